# format: trigger 1
# source: written for this project
# licence: Apache-2.0
accuse | pos: verb | action: accuse | source: subject | target: object | needs: actor
blame | pos: verb | action: accuse | source: subject | target: object, on, object.on | needs: pair
charge | pos: verb | action: accuse | source: subject | target: object | with: @any | needs: actor
allege | pos: verb | action: accuse | source: subject | target: ccomp.subject | needs: pair
fault | pos: verb | action: accuse | source: subject | target: object | needs: pair
hold responsible | pos: verb | action: accuse | source: subject | target: object | forms: held | needs: pair
condemn | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.on, object.possessor, object.modifier, for | needs: source
denounce | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.on, object.possessor, object.modifier | needs: source
criticize | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.on, object.possessor, object.modifier | needs: source
criticise | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.on, object.possessor, object.modifier | needs: source
deplore | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.on, object.possessor, object.modifier | needs: source
decry | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.possessor, object.modifier | needs: source
slam | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.in, object.possessor, object.modifier | needs: pair
blast | pos: verb | action: condemn | source: subject | target: object, object.by, object.of, object.possessor, object.modifier | needs: pair
rebuke | pos: verb | action: condemn | source: subject | target: object | needs: pair
chide | pos: verb | action: condemn | source: subject | target: object | needs: pair
lash out at | pos: verb | action: condemn | source: subject | target: at | needs: pair
hit out at | pos: verb | action: condemn | source: subject | target: at | needs: pair
protest | pos: verb | action: condemn | source: subject | target: object.by, object.of, object.possessor, object.modifier, to, over | needs: pair
complain | pos: verb | action: condemn | source: subject | target: about, to, of, ccomp.subject | needs: pair
summon | pos: verb | action: condemn | object: ambassador, envoy, diplomat, charge, attache, consul | source: subject | target: object, object.of, object.modifier, object.possessor, object.to, object.from | needs: actor
sue | pos: verb | action: sue | source: subject | target: object | forms: sued | needs: pair
indict | pos: verb | action: sue | source: subject | target: object | needs: actor
prosecute | pos: verb | action: sue | source: subject | target: object | needs: actor
convict | pos: verb | action: sue | source: subject | target: object | needs: actor
file | pos: verb | action: sue | object: lawsuit, suit, complaint, charge, case | source: subject | target: against, object.against
investigate | pos: verb | action: investigate | source: subject | target: object, object.by, object.of, object.in, object.possessor | needs: source
probe | pos: verb | action: investigate | source: subject | target: object, object.by, object.of, object.in | needs: source
launch | pos: verb | action: investigate | object: investigation, inquiry, probe | source: subject | target: into, object.into, against
open | pos: verb | action: investigate | object: investigation, inquiry, probe | source: subject | target: into, object.into, against
reject | pos: verb | action: deny | object: accusation, allegation, charge, claim, report, suggestion, criticism | source: subject | target: object.by, object.from, object.of | needs: source
deny | pos: verb | action: deny | source: subject | target: object.by, object.of, object.from, ccomp.object, ccomp.with | needs: source
accusation | pos: noun | action: accuse | source: possessor, by, from, modifier, light.subject | target: against, of, that | needs: pair
condemnation | pos: noun | action: condemn | source: possessor, by, from, light.subject | target: of | needs: pair
criticism | pos: noun | action: condemn | source: from, by | target: of | needs: pair
denunciation | pos: noun | action: condemn | source: possessor, by | target: of | needs: pair
