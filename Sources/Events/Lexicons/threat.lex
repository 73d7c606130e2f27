# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Threats of force, of broken relations, and of what is left open. A threat of something nameable is that kind, threatened.
threaten | pos: verb | action: unspecified | source: subject | target: object, with.on, with.against, xcomp.object, xcomp.on | needs: source, actor | not: stability, security, life, existence, livelihood, peace, survival, future, economy, species
threaten | pos: verb | action: force | source: subject | target: against, object, on, object.on, object.against | object: war, force, attack, strike, retaliation, action, invasion, use, annihilation, destruction, bombing, violence, bloodshed, reprisal, assault | needs: source, actor
threaten | pos: verb | action: force | source: subject | target: object, with.on | with: war, force, attack, strike, annihilation, destruction, invasion, bombing, obliteration, violence | needs: source, actor
menace | pos: verb | action: force | source: subject | target: object | needs: pair
warn of, threaten, warn, speak of, talk of, promise, vow, pledge, hint at, swear, caution of, raise | pos: verb | action: unspecified | of: @threats | source: subject | target: object, for, of.for, of.against, to | needs: source, actor
promise, vow, pledge, swear, threaten, announce, prepare, consider, plan, order, take, launch, weigh, adopt, mull | pos: verb | action: unspecified | object: revenge, retaliation, vengeance, reprisal, countermeasure, retribution, countermove, response | source: subject | target: on, against, for, object.on, object.against, object.for, object.to | needs: source, actor | not.modifier.object: no | not: action
take | pos: verb | action: unspecified | object: measure, action, step | modal: will, shall, would | modifier.object: retaliatory, appropriate, necessary, military, tough, stern, decisive, strong, counter, firm, resolute, harsh, legal, further, all, punitive | source: subject | target: against, on, object.against, if | needs: source, actor, menace
warn | pos: verb | action: unspecified | source: subject | target: object, against, xcomp.subject | needs: pair, menace
warn, caution | pos: verb | action: unspecified | source: subject | target: object, ccomp.subject, against | needs: pair, distinct | not: citizen, national, resident, traveller, traveler, investor, public, public, voter | not.of: flood, storm, famine, crisis, recession, shortage, virus, disaster, danger, epidemic, risk
warn, caution, tell, remind | pos: verb | action: unspecified | source: subject | target: object, ccomp.subject | needs: source, condition, actor, menace
threat | pos: noun | action: unspecified | source: possessor, by, from, light.subject | target: to, against | light: issue, make, repeat, renew, deliver, reiterate, face, withdraw | needs: actor | not.of: terrorism, flood, storm, climate, recession
warning | pos: noun | action: unspecified | source: possessor, by, from, light.subject | target: to, against | light: issue, give, send, deliver, repeat, make, sound, receive | needs: pair | not.modifier: flood, storm, weather, health, tsunami, hurricane, travel, profit
respond, react, reply, hit back, strike back, answer, retaliate, fight back, counter | pos: verb | action: unspecified | source: subject | target: to, against, condition | modal: will, shall, would | adverb: decisively, firmly, strongly, severely, harshly, forcefully, swiftly, appropriately, resolutely, accordingly, proportionately, fiercely, immediately, symmetrically, massively, crushingly, mercilessly | needs: source, actor
retaliate, hit back, strike back, respond in kind, answer in kind, reciprocate | pos: verb | action: unspecified | source: subject | target: against, at, on, condition | modal: will, shall, would, could, may, might | needs: source, actor
retaliate | pos: verb | action: unspecified | source: subject | target: against, for | needs: source, actor, operator
respond, answer, react | pos: verb | action: unspecified | source: subject | target: to, condition | with: kind, force, countermeasure, retaliation, crushing | modal: will, shall, would | needs: source, actor
pay | pos: verb | action: unspecified | object: price, cost, penalty | source: speaker | target: subject | modal: will, shall, would, must | needs: target, actor
pay | pos: verb | action: unspecified | source: speaker | target: subject | with: dearly, price, heavily | modal: will, shall, would | needs: target, actor
face, suffer, bear, meet, regret | pos: verb | action: unspecified | object: consequence, repercussion, cost, retaliation, response, punishment, retribution, reprisal, wrath, fate | source: speaker | target: subject | modal: will, shall, would, could, must, to | needs: target, actor
bear, take, shoulder | pos: verb | action: unspecified | object: responsibility, consequence | source: speaker | target: subject | modal: will, shall, would, must | needs: target, actor
vow, pledge, swear, promise, threaten | pos: verb | action: unspecified | with: retaliate, avenge, revenge, respond, punish | source: subject | target: against, for, xcomp.object, xcomp.against, xcomp.to | needs: source, actor
avenge | pos: verb | action: unspecified | source: subject | target: object.by, on, against | modal: will, shall, would | needs: source, actor
hesitate | pos: verb | action: force | source: subject | target: xcomp.against, xcomp.object, against | with: not, n't, n’t | modality: threatened | needs: source, actor
stand, sit | pos: verb | action: unspecified | source: subject | with: idly, idle | target: condition | needs: source, actor
reserve | pos: verb | action: unspecified | object: right | source: subject | target: to, against, condition, object.against | needs: source, actor, infinitive
declare war | pos: verb | action: force | source: subject | target: on, against, object.on, object.against | needs: source, actor
declare | pos: verb | action: force | object: war | source: subject | target: on, against, object.on, object.against | needs: pair | not.on: drug, crime, poverty, corruption, terror, cancer, obesity
prepare, ready | pos: verb | action: force | for: war, attack, invasion | source: subject | target: with, against, for.with, for.against, for.on | needs: pair
crush, annihilate, obliterate, wipe out, flatten, eliminate, pulverise, pulverize, burn | pos: verb | action: force | source: subject | target: object, object.of | modal: will, shall, would | needs: pair, distinct | not.subject: team, side, wave, bank
threaten | pos: verb | action: relations | source: subject | target: with, object.with, object, xcomp.object.with | object: tie, relation, cooperation, break, rupture | needs: source, actor
review, reconsider, reassess, rethink, re-examine, reevaluate | pos: verb | action: relations | object: tie, relation, relationship, cooperation | source: subject | target: with, object.with, to, object.to | needs: pair
increase, step up, escalate, intensify, ramp up, ratchet up | pos: verb | action: unspecified | object: pressure | source: subject | target: on, against, object.on, object.against | modal: will, would, shall | needs: pair
consider | pos: verb | action: force | with: war | source: subject | target: with, xcomp.with | needs: pair, condition
smash, strike, attack, hit, destroy, bomb, raze, invade | pos: verb | action: force | source: subject | target: object, object.of, object.in | modal: will, would, shall | needs: source, actor, condition
tolerate, stand for, put up with | pos: verb | action: unspecified | with: not, n't, no, never | modal: will, would | source: subject | target: object.of, object.by, object, from | needs: pair, distinct
regret, rue | pos: verb | action: unspecified | modal: will, would, shall | source: speaker | target: subject | needs: target, actor
teach | pos: verb | action: force | object: lesson | source: subject | target: iobj, object | modal: will, would, shall | needs: pair
hint, warn | pos: verb | action: force | at: force, war, attack, action, invasion | source: subject | target: against, on, at.against, at.on | needs: source, actor
option, force | pos: noun | action: force | modifier: military | source: possessor, by, from | target: against, for, on | light: threaten, consider, keep, exclude, weigh | needs: pair
await | pos: verb | action: unspecified | subject: consequence, punishment, retaliation, response | source: speaker | target: object | needs: target, actor
give, allow | pos: verb | action: force | object: hour, day, week | with: or, face, war | source: subject | target: iobj, object, to | needs: pair, infinitive
