// Typed wrappers for libcurl's variadic calls, which Swift cannot make. Nothing else belongs here.
#ifndef TOCSIN_CLIBCURL_H
#define TOCSIN_CLIBCURL_H

#include <curl/curl.h>

#endif
