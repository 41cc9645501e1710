// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	26	617
!crisis assault	-41	275
!crisis psychosis	-85	440
!crisis selfharm	-47	316
!crisis suicide	54	454
!crisis violence	-68	362
!emergency	883	226
!emergency abdomen	219	54
!emergency anaphylaxis	598	154
!emergency bleeding	704	197
!emergency breathing	245	-40
!emergency collapse	326	80
!emergency diabetes	362	81
!emergency heart	408	39
!emergency infant	477	140
!emergency injury	287	6
!emergency limb	182	113
!emergency meningitis	237	39
!emergency poisoning	441	12
!emergency pregnancy	525	99
!emergency seizure	119	-141
!emergency sepsis	590	111
!emergency special	265	70
!emergency stroke	398	49
!emergency suicide	-114	97
!emergency unconscious	425	110
!emergency violence	183	81
#	41	-184
# #	-277	-215
# alved	239	15
# am	-173	-174
# amar	-150	-95
# anars	-93	-81
# and	121	49
# andas	138	39
# ar	-192	-220
# arig	140	19
# ater	-175	-160
# av	-154	-147
# b	24	124
# bara	165	83
# barne	113	11
# bebis	-57	-124
# behal	-117	-98
# behov	-190	-203
# blder	100	46
# blev	127	33
# but	-193	-183
# citod	-6	135
# dag	-123	-106
# dagar	44	146
# diabe	137	47
# dokto	-92	-95
# drick	-169	-153
# drink	-219	-191
# dunde	104	49
# e	7	150
# efter	-194	-161
# enhet	157	14
# enlig	129	31
# feber	215	54
# fol	105	18
# for	-228	-233
# g	-138	-123
# gange	154	31
# gar	-200	-191
# grade	228	30
# han	107	152
# har	63	137
# hema	107	-31
# hjart	160	61
# hos	-115	-106
# hosta	-139	-128
# huvud	222	96
# i	4	-116
# inga	-140	-127
# inget	-123	-128
# inte	-143	-101
# ipren	129	18
# ja	150	2
# kansk	91	19
# karin	-2	111
# keton	154	71
# kg	-161	-205
# kisar	-144	-137
# komer	-93	-112
# kostr	-115	-88
# kraks	211	66
# laser	-141	-151
# lite	-165	-116
# liten	-100	-80
# liter	111	35
# man	98	-77
# men	-179	-153
# mg	-466	-392
# mikro	-124	-120
# min	280	45
# minut	231	-2
# month	-66	-117
# nar	-119	-40
# nej	139	25
# nu	-184	-127
# over	-207	-238
# pa	13	-136
# parac	169	16
# prast	-102	-112
# puf	146	15
# since	-162	-139
# skriv	12	114
# slo	115	25
# sockr	-146	-124
# som	-123	-125
# spark	-109	-96
# stel	101	10
# styck	120	36
# svar	133	47
# tabel	140	12
# table	72	146
# tagit	95	38
# timar	-231	-253
# trot	126	46
# undra	-96	-87
# ungef	-161	-136
# vakna	-150	-179
# varka	127	19
# vecko	228	-10
# vem	-134	-136
# week	286	61
# weeks	198	28
# wks	102	27
# … #	-192	-334
# … a	146	-17
# … ago	211	-30
# … akut	173	28
# … aldri	118	25
# … alved	-130	-110
# … andas	199	31
# … ar	-110	-176
# … bebis	168	-3
# … bldoe	133	19
# … blixt	104	49
# … bor	89	184
# … bort	15	163
# … bra	-190	-176
# … bruka	157	9
# … brun	-100	-80
# … brunt	-113	-96
# … chef	-2	137
# … chils	145	16
# … clean	-6	154
# … dag	-123	-104
# … det	-9	-143
# … diabe	156	28
# … dryck	-117	-98
# … e	129	17
# … en	-178	-168
# … far	-136	-157
# … feber	93	-25
# … fick	146	-3
# … fine	-150	-162
# … flimr	107	39
# … for	150	29
# … forva	-128	-102
# … frisk	-195	-107
# … gamal	-153	-145
# … glome	-102	-109
# … googl	24	124
# … hade	-137	-114
# … halsb	-183	-146
# … han	195	27
# … har	-108	-25
# … has	-132	-138
# … helt	23	100
# … hon	88	-28
# … huvud	140	48
# … i	11	-80
# … ila	-173	-151
# … in	-127	-131
# … inga	-166	-144
# … is	-155	-108
# … jate	111	50
# … javla	87	38
# … kanel	-86	-77
# … kile	140	19
# … klock	129	36
# … korti	-102	-73
# … kvale	-150	-141
# … leker	-135	-92
# … lilbr	5	105
# … man	184	75
# … mar	-220	-190
# … matar	108	-55
# … matni	-104	-86
# … med	-93	-143
# … medic	-157	-146
# … mer	-123	-128
# … mkt	100	46
# … morgo	-251	-233
# … morse	-255	-225
# … nar	-147	-146
# … not	177	3
# … nu	61	-81
# … ny	-101	-91
# … nyt	-131	-114
# … old	162	20
# … ont	78	-94
# … orat	130	20
# … regel	143	17
# … roker	107	23
# … rusar	128	42
# … sager	-136	-108
# … sambo	92	127
# … skrek	-181	-156
# … slar	43	165
# … slo	140	55
# … sluta	15	142
# … smart	126	41
# … snori	-137	-115
# … snuva	-208	-185
# … spark	-129	-118
# … spran	131	39
# … spyr	128	46
# … stel	115	25
# … tackt	-27	80
# … tandl	-115	-106
# … tapad	-94	-109
# … temp	184	35
# … tio	-91	-119
# … told	17	156
# … tre	-131	-2
# … trila	110	4
# … trot	-126	-132
# … tva	-130	-144
# … under	135	53
# … undra	-156	-209
# … ur	156	34
# … vacin	-159	-123
# … valin	-110	-85
# … vande	-136	-131
# … vila	-225	-184
# … vilop	-121	-98
# … with	119	31
# … woke	-119	-129
# … yeste	-162	-139
# … yr	177	55
# … yrar	156	8
*aake*	138	100
*aako*	-215	-185
*aakt*	47	-93
*aalt*	-3	104
*aan	182	288
*aanf*	212	19
*aang*	-111	-35
*aani*	30	139
*aans*	115	-82
*aapu*	63	163
*aari*	41	-175
*aasi*	-3	104
*aata*	9	118
*abar*	-174	-138
*abas*	-71	51
*abel*	145	-19
*abet*	-2	-179
*abil*	-160	-156
*ablo*	-96	-134
*ably*	175	44
*abor*	118	-51
*abst*	99	-3
*aby	147	57
*abys*	210	72
*ace	159	143
*aceb*	-10	113
*acef*	24	182
*acem*	56	-156
*acet*	155	-44
*ache*	-125	-265
*achy*	-174	-148
*acid*	68	-83
*acil*	-137	-127
*acin*	-397	-468
*ack	-30	-121
*acka*	110	-50
*acke*	147	63
*ackf*	-126	-113
*acki*	193	124
*ackl*	133	138
*ackn*	116	163
*acks*	85	-42
*acne*	-235	-238
*actu*	102	157
*acy	-136	-140
*ada	90	-50
*adac*	80	-132
*adan*	-111	-78
*adar*	-126	66
*adas*	196	95
*adat*	-40	126
*adax*	-136	-133
*adba*	190	100
*adeb*	-133	-144
*ader*	120	62
*ades*	263	169
*adet*	-81	107
*adga*	96	-49
*adgi*	-116	-168
*adha*	193	10
*adhd*	-75	-167
*adie*	-150	-67
*adig*	-160	-213
*adin*	-122	-163
*adio*	-107	122
*adis*	242	27
*adje*	-151	-151
*adjo*	183	100
*adli*	-144	-158
*admi*	-111	-101
*adol*	-163	-153
*adon*	111	0
*ador*	-120	-120
*adru*	207	136
*adsk*	-201	-197
*adsr*	-131	-113
*adtu*	145	47
*adug*	131	6
*advi*	-166	-155
*ady	25	179
*aeri*	-105	-120
*aeti*	110	6
*afa	-101	122
*afad*	151	135
*afar*	-46	110
*afe	-178	-215
*afek*	101	-104
*afel*	101	-44
*afen*	-132	-158
*afet*	-32	-142
*afi	-174	-191
*afis*	-122	-129
*afor*	85	-60
*afra*	-42	127
*afs	-63	-109
*afsa*	-118	19
*aftn*	-115	-104
*afto*	-88	-112
*afts*	-1	200
*afyl*	193	6
*agad*	-42	90
*agai*	-123	82
*agan*	-159	-57
*agbo*	9	187
*agda*	26	91
*agel*	-411	-327
*agen*	92	137
*ager*	22	118
*ages*	-159	-199
*aget*	202	126
*agio*	-109	-141
*agis*	-211	-102
*agit*	218	-11
*agkn*	-172	-189
*agla*	-68	-144
*aglo*	-184	-157
*agmi*	7	136
*agn	115	143
*agne*	105	-18
*agoi*	145	13
*agor*	18	-169
*agot*	187	75
*agre*	1	-116
*agsa*	-117	-117
*agsh*	-76	-131
*agsj*	-195	-273
*agsk*	-85	44
*agsm*	98	-75
*agsp*	135	58
*agt	10	171
*agti*	12	151
*agtr*	133	83
*agve*	93	-61
*aha	-354	-459
*ahan*	-164	-38
*ahki*	165	32
*aid	-25	254
*aidi*	117	-29
*aija*	-172	-167
*aike*	146	18
*aile*	-47	124
*aimo*	24	180
*aini*	-210	-217
*aint*	126	-101
*aion*	5	154
*air	166	61
*airs*	63	172
*aise*	113	-36
*aisk*	0	140
*aiti*	-130	73
*ajan*	-260	-279
*ajat*	5	199
*ajsa*	-2	-122
*ajse*	-111	-174
*ajut*	153	-7
*akaa*	216	223
*akad*	-142	-77
*akal*	167	22
*akan*	11	-106
*akar*	-214	-293
*akat*	200	0
*akbl*	-42	251
*ake	107	52
*akee*	-48	101
*akei*	100	-85
*akem*	-111	-144
*aken*	122	-128
*akeo*	-132	-127
*aker*	49	169
*aket*	197	158
*akfo*	135	18
*akfu*	-130	-117
*akfy*	-150	-150
*akhu*	181	43
*akia*	239	10
*akig*	-211	-222
*akil*	-111	-101
*akin*	108	107
*akip*	220	52
*akis*	-192	-237
*akla*	151	-8
*akna*	-2	160
*ako	32	-100
*akoc*	109	-8
*akom*	100	147
*akor*	138	-71
*akot*	10	119
*akpo*	-112	-107
*akra*	-104	-109
*akri*	-10	175
*aks	121	38
*aksj*	-287	-261
*aksm*	-152	-146
*akt	113	-40
*aktb*	243	80
*akte*	-51	-169
*aktf*	-84	48
*akti*	139	-78
*akto*	263	11
*akts*	-46	-167
*aktu*	-7	-176
*akup*	-163	-170
*akut*	-6	-125
*akva*	-122	-134
*alan*	-286	-193
*alar*	-108	39
*alas*	-48	107
*alba*	-94	-118
*albe*	-53	-154
*albi*	126	17
*ald	-85	64
*alda*	-12	159
*alde*	-6	-115
*aldi*	234	17
*aldj*	140	11
*aldt*	-73	157
*alel*	-285	-304
*aler*	0	-150
*alet*	157	56
*alf	-46	-175
*algk*	171	18
*algl*	-115	-112
*algo*	206	-7
*algr*	138	9
*alig*	-233	-135
*alih*	54	246
*alim*	137	9
*aliu*	85	26
*aliv*	193	195
*alj	-129	-121
*alja*	-81	-137
*aljk*	78	-39
*alju*	-177	-213
*alka*	-29	-167
*alko*	217	183
*almi*	14	176
*alni*	-8	-106
*alop*	-167	-170
*alor*	-205	-223
*alos*	150	56
*alov*	135	7
*alow*	168	-4
*alox*	-117	-111
*alp	205	266
*alpa*	-109	24
*alpe*	-274	-171
*alpm*	-198	-178
*alpt*	-144	-209
*alra*	197	-17
*alsb*	-211	-178
*alsd*	127	42
*alsf*	-186	-153
*alsg*	-35	-130
*alsh*	146	14
*alsj*	-106	-135
*alsk*	-277	-198
*alsm*	67	-106
*also*	-167	-265
*alsp*	-46	-167
*alst*	-256	-252
*alsv*	312	65
*alt	137	67
*alta*	84	221
*alte*	132	134
*alti*	-113	91
*altr*	-286	-263
*alts*	-127	-213
*altu*	55	-75
*alua*	-159	78
*aluk*	192	72
*alut*	-96	-92
*alv	27	205
*alva*	-83	-157
*alve*	-88	-163
*alvf*	-181	-195
*alvo*	111	2
*alvs*	0	-147
*alvt*	152	36
*amad*	136	157
*aman*	113	119
*amar*	-124	-24
*amat*	122	-87
*ambo*	94	167
*ambu*	244	-90
*amd	260	-17
*amde*	-97	-168
*amed*	-193	-79
*amel*	88	-62
*amer*	-143	-34
*amfi*	-82	-100
*amha*	-137	-152
*amic*	-158	-158
*amig*	121	-14
*amil*	-157	14
*amko*	-15	114
*amla*	130	-76
*amlo*	-129	-122
*amna*	-141	107
*amne*	-1	-117
*amni*	-218	-183
*amnt*	73	-63
*amog*	-174	-191
*amol*	114	-50
*amon*	158	16
*amor*	-158	-124
*amp	-92	-294
*ampa*	110	-177
*ampe*	150	-106
*ampi*	40	-83
*ampl*	-139	-113
*amps*	-207	-196
*ampu*	-148	-151
*amra*	170	128
*amre*	-16	-128
*ams	-141	-53
*amsa*	128	30
*amst*	-165	-96
*amta*	-85	-206
*amun*	18	121
*amyd*	-266	-283
*anab*	-128	-138
*anaf*	255	6
*anag*	-258	-237
*anar*	-77	82
*anas*	-94	-146
*anbo*	-172	-174
*andb*	-223	-194
*andf*	136	-89
*andk*	-181	-195
*andm*	-17	-163
*andn*	246	-78
*ando*	-124	46
*andr*	-45	-133
*ands*	-13	118
*andu*	284	-3
*andv*	64	-150
*andy*	-75	-138
*aned*	-112	-107
*anel*	241	47
*anen*	0	75
*anes*	-160	-156
*anet*	-171	-95
*anfa*	301	-49
*anfl*	98	-4
*anfo*	69	222
*anga*	108	185
*angb*	-108	-95
*angd*	-23	-262
*angk*	160	-1
*angr*	174	115
*angs*	-116	-306
*angt*	121	65
*angv*	-221	-201
*anha*	134	102
*ani	252	288
*ania*	-9	135
*anic*	-228	-189
*anid*	-105	-106
*anik*	-197	-269
*anin*	-207	-134
*anis*	-150	85
*anje*	-158	-136
*ank	125	138
*anka*	-148	116
*anke*	17	236
*anki*	-163	-94
*ankl*	-163	-238
*anko*	-179	15
*ankp*	-159	-122
*ankt*	198	211
*anla*	45	-88
*anle*	55	217
*anli*	-205	-178
*anod*	111	8
*anon*	-149	-143
*anoo*	61	217
*anor*	-16	-111
*ans	244	217
*ansb*	-8	119
*anse*	-43	-195
*ansf*	-165	-74
*ansi*	172	17
*ansj*	-95	-88
*ansk*	-142	-184
*ansl*	211	-24
*ansv*	109	-21
*answ*	137	92
*ant	191	70
*anti*	46	-152
*antl*	-30	120
*antu*	-176	-165
*anus*	-168	-174
*anyl*	67	-130
*anyt*	-68	41
*anyw*	-178	-125
*aoga*	24	145
*aoke*	-175	-175
*aort*	-6	-132
*apa	30	102
*apaa*	29	276
*apad*	64	-138
*apak*	156	14
*apan*	46	325
*apar*	186	-100
*apat*	-119	-160
*apce*	107	23
*ape	108	-38
*aped*	88	151
*apen*	-182	-96
*aper*	-341	-238
*apeu*	-182	-85
*aphu*	88	149
*api	-171	-197
*apid*	-124	-116
*apil*	-133	-116
*apip*	153	15
*apis*	185	10
*apne*	-121	62
*apni*	-148	-232
*apor*	-166	-199
*apot*	-152	-200
*apra*	133	21
*apre*	-178	-214
*apro*	-168	-163
*apsa*	227	-36
*apse*	144	108
*apsf*	-130	-116
*apsi*	293	149
*apsk*	-113	-110
*apsl*	-169	-151
*apst*	11	117
*apt	33	-181
*apte*	-215	-183
*apti*	-127	-125
*apur*	63	163
*apy	-228	-208
*arac*	-5	-149
*arad*	-193	-120
*arag*	126	244
*aral*	-155	-115
*aram*	63	-74
*aran*	125	44
*arao*	-175	-175
*aras*	-283	-233
*arat*	-184	-107
*arav*	-160	-159
*arax*	-189	-200
*arbr*	60	151
*ard	170	-48
*ardi*	174	97
*ardl*	125	24
*ardn*	-85	52
*ardr*	-223	-219
*arel*	236	5
*aren*	78	171
*arer*	-85	-112
*arfo*	-38	257
*arg	-28	-172
*arga*	-34	-122
*arge*	-128	-139
*arho*	-139	-135
*ari	-196	-166
*aria*	-199	-216
*arif*	145	138
*arig*	-59	-212
*aril*	-120	-134
*arin*	-27	-226
*aris*	213	101
*arja*	-179	-196
*arje*	-58	144
*ark	-202	-275
*arka*	-40	-164
*arkn*	-147	-182
*arkt*	175	71
*arle*	-149	-104
*arli*	-302	-68
*arlk*	112	-16
*arln*	150	159
*arlu*	-106	-101
*arm	-33	-285
*arma*	-22	149
*armb*	-288	-341
*arme*	129	-68
*armh*	-170	-163
*armo*	148	41
*armt*	-255	-252
*arnb*	-188	-195
*arnd*	-147	-135
*arnh*	95	-78
*arni*	170	131
*arnm*	-195	-208
*arno*	117	-23
*arns*	-166	-99
*arnt*	-276	-267
*arnv*	-10	203
*arod*	135	39
*aron*	-79	-129
*arot*	240	38
*arp	75	-80
*arpa*	-274	-256
*arpe*	-23	150
*arsa*	104	144
*arse*	-164	-131
*arsf*	-181	-187
*arsj*	226	45
*arsn*	-153	-145
*arsp*	-109	-91
*arst*	210	32
*arsv*	-234	-241
*art	191	174
*arta*	181	-109
*artb*	-187	-235
*arte*	-11	-159
*arti*	68	-42
*artl*	-196	-189
*artm*	232	109
*artn*	164	173
*arto*	-43	-140
*artp*	148	4
*artr*	-181	-168
*arts*	-159	-212
*artu*	-143	-39
*arum*	123	10
*arva*	112	121
*arve*	-173	-194
*arvi*	-155	-197
*asa	82	106
*asad*	69	157
*asan*	-210	-244
*asat*	42	150
*asau*	9	130
*asbi*	104	7
*asbl*	-134	-164
*asch*	-184	-181
*asdr*	-126	-148
*ase	191	90
*ased*	51	-105
*asel*	-51	-154
*ases*	-214	-212
*asfa*	91	-11
*ash	-151	-261
*ashe*	158	-68
*asi	177	139
*asie*	-150	-46
*ask	-263	-275
*aska*	106	12
*askd*	131	12
*aske*	114	163
*askg*	200	41
*aski*	108	-60
*askl*	225	63
*askn*	236	48
*asko*	-91	128
*askv*	-156	-126
*asla*	-25	-155
*asm	144	31
*asme*	159	-16
*asni*	-93	25
*asnt*	136	149
*asog*	-318	-192
*asol*	170	51
*asp	148	29
*aspa*	-130	-141
*aspi*	87	-99
*aspr*	-39	-136
*asru*	27	-111
*ast	144	262
*asta*	-47	120
*asth*	-54	-140
*asti*	-296	-245
*astk*	181	19
*astm*	105	-179
*astn*	135	9
*astr*	-50	-182
*asvi*	164	37
*asvo*	190	12
*asy	-110	-1
*asyn*	-72	-159
*asys*	110	186
*atac*	51	-100
*atad*	-87	1
*atal*	-226	-222
*atas*	-211	-140
*atat*	-71	176
*atdu*	-9	145
*atei*	122	-14
*atek*	169	28
*atel*	-10	255
*atem*	105	19
*aten*	-278	-147
*ater*	-167	-188
*ates*	156	27
*atet*	118	82
*atev*	3	-146
*atfo*	-180	41
*ath	205	133
*athi*	207	-7
*atia*	137	9
*atie*	131	173
*atig*	-133	-133
*atii*	0	140
*atik*	196	46
*atir*	-170	-63
*atis*	-163	-267
*atjo*	-155	-159
*atko*	-263	-230
*atla*	-97	-108
*atlu*	235	12
*atme*	-149	-179
*atmo*	114	-23
*atna*	118	179
*atne*	283	225
*atni*	-105	-186
*atol*	170	-36
*aton*	-43	-129
*ator*	-175	-235
*atpa*	-175	-220
*atr	114	6
*atre*	-119	-60
*atri*	-262	-254
*atsf*	-131	-113
*atsk*	237	-131
*atsm*	-146	-109
*atso*	-158	-146
*atst*	-39	138
*atue*	-217	-237
*atum*	-63	78
*atur*	317	188
*atva*	-87	-84
*atvi*	26	131
*atvr*	124	25
*atzy*	-141	-155
*augh*	-147	22
*ault*	9	130
*aura*	63	-92
*auri*	-110	-134
*auru*	-135	-137
*aust*	44	-133
*ausv*	132	11
*auta*	82	-44
*auva*	207	-22
*avac*	-112	-91
*avak*	201	9
*avas*	-73	79
*avbo*	-125	-93
*avd	121	60
*ave	-117	74
*avec*	-110	-173
*avel*	151	19
*aven*	203	188
*avfa*	-160	-159
*avga*	26	159
*avgi*	-193	-223
*avhu*	171	-3
*avid*	-73	-210
*avil*	145	4
*avin*	222	114
*avis*	64	-104
*avit*	193	4
*avla*	-134	-148
*avli*	-208	-141
*avly*	-35	148
*avni*	-111	91
*avor*	-142	-157
*avs	221	-9
*avsa*	-257	-286
*avsk*	-19	231
*avsl*	217	244
*avst*	-127	-78
*avsv*	124	3
*avul*	14	261
*avy	187	57
*away*	-205	-112
*awfu*	144	27
*awns*	125	15
*axa	-160	-140
*axel*	-157	-252
*axen*	12	164
*axer*	-118	-175
*axic*	137	134
*axin*	-70	-239
*axla*	-209	-294
*axor*	-187	-181
*axpr*	-253	-233
*axt	-252	-269
*axtg*	139	32
*axth*	139	32
*aybe*	151	-12
*ayen*	181	-37
*ayin*	-108	-38
*ayka*	146	-24
*ays	-43	122
*ayst*	14	166
*azap*	-118	-114
*azet*	-136	-135
*azor*	-107	-111
*bab	-121	-118
*babi*	143	106
*baby*	169	64
*bad	-148	-85
*bade*	-236	-153
*badm*	-111	-101
*badr*	207	136
*badt*	145	47
*bage*	-135	-295
*bajs*	-4	-169
*baka*	151	118
*bakf*	-190	-186
*bakh*	181	43
*baki*	-188	-226
*bako*	143	153
*baks*	-157	47
*bal	-269	-254
*bale*	-113	-175
*balk*	69	169
*balo*	126	-26
*balt*	-123	37
*bana*	-106	-160
*band*	95	80
*bank*	-99	124
*bant*	-126	-143
*bare*	51	-139
*barf*	10	124
*bars*	-72	-132
*bast*	-164	75
*bate*	176	40
*bath*	127	165
*batr*	-117	-58
*bear*	-105	-158
*beat*	-45	167
*beck*	159	35
*bed	-164	-76
*been*	67	169
*beer*	-193	-140
*befa*	-7	197
*begr*	-60	71
*beha*	-137	-101
*behi*	-111	-154
*beho*	-195	-21
*bein*	-32	150
*bel	-36	-127
*bela*	92	199
*belt*	203	97
*bely*	115	-52
*ben	135	-53
*benb*	174	25
*bene*	209	-44
*benp*	136	-6
*benz*	165	27
*ber	-34	-158
*bera*	-3	244
*bere*	-123	-37
*berf*	-108	-90
*berg*	-92	121
*berk*	222	23
*bern*	-239	-244
*bero*	-103	-203
*besk*	-159	-121
*besl*	33	169
*beso*	-327	-222
*best*	-71	250
*besv*	135	162
*beta*	-143	3
*bete*	-108	-88
*beti*	192	40
*beto*	-134	-150
*bets*	-91	18
*betw*	132	-5
*bety*	-228	-225
*bhel*	-113	-95
*bico*	-127	-119
*bidr*	-178	-212
*bie	-165	-169
*biha*	-146	-182
*bila*	-80	113
*bilb*	-126	-112
*bild*	-100	119
*bile*	111	55
*bilj*	1	155
*bilk*	-191	-179
*biln*	-170	-33
*bilo*	148	6
*bils*	-23	100
*bina*	9	89
*bind*	194	6
*bing*	-36	-152
*binj*	285	76
*biot*	63	-108
*bipa*	-103	-110
*bis	126	-47
*bisa*	88	118
*bist*	177	43
*bit	24	-158
*bita*	-176	-164
*bite*	-125	-220
*bits*	-126	-118
*bive*	-107	4
*bjor*	-199	-219
*bla	125	-38
*blaa*	53	36
*blab*	-203	-210
*blad*	44	166
*blam*	-85	47
*blan*	-202	-119
*blao*	24	145
*blar*	152	-36
*blas*	-154	-346
*blav*	176	34
*blde*	142	23
*bldo*	133	19
*blea*	186	4
*bled*	208	7
*blek*	283	0
*blem*	-115	71
*bler*	-91	17
*blic*	154	127
*blin*	148	-100
*blir*	102	116
*blis*	-221	-206
*blix*	138	-68
*bloa*	-145	-156
*blod*	101	-142
*bloj*	-77	-110
*blom*	-174	-85
*bloo*	133	-122
*blot*	218	33
*blue*	-12	-132
*blun*	106	19
*blur*	119	31
*bly	195	56
*boar*	161	19
*bock*	6	110
*bode*	-113	-51
*body*	-59	147
*boen*	78	121
*boil*	160	23
*bojd*	142	-31
*boje*	-84	-171
*bok	-104	52
*boka*	-150	-245
*bol	-285	-170
*bola*	-183	-213
*bold*	-222	-218
*bole*	-234	-253
*boln*	113	30
*bomb*	-201	-220
*bomu*	-104	-95
*bon	53	104
*bond*	-68	95
*bone*	209	55
*bono*	-104	-97
*bons*	-112	-111
*bonu*	8	220
*book*	-235	-227
*bora*	130	-69
*bord*	-162	-70
*bore*	-247	-224
*borg*	160	96
*born*	136	109
*bors*	-105	-155
*bort*	-5	131
*bosa*	18	401
*bost*	-133	-64
*bot	-129	-132
*bote*	45	-105
*botg*	-121	-111
*both*	172	40
*botl*	57	-114
*boto*	-137	-134
*bour*	-7	177
*bove*	-181	-164
*bows*	-134	-143
*boyf*	84	203
*brac*	227	-82
*brad*	235	153
*brak*	-150	-38
*bras*	190	-27
*brea*	171	-28
*bred*	169	238
*brev*	52	175
*brid*	-48	119
*brig*	90	-64
*brin*	122	-85
*bris*	-129	-158
*broc*	184	15
*brol*	-263	-261
*brom*	137	104
*bron*	159	158
*bror*	142	237
*bros*	210	-64
*brui*	-9	196
*brun*	-102	-217
*brut*	-111	15
*bryn*	150	39
*bryr*	25	209
*bsar*	-154	-144
*bsla*	146	4
*bsti*	99	-3
*bubl*	64	-109
*buco*	150	-34
*bud	89	-41
*bude*	2	153
*buds*	-13	186
*bufe*	129	12
*bukt*	178	-11
*bula*	35	-212
*bule*	66	-95
*bulr*	-166	-156
*bult*	-91	-151
*bump*	-121	-173
*bupr*	-210	-177
*burk*	168	-48
*burn*	-212	-54
*burp*	-95	-109
*buti*	-109	-101
*bye	13	259
*byes*	20	123
*byga*	-189	-171
*bygd*	-159	-170
*byge*	39	-90
*bygt*	-92	-103
*bys	184	70
*byt	-118	107
*byta*	-168	-182
*byxo*	68	261
*came*	145	148
*cana*	-184	-218
*cane*	-160	-156
*cant*	257	121
*care*	-4	104
*cary*	-152	-131
*cash*	174	28
*catc*	209	31
*cate*	-132	-130
*cebo*	-10	113
*ced	133	221
*cefu*	24	182
*cela*	-140	-152
*cele*	-51	111
*celg*	291	22
*celp*	-133	-165
*cels*	107	23
*cema*	70	-125
*cemb*	-101	-57
*ceme*	-105	-161
*cen	-9	-120
*cens*	-154	-127
*cent*	-97	-229
*cept*	-120	-118
*cer	-8	-231
*cera*	-53	106
*ceri*	-82	-176
*cern*	97	161
*cert*	-187	-201
*ces	4	190
*cese*	2	129
*ceta*	114	-50
*chac*	-95	-139
*chad*	-64	100
*chan*	-130	-153
*char*	-196	-110
*chat*	36	229
*chda*	-94	-118
*che	-80	-212
*chec*	-113	105
*chee*	-133	-172
*chef*	-122	-47
*cher*	-193	-174
*ches*	154	-15
*chfr*	109	-8
*chia*	-123	-158
*chic*	-103	-134
*chip*	-179	-49
*cho	-116	-123
*choc*	199	-43
*chok*	5	-118
*chse*	110	6
*chy	-221	-244
*cial*	-169	-117
*cid	-199	-108
*cida*	-8	125
*cide*	-29	80
*cidi*	-146	-144
*cido*	160	10
*ciga*	48	175
*cili*	-49	-180
*cin	-217	-238
*cina*	-261	-279
*cine*	-190	-156
*cinf*	-88	-63
*ciou*	142	-3
*cirk*	37	-96
*cise*	-122	-148
*cita*	-142	-132
*ckag*	-163	-162
*ckas*	-35	93
*ckat*	145	218
*cke	128	-25
*cked*	12	197
*ckel*	60	291
*cker*	-79	-124
*ckey*	-81	-188
*ckfi*	-126	-113
*ckig*	224	81
*ckin*	-60	-145
*ckit*	158	135
*ckla*	-38	183
*ckli*	142	174
*ckly*	-167	-175
*ckna*	241	115
*ckor*	144	95
*ckou*	-180	-182
*ckre*	-105	-158
*ckse*	-103	-110
*cksk*	123	-31
*cksp*	-267	-243
*ckst*	194	48
*cksu*	-96	-107
*cksv*	159	35
*ckt	197	111
*clea*	132	183
*clin*	-165	-173
*clos*	177	70
*clot*	-74	84
*clut*	122	11
*cnat*	132	8
*cne	-238	-237
*coac*	-43	92
*cofe*	-31	-143
*col	-7	-132
*cola*	150	13
*cold*	53	-106
*come*	-51	116
*comi*	237	2
*comp*	-163	-150
*conc*	-90	-174
*cond*	-34	-137
*conf*	166	59
*conv*	124	5
*cook*	-21	-105
*copi*	-116	-98
*cord*	40	145
*cort*	-225	-213
*coug*	43	-126
*coul*	-167	-133
*coun*	-243	-189
*cour*	-150	-17
*cout*	-7	111
*covi*	-262	-244
*cowo*	72	-35
*cram*	-120	-171
*crea*	-162	-39
*cree*	-193	-171
*crip*	-141	-55
*crit*	-108	-108
*crus*	187	32
*ctal*	-122	-124
*ctua*	102	157
*ctur*	-18	142
*cups*	-166	-161
*cusi*	-130	-136
*cuti*	-93	119
*cyan*	-105	-106
*cyst*	-129	-134
*cyto*	235	54
*czem*	-214	-221
*dach*	80	-132
*dad	145	182
*dade*	-122	-116
*dads*	169	85
*daga*	-176	-141
*dagb*	45	186
*dagi*	-211	-102
*dakt*	-115	-108
*dal	1	243
*dalb*	-94	-118
*dali*	-182	-105
*dame*	175	18
*dand*	-117	-106
*dang*	-114	-109
*danl*	142	13
*dant*	-21	-173
*dape*	-135	-98
*dar	-257	-114
*dara*	100	-35
*darb*	-187	-202
*dare*	84	154
*darf*	-19	144
*dari*	74	-101
*dark*	13	-130
*darn*	-126	114
*dars*	153	54
*dasi*	215	51
*dat	94	201
*date*	-17	155
*dato*	-188	-114
*dats*	246	9
*datu*	-63	78
*daxa*	-136	-133
*day	-95	107
*dbar*	185	-44
*dben*	119	9
*dbet*	-204	-204
*dbol*	-223	-194
*dbye*	15	279
*dead*	-188	-165
*debe*	-133	-144
*deck*	-169	-170
*del	-10	-139
*dela*	92	268
*dele*	189	65
*delo*	68	134
*deme*	-136	105
*demo*	-75	44
*dena*	-96	18
*denl*	196	38
*dens*	-206	-200
*deo	-177	-153
*depi*	-169	-195
*dera*	75	159
*derb*	62	-167
*derh*	104	49
*deru*	-184	-168
*des	218	82
*desl*	-130	-129
*desp*	-14	141
*det	162	81
*deta*	138	23
*dfad*	124	-81
*dfla*	52	-120
*dfor*	136	38
*dful*	-108	-108
*dga	188	11
*dgan*	-106	-107
*dgiv*	-184	-202
*dgru*	-192	-206
*dhar*	193	10
*dhd	-75	-167
*dia	-267	-305
*diab*	-2	-179
*dial*	203	42
*dian*	-132	-129
*diar*	-245	-264
*dic	-172	-178
*dici*	-150	-88
*didn*	-7	118
*died*	-189	-196
*diet*	-233	-168
*dife*	-204	-185
*diga*	-133	-64
*digb*	-136	-115
*digi*	-140	-139
*digt*	151	137
*dika*	-74	61
*dikt*	31	157
*dil	111	8
*dima*	124	-39
*dimi*	172	47
*din	223	-62
*ding*	158	81
*dino*	-110	-134
*dio	-102	41
*diol*	-129	-117
*dion*	-69	108
*diox*	-147	-113
*dipi*	-129	-122
*dis	56	-153
*disk*	-49	-180
*diso*	259	47
*dist*	-67	-145
*dit	263	120
*dite*	-164	-176
*dizy*	-68	-148
*djan*	179	22
*djav*	14	261
*djo	183	100
*djup*	151	94
*djur*	-135	69
*dkly*	175	7
*dkni*	-171	-97
*dkot*	-157	-165
*dkra*	-36	-143
*dkyl*	105	-10
*dlad*	-115	40
*dlak*	-283	-199
*dlas*	47	-103
*dler*	102	-125
*dlig*	27	81
*dlin*	131	104
*dlos*	-210	-212
*dman*	-238	-223
*dmas*	188	11
*dmin*	-111	-101
*dna	139	204
*dnar*	-144	-29
*dnat*	-49	117
*dnin*	46	-75
*dnod*	217	-10
*dnot*	203	-4
*dock*	-6	-138
*dod	-93	-133
*doda*	-142	105
*dode*	-138	-191
*dodl*	-139	68
*dods*	-125	-166
*doen*	-245	-179
*doer*	133	19
*dogo*	-123	-86
*doin*	-204	-85
*dola*	-182	-153
*dom	-205	-205
*dome*	-170	-100
*domn*	-20	-164
*doms*	-273	-250
*don	-89	-174
*dona*	-37	92
*done*	-121	67
*donk*	138	6
*dont*	45	341
*door*	139	187
*dor	-142	-217
*dora*	-171	-96
*dore*	197	270
*dork*	6	-131
*dorp*	102	20
*dos	184	-107
*dose*	177	100
*dote*	-94	40
*dovi*	-203	-177
*dovn*	-50	-120
*dow	42	-126
*doxy*	-122	-118
*dpap*	-164	-135
*dpro*	-295	-336
*dpud*	-142	-148
*drac*	141	-63
*drad*	76	-114
*drai*	125	-8
*drat*	-67	-148
*dre	182	172
*dreb*	-147	-152
*dreg*	205	-85
*dren*	147	-22
*dric*	-270	-69
*drin*	-173	12
*drok*	-133	-157
*drom*	-284	-177
*droo*	150	-46
*drop*	-63	-184
*dror*	122	4
*drow*	6	102
*druc*	212	174
*druf*	-107	-105
*drug*	14	146
*drum*	79	46
*drun*	99	53
*druv*	161	5
*dryc*	-157	-114
*dryg*	-102	-176
*dsa	145	10
*dsar*	-28	128
*dsbe*	-152	-115
*dsbr*	-41	117
*dsel*	-75	-150
*dsen*	-334	-403
*dsfu*	-125	-149
*dsha*	156	21
*dshj*	40	122
*dsin*	-110	-103
*dskf*	10	131
*dskv*	-8	119
*dsky*	-163	-167
*dsli*	-96	-135
*dsma*	-275	-259
*dsme*	-26	104
*dsna*	-166	-179
*dsoc*	13	-121
*dspa*	53	144
*dspr*	-179	-158
*dsra*	-131	-113
*dsta*	-134	26
*dste*	-134	-147
*dstr*	-186	-235
*dsve*	-144	-141
*dtab*	-102	-99
*dtag*	56	403
*dter*	-123	-122
*dtja*	-82	-146
*dtra*	-229	-211
*dtry*	-44	-118
*dtun*	145	47
*dube*	50	-106
*duga*	131	6
*duk	132	-44
*duka*	222	130
*duke*	224	33
*duks*	-9	145
*dula*	-171	-150
*duma*	2	115
*dump*	-133	-118
*dumt*	-4	126
*dund*	104	49
*duns*	11	187
*dusc*	71	166
*dutd*	149	21
*dvak*	172	45
*dvar*	17	-138
*dver*	-154	-154
*dvet*	3	-139
*dvic*	-166	-155
*dvid*	138	222
*dvik*	-114	-157
*dwif*	-153	-151
*dygn*	44	120
*dyka*	175	93
*dykn*	102	-39
*dykt*	140	15
*dyn	-126	-92
*dypl*	118	25
*eaa	121	14
*eace*	35	230
*each*	190	102
*ead	-211	-212
*eada*	80	-132
*eadl*	-133	-138
*eady*	25	179
*eago*	145	13
*eak	121	-7
*eaki*	-178	-184
*eakt*	59	-90
*ealo*	150	56
*eam	-224	-216
*eama*	-8	113
*eami*	40	153
*ean	-77	93
*eane*	157	-28
*eani*	4	193
*eans*	-190	-189
*eanu*	132	1
*eara*	-142	-160
*earb*	-226	-195
*eari*	-120	-265
*ease*	-156	-68
*easi*	-49	93
*east*	-21	-167
*easy*	22	132
*eat	-73	-123
*eate*	-195	-183
*eath*	265	72
*eats*	-120	39
*eave*	9	199
*eavi*	145	4
*eavy*	187	57
*eban*	-75	-138
*ebar*	154	18
*eber*	-32	-158
*ebet*	-133	-144
*ebi	197	27
*ebin*	92	-4
*eble*	-129	-98
*eboe*	-151	-142
*ebra*	135	130
*ebri*	-68	-135
*ebyg*	-137	-137
*ecem*	-101	-57
*ecep*	-120	-118
*ech	135	16
*ecke*	-241	-116
*eckl*	-99	53
*ecko*	157	45
*ecks*	143	169
*econ*	-34	-137
*ecze*	-214	-221
*eda	-41	-136
*edag*	-2	168
*edar*	-121	0
*edbe*	119	9
*eden*	46	-163
*eder*	47	119
*edga*	-106	-107
*edig*	-82	-165
*edik*	-22	152
*edin*	8	-158
*edkl*	144	-17
*edky*	105	-10
*edli*	3	171
*edom*	-150	-164
*edon*	-87	-169
*edov*	-101	-167
*edra*	-167	-193
*eds	131	96
*edsa*	-164	-142
*edsb*	30	215
*edse*	-334	-403
*edsh*	156	21
*edsm*	-26	104
*edsp*	22	139
*edst*	-193	-234
*edtr*	-123	-90
*edva*	-217	-204
*edve*	3	-139
*edvi*	138	222
*eech*	135	16
*eedi*	148	-45
*eeke*	-45	113
*eeli*	-24	-150
*eels*	163	25
*eend*	-138	-195
*eeni*	-132	-119
*eep	-27	148
*eepi*	-192	-63
*eeps*	157	84
*eepy*	95	-104
*eer	-181	-39
*eers*	-149	-97
*ees	-193	-203
*eet	-28	121
*eezi*	147	-41
*efal*	-7	197
*efar*	-7	-154
*efek*	128	7
*efen*	-195	-203
*efer*	-205	-208
*efil*	-151	-149
*efis*	-135	-132
*eflu*	-129	-133
*efon*	-82	42
*eful*	10	252
*egar*	-101	-165
*egas*	-82	-107
*egen*	70	179
*eget*	146	50
*egio*	-200	-185
*egis*	-13	116
*egla*	201	-38
*egle*	-110	-155
*egn	-135	-141
*egna*	168	13
*egra*	-152	76
*egre*	-136	-119
*egri*	77	-27
*egru*	-101	-151
*egs	60	-141
*ehab*	-206	-220
*ehag*	89	-56
*ehal*	-167	-171
*ehe	-150	-135
*ehen*	131	192
*ehin*	-111	-154
*ehov*	-195	-21
*ehtu*	126	9
*eigh*	-58	137
*eika*	349	57
*eiml*	154	-2
*einf*	150	-13
*eins*	-126	-116
*eird*	120	-43
*eita*	71	-24
*eizu*	26	-97
*ejen*	176	42
*ejpa*	-147	19
*eka	-150	-143
*ekan*	143	10
*ekar*	122	105
*ekav*	205	23
*eken*	37	168
*eker*	-278	-164
*eket*	-67	-112
*ekis*	-6	125
*ekla*	-167	-169
*ekni*	-163	-138
*eko	-117	-108
*ekom*	-138	-144
*ekon*	72	-104
*ekop*	305	56
*ekor*	-179	-195
*ekos*	-146	-132
*ekpa*	35	216
*ekra*	-147	-155
*ekre*	-159	-161
*ekse*	-359	-325
*eksi*	-219	-92
*eksl*	-124	-131
*eksp*	-94	-109
*ekte*	196	114
*ekti*	-135	-166
*ektk*	-166	-147
*ekto*	135	161
*ekva*	-148	-127
*ela	86	-87
*elaa*	-90	79
*elad*	-92	49
*elap*	20	113
*elar*	-247	-41
*elas*	7	128
*elbo*	-241	-175
*elda*	126	0
*elea*	155	11
*eled*	-51	111
*elef*	-70	38
*elem*	-102	2
*elen*	236	133
*eles*	163	97
*elev*	-57	230
*elex*	-172	-163
*elf	-70	222
*elfr*	136	16
*elg	-133	-14
*elge*	-140	120
*elgi*	291	22
*eli	230	102
*elia*	-150	-186
*elie*	43	160
*eliq*	107	-88
*elkn*	-147	-130
*elko*	-159	-145
*elkr*	-232	-201
*elol*	198	-41
*elos*	104	138
*elow*	-194	-156
*elpi*	119	40
*elpo*	4	130
*elpr*	-144	-141
*elps*	-201	-107
*elra*	-139	-155
*elre*	-9	162
*elsa*	165	2
*elsb*	107	23
*else*	-115	-130
*elsi*	-116	-156
*elsk*	-88	-69
*elsl*	10	-117
*elsm*	132	26
*elt	96	-27
*elte*	159	142
*elti*	17	-147
*elto*	156	-38
*eltr*	-142	-157
*elts*	-3	118
*elve*	-170	-28
*elvm*	16	145
*ely	76	-150
*emak*	70	-125
*eman*	-214	-157
*emar*	-171	-308
*emba*	-167	-187
*embe*	-33	-194
*emed*	-111	-144
*emel*	92	-32
*emen*	-126	91
*emer*	-162	-155
*emes*	-148	-147
*emet*	-120	-137
*emi	60	-77
*emis*	-37	-99
*emkr*	-194	-160
*emli*	72	238
*emo	266	19
*emon*	-75	44
*emor*	-133	-160
*emot*	37	144
*emp	217	2
*empe*	222	-10
*emsj*	-169	-174
*emso*	-101	-90
*emti*	-242	-206
*emtj*	52	156
*emur*	13	164
*emyc*	230	21
*enaa*	19	197
*enad*	-160	-183
*enan*	37	-203
*enas*	168	173
*enbi*	17	130
*enbr*	162	-7
*end	142	234
*enda*	10	307
*endi*	-37	129
*endr*	-77	32
*ends*	-145	-21
*ene	118	248
*enen*	152	0
*ener*	-188	-205
*enes*	-21	150
*enet*	189	-100
*enew*	-185	-182
*enga*	-52	262
*enge*	-101	-89
*engi*	258	-15
*engl*	3	-143
*engo*	151	91
*enha*	206	56
*eni	173	320
*enis*	-236	-251
*enka*	162	202
*enke*	248	36
*enkl*	11	138
*enko*	190	22
*enli*	36	-116
*enly*	196	38
*enpi*	120	-35
*enpo*	-103	-134
*enra*	164	27
*ens	-267	-208
*ense*	-59	-227
*ensn*	132	13
*enso*	-57	-134
*enst*	133	-27
*enta*	-169	-286
*entk*	136	50
*ento*	-24	-157
*entr*	-63	-199
*ents*	43	312
*enyl*	-138	-131
*enzo*	165	27
*eoft*	-126	-120
*eost*	-132	-127
*eous*	149	13
*epar*	-256	-288
*epat*	-123	-152
*epda*	-3	141
*epen*	15	-104
*epet*	105	210
*epfa*	23	157
*epha*	141	7
*epig*	-169	-195
*epil*	61	-156
*epin*	-186	-44
*epip*	123	-90
*epla*	-16	140
*epor*	-162	-159
*eps	157	84
*epsi*	33	-201
*ept	-220	-166
*eptf*	-135	-150
*epy	95	-104
*era	-187	-107
*eraa*	180	58
*erac*	-137	-127
*erad*	75	-76
*erak*	93	-82
*eral*	45	-60
*eran*	-137	-69
*erap*	-241	-186
*eras*	-151	179
*erat*	117	248
*eraz*	-136	-135
*erbe*	-23	-135
*erbl*	112	-58
*erbo*	158	-6
*erbr*	-28	-193
*erby*	-170	-168
*erci*	-128	-217
*erde*	-117	-129
*erdo*	109	-133
*erdr*	108	191
*ere	-108	41
*ered*	-219	-164
*erek*	-130	-134
*erer*	132	-17
*eres*	4	-138
*eret*	6	165
*erfl*	-149	-168
*erfr*	-108	-90
*erge*	-184	-18
*ergi*	-20	-246
*ergo*	-138	-147
*erha*	177	-11
*erhe*	-136	17
*erhu*	104	49
*eri	168	-3
*eria*	-128	-104
*erib*	155	-7
*erie*	-311	-342
*erig*	-39	114
*erik*	113	17
*eril*	-130	-128
*erio*	-225	-210
*eriu*	-165	-170
*erk	-29	-122
*erki*	261	48
*erkl*	-22	157
*erkn*	-172	-178
*erko*	-41	-122
*erkr*	176	-20
*erly*	142	-26
*erm	-122	-118
*ermi*	114	-98
*ermo*	186	7
*eroi*	209	22
*erol*	-63	-183
*erou*	-114	-109
*erpe*	-197	-191
*ersa*	-256	-266
*ersi*	187	3
*erso*	-34	151
*ersp*	-146	-131
*erst*	80	31
*ersv*	-154	-159
*erta*	88	-38
*erte*	-126	-46
*erto*	194	-79
*ertr*	-194	-182
*erty*	-7	90
*erua*	-108	-115
*erut*	-191	-171
*erva*	-62	-131
*ervb*	-134	-134
*erve*	-175	-45
*ervo*	-275	-291
*ery	-192	-95
*eryo*	108	189
*eryt*	-11	180
*eryw*	80	-74
*esad*	-342	-298
*esam*	19	-104
*esan*	142	-72
*esci*	-142	-132
*escr*	-174	-194
*esep*	-129	-130
*esha*	-87	-114
*esia*	8	161
*esic*	-157	-164
*esio*	-74	54
*esiu*	-188	-149
*esiv*	-162	-224
*eska*	84	-48
*esko*	-93	-136
*esku*	-128	-154
*esla*	178	0
*eslu*	33	169
*esnt*	139	-4
*esok*	-326	-204
*esol*	168	19
*esor*	-128	-132
*espe*	6	173
*espo*	197	4
*espr*	-121	-107
*est	-110	-240
*esti*	156	50
*estr*	-174	-142
*ests*	-139	-127
*esur*	2	-118
*esus*	-16	143
*esut*	-175	-152
*esva*	90	-12
*esvi*	6	210
*esvu*	219	39
*etab*	-150	-140
*etag*	145	-105
*etal*	-2	148
*etam*	114	-50
*etan*	-72	-150
*etap*	-74	-141
*etar*	183	51
*etas*	107	-161
*etat*	119	106
*etav*	6	116
*etee*	-133	-144
*etei*	58	147
*eter*	167	139
*etes*	-239	-309
*etfo*	-200	-214
*ethi*	51	117
*etho*	-158	-136
*etid*	-69	-232
*etig*	42	-104
*etik*	218	41
*etim*	-84	50
*etio*	50	-99
*etir*	-95	-168
*etku*	162	47
*etla*	-134	-130
*etni*	-75	-184
*etoa*	160	10
*eton*	181	35
*etop*	-131	-133
*etor*	-175	-167
*etot*	14	-104
*ets	-71	112
*etsf*	3	171
*etsk*	-150	-211
*etsl*	8	-109
*etur*	-194	-198
*etwe*	132	-5
*etyd*	-206	-202
*etyl*	146	3
*eue	-134	-142
*euka*	133	-3
*euke*	83	-55
*eumo*	-123	-140
*eut	-172	-93
*eva	77	359
*evar*	121	305
*evax*	-210	-302
*ever*	24	136
*evig*	52	209
*evin*	21	-129
*evis*	-142	-98
*evla*	174	129
*evt	18	158
*ewbo*	125	77
*ewno*	101	21
*exam*	-241	-230
*exat*	-31	-134
*exer*	-122	-148
*exet*	17	145
*exfr*	-7	115
*exha*	-137	-140
*exi	-139	-144
*exid*	-172	-163
*exis*	41	251
*exli*	-127	-129
*exma*	35	155
*expl*	-97	-271
*ext	-75	153
*extr*	105	-36
*exve*	152	14
*eyn	-100	-157
*eypu*	169	33
*eys	-52	111
*ezer*	-130	-128
*ezin*	147	-41
*face*	191	14
*fack*	-12	155
*fad	124	-81
*fade*	278	283
*fage*	-215	-162
*fain*	181	-53
*fakt*	175	62
*fal	242	54
*fala*	116	-37
*fale*	192	78
*fali*	145	115
*fals*	-250	-224
*fami*	-157	14
*famn*	134	36
*fan	-177	-315
*fans*	122	148
*farb*	62	136
*fare*	-195	-58
*farf*	165	88
*farg*	0	-179
*farj*	-160	-173
*fark*	173	-110
*farl*	-364	-215
*farm*	148	124
*farn*	157	19
*fars*	118	52
*farv*	-14	223
*fate*	141	36
*fato*	77	-53
*favo*	-142	-157
*fben*	-121	-108
*fbor*	-127	-135
*febe*	-29	-156
*fee	-31	-143
*feed*	92	-73
*feen*	124	45
*feet*	-80	-168
*fejs*	133	30
*feko*	301	53
*fekt*	30	-144
*fel	140	-6
*feln*	163	26
*felt*	173	47
*fema*	-141	-254
*femk*	-194	-160
*fen	-291	-263
*fent*	88	-6
*fer	-184	-134
*fera*	-159	-156
*fere*	-193	-123
*feri*	-129	-165
*ferm*	-122	-118
*fest*	-64	122
*fet	-31	-126
*feve*	80	-145
*fica*	-132	-130
*fika*	130	72
*fike*	-240	-186
*file*	-135	-141
*film*	-277	-101
*fina*	-245	26
*find*	103	-14
*fine*	-216	-217
*fing*	166	-67
*fini*	165	59
*fink*	-30	99
*finp*	82	-46
*fins*	-352	-155
*fint*	-318	-251
*fira*	-51	59
*fisc*	-122	-129
*fisk*	-39	-156
*fit	-166	-184
*fiti*	138	14
*five*	134	88
*fixa*	-49	117
*fjal*	-161	-271
*fjol*	-258	-288
*fjor*	79	111
*fkor*	-154	-123
*flac*	54	-144
*flad*	94	-53
*flam*	245	-73
*flan*	-183	-132
*flar*	-169	-191
*flas*	179	102
*flik*	-102	-107
*flim*	47	-113
*flin*	20	200
*flip*	37	-80
*flis*	-43	-139
*flit*	23	338
*flog*	240	-4
*floo*	174	-115
*flop*	203	16
*flue*	-246	-262
*flug*	150	-52
*flus*	-188	-132
*flux*	-129	-133
*flyg*	-125	-166
*flyt*	-213	-219
*foam*	209	1
*fod	139	-20
*fode*	137	19
*fods*	-114	-153
*fogl*	-173	-149
*foli*	-16	145
*folj*	-54	151
*folk*	-57	78
*fon	49	145
*fone*	-129	74
*fonk*	-160	-205
*fons*	63	176
*font*	286	51
*fonu*	-113	-126
*foot*	15	-136
*for	-36	206
*forb*	54	147
*forc*	12	209
*ford*	-46	134
*fore*	-191	-200
*forg*	197	135
*forh*	-229	-213
*fork*	-227	-341
*forn*	-171	-190
*forp*	-13	157
*fort*	201	95
*forv*	107	-100
*fosa*	135	18
*fota*	10	124
*fotb*	-116	-204
*fote*	-76	-235
*fots*	-250	-242
*foun*	99	41
*fpla*	-17	67
*fra	14	180
*frad*	167	16
*frag*	-53	100
*frai*	-42	127
*frak*	131	9
*fram*	48	163
*fran*	153	56
*frat*	291	23
*frea*	-186	-191
*fres*	30	199
*fri	-229	-206
*frid*	-122	74
*frie*	165	203
*frik*	-180	-239
*fris*	-178	-174
*friv*	-115	-154
*frok*	-142	-154
*fros*	213	32
*fru	-7	115
*fruk*	125	-115
*frun*	-53	96
*frys*	254	20
*fsad*	-174	-146
*fsar*	-10	98
*fta	-160	-97
*ftad*	192	75
*ftar*	23	101
*ften*	16	-192
*ftet*	82	-85
*ftge*	132	98
*ftin*	-95	-137
*ftne*	-115	-104
*ftni*	82	-97
*ftor*	-88	-112
*ftsm*	3	168
*fuci*	-146	-144
*ful	91	147
*fula*	-144	-174
*fulm*	-133	-80
*fuln*	-108	-108
*fund*	8	205
*fung*	110	-22
*funk*	-112	-224
*fura*	-134	-124
*furi*	-159	-164
*fuse*	166	59
*fyla*	-50	-206
*fyld*	-32	-182
*fyle*	40	161
*fyra*	53	-74
*fyrh*	116	-8
*fyrv*	130	18
*fysi*	-129	-90
*gad	-49	143
*gade*	29	187
*gafe*	181	25
*gain*	-141	67
*gala*	-138	-146
*gale*	-226	-87
*galg*	138	9
*galn*	146	29
*gals*	-212	-190
*galt*	128	36
*gaml*	-102	-227
*gan	44	-85
*gand*	146	33
*gang*	62	138
*gani*	-131	-167
*gapa*	-185	-22
*gaps*	-113	-110
*gara*	114	237
*gard*	196	153
*gare*	74	131
*garm*	11	199
*garn*	-182	-39
*gars*	-118	48
*gas	-40	-203
*gasa*	10	200
*gasi*	-176	-162
*gasm*	144	31
*gaso*	170	51
*gasp*	89	-99
*gasv*	104	2
*gat	162	72
*gave*	4	135
*gbeh*	-136	-115
*gbet*	-212	-205
*gboc*	6	110
*gbok*	3	165
*gbro*	-108	-95
*gby	128	13
*gdag*	26	91
*gde	165	148
*gdom*	-158	-202
*gdor*	-9	111
*gdun*	168	23
*ged	14	230
*geer*	7	139
*gefa*	-7	-154
*gega*	-109	-105
*gegr*	-104	-160
*gel	-254	-324
*gele*	204	1
*geln*	-277	-152
*gels*	-204	-152
*gelt*	-142	-157
*gen	53	175
*genc*	-162	-155
*gene*	-121	-141
*genp*	-92	-100
*gens*	10	-152
*geny*	-138	-131
*gera*	121	-28
*gerb*	186	18
*gerh*	210	48
*gern*	-57	-213
*gero*	-114	-109
*gers*	137	-10
*gert*	246	-38
*gese*	-129	-131
*gest*	-232	-198
*geti*	109	-51
*gets*	-19	146
*geva*	104	313
*ghbo*	-7	177
*ghed*	-147	-142
*ghin*	283	-5
*ghos*	-123	-129
*ght	-81	147
*ghte*	3	219
*ghts*	-11	270
*ghur*	-146	-119
*gift*	208	49
*giga*	-154	-136
*gikt*	-169	-201
*gin	-200	-159
*ginf*	-118	-179
*gion*	-200	-185
*giou*	-109	-141
*gipa*	275	21
*gis	-256	-222
*gisk*	156	5
*gisp*	146	124
*gist*	-8	114
*git	202	20
*gita*	290	83
*gitp*	-123	-117
*gits*	60	-71
*giva*	-148	-117
*givn*	-210	-221
*gjav*	114	18
*gjor*	12	252
*gkan*	160	-1
*gkni*	-172	-189
*gkos*	-151	-156
*gkro*	186	41
*gla	14	162
*glad*	-427	-311
*glan*	131	9
*glar*	36	-135
*glas*	22	-189
*glat*	-39	67
*gled*	175	139
*gler*	-167	-187
*glin*	55	-57
*glip*	-218	-196
*glis*	-133	-187
*glod*	255	41
*glom*	-369	-461
*glos*	-260	-217
*glyk*	200	1
*gmas*	-166	-189
*gmig*	7	136
*gna	-53	164
*gnab*	-120	-117
*gnal*	-283	-258
*gnan*	-10	-207
*gnar*	-145	71
*gnes*	-188	-149
*gnet*	64	-122
*gnid*	-130	-109
*gnin*	-35	-89
*gnis*	-112	-153
*gnt	-154	-74
*gnyr*	228	15
*goch*	-94	-118
*godi*	135	-76
*goes*	-188	-213
*goi	145	13
*goin*	161	217
*golf*	-138	-129
*golv*	239	-13
*gome*	163	79
*gomt*	1	223
*gon	-42	163
*gonb*	199	11
*gond*	-96	42
*gone*	64	-91
*gonk*	-131	-121
*gonl*	-167	-181
*gonr*	-164	-156
*gont*	42	-179
*good*	-65	101
*goog*	-134	24
*gope*	-142	-146
*gora*	95	167
*gori*	179	22
*gorm*	42	-156
*gorn*	6	-129
*gose*	72	146
*got	187	68
*gout*	-110	-115
*gpla*	-151	-98
*gra	-22	-118
*graa*	127	-19
*grab*	125	7
*grac*	-21	149
*grad*	204	36
*graf*	-174	-191
*gral*	-163	-170
*gram*	-27	-108
*gras*	196	-18
*grat*	-243	-131
*greg*	-83	-123
*grek*	-151	-138
*gren*	165	15
*grep*	54	201
*gres*	123	-42
*gret*	-21	-234
*grey*	136	-51
*grie*	-147	-160
*grig*	-199	-177
*gril*	15	-97
*grin*	-143	-180
*grip*	95	-23
*gris*	-100	-139
*gron*	25	-182
*grot*	87	-84
*grou*	-178	-202
*grun*	250	139
*grup*	-243	-218
*grus*	-202	-188
*gruv*	-180	-238
*gry	4	158
*grym*	175	-19
*gryt*	188	34
*gsam*	119	-70
*gsbl*	158	12
*gsby*	-85	-131
*gsde*	-113	-56
*gsel*	-106	-97
*gsfi*	-127	-105
*gsha*	-76	-131
*gshu*	-124	11
*gsju*	-72	-219
*gska*	-159	-61
*gsko*	-119	-120
*gskv*	-109	-175
*gsle*	-141	-168
*gslo*	-94	-102
*gsma*	69	-102
*gsme*	129	120
*gsov*	-139	-132
*gspa*	209	91
*gspe*	-13	186
*gsta*	-136	-83
*gsti*	161	-18
*gsup*	153	20
*gsva*	-104	-186
*gtar*	30	141
*gtid*	-42	91
*gtra*	140	117
*gubh*	-113	-95
*gue	76	-76
*gula*	113	-39
*gulb*	104	16
*guli*	-89	-103
*gult*	-258	-166
*gumi*	-5	-109
*gums*	-105	-99
*guna*	51	147
*guys*	-170	-192
*gval*	-148	-132
*gvar*	-137	-137
*gvat*	-164	-142
*gver*	93	-61
*gvin*	-154	-140
*gymn*	-246	-135
*gymp*	-157	-121
*haa	3	111
*hab	-163	-194
*hach*	-180	-160
*hack*	18	-142
*hade*	-228	18
*hag	-157	-78
*hage*	143	166
*hagl*	138	12
*haha*	-354	-459
*hair*	160	5
*haki*	177	163
*hala*	-27	-172
*hald*	173	133
*hale*	74	-21
*half*	-30	-128
*halg*	176	-24
*halk*	-103	-163
*halo*	-202	-223
*hals*	-45	-160
*halu*	-21	145
*halv*	248	-7
*hame*	101	171
*hand*	147	67
*hang*	214	4
*hans*	10	303
*hapi*	-141	-70
*hapy*	-185	-170
*har	-90	45
*hara*	-160	-159
*hard*	285	92
*hare*	-195	-62
*harf*	144	-21
*hari*	110	78
*harl*	-168	-160
*harp*	-118	-173
*hasn*	148	132
*hast*	24	-221
*hat	-161	-26
*hata*	-99	-71
*hate*	19	206
*hats*	-189	-43
*haus*	-137	-140
*hava*	55	-69
*havi*	193	35
*hbou*	-7	177
*hdal*	-94	-118
*head*	-44	-214
*heav*	252	151
*heck*	-113	105
*hede*	6	134
*heez*	98	-45
*hef	41	153
*hefe*	-180	-197
*hehe*	-150	-135
*heim*	-2	-137
*helg*	-197	62
*helr*	-9	162
*hels*	-117	47
*helt*	70	-48
*helv*	-170	-28
*heml*	-31	196
*hemo*	169	-65
*hems*	-120	-235
*hemt*	52	156
*hen	-139	-42
*hene*	59	271
*heng*	283	-8
*heni*	131	192
*henk*	269	18
*hepa*	-123	-152
*here*	-91	42
*hero*	160	22
*herp*	-197	-191
*hers*	-157	-141
*hery*	-170	-132
*hest*	339	75
*het	-136	-109
*heti*	-161	5
*hets*	-187	-187
*hewn*	101	21
*hey	-68	174
*hfra*	109	-8
*hias*	-123	-158
*hick*	-350	-344
*hicu*	-166	-161
*hide*	14	160
*high*	172	152
*hiki*	155	2
*hili*	-128	-137
*hils*	182	28
*hims*	100	204
*hine*	279	132
*hing*	127	149
*hink*	128	297
*hit	-152	-138
*hita*	192	273
*hite*	216	26
*hiti*	-6	106
*hits*	47	237
*hive*	267	26
*hjar*	97	-201
*hjul*	116	-8
*hkai*	4	143
*hkas*	3	128
*hkin*	165	32
*hma	-54	-140
*hock*	169	-84
*hoea*	-139	-135
*hoft*	-133	-253
*hoge*	33	-170
*hogk*	-151	-156
*hogr*	129	-34
*hoki*	271	10
*hokl*	-160	-165
*hold*	152	-5
*hole*	32	-150
*holr*	-104	-120
*holt*	-103	-120
*hona*	-176	-171
*hone*	14	251
*hono*	182	191
*hop	153	153
*hopa*	38	214
*horm*	-176	-123
*hort*	-13	-149
*hosk*	93	41
*host*	-147	-242
*hot	56	-105
*hota*	-134	96
*hotr*	-141	-122
*houg*	-62	182
*houl*	-69	-194
*hour*	136	-86
*hous*	131	-23
*hovd*	6	148
*hove*	-197	-80
*hovs*	8	146
*hrea*	139	160
*hree*	-275	-280
*hrob*	-132	-123
*hrou*	235	77
*hset*	110	6
*hsot*	-116	-109
*htak*	198	10
*hter*	0	220
*hts	-11	270
*hude*	143	75
*hudl*	-140	-146
*hudt*	-123	-122
*hug	213	41
*huga*	31	217
*huge*	279	163
*hugi*	99	-35
*hugo*	67	-135
*huma*	5	128
*humi*	-136	-139
*humo*	-57	114
*hung*	-199	-177
*hunt*	127	48
*hurs*	-172	-171
*hurt*	8	157
*hus	-171	-81
*husb*	47	157
*huse*	-55	190
*husl*	-107	-122
*husp*	-98	-137
*husv*	177	23
*hute*	-117	-108
*hutr*	246	-30
*huul*	156	12
*huve*	44	-121
*huvu*	131	0
*hydr*	-133	-157
*hyfs*	-174	-148
*hygl*	104	-47
*hyla*	-146	-138
*hypa*	-6	125
*hype*	-259	-258
*hyva*	-124	115
*iabe*	-2	-179
*iak	158	16
*ial	-146	-98
*ialy*	203	42
*ian	-182	-210
*ianc*	-132	-129
*iand*	-198	-128
*ianf*	190	44
*iapi*	152	9
*iar	-276	-309
*iare*	-206	-214
*iarh*	-194	-177
*iari*	-185	-162
*iasi*	-169	-155
*iate*	-125	-108
*ibio*	63	-108
*ibla*	-158	-30
*ibol*	105	0
*ibs	69	-76
*ibup*	-210	-177
*icat*	-102	35
*ices*	4	190
*icha*	137	134
*icin*	-157	-98
*icki*	-46	-124
*ickl*	-175	-168
*ickn*	-114	-164
*icle*	171	33
*icol*	-139	-133
*icor*	-192	-183
*ics	-164	-210
*icta*	-122	-124
*ictu*	-27	114
*icup*	-166	-161
*ida	-166	-149
*idag*	164	135
*idal*	-13	223
*idan*	116	-91
*idar*	141	6
*iday*	-78	119
*ide	166	187
*idep*	16	-167
*ider*	-301	-260
*idet*	145	2
*idge*	-72	101
*idit*	108	-83
*idja*	179	22
*idn	136	129
*idnt*	-7	118
*idos*	160	10
*idra*	-178	-212
*ids	-209	-59
*idsb*	4	133
*idsf*	-125	-149
*idsk*	102	13
*idva*	-140	-146
*idwi*	-153	-151
*idyk*	-131	-130
*ied	-191	-34
*iefi*	-165	-168
*iehe*	133	191
*iela*	63	-69
*iele*	1	126
*ieli*	230	102
*ien	-95	-138
*iend*	165	203
*ieni*	-103	-87
*iens*	132	13
*ient*	194	174
*ier	-135	-32
*ierc*	-76	-112
*ies	-5	104
*iet	-247	-151
*ieti*	-139	-204
*ievi*	-111	-116
*ifal*	-76	157
*ifat*	150	12
*ife	67	173
*ifer*	-142	-120
*ific*	-132	-130
*ifra*	170	66
*ifta*	202	272
*ifte*	149	-32
*ifti*	-136	-131
*iftn*	82	-97
*igbe*	-136	-115
*ige	-88	70
*iger*	147	-44
*igh	180	126
*ighb*	-7	177
*ight*	-49	162
*igit*	-140	-139
*igra*	-93	-128
*igri*	-75	-96
*igsf*	-127	-105
*ihag*	-147	-59
*ihal*	-89	-174
*ihan*	72	-102
*ihja*	-177	-76
*ihop*	157	203
*iika*	121	10
*iiko*	186	80
*iiks*	5	116
*iilt*	29	215
*iin	102	193
*iina*	16	120
*iing*	-163	-151
*iito*	-130	-124
*ijan*	-172	-167
*ika	247	211
*ikaa*	121	10
*ikai*	155	13
*ikar*	105	155
*ikat*	-7	-108
*ike	19	-100
*ikea*	185	13
*ikel*	133	59
*ikho*	-121	-107
*iki	22	75
*ikir*	-108	-95
*ikli*	-138	-124
*iklo*	-150	-150
*ikna*	-12	-119
*iko	171	72
*ikor*	-180	-239
*ikot*	59	-91
*ikpi*	179	32
*ikra*	105	34
*ikro*	-67	60
*iksi*	87	118
*ikso*	168	139
*ikt	-220	-298
*ikta*	-64	112
*iktn*	-106	-107
*ikto*	-251	-249
*ikts*	-221	-207
*ikva*	164	271
*ila	219	88
*ilad*	82	-70
*ilal*	210	155
*ilan*	-12	-164
*ilar*	80	278
*ilas*	143	175
*ilat*	150	14
*ilbr*	5	105
*ilbu*	159	29
*ilda*	-112	-142
*ilde*	2	222
*ildn*	-182	-177
*ildo*	-76	95
*ile	50	118
*ileb*	166	127
*ilee*	98	157
*ilen*	205	177
*ilep*	61	-156
*iles*	-96	-109
*ilet*	142	119
*ilfi*	-151	-169
*ilig*	-119	-160
*ilin*	-60	-150
*ilja*	-151	-66
*ilje*	-54	112
*ilka*	-130	35
*ilke*	-129	52
*ilki*	138	38
*ilko*	-190	-175
*ilm	-253	-199
*ilma*	97	213
*ilme*	-156	-115
*ilna*	-207	-78
*ilny*	-42	121
*ilo	-173	-37
*iloi*	-182	-161
*ilol*	148	6
*ilop*	150	-1
*ilra*	-10	115
*ils	130	300
*ilsa*	-29	94
*ilsk*	-193	-81
*ilta*	-124	-69
*ilte*	-16	153
*ima	127	23
*imad*	171	2
*imak*	-108	-221
*imar*	111	-131
*imat*	217	-60
*ime	210	55
*imed*	-161	-136
*imel*	119	-57
*imfa*	180	-12
*imig*	172	47
*imla*	-138	-158
*imle*	117	155
*imli*	154	-2
*imni*	-98	-138
*imoa*	-12	172
*imor*	-105	50
*imp	170	-20
*impu*	-23	160
*imra*	191	63
*imse*	100	204
*imsk*	-165	-207
*ina	-71	170
*inaa*	177	-33
*inal*	-182	-168
*inan*	15	181
*inar*	-377	-306
*inas*	215	366
*inbr*	-112	-111
*ince*	-69	-286
*inda*	138	-16
*indf*	-108	-108
*indi*	146	-57
*indl*	-12	-133
*indo*	129	-24
*indr*	213	73
*indt*	-220	-190
*ine	-240	-372
*ined*	-78	110
*inei*	117	-16
*inen*	-126	-137
*ines*	-170	-188
*infa*	200	-96
*infe*	68	-117
*infl*	-70	-219
*info*	-308	-288
*infr*	-88	-63
*ing	47	-142
*ingd*	118	253
*ingi*	-172	-172
*ingj*	114	18
*ingm*	-166	-189
*ingo*	-171	-76
*ingr*	56	-60
*ings*	-150	-47
*ingv*	-194	-175
*inha*	71	-9
*inic*	-124	-142
*inig*	60	-70
*inip*	-134	-118
*init*	-233	-227
*inje*	-44	-134
*injo*	181	62
*inju*	285	76
*inka*	17	-137
*inke*	220	191
*inki*	-156	77
*inkl*	176	47
*inko*	-10	-160
*inks*	-54	205
*inku*	81	-64
*inla*	-176	75
*inli*	-113	-37
*inok*	-104	-124
*inon*	184	7
*inop*	153	3
*inos*	-110	-134
*inpa*	123	17
*inpe*	111	-89
*inpl*	-62	-150
*inpu*	-121	-168
*ins	-362	-156
*insa*	-196	-123
*inse*	-133	-36
*insj*	207	45
*insk*	-178	-210
*insl*	10	-112
*inst*	-78	84
*insu*	190	81
*int	-162	-109
*inta*	228	-42
*intb*	-146	-138
*intr*	-122	-190
*inty*	-312	-289
*inua*	1	237
*inul*	-114	14
*inus*	-123	-172
*inut*	148	24
*inva*	51	-74
*iny	-168	-151
*inyt*	-145	-120
*ioar*	-202	-180
*iod	-139	-157
*iolo*	-140	-150
*iond*	165	37
*ioti*	63	-108
*ious*	-77	-234
*ioxi*	-147	-113
*ipa	114	257
*ipac*	-103	-110
*ipad*	185	44
*ipan*	265	95
*ipar*	150	-104
*ipas*	-106	-122
*ipec*	-92	-109
*ipen*	136	-62
*iper*	150	234
*ipil*	-168	-145
*ipli*	77	-27
*ipre*	-181	-234
*ips	-131	-313
*ipse*	-90	-142
*ipt	-19	165
*ipta*	-212	-155
*ipte*	-128	-160
*ipti*	-141	-55
*ipu	205	34
*iqui*	74	-109
*ira	-181	-68
*irad*	228	39
*iral*	-70	-169
*irar*	275	117
*ired*	-145	-51
*irig*	154	-2
*irit*	-232	-253
*irke*	37	-96
*irni*	-126	-116
*iron*	-167	-162
*irs	63	172
*irta*	-118	-106
*irti*	198	18
*irur*	-108	-95
*isad*	111	101
*isar*	-78	-145
*isat*	157	38
*isbl*	116	-5
*isch*	-169	-189
*isco*	-66	85
*isda*	-101	-234
*isdo*	-217	-179
*ise	-61	-171
*ised*	-136	-133
*isel*	192	35
*isen*	164	174
*iser*	-159	-153
*ises*	195	265
*iset*	-302	-332
*isfo*	-134	-178
*ish	123	101
*isha*	-91	76
*isi	197	97
*isid*	-10	215
*isio*	149	3
*isit*	-187	-214
*iske*	-239	-268
*iskm*	117	-111
*isko*	-35	79
*isku*	-238	-226
*isla*	-16	-178
*isly*	-47	126
*ism	117	60
*ismu*	-121	-113
*isni*	-68	58
*isno*	-122	-124
*isnt*	196	181
*ison*	306	29
*ispa*	-115	39
*ispe*	-16	122
*ispo*	1	137
*ista*	19	126
*iste*	55	109
*isti*	-7	-172
*isto*	135	144
*istr*	-54	125
*ists*	9	125
*istu*	139	-103
*isva*	-135	-134
*ita	162	-13
*itaa*	2	-172
*itad*	195	183
*itam*	-128	-209
*itan*	124	92
*itar*	-4	187
*itat*	-39	166
*itch*	-311	-310
*ite	-179	-196
*iter*	127	74
*ites*	-183	-168
*itet*	76	-62
*itgt*	139	-7
*itia*	14	159
*itic*	-108	-108
*itin*	77	34
*itis*	-117	-148
*itit*	134	-27
*itiu*	-114	2
*iton*	-116	-92
*itos*	-130	-124
*itpr*	-123	-117
*itre*	-153	-163
*itro*	79	-125
*itse*	-121	174
*itu	-3	104
*itus*	-233	-227
*itvi*	204	41
*ityr*	219	35
*ium	-213	-133
*ius	-105	-120
*iutb*	-134	-133
*ivan*	208	-19
*ivar*	-184	-6
*ivas*	-229	-222
*ive	188	115
*ives*	139	109
*ivet*	-157	77
*ivfo*	24	164
*ivhu*	132	-56
*ivil*	-115	-154
*ivit*	-54	111
*ivlo*	200	6
*ivme*	-195	-181
*ivmo*	141	-20
*ivni*	-146	-31
*ivra*	-39	164
*ivs	-121	-171
*ivsf*	-153	-173
*ivsk*	97	-46
*ivst*	-166	-167
*iwi	175	12
*ixat*	5	139
*ixta*	93	-73
*ixte*	83	-35
*ixth*	117	32
*iza	-272	-257
*ize	-170	-158
*izur*	26	-97
*izy	-68	-148
*jack*	-126	-157
*jad	23	160
*jade*	65	-45
*jafs*	-122	-88
*jaga*	-134	11
*jaks*	84	133
*jal	-288	-179
*jala*	-204	-231
*jalk*	107	25
*jalm*	111	14
*jalt*	132	-41
*jalv*	-53	151
*jamn*	30	-107
*jamt*	-260	-201
*jan	43	-79
*jana*	5	158
*jani*	197	15
*jans*	6	119
*jar	-68	-236
*jara*	241	72
*jard*	-236	-171
*jarn*	-99	-107
*jart*	42	-225
*jas	-128	-136
*jat	36	211
*jata*	-74	-144
*jate*	215	211
*javi*	-141	-133
*javu*	14	261
*jayk*	146	-24
*jden*	-131	-104
*jder*	-213	-262
*jeje*	158	56
*jeko*	84	-37
*jeks*	-166	-138
*jelv*	16	145
*jer	-110	32
*jerk*	145	18
*jern*	14	164
*jesu*	-16	143
*jet	-4	139
*jetl*	-134	-130
*jig	-170	-174
*jken*	153	72
*jkni*	78	-39
*jkva*	33	108
*jnin*	-89	-139
*joba*	-103	-125
*jobi*	-110	-140
*jock*	143	32
*jodt*	-102	-99
*jog	37	188
*jokm*	-169	-160
*jol	-210	-273
*jole*	-2	173
*jolk*	-281	-289
*jon	157	126
*jonk*	32	-124
*jord*	91	183
*jork*	-189	-202
*jort*	121	220
*jotk*	-6	148
*jour*	-286	-193
*jpad*	-125	-115
*jpas*	-100	-116
*jpat*	-10	155
*jsar*	-10	-127
*jset*	-68	-159
*juar*	-150	-159
*jud	153	37
*jude*	-131	-93
*judi*	18	101
*jugi*	6	137
*juk	46	-118
*juka*	-115	-262
*jukd*	-162	-141
*jukg*	-181	-37
*jukh*	-133	24
*juki*	-186	-219
*jukr*	-133	-145
*jukv*	-207	-227
*jula*	-93	91
*julb*	-128	-107
*jule*	17	168
*jumb*	133	4
*jump*	-50	97
*jums*	-34	-142
*jund*	29	136
*junk*	274	10
*jupa*	94	196
*jupt*	101	-93
*jur	-101	-28
*jura*	137	48
*jure*	112	221
*jurj*	-125	-117
*jurs*	-261	-260
*jus	40	-103
*juse*	64	-37
*jusk*	135	53
*juta*	74	290
*jutb*	-99	-87
*jute*	154	-147
*juto*	107	-41
*juts*	-300	-288
*jvan*	17	119
*kaa	108	157
*kaan*	137	216
*kabe*	166	17
*kada*	282	229
*kade*	-107	42
*kadk*	143	-1
*kado*	-28	-143
*kafa*	-148	-70
*kafe*	-9	-229
*kaft*	128	184
*kag	-167	-148
*kage*	-163	-162
*kail*	68	151
*kaja*	155	34
*kaka*	162	43
*kake*	146	46
*kakf*	126	7
*kaki*	-156	-148
*kakn*	44	-77
*kako*	-205	-163
*kal	95	176
*kalj*	156	14
*kalo*	-139	-143
*kalr*	205	7
*kals*	216	20
*kalv*	-153	-185
*kama*	102	180
*kami*	260	100
*kams*	-57	33
*kamt*	-176	-7
*kana*	144	171
*kand*	186	64
*kang*	-176	-180
*kani*	-209	-160
*kank*	-9	135
*kans*	243	-5
*kany*	62	-103
*kapa*	218	62
*kape*	37	145
*kaps*	27	-114
*kara*	-177	33
*kard*	-129	-117
*kari*	-11	155
*karm*	-192	-299
*karo*	-178	-162
*kars*	60	67
*kart*	162	167
*karv*	2	135
*kas	-36	82
*kasa*	-176	-212
*kask*	146	168
*kast*	45	235
*kasv*	190	12
*kat	192	182
*kate*	-191	-184
*kati*	0	140
*kato*	175	8
*katr*	-114	-124
*kaus*	206	38
*kav	-186	-208
*kava*	216	25
*kave*	-117	-212
*kavs*	-252	-276
*kay	-153	-57
*kbla*	61	267
*kdam*	153	-2
*kdom*	-162	-141
*kdyk*	-95	-86
*kea	321	33
*keaa*	121	14
*ked	15	167
*keds*	-15	225
*keen*	-161	-222
*keep*	119	250
*keer*	-149	-97
*keet*	6	196
*kefu*	10	123
*keht*	126	9
*keit*	72	-104
*kej	-128	-243
*kejs*	-153	-145
*kekv*	-116	-127
*kela*	-101	-114
*kelg*	109	25
*kelo*	142	129
*kels*	219	-17
*kema*	-134	-148
*keme*	-111	-144
*kemi*	150	-28
*kenb*	17	130
*kend*	-45	113
*kene*	163	102
*kenh*	-123	-18
*kenk*	-121	-123
*kenp*	-103	-134
*keos*	-132	-127
*kera*	-190	-7
*kerb*	-141	-112
*kerh*	-156	-77
*kerm*	-101	-90
*kern*	240	27
*kert*	92	-33
*kesp*	2	100
*kete*	-212	-171
*keto*	294	65
*keva*	-158	-33
*key	-194	-220
*keyn*	-100	-157
*keyp*	169	33
*keys*	-20	144
*kfac*	-12	155
*kfil*	-126	-113
*kfor*	109	52
*kfos*	135	18
*kful*	-130	-117
*kfyl*	-51	-112
*kgra*	200	41
*kgym*	-181	-37
*khet*	140	2
*khos*	-121	-107
*khus*	-133	24
*khuv*	181	43
*kia	239	10
*kid	-140	-113
*kido*	-142	-186
*kids*	-150	10
*kiel*	137	-18
*kift*	-195	-209
*kig	-79	-165
*kiga*	148	-10
*kigh*	-169	-170
*kiit*	-130	-124
*kikh*	-121	-107
*kikn*	170	14
*kila*	-6	257
*kild*	-7	138
*kile*	84	201
*kili*	-178	-211
*kiln*	-127	29
*kilo*	-208	-71
*kin	289	7
*kina*	175	38
*kine*	32	-151
*kint*	-191	-230
*kiny*	-145	-120
*kipu*	228	43
*kiru*	-10	-118
*kis	-187	-64
*kisa*	43	-95
*kisb*	116	-5
*kise*	-169	-240
*kisl*	-199	-216
*kisn*	-122	-124
*kit	147	145
*kite*	-15	127
*kitg*	139	-7
*kito*	-117	-146
*kiwi*	175	12
*kjar*	-62	51
*kjor*	207	-42
*klag*	114	-33
*klam*	177	-167
*klar*	73	198
*klas*	-247	-89
*klat*	147	68
*kle	-66	-147
*kler*	-73	-128
*kles*	-179	-181
*klia*	-290	-325
*klim*	-139	-277
*kliv*	6	117
*klon*	-181	-181
*klor*	176	71
*klos*	-199	-160
*klub*	146	43
*klum*	235	126
*klun*	-224	-197
*kly	-167	-175
*klyv*	203	-11
*kmas*	-43	-160
*kmed*	204	24
*kmok*	-169	-160
*kna	167	218
*knac*	-139	-104
*knak*	29	-102
*knal*	261	43
*knan*	-209	-319
*knap*	224	54
*knav*	-214	-188
*knee*	-231	-264
*knic*	153	3
*knif*	-117	58
*knik*	-163	-138
*knip*	-254	-252
*knol*	-199	-235
*knot*	-203	-124
*know*	4	175
*knuf*	-25	236
*knul*	4	108
*knut*	33	151
*koch*	109	-8
*kock*	-152	-137
*kode*	-5	160
*kogs*	-28	83
*koho*	154	90
*koj	-94	16
*koja*	-4	-177
*koka*	302	91
*kokh*	140	2
*koko*	196	-11
*kol	168	-48
*kola*	-138	-25
*kold*	74	-77
*kole*	-177	-110
*kolg*	178	16
*koli*	-197	-219
*kolj*	24	-105
*kolk*	-159	-151
*kolm*	146	-86
*koln*	-126	-116
*kolo*	25	-104
*kolt*	-160	-108
*kolv*	-124	-128
*koma*	98	116
*kome*	127	121
*komu*	-250	-245
*konc*	-148	-147
*kond*	-275	-255
*kong*	54	155
*konk*	8	197
*kono*	-139	-166
*konv*	84	-37
*kopa*	-211	-143
*kope*	157	-114
*kopo*	-240	-220
*kopt*	13	169
*kora*	49	128
*kord*	192	11
*korg*	111	8
*kori*	138	27
*kork*	-197	-149
*korn*	-28	144
*korp*	-151	-147
*kort*	-49	-135
*korv*	-27	-187
*kos	-212	-221
*kose*	-150	-120
*kosn*	30	117
*kost*	-192	-183
*kot	-114	-144
*kota*	198	-1
*kote*	-32	-246
*koti*	-118	62
*kotn*	-163	-167
*kots*	144	104
*kour*	56	-59
*kout*	-180	-182
*kova*	253	64
*koys*	16	120
*kpan*	19	208
*kpis*	179	32
*kpor*	-112	-107
*kpre*	-159	-122
*krac*	-52	-52
*krad*	-93	-112
*krai*	-133	-116
*kraj*	-166	-183
*krak*	5	-106
*kram*	107	-108
*kran*	-200	-51
*krap*	-239	-91
*krar*	-104	-109
*kras*	-184	-180
*krat*	-252	-182
*krav*	-92	21
*kres*	-133	-145
*kret*	-182	-115
*krev*	-5	134
*krid*	102	13
*krig*	-250	-259
*krin*	53	119
*krit*	-34	-155
*krmp*	106	-2
*kroc*	101	-12
*krod*	182	37
*krog*	-72	77
*krok*	-172	-29
*kron*	-186	-25
*kros*	-146	-171
*krot*	189	-31
*krub*	-162	-157
*kruk*	-228	-89
*krum*	183	-19
*krup*	-119	-150
*kryc*	-167	-174
*krys*	270	103
*ksac*	-123	-79
*ksal*	-151	-153
*ksam*	-143	-83
*ksbo*	95	177
*ksed*	-103	-110
*ksem*	-359	-325
*ksen*	43	-66
*kset*	192	0
*ksha*	103	-30
*ksii*	10	119
*ksju*	-280	-257
*kska*	187	29
*ksla*	-160	-179
*ksmo*	-152	-146
*ksod*	153	31
*ksom*	86	120
*kspa*	-251	-227
*kste*	169	63
*ksti*	-75	-131
*ksto*	-164	-99
*ksty*	150	3
*ksun*	-96	-107
*ksva*	159	35
*ksvi*	130	41
*ktab*	148	32
*ktag*	-89	-97
*ktan*	242	40
*ktar*	62	-137
*ktba*	270	21
*kte	189	162
*ktes*	-71	-124
*ktet*	129	-8
*ktfo*	-84	48
*ktio*	-126	-192
*ktis*	190	134
*ktkr*	-166	-147
*ktla*	-112	-112
*ktne*	-106	-107
*ktol*	142	19
*ktor*	40	-88
*ktos*	-211	-195
*kts	-28	-134
*ktsk*	-140	-152
*ktsm*	-159	-133
*ktul*	-141	-126
*ktur*	-29	-164
*kude*	-120	97
*kuga*	57	-79
*kula*	127	13
*kum	266	27
*kuma*	135	18
*kumi*	154	9
*kun	-201	-203
*kuna*	-137	-185
*kung*	-27	120
*kuno*	145	9
*kuol*	-129	36
*kura*	-320	-346
*kure*	133	-54
*kuri*	177	127
*kurs*	-168	-93
*kurv*	-134	-157
*kusi*	-143	-24
*kut	158	-71
*kute*	-239	-121
*kuti*	-236	-218
*kuul*	-24	174
*kuum*	259	4
*kuve*	7	118
*kvad*	-117	-113
*kval*	-47	148
*kvan*	-40	77
*kvar*	196	123
*kvav*	127	12
*kvax*	-102	20
*kved*	240	47
*kvit*	16	172
*kyd	-95	80
*kyda*	-43	155
*kyds*	-120	-161
*kyla*	-302	-208
*kyld*	-79	6
*kyln*	-157	-256
*kynd*	178	27
*kyrk*	-168	-209
*kysi*	125	21
*laa	30	167
*laak*	109	56
*laba*	-203	-210
*labo*	-138	-148
*labs*	99	-3
*lace*	-92	67
*lack*	57	-159
*lad	-461	-155
*lada*	-196	-29
*lade*	182	85
*ladi*	-117	-153
*ladj*	-141	-147
*lado*	-97	-108
*ladr*	108	-5
*ladu*	146	13
*lag	15	-131
*lagm*	7	136
*lagn*	-101	-190
*lago*	1	-136
*lagr*	27	-111
*lags*	-163	-108
*lak	1	141
*laka*	-335	-256
*lake*	-173	-203
*lakr*	-123	-139
*lakt*	-154	-160
*lale*	-135	-120
*lalt*	-6	125
*lalu*	193	58
*lam	45	-94
*lama*	154	52
*lamd*	225	-43
*lamf*	-82	-100
*lamn*	-213	45
*lamp*	105	36
*lamt*	311	18
*lamy*	-52	-223
*lanb*	-257	-236
*lanc*	133	-6
*lane*	-10	142
*lanf*	-98	-98
*lang*	-69	157
*lani*	-167	-7
*lank*	-7	-155
*lano*	-149	-143
*lans*	158	-153
*laog*	24	145
*lap	208	-23
*lapa*	165	90
*lape*	-131	-96
*lapn*	-63	-171
*laps*	411	226
*lara*	-193	19
*larb*	199	15
*lare*	164	163
*lark*	-168	-182
*larm*	37	-173
*larn*	-157	-118
*laro*	282	49
*lart*	144	334
*larv*	108	-73
*lasb*	84	-74
*lase*	-174	-36
*lasi*	-158	-152
*lask*	96	93
*lasn*	-83	34
*laso*	-156	-235
*lasp*	99	-2
*lasr*	-16	-159
*last*	-206	-22
*lasy*	130	170
*lat	101	230
*late*	-222	-113
*latf*	-1	140
*lati*	-148	-9
*lato*	-34	-249
*laug*	-212	-190
*lav	9	94
*lava*	-154	-146
*lavi*	214	-30
*laxi*	200	9
*laxo*	-167	-158
*lay	-135	-139
*layi*	-190	-182
*lays*	21	126
*lban*	-147	-41
*lbat*	-126	-112
*lben*	-31	-150
*lbit*	126	17
*lble*	104	16
*lbor*	-178	-147
*lbos*	-48	91
*lbow*	-200	-202
*lbra*	-56	-107
*lbud*	159	29
*lbul*	-86	-77
*lda	86	174
*ldar*	-109	-107
*ldat*	154	154
*lde	-33	-184
*ldel*	162	56
*ldig*	216	187
*ldio*	-147	-113
*ldju*	140	11
*ldo	12	154
*ldoe*	133	19
*ldor*	-149	-117
*ldra*	-121	7
*ldro*	122	4
*ldsk*	167	11
*ldta*	-73	157
*lea	-222	-195
*leac*	186	4
*leak*	163	114
*leal*	150	56
*lean*	26	124
*leav*	15	179
*lebr*	166	127
*leda*	-37	99
*ledi*	-131	-169
*ledn*	139	204
*leds*	-341	-410
*ledv*	-217	-204
*lee	191	255
*leen*	-124	-141
*lefo*	-82	42
*lego*	-151	-168
*legs*	60	-141
*lek	299	51
*leke*	-284	-171
*leks*	6	-127
*lels*	-288	-309
*lem	-130	-39
*lema*	-85	69
*leme*	-105	29
*lemh*	-122	-160
*lena*	-147	-105
*leng*	146	3
*leph*	141	7
*leps*	37	-176
*lera*	-185	-141
*lerg*	-11	-237
*leri*	-101	-153
*lern*	141	65
*lers*	-114	-141
*lesa*	1	126
*lese*	-111	-101
*lest*	-264	-220
*leta*	70	188
*lete*	225	153
*lets*	-161	55
*leuk*	118	-52
*lev	-29	120
*leva*	14	275
*leve*	77	164
*levt*	18	158
*lexi*	-172	-163
*lfen*	-131	-111
*lfin*	-151	-169
*lfre*	-137	-129
*lfru*	136	16
*lgan*	-144	-70
*lgar*	181	17
*lgen*	-112	117
*lger*	-163	-187
*lgif*	291	22
*lgkr*	186	41
*lgla*	-113	12
*lgol*	217	-6
*lgro*	170	21
*lian*	-211	-170
*liar*	-277	-308
*lich*	154	-2
*lick*	23	126
*lid	213	150
*lie	128	178
*life*	144	139
*lig	-74	-65
*lige*	104	-1
*liho*	54	246
*liik*	121	10
*lik	-253	-256
*lika*	8	171
*like*	16	-115
*likn*	-163	-156
*liks*	86	120
*likt*	-205	-212
*lila*	230	98
*lilb*	5	105
*lile*	208	198
*lilf*	-151	-169
*lilj*	-42	-134
*lilk*	138	38
*lilt*	-250	-262
*lima*	-81	-260
*limp*	98	-52
*limr*	198	20
*lina*	131	182
*lind*	69	-126
*line*	10	-124
*ling*	83	-71
*link*	162	-60
*linl*	-25	125
*linp*	77	-120
*lins*	-215	-209
*lint*	16	172
*lipa*	121	213
*lipe*	74	241
*lips*	216	-6
*lipt*	-97	48
*liqu*	74	-109
*lir	102	116
*lise*	7	203
*lish*	-129	-186
*list*	-163	-49
*lit	200	310
*lita*	226	176
*lite*	-153	-233
*lium*	85	26
*liv	186	22
*liva*	-181	-55
*live*	-22	177
*livf*	24	164
*livl*	235	22
*livm*	141	-20
*livr*	-39	164
*livs*	-187	-217
*livt*	-92	30
*lixt*	138	-68
*ljan*	192	144
*ljek*	84	-37
*ljer*	-59	145
*ljet*	1	155
*ljkn*	78	-39
*ljni*	-89	-139
*ljog*	37	188
*ljug*	6	137
*ljum*	-34	-142
*ljus*	73	-108
*lka	-122	-23
*lkaa*	19	162
*lkad*	-88	-158
*lkan*	155	82
*lkee*	-121	-223
*lken*	-175	11
*lket*	-38	146
*lkil*	190	46
*lknu*	-147	-130
*lko	-94	-135
*lkoh*	154	90
*lkoj*	197	15
*lkom*	-150	-144
*lkon*	61	163
*lkra*	-103	-201
*lksa*	-129	-121
*lkst*	-164	-99
*lkta*	-170	-147
*lmad*	7	168
*lmak*	-125	-149
*lmar*	120	165
*lmas*	138	9
*lmer*	-135	-30
*lmic*	-137	-128
*lmii*	142	159
*lmon*	190	-42
*lmor*	-152	-154
*lna	-209	-112
*lnac*	-143	-140
*lnar*	331	81
*lnes*	-108	-108
*lnin*	-168	-254
*lnyc*	-42	121
*loat*	-226	-229
*lod	215	-37
*loda*	-112	-133
*lode*	191	12
*lodf*	110	-81
*lodg*	-193	-191
*lodh*	213	46
*lodk*	-141	-108
*lodn*	-15	-202
*lodp*	-338	-359
*lods*	-112	-212
*lodt*	-44	-118
*lodv*	-201	-140
*log	-162	-118
*loga*	-171	-154
*logi*	-138	-150
*logo*	-142	-173
*loin*	-229	-215
*loja*	190	135
*lojd*	-107	-127
*loje*	-166	-138
*loju*	-223	-195
*lol	-155	-142
*lolo*	126	18
*loly*	256	-24
*lom	-167	-181
*lomb*	-191	-174
*lomd*	-168	-229
*lome*	-262	-320
*lomk*	-279	-242
*lomo*	-93	61
*lomt*	-185	-210
*lon	-218	-84
*lone*	-101	73
*lont*	-156	-166
*lood*	133	-122
*loor*	174	-115
*lopn*	-177	-177
*lopr*	-169	-157
*lops*	128	-31
*lopu*	113	19
*lopy*	198	13
*lor	-179	-227
*lora*	-116	68
*lord*	-130	58
*lorg*	179	11
*lori*	125	120
*lorn*	-209	-166
*los	140	-88
*losa*	162	140
*losh*	-164	-138
*losi*	291	98
*losn*	-304	-186
*lot	244	61
*loth*	-5	154
*lots*	234	32
*lova*	108	178
*loxi*	98	-44
*loxo*	-117	-111
*lpa	-109	24
*lpen*	-214	-142
*lper*	-229	-90
*lpil*	-150	-143
*lpip*	117	25
*lpme*	-198	-178
*lpom*	4	130
*lpr	22	149
*lpro*	-240	-192
*lps	-201	-107
*lpt	95	-31
*lpte*	-222	-215
*lrac*	-10	115
*lrak*	-139	-155
*lrar*	156	-28
*lre	-9	162
*lret*	-115	-125
*lrot*	-173	-149
*lsa	84	130
*lsad*	284	179
*lsam*	-29	94
*lsbr*	-192	-253
*lsdu*	127	42
*lsed*	30	154
*lsee*	137	41
*lsem*	-208	-233
*lsen*	119	-48
*lser*	279	43
*lsfl*	-160	-128
*lsfr*	-129	-103
*lsgr*	-35	-130
*lshu*	146	14
*lsin*	90	-51
*lsju*	-101	-133
*lska*	-275	-135
*lsla*	-183	-197
*lsli*	-50	-145
*lsoa*	-129	-176
*lsok*	-180	-196
*lsou*	-95	-97
*lspe*	-161	-153
*lspo*	-182	-205
*lst	-110	56
*lsta*	-74	-178
*lste*	-241	-212
*lsto*	-95	51
*lstr*	181	36
*lsva*	142	-46
*lsve*	240	25
*lta	102	91
*ltaa*	154	109
*ltab*	-112	-108
*ltag*	-10	170
*ltak*	2	115
*ltan*	-138	-42
*ltar*	-192	-129
*lte	256	207
*lted*	9	130
*ltel*	24	184
*ltet*	104	146
*lthe*	-193	-184
*ltid*	-207	-21
*ltih*	129	148
*lto	121	-46
*ltra*	-241	-264
*ltro*	-284	-278
*lts	-106	14
*ltsa*	-97	-177
*ltun*	-164	-135
*ltur*	110	-29
*lua	14	203
*luai*	-166	-64
*luan*	-100	23
*lubs*	146	4
*ludi*	171	-1
*ludr*	246	-52
*lue	126	-50
*luen*	-246	-262
*luft*	298	-75
*luga*	-278	-277
*luge*	-211	-200
*lugn*	-96	-2
*lugs*	218	28
*luid*	154	4
*lukt*	93	-93
*lule*	-222	-195
*lump*	159	20
*lunc*	110	-116
*lung*	184	-126
*lunk*	-224	-197
*lups*	-125	-123
*lura*	-103	-118
*lury*	128	12
*lusa*	-11	-114
*lut	-183	-140
*luta*	45	200
*lutc*	122	11
*lute*	-85	47
*lux	-129	-133
*lva	172	25
*lvag*	-145	-93
*lvan*	-171	-221
*lvar*	-205	-49
*lved*	-87	-169
*lvet*	268	54
*lvfo*	-181	-195
*lvmo*	-132	-48
*lvop*	111	2
*lvsk*	-183	-182
*lvte*	-150	-154
*lvti*	223	52
*lyck*	189	165
*lyda*	7	158
*lyde*	131	69
*lyft*	-43	-161
*lyg	-113	-100
*lyge*	-161	-214
*lygp*	-151	-98
*lygr*	94	-76
*lyho*	-115	-145
*lyin*	135	14
*lyko*	200	1
*lysn*	13	127
*lysp*	150	16
*lyta*	-246	-228
*lyte*	-199	-221
*lyve*	203	-11
*maan*	209	11
*mach*	-81	-108
*macy*	-136	-140
*mad	152	32
*mada*	-149	-135
*made*	133	99
*mage*	83	-60
*magk*	-180	-111
*mago*	23	-173
*mags*	-163	-266
*mak	-170	-161
*maka*	-29	-158
*maki*	201	23
*makp*	-112	-107
*makt*	-138	-264
*malb*	-73	-174
*mali*	6	168
*malt*	-109	-8
*mame*	-181	-167
*mamo*	-217	-216
*man	42	-72
*manh*	134	102
*mani*	-28	107
*mans*	-164	-242
*mant*	-132	-123
*mar	-81	-132
*mara*	-164	-136
*marb*	-126	-111
*mard*	-223	-219
*marf*	143	50
*mari*	-45	-69
*mark*	-74	160
*marm*	234	43
*marn*	92	155
*mars*	-176	-96
*mart*	434	176
*masa*	33	141
*mase*	-127	-10
*mask*	42	-95
*masl*	-127	-140
*maso*	184	181
*masy*	-10	121
*mata*	160	16
*matf*	-266	-213
*mati*	29	-155
*matl*	138	-87
*matn*	-5	-165
*matr*	-177	-140
*mayb*	151	-12
*mbag*	-288	-341
*mbar*	-183	-201
*mben*	-114	-132
*mber*	-108	-216
*mbet*	-164	-147
*mbic*	-127	-119
*mbie*	-189	-213
*mble*	183	12
*mblo*	195	8
*mbo	90	146
*mbon*	-14	86
*mbor*	133	77
*mbul*	244	-90
*mde	-249	-331
*mdes*	110	5
*mea	-14	-145
*med	-99	70
*meda*	153	144
*mede*	133	45
*medl*	8	126
*medv*	3	-139
*mel	163	-52
*melk*	113	-60
*men	3	-153
*mena*	-144	181
*mend*	-179	-179
*mene*	158	0
*meni*	202	206
*mens*	-215	-253
*ment*	-162	-50
*mera*	-104	69
*mero*	18	168
*mert*	159	23
*mes	-112	5
*mesi*	-149	-129
*mesk*	-69	-83
*mesl*	179	-1
*mest*	-154	-119
*meta*	236	9
*mete*	128	-69
*metf*	-200	-214
*meti*	-84	50
*meto*	-60	-180
*mfar*	180	-12
*mfil*	-82	-100
*mfko*	-154	-123
*mfri*	-122	-106
*mhal*	-212	-249
*mibo*	105	0
*mico*	-137	-128
*mict*	-122	-124
*mida*	146	24
*midj*	179	22
*midw*	-153	-151
*mieh*	133	191
*miel*	-4	188
*mies*	77	255
*mig	87	105
*migr*	-93	-128
*migt*	232	34
*miik*	5	116
*mikr*	-67	60
*mild*	-288	-224
*mili*	-182	-140
*milj*	-136	22
*milo*	-182	-161
*mily*	-48	79
*min	-152	-284
*mina*	-81	178
*mine*	-35	-219
*ming*	208	68
*mini*	-232	-106
*mins*	44	159
*mint*	-111	-101
*minu*	145	43
*mira*	-128	-153
*mirt*	-118	-114
*mis	-25	-83
*misa*	-273	-212
*mise*	-129	-152
*misf*	-170	-232
*mish*	-91	76
*misl*	-47	126
*mist*	99	-159
*mita*	-285	-339
*mite*	-140	-111
*miti*	191	90
*mjal*	-113	-241
*mjol*	-261	-284
*mjuk*	100	-56
*mkri*	-60	-170
*mkro*	-194	-160
*mkru*	-217	-192
*mkul*	40	-85
*mkve*	240	47
*mla	-31	-207
*mlad*	103	-105
*mlag*	-134	-42
*mlar*	171	-6
*mlat*	232	208
*mlek*	155	18
*mlen*	42	134
*mlic*	154	-2
*mlig*	141	229
*mlis*	24	114
*mlod*	-129	-122
*mlos*	-124	-126
*mna	-114	95
*mnad*	-171	-115
*mnap*	-177	-160
*mnar*	-183	-84
*mnas*	-290	-171
*mnat*	213	170
*mnet*	-137	-146
*mnig*	42	-79
*mnin*	-216	-242
*mnlo*	-192	-180
*mnme*	119	14
*mnpa*	-131	-121
*mnpr*	-111	-126
*mnt	73	-63
*mnta*	190	170
*moaa*	-12	172
*moba*	-6	184
*mobi*	-117	-111
*mobl*	-91	17
*mode*	239	197
*mofa*	118	12
*mog	3	137
*mogr*	-174	-191
*mok	-169	-160
*moki*	-128	-143
*moko*	-136	-111
*mol	114	-50
*moli*	-92	-109
*mome*	186	7
*mone*	-174	23
*moni*	171	-41
*mono*	222	-18
*mons*	-136	-146
*mont*	-218	-233
*mood*	22	132
*moos*	-115	-97
*morb*	60	133
*mord*	-277	-235
*more*	206	169
*morg*	-342	-55
*mot	55	195
*mota*	-248	-132
*mote*	-141	-391
*moti*	-206	-205
*motl*	151	35
*moto*	204	47
*mots*	-144	-155
*mout*	147	-4
*move*	38	-148
*movi*	-219	-133
*mpa	71	-80
*mpaa*	-89	29
*mpad*	-197	-119
*mpak*	-176	-166
*mpan*	14	-124
*mpar*	251	1
*mpas*	28	111
*mpat*	214	64
*mped*	60	-78
*mpen*	163	-76
*mper*	223	-68
*mple*	116	-86
*mplo*	-134	-125
*mpo	-171	-130
*mpol*	221	-12
*mps	-190	-170
*mpsl*	117	31
*mpsp*	-138	-131
*mpul*	-23	160
*mput*	-200	-190
*mpy	-158	-127
*mrar*	214	8
*mre	-16	-128
*msa	128	30
*msba*	117	35
*msbe*	197	29
*msel*	100	204
*msgo*	171	47
*msju*	-169	-174
*mskb*	-145	-142
*mske*	42	-97
*msmo*	-106	-127
*msor*	-101	-90
*msta*	-240	-205
*mste*	-122	-80
*mtal*	-270	-350
*mtar*	220	140
*mtat*	107	68
*mten*	-119	-92
*mtio*	-233	-191
*mtja*	52	156
*mtoc*	134	12
*mtom*	-116	-126
*mudl*	128	-6
*mul	-104	-95
*mula*	-180	-198
*mume*	55	-84
*muml*	122	-38
*mung*	260	11
*muni*	18	121
*muns*	-270	-326
*murd*	-169	-206
*murh*	13	164
*musa*	-189	-225
*musc*	-142	-149
*musi*	-158	-219
*musk*	-125	-182
*mutr*	-121	-113
*muts*	20	171
*mvat*	173	3
*mvre*	141	39
*mydi*	-266	-283
*myg	13	150
*mygb*	-205	-201
*myge*	-43	95
*myse*	-89	182
*naa	194	220
*naap*	63	163
*nab	74	-48
*naba*	-71	51
*nabi*	-128	-138
*nack*	113	-128
*nad	-62	-171
*nada*	151	-11
*nads*	-152	-129
*nafa*	165	5
*nafs*	-191	-214
*nafy*	193	6
*nage*	-375	-327
*nagl*	-72	-122
*nail*	-110	-141
*naka*	115	-88
*nake*	123	190
*nako*	158	17
*nal	-152	-150
*nale*	-193	-44
*nalg*	-115	-112
*nalo*	-117	-111
*nalr*	71	-74
*name*	137	-15
*nana*	-189	-297
*nand*	-41	-267
*nant*	123	-110
*nap	79	250
*napc*	138	-7
*napn*	-86	-156
*napt*	234	-6
*napy*	-136	-122
*nara*	130	278
*nard*	-116	-94
*nark*	-335	-513
*narm*	-89	43
*narn*	-253	-47
*nart*	16	270
*nas	100	251
*nasa*	-148	-264
*nasb*	-145	-180
*nasd*	-126	-148
*nase*	-94	-190
*nasi*	-159	-160
*nasv*	164	37
*nat	116	157
*natd*	-9	145
*nate*	-215	43
*nati*	-228	-166
*natj*	-155	-159
*natl*	120	-8
*natm*	111	-26
*nato*	-56	86
*nats*	-248	-248
*natu*	-57	97
*natv*	-87	-84
*naur*	-135	-137
*nave*	169	-70
*nban*	125	31
*nbar*	-161	-121
*nber*	127	34
*nbil*	-114	60
*nbli*	146	3
*nblo*	-254	-222
*nbok*	-172	-174
*nbor*	117	24
*nbri*	-145	-172
*nbro*	120	-56
*nbry*	150	39
*nbur*	-111	-29
*nce	-48	-128
*ncel*	-80	112
*ncen*	-148	-147
*ncer*	-87	-162
*nch	249	-48
*ncle*	-9	135
*ncon*	169	10
*ncus*	-130	-136
*nda	114	304
*ndad*	234	-3
*ndan*	51	-171
*ndar*	17	169
*ndat*	206	14
*ndbo*	-223	-194
*ndet*	219	-2
*ndfa*	138	-73
*ndfl*	165	-31
*ndfu*	-108	-108
*ndia*	-127	-150
*ndig*	-42	-185
*ndim*	-161	-158
*ndin*	228	224
*ndko*	-157	-165
*ndkr*	-147	-129
*ndla*	-208	-138
*ndli*	112	100
*ndma*	56	-123
*ndna*	144	18
*ndni*	93	-118
*ndno*	238	-6
*ndom*	-174	-106
*ndon*	-38	100
*ndov*	-171	-145
*ndra*	-168	-114
*ndri*	-311	-309
*ndro*	-290	-241
*ndru*	97	-56
*ndry*	-88	-174
*nds	46	161
*ndsa*	152	26
*ndsi*	-110	-103
*ndsk*	-4	206
*ndsp*	-142	-165
*ndst*	-147	-80
*ndsv*	-48	-165
*ndtr*	-76	-171
*nduk*	261	-13
*ndul*	-171	-150
*ndut*	149	21
*ndva*	82	-120
*ndve*	-138	-134
*ndvi*	-114	-157
*ndy	-141	-161
*ndyn*	-126	-92
*ndyp*	118	25
*neba*	-75	-138
*ned	161	13
*nedg*	-106	-107
*nedk*	105	-10
*neds*	-119	2
*nedt*	-139	-111
*nee	-162	-235
*need*	-247	-136
*neez*	-152	-98
*neig*	-7	177
*nein*	117	-16
*nela*	-217	-226
*nelb*	-34	115
*nele*	211	40
*nelt*	-121	-95
*nely*	-126	-97
*nenh*	-10	128
*nens*	11	-106
*nera*	-180	-100
*nerg*	-151	-145
*nerk*	203	29
*nern*	101	261
*ners*	94	-32
*nerv*	-297	-319
*nes	-47	126
*nesi*	-188	-149
*nest*	-61	128
*nesu*	-115	-101
*net	160	-45
*nete*	175	4
*netk*	162	47
*netr*	-154	-141
*neum*	-123	-140
*neur*	37	-112
*new	-169	-158
*newb*	125	77
*nexp*	-149	-143
*next*	-78	132
*neze*	-130	-128
*nfal*	267	-42
*nfar*	178	-106
*nfek*	74	-82
*nfla*	121	-97
*nflu*	-246	-262
*nfri*	-88	-63
*nfus*	166	59
*ngad*	40	264
*ngan*	123	-140
*ngat*	17	134
*ngbr*	-141	-130
*ngd	-54	-217
*ngde*	155	136
*ngdo*	-169	-165
*nge	-214	-37
*ngef*	-7	-154
*ngel*	-225	-204
*ngen*	77	183
*nges*	-242	-159
*ngip*	260	11
*ngit*	140	-47
*ngja*	114	18
*ngka*	160	-1
*ngli*	-88	-203
*ngly*	182	7
*ngma*	-174	-193
*ngna*	-120	-117
*ngo	-132	-131
*ngra*	205	130
*ngri*	-177	-168
*ngro*	-158	-142
*ngry*	4	158
*ngsa*	39	-142
*ngsb*	-127	-146
*ngsd*	-113	-56
*ngse*	-109	-35
*ngsh*	-118	15
*ngsl*	-178	-193
*ngso*	-139	-132
*ngsu*	153	20
*ngsv*	-252	-291
*ngt	102	7
*ngta*	30	141
*ngue*	159	33
*ngva*	-257	-233
*ngvi*	-154	-140
*nhal*	71	-9
*nhan*	134	102
*nhar*	206	56
*nhem*	-102	-112
*nhin*	155	-5
*nia	-13	121
*niak*	158	16
*nian*	-147	-175
*nic	-252	-244
*nice*	-30	115
*nick*	106	24
*nid	-105	-106
*nide*	-129	-99
*niel*	153	15
*nifa*	150	12
*nife*	-117	58
*nig	78	-87
*nigh*	-114	148
*nigt*	138	-1
*nik	-125	-242
*nika*	-130	-155
*niko*	-68	-142
*niks*	-147	-108
*nin	-66	-237
*nina*	-13	185
*nine*	-326	-283
*ning*	-145	-200
*nint*	-168	-203
*nioa*	-166	-147
*nip	-204	-212
*nipi*	-134	-118
*nis	-179	-163
*nisa*	-40	-195
*nise*	140	27
*nish*	166	78
*nisi*	151	41
*nisk*	48	92
*nisl*	-126	-158
*niti*	87	137
*nitr*	76	-126
*nitu*	-246	-246
*niva*	-51	83
*nivh*	132	-56
*nivs*	97	-46
*njer*	-158	-136
*njon*	181	62
*njur*	-66	-163
*nkak*	-182	-169
*nkal*	-148	-128
*nkan*	56	-101
*nkar*	-156	169
*nkas*	5	-129
*nke	6	116
*nkea*	257	17
*nkem*	-134	-148
*nken*	91	178
*nker*	158	344
*nket*	-200	-213
*nkid*	-140	-113
*nkin*	-131	143
*nkle*	-95	-179
*nkli*	-157	-143
*nkni*	226	-6
*nko	-172	-86
*nkod*	-4	134
*nkok*	190	22
*nkom*	35	-96
*nkon*	-194	-189
*nkpr*	-159	-122
*nkr	-18	90
*nkra*	-154	-148
*nkri*	160	4
*nks	-117	90
*nkt	164	193
*nkur*	-30	153
*nky	-48	-170
*nlaa*	142	13
*nlag*	-206	-86
*nlak*	-119	-89
*nlas*	-20	180
*nled*	55	217
*nlig*	-170	-175
*nlin*	-107	-15
*nloc*	-148	-166
*nlos*	-222	-215
*nmar*	127	175
*nmed*	172	32
*nmor*	-195	-208
*nobo*	-3	227
*nod	217	-10
*nodi*	16	-109
*nodr*	135	-16
*noga*	-187	-96
*nois*	160	25
*nojd*	-181	-176
*noji*	-170	-174
*nokl*	-104	-124
*nol	-223	-248
*nola*	80	-55
*nom	150	168
*nomb*	242	79
*nomi*	-139	-166
*non	125	90
*nont*	-44	-135
*noo	61	217
*nop	-60	82
*nor	-194	-259
*nora*	-109	-147
*nore*	-119	-189
*nori*	-97	-226
*norm*	-369	-313
*norn*	133	17
*nors*	187	126
*nosa*	-110	-134
*nose*	-323	-316
*nosl*	221	40
*nost*	-154	-152
*note*	265	167
*noth*	-63	-173
*nots*	-8	-95
*nove*	-198	-188
*novo*	-124	-116
*now	-56	115
*nows*	18	148
*noxi*	222	-18
*npar*	-131	-121
*npen*	111	-89
*npil*	-92	-100
*npip*	144	5
*nplo*	-114	-124
*npox*	-103	-134
*npro*	-210	-223
*nras*	164	27
*nsa	-164	-8
*nsak*	-251	-242
*nsam*	71	135
*nsan*	-66	-153
*nsar*	-103	-175
*nsas*	-87	-144
*nsav*	-112	-91
*nsba*	-14	116
*nsce*	-129	-114
*nsda*	-211	-153
*nsel*	22	-192
*nsen*	-68	-220
*nser*	-316	-291
*nsfe*	-113	-125
*nsfo*	-131	-22
*nsik*	142	14
*nsil*	197	19
*nsin*	240	115
*nsio*	-145	-2
*nsjo*	-95	-88
*nsk	145	174
*nski*	159	29
*nskl*	-111	-129
*nskn*	-89	-97
*nskr*	-147	-171
*nsky*	-184	-167
*nsla*	117	-100
*nsli*	19	-96
*nslo*	121	9
*nsno*	162	14
*nson*	-164	-120
*nspr*	-12	-150
*nsre*	-102	-122
*nstk*	-35	96
*nstp*	27	139
*nsty*	28	111
*nsul*	183	30
*nsva*	91	-54
*nsvu*	151	51
*nswe*	137	92
*nta	135	-3
*ntaa*	221	-8
*ntag*	-203	-211
*ntak*	321	-31
*ntar*	-213	-171
*ntas*	-31	162
*ntat*	-211	-202
*ntba*	-146	-138
*nte	171	131
*nted*	94	143
*nter*	-361	-248
*ntes*	-194	-175
*ntet*	-174	-123
*ntge*	-190	-124
*nth	-162	-177
*nths*	-114	-127
*ntia*	31	151
*ntib*	63	-108
*ntid*	73	-152
*ntig*	139	-57
*ntil*	-117	32
*ntin*	150	47
*ntis*	-75	-216
*ntiv*	-195	-181
*ntko*	136	50
*nto	176	279
*ntol*	-42	-167
*nton*	-52	72
*ntor*	-102	-3
*ntra*	6	-143
*ntre*	-205	-215
*ntro*	-142	-202
*nts	75	210
*ntus*	-176	-165
*ntyg*	-312	-289
*ntyn*	131	21
*nua	1	237
*nube*	155	24
*nude*	30	125
*nufa*	28	296
*nuha*	-247	-224
*nula*	-115	26
*numb*	85	-104
*nume*	-244	-135
*nund*	-122	-145
*nuri*	77	-71
*nurs*	-200	-143
*nus	-109	-204
*nusa*	-192	-218
*nuse*	-155	-152
*nuta*	-147	-130
*nute*	243	20
*nuti*	66	199
*nuts*	191	13
*nuva*	-205	-199
*nuvi*	-265	-254
*nva	-116	-109
*nval*	84	-37
*nvar*	109	-72
*nvat*	114	22
*nvax*	-151	-158
*nvul*	124	5
*nya	-122	-131
*nyat*	-148	-150
*nyck*	43	335
*nyfi*	-223	-184
*nyfo*	199	65
*nyhe*	-133	-212
*nykt*	-7	-169
*nyl	-140	-217
*nyle*	131	-16
*nyli*	32	120
*nylp*	88	-6
*nyop*	136	-1
*nype*	278	166
*nyr	228	15
*nysa*	-102	-86
*nyse*	-343	-275
*nysn*	-147	-161
*nyt	-115	74
*nyth*	-117	-189
*nyty*	155	-3
*nywa*	-178	-125
*nzo	165	27
*oaa	217	40
*oaan*	-12	172
*oach*	-43	92
*oaci*	160	10
*oaki*	125	0
*oale*	199	160
*oam	192	8
*oang*	-104	-30
*oar	-124	-133
*oard*	161	19
*oari*	-207	-182
*oast*	-135	-156
*oate*	-145	-156
*oavb*	83	147
*oba	-48	-170
*obad*	-116	47
*obeh*	48	-78
*obig*	-110	-140
*obil*	-118	-114
*obit*	-181	-194
*oble*	-135	63
*obod*	31	244
*obol*	-140	-135
*obot*	-173	-165
*ocen*	-125	-156
*oces*	2	129
*ochd*	-94	-118
*ochf*	109	-8
*ock	156	-66
*ocka*	153	-49
*ockn*	126	55
*ocko*	-37	156
*ockr*	-105	-158
*odak*	-115	-108
*odan*	-113	-141
*odap*	-135	-98
*oday*	11	188
*odbe*	-185	-172
*odby*	15	279
*oden*	-192	-125
*oder*	289	139
*odes*	-128	-169
*odet*	329	120
*odfo*	110	-81
*odgi*	-140	-109
*odgr*	-192	-206
*odhe*	213	46
*odil*	111	8
*odip*	-129	-122
*odis*	58	-115
*odkn*	-171	-97
*odle*	102	-125
*odli*	63	107
*odni*	-15	-202
*odpr*	-326	-346
*odpu*	-142	-148
*odra*	77	-56
*odri*	135	-16
*ods	113	113
*odsa*	-86	-142
*odsb*	-195	-248
*odse*	-75	-150
*odsh*	40	122
*odsm*	-206	-192
*odso*	-36	-149
*odst*	-191	-239
*odta*	-102	-99
*odtr*	-44	-118
*odva*	-201	-140
*ody	-59	147
*oea	-139	-135
*oen	8	113
*oer	133	19
*oes	-262	-280
*oesn*	139	-4
*ofa	-170	-145
*ofan*	-194	-319
*ofar*	-188	-222
*ofbe*	-121	-108
*ofbo*	-127	-135
*ofee*	-31	-143
*ofen*	-206	-185
*ofer*	-156	-126
*ofet*	8	138
*ofra*	30	119
*ofre*	-121	-163
*ofta*	-145	-62
*ofte*	-183	-261
*oga	-216	-153
*ogad*	10	115
*ogar*	-192	-121
*ogat*	103	-27
*oger*	8	-182
*oghu*	-146	-119
*ogi	-91	-116
*ogin*	-173	-154
*ogko*	-151	-156
*oglo*	-173	-149
*ogne*	-119	-112
*ogo	-123	-86
*ogon*	132	-88
*ogop*	-142	-173
*ogra*	49	-181
*ogsp*	164	28
*ogsv*	-6	95
*ohol*	110	35
*ohyg*	104	-47
*oice*	84	144
*oide*	-158	-144
*oihi*	-119	-116
*oika*	10	165
*oile*	223	92
*oili*	160	23
*oine*	159	37
*oing*	2	130
*oink*	-119	-116
*ois	-4	240
*oisa*	183	24
*oise*	221	24
*oiso*	171	72
*oja	68	-121
*ojad*	20	178
*ojam*	71	-71
*ojan*	236	104
*ojar*	-152	-218
*ojde*	-180	-135
*ojek*	-166	-138
*ojer*	-51	-159
*ojig*	-170	-174
*ojke*	160	126
*ojkv*	33	108
*ojut*	-223	-195
*ojva*	17	119
*oka	-152	-199
*okai*	113	34
*okan*	300	130
*okar*	-122	-254
*okas*	-154	-138
*okay*	-153	-57
*okdy*	-95	-86
*okej*	-128	-243
*okek*	-116	-127
*okel*	-101	-114
*okfo*	147	0
*okhe*	140	2
*okig*	-141	-182
*okla*	-160	-165
*okli*	-104	-124
*okmo*	-169	-160
*okni*	-146	-43
*oko	176	-13
*okoc*	-152	-137
*okon*	50	-116
*okor*	-139	-123
*okot*	-226	-202
*oksb*	80	128
*okse*	239	18
*oksl*	-134	-139
*okt	-114	61
*okte*	70	203
*ola	-229	-147
*olab*	127	7
*olad*	-150	-18
*olag*	-188	-158
*olak*	-195	-167
*olal*	-135	-120
*olam*	150	-34
*olan*	-97	55
*olap*	327	6
*olat*	-255	-183
*olbr*	-56	-107
*oldi*	-147	-113
*olds*	167	11
*olei*	-126	-116
*olem*	90	89
*olen*	-160	-170
*oler*	-209	-177
*oles*	-269	-237
*olet*	-92	-116
*olfe*	-131	-111
*olfr*	-137	-129
*olid*	143	-30
*olie*	-16	145
*olig*	-293	-287
*olik*	-131	-187
*olin*	62	-120
*olip*	-92	-109
*olis*	-36	167
*olj	-139	-99
*olja*	224	22
*olje*	124	254
*oljn*	-226	-196
*olk	-98	-52
*olke*	-195	-207
*olkr*	-141	-142
*olks*	-237	-219
*olkt*	-170	-147
*olmo*	176	-60
*oln	113	30
*olni*	-131	-147
*olog*	-135	-171
*olol*	-155	-142
*olon*	-207	-225
*olop*	-263	-261
*olos*	121	-7
*olox*	98	-44
*olpi*	-150	-143
*olpr*	-164	-149
*olra*	-104	-120
*olsl*	-148	-152
*olsp*	-104	-153
*olsv*	-91	-148
*olta*	54	-102
*olth*	-193	-184
*olva*	-161	-179
*olve*	292	52
*olyc*	250	164
*oma	149	94
*omac*	-79	-175
*omar*	-247	-110
*omat*	-133	-10
*omb	-235	-219
*omba*	-80	-117
*ombe*	-141	-156
*ombi*	-203	-189
*ombl*	195	8
*omde*	-224	-277
*ome	89	179
*omea*	-117	-108
*omen*	-217	-168
*omes*	-194	-67
*omet*	118	152
*omfr*	-122	-106
*omga*	141	6
*omi	-157	-152
*omim*	-128	-104
*omin*	280	-33
*omit*	115	26
*omkr*	-162	-247
*omku*	40	-85
*omkv*	240	47
*omn	-175	-299
*omna*	-169	-116
*omni*	40	-133
*omnl*	-192	-180
*omnm*	119	14
*omnp*	-177	-179
*omnt*	188	168
*omor*	-53	161
*ompa*	-23	91
*ompu*	-131	-123
*omsb*	117	35
*omsk*	1	-134
*omsm*	-106	-127
*omst*	-297	-267
*omt	-183	-124
*omte*	-119	-92
*omto*	134	12
*omul*	-104	-95
*omun*	-250	-245
*onal*	92	260
*onan*	-176	-171
*onat*	-37	92
*onbe*	127	34
*onbl*	146	3
*onbr*	135	-19
*once*	-217	-113
*oncu*	-130	-136
*ond	-87	-152
*onda*	-15	132
*onde*	27	167
*ondo*	-185	-149
*ondr*	-265	-261
*onds*	125	128
*one	134	272
*oned*	175	2
*onel*	-221	-216
*onen*	-94	-133
*oner*	-144	-208
*ones*	152	234
*onet*	-108	-121
*onfu*	166	59
*ongd*	-9	111
*ongn*	-120	-117
*ongr*	-21	149
*ongu*	159	33
*onia*	177	0
*onig*	49	344
*onin*	-78	-165
*onk	230	41
*onka*	138	6
*onkl*	-131	-121
*onko*	-186	-129
*onkr*	103	-13
*onku*	-71	104
*onla*	-119	-89
*onlo*	-148	-166
*onol*	-123	-111
*onom*	158	156
*onon*	-184	-167
*onor*	-186	-199
*onox*	222	-18
*onre*	-171	-165
*onsa*	-105	-143
*onsd*	-211	-153
*onse*	-139	-190
*onsi*	258	103
*onsk*	-9	301
*onsp*	-51	-159
*onsr*	-102	-122
*onsu*	-212	-195
*ont	256	301
*onta*	227	-112
*ontg*	-209	-146
*onth*	-218	-233
*onti*	63	-68
*onto*	-5	135
*ontr*	-79	-173
*onum*	-113	-142
*onus*	8	220
*onva*	-72	-164
*onvu*	124	5
*ood	85	-77
*oodb*	15	279
*oogl*	-134	24
*ook	125	-24
*ool	145	112
*oole*	138	-7
*ooma*	54	184
*oopy*	114	15
*oor	251	114
*oose*	-115	-97
*oot	74	-81
*ootb*	-174	-156
*ooth*	-256	-235
*opa	24	151
*opad*	-299	-188
*opas*	5	306
*opav*	-162	-141
*ope	-22	158
*open*	85	-24
*oper*	35	-180
*opet*	-120	-221
*opin*	69	-97
*oplo*	207	85
*oplu*	-73	-86
*opna*	217	168
*opni*	-237	-229
*opor*	-255	-226
*opra*	-141	-144
*oprl*	132	8
*opro*	-160	-164
*opru*	-119	-116
*opsp*	141	41
*opsr*	148	-1
*opst*	152	14
*opt	-94	181
*opu	225	8
*opui*	-187	-173
*opul*	-54	64
*opy	150	-41
*oral*	-131	70
*orap*	-176	-306
*orar*	-163	-171
*orat*	-149	-168
*orba*	-77	-200
*orbe*	-105	-14
*orbi*	162	228
*orbj*	24	110
*orbl*	-12	117
*orbr*	60	133
*orbu*	-81	53
*orce*	-98	41
*orcy*	173	117
*orda*	-243	-105
*orde*	66	104
*ordn*	156	235
*ore	-176	28
*ored*	-169	-207
*orel*	78	-53
*oren*	125	237
*orer*	140	-67
*ores*	21	-154
*orev*	18	141
*orex*	-139	-144
*orfr*	-100	-88
*org	-259	-260
*orge*	116	19
*orgi*	160	83
*orgn*	-223	-201
*orgo*	-246	9
*orgs*	124	-28
*orha*	-168	-139
*oria*	-169	-147
*orid*	171	124
*orig*	-302	-245
*orii*	1	126
*orik*	96	161
*orin*	24	-115
*orit*	-142	-157
*orje*	-255	-231
*orkb*	162	16
*orke*	124	-36
*orko*	-283	-188
*orky*	-211	-323
*orma*	-364	-265
*ormb*	-97	-125
*orme*	147	199
*orms*	110	-19
*ormu*	-166	-160
*orni*	46	-138
*orny*	-156	-163
*oroa*	-204	-243
*oroj*	-175	-204
*orol*	-338	-299
*oron*	-149	-178
*orpa*	-37	133
*ors	214	151
*orsa*	253	245
*orsb*	-133	-115
*orsd*	-111	53
*orsj*	-94	-81
*orsk*	-168	-127
*ortb*	196	114
*ortd*	252	53
*orte*	-48	65
*ortj*	5	158
*ortl*	-111	-27
*ortu*	-49	-153
*orva*	-198	-274
*orvb*	147	24
*orvi*	256	65
*ory	-139	-11
*oryi*	-103	-110
*osa	342	118
*osak*	-106	-104
*osal*	-113	-106
*osan*	47	254
*osar*	191	29
*osas*	0	175
*osat*	-180	-228
*osau*	-110	-134
*ose	-155	5
*oseb*	-129	-98
*osen*	-162	-55
*oser*	-178	-32
*oset*	254	46
*osfe*	113	39
*oshe*	-164	-138
*osi	188	24
*osin*	197	38
*osio*	164	12
*osiv*	157	15
*oskl*	106	28
*osku*	93	41
*osky*	-113	-142
*osla*	136	-57
*osli*	-161	-142
*oslu*	221	40
*osma*	154	11
*osna*	-193	-250
*osni*	-239	-99
*osno*	-2	118
*osor*	34	203
*ospr*	88	-76
*osre*	112	16
*ost	-1	-83
*osta*	-107	-258
*ostb*	-59	-186
*ostc*	-163	-143
*oste*	180	137
*ostk*	153	-54
*ostl*	-222	-230
*ostm*	-193	-211
*ostn*	-134	-204
*osto*	-132	-127
*ostr*	-134	-103
*osts*	103	-42
*ostv*	-195	-157
*osva*	-91	-108
*ota	-125	-159
*otaa*	205	96
*otag*	-257	-148
*otan*	-125	-123
*otar*	251	92
*otba*	-174	-156
*otbo*	-91	-200
*otch*	126	19
*otek*	-152	-200
*oten*	-87	-242
*otet*	-173	-245
*otgr*	-121	-111
*otha*	-180	-160
*othi*	-73	-139
*oti	10	119
*otid*	-124	-121
*otig*	219	61
*otii*	19	162
*otik*	99	-69
*otin*	54	-109
*otio*	-161	-151
*otiv*	-176	-154
*otka*	14	141
*otle*	111	-106
*otni*	-251	-280
*otor*	222	102
*otox*	-137	-134
*otra*	-180	-62
*otre*	-71	-158
*otry*	-137	-140
*ots	-14	-149
*otsa*	-66	-164
*otsl*	225	29
*otst*	-144	-155
*otsv*	-250	-242
*ouch*	-22	216
*ough*	143	143
*ould*	-52	133
*ouns*	-239	-247
*oup	-118	-183
*our	96	137
*oura*	26	153
*oure*	-88	-170
*ouri*	130	-40
*ourm*	-115	-119
*ourn*	-215	-171
*ours*	-227	-99
*ous	-56	-202
*ouse*	184	-11
*outh*	169	2
*outl*	-7	111
*outs*	-19	141
*outu*	167	-19
*ovam*	135	7
*ovan*	-112	59
*oved*	-154	-233
*ovel*	51	-88
*ovem*	58	-80
*ovet*	-210	-191
*ovic*	-139	-133
*ovid*	-262	-244
*ovin*	-168	-83
*ovis*	-203	-177
*ovit*	-121	16
*ovla*	-197	-178
*ovni*	-148	-220
*ovor*	-124	-116
*ovs	8	146
*ovsv*	-229	-226
*ovta*	-143	-136
*owed*	123	75
*owel*	186	20
*owni*	34	174
*owor*	72	-35
*ows	-42	113
*oxad*	14	137
*oxen*	-151	-159
*oxid*	283	-8
*oxon*	-117	-111
*oxyf*	-122	-118
*oyfr*	84	203
*paa	41	300
*paal*	137	-24
*paan*	32	-142
*paas*	1	129
*paat*	-91	25
*pace*	101	-111
*pack*	29	238
*pad	-210	-176
*padb*	185	-44
*pade*	-82	-202
*page*	157	22
*pahk*	165	32
*pain*	61	-112
*pako*	133	-8
*pakt*	-176	-166
*pala*	1	116
*pale*	147	15
*palo*	135	7
*palt*	-182	-183
*pami*	-148	-165
*pan	128	188
*pand*	21	-132
*panf*	210	44
*pani*	-213	-340
*pank*	-191	-193
*pano*	111	8
*papa*	137	168
*pape*	-306	-221
*papr*	-156	-157
*pare*	202	224
*pari*	42	-83
*parn*	248	-26
*paro*	146	44
*pars*	3	125
*part*	-143	47
*pas	101	206
*pasa*	-20	152
*pase*	190	80
*pasi*	125	-36
*pata*	15	179
*patc*	-148	-154
*pati*	89	104
*patr*	12	150
*patv*	2	112
*paus*	128	-6
*pava*	-162	-141
*pbla*	-13	-132
*pcel*	107	23
*pcha*	87	158
*pdad*	-3	141
*pdra*	35	209
*peac*	35	230
*peak*	126	28
*pean*	132	1
*peba*	82	10
*pede*	-144	-126
*peec*	135	16
*pees*	-158	-163
*pege*	86	137
*peha*	144	44
*peka*	149	68
*pel	-203	-127
*pela*	-279	-33
*pelk*	19	162
*pen	42	-160
*pena*	191	-75
*pend*	-98	2
*peng*	-52	262
*peni*	-63	-239
*pens*	-102	79
*pera*	-9	-254
*pere*	154	55
*peri*	-157	-171
*perl*	189	-4
*pern*	146	-1
*pers*	6	141
*peru*	-108	-115
*perv*	-120	-104
*pes	-197	-191
*pete*	-49	100
*peut*	-182	-85
*pfat*	23	157
*pfol*	-206	-186
*pfor*	138	-50
*phan*	141	7
*phar*	-136	-140
*phon*	-33	148
*phor*	3	149
*phus*	88	149
*pia	-31	116
*pice*	-175	-149
*pict*	-27	114
*pid	-124	-116
*piel*	151	15
*pig	-215	-229
*pigt*	-97	-113
*pikp*	179	32
*pikr*	105	34
*pils*	225	215
*pily*	-133	-116
*pin	-132	-155
*pind*	-12	-133
*pinf*	-123	-98
*ping*	16	-113
*pini*	-200	-152
*pinj*	181	62
*pink*	-177	-164
*pins*	-201	-124
*pion*	7	181
*pipa*	244	114
*pipe*	172	-123
*pira*	-20	-176
*pirn*	-126	-116
*piro*	-154	-140
*pisa*	-201	-152
*pism*	152	9
*pist*	216	253
*piza*	-261	-260
*pjas*	-124	-165
*pkor*	-116	-134
*plac*	-92	67
*plag*	-171	-134
*plan*	68	244
*plas*	-233	-278
*play*	-171	-41
*ple	171	99
*plen*	-147	-154
*plet*	-137	-109
*plev*	188	42
*plig*	77	-27
*plit*	137	18
*plod*	-142	-257
*plom*	-187	-212
*plos*	332	225
*plot*	225	29
*plug*	-343	-353
*plun*	-73	-86
*plus*	320	72
*pmed*	-198	-178
*pne	-157	-145
*pnet*	-18	149
*pneu*	-123	-140
*pnin*	-239	-316
*poaa*	217	40
*poar*	13	160
*poik*	10	165
*pois*	150	265
*pojk*	137	149
*pojv*	17	119
*poko*	-120	-143
*pole*	-360	-358
*poli*	2	158
*polj*	189	-2
*pomp*	4	130
*pond*	154	-17
*pong*	-106	-96
*pool*	175	6
*por	-264	-108
*pore*	-182	-205
*port*	-195	27
*pose*	-14	180
*post*	-54	102
*pot	277	84
*pota*	122	91
*poun*	130	-14
*pour*	150	1
*pox	-103	-134
*prac*	5	-109
*prad*	-106	49
*prai*	-186	-154
*pram*	-142	-132
*pran*	205	84
*prat*	83	-78
*praw*	125	15
*pray*	118	-128
*pred*	-123	-29
*preg*	114	-85
*pren*	-181	-234
*prep*	-121	-181
*pres*	73	-20
*pret*	-172	-185
*prev*	-204	-206
*pria*	152	9
*pric*	-78	-255
*prin*	-267	-211
*pris*	-164	-102
*prit*	-131	-14
*prly*	132	8
*prob*	-16	94
*prof*	-207	-155
*prol*	-131	-133
*prop*	35	-232
*pros*	-55	-167
*prot*	-64	-174
*prov*	-510	-410
*pruc*	-97	-115
*prun*	-203	-120
*prut*	126	-204
*psa	89	-82
*psad*	198	43
*psar*	-188	-160
*psed*	125	119
*pset*	-127	-160
*psfo*	-130	-116
*psi	161	-132
*psia*	190	44
*psim*	-118	-122
*psis*	-116	-143
*pskr*	-122	-113
*pslu*	-132	-121
*psor*	-169	-155
*pspu*	141	41
*psre*	148	-1
*pste*	152	14
*psti*	11	117
*psto*	-188	-229
*psvu*	121	47
*psyc*	-170	-188
*psyk*	-220	-37
*ptag*	116	171
*ptan*	-212	-155
*pte	-194	-146
*ptin*	-129	-130
*ptio*	-79	85
*ptit*	-127	-125
*publ*	-148	-112
*puck*	196	161
*pudi*	-142	-148
*pufa*	162	16
*puhe*	178	132
*pui	-187	-173
*pule*	67	-78
*puli*	-3	104
*puls*	397	45
*pump*	240	72
*punc*	15	132
*pung*	109	-142
*punk*	-126	16
*pupi*	225	20
*puri*	190	184
*purp*	163	216
*purt*	143	5
*pusa*	9	201
*push*	155	88
*puta*	18	195
*pute*	-216	-199
*puto*	218	20
*puts*	-11	194
*pvar*	3	111
*pvax*	-141	-156
*pyor*	158	111
*pyr	230	20
*pyse*	82	-13
*pyst*	166	-12
*pyt	150	-63
*quar*	-116	-92
*quee*	135	-4
*queu*	-134	-142
*quir*	173	13
*quis*	107	-88
*quit*	-146	-184
*raa	232	48
*raar*	-149	-203
*rabi*	-94	-132
*rabl*	235	73
*race*	125	-70
*rach*	-195	-180
*rack*	142	97
*rad	108	12
*rada*	9	143
*rade*	211	120
*radg*	29	-137
*radh*	193	10
*radi*	-106	129
*radn*	-191	-174
*rado*	-149	-56
*rads*	-138	-169
*rafa*	30	227
*rafi*	-165	-114
*rafo*	162	0
*rag	-195	-168
*raga*	-38	146
*rage*	84	208
*ragl*	154	37
*ragn*	141	-16
*raid*	-42	127
*rain*	-134	-148
*rais*	0	140
*raka*	-183	-132
*rakb*	-42	251
*rake*	152	43
*raki*	-163	-197
*rakn*	-100	190
*rako*	236	74
*raks*	66	-60
*rakt*	141	-110
*rala*	112	6
*rald*	-97	37
*rale*	-101	-193
*rali*	-262	-217
*ralj*	-177	-213
*raln*	-125	-110
*rals*	-143	-25
*ralt*	185	98
*ralu*	-132	-124
*raly*	-217	-174
*rame*	53	159
*raml*	226	-32
*ramp*	151	-223
*rams*	-92	-165
*rand*	-113	-217
*rane*	-5	95
*rang*	190	-53
*rani*	-253	-342
*rank*	126	19
*ranv*	63	-69
*rany*	5	116
*raok*	-175	-175
*rapa*	-137	-67
*raph*	88	149
*rapi*	-192	-215
*rapn*	-123	-90
*rapo*	-153	-185
*rapr*	127	19
*raps*	-188	-160
*rapu*	-136	-101
*rarm*	141	110
*ras	-311	-143
*rasa*	134	146
*rasc*	-184	-180
*rase*	-181	3
*rash*	-80	-251
*rask*	266	-7
*rasl*	-47	-135
*rasm*	171	-19
*raso*	180	-14
*rat	-51	97
*rate*	-132	-226
*rath*	-125	-129
*rati*	40	-105
*rato*	-123	-154
*ratr*	114	6
*rats*	64	-50
*ratu*	174	16
*raty*	4	112
*rav	-24	100
*rava*	-175	-193
*ravd*	132	-45
*rave*	-23	114
*ravf*	-160	-159
*ravi*	-17	-206
*ravn*	-92	109
*rawn*	125	15
*rax	-7	-124
*ray	20	-134
*raye*	181	-37
*raze*	-136	-135
*rbad*	-118	-100
*rban*	-58	-185
*rbar*	147	102
*rbat*	-128	-106
*rben*	259	33
*rber*	-118	-43
*rbes*	-131	-68
*rbi	83	235
*rbla*	112	-58
*rblo*	-12	117
*rbol*	-97	-119
*rbor*	158	12
*rbot*	-31	-142
*rbra*	6	-130
*rbro*	45	152
*rbud*	2	183
*rbyt*	-173	-171
*rced*	-1	173
*rcis*	-122	-148
*rcyk*	173	117
*rdad*	-172	-185
*rdag*	-159	44
*rde	-21	102
*rdel*	29	167
*rden*	171	62
*rdep*	-117	-129
*rdet*	-168	-91
*rdia*	-132	-129
*rdig*	132	135
*rdin*	188	80
*rdio*	-129	-117
*rdis*	-189	-187
*rdli*	125	24
*rdna*	-57	229
*rdno*	183	-4
*rdos*	109	-133
*rdri*	109	186
*rdro*	-223	-219
*rds	202	139
*rdsk*	-127	-121
*rdst*	-12	166
*rdta*	38	148
*rdtj*	-82	-146
*rea	-175	-165
*read*	-138	38
*reag*	145	13
*reak*	-203	-269
*ream*	-120	27
*rear*	-146	-243
*reas*	58	-114
*reat*	225	61
*reba*	130	41
*rebo*	-192	-210
*rebr*	-34	57
*reby*	-137	-137
*rece*	-143	-140
*reda*	-20	233
*redb*	119	9
*redi*	85	163
*redn*	-266	-230
*redo*	-213	-185
*redv*	138	222
*ree	-221	-182
*reen*	-200	-184
*reez*	139	18
*refe*	-180	-183
*refi*	-134	-136
*refl*	-129	-133
*rege*	76	-65
*regi*	-53	88
*regl*	183	-88
*regn*	-26	-194
*reha*	-206	-220
*reje*	104	117
*rekl*	-164	-165
*reko*	-217	-225
*rele*	125	39
*reli*	-76	76
*rels*	202	112
*relt*	77	-36
*rely*	168	-10
*rem	158	24
*rema*	180	-12
*remi*	-52	-118
*remo*	163	-18
*rems*	-101	-90
*ren	112	157
*rene*	-195	-199
*reng*	149	90
*rens*	136	81
*rent*	6	141
*rep	-32	152
*repa*	-194	-249
*repe*	92	203
*repl*	-16	140
*repo*	-162	-159
*rer	-43	-124
*rera*	192	33
*rern*	-100	-102
*res	-169	-167
*resa*	-129	-178
*resc*	-231	-243
*rese*	-39	-166
*resi*	-151	-11
*resp*	197	-7
*resu*	-78	-183
*reta*	-65	-162
*rets*	18	167
*retu*	-194	-198
*rev	-80	193
*rexa*	-35	-105
*rexi*	-139	-144
*rey	159	-26
*rfan*	143	50
*rfla*	-149	-168
*rfor*	-35	256
*rfot*	10	124
*rfpl*	-17	67
*rfri*	-108	-90
*rfry*	-100	-88
*rgad*	-146	-147
*rgas*	99	-145
*rgeg*	-104	-160
*rgen*	-29	-141
*rget*	10	231
*rgi	-323	-309
*rgif*	160	83
*rgig*	-154	-136
*rgin*	-137	-119
*rgis*	204	-27
*rgna*	-223	-201
*rgoc*	-94	-118
*rgon*	-248	11
*rgre*	43	206
*rgru*	-103	-147
*rgsb*	158	12
*rhaa*	69	168
*rhan*	127	-50
*rhar*	-143	-127
*rhet*	-200	-125
*rhju*	116	-8
*rhoe*	-139	-135
*rhuv*	104	49
*rial*	-128	-104
*riap*	152	9
*rias*	-169	-155
*rick*	-245	-175
*rida*	-112	89
*ridg*	-72	101
*ridi*	231	-1
*ridn*	-144	-128
*rido*	171	124
*rids*	102	13
*ridy*	-131	-130
*rie	-86	-94
*rief*	-170	-173
*rien*	92	100
*rier*	-86	-132
*riet*	-220	-229
*riev*	-111	-116
*rifr*	193	156
*riga*	-254	-174
*rige*	-142	19
*rigs*	-172	-167
*rigt*	86	-60
*rii	1	126
*rika*	9	123
*rikl*	-138	-124
*riko*	-180	-239
*rila*	162	-43
*rile*	-49	-185
*rima*	-136	-163
*rimo*	10	145
*rina*	-8	-146
*rine*	27	-209
*ring*	-103	-146
*rinj*	-75	-96
*rink*	-137	47
*rinp*	-119	-132
*rins*	-112	-102
*rint*	169	81
*riod*	-157	-171
*riou*	-182	-185
*ripi*	145	12
*ripl*	77	-27
*ript*	-248	-133
*ris	30	-100
*risk*	-276	-199
*risp*	-90	114
*rist*	66	-75
*rite*	-168	-32
*riti*	-178	-158
*rits*	-154	-186
*ritv*	204	41
*rity*	72	-65
*rius*	-105	-120
*riut*	-134	-133
*riv	62	-95
*rive*	-141	-75
*rivi*	-106	216
*rivs*	-171	-210
*rjad*	63	-68
*rjar*	-17	-138
*rjat*	63	258
*rje	-99	117
*rjer*	-230	-211
*rjou*	-125	-117
*rka	-125	-153
*rkad*	166	211
*rkak*	1	-121
*rkat*	108	-67
*rkbl*	162	16
*rke	-188	-234
*rkel*	37	-96
*rken*	143	280
*rker*	166	-54
*rket*	-151	-127
*rkis*	203	29
*rkli*	110	115
*rkni*	-179	-197
*rkom*	136	18
*rkor*	-309	-215
*rkos*	-178	-167
*rkra*	105	-101
*rkro*	248	49
*rkry*	-121	-115
*rks	-144	-118
*rksv*	130	41
*rkt	137	52
*rkta*	144	28
*rktk*	132	36
*rkyl*	-212	-323
*rkys*	125	21
*rlak*	-145	-150
*rlam*	100	-19
*rlan*	-103	-123
*rlar*	0	172
*rlat*	-102	173
*rlek*	-149	-104
*rlig*	-266	-86
*rlkr*	112	-16
*rln	150	159
*rlor*	-82	94
*rly	203	-37
*rma	-269	-248
*rmac*	-136	-140
*rmal*	-331	-220
*rmar*	121	232
*rmas*	-169	-142
*rmat*	-52	83
*rmba*	-288	-341
*rmbe*	-164	-147
*rme	-106	24
*rmed*	-45	152
*rmen*	55	-59
*rmes*	179	-1
*rmet*	146	-63
*rmha*	-170	-163
*rmi	179	8
*rmid*	120	-3
*rmin*	-222	-154
*rmom*	186	7
*rmon*	-176	-123
*rmor*	117	56
*rmot*	-115	-119
*rmpa*	106	-2
*rmsb*	197	29
*rmt	-182	-187
*rmul*	-166	-160
*rmva*	115	-21
*rmvr*	141	39
*rnal*	-193	-156
*rnan*	111	-38
*rnar*	-105	-207
*rnas*	-139	-88
*rnba*	-121	-132
*rnbl*	-149	-144
*rnbr*	-144	-168
*rndi*	-136	-131
*rnen*	-146	250
*rner*	-82	121
*rnet*	21	-109
*rnhe*	-102	-112
*rnhi*	155	-5
*rnmo*	-195	-208
*rnor*	117	-26
*rns	-70	67
*rnsl*	-171	-180
*rnt	-80	-146
*rnta*	-249	-226
*rnva*	-10	203
*rnya*	-147	-156
*roar*	-187	-234
*roat*	-57	-122
*rob	40	178
*robi*	-132	-123
*robl*	-114	76
*robo*	-176	-171
*rock*	134	-20
*rod	195	-64
*roda*	66	-114
*rodb*	-185	-172
*rode*	141	23
*rodk*	-171	-97
*rodn*	-53	-143
*roen*	-49	-159
*rofe*	-207	-155
*roga*	-1	147
*roge*	-110	84
*rogr*	-45	-116
*rogs*	124	-3
*rogt*	162	37
*roid*	92	-30
*roja*	148	12
*rojd*	-220	-239
*roka*	-223	-168
*rokd*	-95	-86
*roke*	-56	-218
*rokf*	197	33
*roki*	-138	-117
*roko*	-271	-270
*rokt*	42	105
*rol	-285	-223
*rola*	-131	-174
*role*	-89	-147
*roli*	-314	-301
*rolj*	171	32
*rolo*	-210	-276
*rolp*	-164	-149
*rolt*	-80	-99
*roly*	161	7
*roma*	-175	-247
*romb*	-133	-141
*romd*	-150	-128
*rome*	-206	-125
*roms*	160	66
*ron	155	127
*rona*	-208	-92
*rone*	-115	-88
*rono*	-227	-83
*rons*	-260	-236
*ronv*	-191	-194
*room*	57	167
*roop*	184	11
*rop	-28	-190
*ropa*	-26	-248
*ropl*	195	5
*ropr*	144	-3
*rops*	132	-23
*ror	160	174
*rore*	203	61
*rorn*	141	134
*rors*	126	148
*rort*	100	139
*ros	-393	-230
*rosa*	189	-110
*rose*	134	-42
*rosk*	108	29
*rosl*	20	-117
*rosm*	154	11
*roso*	58	212
*rosp*	88	-76
*rosr*	112	16
*rost*	178	13
*rosv*	-91	-108
*rot	-230	-136
*rota*	-6	-124
*roti*	167	50
*rots*	-156	-257
*roug*	193	16
*roup*	-200	-217
*rous*	-114	-109
*rov	-409	-356
*rova*	-188	-91
*rove*	-242	-230
*rovs*	-239	-231
*rovt*	-143	-136
*rown*	-7	132
*rpac*	-27	153
*rpal*	-193	-171
*rpee*	-95	-109
*rpes*	-232	-240
*rpet*	-10	184
*rple*	196	22
*rpoa*	217	40
*rpos*	16	194
*rsac*	-129	-136
*rsag*	148	-61
*rsak*	-18	185
*rsan*	114	106
*rsar*	197	119
*rsat*	-150	-120
*rsba*	-133	-115
*rsda*	-168	53
*rsen*	-201	-140
*rser*	-143	-98
*rsid*	143	-5
*rsie*	132	13
*rsin*	-151	-158
*rsjo*	-94	-81
*rsju*	151	-12
*rsk	-178	-155
*rskn*	-177	-174
*rsko*	-250	-153
*rsku*	72	-50
*rsle*	-77	75
*rsni*	-200	-187
*rson*	9	206
*rsor*	-221	-187
*rspi*	-146	-131
*rspr*	-109	-91
*rste*	-152	-209
*rsti*	-55	-161
*rsto*	-190	-114
*rstu*	113	109
*rsvu*	-163	-157
*rtab*	162	147
*rtan*	53	-150
*rtar*	-13	-95
*rtat*	119	-49
*rtaz*	-118	-114
*rtbl*	181	16
*rtbu*	-162	-192
*rtby*	-9	132
*rtdo*	252	53
*rte	-130	-226
*rten*	53	114
*rtes*	-158	-132
*rtfe*	102	-5
*rtfl*	-59	-102
*rtfo*	-130	-126
*rtfr*	-2	97
*rth	92	153
*rtid*	-103	65
*rtif*	-132	-130
*rtin*	182	103
*rtis*	91	-60
*rtja*	5	158
*rtla*	-188	-175
*rtme*	239	128
*rtmo*	-146	-132
*rtna*	145	45
*rtne*	-68	142
*rtop*	167	-94
*rtor*	6	-135
*rtpi*	155	-3
*rtra*	-206	-210
*rtro*	-214	-233
*rts	-40	-216
*rtsa*	62	98
*rtst*	-186	-268
*rtsv*	-63	-163
*rtul*	-114	-109
*rtun*	-20	-129
*rtyg*	-7	90
*rua	-108	-115
*rubl*	-179	-111
*rubs*	-154	-144
*ruf	-107	-105
*rugb*	128	13
*ruge*	14	146
*rugl*	140	25
*ruis*	-9	196
*ruko*	34	-148
*rukt*	141	-27
*rukv*	-102	20
*rula*	163	-48
*rule*	115	148
*rulg*	158	11
*ruls*	-18	155
*ruma*	171	21
*rume*	-139	76
*rump*	-127	-132
*rums*	188	116
*run	-68	64
*runa*	2	-126
*rune*	-61	-169
*rung*	-144	-41
*runk*	99	53
*runt*	175	145
*runy*	-154	-159
*rup	-354	-443
*rupc*	26	179
*rupe*	-31	-160
*rupg*	3	111
*rupi*	153	42
*rurg*	-108	-95
*rus	-242	-235
*rusa*	278	51
*ruse*	-148	-214
*rush*	144	-30
*rusk*	195	1
*ruta*	216	-153
*ruti*	-232	-114
*rutn*	68	148
*ruto*	-222	-252
*ruun*	-135	-137
*ruva*	-6	-168
*ruvs*	97	42
*ruvt*	127	-5
*rvaa*	-133	-118
*rvad*	-115	21
*rvag*	-113	-149
*rvak*	-171	-186
*rval*	-57	172
*rvan*	-165	-178
*rvat*	224	1
*rvbi*	147	24
*rvbu*	-134	-134
*rver*	21	-147
*rvet*	-166	-166
*rvir*	256	65
*rvos*	-231	-260
*rvou*	-154	-141
*ryck*	79	-129
*ryg	-258	-273
*rygd*	168	23
*rygr*	93	24
*rygs*	-35	-178
*rygt*	-64	69
*rygv*	-131	-145
*ryk	-84	175
*ryke*	-83	-186
*rykj*	-62	51
*rymt*	162	51
*ryne*	150	39
*ryon*	108	189
*ryp	-121	-115
*rypa*	-20	-171
*rypt*	275	142
*ryr	25	209
*rysa*	-52	148
*ryse*	247	-42
*rysn*	-100	-88
*ryst*	283	0
*ryta*	219	11
*ryte*	-15	137
*ryth*	-11	180
*ryts*	-111	-109
*rywh*	80	-74
*sad	20	-188
*sada*	-198	-281
*sade*	195	148
*safe*	-175	-73
*saft*	52	-97
*sage*	160	176
*sagn*	-146	-157
*sagt*	-134	144
*said*	-12	185
*sake*	24	156
*sakn*	31	-133
*sakr*	22	211
*sakt*	-170	-86
*sald*	-139	157
*sali*	205	49
*sals*	-158	-142
*salt*	-168	-56
*salv*	-223	-233
*sam	112	143
*samb*	102	168
*same*	-120	-231
*samk*	-15	114
*saml*	-84	77
*samr*	-16	-128
*sams*	-198	-205
*samt*	-208	-331
*sana*	-47	-148
*sand*	-146	91
*sano*	67	276
*sans*	-93	82
*sar	-55	-185
*sare*	264	244
*sari*	-180	-149
*sark*	66	-84
*sarm*	-241	-282
*sart*	-95	-119
*sas	37	173
*sask*	-176	-179
*sate*	118	133
*sati*	-131	-167
*satn*	-169	-84
*satu*	295	212
*saul*	9	130
*saur*	-110	-134
*sava*	-112	-91
*savi*	11	176
*saw	-186	-186
*saxe*	12	164
*says*	140	260
*sban*	88	178
*sbar*	-179	-177
*sbat*	107	23
*sbet*	197	29
*sbev*	-184	-216
*sblo*	-20	-133
*sbol*	-123	-130
*sbom*	-80	-115
*sbon*	15	149
*sbor*	62	149
*sbra*	-205	-279
*sbre*	30	215
*sbur*	24	153
*sbyr*	-85	-131
*scen*	-110	-160
*scha*	-209	-4
*schi*	-153	-207
*scit*	-142	-132
*scle*	-142	-149
*scou*	-7	111
*scre*	-119	12
*scri*	-141	-55
*sdag*	-208	-46
*sdat*	-104	-93
*sdep*	-113	-56
*sdom*	-217	-179
*sdro*	-126	-148
*sduk*	127	42
*sea	-156	-138
*sean*	4	193
*sebe*	-172	-156
*sebl*	-129	-98
*seco*	-34	-137
*sede*	-103	-110
*sedj*	37	139
*seiz*	26	-97
*seka*	205	23
*sekr*	-159	-161
*seks*	10	119
*selb*	-57	-122
*sele*	-141	-166
*self*	-78	225
*seli*	-207	-212
*selk*	-231	-215
*seln*	127	-69
*selp*	119	68
*sem	-351	-297
*sema*	-169	-65
*seme*	-204	-250
*semu*	13	164
*seni*	-84	34
*sens*	86	-100
*seou*	149	13
*sepa*	-104	-123
*sept*	-113	-156
*sera*	-2	-175
*seri*	-375	-373
*sern*	-107	-80
*sert*	-303	-244
*serv*	-103	70
*sery*	-149	-137
*ses	-137	46
*sest*	174	60
*sete*	170	104
*sexl*	-127	-129
*sexv*	152	14
*sfal*	-77	-123
*sfar*	-135	-137
*sfeb*	-138	-125
*sfes*	-145	-168
*sfil*	-127	-105
*sflu*	-160	-128
*sfor*	-264	-183
*sfra*	-11	150
*sfri*	-161	-141
*sful*	-150	-183
*sgol*	232	66
*sgru*	-124	-163
*shak*	186	161
*shal*	42	-100
*shar*	52	-93
*shat*	-137	-143
*shav*	20	-145
*shel*	-81	50
*shes*	218	9
*shet*	-149	-134
*shew*	174	28
*shin*	144	22
*shit*	-152	-138
*shiv*	174	-12
*shja*	54	124
*shor*	109	-17
*shot*	56	-105
*shou*	-63	-144
*shun*	127	48
*shus*	54	229
*shuv*	-73	-192
*sian*	190	44
*sick*	-90	-260
*sida*	51	-96
*side*	207	150
*sien*	194	7
*sier*	-3	155
*siet*	-131	-141
*sifr*	56	-119
*siga*	-21	155
*sign*	-161	-158
*sigt*	-18	-122
*siin*	10	119
*sik	-87	-156
*sike*	-188	-195
*sikt*	107	30
*sila*	39	126
*silm*	104	-64
*silo*	174	16
*sily*	-157	-160
*sima*	-92	52
*sime*	-118	-122
*simn*	-117	-119
*sims*	-200	-222
*sina*	88	211
*sinc*	-59	-269
*sing*	135	-116
*sini*	92	-67
*sint*	-196	-201
*sinu*	-204	-182
*sio	-70	-156
*sion*	-97	45
*sis	-188	-110
*sisa*	-172	-179
*sisi*	-106	-101
*sist*	14	282
*sit	-139	-100
*sita*	142	-43
*site*	226	210
*sium*	-188	-149
*siva*	-100	-205
*sive*	199	108
*size*	-217	-200
*sjal*	-50	154
*sjat*	10	149
*sjel*	16	145
*sjou*	-95	-88
*sjua*	-169	-119
*sjuk*	-164	-231
*sjun*	230	113
*sjut*	-59	-149
*skaa*	-138	-119
*skad*	163	120
*skaf*	-157	-84
*skag*	-167	-148
*skak*	190	79
*skal*	139	93
*skam*	-108	39
*skap*	-131	-50
*skar*	-83	161
*skas*	-111	-157
*skau*	132	11
*skav*	-373	-375
*skba*	74	142
*skbe*	-150	-133
*skda*	131	12
*sked*	5	51
*skef*	10	123
*sken*	-183	-338
*skev*	-6	148
*skfa*	10	131
*skgr*	200	41
*skic*	94	164
*skid*	-173	-227
*skif*	-195	-209
*skii*	-163	-151
*skil*	-121	12
*skin*	226	-66
*skit*	129	164
*skjo*	207	-42
*skla*	117	132
*skle*	-73	-128
*skli*	141	-85
*skma*	-43	-160
*skme*	204	24
*skna*	236	48
*skni*	-154	-176
*skoj*	-184	-121
*skol*	-152	-11
*skon*	-131	94
*skor*	-256	-69
*skot*	45	-184
*skra*	-259	-134
*skru*	63	-55
*skte*	134	7
*skum*	271	28
*skur*	213	85
*skut*	-149	-160
*skva*	-132	-55
*skyd*	-70	115
*skyl*	14	233
*skyn*	178	27
*sla	68	-140
*slad*	-25	78
*slan*	178	50
*slar*	85	206
*slat*	-136	-169
*slav*	9	94
*slem*	-136	-236
*slep*	-238	-57
*slig*	141	-54
*slin*	22	-112
*slip*	79	392
*slis*	-103	-130
*slit*	264	-5
*slo	158	41
*sloc*	160	138
*slog*	-183	-81
*slol*	126	18
*slor*	-165	-173
*slos*	2	-125
*slot*	153	27
*slpr*	22	149
*sluc*	-187	-181
*slud*	249	-50
*slun*	244	49
*slur*	240	20
*slut*	-72	78
*slyc*	-47	126
*smac*	162	40
*smak*	-196	-207
*sman*	57	-105
*smar*	437	177
*smas*	-129	31
*smat*	65	-126
*smel*	-150	-71
*smit*	-243	-275
*smog*	3	137
*smor*	-286	-257
*smot*	-193	-177
*smut*	-40	101
*smyc*	78	180
*snad*	-211	-203
*snak*	148	28
*snar*	-82	52
*sned*	51	-164
*snee*	-152	-98
*snet*	129	-96
*snif*	150	12
*snin*	-252	-56
*snob*	-140	-135
*snod*	33	-107
*snon*	177	142
*snop*	-114	102
*snor*	-199	-324
*snos*	190	6
*snot*	-187	-164
*snow*	184	19
*snt	271	195
*snub*	82	-38
*snur*	169	0
*snus*	-192	-218
*snuv*	-305	-283
*snva*	-116	-109
*snyg*	-137	-154
*snyt*	-200	-177
*soak*	142	2
*soan*	-129	-176
*sock*	38	-160
*soda*	153	31
*sode*	-135	-169
*sofa*	-252	-353
*sofb*	-191	-177
*sogo*	-318	-192
*sok	-258	-178
*soka*	-146	-64
*soko*	-180	-196
*sokt*	-52	205
*sol	139	13
*sola*	-168	-159
*solb*	-56	-107
*sole*	12	-102
*soli*	168	19
*solk*	-113	-135
*sols*	-114	-114
*some*	54	165
*son	79	-55
*sona*	92	260
*sond*	-19	122
*sone*	-106	-173
*sonk*	98	-57
*sont*	-80	-175
*soon*	-159	-16
*sopa*	-108	-162
*sopl*	-73	-86
*sord*	-178	-179
*sore*	-217	-74
*sorg*	-297	-325
*sori*	-169	-155
*sorj*	-207	-196
*sorn*	8	130
*sors*	106	8
*sort*	-94	108
*sota*	-142	-125
*soti*	121	26
*sove*	-253	-177
*sovi*	-121	16
*sovn*	-139	-132
*spa	-210	-228
*spad*	113	-98
*spag*	157	22
*span*	13	-181
*spap*	37	121
*spar*	-37	151
*spat*	123	154
*spea*	126	28
*speb*	82	10
*spee*	135	16
*speg*	86	137
*spel*	-350	-101
*spen*	7	149
*spic*	-186	-173
*spik*	66	-95
*spil*	-116	-160
*spin*	-40	-190
*spio*	7	181
*spir*	-116	-217
*spis*	-147	-64
*spli*	137	18
*spoa*	43	156
*spok*	-115	-123
*spol*	-7	-133
*spon*	197	4
*spor*	-141	41
*spot*	201	150
*spra*	174	-79
*spri*	-354	-224
*spro*	-157	-168
*spru*	83	-194
*spul*	170	28
*spur*	143	5
*spyr*	230	20
*spyt*	150	-63
*sque*	135	-4
*squi*	108	-42
*srat*	-131	-113
*sreg*	-102	-122
*sren*	189	25
*sret*	112	16
*srum*	-144	-99
*srut*	148	19
*sta	-125	6
*staa*	214	-41
*stad*	-122	20
*stae*	-114	-124
*stag*	8	-164
*stai*	52	164
*stak*	230	15
*stam*	-280	-94
*stap*	-169	-178
*star*	155	149
*stas*	38	130
*stat*	-131	-210
*stau*	75	-79
*stbe*	77	-104
*stbl*	-235	-208
*stbo*	133	-45
*stca*	-163	-143
*stea*	-80	-137
*steg*	12	119
*stek*	4	128
*stel*	-8	-197
*stem*	72	-80
*step*	10	237
*stes*	137	-145
*stet*	187	-72
*sthm*	-54	-140
*sti	119	87
*stic*	130	-51
*stid*	-159	-120
*stik*	102	-99
*stil*	119	-8
*stin*	-189	-252
*stir*	268	128
*stis*	-102	12
*stiv*	51	-95
*stja*	17	-157
*stki*	-35	96
*stkl*	181	19
*stko*	153	-54
*stla*	-90	-104
*stly*	-119	22
*stma*	68	-126
*stme*	91	-57
*stmj*	-144	-138
*stmu*	-147	-109
*stna*	226	-71
*stoc*	-59	-191
*stod*	-153	-40
*stok*	149	15
*stol*	-11	155
*stom*	34	-158
*ston*	34	-161
*stoo*	110	21
*stop*	-49	93
*stor*	124	81
*stot*	183	-172
*stov*	-18	-134
*stpa*	-134	-25
*stpe*	27	139
*str	123	48
*stra*	103	21
*stre*	-294	-99
*stri*	-164	-85
*stro*	111	-207
*stry*	112	81
*stsm*	161	-11
*stsp*	140	29
*stst*	-165	-131
*stu	-132	-139
*stua*	-82	-147
*stub*	-84	-152
*stuc*	-74	-177
*stud*	-204	20
*stuf*	103	175
*stug*	192	152
*stui*	144	-2
*stuk*	-350	-327
*stus*	120	-7
*stut*	-182	-165
*stva*	-49	-134
*sty	80	-64
*styc*	267	188
*styg*	-289	-228
*stym*	26	126
*styr*	212	171
*styv*	180	279
*sual*	-165	-161
*suci*	31	196
*suck*	-65	-185
*sude*	373	101
*sudi*	101	-19
*suga*	171	69
*suis*	-10	215
*suli*	183	30
*suma*	-177	-140
*sunb*	-115	-107
*sund*	-183	-118
*suom*	-206	-179
*supe*	191	6
*supo*	-187	-178
*sura*	-106	-8
*sus	-48	117
*susa*	116	-21
*sutr*	-115	-101
*suup*	151	15
*svac*	-107	-132
*svag*	489	77
*svak*	-142	-138
*sval*	48	-205
*svam*	-94	-266
*sver*	-33	153
*svet*	189	-128
*svid*	-166	-245
*svii*	132	11
*svim*	345	44
*svlt*	155	16
*svoi*	190	12
*svul*	25	-153
*svun*	-163	-157
*swae*	110	6
*swal*	203	-93
*swea*	215	-10
*swel*	210	42
*swer*	137	92
*swol*	63	-90
*sych*	-170	-188
*syk	-30	109
*syko*	-208	-152
*symb*	-127	-119
*symt*	-116	-126
*syna*	155	2
*synb*	117	24
*synd*	71	157
*syne*	125	-30
*synf*	-74	-114
*synt*	14	-103
*synu*	-122	-145
*syny*	-25	-169
*syra*	141	203
*syre*	284	-7
*syrg*	124	-62
*syri*	-83	-127
*syst*	20	144
*taa	355	68
*taal*	-2	173
*taan*	91	-62
*tab	-6	117
*tabe*	84	-23
*tack*	-154	-44
*tad	165	133
*tada*	-220	-75
*tadi*	-190	-105
*tadn*	74	-94
*tado*	111	0
*tads*	-164	-163
*tafs*	37	177
*tag	161	46
*tagi*	191	8
*tagl*	-127	-121
*tagn*	-172	-1
*tagr*	-89	-97
*tagt*	146	155
*tair*	52	164
*taju*	153	-7
*taka*	170	37
*taki*	110	84
*takt*	234	50
*tal	-237	-257
*tala*	-127	152
*talb*	126	17
*tald*	-126	-5
*talj*	78	-39
*talo*	-142	-132
*tals*	-104	-207
*talt*	110	215
*tamd*	-177	-131
*tame*	-298	-254
*tami*	-246	-304
*tamn*	-146	-136
*tamo*	114	-50
*tamt*	94	380
*tand*	-170	-204
*tane*	137	21
*tanf*	102	229
*tang*	-144	-134
*tani*	-74	-93
*tank*	89	375
*tans*	272	51
*tant*	14	-111
*tany*	15	122
*tape*	-177	-162
*tapr*	-74	-141
*tapt*	-373	-309
*tar	119	101
*tara*	-167	-191
*tare*	194	37
*tari*	172	-26
*tark*	75	190
*tarm*	22	-146
*tart*	-111	-219
*tary*	125	137
*tase*	21	-134
*tasi*	10	103
*tast*	125	158
*tat	30	174
*tata*	91	-59
*tati*	82	-54
*tatu*	-217	-237
*tatv*	124	25
*taur*	75	-79
*tava*	105	140
*taxi*	170	90
*taza*	-118	-114
*tbal*	-261	-239
*tbar*	263	13
*tben*	99	-100
*tbla*	-212	-187
*tblo*	148	-19
*tboj*	138	-19
*tbol*	-116	-204
*tbon*	133	-45
*tbor*	131	6
*tbra*	-188	-175
*tbro*	-203	-233
*tbur*	-158	-105
*tbyt*	-4	207
*tcan*	-163	-143
*tche*	-230	-292
*tchy*	-178	-220
*tdom*	252	53
*tduk*	-9	145
*teak*	-105	-108
*teat*	-275	-255
*tefo*	120	26
*tefu*	1	119
*teg	-58	105
*tei	58	147
*tejp*	-98	110
*teke*	-67	-112
*teki*	-6	125
*tekn*	-163	-138
*teko*	-7	-120
*tekp*	42	222
*teks*	-163	-159
*tel	71	-64
*tela*	-263	-162
*tele*	-10	159
*telf*	136	16
*teli*	-71	54
*telk*	-232	-201
*telt*	-206	-191
*tema*	-157	-186
*temp*	294	28
*temy*	230	21
*tenc*	117	-21
*tend*	-176	-173
*tenh*	206	56
*teni*	-134	-18
*tenk*	198	22
*tenr*	164	27
*tens*	-220	-65
*tent*	18	-94
*teof*	-126	-120
*tepd*	-3	141
*tepf*	23	157
*tera*	-204	-69
*tere*	-145	-111
*teri*	-27	-118
*terk*	-53	-133
*term*	238	-52
*tern*	-132	-34
*tero*	42	-143
*terv*	-131	-184
*tery*	221	44
*tes	20	-101
*tesp*	-144	-146
*test*	-138	-340
*tesv*	225	68
*tet	119	-16
*teta*	-153	-151
*tete*	10	-158
*teti*	-130	-95
*tetr*	189	33
*teve*	132	9
*text*	128	162
*tfel*	102	-5
*tfla*	182	31
*tfor*	-323	-116
*tgas*	-174	-147
*tgen*	-190	-124
*tgev*	131	130
*tgit*	140	12
*tgra*	-136	-74
*tgt	139	-7
*thac*	-180	-160
*thar*	125	24
*that*	-235	41
*thet*	-126	-110
*they*	-74	212
*thin*	97	291
*thma*	-54	-140
*thot*	-141	-122
*thou*	77	189
*thre*	-191	-129
*thur*	-172	-171
*thus*	178	112
*thuv*	117	32
*tia	-18	142
*tiaa*	-176	-193
*tias*	137	9
*tibi*	63	-108
*tice*	13	169
*tick*	153	58
*ticl*	199	57
*tics*	-164	-210
*tid	-191	-45
*tide*	-139	-137
*tidy*	9	163
*tien*	131	173
*tif	-100	-182
*tifi*	-132	-130
*tifr*	111	123
*tift*	1	153
*tig	220	-16
*tigh*	17	-108
*tigr*	-75	-96
*tiho*	129	148
*tiin*	14	228
*tik	-143	-154
*tika*	225	-14
*tike*	95	-79
*tiki*	-108	-95
*tiks*	175	18
*tila*	215	187
*tile*	-115	94
*tilr*	-10	115
*tils*	-55	235
*tima*	57	-148
*time*	224	72
*tin	-106	-120
*tine*	-52	-156
*tinf*	14	-194
*ting*	110	35
*tini*	-72	-189
*tinv*	114	22
*tiny*	-168	-151
*tipa*	125	-7
*tips*	-391	-419
*tira*	241	121
*tire*	-145	-51
*tiri*	-51	-144
*tisd*	-101	-234
*tise*	-214	-190
*tism*	-133	-74
*tiso*	91	-60
*tist*	-165	-328
*tita*	121	226
*tium*	-114	2
*tiva*	-129	-189
*tivm*	-195	-181
*tjaf*	-122	-88
*tjan*	9	136
*tjar*	116	-71
*tjat*	-109	-204
*tjej*	142	108
*tjoc*	143	32
*tjut*	217	50
*tka	-6	148
*tkan*	132	36
*tkar*	-196	-92
*tkil*	-35	96
*tkla*	113	-113
*tkop*	-225	-211
*tkor*	112	-87
*tkra*	-173	-165
*tkul*	162	47
*tlad*	-97	-108
*tlag*	-137	-141
*tlak*	-160	-172
*tlan*	-139	-84
*tlar*	-161	-185
*tlat*	-48	-159
*tlin*	151	7
*tlut*	235	12
*tly	-176	-65
*tma	-16	-217
*tmaa*	212	19
*tmam*	-181	-167
*tman*	103	-21
*tmed*	161	48
*tmjo*	-144	-138
*tmos*	111	-26
*tmot*	-156	-172
*tmus*	-147	-109
*tnad*	239	51
*tnat*	147	168
*tned*	-134	-130
*tner*	-68	142
*tnet*	283	225
*tnig*	178	63
*tnin*	-45	-142
*toac*	160	10
*toal*	199	160
*tock*	28	-152
*toda*	11	188
*tode*	119	11
*todl*	102	-125
*tods*	-129	-166
*toih*	-119	-116
*toil*	142	119
*toin*	159	37
*toki*	-104	-156
*tol	-38	208
*told*	-123	50
*tolj*	77	-53
*tolk*	-185	-155
*tolp*	-57	-153
*tolt*	-10	-113
*tolv*	15	-100
*toly*	142	19
*toma*	-43	-112
*tomf*	-122	-106
*tomi*	105	-57
*tomk*	240	47
*tomt*	-144	-118
*ton	194	121
*tond*	146	84
*tone*	34	-135
*toni*	15	213
*tons*	197	19
*tont*	-117	-146
*took*	328	195
*tool*	110	21
*toot*	-256	-235
*topa*	-34	145
*topn*	-156	-138
*topr*	-131	-133
*tor	-108	-163
*tora*	-35	-99
*torc*	173	117
*torh*	-157	-157
*tork*	216	-75
*torn*	-14	-132
*tort*	-76	-237
*tos	-138	-140
*tosi*	216	-15
*tost*	190	50
*tot	155	-74
*tota*	98	-98
*totn*	-188	-229
*totr*	14	-104
*tots*	-123	-90
*touc*	42	272
*tovl*	-59	-140
*towe*	186	20
*tox	-173	-167
*tpar*	-134	-25
*tpas*	-175	-220
*tper*	29	160
*tpil*	57	-83
*tpla*	-5	128
*tpri*	-123	-117
*tra	182	-11
*traf*	-29	191
*trak*	179	-93
*tral*	-72	-213
*tram*	94	-114
*tran*	-75	-159
*trar*	-105	-176
*tras*	148	13
*trat*	-159	-104
*tre	-124	-76
*trea*	-165	-246
*tred*	-47	-161
*tren*	-184	-82
*trer*	-6	132
*tres*	-454	-394
*trex*	-31	-134
*tri	-156	-145
*trie*	-170	-188
*trik*	-130	-173
*tril*	104	-53
*trim*	-60	66
*trin*	-177	-184
*trip*	-237	-183
*tris*	-27	-119
*triv*	-155	-174
*trod*	164	-30
*troe*	-124	-150
*trok*	6	-181
*trol*	-155	-171
*trom*	138	-114
*tror*	121	70
*tros*	-223	-177
*trot*	-287	-185
*trug*	140	25
*trul*	137	156
*tryc*	104	-41
*tryg*	-264	-245
*tryk*	-129	138
*tryp*	137	-2
*tsa	-33	-162
*tsal*	-162	-196
*tsar*	-17	129
*tsat*	54	131
*tsea*	4	193
*tsem*	29	195
*tser*	-107	-101
*tsfo*	-50	122
*tsig*	20	171
*tsin*	-209	-210
*tska*	330	-50
*tske*	-63	-165
*tski*	-100	-6
*tsko*	-131	-170
*tskr*	-188	-29
*tsla*	-5	-104
*tsli*	212	10
*tslo*	11	-108
*tsop*	-190	-170
*tspl*	-151	-174
*tspr*	-222	-217
*tsta*	-47	-176
*tsti*	-171	-90
*tsto*	-252	-268
*tstr*	-128	-135
*tstu*	4	172
*tsva*	-248	-210
*tsvi*	-63	-163
*tual*	102	157
*tube*	-75	-129
*tubr*	99	24
*tuck*	-74	-177
*tude*	-72	86
*tuds*	-175	-3
*tuer*	-217	-237
*tuf	108	178
*tuga*	213	124
*tugu*	-31	-113
*tui	192	5
*tuis*	144	-2
*tuka*	-342	-335
*tuke*	126	9
*tule*	234	44
*tulo*	-141	-126
*tult*	-114	-109
*tum	-151	-5
*tume*	-58	-194
*tumo*	-155	-161
*tums*	-119	-110
*tumy*	-257	-241
*tuna*	-4	-116
*tund*	187	59
*tune*	125	72
*tung*	1	-165
*tunt*	136	12
*tupa*	82	-58
*tupe*	-164	-148
*tur	169	-32
*tura*	166	-105
*turd*	-65	93
*ture*	171	184
*turp*	217	40
*tus	-174	-242
*tusa*	-164	-156
*tuu	161	50
*tva	75	-61
*tvaa*	132	-107
*tvag*	19	177
*tval*	-168	-13
*tvam*	137	12
*tvan*	-126	-150
*tvat*	-296	-136
*tvin*	7	215
*tvis*	128	179
*tvit*	204	41
*tvri*	124	25
*twee*	132	-5
*twic*	122	-35
*twit*	94	-64
*tyde*	-206	-202
*tyg	-324	-306
*tyga*	-7	90
*tygn*	-289	-228
*tyle*	146	3
*tymp*	28	111
*tyr	60	238
*tyre*	185	-18
*tyro*	171	32
*tyv	165	33
*tyvf*	7	145
*tyvm*	-7	127
*tyvp*	39	268
*tzy	-141	-155
*uais*	-166	-64
*ual	-175	-174
*ualy*	102	157
*uan	-115	24
*uara*	-116	-92
*uari*	-149	-101
*ubed*	-160	-147
*ubel*	49	-105
*uben*	196	16
*ubhe*	-113	-95
*ubla*	42	-125
*ubli*	-148	-112
*ubro*	99	24
*ubsa*	-154	-144
*ubsl*	146	4
*uche*	38	217
*uchi*	1	148
*ucid*	-52	133
*uck	-15	-159
*ucka*	-212	-162
*ucke*	-55	-150
*ucki*	176	138
*uckl*	3	135
*uckn*	-148	-139
*uckt*	112	19
*ucol*	150	-76
*ude	41	172
*uden*	205	155
*uder*	-90	-127
*udes*	30	125
*udig*	184	-16
*udin*	-142	-148
*udla*	-140	-146
*udle*	128	-6
*udlo*	-176	-165
*udra*	230	-61
*udri*	85	5
*udsa*	-28	128
*udsk*	76	189
*udsm*	-193	-189
*udte*	-123	-122
*ueez*	135	-4
*uens*	-246	-262
*uera*	-176	-182
*ueri*	-151	-176
*ueue*	-134	-142
*ufa	15	142
*ufad*	11	198
*ufat*	103	8
*ufee*	124	45
*uft	265	-82
*ufte*	126	-93
*uftg*	132	98
*ugad*	100	-55
*ugan*	122	81
*ugar*	89	-36
*ugat*	166	-8
*ugby*	128	13
*uged*	1	173
*ugen*	359	-1
*ughe*	-147	-142
*ughi*	283	-5
*ught*	-88	226
*ugit*	140	114
*ugli*	140	25
*ugna*	-137	-15
*ugne*	-156	-145
*ugni*	127	33
*ugnt*	-154	-74
*ugor*	67	-135
*ugsv*	260	67
*ugum*	-31	-113
*uha	-227	-203
*uhe	216	7
*uhka*	5	185
*uhut*	-117	-108
*uirt*	173	13
*uis	117	-87
*uise*	-9	196
*uisi*	131	225
*uit	-92	-131
*uka	-98	-249
*ukaa*	133	-3
*ukad*	-306	-304
*ukan*	-228	-209
*ukat*	-129	-11
*ukdo*	-162	-141
*ukeh*	126	9
*ukem*	83	-55
*uken*	217	21
*ukgy*	-181	-37
*ukhu*	-133	24
*ukin*	-186	-219
*ukos*	-25	-177
*ukra*	-133	-116
*ukre*	-133	-145
*uksb*	-9	145
*ukse*	-195	-176
*ukta*	288	5
*ukti*	108	-58
*uktk*	-152	-122
*ukva*	-217	-128
*ula	-213	-255
*ulad*	119	-36
*ulan*	259	-23
*ular*	75	-116
*ulas*	-93	91
*ulat*	-191	-149
*ulbl*	104	16
*ulbo*	-128	-107
*uld	-63	138
*uldr*	-114	-205
*ulea*	-222	-195
*uled*	67	-78
*ulee*	171	138
*ulen*	65	173
*ulet*	-152	-226
*ulga*	158	11
*ulig*	-89	-103
*ulin*	165	-32
*ulis*	-3	104
*ulmi*	-137	-128
*ulna*	166	-22
*ulne*	-108	-108
*ulos*	-141	-126
*ulra*	-133	-124
*uls	82	-158
*ulsa*	273	176
*ulse*	343	94
*ulsi*	136	1
*ulst*	-85	101
*ult	-178	-36
*ulta*	-91	-151
*ulte*	9	130
*ultr*	-177	-213
*uma	198	36
*umal*	5	128
*uman*	52	-92
*umat*	-184	-152
*umb	114	-87
*ume	146	-17
*umea*	-48	-120
*umel*	55	-84
*umen*	-33	-200
*umer*	-256	-150
*umet*	-10	128
*umi	-31	-113
*umib*	105	0
*umig*	154	9
*umir*	-130	-127
*umla*	172	-21
*umli*	127	8
*umok*	-136	-111
*umor*	-99	64
*umpe*	117	-76
*umpl*	184	108
*umpo*	-152	-130
*umpy*	-158	-127
*ums	-66	-148
*umsg*	171	47
*umt	5	122
*umy	-257	-241
*una	-112	-194
*unal*	23	175
*unan*	19	-112
*unar*	51	147
*unbu*	-115	-107
*unch*	115	20
*uncl*	-9	135
*unco*	169	10
*und	210	89
*unda*	56	139
*undi*	142	40
*undn*	144	18
*undr*	-269	-159
*undu*	-171	-150
*undv*	-114	-157
*une	141	-20
*unes*	-149	-157
*ung	-62	-228
*unga*	-18	-208
*ungd*	-158	-202
*ungi*	120	-52
*ungk*	128	-4
*ungo*	15	-113
*ungr*	-286	-277
*ungs*	170	25
*unin*	-246	-142
*unka*	-228	-196
*unke*	214	86
*unkn*	131	-49
*unkt*	-87	21
*unky*	-175	-179
*unol*	145	9
*unsa*	-144	-159
*unse*	-239	-247
*unt	163	135
*unts*	-11	157
*uny	-97	-151
*uola*	12	221
*uota*	166	-26
*upar*	87	212
*upbl*	-13	-132
*upch*	26	179
*updr*	35	209
*upeh*	144	44
*upen*	-108	-166
*upgr*	3	111
*upho*	-69	85
*upie*	151	15
*upil*	225	20
*upko*	-116	-134
*uple*	-25	96
*uplo*	-81	55
*upor*	-146	-38
*upra*	121	196
*upro*	-210	-177
*ups	-177	-166
*upst*	-188	-229
*upsv*	151	26
*upt	101	-93
*upta*	55	144
*upva*	-147	-105
*ura	2	-178
*urad*	-118	-154
*urag*	-8	122
*urar*	61	-81
*uras*	-87	-109
*urat*	100	-117
*urda*	-65	93
*urde*	-136	-102
*ureb*	130	41
*uren*	193	144
*urfp*	-17	67
*urgi*	-108	-95
*urha*	26	129
*uri	97	170
*urie*	-110	-134
*urig*	77	-71
*urio*	-173	-171
*uris*	205	-63
*urit*	191	147
*urjo*	-125	-117
*urk	163	33
*urke*	137	-60
*urmo*	-115	-119
*urn	-149	-28
*urna*	-199	-157
*urnt*	-174	-173
*urpe*	-95	-109
*urpl*	196	22
*urpo*	197	216
*ursd*	-192	-196
*urse*	-257	-157
*ursj*	-151	-148
*urst*	-228	-239
*ursv*	85	26
*urt	-47	227
*urti*	112	206
*urts*	-25	-204
*uruu*	-135	-137
*urva*	-134	-157
*usa	-138	-97
*usad*	131	-3
*usar*	79	-110
*usat*	108	9
*usba*	21	97
*usbo*	15	149
*usch*	85	157
*uscl*	-142	-149
*usea*	-156	-138
*usel*	-95	-134
*useo*	149	13
*user*	105	15
*uses*	-155	-152
*uset*	32	170
*ush	-108	-135
*ushi*	188	44
*usik*	-158	-219
*usin*	-99	33
*usio*	-130	-136
*usis*	-129	-128
*uska*	185	-1
*uske*	-144	-203
*uskl*	-73	-128
*usla*	-16	-109
*uspe*	-98	-137
*uste*	-179	-255
*usti*	168	74
*usua*	-165	-161
*usva*	177	23
*usvi*	132	11
*uta	11	122
*utad*	18	-103
*utan*	174	157
*utar*	177	212
*utat*	111	206
*utba*	-99	-87
*utbi*	-240	-238
*utbr*	-258	-252
*utby*	-1	174
*utch*	11	-118
*ute	112	-55
*utek*	-117	-108
*uter*	26	-196
*utes*	239	61
*utet*	-10	153
*utha*	125	24
*uti	17	190
*utif*	-6	116
*utik*	-109	-101
*utin*	-117	104
*utio*	-66	-153
*utla*	-199	-218
*utle*	-7	111
*utna*	68	148
*utom*	162	56
*uton*	120	-26
*utor*	-248	-257
*utos*	218	20
*utpl*	-5	128
*utra*	246	-30
*utre*	-318	-341
*uts	104	203
*utsa*	-58	118
*utse*	-172	-159
*utsi*	-125	90
*utsk*	-121	15
*utsl*	-19	-125
*utuu*	210	-10
*utva*	-20	229
*utve*	-19	130
*utvi*	-59	144
*uule*	67	178
*uume*	241	15
*uupi*	151	15
*uusi*	-129	-130
*uutu*	201	19
*uva	134	-77
*uvan*	-190	-243
*uvar*	-124	-132
*uve	-158	-173
*uver*	7	118
*uvet*	93	-93
*uvig*	-225	-216
*uvst*	97	42
*uvtv*	127	-5
*uvud*	131	0
*uxen*	-12	189
*uxne*	11	139
*uys	-170	-192
*vaa	-134	-139
*vaan*	-87	124
*vaar*	170	-58
*vaci*	-407	-471
*vack*	230	-17
*vade*	-201	-233
*vadk*	-165	-151
*vadr*	-123	-113
*vag	251	261
*vage*	-7	209
*vagl*	-187	-150
*vagr*	-144	50
*vagt*	264	42
*vaha*	-243	-228
*vaih*	-172	-167
*vaik*	195	18
*vaim*	24	180
*vain*	-193	-49
*vak	-127	-105
*vaka*	-11	-126
*vake*	-13	-200
*vakn*	-11	102
*val	152	295
*vala*	-250	-178
*vale*	-229	-129
*vali*	-95	57
*valj*	-108	-109
*valk*	-111	-109
*valm*	14	176
*valn*	-176	-172
*valp*	-236	-212
*vals*	203	44
*valt*	303	262
*valu*	68	-85
*vama*	190	25
*vaml*	252	56
*vamp*	-118	-276
*vand*	-167	-74
*vane*	-169	-76
*vanf*	-84	66
*vang*	-199	-139
*vani*	210	312
*vanj*	-144	-72
*vanl*	-203	-176
*vans*	13	-98
*vapn*	-18	149
*var	-60	105
*vara*	-4	121
*varb*	-113	-132
*vare*	15	111
*varf*	-68	65
*varj*	-87	128
*vark*	-35	-193
*varm*	5	-196
*varn*	157	107
*vars*	192	82
*vart*	128	-105
*vas	-160	-38
*vasa*	-96	-176
*vase*	276	21
*vask*	20	188
*vast*	90	96
*vasy*	-200	-208
*vate*	-76	-248
*vati*	-164	-140
*vatk*	-263	-230
*vatm*	-154	-189
*vatn*	298	241
*vats*	291	107
*vauv*	207	-22
*vava*	-114	31
*vavs*	241	-65
*vax	-151	-158
*vaxe*	-140	-188
*vaxi*	-183	-285
*vaxp*	-253	-233
*vaxt*	-168	-145
*vbit*	147	24
*vbok*	-125	-93
*vbru*	83	147
*vbur*	-134	-134
*vdes*	-6	-131
*ved	-163	-164
*vede*	92	-32
*vedk*	144	-17
*vedo*	-87	-169
*veds*	240	47
*vega*	-92	-95
*vejp*	-131	-146
*vel	117	107
*vela*	66	134
*vels*	194	15
*vemb*	-198	-188
*veme*	155	46
*ven	139	146
*vera*	149	20
*verd*	134	56
*verf*	-149	-168
*veri*	223	160
*verl*	-52	102
*vern*	-190	-241
*vers*	-163	-207
*vert*	82	71
*verv*	-228	-240
*very*	-57	113
*vet	113	-21
*vete*	-175	-106
*veti*	67	-91
*vetn*	-75	-184
*vets*	20	-123
*vfal*	-160	-159
*vfar*	7	145
*vgas*	26	159
*vgif*	-193	-223
*vhug*	236	-42
*vice*	-154	-60
*vico*	-139	-133
*vide*	-195	-294
*vidg*	118	19
*vidi*	-164	-176
*vift*	178	110
*vig	-191	-99
*viik*	186	80
*viil*	29	215
*vike*	78	150
*vikt*	-214	-195
*vil	4	174
*vild*	12	154
*vilj*	-68	67
*vilk*	-175	50
*vilo*	-120	-83
*vily*	145	4
*vima*	307	36
*vime*	119	-57
*vimf*	180	-12
*viml*	155	18
*vin	20	-134
*vina*	-38	122
*vind*	134	40
*ving*	63	179
*vink*	94	-65
*vint*	-396	-297
*vira*	251	63
*viri*	171	7
*vis	-51	-181
*visa*	137	152
*visd*	-190	-166
*vise*	65	-58
*visi*	20	-154
*visk*	-19	108
*visn*	-68	58
*vist*	144	53
*vit	-40	109
*vita*	-1	-169
*vitu*	-3	104
*vlad*	174	129
*vlan*	-51	-144
*vlar*	-163	-154
*vlas*	-165	-82
*vled*	-112	-111
*vlid*	-158	-155
*vlop*	133	19
*vlor*	-109	23
*vlos*	98	-77
*vlt	155	16
*vlys*	-35	148
*vmam*	-7	127
*vmed*	-195	-181
*vmod*	141	-20
*vmor*	-132	-48
*vnin*	-182	-60
*voic*	84	144
*void*	-103	-87
*voin*	-119	-116
*vois*	135	7
*volo*	-156	-166
*vomi*	115	18
*vopn*	111	2
*vora*	-124	-116
*vore*	108	342
*vori*	-142	-157
*vort*	-230	-238
*vos	-210	-242
*vous*	-154	-141
*vpap*	39	268
*vrad*	-39	164
*vrak*	-105	-113
*vred*	158	176
*vric*	-156	-124
*vsar*	-252	-276
*vsfa*	-135	-137
*vska*	-183	-182
*vske*	-19	231
*vsku*	97	-46
*vsli*	160	2
*vslo*	-1	146
*vslu*	21	228
*vsta*	-138	-86
*vste*	-116	-125
*vsva*	-229	-226
*vsvi*	124	3
*vtes*	-72	-179
*vtim*	232	67
*vtvi*	127	-5
*vude*	135	21
*vudl*	-176	-165
*vul	-24	77
*vuln*	166	-22
*vuls*	124	5
*vuni*	-134	-128
*vuxe*	-12	189
*vuxn*	17	166
*waet*	110	6
*wake*	222	154
*waki*	134	29
*walo*	203	-93
*wana*	-48	90
*want*	-156	40
*wara*	35	-177
*wasp*	148	29
*watc*	-194	-223
*wate*	117	-66
*way	-272	-194
*wbor*	125	77
*weak*	215	33
*weat*	215	-10
*wedi*	-163	-84
*ween*	91	-42
*weir*	120	-43
*wel	177	118
*weli*	210	42
*welt*	-3	118
*went*	173	6
*weri*	132	94
*wful*	144	27
*whee*	98	-45
*when*	-169	-25
*whit*	216	26
*wice*	122	-35
*wint*	-183	-67
*wish*	6	166
*wnat*	12	156
*wnin*	34	174
*wnot*	101	21
*wns	125	15
*woke*	124	156
*wole*	63	-90
*wont*	345	206
*word*	284	71
*work*	-8	-97
*wors*	226	38
*wory*	-171	-182
*woul*	29	375
*wrot*	7	146
*xade*	14	137
*xam	-207	-184
*xams*	-131	-151
*xan	160	133
*xare*	39	-103
*xate*	-141	-122
*xel	-155	-196
*xeln*	-78	-153
*xels*	113	53
*xen	-77	182
*xer	-118	-175
*xerc*	-122	-148
*xet	17	145
*xfru*	-7	115
*xhau*	-137	-140
*xich*	137	134
*xid	176	-57
*xin	-98	-272
*xist*	41	251
*xlar*	-209	-294
*xliv*	-127	-129
*xman*	35	155
*xne	11	139
*xon	-117	-111
*xor	-141	29
*xpla*	-171	-154
*xplo*	-50	-219
*xpro*	-253	-233
*xtar*	93	-73
*xted*	-3	135
*xtgi*	139	32
*xthu*	177	51
*xtio*	-126	-171
*xtra*	89	-45
*xtre*	158	24
*xvec*	152	14
*xyfe*	-122	-118
*yani*	-105	-106
*yat	-148	-150
*yatz*	-141	-155
*ybe	151	-12
*ycho*	-170	-188
*yck	11	-201
*ycka*	302	207
*yckl*	-5	139
*ycko*	-167	-174
*yckt*	187	163
*yda	-43	110
*ydar*	-116	-97
*ydat*	-72	55
*yde	52	-104
*yder*	-183	-191
*ydia*	-266	-283
*ydro*	-133	-157
*ydsk*	-123	-119
*year*	-172	-179
*yen	181	-37
*yfer*	-122	-118
*yfik*	-223	-184
*yfod*	181	66
*yfor*	73	-7
*yfri*	84	203
*yfsa*	-174	-148
*yft	-136	-29
*yfta*	-112	-214
*yfte*	115	-82
*yga	-171	-70
*ygad*	-7	90
*ygan*	-60	-165
*ygbe*	-219	-206
*ygde*	-159	-170
*ygdu*	168	23
*yger*	-106	6
*yget*	-18	-111
*ygli*	104	-47
*ygne*	-287	-257
*ygon*	63	-58
*ygpl*	-151	-98
*ygra*	-99	-122
*ygre*	127	-27
*ygsk*	-121	-216
*ygsm*	177	0
*ygt	-119	-9
*ygva*	-131	-145
*yhet*	-133	-212
*yhor*	-115	-145
*yhta*	241	12
*yka	193	127
*ykar*	176	2
*yker*	-117	-232
*ykja*	-62	51
*ykla*	-46	-114
*ykni*	65	-94
*ykol*	55	-95
*ykos*	-121	-151
*ykte*	80	-130
*yla	-188	-208
*ylan*	-293	-249
*ylas*	-147	-139
*ylax*	148	8
*yld	-115	-227
*ylde*	-202	-223
*yldi*	24	206
*ylen*	134	-49
*ylig*	32	120
*ylni*	-174	-271
*ylpl*	88	-6
*ymbi*	-127	-119
*ymfk*	-154	-123
*ymna*	-246	-135
*ympa*	-146	-82
*ymta*	163	-18
*ymto*	-116	-126
*ynas*	155	2
*ynbo*	117	24
*ynd	52	158
*ynda*	178	27
*ynen*	174	-10
*ynfa*	-74	-114
*yngd*	104	-30
*ynte*	-125	-131
*ynun*	-122	-145
*ynyt*	-8	-165
*yogh*	-146	-119
*yone*	91	218
*yope*	136	-1
*yori*	1	126
*ypa	12	-183
*ypat*	-6	125
*yper*	160	46
*ypla*	118	25
*ypo	-99	-110
*ypok*	-120	-143
*ypot*	140	118
*ypt	268	22
*ypta*	117	159
*ypuc*	169	33
*yra	144	82
*yraa*	-149	-203
*yraf*	162	0
*yral*	10	141
*yran*	-7	158
*yrar*	249	11
*yrem*	181	-12
*yret*	293	16
*yrga*	124	-62
*yrhj*	116	-8
*yrie*	-83	-127
*yrka*	-145	-213
*yrkr*	-121	-115
*yrky*	139	5
*yrol*	171	32
*yrse*	94	-49
*yrve*	130	18
*ysel*	-89	182
*ysem*	-182	-179
*ysen*	176	124
*yser*	34	-172
*ysi	16	120
*ysie*	125	21
*ysio*	-112	-187
*ysna*	13	127
*ysni*	-170	-187
*yspa*	191	23
*ysta*	183	121
*yste*	10	153
*ystl*	-90	-104
*ystv*	130	14
*ysty*	166	-12
*ytad*	-173	-208
*ytas*	-146	-151
*yte	-107	-9
*yten*	-107	-184
*ythi*	-62	105
*ytli*	-141	-200
*yto	155	12
*ytos*	190	50
*yts	-111	-109
*yva	-202	-186
*yven*	203	-11
*yvfa*	7	145
*yvma*	-7	127
*yvpa*	39	268
*yway*	-178	-125
*ywhe*	80	-74
*yxan*	166	118
*yxor*	68	261
*zema*	-214	-221
*zeri*	-130	-128
*zete*	-136	-135
*zin	-148	-142
*zing*	147	-41
*zomb*	-189	-213
*zor	-107	-111
*zure*	26	-97
-# ar	-108	-154
-# dar	148	23
-# har	15	135
-# ont	-147	-114
-# pufar	145	2
-# vil	119	22
-# … blodn	-140	-127
-# … svara	134	-4
-# … vil	150	-4
-*aama*	-1	104
-*aan	162	311
-*able*	-26	98
-*abso*	1	-102
-*aby	202	10
-*acks*	-133	-144
-*ada	-168	-167
-*adad*	-69	153
-*ade	-154	54
-*adet*	5	128
-*adsk*	-73	-139
-*afe	-101	83
-*aft	104	-97
-*aga	92	236
-*agad*	-14	194
-*agar*	-39	223
-*agen*	-234	-188
-*aghe*	-170	-156
-*agor*	-119	-71
-*agt	32	129
-*ahdi*	-118	-116
-*ahta*	6	115
-*aid	-121	59
-*aigh*	125	42
-*aipa*	-2	153
-*ais	1	115
-*aisi*	-1	104
-*ajsa*	-154	-173
-*akbl*	5	128
-*akip*	-141	-127
-*akna*	255	142
-*akor*	46	-74
-*akt	115	24
-*akto*	-116	-111
-*akts*	-128	-104
-*aktu*	-142	-156
-*akut*	-250	-253
-*ala	167	66
-*alar*	-84	130
-*aldr*	9	169
-*aler*	47	113
-*alet*	-141	-183
-*alig*	-95	-206
-*aliv*	60	125
-*alm	161	32
-*alp	147	115
-*alpe*	198	31
-*alpt*	134	18
-*alsv*	-133	-123
-*alt	-164	-22
-*alts*	-131	-70
-*aluu*	6	126
-*alvm*	-214	-260
-*alvt*	141	12
-*ama	-182	-86
-*amaa*	-1	164
-*amad*	110	40
-*amer*	-131	-135
-*amla*	-165	-88
-*amna*	28	245
-*amni*	-136	-151
-*amp	-102	-114
-*ampa*	-158	-179
-*anan*	-81	48
-*anar*	-126	75
-*and	177	166
-*anda*	158	66
-*andf*	-171	-144
-*andl*	-110	-117
-*andn*	-229	-184
-*andr*	-114	-211
-*ands*	112	-33
-*aner*	124	-25
-*anfa*	-133	-130
-*angr*	25	154
-*anin*	-72	-111
-*anis*	29	147
-*anka*	-190	-254
-*anke*	-20	108
-*ankt*	-137	-100
-*anma*	63	205
-*ans	148	-8
-*ansk*	-144	-149
-*anst*	-152	-181
-*ants*	-97	-89
-*anym*	-52	107
-*apa	142	145
-*apni*	-127	-109
-*ara	156	281
-*aran*	142	27
-*arar*	150	109
-*ard	-131	-43
-*arda*	107	16
-*arif*	132	29
-*arig*	-171	-136
-*ark	-87	-87
-*arka*	202	39
-*arli*	-203	-251
-*arme*	86	-49
-*arnb*	32	107
-*arne*	26	196
-*ars	-139	-37
-*art	-218	-127
-*artk*	-127	-109
-*arto*	-119	-97
-*ash	-162	-138
-*asog*	-119	-115
-*asta*	185	216
-*ata	134	153
-*atad*	41	159
-*atan*	-4	107
-*atar*	155	180
-*aten*	83	120
-*ater*	138	37
-*atia*	147	-10
-*atom*	-132	-138
-*atre*	111	252
-*ats	-157	-82
-*ave	71	179
-*aver*	-159	-152
-*avfo*	-148	-174
-*avid*	-164	-215
-*baby*	202	10
-*bada*	-113	-83
-*bajs*	-76	-156
-*baka*	-71	78
-*bara*	6	246
-*barn*	-23	159
-*batr*	111	252
-*bebi*	126	47
-*beha*	169	39
-*beho*	19	286
-*beky*	-126	-114
-*bena*	-113	-138
-*bera*	-43	134
-*blad*	5	128
-*blas*	-169	-150
-*ble	-216	-157
-*blet*	6	125
-*blev*	-185	-79
-*blir*	165	284
-*blod*	-243	-225
-*boja*	-123	-149
-*boka*	-171	-194
-*bord*	-61	108
-*brad*	-73	-139
-*brak*	-185	-178
-*brat*	-132	-138
-*bros*	48	-111
-*bsol*	1	-102
-*bula*	-90	-141
-*bupr*	-111	-111
-*cati*	-123	-131
-*ces	-15	150
-*chat*	6	147
-*cida*	-142	-159
-*ciga*	0	126
-*cin	-72	54
-*cis	162	21
-*ckar*	-200	-187
-*cker*	93	-94
-*ckna*	145	-2
-*ckst*	-133	-144
-*ckte*	0	126
-*coug*	33	-72
-*coul*	154	41
-*cyke*	113	124
-*cykl*	117	4
-*dad	-62	117
-*dag	-108	41
-*daga*	-107	-108
-*dal	-142	-159
-*dali*	-114	-202
-*dari*	132	29
-*das	146	-89
-*denl*	202	28
-*der	131	68
-*dera*	13	108
-*dfad*	-171	-144
-*dica*	-123	-131
-*dist*	-118	-116
-*dja	-180	-170
-*dlak*	-110	-117
-*dnad*	-115	-145
-*dnin*	-113	47
-*dnod*	-219	-220
-*dode*	-95	-126
-*domn*	-242	-210
-*drat*	-131	-129
-*dsa	166	37
-*dsbe*	-113	-138
-*dska*	-105	-180
-*dsta*	-145	-163
-*dusc*	116	146
-*dvar*	-30	-136
-*dvet*	-161	-142
-*eage*	182	-25
-*ealy*	-176	-141
-*ebis*	126	47
-*ecis*	162	21
-*ecka*	-22	128
-*edic*	-157	-41
-*edve*	-161	-142
-*eek	0	155
-*eel	0	127
-*eesa*	-115	-103
-*efte*	-2	277
-*egen*	129	137
-*ehal*	181	104
-*ehov*	19	286
-*eja	-107	-114
-*eka	128	6
-*ekym*	-126	-114
-*elaa*	6	126
-*elam*	1	115
-*elan*	168	1
-*elar*	-59	53
-*eler*	-167	-193
-*elge*	39	170
-*elt	-64	-155
-*elto*	124	9
-*ema	120	246
-*emel*	116	-11
-*emis*	-68	-109
-*enaa*	9	226
-*enag*	-113	-138
-*enah*	-118	-116
-*enar*	15	140
-*ene	140	216
-*enes*	30	213
-*enet*	-123	-94
-*enga*	-1	185
-*enge*	-118	-116
-*enin*	133	35
-*enly*	202	28
-*ens	-96	-142
-*ensa*	28	209
-*entl*	126	124
-*envu*	164	10
-*erar*	129	-87
-*erat*	-5	243
-*ere	-49	98
-*eren*	164	10
-*erer*	-129	-124
-*eres*	146	109
-*ergi*	-76	-130
-*erig*	15	119
-*erka*	0	-104
-*erna*	16	131
-*erte*	-143	-135
-*eta	73	158
-*etas*	-83	-119
-*eter*	-4	167
-*etsl*	-161	-142
-*eva	41	205
-*even*	54	153
-*ever*	-212	-203
-*expl*	13	108
-*ext	-19	120
-*fad	-162	-136
-*fakt*	-105	-113
-*fal	-133	-130
-*far	197	38
-*fara*	80	-132
-*farl*	-196	-242
-*fast*	34	-129
-*fata*	97	203
-*feel*	66	129
-*fen	-111	-111
-*feve*	-201	-186
-*fins*	52	308
-*flyt*	144	124
-*folj*	34	162
-*for	-25	89
-*fora*	-50	110
-*fore*	152	78
-*fori*	-148	-174
-*forr*	121	123
-*foru*	129	2
-*forv*	-90	-119
-*fote*	152	-9
-*fots*	7	145
-*frej*	-107	-114
-*friv*	19	134
-*fter*	-9	283
-*fung*	-51	-104
-*fyra*	-190	-116
-*gade*	-14	194
-*gang*	25	105
-*gar	-77	152
-*gare*	0	126
-*gata*	-56	48
-*gena*	-118	-116
-*gent*	129	137
-*gera*	121	-93
-*ghet*	-138	-6
-*ght	155	133
-*gick*	26	165
-*gier*	-146	-151
-*gjor*	-26	108
-*glad*	24	113
-*glas*	-118	-187
-*goin*	-2	153
-*gon	-59	127
-*gone*	87	-80
-*gonk*	139	25
-*gor	-119	-71
-*gora*	-43	184
-*grat*	195	-34
-*grav*	-164	-215
-*gre	25	154
-*grej*	-2	175
-*gymn*	-66	-107
-*haan*	-17	163
-*haft*	88	-100
-*hala*	170	78
-*hale*	140	115
-*halu*	2	130
-*hamn*	18	112
-*hand*	171	34
-*hang*	-119	-117
-*hans*	127	3
-*hant*	-139	-182
-*hart*	-117	-8
-*hat	135	114
-*have*	77	204
-*hdis*	-118	-116
-*helg*	39	170
-*hem	33	160
-*hema*	120	246
-*hene*	59	302
-*heng*	-118	-116
-*here*	151	158
-*het	-160	-50
-*hine*	138	122
-*hjal*	251	46
-*hjar*	-214	-128
-*hoge*	-149	-135
-*home*	13	152
-*hono*	136	134
-*hopa*	9	142
-*hora*	6	179
-*hord*	161	58
-*hort*	-180	-178
-*host*	165	-8
-*hota*	-161	-188
-*hova*	51	283
-*hove*	42	296
-*hovs*	39	196
-*htaa*	6	115
-*huse*	0	200
-*huvu*	-33	-128
-*ibup*	-111	-111
-*icat*	-123	-131
-*ices*	-15	150
-*icid*	-142	-159
-*icka*	-145	-200
-*ickn*	145	-2
-*ida	-141	-74
-*idal*	-142	-159
-*idan*	-115	-91
-*ies	125	-12
-*ife	-17	189
-*ifra*	132	29
-*iga	64	173
-*igar*	111	122
-*ige	15	119
-*ight*	155	133
-*iker*	227	11
-*ilba*	-71	78
-*ile	107	235
-*iler*	-137	-121
-*ilig*	19	134
-*ilj	23	149
-*ilja*	5	128
-*ilje*	-125	-149
-*ils	-119	6
-*imad*	-80	-166
-*imat*	-227	-178
-*imor*	119	163
-*ina	79	177
-*inha*	103	-22
-*inju*	-163	-141
-*ins	86	304
-*int	6	137
-*inta*	-141	-127
-*inua*	-1	104
-*ipa	109	8
-*ipaa*	-2	153
-*ipua*	-110	-117
-*irad*	-121	-121
-*isa	32	125
-*isar*	198	197
-*isi	-1	104
-*ison*	138	42
-*ista*	130	168
-*iste*	-95	35
-*istu*	-126	-139
-*ita	76	101
-*itaa*	1	153
-*itch*	-129	-129
-*ive	4	115
-*iver*	34	-131
-*ivet*	-189	-215
-*ivil*	19	134
-*jais*	-1	104
-*jalm*	172	-13
-*jalp*	182	18
-*jalv*	-142	-102
-*jana*	10	134
-*jart*	-214	-128
-*jen	-149	-176
-*jord*	-22	142
-*jsa	-163	-138
-*jud	191	-3
-*jukd*	2	160
-*jukg*	-66	-107
-*jury*	-163	-141
-*jus	154	15
-*just*	22	170
-*kaan*	37	144
-*kad	-129	-119
-*kada*	-218	-167
-*kae	117	0
-*kafe*	-173	-186
-*kaht*	6	115
-*kaip*	-2	153
-*kaka*	148	-43
-*kan	129	22
-*kane*	126	-23
-*kant*	110	-9
-*kar	-78	-134
-*kbla*	5	128
-*kdom*	2	160
-*kgym*	-66	-107
-*khaa*	-17	163
-*kile*	20	147
-*king*	95	180
-*kipu*	-110	-117
-*kisa*	203	24
-*kla	117	4
-*klad*	-7	131
-*klag*	-8	101
-*klap*	-127	-109
-*kna	175	134
-*knad*	110	218
-*knar*	183	-3
-*kola*	-157	-42
-*kolj*	88	0
-*koma*	11	217
-*kome*	126	219
-*kons*	-152	-238
-*kont*	56	-99
-*kor	181	131
-*kord*	46	-74
-*kour*	109	8
-*kram*	-221	-260
-*krat*	-28	117
-*krek*	-114	-106
-*krik*	234	8
-*kris*	-122	-131
-*kriv*	101	143
-*krop*	18	147
-*ksai*	1	115
-*ksia*	-234	-223
-*kste*	-133	-144
-*kte	-122	39
-*ktos*	-116	-111
-*kts	-128	-104
-*ktur*	-105	-113
-*kuka*	-1	104
-*kule*	15	292
-*kund*	201	17
-*kut	-215	-220
-*kuum*	-83	-141
-*kval*	-34	90
-*kvar*	-26	176
-*kvic*	145	-2
-*kyme*	-126	-114
-*laa	6	126
-*lad	24	113
-*lade*	-99	57
-*laga*	-22	153
-*lake*	-168	-176
-*lakt*	-116	-111
-*lamn*	-87	100
-*lang*	-12	100
-*lapn*	-183	-161
-*lar	-58	62
-*las	-85	-164
-*laso*	-144	-126
-*lata*	-2	200
-*lati*	169	-23
-*lats*	17	128
-*lbak*	-71	78
-*lder*	30	150
-*len	-168	-189
-*lerg*	-76	-130
-*lete*	126	162
-*lev	-203	-123
-*leva*	42	269
-*lgen*	39	170
-*life*	-16	167
-*lig	-112	-166
-*ligt*	28	-129
-*lir	165	284
-*lis	13	180
-*ljen*	-125	-149
-*ljud*	191	-3
-*ljus*	154	15
-*lna	-127	-125
-*lnad*	-160	-158
-*lod	-134	-140
-*lode*	-110	-66
-*lodn*	-152	-170
-*log	-165	-120
-*loga*	-232	-239
-*los	-147	-130
-*lost*	-115	-103
-*lots*	240	46
-*lova*	6	118
-*lper*	198	31
-*lpte*	134	18
-*lsva*	-133	-123
-*lto	124	9
-*ltsa*	-131	-70
-*luft*	106	-108
-*luta*	223	189
-*luu	6	126
-*lvmo*	-214	-260
-*lvti*	141	12
-*lyde*	309	49
-*lyta*	144	124
-*maa	1	115
-*maan*	168	71
-*made*	-23	-137
-*mage*	-145	-164
-*male*	49	186
-*mama*	-136	-5
-*mani*	29	147
-*mark*	222	201
-*mart*	-107	-149
-*mat	-227	-178
-*medi*	-157	-41
-*medv*	-161	-142
-*mela*	94	-68
-*men	57	-86
-*mena*	36	174
-*meni*	133	35
-*mens*	-96	-142
-*meta*	-83	-141
-*mies*	113	119
-*mina*	99	141
-*mind*	-113	-27
-*mins*	38	123
-*minu*	165	149
-*mis	-68	-109
-*mita*	1	153
-*mlat*	-171	-104
-*mna	4	160
-*mnar*	-124	67
-*mnas*	-66	-107
-*mnin*	-209	-202
-*mord*	-214	-260
-*more*	-28	181
-*mors*	151	15
-*mots*	-7	105
-*move*	154	41
-*mpad*	-159	-153
-*mpto*	-148	-130
-*mtom*	-119	-146
-*naa	17	226
-*nack*	-215	-109
-*nad	-203	-226
-*nade*	25	168
-*nage*	-113	-138
-*nahd*	-118	-116
-*napa*	98	2
-*nar	168	74
-*nars*	-111	-21
-*nat	-140	-58
-*nate*	49	142
-*nbar*	32	107
-*nda	-3	207
-*ndas*	146	-89
-*nde	133	45
-*ndfa*	-171	-144
-*ndla*	-110	-117
-*ndno*	-219	-220
-*ndra*	-114	-211
-*ndsa*	166	37
-*need*	2	155
-*ner	108	-65
-*nes	-125	118
-*next*	-19	120
-*nfal*	-133	-130
-*nga	46	195
-*ngar*	-160	-29
-*ngre*	25	154
-*nhal*	103	-22
-*nigh*	116	156
-*ning*	-136	-185
-*nisk*	29	147
-*njur*	-163	-141
-*nkar*	-154	-238
-*nker*	-9	153
-*nkon*	139	25
-*nkt	-123	-145
-*nly	202	28
-*nmal*	63	205
-*nod	-219	-220
-*npro*	-105	-105
-*nsam*	28	209
-*nser*	-143	-135
-*nste*	-150	-152
-*nsti*	-115	-182
-*ntak*	66	-60
-*nua	-1	104
-*nuka*	6	115
-*nund*	-77	-124
-*nura*	-133	-125
-*nut	-11	174
-*nvuo*	164	10
-*nymo*	-52	107
-*oan	144	15
-*ocke*	179	0
-*oden*	-95	-126
-*oder*	-105	-65
-*odja*	-180	-170
-*odna*	-115	-145
-*odni*	-152	-170
-*ofen*	-111	-111
-*oga	-195	-182
-*ogar*	-132	-146
-*oger*	-149	-135
-*ogon*	144	-51
-*oice*	-15	150
-*oing*	57	154
-*oint*	6	137
-*oja	-73	-143
-*oka	31	193
-*okar*	-180	-237
-*oken*	186	87
-*oker*	-126	-86
-*okin*	8	171
-*olan*	-160	-47
-*olar*	36	152
-*olis*	85	189
-*olut*	1	-102
-*oma	11	217
-*ome	60	157
-*omer*	201	289
-*omn	41	126
-*omna*	-146	-150
-*omni*	-175	-142
-*omnt*	9	115
-*oms	-148	-130
-*onet*	146	46
-*onig*	-9	120
-*onko*	139	25
-*onom*	137	137
-*onse*	-143	-135
-*onta*	160	30
-*oor	152	-26
-*opa	-3	108
-*opas*	9	142
-*open*	97	110
-*opna*	249	27
-*ora	74	164
-*oran*	18	157
-*orde*	78	168
-*ords*	-22	-166
-*ore	113	283
-*orin*	-148	-174
-*orkr*	18	207
-*oroa*	55	119
-*orr	121	123
-*orse*	151	15
-*orst*	-49	-142
-*ortf*	142	27
-*orti*	138	42
-*ortj*	10	134
-*orut*	129	2
-*orvi*	-121	-121
-*osta*	180	-16
-*oste*	-14	-186
-*ota	13	151
-*otad*	-137	-143
-*oter*	145	-15
-*oto	164	10
-*ots	-74	44
-*otsl*	240	46
-*otst*	-7	105
-*ough*	33	-72
-*ould*	154	41
-*ouri*	109	8
-*ova	-125	20
-*ove	171	43
-*over*	11	221
-*ovit*	-18	138
-*ovs	39	196
-*paam*	-1	104
-*pad	-123	-174
-*pade*	-159	-153
-*pako*	46	-74
-*pala*	43	286
-*papa*	115	71
-*pape*	-63	68
-*pas	9	142
-*pave*	-129	-119
-*pela*	-18	122
-*pen	71	119
-*peng*	-1	185
-*per	190	90
-*pere*	-129	-124
-*pile*	-62	-124
-*pipa*	109	8
-*plat*	17	128
-*plod*	13	108
-*plot*	240	46
-*pnar*	183	0
-*pnin*	-127	-109
-*poin*	6	137
-*poli*	85	195
-*prat*	73	-134
-*prec*	162	21
-*pric*	-154	-136
-*prit*	156	-14
-*prof*	-111	-111
-*prov*	-148	-132
-*pte	134	18
-*ptom*	-148	-130
-*pua	-110	-117
-*pufa*	145	2
-*pyst*	156	-13
-*rack*	214	121
-*rad	-189	-207
-*rada*	-48	120
-*rads*	-73	-139
-*rago*	-119	-71
-*raig*	125	42
-*raka*	-162	-165
-*rakb*	5	128
-*rakn*	66	161
-*raks*	59	-61
-*rakt*	-128	-104
-*rala*	-131	-131
-*raml*	-161	-52
-*ramp*	-202	-229
-*rand*	142	27
-*rapa*	5	172
-*rar	185	81
-*rash*	-162	-138
-*rate*	116	-48
-*rato*	-150	-161
-*rats*	-131	-129
-*ravi*	-164	-215
-*rda	107	16
-*rde	27	168
-*rdsb*	-113	-138
-*rdst*	-145	-163
-*reag*	182	-25
-*reci*	162	21
-*reja*	-107	-114
-*rek	-114	-106
-*remi*	-68	-109
-*renv*	164	10
-*rera*	-129	-124
-*rgie*	-146	-151
-*rick*	-99	-176
-*rida*	-182	-113
-*rifr*	132	29
-*rige*	15	119
-*rik	146	-40
-*rike*	227	11
-*rint*	-141	-127
-*ris	-122	-131
-*rist*	121	10
-*riv	18	192
-*rivi*	19	134
-*rka	163	42
-*rkad*	-121	-61
-*rker*	181	-1
-*rkr	18	207
-*rlam*	-50	-117
-*rlig*	-203	-251
-*rmen*	86	-49
-*rnba*	32	107
-*rnen*	7	196
-*roa	55	119
-*rodn*	-115	-145
-*rofe*	-111	-111
-*roke*	-146	-122
-*ror	-21	204
-*rort*	-140	-145
-*rost*	18	-186
-*rot	-100	30
-*rov	-145	-137
-*rse	151	15
-*rsva*	124	136
-*rta	-87	-248
-*rten*	-143	-135
-*rtfa*	142	27
-*rtis*	138	42
-*rtja*	10	134
-*rtkl*	-127	-109
-*rtor*	-119	-97
-*rut	132	4
-*ruta*	-111	-106
-*rutn*	19	133
-*rvir*	-121	-121
-*ryg	24	147
-*rygt*	14	117
-*sade*	-144	-149
-*safe*	-5	179
-*saga*	110	207
-*sage*	-116	-20
-*sagt*	32	129
-*said*	-8	194
-*sais*	1	115
-*sake*	59	154
-*sam	-12	195
-*sama*	-154	-211
-*sand*	-109	-93
-*sar	97	178
-*sat	-161	-201
-*sben*	-113	-138
-*scha*	-14	112
-*sert*	-143	-135
-*set	10	144
-*sia	-234	-223
-*sing*	154	6
-*sjal*	-142	-102
-*sjuk*	-157	-48
-*skad*	-189	-156
-*skak*	131	-46
-*skog*	14	193
-*skre*	-114	-106
-*skri*	217	147
-*skul*	96	338
-*slag*	-48	-149
-*slar*	-109	-144
-*slig*	248	120
-*slog*	-165	-120
-*slos*	-161	-142
-*slut*	256	254
-*smar*	-107	-149
-*snad*	44	147
-*snur*	-133	-125
-*sock*	218	7
-*sogo*	-119	-115
-*solu*	1	-102
-*somn*	15	123
-*sova*	-176	-143
-*sove*	-90	40
-*sovi*	-18	138
-*spel*	-18	122
-*spri*	156	-14
-*spru*	-111	-106
-*sta	113	179
-*staa*	109	8
-*stam*	-150	-49
-*stan*	131	58
-*star*	5	-130
-*stee*	-115	-103
-*stel*	-169	-146
-*ster*	-282	-285
-*stet*	66	-106
-*stod*	-125	-178
-*stop*	-3	108
-*stra*	-132	-177
-*stus*	-118	-116
-*sty	156	-13
-*sude*	202	28
-*sudi*	-119	-115
-*suge*	157	18
-*suic*	-142	-159
-*svag*	-142	-189
-*sval*	-134	-101
-*svan*	144	17
-*sver*	15	119
-*svet*	-103	-141
-*svim*	-196	-244
-*svul*	-211	-193
-*swit*	-129	-129
-*symp*	-148	-130
-*symt*	-119	-146
-*synp*	-105	-105
-*syns*	-34	216
-*synu*	-77	-124
-*taa	130	120
-*taan*	33	153
-*tabl*	6	125
-*tad	-137	-143
-*tade*	-41	94
-*tagi*	-72	91
-*taki*	-141	-127
-*takt*	147	26
-*tals*	-133	-123
-*tame*	-131	-135
-*tan	166	135
-*tank*	-168	-83
-*tar	228	36
-*tart*	-170	-139
-*tas	-83	-119
-*tata*	1	115
-*tch	-129	-129
-*tees*	-115	-103
-*tel	-165	-142
-*tele*	-22	136
-*ter	118	175
-*tern*	67	163
-*tfar*	142	27
-*them*	33	160
-*ther*	94	124
-*tial*	147	-10
-*tigt*	-143	-222
-*tilb*	-71	78
-*tils*	-52	88
-*ting*	-180	-254
-*tiso*	138	42
-*tita*	218	184
-*tkla*	-127	-109
-*tna	19	133
-*toan*	144	15
-*todj*	-180	-170
-*tom	-166	-181
-*toms*	-148	-130
-*topa*	-3	108
-*tor	-132	-202
-*tors*	8	127
-*tos	-116	-111
-*trai*	125	42
-*tral*	-198	-236
-*trap*	5	172
-*tre	111	252
-*tror*	-30	160
-*trot*	-99	13
-*tryg*	20	174
-*tsat*	-126	-150
-*tsli*	240	46
-*tslo*	-161	-142
-*tura*	-105	-113
-*tust*	-133	-134
-*tyck*	-154	-127
-*tyst*	-13	151
-*uden*	143	-20
-*udig*	-119	-115
-*udva*	-30	-136
-*ufar*	145	2
-*uft	70	-120
-*uger*	157	18
-*ugh	33	-72
-*uici*	-142	-159
-*ukaa*	-1	104
-*ukah*	6	115
-*ukdo*	2	160
-*ukgy*	-66	-107
-*uksi*	-234	-223
-*uld	153	58
-*ule	15	292
-*ulna*	-226	-206
-*ulos*	-115	-103
-*umaa*	156	-13
-*umet*	-83	-141
-*una	64	164
-*unde*	134	-26
-*unge*	18	-105
-*uoto*	164	10
-*upro*	-112	-123
-*ura	-105	-113
-*urar*	-133	-125
-*ury	-163	-141
-*usch*	116	146
-*usen*	-151	-162
-*ust	18	164
-*usta*	-116	-134
-*utad*	33	149
-*utar*	265	15
-*uter*	168	99
-*utin*	-191	-192
-*utna*	19	133
-*utsa*	-126	-150
-*uume*	-83	-141
-*uvud*	-33	-128
-*uxen*	5	167
-*vag	-72	-136
-*vaga*	-12	339
-*vage*	3	164
-*vagh*	-170	-156
-*vakn*	234	40
-*vald*	-185	-97
-*vale*	-2	114
-*valt*	-160	-49
-*van	145	55
-*vand*	11	134
-*vans*	-135	-120
-*var	-147	89
-*vara*	271	280
-*varf*	32	202
-*vart*	-176	-207
-*vasa*	-109	-93
-*veck*	111	173
-*vela*	155	7
-*velt*	124	9
-*ven	104	164
-*ver	-71	130
-*vere*	164	10
-*vet	-91	-110
-*veta*	-59	174
-*vets*	-161	-142
-*vfor*	-148	-174
-*vick*	145	-2
-*vid	-101	-176
-*vile*	86	189
-*vili*	19	134
-*vilj*	5	128
-*vima*	-195	-244
-*vint*	-93	-106
-*vira*	-121	-121
-*visa*	-23	170
-*vit	-101	27
-*vmor*	-214	-260
-*voic*	-15	150
-*vore*	18	137
-*vrid*	-178	-155
-*vtim*	141	12
-*vudv*	-30	-136
-*vuln*	-226	-206
-*vuot*	164	10
-*vuxe*	5	167
-*wana*	4	115
-*week*	0	155
-*witc*	-129	-129
-*wkae*	117	0
-*woke*	181	18
-*xen	5	167
-*xplo*	13	108
-*yck	-149	-130
-*ycke*	-4	-138
-*yckt*	0	126
-*yde	167	12
-*yder*	271	47
-*year*	-181	-174
-*ygt	14	117
-*ykel*	113	124
-*ykla*	117	4
-*ymer*	-126	-114
-*ymna*	-66	-107
-*ymor*	-52	107
-*ympt*	-148	-130
-*ymto*	-119	-146
-*ynpr*	-105	-105
-*yns	-34	216
-*ynun*	-77	-124
-*yra	-190	-116
-*yst	-13	151
-*ysty*	156	-13
-*yta	-29	210
-@abuse	-113	-114
-@acting	130	-95
-@arm	215	7
-@asthma	254	139
-@badshape	150	-3
-@belly	-65	-143
-@bellybad	314	-40
-@bellyhard	-144	-185
-@bleeding	-60	-131
-@blind	186	-18
-@bloodloss	57	-79
-@blueplace	-6	103
-@breath	169	-194
-@breathsign	-83	-244
-@bulging	114	23
-@burnpain	-104	-146
-@burnsign	61	-88
-@cant_move	206	16
-@chest	-39	-160
-@chestpain	-61	-138
-@chestplace	-28	-170
-@child	124	-74
-@chronic	-157	-72
-@coldsign	-292	-360
-@collect	5	128
-@confused	31	-143
-@coughs	165	-19
-@crashsign	39	-185
-@cuttool	0	187
-@cuturge	19	168
-@cutword	-159	-91
-@dead	159	33
-@deathword	-225	-113
-@diabetes	179	0
-@droop	-202	-236
-@drunk	150	-34
-@dyspnea	-380	-332
-@effort	-9	134
-@electricbad	-135	-188
-@end	-161	-84
-@exposure	-265	-168
-@eye	177	-36
-@eyespots	-202	-187
-@fainted	-159	-235
-@fallen	-92	141
-@fathom	162	-85
-@fear_of	-166	-118
-@fetal	143	134
-@fever	-151	-188
-@floor	40	-149
-@force	-244	20
-@grand	30	192
-@headache	-8	-137
-@headpain	96	-81
-@headsign	-231	-25
-@heartword	-132	-29
-@hits	-247	-170
-@infant	279	8
-@infection	-211	-202
-@innersign	-14	-166
-@jerk	-160	-213
-@ledgeact	149	273
-@legsign	-61	-164
-@lethargic	80	-84
-@lightsore	204	81
-@limb	213	26
-@limbcut	-59	100
-@limbpart	191	23
-@mania	29	147
-@means	-15	85
-@mottled	157	17
-@nausea	-49	-164
-@noair	310	-101
-@noanswer	210	169
-@noconsent	59	158
-@noeffect	208	58
-@nofeed	190	-22
-@nomoves	120	17
-@nosleep	-48	102
-@nostop	309	107
-@notdose	-99	43
-@nourine	164	13
-@numbness	153	32
-@offender	0	145
-@pain	-85	-140
-@para	125	-177
-@person	194	209
-@person3	-14	125
-@pills	-125	1
-@pillword	-160	-19
-@postictal	-57	-135
-@pregnant	-133	-227
-@press	-38	-162
-@radiate	-138	-211
-@reaction	-111	-148
-@recent	62	254
-@rest	190	-73
-@seizure	-160	-213
-@selfcut	-137	-184
-@severe	255	57
-@shakes	131	-46
-@shiver	107	-107
-@sightloss	132	-25
-@slur	129	1
-@solemn	99	244
-@specialbad	-160	-130
-@speech	190	126
-@squeeze	-36	-160
-@strain	-141	-161
-@strange	145	212
-@sudden	305	45
-@suicidal	-41	307
-@swallowed	-169	-31
-@sweat	-83	-119
-@swelling	-214	-174
-@tablet_of_brain	348	156
-@testicle	-146	-138
-@testsign	-158	-202
-@threat	31	123
-@throatill	-59	-279
-@toucher	85	266
-@unconscious	302	2
-@upper	169	-38
-@upperache	92	36
-@urine_stuck	362	79
-@used	80	126
-@victim	-137	50
-@vision	177	-36
-@visionloss	-131	-178
-@vomiting	-5	-148
-@vomits	-33	-150
-@watched	53	222
-@wateraft	61	-111
-@weak	217	191
-@wheeze	77	-93
-@winded	-181	-160
-@wish	140	286
-@wordless	85	140
-a	178	152
-a aldri	-33	117
-a int	-10	156
-a kan	127	144
-a mins	111	73
-a sager	6	167
-a svara	134	15
-a vet	112	-2
-a … gar	126	-9
-a … henes	0	110
-a … hon	4	144
-a … inget	117	4
-a … kunde	-8	119
-a … that	171	15
-a … vakna	160	133
-abs*	1	-102
-absol inte	1	-102
-absol … do	-113	-121
-absolut	1	-102
-aka	110	191
-aku*	-250	-253
-akut	-215	-220
-ala om	51	159
-ala … jag	51	159
-ala … nar	13	108
-aldel … sover	3	111
-aldri gjort	92	-20
-aldri ha	7	145
-aldri haft	89	-56
-aldri hant	137	22
-aldri kant	110	-9
-aldri opere	-129	-124
-aldri slagi	-85	41
-aldri tankt	-96	-128
-aldri varit	166	46
-aldri … forut	139	25
-aldri … fots	7	145
-aldri … pa	-107	-126
-aldri … sa	131	75
-aldri … skoge	17	101
-ale*	-76	-130
-alergier	-146	-151
-ali*	4	115
-alive	4	115
-alive anymo	4	115
-als	-61	-153
-alt*	-93	70
-altsa	-131	-70
-altsa inte	-9	89
-altsa … som	-9	89
-alved biter	116	64
-am … but	-143	-159
-amnin funge	-118	-107
-an	-14	149
-an men	29	170
-an … han	25	137
-ana*	-185	36
-anan	-71	56
-anan ska	36	120
-anan … fa	36	120
-anars	-111	-21
-anars far	61	145
-anars inte	-94	-108
-anat land	31	149
-and	268	167
-and cant	93	-89
-and dont	16	163
-and hasnt	-5	162
-and i	60	131
-and not	134	108
-and there	137	-15
-and wont	224	49
-and … breat	122	-32
-and … cant	171	29
-and … dont	-4	115
-and … slept	-14	164
-and … speak	132	10
-and … swalo	130	14
-and … wake	47	124
-and … wakin	104	-8
-and … want	-29	116
-anda	47	253
-anda inte	46	223
-anda … leva	39	163
-andas	146	-89
-andas att	136	-1
-andas int	170	31
-andas inte	299	56
-andas vil	3	133
-andas … hosta	-164	-134
-andas … jag	136	-1
-andas … prata	-125	-135
-andas … som	125	21
-andas … svara	128	-23
-andet … orkar	106	-18
-andfa att	129	13
-andfa … hon	129	13
-andfad	-162	-136
-andning	-109	-93
-andno bara	-125	-130
-andno … hosta	-111	-106
-andnod	-219	-220
-andrats	-131	-129
-andsa	166	37
-andsa inte	166	37
-anfal har	133	25
-anfal som	150	10
-angel … sover	-127	-129
-ani*	-100	-144
-aning	-100	-144
-anm*	63	205
-anmal inte	13	149
-anmaler	49	186
-ansik hange	-168	-124
-ansik sover	149	22
-ansik … dar	26	138
-ansikte	-126	-138
-anvan behov	-97	-89
-anvants	-97	-89
-any*	-49	124
-anymore	-52	107
-ar	-133	-3
-ar att	141	11
-ar de	10	123
-ar farli	-143	-178
-ar fel	-82	-101
-ar for	19	94
-ar fortf	139	34
-ar han	122	28
-ar hans	126	-6
-ar har	5	127
-ar hjalp	-112	-112
-ar i	13	108
-ar inget	93	134
-ar inte	-199	13
-ar ja	-108	-107
-ar jag	29	153
-ar kvar	31	183
-ar nu	-7	-112
-ar som	-103	-80
-ar varke	-106	-130
-ar … a	70	106
-ar … av	14	142
-ar … brads	-39	-122
-ar … brato	-132	-138
-ar … det	2	166
-ar … forla	110	40
-ar … forst	28	127
-ar … forvi	-121	-121
-ar … gravi	-165	-184
-ar … hant	118	25
-ar … har	4	117
-ar … henes	17	109
-ar … hos	34	143
-ar … hotad	-137	-143
-ar … i	5	127
-ar … ide	14	195
-ar … inget	22	135
-ar … kom	117	24
-ar … konst	-174	-164
-ar … konta	193	5
-ar … kvar	17	124
-ar … manis	7	133
-ar … med	-159	-160
-ar … min	28	133
-ar … mina	7	106
-ar … mit	15	167
-ar … nar	143	124
-ar … nyt	90	-13
-ar … pa	-82	-101
-ar … paver	-129	-119
-ar … rad	-144	-156
-ar … rikti	138	38
-ar … sa	-121	-85
-ar … saker	45	158
-ar … sig	196	0
-ar … sjuk	-132	-9
-ar … skada	76	224
-ar … slo	-172	-173
-ar … stel	-140	-112
-ar … svag	-132	-127
-ar … svar	5	112
-ar … tryg	24	147
-ar … trygt	14	117
-ar … utsat	-105	-124
-ar … utsik	19	94
-ar … vagen	13	108
-ar … vaken	92	-21
-ar … vet	48	141
-ar … vid	138	22
-aren syns	-2	103
-aret men	-80	-119
-arg	-12	146
-arg pa	-1	123
-arg … nan	5	105
-arm	127	-29
-arm funka	109	26
-arm jag	130	-1
-arm*	15	-147
-armen	86	-49
-armen ar	-132	-127
-armen domna	-148	-137
-armen inte	126	-6
-armen lyder	150	33
-armen … ar	126	-6
-armen … et	97	41
-asa … racke	123	7
-astma som	141	31
-at	-150	-42
-at inte	103	-16
-at sidan	-115	-91
-at vanst	-106	-90
-at … men	-169	-143
-at … rikti	-115	-91
-ata	32	186
-ata … sover	-8	115
-ater inga	-151	-154
-ater inget	-102	-107
-ater int	-17	157
-ater inte	210	18
-ater … blodf	-141	-137
-ater … for	-27	80
-ater … p	-113	-113
-atit sludr	103	23
-att	138	257
-att andas	-222	-177
-att armen	126	-6
-att ata	-112	-114
-att barnb	32	107
-att d	-101	-103
-att det	65	242
-att inte	47	277
-att jag	129	189
-att kana	151	5
-att laga	2	110
-att loga	-140	-132
-att marka	127	16
-att na	140	15
-att ni	28	160
-att papa	-3	106
-att ringa	-1	132
-att skada	-75	-107
-att skolj	88	0
-att tita	-4	107
-att vakna	158	5
-att … aldri	-52	69
-att … anan	36	122
-att … att	176	52
-att … behov	5	114
-att … bli	9	109
-att … bort	88	0
-att … det	160	129
-att … far	-174	-147
-att … gor	49	204
-att … gora	16	162
-att … har	118	118
-att … helre	5	112
-att … in	-106	-132
-att … inte	138	198
-att … jag	2	110
-att … klara	9	145
-att … komer	14	149
-att … med	1	123
-att … mig	-109	-152
-att … sager	-83	-114
-att … ska	35	243
-att … skriv	92	96
-av bil	117	4
-av cykel	18	112
-av det	-149	-114
-av utan	14	142
-av vem	111	-2
-av … det	111	-2
-av … kraks	117	4
-av … mer	25	122
-av … mig	14	142
-av … sover	-127	-167
-avdel vil	10	145
-avf*	-148	-174
-avske … svara	-26	104
-bab*	202	10
-baby	202	10
-baby wont	150	-1
-baby … wkae	117	0
-bada	-113	-83
-bada #	-112	-120
-badtu vet	109	20
-baj*	-76	-156
-bajsa	-163	-138
-bajsa pa	-184	-158
-bajsa … mig	131	19
-bajsa … sex	-131	-118
-bajsa … tre	-147	-119
-bakfy fast	-104	-86
-bakfy … jag	-104	-86
-bal	-146	-138
-bal blama	-146	-138
-bar	217	15
-bar inte	253	62
-bar … benen	130	18
-bar … pulse	91	35
-bar*	-18	268
-bara	6	246
-bara dar	26	138
-bara inte	-1	231
-bara … a	-9	89
-bara … det	26	138
-bara … klara	98	2
-bara … leva	-10	98
-bara … och	16	184
-bara … vakna	-10	154
-barn har	-92	-109
-barn nan	6	112
-barn … byte	6	112
-barn … onska	34	112
-barnb ska	32	107
-barnb … hita	32	107
-barnbarna	32	107
-barne fans	13	96
-barne inte	76	158
-barne kan	168	28
-barne kans	-122	-137
-barne kisar	164	13
-barne skrek	-114	-106
-barne vet	18	146
-barne vil	-157	-140
-barne … hade	13	96
-barne … klara	10	112
-barnen	7	196
-bast om	28	99
-bast … han	28	99
-bat*	40	174
-batre	111	252
-batre av	111	141
-batre men	116	14
-batre om	48	194
-batre piper	95	-5
-batre utan	-5	235
-batre … han	1	157
-batre … jag	31	137
-batre … mig	8	163
-batre … nar	95	-5
-be	75	242
-be alive	4	115
-be … anymo	4	115
-beb*	126	47
-bebi … vil	124	17
-bebis ater	246	17
-bebis har	159	-9
-bebis nar	14	159
-bebis som	117	9
-bebis vakna	130	17
-bebis vil	116	2
-bebis … hon	14	159
-bebis … sig	165	13
-beh*	64	293
-behal korti	112	13
-behala	169	39
-behov dem	32	163
-behov ingen	41	167
-behov inte	-79	100
-behov mig	26	164
-behov oroa	19	152
-behov … att	17	108
-behov … dar	2	100
-behov … ringa	6	111
-behov … sig	19	152
-behova	74	248
-behover	42	296
-behovs	39	196
-bek*	-126	-114
-bekymer	-126	-114
-ben det	-115	-108
-ben hange	106	28
-benen bar	83	18
-benen men	102	8
-benen som	157	43
-benen … munen	102	8
-benet	-123	-94
-benet bar	222	37
-benet och	-123	-94
-benet … har	-123	-94
-ber*	-24	188
-berat for	-54	109
-berata	-37	132
-beror att	-137	-143
-beror … jag	-137	-143
-besva als	-177	-186
-besva fran	-105	-101
-besva har	-69	-87
-besva … hjart	-105	-101
-bil	117	39
-bil kan	111	8
-bil kraks	117	4
-bil … a	117	4
-bil … kan	116	16
-biten	-108	-98
-biter … krakt	106	19
-bla inte	-102	-83
-bla … slap	-102	-83
-bla … som	123	20
-bla*	-225	-167
-black kunde	143	31
-blama … anmal	13	149
-blasa	-178	-160
-bleed just	-107	-101
-bleed wont	130	-21
-bleed … cramp	-107	-101
-bleed … stop	130	-21
-blekt … orkar	120	6
-blev	-185	-79
-blev biten	-108	-98
-blev inte	-181	-158
-blev … men	-86	-99
-blev … pakor	-152	-133
-blev … vil	121	1
-bli	78	365
-bli arg	-3	106
-bli radad	23	180
-bli rakbl	5	128
-bli vuxen	29	129
-bli*	67	196
-blir	165	284
-blir inget	3	126
-blir inte	199	92
-blir … batre	152	-21
-blir … mer	3	126
-blo*	-152	-224
-blod	-134	-140
-blod ingen	-144	-124
-bloda ater	-102	-107
-blode inte	-111	-74
-blode nasta	-107	-103
-blode … kan	102	-11
-blode … mer	-122	-106
-blode … nu	-140	-141
-blode … sluta	106	-20
-bloder	-112	-75
-blodf nu	104	18
-blodn gar	131	-2
-blodn men	137	60
-blodn nu	-122	-124
-blodn och	-164	-157
-blodn sluta	123	-7
-blodn … bebis	-107	-113
-blodn … jateo	137	60
-blodning	-97	-130
-blodningar	-153	-138
-blodp utan	-113	-113
-blodp … tid	-113	-113
-blodprov	-113	-113
-bloju som	-152	-142
-blood … stop	134	-35
-bo	-4	144
-boj*	-123	-149
-boja	-123	-149
-boja knat	-137	-117
-bok*	-171	-194
-boka	31	193
-bokar	-177	-235
-bokar den	-125	-189
-bokar … har	-77	-124
-bol ser	131	-11
-bor*	-114	56
-borde	-61	108
-borde aldri	7	145
-borde har	-1	105
-borde … finas	7	131
-borde … ha	9	146
-borde … leva	-1	128
-bort hon	-6	108
-bort … nasta	88	0
-bort … ring	-139	-133
-borta vil	130	17
-bosan ser	-2	111
-bra hosta	-164	-134
-bra pa	-2	114
-bra … har	-105	-93
-bra … kvale	-2	114
-bra*	-218	-260
-bradska	-69	-135
-brakar	-158	-147
-brane … ser	96	-11
-bratom	-132	-138
-breathing	-216	-176
-bredv … far	-25	110
-brevl … slape	91	-20
-bring orkar	109	6
-bro*	108	-54
-brost andas	-97	-84
-brost egent	127	41
-brost men	143	48
-brost och	205	69
-brost sager	92	36
-brost … ar	138	30
-brost … bra	-97	-84
-brost … han	92	36
-brost … kan	143	48
-brost … mer	127	41
-brostet	56	-104
-bruka kan	149	47
-brunt … ont	-113	-96
-bryr mig	27	171
-bul*	-140	-180
-bula	-90	-141
-busen … kan	24	111
-but	-89	-191
-but no	-145	-128
-but … dont	-143	-159
-cal	19	192
-cant cough	142	3
-cant … mysel	-9	120
-cig*	0	126
-cigar mot	0	126
-cigar … min	0	126
-cigaret	0	126
-cou*	157	14
-cough	33	-72
-could	154	41
-could not	154	41
-could … move	154	41
-cyk*	124	69
-cykel det	18	112
-cykeln	18	112
-cykla	117	4
-cykla utan	117	4
-cykla … hjalm	117	4
-d	-101	-103
-d int	-101	-103
-d … va	-101	-103
-dad cant	141	-15
-dad … lift	141	-15
-dag	-165	-152
-dag nej	58	126
-dag*	-108	-118
-dagar	-99	-101
-dagar men	-145	-110
-dagar nej	-88	-108
-dagar … ar	136	6
-dagen som	-113	-92
-dal*	-114	-202
-daligt	-63	-144
-dan gor	-109	-96
-dar det	-10	179
-dar han	19	210
-dar ingen	-2	103
-dar jag	32	177
-dar … inte	41	224
-dar … ser	-2	103
-dar*	74	-42
-darif hjalp	112	-11
-darifran	132	29
-de gar	168	12
-dem	74	183
-dem dar	2	100
-dem … han	2	100
-dem … kaner	-2	130
-den	-93	-144
-den inte	169	55
-den langr	-134	-136
-den orkar	122	9
-den … ga	123	15
-den … haler	-12	150
-den … synun	-77	-124
-den … vil	173	40
-depri … har	33	88
-des … jag	-26	148
-det	61	325
-det aldri	129	13
-det ar	-2	185
-det batre	-3	136
-det blir	55	162
-det blode	91	133
-det fins	-3	167
-det gar	102	-4
-det gick	1	168
-det gor	54	182
-det hande	137	20
-det har	-171	-57
-det inget	88	174
-det inte	40	149
-det kom	-18	93
-det men	-56	69
-det racke	-5	88
-det sjalv	27	145
-det sluta	141	-41
-det spela	46	134
-det stame	-131	-135
-det stral	-131	-131
-det til	34	119
-det utan	-171	-172
-det var	117	229
-det vil	149	20
-det … ar	83	161
-det … direk	-130	-121
-det … farli	-141	-176
-det … fast	91	-20
-det … gar	2	110
-det … hamna	18	112
-det … men	134	120
-det … mer	22	135
-det … om	9	158
-det … ont	58	246
-det … syns	-2	182
-det … til	-3	134
-det … undra	-150	-173
-det … var	17	192
-diabe … kaner	121	37
-die	-143	-159
-direk men	27	131
-djupt far	-133	-128
-djupt men	33	163
-djupt … jag	33	163
-do	-161	-84
-do jag	-143	-163
-do … ar	-135	-157
-do … ledse	-68	-95
-dod*	-110	-136
-doden	-95	-126
-dog … vil	-130	-138
-dokum anmal	13	149
-dom	40	151
-dom an	-1	105
-dom mig	17	101
-dom*	-242	-210
-domna bara	101	15
-domna inte	-148	-137
-domna … att	101	15
-domna … langr	-148	-137
-domnad	101	15
-domnar	-148	-137
-domning	-132	-112
-domningar	-110	-89
-dont feel	0	127
-dont wana	4	115
-dont … anyth	6	134
-dont … be	4	115
-dor om	-221	-229
-dor … hon	-143	-135
-dor … jag	-152	-163
-dra*	61	-91
-dragn … som	-103	-80
-drick inte	-113	-175
-drick men	22	113
-dru*	108	-67
-druck jobad	-104	-86
-druck … nat	-104	-86
-du kan	9	116
-dus*	116	146
-duschat	6	147
-e int	-122	-147
-eft*	-2	277
-efter	-18	248
-efter helge	39	170
-efter nat	11	138
-efter … jag	11	138
-efter … nat	12	124
-ege*	124	166
-egent mer	127	41
-egent … en	85	25
-egent … klar	10	123
-egentligen	129	137
-ei henge	-136	-138
-ei jaisi	-1	104
-ei kuume	-72	-131
-ei ois	4	130
-ei rinta	-124	-113
-ei verta	-115	-103
-ei … kaipa	-1	104
-ei … ulost	-115	-103
-el	2	115
-el int	2	115
-ela*	-7	165
-elaa	6	126
-elamaa	1	115
-ele*	-190	-216
-eler	-182	-197
-eler sa	-155	-195
-eler … bara	-158	-189
-eme*	116	-11
-emelan	116	-11
-en	104	175
-en cigar	0	126
-en haluu	6	126
-en halvt	141	12
-en jaksa	1	115
-en kile	21	140
-en nat	11	150
-en not	144	59
-en ole	-212	-212
-en til	-93	-106
-en time	-27	-99
-en … blode	-122	-106
-en … enaa	9	226
-en … fast	-104	-86
-en … hitar	-110	-117
-en … jag	4	145
-en … kan	152	-21
-en … kunde	143	31
-en … mins	113	86
-en … mot	0	126
-en … ser	131	-11
-en … somn	-2	132
-en … til	26	159
-en … vinte	-93	-106
-ena … i	102	17
-ena*	1	216
-enaa	9	226
-enaa elaa	6	126
-enaa tata	1	115
-enaa … elama	1	115
-ens*	28	209
-ensam	28	209
-ensam har	-92	-109
-ensam jag	-15	114
-epile som	131	26
-er faktu	-105	-113
-er kaner	-115	-106
-ert	26	175
-ert fel	26	175
-et … som	0	130
-eve*	54	153
-even	54	153
-exp*	13	108
-explo … var	-126	-112
-explodera	13	108
-fak*	-105	-113
-faktura	-105	-113
-famil ingen	20	143
-famil om	41	134
-famil skada	-114	-122
-famil … far	7	111
-famil … han	-114	-122
-familj	23	149
-familjen	-125	-149
-fan	143	113
-fan ingen	120	-4
-fan inte	24	159
-fan … finas	1	116
-fan … luft	120	-4
-fan … mer	17	136
-fans hade	13	96
-fans … jag	13	96
-far	178	57
-far fan	120	-4
-far glas	-164	-178
-far hene	104	-23
-far hjalp	-1	114
-far inga	8	185
-far ingen	179	94
-far inget	140	8
-far int	67	159
-far inte	222	138
-far luft	130	-33
-far penga	28	114
-far sova	-136	-139
-far vi	81	15
-far … behal	148	26
-far … et	105	13
-far … fram	141	-55
-far … ga	18	296
-far … ha	7	128
-far … hem	28	147
-far … i	140	14
-far … inte	171	44
-far … konta	262	-14
-far … lamna	-33	71
-far … liv	232	20
-far … luf	122	13
-far … luft	131	-114
-far … mat	-3	153
-far … nu	-1	114
-far … ogonk	139	25
-far … pa	-142	-133
-far … penga	8	185
-far … saga	-25	157
-far … se	-25	110
-far … stop	158	11
-far … til	106	20
-far … trafa	23	134
-far … up	-42	-135
-far … ut	-174	-102
-far … veta	33	194
-far*	-133	-296
-fara	37	-148
-farligt	-151	-261
-fart har	-149	-123
-farva … svara	-25	125
-fas*	34	-129
-fast inget	-82	-101
-fast … ar	-82	-101
-fat	-178	-165
-fat*	98	239
-fata inte	96	-19
-fata … langr	96	-19
-fatar	68	173
-fatar inte	51	156
-fatar … kan	9	116
-fatar … va	-4	116
-fatar … vad	151	-2
-fatar … varfo	-3	129
-feber inget	-125	-118
-feber men	-8	130
-feber och	-183	-116
-feber tal	189	63
-feber … anat	-114	-106
-feber … hosta	-17	94
-feber … jag	21	164
-feber … kaner	157	5
-feber … vil	131	11
-fee*	66	129
-feel	0	127
-fel	35	233
-fel kan	121	28
-fel … benen	102	8
-fel … krope	-9	112
-fel … mig	-117	-152
-fem	-136	-131
-fest … vakna	96	-20
-fev*	-201	-186
-fever	-201	-186
-fever no	-194	-169
-fick inte	136	106
-fick luft	-113	-110
-fick … fram	130	35
-fin*	151	353
-fingr fast	-15	127
-fingr lyde	78	12
-fingr … jag	-15	127
-fins	52	308
-fins ingen	9	161
-fins inget	12	192
-fins inte	21	154
-fins mer	4	153
-fins … kvar	5	124
-fins … menin	-1	101
-fins … som	12	114
-flack forsv	144	17
-flamt … kan	127	5
-fler	-96	19
-fler frago	-134	-132
-fler tider	8	95
-fler … det	8	95
-flick ar	147	10
-fly*	144	124
-flyta	11	122
-flyta pa	11	122
-flyta … mig	11	122
-fol*	14	134
-folja	14	106
-folja med	14	106
-folja … hem	14	106
-folk som	-12	124
-fonst … ater	-27	80
-for … far	108	1
-for … jag	62	103
-for … komer	-2	147
-for … litar	7	95
-for … om	51	159
-fora … men	-80	-119
-foran	18	157
-forgi … har	-17	106
-forla men	110	40
-forla … ser	110	40
-forlamad	110	40
-forlamningar	-131	-140
-forr	121	123
-forst gange	28	127
-forst inte	28	-200
-forst utan	-122	-137
-forst … ar	8	120
-forst … barne	-122	-137
-forst … fraga	-160	-145
-forst … vad	65	-122
-forstar	1	-200
-forsv inte	213	31
-forsvan	144	17
-fortf inte	142	27
-fortfarande	142	27
-fortj inte	10	130
-fortjanar	10	134
-forut	129	2
-forvi … sveta	119	30
-forvirad	-121	-121
-fot*	154	142
-fots	7	145
-fragor	-119	-71
-fran	-164	-160
-fran hjart	-105	-101
-fran … kan	138	85
-freja	-107	-114
-fri*	4	147
-frisk … har	0	98
-friviligt	19	134
-fru vil	-27	135
-fru … att	4	107
-frun har	28	191
-ful fast	138	-3
-ful har	83	-13
-ful … har	133	7
-funge inte	-51	-104
-funge … han	-118	-107
-fungerar	-51	-104
-funka inte	135	43
-fyr*	-190	-116
-fyra	-190	-116
-ga bort	123	15
-ga darif	112	-11
-ga hem	17	276
-ga int	92	140
-ga til	-160	-186
-ga … fler	8	95
-ga … har	10	145
-ga … hjalp	112	-11
-ga … konse	-143	-135
-ga … na	7	139
-ga … polis	11	145
-ga … skola	-198	-206
-ga … toale	121	-4
-ga … toan	132	15
-gamal … vil	117	11
-gan*	25	105
-gang ringe	25	137
-gang … jag	25	137
-gang … smart	-129	-113
-gange … kan	-6	95
-gange … sluta	86	-16
-gangen	34	158
-gapar … vil	-9	128
-gapsk tils	-113	-110
-gapsk … jag	-113	-110
-gar	300	13
-gar att	2	110
-gar inte	246	-40
-gar kans	-131	-115
-gar over	195	45
-gar … att	210	-110
-gar … bort	-106	-152
-gar … fa	165	12
-gar … gatan	-4	107
-gar … i	-114	-122
-gar … laga	2	110
-gar … ner	132	57
-gar … och	141	112
-gar … over	68	-82
-gat*	-56	48
-gatan	-4	107
-gatan utan	-4	107
-gatan … att	-4	107
-gav	128	7
-gav ingen	128	7
-gav … efekt	128	7
-ge sig	36	-103
-ger	-139	-61
-ger sig	-168	-151
-ger … hitar	-132	-146
-ger … kan	129	21
-gic*	26	165
-gick	26	165
-gick inte	-4	102
-gick til	-3	134
-gifti … har	7	132
-gjo*	-26	108
-gjord saker	7	132
-gjord … inte	40	156
-gjord … motst	-7	105
-gjorde	-22	142
-gjort det	-16	142
-gjort mig	-137	-125
-gjort sa	92	-20
-gjort … hor	25	122
-gla*	-98	-121
-glad	24	113
-glad pa	24	113
-glad … rikti	24	113
-glas	-85	-164
-glasogon	-119	-115
-go … there	-21	96
-god and	-4	95
-goi*	-2	153
-going	-2	153
-golve … gar	137	24
-golve … svara	154	-17
-gor	44	105
-gor att	-134	-167
-gor det	-111	-159
-gor inte	-207	-245
-gor kan	116	27
-gor nat	6	118
-gor ont	5	192
-gor … bebis	-154	-118
-gor … ikval	6	118
-gor … jag	-134	-167
-gor … ont	-100	-192
-gor … som	-2	114
-gor*	-43	184
-gora	-43	184
-gora det	0	175
-gora mig	-141	-195
-gora nagot	5	141
-gora nat	16	203
-gora … ila	-175	-223
-gora … sjalv	8	135
-gra*	121	-140
-grata	146	-10
-grata ogon	122	-7
-grate inte	80	-75
-grater	120	-41
-gravi men	145	35
-gravi … mense	145	35
-gravid	-101	-176
-gre*	85	154
-gun and	-34	109
-ha brost	186	33
-ha fots	7	145
-ha ga	7	139
-ha ljus	103	16
-ha mit	34	112
-ha svalt	-145	-140
-ha … barn	34	112
-ha … nagot	-145	-140
-ha … och	152	85
-ha … sprut	-87	-108
-had	157	8
-hade det	18	137
-hade jag	13	96
-hade … inte	18	137
-hade … redan	13	96
-haf*	88	-100
-haft	88	-100
-haft na	-158	-174
-haft pa	117	24
-haft sa	122	39
-haft … ar	117	24
-haft … ont	122	39
-hakan gar	131	51
-haler	-8	138
-haler mig	12	114
-halsb som	113	4
-halse hosta	165	27
-halse kan	95	-20
-halse … kan	191	24
-halse … vagad	-4	143
-halua … nukah	6	115
-haluu	6	126
-haluu enaa	6	126
-haluu … elaa	6	126
-halv … sover	149	22
-halvtime	141	12
-hamna i	18	112
-hamna … journ	18	112
-hamnar	18	112
-han andas	179	36
-han ar	-236	-117
-han blev	-152	-133
-han ei	169	82
-han far	58	226
-han grate	137	-32
-han inget	-104	-115
-han kan	267	-51
-han kaner	203	101
-han lysna	45	154
-han menar	21	128
-han orkar	225	40
-han reage	111	-28
-han slar	-144	-53
-han sluta	-28	157
-han svalj	133	22
-han svara	187	59
-han svima	-105	-161
-han tryck	0	126
-han vakna	186	0
-han … behov	2	100
-han … drick	17	144
-han … far	-148	-157
-han … fins	29	110
-han … funit	28	99
-han … heraa	150	-8
-han … kaner	93	-40
-han … mig	-208	-186
-han … prata	142	13
-han … ska	50	206
-han … vil	101	177
-han*	50	-132
-hand lyder	149	13
-hand vet	-121	-95
-hande inget	137	20
-hander	122	95
-handerna	-84	-157
-hange … med	106	28
-hange … svara	81	-21
-hange … talet	-168	-124
-hans	127	3
-hant	-139	-182
-hant forut	137	22
-hant os	-86	-99
-har ar	26	175
-har det	150	117
-har hamna	18	112
-har hant	-233	-230
-har har	136	116
-har i	4	179
-har ingen	173	232
-har int	-134	22
-har ont	153	20
-har rort	-140	-145
-har slagi	-112	-118
-har synun	-77	-124
-har vil	-92	-109
-har … aldri	132	-45
-har … andra	-131	-129
-har … atit	-66	50
-har … att	-35	199
-har … augus	5	127
-har … av	-143	-135
-har … barn	-92	-109
-har … batre	5	120
-har … bufat	103	8
-har … druck	-2	-111
-har … dusch	6	147
-har … fat	-216	-139
-har … haft	44	-91
-har … hjalp	95	-31
-har … i	18	112
-har … inte	-47	-165
-har … jag	23	135
-har … kanse	114	3
-har … kisat	280	67
-har … kunat	18	-97
-har … mat	-164	-121
-har … menin	-4	143
-har … mig	-214	-217
-har … os	-86	-99
-har … puls	165	2
-har … rort	162	-16
-har … sagt	32	129
-har … sana	-72	-103
-har … sar	146	51
-har … sjalv	-139	-160
-har … slagi	-79	76
-har … smart	121	19
-har … sovit	45	322
-har … spark	113	11
-har … svalt	-121	-117
-har … svima	-228	-202
-har … tagit	-73	92
-har … tankt	-96	-128
-har … trapa	-7	92
-har … vasan	-105	-93
-har … velat	155	7
-hard	-122	-114
-hard i	-130	-105
-hard kan	129	20
-hard … could	-130	-105
-harda	107	16
-harda utan	107	16
-harda … kanse	107	16
-hart	-117	-8
-hart det	6	105
-hart utan	-112	-114
-hart … att	-112	-114
-has	69	-47
-has no	62	-50
-has … pulse	138	5
-hasnt woken	181	18
-hatar … nar	-147	-155
-hav*	77	204
-have	71	179
-he	117	96
-he cant	176	134
-he has	138	5
-he wont	188	86
-he … cough	104	-1
-he … let	-23	144
-he … wake	130	-73
-hel*	173	193
-hela … men	-122	-124
-hela … vil	85	14
-hela … vile	131	4
-helgen	39	170
-helpo … mua	4	130
-helt … vet	162	32
-helt … vil	130	17
-hem	-79	201
-hem har	10	145
-hem igen	14	106
-hem … strim	10	145
-hem*	123	253
-hema	120	246
-hema inte	14	117
-hema pa	-6	127
-hema … att	13	108
-hema … besva	-141	-117
-hema … nat	14	117
-hema … tre	-6	127
-hen*	105	196
-hene	58	208
-hene inte	104	-23
-hene … ar	26	148
-hene … att	104	-23
-henes	30	213
-henes fel	28	196
-henes hon	0	110
-henes … sover	0	110
-hengenahdistusta	-118	-116
-her*	106	189
-here	-20	109
-hes kan	82	-13
-hes not	140	20
-hin*	138	122
-hiner	138	122
-hiner inte	129	109
-hiner … til	95	125
-his … he	104	-1
-hita	5	105
-hita en	32	107
-hita mig	-2	155
-hita … om	8	122
-hitade	-172	-165
-hitar ingen	53	-96
-hitar inte	-62	-245
-hitar … mig	17	101
-hitar … orden	-45	-146
-hitar … puls	157	1
-hitar … tandl	-110	-117
-hitar … var	-132	-146
-hja*	123	-47
-hjalm	172	-13
-hjalm pakor	117	4
-hjalm … av	117	4
-hjalp	147	115
-hjalp batre	15	119
-hjalp inte	203	-9
-hjalp kan	226	9
-hjalp mig	10	170
-hjalp nu	-1	114
-hjalp … den	108	10
-hjalp … langr	11	171
-hjalp … men	-97	-89
-hjalp … table	-112	-112
-hjalper	198	31
-hjalpte	134	18
-hjart utan	-101	-103
-hjart … magka	-101	-103
-hjartklapning	-127	-109
-ho vil	-193	-188
-hog*	-149	-135
-hoger	-149	-135
-hoger att	139	6
-hoger ben	-115	-108
-hoger … att	108	9
-hoger … det	-115	-108
-hoger … funka	109	26
-hoger … hange	106	28
-hoger … jag	139	6
-hoger … kan	136	30
-hoger … lyder	137	13
-hogra vil	143	39
-hom*	13	152
-home	13	152
-hon	-82	55
-hon andas	169	53
-hon andsa	166	37
-hon ar	-120	-185
-hon forst	135	45
-hon inte	-59	73
-hon kan	84	-15
-hon kramp	-159	-153
-hon opnar	137	12
-hon orkar	124	12
-hon prata	156	53
-hon reage	115	23
-hon sa	119	2
-hon skrik	105	12
-hon slipe	20	122
-hon sover	-6	195
-hon svara	153	56
-hon va	24	113
-hon vakna	153	-2
-hon … att	120	206
-hon … det	-11	-134
-hon … fortf	109	27
-hon … om	-108	-81
-hon … orkar	170	12
-hon … prata	128	6
-hon … sig	-60	-143
-hon … skaka	146	10
-hon … sluta	18	217
-hon … sover	-6	108
-hon … stodj	-115	-108
-hon … tanke	-36	91
-hon*	159	168
-honom	136	134
-honom klock	128	14
-honom svara	-15	100
-honom … ar	128	14
-honom … sager	-10	107
-hop*	9	142
-hopas	9	142
-hopas jag	9	142
-hopas … inte	9	142
-hor inte	-174	-105
-hor … roste	-188	-197
-hora	6	179
-horde	161	58
-horde att	14	106
-horde inte	158	2
-horde … jag	14	106
-horde … vad	119	2
-hort	-129	-150
-hos	34	143
-hos mig	34	143
-hos nagon	-4	124
-hos … jag	-4	124
-hos*	165	-8
-hosta gar	-161	-135
-hosta jag	-10	98
-hosta sa	-136	-139
-hosta utan	-152	-138
-hosta … andno	-152	-138
-hosta … jag	-136	-139
-hosta … langr	188	50
-hostar	124	-13
-hot*	-190	-218
-hotad	-137	-143
-hunde nar	22	109
-hunde … jag	27	164
-hus*	55	189
-huset	3	155
-huv*	-17	-120
-huvud bara	-112	-92
-huvud gor	-140	-134
-huvud och	-121	-123
-huvud … kan	102	49
-huvud … tal	105	34
-huvud … trota	-112	-92
-huvudvark	-30	-136
-i	4	212
-i armen	97	41
-i brost	-47	-124
-i cant	220	300
-i dont	6	273
-i famil	-125	-149
-i haven	-20	163
-i magen	-139	-153
-i morse	151	15
-i said	8	153
-i sveri	15	119
-i vagen	13	108
-i was	-1	124
-i wont	17	198
-i … bar	119	15
-i … be	27	187
-i … breat	-45	-120
-i … egent	127	41
-i … eler	-150	-126
-i … feel	155	149
-i … finis	138	-21
-i … go	-8	125
-i … har	92	-20
-i … hjalp	-101	-109
-i … hosta	165	27
-i … kan	85	-51
-i … kans	-131	-115
-i … keep	-4	184
-i … know	37	138
-i … komer	109	25
-i … langr	-140	-142
-i … orkar	-23	101
-i … pa	-122	-122
-i … sager	92	36
-i … see	-4	132
-i … skada	-114	-122
-i … stop	-112	36
-i … svara	105	7
-i … tal	135	25
-i … vet	148	31
-i … wana	4	115
-ibu*	-111	-111
-ibuprofen	-111	-111
-ica	109	-12
-ica ingen	109	-12
-ica … vet	109	-12
-idag men	26	177
-ide	10	237
-ide langr	8	176
-ids	1	140
-ids inte	5	97
-ids … leva	1	140
-if	-42	176
-if i	-21	128
-igen har	4	115
-igen utan	140	-3
-igen … att	140	-3
-igen … kan	-10	117
-ihjal … om	-77	-124
-ihop svara	138	-28
-ila	-203	-105
-ila behov	-106	-134
-ila jag	-147	-152
-ila … bara	-106	-134
-im … and	-60	66
-in	-212	-49
-in me	-107	-114
-in och	10	124
-in utan	35	144
-in … att	35	144
-in … fast	-15	127
-in … freja	-107	-114
-inga alerg	-146	-151
-inga besva	-200	-208
-inga blodn	-153	-138
-inga fler	-134	-132
-inga forla	-131	-140
-inga medic	-126	-147
-inga p	-113	-113
-inga paper	9	96
-inga penga	1	159
-inga prick	-135	-103
-inga sjalv	-145	-163
-inga symto	-119	-146
-inga synpr	-105	-105
-inga talsv	-133	-123
-inga tanka	-85	-122
-inga varka	143	18
-inga … als	-177	-186
-inga … frago	-134	-132
-inga … fran	-105	-101
-inga … pa	-144	-140
-inga … piler	-113	-113
-inga … tanka	-103	-132
-ingen anan	-78	40
-ingen andno	-177	-193
-ingen aning	-100	-144
-ingen ar	-168	-206
-ingen att	-48	101
-ingen behov	39	259
-ingen blasa	-178	-160
-ingen blev	-108	-98
-ingen blod	-113	-101
-ingen blodn	-97	-130
-ingen brads	-69	-135
-ingen bula	-90	-141
-ingen domni	-132	-112
-ingen famil	23	149
-ingen fara	37	-148
-ingen feber	-136	-141
-ingen har	-230	-252
-ingen hjalp	10	181
-ingen hos	34	143
-ingen huvud	-30	-136
-ingen i	-125	-149
-ingen ide	10	237
-ingen job	40	188
-ingen komer	-7	229
-ingen kramp	-102	-114
-ingen kris	-122	-131
-ingen mens	108	9
-ingen ogonk	139	25
-ingen pa	-29	124
-ingen plats	17	128
-ingen ring	-191	-196
-ingen ringa	-6	124
-ingen rodna	-115	-145
-ingen rol	58	178
-ingen sager	-83	-114
-ingen ser	26	274
-ingen ska	-12	196
-ingen skada	-133	-131
-ingen slar	-188	-241
-ingen smart	-42	-139
-ingen svagh	-170	-156
-ingen svuln	-175	-158
-ingen tandl	-110	-117
-ingen trapa	-7	92
-ingen tror	19	121
-ingen var	-126	-112
-ingen vark	-134	-50
-ingen vasan	-109	-93
-ingen … andni	-109	-93
-ingen … att	-29	181
-ingen … behov	30	150
-ingen … biten	-108	-98
-ingen … direk	27	131
-ingen … famil	-125	-149
-ingen … hita	17	163
-ingen … i	-183	-197
-ingen … langr	58	206
-ingen … mama	-83	-114
-ingen … mig	-48	85
-ingen … och	-126	6
-ingen … oroa	19	152
-ingen … pa	-95	27
-ingen … prata	1	123
-ingen … ringa	-1	132
-ingen … rort	-140	-145
-ingen … ska	36	120
-ingen … slagi	-181	-183
-ingen … stopa	-3	108
-inget akut	-207	-215
-inget av	-150	-158
-inget blod	-118	-126
-inget fel	114	101
-inget har	-228	-212
-inget komer	-60	-109
-inget ljud	174	2
-inget motst	-7	105
-inget ont	-172	-164
-inget pip	-132	-149
-inget rot	-143	-136
-inget som	16	178
-inget til	-8	116
-inget tryck	-149	-130
-inget … als	63	-78
-inget … det	-150	-158
-inget … fel	-82	-101
-inget … haler	12	114
-inget … hant	-233	-230
-inget … mama	6	112
-inget … pa	114	101
-inget … syns	16	132
-inget … ut	95	-10
-inh*	103	-22
-inhal isnt	103	-22
-inhaler	103	-22
-inj*	-163	-141
-injury	-163	-141
-insul vil	149	20
-insul vile	98	-11
-insul … at	112	-16
-int ar	-108	-107
-int bal	-146	-138
-int de	-190	-193
-int e	-177	-180
-int fat	-145	-182
-int fins	4	153
-int ha	-134	-122
-int haft	-123	-141
-int henes	0	110
-int in	-107	-114
-int na	-5	151
-int ork	5	133
-int slap	94	6
-int svart	-144	-98
-int ta	-42	81
-int tagit	-1	105
-int visa	84	-18
-int … a	-149	-141
-int … att	32	107
-int … dom	-1	105
-int … hjart	-101	-103
-int … i	-137	-85
-int … me	-107	-114
-int … mer	21	213
-int … mig	-11	121
-int … na	-192	-98
-int … nan	-24	-109
-int … sig	-94	-105
-inte aka	125	146
-inte als	-131	-152
-inte andfa	-162	-136
-inte andra	-131	-129
-inte anvan	-97	-89
-inte ar	185	91
-inte ata	140	267
-inte av	-21	83
-inte bada	-113	-83
-inte bajsa	-172	-139
-inte barn	-92	-109
-inte barne	13	96
-inte batre	161	-27
-inte behal	169	39
-inte berat	-16	200
-inte bla	-132	-113
-inte bli	64	225
-inte bo	-4	144
-inte boja	-123	-149
-inte bokar	-140	-182
-inte bort	-157	-145
-inte brato	-132	-138
-inte dalig	-133	-134
-inte den	32	136
-inte det	8	168
-inte djupt	33	163
-inte do	-178	-169
-inte domna	101	15
-inte dusch	6	147
-inte er	-105	-113
-inte far	-145	-228
-inte farli	20	136
-inte fat	-175	-86
-inte fick	-180	-150
-inte flyta	55	121
-inte forla	110	40
-inte forvi	-121	-121
-inte frivi	19	134
-inte gar	196	160
-inte ger	-176	-146
-inte gjort	25	143
-inte glad	24	113
-inte grata	125	-6
-inte gravi	-253	-232
-inte haler	-12	150
-inte hart	3	134
-inte hema	14	117
-inte henes	17	109
-inte hjalp	20	120
-inte hor	17	155
-inte huvud	-165	-120
-inte ibupr	-111	-111
-inte idag	-34	126
-inte ila	-111	-31
-inte kan	143	239
-inte kans	-2	114
-inte klaga	-10	103
-inte knapa	98	2
-inte konst	-164	-180
-inte kunat	-102	-121
-inte kunde	-18	-124
-inte kvar	59	222
-inte laker	-130	-131
-inte lakto	-116	-111
-inte lamna	31	148
-inte lange	-114	-106
-inte lata	3	176
-inte leka	128	6
-inte leva	41	205
-inte lova	6	118
-inte luf	122	13
-inte manis	7	133
-inte mat	-101	-16
-inte med	-115	-110
-inte medve	-126	-106
-inte mig	-156	-71
-inte min	48	197
-inte mina	7	106
-inte mins	12	124
-inte mit	15	167
-inte mycke	-103	-135
-inte nat	64	119
-inte ner	148	16
-inte ogone	170	1
-inte ont	-201	-294
-inte opna	142	55
-inte orkar	128	153
-inte over	-40	-148
-inte pakor	-152	-133
-inte palar	23	172
-inte paver	-129	-119
-inte pipa	109	8
-inte polis	24	189
-inte prata	-133	-134
-inte rad	-153	-170
-inte ramla	-171	-104
-inte ringa	26	127
-inte roste	-164	-181
-inte saga	72	193
-inte sagt	8	135
-inte se	-25	110
-inte sjuk	-74	99
-inte ska	22	236
-inte skada	11	125
-inte skule	-12	165
-inte slagi	103	107
-inte slap	-109	-104
-inte slapa	-147	-146
-inte slo	-207	-188
-inte somnt	9	115
-inte sovit	0	162
-inte sta	-125	-49
-inte star	114	23
-inte stel	-191	-124
-inte stodj	-180	-170
-inte svag	-166	-163
-inte svara	229	89
-inte svart	-195	-179
-inte svima	-212	-156
-inte syns	-2	182
-inte ta	92	-54
-inte table	12	162
-inte tanke	-27	111
-inte til	188	254
-inte tita	200	44
-inte trot	-32	74
-inte tryg	24	147
-inte trygt	14	117
-inte utsat	-105	-124
-inte vagar	103	8
-inte var	-27	152
-inte vara	83	176
-inte velat	155	7
-inte veta	33	194
-inte vil	-124	1
-inte vile	-4	246
-inte vilja	5	128
-inte visa	-9	128
-inte vrida	-188	-155
-inte yr	103	36
-inte … altsa	-149	-166
-inte … arg	5	105
-inte … at	-155	-64
-inte … att	-96	158
-inte … bajsa	-138	-127
-inte … barn	16	159
-inte … bli	48	298
-inte … bort	123	15
-inte … brost	51	-70
-inte … cykel	18	112
-inte … dar	149	153
-inte … darif	112	-11
-inte … dem	20	172
-inte … den	-199	-255
-inte … det	-65	121
-inte … egent	10	123
-inte … en	47	167
-inte … et	16	125
-inte … explo	13	108
-inte … faktu	-105	-113
-inte … fans	13	96
-inte … folja	14	106
-inte … fran	-186	-165
-inte … gange	28	127
-inte … ge	-81	-110
-inte … glas	-164	-178
-inte … gora	25	161
-inte … gravi	148	81
-inte … ha	-154	-146
-inte … hans	127	3
-inte … har	-205	-224
-inte … hem	15	245
-inte … hema	14	216
-inte … henes	44	182
-inte … hjalp	-1	114
-inte … hon	122	4
-inte … honom	111	83
-inte … huset	3	155
-inte … jacka	98	2
-inte … knat	-137	-117
-inte … korti	112	13
-inte … kvar	18	197
-inte … lakar	122	28
-inte … langr	-47	67
-inte … livet	-130	-138
-inte … ljus	154	15
-inte … loga	-140	-132
-inte … luft	96	-80
-inte … mama	28	195
-inte … mer	118	233
-inte … mig	-120	-120
-inte … mot	131	51
-inte … na	140	15
-inte … nagot	-134	40
-inte … nasta	-15	143
-inte … nat	35	145
-inte … om	-138	-24
-inte … over	200	38
-inte … penga	39	157
-inte … polis	9	96
-inte … prata	75	-39
-inte … preci	143	32
-inte … radad	8	127
-inte … rat	104	18
-inte … resa	86	-33
-inte … saga	25	159
-inte … sjalv	-166	-172
-inte … skola	14	117
-inte … skolj	88	0
-inte … sova	-176	-143
-inte … sta	177	10
-inte … svalt	-145	-140
-inte … til	-121	-166
-inte … tyst	-13	151
-inte … under	0	130
-inte … up	149	103
-inte … ut	68	-90
-inte … vanli	155	13
-inte … vil	9	140
-is	125	156
-is no	8	168
-is … and	193	39
-is … way	10	133
-ja int	56	104
-ja sjuk	-108	-107
-ja … far	99	24
-ja … lysna	28	129
-jacka	44	132
-jackan	98	2
-jag	74	281
-jag ar	-169	31
-jag ater	-105	-65
-jag bara	5	134
-jag behov	28	120
-jag blode	-165	-172
-jag borde	34	223
-jag drick	-159	-155
-jag far	298	185
-jag fins	-2	123
-jag forst	-5	-134
-jag fortj	12	128
-jag gjord	-4	137
-jag har	20	160
-jag hiner	-63	111
-jag hitar	192	15
-jag hor	-144	-143
-jag horde	119	2
-jag ids	5	97
-jag inte	63	234
-jag kaner	153	33
-jag klara	16	191
-jag komer	48	313
-jag kunde	28	162
-jag mar	-191	-186
-jag nar	-98	-110
-jag orkar	-110	73
-jag palar	14	98
-jag rakna	27	169
-jag ramla	71	172
-jag roker	-146	-147
-jag ska	19	241
-jag skoja	14	98
-jag skriv	109	-35
-jag skule	3	171
-jag som	73	123
-jag sveta	-131	-124
-jag tal	-111	-111
-jag tog	12	162
-jag tror	-114	20
-jag vagad	1	132
-jag vagar	54	250
-jag vet	192	306
-jag vil	16	175
-jag vile	-11	162
-jag … anda	34	209
-jag … ar	43	200
-jag … att	-139	-125
-jag … bara	0	127
-jag … bokar	-140	-182
-jag … dar	-2	103
-jag … den	126	21
-jag … det	-137	-35
-jag … fan	128	43
-jag … fans	30	203
-jag … far	-77	-147
-jag … fick	-122	-97
-jag … fins	50	171
-jag … gjort	98	145
-jag … gor	6	118
-jag … gora	27	145
-jag … haft	103	-20
-jag … har	-123	-6
-jag … hart	-112	-114
-jag … hene	104	-23
-jag … kan	198	79
-jag … kaner	73	146
-jag … kisa	132	44
-jag … kunde	-137	-143
-jag … kvar	18	155
-jag … mins	12	124
-jag … naten	9	145
-jag … orkar	103	132
-jag … pa	9	163
-jag … plots	141	37
-jag … prov	-104	-98
-jag … saga	97	7
-jag … ska	27	201
-jag … sova	-185	-182
-jag … star	114	23
-jag … vagar	116	-12
-jag … vakna	17	183
-jag … var	10	122
-jag … vil	4	197
-jag … vile	-82	122
-jag … vilja	5	128
-jai*	-1	104
-jaisi	-1	104
-jaisi kaipa	-1	104
-jaisi … minua	-1	104
-jaksa enaa	1	115
-jaksa … tata	1	115
-jaksais	1	115
-jatem kan	102	-11
-job	54	203
-jobet … att	-135	-159
-jok*	6	180
-jos mua	4	130
-journ att	53	170
-journ … jag	53	170
-ju … klaga	-10	103
-jul … forst	-122	-137
-jus*	22	170
-just	22	170
-kaf*	-173	-186
-kafe	-173	-186
-kafe … ar	90	-13
-kai*	-2	153
-kaipa minua	-1	104
-kaipaamaan	-1	104
-kakel komer	109	25
-kal*	-115	8
-kan	178	48
-kan ej	222	20
-kan han	161	15
-kan hon	-100	-112
-kan int	158	174
-kan inte	62	-122
-kan mer	-15	114
-kan plots	214	57
-kan prata	148	10
-kan sta	162	5
-kan stopa	-3	108
-kan … adas	100	11
-kan … andas	-56	-128
-kan … ands	163	15
-kan … berat	-20	135
-kan … boja	87	-60
-kan … fa	243	0
-kan … ga	259	-3
-kan … ha	-190	-198
-kan … hala	227	17
-kan … hjalp	20	120
-kan … hopa	152	46
-kan … hosta	133	-4
-kan … kana	241	44
-kan … kisa	354	70
-kan … lang	108	9
-kan … lasa	179	8
-kan … lata	5	128
-kan … leva	-1	114
-kan … liga	176	21
-kan … lova	30	138
-kan … lyft	-135	-136
-kan … lyfta	-102	-166
-kan … mig	-3	108
-kan … opna	143	13
-kan … prata	107	165
-kan … rak	117	-3
-kan … resa	70	167
-kan … ringa	-24	119
-kan … rora	215	-10
-kan … saga	169	134
-kan … sluta	-194	24
-kan … somna	-196	-224
-kan … sova	-298	-242
-kan … sta	280	57
-kan … stodj	-119	-108
-kan … stopa	144	-19
-kan … svalj	160	-23
-kan … tita	156	6
-kan … vara	82	-70
-kan … vrida	-235	-200
-kan*	175	40
-kana det	128	-24
-kaner	126	-23
-kaner aldri	94	16
-kaner den	126	21
-kaner inga	120	17
-kaner inte	144	-42
-kaner mig	-174	-169
-kaner … for	-2	122
-kaner … foste	120	17
-kaner … i	-141	-120
-kaner … langr	-28	132
-kaner … nar	218	47
-kaner … ont	94	16
-kanin ater	-136	-127
-kans bra	-2	114
-kans inget	-131	-115
-kans … nu	-131	-115
-kans … pa	-2	114
-kant	110	-9
-katen vakna	-150	-120
-katen … vore	18	137
-keep mysel	-9	120
-keep … safe	-9	120
-kil*	25	159
-kile	20	147
-kis*	203	24
-kisar	203	24
-kisar inget	152	-2
-kisar inte	164	13
-kisar nasta	134	5
-kla*	-25	84
-klader	-7	131
-klaga	-10	103
-klaga men	-10	103
-klara det	10	112
-klara naten	9	145
-klara os	-20	97
-klara … av	-118	-124
-klara … batre	-5	159
-klara … inte	17	152
-klara … knapa	98	2
-kli*	-97	-140
-kn	145	10
-kn inte	145	10
-kn … andsa	145	10
-knapa	98	2
-knapa jacka	98	2
-knat	-137	-117
-kniv blode	-122	-106
-kniv nar	28	114
-kniv … hon	28	114
-kniva … att	5	129
-knufa … nar	30	133
-kok*	178	-15
-kolap … svara	154	9
-koleg … att	35	166
-kom	-201	-197
-kom ingen	-18	93
-kom inget	108	17
-kom inte	-190	-191
-kom … in	-107	-114
-kom … vetig	108	17
-kom*	90	323
-koma	11	217
-komer	126	219
-komer hita	8	122
-komer inget	188	16
-komer inte	65	149
-komer ut	95	-10
-komer … behov	36	198
-komer … finas	0	113
-komer … ihag	-57	-135
-komer … mer	28	101
-komer … mig	18	173
-komer … och	140	-15
-komer … vara	4	127
-kon*	-144	-240
-konserten	-143	-135
-konst och	145	14
-konst vil	121	1
-konst … gar	139	44
-konst … vet	133	30
-konstigt	-83	-148
-kort	-134	-135
-kou*	109	8
-kouri eika	109	8
-kouri … lopu	109	8
-kouristaa	109	8
-kra*	-156	-185
-kraks	59	-61
-kraks a	117	4
-kraks inte	-189	-149
-kraks men	-121	-112
-kraks … ater	-134	-108
-kraks … gar	131	51
-kraks … mins	117	4
-kraks … vil	146	21
-krakts	-128	-104
-kramp	-102	-114
-kramp han	-102	-114
-kramp inte	-176	-155
-kramp … ar	111	15
-kramp … bara	-102	-114
-kramp … hon	-176	-155
-krampade	-159	-153
-kri*	-122	-131
-kris	-122	-131
-kro*	18	147
-kroge kan	-3	125
-krope det	-9	112
-krope som	104	17
-krope svara	105	7
-krope … ar	-9	112
-kropen	9	120
-kuk*	-2	153
-kukaa ei	-1	104
-kukaa … jaisi	-1	104
-kukaan	-1	104
-kun*	161	33
-kunat	-102	-121
-kunat bajsa	-138	-127
-kunat … pa	-102	-121
-kunde	201	17
-kunde int	-8	119
-kunde inte	137	-37
-kunde jag	97	7
-kunde sova	-137	-143
-kunde … hita	92	1
-kunde … inte	149	9
-kunde … knyta	78	12
-kunde … prata	220	46
-kunde … saga	184	5
-kunde … ta	-8	119
-kuu*	-83	-141
-kuume leiki	-145	-120
-kuume muta	120	16
-kuume vain	-110	-100
-kuume … nuha	-110	-100
-kuume … rinas	120	16
-kuumeta	-83	-141
-kva*	-50	142
-kval fast	-82	-101
-kval orkar	-23	101
-kval … vet	27	121
-kvalen	-2	114
-kvar	-80	132
-kvar da	17	124
-kvar til	30	110
-kvar utan	-4	122
-kvar … honom	-4	122
-kvart	125	22
-kvi*	145	-2
-lag … har	-149	-123
-lag*	6	162
-laga	2	110
-laga jag	2	110
-laga … ger	2	110
-lagt … svara	135	7
-lak*	-206	-91
-lakar att	10	116
-lakar … det	10	116
-laker	-168	-176
-laktos	-116	-111
-lam*	79	214
-lamna	4	160
-lamna huset	3	155
-lamna mig	17	137
-lamna prov	-104	-98
-lamna … levan	2	142
-lamnar	10	152
-lampa … kan	132	46
-lan*	13	112
-land	31	149
-lang	108	9
-lang somn	-2	132
-lange somna	-114	-106
-lange … sedan	-114	-106
-langr #	-134	-136
-langr jag	22	124
-langr sag	6	112
-langr … hon	14	129
-langr … vile	20	120
-langre	17	122
-lar*	32	147
-laren	14	108
-laren ingen	14	108
-laren … vet	14	108
-last … and	-121	-153
-last … kan	127	58
-lat*	245	133
-lata	-7	183
-lata bli	-4	180
-lata … rakbl	5	128
-latar om	3	121
-latar … jag	3	121
-latia eika	147	-10
-laugh … hard	-130	-105
-left … and	147	14
-leka	128	6
-leka bara	128	6
-leka … liger	130	17
-leker … vakna	155	18
-lev*	15	205
-leva	41	205
-leva … ar	-107	-125
-lever inte	-93	-106
-lever … en	-93	-106
-lif*	-16	167
-life	-16	167
-life isnt	-16	167
-life … worth	-16	167
-liga med	-15	171
-lik*	-219	-145
-lite men	-97	-89
-liten … kaner	-191	-141
-liv vet	-13	118
-liv*	-144	-204
-livet	-144	-204
-livet av	-144	-204
-livet har	-4	143
-livet … mig	-144	-204
-lju*	257	27
-ljud	191	-3
-ljus	154	15
-log*	-232	-239
-loga	-195	-182
-loga in	-195	-182
-logar	-132	-146
-logar in	-132	-146
-lorda … vil	19	128
-los	83	113
-los det	-8	119
-los … ica	109	-12
-lov*	16	194
-lova	6	118
-lova att	7	146
-lova … jag	6	118
-luf	122	13
-luf piper	122	13
-luf … jatem	122	13
-luf*	106	-108
-luft	70	-120
-lufte racke	178	17
-lufte … kaner	95	13
-lyd*	309	49
-lyde	167	12
-lyde inte	167	12
-lyde … nu	78	12
-lyder	271	47
-lyder inte	228	42
-lyder … och	108	14
-lysna inte	44	174
-lysna … nar	44	147
-lysnade	44	147
-ma	-93	173
-ma en	6	126
-ma … haluu	6	126
-mag*	-145	-164
-magen	-164	-169
-magen att	195	18
-magen langr	-124	-135
-magen sa	113	-6
-magen som	200	89
-magen … bajsa	-132	-110
-magen … jag	231	16
-magen … sig	144	11
-magen … sover	42	144
-magen … vil	-143	-140
-magsj far	148	26
-malad … kan	-115	-91
-mam*	-150	-29
-mama	-136	-5
-mama ar	28	133
-mama det	28	133
-mama har	-6	127
-mama kan	177	-12
-mama pa	-83	-114
-mama svara	96	3
-mama vet	29	128
-mama … ar	28	133
-mama … en	-83	-114
-mama … kaner	129	39
-mama … mig	37	157
-mama … veta	-100	-140
-mama … vil	15	108
-man	-99	66
-man far	18	101
-man fata	96	-19
-man forst	-162	-137
-man har	56	180
-man inte	-151	-51
-man kan	74	119
-man logar	-132	-146
-man sager	-9	89
-man utan	36	141
-man … att	35	165
-man … ju	-10	103
-man … kan	182	48
-man … kaner	5	156
-man*	-158	-72
-mandl men	-101	-92
-maniska	29	147
-mar	-118	-167
-mar … ila	-111	-31
-mar*	233	198
-marka	184	34
-marka det	127	16
-marke inte	173	9
-marker	181	-1
-mat	-54	181
-mat*	25	-104
-mata bara	125	29
-mata … hi	125	29
-matar mig	11	146
-maten	117	9
-me	-113	96
-me freja	-107	-114
-med hem	14	106
-med honom	-6	171
-med mig	-180	-78
-med skola	14	117
-med … igen	23	135
-med … mins	-67	-108
-med … nu	-159	-160
-med … orkar	27	123
-med*	-196	-108
-medication	-123	-131
-medicin	32	154
-mediciner	-143	-109
-medvetslos	-147	-130
-men	-241	-290
-men at	112	-16
-men far	109	11
-men har	-145	-155
-men ingen	-166	-96
-men inget	-279	-290
-men inte	-213	-227
-men sover	-127	-129
-men vagad	-4	143
-men … blev	-108	-98
-men … blir	95	-5
-men … blod	-121	-112
-men … er	-105	-113
-men … far	16	128
-men … fara	-139	-149
-men … feber	-135	-109
-men … gar	29	136
-men … gav	128	7
-men … gick	-4	102
-men … hande	137	20
-men … helt	112	-21
-men … horde	119	2
-men … i	167	-2
-men … kaner	113	-12
-men … komer	-64	-125
-men … menar	19	125
-men … mens	108	9
-men … mer	-128	-129
-men … nasta	-107	-103
-men … nu	-141	-142
-men … ont	-101	-92
-men … orkar	-40	107
-men … plots	137	42
-men … racke	-5	88
-men … rot	-115	-97
-men … sig	130	13
-men … sluta	158	138
-men … vile	-7	105
-menar	15	140
-menar inget	21	128
-menar … ila	18	117
-mens	-96	-142
-mens nu	108	9
-mens … sa	108	9
-mer	123	362
-mer ja	7	139
-mer jag	14	186
-mer … geer	7	139
-mer … siter	109	8
-mie*	113	119
-mies	125	-12
-mies ei	125	-12
-mig	-232	-5
-mig aldri	-138	-144
-mig an	25	137
-mig dar	20	162
-mig det	45	162
-mig i	26	166
-mig ila	-176	-204
-mig inte	-190	-118
-mig jag	-37	79
-mig kan	-163	-134
-mig lakar	-82	-101
-mig langr	24	201
-mig los	-8	119
-mig mer	34	134
-mig nar	-121	-87
-mig nu	-159	-160
-mig och	-129	-154
-mig om	-143	-200
-mig sover	-127	-167
-mig utan	103	49
-mig vi	-165	-164
-mig … ansik	26	138
-mig … att	154	61
-mig … behov	-181	-189
-mig … det	-119	-79
-mig … han	-197	-181
-mig … har	46	-63
-mig … hotad	-120	-131
-mig … jag	-226	-185
-mig … langr	-158	-120
-mig … laren	14	108
-mig … men	-126	-33
-mig … nar	12	156
-mig … om	44	133
-mig … ska	21	150
-mig … smart	-100	-80
-mig … vi	-125	-136
-mig … vil	13	193
-migra har	117	24
-migra … jag	117	24
-min	48	243
-min mama	28	133
-min papa	107	1
-min … andas	155	17
-min … att	30	222
-min … det	28	133
-min … fata	96	-19
-min … forst	-123	-148
-min … kan	235	-12
-min … sluta	-25	92
-min*	64	199
-mina	99	141
-mina nagon	7	106
-mina … stopa	7	106
-mind	-113	-27
-mind wont	-129	-129
-mind … switc	-129	-129
-mins	40	125
-mins han	-114	-117
-mins inget	147	205
-mins … efter	9	151
-mins … inget	-114	-117
-mins … och	130	20
-mins … pa	-67	-108
-mins … vad	116	12
-minua	-1	104
-minut kom	108	17
-minut … kunde	128	8
-mit	-101	22
-mit barn	19	162
-mit … jag	34	112
-mit … nan	6	112
-mit … vet	-18	90
-mit*	99	167
-mitaan	1	153
-moder komer	140	-15
-morgo utan	-105	-113
-morgo … kafe	-105	-113
-morgonen	-105	-113
-morkr … som	116	32
-mormo hitar	111	18
-morse	151	15
-morse bar	92	21
-morse … hitar	82	16
-morse … lyde	78	12
-mot	108	157
-mot brost	165	68
-mot min	0	126
-mot … arm	0	126
-mot … har	133	25
-mot … jag	5	128
-mot … kan	111	8
-mot*	-11	204
-motst men	-7	105
-motst … jag	-7	105
-motstand	-7	105
-mov*	154	41
-move	154	41
-move my	154	41
-mua	4	130
-mua ei	4	130
-mua … ois	4	130
-my	169	118
-my inhal	101	-24
-my mind	-129	-129
-mycke att	13	104
-mycke jag	-153	-147
-mycke kan	120	46
-mycke men	134	37
-mysel safe	-9	120
-mysel … tonig	-9	120
-na mer	46	120
-na … ja	7	139
-nac*	-201	-152
-nacke ar	-140	-112
-nacke gar	160	35
-nacke kan	108	42
-nacke stel	142	20
-nacke tal	101	10
-nacks ingen	-123	-126
-nacks kan	-106	-90
-nacks … feber	-123	-126
-nagon	-37	89
-nagon jag	-4	124
-nagon men	97	-26
-nagon om	-1	114
-nagon … inte	-4	124
-nagon … jag	-1	114
-nagon … kan	110	29
-nagon … tid	37	131
-nagot ala	-145	-140
-nagot vi	-121	-117
-nagot … hitad	-121	-117
-nagot … table	-145	-140
-nal som	-97	-89
-nan	-27	155
-nan sprut	-87	-108
-nan … men	-87	-108
-nanst men	163	21
-nar	-238	-42
-nar han	-126	-63
-nar hon	-155	-61
-nar inte	-98	-110
-nar jag	-10	139
-nar … inte	-203	1
-nar … langr	-98	-110
-nar … ser	20	164
-nas*	178	169
-nasan som	-157	-147
-nasbl som	116	30
-nasta	-1	196
-nasta inget	180	22
-nasta tid	-15	143
-nasta … ringe	25	137
-nastan	162	-3
-nat	176	342
-nat ikval	6	118
-nat jag	41	207
-nat kan	116	-7
-nat vil	14	117
-nat … do	14	117
-nat … inte	25	142
-nat … kan	167	15
-nat*	49	142
-naten	49	142
-naten kaner	-114	-117
-nee*	2	155
-nej	-297	-267
-nej aldri	-161	-153
-nej det	-153	-157
-nej inget	-160	-114
-nej inte	-209	-222
-nej … als	-135	-125
-nej … ar	-100	56
-nej … far	139	25
-nej … gar	141	10
-nej … har	-284	-244
-nej … hjalp	72	117
-nej … kan	107	124
-nej … kramp	-129	-113
-nej … slar	-121	-146
-nej … stame	-131	-135
-nej … svima	-156	-136
-nej … vil	94	134
-ner	14	-128
-ner mot	131	51
-ner … brost	131	51
-nex*	-19	120
-next	-19	120
-next week	-5	133
-ni	20	280
-ni behov	28	167
-ni inte	11	209
-ni kan	20	120
-ni slipe	2	159
-ni … mig	65	213
-ni … sa	-1	97
-nitro hjalp	156	22
-no fever	-235	-197
-no injur	-163	-141
-no medic	-123	-131
-no other	-133	-157
-no point	6	137
-no … in	-49	80
-no … or	-122	-97
-no … pain	-214	-156
-no … sympt	-145	-149
-not move	154	41
-not suici	-137	-148
-not … my	154	41
-nu	134	81
-nu bar	140	31
-nu fins	12	114
-nu han	104	18
-nu kan	52	-138
-nu orkar	153	26
-nu slape	91	-20
-nu svara	-38	143
-nu … det	169	-28
-nu … inte	104	18
-nu … ja	129	-3
-nu … jag	103	-81
-nu … kan	35	105
-nu … pipa	109	8
-nu … vakna	83	12
-nu … vi	81	15
-nuk*	13	148
-nukah enka	6	115
-nukah … herat	6	115
-nukahtaa	6	115
-ny	-81	29
-ny tid	11	163
-ny … jag	13	153
-o kan	180	204
-o vakna	126	4
-o vet	100	123
-o … sig	120	13
-och	-61	198
-och aldri	19	153
-och ar	239	31
-och att	-112	-58
-och forst	31	-111
-och fortj	-10	117
-och gar	243	17
-och harda	107	16
-och hitar	134	38
-och inga	-161	-159
-och inte	-33	197
-och kan	210	77
-och kaner	194	15
-och orkar	204	-126
-och prata	-125	-135
-och reage	199	33
-och skrik	121	-4
-och slape	108	4
-och sluta	106	-20
-och sover	29	130
-och suger	135	18
-och svara	82	191
-och sveta	119	30
-och vagar	24	212
-och vakna	161	9
-och vet	92	-38
-och vil	166	28
-och … ar	63	152
-och … ater	-113	-113
-och … att	113	162
-och … behov	7	154
-och … far	217	80
-och … forsv	213	31
-och … gar	175	25
-och … hitar	134	17
-och … hjalp	170	132
-och … jag	-26	138
-och … kan	158	-92
-och … komer	151	69
-och … kunde	126	143
-och … ont	-137	-97
-och … opna	-8	146
-och … orkar	42	-139
-och … som	151	16
-och … svalj	133	22
-och … tanke	34	157
-och … vagar	26	118
-och … vakna	105	192
-och … vil	159	54
-of	-217	-152
-of … him	-14	92
-oga … smart	138	8
-ogat i	102	17
-ogat kan	143	13
-ogat ser	110	-1
-ogat … fem	102	17
-ogo*	214	8
-ogone … vi	118	0
-ogonen	171	10
-ogonkontakt	139	25
-ois	4	130
-om	-111	141
-om det	-156	-36
-om han	34	160
-om ingen	-6	198
-om inte	-17	169
-om jag	-149	22
-om ni	11	203
-om … aldri	7	124
-om … bara	32	145
-om … barne	13	96
-om … gar	31	123
-om … gor	-109	-96
-om … hitar	26	198
-om … hjalp	-21	87
-om … inte	-162	14
-om … kaner	-114	-117
-om … kom	11	122
-om … som	-113	-92
-omt men	-115	-97
-on there	-21	96
-on velto	124	9
-on … and	-7	124
-ont a	7	116
-ont att	114	23
-ont bara	-150	-142
-ont bebis	-154	-118
-ont fraga	17	109
-ont gor	-111	-159
-ont har	-172	-190
-ont i	-48	-146
-ont langr	-42	83
-ont nanst	95	-33
-ont preci	162	21
-ont v	-109	-96
-ont … #	-109	-96
-ont … armen	97	41
-ont … att	-8	137
-ont … brost	-180	-166
-ont … hes	-116	-127
-ont … jag	-154	-143
-ont … magen	-124	-135
-ont … men	204	69
-ont … spark	-154	-118
-opererad	-129	-124
-opn*	249	27
-opna	155	39
-opna det	143	13
-opnar	183	0
-opnar inte	182	8
-opnar … ogone	158	15
-ord … forst	91	23
-ord*	118	-28
-orden komer	137	-14
-ork	6	164
-ork ja	5	133
-ork … vara	5	133
-orkar fan	17	136
-orkar ga	129	13
-orkar han	93	4
-orkar inget	-180	-215
-orkar int	-59	75
-orkar mer	-9	159
-orkar orkar	8	170
-orkar … drick	143	12
-orkar … ga	76	-44
-orkar … grata	152	9
-orkar … kampa	-3	155
-orkar … langr	125	73
-orkar … leva	59	291
-orkar … med	-240	-110
-orkar … mer	-44	145
-orkar … pluga	-172	-170
-orkar … prata	152	46
-orkar … sita	128	34
-orkar … slas	6	119
-orkar … sta	150	17
-orkar … stada	-101	-94
-orkar … suga	225	20
-orkar … svara	138	-13
-orkar … va	-4	198
-orkr	18	207
-orkr int	10	130
-orkr inte	16	172
-orkr … finas	7	124
-orkr … lev	10	130
-oro*	55	119
-oroa	55	119
-oroa sig	29	124
-oroa … mer	22	130
-os utan	-20	97
-os … hene	-20	97
-oth*	-191	-190
-other	-133	-157
-other sympt	-145	-149
-ovanf … kan	-97	-119
-ove*	44	-127
-over	44	-127
-over brost	-233	-193
-over gatan	-4	107
-over lever	-93	-106
-over nar	78	17
-over och	146	28
-over … jag	78	17
-over … orkar	109	6
-over … svetn	146	28
-overl … lever	-93	-106
-ovrig vil	114	28
-p	-113	-113
-p piler	-113	-113
-pa	-182	-108
-pa ar	117	24
-pa att	-33	-178
-pa benen	102	8
-pa benet	-123	-94
-pa doden	-95	-126
-pa en	-29	-132
-pa fem	-136	-131
-pa fler	8	95
-pa hoger	-115	-108
-pa int	-146	-138
-pa konse	-143	-135
-pa krope	-9	112
-pa kvale	-2	114
-pa laren	14	108
-pa morgo	-105	-113
-pa nan	5	105
-pa rikti	-65	37
-pa sex	-131	-118
-pa sjalv	-126	-133
-pa vad	17	104
-pa … altsa	-9	89
-pa … ar	-93	-188
-pa … bal	-146	-138
-pa … ben	-115	-108
-pa … dagar	-187	-92
-pa … dar	155	197
-pa … det	-4	137
-pa … gora	-124	-151
-pa … jag	17	104
-pa … kvart	125	22
-pa … lakar	-82	-101
-pa … nu	117	24
-pa … och	-77	71
-pa … ogat	102	17
-pa … pa	-103	-162
-pa … skada	-75	-107
-pa … som	226	20
-pa … tider	8	95
-pa … time	-27	-99
-paint pa	-146	-138
-pak*	46	-74
-pakor av	117	4
-pakor han	-152	-133
-pakor … bara	-152	-133
-pakor … bil	117	4
-pakord	46	-74
-pal*	109	281
-palar	43	286
-palar fan	1	116
-palar inte	28	222
-palar … leva	14	98
-palar … livet	23	98
-panik far	132	37
-papa	115	71
-papa inte	119	37
-papa ramla	-169	-165
-papa vil	129	49
-papa … ska	-3	106
-papa … vakna	107	1
-paper	-63	68
-paper … far	7	108
-paran … vagar	10	126
-pas jag	17	153
-pav*	-129	-119
-paverkad	-129	-119
-pen*	39	185
-penan gav	128	7
-pengar	-1	185
-peron … kan	-23	118
-perso vet	86	-26
-pig … slo	-114	-94
-pil*	-171	-157
-piler	-137	-121
-pip	-132	-149
-pip*	141	9
-pipa	109	8
-pipa mer	109	8
-pipa … han	109	8
-pla*	-21	117
-plan direk	27	131
-plan och	-68	-95
-plan … vil	-68	-95
-plats	17	128
-plats for	17	128
-plats … mig	17	128
-plo*	240	46
-plots ingen	132	7
-plots inte	220	53
-plots kan	153	1
-plots … hon	128	6
-plots … lasa	179	47
-plots … rora	122	14
-plotsligt	247	49
-plusa men	108	9
-poi*	41	140
-point	6	137
-point in	6	137
-pojkv sluta	-25	92
-pol*	85	195
-polis	13	180
-polis inga	9	96
-pra*	57	-133
-prata inte	202	66
-prata lang	108	9
-prata om	-173	-169
-prata rat	104	18
-prata utan	-95	-124
-prata … det	-173	-169
-prata … kan	108	26
-prata … langr	156	15
-prata … mun	104	18
-prata … probl	-125	-135
-prata … siter	10	115
-prata … vet	86	-26
-pratar	188	38
-preci men	162	21
-preci … jag	104	37
-precis	162	21
-pregn not	-107	-101
-pregn … bleed	-107	-101
-pri*	-154	-136
-prick pig	-100	-72
-prick som	283	67
-prick … feber	-100	-72
-prickar	-154	-136
-prop … kan	114	17
-prov	-104	-98
-prov utan	-104	-98
-prov … tid	-104	-98
-prove … nat	11	138
-puf*	145	2
-pufar	145	2
-pulse kans	161	18
-purpl … that	159	12
-pys*	215	-12
-pysty	156	-13
-rac*	210	124
-racke inte	210	117
-racker	210	124
-rad	-142	-154
-rad for	-128	-133
-rad … att	103	198
-rad … honom	-111	-138
-rad*	-48	120
-rada men	-86	-99
-radad	23	180
-rak	117	-3
-rak och	89	-6
-rak … alt	89	-6
-rak*	40	236
-rakbl … vil	-12	90
-rakbladet	5	128
-rakna inte	27	169
-rakna … med	27	169
-raknar	27	169
-rakni … men	-105	-113
-rakt … far	109	11
-ram*	-165	-88
-ramla … av	18	112
-ramla … han	-168	-129
-ramlat	-171	-104
-ras*	-162	-138
-rash	-162	-138
-rash that	109	-31
-rat	104	18
-rat mun	104	18
-rat … sned	104	18
-rea*	75	-19
-reage inte	195	-13
-reage … nar	142	-22
-reage … pa	107	2
-reagerar	195	-13
-reagerat	-137	-106
-realy	-176	-141
-remis	-68	-109
-ren … som	-97	-89
-resa mig	86	-33
-resa sig	-94	-105
-rikti altsa	-9	89
-rikti hon	24	113
-rikti med	138	38
-ring	-211	-149
-ring inte	25	205
-ring … up	6	165
-ringa	60	215
-ringa batre	-6	124
-ringa polis	9	96
-ringa up	10	108
-ringa … til	10	108
-ringe jag	25	137
-ringe … ingen	25	137
-rintakipua	-141	-127
-rod*	-122	-193
-roda … som	139	20
-rodnad	-115	-145
-rok*	-149	-171
-roker	-149	-171
-roker inte	-135	-161
-rol	58	178
-rol jag	27	133
-rol … ar	17	124
-ror sig	225	-52
-ror*	-140	-145
-rort	-140	-145
-rort mig	-124	-126
-ros*	-37	-165
-roster	-188	-197
-rot	-149	-138
-rot … blasa	-100	-92
-rumpa kan	-97	-119
-ryckt har	102	13
-ryg*	-141	-106
-rygdu hjalp	168	23
-rygen … nasta	134	5
-rygen … vagar	-112	-120
-sa	82	132
-sa att	60	267
-sa bara	-152	-179
-sa bra	164	5
-sa ingen	27	205
-sa kunde	145	13
-sa ont	141	19
-sa slipe	-19	132
-sa svar	5	112
-sa vore	18	137
-sa … ar	-128	-137
-sa … att	150	-82
-sa … det	139	43
-sa … fins	12	114
-sa … gick	-3	134
-sa … halva	103	36
-sa … har	107	-16
-sa … hon	46	194
-sa … jag	69	237
-sa … papa	-3	106
-sa … ser	8	176
-sa … vet	193	145
-sad but	-143	-159
-sad … i	-143	-159
-saf*	76	173
-safe	-5	179
-safe tonig	-9	120
-saft kan	129	21
-sag	105	253
-sag inget	120	48
-sag inte	21	179
-sag … jag	5	105
-sag … men	-108	-98
-sag … pa	102	17
-sag … til	29	148
-sag*	21	161
-saga	110	207
-saga av	111	-2
-saga nat	11	174
-saga … vem	111	-2
-sager	-116	-20
-sager att	81	157
-sager han	45	104
-sager mama	-83	-114
-sager … armen	126	-6
-sager … han	34	130
-sager … inte	8	141
-sager … men	39	142
-sager … pa	-83	-114
-sagt	32	129
-sagt att	38	159
-sagt det	34	119
-sagt … til	34	119
-sai*	-8	194
-said	-8	194
-said no	8	153
-sak*	31	230
-saker	11	159
-saker jag	-8	114
-saker som	-2	192
-saker … inte	11	159
-sam*	-154	-211
-sambo andas	155	17
-sambo kan	144	2
-sambo … sa	-136	-139
-sange … reage	107	2
-sant … man	5	156
-sar som	-126	-129
-sat som	0	130
-satuu … kuume	-133	-118
-says … cant	139	-7
-se	34	125
-se det	-25	110
-se … har	-25	110
-sen ar	22	135
-sen mins	-114	-117
-sen nar	13	108
-sen … det	113	134
-sen … han	-114	-117
-sen … jag	20	196
-sen … sover	4	97
-sen … vil	-14	123
-ser	191	320
-ser #	0	100
-ser ingen	13	264
-ser inget	186	-18
-ser sudig	-119	-115
-ser … anan	-9	98
-ser … anled	-15	88
-ser … framt	-2	99
-ser … menin	15	189
-ser … pa	130	-5
-ser … som	7	163
-sex	-195	-181
-sex dagar	-131	-118
-sex … mig	5	130
-she	226	-8
-she cant	137	7
-shes … and	136	-8
-sida att	108	9
-sida … jag	108	9
-sidan	-115	-91
-sidan rikti	-115	-91
-sidan … forst	147	40
-sidan … tanke	111	-2
-sig batre	-4	132
-sig inte	145	-130
-sig jag	-127	-110
-sig mer	22	130
-sig sjalv	50	174
-sig … efter	47	183
-sig … feber	-114	-106
-sig … kaner	94	8
-sig … nar	102	17
-sima … tils	22	138
-sitan … orkar	123	34
-siter … far	-133	-128
-sja*	-142	-102
-sjalv ar	-134	-143
-sjalv att	9	109
-sjalv … bara	-134	-143
-sjalv … kan	1	129
-sjalvmord	-126	-133
-sjalvmordsbenagen	-113	-138
-sjalvmordstankar	-145	-163
-sju*	-157	-48
-sjuk det	38	149
-sjuk egent	10	123
-sjuk … ar	21	102
-sjuk … bara	10	123
-sjuk … men	-156	-157
-sjukg utan	-66	-107
-sjukg … remis	-66	-107
-sjukgymnast	-66	-107
-sjuks spela	17	124
-sjukt … att	114	23
-ska	41	386
-ska anda	46	223
-ska behov	39	171
-ska bli	18	138
-ska explo	13	108
-ska fa	1	157
-ska folja	14	106
-ska hita	35	143
-ska int	26	146
-ska inte	30	190
-ska ju	-10	103
-ska … arg	-3	106
-ska … behov	41	139
-ska … en	32	107
-ska … ga	8	95
-ska … ha	44	165
-ska … med	14	106
-skada	-98	-147
-skada det	27	127
-skada han	-114	-122
-skada mig	-172	-206
-skada … ar	27	127
-skada … om	-1	114
-skada … vil	-114	-122
-skadad	-125	-53
-skaka	146	10
-skaka inte	131	-46
-skaka skaka	146	10
-skaka … nar	14	159
-skaka … sluta	146	10
-skams … vil	84	-18
-skar dar	-2	103
-skar mig	-150	-90
-skele … bar	140	31
-skena … skada	-133	-131
-skoge och	0	145
-skoja … nar	14	98
-skola inte	14	117
-skolan	-160	-47
-skolj bort	88	0
-skolj … ser	88	0
-skolja	88	0
-skrat … kan	121	28
-skratade	46	153
-skrek	-114	-106
-skrek inte	-114	-106
-skrek … lange	-114	-106
-skrev … kan	169	31
-skrik	146	-40
-skrik inte	227	11
-skrik mins	-67	-108
-skrik … hon	105	12
-skrik … orkar	14	130
-skriker	227	11
-skriv	18	192
-skriv att	14	153
-skriv inget	16	132
-skriv … som	16	132
-skriver	58	-79
-sku*	96	338
-skule	15	292
-skule inte	11	122
-skule jag	4	127
-skule … flyta	11	122
-sla*	-211	-203
-slage … vet	1	112
-slagi mig	-177	-73
-slagi … an	25	137
-slagi … i	26	138
-slagi … vi	-135	-131
-slap bara	-102	-83
-slap kalsv	94	6
-slap … snuvi	-102	-83
-slap … vil	130	12
-slapa	-103	-138
-slapa det	-147	-146
-slape det	91	-20
-slape … fast	154	26
-slape … nar	108	4
-slar	-210	-165
-slar inte	-144	-53
-slar mig	-241	-277
-slar … hart	6	105
-slar … men	-5	132
-slar … mig	-154	-158
-slar … och	-101	-117
-sleep and	-24	111
-sleep … mind	-129	-129
-slipe gora	27	145
-slipe mig	13	133
-slipe … det	27	145
-slo	-207	-188
-slo feber	-114	-94
-slo … #	-114	-94
-slo*	-165	-120
-slog	-165	-120
-slog inte	-165	-120
-slog sig	-160	-145
-slog … huvud	-165	-120
-slu*	198	197
-sludr … kan	110	27
-slut	113	174
-sluta	-38	122
-sluta inte	209	151
-sluta … ater	-102	-107
-sluta … bloda	230	-24
-sluta … fast	-34	93
-sluta … nar	-23	149
-sluta … vil	3	133
-slutade	33	149
-slutar	265	15
-sma*	-143	-142
-smart men	115	21
-smarta	-106	-187
-snal nar	17	144
-snal … han	17	144
-snala ring	6	165
-snark … jag	-120	-113
-snart slipe	30	144
-snart … ni	7	107
-snart … orkar	6	119
-snet kan	-104	-87
-sno … slape	99	27
-snori … and	140	0
-snu*	-133	-125
-snura inte	-133	-125
-snura … bara	-133	-125
-snurar	-133	-125
-so hard	-122	-114
-so … i	-130	-105
-soc*	179	0
-socke svara	135	7
-socker	179	0
-sockr gar	125	29
-sofan … att	-83	-114
-som	241	159
-som haler	12	114
-som int	136	107
-som inte	178	62
-som man	-9	89
-som syns	16	132
-som … anvan	-97	-89
-som … blekn	172	18
-som … fast	122	-13
-som … fins	53	222
-som … forsv	263	96
-som … gar	308	164
-som … ger	-177	-154
-som … gor	-102	-101
-som … han	8	138
-som … laker	-151	-154
-som … sager	-9	89
-som … slape	174	29
-som … sluta	235	63
-som … vakna	117	9
-som … var	0	130
-som … vil	-135	-171
-som*	15	123
-somar sa	0	100
-somar … vil	15	105
-somn	41	126
-somn utan	-2	132
-somn … slut	-2	132
-somna in	35	144
-somna och	13	182
-somna … och	10	124
-somni … ja	99	24
-son vakna	141	16
-sonda sag	13	100
-sonen … gor	-130	-121
-sov*	-176	-7
-sova	-176	-143
-sova a	10	112
-sova klara	98	2
-sova och	-24	166
-sover	-90	40
-sover aldri	-138	-142
-sover int	-17	157
-sover inte	91	214
-sover … als	11	222
-sover … grate	-8	115
-sover … kan	149	22
-sover … och	2	153
-sovit	-18	138
-sovit sen	20	144
-sovit … forlo	0	162
-spe*	-136	32
-spege visar	12	148
-spela ingen	55	168
-spela … rol	55	168
-spelar	55	168
-spr*	33	-129
-sprit	156	-14
-sprut men	-87	-108
-sprut … hustr	-87	-108
-spruta	-111	-106
-spyr och	95	-10
-sta pa	-123	-94
-sta rak	117	-3
-sta … benet	-123	-94
-sta … och	89	-6
-stame inte	-131	-135
-stamer	-131	-135
-star ut	114	23
-star … feber	114	23
-ste*	-150	-92
-stekp … ar	16	107
-stel	-155	-129
-stel inte	142	20
-stel jag	-140	-112
-stel … kan	-140	-112
-stel … tal	143	40
-stel … tita	142	20
-stenh … och	95	-10
-stodj pa	-145	-142
-stodj … hoger	-115	-108
-stodja	-180	-170
-stolp mins	107	5
-stopa	-3	108
-stopa mig	-3	108
-str*	-173	-166
-straight	125	42
-stral inte	-131	-131
-stralar	-131	-131
-stran and	44	-88
-strup … kan	126	9
-sud*	101	-55
-suden cant	172	12
-sudenly	202	28
-sudig utan	-119	-115
-sudig … glaso	-119	-115
-sudigt	-119	-115
-sug*	181	-3
-suger	157	18
-suger inte	135	18
-sui*	-142	-159
-suici … har	1	123
-suicidal	-142	-159
-svag	-72	-136
-svaghet	-170	-156
-svalj inte	201	43
-svalj … bara	133	22
-svaljer	121	-12
-svalt	-160	-49
-svalt nagot	-196	-194
-svalt … ala	-145	-140
-svalt … vi	-121	-117
-svar	5	112
-svar att	46	177
-svar … jag	5	112
-svara	257	157
-svara inte	274	65
-svara mer	15	116
-svara … i	-19	188
-svara … inte	-38	143
-svara … med	-15	100
-svara … nar	162	-16
-svara … nu	26	151
-svara … och	107	-12
-svara … pa	156	94
-svarar	210	169
-svart	-262	-230
-svart att	-206	-188
-svart … andas	-248	-185
-svart … kan	108	9
-sveri ingen	15	119
-sveri … hjalp	-7	160
-sverige	15	119
-sveta inte	-83	-119
-sveta kan	94	-6
-sveta … kan	120	46
-sveta … och	-131	-124
-svetas	-83	-119
-svi*	-181	-247
-svima aldri	104	25
-svima inte	-74	-169
-svima och	-149	-125
-svima … han	-123	-103
-svima … men	187	45
-svima … vakna	101	19
-svimade	-9	-131
-svimat	-227	-178
-sviml vakna	155	18
-svu*	-211	-193
-svule … kan	129	20
-svuln i	-151	-114
-svuln … har	-103	-106
-svuln … men	-101	-92
-svulna	-127	-125
-svulnad	-175	-158
-swi*	-129	-129
-switc of	-129	-129
-switch	-129	-129
-sym*	-169	-171
-symptoms	-148	-130
-symtom	-119	-146
-syn*	-90	108
-synen ar	-129	-119
-synpr bara	-105	-105
-synpr … tora	-105	-105
-synproblem	-105	-105
-syns	-34	216
-syns han	16	132
-syns inte	-2	103
-syns … jag	-2	103
-syns … kolar	16	132
-synun som	-77	-124
-synun … jag	-77	-124
-synundersokningen	-77	-124
-syste … att	14	106
-ta livet	-144	-204
-ta mig	-8	119
-ta up	145	35
-ta … av	-144	-204
-ta … en	114	28
-ta … los	-8	119
-table men	-25	116
-table … vil	3	140
-tableterna	12	162
-tag*	-72	91
-tagit	-72	91
-tagit dom	-1	105
-tagit for	-103	-112
-tagit … an	0	104
-tagit … mycke	-103	-112
-tagsp … vil	112	-11
-taket har	92	-20
-taket kan	-115	-91
-tal	15	-102
-tal inte	11	-104
-tal … ibupr	-111	-111
-tal … lakto	-116	-111
-tal … lampa	142	48
-tal … ljuse	143	40
-talet ar	-133	-110
-talri … sar	-122	-122
-talsv och	-133	-123
-talsv … ansik	-133	-123
-talsvarigheter	-133	-123
-tan*	-119	-36
-tanag … nar	-98	-110
-tand hitar	-110	-117
-tandlakare	-110	-117
-tanka ar	7	106
-tanka skriv	-72	-103
-tanka snura	-133	-125
-tanka … att	-77	-114
-tankar	-117	-158
-tanke jag	24	187
-tanke … fira	17	106
-tanke … gora	-115	-166
-tanke … inte	24	187
-tanke … pa	-162	-178
-tanke … saga	111	-2
-tanke … vanta	13	247
-tanke … vara	49	141
-tanker	-9	153
-tankt	-123	-145
-tankt … att	-96	-128
-tar … nar	22	109
-tat*	1	115
-tata	1	115
-tata elama	1	115
-tende … injur	-107	-85
-that doesn	128	-4
-that … fade	199	57
-the voice	-15	150
-the*	146	234
-them	33	160
-there is	8	168
-there no	146	109
-there … point	-20	124
-theres	146	109
-throa he	104	-1
-tid kan	114	28
-tid … det	114	28
-tid*	8	95
-tiden men	-122	-124
-tiden vil	85	14
-tider	8	95
-tider det	8	95
-tider … behov	8	95
-tider … komer	28	101
-til	129	160
-til mama	12	127
-til maten	117	9
-til nan	29	136
-til nasta	-15	143
-til skola	-198	-206
-til toale	125	-2
-til toan	144	15
-til vinte	-93	-106
-til … for	124	162
-til … orkar	17	128
-til … tid	-65	77
-til … utan	-28	-114
-til*	-85	98
-tilbaka	-71	78
-tils	-65	61
-tils jag	-65	61
-tils … inte	-65	61
-time kan	112	43
-time som	149	20
-time … jag	112	43
-tit*	218	184
-tita	185	163
-tita det	-4	107
-tita ljus	142	20
-tita … far	-4	107
-tjugo … kom	108	17
-to die	-143	-159
-to … and	-24	111
-toa*	88	-70
-toaleten	125	-2
-toan	144	15
-toan utan	144	15
-toan … att	144	15
-tog	12	192
-tog inte	12	192
-tog … table	12	162
-tol*	4	171
-ton*	-9	120
-tonight	-9	120
-tor*	15	144
-tors	8	127
-tra*	-83	86
-trana hart	-112	-114
-trapa	5	172
-trapa … slape	108	4
-trape … vakna	121	8
-trasi att	2	110
-trasi … det	2	110
-trear vil	-123	-94
-tro*	-56	117
-tror	-30	160
-tror inte	-39	118
-tror mig	4	106
-tror pa	19	121
-tror … att	-126	-13
-tror … ja	1	175
-trot	-32	74
-trot att	173	39
-trot fardi	9	132
-trot … orkar	-180	-215
-tryck	-149	-130
-tryck anars	-94	-108
-tryck en	0	126
-tryck in	175	67
-tryck … cigar	0	126
-tryck … det	145	14
-tryck … over	-173	-137
-trycka	211	38
-tryckte	0	126
-tryg	24	147
-tryg hema	24	147
-trygt	14	117
-trygt for	14	117
-trygt … mig	14	117
-tungt … vil	-94	-105
-tva … nej	-88	-108
-tyc*	-154	-127
-tycke inte	-157	-151
-tycke … om	-157	-151
-tycker	-154	-127
-typ vet	27	121
-tys*	-13	151
-tyst	-13	151
-ulo*	-115	-103
-ulosteesa	-115	-103
-uncon and	181	-5
-und*	112	148
-under … kan	110	5
-undersokning	0	130
-up	231	75
-up den	-134	-136
-up en	146	32
-up han	6	165
-up hitar	-132	-146
-up honom	128	14
-up til	10	108
-up … and	164	-2
-up … des	10	108
-up … fins	-13	107
-up … klock	128	14
-up … langr	-134	-136
-up … laser	6	165
-up … tid	145	35
-upvar sover	3	111
-ut den	140	-11
-ut feber	114	23
-ut tils	22	138
-ut utan	-20	152
-ut … hans	-17	67
-ut … jacka	-4	130
-ut … jag	21	156
-ut … och	114	23
-ut … om	0	109
-utan andno	-152	-138
-utan att	186	126
-utan barne	-122	-137
-utan et	-190	-157
-utan glaso	-119	-115
-utan han	-37	97
-utan hene	-26	112
-utan hjalm	172	-13
-utan jacka	44	132
-utan kafe	-173	-186
-utan klade	-7	131
-utan slut	-2	132
-utan tid	-104	-98
-utan … ata	-112	-114
-utan … det	56	205
-utan … kana	151	5
-utan … marka	183	22
-utan … pakor	117	4
-utan … tita	-4	107
-utan … vakna	158	5
-utanf ica	109	-12
-utatv kan	124	25
-uts*	-52	-157
-utsat	-126	-150
-utsat for	-126	-150
-utsat … nagot	-126	-150
-utsla ingen	-118	-114
-utsla men	153	17
-utsla som	108	36
-va	-112	89
-va hjart	-101	-103
-va inte	24	113
-va … glad	24	113
-va … utan	-101	-103
-vad hon	119	2
-vad … kan	17	104
-vad … sa	119	2
-vad … vet	-173	-212
-vag*	-8	350
-vagad inte	-14	194
-vagade	-14	194
-vagar	-4	265
-vagar int	36	176
-vagar inte	-34	251
-vagar resa	86	-33
-vagar … aka	16	132
-vagar … ata	10	126
-vagar … bada	-113	-83
-vagar … ga	-2	183
-vagar … mig	86	-33
-vagar … somna	20	92
-vagar … sova	49	213
-vagar … vara	-4	116
-vagen	13	122
-vagen … jag	12	114
-vagen … vet	100	0
-vain nukah	6	115
-vak*	234	40
-vaken … kan	97	38
-vakna	191	9
-vakna emela	116	-11
-vakna int	142	-3
-vakna inte	134	-154
-vakna til	117	9
-vakna utan	30	188
-vakna … av	-113	-146
-vakna … ens	96	-20
-vakna … kan	-152	-141
-vakna … maten	117	9
-vakna … nar	142	12
-vakna … pa	121	8
-vakna … til	195	-9
-vakna … ur	-142	-126
-vaknade	109	219
-vaknar	142	-176
-val inget	175	154
-val inte	-72	59
-val*	-124	32
-valta vet	2	115
-vanst kan	96	45
-vanst … har	-104	-87
-vanster	-143	-117
-vapen orkar	17	128
-var	66	221
-var arg	5	105
-var dar	-126	-112
-var henes	25	183
-var inte	80	199
-var man	-132	-146
-var under	0	130
-var … fel	17	191
-var … frivi	19	134
-var … logar	-132	-146
-var … pa	5	105
-var … sa	-3	134
-var … vakna	141	16
-var*	-8	107
-vara	15	140
-vara dar	-9	136
-vara gravi	145	35
-vara kvar	-19	114
-vara utan	-170	-170
-vara … men	160	24
-varde … fortj	-10	117
-vare	-207	-250
-vare an	-207	-250
-varfor	32	202
-varit for	18	137
-varit hema	-6	127
-varit … katen	18	137
-varit … pa	139	116
-varje … fast	-82	-101
-varje … nej	58	126
-vark	-134	-50
-varkar	143	18
-varke ar	5	112
-varke ont	-121	-79
-varke … i	-121	-79
-varke … sa	5	112
-varm vil	124	17
-varme fast	139	3
-varme … jag	139	3
-vasan andni	-109	-93
-vasande	-109	-93
-vaten … ar	138	38
-vaten … kan	152	-1
-vauva … velto	124	9
-vax*	-189	-173
-vec*	118	181
-vecka	-22	128
-vecka … ar	114	4
-vecko sover	-8	115
-ved … slape	126	19
-vel*	173	2
-velat	155	7
-velat … sedan	155	7
-velto	124	9
-velto eika	124	9
-vem	76	129
-vem det	111	-2
-vem … bubla	111	-2
-vento hjalp	115	20
-ver*	165	-52
-veren ei	164	10
-veren … lopu	164	10
-verenvuoto	164	10
-verta ulost	-115	-103
-vet	78	241
-vet ej	-157	-85
-vet int	68	228
-vet … ar	7	133
-vet … det	16	89
-vet … hur	67	208
-vet … om	160	340
-vet … rikti	-199	-206
-vet … va	167	115
-vet … vad	-20	-107
-vet … var	184	1
-vet … varfo	0	159
-vet … vart	-11	136
-vet … vem	38	145
-vet … vilke	154	53
-vet*	-24	207
-veta	-24	206
-veta att	34	178
-veta … det	7	128
-veta … jag	30	157
-vi braka	-158	-147
-vi far	245	-14
-vi har	67	-97
-vi men	-108	-98
-vi … konta	81	15
-vi … os	-20	97
-vid … dar	7	104
-viiko … kuume	-145	-120
-vil	72	126
-vil absol	1	-102
-vil att	32	107
-vil bara	-6	134
-vil bli	53	170
-vil den	123	15
-vil do	14	117
-vil ge	-75	-156
-vil ha	-147	-139
-vil inte	168	175
-vil lakar	122	28
-vil langr	-9	112
-vil … a	0	124
-vil … ama	85	14
-vil … ata	211	-7
-vil … att	172	225
-vil … bara	14	117
-vil … barnb	32	107
-vil … bli	82	166
-vil … do	-154	-149
-vil … drick	149	20
-vil … finas	43	273
-vil … ha	11	-117
-vil … kan	9	116
-vil … leka	130	17
-vil … leva	-48	211
-vil … och	0	165
-vil … opna	-12	90
-vil … prata	-156	-121
-vil … resa	-94	-105
-vil … rora	6	116
-vil … saga	13	176
-vil … sedan	119	21
-vil … sig	-49	-130
-vil … slap	94	6
-vil … sluta	109	9
-vil … sta	-152	-118
-vil … svalj	215	24
-vil … ta	93	-64
-vil … uplev	19	128
-vil … va	13	232
-vil … vacka	148	3
-vil … visa	32	125
-vil*	95	216
-vile	86	189
-vile inte	98	86
-vile jag	-80	-86
-vile … inte	-80	-86
-vile … leva	69	-60
-vile … nu	-7	105
-vilja	5	128
-vinte utan	-93	-106
-vinte … sol	-93	-106
-vinter	-93	-106
-vis*	-22	206
-visa	32	125
-visa nagon	-9	128
-visa nan	84	-18
-visa … d	-101	-103
-visar	16	158
-visar inte	12	148
-visar … mig	12	148
-visar … ont	-147	-114
-vita … harda	107	16
-voi*	-15	150
-voice wont	-15	150
-voice … stop	-15	150
-voices	-15	150
-vor*	18	137
-vore	18	137
-vore jag	18	137
-vore … har	83	-13
-vore … inte	18	137
-vore … om	25	115
-vrak … morgo	-105	-113
-vri*	-178	-155
-vrida	-178	-155
-vrida at	-175	-144
-vrida … sidan	-115	-91
-vux*	11	187
-vuxen	5	167
-wana	4	115
-wana be	4	115
-wana … alive	4	115
-want … die	-143	-159
-was	-1	124
-was never	-1	124
-was … born	-1	124
-wee*	0	155
-week	0	155
-wish … was	-1	124
-wka*	117	0
-wkae	117	0
-wkae up	117	0
-wok*	181	18
-woken	181	18
-wont be	14	192
-wont switc	-129	-129
-wont wkae	117	0
-wont … of	-129	-129
-wont … up	156	62
-yea*	-181	-174
-yr	103	36
-yr att	99	-22
-yr eler	103	36
-yr kan	99	-16
-yr … jag	85	-33
-yr … sa	103	36
-yrar … vet	112	-2
<#	-324	-472
<# and	-187	-151
<# far	-144	-134
<# hoger	-108	-72
<# idag	-72	-103
<# ingen	-114	-87
<# jag	-76	-111
<# och	-210	-221
<# vi	-143	-144
<# … feber	-114	-87
<# … hand	-108	-72
<# … hange	150	21
<# … jag	-145	-148
<# … pa	-152	-159
<# … smart	118	17
<# … vil	-106	-112
<*ablo*	-79	-53
<*ack	-178	-204
<*acke*	-141	-135
<*ade	-89	-235
<*agen*	-236	-245
<*ager*	-171	-183
<*aker*	0	129
<*alds*	-81	-71
<*amna*	-109	-149
<*ampa*	201	25
<*ampe*	-200	-155
<*ance*	-126	-136
<*anda*	-17	183
<*ande*	-214	-199
<*andl*	-154	-165
<*anfa*	-110	-82
<*ang	-233	-195
<*angd*	-72	-80
<*anor*	-82	-73
<*aps	-110	-100
<*arfa*	-109	-144
<*arkt*	138	-74
<*arn	-74	-165
<*arna*	-155	-171
<*arnb*	-149	-159
<*arnd*	-128	-116
<*ars	-202	-210
<*arto*	-141	-149
<*astm*	-152	-164
<*ater*	-174	-160
<*axel*	-157	-140
<*barn*	-95	-188
<*beta*	-79	-53
<*bilo*	-152	-147
<*blev*	-224	-234
<*bloc*	-79	-53
<*blod*	-130	-195
<*bort*	-149	-153
<*bran*	-193	-165
<*brot*	-202	-226
<*canc*	-126	-136
<*cer	-126	-136
<*cide*	-154	-152
<*cken*	-118	-121
<*cker*	-241	-202
<*dag	36	214
<*dand*	-128	-113
<*den	-125	-125
<*depr*	-161	-147
<*dnin*	-176	-200
<*dome*	-124	-115
<*dote*	-206	-188
<*drac*	-110	-145
<*drar*	-180	-187
<*dsam*	-81	-71
<*ears*	-172	-162
<*efte*	-216	-224
<*elet*	-104	-106
<*ense*	181	17
<*ent	-177	-171
<*epre*	-161	-147
<*erad*	-222	-208
<*ergi*	-217	-200
<*ern	-170	-144
<*est	-159	-178
<*etab*	-79	-53
<*etar*	128	-50
<*eter*	-149	-171
<*eva	-102	-120
<*exi	-82	-73
<*fal	-164	-129
<*far	-136	-176
<*farf*	-103	-140
<*fark*	138	-74
<*fing*	-188	-196
<*fod	-131	-111
<*fter*	-216	-224
<*fyra*	-168	-147
<*gar	-199	-197
<*gde	-72	-80
<*gick*	-162	-171
<*gjor*	-14	158
<*gkol*	-110	-100
<*gran*	-120	-105
<*guls*	-109	-92
<*hade*	6	-133
<*hals*	173	-12
<*hang*	-72	-80
<*hjal*	-130	-143
<*hjar*	-76	-169
<*ick	-188	-280
<*iden*	-145	-132
<*iget*	-97	-100
<*ilol*	-152	-147
<*infa*	138	-74
<*ingr*	-188	-196
<*ings*	-199	-175
<*inte*	-150	-48
<*ion	-228	-205
<*isfa*	-112	-90
<*ivet*	-119	-146
<*jalp*	-130	-143
<*jarn*	-222	-208
<*jort*	-6	127
<*kar	-227	-145
<*ker	103	130
<*kera*	-79	-53
<*kola*	-191	-182
<*kork*	-88	-63
<*kort*	-88	-63
<*kot	-145	-145
<*kram*	65	-81
<*krig*	-97	-100
<*kule*	0	145
<*kved*	-134	-131
<*lage*	-196	-182
<*lamn*	-109	-149
<*laps*	-110	-100
<*ldsa*	-81	-71
<*let	-150	-162
<*lev	-224	-234
<*leva*	-102	-120
<*live*	-119	-146
<*lock*	-79	-53
<*loda*	-128	-113
<*lodn*	-159	-192
<*loly*	-152	-147
<*lsot*	-109	-92
<*lyck*	-190	-169
<*mand*	39	224
<*men	-157	-143
<*mens*	170	5
<*misf*	-112	-90
<*mkve*	-134	-131
<*mnad*	-109	-149
<*mpan*	-97	-81
<*mpar*	212	37
<*mper*	-200	-155
<*nack*	-118	-121
<*nade*	-115	-154
<*nan	-151	-172
<*nblo*	-126	-150
<*ncer*	-126	-136
<*ncy	-187	-171
<*ndag*	39	223
<*ndom*	-128	-116
<*ned	-164	-153
<*nfal*	-110	-82
<*nfar*	138	-74
<*ngde*	-72	-80
<*ngko*	-110	-100
<*ning*	-178	-228
<*nore*	-82	-73
<*not	-169	-153
<*nsen*	181	17
<*nyfo*	-131	-111
<*ocke*	-79	-53
<*odan*	-128	-113
<*odni*	-159	-192
<*oken*	-135	-101
<*olap*	-110	-100
<*olyc*	-190	-169
<*omen*	-124	-115
<*omkv*	-134	-131
<*onar*	-53	112
<*orex*	-82	-73
<*orge*	-160	-156
<*orko*	-88	-63
<*oste*	-103	-77
<*oter*	-244	-221
<*panf*	-97	-81
<*par	212	37
<*pele*	-104	-106
<*per	-230	-195
<*pres*	-200	-188
<*prov*	-219	-185
<*rack*	-87	-168
<*rade*	-212	-194
<*ramp*	65	-81
<*ran	-215	-213
<*rand*	-146	-125
<*rar	-197	-205
<*rexi*	-82	-73
<*rfar*	-136	-176
<*rige*	-97	-100
<*rkor*	-88	-63
<*rkt	190	-28
<*rmor*	-123	-145
<*rna	-175	-195
<*rnbl*	-126	-150
<*rndo*	-128	-116
<*rot	-217	-224
<*sage*	-130	-117
<*sake*	10	133
<*sam	-81	-71
<*sang*	-163	-144
<*sed	-193	-221
<*sen	100	-49
<*sfal*	-112	-90
<*skot*	-160	-164
<*skul*	0	145
<*sot	-109	-92
<*sove*	-109	-109
<*spel*	-104	-106
<*ster*	-156	-164
<*stet*	-103	-77
<*stma*	-139	-134
<*stru*	-282	-230
<*tabl*	-131	-135
<*tade*	-157	-136
<*tari*	128	-50
<*ten	-256	-119
<*tent*	-135	-106
<*ter	-283	-288
<*tern*	-192	-192
<*tet	-116	-88
<*ting*	-133	-142
<*tma	-139	-134
<*tomk*	-134	-131
<*ton	-147	-146
<*tona*	-46	119
<*tsto*	-215	-192
<*ule	0	145
<*ulso*	-109	-92
<*undr*	-168	-177
<*ungk*	-110	-100
<*utad*	-145	-112
<*vand*	-148	-141
<*veds*	-134	-131
<*vet	-119	-146
<*ycka*	-190	-169
<*year*	-181	-172
<*yfod*	-131	-111
<*yra	-168	-147
<@accident	-138	-174
<@aged	-25	-221
<@asthma	-139	-134
<@attempt	179	11
<@backplace	162	-31
<@bigfall	-252	-265
<@bite	-278	-284
<@bleeding	-227	-250
<@blood	-103	-147
<@blueplace	97	183
<@breasts	130	-76
<@breath	-110	-10
<@breathsign	-216	-217
<@burnpain	123	-71
<@calm	-249	-213
<@carbon	-138	-132
<@chemo	91	-57
<@chestplace	147	-24
<@coldbad	-247	-264
<@coldsign	-51	118
<@crash	-233	-221
<@crashsign	-188	-184
<@despair	-235	-251
<@droolsign	143	49
<@droop	-204	-202
<@effort	-175	-212
<@electric	-178	-187
<@electricbad	51	-193
<@epipen	-206	-149
<@exposure	-287	-331
<@faint	-44	-152
<@fainted	-164	-183
<@fallen	-215	-189
<@fear	-234	-191
<@floor	-138	-130
<@force	-72	69
<@hanged	-72	-80
<@harmful	-150	27
<@headhit	-239	-228
<@headsign	31	-153
<@here	222	151
<@hits	-66	63
<@icefall	-223	-228
<@idiom	-178	-206
<@infant	63	-89
<@infarct	93	-133
<@ingest	-220	-134
<@innersign	-172	-167
<@jerk	146	-35
<@limb	-47	-172
<@limbcut	-69	-152
<@limbloss	-197	-194
<@limbpart	-205	-127
<@means	-64	108
<@noair	-156	-161
<@notseizure	119	138
<@now	160	70
<@offender	-111	-9
<@overdose	-125	-143
<@person	-181	-41
<@person3	-100	40
<@pierce	-170	-169
<@pills	-131	9
<@pillword	-157	-10
<@pregnant	-169	-230
<@pregpain	-85	-148
<@radiate	155	45
<@readied	-82	-140
<@recent	169	181
<@relation	-237	-228
<@seizure	88	-59
<@sepsis	-136	-128
<@severe	-264	-232
<@side	-165	-150
<@special	-172	-160
<@squeeze	-144	-121
<@stroke	-261	-309
<@sudden	164	-13
<@suicidal	-147	10
<@swallowed	-200	-91
<@throatclosed	172	37
<@touch	-178	-187
<@unconscious	-231	-200
<@used	-211	-107
<@violent	-81	-71
<@visionloss	-231	-194
<@water	-112	-145
<@weird	-168	-178
<@wish	-365	-379
<a seizu	-146	-152
<ago	-203	-209
<alt	-238	-202
<an	-176	-181
<anafy … som	-80	-71
<ano*	-82	-73
<anore for	-82	-73
<anore … tio	-82	-73
<anorexi	-82	-73
<ar	-50	-251
<ar sen	-19	-246
<ar … arsda	-72	-80
<ar … forso	-166	-173
<ar … han	-192	-223
<ar … men	-108	-117
<ar … nu	140	-8
<ar … vil	-82	-73
<ar … vile	-80	-86
<aren	-126	-131
<as	-245	-241
<ast*	-139	-134
<astma	-139	-134
<ata	-92	-93
<ata ar	-92	-93
<ata … sedan	-93	-93
<ater eliqu	-111	-87
<av	-268	-292
<av en	-189	-169
<av hjart	-126	-100
<av jordn	-132	-103
<av sig	-124	-145
<av … hjart	-140	-105
<av … nar	-99	-135
<av … vil	-80	-71
<axe*	-157	-140
<bar*	-123	-219
<barn	-74	-165
<barn far	-73	-66
<barn han	-123	-143
<barn nu	158	24
<barn … kramp	158	24
<barndomen	-128	-116
<bebis kramp	128	20
<bebis … just	128	20
<bet*	-79	-53
<betablockerare	-79	-53
<bil*	-152	-147
<bilol for	-131	-133
<bilol … tre	-121	-93
<bilolycka	-152	-147
<blev	-224	-234
<blev slage	-142	-146
<blev … av	-120	-130
<blo*	-170	-212
<bloda magsa	-128	-113
<bloda … #	-128	-113
<bloda … fast	-104	-72
<blodande	-128	-113
<bor	-166	-170
<bor*	-149	-153
<bort	-149	-153
<bra*	-188	-162
<brand mig	-172	-144
<brand … pa	-158	-138
<brande	-193	-165
<bror hangd	-72	-80
<bror har	10	133
<bror … gjort	10	133
<bror … sig	-72	-80
<brostet	-103	-77
<brot	-192	-203
<brot nacke	-111	-115
<brot … #	-171	-182
<bry	7	148
<bry sig	7	148
<bry … om	7	148
<chock som	-80	-71
<chock … liten	-80	-71
<dep*	-160	-146
<des vil	-88	-63
<des … ta	-88	-63
<det	-244	-218
<det var	-178	-191
<det … for	-150	-157
<die*	-193	-206
<dog av	-239	-252
<dog i	-36	144
<dog … en	-191	-193
<dog … gar	-109	-109
<dog … hjart	-135	-129
<dog … krige	-97	-100
<dog … nat	-61	98
<dog … spele	-104	-106
<dot*	-206	-188
<doter	-139	-127
<doter hade	-170	-144
<doter … feber	-154	-129
<dotern	-170	-144
<dra*	-110	-145
<drack	-110	-145
<eft*	-216	-224
<efter	-216	-224
<efter strok	-135	-101
<en	-55	-200
<en bilol	-152	-147
<en hjart	-113	-79
<en … #	-163	-131
<et	-160	-143
<et bloda	-111	-91
<et … magsa	-111	-91
<eta*	128	-50
<etari kramp	152	24
<etaring	128	-50
<ex	-170	-185
<ex var	-81	-71
<ex … valds	-81	-71
<fa	-136	-157
<far*	-147	-181
<farfa dog	-97	-100
<farfa … i	-97	-100
<farfar	-103	-140
<feber … barn	-152	-109
<feberkramper	-187	-153
<fem … sen	-91	-104
<fick strok	11	-90
<fick … for	-170	-163
<fingr i	-167	-168
<flank som	-114	-87
<flank … #	-114	-87
<for ata	-92	-93
<for et	-177	-144
<for nio	-122	-121
<for sju	-88	-93
<forso jag	-100	-129
<forso ta	-27	90
<forso … mit	-29	92
<forso … ta	-100	-129
<fra*	-222	-215
<fyr*	-168	-147
<fyra	-168	-147
<fyra ar	-160	-141
<gang	-203	-153
<gar sover	-109	-109
<gar … dalig	-109	-109
<gic*	-162	-171
<gick	-162	-171
<gjo*	-14	158
<gjort	-6	127
<gjort saker	10	133
<gjort … med	10	133
<gul*	-109	-92
<gulsot	-109	-92
<ha	-190	-179
<ha rad	-82	-73
<ha … om	-82	-73
<had	-252	-254
<had … seizu	-146	-152
<had*	6	-133
<hade	6	-133
<hade anore	-82	-73
<hade et	-111	-91
<hade jag	-139	-106
<hade kramp	-116	-82
<hade lungk	-110	-100
<hade tbc	-136	-108
<hade tia	106	47
<hade utomk	-134	-131
<hade … #	-229	-193
<hade … bloda	-111	-91
<hade … gulso	-109	-92
<haft … sen	-167	-168
<han bor	-166	-170
<hangd sig	-72	-80
<hangd … for	-72	-80
<hangde	-72	-80
<har	140	115
<har gjort	-6	127
<har … det	-177	-163
<har … saker	10	133
<hja*	-94	-196
<hjarn … barn	-212	-163
<hjarnblodning	-126	-150
<hjart #	-183	-134
<hjart … fem	-79	-53
<hjart … mar	-128	-74
<hjart … nu	-98	-85
<hjart … tio	137	13
<honom for	-81	-71
<honom … fem	-81	-71
<i	-278	-205
<i brost	-138	-131
<i en	-188	-194
<i gar	-109	-109
<i had	-175	-188
<i krige	-97	-100
<i nat	-61	98
<i spele	-104	-106
<i tonar	-30	84
<i was	-177	-186
<i … #	-154	-178
<i … a	-205	-221
<i … bilol	-109	-116
<i … och	111	84
<i … pa	-196	-208
<i … som	-115	-81
<i … sover	-109	-109
<ibs	-162	-143
<igen fast	-104	-72
<igen … jag	-104	-72
<in	-231	-221
<in #	-224	-208
<in … and	-187	-151
<inf*	226	24
<infar #	118	17
<infar … sama	118	17
<infarkt	226	24
<ing*	151	175
<ingen	7	148
<ingen skule	7	148
<ingen … bry	7	148
<int*	-167	-75
<inte leva	-102	-120
<inte … for	-83	-95
<inte … men	-80	-86
<jag	-136	-151
<jag dog	-32	107
<jag fick	-147	-115
<jag forso	-102	-139
<jag gulso	-109	-92
<jag hade	-147	-160
<jag ta	-129	-148
<jag vil	-160	-157
<jag … #	-131	-148
<jag … av	-144	-125
<jag … en	-190	-186
<jag … epile	-73	-66
<jag … honom	-81	-71
<jag … med	-116	-100
<jag … mig	-163	-164
<jag … mit	-125	-132
<jag … pa	-162	-152
<jag … ta	-102	-139
<jordn vil	-80	-71
<jordn … gora	-80	-71
<jordnot	-169	-153
<just nu	128	20
<korkort	-88	-63
<kost	-82	-73
<kra*	198	-22
<kramp for	-88	-63
<kramp just	128	20
<kramp … #	-88	-63
<kramp … nu	128	20
<krampanfal	-97	-81
<krampar	212	37
<kri*	-159	-149
<kriget	-97	-100
<lam*	-109	-149
<lamna honom	-81	-71
<lamna … for	-81	-71
<lamnade	-109	-149
<las*	-147	-171
<lev*	-139	-168
<leva	-102	-120
<leva for	-83	-95
<leva men	-80	-86
<leva … jag	-80	-86
<leva … nagra	-83	-95
<liten av	-80	-71
<liten … det	10	133
<liten … jordn	-80	-71
<liv	-81	27
<liv #	-94	-138
<liv for	-36	104
<liv idag	-81	-99
<liv som	-85	-112
<liv … fem	6	147
<liv … tonar	-85	-112
<liv*	-119	-146
<livet	-119	-146
<livet av	-119	-146
<livet … sig	-124	-145
<lunga … fem	-111	-87
<lungk #	-110	-100
<lungk … far	-110	-100
<lungkolaps	-110	-100
<magsa #	-128	-113
<mama dog	-146	-140
<mama … av	-146	-140
<man	-197	-244
<man*	-7	187
<mandag	36	214
<med	-222	-86
<med i	-95	-71
<med mens	-104	-72
<med mig	10	133
<med om	-119	-89
<med … en	-144	-109
<med … for	-104	-72
<med … sen	10	133
<men*	152	-31
<mens … sex	-104	-72
<mensen	181	17
<mig	-153	2
<mig i	-47	74
<mig nar	-54	89
<mig sen	10	133
<mig som	-80	-101
<mig … jag	-40	158
<min	-192	-43
<min betab	-79	-53
<min doter	-139	-127
<min farfa	-97	-100
<min son	-110	-122
<min … brot	-83	-77
<min … hangd	-72	-80
<min … har	-22	114
<mis*	-177	-170
<misfa for	-112	-90
<misfa … et	-112	-90
<misfal	-112	-90
<mit	-146	-47
<mit ex	-158	-156
<mit liv	-44	68
<mit … #	-94	-138
<mit … for	-68	56
<mit … som	-85	-112
<mit … var	-81	-71
<mot*	-150	-143
<my	-281	-284
<nac*	-118	-121
<nacke for	-83	-77
<nacke … tio	-83	-77
<nacken	-118	-121
<nag*	-93	-158
<nat	85	108
<nio	-122	-121
<nio ar	-122	-121
<nio … sedan	-101	-106
<nyf*	-131	-111
<nyfod	-131	-111
<nyfod hade	-109	-92
<nyfod … jag	-109	-92
<och	44	-155
<och fick	-163	-162
<och … eliqu	-111	-87
<och … over	-79	-53
<om	-143	7
<om en	-106	-119
<om jag	7	148
<om kost	-82	-73
<om … bilol	-94	-74
<om … dog	7	148
<ont	-135	-127
<ont i	-135	-127
<over min	-79	-53
<over … betab	-79	-53
<pa manda	36	214
<pa … som	-155	-153
<papa dog	-170	-169
<papa … av	-154	-146
<pre*	-175	-164
<rad om	-82	-73
<rad … kost	-82	-73
<sa	-219	-226
<sa de	-143	-138
<sag*	-130	-117
<sager	-130	-117
<saker	10	133
<saker med	10	133
<saker … mig	10	133
<sedan arsda	-72	-80
<sedan jag	-144	-157
<sedan men	-108	-117
<sedan nu	157	1
<sedan vil	-82	-73
<sedan vile	-80	-86
<sedan … ar	-85	-100
<sedan … ater	-111	-87
<sedan … gar	-168	-153
<sedan … ha	-82	-73
<sedan … mar	-126	-105
<sedan … nacke	-65	-54
<sedan … nu	70	119
<sedan … tryck	137	13
<sedan … undra	-109	-109
<sen	-34	-204
<sen barnd	-128	-116
<sen behov	-166	-125
<sen forso	-139	-144
<sen han	-191	-201
<sen jag	-66	84
<sen tonar	-170	-178
<sen … ar	-131	-96
<sen … bor	-191	-201
<sen … domna	106	47
<sen … har	-95	-71
<sen … igen	-112	-90
<sen … jag	-99	-116
<sen … nu	142	17
<sen … vil	-88	-63
<sex … sen	-181	-171
<sig nar	-87	-136
<sig om	7	148
<sig … sju	-72	-80
<sjalv som	-14	130
<sjalv … ung	-2	139
<sju	-88	-93
<sju ar	-88	-93
<sju … sedan	-88	-93
<skar … i	-29	85
<skar … nar	-159	-168
<skar … som	-80	-100
<sko*	-149	-166
<sku*	0	145
<skule	0	145
<skule bry	7	148
<skule … sig	7	148
<sla*	-141	-142
<slagen	-142	-146
<sluta med	-104	-72
<slutade	-145	-112
<som	-52	-262
<som #	-114	-87
<som barn	-50	-163
<som forr	-149	-152
<som liten	-122	-129
<som nyfod	-131	-111
<som tonar	-175	-218
<som … av	-119	-123
<som … det	-143	-150
<som … far	-73	-66
<som … hade	-109	-92
<som … idag	-85	-112
<som … ingen	-114	-87
<som … men	-144	-136
<som … och	-118	-147
<son	-159	-148
<son brot	-83	-77
<son … nacke	-83	-77
<sov*	-109	-109
<sover	-109	-109
<sover dalig	-109	-109
<spe*	-104	-106
<spelet	-104	-106
<spi*	-164	-161
<sta*	-195	-158
<ste*	-176	-174
<stent	-135	-106
<strok … ata	-126	-105
<strok … fem	128	20
<strok … hoger	-108	-72
<strok … nio	-101	-106
<strok … nu	150	21
<stroken	-135	-101
<ta korko	-88	-63
<ta mit	-44	68
<ta … liv	-44	68
<tbc	-136	-108
<tbc som	-136	-108
<tbc … ung	-136	-108
<tia for	106	47
<tia … tva	106	47
<to	-200	-243
<tog	-118	-149
<tog livet	-124	-145
<tog … av	-124	-145
<ton*	-46	119
<tonar idag	-85	-112
<tonar nu	-135	-145
<tonar och	5	142
<tonar … ar	-135	-145
<tonar … lever	-85	-112
<tonar … nu	5	142
<tre	63	-85
<tre … sedan	-169	-168
<tre*	-183	-230
<und*	-168	-177
<undra over	-79	-53
<undra … min	-79	-53
<undrar	-168	-177
<ung … vil	-2	139
<utomk #	-134	-131
<va	-182	-238
<valds jag	-81	-71
<valds … lamna	-81	-71
<valdsam	-81	-71
<var #	-178	-186
<var etari	138	-38
<var for	-156	-160
<var med	-168	-123
<var valds	-81	-71
<var … i	-95	-71
<var … jag	-81	-71
<var … kramp	212	37
<var … nu	-125	-163
<var … och	39	133
<var … om	-119	-89
<vil	-296	-294
<vil ha	-113	-105
<vil ta	-88	-63
<vil … korko	-88	-63
<vil … rad	-82	-73
<was	-196	-205
<yea*	-181	-172
<years	-172	-162
<years ago	-169	-159
?# far	24	114
?*abas*	6	153
?*able*	-128	39
?*ack	-227	-238
?*ada	-159	-198
?*adag*	-148	-158
?*ader*	-161	-187
?*aga	-159	-185
?*agen*	-153	-168
?*ala	-127	-56
?*ald	-165	-212
?*aler*	-213	-134
?*alpe*	-26	-138
?*alse*	-131	-139
?*alsf*	-125	-138
?*alve*	-142	-102
?*amad*	-154	-150
?*aman*	-139	-136
?*ambu*	-167	-174
?*amp	-168	-149
?*amta*	-167	-208
?*ande*	-99	73
?*anma*	-127	-153
?*ans	-156	-174
?*ant	-91	-150
?*anyl*	-102	-101
?*are	-41	129
?*arfo*	-149	-93
?*arft*	-153	-166
?*arin*	-139	-167
?*arlk*	-112	-120
?*arme*	-106	-120
?*arn	-67	99
?*arne*	-118	-130
?*arns*	-183	-192
?*art	-225	-225
?*arta*	-223	-224
?*asa	24	114
?*ast	-70	84
?*astu*	-108	-114
?*ata	-163	-189
?*atac*	-190	-189
?*ater*	-221	-275
?*atio*	-169	-155
?*ats	6	149
?*avas*	-102	-98
?*bada*	-157	-186
?*barn*	-121	46
?*bast*	-40	113
?*bet	-216	-188
?*bety*	-160	-169
?*bild*	-118	-152
?*blet*	-128	39
?*blod*	-244	-267
?*brev*	56	162
?*bros*	-237	-215
?*bula*	-167	-174
?*cent*	60	-112
?*cha	0	128
?*chyr*	-182	-175
?*cin	-132	-140
?*cka	-17	-164
?*cken*	-141	-160
?*cket*	-198	-226
?*dar	-148	-177
?*der	-61	136
?*ders*	-191	-203
?*dfor*	-128	-143
?*dici*	-127	-201
?*dnin*	-224	-218
?*dode*	-137	-175
?*domn*	-125	-133
?*don	-142	-102
?*dore*	24	114
?*dpro*	-141	-141
?*drar*	-138	-170
?*dric*	-80	-179
?*dtry*	-130	-174
?*dusc*	0	128
?*dygn*	-160	-166
?*eden*	-195	-190
?*edic*	-127	-201
?*edon*	-142	-102
?*eler*	-152	-250
?*emad*	-148	-158
?*engl*	-143	-167
?*enin*	-142	-133
?*entr*	60	-112
?*erat*	58	202
?*ergi*	-156	-164
?*erie*	-236	-222
?*esti*	-115	-122
?*eten*	-140	-165
?*etyd*	-160	-169
?*fins*	-196	-266
?*flus*	-125	-138
?*flyg*	-212	-226
?*for	-136	-26
?*fore*	-197	-221
?*fork*	-130	-164
?*form*	-159	-161
?*fram*	36	136
?*fran*	-177	-249
?*ftli*	-153	-166
?*gar	-164	-77
?*gen	118	224
?*ger	-44	172
?*glis*	-143	-167
?*gnet*	-133	-134
?*gon	-125	-36
?*hale*	-102	-119
?*hals*	-207	-223
?*hand*	-12	202
?*hich*	-98	-153
?*hjal*	-72	-167
?*hjar*	-201	-211
?*huml*	-115	-122
?*hyr	-169	-169
?*ich	-100	-157
?*icin*	-127	-201
?*ick	-154	-174
?*ien	-177	-184
?*igt	-241	-272
?*ing	-331	-362
?*inga*	-129	-133
?*ins	-196	-266
?*inst*	-141	-149
?*ion	-194	-191
?*ipre*	-177	-196
?*ish	-165	-198
?*iter*	-139	-108
?*ivet*	51	157
?*jalp*	-48	-166
?*jalv*	-160	-202
?*jarn*	-163	-182
?*jart*	-178	-182
?*jobe*	-154	-133
?*juks*	-91	-129
?*kany*	-102	-101
?*kar	-180	-171
?*karl*	-111	-145
?*kat	-86	-106
?*ket	-157	-105
?*knin*	-124	-141
?*kola*	-144	-192
?*kope*	-109	-124
?*kora*	-138	-134
?*kram*	-199	-174
?*kriv*	-134	-144
?*kskr*	-95	-124
?*kurs*	-203	-209
?*kvav*	-186	-192
?*lans*	-94	-141
?*ler	-245	-243
?*lera*	-169	-169
?*lerg*	-156	-164
?*lest*	-115	-122
?*let	-140	-129
?*lev	28	177
?*ligt*	-190	-218
?*ling*	-180	-176
?*lish*	-143	-167
?*live*	51	157
?*lkra*	-168	-149
?*lodf*	-128	-143
?*lodp*	-141	-141
?*lodt*	-130	-174
?*lper*	-15	-129
?*lsen*	-131	-139
?*lsfl*	-125	-138
?*lsto*	-108	-142
?*lus	-125	-138
?*luta*	28	188
?*lved*	-142	-102
?*mad	-154	-150
?*mada*	-148	-158
?*malt*	-152	-180
?*mbul*	-167	-174
?*medi*	-127	-201
?*men	-173	-164
?*mita*	-126	-141
?*mles*	-115	-122
?*mnar*	-154	-163
?*mnin*	-117	-117
?*mono*	-183	-189
?*morj*	-133	-139
?*mtal*	-161	-178
?*myck*	-189	-215
?*naba*	6	153
?*nago*	-109	-30
?*nar	-81	53
?*nate*	-131	-163
?*nder*	-77	146
?*ndra*	-138	-170
?*ner	-177	-187
?*net	-204	-215
?*ngen*	-2	156
?*nger*	-191	-199
?*ngli*	-143	-167
?*ning*	-256	-301
?*norm*	-166	-184
?*noxi*	-183	-189
?*nta	-85	-199
?*nus	-102	-98
?*nyle*	-102	-101
?*obet*	-154	-133
?*oden*	-137	-175
?*odfo*	-128	-143
?*odpr*	-141	-141
?*odtr*	-130	-174
?*ofta*	-132	-144
?*oke	-209	-230
?*oker*	-177	-169
?*onox*	-183	-189
?*oren*	24	114
?*orka*	-86	-106
?*orla*	-172	-170
?*orma*	-235	-253
?*ort	-155	-209
?*osch*	-182	-175
?*over*	-8	218
?*oxid*	-183	-189
?*pade*	-139	-138
?*pani*	-176	-191
?*per	-79	-155
?*prat*	-154	-180
?*pren*	-177	-196
?*prop*	-203	-209
?*psat*	6	149
?*ramp*	-168	-149
?*ramt*	36	136
?*ran	-177	-249
?*rar	-195	-101
?*rat	-14	115
?*ren	-157	-129
?*rese*	-187	-168
?*ret	-166	-198
?*rev	37	180
?*rfor*	-149	-93
?*rftl*	-153	-166
?*rick*	-80	-179
?*ring*	-220	-263
?*rive*	-134	-169
?*rkat*	-86	-106
?*rkla*	-125	-160
?*rlam*	-154	-150
?*rlkr*	-112	-120
?*rmal*	-166	-184
?*rmen*	-106	-120
?*rnet*	-118	-130
?*roke*	-128	-144
?*rosc*	-182	-175
?*rsen*	-150	-153
?*rsta*	-193	-228
?*rtat*	-96	-100
?*rtet*	-169	-177
?*saga*	-121	-141
?*samt*	-158	-198
?*sant*	-91	-150
?*sate*	-118	-136
?*sats*	6	149
?*scha*	0	128
?*schy*	-182	-175
?*sen	-212	-255
?*sflu*	-125	-138
?*sita*	-188	-160
?*site*	-139	-108
?*sjal*	-160	-202
?*sjuk*	-111	-152
?*skar*	-151	-197
?*sken*	-137	-157
?*skol*	-146	-194
?*skot*	-185	-137
?*skri*	-134	-144
?*slan*	-102	-101
?*slut*	-26	134
?*smit*	-86	-117
?*smor*	-133	-139
?*snab*	-24	103
?*snus*	-102	-98
?*soke*	-177	-169
?*sove*	-16	125
?*sta	-184	-165
?*stic*	-144	-156
?*stod*	-112	-146
?*stre*	-133	-163
?*stro*	-128	-144
?*svar*	-196	-210
?*svim*	-153	-164
?*swed*	-198	-189
?*tabl*	-128	39
?*tack*	-190	-189
?*tal	-145	-141
?*tals*	-108	-142
?*tark*	11	134
?*tat	-161	-178
?*tbil*	-115	-150
?*tema*	-164	-164
?*ten	-185	41
?*teri*	-148	-196
?*test*	-132	-69
?*tet	-178	-204
?*tick*	-144	-156
?*tion*	-201	-218
?*tis	-119	-142
?*tlig*	-120	-33
?*tnin*	-139	-160
?*tod	-112	-146
?*tom	-140	-143
?*tork*	-86	-106
?*trok*	-128	-144
?*tyde*	-160	-169
?*uksk*	-91	-129
?*ulan*	-167	-174
?*umle*	-115	-122
?*undr*	-138	-170
?*upsa*	6	149
?*urse*	-175	-172
?*usch*	0	128
?*utbi*	-115	-150
?*utor*	-86	-106
?*vald*	-165	-212
?*vara*	-190	-213
?*vard*	29	-137
?*varf*	-149	-93
?*vart*	-180	-190
?*vas	-102	-98
?*vava*	-102	-98
?*vedo*	-142	-102
?*ver	-124	2
?*vern*	-114	-140
?*vid	-137	-132
?*wede*	-166	-161
?*whic*	-98	-153
?*ycke*	-206	-243
?*yder*	-160	-169
?*ygne*	-133	-134
?*yler*	-102	-101
?ale*	-156	-164
?alv*	-142	-102
?alved far	-114	-127
?alved … man	-131	-151
?alvedon	-142	-102
?amb*	-167	-174
?ambul om	-109	-133
?ambul … man	-109	-133
?ambulans	-152	-174
?anmal vald	-97	-119
?ar utork	-86	-106
?ar … arftl	-127	-140
?ar … och	-97	-96
?are	-183	-199
?arf*	-153	-166
?arftl jag	-76	-96
?arftligt	-153	-166
?arg hur	-89	-140
?armen	-98	-109
?armen nar	-98	-109
?armen … man	-98	-109
?at	-176	-163
?ata hopas	26	126
?att	-17	265
?att do	21	159
?att hon	47	177
?att nagon	-148	-159
?att sluta	26	126
?att … ata	26	126
?av	-193	-45
?av humle	-115	-122
?av karlk	-112	-120
?av snus	-102	-98
?av … sluta	26	126
?bad*	-157	-186
?bada	-134	-164
?barn	-48	119
?barn ar	-86	-106
?barn … utork	-86	-106
?bet*	-165	-175
?betyder	-160	-169
?bil	-138	-134
?bil efter	-138	-134
?blo*	-244	-267
?blodprop	-181	-185
?bok	-166	-177
?bort	-129	-177
?bort en	-166	-175
?bra hur	-177	-115
?bro*	-223	-99
?broschyr	-169	-169
?dag	-126	-155
?dar	-144	-176
?de	-194	-203
?den	-208	-227
?det	-174	-72
?det arftl	-97	-133
?det i	-169	-140
?det … pa	-179	-212
?do you	-183	-135
?do … humle	-115	-122
?do … karlk	-112	-120
?dod*	-180	-239
?doden	-137	-175
?dom*	-125	-133
?domna armen	-98	-109
?domna … nar	-98	-109
?domnar	-98	-109
?dor	71	259
?dor man	59	232
?dor … snaba	31	168
?dor … utan	36	141
?dor*	24	114
?doren	24	114
?dri*	-80	-179
?dus*	0	128
?dusch el	2	115
?dusch … int	2	115
?duscha	0	128
?dyg*	-160	-166
?dygnet	-133	-134
?efter kan	6	147
?efter … man	6	147
?efterat	6	147
?ele*	-58	89
?eler	-152	-250
?elev	64	212
?eleve pluga	-89	-91
?eleve … hjart	-89	-91
?eleverna	-114	-140
?en	-264	-131
?en bok	-152	-165
?en upsat	55	205
?en … om	-146	-197
?en … pa	-153	-142
?eng*	-143	-167
?english	-143	-167
?ens	5	184
?et	-39	128
?et … ar	-86	-106
?fa	-227	-144
?fa nat	11	134
?fa samta	-140	-157
?fa sjukg	-66	-107
?fa strok	-112	-133
?fa … av	-201	-217
?fa … pa	-166	-207
?fa … stark	11	134
?fa … utan	-103	-160
?far	-344	-293
?far man	-332	-280
?far … bada	-139	-140
?far … ge	-162	-177
?far … kora	-115	-113
?far … lasa	24	114
?far … ta	-145	-169
?fins	-196	-266
?flera	-169	-169
?fly*	-237	-257
?for att	21	141
?for got	22	192
?for sant	-102	-141
?for … do	21	159
?for … man	-193	-172
?forla av	-154	-150
?forlamad	-154	-150
?framt den	36	136
?framt vilke	36	136
?framtid	36	136
?fran	-177	-249
?fun*	-191	-228
?ge	-162	-177
?gor	-175	-103
?gor man	-149	-69
?gor … for	21	159
?gor … om	-142	-160
?got	22	192
?gra*	-203	-176
?ha … om	-139	-174
?hal*	-133	-96
?haler	-102	-119
?haler det	-106	-92
?haler … i	-103	-114
?halse vad	113	17
?halsen	-131	-139
?halsflus	-125	-138
?han*	-13	204
?hande nar	-117	-138
?hande … man	-146	-193
?hander	-15	180
?har ni	-185	-180
?hitar en	69	201
?hja*	-193	-247
?hjalper	-15	-129
?hjartat	-96	-100
?hon	47	177
?hos	-235	-281
?how	-206	-220
?how do	-136	-152
?how … you	-136	-152
?hum*	-115	-122
?humlestick	-115	-122
?hur	-284	-143
?hur dor	59	232
?hur far	-165	-156
?hur gor	-144	-121
?hur ofta	-132	-144
?hur skriv	-112	-168
?hur slang	-102	-101
?hur vet	-154	-188
?hur … alved	-114	-127
?hur … for	-193	-172
?hur … man	-299	-189
?hur … siter	-139	-108
?hur … smita	-80	-109
?huv*	-205	-220
?i	-209	-20
?i en	82	248
?i halse	-118	-136
?i sig	-122	-144
?i slakt	-221	-294
?i … upsat	47	177
?in	-168	-83
?in swede	-166	-161
?inan nagon	69	201
?inan … hitar	69	201
?ing*	22	205
?ingen	22	205
?int	-48	83
?ipr*	-177	-196
?ipren	-177	-196
?ipren och	-100	-113
?ipren … alved	-122	-148
?job vilke	-100	-105
?job*	-199	-226
?jobet	-154	-133
?kan	-171	-117
?kan man	-158	-103
?kan … ata	-176	-151
?kan … fa	-201	-125
?kan … kvava	-102	-98
?kan*	-178	-205
?kanyler	-102	-101
?kar*	-81	-123
?karlkramp	-112	-120
?kliar vilke	-105	-82
?kol*	-133	-207
?kop*	-112	-143
?koper	-99	-117
?koper man	-96	-113
?kora	-138	-134
?kora bil	-138	-134
?kora … efter	-138	-134
?kosta ambul	-104	-118
?kra*	-116	-110
?kur*	-198	-187
?kursen	-150	-153
?kva*	-192	-194
?kvava av	-102	-98
?kvava … snus	-102	-98
?kvavas	-102	-98
?lang … efter	6	147
?lange kan	-140	-161
?lange siter	-139	-108
?lange smita	-80	-109
?lange … det	-207	-208
?larar och	-97	-96
?larar … eleve	-89	-91
?lasa	24	114
?lasa doren	24	114
?liv*	51	157
?livet	51	157
?livet av	51	157
?livet … sig	51	157
?man	-359	-211
?man anmal	-97	-119
?man ata	-136	-128
?man att	-144	-149
?man bada	-134	-164
?man bvc	-89	-140
?man dusch	0	128
?man en	-142	-192
?man fa	-189	-111
?man for	21	159
?man ge	-162	-177
?man har	-115	-131
?man kanyl	-102	-101
?man kora	-115	-113
?man kvava	-102	-98
?man lasa	24	114
?man livet	51	157
?man om	-202	-235
?man saga	-121	-141
?man snaba	31	168
?man sover	-16	125
?man vid	-127	-138
?man … alved	-99	-116
?man … att	21	159
?man … av	-67	71
?man … bil	-115	-113
?man … blodp	-117	-133
?man … det	-175	-187
?man … doren	24	114
?man … el	2	115
?man … en	-187	-239
?man … for	44	148
?man … forla	-156	-152
?man … hjart	-167	-163
?man … i	-161	-157
?man … ipren	-161	-183
?man … med	-270	-293
?man … nar	-127	-139
?man … nat	-45	84
?man … per	-116	-127
?man … prove	6	147
?man … samta	-140	-157
?man … sig	-161	-109
?man … sjukg	-66	-107
?man … som	-155	-195
?man … strok	-146	-155
?man … vald	-97	-119
?manga alved	-100	-113
?manga … far	-124	-147
?mater om	-140	-190
?med	-124	-2
?med kurat	-129	-150
?medic ar	-76	-96
?men*	-144	-160
?mit*	-262	-240
?myc*	-189	-215
?mycket	-189	-215
?nag*	-123	-45
?nagon hitar	69	201
?nagon sater	-109	-129
?nagon … en	69	201
?nagon … i	-109	-129
?nan	-148	-66
?nan … i	-158	-148
?nar	-229	-278
?nar man	-222	-272
?nar … anmal	-97	-119
?nar … sover	-98	-109
?nar*	-149	-174
?nat	-88	79
?nat stark	11	134
?nat … sa	11	134
?nat*	-81	-136
?naten	-125	-153
?ni	-179	-228
?nor*	-226	-224
?normalt	-166	-184
?ny	-102	-165
?o	-183	-192
?och	-203	-260
?och alved	-100	-113
?och eleve	-89	-91
?och … pluga	-89	-91
?of	-237	-239
?oft*	-132	-144
?ofta	-132	-144
?ofta … man	-132	-144
?om	-231	-120
?om et	-120	-142
?om man	-36	142
?om nagon	-136	-161
?om nan	-107	-121
?om sjalv	-149	-202
?om … ar	-119	-189
?om … barn	-120	-142
?om … har	-146	-157
?om … sater	-109	-129
?pa	-297	-236
?pa naten	-125	-153
?pa strok	-97	-96
?pan*	-190	-189
?per	-124	-147
?per dag	-100	-113
?pluga hjart	-89	-91
?pra*	-154	-180
?prata	-142	-153
?prata med	-142	-153
?prata … kurat	-129	-150
?prove jag	6	147
?prover	6	147
?rec*	-143	-144
?res*	-187	-168
?rin*	-123	-157
?ringer	-114	-133
?rok*	-181	-181
?sa	-86	163
?sa man	11	134
?sa … sover	11	134
?saga	-121	-141
?sam*	-151	-190
?samtalstod	-108	-142
?san	-99	-145
?san*	-91	-150
?sant	-91	-150
?sat*	-118	-136
?sater	-118	-136
?sater i	-118	-136
?sater … halse	-118	-136
?sep*	-205	-202
?sig	-238	-181
?sit*	-168	-122
?siter	-139	-108
?siter det	-135	-93
?siter … i	-139	-108
?sja*	-160	-202
?sju*	-121	-147
?ska	-172	-159
?ska man	-125	-124
?ska ska	2	115
?ska … dusch	2	115
?ska … ha	-217	-206
?ska*	-164	-213
?sko*	-173	-214
?slang man	-102	-101
?slang … kanyl	-102	-101
?slanger	-102	-101
?slu*	-26	134
?sluta	26	126
?sluta ata	26	126
?smi*	-86	-117
?smitar	-80	-109
?smo*	-133	-139
?snabast	6	153
?snu*	-102	-98
?snus	-102	-98
?sok*	-177	-169
?soker	-177	-169
?sov*	-14	126
?sover	-16	125
?sover for	11	134
?sover … got	11	134
?stark sa	11	134
?stark … man	11	134
?starkt	11	134
?str*	-140	-163
?stroke	-209	-230
?svi*	-153	-164
?swe*	-198	-189
?sweden	-166	-161
?symto … hjart	-119	-113
?ta alved	-111	-110
?ta blodp	-113	-113
?ta ipren	-122	-148
?ta per	-116	-127
?ta prove	6	147
?ta … dag	-100	-113
?ta … och	-128	-143
?ta … utan	-113	-113
?tab*	-120	27
?tablet	-114	-111
?tar	8	154
?tar … livet	51	157
?teckn … strok	-97	-96
?tem*	-164	-164
?temadag	-148	-158
?tenta	-166	-198
?the	-169	-208
?tid efter	6	147
?tid … kan	6	147
?til	-193	-114
?tra*	-213	-241
?tre*	-134	-148
?und*	-152	-94
?undrar	-138	-170
?ups*	4	145
?upsat att	47	177
?upsat … hon	47	177
?upsats	6	149
?utan att	35	160
?utan remis	-66	-107
?utan tid	-113	-113
?utan … det	35	160
?utb*	-115	-150
?uto*	-86	-106
?utorkat	-86	-106
?vad betyd	-160	-169
?vad koper	-96	-113
?vad … ambul	-104	-118
?vad … nar	-97	-119
?val*	-141	-171
?vald	-123	-147
?van*	-128	-166
?vanta med	-141	-152
?vantar	-124	-103
?var*	-125	-255
?varfo domna	-98	-109
?varfo … armen	-98	-109
?varfor	-149	-93
?vecka hur	-144	-156
?vet	-166	-208
?vet man	-154	-188
?vet … om	-141	-167
?vid	-259	-271
?vilka tecke	-141	-160
?vilke framt	36	136
?vilke table	-114	-111
?vilke … bra	-100	-105
?whi*	-98	-153
?which	-98	-153
?you	-238	-169
@abuse	39	393
@acting	248	-31
@affairs	-95	142
@airwayplace	251	24
@amputated	247	-45
@anaphylaxis	323	50
@anticoag	81	-239
@apnea	153	-37
@arm	231	74
@asthma	132	-190
@attack	208	-47
@back	-120	-163
@backplace	114	-143
@badshape	223	-165
@balance	136	-52
@belly	-12	-268
@bellybad	104	200
@bellyhard	225	-3
@bigfall	611	39
@birth	474	47
@birthnow	546	20
@blackstool	334	16
@bleeding	151	-40
@blind	360	75
@blood	316	36
@bloodloss	622	156
@bloodout	483	120
@blue	206	5
@bluebody	200	-17
@blueplace	281	165
@breasts	-204	-294
@breath	354	-14
@breathsign	443	24
@brink	240	325
@bulging	122	50
@burnbad	373	136
@burncause	217	121
@burnsign	121	-36
@calm	-616	-567
@cannot_cope	-143	-71
@cant_move	215	14
@carbon	248	90
@chemburn	333	181
@chemical	378	120
@chemo	450	63
@chest	384	27
@chestpain	223	-30
@chestplace	239	-66
@chills	234	41
@chronic	-214	-199
@closing	422	80
@cold	309	80
@coldbad	195	-4
@coldlimb	272	-37
@coldsign	199	-33
@collect	142	420
@confused	375	123
@contractions	159	-115
@control	-59	110
@coughs	-45	-233
@crash	470	151
@crashsign	95	-83
@cuts_self	-48	63
@cuttool	5	239
@cuturge	-16	219
@cutword	-9	171
@dead	263	67
@deathword	-54	168
@decided	-15	232
@delusion	-97	28
@diabetes	222	-76
@doom	211	-129
@droolsign	186	-35
@droop	304	-38
@drugs	92	-65
@drunk	100	114
@dying	396	-49
@dyspnea	460	45
@effort	-219	-185
@electric	187	-95
@electricbad	216	42
@end	-71	147
@epilepsy	57	-160
@epipen	260	-42
@errand	-335	-369
@exertion	-167	-192
@eye	284	1
@eyehurt	284	7
@eyespots	146	1
@face	208	50
@facesign	205	-78
@faint	306	20
@fainted	445	-27
@fallen	379	-46
@farewell	45	333
@fear_of	123	342
@fetal	270	-70
@fever	137	-162
@feverfree	-454	-285
@fitcount	303	-3
@floor	191	103
@fontanelle	203	6
@force	-4	328
@fracture	286	100
@goodbye	12	156
@grand	73	443
@green	110	-61
@halfview	305	130
@hanged	119	-17
@hard	432	129
@harmful	210	-17
@headache	115	-41
@headhit	155	14
@headpain	-1	-178
@headsign	142	-63
@heartact	240	-112
@heartword	107	-165
@heat	199	16
@heavy	194	-25
@hits	-49	293
@hives	123	5
@hopeless	88	315
@icefall	340	92
@idiom	-614	-588
@indraw	214	17
@infant	355	97
@infarct	133	-99
@infection	52	-142
@ingest	145	63
@innersign	168	-12
@insulin	246	-9
@intent	17	278
@jerk	256	-51
@jump	57	156
@ketone	393	79
@kill_me	-13	207
@ledge	204	266
@ledgeact	111	117
@lethargic	321	107
@light	228	83
@lightsore	276	54
@limb	266	69
@limbcut	217	162
@limbloss	279	205
@limp	265	102
@lips	134	-56
@lowsugar	204	-2
@lowtemp	289	-22
@magnets	293	-3
@mania	-155	-2
@many	190	83
@means	311	454
@mild	-273	-248
@mottled	425	-32
@nausea	153	-89
@neck	142	-60
@nitro	76	-119
@no_dyspnea	-308	-149
@noair	461	-24
@noanswer	270	43
@noconsent	37	343
@noeffect	310	152
@nofeed	229	-6
@nomoves	294	159
@nonfade	395	170
@nosleep	170	359
@nostop	382	229
@notseizure	-124	-146
@nourine	423	97
@now	218	29
@numbness	90	-78
@offender	98	227
@oneside	249	-62
@openbreak	411	77
@overdose	85	-119
@pale	541	7
@para	200	-123
@person	136	109
@person3	82	132
@pierce	24	-150
@postictal	218	122
@preeclampsia	-49	-211
@pregnant	333	-76
@pregpain	175	4
@press	184	-95
@pulse	132	-163
@racing	-66	-149
@radiate	78	-19
@rashmark	198	59
@reaction	246	-91
@readied	93	208
@recent	232	132
@redjelly	119	-4
@rest	259	94
@saddle	189	229
@same	143	-70
@seizure	348	59
@selfcut	65	392
@sepsis	-29	-185
@severe	336	33
@sexword	163	355
@shakes	339	118
@shiver	275	28
@shrill	293	101
@side	280	-16
@sightloss	354	54
@slur	570	106
@snake	73	-183
@snakebite	111	-106
@solemn	74	181
@special	482	120
@specialbad	-71	-131
@speech	611	10
@spreading	192	-93
@squeeze	326	67
@stabbed	224	-127
@stiffneck	110	-99
@strain	-522	-480
@strangle	137	101
@stroke	43	-143
@sudden	330	-4
@suicidal	157	778
@swallow_hard	230	-75
@swallowed	120	-19
@sweat	286	-60
@swelling	104	6
@tablet_of_brain	173	74
@tear	244	147
@testicle	163	-27
@testsign	-83	-166
@threat	-37	374
@throat	198	-9
@throatill	163	-92
@thunder	454	112
@tiny	132	-45
@tongue	26	-182
@touch	55	652
@toucher	83	271
@toxic	499	19
@unbearable	140	-130
@unconscious	538	95
@upper	153	27
@upperache	270	16
@urine_stuck	203	-25
@used	290	86
@victim	189	508
@vision	246	-29
@voices	-77	386
@vomiting	211	-48
@vomits	168	-70
@watched	-1	439
@water	145	103
@wateraft	160	-30
@waters	343	71
@wheeze	301	-28
@winded	220	-56
@wish	-143	233
@wordless	371	52
@worry	-163	152
@worse	134	-22
@wrongdose	-222	-194
a	112	12
a alt	101	-62
a andas	157	46
a ar	-4	-146
a bater	166	21
a behov	-52	-147
a belt	27	136
a bit	-219	-185
a bla	50	139
a blaa	134	19
a blir	145	114
a blood	-204	-176
a blund	106	19
a break	-139	-143
a bulta	-108	-88
a car	174	139
a chery	-170	-132
a cold	-219	-182
a cough	-216	-159
a cream	-138	-155
a cup	120	24
a day	-39	108
a de	-47	-172
a det	211	139
a docto	-179	-119
a e	40	-75
a ena	140	7
a fever	-39	-189
a fick	152	-10
a fit	157	-7
a for	-125	-122
a foten	107	20
a fran	-129	-145
a frien	7	114
a fryse	144	12
a ga	-80	55
a gor	160	84
a gora	-139	38
a grate	0	181
a gun	148	40
a halse	154	-3
a han	126	-10
a hande	133	28
a har	90	128
a heada	-219	-188
a heart	18	-106
a heavy	160	38
a hjart	181	52
a hon	175	185
a huger	-3	108
a hunde	105	-28
a hypo	-99	-110
a jag	228	39
a kala	130	11
a kana	-4	146
a katen	26	96
a kick	126	19
a kisat	128	33
a knife	-117	58
a kraks	196	60
a lader	207	6
a light	1	164
a lileb	111	-47
a lite	72	-96
a litle	90	-59
a mild	-140	-116
a mood	22	132
a mungi	159	-1
a new	-174	-178
a nu	181	4
a ont	136	5
a overd	-121	-116
a pad	144	6
a panic	-202	-172
a plan	25	177
a psych	-147	-155
a rash	160	51
a refil	-155	-147
a roste	174	41
a rot	-113	-96
a runy	-121	-113
a sa	188	202
a sager	104	192
a seizu	87	-68
a sente	117	-21
a shelt	12	155
a sick	-140	-132
a skrik	32	137
a skriv	62	150
a slipa	8	140
a snake	148	28
a sock	-112	-94
a sore	-259	-251
a split	132	46
a sprat	102	4
a stel	150	65
a straf	10	141
a strok	-212	-198
a svima	162	38
a tanka	-164	-214
a tanke	-10	129
a tebak	-104	-100
a tempe	-93	-167
a terib	119	31
a tetan	-153	-151
a throa	-107	-111
a tiny	-193	-160
a titar	3	169
a tree	16	111
a tror	-128	-44
a trot	-111	-130
a vanst	155	62
a viska	-2	140
a wasp	148	29
a week	-200	-191
a whole	153	21
a yr	149	29
a yrar	112	-2
a … a	5	-143
a … al	106	-18
a … ala	19	162
a … and	195	25
a … anda	-109	-122
a … andas	147	37
a … ar	204	31
a … arm	155	62
a … as	113	30
a … atack	-56	-159
a … att	11	107
a … bakhu	99	24
a … besta	-95	-97
a … blali	168	26
a … blode	-82	55
a … borja	131	-12
a … box	112	13
a … bug	-128	-122
a … but	-153	-189
a … cold	-169	-165
a … dar	-8	119
a … de	154	59
a … down	-168	-165
a … dregl	188	15
a … e	209	-62
a … fick	17	104
a … folk	-104	-92
a … for	-34	150
a … gomer	111	-47
a … gor	124	41
a … grade	129	5
a … ha	-157	-165
a … haft	131	23
a … han	-170	-101
a … hange	133	-12
a … har	101	-23
a … heada	146	31
a … hela	172	93
a … hes	151	11
a … hon	31	130
a … hopa	-11	130
a … hyper	-120	-104
a … ingen	-63	95
a … int	204	179
a … is	-44	-108
a … kal	145	23
a … kalsv	106	37
a … kana	1	112
a … kile	13	108
a … klart	-13	149
a … konst	221	61
a … later	175	13
a … line	-112	-94
a … med	-154	-135
a … mig	7	174
a … mina	7	108
a … nar	207	129
a … nat	-13	132
a … ner	3	182
a … nose	-124	-114
a … note	-119	4
a … nu	59	-82
a … o	-120	-101
a … omkri	0	110
a … paper	-169	-198
a … rakt	-27	128
a … red	-180	-171
a … rosla	-106	-101
a … ser	159	-24
a … shot	-145	-147
a … ska	-186	-219
a … skala	-106	-103
a … skrat	24	113
a … smal	98	2
a … som	111	-148
a … stif	-147	-137
a … stone	-170	-132
a … strom	127	3
a … svara	96	-19
a … svart	162	43
a … svima	107	20
a … svule	84	-18
a … svuln	166	41
a … ta	127	13
a … te	-155	-115
a … the	-162	-144
a … throa	-177	-167
a … til	48	121
a … tonig	12	155
a … tried	-149	-157
a … undra	20	183
a … ute	-92	-109
a … va	-188	-238
a … var	-145	-81
a … when	139	83
a … while	-175	-106
aan*	30	139
aania	-9	135
aania jotka	-17	122
aania … kaske	-15	118
abort for	-128	-127
abort har	143	27
abort hur	-104	-103
abort … bokar	-104	-103
abort … jag	143	27
abort … tre	-128	-127
aborten	143	27
abortid	-104	-103
about #	112	-48
about drivi	16	111
about endin	-4	117
about every	-132	-149
about exams	-129	-128
about suici	34	133
about three	-175	-161
about two	-161	-151
about … #	-168	-170
about … a	-182	-181
about … and	-181	-161
about … into	16	111
about … month	-112	-95
about … parac	169	16
about … stoma	-103	-110
about … weeks	-40	-119
ach*	-155	-202
ache	-89	-128
ache since	-152	-128
ache … i	97	29
aches	-188	-237
aches after	-131	-124
aches when	-117	-118
aches … i	-117	-118
achy	-174	-148
acid	-180	-161
acid comin	-119	-110
acid reflu	-121	-112
acid … up	-119	-110
acn*	-235	-238
acne	-238	-237
actualy	102	157
ada*	100	11
adas	100	11
ade*	5	-142
aderb kliar	-132	-113
aderb pa	-20	-151
aderb som	-161	-136
aderb … benen	-131	-107
aderb … benet	146	10
aderb … ser	-133	-108
aderbrack	-124	-175
aderbracket	176	35
adh*	-75	-167
adhd	-75	-167
adhd frago	-111	-98
adhd medic	-116	-127
adhd utred	-154	-142
adhd … for	-111	-102
adi*	259	47
adiso och	165	31
adiso … kraks	144	29
adison	218	61
adisonkris	160	4
adj*	183	100
adjo	183	100
adjo det	2	186
adjo … var	2	186
adr*	138	105
adren galer	-116	-104
adren … fora	-72	-75
adren … recep	-116	-104
adrenalin	-72	-75
adrenalinpena	61	-57
adrenalinpenan	104	-29
adres borta	128	8
adres i	95	-7
adres … en	95	-7
adv*	-179	-165
advice	-166	-155
aer*	-105	-120
aerius	-105	-120
afa*	-46	87
afare jag	-15	100
afaren	-117	48
afe*	-166	-147
afi*	-185	-196
afisc om	-122	-129
afischer	-122	-129
afr*	-42	127
afrai il	7	108
afrai of	-138	-139
afrai … hurt	7	108
afrai … the	-138	-139
afraid	-42	127
aft*	-224	-103
after eatin	181	13
after the	64	-111
after … al	-160	-171
after … it	-122	-133
after … prawn	125	15
aftor	-131	-119
ag	227	37
ag och	116	32
ag … ar	116	32
aga*	-128	78
again	-126	64
again and	-22	134
again big	-110	-115
again nobod	28	135
again third	-104	-105
again … knows	20	113
again … toe	-110	-115
age	-165	-152
ago	271	96
ago now	146	25
ago sharp	102	27
ago … pain	102	27
ago*	151	115
agonising	151	41
ags*	51	116
agska hema	5	151
agskal	5	151
aidin puhe	135	10
aij*	-172	-167
aijan	-172	-167
aik*	-210	-199
aio*	5	154
aion	5	154
aion tapaa	5	154
aion … itsen	5	154
air	226	-14
ait*	-111	19
aitia	14	159
aivastutaa	-182	-165
aja*	-112	63
ajan	-201	-225
ajan hamas	-108	-114
ajate itsem	13	164
ajatelen	3	136
aka med	12	151
aka skido	-108	-105
aka tilba	-1	148
aka … halva	113	27
aka … i	-196	-197
aka … med	50	-92
aker	85	147
aker til	3	155
akeri	-95	-97
akeri a	-95	-97
akeri … vil	-95	-97
akile smal	-111	-101
akile … pa	-111	-101
akilesenan	-111	-101
aks*	-196	-189
aksjuk	-135	-147
akt bus	-91	-119
akt igeno	98	2
akt til	-8	92
akt … #	-91	-119
akt … isen	98	2
akt … stuga	-8	92
akt*	85	-105
akta	-9	129
akta mig	-9	129
akte	99	-113
akte skote	-129	-121
akte ut	174	2
akte … i	-159	-149
akte … in	134	5
aku*	-5	-137
akut	158	-71
akut hjalp	114	5
akut ont	173	28
akut p	-127	-115
akut … han	114	5
akut … piler	-127	-115
akute alt	-113	-107
akute att	52	166
akute och	-151	-132
akute … ar	-101	-114
akute … jag	52	166
akute … sag	-113	-107
akuten	-214	-84
akv*	-135	-132
akvar dor	-135	-132
akvariefiskarna	-135	-132
al	175	123
al hjalp	20	155
al my	163	122
al night	-120	-192
al over	93	-81
al the	-89	-165
al to	27	182
al wonky	114	6
al … #	126	19
al … antid	175	9
al … end	19	105
al … for	121	3
al … inget	-96	-105
al … now	85	-45
al … on	114	6
al … stop	10	149
al … time	-89	-165
ala	138	322
ala ar	-26	126
ala besok	25	138
ala blank	-168	-152
ala det	8	152
ala far	-111	-148
ala fingr	-128	-105
ala fonst	-36	135
ala fyra	195	0
ala hade	10	157
ala hatar	33	203
ala i	224	192
ala kniva	-23	120
ala komer	-2	130
ala konto	-9	105
ala lampo	11	158
ala lyft	-103	-90
ala mina	118	1
ala moten	-139	-199
ala om	33	122
ala paper	-124	-43
ala penga	15	195
ala probl	19	115
ala prove	-126	-176
ala roste	-89	-104
ala sen	13	108
ala skule	19	227
ala stale	139	6
ala strok	-101	-114
ala svamp	-141	-136
ala table	86	-63
ala tanke	14	121
ala tre	-44	-110
ala utom	0	118
ala vore	35	156
ala … ar	-54	66
ala … behov	-101	-114
ala … bland	-89	-104
ala … en	136	170
ala … er	0	118
ala … fa	40	134
ala … farli	-141	-136
ala … fins	-145	-140
ala … for	117	0
ala … fran	-191	-226
ala … gamla	-115	-106
ala … glada	35	156
ala … haft	15	129
ala … han	-27	80
ala … har	-67	-136
ala … hjalp	-168	-152
ala … i	-49	90
ala … ingen	-124	-110
ala … jag	70	214
ala … klara	-2	130
ala … klase	30	156
ala … konto	19	119
ala … loser	19	115
ala … ma	33	122
ala … mig	33	203
ala … nat	129	-10
ala … och	89	134
ala … om	14	121
ala … skade	8	165
ala … somnt	143	-21
ala … stuga	168	18
ala … table	124	-1
ala … tider	41	151
ala*	4	176
alas	2	177
alas liv	2	177
aldel blot	114	21
aldel gra	178	44
aldel kal	124	-13
aldel kalsv	134	16
aldel mat	132	53
aldel rod	86	-33
aldel slut	-135	-140
aldel stang	149	30
aldel svart	-150	-133
aldel upvar	3	111
aldel vit	133	26
aldel … av	32	-88
aldel … efter	-152	-142
aldel … i	62	-77
aldel … och	227	41
aldel … sa	108	10
aldel … ser	91	35
aldeles	158	54
aldels	112	16
alder	-141	-229
alder pa	-114	-118
alder sager	-111	-118
alder … han	-111	-118
alder … rygen	-114	-118
aldern	-74	-137
aldersvartor	-114	-118
aldre kile	21	124
aldre man	2	126
aldre mat	-132	-151
aldre … fran	4	115
aldreboendets	-132	-151
aldri det	-136	-148
aldri kant	114	41
aldri men	104	25
aldri och	1	108
aldri ont	94	16
aldri vakna	20	210
aldri … ar	-136	-148
aldri … igen	-6	120
aldri … men	94	16
aldri … mer	7	110
aldri … nagot	114	41
aldri … och	-12	114
aldri … sager	4	97
aldri … sen	104	25
ale*	87	-160
alerg chock	236	59
alerg gick	-137	-119
alerg mot	-248	-223
alerg nysa	-102	-86
alerg test	-80	-71
alerg tunga	142	39
alerg … alt	-108	-74
alerg … av	-101	-57
alerg … jordn	-110	-99
alerg … kat	-173	-168
alerg … med	119	23
alerg … ogon	-102	-86
alerg … over	-137	-119
alerg … penic	-152	-117
alerg … somra	-106	-67
alerg … svuln	142	39
alergi	-320	-256
alergin	-137	-119
alergisk	151	-58
alg*	183	62
algkr ont	155	31
algkr … i	155	31
algkrock	186	41
ali*	47	272
aliho … var	9	159
alihop	88	146
alihopa	-1	181
alive	4	150
alk*	188	96
alkoh drick	-104	-120
alkoh kan	-105	-110
alkoh kramp	110	6
alkoh skaka	99	-3
alkoh sluta	173	18
alkoh … i	110	6
alkoh … ja	-105	-110
alkoh … lite	-104	-120
alkoh … ser	99	-3
alkoholabstinens	99	-3
alkoholrad	-104	-120
alkom inget	-96	-91
alkom … vil	-96	-91
alkomatare	-96	-91
alman titar	-86	-89
almant	-132	-123
als	24	91
als a	16	179
als … gar	0	110
als … hela	112	43
alska livet	-152	-163
alskar	-139	-72
alt	14	298
alt a	7	151
alt blev	183	9
alt bra	-254	-114
alt de	-1	88
alt for	-104	-8
alt gront	-108	-74
alt han	110	88
alt hon	62	228
alt hop	-5	138
alt infor	-133	-144
alt jag	-43	139
alt klart	40	144
alt med	-148	-146
alt men	-122	-104
alt menar	37	117
alt ni	49	185
alt och	150	24
alt pa	17	186
alt sag	-101	-92
alt snura	67	-54
alt som	166	0
alt svart	123	59
alt trota	145	6
alt var	-199	-195
alt varke	-113	-94
alt … ater	-113	-99
alt … bebis	-148	-146
alt … bra	-203	-182
alt … en	110	40
alt … gjort	35	169
alt … gor	26	111
alt … got	1	153
alt … haler	118	10
alt … har	15	166
alt … jobet	-163	-135
alt … mig	-135	-147
alt … nar	64	-54
alt … natdu	6	120
alt … ok	-93	-76
alt … opera	-133	-144
alt … ordna	13	101
alt … pa	-125	-152
alt … sa	136	-11
alt … sama	-113	-94
alt … ser	20	98
alt … skrat	121	28
alt … slut	-125	-114
alt … sonda	23	141
alt … stira	144	-10
alt … svart	178	189
alt … vanli	134	9
alt*	-137	-6
altid	-203	-64
altid gjort	-208	-229
altid haft	-29	-155
altid i	-173	-207
altid kalsv	-110	-96
altid nar	-153	-166
altid sa	-110	-170
altid var	11	150
altid varit	-163	-153
altid vil	-131	-148
altid … det	-255	-228
altid … hos	-110	-96
altid … kub	-136	-186
altid … sa	-157	-151
altihop	129	148
altsa	-97	-177
alv*	-98	-105
alvar jag	-122	-97
alvar pa	38	144
alvar … mar	-138	-160
alvar … sjalv	38	144
alvarligt	-27	111
alved #	-188	-172
alved ar	-74	-101
alved for	53	-67
alved hjalp	-212	-212
alved i	262	28
alved ihop	-103	-112
alved man	24	113
alved mot	-138	-102
alved och	-220	-118
alved pa	129	-10
alved samti	-119	-113
alved som	125	76
alved verka	-110	-97
alved … #	-145	-134
alved … bast	-74	-101
alved … dor	24	113
alved … doter	138	6
alved … gar	167	14
alved … huvud	-138	-102
alved … inte	115	61
alved … ipren	-146	-106
alved … jag	-142	-149
alved … lite	-81	-75
alved … mycke	-148	-134
alved … sager	122	11
alved … sex	120	24
alved … sonen	129	-10
alved … tva	124	27
alvedon	-105	-169
alvedonen	-110	-97
alvedonkartor	138	6
alven	-84	17
am sad	-143	-159
ama	40	-82
ama kasvo	135	7
ama och	-104	-102
ama … undra	-104	-102
ama*	-325	-289
amar	-360	-277
amar ar	-118	-114
amar bra	-172	-155
amar rot	-114	-84
amar … brost	-114	-84
amar … det	-118	-114
amar … jag	-106	-98
amb*	244	-90
ambul fran	-95	-88
ambul i	-175	-155
ambul nu	162	17
ambul och	-173	-148
ambul til	142	5
ambul … behov	-97	-69
ambul … har	-115	-77
ambul … i	-95	-88
ambul … somar	130	-1
ambul … varas	-112	-84
ambulance	133	-6
ambulans	276	1
ambulansforare	-103	-90
ambulansjournalen	-95	-88
aml*	-129	-122
amlodipin	-129	-122
amn*	-176	-85
amnin … brost	-109	-90
amnin … inte	-153	-139
amning	-123	-144
amningen	-125	-17
amoni i	128	15
amoni sprut	115	18
amoni … i	115	18
amoni … klori	128	15
amoniak	158	16
amuni och	18	121
amuni … sager	18	121
amunition	18	121
an ambul	162	24
an apoin	-108	-86
an det	-90	-114
an eleph	141	7
an funde	7	114
an gar	21	147
an hour	250	42
an makar	-113	-106
an och	129	46
an sa	165	22
an vanli	-148	-22
an … ago	194	10
an … andra	-90	-113
an … igar	1	122
an … jag	35	161
an … lange	165	22
an … pa	-168	-174
an … tilba	27	157
ana	-145	-172
anadas	167	21
anafylaxi	148	8
anan mama	2	134
anan sort	-92	-95
anan utvag	-9	98
anars a	-92	-109
anars bra	-282	-239
anars far	-4	153
anars kry	-154	-154
anars mar	-184	-175
anars visar	1	156
anars … det	183	43
anars … e	-92	-109
anars … han	19	238
anars … jag	47	182
anat	-75	-170
anat an	-154	-142
anat land	3	166
anat namn	-106	-104
anat och	-104	-148
anat … ar	-106	-104
anat … makar	-113	-106
anat … nu	-111	-163
and	300	196
and a	-218	-256
and arm	148	-3
and asaul	9	130
and bleed	134	31
and blury	119	31
and breat	97	-31
and chils	145	16
and clamy	117	36
and cold	123	34
and dizy	146	29
and drink	-120	-109
and feedi	-165	-127
and feel	102	27
and feeli	126	26
and feels	137	-11
and fine	-141	-163
and flopy	146	-6
and goes	-115	-120
and has	-102	-142
and he	76	126
and her	218	109
and hes	290	74
and him	-6	106
and his	210	65
and i	178	187
and is	190	-31
and it	-166	26
and ive	-101	105
and just	-150	-135
and left	97	29
and mouth	-125	-105
and my	208	12
and need	-105	-85
and now	-22	-201
and of	-209	-181
and pale	103	-11
and playi	-139	-123
and she	140	-7
and shes	124	0
and swaet	110	6
and sweat	173	35
and talks	143	-6
and think	-23	146
and tingl	89	15
and told	13	178
and turne	1	192
and vomit	166	26
and … bit	-194	-174
and … black	111	-32
and … can	161	-6
and … chest	152	60
and … cough	-125	-106
and … eyeli	-117	-98
and … eyes	119	31
and … faint	126	26
and … feel	270	-11
and … fine	-142	-123
and … hands	162	13
and … have	-102	8
and … heart	-178	-172
and … his	156	1
and … hitin	-6	106
and … hurts	99	-34
and … i	-82	101
and … it	-178	-164
and … keep	61	136
and … keeps	84	-67
and … me	22	238
and … mouth	148	15
and … numb	175	25
and … purpl	131	15
and … rash	138	44
and … realy	152	2
and … runy	-139	-143
and … scare	2	129
and … shes	157	11
and … sleep	146	9
and … spots	132	46
and … sweat	163	42
and … tende	-107	-85
and … the	2	219
and … there	-184	-165
and … threw	126	12
and … throw	161	1
and … voice	114	-42
and … vomit	-90	-112
and … was	-53	112
and … wel	-171	-133
and*	241	-17
anda	26	106
anda bara	0	120
anda borde	8	128
anda mycke	108	9
anda nu	32	108
anda pa	3	107
anda … bara	8	128
anda … for	0	120
anda … freda	3	107
anda … gang	-187	-230
anda … man	-27	134
anda … svart	108	9
andan	68	-166
andan bara	140	18
andan for	-79	-98
andan hela	-150	-163
andan lange	-120	-107
andan med	137	-16
andan nar	-133	-104
andan … av	140	18
andan … fridy	-79	-98
andan … i	-120	-107
andan … lapar	112	27
andan … match	-122	-109
andan … utsik	-161	-152
andas andfa	101	46
andas bra	-207	-184
andas efter	142	-19
andas en	135	11
andas fint	-193	-164
andas fyrti	154	9
andas genom	-368	-241
andas hur	-106	-123
andas iblan	158	9
andas igen	103	-24
andas in	157	38
andas ja	148	7
andas knapt	159	27
andas konst	-67	-111
andas korta	91	-3
andas likso	13	123
andas lugnt	-245	-227
andas med	146	22
andas men	101	-79
andas mycke	152	45
andas nar	-119	-125
andas nu	135	57
andas och	68	-48
andas ok	-147	-112
andas orden	159	24
andas pa	-125	-138
andas sa	195	39
andas ska	113	11
andas snabt	104	38
andas som	109	-53
andas stana	140	-14
andas tandv	113	54
andas … a	-104	-115
andas … andas	140	-14
andas … ar	125	-21
andas … av	101	46
andas … blir	143	31
andas … bra	-106	-123
andas … dasig	105	21
andas … en	250	-2
andas … et	189	22
andas … flera	82	10
andas … fort	142	31
andas … fyra	102	-15
andas … gange	109	12
andas … gr	85	-3
andas … hosta	122	34
andas … inte	8	132
andas … jag	-25	-113
andas … jated	97	15
andas … konst	161	65
andas … korta	157	47
andas … munen	-230	-236
andas … nar	-117	-77
andas … nasan	-276	-170
andas … naten	-125	-138
andas … o	184	52
andas … och	140	26
andas … stund	168	26
andas … tar	-140	-100
andat in	211	13
andat snabt	110	5
andat … klorg	152	8
andat … och	110	5
andats	246	9
andet och	220	-3
andet … det	142	3
andetag	218	-33
andfa av	120	-19
andfa efter	-176	-136
andfa i	-215	-176
andfa nar	-134	-129
andfa och	198	68
andfa pa	166	39
andfa … att	195	59
andfa … jag	-118	-125
andfa … nu	138	15
andfa … ont	181	73
andfa … spand	110	51
andfa … spini	-176	-136
andfa … trapo	-125	-91
andfad	113	-90
andni ar	-165	-158
andni later	181	20
andni … gurgl	131	9
andni … som	113	16
andni … svuln	-103	-106
andni … trot	-125	-122
andningen	72	-94
andningsovningar	-129	-127
andningsupehal	153	20
andningsvarigheter	-103	-106
andno av	-223	-203
andno ensam	110	14
andno kan	106	11
andno sen	162	23
andno … ala	-168	-152
andno … att	-147	-142
andno … bara	106	11
andno … hug	125	56
andno … i	162	23
andnod	217	-10
andnot	106	11
andra barn	-101	-88
andra behov	-128	-125
andra dagen	-138	-146
andra efter	149	42
andra gange	109	22
andra jag	-134	-153
andra man	-102	-122
andra sidan	198	147
andra ska	42	125
andra telef	-113	-125
andra vanin	212	7
andra … idag	109	22
andra … inlag	-128	-125
andra … omar	-143	-119
andra … pa	-101	-88
andra … racke	121	-36
andra … rakor	149	42
andra … sit	-102	-122
andra … sluta	42	125
andra … verka	110	4
andrar	-102	-122
andrat	-137	-159
ands	163	15
ands orden	163	15
andsa	145	10
andta och	185	41
andta som	-177	-141
andta … gor	-134	-117
andta … lacke	118	30
andtarmen	172	10
aneur i	138	19
aneur … magen	138	19
anf*	296	-37
anfal	274	-16
anfal efter	112	-16
anfal hon	-113	-85
anfal idag	106	13
anfal igar	-144	-113
anfal och	128	25
anfal … fast	106	13
anfal … inte	195	6
anfal … nu	137	7
anfal … skaka	128	25
anfalet	151	-21
anfalsfri	-131	-108
angel	-129	-71
angel men	-127	-129
anges iblan	-87	-97
anges komer	24	264
anges … men	-87	-97
angest	-257	-196
angesten	24	264
angra jag	-17	80
angra mig	224	16
angra sig	142	93
angra … altid	1	130
angra … har	98	-16
angra … jag	102	-23
angra … mar	116	25
angra … nu	164	5
angra … siter	-17	80
angrade	106	103
angrar	239	-41
angry	4	158
angva efter	-148	-132
angva … paset	-148	-132
angvalt	-148	-132
ani*	-112	-102
aning	-112	-102
ank*	-243	-337
ankeman	-134	-148
ankla svuln	-151	-143
ankla … i	-151	-143
anklarna	-185	-191
ankle	-36	-114
ankles	-179	-181
ankli … sager	-8	117
ankor	-146	-163
anl*	27	200
anled … forts	-15	88
anledning	9	180
anmal om	-124	-122
anmal resta	-119	-100
anmal … biver	-124	-122
anmal … som	-97	-128
ano*	-56	-171
anorexi	-139	-144
ansik a	168	-5
ansik ar	247	29
ansik bara	26	138
ansik domna	130	41
ansik har	89	-34
ansik i	-1	195
ansik jag	3	149
ansik nere	131	12
ansik o	126	50
ansik och	283	92
ansik rod	-110	-96
ansik sa	8	129
ansik sager	137	-7
ansik ser	-80	-107
ansik skams	-100	-112
ansik svuln	123	11
ansik tils	-2	111
ansik … benet	164	55
ansik … blivi	146	20
ansik … drar	-1	112
ansik … forla	115	38
ansik … grile	128	24
ansik … haler	134	21
ansik … halse	142	-15
ansik … hon	156	25
ansik … hosta	175	51
ansik … inte	-106	-145
ansik … kraks	108	40
ansik … kval	23	105
ansik … magen	116	31
ansik … men	-110	-96
ansik … nat	1	168
ansik … prick	135	53
ansik … ramla	101	10
ansik … skrik	93	11
ansik … slapt	103	36
ansik … svule	155	59
ansik … tio	116	34
ansik … up	155	15
ansik … ut	-133	-123
ansiktet	126	-9
anski av	113	7
anski … gryta	113	7
anskitet	113	7
ansktet	134	7
answering	132	94
antagligen	-127	-121
antar	-127	-149
antas pa	-3	125
antas … kroge	-3	125
antastad	-1	175
anten	21	102
anten i	21	102
anten … nacke	21	102
antib for	106	29
antib tre	-106	-96
antib … dag	-106	-96
antib … en	106	21
antibiotics	-118	-141
antibiotika	-26	-131
antibiotikan	226	77
antid for	-107	-127
antid medic	-136	-124
antid … tva	-122	-157
antidepresants	175	9
antidepresiv	-136	-124
antidepresiva	-147	-198
antli utvil	-121	-107
antligen	-30	120
anu	-195	-184
anu mer	-107	-114
anv*	26	-86
anvan sin	128	7
anvan … pena	128	7
anvander	-161	-120
anvant	126	-32
any	-333	-278
any tips	-126	-107
any*	-130	-18
anything	-117	-189
anyway	-178	-125
aor*	-9	-132
aorta maste	-108	-91
aorta och	117	11
aorta … jag	-108	-91
aorta … smart	117	11
aortan	55	-65
ap i	-7	104
ap … min	-2	99
ape*	-270	-291
apelsin	-156	-126
apelsiner	125	8
apen	-243	-237
apen krasc	-110	-102
aple bara	109	4
apo*	-126	-189
apoin … i	-135	-121
apointment	-109	-232
apote … jag	-184	-165
apote … mig	-106	-104
apoteket	-67	-112
apt*	-127	-125
ar ala	-141	-94
ar aldel	191	10
ar alder	-89	-140
ar aldri	118	25
ar alerg	-100	-143
ar anda	-73	50
ar arg	-179	55
ar askgr	144	16
ar ata	98	-40
ar aterb	-146	-125
ar aters	-116	-110
ar att	-31	151
ar av	273	-27
ar bara	-153	51
ar bast	-97	69
ar batre	-79	82
ar becks	159	35
ar behov	-153	-137
ar beroe	-123	-121
ar besat	-102	-124
ar besta	34	190
ar blaa	162	0
ar blaak	122	-5
ar blat	54	-81
ar blavi	140	23
ar blek	181	-4
ar bleka	-123	-136
ar blind	-101	-66
ar blodf	133	23
ar blot	162	129
ar borta	-27	78
ar bortb	-9	132
ar bortd	205	44
ar bra	-269	-243
ar brad	108	12
ar bradh	99	13
ar brand	-159	-169
ar brota	-115	-122
ar da	15	147
ar dags	-119	-32
ar dalig	-124	-150
ar darfo	-2	179
ar dasig	149	50
ar de	-152	-59
ar det	-258	-173
ar diabe	162	31
ar djavu	-31	148
ar dock	-155	-159
ar dod	-141	-263
ar doda	-79	-98
ar dodli	-3	175
ar doend	-256	-225
ar domna	160	62
ar dot	-127	-129
ar du	-89	-167
ar efter	-66	-77
ar egent	-91	-119
ar eksem	-145	-150
ar ena	187	25
ar enda	18	120
ar ensam	-73	94
ar et	-220	-126
ar fakti	121	36
ar fardi	-72	114
ar fast	5	130
ar feber	163	43
ar fem	-163	-207
ar fins	-121	-122
ar flack	129	37
ar fod	-3	112
ar forgi	-90	149
ar forvi	93	-31
ar fran	-32	126
ar frisk	-264	-262
ar ful	237	144
ar gar	-122	-114
ar gay	33	147
ar genom	174	13
ar gifti	-74	33
ar glad	-284	-254
ar gnali	-153	-129
ar gra	224	-16
ar grabl	180	36
ar grat	120	6
ar gront	-58	-145
ar groti	146	26
ar gud	15	216
ar hade	-98	-125
ar hal	-107	-103
ar halsb	113	28
ar halt	-163	-156
ar halva	129	26
ar halvo	111	2
ar hans	80	127
ar hard	220	74
ar hema	14	-113
ar henes	-8	156
ar hes	161	-36
ar het	235	40
ar hog	-70	79
ar hogt	-126	-135
ar hos	116	180
ar hundr	-111	-118
ar i	351	194
ar inga	-69	-87
ar inget	-101	-139
ar inlas	11	179
ar inlin	-104	-95
ar insju	120	41
ar intag	-109	-102
ar inuti	2	118
ar iskal	245	18
ar jarnb	-103	-110
ar jatef	41	112
ar jater	-6	115
ar jates	144	-12
ar jatet	159	20
ar jesus	16	190
ar kal	227	15
ar kala	145	15
ar kalsv	189	81
ar kamer	10	152
ar kanas	-149	-134
ar kaner	-27	92
ar kisar	140	27
ar klar	-188	-119
ar klara	-218	-196
ar knive	-115	-112
ar kolox	-147	-113
ar kolsv	112	16
ar kontr	-137	-129
ar kritv	171	31
ar krosa	-56	-157
ar kunge	-110	-108
ar kvar	133	64
ar lag	-105	-102
ar langa	-113	-145
ar lange	-91	-149
ar lapar	127	1
ar larv	-94	-83
ar last	127	58
ar lava	-112	-126
ar ledse	-250	-314
ar les	-100	-161
ar lika	121	202
ar lila	213	0
ar lilje	-159	-133
ar livra	37	222
ar locka	-19	129
ar magen	171	60
ar mama	12	179
ar man	-3	106
ar manga	-80	-100
ar mansk	-111	-129
ar maten	131	17
ar matfo	-256	-200
ar medve	26	-56
ar mer	140	41
ar mest	136	158
ar min	-170	38
ar mit	45	243
ar morkr	-194	-184
ar morkt	-174	-176
ar mormo	-76	54
ar mos	-90	-102
ar mycke	32	158
ar nacks	159	20
ar nagon	-3	142
ar nara	112	30
ar narma	-123	-102
ar nere	-202	-237
ar nervo	-125	-173
ar nio	76	110
ar nitio	-6	134
ar nog	198	217
ar nojd	-162	-148
ar norma	-13	-107
ar nykte	-94	-198
ar nyope	129	5
ar och	-175	14
ar ocksa	119	21
ar ododl	12	158
ar ofarl	-105	-84
ar ofora	-108	-85
ar okont	137	19
ar ompla	12	114
ar omt	-119	-112
ar ond	-9	115
ar ondsk	10	123
ar ont	173	150
ar open	70	136
ar opna	103	-10
ar ordna	13	101
ar orege	-128	-119
ar oroli	-123	-160
ar otran	-117	-103
ar over	-222	-170
ar overt	-26	92
ar pa	297	217
ar papa	56	167
ar paran	10	126
ar pig	-339	-321
ar pigt	-128	-105
ar postp	-135	-143
ar profe	8	138
ar rad	-40	277
ar redan	7	139
ar rena	-166	-164
ar rikli	-151	-137
ar riske	-141	-161
ar rod	183	-50
ar roste	111	-60
ar rot	-138	-225
ar sager	-129	-62
ar saker	-129	-144
ar sama	-144	-164
ar sarig	-111	-88
ar sedan	-119	-155
ar seg	141	29
ar sen	-213	-245
ar sig	-145	-124
ar sista	18	188
ar sjuka	222	38
ar ska	-101	-103
ar skada	-119	-96
ar skade	8	165
ar skiln	-140	-31
ar skont	-179	-185
ar skyld	25	129
ar slage	10	185
ar slap	-31	-131
ar slapt	103	36
ar slar	-11	123
ar slo	92	-31
ar slot	153	27
ar slut	-110	-137
ar sma	40	171
ar smart	113	14
ar smuts	20	171
ar snal	-253	-233
ar sned	-81	-128
ar som	36	-119
ar spand	193	55
ar spikr	105	34
ar stel	188	-3
ar stelt	-158	-123
ar stor	188	31
ar stran	-122	-124
ar suici	1	123
ar sur	-174	-187
ar sura	97	18
ar svar	158	12
ar svima	118	12
ar tan	-101	-90
ar tanka	6	147
ar tapt	-162	-169
ar tejpa	-125	-115
ar til	8	154
ar tilba	-104	-10
ar tilra	4	157
ar tio	124	195
ar tjafs	-113	-109
ar tjock	163	46
ar tom	127	-37
ar tor	-185	-162
ar tre	95	-62
ar tredj	180	99
ar treti	-131	-59
ar trila	110	4
ar trot	-235	-182
ar tryg	-155	-257
ar tungt	-106	-202
ar typ	105	149
ar under	-206	-214
ar upbla	169	67
ar utbra	-126	-144
ar utbyt	-1	174
ar ute	190	90
ar utred	-124	-88
ar utval	-12	196
ar vaken	51	-92
ar valdi	159	50
ar valin	-133	-114
ar vaner	-125	-114
ar vante	-79	-91
ar var	-115	32
ar vare	-120	-210
ar varld	-161	-179
ar varm	199	49
ar varma	-187	-167
ar vegan	-92	-95
ar vikti	104	136
ar vimel	119	10
ar vit	113	-44
ar vita	144	-31
ar vride	123	-7
ar vuxen	30	117
ar yr	113	-103
ar … #	-2	-177
ar … a	147	11
ar … afare	18	101
ar … akeri	-95	-97
ar … akut	-123	-102
ar … anars	-188	-179
ar … andfa	243	20
ar … angel	-154	-158
ar … ar	-328	-340
ar … arg	-10	-129
ar … att	57	121
ar … av	-70	-168
ar … bakfy	-117	-117
ar … bara	-113	67
ar … barn	-101	-57
ar … batre	14	-139
ar … batri	-171	-145
ar … behov	-143	-149
ar … benet	-98	-103
ar … bilen	201	-9
ar … bla	148	3
ar … blama	-154	-173
ar … blek	138	29
ar … blot	128	2
ar … bly	159	-12
ar … borja	137	22
ar … borta	-167	-34
ar … bortd	164	15
ar … brist	-93	-84
ar … bron	-25	189
ar … celgi	119	-2
ar … cysta	-79	-110
ar … dagar	243	16
ar … dar	77	200
ar … dasig	85	-11
ar … den	-142	-89
ar … depig	-136	-140
ar … det	253	320
ar … dod	9	118
ar … dom	-128	-132
ar … druck	124	40
ar … efter	-200	-217
ar … egent	-140	-152
ar … eget	5	127
ar … en	220	174
ar … enda	32	114
ar … ensam	-18	165
ar … exakt	103	-4
ar … fardi	16	141
ar … farli	-325	-326
ar … farsk	24	134
ar … feber	154	17
ar … fins	-149	-167
ar … flack	142	50
ar … for	-203	19
ar … forbj	23	100
ar … forse	-52	65
ar … forva	-103	-80
ar … fotbo	-2	120
ar … freda	-113	-84
ar … frisk	-151	-189
ar … gamla	-113	-122
ar … gang	-109	-96
ar … gange	9	164
ar … gifta	18	110
ar … gifti	-177	-156
ar … glad	-227	-256
ar … glomd	128	47
ar … godna	22	138
ar … grane	153	133
ar … grask	120	6
ar … grat	-95	-112
ar … grej	-99	-101
ar … gruva	-144	-130
ar … han	-90	-184
ar … hans	-109	-102
ar … har	-57	63
ar … hard	108	12
ar … hela	-66	-124
ar … helt	70	-66
ar … helve	-2	146
ar … hema	105	-51
ar … hemli	24	114
ar … hjart	56	-74
ar … hogt	-220	-188
ar … hunde	1	112
ar … hungr	-165	-149
ar … huvud	131	39
ar … i	-65	-176
ar … iblan	-179	-184
ar … idag	-210	-136
ar … igen	-182	-83
ar … infek	-110	-91
ar … inget	243	49
ar … inte	-149	-65
ar … jag	-45	105
ar … jamt	-186	-175
ar … jarnb	-126	-124
ar … joba	-127	-127
ar … jobet	109	117
ar … kal	201	33
ar … kalsv	151	30
ar … klar	33	208
ar … klart	46	160
ar … knap	95	13
ar … knapn	168	5
ar … kolik	-134	-132
ar … kom	124	-6
ar … kontr	-136	-132
ar … kopia	28	133
ar … kort	-89	-102
ar … korta	-115	-108
ar … kvar	-176	-172
ar … lag	-128	-153
ar … laren	0	100
ar … laser	-62	-69
ar … ledig	127	47
ar … livra	1	116
ar … lovad	9	109
ar … lugn	-100	-135
ar … magka	30	116
ar … man	-52	-198
ar … manad	156	55
ar … mat	177	102
ar … med	94	-52
ar … melan	-115	-21
ar … men	-25	-206
ar … mil	138	3
ar … min	-229	-260
ar … mjuk	129	-3
ar … mor	100	0
ar … mot	-138	18
ar … munen	131	14
ar … nagon	-112	-18
ar … nan	-175	-201
ar … nar	-57	67
ar … nat	-153	-207
ar … nere	-95	-138
ar … ni	-110	-40
ar … norma	-186	-116
ar … nu	-236	-246
ar … ok	-177	-143
ar … om	138	75
ar … onorm	104	37
ar … oroli	-138	-136
ar … over	114	116
ar … overa	120	0
ar … parke	3	159
ar … peron	-23	118
ar … plikt	29	124
ar … polis	11	156
ar … psyko	-107	-129
ar … rakni	13	101
ar … ratig	-111	-129
ar … rod	-78	-150
ar … roste	-106	-123
ar … rumet	8	125
ar … runt	39	140
ar … saker	10	105
ar … se	-22	78
ar … sedan	-130	-18
ar … sen	-161	-227
ar … sent	7	114
ar … ser	40	-64
ar … sig	-11	123
ar … sista	-11	173
ar … sju	-161	-155
ar … sjukh	-40	87
ar … ska	-137	-166
ar … skola	-14	145
ar … slap	130	37
ar … slapt	167	10
ar … slav	9	94
ar … slo	118	25
ar … snaba	18	128
ar … snala	-128	-157
ar … som	286	145
ar … son	-149	-107
ar … spage	148	16
ar … spion	3	188
ar … stack	-97	-89
ar … stang	149	30
ar … stark	100	158
ar … stor	1	126
ar … stora	-59	56
ar … stres	-143	-152
ar … stryp	-2	118
ar … svamp	-141	-136
ar … svart	-163	-149
ar … sveti	144	46
ar … syrem	-126	-93
ar … tacks	-80	-99
ar … tagit	95	38
ar … tagsp	112	-11
ar … torsd	-103	-119
ar … trapa	-7	92
ar … trasi	113	130
ar … tror	170	27
ar … trot	104	103
ar … trota	-139	-148
ar … tryck	159	20
ar … tungt	24	-99
ar … tur	22	149
ar … tva	-69	112
ar … tyst	-129	-97
ar … under	75	-81
ar … undra	108	10
ar … upsto	97	18
ar … upvar	3	111
ar … utat	123	-7
ar … utbra	-165	-178
ar … vack	43	109
ar … vag	202	130
ar … vagel	-107	-79
ar … vagen	142	-12
ar … valdi	103	-24
ar … vanli	-141	-212
ar … var	-151	-126
ar … varje	-2	154
ar … varm	-204	-185
ar … varst	-4	92
ar … vecka	224	183
ar … vecko	191	60
ar … vil	-119	-150
ar … vilke	-82	-107
ar … vit	145	4
ar … vrak	-105	-113
ara*	-240	-257
aratal	-232	-224
arbet ekg	-108	-121
arbet hjart	102	19
arbet om	-74	-93
arbet skorn	-102	-117
arbet … slar	102	19
arbet … titan	-74	-93
arbete	-17	-118
arbets	-171	-97
arbetsformedlingen	3	171
are blue	123	2
are dry	-112	-100
are kilin	-130	-133
are poiso	-13	108
are sucki	143	-2
are telin	14	122
are tingl	122	5
are too	-102	-124
are usele	-119	-110
are … and	147	92
are … blue	137	23
are … from	-112	-100
are … loud	-102	-124
are … my	-13	108
are … now	-119	-110
are*	-160	-141
aren	-162	-25
aren ar	-120	-163
aren med	-80	-100
aren opere	-115	-119
aren syns	-106	-122
aren … bleka	-107	-126
aren … inte	-2	103
aren … laser	-80	-100
aren … pa	-106	-122
aret	-190	-204
aret drar	-174	-163
aret hur	-96	-117
aret och	4	115
aret … ar	-103	-114
aret … inte	-80	-119
aret … nalar	4	115
aret … stota	-96	-117
arg	-301	-149
arg att	-153	-96
arg for	-48	68
arg men	16	113
arg pa	-238	-257
arg sla	24	131
arg … ar	37	126
arg … att	-125	-136
arg … det	-47	76
arg … han	16	113
arg … jag	-153	-96
arg … maten	27	127
arg … mig	-103	-94
arg … min	-140	-145
arig	140	19
arig kile	140	19
arig … punge	140	19
aring andas	95	-2
aring ar	-129	-106
aring leker	15	145
aring … #	95	-2
aring … konst	15	145
aringen	103	134
arl*	46	171
arlig	42	131
arm	397	180
arm ache	97	29
arm domna	173	40
arm from	10	117
arm ilama	93	38
arm och	214	52
arm ont	171	35
arm sover	137	-14
arm to	-9	114
arm tung	114	51
arm vakna	120	21
arm … and	97	29
arm … ansik	116	34
arm … ben	111	6
arm … brost	97	30
arm … feel	-9	114
arm … inte	138	17
arm … my	10	117
arm … sa	120	21
arm … sned	125	20
arm … sveta	114	51
arm … told	-12	89
armar	-21	117
armar a	123	145
armar ar	31	-105
armar det	110	-8
armar haft	-127	-110
armar han	-11	108
armar har	45	116
armar hon	41	123
armar kraks	126	51
armar ler	109	11
armar nar	64	129
armar och	177	47
armar om	101	-5
armar utifr	-6	116
armar … blir	105	0
armar … diabe	112	16
armar … e	-11	108
armar … en	156	4
armar … frate	107	-6
armar … hon	11	146
armar … i	-127	-110
armar … nacke	116	36
armar … rakt	109	11
armar … som	57	-100
armar … tunga	92	36
armar … valdi	146	3
armarna	135	184
armba de	99	12
armba efter	-92	-81
armba i	-214	-137
armba … doren	-110	-76
armba … malni	-92	-81
armba … stick	99	12
armbage	-184	-194
armbagen	-233	-246
armen ar	156	-26
armen bara	137	-8
armen blev	76	-25
armen fastn	128	7
armen hange	169	24
armen i	185	19
armen iblan	27	235
armen igen	106	47
armen inget	-124	-130
armen liten	-105	-121
armen om	-159	-125
armen over	-177	-178
armen pa	157	32
armen plots	101	15
armen rot	-165	-150
armen sen	181	60
armen sluta	147	43
armen sveta	115	27
armen svuln	114	38
armen varke	105	-28
armen … #	98	43
armen … den	-173	-111
armen … dod	154	0
armen … efter	-97	-119
armen … fast	115	27
armen … fem	-132	-120
armen … funge	147	43
armen … huve	-135	-136
armen … i	160	32
armen … inte	-75	-145
armen … kaken	96	23
armen … kanse	-124	-130
armen … mar	107	28
armen … nar	-218	-240
armen … rand	-105	-121
armen … sama	112	43
armen … spred	99	5
armen … svara	149	47
armen … tva	128	8
armen … vinke	81	-25
armen … vit	159	9
armhala	-124	-113
arms again	30	152
armve och	97	-18
armve … det	4	-115
armvecket	-71	-146
aroun #	-122	-133
aroun my	158	182
aroun … am	-122	-133
aroun … chest	128	5
aroun … neck	20	199
ars*	-153	-66
arsda ar	-72	-80
arsda … jobig	-72	-80
art*	-144	-90
arta	-138	-102
artros	-142	-112
arv*	-120	-193
arvet	-148	-158
as	-283	-314
as ont	195	59
as soon	-186	-166
as usual	-152	-147
as … as	-186	-166
asa	40	154
asa de	143	5
asa det	135	52
asa han	16	121
asa lufte	123	7
asa men	-143	-149
asa pa	20	104
asa sa	95	38
asa … flamt	113	-19
asa … forsa	115	-2
asa … javla	95	38
asa … rikti	20	104
asa … slar	16	121
asa*	9	130
asaulted	9	130
asf*	91	-11
asfal och	91	-11
asfal … jag	91	-11
asfalt	91	-11
asist at	92	36
asist glomd	128	47
asist har	156	125
asist … det	128	47
asist … en	1	116
asistenterna	141	125
asisterar	110	162
ask	136	91
ask med	129	-10
ask … alved	129	-10
ask*	165	-125
askan	-148	-149
askar	86	-25
askar mumla	86	-25
askar … bara	86	-25
asken	192	-32
askgra	200	41
askin what	128	13
askin … day	128	13
askna … huvud	110	5
asknal	181	27
asknalshuvudvark	144	12
askva och	-121	-98
askva … jag	-121	-98
askvader	-156	-126
ast*	51	-274
asthm atack	-107	-99
asthm han	109	8
asthm inhal	-139	-109
asthm … blir	109	8
asthma	-54	-140
astma	-16	-217
astma behov	-138	-104
astma det	-114	-106
astma e	155	27
astma lite	-126	-77
astma som	-165	-132
astma vid	-111	-99
astma … behov	-111	-86
astma … helt	149	27
astma … inte	141	31
astma … kyla	-111	-99
astma … lugn	-127	-94
astma … oka	-138	-104
astma … samre	-126	-77
astma … vento	127	12
astmaanfal	199	49
astmamedicin	-126	-122
astman	163	-19
at	-166	-182
at a	49	128
at ag	116	32
at av	134	-4
at banan	-106	-91
at blaba	-151	-107
at cashe	146	64
at chokl	-144	-131
at den	-157	-164
at det	-159	-161
at ena	131	-16
at et	207	-18
at fel	127	83
at for	-164	-152
at hela	121	5
at hene	8	132
at jag	112	42
at jordn	140	13
at kiwi	138	15
at kot	146	-9
at kraft	105	32
at kring	111	19
at lakri	-118	-96
at lite	-202	-193
at mig	-150	120
at min	-186	-164
at night	-161	-59
at noter	208	62
at och	92	14
at okand	153	51
at pa	-118	-116
at rakor	169	40
at rest	109	16
at rodbe	-160	-145
at rugby	128	13
at sen	-156	-119
at sidan	153	28
at sin	-98	-91
at skald	139	15
at skoge	136	100
at svamp	217	73
at tandk	-147	-129
at the	-305	-225
at up	-154	-170
at vanst	-83	-115
at vit	135	29
at … att	40	207
at … back	-169	-141
at … balte	160	3
at … bla	-151	-107
at … bror	-98	-91
at … det	98	-14
at … far	174	70
at … flugs	135	29
at … gym	-117	-4
at … halet	131	-16
at … hel	-173	-176
at … hjart	191	15
at … igar	72	-38
at … jord	-170	-163
at … kaka	201	15
at … karta	121	5
at … keeps	128	13
at … krita	-134	-117
at … lilja	-154	-148
at … man	92	36
at … min	-124	-125
at … mina	134	-4
at … mormo	-120	-132
at … mycke	-164	-152
at … pa	-70	-183
at … raka	154	65
at … sa	76	106
at … sprej	119	16
at … start	-112	-95
at … svamp	153	51
at … svart	-118	-96
at … track	24	117
at … tunga	165	33
at … vi	179	43
ata	13	-154
ata anat	-113	-106
ata ar	-3	-128
ata fast	-101	-106
ata get	11	95
ata grape	-151	-137
ata grons	-199	-176
ata helt	7	109
ata inan	-97	-129
ata macka	-100	-93
ata makar	-116	-94
ata mil	109	2
ata minut	144	36
ata nej	139	25
ata och	112	177
ata table	116	-52
ata vecko	172	67
ata … an	-113	-106
ata … ar	88	-21
ata … att	-2	131
ata … bort	109	45
ata … drick	20	224
ata … foda	-101	-106
ata … hema	-78	-85
ata … jag	139	25
ata … med	-119	-125
ata … mycke	105	-48
ata … sager	-12	129
ata … sedan	7	109
ata … sen	73	-59
ata … sova	124	17
ata … til	-114	-102
ata*	-68	-178
ataar … druck	97	15
atack	15	-144
atack av	-223	-194
atack igar	177	15
atack in	-148	-130
atack right	-140	-125
atack … now	-140	-125
atackerna	-132	-105
atacks	-107	-99
atama slog	109	40
atama … i	109	40
atamanaders	109	40
atarax	-189	-200
ate	255	-12
ate grand	116	18
ate some	148	7
ate … blood	116	18
ate*	-216	-271
ater	-192	-285
ater antib	-144	-118
ater bara	-157	-139
ater blodf	146	49
ater bra	-197	-83
ater eliqu	277	67
ater glas	-194	-173
ater godis	-125	-149
ater jarnt	-102	-90
ater korti	128	47
ater lok	-109	-104
ater o	-162	-150
ater och	-322	-308
ater smorg	-155	-131
ater som	-185	-193
ater valin	-110	-85
ater waran	227	-4
ater xarel	172	43
ater … #	-55	69
ater … bajsa	-114	-78
ater … drick	-200	-194
ater … gar	-140	-128
ater … glas	-135	-119
ater … har	104	-20
ater … jamt	-125	-149
ater … leker	-117	-123
ater … nu	-163	-160
ater … och	-100	-191
ater … sedan	128	47
ater … skrat	-127	-104
ater … sover	-159	-170
ater … vanli	-150	-160
ater … vaxer	-114	-87
aterbesok	-128	-136
aterbesoket	-146	-125
aters bara	20	146
aters men	-106	-92
aters … jag	13	101
aters … tapar	-106	-92
aterstald	-112	-110
aterstar	20	146
ati*	171	16
atika	104	26
atika #	104	26
atika … i	104	26
atiot ar	130	12
atiot … ont	130	12
atiotva	99	-8
atit	147	-37
atit #	129	30
atit fisk	174	27
atit flugs	136	22
atit gifti	143	28
atit grot	-136	-117
atit pa	45	233
atit piza	-149	-124
atit roda	120	12
atit svamp	-123	-104
atit up	148	-53
atit … ala	148	-53
atit … alved	124	27
atit … ar	135	17
atit … bar	120	12
atit … djurs	-123	-104
atit … en	13	174
atit … svamp	143	28
ato*	146	84
atond manad	128	-25
atonde	146	84
att	92	378
att aka	12	151
att ala	-8	164
att alt	-175	-127
att anada	167	21
att anda	108	9
att andas	179	-6
att andra	-132	-137
att ata	80	-132
att avslu	40	146
att barne	-79	134
att bebis	-69	120
att benet	101	15
att bli	-189	-127
att boja	142	50
att boka	-145	-145
att borst	101	46
att burke	-10	111
att cance	2	121
att dacka	125	-21
att de	-2	221
att den	146	168
att det	125	273
att do	197	329
att drank	23	104
att drick	-115	-109
att dusch	-138	-135
att en	-123	18
att ena	-101	-132
att exist	27	170
att explo	-120	-123
att farfa	-4	154
att finas	26	174
att flick	-119	-84
att forbl	21	159
att forny	-175	-149
att forsv	16	161
att forts	-15	88
att fraga	-5	138
att frun	16	107
att gifta	0	128
att golve	-112	-126
att grana	-6	105
att gud	1	109
att han	99	318
att hanga	9	168
att hans	-23	182
att hon	31	162
att hopa	-27	99
att hora	-157	-107
att huga	24	130
att huvud	120	20
att i	34	145
att ja	114	229
att jag	43	171
att joba	-152	-170
att kana	-1	128
att klipa	-98	-110
att kliva	6	117
att kola	-104	-148
att konce	-148	-147
att kora	-46	165
att laga	-5	140
att lasa	-176	-190
att leva	61	283
att lever	-119	-96
att maten	15	172
att min	125	130
att misa	-93	-107
att morfa	22	150
att nagot	119	18
att nan	134	162
att nasta	42	192
att ni	43	176
att nycke	2	165
att ofra	9	164
att om	38	180
att opna	136	63
att ordna	13	157
att papa	-39	151
att prata	-45	-217
att puta	-10	101
att saga	14	154
att scout	-7	111
att se	-64	144
att skada	14	160
att skara	54	231
att skriv	150	80
att sla	12	154
att slakt	-155	-139
att slapa	-99	67
att slipa	-11	178
att sluta	-76	59
att somna	-154	-132
att sova	-280	-165
att sovit	-120	-125
att spise	-106	-125
att sta	-59	56
att stopa	159	143
att straf	13	148
att svalj	-57	-168
att svima	36	-140
att tanka	-141	-218
att tapa	109	207
att trana	-117	-132
att tuga	-112	-92
att tupa	165	-3
att tvn	-22	94
att vacka	299	40
att vaga	-15	130
att vakna	104	-1
att varld	11	117
att veta	21	210
att vi	47	130
att … a	-108	-147
att … andra	1	184
att … ar	-146	2
att … at	65	-74
att … att	16	181
att … av	-84	40
att … bada	2	152
att … bar	-151	-163
att … bara	130	171
att … barn	-155	-138
att … barne	-3	188
att … befal	-9	131
att … besva	-98	-110
att … bil	-73	-97
att … blev	155	15
att … blode	-22	78
att … bor	-113	-69
att … bra	-155	-164
att … brane	89	146
att … bror	-21	141
att … brost	-112	-112
att … dagen	8	104
att … dem	-94	53
att … demen	-94	-109
att … det	-37	102
att … dog	-151	-180
att … dor	-128	-265
att … e	-137	-15
att … efter	132	-17
att … en	122	-10
att … er	163	19
att … ex	26	126
att … fans	26	130
att … far	-2	218
att … fat	96	-17
att … fick	-3	-185
att … final	-93	-107
att … fins	48	170
att … flyta	-138	-179
att … folk	-3	129
att … forst	-128	-88
att … forsv	30	162
att … fortf	11	137
att … fraga	78	-57
att … framf	137	-19
att … fran	-12	95
att … gang	36	155
att … gapar	-9	128
att … gar	-122	-9
att … genom	-146	-125
att … gick	137	143
att … googl	-2	97
att … gor	143	303
att … grubl	-109	-126
att … haler	-171	-90
att … hande	75	100
att … hatar	-168	-146
att … hem	15	154
att … hene	-20	122
att … hiner	38	146
att … hitad	-21	128
att … hjalp	-77	48
att … hjart	-124	-113
att … hol	-131	-60
att … hopar	146	11
att … hur	-23	123
att … hustr	23	100
att … idag	103	-6
att … int	-143	-103
att … inte	138	91
att … jag	14	189
att … jagad	-116	-135
att … jul	16	109
att … kan	-114	-17
att … kans	56	-81
att … klar	0	155
att … klara	-142	-81
att … kolar	-114	-118
att … komer	70	184
att … konst	-120	-125
att … konta	192	55
att … korde	12	142
att … kraks	98	28
att … krama	103	9
att … krang	-110	-115
att … krype	196	13
att … kunde	-4	147
att … lag	7	142
att … lakar	-8	114
att … langr	30	159
att … leker	39	191
att … leva	33	125
att … liger	-88	-109
att … lol	-147	-126
att … luft	139	-7
att … lyft	-125	-138
att … malat	-91	-106
att … man	175	114
att … mar	316	199
att … maste	94	225
att … med	-136	-79
att … mig	-7	247
att … min	22	265
att … mit	177	214
att … mycke	108	9
att … nar	-58	-169
att … nej	14	154
att … ner	65	-84
att … norma	41	123
att … nu	102	34
att … nyhet	-123	-125
att … ogone	112	-7
att … onska	11	133
att … over	-152	-170
att … pa	-115	-66
att … papa	4	116
att … prata	94	-90
att … pungk	84	-18
att … pusar	-7	111
att … racke	35	156
att … ramla	123	156
att … raten	2	162
att … recep	-140	-148
att … redan	11	127
att … rorde	22	130
att … sig	-166	-104
att … sit	33	121
att … sjalv	-103	-109
att … ska	14	490
att … skada	20	180
att … skick	-22	94
att … skota	-109	-97
att … skure	3	98
att … slipa	-3	136
att … slog	56	130
att … slut	50	143
att … smale	-28	82
att … snark	-190	-205
att … snart	-187	-90
att … snet	-155	-126
att … snubl	-1	149
att … somna	20	139
att … son	-154	-156
att … spot	147	63
att … stana	15	131
att … star	-27	143
att … stop	-115	-125
att … stram	147	4
att … strom	-106	-97
att … suger	7	133
att … talet	-105	-129
att … tanag	-98	-110
att … tande	101	46
att … tandv	113	54
att … tanke	20	206
att … tar	-117	31
att … tog	202	129
att … tror	113	-9
att … tryck	147	21
att … up	-56	80
att … ut	-38	216
att … ute	11	117
att … va	-18	127
att … vaken	154	-7
att … vakna	4	276
att … var	-11	132
att … vara	-147	-114
att … varld	2	133
att … vet	24	108
att … viker	101	15
att … vila	32	138
att … vile	12	152
att … vore	35	142
att … vride	115	-4
augus jag	5	127
aur*	-126	-129
auta	138	-4
autismutredning	-121	-113
av	-141	-127
av ala	-192	-143
av ansik	160	56
av antib	106	21
av avgas	5	156
av balen	-113	-95
av benet	-158	-123
av bi	139	39
av bil	164	21
av bilak	-117	-86
av blod	176	22
av blodf	-112	-111
av blodp	-145	-124
av blodt	-111	-79
av cykel	-127	-117
av dem	105	164
av det	-68	-102
av dinos	-102	-124
av efter	-177	-179
av ena	113	11
av er	-80	-86
av et	8	166
av fal	-160	-159
av famil	-108	-108
av feber	-147	-95
av for	-143	-154
av forky	-110	-108
av frosa	-39	-114
av gamal	-111	-118
av getin	-145	-210
av gladj	-145	-148
av grile	128	24
av gryta	113	7
av hast	179	7
av haste	117	-13
av hene	116	146
av hormo	-94	-90
av hugor	-129	-122
av i	154	-39
av ingen	124	139
av julma	-123	-96
av kafe	-65	-130
av kalt	-74	-93
av kamer	-112	-140
av katen	-140	-145
av klock	-147	-145
av koleg	-142	-154
av krist	-152	-144
av krope	126	15
av leva	-1	104
av livet	0	133
av ljums	-115	-112
av lok	-102	-107
av lycka	-231	-224
av magsj	-158	-147
av mamas	123	-13
av me	-38	97
av med	-52	81
av medic	-240	-249
av mej	45	212
av min	48	266
av mina	104	196
av mista	39	-118
av mobil	8	135
av musik	-120	-97
av nagon	-120	-131
av nalar	-120	-98
av narst	-91	-100
av noten	117	20
av ny	-117	-84
av nya	-168	-164
av nyfik	-123	-18
av och	-110	-123
av orden	103	16
av orm	130	36
av papa	3	124
av polen	-199	-167
av rakor	-119	-100
av roda	101	21
av sambo	3	168
av ser	114	-9
av sig	129	-41
av silen	113	17
av sin	-125	7
av skam	-179	-204
av skarm	-115	-106
av skrac	-224	-215
av skrat	-217	-275
av slite	160	2
av snor	-135	-105
av somnt	169	144
av stang	-141	-168
av steko	-146	-132
av stres	-213	-174
av svet	178	11
av synfa	-136	-112
av table	-137	-119
av tandv	-138	-145
av tio	-253	-246
av traki	-151	-136
av trani	-196	-199
av trist	-155	-162
av troth	-207	-208
av tumen	150	33
av tva	117	88
av vagen	70	119
av varje	-144	-171
av varme	-159	-124
av vaten	-134	-106
av vid	131	-7
av wifi	-79	-123
av yxan	112	8
av … ala	14	114
av … alder	-111	-118
av … aldre	69	142
av … alt	12	88
av … angva	-148	-132
av … ata	-69	-100
av … bara	-80	-113
av … behov	-168	-179
av … benet	137	-5
av … bil	155	32
av … bit	-101	-140
av … blank	-168	-152
av … bol	131	-11
av … borst	101	46
av … brane	-148	-124
av … darfo	-112	-111
av … doren	110	5
av … dusch	139	6
av … efter	-152	-167
av … eksem	-168	-169
av … en	-57	112
av … ena	84	-18
av … farli	-115	-112
av … fingr	116	103
av … gang	-5	112
av … gar	-90	-118
av … ger	-123	-90
av … gor	-128	-166
av … haha	-213	-195
av … han	109	135
av … hande	203	118
av … hjart	197	124
av … i	-79	-206
av … igar	98	-56
av … igen	-99	15
av … jag	-22	166
av … job	-118	-124
av … jobet	18	136
av … kan	-120	-90
av … kile	38	194
av … klade	166	84
av … liger	126	23
av … lite	-151	-125
av … man	-42	118
av … marke	101	21
av … med	-88	-101
av … medic	-108	-106
av … men	-193	-151
av … min	98	-40
av … misa	-93	-107
av … nar	-151	-209
av … och	112	106
av … om	-120	-1
av … over	-119	-115
av … pa	-241	-159
av … paper	-191	-205
av … pojva	17	119
av … prata	140	18
av … rent	0	133
av … se	-124	-126
av … sen	106	118
av … sidan	113	11
av … skada	9	116
av … skorn	-102	-117
av … slang	-121	-111
av … slump	-107	-107
av … sluta	-100	-84
av … smart	173	41
av … snart	23	98
av … sova	-155	-126
av … spray	-126	-77
av … stale	139	6
av … stund	148	20
av … table	44	141
av … til	-87	-209
av … tio	-37	-111
av … tror	-119	-100
av … tusar	-155	-144
av … tvatm	-117	-84
av … utsla	139	39
av … vaten	-74	-93
av … vi	-6	115
av … vid	167	-2
av … vil	-3	112
av … vindr	126	8
av … vitam	-169	-141
ava*	215	2
avakn fastk	150	25
avakning	150	25
avb*	-108	-88
avbok ala	41	151
avbok min	-95	-136
avbok … mina	41	151
avbok … tid	-95	-136
avboka	-147	-163
avdel … inte	10	145
avdelning	10	145
aven da	6	113
aven me	-95	-97
aven nar	191	0
aven … jag	168	7
aven … synte	-95	-97
avfor ar	137	19
avfor av	-112	-101
avfor och	136	28
avfor sen	-183	-153
avfor sma	-178	-133
avfor … for	-112	-101
avfor … rande	-178	-133
avfor … yr	117	22
avforigen	-112	-101
avforing	195	15
avforingen	-117	-130
avg*	-64	63
avgas i	125	-14
avgas … garag	125	-14
avgaser	26	159
avh*	171	-3
avhugen	171	-3
avlastning	-141	-150
avled	-112	-111
avled av	-112	-111
avled … blodf	-112	-111
avlid av	-158	-155
avlivas	-157	-166
avlop i	146	19
avlop … ogone	146	19
avlopsrengoring	115	11
avlos varan	-112	-112
avlos … sa	-112	-112
avloser	-112	-112
avlys vagar	15	135
avlysnar	2	165
avs*	165	233
avske och	-26	104
avske pa	33	125
avskedsbrev	30	215
avskedsmedelande	-26	104
avsla igen	-83	-112
avsli av	160	2
avsli … slite	160	2
avsliten	160	2
avslo pa	-3	107
avslo … jobet	-3	107
avslojad	-3	107
avslu livet	34	142
avslu mit	31	126
avslu … liv	31	126
avsluta	50	286
avsta sa	-128	-134
avsta … jag	-128	-134
avstangd	-125	-76
avsvimad	124	3
awa*	-205	-112
away	-205	-112
awf*	144	27
awful	144	27
axe*	-146	-246
axel	-155	-196
axel ont	111	50
axel … svima	111	50
axeln	-78	-153
axeln efter	-122	-93
axeln gor	-100	-145
axeln hela	-108	-120
axeln kalsv	134	45
axeln nar	-116	-110
axeln och	169	61
axeln svima	137	60
axeln tid	-117	-83
axeln … ar	129	58
axeln … i	-122	-132
axeln … nasta	137	60
axeln … naten	-108	-120
axeln … ont	-100	-145
axeln … vara	176	72
axelspetsen	113	53
axl*	-154	-266
axlar	-152	-179
axlar i	-100	-109
axlar och	130	-33
axlar … helge	-100	-109
axlarna	-140	-226
b #	-99	-101
b ar	109	2
b jag	6	112
b … ata	109	2
b … maste	6	112
ba	112	206
bab*	182	79
babis #	97	-4
babis … vecko	97	-4
baby	147	57
baby #	171	6
baby comin	166	7
baby has	-153	-117
baby is	146	94
baby turne	135	12
baby … blue	135	12
baby … comin	139	-3
baby … convu	124	5
babys	184	70
back	-149	-77
back ache	-150	-134
back feel	107	40
back from	-3	118
back hurts	-193	-191
back of	-157	-167
back pain	-26	-105
back … a	-3	118
back … faint	107	40
back … my	-185	-175
back … too	-125	-126
backa men	104	12
backa … nu	104	12
backar	104	12
backe han	200	12
backen	128	1
backenet	165	12
bad asthm	-107	-99
bad has	-103	-110
bad honom	-16	185
bad min	-111	-101
bad om	3	144
bad … atack	-107	-99
bad … even	-103	-110
bad … sluta	10	126
bad … ton	-111	-101
bada	112	-71
bada armar	165	20
bada benen	252	66
bada borde	-8	115
bada efter	-157	-144
bada foter	111	32
bada fotle	-94	-101
bada hande	197	6
bada knana	-142	-125
bada lika	-212	-206
bada … de	-89	-107
bada … do	-8	115
bada … domna	133	38
bada … efter	-103	-77
bada … flygr	-122	-98
bada … gar	-147	-150
bada … har	158	34
bada … ler	109	11
bada … o	111	32
bada … och	143	11
bada … poser	-94	-101
bada … sedan	151	41
bada … viker	122	36
badad i	-123	-122
badad isvak	-127	-105
badad … och	-127	-105
badad … sjon	-123	-122
badade	-207	-121
badar honom	23	104
bade	-152	-229
bade jag	-145	-132
bade nasa	156	22
bade och	-167	-162
bade … och	-90	-167
badet hela	-115	-106
badet … dagen	-115	-106
badka han	122	8
badka med	73	132
badka vi	128	34
badka … fick	128	34
badka … rakbl	-9	110
badka … var	122	8
badmi bad	-111	-101
badmi … min	-111	-101
badminton	-111	-101
badpl han	101	28
badru for	-16	88
badru och	5	139
badru … min	-16	88
badru … och	119	52
badrumet	130	206
badrumsgolvet	171	47
badtu hon	117	55
badtu … inte	109	20
badtu … var	117	55
badtunan	145	47
badva fick	172	45
badva … up	138	38
badvakten	172	45
badvaten	-140	-121
bag*	172	86
bage	152	-19
bage och	138	20
bage … skrik	138	20
bagen	129	-6
baj*	-4	-169
bajs	114	-25
bajs anars	-118	-96
bajs … bra	-118	-96
bajsa bara	128	25
bajsa bra	-114	-78
bajsa hart	-135	-100
bajsa pa	105	-32
bajsa rent	117	11
bajsa som	-102	-62
bajsa svart	168	33
bajsa … blod	150	29
bajsa … som	140	22
bajsa … vanli	-102	-62
bajse ar	-29	-127
bajse … aldel	-150	-133
bajse … becks	159	35
bajse … morkt	-151	-136
bajset	-111	-174
bak	-62	-179
bak melan	120	4
bak ovanf	-97	-119
bak pa	104	39
bak … rumpa	-97	-119
bak … rygen	176	57
bak … skuld	120	4
bak … tunga	104	39
bak*	12	-98
bakat	241	-11
bakat i	104	29
bakat som	145	18
bakat … en	145	18
bakat … halse	104	29
bakfu torst	-130	-117
bakful	-130	-117
bakfyla	-74	-115
bakhu ater	99	24
bakhu i	109	25
bakhu mot	-138	-100
bakhu … blodf	99	24
bakhu … kakel	109	25
bakhu … sangk	-138	-100
bakhuvet	156	54
bakhuvudet	142	26
bakis	-215	-211
bakis har	-108	-110
bakis … druck	-108	-110
baklanges	142	14
bakoc efter	109	-8
bakoc … falet	109	-8
bakochfram	109	-8
bakom	90	146
bakom orat	-102	-110
bakom … mar	100	46
bakom … pa	-102	-110
bakom … sedan	99	27
bakom … sen	140	47
bal	101	-20
bal suden	111	11
bal … hurts	111	11
bal*	-38	110
balen ar	154	19
balen det	-113	-95
balen hjalp	-105	-104
balen … stor	154	19
balen … svide	-113	-95
balko blev	-154	-152
balko hela	-10	112
balko i	-4	163
balko inte	122	-7
balko min	-138	-160
balko och	-32	136
balko … grate	-23	84
balko … jag	-160	-142
balko … minus	13	107
balko … tiden	-10	112
balko … van	-138	-160
balkongdoren	-9	111
balkongracket	-21	149
balong	175	48
bals is	-107	-85
bals … swole	-107	-85
balte	128	204
balte hange	-30	147
balte i	-9	91
balte jag	8	114
balte men	152	-25
balte … dag	-9	91
balte … pa	-30	147
baltet	81	193
baltr pa	-84	-109
baltr tror	-148	-124
baltr … jag	-148	-124
baltr … rygen	-84	-109
baltros	-263	-233
baltrosvacin	-91	-108
banan och	-143	-139
banan … det	-106	-91
band	10	-107
band aroun	128	5
band med	-113	-95
band om	128	-11
band runt	-28	-100
band … blaso	-140	-100
band … brost	162	-33
band … huvet	-98	-76
band … my	128	5
banka pa	3	166
banka po	-10	107
banka … doren	-2	204
bankar	-9	182
bankid	-140	-113
banko liger	7	118
banko … i	7	118
bankoden	7	118
bankort	-27	111
bankp omt	-148	-116
bankp … nar	-148	-116
bankpres	-159	-122
bar fran	120	12
bar in	138	37
bar men	-117	-83
bar … det	126	19
bar … lilje	120	12
bar … rygsk	-117	-83
bar … ved	123	15
bar … veden	104	28
bara #	139	6
bara ar	121	18
bara at	177	-1
bara ata	-116	-94
bara att	95	300
bara av	145	-23
bara bakfy	-117	-117
bara bakis	-123	-141
bara besta	33	88
bara blama	-136	-115
bara boka	-103	-41
bara bort	1	153
bara dalig	-134	-147
bara dar	-145	-112
bara den	-132	-136
bara det	86	193
bara dima	151	6
bara do	53	277
bara dra	8	128
bara drome	6	102
bara efter	119	7
bara eler	-4	107
bara en	30	262
bara et	55	214
bara feber	-171	-113
bara for	25	197
bara forsa	158	20
bara forsv	49	145
bara fraga	103	-33
bara fram	115	-35
bara gar	86	-19
bara grot	103	16
bara grymt	138	-7
bara ha	-84	56
bara halft	110	40
bara halsb	-129	-107
bara halso	-115	-97
bara halva	280	63
bara hange	133	13
bara hard	-112	-101
bara hes	-116	-127
bara hi	151	50
bara hjalp	-160	-144
bara hon	119	-40
bara hopa	-117	-120
bara hunde	1	112
bara huvud	-207	-170
bara i	168	78
bara ifal	-2	133
bara inte	-62	-118
bara ja	126	11
bara jag	-80	18
bara klar	10	123
bara kniv	12	88
bara kola	-92	-103
bara konst	130	-28
bara korta	131	24
bara kuna	-124	-136
bara kunde	10	155
bara la	102	4
bara ledse	-102	-123
bara liga	-67	-109
bara liger	142	38
bara med	216	8
bara min	-137	-151
bara morke	-2	99
bara mumel	116	14
bara nagon	-106	-134
bara nar	-179	-13
bara nere	-135	-145
bara nyfik	-181	-200
bara och	100	-89
bara om	-163	-120
bara omt	-121	-120
bara ont	-161	-164
bara ordna	8	120
bara over	-71	-90
bara penga	36	153
bara rad	-135	-157
bara rod	-97	-103
bara roka	-1	126
bara roste	-106	-123
bara ryckt	-102	-114
bara saga	113	75
bara siter	115	85
bara skjor	113	-32
bara skoja	-143	-144
bara skrik	-106	-98
bara snubl	-152	-133
bara somna	32	224
bara sova	333	136
bara stira	200	27
bara stona	170	12
bara svule	-124	-110
bara ta	17	178
bara tacka	-82	-39
bara til	87	244
bara tora	-105	-105
bara trot	-178	-219
bara tungt	-107	-125
bara tva	-120	-37
bara undra	-191	-184
bara uphor	3	149
bara vaden	-103	-95
bara vaken	-133	-125
bara vare	144	11
bara vaxer	117	51
bara veta	-135	-7
bara vifta	118	21
bara vit	123	23
bara yr	177	55
bara … a	168	118
bara … av	-115	-190
bara … b	-99	-101
bara … bebis	-102	-83
bara … benet	101	15
bara … blama	13	149
bara … blaog	27	127
bara … bort	18	140
bara … dar	121	-35
bara … diske	-152	-168
bara … do	25	173
bara … efter	-195	-144
bara … ena	127	-27
bara … er	-102	-108
bara … et	143	72
bara … fatar	13	115
bara … finas	3	103
bara … forla	20	120
bara … gora	-19	114
bara … halso	114	28
bara … halva	91	-20
bara … han	79	214
bara … hand	-124	-110
bara … hene	6	152
bara … hjalp	-86	-127
bara … hoger	113	5
bara … hon	130	89
bara … honom	135	29
bara … hosta	-80	-86
bara … hur	37	117
bara … i	-243	-135
bara … in	28	164
bara … ja	142	-20
bara … jag	-233	-160
bara … just	-107	-125
bara … klart	-1	126
bara … klick	2	112
bara … knapt	121	17
bara … kontr	-111	-79
bara … laga	-8	130
bara … livet	-20	89
bara … makar	-116	-94
bara … med	19	178
bara … mig	33	88
bara … minus	129	0
bara … nagon	22	128
bara … naten	-128	-142
bara … och	72	-112
bara … ogon	-159	-140
bara … om	-77	-213
bara … onda	-97	-108
bara … ont	-118	-161
bara … ord	177	31
bara … over	-79	-107
bara … p	-112	-155
bara … pa	-141	-201
bara … par	92	-1
bara … prat	177	55
bara … rina	135	30
bara … rumet	133	-12
bara … sa	159	14
bara … sak	23	100
bara … ser	-103	-119
bara … sig	156	5
bara … skal	-10	143
bara … sma	131	24
bara … som	-212	-31
bara … somar	-98	-115
bara … steg	25	172
bara … tanke	-93	-135
bara … tar	117	51
bara … tid	-99	50
bara … til	-78	30
bara … timar	-124	-121
bara … titar	152	-16
bara … trot	70	-57
bara … tva	153	9
bara … ur	148	14
bara … utgan	5	130
bara … vad	118	21
bara … vag	21	166
bara … var	23	161
bara … vaten	80	110
barel breat	164	10
barel respo	132	3
barely	168	-10
barfo for	10	124
barfo … att	10	124
barfota	10	124
barn #	67	-27
barn ar	-47	91
barn ata	166	8
barn det	50	179
barn en	-111	-92
barn fa	-58	91
barn fala	122	-7
barn feber	186	42
barn for	64	154
barn har	-15	-85
barn hela	-97	-93
barn hjalp	-92	-71
barn i	133	187
barn igen	-137	-136
barn job	-81	-99
barn kli	-103	-98
barn koma	165	-2
barn med	-97	17
barn nylig	-1	120
barn nys	-17	129
barn och	-50	92
barn pa	151	32
barn pig	-97	-65
barn rad	36	150
barn sater	-91	-106
barn sen	-96	-87
barn skala	175	-2
barn skule	-116	-31
barn som	4	108
barn tar	-127	-167
barn tbe	-98	-90
barn under	-139	-162
barn vacin	-133	-100
barn var	128	34
barn vil	-20	89
barn … anat	3	166
barn … batre	14	142
barn … feber	-323	-272
barn … forsk	-101	-88
barn … fran	122	-7
barn … hon	14	130
barn … livet	-127	-167
barn … manad	-111	-92
barn … mig	16	185
barn … mot	-133	-100
barn … nacke	142	20
barn … nat	15	121
barn … nu	165	-2
barn … och	-26	156
barn … skrik	4	108
barn … slad	18	135
barn … snor	-134	-135
barn … svalj	-125	-102
barn … svalt	127	13
barn … table	166	8
barn … tio	107	161
barn … toale	165	-7
barn … tva	0	110
barn … under	128	34
barn … va	-69	-83
barn … vinte	-97	-93
barnb fodes	-98	-81
barnb komer	-157	-133
barnb ska	-180	-168
barnb til	-130	-142
barnb … for	-98	-81
barnb … jul	-95	-112
barnbarn	-47	88
barnbarnen	-194	-223
barne andas	161	34
barne ar	110	98
barne at	-66	-143
barne bet	-162	-150
barne de	40	143
barne drick	144	39
barne drog	111	0
barne fastn	132	13
barne flyta	-134	-52
barne fol	110	-9
barne fortj	17	91
barne grate	24	150
barne hade	87	-45
barne har	86	-93
barne hitar	7	118
barne hon	-44	97
barne hor	18	181
barne hosta	-169	-121
barne i	-76	111
barne ifran	92	-53
barne jag	58	190
barne kom	204	31
barne komer	168	-29
barne kramp	232	73
barne lag	133	0
barne leker	-163	-185
barne liger	3	98
barne nu	-142	-42
barne och	-70	117
barne ocksa	-3	120
barne pa	5	145
barne pilar	-108	-119
barne ramla	-139	-108
barne sate	-109	-88
barne ser	9	173
barne skule	-83	53
barne slar	-151	-182
barne slas	-161	-182
barne slick	-160	-157
barne sover	-97	11
barne spark	-128	-102
barne stopa	136	29
barne suger	-189	-164
barne svald	-215	-178
barne svalj	-159	-149
barne tar	-100	-134
barne varan	-92	-125
barne … #	-112	-70
barne … alt	18	181
barne … andni	153	20
barne … atit	231	28
barne … att	-112	-126
barne … av	134	-4
barne … bort	1	104
barne … bortb	-9	132
barne … den	7	118
barne … deras	23	162
barne … dod	-100	-134
barne … druck	113	-4
barne … en	-206	-154
barne … et	-223	-125
barne … fa	-83	53
barne … frisk	-146	-128
barne … golve	-4	144
barne … gomt	-15	90
barne … grat	120	6
barne … gravi	-119	-86
barne … har	9	177
barne … helt	122	5
barne … hemif	15	154
barne … hog	129	41
barne … huvud	-115	-145
barne … i	283	129
barne … krakt	-184	-151
barne … lite	-195	-161
barne … livet	-89	-103
barne … lugnt	-93	-81
barne … masor	144	39
barne … mig	27	-106
barne … min	10	145
barne … morkr	-169	-155
barne … mycke	-162	-115
barne … ner	111	0
barne … nerfo	140	8
barne … nu	200	28
barne … o	-13	84
barne … och	-64	121
barne … ondsk	10	123
barne … ont	-103	17
barne … oroli	-113	-103
barne … pa	-28	-94
barne … pigt	-128	-105
barne … prick	-180	-166
barne … sager	-27	135
barne … sig	-162	-150
barne … slot	153	27
barne … smorg	-109	-88
barne … snore	153	-7
barne … tandk	-147	-129
barne … under	133	0
barne … ur	136	7
barne … varan	-112	-128
barne … vecka	-92	-125
barne … vinte	-157	-154
barnen	-54	336
barnens	30	158
barnet	-5	-138
barnh tog	-102	-112
barnh … pa	-102	-112
barnhemet	-102	-112
barnmorskan	-166	-162
barns man	-104	-109
barnsakrar	-104	-109
barnv han	7	133
barnv … sager	7	133
barnvakten	14	138
bas*	-186	19
baset	113	11
baset revbe	113	11
bast	-103	63
bast att	47	121
bast sa	34	143
bast … jag	21	113
basta	-120	47
basta kompi	17	141
basta men	-5	88
basta … det	-5	88
basta … doter	-139	-144
basti skrev	1	121
bastis	-75	51
bastu	-132	-139
bastu bada	118	21
bastu skine	-130	-125
bastu … e	-130	-125
bastu … hande	118	21
baten brand	-124	-128
baten och	-119	-125
baten valte	102	34
baten … fick	-119	-125
baten … hande	-124	-128
baten … har	102	34
bater fora	4	115
bater i	76	-40
bater var	-123	-102
bater … ar	-123	-102
bater … aret	4	115
bater … nasan	160	11
bateri	240	124
batery	221	44
bath	2	118
bathr hes	1	118
bathr … outsi	1	118
batre	-107	-51
batre efter	-141	-150
batre idag	-144	-151
batre jag	-37	88
batre med	-136	-87
batre men	149	-28
batre nar	-178	-219
batre nu	-125	-215
batre och	-126	-147
batre sa	30	133
batre sen	27	183
batre … ala	51	159
batre … dod	15	119
batre … dor	3	146
batre … en	2	134
batre … far	-173	-166
batre … inte	116	14
batre … jag	-99	-98
batre … nu	148	10
batre … skolj	-113	-102
batre … utan	17	149
batringsvagen	-171	-145
be	-8	362
be alive	7	132
be beter	28	119
be min	10	112
be om	30	166
be over	1	135
be prepa	-128	-144
be … anymo	22	114
be … lov	32	170
be … soon	1	135
be … syste	10	112
bea*	-170	-42
bearb det	-113	-148
beats	-57	109
beats me	23	161
beats my	16	135
beats … and	7	105
beats … mum	16	135
bebi	197	27
bebi bla	150	24
bebi varm	124	17
bebin	92	-4
bebin andas	92	-4
bebin … jatef	92	-4
bebis	129	-35
bebis bla	224	5
bebis blev	128	19
bebis en	-24	77
bebis for	-10	144
bebis fot	155	2
bebis gnyr	101	0
bebis gor	101	-5
bebis har	-109	-186
bebis hicka	-153	-132
bebis hon	5	122
bebis i	50	133
bebis ila	-12	99
bebis jag	-86	16
bebis komer	140	7
bebis kraks	-129	-105
bebis med	-86	-23
bebis nyser	-135	-109
bebis onska	17	137
bebis pa	-255	-152
bebis ror	170	134
bebis rulad	-104	-99
bebis sat	113	-3
bebis skrik	-134	-132
bebis skule	45	156
bebis slo	165	19
bebis sluta	192	14
bebis som	-134	-106
bebis sover	-82	-157
bebis spark	-10	-113
bebis spota	-104	-97
bebis titar	9	138
bebis tre	125	33
bebis vakna	-104	-95
bebis vil	-7	113
bebis … andas	192	14
bebis … ar	-120	39
bebis … att	-10	144
bebis … badet	150	-3
bebis … bilen	-26	120
bebis … bla	250	47
bebis … bloju	-148	-132
bebis … dalig	-179	-185
bebis … djavu	-8	129
bebis … fa	23	130
bebis … fint	-162	-152
bebis … gnali	-117	-114
bebis … grabl	119	19
bebis … hela	85	14
bebis … helt	152	4
bebis … hicka	-126	-120
bebis … inte	342	22
bebis … ja	109	6
bebis … jamt	-104	-95
bebis … kasta	-7	113
bebis … konst	115	30
bebis … kramp	124	20
bebis … lite	-174	-136
bebis … magen	132	2
bebis … med	113	-3
bebis … melan	-86	-88
bebis … mycke	-135	-109
bebis … ner	-104	-99
bebis … nio	-165	-131
bebis … nu	140	7
bebis … och	112	5
bebis … ond	-9	115
bebis … pa	-42	85
bebis … pig	-124	-135
bebis … rod	-166	-139
bebis … roda	-132	-109
bebis … runt	127	-8
bebis … sa	-209	-188
bebis … sager	-32	167
bebis … sig	38	121
bebis … slap	118	11
bebis … sluta	138	2
bebis … sma	101	-5
bebis … stel	128	19
bebis … svar	119	8
bebis … synas	155	2
bebis … tor	-107	-95
bebis … tre	125	11
bebis … ut	-104	-97
bebis … v	-107	-80
bebis … vagen	22	127
bebis … vecka	188	47
bebis … vid	101	0
bec*	119	90
becks och	159	35
becks … jag	134	37
becksvart	159	35
bed	159	99
bedov i	128	12
bedov lap	-119	-110
bedov … efter	-119	-110
bedov … skrev	128	12
bedovad	77	-74
bedovningen	-120	-101
bee*	-2	111
been	67	169
been cutin	32	173
been repla	-16	140
been savin	11	176
been sick	30	-109
been twitc	121	3
been … al	-41	-153
been … my	25	213
beer	-193	-140
befal honom	-8	136
befal mig	15	131
befal … att	14	177
befaler	-4	194
beg*	-184	62
begra ar	-121	-152
begra fast	15	121
begra jag	19	94
begra och	15	190
begra var	30	109
begra … freda	-94	-147
begra … i	30	109
begra … jag	15	167
begra … pa	-126	-114
begra … skriv	23	100
begravdes	-85	-119
begravning	-15	154
begravningen	-103	24
begri ord	109	11
begripligt	109	11
beh*	-247	-40
behal dryck	-117	-98
behal vaten	-170	-165
behal vatsk	-114	-87
behal … och	-166	-134
behala	-223	-211
behaler	-230	-175
behan nu	133	1
behan … ar	133	1
behandlas	80	-61
behandlingen	132	156
behin the	-201	-172
behov akut	-127	-115
behov ambul	210	14
behov bara	-262	-290
behov dagen	-3	135
behov det	-96	145
behov en	-129	-153
behov fakta	-89	-97
behov for	26	155
behov forny	-152	-188
behov handl	-139	-150
behov hjalp	-73	47
behov igar	10	131
behov inhal	-123	-113
behov inlag	-128	-125
behov intyg	-126	40
behov jag	14	-230
behov kikho	-121	-107
behov kolki	-97	-94
behov koma	6	165
behov lakar	96	-26
behov nagon	-98	-114
behov nagot	-194	-210
behov ny	-295	-241
behov nya	-228	-248
behov nyt	-290	-314
behov oka	-138	-104
behov paper	-184	-208
behov recep	-79	-99
behov sjuki	-148	-168
behov sjuks	-140	-181
behov skyd	40	183
behov spars	7	161
behov stygn	-81	-107
behov ta	11	138
behov tejpa	16	135
behov tid	-83	-122
behov tolk	-149	-192
behov vacin	-133	-133
behov vakna	-19	105
behov val	-156	-149
behov … att	22	168
behov … dosen	-138	-104
behov … efter	3	141
behov … epipe	-196	-146
behov … et	16	135
behov … for	-118	-81
behov … fran	-118	-163
behov … fysio	-101	-91
behov … gora	150	-51
behov … hade	-92	-100
behov … hjalp	-160	-144
behov … hos	-83	-122
behov … inhal	-133	-101
behov … inte	16	147
behov … intyg	-94	-112
behov … kola	-112	-113
behov … kolas	-173	-170
behov … lugna	-169	-204
behov … med	-166	-143
behov … mina	-115	-127
behov … nagon	-106	-134
behov … nagra	-137	-130
behov … nitro	-136	-134
behov … ny	-175	-162
behov … nya	-116	-123
behov … oftar	-123	-113
behov … p	-127	-115
behov … pena	-72	-75
behov … prove	11	138
behov … recep	-257	-247
behov … soka	-181	-177
behov … spar	7	161
behov … sprut	-123	-103
behov … table	-109	-107
behov … tid	-170	-185
behov … til	85	133
behov … vacin	-166	-177
behov … vapen	-114	-139
behov … vitam	-104	-98
behovde	6	148
behover	-206	-82
behovs	8	146
bei*	-32	150
being	-32	150
bel*	161	202
belasning	6	148
belt	114	182
bely	115	-52
bely ache	-139	-94
ben	156	-173
ben blev	-115	-108
ben domna	126	52
ben kramp	-123	-86
ben sen	110	10
ben som	126	53
ben tung	-121	-115
ben … forst	126	52
ben … igar	110	10
ben … insid	99	12
ben … inte	168	54
ben … kval	-121	-115
ben … kvala	-160	-155
ben … lukta	126	53
ben … o	-123	-86
ben … sager	85	-11
ben … stor	-115	-108
ben*	243	-64
benbrot	174	25
bend my	149	61
bend … neck	149	61
benen	125	-65
benen ar	103	-19
benen blir	159	-8
benen domna	187	56
benen efter	-103	-77
benen funge	123	11
benen han	140	1
benen ingen	-152	-118
benen krype	-121	-120
benen magen	79	-36
benen och	192	45
benen pa	-75	-136
benen sa	-124	-134
benen sen	166	-9
benen som	-73	-133
benen stora	-134	-106
benen viker	228	48
benen … av	-134	-106
benen … fort	-130	-135
benen … hjart	85	26
benen … i	158	33
benen … int	127	19
benen … inte	138	44
benen … kvale	-152	-144
benen … men	-117	-83
benen … nar	-121	-120
benen … ont	132	22
benen … sen	158	37
benen … ser	-131	-107
benen … sig	200	57
benen … svaga	200	-1
benen … vandr	-103	-77
benet	205	-54
benet ar	90	-108
benet domna	184	64
benet genom	114	-9
benet hange	119	7
benet lukta	110	23
benet och	212	33
benet ring	133	12
benet siter	126	5
benet slapa	141	-12
benet sover	-149	-156
benet sprac	109	9
benet stick	121	23
benet vaxer	114	23
benet … #	136	30
benet … armen	123	24
benet … av	114	-9
benet … bara	119	7
benet … bortd	120	28
benet … byxor	114	-9
benet … fast	126	5
benet … feber	110	23
benet … inte	248	51
benet … kalt	111	20
benet … nan	133	12
benet … nar	-198	-185
benet … och	134	38
benet … ocksa	163	9
benet … pa	126	-18
benet … sa	159	41
benet … sig	113	7
benet … stelt	-158	-123
benet … tio	82	34
benet … ut	121	23
benet … vride	123	-7
benpi stick	131	23
benpi … ut	144	5
benpipan	144	5
bensi i	104	-42
bensi … bilen	92	-53
bensin	188	44
bensinen	34	149
benzo	165	27
ber	-17	115
ber*	-53	123
berat att	-13	202
berat om	-131	-123
berat … vald	-73	-86
beratade	-7	232
beratat	1	157
berget	-7	154
bergochdalbanan	-94	-118
beroe av	-121	-88
beroe … att	9	116
beroe … kafe	-123	-121
beroende	-121	-88
berord	-146	-188
bes*	-116	174
besat	-96	-151
besat av	-127	-156
besat … dinos	-102	-124
besat … trani	-93	-114
besked	-159	-116
beslutet	16	136
besok	-223	-170
besok hos	21	108
besok nasta	-75	-96
besok och	25	138
besok … papa	21	108
besok … svara	25	138
besok … torsd	-75	-96
besoket	-162	-124
besokstider	-120	-135
besta alt	14	156
besta datum	41	150
besta filte	-132	-127
besta halso	-95	-97
besta mig	61	256
besta til	14	143
besta … for	-132	-118
besta … pa	45	166
bestala	-234	-207
bestalning	-128	-104
bestalt	-7	101
bestamer	42	173
bestamt	94	380
besva ar	-98	-110
besva besva	-98	-110
besva men	101	23
besva tack	17	105
besva … ar	-98	-110
besva … for	17	105
besva … sen	94	6
besvarar	-98	-110
besvaret	17	105
besvi pa	7	132
besvi varje	9	165
besvi … att	8	162
besvi … morgo	9	165
besviken	-39	208
bet grane	17	173
bet honom	172	5
bet mig	-110	-241
bet min	106	102
bet pa	162	35
bet sig	-105	-92
bet … halen	162	35
bet … i	-92	-202
bet … ta	17	173
bet*	-164	46
betablockerare	-150	-140
betal begra	38	130
betal katen	13	101
betal rakni	65	239
betal … och	59	178
betal … ompla	13	101
betala	30	162
betalar	-194	-172
betalda	13	101
betapred	-74	-141
beter	112	202
beton ena	101	9
beton i	143	13
beton med	-10	97
beton … flit	-10	97
beton … ogat	143	13
beton … pupil	101	9
betongen	150	103
betsk i	-115	-94
betskena	-209	-208
betskenan	-115	-94
betwe a	-117	-93
betwe my	133	27
betwe … legs	167	49
betwe … shoul	160	15
between	132	-5
betyd det	-134	-145
betyd … att	-108	-135
betyder	-206	-202
bf	50	130
bf slog	21	146
bf … mej	21	146
bh	-113	-122
bh n	-113	-122
bh … under	-113	-122
bi	-19	-122
bi stack	133	-4
bi utsla	139	39
bi … mig	133	-4
bi … pa	139	39
bidra til	-114	-129
bidrag	-131	-158
big toe	-110	-115
big … need	-110	-115
bih*	-146	-182
bihal infla	-112	-78
bihal och	-126	-118
bihal vark	-124	-98
bihal … i	-124	-98
bihal … igen	-112	-78
bihale	-112	-78
bihalorna	-186	-187
bik*	0	161
bil	146	137
bil efter	-92	-99
bil har	-147	-143
bil jag	120	46
bil och	157	117
bil stana	-1	125
bil … dot	-147	-143
bil … inte	111	8
bil … kan	120	46
bil … krock	-92	-99
bil … vag	129	95
bil … vet	11	150
bil*	71	204
bilaka	-117	-86
bilar	20	247
bilar med	-4	128
bilar sager	8	138
bilar … att	8	138
bilar … hande	-4	128
bilba explo	-126	-112
bilba … ingen	-126	-112
bilbateriet	-126	-112
bild pa	93	162
bild sen	-162	-169
bild … en	-7	84
bild … table	8	179
bilde i	-31	96
bilde och	-2	174
bilde pa	35	229
bilde … lamna	6	129
bilde … nu	2	108
bilde … vapen	11	136
bilder	-16	245
bildo nagel	-124	-93
bildo … ar	-124	-93
bildoren	-149	-117
bilen	162	149
bilen fins	-115	-130
bilen med	1	144
bilen nu	134	4
bilen och	125	-4
bilen pa	174	28
bilen skena	-133	-131
bilen … ar	119	0
bilen … borta	-21	126
bilen … e	111	-11
bilen … en	-3	177
bilen … ingen	-133	-131
bilen … sager	-15	132
bilen … siter	92	-53
biljet	-9	125
bilko	-133	-134
bilko ont	-133	-134
bilko … i	-133	-134
bilny … ficka	22	113
bilnyckeln	22	113
bilnycklarna	-86	48
bilolycka	148	6
bin*	208	-14
binda	172	18
binda var	124	31
binda … halvt	113	7
bindo pa	135	-16
bindo … en	107	-13
bindor	131	-15
bingo	-132	-131
binju med	107	21
binju … feber	107	21
binjurarna	137	48
binjurebarksvikt	130	41
bio	-131	-130
biolo medic	105	21
biolo … feber	105	21
biologisk	105	21
bip*	-113	-78
bipac och	-103	-106
bipac … dar	-103	-106
bipacksedeln	-103	-110
bipol sjukd	-137	-113
bipol … ska	-109	-136
bis*	187	51
bisti i	177	43
bistick	177	43
bit	-165	-257
bit aple	138	5
bit down	-130	-135
bit i	145	21
bit of	-157	-167
bit pa	-130	-125
bit sick	154	35
bit stif	-147	-137
bit … a	-98	-109
bit … bara	109	4
bit … blood	-248	-199
bit … halse	145	21
bit … in	-147	-137
bit … under	-130	-125
bit*	-145	-205
biten	46	-108
biten by	148	28
biten tunga	155	22
biten … a	181	33
biten … bi	139	39
biten … hugor	-129	-122
biten … orm	130	36
biter	-250	-203
biter andra	-101	-88
biter mig	-152	-159
biter pa	-192	-189
biter sig	-12	96
biter … alt	-113	-99
biter … barn	-101	-88
biter … nagla	-143	-156
biter … sjalv	-12	96
bites	-142	-128
bitet	119	17
bitet tunga	119	17
bitet … och	119	17
bits	-126	-118
bits pa	-126	-118
bits … dagis	-126	-118
biv*	-107	4
biver av	-105	-108
biver … medic	-105	-108
biverkning	-172	-178
bjo*	-199	-219
bjork slar	-112	-112
bjork … ut	-119	-122
bjorken	-133	-132
bla	79	-75
bla a	136	9
bla en	128	19
bla hjalp	152	45
bla inte	125	33
bla lapar	169	18
bla men	-170	-137
bla mun	98	27
bla nagel	-128	-135
bla och	-91	-152
bla prick	123	20
bla sager	168	-1
bla ta	-137	-114
bla tunga	-151	-107
bla vid	79	-2
bla … en	96	-7
bla … fick	-111	-98
bla … fingr	-115	-138
bla … jag	-168	-140
bla … lapar	199	20
bla … min	148	7
bla … mun	161	0
bla … munen	167	9
bla … nagla	129	25
bla … ogat	1	168
bla … slap	155	25
bla … stel	107	36
bla … stund	128	19
bla … suga	125	33
blaa a	99	12
blaa marke	-4	155
blaa … hande	99	12
blaa … och	123	34
blaa … pa	103	-6
blaa … runt	-4	155
blaaktig	142	-8
blaba bla	-151	-107
blaba och	-130	-129
blaba … magen	-130	-129
blaba … tunga	-151	-107
blabar	-219	-198
black	137	69
black out	143	-32
black tary	110	21
black … inte	143	31
black … my	119	5
black … now	117	-15
black … stool	110	21
blacked	143	-32
blackout	-151	-154
blade i	-22	78
blade … a	-107	-111
blade … hande	-22	78
blades	64	-71
bladet	-22	78
blali prick	127	33
blali … pa	127	33
blama dokum	13	149
blama feber	161	5
blama fran	-136	-148
blama komer	1	130
blama nar	-43	65
blama overa	163	6
blama pa	-161	-33
blama som	-7	92
blama … han	16	113
blama … handb	-136	-148
blama … handl	-20	104
blama … hofte	-178	-158
blama … jag	-63	82
blama … laret	-141	-201
blama … magen	143	16
blama … nar	1	130
blama … och	166	92
blama … smalb	-213	-170
blama … vi	-115	-122
blamarke	-303	-225
blamarken	147	231
blamarkena	14	162
blamarket	-150	-151
bland	-124	-140
bland klori	131	26
bland rengo	110	46
bland unga	-124	-140
blandade	162	29
blandas	-89	-104
blank ar	-72	-109
blank hjalp	-168	-152
blank … det	-72	-109
blank … mig	-168	-152
blanket	-105	-146
blanketer	-168	-152
blaog han	27	127
blaog … blev	27	127
blaoga	24	145
blaro prick	131	36
blaro … pa	131	36
blaroda	131	36
blasa	-176	-205
blasa maste	-119	-111
blasa pa	-228	-214
blasa … halen	-173	-157
blasa … kisa	-119	-111
blasl mage	116	25
blasl … efter	116	25
blaslagen	116	25
blaso efter	-142	-128
blaso i	-112	-153
blaso pa	-228	-186
blaso … brans	-142	-128
blaso … ena	-211	-175
blaso … munen	-146	-176
blasor	-164	-263
blasp ben	85	-11
blasp … och	102	-18
blasprackliga	102	-18
blast	-187	-152
blast i	-96	-91
blast … en	-96	-91
blat kraks	109	9
blat men	-170	-139
blat oga	-16	179
blat om	-146	-144
blat … munen	-146	-144
blavi som	140	23
blavi … sten	140	23
blavita	176	34
bld*	198	36
blder	142	23
blder mkt	100	46
blder sa	128	13
blder … mycke	128	13
blder … o	100	46
bldoer	133	19
ble*	121	119
bleach	186	4
bleed a	152	3
bleed heavi	145	4
bleed throu	135	20
bleed when	-135	-159
bleed … i	-175	-186
bleed … lot	152	3
bleeding	236	-4
blek	319	71
blek har	128	47
blek hon	126	51
blek och	181	38
blek som	155	7
blek trot	136	11
blek … har	137	11
blek … lagt	128	47
blek … sager	136	11
bleka	-107	-126
bleka nu	-107	-126
bleka … kan	-107	-126
blekn … jag	-141	-136
blekn … man	125	39
blekt	164	20
blekt och	120	6
blev aldel	-55	-174
blev antas	-1	175
blev arg	27	127
blev av	19	139
blev avslo	-3	107
blev batre	63	-97
blev biten	-129	-122
blev bla	-76	-143
blev blind	130	12
blev det	-63	81
blev fasti	131	39
blev forky	-103	-105
blev han	99	5
blev iskal	135	19
blev kalsv	-144	-136
blev kniva	109	-8
blev konst	121	1
blev kritv	98	19
blev lite	-184	-140
blev lurad	-87	-99
blev morda	-109	-181
blev nedsl	-15	94
blev nedsp	22	139
blev opere	101	46
blev pasat	42	150
blev patvi	2	112
blev plots	247	86
blev rada	-86	-99
blev radad	16	134
blev sa	-81	-137
blev skjut	28	-99
blev som	162	21
blev spark	142	-2
blev stel	147	29
blev stor	-115	-108
blev stuck	142	63
blev svart	131	-84
blev tving	9	156
blev utskr	-6	125
blev valdt	47	346
blev valta	-10	170
blev vit	149	-6
blev … arg	-120	-123
blev … beror	-146	-188
blev … borta	99	5
blev … en	191	-15
blev … fora	16	134
blev … i	66	212
blev … med	144	113
blev … nar	-61	172
blev … nu	100	-1
blev … om	-145	-142
blev … rod	86	-33
blev … sa	126	34
blev … sex	2	112
blev … stuck	-154	-152
blev … svima	98	19
blev … tar	-142	-123
blev … til	-122	-145
blev … trot	127	33
blev … vem	-140	-119
blev … vid	163	46
bli alerg	-108	-92
bli demen	-94	-109
bli farmo	-121	-107
bli gravi	-153	-138
bli lite	104	29
bli ludig	142	-2
bli norma	41	123
bli organ	-150	-164
bli papa	-116	-185
bli skure	3	98
bli slage	9	96
bli stuck	-129	-99
bli svimf	106	51
bli tyst	3	199
bli yr	95	47
bli … och	-105	-161
bli … snuri	104	29
bli … som	-122	-138
bli … vilka	-108	-130
bli*	102	53
blick	-1	105
blick och	-34	131
blick … da	-9	129
blick … det	-1	105
blicken	34	118
blind	208	-32
blind borta	-152	-136
blind date	-121	-111
blind en	130	12
blind for	-154	-116
blind sprac	-113	-86
blind … gick	-121	-111
blind … min	-127	-100
blind … nar	-113	-86
blind … stund	130	12
blind … vanst	-101	-66
blindtarmen	-220	-185
blir	102	116
blir aldel	124	7
blir alt	145	6
blir altid	-162	-185
blir andfa	-33	-124
blir arg	-222	-198
blir av	6	148
blir bara	193	22
blir besvi	-40	132
blir bla	246	16
blir det	-81	116
blir fel	164	48
blir fler	149	6
blir for	33	218
blir franv	101	-5
blir galen	-198	-245
blir gra	171	21
blir hogre	8	121
blir hon	-115	37
blir knivh	-188	-163
blir konst	176	66
blir lite	-138	-128
blir lugna	13	108
blir misha	9	153
blir mork	130	5
blir morkr	136	12
blir osake	-106	-104
blir sa	-57	140
blir sald	33	176
blir samre	126	-24
blir slage	-137	33
blir snabt	113	39
blir somni	119	-13
blir store	136	105
blir svag	149	61
blir svaga	126	-6
blir svara	143	11
blir svart	122	-25
blir tokig	-140	-147
blir trang	203	18
blir valds	37	136
blir vare	4	125
blir vingl	-131	-121
blir vita	-213	-142
blir … ar	-105	-121
blir … arg	-31	129
blir … att	152	90
blir … batre	-134	-150
blir … efter	-126	-146
blir … for	135	46
blir … hema	-117	17
blir … iblan	-162	-174
blir … kalsv	-110	-96
blir … lat	16	113
blir … me	6	148
blir … med	-127	-136
blir … men	16	113
blir … mycke	32	195
blir … och	246	32
blir … pa	-127	-59
blir … rad	-179	-179
blir … sakta	-135	-118
blir … samre	158	53
blir … svart	-17	87
blir … til	23	138
blir … trota	116	24
blir … tyst	-31	131
blir … under	-116	-94
blir … vare	146	76
blir … varje	54	171
blir … vimel	-126	-117
blir … vit	108	9
blister	-182	-175
blisters	-147	-136
blivi ankem	-134	-148
blivi helt	100	111
blivi hes	157	-2
blivi inlas	1	106
blivi lite	-138	-149
blivi misha	17	119
blivi morkb	114	20
blivi pakor	-164	-154
blivi rot	-127	5
blivi snet	146	20
blivi stenh	109	9
blivi svag	111	6
blivi svule	-130	-121
blivi tystl	-90	-104
blivi valdt	10	101
blivi vare	-106	-112
blivi vit	126	21
blivi … a	135	6
blivi … av	-68	59
blivi … den	-127	-110
blivi … hema	1	106
blivi … i	-56	-159
blivi … pa	-128	-118
blivi … runt	-149	-139
blivi … sen	-169	-170
blivi … svag	126	15
blivi … trot	171	23
blivt	-113	-96
blivt varmt	-113	-96
blivt … a	-113	-96
blixt av	-112	-140
blixt for	139	48
blixt framf	104	49
blixt huvud	144	31
blixt i	-129	-120
blixt slog	83	-35
blixt … kamer	-112	-140
blixt … kante	-130	-112
blixt … ner	83	-35
blixt … ogone	150	55
blixt … vi	117	32
blixt … vid	144	31
blixtar	93	-73
blixten	83	-35
blixthuvudvark	117	32
blixtrande	144	31
blo*	117	-124
bloated	-145	-156
blod	315	1
blod ar	153	54
blod genom	81	-25
blod har	-113	-116
blod hela	147	19
blod i	-286	-170
blod koma	146	15
blod lite	148	57
blod mycke	162	23
blod nar	78	-62
blod och	153	39
blod pa	-212	-130
blod prop	107	50
blod ska	-141	-142
blod sluta	-116	-126
blod tva	149	5
blod ur	118	-29
blod var	-165	-133
blod … avfor	-240	-191
blod … bade	156	22
blod … bloja	-121	-95
blod … det	-190	-130
blod … feber	134	2
blod … fora	-109	-94
blod … gange	103	-23
blod … gar	-183	-143
blod … gor	-108	-105
blod … handu	81	-25
blod … huvud	125	47
blod … kisen	132	26
blod … kiset	-184	-143
blod … kuden	-204	-211
blod … munen	145	-17
blod … mycke	154	15
blod … nasa	-126	-110
blod … nu	-116	-126
blod … orat	141	21
blod … paper	-154	-128
blod … papre	-271	-198
blod … sjuka	153	54
blod … sleme	-142	-95
blod … snore	-159	-119
blod … tatue	-113	-116
blod … tiden	137	12
blod … toale	126	28
blod … trosa	-167	-136
blod … troso	8	130
blod … urine	-129	-113
bloda	-154	-125
bloda alerg	-143	-122
bloda blod	153	54
bloda det	86	-16
bloda igen	-104	-72
bloda jag	97	-18
bloda mycke	101	-8
bloda ska	-100	-116
bloda … ar	170	16
bloda … inget	-102	-107
bloda … sprut	86	-16
bloda … ur	101	-8
blodapelsin	-135	-98
blodarsjuka	153	54
blode	-375	-320
blode bara	176	7
blode darne	-5	124
blode efter	139	21
blode en	-129	-155
blode for	-243	-177
blode forsa	103	-6
blode fran	126	-57
blode han	26	173
blode igeno	140	23
blode jatem	149	2
blode klaro	128	-6
blode kraft	115	-25
blode masor	120	-25
blode nar	-107	-20
blode och	52	148
blode pumpa	145	10
blode rina	-22	78
blode riner	163	17
blode sa	131	-5
blode sen	130	20
blode sprut	158	17
blode ur	265	33
blode valer	98	-4
blode … #	135	16
blode … a	121	35
blode … anges	-10	99
blode … aning	-112	-102
blode … dem	-149	-141
blode … en	90	-27
blode … fan	145	11
blode … forsa	151	9
blode … fortf	-3	158
blode … fran	65	-70
blode … gravi	117	20
blode … halse	136	-7
blode … har	47	142
blode … huvud	114	-18
blode … jag	-114	20
blode … kan	-79	-95
blode … klon	-108	-115
blode … liten	-143	-131
blode … melan	98	-4
blode … men	-187	-166
blode … mer	-132	-105
blode … munen	145	28
blode … nar	-190	-170
blode … ner	116	15
blode … och	123	14
blode … orat	164	-4
blode … pa	-138	-166
blode … sager	-12	96
blode … slog	26	173
blode … stund	-121	-120
blode … tandk	112	-44
blode … ukrai	-106	-65
blode … vecka	131	-3
bloder	270	183
blodet	391	130
blodf darfo	-112	-111
blodf det	99	24
blodf har	157	54
blodf jag	-106	-92
blodf tror	145	22
blodf … jag	123	-20
blodf … jateo	157	54
blodf … undra	-112	-111
blodforgiftning	125	-23
blodfortunande	-69	-151
blodgrup	-138	-156
blodi hosta	124	9
blodi paper	-5	107
blodi slem	119	-4
blodi … i	120	117
blodk i	-141	-108
blodk … ogat	-141	-108
blodkarl	-141	-108
blodn har	-128	-127
blodn och	128	28
blodn sluta	-169	-150
blodn vecka	151	25
blodn … #	151	25
blodn … for	-169	-150
blodn … inte	204	16
blodn … ogat	-101	-78
blodn … sluta	-128	-127
blodn … smart	128	28
blodningen	108	-86
blodp efter	-94	-101
blodp fora	-133	-118
blodp gor	-102	-109
blodp imorg	-75	-121
blodp … aret	-133	-118
blodp … fora	-94	-101
blodp … mig	-102	-109
blodprop	-54	-114
blodprov	-324	-314
blodprovet	-119	-141
blodpuding	-142	-148
blods hi	139	65
blods i	-132	-121
blods lag	-134	-110
blods visar	136	58
blods … hi	136	58
blods … kraks	139	65
blods … mar	-121	-100
blods … munen	-132	-121
blods … och	133	22
blods … pa	-140	-177
blodsmak	-169	-158
blodsocker	56	-74
blodsockermataren	-101	-90
blodt ar	96	-59
blodt faler	112	15
blodt ger	-124	-109
blodt i	79	-91
blodt igar	-74	-76
blodt kansk	-118	-104
blodt lagt	157	26
blodt liger	-131	-121
blodt lite	-134	-121
blodt och	110	-20
blodt om	-5	104
blodt sjunk	127	34
blodt som	-79	-95
blodt … #	-21	-119
blodt … armar	146	3
blodt … dunka	103	32
blodt … efter	112	15
blodt … hema	-141	-117
blodt … hogt	-248	-233
blodt … hosta	-124	-109
blodt … jag	-148	-130
blodt … kraks	128	47
blodt … lagt	137	7
blodt … lite	-207	-170
blodt … munen	139	12
blodt … over	-162	-164
blodt … pa	-168	-131
blodt … ska	-74	-76
blodt … svart	117	51
blodt … yr	-134	-121
blodtryck	-17	-162
blodtryckskontrol	-140	-116
blodtrycksmatare	-162	-141
blodtrycksmediciner	-157	-143
blodtryckstablet	-120	-104
blodtryckstableter	30	-170
blodtryckstableterna	-5	104
blodv #	-92	-95
blodv blod	-149	-90
blodv … var	-149	-90
blodvarde	-135	-138
blodvardet	-149	-90
bloja	126	9
bloja hos	-121	-95
bloja skrik	119	-4
bloja … i	169	15
bloja … nyfod	-121	-95
bloje tror	-132	-109
bloje … jag	-132	-109
blojeksem	-166	-138
blojo ar	-179	-177
blojo pa	169	127
bloju … inte	-152	-142
blojutslag	-223	-195
bloma	-182	-142
bloma ar	-182	-142
bloma … slap	-182	-142
blomkrukan	-171	-145
blomo dor	-105	-123
blomo … ar	-105	-123
blomor	0	167
blood	133	-122
blood every	-115	-97
blood is	174	4
blood on	-114	-77
blood presu	-107	-142
blood test	-105	-85
blood tests	-105	-97
blood … and	-105	-85
blood … in	-115	-97
blood … spurt	143	5
blood … table	-121	-116
blood … the	-114	-77
blot	115	43
blot av	110	7
blot i	130	17
blot nasbl	95	47
blot och	92	36
blot … han	127	40
blot … i	135	66
blot … panan	94	16
blot … svet	110	7
blota	-120	-80
blotc and	136	37
blotc … and	139	39
blu*	35	-114
blue	126	-50
blund nu	106	19
blundar	106	19
blury	119	31
blury eyes	119	31
bly	232	6
bod*	-135	-75
boden	-106	-58
boe*	115	108
boend sager	-8	158
boend … att	23	149
boi*	160	23
boili water	160	23
boili … on	119	2
boiling	160	23
boj*	-49	-194
boja blev	131	39
boja det	-134	-132
boja hakan	186	82
boja … fasti	131	39
boja … mot	139	59
boja … ner	146	60
bojer	-84	-171
bojer fram	110	7
bojer mig	-164	-186
bojer sig	138	20
bojer … bakat	138	20
bojer … huvud	110	7
bok	-139	-105
bok men	-117	-120
bok … hosta	-117	-120
bok*	-139	-276
boka	-20	-151
boka kontr	-111	-79
boka ny	-108	-125
boka om	-236	-244
boka pa	-118	-122
boka rontg	-124	-112
boka tbe	-119	-107
boka … av	-111	-79
boka … freda	-118	-122
boka … hos	-127	-130
boka … i	5	127
boka … min	-109	-109
boka … mot	-144	-92
boka … om	-96	-91
boka … pa	133	38
boka … sprut	-119	-107
bokar	-255	-267
bokar jag	-227	-228
bokar man	-114	-122
bokat bilje	-20	100
bol	-113	-180
bol i	-186	-146
bol pa	-175	-162
bol … inget	131	-11
bol … magen	-120	-90
bol*	-50	-139
bom*	-215	-220
bombe pa	-113	-105
bombe … gymet	-113	-105
bomben	-114	-132
bomul	-104	-95
bomul har	-104	-95
bomul … sovit	-104	-95
bon a	-104	-100
bon … tebak	-104	-100
bonde	-143	-149
bone	169	20
bone stick	128	0
bone … out	128	0
bonor	-104	-97
boo*	-243	-264
book	-211	-225
book a	-201	-170
book … blood	-158	-132
bor	103	192
bor ensam	88	-66
bor gifta	0	98
bor i	-41	199
bor monst	-103	-109
bor nara	2	109
bor nu	-166	-152
bor … boden	-97	-15
bor … et	-156	-133
bor … i	118	-85
bor … korid	101	10
bor … men	-97	-108
bor … mig	-82	-107
bor … mil	170	-9
bor … min	5	135
bor … om	0	98
bor … stude	136	50
bor … vatne	2	109
borda	24	127
borda … dom	24	127
borde	-177	-123
borde bara	24	171
borde bredv	107	-38
borde do	-8	115
borde jag	-136	-210
borde ont	-95	-139
borde … dot	-2	139
borde … dra	8	128
borde … haler	86	-26
borde … i	-95	-139
borde … int	-1	105
borde … kola	-172	-141
borde … ocksa	-114	-97
borde … pa	89	-25
borde … testa	-134	-115
bordskanten	-127	-121
bored … quara	-116	-92
borel fora	-111	-120
borel … aret	-111	-120
borelia	-132	-149
boreliaring	-185	-162
borja ata	-148	-150
borja bara	12	88
borja bli	189	28
borja bloda	-104	-72
borja de	113	-7
borja efter	28	135
borja for	192	47
borja fru	103	9
borja ge	20	145
borja igar	-212	-184
borja joba	-117	-141
borja kramp	147	-4
borja man	-211	-192
borja med	-176	-170
borja och	42	124
borja om	-108	-146
borja plane	5	134
borja plots	134	20
borja skara	15	142
borja som	99	29
borja trana	-137	-144
borja … antib	-141	-106
borja … en	182	27
borja … et	109	49
borja … far	-117	-99
borja … fast	-101	-106
borja … jarnt	-152	-125
borja … kana	-125	-128
borja … klia	156	33
borja … kniv	12	88
borja … ludig	142	-2
borja … mej	1	103
borja … rycka	116	10
borja … samta	-94	-83
borja … sertr	-119	-112
borja … sig	-3	120
borja … smakp	-112	-107
borja … svimf	106	51
borja … vanli	94	16
borja … yr	95	47
borjade	63	-68
borjan	169	32
borjar	-17	-138
borjat	63	258
born	-1	124
borst … och	101	46
borsta	101	46
borstar	-284	-211
bort	-86	53
bort ala	-132	-24
bort aren	-80	-100
bort cykel	26	96
bort dem	-104	-110
bort den	-146	-121
bort en	-66	-190
bort harif	-7	139
bort haste	2	97
bort ingen	-139	-133
bort juice	132	-3
bort klock	11	95
bort med	-133	-106
bort mig	48	247
bort mina	-149	-36
bort nar	175	5
bort pa	-116	-137
bort sin	11	169
bort … alt	1	153
bort … alved	-98	-76
bort … bilde	6	129
bort … det	2	97
bort … fasti	-136	-108
bort … for	-134	-149
bort … gitar	48	152
bort … i	11	176
bort … jag	127	87
bort … man	176	19
bort … manda	-120	-124
bort … med	-80	-100
bort … mina	-115	-106
bort … njurs	122	10
bort … och	-122	-53
bort … penga	2	158
bort … recep	-113	-120
bort … sager	7	109
bort … saker	6	121
bort … skote	2	100
bort … til	19	159
bort … tilsa	1	104
bort … varta	-154	-157
borta	13	135
borta a	161	0
borta av	184	40
borta behov	109	20
borta de	14	151
borta en	47	-75
borta et	124	7
borta grask	120	6
borta hon	-10	144
borta igar	-113	-114
borta med	-16	109
borta nar	101	10
borta nu	-345	-347
borta och	119	-105
borta sedan	-145	-150
borta … bilen	-16	109
borta … bit	-130	-125
borta … det	80	120
borta … efter	-81	-111
borta … en	-157	-153
borta … feber	184	40
borta … igar	-116	-127
borta … inte	130	17
borta … jag	85	-146
borta … klyve	114	3
borta … man	101	10
borta … manda	-29	112
borta … roste	98	2
borta … stund	167	20
borta … tag	124	7
bortagen	-163	-150
bortb och	-9	132
bortb … ska	-9	132
bortbyt	-9	132
bortd i	213	49
bortd … under	118	9
bortdomnad	216	40
bortdomnat	173	41
bortf i	102	20
bortf … synen	102	20
bortfal	102	20
bos is	-116	-123
bos wil	-86	-123
bos … a	-116	-123
bos … kil	-86	-123
bos*	-15	346
bosa	15	215
bosan	11	335
bosan ar	-23	118
bosan i	28	170
bosan och	-18	190
bosan vile	-8	92
bosan … knat	28	170
bot*	167	-96
both	166	49
botle	56	-118
botox	-137	-134
bou*	-168	-126
box	112	13
box of	112	13
box … parac	112	13
boxad mig	14	137
boxad … i	14	137
boxade	14	137
boy	151	16
boy*	7	142
boyfr choke	81	-32
boyfr stran	-18	121
boyfr … me	29	115
boyfriend	84	203
bra	-604	-543
bra an	122	11
bra anda	-134	-159
bra ar	-131	-115
bra att	130	212
bra av	33	122
bra bara	-215	-131
bra en	120	46
bra for	-187	-178
bra frago	-120	-101
bra gor	-175	-160
bra igen	226	-12
bra liv	-109	-150
bra men	-22	-116
bra nu	-78	-91
bra och	-97	-207
bra sjalv	-113	-126
bra ska	-270	-247
bra som	-155	-176
bra stod	-157	-132
bra var	-146	-161
bra varm	-107	-79
bra vid	121	28
bra vil	-28	-152
bra … att	43	224
bra … bebis	-118	-114
bra … des	-115	-78
bra … det	-109	-112
bra … folja	-107	-127
bra … ha	-207	-205
bra … han	76	-18
bra … har	-134	-152
bra … helst	-155	-176
bra … huvud	-168	-124
bra … ingen	-118	-100
bra … inte	-164	-134
bra … jag	-122	95
bra … kan	-171	-157
bra … lukta	-139	-110
bra … lunch	121	28
bra … magen	125	14
bra … maj	-86	-87
bra … men	-148	-105
bra … nu	-121	-111
bra … ny	-72	-75
bra … om	-176	-168
bra … ont	-149	-152
bra … prata	106	8
bra … sa	149	73
bra … skrat	-127	-118
bra … vi	-98	-81
bra*	135	66
brack	282	43
brack har	111	10
brack pa	178	36
brack … aorta	117	11
brack … blivi	109	9
brack … krops	139	40
bracket	141	23
brad	122	19
brad hard	122	19
brad … nu	108	12
brada	163	34
bradh mage	153	6
bradh nu	99	13
bradh … a	99	13
bradhard	193	10
braka bara	-103	-114
braka iblan	-105	-137
braka mycke	-92	-98
braka … hema	-92	-98
braka … mig	21	148
braka … om	-129	-157
braka … stadn	-87	-107
braket	-5	150
bran	229	-113
bran i	63	-103
bran och	173	-18
bran skada	113	7
bran … garag	99	-10
bran … granh	-139	-110
bran … i	157	21
bran … jag	128	7
bran … klade	167	4
brana	16	129
brana ner	2	120
brana … huset	2	120
branb pa	115	3
branb … hela	183	13
branblasa	-140	-108
branblasor	183	13
brand finge	-150	-127
brand fingr	-142	-116
brand for	149	47
brand gick	-158	-143
brand hande	-124	-128
brand mig	-205	-190
brand mina	-100	-109
brand och	-149	-188
brand pa	-159	-153
brand tunga	-151	-129
brand … ansik	128	24
brand … av	-146	-132
brand … axlar	-100	-109
brand … behov	-149	-166
brand … co	126	12
brand … lite	-148	-149
brand … pa	-307	-305
brand … tunga	-132	-113
brande	-353	-333
branden	115	6
brandman	-214	-196
brandovning	-171	-145
brandvarnaren	167	10
brane a	104	26
brane i	110	23
brane jag	96	-11
brane kalor	-120	-120
brane lite	-129	-119
brane mig	60	327
brane ny	-109	-105
brane och	145	-25
brane sig	2	148
brane … ja	104	26
brane … med	29	275
brane … pa	-60	85
brane … partn	-109	-105
brane … sjalv	15	106
brane … tryck	160	-5
braner	69	197
branm i	120	-6
branm … hande	144	3
branmarke	144	3
branmarken	36	160
brans har	-122	-120
brans i	225	23
brans pa	-67	-134
brans … ansik	225	23
brans … benen	133	-6
brans … hande	-98	-131
brans … hela	123	9
brans … lakt	-122	-120
branskada	-55	-140
branskadan	-122	-120
branskador	27	-102
brant mig	-155	-181
brant mina	6	110
brant sig	111	14
brant tunga	-136	-107
brant … dagbo	6	110
brant … i	96	15
brant … lite	-142	-137
brant … pa	-184	-178
brasan	142	20
brast	139	-49
brast nar	-132	-96
brast … hunde	-132	-96
brato med	-125	-129
brato … levax	-125	-129
bre*	184	193
breas for	178	23
breastbone	133	-45
breat and	240	44
breat at	109	16
breat help	135	-4
breat in	157	-7
breat lips	116	34
breat … and	162	-4
breat … are	112	33
breat … just	-112	-135
breat … my	157	31
breat … rest	109	16
breath	307	-19
breathing	207	-7
bredb mar	119	9
bredb … ila	119	9
bredbent	119	9
bredv far	8	125
bredv haler	86	-26
bredv han	-25	110
bredv mig	97	-57
bredv pa	89	-25
bredv toma	86	-25
bredv … askar	86	-25
bredv … resta	89	-25
bredv … sig	86	-26
bredvid	138	222
brev	-24	132
brev i	-18	88
brev til	-28	114
brev … barne	10	141
brev … bilen	-21	126
brev … kalar	-18	88
brev … liger	86	-25
brev … min	-105	-141
brevl nu	91	-20
brevl och	172	14
brevladan	174	129
bri*	138	16
bricanyl	-166	-139
bridge	-71	61
brigh red	144	1
brigh … blood	144	1
bright	144	1
brina klade	176	-1
brinande	176	-1
brine pa	-109	-101
brine … kvale	-109	-101
briner	-119	-192
bring pa	127	-5
bring … inte	109	6
bring … mig	127	-5
bringan	207	3
brist	-120	-107
brist pa	-120	-107
brist … nagot	-93	-84
brista	-19	92
bro*	153	59
brode vakta	22	136
brode … mig	22	136
broder	7	129
brodk i	-123	-147
brodk litet	-110	-129
brodk plast	-75	-113
brodk … jack	-110	-129
brodk … pa	-75	-113
brodkniven	-170	-101
broke at	121	17
broke my	-92	49
broke … #	121	17
broke … arm	-12	89
brolop	-158	-89
brolopet	-165	-163
broms slet	117	35
broms … av	117	35
bromsbandet	117	35
bron	174	160
bron flera	-17	90
bron hejda	166	-16
bron i	-94	72
bron nu	-38	223
bron och	131	-41
bron pa	121	-36
bron var	-128	-134
bron … andra	121	-36
bron … avsta	-128	-134
bron … gang	3	116
bron … kvala	-17	90
bron … nat	-7	144
bron … tanke	120	-76
bron … titar	-18	95
bron … vecka	-28	132
bror ar	-143	-142
bror blode	136	-7
bror i	-134	-45
bror jag	-13	-142
bror komer	30	174
bror nar	-124	-125
bror prata	-11	106
bror sa	21	140
bror sager	-5	141
bror siter	-36	112
bror spoar	9	129
bror tog	90	-1
bror … att	-3	175
bror … bipol	16	107
bror … dor	-99	-112
bror … far	120	-4
bror … fran	136	-7
bror … gat	-175	-166
bror … han	-119	-82
bror … hene	-21	141
bror … hotat	-9	114
bror … in	14	136
bror … intag	-109	-102
bror … kanad	-114	-97
bror … lamna	-21	126
bror … mycke	21	140
bror … osama	-11	106
bror … pa	-23	84
bror … skick	-26	104
bror … up	9	129
brors min	5	153
brors rispa	-124	-131
brors sager	-16	92
brosm sen	154	11
brosm … inat	154	11
brosmartor	154	11
brosr det	112	16
brosr … gar	112	16
brosret	112	16
brost	156	-45
brost a	203	74
brost amar	-137	-131
brost ar	-176	-176
brost arm	114	51
brost bara	-198	-141
brost det	-173	-134
brost efter	83	-34
brost et	149	18
brost feber	-168	-107
brost gar	148	27
brost gor	135	-13
brost haler	151	13
brost han	116	-7
brost hon	82	-46
brost i	-120	-124
brost iblan	-97	-88
brost inan	-192	-197
brost lite	-160	-123
brost mar	100	46
brost mot	-123	-156
brost nu	151	12
brost o	331	89
brost och	113	-22
brost sa	91	-20
brost sedan	232	40
brost sen	274	77
brost sinar	-107	-99
brost ska	-124	-109
brost snors	112	42
brost stark	130	-1
brost svart	180	34
brost til	170	36
brost tryke	122	42
brost ut	190	33
brost … #	-182	-111
brost … aldel	149	30
brost … ar	187	69
brost … armen	165	69
brost … at	112	42
brost … bankp	-124	-109
brost … blode	-106	-98
brost … da	103	-4
brost … en	212	58
brost … et	114	4
brost … fort	91	-20
brost … ga	130	-1
brost … gar	102	47
brost … gympa	-124	-92
brost … hene	113	16
brost … i	298	56
brost … ila	100	46
brost … ilama	97	41
brost … ja	107	50
brost … jag	-42	-139
brost … jakto	142	19
brost … kake	113	14
brost … kalsv	206	84
brost … komer	155	10
brost … kuden	-118	-114
brost … magen	145	54
brost … manda	-108	-105
brost … me	135	17
brost … mens	-185	-193
brost … mig	132	-8
brost … nar	-165	-127
brost … ner	121	36
brost … nitro	133	49
brost … o	122	42
brost … omt	-119	-112
brost … ont	135	-13
brost … pa	151	13
brost … ryg	143	42
brost … sarig	-111	-88
brost … som	191	45
brost … sten	133	43
brost … store	-112	-112
brost … stral	157	44
brost … sveta	122	28
brost … sveti	130	52
brost … svide	-147	-107
brost … til	102	36
brost … tung	114	51
brost … vagen	-123	-156
brost … vanst	139	59
brost … varad	-143	-127
brost … yrsel	114	5
brostbenet	77	-104
brostcancer	-163	-143
broste	272	43
brosted	151	13
brosten	-220	-44
brostet	176	-52
brostkorgen	153	-54
brostmjolken	-107	-99
brostmuskeln	-137	-105
brostsmarta	209	24
brostsmata	135	17
brostvartan	-147	-116
brostvartor	-139	-122
brot	-182	-21
brot armba	99	12
brot ihop	-148	-167
brot jag	-118	-119
brot min	34	125
brot mit	-112	-98
brot nycke	-99	-100
brot sig	20	160
brot … arm	34	125
brot … armen	-118	-119
brot … de	99	12
brot … hjart	-112	-98
brot … in	-62	64
brot … nar	-99	-100
brot … pa	-144	-148
brota och	-115	-122
brota pa	-115	-122
brota … jag	-115	-122
brota … skoj	-115	-122
brotades	-115	-122
brotare	-115	-122
broth is	-16	114
broth on	126	-31
brother	89	213
brsot bara	-115	-97
brsot o	183	40
brsot … halso	-115	-97
brsot … sveta	183	40
bruis come	22	132
bruis … easy	22	132
bruised	-104	-105
bruises	39	229
bruka har	124	107
bruka jag	124	0
bruka liger	107	2
bruka pa	127	163
bruka prata	160	111
bruka ropa	105	-4
bruka skara	6	155
bruka spark	-160	-153
bruka vara	71	-34
bruka … blama	-20	104
bruka … diabe	94	16
bruka … et	106	13
bruka … fat	90	21
bruka … hej	105	-4
bruka … i	135	62
bruka … inte	149	47
bruka … klar	103	16
bruka … klart	119	2
bruka … men	113	-31
bruka … mer	-190	-173
bruka … mig	6	155
bruka … om	-4	123
bruka … ont	104	12
brukar	-27	-195
brukare	159	83
brukaren	198	181
brun	-208	-172
brun flytn	-100	-80
brun … nar	-100	-80
brunt inget	-113	-96
brunt som	189	33
brunt … lukta	189	33
brush	-105	-99
bruta det	139	10
bruta … gick	139	10
brutalt	139	10
brute ta	-163	-165
bruten	-178	-206
bruti konta	2	153
bruti lilta	-147	-152
bruti mit	4	148
bruti tan	-113	-116
bruti … finge	4	148
bruti … igen	2	153
bruti … tror	-113	-116
brutit	-195	-61
brutn revbe	-5	150
brutn … efter	-5	150
brutna	-5	150
bry*	-1	173
bryga i	-115	-106
bryga … badet	-115	-106
bryr	25	209
bryr … inte	27	171
bryter	-15	137
bryts	-111	-109
bryts samta	-111	-109
bub*	64	-109
bubla nar	223	35
bubla … jag	212	29
bubla … lungo	135	34
bublar	125	-66
buc*	182	-22
bucol enlig	112	-2
bucol … plan	112	-2
bucolam	129	-30
bud*	-86	116
budsk genom	-5	151
budskap	-5	151
buf*	121	-26
bufat	103	8
bufat sedan	103	8
bufat … i	103	8
bufee tunga	124	45
bufee … vaxer	124	45
bufeen	124	45
bug	-128	-122
buk*	184	-28
bukta fonta	145	7
bukta och	128	12
bukta ut	145	26
buktande	145	7
buktar	186	36
bul*	-201	-287
bula	-214	-212
bula … handl	-124	-113
bulra hela	-133	-124
bulra … tiden	-133	-124
bulrar	-133	-124
bulta kan	-108	-88
bulta … boja	-108	-88
bulta … det	-139	-104
bultar	-91	-151
bum*	-121	-173
bun*	175	60
burk	186	-4
burk alved	206	39
burk det	-16	92
burk rodbe	-121	-112
burk … for	120	24
burk … vi	98	-15
burke ar	85	-22
burke star	-10	111
burke … dar	-10	111
burke … tom	85	-22
burken	94	-68
burn	28	162
burn mysel	28	162
burn … with	28	162
burni my	-9	114
burni when	-102	-106
burni … arm	-9	114
burni … i	-102	-106
burns on	10	117
burns … my	10	117
burpees	-95	-109
bus #	-91	-119
bus … i	-91	-119
busen i	-125	-89
busen liger	125	9
busen som	-104	-98
busen … ar	-117	-103
busen … gar	-132	-129
busen … pa	125	9
but	-71	-168
but #	151	17
but drink	-134	-122
but i	-56	-203
but im	-168	-47
but is	-192	-144
but lonel	-116	-98
but scare	119	8
but … can	-203	-197
but … fine	-146	-154
but … manag	-119	-156
but … playi	-129	-100
butiken	-109	-101
bvc	-106	-116
bvc sager	-113	-147
bvc … att	-100	-145
by	233	99
by a	134	-69
by mista	204	11
by … car	175	4
by … snake	148	28
byg*	-171	-162
byga	-137	-108
byger	-120	-92
byger hus	-92	-71
byger … och	-120	-92
byget	183	12
bygt	-92	-103
bygt om	-92	-103
bygt … koket	-92	-103
byn	-135	-7
byr*	23	143
byral vile	3	98
byraladan	10	141
byt	85	173
byt tvatm	-176	-163
byt ut	12	202
byt … hans	-8	114
byt … min	6	175
byt*	-131	-117
byta	-167	-183
byta antid	-136	-124
byta pacem	-141	-112
byta sort	-124	-132
byta tid	-22	-129
byta vardc	-157	-127
byta … medic	-136	-124
byta … pa	64	-43
byta … tiden	-141	-112
byte	-101	-1
byte blodt	-113	-125
byte ut	6	112
byte … honom	6	112
byter binda	145	-1
byter handu	102	13
byter jag	-154	-161
byter plast	-148	-148
byter tampo	-106	-96
byter … hela	102	13
byter … vardc	-112	-116
byx*	122	212
byxor	-9	140
byxor ar	-123	-136
byxor nere	8	159
byxor … for	-123	-136
byxorna	95	191
ca #	64	141
ca tva	-163	-158
ca … min	114	-1
ca … vecko	-163	-158
cal	-129	-265
cal an	162	24
cal … ambul	162	24
calf cramp	-113	-112
calf … at	-113	-112
came	155	96
can	-251	-307
can barel	140	21
can do	-182	-183
can help	-106	-102
can i	-384	-372
can move	-138	-109
can only	131	114
can see	163	-33
can she	-189	-194
can you	-139	-21
can … breat	140	21
can … finge	-138	-109
can … get	-251	-260
can … go	-170	-157
can … on	-170	-151
can … reboo	-151	-164
can … resen	-136	-141
can … take	-159	-122
can*	184	87
canabis	-128	-138
canaria	-124	-154
cance ar	10	133
cance fast	-136	-164
cance i	133	38
cance jag	-104	-72
cance kunde	-10	89
cance pa	-113	-124
cance … apoin	-140	-164
cance … freda	-113	-124
cance … lakar	-99	-110
cance … rygen	129	17
cance … rygra	93	24
cance … skynd	-10	89
cancela	-113	-124
canceled	-51	111
cancer	-13	-203
cancern	22	149
canesten	-160	-156
cant	257	121
cant bend	149	61
cant breat	192	-3
cant catch	171	17
cant feel	302	34
cant finis	145	-21
cant go	-21	128
cant move	161	-15
cant pee	177	39
cant sleep	-311	-304
cant speak	115	9
cant swalo	161	15
cant talk	133	10
cant … a	145	-21
cant … help	135	-4
cant … his	172	-25
cant … it	135	19
cant … my	93	-59
cant … shaki	-19	127
cant … woryi	-103	-110
car	195	153
car crash	89	15
car flipe	122	5
car is	-115	-97
car … my	122	5
car … neck	89	15
cas*	150	93
cashe halse	146	64
cashe och	101	21
cashe … ar	101	21
cashe … kliar	146	64
cashew	141	24
cashewnoten	101	21
cat can	-111	-116
cat … i	-111	-116
cat*	218	41
catch	209	31
catch my	209	31
catch … breat	209	31
cathe hes	92	12
cathe … shaki	92	12
cel*	264	-13
celgi ar	-120	-95
celgi for	131	14
celgi och	278	40
celgi vem	-138	-112
celgi … betal	-138	-112
celgi … en	128	13
celgi … feber	159	36
celgi … har	234	19
celgi … klara	-120	-95
celgift	157	46
celgifter	254	10
cemen i	88	0
cemen … ogat	88	0
centi inget	-132	-120
centi … anat	-132	-120
cer*	-191	-182
cerazete	-136	-135
certi for	-132	-130
certi … my	-132	-130
certificate	-132	-130
cetirizin	-148	-142
champinjon	190	61
chate att	12	102
chate du	-3	94
chate … han	12	102
chate … var	-3	94
chaten	-22	102
chauf aven	-95	-97
chauf … me	-95	-97
chauforer	-95	-97
check	-205	-189
check my	6	142
check … phone	2	146
checked	-87	77
checks	14	160
chef	41	153
chef hela	-87	-114
chef och	-24	107
chef om	-58	-99
chef … jag	-118	-20
chef … sig	13	170
chef … tiden	-87	-114
chefe ar	-134	-128
chefe hotar	-114	-162
chefe korde	-6	95
chefe ska	12	88
chefe tar	-132	-204
chefe tryck	-7	105
chefe vil	30	-93
chefe … en	-134	-128
chefe … fa	12	88
chefe … hem	-6	95
chefe … livet	-132	-204
chefe … med	-114	-162
chefe … resta	10	103
chefe … up	-7	105
chefen	-169	-187
chemo	266	19
chemo and	189	10
chery	-170	-132
chery stone	-170	-132
chest	331	71
chest and	198	34
chest pain	52	-42
chest sprea	109	16
chest to	117	33
chest … my	156	53
chest … realy	113	21
chest … right	160	21
chest … to	114	27
chickenpox	-103	-134
child ever	-105	-106
child has	-185	-159
child is	138	14
child … a	-48	-114
child … choke	-105	-106
child … fitin	138	14
chilin	-100	-121
chils	182	28
chip i	-138	-48
chip … hunde	-156	-165
chip … min	9	140
chipe ur	8	95
chipe … armen	8	95
chipet	8	95
chips ger	-98	-110
chips … mig	-98	-110
cho*	139	-89
chock	226	9
chock av	-137	-127
chock nar	-107	-106
chock … getin	-101	-57
chock … jag	-107	-92
choke how	-105	-106
choke me	123	99
choke … do	-105	-106
choke … last	44	120
choke … until	108	-34
choki on	229	25
choki … food	143	19
choking	271	10
chokl och	-144	-131
chokl … kraks	-144	-131
choklad	-149	-145
chs*	110	6
chset	110	6
chset pain	110	6
chset … and	110	6
cig*	42	193
cigar pa	12	192
cigareter	-2	195
citod for	-6	135
citod … att	-6	135
cle*	152	180
clean	-5	155
clean och	-6	154
clean … nu	-6	154
cleaned	-112	-107
cleaner	192	12
cli*	-77	-144
clinic	-124	-142
clo*	164	84
close	-1	140
closi after	121	2
closi up	139	12
closi … after	130	14
closing	193	23
clothes	-5	154
clu*	137	49
clutc his	122	11
clutc … chest	122	11
clutching	122	11
cna*	132	8
cnat	132	8
cnat speak	132	8
cnat … propr	132	8
co	126	12
co tjute	126	12
co … vi	126	12
coa*	6	157
coach	6	157
cof*	-31	-143
cofee	-31	-143
cofee … my	-117	-98
coi*	-139	-138
col*	93	2
colapsed	137	-14
cold	53	-106
com*	138	100
come easy	22	132
come for	-105	-97
come out	151	14
come round	122	-42
come … blood	-105	-97
come … when	22	132
comes	-107	51
comes and	-115	-120
comes in	24	117
comes into	20	111
comes … goes	-115	-120
comin out	208	4
comin up	-119	-110
comin … my	-119	-110
coming	233	-46
comit suisi	-9	106
comiting	-9	106
computer	-131	-123
con*	-119	-210
concusion	-130	-136
confu and	153	47
confu … cold	115	36
confused	166	59
contagious	-109	-141
convulsing	124	5
coo*	79	-95
cooking	-145	-136
coop det	82	34
cop*	-171	-172
copin but	-116	-98
copin … lonel	-116	-98
coping	-116	-98
corti i	-117	-83
corti … axeln	-117	-83
cortisonspruta	-117	-83
cot*	-168	-133
cou*	-204	-189
cough	-320	-249
cough and	-92	-120
cough blood	180	53
cough foam	132	1
cough up	184	1
cough … blood	133	17
cough … fever	-170	-143
coughing	320	27
could	-175	-96
could breat	-114	6
could murde	-116	-134
could … for	-122	-156
couldnt	-66	-152
counseling	-207	-212
courage	26	153
course	-187	-153
cov*	-281	-207
covid	-249	-239
covid men	-100	-127
covid sen	118	24
covid … nio	118	24
covid … nu	-100	-127
cow*	72	-35
cowor just	122	9
cowor … lost	122	9
coworker	72	-35
cra*	-85	-164
cramp	-113	-112
cramp at	-113	-112
cramp … night	-113	-112
cramps	-150	-148
crash neck	89	15
crash … pain	89	15
cre*	-245	-242
cream	-192	-200
crime och	-100	-110
crime … sover	-100	-110
criti doing	-108	-108
criti … mindf	-108	-108
critic	-108	-108
cro*	160	-16
cru*	85	-103
crush chest	119	9
crush pain	133	43
crush … in	142	34
crush … pain	119	9
crushing	165	33
ctb	17	101
ctb imorg	17	101
cup	161	8
cur*	-178	-147
cut	101	-45
cut my	-47	-136
cut mysel	-162	-79
cut of	141	5
cut on	-161	-139
cut that	-133	-152
cut … his	125	3
cut … shavi	-167	-172
cut … when	19	126
cut … wrist	157	-28
cut*	-68	185
cutin again	52	207
cutin … arms	23	134
cuting	-93	119
cya*	-105	-106
cyanid	-105	-106
cyk*	24	-133
cykel	-83	-141
cykel blod	132	26
cykel gitar	26	96
cykel igar	-169	-136
cykel … a	26	96
cykel … i	126	11
cykel … klate	126	32
cykel … maj	-99	-100
cykel … och	-127	-105
cykelhjalmen	126	32
cykla mot	111	8
cykla … bil	111	8
cyklar	-152	-142
cyklat	111	8
cys*	-129	-134
cysta	-129	-134
cysta googl	-79	-110
cyt*	235	54
cytos for	151	18
cytos … nio	114	28
cytostatika	158	18
d i	107	50
d racke	2	125
d vitam	-240	-250
d … brost	107	50
d … nat	108	-14
da	125	356
da ar	20	214
da barne	-128	-102
da blir	-1	146
da far	-11	165
da gor	-146	-140
da jag	10	222
da kans	108	1
da men	-101	-161
da och	-131	-166
da sluta	-124	-134
da smal	139	12
da svart	109	5
da tar	18	164
da va	157	1
da var	-120	-104
da … da	-124	-188
da … det	143	114
da … efter	-124	-134
da … har	6	113
da … ja	1	149
da … siter	14	108
da … spark	-128	-102
dacka	125	-21
dacka i	-127	-100
dacka … sofan	-127	-100
dacke nej	-134	-128
dacke ont	-140	-140
dacke … i	-140	-140
dacke … skamt	-134	-128
dacken	-204	-190
dad	83	-2
dad beats	18	180
dad cnat	132	8
dad has	92	12
dad hits	-3	182
dad is	221	5
dad keeps	-14	92
dad pased	-116	-98
dad used	-107	-99
dad … dying	160	4
dad … me	7	236
dad … my	24	164
dad … sayin	-14	92
dad … shes	-116	-98
dad … speak	132	8
dad … to	-107	-99
dad*	133	93
dads	133	93
dag	-63	49
dag #	-199	-183
dag andas	97	15
dag ar	91	-86
dag att	-4	134
dag ben	-121	-115
dag fakti	-1	112
dag fins	-136	-152
dag hade	3	166
dag haha	-129	-138
dag hjalp	-9	91
dag i	117	11
dag lite	-160	-138
dag magen	-106	-96
dag mar	-152	-115
dag nu	23	174
dag sen	92	32
dag skar	20	116
dag tog	-139	-133
dag vecka	-93	-81
dag … #	-113	-94
dag … bort	-139	-133
dag … bra	-151	-117
dag … dalig	-106	-96
dag … det	-119	-21
dag … falet	92	32
dag … har	-100	-127
dag … inget	58	126
dag … jag	169	165
dag … jobet	-107	-122
dag … mama	21	108
dag … sa	-90	-108
dag … stale	129	22
dag … tre	-97	-89
dag … tung	-121	-115
dag*	-143	-58
dagar altid	-106	-96
dagar ar	-113	-125
dagar clean	-6	154
dagar gamal	197	52
dagar gaser	-102	-98
dagar har	158	103
dagar jag	-154	-59
dagar kan	-120	-131
dagar med	-148	-127
dagar pa	-80	-99
dagar sakta	-108	-93
dagar sen	240	220
dagar tanke	-2	144
dagar … bara	7	109
dagar … et	-80	-99
dagar … forlo	39	123
dagar … har	-96	-131
dagar … idag	99	32
dagar … ingen	-149	-155
dagar … jag	162	21
dagar … kasan	-94	-101
dagar … langa	-113	-145
dagar … nu	140	49
dagar … och	83	129
dagar … okand	-108	-93
dagar … svalt	-6	109
dagarna	-160	-143
dagbo och	6	110
dagbo star	0	136
dagbo … datum	0	136
dagbo … rader	6	110
dagbocker	6	110
dagbok	3	165
dagen efter	-120	6
dagen grate	132	8
dagen hade	-92	-100
dagen i	106	16
dagen pa	-71	84
dagen vecka	117	-2
dagen … #	117	-2
dagen … helge	-93	-84
dagen … inte	-113	-92
dagen … natpa	-120	-137
dagen … om	132	8
dagen … piler	-73	57
dagen … sex	-92	-100
dagen … solen	106	16
dagenpiler	-92	-100
dagis	-256	-222
dagis ar	-145	-142
dagis … det	-113	-118
dags	-170	-87
dags for	-178	-161
dags … hanga	11	95
dal*	-204	-123
dalig	56	-103
dalig att	113	-9
dalig av	-71	-150
dalig blev	130	12
dalig for	-135	-131
dalig haha	-135	-114
dalig i	-58	-188
dalig igen	-133	-146
dalig inan	37	117
dalig kan	-106	-96
dalig kondi	-177	-171
dalig mama	23	130
dalig men	-129	-138
dalig och	-140	-91
dalig om	-80	-104
dalig pga	-111	-118
dalig roste	-102	-113
dalig sa	-134	-106
dalig saker	-62	-89
dalig skriv	-100	-131
dalig tanka	-106	-122
dalig vil	13	161
dalig … #	-129	-136
dalig … ar	-89	-100
dalig … blind	130	12
dalig … do	-1	125
dalig … dokto	-134	-106
dalig … grana	-111	-118
dalig … helre	-100	-131
dalig … klasr	-89	-104
dalig … later	-102	-113
dalig … man	37	117
dalig … nater	-80	-104
dalig … pa	-62	-89
dalig … snura	-106	-122
dalig … svara	-136	-147
daliga	-192	-196
daligt	-202	-95
dam och	-92	-103
dam … diska	-92	-103
dam*	174	120
damsu att	127	33
damsu … jag	127	33
damsugningen	127	33
dan	-134	6
dan har	-119	-142
dan hur	-103	-109
dan tapat	111	35
dan … #	111	35
dan … butik	-109	-101
dan … inte	-109	-96
dandr nothi	-107	-105
dandr … helps	-107	-105
dandruf	-107	-105
dange to	-114	-109
dange … faint	-114	-109
dangerous	-114	-109
dansb a	-8	119
dansb … jag	-8	119
dansbandskvalen	-8	119
dar a	24	179
dar ala	-155	-138
dar bak	-131	-135
dar igen	3	185
dar ine	-11	196
dar nere	53	144
dar … att	-147	-134
dar … det	67	120
dar … idag	130	32
dar … man	-102	-122
dar … manga	-101	-83
dar … ovanf	-97	-119
dar … som	-121	-170
dar … spela	-162	-142
dar … tryck	120	0
darar	182	-5
darfo undra	-112	-111
darfo … jag	-148	-138
darfor	-19	144
darig	62	-82
darig at	-106	-91
darig … banan	-106	-91
dark	36	-123
darne efter	-5	124
darne … det	-5	124
darnere	-51	154
das*	227	151
dasig	215	51
dasig a	148	52
dasig fryse	85	-11
dasig … har	85	-11
dat*	-151	35
date	-41	88
date gick	-121	-111
date … bra	-121	-111
dator	-139	-119
dator forsv	-118	-104
dator hange	-131	-118
dator i	-80	-94
dator krasc	-120	-99
dator slape	-140	-141
dator … gar	-80	-94
dator … nar	-159	-148
dator … sig	-131	-118
datorn	-176	-89
datum gar	-110	-99
datum … ut	-110	-99
datumet	-17	157
daugh has	-114	-130
daugh is	6	125
daugh … self	6	125
day #	126	19
day it	128	13
day … is	128	13
day … weeks	126	19
days woke	-119	-129
days … and	-170	-148
days … up	-119	-129
de	-30	190
de a	-191	-205
de andra	-87	38
de ar	116	195
de att	-198	-210
de blir	161	225
de blode	133	72
de bra	-152	-97
de e	139	207
de far	48	228
de flyta	-192	-187
de forsa	115	-2
de forst	-87	-129
de gjord	33	149
de har	-133	94
de hemlo	-124	-126
de ikval	0	122
de jag	24	162
de klara	5	155
de komer	-21	146
de laser	34	112
de liger	-15	116
de nan	-194	-197
de om	113	-7
de pa	-145	-171
de prata	-158	-97
de pumpa	25	137
de reser	28	111
de sager	-37	113
de ska	1	204
de slipa	-106	-122
de som	70	182
de stark	-124	-131
de styr	-6	116
de tilba	-115	-106
de tog	94	103
de trogt	111	32
de tving	0	128
de vet	22	125
de vil	12	172
de … av	-10	182
de … blod	128	2
de … de	-55	35
de … det	-26	149
de … filma	26	150
de … fler	150	-24
de … forgi	-9	118
de … gat	-136	-134
de … halsm	80	-12
de … hejda	-1	88
de … ingen	38	153
de … inte	82	142
de … lagt	-126	-125
de … last	-17	67
de … lugnt	8	119
de … mig	-79	81
de … min	24	177
de … mina	17	205
de … om	15	216
de … sat	25	189
de … skara	29	130
de … sma	145	119
de … somna	35	183
de … stege	-87	-129
de … styr	21	102
de … tilba	-15	94
de … val	-142	-164
de … var	-98	33
dea*	-217	-180
dead	-152	-109
deadline	-133	-138
decem kan	-101	-57
decem … ni	-101	-57
december	-101	-57
decka hur	-105	-106
decka … snabt	-105	-106
deckare	-143	-153
deep	167	92
deg	-112	-104
deg i	-112	-104
deg … ogat	-112	-104
del	38	293
dem	-12	284
dem han	-2	130
dem hela	8	95
dem i	8	191
dem ine	-105	-123
dem jag	10	187
dem och	113	96
dem … apote	-120	-144
dem … feber	108	36
dem … tiden	8	95
dem*	-135	119
demen a	18	158
demen mama	11	137
demen och	-136	-66
demen sedan	-57	67
demen som	-94	-109
demen … ar	-135	-117
demen … fraga	-126	-136
demen … jag	11	137
demen … mama	-94	-109
demen … slar	47	134
demens	-183	-115
dement	-93	67
dementa	11	137
dementia	31	151
demon viner	6	119
demon … snart	6	119
demonerna	6	119
den	-176	-94
den #	112	174
den ar	207	35
den att	153	92
den blev	-142	-140
den bruka	-192	-137
den dar	-265	-316
den domna	-133	-82
den enda	39	158
den farga	102	13
den har	-100	122
den heter	-125	-137
den hogra	214	36
den kom	90	-53
den leker	-109	-88
den maste	-31	164
den nu	-135	-114
den sen	7	118
den senas	143	2
den sidan	131	36
den siter	150	17
den ska	-162	-132
den sluta	36	136
den var	-155	-156
den varm	-107	-105
den varst	135	28
den … av	104	-37
den … bla	-214	-205
den … blali	-130	-106
den … bort	-31	164
den … brad	108	12
den … bradh	99	13
den … domna	-96	-108
den … e	7	157
den … en	-151	-168
den … forky	-156	-149
den … gange	129	116
den … hjart	-108	-92
den … hogt	84	-18
den … hosta	-140	-149
den … inte	108	-38
den … jag	13	165
den … jorde	5	145
den … kvar	164	21
den … kvart	111	0
den … likso	130	15
den … manad	-187	-189
den … med	-130	-100
den … medic	13	126
den … men	-179	-166
den … mit	136	13
den … ner	-159	-132
den … nere	-95	-112
den … rod	109	-12
den … rygen	-66	-107
den … snet	113	30
den … som	2	143
den … stil	-127	-110
den … tejpa	-125	-115
den … timen	92	36
den … tio	88	41
den … tva	-118	-117
den … vecka	-49	105
dena	-73	54
dena gang	12	162
dena vecka	-115	-108
dena … jag	-115	-108
dentist	-75	-216
dep*	-146	8
depig	-164	-187
depre och	-81	-108
depre … den	-81	-108
der*	-89	108
deras	-4	170
derbyt	-173	-171
des	-189	12
des piper	102	32
des … det	46	154
des … jag	-224	-206
des*	-166	-55
desloratadin	-130	-129
det	68	224
det andra	-126	-46
det ar	-14	165
det att	-246	-132
det basta	-21	126
det behov	151	65
det blev	-67	-185
det blir	65	238
det blixt	-136	-112
det bloda	101	-8
det blode	-60	-111
det bor	-103	-109
det borta	-26	121
det bra	-119	-310
det bran	63	-103
det brane	155	-79
det brato	-125	-129
det brist	-93	-84
det bruka	170	11
det bubla	188	23
det den	32	105
det dog	34	112
det dom	-72	-109
det dragi	127	47
det drar	116	121
det dras	92	-4
det dunsa	6	142
det enda	27	226
det explo	169	4
det far	-119	96
det fardi	18	141
det farli	-317	-318
det fast	17	163
det fins	42	274
det flimr	135	2
det for	-81	-127
det forbj	23	100
det forsa	125	-43
det forse	10	108
det forsv	-127	-123
det fortf	84	-32
det forut	-143	-115
det forva	-134	-134
det frate	107	-6
det frisk	-132	-83
det gapar	-9	128
det gick	-22	-134
det gifti	-105	-123
det godna	22	138
det gor	128	231
det gora	-12	95
det han	-24	135
det hande	78	247
det har	205	304
det hema	85	211
det hiner	168	131
det hjalp	-99	46
det hog	120	28
det hogt	-138	-118
det huger	-58	-138
det hugor	-96	-104
det iblan	-157	-179
det igen	126	181
det imorg	-144	-175
det infek	-110	-91
det isar	-121	-109
det jag	-40	190
det jamt	-115	-145
det jarnb	-126	-124
det kans	141	80
det klame	136	1
det klia	156	33
det knast	117	50
det kolik	-134	-132
det kom	103	-51
det koma	-174	-160
det komer	310	35
det kort	-89	-102
det krama	138	42
det kvino	-13	112
det kvita	16	172
det lacke	-127	-121
det laren	0	100
det latar	15	162
det later	145	131
det liger	117	156
det lugna	-112	-25
det lycka	-5	129
det magka	30	116
det mer	10	152
det nagon	-144	-217
det nagot	-153	-9
det nan	-205	-167
det nat	-222	-280
det nere	136	30
det nog	-131	-172
det norma	-173	-98
det och	87	-45
det ok	-132	-141
det om	-121	-25
det over	-167	-187
det pa	-187	-64
det panik	-120	-104
det piper	210	6
det preci	76	-67
det pulse	192	8
det pumpa	196	3
det pyser	82	-13
det racke	-114	37
det rakna	42	213
det rat	-74	-148
det riner	166	0
det rosla	153	15
det rycka	116	10
det rycke	-178	-126
det sa	130	152
det sista	22	159
det siter	307	26
det sjalv	107	361
det ska	-5	270
det skar	145	35
det skram	-18	133
det skule	0	200
det slape	-146	-136
det slet	153	22
det slog	136	-30
det sluta	-169	-198
det smal	224	59
det smale	-5	149
det snaba	18	128
det snart	33	167
det snura	137	-33
det som	161	179
det sprut	324	39
det sta	-97	-123
det star	-152	-130
det stral	245	11
det stram	114	4
det stres	-143	-152
det susar	109	-27
det svide	-162	-181
det syns	107	-7
det tejpa	-100	-116
det til	-76	41
det tog	-146	-160
det tryck	248	23
det utbra	-165	-178
det vare	-41	80
det vaser	144	55
det vet	-141	-165
det vile	-92	-103
det vore	49	262
det … #	-126	-31
det … alder	-63	-137
det … alt	-248	-155
det … alvar	-138	-160
det … anat	-95	-90
det … anda	103	116
det … andra	-132	-137
det … ansik	128	7
det … ap	-62	-89
det … ar	254	147
det … arata	-159	-125
det … at	180	-1
det … ata	-103	-137
det … att	-186	-177
det … bak	171	47
det … bakat	133	41
det … bara	-12	209
det … barne	-8	123
det … bast	68	195
det … batre	-110	82
det … behov	-52	170
det … besta	26	172
det … bli	71	176
det … blod	210	-29
det … blodf	133	23
det … blodt	-157	-169
det … boka	-145	-145
det … borta	-220	-210
det … bortd	125	17
det … bra	-113	-58
det … da	14	108
det … dan	-136	-146
det … darfo	-2	179
det … de	31	151
det … det	156	202
det … direk	-154	-136
det … do	4	194
det … efter	16	182
det … eksem	-140	-187
det … eler	-195	-155
det … en	142	109
det … ena	139	28
det … er	-122	-155
det … fa	-224	-198
det … far	-16	126
det … fara	-160	-169
det … fardi	0	117
det … fast	103	-23
det … fel	25	-87
det … flera	-150	-162
det … for	16	108
det … forbl	21	159
det … forst	-44	82
det … forts	135	30
det … frivi	-87	-108
det … ga	92	145
det … genom	135	23
det … gjord	-4	158
det … gjort	74	117
det … gront	128	-3
det … hal	-107	-103
det … halit	147	31
det … halsb	108	40
det … han	20	122
det … handf	197	49
det … hans	-1	133
det … hela	176	83
det … hjalp	-153	-131
det … i	141	64
det … igar	-129	-3
det … igen	191	57
det … igeno	142	18
det … in	134	3
det … inan	97	173
det … ingen	47	188
det … inget	183	219
det … inte	146	216
det … jag	199	382
det … jarnb	-148	-158
det … jatej	148	-1
det … ju	11	132
det … kamer	10	152
det … klar	128	-4
det … klart	73	96
det … klasr	-99	-112
det … klump	121	-1
det … kvar	65	-81
det … lagt	-171	-158
det … lange	-88	-139
det … larv	-94	-83
det … lika	141	159
det … locka	-19	129
det … lugnt	136	163
det … lunga	125	38
det … mag	30	116
det … man	-141	-84
det … manga	-80	-100
det … mansk	-111	-129
det … masor	153	11
det … maten	131	17
det … matfo	-256	-200
det … medic	17	109
det … melan	104	37
det … mer	115	56
det … mig	-7	108
det … min	-194	-159
det … mit	80	262
det … monst	-103	-109
det … mumel	116	14
det … mycke	136	-17
det … nagon	-73	143
det … nar	150	-95
det … nat	168	57
det … ner	139	-5
det … nerat	138	13
det … nog	221	248
det … ny	-140	-136
det … ofarl	-101	-78
det … oftar	20	130
det … omt	-121	-120
det … ont	46	154
det … over	-128	-194
det … papa	11	133
det … pip	120	0
det … polen	-134	-109
det … redan	-8	157
det … rena	-147	-147
det … rot	-227	-235
det … runt	156	17
det … sa	59	162
det … sak	-100	-112
det … sama	60	-58
det … satet	18	128
det … sen	61	146
det … sista	15	163
det … sjalv	-148	-145
det … sjukt	-24	-110
det … skale	141	14
det … ske	0	132
det … skona	14	110
det … skons	14	115
det … skont	-75	82
det … skule	-115	-106
det … slut	-68	88
det … som	299	176
det … stret	-94	-81
det … strok	-141	-88
det … sura	140	44
det … svart	121	8
det … til	82	-21
det … titha	-115	-112
det … tjafs	-113	-109
det … trang	186	53
det … tredj	73	119
det … tryck	108	10
det … trygt	-11	144
det … tung	94	6
det … under	14	-121
det … up	-101	-148
det … ur	-200	-168
det … ut	133	34
det … vadkr	-112	-79
det … vadre	-113	-94
det … vanin	-80	-126
det … var	21	190
det … vara	127	195
det … vid	20	140
deta tjat	-72	-109
deta … fran	-72	-109
dia*	-88	-227
diabe blods	139	65
diabe hon	119	-9
diabe med	125	59
diabe och	-101	-131
diabe sedan	112	16
diabe sen	96	45
diabe sveta	98	37
diabe table	-102	-92
diabe typ	-186	-152
diabe … blev	121	1
diabe … hi	139	65
diabe … magon	101	45
diabe … nar	-102	-92
diabe … skaka	98	37
diabe … sveta	121	5
diabetes	-159	-229
diabetesar	-119	-83
diabetiker	211	35
dialy akte	116	0
dialy … och	155	24
dialy … ut	116	0
dialysnalen	116	0
dialyspatient	150	16
diare	-206	-214
diare i	-99	-123
diare kan	92	31
diare sen	-150	-133
diare … #	-156	-119
diare … ha	92	31
diare … i	-104	-113
diarhoea	-139	-135
did	125	269
did it	26	217
did*	-7	118
didnt	-7	118
didnt wake	-7	118
didnt … up	-7	118
die	10	268
die than	-95	-109
die … do	-95	-109
die*	-285	-305
died	-189	-196
died … at	-155	-153
dif*	-142	-120
difer betwe	-117	-93
difer … a	-117	-93
diference	-117	-93
dig*	-140	-139
digitalt	-108	-94
dik*	-17	109
dikte om	13	149
dikte … doden	13	149
dikter	13	149
dim*	219	24
dima	134	-24
dimigt	167	44
din*	-101	-154
dinosaurier	-102	-124
direk leker	-107	-82
direk nar	-146	-145
direk och	-172	-125
direk til	11	149
direk … ar	-147	-128
direk … jag	-94	-138
direk … leker	-136	-79
direk … mig	11	149
direk … nu	-107	-82
dis*	-97	-138
diska i	-92	-103
diska litet	-104	-108
diska … badka	-92	-103
diska … sar	-104	-108
diskade	-104	-108
diskar	-129	-135
diskb ater	143	31
diskb … eliqu	143	31
diskbanken	74	142
disken	-177	-212
diskmedelstableter	113	18
diskutera	-145	-153
distriktskoterskan	-171	-146
dit	-62	165
dit han	118	132
dit om	2	109
dit … ar	21	140
dit … kvala	2	109
diz*	-68	-148
dizy	-68	-148
dja*	14	261
djavu bor	-11	151
djavu och	-24	77
djavu … i	0	180
djavu … jag	-24	77
djavul	-24	77
djavulen	24	255
djupa an	2	153
djupa … vanli	1	122
djupare	10	202
djupt	95	-91
djupt att	-96	85
djupt den	86	-16
djupt depri	0	157
djupt efter	-113	-103
djupt hal	-132	-130
djupt i	-70	-158
djupt kolds	167	11
djupt och	192	8
djupt sar	-131	-130
djupt … det	149	79
djupt … fal	-113	-103
djupt … fort	151	72
djupt … hande	-180	-162
djupt … har	86	-16
djupt … inte	-133	-128
djupt … men	-132	-130
djur	-140	-100
djuren	19	149
djurjour	-125	-117
djursjukhus	-123	-104
djursjukhuset	-94	-105
do	-29	197
do #	-113	-95
do av	-104	42
do bada	-15	132
do burpe	-95	-109
do fatar	13	115
do feber	148	-4
do framf	137	-19
do hela	29	107
do if	-164	-170
do igen	-2	139
do it	-2	177
do jag	45	186
do langr	29	144
do nothi	-161	-156
do nu	0	148
do om	24	113
do pa	-137	-125
do skrik	40	110
do snala	-1	125
do varje	35	132
do you	-249	-280
do … ala	44	141
do … ar	49	119
do … book	-65	-118
do … cal	-146	-193
do … covid	-100	-127
do … dagar	29	107
do … do	172	122
do … gamal	-111	-118
do … get	-141	-147
do … help	-105	-106
do … hide	10	117
do … hjalp	-1	125
do … huden	113	-9
do … know	-173	-192
do … need	-44	-195
do … ni	13	115
do … nyfik	-181	-166
do … os	137	-19
do … park	-105	-97
do … parke	-119	-100
do … renew	-77	-104
do … skam	-99	-148
do … skrat	-123	-120
do … snara	29	144
do … someo	-139	-141
do … somnt	17	138
do … tonig	23	206
do … tva	-15	132
do … vil	8	132
doc	-148	-172
doc*	-131	-144
dock	-160	-171
docka	33	-87
docka i	139	21
docka … famne	139	21
dod	-114	-159
dod anda	23	141
dod efter	-157	-153
dod i	-139	-155
dod pa	-161	-222
dod redan	-1	120
dod sen	-130	-159
dod tror	154	15
dod … bara	-19	114
dod … jag	-10	-100
dod … lange	-107	-117
dod … mig	-120	-197
dod … nat	-129	-128
dod … sex	16	107
dod*	-215	-65
doda	-123	103
doda ala	30	129
doda efter	-175	-178
doda for	-119	-118
doda fotsv	-118	-135
doda han	13	167
doda hene	1	162
doda honom	-18	151
doda manis	22	145
doda mig	-69	66
doda min	66	188
doda nagon	17	165
doda slakt	1	109
doda … chef	54	164
doda … en	-171	-197
doda … for	8	136
doda … i	22	145
doda … natpa	-79	-98
doda … och	39	163
doda … pa	17	202
doda … papa	6	102
doda … sjalv	33	122
doda … tonar	-93	-132
dodar mig	-118	-166
doden	-184	-187
doden fast	-110	-143
doden igar	6	129
doden och	13	149
doden sedan	-130	-138
doden varje	70	148
doden … dag	72	154
doden … har	13	149
doden … jag	-132	-179
doden … papa	-130	-138
dodligt	-3	175
dods	6	146
dodsb kur	-107	-113
dodsb … ni	-107	-113
dodsbevis	-165	-179
dodsbra	-107	-113
dodsh anars	7	123
dodsh … gor	7	123
dodshjalp	40	122
dodst efter	-94	-109
dodstrot	-152	-177
doe*	-34	-166
doen	8	113
doen hela	8	113
doen … tidn	8	113
doend sa	-118	-108
doend … fort	-118	-108
doende	-256	-225
does	-213	-183
does … take	1	125
doesn fade	190	58
doesnt	139	-4
dog	-392	-286
dog #	-82	-99
dog har	-2	111
dog igar	-175	-189
dog men	-156	-175
dog mit	-169	-172
dog nasta	-133	-129
dog pa	-161	-185
dog swalo	-112	-94
dog vil	19	183
dog … a	-112	-94
dog … ar	-82	-99
dog … augus	-115	-125
dog … i	-200	-121
dog … jag	-17	183
dog*	-123	-61
dogo	-123	-86
doi*	-204	-85
doing	-204	-85
doing mindf	-108	-108
dok	201	-39
dok armar	148	16
dok pa	213	14
dok … ar	81	-46
dok … grunt	236	14
dokto ensam	-14	161
dokto for	22	141
dokto min	113	14
dokto nasta	-84	-134
dokto nu	-134	-106
dokto … fru	113	14
dokto … skriv	-92	-95
dokto … vecka	-84	-134
dokum … inte	13	149
dokumenterat	13	149
dom	1	209
dom ar	-23	73
dom har	4	191
dom i	96	210
dom ila	-13	84
dom rokar	-106	-101
dom sa	173	75
dom sager	7	139
dom sagt	-89	-137
dom ska	26	116
dom va	-39	84
dom var	-1	101
dom … a	-106	-101
dom … aldri	17	101
dom … att	107	126
dom … gor	2	118
dom … grupc	12	133
dom … ha	-70	-107
dom … inuti	2	118
dom … maste	-13	84
dom … rat	22	94
dom … tre	-8	125
dom*	-71	-173
domna arm	125	20
domna armen	162	2
domna bada	116	36
domna ben	216	36
domna det	129	6
domna efter	-163	-132
domna en	-127	-105
domna for	23	123
domna forst	126	52
domna foter	-146	-144
domna i	64	-120
domna melan	159	25
domna nar	-254	-247
domna ont	132	22
domna pa	-157	-152
domna … armar	158	32
domna … att	23	123
domna … benen	193	43
domna … fingr	-181	-172
domna … halva	191	58
domna … i	135	45
domna … igen	106	47
domna … jag	-210	-200
domna … nar	-146	-144
domna … nu	126	52
domna … och	132	35
domna … stund	-127	-105
domna … under	217	17
domnad	-26	-135
domnade	-117	-159
domnat	278	57
domni i	-35	-112
domni … arm	116	34
domning	116	34
don*	-10	335
donat hur	-102	-122
donat … andra	-102	-122
donationsregistret	-102	-122
done	-20	214
doner blod	-113	-116
doner organ	-120	-144
doner … har	-113	-116
doner … nar	-120	-144
donera	-184	-203
dont	45	341
dont know	65	160
dont want	28	128
dont … to	28	128
doo*	139	187
door	139	187
door has	-3	118
door … welts	-3	118
dor anda	3	107
dor ar	-105	-123
dor av	-221	-199
dor har	37	151
dor helre	27	157
dor kan	-124	-116
dor langr	13	118
dor man	-6	119
dor med	-6	124
dor men	-17	131
dor nu	129	11
dor och	10	118
dor sager	-14	199
dor smart	-2	97
dor … a	24	113
dor … an	16	135
dor … direk	-6	119
dor … gas	-6	124
dor … har	7	101
dor … jag	-53	184
dor … kalt	-74	-93
dor … man	-124	-116
dor … skrat	-82	-119
dor … varmt	-99	-112
dor*	105	159
dorar	-173	-185
dorar stang	-91	-119
dorar … och	-91	-119
dorar … tog	6	127
doren	191	273
doren ar	-13	175
doren det	-110	-76
doren mit	-10	107
doren nar	11	113
doren nu	148	46
doren … bara	-20	89
doren … ex	-10	107
doren … gick	-110	-76
doren … han	164	49
doren … har	143	23
doren … tagit	-33	71
dorka pa	131	9
dorka … ena	131	9
dorka … vanst	146	41
dorkarmar	131	10
dorposten	102	20
dos	-187	-246
dos insul	97	19
dos … antib	106	21
dosen	-9	150
dosen spray	-138	-104
dosen … hjalp	-138	-104
doset	123	-82
doset ska	-147	-139
doset … fylas	-147	-139
doseten	114	98
dot	-166	40
dot i	-52	125
dot sa	-147	-143
dot ska	29	144
dot … jag	-39	80
dot … olyck	-2	139
doter ar	-61	-155
doter berat	-13	131
doter blev	68	145
doter borja	-101	-106
doter drick	-123	-136
doter e	104	16
doter feber	95	2
doter fraga	7	101
doter fyra	21	108
doter har	42	136
doter hon	-186	-167
doter hotar	28	114
doter huvud	-102	-110
doter klaga	110	7
doter komer	-132	-152
doter kompi	-97	-82
doter lag	109	20
doter naken	-121	-123
doter nalar	-96	-110
doter nar	3	131
doter pa	35	170
doter prata	-11	105
doter ramla	104	38
doter ringd	-4	118
doter rum	131	141
doter sate	-136	-79
doter skar	13	142
doter tog	98	-43
doter trafa	4	115
doter vagra	-113	-106
doter var	117	-22
doter … #	134	178
doter … ag	116	32
doter … anore	-139	-144
doter … ar	-155	-50
doter … ata	-160	-157
doter … atit	187	-17
doter … att	-118	-32
doter … barn	-10	133
doter … bla	104	16
doter … blod	8	130
doter … det	116	14
doter … en	-182	-81
doter … feber	-179	-161
doter … fick	-97	-82
doter … har	-99	-199
doter … hon	143	111
doter … huvud	39	110
doter … inte	-152	-104
doter … kisar	-144	-137
doter … komer	-93	-112
doter … krakt	101	21
doter … kramp	114	31
doter … langa	4	164
doter … legat	132	8
doter … magsj	-139	-128
doter … man	85	-3
doter … mar	-117	-156
doter … masa	-5	161
doter … mat	-96	-110
doter … med	34	137
doter … mens	-122	-134
doter … mig	-164	-169
doter … nacks	159	20
doter … nu	147	36
doter … ont	-198	-177
doter … paran	10	126
doter … sa	-51	-157
doter … sig	-42	96
doter … siter	-102	-110
doter … sju	-119	-95
doter … sluta	152	-19
doter … sova	95	2
doter … stod	-72	-108
doter … treti	-9	105
doter … utskr	11	127
doter … vad	7	101
doter … vaden	-107	-103
doters	-92	47
dov	-146	-49
dov och	-123	-132
dov pa	-115	-89
dov … behov	-123	-132
dov … vanst	-115	-89
down somet	-105	-108
down the	-18	109
down there	-63	58
down … back	-157	-167
down … hapen	-105	-108
down … stair	70	172
dox*	-122	-118
doxyferm	-122	-118
dra	105	-39
dra for	8	128
dra ner	-117	-150
dra … altid	8	128
dra*	306	105
drack	141	-63
drack atika	104	26
drack barne	114	22
drack lampo	120	10
drack lask	104	39
drack lite	-205	-173
drack ur	171	32
drack vin	-139	-122
drack … #	104	26
drack … badva	-142	-124
drack … flask	137	21
drack … och	-141	-130
drack … vin	-144	-118
dragi ner	145	12
dragi … en	127	47
dragi … mig	140	19
dragit	186	46
dragn ar	47	-57
dragn … nagra	-113	-92
dragn … nan	-109	-96
dragning	47	-57
drain	143	9
drain clean	143	9
drana efter	-102	-93
drana … opera	-102	-93
dranage	-102	-93
drane pa	-114	-109
drane … energ	-114	-109
dranerad	-114	-109
drank	125	-71
drank bebis	-2	100
drank bleac	132	11
drank honom	23	104
drank i	119	14
drank mig	42	134
drank toile	111	-1
drank … blod	119	14
drank … clean	125	8
drank … nar	23	104
drankt	150	-6
drar	271	190
drar efter	232	0
drar i	105	-3
drar in	254	57
drar melan	104	37
drar mig	31	180
drar … andan	211	12
drar … bada	112	16
drar … har	-1	112
drar … huden	154	19
drar … luft	201	3
drar … magen	98	-1
drar … melan	117	24
drar … orat	-129	-97
drar … skuld	104	37
drar … under	117	22
dras	134	10
dras in	134	10
dras … under	92	-4
dre*	266	-7
dregl flode	-110	-85
dregl hog	154	35
dregl o	-128	-100
dregl tandv	143	49
dregl … biter	-113	-99
dregl … feber	154	35
dregl … gnale	-128	-100
dregl … gnali	-110	-85
dregl … sen	143	49
dreglar	207	-16
dri*	-329	-106
drick bra	-154	-115
drick for	-173	-189
drick har	147	-4
drick hela	146	44
drick kafe	-217	-199
drick klori	-5	117
drick masor	144	39
drick mindr	-100	-84
drick mjolk	-149	-121
drick mycke	-120	-122
drick och	-195	-53
drick sa	-49	-123
drick slar	149	20
drick te	-128	-91
drick typ	111	35
drick vil	55	167
drick … #	111	35
drick … ata	-117	-27
drick … fa	55	167
drick … han	159	103
drick … himla	-123	-136
drick … lite	-32	87
drick … mycke	-155	-161
drick … och	-167	-136
drick … omkri	149	20
drick … tiden	146	44
dricker	-371	-171
drink and	-87	76
drink fine	-186	-204
drink ont	9	151
drink … i	-3	199
drink … playi	-139	-123
drinken	4	176
drinking	-251	-231
drinks	-111	52
drive me	-144	-166
drive mig	-153	-165
drive … insan	-111	-113
drive … til	-153	-165
driver	-153	-165
drives	-144	-166
drivi into	16	111
drivi scare	-99	-110
drivi … a	16	111
drivi … me	-99	-110
driving	-140	-62
drog	70	-58
drog mig	-154	-80
drog ner	300	150
drog ut	-161	-188
drog … en	42	-92
drog … i	-115	-78
drog … kafek	116	43
drog … sexar	117	55
drog … tekan	115	-1
drog … tekok	129	36
drog … vaten	190	22
droga tror	10	115
droga … hon	10	115
drogad	10	115
droge a	-121	-116
droge … overd	-121	-116
droger	-113	-29
drogs	124	-3
drogs up	162	23
drogs … ur	162	23
dromd att	-156	-178
dromd … nagon	-116	-135
dromde	-156	-178
drome att	-166	-181
drome om	-19	159
drome … att	8	186
drome … jag	-166	-181
drome … min	38	110
dromer	-184	-99
droop face	114	15
droopy	114	15
drop in	-123	-131
drop … for	-123	-131
droped	140	3
drowning	34	174
dru*	187	172
druck anars	11	122
druck for	-111	39
druck i	5	135
druck lampo	138	-4
druck lite	8	143
druck och	-10	131
druck propl	145	-10
druck rengo	113	-4
druck spola	139	-4
druck tandv	131	29
druck up	-9	156
druck vaten	-108	-110
druck … ar	11	122
druck … att	-15	130
druck … av	112	19
druck … hon	113	-29
druck … hosta	108	37
druck … kraks	83	-13
druck … medic	-9	156
druck … mod	8	143
druck … o	106	-38
druck … tanke	-29	103
druckit	182	165
druckt	112	19
druge and	9	130
druge … asaul	9	130
druged	14	146
drunk fraga	-12	133
drunk hosta	159	29
drunk i	-175	-165
drunk jag	43	113
drunk nar	123	-30
drunk nasta	-130	-121
drunk pa	-168	-139
drunk som	-94	-94
drunk … femar	-94	-94
drunk … i	-130	-121
drunk … jag	123	-30
drunk … och	159	29
drunk … paper	-108	-94
drunk … sjon	108	16
drunknade	-224	-241
drunkning	150	-25
drunkningstilbud	159	29
druva	131	6
dry	-159	-147
dry from	-112	-100
dry … the	-112	-100
dry*	-160	-124
dryck	-157	-114
du	38	174
du en	-119	-118
du forst	26	149
du kvar	-176	-172
du skriv	-23	127
du var	-3	94
du … den	-3	94
du … i	29	133
du … inte	30	150
du … robot	-119	-118
du … ut	-5	103
dub*	62	-112
dubel	-148	-152
dubel forst	-129	-99
dubel kraks	121	33
dubel och	142	20
dubel ogonl	137	41
dubel ont	140	39
dubel p	-157	-148
dubel … gamal	-123	-122
dubel … gar	120	20
dubel … hange	137	41
dubel … insul	97	19
dubel … piler	-157	-148
dubel … stor	188	118
dubel … timen	-129	-99
dubel … under	140	39
dubelseende	137	41
dubelt	88	-52
dubla insul	111	16
dubla … av	111	16
dublade	111	16
dukat	6	120
dukat up	6	120
dukat … alt	6	120
dum*	-93	61
duma	2	115
duma saker	2	115
duma … med	2	115
dumt	-4	126
dun*	-115	98
dunde blixt	104	49
dunde … framf	104	49
dunderhuvudvark	104	49
dunka efter	-108	-110
dunka en	106	37
dunka … feste	-108	-110
dunka … i	6	146
dunka … ser	103	32
dunka … stor	106	37
dunka … vagen	23	127
dunkande	121	17
dunkar	-132	-17
dunsa och	11	187
dunsa … barn	4	108
dunsa … sen	6	142
dunsar	11	187
dus*	65	159
dusch	111	50
dusch nacke	126	36
dusch och	16	121
dusch tre	-6	95
dusch … ar	128	2
dusch … gange	-6	95
dusch … gar	-133	-179
dusch … golve	109	9
duschade	29	180
duschar	22	164
duschat	35	103
dyg*	44	120
dygn	129	191
dygn han	-7	104
dygnet	-188	-139
dyi*	24	-137
dying	24	-137
dyk	186	23
dyk ar	186	23
dyk … sjuka	155	21
dyk*	253	118
dykar dyk	186	23
dykar … ar	186	23
dykarsjuka	155	21
dykni och	134	17
dykni … jag	134	17
dykning	134	17
dykte	140	15
dykte och	140	15
dykte … kom	140	15
dyr*	-165	-162
e	145	131
e #	-5	123
e alt	20	183
e beroe	9	116
e bla	108	-50
e blaa	142	-2
e bra	-115	-94
e det	29	126
e dubel	114	18
e friko	-86	-109
e frivi	-87	-108
e ful	151	10
e gravi	80	197
e han	146	2
e helt	250	8
e kal	254	88
e klar	-1	88
e pig	-92	-109
e rad	79	224
e skit	111	35
e slut	-152	-112
e snaba	-105	-104
e som	157	17
e stel	189	76
e svart	-28	132
e upe	151	-5
e ute	-92	-109
e verkl	-4	116
e … afare	-15	100
e … anars	-92	-109
e … at	119	16
e … borta	113	-32
e … for	-47	122
e … han	13	108
e … hur	-86	-109
e … igen	111	-47
e … kar	-170	-146
e … langr	-4	116
e … ledse	-120	-130
e … litet	136	-11
e … me	-1	88
e … men	-127	-106
e … mycke	-114	-91
e … o	273	132
e … om	149	-11
e … sag	-106	-101
e … trot	-17	164
e … yr	184	33
ear	-38	-136
ear*	-218	-208
earac and	-123	-98
earac … a	-123	-98
earache	-195	-180
ears	-112	-107
ears clean	-112	-107
eas*	-125	64
easier	-2	136
easily	-114	-120
easy	22	132
easy when	22	132
easy … hes	22	132
eat	-188	-214
eat the	-115	-97
eat … meat	-115	-97
eatin prawn	125	15
eatin … hives	125	15
ecz*	-214	-221
eczema	-214	-221
efe*	128	7
efekt	128	7
efter	-269	-106
efter #	-150	-165
efter abort	202	33
efter al	-96	-105
efter ala	-120	-112
efter alkoh	-105	-110
efter alved	-171	-163
efter andan	309	37
efter bad	-143	-139
efter bankp	-110	-70
efter begra	0	164
efter besok	21	108
efter bet	-120	-102
efter bonor	-104	-97
efter bords	-83	-100
efter brake	-5	150
efter brand	115	6
efter brans	-142	-128
efter cashe	101	21
efter dagen	106	16
efter dansb	-8	119
efter dem	-37	119
efter det	73	169
efter doden	32	132
efter drink	9	151
efter dykni	134	17
efter efter	-130	-125
efter en	-209	-228
efter fal	-233	-204
efter falet	241	28
efter feber	-128	-105
efter fem	-162	-172
efter fet	-151	-126
efter fjalt	140	23
efter fjalv	-174	-183
efter flyg	-130	-107
efter flygr	82	-34
efter flyte	-161	-180
efter for	-183	-172
efter fora	-94	-101
efter forky	-207	-135
efter fotbo	-152	-139
efter freda	17	161
efter fyra	-127	-165
efter getin	145	10
efter glase	99	19
efter golfe	-131	-111
efter gravi	-146	-129
efter gymet	-137	-123
efter helge	18	157
efter hjart	-139	-139
efter honom	-7	118
efter hosta	-92	-86
efter jag	-168	-151
efter jakto	142	19
efter jobet	-251	-244
efter jordn	169	27
efter julbo	-118	-97
efter kanel	-86	-77
efter karao	-175	-175
efter konse	-252	-236
efter konto	-94	-81
efter kontr	112	15
efter krock	-92	-99
efter lagni	-119	-110
efter laser	-62	-69
efter lask	-128	-119
efter lonen	-1	105
efter lopni	-136	-113
efter lunch	25	-98
efter magsj	-69	-83
efter malni	-92	-81
efter mama	-126	-118
efter mat	-126	-101
efter match	-118	-120
efter maten	-292	-269
efter medic	135	37
efter mig	75	199
efter misfa	-105	-102
efter mug	118	1
efter mygbe	-179	-195
efter nagon	89	-25
efter nagra	-90	-131
efter natpa	-175	-220
efter natsk	-145	-145
efter nikot	-118	-102
efter noter	276	85
efter ny	-104	-110
efter och	119	7
efter os	-15	90
efter paset	-135	-15
efter piler	-73	57
efter pluge	-98	-76
efter prome	-130	-121
efter rakni	-193	-175
efter rakor	172	65
efter sangl	-109	-95
efter sat	6	110
efter simha	-127	-120
efter skarm	-153	-143
efter skola	-52	64
efter skolj	-113	-102
efter skrik	-93	-107
efter slage	164	-4
efter snosk	-153	-133
efter somnt	-113	-114
efter spini	-176	-136
efter sprut	-159	-125
efter stors	-152	-142
efter table	143	10
efter tandl	-129	-102
efter tandu	149	21
efter tandv	155	59
efter tjugo	22	113
efter toale	-117	-106
efter tre	-212	-184
efter tromb	-126	-112
efter vacin	-137	-109
efter vandr	-103	-77
efter varje	0	127
efter vinet	-106	-102
efter … ater	156	29
efter … att	6	110
efter … bakis	-108	-110
efter … barne	-228	-209
efter … borja	107	17
efter … brot	99	12
efter … dag	-160	-171
efter … datum	-110	-99
efter … det	-135	-54
efter … film	-95	-153
efter … frun	16	107
efter … gar	-180	-120
efter … gravi	-94	-101
efter … ha	-195	-258
efter … han	211	135
efter … har	93	127
efter … hart	-117	-106
efter … hjalp	-94	-81
efter … hos	213	180
efter … hur	-147	-132
efter … huvud	-112	-67
efter … i	-142	-123
efter … igar	-209	-170
efter … igr	-106	-102
efter … jag	31	-66
efter … kan	-146	-182
efter … kans	-116	-127
efter … kondo	28	129
efter … lop	125	29
efter … lukta	93	23
efter … lyft	-103	-90
efter … malti	38	145
efter … mar	-113	-98
efter … mat	-163	-146
efter … me	-119	-100
efter … men	-170	-52
efter … minut	-120	-194
efter … mkt	-152	-141
efter … nat	-131	-151
efter … ont	-79	59
efter … pa	-165	1
efter … rehab	-121	-102
efter … rodna	-109	-95
efter … sa	57	-74
efter … sil	140	-21
efter … skarm	-108	-101
efter … skrek	-175	-180
efter … sovit	-158	-146
efter … spark	-112	-126
efter … strok	-91	-100
efter … sutit	-106	-103
efter … table	121	29
efter … tas	-102	-93
efter … var	-59	-154
efter … vem	-155	-151
efter … vid	-140	-127
efter … vilka	-79	-98
efter … yr	116	25
eftermidags	167	30
ege*	110	181
egen	96	207
egen adres	95	-7
egen begra	55	156
egen del	41	246
egen hand	149	99
egen sang	-93	-112
egen svet	-108	-93
egen telef	25	110
egen … min	25	110
egen … pa	-108	-93
egent en	-91	-119
egent forny	152	19
egent … jag	-124	-98
egent … mit	152	19
egent … valdi	-91	-119
eget	135	52
eget namn	150	-22
eget spot	190	55
eget val	5	127
egn*	19	157
egna	19	157
ei	167	104
ei auta	124	1
ei hengi	130	-5
ei heraa	165	-5
ei lopu	164	10
ei … ja	176	-10
ei … leiki	-145	-120
ei … muta	129	9
ei … vain	-110	-100
eig*	-138	-138
eight	-138	-138
eik*	349	57
eika	349	57
eika lopu	109	8
eika vasta	163	1
ej	280	11
ej andas	133	9
ej va	-18	90
ej … ja	-18	90
ekg	-300	-319
ekg och	-134	-135
ekg pa	-155	-164
ekg var	-121	-82
ekg … bra	-121	-82
ekg … sa	-104	-99
eko*	-139	-166
eks*	-318	-304
eksem	-287	-249
eksem en	44	141
eksem i	-154	-167
eksem men	34	155
eksem pa	-142	-156
eksem som	-125	-133
eksem … blivi	-106	-112
eksem … egent	34	155
eksem … hande	-125	-143
eksemet	-164	-201
el	-31	-130
el ni	-123	-86
ela*	89	244
elaa	16	169
elak	1	141
elb*	-200	-202
elbows	-134	-143
eld*	136	71
eldad i	-134	-108
eldad … kamin	-134	-108
eldat	189	45
eldat i	189	45
eldat … kamin	155	35
elefa siter	108	10
elefa … pa	108	10
eleme men	-126	-118
eleme som	-3	127
eleme … det	-126	-118
eleme … sager	-3	127
elementet	-115	-37
eleph … on	137	5
elephant	141	7
eler ar	-128	-118
eler bara	-122	-153
eler brist	-4	107
eler efter	-1	105
eler en	-122	-125
eler far	-118	-108
eler gor	-115	-112
eler ja	28	129
eler jag	6	167
eler kurat	-69	-87
eler maste	-131	-143
eler prata	118	21
eler skriv	155	-7
eler strac	136	30
eler … bara	118	21
eler … det	-152	-183
eler … han	-68	25
eler … langr	121	43
eler … lonen	-1	105
eler … man	-186	-219
eler … pa	136	30
elev	-83	113
elev radet	-121	-116
elev … undra	-121	-116
eleve sager	-9	174
eleve … att	-10	111
eleven	27	209
eli*	107	-88
eliqu #	-188	-169
eliqu borja	104	29
eliqu har	143	31
eliqu … mg	-188	-169
eliqu … ont	143	31
eliquis	107	-88
elo*	94	-59
elolycka	94	-59
elr*	-132	-67
elrakningen	-139	-155
elstangsel	-106	-97
elsto branm	107	20
elsto i	-123	-90
elsto … huvud	-123	-90
elsto … pa	107	20
elstot	65	-77
elstotskansla	-123	-90
elva	208	216
elva och	-69	65
elva … hade	85	-11
elva … har	-133	-131
elva … mama	-6	127
elvanse	-124	-118
embar i	-151	-162
embarasing	-151	-162
eme*	-22	-146
emelan	90	-29
emergency	-162	-155
emo*	46	193
emot	46	193
emot att	-7	121
emot barnb	-118	-139
emot men	-23	113
emot radio	10	161
emot varen	-117	-129
emot … fa	-6	107
emot … i	-23	101
emot … til	-95	-112
en aldre	32	201
en alkom	-96	-91
en angel	-129	-71
en angva	-148	-132
en aning	-112	-102
en anten	21	102
en ap	1	155
en armba	-170	-141
en arta	-138	-102
en av	127	275
en bage	145	18
en bakfy	-104	-86
en belas	24	188
en bil	75	179
en binda	124	7
en bit	23	-153
en black	143	31
en blodn	-101	-78
en blodt	-110	-94
en bok	-110	-49
en bol	-61	-144
en borda	24	127
en brada	163	34
en bula	-153	-130
en bus	32	116
en chock	-155	-137
en cysta	-79	-110
en dag	-235	-226
en decka	-143	-153
en docka	145	24
en dodsb	-107	-113
en dor	-40	241
en druva	131	6
en elev	12	123
en extra	153	3
en fasti	-205	-172
en femkr	-127	-98
en fest	71	123
en film	-168	-169
en flask	138	170
en fluga	-113	-109
en fotbo	-174	-145
en fraga	-222	-148
en framl	-17	115
en frukt	-152	-122
en ful	78	158
en fyla	106	20
en galni	146	29
en gamal	-138	-88
en gardi	207	44
en glasd	-161	-126
en glasr	148	19
en gris	-52	-111
en gube	117	50
en gumib	105	0
en halua	8	121
en halv	-83	-179
en halvt	230	66
en har	103	9
en hasts	101	16
en hel	141	-31
en hjart	157	75
en hund	210	78
en hustr	23	100
en i	-24	206
en ipren	-188	-154
en jaksa	25	123
en jordn	97	37
en kafts	3	168
en kaka	226	30
en kalel	-143	-137
en kalv	-145	-144
en kamin	160	9
en karam	149	12
en kile	51	201
en knap	3	200
en kniv	-77	-244
en knol	-268	-235
en kompi	-101	46
en konse	-134	-134
en kopia	28	133
en koran	41	123
en korsb	-133	-115
en korv	159	38
en kraka	-155	-147
en krita	-134	-117
en krukv	-126	-119
en kurat	-162	-181
en kvar	-131	-114
en kvart	261	-26
en kvina	-67	107
en lagni	-122	-116
en lakar	-96	-119
en larka	-151	-166
en last	20	128
en latsa	-152	-146
en lek	120	0
en leksa	138	32
en lever	-145	-150
en lilja	-154	-148
en lina	128	2
en liten	-154	4
en magne	126	21
en manad	-160	-45
en manis	-123	-135
en masa	97	68
en matsk	117	11
en medic	-131	-141
en minut	-336	-299
en nat	-164	-152
en nats	-114	-128
en nave	124	13
en njurs	122	10
en nyfod	-128	-113
en obeha	146	22
en olyck	-44	117
en otack	124	54
en pa	-166	-194
en pasar	-6	100
en pase	197	-2
en pingv	-154	-140
en plan	-23	146
en plank	220	18
en plomb	-121	-109
en prick	-166	-160
en prins	-102	-88
en prop	123	-1
en psyko	-158	-182
en puf	-111	-99
en pysty	109	2
en raka	154	65
en ren	-149	-146
en robot	-119	-118
en rod	-156	-122
en ros	-127	-126
en rost	4	200
en rulga	154	11
en saa	217	0
en sak	47	187
en serie	-203	-206
en sil	140	-21
en sista	27	180
en sjalv	-97	-129
en skala	-174	-112
en skam	21	113
en skins	128	30
en skogs	-6	95
en skote	-117	-144
en slad	160	-14
en slang	-86	60
en slav	9	94
en slump	-107	-107
en smal	94	145
en smart	148	47
en snara	-10	134
en sol	-159	-115
en som	-188	-136
en son	-8	115
en spion	7	181
en stekp	-8	149
en stent	166	-4
en stick	-216	-165
en stock	129	3
en stolp	107	28
en stor	128	132
en strim	-132	-111
en strok	177	-65
en stund	171	9
en table	-145	-126
en talri	-122	-122
en tia	-142	-128
en tid	94	-93
en tim	151	53
en time	237	44
en tok	-39	-138
en trakt	-121	-98
en trea	-175	-165
en truma	171	21
en tune	169	3
en tung	105	41
en tvatm	-125	-89
en ugn	163	25
en under	17	134
en utgan	5	130
en utvag	8	170
en vag	14	187
en valdi	-44	-113
en vante	157	14
en var	4	107
en vark	122	4
en varta	-254	-270
en vecka	-278	-112
en vindr	173	28
en visel	117	25
en vit	-225	-200
en vuxen	12	219
en zombi	-158	-160
en … #	-75	-105
en … alved	120	24
en … ata	-44	-149
en … bara	0	-122
en … behov	-85	-102
en … bil	-25	88
en … bit	141	4
en … blasa	-115	-107
en … blod	72	-53
en … bula	-61	-103
en … burk	159	-17
en … dalig	23	130
en … dar	-125	-141
en … djupt	-131	-130
en … efter	-124	-159
en … enaa	32	172
en … fick	-144	-108
en … flack	-126	-118
en … flik	-102	-107
en … forpa	0	120
en … gardi	127	47
en … gor	163	110
en … hade	6	125
en … har	131	121
en … hengi	109	2
en … henke	173	26
en … hosta	123	34
en … huden	113	-1
en … i	-8	-124
en … igar	-166	-90
en … ingen	-222	-222
en … inget	-145	-139
en … jalko	169	3
en … kalsv	87	38
en … kansk	-73	-118
en … karta	145	7
en … kile	32	142
en … kliar	-147	-165
en … knick	153	3
en … kur	-107	-113
en … kvar	120	142
en … lag	94	6
en … lakar	-121	-134
en … langr	20	128
en … liger	144	0
en … liter	126	28
en … livmo	-146	-131
en … lugn	-91	-119
en … lugna	125	18
en … mage	111	50
en … mama	-7	142
en … med	39	107
en … men	76	-85
en … mest	-97	-99
en … metad	124	13
en … mycke	-106	-99
en … nal	-97	-89
en … nar	-15	-159
en … nat	-174	-227
en … nys	159	17
en … o	201	151
en … och	184	154
en … ol	18	141
en … om	97	-72
en … orken	-89	-79
en … pa	-181	40
en … perso	21	155
en … piler	120	-5
en … pres	154	20
en … prick	-145	-132
en … racke	-111	-99
en … radio	-95	-99
en … reakt	-165	-108
en … ring	-149	-117
en … rispa	-124	-135
en … rorel	26	116
en … roste	-103	-100
en … sa	-50	119
en … sager	15	255
en … sen	279	4
en … ska	23	100
en … skrik	-12	115
en … slat	-117	-123
en … som	-106	-136
en … somna	-5	104
en … stana	-1	125
en … stel	145	43
en … strea	-8	113
en … stres	-92	-71
en … strim	-110	-91
en … sveta	151	53
en … table	-134	-1
en … tapar	82	16
en … tog	-139	-133
en … treti	-143	-127
en … under	-216	-81
en … up	85	25
en … ur	173	-6
en … utoml	41	123
en … vaten	102	17
en … vecka	-101	-132
en … vem	-167	-160
en … vin	118	-3
ena	211	24
ena armen	189	15
ena balen	154	19
ena brost	-176	-153
ena foten	124	10
ena halet	131	-16
ena hande	164	4
ena kulan	125	28
ena mungi	217	46
ena ogat	125	-20
ena ogonl	163	37
ena pupil	164	8
ena sidan	118	-45
ena stene	194	39
ena vaden	-144	-110
ena … ar	61	-76
ena … blode	91	19
ena … bruta	139	10
ena … domna	137	52
ena … glome	116	27
ena … gor	114	-3
ena … hange	211	26
ena … i	150	-5
ena … langt	137	60
ena … magen	96	44
ena … mar	166	58
ena … o	112	45
ena … och	-132	-115
ena*	-40	169
enaa	19	197
enaa elaa	15	131
enaa halua	14	121
enaa … kuola	14	121
end	105	236
end for	22	130
end … good	22	130
end*	34	383
enda	25	307
enda losni	19	138
enda som	41	246
enda … ar	12	112
enda … hindr	-7	112
enda … hjalp	-12	100
enda … svara	-3	94
endin my	-24	160
endin … life	-24	160
ending	-23	190
ene*	-151	-145
energi	-114	-109
eng*	-197	-191
engelska	-164	-84
engli pleas	-155	-141
english	-133	-187
enh*	157	14
enheter	157	14
enk*	159	231
enka	181	186
enka herat	6	115
enkla for	11	138
enkla … ala	11	138
enl*	64	-96
enlig klock	122	31
enlig plan	112	-2
enlig … kramp	112	-2
enligt	64	-96
ens	203	247
ens skule	30	130
ens tita	95	-2
ens … koma	30	130
ens … pa	95	-2
ens … vi	96	-20
ens*	142	145
ensam	148	161
ensam gamal	-6	124
ensam hema	158	55
ensam i	164	118
ensam med	-5	132
ensam men	-170	-169
ensam pa	-55	126
ensam sen	-105	-158
ensam snabt	110	14
ensam … bosan	-8	92
ensam … da	6	102
ensam … jag	-140	-147
ensam … klar	-131	-120
ensam … kvala	-123	-133
ensam … min	-97	-108
ensamkomande	-15	114
epi*	123	-168
epile ar	-177	-158
epile far	-131	-119
epile nu	126	26
epile och	-165	-174
epile vad	-113	-85
epile … gor	-113	-85
epile … hade	-144	-113
epile … han	-131	-119
epile … har	113	14
epile … inte	131	26
epile … slut	-102	-100
epile … valin	-133	-114
epilepsi	22	-160
epilepsianfal	190	44
epilepsimedicin	-118	-122
epipe aldri	-129	-99
epipe den	-157	-123
epipe gar	-101	-57
epipe har	149	27
epipe men	165	3
epipe … det	140	5
epipe … efter	-110	-99
epipe … gamla	-132	-102
epipe … tagit	149	27
epipe … ut	-101	-57
epipen	119	-85
er	-304	-362
er ap	-92	-116
er han	168	0
er har	8	125
er igar	-95	-112
er motag	-121	-95
er sida	-150	-144
er tack	-115	-116
er … dor	168	0
er … for	-115	-116
er … har	-94	-105
ere*	-130	-134
erektionsproblem	-130	-134
erg*	-184	-192
ergenyl	-138	-131
eri*	113	17
erik	113	17
erik sate	113	17
erik … i	113	17
ert basta	-5	88
ert … men	-5	88
esc*	-142	-132
escit #	-120	-113
escitalopram	-142	-132
et akeri	-95	-97
et aldre	-132	-116
et anfal	118	-38
et ar	-180	-179
et askva	-121	-98
et avske	6	199
et balte	129	115
et band	-34	-116
et barn	-123	17
et begri	109	11
et blaog	24	145
et chip	9	140
et dygn	174	155
et elsta	-106	-97
et extra	-210	-173
et farva	-25	125
et fodel	-113	-161
et fonst	110	4
et gang	-4	167
et glas	185	38
et got	-80	-99
et hal	192	-16
et halva	-190	-123
et helt	-108	-136
et helve	29	168
et hiner	164	18
et horn	3	143
et i	150	6
et intyg	-85	-96
et jarnb	125	31
et klubs	146	4
et knapc	107	23
et knivh	159	44
et konst	0	147
et kraft	97	41
et lakan	243	59
et litet	13	-117
et ljud	95	-28
et lok	117	-5
et lop	125	29
et nyt	-143	-145
et ogonb	146	3
et paper	27	174
et par	-131	-193
et pisto	147	0
et progr	-102	-112
et rakbl	-12	90
et rep	93	181
et revbe	-153	-167
et rot	-206	-187
et sar	34	153
et sat	58	204
et skal	-10	185
et skruv	97	42
et skyda	-8	130
et slag	30	-102
et stale	-108	-105
et steg	25	198
et svart	127	12
et trad	187	92
et trasi	105	-7
et tryck	165	33
et updra	7	133
et vanli	-144	-113
et vrak	-105	-113
et … att	34	201
et … boend	-8	130
et … dagar	-191	-174
et … fa	-155	-139
et … fast	117	-5
et … fonst	105	-7
et … fora	55	122
et … fran	-141	-127
et … han	27	127
et … haret	-120	-95
et … hjart	139	-3
et … i	269	206
et … inget	-148	-148
et … jack	-150	-153
et … liv	-107	-130
et … melan	88	34
et … mot	187	70
et … nu	49	125
et … runt	201	0
et … sa	18	173
et … sat	-3	124
et … sater	-91	-106
et … sen	-139	-142
et … slag	-182	-146
et … stack	133	-4
et … sveta	97	42
et … tror	144	11
et … tryck	154	-13
et … var	-123	-102
et … varje	23	196
et … vem	-125	-102
et … vil	-10	143
eta	128	169
eta magsj	126	46
eta … keton	126	46
eta*	229	24
etari drack	120	10
etari drog	113	46
etari har	145	47
etari kramp	109	22
etari lag	131	12
etari vil	-116	-94
etari … bara	-116	-94
etari … lampo	120	10
etari … med	131	12
etari … ner	113	46
etari … svalt	116	4
etaringen	233	30
ete*	35	121
etei	58	147
ety*	146	3
etylenglykol	146	3
even	85	-66
even hapen	-103	-110
even when	187	9
even … i	151	1
ever	106	-49
ever choke	-105	-106
ever stel	112	53
ever … how	-105	-106
ever … nacke	112	53
every	-236	-76
every and	-32	132
every breat	138	7
every night	-87	64
every stoma	-103	-110
every ten	169	13
every winte	-143	-144
every would	9	123
every … i	-68	57
every … in	-129	-113
every … minut	170	14
every … tums	-119	-110
everyone	115	139
everything	-11	180
everywhere	80	-74
evi*	25	242
evig	12	147
evig vila	12	147
evigt	32	138
ex	-144	69
ex brot	20	160
ex is	22	146
ex slog	-94	-108
ex strop	100	-1
ex tog	78	-23
ex vad	-113	-150
ex … att	-4	139
ex … gor	-113	-150
ex … sig	26	200
ex … stryp	78	-23
ex … threa	13	113
exa*	-135	-62
exakt sama	103	-4
exakt … brost	103	-4
exam	-207	-184
exams	-131	-151
exe*	-71	54
exercise	-113	-137
exet	17	145
exet folje	17	122
exet … efter	17	122
exf*	-7	115
exfru	-7	115
exfru star	-7	115
exfru … utanf	-7	115
exh*	-137	-140
exhausted	-137	-140
exi*	41	251
existera	26	215
exm*	35	155
exman skriv	22	129
exman … att	22	129
exmanen	17	121
exp*	-82	-260
explo av	-166	-129
explo brans	114	35
explo from	-116	-106
explo heada	135	44
explo i	261	39
explo ingen	-126	-112
explo … dusch	126	36
explo … garag	133	-6
explo … hande	130	18
explo … huvud	197	31
explo … snor	-135	-105
explo … sprea	-116	-106
explodera	-160	-151
exploderade	77	-78
exploderar	-186	-165
explodes	-116	-106
explosion	164	12
explosive	135	44
ext*	103	-35
extra	97	-22
extra i	-134	-88
extra knick	153	3
extra metot	129	22
extra slag	-234	-185
extra … i	-157	-138
extra … pa	-170	-145
extra … sofan	-111	-66
extra … varje	129	22
extraslag	-47	-135
extrem	158	24
eyeli keeps	-117	-98
eyeli … twitc	-117	-98
eyes from	-90	-85
eyes … dry	-112	-100
eyes … polen	-90	-85
f	-38	-124
f i	-111	-129
f … mate	-111	-129
fa andni	-103	-106
fa barn	-96	-87
fa betal	46	145
fa byta	72	-44
fa do	39	195
fa en	158	65
fa fardt	-114	-122
fa feber	-216	-186
fa hakan	102	49
fa hem	-174	-197
fa hene	112	-7
fa hjalp	-25	145
fa hjart	-196	-165
fa i	149	-30
fa intyg	-146	-167
fa katen	27	152
fa kbt	-104	-125
fa konta	222	58
fa krist	-132	-123
fa liga	-184	-175
fa liv	205	3
fa luft	146	-1
fa nagon	-119	-127
fa nagra	-161	-170
fa nat	8	155
fa ner	163	5
fa ny	-219	-187
fa pacem	-101	-105
fa pensi	30	150
fa prata	-166	-196
fa se	-24	112
fa slipa	-3	136
fa slut	61	180
fa somna	55	167
fa sova	21	100
fa stop	64	-73
fa strom	-106	-97
fa tid	-195	-191
fa vila	32	138
fa … att	57	143
fa … av	-124	-106
fa … et	119	-14
fa … flera	-155	-139
fa … fran	-137	-150
fa … hakan	106	4
fa … hjart	132	-16
fa … hur	12	88
fa … insul	-161	-134
fa … jag	4	108
fa … latar	3	121
fa … med	166	107
fa … mot	144	17
fa … nar	-143	-126
fa … nasta	-101	-105
fa … ner	-184	-175
fa … nu	-13	84
fa … sen	-96	-87
fa … sjalv	-150	-154
fa … stark	0	120
fa … tid	32	-90
fa … vad	-139	-121
fab*	-163	-166
fac*	164	22
face	156	-45
face droop	101	25
face feels	-166	-152
face has	141	12
face … bruis	-104	-105
face … gone	114	6
face … on	101	25
facebook	-10	113
fad*	223	136
fade	223	136
fag*	-223	-173
fagel liger	-146	-132
fagel … pa	-146	-132
fageln	-189	-153
fai*	71	-98
faint	187	11
faint shoul	102	27
faint … hurts	102	27
fainted	132	2
faktagranskning	-89	-97
fakti och	-1	112
faktiskt	142	145
faktura	-182	-176
fal	-236	-75
fal men	-164	-143
fal pa	-156	-139
fal … andas	-113	-103
fal … isen	-122	-111
fal … jag	-125	-136
fal*	228	59
fala	89	-39
fala fran	122	-7
fala … balko	122	-7
faler	55	-92
faler av	-204	-182
faler efter	112	15
faler … i	-159	-137
faler … kontr	112	15
falet	254	178
falet ar	3	159
falet fran	149	21
falet nu	92	32
falet yr	116	25
falet … fran	3	159
falet … slo	92	32
falet … waran	116	25
falsk om	-101	-103
falsk … i	-101	-103
falskarm	-101	-103
fam*	-116	17
famil bast	21	113
famil for	17	144
famil i	-119	-166
famil katen	104	2
famil liger	-132	-113
famil men	-119	-139
famil runt	-85	-119
famil sager	51	147
famil … att	26	137
famil … gifta	30	128
famil … jag	29	105
famil … liger	104	2
famil … mar	-69	-102
famil … mig	-76	-92
famil … min	17	144
famil … val	-93	-105
familjen	-97	32
familjeradgivning	-89	-131
famnen	134	36
fan	72	-45
fan a	-149	-157
fan han	102	4
fan … gor	102	4
fan … svalj	-120	-101
fan*	43	108
fans	80	150
fans hej	26	130
fans i	148	-6
fans … da	26	130
fans … skape	148	-6
fanta om	10	103
fanta … att	10	103
fantasier	10	103
far	-216	6
far #	182	37
far andno	-188	-168
far asa	95	38
far ata	-138	-154
far bara	75	171
far behal	-223	-211
far blama	25	129
far celgi	228	46
far det	66	198
far et	-176	-193
far for	-104	-105
far han	-256	-81
far har	119	182
far hav	-125	-130
far hjart	110	-48
far hon	-101	-162
far huvud	-138	-163
far i	-186	-182
far impul	-23	111
far ite	167	14
far jag	-236	-154
far kampa	139	5
far kisla	-113	-106
far knapt	168	50
far liger	137	24
far liv	99	24
far man	-258	-151
far medel	1	146
far mina	-133	-100
far ont	-200	-200
far panik	141	-3
far raser	-134	-133
far saga	18	110
far skakn	113	14
far sluta	37	117
far sova	-17	160
far stryk	3	217
far sveti	-117	-97
far ta	-180	-152
far tande	-154	-159
far tanka	-6	177
far trafa	56	140
far veta	25	155
far vi	-155	-172
far … aka	-166	-160
far … akta	-9	129
far … anfal	-113	-85
far … ata	-163	-180
far … att	104	114
far … av	-216	-88
far … band	91	-20
far … barn	-133	-100
far … bastu	-126	-149
far … det	33	147
far … doter	-101	-106
far … dyka	-110	-100
far … eler	-4	107
far … for	182	148
far … fram	103	-24
far … fran	74	145
far … ga	-206	-147
far … halsa	-136	-122
far … hande	-117	-97
far … hene	-93	-112
far … hjart	-151	-158
far … hon	150	43
far … i	-111	30
far … inan	-151	-174
far … ingen	120	-4
far … ipren	-112	-125
far … kopt	16	128
far … kora	-193	-172
far … lite	-170	-168
far … luft	224	36
far … lyfta	-103	-96
far … nar	-150	-23
far … nej	18	110
far … och	194	26
far … ont	-167	-181
far … os	-117	-112
far … pa	-49	97
far … panik	-100	-136
far … sa	-118	-123
far … skriv	-18	131
far … slut	-14	110
far … sova	-146	-71
far … stryk	6	126
far … ta	-188	-184
far … ut	-128	-139
far … val	-9	133
far … vara	-13	160
far … vaten	-145	-147
far … veta	-104	-138
far*	-115	-10
fara	-185	-222
farbr fick	111	15
farbr ute	95	-32
farbr visar	-6	110
farbr … et	111	15
farbr … i	91	-15
farbr … mig	1	139
farbr … sagt	0	102
farbroder	0	102
farbror	57	146
fardi fardi	9	132
fardi for	-130	-111
fardi forst	113	11
fardi har	-2	130
fardi inte	9	132
fardi med	-43	81
fardi … altih	9	132
fardi … lungi	-130	-111
fardig	-81	57
fardigbehandlad	-136	-115
fardigt	45	227
fardtjanst	-82	-146
farfa fick	99	5
farfa snubl	136	6
farfa tafsa	27	114
farfa tog	134	1
farfa vil	-111	-118
farfa … do	-111	-118
farfa … pa	143	113
farfa … ryck	99	5
farfa … tre	105	-2
farfar	161	93
farg	-60	-186
farga haret	-146	-147
farga rod	102	13
farga … direk	102	13
farga … och	-146	-147
fargade	-146	-147
fargas	102	13
farjan	-160	-173
farli a	-162	-148
farli ar	-106	-97
farli att	-201	-231
farli eler	-124	-147
farli for	-179	-158
farli med	-100	-108
farli … det	-106	-97
farli … dusch	-138	-135
farli … gor	-115	-112
farli … hjarn	-86	-89
farlig	-69	76
farliga	-141	-136
farligt	-337	-324
farmo ar	-183	-171
farmo at	98	-14
farmo dog	-82	-99
farmo haler	123	8
farmo har	175	53
farmo med	145	51
farmo morfa	130	23
farmo pa	49	149
farmo papa	-29	89
farmo … #	-82	-99
farmo … att	39	94
farmo … behov	-121	-107
farmo … demen	-153	-154
farmo … hande	5	140
farmo … hjart	130	23
farmo … kot	98	-14
farmo … pa	125	-23
farmo … slar	-29	89
farmo … sluta	-21	77
farmor	148	124
farn	128	13
farn benet	128	13
farsan	92	-111
farsk rispo	24	134
farsk sar	9	105
farsk … pa	24	134
farska	36	198
farst a	-108	-106
farst … nu	-115	-108
farst … slog	99	24
farstubron	99	24
fart och	111	25
fart … inte	-149	-123
fart … jag	111	25
farva och	-25	125
farva … ala	8	143
farva … koleg	-96	-103
farval	5	180
farvalinlag	-25	125
fast	168	162
fast ala	-108	-141
fast det	53	128
fast foda	-101	-106
fast hene	-20	104
fast hon	183	63
fast i	-68	-133
fast ja	52	164
fast lakar	-99	-110
fast mig	14	229
fast min	14	175
fast nan	122	22
fast och	126	96
fast ogone	81	15
fast vi	93	-45
fast vid	-125	-113
fast … ater	-144	-118
fast … bad	-14	106
fast … bara	137	-11
fast … bilko	-133	-134
fast … bruka	106	13
fast … det	5	130
fast … fryse	130	20
fast … grat	7	92
fast … grate	33	139
fast … haler	109	9
fast … halse	147	14
fast … hopet	-125	-113
fast … liger	132	13
fast … och	17	119
fast … prove	-108	-141
fast … sa	-15	114
fast … sagt	11	110
fast … sekun	122	22
fast … siter	140	-39
fast … son	14	175
fast … sov	4	108
fast … sover	127	106
fast … vilar	126	19
fasta	-160	-137
fasta fore	-115	-147
fasta inan	-90	-103
fasta ramad	-102	-92
fasta … hon	-102	-92
fasta … prove	-130	-153
fastat	-102	-92
faste fick	-111	-112
fasti bakom	-102	-110
fasti fora	132	58
fasti i	-137	-156
fasti pa	-167	-147
fasti sat	-166	-140
fasti ut	-118	-109
fasti vad	-136	-108
fasti … benet	-152	-132
fasti … en	-139	-133
fasti … i	-155	-150
fasti … knave	-187	-170
fasti … laret	-102	-86
fasti … manad	132	58
fasti … orat	-102	-110
fasti … ska	-136	-108
fasti … somra	131	39
fasting	-382	-350
fastklamd	181	19
fastn han	152	7
fastn i	287	5
fastn med	162	37
fastn pa	-139	-122
fastn … ar	131	9
fastn … bildo	-108	-88
fastn … halse	-119	-92
fastn … maski	184	29
fastn … persi	132	13
fastn … vagen	-139	-122
fastn … valse	142	10
fastnade	288	4
fastnar	-198	-176
fastnat	142	15
fat	150	-165
fat avlop	115	11
fat bebis	-24	77
fat cance	-103	-59
fat en	112	-156
fat finar	-117	-124
fat grane	147	-6
fat i	184	-45
fat kalel	-109	-114
fat klamy	-124	-121
fat kokan	121	2
fat kraft	-4	128
fat kramp	149	27
fat nacks	-146	-128
fat nagot	115	9
fat nog	-3	167
fat nya	-110	-86
fat ont	-92	-143
fat plus	113	53
fat propl	107	-6
fat ringo	-118	-96
fat slaga	136	13
fat steso	114	8
fat stot	139	19
fat svart	-141	-104
fat table	-156	-133
fat tid	-169	-20
fat trani	-118	-113
fat utskr	-208	-192
fat vaner	-110	-93
fat veta	115	-8
fat … att	-34	132
fat … band	-113	-95
fat … bortf	102	20
fat … fel	-156	-133
fat … fran	139	19
fat … hjart	-110	-86
fat … i	151	-60
fat … idag	-113	-114
fat … kramp	138	13
fat … med	-121	-103
fat … men	114	127
fat … mig	162	-34
fat … morkr	116	32
fat … mot	-139	-143
fat … mynt	133	28
fat … overa	-104	-118
fat … prop	132	30
fat … sig	129	54
fat … spik	124	15
fat … stick	-118	-108
fat … strok	215	23
fat … table	147	-6
fat … til	-109	-114
fat … tror	-118	-96
fat … vaten	121	2
fatar du	9	116
fatar ingen	-111	-129
fatar ni	13	115
fatar … hon	-111	-129
fatoljen	77	-53
fav*	-142	-157
favor tog	-101	-115
favor … slut	-101	-115
favoritserie	-101	-115
feb*	-22	-147
feber	-1	-126
feber #	-158	-182
feber a	155	29
feber andas	105	21
feber ar	-125	-146
feber barne	-128	-105
feber behal	-114	-87
feber eler	-115	-155
feber flera	-155	-139
feber forvi	104	44
feber gick	-173	-139
feber gra	140	16
feber hjart	168	71
feber hos	-220	-173
feber huden	113	-9
feber huvud	172	81
feber i	-200	-147
feber igar	-131	-127
feber ingen	-53	84
feber inte	-173	-136
feber ja	-112	-133
feber jag	-134	-171
feber just	157	37
feber kal	108	43
feber kraks	181	10
feber mar	-156	-125
feber men	-118	-128
feber nacke	172	41
feber nu	156	11
feber ont	187	62
feber orkar	-137	-158
feber sedan	-307	-245
feber siter	170	58
feber skrik	115	25
feber slo	166	38
feber sova	95	2
feber sover	184	28
feber stel	191	71
feber under	133	1
feber vad	-139	-121
feber vil	-140	-131
feber … a	112	-2
feber … abort	134	2
feber … ater	-156	-126
feber … bara	231	55
feber … barn	-173	-163
feber … behan	133	1
feber … blodt	137	7
feber … borta	-159	-163
feber … bra	-152	-106
feber … en	105	41
feber … gat	109	22
feber … gnide	-129	-99
feber … gor	-139	-121
feber … hakan	131	51
feber … hela	125	28
feber … hosta	-243	-177
feber … hud	108	43
feber … igar	-205	-190
feber … ingen	-135	-88
feber … inget	-138	-135
feber … inte	122	40
feber … joba	-131	-154
feber … kan	-153	-98
feber … lite	-122	-72
feber … mar	114	23
feber … marmo	113	-9
feber … men	-204	-132
feber … mycke	95	2
feber … nacke	135	25
feber … nej	145	29
feber … ner	-173	-139
feber … nu	90	-26
feber … och	-189	-186
feber … om	115	25
feber … ont	-283	-202
feber … pig	-133	-91
feber … prick	229	38
feber … rusar	135	56
feber … slo	192	31
feber … sma	196	44
feber … snabt	105	21
feber … stel	195	58
feber … tre	-188	-157
feber … tvaar	-119	-74
feber … vacin	-151	-108
feber … vad	-157	-138
feber … vara	-140	-131
feber … vark	-140	-112
feber … vatsk	-114	-87
feberfri	-108	-90
feberkramp	222	-7
febern	-230	-232
febri vad	-114	-103
febri … ska	-114	-103
febrig	-125	-139
febru nan	-73	-86
febru … gang	-73	-86
feed	139	-54
feedi wel	-165	-127
feel bad	19	126
feel dizy	-149	-133
feel faint	257	63
feel fine	-146	-146
feel his	119	-11
feel my	138	21
feel ok	119	8
feel peace	9	113
feel sick	89	-75
feel somet	-10	114
feel … bit	-130	-129
feel … endin	-23	121
feel … feet	142	9
feel … for	-36	71
feel … hurti	-2	165
feel … im	137	8
feel … legs	131	-3
feel … now	119	8
feel … pasin	159	44
feeli faint	126	26
feeli low	-213	-205
feeli … my	175	26
feeli … since	-191	-184
feeling	-60	-161
feels	163	25
feels bruis	-104	-105
feels cold	114	2
feels like	182	-1
feels realy	123	22
feels … a	177	28
feels … someo	121	0
feels … tight	113	21
feet	-80	-168
feet are	-188	-178
feet … kilin	-154	-148
fej*	159	146
fejset	133	30
fel	235	-6
fel adres	-124	-127
fel blick	-1	105
fel datum	-145	-153
fel dos	-156	-133
fel greje	96	-19
fel haha	-127	-100
fel hal	135	86
fel i	128	-38
fel medic	168	7
fel namn	-129	-135
fel numer	-151	-141
fel of	243	-1
fel on	142	3
fel ordni	132	4
fel sida	-18	93
fel skule	-115	-106
fel sprut	116	20
fel throu	125	-12
fel yeste	105	-4
fel … a	249	29
fel … de	-115	-106
fel … en	102	126
fel … his	113	23
fel … i	109	23
fel … inte	121	28
fel … min	-72	-103
fel … my	148	-12
fel … nar	113	11
fel … och	88	124
fel … shes	105	-4
fel … the	253	-1
fel … tio	116	20
fel*	173	47
felt	173	47
felt a	140	25
felt … kick	126	19
fem	3	-209
fem aring	15	145
fem centi	-132	-120
fem dygn	10	204
fem gange	2	-137
fem kilo	-107	-110
fem min	130	-55
fem minut	-208	-237
fem nater	17	109
fem vecko	135	26
fem … det	-182	-169
fem … gamal	170	39
fem … gaser	-102	-98
fem … i	32	-62
fem … inget	-132	-120
fem … kisar	146	44
fem … koper	20	98
fem … leker	15	145
fem … med	117	23
fem … nu	95	-29
fem … och	-159	-131
fem … sen	110	-22
fem … som	100	-26
fem … somna	-114	-117
fem … tanke	-6	109
fem*	-199	-260
femar har	-143	-118
femar nej	123	15
femar och	-94	-94
femar sager	-147	-155
femar … ar	-94	-94
femar … att	-147	-155
femaring	-176	-203
femaringen	-54	-183
femkrona	-127	-98
femti borde	-129	-97
femti pa	19	128
femti … jag	-129	-97
femti … lorda	19	128
femtio	-175	-156
femtiotva	-146	-134
femto … vil	37	-82
fenta jag	88	-6
fenta … ser	88	-6
fentanylplaster	88	-6
fes*	64	159
fest	27	151
fest hon	10	115
fest o	96	-20
fest … var	10	115
feste andas	118	-3
feste bakis	-108	-110
feste o	81	-9
feste och	-9	154
feste … har	-108	-110
feste … nu	83	-20
feste … typ	105	-12
festen	6	136
fet	-182	-185
fet mat	-153	-131
fet … gick	-105	-108
fev*	80	-145
fever	66	-152
fever #	72	-83
fever and	124	-35
fever light	144	14
fever of	-109	-119
fever worst	107	37
fever … #	-109	-119
fever … and	89	-33
fever … heada	107	37
fever … hurts	144	14
fever … says	-114	-130
fever … since	-113	-95
few minut	131	3
fib*	-113	-94
fibro ar	-113	-94
fibro … vare	-113	-94
fibron	-113	-94
fick aka	-153	-209
fick akut	98	19
fick barn	11	107
fick beske	23	153
fick beton	143	13
fick black	-167	-159
fick blama	-115	-122
fick cemen	88	0
fick cytos	114	28
fick den	13	126
fick det	128	7
fick en	-106	-106
fick et	-143	-235
fick fram	-94	-105
fick frata	117	25
fick grus	-146	-121
fick hamta	-10	93
fick het	172	-12
fick hjalp	-128	-131
fick hjarn	-97	-82
fick hjart	-326	-245
fick hocke	169	33
fick huvud	-141	-130
fick i	138	13
fick in	127	23
fick infar	128	14
fick ja	-119	-100
fick jateo	99	27
fick kalel	-115	-84
fick kaust	123	22
fick klada	-180	-164
fick kon	113	11
fick kontr	155	30
fick laga	127	33
fick lite	-199	-170
fick lut	144	7
fick mens	-122	-134
fick mig	-164	-191
fick nasta	-199	-156
fick ner	110	-46
fick ny	84	31
fick nya	-126	-117
fick ont	88	-91
fick panik	-216	-186
fick plots	136	57
fick puck	96	41
fick pucke	102	7
fick ryck	99	5
fick sata	140	6
fick skavs	-135	-155
fick skrid	102	13
fick sova	-109	-129
fick span	-126	-107
fick stot	122	22
fick strok	-148	-138
fick strom	249	37
fick syrga	-111	-98
fick up	179	-10
fick utvis	5	115
fick varld	122	43
fick vaten	-159	-138
fick … alerg	-101	-57
fick … anfal	128	-4
fick … armba	-170	-141
fick … av	-330	-302
fick … barne	-167	-162
fick … bit	139	28
fick … black	143	31
fick … blodn	-101	-78
fick … bol	-218	-171
fick … brev	-118	-152
fick … bula	-110	-92
fick … chock	-155	-137
fick … deg	-112	-104
fick … er	-94	-105
fick … for	194	175
fick … fora	120	5
fick … forst	-36	-111
fick … fotbo	-102	-76
fick … fraga	-58	-99
fick … genom	130	-13
fick … getin	-132	-100
fick … hene	137	31
fick … hjart	-80	52
fick … honom	142	-33
fick … i	114	-183
fick … in	-143	-147
fick … kafts	3	168
fick … kalel	-143	-137
fick … kramp	111	15
fick … melan	154	26
fick … mig	140	9
fick … mot	-106	-122
fick … nar	-140	-139
fick … nu	-101	-130
fick … nya	13	126
fick … olja	104	-1
fick … om	23	153
fick … over	156	11
fick … penic	84	31
fick … scham	-159	-127
fick … sig	165	26
fick … ska	-97	-82
fick … smal	113	15
fick … smart	117	26
fick … stick	-177	-119
fick … strok	130	-27
fick … stygn	20	124
fick … table	-126	-117
fick … timar	-104	-86
fick … tva	101	16
fick … tvart	85	31
fick … under	113	30
fick … ut	-109	-129
fick … vid	-136	-105
ficka ar	22	113
fikarumet	123	10
fikat	126	27
fil*	-240	-115
film	-194	-150
film hon	10	115
filma nar	29	154
filma … de	26	150
filmade	7	168
filmar	34	150
filmat	31	157
filme och	-6	110
filme … vil	-6	110
filter	-132	-127
fin	-161	-146
fin*	-194	-175
fina	-122	-82
fina vaner	-133	-146
final ont	-93	-107
final week	-117	-98
final … i	-147	-145
finalen	-93	-107
finals	-131	-115
finar	-296	-266
finar i	-181	-171
finar overa	-150	-157
finar pa	-132	-144
finar … ansik	-181	-171
finar … pa	-112	-120
finar … rygen	-132	-144
finas	22	333
finas i	-102	-103
finas mama	-2	120
finas mer	27	166
finas nar	0	113
finas til	41	174
finas … for	-102	-103
finas … hoste	0	113
find	103	-14
find words	118	-30
fine	-223	-245
fine can	-132	-145
fine i	-107	-102
fine now	111	-24
fine pa	-140	-127
fine … nasan	-126	-122
fine … rygen	-111	-109
finge ar	214	3
finge av	189	-7
finge go	-112	-95
finge in	166	11
finge klamd	110	5
finge on	-145	-136
finge pa	-150	-127
finge … a	-145	-136
finge … av	142	-20
finge … borta	206	6
finge … i	137	19
finge … numb	-112	-95
finge … plata	-100	-92
finge … the	186	17
finger	-39	-150
fingerborgsbloma	158	12
fingers	48	-69
fingertopar	136	16
fingertopen	140	-74
fingr a	99	12
fingr ar	204	-9
fingr borta	114	3
fingr e	132	-12
fingr fastn	-108	-88
fingr hange	162	33
fingr i	-139	-81
fingr ingen	-124	-110
fingr lite	-119	-91
fingr nar	-206	-214
fingr pa	-194	-125
fingr visar	131	7
fingr … #	131	7
fingr … av	138	-24
fingr … blaa	119	15
fingr … blali	99	32
fingr … doren	-170	-151
fingr … en	-185	-189
fingr … i	153	-1
fingr … inte	121	32
fingr … jag	-23	-128
fingr … kanse	-124	-110
fingr … klyve	65	-66
fingr … kylan	-121	-106
fingr … mig	98	-4
fingr … morgo	-121	-116
fingr … plate	-114	-104
fingr … ute	-115	-97
fingr … varma	-164	-149
fingr … varme	-120	-95
fingr … vita	128	-13
fingret	3	-183
finis a	145	-21
finis … sente	117	-21
finish	165	59
fins	-349	-149
fins anan	-135	-148
fins bara	15	213
fins dar	-16	92
fins de	-266	-302
fins det	-343	-377
fins djurj	-125	-117
fins en	13	150
fins famil	-104	-156
fins i	-16	144
fins ju	25	160
fins nat	-166	-215
fins parad	-87	-107
fins stod	-105	-102
fins … andra	19	115
fins … att	-118	-143
fins … en	5	220
fins … flyta	-122	-105
fins … for	-165	-137
fins … hene	-82	-107
fins … hjalp	-198	-202
fins … hos	-70	-121
fins … hugor	-96	-104
fins … imorg	22	142
fins … kvino	-13	112
fins … medic	-97	-107
fins … nagon	-51	-137
fins … nan	-146	-108
fins … nat	-179	-220
fins … sager	-11	105
fins … sort	-92	-95
fint	-311	-241
fint jag	-129	-130
fint men	-149	-141
fint nar	-197	-186
fint och	-168	-129
fint sa	-118	-86
fint … ar	-163	-146
fint … tekni	-118	-86
fira jul	20	141
fira … i	19	139
first moose	-115	-97
first time	9	113
first … blood	-115	-97
fis*	-77	-162
fisk	167	-26
fiske flyte	-106	-97
fiske skote	2	100
fiske … och	2	100
fiske … pa	-106	-97
fisken	-106	-97
fiskespona	2	100
fit	100	-46
fit and	157	-7
fit*	123	-21
fiting	138	14
fiv*	134	88
five	134	88
five minut	131	77
fix*	-49	117
fixa det	52	107
fixa er	-92	-116
fixa … ap	-92	-116
fixa … sjalv	-11	101
fixat	5	139
fixat alt	3	107
fja*	-92	-236
fjalar	-186	-162
fjale min	97	38
fjale … fru	97	38
fjalen	-127	-144
fjalt va	-100	-88
fjalt … ska	-100	-88
fjaltur	-145	-130
fjalturen	140	23
fjalvandringen	-186	-194
fjard gange	-153	-165
fjard … den	-79	-95
fjarde	-181	-112
fjo*	-128	-117
fjol	-258	-288
fjol nu	-156	-130
fjol och	-140	-136
fjol smart	-96	-65
fjol … komer	-96	-65
fjort handl	24	134
fjort mil	111	8
fjort … til	111	8
fjortonarings	24	134
fla*	169	-16
flack	-248	-231
flack i	-163	-153
flack och	142	50
flack overa	112	15
flack pa	102	-35
flack sex	121	24
flack … benet	114	23
flack … inte	184	23
flack … magen	112	36
flack … manad	121	24
flack … och	112	15
flack … rygen	-126	-118
flack … skag	-121	-104
flack … slo	142	50
flackar	112	-25
flackarna	144	17
flackig	112	29
fladrar	108	-5
flagar	118	21
flama up	162	-6
flamade	162	-6
flami pa	129	39
flami … knana	129	39
flamig	135	17
flamt fast	113	-19
flamt … ja	113	-19
flamta	166	8
flamtar	193	8
flanken	-183	-132
flasa i	120	-1
flasa som	195	33
flasa … en	143	21
flasa … et	117	-5
flasa … vila	120	-1
flasar	251	37
flase orkar	-104	-100
flase … knapt	-104	-100
flasen	-104	-100
flasig	-204	-195
flask har	-110	-93
flask jag	1	119
flask langr	-136	-131
flask med	166	32
flask och	-2	108
flask vin	118	-3
flask … #	-136	-131
flask … ar	-57	131
flask … gat	-110	-93
flask … tandv	138	37
flaska	126	130
flaskan	-19	-123
flasklap	4	134
flaskor	4	182
flat	-22	120
fler han	141	10
flera ar	-348	-307
flera gange	-187	-66
flera kvala	-17	90
flera manad	-45	74
flera prata	-117	-115
flera sekun	145	12
flera stota	154	27
flera … hela	82	10
flera … i	-175	-142
flera … jag	-114	-128
flera … magra	97	15
flera … per	-99	-80
flera … samti	-117	-115
fli*	65	161
flick ar	78	-30
flick gjort	-96	-111
flick i	28	111
flick och	9	127
flick ryckt	104	-23
flick skote	-121	-95
flick slar	26	197
flick spark	8	108
flick … #	-110	-130
flick … ar	150	15
flick … har	-83	-104
flick … i	200	1
flick … inte	147	10
flick … klase	28	111
flick … mig	10	129
flick … och	72	115
flick … sa	-121	-95
flick … sig	13	141
flick … slut	-123	-156
flick … tagit	120	-5
flickvanen	-48	122
flik	-102	-107
flik pa	-102	-107
flik … hakan	-102	-107
flime for	140	58
flime forst	-162	-116
flime som	-126	-140
flime … och	-137	-109
flime … ogone	119	44
flimr for	134	59
flimr och	152	23
flimr til	104	-17
flimr … jag	130	9
flimr … och	104	-17
flimr … ogone	134	59
flimrar	182	10
flipe my	122	5
flipe … neck	122	5
fliped	123	5
flit	23	338
flit det	-17	98
flit for	15	184
flit … att	15	184
flo*	252	-143
flode gnali	-110	-85
flode … #	-110	-85
floder	-97	-143
flog	240	-4
flog av	156	38
flog hem	37	-66
flog … fran	108	19
floor	193	-99
flopy	198	13
flopy and	129	1
flu*	116	-96
fluga	-113	-109
flugsvamp	230	55
fly*	-213	-250
flyg	-117	-104
flyga fran	16	157
flyger	-136	-143
flyget	-144	-197
flygplanet	-151	-98
flygr lock	-122	-98
flygrad	-124	-103
flygradsla	-82	-99
flygresan	139	-17
flyta til	-227	-288
flyta … det	-82	-131
flyta … gor	15	154
flyta … honom	-107	-111
flytade	-167	-201
flytande	-122	-105
flytar	-181	-154
flyte pa	-106	-97
flyte runt	-136	-112
flyte … sidan	-106	-97
flyte … svart	-136	-112
flyten	-85	-163
flyter	-164	-145
flytn fran	-112	-93
flytn med	-113	-88
flytn nar	-100	-80
flytn skaka	143	27
flytn … jag	-100	-80
flytn … lite	-113	-88
flytn … penis	-112	-93
flytning	23	-75
flytningar	-93	44
foa*	209	1
foam	192	8
fod	-3	112
fod av	-3	112
fod … mista	-3	112
fod*	59	-42
foda barn	-111	-92
foda … en	-111	-92
fode	225	141
fode barn	124	-15
fode for	179	128
fode … en	-18	154
fodel pa	-147	-161
fodel … magen	-92	-103
fodel … vaxt	-109	-97
fodelsedag	30	154
fodelsemarke	-147	-183
fodelsemarket	-170	-157
foder	247	-1
foder hema	153	6
foder i	130	2
foder nu	165	16
foder typ	112	6
foder … bilen	130	2
foder … i	112	6
fodes	-95	-139
fodes bla	-111	-98
fodes … och	-111	-98
fodse och	114	20
fodse vilka	-101	-66
fodse … har	114	20
fodse … regle	-101	-66
fodseln	-114	-153
fog*	-173	-149
foglo i	-120	-113
foglo … vecka	-120	-113
foglosning	-173	-149
fol	333	-59
fol av	111	-5
fol fran	259	-7
fol ihop	29	-107
fol nerfo	140	8
fol och	148	51
fol over	190	17
fol ur	105	18
fol … an	131	7
fol … fonst	162	9
fol … haste	115	8
fol … honom	118	-2
fol … magen	100	13
fol … och	145	25
fol … sange	105	18
fol … tak	141	23
fol … taket	132	-17
fol … var	97	38
fol*	-35	208
folja	-31	184
folja efter	6	188
folja papa	-3	147
folja up	-107	-127
folja … i	-3	147
folje efter	54	241
folje … mig	48	228
foljer	58	269
folk framf	-10	101
folk har	-92	-109
folk i	128	104
folk men	-138	-138
folk och	3	136
folk pa	49	146
folk undra	26	96
folk … busen	-10	101
folk … inte	-11	105
folk … nan	-104	-92
folk … ni	-92	-109
folk … nu	3	136
folk … skola	26	110
folk … taket	92	-20
folk … varfo	26	96
folksamlingar	-129	-121
fon*	204	195
fonst han	-27	80
fonst och	21	142
fonst pa	162	39
fonst … andra	163	4
fonster	77	144
fonstret	119	167
fonta bukta	170	26
fonta … och	128	12
fonta … ut	121	12
fontanel	145	7
fontanelen	211	40
foo*	25	-124
food gets	-105	-108
food … stuck	-105	-108
foot	74	-81
foot and	-125	-105
foot is	156	20
foot … mouth	-125	-105
footbal	-149	-143
for	-25	205
for #	43	-102
for air	244	10
for al	20	155
for ala	-57	139
for aldre	-92	-109
for alt	-42	254
for altid	123	372
for andra	93	119
for ankor	-146	-163
for askan	-148	-149
for att	-57	156
for bebis	-167	-164
for behan	-25	122
for being	16	140
for besva	17	105
for binju	137	48
for bloda	21	159
for blodp	-137	-137
for blood	-105	-97
for brans	-102	-103
for brot	-110	-121
for co	126	12
for dag	153	12
for days	-237	-250
for de	138	66
for dem	-136	1
for den	104	126
for det	118	91
for djupt	86	-16
for doden	-140	-160
for doren	-11	139
for doter	-111	-102
for egen	51	224
for en	335	111
for ena	179	21
for evigt	32	138
for famil	21	113
for fem	156	-5
for flyge	-135	-157
for folk	-104	-92
for forst	146	138
for framt	-134	-149
for fridy	-79	-98
for ful	10	146
for good	22	130
for got	70	229
for han	20	258
for hard	-143	-127
for hiv	-120	-114
for hjalp	-168	-103
for hjart	-192	-193
for hofte	123	48
for hogt	-189	-189
for hojde	-161	-170
for hon	194	125
for honom	-141	-16
for huden	-173	-175
for igen	-112	-101
for jag	196	312
for klamy	-141	-141
for kolox	161	16
for korko	-223	-199
for lagt	-150	-139
for lange	-254	-282
for langt	-118	-128
for lite	-178	-172
for lungi	-166	-142
for mama	-33	142
for manga	218	0
for mat	110	-24
for maten	-3	154
for me	-33	181
for mej	24	136
for mig	89	145
for min	59	212
for minst	48	115
for mit	84	131
for my	-305	-230
for mycke	-202	-134
for nagon	-34	108
for nagot	-126	-150
for nalar	-120	-172
for nan	71	203
for nio	148	53
for ogat	136	3
for ogone	147	3
for ont	29	133
for orat	-217	-210
for orone	-8	132
for papa	30	197
for preve	-118	-102
for psyko	7	130
for rokdy	-95	-86
for sa	-174	-148
for sent	-192	-160
for sex	71	-46
for sin	-39	95
for six	121	3
for skola	-131	-70
for skuld	-3	97
for spind	-161	-161
for spira	-124	-113
for sprut	-215	-247
for steks	-94	-109
for stora	-59	56
for svara	-20	157
for the	4	169
for three	-218	-185
for tiden	-117	-13
for tidig	86	180
for tjugo	145	15
for ukrai	-106	-65
for ultra	-135	-116
for utsik	19	94
for vad	42	194
for vanst	99	8
for vapen	-110	-128
for var	-149	-155
for varar	-122	-118
for vard	-91	-100
for varje	189	220
for varto	-107	-112
for vaten	-126	-150
for vride	7	109
for work	-44	-105
for years	-137	-146
for … a	-31	115
for … aka	12	151
for … andas	124	22
for … ata	189	-6
for … att	29	188
for … av	-187	-170
for … bara	-120	-139
for … barn	-2	122
for … bast	21	113
for … bli	-92	58
for … chauf	-95	-97
for … dagar	234	185
for … dar	64	-109
for … days	-233	-248
for … de	15	105
for … del	56	272
for … den	32	-92
for … det	6	202
for … do	3	216
for … egen	-12	133
for … eler	-138	-143
for … enda	12	112
for … fa	-68	-159
for … famil	54	117
for … fast	-60	-174
for … fins	-121	-126
for … first	9	113
for … flick	-123	-93
for … flygr	-82	-99
for … for	174	170
for … forsv	-22	100
for … ga	30	161
for … gang	140	147
for … gar	161	16
for … godis	-139	-120
for … golve	-115	-108
for … gora	-10	119
for … grane	105	-4
for … gud	1	109
for … haha	-168	-155
for … halvt	121	10
for … han	-91	37
for … hangd	126	32
for … har	139	159
for … helst	0	120
for … hema	-89	-79
for … henes	-103	-153
for … hjalp	20	155
for … hjart	154	9
for … hogra	143	39
for … i	107	131
for … igar	-94	-109
for … ilama	104	37
for … inget	-166	-181
for … insul	110	-1
for … inte	61	203
for … jag	-65	94
for … kana	10	189
for … kans	108	1
for … koles	-98	-85
for … koma	-107	-112
for … kora	-92	-99
for … kring	-178	-160
for … kvart	225	45
for … lakri	-69	-100
for … laser	52	159
for … leva	49	119
for … ljud	8	118
for … lungr	-104	-93
for … man	-42	72
for … manad	-211	-20
for … mans	-144	-128
for … mar	-98	-81
for … mer	34	180
for … min	143	-12
for … minut	311	138
for … mot	-141	-176
for … nad	-143	-127
for … ni	72	283
for … oga	99	8
for … ogat	179	21
for … ont	107	39
for … pa	-199	-226
for … papa	39	152
for … partn	15	112
for … piza	-123	-124
for … sa	65	191
for … saga	14	154
for … sager	26	129
for … sambo	-5	132
for … se	-32	96
for … sedan	-125	-176
for … sen	-115	-68
for … sig	-22	100
for … sjalv	33	174
for … slipa	-32	181
for … sluta	27	107
for … somn	-104	-105
for … somnm	119	14
for … sta	15	128
for … stang	-130	-121
for … stopa	2	133
for … straf	17	171
for … stund	186	4
for … table	218	0
for … tack	-121	-84
for … tanka	-132	-203
for … tar	-7	166
for … tests	-105	-97
for … timar	226	-21
for … time	283	10
for … tjute	149	47
for … vacin	-140	-120
for … vad	-201	-203
for … vaga	-15	130
for … vald	-126	-150
for … vin	-123	-155
for … week	-126	-146
for … weeks	-152	-145
fora aret	-262	-162
fora naten	78	-8
fora somar	-160	-144
fora vecka	331	207
fora vinte	-140	-144
fora … a	161	-7
fora … borta	-135	-127
fora … det	-86	-94
fora … feber	166	51
fora … fick	-132	-136
fora … for	-42	103
fora … helt	-150	-126
fora … hur	-96	-117
fora … mar	-72	-75
fora … men	-25	120
fora … nu	194	11
fora … och	46	197
fora … plane	-94	-101
fora … vakna	78	-8
forad kaner	-112	-111
forad … mig	-112	-111
foradet	-52	94
foral for	26	176
foral har	39	134
foral jobar	26	211
foral … altid	31	130
foralder	-148	-221
foraldrar	68	233
foraldrarna	-22	131
foraltid	26	176
forbered	-176	-171
forbi	83	235
forbj har	23	100
forbj hene	18	101
forbjudet	23	100
forbjudit	18	101
forbl for	-12	117
forbl … bloda	21	159
forbloda	21	159
forced	-1	173
forel i	-73	-86
forelasare	-155	-170
forelasningarna	-97	-119
foren var	-114	-91
foren … koper	-114	-91
foreningen	-114	-91
fores borja	103	9
fores ska	-90	-103
fores … man	-90	-103
forestalningen	103	9
foresten	88	-61
forever	18	141
forfrysning	-100	-88
forga pig	-105	-87
forga tar	136	6
forga … och	-105	-87
forga … waran	136	6
forgi honom	-7	87
forgi jag	-17	106
forgi lufte	-24	97
forgi mig	-5	153
forgi min	-13	91
forgi … luft	-13	91
forgi … och	-7	87
forgi … os	-27	80
forgifta	-6	166
forgiftad	128	39
forgiftning	-166	-131
forgr sig	21	133
forgr … pa	21	133
forgrep	21	133
forha for	-143	-127
forha … hard	-143	-127
forhardnad	-143	-127
forky #	-148	-128
forky far	-99	-77
forky gick	-125	-120
forky och	-144	-122
forky … fyra	-135	-105
forky … hes	-131	-110
forky … jag	-130	-93
forky … over	-125	-120
forkyld	-141	-232
forkylningar	-148	-147
forkylningen	-299	-252
forla att	-124	-140
forla av	-153	-97
forla fel	-171	-167
forla for	15	213
forla fran	148	14
forla i	199	43
forla mig	-2	96
forla pa	205	19
forla sedan	-153	-136
forla til	-28	104
forla … alt	-3	183
forla … besva	17	105
forla … ena	130	23
forla … hoger	216	32
forla … jag	-98	-110
forla … kansk	78	-8
forla … midja	148	14
forla … skrac	-172	-166
forlamad	151	36
forlamat	115	38
forlat	-140	67
forlo for	-162	-42
forlo job	12	149
forlo med	-90	-127
forlo sin	-124	-127
forlo … forst	-90	-127
forlo … losni	-162	-42
forlo … mama	-124	-127
forlo … om	10	103
forlora	12	149
forlorat	-44	93
forlosningen	-162	-42
forlosningsdepresion	-113	-56
formi det	102	32
formi gar	104	25
formi hon	-126	-117
formi … fick	-126	-117
formi … gick	102	32
formi … han	104	25
formidag	-163	-178
formidagen	113	33
formidags	183	111
formidan	-107	-115
forny den	-101	-57
forny inhal	-101	-64
forny mina	-109	-189
forny mit	144	120
forny recep	-146	-142
forny … p	-153	-154
forny … pa	-137	-120
forny … recep	198	155
fornya	-115	-124
forpa det	0	120
forpackning	0	120
forsa blod	109	-16
forsa for	-167	-127
forsa … sa	-185	-167
forsakringen	52	123
forsakringskasan	-184	-162
forsakringspengarna	-1	165
forsar	275	17
forsent	10	108
forsk for	-129	-66
forsk … skola	-129	-66
forskolan	-113	-167
forskoleinskolning	-126	-116
forso hanga	-18	95
forso i	16	131
forso igar	-4	102
forso igen	-57	67
forso sla	146	-7
forso stopa	3	131
forso stryp	168	17
forso … honom	3	131
forso … in	146	-7
forso … livet	-5	136
forso … men	16	102
forso … mig	144	-17
forso … nu	-112	-90
forso … sit	-96	-117
forso … torsd	16	131
forsok	56	136
forsoker	172	-55
forsokt	45	128
forsokte	-30	165
forst alas	2	177
forst barn	-122	-111
forst barne	-161	-159
forst besok	-153	-165
forst dagen	-140	-148
forst dos	106	21
forst hans	-130	-121
forst hjalp	-142	-116
forst hos	-124	-117
forst ingen	100	0
forst man	-143	-140
forst men	224	65
forst och	-169	-150
forst stege	-144	-168
forst table	182	41
forst timen	-129	-99
forst … av	106	21
forst … barn	-124	-117
forst … hande	126	52
forst … i	146	5
forst … kavep	119	53
forst … lada	-102	-103
forst … liv	-63	112
forst … norma	-129	-99
forst … sen	-159	-53
forst … slog	-143	-140
forst … tror	100	0
forsta	-174	-215
forstar	106	173
forstopad	-154	-133
forstopning	-156	-138
forstor	-63	112
forsv ar	-62	-69
forsv direk	-96	-94
forsv for	33	216
forsv i	104	-10
forsv igen	134	-5
forsv med	97	-35
forsv nar	-55	-107
forsv plots	106	20
forsv sa	11	121
forsv … altid	39	123
forsv … att	138	15
forsv … direk	134	-5
forsv … efter	-62	-69
forsv … glas	125	28
forsv … glase	139	20
forsv … got	32	149
forsv … jag	-121	-123
forsv … jorde	16	99
forsv … karao	-103	-100
forsv … lovet	-106	-109
forsv … man	138	52
forsv … min	-118	-104
forsv … nagra	-50	-105
forsv … nar	-96	-94
forsv … svara	-22	100
forsvara	-22	100
forsvina	73	218
forsvunit	-134	-128
fort	84	-16
fort barne	19	181
fort bjork	-112	-112
fort han	73	-85
fort inan	-2	132
fort mage	152	45
fort maste	-104	-92
fort nar	-165	-180
fort och	152	97
fort vi	97	146
fort … dor	176	11
fort … e	175	37
fort … fat	-118	-108
fort … flyta	15	154
fort … gar	23	-79
fort … hopas	-6	98
fort … jag	-129	-137
fort … lager	-130	-135
fort … man	-104	-92
fort … reser	139	29
fort … sater	110	1
fort … slar	-112	-112
fort … sover	11	127
forta nar	-130	-105
forta … jag	-130	-105
fortf kalel	-115	-125
fortf lever	11	137
fortf ont	-136	-143
fortf … i	-115	-125
fortf … svag	-171	-132
fortj att	-7	111
fortj en	17	91
fortj … do	-7	111
fortj … rikti	17	91
fortjanar	9	151
forts anda	105	127
forts andas	-6	117
forts leva	-15	88
forts me	-101	-103
forts med	-33	-142
forts rina	135	30
forts … koles	-80	-99
forts … likso	-6	117
forts … omepr	-101	-103
forts … ur	135	30
fortsate	-7	166
fortsater	215	156
forut a	-162	-142
forut i	110	120
forut nej	12	124
forut pa	-123	-113
forut sama	120	13
forut … da	-120	-104
forut … kansl	120	13
forut … varen	-123	-113
forva da	-128	-102
forva for	-122	-118
forva … och	-128	-102
forva … varar	-122	-118
forvarar	-122	-118
forvarkar	-156	-121
forvarning	156	27
forvi a	155	18
forvi o	148	57
forvi och	194	53
forvi som	-134	-127
forvi … andas	136	54
forvi … glodh	106	16
forvi … har	168	24
forvi … snabt	99	32
forvirad	245	59
forviring	109	22
foste sedan	120	17
foste … igar	120	17
fosterorelser	120	17
fot	237	16
fot barn	198	196
fot efter	-130	-121
fot for	4	97
fot ont	-120	-122
fot siter	109	-8
fot stick	181	8
fot synas	155	2
fot … bakoc	109	-8
fot … frame	-120	-122
fot … nylig	-1	120
fot … nys	-17	129
fot … pa	165	-7
fot … prome	-130	-121
fot … tva	4	97
fot … ut	181	8
fot*	-146	-319
fotbo den	113	30
fotbo i	-147	-114
fotbo igar	-158	-149
fotbo men	-2	120
fotbo ont	-148	-152
fotbo … ansik	-110	-96
fotbo … i	-5	-137
fotbo … jag	148	139
fotbo … liger	113	30
fotbol	-212	-170
fotbolen	-176	-150
fotboln	113	30
fotbolslaget	-148	-152
foten	-77	-156
foten als	112	43
foten gor	-136	-122
foten hange	133	17
foten har	161	28
foten i	203	0
foten igar	-112	-101
foten kan	-154	-145
foten lukta	123	44
foten men	4	114
foten nar	-161	-169
foten pa	-157	-144
foten pekar	147	47
foten siter	-133	-128
foten svima	107	20
foten svule	-105	-92
foten … ar	125	42
foten … at	147	47
foten … blivi	161	28
foten … det	34	151
foten … djupt	-133	-128
foten … en	107	20
foten … ga	-117	-134
foten … gar	112	43
foten … grask	168	30
foten … i	101	-3
foten … jag	-127	-107
foten … lite	123	44
foten … nar	-146	-116
foten … ont	-136	-122
foten … rod	-141	-120
foten … runt	-105	-92
foten … ta	-137	-114
foter	-205	-261
foter ar	177	-13
foter bla	125	33
foter brine	-109	-101
foter flack	121	24
foter i	-138	-120
foter nar	-167	-171
foter o	111	32
foter pa	-154	-147
foter sveta	-123	-119
foter … doda	-79	-98
foter … har	111	32
foter … i	-149	-159
foter … inte	125	33
foter … jag	-174	-187
foter … kvale	-154	-147
foter … pa	-109	-101
foter … sex	121	24
foterna	50	-87
fotle poser	-94	-101
fotle … ut	-94	-101
fotlederna	-94	-101
fotsv en	-118	-135
fotsv … gang	-118	-135
fotsv … ja	-160	-134
fotsvamp	-217	-186
fotsvampen	-118	-135
fotvard	-29	-125
found	99	41
found … broth	126	-31
fr	13	163
fra*	121	121
fradg han	104	-4
fradg runt	167	5
fradg … ar	104	-4
fradg … munen	185	5
fradga	188	11
fraga anda	-181	-167
fraga at	47	191
fraga av	-67	-117
fraga fins	17	109
fraga for	-16	202
fraga han	-9	157
fraga hela	107	5
fraga hur	39	176
fraga ja	102	136
fraga nat	147	130
fraga om	79	-143
fraga sama	23	-118
fraga var	-97	-136
fraga … blodt	-5	104
fraga … det	147	104
fraga … egen	8	118
fraga … faktu	-204	-185
fraga … krope	-137	-129
fraga … livet	50	111
fraga … mycke	24	113
fraga … sak	23	-118
fraga … som	7	101
fraga … sonen	-125	-113
fraga … tiden	166	33
fragade	-37	172
fragan	-185	-135
fragar	40	164
frago … medic	-120	-101
fraktur	141	32
fram	154	105
fram bosan	-21	164
fram emot	-106	7
fram er	-94	-105
fram et	118	-40
fram huvud	110	7
fram orden	184	-1
fram tanda	-20	92
fram tva	103	-24
fram … att	-7	121
fram … barnb	-118	-139
fram … begri	109	11
fram … och	20	157
fram … ord	169	-30
fram … sida	-94	-105
fram … ur	-33	88
fram … varen	-117	-129
frama huvud	117	33
frama … och	117	33
framatbojd	138	-19
framatlutad	235	12
frame	-76	118
frame under	-120	-122
frame … borde	-1	105
frame … tar	-120	-122
framf busen	3	132
framf os	192	3
framf taget	4	137
framf … ont	104	49
framf … pa	147	23
framling	-17	115
framt bara	-2	99
framt … morke	-2	99
framtid	-2	99
framtidsfulmakt	-125	-149
fran #	-155	-155
fran ala	0	117
fran alt	3	197
fran apote	-159	-140
fran blomk	-148	-148
fran bron	-21	142
fran brost	167	42
fran bryga	-165	-154
fran dag	-110	-131
fran eleme	-105	6
fran er	-206	-229
fran fonst	192	4
fran forsa	-137	-143
fran grane	-122	-137
fran halse	136	-7
fran handb	-136	-148
fran haste	142	15
fran helve	-162	-152
fran hog	129	10
fran hogsp	164	28
fran hosku	93	41
fran i	-125	-192
fran ingen	102	-17
fran jobet	-47	118
fran jorde	16	99
fran klon	-108	-115
fran lagre	150	30
fran lilje	120	12
fran madra	-104	-99
fran midja	148	14
fran min	-66	86
fran nar	-100	-123
fran nasan	-165	-155
fran naten	-25	88
fran natet	-11	138
fran parke	-8	186
fran penis	-164	-148
fran psyk	-6	125
fran radio	1	146
fran saret	-103	-93
fran sidan	-96	-65
fran sjate	-6	119
fran sjukh	-182	-131
fran sjund	-12	95
fran skola	-94	-89
fran slipe	-111	-101
fran sofan	-217	-141
fran sport	-113	-122
fran stege	149	-16
fran tak	141	23
fran taket	179	83
fran tan	123	44
fran tandk	103	-47
fran tandl	-139	-125
fran thail	138	32
fran trapa	-7	92
fran utlan	-120	-144
fran … bh	-113	-122
fran … det	74	128
fran … dokto	-83	-112
fran … elsta	-106	-97
fran … flera	-106	-119
fran … gav	-109	-108
fran … han	151	148
fran … hojd	129	10
fran … hon	53	154
fran … jag	-104	-149
fran … kan	-120	-144
fran … kraks	103	16
fran … lyhor	-115	-145
fran … men	-163	-150
fran … min	-138	-160
fran … nar	-174	-150
fran … och	116	121
fran … sidan	127	47
fran … skave	-111	-101
fran … somra	-95	-88
fran … surfp	-17	67
fran … til	73	-146
fran … tva	-135	-129
fran … ut	123	-3
fran … vanin	157	142
franvarande	135	-11
frata medel	142	28
frata … i	153	28
fratande	167	31
frater	107	-6
fratskada	174	10
freda ar	-1	171
freda ja	3	107
freda min	-82	-99
freda nu	106	-14
freda och	-131	-100
freda … ar	-176	-177
freda … det	20	202
freda … farmo	-82	-99
freda … har	3	107
fredag	-108	87
frest ikval	0	141
frest … ngl	0	141
frestar	0	141
fri	-111	4
fri kort	-108	-122
fri … hur	-108	-122
fri*	-133	-95
friday	-52	134
fridy och	-79	-98
fridy … undra	-79	-98
fridykning	-79	-98
frien of	7	114
frien took	116	-60
frien … goodb	-25	87
frien … my	7	114
friend	215	156
friends	-143	-83
friko hur	-86	-109
friko … vet	-86	-109
frikort	-144	-188
frisk	-281	-187
frisk adhd	-111	-98
frisk i	-117	-148
frisk ur	-132	-83
frisk … frago	-111	-98
frisk … ovrig	-195	-176
frisk … vanst	-132	-83
frity over	141	36
frityrolja	137	34
frivi kondo	-92	-100
frivi … sprac	-92	-100
friviligt	-115	-154
froke sager	-115	-98
froke … att	-115	-98
froken	-142	-154
from a	19	124
from my	-84	47
from polen	-90	-85
from sleep	-129	-121
from sprea	-116	-106
from … badly	-129	-121
from … belt	-3	118
from … compu	-112	-100
from … mum	10	117
fros	-231	-60
fros lite	-170	-136
fros til	4	163
fros … is	4	163
fros … nu	-130	-110
frosa	363	41
frosa i	91	35
frosa kisar	-168	-143
frosa nagon	-97	-112
frosa och	159	0
frosa sa	180	77
frosa skaka	111	-11
frosa … #	139	12
frosa … forvi	130	40
frosa … huvud	-132	-113
frosa … minut	-97	-112
frosa … nat	91	35
frosa … ont	134	5
frosa … sa	121	-17
frosa … tande	132	54
frosan	110	17
fru	104	113
fru ar	127	-29
fru fick	126	82
fru gick	10	124
fru gravi	145	17
fru har	-101	45
fru i	-4	137
fru jag	34	208
fru mar	96	45
fru min	103	9
fru nyfor	-9	132
fru sager	39	-127
fru skule	30	133
fru slog	-141	-155
fru stira	-30	137
fru vil	-114	-118
fru … #	145	17
fru … att	-56	-205
fru … barn	24	125
fru … en	132	25
fru … fa	30	133
fru … fasta	-102	-92
fru … fot	3	132
fru … gravi	125	23
fru … hon	59	140
fru … ihjal	-77	-124
fru … inte	-27	135
fru … konst	135	42
fru … lag	-105	-102
fru … lagt	-20	97
fru … mig	-76	55
fru … ny	-6	108
fru … sager	103	9
fru … sin	-93	-107
fru … skaka	146	10
fru … ut	10	124
fruga sager	-119	-125
fruga … att	-119	-125
fruga … inte	133	33
fruko iblan	-149	-144
fruko och	161	1
frukost	-86	-134
frukosten	148	-80
frukt blodt	139	52
frukt dalig	114	5
frukt huvud	132	55
frukt smart	153	67
frukt … #	139	52
frukt … under	-119	-100
fruktansvard	187	81
fruktansvarda	161	61
fruktansvart	193	52
fruktansvert	-119	-100
fruktkarna	-152	-122
frun det	19	134
frun sager	-78	-105
frun slog	16	107
frun … arg	-125	-136
frun … inte	-19	142
frun … jatek	119	25
frun … mig	16	107
frun … ut	-136	-147
fruse och	-157	-149
fruse skuld	-145	-134
fruse … febri	-157	-149
frusen	-180	-225
fry*	262	30
frysa	-44	87
fryse #	113	15
fryse har	85	-11
fryse jamt	-132	-114
fryse sa	171	-15
fryse … ar	143	24
fryse … blasp	85	-11
fryse … kan	-119	-103
fryse … sa	147	19
fryse … tande	119	2
fryser	242	-46
fuc*	-146	-144
fucidin	-146	-144
fuktig	167	32
ful	295	189
ful for	10	146
ful i	10	-95
ful igen	120	-33
ful jag	12	117
ful men	139	-59
ful … att	10	146
ful … inte	83	-13
ful … lorda	-109	-112
ful … o	120	-33
ful … roda	101	21
ful … slar	-19	85
ful … telef	119	7
ful*	-169	-15
fula	-139	-158
fula av	136	34
fula ut	-183	-157
fult men	133	104
fult … matar	131	7
funde alvar	38	144
funde pa	19	144
funde … att	74	136
funde … d	-93	-106
funde … det	7	114
funde … pa	-21	168
funderar	-6	135
funderat	28	178
funge en	147	43
funge fint	-137	-110
funge mar	115	12
funge nalox	-117	-111
funge … ila	115	12
funge … sa	-118	-86
funge … stund	147	43
fungera	276	140
fungerar	-102	-154
funka det	78	12
funka far	-128	-114
funka och	-90	-103
funkar	-176	-189
fur*	-218	-230
furadantin	-134	-124
fy	-173	-164
fyl*	-123	-178
fyla	-114	-203
fyla i	-154	-153
fylas	-147	-139
fylde	-202	-223
fyler	31	157
fyler #	-8	152
fyler femti	19	128
fyler man	-101	-97
fyler … i	-101	-97
fyler … pa	33	123
fylt ar	9	109
fylt … och	9	109
fyr*	118	-11
fyra	137	17
fyra ar	-171	-108
fyra av	-162	-147
fyra for	117	0
fyra gange	156	-41
fyra kilar	10	115
fyra manad	137	-30
fyra pa	136	8
fyra varje	-216	-231
fyra … att	118	51
fyra … den	111	0
fyra … har	-82	32
fyra … jag	131	133
fyra … nat	-216	-231
fyra … och	134	28
fyra … sager	21	108
fyra … sig	88	-6
fyra … tio	-162	-147
fyraa vakna	-114	-117
fyraa … o	-114	-117
fyraaringen	-143	-192
fyrti gange	154	9
fyrti kan	-115	-119
fyrti … aren	-115	-119
fyrti … i	154	9
fyrve explo	130	18
fyrve … i	130	18
fyrverkeri	130	18
fys*	-129	-90
g	-133	-63
g tre	-138	-123
g … gange	-138	-123
ga	-117	146
ga bort	36	148
ga forbi	-18	135
ga hem	51	217
ga i	-158	-149
ga inan	-1	105
ga men	-165	-95
ga ner	-96	89
ga pa	-247	-210
ga rygon	-115	-104
ga up	-242	-224
ga upfor	109	6
ga ut	-9	286
ga … arm	130	-1
ga … begra	-82	-99
ga … dagis	-128	-113
ga … de	7	111
ga … den	-144	-109
ga … dokto	13	177
ga … doren	119	-35
ga … eler	-1	105
ga … genom	-20	89
ga … i	-105	78
ga … idag	14	158
ga … jakta	-125	-130
ga … jobet	-121	-107
ga … kan	-133	-100
ga … kurs	-106	-113
ga … och	135	52
ga … ser	121	33
ga … svule	-140	-126
ga … terap	-112	-130
ga … til	-81	83
ga … toan	155	13
ga … trapa	109	6
ga … utan	17	200
gaf*	181	25
gafel flasa	94	16
gafel ramla	92	14
gafel … i	94	16
gafel … ur	92	14
gafeln	163	26
gal*	-157	-149
galan i	-98	-98
galan … gar	-98	-98
galanfal	-98	-98
galen	-216	-161
galen av	-86	-88
galen … ljude	-86	-88
galer	-184	-92
galer det	-99	-98
galer mig	-147	-156
galer min	-86	-190
galer mit	34	155
galer recep	-116	-104
galer som	-97	-108
galer … bara	-99	-98
galer … da	6	113
galer … doter	-144	-150
galer … eksem	34	155
galer … fortf	-116	-104
galer … korko	-101	-66
galer … mama	-142	-139
galer … sagt	-97	-108
galgr tva	138	9
galgr … vecko	138	9
galgront	138	9
galimatias	137	9
galni med	-15	132
galni och	125	-21
galni … jag	125	-21
galni … mig	-15	132
galning	146	29
galst hitad	-107	-107
galst ont	-131	-106
galst … av	-107	-107
galst … under	-105	-108
galsten	-176	-166
galt	128	36
galt och	149	-2
gam*	-42	-130
gamal #	178	27
gamal alder	-111	-118
gamal ingen	-6	124
gamal kafe	143	20
gamal man	113	14
gamal radio	-95	-99
gamal ut	-123	-122
gamal … #	113	14
gamal … grade	131	3
gamal … sager	-111	-118
gamal … som	-54	-104
gamal … undra	-82	-99
gamla	-105	-229
gamla ar	-202	-191
gamla doter	147	7
gamla har	-119	-98
gamla kryck	-135	-143
gamla medic	-131	-171
gamla morfi	-100	-90
gamla visa	-113	-94
gamla … efter	-100	-90
gamla … gat	-119	-98
gamla … har	196	11
gamla … pa	-158	-139
gamla … til	-135	-143
gamla … utgan	-132	-102
gan*	91	142
gang ar	121	7
gang av	-162	-113
gang dorar	-91	-119
gang for	-124	-16
gang hon	-117	-174
gang i	-31	-123
gang ingen	-129	-113
gang pa	180	43
gang sager	-2	121
gang sist	-3	130
gang somna	-5	104
gang … ala	-109	-12
gang … andfa	124	9
gang … bilak	-117	-86
gang … dan	-124	-99
gang … de	-15	94
gang … gang	180	43
gang … kor	9	121
gang … man	-5	104
gang … pasar	-114	-106
gang … stang	-91	-119
gang … varas	-134	-131
gang … vecka	17	-138
gang … vil	-106	-135
gange den	31	110
gange det	86	-16
gange efter	101	21
gange for	127	-1
gange ikval	128	-8
gange jag	56	166
gange kan	-121	-176
gange men	134	141
gange nu	141	153
gange och	-113	-85
gange om	-135	16
gange per	-155	-139
gange sa	159	99
gange sedan	221	73
gange vi	-9	121
gange vil	-142	-144
gange … cashe	101	21
gange … dagen	-134	-107
gange … dan	-59	87
gange … det	127	0
gange … grate	-2	118
gange … har	-163	66
gange … hon	141	37
gange … host	-62	73
gange … hosta	-141	-94
gange … jag	235	200
gange … klaga	96	45
gange … lite	-126	-88
gange … livet	109	6
gange … minut	135	-1
gange … mycke	108	0
gange … nat	-266	-247
gange … nu	-5	129
gange … rad	83	12
gange … rygen	137	20
gange … senas	143	2
gange … skriv	14	146
gangen	145	231
ganget	-86	64
gansk bra	-150	-163
gansk … anda	-118	-126
gap*	-208	-54
gapa	-170	-11
gapa … svalj	-148	-117
gapa … svart	155	59
gapar men	-9	128
gapskratade	-113	-110
gar a	-117	-173
gar bakat	104	29
gar batre	-117	-123
gar bort	45	-68
gar bra	-198	-205
gar bredb	119	9
gar det	-224	-338
gar dit	2	109
gar forbi	34	154
gar halv	-104	-98
gar han	167	93
gar hol	-9	135
gar hon	13	159
gar in	284	48
gar ingen	-201	-194
gar inget	-162	-140
gar jag	-122	15
gar kan	-170	-192
gar knapt	176	36
gar kom	-16	105
gar kval	169	-24
gar leker	-133	-113
gar mar	-120	-139
gar med	-45	128
gar men	-37	-122
gar mot	-5	144
gar naken	-19	110
gar o	-190	-194
gar over	-164	-76
gar pa	-51	74
gar runt	102	184
gar snet	189	62
gar sover	-80	-94
gar til	72	142
gar tilba	-12	110
gar under	11	117
gar up	-220	-103
gar upfor	108	4
gar … a	-97	53
gar … agska	5	151
gar … anat	-127	-111
gar … at	180	37
gar … ata	-121	-127
gar … att	-167	-142
gar … biolo	105	21
gar … brevl	91	-20
gar … dalig	-80	-94
gar … dit	31	178
gar … efter	-124	-128
gar … feber	-141	-146
gar … ga	-184	-195
gar … gatan	1	131
gar … han	31	142
gar … hjart	-137	-136
gar … hon	120	111
gar … hotar	11	113
gar … idag	-111	-109
gar … igen	95	-7
gar … in	153	130
gar … inget	-193	-178
gar … kraks	142	49
gar … mar	119	9
gar … men	-115	-156
gar … mot	112	16
gar … nar	114	-30
gar … nu	149	-19
gar … och	-125	-136
gar … om	-26	98
gar … ont	-114	-84
gar … over	-321	-349
gar … pa	-258	-281
gar … pensi	-115	-122
gar … runt	141	14
gar … ryg	152	66
gar … sjuan	9	131
gar … ska	22	121
gar … snet	104	25
gar … spare	-5	170
gar … stund	89	20
gar … ta	-1	150
gar … toa	-34	-100
gar … trapa	141	17
gar … trapo	-120	-126
gar … trogt	111	32
gar … tving	10	103
gar … ute	-19	110
gar … v	103	8
gar … vanli	-173	-153
gar*	141	196
garag huvud	125	-14
garag ska	-92	-109
garag … andad	99	-10
garag … och	125	-14
garage	-24	133
garaget	154	227
garde och	-146	-147
garde … att	-103	-109
garden	73	153
garderob	-14	181
gardi for	150	21
gardi fran	127	47
gardi runt	184	-5
gardi … ena	133	52
gardi … halse	184	-5
gardi … vanst	99	8
gardin	226	57
gardinen	148	71
gardinera	-135	-136
garna	-110	-19
garna do	37	130
garna trafa	-92	-109
garna … folk	-92	-109
gas	123	244
gas och	133	10
gas … svima	133	10
gasa	20	176
gasa ihjal	20	176
gasa … mig	20	176
gaser	-209	-226
gaser gar	-138	-132
gaser i	-160	-152
gaser … magen	-160	-152
gasig	-176	-162
gasol	114	35
gasol explo	114	35
gasol … brans	114	35
gaspa hela	-141	-130
gaspa … tiden	-141	-130
gaspar	-108	-134
gaspi for	209	13
gaspi … air	209	13
gasping	225	11
gasva stat	104	2
gasva … pa	104	2
gasvarmaren	104	2
gat i	30	-157
gat in	-175	-166
gat ner	34	116
gat och	167	17
gat over	118	11
gat sa	8	157
gat til	30	116
gat up	-51	-133
gat … fem	-107	-110
gat … i	-182	-218
gat … jobet	30	116
gat … kbt	-133	-135
gat … krana	-138	-135
gat … men	109	22
gat … skakf	135	18
gat … tre	-131	-109
gat … vecka	174	2
gat*	36	172
gatan	1	101
gav adren	129	15
gav blod	-181	-148
gav farmo	130	23
gav mig	-77	49
gav … i	-181	-148
gav … morfa	130	23
gav … nasta	-109	-108
gav … table	-106	-104
gav*	-29	126
gave … his	-11	135
gay	33	147
ge	-51	132
ge blod	-168	-151
ge brost	-175	-106
ge honom	152	49
ge mig	26	196
ge min	5	105
ge sig	-3	120
ge up	4	219
ge … nagot	21	144
ge … pa	-54	53
ge … ps	5	105
ge … var	-108	-105
gee*	7	139
geer	7	139
geer op	7	139
geg*	-109	-105
gega	-109	-105
gega fran	-109	-105
gega … penis	-109	-105
gel	-189	-148
gel*	175	0
geleaktigt	155	11
genom	12	104
genom aren	37	198
genom byxor	114	-9
genom fonst	-50	82
genom hande	153	5
genom handu	81	-25
genom isen	239	-23
genom krope	83	15
genom mig	114	-22
genom munen	-230	-236
genom nasan	-355	-219
genom och	184	-3
genom ogat	140	0
genom skine	126	-3
genom telef	34	112
genom vagen	31	240
genom venti	-28	178
genom … fran	114	-22
genom … hjart	83	15
genom … jag	110	180
genom … nar	-178	-169
genom … nu	156	5
genomblot	153	21
genomblota	130	1
genomborade	140	0
gentest	-157	-134
ger	-255	-9
ger bort	-160	-56
ger elsto	-123	-90
ger hard	-125	-122
ger hosta	-124	-109
ger hunde	33	142
ger magon	-117	-99
ger mig	-203	-195
ger saft	129	21
ger up	-116	63
ger … finar	-98	-110
ger … huvud	-108	-103
ger … i	-155	-147
ger … mage	-125	-122
ger … nu	2	110
ger … penga	11	179
ger … til	33	142
get a	-200	-194
get ar	-122	-122
get bort	-109	66
get bucol	112	-2
get flera	154	27
get my	-164	-171
get nervo	-146	-123
get up	-214	-180
get … ala	-118	-57
get … alt	-5	138
get … befor	-133	-147
get … cykel	26	96
get … det	-13	107
get … doend	-122	-122
get … ears	-112	-107
get … enlig	112	-2
get … et	7	133
get … fiske	2	100
get … haste	2	97
get … hopet	-126	-149
get … klock	11	95
get … men	94	21
get … min	20	111
get … sick	-119	-116
get … sin	-1	127
get … sina	0	128
get … stota	194	52
get … til	-1	127
get … trani	-154	-143
getin behov	-129	-99
getin i	138	18
getin nu	120	7
getin och	156	-1
getin pa	-201	-157
getin stack	-129	-119
getin vid	127	54
getin … ar	-204	-187
getin … foten	-162	-123
getin … klar	120	7
getin … mig	-129	-119
getin … munen	156	30
getin … som	-101	-57
getin … svimf	140	25
getin … tradg	88	41
getingjavel	114	18
getingstick	111	-31
gets	-4	161
gets stuck	-105	-108
gets … half	-105	-108
gev*	-10	239
gevar i	-16	156
gevar ur	-28	88
gevar … knat	10	176
gevaret	-14	230
ghb	158	-6
ghb andas	92	-1
ghb … bara	92	-1
gho*	-123	-129
ghost mig	-123	-129
ghost … o	-123	-129
ghostade	-123	-129
gick av	194	138
gick bort	-129	-60
gick bra	-24	-107
gick det	78	-8
gick fran	-9	111
gick genom	125	-46
gick hem	-3	212
gick i	-160	-174
gick in	52	200
gick ner	-110	-124
gick nu	138	-8
gick och	191	27
gick over	-188	-249
gick pa	146	11
gick preci	134	0
gick sonde	100	-78
gick ut	-108	82
gick … av	-200	-186
gick … balko	-9	111
gick … det	148	22
gick … en	146	14
gick … inuti	112	19
gick … isen	118	-41
gick … med	-127	-110
gick … men	-109	-50
gick … nar	147	-18
gick … nian	-115	-119
gick … pensi	-90	-104
gick … steko	-146	-132
gick … tidig	24	113
gick … til	104	119
gick … vi	118	37
gift i	155	8
gifta	46	298
gifta bort	39	189
gifta mig	-34	73
gifta sa	37	162
gifta … jag	27	133
gifta … mig	26	220
gifti att	-105	-123
gifti medel	-127	-119
gifti och	7	132
gifti svamp	143	28
gifti … ha	-112	-137
gifti … vilke	-127	-119
giftig	89	115
giftiga	-117	-107
giftigt	-139	-135
giftinformationscentralen	-129	-114
gik*	-169	-201
gikt	-148	-175
gikt i	-196	-178
gikt … stort	-196	-178
gikta i	-97	-94
gikta … stort	-97	-94
giktatack	-97	-94
gipsa	126	8
gipse ar	-158	-123
gipse och	113	25
gipse … av	-158	-123
gipse … nu	113	25
git*	31	170
gitar a	26	96
gitar ska	-8	97
gitar … katen	26	96
gitar … lileb	-8	97
gitaren	21	149
gjo*	12	252
gjord abort	-128	-127
gjord det	55	252
gjord glast	144	17
gjord han	8	104
gjord inte	6	102
gjord slut	-171	-227
gjord … det	8	104
gjord … fast	0	108
gjord … for	-128	-127
gjord … mot	31	155
gjord … sjalv	16	103
gjorde	6	157
gjort	-11	199
gjort ert	-5	88
gjort heiml	154	-2
gjort hejda	17	105
gjort jag	25	122
gjort mit	-11	119
gjort slut	-132	-149
gjort … basta	-5	88
gjort … flera	-81	39
gjort … hela	137	-14
gjort … men	154	-2
gjort … sjalv	32	161
gla*	-151	-310
glad	-466	-330
glad anars	-156	-158
glad att	-142	-187
glad igen	-208	-176
glad och	-137	-97
glad … jag	-142	-187
glad … och	-124	-115
glada om	35	156
glada … jag	35	156
gladare	35	156
gladje	-151	-151
glas	37	-128
glas barn	125	28
glas door	160	44
glas mina	-4	106
glas mot	187	70
glas nar	-113	-124
glas och	-166	-167
glas ser	-129	-99
glas … #	125	28
glas … dem	155	58
glas … dubel	-129	-99
glas … handl	113	33
glas … jag	-113	-124
glas … klade	-4	106
glas … titar	-95	-112
glas … trear	112	36
glasb haha	-126	-125
glasbaren	-126	-125
glasbit	104	7
glasd bula	-161	-126
glasdor	-161	-126
glasdoren	116	-21
glase borja	99	19
glase … det	99	19
glasen	99	19
glaset	138	-32
glaso ger	-169	-167
glaso och	24	161
glaso skriv	-115	-112
glaso … mig	-108	-103
glaso … ni	-115	-112
glaso … tog	25	164
glasogon	-267	-233
glasogonen	-113	-107
glasruta	148	19
glast och	144	17
glast … flack	144	17
glastestet	144	17
gli*	-218	-196
glipa lite	-155	-146
glipar	-218	-196
glo*	-316	-449
glodh efter	106	16
glodh … dagen	106	16
glodhet	213	46
glomd det	128	47
glomd en	-166	-145
glomd min	-153	-128
glomd om	-120	-104
glomd ta	-104	-132
glomd tiden	-111	-112
glomd … jag	-173	-171
glomd … min	-104	-132
glomd … p	-112	-110
glomd … table	-102	-97
glomde	-168	-229
glome hur	116	27
glome iblan	-102	-109
glome mig	17	91
glome namn	-145	-166
glome … iblan	-162	-173
glome … man	116	27
glome … snabt	17	91
glome … var	-102	-109
glomer	-247	-299
glomt	-185	-210
glomt p	-103	-95
glomt … piler	-103	-95
glu*	-136	-140
gna*	-283	-258
gnaler	-247	-222
gnali #	-110	-85
gnali men	-163	-135
gnali och	-117	-114
gnali … ater	-110	-85
gnali … drick	-154	-127
gnali … far	-117	-114
gnalig	-196	-180
gnaligt	-117	-93
gni*	-176	-185
gnide sig	-129	-99
gnide … i	-129	-99
gnider	-129	-99
gnisl tande	-167	-162
gnislar	-126	-158
gny*	246	24
gnyr	228	15
gnyr bara	134	22
gnyr vid	128	4
gnyr … varje	141	5
go	142	270
go back	-171	-159
go down	-5	-112
go numb	-112	-95
go on	-21	128
go to	38	118
go … at	-112	-95
go … sleep	-28	101
god dag	76	-35
god nat	-46	108
god … for	14	183
god … hasnt	-4	95
god … och	-138	-143
godag jag	94	6
godis	55	-117
godis ilama	-139	-120
godis jamt	-125	-149
godis … halse	166	33
godna pa	22	138
godna … rikti	22	138
goe*	-188	-213
goes	-188	-213
goi*	161	217
going	161	217
going #	104	-12
going blue	139	32
going to	81	250
going up	172	11
going … and	148	-6
going … do	6	128
going … go	104	-12
going … hurt	-8	142
going … my	173	5
going … stab	-6	117
gol*	100	-46
golfen	-131	-111
golve a	161	11
golve ar	70	-67
golve han	82	-43
golve hela	-126	-127
golve hon	106	-13
golve med	119	17
golve och	103	-99
golve tredj	104	-17
golve tryck	127	33
golve … bitet	119	17
golve … farst	-115	-108
golve … gymet	136	30
golve … i	148	42
golve … lava	-112	-126
golve … naten	-126	-127
golve … rycke	125	9
golve … skrik	131	-2
golvet	200	36
gom*	163	182
gomer	171	96
gomer mig	0	108
gomer os	120	-33
gomer rakbl	9	105
gomer sig	-15	103
gomer … i	146	2
gomer … under	2	136
gomt	1	223
gomt os	-15	90
gomt table	6	109
gomt … hos	-15	90
gomt … i	23	176
gomt … kniva	11	131
gomt … under	6	109
gona	53	191
gona faint	102	27
gona … shoul	102	27
gone al	114	6
gone and	108	-34
gone numb	126	12
gone … it	81	-32
gone … wonky	114	6
goo*	-113	96
goodb and	-15	124
goodb … turne	1	192
goodbye	13	259
goodbyes	20	123
googl angra	-79	-110
googl hur	26	205
googl pa	16	193
googl strok	-82	-101
googl symto	-99	-110
googl … hela	-99	-110
googl … hur	9	165
googl … man	33	194
googl … varje	-82	-101
googla	21	133
googlade	-79	-110
googlar	-149	-90
googlat	16	137
gor	123	212
gor as	113	30
gor att	-24	124
gor av	14	114
gor det	75	203
gor dom	-13	84
gor en	-170	-154
gor for	29	133
gor gifti	-115	-85
gor halse	-104	-148
gor han	108	182
gor hande	-105	-96
gor hlr	179	40
gor honom	8	118
gor i	22	167
gor igen	1	113
gor ila	6	121
gor ingen	184	17
gor jag	238	236
gor man	-199	-194
gor mig	-235	-209
gor nat	-23	94
gor och	26	111
gor om	-10	118
gor ont	-164	-44
gor sa	243	172
gor saker	19	139
gor sex	5	130
gor sjukt	-117	-137
gor slut	43	188
gor sma	161	1
gor vansi	133	26
gor varje	29	128
gor … a	156	-16
gor … att	-63	161
gor … av	-131	-158
gor … aven	97	-1
gor … barne	167	8
gor … brost	133	43
gor … det	-100	126
gor … efter	119	135
gor … er	-121	-95
gor … for	-156	-136
gor … forst	-179	-169
gor … fortf	145	12
gor … gor	1	124
gor … han	17	148
gor … hotar	26	111
gor … ila	-20	130
gor … irite	-112	-140
gor … jamt	-115	-145
gor … magen	-110	-115
gor … med	22	178
gor … men	-30	-95
gor … min	148	2
gor … nat	53	179
gor … om	-182	-51
gor … pa	14	164
gor … rasan	8	118
gor … ryck	101	-5
gor … satan	84	-18
gor … sedan	-243	-204
gor … sen	-184	-178
gor … sjalv	50	183
gor … sjukt	115	26
gor … slut	-8	169
gor … som	-137	-47
gor … tor	-95	-90
gor … tora	-105	-96
gor … vid	-128	-101
gor*	88	162
gora	92	166
gora det	53	381
gora et	-123	-131
gora for	-152	-97
gora gente	-124	-109
gora hjalp	-18	90
gora mig	8	164
gora min	112	90
gora mot	37	129
gora nagot	121	-21
gora nat	-124	-41
gora nyt	-80	-71
gora om	-19	153
gora ont	17	148
gora proce	2	129
gora sak	5	128
gora saker	14	119
gora test	-128	-109
gora up	-10	119
gora … alerg	-80	-71
gora … att	-12	95
gora … bebis	-12	99
gora … det	-19	153
gora … hema	22	134
gora … honom	-175	-166
gora … igen	-22	128
gora … ila	22	206
gora … kort	2	129
gora … med	-10	119
gora … mig	37	129
gora … mot	5	128
gora … pa	32	164
gora … sarsk	-112	-108
gora … sjalv	3	150
gos*	37	139
got an	-108	-86
got hit	145	8
got vil	-81	-99
got vis	-80	-99
got … #	-80	-99
got … apoin	-108	-86
got … by	145	12
gotla vi	-96	-104
gou*	-110	-115
gout	-110	-115
gout again	-110	-115
gout … big	-110	-115
gps	40	161
gps pa	40	161
gps … min	40	161
gr i	85	-3
gr … minut	85	-3
gra	324	-30
gra i	267	11
gra och	132	42
gra star	-146	-134
gra … ansik	249	-2
gra … haler	101	27
gra … nar	-146	-134
graa	140	-2
grabe #	84	-18
grabe … vakna	84	-18
grabl runt	119	19
grablek	186	27
grade ar	-148	-127
grade feber	120	-18
grade och	127	-79
grade … pa	-148	-127
grade … sedan	-215	-155
grader	199	-26
graders	129	105
gralar	-145	-150
gran canar	-124	-154
grana avlys	-6	114
grana bebis	-111	-118
grana forgi	-13	91
grana har	9	157
grana spela	-114	-156
grana … in	-38	132
grana … mig	-13	95
grana … min	-13	91
grana … musik	-100	-121
granarna	-14	248
granarnas	-144	-162
grand blood	149	27
grand heart	172	-28
grand is	144	3
grand … pils	172	-28
grand … presu	149	27
grandmas	188	11
grane armen	105	-28
grane en	15	132
grane fick	-121	-146
grane hund	-194	-208
grane igar	-86	-99
grane knive	2	104
grane lyhor	-115	-145
grane pa	128	146
grane sat	1	145
grane skick	28	196
grane skrik	-9	156
grane som	109	-19
grane surfp	-17	67
grane ta	17	173
grane table	147	-6
grane … ala	147	-6
grane … dag	20	156
grane … hand	7	95
grane … i	69	124
grane … liger	2	104
grane … lorda	33	142
grane … lufte	-24	97
grane … nafsa	-107	-103
grane … pa	100	-27
grane … sa	-114	-106
grane … sover	-115	-145
grane … stral	28	196
grane … trape	102	17
grane … vi	-86	-99
granen	0	78
granens	-21	-211
granf blode	98	-4
granf skrik	23	127
granf … och	23	127
granf … valer	98	-4
granflickan	98	-4
granh vi	-139	-110
granh … mar	-139	-110
grankomunen	-161	-145
grape til	-110	-86
grape … dem	-110	-86
grapefrukt	-151	-137
grase och	136	7
grase … det	136	7
graskliparen	205	23
grat	-103	42
grat direk	-169	-120
grat just	-95	-112
grat och	93	133
grat pa	-161	-215
grat … blekt	120	6
grat … jobet	-90	-108
grat … leker	-107	-82
grat … nu	-153	-146
grat … sa	7	187
grata	-150	-101
grata hon	-142	-98
grate av	-130	-139
grate lat	-99	-139
grate men	-165	-174
grate mycke	-141	-168
grate nat	-129	-97
grate och	-47	94
grate pa	-141	-91
grate slar	-9	97
grate til	-110	-129
grate vi	18	110
grate vid	-109	-101
grate … bilen	-107	-131
grate … dagar	39	123
grate … dusch	-155	-180
grate … han	-9	97
grate … hormo	-94	-90
grate … lite	-129	-97
grate … lok	-102	-107
grate … mama	-149	-156
grate … man	127	3
grate … men	-146	-181
grate … rekla	-143	-135
grate … sager	-24	118
grater	-256	-288
grav	-24	100
gravd	133	19
gravd fram	122	9
gravd v	133	19
gravd … #	133	19
gravdes	122	9
gravi #	126	-23
gravi blodn	128	28
gravi fol	100	13
gravi fora	-174	-160
gravi igen	-46	-123
gravi jateo	119	45
gravi kliar	-117	-105
gravi med	112	72
gravi ny	125	47
gravi och	-7	-128
gravi om	-112	-110
gravi ont	134	45
gravi plane	-94	-101
gravi svima	196	76
gravi … atond	100	-30
gravi … blode	146	14
gravi … det	135	19
gravi … forky	-99	-77
gravi … gange	-174	-160
gravi … han	-112	-110
gravi … ilama	-192	-182
gravi … kramp	174	41
gravi … magen	119	45
gravi … manad	158	19
gravi … ny	-94	-101
gravi … och	77	-37
gravi … plots	119	40
gravi … svar	124	34
gravi … trot	-109	-113
gravi … ut	134	45
gravi … vecka	-138	-86
gravi … vecko	127	54
gravid	-39	-181
graviditeten	-159	-170
graviditetstest	119	40
gravt i	137	60
gravt plots	107	42
gravt … manda	137	60
gravt … smart	107	42
gre*	132	37
grej men	-99	-101
grej … jag	-99	-101
greje o	8	119
greje … logat	8	119
grekland	-151	-138
gren	165	15
gren i	126	14
gren … ogat	110	-1
grey	159	-26
gri*	-106	-254
griev my	-111	-116
griev … cat	-111	-116
grieving	-111	-116
grila i	103	19
grila … talte	103	19
grilat	103	19
grile nar	128	24
grile rodna	-102	-84
grile … jag	128	24
grile … pa	-102	-84
grilen	124	-39
gris	-92	-133
gris hande	131	25
gris i	-123	-96
gris pa	-156	-128
gris varje	-106	-96
gris … bastu	-150	-127
gris … glasb	131	25
gris … mens	-106	-96
gro*	-21	-256
gron	-95	-118
gron hon	-134	-117
grona	-118	-105
grons glad	-104	-97
grons … anars	-104	-97
gronsaker	-231	-206
gront	212	-33
gront fem	170	39
gront och	137	10
gront snor	-112	-78
gront … dagar	170	39
gront … ingen	-112	-78
grot	22	-111
grot av	103	16
grot han	110	34
grot i	129	-6
grot och	96	5
grot … ena	96	5
grot … munen	129	-6
grot … orden	103	16
group	-166	-190
gru*	-194	-168
grubl mycke	-114	-1
grubl pa	-120	-140
grubl … dalig	-62	-89
grubl … inget	-133	-139
grublar	-157	-70
grumpy	-158	-127
grunt	242	18
grunt vaten	242	18
grunt … nu	116	36
grunt … och	152	-1
grup	-208	-265
grup for	-92	-109
grup … aldre	-92	-109
grupc kansk	11	127
grupchaten	29	152
grus	-202	-188
grus i	-192	-173
grus … ogat	-173	-150
gruvan	-133	-189
gry*	228	2
grymt sen	110	5
grymt … i	110	5
grymtar	128	-20
grymtat	110	5
gryta med	131	32
gryta stora	113	7
gryta … blaso	113	7
grytan	122	12
gube #	-67	52
guben fol	106	37
guben hosta	-92	-109
guben ramla	156	44
guben sate	120	-7
guben ser	132	30
guben siter	140	11
guben … fran	93	41
guben … ihop	106	37
guben … sa	-146	-167
guben … ut	132	30
gubhe har	-113	-95
gubhe … mansf	-113	-95
gubhelvetet	-113	-95
gud	-190	-16
gud befal	9	105
gud sa	-156	-181
gud sagt	1	109
gud … det	1	109
gud … mig	15	137
gud … trot	-156	-181
gul a	14	137
gul gega	-109	-105
gul i	140	54
gul vatsk	-111	-92
gul … bla	14	137
gul … fran	-109	-105
gul … ogone	140	54
gul*	-65	-163
gulare	154	2
gulbl bebis	85	14
gulbl … sover	85	14
gulblek	104	16
guliga	-89	-103
gult	-258	-166
gult igen	-121	-112
gult jag	13	100
gum*	20	-129
gumib och	105	0
gumib … vifta	105	0
gumibol	105	0
gums	-105	-99
gums bleed	-105	-99
gums … when	-105	-99
gun	175	79
gun and	133	12
gun … doesn	-34	109
gunar	51	147
gurgl ater	-114	-78
gurgl pa	131	9
gurgl … farmo	131	9
gurgl … och	-114	-78
gurglande	131	9
guy*	-170	-192
guys	-170	-192
gym	-203	-27
gym sore	-128	-114
gym … when	-128	-114
gym*	-68	-127
gymet jag	-117	-139
gymet kraks	122	43
gymet och	139	12
gymet … ar	-113	-105
gymet … lyfte	139	12
gymet … nacke	122	43
gymna aren	-106	-122
gymna det	-85	-113
gymna … ar	-85	-113
gymna … syns	-106	-122
gymnasiet	-121	-133
gympa iblan	-124	-92
gympa tapad	-120	-90
gympa … inhal	-124	-92
gympa … lufte	-120	-90
gympan	-146	-102
ha	-318	-279
ha adren	-106	-67
ha bilny	22	113
ha blama	13	149
ha dodsh	40	122
ha dot	-2	139
ha egen	25	110
ha en	-159	-94
ha extra	-138	-154
ha fat	152	-21
ha flask	-136	-131
ha hjalp	-133	-159
ha hostm	123	34
ha husla	-107	-122
ha intyg	-121	-171
ha komit	-118	-119
ha kopia	-153	-145
ha lugn	12	147
ha lyft	-125	-138
ha malat	-91	-106
ha me	-154	-153
ha om	18	110
ha penga	11	175
ha rad	-122	-194
ha remis	-145	-141
ha samta	-148	-178
ha sex	21	166
ha simsk	136	30
ha sin	-6	114
ha skota	-109	-97
ha slagi	-124	-125
ha somnt	-100	-121
ha sovit	-131	-109
ha tid	-106	-171
ha ut	-85	-112
ha varit	92	31
ha vorte	-139	-125
ha … anars	5	224
ha … andra	-72	-103
ha … dokum	13	149
ha … en	133	88
ha … for	-109	-175
ha … gang	-6	114
ha … hjart	-123	-89
ha … ihjal	-124	-125
ha … ine	-105	-123
ha … int	7	139
ha … klamy	-124	-121
ha … konst	-131	-109
ha … lang	-2	132
ha … langr	-136	-131
ha … med	-122	-84
ha … mig	-38	131
ha … min	-85	-112
ha … moble	-97	-107
ha … mot	-124	-113
ha … naten	18	110
ha … nu	12	147
ha … om	-130	-171
ha … slaga	136	13
ha … sno	-109	-97
ha … som	-73	-86
ha … taket	-91	-106
ha … telef	25	110
ha … tid	-159	-148
ha … vem	-110	-108
ha … vit	92	31
hac*	76	-70
hacka lok	-100	-116
hacka … det	-100	-116
hackade	-100	-116
had	-91	-232
had a	-132	-235
had … fever	-162	-144
had … heart	-180	-154
had … hypo	-99	-110
had*	-216	-3
hade	-216	-3
hade borel	-111	-120
hade dem	12	162
hade domna	82	34
hade en	15	-101
hade f	-111	-129
hade feber	-138	-116
hade grot	119	2
hade haft	7	192
hade havan	-130	-116
hade hjarn	-145	-120
hade hon	4	140
hade jag	111	141
hade legat	-173	-175
hade ont	-97	-170
hade oroni	150	42
hade oskyd	-113	-142
hade salmo	-87	-103
hade sjalv	-100	-153
hade skito	-145	-156
hade snore	153	-7
hade table	12	157
hade velat	5	116
hade vi	-118	-105
hade … att	5	116
hade … det	116	149
hade … efter	-94	-101
hade … en	-45	72
hade … for	-173	-169
hade … fora	0	-134
hade … han	-118	-105
hade … hema	-93	-76
hade … hjart	-114	-97
hade … huvud	71	26
hade … i	-257	-102
hade … igar	-92	-137
hade … pa	-177	-127
hade … sar	85	-11
hade … sex	-113	-142
hade … ska	-141	-132
hade … strok	-144	-136
hade … tankt	-12	104
hade … til	153	-7
hade … tryck	10	125
hade … vanli	-144	-113
hade … vid	136	30
haft den	-159	-196
haft det	-231	-83
haft en	160	113
haft feber	-126	-147
haft halsb	-114	-99
haft i	-170	-166
haft infar	152	22
haft jag	-106	-104
haft mina	139	12
haft ont	66	-75
haft sa	149	31
haft strok	-132	-116
haft tva	-181	-150
haft … arata	-131	-122
haft … hjart	-219	-183
haft … i	-26	-150
haft … knap	6	125
haft … nu	177	54
haft … obeha	126	5
haft … och	-174	-172
haft … p	139	12
haft … til	-149	-145
haft … tva	-107	-119
haft … varje	-97	-89
haft … vile	-92	-103
hag*	143	166
hagel	142	19
hagel i	142	19
hagel … brost	142	19
hagelbosan	-48	91
hah*	-354	-459
haha	-406	-504
haha fins	-104	-141
haha for	-130	-121
haha har	-108	-131
haha men	-237	-214
haha nu	-169	-138
haha okej	-119	-98
haha … ar	-123	-117
haha … det	-99	-126
haha … egent	-83	-101
haha … jag	-165	-157
hakaa	-11	206
hakaa vaimo	-12	172
hakan	-13	-129
hakan dregl	143	49
hakan har	-102	-107
hakan ner	146	60
hakan … inte	131	51
hakan … mot	146	60
hakan … skar	106	4
hakan … sluta	-102	-107
hakan … tandv	143	49
hal	-102	-129
hal i	-136	-136
hal men	-180	-169
hal … benet	121	23
hal … blode	-107	-103
hal … sidan	-133	-111
hal … sluta	-132	-130
hal*	112	-109
hala	121	-39
hala andan	-153	-148
hala brand	-138	-134
hala gafel	94	16
hala i	220	42
hala kafek	110	34
hala mig	168	168
hala sig	151	30
hala tal	-134	-160
hala talet	-105	-129
hala tat	129	42
hala vaken	122	10
hala … flasa	94	16
hala … lange	-120	-107
hala … om	-138	-167
hala … ont	129	42
hala … vaken	164	8
hala … vid	30	109
halar	-106	-132
halde	173	133
halde amoni	128	15
halde pa	128	24
halde … i	128	15
halde … tandv	128	24
halen forst	-83	-99
halen gor	-77	-105
halen sen	-121	-122
halen svule	162	35
halen varje	-101	-145
halen … igar	-121	-122
halen … morgo	-101	-145
halen … ont	-77	-105
halen … skrik	-3	101
halen … snark	101	5
halen … stege	-83	-99
halen … til	162	35
haler	131	2
haler andan	-142	-118
haler fast	-6	151
haler for	47	139
haler i	68	-117
haler mig	-22	105
haler pa	78	-142
haler sen	15	141
haler sig	200	-19
haler … att	80	-114
haler … en	59	-72
haler … for	142	25
haler … hene	-20	104
haler … kramp	-125	-113
haler … kvar	8	142
haler … mig	-5	132
haler … nar	-125	-94
haler … o	151	13
haler … om	235	11
haler … orone	-8	132
haler … vaken	-117	-120
half	-59	-149
half way	-105	-108
half … down	-105	-108
halft … alt	110	40
halgolvet	176	-24
halit	180	35
halit pa	180	35
halit … i	139	39
halka … farst	99	24
halka … isen	-143	-129
halkade	-79	-136
hals	74	54
hals efter	135	37
hals svuln	114	34
hals tils	97	-15
hals … jag	97	-15
hals … medic	135	37
hals … snabt	104	23
halsa	98	196
halsa mama	17	109
halsa min	21	157
halsa pa	-114	-56
halsa … att	17	109
halsa … lakar	10	116
halsa … med	-136	-122
halsb efter	-199	-179
halsb i	-114	-99
halsb … al	-96	-105
halsb … en	-114	-99
halsb … kafe	-100	-88
halsb … maten	-115	-102
halsbrana	-135	-210
halsbranan	-140	-124
halse a	134	123
halse av	-147	-180
halse bla	212	-6
halse det	173	15
halse en	154	9
halse fick	78	-44
halse gor	-147	-145
halse haha	-119	-92
halse han	110	148
halse hosta	-109	-88
halse jag	63	132
halse kanas	143	10
halse men	-248	-57
halse nu	174	4
halse ocksa	104	29
halse ont	-104	-148
halse roste	182	2
halse sen	-19	-102
halse snors	172	7
halse sveta	96	41
halse svule	127	58
halse svuln	112	-9
halse tils	179	-15
halse tjock	145	10
halse … barne	174	33
halse … blir	115	9
halse … borta	141	-10
halse … efter	145	10
halse … en	-70	-112
halse … feber	-190	-174
halse … flygp	-151	-98
halse … fort	104	37
halse … granf	98	-4
halse … har	96	41
halse … igen	187	6
halse … ihop	186	25
halse … inte	141	-9
halse … jordn	143	14
halse … klump	114	56
halse … masor	96	41
halse … ner	78	-44
halse … ont	-185	-177
halse … orat	-125	-122
halse … pa	127	58
halse … pekar	120	-7
halse … prick	100	-1
halse … roste	188	72
halse … silen	113	17
halse … snuva	-166	-173
halse … somne	107	36
halse … stres	-173	-148
halse … svart	-110	-94
halse … tapad	14	175
halse … trang	166	25
halse … up	-109	-88
halsen	140	49
halsenan	-179	-185
halsflus	-160	-128
halsg nar	-170	-123
halsg och	164	25
halsg … in	126	10
halsg … ont	127	33
halsg … telef	-131	-114
halsm for	127	13
halsm pa	80	-12
halsm … en	127	13
halsm … pojke	80	-12
halsmandlarna	124	-5
halsn far	105	7
halsn sen	-119	-124
halsn … igar	-119	-124
halsn … knapt	105	7
halso for	-112	-108
halso i	-153	-130
halso men	114	28
halso och	-187	-147
halso sedan	-138	-119
halso … feber	-159	-143
halso … googl	-82	-101
halso … rokdy	-95	-86
halso … tempe	114	28
halso … tio	-95	-97
halso … tre	-134	-117
halsoangest	-129	-176
halsokontrol	-137	-139
halsont	-43	-130
halsoundersokning	-95	-97
halspore	-182	-205
haltar	-134	-206
halua	14	203
halua enaa	8	121
halua kuola	33	203
halua perua	-108	-115
halua varat	-152	-167
halua … ajan	-156	-173
halua … elaa	8	121
haluaisin	-166	-64
haluan	-100	23
halv	105	-150
halv ansik	149	22
halv ata	-104	-98
halv liter	126	28
halv open	107	1
halva	269	-18
halva ansik	125	35
halva av	186	48
halva haret	-120	-95
halva krope	171	30
halva munen	151	-2
halva rumet	133	-12
halva synfa	147	27
halva … domna	130	41
halva … har	133	17
halva … idag	114	7
halva … imors	155	21
halva … och	100	-78
halva … var	78	-8
halva … vaxer	-120	-95
halvan	186	48
halvar	-190	-123
halvo ska	81	15
halvopna	111	2
halvt men	102	3
halvt sedan	106	21
halvt … hela	106	21
halvtime	213	69
hamar nagel	-110	-103
hamar … ar	-110	-103
hamaslaakarile	-108	-114
hamta han	-10	93
hamta luft	121	-7
hamta ut	-212	-206
hamta … min	-161	-148
hamta … pa	133	107
hamtat	-17	111
han	279	299
han #	111	-34
han aka	-153	-144
han ala	2	108
han aldel	178	32
han andas	105	-113
han ar	93	-168
han at	-88	-165
han ater	-169	-219
han att	141	76
han banka	3	166
han bara	94	-42
han blek	130	40
han blev	236	31
han bor	5	203
han borja	108	78
han borta	99	5
han boxad	14	137
han dasig	85	-11
han det	8	196
han dor	246	12
han drar	136	-2
han dregl	137	18
han drick	64	288
han druck	33	181
han eler	6	167
han famil	24	113
han fastn	142	10
han fick	168	-10
han fol	142	-1
han forso	266	5
han forst	-2	143
han forts	-3	202
han ga	-142	-136
han gar	51	161
han gat	30	116
han ghost	-123	-129
han gjord	-3	204
han glad	-150	-134
han gor	131	242
han gravd	122	9
han haler	220	11
han halka	99	24
han han	57	172
han har	258	278
han hatar	-168	-146
han hela	131	-28
han hol	52	217
han hor	-180	-80
han hosta	167	12
han hota	0	131
han hotar	35	199
han jag	24	157
han jated	97	15
han kal	168	54
han kans	139	21
han kasta	84	189
han kipar	141	14
han klaro	80	-12
han knap	95	13
han kniv	6	180
han knufa	-4	162
han knula	4	108
han kolar	15	199
han komer	4	205
han kor	-5	204
han kora	-131	-119
han kouri	159	15
han kraks	176	-9
han krakt	147	44
han kramp	215	23
han krave	6	126
han krosa	31	219
han la	-118	-41
han lager	48	159
han laser	33	239
han last	25	146
han later	117	25
han letar	-15	90
han liger	203	-14
han mar	124	-67
han maste	118	178
han matar	11	146
han med	54	219
han medel	16	107
han mig	13	249
han nu	28	107
han o	127	11
han och	-45	-143
han on	159	175
han orkar	147	4
han over	4	119
han pa	81	173
han pakot	10	119
han prata	188	58
han puckl	3	135
han putad	10	174
han rikti	99	24
han rokte	-8	168
han sager	149	88
han sar	8	182
han sat	-149	-26
han sate	-50	-153
han sater	9	142
han sikta	9	114
han sju	-150	-133
han ska	-155	124
han skaka	140	6
han skams	84	-18
han skick	27	142
han skrik	176	139
han skule	88	135
han sla	8	171
han slagm	7	136
han slape	-118	-107
han slar	-183	-59
han slock	121	0
han slog	44	288
han slpr	22	149
han sludr	138	34
han sluta	199	9
han snal	14	145
han snark	23	-143
han snet	104	25
han som	96	216
han sover	-134	0
han spara	-9	91
han spark	201	118
han spela	-184	-171
han spota	85	104
han stana	-6	95
han star	61	222
han svald	138	32
han svalj	111	-4
han svaml	110	23
han svara	208	50
han sveta	120	20
han tapar	1	130
han tar	33	152
han tog	147	216
han trot	119	8
han tryck	29	174
han tving	21	238
han tycke	-31	-108
han ut	-15	125
han vakna	226	139
han var	229	153
han vet	-1	127
han vride	115	-4
han … #	187	98
han … a	147	17
han … ala	150	26
han … aldel	124	22
han … aldri	34	137
han … alt	109	159
han … anda	-2	111
han … andas	160	53
han … ar	144	50
han … arg	-156	-60
han … armba	99	12
han … at	-142	-144
han … att	227	224
han … bada	92	36
han … bara	226	31
han … barn	18	135
han … bil	-131	-119
han … bilde	18	146
han … bla	118	-116
han … blek	170	18
han … blivi	131	-6
han … borja	49	177
han … brana	-6	163
han … brans	133	-6
han … brot	34	125
han … bruti	2	153
han … covid	118	24
han … dagar	0	-105
han … det	135	119
han … diabe	155	48
han … do	-124	-19
han … dod	-262	-280
han … doda	24	157
han … doend	-118	-108
han … doter	3	131
han … drick	80	-72
han … druck	-5	202
han … efter	198	141
han … ensam	6	102
han … et	-115	-97
han … fast	178	155
han … feber	167	28
han … fem	-171	-120
han … fenta	88	-6
han … fint	-122	-137
han … forst	136	31
han … forvi	127	1
han … fram	122	9
han … frukt	114	5
han … fryse	85	-11
han … ful	220	142
han … ga	-6	180
han … gar	119	9
han … genom	-29	-126
han … get	-22	116
han … gjord	-2	116
han … gjort	-36	116
han … glas	-95	-112
han … gora	-41	145
han … gps	3	111
han … gra	104	-13
han … grymt	138	-7
han … ha	90	146
han … halen	-3	101
han … hamta	78	172
han … han	241	147
han … hanga	5	190
han … hangt	218	13
han … har	216	172
han … hav	-125	-130
han … hem	8	204
han … hemli	21	108
han … hene	-12	126
han … hitar	17	101
han … hjart	114	20
han … hotat	24	122
han … huga	12	102
han … humor	1	130
han … hundr	-111	-118
han … i	60	147
han … ihop	102	13
han … ineba	-93	-84
han … infar	128	14
han … ingen	197	187
han … inget	101	124
han … jatet	161	7
han … just	148	26
han … kal	155	19
han … kalsv	136	57
han … klar	16	144
han … knapt	150	10
han … kniv	114	33
han … kniva	109	-8
han … knive	-23	163
han … konst	124	9
han … korti	128	47
han … krakt	212	52
han … kramp	147	-4
han … kuden	-13	137
han … laga	2	116
han … lagt	-2	99
han … lasa	18	112
han … lila	179	14
han … mat	19	196
han … me	96	-19
han … med	40	167
han … medan	7	136
han … mej	24	203
han … men	144	31
han … mer	2	108
han … midag	-128	-145
han … mig	-51	348
han … min	44	292
han … mina	-8	212
han … minut	29	189
han … mit	101	81
han … mobil	16	132
han … mug	80	-12
han … mycke	-120	-113
han … naken	-19	110
han … nar	84	178
han … natmo	102	7
han … nu	67	142
han … nyper	-5	132
han … ododl	12	158
han … ogon	140	6
han … om	147	193
han … osama	106	-10
han … pa	126	304
han … pakor	151	7
han … pas	17	153
han … pig	-131	-158
han … profe	8	138
han … pucke	102	7
han … rikti	13	167
han … ryckt	-102	-114
han … sa	197	153
han … sager	87	104
han … sagt	22	126
han … sex	13	126
han … sig	-120	-79
han … sju	151	1
han … skick	-14	136
han … skjut	131	159
han … skrat	-136	-146
han … sla	128	21
han … slagi	2	141
han … slo	152	51
han … sluta	197	104
han … snal	-161	-169
han … snet	100	23
han … snubl	-152	-133
han … socke	-124	-114
han … som	248	63
han … sova	182	47
han … spran	9	151
han … spyr	97	15
han … stel	109	6
han … stryp	155	167
han … sur	11	146
han … svalt	107	-37
han … syra	-15	156
han … ta	-125	-74
han … tagit	29	148
han … tajut	136	6
han … tiden	122	2
han … til	-30	118
han … tre	99	24
han … tva	145	35
han … tyst	172	10
han … upe	181	18
han … ut	-79	74
han … utanf	-3	153
han … utpla	2	125
han … utval	-11	106
han … vad	-163	-147
han … vaken	195	18
han … vanli	157	-12
han … varit	-116	59
han … varld	-143	-157
han … vaten	138	38
han … yr	141	15
han*	181	135
hand ar	-108	-72
hand avsli	158	0
hand feels	147	2
hand foot	-125	-105
hand for	143	39
hand fran	0	117
hand och	125	32
hand om	-57	213
hand sen	131	12
hand tor	-124	-115
hand vanst	122	28
hand var	-45	-106
hand … ala	0	117
hand … and	-125	-105
hand … av	158	0
hand … barne	18	150
hand … den	143	39
hand … fortf	-108	-72
hand … het	-150	-115
hand … hunde	17	182
hand … inte	27	-84
hand … konst	122	28
hand … like	147	2
hand … lunch	101	15
hand … mama	11	162
hand … min	106	20
hand … mit	7	95
hand … och	-124	-115
hand … som	182	21
handbolen	-148	-183
hande	166	181
hande a	130	36
hande altid	-125	-129
hande andas	104	5
hande ar	143	0
hande blev	174	38
hande blir	-161	-146
hande borta	102	17
hande djupt	-132	-130
hande domna	-37	-119
hande fastn	185	27
hande fortf	10	133
hande glasb	131	25
hande glome	116	27
hande igar	-128	-129
hande igen	23	105
hande kal	99	12
hande lite	-134	-144
hande nys	141	-4
hande och	184	90
hande pa	-283	-325
hande sen	-102	-91
hande somna	-184	-192
hande stelf	136	16
hande stor	-142	-128
hande svuln	201	63
hande tora	-105	-96
hande under	-19	148
hande varad	92	14
hande vil	-140	-120
hande … a	-152	-28
hande … ansik	122	28
hande … beton	-10	97
hande … brost	127	22
hande … efter	99	12
hande … en	-185	-246
hande … et	-146	-171
hande … flami	129	39
hande … fort	104	5
hande … foten	107	20
hande … foter	145	27
hande … gjort	-125	-129
hande … hal	-132	-130
hande … hjart	127	-15
hande … hur	116	27
hande … i	187	76
hande … inte	138	14
hande … iskal	131	-14
hande … krope	-146	-116
hande … man	-82	92
hande … mina	27	151
hande … moten	-117	-97
hande … nar	-122	10
hande … naten	-214	-194
hande … o	153	17
hande … skrek	5	140
hande … snosl	158	13
hande … som	-142	-128
hande … svart	136	16
hande … under	-125	-91
hande … up	145	39
hande … vinte	-135	-88
hander	-84	85
handerna	-40	-132
handf ar	140	25
handf och	115	43
handf roste	124	45
handf … ar	168	51
handfatet	141	36
handflatan	-170	-148
handflatorna	317	114
handl av	-108	-132
handl efter	-104	-104
handl gor	-133	-116
handl han	24	116
handl har	13	100
handl mycke	113	33
handl om	-155	-165
handl pa	105	-7
handl sen	-117	-110
handl svule	-148	-132
handl vi	171	12
handl … blivi	13	100
handl … blod	113	33
handl … byter	102	13
handl … efter	-122	-111
handl … en	-66	-145
handl … et	105	-7
handl … fal	-104	-104
handl … igar	-117	-110
handl … ont	-133	-116
handl … sager	-20	104
handled	-126	-116
handleden	65	-123
handleder	24	143
handledning	-139	-150
hands are	166	17
hands aroun	5	146
hands gor	-105	-96
hands round	-12	120
hands tingl	-140	-125
hands … hande	-105	-96
hands … my	-13	180
hands … tingl	122	5
handskfacket	10	131
handsprit	-105	-96
handu hela	102	13
handu nu	104	29
handu … det	104	29
handu … tiden	102	13
handuk	83	-56
handukar	206	8
handuken	187	25
hanga	-64	78
hanga sig	-41	141
hanga … igar	-18	95
hanga … om	3	136
hangande	151	-11
hangb plast	-108	-95
hangbrost	-108	-95
hangd i	140	-7
hangd … cykel	126	32
hangd … gar	89	20
hangd … trapr	124	-5
hangde	187	-43
hange bara	189	21
hange efter	115	6
hange hon	109	-22
hange i	171	201
hange munen	150	21
hange och	144	30
hange sig	-145	31
hange som	154	19
hange up	-126	-118
hange ut	124	-45
hange … ansik	164	5
hange … brand	115	6
hange … doren	-30	147
hange … dregl	102	8
hange … efter	119	7
hange … en	131	-7
hange … ena	169	16
hange … garag	-20	151
hange … hande	113	-1
hange … igen	150	21
hange … kompi	-110	-108
hange … laset	-150	-146
hange … nar	-165	-155
hange … os	-152	-152
hange … sen	-173	-145
hange … senor	133	17
hange … tavlo	-126	-118
hanger	98	71
hangt	107	-138
hangt sig	65	-157
hangt up	111	-20
hangt … repet	111	-20
hangt … vi	133	12
hans	10	303
hans blod	-8	114
hans far	11	95
hans lakar	-75	38
hans liv	-130	-121
hans mama	-5	118
hans mor	100	0
hans morfi	-2	140
hans namn	-115	-125
hans rat	-1	108
hans sang	5	162
hans snop	38	165
hans … haha	-130	-121
hans … har	-8	114
hans … i	-7	144
hans … prata	100	0
hans … vid	3	151
hant forut	-120	-104
hant fraga	107	5
hant … a	-120	-104
hant … hela	107	5
hante det	-87	-97
hanterar	-140	-140
hap*	-155	-40
hapen with	-105	-108
hapen … steak	-105	-108
hapend	-103	-110
hapily	-133	-116
hapy	-185	-170
hapy and	-153	-117
har	61	149
har #	151	-14
har akut	129	20
har ala	128	122
har andat	167	-7
har andni	153	20
har anges	-81	68
har anore	-139	-144
har antli	29	107
har ar	220	158
har astma	30	-115
har atit	192	-73
har av	-160	-159
har bensi	92	-53
har berat	5	122
har besta	43	243
har bet	8	208
har betsk	-115	-94
har bil	120	46
har blaa	-4	155
har blade	-22	78
har blama	36	229
har blaso	-163	-122
har blasp	85	-11
har blat	-4	156
har blati	-14	129
har blivt	-113	-96
har blod	8	130
har bloda	153	54
har blot	95	47
har borja	-69	163
har bosan	-2	111
har brack	127	32
har braka	-124	-139
har brans	155	-7
har brant	115	109
har bruti	-81	104
har brutn	-5	150
har bygt	-92	-103
har byt	69	141
har cance	32	-110
har covid	118	24
har demen	-180	-188
har den	-150	-142
har det	-143	-226
har diabe	103	-91
har diare	-298	-209
har djure	-2	150
har dot	-138	-27
har druck	219	140
har dukat	6	120
har dunka	137	-17
har dusch	35	103
har eksem	-168	-162
har eldat	189	45
har epile	-26	-146
har etari	109	22
har fanta	10	103
har farsk	9	105
har fasta	-102	-92
har fastn	141	23
har fat	121	-121
har feber	-84	-184
har fenta	88	-6
har film	10	115
har filma	31	157
har fina	-133	-146
har fixat	3	107
har fjort	111	8
har flime	128	19
har for	-143	-10
har forbj	18	101
har forky	-156	-149
har forso	45	128
har forst	-130	-141
har forsv	-134	-128
har fot	-11	110
har friko	-103	-136
har frosa	149	38
har funde	28	178
har gamla	-100	-123
har gange	129	116
har gevar	-24	129
har gomt	11	202
har googl	24	124
har haft	47	-91
har halit	180	35
har halsb	-95	-114
har halso	-159	-183
har hamta	-17	111
har han	86	45
har hangt	39	-153
har hejda	-1	88
har hema	-125	-71
har hemor	-150	-110
har hicka	-182	-162
har hjart	60	-111
har hog	205	34
har hosta	-247	-255
har hotat	15	163
har huvud	286	50
har i	-138	-12
har inet	-115	-97
har jag	-43	89
har jatek	119	25
har jateo	157	54
har jates	135	6
har jobat	-126	-156
har jorde	11	191
har kanse	-117	-83
har karlk	104	12
har katet	178	37
har klipt	-12	133
har knark	163	13
har kolat	-157	-41
har kolik	-156	-159
har kompi	-138	-175
har kopt	44	335
har krakt	-32	-116
har kroni	-101	-91
har krupi	153	42
har kvar	-123	-138
har lagt	71	181
har lakt	-172	-171
har langa	6	180
har lart	19	219
har last	-119	42
har legat	181	204
har letat	28	188
har leuke	135	20
har lever	144	-5
har levt	18	158
har likso	160	26
har lista	16	114
har ljugi	6	137
har los	-172	-173
har losna	-57	-139
har lovat	22	171
har lungi	128	56
har lust	-5	161
har magon	-154	-171
har magsj	-42	-105
har manad	-187	-189
har mansf	-145	-149
har marke	-6	229
har masa	-5	161
har med	118	68
har mer	22	164
har mit	115	133
har mjal	-146	-144
har mjolk	91	35
har ni	-368	-370
har nu	67	-88
har ogone	93	6
har ont	-251	-70
har opere	157	90
har opet	-196	-181
har ordna	26	135
har outha	111	25
har ovat	3	122
har packa	32	150
har papas	9	105
har petat	160	11
har pisto	-17	129
har plane	21	237
har plock	-37	113
har prick	-174	-177
har prost	153	40
har provs	-130	-118
har rader	-20	141
har rakat	-102	-107
har rakna	-2	242
har ramla	178	144
har rat	22	94
har redan	-43	58
har regio	-143	-134
har rispa	-31	125
har rod	-208	-187
har roda	-128	-172
har rolsp	-94	-109
har ror	-166	-176
har ruska	144	-4
har ryckn	-92	-71
har rygen	-66	-107
har sa	-16	-142
har sagt	-78	140
har salt	1	194
har sama	-131	-104
har saman	-113	-92
har samla	-20	163
har san	110	122
har sat	237	219
har separ	-104	-123
har sjalv	65	243
har skafa	-26	128
har skars	6	149
har skick	-120	36
har skilt	-108	-122
har skolj	131	32
har skriv	13	287
har skrum	119	-32
har skuri	230	105
har sluta	158	194
har sokt	-87	24
har spara	30	234
har spela	-15	106
har spira	190	46
har sprit	5	128
har spyt	230	18
har stod	-92	-125
har stot	147	-6
har stres	-97	-126
har strim	10	145
har stryp	-2	118
har sutit	177	142
har svalt	358	40
har svamp	-177	-154
har svara	-156	-168
har svart	-53	-333
har svima	99	-27
har svino	116	19
har svuln	109	-20
har tackt	-41	85
har tagit	160	46
har tanka	-18	163
har tankt	-87	87
har tapat	-160	-182
har tatue	-113	-116
har tejpa	-10	155
har telef	149	3
har tenta	-129	-137
har tgit	140	12
har tid	12	-116
har tio	-17	67
har tor	-107	-95
har trana	9	163
har tryck	218	33
har tugat	141	13
har under	-82	-101
har upeha	-125	-122
har utsla	-186	-161
har vadre	-113	-94
har valt	12	223
har vandr	164	32
har vaner	-157	-171
har varbo	-97	-119
har vari	-80	-157
har vatko	-122	-86
har vatni	178	63
har vecka	-49	105
har vi	143	-22
har vinte	-154	-142
har visat	10	151
har vita	-140	-111
har volta	-96	-65
har vridi	162	21
har yxa	146	-7
har … #	94	-63
har … adjo	111	-20
har … adres	8	157
har … ala	109	-23
har … aldel	134	2
har … aliho	113	4
har … alt	-54	117
har … alved	-247	-197
har … amuni	18	121
har … andas	230	-35
har … ankem	-134	-148
har … astma	-154	-144
har … ata	-115	64
har … bara	158	160
har … ben	85	-11
har … besta	27	171
har … bilny	-1	146
har … blod	152	49
har … blodt	185	75
har … blodv	-92	-95
har … borja	239	271
har … bort	-150	54
har … bra	-225	-268
har … brev	22	168
har … breve	28	166
har … bus	-91	-119
har … cance	-103	-59
har … datum	-110	14
har … dem	-98	63
har … det	-199	-50
har … diare	231	90
har … dragi	168	69
har … efter	-17	153
har … en	111	-68
har … epipe	143	32
har … ert	-5	88
har … et	158	105
har … extra	122	-26
har … fal	-160	-159
har … far	-61	-109
har … farg	-148	-141
har … fast	-122	-76
har … feber	240	58
har … fem	137	20
har … flera	3	-134
har … flugs	136	22
har … fodel	-92	-103
har … forel	-73	-86
har … forlo	-149	-88
har … forut	-179	-156
har … fram	11	228
har … fran	134	131
har … frosa	121	11
har … frukt	163	20
har … funge	158	15
har … ge	20	145
har … ghb	92	-1
har … gomt	3	165
har … grade	47	-77
har … grane	172	128
har … grot	-136	-117
har … haft	204	-72
har … handu	159	29
har … hans	1	124
har … heiml	124	-3
har … hem	-37	143
har … hema	-171	-71
har … hes	157	-2
har … hjalp	-102	-103
har … hjart	148	27
har … hon	128	172
har … hosta	18	-122
har … hud	-107	-95
har … hudte	-123	-122
har … hur	-54	83
har … hutra	238	-29
har … iblan	-136	-176
har … in	154	89
har … infar	152	22
har … inga	-135	-171
har … inlas	1	106
har … inte	114	211
har … jamt	17	195
har … jateo	-95	-118
har … jorde	-36	84
har … just	128	47
har … kalel	-109	-114
har … kaliu	85	26
har … kan	-108	-92
har … kater	-83	-104
har … klart	34	176
har … klock	164	18
har … kniv	102	97
har … knive	0	137
har … kokan	121	2
har … komer	-66	-107
har … kondi	-157	-135
har … konst	95	55
har … konta	78	161
har … kraft	-2	158
har … krakt	112	38
har … kvar	-129	-94
har … lampo	138	-4
har … langt	-176	-175
har … lap	-16	109
har … last	20	151
har … lastb	-18	93
har … latsa	-152	-146
har … ledig	6	102
har … lila	170	38
har … lilta	-147	-152
har … lina	128	2
har … lite	93	-110
har … liten	-126	-113
har … lugnt	-99	-124
har … man	8	134
har … marke	-5	155
har … maski	160	16
har … med	84	176
har … medic	-94	-120
har … melan	100	32
har … men	-5	-126
har … mig	148	242
har … mil	150	14
har … mina	28	115
har … minut	-17	67
har … misha	17	119
har … mit	54	237
har … morkb	114	20
har … munsa	-145	-146
har … nacks	-146	-128
har … nagon	-108	-54
har … nagot	142	134
har … nalar	4	115
har … nan	-203	-194
har … nar	-135	-31
har … nasbl	95	47
har … nat	-67	-174
har … ner	130	54
har … nog	14	137
har … nu	46	-87
har … numer	-94	-105
har … nya	-110	-86
har … obeha	132	18
har … ofta	-114	-78
har … oga	-4	156
har … ont	-174	-212
har … over	207	100
har … overa	-119	-8
har … pa	-61	167
har … pakor	-127	-110
har … panik	-123	-123
har … pas	-6	131
har … plan	1	161
har … plane	7	130
har … plast	20	98
har … plots	-128	-101
har … pojkv	13	119
har … prick	-214	-213
har … prop	-134	-109
har … raka	-4	128
har … ramad	-102	-92
har … rengo	113	-4
har … rep	34	270
har … revbe	-5	150
har … roka	-107	-110
har … rora	138	2
har … runt	-189	-166
har … rygsm	-101	-91
har … sa	103	160
har … sager	141	51
har … sagt	-167	-39
har … saman	-113	-92
har … sedan	116	-120
har … sen	-109	-243
har … sin	-64	-171
har … sista	-5	136
har … sjukd	-165	-162
har … sjuks	-80	-106
har … ska	-60	82
har … skaka	87	-50
har … skape	16	125
har … skara	15	142
har … snabt	110	5
har … snet	159	12
har … son	118	105
har … spira	8	104
har … spola	103	-7
har … sprin	-85	-114
har … stel	-95	-71
har … stenh	109	9
har … stent	103	-4
har … steso	144	17
har … stjar	-166	-139
har … strok	-132	-116
har … sutit	152	30
har … svag	111	6
har … svalt	94	16
har … svamp	-123	-104
har … svara	10	171
har … sveta	171	38
har … svule	-129	-117
har … ta	-11	178
har … tala	-12	135
har … tandv	137	30
har … testa	-150	-94
har … til	166	228
har … tilba	-163	-131
har … tio	158	-6
har … tips	-106	-144
har … tita	18	141
har … trafa	-18	97
har … trani	-166	-170
har … tungt	107	-12
har … tva	-132	-88
har … tvatm	-176	-163
har … tystl	-90	-104
har … undan	6	143
har … under	24	123
har … up	212	-44
har … upat	93	6
har … ut	13	228
har … ute	200	6
har … utsat	2	135
har … vad	-151	-165
har … vakna	136	-8
har … valdt	10	101
har … vaner	-166	-199
har … vanst	-123	-111
har … vapen	29	110
har … vark	111	25
har … varme	-128	-130
har … varmt	-113	-96
har … varta	-143	-129
har … vaten	-108	-110
har … vem	-3	116
har … vit	-44	-112
harav har	-160	-159
harav … av	-160	-159
haravfal	-160	-159
hard	102	-105
hard fins	-92	-95
hard i	-369	-295
hard mage	-82	-105
hard nad	-143	-127
hard nu	108	12
hard och	249	50
hard sen	113	25
hard som	204	55
hard to	125	21
hard … a	190	50
hard … en	166	28
hard … gipse	113	25
hard … i	-120	-46
hard … int	129	20
hard … magen	-348	-278
hard … tra	154	58
harda	187	32
harda som	185	29
harda … tra	169	8
haret	-298	-87
haret faler	-204	-182
haret han	-135	-147
haret hon	2	129
haret over	22	249
haret vaxer	-120	-95
haret … ar	-139	-100
haret … av	-228	-137
haret … blev	-146	-147
haret … golve	28	201
haret … sager	21	132
haret … slar	20	118
harif i	-32	118
harif tilsa	1	104
harif … for	1	104
harif … kval	-13	112
harifran	160	148
harlo flack	-121	-104
harlo … i	-121	-104
harlos	-121	-104
harming	6	125
hart	-130	-37
hart bajs	-178	-133
hart han	-21	97
hart har	166	26
hart hon	1	113
hart igar	11	137
hart … ar	1	158
hart … krakt	166	26
hart … magen	-117	-106
has	-173	-190
has even	-103	-110
has gone	160	17
has had	-139	-99
has hand	-125	-105
has welts	-3	118
has … a	-128	-101
has … al	114	6
has … cathe	92	12
has … fever	47	-145
has … foot	-125	-105
has … hapen	-103	-110
has … numb	126	12
has … on	29	119
has … seizu	-98	-84
has … tempe	-139	-123
has*	118	-41
hasnt	148	132
hasnt slept	-5	190
hast	63	-93
hast har	-124	-110
hast i	206	41
hast tramp	-137	-114
hast … kolik	-124	-110
hast … magen	179	7
hast … mig	-86	-124
haste det	2	97
haste har	-125	-139
haste och	108	6
haste spark	153	2
haste … doter	118	11
haste … feber	-170	-151
haste … hene	109	-9
haste … var	2	97
hasten	57	-120
hastigt	-98	-168
hasts kaner	101	16
hastspark	140	29
hata	-7	113
hata min	-7	113
hata … bebis	-7	113
hatar	-169	-100
hatar bebis	17	137
hatar mig	-102	51
hatar mit	-139	-143
hatar sig	-12	96
hatar … anda	8	128
hatar … i	32	145
hatar … job	-139	-143
hatar … onska	17	137
hatar … sjalv	17	183
hav	-226	-155
hav sa	-125	-130
hav vorte	-184	-200
hav … ont	-125	-130
hav … sa	-184	-200
havan med	-106	-95
havan … mit	-106	-95
havandeskapsforgiftning	-130	-116
have	-164	-17
have a	-193	-12
have bad	-107	-99
have chest	160	21
have nothi	13	139
have the	84	176
have … and	-216	-229
have … asthm	-107	-99
have … heada	-210	-155
have … left	13	139
have … pain	160	21
have … plan	27	140
haven felt	166	44
haven … a	126	19
havent	135	112
havin a	206	-25
havin anoth	153	26
havin sucid	7	107
havin … heart	156	6
havin … panic	-140	-125
havin … seizu	205	17
havin … thoug	7	107
having	247	160
hay	-207	-178
hay fever	-207	-178
he	290	407
he broke	14	177
he check	14	160
he choke	99	107
he drink	38	163
he fel	139	-12
he force	9	141
he has	81	197
he hits	15	155
he is	184	181
he keeps	148	-28
he pushe	-9	157
he put	-1	115
he raped	1	127
he threa	12	133
he took	-18	105
he var	-106	-101
he was	-4	190
he … a	179	131
he … an	-106	-101
he … choki	133	2
he … god	-4	95
he … me	106	291
he … my	25	269
he … no	138	5
he … throu	121	-13
he … to	86	177
head and	167	28
head explo	-116	-106
head … from	-116	-106
head … just	-108	-108
head … rugby	128	13
head … vomit	113	23
head … weeks	-122	-158
heada cant	107	37
heada of	160	33
heada since	-147	-114
heada … a	-124	-108
heada … bend	107	37
heada … blury	119	31
heada … my	198	11
heada … stel	112	53
heada … yeste	-147	-114
headache	105	-72
headaches	-76	-153
hear	-13	177
hear her	-6	106
hear … screa	-6	106
hears	15	124
hears voice	15	124
heart atack	18	-106
heart is	104	-12
heart pils	130	127
heart stope	-128	-128
heart … #	119	17
heart … going	104	-12
heart … in	-196	-177
heart … when	-199	-193
heartburn	-162	-192
heaven	0	129
heavily	145	4
heavy	187	57
hed*	6	134
heh*	-150	-135
hehe	-150	-135
hei*	187	-3
heiml men	154	-2
heiml … det	124	-3
heimlich	154	-2
hej	-169	54
hej #	1	122
hej behov	-123	-172
hej da	113	244
hej det	134	129
hej doter	-131	-125
hej feber	-133	-129
hej har	-194	-43
hej hej	-32	-128
hej hosta	-142	-131
hej igen	-170	-182
hej jag	217	203
hej krakt	-118	-130
hej lock	-116	-117
hej magkn	-126	-122
hej men	105	-4
hej min	-172	-164
hej ont	-158	-157
hej punkt	-141	-167
hej sen	-116	-117
hej ska	-116	-104
hej stick	-97	-98
hej tandv	-157	-144
hej vil	-157	-193
hej yr	-163	-164
hej … andra	-113	-125
hej … bara	-102	-108
hej … e	6	112
hej … hamta	-116	-104
hej … hela	-118	-130
hej … heter	92	162
hej … i	-154	-145
hej … idag	105	-4
hej … jag	-152	-181
hej … mens	-116	-117
hej … sedan	-133	-129
hej … skar	42	125
hej … son	-147	-153
hejda aliho	-15	129
hejda chate	-3	94
hejda livet	17	141
hejda pa	-9	133
hejda tack	-147	-163
hejda … ala	14	120
hejda … barne	9	89
hejda … du	-3	94
hejda … et	-3	124
hejda … for	-135	-110
hel and	122	19
hel burk	159	-17
hel karta	145	7
hel menin	130	-16
hel nat	-174	-199
hel … alved	169	31
hel … bebis	-109	-129
hel … me	22	126
hel … panod	111	8
hel … rodbe	-121	-112
hela ansik	189	17
hela armen	212	26
hela asken	163	4
hela brost	224	65
hela burke	-18	-121
hela dag	-178	-132
hela dagis	-166	-163
hela dan	-139	-162
hela famil	-110	-86
hela golve	127	7
hela halsg	136	18
hela helge	-110	-141
hela huset	-117	-7
hela insul	98	-11
hela jag	203	63
hela karta	188	7
hela klase	-192	-207
hela krope	144	-10
hela kvale	-102	-152
hela laret	64	-33
hela match	-122	-109
hela menin	202	43
hela mit	120	50
hela morgo	137	-14
hela naten	160	60
hela rygen	256	14
hela tid	-129	-119
hela tidn	8	113
hela vanst	157	18
hela vinte	-176	-168
hela … a	153	-57
hela … alved	124	13
hela … anars	-129	-121
hela … ar	117	-129
hela … behov	-100	-141
hela … ben	-121	-115
hela … brane	-129	-119
hela … det	135	3
hela … domna	93	41
hela … efter	-120	-137
hela … frosa	-132	-113
hela … grate	132	8
hela … har	-163	-198
hela … i	68	-88
hela … jag	25	115
hela … kan	-141	-88
hela … katen	104	2
hela … kraks	88	41
hela … liger	-132	-113
hela … liv	141	41
hela … magra	146	44
hela … med	98	19
hela … men	-168	-178
hela … nu	124	124
hela … nys	121	5
hela … o	138	-35
hela … och	129	99
hela … skaka	-40	-112
hela … svimf	129	60
hela … varka	112	30
hela … vecka	117	-2
hela … yr	144	48
helg	-133	-14
helge av	-119	-100
helge hos	8	130
helge kyler	-100	-109
helge men	-125	-129
helge vil	-113	-157
helge … farfa	8	130
helge … grymt	-93	-84
helge … jag	-32	92
helge … nu	-130	-134
helge … rakor	-119	-100
helge … skara	-82	-113
helge … vil	-113	-142
helgen	-131	125
helgerna	-161	-186
help my	160	4
help … dad	160	4
helpo jos	4	130
helpompaa	4	130
helps	-201	-107
helre	-9	162
helre an	27	160
helre ar	5	112
helre … dod	5	112
helre … gar	27	157
helst	-110	56
helst en	-28	90
helst … ar	-106	-123
helst … stor	0	120
helt	66	-73
helt at	119	16
helt borta	-116	-211
helt fel	96	-19
helt frisk	23	100
helt livlo	125	11
helt mjuk	105	7
helt ok	-145	-121
helt okej	-97	-121
helt pa	98	20
helt plots	124	5
helt sedan	7	109
helt slap	175	12
helt slapt	167	10
helt slut	-186	-234
helt svag	126	15
helt vack	43	108
helt … efter	-163	-188
helt … greje	96	-19
helt … i	163	-72
helt … igar	-113	-114
helt … igen	108	17
helt … morfa	7	109
helt … nu	-136	-49
helt … och	116	-30
helt … skoge	119	16
helt … tror	-15	117
helt … vid	144	29
helti det	-58	-99
helti … gor	-58	-99
heltid	-109	-183
helve och	12	153
helve vad	-134	-137
helve … jag	-37	122
helvete	-20	135
helvetet	-162	-152
hem	237	421
hem efter	7	170
hem i	-8	146
hem idag	14	158
hem mig	-6	95
hem om	-34	92
hem tidig	24	113
hem til	16	99
hem … efter	12	124
hem … en	-28	76
hem … igar	-6	95
hem … lagre	150	30
hem … mama	16	107
hem … naten	-25	88
hem … och	13	138
hem … sjukh	-120	-101
hem … thail	108	19
hema ar	-168	-167
hema borja	-117	-99
hema det	-100	-129
hema fel	-1	105
hema for	-3	107
hema hos	99	149
hema inga	-141	-117
hema ingen	-130	-141
hema mar	-140	-98
hema men	-113	-109
hema sa	9	171
hema sen	-134	-113
hema visar	142	18
hema … ar	-135	-40
hema … att	-3	106
hema … bra	-140	-98
hema … det	-135	-134
hema … en	-47	76
hema … feber	-96	-65
hema … gar	19	174
hema … ha	-92	-98
hema … hjart	-121	-102
hema … igar	-117	-99
hema … liger	-138	-149
hema … magsj	-69	-83
hema … minst	8	118
hema … nej	-113	-109
hema … rygen	-78	-85
hema … sin	1	106
hema … skola	-94	-89
hema … tanka	13	110
hema … vintr	-93	-76
hemet behov	-89	-97
hemet … fakta	-89	-97
hemif gor	15	154
hemif … jag	15	154
hemla men	-110	-93
hemla … gifta	-13	134
hemla … har	-110	-93
hemland	-116	-107
hemli jag	24	114
hemli lek	28	114
hemli … med	21	148
hemlig	28	114
hemliga	27	172
hemlis	24	114
hemlosa	-124	-126
hemor sen	-145	-103
hemorojd	-143	-106
hemorojder	-238	-210
hemsj laga	-107	-113
hemsj … om	-107	-113
hemsjukvarden	-102	-100
hemsk undra	-110	-149
hemtj nyper	-16	136
hemtj slog	5	140
hemtj … farmo	5	140
hemtj … mig	-12	129
hemtjansten	54	135
hemtjanstkilen	-35	96
hemtjanstpersonalen	27	139
hen*	225	296
hene	118	248
hene att	-55	-149
hene feber	142	15
hene fran	-24	116
hene hart	11	137
hene i	124	215
hene igen	-21	104
hene ila	-13	141
hene kraks	110	7
hene nu	93	128
hene under	-30	161
hene … balko	-31	101
hene … bor	-82	-107
hene … det	-144	-169
hene … fonst	-7	113
hene … hosta	130	43
hene … huvud	104	-11
hene … igar	11	137
hene … nat	0	155
hene … och	142	15
hene … opna	112	-7
hene … sange	1	113
hene … sikt	-82	-107
hene … sjon	143	7
hene … sova	-93	-112
hene … tacke	-4	154
hene … vatne	-17	142
hene … vil	110	7
henes	-61	145
henes hus	92	-53
henes kile	-3	122
henes lar	-15	103
henes man	-14	140
henes nya	-17	80
henes papa	17	141
henes pas	1	106
henes … flyta	-103	-153
henes … hon	35	125
henes … kiles	-17	80
henes … komer	36	165
henes … sa	-27	106
hengi kunol	109	2
hengi … ihan	-136	-116
hengi … todel	121	14
hengita	130	-5
hengitaa	171	22
hengitamaan	109	2
hengitaminen	131	14
henkea	257	17
hep*	-123	-152
hepat b	-123	-152
her	279	296
her arms	118	-6
her phone	-4	134
her screa	-6	106
her throu	-6	106
her … and	60	160
her … are	108	-18
her … is	147	23
her … the	56	171
her*	-45	110
heraa	180	58
heracilin	-137	-127
herata	6	115
here	-135	94
heroi och	134	49
heroi … andas	146	42
heroin	160	22
herpe pa	-160	-161
herpe … lapen	-160	-161
herpes	-176	-170
hes	165	11
hes been	204	86
hes choki	160	15
hes efter	-259	-276
hes fine	-114	-107
hes gaspi	148	24
hes got	152	-5
hes havin	153	26
hes kraks	146	64
hes nu	193	52
hes outsi	-10	153
hes prick	149	22
hes sen	-273	-233
hes shaki	145	3
hes … a	182	88
hes … and	136	21
hes … ar	178	-9
hes … confu	92	12
hes … en	-281	-273
hes … for	148	24
hes … hosta	154	16
hes … i	182	29
hes … igar	-141	-126
hes … inte	82	-13
hes … karao	-116	-127
hes … konse	-183	-169
hes … match	-117	-116
hes … now	-114	-132
hes … sick	143	13
hes … svart	136	23
hes … the	142	13
hes … twitc	121	3
hes … with	131	17
hes*	131	20
hest	136	32
het	60	-158
het och	112	36
het olja	-128	-113
het som	145	22
het … en	145	22
het … ledse	112	36
het … pa	-150	-115
het*	-190	-190
hete gafel	92	14
hete … ramla	92	14
heter	-153	-134
heter et	-126	-130
heter har	-86	-104
heter … tag	-126	-130
heti	-187	-173
hi	127	-36
hi hon	145	51
hi jag	161	65
hi kraks	139	65
hi och	125	29
hi pa	142	37
hi … hon	125	29
hi … kraks	161	65
hi … matar	142	37
hi … och	139	65
hic*	-363	-342
hicka	-277	-271
hicka i	-168	-145
hicka jateo	-126	-120
hicka ofta	-114	-78
hicka … och	-114	-78
hicka … tva	-154	-134
hickar	-153	-132
hicups	-166	-161
hid*	123	137
hide	14	160
hide the	10	117
hide … burns	10	117
hig*	153	121
high	153	121
high fever	141	-8
high … and	141	-8
hik*	205	11
hiki	184	11
him	135	244
him down	7	114
him hitin	-6	106
him sleep	131	-34
him … her	-6	106
him … it	140	0
him … there	7	114
him*	29	160
himla	-113	-114
himla mycke	-123	-136
himla … gar	-123	-136
himlen	42	134
himself	100	204
hin*	148	46
hindr mig	-7	112
hindr … ar	-7	112
hindrar	-7	112
hiner	207	151
hiner jag	164	18
hip	-163	-176
hip … on	-163	-176
his	398	270
his back	30	119
his chest	126	12
his face	161	15
his finge	84	-52
his hands	-15	181
his head	10	-130
his legs	185	4
his lips	140	27
his mouth	148	-3
his throa	104	-1
his … and	135	179
his … are	176	-18
his … aroun	5	146
his … from	-3	118
his … is	200	37
his … round	-12	120
hisen vad	112	6
hisen … gor	112	6
hit by	175	4
hit han	-92	-109
hit his	148	23
hit … a	175	4
hit … head	61	-87
hit*	198	346
hita orden	92	1
hita rat	-168	-152
hita … en	92	1
hitad att	-2	97
hitad av	-107	-107
hitad biten	-121	-117
hitad en	-132	4
hitad et	-12	182
hitad farbr	125	-50
hitad grane	131	-30
hitad honom	182	-19
hitad i	137	13
hitad masa	-11	108
hitad mig	79	108
hitad nat	-79	-110
hitad rakbl	6	143
hitad rep	-18	88
hitad snara	-17	156
hitad tom	129	-10
hitad toma	138	6
hitad … alved	138	6
hitad … ask	129	-10
hitad … en	-107	-107
hitad … et	5	137
hitad … hanga	151	-11
hitad … hon	-2	97
hitad … knol	-148	-139
hitad … livlo	122	-7
hitad … och	-83	33
hitad … pa	78	-74
hitad … rep	-12	143
hitad … snara	-10	134
hitad … snit	-11	108
hitad … son	110	-46
hitad … ute	166	-32
hitade	147	197
hitades	180	4
hitar	4	108
hitar den	7	118
hitar dom	17	101
hitar en	13	117
hitar jag	-202	-213
hitar mig	56	266
hitar … i	9	121
hitar … min	-129	-115
hitar … sen	7	118
hitat pa	9	89
hitat … kombi	9	89
hitin her	-6	106
hitin … throu	-6	106
hiting	-6	106
hits	47	237
hits me	52	221
hits … with	-12	109
hiv	-151	-147
hiv*	199	32
hives	199	32
hives every	124	16
hja*	78	-76
hjalmen	135	43
hjalp	214	244
hjalp att	-128	46
hjalp av	-88	-90
hjalp bara	-136	-104
hjalp d	-130	-115
hjalp fins	-97	-138
hjalp fort	172	-5
hjalp genom	28	170
hjalp han	138	187
hjalp har	-107	-76
hjalp hon	180	6
hjalp i	8	208
hjalp jag	19	131
hjalp kapsl	-91	-67
hjalp lada	-102	-103
hjalp lite	-133	-109
hjalp med	-73	52
hjalp mig	125	157
hjalp va	-105	-104
hjalp … ar	-32	187
hjalp … aren	28	170
hjalp … att	-107	47
hjalp … darif	-9	91
hjalp … do	49	197
hjalp … dor	180	6
hjalp … eksem	44	141
hjalp … er	-80	-86
hjalp … for	-82	-107
hjalp … fran	-91	-67
hjalp … fyla	-101	-109
hjalp … hita	-168	-152
hjalp … huvud	-83	-101
hjalp … inan	-17	80
hjalp … inte	146	-32
hjalp … jag	175	68
hjalp … klipa	-98	-110
hjalp … lagen	5	141
hjalp … mar	114	5
hjalp … pa	-102	-103
hjalp … prata	-135	-131
hjalp … somne	-131	-140
hjalp … stres	-87	-114
hjalp … traph	-12	115
hjalpa	-109	24
hjalpen	-172	-100
hjalper	-229	-90
hjalpmedel	-178	-169
hjalpt	95	-31
hjalpte	-222	-215
hjarn i	-184	-173
hjarn och	145	6
hjarn rent	-86	-89
hjarn ska	-145	-133
hjarn skrik	-118	-102
hjarn tror	160	33
hjarn … alman	-86	-89
hjarn … blir	145	6
hjarn … efter	-118	-102
hjarn … jag	126	-16
hjarn … var	-97	-82
hjarnan	111	-38
hjarnblodning	-149	-144
hjarnhineinflamation	117	-16
hjart	-207	-183
hjart ar	-208	-205
hjart att	-157	-160
hjart av	57	-58
hjart blode	-243	-177
hjart brast	-132	-96
hjart bulta	-139	-104
hjart den	-146	-148
hjart en	-146	-103
hjart har	89	-48
hjart hjart	-105	-110
hjart hopa	-131	-132
hjart hopar	26	-104
hjart hos	-192	-157
hjart i	-329	-193
hjart iblan	-266	-206
hjart kan	-146	-124
hjart lungr	-128	-112
hjart mar	-120	-101
hjart med	53	154
hjart men	-98	-83
hjart nar	-156	-123
hjart nasta	-112	-109
hjart och	163	-56
hjart ont	224	39
hjart pa	-320	-305
hjart rehab	-121	-102
hjart rusar	231	35
hjart sa	92	-56
hjart sedan	152	25
hjart sen	-155	-133
hjart skena	135	12
hjart slar	147	-125
hjart stana	68	-39
hjart til	-140	-116
hjart vid	-174	-171
hjart vilka	-120	-135
hjart … #	86	-54
hjart … ar	152	116
hjart … arm	138	13
hjart … av	-209	-175
hjart … besok	-120	-135
hjart … bra	-120	-101
hjart … det	-192	-154
hjart … ekg	-98	-83
hjart … et	-194	-150
hjart … femti	-129	-97
hjart … fodse	114	20
hjart … for	-191	-42
hjart … fora	-114	-97
hjart … foren	-114	-91
hjart … fort	-74	-163
hjart … gamal	-131	-109
hjart … halse	-151	-98
hjart … halsg	-186	-132
hjart … hande	-120	-104
hjart … har	141	0
hjart … hon	-110	-86
hjart … jag	-105	-175
hjart … jobet	-199	-190
hjart … kafe	-100	-84
hjart … konst	193	43
hjart … krosa	-216	-207
hjart … lasa	-123	-125
hjart … mat	-105	-110
hjart … melan	-112	-98
hjart … mista	130	23
hjart … nar	-144	-147
hjart … nat	83	109
hjart … och	218	60
hjart … ojamn	171	22
hjart … over	-170	-179
hjart … pumpa	-134	-106
hjart … rakni	-151	-125
hjart … snabt	-135	-127
hjart … som	137	-16
hjart … stund	-127	-105
hjart … styck	141	2
hjart … tanka	-69	-87
hjart … torsd	-112	-108
hjart … up	107	79
hjart … vecka	-112	-109
hjart … vilja	-6	114
hjarta	-145	-286
hjartat	64	-89
hjartatack	181	92
hjartesorg	-135	-107
hjartfel	102	-5
hjartflimer	-59	-102
hjartformat	-105	-110
hjartinfarkt	85	-122
hjartinfarkten	-120	-101
hjartinfarkter	-183	-151
hjartklapning	-63	-171
hjartlakaren	-132	-129
hjartmedicin	182	-79
hjartmedicinen	10	166
hjartmediciner	138	26
hjartmotagningen	-146	-132
hjartpiler	148	4
hjartstartare	65	-83
hjartstop	-229	-225
hjartsvikt	3	-125
hjartultraljudet	-112	-108
hlr	-45	-160
hlr kurs	-144	-134
hlr nu	136	30
ho	-227	-229
ho nej	-108	-91
ho … int	-189	-187
ho … skjut	-108	-91
hoc*	-81	-188
hocke bara	-86	-89
hocke mot	99	35
hocke var	105	21
hocke … borta	105	21
hocke … gar	-110	-86
hocke … halse	99	35
hocke … magen	135	13
hockey	-176	-200
hockeyn	-100	-157
hockeypuck	135	13
hockeypucken	99	35
hof*	-133	-253
hofte benet	124	25
hofte for	-131	-97
hofte har	-135	-124
hofte … ar	124	25
hofte … nio	101	46
hofte … tva	-141	-104
hoften	-157	-219
hog	290	159
hog feber	349	129
hog hojd	129	10
hog puls	-123	-93
hog … bra	-118	-100
hog … forvi	95	39
hog … huvud	132	58
hog … i	120	28
hog … och	191	38
hog … ont	144	34
hog … pa	-149	-130
hog … siter	170	58
hog … skrik	115	25
hog … stel	134	47
hog*	76	-40
hoger	-33	-195
hoger ar	154	26
hoger ben	112	29
hoger gor	-121	-95
hoger hand	196	-22
hoger hon	136	30
hoger kna	-206	-162
hoger oga	272	55
hoger ora	-144	-111
hoger sen	82	16
hoger ser	113	53
hoger … ingen	138	8
hoger … och	225	66
hoger … ont	149	45
hoger … pa	-175	-152
hoger … som	137	20
hoger … stjar	113	53
hogerhanden	181	32
hogra	46	-113
hogra armen	130	18
hogra ben	-115	-108
hogra hande	197	21
hogra revbe	-163	-135
hogra … blev	-114	-105
hogra … inte	143	39
hogre	145	106
hogspaning	139	19
hogst … ar	-131	-157
hogt a	84	-18
hogt han	8	125
hogt nu	85	26
hogt socke	132	55
hogt til	-102	-112
hogt … andas	132	55
hogt … ar	39	161
hogt … blek	109	30
hogt … nan	-102	-112
hogt … svag	85	26
hojd	162	168
hojd ar	4	157
hojd … tilra	4	157
hojder	-161	-170
hol	-40	144
hol andan	-217	-226
hol fast	26	325
hol jag	8	157
hol knive	5	128
hol mig	54	168
hol om	166	-6
hol sig	105	-4
hol … att	-188	-163
hol … halse	140	5
hol … hela	-150	-163
hol … i	47	-63
hol … kvar	2	97
hol … mig	17	248
hol … min	25	182
hol … mot	15	148
hol … om	85	-20
hold	152	-5
holte ska	-103	-120
holte … lamna	-103	-120
holter	-103	-120
homesick	-157	-164
hon	96	22
hon andas	44	-76
hon angra	150	13
hon ater	-50	-127
hon att	-21	171
hon bara	166	-3
hon behov	-135	-201
hon blev	179	170
hon bojer	138	20
hon bor	57	-101
hon borja	156	31
hon brot	-112	-98
hon bruka	71	-95
hon dor	49	-128
hon drar	150	30
hon drick	-132	-124
hon fat	157	107
hon foder	130	2
hon fol	200	12
hon forso	44	129
hon fros	-132	-112
hon fyler	34	165
hon fyra	10	115
hon gar	180	126
hon gick	-9	143
hon gjort	-18	169
hon gnyr	143	-5
hon gomer	0	190
hon googl	-2	97
hon gor	11	127
hon ha	-19	-153
hon hangd	124	-5
hon har	60	194
hon hest	99	19
hon horde	116	14
hon i	159	-60
hon jamt	117	55
hon kasta	11	136
hon kipar	112	27
hon kisar	-157	-40
hon konst	119	32
hon kraks	142	44
hon krakt	109	20
hon kramp	146	32
hon lagt	-102	-109
hon lamna	-8	115
hon leker	-226	-205
hon levde	30	109
hon liger	158	0
hon mar	-87	-132
hon maste	-13	128
hon med	-13	154
hon mig	6	156
hon och	147	40
hon onska	33	108
hon opnar	146	-3
hon pa	147	6
hon plusa	96	-15
hon ramla	126	117
hon ror	127	4
hon sager	150	286
hon sate	127	20
hon sater	126	12
hon siter	33	121
hon ska	-77	61
hon skaka	68	-43
hon skrik	58	197
hon slog	-160	-145
hon sludr	177	-22
hon snark	96	3
hon som	-197	-168
hon sover	152	127
hon sprin	2	133
hon star	-50	157
hon suger	7	133
hon svar	32	155
hon svara	150	107
hon svima	181	16
hon ta	-102	-92
hon tapad	121	1
hon tar	67	160
hon tog	114	-144
hon tolv	-124	-105
hon under	-116	-94
hon vagra	18	171
hon vakna	-180	-111
hon var	-109	-35
hon vaser	122	-28
hon vet	39	139
hon vile	-15	-125
hon visad	-4	193
hon yrar	170	19
hon … #	-91	94
hon … a	244	42
hon … aldel	148	20
hon … andat	110	5
hon … anges	13	141
hon … ar	243	135
hon … arg	-79	88
hon … att	11	104
hon … bara	149	144
hon … bebis	17	126
hon … bla	136	120
hon … blek	162	45
hon … blod	156	54
hon … blodf	147	50
hon … bra	-78	-178
hon … bruti	4	148
hon … direk	-145	-124
hon … dod	47	189
hon … doda	-93	-132
hon … dom	-102	-92
hon … droga	10	115
hon … epile	119	33
hon … feber	155	18
hon … folja	-3	147
hon … for	24	151
hon … forgi	-10	122
hon … forvi	147	42
hon … frysa	10	124
hon … ful	135	98
hon … fyra	-146	-45
hon … gora	-138	-179
hon … gra	105	12
hon … grape	-110	-86
hon … grot	123	-9
hon … ha	3	-148
hon … haft	114	162
hon … har	64	144
hon … hela	112	117
hon … helt	169	7
hon … hem	120	157
hon … het	175	31
hon … hitat	9	89
hon … hol	105	-4
hon … hon	26	159
hon … hos	-37	111
hon … hur	20	137
hon … i	180	185
hon … in	140	103
hon … inte	215	-16
hon … ja	121	28
hon … jag	28	182
hon … kafek	193	25
hon … knapt	142	-22
hon … konst	157	75
hon … krakt	96	45
hon … lagt	8	127
hon … ledse	-103	-90
hon … legat	-68	-121
hon … liger	102	-7
hon … livet	0	129
hon … lugnt	-130	-120
hon … marke	-8	212
hon … mat	6	109
hon … medve	194	40
hon … men	93	-31
hon … mig	-89	150
hon … min	-50	-123
hon … mit	-112	-98
hon … morkr	-93	-112
hon … munen	109	4
hon … mycke	128	34
hon … nya	-126	-117
hon … nyckl	-102	-109
hon … om	-114	55
hon … pa	86	183
hon … plots	124	27
hon … rad	35	155
hon … rakbl	9	105
hon … ropa	105	-4
hon … sa	16	-131
hon … sama	156	10
hon … sat	149	12
hon … sig	156	7
hon … ska	-120	-159
hon … skakn	113	14
hon … skuri	113	87
hon … slap	149	36
hon … som	156	-16
hon … sova	-42	-129
hon … stona	130	13
hon … stopa	3	131
hon … svalj	-123	-102
hon … svalt	126	87
hon … svar	154	50
hon … sveta	148	35
hon … tagit	151	154
hon … tecke	11	117
hon … tid	-93	-132
hon … tva	-170	-120
hon … tyst	96	145
hon … under	216	46
hon … utval	20	98
hon … vaken	-145	-113
hon … valdt	-17	127
hon … vanli	-129	-121
hon … varm	126	35
hon … vit	175	46
hon*	168	212
honan	-176	-171
honan blode	-176	-171
honestly	38	201
honom	176	177
honom a	162	16
honom ar	113	-40
honom for	-16	105
honom han	31	-95
honom hanga	151	-11
honom i	107	96
honom jag	-32	125
honom lite	1	116
honom med	-152	-80
honom men	-14	-173
honom nar	34	97
honom pa	91	121
honom rasan	8	118
honom sluta	10	126
honom snark	148	33
honom som	5	152
honom sova	141	12
honom ur	122	8
honom … andas	128	-29
honom … b	6	112
honom … badka	122	8
honom … forsv	134	-5
honom … gick	7	133
honom … halse	172	5
honom … hart	-21	97
honom … i	8	146
honom … konst	148	33
honom … krakt	138	38
honom … kuden	-138	-178
honom … nu	24	145
honom … snark	114	5
honom … snope	-7	111
honom … sova	-103	-109
hop	-5	138
hop*	48	259
hopa eler	136	30
hopa fran	-78	63
hopa i	-117	-120
hopa over	-131	-132
hopa … sang	-117	-120
hopa … sjund	-12	95
hopa … strac	152	46
hopad falsk	-101	-103
hopad fran	-166	-168
hopad i	50	-54
hopad over	-134	-159
hopad … bryga	-115	-106
hopad … en	-186	-191
hopad … om	-101	-103
hopad … sjon	-126	-122
hopade	-181	-223
hopar	53	94
hopar av	-168	-151
hopar fran	-6	119
hopar idag	0	165
hopar jag	15	171
hopar lite	90	-13
hopar over	-198	-188
hopar pa	-143	-140
hopar som	125	-21
hopar studs	-116	-109
hopar til	-162	-158
hopar … en	125	-21
hopar … fran	-8	146
hopar … fruko	-149	-144
hopar … lycka	-157	-133
hopar … med	-116	-109
hopar … sjate	-6	119
hopar … studs	-113	-106
hopas	14	315
hopas att	-7	186
hopas det	26	126
hopas pa	1	160
hopas … det	-6	98
hopas … en	-10	127
hope	49	128
hope its	49	128
hope … the	49	128
hopet	-122	-62
hopet ar	-3	134
hopet om	-126	-149
hopet … att	-126	-149
hopet … ute	-3	134
hor	-185	92
hor alt	18	181
hor att	15	167
hor dalig	-301	-307
hor dem	14	126
hor dunsa	4	108
hor en	-12	119
hor ingen	-147	-135
hor roste	-28	268
hor … bara	169	13
hor … dalig	-72	-108
hor … haha	-135	-114
hor … hela	8	95
hor … hur	-144	-135
hor … i	-109	67
hor … kvina	-12	115
hor … och	-102	30
hor … pa	-185	-139
hor … roste	-102	-113
hor … skrik	-18	139
hor … skriv	-100	-131
hor … som	32	142
hora av	29	-140
hora i	-119	-116
hora nar	-117	-115
hora om	-77	-148
hora vad	14	121
hora varje	1	98
hora … ala	14	121
hora … dag	1	98
hora … flera	-117	-115
hora … mig	58	-112
hora … rat	-212	-234
hora … raten	-33	-167
hora … salsk	-119	-116
hora … stege	30	116
horap hora	-139	-268
horap … pa	-139	-268
horaparat	-212	-234
horaparaten	-33	-167
horde det	116	14
horde … sjalv	116	14
hormo i	-94	-90
hormo … vecka	-94	-90
hormonelt	-121	-95
hormoner	-157	-107
horn	3	143
horn och	3	143
horn … prata	3	143
hors	75	131
horse efter	-143	-148
horselgangen	-143	-148
hort	-133	-89
hort att	-134	-133
hos	-114	65
hos barn	-224	-164
hos barnm	-120	-121
hos barnv	7	133
hos en	43	189
hos er	-64	-129
hos farfa	16	205
hos hjart	-161	-153
hos honom	36	142
hos kurat	-122	-114
hos lakar	-131	-162
hos mig	-156	2
hos nyfod	-121	-95
hos ogon	127	47
hos papa	21	108
hos sin	34	167
hos siter	81	-21
hos sjuar	-110	-104
hos tandr	-93	-132
hos … flick	-154	-138
hos … han	7	133
hos … hon	-115	-106
hos … igar	-122	-131
hos … nu	-82	-107
hos … och	108	161
hos … pig	-97	-65
hos … som	-119	-74
hos … son	-95	-112
hos … spark	1	146
hos … van	-15	90
hos*	-107	-228
hosku och	93	41
hosku … har	93	41
hoskulen	93	41
hospice	-169	-196
host	-209	-102
hosta	-125	-215
hosta att	-101	-127
hosta blod	161	57
hosta de	-16	92
hosta eler	118	21
hosta forky	-114	-70
hosta forst	139	24
hosta haler	-117	-120
hosta har	177	1
hosta hela	148	36
hosta i	-327	-228
hosta med	-181	-141
hosta mycke	-177	-149
hosta och	-100	-120
hosta pa	-197	-179
hosta rosa	168	35
hosta sa	-132	-128
hosta slem	-101	-90
hosta sot	211	6
hosta sover	-114	-87
hosta up	86	-15
hosta vil	123	34
hosta … #	-159	-123
hosta … anu	-156	-137
hosta … ar	152	24
hosta … att	110	46
hosta … blod	250	58
hosta … bra	-167	-106
hosta … det	-62	-2
hosta … feber	-197	-118
hosta … fem	-138	-113
hosta … ha	123	34
hosta … har	-225	-146
hosta … hela	-86	-108
hosta … inte	-161	-135
hosta … jamt	117	55
hosta … matsk	124	9
hosta … mer	-147	-144
hosta … mig	-117	-120
hosta … morse	-132	-111
hosta … mycke	142	37
hosta … naten	-132	-139
hosta … nater	-174	-157
hosta … och	201	-16
hosta … ont	-115	-97
hosta … pig	-101	-90
hosta … prata	118	21
hosta … rosla	116	8
hosta … skum	148	16
hosta … slem	-178	-149
hosta … snora	114	4
hosta … tiden	148	36
hosta … tre	-197	-166
hosta … vaser	114	37
hosta … vecka	-154	-104
hostan	34	-105
hostar	118	-130
hostas	-90	108
hostat	-269	-246
hostblasor	-199	-173
hoste komer	0	113
hosten	-131	-75
hostm blaa	123	34
hostningarna	146	16
hot	1	-161
hot om	-117	-99
hot … on	173	25
hot … upsag	-117	-99
hot*	-169	90
hota	0	131
hota mig	0	131
hota … med	0	131
hotad	-129	-145
hotad av	-118	-127
hotad … nagon	-120	-131
hotade	33	155
hotar	-115	74
hotar att	55	188
hotar hopa	-15	121
hotar med	-207	-208
hotar mig	27	167
hotar ta	31	128
hotar … hanga	3	136
hotar … kniv	8	174
hotar … lamna	26	132
hotar … med	30	173
hotar … och	9	130
hotar … ompla	-97	-139
hotat	16	166
hotat att	11	151
hotat mina	11	138
hotat … foral	11	138
hotat … ta	-4	150
hou*	179	-85
hour	247	6
hour ago	231	19
house	131	-23
how	-269	-102
how do	-249	-168
how long	-169	-118
how … i	-284	-193
how … is	-86	-123
how … parac	-122	-106
how … pils	1	125
hpv	-136	-127
hso*	-116	-109
hsota	-116	-109
hsota o	-116	-109
hsota … snva	-116	-109
hud	-93	-154
hud i	-107	-95
hud pa	-137	-132
hud snab	108	43
hud … andni	108	43
hud … panan	-107	-95
huden	138	74
huden ar	180	43
huden efter	-108	-108
huden feber	116	39
huden hange	210	-21
huden marmo	113	-9
huden melan	154	19
huden pa	171	33
huden … efter	115	6
huden … flack	151	40
huden … jag	99	35
huden … och	86	-35
huden … rakni	-108	-108
huden … revbe	154	19
huden … vit	114	14
hudlakare	-140	-146
hudterapeut	-123	-122
hug	-109	-159
hug i	-150	-111
hug under	-96	-94
hug … brost	-110	-84
hug … revbe	-96	-94
hug*	246	203
huga	31	217
huga min	6	193
huga nagon	12	102
huga … bror	-1	147
huga … mama	10	103
huga … pa	12	102
hugen	288	32
hugen i	208	-3
hugen med	186	-7
hugen … kniv	186	-7
hugen … rygen	172	3
huger	-4	101
huger det	219	15
huger han	-3	108
huger mig	5	145
huger som	154	36
huger til	-144	-154
huger … nu	-3	108
huger … sa	136	17
huger … til	89	-6
huget	123	36
hugit	99	-35
hugit mig	90	-23
hugit … i	99	-35
hugor bet	185	19
hugor hande	145	39
hugor och	107	28
hugor pa	-96	-104
hugor sag	-108	-98
hugor … armen	107	28
hugor … gotla	-96	-104
hugor … mig	209	28
hugor … svuln	145	39
hugor … vi	-108	-98
hugorm	9	-133
hugormsbet	197	29
huk	-167	-171
hum*	-114	85
humalasa	5	128
humira	-130	-127
humor	2	129
humor ar	-99	-101
humor han	51	152
humor men	1	130
humor … ar	51	152
humor … han	1	130
humor … min	-99	-101
humorn	-143	-140
hun*	-186	-108
hund dog	-121	-129
hund fast	127	12
hund i	98	-38
hund nafsa	-107	-103
hund sa	-114	-106
hund … hon	155	38
hund … igar	-98	-98
hund … krang	-114	-106
hund … min	-107	-103
hund … ompla	12	114
hund … varme	139	3
hundarna	-3	137
hundb … halse	98	-4
hunde at	-140	-143
hunde ben	-123	-86
hunde bet	145	-76
hunde blev	-174	-137
hunde dog	-226	-219
hunde kramp	-125	-117
hunde la	136	76
hunde liger	134	17
hunde nafsa	-153	-183
hunde nar	24	129
hunde om	-13	84
hunde som	1	112
hunde svald	-154	-132
hunde til	33	142
hunde veter	-108	-92
hunde … biten	-174	-137
hunde … chokl	-116	-107
hunde … en	-154	-132
hunde … fat	-104	-92
hunde … fins	-125	-117
hunde … grane	58	190
hunde … haler	1	112
hunde … halt	-163	-156
hunde … honom	172	5
hunde … hos	136	68
hunde … igar	-140	-149
hunde … jag	81	116
hunde … kramp	-123	-86
hunde … mig	-207	-240
hunde … sig	136	76
hunde … vi	-13	84
hundens	-129	-111
hundr och	-111	-118
hundr … mar	-111	-118
hundra	-44	105
hungr att	-165	-149
hungr … jag	-165	-149
hungrig	-199	-177
hur	-465	-201
hur andra	-102	-122
hur barns	-104	-109
hur bokar	-186	-173
hur bra	-155	-176
hur byter	-154	-161
hur det	135	151
hur far	-308	-358
hur farli	-106	-97
hur fort	-104	-92
hur funge	-74	-136
hur hogt	33	168
hur jag	74	328
hur kan	-137	-147
hur komer	-189	-178
hur konta	-109	-102
hur lang	-48	144
hur lange	-208	-96
hur langt	3	159
hur linda	-123	-111
hur lista	-111	-118
hur man	-70	146
hur manga	-116	127
hur mar	-142	-145
hur marke	-119	-187
hur mkt	-126	-150
hur mycke	-65	129
hur prata	-183	-212
hur ser	-178	-168
hur ska	-160	-129
hur skriv	-84	-109
hur sluta	-111	-148
hur soker	-110	-85
hur stota	-138	-170
hur tvata	-143	-139
hur vet	-84	-106
hur … alved	-21	88
hur … ar	-199	-210
hur … av	-14	114
hur … barn	-69	-83
hur … bruka	114	-14
hur … de	-169	-159
hur … du	-142	-145
hur … efter	-105	-110
hur … falet	3	159
hur … gange	-121	-124
hur … gor	83	167
hur … hange	12	228
hur … har	-108	-122
hur … hon	109	20
hur … insul	-10	128
hur … jag	-382	-433
hur … kans	3	108
hur … kisbl	-95	-107
hur … konta	-109	-102
hur … man	-307	-369
hur … maste	-164	-158
hur … menin	-123	-117
hur … nalox	-117	-111
hur … sedan	37	117
hur … ska	-91	104
hur … sluta	27	121
hur … smita	-144	-166
hur … somnt	19	212
hur … tid	-29	161
hur … verka	-105	-106
hur … vi	-267	-287
hur*	50	190
hurt	46	313
hurt my	27	225
hurt mysel	17	170
hurt … baby	4	131
hurt … kids	18	122
hurt … on	20	165
hurti someo	-2	165
hurting	-5	192
hurts	-25	-204
hurts like	127	23
hurts my	144	14
hurts to	-22	-132
hurts too	-73	-112
hurts when	-148	-160
hurts … breat	81	-32
hurts … eyes	144	14
hurts … hel	127	23
hurts … i	-154	-133
hurts … my	124	8
hurts … now	-125	-126
hurts … she	-114	-130
hurts … swalo	117	-15
hus och	-115	-22
hus … vanta	-92	-71
hus*	-44	126
husba beats	20	132
husba says	-5	117
husba snore	-166	-165
husba … me	29	187
husba … who	-106	-102
husband	21	97
husbo sla	15	149
husbo … mig	15	149
husbonde	15	149
huset	-151	55
huset ar	-169	-169
huset det	30	133
huset frun	18	136
huset med	3	119
huset skaka	-92	-109
huset snart	20	170
huset … ar	45	178
huset … men	-98	-117
huset … os	-1	140
huslakare	-107	-122
hustr ska	23	100
hustr tjata	-97	-109
hustr … vil	6	152
husvagnen	135	12
hut*	246	-30
hutra	244	-29
hutra och	234	-20
hutra … vil	141	-3
huule sinis	140	27
huulet	156	12
huve	-65	-132
huve sen	-135	-136
huve … ja	-135	-136
huvet	74	-101
huvet dunka	-108	-110
huvet gar	-98	-76
huvet pa	192	-24
huvet sager	-9	143
huvet … bort	-98	-76
huvet … efter	-108	-110
huvet … hopa	-9	143
huvet … isen	184	2
huvud aldri	114	41
huvud aliho	113	4
huvud ar	195	-78
huvud ater	126	22
huvud av	-180	-23
huvud behov	-118	-82
huvud feber	105	34
huvud fore	144	21
huvud fran	150	-9
huvud hange	81	-21
huvud hart	166	26
huvud hela	-3	142
huvud hon	151	1
huvud kan	-139	-168
huvud kom	124	5
huvud komer	130	-6
huvud kraks	284	128
huvud lat	-132	-107
huvud lila	141	29
huvud nar	86	154
huvud nu	173	55
huvud och	89	-65
huvud okar	92	32
huvud ont	137	141
huvud pa	-199	-218
huvud sager	1	114
huvud sedan	-248	-194
huvud ser	215	80
huvud siter	-102	-110
huvud snura	125	47
huvud som	254	60
huvud svima	115	-16
huvud syns	108	-9
huvud tror	-181	-159
huvud varje	-121	-118
huvud vid	144	31
huvud … andas	-124	-82
huvud … ar	137	35
huvud … ater	139	19
huvud … att	9	126
huvud … av	-232	-204
huvud … barne	-13	84
huvud … beton	101	9
huvud … blixt	71	26
huvud … dag	-97	-89
huvud … det	-217	-178
huvud … diskb	143	31
huvud … dubel	137	41
huvud … efter	-108	-101
huvud … en	136	24
huvud … et	150	27
huvud … feber	-269	-163
huvud … flime	161	61
huvud … for	92	32
huvud … forga	-105	-87
huvud … forvi	184	25
huvud … grate	-136	-131
huvud … har	119	33
huvud … hene	110	7
huvud … hon	106	137
huvud … huvud	136	18
huvud … igar	-192	-142
huvud … inlin	-104	-95
huvud … inte	-161	-53
huvud … isen	140	-4
huvud … jag	84	-62
huvud … kant	114	41
huvud … kom	145	43
huvud … kraks	233	73
huvud … kuden	-42	-134
huvud … kvala	-83	-101
huvud … kvar	-102	-110
huvud … lat	7	109
huvud … ljusk	117	33
huvud … mar	233	70
huvud … mit	203	16
huvud … nu	156	33
huvud … och	78	8
huvud … orgas	144	31
huvud … pa	113	-5
huvud … prata	119	25
huvud … prick	203	52
huvud … ringa	110	23
huvud … skarm	-115	-109
huvud … skrik	110	7
huvud … sudig	103	32
huvud … svara	133	30
huvud … tiden	-3	142
huvud … toale	110	5
huvud … tre	-182	-157
huvud … trot	-204	-183
huvud … tva	161	54
huvud … ute	235	-6
huvud … vagen	-4	216
huvud … vi	162	-5
huvud … waran	126	22
huvudlos	-176	-165
huvudvarken	75	-48
hyd*	-133	-157
hydrokortison	-133	-157
hyf*	-174	-148
hyfsat	-174	-148
hyl*	-146	-138
hylan	-146	-138
hypat silal	-6	125
hypata	-6	125
hyper det	-120	-104
hyper … har	-120	-104
hyperventilerar	-120	-104
hypo	-99	-110
hypo while	-99	-110
hypo … drivi	-99	-110
hypotermi	179	8
hyv*	-205	0
hyva	-202	-186
i #	178	130
i afare	-144	-42
i ala	30	182
i alt	-48	80
i alven	-68	33
i ambul	-97	-69
i an	126	50
i anat	3	166
i andta	-134	-117
i anski	113	7
i ar	-254	-83
i arata	-232	-224
i arbet	113	33
i arm	162	35
i armar	172	32
i armba	-197	-219
i armen	173	211
i atond	128	-25
i avfor	-262	-199
i axeln	-105	-144
i axels	113	53
i backa	104	12
i bada	240	-30
i badru	135	195
i baset	113	11
i baten	-115	-145
i benen	-247	-218
i benet	81	-79
i bihal	-134	-123
i bildo	-149	-117
i bilen	251	156
i bilko	-133	-134
i black	135	-30
i blast	-187	-152
i blick	34	118
i blod	119	14
i boden	-97	-15
i bomul	-104	-95
i book	-69	-120
i borja	169	32
i brosr	112	16
i brost	126	-26
i brush	-105	-99
i burn	28	162
i butik	-109	-101
i byral	10	141
i cal	-146	-193
i come	-128	-118
i could	-139	-74
i covid	-100	-127
i cut	83	188
i cykel	89	137
i dacke	-134	-128
i dag	104	114
i damsu	127	33
i decem	-101	-57
i den	-262	-167
i det	-173	-116
i diskb	143	31
i do	66	-91
i dorar	-173	-185
i dorka	42	-92
i dorpo	102	20
i doter	131	111
i efter	145	0
i egen	-93	-112
i eleme	75	191
i en	175	89
i ena	61	-60
i et	179	106
i famne	134	36
i fart	111	25
i fatol	179	4
i feel	88	143
i fel	210	56
i fem	-291	-287
i fikar	123	10
i finge	-166	-123
i fingr	-226	-134
i fjale	-177	-167
i fjol	-258	-288
i flank	-183	-132
i for	-102	-103
i forad	-52	94
i formi	183	111
i fortf	136	7
i fotbo	45	-108
i foten	-157	-84
i foter	-191	-178
i fruga	150	25
i fyra	-59	113
i garag	163	234
i gastr	-99	-114
i get	-329	-357
i go	12	212
i golve	-169	-1
i got	58	-72
i granh	-139	-110
i grank	-161	-145
i grase	-149	-122
i grask	168	30
i grave	-3	147
i grunt	127	2
i grupc	29	152
i gruva	-120	-172
i gymet	136	30
i gymna	-144	-173
i halen	-40	-164
i halse	-79	-186
i halva	138	28
i handf	161	18
i handl	-157	-269
i hands	-49	96
i hans	-39	125
i haret	-208	-51
i have	-97	90
i hear	5	126
i hela	71	-55
i helge	-144	56
i help	-105	-106
i hemet	-89	-97
i hene	176	11
i het	-150	-115
i hide	14	160
i hjarn	165	27
i hjart	-117	66
i hlr	-109	-107
i hofte	-236	-241
i hogst	-99	-150
i honom	159	89
i hope	49	128
i horse	-143	-148
i host	-130	-35
i hosta	-90	108
i humor	-143	-140
i hunde	-156	-165
i hurt	20	165
i husva	135	12
i huvet	143	69
i ineba	-135	-110
i isen	195	2
i jokmo	-164	-150
i jorde	5	117
i julas	-93	91
i just	106	193
i kakel	109	25
i kalar	-3	189
i kalt	-125	-17
i kamin	99	0
i kanad	-114	-97
i kansk	104	0
i kante	-86	-166
i kanyl	138	25
i kasa	-121	-115
i kbt	-133	-135
i keep	82	320
i kisen	132	26
i kiset	-184	-143
i klade	225	120
i klase	-74	85
i klasr	-115	-127
i klate	126	32
i klima	-168	-175
i klock	91	35
i klori	128	15
i klump	106	51
i klyve	101	-61
i kna	-126	-125
i knana	-228	-242
i knave	-203	-181
i know	-118	42
i knt	-112	-112
i kod	6	171
i kok	-117	-135
i koksl	-134	-139
i korid	191	89
i krana	-138	-135
i krope	-350	-185
i kub	-136	-186
i kuden	-115	-145
i kuver	7	118
i kval	109	339
i kyla	-127	-98
i kylan	-227	-204
i kyrka	-143	-176
i ladan	-35	167
i lag	-149	-123
i lagen	-38	104
i lager	10	103
i lagor	113	-1
i landr	-43	-125
i laren	-113	-8
i laret	202	43
i let	174	2
i lilfi	-145	-134
i live	-117	-98
i lopni	-89	-128
i lorda	-113	-3
i love	-2	186
i lufte	124	11
i lulea	-143	-100
i lunga	92	4
i mage	127	44
i magn	115	143
i maj	-120	7
i mama	121	0
i manda	-217	-161
i manga	-127	-103
i mars	-166	-17
i maski	195	165
i mate	-121	-158
i melan	-116	-137
i menin	178	-1
i min	125	368
i minus	120	64
i minut	141	1
i mista	104	26
i mit	-129	15
i mobil	-122	-30
i morgo	94	213
i morkt	125	21
i mun	69	-87
i nagra	103	2
i nara	-89	-125
i nasan	-69	-193
i nasta	129	28
i nat	-9	224
i naten	137	16
i natmo	111	-26
i nian	-159	-173
i norbo	-110	-129
i norde	14	-99
i ny	-105	-139
i ogat	51	-202
i ognen	-119	-112
i ogone	173	-73
i ogonl	-137	-97
i olyck	-2	139
i omgan	144	14
i orat	-190	-250
i orone	-112	-221
i os	-117	-112
i over	189	43
i paint	-122	-122
i panan	-85	-196
i parke	-116	-108
i pased	99	-34
i pee	-32	-130
i pensi	-147	-186
i persi	132	13
i perso	21	155
i plask	131	12
i poole	117	-22
i preci	-168	-153
i punge	-49	-203
i rader	-132	40
i radio	9	128
i reboo	-114	-133
i renew	-77	-104
i rod	-126	-130
i roken	136	23
i roste	-93	-107
i rulst	47	140
i rumet	-18	290
i rygra	93	24
i sagen	168	24
i salsk	-119	-116
i samta	-133	-125
i sang	-117	-120
i sange	-205	-163
i saw	-188	-183
i schac	-95	-139
i senor	133	17
i sex	144	46
i sidan	56	-95
i sig	178	-60
i simni	-117	-119
i sit	109	-11
i sjale	1	122
i skag	-121	-104
i skink	-168	-148
i sko	-120	-122
i skola	-82	33
i skon	-130	-109
i skorn	-51	-121
i skrac	-11	136
i skrev	252	53
i skuld	-173	-177
i skyds	-123	-119
i sleme	-142	-95
i slept	-187	-157
i slojd	-107	-127
i smyg	13	150
i snodr	124	-22
i snon	221	182
i snore	-159	-119
i snosl	222	44
i socke	166	37
i sofan	-132	-259
i sofbe	-121	-108
i somar	-66	131
i sonen	-10	134
i spele	-213	-210
i stale	126	110
i stan	-137	-167
i stole	120	7
i stora	-156	-150
i stort	-201	-184
i stota	161	-11
i strom	154	13
i stuga	106	-97
i sveri	-67	69
i syrie	-72	-102
i taget	171	-10
i take	-108	-129
i taket	154	102
i takt	191	20
i talet	160	15
i talte	196	19
i tan	-245	-236
i tand	-159	-156
i tandk	-112	-100
i taxin	107	-21
i telef	132	168
i temp	184	35
i testi	129	20
i tidni	-155	-198
i tinin	134	-24
i tio	95	-135
i tisda	-34	-132
i tjugo	-130	-162
i toan	-101	-121
i took	193	133
i torsd	58	151
i tradg	88	41
i trani	136	13
i trape	105	10
i traph	93	128
i trapo	-142	-131
i trapr	124	-5
i tre	-206	-184
i trosa	-167	-136
i troso	8	130
i tumen	-303	-317
i tunga	-138	-189
i tusar	-109	-112
i tva	-207	-284
i tvats	1	169
i ungef	135	31
i urine	-129	-113
i v	121	72
i vaden	65	-70
i vader	-227	-178
i vagen	-65	180
i valse	142	10
i vanje	-115	-94
i vanli	-152	-126
i vanst	308	87
i var	-160	-57
i varas	-206	-178
i varld	-117	-157
i varme	-202	-236
i vaska	65	105
i vaten	-143	-83
i vatne	142	13
i vaxth	139	32
i vedkl	175	7
i vikt	-330	-300
i vila	-98	-169
i vilop	-121	-98
i vintr	-214	-216
i wana	12	204
i want	18	222
i was	-129	85
i wil	13	173
i wnat	12	156
i woke	-24	216
i wory	-164	-146
i wrote	7	146
i yatzy	-141	-155
i … about	20	-110
i … aftor	-131	-119
i … ala	-185	-159
i … alkom	-96	-91
i … alt	-187	-190
i … anars	-26	115
i … and	144	-39
i … antli	-121	-107
i … ar	-241	-182
i … aren	-107	-126
i … arm	204	13
i … armar	177	-5
i … ater	144	38
i … att	226	258
i … av	-332	-157
i … axel	130	49
i … b	24	124
i … bad	19	126
i … bada	-122	-146
i … bara	-162	-144
i … barel	140	21
i … barfo	10	124
i … barne	-4	160
i … batre	-224	-187
i … behov	-282	-317
i … benen	118	11
i … blaso	129	22
i … blat	-159	-122
i … blir	171	105
i … blode	150	6
i … bloje	-132	-109
i … brand	-124	-128
i … brane	108	15
i … brans	-102	-103
i … bredv	14	139
i … burni	-9	114
i … byxor	0	101
i … chest	160	21
i … da	17	106
i … dagar	-198	-218
i … dagbo	0	136
i … darar	110	6
i … den	79	-117
i … det	87	-118
i … diskm	113	18
i … dizy	-149	-133
i … djupt	-132	-130
i … dor	-81	204
i … down	-183	-206
i … drar	101	-4
i … drick	-128	-94
i … drink	27	161
i … druge	14	146
i … efter	-226	-107
i … ena	216	87
i … et	130	175
i … etyle	146	3
i … every	39	154
i … faint	216	39
i … fast	124	83
i … fem	158	15
i … fick	-182	-199
i … fingr	147	1
i … fins	-95	-90
i … folks	-129	-121
i … fores	103	9
i … fortf	30	-96
i … foter	111	32
i … fros	-140	-157
i … fruko	-163	-166
i … gar	40	-73
i … garde	-10	134
i … glas	-4	106
i … glasd	-161	-126
i … go	174	117
i … gone	19	162
i … grade	11	183
i … had	-127	-117
i … haha	-171	-139
i … haler	151	13
i … halse	151	6
i … halso	-96	-103
i … han	49	-222
i … hand	166	29
i … hande	122	-39
i … hands	-140	-125
i … har	146	-82
i … hart	1	113
i … hela	-169	-254
i … hes	133	26
i … hitad	15	155
i … hjart	137	33
i … hog	115	25
i … hol	10	165
i … hon	118	-53
i … horn	3	143
i … hur	-173	-197
i … hurt	18	122
i … huvud	-50	134
i … i	-305	-25
i … iblan	-88	120
i … ibupr	-163	-122
i … idag	-49	-149
i … if	-258	-273
i … igar	-191	-182
i … igen	-199	-38
i … ilama	118	51
i … im	184	21
i … inan	-207	-213
i … inat	-145	-156
i … infor	-135	-139
i … ingen	-181	-110
i … inget	-104	-139
i … inte	-35	-134
i … its	29	145
i … jag	-82	153
i … journ	-83	-131
i … kalsv	183	47
i … kalt	-126	-122
i … kan	-287	-295
i … kaner	-111	-115
i … kansl	-118	-104
i … kisad	124	14
i … kisar	134	5
i … kliar	-142	-109
i … kms	6	158
i … kom	197	78
i … kondo	-119	-120
i … konto	-150	-125
i … kraks	219	65
i … krama	-49	112
i … krist	-139	-121
i … krope	138	-5
i … kval	169	-24
i … kvart	255	23
i … kyler	-100	-109
i … lakar	-134	-131
i … lampo	10	152
i … land	-90	50
i … laret	85	-11
i … leker	-186	-196
i … like	120	155
i … lite	-292	-230
i … liten	-168	-154
i … liv	133	-37
i … looki	24	117
i … los	-103	-98
i … magen	177	25
i … mar	-168	-174
i … med	109	307
i … men	-164	-31
i … menin	116	7
i … mins	140	-4
i … minut	-37	-180
i … mungi	137	6
i … murde	-116	-134
i … my	-232	-118
i … mysel	55	289
i … na	-187	-168
i … nacke	113	43
i … nagel	-187	-166
i … naken	-47	58
i … nasta	27	146
i … nej	-134	-128
i … nervo	-146	-123
i … never	-1	124
i … not	167	135
i … nothi	13	139
i … nu	116	-27
i … nys	176	28
i … o	171	7
i … och	107	46
i … ocksa	-72	-161
i … ogras	168	9
i … olja	-150	-115
i … om	-5	-112
i … on	-121	-33
i … ont	4	-150
i … ordni	132	4
i … ovanf	6	127
i … over	18	206
i … pa	-209	-341
i … pacem	-118	-86
i … pan	106	37
i … papa	-18	88
i … pase	197	-2
i … peace	9	113
i … pig	-105	-87
i … plan	-91	-106
i … plots	129	39
i … plus	137	60
i … pulse	154	32
i … raped	24	161
i … rikti	99	24
i … ring	133	12
i … rod	-121	-112
i … ror	174	11
i … roste	132	36
i … rot	-163	-152
i … rygen	93	41
i … rygon	138	19
i … sa	-222	-124
i … sad	-143	-159
i … sang	-77	71
i … sat	12	144
i … sedan	-372	-266
i … see	153	-53
i … sen	-152	-154
i … sex	160	-20
i … sick	168	24
i … sida	181	66
i … sidan	304	97
i … siter	-38	-158
i … sjalv	-87	-137
i … skams	-109	-129
i … skins	128	30
i … skjor	113	-32
i … skolj	-185	-158
i … skrap	-153	-113
i … skrat	9	105
i … skrik	160	11
i … skruv	97	42
i … sluta	-231	-196
i … sma	-170	-144
i … smart	-96	-65
i … som	-150	-96
i … son	5	137
i … spola	-126	-107
i … spyr	191	48
i … stame	-144	-135
i … star	27	166
i … stene	139	10
i … stod	-36	88
i … stolp	107	28
i … stovl	-59	-140
i … stres	-151	-119
i … strum	-5	136
i … svamp	-127	-121
i … svart	-147	7
i … svide	-157	-123
i … svima	173	55
i … svuln	124	17
i … tar	-2	147
i … telef	-7	104
i … testi	-127	-113
i … the	-18	166
i … they	-13	108
i … think	7	152
i … tid	-117	-83
i … til	-160	-187
i … tils	12	212
i … timar	45	-80
i … time	106	54
i … timer	-26	97
i … to	-44	219
i … too	-31	137
i … total	-168	-139
i … trad	188	92
i … trapa	-153	-141
i … tre	-23	-124
i … trode	33	-89
i … tunga	147	26
i … tusar	-118	-104
i … typ	-138	-166
i … under	153	81
i … undra	-160	-141
i … up	-113	68
i … ut	142	16
i … utan	171	150
i … vakna	96	-33
i … vanst	178	51
i … varje	-169	-114
i … varke	113	15
i … varst	149	18
i … vatsk	-168	-142
i … vecko	-131	-54
i … vi	195	22
i … vit	-135	-127
i … walk	-152	-138
i … want	34	250
i … where	5	149
i … yr	103	19
ibl*	-158	-30
iblan av	90	-13
iblan inhal	-124	-92
iblan men	-104	-159
iblan nar	-28	155
iblan och	-119	-148
iblan om	-105	-145
iblan pa	-161	-134
iblan sen	-203	-208
iblan var	-102	-109
iblan vil	-111	-128
iblan … bara	13	108
iblan … et	-99	-95
iblan … han	16	121
iblan … hante	-87	-97
iblan … har	-106	-134
iblan … hjalp	-124	-92
iblan … hon	-102	-109
iblan … jag	-93	40
iblan … kafe	90	-13
iblan … lileb	-144	-137
iblan … penga	-105	-137
iblan … prata	-96	-110
iblan … vinte	-122	-148
ibland	-158	-30
ibs	-254	-251
ibu*	-210	-177
ibupr with	-98	-84
ibuprofen	-210	-177
ica kasor	106	8
ica … titad	106	8
icd	204	-8
icd har	214	2
icd … get	144	10
icd … stot	147	-6
ice	127	91
id	-152	-54
id like	-160	-126
id rathe	-95	-109
id … die	-95	-109
id … to	-160	-126
idag #	-159	-161
idag att	12	188
idag bruka	-160	-153
idag efter	97	121
idag fast	106	13
idag hon	109	22
idag jag	81	142
idag kraks	156	-8
idag lever	-85	-112
idag men	-117	42
idag nu	84	31
idag pig	-113	-114
idag rusar	90	-13
idag sager	191	34
idag … det	106	166
idag … han	212	233
idag … hon	195	58
idag … kal	131	14
idag … skola	12	124
idag … spark	-160	-153
idag … utsla	84	31
if	-174	96
if i	-57	153
if im	-86	-123
if its	-123	-135
if my	-186	-210
if someo	-139	-141
if … a	-123	-135
if … child	-145	-146
if … has	-98	-84
if … late	-86	-123
if … leave	35	127
if … was	18	195
ifa*	-76	157
ifal	-76	157
ifal barne	-139	-121
ifran mig	92	-53
igang med	-108	-118
igang … trani	-108	-118
igar borta	-111	-125
igar det	-12	133
igar efter	-169	-151
igar far	-117	-99
igar frivi	-79	-111
igar gick	109	6
igar ingen	-175	-150
igar jag	-142	-150
igar kval	200	-56
igar lag	4	141
igar lite	-149	-111
igar men	69	202
igar nar	-112	-101
igar nu	194	69
igar och	39	100
igar om	-95	-112
igar sa	39	172
igar ska	-74	-76
igar som	140	35
igar ungar	19	167
igar vaden	119	10
igar var	-134	-153
igar vecka	120	17
igar vi	-86	-99
igar viska	-116	-127
igar … #	160	24
igar … bara	-116	-127
igar … blev	-93	-103
igar … det	-16	203
igar … feber	-127	-147
igar … han	80	279
igar … hon	71	158
igar … hosta	-127	-82
igar … inte	-141	-163
igar … jag	-30	130
igar … kondo	-92	-100
igar … kraks	95	33
igar … och	-11	-153
igar … pa	-181	-152
igar … repet	-18	95
igar … skrap	-127	-105
igar … somnt	-113	-114
igar … stod	46	156
igen #	81	174
igen alt	-13	91
igen antag	-127	-121
igen bara	-112	-101
igen blod	-112	-101
igen det	-135	-197
igen direk	134	-5
igen han	93	131
igen hela	-177	-179
igen hon	59	134
igen i	-18	125
igen igar	19	167
igen inget	-128	-126
igen kan	-105	-146
igen lyfte	-137	-98
igen men	112	4
igen mig	56	-78
igen o	118	-12
igen och	128	175
igen sa	125	83
igen sama	-189	-124
igen sen	99	-55
igen sin	135	-6
igen tredj	-195	-173
igen tryck	-112	-78
igen v	-119	-86
igen vad	2	148
igen vare	9	104
igen … #	-119	-86
igen … ar	-87	-140
igen … att	-21	134
igen … blir	101	-5
igen … egen	135	-6
igen … en	-125	-89
igen … gor	2	148
igen … hard	-112	-101
igen … i	-143	-183
igen … idag	129	39
igen … jag	120	43
igen … komer	-28	76
igen … mer	-128	-126
igen … nagot	-124	-88
igen … sa	-124	-115
igen … sager	29	169
igen … sen	134	10
igen … sjalv	-122	-123
igen … slar	111	-47
igen … smart	-114	-87
igen … tapar	23	105
igen … vit	94	5
igeno isen	98	2
igeno … upe	98	2
igenom	161	-38
igr	-163	-158
ihag	-147	-59
ihag kvale	109	25
ihag namne	-137	-146
ihag … och	109	25
ihan	72	-102
ihan hyva	-136	-116
ihj*	-177	-76
ihjal	-162	-50
ihjal min	-117	-54
ihjal … bror	-111	-84
ihjal … grane	11	150
iho*	90	46
ihop	93	52
ihop a	156	34
ihop lakan	-21	128
ihop mina	-132	-137
ihop och	115	-29
ihop sig	147	-47
ihop … att	154	10
ihop … haler	106	37
ihop … ryckt	102	13
ihop … skaka	144	17
ihop … tider	-132	-137
ikv*	169	276
ikval	169	276
ikval gor	-2	127
ikval ngl	0	141
ikval pa	-7	109
ikval … det	89	-90
ikval … jag	-35	81
ikval … rikti	-7	109
il	25	196
il hurt	7	108
il … my	7	108
ila for	7	103
ila i	91	116
ila jag	-93	55
ila maste	-13	84
ila mig	6	119
ila och	-93	-115
ila socke	115	12
ila spyr	122	42
ila ur	-172	-146
ila … #	115	12
ila … att	7	103
ila … fa	-13	84
ila … munen	-172	-146
ila … tagit	-20	92
ila*	83	-114
ilalu flytn	143	27
ilalu … skaka	143	27
ilaluktande	193	58
ilama ar	88	34
ilama gravi	-117	-98
ilama kal	104	37
ilama kalsv	165	65
ilama och	169	38
ilama ont	94	41
ilama pa	-151	-160
ilama sveti	78	17
ilama tungt	87	38
ilama … i	148	6
ilama … iskal	85	25
ilama … kalsv	144	7
ilama … morgn	-140	-123
ilama … och	78	17
ilama … ont	128	43
ilama … over	87	38
ilama … svet	104	37
ilama … vecka	-117	-98
ilar	-162	-147
ils*	-200	-125
ilt*	11	166
iltan se	4	112
iltan … on	4	112
iltana	11	166
im	17	230
im afrai	11	181
im cutin	28	151
im done	15	224
im dying	-116	-92
im going	86	263
im havin	156	6
im late	-86	-123
im locke	1	118
im pregn	182	49
im scare	113	283
im so	-34	113
im stand	-20	129
im sweat	142	26
im vomit	126	32
im … again	28	151
im … faint	102	27
im … how	-86	-123
im … i	-84	16
im … il	22	153
im … im	8	152
im … of	-37	144
im … on	-20	129
im … to	89	287
ima*	-1	153
imo*	-133	43
imorg e	9	105
imorg forny	-132	-157
imorg hejda	17	101
imorgon	-111	-37
imors igen	16	137
imors men	178	42
imors … nu	140	34
imp*	-23	160
impul att	-23	160
impul … puta	-10	101
impulser	-23	111
imuns och	130	12
imuns … fryse	130	12
imunsankt	130	12
in	262	279
in a	111	123
in dem	7	106
in doren	194	-10
in et	188	152
in fingr	-15	127
in gamla	-154	-180
in gas	17	160
in halva	113	27
in hande	14	189
in heave	0	129
in hela	169	-3
in his	24	176
in huden	154	19
in i	196	71
in klorg	152	8
in kniva	5	129
in knots	-132	-149
in lileb	-26	114
in livin	-21	96
in luft	118	13
in lugnt	-106	-134
in magen	98	-1
in may	-162	-158
in med	-199	-196
in mig	-23	217
in mina	-17	67
in nagot	10	125
in och	180	96
in one	195	20
in os	-4	158
in pa	-15	174
in quara	-116	-92
in rok	137	23
in sig	-12	113
in spira	-128	-127
in stila	-5	104
in the	167	53
in this	-138	-136
in under	172	34
in ved	123	15
in veden	104	28
in … ambul	-112	-84
in … ansik	113	27
in … armen	-6	100
in … back	143	28
in … bater	160	11
in … bathr	16	123
in … bla	152	38
in … car	-74	83
in … da	-5	104
in … dorka	203	25
in … en	-5	185
in … et	231	20
in … eye	193	8
in … forlo	-106	-115
in … halse	-120	-101
in … halsg	136	18
in … house	155	-10
in … i	54	263
in … insul	98	-11
in … inte	10	124
in … klade	-17	67
in … left	201	27
in … leg	176	13
in … magen	175	3
in … magon	-120	-114
in … medic	-118	-150
in … melan	154	19
in … mig	26	216
in … mood	22	132
in … morfi	-100	-90
in … morni	-197	-188
in … nar	140	170
in … nat	132	176
in … naten	27	196
in … norde	91	19
in … nothi	-103	-110
in … nu	117	-16
in … o	125	0
in … och	149	132
in … ogat	173	22
in … os	-93	-112
in … pa	-139	-51
in … pool	146	8
in … pres	122	9
in … revbe	139	33
in … room	-43	166
in … rumet	9	156
in … skruv	-122	-98
in … sprea	109	16
in … throa	138	-1
in … vagen	-211	-201
in … yxan	-24	97
ina*	-60	160
inan	-81	148
inan alved	-96	-137
inan han	4	188
inan hjart	-112	-108
inan jag	-87	83
inan mens	-137	-145
inan min	15	96
inan nagon	56	176
inan prov	-114	-143
inan skola	-140	-185
inan vi	63	-109
inan … efter	-1	105
inan … far	27	113
inan … hitar	56	176
inan … hjalp	-96	-137
inan … komer	-57	65
inan … pa	-135	-136
inan … sambo	15	96
inan … vakna	-6	126
inat jag	104	-13
inat men	-142	-74
inat … det	-145	-156
inat … kisad	104	-13
inb*	-165	-75
inbro i	-112	-111
inbro … forad	-112	-111
inbrot	-112	-111
ind*	95	-85
india	-127	-150
ine i	142	100
ine … blodf	-106	-92
ine … lungi	-89	-79
ine … roken	136	23
ine … talte	158	17
ine*	-85	30
ineba #	118	25
ineba och	-93	-84
ineba … ar	118	25
ineba … har	-93	-84
inebandy	-141	-161
inebandyn	-126	-92
inebandyplanen	118	25
iner	-108	-108
iner criti	-108	-108
iner … doing	-108	-108
inet	-37	117
inet leva	-2	161
inet ont	-115	-97
inet … i	-115	-97
inf*	-92	-251
infar forut	152	22
infar … sama	120	13
infarkt	117	-3
infarkten	178	23
infarktkansla	132	36
infected	124	-40
infek sar	132	18
infek … roda	132	18
infekterat	126	5
infla igen	-112	-78
infla nagel	-129	-112
inflamerad	-129	-112
influ hit	-107	-94
influ men	-155	-96
influ tror	-186	-198
influ … fem	99	32
influ … jag	-180	-188
influensa	-232	-201
influensasprutorna	-107	-94
infor	-288	-268
infor balen	-105	-104
infor barne	27	183
infor opera	-111	-154
infor vinte	-144	-143
infor … hjalp	-105	-104
infor … pa	-187	-215
ing*	-112	77
inga	-130	-169
inga foste	120	17
inga spark	117	-2
inga … bara	-137	-125
inga … ingen	-109	-96
inga … men	199	6
inga … och	-180	-167
inga … pa	117	-2
inga … pig	-100	-72
ingen	-57	208
ingen anan	-9	98
ingen anled	-15	88
ingen det	3	136
ingen efekt	128	7
ingen efter	-129	-126
ingen feber	-437	-268
ingen framt	-2	99
ingen hjalp	-7	146
ingen komer	16	186
ingen konta	127	-112
ingen kraks	103	16
ingen luft	132	-133
ingen menin	52	256
ingen pa	61	-77
ingen puls	322	12
ingen reakt	-54	-113
ingen rorel	153	-7
ingen skule	29	154
ingen svara	5	165
ingen til	-13	115
ingen tror	100	0
ingen vet	95	316
ingen … andas	-123	-107
ingen … ater	-134	-114
ingen … bara	-167	-40
ingen … batre	-31	82
ingen … behal	-114	-87
ingen … eler	-115	-155
ingen … for	4	129
ingen … genom	-193	-152
ingen … han	-102	-114
ingen … hjalp	118	6
ingen … inget	-29	-120
ingen … inte	-149	-123
ingen … ja	-88	-108
ingen … jag	10	162
ingen … jobet	-129	-126
ingen … kan	-117	-131
ingen … kisar	-123	-105
ingen … langr	-39	108
ingen … lite	-141	-126
ingen … mar	-156	-125
ingen … marka	16	156
ingen … men	121	-11
ingen … mig	-21	87
ingen … nu	-124	-157
ingen … och	-186	-134
ingen … orkar	-131	-154
ingen … pa	219	-4
ingen … sa	-6	130
ingen … sakna	22	189
ingen … tog	-111	-129
ingen … utvag	-9	98
ingen … va	109	-12
ingen … vanst	-40	-110
ingen … vore	-5	86
ingenstans	102	-17
ingenting	144	63
inget anat	-217	-255
inget ar	-86	-77
inget blodf	-102	-107
inget efter	9	151
inget for	3	122
inget kanse	-124	-130
inget kvar	-54	130
inget langr	-28	132
inget mer	-299	-86
inget nu	-215	-184
inget nyt	39	-79
inget och	130	20
inget pa	-67	-108
inget sen	-129	-131
inget tva	-131	-132
inget vetig	108	17
inget vil	-96	-91
inget … bara	-222	-199
inget … den	-141	-120
inget … des	-179	-160
inget … drink	9	151
inget … ingen	-138	-110
inget … leva	-17	103
inget … med	3	126
inget … men	120	146
inget … mit	-2	122
inget … morgo	-67	-108
inget … slag	-131	-132
inget … ur	108	17
inget … vi	-115	-128
inh*	61	-148
inhal ar	-134	-120
inhal hjalp	-128	-87
inhal oftar	-123	-113
inhal rat	-100	-101
inhal … an	-123	-113
inhalator	-128	-171
inhalatorn	-10	-146
ink*	60	-100
inkla brack	163	21
inklamt	163	21
inkontinenskyd	-151	-132
inl*	-203	16
inlag	-158	-135
inlag for	-122	-58
inlag … hjart	-120	-135
inlagd	-122	-58
inlas hema	1	106
inlas … av	1	106
inlast	-20	180
inlin i	-100	-16
inlin … bomul	-104	-95
inlindat	-100	-16
ino*	134	44
inom fem	101	16
inom … minut	101	16
inope har	139	-1
inopererad	139	-1
ins*	169	112
insida	-4	128
insju och	184	31
insju ogon	147	30
insju … hon	177	23
insjunkna	247	59
insul ar	-10	128
insul av	131	24
insul behov	-87	-118
insul i	90	128
insul lantu	-176	-165
insul … dodli	-10	128
insul … har	-131	-114
insul … inte	217	12
insul … mista	111	16
insul … nyt	-87	-118
insulinenheter	-10	128
insulinkaning	174	18
insulinkoma	94	-30
insulinpena	-131	-114
insulinpenan	104	-9
insulinpump	-161	-134
insulinpumpen	117	33
int	190	301
int ata	115	24
int far	99	24
int finas	11	196
int kaner	11	139
int lev	10	130
int leva	5	232
int lyft	-135	-136
int men	-108	-107
int mer	24	143
int nu	-5	123
int prata	148	80
int rora	158	40
int rort	100	-36
int sluta	79	120
int svalj	133	28
int va	174	129
int vart	2	115
int … armen	-135	-136
int … blama	-122	-122
int … for	-7	142
int … har	133	-31
int … hon	0	110
int … i	128	-16
int … karin	-108	-107
int … kvar	-14	124
int … lang	10	130
int … liv	99	24
int … man	2	115
int … mer	2	134
int … mr	1	114
int … nat	-11	109
int … pa	-44	171
int … rikit	139	-7
int … vacka	137	24
intag pa	-109	-102
intag … psyke	-109	-102
intagen	-109	-102
inte	173	137
inte adas	100	11
inte aka	22	123
inte als	11	222
inte ama	85	14
inte andas	-42	-117
inte ands	163	15
inte andsa	145	10
inte ata	78	-107
inte ater	-134	-108
inte atit	-42	71
inte att	396	94
inte av	-148	-105
inte bara	-123	-187
inte benen	144	19
inte blekn	153	13
inte bloda	230	-24
inte bort	141	10
inte bufat	103	8
inte den	134	13
inte det	220	72
inte drick	227	21
inte druck	-2	-111
inte fa	272	21
inte fans	24	214
inte far	13	168
inte finas	55	299
inte fins	77	281
inte fira	17	106
inte for	22	218
inte forla	-5	88
inte forsv	245	87
inte fraga	-160	-145
inte fram	211	-27
inte frosa	-168	-143
inte ga	235	285
inte gar	237	89
inte grata	152	9
inte grate	-8	115
inte ha	-139	-128
inte hala	246	32
inte han	-114	-121
inte hita	92	1
inte hopa	136	30
inte hosta	156	36
inte hotad	-120	-131
inte hur	82	204
inte i	61	179
inte ihag	-142	-186
inte ingen	-14	115
inte ja	14	199
inte jag	60	129
inte joba	-87	-125
inte kampa	-3	155
inte kan	360	112
inte kana	237	35
inte kaner	70	131
inte kisa	354	78
inte kisat	303	66
inte konta	294	3
inte krakt	106	19
inte kunat	128	2
inte lamna	-33	71
inte lampa	105	34
inte langr	101	-56
inte lasa	204	-18
inte leva	160	317
inte liga	163	16
inte liv	242	12
inte livet	23	98
inte ljuse	143	40
inte luft	256	42
inte lyfta	-16	-129
inte men	167	36
inte mer	-83	158
inte nar	307	48
inte nu	-24	33
inte och	140	23
inte om	167	339
inte opna	18	148
inte ord	136	26
inte orden	-12	-159
inte orkar	218	38
inte pa	160	155
inte pluga	-172	-170
inte prata	117	193
inte pulse	91	35
inte resa	213	41
inte rikti	-193	-206
inte rora	149	50
inte rort	141	13
inte saga	171	217
inte saker	41	159
inte sedan	119	21
inte sen	76	33
inte sig	196	0
inte ska	0	151
inte slape	152	133
inte slas	6	119
inte slo	-110	-99
inte som	125	21
inte somna	-146	-150
inte sova	-339	-245
inte sovit	55	307
inte spark	113	11
inte sta	315	140
inte stada	-101	-94
inte stop	158	11
inte stopa	157	-26
inte suga	241	26
inte svalj	180	-29
inte ta	127	15
inte table	-112	-112
inte talet	-168	-124
inte til	242	94
inte tita	150	-2
inte trafa	22	130
inte up	122	7
inte uplev	19	128
inte ur	-120	-123
inte ut	-156	-62
inte va	100	295
inte vacka	155	22
inte vad	61	-168
inte vakna	117	134
inte vanta	13	247
inte var	194	-5
inte vara	-5	144
inte varfo	5	151
inte vart	1	138
inte vid	138	22
inte vil	86	210
inte vilke	154	53
inte vrida	-159	-123
inte … andan	-120	-107
inte … ar	-86	-217
inte … at	-152	-132
inte … ater	116	30
inte … att	63	213
inte … bara	-143	-292
inte … barne	-43	181
inte … benen	232	70
inte … benet	112	5
inte … blir	154	30
inte … boja	142	50
inte … bort	220	38
inte … da	57	193
inte … dag	154	53
inte … den	-202	-139
inte … domna	122	36
inte … drome	6	102
inte … efter	131	26
inte … egen	25	110
inte … eler	190	40
inte … emela	136	-13
inte … emot	-13	129
inte … ena	152	-10
inte … ens	121	12
inte … et	-33	-132
inte … fa	160	-2
inte … fardi	9	132
inte … fast	156	28
inte … finas	-2	83
inte … fingr	139	22
inte … flask	-123	-127
inte … foten	112	43
inte … foter	118	-25
inte … fros	-116	-102
inte … funka	78	12
inte … ga	177	136
inte … genom	-219	-132
inte … googl	27	139
inte … grane	17	128
inte … grata	-183	-105
inte … grons	-157	-140
inte … hakan	201	90
inte … hala	152	22
inte … halse	127	58
inte … har	278	183
inte … hela	172	128
inte … hem	8	148
inte … hema	51	189
inte … hene	113	-8
inte … hes	-142	-133
inte … hjalp	147	8
inte … hogra	122	21
inte … hogt	-23	125
inte … hon	118	-121
inte … hos	7	133
inte … huvud	126	36
inte … i	182	2
inte … igen	-129	-147
inte … imorg	12	148
inte … in	19	155
inte … inan	15	96
inte … ingen	-177	-160
inte … ja	85	111
inte … jag	184	171
inte … jobad	-104	-86
inte … jobet	-158	-161
inte … juice	121	1
inte … jul	17	106
inte … kafek	110	34
inte … kisa	128	2
inte … kisar	-168	-143
inte … klock	-58	-109
inte … knapa	154	34
inte … kvale	109	25
inte … kvar	5	145
inte … la	-123	-103
inte … lagen	-33	71
inte … lange	50	155
inte … lapar	93	4
inte … lever	5	152
inte … liv	129	12
inte … livet	15	108
inte … ljud	117	5
inte … manis	27	159
inte … mar	-7	105
inte … maten	-27	80
inte … me	-111	-20
inte … medve	138	22
inte … men	123	133
inte … mer	83	260
inte … min	222	71
inte … mina	105	12
inte … mit	11	-111
inte … mun	147	-3
inte … nacke	167	41
inte … nagon	7	106
inte … nagot	-18	102
inte … namne	-137	-146
inte … nan	-5	138
inte … nar	231	77
inte … narko	-150	-120
inte … nej	119	86
inte … ner	177	93
inte … nu	-148	-65
inte … och	122	129
inte … ogon	-8	146
inte … ogone	126	28
inte … ont	140	98
inte … ord	155	-6
inte … orden	269	21
inte … pa	-38	100
inte … perso	86	-26
inte … piper	168	9
inte … pluge	-166	-157
inte … prata	182	104
inte … putad	30	137
inte … rata	164	8
inte … rent	168	5
inte … sa	-182	-85
inte … saliv	179	37
inte … san	-28	76
inte … sate	-169	-165
inte … sedan	192	124
inte … sig	303	49
inte … sin	135	-6
inte … sit	195	-35
inte … siter	-139	-128
inte … sjalv	193	37
inte … skaka	-104	13
inte … skar	-2	103
inte … slape	-118	-107
inte … slar	149	20
inte … sludr	103	23
inte … sms	-15	100
inte … snubl	106	28
inte … som	135	179
inte … somna	-114	-106
inte … sta	206	36
inte … stira	133	22
inte … stop	158	15
inte … stopa	153	-4
inte … stora	-122	-105
inte … svalj	169	118
inte … svaml	153	48
inte … tack	28	101
inte … tan	-125	-115
inte … tange	106	20
inte … tanka	-157	-176
inte … tar	119	108
inte … tarna	174	24
inte … tat	129	42
inte … telef	-14	181
inte … til	233	149
inte … tilta	214	-10
inte … tita	17	176
inte … titar	156	15
inte … tolv	119	21
inte … trots	192	38
inte … tva	106	19
inte … up	151	-57
inte … upfor	109	6
inte … uplev	4	107
inte … ut	95	258
inte … v	-109	-96
inte … va	96	-19
inte … vacka	195	9
inte … vaka	148	33
inte … vaken	-133	-125
inte … vakna	130	161
inte … vanst	228	66
inte … varfo	-23	113
inte … vi	256	41
inte … vildo	12	154
into	174	220
into a	16	111
into my	176	122
into … room	20	111
into … tree	16	111
intyg	-227	-157
intyg digit	-108	-94
intyg fran	-99	-132
intyg om	-96	-123
intyg til	-162	-226
intyg … jobet	-68	-108
intyg … korko	-149	-123
intyg … min	-97	-123
intyg … skola	-125	-162
intyg … vard	-91	-100
inu*	17	190
inuti	17	190
inuti brost	112	19
inuti … ont	112	19
ipr*	-181	-234
ipren	-181	-234
ipren for	166	37
ipren mot	-147	-101
ipren och	92	-73
ipren … alved	-138	-146
ipren … en	176	9
ipren … feber	-147	-101
iri*	-209	-230
iriterad	-125	-169
iriterande	-159	-164
is	191	56
is a	-130	-152
is afrai	-138	-139
is back	-161	-157
is choki	159	5
is closi	183	10
is comin	219	-1
is convu	124	5
is crook	159	2
is dying	160	4
is fitin	138	14
is god	-4	95
is gone	41	-135
is havin	163	13
is it	-289	-235
is just	-100	-119
is kilin	-210	-209
is my	-25	134
is och	-5	148
is playi	-129	-100
is sad	-116	-98
is self	6	125
is sitin	153	18
is spurt	143	5
is stand	103	-3
is there	-300	-190
is threa	13	113
is three	-139	-137
is … #	116	-16
is … and	150	40
is … dange	-114	-109
is … depre	49	128
is … han	4	163
is … harmi	6	125
is … last	14	116
is … me	-220	-209
is … my	-129	-132
is … norma	-224	-240
is … of	-64	-153
is … ok	-222	-192
is … on	156	-4
is … psych	-116	-123
is … right	-54	78
is … safe	-130	-161
is … since	-116	-98
is … sweat	143	-13
is … to	87	133
is … visit	-86	-123
isa	61	160
isa lyo	14	159
isa … aitia	14	159
isan	89	-88
isar	-25	-112
isc*	-123	-158
ischias	-123	-158
ise*	264	46
isen	264	46
isen brast	183	10
isen igar	170	53
isen kan	-122	-111
isen mins	140	-4
isen och	-170	-107
isen upe	98	2
isen … hocke	105	21
isen … ingen	140	-4
isen … nu	98	2
isen … rora	-122	-111
isen … slog	-167	-143
isk*	253	29
iskal	223	25
iskal fast	151	24
iskal och	238	19
iskal om	145	33
iskal svet	85	25
iskal … bla	96	-7
iskal … snark	116	18
isn*	196	181
isnt	196	181
isnt worth	-16	167
isnt … livin	-15	114
ist*	199	51
istal for	167	8
isv*	-142	-138
isvak	-127	-105
isvak och	-127	-105
isvak … tarna	-127	-105
it	-141	164
it al	25	184
it dange	-114	-109
it feels	15	129
it hurts	-30	-161
it itche	-131	-125
it norma	-143	-164
it now	-164	-161
it of	48	-85
it ok	-193	-176
it safe	-130	-161
it take	1	125
it tonig	-1	111
it … last	-122	-133
it … to	-152	-23
it … when	-114	-130
itc*	-371	-361
itches	-176	-172
itchi like	-118	-110
itchi … hel	-102	-93
itching	-215	-192
itchy	-252	-250
itchy arms	-108	-103
itchy eyes	-90	-85
itchy … from	-90	-85
ite	167	14
ite luft	167	14
ite*	9	118
iteni	9	118
itl	69	139
itl be	1	135
itl … over	1	135
its	106	183
its been	123	-21
its blue	-130	-122
its the	42	180
its … last	49	128
its … strok	-123	-135
its*	31	331
itseani	4	193
itsemurhaa	13	164
itseni	12	193
ive	25	424
ive cance	9	163
ive got	-101	83
ive had	-181	-166
ive said	20	123
ive start	11	126
ive write	7	199
ive … a	-113	44
ive … my	87	213
ive … scrat	9	125
ive … the	6	280
ivf	156	37
ja	143	272
ja #	109	6
ja aivas	-182	-165
ja andas	107	50
ja blir	39	164
ja borja	5	134
ja cance	-113	-124
ja dar	-97	-119
ja det	152	77
ja e	134	331
ja fa	-161	-164
ja fick	-179	-189
ja forsv	26	133
ja forts	-101	-103
ja frukt	-119	-100
ja gar	-197	-188
ja geer	7	139
ja gor	-11	159
ja har	-12	96
ja hav	-104	-100
ja hej	-4	172
ja hengi	142	3
ja hon	146	60
ja i	-230	-237
ja iblan	-128	-138
ja ja	165	68
ja jag	72	183
ja komer	-13	103
ja kvar	-108	-122
ja lapar	148	7
ja lever	5	152
ja lite	-145	-150
ja mast	164	10
ja maste	5	176
ja med	-12	104
ja men	-137	-125
ja menar	38	156
ja nyt	213	-5
ja oksen	201	7
ja pa	142	23
ja prata	-94	-101
ja sa	-76	102
ja sag	-151	-149
ja sager	96	-19
ja sanoo	9	157
ja sekav	133	13
ja ska	-20	239
ja skule	-169	-139
ja stale	91	19
ja svar	-3	108
ja ta	-181	-199
ja tack	-165	-176
ja tog	-168	-175
ja tva	-88	-108
ja ut	114	-1
ja va	-185	-56
ja vara	5	133
ja vasen	132	17
ja vil	-136	-21
ja … #	-95	-148
ja … alt	169	-13
ja … alved	-105	-110
ja … andas	-112	-158
ja … armen	-175	-170
ja … asa	95	38
ja … bak	-97	-119
ja … bara	-4	140
ja … blivi	17	119
ja … dagar	-88	-108
ja … det	-103	-95
ja … doda	13	167
ja … dom	-13	84
ja … en	-251	-217
ja … fast	113	-19
ja … fixat	3	107
ja … for	-162	-70
ja … gar	-155	-150
ja … garna	-140	-146
ja … gor	88	-58
ja … gora	20	222
ja … han	8	183
ja … har	158	249
ja … i	133	118
ja … int	70	125
ja … ja	194	9
ja … jag	-84	15
ja … kan	-88	-108
ja … kasi	132	17
ja … kasta	-92	-116
ja … klar	-1	88
ja … knat	-159	-157
ja … kola	-139	-127
ja … kvar	10	147
ja … lovat	3	125
ja … me	-138	37
ja … ner	-135	-136
ja … o	-112	-96
ja … ont	-87	-141
ja … op	7	139
ja … pa	102	34
ja … plane	5	134
ja … rad	110	131
ja … rakni	-145	-131
ja … sa	-61	148
ja … satei	106	-5
ja … siter	144	-17
ja … skada	-16	127
ja … slage	7	185
ja … stral	184	3
ja … sveta	143	1
ja … table	-12	104
ja … ut	-171	-170
ja … var	-153	-125
ja … vet	-155	-202
ja … vorte	-104	-100
ja … yr	152	26
jac*	-125	-207
jack	-120	-197
jack plast	-114	-101
jack sluta	-110	-129
jack … bloda	-110	-129
jack … rackt	-114	-101
jag	-85	269
jag #	-139	-251
jag a	151	-68
jag aker	-13	97
jag akta	-9	129
jag aldel	91	35
jag altid	-96	-141
jag amar	-166	-138
jag an	25	-88
jag andas	80	-92
jag andfa	190	47
jag angra	166	22
jag anmal	-3	142
jag ar	-42	262
jag armen	111	-52
jag asist	110	162
jag at	-37	-162
jag ata	-167	-170
jag ater	-119	-110
jag atit	34	-97
jag att	65	196
jag av	-202	-185
jag bad	84	129
jag bar	-19	-109
jag bara	177	241
jag barn	-81	-99
jag barne	167	8
jag bast	-96	-117
jag behov	-126	164
jag besta	29	199
jag besva	-98	-110
jag blaso	-148	-124
jag blev	35	309
jag bli	-143	-58
jag blivi	-128	-150
jag blode	-72	129
jag bojer	-156	-185
jag bor	-146	27
jag borja	-146	-41
jag borst	-143	-158
jag borta	15	161
jag bra	-13	-119
jag brane	19	237
jag bruti	-136	-125
jag bryr	28	169
jag byta	-126	-101
jag byte	-30	-109
jag byter	-135	-37
jag cykla	-181	-157
jag dar	-1	136
jag det	144	256
jag diska	-93	-107
jag do	45	195
jag dod	30	165
jag dog	-35	92
jag dok	155	20
jag domna	112	129
jag dor	-28	-170
jag drar	213	31
jag drog	119	14
jag drome	-17	131
jag dyka	-110	-100
jag e	-33	110
jag egent	-163	-156
jag epipe	-129	-99
jag fa	-194	-173
jag far	-5	95
jag fat	-89	-234
jag feber	200	34
jag fick	-234	-100
jag flyge	-128	-133
jag flyta	-132	-166
jag foda	-111	-92
jag for	-150	-150
jag forlo	10	154
jag forst	25	121
jag forsv	38	262
jag fortf	11	137
jag fraga	155	218
jag frisk	-100	-127
jag fros	-17	157
jag frosa	122	10
jag fryse	98	-90
jag fylde	-202	-223
jag fyrti	-115	-119
jag gar	-113	72
jag gaspa	-141	-130
jag gav	-135	-166
jag ger	-112	-41
jag gick	50	77
jag gjord	98	115
jag gjort	32	180
jag glad	-113	-151
jag glomd	-96	-137
jag glome	-143	-175
jag glomt	-132	-145
jag googl	29	128
jag gor	124	426
jag gora	140	3
jag grate	-199	-239
jag gravi	133	-15
jag grubl	-109	-126
jag ha	-151	-125
jag hade	-22	80
jag haft	103	-91
jag halde	128	24
jag halsa	-117	-107
jag han	187	36
jag hange	-51	-137
jag har	74	370
jag hata	-7	113
jag hatar	-141	-128
jag helre	16	138
jag hene	-19	107
jag hes	139	-16
jag heter	92	162
jag hitad	59	120
jag hjart	124	48
jag hol	-129	93
jag hopa	13	126
jag hopar	-122	32
jag hopas	-11	160
jag hor	48	321
jag hosta	-119	-191
jag hyper	-120	-104
jag i	118	149
jag igen	158	24
jag in	-194	-88
jag ine	-106	-92
jag ingen	110	26
jag inget	-104	-103
jag jated	-7	105
jag joba	159	70
jag just	128	47
jag kalsv	120	45
jag kampa	-23	101
jag karva	2	135
jag kasta	8	181
jag kisad	133	-30
jag klamd	-119	-71
jag klar	28	207
jag klara	-116	-48
jag klatr	-69	61
jag kliar	161	67
jag knapt	193	49
jag knot	-31	76
jag kola	-210	-191
jag kolad	12	151
jag kolar	-151	-156
jag koma	-108	-91
jag komer	43	224
jag kopa	-179	-158
jag kor	36	170
jag kora	-190	-179
jag krakt	131	15
jag krosa	-122	-122
jag krype	178	11
jag kunde	-185	-99
jag kvavs	156	-60
jag lag	-17	231
jag lagad	-115	-156
jag lamna	-155	-28
jag langt	35	149
jag later	8	-108
jag lever	-36	154
jag liger	52	-153
jag livra	1	116
jag ljog	37	188
jag lovat	-77	-124
jag lyfta	-158	-153
jag made	-152	-120
jag malad	-115	-91
jag mama	165	35
jag mar	75	130
jag maste	220	247
jag med	-1	142
jag men	37	-123
jag menar	-33	132
jag min	45	-103
jag misad	-119	-118
jag misly	-5	129
jag munsa	-121	-111
jag ny	-137	-152
jag nyper	242	-44
jag nys	-24	77
jag nyser	-148	-133
jag o	109	133
jag och	-165	-105
jag om	-218	-96
jag ont	-293	-218
jag oroar	-100	-112
jag overd	1	164
jag overl	-93	-106
jag pa	198	272
jag palar	1	116
jag panik	-91	-119
jag plane	14	137
jag prick	95	18
jag pruta	-121	-98
jag rad	159	177
jag rakad	-132	-204
jag raper	-120	-122
jag redan	11	125
jag reser	33	-153
jag reste	-162	-144
jag rispa	16	168
jag ropa	107	1
jag ropar	137	20
jag ror	-57	-139
jag rorde	-96	-108
jag rund	-118	-96
jag ruska	96	3
jag sa	121	140
jag sag	-216	-156
jag saga	-176	-151
jag sager	59	180
jag sagt	4	184
jag sakna	-209	-203
jag sat	-66	-170
jag sata	-157	-157
jag sate	32	135
jag sater	159	5
jag ser	253	45
jag siter	-110	128
jag ska	-22	267
jag skada	56	198
jag skafa	-150	-175
jag skala	-114	-101
jag skams	24	135
jag skick	-207	-195
jag skilj	33	150
jag skjut	-192	-166
jag skota	160	42
jag skrev	-150	-100
jag skrik	206	3
jag skule	-11	-242
jag slakt	139	-1
jag slape	-27	138
jag slar	-82	93
jag slut	-8	169
jag sluta	-295	-228
jag snark	-249	-244
jag snora	-134	-137
jag snusa	-113	-96
jag snyte	-184	-176
jag soka	-181	-177
jag soker	-238	-280
jag som	-1	170
jag somna	-97	37
jag sov	-48	207
jag sova	-138	-15
jag sover	-122	-4
jag spela	-193	-190
jag sprin	-227	-226
jag spyr	192	23
jag sta	-121	-115
jag stana	-123	-25
jag stang	-141	-175
jag star	248	89
jag stick	-61	63
jag stote	-110	-76
jag stryk	6	126
jag stuck	-154	-152
jag stygn	-3	130
jag sutit	-91	-128
jag svald	199	17
jag svalj	-125	-24
jag svalt	94	16
jag svar	-10	81
jag svart	113	18
jag sveta	99	-71
jag svima	99	-26
jag ta	-30	57
jag tank	18	142
jag tanke	-15	239
jag tapa	-151	-154
jag tapar	80	161
jag tar	-119	82
jag testa	-145	-147
jag tog	119	164
jag torka	104	-67
jag trafa	-20	125
jag trana	-149	-203
jag trode	42	-166
jag tror	192	14
jag tryck	-296	-120
jag tva	128	23
jag tvart	85	31
jag tvata	-132	-120
jag under	-128	-164
jag vacin	-137	-121
jag vad	-101	10
jag vager	17	108
jag vakna	58	199
jag val	-3	181
jag valje	51	150
jag vande	-202	-236
jag vanta	-45	-133
jag var	18	262
jag vara	-169	-214
jag vardc	-112	-116
jag varit	-17	-117
jag varje	-1	112
jag vet	-60	212
jag veta	-135	-155
jag vil	-85	182
jag vilar	220	-15
jag vilin	16	172
jag vitam	-104	-98
jag vride	-200	-201
jag vuxen	-121	-154
jag yr	129	36
jag … #	-60	70
jag … adiso	112	17
jag … ala	103	170
jag … alas	2	177
jag … aldel	168	-20
jag … aldri	-36	71
jag … alerg	-138	-96
jag … alt	-129	12
jag … altid	-149	-170
jag … anda	-153	-46
jag … andas	-144	-174
jag … andfa	105	-22
jag … andno	-168	-152
jag … anges	43	145
jag … anmal	-96	-123
jag … antas	16	150
jag … antib	-179	-150
jag … antli	29	107
jag … anu	-107	-114
jag … ar	290	208
jag … arg	-137	-193
jag … armba	-110	-76
jag … armen	-146	-143
jag … askgr	103	9
jag … astma	-172	-143
jag … at	-95	30
jag … aters	-106	-92
jag … atit	-130	-110
jag … att	10	146
jag … bada	-113	-124
jag … barne	20	138
jag … bebis	-171	-38
jag … bensi	92	-53
jag … beroe	-121	-88
jag … besta	32	204
jag … besva	-98	-110
jag … besvi	0	112
jag … bet	25	217
jag … betsk	-115	-94
jag … bla	-132	30
jag … blama	-31	91
jag … blat	-4	156
jag … bli	-113	-103
jag … blod	-133	-150
jag … blodp	-183	-138
jag … blodt	-93	-116
jag … blomk	-118	-97
jag … bort	-101	-150
jag … borta	58	245
jag … bra	-207	-64
jag … brand	-149	-166
jag … bruti	-147	-152
jag … brutn	-5	150
jag … cance	0	-105
jag … dalig	-113	7
jag … darne	-5	124
jag … de	26	232
jag … dem	-87	82
jag … den	-139	-90
jag … det	62	204
jag … djupt	-113	-103
jag … do	118	246
jag … dod	-21	99
jag … doda	-46	119
jag … dom	14	136
jag … domna	82	34
jag … drank	40	148
jag … drick	-117	-133
jag … druck	54	129
jag … drunk	-94	-94
jag … dukat	6	120
jag … dunsa	4	108
jag … dusch	1	105
jag … e	16	141
jag … efter	17	149
jag … egent	124	-19
jag … eliqu	146	16
jag … elrak	-139	-155
jag … elva	-92	30
jag … emot	-23	113
jag … en	140	171
jag … ena	149	54
jag … ensam	-120	25
jag … epile	-172	-137
jag … f	-111	-129
jag … famil	23	142
jag … fanta	10	103
jag … fardi	-29	117
jag … fast	116	229
jag … fat	196	282
jag … feber	-263	-260
jag … fel	192	190
jag … fisk	174	27
jag … fixa	-11	101
jag … fod	-3	112
jag … for	-58	102
jag … fora	-5	129
jag … forky	-168	-143
jag … forny	-85	-172
jag … fort	-22	107
jag … forts	-78	28
jag … fram	-107	-24
jag … fran	35	114
jag … friko	-127	-151
jag … frisk	-102	-174
jag … funde	24	152
jag … fylt	9	109
jag … ga	8	203
jag … galen	-172	-206
jag … gamla	-130	-121
jag … gar	-107	-149
jag … gay	33	147
jag … ge	-33	112
jag … gente	-124	-109
jag … get	-180	-83
jag … gifta	26	146
jag … gjort	91	171
jag … golve	146	-3
jag … gora	117	352
jag … grase	136	7
jag … gud	14	213
jag … ha	-152	-52
jag … haha	-134	-112
jag … hal	-149	-148
jag … halso	-112	-139
jag … halva	78	-8
jag … hamta	84	-105
jag … hande	-121	13
jag … handl	-130	-92
jag … hanga	-18	95
jag … haret	-143	-129
jag … harif	-11	136
jag … hejda	0	118
jag … hela	-93	-134
jag … hit	-136	-90
jag … hon	-121	11
jag … honom	124	-36
jag … hopa	-127	-96
jag … hur	-62	112
jag … huvud	-72	-117
jag … idag	0	165
jag … igar	38	130
jag … igen	37	194
jag … ihop	-90	49
jag … ila	198	88
jag … impul	-23	111
jag … in	113	158
jag … inan	-3	118
jag … inga	-46	100
jag … ingen	193	250
jag … inget	40	132
jag … inhal	-100	-101
jag … inlas	11	179
jag … int	78	199
jag … inte	19	346
jag … intyg	-120	30
jag … jagar	-114	-139
jag … jatem	96	-3
jag … jesus	7	150
jag … joba	-205	-248
jag … ju	-133	-98
jag … kafe	-184	-133
jag … kal	179	3
jag … kalel	-115	-84
jag … kalor	-120	-120
jag … kan	-152	-199
jag … karlk	104	12
jag … kasta	-3	132
jag … kisar	-136	-143
jag … kiwi	138	15
jag … klump	94	16
jag … knapt	178	42
jag … kniv	-115	-52
jag … kniva	13	110
jag … knive	-38	144
jag … kol	-120	-123
jag … kola	-188	-200
jag … konst	-122	-183
jag … kopt	25	204
jag … korko	-73	-66
jag … kotid	-124	-121
jag … krist	-132	-123
jag … kryst	140	0
jag … kuna	-91	-16
jag … kunge	-110	-108
jag … kvar	35	133
jag … lagt	21	148
jag … lakar	-136	-132
jag … lamna	-131	-82
jag … langr	13	118
jag … lart	23	196
jag … lask	104	39
jag … ledse	-141	-184
jag … leva	-175	-119
jag … levax	-106	-122
jag … lever	11	137
jag … levt	1	123
jag … lileb	114	-41
jag … litet	-104	-108
jag … livet	-182	-206
jag … livfo	-81	-99
jag … livra	27	160
jag … ljugi	6	137
jag … lok	-172	-169
jag … lova	0	133
jag … lufte	-126	-110
jag … lyda	7	158
jag … magon	-112	-144
jag … man	26	129
jag … medel	1	146
jag … min	-136	-112
jag … mina	-166	-150
jag … mindr	-100	-84
jag … misha	9	153
jag … mit	-142	-121
jag … mjal	-146	-144
jag … mormo	-76	54
jag … mycke	-144	6
jag … nagot	0	-110
jag … nalar	9	140
jag … namn	-125	-156
jag … nara	111	194
jag … nasta	-106	71
jag … naten	9	140
jag … nej	14	211
jag … ner	-137	56
jag … nervo	-131	-175
jag … nio	-45	103
jag … nitio	-6	134
jag … njurs	-114	-87
jag … nu	55	-126
jag … ny	10	-119
jag … nys	163	67
jag … och	-134	-45
jag … ogon	107	1
jag … ok	-94	-102
jag … omepr	30	116
jag … ont	-219	-79
jag … oroli	-132	-162
jag … otran	-117	-103
jag … outha	111	25
jag … ovat	3	122
jag … over	-25	71
jag … p	-83	-114
jag … pakor	-120	4
jag … papas	9	105
jag … paper	-138	-160
jag … parke	-66	-107
jag … pasa	-5	102
jag … pasat	42	150
jag … pierc	-76	-112
jag … pig	-147	-108
jag … plane	6	181
jag … plast	-130	-113
jag … potat	-114	-101
jag … preci	-4	151
jag … presa	-123	-156
jag … prise	-131	-124
jag … provs	-179	-194
jag … rad	-48	244
jag … radad	16	134
jag … rakna	-15	142
jag … rakt	-143	-163
jag … ramla	-1	174
jag … rasan	-83	-112
jag … redan	2	152
jag … remis	69	-71
jag … resa	26	130
jag … resta	-119	-100
jag … ringa	188	66
jag … ringe	0	105
jag … rodbe	-134	-123
jag … rora	-127	-130
jag … roste	62	224
jag … ruska	130	-25
jag … saft	150	10
jag … sagt	-31	88
jag … saker	-19	78
jag … sald	33	176
jag … salja	-3	97
jag … salva	-104	-115
jag … sambo	-157	-189
jag … samla	-16	92
jag … sata	175	12
jag … sen	-59	-145
jag … siter	103	-8
jag … sjalv	128	167
jag … sjuk	-138	-160
jag … sjuti	-90	-148
jag … skada	-22	166
jag … skaka	59	108
jag … skara	-113	-26
jag … skate	-174	-157
jag … skick	22	151
jag … skilj	40	113
jag … skjut	47	113
jag … skote	147	-19
jag … skrik	-101	-127
jag … skuri	168	55
jag … skyd	40	183
jag … sla	4	132
jag … slage	12	256
jag … slagi	-151	-52
jag … slang	-4	112
jag … slipa	1	122
jag … slut	67	253
jag … sluta	-22	130
jag … snara	12	129
jag … snark	-111	-148
jag … sno	152	38
jag … sockr	-135	-115
jag … spara	24	189
jag … spira	145	35
jag … stada	46	147
jag … stick	8	153
jag … stil	177	-18
jag … stila	140	117
jag … stjar	130	5
jag … stod	-92	-125
jag … stota	101	16
jag … straf	4	104
jag … stres	-124	-127
jag … stryk	11	181
jag … studs	-116	-109
jag … sur	-107	-110
jag … svag	137	17
jag … svalt	177	-25
jag … svamp	-177	-154
jag … svara	-127	-164
jag … svart	-4	-149
jag … svima	108	-13
jag … syra	-120	-122
jag … syran	-25	107
jag … ta	60	164
jag … table	-120	103
jag … tacks	-80	-86
jag … tagit	245	79
jag … tagti	12	151
jag … taket	-115	-91
jag … talet	125	16
jag … tande	128	13
jag … tanka	-12	261
jag … tankt	-68	49
jag … tejpa	-13	121
jag … tiden	-115	-195
jag … til	1	205
jag … tio	-91	47
jag … tokig	-117	-125
jag … tolv	-4	162
jag … trafa	56	140
jag … trana	-21	126
jag … treti	15	121
jag … trot	-153	-69
jag … tryg	-97	-172
jag … tupar	145	35
jag … tvata	47	134
jag … tving	9	156
jag … under	-181	-182
jag … up	115	165
jag … upfor	108	4
jag … ut	34	117
jag … utanf	2	159
jag … utbra	-126	-144
jag … utskr	-208	-192
jag … utsla	39	147
jag … utvis	-5	124
jag … valdt	25	145
jag … valt	12	223
jag … valtr	-155	-140
jag … vanli	-155	-149
jag … var	4	122
jag … vara	-72	60
jag … varbo	-97	-119
jag … vc	128	8
jag … vegan	-92	-95
jag … veta	-52	86
jag … vid	-178	-18
jag … vidar	171	32
jag … vil	-165	-197
jag … vilja	-132	-252
jag … vilke	7	121
jag … vimel	132	14
jag … vingl	-131	-121
jag … vist	7	130
jag … waran	-114	-146
jag … yr	136	-112
jag*	-134	11
jagad mig	-116	-135
jagade	-132	-171
jagar han	22	205
jagar och	-114	-139
jagar … har	-114	-139
jaksa	84	133
jaksa enaa	25	123
jaksa … halua	14	121
jakta	-125	-130
jaktolycka	142	19
jal*	114	-137
jalka kutis	-103	-87
jalka … mita	-103	-87
jalkasieni	-103	-87
jalkeen	-121	-223
jalkojani	197	15
jam*	-218	-218
jamt	-290	-208
jamt andas	117	55
jamt kan	-119	-103
jamt … det	-119	-103
jamt … fort	117	55
jar*	-259	-98
jardiance	-132	-129
jarn	-249	-266
jarn men	-92	-95
jarn pa	-137	-114
jarn … gymet	-137	-114
jarn … magen	-92	-95
jarnb runt	125	31
jarnb … brost	125	31
jarnband	125	31
jarnbrist	-144	-168
jarnf i	-111	-101
jarnf … ogat	-111	-101
jarnt ger	-125	-122
jarnt och	-102	-90
jarnt … bajse	-102	-90
jarnt … hard	-125	-122
jarntableter	-304	-261
jarnv igar	46	156
jarnv … och	7	129
jarnvagen	5	145
jat*	178	40
jate … en	111	50
jated spyr	97	15
jated … a	97	15
jatef och	52	114
jatef … det	92	-4
jatef … kasta	1	119
jateful	1	119
jatej att	148	-1
jatej … andas	148	-1
jatejobigt	148	-1
jatek huvud	119	25
jatek och	109	19
jatek … hoger	109	26
jatek … och	119	25
jatekonstig	154	23
jatekonstigt	137	32
jatem och	125	15
jatem … ar	96	-3
jatem … inte	102	-11
jatemycke	102	-11
jatemycket	191	18
jateo i	314	120
jateo pa	135	51
jateo … ena	168	68
jateo … hoger	134	46
jateo … huvud	157	54
jateo … mage	127	44
jateo … punge	136	7
jateo … svima	119	45
jateofta	-126	-120
jaterada	-6	115
jates … andas	135	6
jateslo	136	30
jatesvart	135	6
jatesvulen	201	31
jatet nu	141	10
jatetrot	189	33
javist	-141	-133
javla trot	87	38
javla … plots	87	38
jaw	202	-31
jaw … left	97	29
jay*	146	-24
jayka	204	21
jayka ja	168	13
jer*	145	18
jerking	145	18
jes*	-16	143
jesus	-16	143
jesus vilke	-105	-108
jesus … forky	-105	-108
jet*	-134	-130
jetlag	-134	-130
jo	-51	127
jo … har	-8	119
job	-127	-92
job och	-108	-154
job om	10	103
job vil	-118	-124
job … byta	-118	-124
job … har	-148	-140
job … jag	10	103
job … lever	-81	-99
job*	-189	-139
joba	-48	-170
joba helti	-58	-99
joba med	-159	-162
joba over	-152	-170
joba som	-152	-171
joba stad	-127	-127
joba … det	-151	-189
joba … trot	-126	-141
joba … vil	-127	-127
jobad nat	-113	2
jobade	-113	2
jobar hos	56	-53
jobar med	-153	-155
jobar pa	-182	-99
jobar … akute	-137	-127
jobar … ambul	-142	-116
jobar … en	7	111
jobar … gifti	-127	-119
jobar … kok	-117	-135
jobar … kvino	-127	-132
jobar … och	-116	-78
jobar … siter	81	-21
jobat	11	-121
jobat pa	162	10
jobat … taket	113	-13
jobet ar	-2	119
jobet att	-118	-135
jobet behov	-84	-117
jobet far	-107	-122
jobet fick	-119	-100
jobet fora	-144	-127
jobet gor	-134	-167
jobet ha	-106	-67
jobet har	-123	-125
jobet huset	18	136
jobet i	-163	-100
jobet just	-140	-129
jobet langr	-119	-125
jobet med	-2	108
jobet om	-144	-170
jobet ordna	-156	-153
jobet pinsa	-126	-135
jobet snura	-107	-136
jobet som	16	131
jobet tanke	26	116
jobet … adren	-106	-67
jobet … ar	-107	-136
jobet … att	-108	-118
jobet … behov	-119	-125
jobet … bra	-126	-135
jobet … dag	-179	-195
jobet … flask	-2	108
jobet … fora	-123	-89
jobet … forgi	-146	-136
jobet … frun	18	136
jobet … inte	-3	107
jobet … ja	-160	-164
jobet … nu	-140	-129
jobet … vanli	16	131
jobet … vecka	-141	-127
jobig	-181	-199
jobig men	-72	-80
jod*	-102	-99
jodtableter	-102	-99
jokmok	-169	-160
joo	-87	-158
jor*	123	101
jord	-193	-187
jord … blomk	-153	-147
jorden	0	209
jordn sen	-110	-99
jordn … en	123	48
jordn … halse	102	32
jordn … jag	-110	-99
jordnot	157	11
jordnoter	182	4
jos	17	182
jos … ei	4	130
jot*	-76	94
jotka	-6	148
jotka kaske	-6	148
jou*	-156	-179
jourmotagningen	-115	-119
journ han	18	112
journ nar	-92	-137
journ och	-106	-138
journ pa	-124	-127
journ … det	34	125
journ … jag	-145	-213
journ … natet	-124	-127
journal	-189	-279
journalen	-118	-31
ju	-65	86
ju anda	-8	144
ju gifta	18	110
ju … sa	30	154
juice siter	121	1
juice … och	121	1
juicen	190	-6
jul	-226	-168
jul i	19	139
jul och	-122	-137
jul … ar	19	139
jul*	-106	137
julas	-93	91
julas behov	-97	-94
julas … kolki	-97	-94
julbo me	-119	-100
julbo … jobet	-119	-100
julbordet	-128	-107
julen	17	168
julma lite	-123	-96
julma … halsb	-123	-96
jumbled	133	4
jump	26	147
just a	-277	-153
just cramp	-107	-101
just fat	128	47
just lost	122	9
just moved	-153	-172
just my	-108	-108
just nu	-140	-245
just waiti	10	153
just want	-165	-34
just wante	15	154
just … a	-184	-176
just … about	-132	-136
just … iner	-108	-108
just … it	27	182
just … men	-95	-112
just … sore	-149	-127
just … the	-21	119
just … two	122	9
just … veta	128	47
kab*	155	-3
kaf*	32	-131
kafe	-134	-241
kafe det	90	-13
kafe i	113	16
kafe och	-108	-118
kafe sluta	-100	-84
kafe tio	-123	-121
kafe … brost	113	16
kafe … hande	-180	-156
kafe … kopar	-123	-121
kafe … nar	-100	-84
kafe … vilja	-108	-118
kafek hela	131	16
kafek … tiden	131	16
kafekopen	313	65
kafet	-57	-154
kafte igen	11	116
kafte … o	11	116
kafts av	3	168
kafts … sambo	3	168
kaftsmal	3	168
kaiki ois	4	130
kaiki … helpo	4	130
kaj*	59	140
kak*	195	44
kaka	226	30
kaka pa	153	2
kaka … kalas	153	2
kakar och	141	20
kakarna	114	-36
kakel … inte	109	25
kakelgolvet	109	25
kaken	161	81
kaken ar	175	77
kaken av	-138	-154
kaken mar	108	30
kaken och	127	8
kaken … armen	115	27
kaken … gra	108	40
kaken … igar	-136	-126
kaken … ila	108	30
kaken … kalsv	96	23
kaken … last	127	58
kaken … melan	85	25
kal	268	-96
kal efter	99	12
kal flack	142	50
kal foter	125	33
kal hud	108	43
kal och	247	28
kal om	-13	-119
kal pa	-159	-201
kal svet	104	37
kal … bla	155	47
kal … han	120	21
kal … klibi	120	-9
kal … mig	-199	-202
kal … och	197	83
kal … snab	108	43
kal*	139	-30
kala	164	8
kala a	154	21
kala foter	-158	-171
kalar i	-2	109
kalar och	13	128
kalar papa	-18	88
kalar … ar	-18	88
kalar … hora	1	98
kalar … nat	-2	109
kalaren	-5	181
kalas spyde	-94	-89
kalas … mar	-94	-89
kalas … vist	138	-4
kalel i	-115	-125
kalel som	-110	-104
kalel til	-144	-148
kalel … hans	-115	-125
kalel … stod	-110	-104
kalelse	-246	-264
kalelsen	-115	-84
kalelser	-115	-125
kaliu var	85	26
kaliu … hogt	85	26
kalium	85	26
kalor pa	-120	-120
kalor … gymet	-120	-120
kalorier	-120	-120
kalsv a	133	36
kalsv av	-120	-98
kalsv hos	-110	-96
kalsv nar	-183	-143
kalsv och	208	45
kalsv ont	179	52
kalsv riner	87	38
kalsv sa	108	10
kalsv varje	140	9
kalsv … det	164	36
kalsv … dunka	106	37
kalsv … for	146	62
kalsv … gang	140	9
kalsv … ilama	94	41
kalsv … jag	-147	-145
kalsv … melan	152	64
kalsv … nalar	-120	-98
kalsv … sager	137	32
kalsv … tandl	-110	-96
kalsvet	176	74
kalsvetas	222	62
kalsvetig	123	-25
kalt	50	-61
kalt jag	133	43
kalt mar	-126	-122
kalt vaten	-177	-104
kalt vit	219	23
kalt … ben	175	14
kalt … bra	-126	-122
kalt … och	107	20
kalt … tils	23	123
kalv	-145	-144
kalv lag	94	6
kalv sen	-154	-142
kalv … dar	94	6
kalv … klock	-154	-142
kam*	214	231
kamer gor	-112	-140
kamer i	19	171
kamer til	-96	-107
kamer … ala	10	152
kamer … magsa	-96	-107
kamer … mig	-112	-140
kameran	-102	-39
kameror	10	152
kamin	160	9
kamin lite	-134	-108
kamin och	179	33
kamin … ala	122	13
kamin … tor	-134	-108
kaminen	223	14
kampa	171	131
kampa emot	-23	101
kampa en	-3	155
kampa for	191	9
kampa … att	160	10
kampa … men	-23	101
kampa … vecka	-3	155
kampar	83	121
kan	-421	-357
kan andas	-128	-131
kan aren	-115	-119
kan avbok	28	101
kan bara	121	-24
kan boja	-242	-227
kan de	-172	-202
kan det	-39	-147
kan do	-97	-141
kan drick	-205	-174
kan du	107	127
kan en	-121	-145
kan et	-196	-167
kan ga	-314	-260
kan gapa	-182	-146
kan gora	-13	143
kan ha	121	-18
kan han	-141	-189
kan hemsj	-102	-100
kan hon	-33	-123
kan hora	14	121
kan ja	-234	-251
kan jag	-283	-239
kan kisa	-209	-149
kan knapt	142	26
kan laga	-140	-112
kan lasa	18	112
kan lova	0	133
kan lyfta	-152	-165
kan magka	-149	-134
kan man	-311	-216
kan nagon	-147	-136
kan nan	-163	-138
kan ni	-172	-23
kan opna	-116	-88
kan prata	30	-111
kan rata	164	8
kan rora	-354	-302
kan sta	206	36
kan stopa	-4	128
kan stres	-175	-106
kan svalj	163	55
kan ta	118	134
kan vi	-98	-208
kan … andas	165	56
kan … andni	-103	-106
kan … ata	-192	-196
kan … av	-114	-181
kan … barn	-90	76
kan … benen	-133	-100
kan … bilar	-4	128
kan … bli	-179	-166
kan … boka	-121	-188
kan … byta	-147	-187
kan … cance	-138	-150
kan … dagen	-100	-140
kan … dem	-167	-155
kan … det	-60	135
kan … do	44	141
kan … drick	-130	-154
kan … fa	-301	-257
kan … fingr	-152	-166
kan … fixa	-92	-116
kan … forny	-140	-138
kan … forsa	-2	107
kan … ga	-108	-35
kan … gapa	155	59
kan … ge	-102	0
kan … gora	-113	3
kan … gravi	174	61
kan … hakan	-140	-112
kan … hala	145	24
kan … halsa	10	116
kan … hamta	-144	-157
kan … hjalp	-122	-144
kan … i	-129	-137
kan … inte	225	67
kan … koma	-116	21
kan … kopa	-153	-126
kan … laga	-155	-161
kan … luft	135	37
kan … mag	-149	-134
kan … med	-97	-129
kan … men	-167	-165
kan … mig	-123	-107
kan … mot	37	129
kan … munen	-116	-88
kan … nar	51	122
kan … o	-121	-116
kan … och	-277	-213
kan … opere	-181	-153
kan … ringa	-155	-195
kan … rygon	-115	-104
kan … saga	26	-128
kan … sata	-132	-148
kan … skote	-121	-145
kan … skriv	-114	35
kan … slipa	-106	-122
kan … sluta	-106	-96
kan … som	-145	-160
kan … ta	-234	-104
kan … tid	-107	-112
kan … trafa	-127	-137
kan … up	133	24
kan … va	-124	-33
kan … vad	14	121
kan … vanta	140	-31
kan … vara	-4	-172
kan … varit	92	31
kana	171	215
kana benen	129	19
kana mina	105	12
kana nagot	-8	120
kana nat	-15	155
kana spark	-125	-128
kana … anat	-10	97
kanad hade	-114	-97
kanad … en	-114	-97
kanada	-114	-97
kanas i	-149	-134
kanas trang	143	10
kanas … brost	-149	-134
kanas … efter	143	10
kande … konst	128	8
kanel har	-86	-77
kanel … typ	-86	-77
kanelbulen	-86	-77
kaner et	88	34
kaner foter	93	-40
kaner huvud	110	-4
kaner igen	-218	-139
kaner nagot	-65	76
kaner nat	-23	123
kaner … av	64	153
kaner … depig	-121	-123
kaner … det	-166	-155
kaner … ensam	-158	-218
kaner … inte	-70	-146
kaner … jag	117	-5
kaner … konst	160	137
kaner … lag	-176	-182
kaner … lite	4	-113
kaner … otryg	-112	-111
kaner … svimf	103	30
kaner … tom	-68	42
kaner … trot	-150	-133
kaner … tryck	88	34
kaner … vilse	-108	-122
kanin andas	-231	-154
kanin har	-149	-124
kanin … blivi	-127	-110
kanin … fort	-175	-177
kanin … inte	-136	-127
kanin … konst	-140	-100
kaninen	-308	-254
kans	291	54
kans att	17	98
kans det	200	58
kans ingen	-48	-108
kans konst	131	34
kans lite	-108	-177
kans lugnt	-16	107
kans skont	0	140
kans som	96	-45
kans tjock	102	47
kans tomt	-155	-144
kans trygt	-11	144
kans tungt	6	155
kans … att	114	236
kans … bli	12	88
kans … en	116	-14
kans … i	121	18
kans … maten	-139	-122
kans … menin	-94	-102
kans … nagot	109	27
kans … nan	166	14
kans … och	125	54
kans … om	61	-107
kans … preci	162	5
kans … sandp	-122	-111
kans … som	183	-45
kans … spage	112	43
kans … svima	99	14
kans … tomt	-122	-137
kans … vanli	-142	-151
kanse bara	-124	-110
kanse efter	107	16
kanse en	-124	-130
kanse kring	118	30
kanse melan	129	42
kanse och	-139	-118
kanse overa	-117	-83
kanse runt	152	26
kanse … andta	133	26
kanse … en	-120	-101
kanse … lilfi	-119	-97
kanse … minut	-124	-130
kanse … skote	107	16
kanse … svule	-124	-110
kanselbortfal	-124	-110
kanseln	237	25
kanselos	116	18
kansk fem	118	23
kansk ont	91	19
kansk vet	-104	-92
kansk … jag	11	127
kansk … kvart	108	-7
kansk … minut	181	47
kansk … sa	91	19
kansk … vanta	-160	-153
kansl bakom	172	73
kansl kalsv	94	41
kansl melan	-118	-104
kansl nu	120	13
kansl som	178	23
kansl … brost	185	82
kansl … nar	128	14
kansl … och	94	41
kansl … skuld	-118	-104
kansla	170	-11
kanslolos	113	0
kant nagot	114	41
kant … likna	114	41
kanta kraks	125	39
kanta … och	125	39
kantareler	125	39
kante av	-136	-112
kante glipa	-128	-112
kante … synfa	-136	-112
kanterna	-128	-112
kanyl han	138	25
kanyl … blir	138	25
kanylen	138	25
kanyler	-107	-87
kap*	297	108
kapad av	160	3
kapad tumen	207	26
kapad … i	168	24
kapad … yxan	112	8
kapade	234	24
kapsa tog	141	18
kapsa … tre	141	18
kapsagen	141	18
kapsl fran	-91	-67
kapsl … apote	-91	-67
kapslarna	-91	-67
kar	-257	-193
kar att	-170	-146
kar och	-187	-168
kar … hjart	-218	-197
karam i	149	12
karam … halse	149	12
karamel	149	12
karaokekvalen	-116	-127
karaoken	-103	-100
kardiologen	-129	-117
karin dog	8	162
karin … ja	-108	-107
karingen	50	114
karl erik	113	17
karl … sate	113	17
karlar	0	172
karlk komer	131	18
karlk och	104	12
karlk … bruka	104	12
karlk … i	131	18
karlkrampen	117	-2
karln	150	159
karpaltunel	-164	-135
karta	198	29
karta alved	135	8
karta nys	121	5
karta panod	111	8
karta … angra	121	5
karta … i	124	13
kartan	188	7
karto ipren	118	-3
karto … och	65	159
kartonger	-152	-179
kartor	127	115
karva in	-6	100
karva … i	-6	100
karvade	-6	100
kas	155	115
kas*	101	187
kasa	-121	-115
kasa hela	-121	-115
kasa … dag	-121	-115
kasi	184	10
kasi on	123	9
kaska och	156	-29
kaska … tor	143	-1
kaskad	164	-14
kaskadkraks	143	-1
kaskevat	-6	148
kasor titad	106	8
kasor … konst	106	8
kasorskan	106	8
kasta	-99	87
kasta bakat	159	4
kasta bebis	33	188
kasta en	1	141
kasta flask	1	119
kasta han	40	146
kasta hene	1	113
kasta mig	19	177
kasta mobil	-92	-116
kasta sig	-146	-154
kasta syra	-33	125
kasta ut	-96	19
kasta … framf	16	127
kasta … hene	-7	113
kasta … honom	-9	111
kasta … i	-87	34
kasta … jag	1	119
kasta … mot	-26	136
kasta … nerfo	9	118
kasta … pa	-126	27
kasta … stekp	14	129
kastade	19	225
kastades	185	9
kastar	-83	81
kastrulen	143	42
kasvoisa	135	7
kat	-290	-59
kat alerg	-135	-119
kat dog	-119	-140
kat har	-156	-133
kat vil	-128	-109
kat … fat	-156	-133
kat … gora	-128	-109
kat … kanas	-149	-134
kat … ska	-101	-103
kat*	-139	-127
katen	-285	-136
katen at	-154	-148
katen bet	-116	-119
katen blev	-181	-180
katen folk	26	96
katen forst	8	120
katen hon	-131	-120
katen klost	-154	-168
katen kraks	-136	-138
katen liger	178	43
katen ompla	13	101
katen sa	18	137
katen slar	-136	-154
katen … ar	-131	-120
katen … en	-191	-184
katen … inte	-161	-152
katen … mig	-245	-263
katen … och	-88	-126
katen … pakor	-143	-167
katen … sen	8	120
katen … slap	104	2
kater	-99	-113
katet besta	-129	-136
katet med	160	13
katet och	170	41
katet … feber	140	16
katet … frosa	160	13
kateter	135	-8
kateterbarare	160	13
katetersackar	-129	-136
katolta	137	7
katrinplomon	-114	-124
kau*	159	32
kaust i	150	29
kaust … ogat	135	26
kaustiksoda	153	31
kav*	-36	-136
kavep #	-138	-123
kavep svuln	91	35
kavep … g	-138	-123
kavep … tunga	91	35
kbt	-176	-222
kbt pa	-83	-116
kbt … natet	-83	-116
keb*	-138	-131
kebab	-121	-118
kee*	119	250
keep	18	268
keep burni	-9	114
keep looki	24	117
keep think	7	152
keep … about	-2	133
keep … at	24	117
keep … my	-14	135
keeps	179	59
keeps askin	99	-56
keeps twitc	-117	-98
keeps … the	160	-16
keeps … wed	-14	92
keeps … what	128	13
kej*	-153	-145
kejsa rina	-111	-92
kejsa … gul	-111	-92
kejsarsnit	-170	-150
kepra #	-117	-117
kepra … mg	-117	-117
ker*	-74	74
keran laake	5	116
keran … valmi	5	116
keranyt	5	116
kerat tana	4	112
kerat … iltan	4	112
keraty	4	112
ket*	291	62
ketoacidos	160	10
keton	126	46
keton #	189	64
keton och	145	34
keton … #	115	27
keton … kraks	192	69
keton … spyr	154	69
keton … trot	126	46
ketoner	179	64
key*	-20	144
keys	-20	144
kg	-161	-205
kg nu	111	35
kg … kraks	111	35
kic*	-76	-150
kick	126	19
kick al	126	19
kick … day	126	19
kid fel	113	23
kid has	-234	-191
kid is	-138	-139
kid next	-3	118
kid puled	119	2
kid … a	-191	-149
kid … afrai	-138	-139
kid … boili	119	2
kid … door	-3	118
kid … on	135	11
kid*	-172	-17
kids	-157	9
kie*	167	22
kieli	167	22
kieli turpo	167	22
kiitos	-130	-124
kik*	132	-30
kikhostespruta	-121	-107
kiknar	170	14
kil	-40	150
kil for	-92	-109
kil him	18	149
kil me	17	167
kil … a	-92	-109
kil … and	-4	131
kil*	-94	144
kilar	-6	249
kilar har	10	115
kilar vanta	-2	98
kilar … film	10	115
kilar … pa	12	138
kile	63	247
kile ar	-104	-44
kile blir	33	143
kile e	13	108
kile gar	-5	144
kile gjord	-149	-156
kile har	159	106
kile komer	4	106
kile laste	13	107
kile punge	140	19
kile slog	105	21
kile som	20	123
kile tog	104	-13
kile valdt	39	104
kile … #	13	108
kile … brota	-115	-122
kile … gor	140	19
kile … i	105	21
kile … in	4	106
kile … klase	26	102
kile … mig	34	143
kile … mot	-5	144
kile … slut	-149	-156
kile … sluta	159	105
kile … stryp	104	-13
kile … valds	21	126
kilen tog	105	-12
kilen … nat	105	-12
kiles	-17	80
kiles hus	-17	80
kilin me	-157	-226
kilin my	-164	-151
kilin … after	-133	-119
kilin … lol	-125	-105
kiling	-178	-211
kilo	-173	-37
kilo hur	17	108
kilo pa	-131	-109
kilo … fyra	-131	-109
kilo … min	-107	-110
kilo … mycke	17	108
kind av	-116	-88
kind och	104	23
kind of	-103	-174
kind … hals	104	23
kind … tandv	-116	-88
kinde andas	96	-20
kinde gront	-112	-78
kinde … konst	96	-20
kinde … snor	-112	-78
kinderna	-52	-128
kip*	35	-139
kipar efter	-72	-128
kipar … andan	187	24
kipar … luft	-133	-130
kipu satei	106	-5
kipu … leuka	106	-5
kis*	-51	-194
kisa	96	-114
kisa domna	122	36
kisa flera	-99	-80
kisa hela	-129	-119
kisa och	148	10
kisa ofta	-148	-141
kisa sen	128	2
kisa … ar	121	13
kisa … benen	149	18
kisa … gange	-99	-80
kisa … i	146	4
kisa … tid	-129	-119
kisad pa	193	-11
kisad … mig	104	-34
kisad … sig	159	7
kisade	218	7
kisar	-170	-126
kisar i	-190	-206
kisar norma	-139	-118
kisar o	-131	-98
kisar ofta	-108	-152
kisar som	-189	-120
kisar … bajsa	-92	-58
kisar … drick	97	-32
kisar … feber	-125	-103
kisar … ingen	-115	-108
kisar … inget	104	-2
kisar … inte	-110	-99
kisar … magra	144	39
kisar … och	-182	-143
kisar … pa	-140	-147
kisar … sange	-179	-183
kisar … sig	-23	140
kisar … sprin	-127	-98
kisar … vanli	-183	-115
kisat	165	45
kisat pa	274	118
kisat sen	142	11
kisat … et	176	14
kisat … hela	122	-4
kisat … igar	212	51
kisbl ar	-95	-107
kisbl … norma	-95	-107
kisen	132	26
kisen och	132	26
kisen … ont	132	26
kiset	-287	-282
kiset ar	-176	-172
kiset komer	-116	-109
kiset … nar	-116	-109
kisla nar	-107	-117
kisla … jag	-107	-117
kislackage	-163	-162
kisno hela	-122	-124
kisno … tiden	-122	-124
kisnodig	-122	-124
kiw*	175	12
kiwi	175	12
kl	-112	-127
kl #	-112	-127
kl … och	-137	-144
klada	-356	-407
klada i	-281	-280
klada pa	-199	-205
klada sa	-89	-112
klada … armar	-155	-165
klada … man	-89	-112
klada … ogone	-120	-102
klada … under	-224	-218
kladar	-112	-117
klade och	-1	186
klade ont	-119	-125
klade var	-14	144
klade … filma	-3	127
klade … ha	22	113
klade … i	-119	-125
klade … ut	-4	106
klader	142	185
kladerna	208	211
kladi ogon	-176	-156
kladi … pa	-176	-156
kladiga	-176	-156
kladigt	-135	-129
klaga	-24	-144
klaga over	141	-5
klaga pa	55	-111
klaga … att	113	-20
klaga … huvud	110	7
klaga … vark	96	45
klagar	170	106
klamd	241	26
klamd av	110	5
klamd fingr	-198	-182
klamd melan	131	13
klamd under	152	11
klamd … backe	128	13
klamd … bil	210	20
klamde	-106	-143
klamdes	110	5
klame at	152	63
klame … kring	111	19
klamer	152	63
klamydia	-244	-269
klamydiatest	-125	-108
klar av	101	146
klar det	10	165
klar hela	120	7
klar i	-188	-136
klar inget	-93	-96
klar me	-1	88
klar med	17	162
klar som	103	16
klar vatsk	216	16
klar … en	103	16
klar … huvud	-192	-154
klar … krope	120	7
klar … livet	10	123
klar … mer	-93	-96
klar … mig	-6	110
klar … sig	118	-8
klar … ur	182	9
klara	-56	115
klara att	-105	-129
klara naten	11	175
klara sen	-120	-95
klara sig	-71	117
klara … hala	-105	-129
klarade	-228	-204
klaro blod	170	25
klaro i	128	-6
klaro mug	80	-12
klaro … efter	80	-12
klaro … hela	127	13
klaro … vecka	128	-6
klarot	240	38
klart	143	216
klart sen	1	141
klart ur	115	-40
klart … hopar	-1	126
klase sager	31	144
klase skrat	9	105
klase skriv	36	123
klase visar	-1	126
klase … at	9	105
klase … sina	-1	126
klasen	-198	-69
klask fraga	24	113
klask … hur	24	113
klaskompis	37	130
klasr nar	-89	-104
klasr … ala	-89	-104
klasrumet	-115	-127
klate kansk	126	32
klate … en	126	32
klaterstalningen	129	31
klatr over	-1	125
klatr pa	-36	-138
klatr … racke	-1	125
klatr … vagar	-138	-134
klatrade	56	123
klatrar	-140	-157
kleti avfor	117	22
kleti … och	117	22
kletig	117	22
kli	-134	-141
kli i	-103	-98
kli … har	-103	-98
kli*	-334	-338
klia pa	99	19
klia var	-129	-113
klia … lapar	99	19
klia … trad	-129	-113
klian utsla	-161	-127
kliande	-211	-170
kliar	-268	-300
kliar funit	-113	-84
kliar hela	122	57
kliar hjalp	-91	-67
kliar melan	-107	-117
kliar pa	-152	-134
kliar roste	146	64
kliar som	-137	-91
kliar … ar	-160	-157
kliar … en	-137	-102
kliar … halse	204	92
kliar … handf	174	63
kliar … hela	129	60
kliar … hes	146	64
kliar … i	162	59
kliar … ingen	-132	-100
kliar … kapsl	-91	-67
kliar … krope	122	57
kliar … magen	-117	-105
kliar … ny	-131	-121
kliar … ognen	-119	-112
kliar … rumpa	-146	-154
kliar … tusan	-108	-78
kliar … under	-219	-203
klibig	120	-9
klick pa	2	112
klick … avslu	2	112
klicka	2	112
klickar	-160	-170
klimakteriet	-108	-221
kliniken	163	33
klipa	-156	-132
klipa tanag	-98	-110
klipa … jag	-98	-110
klipt	-19	165
klipt av	-109	-59
klipt for	-108	-115
klipt … en	-121	-111
klipt … langt	-108	-115
klipt … och	136	7
klipte	-128	-160
kliva	6	117
kliva ut	6	117
kliva … genom	6	117
klock ar	196	18
klock det	150	30
klock efter	2	100
klock et	117	-11
klock fyra	28	-162
klock nio	133	38
klock pa	-147	-145
klock sager	-151	-106
klock ticka	6	171
klock tre	-126	-32
klock tva	136	0
klock visar	-120	-109
klock … #	-115	-105
klock … har	159	30
klock … hiner	164	18
klock … i	-80	99
klock … morgo	-147	-145
klock … sin	2	100
klock … tre	167	17
klock … tredj	104	29
klock … ungef	133	38
klock … varje	-188	-224
klockorna	6	171
klon	-108	-115
klon jag	-108	-115
klon … klipt	-108	-115
klor hand	-124	-115
klor … tor	-124	-115
klorgas	179	11
klori hosta	128	15
klori lite	-5	117
klori och	126	24
klori … for	-5	117
klorin	158	153
klose mig	4	133
kloser	4	133
klost mig	-130	-146
klost … pa	-137	-146
kloste	-187	-203
klubslag	146	4
klump jag	106	51
klump stora	139	23
klump … ater	106	51
klump … jag	126	20
klump … ljums	-101	-83
klump … som	139	23
klumpar	264	65
klunk	-171	-143
klunkar	-146	-149
kly*	124	-49
klyven	124	-49
kmr	0	122
kmr gora	0	122
kmr … slut	0	122
kms	20	265
kms ikval	-7	109
kms pa	-4	117
kms … pa	-7	109
kms … rikti	-4	117
kna	-297	-324
kna ena	120	28
kna pa	-140	-120
kna sa	-125	-130
kna … benet	120	28
kna … han	-125	-130
kna … insid	-140	-120
kna*	-9	-243
knack av	-93	-107
knack nagla	-153	-140
knack pa	-116	22
knack … mig	-167	-180
knackar	6	171
knacken	-167	-180
knackt	-219	-221
knaet klick	-163	-155
knaet siter	176	16
knaet smart	-94	-101
knaet … nar	-94	-101
knaet … pa	176	16
knaka fortf	-65	-54
knaka nar	144	8
knaka … jag	144	8
knakade	148	16
knakar	-178	-187
knana	-138	-276
knana har	129	39
knana … inte	-127	-163
knap	83	189
knap hade	6	125
knap och	3	149
knap plock	95	13
knap … bara	3	149
knap … i	95	13
knap … jag	6	125
knapa helt	116	27
knapa knapa	154	34
knapa langr	126	27
knapa … helt	116	27
knapa … langr	126	27
knapa … och	126	27
knapa … plots	116	27
knapar	116	27
knaparna	126	27
knapb och	113	-3
knapb vem	-125	-102
knapb … nu	113	-3
knapb … ringe	-125	-102
knapcelsbateri	107	23
knapn i	-149	-133
knapn … knat	-149	-133
knapning	-149	-133
knapt	270	-3
knapt andas	165	59
knapt att	236	-11
knapt ga	-128	-155
knapt gapa	155	59
knapt hala	145	24
knapt luft	138	52
knapt skriv	147	6
knapt til	-104	-100
knapt … bon	-104	-100
knapt … det	124	-39
knapt … ensam	105	7
knapt … men	-133	-100
knapt … up	-80	-115
knapt … vacka	170	26
knark nagot	116	18
knark och	163	13
knark … andas	163	13
knark … ar	116	18
knarkat	210	26
knast som	-95	-99
knast under	164	74
knast … en	-95	-99
knast … huden	164	74
knastrar	100	-29
knat	-159	-157
knat efter	-97	-116
knat fora	126	55
knat gor	-112	-120
knat hela	-124	-147
knat i	-29	127
knat knaka	-147	-141
knat laser	-148	-142
knat nu	85	-11
knat sager	-154	-143
knat sen	157	64
knat svule	-112	-99
knat … ar	85	-11
knat … det	132	-5
knat … efter	-131	-113
knat … ifran	-154	-143
knat … naten	-124	-147
knat … ont	-112	-120
knat … sig	-148	-142
knat … som	-138	-119
knat … svule	-128	-122
knat … vecka	126	55
knavecket	-203	-181
kne*	-231	-264
knee	-225	-256
knee hurts	-145	-143
knee skiin	-145	-141
knick	153	3
knife	-117	58
knife while	-136	-53
knife … cooki	-145	-136
knip	-138	-123
kniv det	-178	-183
kniv djupt	-131	-130
kniv for	5	127
kniv han	-47	86
kniv i	-155	-157
kniv nar	3	145
kniv o	-10	107
kniv snala	117	-16
kniv … att	5	127
kniv … banka	-10	107
kniv … blode	-178	-183
kniv … han	3	145
kniv … inte	-122	-106
kniv … jobet	11	119
kniv … koket	-187	-159
kniv … rad	0	131
kniv … rygen	-133	-160
kniv … sager	-47	86
kniv … sar	-131	-130
kniv … sidan	124	3
kniv … skick	117	-16
kniv … vaska	9	105
kniva for	16	153
kniva hema	13	110
kniva … koksl	-104	-109
kniva … och	13	110
kniva … rygen	109	-8
knivad	109	-8
knivar	-137	5
knivarna	21	152
knive gick	139	-1
knive han	2	106
knive liger	2	104
knive mot	3	199
knive vid	-115	-112
knive … att	-27	80
knive … frame	2	104
knive … halse	-4	143
knive … hande	-13	119
knive … laret	156	-4
knive … min	5	128
knive … nar	-114	-101
knive … ogone	-115	-112
knive … opera	-115	-112
knive … rakt	139	-1
knive … ska	2	106
kniven	49	151
knivh i	154	33
knivh … ner	157	37
knivhug	213	41
knivskuren	97	-46
kno*	-137	23
knol	-232	-243
knol i	-96	-142
knol pa	-143	-110
knol under	-148	-144
knol … andta	-177	-141
knol … halse	-179	-177
knol … huden	-148	-144
knol … magen	197	79
knol … punge	-183	-164
knot	-31	76
knot snara	-4	118
knot … men	-4	118
knots	-132	-149
knots nothi	-103	-110
knots … bad	-103	-110
know	-77	114
know if	-165	-87
know what	33	156
know where	5	149
know why	18	148
know … its	-123	-135
knows	18	148
knt	-112	-112
knt sen	-112	-112
knt … igr	-112	-112
knu*	91	328
knufa	15	142
knufa mig	37	236
knufa nyper	-5	132
knufa … i	-10	168
knufa … och	-33	86
knufa … sa	-9	105
knufade	11	198
knufar	2	162
knula mig	4	108
knula … fast	4	108
knulade	4	108
knuten	70	165
knuti ihop	-21	128
knuti … lakan	-21	128
knyta … i	78	12
ko	-190	-193
ko kramp	-184	-161
kod	6	171
kok*	288	74
kokai och	108	28
kokai … nu	108	28
kokain	113	34
kokan vaten	219	130
kokan … over	251	34
kokande	281	106
kokar kafe	113	16
kokar … i	113	16
koket i	-92	-103
koket och	-90	-160
koket … fem	-92	-103
koket … skar	-153	-161
kokhet	140	2
koko	176	-13
koksb vile	1	123
koksbordet	80	126
koksl hur	-104	-109
koksl … barns	-104	-109
koksladan	-104	-109
kol	-19	-160
kol och	5	-114
kol sen	-7	-141
kol … ar	103	-6
kol … blir	-101	-64
kol … lange	-145	-188
kol … nu	93	4
kol … sa	122	-7
kol*	-60	-207
kola	-340	-353
kola att	-100	-101
kola blodv	-132	-133
kola koles	-138	-130
kola mig	-179	-160
kola tryck	-108	-107
kola … blod	-132	-133
kola … for	-58	83
kola … jag	-100	-101
kolad tagti	12	151
kolad … och	-143	-143
kolade	-69	58
kolap inte	154	9
kolap pa	182	35
kolap … jobet	182	35
kolapsa	154	9
kolapsade	182	35
kolar	-148	-61
kolar dem	-114	-118
kolar min	-2	168
kolar mobil	16	132
kolar varje	139	22
kolar … ar	139	22
kolar … mobil	-2	145
kolar … telef	18	135
kolas	-178	-184
kolat	-145	-43
koldi sama	-147	-113
koldi … sak	-147	-113
koldioxid	-147	-113
koldskadad	167	11
koleg ar	-169	-177
koleg gar	-96	-103
koleg har	-77	77
koleg komer	-2	108
koleg man	-82	-107
koleg sa	112	162
koleg sager	138	5
koleg segna	94	5
koleg svima	-133	-111
koleg … alerg	-106	-67
koleg … att	155	163
koleg … blaa	-4	155
koleg … forlo	-102	-108
koleg … hjart	-123	-89
koleg … i	-96	-103
koleg … jag	-69	-100
koleg … ner	94	5
koleg … pa	-179	-193
koleg … slog	-82	-107
koleg … til	-2	108
kolegas	-82	-107
koles jag	-114	-97
kolesterol	-196	-175
kolesterolet	-92	-116
kolesterolprov	-164	-149
kolesteroltableten	-80	-99
kolik	-194	-213
kolmo gick	118	37
kolmo hema	-93	-76
kolmo … i	-93	-76
kolmo … och	118	37
kolmonoxid	126	-39
kolmonoxidlarm	-93	-76
kolmonoxidlarmet	118	37
kolos trot	-113	-106
kolosalt	-113	-106
kolox gar	161	16
kolox och	-147	-113
kolox … koldi	-147	-113
koloxid	102	-33
kolsv och	112	16
kom	379	120
kom blod	101	46
kom det	127	-5
kom en	93	120
kom for	-90	-132
kom fort	176	11
kom helt	127	15
kom hem	92	148
kom i	118	-39
kom in	192	64
kom jag	3	148
kom lite	-130	-86
kom mit	136	13
kom nar	201	47
kom pa	290	-17
kom plots	123	36
kom synbo	117	24
kom under	126	27
kom up	-59	-162
kom utsla	99	19
kom … alt	-181	-186
kom … bara	99	-9
kom … blod	-122	-84
kom … bus	-9	111
kom … en	300	20
kom … et	163	0
kom … fikat	126	27
kom … fran	-22	160
kom … han	176	11
kom … i	93	62
kom … jag	201	47
kom … och	158	38
kom … plots	127	15
kom … sent	-128	-134
kom … taxin	165	13
kom … til	-9	183
kom … tva	100	0
kom*	143	164
koma de	-107	-112
koma igang	-169	-180
koma mycke	112	9
koma nu	165	-2
koma o	-121	-116
koma och	-29	122
koma pa	-170	-63
koma til	50	210
koma tilba	94	136
koma tva	-72	-108
koma … ensam	165	-2
koma … et	-8	130
koma … gravi	112	9
koma … hamta	2	126
koma … med	-108	-118
koma … min	27	203
koma … siter	-107	-112
koma … snack	-121	-116
koma … til	-72	-108
kombi til	9	89
kombi … vapen	9	89
kombinationen	9	89
komer	137	133
komer bara	138	7
komer blod	156	22
komer det	123	25
komer doda	17	171
komer fel	104	18
komer forso	-4	102
komer fortf	-115	-125
komer gul	-109	-105
komer hem	-5	186
komer i	190	-15
komer in	-35	222
komer influ	-107	-94
komer jag	-193	-161
komer klara	-2	130
komer klump	121	-1
komer marka	18	169
komer masor	124	6
komer med	-132	-129
komer mense	-159	-163
komer mina	-170	-183
komer mycke	135	19
komer nasa	-126	-110
komer nu	160	11
komer och	-220	-241
komer pa	-150	-244
komer rosa	102	-7
komer skada	-10	148
komer sla	3	93
komer svare	-150	-125
komer til	-45	88
komer ut	144	65
komer varan	111	8
komer vi	160	-6
komer … ar	130	-6
komer … att	-6	158
komer … busen	-104	-98
komer … doda	2	162
komer … gar	-220	-241
komer … gega	-109	-105
komer … gora	-19	97
komer … han	-8	140
komer … hit	-107	-94
komer … igen	-65	60
komer … ihjal	3	93
komer … jobet	-23	109
komer … kalel	-115	-125
komer … med	129	2
komer … mig	-148	-188
komer … minut	111	13
komer … nagon	21	209
komer … nan	-16	93
komer … och	96	-67
komer … om	-29	113
komer … pa	12	216
komer … sig	13	122
komer … skiln	18	117
komer … skum	102	-7
komer … sonda	-97	-108
komer … stota	150	-15
komer … ur	219	10
komer … varje	-126	-110
komer … vila	131	18
komit lite	-172	-149
komit sista	116	14
komit vem	-110	-108
komit … blod	-167	-136
komit … fraga	-110	-108
komit … timen	116	14
kompi asthm	109	8
kompi ater	-96	-118
kompi blir	9	131
kompi fick	49	-89
kompi komer	11	133
kompi la	-25	125
kompi liger	137	10
kompi mama	-103	-90
kompi posta	11	125
kompi sager	-158	-153
kompi skar	4	221
kompi skick	4	136
kompi skriv	45	170
kompi strea	-8	113
kompi varje	-104	-105
kompi … en	4	136
kompi … han	151	11
kompi … har	-181	-81
kompi … hjarn	-97	-82
kompi … knark	163	13
kompi … korid	150	41
kompi … kval	-104	-105
kompi … lista	16	114
kompi … sig	1	207
kompi … slage	9	131
kompi … til	-9	109
kompi … ut	-25	125
kompi … visat	2	106
kompisar	-158	-172
kompisen	62	114
komunen	-191	-171
kon	-202	-168
kon har	-170	-181
kon … mig	113	11
kon … sluta	-170	-181
konce mig	-148	-147
koncentrera	-148	-147
kondis	-177	-171
kondo eler	28	129
kondo sprac	-205	-231
kondo … i	-106	-108
kondo … igar	-98	-129
kondo … ja	28	129
kondomen	-184	-155
konku har	-8	92
konkurs	-7	167
konse behov	-85	-102
konse … det	-85	-102
konsert	-160	-149
konserten	-191	-181
konservburk	-134	-134
konsjukdomstest	-169	-161
konst bortf	102	20
konst det	168	8
konst djupt	181	79
konst hon	96	45
konst i	200	99
konst ilama	195	30
konst ingen	-120	-125
konst kan	-134	-107
konst lekar	15	145
konst lugn	24	148
konst men	117	66
konst munen	131	14
konst nu	159	-5
konst o	114	6
konst och	219	59
konst ord	119	-11
konst saker	74	163
konst sat	-7	130
konst sen	124	31
konst som	124	18
konst svima	99	14
konst tal	104	5
konst tar	-140	-100
konst tyngd	123	15
konst var	149	47
konst … ar	168	19
konst … armen	141	2
konst … feber	-118	-117
konst … i	12	138
konst … inte	159	7
konst … jag	120	160
konst … kalsv	144	58
konst … kom	126	27
konst … magen	-134	-128
konst … med	15	145
konst … munen	114	6
konst … ni	-175	-133
konst … norma	149	47
konst … nu	24	148
konst … och	125	125
konst … om	30	144
konst … over	123	15
konst … pa	110	16
konst … ror	102	17
konst … somar	28	111
konst … tva	99	14
konst … vi	124	31
konstig	316	160
konstiga	241	193
konstit	151	7
konstympas	28	111
konta ar	-190	-183
konta igen	2	153
konta konta	-190	-183
konta med	296	55
konta … ar	-190	-183
konta … hene	176	-6
konta … honom	81	15
konta … jag	-148	-141
konta … min	127	8
kontakt	194	-177
kontaktar	-190	-183
kontaktbar	232	15
kontaktforbudet	2	153
konto stick	-115	-112
konto … det	-94	-81
konto … knive	-115	-112
konton	-22	151
kontor	-173	-145
kontorsjob	-94	-81
kontr alt	26	111
kontr av	-111	-79
kontr pa	155	30
kontr … blodt	-111	-79
kontr … jag	89	120
kontr … rontg	155	30
kontrast	121	14
kontrastmedel	155	30
kontrol	-158	-172
kontrolen	-69	86
kontrolerar	26	111
kontrolfreak	-137	-129
kop*	-106	39
kopa	-122	-25
kopa salva	-104	-115
kopar	-169	-184
kopar om	-127	-124
kopar … dagen	-123	-121
kopen	126	-1
koper	-253	-182
koper alt	20	98
koper bilar	8	138
koper man	-232	-198
koper … den	-109	-91
koper … hon	20	98
koper … jodta	-102	-99
koper … sager	8	138
kopia	-31	116
kopia pa	-71	54
kopia … ambul	-95	-88
kopt	-94	181
kopt amuni	18	121
kopt blomo	13	181
kopt rep	-33	167
kopt tre	27	151
kopt vapen	29	110
kopt … bilar	17	115
kopt … och	18	121
kopt … til	-119	-125
kopte det	10	131
kopte en	-104	17
kopte kniv	-153	-161
kopte … blodt	-110	-94
kopte … jag	10	131
kopte … kniv	-10	119
kopte … til	-153	-161
kor	-53	207
kor efter	3	142
kor fort	-6	98
kor som	-15	132
kor taxi	-115	-108
kor til	26	116
kor … en	-15	132
kor … jobet	26	116
kor … mig	3	142
kor … och	-6	98
kora av	-26	120
kora bil	-132	-178
kora hem	168	-19
kora ihjal	67	167
kora in	-48	130
kora pa	29	193
kora rakt	-22	121
kora … efter	-92	-99
kora … folk	29	193
kora … i	-48	130
kora … in	-22	121
kora … mig	67	167
kora … vagen	-26	120
koran utoml	41	123
koran … for	41	123
koranskola	41	123
korde	217	153
korde over	12	142
korde … i	125	-23
korde … mig	5	170
korid feber	101	10
korid har	150	41
korid … #	101	10
koridoren	173	84
korko efter	-129	-98
korkort	-192	-102
korkortet	-157	-167
korna	-23	210
korsbarskarna	-133	-115
korsord	-120	-118
kort	184	55
kort han	-9	91
kort hur	-108	-122
kort knive	156	-4
kort lastb	-18	93
kort mar	-89	-102
kort med	2	129
kort skote	174	17
kort … en	-122	-98
kort … i	191	80
kort … in	126	6
kort … mig	27	153
kort … mkt	-108	-122
korta	173	52
korta an	-128	-125
korta och	167	35
korta sma	131	24
korta … andet	131	24
korta … det	-128	-125
korta … jag	137	4
korta … utatv	124	25
kortare	-8	-102
korti kraks	127	34
korti mar	-102	-73
korti sedan	128	47
korti slut	157	26
korti … blodt	127	34
korti … bra	-102	-73
korti … kraks	157	26
korti … manga	128	47
kortison	185	-18
kortisonberoende	127	34
kortisonet	-115	-127
korva on	-162	-129
korva satuu	-133	-118
korva … ei	-133	-118
korvaan	-133	-118
korvar	179	32
korvbit	147	24
kos*	-223	-48
kost	-151	-147
kosta ambul	-182	-147
kosta bara	36	153
kosta … penga	36	153
kostar	-163	-33
kostrad	-115	-88
kot det	98	-14
kot … siter	98	-14
kotbi fast	135	22
kotbi … i	135	22
kotet siter	114	17
kotet … som	114	17
kotiden	-124	-121
kotiin	19	162
kou*	60	-72
kouristaa	159	15
kov*	253	64
kova	253	64
kova kuume	110	8
kova puris	151	19
kova … ja	179	33
koy*	16	120
koysi	16	120
koysi valmi	16	120
kra*	1	-150
kraft	62	-81
kraft gravi	117	20
kraft kan	-115	-104
kraft magon	113	53
kraft och	58	132
kraft tryck	126	58
kraft … ena	113	53
kraft … ga	-115	-104
kraft … kan	-4	128
kraft … nu	105	32
kraft … over	97	41
krafter	-4	128
kraftigt	156	3
kraftnedsatning	-115	-104
kraftor	105	32
kraka	-155	-147
kraka och	97	-15
kraka roste	-103	-100
kraka … forsv	-103	-100
kraka … ser	97	-15
krake blod	163	13
kraker	163	13
kraks	98	-14
kraks av	116	31
kraks avfor	141	39
kraks blek	136	11
kraks blod	199	65
kraks blodf	92	32
kraks blodt	214	45
kraks gront	266	89
kraks hakan	131	51
kraks han	166	65
kraks hela	282	107
kraks hon	262	22
kraks iblan	-96	-110
kraks inget	-150	-138
kraks kliar	129	60
kraks klump	94	16
kraks nacke	194	85
kraks nasta	-118	-105
kraks o	180	66
kraks och	-161	-153
kraks ocksa	83	-13
kraks pa	-159	-151
kraks vi	138	23
kraks vil	110	7
kraks yr	123	44
kraks … #	-118	-105
kraks … a	157	47
kraks … ala	142	40
kraks … andas	202	91
kraks … efter	-181	-132
kraks … famil	179	43
kraks … fem	170	39
kraks … haler	84	31
kraks … har	-115	-150
kraks … hes	-140	-136
kraks … influ	-108	-88
kraks … inget	-121	-112
kraks … kaner	126	46
kraks … lagt	157	26
kraks … liga	110	7
kraks … mer	-150	-138
kraks … nasta	88	41
kraks … o	111	35
kraks … sjunk	127	34
kraks … slo	127	48
kraks … smart	116	31
kraks … somna	118	11
kraks … svaml	113	39
kraks … tiden	179	78
kraks … trot	136	11
krakt behov	-104	-87
krakt direk	134	20
krakt en	-182	-126
krakt hela	-194	-205
krakt i	-255	-219
krakt jag	117	32
krakt nys	133	38
krakt tre	244	82
krakt tva	-203	-224
krakt up	184	44
krakt vaten	148	46
krakt … ar	194	53
krakt … feber	-153	-102
krakt … gang	-178	-122
krakt … gange	-11	-120
krakt … nat	-118	-167
krakt … naten	-194	-205
krakt … o	117	32
krakt … och	138	38
kraktes	-101	-129
krakts	-28	-134
kram	-116	-132
krama en	103	9
krama er	-115	-116
krama kansl	99	27
krama om	138	42
krama … bakom	99	27
krama … tack	-115	-116
kramade	-41	141
kramande	99	27
kramar	160	9
kramp	-127	-206
kramp ar	124	20
kramp av	-157	-95
kramp fast	-125	-113
kramp fins	-157	-127
kramp for	196	37
kramp fortf	94	21
kramp forts	170	6
kramp hon	117	33
kramp i	-65	-164
kramp jag	158	24
kramp just	148	26
kramp kansl	100	46
kramp nu	175	47
kramp och	203	37
kramp pa	-135	-123
kramp slapt	-112	-79
kramp tre	125	19
kramp … anda	112	-2
kramp … andra	109	22
kramp … bakom	100	46
kramp … benen	-205	-140
kramp … brost	165	69
kramp … djurj	-125	-117
kramp … e	138	13
kramp … feber	-157	-95
kramp … forst	138	2
kramp … foten	-184	-141
kramp … gange	125	19
kramp … igen	158	24
kramp … nat	110	6
kramp … nater	-135	-123
kramp … nu	148	26
kramp … och	169	1
kramp … skaka	-114	-90
kramp … slap	124	20
kramp … somne	94	8
kramp … tio	154	51
kramp … vaden	-161	-138
kramp … vader	-201	-164
kramp … vid	-125	-113
krampa	170	-2
krampade	-85	-134
krampaktigt	-125	-113
krampande	100	46
krampanfal	203	44
krampar	51	-94
krampat	214	64
kramper	135	-11
kramperna	146	-1
krana ar	-138	-135
krana … det	-138	-135
kranarna	-138	-135
kranen	-106	45
krang astma	-114	-106
krang … det	-114	-106
kranglar	-184	-118
krasc … jag	-120	-99
kraschade	-149	-148
kraschar	-110	-102
krave sex	6	126
krave … anars	6	126
kri*	-123	-218
krigs hjart	-127	-105
krigs … en	-127	-105
krigsfilm	-127	-105
kring andta	118	30
kring hjart	111	19
kring lampo	110	23
kring ska	-171	-141
kring … kraks	110	23
kring … och	118	30
kring … sa	111	19
kring … san	-184	-162
kristaler	-152	-144
kristod	-132	-123
krita	-134	-117
krita gron	-134	-117
kritv svima	98	19
kritv … i	98	19
kritvit	204	41
krm*	106	-2
krmpa fradg	106	-2
krmpa … runt	106	-2
krmpar	106	-2
krock i	-51	-138
krock med	-213	-214
krock … #	182	35
krock … fjol	-92	-99
krock … lag	-149	-123
krock … lorda	-132	-123
krock … min	-141	-112
krockar	-232	-219
krockat	230	2
kroge … inte	-3	125
krogen	-28	102
krok	25	128
krokigt	-138	-117
krona	5	158
kroni rygsm	-101	-91
kroni … sedan	-101	-91
kronisk	-129	-118
krope #	132	14
krope anars	-129	-121
krope frosa	-132	-113
krope hjart	83	15
krope imors	155	21
krope lever	18	141
krope och	116	8
krope pa	127	7
krope siter	-147	-134
krope svimf	129	60
krope var	78	-8
krope vid	-146	-116
krope yr	139	39
krope … andas	154	39
krope … ar	163	53
krope … blivi	126	15
krope … bra	-151	-129
krope … forla	78	-8
krope … har	99	7
krope … inte	155	28
krope … kans	94	42
krope … men	104	172
krope … mjalt	-147	-134
krope … roste	120	7
krope … slar	83	15
krops #	152	14
krops och	101	24
krops som	139	22
krops … plots	101	24
kropspulsadern	138	41
kropstemperatur	152	14
krosa en	-122	-122
krosa mina	25	164
krosa saker	25	137
krosa … glaso	25	164
krosa … och	25	137
krosa … talri	-122	-122
krosar	25	137
krosat	-175	-222
kru*	-157	-51
krukv ingen	-126	-119
krukv … reakt	-126	-119
krukvaxt	-155	-134
krup	-144	-151
krupi up	153	42
krupi … til	111	32
krupit	153	42
kry	-154	-154
kry*	149	-89
kryck til	-115	-106
kryck … secon	-115	-106
kryckor	-167	-174
krype ar	141	4
krype i	-163	-174
krype nar	-121	-120
krype … benen	-163	-174
krype … jag	-121	-120
krype … kritv	141	4
kryst och	109	2
kryst … b	109	2
krysta	199	2
krystar	125	-32
krystvarkar	130	14
ku paasi	-3	104
ku … pois	-3	104
kub	-136	-186
kud*	-120	97
kude	41	172
kuden	-126	65
kuden fran	-106	-119
kuden haha	-115	-139
kuden nar	-168	-171
kuden over	-32	120
kuden … drank	119	14
kuden … hene	1	124
kuden … hon	-115	-145
kuden … jag	-116	-51
kuden … mit	-13	137
kuden … nasan	-106	-119
kula … munen	114	37
kulan gor	142	39
kulan … sa	142	39
kuna	-172	-162
kuna doda	-119	-118
kuna kasta	-9	111
kuna sova	-124	-136
kuna stryp	-148	-142
kuna … en	-124	-136
kuna … for	-126	-123
kuna … min	-139	-119
kuna … ut	-9	111
kunat kisa	128	2
kunat … sen	128	2
kunde	-36	124
kunde ha	-138	-168
kunde klick	2	112
kunde skynd	-10	89
kunde … pa	2	112
kunde … sig	-10	89
kunde … slagi	-124	-125
kunge av	-110	-108
kunge har	5	128
kunge … forky	-110	-108
kunge … get	5	128
kungen	-27	120
kunola	145	9
kuo*	-142	16
kuola	12	221
kuolema	1	126
kur	-107	-113
kur ni	-107	-113
kur … gav	-107	-113
kur*	-295	-391
kurat pa	-93	-124
kurator	-222	-247
kuratorn	-241	-257
kurku turpo	121	9
kurku … pahki	121	9
kurs	-161	-173
kursd for	-104	-93
kursd … hjart	-104	-93
kursdatum	-104	-93
kurvan	-134	-157
kus*	-143	-24
kusin	-143	-43
kusin ar	24	113
kusin har	-197	-188
kusin … bipol	-76	-96
kusin … epile	-187	-162
kusin … min	33	157
kut*	-224	-205
kutis mita	-103	-87
kutis … voide	-103	-87
kutisee	-103	-87
kuu*	229	182
kuule aania	-15	118
kuule … jotka	-17	122
kuume	186	29
kuume … sekav	120	8
kuumeta	145	-9
kuv*	7	118
kuver barne	7	118
kuver … hitar	7	118
kuvertet	7	118
kva*	176	166
kval	141	184
kval gar	-24	97
kval han	13	152
kval har	182	20
kval inget	-157	-138
kval nu	-9	125
kval ska	40	173
kval socke	-131	-114
kval typ	27	121
kval v	103	8
kval … blir	-86	-88
kval … druck	8	143
kval … far	-104	-105
kval … inget	-82	-101
kval … jag	152	205
kval … mer	-157	-138
kvala i	-8	129
kvala nu	2	109
kvala och	-2	108
kvala sedan	-123	-133
kvala … barne	-123	-133
kvala … for	2	109
kvala … vecka	-17	90
kvala … vet	19	94
kvalar	-8	129
kvalarna	-286	-200
kvale har	-109	-101
kvale jag	-136	-92
kvale men	-153	-140
kvale nar	-155	-148
kvale och	120	98
kvale … har	109	25
kvale … jag	-155	-148
kvale … star	-94	-101
kvale … stat	-109	-101
kvalen	-306	-224
kvar	62	158
kvar a	105	-28
kvar att	-1	160
kvar bara	-112	-104
kvar farli	-102	-110
kvar for	17	129
kvar har	-3	180
kvar imorg	22	142
kvar na	5	133
kvar och	136	-21
kvar stel	-95	-71
kvar til	-47	100
kvar … den	5	145
kvar … hunde	105	-28
kvar … i	-131	-114
kvar … journ	-139	-181
kvar … latsa	-19	97
kvar … mer	5	133
kvar … nacke	-95	-71
kvar … rot	-112	-104
kvart	280	-20
kvart i	88	-41
kvart nu	142	-20
kvart sen	230	48
kvart … gar	95	-7
kvart … gick	78	-8
kvarten	145	19
kvava av	-102	-81
kvava min	-7	116
kvava … bebis	-7	116
kvavs	241	-65
kvavs av	-83	-180
kvavs … alt	-189	-167
kvavs … en	126	8
kvavs … varme	-150	-125
kvina #	36	-73
kvina plots	78	17
kvina skrik	-12	115
kvina som	-136	-161
kvina … blev	44	-88
kvina … hjalp	-12	115
kvina … jobar	81	-21
kvina … sa	87	38
kvino jag	-13	112
kvino och	-127	-132
kvino … behov	-127	-132
kvino … jag	-98	-137
kvino … maste	-13	112
kvino … volon	-136	-126
kvinojour	-53	80
kvinojouren	-147	-148
kvinokliniken	-104	-124
kvita jag	34	151
kvita … ska	34	151
kvitar	16	172
kyl*	-194	-197
kyla	-257	-200
kyla en	-111	-99
kyla … puf	-111	-99
kylan	-232	-211
kylan naken	11	117
kylen	-141	-70
kyler	-100	-109
kyler med	-100	-109
kyler … aloe	-100	-109
kyr*	-168	-209
kyrka soplu	-73	-86
kyrka … vil	-87	-121
kyrkans	-73	-86
kys	11	127
kys sa	11	127
kys … dom	11	127
la	82	153
la nagot	-4	106
la nat	27	161
la parke	-66	-107
la sig	189	21
la ut	-23	128
la … a	102	4
la … bara	-123	-103
la … et	-25	125
la … i	-7	140
la … pa	148	124
laa*	33	121
laake valmi	5	116
laake … kerat	4	112
laakeet	6	196
laakeita	67	-79
lac*	40	-104
lacke urin	118	30
lacke vaten	-127	-121
lacke … hema	-127	-121
lacke … sen	118	30
lada	-158	-128
lada pa	-138	-141
lada … macke	-102	-103
ladan	-110	71
ladan som	11	95
ladan … hans	11	95
lade	-199	-186
lader	126	9
ladugarden	131	6
lag a	-113	-132
lag dar	128	23
lag fart	-149	-123
lag jag	-27	85
lag med	60	-47
lag men	-107	-125
lag under	54	-110
lag … #	-176	-135
lag … a	94	6
lag … ansik	131	12
lag … den	-151	-167
lag … i	195	72
lag … ine	-106	-92
lag … jag	-107	-125
lag … jorde	5	117
lag … mig	7	142
lag … misfa	-105	-102
lag … sange	-148	-127
lag … varan	117	32
lag … vatne	111	-25
lag*	-101	47
laga hakan	-140	-112
laga mig	180	173
laga om	-107	-113
laga … bilde	43	130
laga … i	73	152
laga … mot	-140	-112
laga … naken	2	116
laga … pa	158	13
laga … saret	-107	-113
lagad mat	-81	-107
lagad … behov	-81	-107
lagar sa	-92	-116
lagar … ja	-92	-116
lagda att	26	91
lagda … hon	33	108
lagdags	26	91
lagen betal	70	206
lagen han	-33	71
lagen ovanf	6	127
lagen … begra	38	130
lagen … har	-33	71
lagen … rakni	46	147
lagenheten	7	187
lager	-162	-38
lager och	10	103
lager sig	-158	-67
lager tegel	-123	-133
lager ut	48	159
lager … i	-97	63
lager … maste	-130	-135
lager … ont	-123	-133
lager … pa	-182	-187
lager … sager	10	103
laget	-160	-130
lagni har	-122	-116
lagni i	-119	-110
lagni … dag	-119	-110
lagni … losna	-122	-116
lagning	-179	-165
lagor en	113	-1
lagor … stund	113	-1
lagre med	150	30
lagst brot	-118	-119
lagst … jag	-118	-119
lagt blodv	-135	-138
lagt dem	14	133
lagt fram	36	162
lagt jarn	-155	-153
lagt lapen	1	123
lagt mig	-109	-127
lagt nyckl	-102	-109
lagt socke	135	7
lagt undan	-20	97
lagt up	11	210
lagt … #	28	-80
lagt … ala	6	163
lagt … ap	-2	99
lagt … glasb	-126	-125
lagt … lite	-134	-121
lagt … pa	29	219
lagt … table	-20	97
lah*	143	148
lak*	-282	-252
lakan	233	162
lakan och	98	2
lakan … sager	94	5
lakar for	-128	-137
lakar kolad	-143	-143
lakar om	-154	-178
lakar pa	-144	-142
lakar sag	-89	-127
lakar sager	-99	-110
lakar til	-82	-101
lakar tog	0	130
lakar vart	-109	-146
lakar … byt	-8	114
lakar … korko	-124	-149
lakar … min	-102	-117
lakar … mina	-89	-127
lakar … skick	-109	-146
lakar … tilba	-129	-139
lakar … under	-82	-101
lakarintyg	-216	-248
laker	-128	-117
lakri min	-69	-100
lakri svart	-118	-96
lakri … bajs	-118	-96
lakrits	-123	-139
lakt	-181	-159
lakt fint	-148	-136
lakt men	-86	-94
lakt … aret	-86	-94
laktosintolerans	-156	-134
laktulos	-141	-126
lam	-242	-237
lam i	-143	-140
lam … humor	-143	-140
lam*	-88	59
lamictal	-122	-124
lamna	-115	69
lamna blod	-223	-213
lamna dem	-120	-144
lamna han	30	128
lamna honom	44	138
lamna in	52	233
lamna jag	-147	-148
lamna lagen	-33	71
lamna lap	-16	109
lamna man	-161	-214
lamna mig	22	138
lamna min	-105	-139
lamna sin	6	129
lamna var	-103	-120
lamna … freda	-93	-129
lamna … gamal	-113	-128
lamna … han	-33	71
lamna … i	-61	66
lamna … in	-154	-180
lamna … man	-105	-139
lamna … och	-16	136
lamna … pa	-99	52
lamna … sa	29	129
lamna … telef	6	129
lamnade	-28	174
lamnar	-140	-63
lamnas	-103	-120
lamning	-195	-197
lampa och	135	43
lampa … nacke	105	34
lampan	133	20
lampo kraks	118	21
lampolja	189	-2
lampor	86	160
lan*	-99	119
landet	107	-83
landr sedan	-135	-116
landr … i	-135	-116
landrygen	-43	-125
lang	25	193
lang ar	-79	-91
lang tid	-29	161
lang … ar	-116	-121
lang … det	14	157
lang … tar	-29	133
lang … utan	-2	132
lang … vante	-79	-91
langa	-104	-142
langa fast	0	100
langa … det	0	100
langarmat	11	199
lange	-218	-20
lange ar	-80	-126
lange barn	-69	-83
lange det	-28	103
lange efter	-105	-110
lange hon	46	111
lange i	-161	-150
lange inget	-129	-131
lange kan	-115	-140
lange och	-122	25
lange ska	-171	-159
lange smita	-144	-166
lange … alkoh	-105	-110
lange … det	-84	-126
lange … jag	-146	-76
lange … kola	-100	-101
lange … krakt	109	20
lange … levde	30	109
lange … man	-135	-93
lange … sen	-76	-121
lange … simni	-120	-107
lange … tar	40	115
langesen	-129	-131
langr #	-136	-131
langr alt	-28	132
langr behov	-119	-125
langr det	15	-106
langr e	-4	116
langr jag	-17	149
langr men	-142	-170
langr ni	20	128
langr och	141	-13
langr punkt	-3	100
langr snara	36	164
langr titar	156	15
langr va	96	-19
langr vil	-15	141
langr … bara	173	41
langr … drar	108	15
langr … far	20	128
langr … fotbo	-148	-152
langr … ja	96	-19
langr … jag	23	125
langr … kom	129	4
langr … manad	-136	-131
langr … opnar	109	4
langr … rad	-4	116
langr … sjuks	-119	-125
langr … skrat	126	27
langr … tvart	29	144
langs bak	104	39
langs … pa	104	39
langsamt	106	-85
langt efter	35	149
langt falet	3	159
langt in	-120	-101
langt ner	41	-90
langt … ar	3	159
langt … doden	32	132
langt … i	-189	-182
langt … jag	2	133
langt … til	140	-11
langtar	30	141
lantus	-176	-165
lap efter	-171	-168
lap och	-16	109
lap … ar	4	159
lap … lagni	-119	-110
lap*	192	26
lapar #	104	16
lapar ar	175	38
lapar bla	137	5
lapar blev	142	39
lapar e	184	26
lapar efter	144	12
lapar lila	93	4
lapar och	198	56
lapar sen	99	19
lapar som	126	4
lapar … bla	117	45
lapar … blaa	191	25
lapar … grabl	109	20
lapar … halse	105	32
lapar … kom	99	19
lapar … korva	126	4
lapar … lite	188	41
lapar … man	104	16
lapar … min	103	-6
lapar … noter	144	12
lapar … och	243	35
lapar … sover	123	34
laparna	274	32
lapen hangd	89	20
lapen pa	1	123
lapen spric	-141	-133
lapen … efter	-116	-111
lapen … i	89	20
lapen … koksb	1	123
lapsi	279	16
lapsi oli	135	3
lapsi on	-145	-120
lapsi soi	142	13
lapsi … napip	153	15
lapsi … veden	135	3
lapsi … yskin	-145	-120
lapst och	11	117
lapst … sager	11	117
lapstift	11	117
lar	108	143
lar hon	-15	103
lar sig	30	116
lar … gomer	-15	103
lar … hora	30	116
lar*	100	75
lara	-144	-150
larar har	19	132
larar nyper	0	160
larar svima	120	13
larar … mig	0	160
larar … o	120	13
larare	-155	17
lararn	125	7
larbe ar	169	15
larbe … av	169	15
larbenet	199	15
laren	101	232
laren efter	-166	-157
laren igen	1	103
laren insid	-4	128
laren ocksa	0	100
laren … rakni	-166	-157
larens	-4	128
laret	81	-73
laret det	87	-21
laret efter	-145	-160
laret liten	-102	-86
laret med	112	150
laret … bords	-83	-100
laret … rod	-102	-86
laret … sax	5	145
laret … taljk	90	-23
larme for	161	16
larme … kolox	161	16
larmet	116	-71
lart	41	276
lart mig	20	194
lart … sova	22	113
larv maste	-94	-83
las*	-92	40
lasa den	18	112
lasa eler	155	-7
lasa en	-125	-124
lasa in	-4	125
lasa klock	121	28
lasa nyhet	-166	-163
lasa … mig	1	141
lasa … sida	-125	-124
lasa … skriv	155	-7
laser	-115	17
laser alt	3	175
laser det	15	151
laser doren	11	113
laser for	-110	-137
laser in	51	334
laser jag	-144	-146
laser mina	70	199
laser om	-205	-194
laser pa	-118	-146
laser sig	72	-89
laser tidni	126	11
laser ut	10	128
laser … har	15	151
laser … kniva	5	129
laser … mej	15	169
laser … mig	40	230
laser … mycke	-110	-137
laser … nar	11	113
laser … natet	-118	-146
laser … os	-7	127
laser … up	126	11
laset	-106	-33
laset nar	-150	-146
laset til	17	128
laset … ni	-150	-146
laset … vapen	17	128
lask	-119	-141
lask svuln	104	39
laski men	-87	-84
laski … ofarl	-87	-84
last	-32	130
last feber	127	58
last in	18	143
last kna	-130	-154
last langr	20	128
last nacke	-156	-138
last night	113	150
last one	96	139
last winte	-154	-170
last year	-207	-237
last … #	145	16
last … aroun	-122	-133
last … feel	119	8
last … mina	-17	67
last … ni	20	128
last … now	148	47
last … och	-62	103
last … sen	-141	-146
last … sig	-12	90
lastb i	-18	93
lastb pa	104	-5
lastb … #	-18	93
lastb … brost	104	-5
laste	-297	-187
laste bipac	-103	-106
laste dorar	6	127
laste mig	-130	-34
laste om	-183	-213
laste … en	-148	-198
laste … och	-50	86
laste … ute	-130	-34
lat	-54	121
lat astma	-111	-99
lat blama	16	113
lat i	-149	-148
lat mig	27	215
lat natur	-6	114
lat och	-107	-115
lat … ga	18	141
lat … ha	-6	114
lat … han	-118	-108
lat … nar	16	113
lat … slar	-107	-115
lat … slipa	15	108
lat … vara	7	109
lat … vid	-111	-99
lata	158	22
lata honom	141	12
lata … sova	141	12
latar	-129	-115
latare	32	166
late	-106	-156
late how	-86	-123
late perio	-122	-118
late … long	-86	-123
later ful	140	10
later gurgl	131	9
later jag	97	-15
later konst	122	18
later pip	125	5
later som	-51	-177
later … en	-64	-120
later … et	-121	-98
later … han	140	18
later … i	150	15
later … inte	-10	168
later … jag	140	21
later … mumel	-102	-113
later … nar	173	13
later … om	148	16
later … pa	131	9
later … som	97	-15
latsa jag	-19	97
latsa … komer	-19	97
latsaskompis	-152	-146
lau*	-125	-153
laugh so	-171	-145
laughed	-170	-134
lav*	76	-116
lava	-154	-146
lava och	-112	-126
lava … skrik	-112	-126
lavin	224	24
lavin han	122	9
lavin … gravd	122	9
lax	-168	-89
lax*	-169	-150
laxor	-122	-124
lea*	-72	103
lealos	150	56
leave	15	179
leave the	-23	144
leave … house	-18	111
led*	-359	-457
ledig	-148	-176
ledig pa	6	102
ledig … hos	127	47
ledig … torsd	6	102
lediga	127	47
ledigt	6	102
ledse efter	-100	-131
ledse for	-106	-140
ledse men	-134	-178
ledse och	-136	-161
ledse over	-68	-96
ledse pa	-145	-140
ledse sa	-118	-105
ledse … att	-168	-220
ledse … det	-155	-159
ledse … jag	-118	-105
ledse … katen	-70	-99
ledse … raste	-103	-90
ledsen	-334	-403
ledva i	-165	-154
ledva … fingr	-125	-117
ledvark	-217	-204
lee*	-124	-141
leend sen	-157	-129
leend … fodse	-157	-129
leende	-200	-167
left arm	132	9
left bal	149	28
left ear	-162	-135
left knee	-137	-118
left side	168	38
left to	13	139
left … ache	97	29
left … has	126	12
left … live	13	139
left … suden	111	11
leg	16	-112
legat ute	164	-13
legat … golve	-72	-122
legat … i	197	-15
legat … influ	99	32
legat … morkt	132	8
legat … rals	-10	93
legs	60	-141
legs are	192	4
legs … weak	180	21
lek	76	118
lek i	120	0
lek … skola	120	0
lek*	-271	-205
lekar	1	158
lekar med	1	158
lekar … under	15	145
leker	-272	-161
leker anda	-133	-113
leker att	-159	-179
leker hemli	39	191
leker ingen	-151	-101
leker konst	15	145
leker nar	-110	-97
leker nu	-204	-133
leker och	-137	-84
leker som	-139	-108
leker sviml	155	18
leker … alved	-110	-97
leker … ater	-118	-95
leker … drick	-159	-117
leker … feber	-151	-101
leker … golve	-112	-126
leker … han	-113	-120
leker … lek	21	108
leker … lekar	1	158
leker … och	-111	-129
leker … som	-136	-79
leker … vanli	-139	-108
leksa i	138	32
leksa … gar	138	32
leksl med	-124	-131
leksl … brors	-124	-131
lekslagsmal	-124	-131
lekte en	120	0
lekte … lek	120	0
len*	-199	-94
ler	127	140
ler bara	171	25
ler nar	0	156
ler rakt	109	11
ler snet	121	-2
ler … med	171	25
ler … men	109	11
ler*	-154	-136
lergigan	-154	-136
les	-152	-199
let	156	122
let go	138	3
let him	131	-34
let me	-22	183
let … leave	-22	183
let … sleep	131	-34
let*	145	289
letar	64	140
letar … nagon	89	-25
letar … os	-15	90
letat	28	188
letat pa	21	145
letat … natet	21	145
leters	19	209
leu*	118	-52
leukaan	133	-3
leukemi	83	-55
lev	10	130
lev lang	10	130
lev*	-28	298
leva	77	355
leva det	-107	-125
leva for	-11	105
leva har	-29	86
leva kan	-85	-119
leva langr	29	170
leva med	2	135
leva men	131	4
leva mer	48	229
leva mr	1	114
leva … nu	129	32
leva … och	-16	92
leva … skame	-3	107
leva … vil	-124	-136
levax #	-176	-163
levax … mikro	-124	-120
levaxin	-183	-285
levde begra	30	109
levde jag	16	148
levde med	-102	-149
levde … en	-102	-149
lever	24	231
lever ar	-119	-96
lever got	-147	-162
lever i	5	210
lever jag	-85	-112
lever men	18	141
lever och	11	-105
lever pa	-114	-28
lever … et	-85	-112
lever … har	-131	-138
lever … jag	18	141
lever … manda	-69	72
lever … morgo	15	102
lever … skada	-119	-96
lever … skrac	3	176
lever … ultra	-79	-110
levereras	-132	-133
leverflack	-145	-150
levern	-157	-156
levt	18	158
lic*	-176	-192
lice	-148	-175
lif*	139	146
life	145	140
life came	156	32
lig	121	-52
lig*	157	-25
liga	44	-82
liga ner	49	-126
liga stil	143	34
liga … den	-130	-109
liga … for	170	-11
liga … morkr	110	7
liga … sofan	-84	-115
liger	147	-44
liger avsvi	124	3
liger dar	137	-15
liger fint	-153	-144
liger frame	-2	131
liger framf	-8	136
liger han	159	27
liger helt	155	19
liger i	246	228
liger inlag	-120	-135
liger jourm	-115	-119
liger medve	109	-12
liger ner	-152	-152
liger och	-82	-188
liger ocksa	111	19
liger pa	21	-247
liger runt	-138	-149
liger sjalv	-132	-113
liger slap	104	2
liger snet	113	30
liger under	74	165
liger vaken	-170	-125
liger … #	-245	-242
liger … blund	106	19
liger … byral	3	98
liger … en	198	50
liger … for	-107	-129
liger … gasva	104	2
liger … golve	333	7
liger … halen	142	-19
liger … hands	10	131
liger … hospi	-129	-151
liger … i	126	10
liger … koksg	92	-25
liger … kuver	7	118
liger … livlo	125	11
liger … los	109	-12
liger … matan	-1	150
liger … mig	-8	136
liger … nu	144	57
liger … och	172	-29
liger … ryg	-146	-132
liger … sange	109	52
liger … sjukh	-116	-125
liger … tanke	-175	-168
light hurts	190	44
light … my	142	98
lighter	29	177
lii*	121	10
liika laake	121	10
liikaa	121	10
lika	-8	211
lika bra	37	303
lika gar	-147	-150
lika garna	-38	106
lika som	-166	-165
lika … att	40	256
lika … do	37	130
lika … forut	-166	-165
lika … ner	-147	-150
like	16	-115
like a	100	-66
like about	-103	-110
like endin	-23	121
like hurti	-2	165
like im	137	8
like it	123	-14
like pasin	159	44
like razor	-107	-111
like someo	121	0
like that	-155	-174
like tiny	107	37
like to	-193	-108
like … and	188	29
like … blade	-107	-111
like … bruis	107	37
like … every	-103	-110
like … going	104	-12
like … gona	102	27
like … im	-73	-105
like … is	140	-4
like … my	-23	121
like … out	159	44
like … someo	-2	165
likna kraks	114	41
liknande	114	41
likso korta	-115	-108
liksom	86	120
liktorn	-134	-160
liktornar	-158	-145
lil*	199	85
lila	209	56
lila doter	104	16
lila flack	112	36
lila och	127	-4
lila pa	148	32
lila prick	132	43
lila skrub	-112	-111
lila … ben	95	2
lila … e	104	16
lila … pa	149	-1
lilan	41	-102
lilan ar	145	6
lilan … gra	93	11
lilas at	-55	-110
lilas far	3	124
lilas svald	143	13
lilas … en	-134	-117
lilas … stryk	3	124
lilasyster	130	169
lilbr sag	5	105
lilbrorsan	5	105
lileb #	-17	131
lileb biter	-12	96
lileb gar	-13	84
lileb gomer	111	-47
lileb ha	-8	97
lileb har	67	101
lileb i	-26	127
lileb kom	-144	-137
lileb later	79	-2
lileb skaka	104	-4
lileb … ar	-17	131
lileb … konst	79	-2
lileb … legat	-10	93
lileb … och	104	-4
lileb … os	111	-47
lileb … sig	-12	96
lileb … ut	-13	84
lilebror	168	104
lilebrorsan	-10	93
lilen	163	191
lilen #	167	45
lilen andas	140	-14
lilen … man	129	23
lilen … stana	140	-14
lilfi nar	-145	-134
lilfi … jag	-145	-134
lilfingret	-151	-169
lilja	-154	-148
lilje gifti	-159	-133
liljekonvalj	-159	-133
liljekonvaljen	120	12
lilkilen	138	38
lilta ar	-130	-109
lilta i	-121	-108
lilta … sned	-130	-109
lilta … sofbe	-121	-108
liltan	-241	-243
lim*	98	-52
limp	98	-52
lin*	54	-129
lina	128	2
lina om	128	2
lina … halse	128	2
linda man	-123	-111
lindar	-123	-111
linsen	-139	-125
lip*	248	40
lips	248	40
lips are	165	22
lis*	-78	82
lista	-32	109
lista jag	-154	-154
lista pa	-8	121
lista … mig	-148	-163
lista … vilka	16	114
listar	-111	-118
lit*	-186	-220
lite	-184	-199
lite a	183	68
lite andfa	-174	-135
lite av	-204	-200
lite badva	-142	-124
lite bara	-72	-104
lite batre	-103	-177
lite bla	128	15
lite blod	-301	-271
lite borta	101	16
lite brunt	-148	-111
lite deg	-112	-104
lite efter	-311	-213
lite feber	-215	-179
lite flytn	-135	-126
lite for	-50	92
lite forta	-130	-105
lite fortf	-24	150
lite fran	-187	-150
lite greje	95	38
lite halsb	-113	-82
lite halso	114	28
lite hogt	-166	-135
lite huvud	103	-2
lite i	-60	-183
lite iblan	90	-13
lite ila	161	59
lite jord	-170	-163
lite kan	-140	-130
lite lag	-193	-193
lite laski	-87	-84
lite ledse	-116	-146
lite men	53	-85
lite menin	-94	-102
lite mod	8	143
lite nar	-166	-156
lite nojig	-142	-158
lite o	109	46
lite om	-206	-172
lite omt	-115	-97
lite ont	-151	-207
lite oroli	-124	-125
lite pinsa	-57	93
lite rod	-146	-119
lite rot	-126	-167
lite scham	-185	-150
lite sen	-134	-125
lite slem	-158	-123
lite snuri	104	29
lite somn	-104	-105
lite stel	-248	-180
lite sting	-97	-88
lite svag	-171	-132
lite svule	-196	-145
lite tomt	-122	-137
lite tor	-134	-108
lite trota	-106	-123
lite tung	94	6
lite ur	-146	-134
lite ut	133	38
lite varm	-165	-131
lite vin	-144	-118
lite vinte	-117	-129
lite yr	-302	-237
lite … #	-280	-246
lite … alt	83	-24
lite … an	-141	-155
lite … andas	-127	-79
lite … att	-24	105
lite … av	69	-68
lite … brodk	-75	-113
lite … det	156	17
lite … efter	-190	-134
lite … fast	-144	-118
lite … fingr	-129	-112
lite … har	-11	-103
lite … i	-275	-263
lite … idag	-28	-107
lite … ingen	-165	-106
lite … inget	-178	-139
lite … inte	-134	-118
lite … mat	-126	-101
lite … maten	-138	-115
lite … men	38	-117
lite … nar	-289	-237
lite … nasan	-173	-151
lite … och	-93	-125
lite … pa	-180	-227
lite … rehab	-108	-72
lite … sager	163	32
lite … ser	-184	-164
lite … skams	-1	108
lite … sluta	-116	-126
lite … snura	125	47
lite … spise	-123	-126
lite … tandk	-163	-138
lite … tror	-126	-110
lite … varje	-119	-142
liten	-191	-212
liten behov	-110	-99
liten bit	109	4
liten blasa	-168	-175
liten brun	-92	-71
liten bula	-235	-206
liten fine	-111	-109
liten flik	-102	-107
liten forha	-125	-106
liten galst	-107	-107
liten rand	-105	-121
liten rorel	26	116
liten slat	-108	-95
liten … aple	109	4
liten … flytn	-100	-80
liten … for	-115	-96
liten … hitad	-107	-107
liten … mar	-162	-118
liten … ny	-110	-99
liten … pa	-136	-26
liten … ring	-102	-86
liter	71	-75
liter om	111	35
liter … dan	111	35
liter … me	-96	-133
literaly	-146	-116
litet	66	-180
litet harif	136	-11
litet jack	-197	-210
litet sar	-58	-135
litet … ar	-110	-91
litet … plast	-114	-101
litet … sluta	-169	-186
litiu skaka	98	35
litiu … sludr	98	35
litium	-114	2
litle broth	-1	168
liv ar	-131	-57
liv haha	-130	-121
liv i	141	-139
liv kom	112	19
liv nar	-69	-102
liv om	-5	113
liv sa	30	109
liv … aret	-96	-117
liv … den	-147	-175
liv … det	-9	135
liv … ej	-18	90
liv … for	-130	-121
liv … fruga	150	25
liv … hene	168	15
liv … honom	227	15
liv … jag	-57	104
liv … lange	30	109
liv … mama	121	0
liv … min	130	-25
liv … pa	112	19
liv … slut	-126	-125
liv … vil	-85	-112
liv*	56	217
live	150	151
live av	-5	148
live for	13	139
live … cofee	-117	-98
live … mej	-2	140
livet	-143	52
livet av	-161	-80
livet det	50	111
livet han	109	6
livet kans	-94	-102
livet mer	32	153
livet mig	6	116
livet pa	-132	-151
livet rent	0	133
livet ur	-114	-130
livet … aldre	-132	-151
livet … ar	120	81
livet … et	19	185
livet … ingen	-4	143
livet … lat	15	108
livet … lite	-94	-102
livet … mej	37	141
livet … mig	-177	-170
livet … over	-101	-115
livet … rat	-95	-112
livet … sig	-138	-25
livet … slut	45	146
livet … tar	23	98
livet … ut	0	133
livet … vil	24	152
livetav	6	116
livfo galer	18	127
livforsakringen	27	169
living	56	201
livlos	200	6
livmo ar	104	21
livmo blod	134	2
livmo … och	134	2
livmo … spand	100	13
livmodern	182	33
livmoderspiral	-146	-131
livra for	-53	99
livra … hojde	-161	-170
livra … honom	14	125
livra … mig	2	150
livra … sin	-2	108
livrad	-43	132
livsf got	-135	-137
livsfarligt	-135	-137
livst var	-101	-97
livst … fyler	-101	-97
livstestamente	-116	-125
ljo*	37	188
ljog	37	188
ljog for	7	130
ljog … psyko	7	130
lju*	144	-15
ljud	217	103
ljud gor	8	118
ljud perso	89	-25
ljud ur	105	13
ljud … ar	101	2
ljud … honom	8	118
ljud … sig	105	13
ljude men	-86	-88
ljude … vi	-86	-88
ljugi om	6	137
ljugi … mina	6	137
ljugit	6	137
ljums farli	-115	-112
ljums frosa	132	18
ljums som	-101	-83
ljums … eler	-115	-112
ljums … sutit	-101	-83
ljums … volta	-96	-65
ljumskbrack	-145	-142
ljus blir	101	10
ljus kraks	108	42
ljus rok	-139	-119
ljus … hela	108	42
ljus … hosta	-139	-119
ljus … mer	101	10
ljuse pa	-115	-112
ljuse skar	147	45
ljuse … i	147	45
ljuse … konto	-115	-112
ljuset	64	-37
ljuskanslig	135	53
lo	155	-3
loc*	-228	-4
lock	-346	-331
lock for	-216	-209
lock men	-122	-98
lock … hor	-122	-98
lock … orat	-216	-209
locka och	-95	-99
locka … knast	-95	-99
lockande	-19	129
lockar	-95	-99
locke in	-6	124
locke the	-6	138
locke … in	17	151
locke … the	1	118
locked	-8	187
log*	-224	-96
logar	-157	-151
logat	8	119
logat ut	8	119
logat … fran	8	119
logoped	-117	-161
loi	99	117
loi paans	129	10
loi … ja	99	117
lok	-58	-167
lok det	-100	-116
lok fast	117	-5
lok … har	-100	-116
lok … jag	117	-5
lol	-233	-289
lol alt	136	-11
lol anywa	-140	-158
lol dor	-167	-159
lol … e	136	-11
lon*	-185	-30
lonely	-126	-97
lonen	1	135
long	-183	-88
long is	-86	-123
long … i	-130	-120
long … the	-86	-123
looki at	24	117
looki for	-144	-171
looki … a	-144	-171
looki … the	24	117
lop	125	29
lopning	-206	-186
loprundan	-119	-116
lopu	225	8
lopui	-187	-173
lopui heti	-187	-173
lopulisesti	-3	104
lor*	-135	56
lorda han	-132	-123
lorda nu	-109	-112
lorda sen	33	142
lorda … bara	-139	-142
lordag	-109	57
lordags	-113	-3
los	-305	-400
los ar	-101	-90
los i	-182	-192
los igen	-199	-202
los tand	-132	-134
los utanf	109	-12
los … haret	-115	-123
los … magen	-123	-111
los … tan	-101	-90
losar los	-101	-90
losar … ar	-101	-90
losartan	-101	-90
loser korso	-129	-119
loser sig	-1	110
loser … pa	28	163
losna #	117	31
losna plomb	-138	-127
losna … i	117	31
losnad	-138	-127
losnade	-139	-136
losnat	-57	-139
losni ar	-47	79
losni och	-2	167
losni sager	19	105
losni … att	15	129
losni … sager	12	136
losni … vil	39	123
lost and	-149	-129
lost my	-145	-163
lost the	170	18
lost two	122	9
lost … finge	122	9
lost … in	148	-2
loud tinit	-102	-124
lov	142	154
lov ama	135	7
lov … kasvo	135	7
lov*	-45	181
lova	36	170
lova det	0	133
lovad mama	30	109
lovad mig	9	109
lovad … att	30	109
lovad … sjalv	9	109
lovade	34	138
lovat sen	-77	-124
lovat … i	-77	-124
love	7	199
love her	15	152
lovet	-118	-76
lovet sager	14	106
lovet sju	-106	-109
lovet … mama	14	106
low	-189	-221
low since	-189	-198
low*	-154	-213
lower	-146	-201
lower back	-198	-205
luck	-108	-86
luck i	-108	-86
luck … got	-108	-86
lud*	171	-1
luf*	314	-64
luft	282	-70
luft bla	98	27
luft dalig	135	37
luft ensam	105	7
luft genom	-188	-57
luft hema	-140	-136
luft hjalp	118	6
luft i	-130	-127
luft och	192	10
luft pa	120	-4
luft sa	136	-14
luft … dacke	-134	-128
luft … det	132	3
luft … hema	105	7
luft … mun	98	27
luft … nar	133	12
luft … nasan	-193	-152
luft … rikti	120	-4
luft … venti	-13	91
lufte ar	-161	-144
lufte en	-120	-90
lufte gar	149	20
lufte i	-24	97
lufte ta	165	23
lufte … inte	178	17
lufte … sekun	-120	-90
lufte … slut	165	23
lufte … tor	-161	-144
luften	126	-93
luftg i	141	-3
luftg … ogat	141	-3
luftgevarskula	141	-3
lug*	-96	-2
lugn idag	-160	-153
lugn nu	-142	66
lugn perso	-91	-119
lugn … bruka	-160	-153
lugn … evig	12	147
lugn … har	-91	-119
lugna for	13	108
lugna mig	20	150
lugna sa	-103	-124
lugna table	125	18
lugna … ala	13	108
lugnande	-164	-248
lugnar	-43	124
lugnare	13	108
lugnt	-154	-74
lugnt i	-138	-137
lugnt men	89	-11
lugnt vile	37	121
lugnt … de	-16	92
lugnt … magen	-93	-81
lugnt … och	-121	-131
lugnt … trygt	-71	-90
lukta	111	35
lukta bajs	175	47
lukta feber	178	62
lukta ila	-138	-141
lukta lite	123	44
lukta nagel	132	32
lukta paron	146	44
lukta rok	-139	-110
lukta saret	93	23
lukta … #	93	23
lukta … a	128	39
lukta … hon	173	24
lukta … kante	-128	-112
lukta … o	110	23
lukta … ur	-99	-126
luktar	49	-130
lul*	-222	-195
lulea	-222	-195
lun*	117	-190
lunch	191	-54
lunch #	121	28
lunch darig	-106	-91
lunch och	152	-14
lunch … at	-106	-91
lunch … nu	48	-83
lunch … stote	102	20
lunga nar	125	38
lunga … jag	125	38
lungan	113	7
lunge mina	-106	-101
lunge … e	-106	-101
lungerna	-106	-101
lungi hema	-89	-79
lungi och	179	73
lungi … blaa	133	39
lungi … sen	-89	-79
lunginflamation	-113	-179
lungo och	135	34
lungo … skumi	135	34
lungorna	46	-82
lungradning	-128	-112
lungrontgen	-158	-142
lur*	-66	-101
lurad	-87	-99
lurad pa	-87	-99
lurad … natet	-87	-99
lus*	-26	90
lust	-31	144
lust att	-12	136
lust … sla	2	104
lut	181	3
lut i	138	4
lut pa	116	1
lut … hela	116	1
lut … ogat	138	4
lyc*	-194	-31
lycka	-231	-224
lycka nar	-165	-147
lycka over	-119	-115
lycka … barnb	-157	-133
lycka … provs	-119	-115
lyckas	-5	129
lyd*	86	177
lyda	7	158
lyda roste	7	158
lyf*	-43	-161
lyft	-136	-29
lyft armen	-135	-136
lyft moble	-97	-107
lyft … over	-135	-136
lyfta	-112	-214
lyfta foten	112	43
lyfta huvud	141	14
lyfta igen	-99	-100
lyfta vad	-116	-99
lyfta vanst	129	24
lyfta … als	112	43
lyfta … arm	146	34
lyfta … armen	189	45
lyfta … och	150	35
lyfta … ska	-116	-99
lyfte armen	-136	-142
lyfte blomk	-118	-97
lyfte da	139	12
lyfte hene	175	18
lyfte pa	196	42
lyfte … feber	142	15
lyfte … gymet	213	77
lyfte … kan	-111	-92
lyfte … smal	139	12
lyfte … tacke	132	8
lyfte … tvatm	-125	-89
lyfter	-1	-161
lyh*	-115	-145
lyhor sover	-115	-145
lyhor … dalig	-115	-145
lyhort	-115	-145
lyi*	135	14
lying	135	14
lymfk i	-128	-107
lymfk … halse	-128	-107
lymfkortlar	-136	-114
lyo	29	291
lyo aitia	14	159
lyo minua	1	122
lyo mua	5	128
lyo … humal	5	128
lys*	-95	43
lysna … true	-100	-110
lysnar	-100	-110
m	-74	-223
m worst	112	53
m … heada	112	53
ma … av	33	122
mac*	-137	-51
macka	-144	-107
macka skave	-100	-93
macke va	-102	-103
macke … ska	-102	-103
macken	-102	-103
mad*	-144	4
made … i	-151	-160
madra hon	29	157
madra pa	-104	-99
madra … matan	-104	-99
madra … sager	6	109
madrasen	-107	-57
mag*	28	-164
mage	122	25
mage bulra	-133	-124
mage efter	116	25
mage en	125	47
mage i	25	137
mage och	124	20
mage sar	-111	-92
mage stop	-102	-98
mage … axel	111	50
mage … falet	116	25
mage … hela	-133	-124
mage … i	-102	-98
mage … in	199	58
mage … kejsa	-111	-92
mage … maj	25	137
mage … sida	125	47
magen altid	-92	-103
magen ar	280	97
magen att	186	14
magen brane	-148	-124
magen bubla	-178	-163
magen dalig	-106	-96
magen den	187	42
magen e	111	-5
magen efter	-193	-162
magen ena	201	58
magen hard	199	77
magen hela	-123	-129
magen hogt	109	30
magen igar	-111	-125
magen igen	-155	-150
magen inte	-128	-118
magen kraks	96	43
magen krang	-172	-180
magen later	-121	-98
magen lugna	30	116
magen magen	120	-6
magen nar	77	-79
magen nu	-129	-134
magen o	54	114
magen ocksa	-140	-152
magen ont	173	44
magen pan	106	37
magen plus	137	60
magen ror	144	11
magen rygon	138	19
magen sedan	-129	-106
magen sen	-169	-45
magen stenh	140	18
magen stor	-134	-106
magen svima	174	77
magen til	-111	-105
magen under	155	32
magen upsva	141	39
magen varje	-140	-185
magen … andas	123	57
magen … ar	62	-54
magen … armar	133	-6
magen … axeln	185	55
magen … blev	98	19
magen … bonor	-115	-105
magen … borta	-148	-150
magen … dag	-93	-81
magen … diare	-195	-182
magen … en	147	26
magen … feber	-173	-139
magen … fora	79	134
magen … forky	-125	-105
magen … gor	100	13
magen … gympa	-120	-90
magen … haft	-92	-103
magen … han	167	57
magen … hard	229	33
magen … hon	135	28
magen … ilalu	143	27
magen … inte	136	52
magen … jag	237	66
magen … klar	-180	-166
magen … komit	116	14
magen … kraks	-108	-154
magen … lite	-171	-142
magen … mar	-143	-141
magen … maten	-170	-159
magen … migra	-125	-102
magen … morgo	-123	-164
magen … nagra	30	116
magen … pa	137	60
magen … revbe	155	32
magen … rygen	128	39
magen … sidan	201	58
magen … sig	30	116
magen … skrik	-124	-115
magen … som	-155	-147
magen … sonda	-143	-183
magen … spand	157	51
magen … spyr	95	-10
magen … svima	171	28
magen … tiden	-123	-129
magen … tre	-107	-123
magen … tva	-128	-128
magen … up	109	30
magen … vare	120	-2
magknip	-172	-189
magkr … diare	-140	-116
magn	115	143
magn att	131	-2
magn … ja	131	-2
magne hon	131	44
magne til	138	32
magne tva	131	0
magne … en	138	32
magne … har	131	44
magne … huvud	-154	-141
magne … mista	126	21
magne … styck	131	0
magnesium	-188	-149
magnet	174	28
magneter	175	4
magnetkulor	162	47
magnetrontgen	-154	-141
magon ena	113	53
magon varje	-131	-140
magon … gar	-134	-120
magon … kraks	101	45
magon … sidan	113	53
magon … skolm	-106	-109
magont	23	-173
magra andas	144	39
magra i	97	15
magra slo	146	44
magra … konst	144	39
magra … lukta	157	60
magrat	226	94
magsa gor	-96	-107
magsa … det	-96	-107
magsacksundersokningen	-96	-107
magsj hema	-117	-99
magsj keton	126	46
magsj med	-132	-111
magsj … #	126	46
magsj … borja	-117	-99
magsj … feber	-132	-111
magsj … igar	-157	-110
magsj … inte	148	26
magsjuk	-102	-149
magsjuka	-154	-241
magsmarta	143	50
magsmartor	134	22
maj	-172	-116
maj nasta	25	137
maj och	-123	-119
maj undra	-86	-87
maj … brot	-99	-100
maj … gang	25	137
maj … nar	-86	-87
mak*	16	-120
makaa	146	1
makaa … eika	146	1
makar blir	-116	-94
makaroner	-178	-162
maken	-1	-130
maken har	47	-64
maken sager	-7	110
maken … att	-7	110
maken … lamna	86	-25
making	201	23
mal … en	-134	-157
mal*	-150	-87
malad taket	-115	-91
malade	-143	-130
malat	-91	-106
malat taket	-91	-106
malat … hela	-91	-106
malning	-92	-81
maltid	38	145
mama #	216	80
mama at	-1	142
mama att	29	131
mama bebis	23	130
mama blir	-159	-59
mama de	3	99
mama dodar	-76	-112
mama drar	112	145
mama fatar	-111	-129
mama fick	-117	-95
mama ful	-25	107
mama halv	149	22
mama hon	-166	-57
mama hor	-10	122
mama hotar	44	160
mama hur	-102	-108
mama igen	2	148
mama jag	80	-55
mama laser	14	193
mama livlo	122	-7
mama mama	16	107
mama nar	13	141
mama och	-109	-19
mama ramla	156	26
mama ringd	185	-6
mama sa	2	192
mama sager	-122	4
mama sate	105	13
mama skale	-3	112
mama slar	28	169
mama socke	148	35
mama tror	39	153
mama … a	-13	-166
mama … ansik	149	22
mama … att	15	212
mama … bara	128	20
mama … demen	-152	-91
mama … dod	16	107
mama … dot	29	144
mama … druck	-10	121
mama … ej	133	9
mama … fat	-78	-114
mama … galim	137	9
mama … gomt	6	109
mama … hala	30	109
mama … han	13	141
mama … hejda	-13	95
mama … hon	-4	188
mama … i	179	17
mama … igen	-25	107
mama … ingen	-111	-129
mama … inte	182	231
mama … jag	-97	60
mama … jatef	1	119
mama … jatek	109	26
mama … mar	141	26
mama … medic	-126	-131
mama … medve	165	35
mama … men	119	2
mama … mig	-30	162
mama … min	14	106
mama … nu	147	-8
mama … roste	-10	122
mama … sa	-126	-117
mama … sama	-151	-108
mama … sjuk	148	35
mama … skaka	11	137
mama … skule	23	130
mama … socke	139	43
mama … stota	-102	-108
mama … syrie	-86	-104
mama … ut	10	128
mama … vad	2	148
mama … vanli	-72	-86
mamas	71	-90
mamas brost	-124	-109
mamas … ska	-124	-109
mamog gor	-71	-82
mamog … det	-71	-82
mamografi	-174	-191
man	-329	-179
man #	144	-26
man aka	-188	-208
man andas	85	-3
man arg	24	131
man ata	-191	-202
man att	-160	-149
man bara	13	166
man bli	-112	-110
man blir	-152	-192
man blivi	-110	-121
man bort	-117	-129
man braka	-105	-137
man da	-131	-107
man den	-109	-91
man det	14	-111
man direk	-6	119
man do	44	141
man dog	-155	-177
man dor	-25	148
man en	-166	-165
man fa	-176	-126
man fasta	-90	-103
man for	-145	-112
man forst	-139	-121
man fran	2	119
man gor	8	168
man ha	-193	-237
man han	-172	-124
man hange	15	215
man honom	-103	-109
man hopar	-6	119
man hotar	3	145
man ja	123	15
man jag	-9	164
man jodta	-102	-99
man kana	-125	-128
man kola	-165	-177
man kolap	154	9
man lamna	65	195
man lar	30	116
man laser	126	11
man lyfte	238	35
man mar	37	117
man med	-131	-2
man om	-220	-88
man over	-134	-129
man pa	123	120
man prata	12	-127
man ringa	-147	-146
man sager	89	212
man sig	-195	-208
man sit	-102	-122
man sjalv	34	173
man ska	-117	-1
man skar	98	-15
man skule	-127	-124
man sla	41	162
man slar	-117	92
man slog	-173	-208
man snark	-148	-138
man som	-197	-162
man somna	28	152
man stang	-2	109
man svalj	-90	-106
man ta	-187	-159
man tar	-12	288
man til	-113	-22
man tog	26	126
man trana	-146	-133
man tror	-1	193
man tryck	92	-27
man tycke	-94	-83
man utred	-135	-148
man vara	-13	125
man vil	-163	-169
man … #	-122	-98
man … ala	-2	163
man … alt	25	110
man … at	-13	-165
man … av	-90	40
man … badpl	101	28
man … barn	-110	-163
man … barne	-105	47
man … bort	-137	-179
man … brost	122	28
man … det	-21	106
man … do	-114	-181
man … dod	-4	122
man … drick	-152	-130
man … eleme	-3	127
man … en	-121	-149
man … et	102	-40
man … fa	-108	44
man … fat	164	12
man … feber	-62	-120
man … for	-125	-81
man … fot	-123	-111
man … fran	-6	119
man … galen	-89	-112
man … gamla	-176	-218
man … gravi	-152	-146
man … grot	110	34
man … han	85	121
man … hem	-149	-64
man … hema	-163	-185
man … hene	51	-63
man … hit	-92	-109
man … hjart	-174	-147
man … hog	123	20
man … hon	-113	-85
man … i	-53	-195
man … iblan	-105	-137
man … in	-109	31
man … inan	-115	-158
man … inte	51	-120
man … jag	45	170
man … kopt	37	170
man … kunde	2	112
man … lamna	-16	109
man … lat	-107	-115
man … liga	-89	-114
man … lite	-132	-121
man … livet	22	117
man … mig	-124	-77
man … min	-6	182
man … mycke	-53	91
man … nagon	-179	-205
man … nan	-136	-161
man … natet	23	152
man … och	165	129
man … om	-132	-108
man … organ	30	160
man … rumet	-2	130
man … sa	-131	-52
man … sak	5	128
man … se	17	134
man … sex	5	130
man … sig	95	196
man … sit	-1	141
man … sjuks	-85	-119
man … sla	24	131
man … sluta	37	149
man … smart	-2	97
man … snal	22	113
man … snark	-120	-113
man … sned	173	30
man … spark	-125	-128
man … stila	-5	104
man … stryp	-3	120
man … ta	-88	35
man … tidni	126	11
man … til	-144	-143
man … utsat	-110	-121
man … val	-102	-122
man … valt	30	160
man … varje	29	128
man … veter	-130	-125
man … vil	49	144
manad gamla	-105	-69
manad har	-229	-154
manad hon	140	-21
manad kraks	107	42
manad med	106	-23
manad nu	49	150
manad sen	-223	-26
manad snuva	-113	-94
manad snuvi	-106	-88
manad sover	126	-24
manad vande	-136	-131
manad … amar	-106	-88
manad … ater	-113	-94
manad … bara	121	17
manad … bebis	-105	-69
manad … bort	-136	-131
manad … far	113	14
manad … har	152	11
manad … hog	132	58
manad … jag	-136	-81
manad … mar	-107	-127
manad … nu	-99	52
manad … och	-14	123
manader	-168	-173
manda han	35	159
manda i	122	10
manda lol	5	152
manda och	-165	-165
manda pasar	-157	-162
manda vem	-132	-133
manda … ala	17	146
manda … har	-72	55
manda … hjart	-129	-137
manda … jag	-94	-102
manda … kval	122	10
manda … ringe	-132	-133
manda … sa	137	60
mandagar	-118	-182
mandags	-217	-161
mandl … inget	-101	-92
mandlar	-141	-128
manen framf	125	9
manen har	-104	-138
manen snark	-89	-130
manen vid	89	-25
manen … borde	89	-25
manen … mig	125	9
manen … sa	-89	-130
manen … slagi	-110	-103
manen … slog	16	137
manen … ta	104	18
manga ar	-31	-153
manga av	-14	114
manga insul	-10	128
manga kisbl	-95	-107
manga somnt	19	212
manga table	211	58
manga tar	-110	-129
manga … ar	-52	86
manga … asist	128	47
manga … behov	19	204
manga … livet	-110	-129
manga … men	145	-15
manga … mina	-14	114
manga … och	-125	-132
manga … ofora	-101	-83
manga … sedan	-80	-100
manga … ska	-157	-163
manis i	22	145
manis mer	27	159
manis … rumet	22	145
maniska	-80	21
maniskor	-35	79
mans	-78	-158
mans bror	-6	115
mans fel	-127	-100
mans vitam	-109	-73
mans … av	-109	-73
mans … haha	-127	-100
mans … har	50	109
mansf a	-113	-95
mansf … tror	-113	-95
mansforkylning	-158	-159
mansk ratig	-111	-129
manskliga	-111	-129
many parac	-122	-106
many pils	175	65
many … can	-153	-133
many … does	1	125
mar	-147	-258
mar anars	-183	-187
mar batre	-47	-176
mar bra	-311	-366
mar dalig	83	216
mar du	-142	-145
mar fint	-169	-187
mar frukt	203	40
mar helt	-97	-121
mar ila	-19	-152
mar konst	96	45
mar mycke	-135	-159
mar ok	-131	-154
mar rat	113	-6
mar som	-142	-158
mar … an	167	36
mar … av	-142	-134
mar … batre	-148	-171
mar … behov	-68	-69
mar … blodt	139	52
mar … bra	41	-140
mar … dalig	207	195
mar … far	-98	-81
mar … frago	-120	-101
mar … ila	163	2
mar … inan	37	117
mar … jated	-7	105
mar … kalsv	121	23
mar … konst	154	50
mar … men	-153	-127
mar … nu	-47	-118
mar … okej	-122	-127
mar … pa	-159	-139
mar … ska	-143	-112
mar … socke	115	12
mar … spyr	122	42
mar … vanli	-167	-162
mar*	-79	111
mardr om	-179	-168
mardr … att	-151	-153
mardromar	-223	-219
marfa och	119	38
marfan	130	49
marka	17	160
marka skiln	18	117
marka … jag	6	139
marka … nar	18	117
marke	-200	-112
marke efter	14	145
marke hosta	101	21
marke man	-119	-187
marke pa	-30	159
marke runt	-7	216
marke … att	-119	-187
marke … halse	-9	212
marke … handl	-26	123
marke … hela	101	21
marken	97	360
marker	-30	-183
marmo pa	130	29
marmo … benen	127	28
marmorerad	279	60
mars	-208	-61
mars och	-152	-123
mars … bor	-166	-152
marsv ar	-146	-144
marsv … blat	-146	-144
marsvinet	-234	-241
mas*	146	214
masa	172	198
masa lugna	125	18
masa piler	120	-5
masa raka	-4	128
masa snit	-11	108
masa … och	120	-5
masa … pa	-6	122
masa … sar	-4	128
masa … table	125	18
maserar	-129	-120
mask	-178	-161
maskar	-224	-224
maski den	126	8
maskindiskmedel	124	22
maskinen	170	5
masor	209	37
masor kisar	144	39
masor med	124	6
masor stopa	-15	127
masor tog	-19	117
masor … blod	149	19
masor … in	-15	127
masor … mig	-16	112
masor … ofta	144	39
masoren	0	197
mast	187	20
maste be	30	161
maste boka	-147	-143
maste bort	-29	121
maste do	0	102
maste doda	15	167
maste fa	-43	116
maste forts	-80	-99
maste gora	-4	107
maste ha	-193	-124
maste hala	181	35
maste hamta	66	-69
maste harif	-13	112
maste hopa	-6	107
maste kisa	-204	-184
maste koma	186	34
maste kryst	188	3
maste lyda	7	158
maste man	-176	-140
maste salja	-3	97
maste sita	165	8
maste skada	-24	150
maste skara	20	127
maste skolj	-139	-122
maste skriv	-2	132
maste sta	117	0
maste straf	4	104
maste up	-276	-271
maste … andas	103	-24
maste … bort	-1	160
maste … fem	-163	-154
maste … fort	-2	132
maste … ha	-131	-173
maste … hela	-129	-119
maste … hjalp	-42	106
maste … intyg	-149	-152
maste … koma	-108	-91
maste … luft	121	-7
maste … mama	-3	127
maste … med	-162	-159
maste … mig	116	111
maste … och	-84	-192
maste … ofta	-148	-141
maste … os	15	167
maste … pa	122	34
maste … ringa	127	10
maste … roste	7	158
maste … stana	-94	-89
maste … til	-144	-101
maste … tilba	-5	113
maste … up	120	4
maste … ut	-27	134
mat	-199	43
mat behov	-81	-107
mat fodel	-105	-110
mat gick	-105	-108
mat har	149	31
mat hema	-128	2
mat ilama	78	17
mat inget	-96	-105
mat och	-114	-138
mat ser	91	35
mat … fastn	141	23
mat … kalsv	112	16
mat … kraks	-96	-110
mat … livet	0	133
mat … mer	-96	-105
mat … och	-115	-3
mat … over	-105	-108
mat … stygn	-81	-107
mat … sudig	91	35
mat … sveti	78	17
mata	-241	-199
matan	-136	13
matan glad	-104	-99
matan … forga	136	6
matan … igen	-104	-99
matar	-24	85
matar pa	131	7
matar torst	120	10
matar visar	39	-105
matar … #	70	-96
matar … bara	162	4
matar … fingr	131	7
matar … inte	11	146
matar … slo	120	10
mataren	233	-33
matarn	180	2
match	-108	-10
match skrek	-117	-116
match … hela	-117	-116
matchen	-202	-181
mate	25	-149
mate kan	-111	-129
maten ar	1	218
maten gar	-138	-115
maten … forgi	-26	179
maten … gifti	7	132
maten … han	131	9
maten … nu	81	15
maten … up	-138	-115
matfo har	-256	-200
matfo i	-119	-100
matfo … helge	-119	-100
matfo … krakt	-256	-200
matforgiftad	-119	-100
matforgiftning	-256	-200
matla det	-97	-108
matla … galer	-97	-108
matlador	-97	-108
matni i	-104	-86
matni … vecka	-104	-86
matning	-67	-123
matsk varje	124	9
matsk … gang	124	9
matsked	117	11
max	96	-47
may	-162	-158
may*	151	-12
maybe	151	-12
me	-2	398
me #	-99	-110
me alt	2	150
me and	64	157
me at	-9	115
me deta	-72	-109
me down	-1	119
me en	27	185
me helt	96	-19
me his	-11	135
me i	-120	20
me in	9	170
me inan	-94	-101
me insan	-111	-113
me jobet	-119	-100
me kniv	-11	110
me langr	12	194
me last	44	120
me leave	-22	183
me lol	-125	-105
me lufte	135	17
me mig	25	123
me mot	-100	-88
me om	-86	-132
me omepr	-101	-103
me saxen	3	147
me synte	-95	-97
me to	-40	161
me until	108	-34
me when	31	131
me … belas	6	148
me … fel	96	-19
me … fick	-119	-100
me … forfr	-100	-88
me … he	28	155
me … hon	8	137
me … hurt	18	164
me … i	108	127
me … my	7	105
me … nar	22	145
me … night	16	123
me … say	-12	89
me … sen	-151	-158
me … the	-18	179
me … tjat	-72	-109
mea*	-82	-80
meat rare	-115	-97
med	-15	205
med #	189	-34
med ala	-199	-209
med alt	46	163
med altih	9	132
med ambul	-112	-84
med anat	-106	-104
med andni	-149	-114
med andno	119	23
med ansik	184	21
med antib	-141	-106
med antid	-107	-127
med armar	167	3
med att	-122	34
med bagen	129	-6
med balte	21	188
med barn	-90	-134
med barne	-38	154
med bebis	-172	31
med bensi	125	20
med bilen	-18	188
med bitet	119	17
med bloju	-148	-132
med bosan	-3	150
med brodk	27	114
med brors	-124	-131
med busen	-104	-98
med byxor	8	159
med canab	-128	-138
med cigar	79	98
med cykel	-151	-140
med det	-159	-53
med diabe	132	47
med doda	1	109
med domna	158	20
med ena	181	3
med et	168	178
med famil	-67	-110
med feber	148	-14
med flask	35	114
med flit	22	339
med forky	-163	-154
med forst	-90	-127
med frosa	211	20
med gas	-6	124
med gevar	7	146
med gifti	-127	-119
med glase	102	-39
med grane	17	128
med hakan	157	33
med halva	114	7
med handu	157	32
med hans	12	136
med hene	103	137
med hjarn	-86	-89
med hoger	168	20
med honom	-4	152
med huvud	103	-28
med i	60	175
med jarnt	-152	-125
med jobet	-135	-42
med klock	2	100
med klor	-124	-115
med klump	141	22
med kniv	199	177
med knive	-81	118
med kokan	107	29
med koles	-65	-95
med kuden	-137	-89
med langr	-53	70
med lapst	11	117
med laser	-80	-100
med levax	-125	-129
med lite	-135	-81
med livet	-33	84
med lufte	145	27
med magsj	119	45
med matla	-97	-108
med medic	106	213
med mig	93	294
med mit	-106	-95
med nagon	-170	-148
med nalar	4	115
med nan	-129	-182
med ny	-126	-103
med nya	-195	-197
med ompla	-97	-139
med p	-113	-129
med pasar	14	126
med pisto	-20	134
med plots	-128	-100
med pluge	-166	-157
med pulse	155	26
med rakbl	-3	163
med repet	-8	155
med ringe	-99	-92
med sax	10	161
med sertr	-178	-205
med sin	68	135
med sit	-150	-144
med skame	-3	107
med skarp	17	145
med skosn	-2	118
med skote	177	-25
med skrik	-67	-108
med skrum	143	16
med slad	18	135
med slade	31	178
med slem	-145	-130
med smakp	-112	-107
med sms	-15	100
med snara	78	-44
med snubl	106	28
med somne	-131	-140
med stekp	16	111
med stol	-11	139
med stres	-87	-114
med stret	-94	-81
med stryk	23	166
med svar	124	34
med svard	-94	-109
med svuln	11	133
med table	-12	104
med taljk	90	-23
med tanda	10	131
med tandv	138	37
med tasen	-136	-154
med til	2	106
med torsk	-178	-155
med trani	-108	-118
med tv	2	133
med under	15	145
med ungar	-116	-109
med vagen	112	91
med vald	31	139
med vanst	258	44
med varan	117	32
med vaten	-178	-146
med vilja	-6	114
med … ala	-16	95
med … anan	2	134
med … arm	125	20
med … balte	-9	91
med … barn	129	131
med … barne	-88	-119
med … blama	-94	-109
med … blod	-113	-88
med … bok	-117	-120
med … bror	90	-26
med … demen	11	137
med … far	-111	-132
med … fira	16	109
med … for	153	277
med … forny	-140	-148
med … grade	86	-49
med … hade	-12	104
med … haha	-169	-205
med … han	81	-62
med … hand	50	-98
med … har	181	194
med … hela	-127	-118
med … hem	12	135
med … hon	-147	-6
med … hos	-125	-86
med … huset	18	136
med … huvud	124	34
med … i	62	269
med … igar	-127	-105
med … igen	8	155
med … inte	14	117
med … jag	-33	144
med … just	-219	-197
med … kile	-127	-141
med … knapb	113	-3
med … kniv	188	19
med … kurat	-101	-133
med … kusin	45	146
med … laga	39	104
med … lakar	-102	-117
med … lap	1	146
med … lat	-6	114
med … liten	26	116
med … manis	-124	-135
med … medel	-127	-119
med … menar	37	117
med … min	-106	-129
med … moten	-126	-182
med … motet	-161	-154
med … munen	114	7
med … n	2	133
med … nagel	-110	-103
med … nar	-30	163
med … nere	138	177
med … nu	-173	-209
med … och	256	219
med … ogon	4	154
med … olyck	-108	-118
med … om	-186	-233
med … pasar	-6	100
med … penga	14	114
med … piler	-122	-116
med … rakbl	-12	90
med … rent	-86	-89
med … resa	-141	-112
med … rispa	-124	-131
med … runt	125	-26
med … sax	17	136
med … sen	45	127
med … skarp	92	-21
med … slakt	1	109
med … slang	1	145
med … slo	107	21
med … som	-142	-57
med … spyr	144	14
med … stres	-98	-114
med … sysko	-120	-117
med … til	28	173
med … troja	133	-37
med … tunga	119	17
med … tva	19	163
med … vark	-159	-126
med … vaten	107	29
med … vet	-24	97
med … vi	-130	-133
med … vil	-111	-142
medan	182	183
medan de	16	135
medan hon	107	-28
medan jag	142	112
medan … ar	16	135
medan … sov	7	136
medan … titar	117	-10
medel	85	-47
medel fran	1	146
medel i	142	28
medel om	16	107
medel vilke	-127	-119
medel … att	16	107
medel … mask	-127	-119
medel … radio	1	146
medelande	-12	124
medelanden	21	203
medic at	-160	-161
medic feber	105	21
medic ger	-123	-90
medic i	71	179
medic inte	135	37
medic ny	125	34
medic och	-110	114
medic racke	-136	-165
medic sen	-88	-63
medic ska	-83	-113
medic tar	-125	-129
medic tva	-132	-122
medic vet	-24	97
medic vil	13	126
medic … andas	105	21
medic … anfal	133	25
medic … des	-88	-63
medic … elsto	-123	-90
medic … gor	17	109
medic … julas	21	148
medic … kan	135	37
medic … kanyl	-107	-87
medic … mig	-175	-172
medic … prata	2	133
medic … sager	-11	180
medic … slut	-195	-213
medic … til	-136	-165
medic … timar	-132	-122
medic … vil	-86	-104
medicin	-241	-187
medicinen	-197	-125
mediciner	-135	-75
medicinfri	-88	-63
medve en	162	31
medve i	-142	-137
medve los	109	-12
medve nagon	97	38
medve … golve	188	46
medve … minut	97	38
medve … nat	-121	-107
medve … stund	162	31
medve … utanf	109	-12
medvets	109	-12
medvetslos	132	-61
mei*	192	-2
mej	111	413
mej for	28	166
mej gul	14	137
mej i	23	195
mej igen	21	197
mej imors	16	137
mej nar	30	147
mej til	-12	137
mej … a	23	184
mej … igen	16	137
mej … laren	3	161
mej … o	-10	117
mej … paper	-116	-126
melan aren	-107	-126
melan benen	137	199
melan bil	125	9
melan hostn	146	16
melan os	-115	-21
melan sex	-149	-147
melan skuld	134	-47
melan tarna	-219	-178
melan … ar	-104	-125
melan … den	122	24
melan … har	128	43
melan … ilama	85	25
melan … men	-158	-154
melan … nar	-98	-128
melan … och	159	64
melanblodning	-187	-155
melanstadiet	-154	-160
melat til	-104	-96
melat … barn	-104	-96
melatonin	-181	-210
men	-88	-244
men alvar	-140	-115
men amar	-131	-114
men andas	-131	-84
men ar	-122	-174
men aret	-86	-94
men ater	-305	-248
men bada	92	36
men bara	13	108
men barne	-108	-122
men behov	-129	-165
men blir	-135	-122
men bra	-110	-96
men dom	-38	75
men doter	-121	-23
men drick	-238	-185
men egent	-124	-98
men ekg	-141	-112
men en	23	183
men et	102	35
men far	-155	-131
men fins	-142	-196
men forst	100	0
men forsv	134	-5
men gar	-189	-168
men gick	27	143
men gulig	-89	-103
men halse	162	16
men halva	103	36
men han	224	221
men hante	-87	-97
men har	-1	-208
men henes	4	106
men hoger	123	-6
men hor	-140	-106
men hur	-101	-143
men hustr	-87	-108
men i	161	276
men inhal	-169	-129
men ja	-240	-158
men jag	-171	-61
men jateo	137	60
men karin	-108	-107
men klar	-137	-122
men kramp	114	8
men lukta	-139	-110
men mar	-20	-154
men maste	-129	-129
men matar	131	7
men mense	145	35
men munen	102	8
men nan	-104	-92
men nej	-146	-147
men nu	138	-61
men ofarl	-87	-84
men penan	128	7
men pig	-124	-82
men posit	107	42
men repet	-10	136
men ror	130	13
men rygsk	-117	-83
men sa	116	-25
men sen	231	-19
men ser	-132	-115
men siter	-46	-167
men skar	6	155
men skrat	-133	-108
men sluta	-132	-130
men smart	105	-2
men spota	12	157
men talet	-100	-130
men tapar	-106	-92
men tempe	114	28
men teste	160	45
men undra	-35	-143
men va	-166	-140
men vande	-1	104
men vi	-127	-212
men vil	-130	-190
men vit	94	5
men … #	163	71
men … angra	1	130
men … ansik	103	36
men … armar	92	36
men … at	-179	-160
men … ater	-172	-157
men … att	-31	-133
men … bara	185	7
men … behov	-153	-200
men … bil	-1	125
men … blev	-57	-142
men … blir	165	88
men … bloda	-132	-130
men … bra	-158	-205
men … bryts	-111	-109
men … dag	134	4
men … des	102	32
men … det	-158	-169
men … doter	-97	-108
men … drar	4	115
men … drick	-117	-99
men … en	105	-60
men … et	-58	-99
men … famil	-85	-119
men … far	12	-108
men … fat	-110	-93
men … fick	-117	-197
men … forts	114	8
men … fraga	-61	-168
men … ga	-187	-183
men … gar	-248	-259
men … gick	-83	95
men … glad	-128	-126
men … gor	-178	-33
men … gravt	107	42
men … hade	12	162
men … hand	99	5
men … har	183	104
men … hem	-7	174
men … huger	-109	-97
men … i	-19	-134
men … igen	163	-3
men … kaner	136	4
men … kans	-85	-118
men … kansk	-104	-92
men … kasta	14	129
men … kile	4	106
men … knapt	151	44
men … knufa	-5	132
men … kom	-127	-166
men … komer	206	-25
men … kraft	97	41
men … krakt	218	68
men … kramp	94	21
men … krosa	25	137
men … kval	115	138
men … kvita	34	151
men … ledse	-107	-119
men … mar	-244	-240
men … maste	92	-61
men … mig	57	148
men … mycke	-106	-92
men … nat	80	145
men … o	-197	-182
men … och	-251	-241
men … ok	-151	-126
men … okej	-112	-133
men … pig	-166	-119
men … pumpa	141	-3
men … rad	1	113
men … rat	-203	-190
men … ringd	-4	118
men … rok	-139	-110
men … ror	154	15
men … rora	-175	-119
men … rosla	111	19
men … rusar	90	-13
men … sager	-34	-143
men … skriv	-119	-111
men … skule	-125	-156
men … sluta	-140	-177
men … som	-127	-142
men … stod	75	-56
men … syste	14	106
men … tanke	73	203
men … tiden	-158	-164
men … tjata	-124	-126
men … tryck	156	20
men … tung	105	41
men … turas	-86	-88
men … undra	-148	-155
men … up	-140	-110
men … ut	-23	130
men … vi	-159	-156
men … vil	-33	-211
men … visar	134	46
men*	-19	105
mena	-2	196
mena kotii	19	162
mena toihi	-119	-116
menar	-139	90
menar alvar	18	146
menar det	52	164
menar jag	-36	107
menar ni	-82	-109
menar … den	1	137
menar … han	0	148
menin egent	-117	-116
menin langr	-3	143
menin pa	-94	-102
menin ut	-123	-117
menin … manda	-94	-102
mening	83	255
meningar	192	44
meningen	163	86
meningit	-133	-133
meningitprickar	-123	-117
meningslost	-94	-102
mens	-333	-345
mens byter	-106	-96
mens forst	-122	-134
mens och	-97	-98
mens … gange	-122	-134
mens … ont	-97	-98
mens … tampo	-106	-96
mense ar	90	-90
mense blode	-132	-105
mense … en	-132	-113
mense … lite	-155	-107
mense … orege	-128	-119
mense … rikli	-151	-137
mense … tre	145	35
mense … tva	196	7
mensen	-11	-186
mensv som	-108	-123
mensv … som	-142	-145
mensv … vanli	-108	-123
mensvarken	-138	-133
mer	-175	184
mer anars	2	108
mer borta	101	10
mer hejda	12	180
mer i	15	133
mer jag	-3	168
mer lat	15	108
mer me	-72	-109
mer med	40	144
mer som	133	86
mer tack	28	101
mer tar	24	151
mer vildo	12	154
mer … att	103	9
mer … en	143	21
mer … for	38	145
mer … funde	7	114
mer … haler	8	120
mer … livet	23	98
mer … mer	54	144
mer … mig	8	146
mer … mit	17	136
mer … nar	101	10
mer … rikti	11	105
mer … vark	85	25
mer … vi	-92	-103
mer … visar	2	108
mest i	4	177
mest irite	-130	-139
mest nar	-129	-136
mest pa	-166	-121
mest trot	150	-16
mest … kvala	-120	-132
mest … vagen	28	103
met*	13	-239
metadon	111	0
metalbit	126	17
metformin	-200	-214
methotrexate	-141	-122
metoprolol	-131	-133
metot en	-144	-135
metot varje	129	22
metot … dag	129	22
metot … gang	-144	-135
metotrexat	14	-104
mg	-466	-392
mg morgo	-121	-119
mg … och	-121	-119
mid*	49	-122
midag	-217	-229
midag ilama	104	37
midag … kal	104	37
midjan	179	22
midwife	-153	-151
mie*	159	388
miehe lyo	11	191
miehe … minua	1	122
mieheni	129	177
miele pyori	1	126
miele … vaan	1	126
mielesa	1	126
mieli	-6	125
mieli hypat	-6	125
mieli … silal	-6	125
mies	77	255
mies lyo	5	128
mies … mua	5	128
mig	-39	422
mig adjo	-5	88
mig ala	-127	-129
mig altid	-136	-186
mig ar	-60	73
mig att	-28	181
mig bada	132	22
mig dar	2	148
mig darif	-9	91
mig de	17	131
mig den	30	170
mig depig	-121	-123
mig det	-162	-16
mig djupa	1	122
mig djupt	23	-155
mig efter	-25	133
mig en	-89	85
mig ensam	-164	-202
mig et	15	176
mig etyle	146	3
mig fast	5	134
mig fatar	9	116
mig filme	-6	110
mig finar	-98	-110
mig forst	-102	-109
mig fort	-153	-141
mig forut	12	124
mig framf	35	152
mig fran	141	145
mig fruko	-163	-166
mig fyla	-101	-109
mig fyra	111	0
mig ga	18	141
mig genom	-12	114
mig haha	-103	-123
mig hande	7	92
mig hej	8	137
mig hela	-49	76
mig hita	-168	-152
mig hon	104	54
mig hos	-120	-122
mig huvud	-108	-103
mig i	-148	25
mig iblan	96	299
mig idag	43	183
mig igar	28	306
mig igen	14	132
mig ikval	15	145
mig ila	8	196
mig imorg	9	105
mig inan	57	176
mig inget	-189	-190
mig irite	-112	-140
mig jag	227	176
mig kans	53	-118
mig klade	-3	127
mig konst	183	142
mig kramp	-125	-113
mig kvar	4	143
mig lag	-176	-182
mig ledse	-121	-170
mig lite	-105	-258
mig maste	-130	-135
mig med	-22	276
mig melan	-28	151
mig men	-153	-205
mig min	-72	-108
mig mina	-16	92
mig mot	-57	155
mig nagot	21	144
mig nagra	-131	-121
mig nasta	-61	47
mig ner	-145	-145
mig nerfo	22	136
mig nu	175	117
mig och	189	286
mig ogras	168	9
mig om	-164	-52
mig otryg	-112	-111
mig over	26	143
mig pa	-213	-67
mig pojke	20	144
mig sa	-97	72
mig sen	30	235
mig sina	13	168
mig sjalv	-47	130
mig skorn	-11	115
mig sla	24	131
mig slipa	15	108
mig snabt	-184	-120
mig somnl	-89	-103
mig sova	22	113
mig spark	1	146
mig suck	-66	-107
mig svima	114	-1
mig svimf	103	30
mig table	-106	-104
mig tack	-135	-147
mig tils	97	58
mig tog	83	-59
mig tom	-68	42
mig tonar	-93	-132
mig tor	-95	-90
mig tre	116	-5
mig trot	-150	-133
mig under	5	161
mig up	125	-3
mig utanf	-2	98
mig ute	-130	-34
mig vaken	79	-46
mig vapne	-5	102
mig var	-17	126
mig vara	7	109
mig vare	40	110
mig varje	25	269
mig vatsk	-117	-99
mig via	21	102
mig vid	174	137
mig vilka	-13	138
mig vilse	-108	-122
mig ytlig	-161	-160
mig … #	-121	-116
mig … ala	-196	-243
mig … aldri	-127	-167
mig … anges	9	140
mig … ansik	1	168
mig … armen	9	217
mig … armve	97	-18
mig … badru	-15	131
mig … balte	2	106
mig … barn	24	131
mig … barne	40	300
mig … baset	113	11
mig … bastu	-129	-91
mig … be	20	122
mig … benen	14	173
mig … bilen	-21	122
mig … borta	101	16
mig … brodk	-143	-177
mig … brost	-87	88
mig … busen	147	120
mig … dag	39	203
mig … det	30	126
mig … djupt	86	-16
mig … dods	-6	109
mig … dor	183	-6
mig … doter	-72	-108
mig … du	9	116
mig … efter	51	-109
mig … en	-176	-216
mig … er	-81	-159
mig … et	-66	128
mig … fast	-125	-113
mig … feber	133	1
mig … fel	126	-1
mig … fingr	-243	-281
mig … foral	16	160
mig … fran	-37	101
mig … gange	116	51
mig … gar	-178	-67
mig … garag	4	140
mig … gevar	9	114
mig … gifta	0	128
mig … golve	189	32
mig … grile	-102	-84
mig … gymna	-129	-156
mig … halse	130	97
mig … hamar	3	121
mig … hande	-170	-156
mig … haret	-166	-8
mig … hjart	-98	-83
mig … hogst	-96	-160
mig … horde	116	14
mig … hur	-148	-179
mig … i	-195	-215
mig … igar	24	178
mig … ila	121	125
mig … ilama	144	7
mig … ingen	39	178
mig … jag	104	278
mig … kafte	11	116
mig … kalar	14	188
mig … kalt	23	123
mig … kaner	-108	-122
mig … kliva	6	117
mig … knat	-132	-128
mig … kniv	-7	109
mig … kolar	9	130
mig … konst	-134	-128
mig … kval	28	130
mig … lager	10	103
mig … lange	-125	-176
mig … laren	38	188
mig … laret	115	131
mig … later	97	-15
mig … lileb	-8	118
mig … liv	30	109
mig … lugn	24	148
mig … magen	-5	243
mig … magn	17	119
mig … mama	-7	112
mig … melan	-107	-126
mig … mer	-117	-118
mig … modra	-84	-109
mig … mormo	25	118
mig … nar	120	292
mig … nat	118	44
mig … naten	74	232
mig … nu	5	-144
mig … ofra	15	131
mig … organ	-97	-128
mig … paper	-204	-230
mig … rat	-168	-152
mig … ringa	-13	95
mig … roda	104	-13
mig … rygen	3	158
mig … sa	69	180
mig … sag	16	117
mig … sager	40	171
mig … saker	24	145
mig … sande	9	112
mig … sange	-237	-257
mig … schac	-95	-139
mig … sekun	-131	-121
mig … sen	-83	13
mig … sex	47	179
mig … skar	-81	33
mig … skick	12	116
mig … skoge	26	132
mig … skola	26	185
mig … skrik	-13	143
mig … skuld	-3	97
mig … slog	17	119
mig … smyg	5	149
mig … snon	-5	132
mig … somar	55	213
mig … somnt	-16	92
mig … sta	11	117
mig … stekp	16	107
mig … stryk	-62	51
mig … ta	-3	131
mig … tagit	133	-23
mig … tasen	-136	-154
mig … til	40	149
mig … tio	123	126
mig … toale	-26	96
mig … trapa	-17	66
mig … tre	-127	-129
mig … tror	-108	-103
mig … tumen	-201	-217
mig … tunga	-142	-137
mig … ugnen	-124	-139
mig … up	-172	-196
mig … updra	7	133
mig … vagen	58	227
mig … vald	31	139
mig … vansi	-172	-194
mig … vanta	17	122
mig … var	-182	-189
mig … varje	24	175
mig … vatne	-19	132
mig … veta	51	122
mig … vil	-92	-111
mig … yatzy	-141	-155
mig*	-107	-145
migra behov	-135	-137
migra igen	-226	-238
migra med	-128	-124
migra … inget	-128	-126
migra … nya	-109	-107
migra … som	-169	-141
migran	-90	-257
mik*	-67	60
mikrogram	-124	-120
mil	285	21
mil bort	174	14
mil fran	124	-16
mil til	163	13
mil … b	159	17
mil*	-250	-268
mild	-288	-224
mild heada	-161	-135
miloin	-182	-161
min	-69	97
min adren	61	-57
min adres	137	99
min astma	-110	-143
min avdel	10	145
min baby	157	-1
min barn	9	-107
min basta	-124	-2
min basti	-75	51
min bebis	-4	118
min begra	41	187
min blodg	-109	-127
min bloma	-182	-142
min bonus	8	161
min bror	-7	115
min bruka	140	103
min chef	-44	146
min dagbo	0	136
min dator	-139	-119
min del	32	168
min demen	11	137
min dokto	-83	-112
min doter	-57	95
min drink	27	161
min egen	78	183
min elev	44	188
min epile	-129	-137
min exfru	-7	115
min farmo	-121	-162
min favor	-101	-115
min fjort	24	134
min flygr	-82	-99
min forst	-105	-166
min fot	5	-109
min fru	94	88
min gamla	-186	-176
min grej	-99	-101
min hals	20	149
min hast	-184	-166
min hjart	116	-18
min horap	-133	-124
min hosta	-100	-92
min icd	165	-2
min inhal	-92	-135
min insul	-73	-166
min ja	114	-1
min journ	-149	-214
min kat	-173	-105
min klask	24	113
min klock	-146	-149
min ko	-184	-161
min kusin	-157	-78
min lagen	9	136
min lakar	-127	-74
min larar	0	160
min lila	104	16
min lilas	128	285
min lileb	44	150
min luft	-13	91
min mage	-68	38
min mama	-21	-130
min man	170	207
min mat	-4	125
min medic	-213	-198
min mna	138	13
min mobil	-121	-11
min morfa	-122	-123
min mormo	-113	-152
min nikot	113	19
min ogon	-129	-113
min onda	-97	-108
min opera	-108	-91
min p	-135	-138
min pacem	-118	-86
min partn	-22	144
min pas	12	140
min pensi	24	173
min plikt	29	124
min pojva	17	119
min ps	5	105
min remis	-59	-138
min resa	-141	-112
min robot	-121	-111
min rumsk	63	133
min sager	103	9
min sen	209	19
min slog	16	137
min son	-191	-110
min store	2	166
min styvf	7	104
min styvp	24	183
min ta	104	18
min tand	7	147
min tarta	-124	-125
min telef	4	182
min tid	-98	-151
min tjej	124	186
min ton	-111	-101
min tonar	-142	-28
min tre	147	7
min trear	-194	-181
min tunga	-152	-135
min tvama	137	12
min valp	-152	-134
min van	-177	-212
min vanli	-154	-202
min vilja	30	152
min vuxna	4	128
min vuxne	11	139
min … a	133	162
min … ar	41	-88
min … arg	24	131
min … armar	-11	108
min … asthm	109	8
min … at	-11	-134
min … axel	-97	-108
min … begra	43	147
min … behov	-87	-118
min … berat	3	125
min … besta	25	110
min … biter	17	137
min … blev	-77	27
min … blir	38	190
min … blode	150	-3
min … blodf	104	18
min … bor	3	164
min … braka	-105	-137
min … bror	-6	115
min … bulra	-133	-124
min … del	-12	133
min … dodar	-76	-112
min … dog	-192	-265
min … drick	-30	-112
min … en	11	177
min … epile	-185	-166
min … far	27	161
min … fast	39	139
min … feber	99	9
min … fel	-127	-100
min … fick	164	58
min … fode	-25	107
min … fodes	-111	-98
min … forso	-96	-117
min … fraga	21	156
min … fran	-16	155
min … funge	-118	-86
min … galer	-158	-139
min … genom	-12	134
min … googl	22	117
min … gravi	113	14
min … hade	-52	-126
min … haha	-143	-123
min … han	-128	-172
min … handl	6	109
min … hor	-47	126
min … hora	-133	-124
min … horde	14	106
min … hosta	-102	-138
min … hotar	25	219
min … i	-74	71
min … ila	1	135
min … inget	-109	-128
min … inte	199	49
min … journ	-114	-153
min … kan	-120	-189
min … kisad	114	-11
min … klaga	154	27
min … kli	-103	-98
min … klia	-129	-113
min … klipt	-121	-111
min … knive	2	104
min … knufa	22	112
min … kolap	154	9
min … kolar	18	124
min … koma	13	166
min … komer	-70	82
min … kompi	-93	58
min … kraks	-265	-201
min … kramp	-51	-131
min … krock	-132	-123
min … lamna	13	164
min … lasa	-4	125
min … laser	128	21
min … laste	11	118
min … liger	40	-108
min … mama	-107	-72
min … man	-173	-208
min … manad	-105	-69
min … mar	108	25
min … maser	-118	-104
min … mej	16	137
min … men	-132	-225
min … migra	-124	-143
min … mot	31	193
min … nalar	-96	-110
min … nyfor	-9	132
min … nyper	0	160
min … och	-59	62
min … ont	-136	-177
min … pa	-26	110
min … prata	173	241
min … river	9	142
min … ror	7	104
min … sa	-88	100
min … sag	-111	-119
min … sar	-124	-114
min … ser	119	183
min … siter	97	146
min … ska	-109	-9
min … skada	4	122
min … skaka	42	123
min … skar	89	299
min … skick	12	161
min … skrev	18	212
min … skriv	-35	123
min … sla	-11	158
min … slar	-116	29
min … slog	-196	-153
min … sluta	156	69
min … snark	-216	-244
min … socke	177	59
min … som	186	211
min … son	-1	162
min … sover	-190	-187
min … spark	16	145
min … spoar	9	129
min … stama	-113	-142
min … stang	-2	109
min … star	-21	228
min … stira	103	130
min … strop	100	-1
min … stryp	-8	115
min … suger	-123	-115
min … svet	-108	-93
min … ta	15	128
min … tar	-47	156
min … til	-150	-114
min … tils	97	-15
min … tog	-87	-128
min … trafa	4	115
min … tramp	-137	-114
min … tror	-14	196
min … tving	-12	112
min … ut	114	-1
min … vakna	134	-5
min … valdt	39	104
min … var	-146	-153
min … vart	-109	-146
min … vecko	215	26
min … visar	-147	-114
min … vitam	-109	-73
min*	92	135
mina	-67	179
mina armar	-6	116
mina axlar	-100	-109
mina barn	-54	92
mina blama	6	137
mina blodt	39	-104
mina brode	7	129
mina byxor	0	101
mina dagbo	6	110
mina e	-106	-101
mina farbr	0	102
mina foral	74	212
mina foter	-119	-147
mina gamla	-188	-156
mina glaso	-57	51
mina hjart	123	112
mina klade	-7	110
mina medic	-141	-57
mina p	87	-48
mina paper	28	139
mina penga	17	123
mina somnt	147	72
mina spel	31	169
mina strum	-89	-127
mina table	84	119
mina tanka	32	157
mina … bara	-2	133
mina … domna	126	52
mina … gar	-106	-44
mina … genom	34	112
mina … gitar	-8	97
mina … jag	95	85
mina … kryck	-115	-106
mina … nu	106	45
mina … o	8	119
mina … och	-28	155
mina … piler	87	-48
mina … racke	-6	102
mina … sen	-16	92
mina … slut	-106	-101
mina … som	-206	-231
mina … tar	-140	-209
mina … utifr	-6	116
mina … vacin	-133	-100
mina … vakta	22	136
mina … var	9	143
mindfulnes	-108	-108
mindre	179	104
mine	-186	-147
minesutredning	-115	-101
minet	-137	-141
mini	-131	-131
mini pe	-131	-131
minipiler	-134	-118
mins ingen	118	184
minst	185	11
minst ljud	8	118
minst … gor	74	125
minsta	-22	107
minua	1	237
minul on	-114	14
minul … koysi	16	120
minul … paans	-149	-141
minula	-114	14
minus	27	-72
minus #	122	-38
minut alt	92	14
minut and	119	24
minut drar	85	-3
minut han	177	60
minut hon	161	51
minut idag	153	28
minut igar	104	5
minut magen	95	-2
minut men	159	45
minut nar	-230	-159
minut nu	264	32
minut och	98	-112
minut pa	82	34
minut raisk	0	140
minut seksi	10	119
minut sen	102	-44
minut sma	105	-12
minut som	83	-27
minut somna	-114	-117
minut sover	104	-23
minut stope	-129	-98
minut this	129	29
minut … ar	120	73
minut … coop	82	34
minut … en	96	141
minut … feber	-97	-112
minut … hosta	122	5
minut … in	104	13
minut … inget	108	17
minut … kval	104	5
minut … morni	124	28
minut … morse	102	17
minut … nagla	118	24
minut … nasvi	154	9
minut … norma	143	31
minut … now	-129	-98
minut … nu	166	30
minut … om	-114	-117
minut … pumpa	95	-2
minut … pupil	105	-12
minut … sluta	-152	-143
minut … vi	192	32
minute	178	14
minuter	72	-124
minuterna	18	101
minutes	239	61
mir*	-120	-140
mirtazapin	-118	-114
mis	-115	-143
mis*	-11	-160
misa final	-93	-107
misa … ont	-93	-107
misad lunch	-106	-91
misad tiden	-168	-177
misad … darig	-106	-91
misade	-251	-252
misfa var	-139	-135
misfa … fins	-105	-102
misfalet	-139	-135
misha av	-17	149
misha … min	14	193
mishandlad	11	203
misly fora	-5	129
misly … gange	-5	129
mislyckades	-13	168
mista #	122	10
mista brane	104	26
mista hjart	143	-3
mista min	126	21
mista vil	-3	112
mista … a	104	26
mista … do	-3	112
mista … enhet	122	10
mista … lileb	126	21
mistag	46	-82
mistake	204	11
mit	-37	102
mit ansik	-22	185
mit arbet	-108	-121
mit banko	-27	111
mit barn	-147	69
mit besok	-106	-127
mit eksem	34	155
mit ex	-121	8
mit finge	4	148
mit forst	-113	-111
mit glas	-4	106
mit hemla	-116	-107
mit hjart	-257	-292
mit hogra	-115	-108
mit holte	-103	-120
mit huvud	-9	172
mit i	420	11
mit job	-200	-209
mit kna	-103	-144
mit koles	-98	-85
mit konto	-150	-125
mit lila	-112	-111
mit liv	59	136
mit mama	149	22
mit namn	54	147
mit p	-168	-164
mit pa	129	24
mit pas	-33	188
mit rum	-9	117
mit sista	2	186
mit sjalv	-124	-150
mit vapen	7	95
mit … ar	-245	-247
mit … barn	-106	-95
mit … ben	-115	-108
mit … blode	-243	-177
mit … brost	187	65
mit … brot	20	160
mit … damsu	127	33
mit … ekg	-131	-162
mit … for	-17	111
mit … gor	140	29
mit … halv	149	22
mit … har	-98	-149
mit … hela	-3	142
mit … hopa	-131	-132
mit … i	-202	-196
mit … ineba	118	25
mit … kom	112	19
mit … medel	-12	124
mit … menin	178	-1
mit … mina	-4	106
mit … och	30	239
mit … om	-5	113
mit … pa	124	160
mit … samta	-133	-125
mit … ska	-130	-165
mit … skrub	-112	-111
mit … skule	-125	-102
mit … slog	-94	-108
mit … spot	193	57
mit … stark	130	-1
mit … svalj	-134	-135
mit … tog	78	-23
mit … trani	136	13
mit … vad	-113	-150
mit … val	5	127
mit … vil	-118	-124
mit*	-100	-181
mita	-103	-87
mita voide	-103	-87
mix*	159	-27
mja*	-113	-241
mjal	-281	-266
mjal som	-130	-115
mjal … fan	-130	-115
mjalt och	157	49
mjalt … har	157	49
mjalte	157	49
mjo*	-242	-268
mjolk	-83	-198
mjolk fardi	113	11
mjolk fick	91	35
mjolk … forst	113	11
mjolk … och	-153	-107
mjolken	-192	-198
mjolkstockning	-164	-99
mju*	100	-56
mjuk	101	-57
mjuk i	130	8
mjuk … krope	130	8
mkt	-200	-141
mkt att	-4	104
mkt har	-108	-122
mkt o	100	46
mkt om	-125	-129
mkt … hande	-125	-129
mkt … ja	-108	-122
mkt … jag	-4	104
mkt … ont	100	46
mna	138	13
mna har	138	13
mna … fat	138	13
mob*	-168	-67
mobar viner	17	141
mobar … hejda	17	141
mobarna	17	141
mobil	-114	11
mobil dog	-128	-140
mobil for	-111	-129
mobil i	-44	-137
mobil laser	11	113
mobil och	23	135
mobil sa	-9	91
mobil … att	-111	-129
mobil … doren	11	113
mobil … har	9	105
mobil … jag	-9	91
mobil … mit	-128	-140
mobil … vagen	-92	-116
mobilen	-156	-143
mobilnacke	-143	-140
mobilskalet	13	136
moble och	-3	101
moble … nu	-3	101
mobler	-97	-107
moblerna	-3	101
moder … inte	140	-15
moderkakan	140	-15
mof*	118	12
mofar	118	12
mofar ar	118	12
mofar … svima	118	12
mol*	-29	-183
molan ont	-111	-87
molan … i	-111	-87
molip han	-92	-109
molipect	-92	-109
mon*	-171	-132
monst i	-136	-146
monst … garde	-136	-146
monster	-136	-146
month	-162	-177
month ago	-112	-95
months	-114	-127
mood	22	132
moose	-115	-97
moose blood	-115	-97
moose … every	-115	-97
mor avled	-112	-111
mor det	-85	-131
mor hav	-154	-179
mor pa	17	166
mor prata	100	0
mor … att	-133	-199
mor … av	-112	-111
mor … boend	-5	140
mor … med	100	0
morbr ror	-12	155
morbr … vid	-12	155
morbror	60	133
morda	-158	-139
morda av	-144	-224
morda mig	-196	-199
morda … sin	-130	-208
mordad	-144	-224
mordar	-157	-181
morfa for	7	109
morfa gor	26	131
morfa hade	-156	-157
morfa har	11	95
morfa hjart	130	23
morfa sager	133	26
morfa sate	101	2
morfa vil	12	122
morfa … att	151	107
morfa … av	130	23
morfa … efter	81	15
morfa … en	101	2
morfa … i	115	0
morfa … saker	25	118
morfa … sluta	11	95
morfars	130	23
morfi til	-72	-86
morfi … mama	-129	-122
morfinplaster	82	-46
morfintableter	-100	-90
morgnarna	-223	-201
morgo nar	2	141
morgo natsk	-67	-108
morgo sen	-113	-125
morgo ser	-168	-164
morgo … #	-135	-125
morgo … jag	148	234
morgo … kval	-140	-149
morgo … over	-121	-116
morgo … skola	-123	-164
morgo … vanst	137	-14
morgon	52	265
morgonen	-388	-285
mork	186	60
mork i	192	-1
mork … ansik	191	-1
morka	-87	-140
morka ringa	-162	-139
morka … under	-162	-139
morkb och	162	16
morkb … slo	114	20
morkbla	162	16
morkr a	65	136
morkr hur	-93	-112
morkr och	110	7
morkr prick	153	50
morkr viner	8	160
morkr … ikval	8	160
morkr … svara	110	7
morkrad	-93	-112
morkrat	-169	-155
morkrod	136	12
morkroda	153	50
morkrot	177	15
morkt av	-109	-102
morkt blod	158	-8
morkt rum	125	21
morkt … hela	132	8
morkt … jarnt	-109	-102
mormo ar	-120	-216
mormo for	-115	-108
mormo gick	-106	-79
mormo handl	25	118
mormo har	181	81
mormo hjart	175	-9
mormo liger	155	12
mormo pa	14	106
mormo ramla	151	60
mormo verka	136	13
mormo … att	8	160
mormo … bort	-106	-79
mormo … dod	-128	-114
mormo … fat	180	-4
mormo … fol	105	18
mormo … ha	136	13
mormo … haft	-132	-116
mormo … helt	125	11
mormo … i	-91	-116
mormo … inte	165	21
mormo … kraks	136	11
mormo … lovet	14	106
mormo … sluta	7	109
mormo … trot	-132	-151
mormors	216	-7
mornarna	-148	-128
morni about	-129	-98
morni al	124	28
morni … ten	-129	-98
morning	81	-87
morsans	-15	172
morse att	93	137
morse blir	140	9
morse fingr	78	12
morse hande	140	39
morse har	139	-1
morse ingen	-129	-108
morse krama	-49	112
morse o	102	17
morse och	175	9
morse ont	123	44
morse sluta	-137	-118
morse … ar	171	49
morse … efter	-137	-118
morse … feber	-129	-108
morse … kalsv	140	9
morse … kvina	110	51
morse … otack	96	41
morse … var	102	17
mos	-90	-102
mos efter	-90	-102
moste ser	137	12
moste … sne	137	12
moster	163	179
mostl at	-110	-129
mostl … night	-110	-129
mostly	-209	-219
mot	-151	-23
mot alt	-108	-74
mot anfal	133	25
mot axeln	177	52
mot beton	101	9
mot bil	111	8
mot borde	-132	-125
mot dem	119	101
mot det	-121	-145
mot doren	-33	125
mot en	-16	143
mot feber	-147	-101
mot forfr	-100	-88
mot halse	114	159
mot hjarn	-192	-141
mot jordn	-110	-99
mot kat	-173	-168
mot magen	164	48
mot mig	23	196
mot migra	-141	-134
mot min	21	229
mot penic	-152	-117
mot rygva	-124	-131
mot sangk	-138	-100
mot spare	-5	144
mot tbe	-136	-171
mot trear	112	36
mot vagen	-130	21
mot … ar	112	36
mot … ater	126	22
mot … de	-124	-131
mot … ena	101	9
mot … frosa	132	18
mot … gront	-108	-74
mot … hals	5	128
mot … hur	-123	-156
mot … igar	-170	-141
mot … men	-4	143
mot … och	193	119
mot … roste	151	-3
mot … sen	-149	-127
mot … sjalv	37	129
mot … vil	-128	-109
mot … vilja	30	152
mot*	-46	-150
motagning	-121	-95
mote	184	33
moten	-251	-282
motet	-115	-243
motion	-161	-151
motle skin	103	12
motle … and	110	14
motled	151	35
motor i	157	2
motorcykelolycka	158	-5
motorsagen	250	-11
motst i	-144	-155
motst … ineba	-102	-91
motstandarna	-102	-91
mou*	147	-4
mouth … crook	127	12
mov*	-43	-171
move finge	-138	-109
moved	-153	-232
moved to	-191	-162
moved … the	-157	-132
movem since	155	46
movem … yeste	155	46
movement	155	46
movicol	-139	-133
moving	-141	-62
mr	1	114
mua	5	128
mua humal	5	128
mud*	128	-6
mudled	128	-6
mug	153	-14
mug efter	118	1
mug han	80	-12
mug … mug	118	1
mug … svalj	80	-12
mum … sad	-116	-98
mum*	214	-44
mumel	55	-84
mumel ur	116	14
mumel … mig	116	14
mumla bara	157	-31
mumlar	122	-38
mun	84	-47
mun naten	-120	-122
mun sned	125	5
mun*	149	-18
munen aftor	-131	-119
munen fins	-95	-90
munen hange	201	23
munen hon	145	12
munen idag	111	72
munen igen	150	21
munen men	64	161
munen tunga	114	18
munen var	105	-4
munen … e	114	18
munen … hande	-143	-93
munen … hon	119	19
munen … hosta	114	37
munen … och	117	10
munen … spota	12	157
mungi hange	177	31
mungi spric	-121	-110
mungipa	168	26
mungipan	228	4
munsa igen	-134	-124
munsa infor	-105	-104
munsa pa	-127	-110
munsa … balen	-105	-104
munsa … tunga	-127	-110
munsar	-317	-295
mur*	-169	-206
murder	-163	-201
mus	-165	-160
mus*	-234	-352
musarm	-189	-225
muscl aches	-114	-103
muscle	-142	-149
musik	-87	-156
musik och	-100	-121
musik … jag	-100	-121
musiken	-151	-156
muske melan	-147	-130
muske … skuld	-147	-130
muskelknuta	-147	-130
muskl efter	-112	-64
muskler	-123	-89
muste ur	-123	-115
muste … mig	-123	-115
musten	-123	-115
muta hengi	-136	-116
muta rinas	120	16
my	25	175
my #	118	-26
my ankle	-62	-151
my antid	144	9
my apoin	-155	-90
my arm	127	182
my arms	30	152
my baby	3	127
my back	-164	-235
my blood	-121	-116
my boy	151	16
my boyfr	80	177
my breat	219	37
my chest	175	-9
my child	85	-77
my coach	6	157
my dad	74	-41
my dog	-76	25
my ears	-112	-107
my ex	8	245
my eye	139	-5
my eyeli	-117	-98
my feet	-100	-161
my finge	-254	-254
my first	-158	-147
my food	-13	108
my frien	162	138
my goodb	22	151
my grand	-196	-189
my gums	-105	-99
my hands	114	112
my hay	-187	-207
my iner	-108	-108
my jaw	114	-10
my keys	-9	135
my kid	-131	-215
my kids	-63	128
my knee	-93	-167
my last	3	158
my left	218	40
my life	174	154
my litle	72	233
my mate	148	18
my mum	-19	50
my neigh	-64	91
my newbo	144	13
my nose	-215	-174
my paren	34	193
my partn	41	201
my perio	-121	-150
my phone	-4	163
my presc	-134	-163
my right	25	-146
my room	-15	180
my rooma	31	188
my siste	122	116
my stepd	-4	113
my stepf	23	157
my stoma	-146	-161
my table	4	172
my teeth	150	12
my todle	158	-88
my toe	-160	-147
my uncle	-9	135
my voice	124	-99
my warfa	-125	-117
my … aches	-155	-158
my … again	-122	-3
my … and	105	195
my … at	-170	-36
my … ate	93	-68
my … bal	149	28
my … beats	29	221
my … bleed	-105	-99
my … broth	9	165
my … but	-136	-143
my … came	224	9
my … can	-257	-238
my … check	-148	-135
my … chest	150	35
my … choke	81	-32
my … clas	-202	-226
my … clean	-112	-107
my … cnat	132	8
my … colap	154	6
my … comes	20	111
my … criti	-108	-108
my … drank	257	33
my … ever	-105	-106
my … every	-119	-110
my … feels	122	-15
my … fel	168	-6
my … fever	-187	-207
my … from	-105	82
my … gave	41	155
my … go	-112	-95
my … got	165	-9
my … hand	280	16
my … has	-197	-146
my … hears	15	124
my … hits	50	206
my … hurts	-164	-199
my … is	160	31
my … isnt	126	-46
my … just	88	-42
my … keeps	-124	44
my … last	-74	83
my … leg	149	7
my … lips	128	1
my … moose	-115	-97
my … moved	-122	-122
my … night	14	116
my … pils	-38	108
my … poste	-5	117
my … presu	-121	-116
my … pushe	13	135
my … says	-33	120
my … side	113	15
my … since	160	54
my … skiin	-163	-151
my … snore	-166	-165
my … start	-185	-182
my … stope	-188	-173
my … stran	-18	121
my … swalo	142	-26
my … test	-134	-121
my … think	17	182
my … til	9	125
my … to	-52	119
my … took	116	-60
my … touch	38	217
my … up	9	167
my … used	-107	-99
my … week	235	46
my … when	-197	-76
my … would	13	163
my … year	-130	-92
mycke	261	129
mycke alved	32	135
mycke armha	-124	-113
mycke bara	-103	-112
mycke batre	-135	-159
mycke behov	-17	93
mycke blod	254	62
mycke cola	-120	-122
mycke efter	-172	-161
mycke farn	128	13
mycke fort	152	45
mycke gar	-123	-136
mycke godis	-139	-120
mycke gravi	112	9
mycke hand	122	28
mycke hema	-92	-98
mycke hon	125	-20
mycke ilama	-117	-98
mycke ingen	-148	-132
mycke inget	-133	-139
mycke insul	110	-1
mycke jag	-81	41
mycke kafe	-112	-104
mycke kor	-115	-108
mycke lakri	-69	-100
mycke men	-109	-127
mycke ont	175	24
mycke pa	-205	-214
mycke saman	-103	-80
mycke sen	-168	-187
mycke ska	-128	-113
mycke somnm	119	14
mycke svar	95	2
mycke svart	108	9
mycke sveta	99	17
mycke table	-1	104
mycke trot	-8	146
mycke under	-200	-181
mycke ur	101	-8
mycke vald	-88	-106
mycke vil	-145	-116
mycke vin	-123	-155
mycke … ar	123	-32
mycke … armar	-200	-181
mycke … bebis	-131	-134
mycke … behov	20	176
mycke … benet	128	13
mycke … en	-128	-113
mycke … for	17	108
mycke … forst	-119	-86
mycke … gravi	-117	-98
mycke … han	104	12
mycke … i	29	151
mycke … ilama	-139	-120
mycke … jag	56	135
mycke … jobet	-109	-136
mycke … kalas	-94	-89
mycke … lask	-128	-119
mycke … mage	149	53
mycke … mar	-121	-98
mycke … mer	-133	-139
mycke … mycke	122	28
mycke … nar	102	34
mycke … natet	-110	-137
mycke … pa	-152	-37
mycke … saman	-103	-80
mycke … snipa	101	-8
mycke … taxi	-115	-108
mycke … undra	-103	-112
mycke … vakna	95	2
mycke … vanst	122	28
mycke … vil	-115	-132
mycket	-150	-121
myg	-180	-198
myg bet	-169	-172
myg*	-180	-199
mygbe som	-129	-111
mygbe … svuln	-106	-84
mygbet	-206	-183
mynt i	133	28
mynt … halse	133	28
myrkr i	-121	-115
myrkr … benen	-121	-115
myrkryp	-121	-115
myrkysienta	125	21
mys*	-89	182
mysel shavi	-167	-172
mysel when	19	126
mysel with	28	162
mysel … a	28	162
mysel … i	19	126
mysel … smal	-167	-172
myself	-89	182
n dog	-148	-149
n under	-113	-122
n … brost	-113	-122
na bara	-180	-189
na mer	-29	95
na … pa	-128	-142
na … skar	6	155
naa*	63	163
naapu hakaa	-7	120
naapu … vaimo	-7	120
naapuri	85	110
nac*	171	-67
nacke	-58	-125
nacke ar	129	-13
nacke av	-180	-160
nacke e	179	54
nacke efter	-313	-267
nacke gor	64	-63
nacke hog	115	25
nacke knaka	130	3
nacke liger	106	19
nacke ljusk	123	50
nacke och	270	114
nacke ocksa	-205	-135
nacke sen	-121	-141
nacke slo	135	25
nacke spyr	112	53
nacke … a	112	53
nacke … att	-242	-202
nacke … domna	210	47
nacke … feber	166	62
nacke … fortf	-112	-81
nacke … konto	-94	-81
nacke … magen	117	31
nacke … min	135	25
nacke … nar	148	16
nacke … ont	-2	-124
nacke … som	229	20
nacke … spikr	105	34
nacken	100	-65
nacks och	231	22
nacks vakna	-104	-87
nacks … har	159	20
nacks … hog	150	3
nacks … inte	-106	-90
nacks … snet	-104	-87
nackskada	187	29
nackspar	-230	-196
nackstel	169	63
nackstyv	150	3
nad	-143	-127
nad i	-125	-106
nad … brost	-125	-106
naf*	-191	-214
nafsa mig	-153	-183
nafsa min	-107	-103
nafsa … doter	-107	-103
nafsa … i	-153	-183
nafsade	-191	-214
nagel	-206	-179
nagel ar	-216	-170
nagel losna	-123	-136
nagel pa	-185	-179
nagel … bla	-157	-149
nagel … stort	-152	-129
nagel … svart	-146	-141
nagelack	131	44
nagelbandsinfektion	-110	-103
nageln	-242	-221
nageltrang	-142	-157
nagon att	-168	-197
nagon blir	-119	-187
nagon dar	-160	-163
nagon ens	30	130
nagon gang	-204	-236
nagon grup	-128	-158
nagon haler	-20	104
nagon har	90	135
nagon hitar	56	176
nagon hjalp	-146	-134
nagon jagad	-116	-135
nagon kokar	113	16
nagon kort	-122	-98
nagon la	2	126
nagon lag	7	142
nagon maste	177	71
nagon om	-201	-245
nagon pa	22	140
nagon prast	-69	-87
nagon siter	106	-37
nagon skule	42	150
nagon som	1	197
nagon stopa	13	141
nagon styr	-5	162
nagon tar	29	146
nagon tog	24	111
nagon … det	-114	-152
nagon … eler	-69	-87
nagon … en	102	152
nagon … fast	-20	104
nagon … for	-141	-163
nagon … freda	12	102
nagon … hand	29	146
nagon … in	-77	41
nagon … kafe	113	16
nagon … kan	89	-25
nagon … koma	187	2
nagon … mig	-77	100
nagon … nagot	-4	106
nagon … nar	-97	-112
nagon … over	10	116
nagon … pa	190	135
nagon … prata	-224	-154
nagon … skule	30	130
nagon … slage	-119	-187
nagon … svara	14	108
nagon … tar	22	109
nagon … veta	24	128
nagonsin	129	69
nagot	187	75
nagot ar	-77	-108
nagot att	31	179
nagot av	5	156
nagot brast	165	36
nagot genom	140	0
nagot gick	127	23
nagot i	30	213
nagot likna	114	41
nagot lugna	-205	-213
nagot sarsk	-112	-108
nagot skons	14	115
nagot vald	-126	-150
nagot … avgas	5	156
nagot … do	21	144
nagot … halse	115	9
nagot … hema	-105	-124
nagot … inan	-112	-108
nagot … iskal	116	18
nagot … kraks	114	41
nagot … mit	-4	106
nagot … ogat	140	0
nagot … pa	-134	-99
nagot … sa	-105	-129
nagot … sat	14	115
nagot … sonde	136	47
nagot … tande	3	106
nagot … ut	113	-8
nagot … utred	-124	-88
nagra dagar	-194	-206
nagra extra	129	22
nagra gange	-114	-77
nagra minut	-85	-165
nagra ord	119	0
nagra sekun	-138	-141
nagra timar	113	-4
nagra … har	-177	-154
nagra … idag	153	28
nagra … metot	129	22
nagra … nar	-96	-108
nagra … om	-113	-92
nagra … pa	-215	-194
nagra … sarsk	30	116
nagra … sen	108	20
nai*	-171	-172
naj*	-145	-39
nak*	146	197
naken	-7	211
naken har	-121	-123
naken ute	-19	110
naken … eksem	-121	-123
naken … i	-19	110
nakenbilder	17	130
nakenkat	-121	-123
nako	158	17
nal	82	-47
nal … inte	-97	-89
nal*	-186	-9
nalar	-142	41
nalar i	17	220
nalar igen	4	115
nalar jag	9	140
nalar mat	-96	-110
nalar men	-120	-98
nalar ska	-119	-158
nalar … mar	-120	-98
nalar … mig	9	140
nalar … och	-96	-110
nalar … stick	9	140
nalar … varas	4	115
nalarna	4	115
nalen	-113	-147
naloxon	-117	-111
namn ar	-120	-134
namn iblan	-138	-133
namn vart	-115	-125
namn … det	-100	-112
namnet	-137	-146
nan ap	-62	-89
nan byte	6	112
nan det	-102	-112
nan fara	-135	-148
nan fel	105	-4
nan gang	-165	-227
nan grup	-98	-123
nan kansk	-104	-92
nan korde	5	116
nan krama	103	9
nan la	23	146
nan liger	140	-10
nan luft	136	39
nan medic	17	109
nan ny	9	145
nan om	-105	-160
nan parke	104	-5
nan rekom	-156	-140
nan sa	0	105
nan sat	127	-5
nan siter	86	-18
nan snart	-16	93
nan som	-98	-185
nan tving	17	134
nan vridi	136	13
nan … ar	0	105
nan … att	-133	-70
nan … berat	-73	-86
nan … en	204	125
nan … int	-8	122
nan … medve	109	-12
nan … nat	17	144
nan … nu	105	-27
nan … om	40	-80
nan … over	5	116
nan … prata	-111	-151
nan … svart	-16	93
nan … ut	-1	139
nan … vet	-104	-92
nan … yeste	105	-4
nansi ringe	0	105
nansi … nan	0	105
nansin	156	166
nap	-195	-187
nap*	-78	-179
napipariston	153	15
napy	-136	-122
napy rash	-136	-122
nar	-328	-158
nar #	-118	-113
nar ala	-136	-79
nar alved	-110	-97
nar anges	24	264
nar ar	-299	-273
nar barnb	-157	-133
nar baten	102	34
nar bebis	122	9
nar borja	-166	-167
nar de	-2	176
nar det	-62	53
nar far	-290	-289
nar feber	-103	-130
nar flera	-117	-115
nar foral	26	211
nar frun	134	137
nar han	-41	222
nar hoste	0	113
nar hunde	-132	-96
nar jag	-281	-282
nar kan	-72	-190
nar komer	-215	-225
nar lakar	-106	-140
nar mama	37	212
nar min	-160	-93
nar mormo	25	118
nar ni	-112	-11
nar opere	-146	-134
nar rakni	-198	-167
nar ska	-232	-279
nar smart	-4	92
nar telef	-131	-114
nar … aker	46	219
nar … amar	-154	-174
nar … andas	198	-3
nar … ar	-176	177
nar … at	-141	-157
nar … aterb	-146	-125
nar … atit	-161	-133
nar … bad	-23	149
nar … badar	23	104
nar … bajsa	117	-53
nar … bar	180	43
nar … besta	24	148
nar … blir	-146	-11
nar … blodt	-128	-126
nar … bojer	-156	-185
nar … borja	44	122
nar … borst	-113	-121
nar … braka	11	143
nar … brota	-115	-122
nar … cykla	-152	-142
nar … diska	-104	-108
nar … dok	148	16
nar … dor	-139	-138
nar … drack	104	39
nar … drar	218	37
nar … drick	98	306
nar … druck	19	217
nar … dusch	-5	180
nar … e	3	198
nar … flyge	-111	-123
nar … forso	171	132
nar … gat	30	116
nar … gav	-181	-148
nar … ger	129	21
nar … gick	24	-120
nar … gjord	16	121
nar … glomd	-130	-129
nar … hacka	-100	-116
nar … halde	128	24
nar … haler	-133	-107
nar … han	-130	-119
nar … handl	18	127
nar … har	-152	88
nar … hon	-161	-137
nar … hopar	-166	-168
nar … influ	-107	-94
nar … jag	-184	-276
nar … jobar	40	218
nar … kan	54	169
nar … kans	6	155
nar … kisar	-186	-41
nar … klamd	-127	-116
nar … klipt	136	7
nar … kom	115	-3
nar … komer	-39	211
nar … kor	52	142
nar … lager	-75	-184
nar … lagt	-109	-127
nar … lakar	-129	-139
nar … laser	23	135
nar … leker	-135	-153
nar … liger	-66	-135
nar … lyfte	138	-84
nar … man	-303	-269
nar … mar	77	291
nar … med	-112	-107
nar … min	-167	-175
nar … nasta	-109	-141
nar … nyper	229	-29
nar … opnar	-150	-146
nar … prata	82	-74
nar … rakad	-111	-187
nar … ramla	-163	-158
nar … reser	-27	-118
nar … reste	-162	-144
nar … ringd	-131	-114
nar … ringe	-33	114
nar … ropar	141	16
nar … roste	-89	-104
nar … ruska	129	13
nar … sag	-296	-281
nar … sager	8	157
nar … sambo	-118	-104
nar … sat	-37	-133
nar … sater	150	3
nar … ser	-233	-205
nar … siter	-195	-155
nar … ska	-291	-324
nar … skaka	-49	-197
nar … skala	-114	-101
nar … skar	-100	-123
nar … skota	159	47
nar … skrik	4	220
nar … skriv	-69	-160
nar … skule	105	-38
nar … slakt	139	-1
nar … slar	37	146
nar … sluta	-150	-139
nar … snark	-119	-125
nar … snyte	-184	-176
nar … soker	-92	-137
nar … sov	30	201
nar … sover	-226	16
nar … sprin	-195	-179
nar … stana	-130	-114
nar … star	179	34
nar … stote	-110	-76
nar … sutit	-146	-141
nar … svalj	-150	-133
nar … svare	-150	-125
nar … tanke	-178	-239
nar … tapar	1	130
nar … tar	-142	-118
nar … torka	176	-36
nar … trana	-36	-110
nar … tryck	-224	-267
nar … va	-133	-130
nar … vande	-202	-236
nar … var	-129	-33
nar … varit	-134	-120
nar … verka	-110	-97
nar … vil	82	224
nar … vilar	192	-8
nar … vride	-200	-201
nar*	-249	-76
nara	12	125
nara att	128	154
nara os	97	38
nara relat	-89	-125
nara vatne	2	109
nara … har	-73	-86
nara … och	2	109
nara … svima	164	5
narko orden	-150	-120
narkosen	-150	-120
narma akut	-123	-102
narmaste	-123	-102
narstaende	-91	-100
nas*	-232	-191
nasa	-69	-191
nasa och	156	22
nasa sedan	-132	-95
nasa varje	-126	-110
nasa … dag	-126	-110
nasa … hocke	-132	-95
nasa … oron	156	22
nasan	-198	-232
nasan a	140	37
nasan ar	-107	-119
nasan blode	-59	91
nasan flera	-106	-119
nasan i	-130	-166
nasan kans	-134	-109
nasan riner	-172	-139
nasan svart	-117	-104
nasan tva	135	30
nasan … att	-117	-104
nasan … det	-113	-119
nasan … en	-143	-131
nasan … han	26	173
nasan … jag	-108	-74
nasan … nar	-83	-104
nasan … nater	-106	-119
nasan … runit	104	29
nasan … sen	166	18
nasan … tapt	-129	-138
nasan … timar	135	30
nasbl da	-124	-134
nasbl har	-167	-163
nasbl i	-259	-254
nasbl iblan	-147	-139
nasbl kan	-79	-95
nasbl men	94	16
nasbl sen	189	54
nasbl tva	-101	-106
nasbl … det	-79	-95
nasbl … en	149	20
nasbl … fem	-169	-150
nasbl … gange	-101	-106
nasbl … gar	-129	-134
nasbl … inte	116	30
nasbl … morse	-137	-118
nasbl … nu	94	16
nasbl … och	-124	-134
nasbl … pa	-117	-145
nasbl … sen	-99	-95
nasbl … sluta	-177	-167
nasblod	-137	-121
nasblodet	15	-115
nasbore	-132	-83
nasel och	124	44
nasel overa	126	36
nasel pa	-170	-143
nasel som	-127	-111
nasel … hela	127	-11
nasel … komer	-127	-111
nasel … kraks	126	46
nasel … pipan	124	44
nasta	-96	38
nasta #	-118	-105
nasta bebis	4	142
nasta drunk	-94	-94
nasta gang	9	230
nasta hjart	-151	-125
nasta i	-82	-136
nasta ledig	127	47
nasta nar	-143	-111
nasta svima	112	52
nasta tid	-99	-156
nasta torsd	-75	-96
nasta tupar	145	35
nasta varje	52	220
nasta … ar	-117	-64
nasta … hjart	-186	-161
nasta … kval	38	190
nasta … min	-108	-93
nasta … nar	-173	-134
nasta … som	-94	-94
nasta … tid	127	47
nastapa	-130	-132
nasvi spela	186	32
nasvingarna	164	37
nat	-92	40
nat anars	-11	101
nat antli	-121	-107
nat barfo	10	124
nat batre	-254	-220
nat bebis	-109	-129
nat behov	-140	-116
nat blods	137	52
nat brast	158	75
nat darar	110	6
nat fros	-130	-110
nat han	134	-2
nat jag	-3	141
nat kondo	-99	-95
nat kraks	83	-13
nat lite	-129	-97
nat lugna	-142	-143
nat man	-154	-148
nat med	-30	139
nat men	-118	32
nat mot	-152	-115
nat nu	-177	-90
nat piler	169	-4
nat sat	10	144
nat siter	137	23
nat som	210	-1
nat stark	0	120
nat stod	-7	170
nat stral	-99	-80
nat tips	-170	-153
nat tre	110	5
nat trode	105	-28
nat … #	165	65
nat … altid	14	183
nat … angra	-17	80
nat … ar	-168	-193
nat … att	-117	-212
nat … drick	-215	-198
nat … feste	105	-12
nat … folk	92	-20
nat … for	-36	118
nat … gick	-71	63
nat … halsn	105	7
nat … han	9	152
nat … jag	141	250
nat … kan	-154	-148
nat … lever	-79	-110
nat … lite	-130	-110
nat … mar	138	6
nat … min	22	163
nat … nu	6	-131
nat … ocksa	83	-13
nat … sag	173	26
nat … sen	-52	-114
nat … ser	118	18
nat … sprac	-99	-95
nat … svart	78	-23
nat … ta	-103	-119
nat … tack	-140	-146
nat … til	-104	-107
nat … utvil	-121	-107
nat … vecko	110	5
nat*	-191	41
natduksbordet	-9	145
naten	-139	-78
naten a	177	22
naten ar	-62	-172
naten fast	18	110
naten i	153	40
naten men	-183	-166
naten natsk	-133	-138
naten och	93	163
naten vakna	78	-8
naten varst	-120	-122
naten … #	48	-86
naten … dagen	-113	-131
naten … inte	-114	-117
naten … sager	-126	-127
nater	-139	16
nater far	-80	-104
nater for	-93	-112
nater i	-104	-17
nater jag	15	213
nater koper	20	98
nater men	-96	-119
nater nar	-39	103
nater och	-101	-18
nater rakni	-62	-89
nater tror	-11	106
nater … alt	20	98
nater … ar	-162	-199
nater … gulig	-89	-103
nater … rad	-144	-155
nater … rakni	-62	-89
nater … tande	-80	-104
nater … tror	-134	-121
naterna	-222	80
natet	-89	147
natet av	23	115
natet efter	21	145
natet hon	2	152
natet om	-173	-169
natet stres	-87	-99
natet visar	-124	-127
natet … ar	4	115
natet … en	23	115
natet … fel	-124	-127
natet … prata	29	110
natet … sat	6	110
natmo sen	92	-20
natmo … i	92	-20
natmosan	111	-26
natpa vilka	-79	-98
natpa … stods	-79	-98
natpas	-134	-153
natpaset	-117	-139
nats	-128	-147
natskift	-146	-155
natskrack	-101	-149
natur ha	-6	114
natur … sin	-6	114
naturen	-6	114
natva o	-87	-84
natva … prata	-87	-84
natvandrar	-87	-84
nau*	-83	-152
nauruun	-135	-137
nause in	-156	-138
nause … the	-156	-138
nausea	-156	-138
nauseous	149	13
nav*	282	50
nave	124	13
nave metad	124	13
navel hange	126	10
navel igar	136	30
navel … ut	126	10
naveln	100	-39
navelstrang	116	24
navelstrangen	148	4
nearl … out	165	24
neck and	112	160
neck fever	183	29
neck for	-119	-129
neck from	-129	-121
neck hurts	169	26
neck last	1	109
neck pain	89	15
neck … #	-119	-129
neck … a	107	37
neck … and	197	31
neck … fever	201	32
neck … light	144	14
neck … night	1	109
neck … sleep	-129	-121
nedky och	105	-10
nedky … talar	105	-10
nedkyld	105	-10
nedsl av	-15	94
nedsl … et	-15	94
nedsp av	22	139
nedsp … min	22	139
nedsparkad	22	139
nedst … hoste	-130	-135
nedstamd	-172	-207
nedtr av	-123	-90
nedtr … medic	-123	-90
nedtrapning	-123	-90
nee*	-247	-136
need	-266	-177
need a	-266	-184
need an	-137	-140
need somet	-110	-115
need to	-131	47
need … book	-105	-85
need … coura	12	106
need … docto	-166	-139
need … for	-174	-189
need … morni	-122	-133
need … refil	-155	-147
need … shelt	12	155
need … sick	-116	-102
need … stron	-110	-115
nei*	-7	177
neighbour	-4	194
nej	-234	-45
nej de	141	10
nej det	-152	-70
nej gar	8	104
nej jag	-121	-31
nej men	-185	-118
nej nej	-163	-204
nej sarsp	-109	-91
nej skamt	-190	-179
nej skjut	-108	-91
nej tack	-148	-151
nej … forts	-1	108
nej … han	-67	72
nej … jag	-218	-226
nej … sover	17	121
nej … up	-108	-91
nej … var	-131	-154
nej … vil	-175	-233
ner	157	31
ner ala	27	151
ner den	-130	-109
ner en	151	30
ner for	211	0
ner gardi	-135	-136
ner glasb	-126	-125
ner han	-129	-140
ner hande	-3	105
ner hene	8	153
ner honom	164	35
ner huset	2	120
ner i	37	-110
ner kafek	116	43
ner maste	-139	-122
ner medic	-81	-108
ner men	109	22
ner nan	136	39
ner nara	97	38
ner och	126	12
ner pa	230	-17
ner tekan	115	-1
ner tekok	129	36
ner til	69	134
ner vaten	190	22
ner vid	94	5
ner … alven	-18	95
ner … brost	146	60
ner … da	123	-2
ner … haha	-126	-125
ner … halse	134	66
ner … han	110	-46
ner … har	-130	-109
ner … hoger	186	5
ner … huger	-3	108
ner … kna	120	28
ner … losen	19	144
ner … luft	144	43
ner … madra	-104	-99
ner … magen	38	-90
ner … med	26	139
ner … mot	143	40
ner … naten	-133	-137
ner … nu	109	22
ner … os	97	38
ner … over	240	20
ner … sager	126	11
ner … sjon	23	146
ner … skolj	-139	-122
ner … skriv	94	5
ner … svart	127	47
ner … vanst	136	50
ner … vantr	-80	-126
ner … vatne	-1	104
ner … vikt	-197	-216
nerat	189	35
nerat hela	112	30
nerat … tiden	112	30
nere nar	2	148
nere och	-127	-151
nere … #	-95	-112
nere … plask	131	12
nere … trana	-86	-103
nerfo trapa	49	138
nerfo … i	10	140
nerfo … slo	140	8
nerki och	116	8
nerki … svaga	116	8
nerkisad	203	29
nerverna	-130	-137
nervo … jag	-115	-127
nervos	-210	-242
nervous	-154	-141
never born	-1	124
new	-260	-329
new*	125	77
newbo has	144	13
newbo … a	144	13
newborn	125	77
nex*	-108	105
nexplanon	-149	-143
next	-78	132
next door	-3	118
next week	-84	25
next … has	-3	118
nez*	-130	-128
nezeril	-130	-128
ngl	0	141
ni	-333	2
ni a	-104	-92
ni boka	-39	-147
ni djur	-140	-100
ni en	-172	-155
ni fans	26	130
ni far	20	128
ni fins	19	115
ni fixa	-92	-116
ni forel	-73	-86
ni forny	-122	-127
ni fraga	9	164
ni gav	-107	-113
ni ge	21	144
ni gjort	35	169
ni ha	-155	-193
ni halsa	12	149
ni har	-149	-67
ni hitar	9	121
ni hudte	-123	-122
ni laser	23	135
ni mig	7	107
ni nagon	-93	-48
ni nan	-166	-157
ni nat	-138	-137
ni numer	-94	-105
ni opnar	-150	-146
ni ringa	-156	-204
ni saga	-166	-148
ni sant	-178	-179
ni se	-15	97
ni skriv	-114	38
ni sos	-123	-86
ni tips	-132	-159
ni tita	82	16
ni ut	-115	-112
ni var	-8	153
ni … avbok	28	101
ni … det	-27	96
ni … fina	-20	127
ni … gjort	-5	88
ni … grup	-110	-147
ni … hej	26	130
ni … inte	43	209
ni … jag	25	122
ni … koma	-121	-116
ni … mig	-46	120
ni … ny	-148	-135
ni … opet	-158	-154
ni … pa	-138	-205
ni … prast	-69	-87
ni … som	-16	90
ni … termi	-115	-112
ni … til	-177	-137
ni … ut	-165	-181
nia*	-224	-219
nian	-159	-173
nian nu	-115	-119
nian … ar	-115	-119
nice	4	140
nicka … vid	-80	-94
nie*	153	15
nig*	-159	6
night	-157	-6
night aroun	-122	-133
night breat	145	-34
night feel	119	8
night he	21	148
night start	-112	-95
night tums	-119	-110
night … #	-20	-132
night … about	-112	-95
night … hope	49	128
night … i	39	-89
night … ok	119	8
nik*	-68	-142
nikot drack	114	22
nikot och	113	19
nikot … ar	113	19
nikot … barne	114	22
nikotin	-118	-102
nikotinpase	113	19
nikotinplaster	-154	-134
nikotinvatska	114	22
nio	181	140
nio dagar	150	45
nio ungef	133	38
nio varje	-86	-88
nio vecko	-165	-131
nio … ar	-184	-157
nio … kval	-86	-88
nio … sen	148	53
nio*	-166	-147
nis*	204	21
niska	204	21
niska jayka	204	21
niska … ja	168	13
nit*	79	-75
nitro de	-136	-134
nitro flask	-110	-93
nitro men	105	-2
nitro … gange	137	-7
nitro … har	-184	-176
nitro … inte	156	22
nitro … smart	105	-2
nitroglycerintableter	-136	-134
nitrosprayen	145	15
nju*	-180	-218
njurs fora	-135	-127
njurs i	122	10
njurs igen	-191	-152
njurs kaliu	85	26
njurs … manda	122	10
njurs … sama	-219	-146
njurs … var	85	26
njurs … vecka	-135	-127
njursten	-99	-129
njurstensont	-135	-127
njursvikt	85	26
no movem	155	46
no nothi	-106	-111
no point	-21	96
no pulse	173	7
no sound	134	20
no way	12	172
no … comin	134	20
no … in	-21	96
no … like	-106	-111
no … no	-216	-183
no … out	12	172
nob*	28	258
nobod knows	20	113
nobod would	32	158
nobody	31	244
nog	67	189
nog av	0	133
nog jag	13	148
nog nu	14	144
nog saga	-102	-112
nog … det	-102	-112
nog … en	-45	-110
nog … ger	13	148
nog … livet	0	133
noi*	160	25
noj*	-243	-246
nojd	-181	-176
nojig	-170	-174
nonsense	136	19
nor*	-347	-369
norbo varje	-110	-129
norbo … ar	-110	-129
norde pa	91	19
norde … ena	91	19
norden	14	-99
norma att	-232	-105
norma can	-168	-140
norma efter	22	113
norma hormo	-121	-95
norma igen	143	31
norma ingen	-135	-125
norma inte	-110	-99
norma nar	-128	-151
norma syrem	-126	-93
norma vid	149	47
norma … ena	-153	-134
norma … fruko	149	47
norma … hjart	-159	-121
norma … slo	-110	-99
norma … tjugo	22	113
normal	-156	-170
normalt	-322	-237
nos*	-331	-321
nose	-296	-299
nose and	-210	-214
noseb this	-129	-98
noseb … morni	-129	-98
nosebleed	-129	-98
not	80	104
not answe	135	10
not breat	167	15
not makin	142	6
not wakin	137	-14
not … just	-159	-151
not … not	-107	-101
not … och	132	15
notalergiker	164	54
note	-126	-6
note for	-152	-149
note … work	-140	-132
noten	117	20
noter	354	110
noter tunga	165	33
noter … svale	145	29
noter … svuln	153	50
notes	3	101
notes just	12	106
notes … need	12	106
nothi bad	-103	-110
nothi helps	-107	-105
nothi left	13	139
nothi like	-106	-111
nothi … has	-103	-110
nothi … that	-165	-158
nothi … to	13	139
nothing	-73	-139
nov*	-66	-185
november	-198	-188
novorapid	-124	-116
now	34	-128
now it	117	-15
now sharp	91	23
now shes	156	13
now there	-184	-165
now … a	-226	-215
now … hurts	144	-15
now … ive	-13	149
now … scare	135	6
now … shive	152	11
nu a	22	-188
nu adjo	111	-20
nu alved	106	19
nu andas	127	49
nu ar	141	15
nu aters	20	146
nu bara	-132	-6
nu borde	-114	-97
nu de	3	139
nu det	126	146
nu domna	196	15
nu e	84	-61
nu ensam	165	-2
nu evig	12	147
nu for	-114	49
nu forvi	148	57
nu fryse	147	19
nu funka	78	12
nu galer	-99	-98
nu gar	104	29
nu gravi	-119	-86
nu hande	126	52
nu hange	186	20
nu har	-120	20
nu hejda	8	119
nu hela	128	20
nu hema	103	-18
nu hog	132	37
nu hor	172	84
nu huger	256	47
nu igen	138	-9
nu ingen	-95	32
nu inte	109	8
nu jateo	127	44
nu klar	120	7
nu kliar	51	-107
nu kom	41	-85
nu komer	193	6
nu kraks	265	99
nu kramp	186	72
nu later	104	13
nu liger	156	6
nu magen	-134	-106
nu med	-8	-100
nu nasel	124	44
nu norma	143	31
nu ocksa	167	24
nu pa	105	-61
nu prata	210	22
nu racke	14	128
nu rycke	153	30
nu sag	16	117
nu sakna	113	-3
nu sama	151	25
nu sen	35	179
nu ser	219	63
nu siter	113	70
nu ska	-209	-143
nu skaka	93	28
nu skick	16	107
nu slo	142	57
nu sludr	180	43
nu somna	139	42
nu sover	5	-133
nu spota	118	1
nu spyr	194	56
nu svag	85	26
nu svara	158	36
nu svart	149	65
nu svuln	278	84
nu til	-162	-173
nu tog	6	105
nu trot	109	20
nu tryck	137	13
nu undra	-256	-250
nu utsla	84	31
nu vanta	-120	-144
nu varma	-127	-105
nu vet	-6	144
nu vi	-57	-104
nu vil	-189	-262
nu yr	119	36
nu … ala	-123	-155
nu … ar	-72	-168
nu … armen	184	-4
nu … ater	-95	-112
nu … bakis	-109	-112
nu … bara	-28	105
nu … bilen	112	32
nu … den	-12	-133
nu … det	196	114
nu … eliqu	135	30
nu … en	134	29
nu … ena	111	-9
nu … etari	109	22
nu … famil	-69	-102
nu … feber	92	-36
nu … fort	128	34
nu … gar	104	29
nu … golve	136	30
nu … gor	139	23
nu … halse	36	-103
nu … han	203	174
nu … har	70	-149
nu … he	-106	-101
nu … hela	195	66
nu … hon	163	23
nu … inget	12	114
nu … ja	90	104
nu … kalt	-150	-115
nu … kaner	110	-4
nu … kans	3	116
nu … klock	143	19
nu … lapar	194	36
nu … lite	7	109
nu … man	-90	-125
nu … mar	-142	-128
nu … maste	-94	-89
nu … min	-157	-156
nu … munen	150	21
nu … nagot	16	117
nu … nu	12	114
nu … o	148	57
nu … ont	108	9
nu … rikti	129	11
nu … roste	216	-43
nu … sager	8	95
nu … sen	126	52
nu … smart	126	12
nu … sover	-129	-142
nu … synbo	117	24
nu … tanka	6	147
nu … tarna	126	8
nu … trapa	-80	-119
nu … tunga	188	66
nu … undra	-165	-156
nu … vi	-32	-215
nu … vil	-81	-137
nu … vila	12	147
nudes	30	125
nuh*	-247	-224
nuha	-227	-203
num*	-59	-137
numb	147	-44
numb at	-112	-95
numb betwe	167	49
numb … my	177	39
numb … night	-112	-95
numer	-227	-113
numer til	-171	-197
numer … djurs	-94	-105
nur*	-200	-143
nurse has	-146	-131
nurse … a	-112	-105
nursery	-149	-137
ny	-149	-274
ny bebis	-6	108
ny besta	-128	-104
ny epipe	-184	-140
ny fysio	-101	-91
ny inhal	-167	-128
ny insul	-161	-134
ny lagen	-114	-150
ny livmo	-146	-131
ny medic	123	11
ny mycke	125	47
ny nu	125	34
ny partn	-179	-188
ny pena	-72	-75
ny penic	107	45
ny tid	-186	-199
ny tval	-159	-142
ny tvatm	-117	-84
ny vem	-94	-101
ny … den	-157	-123
ny … efter	-110	-99
ny … for	-83	-190
ny … hon	-6	108
ny … hos	-114	-94
ny … ska	-94	-101
nya	-424	-395
nya blodt	-135	-117
nya glaso	-117	-126
nya hjart	-110	-86
nya kile	-85	50
nya kiles	-17	80
nya nitro	-136	-134
nya skor	-191	-187
nya sprut	-123	-103
nya stods	-141	-132
nya table	-187	-182
nya testr	-101	-90
nya … ar	-84	35
nya … bara	-109	-107
nya … de	-136	-134
nya … for	-126	-117
nya … hus	-17	80
nya … kan	-110	-86
nya … skriv	-115	-112
nya … til	-168	-144
nya … vil	13	126
nyc*	50	304
nycke til	-18	181
nycke … far	-99	-100
nyckeln	-4	225
nycklar	0	128
nyf*	103	-65
nyfik har	-139	-128
nyfik … provs	-130	-118
nyfiken	-205	-235
nyfikenhet	-123	-18
nyfod	139	-20
nyfod ata	-128	-113
nyfod feber	139	9
nyfod flick	-121	-95
nyfod med	141	1
nyfod … feber	141	1
nyfod … skote	-121	-95
nyfor hogt	103	32
nyfor hon	-9	132
nyfor svule	138	47
nyfor … blixt	138	47
nyfor … blodt	103	32
nyfor … sager	-9	132
nyforlost	84	16
nyh*	-118	-179
nyhet om	-147	-157
nyheterna	-86	-136
nyk*	-94	-217
nykte nu	-165	-154
nykter	-171	-214
nyl*	32	120
nylig och	-1	120
nylig … hor	-1	120
nyligen	32	120
nyo*	136	-1
nyope i	129	5
nyopererad	129	5
nyp*	323	156
nyper	278	166
nyper honom	223	-49
nyper mig	-13	253
nyper vanli	81	-21
nyper … haler	-5	132
nyper … men	134	-5
nyper … och	88	174
nyper … ropar	113	23
nys	321	40
nys angra	121	5
nys fat	27	104
nys hon	84	-2
nys hosta	114	4
nys i	125	26
nys men	103	16
nys och	129	102
nys ska	133	38
nys sluta	-104	-102
nys … ama	-104	-102
nys … bebis	-24	77
nys … det	145	24
nys … jag	139	60
nys … mig	121	5
nys … och	114	4
nys … plus	113	53
nys … vil	-17	129
nys*	-402	-327
nysa	-102	-86
nysa ogon	-102	-86
nysa … riner	-102	-86
nyser	-343	-275
nyser mycke	-135	-109
nyser … ogone	-144	-130
nysni avlos	-112	-112
nysni … varan	-112	-112
nysningarna	-130	-134
nyt	-128	-225
nyt alerg	-80	-71
nyt glas	-129	-99
nyt intyg	-102	-143
nyt men	90	-13
nyt recep	-272	-236
nyt vapen	-114	-139
nyt … fran	-83	-112
nyt … idag	90	-13
nyt … pa	-177	-145
nyt … ser	-129	-99
nyt … test	-80	-71
o	216	90
o andas	86	183
o banka	-10	107
o bldoe	133	19
o blir	206	12
o det	145	-19
o dom	12	134
o drar	117	-3
o e	201	19
o ena	165	54
o gnale	-128	-100
o han	150	147
o ja	217	164
o jag	-60	-175
o logat	8	119
o lukta	111	35
o magen	137	28
o mama	-144	-136
o munen	156	15
o nacke	136	52
o nu	-96	-162
o rad	-13	84
o sager	-37	128
o skaka	-123	-86
o skara	2	136
o skrik	-35	-152
o slar	171	27
o snack	-121	-116
o snori	-133	-112
o snva	-116	-109
o sova	6	98
o sprin	-118	-101
o spy	151	13
o spyr	147	35
o stral	159	50
o svart	92	23
o sveta	183	40
o syran	-25	107
o tandk	-113	-96
o vare	124	42
o yrsel	114	5
o … #	167	-3
o … andas	124	-3
o … ar	-114	-164
o … att	-101	44
o … borta	138	13
o … domna	163	27
o … ena	100	46
o … foral	13	100
o … gomer	-25	107
o … gor	154	102
o … hange	166	18
o … har	-104	-147
o … huger	107	50
o … int	7	206
o … inte	245	112
o … kasta	-25	107
o … konst	121	18
o … krupi	111	32
o … mama	111	-47
o … mar	163	34
o … me	167	22
o … nagel	111	35
o … nar	121	-14
o … o	153	87
o … ogonl	117	32
o … om	-114	-29
o … pa	58	-78
o … po	-10	107
o … ring	-123	-86
o … skit	111	35
o … svag	102	17
o … svaml	110	23
o … tungt	137	31
o … under	132	20
o … vaser	105	43
o … vita	-120	-101
oavbrutet	83	147
obe*	46	-87
obeha pres	104	3
obeha … brost	141	25
obeha … i	140	13
obeha … stora	-129	-121
obehaglig	146	22
och	150	77
och alved	-121	-132
och andfa	152	35
och ansik	59	-52
och ar	238	26
och arm	93	38
och armar	-98	-151
och armen	210	57
och ata	-115	-23
och ater	-229	-116
och att	8	209
och axel	111	50
och axeln	235	101
och axlar	-129	-105
och b	109	2
och bada	127	27
och bajse	-169	-157
och bara	62	232
och barn	4	108
och barne	168	202
och behov	-148	-126
och bilen	-21	132
och biter	-113	-99
och blaa	133	39
och blek	233	63
och blekt	164	20
och blev	-87	-178
och blir	289	45
och blixt	71	26
och blod	180	25
och blode	259	143
och blodi	-5	107
och blodt	265	63
och blot	130	23
och brost	191	52
och brot	-99	-100
och bruka	172	25
och byxor	-123	-136
och chef	-2	137
och da	-22	99
och dar	-117	-104
och dasig	98	44
och de	-43	183
och den	-127	-60
och det	360	116
och diare	-182	-185
och diska	-129	-135
och dog	-144	-134
och domna	136	23
och drar	75	135
och dregl	243	57
och drick	-122	7
och druck	8	143
och dubel	112	94
och dunka	103	32
och ekg	-106	-65
och far	-23	-69
och farsk	24	134
och feber	-239	-185
och febri	-157	-149
och fick	-251	-294
och filma	7	179
och fingr	118	36
och fint	-120	-116
och flack	125	17
och flaga	118	21
och flami	129	39
och flasa	145	11
och flyta	13	117
och flyte	-136	-112
och fores	-90	-103
och forky	-163	-136
och fort	114	52
och forva	-128	-102
och forvi	164	54
och foter	145	27
och fradg	104	-4
och fran	-106	-91
och frisk	-234	-106
och frosa	139	24
och fryse	92	-39
och ga	-130	-6
och gar	-109	-104
och gaser	-124	-113
och gasig	-176	-162
och get	-8	210
och gick	-66	125
och glad	-201	-198
och glodh	106	16
och glome	-159	-160
och gnide	-129	-99
och gomt	-15	90
och googl	-82	-101
och gra	204	-4
och grat	-62	97
och grate	-210	-162
och grymt	82	-28
och gular	154	2
och gurgl	-114	-78
och ha	22	113
och haler	162	55
och hals	116	30
och halsb	-136	-112
och hamta	2	126
och hande	122	25
och hange	-190	-164
och hard	272	72
och hej	-115	-130
och hela	192	5
och helt	112	87
och hemtj	-5	150
och hes	-153	-163
och hjart	58	-118
och hog	211	35
och hoger	178	11
och hon	267	107
och hopas	-2	126
och hotar	-10	220
och hug	125	56
och huset	26	140
och huvud	-116	-199
och ilalu	143	27
och ilar	-113	-95
och in	69	129
och influ	-142	-117
och ipren	-103	-87
och iskal	109	10
och ja	149	157
och jag	209	107
och kaken	195	36
och kal	236	73
och kalsv	199	49
och kansl	152	-1
och kante	-128	-112
och kanyl	-107	-87
och kasta	141	82
och katen	142	42
och kisa	-132	-110
och kisar	-117	-117
och kisat	138	-6
och klada	-208	-189
och kladi	-135	-129
och klaga	118	32
och klar	-73	-140
och klara	-122	-157
och kliar	-215	-191
och klibi	139	7
och klose	4	133
och knast	-95	-99
och knufa	36	140
och koldi	-147	-113
och kom	140	15
och kuden	119	14
och kval	-121	-119
och lacke	118	30
och laga	18	220
och lager	-153	-113
och lapar	233	48
och lapen	177	51
och laser	19	202
och later	75	159
och ledse	-32	-118
och leker	-129	-86
och letar	-17	145
och lever	-81	-99
och liger	-21	-150
och lileb	-10	151
och lite	-247	-172
och livmo	100	13
och ljusk	108	38
och loser	-129	-119
och lovad	9	109
och lukta	143	38
och lyfte	160	18
och mage	117	25
och magen	136	-7
och mama	63	162
och mar	-157	-269
och maste	-115	-12
och mat	42	157
och melan	145	14
och migra	-183	-151
och min	-111	-285
och mina	19	156
och mins	2	169
och mit	-72	49
och munen	138	10
och nacke	80	-46
och nagla	123	-7
och nalar	4	115
och nar	124	171
och nasan	142	1
och nasvi	181	37
och nat	162	-4
och ner	166	11
och nerki	160	31
och nio	-107	-77
och nitro	133	49
och nu	228	105
och nyser	-134	-121
och ogon	113	14
och omar	-60	-125
och onska	-35	126
och orat	-125	-122
och orden	124	18
och ordna	-165	-168
och oron	156	22
och papa	108	192
och pekfi	-150	-159
och pig	-203	-139
och pipan	154	64
och plots	-22	-130
och predi	-23	151
och prick	270	51
och pulse	120	30
och rader	6	110
och rakna	-14	130
och ramla	181	46
och regel	143	17
och rinan	-139	-120
och rod	-124	-115
och rodak	-115	-108
och roker	107	23
och ropar	111	23
och rosla	114	11
och roste	330	123
och rycke	155	14
och rygen	152	29
och sa	208	319
och saga	-6	123
och sager	43	168
och sant	-62	-89
och sat	14	137
och sin	11	169
och sjonk	117	17
och skaka	307	105
och skale	-15	130
och skar	-128	-37
och skote	-125	-145
och skrap	-242	-191
och skrek	172	203
och skrik	63	-49
och skriv	23	174
och skuma	109	6
och skumi	135	34
och slap	197	21
och slar	42	256
och slipa	-30	155
och slo	265	53
och sludr	152	-7
och smack	157	41
och smale	-125	-113
och smart	188	29
och snark	139	32
och sned	125	20
och snora	114	4
och snori	-111	-134
och snuva	-256	-229
och somna	139	108
och somnp	-111	-126
och sover	-183	-220
och spela	-164	-153
och spray	186	30
och sprid	148	17
och spyr	124	21
och stada	41	134
och star	126	2
och stel	184	64
och stod	28	199
och stopa	-3	105
och store	139	15
och stote	102	20
och svaga	199	25
och svaml	166	60
och svete	112	42
och sveti	172	53
och svetn	134	14
och svide	-162	-147
och svima	240	81
och svimf	279	79
och svule	-241	-229
och ta	8	152
och table	103	152
och tack	-140	-146
och tacka	2	128
och talar	105	-10
och talet	101	36
och tandk	-112	-92
och tanka	13	110
och tapad	-135	-136
och tapar	186	25
och tapt	-124	-111
och tarna	-127	-105
och tia	-104	-87
och til	-230	-232
och titat	4	139
och tog	55	173
och tor	177	-6
och tror	-149	-82
och trot	-356	-229
och tryck	192	-2
och trygt	-71	-90
och tugar	130	12
och tunga	147	20
och under	-61	-133
och undra	-370	-455
och up	140	17
och ut	242	12
och utatv	124	25
och vag	131	13
och vakna	-174	-143
och valdi	147	13
och vandr	-11	106
och vanst	197	26
och vanta	45	158
och vare	157	101
och vark	-140	-112
och vaser	199	20
och vaten	-173	-163
och vatsk	-154	-154
och vento	108	15
och vet	16	170
och vi	138	-117
och vifta	132	13
och vilar	-105	-101
och vilja	-108	-118
och vin	17	138
och virig	153	7
och yr	173	68
och … #	79	-72
och … adhd	-111	-98
och … ala	140	-14
och … aldel	216	105
och … altid	-107	43
och … andas	132	-17
och … andfa	-101	-64
och … andni	154	64
och … andra	149	42
och … ar	327	101
och … arm	148	12
och … armen	185	38
och … att	13	255
och … axeln	108	40
och … bakat	200	18
och … bakhu	174	57
och … banko	-29	88
och … bara	294	71
och … barne	-169	-135
och … behov	-122	-94
och … ben	254	60
och … benen	176	31
och … blek	125	32
och … blir	203	111
och … blivi	81	-55
och … blod	136	35
och … blodf	191	77
och … boja	-118	-94
och … bort	135	139
och … bortd	121	13
och … bra	-261	-307
och … braka	-122	-156
och … brane	-109	-105
och … dag	19	110
och … den	-28	99
och … dena	-115	-108
och … det	-57	86
och … diabe	88	34
och … diare	-247	-209
och … dit	2	109
och … djupt	148	71
och … doda	2	174
och … domna	-95	-146
och … drar	154	46
och … dras	128	4
och … dregl	127	13
och … dubel	140	39
och … en	-191	-48
och … ena	234	40
och … et	-118	63
och … faler	112	15
och … farga	102	13
och … farsk	9	105
och … fast	72	127
och … fat	-50	-145
och … fel	-36	-112
och … fick	-120	-148
och … fins	5	130
och … flack	121	24
och … flask	99	115
och … flera	-99	-80
och … flime	78	-8
och … forla	87	171
och … forsa	111	-6
och … forsv	114	20
och … fort	115	18
och … forts	-5	148
och … frame	5	128
och … fran	171	2
och … franv	101	-5
och … frisk	23	100
och … fru	-143	-201
och … frukt	133	43
och … ful	79	140
och … funka	-130	-125
och … ga	-90	46
och … gar	191	148
och … genom	-141	-133
och … get	-13	95
och … gevar	-114	-139
och … gick	-191	-197
och … gjord	-99	-3
och … glas	-120	-101
och … glipa	-128	-112
och … gnali	-135	-90
och … gomer	-19	85
och … gor	10	-122
och … gora	-59	88
och … got	-111	-122
och … gra	268	39
och … grade	185	36
och … gravi	96	-3
och … greje	106	28
och … ha	-179	-183
och … haft	175	0
och … hal	10	144
och … haler	58	-64
och … halsb	-106	-76
och … halse	104	37
och … han	129	132
och … handl	-177	-173
och … hange	212	-6
och … har	167	77
och … hejda	-6	134
och … hem	139	151
och … hema	-22	131
och … hene	-10	137
och … hitad	-15	143
och … hjalp	-173	-190
och … hogt	143	26
och … honom	12	158
och … hopa	130	-5
och … hor	150	115
och … hosta	191	59
och … hostn	146	16
och … huden	104	-1
och … huga	15	149
och … huger	153	36
och … hur	-142	-113
och … iblan	-132	-73
och … igen	-97	-199
och … ila	-114	-143
och … in	151	211
och … inga	-98	-138
och … ingen	-128	-44
och … inget	-164	-145
och … inte	378	132
och … isar	-121	-109
och … jag	7	63
och … jatek	117	11
och … jates	117	35
och … jatet	118	38
och … kafe	-134	-135
och … kafek	107	3
och … kaken	108	40
och … kal	156	-8
och … kalsv	159	56
och … kampa	139	5
och … kaner	112	66
och … kans	193	58
och … kikho	-121	-107
och … kisa	-206	-146
och … kisla	-113	-106
och … klada	-123	-122
och … klock	2	100
och … knaka	-65	-54
och … knapt	102	87
och … knast	99	35
och … knat	-194	-183
och … kniv	-47	86
och … koleg	106	20
och … komer	151	45
och … konst	199	113
och … korso	-129	-119
och … kraft	146	14
och … kraks	188	59
och … krakt	124	26
och … kritv	142	37
och … kvar	-95	-71
och … lag	-25	134
och … lagt	-91	-76
och … lange	46	156
och … lapar	144	137
och … later	199	102
och … leker	-129	-119
och … leva	-85	-119
och … liger	192	45
och … lila	136	7
och … lugnt	-132	-87
och … macka	-144	-107
och … mama	5	134
och … mar	-50	-154
och … maste	148	146
och … med	-115	-31
och … medic	-88	-63
och … medve	153	34
och … men	-141	-247
och … mest	-104	-160
och … mig	-62	71
och … min	23	243
och … mina	22	212
och … mjolk	91	35
och … morkr	136	12
och … morse	126	14
och … mot	-147	-101
och … mun	203	54
och … mungi	96	5
och … mycke	-203	-181
och … nacke	123	50
och … nasta	-113	-170
och … nat	8	119
och … ner	-54	162
och … nere	-89	-100
och … nojd	-115	-109
och … norma	-126	-123
och … ny	-111	-86
och … nycke	-52	79
och … nyckl	-5	148
och … nyt	-147	-106
och … och	277	49
och … ofarl	-104	-99
och … ogonl	112	36
och … ordet	-94	-109
och … osake	-106	-104
och … osama	176	6
och … otydl	119	25
och … overa	104	49
och … pa	-34	77
och … papa	0	151
och … paper	-5	107
och … piper	154	11
och … plots	154	50
och … prata	-112	-176
och … prima	-114	-112
och … pruta	-121	-98
och … pulse	168	12
och … pumpa	96	-22
och … pyser	82	-13
och … racke	-122	-20
och … resa	-126	-105
och … rispo	24	134
och … roda	-117	-81
och … roste	-40	102
och … rular	154	21
och … rumpa	-167	-143
och … runt	-179	2
och … rusar	118	47
och … rycke	215	28
och … ryckt	162	52
och … sakna	54	-64
och … sama	-153	-182
och … saman	80	-28
och … samla	5	106
och … sedan	-151	-64
och … ser	271	15
och … set	-88	-106
och … sex	143	-1
och … sidan	125	19
och … sig	-59	-198
och … sitan	123	34
och … siter	156	108
och … ska	-108	-40
och … skaka	110	-47
och … skar	176	137
och … skavs	-119	-125
och … skit	114	23
och … skram	10	103
och … skrat	-154	-183
och … skuld	85	25
och … skule	-55	-155
och … slap	115	-7
och … slape	-142	-140
och … slar	50	-126
och … slem	135	34
och … sludr	182	23
och … sluta	173	233
och … smale	-1	105
och … smart	115	20
och … snabt	137	49
och … sned	111	18
och … snet	142	6
och … snura	178	136
och … somna	-85	-119
och … somni	138	9
och … sot	158	11
och … sover	5	-172
och … span	-126	-107
och … spark	-148	-142
och … sprut	149	3
och … stick	150	39
och … stopa	-4	128
och … stral	168	82
och … strok	-82	-101
och … susar	134	10
och … svag	132	41
och … svara	153	19
och … svart	213	-9
och … svet	85	25
och … sveta	156	16
och … svide	-72	-142
och … svima	96	29
och … svule	159	41
och … svuln	132	-17
och … syrga	-111	-98
och … tande	-134	-161
och … tankt	37	150
och … tapar	77	138
och … tegel	-123	-133
och … telef	7	110
och … tilba	151	1
och … tolk	-123	-132
och … trafa	27	147
och … tror	-156	-160
och … trot	124	-10
och … tryck	205	32
och … tryg	-134	-187
och … under	254	24
och … uphor	3	149
och … ur	122	-9
och … urin	118	30
och … utan	-14	-116
och … utanf	122	-12
och … vacin	-97	-69
och … vad	-156	-146
och … vaner	-90	-165
och … vanli	-105	-87
och … var	-213	-120
och … vara	129	0
och … varke	149	35
och … varm	115	-20
och … vatni	177	60
och … vet	10	195
och … veta	-93	-147
och … viker	136	17
och … vil	-39	108
och … visar	106	0
och … vit	113	19
och … yr	219	30
och … yxa	146	-7
ocksa do	29	144
ocksa jag	136	72
ocksa kola	-114	-97
ocksa tungt	119	21
ocksa … det	173	42
ocksa … koles	-114	-97
ododlig	12	158
of	80	46
of #	-104	-198
of a	-57	-165
of blood	-115	-130
of breat	48	-102
of brigh	137	-1
of comit	-9	106
of his	194	38
of is	-191	-179
of luck	-108	-86
of me	1	104
of since	-141	-92
of … but	-193	-183
of … dark	-138	-139
of … denti	-148	-146
of … drink	-139	-123
of … finge	125	3
of … garag	-24	133
of … in	-145	-141
of … lader	173	-7
of … life	160	33
of … my	-18	127
of … on	-108	-41
of … partn	34	156
of … red	137	-1
of … roof	123	-32
of … son	7	114
of … suisi	-9	106
ofa*	-223	-226
ofarliga	-118	-111
ofarligt	-213	-210
oforandrad	-101	-83
ofra	14	180
ofra min	10	116
ofra … son	10	116
ofta	-132	-144
ofta magra	144	39
ofta och	-177	-160
ofta pa	-140	-147
ofta … andas	144	39
ofta … det	-185	-153
ofta … gurgl	-114	-78
ofta … naten	-140	-147
oftar an	-92	-109
oftar … forut	-123	-113
oga	178	140
oga ingen	138	8
oga sen	95	8
oga … fodse	-101	-66
oga*	101	-40
ogat	101	-40
ogat ar	-111	-132
ogat det	97	103
ogat fran	-111	-101
ogat har	-130	-121
ogat hela	-122	-80
ogat i	-132	-100
ogat kans	-113	-102
ogat men	-188	-152
ogat nar	235	15
ogat riner	-212	-166
ogat rot	-209	-169
ogat rycke	-181	-159
ogat skolj	-185	-158
ogat spola	-126	-107
ogat stenh	145	28
ogat trafa	131	-11
ogat … av	61	-64
ogat … batre	-113	-102
ogat … blivi	-130	-121
ogat … bra	-197	-178
ogat … brane	96	-11
ogat … en	125	26
ogat … helge	127	47
ogat … huvud	110	23
ogat … i	-249	-200
ogat … inte	143	13
ogat … jag	223	13
ogat … men	-141	-108
ogat … och	-205	-176
ogat … ogonl	-101	-78
ogat … rot	-136	-141
ogat … slipe	-111	-101
ogat … tiden	-141	-88
ogn*	-119	-112
ognen	-119	-112
ogo*	191	-62
ogon av	-145	-133
ogon halv	107	1
ogon klia	-129	-113
ogon mer	-8	146
ogon och	-20	107
ogon pa	-199	-169
ogon riner	-102	-86
ogon rular	113	14
ogon stor	122	-7
ogon vita	140	6
ogon … barne	-152	-141
ogon … liten	122	-7
ogon … open	107	1
ogon … sager	11	133
ogon … skarm	-115	-106
ogon … var	-129	-113
ogona	97	-47
ogonblick	146	3
ogonbrynen	150	39
ogondropar	-214	-191
ogone a	182	15
ogone ar	236	54
ogone har	154	43
ogone insju	158	12
ogone kliar	-192	-125
ogone ont	144	64
ogone riner	-109	-107
ogone rular	134	19
ogone upat	93	6
ogone … bara	117	-11
ogone … halvo	111	2
ogone … insju	124	39
ogone … jag	39	-99
ogone … mig	-115	-112
ogone … nu	82	33
ogone … nyser	-120	-102
ogone … ont	151	0
ogone … opna	103	-10
ogone … som	-128	-109
ogone … svuln	151	51
ogone … under	144	64
ogonen	302	15
ogonf borta	98	2
ogonf … a	98	2
ogonkliniken	-131	-121
ogonl ar	-107	-79
ogonl och	155	45
ogonl rycke	-129	-123
ogonl sager	-101	-78
ogonl sen	-92	-71
ogonl … att	-101	-78
ogonl … en	-157	-121
ogonl … har	-106	-99
ogonl … svule	-107	-79
ogonlakaren	-101	-78
ogonlocket	-195	-184
ogr*	127	-40
ograsmedel	168	9
ohy*	104	-47
ohygligt	104	-47
oil	167	21
ois	4	130
ois helpo	4	130
ois … jos	4	130
oja*	71	-71
ojamnt	81	-43
ok	-273	-364
ok now	119	8
ok tack	-136	-153
ok to	-193	-176
ok … but	119	8
ok … da	-136	-153
ok … eat	-115	-97
oka	-155	-126
oka dosen	-138	-104
oka … spray	-138	-104
okand inget	-108	-93
okand svamp	153	51
okand … anat	-108	-93
okand … och	153	51
okande	-108	-93
okar for	92	32
okar … varje	92	32
okay	-153	-57
oke*	-128	-243
okej	-128	-243
okej och	110	40
okej … hon	110	40
okej … jag	1	113
oko*	124	11
oks*	239	18
oksentaa	230	19
ol	18	141
ol sen	18	141
ol … ar	18	141
old	100	-18
old has	113	-7
old is	162	26
old … a	216	60
ole*	-111	147
olen	-111	147
olen jo	-6	151
olen keran	5	116
olen … laake	5	116
oli	171	-28
oli veden	135	3
oli … ala	135	3
olika blodt	146	3
olika … i	140	93
olj*	126	-48
olja over	104	-1
olja … resta	-150	-115
oljan	212	36
oljan bran	128	7
oljan … och	128	7
oly*	-83	107
olyck #	-142	-128
olyck i	-128	-28
olyck … gar	-114	-122
olyck … stale	-2	139
olycka	-33	99
olyckan	-78	32
om	-260	-14
om ar	-106	-145
om att	-196	-38
om b	-99	-101
om barne	-159	41
om biver	-124	-122
om blodt	-5	104
om bring	150	-17
om brost	148	28
om dagen	-149	-34
om dan	-50	157
om de	-162	-1
om den	120	158
om det	11	121
om diske	-175	-208
om doden	-11	103
om droge	-121	-116
om du	26	149
om efter	-162	-140
om en	-293	-266
om et	-91	-106
om faktu	-204	-185
om fingr	-115	-138
om for	15	154
om forgi	-184	-159
om forla	23	168
om foter	-19	-131
om gang	147	17
om gud	3	111
om halse	256	165
om han	-164	-102
om hande	-46	-127
om hon	-51	-139
om hunde	17	182
om i	-263	-224
om igen	179	-56
om inget	-138	-100
om ja	-25	163
om jag	77	317
om jobet	-125	-149
om kans	-147	-136
om koket	-92	-103
om kraks	144	27
om krope	-137	-129
om lapar	119	9
om laxor	-122	-124
om livet	50	111
om magen	106	37
om mama	11	162
om man	-78	237
om mar	-105	-92
om medic	-120	-101
om mig	-18	152
om mit	-130	-178
om nagla	99	21
om nagon	132	68
om nagot	150	28
om nan	166	106
om naten	-113	-18
om nater	-97	78
om ni	-121	-105
om pa	-165	-161
om padan	-111	-137
om penga	-138	-149
om preve	-104	-102
om saret	-107	-113
om sen	-110	-121
om sin	-158	-165
om sjalv	-214	-202
om sonen	-125	-113
om stadn	-87	-107
om stres	-103	-136
om strok	-149	-153
om stryp	-118	-113
om suici	-133	-164
om titan	-74	-93
om upsag	-117	-99
om ursak	-91	34
om vacin	-138	-156
om vald	-116	-167
om valdt	-126	-154
om vanst	103	16
om … #	-102	-135
om … altid	-125	-129
om … andas	161	-4
om … arbet	-108	-121
om … astma	-187	-175
om … at	13	160
om … bara	-85	63
om … barn	-155	-144
om … bla	212	-6
om … blama	6	137
om … bland	-124	-140
om … bli	-126	-149
om … blivi	-178	-187
om … bor	-153	-165
om … borde	-140	-156
om … bra	-105	-92
om … brast	164	40
om … dar	-142	-163
om … do	7	147
om … doda	6	102
om … dog	7	148
om … dor	32	132
om … drog	-112	-110
om … drunk	-151	-153
om … efter	-124	-161
om … egen	38	110
om … ens	104	127
om … fa	32	138
om … far	-320	-307
om … fast	18	110
om … fick	4	132
om … fins	-109	-146
om … forst	7	169
om … forsv	55	216
om … gor	-7	235
om … grate	-9	97
om … hade	88	121
om … han	30	106
om … har	-212	-209
om … hela	-84	34
om … hopar	-6	119
om … hos	-143	-132
om … huga	10	103
om … i	-153	-90
om … jag	-35	-115
om … kalv	94	6
om … kan	90	113
om … klara	2	138
om … kokar	113	16
om … kom	132	87
om … komer	-30	118
om … kora	-2	190
om … lamna	36	142
om … lila	-112	-111
om … lyfte	132	8
om … man	-151	-99
om … maten	11	141
om … medic	-167	-175
om … men	-76	-177
om … nansi	0	105
om … och	126	31
om … om	169	-42
om … parke	104	-5
om … ror	158	91
om … rygen	-101	-103
om … sager	55	225
om … sat	127	-5
om … sjalv	-1	158
om … skafa	-76	-112
om … skara	13	110
om … skilj	33	150
om … skule	-95	47
om … spise	-106	-125
om … sprut	-159	-125
om … svalj	-200	-172
om … ta	-4	123
om … tapat	111	35
om … tar	-2	254
om … tid	-109	-109
om … til	-136	-134
om … tils	179	-15
om … time	12	156
om … tving	21	166
om … under	-138	-144
om … vagar	-103	-106
om … vapen	7	95
om … var	-30	117
om … vatsk	-149	-139
om … vecko	-131	-147
oma*	-199	-56
omar	-199	-56
omar i	-125	-110
omar vid	-131	-102
omar … brost	-165	-129
omepr #	-135	-127
omepr … mg	-135	-127
omgan om	147	17
omgan … gang	147	17
omgangar	147	17
omk*	40	-157
omkri a	0	110
omkri sig	24	-108
omkri … viska	0	110
omkring	-60	-170
omkul	40	-85
omo*	-129	-173
omorganisationen	-90	-108
ompla nu	21	163
ompla … sa	12	114
omplacerad	21	163
omplacering	-97	-139
oms*	-116	-149
omt	-278	-262
omt nar	-207	-160
omt … inte	-115	-97
omt … man	-133	-125
omt*	134	12
omtocknad	134	12
on a	-97	-194
on and	-183	-153
on chemo	233	16
on cofee	-117	-98
on food	143	19
on frida	-46	79
on her	51	207
on himse	119	2
on his	131	142
on it	-65	-142
on kerat	4	112
on kipea	-133	-129
on kova	169	43
on koysi	16	120
on my	-172	-166
on nuha	-160	-138
on one	146	29
on paans	-149	-141
on purpo	0	191
on satur	-107	19
on tajut	136	6
on that	-171	-176
on thine	105	-4
on todel	121	14
on velto	149	-1
on yskin	-145	-120
on … and	149	77
on … arm	10	117
on … back	-28	123
on … bathr	156	-13
on … bely	-126	-95
on … bridg	-6	138
on … chest	264	39
on … eika	137	18
on … finge	-133	-128
on … floor	161	-91
on … head	186	-9
on … hyva	-136	-116
on … knife	-145	-136
on … no	77	116
on … of	-167	-48
on … outsi	-163	-176
on … paper	-114	-77
on … puris	120	16
on … radio	-129	-156
on … side	86	-36
on … tana	4	112
on … today	105	-4
on … vaike	121	14
on … valmi	16	120
ond	-9	115
ond och	-6	108
ond … vi	-6	108
onda axel	-97	-108
onda ogon	-2	111
ondsk och	10	123
ondsk … ska	4	97
ondskefult	10	123
one	194	134
one eye	135	16
one is	49	128
one side	234	61
one … for	139	13
oni*	-169	-153
onorm trot	104	37
onorm … sedan	104	37
onormalt	104	37
ons*	-179	90
onsda ar	-138	-139
onsda funka	-90	-103
onsda och	-118	-132
onsda onsda	-138	-139
onsda … ar	-145	-158
onsdag	-162	-116
onsdagar	-138	-139
onska att	-35	126
onska jag	1	166
onska … cance	-10	89
onska … han	-22	132
onska … hon	33	108
onska … nagon	10	116
onska … var	17	137
onskar	-46	231
ont	-217	-249
ont a	156	119
ont arm	151	44
ont att	-66	168
ont av	-131	-158
ont aven	97	-1
ont bakom	140	47
ont brost	144	39
ont de	-77	-105
ont den	84	-18
ont en	111	50
ont ena	96	44
ont fast	104	12
ont frame	-120	-122
ont har	170	25
ont i	-363	-341
ont iblan	-99	-128
ont langt	-49	-135
ont mage	120	25
ont manga	-127	-127
ont men	-119	-115
ont mit	160	15
ont nar	-160	-38
ont ner	128	41
ont nu	-84	-151
ont och	120	122
ont ovanf	-125	-120
ont over	101	-33
ont sa	209	83
ont sedan	-243	-204
ont sen	-93	-155
ont svima	111	50
ont up	181	79
ont ut	183	43
ont vid	-105	-137
ont … ar	-41	-121
ont … arm	114	51
ont … armba	-161	-200
ont … axeln	-220	-209
ont … axels	113	53
ont … backa	104	12
ont … benet	-120	-114
ont … blasa	-119	-111
ont … blek	135	13
ont … blode	-1	108
ont … brosr	112	16
ont … brost	361	70
ont … drunk	12	181
ont … dykni	134	17
ont … en	82	-36
ont … ena	287	102
ont … forst	-77	-105
ont … fotbo	113	30
ont … halen	-199	-239
ont … halse	-415	-389
ont … halsn	-119	-124
ont … han	-8	115
ont … handl	-306	-279
ont … hjart	-211	-210
ont … hofte	-159	-187
ont … hogra	-163	-135
ont … huvud	-170	-199
ont … igar	-212	-189
ont … in	91	19
ont … int	0	110
ont … ja	135	-16
ont … kaken	-119	0
ont … kna	-126	-125
ont … knana	-202	-216
ont … knat	-206	-96
ont … knt	-112	-112
ont … krope	-283	-219
ont … landr	-43	-125
ont … leva	29	133
ont … livmo	100	13
ont … ljums	-124	-119
ont … magn	131	-2
ont … mit	170	25
ont … nacke	64	-99
ont … navel	136	30
ont … ner	-62	-139
ont … o	123	39
ont … och	-116	-39
ont … ogat	-219	-192
ont … ont	138	13
ont … opera	-140	-132
ont … orat	-217	-231
ont … preci	-132	-113
ont … punge	114	-49
ont … revbe	67	-22
ont … roste	-93	-107
ont … ryg	-66	-136
ont … rygsl	-144	-137
ont … sita	-134	-117
ont … siter	84	-18
ont … skale	50	-48
ont … skuld	59	-53
ont … snipa	21	108
ont … som	133	43
ont … tan	-95	-139
ont … tande	-112	-178
ont … tandk	-112	-92
ont … testi	129	20
ont … tinin	177	25
ont … tre	-110	-106
ont … tumen	-226	-218
ont … under	-4	181
ont … vaden	166	26
oon	9	118
oon paata	9	118
oon … tapaa	9	118
op	-46	152
ope*	9	-138
open	206	66
open frakt	141	32
opera gick	-86	-87
opera i	-170	-156
opera tas	-102	-93
opera … bort	-102	-93
opera … bra	-86	-87
opera … ljums	-115	-112
opera … och	-128	-112
opera … saret	93	23
operation	-146	-214
operationen	-148	-212
opere fora	141	54
opere halsm	127	13
opere jag	-146	-134
opere knat	149	68
opere testi	-96	-87
opere … for	175	40
opere … fora	126	55
opere … hofte	101	46
opere … vecka	141	54
opere … vridn	-96	-87
operera	-146	-136
opererad	113	101
opererade	124	3
opererades	-166	-148
opereras	-254	-226
opererat	157	90
opet	-75	-201
opet benbr	174	25
opn*	212	169
opna munen	-101	-88
opna ogon	-8	146
opna ogone	200	34
opna … mer	-8	146
opnar munen	141	3
opnar … men	146	-3
or	-186	-239
ora	-126	-141
ora*	-161	-307
orat	-161	-307
orat efter	93	-57
orat grate	-129	-97
orat locka	-95	-99
orat ocksa	-102	-110
orat pa	-223	-204
orat sedan	-169	-148
orat sen	-135	-157
orat … doter	-102	-110
orat … feber	-112	-97
orat … flygr	-116	-91
orat … i	-159	-176
orat … min	-181	-147
orat … nat	-129	-97
orat … och	-95	-99
orat … riner	-107	-99
orat … slage	164	-4
ord	236	-9
ord i	171	-10
ord och	179	44
ord … en	114	8
ord … taget	171	-10
ord*	123	140
orden	253	-89
orden blir	155	26
orden en	92	1
orden han	103	16
orden kom	124	17
orden komer	155	44
orden och	201	1
orden pa	-123	-132
orden rikti	82	16
orden … ar	103	16
orden … engel	-159	-140
orden … fel	204	36
orden … i	135	18
orden … inte	137	-14
orden … ser	111	18
orden … stund	92	1
orden … tapar	118	10
ordentligt	79	-96
order	-99	54
order til	-3	127
order … honom	-3	127
ordet	-171	-108
ordet for	-94	-109
ordet … steks	-94	-109
ordna	-9	185
ordna med	23	165
ordna rakni	13	101
ordna sa	21	145
ordna … betal	13	101
ordna … infor	-133	-144
ordna … katen	8	120
ordna … nagon	22	109
ordna … sant	-156	-153
ordnat	-21	126
ore*	-124	-135
orege sen	-146	-145
orege … jag	-146	-145
oregelbunden	-156	-135
organ	-120	-144
organ hur	-97	-128
organ nar	-120	-144
organ om	30	160
organ … gor	-97	-128
organ … jag	-120	-144
organ … man	30	160
organdonator	-45	92
orgas kraks	144	31
orgasm	144	31
ork kvar	-19	97
ork … att	-19	97
ork*	60	191
orkar bara	154	-5
orkar ga	-58	-119
orkar hala	94	16
orkar inet	-2	161
orkar ingen	-129	-126
orkar joba	-83	-102
orkar knapt	5	-123
orkar ta	108	10
orkar … efter	-129	-126
orkar … ga	-79	-118
orkar … gafel	94	16
orkar … helti	-58	-99
orkar … inte	11	218
orkar … leva	-2	161
orkar … mig	108	10
orkar … saga	127	-11
orkar … skriv	94	-16
orkar … til	-16	-107
orkarinte	8	170
orken	-89	-79
orken komer	-89	-79
orken … tilba	-89	-79
orm	178	-12
orm bet	167	39
orm hande	130	36
orm … pa	162	35
orm … svuln	130	36
ormbe har	-138	-118
ormbe … lakt	-138	-118
ormbetet	-164	-147
oro	-141	-185
oro och	-111	-126
oro … somnp	-111	-126
oro*	-347	-353
oroar	-187	-234
oroar mig	-187	-234
oroar … for	-157	-181
oroli att	-158	-143
oroli for	-167	-179
oroli i	-147	-125
oroli … framt	-134	-149
oroli … lever	-119	-96
oroli … mit	-98	-85
orolig	-309	-278
oroligt	-133	-113
oron	80	-49
orone av	-120	-97
orone bada	-122	-98
orone efter	-155	-125
orone men	2	118
orone … dom	2	118
orone … efter	-122	-98
orone … flyg	-130	-107
orone … musik	-120	-97
oroni med	-119	-74
oroni … feber	-119	-74
oroni … vecka	150	42
oronont	-184	-167
oronv efter	-105	-99
oronv … bad	-105	-99
oronvark	-105	-99
oronvax	-151	-158
ort*	-183	-159
os	-68	-151
os bara	-92	-142
os for	-119	-144
os hema	5	162
os hos	-15	90
os i	17	-152
os jag	-25	115
os men	-158	-154
os pa	-60	-135
os sen	106	120
os som	-142	-149
os … en	-15	90
os … fem	-114	-117
os … fjale	97	38
os … garde	148	1
os … i	106	120
os … nater	-93	-112
os … o	-25	107
os … vi	-124	-124
osaker	-106	-104
osama och	-11	106
osama … vandr	-11	106
osamanhangande	134	102
osk*	-156	-168
oskyd sex	-113	-142
oskyd … i	-113	-142
oskydat	-113	-142
ost*	-236	-227
otack	124	54
otack kansl	96	41
otack … i	96	41
oti*	92	-63
otin	169	11
otin liika	121	10
otin … laake	121	10
otranad	-117	-103
otryg	-137	-140
out	204	122
out for	73	176
out next	-121	-116
out now	186	-40
out of	-83	43
out … it	117	-15
out … me	12	172
out … my	127	-7
out … week	-121	-116
out*	65	135
outha vark	111	25
outha … i	111	25
outhardlig	142	33
outsi in	132	3
outsi … the	132	3
ovanf ogat	-125	-120
ovanf rumpa	-97	-119
ovanf … och	-125	-120
ovanfor	-84	66
ovat med	3	122
ovat … balte	3	122
over #	-222	-247
over att	85	136
over backe	137	10
over benen	136	15
over bihal	-139	-118
over blasa	-119	-111
over bring	151	5
over bron	-107	-122
over brost	360	54
over et	-170	-179
over fem	143	14
over for	121	3
over fruko	-149	-144
over gatan	1	131
over golve	28	201
over handl	180	9
over hene	-6	165
over henes	-5	169
over huve	-135	-136
over huvud	-166	-161
over katen	-68	-95
over kinde	-112	-78
over levde	-26	109
over mig	3	177
over min	47	-92
over mit	-33	146
over munen	-11	158
over nar	-174	-152
over nu	-57	-117
over p	-71	-90
over pa	-129	-177
over provs	-154	-138
over racke	-5	165
over sej	147	16
over sig	276	22
over soon	1	135
over strum	-94	-101
over tack	19	115
over trot	-126	-141
over … ansik	90	171
over … brost	204	36
over … et	-155	-155
over … favor	-101	-115
over … gront	-112	-78
over … hela	122	46
over … iblan	-149	-144
over … inte	-93	-106
over … jag	-47	74
over … maste	-119	-111
over … med	3	121
over … medic	-131	-141
over … men	4	165
over … minut	173	4
over … nan	-133	-129
over … och	225	94
over … pa	-5	-140
over … sedan	168	30
over … six	121	3
over … slag	-129	-114
over … som	163	43
over … stav	-71	-90
over … table	-137	-119
over … utan	-19	119
over … varje	-107	-122
over … vi	171	12
overa benen	-117	-83
overa kraks	164	67
overa ny	-131	-121
overa och	200	162
overa pa	-132	-66
overa … ar	128	-1
overa … bar	-117	-83
overa … blode	163	6
overa … blodt	112	15
overa … och	164	67
overa … rygen	-112	-120
overa … tval	-131	-121
overalt	154	-25
overd av	64	-78
overd som	-137	-112
overd table	171	24
overd … d	-128	-105
overd … julma	-123	-96
overd … sjuto	-119	-96
overd … somnt	163	11
overdos	113	-130
overdriver	3	183
overgrep	28	144
overl … levde	-26	109
overlevde	-26	109
overlever	-93	-106
overt om	-7	90
overt … att	-7	90
overtygad	-7	90
overv tento	-109	-91
overv … rygon	-109	-91
overvakar	-125	-127
ovn*	-143	-168
ovnin med	-166	-152
ovning	-212	-190
ovrig det	-105	-92
ovrig … var	-105	-92
p	-264	-204
p piler	-234	-169
p stav	-44	-102
p … av	-157	-148
p … efter	-99	-95
p … en	-122	-121
p … i	-111	-138
p … och	-31	-111
p … recep	-158	-166
pa	-147	-9
pa a	-114	113
pa agska	5	151
pa akute	-215	-84
pa aldre	-114	-189
pa alt	49	-99
pa alvar	-138	-160
pa ambul	-95	-88
pa anat	-104	-148
pa andra	218	134
pa aorta	55	-65
pa armar	20	264
pa armen	-319	-176
pa ata	-30	83
pa att	62	192
pa avslu	2	112
pa axlar	-158	-154
pa b	9	143
pa badmi	-111	-101
pa badru	171	47
pa balko	-4	112
pa barnh	-102	-112
pa bastu	-136	-150
pa batri	-171	-145
pa begra	-122	-169
pa ben	164	12
pa benen	-80	-135
pa bergo	-94	-118
pa bio	-131	-130
pa blode	158	11
pa blodt	144	-8
pa borde	-110	2
pa brodk	-171	-235
pa brolo	-179	-194
pa bron	235	132
pa bufee	124	45
pa byget	183	12
pa celgi	148	-1
pa coop	82	34
pa cykel	144	-37
pa dagar	-243	-260
pa dagen	-70	-190
pa dagis	-106	-132
pa dalig	-62	-89
pa dam	-92	-103
pa dan	-136	-146
pa de	-41	77
pa dem	165	31
pa den	-197	-66
pa det	-171	31
pa doen	8	113
pa doren	-41	228
pa ena	68	-82
pa energ	-114	-109
pa engel	-175	-175
pa er	-203	-111
pa faceb	-10	113
pa farja	-182	-175
pa farmo	131	9
pa farst	99	24
pa fem	63	132
pa fest	4	119
pa feste	111	212
pa finge	209	22
pa fingr	111	-63
pa fjalt	-145	-130
pa flygp	-151	-98
pa folk	-72	87
pa forel	-121	-136
pa formi	-126	-117
pa forsk	-115	-163
pa framt	36	136
pa fult	131	7
pa fyra	-41	86
pa gang	195	52
pa gar	-118	-145
pa golve	225	-22
pa granf	98	-4
pa gravt	137	60
pa grile	-102	-84
pa grunt	213	14
pa guben	136	15
pa gymet	145	-32
pa gymna	-106	-122
pa gympa	-202	-165
pa hakan	-181	-184
pa halen	4	-102
pa halgo	176	-24
pa hande	-301	-238
pa handl	-49	113
pa hela	372	195
pa helge	-173	-208
pa hene	137	288
pa henes	131	70
pa hjart	-197	-186
pa hofte	-178	-158
pa hoger	139	-42
pa hon	11	193
pa honom	234	17
pa hospi	-169	-196
pa huk	-167	-171
pa hur	-20	173
pa huset	26	204
pa ja	-97	-119
pa jakta	-125	-130
pa jobet	-53	-149
pa jorde	-36	84
pa journ	-139	-150
pa julbo	-126	-100
pa kafe	-151	-61
pa kafte	11	116
pa klock	-194	-159
pa kna	120	28
pa knat	-135	-194
pa knute	9	163
pa koksb	11	121
pa koksg	111	-39
pa kombi	9	89
pa krigs	-127	-105
pa kroge	-28	102
pa krops	139	40
pa kuden	-166	-136
pa kvala	-254	-231
pa kvale	-320	-185
pa kvino	-124	-138
pa kylsk	-124	-141
pa lapar	99	19
pa lapen	-86	-164
pa laren	39	287
pa laret	-166	-126
pa laset	-147	-97
pa lever	-79	-110
pa livet	-22	93
pa lopru	-119	-116
pa lorda	-109	57
pa lov	135	7
pa lovet	-118	-76
pa macke	-102	-103
pa magen	-105	-40
pa magne	-154	-141
pa matan	-223	-215
pa matar	136	-50
pa match	-163	-140
pa mej	-46	115
pa melan	-112	-98
pa mig	81	276
pa min	-69	123
pa mina	32	-114
pa minip	-134	-118
pa modra	-84	-109
pa morfi	-72	-86
pa morgn	-183	-167
pa morgo	-394	-281
pa morna	-148	-128
pa moten	-167	-150
pa motet	-151	-242
pa nagla	-125	-159
pa nagot	-93	-84
pa nan	-169	-171
pa nasan	-154	-222
pa nasbl	158	15
pa natdu	-9	145
pa naten	-390	-284
pa nater	-201	47
pa natet	-90	100
pa nio	-137	-3
pa nyhet	-71	-140
pa o	123	249
pa och	-65	66
pa ogat	-119	-117
pa omorg	-90	-108
pa panik	-137	-101
pa papa	127	-4
pa paper	-269	-295
pa papre	-135	-132
pa piza	-105	-90
pa plata	-100	-92
pa psyke	-165	-171
pa rals	-10	93
pa raste	-120	-135
pa rat	-173	-245
pa recep	-159	-170
pa revbe	-214	-184
pa rikti	45	150
pa rum	133	15
pa rumet	7	206
pa rumpa	-151	-147
pa ryg	-178	-159
pa rygen	-316	-150
pa saken	175	-3
pa sambo	129	21
pa sangk	212	49
pa semes	-199	-219
pa sex	-8	153
pa sidan	-53	-156
pa sig	28	87
pa sikt	-82	-107
pa simsk	-140	-137
pa sista	-121	-141
pa sit	100	160
pa sjalv	23	127
pa sju	-111	-196
pa sjukh	-10	145
pa skala	-223	-214
pa skoj	-78	43
pa slute	81	89
pa smalb	-128	-175
pa snap	45	156
pa sned	105	-4
pa snope	-152	-45
pa sonda	-58	106
pa sonen	-68	-132
pa spare	112	69
pa spini	-132	-121
pa spise	-139	-138
pa stale	4	139
pa stege	89	108
pa stick	136	38
pa stort	-178	-168
pa stran	-97	-162
pa strok	-137	-131
pa stryk	-135	-168
pa studs	-148	-144
pa svens	-178	-189
pa ta	-58	130
pa tabis	2	125
pa table	-169	-32
pa taget	-91	-198
pa tagsp	112	-11
pa taket	126	166
pa tan	-190	-175
pa tigri	-75	-96
pa tisda	-140	-152
pa tjugo	211	33
pa toa	-5	-198
pa toale	175	174
pa torsd	-173	-42
pa trani	-138	-148
pa treti	-9	105
pa trosk	106	28
pa true	-100	-110
pa tumen	-229	-221
pa tunga	-148	-149
pa tvare	200	-7
pa ugnen	-124	-139
pa ultra	-104	-146
pa vacin	-164	-162
pa vaden	-165	-167
pa vag	172	155
pa vagen	194	32
pa vanst	-137	-227
pa vante	-103	-132
pa vapen	11	136
pa vardc	127	122
pa varen	-155	-176
pa vark	96	45
pa vecko	0	98
pa vilka	16	114
pa vinte	-178	-147
pa waran	-113	-90
pa … adren	-129	-110
pa … ala	-127	-129
pa … aldre	-132	-116
pa … altid	-92	-103
pa … ama	135	7
pa … andas	103	182
pa … ar	-171	-6
pa … aren	-106	-122
pa … armen	176	7
pa … ater	-114	-90
pa … avdel	10	145
pa … bad	-111	-101
pa … bada	106	91
pa … begra	26	152
pa … behov	-168	-171
pa … besok	25	138
pa … bil	11	150
pa … bla	-137	-114
pa … blev	-115	-148
pa … bli	-175	-201
pa … blir	-86	-172
pa … blod	132	26
pa … blodt	127	-23
pa … bro	-8	113
pa … brost	88	-46
pa … brot	-118	-119
pa … burk	98	-15
pa … chef	-145	-154
pa … crime	-100	-110
pa … dagar	-58	63
pa … dagen	189	-6
pa … dar	-123	122
pa … dena	-4	117
pa … det	-160	-185
pa … do	112	-114
pa … doter	-137	-41
pa … drank	23	104
pa … dregl	-128	-100
pa … dygn	192	158
pa … efter	-197	-11
pa … en	-97	35
pa … et	-42	78
pa … ex	-113	-150
pa … exist	27	170
pa … explo	-120	-123
pa … fa	107	-54
pa … far	-110	-135
pa … fest	70	117
pa … finas	21	172
pa … fins	-130	-179
pa … fjort	24	134
pa … flask	-110	-93
pa … flera	-20	110
pa … fol	173	6
pa … forky	-117	-107
pa … fran	-215	-120
pa … fyra	171	105
pa … gang	186	149
pa … gar	-142	-107
pa … glad	-104	-99
pa … glas	-104	-108
pa … gor	-81	-151
pa … got	-80	-99
pa … grat	-133	-113
pa … gravi	-122	-121
pa … ha	-106	-67
pa … haft	-156	-136
pa … haha	-150	-131
pa … hala	-79	-98
pa … halvt	131	25
pa … han	211	97
pa … hande	144	12
pa … hem	68	191
pa … hema	14	205
pa … hjalp	-102	-2
pa … hos	-172	-161
pa … host	-174	-178
pa … hur	-200	-163
pa … husva	104	2
pa … huvud	-102	-110
pa … iblan	-122	-9
pa … ikval	-25	126
pa … inan	-52	72
pa … inget	-193	-173
pa … insid	-4	128
pa … insul	-87	-118
pa … istal	-149	-164
pa … ja	43	194
pa … kan	-213	-278
pa … kans	34	-89
pa … kasor	106	8
pa … kliar	-103	-92
pa … knap	3	149
pa … kniv	-334	-304
pa … knufa	-9	105
pa … kom	-60	-124
pa … konse	-134	-134
pa … konst	-19	105
pa … kontr	-140	-136
pa … kora	-9	115
pa … kraft	113	53
pa … kraks	194	38
pa … krope	139	39
pa … krukv	-126	-119
pa … kvart	155	-15
pa … kvava	-99	34
pa … lar	-15	103
pa … leva	29	140
pa … liger	167	38
pa … lite	-234	-217
pa … liten	-195	-153
pa … litet	-140	-168
pa … lol	161	64
pa … lukta	168	53
pa … magen	159	-18
pa … mat	-132	-151
pa … matar	194	87
pa … me	-153	-60
pa … melan	96	45
pa … men	-81	-128
pa … min	-46	-200
pa … mina	-16	92
pa … minut	-144	-179
pa … motag	-162	-150
pa … nan	-171	-201
pa … nater	40	233
pa … natsk	-133	-138
pa … nej	-148	-54
pa … ner	-139	-122
pa … nikot	113	19
pa … norma	-153	-130
pa … nu	2	125
pa … o	122	37
pa … oga	272	42
pa … ogat	187	30
pa … olyck	-10	127
pa … om	-185	-135
pa … onsda	-138	-139
pa … ont	-203	-223
pa … ora	-154	-128
pa … pa	52	-100
pa … par	-171	-160
pa … pinsa	-126	-135
pa … plast	-75	-113
pa … rakni	-62	-89
pa … ren	-97	-89
pa … rodna	-102	-84
pa … ros	-127	-126
pa … rot	-134	-123
pa … rygen	183	13
pa … sa	-124	83
pa … sax	-107	-127
pa … sedan	-146	-260
pa … sekun	249	27
pa … ser	-44	94
pa … serie	-164	-145
pa … ska	-18	131
pa … skada	31	111
pa … skaka	176	-11
pa … skala	-137	-95
pa … skara	19	169
pa … skorn	-11	115
pa … skriv	64	147
pa … slapa	-95	62
pa … sluta	-127	-157
pa … snart	20	170
pa … snop	12	122
pa … snura	-107	-136
pa … snuva	-98	-81
pa … som	-156	36
pa … somna	-29	-115
pa … sons	-11	108
pa … sprac	132	13
pa … spy	151	13
pa … spyde	-94	-89
pa … stick	-115	-112
pa … stor	-175	-153
pa … stres	-145	-158
pa … strok	-101	-114
pa … suck	-66	-107
pa … svima	69	-111
pa … ta	-15	93
pa … tapa	6	199
pa … tapad	-120	-90
pa … tiden	-106	-123
pa … timar	172	0
pa … time	278	66
pa … tog	-102	-112
pa … tonar	-136	-123
pa … torsd	-162	-122
pa … torst	120	10
pa … trasi	105	-7
pa … tunga	124	45
pa … tupa	165	-3
pa … tva	58	114
pa … tvata	-146	-139
pa … under	40	227
pa … undra	-99	-110
pa … uprad	4	136
pa … ut	170	33
pa … utan	218	38
pa … vad	-62	-138
pa … vakna	-200	-200
pa … vanin	142	98
pa … vanst	183	-21
pa … varan	-93	-109
pa … varje	9	171
pa … vart	-132	-168
pa … vaten	205	4
pa … vaxer	114	23
pa … vecka	3	233
pa … vi	-109	-176
pa … vilke	30	116
pa … vis	-88	-109
pa … vitam	-93	-106
paa*	182	153
paala	144	-2
paans ja	128	17
paans … oksen	129	10
paansa	129	10
paasi pois	-3	104
paasi … taalt	-3	104
paasis	-3	104
paata tapaa	9	118
paata … iteni	9	118
paatanyt	9	118
pacem funge	-118	-86
pacem har	138	-2
pacem kans	99	14
pacem nasta	-101	-105
pacem pep	101	16
pacem tiden	-141	-112
pacem … fint	-118	-86
pacem … get	154	27
pacem … konst	99	14
pacem … krock	-141	-112
pacem … och	101	16
pacem … vecka	-101	-105
pacemaker	-38	-150
pacemakerbateri	-141	-112
pacemakern	201	45
packad	127	78
packat	32	150
pad	144	6
pad every	144	6
pad … ten	125	0
pad*	-84	-141
pah*	219	40
pahki jalke	121	9
pahkinan	121	9
pain	141	0
pain and	172	50
pain ever	149	19
pain in	128	-4
pain left	102	27
pain right	160	21
pain suden	123	10
pain to	22	130
pain … chest	142	50
pain … end	22	130
pain … i	166	19
pain … now	191	26
pain … side	150	55
pain … swaet	110	6
pain … the	-186	-180
pain … tingl	89	15
pain … to	95	1
paink do	-109	-103
paink … nothi	-109	-103
paint … int	-146	-138
paintbal	-146	-138
pak*	120	-13
pakor av	124	-39
pakor den	-127	-110
pakor o	-118	-105
pakor pa	130	20
pakor vem	-140	-119
pakor … bil	164	21
pakor … cykel	130	20
pakor … en	-50	-112
pakor … jag	-118	-105
pakor … liger	-127	-110
pakor … ringe	-140	-119
pakord	129	-31
pakot minut	10	119
pakot … seksi	10	119
pakoti	10	119
pal*	123	-56
palar	1	116
palar … inte	1	116
pale	112	13
palov pa	135	7
palov … lov	135	7
palovama	135	7
pam*	-148	-165
pan	10	-123
pan*	-273	-368
panan	-71	-133
panan for	-122	-121
panan … en	-108	-108
panic	-211	-154
panic atack	-202	-172
panic … right	-140	-125
panik	-109	-213
panik i	-118	-139
panik igar	-159	-162
panik pa	-119	-124
panik sa	-120	-104
panik varje	-91	-119
panik … dom	-120	-104
panik … gang	-91	-119
panik … hjart	-125	-88
panik … ingen	132	37
panik … svete	112	42
panikangest	-96	-113
panikatack	-121	-124
pankakor	-157	-133
panodil	111	8
papa	110	91
papa ar	-80	-170
papa ater	130	20
papa begra	-85	-119
papa dog	-126	-189
papa e	110	-43
papa fat	125	9
papa gor	-2	114
papa hade	-144	-136
papa har	-128	-139
papa komer	37	172
papa ler	114	7
papa liger	-157	-167
papa med	206	47
papa pa	159	14
papa prata	148	20
papa pratr	114	6
papa sar	-124	-114
papa sen	128	-3
papa ser	-2	130
papa ska	-101	-105
papa slar	94	399
papa slog	-144	-90
papa sover	-26	-140
papa svara	103	16
papa tar	60	163
papa vilka	-108	-130
papa … #	-11	109
papa … att	153	105
papa … av	118	5
papa … bara	114	7
papa … demen	-107	-124
papa … dod	154	15
papa … en	158	146
papa … fa	-101	-105
papa … fat	-189	-184
papa … feber	184	18
papa … forbj	18	101
papa … ful	158	-36
papa … gra	127	12
papa … grave	-3	147
papa … grot	96	5
papa … haft	-183	-151
papa … han	98	176
papa … honom	-1	151
papa … i	15	-78
papa … in	52	228
papa … inlag	-120	-135
papa … konst	169	16
papa … legat	99	32
papa … mama	92	320
papa … med	9	168
papa … men	-141	-141
papa … mig	12	210
papa … mycke	-159	-155
papa … o	112	10
papa … och	122	70
papa … ont	127	10
papa … os	-67	50
papa … pa	-108	-149
papa … saker	-2	114
papa … skrum	143	16
papa … sma	-2	130
papa … stran	-122	-124
papa … ute	-18	88
papa … vacin	-108	-130
papa … waran	130	20
papan	-50	168
papan sager	-8	114
papan … att	-8	114
papas ansik	146	20
papas kniv	9	105
papas … har	66	-72
papas … i	8	146
paper	-217	-174
paper cut	-160	-166
paper for	-172	-170
paper fran	-157	-200
paper i	-24	146
paper ja	-117	-137
paper jag	7	108
paper kan	-152	-145
paper lite	-116	-126
paper nar	-132	-113
paper … doter	-5	107
paper … jag	-132	-113
paper … ni	-108	-94
paper … that	-133	-152
paperen	8	162
paperet	-154	-128
papersar	-117	-137
papersarbete	-133	-106
papre efter	-176	-142
papre nar	-129	-106
papre … jag	-152	-124
papre … toale	-117	-106
papret	-143	-149
par	-131	-193
par dagar	-191	-174
parac can	-122	-106
parac last	119	8
parac … i	-122	-106
parac … night	119	8
paracetamol	114	-50
paran och	10	126
parents	34	193
park when	-105	-97
park … i	-105	-97
parke en	104	-5
parke hos	-156	-145
parke i	-75	-122
parke … er	-156	-145
parke … helge	-66	-107
parke … lastb	104	-5
parken	-116	-108
parkerat	104	-5
parkeringen	-2	-120
parkeringshuset	21	215
parket	-66	-107
parkinson	-145	-162
paron	146	44
paron ur	146	44
paron … munen	146	44
parterapi	-153	-192
partn ar	-8	130
partn for	-109	-105
partn … farli	19	183
partn … snal	-102	-131
partn … tva	-109	-105
partner	-80	142
pas	25	251
pas jag	1	215
pas och	-32	138
pas … mit	-29	88
pas*	117	188
pasa	-5	102
pasa mig	-5	102
pasar	-156	-129
pasar grane	-114	-106
pasar i	0	118
pasar … hund	-114	-106
pasar … skola	0	118
pasare	2	135
pasat	42	150
pasat nar	42	150
pasat … jag	42	150
pase	199	18
pased	51	-105
pased out	90	-43
pased shes	-116	-98
pased … copin	-116	-98
pased … now	107	-32
paset	-116	74
paset igar	-148	-132
pasin out	150	5
pasing	125	-36
pat*	-23	217
patches	-158	-157
patie har	-21	128
patie … knuti	-21	128
patienten	-9	156
patvi sex	2	112
patvi … av	2	112
patvingad	2	112
pau*	128	-6
pauser	105	15
pe	-191	-174
pea*	96	237
peace for	9	113
peace … the	9	113
peaceful	24	182
peanuts	132	1
pee	34	-150
pee since	-138	-138
pee*	19	-128
peed since	118	30
peed … yeste	118	30
pees	-114	-130
pek*	113	-2
pekar	149	68
pekar at	126	19
pekar … fel	126	19
pekar … halse	120	-7
pekfinger	-141	-132
pel*	100	126
pelka mena	19	162
pelka … kotii	19	162
pelkaan	19	162
pena	88	-60
pena men	128	7
pena … penan	128	7
penan	129	-28
penan … ingen	128	7
penga och	-54	106
pengar	-37	242
penic for	144	19
penic idag	107	45
penic nu	124	44
penic … en	115	17
penic … nasel	124	44
penic … nu	84	31
penis	-164	-148
penis och	-109	-105
penis … det	-109	-105
pensi halso	-96	-103
pensi han	-90	-104
pensi och	-4	146
pensi … huset	30	133
pensi … slar	7	110
pensi … tycke	-90	-104
pension	-33	124
pep	101	16
pep och	101	16
pep … sa	101	16
per	-218	-231
per nat	-170	-160
per … stral	-99	-80
period	-139	-157
peron och	-130	18
peron … undra	-142	-146
persiensnoret	132	13
perso har	-91	-119
perso letar	89	-25
perso pa	31	130
perso slar	-5	140
perso … akt	-91	-119
perso … boend	32	124
perso … efter	89	-25
perso … inte	86	-26
perso … min	-5	140
personalen	135	175
perua	-108	-115
perua ajan	-108	-115
petat	160	11
petat in	160	11
petat … et	160	11
pga	-88	-147
pga grana	-111	-118
pga … bebis	-111	-118
pha*	-136	-140
pharmacy	-136	-140
pho*	-33	148
phone	-33	148
phone and	9	107
physio	-47	-150
pic*	-71	119
picked	20	156
pierc ar	-76	-112
pierc … det	-76	-112
piercing	-76	-112
pig	-357	-349
pig anars	-119	-134
pig feber	-100	-72
pig i	-153	-118
pig inte	-114	-94
pig och	-170	-143
pig pa	-125	-125
pig som	-48	-150
pig vid	118	25
pig … #	-100	-72
pig … a	-92	-109
pig … huvud	-124	-82
pig … ovrig	-101	-90
pig … som	-166	-115
pig*	-154	-121
pigt	-128	-105
pigt nu	-128	-105
pil it	-122	-133
pil … was	-122	-133
pilar … laset	17	128
pilar … snope	-108	-119
piler	-116	-18
piler a	17	134
piler av	-157	-148
piler det	19	134
piler efter	-99	-95
piler en	-103	-95
piler kondo	28	129
piler och	-20	-122
piler pa	169	-4
piler recep	-158	-166
piler var	-151	-151
piler … blodt	139	12
piler … dag	-103	-95
piler … eler	28	129
piler … feste	81	-9
piler … i	-99	-95
piler … koper	-151	-151
piler … mista	-157	-148
piler … siter	-115	-108
piler … somna	120	-5
piler … sova	6	98
piles	-102	-93
piles itchi	-102	-93
pils	225	215
pils does	1	125
pils would	-14	151
pin*	-189	-200
pinch	161	28
pine efter	-131	-111
pine … golfe	-131	-111
pingvin	-154	-140
pink	-177	-164
pink eye	-177	-164
pinsa bra	-126	-135
pinsa … det	-134	-117
pinsa … nu	-126	-135
pinsamt	-123	-50
pip	99	-40
pip i	-124	-92
pip nar	119	-14
pip … brost	-124	-92
pip … jag	120	0
pip*	43	-159
pipan andni	171	71
pipande	171	71
piper	207	-54
piper det	102	32
piper jatem	122	13
piper nar	148	0
piper och	123	-2
piper … jag	128	2
piper … pa	102	32
piper … vaser	123	-2
pir*	67	-99
pirar	141	-42
pirar a	-120	-104
pirar ja	106	8
pirar … jag	-120	-104
pirni i	-126	-116
pirni … foter	-126	-116
pirningar	-126	-116
pis vil	13	115
pis … bara	13	115
pis*	96	153
pisto i	-20	134
pisto … munen	-20	134
pistol	-24	152
pistolen	58	106
pistolskot	147	0
pit*	-217	-86
piz*	-261	-260
piza	-272	-257
pla*	-147	35
plan	-25	119
plan and	2	120
plan kramp	112	-2
plan om	-91	-106
plan … et	-91	-106
plan … forts	112	-2
planboken	-172	-174
plane att	32	154
plane barn	-133	-132
plane hur	24	141
plane min	24	152
plane ny	-94	-101
plane … begra	15	121
plane … i	-132	-139
plane … ta	23	122
plane … vem	-94	-101
planer	11	164
planera	17	165
planerad	-132	-139
planerar	-78	83
planerat	7	146
plank … inte	129	15
planka	220	18
plaskdamen	131	12
plast pa	-98	-128
plast racke	-90	-108
plast rackt	-114	-101
plaster	-239	-269
plastikirurgi	-108	-95
plastrat	-105	-127
plata rot	-100	-92
plata … ingen	-100	-92
platan	-160	-143
platform	-1	140
play	-135	-139
playing	-190	-182
plays til	21	126
playstation	21	126
pli*	29	124
plikt	29	124
plikt och	29	124
plikt … tar	29	124
plo*	209	14
plock fram	-42	135
plock i	124	11
plock igar	95	33
plock svamp	170	62
plock … lufte	124	11
plock … nu	95	33
plockade	171	62
plockar	124	11
plockat	84	177
plomb	-191	-174
plomb och	-121	-109
plomb … det	-121	-109
plots andfa	110	40
plots andno	141	62
plots blind	193	29
plots en	139	53
plots fat	-141	-104
plots helt	115	42
plots ilama	87	38
plots och	122	45
plots ont	202	63
plots pa	139	38
plots sa	105	36
plots sjukt	166	58
plots smart	120	49
plots svar	148	44
plots svart	179	64
plots vark	-128	-104
plots … ena	106	20
plots … huvud	152	42
plots … mat	114	40
plots … nedti	119	40
plots … och	166	33
plots … ont	178	74
plots … pa	202	45
plots … smart	140	48
plots … svart	-141	-104
plots … tungt	87	38
plotsligt	318	77
plu*	29	-262
pluga	-172	-170
pluga langr	-137	-146
plugar	-147	-160
pluge just	-128	-114
pluge som	-98	-76
pluge … et	-98	-76
pluge … nu	-128	-114
pluget	-211	-200
plus	275	85
plus jateo	134	46
plus pa	190	59
plus … gravt	137	60
plus … pa	134	46
plus … stick	136	38
plusa i	96	-15
plusa … fora	96	-15
plusa … ingen	108	9
plusade	131	6
plusat	108	9
plustest	136	17
pms	-211	-191
pms grate	-132	-133
pne*	-123	-140
po	-10	107
po doren	-10	107
po … mit	-10	107
poi*	168	352
poika sanoo	9	148
poikani	9	148
point	-9	120
point in	-28	133
point … livin	-21	96
pois	-4	240
pois taalt	-3	104
pois … lopul	-3	104
poiso my	-13	108
poiso … food	-13	108
poisoned	175	2
poj*	148	184
pojke har	138	16
pojke sa	-17	132
pojke se	20	144
pojke spark	-67	-108
pojke … #	122	0
pojke … freda	80	-12
pojke … i	-67	-108
pojken	161	64
pojkv hotar	3	136
pojkv kontr	26	111
pojkv siter	-15	121
pojkv tog	-9	111
pojkv vakna	134	-5
pojkv … alt	26	111
pojkv … att	13	162
pojkv … det	36	117
pojkv … mig	20	114
pojkv … pa	-117	-25
pojkv … stryp	-9	111
pojkv … til	134	-5
pojkvanen	83	162
pojvan	17	119
pol*	-200	-65
polar	144	7
polar av	144	7
polar klatr	127	3
polar … blod	144	7
polen	-330	-326
polen alerg	-134	-112
polen och	-156	-142
polen spray	-126	-77
polen … hjalp	-126	-77
polen … nysa	-102	-86
polen … rinan	-127	-116
polenalergi	-156	-140
polis avlys	15	135
polis var	-86	-99
polis … har	-88	-106
polis … hos	-86	-99
polis … vagar	15	135
polisen	-24	177
poo*	175	6
poolen	138	-7
porte igen	-13	140
porte varje	10	147
porte … kval	10	147
porten	-16	139
poser	-94	-101
poser ut	-94	-101
poser … over	-94	-101
posit gravi	119	40
posit gravt	107	42
posit … #	102	27
posit … och	119	40
posit … plots	107	42
posta att	11	125
posta … hon	11	125
postade	11	125
poste goodb	-5	117
posted	-5	117
posten	71	160
pot*	-71	-146
potat et	-114	-101
potat i	123	26
potat … litet	-114	-101
potat … munen	140	21
poten svike	-118	-104
poten … blodt	-118	-104
potensen	-132	-131
pou*	203	12
pounding	130	-14
pra*	30	-105
pradaxa	-136	-133
prast jag	-5	140
prast pa	-102	-112
prast rorde	28	121
prast … barnh	-102	-112
prast … kurat	-69	-87
prast … mig	28	121
prat	177	55
prata	-55	-211
prata #	-125	-96
prata bara	118	21
prata galim	137	9
prata grot	120	36
prata hande	106	8
prata hela	174	94
prata hes	-142	-133
prata hogt	-23	125
prata hon	92	127
prata i	152	114
prata jatek	109	26
prata klart	119	2
prata konst	144	30
prata lapar	93	4
prata man	-173	-135
prata med	-308	-372
prata oavbr	29	172
prata och	209	57
prata om	-137	189
prata otydl	146	40
prata pa	209	35
prata perso	86	-26
prata rent	128	6
prata rikit	139	-7
prata sa	195	50
prata samti	-117	-115
prata som	92	-85
prata til	26	151
prata … andas	96	41
prata … att	14	225
prata … det	-133	-109
prata … doda	135	136
prata … doden	6	129
prata … dregl	117	51
prata … efter	-142	-133
prata … fem	143	31
prata … folk	-12	124
prata … ful	105	3
prata … gud	3	111
prata … hela	116	7
prata … hest	99	19
prata … honom	101	10
prata … i	60	-65
prata … katen	-131	-120
prata … konst	124	31
prata … lila	93	4
prata … med	-214	-186
prata … menin	183	25
prata … mig	-110	17
prata … min	-159	-159
prata … mit	-3	142
prata … nagon	-232	-234
prata … natmo	87	-23
prata … om	26	-150
prata … sen	139	-7
prata … sig	-135	-153
prata … siter	-25	110
prata … sjalv	17	179
prata … somne	-87	-84
prata … telef	155	7
prata … tiden	81	-21
prata … tio	118	11
prata … tv	2	133
prata … vagen	112	91
prata … vifta	118	21
pratade	-50	-155
pratat	-41	96
pratr	114	6
pratr konst	114	6
pratr … o	114	6
prawn hives	125	15
prawns	125	15
pre*	15	-161
preci hela	-132	-113
preci som	-93	-220
preci var	22	175
preci … i	-136	-129
preci … krope	-132	-113
preci … och	22	175
preci … vanli	-168	-164
preci … varje	-146	-151
predikar	-22	152
pregn and	-28	-122
pregn … pain	163	65
pregn … seein	132	46
pregnant	114	-85
prepared	-128	-144
pres	174	134
pres i	104	3
pres it	-128	-114
pres over	105	41
pres … brost	154	20
presa	-123	-156
presa brost	-123	-156
presa over	109	6
presa … bring	109	6
presa … mot	-123	-156
presar	46	-66
presc can	-135	-134
prescription	-174	-194
presentations	-158	-150
presu table	-121	-116
presu … run	-121	-116
presure	2	-118
preventivmedel	-195	-181
pri*	26	-186
priap stand	152	9
priap … i	152	9
priapism	152	9
prick	-255	-239
prick efter	-128	-105
prick i	36	-106
prick kliar	-125	-84
prick langt	-120	-101
prick lila	148	32
prick och	152	33
prick over	-173	-139
prick pa	-171	-214
prick som	-145	-130
prick under	116	39
prick … #	-130	-85
prick … armar	-127	-110
prick … benen	165	58
prick … feber	-128	-105
prick … hela	-141	-108
prick … in	-120	-101
prick … inte	283	67
prick … krope	104	17
prick … laren	-166	-157
prick … magen	-267	-211
prick … ogone	219	10
prick … ogonv	95	18
prick … ont	133	47
prick … pa	148	32
prick … rumpa	-153	-125
prick … rygen	-187	-177
prick … smalb	141	29
prickar	118	-81
prickarna	-133	-130
prima	-92	-162
prins	-102	-88
prise pa	-142	-151
priset	-142	-151
pro*	-107	-200
probl for	54	117
probl loser	19	115
probl … min	54	117
probl … sig	19	115
problem	-101	65
proce kort	2	129
proce … med	2	129
procesen	2	129
profet	8	138
progr och	-102	-112
progr … tankt	-102	-112
program	-102	-112
promenad	-156	-165
prop	193	16
prop i	143	14
prop jag	114	17
prop vaden	107	50
prop … hjarn	172	46
prop … nasan	-134	-109
propavan	-162	-141
properly	142	-26
propl pa	107	-6
propl … armar	107	-6
proplosare	248	2
proprly	132	8
prost med	149	51
prost … ont	112	35
prostatan	-122	-153
prov	-192	-141
prova	-126	-145
prova varme	-128	-130
prove efter	11	138
prove kan	-89	-114
prove … bra	-126	-151
prove … man	-137	-132
provet	-167	-180
provs komit	-130	-118
provsvar	-178	-180
provsvaret	-212	-225
provt for	-120	-114
provt … hiv	-120	-114
provtagning	-143	-136
pru*	-213	-200
prunes	-149	-157
pruta som	-121	-98
pruta … en	-121	-98
prutar	-155	-120
ps	5	105
ps #	5	105
ps … til	5	105
pso*	-169	-155
psoriasis	-134	-130
psy*	-253	-84
psych and	-116	-123
psych … i	-116	-123
psycho	-116	-123
psyk	-30	109
psyk i	20	124
psyk … och	11	127
psyke hur	-109	-102
psyke och	-112	-136
psyke … konta	-109	-102
psyko jag	7	130
psyko och	-106	-145
psyko … undra	-91	-116
psykolog	-141	-182
psykologen	-42	78
psykologi	-91	-116
psykos	-118	-145
pub*	-148	-112
puc*	107	131
puck … halse	96	41
pucke i	102	7
pucke … tinin	102	7
pucken	102	7
puckl pa	3	135
puckl … mig	3	135
pucklade	3	135
puf	-153	-158
puf racke	-111	-99
puf*	192	29
pufar	162	16
puh*	185	221
puhe	216	7
puhe … yhtak	147	2
puhut suome	-117	-108
puhuteko	-117	-108
pul*	369	-24
puled	67	-78
puled boili	119	2
puled … water	119	2
pulmicort	-137	-128
puls	53	-172
puls #	-73	-128
puls bra	-118	-100
puls pa	135	-14
puls … #	141	27
puls … klock	-149	-130
puls … nu	-118	-100
pulsader	171	0
pulsadern	85	162
pulse	127	-62
pulse knol	170	61
pulse pa	-120	-109
pulse … #	60	-64
pulse … i	185	77
pulse … inte	161	18
pulse … klock	-120	-109
pulsen	227	39
pulserande	170	61
pulserar	191	3
pum*	265	93
pump	-132	-134
pump til	-137	-131
pump … brost	-137	-131
pumpa dacke	-140	-140
pumpa dalig	-134	-106
pumpa in	-35	139
pumpa jarn	-137	-114
pumpa min	25	137
pumpa och	95	-2
pumpa ut	116	-22
pumpa … blod	72	-28
pumpa … gas	-35	139
pumpa … han	95	-2
pumpa … mage	25	137
pumpa … ont	-140	-140
pumpa … pa	-137	-114
pumpa … sa	-134	-106
pumpade	-61	91
pumpar	190	19
pumpe har	220	56
pumpe … i	139	46
pumpe … sluta	115	12
pumpen	260	57
pumping	139	54
pumps har	117	31
pumps … losna	117	31
pumpslangen	117	31
pun*	103	113
punge gor	184	57
punge i	-118	-141
punge inat	-145	-156
punge kans	136	13
punge sen	139	1
punge … en	124	17
punge … han	119	9
punge … men	-145	-156
punge … nat	-118	-141
punge … ont	140	19
punge … som	136	13
pungen	83	-143
pungk gor	84	-18
pungk … sa	84	-18
punkt	-79	87
punkt har	-1	181
punkt tack	-117	-155
punkt … undra	-107	-112
pup*	214	10
pupil ar	188	23
pupil … som	168	5
pupil … store	153	18
pupilen	207	9
pur*	286	245
puris ja	139	9
puristaa	142	4
puristus	120	16
purpl rash	154	24
purple	196	22
purpose	0	191
pus*	177	165
pusar	-7	111
pusar honom	-7	111
pusar … pa	-7	111
pushe me	15	167
pushe … down	11	130
pushed	83	172
pushi we	163	-25
pushing	157	29
put	-41	222
put his	-1	115
put … hands	9	133
put … in	18	196
put*	212	309
puta	-10	101
puta folk	-10	101
puta … framf	-10	101
putad mig	10	174
putade	26	163
putos katol	137	7
putosi	183	8
putsar	0	145
puu*	67	-71
pyo*	158	111
pyori vaan	1	126
pyori … kuole	1	126
pyorii	1	126
pys*	152	111
pyser	82	-13
pyser nar	82	-13
pyser … jag	82	-13
pysty	109	2
pysty hengi	109	2
pysty … kunol	109	2
pyt*	-190	-169
quarantine	-116	-92
queue	-134	-142
quickly	-138	-151
quit	-128	-143
quit smoki	-128	-143
rab*	-118	-133
rac*	82	119
racin #	119	17
racin … and	119	17
racke #	-6	135
racke de	-34	51
racke jag	-2	169
racke med	85	117
racke men	-5	165
racke och	-17	146
racke pa	109	-18
racke til	-184	-132
racke val	-150	-151
racke … balko	-23	84
racke … bron	164	19
racke … citod	-6	135
racke … en	32	214
racke … freda	-136	-165
racke … har	-6	102
racke … titar	-17	146
racker	-215	9
racket	210	137
rackte	-114	-101
rad	-119	157
rad att	-85	159
rad barn	36	150
rad for	-171	82
rad jag	12	116
rad min	6	180
rad om	-164	-177
rad sa	-94	-118
rad … askan	-148	-149
rad … att	-179	-177
rad … doden	-110	-143
rad … fa	-109	-136
rad … flyge	-135	-157
rad … ga	15	154
rad … gor	12	116
rad … ha	-124	-121
rad … han	3	182
rad … honom	29	170
rad … ja	-58	84
rad … jag	-51	155
rad … man	6	180
rad … mig	21	127
rad … min	55	253
rad … nalar	-120	-172
rad … o	83	12
rad … papa	36	185
rad … spind	-161	-161
rad … sprut	-215	-246
rad … vad	28	132
rad … vaten	-126	-150
rad*	-96	294
rada	-60	104
rada … inget	-86	-99
radad	16	134
radad fora	16	134
radad … vecka	16	134
rader	-132	40
rader pa	-87	67
rader telef	6	110
rader … borde	-7	129
rader … konto	-5	129
raderat	-15	192
radet	-78	-115
radet undra	-121	-116
radet … om	-121	-116
radio	-102	41
radio are	-102	-124
radio … jag	9	128
radio … too	-102	-124
radion	-66	110
rai*	54	144
raiskatiin	0	140
rak och	139	6
rak … det	139	6
rak*	78	214
raka	85	199
raka pa	124	45
raka sar	-4	128
raka … bufee	124	45
raka … pa	7	188
rakad mig	-151	-216
rakad skara	-111	-187
rakad … mig	-111	-187
rakade	-112	-243
rakat	-184	-165
rakat mig	-102	-107
rakat … och	-102	-107
rakbl i	33	174
rakbl och	3	153
rakbl … blodi	-5	107
rakbl … mobil	13	136
rakblad	-55	188
rakbladen	1	143
raken	137	-7
rakna det	-23	154
rakna mina	2	125
rakna minut	28	133
rakna sekun	-19	141
rakna som	-88	78
rakna table	0	126
rakna ut	42	168
rakna … det	-21	146
rakna … hur	11	125
rakna … nar	3	129
rakna … overd	-128	-105
rakna … somnt	-27	77
rakna … tio	-16	105
raknar	22	152
raknas	-182	12
raknat	25	262
rakni ar	-135	-141
rakni betal	13	101
rakni det	34	128
rakni fran	-129	-113
rakni kom	-198	-167
rakni och	46	147
rakni rakni	-135	-141
rakni … ar	-135	-141
rakni … katen	13	101
rakni … tandl	-144	-138
rakning	-224	-175
rakningar	-135	-141
rakningarna	69	274
rakningen	-259	-230
rakor	253	57
rakor och	134	12
rakor tror	-119	-100
rakor … jag	-119	-100
rakor … kraks	129	60
rakorna	131	44
raksmorgasen	-152	-146
rakt	154	-17
rakt men	109	11
rakt och	128	16
rakt ser	121	33
rakt … dubel	121	33
ral*	-10	93
rals	-10	93
rals tva	-10	93
rals … gange	-10	93
ram*	218	-62
ramad hon	-102	-92
ramad … har	-102	-92
ramadan	-102	-92
ramla	143	-17
ramla det	-3	134
ramla fran	110	-33
ramla i	108	5
ramla ihop	294	11
ramla jag	-3	156
ramla med	-151	-140
ramla mot	193	25
ramla ner	160	13
ramla pa	-7	-131
ramla … ar	-3	156
ramla … badru	155	49
ramla … cykel	-43	-116
ramla … hog	129	10
ramla … hosku	93	41
ramla … isen	99	-17
ramla … pa	141	23
ramla … sofan	-160	-114
ramla … trape	121	8
ramlade	103	-105
ramlat	305	138
ran*	-235	-56
rand	-105	-121
rand blir	-105	-121
rande hart	-178	-133
rande pa	3	124
rande … bajs	-178	-133
rander	-140	22
rapakalja	156	14
rapar	-41	-136
rapar mycke	-128	-119
rapar … efter	-128	-119
raped	4	214
raped last	32	184
raped me	10	154
raped … night	32	184
raper	-120	-122
raper syra	-120	-122
raper … up	-120	-122
rapor om	-140	-103
rar*	-115	-97
rare	-115	-97
ras*	-72	-135
rasan pa	-83	-112
rasan … forsa	-83	-112
rasande	5	163
raser och	-134	-133
raseriutbrot	-134	-133
rash	-112	-204
rash drive	-111	-113
rash is	-160	-143
rash like	107	37
rash on	-155	-127
rash … doesn	190	58
rash … gone	-160	-143
rash … me	-111	-113
rash … my	-204	-154
rash … tiny	107	37
raska #	132	11
raskausviiko	132	11
rasterna	-103	-90
rat bra	113	-6
rat grat	-95	-112
rat jag	-1	108
rat piper	-144	-113
rat vanin	-80	-126
rat … i	114	28
rat … just	-95	-112
rata	-63	-167
rata pa	164	8
rata … mig	194	11
raten nasta	-119	-125
ratgi tror	-104	-92
ratgi … vi	-104	-92
rathe die	-95	-109
rathe … than	-95	-109
rather	-95	-109
ratigheter	-111	-129
rator	176	-11
rator pa	176	-11
rav*	144	1
raz*	-107	-111
razor	-107	-111
razor blade	-107	-111
razor … and	-107	-111
ready	31	157
reagoi	145	13
reakt med	119	23
reakt … andno	119	23
reaktion	-61	-119
realy sleep	143	-15
realy tende	-107	-85
realy tight	113	21
realy … no	-107	-85
reb*	-159	-183
rebook	-159	-183
rec*	-169	-152
recep fortf	-116	-104
recep tack	-112	-115
recep … blodt	144	-8
recep … mina	-140	-148
recep … morfi	-72	-86
recep … somnt	-118	-126
recep … waran	-113	-90
recept	-128	-158
red	29	-151
red blood	144	1
red*	54	294
redan	71	308
redan gjort	13	96
redan tagit	7	114
redan … det	13	96
redan … dod	10	133
redan … farva	7	114
redan … pa	30	135
redovisning	-135	-160
ref*	-242	-263
referal	-159	-156
refil	-134	-136
refil … my	-155	-147
reflux	-129	-133
regel saman	143	17
regel … saman	143	17
regelbundna	143	17
regionen	-172	-176
regle galer	-101	-66
regle … for	-101	-66
regler	-101	-66
reh*	-206	-220
rehab	-163	-194
rek*	-263	-165
rekla sen	-78	-95
rekla … jag	-78	-95
reklamfilmer	-78	-95
rekor i	-162	-175
rekor … lopni	-145	-138
rekord	-174	-188
rel*	27	179
relap again	20	113
relap … nobod	20	113
relapsed	20	113
relat har	-73	-86
relat … ni	-73	-86
relationer	-89	-125
rem*	-8	-79
remis	-25	-83
remis skule	-110	-108
remis til	-137	-33
remis … ha	-110	-108
remis … hudla	-107	-108
remis … sjukg	-107	-121
remisen	-118	-119
remote	145	-4
ren	-225	-144
ren nal	-97	-89
rena	-166	-164
rena sjalv	-85	-131
rena … sjalv	-85	-131
renew	-169	-158
renew my	-149	-145
renew … presc	-77	-104
renew … warfa	-125	-117
rengo och	110	46
rengo … hosta	110	46
rengoringsmedel	124	4
rent alman	-86	-89
rent blod	151	0
rent … sagt	95	139
rep	73	146
rep i	-130	61
rep och	-15	123
rep om	164	-15
rep til	-119	-125
rep … baten	-169	-180
rep … bilen	0	98
rep … brev	-18	88
rep … halse	164	-15
rep*	8	148
repar	-162	-142
repet	99	209
repet gick	-10	136
repet hange	-32	178
repet och	111	-20
repet … av	-10	136
repet … i	-20	151
repet … star	111	-20
replaced	-16	140
resa	-13	139
resa bort	24	144
resa sig	139	95
resa … bada	132	22
resa … mycke	124	25
resend	-136	-141
reseptin	-129	-130
reser	25	-101
reser bort	28	111
reser mig	34	-150
reser … ar	-131	-121
reser … fort	-153	-141
reser … inget	-117	-118
reser … och	154	22
reser … snabt	-188	-186
reser … up	-114	-103
responding	131	-11
resta han	10	103
resta mycke	-150	-115
resta tar	89	-25
resta … sig	89	-25
resta … tar	10	103
restaurang	72	-77
reste	-161	-143
reste mig	-162	-144
resten	16	143
ret*	-260	-291
revbe ar	113	11
revbe efter	-131	51
revbe gor	-11	116
revbe nar	-150	-152
revbe nasvi	85	-3
revbe och	158	28
revbe svule	163	63
revbe syns	161	27
revbe til	113	53
revbe … brake	-5	150
revbe … fet	-105	-108
revbe … fladr	85	-3
revbe … gymet	-106	-95
revbe … hoger	151	56
revbe … hon	142	15
revbe … hosta	-92	-86
revbe … i	165	64
revbe … jag	-233	-210
revbe … nar	131	10
revbe … ont	-11	116
revbe … svule	107	39
revbe … ut	-119	-100
revbe … val	113	11
revbena	142	28
revbenet	-223	-153
ribs	69	-76
ribs are	143	-2
ribs … sucki	143	-2
rida	165	12
rida for	136	3
rida … ogat	136	3
right arm	131	-23
right hand	180	1
right side	-166	-131
right … feels	147	2
right … hurts	-190	-164
right … i	-176	-158
rikit sen	139	-7
rikit … imors	139	-7
rikitgt	139	-7
rikli an	-135	-125
rikli … vanli	-135	-125
rikligare	-135	-125
riktat	-27	120
rikti alt	129	11
rikti dena	-4	117
rikti for	16	157
rikti mama	17	91
rikti nu	11	105
rikti … gang	-4	117
rikti … har	11	105
rikti … inte	-9	89
rikti … min	22	138
rikti … svart	129	11
rina	153	114
rina gul	-111	-92
rina har	-22	78
rina ur	135	30
rina … blade	-22	78
rina … nasan	135	30
rina … vatsk	-111	-92
rinan nasa	-139	-117
rinan ogon	-171	-156
rinande	-210	-175
rinas on	120	16
rinas … kova	120	16
rinasa	211	21
riner	85	-132
riner ar	87	38
riner blod	154	18
riner i	-147	-121
riner jag	-108	-74
riner klar	136	9
riner lite	-146	-123
riner nar	-83	-104
riner ner	156	21
riner ont	109	30
riner ur	-52	-109
riner var	-129	-126
riner vaten	112	30
riner … ar	-92	-100
riner … blast	-147	-121
riner … frisk	-132	-83
riner … i	106	-5
riner … jag	56	-60
riner … orat	-85	-114
riner … ur	-115	-122
riner … vatsk	136	9
ring	-8	-156
ring #	176	24
ring ambul	119	30
ring nan	167	15
ring och	120	140
ring pa	-147	-114
ring vet	-123	-86
ring … el	-123	-86
ring … laret	-147	-114
ringa #	-147	-146
ringa kring	110	23
ringa mig	-133	-142
ringa min	118	70
ringa nan	10	160
ringa papa	127	10
ringa runt	145	16
ringa under	-162	-139
ringa vc	128	8
ringa … doter	116	14
ringa … imorg	128	8
ringa … lampo	145	28
ringa … och	-118	-113
ringa … ogone	-162	-139
ringa … pa	142	-12
ringd er	-95	-112
ringd fran	-22	105
ringd i	52	177
ringd men	119	2
ringd och	155	74
ringd … grat	7	94
ringd … igar	-95	-112
ringd … jag	176	8
ringde	118	253
ringe i	-162	-180
ringe jag	-238	-253
ringe man	-199	-242
ringe nan	0	105
ringe … da	-131	-107
ringe … mama	165	35
ringe … morgo	-146	-167
ringe … sa	0	105
ringer	-255	-158
ringo tror	-118	-96
ringo … jag	-118	-96
ringorm	-118	-96
rinta ja	155	33
rinta … ja	133	16
rintaa	165	20
rintaan	137	-17
rintakipu	225	20
ripin … from	107	40
ris*	-122	76
risken	-165	-189
rispa	-210	-228
rispa mig	40	245
rispa … pa	62	179
rispa … varje	45	154
rispar	101	256
rispat	-31	125
rispo pa	15	152
rispo … min	24	134
rispor	1	137
rit*	-108	29
riv*	-82	62
river	10	185
river up	-3	185
river … saren	3	150
rob*	-155	-108
robot	-119	-118
robot klipt	-121	-111
robot … av	-121	-111
robotgrasklipare	-121	-111
roc*	121	29
rock	121	29
rock hard	121	29
rod	-178	-352
rod direk	102	13
rod jag	-36	-127
rod men	-183	-160
rod och	107	-71
rod ring	-205	-169
rod stjar	-166	-139
rod … bra	-110	-96
rod … det	106	21
rod … far	-126	-130
rod … hard	182	40
rod … jag	-141	-120
rod … nu	86	-33
rod … pa	-119	-121
rod … runt	-154	-156
rod … som	-152	-116
rod*	-62	-223
roda	54	-111
roda bar	120	12
roda flack	112	15
roda marke	101	21
roda prick	-51	-176
roda strec	132	18
roda utsla	-113	-84
roda … fran	120	12
roda … hosta	101	21
roda … over	-141	-108
roda … overa	112	15
roda … pa	-118	-164
roda … under	116	39
roda … up	132	18
rodak dena	-115	-108
rodak … vecka	-115	-108
rodaktig	-115	-108
rodbe til	-131	-120
rodbetor	-185	-172
rodna efter	-109	-106
rodna som	-148	-112
rodna vaxer	117	23
rodna … blekn	-109	-95
rodna … fingr	-102	-84
rodna … i	111	25
rodna … mygbe	-109	-106
rodnad	-243	-213
rodnaden	188	46
rodnar	-139	-118
rok	140	-54
rok o	99	-10
rok … nu	99	-10
roka	-194	-170
roka klart	-1	126
roka och	-107	-110
roka … det	-118	-139
roka … sen	-1	126
rokar a	-106	-101
rokar … nu	-106	-101
rokarlungor	-106	-101
rokdykning	-95	-86
roken hes	136	23
roken … och	136	23
roker	70	180
roker kan	104	37
roker pa	-1	147
roker … och	-1	147
rokfo hosta	147	0
rokfo … sot	147	0
rokforgiftad	147	0
rokte	108	155
rokte pa	-15	117
rokte … och	-15	117
rol*	-214	-190
rolat til	-94	-97
rolat … mama	-94	-97
rolator	-123	-125
rolsp med	-94	-109
rolsp … svard	-94	-109
rolspel	-94	-109
rom*	-89	-97
roman	-89	-97
roman om	-89	-97
roman … vald	-89	-97
rontg i	-116	-131
roo*	-69	111
room	-145	24
room at	20	111
room … night	20	111
roomate	54	184
rop*	206	59
ropa	132	3
ropa hej	105	-4
ropa ogon	107	1
ropa … halv	107	1
ropa … men	105	-4
ropar	138	61
ropar men	148	34
ropar … hon	113	23
ropat	131	-27
rope	-24	145
rope out	-24	133
rope … of	-24	133
ror	156	122
ror han	115	25
ror i	-166	-176
ror mig	-151	-47
ror sig	164	116
ror vid	83	154
ror … at	113	11
ror … inte	225	-52
ror … mig	-16	163
ror … orone	-166	-176
ror … som	6	121
rora ala	-128	-105
rora barne	-27	135
rora benet	104	9
rora fingr	60	-75
rora sig	176	-17
rora tan	-125	-115
rora tarna	174	24
rora vanst	215	57
rora … arm	94	3
rora … den	-125	-115
rora … fingr	-128	-105
rora … hon	-27	135
rora … nagra	-131	-121
rora … och	77	-69
rora … sen	146	37
rora … sida	176	41
rorde den	-96	-108
rorde hans	22	130
rorde mig	28	121
rorde … nar	28	121
rorde … snop	22	130
rorel i	206	-1
rorel pa	26	116
rorel … magen	206	-1
rorel … raten	26	116
rorel … som	-107	-80
rorelse	196	139
rorelserna	-107	-80
rort	100	139
rort hene	-13	146
rort … als	113	-32
ros	-127	-126
ros*	89	99
rosa	11	-143
rosa skum	260	59
rosa … nar	141	13
rosfe blir	113	39
rosfe … snabt	113	39
rosfeber	113	39
rosla	-106	-101
rosla han	111	19
rosla he	-106	-101
rosla … komer	136	15
rosla … nar	109	-8
rosla … var	-106	-101
roslar	220	24
rosli hosta	-161	-142
roslig	-161	-142
rost sager	-3	189
rost som	15	108
rost … at	6	117
rost … att	-2	100
rost … hon	-24	77
rost … sager	15	108
roste andra	149	42
roste ar	97	-91
roste bland	-89	-104
roste blir	143	34
roste borta	231	-47
roste efter	-153	-160
roste forsv	73	-54
roste fran	-115	-145
roste har	157	-2
roste i	-4	202
roste later	-103	-136
roste och	-10	122
roste sager	-77	131
roste som	-16	158
roste vil	50	129
roste … ar	-106	-123
roste … att	29	226
roste … blivi	157	-2
roste … braka	21	148
roste … efter	87	-43
roste … grane	-115	-145
roste … helt	-116	-127
roste … hes	224	66
roste … huvet	-9	143
roste … huvud	2	163
roste … konst	161	64
roste … kraks	146	64
roste … och	61	-78
roste … skrik	-93	-107
roste … tror	-10	122
roste … valko	-111	-109
rosten	112	-13
roster	-95	234
rosterna	-15	164
rot	-392	-359
rot blod	122	7
rot brost	-132	-88
rot fem	-132	-120
rot i	-68	-124
rot ingen	-117	-115
rot marke	-151	-104
rot men	-206	-156
rot nar	-103	-132
rot och	-248	-180
rot oga	-217	-196
rot runt	-115	-86
rot sen	104	29
rot ser	-160	-117
rot strec	-113	-119
rot … centi	-132	-120
rot … de	-113	-96
rot … det	67	103
rot … feber	-114	-84
rot … fran	-103	-93
rot … jag	-140	-159
rot … kladi	-135	-129
rot … klock	104	29
rot … om	-149	-139
rot … ser	-137	-109
rot … som	-160	-117
rot … svule	-146	-151
rot … toan	-134	-123
round my	100	141
rugby	128	13
rugby keeps	128	13
rugby … askin	128	13
rul*	158	86
rulad ner	-104	-99
rulad over	178	35
rulad … fran	-104	-99
rulade	110	-66
rular	181	25
rulga i	115	20
rulga … talet	108	17
rulgardin	154	11
rulst … huvud	81	-21
rulstol	47	140
rum	160	102
rum fyra	133	15
rum han	33	-101
rum hela	132	8
rum hon	138	6
rum … dagen	132	8
rum … sager	183	43
rum*	-42	142
rumet	72	348
rumet bredv	-17	159
rumet och	-18	141
rumet pa	4	143
rumet … han	-25	110
rumet … slar	-2	130
rumpa blama	-167	-143
rumpa bloje	-132	-109
rumpa och	174	116
rumpa … inte	-97	-119
rumpa … tror	-132	-109
rumpan	-75	-111
rumsk har	88	122
rumsk natva	-87	-84
rumsk … feber	130	13
rumsk … last	-12	90
rumsk … o	-87	-84
run	-109	-148
run out	-121	-116
run … next	-121	-116
rund rod	-118	-96
rund … flack	-118	-96
runin … the	-196	-198
runing	-200	-107
runit rot	104	29
runit … sen	104	29
runt	71	133
runt #	-138	-149
runt brost	193	5
runt et	-110	-91
runt halse	88	242
runt hela	114	4
runt huvet	-98	-76
runt med	-3	146
runt mig	-113	-166
runt mun	161	0
runt munen	177	-31
runt ogat	1	168
runt om	-158	-16
runt pa	-113	13
runt svart	-136	-112
runt … brost	114	4
runt … fick	78	-44
runt … gar	-98	-76
runt … kniv	3	110
runt … litet	-110	-91
runt … mar	-105	-92
runt … nar	150	17
runt … nater	5	137
runt … och	-161	-200
runt … over	-138	-149
runt … sa	91	-20
runt … sot	-136	-112
runt … vi	124	-19
runy	-154	-159
runy nose	-154	-159
runy … and	-128	-100
rus*	321	14
rusar	276	61
rusar det	90	-13
rusar hande	-120	-104
rusar i	159	60
rusar och	168	30
rusar … #	159	60
rusar … jag	134	24
rusar … och	90	-13
rusar … pirar	-120	-104
ruska hene	96	3
ruskar	152	6
ruskat	144	-4
rut*	67	-80
ryc*	74	-189
ryck	108	-5
ryck i	99	5
ryck med	101	-5
ryck … armar	101	-5
ryck … ena	99	5
rycka	132	19
rycke av	-134	-126
rycke han	153	30
rycke har	-106	-99
rycke … gjort	-106	-99
rycke … ogat	-141	-88
rycke … troth	-134	-126
rycker	-57	-192
ryckn … ogonl	-92	-71
ryckt i	105	-12
ryckt til	-102	-114
ryckt … aldri	102	13
ryckt … i	180	5
ryckt … nar	-102	-114
ryckt … tio	104	-23
ryckte	69	-95
ryg fran	-111	-120
ryg och	-107	-118
ryg sen	87	38
ryg … arm	93	38
ryg … en	87	38
ryg … manga	-127	-127
ryg … ror	-146	-132
ryg … stada	-111	-148
ryg … sveta	120	46
ryg*	-19	-151
rygdu … inte	168	23
rygdunk	168	23
rygen a	-61	-126
rygen av	-216	-211
rygen domna	188	62
rygen fran	-126	-118
rygen fru	-114	-118
rygen gor	-202	-213
rygen i	-125	-144
rygen kalsv	128	57
rygen kanse	129	42
rygen kansl	-118	-104
rygen kisar	134	5
rygen komer	-66	-107
rygen melan	121	14
rygen men	149	23
rygen nar	-52	-114
rygen nu	109	-8
rygen o	167	26
rygen ocksa	-120	-140
rygen pa	107	-34
rygen sa	120	28
rygen sen	160	56
rygen svima	170	61
rygen trode	-119	-100
rygen trot	-113	-111
rygen … armar	126	51
rygen … att	-170	-174
rygen … benet	-178	-176
rygen … bra	-148	-142
rygen … det	149	27
rygen … efter	-113	-111
rygen … eleme	-126	-118
rygen … honom	133	-2
rygen … i	161	-14
rygen … ja	-185	-157
rygen … jag	-187	-187
rygen … lange	122	36
rygen … nerki	132	22
rygen … ni	-78	-85
rygen … ont	-202	-213
rygen … rosla	109	-8
rygen … sangl	-109	-95
rygen … sen	81	-37
rygen … skuld	121	14
rygon och	138	19
rygon … svimf	138	19
rygont	63	-58
rygra och	93	24
rygra … sen	93	24
rygraden	93	24
rygsk ar	-117	-83
rygsk efter	-109	-97
rygsk igen	-187	-158
rygsk kan	-176	-154
rygsk … att	-109	-97
rygsk … knapt	-133	-100
rygsk … lyfte	-137	-98
rygsk … tilba	-117	-83
rygskot	-85	-181
rygskotet	-93	-121
rygsm och	141	9
rygsm sedan	-101	-91
rygsm … #	-101	-91
rygsm … svaga	110	10
rygsmarta	177	0
rygva de	-124	-131
rygva … stark	-124	-131
rygvarken	-124	-131
sa	-1	178
sa andfa	132	-7
sa ar	97	136
sa arg	-123	-54
sa att	-58	141
sa beror	-137	-143
sa blek	155	40
sa borja	-124	-115
sa det	-98	107
sa djupt	-96	85
sa dokto	-165	-116
sa ensam	-5	104
sa flase	-104	-100
sa for	120	21
sa frukt	163	33
sa gamal	-84	-118
sa gjord	8	104
sa hejda	7	123
sa hela	-114	-160
sa himla	-113	-114
sa hitar	17	101
sa hon	61	167
sa hungr	-165	-149
sa i	-89	74
sa idag	-1	148
sa ila	-32	-112
sa in	97	-50
sa ja	-205	-194
sa jag	55	-186
sa kar	-170	-146
sa konst	95	208
sa krang	-114	-106
sa kring	-120	-16
sa lange	139	199
sa langs	139	-5
sa langt	2	133
sa lat	-65	82
sa ledse	-118	-111
sa litet	136	-11
sa lugn	-169	-134
sa man	-79	-176
sa mat	58	-83
sa mkt	0	107
sa nej	24	259
sa norma	-121	-95
sa ofarl	-104	-99
sa onorm	104	37
sa ont	165	-91
sa pa	5	229
sa pinsa	-106	-124
sa rad	-149	-116
sa sange	187	34
sa satan	115	7
sa skont	34	136
sa sluta	32	191
sa somni	106	-27
sa sorg	-69	-87
sa stark	38	145
sa stor	226	101
sa svag	124	30
sa svart	1	102
sa tacks	-80	-86
sa tande	168	18
sa tekni	-118	-86
sa tidig	-137	-135
sa tor	-182	-160
sa trasi	2	110
sa troja	92	36
sa trot	120	140
sa tungt	106	-11
sa under	154	15
sa undra	17	134
sa vagar	-120	-115
sa varmt	-110	-124
sa vet	3	170
sa vid	26	91
sa vimel	-70	-112
sa yr	252	23
sa … akute	52	166
sa … astma	-114	-106
sa … barne	19	181
sa … bjork	-112	-112
sa … blama	16	113
sa … blev	-127	-109
sa … blir	-125	-46
sa … blode	-121	-120
sa … de	136	222
sa … det	-43	90
sa … djupt	161	65
sa … dog	-132	-149
sa … dom	17	101
sa … efter	186	124
sa … et	-113	-134
sa … farn	128	13
sa … gar	139	156
sa … gick	120	28
sa … han	41	171
sa … harif	136	-11
sa … hon	1	175
sa … hopar	144	8
sa … hormo	-121	-95
sa … hur	-86	-149
sa … huset	-92	-109
sa … i	162	31
sa … idag	-204	-179
sa … ilama	136	43
sa … jag	67	175
sa … kan	-71	-168
sa … klatr	-138	-134
sa … klock	-137	-135
sa … knapt	173	44
sa … kom	-128	-134
sa … kunde	-143	-154
sa … lagda	26	91
sa … langt	139	6
sa … maste	-217	-220
sa … misad	-119	-118
sa … morse	0	135
sa … mycke	-123	-136
sa … nat	34	163
sa … nere	108	9
sa … nu	-13	142
sa … och	284	19
sa … ont	177	53
sa … orkar	-104	-100
sa … ovanf	-125	-120
sa … pa	-194	39
sa … racke	-38	86
sa … ramla	-10	190
sa … sa	-185	-208
sa … sedan	105	132
sa … sen	147	134
sa … ska	-168	-136
sa … skaka	-54	-129
sa … skalr	210	14
sa … skrik	125	9
sa … skriv	100	136
sa … slar	-91	-126
sa … slipe	26	216
sa … svima	95	18
sa … til	-4	128
sa … tjugo	120	21
sa … trode	91	-45
sa … trots	-112	-128
sa … undra	170	3
sa … ut	-128	-72
sa … vet	0	131
sa … vil	-190	-153
saa	218	-27
saa henke	187	26
sad	-248	-266
sad since	-116	-98
sad … dad	-116	-98
sad*	-181	-287
sadana	-190	-173
sadar	-199	-172
sadar ungef	-120	-102
saft	31	-105
saft … inte	129	21
saften	189	37
sag	-261	-174
sag ar	24	134
sag att	-144	-172
sag blixt	127	47
sag bra	-133	-132
sag det	38	227
sag dom	-106	-101
sag elrak	-139	-155
sag en	-222	-224
sag et	-164	-151
sag kotid	-124	-121
sag mina	-89	-127
sag nagot	16	117
sag pa	-137	-152
sag prise	-131	-124
sag rakni	-156	-157
sag stjar	-110	-76
sag til	-62	82
sag ut	168	104
sag vagen	-107	-92
sag vi	-108	-98
sag … i	134	120
sag … min	-15	116
sag … nyhet	-148	-140
sag … och	24	134
sag … olyck	-114	-122
sag … progr	-102	-112
sag … rokar	-106	-101
sag … serie	-113	-126
sag … som	168	104
sag … strum	-89	-127
sag … til	20	151
sag … tva	136	16
sag … ut	-114	-123
sag*	75	176
saga det	-103	-42
saga forla	20	120
saga jag	-6	149
saga min	183	26
saga nat	10	138
saga nej	59	212
saga sit	177	-27
saga til	-178	-135
saga tva	130	14
saga … adres	128	8
saga … det	15	166
saga … egen	95	-7
saga … eget	150	-22
saga … hene	-159	-162
saga … hogt	-112	-109
saga … namn	162	-12
saga … nan	-12	98
saga … ord	154	0
saga … salte	92	14
saga … til	-166	-47
sagad … och	-126	-107
sagen	198	26
sager	78	149
sager #	143	-41
sager a	142	-9
sager ar	-7	92
sager at	27	173
sager bara	119	146
sager bebis	-6	108
sager de	34	165
sager doda	-11	123
sager gor	1	124
sager hejda	-15	131
sager hon	19	119
sager hopa	-9	143
sager ifran	-144	-109
sager konst	50	161
sager min	-8	-105
sager nej	-79	49
sager om	9	198
sager sama	17	-102
sager valko	-111	-109
sager … a	-153	-131
sager … alt	-154	-91
sager … angra	122	11
sager … barne	-1	212
sager … bebis	13	117
sager … de	8	162
sager … den	130	125
sager … en	48	189
sager … forlo	10	103
sager … fran	-7	92
sager … gar	159	38
sager … gor	158	62
sager … hans	-16	119
sager … henes	5	126
sager … hjart	-126	-143
sager … hor	-135	-114
sager … huvud	105	18
sager … ingen	-20	164
sager … ja	127	55
sager … konst	136	3
sager … man	-170	-193
sager … maten	-11	105
sager … mig	20	250
sager … om	13	139
sager … pa	-38	121
sager … papa	4	149
sager … sak	105	-10
sager … scout	-7	111
sager … ska	-192	-172
sager … syste	148	7
sager … til	-92	72
sager … trana	22	130
sager … tvn	-3	127
sager … varld	11	117
sager … vi	-20	159
sagt	-134	144
sagt att	5	122
sagt bara	-97	-108
sagt det	-89	17
sagt hejda	17	111
sagt nej	11	110
sagt sen	-109	-187
sagt up	2	226
sagt … jag	19	141
sagt … lagen	25	118
sagt … til	24	144
sai*	-17	145
said	-12	185
said my	20	123
said … goodb	20	123
sak	124	147
sak kvar	23	100
sak mot	27	163
sak om	148	-7
sak som	-106	-104
sak til	44	141
sak … kan	44	141
sak … mig	5	128
sak … och	157	1
sak*	88	117
saken	124	-75
saker	52	342
saker #	126	30
saker gitar	6	121
saker hema	41	159
saker i	80	152
saker me	25	118
saker med	95	207
saker och	44	150
saker om	-79	69
saker vil	-126	-160
saker … barne	12	136
saker … flit	8	118
saker … inte	-7	174
saker … men	-145	-143
saker … mig	36	146
saker … nater	-62	-89
saker … och	-124	-88
saker … os	-25	107
saker … sager	11	152
saker … sange	16	106
saker … ska	-8	97
saker … vanst	101	15
sakert	66	-119
sakna det	113	-3
sakna honom	-141	-152
sakna mig	22	189
sakna mit	-169	-187
sakna mjalt	157	49
sakna … bror	21	140
sakna … det	10	105
sakna … hemla	-116	-107
sakna … och	157	49
sakna … om	15	114
saknar	-54	-159
saknas	202	56
sakta	-184	-184
sakta okand	-108	-93
sakta … inget	-108	-93
sal och	166	16
sal*	-261	-98
sald	33	176
sald pa	23	115
sald til	20	124
sald … man	20	124
sald … natet	23	115
salda	-25	117
saliv	187	41
saliv mat	141	23
saliv … har	141	23
saliven	142	40
salja mig	-3	97
salja … for	-3	97
salje … nagot	-1	97
salmo fora	-87	-103
salmo … somar	-87	-103
salmonela	-87	-103
salskap	-158	-142
salt	-36	159
salte hete	92	14
salte … gafel	92	14
saltet	92	14
salva	-225	-197
sama	-52	-148
sama brost	103	-4
sama dor	3	107
sama gamla	-153	-144
sama kansl	227	38
sama saker	-124	-88
sama smart	114	-40
sama som	-197	-213
sama sort	-126	-141
sama stale	-164	-125
sama … altid	-87	-116
sama … i	-189	-165
sama … kans	112	43
sama … nu	86	-44
sama … om	126	-62
sama … sist	-154	-173
sama … som	150	-103
sama … visa	-113	-94
saman	47	-57
saman dragn	47	-57
saman saman	47	-57
saman … ar	47	-57
saman … dragn	47	-57
samandragningar	47	-57
samarin	-42	-165
sambo	90	146
sambo #	102	18
sambo braka	-87	-107
sambo googl	22	117
sambo han	151	-3
sambo har	-159	-146
sambo hosta	-136	-139
sambo kolar	17	124
sambo kramp	138	2
sambo krmpa	106	-2
sambo liger	125	-36
sambo maser	-118	-104
sambo mor	-112	-111
sambo prata	-2	142
sambo ser	2	128
sambo skaka	44	158
sambo skriv	71	26
sambo slog	29	182
sambo snark	-141	-155
sambo som	3	111
sambo svara	144	-10
sambo tva	-28	76
sambo … att	74	99
sambo … avled	-112	-111
sambo … bebis	14	159
sambo … diabe	157	-8
sambo … fick	3	111
sambo … for	162	12
sambo … fradg	106	-2
sambo … gange	-28	76
sambo … get	2	100
sambo … gravi	98	19
sambo … i	144	-28
sambo … inte	207	3
sambo … ja	144	-10
sambo … kramp	94	8
sambo … mig	18	224
sambo … min	17	124
sambo … och	-99	-114
sambo … overt	7	132
sambo … sa	-91	-126
sambo … saker	2	128
sambo … snal	-103	-132
sambo … somna	15	96
sambo … spark	129	21
sambon	18	103
sambons	-112	-111
same	-116	-223
same as	-129	-146
sames vil	-69	-83
sames … veta	-69	-83
sameskolan	-69	-83
samla … mig	-16	92
samlag	-131	-121
samlat	1	123
samre	-16	-128
samre av	-126	-77
samre kraks	166	58
samre … och	113	39
samre … polen	-126	-77
sams	-133	-130
samta inan	-126	-121
samta jag	-72	-108
samta med	-143	-148
samta men	-94	-83
samtal	-166	-207
samtalet	-187	-192
samtalstod	-122	-115
san	-96	-174
san ar	-116	-127
san avsla	-83	-112
san dar	-138	-139
san men	-28	76
san vilke	-72	-109
san … blank	-72	-109
san … jag	-28	76
san … ute	-116	-127
sana	-105	-154
sana … efter	-117	-125
sande til	9	112
sande … polis	9	112
sander	22	149
sandpaper	-164	-135
sang	-136	-8
sang med	-107	-71
sang … en	-107	-71
sange ater	105	18
sange bredv	86	-25
sange hart	1	113
sange hopar	141	0
sange iblan	-179	-183
sange krist	-139	-121
sange skaka	149	-14
sange tre	-148	-127
sange … dagar	-148	-127
sange … hon	12	128
sange … nu	91	35
sange … sager	-33	131
sange … sen	-144	-137
sange … toma	86	-25
sange … xarel	105	18
sangk igar	-138	-100
sangk … lite	-138	-100
sangkanten	160	-1
sangl rodna	-109	-95
sangl … som	-109	-95
sanglage	-109	-95
sangv #	-133	-116
sangv hos	-110	-104
sangv … ar	-133	-116
sangv … sjuar	-110	-104
sangvatning	-164	-142
sanoo	61	217
sanoo etei	58	147
sanoo … halua	9	148
sant fins	-62	-89
sant … man	-69	-100
sar	-92	83
sar ar	-110	-91
sar av	-102	-117
sar det	16	135
sar kejsa	-111	-92
sar mig	8	182
sar nej	-109	-91
sar pa	-62	77
sar roda	132	18
sar som	-161	-158
sar … arbet	-102	-117
sar … det	-110	-91
sar … foten	-113	-155
sar … henes	-15	103
sar … inte	-126	-129
sar … knat	85	-11
sar … laren	-4	128
sar … rina	-111	-92
sar … strec	132	18
sar … ta	-124	-114
saren	-41	127
saren igen	-14	104
saret	228	77
saret #	93	23
saret glipa	-148	-132
saret … foten	159	68
saret … freda	-107	-113
saret … hande	-103	-93
saret … handl	13	100
saret … hjart	93	23
sarig av	-111	-88
sarig brost	-139	-122
sarig … amnin	-111	-88
sarig … det	-106	-98
sariga	-145	-127
sarsk inan	-112	-108
sarsk pa	30	116
sarsk … hjart	-112	-108
sarsk … morgo	30	116
sarsk … och	-153	-146
sarsp ar	-109	-91
sarsp … slut	-109	-91
sarsprayen	-109	-91
sart … benet	110	23
sart … smalb	-113	-96
sat	100	186
sat att	53	222
sat en	73	-95
sat et	9	140
sat fast	119	26
sat in	13	129
sat med	177	3
sat nat	135	12
sat och	73	108
sat pa	-112	-163
sat … at	92	14
sat … avslu	14	115
sat … bilen	1	145
sat … chip	9	140
sat … dag	-139	-133
sat … do	6	110
sat … et	113	-3
sat … halse	-71	-144
sat … har	-13	95
sat … i	179	139
sat … inte	0	130
sat … karam	149	12
sat … knave	-106	-103
sat … nagot	10	125
sat … nan	122	22
sat … pa	29	126
sat … sig	113	18
sat … skruv	127	-5
sat … table	-100	-93
sat*	230	118
sata	94	-104
sata in	-128	-127
sata mig	162	17
sata up	-165	-160
sata … i	133	-6
sata … spira	-128	-127
satan ont	84	-18
satan … den	84	-18
satans	115	7
sate	-78	-152
sate knive	-4	143
sate sig	-74	-159
sate smorg	-109	-88
sate … jordn	102	32
sate … mot	-4	143
satei leuka	133	-3
sateilee	122	-14
sater	176	151
sater gps	3	111
sater i	44	-69
sater mig	125	-17
sater punkt	-1	181
sater … halse	44	-69
sater … har	-1	181
sater … pa	3	111
sater … up	125	15
satet	16	164
satet att	19	147
satet … do	18	128
satur #	219	17
satur ar	196	14
satur … #	196	14
saturation	219	17
saturationen	196	14
saturday	-65	93
satuu ei	-133	-118
sav*	11	180
savin my	9	167
savin … table	-4	134
saving	11	176
saw	-101	-162
saw the	-165	-166
saw … bil	-165	-166
sax	-55	121
sax i	-107	-127
sax … slojd	-107	-127
sax*	12	164
saxen	12	164
say … fel	-12	89
say*	156	284
sayin the	134	-13
sayin wed	-14	92
sayin … be	-8	136
says	140	260
says its	151	116
says … got	-34	109
says … hurts	-114	-130
says … wants	-1	129
scare i	24	144
scare im	10	149
scare me	-99	-110
scare of	-111	-18
scare … #	-99	-110
scare … going	-7	102
scare … my	34	156
scare … the	-148	-146
scare … wil	24	144
scared	86	209
scary	-152	-131
sce*	-122	-155
sch*	-164	-19
schac och	-95	-139
schac … jag	-95	-139
schack	-95	-139
scham i	-148	-110
schampo	-148	-110
schemat	-98	-145
sco*	-7	111
scout pusar	-7	111
scout … honom	-7	111
scoutledaren	-7	111
scr*	-129	39
scrat my	9	125
scrat … wrist	9	125
scratching	-90	42
screa and	-6	106
screa … him	-6	106
screaming	40	153
se	10	266
se blode	-22	78
se de	-124	-126
se hur	-8	115
se on	-81	49
se til	32	150
se … att	29	146
se … det	-3	98
se … en	17	134
se … hemlo	-124	-126
se … ohi	4	112
se … rina	-22	78
sea*	-65	-160
sec*	-18	-133
secon hand	-115	-106
second	-103	-152
sed*	-54	-147
sedan	-54	-147
sedan #	-183	-227
sedan barne	-123	-133
sedan en	-18	-127
sedan flera	-130	-124
sedan forlo	-115	-53
sedan formi	104	37
sedan fruko	145	13
sedan got	-114	-106
sedan hela	106	21
sedan hocke	-132	-95
sedan hustr	6	152
sedan i	65	-137
sedan igar	-9	-140
sedan jag	-115	-211
sedan klock	125	-12
sedan lange	-136	-68
sedan mama	4	140
sedan man	37	117
sedan morfa	7	109
sedan nagra	-145	-99
sedan papa	-130	-138
sedan tidig	111	22
sedan tolv	168	44
sedan tre	-194	-156
sedan tva	-84	-103
sedan undra	51	-86
sedan … behov	-101	-91
sedan … borja	-240	-205
sedan … dagar	-205	-169
sedan … dog	-107	-23
sedan … flyta	-119	-149
sedan … gar	16	-118
sedan … halvt	139	9
sedan … jag	169	-12
sedan … manda	-197	-85
sedan … mar	115	119
sedan … nat	180	-6
sedan … och	32	-175
sedan … piper	102	32
sedan … slog	182	55
sedan … sluta	-139	-139
sedan … time	158	-1
sedan … tisda	-133	-133
sedan … tva	155	30
sedan … varas	-118	-119
sedan … vecko	-175	-138
sedan … vilka	-101	-66
seein spots	182	59
seein … with	132	46
seg	103	-93
seg har	141	29
seg … huvud	141	29
seg*	151	-51
segna … vid	94	5
sei*	26	-97
seizu at	-98	-84
seizu now	174	23
seizu … work	-98	-84
seizure	124	-66
sej	143	134
sekava	199	16
seksiin	10	119
sekun har	-131	-121
sekun hela	82	10
sekun stel	145	43
sekun treti	-143	-127
sekun under	106	19
sekun … da	109	5
sekun … haft	-183	-149
sekun … kans	-120	-90
sekun … nacke	145	43
sekun … sex	106	19
sekun … tiden	82	10
sekund	76	-77
sel*	-228	-146
selexid	-172	-163
self	6	125
self harmi	6	125
selka	-203	-184
selka on	-133	-129
selka … kipea	-133	-129
sem*	-231	-245
semes kan	-155	-156
semes och	-105	-132
semes … jag	-88	-121
semester	-118	-140
semestern	-238	-207
sen #	-107	-203
sen a	106	98
sen ar	-39	178
sen blodn	-128	-127
sen borja	164	2
sen bryts	-111	-109
sen ca	114	-1
sen des	-113	-42
sen efter	145	13
sen en	-17	-163
sen et	-204	-191
sen falet	92	32
sen far	19	141
sen feber	-141	-108
sen fem	-138	-141
sen flera	-142	-136
sen fodse	-157	-129
sen fora	143	49
sen fores	103	9
sen forlo	-6	162
sen fruko	131	25
sen gamal	-105	-106
sen gipse	113	25
sen han	156	77
sen hopar	-1	126
sen i	64	-51
sen igar	-194	-156
sen igr	-112	-112
sen imors	170	-3
sen inat	178	11
sen ja	-167	-157
sen jag	-85	-156
sen kl	97	-1
sen klima	-192	-175
sen komer	-138	-135
sen korti	-102	-73
sen krakt	117	32
sen lange	-189	-256
sen lileb	-144	-137
sen lunch	140	33
sen mage	-111	-92
sen mar	-12	-108
sen mens	-159	-168
sen nagot	-157	-130
sen nagra	30	116
sen nio	118	24
sen nu	180	-76
sen roda	-135	-88
sen sager	120	24
sen sex	16	107
sen skils	-132	-125
sen skrat	-17	150
sen sluta	123	11
sen spota	127	12
sen tunga	114	16
sen tva	138	-16
sen utsla	88	41
sen vakna	104	-17
sen var	-69	60
sen vi	200	44
sen vil	-130	-168
sen … #	59	-66
sen … a	134	10
sen … aldel	3	111
sen … ar	-147	-167
sen … at	157	52
sen … att	120	24
sen … benen	123	11
sen … borja	-109	-172
sen … bra	-113	-147
sen … byte	-118	-131
sen … det	148	219
sen … dog	-11	169
sen … efter	115	-12
sen … en	125	-14
sen … flog	-136	-122
sen … flyta	-140	-179
sen … for	-6	162
sen … formi	142	33
sen … fylde	-123	-183
sen … gar	60	-103
sen … gick	-162	-131
sen … halva	-159	-118
sen … har	-29	-140
sen … helge	-159	-161
sen … host	-130	-107
sen … hosta	2	163
sen … huger	129	-10
sen … jag	126	166
sen … kan	-167	-135
sen … kliar	149	66
sen … kom	-150	-179
sen … la	-93	-122
sen … malad	-115	-91
sen … manad	-178	-184
sen … manda	-234	-204
sen … mar	-102	-73
sen … men	25	-88
sen … morse	121	-67
sen … nat	76	-131
sen … nio	133	38
sen … nu	145	75
sen … o	111	44
sen … och	174	-70
sen … ont	92	37
sen … par	-167	-170
sen … prata	-94	-108
sen … sager	124	27
sen … samta	-111	-109
sen … sate	144	2
sen … siter	109	-15
sen … sluta	-116	-150
sen … somra	-81	36
sen … tim	151	53
sen … time	271	47
sen … tog	-168	-98
sen … tre	-110	-59
sen … tva	104	29
sen … utsla	99	19
sen … va	-113	-124
sen … vakna	250	37
sen … var	2	164
sen … vecka	-216	-256
sen … vil	-100	-101
sen … viska	-116	-127
senare	-113	-148
senas kvart	145	19
senas timen	111	31
senast	42	147
senaste	156	110
send	154	195
send help	160	4
send me	19	135
send … my	160	4
sendr behov	-69	-91
sendrag	-193	-197
senorna	133	17
sense	171	27
senso tar	-100	-102
senso … slut	-100	-102
sensorerna	-100	-102
sent	-233	-122
sent jag	7	114
sent sa	-117	-82
sent … har	7	114
sent … jag	-119	-118
sentence	117	-21
sep*	-111	-186
separ och	-104	-123
separerat	-104	-123
sepsis	-116	-143
ser	231	39
ser alt	8	173
ser bara	273	79
ser benet	114	-9
ser bilen	-103	-119
ser bra	-341	-293
ser det	151	140
ser dimig	148	38
ser doda	22	145
ser en	-42	-117
ser folk	92	-20
ser fram	-120	-44
ser fula	-183	-157
ser hur	-141	-161
ser menin	-123	-117
ser prick	153	59
ser rator	176	-11
ser ringa	196	42
ser saker	174	202
ser sar	-15	103
ser skate	-174	-157
ser sma	-2	130
ser sne	137	12
ser sned	147	32
ser som	-149	-127
ser stjar	239	76
ser sudig	163	39
ser ut	165	20
ser … att	154	39
ser … blodt	113	53
ser … dima	151	6
ser … emot	-120	-44
ser … fasti	-118	-109
ser … forst	-129	-99
ser … genom	128	-30
ser … gor	114	23
ser … halft	110	40
ser … halva	212	67
ser … kraks	121	33
ser … kring	110	23
ser … man	-2	130
ser … manis	22	145
ser … mycke	-145	-161
ser … nar	102	-45
ser … och	255	113
ser … ont	140	39
ser … pa	158	24
ser … sager	20	98
ser … som	107	5
ser … ut	-14	-104
ser … utan	-119	-115
ser … vit	123	23
ser*	-340	-236
serie	-203	-206
serie dar	-182	-166
serie om	-129	-140
serie … ala	-155	-138
serien	-174	-179
sertr … jag	-125	-133
sertralin	-240	-195
ses	-76	167
ses pa	-72	160
ses … andra	-15	221
ses … torsd	-154	-176
set mycke	-88	-106
set … vald	-88	-106
sex	208	182
sex anars	0	142
sex ar	-81	51
sex av	2	112
sex dagar	141	79
sex i	-113	-142
sex manad	121	24
sex med	15	133
sex som	106	19
sex timar	206	19
sex … frivi	-92	-100
sex … gamal	136	-46
sex … helge	-113	-142
sex … nio	-107	-77
sex … sen	80	-57
sexar ur	117	55
sexar … badtu	117	55
sexli ar	-127	-129
sexli … dot	-127	-129
sexlivet	-127	-129
sh	-6	154
sh igen	-6	154
sha*	4	-126
shaki al	124	-44
shaki confu	92	12
shaki … and	92	12
shaki … over	124	-44
shaking	177	163
sharp … left	102	27
sharp … on	124	40
shatered	-137	-143
shavi smal	-167	-172
shavi … cut	-167	-172
shaving	-167	-172
she	91	166
she pees	-114	-130
she think	166	28
she wants	7	114
she … a	144	6
she … three	-139	-137
she … to	7	114
she*	229	86
shelt tonig	12	155
shelter	12	155
shes	237	30
shes copin	-116	-98
shes mudle	105	-4
shes on	105	-4
shes shive	184	15
shes … thine	105	-4
shi*	34	-122
shit	-152	-138
shivering	236	33
shivery	-174	-148
sho*	17	-88
short	187	38
short of	187	38
short … breat	187	38
shot	56	-105
shot in	176	13
shot my	-115	-97
shot … first	-115	-97
shot … the	176	13
shoul blade	160	15
shoul i	-85	-254
shoul peeli	-115	-107
shoul … do	-164	-170
shoul … get	-127	-161
shoul … too	102	27
shoul … wory	-117	-98
should	-80	-183
shoulders	-115	-107
shunt	127	48
shunt och	127	48
shunt … huvud	127	48
sic*	13	-190
sick	89	-152
sick al	-147	-147
sick and	146	24
sick note	-140	-132
sick … clamy	97	29
sick … for	-140	-132
sick … night	-147	-147
sicks i	-123	-79
sicksack	-123	-79
sid*	131	-112
sida	-90	-165
sida blod	125	47
sida en	-18	93
sida har	-144	-142
sida kans	112	43
sida mage	111	50
sida sa	145	35
sida … i	149	45
sida … lite	125	47
sida … lunch	102	20
sida … ni	-94	-105
sida … och	153	66
sida … stund	-18	93
sida … svule	104	49
sidan	182	-19
sidan ar	165	14
sidan blode	91	19
sidan han	145	29
sidan jag	174	22
sidan langt	137	60
sidan magen	96	44
sidan o	121	42
sidan racke	121	-36
sidan ror	113	11
sidan til	-96	-65
sidan … balen	-113	-95
sidan … fejse	133	30
sidan … han	123	25
sidan … i	162	55
sidan … krope	126	15
sidan … lite	91	19
sidan … ljums	-96	-65
sidan … ner	137	60
sidan … sig	113	11
sidan … som	165	14
sidan … svima	105	50
side	126	-85
side and	136	41
side has	126	12
side … feel	102	27
side … gone	126	12
sif*	56	-119
sig	216	101
sig a	124	103
sig altid	1	130
sig at	172	34
sig att	1	130
sig bakat	138	20
sig bara	-123	-103
sig diskm	113	18
sig efter	146	88
sig for	13	-119
sig fran	-65	-101
sig hela	104	42
sig hora	30	116
sig i	-54	-116
sig igen	75	132
sig in	20	160
sig ingen	-172	-152
sig klade	152	-3
sig mar	136	11
sig med	25	177
sig medan	117	-10
sig mycke	124	25
sig nar	-124	-84
sig nu	97	15
sig och	232	215
sig om	67	-92
sig pa	57	321
sig sen	142	88
sig skriv	105	13
sig tva	123	116
sig up	187	28
sig vaken	151	30
sig vi	168	45
sig … ansik	111	14
sig … armar	27	206
sig … barne	-1	151
sig … blev	99	5
sig … brost	190	17
sig … et	-144	-127
sig … fel	113	11
sig … fort	105	13
sig … golve	-209	-215
sig … gor	11	125
sig … halse	251	0
sig … han	93	108
sig … hande	98	-15
sig … hel	147	32
sig … hene	15	156
sig … hjart	119	15
sig … i	31	184
sig … jag	-152	-90
sig … karto	118	-3
sig … man	-110	-121
sig … masa	119	8
sig … med	-2	118
sig … men	-169	-166
sig … mig	184	272
sig … mot	134	12
sig … nar	-174	-210
sig … norbo	-110	-129
sig … och	136	83
sig … ont	124	25
sig … orat	-129	-99
sig … pa	96	116
sig … sag	22	117
sig … skaka	114	-11
sig … skar	133	12
sig … snon	-8	117
sig … sofan	-107	-115
sig … som	138	20
sig … sonda	19	115
sig … sprat	102	4
sig … svima	-145	-124
sig … ta	-10	89
sig … tils	-12	96
sig … tror	-130	-109
sig … tumen	-110	-103
sig … tunga	-105	-92
sig … utan	-4	132
sig … vagen	105	-4
sig … vanli	13	124
sig … vanst	144	24
sii*	-178	-170
sikt	-82	-107
sikta pa	9	114
sikta … mig	9	114
sil	73	-74
silalta	-6	125
silen	113	17
silen han	113	17
silmasta	138	9
sim*	-230	-192
sima	22	138
sima ut	22	138
simar	-133	-109
simningen	-120	-107
simsk i	85	-29
simsk … har	-166	-176
simsk … morgo	136	30
simskola	-137	-168
sin	23	81
sin bror	-127	-119
sin egen	59	-107
sin far	2	100
sin gang	-6	114
sin mama	-124	-127
sin pena	128	7
sin sambo	-2	108
sin strok	-91	-100
sin telef	6	129
sin … hand	154	-4
sin … hur	-102	-108
sin … jag	-34	131
sin … men	160	-9
sin … och	-6	154
sin*	-70	-199
sina	119	233
sina konto	-12	126
sina ringa	-13	95
sina skars	-1	126
sina smyck	11	139
sina … med	14	157
sina … til	12	125
sinar	-107	-99
since	-59	-269
since dad	-116	-98
since i	-202	-178
since last	108	-55
since movin	-159	-156
since the	-139	-137
since this	206	13
since yeste	59	-99
since … #	155	46
since … morni	173	51
since … night	42	-86
since … pased	-116	-98
since … sore	-113	-95
sinus again	-104	-105
sinuses	-155	-152
sis*	-6	262
sist fick	-3	130
sista	-21	281
sista gange	17	240
sista medel	-12	124
sista minut	-97	-126
sista ol	18	141
sista som	2	97
sista table	-132	-157
sista tiden	-145	-165
sista timen	157	9
sista … hol	2	97
sista … imorg	-132	-157
sista … jag	13	158
sista … sen	-53	76
sista … vi	-9	121
sister	121	179
sit	201	112
sit eget	154	-21
sit insul	103	-17
sit liv	-72	79
sit namn	162	-5
sit sysko	-120	-117
sit val	-102	-122
sit … dar	-102	-122
sit … fora	-96	-117
sit … namn	150	-22
sit … och	50	175
sit*	234	183
sita	118	-47
sita frama	123	-17
sita i	148	-11
sita pa	-136	-145
sita up	121	5
sita … forel	-97	-119
sitan och	123	34
siter	228	197
siter bakoc	109	-8
siter bara	111	-29
siter det	124	-49
siter djupt	-133	-128
siter en	145	0
siter fast	120	-51
siter frama	229	5
siter hogt	117	-13
siter hon	131	16
siter hos	70	179
siter i	159	293
siter jag	129	146
siter konst	-198	-184
siter kvar	183	-49
siter lange	-78	-118
siter me	7	132
siter med	30	225
siter mest	-154	-151
siter mjalt	-147	-134
siter mycke	-115	-108
siter pa	224	82
siter som	91	-20
siter stil	149	-28
siter stila	174	30
siter … badka	-8	110
siter … bilen	37	135
siter … brost	161	-9
siter … dusch	10	115
siter … efter	109	-8
siter … en	129	119
siter … et	60	145
siter … fortf	136	7
siter … garag	-9	113
siter … garde	16	174
siter … hakan	181	54
siter … hande	-107	-112
siter … har	129	113
siter … henes	130	-32
siter … hon	110	-34
siter … huk	-100	-89
siter … i	258	66
siter … jarnv	-2	120
siter … kniv	133	-2
siter … knive	-13	119
siter … koket	171	0
siter … kor	-115	-108
siter … mig	67	185
siter … nere	165	52
siter … nu	174	-4
siter … och	25	-95
siter … pa	-166	-20
siter … racke	-24	192
siter … rulst	47	140
siter … rumet	-25	110
siter … sangk	117	-10
siter … sidan	176	16
siter … skarp	14	108
siter … skoge	-7	127
siter … spare	170	-23
siter … taket	-137	11
siter … up	110	23
siter … vid	148	-22
siter … yr	141	27
sitin … it	153	18
six minut	121	3
siz*	-217	-200
size	-170	-158
size of	-170	-158
size … a	-170	-158
sja*	-41	188
sjal	-144	-137
sjale jag	1	122
sjale … vil	1	122
sjalen	1	122
sjalv	1	258
sjalv att	-81	-218
sjalv bland	-124	-140
sjalv bli	-87	-136
sjalv fora	-80	-119
sjalv har	-145	-140
sjalv i	-196	-70
sjalv ila	7	103
sjalv inan	6	135
sjalv inat	26	116
sjalv jag	42	149
sjalv mor	-85	-131
sjalv nar	-140	-115
sjalv och	158	181
sjalv sa	7	151
sjalv sen	-109	-124
sjalv sjalv	-85	-131
sjalv som	-51	63
sjalv svima	-145	-124
sjalv tils	4	129
sjalv valt	30	160
sjalv vanli	-139	-147
sjalv varje	19	201
sjalv … ansik	-28	152
sjalv … aret	-80	-119
sjalv … ater	-125	-149
sjalv … av	-145	-124
sjalv … bra	-102	-168
sjalv … dalig	-124	-150
sjalv … de	-189	-198
sjalv … for	7	103
sjalv … forsv	16	99
sjalv … han	-68	-147
sjalv … hande	116	14
sjalv … huvud	13	141
sjalv … inte	9	109
sjalv … klima	-122	-123
sjalv … mkt	-4	104
sjalv … mor	-85	-131
sjalv … papa	-87	-136
sjalv … sjuan	-121	-154
sjalv … skosn	-2	118
sjalv … skuri	16	135
sjalv … sonda	13	100
sjalv … stryp	-118	-113
sjalv … trana	-161	-187
sjalv … unga	-124	-140
sjalva	24	192
sjalvforsvarskurs	-118	-113
sjalvfortroende	-124	-150
sjalvmord	-164	-75
sjalvmordet	-85	-131
sjalvmordsbombare	-80	-115
sjalvmorstankar	20	167
sjalvskada	-91	-116
sjalvskadebeteende	-133	-144
sjalvtest	-150	-154
sjate	10	149
sjate vanin	22	137
sjate … dor	-6	119
sje*	16	145
sjelv hela	16	145
sjelv … tiden	16	145
sjelvmordstankar	16	145
sjon andas	132	9
sjon hon	116	8
sjon kalt	-126	-122
sjon och	-123	-122
sjon pa	19	94
sjon … fick	-123	-122
sjon … hosta	116	8
sjon … konst	132	9
sjon … kvala	19	94
sjon … mar	-126	-122
sjonk	230	41
sjonk ihop	117	17
sju ar	-108	-113
sju av	-145	-143
sju dagar	7	109
sju har	-123	-164
sju och	-140	-81
sju … frisk	-111	-98
sju … nu	78	110
sju … ont	-123	-164
sju … tio	-145	-143
sju*	-78	-151
sjuan nu	-121	-154
sjuan … ar	-121	-154
sjuaring	-127	-129
sjuk	-132	-233
sjuk hon	148	35
sjuka	212	42
sjuka och	153	54
sjuka … slog	134	32
sjukd ska	-109	-136
sjukd … har	16	107
sjukd … jag	-109	-136
sjukd … skote	-76	-96
sjukdom	-161	-124
sjukg for	-107	-121
sjukg sa	-123	-156
sjukg tog	23	187
sjukg … att	-123	-156
sjukg … mig	23	187
sjukg … rygen	-107	-121
sjukgymnast	-118	-121
sjukgymnasten	-122	-2
sjukh efter	-190	-180
sjukh med	-98	-137
sjukh … barne	-98	-137
sjukh … hjart	-120	-101
sjukh … sin	-91	-100
sjukh … strok	-117	-107
sjukhuspel	-98	-137
sjuki for	-124	-150
sjuki fran	-101	-113
sjuki … dag	-101	-113
sjukintyg	-186	-219
sjukresa	-124	-131
sjuks for	-147	-184
sjuks nagra	-102	-146
sjuks … dagar	-102	-146
sjuks … depre	-81	-108
sjuks … ingen	17	124
sjukskoterska	-51	90
sjukskriven	-189	-228
sjukt ont	80	-67
sjukt … i	114	14
sjukvardare	-154	-162
sjund vanin	-3	131
sjunde	29	136
sjunker	208	39
sjuto oroli	-119	-96
sjuto … att	-119	-96
sjutonaring	-119	-96
ska	-257	72
ska bara	20	273
ska bort	-16	206
ska brana	2	120
ska det	-143	19
ska doda	-131	-22
ska doner	-113	-116
ska drank	3	192
ska en	-185	-182
ska fa	13	263
ska fylas	-147	-139
ska ga	-33	112
ska gasa	20	176
ska gifta	64	212
ska gora	84	207
ska hala	-221	-220
ska hamta	-45	92
ska han	-130	-98
ska hopa	6	169
ska huga	12	102
ska kola	-135	-130
ska konst	28	111
ska lamna	-132	-183
ska lever	-132	-133
ska lileb	-8	97
ska man	-250	-377
ska mjolk	113	11
ska opere	-214	-199
ska pa	-266	-249
ska pasa	-5	102
ska presa	-123	-156
ska resa	40	163
ska saga	-79	-130
ska san	-184	-162
ska sima	22	138
ska skada	-11	120
ska skaka	-11	117
ska skara	27	181
ska skick	23	185
ska skilj	-122	-149
ska skjut	53	250
ska skriv	-122	-149
ska sluta	40	151
ska sova	-231	-265
ska spran	9	151
ska stick	8	153
ska svima	125	-22
ska ta	-51	64
ska tala	-150	-125
ska talta	-96	-104
ska tanka	36	136
ska tas	-109	-160
ska tryck	-8	124
ska tvata	47	134
ska utpla	2	125
ska vad	2	100
ska vakna	25	152
ska vanta	-111	-158
ska var	-97	-82
ska vara	-5	142
ska vi	-16	-243
ska … #	-118	-99
ska … aka	-16	-153
ska … ala	30	129
ska … andas	-6	117
ska … ar	-116	-127
ska … arbet	-74	-93
ska … arlig	42	131
ska … bada	-15	132
ska … bebis	-11	161
ska … betal	46	140
ska … blod	-103	-121
ska … blodp	-137	-167
ska … boka	148	120
ska … bort	8	171
ska … brand	-138	-134
ska … brolo	-155	-152
ska … brost	-123	-156
ska … de	-128	-193
ska … det	31	180
ska … fardi	113	11
ska … farmo	-121	-107
ska … fasta	-90	-103
ska … feber	148	-4
ska … fjalt	-100	-88
ska … folk	26	102
ska … fran	-22	88
ska … ga	9	128
ska … ge	91	-36
ska … gor	-115	-145
ska … ha	-109	-177
ska … han	-127	-76
ska … harif	-7	139
ska … hela	2	125
ska … hem	16	107
ska … hema	-69	-83
ska … hene	21	144
ska … hjalp	-18	90
ska … honom	-19	324
ska … hunde	-13	84
ska … hur	-162	-141
ska … i	-178	-101
ska … ihjal	38	228
ska … inte	35	239
ska … katen	27	152
ska … kola	-131	-132
ska … kopa	-137	-143
ska … kuden	-27	124
ska … livet	33	136
ska … lungi	-144	-157
ska … lycka	-5	129
ska … med	-50	91
ska … metot	-144	-135
ska … mig	25	193
ska … min	75	197
ska … mormo	14	106
ska … nagon	12	102
ska … nan	-6	138
ska … ner	7	237
ska … nyfod	-128	-113
ska … ocksa	29	144
ska … ordna	8	120
ska … over	-38	88
ska … pacem	-101	-105
ska … piler	6	98
ska … prata	-137	-160
ska … proce	2	129
ska … prove	-89	-114
ska … roka	-1	126
ska … se	-4	101
ska … sig	-51	109
ska … sjalv	-87	-136
ska … skola	9	151
ska … slut	55	210
ska … sluta	-57	-123
ska … sta	-94	-116
ska … sven	7	109
ska … tal	-134	-160
ska … tapa	-107	-114
ska … tejpa	-100	-116
ska … til	-96	64
ska … tryck	-108	-107
ska … tvata	-157	-153
ska … tving	-92	-109
ska … up	44	189
ska … ut	-112	107
ska … va	25	134
ska … vacin	-196	-193
ska … vacka	-156	-142
ska … vagen	1	112
ska … vaner	-122	-137
ska … vanta	169	33
ska … var	-107	-123
ska … vara	-117	-9
ska … vilke	-72	-109
ska*	2	137
skada	-9	267
skada ar	-119	-96
skada i	113	7
skada mama	-3	127
skada mig	-62	55
skada min	-68	82
skada mina	15	121
skada mit	13	139
skada nagon	-12	133
skada nan	15	145
skada sig	4	122
skada … anski	113	7
skada … barn	20	180
skada … chef	-4	113
skada … fatar	9	116
skada … for	-18	100
skada … snart	-16	93
skada … treti	-119	-96
skadad	-119	-96
skadade	-243	-252
skadar	55	234
skadespelare	16	190
skafa	-142	-181
skafa pierc	-76	-112
skafa … ar	-76	-112
skafar	-76	-112
skafat	-26	128
skag	-167	-148
skag fastn	-119	-92
skag … i	-119	-92
skaka	272	145
skaka av	-96	-110
skaka bara	-103	-119
skaka bebis	20	205
skaka har	114	-11
skaka hon	173	68
skaka honom	169	145
skaka i	120	69
skaka liv	-196	-219
skaka men	-92	-109
skaka min	-10	144
skaka mit	14	130
skaka nasta	4	142
skaka nu	114	17
skaka o	193	9
skaka och	124	-37
skaka ogon	182	9
skaka ring	-123	-86
skaka sa	164	-3
skaka ser	99	-3
skaka sludr	98	35
skaka sveta	152	14
skaka … #	151	9
skaka … ar	158	67
skaka … barn	14	130
skaka … bebis	0	187
skaka … bergo	-94	-118
skaka … fradg	104	-4
skaka … frosa	-96	-110
skaka … han	-92	-109
skaka … har	185	31
skaka … hart	11	137
skaka … hela	130	73
skaka … honom	85	-21
skaka … i	-182	-106
skaka … inte	151	21
skaka … jag	-103	-119
skaka … lite	-50	86
skaka … och	110	27
skaka … saker	99	-3
skaka … sange	141	0
skaka … svara	98	37
skaka … vet	-123	-86
skaka … vita	140	6
skakade	-127	84
skakar	160	-22
skakf yr	135	18
skakf … nar	135	18
skakfosa	135	18
skakig	-134	-105
skakn och	113	14
skakn … ogon	113	14
skakningar	113	14
skal	-72	102
skal til	-152	-155
skal vil	-10	143
skal … slock	-10	143
skala	-137	-95
skala bebis	150	-3
skala potat	-114	-101
skala til	-124	-121
skala varst	-106	-103
skala … et	-114	-101
skala … i	186	-6
skala … tio	-124	-121
skalade	134	-53
skalan	-223	-214
skalat	213	-2
skaldjur	139	15
skale a	104	2
skale att	-3	112
skale efter	-106	-102
skale lite	-155	-146
skale nar	152	40
skale pa	53	130
skale star	-16	93
skale … gymet	122	43
skale … me	-16	93
skale … mig	-3	142
skale … vinet	-106	-102
skale … yr	104	2
skaler	14	133
skalrar	204	14
skam for	21	113
skam nar	-124	-162
skam … famil	27	144
skam … jag	-146	-141
skam … lakar	-89	-127
skamen	-3	107
skams	-57	33
skams a	84	-18
skams i	-100	-112
skams over	11	137
skams sa	26	137
skams … att	11	137
skams … mycke	13	104
skams … skola	-100	-112
skamt	-214	-155
skamt bara	-138	-160
skamt jag	-134	-128
skamt men	7	160
skamt … behov	-134	-128
skamt … nar	-164	-192
skamtar	-22	117
skape behov	-114	-139
skape i	16	125
skape och	-50	120
skape … kval	16	125
skape … nyt	-114	-139
skape … sager	-28	88
skar	6	81
skar en	-102	-107
skar i	131	140
skar ner	133	12
skar pa	145	35
skar sig	87	305
skar up	-85	-102
skar … djupa	1	122
skar … djupt	14	-159
skar … hande	-85	-102
skar … honom	133	12
skar … iblan	97	265
skar … igen	1	110
skar … ingen	-2	103
skar … inte	-160	-167
skar … lite	-134	-203
skar … liten	-102	-107
skar … nar	74	121
skar … nasta	34	161
skar … och	-9	113
skar … ogone	131	29
skar … pa	-219	-199
skar … sjalv	1	129
skar … vanst	145	35
skar … varje	-13	133
skara	-149	80
skara av	7	92
skara bort	30	155
skara komer	16	112
skara mej	1	103
skara mig	-139	-136
skara ner	-82	-113
skara pulsa	-12	158
skara up	13	110
skara ut	4	102
skara … chipe	8	95
skara … for	-125	-176
skara … handl	13	110
skara … i	1	103
skara … mig	7	92
skara … nar	-111	-128
skara … nu	20	188
skara … sa	3	137
skarm	-108	-101
skarmarbete	-115	-109
skarmen	-150	-204
skarp	169	22
skarp i	14	108
skarp … garde	14	108
skarpet	-10	184
skars pa	6	149
skarsar	10	203
skart	2	183
skart mig	2	183
skaten	-213	-183
skateverket	-121	-148
skav	-139	-168
skav fran	-113	-122
skav sar	-102	-117
skav … av	-102	-117
skav … sport	-113	-122
skave lite	-100	-93
skave ser	-111	-101
skave … bara	-100	-93
skave … bra	-111	-101
skaver	-177	-174
skavs i	-119	-125
skavs pa	-134	-130
skavs … hande	-119	-125
skavsar	-252	-276
ske	0	132
skele nu	140	31
skena ingen	-133	-131
skena och	127	35
skena … jag	127	35
skenade	-133	-131
skenar	135	12
skick bilde	18	234
skick et	-36	98
skick han	16	107
skick hjalp	172	-5
skick intyg	-108	-94
skick jag	-148	-113
skick medic	-86	-104
skick naken	47	130
skick order	-3	127
skick stral	34	219
skick til	24	166
skick … avske	-26	104
skick … bild	-120	33
skick … det	-109	-146
skick … digit	-108	-94
skick … en	41	123
skick … farmo	3	98
skick … fort	172	-5
skick … genom	22	133
skick … medel	16	107
skick … och	15	115
skick … sen	-162	-169
skicka	197	51
skickade	26	216
skickar	-43	109
skickat	-113	52
skido in	107	5
skido … i	107	5
skidor	-115	-175
skiing	-163	-151
skilj han	24	113
skilj … famil	24	113
skiln nar	18	117
skiln pa	-189	-134
skiln … jag	18	117
skiln … panik	-137	-101
skiln … strok	-104	-87
skilnad	36	165
skilnaden	-189	-134
skilt	-108	-122
skilt mig	-108	-122
skilt … och	-108	-122
skin	260	20
skin and	134	22
skin … shive	103	12
skine e	-130	-125
skine … borta	-130	-125
skinslamsa	128	30
skit men	-117	-117
skit sama	3	107
skit trot	111	35
skit … det	-117	-117
skit … o	111	35
skite ar	91	-11
skite i	23	141
skite … alt	23	141
skite … svart	91	-11
skiter	23	141
skito i	-145	-156
skito … punge	-145	-156
skitont	-117	-146
skj*	138	84
skjorta	121	-35
skjortan	182	-16
skjut av	-152	-167
skjut folk	26	102
skjut ho	-108	-91
skjut hunde	-13	84
skjut med	61	-68
skjut sig	8	176
skjut til	-91	-83
skjut tinit	-99	-87
skjut up	2	165
skjut … bagen	129	-6
skjut … benet	151	17
skjut … min	-108	-91
skjut … nar	-8	117
skjut … nej	-108	-91
skjut … om	-13	84
skjut … paint	-122	-122
skjut … skola	65	205
skjut … troth	-152	-167
skjut … vardc	-91	-83
skjut … vaten	-117	-95
skjuta	70	290
skjutbanan	-99	-87
skjuten	135	-112
skjuter	-230	-210
sko	-186	-162
skoge med	-8	155
skoge sprej	119	16
skoge … gor	119	16
skoge … inte	0	145
skoge … repet	-8	155
skogs jag	-6	95
skogsvag	-6	95
skoj	-94	16
skoj sager	-2	118
skoj … det	-8	115
skoj … han	-2	118
skoja jag	-125	-156
skoja om	-143	-144
skoja … att	-143	-144
skojar	-152	-218
skola	-68	80
skola behov	-131	-138
skola dar	120	0
skola en	-5	126
skola fraga	-125	-113
skola hangd	126	32
skola har	-171	-192
skola imorg	2	106
skola lol	136	-11
skola med	22	170
skola pa	-44	98
skola va	-91	-106
skola … alt	136	-11
skola … det	-148	-158
skola … kniv	-2	98
skola … lange	-129	-131
skola … man	120	0
skola … om	-125	-113
skola … ska	-107	-136
skola … svuln	11	133
skola … vil	1	136
skolan	-59	85
skolans	-134	-146
skolj inget	-112	-104
skolj lite	142	34
skolj med	-139	-122
skolj … kvar	-112	-104
skolj … men	130	31
skolj … vaten	-139	-122
skoljning	-113	-102
skolm forsv	-106	-109
skolm … pa	-106	-109
skolmorgon	-106	-109
skolvagrar	-124	-128
skon	-130	-109
skona att	15	111
skona … vara	15	111
skonare	14	110
skons sat	14	115
skons … att	14	115
skonsamt	14	115
skont	-77	155
skont att	29	204
skont men	-123	-147
skont om	-13	109
skor	-229	-248
skordaren	125	5
skorn i	78	12
skorn och	-1	104
skorn … gick	-1	104
skorn … morse	78	12
skorna	-166	-110
skosk som	-112	-102
skosk … blode	-112	-102
skoskav	-112	-102
skosn pa	-2	118
skosn … skoj	-2	118
skosnoret	-2	118
skot	-210	-44
skot up	-138	-135
skot … tiden	-138	-135
skota sno	97	-46
skota … det	99	27
skota … kan	-109	-97
skotade	237	63
skotat	-109	-97
skotbordet	127	-16
skote gick	117	-15
skote i	-147	-152
skote in	126	6
skote och	145	14
skote pa	203	-4
skote sa	76	-44
skote sin	-76	-96
skote … att	133	1
skote … helge	-142	-134
skote … i	162	11
skote … medic	-76	-96
skote … norma	-121	-95
skote … til	2	100
skoter	-52	-156
skotern	260	2
skoterolycka	161	7
skoterska	-121	-145
skots i	133	12
skots … benet	133	12
skotskada	133	12
skr*	-57	114
skrac pa	-172	-166
skrac … bio	-140	-135
skrack	-119	42
skramer	71	156
skrap knat	-164	-145
skrap pa	-188	-160
skrap up	-127	-105
skrap … knat	-193	-171
skrapade	-270	-247
skrapsar	-188	-160
skrat	-217	-275
skrat at	-215	-224
skrat fel	121	28
skrat han	21	-106
skrat hon	15	182
skrat jag	9	105
skrat konst	163	24
skrat pa	-108	-121
skrat sa	-195	-203
skrat sluta	21	148
skrat … ar	-111	-118
skrat … det	-114	-215
skrat … inte	27	118
skrat … jag	-103	-44
skrat … med	-28	84
skrat … mig	9	105
skrat … sin	-98	-91
skratade	-169	-151
skratar	-171	-106
skrek ena	154	19
skrek hela	-117	-116
skrek … balen	154	19
skrek … kvale	-117	-116
skrev	-105	115
skrev att	-14	205
skrev hejda	-6	115
skrev och	212	44
skrev pa	-1	138
skrevet	252	53
skrid over	102	13
skrid … handl	102	13
skridskon	102	13
skrik av	-93	-174
skrik efter	-118	-102
skrik en	-124	-115
skrik feber	136	-23
skrik galt	178	8
skrik han	94	-43
skrik hela	-21	166
skrik hjalp	-6	166
skrik i	132	91
skrik jag	-9	124
skrik konst	93	11
skrik melan	-86	-88
skrik nar	204	21
skrik o	-13	84
skrik och	67	223
skrik pa	-99	-2
skrik tanke	-21	98
skrik tre	-101	-127
skrik varje	-128	-14
skrik … dagen	-112	-126
skrik … det	82	166
skrik … galt	93	11
skrik … gladj	-119	-119
skrik … han	20	143
skrik … i	-6	166
skrik … inget	-67	-108
skrik … kasta	1	113
skrik … kvala	-100	-91
skrik … man	215	40
skrik … naten	-122	-14
skrik … nater	2	154
skrik … nikot	-118	-102
skrik … och	149	-2
skrik … omgan	144	14
skrik … rad	-13	84
skrik … sex	-86	-88
skrik … stund	-124	-115
skriv	62	-95
skriv arbet	-129	-144
skriv at	-187	-188
skriv att	20	229
skriv bara	-72	-103
skriv brev	22	168
skriv breve	28	166
skriv dikte	13	149
skriv en	-151	-140
skriv et	-107	-129
skriv fort	0	159
skriv fran	-46	110
skriv han	39	137
skriv har	-41	123
skriv hejda	-9	113
skriv helre	-100	-131
skriv hit	-110	-88
skriv hon	107	-56
skriv jag	-181	-170
skriv langr	129	4
skriv lapar	-24	122
skriv med	245	42
skriv men	158	64
skriv ner	19	144
skriv ni	-115	-112
skriv ny	-148	-135
skriv om	-176	-257
skriv pa	83	169
skriv tecke	11	117
skriv testa	-168	-141
skriv til	-106	39
skriv vem	27	152
skriv … ala	19	144
skriv … ar	141	3
skriv … behov	-54	-100
skriv … chate	12	102
skriv … decka	-117	-102
skriv … det	167	75
skriv … han	50	212
skriv … hene	-87	-108
skriv … i	12	135
skriv … in	-84	-109
skriv … inan	-2	132
skriv … jarn	-92	-95
skriv … jobet	6	116
skriv … mig	-118	-77
skriv … pa	-28	74
skriv … som	43	190
skriv … somnt	-5	103
skriv … suici	-130	-153
skriv … til	-2	146
skriv … ut	-115	-112
skriv … vanst	248	40
skrivbordet	94	5
skrivit	-23	313
skrubsar	-154	-144
skrum spyr	143	16
skrum … rot	143	16
skrumplever	183	-19
skruv i	-122	-98
skruv om	127	-5
skruv sveta	97	42
skruv … bring	127	-5
skruv … och	97	42
skruv … orone	-122	-98
skruvar	-124	-132
skruvstad	97	42
skruvtving	127	-5
sku*	151	94
skuld ar	10	121
skuld de	-3	97
skuld den	122	24
skuld det	121	11
skuld har	128	43
skuld ilama	85	25
skuld och	248	37
skuld sen	-78	-145
skuld … diabe	128	43
skuld … for	12	112
skuld … igar	-130	-137
skuld … och	96	23
skuld … sager	-3	97
skuld … sen	123	11
skuld … ut	195	1
skuld … vandr	117	45
skulden	-3	97
skulderbladen	127	-43
skulderna	10	121
skuldra	-145	-134
skuldran	-107	-155
skuldrorna	122	4
skule bli	-91	127
skule de	-115	-106
skule do	-176	-181
skule fa	-82	142
skule hopa	-138	-160
skule hora	62	-82
skule koma	26	152
skule kuna	-135	-45
skule ma	33	122
skule ringa	116	14
skule sakna	15	125
skule svalj	-151	-121
skule va	-31	219
skule veta	1	123
skule … att	1	123
skule … bra	33	122
skule … det	-103	59
skule … doda	-119	-118
skule … et	-151	-121
skule … feber	-139	-121
skule … fraga	213	41
skule … fran	-138	-160
skule … gora	-12	95
skule … haha	-160	-143
skule … kasta	-9	111
skule … komit	-118	-119
skule … pa	-70	53
skule … pensi	30	133
skule … prata	-112	-160
skule … saga	-124	-121
skule … skont	-11	101
skule … stryp	-148	-142
skule … stuck	-129	-99
skule … tilba	-115	-106
skule … tryck	3	149
skule … tyst	-16	196
skum	325	79
skum nar	172	18
skum och	140	55
skum … jag	151	20
skuma om	109	6
skuma … munen	109	6
skumar	135	18
skumi slem	154	9
skumigt	154	9
skure i	167	6
skure jag	3	98
skure … halse	167	6
skuren	168	76
skuri det	16	135
skuri sa	-9	128
skuri sig	42	125
skuri up	217	-40
skuri … djupt	76	113
skuri … handl	207	-8
skuri … i	-19	-115
skuri … idag	-36	135
skuri … lite	-129	-112
skurit	201	148
sky*	123	321
skyd	31	169
skyda	-2	123
skyda boend	-20	138
skyda mot	-116	-97
skyda … hjarn	-116	-97
skydar	-116	-97
skydat	-20	138
skydskorna	-123	-119
skyldig	5	165
skynd er	168	0
skynd sig	-10	89
skynd … att	-10	89
skynd … han	168	0
skynda	178	27
sla	115	253
sla barn	37	196
sla ihjal	6	172
sla in	146	-7
sla mig	63	221
sla mycke	-11	158
sla … a	7	108
sla … doren	146	-7
sla … honom	-1	120
sla … med	18	135
sla … min	11	150
sla … sla	24	131
sla*	79	147
slad	148	111
sladen	87	211
slag iblan	-104	-99
slag inget	-131	-132
slag jag	-131	-132
slag mot	187	-3
slag nar	-181	-209
slag pa	-189	-154
slag … gar	-157	-138
slag … halse	141	-10
slag … hjart	-164	-139
slag … huvud	126	22
slag … jag	-168	-190
slag … nar	-104	-99
slag … tva	-131	-132
slaganfal	42	-93
slage	7	185
slage av	92	180
slage hema	-117	17
slage o	1	112
slage … jag	-139	-194
slage … min	16	140
slage … sin	17	138
slage … vi	9	131
slaget	131	-8
slagi dem	-8	123
slagi fem	137	20
slagi i	-157	-153
slagi ihjal	-124	-125
slagi ihop	-132	-137
slagi mig	13	124
slagi min	-28	76
slagi sig	-110	-103
slagi til	183	22
slagi vad	-69	-100
slagi … forut	12	124
slagi … gange	137	20
slagi … knat	-174	-149
slagi … min	-124	-125
slagi … mina	-132	-137
slagi … moble	-3	101
slagi … pa	-110	-103
slagi … sambo	-28	76
slagm medan	7	136
slagm … jag	7	136
slagmig	7	136
slakt	-173	-152
slakt motst	-102	-91
slakt och	-30	58
slakt … har	1	109
slakt … i	-102	-91
slang	-86	60
slang bebis	-4	112
slang … i	-3	144
slant	213	-21
slant nar	-114	-101
slant … jag	-114	-101
slap	200	-61
slap bebis	132	2
slap gasva	104	2
slap i	136	15
slap nu	167	45
slap och	-75	-146
slap som	124	27
slap … armar	112	6
slap … en	124	28
slap … hange	-182	-142
slap … stat	104	2
slapa	-112	90
slapa barne	-4	144
slapa hene	-44	80
slapa pa	127	-4
slapa vil	-81	-108
slapa … i	-4	144
slapa … papa	127	-4
slapa … trapa	-81	-108
slapar	176	-6
slape det	-157	-151
slape hela	-118	-107
slape trots	141	31
slape … inhal	141	31
slape … tiden	-118	-107
slaper	-155	-44
slapt	163	5
slapt … en	-131	-168
slapt … var	-112	-79
slapte	-166	-198
slar	39	230
slar bort	132	-3
slar efter	78	125
slar fort	-87	-154
slar hene	-5	146
slar honom	-94	-110
slar huvud	-82	77
slar ihjal	-90	-118
slar konst	184	60
slar mama	219	151
slar med	6	182
slar mej	3	164
slar mig	-80	150
slar min	-2	169
slar nar	116	96
slar och	141	46
slar ojamn	171	22
slar omkri	149	20
slar os	36	254
slar sig	-103	126
slar snabt	-135	-127
slar sonde	-4	139
slar til	96	-20
slar up	0	112
slar ut	-112	-112
slar vad	-138	-154
slar varan	-112	-128
slar … aldri	-136	-148
slar … alt	-19	85
slar … altid	-136	-186
slar … balte	-10	111
slar … dem	-2	130
slar … forta	-130	-105
slar … gul	14	137
slar … han	47	132
slar … hema	5	162
slar … i	-121	84
slar … iblan	28	169
slar … igen	2	148
slar … infor	29	148
slar … inte	-161	-151
slar … jag	198	25
slar … juice	132	-3
slar … med	-110	-61
slar … mor	-5	140
slar … nar	-197	-118
slar … ner	-80	-126
slar … och	-134	35
slar … ogone	0	112
slar … sig	149	20
slar … sjalv	-20	244
slar … varje	50	184
slas om	-128	-146
slas … padan	-111	-137
slas … sit	-120	-117
slat	-108	-95
slav	9	94
sle*	-179	-163
sleep	-106	-124
sleep badly	-171	-155
sleep it	140	0
sleep my	-129	-129
sleep on	-161	-175
sleep … of	140	0
sleeping	-174	-46
sleepy	95	-104
slem	-83	-184
slem i	-78	-163
slem pig	-101	-90
slem … bloja	119	-4
slem … feber	-153	-98
slem … halse	-177	-171
slem … i	-101	-90
slem … kanyl	138	25
sleme nar	-110	-78
sleme … jag	-110	-78
slemet	-142	-95
slept	-238	-57
slept badly	-144	-115
slept … a	-4	95
slet	192	69
slet av	117	35
slet til	158	31
slet … tumen	117	35
sli*	216	344
slick pa	-160	-157
slick … en	-160	-157
slickade	-160	-157
sling ut	122	1
slipa	22	380
slipa kana	1	112
slipa snart	-6	107
slipa vakna	-17	159
slipa … up	-16	90
slipas	-106	-122
slipe leva	-1	97
slipe ni	7	107
slipe skave	-111	-101
slipe … mig	7	107
slipe … ser	-111	-101
slipen	-111	-101
sliper	53	295
slita rygsm	145	5
slitande	228	22
sliten	153	-9
slo	310	52
slo #	135	39
slo ar	114	20
slo efter	142	50
slo kal	176	15
slo lukta	146	44
slo min	135	25
slo och	114	29
slo sma	116	14
slo stel	115	25
slo vart	-136	-138
slo … #	128	51
slo … blali	116	14
slo … dagar	135	39
slo … i	143	49
slo … influ	142	50
slo … kraks	174	64
slo … paron	146	44
slo … ringe	-136	-138
slo … rosla	126	32
slo … sambo	135	25
slo … tva	114	20
slock mit	121	0
slock … i	121	0
slockna	29	146
slocknade	121	0
slog	-170	-70
slog bakhu	175	53
slog doter	3	131
slog et	-171	-143
slog farmo	5	140
slog han	58	208
slog hene	-82	-107
slog huvud	145	-22
slog i	-31	-182
slog knat	-150	-155
slog lilta	-121	-108
slog mama	-3	156
slog mej	50	234
slog mig	-249	-59
slog min	39	144
slog ner	83	-35
slog rumpa	-167	-143
slog sonde	9	160
slog ut	-74	57
slog … blama	-167	-143
slog … det	-58	-160
slog … extra	-171	-143
slog … fru	9	104
slog … hande	-10	97
slog … hart	166	26
slog … hon	-82	-107
slog … huvet	98	-34
slog … huvud	49	-91
slog … i	-220	-111
slog … igar	43	143
slog … igen	51	253
slog … imors	16	137
slog … inte	-181	-167
slog … med	10	124
slog … nar	-152	-94
slog … nara	97	38
slog … pa	-187	-120
slog … sa	-3	156
slog … son	23	105
slog … tan	-158	-169
slojden	-107	-127
slot	153	27
slot har	153	27
slot … feber	153	27
slp*	22	149
slpr	22	149
slpr mig	22	149
slpr … nar	22	149
sludr han	117	15
sludr jag	133	51
sludr och	214	38
sludr som	183	-5
sludr … ar	107	15
sludr … han	121	29
sludr … jag	-115	-94
sludr … kraks	98	35
sludra	147	30
sludrar	205	-61
slump	-107	-107
slure speec	119	4
slured	125	7
slut	-184	-176
slut de	-126	-125
slut efter	-226	-225
slut for	43	135
slut i	102	-56
slut ikval	-125	-129
slut jag	-180	-222
slut kan	-160	-131
slut kraks	157	26
slut lat	18	141
slut nar	165	23
slut nasta	-100	-102
slut om	-145	-106
slut sag	-106	-101
slut slo	143	12
slut sover	-112	-138
slut var	-121	-96
slut … ar	-149	-161
slut … blodt	157	26
slut … brost	149	30
slut … dagar	-107	-136
slut … de	8	155
slut … det	36	259
slut … dom	-106	-101
slut … freda	-76	-164
slut … gansk	-118	-126
slut … grate	-149	-156
slut … har	-116	-118
slut … kal	143	12
slut … koper	-109	-91
slut … mig	12	174
slut … min	-128	-173
slut … ni	-154	-119
slut … os	-69	54
slut … semes	-88	-121
slut … stors	-152	-142
slut … table	-181	-173
slut … vecka	-100	-102
sluta	-104	22
sluta ama	-112	-111
sluta andas	151	-1
sluta ata	-61	220
sluta ater	116	30
sluta benen	123	11
sluta bloda	-276	-206
sluta direk	-140	-145
sluta drick	123	89
sluta efter	-138	-171
sluta fast	109	9
sluta finas	17	125
sluta for	-169	-150
sluta funge	247	51
sluta googl	27	139
sluta gora	42	125
sluta grata	-183	-105
sluta hutra	238	-29
sluta jag	78	136
sluta man	-111	-148
sluta med	-52	164
sluta men	74	112
sluta nar	-169	-168
sluta nu	-146	-166
sluta och	169	202
sluta pa	27	137
sluta roka	-222	-272
sluta rora	138	2
sluta skara	-91	-127
sluta sluta	37	117
sluta snark	-111	-148
sluta snusa	-198	-201
sluta svara	10	171
sluta sveta	171	38
sluta ta	-20	159
sluta tanka	-127	-136
sluta tita	-28	171
sluta trafa	-18	97
sluta tvart	130	30
sluta vejpa	-131	-146
sluta vem	-80	-125
sluta vil	9	116
sluta … alt	37	117
sluta … antid	-107	-127
sluta … ar	155	-1
sluta … canab	-128	-138
sluta … det	-13	179
sluta … efter	50	-90
sluta … en	148	-33
sluta … for	165	112
sluta … funge	123	11
sluta … get	11	95
sluta … har	67	-75
sluta … helt	26	114
sluta … hjarn	-118	-102
sluta … hjart	9	167
sluta … hon	-2	138
sluta … hur	-111	-148
sluta … i	91	-10
sluta … iblan	158	9
sluta … insul	-1	119
sluta … kan	-128	-127
sluta … kompi	-87	-113
sluta … koper	8	138
sluta … korta	91	-3
sluta … mar	115	12
sluta … med	102	181
sluta … medic	38	235
sluta … men	86	139
sluta … nagra	-150	-160
sluta … nar	-194	-200
sluta … och	173	126
sluta … ont	42	125
sluta … p	-146	-165
sluta … pa	-184	-64
sluta … ringe	-99	-92
sluta … sig	96	-42
sluta … sin	-11	135
sluta … torsd	36	136
sluta … vaner	13	149
sluta … waran	116	30
slutade	-72	-127
slutar	120	241
slutat	48	186
slute jag	10	149
slute … har	9	89
sma andet	131	24
sma bla	123	20
sma blali	158	38
sma blaro	104	17
sma de	17	91
sma hal	-136	-110
sma klunk	-180	-150
sma lila	118	43
sma magne	138	32
sma man	-2	130
sma morkr	153	50
sma pupil	105	-12
sma rande	-178	-133
sma roda	139	20
sma ryck	101	-5
sma … flack	144	33
sma … glome	17	91
sma … hart	-178	-133
sma … med	101	-5
sma … prick	221	72
sma … til	138	32
sma*	231	25
smack … inte	113	25
smackar	162	40
smakportioner	-112	-107
smal	45	-85
smal cut	-201	-206
smal det	147	18
smal i	181	44
smal pa	-148	-129
smal paper	-128	-131
smal til	304	80
smal … badmi	-111	-101
smal … cut	-128	-131
smal … huvud	126	24
smal … i	317	68
smal … skale	166	64
smala i	171	5
smala … ogat	171	5
smalare	167	-13
smalb har	-113	-96
smalb … blivt	-113	-96
smalbenet	-46	-135
smale i	-114	-169
smale ska	-1	105
smale … dorar	-173	-185
smalen	161	34
smaler	-119	-3
smara i	108	30
smara … brost	108	30
smarat	108	30
smart ar	151	40
smart i	275	111
smart komer	-96	-65
smart nar	-94	-101
smart nedti	119	40
smart nu	118	17
smart … brost	205	87
smart … flank	-114	-87
smart … huvud	106	-7
smart … kvar	105	-2
smart … magen	139	55
smart … punge	198	65
smart … sida	146	29
smart … som	-4	92
smarta	385	111
smartan	105	71
smartar	-94	-101
smartfrit	-2	97
smartor	158	31
smasy hon	-10	121
smasyskonen	-10	121
smi*	-64	-181
smile	160	35
smile is	166	-4
smita det	-164	-169
smitar	-221	-261
smo*	-255	-200
smog	3	137
smog in	0	101
smog … hande	0	101
smoking	-128	-143
smorg i	-109	-88
smorg … halse	-109	-88
smorgas	-218	-170
sms	63	141
smu*	20	171
smy*	18	207
smycken	11	139
smyg	13	150
smyge hema	-3	106
smyge … sa	-3	106
smyger	-18	117
snab	141	39
snab andni	123	34
snaba satet	18	128
snaba … att	18	128
snabaste	2	113
snabt dasig	105	21
snabt druck	-169	-170
snabt i	-138	-131
snabt nar	-135	-127
snabt och	117	10
snabt om	17	91
snabt samre	166	58
snabt verka	-105	-106
snabt … cyani	-105	-106
snabt … dalig	-152	-159
snabt … fingr	99	32
snabt … grymt	110	5
snabt … kraks	166	58
snack om	-119	-69
snack … droge	-121	-116
snacka	-112	-158
snackar	162	40
snake	148	28
snal	-223	-142
snal och	12	-101
snal som	-113	-109
snal … en	-111	-106
snal … jag	-102	-131
snala hjalp	-42	59
snala skick	117	-16
snala … inte	15	191
snala … mig	-36	84
snala … nan	117	-16
snalaste	-143	-157
snap	45	156
snap och	-20	93
snara	196	182
snara i	-10	134
snara men	-4	118
snara runt	78	-44
snara tvart	29	144
snara … doter	-4	118
snara … sonen	-10	134
snaran	-4	191
snarare	134	137
snark fast	141	12
snark hur	-111	-148
snark konst	173	-4
snark mycke	-162	-154
snark och	-288	-241
snark sa	-256	-296
snark vi	159	36
snark … andas	-141	-133
snark … han	-127	-124
snark … har	-125	-122
snark … jag	-245	-254
snark … men	117	18
snark … och	118	16
snark … ogone	96	13
snark … sluta	-111	-148
snark … vagar	-120	-115
snarka	-201	-230
snarkar	-260	-420
snarkning	-111	-147
snart	19	265
snart ar	-54	81
snart jag	28	164
snart jul	-122	-137
snart ska	-147	-92
snart slar	-105	-131
snart svart	-16	93
snart … alt	4	142
snart … det	-103	-127
snart … i	-16	93
snart … ihjal	-105	-131
snart … och	-122	-137
snart … slut	32	156
sne	159	14
sne ut	137	12
sne … i	137	12
sne*	99	-204
sned	110	-115
sned mun	203	32
sned nasa	-132	-95
sned ut	147	32
sned vad	104	18
sned … ansik	180	33
sned … i	147	32
sned … sedan	-132	-95
sned … skon	-130	-109
sneda	-150	-122
sneda tande	-150	-122
sneezing	-152	-98
snet	129	-96
snet at	183	58
snet leend	-157	-129
snet nu	113	30
snet och	146	36
snet … a	113	30
snet … inte	-104	-87
snet … sen	-157	-129
snet … sludr	104	25
snifa gas	150	12
snifa … och	133	10
snifat	150	12
snipa a	101	-8
snipa efter	21	108
snipa … besok	21	108
snipa … ja	101	-8
snit pa	-11	108
snit … min	-11	108
sno det	99	27
sno kan	-109	-97
sno … rora	-109	-97
snobo i	-140	-135
snobo … ogat	-129	-118
snobol	-140	-135
snodrivan	124	-22
snon	177	142
snon hela	164	-13
snon och	63	173
snon … naten	164	-13
snon … predi	-19	110
snon … somna	-8	130
snop	-60	82
snop i	22	130
snop … dusch	22	130
snope norma	-108	-119
snopen	-99	50
snor	-223	-172
snor har	-135	-105
snor ingen	-112	-78
snor … feber	-112	-78
snor … varit	-135	-105
snora i	114	4
snora och	-121	-81
snora … hosta	-116	-79
snorar	-155	-156
snorat	114	4
snore til	153	-7
snore who	-106	-102
snore … can	-106	-102
snore … gardi	153	-7
snores	-166	-165
snoret	-97	-136
snori barn	-97	-93
snori … hela	-97	-93
snorig	-245	-208
snoriga	-131	-133
snoring	136	-46
snors	193	19
snors at	112	42
snors ihop	172	7
snors … jag	112	42
snoskotning	-164	-140
snoslungan	221	40
snot	-187	-164
snu*	-30	-213
snube i	102	4
snube slog	11	116
snube … mig	11	116
snube … vagne	102	4
snuben	155	24
snubl pa	97	-38
snubl … trosk	106	28
snublade	-194	-135
snublar	165	45
snura	125	49
snura ar	-107	-136
snura jag	125	47
snura nar	118	-65
snura … att	13	110
snura … jag	118	-63
snura … jobet	-106	-122
snura … ramla	125	47
snura … slut	-107	-136
snurar	51	-75
snuri och	143	38
snuri pa	-180	-159
snuri … ena	123	33
snuri … taget	-180	-159
snurig	77	-71
snusa	-198	-201
snusa hjarn	-118	-102
snusa o	-113	-96
snusa … skrik	-118	-102
snusa … tandk	-113	-96
snusar	-113	-96
snuva	-131	-133
snuva ater	-113	-94
snuva sedan	-118	-92
snuva … igar	-118	-92
snuvan	-167	-170
snuvi amar	-106	-88
snuvi bebis	-117	-89
snuvi och	-152	-146
snuvi … bra	-106	-88
snuvi … hosta	-152	-146
snuvig	-225	-216
snv*	-116	-109
snva	-116	-109
sny*	-184	-199
snyte mig	-184	-176
snyter	-184	-176
so tired	39	151
so … i	-171	-170
so … of	77	152
soa*	142	2
soaki throu	125	0
soaki … a	125	0
soaking	125	0
soc*	21	-147
sock	-112	-94
sock is	-112	-94
sock … there	-112	-94
socke #	25	-97
socke a	143	29
socke andas	132	55
socke kalsv	124	4
socke sjuk	148	35
socke sjukd	-124	-114
socke spyr	117	31
socke … behov	-131	-114
socke … djupt	132	55
socke … inte	135	7
socke … och	150	7
socke … pa	-108	-103
socke … sen	-102	-73
socker	146	-101
sockr ar	163	60
sockr liger	-180	-144
sockr visar	149	73
sockr … #	163	60
sockr … fint	-134	-117
sockr … inte	125	29
sockret	-105	-153
sod*	-184	-168
soderut	-184	-168
sof*	-273	-377
sofa	-170	-145
sofan	-194	-319
sofan anars	-111	-66
sofan det	127	37
sofan och	-181	-156
sofan … feste	158	12
sofan … jobet	-127	-100
sofbe den	-121	-108
sofbe … ar	-121	-108
sofbenet	-121	-108
sofbordet	-127	-135
soi	192	31
soi myrky	125	21
soi … sydan	142	13
soi*	171	25
sok*	-257	-81
soka	-124	-110
soker	-230	-98
soker kursd	-104	-93
soker livfo	-81	-99
soker tid	-119	-155
soker … for	-129	-114
soker … liv	-81	-99
sokt	-87	24
sokt pa	10	145
sokt … hur	10	145
sol	-186	-170
sol funde	-93	-106
sol … pa	-93	-106
solalergi	-135	-120
solbr nasa	-140	-131
solbr … axlar	-121	-108
solbrand	-152	-141
solen	10	-103
solen brand	-100	-109
solen … mina	-100	-109
solkram	-141	-142
solst och	127	51
solst … svima	127	51
solsting	127	51
solsv pa	-125	-119
solsv … rygen	-125	-119
solsveda	-125	-119
som	-61	-151
som #	-146	-119
som a	-112	-168
som ambul	-103	-90
som apels	125	8
som ar	-152	68
som asfal	91	-11
som ater	-125	-149
som att	143	74
som barn	-141	-136
som behov	0	162
som berat	-73	-86
som blama	204	14
som blekn	-190	-141
som blivi	-197	-193
som blode	-196	-182
som bly	232	6
som braka	21	148
som brot	34	125
som da	103	-4
som datum	-110	-99
som de	-79	-129
som den	-122	-180
som drick	-119	-74
som e	-104	5
som eld	-77	-151
som en	112	-248
som et	46	-115
som fan	41	-156
som fans	148	-6
som femar	-94	-94
som forsv	-153	-119
som forut	-195	-195
som ful	122	-3
som funka	-158	-137
som gamal	143	20
som gar	105	-44
som gick	159	-8
som gjord	-8	169
som gor	-95	36
som gravi	-237	-217
som haler	54	193
som hans	11	95
som hant	185	-15
som har	126	-25
som helst	-153	-53
som hindr	-7	112
som hitar	40	138
som hjalp	-97	53
som hol	2	97
som hon	-144	-62
som i	-153	-187
som igar	-23	-117
som is	140	-22
som ja	-56	109
som jag	-130	-153
som kan	-83	-151
som kliar	-271	-211
som komit	116	14
som korva	179	32
som kraks	149	39
som kramp	-103	-95
som larar	-92	-150
som leker	-155	-145
som lukta	241	79
som mama	-94	-109
som maten	-139	-122
som medve	-156	-127
som men	-100	-93
som mojli	15	178
som mumel	-102	-113
som nagot	109	27
som nan	219	39
som ni	-78	-85
som om	218	12
som organ	-97	-128
som polen	-134	-109
som prata	-2	143
som pumpa	-134	-106
som ramla	165	-15
som sag	184	47
som sager	7	143
som sagt	-97	-108
som sande	10	124
som sandp	-164	-135
som ser	115	-19
som sist	-170	-198
som sjuto	-119	-96
som ska	7	201
som skrat	22	162
som skrik	4	108
som skuri	16	135
som slar	2	200
som spage	157	22
som spran	135	24
som spred	99	5
som spric	-150	-132
som star	165	44
som sten	201	-5
som stock	118	4
som stod	-143	-149
som stres	-116	-127
som styr	21	102
som sutit	-101	-83
som svara	11	155
som svide	-218	-179
som svuln	-106	-84
som tjara	210	59
som tra	192	22
som vanli	-156	-121
som varad	-143	-127
som varje	-213	-215
som varst	-4	92
som vaxt	-109	-97
som vil	-169	-179
som … #	139	9
som … altid	-130	-155
som … andra	-183	-151
som … aring	-146	-119
som … askva	-121	-98
som … at	16	134
som … att	3	137
som … av	-209	-160
som … bage	145	18
som … bajs	175	47
som … bakfy	-104	-86
som … bara	-98	-136
som … barn	3	111
som … bebis	-107	-80
som … bi	-186	-165
som … blode	-79	-95
som … brada	163	34
som … bruka	-207	-216
som … dalig	-144	-166
som … dar	-101	-83
som … demen	41	166
som … docka	145	24
som … dod	-20	-111
som … drunk	153	-30
som … efter	93	-33
som … en	-236	-205
som … et	81	143
som … fa	64	215
som … fastn	-198	-176
som … feber	170	-10
som … femkr	-120	-93
som … fjol	-140	-126
som … fluga	-113	-109
som … fora	-22	-102
som … fraga	107	5
som … ful	125	25
som … fula	-212	-182
som … funit	-113	-84
som … galni	146	29
som … gamal	-161	-145
som … gange	160	-9
som … gardi	204	42
som … genom	150	27
som … gick	117	10
som … glasr	103	16
som … godis	-125	-149
som … gris	-50	-112
som … halv	-104	-98
som … han	118	10
som … har	-103	-144
som … hasts	101	16
som … hela	107	50
som … hes	-106	-123
som … hjalp	39	109
som … hon	-5	-103
som … hund	238	19
som … hunde	22	109
som … hur	-97	-128
som … jarnb	125	31
som … julas	-97	-94
som … kafe	143	20
som … kalv	-154	-142
som … kamin	160	9
som … klubs	146	4
som … kniv	115	16
som … kolar	139	22
som … korv	155	50
som … kraka	-128	-134
som … lakan	218	45
som … liger	130	49
som … lite	-204	-176
som … lok	117	-5
som … lovat	-77	-124
som … manad	-192	-184
som … men	-68	63
som … mig	46	253
som … min	20	207
som … nagon	135	-36
som … nagot	154	24
som … nan	220	4
som … nar	-259	-132
som … nasbl	94	16
som … och	96	66
som … olyck	-2	151
som … om	115	138
som … ont	-117	-17
som … oroli	-119	-96
som … over	94	-57
som … pingv	-154	-140
som … pisto	147	0
som … plank	220	18
som … prata	-143	-180
som … prins	-102	-88
som … prop	114	17
som … rulga	154	11
som … sager	-24	81
som … sen	162	90
som … ser	-20	-138
som … ska	-298	-244
som … sol	-159	-115
som … som	-96	-132
som … sta	-155	-166
som … sten	163	35
som … tanke	-4	92
som … tia	-142	-128
som … tok	-39	-138
som … trakt	-121	-98
som … trode	175	54
som … truma	171	21
som … ugn	163	25
som … ut	353	102
som … vante	157	14
som … vare	-111	-116
som … vaten	173	34
som … verkl	-4	116
som … vet	-151	-143
som … vilke	-74	-101
som … visel	117	25
som … vridi	136	13
som … yxa	107	22
somar	-66	80
somar jag	-60	84
somar nar	-49	82
somar … de	37	126
somar … ingen	0	100
somar … jag	-27	106
somaren	-216	-203
somarstugan	140	96
some	172	-19
someo has	-98	-84
someo is	140	-4
someo … a	-98	-84
someo … sitin	143	9
someo … stand	103	-3
someone	-70	84
somet hapen	-105	-108
somet stron	-110	-115
somet stuck	138	-1
somet … in	138	-1
somet … with	-105	-108
something	86	136
sometimes	-84	50
somn	-168	-290
somna	-152	52
somna for	-100	-66
somna han	-21	-172
somna hela	118	11
somna inan	15	96
somna man	-5	104
somna nar	-144	-153
somna om	-109	-160
somna pa	-203	-262
somna sedan	-114	-106
somna vid	-119	-125
somna … aldri	32	196
somna … armen	-96	-108
somna … att	-146	-195
somna … efter	-141	-139
somna … i	-151	-173
somna … in	-3	135
somna … inte	5	121
somna … lugnt	-106	-134
somna … maten	81	15
somna … min	15	96
somna … motet	-118	-111
somna … naten	-118	-138
somna … raten	-119	-125
somna … tiden	118	11
somna … utan	35	144
somnade	-236	-298
somnapne	-157	-145
somnat	146	143
somne blev	107	36
somne helst	0	120
somne kisad	94	8
somne lite	-87	-84
somne … bla	107	36
somne … en	0	120
somne … laski	-87	-84
somne … pa	94	8
somne … vakna	-67	-108
somni att	99	24
somni och	137	41
somnig	31	-86
somnl i	-125	-119
somnl nater	-89	-103
somnl … men	-89	-103
somnl … tva	-125	-119
somnlos	-163	-155
somnlosa	-89	-103
somnmedel	119	14
somnp vakna	-131	-121
somnp … och	-131	-121
somnparalys	-131	-121
somnproblem	-111	-126
somnt at	-5	103
somnt behov	19	204
somnt i	-9	100
somnt jag	-74	-186
somnt och	17	138
somnt … det	0	130
somnt … dodli	-7	121
somnt … fat	-208	-192
somnt … i	-17	152
somnt … slut	-118	-126
somnt … vin	17	138
somntablet	-100	-121
somntableten	-113	-114
somntableter	198	199
somra jag	-94	-101
somra var	-141	-114
somra … ska	-106	-67
son blev	-142	-149
son den	-95	-112
son drick	111	35
son fodes	-111	-98
son has	-90	-66
son hears	15	124
son hor	-47	68
son i	-130	-3
son kisad	114	-11
son kraks	-268	-204
son pa	120	174
son sag	-114	-122
son sager	-8	187
son sate	102	32
son skada	4	122
son skriv	12	102
son slar	-7	137
son stama	-113	-142
son swalo	124	13
son tar	4	140
son touch	7	114
son … a	90	-83
son … ansik	23	105
son … ar	-92	-191
son … ata	-30	83
son … att	-15	168
son … besat	-102	-124
son … bla	-111	-98
son … bor	101	10
son … dalig	-102	-113
son … druck	167	1
son … en	-75	-152
son … et	92	-21
son … fat	201	26
son … feber	-147	-143
son … halse	14	175
son … har	143	106
son … him	7	114
son … inte	11	-117
son … min	4	140
son … ont	-143	-140
son … pa	114	-11
son … petat	160	11
son … roda	-141	-108
son … roste	23	148
son … seg	141	29
son … sig	-31	130
son … skjut	-122	-122
son … snara	78	-44
son … sokt	1	112
son … tva	121	17
son … utsla	-147	-139
son … voice	15	124
sonda da	19	115
sonda det	34	149
sonda efter	-117	-128
sonda inan	-107	-127
sonda … jag	23	141
sonda … matla	-97	-108
sonda … skola	-107	-127
sondag	52	149
sondagar	-116	-158
sondagarna	-117	-78
sondagskval	-107	-127
sonde alt	-19	85
sonde av	-131	-131
sonde doren	12	203
sonde hande	-10	97
sonde inuti	112	19
sonde min	55	156
sonde moble	-3	101
sonde … brost	109	27
sonde … i	-10	97
sonde … och	-4	163
sonde … skrat	-131	-131
sonder	-29	124
sonen	-164	-257
sonen #	-143	-163
sonen astma	-125	-113
sonen drog	34	-100
sonen eksem	-140	-162
sonen elva	85	-11
sonen far	130	20
sonen fick	-143	-137
sonen finge	110	5
sonen garde	-10	134
sonen hol	108	16
sonen leker	-113	-120
sonen ont	-130	-121
sonen ramla	-186	-142
sonen rum	129	-10
sonen sager	-77	38
sonen ska	-74	-93
sonen skjut	-117	-95
sonen skolv	-124	-128
sonen tolv	119	9
sonen … ar	68	-87
sonen … att	-124	-42
sonen … av	-166	-117
sonen … cashe	146	64
sonen … celgi	130	20
sonen … dalig	-89	-104
sonen … en	-84	-133
sonen … han	129	-10
sonen … i	-47	-127
sonen … klamd	110	5
sonen … ledse	-96	-111
sonen … mig	-135	-147
sonen … ner	147	16
sonen … pa	-144	-143
sonen … skriv	-74	-93
sonen … slo	148	52
sonen … vakna	-118	-134
sonen … vatko	-122	-86
sons armar	-11	108
sons epile	-159	-136
sons … ar	-133	-114
sons … han	-11	108
soo*	-159	-16
soon	-159	-16
soon as	-186	-166
sop*	-120	-138
soplu vil	-73	-86
soplu … ha	-73	-86
soplunch	-73	-86
sor*	-355	-231
sore	-354	-192
sore knee	-103	-106
sore throa	-247	-194
sore when	-128	-114
sore … and	-141	-140
sorg	-145	-179
sorg ar	-69	-87
sorge for	-86	-123
sorgegrup	-104	-160
sorjer	-207	-196
sort	-214	-223
sort som	-126	-141
sory kan	-113	-124
sory … ja	-113	-124
sos	-136	-133
sos dogo	-123	-86
sot	137	-65
sotig i	124	32
sotig … nasan	124	32
sound comin	134	20
sound … out	134	20
sov	-273	-109
sov a	36	137
sov hela	-120	-137
sov konst	-103	-118
sov och	17	106
sov pa	-136	-69
sov som	-178	-177
sov … armen	-144	-97
sov … dagen	-120	-137
sov … en	-129	-128
sov … medve	-121	-107
sov … vakna	34	163
sov*	-254	-138
sova ar	125	33
sova bara	-139	-35
sova en	-119	-63
sova foral	3	169
sova gor	-115	-145
sova i	-92	103
sova koper	8	138
sova liger	-175	-168
sova mycke	95	2
sova sa	-121	-120
sova sjalv	-103	-109
sova snet	-155	-126
sova sova	125	33
sova sveta	148	35
sova ut	-109	-129
sova vad	-136	-124
sova … aldri	10	112
sova … bilar	8	138
sova … det	-68	-139
sova … egen	-93	-112
sova … en	-109	-129
sova … for	3	169
sova … gang	-5	103
sova … hel	-124	-136
sova … inte	0	118
sova … jag	-121	-120
sova … klade	22	113
sova … och	-143	-94
sova … ska	-136	-124
sova … slipa	-16	90
sova … svar	95	2
sova … tva	-133	-125
sova … vanst	-130	-121
sover	-253	-177
sover #	-193	-207
sover bara	77	-73
sover dalig	-296	-235
sover gansk	-118	-126
sover har	127	12
sover hela	221	21
sover med	-35	169
sover men	112	-7
sover mycke	-159	-155
sover nar	-149	-156
sover och	15	-107
sover oroli	-133	-113
sover pa	-168	-125
sover sitan	157	46
sover til	-111	-105
sover valtr	-155	-140
sover vil	-87	-113
sover … ar	-131	-122
sover … armen	-128	-128
sover … av	-96	-133
sover … bra	-118	-126
sover … dalig	-165	-175
sover … feber	127	12
sover … gastr	-99	-114
sover … ha	-87	-113
sover … hela	175	28
sover … hotar	39	104
sover … inte	163	6
sover … kniv	-7	87
sover … om	-80	-104
sover … pga	-111	-118
sover … stol	-11	139
sover … tanka	-106	-122
sover … tiden	221	21
sover … timar	-206	-181
sover … trana	-120	-109
sover … tva	-105	-99
sover … vi	158	15
sovit	-121	16
sovit konst	-191	-153
sovit pa	59	272
sovit tre	-104	-32
sovit … en	23	139
sovit … fem	27	205
sovit … fyra	-3	136
sovit … ingen	-120	-125
sovit … timar	-104	-32
sovit … vecko	0	98
spa*	80	104
spadb #	102	-16
spadb fem	117	23
spadb som	135	25
spadb … #	137	4
spadb … kraks	135	25
spadb … manad	-106	-88
spadb … torsk	-178	-155
spadb … vecko	158	32
spadbarn	163	-41
spageti	157	22
span	-164	-169
span i	-126	-107
span … ogat	-126	-107
spand	47	-67
spand och	133	13
spand som	187	43
spand … brost	110	51
spand … en	184	39
spani pa	-120	-110
spani som	-138	-131
spani … jobet	-120	-110
spani … pluge	-98	-76
spaningshuvudvark	-209	-246
spar	7	161
spar sa	7	161
spar … kring	7	161
spara ala	-120	-144
spara min	-9	91
spara mina	2	138
spara pa	0	186
spara plast	9	89
spara table	14	139
spara … i	30	137
spara … mobil	-9	91
spara … morfi	3	101
spara … tabis	2	125
spara … table	-96	10
sparar	-106	16
sparat	62	305
sparet	128	151
spark av	207	39
spark doter	139	28
spark fint	-98	-85
spark han	-20	128
spark hela	-139	-125
spark hene	122	-21
spark in	117	-16
spark mer	-160	-153
spark mig	38	266
spark o	129	21
spark och	8	108
spark pa	116	5
spark sen	113	11
spark som	-190	-165
spark v	-107	-80
spark … #	-107	-80
spark … doren	52	-88
spark … hast	179	7
spark … hela	117	-2
spark … huvud	115	-16
spark … i	190	99
spark … magen	1	146
spark … slar	96	116
spark … somne	-67	-108
spark … vanli	-190	-165
sparka	-47	-147
sparkad	189	176
sparkades	120	-6
sparkar	-160	-188
sparkat	113	11
spars spar	7	161
spars … sa	7	161
sparsakring	7	161
speak	186	93
speak propr	132	8
speba sluta	82	10
speba … andas	82	10
spebarnet	82	10
speech	135	16
spege … inte	12	148
spegeln	86	137
spel	-119	2
spela	-198	-151
spela bort	28	146
spela hocke	-135	-130
spela ineba	-121	-139
spela musik	-71	-121
spela sjukh	-98	-137
spela teate	-170	-163
spela tv	-132	-139
spela … med	-98	-137
spela … och	-127	-161
spela … spel	-132	-139
spelar	-217	-80
spelat	-2	130
spelet	-213	-210
spi*	-193	-256
spik i	116	-19
spik … ogat	124	15
spikpistol	150	12
spikpistolen	160	30
spikrak	105	34
spindlar	-12	-133
spini haha	-108	-93
spining	-184	-148
spiningen	-108	-93
spion	7	181
spira men	183	60
spira sa	145	35
spira tror	8	104
spira … jag	152	122
spira … posit	107	42
spira … teste	160	45
spiralen	-164	-174
spiralutag	-132	-124
spironolakton	-123	-111
spise ar	-106	-125
spise … pa	-106	-125
spisen	-148	-88
split heada	132	46
spoar	13	160
spoar up	9	129
spoar … mig	9	129
spola av	137	23
spola bra	-126	-107
spola kalt	-123	-86
spola … mista	137	23
spola … nu	-126	-107
spolade	-129	-130
spolarvatska	201	3
sport	-113	-122
sport bh	-113	-122
sport … n	-113	-122
spot	277	84
spot … det	129	55
spota han	80	-12
spota ut	-20	119
spota … blod	156	5
spota … grons	-104	-97
spota … klaro	118	1
spotade	12	157
spotar	156	-2
spots of	-114	-77
spots with	132	46
spots … a	132	46
spots … blood	-114	-77
spr*	18	-188
sprac i	50	-72
sprac igar	-98	-129
sprac nar	-113	-86
sprac … dusch	128	21
sprac … jag	-113	-86
sprac … nat	-106	-108
sprack	-128	-256
sprai my	-186	-154
sprai … ankle	-115	-104
sprai … wrist	-138	-109
sprained	-186	-154
spran arbet	3	171
spran av	-196	-201
spran huvud	105	34
spran in	118	-27
spran och	156	17
spran skola	9	151
spran … ala	-196	-196
spran … feber	105	34
spran … hjart	136	53
spran … i	153	-13
spran … nacke	131	39
spran … orone	-120	-97
sprang	104	-118
spranga	-5	206
sprangande	105	34
spranger	102	37
sprangs	57	-91
sprat som	102	4
sprat … fan	102	4
sprata	102	4
spray ar	148	19
spray … inte	133	40
sprayen	162	-15
sprea to	109	16
sprea … left	109	16
spreading	109	16
spred	99	5
spred sig	99	5
spred … sen	99	5
sprej gor	119	16
sprej … ingen	119	16
sprejen	119	16
spric pa	-137	-122
spric … vinte	-121	-110
spricker	-286	-250
sprid sig	41	-83
sprid … medan	117	-10
sprider	41	-83
sprin forsv	-96	-94
sprin hela	-100	-111
sprin til	-117	-103
sprin ut	2	180
sprin … busen	-117	-103
sprin … direk	-96	-94
sprin … pa	2	133
springer	-131	-83
springmask	-166	-189
sprit och	15	130
sprit … table	5	128
spruc blodk	-141	-108
spruc halar	-148	-139
spruc och	159	29
spruc … i	-141	-108
spruckna	-148	-139
sprungit	-144	-41
sprut blod	123	6
sprut i	130	-1
sprut in	98	-11
sprut pa	139	38
sprut sar	-109	-91
sprut svima	-130	-89
sprut til	-157	-148
sprut … ansik	115	18
sprut … hela	65	-43
sprut … insul	-123	-103
sprut … ur	132	14
sprutade	89	-44
sprutan	-45	-104
sprutar	232	-15
sprutat	127	17
sprutor	-246	-254
spu*	143	5
spurting	143	5
spy	151	13
spy*	271	-18
spyde blod	149	5
spyde mar	-94	-89
spyde … bra	-94	-89
spyde … tva	149	5
spyr	230	20
spyr av	136	28
spyr blod	170	27
spyr galgr	138	9
spyr gront	194	64
spyr jag	126	34
spyr nu	105	21
spyr rot	143	16
spyr som	-154	-142
spyr … #	112	53
spyr … ar	153	56
spyr … en	-154	-142
spyr … har	-111	-121
spyr … hela	109	11
spyr … inget	95	-10
spyr … nacke	151	56
spyr … tva	189	34
spyr … vil	97	15
spyt	150	-63
squ*	233	6
squirting	173	13
st i	138	6
st … nat	138	6
sta emot	-38	107
sta i	-206	-205
sta kvar	-69	-102
sta pa	120	-65
sta rak	196	32
sta up	197	32
sta ut	36	202
sta ute	11	117
sta … ala	117	0
sta … kasa	-121	-115
sta … och	162	9
sta … var	-91	-106
sta*	87	146
stab	-6	117
stab him	-6	117
stabi … when	169	27
stack in	2	124
stack mig	-67	-193
stack … hande	2	124
stack … i	-8	-123
stack … pa	-158	-162
stad vil	-127	-127
stad … trafa	-127	-127
stada	-227	-111
stada ar	-101	-94
stada hela	-2	123
stada lagen	63	174
stada med	-124	-115
stada och	-133	-144
stada … betal	55	141
stada … dag	17	153
stada … det	-101	-94
stada … klor	-124	-115
stada … ordna	-133	-144
stadar	-39	-130
stadat	-18	123
stadn fins	-87	-107
stadn … parad	-87	-107
stadningen	-87	-107
stairs	63	157
stale for	228	179
stale hol	139	6
stale … en	129	22
stale … honom	-2	139
stale … revbe	-108	-105
stalen	190	25
stalet	152	193
stalt	52	138
stamar	-128	-150
stame det	-222	-271
stamer	-278	-283
stamn pa	-146	-136
stamn … jobet	-146	-136
stamningen	-146	-136
stan	-156	-168
stana #	-96	-94
stana andas	140	-14
stana kvar	11	147
stana tre	152	-17
stana up	109	5
stana vid	1	132
stana … ar	-96	-94
stana … en	-6	95
stana … flera	109	5
stana … gange	152	-17
stana … stana	140	-14
stanade	-41	98
stanar	141	136
stand for	-136	-153
stand i	152	9
stand up	-90	-149
stand … my	103	-3
stand … sex	152	9
stand … the	-20	129
standing	113	132
stang av	-63	86
stang i	-131	-115
stang in	-10	130
stang och	-91	-119
stang … gar	-131	-115
stang … mig	31	130
stang … tror	-91	-119
stang … wifi	-79	-123
stangslet	-141	-168
stangt	19	141
star	231	253
star dar	-10	111
star datum	0	136
star det	-172	-68
star fel	-72	-103
star han	-3	101
star har	121	12
star hela	-94	-101
star i	-123	14
star me	-16	93
star nar	-146	-134
star pa	327	121
star up	146	15
star utanf	-8	217
star vid	-22	237
star … #	92	-63
star … bron	161	105
star … dagar	-94	-101
star … en	60	121
star … i	-75	127
star … kniv	-16	93
star … man	-103	-106
star … med	-5	135
star … nu	111	-20
star … om	-10	111
star … opere	-146	-134
star … peron	-111	-1
star … porte	-22	129
star … racke	111	-27
star … taket	124	97
star … vatne	-19	129
stark	150	3
stark for	0	120
stark ga	130	-1
stark och	5	146
stark … jag	5	146
stark … somne	0	120
stark … til	130	-1
starka	-121	-86
starkare	56	181
starkt	-21	125
start scrat	9	125
start … and	-186	-198
start … my	9	125
stat hela	-109	-101
stat pa	119	7
stat … dan	-109	-101
stat … i	104	2
statistik	-110	-128
stav	-44	-102
steak	-105	-108
steak on	-105	-108
steak … satur	-105	-108
steg	-58	105
steg och	-97	-112
steg … prata	-97	-112
stege pa	-127	-146
stege vilke	30	116
stege … humor	30	116
stege … morgo	-127	-146
stekos	-146	-132
stekp det	30	181
stekp pa	14	129
stekp … mig	14	129
stekpana	-6	179
stekpanan	25	137
steks igar	-94	-109
stekspade	-94	-109
stel	6	-149
stel feber	143	40
stel nacke	-52	-101
stel nu	107	36
stel och	133	-30
stel pa	-130	-131
stel … andas	107	36
stel … av	-155	-126
stel … bla	128	19
stel … efter	-120	-125
stel … ljusk	123	50
stel … morgo	-148	-155
stel … och	215	54
stel … skuma	109	6
stel … slo	135	25
stel … spyr	112	53
stela	-211	-192
stela fingr	-121	-106
stela … i	-121	-106
stelf svart	136	16
stelf … finge	136	16
stelfrusna	136	16
stelkramp	-179	-148
stelkrampspruta	-133	-123
stelt	-206	-191
sten efter	140	23
sten i	-120	-122
sten liger	133	43
sten och	97	-1
sten … brost	123	45
sten … det	97	-1
sten … fjalt	140	23
sten … sko	-120	-122
stene bruta	139	10
stene … det	139	10
stenen	194	39
stenh hela	108	20
stenh huvud	110	23
stenh och	150	6
stenh spyr	125	2
stenh … blat	109	9
stenh … ser	145	28
stenh … tiden	108	20
stenhard	176	42
stenhart	129	26
stenr benet	126	5
stenr … siter	126	5
stenras	164	27
stent	166	-4
stent sen	103	-4
stent … i	103	-4
stepd touch	-4	113
stepd … me	-4	113
stepdad	-3	141
stepf comes	20	111
stepf … into	20	111
stepfather	23	157
stero slut	143	12
stero … slo	143	12
steroid	143	12
steso men	150	15
steso … hon	94	21
steso … kramp	114	8
stesolid	162	17
sti*	104	-71
stick	-87	-125
stick av	-107	-116
stick i	-240	-234
stick knive	-115	-112
stick kraft	113	53
stick nalar	9	140
stick ner	8	153
stick out	128	0
stick ut	279	50
stick … bada	136	28
stick … et	99	12
stick … fingr	-231	-178
stick … foten	-160	-158
stick … genom	142	22
stick … hene	8	153
stick … magon	113	53
sticka	-201	-101
sticker	270	115
sticking	128	0
stickningar	-174	-151
stif	-100	-182
stif in	-185	-166
stif neck	-43	-151
stif … and	200	14
stif … fever	183	29
stif … for	-119	-129
stif … from	-129	-121
stif … the	-147	-137
stil och	132	11
stil vart	-127	-110
stil … det	104	12
stila	190	187
stila da	-5	104
stila yr	141	27
stila … som	141	27
sting	157	28
sting i	-97	-88
sting … brost	-97	-88
stings	-163	-178
stira at	144	-10
stira och	215	11
stira tomt	157	13
stira … bebis	-4	113
stira … et	144	-10
stira … och	212	38
stira … slar	121	1
stirade	185	33
stirar	237	119
stj*	17	-157
stjar blodt	113	53
stjar nar	130	5
stjar … #	113	53
stjar … jag	130	5
stjarnor	117	-26
stjart	-166	-139
sto*	187	65
stock	129	3
stockar	118	4
stod	3	132
stod bakom	-4	173
stod han	6	149
stod hon	105	-4
stod i	113	-1
stod ine	158	17
stod lange	40	196
stod … fel	-110	-104
stod … hor	-72	-108
stod … lagor	113	-1
stod … och	105	-4
stod … over	-7	170
stods ar	-79	-98
stods … bast	-79	-98
stodstrumpor	-126	-160
stol	30	186
stol for	-11	139
stol … doren	-11	139
stole for	134	5
stole och	161	40
stolen	163	24
stolp … inte	107	5
stolpe	107	28
stolpiler	-150	-143
stoltheten	-193	-184
stoma ache	-193	-153
stoma in	-103	-110
stoma is	-154	-160
stoma pain	145	36
stoma … knots	-103	-110
stomach	-79	-175
stomi ny	-128	-104
stomi svart	166	34
stomi … besta	-128	-104
stomimaterial	-128	-104
stomin	166	34
stona nar	130	13
stona … jag	130	13
stonar	194	3
stone	-184	-148
stool	110	21
stool and	110	21
stool … dizy	110	21
stop	157	199
stop forev	10	149
stop i	-102	-98
stop pa	141	-84
stop shaki	-19	127
stop woryi	-103	-110
stop … blode	158	11
stop … det	-115	-125
stop … fem	-102	-98
stop … like	-103	-110
stop … nasbl	158	15
stopa	179	318
stopa bilar	-4	128
stopa en	157	3
stopa honom	3	131
stopa in	14	202
stopa mig	6	91
stopa ner	-3	105
stopa varld	2	133
stopa … dem	7	106
stopa … fingr	-15	127
stopa … hande	-5	110
stopa … kula	114	37
stopa … med	-4	128
stopa … under	2	133
stopar	13	141
stope bleed	-122	-95
stope now	-129	-98
stope when	-128	-128
stope … i	-128	-128
stor efter	146	18
stor forpa	0	120
stor karl	1	126
stor knol	106	37
stor liten	122	-7
stor och	31	-100
stor som	-100	-105
stor svar	125	34
stor … benen	-134	-106
stor … en	-186	-141
stor … hard	188	31
stor … i	106	37
stor … munen	150	19
stor … rakor	146	18
stor … rodak	-115	-108
stor … svalj	125	34
stora av	-134	-106
stora blaso	192	24
stora enda	12	112
stora er	148	5
stora folks	-129	-121
stora klump	148	39
stora table	-122	-105
stora tusar	-173	-158
stora … apels	125	8
stora … fins	-122	-105
stora … losni	12	112
stora … vaten	-134	-106
store ar	-112	-112
store at	139	15
store och	181	16
store slar	21	108
store stryp	-8	115
store … #	-112	-112
store … mig	16	162
store … skald	139	15
store … store	139	15
storebror	22	199
stork tror	154	0
stork … jag	154	0
storke	154	0
storstadningen	-152	-142
stort	-175	-151
stort den	-115	-93
stort igen	-160	-141
stort preci	-97	-94
stort som	-166	-139
stort … ont	-128	-124
stort … som	-97	-94
stortan	-19	-121
stortbloder	181	16
stot	148	-68
stot fran	194	32
stot mig	111	0
stot … fyra	147	-6
stot … gange	136	-1
stot … hogsp	164	28
stot … stang	-131	-115
stota	-128	-144
stota inom	101	16
stota jag	-96	-117
stota man	-102	-108
stota pa	144	10
stota … bast	-96	-117
stota … en	144	10
stota … fem	101	16
stotar	241	-29
stote	-110	-76
stote armba	-110	-76
stote i	142	27
stote … dorpo	102	20
stote … i	-110	-76
stoter	142	27
stovlar	-160	-133
strac pa	142	45
strac … benet	142	45
stracka	155	56
straf mig	24	155
straf sig	-21	126
straf … sjalv	0	147
strafa	13	202
stral ar	-200	-188
stral bada	143	1
stral fran	123	-3
stral genom	22	133
stral i	140	43
stral lite	133	38
stral ner	-162	-114
stral up	97	-1
stral ut	136	39
stral … armen	132	22
stral … brost	123	-3
stral … svag	-99	-80
stral … ut	164	59
stral … vagen	22	127
stralar	245	151
stralen	-194	-179
stram runt	114	4
stram … hela	114	4
stran kan	-106	-122
stran me	-18	121
stran om	-122	-124
stran … de	-106	-122
stran … laxor	-122	-124
stranden	-97	-162
strang	-74	-126
strangled	142	85
stratera	-122	-128
strea att	-8	113
strea … han	-8	113
streamade	-8	113
strec fran	-103	-93
strec up	132	18
strec … mot	132	18
strec … saret	-103	-93
stres	-369	-298
stres ge	-175	-106
stres gor	-110	-115
stres hema	29	130
stres och	-175	-148
stres pa	-143	-145
stres va	-92	-71
stres … att	-110	-115
stres … brost	-175	-106
stres … exams	-129	-128
stres … jobet	-151	-154
stresad	-340	-340
stresed	-109	-115
streshantering	-87	-114
stretching	-94	-81
strim blod	-132	-111
strim pa	-18	113
strim runt	-110	-91
strim … et	-110	-91
strim … nar	-132	-111
strim … rygen	10	145
strimor	10	145
strok behov	-101	-114
strok far	-117	-107
strok fora	-113	-132
strok heter	-126	-130
strok i	-163	-158
strok jag	-91	-100
strok nys	159	17
strok och	-158	-146
strok of	-108	-86
strok pa	-164	-135
strok som	-135	-109
strok varje	-82	-101
strok … #	-119	-100
strok … aret	-161	-160
strok … behov	-91	-100
strok … bor	-132	-116
strok … et	-126	-130
strok … hjalp	-101	-114
strok … kval	-82	-101
strok … luck	-108	-86
strok … mars	-168	-158
strok … tia	-104	-87
stroke	-27	-299
strokelarm	-101	-114
stroken	80	172
strom	222	16
strom genom	130	-13
strom i	90	-56
strom och	154	13
strom … arbet	102	19
strom … krope	83	15
strom … mig	145	-19
strom … sig	-69	-104
strop … tils	100	-1
strug to	140	25
strug … breat	140	25
strugling	140	25
strum … kvale	-94	-101
strumpor	-130	-43
strunt	116	-12
strup och	164	33
strup pa	3	111
strup tils	105	-6
strup … det	105	-6
strup … mig	3	111
strupen	130	-30
strupgrep	3	111
stryk	-84	175
stryk av	-48	73
stryk i	-137	-135
stryk klade	-119	-125
stryk nar	17	116
stryk pa	-105	-121
stryk … anges	17	116
stryk … armen	-105	-121
stryk … fora	-86	-94
stryk … ont	-119	-125
stryk … papa	3	124
stryker	-119	-125
strykjarnet	-62	51
stryp inat	104	-13
stryp pa	79	169
stryp sig	-2	118
stryp … dator	-139	-119
stryp … har	-118	-113
stryp … jag	104	-13
stryp … mej	6	175
stryp … nu	168	17
stryp … sjalv	-2	118
strypa	-50	-183
strypt	235	43
stryptag	117	159
stube my	-160	-147
stube … toe	-160	-147
stubed	-160	-147
stuck	-42	-137
stuck av	-73	-143
stuck half	-105	-108
stuck in	138	-1
stuck … en	142	63
stuck … getin	-59	-140
stuck … his	104	-1
stuck … way	-105	-108
stucken	-49	-134
stude psyko	-91	-116
stude … och	-91	-116
student	-172	-120
studentkoridor	136	50
studerar	-91	-116
studs med	-116	-109
studs och	-113	-106
studs … far	-113	-106
studs … ungar	-116	-109
studsmata	-170	-160
stuf	108	178
stuga ensam	-3	130
stuga … med	-8	92
stuga … ont	122	13
stuka fingr	-143	-126
stuka fot	-203	-200
stuka foten	-169	-145
stuka hande	-170	-168
stuka tumen	-142	-120
stuka … igar	-112	-101
stuka … kan	-177	-161
stukad	-202	-207
stukade	-260	-243
stukat	-176	-156
stum	-142	-158
stund	180	56
stund gor	96	-7
stund huden	113	-1
stund i	150	4
stund med	-18	93
stund nu	-97	-146
stund och	140	-1
stund sen	156	25
stund … ar	-150	-175
stund … flit	-18	93
stund … hange	113	-1
stund … ica	106	8
stund … morse	144	2
stund … ont	96	-7
stund … ser	89	20
stund … spyr	105	21
stund … varma	-127	-105
stunder	101	13
sty*	238	307
styck efter	-8	119
styck i	185	134
styck och	66	118
styck … dansb	-8	119
styck … har	131	44
styck … hol	-1	101
styck … i	133	28
styck … magen	131	0
stycken	263	190
stygn	-229	-157
stygn det	-81	-107
stygn ska	-108	-133
stygn … tas	-108	-133
stygnen	-206	-207
styr	19	261
styr mig	17	204
styr mina	-6	116
styr … armar	-6	116
styr … via	21	102
styre i	132	42
styre … magen	132	42
styret	210	78
styvf ror	7	104
styvf … vid	7	104
styvfar	7	104
styvm laser	-7	127
styvm … in	-7	127
styvmama	-7	127
styvp komer	14	142
styvp … in	3	172
styvpapa	38	247
styvpapan	13	125
sucid thoug	7	107
sucide	7	107
suck	-66	-107
suck ont	-66	-107
suckar	-140	-151
sucki in	143	-2
sucking	143	-2
sud*	383	94
suden	315	88
suden explo	135	44
suden hurts	122	19
suden teari	160	51
suden … heada	135	44
suden … in	147	0
suden … like	122	19
suden … pain	183	51
sudenly	196	38
sudig och	101	36
sudig pa	-136	-143
sudig … benen	91	35
sudig … ena	97	-15
sudig … kvale	-139	-126
sudigt	165	40
suga	225	118
suga bara	125	33
suga … sova	125	33
suger in	155	32
suger livet	-89	-103
suger muste	-123	-115
suger pa	-153	-28
suger … snope	7	133
suger … tumen	-150	-125
suger … ur	-148	-152
suget	12	177
suget att	16	112
suget … skara	11	155
sui*	-106	44
suici i	-152	-183
suici och	1	123
suici … tidni	-130	-153
suicid	-130	-153
suicidal	1	123
suisi hjalp	-21	131
suisi tanka	9	138
suisidal	-21	131
suisidala	9	138
suiside	-9	106
sum*	-136	-156
sumatriptan	-138	-119
sun*	-164	-94
sunbu shoul	-115	-107
sunbu … peeli	-115	-107
sunburnt	-115	-107
suo*	-206	-179
suomea	-117	-108
sur	-214	-230
sur for	-137	-145
sur jag	11	146
sur jamt	-107	-110
sur och	-148	-148
sur … siter	11	146
sura	-188	-229
sura upsto	-188	-229
sura … men	140	44
sura … och	-123	-83
sura … varje	-109	-127
surfp jag	-17	67
surfp … har	-17	67
surfplata	-17	67
sus*	116	-21
susar	109	-27
susar i	109	-27
susar … orone	109	-27
sutit dar	-101	-83
sutit i	185	22
sutit ingen	-106	-103
sutit med	-13	172
sutit pa	-119	-124
sutit up	183	41
sutit vid	-124	-115
sutit … dator	-124	-115
sutit … hela	135	24
sutit … pisto	-20	134
sutit … sen	103	9
sutit … vid	-116	-120
suu*	151	15
suupieli	151	15
sv	-122	-125
sv eler	-122	-125
sv … en	-122	-125
sva*	184	29
svag	249	45
svag i	322	62
svag rehab	-108	-72
svag sen	-99	-80
svag … benen	208	33
svag … hande	102	17
svag … hoger	111	6
svag … nagot	-99	-80
svaga	286	50
svaga ben	164	18
svaga for	126	-6
svaga … sen	110	10
svaga … varje	126	-6
svagare	126	-6
svage krock	-132	-123
svage … i	-42	-130
svagt	264	42
svald ala	154	10
svald en	-108	-212
svald mycke	123	45
svald tva	138	32
svald typ	129	18
svald … #	129	18
svald … bater	4	115
svald … frukt	-152	-122
svald … gumib	105	0
svald … korsb	-133	-115
svald … legob	-119	-97
svald … liten	-140	-132
svald … magne	126	21
svald … sma	138	32
svald … sten	-154	-132
svald … table	154	10
svalde	26	-88
svaler	41	-93
svalj a	140	54
svalj efter	198	54
svalj et	-220	-183
svalj halse	127	58
svalj hela	80	-12
svalj juice	121	1
svalj luft	135	37
svalj men	-149	-130
svalj mit	194	56
svalj o	-120	-101
svalj roste	120	0
svalj saker	8	118
svalj saliv	187	40
svalj snor	-134	-135
svalj spot	147	63
svalj stolt	-136	-135
svalj stora	-122	-105
svalj svaml	153	48
svalj svar	125	34
svalj tugum	-115	-114
svalj … andas	181	76
svalj … ar	136	23
svalj … bater	-195	-179
svalj … dalig	135	37
svalj … eget	200	59
svalj … halse	78	-23
svalj … har	-120	-101
svalj … jag	-135	-98
svalj … kan	-128	-111
svalj … knapb	-125	-102
svalj … luft	125	34
svalj … mat	141	23
svalj … med	8	118
svalj … noter	198	54
svalj … roste	147	63
svalj … siter	124	-15
svalj … svule	127	58
svalj … table	-122	-105
svalj … tiden	80	-12
svalja	-99	-210
svaljer	-178	-169
svalt	415	47
svalt #	187	-3
svalt en	122	-27
svalt et	173	0
svalt flera	131	44
svalt hela	102	-23
svalt magne	107	9
svalt mig	-6	109
svalt sa	94	16
svalt … alved	122	11
svalt … burke	102	-23
svalt … mycke	94	16
svalt … o	102	-53
svalt … styck	131	44
svalt … table	131	-12
svalt … til	6	146
svalta	6	146
svamlar	252	56
svamp	-76	-172
svamp djurs	-123	-104
svamp farli	-141	-136
svamp igar	207	66
svamp igen	-268	-228
svamp melan	-172	-138
svamp och	153	51
svamp vi	148	52
svamp … antag	-127	-121
svamp … kraks	153	51
svamp … plock	149	52
svamp … som	140	35
svamp … tarna	-172	-138
svamp … tredj	-123	-98
svamp … under	-91	-67
svampar	-141	-136
svampinfektion	-123	-98
svar att	214	40
svar huvud	198	21
svar jag	0	202
svar luft	164	52
svar magsm	143	50
svar och	-125	-113
svar pa	-177	-200
svar smart	117	29
svar svalj	125	34
svar troth	110	51
svar vakna	95	2
svar … andfa	110	51
svar … bla	98	27
svar … din	97	-1
svar … fa	154	47
svar … gar	-3	108
svar … hopar	0	165
svar … magne	-154	-141
svar … och	180	143
svar … prick	95	2
svar … ser	133	47
svar … smale	-125	-113
svar … svar	125	34
svar … vacka	166	15
svara	-31	223
svara a	99	35
svara at	25	138
svara att	178	18
svara bara	160	139
svara fel	-134	-112
svara hon	132	111
svara i	122	142
svara ja	114	36
svara knapt	181	8
svara konst	212	68
svara kort	-29	117
svara me	96	-19
svara mig	133	112
svara nar	-52	102
svara sig	-22	100
svara … andas	182	40
svara … det	-127	-217
svara … fel	96	-6
svara … helt	96	-19
svara … jag	-30	91
svara … konst	148	49
svara … med	152	1
svara … mig	35	143
svara … naten	14	108
svara … pa	167	37
svara … telef	122	142
svara … var	149	47
svarar	209	252
svarare	201	36
svarat	-156	-168
svard	-94	-109
svard blama	-94	-109
svare ar	-19	151
svaret	-151	-8
svarf hor	-136	-147
svarf liger	-91	-100
svarf … dalig	-136	-147
svarm har	124	-24
svarm lager	-148	-146
svarm lasa	-4	125
svarm och	8	125
svarm sla	7	108
svarm slar	9	94
svarm suger	-123	-115
svarm … in	-4	125
svarm … muste	-123	-115
svarm … sig	-148	-146
svart	67	-117
svart andas	158	54
svart att	-116	-270
svart bajs	144	-19
svart ben	126	53
svart finge	136	16
svart for	147	-70
svart gardi	127	47
svart har	71	140
svart humor	-99	-101
svart huvud	114	41
svart i	-69	115
svart kleti	141	39
svart lite	-124	-114
svart me	135	17
svart nar	161	32
svart nu	185	-30
svart rida	165	12
svart som	176	24
svart sot	-136	-112
svart svart	105	-6
svart … aldri	114	41
svart … anada	167	21
svart … anars	-118	-96
svart … anda	108	9
svart … andni	-141	-104
svart … ar	145	-50
svart … asfal	91	-11
svart … att	105	-6
svart … blick	-9	129
svart … bulta	-108	-88
svart … for	166	10
svart … fran	127	47
svart … ga	-131	-122
svart … hoger	138	8
svart … hora	-170	-172
svart … huvud	-13	84
svart … jag	118	106
svart … konce	-148	-147
svart … lufte	198	48
svart … lugna	3	106
svart … ogone	60	-64
svart … ont	100	-1
svart … prata	154	70
svart … skale	-16	93
svart … som	126	53
svart … somna	-190	-217
svart … sova	-267	-268
svart … svalj	59	-93
svart … tjara	198	52
svart … tuga	-112	-92
svart … vandr	123	44
svarta	143	58
svartnar	171	27
sve*	99	-93
sven	160	102
sven sju	7	109
svensk	145	174
svenska	-38	-150
sveri ar	23	100
sveri vil	-107	-122
sveri … ha	-107	-122
sverige	-39	114
svet	205	-1
svet kvina	85	25
svet och	179	66
svet pa	-140	-143
svet … det	104	37
svet … spini	-108	-93
sveta	120	46
sveta fast	176	28
sveta i	-123	-119
sveta inte	148	35
sveta kalt	133	43
sveta masor	96	41
sveta mkt	-125	-129
sveta mycke	-236	-233
sveta sa	171	15
sveta skaka	98	37
sveta … ar	-110	-106
sveta … armha	-124	-113
sveta … hand	122	28
sveta … inte	172	23
sveta … jag	161	-18
sveta … och	98	37
sveta … om	-125	-129
sveta … prata	175	49
sveta … skyds	-123	-119
sveta … spyr	97	42
sveta … troja	92	36
sveta … under	-200	-181
svetas	27	-208
svete riner	194	9
svete … ont	109	30
sveten	194	9
sveti av	-105	-80
sveti foter	-157	-132
sveti hande	-151	-128
sveti och	140	18
sveti … ont	78	17
sveti … pa	-117	-97
sveti … trani	-105	-80
svetiga	-215	-167
svetn ont	146	28
svetn … ut	146	28
svetningar	-31	-143
svi*	169	-84
svide av	-161	-137
svide i	-176	-142
svide ingen	-164	-131
svide lite	-144	-103
svide nar	-323	-305
svide och	-180	-131
svide … feber	-137	-114
svide … ilar	-113	-95
svide … jag	-286	-242
svide … rygen	-109	-95
svider	-163	-240
svike blodt	-118	-104
svike … kansk	-118	-104
sviker	-118	-104
svima	121	36
svima av	-81	-120
svima gang	160	6
svima kraks	127	51
svima lol	-147	-126
svima mit	225	64
svima nar	-6	-144
svima nu	95	18
svima o	120	13
svima som	-174	-160
svima tva	175	5
svima vid	-165	-126
svima … blodp	-197	-172
svima … gange	160	18
svima … gravi	-174	-160
svima … i	238	61
svima … jag	-54	-157
svima … jobet	-133	-111
svima … nar	-127	-104
svima … pa	188	172
svima … ror	120	13
svima … skola	-129	-131
svima … stund	134	30
svima … toale	155	18
svima … toan	130	21
svimade	156	-57
svimar	260	14
svimat	229	32
svimf av	-119	-115
svimf efter	126	46
svimf … antib	126	46
svimf … jag	-134	-119
svimf … lycka	-119	-115
svimfardig	167	-16
sviml … inte	155	18
svimleken	155	18
svink ute	-148	-128
svink … tora	-148	-128
svinkalt	-148	-128
svino i	80	21
svino … brost	80	21
svinont	184	7
svl*	155	16
svlt	155	16
svlt bater	155	16
svu*	-10	-171
svule ben	-160	-146
svule blixt	138	47
svule efter	-182	-158
svule fot	-211	-195
svule hals	103	34
svule han	120	-7
svule hand	-124	-110
svule hard	129	20
svule kind	-174	-143
svule och	-136	-124
svule overa	135	62
svule pa	-151	-136
svule runt	-134	-106
svule sen	169	29
svule til	162	35
svule tunga	181	28
svule vad	144	45
svule vagel	-107	-79
svule … ansik	287	108
svule … att	-112	-92
svule … av	-116	-88
svule … ben	126	53
svule … bet	-120	-102
svule … ena	127	58
svule … fal	-122	-111
svule … for	138	47
svule … har	84	-18
svule … i	128	30
svule … igar	107	50
svule … knat	162	35
svule … och	170	61
svule … om	-88	-70
svule … pa	-154	-153
svule … sonen	-130	-121
svule … tandv	155	59
svule … tror	-107	-79
svulen	-32	-159
svulet	-215	-243
svuln ben	-298	-272
svuln fingr	-120	-95
svuln foter	-215	-175
svuln halse	187	29
svuln i	-38	-144
svuln igen	236	67
svuln jag	-103	-106
svuln langs	104	39
svuln lapar	208	67
svuln lymfk	-136	-114
svuln mandl	-101	-92
svuln mar	107	28
svuln ogon	11	133
svuln snabt	104	23
svuln tunga	213	81
svuln under	149	53
svuln up	59	-64
svuln … a	178	46
svuln … bak	104	39
svuln … efter	49	-49
svuln … hakan	143	49
svuln … halse	185	53
svuln … i	-182	-138
svuln … ila	107	28
svuln … mot	145	39
svuln … pa	-205	-194
svuln … tunga	113	54
svuln … varme	-149	-167
svulna	-279	-180
svulnad	101	-12
svulnade	-155	-146
svulnar	331	81
swa*	225	-83
swaeting	110	6
swalo a	44	-101
swalo and	117	-15
swalo pils	152	9
swalo … bater	166	21
swalo … chery	-170	-132
swalo … my	117	-15
swalo … sock	-112	-94
swalow	106	-62
swalowed	193	-57
swe*	182	40
sweat	171	13
sweat and	138	6
sweat like	123	17
sweating	221	52
sweling	210	42
swo*	63	-90
swole … realy	-107	-85
swolen	63	-90
sydanlaakeita	142	13
sym*	-47	-141
symbicort	-127	-119
symto hela	-99	-110
symto … nater	-99	-110
symtom	-99	-110
syn*	231	26
synas	155	2
synbo och	117	24
synbo … jag	117	24
synbortfal	117	24
synd	52	158
synd att	113	219
synd … de	-21	128
synd … jag	-4	160
synen	125	-30
synen forsv	148	11
synen helt	98	20
synen pa	133	43
synen sudig	-139	-126
synen … ena	111	32
synen … hoger	161	53
synen … inte	-129	-119
synen … plots	106	20
synfa och	-136	-112
synfa … flyte	-136	-112
synfaltet	-74	-114
syns i	16	-96
syns nar	122	9
syns vi	108	-9
syns … bebis	122	9
syns … journ	-97	-137
syns … stran	-106	-122
syntest	-125	-131
synundersokning	-122	-145
syo	123	-5
syo*	204	5
syr*	285	185
syra mot	-33	125
syra up	-120	-122
syra … doren	-33	125
syra … i	-120	-122
syra … ogat	103	-2
syraforgiftning	162	0
syran	-10	120
syran gomer	-25	107
syran … os	-25	107
syrem visar	145	2
syrem … #	198	6
syremataren	177	18
syrematnad	-126	-93
syret	190	4
syret star	159	3
syret … pa	159	3
syrga ar	190	35
syrga nu	-111	-98
syrga ska	-132	-133
syrga … ar	-111	-98
syrga … lever	-132	-133
syrga … pa	190	35
syrgas	-100	-141
syrgasen	177	-5
syrie har	-86	-104
syrie … skick	-86	-104
syrien	-83	-127
sysko vanli	-120	-117
sysko … sysko	-120	-117
syskongnab	-120	-117
syste blir	17	138
syste horde	14	106
syste min	0	171
syste prata	17	179
syste ta	10	112
syste … barne	10	112
syste … bipol	-109	-136
syste … blivi	1	106
syste … epile	-113	-85
syste … forso	8	129
syste … om	-81	56
syste … slage	17	138
syste … tryck	118	-3
ta	19	354
ta ala	-31	104
ta alved	-91	-126
ta antib	-106	-96
ta av	151	-12
ta avhug	171	-3
ta baltr	-122	-142
ta barne	3	176
ta blodf	104	18
ta blodp	-149	-186
ta bort	-80	130
ta dem	32	194
ta dod	-66	-107
ta dom	-102	-92
ta en	103	-73
ta forsa	-2	107
ta hand	38	284
ta hema	12	165
ta hjart	6	160
ta ipren	-167	-156
ta korko	-142	-180
ta levax	-106	-122
ta live	-5	148
ta livet	-1	209
ta medic	125	34
ta metot	-144	-135
ta mig	101	177
ta min	10	133
ta mina	7	108
ta mit	-2	169
ta molip	-92	-109
ta mycke	-1	104
ta naspr	-99	-77
ta papas	149	-3
ta pas	17	153
ta piler	6	98
ta slut	172	220
ta stelk	-98	-113
ta svart	-124	-114
ta table	-103	-106
ta tva	-161	-174
ta vagen	-5	132
ta … aren	-80	-100
ta … att	28	159
ta … av	13	242
ta … blodt	-74	-76
ta … dem	-107	-126
ta … efter	11	138
ta … en	-225	-199
ta … for	-45	68
ta … hans	12	122
ta … idag	-74	-76
ta … jag	15	194
ta … kan	-89	-114
ta … lilas	-3	97
ta … lite	-124	-114
ta … liv	-40	107
ta … mat	-4	125
ta … med	2	206
ta … mig	90	240
ta … morfi	143	45
ta … nar	165	23
ta … o	6	98
ta … om	38	285
ta … paper	7	108
ta … sa	13	138
ta … stygn	-150	-162
ta … table	-54	52
ta … tre	-106	-96
taa*	-15	177
taalt lopul	-3	104
taalta	-3	104
tabelter	140	12
tabis et	2	125
tabis … tag	2	125
tabisar	2	125
table ala	147	-6
table bara	-41	96
table burke	85	-22
table det	4	138
table fel	-156	-133
table fins	-190	-187
table for	-71	72
table frame	5	128
table fran	-144	-107
table hade	-12	104
table i	-46	91
table igar	-98	-92
table imorg	-132	-157
table jag	-3	184
table kavep	119	53
table liger	-1	105
table med	-124	-131
table mot	-124	-131
table mycke	166	8
table nar	-102	-92
table och	138	145
table racke	-6	102
table run	-121	-116
table under	6	109
table up	-4	134
table uprad	4	136
table … anat	-106	-104
table … blir	97	-13
table … de	-122	-105
table … dos	-156	-133
table … flera	14	128
table … forny	-132	-157
table … frame	-1	105
table … har	22	145
table … ifal	-2	133
table … jag	26	129
table … kvar	-145	-140
table … madra	6	109
table … munen	12	157
table … out	-121	-116
table … pa	147	-6
table … racke	0	126
table … rader	-7	129
table … rygva	-124	-131
table … sager	-30	98
table … ska	-102	-92
table … svuln	91	35
table … tva	-126	-117
table … tvare	-100	-93
table … utlan	-120	-144
tableten	-50	-147
tableter	168	10
tableterna	-47	90
tablets	-169	54
tac*	-269	-63
tack	-288	-51
tack da	-136	-153
tack for	10	269
tack garna	-140	-146
tack men	7	114
tack och	-115	-130
tack sa	-104	-115
tack … alt	49	199
tack … att	15	194
tack … det	7	114
tack … gor	-136	-153
tack … hej	-115	-130
tack … mycke	-104	-115
tacka er	-102	-108
tackade	2	128
tacke kraks	132	8
tacke … och	132	8
tacklades	-110	-86
tacks vil	-80	-99
tackt	-41	85
tackt ala	-41	85
tackt … fonst	-41	85
taf*	37	177
tafsa pa	37	177
tafsa … mig	37	177
tafsar	27	149
tag	138	189
tag nu	5	124
tag … rod	-126	-130
tag*	292	95
tagen	-11	153
taget fol	115	4
taget jag	-25	116
taget var	-119	-118
taget … ihop	115	4
taget … sent	-119	-118
tagit	199	36
tagit #	250	24
tagit ala	196	-13
tagit alved	-268	-202
tagit barne	-15	90
tagit bilny	-1	146
tagit dubel	97	19
tagit en	34	-155
tagit farva	7	114
tagit for	145	17
tagit fram	-46	129
tagit ghb	92	-1
tagit hela	168	12
tagit ledig	6	102
tagit lite	95	38
tagit med	-37	96
tagit mit	-40	140
tagit nyckl	-33	71
tagit pa	-40	113
tagit table	190	4
tagit ut	-28	88
tagit … adren	130	15
tagit … ala	6	129
tagit … alved	189	21
tagit … andas	92	-1
tagit … asken	146	10
tagit … av	7	114
tagit … burk	120	24
tagit … dos	97	19
tagit … en	-136	-108
tagit … for	145	-10
tagit … fyla	106	20
tagit … gevar	-28	88
tagit … greje	95	38
tagit … hel	115	-19
tagit … ipren	-188	-154
tagit … masa	154	22
tagit … medic	144	22
tagit … mig	-17	130
tagit … mina	124	-1
tagit … mycke	145	17
tagit … och	-199	-64
tagit … pas	-46	163
tagit … puf	146	15
tagit … table	140	-22
tagit … tanda	-20	92
tagits	149	27
tagsp o	112	-11
tagsparet	119	28
tagti inte	12	151
tagtider	12	151
taj*	194	1
tajuton	136	6
tak	185	143
take	-100	-49
take a	-65	-88
take ibupr	-185	-140
take to	1	125
take … day	-153	-133
take … die	1	125
taket	143	101
taket a	-34	112
taket hela	-31	-110
taket och	-112	45
taket pa	135	21
taket … aldri	92	-20
taket … dagen	113	-13
taket … helge	-91	-106
taket … hotar	-15	121
taket … lager	-123	-133
taket … skola	135	21
takin my	-74	68
taking	-129	25
takt	191	20
takt med	155	26
takt … pulse	155	26
tal	-138	-234
tal i	104	5
tal … tio	104	5
tala	-135	18
talar	45	143
talar direk	6	121
talar om	13	111
talar osama	105	-10
talar … til	6	121
talat	0	134
talet	-32	-229
talet ar	-138	-136
talet en	106	8
talet forsv	153	28
talet i	151	27
talet konst	174	16
talet och	-147	-150
talet … armar	-147	-150
talet … bra	-168	-124
talet … i	153	28
talet … inte	-133	-110
talet … konst	106	47
talet … okej	110	40
talet … stund	106	8
talet … tjugo	108	17
taljk det	90	-23
taljk … komer	90	-23
taljkniven	78	-39
talk to	-160	-139
talk … someo	-182	-141
talri inget	-122	-122
talri och	165	49
talrik	-164	-180
talsv som	155	14
talsv … gick	155	14
talsvarigheter	155	14
talta	-96	-104
talta med	-96	-104
talta … barne	-96	-104
talte yr	103	19
talte … och	103	19
taltet	219	21
tampo var	-106	-96
tampo … tredj	-106	-96
tampong	-106	-96
tan	-340	-339
tan #	-101	-90
tan den	-125	-115
tan i	-169	-153
tan och	-142	-140
tan svule	-151	-131
tan til	123	44
tan tror	-113	-116
tan … ar	-160	-148
tan … den	-142	-140
tan … jag	-113	-116
tan … knat	123	44
tan … mg	-101	-90
tan … sofbo	-102	-99
tan*	-109	146
tana	11	166
tana iltan	11	166
tana … se	4	112
tanag jag	-98	-110
tanaglarna	-98	-110
tand	-159	-75
tand efter	-120	-101
tand i	119	14
tand pa	-106	41
tand … bedov	-120	-101
tand … ingen	-110	-117
tand … mig	-106	41
tand … tisda	119	14
tanda	-16	150
tanda pa	-7	142
tandaren	-20	92
tandarn	12	152
tande ar	-113	-99
tande i	126	5
tande ljus	-139	-119
tande men	128	40
tande ocksa	-109	-126
tande pa	-136	53
tande skalr	168	18
tande tar	10	161
tande … det	106	39
tande … emot	10	161
tande … ena	-125	-120
tande … huset	20	170
tande … med	125	20
tande … mig	13	135
tande … och	148	47
tande … pa	-113	-99
tande … rok	-139	-119
tande … under	113	15
tande … vag	-128	-100
tanden	-141	-144
tanderna	187	120
tandk ar	-112	-92
tandk blode	-172	-143
tandk har	-113	-96
tandk nar	-183	-117
tandk och	163	6
tandk som	-127	-129
tandk … blode	-127	-129
tandk … dragi	-113	-96
tandk … jag	-183	-117
tandk … lite	-178	-154
tandk … nar	-117	-99
tandk … nasan	163	6
tandk … svule	-112	-92
tandkot	-125	-103
tandkotet	-121	-136
tandkram	-147	-129
tandl gav	-109	-108
tandl hon	-115	-106
tandl … mig	-143	-126
tandl … sa	-115	-106
tandlakaren	-307	-358
tandlakarskrack	-110	-119
tandregleringen	-93	-132
tands dregl	-110	-85
tands … flode	-110	-85
tandsprickning	-110	-85
tandsten	-134	-147
tandu ater	149	21
tandv efter	-138	-112
tandv hes	128	24
tandv hosta	120	48
tandv och	105	6
tandv sa	44	-71
tandv … celgi	-138	-112
tandv … fora	143	49
tandv … hosta	150	32
tandv … jag	54	-68
tandv … knapt	155	59
tandv … nu	128	24
tandv … och	120	48
tandv … opna	-116	-88
tandvard	-178	-141
tandvark	-37	-150
tandvarken	186	62
tandvatska	236	70
tandverk	-138	-134
tange med	106	20
tange … hoger	106	20
tangenterna	106	20
tank	20	206
tank doda	18	142
tank om	-26	80
tank … man	2	112
tank … mig	18	142
tanka	-173	-172
tanka dar	6	147
tanka genom	34	112
tanka pa	-182	-44
tanka sager	-12	90
tanka … anat	-104	-148
tanka … att	-74	211
tanka … framt	36	136
tanka … igen	6	147
tanka … inte	-116	-40
tanka … jobet	-167	-224
tanka … mama	-69	-87
tanka … mit	-113	-150
tanka … telef	34	112
tankar	-158	84
tankarna	-14	206
tanke	6	116
tanke att	14	157
tanke avslu	25	158
tanke gora	49	217
tanke hela	17	130
tanke hopa	158	1
tanke jag	42	148
tanke om	14	121
tanke pa	-144	11
tanke svalt	6	146
tanke ta	29	244
tanke … a	-25	88
tanke … att	-6	145
tanke … bron	3	116
tanke … det	-133	-17
tanke … doen	8	113
tanke … livet	31	158
tanke … mig	13	185
tanke … mycke	-1	104
tanke … pa	5	126
tanke … tiden	17	130
tanke … vante	-103	-132
tanke … vi	-8	115
tanker	93	332
tankr	-18	90
tankr pa	-18	90
tankr … ta	-18	90
tankt	76	163
tankt fraga	-221	-241
tankt har	-12	104
tankt jag	27	123
tankt kora	-48	108
tankt om	-133	-158
tankt pa	-191	-88
tankt … att	-11	126
tankt … av	-26	120
tankt … bron	-28	132
tankt … det	72	231
tankt … doden	-160	-198
tankt … hur	-2	136
tankt … nu	-102	-112
tankt … om	-145	-166
tankt … slut	32	107
tante vid	86	-26
tante … borde	86	-26
tanten	150	5
tap*	-96	-101
tapa	149	168
tapa anu	-107	-114
tapa det	6	199
tapa talet	106	8
tapa … en	106	8
tapa … helt	-21	97
tapa … med	-8	123
tapa … mer	-107	-114
tapaa	37	256
tapaa iteni	9	118
tapaa itsen	5	154
tapad andan	-168	-163
tapad det	14	175
tapad en	-187	-176
tapad hakan	-135	-106
tapad har	-134	-128
tapad jag	133	34
tapad kafek	151	-14
tapad linse	-139	-125
tapad lufte	-120	-90
tapad ordet	-94	-109
tapad synen	168	43
tapad … en	-143	-111
tapad … for	-94	-109
tapad … helt	98	20
tapad … pa	173	46
tapad … plomb	-121	-109
tapade	-81	-176
tapar alt	118	10
tapar andan	190	26
tapar greje	106	28
tapar har	-238	-242
tapar humor	1	130
tapar kafek	197	40
tapar kanse	-119	-97
tapar kontr	30	162
tapar mycke	-106	-92
tapar saker	154	19
tapar … bara	140	18
tapar … har	-106	-92
tapar … hela	150	25
tapar … hon	118	10
tapar … i	-81	-117
tapar … men	1	130
tapar … och	100	134
tapar … sedan	-192	-179
tapat	-144	-278
tapat #	111	35
tapat bort	-138	-156
tapat kanse	209	21
tapat min	-131	-114
tapat roste	-252	-241
tapat spira	8	104
tapat trade	-147	-137
tapat … efter	-147	-121
tapat … insul	-131	-114
tapat … kg	111	35
tapat … kring	118	30
tapat … lite	-173	-151
tapat … runt	152	26
tapat … tror	8	104
tapt	-340	-271
tapt i	-250	-189
tapt sa	-107	-119
tapt … jag	-107	-119
tapt … nasan	-245	-187
tar	-232	15
tar #	-186	-50
tar ala	7	209
tar alt	16	125
tar blodt	117	51
tar bort	-152	-177
tar det	-62	91
tar dod	-123	-168
tar eliqu	147	45
tar emot	116	176
tar farva	-96	-103
tar han	-5	213
tar hand	45	233
tar hunde	22	109
tar inan	56	176
tar inhal	-100	-101
tar jag	20	216
tar kal	-162	-160
tar livet	-244	-295
tar mig	96	210
tar min	-11	180
tar mit	17	136
tar ni	-140	-100
tar p	-77	-111
tar pa	-45	59
tar sig	222	-6
tar slut	-95	-142
tar som	-120	-122
tar stryp	-1	149
tar svule	135	37
tar table	-71	77
tar waran	199	17
tar … att	21	159
tar … av	-248	-338
tar … djur	-140	-100
tar … for	39	-110
tar … hals	135	37
tar … han	18	110
tar … har	117	51
tar … hene	2	186
tar … ikval	-125	-129
tar … imorg	-144	-175
tar … inan	-109	-158
tar … jag	-62	66
tar … liv	0	135
tar … med	47	175
tar … medic	-181	-197
tar … nagon	56	176
tar … nar	34	165
tar … nasta	-100	-102
tar … nu	51	172
tar … om	88	216
tar … pa	-117	58
tar … penga	15	123
tar … pensi	25	179
tar … piler	-77	-111
tar … radio	10	161
tar … rat	-100	-101
tar … sten	-120	-122
tar … table	39	143
tar*	-31	-228
tarmv magen	141	39
tarmv … upsva	141	39
tarmvred	141	39
tarna	28	-114
tarna ar	141	17
tarna domna	-127	-105
tarna kapad	112	8
tarna och	146	9
tarna … av	112	8
tarna … blavi	140	23
tarna … en	-127	-105
tarta	-180	-178
tary	110	21
tary stool	110	21
tary … and	110	21
tas	-151	-207
tas bort	-170	-173
tas … nar	-102	-93
tas … pa	-120	-124
tas*	-136	-154
tasen	-136	-154
tat ont	129	42
tat … i	129	42
tat*	-210	-231
tatue mig	-176	-182
tatue … pa	-147	-107
tatuerat	-176	-182
tatuering	-128	-155
tavlo ont	-126	-118
tavlo … i	-126	-118
tavlor	-126	-118
tax*	142	74
taxic laste	6	127
taxic … dorar	6	127
taxichauforen	-7	173
taxin	107	-21
tbc	-136	-116
tbe	-217	-245
tbe sprut	-119	-107
tbe … til	-119	-107
te over	183	27
tea*	-259	-272
teari pain	172	29
teari … in	143	28
tearing	172	29
teater	-224	-198
tecke pa	11	117
tecke … vagar	11	117
teg*	-166	-151
tegel	-123	-133
tegel ont	-123	-133
tegel … i	-123	-133
tej*	-98	110
tejpa	16	135
tejpa et	16	135
tejpa igen	-13	91
tejpa … alt	-13	91
tejpa … sar	16	135
tejpad	-125	-115
tejpas	-100	-116
tejpat	-10	155
tekan over	115	-1
tekan … sig	115	-1
tekanan	115	-1
tekis	-6	125
tekis mieli	-6	125
tekis … hypat	-6	125
tekniker	-118	-86
tekok pa	129	36
tekokaren	129	36
tel	54	234
tel my	13	148
tel*	-65	84
telef har	-179	-167
telef helst	-138	-152
telef jag	1	150
telef min	25	110
telef nys	103	16
telef och	126	124
telef ringd	-131	-114
telef sa	-9	137
telef … hangt	-179	-167
telef … man	25	110
telef … men	103	16
telef … prata	6	129
telef … ser	-2	99
telef … tar	1	150
telef … tiden	9	130
telefon	49	145
telefonen	-143	45
telefonkon	-104	-143
telefonumer	-113	-125
telin me	18	159
telin … to	18	159
teling	18	159
tem*	245	-46
temp	217	2
tempe ar	100	-22
tempe of	-59	-138
tempe … #	88	-78
tempen	153	0
ten	2	-165
ten minut	31	-79
ten … stope	-129	-98
ten*	-275	-345
tende no	-107	-85
tender	-107	-85
tenisarmbage	-142	-146
tenta	-134	-146
tenta pa	-134	-146
tenta … manda	-129	-137
tentaangest	-116	-101
tentan	-196	-162
tento rygon	-109	-91
tento tar	-83	-101
tento … livet	-83	-101
tentor	-124	-88
tentorna	-104	-134
terib heada	177	43
terib tooth	-109	-103
terib … and	125	31
terib … paink	-109	-103
terminalglasogon	-115	-112
termo … #	160	20
termometern	184	6
tes*	-77	-223
test #	102	27
test … wks	102	27
testa	-219	-308
testa behov	-54	-100
testa i	8	143
testa jag	23	100
testa mig	-154	-193
testa … for	-157	-135
testa … intyg	-54	-100
testa … kval	8	143
testamentet	64	216
teste visa	-101	-103
teste visar	134	46
teste … att	-101	-103
teste … plus	134	46
testet	-25	-113
testi har	205	12
testi lite	-112	-103
testi mar	166	58
testi och	-195	-139
testi pain	123	10
testi plots	132	26
testi svule	129	20
testi vride	113	30
testi vridn	-96	-87
testi … #	-96	-87
testi … hard	174	28
testi … ila	166	58
testi … mar	-159	-126
testi … maste	-111	-87
testi … om	-112	-103
testi … suden	123	10
testi … vridi	162	21
testicle	199	57
testikel	98	-18
testikeln	47	-83
testikelsmarta	132	26
testr til	-101	-90
testr … blods	-101	-90
testremsor	-101	-90
tests	-90	-102
teststickor	-165	-131
tet	-162	-156
tet trots	-112	-128
tet*	-153	-151
tetan shot	-132	-118
tetanus	-153	-151
tev*	165	76
teven	163	88
teven talar	6	121
teven … direk	6	121
tex*	144	182
texted	-3	135
tgi*	140	12
tgit	140	12
tgit #	140	12
tgit … tabel	140	12
tha*	-168	53
thail igar	108	19
thail vilka	-121	-120
thail … sprut	-121	-120
than do	-95	-109
than … burpe	-95	-109
that	-216	49
that a	-204	-178
that depre	49	128
that i	-121	-166
that norma	-177	-173
that … just	-106	-111
the	116	208
the baby	209	110
the back	-238	-217
the bath	2	118
the bil	-165	-166
the bridg	-10	159
the burns	10	117
the car	-78	90
the compu	-112	-100
the coura	26	153
the dark	-158	-166
the difer	-117	-93
the dog	-76	68
the door	-44	126
the first	-16	97
the floor	179	-93
the garag	-24	133
the glas	160	44
the gym	-231	-215
the house	164	7
the ice	123	93
the kid	-38	82
the last	111	151
the leg	176	13
the leter	102	114
the morni	-208	-145
the neck	-147	-137
the notes	12	106
the outsi	-163	-176
the pain	22	130
the paper	-138	-122
the pharm	-136	-140
the pils	-4	115
the platf	-1	140
the pres	122	9
the radio	-132	-129
the rash	-198	-180
the remot	145	-4
the roof	123	-32
the rope	-24	133
the sofa	-168	-144
the stair	52	164
the time	-89	-165
the towel	151	-3
the track	24	117
the train	26	136
the visit	-86	-123
the voice	9	167
the wedin	-162	-170
the whole	-101	-143
the … after	-181	-119
the … and	214	159
the … betwe	-117	-93
the … by	189	0
the … comes	24	117
the … door	160	50
the … i	198	116
the … just	12	106
the … next	-1	153
the … no	-142	-146
the … now	0	149
the … on	-89	102
the … one	107	123
the … out	-28	158
the … put	6	135
the … rare	-115	-97
the … sore	-128	-114
the … time	-72	42
the … to	-69	55
the … when	14	160
the … wont	-15	150
the*	-147	102
theralen	-164	-160
there	-213	-56
there a	-201	-160
there … no	8	168
there … vet	-112	-94
theres	29	-114
they	-68	174
they are	1	121
they bleed	9	125
they … poiso	-13	108
thi*	-43	145
thine and	-105	-85
thine today	105	-4
thine … need	-105	-85
thine … shes	105	-4
thing … me	60	138
things	33	142
think about	33	229
think hands	-140	-125
think he	-4	95
think im	157	26
think of	-10	144
think the	-1	191
think they	-13	108
think … are	-13	108
think … comit	-9	106
think … drivi	16	111
think … endin	-7	133
think … havin	156	6
think … suici	34	133
think … tingl	-140	-125
thinking	39	280
thinks	42	263
third time	-163	-166
third … this	-104	-105
this morni	113	-44
this rash	-111	-113
this time	-3	136
this year	-177	-174
this … about	-129	-98
this … drive	-111	-113
this … is	-195	-184
this … not	-10	134
this … whole	-104	-105
tho*	-62	182
thoughts	13	249
threa to	20	186
threa … kil	20	186
threatened	12	133
threatening	13	113
three	-275	-280
three days	-230	-205
three times	-112	-148
three weeks	-98	-117
threw up	82	-87
throa and	-141	-140
throa closi	144	14
throa every	-119	-110
throa is	170	-2
throa like	-107	-111
throa when	-122	8
throa … cant	138	-1
throa … closi	183	10
throa … cough	-121	-119
throa … night	-119	-110
throa … razor	-107	-111
throbing	-132	-123
throu a	144	6
throu the	185	148
throu … ice	125	-12
throu … pad	144	6
throu … wal	-6	106
through	235	77
throw up	88	-104
throw … and	169	-21
throw … since	-146	-121
thu*	-147	-170
thursday	-172	-171
tia atack	177	15
tia … igar	177	15
tic*	113	127
ticka i	6	171
ticka … kod	6	171
tickar	6	171
ticke hopar	125	-21
ticke … som	125	-21
tickern	125	-21
tid	-82	-162
tid brane	-129	-119
tid det	14	157
tid for	-199	-222
tid hos	-257	-325
tid om	-96	-91
tid pa	108	-47
tid ska	-106	-122
tid tapar	82	16
tid tar	-29	133
tid til	-65	-144
tid … augus	5	127
tid … blodp	-127	-115
tid … blodt	-112	-102
tid … det	-10	153
tid … fotva	-118	-161
tid … hjart	-148	-140
tid … jag	-78	-109
tid … kafek	82	16
tid … kurat	-110	-122
tid … lite	-129	-119
tid … mines	-113	-101
tid … ogon	127	47
tid … preve	-118	-102
tid … rygen	-96	-91
tid … spira	-132	-124
tid … tandr	-93	-132
tid … tar	14	157
tid … torsd	-7	-125
tid … ultra	-135	-116
tid … vardc	155	41
tid … varto	-107	-112
tiden behov	-87	-114
tiden det	149	27
tiden hos	-168	-174
tiden kan	-165	-163
tiden krock	-141	-112
tiden lapar	109	20
tiden magra	146	44
tiden med	82	16
tiden och	128	121
tiden pa	-148	-46
tiden sjund	-10	112
tiden varka	112	30
tiden … andas	99	48
tiden … att	17	130
tiden … byxor	-123	-136
tiden … de	8	95
tiden … den	102	13
tiden … det	-121	-132
tiden … gor	138	32
tiden … hjalp	-87	-114
tiden … hoger	82	16
tiden … i	136	36
tiden … inget	-122	-124
tiden … jobet	-141	-130
tiden … lukta	101	45
tiden … med	-141	-112
tiden … sager	156	40
tiden … skale	-3	142
tiden … slo	146	44
tiden … tanke	-8	115
tiden … trot	108	16
tiden … varan	112	30
tider	-108	-51
tider gar	-132	-137
tider jag	28	101
tider … det	-132	-137
tidig gravi	134	45
tidig klock	-137	-135
tidig mar	-98	-81
tidig … bra	-98	-81
tidig … fyra	-137	-135
tidig … ont	134	45
tidn	8	113
tidni up	126	11
tidni … och	126	11
tig*	103	95
tiga	17	156
tight	63	-46
tight band	128	5
tight … aroun	128	5
tight … i	113	21
tigri til	-75	-96
tigri … besok	-75	-96
tigrinja	-75	-96
tik*	-140	-144
tiken	-94	-105
tiken andas	-94	-105
tiken … tungt	-94	-105
til	-101	56
til #	-148	-155
til a	-129	-145
til ala	17	253
til arm	130	-1
til att	-105	35
til b	135	4
til barn	-112	-103
til barne	-129	36
til barnm	-123	-96
til baten	-119	-125
til besok	-101	-139
til besva	130	103
til blods	-101	-90
til bon	-104	-100
til brevl	225	-2
til bron	-16	99
til brost	-137	-131
til busen	-117	-103
til dagis	-128	-113
til des	17	146
til det	87	174
til djurs	-94	-105
til dods	6	146
til dokto	6	206
til doren	119	-35
til doter	18	152
til emela	141	-10
til er	-299	-232
til et	-9	131
til farmo	3	98
til foren	-114	-91
til forlo	-106	-115
til forsa	-136	-199
til forsk	-149	-172
til freda	-121	-103
til gardi	153	-7
til gran	-124	-154
til grane	125	173
til grekl	-151	-138
til gud	32	133
til gymet	-124	-155
til halse	95	18
til hemla	12	131
til hene	-119	-104
til henes	19	163
til honom	13	214
til hudla	-107	-108
til i	106	-62
til iblan	-159	-152
til insul	-123	-103
til is	4	163
til jobet	-43	86
til jul	-174	-202
til kan	44	141
til knat	240	74
til koket	-83	-157
til korko	-126	-105
til kurat	-156	-169
til lilbr	5	105
til magen	111	32
til magsa	-96	-107
til mama	-94	13
til man	20	124
til manda	176	16
til melan	135	31
til men	-69	-129
til mig	-14	270
til min	50	199
til mines	-113	-101
til mit	22	-93
til mormo	24	154
til nagon	-35	85
til nar	-194	-217
til nasta	-84	-172
til nio	-16	105
til pa	14	143
til papa	6	146
til psyko	-85	-119
til rekla	-78	-95
til ryg	149	64
til saker	24	144
til samta	-103	-136
til secon	-115	-106
til sex	4	120
til sjon	32	137
til sjukg	-107	-121
til skola	-57	140
til somar	130	-1
til stuga	-61	54
til sven	7	109
til tandl	-91	-123
til tange	106	20
til thail	-113	-136
til they	17	165
til tio	-131	-132
til toale	142	35
til toan	178	42
til vaner	-122	-137
til vansi	-172	-194
til vanst	152	32
til vapen	18	218
til vatne	-1	104
til veter	-130	-125
til … amar	-137	-131
til … av	26	134
til … besok	-106	-127
til … bleed	-90	42
til … canar	-124	-154
til … efter	-155	-182
til … ensam	-30	193
til … famil	-119	-107
til … for	-227	-162
til … fran	-156	-161
til … gor	-96	-107
til … haha	-109	-130
til … hand	-115	-106
til … har	-99	87
til … huvud	146	22
til … i	-64	138
til … inan	132	88
til … kan	-129	-180
til … koran	41	123
til … kval	-131	-114
til … lakar	-109	-146
til … leksa	138	32
til … liger	2	195
til … magen	148	5
til … man	-3	232
til … nagon	29	146
til … nasta	54	-93
til … nu	46	149
til … runt	153	-7
til … rygen	139	43
til … sekun	134	-5
til … sen	152	-20
til … ser	113	53
til … skule	-134	-136
til … skyda	-8	130
til … som	-72	-86
til … sonda	14	143
til … tanke	26	116
til … tre	11	130
til … utan	212	16
til … utom	0	118
til … var	-142	-117
til … vilka	-121	-120
til*	32	273
tilba dit	27	157
tilba i	37	-124
tilba jag	99	140
tilba nar	-89	-79
tilba til	-155	-124
tilba … er	-115	-106
tilba … halse	160	10
tilracklig	4	157
tils	-50	228
tils alt	100	-1
tils de	5	142
tils hon	-19	177
tils jag	3	231
tils … blev	147	-27
tils … blode	-99	80
tils … domna	23	123
tils … kisad	97	-15
tilsa for	1	104
tilsa … altid	1	104
tilsamans	-29	94
tim	151	53
tim sveta	151	53
tim … som	151	53
tim*	154	-15
timar	54	-143
timar bebis	-104	-95
timar for	-132	-122
timar handu	95	47
timar hjalp	-130	-115
timar i	-132	-149
timar matni	-104	-86
timar nu	177	50
timar och	175	78
timar sen	162	-75
timar tanka	-133	-125
timar … ar	-156	-150
timar … ater	151	113
timar … det	140	21
timar … hon	152	31
timar … i	-104	-86
timar … riner	106	51
timar … sager	120	24
timar … sent	-132	-122
timar … vakna	-104	-95
timars	-108	-88
time	169	80
time a	132	-7
time i	-108	-166
time kalsv	87	38
time och	278	88
time pa	-147	-143
time sen	202	-23
time … inte	183	35
time … jag	159	21
time … jobet	-126	-135
time … papa	130	20
time … riner	87	38
time … tva	-106	-96
time … year	-104	-105
timen	101	-38
timen han	92	36
timen norma	-129	-99
timer	-25	88
timer bil	-25	88
timer rulad	110	36
timer … over	110	36
timer … pa	-25	88
times	-110	-246
times a	-150	-136
times the	175	9
tin*	-2	-193
tingl hands	89	15
tinin och	172	24
tinin pa	-170	-161
tinin … nu	102	7
tinin … tugar	130	12
tiningen	171	-15
tinitus	-221	-219
tiny	-168	-151
tiny bit	-193	-160
tiny bruis	107	37
tiny … of	-137	-91
tio	81	-65
tio ar	-207	-159
tio chauf	-95	-97
tio dagar	66	120
tio kopar	-123	-121
tio minut	326	60
tio och	-2	114
tio skule	-124	-121
tio varje	-16	105
tio … aven	-95	-97
tio … det	121	-6
tio … for	124	-6
tio … gang	-16	105
tio … igar	104	5
tio … jag	-124	-121
tio … men	-35	-164
tio … om	-149	-146
tio … pa	82	34
tio … papa	-2	114
tio … sen	156	140
tio … sover	104	-23
tionde	165	37
tip*	-190	-363
tipade	185	44
tips	-374	-397
tips for	-117	-118
tips om	-128	-133
tips pa	-139	-175
tips … somn	-81	-102
tired al	-209	-203
tired of	39	151
tired … the	-185	-196
tis*	-101	-234
tisda ater	119	14
tisda tack	-132	-133
tisda … maste	-146	-158
tisda … xarel	119	14
tisdag	-127	-208
tisdags	-34	-132
tit*	96	193
tita pa	98	137
tita … nar	82	16
tita … padan	95	-2
tita … spare	-23	118
titad konst	106	8
titad … krigs	-127	-105
titade	83	-58
titan och	-74	-93
titan … undra	-74	-93
titanic	-74	-93
titar	50	175
titar bara	182	-44
titar ner	-15	192
titar pa	-112	81
titar … at	145	-13
titar … balko	-10	112
titar … hocke	-86	-89
titar … i	-15	172
titar … jag	28	156
titar … tv	-95	-112
titat	1	183
titat pa	-1	134
titat … stale	4	139
tja*	-67	-141
tjafs	-113	-109
tjafs hema	-113	-109
tjafs … men	-113	-109
tjara	210	59
tjara i	102	6
tjara och	158	46
tjara … ar	119	29
tjara … toale	102	6
tjat	-89	-134
tjat fran	-72	-109
tjat … forsa	-72	-109
tjata kan	-87	-108
tjatar	-74	-144
tje*	142	106
tjej … svima	96	-15
tjej … taget	115	4
tjeje foder	112	6
tjeje i	63	113
tjeje … klase	-1	126
tjeje … typ	112	6
tjejen	150	4
tjo*	104	-44
tjock efter	145	10
tjock och	158	50
tjock … den	-143	-119
tjock … getin	145	10
tjock … nu	125	38
tjocka	133	11
tjocknar	181	19
tju*	158	95
tjugo minut	169	-9
tjugo … sen	145	15
tjute i	149	34
tjute vi	126	12
tjute … mar	126	12
tjuter	216	50
to	-109	238
to be	7	154
to book	-194	-169
to breat	181	20
to cal	-191	-184
to die	35	257
to do	36	175
to eat	-141	-157
to end	27	208
to feel	-57	68
to go	31	144
to have	-97	-40
to hurt	21	186
to kil	-48	118
to know	-154	-46
to left	109	16
to live	-9	151
to say	-6	139
to sleep	39	130
to stab	-6	117
to stop	18	187
to swalo	135	-30
to wake	4	163
to … alive	7	132
to … arm	109	16
to … bad	-107	-99
to … down	104	-12
to … feel	107	40
to … for	-56	128
to … forev	10	149
to … him	-22	161
to … it	-22	129
to … me	15	218
to … my	-212	-42
to … prepa	-128	-144
to … somet	-10	114
to … the	-39	109
to … to	-152	-13
to … with	-115	-39
toa	-5	-197
toa hela	-110	-129
toa var	-112	-96
toa … tiden	-110	-129
toa … tiond	-112	-96
toa*	186	137
toale ar	108	31
toale blev	86	-33
toale en	-126	-135
toale hart	-117	-106
toale hon	125	7
toale och	104	131
toale varst	136	20
toale … aldel	86	-33
toale … hon	-13	135
toale … i	-117	-106
toale … plusa	96	-15
toale … svimf	102	6
toale … time	-126	-135
toaleten	203	148
toan med	-12	90
toan … et	-12	90
tod*	54	112
today	-1	125
today i	40	172
today shes	128	-6
today … mudle	105	-4
todel vaike	121	14
todela	121	14
todle ate	116	18
todle drank	257	33
todle has	-155	-127
todle … grand	116	18
todle … toile	111	-1
todler	140	-94
toe	-213	-228
toe and	-130	-122
toe need	-110	-115
toe … its	-130	-122
toe … somet	-110	-115
tog	213	88
tog ala	203	-6
tog av	184	141
tog barne	92	-53
tog blodp	-155	-123
tog bort	-56	-145
tog det	-20	-148
tog en	158	113
tog epipe	127	24
tog fel	118	-2
tog for	130	27
tog halsm	80	-12
tog han	5	170
tog hela	153	17
tog heroi	134	49
tog knack	-167	-180
tog kokai	108	28
tog kuden	-13	137
tog livet	-107	-154
tog med	-6	151
tog medic	-132	-122
tog mig	61	285
tog min	-117	-164
tog mina	25	164
tog nagra	129	22
tog nat	171	-5
tog ner	-135	-136
tog ny	123	11
tog overd	-155	-150
tog pa	-70	109
tog sit	82	-70
tog slut	-216	-213
tog stryp	104	190
tog tre	180	19
tog treti	177	44
tog tva	-199	-168
tog … alved	-90	-164
tog … av	-33	-156
tog … bastu	118	21
tog … en	208	50
tog … extra	129	22
tog … fast	-6	90
tog … fingr	155	25
tog … gardi	-135	-136
tog … honom	-21	97
tog … ifran	92	-53
tog … inat	104	-13
tog … ingen	-139	-133
tog … insul	103	-17
tog … karta	124	13
tog … mans	-109	-73
tog … med	-41	77
tog … medic	181	164
tog … mej	2	168
tog … melan	-28	151
tog … mig	-20	277
tog … mista	156	12
tog … mobil	-111	-129
tog … mycke	130	27
tog … nave	124	13
tog … nitro	121	15
tog … os	-102	-112
tog … over	-13	137
tog … piler	169	-4
tog … tils	105	-6
toi*	160	30
toihin	-119	-116
toile clean	111	-1
toilet	142	119
toine suupi	123	28
toine … roiku	140	13
toinen	159	37
toise silma	138	9
toisesta	138	9
tok	-39	-138
tok for	-104	-148
tok och	132	1
tok … att	-104	-148
tok … jag	132	1
tok*	-180	-194
tokig	-174	-174
told	-123	50
told me	-64	190
told … to	-7	122
tolk	-146	-139
tolk pa	-101	-139
tolk til	-106	-127
tolk … mit	-106	-127
tolk … tigri	-75	-96
tolv	42	-72
tolv benet	119	21
tolv … ont	119	9
tom	249	28
tom ask	129	-10
tom det	85	-22
tom efter	-132	-163
tom jag	-21	136
tom och	-85	-119
tom skar	1	122
tom … att	-132	-163
tom … kaner	-5	86
tom … med	132	-44
tom … mig	1	122
tom … trot	-85	-119
toma	83	19
toma alved	138	6
toma askar	86	-25
toma … i	138	6
toma … mumla	86	-25
tomat blir	-166	-155
tomat … svart	-166	-155
tomaterna	-166	-155
tomt	-61	-117
tomt men	-122	-137
tomt och	157	13
tomt … jag	-122	-137
tomt … smack	157	13
tomte skag	-119	-92
tomte … fastn	-119	-92
tomtens	-119	-92
ton	-101	-122
ton*	76	100
tonar ar	-163	-141
tonar fick	102	13
tonar har	149	65
tonar hon	-93	-132
tonar sager	-147	-151
tonar skar	11	151
tonar skriv	13	149
tonar sover	-106	-101
tonar svar	-125	-113
tonar var	10	115
tonar … att	-147	-151
tonar … dikte	13	149
tonar … letat	6	110
tonar … och	-147	-130
tonar … pa	10	115
tonar … sig	11	151
tonar … skrid	102	13
tonar … sluta	-87	-113
tonar … tagit	125	11
tonar … til	-106	-101
tonaring	-157	-79
tongue	159	33
tonig is	14	116
tonig … my	14	116
tonight	49	344
tonsi och	124	8
tonsi … blod	124	8
tonsilop	124	8
too	19	150
too close	-1	140
too die	8	157
too now	-125	-126
too … pils	152	-27
too … tinit	-102	-124
too*	193	71
took	328	195
took a	127	16
took about	169	16
took al	137	101
took the	67	139
took too	113	-12
took … #	169	16
took … at	124	-55
took … many	113	-12
took … my	153	1
took … rope	-24	133
took … whole	179	11
tooth	-173	-159
tooth paink	-109	-103
tooth … do	-109	-103
toothache	-180	-160
top of	1	104
top … me	1	104
tor	-291	-371
tor hud	-246	-238
tor i	-148	-182
tor luft	-190	-169
tor sex	143	-1
tor … halse	-134	-108
tor … hema	-140	-136
tor … i	-94	-90
tor … lagen	-126	-110
tor … munen	-133	-159
tor … pa	-162	-161
tor … rod	-124	-115
tor … vecko	143	-1
tor*	-155	-93
tora	-377	-368
tora hande	-189	-182
tora lapar	-181	-176
tora ogon	-268	-253
tora … av	-171	-158
torka mig	157	-17
torka … hemor	-114	-86
torka … ingen	-100	-80
torka … och	148	15
torkar	191	-28
torkat	-198	-171
torsd ar	-162	-122
torsd det	108	10
torsd men	6	150
torsd och	-104	-108
torsd torsd	-162	-122
torsd … ar	-162	-122
torsd … han	6	102
torsd … repet	16	131
torsdag	-188	-68
torsdagar	-162	-122
torsdags	58	151
torsk	-178	-155
torst och	138	17
torst slo	120	10
torstig	-90	-160
tort	-131	-138
tou*	1	233
touch him	7	114
touch me	41	221
touch … down	7	114
touched	11	152
touches	29	144
touching	1	148
tow*	149	-3
towel	186	20
tra	192	22
track	100	11
track en	100	11
track when	24	117
track … klump	100	11
track … the	24	117
tracks	24	119
trad	171	10
trad fol	150	2
trad … over	150	2
traden	-147	-137
tradolan	-182	-153
traf	-143	-144
traf for	-143	-144
trafa	-85	84
trafa av	131	-11
trafa dokto	-158	-200
trafa folk	-137	-148
trafa min	1	109
trafa nan	12	149
trafa vaner	-5	105
trafa … aldre	4	115
trafa … ater	-87	-113
trafa … en	141	74
trafa … famil	17	144
trafa … har	-92	-109
trafa … nasta	-84	-134
trafa … ny	12	149
trafade	52	161
trafades	131	-11
train	-42	75
train comes	24	117
train … in	24	117
trake besta	-132	-127
trake … filte	-132	-127
trakeostomi	-132	-127
trakighet	-169	-170
trakt tipad	185	44
traktorn	292	72
tramp mig	-137	-114
tramp … pa	-166	-137
trampade	-186	-157
trana	-258	-277
trana brost	-108	-105
trana mer	-86	-103
trana mycke	-98	-114
trana pa	3	157
trana smog	0	101
trana som	-104	-148
trana tar	8	104
trana … en	-104	-148
trana … hans	22	130
trana … i	-108	-105
trana … in	0	101
trana … knute	9	163
trana … och	-121	-98
trana … pa	8	104
trana … utan	-112	-114
tranar	-201	-130
tranaren	101	224
tranat	74	124
trang	211	23
trang efter	143	10
trang i	151	63
trang och	138	-18
trang … halse	149	59
trang … table	143	10
trang … trang	133	-4
trangre	133	-4
trani i	-210	-216
trani knat	-154	-143
trani tog	-133	-142
trani … bada	-103	-77
trani … brost	-117	-85
trani … knack	-133	-142
trani … sager	-154	-143
trani … under	-118	-113
traning	-130	-147
traningen	-89	-196
traningsrad	-179	-158
traningsvark	-200	-250
traningsvarken	-158	-143
trans har	20	166
trans och	126	0
trans … #	126	0
transplanterad	126	0
trapa	-143	-201
trapa igar	-2	124
trapa jag	110	81
trapa men	-145	-112
trapa ner	-113	-138
trapa slo	140	8
trapa som	109	6
trapa ut	-167	-187
trapa vi	-7	92
trapa … gar	108	99
trapa … igar	109	6
trapa … medic	-110	-165
trapa … och	140	8
trapan	57	228
trape han	102	17
trape och	124	8
trape … snark	102	17
trapen	106	10
traphuset	93	128
trapo sen	-133	-133
trapo som	-101	-64
trapo … i	-94	-101
trapo … jag	-101	-131
trapo … vanli	-101	-64
trapor	-229	-211
trapr nar	124	-5
trapr … jag	124	-5
trapracket	127	19
trasd #	112	6
trasi fonst	105	-7
trasigt	105	-7
tre	42	-88
tre anfal	109	-7
tre barn	-140	-122
tre bilar	20	110
tre dag	-106	-96
tre dagar	-91	-191
tre fingr	141	18
tre gange	183	16
tre har	-73	-121
tre i	-170	-26
tre kilo	-131	-109
tre manad	-243	-247
tre nitro	105	-2
tre pa	106	-35
tre stota	144	10
tre styck	114	180
tre varje	-89	-102
tre vecka	125	33
tre … a	23	169
tre … alved	-97	-89
tre … bebis	-104	-95
tre … dagen	128	14
tre … gamal	178	27
tre … gamla	147	7
tre … har	109	-57
tre … ikval	128	-8
tre … kal	125	33
tre … los	-127	-129
tre … med	-129	-33
tre … men	143	-6
tre … nat	-181	-46
tre … om	-148	-152
tre … pa	108	-28
tre … sakta	-108	-93
tre … sedan	181	34
tre … skala	-162	-156
tre*	63	-144
trea	-175	-165
trea kansk	-141	-128
trear ar	132	4
trear biter	-101	-88
trear fol	-155	-117
trear fraga	-137	-129
trear haler	-124	-115
trear slar	-89	-140
trear … andra	-101	-88
trear … helt	130	17
trear … het	112	36
trear … i	-147	-116
trear … inte	-123	-94
trear … mig	-89	-140
trear … om	-137	-129
trear … sig	-123	-136
trearing	-197	-182
trearingen	39	-120
tredj handu	104	29
tredj i	-165	-140
tredj time	-131	-114
tredj … ar	-165	-140
tredj … i	-130	20
tredj … idag	104	-17
tredj … men	-105	-110
treti alved	218	48
treti ar	-68	-132
treti knufa	-9	105
treti nu	-119	-96
treti … mig	-9	105
treti … och	-146	-128
treti … sen	-143	-140
tretio	50	-99
trevl helg	-145	-147
trevlig	-145	-147
tri*	-153	-281
tried prune	-149	-157
trila	134	22
trila fran	128	-8
trila … et	110	4
trilade	126	2
triptaner	-128	-91
tristes	-155	-162
trivs	-121	-171
trode	150	-36
trode det	258	61
trode ja	-154	-129
trode var	203	67
trode … kanta	125	39
trode … men	149	-17
trode … skule	-242	-234
trode … var	271	47
trog	-154	-139
trog mage	-159	-142
trogt	162	37
trogt att	111	32
trogt … svalj	111	32
troja ar	92	36
troja … blot	92	36
trombos	-126	-112
tror	126	76
tror att	153	129
tror de	177	99
tror det	-15	-143
tror farmo	123	8
tror hon	-31	87
tror jag	-42	-114
tror lufte	-126	-110
tror papa	127	10
tror … armen	154	0
tror … blaso	-148	-124
tror … det	244	87
tror … far	146	3
tror … fat	131	11
tror … feber	137	7
tror … grana	-6	105
tror … haler	219	104
tror … han	88	166
tror … har	-235	-253
tror … hon	-3	122
tror … hur	-104	-92
tror … inget	-104	-103
tror … inte	4	106
tror … krakt	-119	-100
tror … min	164	12
tror … och	8	104
tror … rund	-118	-96
tror … ska	-42	-111
tror … vad	-147	-119
tror … vi	8	182
trosan	-167	-136
trosk och	106	28
trosk … tapar	106	28
trosklarna	106	28
troso efter	8	130
troso … helge	8	130
trosor	40	159
trosorna	8	130
trot	-295	-112
trot a	127	49
trot att	157	-1
trot av	-111	-3
trot efter	-162	-162
trot har	-142	-152
trot hela	-160	-152
trot i	-7	92
trot men	-73	-129
trot mit	127	33
trot nu	128	34
trot o	111	35
trot och	-255	-258
trot pa	-187	124
trot plots	87	38
trot sager	153	21
trot sedan	104	37
trot vad	-105	-109
trot … a	27	152
trot … andas	161	42
trot … att	128	309
trot … bajse	-150	-133
trot … dagar	-156	-148
trot … dam	-92	-103
trot … den	-101	-127
trot … det	-158	-215
trot … en	-160	-158
trot … formi	104	37
trot … han	168	51
trot … har	-152	-159
trot … hjart	-8	146
trot … hosta	109	20
trot … i	127	33
trot … ilama	87	38
trot … kraks	126	46
trot … leva	-1	104
trot … lukta	111	35
trot … lunch	-142	-129
trot … medic	-101	-122
trot … o	12	183
trot … ogone	-139	-126
trot … omorg	-90	-108
trot … ska	-105	-109
trot … snosk	-113	-111
trot … tiden	-160	-152
trot … vil	98	2
trota an	-106	-123
trota ogon	-112	-92
trota … vanli	-106	-123
trotare	129	10
troth andfa	110	51
troth efter	-152	-167
troth … och	110	51
trothet	-59	-156
trots	-59	-169
trots inhal	141	31
trots kasta	-146	-154
trots … sig	-146	-154
trotsalder	-146	-154
trotsaldern	-112	-128
tru*	96	-19
true … och	-100	-110
truma	171	21
truma … nu	164	32
try	-150	-126
try a	-150	-126
tryck	156	-85
tryck ar	110	-46
tryck de	148	17
tryck det	145	3
tryck et	203	80
tryck hog	123	20
tryck i	160	-60
tryck melan	88	34
tryck nerat	138	13
tryck och	104	17
tryck over	108	-91
tryck pa	-171	-44
tryck som	143	20
tryck svara	99	35
tryck til	95	18
tryck tor	-101	-106
tryck up	61	189
tryck va	-169	-155
tryck varje	6	125
tryck … bihal	-139	-118
tryck … brost	250	-9
tryck … dem	151	16
tryck … den	-111	-123
tryck … en	82	151
tryck … feber	123	20
tryck … glas	173	58
tryck … halse	157	11
tryck … halsg	151	45
tryck … har	137	-14
tryck … hela	134	50
tryck … hog	104	17
tryck … i	182	22
tryck … igen	137	13
tryck … kinde	-112	-78
tryck … kvar	105	-28
tryck … mig	15	215
tryck … mot	42	155
tryck … orone	-130	-107
tryck … revbe	-224	-185
tryck … sig	168	-7
tryck … skorn	-162	-151
tryck … skuld	88	34
trycka	167	78
trycke	-108	-107
trycker	18	-78
tryckt	134	116
tryckte	23	153
tryg	-239	-250
tryg hema	-155	-59
tryg i	-98	-161
tryg vilke	-82	-107
tryg … hjalp	-82	-107
tryg … ny	-105	-139
trygt	-64	69
trygt att	-11	144
trygt jag	-71	-90
trygt … undra	-71	-90
trygt … veta	-10	111
tryke o	122	42
tryke … jag	122	42
tryker	122	42
tug*	112	-120
tuga	-112	-92
tugad pa	169	11
tugad … finge	158	12
tugad … min	113	19
tugade	100	-55
tugar	10	-89
tugar dalig	130	12
tugar … blev	130	12
tugat	146	17
tugat pa	146	17
tugat … mina	141	13
tugumi	-31	-113
tukehtuu	126	9
tul*	185	-71
tulee	214	0
tulee nyt	125	12
tum*	-155	-342
tume	-178	-156
tumen	-55	-275
tumen i	168	24
tumen med	-151	-149
tumen nar	-116	-131
tumen ocksa	-103	-100
tumen pa	-169	-175
tumen … av	139	22
tumen … en	-154	-145
tumen … hamar	-151	-149
tumen … jag	-116	-131
tumen … pekfi	-142	-146
tumen … sagen	168	24
tums	-119	-110
tums are	-119	-110
tums … usele	-119	-110
tumy	-257	-241
tumy hurts	-190	-175
tumy … and	-136	-129
tun*	73	-119
tune	197	15
tune jalko	197	15
tung	28	-119
tung kval	-121	-115
tung over	94	6
tung pres	105	41
tung som	156	20
tung sveta	114	51
tung … brost	94	6
tung … over	105	41
tunga	-39	-145
tunga a	187	32
tunga av	-132	-113
tunga bara	117	51
tunga blir	139	15
tunga e	114	18
tunga kans	178	39
tunga lite	-163	-131
tunga och	202	15
tunga pa	-216	-178
tunga sa	-121	-120
tunga sluta	-162	-150
tunga stor	125	34
tunga svale	140	30
tunga svart	155	67
tunga svuln	183	74
tunga vaxer	124	45
tunga … att	155	67
tunga … blod	-139	-115
tunga … bloda	-162	-150
tunga … det	-112	-117
tunga … dubel	196	29
tunga … i	124	45
tunga … jates	171	22
tunga … kafe	-194	-152
tunga … lite	-152	-135
tunga … nerki	119	17
tunga … piza	-105	-90
tunga … roste	91	35
tunga … store	139	15
tunga … svar	125	34
tunga … sveta	92	36
tunga … tjock	119	56
tunga … vaxer	117	51
tungan	-57	-176
tungt ar	119	21
tungt att	103	-65
tungt i	146	24
tungt just	-107	-125
tungt o	111	35
tungt over	112	44
tungt … andas	148	-2
tungt … brost	196	71
tungt … e	111	35
tungt … nu	-107	-125
tup*	59	-109
tupar	145	35
tupar av	145	35
tur	-48	110
tur*	201	70
turas	-87	-109
turas om	-87	-109
turne blue	135	12
turned	90	167
turni blue	120	15
turning	120	15
turpo pahki	131	32
turpo … jalke	121	9
turpoaa	217	40
tus*	-155	-85
tusan och	-108	-74
tusan … nasan	-108	-74
tusar	-211	-198
tv	-166	-104
tv jag	-95	-112
tv n	-104	15
tv spel	-156	-142
tv … dog	-148	-149
tv … vile	-95	-112
tva alved	-252	-207
tva ar	32	-99
tva blodt	-157	-143
tva dagar	-111	-155
tva dygn	167	27
tva fingr	182	-4
tva gange	-84	35
tva handu	138	2
tva hjart	-183	-151
tva idag	-74	-76
tva karto	136	10
tva kater	-83	-104
tva kilar	-3	183
tva manad	-47	-150
tva och	-125	3
tva ord	153	9
tva slag	-131	-132
tva stota	101	16
tva styck	169	1
tva timar	100	-95
tva tredj	104	29
tva vanst	-123	-111
tva vecko	-162	-120
tva … borta	108	5
tva … dagen	-93	-84
tva … den	-88	75
tva … handu	110	37
tva … har	-124	-83
tva … hur	-123	-111
tva … inom	101	16
tva … ipren	118	-3
tva … magne	138	32
tva … mot	-138	-102
tva … och	-153	-211
tva … samta	-72	-108
tva … sedan	-130	-115
tva … sover	121	17
tva*	-39	-178
tvaar biter	-148	-133
tvaar bits	-109	-101
tvaar doter	118	21
tvaar har	118	-31
tvaar snora	-114	-87
tvaar tugad	113	19
tvaar … blaso	-143	-93
tvaar … drick	-119	-74
tvaar … en	129	31
tvaar … fat	-136	-80
tvaar … haft	139	12
tvaar … mig	-148	-133
tvaar … och	-114	-87
tvaar … sat	132	24
tvaar … tog	118	21
tvaar … tugat	141	13
tvaarig	118	21
tvaaringen	126	-81
tval	-217	-197
tvama ar	137	12
tvama … varm	137	12
tvamanaders	137	12
tvang om	-106	-125
tvang … att	-106	-125
tvangstankar	-113	-138
tvare kans	-100	-93
tvare och	175	-7
tvare … det	-100	-93
tvaren	200	-7
tvart	172	47
tvart for	142	27
tvart svart	85	31
tvart … att	85	31
tvat	-174	-184
tvata a	-99	-117
tvata honom	47	134
tvata med	-145	-142
tvatas	-203	-206
tvatat	-191	-209
tvatmaskin	-125	-89
tvatmedel	-135	-179
tvatstugan	4	172
tvi*	-83	144
tving att	-126	-141
tving en	17	134
tving hit	-92	-109
tving i	-163	-166
tving mig	-85	53
tving sig	12	175
tving … att	56	226
tving … han	-92	-109
tving … joba	-126	-141
tving … mig	-163	-166
tving … pa	12	175
tving … sjalv	-161	-187
tving … til	28	205
tving … varje	23	100
tvingad	-47	98
tvingade	32	242
tvingar	-169	-107
tvingat	17	134
tvn	-22	94
tvn skick	-22	94
tvn … order	-3	127
twi*	95	-119
twice	122	-35
twist … knee	-145	-141
twitc al	121	3
twitc shoul	-117	-98
twitc … over	121	3
twitching	94	-64
two finge	122	9
two weeks	-236	-235
two … ago	-64	95
two … in	122	9
tyc*	-135	-64
tycke dagar	-101	-123
tycke det	-120	-156
tycke jag	39	165
tycke livet	-95	-112
tycke … ar	-208	-240
tycker	-165	-111
tyngd	104	-30
tyngd over	181	18
tyngd … brost	181	18
typ	123	89
typ #	94	-89
typ alerg	-108	-74
typ besta	-4	137
typ do	29	120
typ eta	126	46
typ fyra	102	-15
typ hundr	-8	129
typ i	112	6
typ varje	27	142
typ … asa	20	104
typ … av	-192	-174
typ … dag	27	142
typ … hisen	112	6
typ … inte	27	121
typ … ipren	129	18
typ … kostr	-115	-88
typ … liter	111	35
typ … magsj	126	46
typ … mot	-108	-74
typ … sockr	-146	-124
tyst efter	19	94
tyst i	-141	-165
tyst nu	177	21
tyst och	153	122
tyst … begra	19	94
tyst … haler	113	17
tyst … inte	109	8
tystl sen	-90	-104
tystl … han	-90	-104
tystlaten	-90	-104
ugn	163	25
ugn och	163	25
ugn*	-162	-152
ugnen	-156	-145
ugnen ar	-97	-103
ugnen … bara	-97	-103
uhk*	5	185
uhkailee	4	143
uhkas tapaa	3	128
uhkasi	3	128
ukr*	-133	-116
ukraina	-112	-75
ult*	-158	-187
ultra av	-135	-116
ultra o	-79	-110
ultra … hjart	-153	-125
ultra … sa	-79	-110
ultraljud	-135	-137
ultraljudet	-106	-147
ume*	-48	-120
umea	-48	-120
una*	23	175
unali mig	23	175
unaliva	23	175
unc*	169	130
uncon … not	181	-5
undan	6	143
undan table	-20	97
undan … och	-20	97
under	106	122
under #	-165	-169
under armar	-242	-216
under behan	133	1
under bil	152	11
under brost	-77	-139
under efter	12	124
under en	163	8
under fikat	126	27
under fotbo	152	30
under foten	-199	-198
under gymet	122	43
under hakan	172	30
under halen	-83	-99
under har	168	-20
under hogra	-163	-135
under huden	87	-93
under i	175	19
under kansk	124	18
under kliar	-91	-67
under kuden	-4	152
under madra	18	156
under matan	-1	150
under mig	-82	-101
under min	19	154
under nagel	-164	-130
under ogone	-162	-139
under om	17	134
under ont	118	9
under pa	-159	-115
under revbe	160	10
under sen	-16	97
under stack	-97	-89
under svamp	-127	-121
under tacke	-4	154
under tar	-120	-122
under varke	113	15
under vaten	130	43
under vatne	105	156
under vit	-135	-127
under … bada	122	36
under … benen	141	19
under … den	113	30
under … det	-160	-181
under … dregl	143	49
under … efter	-158	-136
under … en	251	150
under … feber	116	39
under … flytn	-135	-127
under … forst	-83	-99
under … hjalp	-91	-67
under … hon	19	218
under … i	174	121
under … igen	-127	-121
under … jag	163	11
under … kraks	122	43
under … mig	-97	-89
under … mins	9	137
under … nar	-53	-118
under … nasvi	85	-3
under … nu	162	7
under … och	100	-36
under … som	-10	-116
under … stund	163	8
under … svart	113	54
under … svule	135	53
under … til	113	53
underarmarna	-118	-113
underarmen	127	77
underbenet	144	30
underklader	-22	126
undernard	-116	-94
underskoterska	-133	-156
undersokas	-154	-138
undra bara	-172	-137
undra hur	10	219
undra ja	-164	-158
undra om	-157	-192
undra over	-44	-130
undra va	-166	-172
undra vad	-163	-166
undra var	-180	-186
undra … han	-146	-159
undra … hur	-140	-181
undra … jag	-86	-261
undra … lang	13	117
undra … lange	32	122
undra … langt	3	159
undra … man	-178	-105
undra … mit	-129	-126
undra … nagon	30	130
undra … ni	-112	-208
undra … ocksa	147	110
undra … om	-228	-135
undra … over	-71	-90
undra … preve	-104	-102
undra … sjalv	-91	-116
undrade	72	-69
undrar	-285	-170
undul kipar	-171	-150
undul … efter	-171	-150
undulaten	-171	-150
undviker	-152	-166
ung*	-145	-224
unga	-121	-141
ungar sag	19	167
ungar tar	-127	-129
ungar … kal	-127	-129
ungarna	-159	-55
ungef en	-175	-154
ungef fem	-156	-137
ungef jag	133	38
ungef … #	-106	-103
ungef … vecka	-148	-126
ungefar	-7	-154
ungen ar	105	7
ungen … helt	105	7
until … pased	81	-32
up	275	139
up after	130	14
up ala	153	-1
up alt	-127	25
up and	104	142
up besvi	7	132
up blek	109	30
up blod	162	16
up blood	133	17
up efter	81	-39
up every	-148	-153
up fem	-201	-191
up flera	109	5
up for	101	-42
up gaspi	119	-4
up handl	224	38
up hela	178	69
up hene	127	26
up honom	137	-14
up hopet	-126	-149
up i	125	-31
up into	164	14
up jag	160	94
up knat	-127	-105
up lagen	25	118
up like	-100	-121
up med	133	124
up medic	-9	156
up mig	-125	16
up min	-160	-166
up mot	210	53
up mycke	142	37
up na	126	24
up nat	177	29
up och	-15	-161
up ogone	0	112
up pa	16	-131
up repet	111	-20
up saren	3	150
up sexar	117	55
up sig	135	145
up since	-146	-121
up skakf	135	18
up skola	65	205
up tavlo	-126	-118
up tiden	-138	-135
up tomor	-21	134
up trani	-154	-143
up tre	-131	-109
up ur	162	23
up with	-171	-95
up … att	144	-3
up … blod	208	23
up … bra	-181	-186
up … direk	-136	-79
up … domna	140	15
up … for	167	8
up … ga	-178	-183
up … halse	201	43
up … han	112	1
up … he	-10	145
up … honom	-10	119
up … hop	-5	138
up … inte	3	-107
up … kilo	-176	-94
up … kisa	-99	-80
up … knat	-109	-138
up … leker	-109	-88
up … ljums	163	29
up … magen	111	32
up … man	101	28
up … men	173	6
up … mina	143	-21
up … morgo	-113	-125
up … mot	6	193
up … mun	-120	-122
up … nar	9	129
up … naten	137	-15
up … ner	91	-22
up … och	127	45
up … ocksa	-3	141
up … of	140	24
up … om	-119	-180
up … ont	-126	-118
up … opera	-108	-91
up … sekun	109	5
up … sjon	132	9
up … table	95	146
up … tarta	-124	-125
up … that	-119	-129
up … throa	-182	-160
up … tiny	-137	-91
up … ur	120	25
up … vanst	118	44
up … vikt	-220	-179
up … yeste	-146	-121
up … yr	135	18
upb*	-35	-116
upbla i	-115	-105
upbla mage	-159	-134
upbla och	-153	-176
upbla … gasig	-176	-162
upbla … magen	-115	-105
upblast	-13	-132
upd*	35	209
updra jag	-11	139
updrag	16	173
upe nu	-10	-116
upe pa	-35	120
upe … men	133	-17
upe … taket	-35	120
upf*	84	-50
upfol efter	-126	-112
upfol … tromb	-126	-112
upfoljning	-135	-128
upfor	165	4
upfor trapa	127	4
upfor … och	156	18
upfor … som	109	6
uph*	-69	85
uphora	3	149
upk*	-116	-134
upkor ar	-103	-119
upkor … pa	-103	-119
upkorningen	-116	-134
upl*	3	238
uplev det	19	128
uplev en	4	107
uplev … var	4	107
upleva	22	175
uplosas	0	175
upr*	100	164
upradade	7	167
upsag ger	-117	-99
upsag … magon	-117	-99
upsagning	-146	-157
upsto men	140	44
upsto och	-123	-83
upsto varje	-109	-127
upsto … det	108	52
upsto … han	97	18
upsto … hosta	-123	-83
upsto … kval	-109	-127
upstotningar	-188	-229
upsva kraks	141	39
upsva … avfor	141	39
upsvald	129	13
upv*	-147	-105
upvar … inte	3	111
upvarvad	3	111
upvaxt	-141	-156
ur	136	-22
ur armen	4	119
ur bade	156	22
ur badka	122	8
ur badtu	117	55
ur de	-113	-96
ur en	176	33
ur ena	159	19
ur flask	144	24
ur hande	106	2
ur huvud	114	-18
ur mig	-80	-184
ur narko	-150	-120
ur nasan	117	-20
ur orat	143	-80
ur sange	105	18
ur sig	183	36
ur sjon	218	32
ur skape	-50	120
ur snipa	101	-8
ur vanst	-132	-83
ur … a	203	33
ur … ater	105	18
ur … efter	132	83
ur … han	149	-2
ur … med	138	19
ur … mungi	136	24
ur … nasa	156	22
ur … nasbo	-132	-83
ur … nys	134	1
ur … och	182	192
ur … orden	-150	-120
ur … pa	-44	-101
ur … skriv	105	13
ur … somnl	-89	-103
ur … tva	135	30
urg*	-23	150
uri*	11	-119
urin	118	30
urin sen	118	30
urin … i	118	30
urine en	-129	-113
urine … gang	-129	-113
urinen	-210	-164
urinv har	135	18
urinv nu	127	30
urinv svide	-135	-100
urinv tror	-194	-164
urinv … gat	135	18
urinv … jag	-194	-164
urinv … och	-114	-89
urinv … yr	119	36
urinvagsinfektion	-65	-120
urinvagsinfektonen	135	18
ursakt	-91	34
usc*	-130	-116
usch	-130	-116
use*	-129	-163
used	-107	-99
used to	-107	-99
used … have	-107	-99
usele now	-119	-110
usu*	-165	-161
usual	-165	-161
ut	171	257
ut a	146	103
ut att	133	94
ut bilde	43	139
ut blod	72	-28
ut chipe	8	95
ut dem	1	183
ut den	-155	-134
ut et	21	150
ut grons	-104	-97
ut hans	-45	67
ut hela	13	171
ut hene	15	149
ut honom	-8	153
ut i	274	127
ut jag	-16	122
ut jarn	-92	-95
ut med	-155	-121
ut medic	-157	-183
ut min	-117	-39
ut mina	8	127
ut och	103	144
ut over	-94	-101
ut pa	-76	135
ut sagt	95	139
ut som	156	114
ut somnt	-5	103
ut stygn	-150	-162
ut termi	-115	-112
ut trade	-10	103
ut … adren	-116	-104
ut … alt	8	119
ut … ansik	147	32
ut … ar	136	-69
ut … armen	266	58
ut … axeln	196	83
ut … bada	140	-27
ut … ben	99	12
ut … blama	161	5
ut … blod	-8	114
ut … byxan	121	23
ut … decem	-101	-57
ut … det	124	152
ut … doren	-20	89
ut … farva	-25	125
ut … gamal	143	20
ut … glad	-104	-97
ut … ha	132	30
ut … har	7	111
ut … hel	-109	-129
ut … hon	109	177
ut … in	69	129
ut … isen	-23	122
ut … jag	-48	99
ut … journ	-98	-142
ut … kafes	123	40
ut … kaken	134	52
ut … knol	-134	-117
ut … men	-92	-95
ut … munen	137	12
ut … nar	10	128
ut … om	0	143
ut … pa	-102	38
ut … rygen	153	5
ut … skine	126	-3
ut … skoge	-11	186
ut … snon	-33	115
ut … strum	-94	-101
ut … taget	-25	116
ut … tand	12	79
ut … ur	8	183
ut … vagen	2	133
ut … vanli	-133	-123
ut … vanst	247	56
uta*	178	196
utan	146	116
utan a	136	-4
utan att	287	92
utan forva	156	27
utan hans	-17	67
utan honom	6	127
utan kanse	138	20
utan magka	-101	-103
utan mig	31	253
utan probl	-136	-106
utan sol	-93	-106
utan troso	28	129
utan under	-22	126
utan … efter	107	16
utan … funde	-93	-106
utan … mag	-101	-103
utan … och	18	120
utan … pa	-12	107
utan … skrik	155	-17
utanf henes	111	-12
utanf med	-7	168
utanf porte	-16	139
utanf skola	-3	130
utanf … en	-8	151
utanf … hus	92	-53
utanf … igen	-13	140
utanf … ingen	109	-12
utanf … med	-2	98
utanf … nya	-17	80
utanf … varje	7	173
utanfor	91	227
utat	142	74
utatv … inte	124	25
utatvridet	124	25
utb*	-231	-103
utbil i	-109	-107
utbil … hlr	-109	-107
utbildar	-109	-107
utbrand	-134	-137
utbrot	-136	-135
utbyt	-3	170
ute	233	183
ute det	-3	134
ute hela	164	-1
ute lite	-115	-97
ute med	-18	88
ute pa	99	155
ute tora	-148	-128
ute … balko	13	107
ute … bilen	-18	88
ute … bron	56	128
ute … fins	-3	134
ute … garag	-92	-109
ute … lapar	-148	-128
ute … mig	-116	-127
ute … naten	164	-1
ute … omt	-115	-97
ute … snon	233	39
utgang	5	130
uti*	-6	116
utifran	-6	116
utl*	-140	-159
utlan kan	-120	-144
utlan … jag	-120	-144
utlandet	-120	-144
utnyt nar	33	141
utnyt … jag	33	141
uto*	242	155
utom er	0	118
utomkveds	186	27
utomkvedshavandeskap	156	21
utoml for	41	123
utoml … att	41	123
utp*	-5	128
utpla hela	2	125
utpla … famil	2	125
utplana	-5	128
utr*	-265	-291
utred for	-140	-131
utred … doter	-111	-102
utreda	-156	-177
utredning	-206	-174
utsat	-24	135
utsat for	-24	100
utsat … brot	-110	-121
utskr fran	-6	125
utskr idag	-113	-114
utskr … pig	-113	-114
utskr … psyk	-6	125
utskriven	-98	43
utskrivet	-176	-172
utsla av	-117	-84
utsla har	-134	-128
utsla i	-118	-111
utsla och	86	-57
utsla overa	143	43
utsla pa	-225	-196
utsla som	198	12
utsla … armen	-159	-134
utsla … feber	-147	-139
utsla … forsv	-134	-128
utsla … hela	189	80
utsla … inte	134	28
utsla … klada	-137	-123
utsla … kraks	84	31
utsla … magen	-189	-155
utsla … nu	99	19
utsla … ny	-152	-119
utsla … ser	161	5
utsla … svart	168	42
utslag	-51	-158
utv*	-51	304
utvag	11	181
utvald	-11	197
utvilad	-121	-107
utvis jag	5	115
utvisning	-1	147
uus*	-129	-130
uusis resep	-106	-101
uusisin	-106	-101
v	118	-14
v #	95	-27
v … bara	-107	-80
v … barne	113	11
v … blder	100	46
v … fick	98	19
v … huvud	108	39
v … kansk	91	19
v … lite	-113	-96
v … o	133	21
v … spark	-109	-96
va	5	152
va #	-139	-157
va ar	-160	-132
va e	-144	-65
va en	24	136
va har	-6	175
va ja	110	144
va kvar	5	177
va me	-21	144
va ska	22	-159
va skont	7	143
va som	122	124
va tre	-14	130
va … a	-95	53
va … bast	-160	-132
va … e	90	128
va … efter	-69	-83
va … en	-5	-150
va … finas	-102	-103
va … gor	-7	135
va … hant	109	-12
va … har	0	158
va … hos	-115	-106
va … ja	164	-3
va … langr	14	208
va … om	-13	138
va … pa	57	190
va … sager	96	-19
va … snaba	-105	-104
va … sta	-91	-106
va … styck	-8	119
vaa*	52	188
vaan	-9	188
vaan kuole	1	126
vac*	-172	-370
vacin	-224	-276
vacin barn	-97	-92
vacin behov	-125	-175
vacin for	-94	-109
vacin huvud	-112	-67
vacin mot	-189	-184
vacin skyda	-116	-97
vacin … hjarn	-200	-135
vacin … tbe	-167	-174
vacination	-234	-244
vacine	-166	-151
vacinera	-112	-123
vacineras	-119	-111
vacinet	-173	-172
vack	155	117
vack tror	-15	117
vack … att	-15	117
vacka	173	-78
vacka for	121	17
vacka han	181	25
vacka idag	103	-6
vacka til	126	22
vacka … mat	121	17
vacka … snark	137	24
vad	-212	-258
vad ala	14	121
vad ar	-294	-188
vad betyd	-119	-119
vad de	86	-26
vad den	-125	-137
vad fins	-189	-185
vad gor	60	-122
vad han	-21	171
vad hande	-69	104
vad hoger	-121	-95
vad jag	106	149
vad kan	-233	-253
vad kosta	-217	-193
vad man	-198	-184
vad menar	-82	-109
vad och	144	45
vad om	-138	-154
vad rakna	-128	-105
vad salte	92	14
vad ska	-86	-171
vad vi	92	-49
vad … ambul	-182	-147
vad … ar	155	73
vad … att	-173	-204
vad … det	-280	-233
vad … en	-161	-152
vad … gifti	-115	-85
vad … gor	80	259
vad … gora	132	16
vad … hant	149	-11
vad … hete	92	14
vad … heter	-116	-134
vad … i	-163	-155
vad … jag	113	-97
vad … man	-188	-217
vad … menin	-117	-116
vad … min	25	185
vad … ni	-82	-109
vad … norma	-126	-93
vad … om	3	140
vad … postp	-135	-143
vad … sager	102	-93
vad … skiln	-170	-125
vad … snora	-134	-137
vad … som	-128	-105
vad … tanke	35	156
vad … vi	30	-118
vad*	-192	-275
vaden	-67	-182
vaden det	-107	-103
vaden efter	176	59
vaden har	146	29
vaden kramp	-135	-123
vaden pa	-156	-150
vaden som	-172	-146
vaden svule	107	50
vaden … ar	-103	-98
vaden … flygr	176	59
vaden … kramp	-108	-96
vaden … naten	-156	-150
vaden … pa	-135	-123
vaden … rod	113	25
vaden … sen	107	50
vaden … svule	184	40
vaden … tjock	108	47
vaden … varit	116	16
vader inget	-106	-90
vader … mer	-106	-90
vader … nater	-123	-114
vaderna	-236	-200
vadkramp	-165	-151
vadre alt	-113	-94
vadre … varke	-113	-94
vag	233	238
vag att	162	24
vag dregl	-128	-100
vag hem	68	191
vag hon	-113	-99
vag kvar	-3	134
vag ut	171	121
vag … brevl	154	39
vag … dacka	125	-21
vag … dregl	-113	-99
vag … fran	-26	132
vag … gora	-28	76
vag … o	-128	-100
vag*	-77	183
vaga	-67	35
vagar hjalp	-138	-134
vagar med	11	117
vagar ta	-103	-106
vagar … lapst	11	117
vagar … table	-103	-106
vagel	-242	-241
vagel i	-135	-123
vagel pa	-135	-147
vagel tror	-107	-79
vagel … jag	-107	-79
vagel … ogat	-190	-171
vagen	88	251
vagen barne	23	127
vagen de	28	103
vagen for	21	167
vagen hur	-120	-64
vagen kan	-92	-116
vagen med	75	184
vagen nar	-1	139
vagen nu	5	97
vagen och	182	178
vagen tils	-14	183
vagen vad	-175	-166
vagen … att	2	133
vagen … bebis	-26	120
vagen … det	0	152
vagen … far	28	103
vagen … grate	23	127
vagen … hon	0	157
vagen … huvud	142	-12
vagen … kan	-175	-166
vagen … manga	-123	-156
vagen … maste	-139	-122
vagen … munen	105	-4
vagen … ni	-92	-116
vagen … skrat	21	148
vagen … stopa	-3	105
vagen … tog	-7	105
vager	-80	103
vagne bara	102	4
vagne … la	102	4
vagor fran	-96	-65
vagor och	137	9
vagor … nu	119	8
vagor … sidan	-96	-65
vagorna	119	8
vagra ata	-152	-146
vagra … anat	-113	-106
vagra … molip	-92	-109
vagrar	-114	77
vah*	-228	-127
vahan	-227	-215
vaikeaa	121	14
vaimoaan	-12	172
vain	-193	-49
vain nuha	-135	-127
vain … enka	6	115
vaka honom	148	33
vaka … snark	148	33
vaken	-13	-200
vaken igen	139	10
vaken men	220	21
vaken … forst	100	0
vaken … har	123	51
vaken … men	139	10
vaken … pig	-114	-94
vakna	229	270
vakna av	132	197
vakna direk	-145	-124
vakna for	191	-19
vakna gar	119	9
vakna i	42	208
vakna igen	-6	120
vakna imorg	12	168
vakna jag	184	10
vakna jamt	-104	-95
vakna klock	-137	-167
vakna m	112	53
vakna man	30	116
vakna med	-171	-65
vakna men	155	29
vakna mer	28	181
vakna o	-107	-131
vakna och	100	7
vakna orden	160	2
vakna prick	95	2
vakna rikti	127	17
vakna sa	-154	-176
vakna snet	-104	-87
vakna up	-3	172
vakna … ar	150	104
vakna … att	220	146
vakna … besvi	7	132
vakna … blod	-106	-119
vakna … bredb	119	9
vakna … byxor	8	159
vakna … domna	125	20
vakna … for	120	21
vakna … forsv	-96	-108
vakna … fyra	-111	-132
vakna … golve	121	16
vakna … har	14	152
vakna … hoger	106	28
vakna … hor	-147	-135
vakna … krakt	117	55
vakna … lila	95	2
vakna … morgo	-15	173
vakna … nat	84	-18
vakna … och	-133	-135
vakna … pa	127	-14
vakna … plots	-159	-126
vakna … ropa	107	1
vakna … skrek	154	19
vakna … skrik	-151	-166
vakna … tidig	-137	-135
vakna … til	-16	90
vakna … tre	-89	-102
vakna … worst	112	53
vaknade	-147	-1
vaknat	123	-10
vakta mig	12	160
vaktar	17	163
val behan	-93	-105
val dar	-102	-122
val fixa	-11	101
val nya	-115	-112
val sa	-107	-139
val … det	75	131
val … ena	113	11
val … glaso	-115	-112
val … men	117	-22
val … om	-102	-122
val … sorg	-69	-87
val*	90	303
vald	-149	-100
vald hema	-105	-124
vald vil	-88	-106
vald … ha	-88	-106
vald … hemet	-89	-97
vald … nara	-89	-125
vald … park	26	126
valdi lugn	-91	-119
valdi ont	148	15
valdi trot	131	0
valdi … i	179	29
valdi … och	190	-36
valdi … perso	-91	-119
valdigt	221	16
valds nar	21	126
valds … han	21	126
valdt av	-13	117
valdt i	54	239
valdt mig	39	104
valdt pa	-7	121
valdt vart	5	97
valdt … blev	-126	-154
valdt … helge	43	157
valdt … lorda	41	171
valdt … nar	39	104
valdt … nat	15	110
valdt … ska	5	97
valdtagen	49	361
valdtakt	13	101
valdtar	39	104
valer	185	-4
valer melan	98	-4
valer … fingr	98	-4
valing	-194	-172
valinstald	-133	-114
valjer	43	155
valko til	-111	-109
valko … vardc	-111	-109
valkomen	-111	-109
valmiiksi	5	116
valmiina	16	120
valp	-152	-134
valp slog	-152	-134
valp … i	-152	-134
valpe blode	-108	-115
valpe har	-123	-104
valpe … atit	-123	-104
valpe … fran	-108	-115
valpen	-171	-163
valsen	142	10
valt	-25	229
valt det	20	117
valt ut	-3	129
valt … trade	-10	103
valtagen	-10	170
valtakt	2	115
valte	142	15
valte har	102	34
valte … svart	102	34
valtranad	-155	-140
van forso	-96	-117
van han	-15	90
van pa	-17	140
van tog	-138	-160
van tryck	101	28
van … det	-138	-160
van … letar	-15	90
van … pa	101	28
van … ta	-96	-117
van*	-172	-158
vande	59	111
vande bort	-136	-131
vande man	-135	-173
vande mig	-202	-236
vande … huvud	-136	-131
vande … i	-202	-236
vande … sig	-161	-194
vander	-262	-173
vandr fran	123	44
vandr runt	-11	106
vandr … pa	-11	106
vandr … tan	123	44
vandrar	35	113
vandrat	164	32
vandringen	-103	-77
vaner	-244	-222
vaner ar	-93	-84
vanin dor	-6	119
vanin siter	-11	170
vanin verka	110	4
vanin … hos	-11	170
vanin … man	-6	119
vanin … mest	110	4
vaninan	-27	178
vaningen	215	265
vanje man	-115	-94
vanje … sig	-115	-94
vanjer	-158	-136
vanli anfal	-144	-113
vanli bara	-163	-122
vanli bebis	-107	-80
vanli det	-106	-143
vanli har	-147	-102
vanli igar	96	107
vanli mar	-124	-88
vanli maste	-119	-100
vanli men	-82	33
vanli migra	-144	-170
vanli nasbl	94	16
vanli ont	-95	-107
vanli pa	-115	-144
vanli sen	156	1
vanli sysko	-120	-117
vanli vid	96	-19
vanli vil	-153	-120
vanli vilke	-74	-101
vanli … alved	-74	-101
vanli … ar	-152	-98
vanli … behov	-135	-137
vanli … bra	-127	-84
vanli … det	-134	-98
vanli … forny	-101	-64
vanli … igar	-144	-113
vanli … kanse	-117	-83
vanli … lunch	126	11
vanli … ont	-92	-58
vanli … prata	81	-21
vanli … sista	-106	-123
vanli … spark	-107	-80
vanligt	-213	-189
vans doter	-139	-144
vansi ont	132	33
vansine	-172	-194
vansinigt	154	36
vanst ar	114	34
vanst arm	311	46
vanst armba	127	33
vanst armen	204	43
vanst axel	130	49
vanst ben	-174	-148
vanst for	154	11
vanst hand	138	-23
vanst hur	-123	-111
vanst ilama	88	34
vanst konst	122	28
vanst men	-89	-102
vanst nasbo	-132	-83
vanst och	148	22
vanst oga	150	5
vanst sedan	-115	-89
vanst sida	-96	-185
vanst … ar	141	5
vanst … domna	155	62
vanst … fodse	-115	-89
vanst … for	143	39
vanst … i	187	8
vanst … inte	96	45
vanst … linda	-123	-111
vanst … och	120	51
vanst … sa	145	35
vanst … sager	103	16
vanst … sedan	-101	-66
vanst … sen	140	14
vanst … som	129	-4
vanst … sover	137	-14
vanst … vakna	120	21
vanster	51	-196
vansterarmen	206	18
vansterhander	-123	-111
vanstersidan	137	4
vanstr	123	48
vanstra	202	-9
vant	-154	-140
vanta	136	23
vanta barn	-167	-106
vanta pa	38	222
vanta til	158	18
vanta vi	-120	-144
vanta vid	17	122
vanta … att	-3	106
vanta … hjalp	-92	-71
vanta … jobet	17	122
vanta … manda	176	16
vanta … mig	-2	98
vanta … slute	10	149
vantar	-176	-34
vantat	-160	-156
vante	157	14
vante til	-79	-91
vante … psyko	-79	-91
vantetiden	-79	-91
vantetiderna	-103	-132
vantr igar	-143	-125
vantr … lange	-80	-126
vap*	33	168
vapen	-80	158
vapen for	7	95
vapen och	9	89
vapen pa	29	110
vapen … inte	17	128
vapen … jag	7	95
vapen … natet	29	110
vapen … sa	9	89
vapenintyg	-114	-139
vapenskapet	32	216
vapne liger	-8	136
vapne och	-5	102
vapne … framf	-8	136
vapne … sager	-5	102
vapnet	-10	144
var	-220	-105
var #	-298	-290
var alt	-84	-77
var an	-106	-101
var ar	-178	-152
var atama	109	40
var avsta	-128	-134
var bara	-29	-117
var bebis	-118	-136
var bla	163	22
var blodt	-134	-131
var borja	-126	-137
var borta	144	150
var bra	-181	-117
var den	113	173
var det	-123	21
var dod	49	227
var domna	-96	-108
var doter	-55	67
var drank	119	14
var droga	10	115
var ensam	7	133
var far	-163	-192
var femar	-147	-173
var flick	126	-8
var for	103	149
var forla	78	-8
var fyler	-101	-97
var get	-122	-122
var gor	-169	-163
var grane	-23	101
var han	207	234
var hemli	24	114
var hitar	-248	-262
var hjart	-150	-109
var hogt	85	26
var i	-95	94
var jag	-48	142
var kanta	177	60
var koper	-243	-235
var lamna	-252	-294
var liger	-115	-119
var liten	-110	-99
var man	-100	-140
var matfo	-119	-100
var nyfod	129	7
var och	8	166
var ok	-93	-76
var om	-97	-136
var pig	139	36
var plan	-91	-106
var pojke	71	-60
var sent	-119	-118
var sjalv	-160	-198
var sjuk	-91	-115
var ska	-106	-67
var snal	1	123
var som	224	16
var son	190	195
var sura	98	46
var svag	102	17
var tiond	165	37
var trad	-129	-113
var tre	-59	87
var under	193	12
var ur	-113	-96
var ut	-4	106
var ute	162	138
var utsla	-4	125
var vacin	-143	-130
var vadkr	-112	-79
var vid	46	156
var … akute	-135	-151
var … ar	242	75
var … barn	-98	-90
var … behov	-110	-99
var … bor	21	209
var … borta	76	-71
var … de	-118	-117
var … det	-133	-127
var … dodsb	-107	-113
var … en	156	144
var … enda	37	181
var … et	126	78
var … farfa	15	145
var … fest	4	119
var … for	-124	-115
var … fraga	-5	104
var … freda	30	109
var … ful	10	146
var … ga	20	144
var … grane	-86	-99
var … grot	103	16
var … gymet	139	12
var … har	155	147
var … hon	-179	-144
var … i	56	-107
var … inte	-205	-214
var … jag	-350	-378
var … jarnv	46	156
var … jourm	-115	-119
var … kan	-100	-140
var … kansk	117	55
var … kraks	140	35
var … kramp	-135	-118
var … krope	-147	-134
var … lagt	-102	-109
var … man	-343	-316
var … minut	201	30
var … nagon	97	38
var … nar	-51	102
var … nara	31	137
var … narma	-123	-102
var … panik	-120	-104
var … rad	-100	-127
var … sa	-164	-69
var … sager	15	111
var … sat	1	145
var … sista	2	97
var … slog	109	40
var … sned	105	-4
var … stod	-105	-102
var … styck	-1	127
var … time	-66	-139
var … tror	10	115
var … tva	110	132
var … upsto	98	46
var … vaden	-103	-95
var … vaten	128	34
var … vi	-179	-173
var … vid	189	56
var … vil	-128	-178
var*	-141	34
vara	-53	160
vara arlig	29	130
vara blodt	-79	-95
vara dod	5	162
vara forbe	-176	-171
vara gravi	211	96
vara hos	1	157
vara jag	7	109
vara klar	103	16
vara kvar	-13	183
vara manis	27	159
vara med	-127	-1
vara nog	17	191
vara organ	30	160
vara oroli	-119	-132
vara over	-4	99
vara rad	-109	-136
vara san	-28	76
vara sjuks	-107	-147
vara skold	-119	-103
vara strok	-141	-88
vara til	171	-26
vara … att	-109	-136
vara … barnv	7	133
vara … besva	171	-26
vara … forky	114	28
vara … honom	36	141
vara … jag	13	148
vara … last	20	128
vara … med	-103	5
vara … mer	27	159
vara … na	5	133
vara … nagra	-85	-119
vara … och	-3	157
vara … om	30	160
vara … ska	7	109
vara … svima	176	72
varad en	-143	-127
varad kansk	126	17
varad … fem	92	14
varad … sekun	-143	-127
varan doter	152	-19
varan i	-112	-128
varan minut	251	33
varan sa	-112	-112
varan sen	117	32
varan vecka	-111	-147
varan … baksa	-112	-128
varan … fort	-112	-112
varan … har	152	-19
varan … krakt	117	32
varan … och	152	18
varanan	193	-42
varandra	-117	-207
varas	-206	-178
varas alt	-123	-100
varas lag	-106	-92
varas lakar	-134	-131
varas nu	4	115
varas och	66	-44
varas … ar	-134	-135
varas … jag	-94	-99
varas … sa	-134	-131
varas … var	-142	-126
varat ajan	-152	-167
varat … hamas	-108	-114
varata	-108	-182
varbo pa	-97	-119
varbold	-97	-119
vard av	-91	-100
vard … narst	-91	-100
vardc har	-112	-116
vardc hur	-91	-83
vardc men	-111	-109
vardc … bokar	-91	-83
vardc … sen	-111	-109
vardcentral	-80	-138
varde och	-10	117
vare for	23	116
vare huvud	151	12
vare i	-143	-124
vare idag	-162	-168
vare o	124	42
vare och	163	132
vare tanka	40	110
vare … det	-113	-94
vare … om	40	110
vare … vare	202	122
vare … varje	23	116
varfo jag	-35	97
varfo overl	16	148
varfo … over	16	148
varfo … ska	-6	117
varfo … skriv	-12	112
varfor	-34	189
vari	-93	-166
varit har	16	136
varit med	60	-57
varit och	4	139
varit om	119	10
varit sjuks	-80	-106
varit vit	92	31
varit … flugs	92	31
varit … gar	-106	-96
varit … men	151	-15
varit … om	60	-57
varit … titat	4	139
varit … toa	-134	-120
varit … tva	-126	-136
varje	-91	122
varje andet	282	7
varje ar	-58	-159
varje dag	17	247
varje efter	-108	-101
varje halvt	113	7
varje helg	1	131
varje kval	-123	123
varje malti	38	145
varje manad	-285	-283
varje mens	-106	-96
varje morgo	-32	180
varje nat	-215	-113
varje skolm	-106	-109
varje sonda	-156	-166
varje time	143	71
varje … att	21	163
varje … byter	-106	-96
varje … dorar	-91	-119
varje … efter	-111	-110
varje … fakti	-1	112
varje … forsv	-106	-109
varje … hade	6	125
varje … i	95	-18
varje … inan	-140	-185
varje … jag	-138	-145
varje … lite	-126	-110
varje … nar	-46	93
varje … nu	-10	188
varje … pa	54	159
varje … sist	-3	130
varje … til	-107	-122
varje … tips	-137	-135
varje … typ	-17	83
vark	-233	-238
vark i	-232	-231
vark melan	122	-8
vark up	85	25
vark … benet	111	25
vark … ena	-159	-126
vark … hofte	-145	-131
vark … i	101	35
vark … kaken	-123	-122
vark … krope	-140	-112
vark … magen	131	20
vark … panan	-124	-98
varka komer	64	-62
varka och	127	19
varka varan	214	26
varka … blod	127	19
varka … minut	214	26
varka … varan	111	8
varkar	260	35
varkarna	142	-29
varke i	1	122
varke nar	-228	-192
varke och	158	110
varke sa	172	22
varke sama	-113	-94
varke … gamla	-113	-94
varke … jag	10	-112
varke … sjale	1	122
varker	149	-68
varkt for	144	28
varld gar	11	117
varld smal	157	35
varld snala	-143	-157
varld … i	157	35
varld … under	11	117
varlden	-76	55
varm	184	-51
varm #	62	-57
varm handu	-113	-95
varm och	-107	-105
varm sen	167	68
varm som	177	29
varm … en	141	21
varm … inte	124	17
varm … om	-107	-105
varma	-268	-246
varma och	-137	-124
varma … jag	-137	-124
varme	-106	24
varme ar	-179	-148
varme bada	-147	-150
varme forvi	119	30
varme pa	-121	-106
varme … lika	-147	-150
varme … mit	-150	-125
varme … och	119	30
varmen	-141	-190
varmeslag	179	-1
varmt	-182	-187
varmt ar	-99	-112
varmt … det	-99	-112
varmt … rot	-113	-96
varslet	4	155
varst	-141	-171
varst efter	-106	-103
varst huvud	286	47
varst jag	72	-57
varst smart	194	58
varst tanke	-4	92
varst … i	232	28
varst … varit	139	15
varsta	389	106
vart	-145	-42
vart gar	21	143
vart ja	1	112
vart man	2	115
vart ringe	-219	-229
vart sa	169	21
vart ska	5	97
vart skick	-109	-146
vart vande	-134	-31
vart … jag	-149	-40
vart … man	-236	-243
vart … ska	-11	136
vart … vi	-122	-151
varta	-344	-323
varta pa	-228	-208
varta under	-164	-154
varta … fingr	-168	-137
varta … foten	-164	-154
varta … tumen	-157	-157
varto koma	-107	-112
varto pa	-253	-242
varto … de	-107	-112
varto … hande	-223	-215
vartor	-309	-278
vas*	146	-47
vaser	252	12
vaser nar	113	35
vaser nu	114	37
vaser och	144	20
vaser … hon	152	-7
vaser … jag	145	22
vaskan	28	142
vasynyt	-200	-208
vat	189	47
vat av	208	62
vat … svet	208	62
vat*	68	-76
vata … pa	159	19
vaten	-184	-269
vaten det	138	60
vaten diare	129	49
vaten fins	-94	-94
vaten hema	-127	-121
vaten i	-115	-147
vaten kom	165	5
vaten nu	116	36
vaten och	-50	-133
vaten over	280	41
vaten tils	23	123
vaten … badka	128	34
vaten … baten	102	34
vaten … brost	157	47
vaten … det	-133	-136
vaten … domna	116	36
vaten … fick	-117	-95
vaten … i	106	29
vaten … jag	23	123
vaten … kan	92	31
vaten … nat	146	8
vaten … orat	-174	-158
vaten … over	107	29
vaten … sej	147	16
vaten … sig	164	7
vaten … vagor	119	8
vatenkokarn	147	16
vatentun	129	49
vatko han	-140	-109
vatkopor	-225	-211
vatne det	-19	129
vatne en	116	49
vatne gick	256	-6
vatne har	138	-76
vatne i	127	118
vatne men	-1	104
vatne och	2	109
vatne … a	135	3
vatne … ar	-19	129
vatne … badka	-19	132
vatne … gar	2	109
vatne … gat	138	-76
vatne … minut	122	5
vatne … nu	138	-8
vatne … och	162	7
vatne … poole	116	-24
vatne … preci	134	0
vatne … vande	-1	104
vatnet	267	219
vatni diare	178	63
vatni … sen	125	39
vatnig	178	63
vatsk lite	-199	-179
vatsk ur	182	9
vatsk … orat	182	9
vatska	56	-115
vatskar	-199	-179
vatskeersatning	-149	-97
vau*	207	-22
vauva	191	-2
vauva on	157	-28
vauva tulee	125	12
vauva … nuha	-160	-138
vauva … nyt	125	12
vax*	-284	-315
vaxer	-118	-175
vaxer det	-159	-142
vaxer i	202	74
vaxer tar	117	51
vaxer … blodt	117	51
vaxer … fart	111	25
vaxer … man	114	23
vaxer … munen	124	45
vaxpr hor	-132	-103
vaxprop	-235	-215
vaxpropar	-120	-110
vaxt	-125	-151
vaxtgift	139	32
vaxthuset	139	32
vc	132	2
vc imorg	128	8
vecka #	229	-58
vecka a	121	113
vecka ar	-85	-126
vecka bebis	13	124
vecka blaso	129	22
vecka borta	-135	-127
vecka det	103	-28
vecka feber	166	51
vecka for	122	156
vecka helt	-109	-94
vecka hosta	123	34
vecka jag	-83	70
vecka kal	125	33
vecka mar	-72	-75
vecka men	-75	-133
vecka mest	-97	-99
vecka mycke	-136	-116
vecka nar	-137	-139
vecka nu	201	112
vecka och	-8	161
vecka orken	-89	-79
vecka sen	85	-73
vecka sluta	-101	-106
vecka som	-103	-94
vecka stame	-144	-135
vecka stres	-92	-71
vecka til	-3	155
vecka … #	201	33
vecka … anars	-93	-81
vecka … att	130	159
vecka … bebis	-129	-126
vecka … behal	-117	-98
vecka … bra	-151	-140
vecka … det	-82	-161
vecka … direk	-101	-106
vecka … dunde	104	49
vecka … forlo	19	105
vecka … foter	125	33
vecka … gor	14	114
vecka … grade	-154	-104
vecka … i	167	23
vecka … kafe	-106	-99
vecka … komer	-135	-118
vecka … liten	-100	-80
vecka … min	164	54
vecka … ni	-92	-122
vecka … nu	126	-54
vecka … ont	126	50
vecka … pa	-121	-120
vecka … saman	-103	-80
vecka … svar	133	47
vecka … tanke	-17	90
vecka … tar	-115	-108
vecka … undra	-101	-105
vecka … va	-125	-110
vecka … varka	127	19
vecka … vi	-54	64
vecko #	145	119
vecko alved	-97	-89
vecko ar	-84	-127
vecko efter	-147	-129
vecko flimr	107	39
vecko gamal	275	18
vecko gamla	215	26
vecko har	-112	-166
vecko jate	111	50
vecko kan	-125	-101
vecko magra	97	15
vecko med	117	23
vecko sarsk	30	116
vecko skrik	-137	-137
vecko til	-126	-129
vecko … #	263	10
vecko … bebis	139	35
vecko … blodn	-128	-127
vecko … doter	147	7
vecko … for	137	45
vecko … har	118	-22
vecko … hicka	-114	-78
vecko … hjalp	-97	-89
vecko … hol	-21	97
vecko … hon	4	97
vecko … ingen	-101	-127
vecko … lite	-165	-131
vecko … nu	87	-40
vecko … ont	111	50
vecko … pa	-7	113
veckor	140	35
ved	-70	-134
ved det	126	19
ved och	-106	-110
ved … fick	-126	-107
ved … nu	123	15
ved*	177	28
veden	194	22
veden ala	135	3
veden i	94	6
veden … morse	94	6
vedklyven	175	7
veg*	-92	-95
vegan	-92	-95
vegan och	-92	-95
vegan … har	-92	-95
vej*	-131	-146
vejpa	-131	-146
vek	21	-116
vek sig	106	-21
vel*	204	192
velat	66	134
velat att	5	116
velat … nan	5	116
velto	149	-1
vem	-293	-113
vem betal	-138	-112
vem fraga	-118	-119
vem gor	-162	-156
vem konta	-150	-146
vem prata	-167	-109
vem ringe	-135	-168
vem ska	113	133
vem skick	-114	-145
vem skriv	-179	-171
vem som	56	276
vem tar	-162	-120
vem … bort	-171	-170
vem … ja	-94	-101
vem … jag	-30	-176
vem … konta	-150	-146
vem … man	-156	-76
vem … min	-152	-148
vem … sant	-150	-146
vem … ska	55	214
venti jag	-18	124
venti … har	-18	124
ventilen	-8	202
vento … inte	115	20
ventolin	124	18
ventoline	-122	-149
ver*	194	42
verensokeri	146	29
verka cyani	-105	-106
verka ha	136	13
verka mest	110	4
verka … fat	136	13
verka … trot	110	4
verkl langr	-4	116
verkl … e	-4	116
verkligt	-4	116
verta	172	-50
verta tulee	142	-7
very	96	-52
vet	-31	374
vet altid	11	150
vet el	-123	-86
vet han	7	133
vet hur	153	189
vet jag	-53	123
vet komer	-4	102
vet line	-112	-94
vet men	-105	-72
vet preci	28	186
vet va	109	-12
vet vad	40	161
vet var	16	269
vet vilke	49	190
vet … det	99	133
vet … han	6	206
vet … hur	5	169
vet … jag	8	174
vet … kans	-147	-136
vet … man	33	108
vet … ni	-141	-166
vet … om	-84	-106
vet … var	33	219
vet*	-256	-28
veta	-177	35
veta att	1	204
veta hur	-22	128
veta mer	-79	-110
veta min	-109	-127
veta nu	128	47
veta om	-210	-151
veta vad	-86	-104
veta vilke	-146	-173
veta … blodg	-109	-127
veta … burke	-10	111
veta … den	-86	-104
veta … jag	-161	-93
veta … man	-147	-46
veter sa	-108	-92
veter vet	-104	-92
veter … att	-108	-92
veterinar	-165	-82
veterinaren	-188	-169
vetig ur	108	17
vetig … munen	108	17
vetigt	202	64
vi	93	-260
vi akte	-168	-151
vi ala	142	40
vi amar	-106	-98
vi ar	230	218
vi at	217	71
vi behov	25	-107
vi blev	-128	-117
vi bor	168	33
vi borja	-115	-107
vi brota	-115	-122
vi byter	134	12
vi flyta	-173	-205
vi forso	-164	-161
vi gar	-80	133
vi gav	129	15
vi ge	195	34
vi gor	155	11
vi gora	-30	-188
vi ha	-173	-172
vi halsa	-98	-81
vi har	65	-212
vi hene	-93	-112
vi hitad	0	-125
vi hur	-104	-92
vi klara	-35	129
vi koma	-111	-148
vi laser	-177	-150
vi lekte	120	0
vi lyfte	134	17
vi nyper	124	1
vi om	-130	-142
vi plane	-160	-176
vi plock	148	52
vi sag	-30	-148
vi sager	153	40
vi ses	-85	117
vi ska	-192	-226
vi skaka	112	-5
vi skar	154	4
vi slakt	-102	-91
vi slar	96	-20
vi smyge	-3	106
vi sover	11	127
vi spela	-177	-153
vi spola	148	1
vi til	-143	-133
vi tryck	140	16
vi undra	-114	-157
vi vacin	-118	-118
vi vanta	123	-32
vi var	-97	-184
vi vil	-162	-161
vi … adren	129	15
vi … ambul	150	13
vi … att	-147	-141
vi … avlas	-132	-109
vi … bara	-181	-208
vi … barn	-167	-162
vi … biten	-121	-117
vi … borde	-8	115
vi … bra	-139	-14
vi … bygt	-92	-103
vi … det	-177	-188
vi … do	-15	132
vi … doda	8	182
vi … eldat	189	45
vi … et	56	-109
vi … fjort	111	8
vi … for	-230	-232
vi … forst	-102	-103
vi … fort	-104	-92
vi … gjort	124	-3
vi … glast	144	17
vi … gora	-156	-147
vi … ha	-225	-254
vi … hamta	-9	129
vi … handu	102	13
vi … helt	-119	-116
vi … hema	148	95
vi … huvud	113	4
vi … i	239	131
vi … igang	142	11
vi … ila	126	12
vi … inte	106	-73
vi … jater	-6	115
vi … ju	18	110
vi … kolat	-136	-112
vi … men	136	17
vi … motst	-102	-91
vi … mycke	-92	-98
vi … nar	-149	-150
vi … ner	164	9
vi … och	154	76
vi … om	-250	-258
vi … os	142	34
vi … pa	139	7
vi … rolsp	-94	-109
vi … separ	-101	-116
vi … sjalv	8	104
vi … skote	-129	-121
vi … skriv	-114	-137
vi … slagi	137	20
vi … slut	-109	-119
vi … svamp	117	31
vi … ta	-86	2
vi … talta	-96	-104
vi … teate	-157	-141
vi … tva	-17	139
vi … up	136	-22
vi … vaner	-125	-114
vi … vin	-141	-130
via	-133	-140
via en	21	102
via telef	-138	-152
via … anten	21	102
via … helst	-138	-152
vid #	-136	-121
vid badpl	101	28
vid blodp	-165	-126
vid borde	122	-32
vid bron	13	141
vid dator	-124	-152
vid en	-145	-21
vid feber	108	-45
vid femti	-129	-97
vid fora	126	-6
vid fruko	240	42
vid hopet	-125	-113
vid jarnv	5	145
vid jobet	17	122
vid kyla	-111	-99
vid lagda	26	91
vid liv	30	109
vid lunch	159	20
vid midag	-144	-107
vid mig	-7	172
vid munen	79	-2
vid navel	139	52
vid opera	-115	-112
vid orgas	144	31
vid raten	-149	-142
vid revbe	-108	-105
vid samla	-131	-121
vid skarm	-158	-139
vid skriv	94	5
vid spare	-8	166
vid varje	124	-62
vid vatne	-19	129
vid vedbo	108	-14
vid … alerg	-146	-116
vid … andet	245	6
vid … att	26	91
vid … av	-115	-112
vid … borde	-129	-97
vid … bredv	107	-38
vid … det	89	116
vid … en	-111	-99
vid … forsv	-118	-104
vid … igar	85	162
vid … kraks	144	31
vid … nar	-156	-130
vid … och	148	161
vid … sen	-131	-118
vid … skogs	-6	95
vid … under	133	1
vid … vil	-140	-131
vidare	182	52
video	-177	-153
vif*	178	110
vifta med	132	13
vifta vad	118	21
vifta … armar	132	13
vifta … gor	118	21
viftar	179	33
vii*	195	230
viiko ei	-145	-120
viilt itsea	-2	172
viiltelen	-4	135
vik*	-171	-146
viker	295	43
viker sig	272	39
viker … och	174	12
vikt	-339	-310
vikt och	-73	-61
vikt … ar	-121	-97
vikten	-170	-170
viktnedgang	-106	-107
vil	-208	-80
vil andra	-113	-125
vil anmal	-97	-128
vil avbok	-101	-47
vil besta	-126	-110
vil bli	-150	-164
vil borja	-153	-198
vil byga	-137	-108
vil disku	-139	-140
vil dit	21	140
vil do	0	282
vil dod	31	157
vil doner	-137	-184
vil fa	-120	8
vil folja	-116	-46
vil forgi	-6	153
vil forny	-110	-112
vil ga	-124	-27
vil garna	-166	-208
vil ge	12	179
vil gora	-125	65
vil ha	-317	-354
vil hem	-11	139
vil huga	-1	147
vil kasta	-39	101
vil klaga	-24	-144
vil kms	-4	117
vil kola	-150	-186
vil lamna	-71	82
vil leva	-212	-227
vil liga	110	7
vil men	9	116
vil prata	-272	-293
vil prova	-101	-114
vil resa	-126	-105
vil skara	-83	100
vil skjut	6	119
vil slang	-4	112
vil slipa	1	122
vil slock	-10	143
vil sluta	-270	-213
vil somna	16	169
vil sova	202	240
vil spran	3	171
vil testa	-204	-259
vil til	0	183
vil trana	-86	-103
vil trapa	-110	-165
vil typ	12	171
vil unali	23	175
vil uplev	4	107
vil uplos	0	175
vil ut	161	153
vil veta	-185	-156
vil vi	-157	-120
vil … andas	3	133
vil … arbet	3	171
vil … ata	-164	-152
vil … av	69	-116
vil … baltr	-102	-112
vil … bara	133	185
vil … bebis	37	189
vil … blod	-176	-179
vil … boka	-137	-124
vil … bort	-31	124
vil … det	-152	-87
vil … do	80	271
vil … dodsh	40	122
vil … dokto	-158	-200
vil … et	-159	-200
vil … famil	-92	-98
vil … forbe	-172	-165
vil … forsv	49	145
vil … fotsv	-118	-135
vil … halso	-115	-109
vil … han	44	189
vil … hem	134	9
vil … hene	15	149
vil … hjalp	-135	-126
vil … honom	-49	92
vil … hos	36	141
vil … hostm	123	34
vil … hur	-66	48
vil … husla	-107	-122
vil … igang	-108	-118
vil … igen	-141	-144
vil … in	10	124
vil … inhal	-101	-64
vil … kbt	-120	-133
vil … konsj	-110	-127
vil … kopia	-173	-159
vil … korko	-134	-145
vil … kuna	-124	-136
vil … leva	-78	-138
vil … liga	-68	-110
vil … live	-2	140
vil … livet	20	140
vil … lugn	12	147
vil … med	-243	-279
vil … men	6	120
vil … mig	-128	-24
vil … min	-76	112
vil … mobil	-92	-116
vil … ner	-177	-253
vil … nog	-102	-112
vil … nu	139	49
vil … nyt	-162	-139
vil … och	-165	-190
vil … om	-246	-241
vil … organ	-186	-198
vil … papa	0	192
vil … penga	48	155
vil … pulsa	-12	158
vil … rad	-113	-181
vil … remis	-126	-121
vil … roka	-178	-228
vil … samta	-108	-148
vil … simsk	136	30
vil … skrik	-106	-98
vil … snala	-1	125
vil … snusa	-155	-191
vil … somna	76	273
vil … somnt	-100	-121
vil … sova	232	64
vil … tacka	-102	-108
vil … tbe	-119	-107
vil … telef	-113	-125
vil … test	-128	-109
vil … tid	-43	-136
vil … trafa	-127	-161
vil … up	-26	90
vil … vacin	-136	-122
vil … vad	-86	-104
vil … varje	35	132
vil … vejpa	-131	-146
vil … veta	-163	-57
vil … vilke	-114	-158
vil*	-27	81
vila bort	130	13
vila for	32	138
vila jag	-149	-130
vila nu	131	18
vila och	120	-1
vila stres	-151	-119
vila … ar	94	16
vila … det	130	13
vila … evigt	32	138
vila … mar	-149	-130
vilar	175	-50
vilar brost	-118	-114
vilar det	97	-1
vilar … pa	-118	-114
vildo	12	154
vile bara	70	100
vile egent	147	3
vile fraga	-148	-157
vile frysa	10	124
vile gora	-104	-148
vile … att	23	129
vile … forny	152	19
vile … fraga	-133	-147
vile … ihjal	10	124
vile … kola	-92	-103
vile … saga	-97	77
vile … slut	-104	-148
vilin leva	16	172
vilinte	16	172
vilja ha	-100	-189
vilja laga	-8	130
vilja lat	-6	114
vilja prata	-112	-160
vilja tryck	3	149
vilja vil	-108	-118
vilja … koma	-108	-118
vilja … med	-156	-197
vilja … mig	-8	130
vilja … natur	-6	114
vilja … pa	3	149
vilka	-130	35
vilka besok	-120	-135
vilka han	16	114
vilka regle	-101	-66
vilka stods	-79	-98
vilka vacin	-153	-214
vilka … behov	-84	-142
vilka … galer	-101	-66
vilka … ska	22	147
vilke alved	-74	-101
vilke ar	18	128
vilke blank	-72	-109
vilke forky	-105	-108
vilke hjalp	-97	-138
vilke hojd	4	157
vilke humor	51	152
vilke mask	-127	-119
vilke numer	-150	-166
vilke puls	-181	-187
vilke solkr	-141	-142
vilke vacin	-170	-169
vilke … ar	-98	36
vilke … fins	-97	-138
vilke … han	51	152
vilke … har	-168	-183
vilke … man	-193	-232
vilke … skyda	-116	-97
vilken	-131	-30
vilket	-37	148
vilop jag	-121	-98
vilop … trana	-121	-98
vilopuls	-120	-83
vilse men	-108	-122
vilse … barne	-108	-122
vim*	119	-57
vimel pa	-126	-117
vimel … formi	-126	-117
vimelkantig	119	-57
vin	-167	-152
vin fast	-144	-118
vin och	-141	-130
vin pa	-123	-155
vin … helge	-123	-155
vin … jag	-170	-163
vin*	-124	-89
vindruva	147	3
viner	27	264
viner hejda	17	141
viner ikval	8	160
viner snart	6	119
viner … jag	6	119
viner … livet	17	141
vinet	-106	-102
vinet igr	-106	-102
vingl nar	-131	-121
vingl … jag	-131	-121
vinglig	-164	-146
vinke … det	81	-25
vinte blir	-135	-88
vinte hog	-118	-100
vinte och	-110	-74
vinte ser	-117	-129
vinte sluta	-118	-142
vinte … fram	-117	-129
vinte … pa	-124	-151
vinte … puls	-118	-100
vinte … vita	-135	-88
vinter	-127	-99
vinterbad	-118	-100
vinterdepig	-117	-129
vinterkraksjuka	-157	-154
vintern	-294	-190
vintr alt	-93	-76
vintr … var	-117	-102
vintras	-214	-216
virig	154	-2
vis #	-80	-99
vis … ar	-80	-99
vis*	134	109
visa … jag	-4	111
visad #	-199	-187
visad hon	0	154
visad mig	0	182
visad … #	-180	-163
visad … et	22	158
visad … mig	0	154
visade	-82	149
visar	174	7
visar #	219	-41
visar bara	168	10
visar han	1	156
visar hi	150	68
visar mig	-19	117
visar plus	134	46
visar sina	-1	126
visar … adres	-124	-127
visar … ala	2	108
visar … filme	-6	110
visar … i	-121	-98
visar … jag	161	65
visar … jateo	134	46
visar … nar	-192	-175
visar … och	144	21
visar … skars	-1	126
visar … vapne	-5	102
visat	10	151
visat knive	2	106
visat … han	2	106
visdo gor	-112	-92
visdo … ont	-112	-92
visdomstanden	-185	-160
visel och	99	21
visel … ar	99	21
viselpipa	117	25
vision	149	3
visit	-187	-214
viska at	10	138
viska att	69	170
viska … mig	13	113
viskar	-23	87
vist	165	74
vist plane	7	130
vit	303	-17
vit a	127	0
vit ben	175	14
vit flack	-188	-162
vit flugs	173	47
vit flytn	-195	-173
vit i	149	23
vit o	153	6
vit och	270	57
vit som	217	32
vit table	-175	-165
vit … ansik	203	52
vit … et	207	32
vit … gor	107	20
vit … iskal	107	-1
vit … kal	155	25
vit … kansl	113	0
vit … pa	-126	-118
vit*	-9	-206
vita	53	-120
vita prick	-213	-145
vita … flaga	118	21
vita … langt	-120	-101
vita … sen	-135	-88
vitam av	-109	-73
vitam i	-192	-167
vitam … mista	-109	-73
vitamin	-334	-304
vitaminer	-104	-98
vitu	-3	104
vitu ku	-3	104
vitu … paasi	-3	104
voice are	14	122
voice in	-108	-108
voice is	137	-77
voice on	-102	-124
voice … gone	158	-47
voice … me	6	162
voice … my	-108	-108
voice … telin	7	145
voice … the	-102	-124
voices	4	190
voideta	-103	-87
voink mena	-119	-116
voink … toihi	-119	-116
voinko	-119	-116
vol*	-63	-201
volontar	-156	-166
volta hema	-96	-65
volta … ingen	-96	-65
voltaren	-171	-107
vom*	112	-21
vomit blood	153	38
vomiting	183	24
vor*	-34	184
vore	108	342
vore batre	20	173
vore glada	35	156
vore om	-21	126
vore skona	14	110
vore skont	4	135
vore … att	16	144
vore … for	10	110
vore … om	46	197
vorte	-230	-238
vorte sa	-207	-228
vorte … flase	-104	-100
vra*	-108	-175
vrak	-105	-113
vrak pa	-105	-113
vre*	57	161
vred	57	161
vred om	75	117
vrick foten	-195	-190
vrick … pa	-113	-115
vrickade	-162	-161
vrickat	-142	-129
vrida	-194	-69
vrida at	-189	-150
vrida … vanst	-159	-123
vride bort	7	109
vride fick	113	30
vride mig	-183	-178
vride sig	115	-4
vride utat	123	-7
vride … huvud	7	109
vride … och	156	18
vriden	113	30
vrider	-166	-92
vridet	143	13
vridi om	136	13
vridi sig	208	17
vridi … den	136	13
vridit	264	23
vridn #	-96	-87
vridn … undra	-96	-87
vridning	-144	-128
vuotaa	166	-26
vux*	2	255
vuxen	-12	189
vuxen har	-22	97
vuxen … mar	-121	-154
vuxen … tagit	-22	97
vuxne	11	139
vuxne son	11	139
vuxne … tar	10	138
waiti for	10	153
waiti … the	10	153
wak*	238	157
wake	222	154
wake up	160	115
wakin up	134	29
waking	134	29
wal	22	102
wal*	-127	2
walk	-206	-154
wan*	-154	52
wana	-48	90
wana kms	6	158
want	-158	63
want it	-43	68
want to	-127	29
want too	8	157
want … al	27	182
want … die	19	231
want … go	-28	101
want … kil	59	207
want … live	-34	109
want … pain	22	130
want … sleep	8	113
wante to	2	143
wanted	26	138
war*	37	-197
waran	35	-177
waran #	-144	-117
waran nu	170	14
waran … borja	106	51
waran … har	126	11
waran … mg	-144	-117
waran … nu	-132	-83
waran … sover	136	6
was	-38	82
was #	-144	-150
was druge	14	146
was gone	24	175
was last	-122	-133
was on	1	104
was raped	24	180
was … and	-72	65
was … last	44	181
was … top	1	104
wasp	148	29
wat*	-3	-177
watch	-126	-188
water	102	-61
water broke	190	10
water on	119	2
water … at	121	17
water … himse	119	2
waters	121	17
way	-86	14
way down	-105	-108
way out	12	172
way … for	12	172
way … somet	-105	-108
we	62	-144
wea*	215	33
weak	186	43
wed	-14	92
wed be	-14	92
wed … beter	-14	92
wed*	-162	-170
weding	-162	-170
week now	148	47
week old	262	68
week tried	-149	-157
week … has	216	60
week … live	-117	-98
week … prune	-149	-157
week … sharp	91	23
weekend	-45	113
weeks ago	-152	-183
weeks pregn	20	-115
weeks with	119	31
weeks … a	119	31
weeks … and	-153	-5
weigh on	164	14
weigh … my	164	14
weird	94	-48
wel	-269	-242
wel*	-3	118
welts	-3	118
welts on	-3	118
welts … his	-3	118
wen*	155	33
went	155	33
went … and	137	21
what	-80	-185
what day	128	13
what do	141	0
what does	-184	-201
what shoul	-200	-216
what … i	37	-138
what … it	128	13
whats	-170	-71
whats the	-170	-71
whats … difer	-117	-93
whe*	-138	-6
wheezing	180	15
when	-169	-25
when can	-160	-128
when he	36	155
when hes	-56	120
when i	-154	-237
when the	7	144
when … brush	-105	-99
when … come	-105	-97
when … drink	38	163
when … feel	19	126
when … in	22	132
when … pee	-32	-130
when … pees	-114	-130
when … saw	-188	-183
when … train	24	117
while cooki	-145	-136
while drivi	-99	-110
while … scare	-99	-110
white	216	26
white and	164	41
who can	-106	-102
who … help	-106	-102
whole	19	-139
whole botle	145	0
whole box	112	13
whole face	-104	-105
whole … feels	-104	-105
whole … of	153	21
why	18	148
why i	18	148
wil	-48	212
wil hurt	18	122
wil send	19	135
wil … my	18	122
winter	-181	-65
wis*	-1	156
wish	6	166
wish i	6	166
with blood	-144	-105
with every	138	7
with fever	186	62
with her	2	161
with steak	-105	-108
with … breat	164	9
with … light	29	177
with … split	132	46
with … terib	119	31
witho him	-14	92
wks	102	27
wks ago	102	27
wks … sharp	102	27
wna*	12	156
wnat	12	156
wnat to	12	156
wnat … die	12	156
wok*	124	156
woke	124	156
woke up	86	141
woke … and	-2	142
woke … gaspi	119	-4
woke … like	-119	-129
woke … with	-155	-37
won*	282	188
wonky on	114	6
wonky … one	114	6
wont	345	206
wont feed	142	7
wont let	20	135
wont stop	146	139
wont wake	264	-81
wont … me	-33	139
wont … up	202	-87
wor*	167	-26
word	144	-9
words	250	0
words come	151	14
words … out	151	14
worst	232	65
worst heada	198	51
worst … cant	107	37
worst … of	160	33
worst … pain	149	19
worth livin	-15	114
wory	-164	-146
woryi like	-103	-110
woryi … about	-103	-110
worying	-103	-110
wou*	33	375
would	31	338
would be	24	233
would like	-175	-190
would … easie	-4	140
wouldnt	16	209
wri*	125	104
wrist	134	-58
wrist can	-138	-109
wrist til	9	125
wrist … move	-138	-109
wrist … they	9	125
wrists	9	125
write the	6	161
write … notes	12	106
writen	7	199
wrote	7	146
xar*	77	-36
xarel #	-159	-129
xarel och	171	42
xarel … kuden	119	14
xarel … mg	-159	-129
xarel … sager	105	18
xarelto	77	-36
yat*	-141	-155
yatzy	-141	-155
yea*	-172	-179
year	-171	-256
year my	-176	-160
year whole	-104	-105
year … face	-166	-152
year … has	-130	-92
year … i	-140	-164
yes	-122	-43
yes pleas	-161	-159
yeste #	155	46
yeste shes	105	-4
yeste sore	-113	-95
yeste … a	-166	-140
yeste … on	105	-4
yeste … throa	-113	-95
yeste … weeks	155	46
yht*	241	12
yhtakia	198	10
yog*	-175	-176
yoghurt	-146	-119
you	-260	-104
you guys	-170	-192
you resen	-136	-141
you … my	-131	-133
you*	-231	-219
yr	-50	-286
yr att	219	25
yr av	-226	-219
yr hela	104	2
yr iblan	-195	-201
yr men	-147	-150
yr nar	-181	-238
yr och	90	-41
yr prat	177	55
yr som	141	27
yr waran	116	25
yr … blek	123	18
yr … famil	104	2
yr … fan	141	27
yr … har	133	62
yr … ilama	124	29
yr … ja	-122	-142
yr … jag	-122	-225
yr … kal	95	47
yr … krist	-152	-144
yr … medic	-127	-130
yr … nya	-108	-106
yr … svaml	119	36
yr … talet	-147	-150
yr … trot	-143	-152
yra	133	8
yra*	249	11
yrar	249	11
yrar a	156	8
ysk*	-133	-145
yskaa	-138	-119
yskaa muta	-136	-116
yskaa … hengi	-136	-116
yskin viiko	-145	-120
yskin … ei	-145	-120
yskinyt	-145	-120
ytl*	-141	-200
yxa	144	81
yxa … nacke	106	19
yxa*	200	171
yxan	200	171
yxan a	-24	97
yxan … gor	-24	97
zin*	-159	-136
zom*	-189	-213
zombie	-165	-169
~asks	-456	-294
~question	-777	-819
~start	-214	-215
~weeks	-190	-90
`
