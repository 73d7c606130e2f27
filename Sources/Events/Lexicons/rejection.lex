# format: trigger 1
# source: written for this project
# licence: Apache-2.0
refuse | pos: verb | action: refuse | source: subject | target: object, xcomp.object, xcomp.with, xcomp.to, object.of, object.from | needs: source
reject | pos: verb | action: refuse | not: accusation, allegation, charge, claim, report, suggestion, criticism | source: subject | target: object, object.by, object.from, object.of, object.possessor, object.modifier, object.for | needs: source
decline | pos: verb | action: refuse | source: subject | target: xcomp.object, xcomp.with, xcomp.to | needs: source, complement | not: comment
rebuff | pos: verb | action: refuse | source: subject | target: object, object.by, object.from, object.of, object.possessor, object.modifier | needs: source
spurn | pos: verb | action: refuse | source: subject | target: object, object.by, object.from, object.of, object.possessor, object.modifier | needs: source
turn down | pos: verb | action: refuse | source: subject | target: object, object.by, object.from, object.of, object.possessor, object.modifier | needs: source
dismiss | pos: verb | action: refuse | source: subject | target: object, object.by, object.from, object.of, object.possessor, object.modifier | needs: pair
rule out | pos: verb | action: refuse | source: subject | target: object.with, object.on, object.against, object.in, object.for | needs: source
oppose | pos: verb | action: refuse | source: subject | target: object, object.by, object.of, object.possessor, object.modifier, object.on, object.against | needs: source
resist | pos: verb | action: refuse | source: subject | target: object, object.by, object.from, object.of, object.modifier | needs: pair
veto | pos: verb | action: veto | source: subject | target: object, on, against, object.on, object.of, object.against, object.by, object.modifier | needs: source
block | pos: verb | action: veto | object: resolution, proposal, bid, motion, statement, move, plan, sanction, aid, membership | source: subject | target: object.of, object.on, object.by, object.against, object.modifier, object.possessor | needs: source
defy | pos: verb | action: defy | source: subject | target: object, object.of, object.by, object.modifier, object.possessor | needs: source
violate | pos: verb | action: defy | object: ceasefire, cease-fire, truce, agreement, resolution, treaty, sanction, airspace, border, deal, accord | source: subject | target: object.of, object.with, object.possessor, object.modifier, object.by | needs: source
ignore | pos: verb | action: defy | object: demand, call, warning, appeal, resolution, ultimatum, order, deadline | source: subject | target: object.of, object.by, object.from, object.possessor, object.modifier | needs: source
rejection | pos: noun | action: refuse | source: possessor, by, modifier | target: of | needs: pair
refusal | pos: noun | action: refuse | source: possessor, by, modifier | target: xcomp.object, acl.object, acl.with | needs: actor
