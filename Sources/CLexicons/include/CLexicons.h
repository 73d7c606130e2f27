// Lexicons and models, embedded as bytes. Each array is named after its file and ends where its `_end` says.
#ifndef TOCSIN_CLEXICONS_H
#define TOCSIN_CLEXICONS_H

#include <stddef.h>

/// One embedded file: its name as it stands in the source tree, its bytes and their count.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} TocsinEmbeddedFile;

/// All embedded files, in the order of lexicons.c.
extern const TocsinEmbeddedFile *_Nonnull const tocsin_embedded_files;
extern const size_t tocsin_embedded_file_count;

#endif
