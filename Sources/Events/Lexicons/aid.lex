# format: trigger 1
# source: written for this project
# licence: Apache-2.0
send | pos: verb | action: humanitarian | object: aid, food, medicine, supplies, supply, relief, doctor, shipment, tent, convoy | source: subject | target: to, iobj, for, object.to, object.for | forms: sent
send | pos: verb | action: military | object: weapon, arm, missile, tank, ammunition, jet, drone, artillery, system, munition | source: subject | target: to, iobj, object.to | needs: pair | forms: sent
deliver | pos: verb | action: humanitarian | object: aid, food, medicine, supply, supplies, relief | source: subject | target: to, object.to, in
deliver | pos: verb | action: military | object: weapon, arm, missile, tank, ammunition, jet, drone | source: subject | target: to, object.to
supply | pos: verb | action: military | object: weapon, arm, missile, tank, ammunition, jet, drone, artillery, system | source: subject | target: to, object.to, iobj
supply | pos: verb | action: military | source: subject | target: object | with: weapon, arm, missile, tank, ammunition, jet, drone
provide | pos: verb | action: give | object: aid, assistance, help, relief, fund, funding, support, loan, money, grant, protection, training | source: subject | target: to, for, iobj, object.to, object.for
provide | pos: verb | action: military | object: weapon, arm, missile, tank, ammunition, training | source: subject | target: to, for, object.to
provide | pos: verb | action: give | source: subject | target: object | with: aid, assistance, help, relief, fund, support, weapon, training
give | pos: verb | action: economic | object: aid, assistance, loan, money, grant, fund, million, billion, help, dollar, euro | source: subject | target: to, iobj, object.to | needs: pair | forms: gave, given
grant | pos: verb | action: asylum | object: asylum, refuge | source: subject | target: to, iobj
grant | pos: verb | action: economic | object: loan, aid, credit | source: subject | target: to, iobj
donate | pos: verb | action: give | source: subject | target: to, for | needs: source
lend | pos: verb | action: economic | source: subject | target: to, iobj | needs: pair | forms: lent
approve | pos: verb | action: economic | object: aid, loan, assistance, package, bailout | source: subject | target: for, to, object.for, object.to
pledge | pos: verb | action: pledge | modality: planned | object: aid, assistance, help, money, fund, million, billion, dollar, euro, donation, troop, contribution | source: subject | target: to, for, object.to, object.for
promise | pos: verb | action: pledge | modality: planned | object: aid, assistance, help, money, fund, million, billion, weapon | source: subject | target: to, for, iobj, object.to, object.for
offer | pos: verb | action: pledge | modality: planned | object: aid, assistance, help, money, loan, relief | source: subject | target: to, iobj, object.to, for
train | pos: verb | action: military | source: subject | target: object | object: soldier, troop, force, army, police, pilot, rebel, fighter | needs: pair
arm | pos: verb | action: military | source: subject | target: object | needs: pair
aid | pos: noun | action: give | modifier: humanitarian, military, economic, financial, food, emergency, foreign | source: possessor, from, by, light.subject | target: to, for | needs: pair
announce | pos: verb | action: economic | object: assistance, aid, package, donation, funding, grant, contribution | source: subject | target: to, for, object.to, object.for | needs: source
fly | pos: verb | action: humanitarian | object: aid, ton, medicine, food, supply, relief | source: subject | target: to, into, object.to | needs: source | forms: flew, flown
airlift | pos: verb | action: humanitarian | source: subject | target: to, into, object.to | needs: source
ship | pos: verb | action: humanitarian | object: aid, ton, medicine, food, supply, relief, grain, vaccine | source: subject | target: to, object.to | needs: source
ship | pos: verb | action: military | object: weapon, arm, missile, tank, ammunition, jet, drone, rocket | source: subject | target: to, object.to | needs: source
hand over | pos: verb | action: give | object: vehicle, equipment, donation, aid, ambulance, supply | source: subject | target: to, in | needs: source
arrive | pos: verb | action: military | subject: peacekeeper, contingent | source: subject | target: in, at | needs: actor
open | pos: verb | action: asylum | object: border, door | source: subject | target: to, object.to | needs: source
shelter | pos: verb | action: asylum | source: subject | target: object | needs: pair
