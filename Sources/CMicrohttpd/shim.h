#ifndef TOCSIN_CMICROHTTPD_H
#define TOCSIN_CMICROHTTPD_H

#include <microhttpd.h>

// Typed wrappers for libmicrohttpd's variadic calls and for what it says by cast constants, which Swift cannot read.
// Nothing else belongs here.

typedef void *(*TocsinHTTPBegin)(void *context, const char *uri, struct MHD_Connection *connection);

/// A server on a listening socket, to be driven from outside by its epoll descriptor; NULL when it cannot start.
static inline struct MHD_Daemon *tocsin_http_start(int socket, unsigned connections, unsigned seconds, size_t memory,
                                                   TocsinHTTPBegin begin, MHD_AccessHandlerCallback handle,
                                                   MHD_RequestCompletedCallback end, void *context) {
    return MHD_start_daemon(MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, handle, context,
                            MHD_OPTION_LISTEN_SOCKET, (MHD_socket)socket, MHD_OPTION_CONNECTION_LIMIT, connections,
                            MHD_OPTION_CONNECTION_TIMEOUT, seconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory,
                            MHD_OPTION_URI_LOG_CALLBACK, begin, context, MHD_OPTION_NOTIFY_COMPLETED, end, context,
                            MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
}

/// The descriptor that becomes readable whenever MHD_run has work; -1 without one.
static inline int tocsin_http_epoll(struct MHD_Daemon *daemon) {
    const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD);
    return info ? info->epoll_fd : -1;
}

/// Milliseconds after which MHD_run must be called even without readiness; -1 when there is no need.
static inline long long tocsin_http_patience(struct MHD_Daemon *daemon) {
    MHD_UNSIGNED_LONG_LONG milliseconds;
    return MHD_get_timeout(daemon, &milliseconds) == MHD_YES ? (long long)milliseconds : -1;
}

/// A response of bytes, which are copied.
static inline struct MHD_Response *tocsin_http_bytes(const void *bytes, size_t count) {
    return MHD_create_response_from_buffer(count, (void *)bytes, MHD_RESPMEM_MUST_COPY);
}

/// A response without end, read piece by piece.
static inline struct MHD_Response *tocsin_http_stream(MHD_ContentReaderCallback read, void *context,
                                                      MHD_ContentReaderFreeCallback end) {
    return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 16384, read, context, end);
}

static inline ssize_t tocsin_http_end_of_stream(void) { return MHD_CONTENT_READER_END_OF_STREAM; }

static inline enum MHD_Result tocsin_http_yes(void) { return MHD_YES; }
static inline enum MHD_Result tocsin_http_no(void) { return MHD_NO; }

/// All request headers, one call of `each` a header.
static inline void tocsin_http_headers(struct MHD_Connection *connection, MHD_KeyValueIterator each, void *context) {
    MHD_get_connection_values(connection, MHD_HEADER_KIND, each, context);
}

#endif
