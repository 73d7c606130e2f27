# format: identity 1
# source: written for this project
# licence: Apache-2.0
#
# Which events can be one and the same, and how far apart two reports of one may lie. One line a family:
#   of      the kind.action pairs that belong to it; reports of two families never tell one event
#   days    days between two reports without a date of their own that may still tell one event
#   ahead   days that may pass between a plan or threat and the report that it was carried out
#   words   points of common words (0…3) that two reports must share besides their actors: acts done with words repeat daily, about other things
#   mutual  yes: what the parties do together, whoever is named first
#   place   yes: reports that name different cities tell different events
talks | of: meeting.hold, meeting.propose, meeting.postpone, meeting.cancel, visit.pay, visit.host | days: 4 | ahead: 120 | mutual: yes
call | of: call.hold | days: 2 | ahead: 10 | mutual: yes
pact | of: agreement.sign, agreement.ratify, agreement.reach, agreement.extend | days: 4 | ahead: 120 | words: 1 | mutual: yes
joining | of: agreement.join | days: 4 | ahead: 365
leaving | of: agreement.leave | days: 4 | ahead: 365
praise | of: support.praise, support.endorse, support.back | days: 2 | ahead: 10 | words: 1
recognition | of: support.recognise | days: 5 | ahead: 120
drill | of: cooperation.exercise, mobilization.exercise | days: 5 | ahead: 120 | mutual: yes
sharing | of: cooperation.share | days: 3 | ahead: 60 | words: 1 | mutual: yes
trade | of: cooperation.trade | days: 3 | ahead: 60 | words: 1 | mutual: yes
extradition | of: cooperation.extradite | days: 4 | ahead: 120
aid | of: aid.give, aid.pledge, aid.military, aid.economic, aid.humanitarian | days: 3 | ahead: 60 | words: 1
asylum | of: aid.asylum | days: 4 | ahead: 60
ceasefire | of: concession.ceasefire | days: 3 | ahead: 60 | mutual: yes
withdrawal | of: concession.withdraw | days: 4 | ahead: 120
release | of: concession.release | days: 3 | ahead: 60
easing | of: concession.ease, sanction.ease, sanction.lift | days: 4 | ahead: 120
resignation | of: concession.resign | days: 4 | ahead: 60
apology | of: concession.apologise | days: 3 | ahead: 30
demand | of: demand.demand, demand.urge, demand.appeal, demand.ultimatum | days: 2 | ahead: 10 | words: 1
refusal | of: rejection.refuse, rejection.defy | days: 2 | ahead: 10 | words: 1
veto | of: rejection.veto | days: 3 | ahead: 30
accusation | of: accusation.accuse, accusation.condemn, accusation.deny | days: 2 | ahead: 10 | words: 1
lawsuit | of: accusation.sue, accusation.investigate | days: 4 | ahead: 60 | words: 1
threat | of: threat.force, threat.relations, threat.unspecified | days: 2 | ahead: 30 | words: 1
protest | of: protest.demonstrate, protest.riot | days: 2 | ahead: 20 | place: yes
strike | of: protest.strike | days: 3 | ahead: 30
boycott | of: protest.boycott | days: 4 | ahead: 120
sanction | of: sanction.impose, sanction.tighten, sanction.extend, sanction.tariff, coercion.tariff, sanction.ban, coercion.ban | days: 4 | ahead: 120
ties | of: relations.reduce, relations.cut | days: 4 | ahead: 60
recall | of: relations.recall | days: 4 | ahead: 30
expulsion | of: relations.expel | days: 4 | ahead: 30
restored | of: relations.restore | days: 5 | ahead: 120 | mutual: yes
troops | of: mobilization.troops, mobilization.weapons, mobilization.alert | days: 3 | ahead: 30 | words: 1
arrest | of: coercion.arrest, coercion.seize | days: 3 | ahead: 30 | words: 1
curfew | of: coercion.curfew | days: 3 | ahead: 20
censorship | of: coercion.censor | days: 4 | ahead: 30 | words: 1
deportation | of: coercion.deport | days: 3 | ahead: 60 | words: 1
hacking | of: coercion.cyber | days: 4 | ahead: 30 | words: 1
violence | of: attack.strike, attack.shell, attack.bomb, attack.clash, attack.kill | days: 1 | ahead: 30 | words: 1 | place: yes
abduction | of: attack.abduct | days: 3 | ahead: 30 | words: 1
occupation | of: attack.occupy | days: 3 | ahead: 60

# Words that tell one report from another: "a second expulsion", "moved to Friday", and words that every report has.
# list NAME | words: ...
list again | words: another, again, second, third, fourth, fifth, further, additional, fresh, renewed, repeated, anew, latest
list moved | words: postpone, postponed, reschedule, rescheduled, moved, moves, delayed, delay, deferred, brought, forward, pushed, shifted, earlier, later, instead
list common | words: said, says, told, have, been, were, will, would, could, should, that, this, these, those, with, from, into, over, after, before, about, their, them, they, than, then, also, while, when, where, which, whose, there, here, more, most, some, such, what, against, between, during, under, country, countries, government, president, minister, ministry, foreign, official, officials, spokesman, spokeswoman, statement, reported, according, week, month, year, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december
