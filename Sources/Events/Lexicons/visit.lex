# format: trigger 1
# source: written for this project
# licence: Apache-2.0
visit | pos: verb | action: pay | source: subject | target: object | needs: pair
travel | pos: verb | action: pay | source: subject | target: to | needs: pair, official
fly | pos: verb | action: pay | source: subject | target: to, into | needs: pair, official | forms: flew, flown
arrive | pos: verb | action: pay | source: subject | target: in, at | needs: pair, official
head | pos: verb | action: pay | source: subject | target: to, for | needs: pair, official
go | pos: verb | action: pay | source: subject | target: to | needs: pair, official | forms: went, gone
tour | pos: verb | action: pay | source: subject | target: object | needs: pair, official
pay | pos: verb | action: pay | object: visit | source: subject | target: to, object.to | forms: paid
visit | pos: noun | action: pay | source: possessor, by, of, modifier, light.subject | target: to, in | needs: pair
trip | pos: noun | action: pay | source: possessor, by, modifier, light.subject | target: to | needs: pair, official
tour | pos: noun | action: pay | source: possessor, by, light.subject | target: of | needs: pair, official
host | pos: verb | action: host | source: subject | target: object | object: @person | needs: pair
welcome | pos: verb | action: host | source: subject | target: object | object: @person | needs: pair
