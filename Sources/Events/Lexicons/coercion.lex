# format: trigger 1
# source: written for this project
# licence: Apache-2.0
arrest | pos: verb | action: arrest | source: subject | target: object | needs: actor
detain | pos: verb | action: arrest | source: subject | target: object | needs: actor
jail | pos: verb | action: arrest | source: subject | target: object | needs: actor
imprison | pos: verb | action: arrest | source: subject | target: object | needs: actor
sentence | pos: verb | action: arrest | source: subject | target: object | needs: actor
take into custody | pos: verb | action: arrest | source: subject | target: object | forms: took, taken
round up | pos: verb | action: arrest | source: subject | target: object | needs: actor
arrest | pos: noun | action: arrest | source: by, possessor | target: of | needs: actor
seize | pos: verb | action: seize | object: ship, tanker, vessel, boat, asset, property, shipment, cargo, weapon, drug, document, equipment, fund | source: subject | target: object, object.of, object.modifier, from | needs: actor
confiscate | pos: verb | action: seize | source: subject | target: object, object.of, object.modifier, from | needs: actor
raid | pos: verb | action: seize | source: subject | target: object, object.of, object.in | needs: actor
impose | pos: verb | action: curfew | object: curfew, rule, emergency, law, lockdown, state | source: subject | target: in, on, object.in, object.on
declare | pos: verb | action: curfew | object: emergency, law, curfew, state | source: subject | target: in, on, object.in
censor | pos: verb | action: censor | source: subject | target: object | needs: actor
shut down | pos: verb | action: censor | object: newspaper, station, channel, website, broadcaster, radio, internet | source: subject | target: object, in | forms: shut
ban | pos: verb | action: ban | source: subject | target: object, object.by, object.of, object.in, from | needs: source
outlaw | pos: verb | action: ban | source: subject | target: object | needs: source
bar | pos: verb | action: ban | source: subject | target: object, from | needs: pair
deport | pos: verb | action: deport | source: subject | target: object, to, object.from | needs: actor
repatriate | pos: verb | action: deport | source: subject | target: object, to | needs: actor
hack | pos: verb | action: cyber | source: subject | target: object, into, object.of, object.in | needs: actor
disperse | pos: verb | action: curfew | object: protester, crowd, demonstrator, protest, demonstration, rally | source: subject | target: object
crack down on | pos: verb | action: arrest | source: subject | target: on | needs: actor
crackdown | pos: noun | action: arrest | source: by, possessor, modifier, light.subject | target: on, against | needs: actor
tear-gas | pos: verb | action: curfew | source: subject | target: object
impose | pos: verb | action: tariff | object: tariff, duty, tax | source: subject | target: on, object.on | needs: source
