# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Words of support (CAMEO 05x).
praise, hail, applaud, commend, laud, salute, extol, compliment, cheer, celebrate, honour, honor, acclaim, toast | pos: verb | action: praise | source: subject | target: @deed, object.for, for | needs: source, actor | not: goal, film, album, victory, win, team, player, performance, birthday, anniversary, book
congratulate, thank, felicitate | pos: verb | action: praise | source: subject | target: object, object.in, object.of, for.by | needs: pair
express, voice, convey, extend, offer | pos: verb | action: praise | object: gratitude, thanks, appreciation, congratulation, admiration, praise, satisfaction | source: subject | target: to, for, with, object.to, object.for, object.with, over | needs: pair
pay | pos: verb | action: praise | object: tribute, homage, respect | source: subject | target: to, object.to | needs: actor
welcome | pos: verb | action: praise | source: subject | target: @deed | not: guest, visitor, refugee, @person, minister, president, leader, delegation, migrant | needs: source
welcome | pos: verb | action: praise | object: decision, move, step, announcement, agreement, deal, news, statement, release, ceasefire, offer, proposal, plan, vote, initiative, resolution, progress, result, ruling, election, truce, withdrawal, pledge, commitment, gesture, effort, report, call, accord, visit | source: subject | target: @whose | needs: source
praise, tribute | pos: noun | action: praise | source: from, by, possessor, light.subject | target: for, to | light: win, earn, draw, receive, heap, pay, lavish, shower | needs: pair
endorse, champion, espouse, second | pos: verb | action: endorse | source: subject | target: @deed, object.for | needs: source, actor | not: product, brand, candidate, candidacy, running mate
endorse | pos: verb | action: endorse | source: subject | target: @deed, object.for | needs: pair
back, support, stand behind, rally behind, get behind, side with, stick by, stand by, stand with, rally around, throw weight behind, come out for, speak up for, plump for, line up behind, stick up for | pos: verb | action: back | source: subject | target: @deed, behind, with, by, for | needs: pair | not: family, claim, evidence, theory, economy, price, growth
defend, justify, vindicate, uphold | pos: verb | action: back | source: subject | target: @deed | needs: pair | not: title, goal, crown, himself, herself, itself, themselves, territory, border, country, sovereignty, airspace, city, town, record, thesis
support, back | pos: verb | action: back | source: subject | target: @deed, object.for | needs: source, actor | object: plan, proposal, initiative, bid, independence, sovereignty, integrity, position, effort, resolution, membership, candidacy, government, opposition, cause, call, process, fight, struggle, stance, stand, demand, claim, intervention, operation, ceasefire, president, revolution
reaffirm, express, voice, pledge, offer, declare, reiterate, announce, underline, stress, confirm, give, lend, throw, proclaim, affirm, renew, signal, assure, extend, show, demonstrate | pos: verb | action: back | object: @backing | source: subject | target: for, to, with, in, behind, of, object.for, object.to, object.with, object.in, object.of, iobj | needs: actor, source | not.modifier.object: no
assure | pos: verb | action: back | source: subject | target: object | of: support, backing, solidarity, commitment | needs: pair
recognize, recognise | pos: verb | action: recognise | source: subject | target: @deed | needs: pair | not: need, importance, fact, problem, challenge, role, effort, contribution, face, voice, achievement, value, threat, danger
recognize, recognise, acknowledge | pos: verb | action: recognise | source: subject | target: object.of, object.possessor, object.in | object: independence, sovereignty, statehood, government, state, regime, annexation, border, legitimacy, authority, republic, victory, claim | needs: source, actor
recognition | pos: noun | action: recognise | source: possessor, by, modifier, light.subject | target: of | needs: pair
grant, extend, accord, give | pos: verb | action: recognise | object: recognition, independence | source: subject | target: to, iobj, of, object.to, object.of | needs: pair
forgive, pardon, exonerate | pos: verb | action: back | source: subject | target: object, object.of | needs: pair | cameo: 056 | not: debt, loan
support, backing, endorsement, blessing, solidarity | pos: noun | action: back | source: possessor, from, by, modifier, light.subject | target: for, of, with, to | light: express, voice, give, win, get, lend, throw, pledge, offer, reaffirm, receive, have, reiterate, draw, enjoy | needs: pair
supportive | pos: adj | action: back | source: subject | target: of | needs: pair
grateful, thankful | pos: adj | action: praise | source: subject | target: to, for | needs: pair
mediate, intercede | pos: verb | action: back | source: subject | target: between, in | needs: pair | cameo: 045 | plover: CONSULT
promise, confirm, give, receive | pos: verb | action: back | object: support, backing | source: subject | target: for, to, object.for, object.to, for.possessor | needs: pair
# "Israel has the right to defend itself, Washington said"
have | pos: verb | action: back | object: right | with: defend, respond, protect, retaliate | source: speaker | target: subject | needs: pair, distinct
defend, uphold, affirm, reaffirm, underline, stress, recognise, recognize | pos: verb | action: back | object: right | with: defend, respond, protect | source: subject | target: object.possessor, object.of | needs: pair, distinct
