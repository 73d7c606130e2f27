# format: trigger 1
# source: written for this project
# licence: Apache-2.0
cut | pos: verb | action: cut | object: tie, relation, link, contact | source: subject | target: with, to, object.with, object.to
cut off | pos: verb | action: cut | object: tie, relation, link, contact | source: subject | target: with, object.with
sever | pos: verb | action: cut | object: tie, relation, link, contact | source: subject | target: with, object.with
break | pos: verb | action: cut | object: tie, relation | source: subject | target: with, object.with | forms: broke, broken
break off | pos: verb | action: cut | object: tie, relation, contact | source: subject | target: with, object.with | forms: broke, broken
suspend | pos: verb | action: reduce | object: tie, relation, cooperation, contact | source: subject | target: with, object.with
freeze | pos: verb | action: reduce | object: tie, relation, cooperation, contact | source: subject | target: with, object.with | forms: froze, frozen
downgrade | pos: verb | action: reduce | object: tie, relation | source: subject | target: with, object.with
recall | pos: verb | action: recall | object: ambassador, envoy, diplomat, attache | source: subject | target: from, to, object.from, object.to, object.in
withdraw | pos: verb | action: recall | object: ambassador, envoy | source: subject | target: from, object.from | forms: withdrew, withdrawn
expel | pos: verb | action: expel | object: diplomat, ambassador, envoy, attache, official, staff, spy, correspondent, journalist, mission, citizen, @person, consul, inspector, worker, monitor, observer, peacekeeper, agency, organization, group | source: subject | target: object, object.of, object.from, object.modifier, object.possessor | needs: actor
expulsion | pos: noun | action: expel | source: by, possessor, modifier | target: of, of.modifier, of.possessor, from | needs: actor
declare | pos: verb | action: expel | with: persona | source: subject | target: object
# CAMEO 162, 165, 166: aid reduced, mediation ended, peacekeepers and inspectors withdrawn.
withdraw | pos: verb | action: reduce | object: inspector, peacekeeper, monitor, observer, mission, adviser | source: subject | target: from, object.from | forms: withdrew, withdrawn
pull out | pos: verb | action: reduce | object: inspector, peacekeeper, monitor, observer, mission | source: subject | target: of, from
end | pos: verb | action: reduce | object: effort | modifier.object: mediation, peace | source: subject | target: between, in, object.between, object.in | needs: actor
end | pos: verb | action: reduce | object: mediation | source: subject | target: between, in, object.between, object.in | needs: actor
halt | pos: verb | action: reduce | object: mediation | source: subject | target: between, in, object.between, object.in
reduce | pos: verb | action: reduce | object: aid, assistance, funding, supply, shipment, delivery | source: subject | target: to, for, object.to, object.for, object.of | needs: source
slash | pos: verb | action: reduce | object: aid, assistance, funding | source: subject | target: to, for, object.to, object.for | needs: source
force | pos: verb | action: expel | object: agency, organization, mission, inspector, @organization | source: subject | target: object | with: out | needs: source
suspension | pos: noun | action: reduce | of: aid, assistance, trade, link, flight, cooperation | source: by, possessor, light.subject | target: to, with, of.to, of.with | needs: actor
close | pos: verb | action: reduce | object: embassy, consulate, mission | source: subject | target: in, object.in, object.of
restore | pos: verb | action: restore | object: tie, relation, link | source: subject | target: with, between, object.with
resume | pos: verb | action: restore | object: tie, relation, cooperation | source: subject | target: with, object.with
normalize | pos: verb | action: restore | object: tie, relation | source: subject | target: with, object.with
establish | pos: verb | action: restore | object: tie, relation | source: subject | target: with, object.with
reopen | pos: verb | action: restore | object: embassy, consulate, border | source: subject | target: in, with, object.in, object.with
breakdown | pos: noun | action: cut | in: tie, relation | source: light.subject | target: in.with, in.between | needs: actor
