// A library for LD_PRELOAD that makes calls of a program fail, or kills it at them. Only for tests: Tests/EndToEndTests/Faults.swift
// builds it with cc and says how it is steered; docs/decisions/ says why faults are injected here and not compiled into Tocsin.
//
//   FAULT_POINT=name[:number]  what is meant: the number-th call (from 1) of that name
//   FAULT_ACTION=before|after  kill the process before or after that call
//   FAULT_EACH=file            instead: every distinct call fails once; what has failed stands in the file, a name a line
//
// Names: write, fdatasync, fsync, ftruncate, pwrite, send, recv, connect with the last part of the file's path (or "socket");
// sqlite3_step with the statement; sqlite3_prepare; commit (a COMMIT through sqlite3_step); curl_* with the option where there is one.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(result, name, ...) \
    typedef result (*name##_t)(__VA_ARGS__); \
    static name##_t real_##name(void) { \
        static name##_t found; \
        if (!found) found = (name##_t)dlsym(RTLD_NEXT, #name); \
        return found; \
    }

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long reached;

static void die(void) { kill(getpid(), SIGKILL); for (;;) pause(); }

/// Whether `name` (up to a ':') and the number-th reaching of it are meant.
static int meant(const char *name) {
    const char *point = getenv("FAULT_POINT");
    if (!point) return 0;
    const char *colon = strrchr(point, ':');
    size_t length = colon ? (size_t)(colon - point) : strlen(point);
    if (strncmp(point, name, length) != 0) return 0;
    long number = colon ? atol(colon + 1) : 1;
    return __sync_add_and_fetch(&reached, 1) == number;
}

/// Whether this distinct call is to fail: it has not failed before.
static int fails(const char *name) {
    const char *path = getenv("FAULT_EACH");
    if (!path) return 0;
    char wanted[400];
    snprintf(wanted, sizeof wanted, "%.380s", name);
    for (char *c = wanted; *c; c++) if (*c == '\n') *c = ' ';
    pthread_mutex_lock(&lock);
    static char *known;
    static size_t size, room;
    if (!known) {
        room = 1 << 20;
        known = malloc(room);
        int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
        if (file >= 0) {
            long count;
            while (size + 1 < room && (count = syscall(SYS_read, file, known + size, room - size - 1)) > 0) size += count;
            syscall(SYS_close, file);
        }
        known[size] = 0;
    }
    char line[420];
    int length = snprintf(line, sizeof line, "%s\n", wanted);
    int isNew = 1;
    for (char *at = known; (at = strstr(at, line)); at++) if (at == known || at[-1] == '\n') { isNew = 0; break; }
    if (isNew && size + length + 1 < room) {
        memcpy(known + size, line, length + 1);
        size += length;
        int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
        if (file >= 0) { syscall(SYS_write, file, line, length); syscall(SYS_close, file); }
    }
    pthread_mutex_unlock(&lock);
    return isNew;
}

/// `write alerts.log`; nil for what is no business of ours.
static const char *named(const char *call, int descriptor, char *out, size_t size) {
    char link[64], path[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t count = readlink(link, path, sizeof path - 1);
    if (count <= 0) return 0;
    path[count] = 0;
    if (!strncmp(path, "socket:", 7)) snprintf(out, size, "%s socket", call);
    else if (path[0] != '/' || !strncmp(path, "/dev/", 5) || !strncmp(path, "/proc/", 6) || strstr(path, "messages")) return 0;
    else snprintf(out, size, "%s %s", call, strrchr(path, '/') + 1);
    return out;
}

#define AROUND(called, failure, code, real) \
    do { \
        const char *point = called; \
        int isMeant = point && meant(point); \
        const char *action = isMeant ? getenv("FAULT_ACTION") : 0; \
        if (action && !strcmp(action, "before")) die(); \
        if (point && fails(point)) { code; return failure; } \
        __auto_type answer = real; \
        if (action && !strcmp(action, "after")) die(); \
        return answer; \
    } while (0)

REAL(ssize_t, write, int, const void *, size_t)
ssize_t write(int file, const void *bytes, size_t count) {
    char text[600];
    const char *name = named("write", file, text, sizeof text);
    AROUND(name, -1, errno = ENOSPC, real_write()(file, bytes, count));
}

REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at) {
    char text[600];
    const char *name = named("pwrite", file, text, sizeof text);
    AROUND(name, -1, errno = EIO, real_pwrite64()(file, bytes, count, at));
}

REAL(int, fdatasync, int)
int fdatasync(int file) {
    char text[600];
    const char *name = named("fdatasync", file, text, sizeof text);
    AROUND(name, -1, errno = EIO, real_fdatasync()(file));
}

REAL(int, fsync, int)
int fsync(int file) {
    char text[600];
    const char *name = named("fsync", file, text, sizeof text);
    AROUND(name, -1, errno = EIO, real_fsync()(file));
}

REAL(int, ftruncate64, int, off64_t)
int ftruncate64(int file, off64_t size) {
    char text[600];
    const char *name = named("ftruncate", file, text, sizeof text);
    AROUND(name, -1, errno = EIO, real_ftruncate64()(file, size));
}

REAL(int, ftruncate, int, off_t)
int ftruncate(int file, off_t size) {
    char text[600];
    const char *name = named("ftruncate", file, text, sizeof text);
    AROUND(name, -1, errno = EIO, real_ftruncate()(file, size));
}

REAL(ssize_t, send, int, const void *, size_t, int)
ssize_t send(int file, const void *bytes, size_t count, int flags) {
    AROUND("send socket", -1, errno = ECONNRESET, real_send()(file, bytes, count, flags));
}

REAL(ssize_t, recv, int, void *, size_t, int)
ssize_t recv(int file, void *bytes, size_t count, int flags) {
    AROUND("recv socket", -1, errno = ECONNRESET, real_recv()(file, bytes, count, flags));
}

REAL(int, connect, int, const struct sockaddr *, socklen_t)
int connect(int file, const struct sockaddr *address, socklen_t length) {
    const char *name = address->sa_family == AF_UNIX ? 0 : "connect socket";
    AROUND(name, -1, errno = ENETUNREACH, real_connect()(file, address, length));
}

// SQLite. 10 is SQLITE_IOERR, 7 SQLITE_NOMEM.
REAL(const char *, sqlite3_sql, void *)
REAL(int, sqlite3_step, void *)
int sqlite3_step(void *statement) {
    const char *sql = real_sqlite3_sql()(statement);
    char text[600];
    snprintf(text, sizeof text, "sqlite3_step %.560s", sql ? sql : "");
    const char *name = sql && !strncmp(sql, "COMMIT", 6) && getenv("FAULT_POINT") ? "commit" : text;
    // A rollback is what is done about a failure; SQLite documents that it may be repeated and that closing does it too.
    if (sql && !strncmp(sql, "ROLLBACK", 8)) name = 0;
    AROUND(name, 10, (void)0, real_sqlite3_step()(statement));
}

REAL(int, sqlite3_prepare_v3, void *, const char *, int, unsigned, void **, const char **)
int sqlite3_prepare_v3(void *db, const char *sql, int bytes, unsigned flags, void **statement, const char **tail) {
    char text[600];
    snprintf(text, sizeof text, "sqlite3_prepare %.560s", sql);
    const char *name = strncmp(sql, "ROLLBACK", 8) ? text : 0;
    AROUND(name, 7, *statement = 0, real_sqlite3_prepare_v3()(db, sql, bytes, flags, statement, tail));
}

// libcurl. 27 is CURLE_OUT_OF_MEMORY, 3 CURLM_OUT_OF_MEMORY.
REAL(void *, curl_easy_init, void)
void *curl_easy_init(void) { AROUND("curl_easy_init", 0, (void)0, real_curl_easy_init()()); }

REAL(void *, curl_slist_append, void *, const char *)
void *curl_slist_append(void *list, const char *text) {
    AROUND("curl_slist_append", 0, (void)0, real_curl_slist_append()(list, text));
}

REAL(int, curl_easy_setopt, void *, int, ...)
int curl_easy_setopt(void *handle, int option, ...) {
    va_list arguments;
    va_start(arguments, option);
    void *value = va_arg(arguments, void *);
    va_end(arguments);
    char text[64];
    snprintf(text, sizeof text, "curl_easy_setopt %d", option);
    const char *name = text;
    AROUND(name, 27, (void)0, real_curl_easy_setopt()(handle, option, value));
}

REAL(int, curl_multi_add_handle, void *, void *)
int curl_multi_add_handle(void *multi, void *easy) {
    AROUND("curl_multi_add_handle", 3, (void)0, real_curl_multi_add_handle()(multi, easy));
}

REAL(int, curl_multi_socket_action, void *, int, int, int *)
int curl_multi_socket_action(void *multi, int socket, int events, int *running) {
    AROUND("curl_multi_socket_action", 3, (void)0, real_curl_multi_socket_action()(multi, socket, events, running));
}
