# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.550
condition | weight: 0.318
coreference | weight: -0.059
countries 1 | weight: -0.119
countries 2 | weight: 0.155
countries 3 | weight: 0.514
country of the article | weight: -0.278
found beside patterns | weight: -0.156
found by the model | weight: -0.658
kind accusation | weight: -0.133
kind agreement | weight: -0.319
kind aid | weight: -0.313
kind attack | weight: -0.031
kind call | weight: 0.200
kind coercion | weight: 0.048
kind concession | weight: -0.374
kind cooperation | weight: 0.146
kind demand | weight: -0.521
kind meeting | weight: 0.344
kind mobilization | weight: -0.061
kind protest | weight: 0.484
kind rejection | weight: -0.312
kind relations | weight: 0.014
kind sanction | weight: -0.153
kind support | weight: 0.194
kind threat | weight: 1.041
kind visit | weight: 0.297
modality cancelled | weight: 0.656
modality demanded | weight: -1.004
modality denied | weight: -1.120
modality done | weight: 0.554
modality hypothetical | weight: -0.660
modality planned | weight: 0.362
modality possible | weight: 0.272
modality threatened | weight: 1.490
model: some event | weight: -0.313
model: this kind | weight: 0.695
negated | weight: 0.621
nobody acts | weight: 0.009
noun | weight: 0.403
noun without verb | weight: -0.964
pattern: some event | weight: -0.045
pattern: this kind | weight: 0.383
quoted | weight: 0.336
specific | weight: 0.314
