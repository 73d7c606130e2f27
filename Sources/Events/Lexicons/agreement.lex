# format: trigger 1
# source: written for this project
# licence: Apache-2.0
sign | pos: verb | action: sign | object: agreement, deal, treaty, pact, accord, memorandum, contract, declaration, protocol, convention, charter, document, truce, letter | participants: subject, with, between, object.with, object.between | needs: actor
initial | pos: verb | action: sign | object: agreement, deal, treaty, pact, accord | participants: subject, with, between
conclude | pos: verb | action: sign | object: agreement, deal, treaty, pact, accord | participants: subject, with, between, object.with, object.between
ratify | pos: verb | action: ratify | participants: subject, object.with, object.between
approve | pos: verb | action: ratify | object: agreement, deal, treaty, pact, accord | participants: subject, object.with, object.between
reach | pos: verb | action: reach | object: agreement, deal, accord, understanding, compromise, settlement, consensus, truce, pact | participants: subject, with, between, object.with, object.between
strike | pos: verb | action: reach | object: agreement, deal, accord, pact, bargain | participants: subject, with, between, object.with, object.between | forms: struck
clinch | pos: verb | action: reach | object: agreement, deal, accord | participants: subject, with, between
finalize | pos: verb | action: reach | object: agreement, deal, accord, treaty | participants: subject, with, between
agree | pos: verb | action: reach | participants: subject, with | needs: actor
agree on | pos: verb | action: reach | participants: subject, with
accept | pos: verb | action: reach | object: proposal, plan, offer, term, deal, invitation, request, resolution, compromise, formula, ceasefire, truce | participants: subject, object.of, object.from, object.possessor, object.modifier, from
join | pos: verb | action: join | source: subject | target: object | object: @organization
accede | pos: verb | action: join | source: subject | target: to
extend | pos: verb | action: extend | object: agreement, deal, treaty, truce, pact | participants: subject, with, between, object.with
renew | pos: verb | action: extend | object: agreement, deal, treaty, truce, pact, contract | participants: subject, with, between, object.with
withdraw | pos: verb | action: leave | source: subject | target: from | from: agreement, treaty, deal, accord, pact, convention, union, organization, council, court | forms: withdrew, withdrawn
pull out of | pos: verb | action: leave | source: subject | of: agreement, treaty, deal, accord, pact, convention
quit | pos: verb | action: leave | source: subject | object: agreement, treaty, deal, accord, pact, convention, bloc, organization, union
leave | pos: verb | action: leave | source: subject | target: object | object: @organization | forms: left
abrogate | pos: verb | action: leave | source: subject | target: object.with
agreement | pos: noun | action: reach | light: reach, sign, have, strike, make, announce, negotiate | participants: light.subject, possessor, modifier, between, with | needs: pair
agreement | pos: noun | action: reach | participants: between, with, modifier | needs: pair
deal | pos: noun | action: reach | participants: between, with | needs: pair
accord | pos: noun | action: reach | participants: between, with | needs: pair
treaty | pos: noun | action: sign | participants: between, with | needs: pair
pact | pos: noun | action: sign | participants: between, with | needs: pair
