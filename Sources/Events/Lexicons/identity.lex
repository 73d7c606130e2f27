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
#   lasting yes: goes on once it has begun, so that it can be called off then; a meeting that was held cannot
talks | of: meeting.hold, meeting.propose, meeting.postpone, meeting.cancel, visit.pay, visit.host | days: 4 | ahead: 120 | mutual: yes
call | of: call.hold | days: 2 | ahead: 10 | mutual: yes
pact | of: agreement.sign, agreement.ratify, agreement.reach, agreement.extend | days: 4 | ahead: 120 | words: 1 | mutual: yes
joining | of: agreement.join | days: 4 | ahead: 365 | lasting: yes
leaving | of: agreement.leave | days: 4 | ahead: 365
praise | of: support.praise, support.endorse, support.back | days: 2 | ahead: 10 | words: 1
recognition | of: support.recognise | days: 5 | ahead: 120
drill | of: cooperation.exercise, mobilization.exercise | days: 5 | ahead: 120 | mutual: yes | lasting: yes
sharing | of: cooperation.share | days: 3 | ahead: 60 | words: 1 | mutual: yes
trade | of: cooperation.trade | days: 3 | ahead: 60 | words: 1 | mutual: yes
extradition | of: cooperation.extradite | days: 4 | ahead: 120
aid | of: aid.give, aid.pledge, aid.military, aid.economic, aid.humanitarian | days: 3 | ahead: 60 | words: 1 | lasting: yes
asylum | of: aid.asylum | days: 4 | ahead: 60 | lasting: yes
ceasefire | of: concession.ceasefire | days: 4 | ahead: 120 | mutual: yes | lasting: yes
withdrawal | of: concession.withdraw | days: 4 | ahead: 120 | lasting: yes
release | of: concession.release | days: 3 | ahead: 60 | lasting: yes
easing | of: concession.ease, sanction.ease, sanction.lift | days: 4 | ahead: 120 | lasting: yes
resignation | of: concession.resign | days: 4 | ahead: 60
apology | of: concession.apologise | days: 3 | ahead: 30
demand | of: demand.demand, demand.urge, demand.appeal, demand.ultimatum | days: 2 | ahead: 10 | words: 1
refusal | of: rejection.refuse, rejection.defy | days: 2 | ahead: 10 | words: 1
veto | of: rejection.veto | days: 3 | ahead: 30
accusation | of: accusation.accuse, accusation.condemn | days: 2 | ahead: 10 | words: 1
denial | of: accusation.deny | days: 2 | ahead: 10 | words: 1
lawsuit | of: accusation.sue, accusation.investigate | days: 4 | ahead: 60 | words: 1
threat | of: threat.force, threat.relations, threat.unspecified | days: 2 | ahead: 30 | words: 1
protest | of: protest.demonstrate, protest.riot | days: 2 | ahead: 20 | place: yes | lasting: yes
strike | of: protest.strike | days: 3 | ahead: 120 | lasting: yes
boycott | of: protest.boycott | days: 4 | ahead: 120 | lasting: yes
sanction | of: sanction.impose, sanction.tighten, sanction.extend, sanction.tariff, coercion.tariff, sanction.ban, coercion.ban | days: 4 | ahead: 120 | lasting: yes
ties | of: relations.reduce, relations.cut | days: 4 | ahead: 60
recall | of: relations.recall | days: 4 | ahead: 30 | lasting: yes
expulsion | of: relations.expel | days: 4 | ahead: 30 | lasting: yes
restored | of: relations.restore | days: 5 | ahead: 120 | mutual: yes | lasting: yes
troops | of: mobilization.troops, mobilization.weapons, mobilization.alert | days: 3 | ahead: 30 | words: 1 | lasting: yes
arrest | of: coercion.arrest, coercion.seize | days: 3 | ahead: 30 | words: 1
curfew | of: coercion.curfew | days: 3 | ahead: 20 | lasting: yes
censorship | of: coercion.censor | days: 4 | ahead: 30 | words: 1 | lasting: yes
deportation | of: coercion.deport | days: 3 | ahead: 60 | words: 1 | lasting: yes
hacking | of: coercion.cyber | days: 4 | ahead: 30 | words: 1
violence | of: attack.strike, attack.shell, attack.bomb, attack.clash, attack.kill | days: 1 | ahead: 30 | words: 1 | place: yes
abduction | of: attack.abduct | days: 3 | ahead: 30 | words: 1 | lasting: yes
occupation | of: attack.occupy | days: 3 | ahead: 60 | lasting: yes

# Words that tell one report from another: "a second expulsion", "moved to Friday", and words that every report has.
# list NAME | words: ...
list again | words: another, again, second, third, fourth, fifth, further, additional, fresh, renewed, repeated, anew, latest
list moved | words: put off, put back, postpone, postponed, postpones, reschedule, rescheduled, moved, moves, delayed, delay, deferred, brought, forward, pushed, shifted, earlier, later, instead
list common | words: said, says, told, have, been, were, will, would, could, should, that, this, these, those, with, from, into, over, after, before, about, their, them, they, than, then, also, while, when, where, which, whose, there, here, more, most, some, such, what, against, between, during, under, country, countries, government, president, minister, ministry, foreign, official, officials, spokesman, spokeswoman, statement, reported, according, week, month, year, today, tomorrow, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december

# Families that neighbour: one report may tell as the first what another tells as the second, if it was on one stated day, by both sides and with words in common.
# kin NAME | of: families...
kin talking | of: talks, call
kin force | of: violence, troops, arrest
kin captives | of: violence, abduction
kin leaving | of: ties, withdrawal
# A threat whose kind is left open may be the threat of one of these that is known.
# kin threat | of: families...
kin threat | of: threat, sanction, protest, strike, boycott, ties, recall, expulsion, leaving, veto, violence, troops, occupation, hacking

# A denial is no accusation, but what became of an event that is known.
# kin denial | of: families...
kin denial | of: denial, talks, call, pact, resignation, withdrawal, release, ceasefire, leaving, drill, deportation, sanction, troops, violence

# Names of one actor: "Europe" as somebody who acts is the Union.
# actor CODE | words: names...
actor EUR | words: Europe

# Words that stand for each other, cut to their stem by the reader; numbers in words and in figures.
# same NAME | words: ...
same soldier | words: soldier, soldiers, troop, troops, forces, fighters, army, servicemen, battalion, battalions
same border | words: border, borders, frontier, frontiers
same talk | words: talk, talks, meeting, meetings, negotiation, negotiations, summit, encounter, conference, conversation, consultations
same phone | words: phone, telephone, telephoned, phoned, call, called, hotline
same missile | words: missile, missiles, rocket, rockets, shell, shells, shelling, shelled, artillery
same bomb | words: bomb, bombs, bombed, bombing, bomber, explosion, blast, exploded, explosive
same dead | words: killed, kill, kills, killing, dead, died, dies, deaths, death, lives
same hurt | words: wounded, wounding, injured, injuring, hurt
same talkdeal | words: agreement, accord, deal, pact, treaty, contract
same truce | words: ceasefire, truce, armistice, hostilities
same tariff | words: tariff, tariffs, duty, duties, levy, levies
same jet | words: plane, planes, aircraft, jets, bombers, airliner, airliners, warplanes
same ship | words: ship, ships, vessel, boat, ferry, freighter, tanker
same walkout | words: strike, strikes, walkout, stoppage
same spy | words: espionage, spying, spies, spied
same envoy | words: ambassador, ambassadors, envoy, envoys, diplomat, diplomats
same free | words: released, release, freed, free, liberated
same jail | words: arrested, arrest, detained, detention, custody, seized, held
same home | words: recalled, home
same money | words: dollar, dollars, euro, euros
same house | words: house, flats, building, apartment, block
same people | words: people, persons, civilians, residents
same crowd | words: demonstrated, demonstrators, protesters, protest, marched, rally, rallied, march, crowd, crowds
same 1 | words: one
same 2 | words: two, both
same 3 | words: three
same 4 | words: four
same 5 | words: five
same 6 | words: six
same 7 | words: seven
same 8 | words: eight
same 9 | words: nine
same 10 | words: ten
same 11 | words: eleven
same 12 | words: twelve, dozen
same 13 | words: thirteen
same 14 | words: fourteen
same 15 | words: fifteen
same 16 | words: sixteen
same 17 | words: seventeen
same 18 | words: eighteen
same 19 | words: nineteen
same 20 | words: twenty
same 30 | words: thirty
same 40 | words: forty
same 50 | words: fifty
same 60 | words: sixty
same 70 | words: seventy
same 80 | words: eighty
same 90 | words: ninety
