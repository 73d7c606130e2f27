# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Demands, calls and appeals (CAMEO 02x, 10x); ultimatums threaten (104).
demand | pos: verb | action: demand | source: subject | target: of, from, ccomp.subject, object.from, object.by, object.of, object.possessor, object.in, object | needs: source, actor
insist on, push for, press for, clamour for, clamor for, agitate for, lobby for | pos: verb | action: demand | source: subject | target: on, for.in, for.by, for.from, for.possessor, for.of, for, with | needs: source, actor | not.with: policy, reform, legislation | not.for: policy, reform, legislation, bill, vote, change, alteration, congress | not.subject: market
insist that | pos: verb | action: demand | source: subject | target: ccomp.subject | needs: pair
insist | pos: verb | action: demand | source: subject | target: ccomp.subject | needs: pair, subjunctive
order, command, instruct, require, oblige, direct | pos: verb | action: demand | source: subject | target: object, ccomp.subject | needs: pair, infinitive, distinct | not: @troops, @envoys
urge, exhort, implore, beseech, entreat, admonish, prod, nudge | pos: verb | action: urge | source: subject | target: object, ccomp.subject, on, object.in, object.by, object.from | needs: source, actor
call on, call upon | pos: verb | action: urge | source: subject | target: on, upon | needs: source, actor, complement | on: @any
call for, appeal for, plead for, argue for | pos: verb | action: urge | source: subject | target: on, to, for.in, for.by, for.between, for.against, for.of, for.possessor, for.from, for.on, for | needs: source, actor
press, pressure, push, lobby, challenge | pos: verb | action: urge | source: subject | target: object, on | needs: pair, infinitive
press, pressure, lobby | pos: verb | action: urge | source: subject | target: object | needs: pair
encourage, advise, counsel, invite | pos: verb | action: urge | source: subject | target: object | needs: pair, infinitive
advocate | pos: verb | action: urge | source: subject | target: object.on, object.against, object.by, object.in, object | needs: pair
put, pile, exert, increase, heap, bring, maintain, step up, keep up | pos: verb | action: urge | object: pressure | source: subject | target: on, object.on, to | needs: pair | not.modifier.object: blood
tell | pos: verb | action: demand | source: subject | target: object | needs: pair, infinitive, distinct | not: reporter, journalist, press
want | pos: verb | action: demand | source: subject | target: object, xcomp.subject, ccomp.subject | needs: pair, infinitive, distinct | object: @any
want | pos: verb | action: demand | source: subject | target: object.of, object.by, object.from, object.possessor, object.on, object.against, from | needs: pair | object: extradition, apology, release, withdrawal, compensation, sanction, embargo, end, return, guarantee, assurance, explanation, recognition, handover, arrest, pullout
ask, request, petition, solicit | pos: verb | action: appeal | source: subject | target: object, of, from, ccomp.subject | needs: pair | not: question, reporter, journalist | not.with: whether, why, how, what, if
ask | pos: verb | action: appeal | source: subject | target: object, to | needs: source, actor | with: for, help
request, solicit | pos: verb | action: appeal | source: subject | target: from, object.from, object, of, ccomp.subject | needs: source, actor
appeal to, plead with, appeal, plead, beg of | pos: verb | action: appeal | source: subject | target: to, with, for | needs: source, actor, complement | not.to: voter, nature, sense, taste, audience, market, court, tribunal, customer | not.object: verdict, ruling, conviction, sentence, decision
beg, implore | pos: verb | action: appeal | source: subject | target: object | needs: pair
seek | pos: verb | action: appeal | object: help, aid, support, assistance, extradition, approval, guarantee, assurance, loan, asylum, permission, clarification, explanation, compensation, mediation, backing, arrest, bailout, apology, protection, intervention, return, handover, release, recognition, access, consent, redress, reparation | source: subject | target: from, of, in, object.from, object.of, object.in, object.possessor, object.modifier | needs: source, actor
submit, file, lodge, make, send, issue, hand, present, address, forward, launch, renew, repeat, reiterate, table, put forward | pos: verb | action: appeal | object: request, appeal, plea, petition, application | source: subject | target: to, with, for, object.to, object.for, from | needs: pair | not.subject: lawyer
make, issue, repeat, reiterate, renew, present, hand, press, put forward, set out, voice, raise, table | pos: verb | action: demand | object: demand, condition | source: subject | target: to, on, for, object.to, object.on, object.that, iobj | needs: source, actor
issue, make, repeat, reiterate, renew, join, echo, send, voice, lead, add | pos: verb | action: urge | object: call | source: subject | target: on, to, for, object.on, object.to, object.for, object.by | needs: source, actor | not.modifier.object: phone, telephone, video, conference
give | pos: verb | action: ultimatum | object: ultimatum, deadline, day, hour, week, notice | source: subject | target: to, iobj, object | needs: pair, infinitive | cameo: 104
issue, deliver, set, hand, send, present, impose, lay down | pos: verb | action: ultimatum | object: ultimatum, deadline | source: subject | target: to, iobj, for, object.to, object.for, on | needs: source, actor
give ultimatum | pos: verb | action: ultimatum | source: subject | target: to, iobj
ultimatum | pos: noun | action: ultimatum | source: possessor, by, from, light.subject | target: to, on | needs: pair
call | pos: noun | action: urge | source: possessor, by, from, light.subject | target: on, to | light: issue, make, repeat, renew, reiterate, echo, join, lead, send | needs: pair
call | pos: noun | action: urge | source: possessor, by, from | target: on, to | needs: pair, infinitive
demand | pos: noun | action: demand | source: possessor, by, from, light.subject | target: on, to, that | needs: pair | not.for: oil, gas, energy, product, good, export
appeal, plea | pos: noun | action: appeal | source: by, from, light.subject | target: to | light: issue, make, launch, send, address, renew, repeat | needs: pair
request | pos: noun | action: appeal | source: by, from, light.subject | target: to | light: make, submit, send, file, lodge, issue, receive, present | needs: pair
# "said Sudan must return the helicopter", "Russia must leave"
say, tell, insist, stress, declare, warn, announce, conclude, reiterate, state, add, argue, repeat, emphasise, emphasize, underline, maintain, write | pos: verb | action: urge | source: subject | target: ccomp.subject, object | needs: pair, must
remind | pos: verb | action: urge | source: subject | target: object | needs: pair
hold out for, ask for, cry out for | pos: verb | action: appeal | source: subject | target: for.from, for.of, from, for.by | needs: pair
issue, deliver, give, send | pos: verb | action: urge | object: reminder, instruction, order | source: subject | target: to, iobj, object.to | needs: pair
reiterate, repeat, renew | pos: verb | action: demand | object: demand, call, request | source: subject | target: object.that, object.for, object.on, that, ccomp.subject, acl.subject | needs: source, actor
ask, request, petition | pos: verb | action: appeal | source: subject | target: object | needs: source, actor, infinitive | object: @any | not.subject: @outsiders
demand, request, seek, urge | pos: verb | action: demand | object: meeting, session | of: council, assembly, @organization | source: subject | target: object.of, of | needs: source, pair
call for, ask for, appeal for, press for, push for | pos: verb | action: demand | for: meeting, session | of: council, assembly, @organization | source: subject | target: for.of, of | needs: source, pair
