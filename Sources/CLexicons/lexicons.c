// Embeds every lexicon and model with C23's #embed. To add a file: one EMBED line and one ENTRY line.
#include "CLexicons.h"

#define BYTES(name) static const unsigned char name[] = {
#define END }

#pragma clang diagnostic ignored "-Wc23-extensions"

BYTES(daemon_groups)
#embed "../Daemon/Lexicons/groups.lex"
END;

BYTES(dashboard_calendar_html)
#embed "../Dashboard/Assets/calendar.html"
END;

BYTES(dashboard_deliveries_html)
#embed "../Dashboard/Assets/deliveries.html"
END;

BYTES(dashboard_event_html)
#embed "../Dashboard/Assets/event.html"
END;

BYTES(dashboard_filters_html)
#embed "../Dashboard/Assets/filters.html"
END;

BYTES(dashboard_icon_svg)
#embed "../Dashboard/Assets/icon.svg"
END;

BYTES(dashboard_items_html)
#embed "../Dashboard/Assets/items.html"
END;

BYTES(dashboard_layout_html)
#embed "../Dashboard/Assets/layout.html"
END;

BYTES(dashboard_login_html)
#embed "../Dashboard/Assets/login.html"
END;

BYTES(dashboard_marked_html)
#embed "../Dashboard/Assets/marked.html"
END;

BYTES(dashboard_matrix_html)
#embed "../Dashboard/Assets/matrix.html"
END;

BYTES(dashboard_message_html)
#embed "../Dashboard/Assets/message.html"
END;

BYTES(dashboard_openapi_json)
#embed "../Dashboard/Assets/openapi.json"
END;

BYTES(dashboard_script_js)
#embed "../Dashboard/Assets/script.js"
END;

BYTES(dashboard_sources_html)
#embed "../Dashboard/Assets/sources.html"
END;

BYTES(dashboard_style_css)
#embed "../Dashboard/Assets/style.css"
END;

BYTES(dashboard_timeline_html)
#embed "../Dashboard/Assets/timeline.html"
END;

BYTES(dashboard_try_html)
#embed "../Dashboard/Assets/try.html"
END;

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

BYTES(documents_walls)
#embed "../Documents/Lexicons/walls.lex"
END;

BYTES(documents_words)
#embed "../Documents/Lexicons/words.lex"
END;

BYTES(documents_zones)
#embed "../Documents/Lexicons/zones.lex"
END;

BYTES(events_accusation)
#embed "../Events/Lexicons/accusation.lex"
END;

BYTES(events_agreement)
#embed "../Events/Lexicons/agreement.lex"
END;

BYTES(events_aid)
#embed "../Events/Lexicons/aid.lex"
END;

BYTES(events_attack)
#embed "../Events/Lexicons/attack.lex"
END;

BYTES(events_call)
#embed "../Events/Lexicons/call.lex"
END;

BYTES(events_classes)
#embed "../Events/Lexicons/classes.lex"
END;

BYTES(events_coercion)
#embed "../Events/Lexicons/coercion.lex"
END;

BYTES(events_concession)
#embed "../Events/Lexicons/concession.lex"
END;

BYTES(events_cooperation)
#embed "../Events/Lexicons/cooperation.lex"
END;

BYTES(events_demand)
#embed "../Events/Lexicons/demand.lex"
END;

BYTES(events_identity)
#embed "../Events/Lexicons/identity.lex"
END;

BYTES(events_kinds)
#embed "../Events/Lexicons/kinds.lex"
END;

BYTES(events_meeting)
#embed "../Events/Lexicons/meeting.lex"
END;

BYTES(events_mobilization)
#embed "../Events/Lexicons/mobilization.lex"
END;

BYTES(events_operators)
#embed "../Events/Lexicons/operators.lex"
END;

BYTES(events_protest)
#embed "../Events/Lexicons/protest.lex"
END;

BYTES(events_rejection)
#embed "../Events/Lexicons/rejection.lex"
END;

BYTES(events_relations)
#embed "../Events/Lexicons/relations.lex"
END;

BYTES(events_sanction)
#embed "../Events/Lexicons/sanction.lex"
END;

BYTES(events_support)
#embed "../Events/Lexicons/support.lex"
END;

BYTES(events_threat)
#embed "../Events/Lexicons/threat.lex"
END;

BYTES(events_visit)
#embed "../Events/Lexicons/visit.lex"
END;

BYTES(events_trigger_model)
#embed "../Events/Models/triggers.model"
END;

BYTES(events_outputs)
#embed "../Events/Models/outputs.lex"
END;

BYTES(events_learned_triggers)
#embed "../Events/Models/triggers.lex"
END;

BYTES(events_confidence)
#embed "../Events/Models/confidence.lex"
END;

BYTES(language_countries)
#embed "../Language/Lexicons/countries.lex"
END;

BYTES(language_tokens)
#embed "../Language/Lexicons/tokens.lex"
END;
BYTES(language_lemmas)
#embed "../Language/Lexicons/lemmas.lex"
END;
BYTES(language_names)
#embed "../Language/Models/names.lex"
END;
BYTES(language_endings)
#embed "../Language/Models/endings.lex"
END;
BYTES(language_network)
#embed "../Language/Models/network.model"
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

BYTES(language_cities)
#embed "../Language/Lexicons/cities.lex"
END;

BYTES(language_organizations)
#embed "../Language/Lexicons/organizations.lex"
END;

BYTES(language_groups)
#embed "../Language/Lexicons/groups.lex"
END;

BYTES(language_companies_media)
#embed "../Language/Lexicons/companies_media.lex"
END;

BYTES(language_leaders)
#embed "../Language/Lexicons/leaders.lex"
END;

BYTES(language_offices)
#embed "../Language/Lexicons/offices.lex"
END;

BYTES(language_actor_words)
#embed "../Language/Lexicons/actor_words.lex"
END;

BYTES(language_notactors)
#embed "../Language/Lexicons/notactors.lex"
END;

BYTES(packs_conflict)
#embed "../Daemon/Packs/conflict.json"
END;

BYTES(packs_diplomacy)
#embed "../Daemon/Packs/diplomacy.json"
END;

BYTES(packs_sanctions)
#embed "../Daemon/Packs/sanctions.json"
END;

BYTES(packs_trade)
#embed "../Daemon/Packs/trade.json"
END;

#define ENTRY(path, name) {path, name, sizeof name}

static const TocsinEmbeddedFile files[] = {
    ENTRY("Daemon/groups.lex", daemon_groups),
    ENTRY("Dashboard/calendar.html", dashboard_calendar_html),
    ENTRY("Dashboard/deliveries.html", dashboard_deliveries_html),
    ENTRY("Dashboard/event.html", dashboard_event_html),
    ENTRY("Dashboard/filters.html", dashboard_filters_html),
    ENTRY("Dashboard/icon.svg", dashboard_icon_svg),
    ENTRY("Dashboard/items.html", dashboard_items_html),
    ENTRY("Dashboard/layout.html", dashboard_layout_html),
    ENTRY("Dashboard/login.html", dashboard_login_html),
    ENTRY("Dashboard/marked.html", dashboard_marked_html),
    ENTRY("Dashboard/matrix.html", dashboard_matrix_html),
    ENTRY("Dashboard/message.html", dashboard_message_html),
    ENTRY("Dashboard/openapi.json", dashboard_openapi_json),
    ENTRY("Dashboard/script.js", dashboard_script_js),
    ENTRY("Dashboard/sources.html", dashboard_sources_html),
    ENTRY("Dashboard/style.css", dashboard_style_css),
    ENTRY("Dashboard/timeline.html", dashboard_timeline_html),
    ENTRY("Dashboard/try.html", dashboard_try_html),
    ENTRY("Documents/boilerplate.lex", documents_boilerplate),
    ENTRY("Documents/metas.lex", documents_metas),
    ENTRY("Documents/months.lex", documents_months),
    ENTRY("Documents/namespaces.lex", documents_namespaces),
    ENTRY("Documents/tracking.lex", documents_tracking),
    ENTRY("Documents/walls.lex", documents_walls),
    ENTRY("Documents/words.lex", documents_words),
    ENTRY("Documents/zones.lex", documents_zones),
    ENTRY("Events/accusation.lex", events_accusation),
    ENTRY("Events/agreement.lex", events_agreement),
    ENTRY("Events/aid.lex", events_aid),
    ENTRY("Events/attack.lex", events_attack),
    ENTRY("Events/call.lex", events_call),
    ENTRY("Events/classes.lex", events_classes),
    ENTRY("Events/coercion.lex", events_coercion),
    ENTRY("Events/concession.lex", events_concession),
    ENTRY("Events/cooperation.lex", events_cooperation),
    ENTRY("Events/demand.lex", events_demand),
    ENTRY("Events/identity.lex", events_identity),
    ENTRY("Events/kinds.lex", events_kinds),
    ENTRY("Events/meeting.lex", events_meeting),
    ENTRY("Events/mobilization.lex", events_mobilization),
    ENTRY("Events/operators.lex", events_operators),
    ENTRY("Events/protest.lex", events_protest),
    ENTRY("Events/rejection.lex", events_rejection),
    ENTRY("Events/relations.lex", events_relations),
    ENTRY("Events/sanction.lex", events_sanction),
    ENTRY("Events/support.lex", events_support),
    ENTRY("Events/threat.lex", events_threat),
    ENTRY("Events/visit.lex", events_visit),
    ENTRY("Events/Models/triggers.model", events_trigger_model),
    ENTRY("Events/Models/outputs.lex", events_outputs),
    ENTRY("Events/Models/triggers.lex", events_learned_triggers),
    ENTRY("Events/Models/confidence.lex", events_confidence),
    ENTRY("Language/countries.lex", language_countries),
    ENTRY("Language/tokens.lex", language_tokens),
    ENTRY("Language/times.lex", language_times),
    ENTRY("Language/tense.lex", language_tense),
    ENTRY("Language/zones.lex", language_zones),
    ENTRY("Language/holidays.lex", language_holidays),
    ENTRY("Language/cities.lex", language_cities),
    ENTRY("Language/organizations.lex", language_organizations),
    ENTRY("Language/groups.lex", language_groups),
    ENTRY("Language/companies_media.lex", language_companies_media),
    ENTRY("Language/leaders.lex", language_leaders),
    ENTRY("Language/offices.lex", language_offices),
    ENTRY("Language/actor_words.lex", language_actor_words),
    ENTRY("Language/notactors.lex", language_notactors),
    ENTRY("Language/lemmas.lex", language_lemmas),
    ENTRY("Language/Models/names.lex", language_names),
    ENTRY("Language/Models/endings.lex", language_endings),
    ENTRY("Language/Models/network.model", language_network),
    ENTRY("Packs/conflict.json", packs_conflict),
    ENTRY("Packs/diplomacy.json", packs_diplomacy),
    ENTRY("Packs/sanctions.json", packs_sanctions),
    ENTRY("Packs/trade.json", packs_trade),
};

const TocsinEmbeddedFile *const tocsin_embedded_files = files;
const size_t tocsin_embedded_file_count = sizeof files / sizeof files[0];
