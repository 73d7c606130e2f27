# format: trigger 1
# source: written for this project
# licence: Apache-2.0
protest | pos: verb | action: demonstrate | source: subject | target: against, at, object, over, outside | needs: crowd
demonstrate | pos: verb | action: demonstrate | source: subject | target: against | needs: crowd
rally | pos: verb | action: demonstrate | source: subject | target: against | needs: crowd
march | pos: verb | action: demonstrate | source: subject | target: against, on | needs: crowd
take to streets | pos: verb | action: demonstrate | source: subject | target: against | forms: took, taken
stage | pos: verb | action: demonstrate | object: protest, demonstration, rally, march, sit-in | source: subject | target: against, object.against
hold | pos: verb | action: demonstrate | object: protest, demonstration, rally, march, sit-in, vigil | source: subject | target: against, object.against | forms: held
strike | pos: verb | action: strike | source: subject | target: against | needs: worker | forms: struck
go on strike | pos: verb | action: strike | source: subject | target: against | forms: went, gone
stage | pos: verb | action: strike | object: strike, walkout, stoppage | source: subject | target: against
riot | pos: verb | action: riot | source: subject | target: against | needs: actor
boycott | pos: verb | action: boycott | source: subject | target: object, object.of, object.by, object.in | needs: source
protest | pos: noun | action: demonstrate | source: by, of, possessor, modifier, light.subject | target: against | needs: actor
demonstration | pos: noun | action: demonstrate | source: by, of, possessor, modifier, light.subject | target: against | needs: actor
riot | pos: noun | action: riot | source: by, of, modifier | target: against, in | number: plural | needs: actor
walkout | pos: noun | action: strike | source: by, of, possessor, modifier | target: against | needs: actor
hunger strike | pos: noun | action: demonstrate | source: by, of, possessor, modifier, light.subject | target: against | needs: actor
