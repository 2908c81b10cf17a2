#pragma once
#include <curl/curl.h>
#include <pthread.h>
#include <signal.h>

// curl_easy_setopt, curl_easy_getinfo, curl_multi_setopt and curl_share_setopt are variadic, and Swift imports no
// variadic C function. Each wrapper below fixes the type of the last argument. The parentheses round the names
// keep libcurl's type-checking macros out, which need an option known when the header is compiled.

/// curl_easy_setopt for options that take a long.
static inline CURLcode journey_set_long(CURL *_Nonnull easy, CURLoption option, long value) {
  return (curl_easy_setopt)(easy, option, value);
}

/// curl_easy_setopt for options that take a curl_off_t.
static inline CURLcode journey_set_offset(CURL *_Nonnull easy, CURLoption option, curl_off_t value) {
  return (curl_easy_setopt)(easy, option, value);
}

/// curl_easy_setopt for options that take a string, which libcurl copies.
static inline CURLcode journey_set_text(CURL *_Nonnull easy, CURLoption option, const char *_Nullable value) {
  return (curl_easy_setopt)(easy, option, value);
}

/// curl_easy_setopt for options that take a pointer: callback data, CURLOPT_SHARE, CURLOPT_ERRORBUFFER, COPYPOSTFIELDS.
static inline CURLcode journey_set_pointer(CURL *_Nonnull easy, CURLoption option, const void *_Nullable value) {
  return (curl_easy_setopt)(easy, option, value);
}

/// curl_easy_setopt for options that take a list, which libcurl doesn't copy.
static inline CURLcode journey_set_list(
    CURL *_Nonnull easy, CURLoption option, struct curl_slist *_Nullable value) {
  return (curl_easy_setopt)(easy, option, value);
}

/// curl_easy_setopt for CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION.
static inline CURLcode journey_set_data_callback(
    CURL *_Nonnull easy, CURLoption option, curl_write_callback _Nonnull callback) {
  return (curl_easy_setopt)(easy, option, callback);
}

/// curl_easy_setopt for CURLOPT_PREREQFUNCTION.
static inline CURLcode journey_set_address_callback(CURL *_Nonnull easy, curl_prereq_callback _Nonnull callback) {
  return (curl_easy_setopt)(easy, CURLOPT_PREREQFUNCTION, callback);
}

/// curl_easy_getinfo for values that are a long; 0 when libcurl doesn't know.
static inline long journey_get_long(CURL *_Nonnull easy, CURLINFO info) {
  long value = 0;
  return (curl_easy_getinfo)(easy, info, &value) == CURLE_OK ? value : 0;
}

/// curl_easy_getinfo for values that are a curl_off_t; 0 when libcurl doesn't know.
static inline curl_off_t journey_get_offset(CURL *_Nonnull easy, CURLINFO info) {
  curl_off_t value = 0;
  return (curl_easy_getinfo)(easy, info, &value) == CURLE_OK ? value : 0;
}

/// curl_easy_getinfo for CURLINFO_PRIVATE, the pointer set with CURLOPT_PRIVATE.
static inline void *_Nullable journey_get_private(CURL *_Nonnull easy) {
  char *value = NULL;
  return (curl_easy_getinfo)(easy, CURLINFO_PRIVATE, &value) == CURLE_OK ? value : NULL;
}

/// curl_easy_getinfo for CURLINFO_COOKIELIST; the caller frees the list.
static inline struct curl_slist *_Nullable journey_get_cookies(CURL *_Nonnull easy) {
  struct curl_slist *list = NULL;
  return (curl_easy_getinfo)(easy, CURLINFO_COOKIELIST, &list) == CURLE_OK ? list : NULL;
}

/// curl_multi_setopt for options that take a long.
static inline CURLMcode journey_multi_set_long(CURLM *_Nonnull multi, CURLMoption option, long value) {
  return (curl_multi_setopt)(multi, option, value);
}

/// curl_share_setopt with CURLSHOPT_SHARE: what the easy handles of a share have in common.
static inline CURLSHcode journey_share(CURLSH *_Nonnull share, curl_lock_data data) {
  return (curl_share_setopt)(share, CURLSHOPT_SHARE, data);
}

/// curl_version_info for the version of the header, whose name is a macro.
static inline const curl_version_info_data *_Nonnull journey_version(void) {
  return curl_version_info(CURLVERSION_NOW);
}

/// The union member of CURLMsg that CURLMSG_DONE fills.
static inline CURLcode journey_result(const CURLMsg *_Nonnull message) { return message->data.result; }

/// pthread_sigmask for SIGPIPE on the calling thread: CURLOPT_NOSIGNAL leaves that signal to the application.
static inline int journey_block_broken_pipe_signal(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGPIPE);
  return pthread_sigmask(SIG_BLOCK, &set, NULL);
}
