# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Working together (CAMEO 06x): exercises, information, trade, extradition.
cooperate, co-operate, collaborate, team up, join forces, join hands, work together, work with, partner with, pull together, link up, coordinate, co-ordinate | pos: verb | action: share | source: subject | target: with, between | needs: pair | not.subject: company, firm, suspect, witness, scientist
cooperate, co-operate, collaborate | pos: verb | action: share | source: subject | target: with | needs: source, actor
join | pos: verb | action: share | object: force, hand | source: subject | target: with | needs: pair
share, exchange, swap, pool, trade, pass, hand over, provide, supply, relay, give, transfer, pass on | pos: verb | action: share | object: intelligence, information, technology, military intelligence, aerial photograph, datum, data, evidence, expertise, experience, know-how, file, dossier, photograph, image, list, tip, fingerprint, record, finding, secret, metadata | source: subject | target: with, to, between, object.with, object.to, iobj | needs: pair | cameo: 064
extradite | pos: verb | action: extradite | source: subject | target: to, from, object.to, object.from, object.modifier | needs: actor
hand over, turn over, transfer, deliver, send, fly | pos: verb | action: extradite | object: suspect, fugitive, criminal, evidence, gangster, trafficker, warlord, killer, convict, dissident, smuggler, gang leader | source: subject | target: to, object.to | needs: pair | not.subject: court
extradition, handover | pos: noun | action: extradite | source: from, by, light.subject | target: to | light: approve, order, grant, authorize, authorise, agree, allow, clear, block, seek, delay, complete | needs: actor
exchange, swap | pos: verb | action: share | object: prisoner, captive, detainee, hostage, body | source: subject | target: with | needs: actor | plover: CONCEDE | cameo: 0841
hold, conduct, begin, start, stage, launch, open, run, carry out, wrap up, end, conclude, finish, resume, plan, kick off, complete | pos: verb | action: exercise | object: @drills, wargame, round | modifier.object: joint, bilateral, combined, trilateral, multinational, common, together | participants: @sides, object.of, object.possessor | needs: actor
hold, conduct, begin, start, stage, launch | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame, game | participants: subject, with, object.with, between | needs: pair
cancel, call off, postpone, put off, scrap, suspend, delay | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | participants: subject, with, object.with, object.between, object.of, object.by | modality: cancelled | needs: pair
train, drill, exercise, rehearse, patrol | pos: verb | action: exercise | participants: subject, with, alongside | with: together, side, jointly, alongside | needs: pair
participate, take part, join | pos: verb | action: exercise | in: exercise, drill, maneuver, manoeuvre, game, wargame | participants: subject, with, in.with, in.modifier, in.between | needs: actor
join | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | participants: subject, object.with, object.modifier, object.of, with | needs: actor
exercise, drill, manoeuvre, maneuver, war game, wargame, patrol | pos: noun | action: exercise | modifier: joint, combined, bilateral, trilateral, multinational | participants: between, with, by, of, possessor, modifier, light.subject | needs: pair
strengthen, expand, boost, deepen, enhance, develop, increase, step up, promote, broaden, bolster, intensify, improve, cement, foster, consolidate, build, advance, upgrade, extend, widen | pos: verb | action: share | object: cooperation, co-operation, tie, relation, relationship, partnership, trade, collaboration, friendship, exchange | source: subject | target: with, between, object.with, object.between | needs: pair | cameo: 060
pledge, promise, agree, vow | pos: verb | action: share | object: cooperation, co-operation, collaboration | source: subject | target: with, object.with, in | needs: actor | plover: AGREE | cameo: 030
buy, purchase, import, acquire, procure | pos: verb | action: trade | source: subject | target: from, object.of, object.modifier | needs: pair | from: @any | not: company, firm, stake, share, house, home, club, stock, newspaper, painting
sell, export, supply, lease, provide | pos: verb | action: trade | source: subject | target: to, iobj, object.to | needs: pair | object: grain, wheat, gas, oil, crude, fuel, electricity, rice, corn, goods, good, coal, uranium, reactor, locomotive, train, fertiliser, fertilizer, cement, machinery, product, technology, vaccine, chip, metal, ore, gold, diamond, timber
sell | pos: verb | action: trade | source: subject | target: to, iobj, object.to | needs: pair | not: company, firm, stake, share, house, home, club, stock, newspaper, painting, weapon, arm
export | pos: verb | action: trade | source: subject | target: to | needs: pair
trade | pos: verb | action: trade | source: subject | target: with | needs: pair
cooperation, co-operation, collaboration | pos: noun | action: share | source: possessor, between, light.subject | target: with, between | needs: pair
participate | pos: verb | action: share | in: operation, mission, peacekeeping, force, effort, project | source: subject | target: in.in, in.with, in | needs: pair | plover: AID | cameo: 074
