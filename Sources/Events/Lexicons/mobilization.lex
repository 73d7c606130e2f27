# format: trigger 1
# source: written for this project
# licence: Apache-2.0
deploy | pos: verb | action: troops | object: troop, force, soldier, army, police, peacekeeper, unit, battalion, brigade, marine, personnel, tank, warship, carrier, guard, @force | source: subject, object | target: to, in, near, along, on, into, at | needs: actor
deploy | pos: verb | action: weapons | object: missile, weapon, system, interceptor, artillery, jet, aircraft, ship, vessel, destroyer, bomber, drone, battery, rocket, submarine | source: subject | target: to, in, near, along, on, at, against | needs: actor
send | pos: verb | action: troops | object: troop, force, soldier, army, peacekeeper, unit, battalion, brigade, marine, tank, warship, carrier, @force | source: subject | target: to, into, in, near | needs: actor | forms: sent
mass | pos: verb | action: troops | object: troop, force, soldier, army, tank, @force | source: subject, object | target: on, along, near, at | needs: actor
amass | pos: verb | action: troops | object: troop, force, soldier, army, tank, weapon, artillery, @force | source: subject | target: on, along, near, at, object.on, object.along, object.near
gather | pos: verb | action: troops | object: troop, force, soldier, army, tank, thousand, artillery, @force | source: subject | target: on, along, near, at, object.on, object.near | needs: force
move | pos: verb | action: troops | object: troop, force, soldier, army, tank, warship, @force | source: subject | target: to, into, toward, near | needs: actor
station | pos: verb | action: troops | object: troop, force, soldier, army, tank, missile, @force | source: subject, object | target: in, on, along, near, at | needs: actor
dispatch | pos: verb | action: troops | object: troop, force, soldier, army, warship, @force | source: subject | target: to, into | needs: actor
mobilize | pos: verb | action: troops | source: subject | target: against, object | needs: actor
mobilise | pos: verb | action: troops | source: subject | target: against, object | needs: actor
reinforce | pos: verb | action: troops | object: troop, border, presence, position, garrison, force | source: subject | target: in, on, along, with, object.with
call up | pos: verb | action: troops | object: reservist, reserve, conscript, troop | source: subject | target: against
test | pos: verb | action: weapons | object: missile, rocket, bomb, weapon, device | source: subject | target: against | needs: source
test-fire | pos: verb | action: weapons | source: subject | target: against | needs: source
launch | pos: verb | action: weapons | object: satellite | source: subject | needs: source
fire | pos: verb | action: weapons | object: missile, rocket | modifier.object: ballistic, cruise, intercontinental, hypersonic, test | source: subject | needs: source
fire | pos: verb | action: weapons | object: missile | into: sea, ocean, water | source: subject | target: into | needs: source
put | pos: verb | action: alert | on: alert | source: subject, object | target: object | needs: actor
place | pos: verb | action: alert | on: alert | source: subject, object | target: object | needs: actor
hold | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | source: subject | target: near, with, in, off, object.near | needs: actor | forms: held
conduct | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | source: subject | target: near, with, in, off, object.near | needs: actor
begin | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | source: subject | target: near, with, in, off | needs: actor | forms: began, begun
stage | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | source: subject | target: near, with, in, off | needs: actor
build-up | pos: noun | action: troops | source: possessor, modifier, of, by | target: on, near, along, in | needs: actor
buildup | pos: noun | action: troops | source: possessor, modifier, of, by | target: on, near, along, in | needs: actor
deployment | pos: noun | action: troops | source: possessor, modifier, by | target: in, to, near, along | needs: actor
remain | pos: verb | action: alert | on: alert | source: subject | needs: actor
go | pos: verb | action: alert | on: alert | source: subject | needs: actor | forms: went, gone
beef up | pos: verb | action: troops | object: presence, troop, force, security, deployment, defence, defense, patrol | source: subject | target: in, along, near, on, at, object.in, object.along | needs: actor
bolster | pos: verb | action: troops | object: presence, troop, force, deployment, defence, defense, patrol | source: subject | target: in, along, near, on, at, object.in, object.along | needs: actor
strengthen | pos: verb | action: troops | object: troop, force, deployment, garrison, patrol | source: subject | target: in, along, near, on, at, object.in, object.along | needs: actor
increase | pos: verb | action: troops | object: troop, force, deployment, patrol, readiness | source: subject | target: in, along, near, on, at, object.in, object.along | needs: actor
approve | pos: verb | action: troops | object: deployment | source: subject | target: in, to, object.in, object.to | needs: source
order | pos: verb | action: troops | object: deployment, patrol | source: subject | target: in, to, object.in, object.to | needs: source
