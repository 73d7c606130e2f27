// Embeds every lexicon and model with C23's #embed. To add a file: one EMBED line and one ENTRY line.
#include "CLexicons.h"

#define BYTES(name) static const unsigned char name[] = {
#define END }

#pragma clang diagnostic ignored "-Wc23-extensions"

BYTES(language_countries)
#embed "../Language/Lexicons/countries.lex"
END;
BYTES(language_tokens)
#embed "../Language/Lexicons/tokens.lex"
END;

#define ENTRY(path, name) {path, name, sizeof name}

static const TocsinEmbeddedFile files[] = {
    ENTRY("Language/countries.lex", language_countries),
    ENTRY("Language/tokens.lex", language_tokens),
};

const TocsinEmbeddedFile *const tocsin_embedded_files = files;
const size_t tocsin_embedded_file_count = sizeof files / sizeof files[0];
