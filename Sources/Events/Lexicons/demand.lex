# format: trigger 1
# source: written for this project
# licence: Apache-2.0
demand | pos: verb | action: demand | source: subject | target: of, from, ccomp.subject, object.from, object.by, object, object.of, object.possessor | needs: source
insist on | pos: verb | action: demand | source: subject | target: on | needs: source
insist that | pos: verb | action: demand | source: subject | target: ccomp.subject | needs: pair
order | pos: verb | action: demand | source: subject | target: object, ccomp.subject | needs: pair, complement
require | pos: verb | action: demand | source: subject | target: object | needs: pair, complement
urge | pos: verb | action: urge | source: subject | target: object, ccomp.subject, on, object.in, object.by, object.from | needs: source
call on | pos: verb | action: urge | source: subject | target: on | needs: source
call upon | pos: verb | action: urge | source: subject | target: upon | needs: source
call for | pos: verb | action: urge | source: subject | target: for, on, for.in, for.of, for.against, for.possessor, for.by, for.between | needs: source
press | pos: verb | action: urge | source: subject | target: object | needs: pair
pressure | pos: verb | action: urge | source: subject | target: object | needs: pair
push | pos: verb | action: urge | source: subject | target: object | needs: pair, complement
exhort | pos: verb | action: urge | source: subject | target: object | needs: pair
tell | pos: verb | action: demand | source: subject | target: object | needs: pair, infinitive | forms: told
ask | pos: verb | action: appeal | source: subject | target: object | needs: pair
request | pos: verb | action: appeal | source: subject | target: from, object.from, object, of, ccomp.subject | needs: source
appeal to | pos: verb | action: appeal | source: subject | target: to | needs: source
appeal for | pos: verb | action: appeal | source: subject | target: to, for.from, for.in | needs: source
plead with | pos: verb | action: appeal | source: subject | target: with | needs: source
plead for | pos: verb | action: appeal | source: subject | target: to | needs: source
beg | pos: verb | action: appeal | source: subject | target: object | needs: pair
implore | pos: verb | action: appeal | source: subject | target: object | needs: pair
seek | pos: verb | action: appeal | object: help, aid, support, assistance, extradition, approval, guarantee, assurance, loan | source: subject | target: from, of, object.from, object.of | forms: sought
give ultimatum | pos: verb | action: ultimatum | source: subject | target: to, iobj | forms: gave, given
ultimatum | pos: noun | action: ultimatum | source: possessor, by, from, modifier, light.subject | target: to, on | needs: actor
call | pos: noun | action: urge | source: possessor, by, from, light.subject | target: on, to | needs: pair, complement
demand | pos: noun | action: demand | source: possessor, by, from, light.subject | target: on, to, that | needs: pair
appeal | pos: noun | action: appeal | source: possessor, by, from, light.subject | target: to | needs: pair
request | pos: noun | action: appeal | source: possessor, by, from, light.subject | target: to | needs: pair
# "said Sudan must return the helicopter"
say | pos: verb | action: urge | source: subject | target: ccomp.subject | needs: pair, must | forms: said
tell | pos: verb | action: urge | source: subject | target: ccomp.subject, object | needs: pair, must | forms: told
insist | pos: verb | action: demand | source: subject | target: ccomp.subject | needs: pair, must
stress | pos: verb | action: urge | source: subject | target: ccomp.subject | needs: pair, must
declare | pos: verb | action: urge | source: subject | target: ccomp.subject | needs: pair, must
warn | pos: verb | action: urge | source: subject | target: ccomp.subject | needs: pair, must
reiterate | pos: verb | action: urge | source: subject | target: ccomp.subject | needs: pair, must
