# format: trigger 1
# source: written for this project
# licence: Apache-2.0
cooperate | pos: verb | action: share | source: subject | target: with | needs: source
co-operate | pos: verb | action: share | source: subject | target: with | needs: source
collaborate | pos: verb | action: share | source: subject | target: with | needs: source
share | pos: verb | action: share | object: intelligence, information, technology, datum, evidence, expertise, experience, know-how | source: subject | target: with, object.with
exchange | pos: verb | action: share | object: information, intelligence, prisoner, technology | source: subject | target: with
extradite | pos: verb | action: extradite | source: subject | target: to, from
hand over | pos: verb | action: extradite | object: suspect, prisoner, fugitive, criminal, evidence | source: subject | target: to
hold | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, wargame | modifier.object: joint, bilateral, combined | participants: subject, with, object.with | forms: held
conduct | pos: verb | action: exercise | object: exercise, drill, maneuver, patrol | modifier.object: joint, bilateral, combined | participants: subject, with, object.with
strengthen | pos: verb | action: share | object: cooperation, tie, relation, relationship, partnership | source: subject | target: with, between, object.with
expand | pos: verb | action: share | object: cooperation, tie, relation, partnership, trade | source: subject | target: with, object.with
boost | pos: verb | action: share | object: cooperation, tie, relation, partnership, trade | source: subject | target: with, object.with
deepen | pos: verb | action: share | object: cooperation, tie, relation, partnership | source: subject | target: with, object.with
buy | pos: verb | action: trade | source: subject | target: from | needs: pair | forms: bought
sell | pos: verb | action: trade | source: subject | target: to, iobj | needs: pair | forms: sold
export | pos: verb | action: trade | source: subject | target: to | needs: pair
import | pos: verb | action: trade | source: subject | target: from | needs: pair
cooperation | pos: noun | action: share | source: possessor, modifier, between | target: with, between | needs: pair
participate | pos: verb | action: exercise | in: exercise, drill, maneuver, manoeuvre, game | participants: subject, with | needs: actor
take part | pos: verb | action: exercise | in: exercise, drill, maneuver, manoeuvre, game | participants: subject, with | needs: actor | forms: took, taken
begin | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, round | modifier.object: joint, bilateral, combined | participants: subject, with, object.with | forms: began, begun
start | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, round | modifier.object: joint, bilateral, combined | participants: subject, with, object.with
stage | pos: verb | action: exercise | object: exercise, drill, maneuver, manoeuvre, game | modifier.object: joint, bilateral, combined, war | participants: subject, with, object.with
