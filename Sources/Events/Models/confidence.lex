# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.572
condition | weight: 0.127
coreference | weight: 0.143
countries 1 | weight: -0.123
countries 2 | weight: 0.170
countries 3 | weight: 0.525
country of the article | weight: -0.323
found beside patterns | weight: -0.714
found by the model | weight: -0.573
kind accusation | weight: -0.159
kind agreement | weight: -0.339
kind aid | weight: -0.299
kind attack | weight: 0.046
kind call | weight: 0.341
kind coercion | weight: 0.108
kind concession | weight: -0.346
kind cooperation | weight: 0.043
kind demand | weight: -0.363
kind meeting | weight: 0.091
kind mobilization | weight: -0.175
kind protest | weight: 0.424
kind rejection | weight: -0.413
kind relations | weight: -0.047
kind sanction | weight: 0.021
kind support | weight: 0.229
kind threat | weight: 1.354
kind visit | weight: 0.057
modality cancelled | weight: 0.699
modality demanded | weight: -1.395
modality denied | weight: -1.191
modality done | weight: 0.560
modality hypothetical | weight: -0.510
modality planned | weight: 0.433
modality possible | weight: 0.294
modality threatened | weight: 1.682
model: some event | weight: -0.266
model: this kind | weight: 0.691
negated | weight: 0.773
nobody acts | weight: -0.108
noun | weight: 0.387
noun without verb | weight: -0.726
pattern: some event | weight: -0.082
pattern: this kind | weight: 0.423
quoted | weight: 0.057
specific | weight: 0.325
