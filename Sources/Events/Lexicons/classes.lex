# format: classes 1
# source: written for this project
# licence: Apache-2.0
#
# Lists of words, and of places in the clause, that the lines of the trigger lexicons share. A class may name one declared above it.
# Reserved, known to the matcher itself: @force, @person, @people, @organization, @place, @any.

# Places
@onto | words: on, against, upon, over, to, object.on, object.against, object.upon, object.over, object.to
@with | words: with, object.with, between, object.between
@deed | words: object, object.by, object.of, object.in, object.on, object.possessor, object.modifier, object.from, object.against
@whose | words: object.of, object.by, object.from, object.possessor, object.modifier, object.for, object.on, object.in
@doer | words: possessor, modifier, by, from, light.subject
@sides | words: subject, with, between, among, object.with, object.between, object.among
@nounsides | words: possessor, modifier, between, with, of, among
@where | words: to, in, into, near, on, along, at, off, toward, towards, around, against, object.to, object.in, object.near, object.along, object.at
@giver | words: subject
@given | words: to, iobj, for, object.to, object.for, in, object.in

# Talks
@talks | words: talk, meeting, summit, discussion, consultation, negotiation, conference, session, dialogue, round, conversation, parley, gathering, retreat, huddle, briefing, colloquy, pow-wow, commission, council, forum, dinner, lunch, luncheon, breakfast, banquet
@visits | words: visit, trip, journey, tour, stay, stop, stopover, appearance, mission, pilgrimage, flight
@phone | words: phone, telephone, conference, video, minute, hour, call

# Pacts
@pacts | words: agreement, deal, treaty, pact, accord, memorandum, contract, declaration, protocol, convention, charter, document, communique, communiqué, armistice, letter, truce, compact, concordat, protocol, partnership, framework, roadmap, plan
@reached | words: agreement, deal, accord, understanding, compromise, settlement, consensus, pact, treaty, bargain, breakthrough, armistice, formula
@bodies | words: agreement, treaty, deal, accord, pact, convention, union, organization, organisation, council, court, bloc, alliance, group, protocol, commonwealth, community, charter, club, coalition, federation, assembly
@offers | words: proposal, plan, offer, term, deal, invitation, request, resolution, compromise, formula, package, amendment, motion, bid, initiative, suggestion, idea, call, appeal, demand, overture, advice, ultimatum, draft, budget, treaty, agreement, condition, extradition, application

# Penalties
@measures | words: sanction, embargo, penalty, freeze, countermeasure, ban
@curbs | words: restriction, curb, measure, limit, control, blacklisting, levy, punishment, quota
@duties | words: tariff, duty, levy, tax, surcharge, surtax, quota
@goods | words: import, export, sale, shipment, delivery, transit, purchase, trade, oil, crude, gas, coal, steel, grain, wheat, beef, pork, wine, seafood, timber, cotton, fruit, technology, chip, mineral, uranium, gold, diamond, textile, good, product, flight, airline, investment
@assets | words: asset, account, fund, aid, property, reserve, holding, deposit, bond, fortune, money
@assistance | words: aid, assistance, help, support, funding, subsidy, loan, grant, financing, credit
@supplies | words: supply, supplies, shipment, transit, delivery, export, transfer, sale, gas, oil, electricity, power, fuel, water, food, trade, flight, link, licence, license, visa, donation, program, programme
@ties | words: tie, relation, relationship, link, contact, channel, cooperation, co-operation, partnership
@envoys | words: ambassador, envoy, diplomat, attache, attaché, consul, charge, chargé, representative, emissary, mission, military attache
@missions | words: embassy, consulate, mission, legation, office, representation

# Arms and men
@troops | words: troop, force, soldier, army, police, policeman, officer, peacekeeper, unit, battalion, brigade, division, regiment, marine, paratrooper, commando, guard, guardsman, personnel, tank, armour, armor, column, contingent, reinforcement, squadron, fighter, gendarme, infantry, artillery, militia, militiaman, reservist, conscript, sailor, adviser, advisor, trainer, company, men, man, @force
@ships | words: warship, carrier, destroyer, frigate, ship, vessel, submarine, fleet, flotilla, gunboat, minesweeper, corvette, cutter, battleship, task force, group, armada, navy
@planes | words: jet, aircraft, plane, bomber, fighter, warplane, helicopter, drone, squadron, gunship, airplane
@missiles | words: missile, rocket, projectile, shell, mortar, bomb, torpedo, artillery, shot, round, grenade, salvo, barrage, volley, gun, drone, bullet
@arms | words: weapon, arm, missile, tank, ammunition, jet, drone, artillery, system, munition, howitzer, rifle, launcher, helicopter, rocket, battery, firearm, gun, gunboat, warplane, aircraft, plane, equipment, hardware, launcher, armour, armor, boat, warship, frigate, submarine, shell, explosive, mine, kit, launcher, fighter, bomber, torpedo, armament, arms package, night-vision
@rockets | words: missile, rocket, interceptor, launcher, battery, system, weapon, radar, warhead, bomber, submarine, drone
@drills | words: exercise, drill, maneuver, manoeuvre, wargame, rehearsal, manoeuvres, maneuvers, game, patrol, training
@attacks | words: attack, strike, airstrike, air strike, offensive, assault, raid, bombardment, invasion, incursion, bombing, ambush, onslaught, counteroffensive, counter-offensive, counterattack, salvo, barrage, sortie, shelling, campaign, operation, air raid, missile, rocket, drone
@blows | words: attack, strike, airstrike, assault, raid, bombing, shelling, blast, explosion, ambush, clash, shooting, fighting, gunfire, fire, bombardment, violence, massacre, battle, crossfire, missile, rocket, drone
@ground | words: palace, parliament, ministry, town, city, village, control, territory, airport, airfield, airbase, base, province, building, port, region, district, area, island, capital, hill, bridge, post, checkpoint, position, barracks, stronghold, enclave, crossing, outpost, dam, headquarters, part, swathe, ground, neighbourhood, neighborhood, mosque, field, mine, hospital

# People
@prisoners | words: prisoner, hostage, detainee, inmate, captive, journalist, reporter, sailor, soldier, activist, crew, worker, militant, leader, member, employee, national, citizen, dissident, student, protester, demonstrator, people, rebel, fighter, man, woman, child, fisherman, diplomat, pilot, politician, opponent, girl, boy, engineer, missionary, tourist, lawyer, priest, suspect, convict, spy, official, blogger, writer, critic, figure, president, minister, captain, trawler, tanker, ship, boat, vessel, @person, @people, @force
@crowds | words: protest, demonstration, rally, march, sit-in, vigil, gathering, procession, blockade, picket, parade
@walkouts | words: strike, walkout, stoppage, general strike, lockout, shutdown

@strikers | words: union, federation, worker, teacher, student, doctor, nurse, driver, miner, docker, pilot, farmer, trucker, employee, staff, crew, physician, controller, railwayman, lecturer, judge, lawyer, civil servant, steelworker, guard, opposition, labour, labor, confederation, congress, dockworker, stevedore, fisherman, journalist, prisoner, inmate, it, they

# Who does not act for a state, and words that give away a sports page.
@outsiders | words: airline, company, firm, maker, retailer, chain, brand, club, team, player, coach, striker, carmaker, vintner, manager, bakery, museum, orchestra, studio, singer, band, actor, actress, footballer, goalkeeper, midfielder, designer, chef, watchmaker, brewer, startup, start-up, supermarket, winger, curler, swimmer, sprinter, skier, film, novel, novelist, director, painter, shareholder, investor, merger, defender, batsman, bowler, boxer, golfer, scientist, researcher, biologist, archaeologist, historian, economist, astronomer
@sport | words: quarter-final, semi-final, quarterfinal, semifinal, striker, midfielder, goalkeeper, innings, wicket, batsman, cricket, rugby, tennis, footballer, cricketer, umpire, referee, medal, championship, playoff, play-off, halftime, half-time, curler, relegation, knockout, stoppage-time, grand-slam, baseball, basketball, midfield, ball-tampering, hat-trick, offside

# Words
@charges | words: accusation, allegation, charge, claim, report, suggestion, criticism, insinuation, finding, involvement, responsibility, role, wrongdoing, rumour, rumor, assertion, part, link, hand, complicity
@probes | words: investigation, inquiry, enquiry, probe, case, review, proceeding, hearing
@backing | words: support, solidarity, backing, confidence, commitment, sympathy, friendship, loyalty, allegiance, recognition, approval
@demands | words: demand, call, warning, appeal, resolution, ultimatum, order, deadline, plea, protest, advice, objection, ruling, law, threat, criticism, condition, request, pressure, sanction, ban, curfew, embargo
@threats | words: consequence, repercussion, response, retaliation, cost, action, step, measure, price, reprisal, countermeasure, penalty, retribution, revenge, punishment, countermove, escalation, reaction
@quiet | words: comment, elaborate, say, specify, answer, name, identify, discuss, confirm, disclose, speculate, reveal, detail, explain, interview, talk
