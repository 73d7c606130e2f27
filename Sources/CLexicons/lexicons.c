// Embeds every lexicon and model with C23's #embed. To add a file: one EMBED line and one ENTRY line.
#include "CLexicons.h"

#define BYTES(name) static const unsigned char name[] = {
#define END }

#pragma clang diagnostic ignored "-Wc23-extensions"

BYTES(documents_boilerplate)
#embed "../Documents/Lexicons/boilerplate.lex"
END;

BYTES(documents_metas)
#embed "../Documents/Lexicons/metas.lex"
END;

BYTES(documents_months)
#embed "../Documents/Lexicons/months.lex"
END;

BYTES(documents_namespaces)
#embed "../Documents/Lexicons/namespaces.lex"
END;

BYTES(documents_tracking)
#embed "../Documents/Lexicons/tracking.lex"
END;

BYTES(documents_zones)
#embed "../Documents/Lexicons/zones.lex"
END;

BYTES(language_countries)
#embed "../Language/Lexicons/countries.lex"
END;
BYTES(language_tokens)
#embed "../Language/Lexicons/tokens.lex"
END;

BYTES(language_times)
#embed "../Language/Lexicons/times.lex"
END;

BYTES(language_tense)
#embed "../Language/Lexicons/tense.lex"
END;

BYTES(language_zones)
#embed "../Language/Lexicons/zones.lex"
END;

BYTES(language_holidays)
#embed "../Language/Lexicons/holidays.lex"
END;

#define ENTRY(path, name) {path, name, sizeof name}

static const TocsinEmbeddedFile files[] = {
    ENTRY("Documents/boilerplate.lex", documents_boilerplate),
    ENTRY("Documents/metas.lex", documents_metas),
    ENTRY("Documents/months.lex", documents_months),
    ENTRY("Documents/namespaces.lex", documents_namespaces),
    ENTRY("Documents/tracking.lex", documents_tracking),
    ENTRY("Documents/zones.lex", documents_zones),
    ENTRY("Language/countries.lex", language_countries),
    ENTRY("Language/tokens.lex", language_tokens),
    ENTRY("Language/times.lex", language_times),
    ENTRY("Language/tense.lex", language_tense),
    ENTRY("Language/zones.lex", language_zones),
    ENTRY("Language/holidays.lex", language_holidays),
};

const TocsinEmbeddedFile *const tocsin_embedded_files = files;
const size_t tocsin_embedded_file_count = sizeof files / sizeof files[0];
