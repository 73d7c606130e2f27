# format: trigger 2
# source: written for this project
# licence: Apache-2.0
#
# Talks by telephone and video.
telephone, phone, ring, ring up, dial, phone up, call up, facetime | pos: verb | action: hold | participants: subject, object | needs: pair
call | pos: verb | action: hold | participants: subject, object | object: @person, counterpart, king, president, leader, minister, chancellor, premier | needs: persons, pair, official, plain | not.with: home, back
speak by phone, speak by telephone, talk by phone, talk by telephone, confer by phone, consult by phone, speak on phone, talk on phone, speak over phone, talk over phone, speak on telephone, talk over telephone, talk on telephone, confer by video, speak by video | pos: verb | action: hold | participants: subject, with, to | needs: actor
speak, talk, confer | pos: verb | action: hold | with: phone, telephone, videoconference, videolink, hotline, teleconference | participants: subject, with, to | needs: pair
speak with | pos: verb | action: hold | participants: subject, with | needs: pair | not.with: reporter, journalist, press
speak to | pos: verb | action: hold | participants: subject, to | needs: persons | not.to: reporter, journalist, press, crowd
tell | pos: verb | action: hold | with: phone, telephone, call | participants: subject, object | object: @person, counterpart | needs: pair, persons
hold, make, place, take | pos: verb | action: hold | object: call, conversation, teleconference, videoconference, video conference | modifier.object: phone, telephone, video, conference, minute, hour, hour-long, lengthy, long | participants: @sides, to, object.to | needs: actor
call | pos: noun | action: hold | modifier: phone, telephone, conference, video, minute, hotline | participants: possessor, modifier, between, with, of, from, to | needs: actor
call | pos: noun | action: hold | light: hold, have, make, take | participants: light.subject, between, with, to | needs: pair, plain | not.for: @any
call | pos: noun | action: hold | participants: between, with | needs: pair, plain | not.for: @any, end, release, sanction, withdrawal, inquiry | not.modifier: repeated, renewed, fresh, international
phone call, telephone call, telephone conversation, phone conversation, video call, videoconference, teleconference, video conference, video link, telephone talk, phone talk | pos: noun | action: hold | participants: possessor, modifier, between, with, from, to, of | needs: actor
conversation | pos: noun | action: hold | modifier: phone, telephone, video | participants: possessor, modifier, between, with | needs: actor
cancel, call off, drop, postpone, put off, delay | pos: verb | action: hold | object: call | modifier.object: phone, telephone, video | modality: cancelled | participants: subject, object.with, object.between, with | needs: actor
