# format: trigger 1
# source: written for this project
# licence: Apache-2.0
impose | pos: verb | action: impose | object: blockade, restriction, measure | source: subject | target: on, against, upon, object.on, object.against, object.upon | needs: pair
impose | pos: verb | action: impose | object: sanction, embargo, penalty, freeze | source: subject | target: on, against, upon, object.on, object.against, object.upon | needs: actor
impose | pos: verb | action: tariff | object: tariff, duty | source: subject | target: on, against, object.on, object.against, object.from | needs: pair
impose | pos: verb | action: ban | object: ban | source: subject | target: on, object.on, object.from, object.against | needs: pair
slap | pos: verb | action: impose | object: sanction, embargo, restriction, ban | source: subject | target: on, against, object.on, object.against
sanction | pos: verb | action: impose | source: subject | target: object | needs: actor
blacklist | pos: verb | action: impose | source: subject | target: object | needs: actor
adopt | pos: verb | action: impose | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
announce | pos: verb | action: impose | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
approve | pos: verb | action: impose | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
introduce | pos: verb | action: impose | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
levy | pos: verb | action: impose | object: sanction, penalty | source: subject | target: on, against, object.on, object.against
freeze | pos: verb | action: impose | object: asset, account, fund, aid, property | source: subject | target: of, object.of, object.possessor, object.modifier, to | needs: pair | forms: froze, frozen
suspend | pos: verb | action: impose | object: aid, assistance, trade, membership, license, flight, import, export, funding | source: subject | target: to, from, with, of, object.to, object.from, object.with, object.of | needs: actor
cut off | pos: verb | action: impose | object: aid, assistance, trade, funding, gas, supply, electricity | source: subject | target: to, object.to | forms: cut
cut | pos: verb | action: impose | object: aid, assistance, funding | source: subject | target: to, for, object.to, object.for
halt | pos: verb | action: impose | object: aid, assistance, export, shipment, delivery, trade, supply | source: subject | target: to, from, with, object.to, object.from, object.with | needs: pair
ban | pos: verb | action: ban | object: import, export, sale, shipment, oil, gas, technology, airline, flight | source: subject | target: from, to, object.from, object.to, object.of, object.modifier | needs: pair
tighten | pos: verb | action: tighten | object: sanction, embargo, blockade | source: subject | target: on, against, object.on, object.against
toughen | pos: verb | action: tighten | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
expand | pos: verb | action: tighten | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
extend | pos: verb | action: extend | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
renew | pos: verb | action: extend | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
prolong | pos: verb | action: extend | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
ease | pos: verb | action: ease | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
relax | pos: verb | action: ease | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
waive | pos: verb | action: ease | object: sanction | source: subject | target: on, against, for, object.on, object.against
lift | pos: verb | action: lift | object: sanction, embargo, tariff | source: subject | target: on, against, object.on, object.against
remove | pos: verb | action: lift | object: sanction, embargo, tariff | source: subject | target: on, against, from, object.on, object.against
drop | pos: verb | action: lift | object: sanction, embargo, tariff | source: subject | target: on, against, object.on, object.against
end | pos: verb | action: lift | object: sanction, embargo | source: subject | target: on, against, object.on, object.against
scrap | pos: verb | action: lift | object: sanction, embargo, tariff | source: subject | target: on, against, object.on, object.against
sanction | pos: noun | action: impose | number: plural | source: possessor, modifier, by, from, light.subject | target: on, against, upon, over | needs: pair
sanction | pos: noun | action: impose | number: plural | source: possessor, by, from, light.subject | target: on, against, upon | needs: actor, operator
embargo | pos: noun | action: impose | source: possessor, modifier, by, light.subject | target: on, against | needs: pair
imposition | pos: noun | action: impose | of: sanction, embargo | source: by, possessor | target: on, against, of.on, of.against | needs: actor
