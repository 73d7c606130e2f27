#ifndef TOCSIN_CLIBCURL_H
#define TOCSIN_CLIBCURL_H

#include <curl/curl.h>
#include <sys/epoll.h>

// Typed wrappers for libcurl's variadic calls, which Swift cannot make. Nothing else belongs here.
// (sys/epoll.h rides along because Swift's Glibc module leaves it out.)

CURLcode tocsin_easy_set_long(CURL *easy, CURLoption option, long value);
CURLcode tocsin_easy_set_size(CURL *easy, CURLoption option, curl_off_t value);
CURLcode tocsin_easy_set_string(CURL *easy, CURLoption option, const char *value);
CURLcode tocsin_easy_set_pointer(CURL *easy, CURLoption option, void *value);
CURLcode tocsin_easy_set_list(CURL *easy, CURLoption option, struct curl_slist *value);

/// For CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION.
CURLcode tocsin_easy_set_receiver(CURL *easy, CURLoption option, curl_write_callback callback);
CURLcode tocsin_easy_set_opener(CURL *easy, curl_opensocket_callback callback);
CURLcode tocsin_easy_set_closer(CURL *easy, curl_closesocket_callback callback);

/// For CURLOPT_PREREQFUNCTION.
CURLcode tocsin_easy_set_gatekeeper(CURL *easy, curl_prereq_callback callback);

/// For CURLOPT_READFUNCTION.
CURLcode tocsin_easy_set_reader(CURL *easy, curl_read_callback callback);
CURLcode tocsin_easy_set_progress(CURL *easy, curl_xferinfo_callback callback);

CURLcode tocsin_easy_get_socket(CURL *easy, curl_socket_t *value);
CURLcode tocsin_easy_get_long(CURL *easy, CURLINFO info, long *value);
CURLcode tocsin_easy_get_size(CURL *easy, CURLINFO info, curl_off_t *value);
CURLcode tocsin_easy_get_string(CURL *easy, CURLINFO info, char **value);

CURLMcode tocsin_multi_set_long(CURLM *multi, CURLMoption option, long value);
CURLMcode tocsin_multi_set_pointer(CURLM *multi, CURLMoption option, void *value);
CURLMcode tocsin_multi_set_socket(CURLM *multi, curl_socket_callback callback);
CURLMcode tocsin_multi_set_timer(CURLM *multi, curl_multi_timer_callback callback);

#endif
