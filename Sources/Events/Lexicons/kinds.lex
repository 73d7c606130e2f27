# format: kinds 1
# source: written for this project after PLOVER 2 (openeventdata) and the CAMEO 1.1b3 codebook; codes are facts
# licence: Apache-2.0
#
# kind.action | plover | cameo; then what a modality changes: threatened and demanded by kind of act, planned and cancelled where they differ.
# An intention to yield, help or work together is CAMEO 03x (AGREE); an announced coercive act is 13x (THREATEN).
# mutual: the participants stand side by side, there is no source and target.
meeting.hold | plover: CONSULT | cameo: 040 | planned: AGREE | planned.cameo: 036 | cancelled: REJECT | denied: REJECT | denied.cameo: 125 | mutual: yes
meeting.propose | plover: CONSULT | cameo: 036 | mutual: yes
meeting.postpone | plover: REJECT | cameo: 125 | mutual: yes
meeting.cancel | plover: REJECT | cameo: 125 | mutual: yes
visit.pay | plover: CONSULT | cameo: 042 | denied: REJECT | planned: AGREE | planned.cameo: 036
visit.host | plover: CONSULT | cameo: 043 | planned: AGREE | planned.cameo: 036
call.hold | plover: CONSULT | cameo: 041 | mutual: yes
agreement.sign | plover: SUPPORT | cameo: 057 | planned: AGREE | planned.cameo: 030 | denied: REJECT | mutual: yes
agreement.ratify | plover: SUPPORT | cameo: 057 | planned: AGREE | planned.cameo: 030 | denied: REJECT | mutual: yes
agreement.reach | plover: AGREE | cameo: 030 | denied: REJECT | denied.cameo: 120 | mutual: yes
agreement.join | plover: AGREE | cameo: 030
agreement.extend | plover: AGREE | cameo: 030 | mutual: yes
agreement.leave | plover: REJECT | cameo: 120
support.praise | plover: SUPPORT | cameo: 051 | denied: REJECT
support.endorse | plover: SUPPORT | cameo: 051 | denied: REJECT
support.recognise | plover: SUPPORT | cameo: 054 | denied: REJECT
support.back | plover: SUPPORT | cameo: 050 | denied: REJECT
cooperation.exercise | plover: COOPERATE | cameo: 062 | mutual: yes | planned: AGREE | denied: REJECT
cooperation.share | plover: COOPERATE | cameo: 064 | planned: AGREE | denied: REJECT
cooperation.trade | plover: COOPERATE | cameo: 061 | planned: AGREE | denied: REJECT
cooperation.extradite | plover: COOPERATE | cameo: 063 | planned: AGREE | denied: REJECT
aid.give | plover: AID | cameo: 070 | planned: AGREE | denied: REJECT
aid.pledge | plover: AGREE | cameo: 033 | denied: REJECT
aid.military | plover: AID | cameo: 072 | planned: AGREE | denied: REJECT
aid.economic | plover: AID | cameo: 071 | planned: AGREE | denied: REJECT
aid.humanitarian | plover: AID | cameo: 073 | planned: AGREE | denied: REJECT
aid.asylum | plover: AID | cameo: 075 | denied: REJECT | planned: AGREE
concession.ceasefire | plover: CONCEDE | cameo: 0871 | planned: AGREE | denied: REJECT
concession.withdraw | plover: RETREAT | cameo: 0873 | planned: AGREE | denied: REJECT
concession.release | plover: CONCEDE | cameo: 0841 | planned: AGREE | denied: REJECT
concession.ease | plover: CONCEDE | cameo: 080 | planned: AGREE | denied: REJECT
concession.resign | plover: CONCEDE | cameo: 083 | planned: AGREE
concession.apologise | plover: SUPPORT | cameo: 055 | planned: AGREE
demand.demand | plover: REQUEST | cameo: 100
demand.urge | plover: REQUEST | cameo: 020
demand.appeal | plover: REQUEST | cameo: 020
demand.ultimatum | plover: THREATEN | cameo: 104
rejection.refuse | plover: REJECT | cameo: 120
rejection.veto | plover: REJECT | cameo: 129
rejection.defy | plover: REJECT | cameo: 128
accusation.accuse | plover: ACCUSE | cameo: 112
accusation.condemn | plover: ACCUSE | cameo: 111
accusation.sue | plover: ACCUSE | cameo: 115
accusation.investigate | plover: ACCUSE | cameo: 090
accusation.deny | plover: ACCUSE | cameo: 114
threat.force | plover: THREATEN | cameo: 138
threat.relations | plover: THREATEN | cameo: 131
threat.unspecified | plover: THREATEN | cameo: 130
protest.demonstrate | plover: PROTEST | cameo: 141 | planned: THREATEN | planned.cameo: 133
protest.strike | plover: PROTEST | cameo: 143 | planned: THREATEN | planned.cameo: 133
protest.riot | plover: PROTEST | cameo: 145
protest.boycott | plover: PROTEST | cameo: 140 | planned: THREATEN | planned.cameo: 133
sanction.impose | plover: SANCTION | cameo: 163 | threatened.cameo: 1312 | planned: THREATEN
sanction.tighten | plover: SANCTION | cameo: 163 | threatened.cameo: 1312 | planned: THREATEN
sanction.extend | plover: SANCTION | cameo: 163 | threatened.cameo: 1312 | denied: CONCEDE | denied.cameo: 085
sanction.ease | plover: CONCEDE | cameo: 085 | planned: AGREE | denied: REJECT
sanction.lift | plover: CONCEDE | cameo: 085 | planned: AGREE | denied: REJECT
sanction.tariff | plover: SANCTION | cameo: 163 | threatened.cameo: 1312 | planned: THREATEN
sanction.ban | plover: SANCTION | cameo: 163 | threatened.cameo: 1312 | planned: THREATEN
relations.reduce | plover: SANCTION | cameo: 160 | planned: THREATEN
relations.cut | plover: SANCTION | cameo: 161 | planned: THREATEN
relations.recall | plover: SANCTION | cameo: 160 | planned: THREATEN
relations.expel | plover: SANCTION | cameo: 166 | planned: THREATEN
relations.restore | plover: SUPPORT | cameo: 054 | planned: AGREE | planned.cameo: 030
mobilization.troops | plover: MOBILIZE | cameo: 154
mobilization.weapons | plover: MOBILIZE | cameo: 150
mobilization.alert | plover: MOBILIZE | cameo: 152
mobilization.exercise | plover: MOBILIZE | cameo: 150
coercion.arrest | plover: COERCE | cameo: 173 | planned: THREATEN
coercion.seize | plover: COERCE | cameo: 171 | planned: THREATEN
coercion.curfew | plover: COERCE | cameo: 172 | planned: THREATEN
coercion.censor | plover: COERCE | cameo: 172 | planned: THREATEN
coercion.deport | plover: COERCE | cameo: 174 | planned: THREATEN
coercion.cyber | plover: COERCE | cameo: 176 | planned: THREATEN
coercion.tariff | plover: COERCE | cameo: 170 | planned: THREATEN
coercion.ban | plover: COERCE | cameo: 172 | planned: THREATEN
attack.strike | plover: ASSAULT | cameo: 190 | planned: THREATEN
attack.shell | plover: ASSAULT | cameo: 194 | planned: THREATEN
attack.bomb | plover: ASSAULT | cameo: 183 | planned: THREATEN
attack.clash | plover: ASSAULT | cameo: 190 | planned: THREATEN
attack.kill | plover: ASSAULT | cameo: 180 | planned: THREATEN
attack.abduct | plover: ASSAULT | cameo: 181 | planned: THREATEN
attack.occupy | plover: ASSAULT | cameo: 192 | planned: THREATEN
