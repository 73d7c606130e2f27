# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Journeys of officials to another country, and their reception there.
visit, tour | pos: verb | action: pay | source: subject | target: object, object.in, object.of | needs: pair, official | not: site, museum, grave, hospital, wounded, website
visit | pos: verb | action: pay | source: subject | target: object, object.in, object.of | needs: pair, source | not: site, website, relative, family, friend
travel, fly, head, go, journey, jet, return, drive, sail, move on, hurry, rush, set out, set off, depart, leave, proceed, come, trek, shuttle | pos: verb | action: pay | source: subject | target: to, for, into | needs: pair, official, distinct | not: @any | not.to: war, court, jail, prison, trial, poll, heart, top, election, power, final, work, school, hospital, market
arrive, land, touch down, turn up, stop, stop over, alight | pos: verb | action: pay | source: subject | target: in, at, on, to | needs: pair, official, distinct | not.subject: troop, soldier, force, contingent, peacekeeper, refugee, migrant, shipment, aid, plane, ship
reach | pos: verb | action: pay | source: subject | target: object | object: @place | needs: pair, official, distinct
leave | pos: verb | action: pay | source: subject | target: for | needs: pair, official, distinct
tour | pos: verb | action: pay | source: subject | target: object | needs: pair
pay, make, begin, start, conclude, end, wrap up, complete, undertake, embark on, kick off, launch, wind up, finish, plan | pos: verb | action: pay | object: @visits | source: subject | target: to, in, of, through, object.to, object.in, object.of, object.through, on | needs: pair, source | not.modifier.object: space, rescue, peacekeeping, sight-seeing | not: mission, flight, appearance
embark | pos: verb | action: pay | on: @visits | source: subject | target: on.to, on.of, on.through, on.in, to | needs: pair
lead | pos: verb | action: pay | object: delegation | source: subject | target: to, on.to, object.to, in | needs: pair
expect | pos: verb | action: pay | object: @person, president, minister, leader, envoy | source: object | target: in, at | modality: planned | needs: pair, distinct
spend | pos: verb | action: pay | source: subject | target: in, at, on.in, object.in | object: day, weekend, night, hour, week, minute, morning, afternoon, evening | needs: pair, official, distinct
visit | pos: noun | action: pay | source: possessor, by, of, modifier, light.subject | target: to, in | needs: pair
trip, tour, journey, stay, stopover, swing, pilgrimage | pos: noun | action: pay | source: possessor, by, modifier, light.subject | target: to, of, in, through | needs: pair, official, distinct
host, welcome, receive, entertain | pos: verb | action: host | source: subject | target: object | object: @person, president, minister, leader, chancellor, king, envoy, delegation, premier, official, queen, prince, diplomat, guest | needs: pair
play host to | pos: verb | action: host | source: subject | target: to | needs: pair
give, extend, roll out, accord, offer | pos: verb | action: host | object: welcome, reception, banquet, carpet | source: subject | target: to, for, iobj, object.to, object.for | needs: pair
lead | pos: verb | action: pay | object: delegation, mission | source: subject | target: to, on.to, object.to | needs: pair, source
host | pos: verb | action: host | object: dinner, lunch, banquet, reception | source: subject | target: for, object.for | needs: pair
due, expected, awaited | pos: adj | action: pay | source: subject | target: in, at | modality: planned | needs: pair, official, distinct
# Put off or called off.
postpone, delay, put off, put back, defer, push back, reschedule, cancel, call off, scrap, drop, abandon, scotch, shelve, scrub, abort, axe, ditch, nix, cut short, suspend | pos: verb | action: pay | object: visit, trip, journey, tour, stopover, pilgrimage | source: object.possessor, object.by, object.of, object.modifier, subject | target: object.to, to, object.in | modality: cancelled | plover: REJECT | cameo: 125 | needs: actor | not.modifier.object: school, concert, rugby, cricket, bus
collapse, fall through | pos: verb | action: pay | subject: visit, trip | source: subject.possessor, subject.by, subject.of, subject.modifier | target: subject.to, to | modality: cancelled | plover: REJECT | cameo: 125 | needs: actor
cancellation, postponement | pos: noun | action: pay | of: visit, trip, tour | source: of.possessor, of.by, of.of, possessor, by | target: of.to | modality: cancelled | plover: REJECT | cameo: 125 | needs: actor
