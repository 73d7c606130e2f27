# format: confidence 1
# How much each sign adds to the log odds that an event is right.
# source: learnt by Training/Learned from Training/Corpus/events and the English Web Treebank
# licence: CC BY-SA 4.0 (see NOTICE)
always | weight: 0.602
condition | weight: 0.244
coreference | weight: -0.122
countries 1 | weight: -0.104
countries 2 | weight: 0.183
countries 3 | weight: 0.523
country of the article | weight: -0.253
found beside patterns | weight: -0.457
found by the model | weight: -0.667
kind accusation | weight: -0.111
kind agreement | weight: -0.322
kind aid | weight: -0.344
kind attack | weight: -0.053
kind call | weight: 0.230
kind coercion | weight: 0.066
kind concession | weight: -0.396
kind cooperation | weight: 0.112
kind demand | weight: -0.566
kind meeting | weight: 0.288
kind mobilization | weight: -0.093
kind protest | weight: 0.532
kind rejection | weight: -0.320
kind relations | weight: -0.129
kind sanction | weight: -0.127
kind support | weight: 0.196
kind threat | weight: 1.178
kind visit | weight: 0.462
modality cancelled | weight: 1.129
modality demanded | weight: -1.128
modality denied | weight: -1.213
modality done | weight: 0.470
modality hypothetical | weight: -0.773
modality planned | weight: 0.353
modality possible | weight: 0.294
modality threatened | weight: 1.470
model: some event | weight: -0.249
model: this kind | weight: 0.664
negated | weight: 0.632
nobody acts | weight: 0.036
noun | weight: 0.437
noun without verb | weight: -0.956
pattern: some event | weight: -0.047
pattern: this kind | weight: 0.391
quoted | weight: 0.397
specific | weight: 0.324
