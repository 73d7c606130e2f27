# format: trigger 1
# source: written for this project
# licence: Apache-2.0
telephone | pos: verb | action: hold | participants: subject, object
phone | pos: verb | action: hold | participants: subject, object
call | pos: noun | action: hold | modifier: phone, telephone, conference, video, minute | participants: possessor, modifier, between, with, of, from, to | needs: actor
call | pos: noun | action: hold | light: hold, have, make, take | participants: light.subject, between, with | needs: pair
call | pos: noun | action: hold | participants: between, with | needs: pair
phone call | pos: noun | action: hold | participants: possessor, modifier, between, with, from, to | needs: actor
conversation | pos: noun | action: hold | modifier: phone, telephone, video | participants: possessor, modifier, between, with | needs: actor
conversation | pos: noun | action: hold | participants: between, with | needs: pair
speak by phone | pos: verb | action: hold | participants: subject, with, to | forms: spoke, spoken
speak by telephone | pos: verb | action: hold | participants: subject, with, to | forms: spoke, spoken
talk by phone | pos: verb | action: hold | participants: subject, with, to
speak on phone | pos: verb | action: hold | participants: subject, with, to | forms: spoke, spoken
speak with | pos: verb | action: hold | participants: subject, with | needs: pair | forms: spoke, spoken
speak to | pos: verb | action: hold | participants: subject, to | needs: persons | forms: spoke, spoken
