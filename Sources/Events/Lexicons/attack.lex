# format: trigger 1
# source: written for this project
# licence: Apache-2.0
attack | pos: verb | action: strike | source: subject | target: object, object.of, object.in, object.modifier, in | needs: actor | not: problem, issue, policy, record
strike | pos: verb | action: strike | source: subject | target: object, object.of, object.in, at, in | needs: pair | not: deal, agreement, accord, pact, chord, balance, bargain, tone | forms: struck
hit | pos: verb | action: strike | source: subject | target: object, object.of, object.in, in | needs: pair
invade | pos: verb | action: occupy | source: subject | target: object | needs: pair
occupy | pos: verb | action: occupy | source: subject | target: object | needs: pair
capture | pos: verb | action: occupy | source: subject | target: object, object.of, object.in, in | needs: pair
seize | pos: verb | action: occupy | object: town, city, village, control, territory, airport, base, province, building, port | source: subject | target: object, of, object.of, object.in, in
overrun | pos: verb | action: occupy | source: subject | target: object | forms: overran | needs: actor
storm | pos: verb | action: strike | source: subject | target: object, object.of, object.in, in | needs: actor
assault | pos: verb | action: strike | source: subject | target: object | needs: actor
ambush | pos: verb | action: clash | source: subject | target: object | needs: actor
raid | pos: verb | action: strike | object: village, camp, town, base, convoy, position | source: subject | target: object, object.of, object.in
bomb | pos: verb | action: bomb | source: subject | target: object, object.of, object.in, in | needs: actor
bombard | pos: verb | action: shell | source: subject | target: object, object.of, object.in, in | needs: actor
shell | pos: verb | action: shell | source: subject | target: object, object.of, object.in, in | needs: actor
pound | pos: verb | action: shell | source: subject | target: object, object.of, object.in, in | needs: pair
fire | pos: verb | action: shell | object: rocket, missile, shell, mortar, artillery, shot, round, gun | source: subject | target: at, into, on, toward, in, across | needs: actor
fire at | pos: verb | action: clash | source: subject | target: at | needs: actor
fire on | pos: verb | action: clash | source: subject | target: on | needs: actor
open fire | pos: verb | action: clash | source: subject | target: on, at | needs: actor
launch | pos: verb | action: strike | object: attack, strike, airstrike, offensive, assault, raid, operation, invasion, missile, rocket | source: subject | target: on, against, at, into, in, object.on, object.against, object.in, object.at | needs: actor
carry out | pos: verb | action: strike | object: attack, strike, airstrike, raid, bombing, assault, operation | source: subject | target: on, against, in, object.on, object.against, object.in | needs: actor
mount | pos: verb | action: strike | object: attack, assault, offensive, raid | source: subject | target: on, against, object.on, object.against
kill | pos: verb | action: kill | source: subject | target: object, object.of, object.from | needs: actor
assassinate | pos: verb | action: kill | source: subject | target: object | needs: actor
murder | pos: verb | action: kill | source: subject | target: object | needs: actor
execute | pos: verb | action: kill | source: subject | target: object | object: @people, man, prisoner, hostage, woman, people, soldier, civilian | needs: actor
behead | pos: verb | action: kill | source: subject | target: object | needs: actor
shoot | pos: verb | action: kill | source: subject | target: object, at | needs: actor | forms: shot
shoot down | pos: verb | action: strike | source: subject | target: object, object.of, object.modifier | needs: actor | forms: shot
gun down | pos: verb | action: kill | source: subject | target: object | needs: actor
wound | pos: verb | action: kill | source: subject | target: object | needs: actor
injure | pos: verb | action: kill | source: subject | target: object | needs: pair
massacre | pos: verb | action: kill | source: subject | target: object | needs: actor
die | pos: verb | action: kill | source: in.by, in.of | target: subject | with: attack, blast, bombing, explosion, shelling, clash, strike, airstrike, raid, shooting | needs: actor
blow up | pos: verb | action: bomb | source: subject | target: object, object.in | needs: actor | forms: blew, blown
detonate | pos: verb | action: bomb | source: subject | target: in, near, at, outside | needs: actor
explode | pos: verb | action: bomb | source: of | target: in, near, at, outside | needs: actor
abduct | pos: verb | action: abduct | source: subject | target: object | needs: actor
kidnap | pos: verb | action: abduct | source: subject | target: object | needs: actor
take hostage | pos: verb | action: abduct | source: subject | target: object | forms: took, taken
clash | pos: verb | action: clash | source: subject | target: with | needs: actor
fight | pos: verb | action: clash | source: subject | target: with, against, object | needs: pair | forms: fought
battle | pos: verb | action: clash | source: subject | target: with, against, object | needs: pair
torture | pos: verb | action: strike | source: subject | target: object | needs: actor
attack | pos: noun | action: strike | source: possessor, modifier, by, light.subject | target: on, against, in, at | needs: actor | not: heart
strike | pos: noun | action: strike | modifier: air, missile, drone, military, artillery | source: possessor, modifier, by, light.subject | target: on, against, in, at | needs: actor
airstrike | pos: noun | action: strike | source: possessor, modifier, by, light.subject | target: on, against, in, at | needs: actor
air strike | pos: noun | action: strike | source: possessor, modifier, by, light.subject | target: on, against, in, at | needs: actor
raid | pos: noun | action: strike | source: possessor, modifier, by, light.subject | target: on, against, in, at, into | needs: actor
offensive | pos: noun | action: strike | source: possessor, modifier, by, light.subject | target: on, against, in | needs: actor
invasion | pos: noun | action: occupy | source: possessor, modifier, by, light.subject | target: of | needs: actor
occupation | pos: noun | action: occupy | source: possessor, modifier, by | target: of | needs: pair
bombing | pos: noun | action: bomb | source: possessor, modifier, by | target: of, in, at, on, against | needs: actor
bombardment | pos: noun | action: shell | source: possessor, modifier, by | target: of, on | needs: actor
shelling | pos: noun | action: shell | source: possessor, modifier, by | target: of | needs: actor
assassination | pos: noun | action: kill | source: by, possessor | target: of | needs: actor
killing | pos: noun | action: kill | source: by, possessor, modifier | target: of | needs: actor
kidnapping | pos: noun | action: abduct | source: by, possessor | target: of | needs: actor
abduction | pos: noun | action: abduct | source: by, possessor | target: of | needs: actor
ambush | pos: noun | action: clash | source: possessor, modifier, by | target: on, against, of, in | needs: actor
clash | pos: noun | action: clash | source: between, possessor, modifier | target: with, between, in | number: plural | needs: actor
fighting | pos: noun | action: clash | source: between, possessor, modifier | target: with, between, in | needs: pair
