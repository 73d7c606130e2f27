# format: trigger 1
# source: written for this project
# licence: Apache-2.0
declare | pos: verb | action: ceasefire | object: ceasefire, cease-fire, truce, cease | source: subject | target: with, in
announce | pos: verb | action: ceasefire | object: ceasefire, cease-fire, truce | source: subject | target: with, in, object.with
observe | pos: verb | action: ceasefire | object: ceasefire, cease-fire, truce | source: subject | target: with
agree | pos: verb | action: ceasefire | to: ceasefire, cease-fire, truce | source: subject | target: with
ceasefire | pos: noun | action: ceasefire | source: between, modifier, possessor | target: with, between | needs: actor
cease-fire | pos: noun | action: ceasefire | source: between, modifier, possessor | target: with, between | needs: actor
truce | pos: noun | action: ceasefire | source: between, modifier, possessor | target: with, between | needs: actor
withdraw | pos: verb | action: withdraw | object: troop, force, soldier, army, tank, peacekeeper, unit, weapon, contingent, tank, battalion | source: subject, object | target: from | forms: withdrew, withdrawn
withdraw | pos: verb | action: withdraw | source: subject | target: from | needs: force | forms: withdrew, withdrawn
pull out | pos: verb | action: withdraw | source: subject, object | target: of, from | needs: force
pull back | pos: verb | action: withdraw | source: subject, object | target: from | needs: actor
pull | pos: verb | action: withdraw | object: troop, force, soldier | source: subject, object | target: from, of, out
retreat | pos: verb | action: withdraw | source: subject | target: from | needs: actor
withdrawal | pos: noun | action: withdraw | source: of, possessor, modifier | target: from | needs: actor
pullout | pos: noun | action: withdraw | source: of, possessor, modifier | target: from | needs: actor
release | pos: verb | action: release | object: prisoner, hostage, detainee, inmate, captive, journalist, sailor, soldier, activist, @person, @people, @force, crew, worker, militant, leader, member, employee, national, citizen, dissident, student, protester, people, rebel | source: subject | target: object
free | pos: verb | action: release | object: prisoner, hostage, detainee, inmate, captive, journalist, sailor, soldier, activist, @person, @people, @force, crew, worker, militant, leader, member, employee, national, citizen, dissident, student, protester, people, rebel | source: subject | target: object
release | pos: noun | action: release | of: prisoner, hostage, detainee, soldier, journalist, captive, national, citizen, activist, member, leader | source: by, possessor | target: of | needs: actor
ease | pos: verb | action: ease | object: restriction, blockade, curfew, rule, curb, crackdown, siege, control | source: subject | target: on, against, in, object.on, object.of
lift | pos: verb | action: ease | object: curfew, blockade, siege, emergency, restriction, ban, state, rule | source: subject | target: on, against, in, object.on, object.against, object.in
resign | pos: verb | action: resign | source: subject | target: as | needs: source
step down | pos: verb | action: resign | source: subject | needs: source
resignation | pos: noun | action: resign | source: possessor, of, modifier | needs: actor
apologize | pos: verb | action: apologise | source: subject | target: to | needs: source
apologise | pos: verb | action: apologise | source: subject | target: to | needs: source
apology | pos: noun | action: apologise | source: possessor, light.subject, from | target: to | needs: actor
surrender | pos: verb | action: withdraw | source: subject | target: to | needs: actor
disarm | pos: verb | action: withdraw | source: subject | target: object | needs: actor
suspend | pos: verb | action: ease | object: enrichment, program, programme, operation, test, strike, offensive, construction | source: subject | target: against, in
halt | pos: verb | action: ease | object: enrichment, program, programme, operation, test, strike, offensive, construction, attack, hostility | source: subject | target: against, in
let free | pos: verb | action: release | source: subject | target: object | needs: source
pardon | pos: verb | action: release | source: subject | target: object | needs: source
accept | pos: verb | action: ease | object: demand | source: subject | target: object.of, object.by, object.from, object.possessor | needs: source
back down | pos: verb | action: ease | source: subject | needs: source
bow to | pos: verb | action: ease | source: subject | target: to | needs: source
give in to | pos: verb | action: ease | source: subject | target: to | needs: source | forms: gave, given
abandon | pos: verb | action: ease | object: policy, plan, program, programme, claim, demand, siege, blockade, position, weapon | source: subject | target: of, against, object.of, object.against | needs: source
reverse | pos: verb | action: ease | object: decision, policy, ban, course | source: subject | target: on, against, object.on, object.against | needs: source
grant | pos: verb | action: ease | object: request, citizenship, autonomy, amnesty, concession, right, access, permission, independence | source: subject | target: to, iobj, object.of, object.to | needs: source
allow | pos: verb | action: ease | object: inspector, access, return, observer, convoy, monitor, journalist, protest, rally, visit | source: subject | target: into, in, to, object.of, object.to | needs: source
