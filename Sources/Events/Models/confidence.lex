# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.483
condition | weight: 0.306
coreference | weight: 0.106
countries 1 | weight: -0.209
countries 2 | weight: 0.105
countries 3 | weight: 0.588
country of the article | weight: -0.289
found by the model | weight: -0.337
kind accusation | weight: -0.180
kind agreement | weight: -0.143
kind aid | weight: -0.251
kind attack | weight: -0.108
kind call | weight: 0.311
kind coercion | weight: -0.010
kind concession | weight: -0.397
kind cooperation | weight: -0.070
kind demand | weight: -0.465
kind meeting | weight: 0.386
kind mobilization | weight: -0.221
kind protest | weight: 0.381
kind rejection | weight: -0.315
kind relations | weight: 0.036
kind sanction | weight: -0.059
kind support | weight: 0.251
kind threat | weight: 1.099
kind visit | weight: 0.238
modality cancelled | weight: 0.765
modality demanded | weight: -1.189
modality denied | weight: -1.272
modality done | weight: 0.641
modality hypothetical | weight: -0.523
modality planned | weight: 0.282
modality possible | weight: 0.287
modality threatened | weight: 1.494
model: some event | weight: -0.500
model: this kind | weight: 0.917
negated | weight: 0.788
nobody acts | weight: 0.035
noun | weight: 0.475
noun without verb | weight: -1.065
pattern: some event | weight: 0.047
pattern: this kind | weight: 0.292
quoted | weight: 0.390
specific | weight: 0.335
