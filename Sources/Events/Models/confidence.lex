# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.500
condition | weight: 0.181
coreference | weight: 0.290
countries 1 | weight: -0.125
countries 2 | weight: 0.192
countries 3 | weight: 0.433
country of the article | weight: -0.363
found beside patterns | weight: -0.376
found by the model | weight: -0.530
kind accusation | weight: -0.150
kind agreement | weight: -0.306
kind aid | weight: -0.330
kind attack | weight: -0.005
kind call | weight: 0.247
kind coercion | weight: 0.152
kind concession | weight: -0.350
kind cooperation | weight: 0.064
kind demand | weight: -0.586
kind meeting | weight: 0.252
kind mobilization | weight: -0.118
kind protest | weight: 0.451
kind rejection | weight: -0.434
kind relations | weight: -0.119
kind sanction | weight: -0.066
kind support | weight: 0.153
kind threat | weight: 1.380
kind visit | weight: 0.262
modality cancelled | weight: 0.978
modality demanded | weight: -1.429
modality denied | weight: -1.157
modality done | weight: 0.575
modality hypothetical | weight: -0.558
modality planned | weight: 0.364
modality possible | weight: 0.338
modality threatened | weight: 1.388
model: some event | weight: -0.397
model: this kind | weight: 0.828
negated | weight: 0.668
nobody acts | weight: -0.048
noun | weight: 0.316
noun without verb | weight: -0.599
pattern: some event | weight: -0.065
pattern: this kind | weight: 0.411
quoted | weight: 0.395
specific | weight: 0.393
