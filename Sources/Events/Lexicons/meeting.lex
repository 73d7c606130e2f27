# format: trigger 1
# source: written for this project
# licence: Apache-2.0
#
# head | pos | action | object (lemmas the object's head must be one of) | roles | needs | modality | forms (irregular)
meet | pos: verb | action: hold | participants: subject, object, with | needs: actor | forms: met | not: demand, requirement, target, need, deadline, goal, standard, criterion, condition, challenge, threshold, expectation, obligation, resistance, end
meet with | pos: verb | action: hold | participants: subject, with | needs: actor | forms: met
sit down with | pos: verb | action: hold | participants: subject, with | forms: sat
sit down | pos: verb | action: hold | participants: subject | needs: actor | forms: sat
convene | pos: verb | action: hold | participants: subject, object, with | needs: actor
confer with | pos: verb | action: hold | participants: subject, with
consult with | pos: verb | action: hold | participants: subject, with
hold | pos: verb | action: hold | object: talk, meeting, summit, discussion, consultation, negotiation, conference, session, dialogue, round | participants: subject, with, between, among | forms: held
resume | pos: verb | action: hold | object: talk, negotiation, dialogue, discussion | participants: subject, with, between
resume | pos: verb | action: hold | subject: talk, negotiation, dialogue, discussion | participants: subject.modifier, with, between, subject.between, subject.with
attend | pos: verb | action: hold | object: summit, meeting, talk, conference, session, forum | participants: subject, object.modifier, object.with, object.of | needs: actor
host | pos: verb | action: hold | object: summit, meeting, talk, conference, negotiation, leader, minister | participants: subject, object, object.between, object.with, between, with
negotiate with | pos: verb | action: hold | participants: subject, with
negotiate | pos: verb | action: hold | participants: subject, with | needs: pair
receive | pos: verb | action: hold | object: @person | participants: subject, object
greet | pos: verb | action: hold | object: @person | participants: subject, object
hold talks | pos: verb | action: hold | participants: subject, with, between | forms: held
propose | pos: verb | action: propose | object: talk, meeting, summit, negotiation, dialogue | participants: subject, with, between, to
offer | pos: verb | action: propose | object: talk, meeting, summit, negotiation, dialogue | participants: subject, with, between, to
invite | pos: verb | action: propose | participants: subject, object | needs: pair
call for talks | pos: verb | action: propose | participants: subject, with, between
agree to meet | pos: verb | action: hold | modality: planned | participants: subject, with
postpone | pos: verb | action: postpone | object: meeting, summit, talk, visit, trip, conference, session, negotiation | modality: cancelled | participants: subject, object.with, object.between, object.modifier, object.possessor, with, between
delay | pos: verb | action: postpone | object: meeting, summit, talk, visit, trip, conference | modality: cancelled | participants: subject, object.with, object.between, with, between
put off | pos: verb | action: postpone | object: meeting, summit, talk, visit, trip | modality: cancelled | participants: subject, object.with, with | forms: put
cancel | pos: verb | action: cancel | object: meeting, summit, talk, visit, trip, conference, session, negotiation | modality: cancelled | participants: subject, object.with, object.between, object.modifier, object.possessor, object.to, with, between
call off | pos: verb | action: cancel | object: meeting, summit, talk, visit, trip, negotiation | modality: cancelled | participants: subject, object.with, object.between, object.modifier, with, between
scrap | pos: verb | action: cancel | object: meeting, summit, talk, visit, trip | modality: cancelled | participants: subject, object.with, with
suspend | pos: verb | action: cancel | object: talk, negotiation, dialogue | modality: cancelled | participants: subject, object.with, object.between, with, between
break off | pos: verb | action: cancel | object: talk, negotiation, dialogue | modality: cancelled | participants: subject, object.with, with | forms: broke, broken
meeting | pos: noun | action: hold | participants: possessor, modifier, between, with, of, among | needs: pair
summit | pos: noun | action: hold | participants: possessor, modifier, between, with, of, among | needs: pair
summit | pos: noun | action: hold | participants: possessor, modifier, of, light.subject | light: hold, host, convene, attend, open, begin, start, end, schedule, plan, cancel, postpone | needs: actor
meeting | pos: noun | action: hold | participants: possessor, modifier, of, light.subject | light: hold, host, convene, attend, begin, start, schedule, plan | needs: actor
talk | pos: noun | action: hold | participants: possessor, modifier, between, with, of, among | needs: pair | number: plural
session | pos: noun | action: hold | participants: modifier, between, with, of, among | needs: pair
negotiation | pos: noun | action: hold | participants: possessor, modifier, between, with, among | needs: pair
conference | pos: noun | action: hold | participants: modifier, between, among | needs: pair
dialogue | pos: noun | action: hold | participants: modifier, between, with, among | needs: pair
discussion | pos: noun | action: hold | participants: possessor, modifier, between, with, among | needs: pair
consultation | pos: noun | action: hold | participants: possessor, modifier, between, with, among | needs: pair
encounter | pos: noun | action: hold | participants: between | needs: pair
round | pos: noun | action: hold | with: talk, negotiation | participants: between, with | needs: pair
