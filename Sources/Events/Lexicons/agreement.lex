# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Agreements: signed and ratified (CAMEO 057), reached, joined, extended, left.
sign, initial, ink, seal, conclude, countersign, autograph | pos: verb | action: sign | object: @pacts | participants: @sides | needs: actor | not.modifier.object: executive | not.subject: player, club, striker, midfielder, band, singer
sign | pos: verb | action: sign | object: contract | participants: @sides | needs: pair
ratify, approve, endorse | pos: verb | action: ratify | object: agreement, deal, treaty, pact, accord, convention, protocol, accession, membership | participants: subject, object.with, object.between, object.on | needs: actor
ratify | pos: verb | action: ratify | participants: subject, object.with, object.between | needs: actor
vote | pos: verb | action: ratify | with: ratify, approve, treaty, accession | participants: subject | needs: actor
ratification | pos: noun | action: ratify | participants: by, possessor, of.with, of.between, of.on | needs: actor
reach, strike, clinch, finalize, finalise, secure, cut, forge, broker, hammer out, thrash out, work out, negotiate, seal, nail down, conclude, hatch, achieve, make, announce, close, complete, iron out, draw up, arrive at, come to | pos: verb | action: reach | object: @reached | participants: @sides | needs: actor | not.subject: player, club, striker, midfielder
arrive at, come to | pos: verb | action: reach | to: agreement, understanding, accord, term | participants: subject, with, to.with | needs: actor
agree on, agree upon | pos: verb | action: reach | participants: subject, with, between | needs: pair
agree on, agree to, agree upon, settle on | pos: verb | action: reach | on: @reached, plan, framework, package, date, timetable, term, draft, text, roadmap, price, border, step, measure, need | participants: subject, with | needs: actor
agree to | pos: verb | action: reach | to: @reached, plan, framework, package, timetable, term, proposal, condition, offer, demand, truce, swap, exchange, extension, visit | participants: subject, with | needs: actor
agree | pos: verb | action: reach | participants: subject, with | needs: pair, bare
agree | pos: verb | action: reach | participants: subject, with | needs: actor, infinitive | not.subject: @outsiders
settle, resolve, end, patch up | pos: verb | action: reach | object: dispute, quarrel, row, difference, feud, rift, conflict, standoff, spat | participants: subject, with, object.with, object.between | needs: pair
accept, approve, embrace, welcome, back | pos: verb | action: reach | object: proposal, plan, offer, term, deal, invitation, request, resolution, compromise, formula, condition, mediation, ceasefire plan, peace plan, roadmap | participants: subject, object.of, object.from, object.by, object.possessor, object.modifier, from, for, to | needs: pair | not.modifier.object: job
make up, reconcile | pos: verb | action: reach | participants: subject, with | needs: pair
join, enter, accede to | pos: verb | action: join | source: subject | target: object | object: @bodies, @organization | needs: source, actor | not.subject: company, firm, worker, player
accede | pos: verb | action: join | source: subject | target: to | needs: source
join | pos: verb | action: join | source: subject | target: object | object: @organization | needs: source
become | pos: verb | action: join | source: subject | target: object.of, xcomp.of, xcomp.modifier | with: member, signatory | needs: source, pair
admit | pos: verb | action: join | source: object | target: subject, to, into | needs: pair | object: @place, country, nation, state
accession, admission | pos: noun | action: join | source: of, possessor, by, modifier | target: to, into | needs: pair
extend, renew, prolong, roll over, revive, update, expand | pos: verb | action: extend | object: agreement, deal, treaty, truce, pact, contract, accord, lease, armistice | participants: subject, with, between, object.with, object.between | needs: actor
withdraw, pull out, pull, exit, drop out, walk out, resign, secede, opt out, bow out, step out | pos: verb | action: leave | source: subject, object | target: from, of | from: @bodies, mechanism, system, pipeline, programme, program | needs: source
withdraw, pull out, pull, drop out, get out, back out, opt out, walk out, bow out | pos: verb | action: leave | source: subject, object | target: of | of: @bodies | needs: source
quit, leave, exit, abandon, scrap, ditch, tear up, rip up, denounce, renounce, repudiate, abrogate, annul, cancel, terminate, suspend, jettison, discard, shred, dump, nullify, void, rescind, withdraw from, pull out of, walk away from, back out of, freeze, unsign | pos: verb | action: leave | source: subject | target: object.with, object.on, with, object.between | object: agreement, treaty, deal, accord, pact, convention, armistice, protocol, truce, charter, alliance | needs: source, actor
quit, leave, exit | pos: verb | action: leave | source: subject | target: object | object: @organization, union, bloc, alliance, organization, organisation, commonwealth, coalition, council, court | needs: source, actor | not.subject: company, firm, worker, player
abrogate | pos: verb | action: leave | source: subject | target: object.with | needs: source
withdrawal, exit, departure, pullout | pos: noun | action: leave | source: possessor, of, by, modifier | target: from | from: @bodies, @organization | needs: actor
agreement, deal, accord, understanding, compromise, breakthrough, settlement | pos: noun | action: reach | light: reach, sign, strike, make, announce, negotiate, clinch, conclude, finalize, forge, hammer, broker, seal, come, get | participants: light.subject, possessor, modifier, between, with, by | needs: pair
agreement, deal, accord, settlement | pos: noun | action: reach | participants: between, with, among | needs: pair
treaty, pact, memorandum | pos: noun | action: sign | participants: between, among | needs: pair
treaty, agreement, accord, memorandum | pos: noun | action: sign | light: sign, ratify, initial, conclude | participants: between, with, of, modifier, light.subject, by | needs: actor
accession, admission, entry | pos: noun | action: join | source: of, possessor, by | target: to, into | to: @bodies, @organization | needs: pair
accession, admission | pos: noun | action: join | source: of, possessor, by | target: to, into, of.to, of.into | into: @bodies, @organization | needs: pair
