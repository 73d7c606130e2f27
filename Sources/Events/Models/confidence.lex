# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.548
condition | weight: 0.232
coreference | weight: 0.016
countries 1 | weight: -0.133
countries 2 | weight: 0.223
countries 3 | weight: 0.458
country of the article | weight: -0.247
found beside patterns | weight: -0.539
found by the model | weight: -0.611
kind accusation | weight: -0.128
kind agreement | weight: -0.225
kind aid | weight: -0.259
kind attack | weight: -0.033
kind call | weight: 0.384
kind coercion | weight: -0.067
kind concession | weight: -0.463
kind cooperation | weight: -0.041
kind demand | weight: -0.492
kind meeting | weight: 0.279
kind mobilization | weight: -0.164
kind protest | weight: 0.482
kind rejection | weight: -0.258
kind relations | weight: -0.141
kind sanction | weight: -0.097
kind support | weight: 0.153
kind threat | weight: 1.243
kind visit | weight: 0.374
modality cancelled | weight: 0.654
modality demanded | weight: -1.031
modality denied | weight: -1.099
modality done | weight: 0.524
modality hypothetical | weight: -0.650
modality planned | weight: 0.324
modality possible | weight: 0.165
modality threatened | weight: 1.661
model: some event | weight: -0.237
model: this kind | weight: 0.641
negated | weight: 0.546
nobody acts | weight: 0.031
noun | weight: 0.285
noun without verb | weight: -0.863
pattern: some event | weight: -0.046
pattern: this kind | weight: 0.398
quoted | weight: 0.462
specific | weight: 0.368
