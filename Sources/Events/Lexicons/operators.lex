# format: operator 1
# source: written for this project
# licence: Apache-2.0
#
# A word that says how the act it governs is meant. heads | pos | modality | complement: where the act stands
# (clause = xcomp, ccomp, acl, advcl of purpose; object; subject; passive = the act is its passive subject; modifier; or a preposition).
# A head may have a particle ("call off"). says: the word only reports; its subject is the speaker. light: its subject does what its object names.
threaten, menace | pos: verb | modality: threatened | complement: clause, object, with, passive
warn | pos: verb | modality: threatened | complement: clause, of | says: yes
warning | pos: noun | modality: threatened | complement: of, clause
threat | pos: noun | modality: threatened | complement: of, clause
caution | pos: verb | modality: threatened | complement: of
risk | pos: verb | modality: threatened | complement: object
face | pos: verb | modality: threatened | complement: object
await | pos: verb | modality: threatened | complement: subject
loom | pos: verb | modality: threatened | complement: subject
vow, promise, pledge, swear, undertake | pos: verb | modality: planned | complement: clause, object, passive
vow, promise, pledge | pos: noun | modality: planned | complement: clause, of
plan, intend, aim, mean, propose, prepare, arrange, gear | pos: verb | modality: planned | complement: clause, for
plan, prepare, arrange, ready | pos: verb | modality: planned | complement: object, passive, for
plan, programme, program, scheme, intention, intent, preparation, arrangement, agenda, proposal, bid, offer, invitation | pos: noun | modality: planned | complement: clause, for, of
willing, prepared, committed, determined, ready, eager, keen, poised, set, about, bound, inclined, resolved | pos: adj | modality: planned | complement: clause, to, for
readiness, willingness, determination, resolve, commitment, decision, agreement, order | pos: noun | modality: planned | complement: clause
agree | pos: verb | modality: planned | complement: clause, on, to, object, passive
decide, opt, elect, resolve, choose, vote | pos: verb | modality: planned | complement: clause, on, for
schedule, slate, fix, book, time, pencil, earmark | pos: verb | modality: planned | complement: clause, object, passive, for
set | pos: verb | modality: planned | complement: clause, passive, for
due, scheduled, slated, expected | pos: adj | modality: planned | complement: clause, subject, passive
expect, tip, anticipate | pos: verb | modality: planned | complement: clause, passive, object
organize, organise | pos: verb | modality: planned | complement: object
look, move, get | pos: verb | modality: planned | complement: clause
tell, order, command, instruct, direct, require | pos: verb | modality: demanded | complement: clause
upcoming, forthcoming, planned, next, future, scheduled, impending, imminent, coming, proposed | pos: adj | modality: planned | complement: modifier
offer, volunteer | pos: verb | modality: planned | complement: clause, object
ahead | pos: adv | modality: planned | complement: of
pave, prepare, smooth, clear | pos: verb | modality: possible | complement: for
way, ground, groundwork, road, door, path, prelude, step | pos: noun | modality: possible | complement: for, to, toward, towards
fate, future, timing | pos: noun | modality: possible | complement: of
pessimism, scepticism, skepticism, doubt, debate, uncertainty | pos: noun | modality: possible | complement: over, about, on
sceptical, skeptical, doubtful, pessimistic, uncertain | pos: adj | modality: possible | complement: about, of, over, clause
eye | pos: verb | modality: possible | complement: object, clause
want, wish, hope, seek, try, attempt, endeavour, endeavor, struggle, strive, bid, long, prefer, like, aspire, dream | pos: verb | modality: possible | complement: clause, for
seek, want, favour, favor, advocate, urge | pos: verb | modality: demanded | complement: object
attempt, effort, bid, try, campaign, drive, push, hope, wish, desire, chance, prospect, possibility, likelihood, option, idea, risk, fear, concern, talk, speculation, suggestion | pos: noun | modality: possible | complement: clause, of, for
right | pos: noun | modality: possible | complement: clause
consider, mull, weigh, discuss, debate, contemplate, ponder, study, explore, examine, envisage, envision, float, moot, suggest, imagine, fear, foresee, draft, draw up, table, discuss, study | pos: verb | modality: possible | complement: clause, object, passive
suggest, hint, speculate, predict | pos: verb | modality: possible | complement: clause, at, object
possible, likely, potential, probable, hypothetical, eventual, alleged, conceivable, unlikely, feared, threatened, suspected, attempted, so-called, rumoured, rumored | pos: adj | modality: possible | complement: clause, modifier, subject
urge, demand, request, require, press, pressure, beg, implore, exhort, encourage, advise, call on, call upon, appeal, lobby, push, ask, insist | pos: verb | modality: demanded | complement: clause, for, on, object
call | pos: verb | modality: demanded | complement: for, on
call, demand, request, appeal, plea, pressure | pos: noun | modality: demanded | complement: clause, for
need | pos: verb | modality: demanded | complement: clause
deny, disclaim, rebut | pos: verb | modality: denied | complement: clause, object
denial | pos: noun | modality: denied | complement: of, clause
refuse, decline, fail, avoid, neglect, omit | pos: verb | modality: denied | complement: clause
refusal, failure, reluctance, inability | pos: noun | modality: denied | complement: clause
unable, unwilling, reluctant, impossible | pos: adj | modality: denied | complement: clause
reject, oppose, avert, prevent, thwart, foil, rule out, exclude, forswear, eschew, forgo, spurn, veto, block, repel, repulse, resist, boycott, escape | pos: verb | modality: denied | complement: object, passive, clause
prevent, stop, keep, refrain, desist, abstain, bar, block, deter, dissuade, discourage | pos: verb | modality: denied | complement: from
stop short | pos: verb | modality: denied | complement: of
stop, cease, quit | pos: verb | modality: cancelled | complement: clause
cancel, postpone, suspend, scrap, shelve, defer, abandon, abort, scrub, axe, ditch, scotch, freeze, delay, adjourn, reschedule, drop, halt | pos: verb | modality: cancelled | complement: object, passive
call off, put off, break off, push back, put back | pos: verb | modality: cancelled | complement: object, passive
collapse, founder, unravel | pos: verb | modality: cancelled | complement: subject
fall through, fall apart, break down | pos: verb | modality: cancelled | complement: subject
cancellation, postponement, suspension | pos: noun | modality: cancelled | complement: of
accuse, suspect | pos: verb | modality: accused | complement: of, clause
allege | pos: verb | modality: accused | complement: clause
# Light verbs: their subject does what their object names.
launch, hold, conduct, carry, stage, make, issue, give, mount, begin, start, open, resume, continue, have, take, pay, impose, deliver, send, repeat, renew, intensify, step, sign, reach, attend, approve, authorise, authorize, host, convene, lead, wage, commit, perpetrate, unleash, undertake, execute, press, pursue, perform, strike, clinch, voice, express, lodge, file, submit, level, present, cast, order, announce, declare, impose, reiterate, form, join, kick, complete, finish, conclude, end, wrap, broker, organise, organize, slap | pos: verb | modality: done | complement: object, passive | light: yes
# Verbs of saying.
say, tell, report, add, state, declare, confirm, claim, note, stress, insist, argue, reiterate, respond, reply, explain, believe, write, quote, acknowledge, admit, disclose, reveal, announce, remark, observe, maintain, contend, assert, repeat, recall, underline, emphasise, emphasize, think, know, show, signal, indicate, assure, complain, concede, tweet, charge, mention, learn, hear, understand | pos: verb | modality: done | complement: clause | says: yes
