# format: trigger 1
# source: written for this project
# licence: Apache-2.0
threaten | pos: verb | action: unspecified | source: subject | target: object | needs: source
threaten | pos: verb | action: force | source: subject | target: against, object | object: war, force, attack, strike, retaliation, action, invasion, use | needs: source
warn of | pos: verb | action: unspecified | of: consequence, repercussion, response, retaliation, cost, action, step, measure, price, reprisal, countermeasure, penalty | source: subject | target: object, for, of.for, of.against | needs: source
warn | pos: verb | action: unspecified | source: subject | target: object, against | needs: pair
warn | pos: verb | action: unspecified | source: subject | target: object, ccomp.subject | needs: source, condition
threat | pos: noun | action: unspecified | source: possessor, by, from, light.subject, modifier | target: to, against | light: issue, make, repeat, renew, deliver, reiterate | needs: actor
warning | pos: noun | action: unspecified | source: possessor, by, from, light.subject | target: to, against | light: issue, give, send, deliver, repeat, make, sound | needs: actor
respond | pos: verb | action: unspecified | source: subject | target: to, against, condition | modal: will, shall, would | adverb: decisively, firmly, strongly, severely, harshly, forcefully, swiftly, appropriately, resolutely | needs: source
retaliate | pos: verb | action: unspecified | source: subject | target: against | modal: will, shall, would | needs: source
pay | pos: verb | action: unspecified | object: price, cost | source: speaker | target: subject | modal: will, shall, would | needs: target | forms: paid
face | pos: verb | action: unspecified | object: consequence, repercussion, cost, retaliation, response, punishment | source: speaker | target: subject | modal: will, shall, would, could | needs: target
vow | pos: verb | action: unspecified | object: revenge, retaliation, vengeance, response | source: subject | target: on, against, for, object.on, object.against | needs: source
vow to retaliate | pos: verb | action: unspecified | source: subject | target: against | needs: source
declare war | pos: verb | action: force | source: subject | target: on, against, object.on, object.against | needs: source
