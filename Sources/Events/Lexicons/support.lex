# format: trigger 1
# source: written for this project
# licence: Apache-2.0
praise | pos: verb | action: praise | needs: actor
hail | pos: verb | action: praise | needs: actor
applaud | pos: verb | action: praise | needs: actor
commend | pos: verb | action: praise | needs: actor
congratulate | pos: verb | action: praise | needs: pair
laud | pos: verb | action: praise | needs: actor
thank | pos: verb | action: praise | needs: pair
welcome | pos: verb | action: praise | source: subject | target: object, object.by, object.of, object.possessor, object.modifier | not: guest, visitor, refugee | needs: source
endorse | pos: verb | action: endorse | source: subject | target: object, object.of, object.possessor, object.for | needs: source
back | pos: verb | action: back | source: subject | target: object, object.of, object.possessor, object.by | needs: pair
support | pos: verb | action: back | source: subject | target: object, object.of, object.possessor, object.by, in | needs: pair
defend | pos: verb | action: back | source: subject | target: object, object.of, object.possessor | needs: pair
recognize | pos: verb | action: recognise | source: subject | target: object, object.of, object.possessor | needs: pair
recognise | pos: verb | action: recognise | source: subject | target: object, object.of, object.possessor | needs: pair
reaffirm | pos: verb | action: back | object: support, commitment, solidarity, backing | source: subject | target: for, to, with, object.for, object.to, object.with
express | pos: verb | action: back | object: support, solidarity, backing, confidence | source: subject | target: for, with, to, in, object.for, object.with, object.to
pledge | pos: verb | action: back | object: support, solidarity, loyalty | source: subject | target: for, to, object.for, object.to
voice | pos: verb | action: back | object: support, solidarity | source: subject | target: for, with, object.for, object.with
offer | pos: verb | action: back | object: support, backing | source: subject | target: to, for, object.to, object.for
side with | pos: verb | action: back | source: subject | target: with
recognition | pos: noun | action: recognise | source: possessor, by, modifier | target: of | needs: pair
