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
summon | pos: verb | action: recall | object: ambassador, envoy, diplomat, charge | source: subject | target: object, object.of, object.modifier, object.possessor, object.to
withdraw | pos: verb | action: recall | object: ambassador, envoy | source: subject | target: from, object.from | forms: withdrew, withdrawn
expel | pos: verb | action: expel | object: diplomat, ambassador, envoy, attache, official, staff, spy, correspondent, journalist, mission, citizen, @person, consul | source: subject | target: object, object.of, object.from, object.modifier, object.possessor | needs: actor
expulsion | pos: noun | action: expel | source: by, possessor, modifier | target: of, of.modifier, of.possessor, from | needs: actor
declare | pos: verb | action: expel | with: persona | source: subject | target: object
close | pos: verb | action: reduce | object: embassy, consulate, mission | source: subject | target: in, object.in, object.of
restore | pos: verb | action: restore | object: tie, relation, link | source: subject | target: with, between, object.with
resume | pos: verb | action: restore | object: tie, relation, cooperation | source: subject | target: with, object.with
normalize | pos: verb | action: restore | object: tie, relation | source: subject | target: with, object.with
establish | pos: verb | action: restore | object: tie, relation | source: subject | target: with, object.with
reopen | pos: verb | action: restore | object: embassy, consulate, border | source: subject | target: in, with, object.in, object.with
breakdown | pos: noun | action: cut | in: tie, relation | source: light.subject | target: in.with, in.between | needs: actor
