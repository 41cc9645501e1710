// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	37	636
!crisis assault	-12	361
!crisis psychosis	-15	514
!crisis selfharm	-67	292
!crisis suicide	21	417
!crisis violence	-28	385
!emergency	938	277
!emergency abdomen	235	54
!emergency anaphylaxis	603	126
!emergency bleeding	629	298
!emergency breathing	225	-18
!emergency collapse	310	177
!emergency diabetes	423	85
!emergency eye	162	40
!emergency heart	414	34
!emergency infant	419	44
!emergency injury	268	2
!emergency limb	160	112
!emergency meningitis	266	50
!emergency poisoning	476	52
!emergency pregnancy	568	74
!emergency seizure	140	-168
!emergency sepsis	637	97
!emergency special	290	79
!emergency stroke	434	26
!emergency suicide	-125	70
!emergency unconscious	437	187
!emergency violence	195	178
#	64	-186
# #	-275	-272
# alved	239	-16
# am	-211	-207
# an	109	173
# and	164	89
# andas	152	53
# ar	-192	-250
# arig	125	14
# ater	-192	-174
# b	19	169
# bara	136	54
# barne	98	12
# bebis	-49	-116
# behal	-120	-87
# behov	-200	-173
# blder	106	48
# blev	116	14
# blode	129	56
# bra	-132	-111
# but	-233	-219
# citod	-7	115
# cm	-158	-141
# dagar	20	145
# drink	-190	-160
# efter	-190	-143
# enhet	180	28
# enlig	135	28
# feber	205	61
# fol	119	26
# for	-227	-242
# g	-131	-111
# gange	175	54
# gar	-177	-156
# grade	226	23
# han	133	184
# hema	42	-77
# hjart	178	58
# hosta	-193	-165
# huvud	201	84
# inga	-140	-106
# inget	-121	-111
# inte	-157	-142
# ipren	133	19
# ja	191	81
# jag	134	31
# jateo	102	46
# kan	-11	-127
# kansk	115	22
# karin	1	105
# keton	136	62
# kg	-226	-241
# kisar	-122	-114
# kl	-136	-111
# kraks	277	91
# lite	-166	-114
# liten	-109	-86
# liter	102	29
# man	104	-95
# manad	1	-120
# mar	-8	-140
# mars	-104	-94
# men	-239	-217
# mg	-481	-399
# mikro	-124	-116
# min	263	48
# minut	159	-44
# nasta	18	120
# nej	123	16
# nu	-38	-111
# o	136	3
# och	-64	-107
# only	-125	-115
# out	-125	-115
# over	-13	-155
# pa	70	-83
# parac	188	22
# prast	-134	-126
# pufar	127	32
# sedan	-206	-128
# since	-158	-147
# slo	118	18
# sockr	-140	-116
# som	-137	-127
# spark	-99	-86
# styck	161	10
# svar	119	38
# svide	-140	-82
# tabel	144	14
# table	79	163
# talet	-159	-172
# timar	-285	-276
# trot	146	45
# undra	-118	-92
# ungef	-162	-139
# vad	117	21
# vakna	-108	-174
# var	133	43
# vecko	197	-52
# vem	-108	-121
# vi	-137	-98
# vil	-132	-151
# vilke	-148	-157
# volt	125	1
# week	333	73
# weeks	264	52
# … #	-77	-269
# … a	128	-46
# … ago	167	-64
# … akut	184	21
# … aldri	123	22
# … alved	-131	-110
# … ar	-165	-228
# … at	136	21
# … av	141	14
# … bajsa	-96	-86
# … bebis	132	22
# … behov	-135	-124
# … bldoe	130	28
# … borja	-91	-110
# … bort	21	168
# … bra	-212	-241
# … bruka	172	8
# … brun	-109	-86
# … chef	17	149
# … clean	-9	151
# … de	-145	-149
# … det	-63	-205
# … diabe	203	28
# … dryck	-120	-87
# … en	-191	-164
# … ensam	-44	-129
# … far	-177	-160
# … fick	150	-7
# … fine	-152	-142
# … for	199	67
# … forva	-134	-114
# … frosa	128	4
# … gamal	-165	-155
# … googl	30	139
# … haft	186	53
# … halsb	-153	-98
# … han	209	-7
# … hangi	150	55
# … har	-140	-47
# … hema	-119	-82
# … his	-145	-138
# … hjart	140	42
# … hon	169	-6
# … huvud	137	44
# … i	-4	-127
# … idag	-107	-115
# … inga	-133	-132
# … int	136	-10
# … is	-117	-113
# … javla	95	46
# … kan	-147	-113
# … keton	143	51
# … kile	125	14
# … klock	142	38
# … korti	-132	-98
# … kvale	-188	-159
# … leker	-216	-177
# … lite	-203	-158
# … man	177	54
# … mar	-210	-182
# … matar	173	-47
# … med	-146	-177
# … medic	-179	-155
# … mer	-121	-111
# … mkt	106	48
# … morgo	-232	-216
# … morse	-238	-203
# … nat	-147	-138
# … not	179	27
# … nu	88	-76
# … ny	-123	-102
# … nyt	-124	-112
# … of	-125	-115
# … old	166	30
# … ont	85	-98
# … orat	132	17
# … regel	149	10
# … rycke	136	-15
# … sager	-138	-112
# … sambo	167	121
# … sate	133	32
# … ser	82	-13
# … ska	-220	-186
# … skrek	-176	-167
# … slagi	1	127
# … slo	124	48
# … sluta	29	163
# … smart	142	40
# … snori	-134	-116
# … snuva	-238	-179
# … socke	102	19
# … spran	112	23
# … spyr	137	54
# … star	-164	-27
# … stel	118	18
# … svald	98	33
# … tapad	-101	-118
# … temp	204	47
# … tio	-114	-111
# … tor	-70	-127
# … tre	-119	-2
# … trot	-124	-48
# … tva	-153	-155
# … undra	-134	-179
# … ur	168	41
# … va	-144	-133
# … vacin	-147	-101
# … vande	-133	-130
# … vi	-15	-135
# … vila	-149	-147
# … vit	97	-1
# … when	-125	-115
# … with	112	25
# … woke	-114	-120
# … yeste	-158	-147
# … yr	175	23
# … yrar	149	12
*aaka*	-189	-103
*aake*	70	189
*aako*	-273	-315
*aakt*	64	-73
*aali*	-135	-179
*aamu*	-46	129
*aan	181	344
*aane*	-3	188
*aanf*	186	49
*aang*	-113	-28
*aani*	50	147
*aank*	-186	-196
*aans*	82	-87
*aapa*	-222	-215
*aapu*	28	116
*aari*	17	-96
*aas	-65	146
*aasa*	-153	-119
*aata*	-44	95
*aatu*	120	-41
*abac*	-107	-126
*abar*	-218	-111
*abel*	202	-3
*abet*	43	-172
*abil*	-216	-238
*abla*	133	38
*able*	181	93
*ablo*	-133	-190
*abor*	82	-56
*abst*	122	-4
*aby	146	47
*abys*	197	101
*acan*	106	-38
*ace	133	179
*aceb*	8	151
*aced*	89	191
*acef*	18	211
*acem*	-4	-142
*acet*	197	-17
*ache*	-79	-294
*achi*	170	-10
*achy*	-175	-171
*acid*	60	-76
*acil*	-133	-130
*acin*	-418	-485
*ack	-91	-158
*acka*	145	-86
*acke*	130	18
*ackf*	-150	-151
*acki*	289	156
*ackl*	155	211
*ackn*	146	157
*acks*	28	-79
*ackt*	-75	-187
*acne*	-214	-229
*acy	-118	-165
*ada	100	-63
*adac*	66	-143
*adag*	-103	-136
*adan*	-129	-107
*adar*	-18	144
*adas*	263	113
*adat*	-33	147
*adax*	-134	-133
*adba*	167	63
*adeb*	-136	-176
*adel*	-154	-186
*ader*	144	117
*ades*	275	159
*adet*	-146	102
*adga*	-6	-166
*adgi*	-126	-178
*adha*	194	19
*adhd*	-132	-184
*adhu*	-90	-156
*adie*	-189	-41
*adig*	-209	-260
*adin*	-142	-144
*adio*	-88	134
*adis*	254	20
*adje*	-188	-173
*adjo*	171	102
*adkr*	49	-77
*adli*	-127	-153
*adol*	-135	-132
*adon*	139	20
*adra*	-104	44
*adru*	110	224
*adsh*	-129	-114
*adsk*	-133	-125
*adsr*	-146	-127
*adtu*	131	41
*advi*	-212	-216
*ady	-144	47
*aend*	60	-99
*aeri*	-105	-116
*aeti*	113	10
*afa	-107	135
*afad*	170	131
*afal*	69	-79
*afas*	-4	160
*afat*	-81	68
*afe	-206	-262
*afek*	116	-97
*afel*	124	-40
*afen*	-110	-177
*afet*	-176	-228
*afi	-140	-159
*afis*	-150	-175
*afor*	97	-59
*afra*	-33	124
*afsa*	-148	-5
*afti*	128	-24
*aftn*	-116	-100
*afto*	-84	-114
*afts*	-6	176
*afyl*	169	-25
*agai*	-78	103
*agan*	-206	-50
*agbo*	28	190
*agd	-64	80
*agda*	48	137
*age	145	63
*agel*	-409	-356
*agen*	148	151
*ages*	-156	-143
*aget*	189	153
*agis*	-202	-93
*agit*	261	39
*agkn*	-128	-155
*agla*	-40	-158
*aglo*	-164	-136
*agmi*	10	125
*agne*	132	-65
*agni*	-71	-100
*agoi*	141	-4
*agom*	-93	-80
*agor*	3	-155
*agot*	183	69
*agsa*	-116	-117
*agsb*	-9	129
*agsg*	-93	-80
*agsh*	-57	-120
*agsj*	-190	-261
*agsk*	-28	115
*agsm*	95	-58
*agt	3	161
*agti*	27	174
*agva*	134	26
*aha	-361	-485
*ahan*	-151	30
*ahde*	117	165
*ahki*	192	14
*ahvi*	-139	-155
*aid	-3	295
*aidi*	146	93
*aihi*	167	119
*aija*	-151	-167
*aike*	157	9
*aiki*	-29	78
*aila*	16	-146
*aile*	100	153
*ails*	-129	-203
*aimo*	32	263
*aini*	-193	-221
*aint*	126	-119
*aion*	39	180
*air	118	216
*airs*	103	191
*aisa*	-118	-156
*aisi*	-221	-153
*aisk*	13	228
*aiti*	-181	29
*aito*	-122	-108
*aja	-75	-209
*ajal*	-164	-175
*ajan*	-310	-252
*ajat*	10	201
*ajok*	-113	-122
*ajsa*	-17	-145
*ajse*	-83	-151
*ajut*	168	6
*akaa*	282	262
*akal*	147	186
*akar*	-210	-299
*akas*	155	32
*akat*	168	93
*akbl*	-9	306
*ake	123	24
*akee*	-140	116
*akei*	166	176
*akem*	-114	-147
*aken*	211	-74
*akeo*	-114	-113
*aker*	88	134
*akfo*	135	31
*akfu*	-119	-110
*akfy*	-181	-186
*akhu*	205	58
*akia*	253	9
*akig*	-227	-242
*akin*	194	178
*akip*	233	33
*akis*	-217	-256
*akla*	168	-2
*akn	103	41
*akna*	58	221
*ako	-136	-265
*akoc*	111	-9
*akom*	70	138
*akor*	125	-36
*akot*	-5	149
*akri*	-14	144
*aksi*	59	-128
*aksj*	-297	-275
*akt	121	-54
*aktb*	254	88
*akte*	-26	-128
*aktf*	-65	65
*akti*	167	-22
*akto*	214	-27
*akts*	-30	-181
*aktu*	-45	-187
*akup*	-193	-185
*akuu*	-186	-186
*akva*	-103	-135
*alan*	-256	-110
*alas*	6	173
*alat*	79	-58
*alba*	-115	-131
*albe*	-70	-172
*albi*	119	24
*alco*	-141	-147
*ald	-91	44
*alda*	14	188
*aldi*	233	19
*aldj*	171	17
*aldt*	-36	205
*alel*	-361	-354
*alen*	-173	-92
*aler*	-18	-150
*alet*	148	59
*alf	-56	-222
*alge*	86	-77
*algk*	163	28
*algl*	-118	-107
*algo*	179	41
*algr*	133	30
*alig*	-176	-107
*alih*	68	239
*alim*	133	24
*aliu*	111	31
*alj	-117	-110
*alja*	-87	-215
*alje*	7	150
*alju*	-200	-220
*alka*	40	-159
*alko*	287	182
*alme*	120	58
*almi*	-3	203
*alop*	-166	-168
*alor*	-269	-233
*alov*	163	19
*alow*	166	-108
*alp	189	199
*alpa*	-68	116
*alpe*	-310	-170
*alpm*	-235	-208
*alpt*	-34	-181
*alra*	253	-20
*alri*	19	-129
*alsa*	12	119
*alsb*	-210	-184
*alsd*	81	-74
*alsf*	-243	-173
*alsh*	179	21
*alsj*	-134	-125
*alsk*	-282	-184
*alsm*	105	-89
*also*	-205	-325
*alsp*	-103	-233
*alst*	-226	-255
*alsv*	327	70
*alt	141	49
*alta*	95	219
*alte*	144	164
*alth*	-208	-109
*alti*	-85	120
*altr*	-280	-247
*alts*	-109	-246
*altu*	28	-100
*alua*	-233	-10
*aluk*	188	32
*alut*	-91	-84
*alv	-7	182
*alvf*	-175	-193
*alvs*	13	-173
*alvt*	203	-26
*alys*	131	-19
*amad*	149	193
*amae*	81	-69
*amal*	170	32
*aman*	194	193
*amar*	-119	7
*amat*	173	47
*ambo*	127	212
*ambu*	213	-111
*amd	252	-44
*amde*	-77	-168
*amed*	-170	-105
*amel*	115	-56
*amer*	-179	2
*amfi*	-127	-128
*amha*	-130	-147
*amic*	-155	-148
*amig*	184	33
*amil*	-142	53
*amis*	-179	-186
*amko*	-6	109
*amla*	132	-71
*amlo*	-127	-117
*amn	38	-83
*amna*	-181	46
*amni*	-82	-164
*amog*	-184	-203
*amol*	160	-30
*amon*	180	53
*amor*	-154	-158
*amp	-103	-323
*ampa*	86	-166
*ampe*	102	-115
*ampg*	133	27
*ampi*	43	-77
*ampl*	-167	-157
*amps*	-161	-176
*ampu*	-203	-174
*amr	115	12
*amre*	-22	-159
*ams	-21	41
*amsa*	167	20
*amst*	-190	-128
*amta*	-70	-170
*amul*	42	139
*amyd*	-282	-288
*ana	-72	-123
*anad*	-113	-168
*anaf*	213	-24
*anag*	-258	-248
*anar*	-30	150
*anas*	-134	-168
*anat*	-41	-165
*anba*	-57	122
*anbo*	-125	-143
*andb*	-157	-192
*andf*	109	-129
*andh*	-183	-186
*andk*	-184	-210
*andm*	42	-114
*andn*	211	-148
*ando*	-113	54
*andu*	322	7
*andv*	126	-152
*andy*	-108	-157
*aned*	-114	-111
*anel*	289	28
*anen*	26	132
*anet*	-110	165
*anfa*	262	-92
*anfo*	104	251
*anga*	217	236
*angd*	-38	-199
*angk*	85	-52
*angr*	215	199
*angs*	-111	-327
*angv*	-215	-179
*anha*	107	27
*anho*	-112	-133
*ani	210	427
*anic*	-243	-252
*anik*	-193	-190
*anin*	-214	-105
*anis*	-148	107
*anje*	-163	-136
*ank	99	177
*anka*	-138	141
*anke*	-45	165
*anki*	-148	-11
*ankl*	-187	-279
*anko*	-232	-103
*anks*	-154	-84
*ankt*	259	219
*anle*	34	213
*anli*	-238	-172
*anoi*	-75	104
*anon*	-143	-145
*anoo*	-129	-5
*ans	274	231
*ansa*	82	152
*ansb*	-13	115
*anse*	-86	-237
*ansf*	-184	-121
*ansi*	201	20
*ansj*	-105	-89
*ansk*	-142	-188
*ansl*	169	-65
*ansv*	116	43
*ant	228	67
*anti*	57	-113
*antl*	-55	73
*antr*	-161	-153
*antu*	-174	-160
*anus*	-149	-177
*anut*	138	226
*anyl*	80	-127
*anym*	38	198
*anyo*	-16	121
*anyt*	-45	178
*aoga*	38	145
*aoke*	-190	-183
*aort*	52	-83
*apa	68	148
*apaa*	-96	131
*apak*	168	32
*apan*	111	309
*apar*	131	-110
*apat*	-24	-128
*aped*	130	213
*apef*	-167	-142
*apen*	-145	-29
*aper*	-326	-212
*aphu*	100	131
*apip*	169	23
*apis*	175	31
*apla*	-137	-197
*aplu*	-139	-54
*apne*	-152	-16
*apni*	-144	-223
*apor*	-145	-204
*apot*	-162	-138
*apra*	142	47
*apre*	-169	-237
*apro*	-155	-149
*apsa*	219	-51
*apse*	47	145
*apsf*	-142	-108
*apsi*	196	-3
*apsk*	-127	-126
*apt	41	-122
*apte*	-237	-220
*apur*	28	116
*apy	-219	-186
*arac*	5	-156
*arad*	-277	-251
*arag*	79	240
*aral*	-143	-110
*arao*	-190	-183
*arar*	115	181
*aras*	-252	-194
*arat*	-226	-162
*arav*	-127	-152
*arax*	-227	-221
*arbo*	-130	-217
*arbr*	131	177
*ard	147	-70
*arda*	178	72
*ardh*	-2	141
*ardi*	202	140
*ardl*	133	30
*ardn*	-90	72
*ardr*	-230	-219
*arel*	273	-27
*aren*	14	157
*arfa*	159	23
*arfo*	-98	243
*arg	14	-145
*arge*	-172	-212
*arho*	-144	-127
*aria*	-193	-201
*arif*	155	155
*arig*	-74	-230
*arik*	-19	118
*aril*	-105	-116
*arin*	-65	-176
*aris*	238	156
*arje*	-40	142
*ark	-222	-281
*arka*	-5	-153
*arki*	-224	-174
*arkn*	-137	-205
*arkt*	165	51
*arli*	-313	-76
*arln*	176	208
*arm	-81	-373
*arma*	12	184
*armb*	-337	-369
*arme*	121	-97
*armh*	-169	-152
*armo*	109	44
*arms*	108	211
*armt*	-306	-222
*arnb*	-188	-207
*arnh*	70	-97
*arni*	162	60
*arnm*	-77	-160
*arno*	130	-8
*arnt*	-323	-309
*arnv*	-42	169
*arod*	152	46
*aron*	-82	-121
*arot*	258	28
*arp	83	-73
*arpa*	-74	-207
*arpe*	-61	88
*ars	-117	30
*arsa*	133	129
*arsf*	-169	-186
*arsj*	224	34
*arsn*	-150	-132
*arst*	157	65
*arsv*	-219	-267
*art	205	245
*arta*	210	-98
*artb*	-193	-238
*arte*	-3	-146
*arti*	53	-120
*artl*	-175	-187
*artm*	220	97
*artn*	113	79
*arto*	9	-146
*artp*	129	10
*artr*	-197	-204
*arts*	-185	-229
*artu*	-143	-49
*arut*	-141	-149
*arve*	-209	-201
*arvi*	-213	-302
*asan*	-211	-277
*asas*	-167	-144
*asat*	33	150
*asau*	12	131
*asbi*	118	15
*asbl*	-149	-216
*asch*	-135	-192
*ase	188	166
*ases*	-204	-211
*aset*	75	186
*ash	-154	-290
*ashe*	183	-34
*asi	298	212
*asia*	-61	77
*ask	-303	-315
*aska*	164	89
*askd*	132	10
*aske*	150	223
*askg*	193	11
*aski*	151	-46
*askl*	248	96
*askn*	240	44
*asko*	-35	161
*askv*	-156	-138
*asla*	-150	-255
*asm	150	50
*asme*	131	-25
*asnt*	154	122
*asog*	-353	-213
*asol*	183	33
*asp	161	25
*aspa*	-143	-141
*aspe*	-132	-146
*aspi*	166	-60
*aspo*	-5	238
*aspr*	-75	-243
*asru*	39	-118
*ast	171	265
*asta*	-135	57
*astd*	-114	-88
*asth*	-54	-144
*asti*	-261	-325
*astk*	196	28
*astm*	133	-161
*astn*	220	78
*astr*	-19	-183
*astu*	-143	-13
*asvi*	196	26
*asvo*	187	-1
*asyn*	-111	-216
*asys*	104	150
*ataa*	-52	131
*atac*	38	-56
*atad*	-115	-35
*atal*	-182	-218
*atas*	-168	-118
*atat*	-88	194
*atbe*	-110	-102
*atch*	-201	-168
*atdu*	15	187
*atee*	150	1
*atef*	140	116
*atei*	140	6
*atej*	133	108
*atek*	129	3
*atel*	34	281
*atem*	107	44
*aten*	-257	-62
*ater*	-136	-145
*atet*	111	90
*atev*	-3	-153
*atfo*	-186	23
*ath	136	65
*athi*	254	-39
*atig*	-130	-124
*atii*	-136	0
*atik*	253	67
*atir*	-123	41
*atis*	-220	-145
*atjo*	-152	-109
*atko*	-287	-264
*atlu*	269	-5
*atme*	-122	-167
*atmo*	229	2
*atna*	118	176
*atne*	293	237
*atni*	-161	-198
*atoi*	-149	-130
*atol*	214	5
*aton*	-47	-133
*ator*	-167	-227
*atpa*	-156	-196
*atpe*	87	151
*atre*	-144	-46
*atri*	-245	-237
*atsf*	-146	-127
*atsk*	236	-135
*atsm*	-121	-118
*atso*	-220	-244
*atst*	-51	116
*atsv*	10	103
*atue*	-245	-224
*atui*	120	-41
*atum*	-63	99
*atun*	117	19
*atur*	304	150
*atut*	-9	129
*atvi*	13	145
*atvr*	142	37
*atzy*	-140	-148
*aude*	161	15
*augh*	-163	34
*auks*	-224	-231
*ault*	12	131
*aura*	27	-139
*auri*	-119	-127
*auru*	-141	-151
*aust*	86	-93
*ausv*	158	11
*auva*	186	-66
*avac*	-126	-104
*avad*	-127	-138
*avak*	199	6
*avas*	-96	21
*avbo*	-225	-152
*avd	128	77
*ave	-27	125
*avec*	-160	-201
*avel*	135	87
*aven*	163	197
*avep*	30	-105
*avfa*	-160	-156
*avfo*	-34	-120
*avga*	42	153
*avgi*	-215	-227
*avhu*	171	0
*avia*	121	3
*avid*	-92	-225
*avil*	139	-12
*avin*	275	149
*avis*	132	-103
*avit*	179	0
*avli*	-180	-73
*avly*	-28	151
*avni*	-94	95
*avor*	-134	-168
*avs	249	21
*avsa*	-244	-277
*avsk*	-45	137
*avsl*	125	85
*avul*	16	272
*avy	188	38
*away*	-166	-14
*axa	-146	-129
*axel*	-238	-372
*axen*	15	155
*axer*	-93	-165
*axic*	154	137
*axin*	-60	-215
*axla*	-219	-261
*axor*	-195	-180
*axpr*	-263	-241
*axt	-257	-281
*axtv*	-135	-136
*aybe*	170	-6
*ayen*	177	-37
*ayka*	181	-14
*ays	-92	117
*ayst*	24	180
*ayto*	-112	-106
*azap*	-125	-121
*babi*	148	104
*baby*	177	53
*bad	-154	-100
*bada*	55	-99
*bade*	-227	-187
*badh*	-90	-156
*badr*	110	224
*badt*	131	41
*bage*	-62	-285
*bajs*	13	-177
*bakf*	-217	-221
*bakh*	205	58
*baki*	-220	-241
*bako*	113	143
*baks*	-189	-8
*bal	-233	-213
*bale*	-114	-165
*balk*	87	170
*balt*	-86	121
*band*	134	113
*bank*	-177	44
*bare*	88	-143
*barf*	-4	171
*bari*	-21	135
*bars*	-173	-234
*basa*	-144	-165
*bast*	-215	83
*bate*	241	56
*bath*	133	225
*batr*	-146	-47
*bear*	-87	-182
*beat*	-62	163
*bebi*	158	84
*beck*	155	41
*bed	-171	-71
*bedo*	-74	-131
*been*	38	199
*befa*	-6	166
*befr*	34	104
*bega*	-145	-168
*begr*	-84	78
*beha*	-159	-127
*beho*	-192	-16
*bein*	2	169
*bel	-44	-129
*bela*	86	201
*bels*	-69	-137
*belt*	175	80
*belv*	192	35
*bely*	123	-37
*ben	133	-59
*benb*	168	21
*bend*	-27	-132
*bene*	204	-8
*benp*	115	-37
*ber	-34	-179
*bera*	-106	165
*berf*	-152	-147
*berg*	-99	121
*berk*	231	13
*bern*	-204	-237
*bero*	-112	-206
*besk*	-115	38
*besl*	-26	120
*beso*	-297	-205
*best*	-100	195
*besv*	102	198
*beta*	-136	-9
*bete*	-128	-105
*beti*	224	7
*bety*	-160	-36
*bhel*	-118	-102
*bidr*	-155	-165
*bie	-173	-159
*bies*	-125	-152
*biha*	-222	-211
*bila*	-78	134
*bilb*	-133	-116
*bild*	-21	161
*bilk*	-196	-178
*bilo*	69	-86
*bind*	219	1
*binj*	282	84
*biot*	86	-115
*bis	131	-11
*bisa*	64	117
*bist*	164	40
*bit	44	-151
*bita*	-182	-161
*bite*	-88	-205
*bits*	-144	-136
*bive*	-114	-7
*bjal*	71	175
*bjor*	-160	-227
*bla	134	-53
*blaa*	55	21
*blab*	-216	-232
*blac*	-27	-150
*blad*	19	160
*blag*	139	11
*blam*	-82	115
*blan*	-179	-102
*blao*	38	145
*blar*	162	-67
*blas*	-130	-332
*blav*	170	30
*blde*	150	19
*bldo*	130	28
*blea*	194	19
*bled*	163	-1
*blek*	257	-34
*blem*	-96	101
*blev*	-25	90
*blic*	143	166
*blin*	162	-82
*blir*	81	157
*blis*	-192	-207
*blix*	180	-94
*blod*	131	-144
*bloj*	-87	-122
*blom*	-198	-102
*bloo*	88	-161
*blot*	281	52
*blue*	-9	-122
*blun*	104	10
*blur*	142	23
*boar*	128	-29
*bock*	11	111
*body*	-52	222
*boen*	139	147
*boil*	169	20
*boja*	6	-126
*boje*	-81	-159
*bok	-49	80
*boka*	-175	-289
*bol	-252	-158
*bold*	-211	-231
*bole*	-193	-260
*boln*	117	29
*bomb*	-215	-231
*bomu*	-142	-145
*bond*	-40	108
*bone*	176	-1
*bono*	-147	-135
*bons*	-119	-107
*bonu*	6	229
*book*	-231	-253
*bora*	89	-76
*bord*	-154	-49
*bore*	-245	-241
*born*	116	59
*bors*	-115	-148
*bosa*	-4	382
*bot	-112	-113
*bote*	-22	-151
*botg*	-135	-116
*both*	185	30
*botl*	56	-128
*boto*	-144	-138
*boug*	-131	54
*bour*	7	181
*bove*	-176	-170
*bows*	-116	-132
*boyf*	95	224
*brac*	222	-90
*brad*	267	176
*brea*	207	29
*bred*	144	233
*brev*	103	215
*brid*	-53	130
*brig*	118	-37
*brin*	119	-28
*bris*	-172	-167
*brit*	104	-49
*brod*	-157	-90
*brol*	-232	-195
*bron*	187	177
*bror*	157	264
*bros*	200	-79
*brui*	-48	154
*brun*	-53	-178
*brut*	-131	122
*bryr*	34	220
*bsar*	-143	-137
*bsla*	158	13
*bsti*	122	-4
*bubl*	80	-135
*buck*	132	24
*buco*	136	-41
*bude*	5	150
*bufe*	146	40
*bukt*	230	-39
*bula*	-8	-240
*bule*	74	-39
*bulr*	-126	-109
*bult*	-98	-152
*bunc*	111	-11
*bund*	32	-96
*bunk*	168	14
*bupr*	-251	-226
*burk*	134	-59
*burn*	-250	-97
*busa*	-127	-111
*buto*	144	16
*bye	8	288
*byes*	40	177
*byga*	-181	-166
*bygd*	-237	-251
*byn	-135	-168
*bys	192	100
*byt	-117	116
*byta*	-121	-165
*byts*	7	126
*byxo*	48	293
*cal	-114	-176
*came*	172	156
*cana*	-158	-204
*cane*	-115	-124
*cant*	242	154
*care*	91	212
*cars*	-167	-191
*cash*	182	33
*catc*	147	-34
*cati*	-29	114
*cdal*	10	95
*cebo*	8	151
*ced	147	242
*cefu*	18	211
*cela*	-116	-134
*cele*	-38	128
*celg*	332	52
*celp*	-149	-69
*cema*	47	-144
*cemb*	-90	-49
*cenc*	-151	-147
*cens*	-148	-128
*cent*	-71	-223
*cept*	-210	-225
*cer	-33	-176
*cera*	-67	82
*ceri*	-108	-199
*cern*	120	221
*cert*	-218	-221
*ces	95	172
*cese*	-1	118
*ceta*	160	-30
*ceti*	-39	-116
*chac*	-152	-173
*chan*	-250	-285
*char*	-214	-143
*chat*	-31	179
*chda*	-115	-131
*che	-43	-234
*chec*	-128	102
*chef*	-154	-52
*chem*	182	39
*cher*	-202	-180
*ches*	139	-84
*chfr*	111	-9
*chip*	-151	-14
*choc*	202	-30
*chok*	4	-152
*chse*	113	10
*chy	-200	-262
*cid	-232	-171
*cida*	-21	142
*cide*	-71	48
*cidi*	-130	-125
*cido*	168	25
*ciga*	44	158
*cili*	20	-163
*cin	-267	-339
*cina*	-253	-281
*cine*	-308	-291
*cinf*	-91	-70
*cita*	-144	-132
*cka	84	-73
*ckad*	-98	40
*ckag*	-166	-161
*ckas*	-9	193
*ckat*	160	200
*cke	114	-5
*cked*	-13	199
*ckel*	86	287
*ckey*	-108	-243
*ckfi*	-150	-151
*ckig*	311	119
*ckin*	-67	-159
*ckit*	150	163
*ckla*	-106	109
*ckli*	154	258
*ckna*	205	98
*ckou*	-167	-166
*ckre*	-146	-212
*cksk*	133	-38
*cksp*	-223	-232
*ckst*	185	85
*cksu*	-104	-115
*cksv*	155	41
*ckt	201	81
*clas*	-183	-93
*clea*	170	208
*clin*	-173	-183
*clos*	211	89
*clot*	-64	107
*clut*	124	2
*cnat*	138	7
*cne	-180	-205
*cnek*	-130	-122
*coac*	-46	129
*cofe*	-91	-165
*coho*	-141	-147
*col	-19	-119
*cola*	112	-31
*cold*	33	-157
*comi*	279	57
*comp*	-199	-189
*conc*	-62	-165
*cond*	-44	-135
*conf*	138	38
*conv*	135	8
*cook*	-40	-109
*copy*	-164	-150
*cord*	28	102
*cort*	-192	-164
*coug*	80	-131
*coul*	-204	-188
*coun*	-235	-159
*cour*	-141	6
*cout*	-3	122
*cove*	-71	78
*covi*	-273	-274
*cowo*	106	-26
*crac*	-52	98
*cram*	-169	-202
*cras*	31	-131
*crat*	-145	-32
*crea*	-157	-36
*cree*	-203	-210
*crim*	-126	-133
*crip*	-160	-90
*crit*	-112	-101
*croo*	151	-14
*crus*	159	13
*ctal*	-130	-120
*ctor*	-119	52
*ctur*	-1	207
*cups*	-140	-137
*cuti*	-84	168
*cyke*	133	29
*cyst*	-112	-133
*cyto*	279	70
*czem*	-198	-208
*dach*	66	-143
*dad	168	173
*dade*	-98	-191
*dads*	172	186
*daga*	-172	-100
*dagb*	32	190
*dagi*	-202	-93
*dakt*	-122	-118
*dal	-3	240
*dala*	-52	109
*dalb*	-115	-131
*dali*	-125	-77
*dame*	187	35
*dand*	-132	-93
*dang*	-170	-163
*danl*	103	164
*dant*	-12	-180
*dape*	-145	-111
*dar	-156	-151
*dara*	111	-34
*dare*	75	162
*darf*	-114	40
*dark*	-93	-193
*darn*	-104	129
*dars*	143	45
*dasi*	285	69
*dat	89	168
*data*	-132	-146
*date*	-80	113
*dato*	-165	-112
*dats*	222	11
*datu*	-63	99
*daug*	-65	118
*daxa*	-134	-133
*day	-113	98
*days*	-147	-50
*dbar*	160	-46
*dben*	119	19
*dbet*	-211	-233
*dbol*	-236	-210
*dbye*	22	282
*dead*	-191	-170
*deat*	-207	-199
*debe*	-136	-176
*dece*	-147	-124
*deck*	-228	-220
*dedr*	-107	-91
*deep*	18	195
*dega*	-207	-184
*dejt*	29	158
*del	17	-95
*dela*	20	220
*dele*	165	59
*dels*	-159	-86
*deme*	-151	72
*demo*	-57	67
*dena*	-95	32
*denl*	209	41
*dens*	-211	-163
*deo	-189	-169
*depi*	-174	-196
*dera*	74	158
*derb*	84	-183
*deru*	-162	-151
*des	206	90
*desp*	10	154
*desu*	-154	-149
*det	148	113
*deta*	113	9
*dfad*	73	-133
*dfla*	52	-85
*dfor*	143	39
*dful*	-112	-101
*dga	207	19
*dgan*	-112	-118
*dgar*	-154	-188
*dgiv*	-197	-208
*dgru*	-204	-225
*dhan*	-2	141
*dhar*	194	19
*dhd	-132	-184
*dhus*	-90	-156
*dia	-286	-301
*diab*	43	-172
*dial*	266	79
*dian*	-139	-132
*diar*	-276	-283
*didn*	-44	107
*died*	-204	-223
*diet*	-329	-240
*dife*	-215	-212
*digb*	-154	-141
*digt*	271	174
*dika*	-93	87
*dikt*	3	207
*dil	116	9
*dima*	111	-20
*dimi*	223	54
*din	211	-63
*ding*	150	64
*dino*	-119	-127
*dio	-95	78
*diol*	-125	-110
*dion*	-57	100
*diox*	-129	-98
*dipi*	-127	-117
*dire*	-148	-83
*dis	-3	-175
*disc*	-95	48
*disk*	-39	-141
*diso*	272	39
*dist*	-129	-197
*dit	229	157
*dite*	-175	-196
*dizy*	-73	-174
*djan*	182	19
*djav*	16	272
*djo	171	102
*djur*	-143	61
*dkly*	124	-24
*dkni*	-159	-111
*dkot*	-143	-167
*dkra*	-28	-128
*dlad*	-123	40
*dlak*	-211	-151
*dlas*	98	-69
*dler*	102	-120
*dles*	-159	-137
*dlig*	41	110
*dlin*	119	111
*dlos*	-201	-198
*dly	37	-124
*dman*	-257	-255
*dmas*	203	27
*dna	173	259
*dnar*	-185	-71
*dnat*	-10	154
*dnes*	144	119
*dnin*	57	-110
*dnod*	241	-26
*dnot*	215	12
*dock*	6	-132
*dod	-137	-150
*doda*	-118	125
*dode*	-148	-205
*dodl*	-124	89
*dods*	-165	-147
*doen*	-198	-144
*doer*	130	28
*dogo*	-130	-97
*doin*	-212	-139
*dola*	-144	-132
*dolj*	7	172
*dom	-171	-162
*dome*	-190	-110
*domn*	-24	-225
*doms*	-275	-288
*don	-78	-104
*done*	-117	75
*donk*	129	14
*dont*	41	191
*door*	138	232
*dora*	-190	-117
*dore*	180	244
*dork*	13	-105
*dorp*	103	13
*dos	186	-113
*dovi*	-155	-158
*dovn*	-48	-115
*doxy*	-124	-118
*dpap*	-174	-147
*dpas*	109	-24
*dpro*	-308	-345
*dpud*	-130	-147
*drac*	131	-77
*drad*	12	-140
*drai*	123	-26
*drak*	-126	-114
*dran*	36	-94
*drat*	-1	-116
*dre	175	131
*dreb*	-86	-135
*dreg*	214	-132
*dren*	123	-34
*dret*	-175	-143
*dri	-97	-103
*dric*	-268	-55
*drin*	-161	42
*drok*	-78	-111
*drom*	-310	-209
*dron*	-109	-93
*droo*	180	-52
*drop*	-79	-136
*dror*	134	19
*druc*	231	208
*druf*	-105	-106
*drug*	2	125
*drum*	21	150
*drun*	128	85
*druv*	246	-17
*dryc*	-149	-106
*dryg*	-115	-200
*dsa	152	2
*dsan*	-84	-135
*dsar*	17	192
*dsbr*	-37	91
*dsel*	-77	-156
*dsen*	-342	-403
*dsfu*	-122	-154
*dsha*	158	21
*dshj*	33	161
*dsin*	-126	-115
*dskf*	4	134
*dsko*	-61	-152
*dskv*	-13	115
*dsli*	-105	-150
*dsma*	-260	-228
*dsme*	-21	109
*dsna*	-148	-167
*dsoc*	-49	-138
*dspa*	92	148
*dspr*	-203	-184
*dsra*	-189	-194
*dsta*	-139	32
*dste*	-127	-133
*dstr*	-201	-246
*dsva*	42	-113
*dtab*	-124	-116
*dtag*	54	309
*dtak*	-172	-133
*dtan*	24	134
*dter*	-138	-123
*dtra*	-202	-161
*dtry*	-67	-168
*dtun*	131	41
*dube*	90	-91
*duk	185	-44
*duka*	204	127
*duke*	196	7
*duks*	15	187
*dula*	-174	-140
*dump*	-143	-126
*dumt*	19	148
*duns*	22	201
*dusc*	126	264
*dutd*	134	28
*dvak*	148	33
*dvar*	2	-160
*dvat*	85	-58
*dver*	-149	-167
*dvet*	23	-148
*dvic*	-212	-216
*dvid*	116	221
*dvik*	-153	-168
*dwif*	-163	-171
*dygn*	79	164
*dykt*	144	13
*dyn	-136	-94
*eaa	132	14
*eace*	22	241
*ead	-154	-240
*eada*	66	-143
*eady*	-89	102
*eago*	141	-4
*eak	136	-58
*eaka*	9	162
*eakt*	75	-99
*eaku*	-143	-152
*ealo*	151	54
*ealt*	-208	-109
*eam	-283	-279
*eama*	-9	121
*eami*	17	196
*ean	-28	186
*eane*	162	-42
*eani*	30	220
*eans*	-225	-212
*eanu*	123	-14
*eara*	-132	-160
*earb*	-197	-217
*eari*	-81	-246
*ears*	-78	84
*ease*	-91	58
*east*	-24	-196
*eat	-115	-217
*eath*	253	76
*eati*	133	23
*eats*	-124	36
*eave*	-2	201
*eavi*	139	-12
*eavy*	188	38
*eban*	-101	-150
*ebar*	181	21
*eber*	-19	-165
*ebet*	-136	-176
*ebi	199	38
*eble*	-186	-161
*ebli*	-168	-165
*ebod*	-23	154
*eboe*	-85	-124
*ebyg*	-215	-205
*ecem*	-90	-49
*ecen*	-218	-200
*ecep*	-193	-196
*ech	152	25
*ecke*	-198	-64
*eckl*	-41	117
*ecko*	194	35
*ecks*	145	163
*econ*	-44	-135
*ect	-116	-205
*ecze*	-198	-208
*edag*	-52	160
*edas*	-158	-146
*edbe*	119	19
*edbo*	27	123
*eden*	-15	-180
*edet*	-27	107
*edga*	-112	-118
*edik*	-26	154
*edin*	55	-153
*edkl*	108	-37
*edli*	-8	171
*edom*	-131	-143
*edon*	-82	-167
*edov*	-118	-178
*edra*	-171	-200
*edsa*	-112	-104
*edsb*	55	207
*edse*	-342	-403
*edsh*	158	21
*edsm*	-21	109
*edsn*	-109	-125
*edst*	-214	-236
*edva*	-226	-192
*edve*	23	-148
*edvi*	116	221
*eech*	152	25
*eed	-117	-76
*eedi*	170	-51
*eel	139	88
*eela*	159	25
*eels*	83	-76
*eend*	-177	-246
*eeni*	-116	-140
*eep	65	266
*eepi*	-273	-142
*eeps*	154	52
*eepy*	56	-117
*eer	-163	-9
*eers*	-137	-90
*ees	-215	-177
*eet	114	243
*eets*	-129	-114
*eeze*	27	-104
*eezi*	135	-49
*efal*	-6	166
*efar*	-16	-177
*efas*	129	11
*efek*	133	22
*efen*	-218	-235
*efer*	-195	-247
*efil*	-152	-164
*efis*	-135	-129
*eflu*	-140	-140
*efri*	34	104
*efru*	-167	-142
*eful*	14	296
*egar*	-198	-285
*eget*	206	139
*egio*	-288	-267
*egis*	-24	125
*egla*	233	-35
*egle*	-209	-256
*egn	-166	-173
*ego	-135	-109
*egob*	-53	-118
*egra*	-136	76
*egre*	-157	-108
*egri*	121	-26
*egru*	-109	-157
*egs	178	19
*egud*	-140	-155
*ehab*	-70	-178
*ehag*	38	-90
*ehal*	-184	-177
*ehe	-177	-169
*ehen*	25	127
*ehov*	-192	-16
*ehtu*	149	12
*eide*	-170	-193
*eigh*	-37	161
*eika*	403	210
*eiko*	179	12
*eiml*	138	2
*einf*	115	-9
*eing*	19	146
*eins*	-131	-130
*eird*	139	-45
*eisu*	-162	-155
*eita*	124	155
*eizu*	67	-116
*ejen*	217	61
*ejer*	61	163
*ejl	-151	-163
*ejob*	133	108
*ejpa*	-134	58
*ejt	29	158
*eka	-135	-116
*ekan*	174	25
*ekar*	135	130
*ekav*	253	33
*eker*	-276	-145
*ekis*	-65	64
*ekla*	-183	-165
*ekni*	-202	-196
*eko	-216	-220
*ekom*	-147	-145
*ekon*	73	-87
*ekop*	286	46
*ekor*	-186	-168
*ekos*	-139	-135
*ekpa*	33	277
*ekra*	-169	-157
*ekre*	-165	-115
*ekse*	-333	-325
*eksl*	-127	-128
*eksp*	-101	-118
*ekte*	196	113
*ekti*	-141	-169
*ekto*	119	137
*ekun*	34	-90
*ekva*	-181	-160
*ela	64	-107
*elaa*	-105	88
*elac*	136	53
*elak*	-40	150
*elap*	13	121
*elar*	-265	-10
*elat*	-138	26
*elbo*	-212	-182
*elda*	168	-8
*elea*	166	14
*eled*	-38	128
*elee*	-153	25
*elen*	268	283
*eles*	102	68
*elev*	-38	229
*elex*	-140	-137
*elf	-52	281
*elfr*	136	8
*elg	-141	3
*elge*	-154	57
*elgi*	332	52
*eli	228	188
*elia*	-252	-257
*elid*	6	-109
*elie*	40	182
*elim*	-90	80
*elin*	89	-47
*eliq*	110	-128
*elis*	-149	-143
*elje*	160	141
*elka*	190	144
*elkn*	-135	-110
*elko*	-172	-181
*elkr*	-233	-216
*elol*	201	-41
*elor*	-126	-136
*elos*	129	164
*elow*	-209	-189
*elp	98	-23
*elpi*	147	56
*elpo*	29	192
*elps*	-193	-129
*elra*	-127	-148
*elre*	-69	118
*elsa*	164	-10
*elsl*	86	-72
*elsm*	112	10
*elte*	151	173
*elti*	43	-119
*elto*	170	-44
*eltr*	-150	-164
*elts*	-4	119
*elva*	132	197
*elve*	-144	-65
*elvi*	162	-3
*elvm*	23	157
*ely	87	15
*emad*	-123	-161
*emak*	47	-144
*emam*	156	47
*eman*	-164	-92
*emar*	-144	-319
*emat*	159	27
*emba*	-182	-195
*embe*	-2	-149
*emed*	-114	-147
*emel*	187	-38
*emen*	-126	66
*emer*	-167	-173
*emet*	-184	-230
*emi	101	-66
*emis*	-2	-105
*emkr*	-189	-138
*emli*	60	277
*emlo*	-124	-130
*emo	271	51
*emor*	-154	-168
*emp	232	-5
*empe*	239	3
*emsa*	-137	-120
*emsj*	-184	-180
*emti*	-268	-210
*emtj*	24	102
*emur*	-78	107
*emyc*	237	26
*enaa*	98	284
*enad*	-127	-33
*enah*	177	15
*enai*	-155	-153
*enan*	28	-227
*enar*	-144	36
*enas*	163	136
*enat*	-121	-140
*enbi*	-44	45
*enbr*	157	-10
*ence*	-39	-164
*end	206	223
*enda*	-3	315
*endi*	-27	166
*endr*	-123	9
*ends*	-176	-85
*ene	112	225
*ened*	-77	72
*enel*	-160	-149
*enen*	106	-5
*ener*	-152	-84
*enet*	204	-123
*enew*	-219	-229
*enga*	-8	286
*engi*	273	-32
*engl*	40	-123
*engo*	167	90
*enha*	149	-18
*eni	130	218
*enis*	-329	-347
*enka*	222	286
*enke*	213	156
*enko*	114	167
*enla*	-149	-153
*enli*	-57	-164
*enly*	209	41
*enou*	67	135
*enpa*	-197	-202
*enpi*	96	-80
*enra*	184	15
*ens	-230	-154
*ensn*	136	27
*enso*	-71	-184
*enta*	-112	-302
*ento*	-44	-165
*entr*	-49	-215
*ents*	-29	245
*enyl*	-131	-126
*eoft*	-118	-107
*eone*	30	119
*eont*	98	-47
*eost*	-114	-113
*epar*	-224	-284
*epda*	4	149
*epet*	137	241
*epfa*	16	140
*epha*	146	-6
*epig*	-174	-196
*epil*	73	-151
*epin*	-260	-87
*epip*	100	-130
*epla*	20	190
*eps	154	52
*epsi*	6	-210
*ept	-243	-197
*eptf*	-143	-174
*epy	56	-117
*era	-162	-43
*erac*	-133	-130
*erai*	22	172
*erak*	167	-77
*eran*	-141	-50
*erap*	-176	-233
*eras*	-119	210
*erat*	147	240
*erbe*	-35	-167
*erbi*	-105	44
*erbl*	123	-79
*erbo*	126	-22
*erbr*	-44	-202
*erby*	-193	-180
*erci*	-172	-247
*erdo*	104	-130
*erdr*	52	199
*ere	-107	87
*ered*	-159	-34
*ereg*	-140	-155
*erek*	-163	-178
*erer*	105	-68
*eres*	16	-168
*eret*	28	143
*erfl*	-189	-212
*erfo*	60	90
*erfr*	-173	-160
*erge*	-136	0
*ergi*	2	-225
*ergo*	-140	-163
*ergr*	4	120
*erha*	231	-9
*erhe*	-187	-41
*eri	218	-69
*eria*	-137	-114
*erib*	151	-27
*erie*	-201	-294
*erig*	-37	139
*eril*	-145	-133
*erio*	-255	-244
*erit*	17	-147
*eriu*	-136	-153
*erk	33	-117
*erke*	157	33
*erki*	287	17
*erkl*	-117	29
*erkn*	-164	-157
*erkr*	175	-55
*erla*	-182	-63
*erly*	171	105
*erm	-162	-151
*ermi*	113	-120
*ermo*	211	9
*ern	-38	-107
*erne*	-158	-165
*eroi*	213	40
*erol*	-92	-248
*erou*	-170	-163
*erpe*	-169	-165
*erpr*	-189	-204
*ersa*	-262	-285
*ersi*	159	-28
*ersj*	117	16
*ersk*	-120	-192
*erso*	-112	9
*ersp*	-211	-176
*erst*	157	56
*ersv*	-148	-156
*erte*	-176	-108
*erto*	104	64
*ertr*	-161	-144
*erty*	-18	111
*erua*	-180	-191
*erut*	-213	-196
*erva*	-131	-216
*ervb*	-157	-170
*erve*	-235	-105
*ervi*	-112	-28
*ervo*	-288	-293
*eryo*	148	217
*eryt*	-58	156
*eryw*	37	-106
*esaa*	-169	-162
*esad*	-272	-249
*esam*	51	-110
*esan*	74	66
*esci*	-144	-132
*escr*	-193	-239
*esep*	-234	-219
*esha*	-87	-116
*esic*	-168	-196
*esig*	-143	-150
*esit*	-185	-150
*esiu*	-204	-182
*esiv*	-149	-95
*eske*	-79	75
*eski*	-181	-182
*eskr*	97	-1
*esku*	-101	-130
*esla*	189	20
*eslu*	-26	120
*esok*	-295	-186
*esol*	178	39
*esor*	-161	-150
*espe*	-16	145
*espo*	213	31
*est	-85	-216
*esti*	129	79
*ests*	-136	-128
*esul*	-169	-191
*esum*	146	53
*esus*	-6	152
*esut*	-129	-124
*esvi*	74	202
*esvu*	206	44
*eta	-132	17
*etab*	-182	-194
*etag*	184	-84
*etal*	17	141
*etam*	160	-30
*etar*	184	58
*etas*	94	-172
*etav*	17	133
*etch*	-142	-135
*etee*	-136	-176
*etei*	81	217
*eter*	133	117
*etes*	-201	-285
*etfo*	-214	-223
*etho*	-156	-137
*etid*	-80	-223
*etig*	35	-123
*etik*	131	-96
*etim*	-206	-59
*etir*	-84	-167
*etke*	4	145
*etku*	146	30
*etla*	-109	-108
*etni*	-18	-124
*etoa*	120	-10
*etol*	-145	-138
*eton*	195	61
*etop*	-129	-128
*etor*	-207	-180
*etot*	32	-112
*etre*	147	12
*ets	-94	107
*etse*	179	54
*etsf*	-8	171
*etsg*	-130	-98
*etsk*	-136	-179
*etsl*	13	-101
*etur*	-197	-201
*ety	-151	-165
*etyd*	-186	-115
*etyl*	148	10
*eue	-178	-195
*euka*	108	-1
*euke*	123	-39
*euma*	-156	-146
*eumo*	-129	-131
*eva	121	438
*evaa*	-194	-198
*evar*	134	333
*evax*	-204	-261
*evet*	141	35
*evig*	49	211
*evla*	246	125
*evli*	103	-78
*evt	-10	132
*ewbo*	206	103
*ewed*	-162	-176
*exam*	-180	-257
*exat*	-13	-144
*exet*	37	200
*exi	-114	-125
*exid*	-140	-137
*exis*	71	239
*exli*	-116	-119
*exma*	-6	169
*expl*	-85	-228
*ext	-186	63
*exve*	182	33
*eyel*	6	-109
*eyla*	-138	-169
*eyn	-60	-135
*eypu*	143	27
*eys	-47	147
*eze	144	14
*ezer*	-129	-125
*ezin*	135	-49
*face*	138	87
*fack*	67	176
*fad	73	-133
*fade*	287	300
*fage*	-197	-181
*fail*	-209	-139
*fain*	187	-66
*fal	263	44
*fala*	181	-16
*fale*	224	138
*fals*	-277	-224
*fami*	-142	53
*famn*	135	53
*fan	-186	-332
*fans*	75	121
*farb*	129	166
*fard*	62	94
*farf*	181	104
*farg*	35	-165
*fari*	-32	-116
*fark*	137	-124
*farl*	-398	-228
*farn*	140	-8
*fars*	171	117
*farv*	-10	241
*fas	115	163
*fat	137	81
*fate*	150	33
*favo*	-134	-168
*fben*	-131	-110
*fbor*	-129	-131
*febe*	-16	-163
*fee	-91	-165
*feel*	164	46
*feko*	284	44
*fekt*	49	-147
*feln*	179	25
*felt*	208	51
*fema*	-91	-265
*femk*	-189	-138
*fen	-311	-291
*fer	-182	-132
*fera*	-140	-146
*feri*	-120	-154
*ferm*	-124	-118
*fest*	-58	126
*fesu*	146	53
*fet	-82	-166
*feve*	92	-172
*fifa*	-146	-139
*fika*	142	174
*fike*	-241	-225
*file*	-174	-177
*film*	-279	-96
*fina*	-262	34
*find*	106	10
*fine*	-225	-174
*fing*	178	-105
*fini*	175	105
*fins*	-333	-149
*fint*	-162	-244
*fira*	-44	87
*fisc*	-134	-154
*fisk*	-48	-162
*fiti*	153	10
*five*	173	89
*fixa*	-45	143
*fixe*	-189	-174
*fjal*	-94	-183
*fjan*	-109	-104
*fjol*	-236	-279
*fkor*	-189	-175
*flac*	50	-213
*flam*	226	-82
*flan*	-180	-139
*flar*	-126	-195
*flas*	182	125
*flim*	88	-116
*flin*	13	193
*flip*	35	-93
*flis*	-55	-159
*flit*	49	411
*flog*	234	-10
*floo*	182	-114
*flop*	251	1
*flue*	-267	-257
*flug*	153	-49
*flus*	-172	-141
*flux*	-140	-140
*flyg*	-112	-159
*flyt*	-205	-224
*foam*	154	2
*fod	167	-29
*fode*	193	58
*fods*	-96	-142
*fogl*	-179	-152
*fold*	-173	-179
*foli*	-24	162
*folj*	-25	119
*fone*	-127	127
*fonk*	-172	-234
*fons*	67	195
*font*	202	-32
*fonu*	-98	-161
*foot*	11	-166
*for	12	209
*forb*	84	177
*forc*	13	220
*fore*	-206	-241
*forf*	-148	-93
*forg*	191	177
*forh*	-289	-301
*fork*	-218	-364
*forn*	-158	-204
*forp*	-16	149
*fort*	202	98
*forv*	123	-83
*fosa*	135	31
*fost*	116	196
*fota*	-4	171
*fotb*	-102	-202
*fote*	-89	-282
*fotl*	-170	-188
*fots*	-243	-246
*fotv*	-97	-46
*foun*	76	115
*fra	20	158
*frad*	240	17
*frag*	-81	79
*frai*	-33	124
*frak*	123	11
*fram*	46	145
*fran*	144	37
*frat*	298	42
*frea*	-166	-197
*fred*	-17	147
*free*	151	11
*fres*	15	174
*fri	-263	-207
*frid*	-66	134
*frie*	172	194
*frik*	-216	-275
*fris*	-178	-161
*frit*	-55	-166
*friv*	-121	-164
*from*	-144	16
*fros*	203	12
*fruk*	158	-131
*frun*	3	138
*frys*	218	-7
*fsad*	-183	-118
*fsat*	-115	-24
*fta	-155	-107
*ftad*	164	46
*ftat*	6	151
*fte	-47	-156
*ften*	36	-193
*ftge*	145	91
*ftin*	-218	-228
*ftne*	-116	-100
*ftni*	91	-92
*ftor*	-84	-114
*fts	-119	-147
*ftsm*	4	171
*fuci*	-130	-125
*fula*	-150	-46
*fulm*	-126	-81
*fuln*	-112	-101
*fund*	-46	167
*fung*	70	-63
*funk*	-45	-218
*funy*	229	3
*fura*	-148	-136
*furi*	-172	-170
*fuse*	138	38
*fyla*	-67	-236
*fyld*	-50	-192
*fyln*	-148	-139
*fyra*	158	-34
*fyrh*	113	-10
*fyrv*	135	26
*gad	-60	210
*gade*	69	224
*gafe*	201	27
*gain*	-99	85
*gala*	-133	-144
*gale*	-336	-88
*galg*	133	30
*gali*	46	-91
*galn*	158	44
*gals*	-179	-198
*galt*	184	44
*game*	-171	-182
*gaml*	-151	-229
*gan	100	-43
*gand*	231	40
*gang*	68	155
*gani*	-133	-175
*gapa*	-180	-33
*gaps*	-127	-126
*gara*	66	230
*gard*	164	120
*gare*	92	185
*garm*	39	261
*garn*	-180	-55
*gars*	-119	29
*gas	-60	-165
*gasa*	78	206
*gasi*	-173	-135
*gasm*	150	50
*gaso*	183	33
*gasp*	119	-94
*gat	145	51
*gati*	-171	-156
*gave*	65	166
*gbeh*	-154	-141
*gbet*	-232	-208
*gboc*	12	113
*gbok*	26	143
*gdag*	48	137
*gde	147	154
*gdeg*	-207	-184
*gdom*	-166	-244
*gdor*	-6	112
*gdun*	175	16
*ged	-23	201
*geer*	10	140
*gefa*	-16	-177
*gega*	-115	-113
*gegr*	-111	-160
*gel	-263	-307
*gela*	136	53
*gele*	153	-21
*geln*	-264	-124
*gels*	-201	-100
*gelt*	-162	-174
*gen	67	177
*gena*	102	-33
*genc*	-167	-173
*gene*	-121	-159
*genh*	-19	176
*gens*	-85	-221
*geny*	-131	-126
*gerb*	155	2
*gerh*	234	33
*geri*	-155	-159
*gern*	-53	-172
*gero*	-170	-163
*gert*	195	-70
*gese*	-138	-127
*gest*	-252	-166
*geti*	154	7
*gets*	-97	145
*geva*	126	336
*ghbo*	7	181
*ghed*	-106	-123
*ghet*	-59	-133
*ghin*	316	16
*ghos*	-118	-131
*ght	-52	127
*ghte*	-38	138
*ghts*	-52	250
*ghur*	-133	-144
*gift*	267	71
*giga*	-140	-116
*gikt*	-187	-206
*gile*	-116	-115
*gin	-213	-219
*ginf*	-124	-184
*gion*	-288	-267
*gipa*	330	41
*gis	-242	-201
*gisk*	121	-64
*gisp*	160	131
*gist*	-30	118
*git	249	54
*gita*	262	27
*gitp*	-125	-118
*gits*	72	-57
*giva*	-200	-135
*give*	-77	102
*givn*	-219	-226
*gjor*	37	263
*gkan*	85	-52
*gkni*	-128	-155
*gkro*	174	52
*gla	101	175
*glad*	-386	-326
*glan*	137	26
*glar*	22	-159
*glas*	81	-149
*glat*	13	154
*gled*	155	112
*gler*	-238	-275
*glin*	112	-99
*glip*	-207	-171
*glis*	-94	-176
*glod*	159	37
*glom*	-389	-511
*glos*	-251	-213
*glut*	-132	-127
*glyc*	-45	-125
*glyk*	204	20
*gmas*	-169	-166
*gmig*	10	125
*gna	-27	192
*gnad*	160	9
*gnal*	-336	-301
*gnan*	-42	-237
*gnar*	-156	112
*gnat*	-132	-88
*gnen*	33	-113
*gnes*	-204	-182
*gnid*	-130	-109
*gnis*	-104	-173
*gnt	-158	-75
*gnug*	170	12
*gnyr*	241	20
*goar*	-115	-154
*gobi*	-53	-118
*goch*	-115	-131
*godi*	104	-93
*gods*	144	-3
*goes*	-194	-214
*goi	141	-4
*goin*	62	125
*golf*	-144	-140
*golv*	257	62
*gom	-93	-80
*goma*	1	209
*gome*	132	16
*gomt*	27	263
*gon	-28	173
*gonb*	173	-20
*gone*	41	-96
*gonl*	-79	-172
*gont*	104	-149
*good*	-60	135
*goog*	-124	41
*gope*	-168	-153
*gora*	139	202
*gori*	193	23
*gorm*	38	-153
*gorn*	-8	-157
*got	188	65
*govn*	-103	-109
*gpla*	-143	-127
*gra	-20	-142
*grac*	-26	159
*grad*	206	58
*graf*	-188	-204
*gral*	-145	-148
*grar*	150	104
*gras*	237	11
*grat*	-234	-118
*grea*	-141	-134
*greg*	-98	-139
*grek*	-138	-123
*gren*	181	24
*grep*	-17	186
*gres*	120	-29
*gret*	-35	-237
*grey*	153	-26
*grie*	-168	-199
*grig*	-189	-164
*gril*	72	-92
*grin*	-154	-168
*gris*	-102	-124
*gron*	18	-194
*gror*	137	23
*grot*	72	-82
*grou*	-224	-215
*grum*	-97	-149
*grun*	226	116
*grup*	-236	-213
*grus*	-253	-234
*gruv*	-217	-255
*gry	-7	133
*grym*	218	-19
*gryt*	200	44
*gsam*	114	-85
*gsbl*	124	1
*gsbr*	-9	129
*gsby*	-97	-148
*gsde*	-159	-74
*gsel*	-94	-74
*gsfi*	-133	-101
*gsgo*	-93	-80
*gsha*	-57	-120
*gshu*	-165	20
*gsju*	-65	-209
*gsko*	-111	-154
*gskv*	-65	-162
*gsky*	41	165
*gsle*	-164	-174
*gslo*	-93	-109
*gsma*	112	-114
*gsov*	-119	-106
*gspa*	183	120
*gspe*	-11	198
*gsru*	65	147
*gst	168	130
*gsta*	-180	-79
*gste*	57	-85
*gsti*	199	-29
*gsup*	153	19
*gsva*	-120	-179
*gtid*	-44	107
*gtra*	157	139
*gubh*	-118	-102
*gud	-140	-155
*gue	52	-95
*gula*	63	-91
*gult*	-214	-101
*gumi*	-5	-128
*gums*	-117	-120
*gung*	-42	86
*guys*	-169	-177
*gval*	-165	-136
*gvat*	-133	-113
*gver*	88	-77
*gvin*	-146	-135
*gymn*	-212	-159
*haa	47	184
*haap*	-174	-166
*hab	-34	-138
*hach*	-211	-190
*hack*	-34	-195
*hade*	-203	19
*hag	-184	-127
*hage*	135	162
*hagl*	130	3
*haha*	-382	-490
*hail*	44	-106
*haki*	145	200
*hal	108	-71
*hald*	210	142
*hale*	102	18
*half*	-68	-175
*halg*	200	80
*halk*	-150	-222
*halo*	-318	-283
*hals*	-41	-195
*halu*	-146	98
*halv*	197	-110
*hand*	143	69
*hane*	6	191
*hang*	182	-39
*hank*	-132	-10
*hans*	-7	281
*hant*	123	9
*hapy*	-157	-130
*hara*	-218	-188
*hard*	291	25
*hare*	-223	-73
*hari*	116	105
*harl*	-189	-174
*harp*	-102	-211
*hasa*	-190	-188
*hasn*	183	154
*hast*	32	-108
*hat	-185	-10
*hate*	-10	179
*hato*	-149	-130
*hats*	-168	10
*have*	-15	60
*havi*	201	-33
*hbou*	7	181
*hdal*	-115	-131
*head*	-40	-256
*heav*	263	149
*heck*	-128	102
*hede*	16	131
*heet*	-136	-127
*hef	35	162
*hefe*	-206	-232
*hehe*	-177	-169
*heik*	179	12
*heim*	9	-139
*hela*	53	-84
*helf*	-106	-120
*helg*	-216	3
*heli*	-176	-19
*helr*	-69	118
*hels*	-104	72
*helv*	-173	-68
*heml*	-8	271
*hemo*	105	-76
*hems*	-111	-235
*hemt*	24	102
*hen	-95	28
*hene*	43	257
*heng*	299	-22
*heni*	159	138
*henk*	245	154
*here*	-131	47
*hero*	118	17
*herp*	-169	-165
*hers*	-154	-168
*hery*	-158	-130
*hest*	364	74
*het	-133	-130
*heti*	-152	5
*hetk*	4	145
*hets*	-169	-72
*hey	-62	199
*hfra*	111	-9
*hick*	-362	-340
*hicu*	-140	-137
*hide*	17	152
*high*	175	142
*hiih*	-162	-166
*hiki*	151	-45
*hili*	-140	-110
*hims*	102	141
*hine*	265	149
*hing*	218	240
*hink*	168	314
*hita*	194	280
*hite*	241	29
*hits*	39	288
*hive*	260	4
*hjar*	97	-203
*hjul*	113	-10
*hkaa*	-2	196
*hkai*	-60	80
*hkas*	12	165
*hkin*	192	14
*hock*	169	-79
*hoea*	-144	-127
*hoft*	-147	-269
*hoge*	143	-146
*hogr*	153	-58
*hoit*	-195	-148
*hoki*	275	-16
*hokl*	-189	-183
*hola*	155	129
*hole*	10	-140
*holr*	-99	-115
*holt*	-103	-113
*hona*	-168	-163
*hone*	19	272
*hono*	164	177
*hop	206	158
*hopa*	86	295
*hope*	-59	84
*horm*	-178	-145
*horn*	-158	60
*hosk*	116	54
*host*	-147	-239
*hot	14	-131
*hota*	-141	117
*hotr*	-139	-122
*houg*	-78	189
*houl*	-97	-203
*hour*	141	40
*hous*	110	-44
*hout*	216	254
*hovd*	56	189
*hove*	-192	-67
*hovs*	-17	104
*hrea*	148	174
*hree*	-215	-255
*hrim*	162	28
*hrob*	-165	-158
*hrou*	248	119
*hset*	113	10
*htak*	198	27
*hter*	-80	128
*hts	-52	250
*hua	-19	147
*hude*	197	79
*hudl*	-161	-165
*hudt*	-138	-123
*hug	245	21
*huga*	18	249
*huge*	258	143
*hugi*	114	-26
*hugo*	61	-133
*huma*	9	133
*humb*	-249	-248
*humi*	-151	-148
*humo*	-36	128
*hung*	-189	-164
*hunt*	121	47
*hurs*	-184	-176
*hurt*	-47	95
*hus	-178	-121
*husb*	100	211
*huse*	-68	173
*husp*	-98	-133
*hutr*	238	-42
*huu	181	130
*huul*	168	-14
*huut*	8	190
*huve*	89	-100
*huvu*	138	39
*hvin*	-145	-155
*hydr*	-78	-111
*hyfs*	-149	-125
*hyla*	-127	-151
*hypa*	0	170
*hype*	-231	-137
*hyro*	-156	-156
*hyva*	-69	91
*hyvi*	-257	-241
*iaa	-158	-155
*iabe*	43	-172
*iak	180	53
*ial	-142	-97
*ialy*	266	79
*ian	-144	-78
*ianc*	-139	-132
*iand*	-220	-138
*ianf*	178	40
*iapi*	164	28
*iar	-269	-307
*iare*	-242	-243
*iarh*	-166	-161
*iari*	-192	-177
*ias	152	-45
*iasi*	-132	-118
*iast*	-142	-130
*iate*	-142	-143
*ibio*	86	-115
*ibla*	-145	8
*ibro*	-159	-152
*ibs	85	-92
*ibup*	-251	-226
*icda*	10	95
*icen*	-33	-144
*ices*	-6	165
*icha*	154	137
*icid*	-185	-144
*icki*	-50	-125
*ickl*	-195	-194
*ickn*	-151	-167
*icks*	-148	-151
*icle*	135	-3
*icol*	-127	-116
*icor*	-161	-150
*ics	-157	-162
*icta*	-130	-120
*ictu*	11	211
*icup*	-140	-137
*ida	-190	-94
*idag*	169	137
*idal*	-24	212
*idan*	131	-48
*idar*	152	-17
*iday*	-40	143
*ide	93	147
*iden*	-144	-71
*ideo*	-137	-180
*ider*	-237	-179
*idet*	98	-62
*idge*	-66	137
*idit*	102	-92
*idja*	182	19
*idn	153	144
*idni*	81	-9
*idnt*	-44	107
*idor*	-31	-169
*idos*	168	25
*idra*	-155	-165
*ids	-249	-88
*idsb*	1	141
*idsf*	-122	-154
*idsk*	85	-67
*idva*	-127	-137
*idwi*	-163	-171
*idyk*	-139	-160
*iear*	-129	-125
*ied	-205	-76
*iefi*	-164	-150
*iehe*	27	127
*iela*	169	-33
*ieli*	193	42
*ien	-58	-188
*iend*	172	194
*ieni*	-216	-296
*iens*	136	27
*ier	-132	-34
*ies	18	131
*iest*	113	204
*iet	-160	-148
*iete*	-156	-167
*ieti*	-208	-145
*iety*	-123	-141
*ievi*	-125	-135
*ifa	-146	-139
*ifal*	-43	201
*ifat*	120	14
*ife	94	154
*ifer*	-140	-148
*ifra*	195	122
*ifre*	147	157
*ifta*	159	304
*ifte*	166	15
*ifti*	-178	-191
*iftn*	91	-92
*ifts*	-119	-147
*igan*	0	-133
*igar*	-130	70
*igbe*	-154	-141
*ige	-78	112
*iger*	154	-26
*igh	179	106
*ighb*	7	181
*ighe*	-49	-114
*ight*	-43	157
*igra*	-109	-123
*igri*	-85	-104
*igsf*	-133	-101
*ihag*	-164	-99
*ihal*	-86	-201
*ihis*	-164	-167
*ihja*	-196	-114
*ihop*	203	201
*ihta*	-176	-196
*iiht*	-162	-166
*iiks*	3	143
*iilt*	43	308
*iin	71	282
*iina*	8	156
*iing*	-189	-209
*iito*	-151	-143
*ijan*	-151	-167
*ika	235	199
*ikai*	163	18
*ikar*	53	194
*ikay*	8	131
*ikea*	174	-21
*ikel*	148	57
*iken*	-128	-64
*ikit*	91	-28
*ikli*	-201	-193
*iklo*	-167	-166
*ikol*	-30	-141
*ikor*	-225	-296
*ikot*	42	-154
*ikpi*	190	20
*ikro*	-19	144
*iksi*	83	151
*ikso*	171	104
*ikt	-158	-296
*ikta*	-62	141
*iktn*	-125	-122
*ikto*	-244	-262
*ikts*	-241	-198
*ikva*	181	281
*ila	219	178
*ilad*	75	-84
*ilal*	290	147
*ilam*	81	-69
*ilan*	40	-149
*ilar*	43	247
*ilas*	81	81
*ilat*	122	-38
*ilbu*	137	-38
*ilda*	-149	-136
*ilde*	76	271
*ildo*	-77	80
*ile	117	189
*ileb*	181	137
*ilen*	189	163
*ilep*	73	-151
*ilet*	158	97
*ilfi*	-174	-167
*ilig*	-127	-173
*ilin*	-69	-175
*ilja*	-126	16
*ilje*	-41	142
*ilka*	-181	4
*ilke*	-154	20
*ilko*	-195	-145
*ilm	-310	-252
*ilma*	135	252
*ilme*	-171	-155
*ilna*	-190	-91
*ilny*	84	185
*ilo	-162	-21
*iloi*	-75	-177
*ilol*	69	-86
*ilop*	107	-38
*ilra*	-7	170
*ils	132	214
*ilsa*	-22	104
*ilse*	-200	-204
*ilsk*	-192	-99
*ilte*	13	276
*ima	130	-5
*imad*	179	26
*imak*	-149	-216
*imar*	134	-86
*imat*	217	-44
*ime	257	150
*imel*	128	-53
*imfa*	206	-10
*imig*	223	54
*imin*	-177	-154
*imle*	136	170
*imli*	66	-74
*imni*	-92	-144
*imoa*	-9	185
*imor*	-61	132
*imp	193	-15
*impl*	-142	-158
*impu*	13	165
*imra*	160	59
*imse*	102	141
*imsk*	-142	-154
*ina	-63	180
*inaa*	207	75
*inal*	-236	-215
*inan*	61	277
*inar*	-456	-312
*inas*	250	408
*inat*	-179	-193
*inbr*	-114	-114
*ince*	-83	-192
*inda*	132	-84
*inde*	-103	-121
*indf*	-141	-128
*indi*	120	-75
*indl*	-27	-140
*indo*	134	-29
*indr*	168	53
*indt*	-212	-172
*ine	-331	-401
*ined*	-76	104
*inei*	104	-11
*inel*	-182	-179
*inen*	-146	-190
*ines*	-143	-168
*infa*	160	-113
*infe*	95	-124
*infl*	-53	-250
*info*	-353	-328
*infr*	-91	-70
*ing	57	-121
*ingd*	96	245
*ingi*	-174	-171
*ingl*	-38	-129
*ingm*	-169	-166
*ingo*	-193	-120
*ingr*	54	-109
*ings*	-117	67
*ingv*	-179	-164
*inha*	42	-44
*inia*	-163	-144
*inic*	-127	-158
*inis*	185	89
*init*	-253	-213
*inje*	-61	-147
*injo*	207	78
*inju*	282	84
*inka*	46	-108
*inke*	161	161
*inki*	-128	120
*inkl*	154	-17
*inko*	-82	-240
*inks*	-51	211
*inku*	138	-35
*inla*	-207	60
*inon*	187	25
*inop*	141	-10
*inos*	-141	-138
*inpa*	155	2
*inpe*	100	-98
*inpl*	-104	-203
*inpu*	-80	-150
*inri*	-111	-103
*ins	-311	-100
*insa*	-147	-126
*insj*	233	30
*insk*	-188	-194
*insl*	8	-122
*inso*	-168	-115
*insu*	239	104
*int	-81	-155
*inta*	304	-29
*intb*	-142	-139
*intr*	-176	-174
*ints*	71	-66
*inty*	-314	-277
*inua*	26	306
*inun*	-3	159
*inut*	176	16
*inuu*	200	-11
*inva*	70	-79
*iny	-161	-198
*inyt*	-39	123
*ioar*	-196	-127
*iod	-146	-164
*iolo*	-131	-143
*iona*	-172	-184
*iond*	165	62
*ior	-141	-110
*ioti*	86	-115
*ious*	-90	-252
*ioxi*	-129	-98
*ipa	104	271
*ipad*	149	-15
*ipan*	376	177
*ipar*	141	-22
*ipas*	-108	-117
*ipea*	17	-130
*ipen*	69	-138
*iper*	192	286
*ipin*	-25	-155
*ipli*	121	-26
*ipre*	-214	-301
*ips	-154	-357
*ipse*	-98	-150
*ipt	-33	144
*ipta*	-187	-158
*ipte*	-145	-183
*ipti*	-160	-90
*ipu	296	41
*iqui*	114	-129
*ira	-236	-115
*irad*	211	36
*iral*	-88	-208
*iran*	-162	-161
*irar*	195	120
*irek*	-148	-83
*irig*	149	20
*irin*	-157	-162
*irit*	-125	-210
*iriz*	-39	-116
*irje*	-1	206
*iron*	-211	-199
*irs	103	191
*irta*	-149	-155
*irti*	217	8
*irve*	152	-27
*isad*	151	56
*isar*	-114	-224
*isat*	109	-35
*isch*	-43	-200
*isco*	-83	97
*isda*	-118	-199
*isdo*	-214	-212
*ise	-99	-238
*ised*	-160	-177
*isel*	196	27
*isen*	133	170
*iser*	-166	-174
*ises*	194	236
*iset*	-305	-311
*isev*	57	-116
*isfa*	-157	-163
*isfo*	-150	-217
*ish	200	207
*isha*	-105	65
*isid*	1	217
*isit*	-208	-249
*iske*	-234	-235
*iskm*	108	-122
*isko*	-26	220
*isku*	-221	-227
*isla*	-35	-198
*isly*	-67	104
*ism	134	7
*ismu*	-134	-118
*isni*	-90	29
*isno*	-120	-118
*isnt*	176	118
*ison*	295	4
*ispa*	-118	65
*ispe*	8	166
*ispo*	12	175
*isto*	165	156
*istr*	-80	148
*ists*	22	132
*istu*	106	111
*ita	151	38
*itab*	-42	-166
*itad*	215	262
*itam*	-126	-210
*itar*	-29	125
*itat*	55	157
*itch*	-286	-237
*ite	-182	-199
*itel*	-195	-175
*ites*	-199	-86
*itet*	184	-13
*itgt*	132	-1
*itho*	198	182
*iti	-156	38
*itia*	-62	84
*itic*	-112	-101
*itin*	75	63
*itit*	162	-1
*itiv*	53	-129
*ito	-168	-86
*iton*	-116	-86
*itpr*	-125	-118
*itro*	122	-111
*its	114	186
*itse*	-82	223
*itus*	-253	-213
*itvi*	208	44
*ityr*	147	45
*iuka*	-148	-132
*ium	-152	-46
*ius	-105	-116
*ivaa*	-94	103
*ivag*	139	12
*ivan*	163	136
*ivas*	-216	-232
*ive	143	113
*ivet*	-138	29
*ivfo*	3	149
*ivhu*	113	-85
*ivil*	-121	-164
*ivin*	-142	86
*ivit*	2	130
*ivja*	-115	-98
*ivlo*	219	23
*ivme*	-231	-225
*ivmo*	145	7
*ivna*	-183	-175
*ivni*	-117	-11
*ivon*	69	163
*ivr	186	47
*ivra*	-43	197
*ivs	-144	-170
*ivsf*	-117	-150
*ivsk*	105	-54
*ivst*	-119	-150
*iwi	151	11
*ixat*	16	194
*ixta*	109	-53
*ixte*	118	-45
*ixtr*	105	-40
*ixts*	-112	-104
*iza	-243	-218
*izan*	-154	-145
*izin*	-39	-116
*izur*	67	-116
*izy	-73	-174
*jack*	-134	-113
*jad	5	179
*jafs*	-165	-130
*jaga*	-145	-12
*jaks*	118	161
*jal	-309	-210
*jala*	-151	-243
*jalk*	145	94
*jalm*	132	14
*jalt*	177	-27
*jalv*	-35	144
*jamr*	137	8
*jamt*	-287	-246
*jan	22	-120
*jana*	45	189
*jani*	116	-56
*jans*	-58	62
*jant*	-180	-89
*jar	-25	-186
*jara*	243	93
*jarn*	-103	-155
*jart*	53	-216
*jas	-149	-172
*jat	28	241
*jate*	194	230
*javi*	-168	-154
*javu*	109	277
*jayk*	181	-14
*jayt*	-169	-165
*jder*	-195	-229
*jeda*	24	134
*jeet*	-18	125
*jeje*	179	66
*jeks*	-149	-112
*jelv*	23	157
*jeni*	-4	150
*jer	-110	49
*jerk*	152	-6
*jern*	23	175
*jesu*	-6	152
*jet	-10	128
*jetl*	-109	-108
*jkar*	41	246
*jkva*	91	166
*jnin*	-123	-166
*job	-191	-41
*jobi*	-150	-174
*jock*	154	29
*jodt*	-124	-116
*jog	45	190
*joka*	-67	163
*joko*	-113	-122
*jol	-130	-243
*jole*	20	227
*jolk*	-308	-243
*jon	137	79
*jone*	150	50
*jord*	120	211
*jork*	-154	-217
*jort*	97	186
*josj*	-137	-101
*jotk*	4	136
*jour*	-280	-180
*jpad*	-126	-117
*jpat*	-6	163
*jsa	-191	-201
*jsar*	-13	-131
*jset*	-37	-132
*juar*	-189	-177
*jud	181	35
*jude*	-151	-82
*jugi*	6	142
*juka*	-129	-260
*jukd*	-141	-46
*jukg*	-142	-69
*jukh*	-148	-4
*juki*	-209	-240
*jukr*	-123	-148
*jukv*	-214	-222
*jula*	-85	58
*julb*	-175	-153
*jule*	-9	152
*juli*	129	53
*jumi*	-240	-218
*jums*	-23	-160
*jund*	-15	168
*june*	-145	-141
*junk*	272	0
*jupa*	40	209
*jupt*	86	-66
*jur	-109	-39
*jura*	142	43
*jure*	161	239
*jurj*	-131	-107
*jurs*	-178	-93
*juse*	87	-36
*jusk*	109	41
*juta*	68	320
*jutb*	-99	-92
*jute*	176	-140
*juto*	61	-73
*juts*	-315	-278
*jvan*	21	127
*kaa	137	309
*kaan*	167	244
*kaat*	124	-43
*kab	-110	-114
*kaba*	-107	-126
*kabe*	179	12
*kada*	226	231
*kade*	-116	116
*kadk*	147	20
*kafe*	-16	-263
*kaft*	130	244
*kag	-185	-162
*kage*	-166	-161
*kahv*	-139	-155
*kaik*	-51	80
*kail*	79	168
*kaja*	161	29
*kaje*	-16	135
*kaka*	158	96
*kake*	210	106
*kakf*	117	15
*kakn*	45	-87
*kako*	-240	-211
*kaks*	102	-91
*kal	135	180
*kalj*	168	32
*kalr*	241	14
*kals*	250	63
*kalv*	-122	-175
*kami*	231	81
*kamp*	65	124
*kams*	45	184
*kamt*	-182	-27
*kana*	162	176
*kand*	157	112
*kang*	-193	-181
*kani*	-208	-68
*kank*	-43	119
*kans*	234	-52
*kant*	70	-116
*kany*	44	-93
*kapa*	211	-12
*kapl*	-139	-54
*kara*	-216	20
*karb*	37	175
*kard*	-125	-110
*kari*	-87	95
*karm*	-160	-289
*karn*	105	198
*karo*	-154	-141
*kart*	210	146
*karv*	-6	178
*kas	68	194
*kasa*	-223	-222
*kask*	154	234
*kast*	63	164
*kasv*	177	-14
*kat	219	166
*katb*	-110	-102
*kate*	-147	-161
*kati*	9	187
*kato*	180	2
*katr*	-131	-117
*katu*	117	19
*kaud*	161	15
*kaus*	299	61
*kav	-222	-214
*kava*	96	-69
*kave*	-140	-76
*kavs*	-242	-272
*kay	-143	-64
*kays*	8	131
*kbla*	65	324
*kbor*	160	31
*kdam*	171	12
*kdom*	-141	-46
*kea	281	153
*keaa*	132	14
*ked	12	212
*kede*	-1	102
*keds*	-44	128
*kee	-89	101
*keen*	-103	-169
*keep*	194	307
*keer*	-137	-90
*keet*	17	226
*kefu*	6	126
*keht*	149	12
*keit*	134	150
*kej	-98	-187
*kejs*	-150	-132
*kekv*	-111	-115
*kel	121	132
*kela*	-135	-144
*kele*	103	151
*kelg*	112	12
*kelo*	149	111
*kels*	260	-22
*kelt*	27	95
*kelv*	-38	90
*keme*	-114	-147
*kemi*	168	-69
*kemo*	-150	-144
*kena*	-113	-22
*kenb*	86	141
*kenh*	-130	-47
*kenk*	-115	-114
*keos*	-114	-113
*kerb*	-131	-98
*kerh*	-176	-107
*kerk*	-145	-126
*kern*	270	5
*kers*	104	-7
*kesp*	12	136
*kete*	-217	-174
*keto*	270	75
*keva*	-166	-22
*key	-250	-257
*keyl*	-138	-169
*keyn*	-60	-135
*keyp*	143	27
*keys*	-5	196
*kfac*	8	174
*kfil*	-150	-151
*kfor*	138	77
*kfos*	135	31
*kful*	-119	-110
*kfyl*	-70	-141
*kgra*	193	11
*khet*	223	29
*khus*	-148	-4
*khuv*	205	58
*kia	266	122
*kid	-179	-150
*kido*	-120	-244
*kids*	-145	19
*kiel*	157	-35
*kift*	-241	-234
*kig	-137	-178
*kiga*	169	9
*kiit*	-143	-134
*kikn*	164	40
*kila*	21	319
*kild*	-82	54
*kile*	54	191
*kili*	-169	-231
*kilo*	-176	-45
*kin	240	50
*kina*	205	22
*kine*	82	-136
*kint*	-222	-265
*kiny*	-110	-91
*kipe*	-32	-173
*kipu*	312	47
*kirj*	-69	80
*kirv*	163	-15
*kis	-149	9
*kisa*	66	-130
*kise*	-96	-209
*kisl*	-186	-189
*kisn*	-120	-118
*kit	168	186
*kite*	50	145
*kitg*	132	-1
*kito*	-117	-136
*kiva*	54	180
*kiwi*	151	11
*kjor*	207	-33
*klag*	13	-130
*klam*	203	-151
*klar*	79	228
*klas*	-241	-72
*klat*	173	139
*kle	-53	-145
*kler*	-65	-129
*klia*	-267	-324
*klic*	-69	56
*klim*	-182	-252
*klip*	86	-69
*klon*	-203	-199
*klor*	178	44
*klos*	-163	-60
*klum*	211	118
*klun*	-253	-216
*klyv*	205	-27
*kmas*	-44	-172
*kmed*	208	21
*kna	222	318
*knac*	-138	-116
*knak*	14	-84
*knal*	264	39
*knan*	-254	-353
*knap*	208	59
*knav*	-190	-190
*knee*	-271	-187
*knic*	166	8
*knif*	-105	92
*knik*	-202	-196
*knip*	-206	-214
*knol*	-247	-266
*knot*	-213	-154
*knuf*	-15	261
*knut*	49	156
*koch*	111	-9
*kock*	-162	-141
*kode*	-3	144
*koho*	169	74
*koi	149	21
*koj	-98	23
*koja*	14	-93
*koka*	370	137
*kokh*	223	29
*koko*	163	17
*kol	162	-47
*kold*	3	-113
*kole*	-194	-162
*kolg*	159	4
*koli*	-219	-220
*kolj*	48	-98
*kolk*	-211	-206
*kolm*	105	-84
*koln*	-107	-102
*kolo*	39	-85
*kolt*	-217	-160
*kolv*	-136	-134
*kom	55	133
*koma*	130	131
*kome*	97	54
*komu*	-229	-200
*kon	-93	-192
*konc*	-170	-163
*kond*	-267	-230
*kong*	57	138
*konk*	32	196
*konl*	51	207
*kono*	-157	-162
*kopa*	-192	-184
*kope*	87	-148
*kopo*	-288	-288
*kopt*	9	177
*kora*	76	171
*kord*	164	-7
*korg*	127	-6
*kori*	163	46
*kork*	-173	-169
*korn*	-74	142
*korp*	-159	-164
*kort*	-69	-121
*korv*	-40	-212
*kos	-243	-276
*kosa*	-158	-64
*kose*	-155	-133
*kosn*	41	119
*kost*	-171	-223
*kot	-89	-132
*kote*	-41	-172
*koti*	-64	93
*kotn*	-205	-177
*kots*	138	93
*kotu*	-174	-154
*koul*	-218	-231
*kour*	147	-21
*kout*	-167	-166
*kov	158	29
*kova*	266	68
*koys*	2	131
*kpan*	12	267
*kpis*	190	20
*krai*	-141	-108
*kraj*	-136	-152
*krak*	11	-117
*kram*	126	-113
*kran*	-171	-99
*krap*	-264	-134
*kras*	-135	-192
*krat*	-228	-140
*krav*	-57	66
*kred*	35	142
*kres*	-123	-148
*kret*	-172	-160
*krid*	55	-69
*krig*	-221	-198
*krik*	7	124
*krit*	-21	-164
*krmp*	110	-2
*kroc*	127	26
*krod*	239	52
*krof*	4	150
*krog*	-75	65
*krok*	-193	-78
*kron*	-178	-4
*kros*	-137	-140
*krot*	160	-11
*krub*	-175	-146
*kruk*	-187	-39
*krum*	206	4
*krup*	-93	-166
*kryc*	-169	-197
*krys*	263	107
*ksa	223	186
*ksac*	-133	-85
*ksak*	114	28
*ksal*	-190	-161
*ksam*	-166	-91
*ksbo*	107	176
*ksem*	-333	-325
*ksen*	107	-136
*kset*	67	-115
*ksgo*	161	78
*ksha*	106	-37
*ksi	138	106
*ksii*	-11	94
*ksju*	-267	-268
*kska*	185	18
*ksko*	-194	-67
*ksla*	-172	-194
*kslu*	-147	-141
*ksod*	167	40
*kspa*	-223	-232
*kste*	186	51
*ksti*	-62	-137
*ksto*	-164	-105
*ksty*	151	13
*ksun*	-104	-115
*ksva*	193	26
*ktab*	130	36
*ktag*	-95	-104
*ktan*	283	41
*ktar*	43	-151
*ktat*	-159	-26
*ktba*	298	40
*kte	214	119
*kter*	-158	-110
*ktes*	-87	-133
*ktfo*	-65	65
*ktio*	-102	-192
*ktis*	180	152
*ktne*	-125	-122
*ktol*	143	15
*kton*	85	-39
*ktos*	-178	-159
*kts	-9	-138
*ktsk*	-153	-132
*ktsm*	-203	-178
*ktul*	-130	-115
*ktur*	-33	-178
*kude*	-132	96
*kuiv*	-164	-151
*kula*	144	15
*kum	298	32
*kumi*	191	30
*kun	-234	-248
*kuna*	-71	-165
*kuno*	119	-66
*kuol*	-164	51
*kup	-143	-152
*kura*	-324	-389
*kure*	223	9
*kuri*	210	235
*kurs*	-190	-53
*kurv*	-157	-96
*kus	-165	-189
*kusi*	-164	-82
*kut	138	55
*kute*	-252	-124
*kuti*	-233	-213
*kutv*	-135	-145
*kuu	148	25
*kuuk*	71	-82
*kuul*	-68	171
*kuum*	225	-54
*kuve*	9	124
*kval*	-1	165
*kvan*	18	126
*kvar*	184	153
*kvas*	-19	117
*kvav*	151	10
*kvax*	-101	-14
*kved*	258	26
*kvit*	-6	204
*kyd	-50	89
*kyda*	-60	108
*kyds*	-159	-215
*kyla*	-322	-120
*kyld*	-102	-68
*kyle*	-168	-61
*kylk*	159	-25
*kylm*	165	-11
*kyln*	-122	-230
*kynd*	221	53
*kyrk*	-178	-218
*kysi*	140	18
*laa	53	205
*laak*	32	128
*laba*	-216	-232
*labo*	-131	-114
*labs*	122	-4
*lace*	-40	172
*lack*	58	-163
*lad	-423	-96
*lada*	-268	-124
*lade*	142	46
*ladi*	-149	-194
*ladj*	-190	-189
*ladu*	150	6
*lag	-10	-170
*lagd*	-148	-100
*lagm*	10	125
*lagn*	-162	-219
*lago*	59	-90
*lagr*	19	-117
*lags*	-200	-108
*lak	6	146
*laka*	-332	-239
*lake*	-75	-176
*lakr*	-139	-152
*lakt*	-122	-160
*lale*	-119	-103
*lalt*	-2	126
*lalu*	233	41
*lama*	156	100
*lamd*	234	-53
*lamf*	-127	-128
*lami*	85	-60
*lamn*	-230	16
*lamp*	206	83
*lams*	150	-21
*lamt*	301	31
*lamy*	-38	-214
*lanb*	-226	-193
*lanc*	100	-35
*land*	-62	60
*lane*	15	215
*lanf*	-121	-117
*lang*	-38	176
*lani*	-113	75
*lank*	-19	-184
*lano*	-143	-145
*lans*	97	-103
*laog*	38	145
*lap	236	26
*lapa*	178	103
*lape*	-148	-90
*lapn*	-38	-161
*laps*	312	235
*lar	13	129
*lara*	-267	-30
*larb*	163	-4
*lare*	140	179
*lark*	-145	-146
*larm*	23	-212
*larn*	-119	-100
*laro*	307	54
*lart*	172	343
*larv*	150	-38
*lasb*	73	-66
*lasi*	-145	-133
*lask*	165	157
*lasn*	-125	5
*laso*	-134	-220
*lasp*	99	-28
*lasr*	0	-164
*last*	-141	21
*lasy*	85	130
*lat	107	245
*late*	-171	-134
*latf*	-4	153
*lati*	-162	37
*lato*	-77	-309
*lats*	-102	-38
*laug*	-221	-212
*lav	11	113
*lava*	-152	-153
*lavi*	194	-48
*laxi*	136	-42
*laxo*	-172	-159
*lay	-147	-140
*layi*	-213	-204
*lban*	-137	-40
*lbat*	-133	-116
*lben*	-60	-178
*lbit*	119	24
*lbor*	-230	-196
*lbos*	-32	128
*lbow*	-173	-181
*lbra*	-76	-130
*lbru*	143	6
*lbud*	137	-38
*lcoh*	-141	-147
*lda	64	173
*ldar*	-124	-126
*ldat*	219	147
*lde	36	-126
*ldel*	160	66
*ldig*	251	184
*ldio*	-129	-98
*ldju*	171	17
*ldo	27	158
*ldoe*	130	28
*ldor*	-161	-122
*ldro*	134	19
*ldsk*	175	2
*ldta*	-36	205
*lea	-230	-203
*leac*	194	19
*leak*	171	105
*leal*	151	54
*lean*	107	185
*leas*	-70	80
*leav*	1	169
*lebr*	181	137
*leda*	-94	36
*ledn*	129	206
*leds*	-348	-408
*ledv*	-226	-192
*lee	115	139
*leen*	-164	-33
*leep*	-111	-107
*lego*	-57	-158
*legs*	149	-154
*lek	252	5
*leke*	-280	-151
*leks*	-3	-141
*lels*	-366	-362
*lem	-135	-10
*lema*	64	148
*leme*	0	120
*len	61	153
*lena*	-155	-114
*leng*	148	10
*leph*	146	-6
*leps*	72	-153
*lept*	-153	4
*lerg*	10	-260
*leri*	-164	-213
*lesa*	-60	96
*lese*	-210	-201
*lest*	-304	-336
*leta*	74	217
*lete*	221	127
*lets*	-152	-19
*leuk*	150	-45
*lev	-18	124
*leva*	13	325
*levt*	-10	132
*lexi*	-140	-137
*lfen*	-138	-112
*lfin*	-174	-167
*lfre*	-117	-112
*lfru*	136	8
*lgar*	188	43
*lgen*	-123	55
*lger*	-127	-162
*lgif*	332	52
*lgkr*	174	52
*lgol*	237	97
*lgro*	140	31
*liad*	164	59
*lian*	-235	-186
*liar*	-273	-310
*lice*	-65	-187
*lich*	138	2
*lie	121	197
*life*	159	162
*ligh*	3	78
*liho*	68	239
*lik	-131	-249
*lika*	-35	128
*likt*	-204	-198
*lila*	244	86
*lile*	259	186
*lilf*	-174	-167
*lilj*	-32	-153
*lilt*	-232	-276
*lima*	-119	-233
*limp*	120	-69
*limr*	192	3
*lind*	32	-155
*ling*	116	-6
*link*	193	-48
*linl*	-14	131
*linp*	89	-114
*lins*	-283	-252
*lint*	13	170
*lipa*	135	249
*lipe*	8	182
*lips*	218	-6
*lipt*	-136	-19
*liqu*	114	-129
*lir	81	157
*lise*	53	265
*lish*	-89	-176
*lisi*	17	138
*list*	-314	-278
*lit	195	391
*lita*	130	98
*lite*	-135	-217
*litn*	-148	-155
*liuk*	-148	-132
*lium*	111	31
*liva*	-232	-115
*live*	-3	171
*livf*	3	149
*livl*	229	21
*livm*	145	7
*livr*	-43	197
*livs*	-146	-207
*lixt*	180	-94
*ljan*	173	108
*lje	22	152
*ljer*	-30	154
*ljet*	-3	142
*ljni*	-106	-138
*ljog*	45	190
*ljug*	6	142
*ljum*	-23	-160
*ljus*	138	-85
*lkaa*	104	181
*lkad*	-144	-224
*lkan*	116	-29
*lked*	29	183
*lkee*	-163	-129
*lken*	-191	0
*lket*	-110	76
*lkil*	152	-9
*lknu*	-135	-110
*lko	-97	-134
*lkoh*	169	74
*lkoi*	230	20
*lkoj*	194	-3
*lkom*	-209	-206
*lkon*	74	156
*lkop*	-127	-157
*lkra*	-173	-256
*lksk*	-164	-170
*lkst*	-164	-105
*lkur*	-187	-184
*lmad*	8	190
*lman*	-74	127
*lmar*	108	143
*lmas*	166	-2
*lmer*	-133	3
*lmic*	-144	-132
*lmii*	136	156
*lmis*	6	120
*lmon*	171	-70
*lmor*	-152	-163
*lna	-220	-85
*lnac*	-143	-131
*lnar*	354	68
*lnes*	-112	-101
*lnin*	-97	-182
*lnyc*	84	185
*loat*	-214	-224
*lod	232	-19
*loda*	-56	-143
*lode*	169	-29
*lodf*	115	-86
*lodg*	-221	-217
*lodh*	132	39
*lodk*	-134	-107
*lodn*	34	-176
*lodp*	-349	-377
*lods*	-124	-171
*lodt*	-67	-168
*lodv*	-247	-235
*log	-137	-75
*loga*	-169	-154
*logi*	-170	-226
*logo*	-160	-148
*loin*	-5	-202
*loja*	201	119
*lojd*	-112	-132
*loje*	-149	-112
*loju*	-231	-201
*lol	-160	-148
*lolo*	168	29
*loly*	185	-74
*lom	-161	-155
*lomb*	-156	-149
*lomd*	-157	-255
*lome*	-267	-341
*lomk*	-274	-249
*lomt*	-201	-226
*lon	-209	-18
*lone*	-98	91
*long*	-85	-154
*lont*	-157	-148
*lood*	88	-161
*loor*	182	-114
*lopa*	-150	-133
*lopn*	-192	-192
*lopr*	-134	-135
*lops*	136	-8
*lopu*	168	233
*lopy*	249	0
*lor	-213	-250
*lora*	-135	98
*lord*	-114	50
*lorg*	199	26
*lori*	147	89
*lorn*	-243	-206
*los	171	-84
*losa*	186	187
*losi*	277	165
*losn*	-244	-140
*lot	334	94
*loth*	-4	156
*lots*	232	38
*lova*	127	176
*lowe*	-52	-241
*loxi*	104	-27
*lpa	-152	50
*lpen*	-254	-170
*lper*	-249	-86
*lpil*	-133	-143
*lpip*	145	28
*lpme*	-235	-208
*lpom*	31	140
*lpr	20	144
*lpro*	-150	-85
*lps	-193	-129
*lpt	78	-28
*lpte*	-110	-191
*lra	144	50
*lrac*	-7	170
*lrad*	-150	-166
*lrak*	-127	-148
*lrar*	146	-37
*lre	-69	118
*lret*	-138	-134
*lsa	135	202
*lsad*	339	181
*lsam*	-22	104
*lsbr*	-186	-231
*lsch*	-129	-107
*lsdu*	81	-74
*lse	33	-107
*lsed*	35	153
*lsem*	-216	-234
*lsen*	149	-20
*lser*	268	56
*lsfr*	-124	-86
*lshu*	179	21
*lsin*	92	-75
*lska*	-291	-154
*lsla*	-185	-189
*lsli*	54	-88
*lsma*	157	15
*lsoa*	-157	-193
*lsoc*	-51	-153
*lsok*	-184	-192
*lspe*	-129	-216
*lspo*	-218	-246
*lst	-94	84
*lsta*	-57	-167
*lste*	-214	-227
*lsto*	-100	73
*lstr*	27	-96
*lsty*	76	-68
*lsva*	168	-2
*lsve*	205	-1
*lsyr*	-158	-144
*lta	145	228
*ltaa*	119	103
*ltab*	-156	-159
*ltad*	118	0
*ltag*	-4	172
*ltai*	13	166
*ltak*	-6	111
*ltal*	168	89
*ltan*	-138	42
*ltar*	-210	-160
*lte	242	171
*lted*	12	131
*ltel*	41	297
*ltet*	122	214
*lth	-138	-150
*lthe*	-186	-184
*ltid*	-165	3
*ltih*	140	162
*ltin*	11	140
*lto	140	-33
*ltra*	-258	-276
*ltro*	-278	-253
*ltsa*	-72	-201
*ltur*	155	-9
*lua	10	185
*luai*	-198	-98
*lubs*	158	13
*luck*	-198	-111
*ludi*	148	-7
*ludr*	284	-26
*lue	165	-52
*luen*	-279	-274
*luft*	329	-84
*luga*	-208	-248
*luge*	-174	-173
*lugs*	246	48
*lukt*	56	-100
*lule*	-230	-203
*lump*	191	41
*lunc*	115	-9
*lung*	123	-187
*lunk*	-253	-216
*lupg*	39	110
*lups*	-94	-133
*lura*	-130	-146
*lurn*	83	29
*lury*	151	13
*lut	-214	-155
*luta*	58	201
*lutc*	124	2
*luul*	-6	182
*lux	-140	-140
*lva	153	21
*lvag*	-65	71
*lvan*	-203	-260
*lvar*	-218	-61
*lved*	-82	-167
*lven*	-54	49
*lves*	-179	-171
*lvet*	248	80
*lvfo*	-175	-193
*lvi	-182	-192
*lvik*	192	35
*lvmo*	-183	-94
*lvsk*	-219	-235
*lvte*	-138	-149
*lvti*	238	43
*lyce*	-45	-125
*lyck*	157	152
*lyda*	70	140
*lyde*	167	53
*lyft*	-53	-226
*lyg	-135	-114
*lyga*	-132	-35
*lyge*	-190	-210
*lygp*	-143	-127
*lygr*	98	-76
*lyho*	-103	-140
*lyko*	204	20
*lysn*	-10	92
*lysp*	164	25
*lyst*	-114	-88
*lyta*	-210	-196
*lyte*	-186	-214
*lyve*	214	-20
*maal*	-152	-167
*maan*	203	0
*mach*	-96	-201
*macy*	-118	-165
*mad	181	73
*mada*	-184	-199
*made*	119	127
*madr*	-146	47
*maen*	81	-69
*magk*	-187	-123
*magm*	102	-39
*magn*	67	-58
*mago*	68	-142
*magr*	128	20
*mags*	-163	-260
*mait*	-122	-108
*mak	-178	-173
*maka*	-20	-172
*make*	-10	-122
*maki*	226	102
*makt*	-182	-267
*malb*	-79	-188
*mali*	6	198
*malt*	-102	-58
*mame*	-180	-183
*mamo*	-259	-259
*mana*	-120	-181
*mang*	119	82
*manh*	143	75
*manl*	-138	-150
*mans*	-152	-195
*mant*	-127	-119
*mara*	-215	-186
*mard*	-230	-219
*mare*	-127	-163
*marf*	146	56
*mark*	-26	211
*marm*	271	65
*marn*	98	160
*mars*	-135	-57
*mart*	463	200
*masa*	54	202
*mase*	-155	-52
*mask*	-21	-140
*masl*	-160	-178
*maso*	187	216
*masy*	-5	147
*mata*	246	127
*matc*	-134	-141
*matf*	-262	-154
*mati*	42	-169
*matl*	128	-124
*matn*	-73	-211
*matr*	-136	-122
*mayb*	170	-6
*mbag*	-337	-369
*mbar*	-214	-220
*mben*	-155	-164
*mber*	-147	-235
*mbet*	-185	-153
*mbie*	-222	-230
*mble*	214	12
*mblo*	184	1
*mbon*	-8	111
*mbor*	151	98
*mbul*	213	-111
*mde	-257	-352
*mear*	-140	-145
*mebo*	67	146
*meda*	117	155
*mede*	157	110
*medl*	2	121
*medv*	23	-148
*meen*	-232	-114
*mejl*	-159	-152
*mel	155	-62
*melk*	127	-53
*men	-14	-176
*mena*	-226	48
*mend*	-197	-186
*meni*	242	303
*mens*	-204	-290
*ment*	-177	-77
*meon*	30	119
*mera*	-87	88
*merb*	-105	44
*mero*	-112	22
*mesa*	-70	102
*mesi*	-162	-173
*mesk*	-70	-85
*mesl*	189	19
*meta*	302	24
*mete*	114	-97
*metf*	-197	-198
*meto*	-43	-177
*mfar*	206	-10
*mfil*	-127	-128
*mfko*	-189	-175
*mhal*	-198	-235
*mico*	-144	-132
*mict*	-130	-120
*mida*	145	-27
*midj*	182	19
*midn*	-109	-130
*midw*	-163	-171
*mieh*	27	127
*miel*	-78	100
*mien*	-100	-107
*mies*	87	145
*mig	175	155
*migr*	-109	-123
*migt*	256	48
*miik*	3	143
*mikr*	-19	144
*mild*	-248	-224
*mili*	-178	-139
*milj*	-137	27
*milo*	-75	-177
*milt*	-136	-149
*min	-187	-314
*mina*	-107	121
*mine*	-204	-320
*ming*	206	149
*mini*	-218	-133
*minu*	227	134
*mira*	-112	-129
*mirt*	-125	-121
*misa*	-245	-139
*mise*	-161	-144
*misf*	-208	-256
*mish*	-133	6
*misl*	-67	104
*mist*	70	-195
*mita*	-246	-200
*mite*	-130	-46
*miti*	222	125
*mjal*	-118	-223
*mjol*	-250	-228
*mjuk*	-32	-169
*mkri*	-64	-157
*mkro*	-189	-138
*mkru*	-209	-200
*mkul*	52	-89
*mkve*	258	26
*mla	11	-187
*mlad*	73	-89
*mlar*	212	-9
*mlat*	204	179
*mlek*	141	20
*mlen*	35	145
*mlic*	138	2
*mlig*	139	197
*mlod*	-127	-117
*mlos*	-118	-119
*mna	-149	27
*mnap*	-166	-192
*mnas*	-239	-180
*mnat*	180	132
*mnet*	-173	-152
*mnig*	71	-86
*mnin*	-64	-214
*mnlo*	-188	-202
*mnpa*	-119	-111
*mnpr*	-123	-135
*mnta*	220	226
*moaa*	-7	164
*moba*	-7	144
*mobi*	-130	-116
*mode*	226	145
*mog	7	131
*mogr*	-184	-203
*moko*	-127	-100
*mol	160	-30
*mome*	184	7
*mone*	-124	42
*moni*	190	-29
*mono*	106	-146
*mons*	-195	-162
*mont*	-288	-308
*mood*	2	139
*morb*	105	154
*mord*	-288	-273
*more*	261	169
*morg*	-316	-31
*mork*	220	-17
*mosi*	101	24
*mot	-58	93
*mota*	-173	-133
*mote*	-107	-336
*moti*	-212	-195
*motl*	138	29
*moto*	219	24
*mots*	-139	-129
*mout*	171	-7
*movi*	-264	-199
*mpa	105	-24
*mpaa*	-112	17
*mpad*	-192	-112
*mpak*	-142	-139
*mpan*	-10	-123
*mpar*	284	-9
*mpat*	149	31
*mpen*	223	-55
*mper*	195	-81
*mpgr*	133	27
*mpia*	139	10
*mple*	86	-120
*mpo	-174	-141
*mpol*	237	-5
*mps	-235	-200
*mpsl*	168	31
*mpsp*	-136	-122
*mpul*	13	165
*mput*	-218	-199
*mpy	-177	-165
*mrar*	231	3
*mre	-22	-159
*msba*	124	8
*msbe*	194	27
*msel*	102	141
*msju*	-184	-180
*mske*	60	-94
*mskt*	-41	-180
*msmo*	-143	-169
*msta*	-192	-184
*mste*	-145	-120
*mtal*	-280	-368
*mtan*	-127	-157
*mtar*	235	144
*mtat*	113	79
*mten*	-149	-145
*mtio*	-256	-194
*mtja*	24	102
*mtoc*	155	25
*mtom*	-119	-157
*much*	65	-110
*mudl*	172	-5
*mul	-142	-145
*mula*	-122	5
*mume*	42	-86
*muml*	129	-53
*mumo*	177	-11
*mung*	309	26
*muni*	11	128
*muns*	-301	-337
*murd*	-163	-208
*murh*	-131	66
*musa*	-216	-225
*musc*	-195	-180
*musi*	-13	-119
*musk*	-160	-215
*muta*	-176	-280
*mutr*	-134	-118
*muts*	-11	143
*muut*	-43	-207
*mvar*	-154	-155
*mvec*	-114	-125
*mvre*	148	24
*mydi*	-282	-288
*myg	39	137
*myga*	-94	-161
*mygb*	-200	-191
*myge*	-60	108
*myse*	-84	231
*naa	173	239
*naap*	28	116
*nack*	100	-164
*nad	-66	-157
*nada*	120	-11
*nads*	-145	-144
*nafa*	147	1
*nafs*	-206	-193
*nafy*	169	-25
*nage*	-366	-338
*nagl*	-54	-144
*nahd*	137	14
*nail*	-162	-230
*naja*	-154	-167
*naka*	94	-71
*nake*	-88	127
*nako*	175	5
*nal	-111	-172
*nale*	-174	-57
*nalg*	-118	-107
*nalk*	-141	-172
*nalr*	76	-72
*namn*	83	-60
*nana*	-257	-367
*nand*	-54	-275
*nant*	128	-108
*nap	64	242
*napa*	-63	-140
*napc*	141	-37
*napi*	84	-65
*napn*	-93	-193
*napt*	183	27
*napy*	-178	-159
*nara*	105	256
*nard*	-112	-98
*nare*	-65	108
*nark*	-344	-528
*narn*	-298	-41
*nart*	-34	228
*nas	100	245
*nasa*	-138	-246
*nasb*	-153	-230
*nase*	-119	-176
*nasi*	-150	-191
*nask*	-106	-88
*nasp*	-135	-197
*nasv*	196	26
*natd*	15	187
*nate*	-215	88
*nati*	-229	-152
*natj*	-152	-109
*natm*	228	0
*nato*	-103	53
*nats*	-237	-308
*natu*	-94	61
*naur*	-179	-178
*nave*	170	1
*nayt*	-112	-106
*nban*	153	30
*nbas*	-147	-128
*nber*	129	32
*nbil*	-160	-34
*nbla*	104	-48
*nblo*	-226	-185
*nbok*	-125	-143
*nbor*	118	16
*nbri*	-262	-241
*nbro*	154	-52
*nce	-37	-93
*ncel*	-74	100
*ncen*	-170	-163
*ncer*	-94	-126
*nch	229	110
*ncon*	185	29
*nda	191	305
*ndad*	228	-36
*ndan*	65	-196
*ndar*	29	124
*ndat*	139	-54
*ndbo*	-157	-192
*nded*	-41	-119
*ndel*	-233	-219
*nder*	-57	83
*ndet*	203	41
*ndfa*	97	-125
*ndfl*	133	0
*ndfu*	-112	-101
*ndia*	-137	-155
*ndig*	-63	-169
*ndim*	-123	-134
*ndin*	241	223
*ndko*	-143	-167
*ndkr*	-130	-108
*ndla*	-143	-155
*ndli*	136	143
*ndlo*	-135	-151
*ndma*	89	-73
*ndna*	178	13
*ndni*	61	-173
*ndno*	268	-20
*ndom*	-170	-74
*ndon*	-60	142
*ndov*	-189	-185
*ndra*	-154	-134
*ndre*	76	-99
*ndri*	-281	-273
*ndro*	-60	-158
*ndru*	112	-85
*ndry*	-105	-203
*nds	78	146
*ndsi*	-126	-115
*ndsk*	43	121
*ndsp*	-159	-148
*ndst*	-141	-60
*ndsv*	-101	-162
*ndtr*	-58	-120
*nduk*	299	-4
*ndul*	-174	-140
*ndut*	134	28
*ndva*	144	-121
*ndve*	-145	-137
*ndvi*	-153	-168
*ndy	-222	-238
*ndyn*	-136	-94
*near*	135	-18
*neba*	-101	-150
*ned	133	-44
*nedg*	-125	-122
*nee	-288	-213
*need*	-255	-108
*neel*	124	8
*nega*	-171	-156
*neig*	7	181
*nein*	104	-11
*nekr*	-130	-122
*nela*	-234	-254
*nele*	161	-70
*nelt*	-112	-74
*nenh*	-10	130
*nens*	44	-93
*nera*	-125	-50
*nerf*	60	90
*nerk*	162	-16
*ners*	154	-35
*nert*	196	-33
*nerv*	-316	-322
*nesi*	-204	-182
*nest*	-32	132
*net	164	19
*nete*	158	8
*netk*	146	30
*netr*	-150	-127
*nets*	29	-116
*neum*	-129	-131
*neur*	65	-87
*new	-176	-154
*newb*	206	103
*newe*	-168	-178
*nexp*	-143	-145
*next*	-132	117
*neze*	-129	-125
*nfal*	232	-48
*nfar*	142	-121
*nfec*	21	-134
*nfek*	89	-86
*nfla*	100	-108
*nfli*	69	-95
*nflu*	-267	-257
*nfor*	-71	69
*nfri*	-91	-70
*nfus*	138	38
*ngad*	82	280
*ngan*	228	-106
*ngar*	-145	30
*ngat*	29	156
*ngbr*	-166	-170
*ngd	-95	-159
*ngde*	130	128
*ngdo*	-167	-184
*nge	-232	-91
*ngef*	-16	-177
*ngel*	-216	-174
*ngen*	70	183
*nges*	-274	-143
*ngip*	309	26
*ngit*	173	-52
*ngka*	85	-52
*ngli*	-102	-216
*ngly*	183	12
*ngma*	-174	-169
*ngo	-145	-147
*ngra*	227	111
*ngri*	-179	-159
*ngro*	-163	-174
*ngry*	-7	133
*ngsa*	46	-139
*ngsc*	160	68
*ngsd*	-159	-74
*ngse*	-102	-47
*ngsh*	-156	29
*ngsi*	-150	-158
*ngsl*	-178	-207
*ngso*	-119	-106
*ngsu*	153	19
*ngsv*	-306	-306
*ngt	137	-12
*ngue*	134	27
*ngva*	-220	-183
*ngvi*	-146	-135
*nhal*	47	-43
*nhan*	143	75
*nhar*	149	-18
*nhem*	-134	-126
*nhin*	138	5
*nhor*	-112	-133
*niak*	180	53
*nian*	-173	-207
*nic	-283	-311
*nick*	154	59
*nide*	-128	-95
*niel*	99	-67
*nifa*	120	14
*nife*	-105	92
*nig	140	-60
*niga*	182	13
*nigh*	-132	127
*nik	-123	-248
*niko*	-81	-191
*nin	-43	-221
*nina*	-10	226
*nine*	-315	-299
*ning*	-151	-216
*nint*	-231	-259
*nioa*	-212	-196
*nip	-150	-174
*nis	-197	-184
*nisa*	-65	-174
*nise*	204	-3
*nish*	185	197
*nisi*	141	13
*nisl*	-142	-176
*niti*	132	149
*nitr*	116	-114
*nitu*	-261	-223
*niva*	-68	94
*nivh*	113	-85
*nivs*	105	-54
*njer*	-163	-136
*njon*	207	78
*nkak*	-221	-210
*nkal*	-145	-130
*nkan*	67	-120
*nkar*	-107	227
*nke	17	133
*nkea*	231	151
*nken*	26	140
*nker*	119	305
*nket*	-200	-223
*nkid*	-179	-150
*nkie*	-139	-143
*nkin*	-182	52
*nkle*	-110	-220
*nkni*	192	-46
*nko	-296	-269
*nkod*	-20	117
*nkok*	188	21
*nkom*	35	-95
*nkon*	-203	-196
*nkra*	-171	-153
*nkri*	163	10
*nks	-94	127
*nkt	195	254
*nkte*	163	41
*nkur*	22	183
*nky	-32	-168
*nlag*	-265	-149
*nlak*	-184	-158
*nlas*	-34	171
*nled*	34	213
*nlig*	-213	-192
*nloc*	-56	-150
*nlop*	51	207
*nlos*	-196	-213
*nmar*	90	162
*nmed*	38	-95
*nmor*	-77	-160
*nmot*	-138	-147
*nobo*	-3	262
*nod	241	-26
*noda*	-42	-130
*noga*	-160	-69
*noi	-17	166
*nois*	205	-4
*nojd*	-181	-171
*nol	-252	-274
*nola*	147	-35
*nom	180	209
*nomb*	244	88
*nomi*	-194	-191
*non	121	119
*nont*	-53	-129
*noo	-129	-5
*noon*	71	-72
*nop	0	117
*nor	-187	-247
*norb*	-163	-143
*nore*	-118	-169
*nori*	-148	-242
*norm*	-340	-263
*nors*	209	139
*nort*	-83	48
*nosa*	-102	-168
*nose*	-367	-350
*nosk*	-125	-135
*nosl*	205	21
*nost*	-116	-141
*note*	254	163
*noth*	-118	-204
*noti*	42	142
*noug*	67	135
*nous*	202	21
*nove*	-222	-201
*nowm*	160	9
*nows*	24	167
*noxi*	106	-146
*npai*	-179	-192
*npar*	-119	-111
*npen*	100	-98
*npip*	145	-11
*nplo*	-131	-117
*npro*	-206	-222
*nras*	184	15
*nrix*	-111	-103
*nsa	-95	39
*nsak*	-267	-257
*nsan*	-114	-174
*nsar*	-94	-211
*nsas*	-108	-205
*nsav*	-126	-104
*nsba*	-46	83
*nsce*	-136	-110
*nsda*	-212	-171
*nse	-48	-141
*nsel*	-24	-232
*nsen*	-153	-187
*nser*	-331	-325
*nsfe*	-154	-151
*nsfo*	-152	-97
*nsik*	173	1
*nsil*	203	10
*nsin*	271	110
*nsio*	-176	-35
*nsjo*	-105	-89
*nsk	143	133
*nski*	150	26
*nskl*	-109	-121
*nskn*	-95	-104
*nsko*	-98	84
*nskr*	-136	-134
*nsky*	-183	-163
*nsla*	173	-97
*nslo*	162	23
*nsno*	140	26
*nson*	-26	-107
*nstk*	-10	130
*nstp*	16	153
*nsul*	221	51
*nsum*	-160	-157
*nsva*	78	-95
*nsve*	-47	117
*nsvu*	190	71
*nta	171	4
*ntaa*	-6	-135
*ntac*	-120	-171
*ntag*	-197	-199
*ntak*	238	-46
*ntar*	-217	-148
*ntas*	-38	165
*ntat*	-205	-225
*ntba*	-142	-139
*nted*	128	135
*nter*	-364	-199
*ntes*	-209	-198
*ntet*	-153	-88
*ntge*	-136	-148
*nth	-188	-200
*ntib*	86	-115
*ntid*	42	-101
*ntif*	144	14
*ntig*	25	-115
*ntih*	-164	-167
*ntil*	-134	65
*ntio*	-136	-138
*ntis*	-86	-210
*ntiv*	-231	-225
*ntol*	23	-165
*nton*	-97	78
*ntor*	-198	-117
*ntra*	-33	-206
*ntre*	-260	-276
*ntro*	-172	-224
*ntru*	-161	-153
*nts	7	137
*ntum*	-118	-135
*ntus*	-174	-160
*ntuu*	175	82
*ntyg*	-314	-277
*ntyn*	163	11
*nua	26	306
*nube*	163	53
*nufa*	32	309
*nuga*	170	12
*nuha*	-274	-255
*nuku*	-100	-175
*numb*	27	-178
*nume*	-250	-149
*nun	-3	159
*nund*	-148	-156
*nuri*	133	-53
*nurs*	-183	-45
*nus	-129	-154
*nusa*	-181	-217
*nuse*	-171	-187
*nuta*	-135	-110
*nute*	260	-1
*nuti*	97	249
*nuts*	182	-1
*nuut*	200	-11
*nuva*	-178	-182
*nuvi*	-281	-272
*nvak*	115	151
*nvar*	13	-147
*nvat*	118	23
*nvax*	-198	-193
*nvis*	-131	-154
*nvul*	135	8
*nxie*	-123	-141
*nya	-118	-152
*nyat*	-191	-166
*nybl*	-151	-121
*nyck*	26	289
*nyfi*	-233	-233
*nyfo*	188	73
*nykt*	-19	-171
*nyl	-108	-189
*nyle*	110	-61
*nyli*	6	123
*nymo*	38	198
*nyon*	-16	121
*nyop*	179	17
*nype*	318	199
*nyr	241	20
*nyrj*	-169	-165
*nyse*	-397	-335
*nysk*	-14	103
*nysn*	-179	-173
*nyt	-50	225
*nyte*	127	-21
*nyth*	-120	-191
*nytj*	24	173
*nyty*	190	-3
*oaa	245	39
*oaan*	-7	164
*oach*	-46	129
*oaci*	168	25
*oaki*	153	9
*oale*	187	168
*oam	157	-3
*oar	-132	-152
*oari*	-198	-129
*oars*	-101	-172
*oavb*	11	127
*oba	-61	-151
*obad*	-91	74
*obi	-146	-165
*obig*	-150	-174
*obil*	-132	-119
*obin*	-70	98
*obit*	-91	-166
*oble*	-113	95
*obod*	45	287
*obol*	-160	-145
*obot*	-166	-154
*ocen*	-61	-164
*oces*	-1	118
*ochd*	-115	-131
*ochf*	111	-9
*ock	170	-53
*ocka*	146	-98
*ocko*	-35	154
*ockr*	-146	-212
*odak*	-122	-118
*odan*	-63	-138
*odap*	-145	-111
*oday*	-1	148
*odbe*	-220	-184
*odby*	22	282
*ode	12	-121
*oden*	-198	-112
*oder*	281	76
*odes*	-130	-184
*odet*	361	143
*odfo*	115	-86
*odgi*	-175	-158
*odgr*	-185	-193
*odhe*	132	39
*odil*	116	9
*odip*	-127	-117
*odis*	5	-191
*odja*	-137	-73
*odkn*	-159	-111
*odle*	102	-120
*odli*	55	115
*odni*	34	-176
*odpr*	-331	-352
*odpu*	-130	-147
*odsb*	-240	-264
*odse*	-77	-156
*odsh*	18	214
*odsm*	-157	-146
*odso*	-76	-137
*odst*	-205	-245
*odta*	-124	-116
*odtr*	-67	-168
*odva*	-247	-235
*ody	-52	222
*oea	-144	-127
*oen	5	124
*oena*	-155	-153
*oer	130	28
*oes	-270	-275
*ofa	-185	-192
*ofan*	-195	-332
*ofar*	-174	-252
*ofbe*	-131	-110
*ofbo*	-129	-131
*ofen*	-269	-250
*ofer*	-181	-184
*ofet*	11	129
*ofon*	4	150
*ofra*	70	181
*ofre*	-158	-190
*ofta*	-176	-137
*ofte*	-194	-298
*ofys*	183	70
*oga	-202	-146
*ogad*	-22	150
*ogar*	-152	-146
*ogat*	80	-51
*oger*	126	-151
*oghu*	-133	-144
*ogi	-84	-101
*ogil*	-116	-115
*ogin*	-198	-226
*oglo*	-211	-186
*ogly*	-45	-125
*ogne*	-132	-120
*ogo	-130	-97
*ogon*	160	-92
*ogop*	-160	-148
*ogra*	80	-151
*ogre*	138	88
*ogsp*	178	20
*ohol*	120	23
*oice*	125	171
*oide*	-206	-181
*oika*	-106	96
*oile*	226	105
*oili*	169	20
*oine*	163	-40
*oink*	-129	-132
*ois	-76	188
*oisa*	146	-38
*oise*	268	35
*oiso*	102	-19
*oist*	-190	-260
*oivo*	20	163
*ojad*	26	158
*ojan*	173	47
*ojar*	-147	-155
*ojde*	-203	-119
*ojek*	-149	-112
*ojer*	-40	-143
*ojka*	24	193
*ojkv*	91	166
*ojut*	-231	-201
*ojva*	21	127
*oka	-158	-113
*okan*	199	88
*okar*	-177	-331
*okas*	-133	-129
*okat*	89	187
*okay*	-143	-64
*oke	80	-63
*okej*	-98	-187
*okek*	-111	-115
*okel*	-80	-91
*oker*	82	-29
*okfo*	149	4
*okhe*	223	29
*okig*	-185	-204
*okla*	-189	-183
*okni*	-166	-46
*okoc*	-162	-141
*okon*	24	-137
*okor*	-128	-163
*okot*	-250	-217
*oksb*	79	126
*okse*	341	43
*oksg*	161	78
*oksl*	-180	-183
*okt	-132	23
*okte*	42	207
*ola	-158	-185
*olab*	123	-11
*olad*	-176	-11
*olak*	-222	-186
*olal*	-119	-103
*olam*	125	-55
*olan*	-165	32
*olap*	274	-55
*olat*	-241	-211
*olbr*	-76	-130
*olde*	-165	-160
*oldi*	-129	-98
*olds*	165	171
*ole	-37	-112
*oled*	-158	-240
*olei*	-131	-141
*olem*	162	172
*olen*	-186	-32
*oler*	-269	-282
*oles*	-306	-345
*olet*	-128	-169
*olfe*	-138	-112
*olfr*	-117	-112
*oli	-268	-215
*olid*	176	0
*olie*	-24	162
*olig*	-345	-322
*olik*	-193	-248
*olin*	57	-64
*olis*	-42	206
*olj	-179	-150
*olja*	263	118
*olje*	89	108
*oljn*	-149	-155
*olk	-117	-14
*olke*	-160	-49
*olkr*	-120	-123
*olks*	-288	-262
*olku*	-187	-184
*olmo*	159	-85
*oln	117	29
*olni*	-101	-120
*olog*	-180	-210
*olol*	-160	-148
*olon*	-199	-187
*olop*	-232	-195
*olos*	156	4
*olox*	104	-27
*olpi*	-133	-143
*olpr*	-135	-110
*olra*	-99	-115
*olsl*	-135	-145
*olsp*	-129	-214
*olsy*	-158	-144
*olta*	33	213
*olth*	-186	-184
*olut*	-76	-188
*olva*	-145	-193
*olve*	199	-2
*olvi*	-168	-178
*olyc*	210	152
*oma	194	135
*omac*	-96	-220
*omar*	-263	-96
*omat*	-200	-146
*omb	-198	-184
*omba*	-92	-120
*ombe*	-180	-190
*ombi*	-236	-178
*ombl*	184	1
*omde*	-207	-301
*ome	85	212
*omeb*	-23	154
*omen*	-264	-259
*omeo*	30	119
*omes*	-216	-104
*omga*	151	-28
*omi	-170	-190
*omim*	-137	-114
*omin*	292	-10
*omkr*	-157	-242
*omku*	52	-89
*omkv*	258	26
*omn	-172	-286
*omna*	-140	-182
*omni*	72	-114
*omnl*	-188	-202
*omnp*	-147	-170
*omnt*	218	224
*ompu*	-118	-120
*omra*	-174	-145
*omsb*	124	8
*omsm*	-143	-169
*omst*	-219	-218
*omt	-175	-132
*omte*	-149	-145
*omto*	155	25
*omul*	-142	-145
*omun*	-229	-200
*ona	-19	173
*onal*	81	229
*onan*	-178	-181
*onbe*	129	32
*onbr*	110	-62
*once*	-187	-23
*ond	-69	-142
*onda*	15	129
*onde*	59	131
*ondi*	-39	-145
*ondo*	-197	-141
*ondr*	-41	-162
*onds*	118	110
*one	107	291
*oned*	109	-56
*onel*	-224	-231
*ones*	159	226
*onet*	-96	-136
*onfu*	138	38
*ong	0	-137
*ongd*	-6	112
*onge*	-72	34
*ongr*	-26	159
*ongu*	134	27
*onia*	198	29
*onig*	50	293
*onin*	-66	-172
*onka*	129	14
*onko*	-255	-235
*onkr*	160	49
*onku*	-49	149
*onky*	156	-9
*onla*	-184	-158
*onod*	17	-112
*onol*	-147	-128
*onom*	129	135
*onon*	-167	-157
*onor*	-179	-193
*onox*	106	-146
*onsa*	-171	-145
*onsd*	-212	-171
*onse*	-249	-291
*onsi*	277	89
*onsk*	-32	271
*onsp*	-51	-120
*onsr*	-111	-127
*onsu*	-200	-182
*onsv*	41	183
*ont	248	290
*onta*	163	-125
*ontg*	-148	-151
*onth*	-212	-237
*ontr*	-132	-237
*onum*	-120	-187
*onus*	6	229
*onva*	-59	-124
*onvu*	135	8
*ood	12	-144
*oodb*	22	282
*oogl*	-124	41
*ook	201	18
*ooke*	151	-14
*ool	141	177
*oole*	102	-66
*ooma*	125	177
*oon	-86	135
*oopi*	142	14
*oopy*	139	3
*oor	268	95
*oot	61	-142
*ootb*	-135	-123
*ooth*	-173	-12
*opa	41	134
*opad*	-187	-147
*opas*	49	358
*opat*	-42	-153
*opav*	-154	-137
*ope	18	219
*opel*	14	186
*open*	109	10
*oper*	16	-121
*opet*	-189	-280
*opin*	1	-166
*opio*	-141	-110
*oplo*	265	85
*opni*	-218	-228
*opor*	-324	-322
*opra*	-142	-150
*oprl*	138	7
*opro*	-156	-163
*opsd*	-184	-162
*opsi*	-142	-142
*opsp*	172	48
*opsr*	149	20
*opst*	155	20
*opt	-56	217
*opu	239	98
*opui*	-205	-216
*opul*	-61	100
*opun*	51	201
*opy	174	-69
*orad*	63	169
*oral*	-6	163
*orap*	-198	-315
*orar*	-162	-181
*orat*	-177	-234
*orba*	-67	-199
*orbi*	167	282
*orbj*	29	133
*orbl*	-49	93
*orbo*	-163	-143
*orbr*	105	154
*orbu*	-55	74
*orce*	-89	55
*orcy*	163	142
*orda*	-213	-97
*orde*	90	139
*ordi*	-197	-131
*ordn*	130	222
*ordt*	24	134
*ore	-229	-23
*oreb*	-144	-52
*ored*	-172	-221
*oreg*	-111	-136
*orel*	9	-112
*oren*	99	229
*orer*	157	-89
*ores*	75	-140
*orev*	30	149
*orex*	-114	-125
*orfo*	29	160
*org	-258	-279
*orge*	133	-4
*orgi*	121	73
*orgn*	-269	-213
*orgo*	-221	34
*orgs*	111	-18
*orha*	-172	-173
*orho*	-170	-212
*oria*	-155	-139
*orid*	132	96
*orig*	-330	-260
*orii*	0	130
*orik*	115	153
*orin*	61	-130
*orit*	-134	-168
*orje*	-239	-228
*orkb*	167	11
*orke*	137	-78
*orkl*	-51	-139
*orko*	-284	-208
*orky*	-202	-349
*orli*	-120	-99
*orma*	-369	-269
*ormb*	-110	-127
*orme*	143	149
*orms*	72	-61
*ormu*	-184	-188
*orni*	-8	-131
*orny*	-141	-176
*oroa*	-191	-277
*oroj*	-151	-148
*orol*	-375	-309
*oron*	-164	-226
*orpa*	-34	140
*orpe*	153	50
*ors	246	210
*orsa*	228	209
*orsb*	-24	-103
*orsk*	-212	-231
*ortb*	218	152
*ortd*	284	62
*ortj*	45	189
*ortl*	-133	-42
*ortu*	-60	-173
*orup*	-122	-108
*orv	-22	-156
*orva*	-182	-258
*orvb*	171	35
*orvi*	224	54
*ory	-163	-17
*osa	309	97
*osak*	-13	-142
*osal*	-156	-153
*osan*	45	276
*osar*	209	13
*osas*	34	184
*osat*	-234	-208
*osau*	-119	-127
*ose	-166	-31
*oseb*	-186	-161
*osed*	-57	94
*osen*	-114	-6
*oser*	-185	32
*oset*	202	-9
*osfe*	127	41
*osi	215	-46
*osin*	222	123
*osiv*	140	-11
*osju*	-137	-101
*oska*	-214	-186
*oskl*	123	22
*osko*	-168	-161
*osky*	-123	-150
*osla*	120	-124
*osli*	-151	-134
*oslu*	205	21
*osma*	157	5
*osna*	-186	-221
*osni*	-166	-29
*osno*	6	121
*osor*	41	224
*ospr*	166	-41
*osta*	-94	-189
*ostb*	-144	-245
*ostc*	-94	-134
*oste*	199	154
*ostk*	167	-59
*ostl*	-224	-235
*ostm*	-212	-225
*ostn*	-87	-168
*osto*	-114	-113
*osts*	123	-21
*ostv*	-206	-174
*osva*	-133	-159
*otaa*	125	296
*otag*	-178	-134
*otan*	-172	-92
*otar*	283	144
*otat*	32	167
*otba*	-135	-123
*otbo*	-85	-198
*otek*	-160	-130
*oten*	-169	-323
*otet*	-148	-104
*otgr*	-135	-116
*otha*	-211	-190
*othi*	-139	-151
*oti	5	122
*otid*	-128	-130
*otig*	236	65
*otii*	9	237
*otik*	128	-75
*otil*	-112	-153
*otio*	-147	-139
*otiv*	-183	-150
*otka*	42	132
*otle*	-10	-201
*otni*	-225	-240
*otor*	247	86
*otox*	-144	-138
*otra*	-194	-36
*otre*	-52	-166
*otry*	-127	-121
*ots	-90	-290
*otsa*	-47	-149
*otsl*	227	36
*otst*	-139	-129
*otsv*	-243	-246
*otyd*	177	17
*ouch*	-18	249
*ough*	210	179
*ould*	-137	51
*oulu*	-218	-231
*ound*	95	126
*ouns*	-216	-246
*ount*	-163	-1
*our	127	230
*oura*	37	151
*oure*	-123	-215
*ouri*	199	-19
*ourm*	-119	-118
*ourn*	-212	-183
*ours*	-181	-57
*ous	-90	-258
*ouse*	162	-11
*outh*	202	6
*outl*	-3	122
*outu*	190	5
*ovam*	163	19
*oved*	-145	-212
*ovel*	86	-100
*oven*	-165	-183
*ovet*	-207	-160
*ovic*	-127	-116
*ovid*	-273	-274
*ovin*	-200	-140
*ovis*	-155	-158
*ovit*	-150	36
*ovla*	-185	-176
*ovni*	-143	-225
*ovre*	117	18
*ovs	-17	104
*ovsv*	-207	-251
*ovta*	-123	-159
*owed*	99	5
*owel*	206	22
*ower*	-166	-171
*owmo*	160	9
*owni*	27	146
*owor*	106	-26
*ows	-84	54
*owsy*	110	-16
*oxad*	6	149
*oxen*	-155	-175
*oxid*	173	-129
*oxyf*	-124	-118
*oyda*	-27	158
*oyfr*	95	224
*oysi*	135	91
*paa	-77	179
*paan*	59	-131
*paas*	-129	85
*paat*	-46	78
*pace*	76	-130
*pack*	-60	135
*pad	-238	-216
*padb*	160	-46
*pade*	-40	-137
*page*	159	-18
*pahk*	192	14
*paik*	-211	-220
*pain*	111	-38
*paja*	-145	-163
*pako*	130	84
*pakt*	-142	-139
*pale*	-87	-194
*palo*	154	7
*palt*	-153	-165
*pami*	-145	-177
*pan	145	196
*pand*	29	-123
*pane*	72	-68
*panf*	212	44
*pani*	-213	-294
*pank*	-227	-226
*pano*	116	9
*papa*	152	184
*pape*	-335	-197
*papo*	-95	-102
*papr*	-221	-206
*para*	-190	-167
*pare*	262	259
*pari*	53	-146
*parn*	217	-71
*paro*	147	37
*pars*	-17	118
*part*	-108	117
*pas	108	230
*pasa*	-21	127
*pase*	198	154
*pasi*	222	94
*pask*	-177	-204
*pasp*	-5	238
*past*	-115	-13
*pat	89	-52
*pata*	19	224
*pate*	-158	-137
*patr*	-9	157
*paus*	156	4
*pava*	-154	-137
*pbla*	6	-121
*pcha*	74	168
*pdad*	4	149
*pdat*	-179	-165
*pdra*	28	182
*pea	-43	-185
*peac*	22	241
*peak*	149	2
*pean*	123	-14
*peba*	81	12
*peec*	152	25
*pees*	-217	-248
*pefr*	-167	-142
*pege*	82	143
*peha*	193	77
*peka*	169	100
*pel	-220	-188
*pela*	-305	-6
*pelk*	-13	134
*pen	36	-114
*pena*	195	-78
*peng*	-8	286
*peni*	-101	-326
*peno*	-171	-171
*pens*	-119	83
*pera*	31	-166
*peri*	-255	-263
*perl*	207	114
*perm*	-169	-161
*pern*	152	2
*pers*	41	111
*peru*	-218	-239
*perv*	-168	-33
*pes	-169	-165
*pet	32	154
*peta*	99	-12
*pete*	-56	112
*peti*	-161	-170
*pfat*	16	140
*pfol*	-121	-138
*pfor*	175	-28
*pgry*	133	27
*phan*	146	-6
*phar*	-118	-165
*phon*	-20	188
*phor*	-5	153
*phus*	100	131
*piai*	139	10
*pict*	11	211
*piel*	162	9
*pien*	-273	-260
*pig	-234	-231
*pikp*	190	20
*pils*	237	195
*pimp*	-173	-114
*pin	-174	-179
*pind*	-27	-140
*pinf*	-112	-92
*ping*	8	-168
*pini*	-191	-141
*pinj*	207	78
*pink*	-234	-216
*pion*	6	197
*pior*	-141	-110
*pipa*	277	133
*pipe*	209	-149
*pira*	-38	-222
*piri*	-158	-134
*pisa*	-121	-231
*pism*	164	28
*pist*	220	231
*pitk*	36	191
*piza*	-288	-255
*pjas*	-108	-156
*pkor*	-150	-161
*plac*	-40	172
*plan*	40	246
*plas*	-242	-235
*play*	-189	-64
*ple	156	20
*plea*	-29	109
*plen*	-132	-123
*plev*	229	130
*plig*	121	-26
*plik*	-95	41
*plit*	175	18
*plod*	-149	-215
*plom*	-137	-177
*plos*	328	239
*plot*	227	36
*pluc*	-139	-54
*plug*	-238	-295
*plus*	212	-1
*pmed*	-235	-208
*pne	-171	-192
*pnet*	6	158
*pneu*	-129	-131
*pnin*	-222	-309
*poaa*	227	38
*poar*	10	166
*pofy*	183	70
*poik*	-106	96
*pois*	65	169
*pojk*	195	233
*pojv*	21	127
*poko*	-125	-130
*pola*	59	-48
*pole*	-359	-371
*poli*	13	218
*polj*	206	11
*polt*	3	202
*polv*	-222	-256
*pomp*	31	140
*pond*	169	-2
*pool*	224	26
*por	-283	-118
*pore*	-218	-246
*port*	-227	-35
*pose*	0	228
*post*	-156	67
*pot	282	93
*pota*	118	222
*pots*	32	-168
*pour*	154	-27
*poyd*	11	177
*prac*	-6	-128
*prad*	-93	64
*prai*	-193	-162
*pram*	-144	-132
*pran*	196	80
*pray*	133	-102
*preg*	80	-94
*pren*	-214	-301
*prep*	-149	-211
*pret*	-265	-256
*prev*	-178	-173
*pria*	164	28
*pric*	-66	-245
*prin*	-282	-221
*prit*	-121	-7
*prly*	138	7
*prob*	-11	118
*prof*	-199	-65
*prol*	-129	-128
*prom*	-113	-20
*prop*	59	-127
*pros*	-53	-186
*prot*	-171	-232
*prov*	-512	-431
*pruc*	-109	-126
*prun*	-231	-155
*prut*	107	-212
*psa	67	-98
*psad*	206	28
*psar*	-193	-163
*psel*	111	-76
*psfo*	-142	-108
*psi	112	-181
*psia*	135	-21
*psim*	-146	-145
*psis*	-164	-180
*pskr*	-137	-130
*psor*	-132	-118
*pspu*	172	48
*psre*	149	20
*pste*	155	20
*psto*	-140	-178
*psyc*	-151	-203
*psyk*	-242	-71
*ptag*	98	152
*ptan*	-187	-158
*pte	-167	-159
*ptfr*	-122	-157
*ptin*	-234	-219
*puck*	215	170
*pudi*	-130	-147
*pufa*	172	22
*puhe*	161	86
*puhu*	95	238
*pui	-205	-216
*pule*	128	-52
*pulk*	-149	-198
*puls*	430	72
*pump*	219	50
*pun	-32	136
*punc*	-8	157
*pung*	127	-128
*punk*	-132	-15
*pupi*	208	-3
*puri*	137	132
*purk*	131	-9
*purp*	199	231
*purt*	169	9
*pusa*	16	210
*push*	180	137
*puta*	-2	219
*pute*	-234	-207
*puto*	234	-3
*puts*	-17	153
*puut*	152	-40
*pyde*	102	-66
*pyor*	204	120
*pyr	212	7
*pyst*	208	6
*pyt	68	-82
*quee*	141	-11
*queu*	-178	-195
*quir*	188	8
*quis*	110	-128
*quit*	-186	-201
*raa	187	-41
*raar*	-96	-166
*rabi*	-127	-157
*rabl*	252	55
*race*	56	-154
*rach*	-212	-184
*rack*	160	94
*rad	137	2
*rada*	-16	145
*rade*	192	83
*radg*	-100	-253
*radh*	194	19
*radi*	-86	150
*radn*	-212	-198
*rads*	-162	-182
*rafa*	80	251
*rafi*	-158	-89
*rafo*	165	0
*rag	-229	-163
*raga*	-54	130
*rage*	31	211
*ragi*	136	-47
*ragl*	146	25
*ragn*	150	-40
*raid*	-33	124
*rain*	-107	-129
*rais*	17	242
*raj	-98	-119
*raka*	-186	-150
*rakb*	-9	306
*raki*	-207	-215
*rakn*	-66	236
*rako*	234	-44
*raks*	58	-74
*rakt*	153	-93
*rala*	94	79
*rale*	-94	-242
*rali*	-213	-193
*ralj*	-200	-220
*raln*	-145	-127
*rals*	-159	-39
*ralt*	162	83
*ralu*	-137	-120
*raly*	-188	-138
*rame*	50	146
*raml*	239	10
*ramp*	117	-284
*ramr*	115	12
*ran	113	15
*rand*	-128	-195
*rang*	243	-11
*rani*	-299	-379
*rank*	88	-58
*rany*	18	123
*raok*	-190	-183
*raph*	100	131
*rapi*	-221	-274
*rapo*	-136	-193
*rapr*	130	45
*raps*	-193	-163
*rarm*	241	149
*ras	-245	-146
*rasa*	188	189
*rasc*	-135	-192
*rasd*	163	32
*rase*	-158	74
*rash*	-57	-241
*rasi*	-41	160
*rask*	275	-30
*rasl*	-130	-213
*rasm*	179	-10
*ratc*	-145	-32
*rate*	-109	-134
*rath*	-201	-202
*rati*	52	-78
*rato*	-172	-289
*rats*	91	-65
*ratu*	177	21
*rava*	-156	-96
*ravd*	120	-64
*ravf*	-160	-156
*ravi*	-26	-220
*ravn*	-79	105
*rax	-11	-154
*ray	-6	-151
*raye*	177	-37
*rban*	-42	-184
*rbar*	146	100
*rbat*	-116	-92
*rben*	260	20
*rbes*	-123	-48
*rbi	142	285
*rbil*	-105	44
*rbla*	126	-76
*rblo*	-66	72
*rbor*	124	1
*rbot*	-132	-202
*rbra*	-10	-125
*rbro*	112	178
*rbud*	5	152
*rbyt*	-173	-145
*rced*	1	180
*rcyk*	163	142
*rdad*	-179	-153
*rdag*	-147	36
*rde	3	104
*rdel*	61	222
*rden*	227	124
*rdet*	-172	-90
*rdha*	-2	141
*rdia*	-172	-170
*rdig*	134	163
*rdin*	178	74
*rdio*	-125	-110
*rdis*	-174	-179
*rdli*	133	30
*rdna*	-75	220
*rdno*	188	9
*rdos*	105	-145
*rdri*	51	190
*rdro*	-230	-219
*rds	213	122
*rdsk*	-127	-163
*rdst*	-79	133
*rea	-167	-155
*reag*	52	139
*reak*	-165	-195
*ream*	-128	5
*rear*	-98	-227
*reas*	35	-133
*reat*	244	94
*rebo*	-128	-193
*rebr*	-23	84
*reby*	-215	-205
*rece*	-209	-214
*reco*	-188	-153
*reda*	-118	125
*redb*	119	19
*redi*	79	193
*redn*	-139	-254
*redo*	-205	-200
*reds*	-181	-177
*redv*	116	221
*ree	-176	-193
*reen*	-208	-220
*reez*	161	26
*refa*	129	11
*refe*	-178	-225
*refi*	-137	-151
*refl*	-140	-140
*rege*	77	-78
*regi*	-140	49
*regl*	157	-168
*regn*	-27	-209
*regu*	-140	-155
*reha*	-70	-178
*reje*	132	168
*rekl*	-170	-147
*reko*	-236	-219
*rekt*	-149	-60
*reli*	-69	143
*rels*	245	160
*relt*	76	-35
*rely*	245	-5
*rem	149	22
*rema*	177	-2
*remi*	-47	-126
*rems*	-168	-148
*ren	80	172
*rend*	-196	-110
*rene*	-302	-304
*reng*	165	89
*reni*	-121	-5
*renp*	-179	-192
*rens*	212	223
*rent*	28	150
*rep	-24	177
*repa*	-185	-250
*repe*	124	246
*repl*	20	190
*rera*	231	50
*reri*	55	192
*res	-157	-155
*resa*	-44	-191
*resc*	-239	-270
*rese*	13	-154
*resi*	-194	-65
*resp*	209	1
*resv*	102	-29
*reta*	-134	-186
*retc*	-142	-135
*retu*	-197	-201
*reum*	-156	-146
*rev	-126	210
*revl*	252	77
*rexi*	-114	-125
*rey	164	-11
*rfan*	146	56
*rfar*	154	56
*rfla*	-189	-212
*rfol*	29	160
*rfor*	-74	234
*rfot*	-4	171
*rfri*	-173	-160
*rgad*	-153	-157
*rgas*	105	-155
*rgeg*	-111	-160
*rgen*	7	-155
*rget*	20	202
*rgi	-315	-246
*rgif*	121	73
*rgig*	-140	-116
*rgin*	-142	-122
*rgis*	226	-26
*rgit*	-109	-185
*rgna*	-269	-213
*rgoc*	-115	-131
*rgon*	-224	36
*rgre*	23	178
*rgru*	-145	-160
*rgsb*	124	1
*rhaa*	83	154
*rhan*	198	-31
*rhar*	-132	-126
*rhat*	-182	-167
*rhet*	-197	-126
*rhju*	113	-10
*rhoe*	-144	-127
*rhoj*	-152	-185
*ria	-161	-98
*rial*	-147	-134
*rian*	34	104
*riap*	164	28
*rias*	-132	-118
*rick*	-232	-160
*rid	-123	-156
*rida*	-98	100
*ridg*	-66	137
*ridi*	179	4
*ridn*	-160	-120
*rido*	132	96
*rids*	55	-69
*ridy*	-139	-160
*rie	-111	-94
*rief*	-180	-189
*rien*	106	115
*rier*	-88	-138
*riet*	-82	-177
*riev*	-125	-135
*rifr*	202	171
*rift*	137	15
*riga*	-228	-155
*rige*	-125	68
*rigs*	-192	-179
*rigt*	130	-35
*rii	0	130
*rika*	-14	140
*rikl*	-201	-193
*riko*	-279	-334
*rila*	197	-48
*rile*	-51	-155
*rima*	-187	-195
*rimo*	10	154
*rimp*	162	28
*rina*	13	-125
*rine*	6	-148
*rini*	-127	-176
*rinj*	-85	-104
*rink*	-122	95
*rinp*	-157	-159
*rint*	185	65
*riod*	-186	-202
*riou*	-202	-194
*ripl*	121	-26
*ript*	-252	-147
*risk*	-244	-197
*risp*	-86	160
*rist*	153	5
*rite*	-156	-23
*riti*	-226	-173
*rits*	-103	-204
*ritv*	208	44
*rius*	-105	-116
*riv	93	-16
*rive*	-193	-127
*rivi*	-127	201
*rivj*	-115	-98
*rivs*	-159	-190
*rix	-149	-143
*rizi*	-39	-116
*rja	-107	-165
*rjar*	8	-165
*rjat*	66	310
*rjay*	-169	-165
*rje	-48	150
*rjed*	24	134
*rjee*	-14	139
*rjer*	-205	-209
*rjou*	-131	-107
*rka	-99	-184
*rkad*	216	274
*rkak*	41	-113
*rkan*	-109	22
*rkap*	-106	-88
*rkar*	65	-76
*rkat*	38	-116
*rkbl*	167	11
*rke	-208	-278
*rken*	102	302
*rker*	129	-53
*rket*	-117	-199
*rkis*	221	28
*rkla*	-145	-104
*rkli*	156	135
*rkni*	-182	-245
*rkor*	-329	-231
*rkos*	-195	-166
*rkra*	85	-145
*rkro*	241	56
*rkry*	-122	-119
*rks	-144	-95
*rkt	122	33
*rktk*	146	27
*rky	86	-66
*rkyl*	-206	-226
*rkys*	140	18
*rlak*	-186	-183
*rlam*	128	32
*rlan*	-158	-167
*rlar*	-73	128
*rlat*	-169	141
*rled*	-123	-101
*rlig*	-259	-90
*rln	176	208
*rlor*	-68	180
*rly	248	105
*rma	-285	-220
*rmaa*	76	-123
*rmac*	-118	-165
*rmal*	-313	-211
*rmar*	115	216
*rmas*	-181	-110
*rmat*	-48	158
*rmba*	-337	-369
*rmbe*	-185	-153
*rme	-139	-20
*rmed*	-44	151
*rmen*	43	-98
*rmes*	189	19
*rmet*	184	-37
*rmha*	-169	-152
*rmi	183	11
*rmid*	141	-38
*rmie*	-138	-141
*rmin*	-216	-125
*rmom*	184	7
*rmon*	-178	-145
*rmor*	126	39
*rmot*	-119	-118
*rmpa*	110	-2
*rms	62	181
*rmsb*	194	27
*rmt	-230	-151
*rmti*	-133	-147
*rmul*	-184	-188
*rmve*	-114	-125
*rmvr*	148	24
*rnal*	-194	-174
*rnan*	92	-71
*rnar*	-193	-275
*rnas*	-175	-128
*rnba*	-142	-166
*rnbl*	-118	-134
*rnbr*	-251	-228
*rne	93	-50
*rnen*	-163	224
*rner*	-12	160
*rnet*	53	-107
*rnhe*	-134	-126
*rnhi*	138	5
*rnmo*	-77	-160
*rnor*	131	-12
*rnsl*	-196	-216
*rnt	-107	-190
*rnta*	-298	-271
*rntu*	-118	-135
*rnva*	-42	169
*rnya*	-134	-170
*roa	-101	-160
*roar*	-186	-218
*roat*	-58	-186
*rob	45	177
*robi*	-165	-158
*robl*	-95	103
*robo*	-170	-160
*rock*	159	-9
*rod	202	-45
*roda*	16	-180
*rodb*	-220	-184
*rode*	152	16
*rodk*	-159	-111
*rodn*	-21	-145
*roen*	-38	-142
*rofe*	-199	-65
*rofo*	4	150
*roga*	-18	182
*roge*	-139	83
*rogl*	-45	-125
*rogs*	199	33
*rogt*	140	29
*roja*	168	29
*rojd*	-177	-163
*roka*	-121	-175
*rokf*	204	21
*roko*	-193	-215
*rokt*	31	99
*rol	-240	-154
*rola*	-121	-181
*role*	-175	-289
*roli*	-377	-360
*rolo*	-203	-221
*rolp*	-135	-110
*rols*	-132	-96
*roly*	169	11
*roma*	-89	44
*romb*	-144	-159
*romd*	-146	-78
*rome*	-180	-138
*roms*	151	62
*ron	125	85
*rona*	-181	-67
*roni*	-82	-177
*rono*	-210	-64
*rons*	-272	-245
*ront*	-25	-165
*ronv*	-167	-153
*rook*	151	-14
*rool*	71	-77
*room*	18	122
*roop*	206	10
*rop	-61	-107
*ropa*	-42	-201
*ropl*	251	-1
*ropr*	77	-43
*rops*	128	-47
*ror	169	165
*rore*	156	66
*rorl*	-120	-99
*rorn*	159	199
*rors*	76	194
*rort*	110	135
*ros	-397	-239
*rosa*	206	-114
*rose*	90	-68
*rosl*	21	-171
*rosm*	157	5
*roso*	58	226
*rosp*	166	-41
*rost*	161	16
*rosv*	-133	-159
*rot	-203	-164
*rota*	102	-124
*roti*	163	35
*rots*	-94	-226
*roug*	213	62
*roup*	-244	-226
*rous*	-170	-163
*rov	-403	-327
*rova*	-137	-80
*rove*	-282	-285
*rovs*	-218	-257
*rovt*	-123	-159
*rpaa*	-169	-177
*rpac*	12	136
*rpal*	-164	-166
*rper*	153	50
*rpes*	-229	-233
*rpet*	11	229
*rple*	269	24
*rpoa*	227	38
*rpos*	26	211
*rpre*	-165	-171
*rsac*	-136	-136
*rsag*	198	-47
*rsak*	-3	173
*rsal*	-98	-151
*rsar*	217	90
*rsat*	-115	-146
*rsba*	-187	-171
*rsda*	-83	52
*rsen*	-152	-52
*rser*	-179	-121
*rsfo*	-109	-121
*rsid*	182	-8
*rsie*	136	27
*rsin*	-140	-168
*rsju*	171	115
*rsk	-185	-158
*rsko*	-284	-199
*rskt*	112	-28
*rsku*	96	-53
*rsni*	-189	-173
*rson*	30	214
*rsor*	-223	-202
*rspi*	-134	-124
*rst	81	-27
*rste*	-252	-302
*rsti*	-87	-171
*rsto*	-204	-53
*rsvu*	-168	-166
*rtaa*	-19	-182
*rtab*	215	156
*rtag*	-158	-76
*rtai*	-161	-174
*rtan*	59	-140
*rtat*	114	-41
*rtaz*	-125	-121
*rtbl*	191	32
*rtbu*	-183	-187
*rtby*	-4	138
*rtdo*	284	62
*rte	-145	-263
*rtes*	-162	-152
*rtet*	-198	-118
*rtid*	-85	98
*rtin*	213	57
*rtis*	109	-60
*rtja*	53	207
*rtla*	-233	-205
*rtme*	234	140
*rtna*	78	-104
*rtne*	-51	171
*rtop*	108	-120
*rtor*	33	-157
*rtpi*	133	4
*rtra*	-170	-164
*rtro*	-223	-245
*rts	-112	-258
*rtsa*	101	104
*rtsi*	-160	-122
*rtsj*	-73	79
*rtso*	-141	-126
*rtst*	-151	-233
*rtsv*	-67	-179
*rtul*	-148	-142
*rtun*	-18	-131
*rtyg*	-18	111
*rtyr*	-136	-148
*rua	-180	-191
*rubi*	136	-22
*rubl*	-173	-122
*rubs*	-143	-137
*ruf	-105	-106
*ruge*	2	125
*rugl*	131	9
*ruis*	-48	154
*ruko*	84	-169
*rukt*	152	-32
*rukv*	-101	-14
*rula*	130	-93
*rule*	134	152
*rulg*	167	35
*ruls*	-31	140
*rum	-213	-216
*ruma*	198	41
*rume*	-119	181
*rump*	-156	-139
*rums*	144	168
*run	-48	73
*runa*	-75	-185
*rune*	-91	-188
*runk*	128	85
*runt*	167	158
*runy*	-190	-180
*rup	-309	-397
*rupc*	29	190
*rupe*	-103	-208
*rupi*	148	39
*rus	-268	-194
*rusa*	236	17
*ruse*	-187	-241
*rush*	134	-39
*rusk*	157	6
*ruta*	169	-199
*ruti*	-267	-65
*rutl*	-141	-149
*rutn*	99	148
*ruto*	-295	-303
*ruun*	-141	-151
*ruva*	-28	-184
*ruvt*	128	-4
*rva	-146	-33
*rvaa*	-143	-121
*rvad*	-94	38
*rvag*	-137	-154
*rval*	-80	161
*rvan*	-196	-211
*rvar*	-99	-170
*rvas*	-148	-139
*rvat*	237	24
*rvbi*	171	35
*rvbu*	-157	-170
*rven*	-195	-60
*rver*	-13	-150
*rvet*	-184	-166
*rvey*	-128	-153
*rvir*	224	54
*rvit*	-255	-260
*rvos*	-242	-260
*rvou*	-166	-149
*ryck*	81	-110
*ryg	-286	-297
*rygd*	175	16
*ryge*	-68	-145
*rygo*	29	-102
*rygs*	-37	-171
*rygt*	-62	70
*rygv*	-42	-108
*ryhm*	-178	-206
*ryin*	-116	42
*ryk	-43	225
*ryke*	-61	-167
*rymt*	219	-7
*ryon*	148	217
*ryp	-122	-119
*rypa*	-22	-191
*rypt*	237	46
*ryr	34	220
*rysa*	-58	148
*ryse*	222	-50
*ryst*	280	-1
*ryta*	264	34
*ryte*	-97	65
*ryth*	-58	156
*rywh*	37	-106
*saak*	-219	-185
*saan*	-127	-223
*saas*	154	1
*sad	-28	-240
*sada*	-74	-230
*sade*	213	154
*safe*	-235	-153
*saft*	161	-68
*sagn*	-155	-137
*sagt*	-165	133
*said*	14	239
*sak	114	28
*sake*	30	161
*sakn*	90	-85
*sakr*	9	169
*sakt*	-190	-97
*sald*	-147	106
*sali*	191	65
*salo*	-181	-173
*sals*	-132	-141
*salv*	-229	-257
*sam	60	125
*samb*	128	212
*same*	-94	-217
*samk*	-6	109
*saml*	-76	128
*samp*	-152	-141
*samr*	-22	-159
*sams*	-174	-158
*samt*	-196	-330
*sana*	-27	-179
*sand*	-122	60
*sank*	59	-105
*sano*	-104	91
*sans*	-79	126
*sar	-64	-215
*sare*	295	275
*sari*	-183	-162
*sarm*	-302	-304
*sart*	-171	-136
*sas	61	211
*sask*	-186	-174
*sasp*	-82	-155
*sate*	129	115
*sati*	-133	-175
*satn*	-171	-75
*satu*	183	144
*saul*	12	131
*saur*	-119	-127
*sava*	-126	-104
*savi*	17	246
*saw	-186	-202
*saxe*	15	155
*sayi*	127	166
*sban*	125	229
*sbar*	-221	-169
*sbet*	194	27
*sbev*	-143	-166
*sblo*	-31	-183
*sboe*	-3	170
*sbom*	-90	-117
*sbon*	11	153
*sbor*	64	140
*sbra*	-208	-277
*sbre*	55	207
*sbro*	-30	119
*sbur*	8	168
*sbyr*	-97	-148
*scen*	-112	-147
*sch	63	-104
*scha*	-228	-14
*schi*	-10	-147
*scit*	-144	-132
*scle*	-195	-180
*scor*	6	168
*scou*	-3	122
*scre*	-107	46
*scri*	-160	-90
*sdag*	-153	-67
*sdep*	-159	-74
*sdoc*	163	32
*sdom*	-214	-212
*sduk*	81	-74
*sea	-129	-110
*sean*	-9	174
*sebe*	-169	-146
*sebl*	-186	-161
*seco*	-44	-135
*segn*	160	9
*seiz*	67	-116
*seka*	253	33
*sekr*	-165	-115
*seku*	34	-90
*sela*	138	187
*selb*	-74	-127
*sele*	-175	-65
*self*	-75	261
*seli*	-179	-204
*selk*	58	-117
*seln*	98	-63
*selt*	-135	-137
*sem	-328	-278
*sema*	-214	-142
*seme*	-155	-209
*semu*	-78	107
*sena*	-19	-87
*send*	122	177
*sens*	11	-102
*sepa*	-195	-189
*seps*	-154	-178
*sept*	-220	-211
*sera*	49	-172
*seri*	-364	-366
*sert*	-334	-280
*serv*	-68	111
*sery*	-160	-160
*ses	-70	137
*sest*	142	-2
*sexl*	-116	-119
*sexv*	182	33
*sfar*	-111	-135
*sfeb*	-103	-130
*sfil*	-133	-101
*sflu*	-167	-129
*sfor*	-285	-168
*sfri*	-150	-110
*sful*	-134	-169
*sgiv*	-130	-98
*sgol*	201	122
*shak*	150	199
*shar*	69	-117
*shav*	29	-159
*shed*	116	186
*shee*	-136	-127
*shel*	-109	43
*shes*	148	-33
*shew*	182	33
*shin*	185	34
*shiv*	171	-22
*shja*	94	163
*shor*	121	-27
*shot*	-48	-182
*shou*	-73	-112
*shov*	181	122
*shri*	162	28
*shun*	121	47
*shus*	33	228
*shuv*	-139	-224
*sian*	159	148
*sias*	9	105
*sick*	-93	-286
*side*	187	177
*siea*	-129	-125
*sien*	197	-31
*sier*	14	198
*siet*	-137	-175
*siga*	-70	112
*sign*	-180	-197
*sigt*	93	-68
*siin*	6	215
*sik	-118	-184
*siko*	-190	-171
*sikt*	140	7
*sila*	48	127
*silo*	187	18
*sime*	-146	-145
*simn*	-133	-111
*sims*	-196	-176
*sinc*	-71	-169
*sing*	171	-13
*sint*	-217	-172
*sinu*	-216	-216
*sio	-41	-188
*sis	-206	-101
*sisa*	-48	-159
*sisi*	-124	-118
*sisk*	-57	151
*sist*	40	300
*sit	-155	-160
*sita*	92	-124
*site*	223	256
*sium*	-204	-182
*sive*	185	108
*size*	-153	-139
*sjal*	-20	162
*sjat*	19	162
*sjel*	23	157
*sjos*	-137	-101
*sjou*	-105	-89
*sjua*	-190	-103
*sjuk*	-158	-244
*sjun*	200	157
*sjut*	-128	-153
*skaa*	-168	-131
*skab*	-110	-114
*skad*	147	171
*skag*	-185	-162
*skak*	169	102
*skal*	182	102
*skam*	-56	126
*skar*	-109	123
*skas*	-76	-143
*skau*	158	11
*skav*	-417	-416
*skba*	75	155
*skbe*	-143	-115
*skda*	132	10
*sked*	-82	108
*skef*	6	126
*sken*	-138	-322
*skev*	5	165
*skfa*	4	134
*skgr*	193	11
*skic*	111	215
*skid*	-179	-305
*skif*	-241	-234
*skii*	-189	-209
*skin*	293	-75
*skjo*	207	-33
*skla*	117	151
*skle*	-65	-129
*skli*	147	-61
*skma*	-44	-172
*skme*	208	21
*skna*	240	44
*skni*	-140	-180
*skoj*	-172	-38
*skol*	-188	-40
*skon*	-96	161
*skor*	-238	-33
*skos*	-213	-138
*skot*	8	-202
*skov*	85	-70
*skra*	-263	-111
*skri*	-14	116
*skro*	68	-106
*skru*	42	-79
*skte*	145	21
*skum*	300	27
*skur*	247	131
*skut*	-153	-182
*skva*	-132	-45
*skyd*	-113	82
*skyl*	41	325
*skyn*	221	53
*sla	111	-159
*slaa*	-40	-157
*slag*	113	13
*slan*	154	35
*slar*	67	184
*slat*	-155	-105
*slav*	11	113
*slee*	-111	-107
*slem*	-157	-246
*slep*	-237	-12
*slig*	127	-81
*slin*	-80	-179
*slip*	43	410
*slir*	101	-15
*slis*	-103	-127
*slit*	287	-3
*slo	160	33
*sloc*	166	136
*slog*	-164	-60
*slol*	168	29
*slor*	-136	-141
*slos*	8	-121
*slot*	139	40
*slpr*	20	144
*sluc*	-183	-194
*slud*	286	-25
*slun*	237	21
*slur*	225	41
*slut*	-79	89
*slyc*	-67	104
*smac*	207	12
*smak*	-227	-267
*sman*	100	-89
*smar*	464	201
*smas*	-163	-3
*smat*	31	-155
*smea*	-140	-145
*smen*	-153	-157
*smin*	-44	81
*smit*	-191	-169
*smog*	7	131
*smor*	-327	-320
*smot*	-228	-220
*smut*	-30	131
*smyc*	73	182
*snac*	-66	-152
*snad*	-201	-210
*snak*	156	20
*snar*	-109	37
*sned*	127	-135
*snet*	74	-129
*snif*	120	14
*snin*	-208	-44
*snob*	-160	-145
*snon*	156	157
*snop*	-77	162
*snor*	-233	-331
*snos*	153	-36
*snot*	-247	-237
*snow*	141	-73
*snt	226	93
*snur*	176	13
*snus*	-242	-282
*snuv*	-301	-296
*snyg*	-107	-131
*snyt*	-187	-159
*soak*	165	11
*soan*	-157	-193
*soce*	-51	-153
*sock*	21	-156
*soda*	167	40
*sode*	-144	-165
*sofa*	-245	-377
*sofb*	-191	-171
*sogo*	-353	-213
*sok	-288	-218
*soka*	-266	-215
*sokn*	-144	-16
*soko*	-184	-192
*sokt*	-78	167
*sol	144	-6
*sola*	-165	-164
*solb*	-76	-130
*sole*	-48	-172
*soli*	178	39
*solk*	-61	-114
*somb*	-173	-169
*some*	82	251
*son	6	-133
*sona*	83	232
*sond*	-6	120
*sone*	-72	-148
*sonk*	159	4
*sont*	-5	-111
*sopo*	-154	-155
*sord*	-167	-181
*sore*	-262	-115
*sorg*	-293	-345
*sori*	-132	-118
*sorj*	-171	-184
*sorn*	0	164
*sort*	-52	155
*soti*	176	36
*sove*	-253	-169
*sovi*	-150	36
*sovn*	-119	-106
*spa	-229	-248
*spad*	86	-120
*spag*	180	15
*span*	-15	-206
*spap*	39	143
*spar*	22	218
*spat*	139	183
*spea*	149	2
*speb*	81	12
*spee*	152	25
*speg*	82	143
*spel*	-389	-121
*spen*	-4	168
*sper*	-88	117
*spik*	102	-65
*spil*	-77	-145
*spin*	39	-150
*spio*	6	197
*spir*	-115	-214
*spis*	-182	-109
*spli*	175	18
*spoa*	30	149
*spol*	0	-125
*spon*	213	31
*spor*	-159	91
*spot*	223	71
*spra*	225	-54
*spre*	88	-61
*spri*	-391	-275
*spro*	-160	-205
*spru*	75	-214
*spul*	207	24
*spur*	169	9
*spyd*	102	-66
*spyr*	212	7
*spyt*	68	-82
*sque*	142	-11
*squi*	114	-50
*srad*	-199	-186
*srat*	-146	-127
*sreg*	-111	-127
*sren*	202	53
*srum*	-149	-93
*srut*	105	-40
*sta	-152	-4
*staa*	234	72
*stac*	-145	-60
*stae*	-153	-182
*stag*	1	-163
*stai*	72	162
*stak*	244	30
*stam*	-260	20
*stap*	-155	-171
*star*	169	161
*stas*	-17	138
*stat*	-127	-194
*stau*	-33	-184
*stbe*	52	-135
*stbl*	-215	-179
*stbo*	135	-73
*stca*	-94	-134
*stdi*	-114	-88
*stea*	-149	-186
*steg*	136	121
*stek*	8	175
*stel*	-53	-164
*stem*	96	-63
*step*	14	218
*stes*	100	-166
*stet*	218	-84
*sthm*	-54	-144
*sti	167	206
*stic*	134	-79
*stid*	-203	-171
*stik*	150	-93
*stil*	122	16
*stin*	-271	-312
*stir*	247	190
*stis*	-124	33
*stiv*	27	-137
*stja*	-15	-192
*stki*	-10	130
*stkl*	196	28
*stko*	167	-59
*stly*	-121	28
*stma*	92	-153
*stmj*	-155	-159
*stna*	185	-82
*stoc*	-117	-205
*stod*	-149	-26
*stol*	-3	164
*stom*	9	-206
*stoo*	134	18
*stop*	-35	132
*stot*	177	-203
*stov*	52	-110
*stpe*	16	153
*str	128	50
*stra*	132	52
*stre*	-335	-112
*stri*	-134	-23
*stro*	73	-235
*stry*	119	155
*stsm*	157	0
*stsp*	168	29
*stu	-161	-98
*stua*	-65	-153
*stub*	-96	-185
*stuc*	-89	-213
*stud*	-210	44
*stug*	199	172
*stuk*	-420	-367
*stul*	-163	-173
*stus*	196	4
*sty	135	-18
*styc*	259	194
*stye*	-108	-125
*styg*	-251	-205
*stym*	30	134
*styp*	3	142
*styr*	208	210
*stys*	197	-1
*styv*	205	323
*sual*	-155	-146
*suci*	9	214
*suck*	-34	-209
*sude*	381	80
*suga*	224	37
*suge*	-101	-76
*sugr*	92	9
*suic*	-179	-128
*suis*	1	217
*suli*	217	47
*sult*	-169	-191
*suma*	-136	-122
*sump*	146	53
*sund*	-187	-62
*suom*	-203	-197
*supe*	172	20
*sura*	-90	-10
*suru*	-178	-206
*sus	-40	122
*suto*	-154	-149
*suup*	162	9
*svag*	436	-2
*sval*	61	-140
*svam*	-87	-247
*svar*	63	-22
*svep*	101	4
*sver*	-53	170
*svet*	210	-144
*svid*	-207	-268
*svii*	158	11
*svik*	40	128
*svim*	406	40
*svlt*	157	22
*svoi*	187	-1
*svul*	44	-170
*svun*	-168	-166
*swae*	113	10
*swal*	189	-102
*swea*	266	19
*swel*	191	43
*swim*	-187	-174
*sych*	-151	-203
*syk	-42	132
*syko*	-229	-166
*symt*	-119	-157
*syna*	159	16
*synb*	118	16
*synd*	77	155
*syne*	115	-33
*syns*	89	-3
*synu*	-148	-156
*syny*	14	-180
*syra*	113	154
*syre*	277	37
*syrg*	75	-63
*syri*	-83	-125
*syst*	15	158
*taa	151	148
*taak*	-177	-161
*taal*	105	236
*taas*	-65	146
*tab	-3	134
*tabe*	79	-37
*taca*	106	-38
*tad	159	114
*tada*	-172	-59
*tadi*	-241	-96
*tado*	139	20
*tads*	-127	-128
*tafs*	28	159
*tag	142	-49
*tagi*	183	-11
*tagl*	-118	-110
*tagn*	-146	-28
*tagr*	-95	-104
*tagt*	120	143
*tail*	-180	-201
*tain*	-118	136
*tair*	72	162
*tais*	-268	-282
*taja*	-126	-138
*taju*	168	6
*taka*	173	135
*taki*	178	46
*takt*	200	6
*tal	-185	-268
*tala*	-172	83
*talb*	119	24
*tals*	-107	-202
*talt*	82	149
*tama*	-73	143
*tame*	-312	-219
*tami*	-274	-346
*tamn*	-156	-147
*tamo*	160	-30
*tamt*	78	381
*tand*	-163	-199
*tane*	179	108
*tanf*	134	240
*tang*	-116	0
*tank*	136	409
*tans*	280	136
*tanu*	14	161
*tany*	26	235
*tapt*	-394	-342
*tar	135	114
*tara*	-98	-176
*tare*	163	30
*tari*	186	59
*tark*	34	283
*tarn*	63	-61
*tart*	-113	-228
*tarv*	-270	-284
*tase*	31	-115
*tasp*	-132	-146
*tast*	102	159
*tasy*	124	8
*tat	67	129
*tats*	-108	-87
*tatu*	-245	-224
*tatv*	142	37
*tauk*	-183	-169
*taur*	67	-106
*tave*	-30	-102
*taxi*	155	62
*taza*	-125	-121
*tbal*	-223	-206
*tbar*	293	34
*tben*	67	-131
*tbet*	-110	-102
*tbit*	-21	-136
*tbla*	-196	-150
*tblo*	162	1
*tbol*	-102	-202
*tbon*	102	-89
*tbor*	113	-59
*tbra*	-116	-181
*tbro*	-208	-249
*tbur*	-177	-120
*tbyt*	-7	223
*tcan*	-94	-134
*tche*	-189	-243
*tchy*	-147	-225
*tdia*	-114	-88
*tdom*	284	62
*tduk*	15	187
*tea	-210	-158
*teat*	-313	-299
*tebl*	-168	-165
*tefo*	164	38
*tefu*	-4	112
*tegr*	-145	-138
*tei	88	202
*tejo*	133	108
*tejp*	-114	79
*teki*	-9	193
*tekn*	-202	-196
*teko*	-109	-178
*tekp*	37	281
*teks*	-169	-186
*tel	48	-120
*tela*	-309	-243
*tele*	58	273
*telf*	136	8
*telk*	-233	-216
*telm*	-137	35
*telt*	-228	-162
*tema*	-117	-164
*teme*	-134	-129
*temp*	287	81
*temy*	237	26
*tenc*	140	-19
*tend*	-189	-187
*tenh*	149	-18
*tenk*	41	-112
*tenr*	184	15
*tens*	-235	-108
*tent*	-21	-135
*teof*	-118	-107
*teon*	98	-47
*tepd*	4	149
*tepf*	16	140
*tera*	-224	-112
*teri*	-57	-151
*terk*	-130	-170
*terl*	-198	-177
*term*	229	-58
*tern*	-110	21
*tero*	-24	-225
*terp*	-163	-181
*terv*	-176	-247
*tery*	224	17
*tes	9	-119
*tesl*	142	29
*tesp*	-162	-159
*test*	-164	-320
*tesv*	261	50
*tet	134	-44
*teta*	-160	-80
*tete*	68	-155
*teti*	-53	92
*tetr*	248	58
*teve*	129	1
*tfla*	170	28
*tfor*	-338	-101
*tfri*	-126	-149
*tgan*	-135	-55
*tgas*	-159	-135
*tgen*	-136	-148
*tgev*	148	127
*tgit*	144	14
*tgra*	-142	-60
*tgt	132	-1
*thac*	-211	-190
*thai*	66	-92
*thar*	133	30
*that*	-219	87
*thet*	-105	-92
*they*	-83	210
*thin*	139	348
*thma*	-54	-144
*thot*	-139	-122
*thou*	167	262
*thre*	-162	-145
*thro*	168	52
*thum*	-249	-248
*thur*	-184	-176
*thus*	167	78
*thyr*	-156	-156
*tia	103	163
*tiaa*	-137	-137
*tias*	161	-2
*tibi*	86	-115
*tice*	35	181
*tick*	155	23
*ticl*	200	46
*tics*	-157	-162
*tid	-266	-71
*tide*	-152	-108
*tids*	-174	-101
*tidy*	21	167
*tif	-117	-215
*tifr*	132	149
*tig	281	11
*tigh*	80	-65
*tigr*	-85	-104
*tihi*	-164	-167
*tiho*	140	162
*tiin*	-65	181
*tik	-88	-145
*tika*	248	-45
*tike*	129	-110
*tiks*	195	15
*tila*	85	109
*tile*	-113	63
*tilr*	-7	170
*tils*	-6	254
*tilt*	168	89
*tima*	79	-116
*time*	201	114
*tine*	-119	-208
*tinf*	0	-206
*tini*	-78	-175
*tinp*	-39	-142
*tinv*	118	23
*tio	-34	-168
*tipa*	74	-67
*tips*	-347	-427
*tira*	229	203
*tiri*	-52	-137
*tisd*	-118	-199
*tise*	-120	22
*tism*	-158	-131
*tiso*	129	-39
*tist*	-182	-323
*tita*	131	192
*tiv	-153	-146
*tiva*	-175	-224
*tive*	-125	-187
*tivm*	-231	-225
*tivt*	29	-142
*tjad*	-15	158
*tjaf*	-165	-130
*tjan*	-54	80
*tjar*	156	-54
*tjat*	-141	-228
*tjoc*	154	29
*tjut*	247	74
*tka	4	136
*tkar*	-190	-106
*tken*	-4	209
*tkil*	-10	130
*tkla*	123	-117
*tkop*	-251	-245
*tkor*	128	-95
*tkra*	-152	-192
*tkul*	146	30
*tlag*	-128	-126
*tlak*	-169	-161
*tlan*	-149	-116
*tlar*	-167	-180
*tlat*	-94	-202
*tlin*	93	-39
*tlut*	269	-5
*tma	-28	-218
*tmaa*	186	49
*tmam*	-180	-183
*tman*	153	8
*tmed*	159	50
*tmjo*	-155	-159
*tmos*	228	0
*tmot*	-125	-127
*tnad*	227	-33
*tnar*	12	-140
*tnat*	247	200
*tned*	-180	-169
*tner*	-51	171
*tnet*	293	237
*tnig*	199	77
*tnin*	-27	-152
*tnyt*	24	173
*toa	-102	80
*toac*	168	25
*toal*	187	168
*toan*	161	110
*tock*	-19	-174
*toda*	-1	148
*tode*	130	10
*todg*	-110	-110
*todi*	-186	-207
*todj*	-137	-73
*todl*	102	-120
*tods*	-166	-197
*toen*	-155	-153
*toi	-2	151
*toid*	-149	-130
*toil*	158	97
*toin*	210	5
*toiv*	-42	110
*toki*	-137	-173
*tol	8	256
*tola*	-158	-161
*told*	-133	0
*toli*	83	-97
*tolk*	-186	-155
*tolt*	1	-130
*toly*	143	15
*toma*	-138	-270
*tomi*	86	-58
*tomk*	258	26
*tomt*	-129	-124
*ton	204	130
*tond*	142	80
*tone*	68	-127
*toni*	28	214
*tons*	203	10
*tont*	-117	-136
*took*	330	142
*tool*	134	18
*toot*	-173	-12
*topa*	-23	180
*topn*	-139	-140
*topr*	-129	-128
*tor	-106	-207
*tora*	-66	-173
*torc*	163	142
*tork*	255	-35
*tort*	-31	-231
*toru*	-122	-108
*tos	-188	-181
*tosi*	214	-79
*tost*	274	60
*tot	166	-89
*tota*	136	-121
*totn*	-140	-178
*totr*	32	-112
*tots*	-135	-109
*touc*	34	272
*tove*	167	11
*tovl*	-14	-121
*towe*	206	22
*tox	-176	-159
*tpas*	-156	-196
*tpil*	78	-68
*tpri*	-125	-118
*tra	238	21
*trad*	35	-109
*traf*	18	249
*trak*	180	-86
*tral*	-84	-213
*tran*	-50	-126
*trat*	-180	-108
*tre	-163	-88
*trea*	-124	-248
*tred*	-134	-279
*tree*	119	108
*tref*	129	11
*tren*	-200	-133
*trer*	-3	183
*tres*	-431	-400
*trev*	103	-78
*trex*	-13	-144
*trie*	-165	-195
*trik*	-142	-153
*tril*	155	-57
*trim*	-43	75
*trin*	-195	-174
*trip*	-209	-207
*tris*	-78	-164
*triv*	-156	-183
*trod*	172	-39
*troe*	-119	-145
*trok*	24	-179
*trol*	-158	-202
*trom*	171	-87
*tron*	-126	-194
*trop*	133	-19
*tror*	127	37
*tros*	-268	-195
*trot*	-247	-220
*trug*	131	9
*truk*	-132	-128
*trul*	147	155
*tryc*	105	-50
*tryg*	-281	-262
*tryk*	-77	239
*tryp*	123	7
*tsa	-32	-198
*tsal*	-149	-182
*tsar*	-8	115
*tsat*	94	149
*tsea*	4	220
*tsem*	-60	143
*tsfo*	-71	111
*tsgi*	-130	-98
*tsin*	-136	38
*tsju*	-73	79
*tska*	272	-68
*tske*	-101	-196
*tski*	-117	-20
*tskr*	-247	-165
*tsla*	7	-115
*tsli*	209	10
*tslo*	17	-101
*tsmi*	-108	-87
*tsna*	-112	-104
*tsom*	-162	-138
*tsop*	-147	-137
*tsor*	-141	-126
*tspa*	176	136
*tspl*	-160	-175
*tspr*	-262	-245
*tsta*	-24	-171
*tsto*	-179	-197
*tstu*	16	200
*tsva*	-227	-223
*tsve*	-108	-96
*tsvi*	-67	-179
*tube*	-94	-154
*tuck*	-89	-213
*tudi*	-129	-176
*tuds*	-148	51
*tuer*	-245	-224
*tuf	102	149
*tuga*	206	133
*tugu*	-41	-128
*tui	199	60
*tuin*	-148	-132
*tuis*	85	164
*tuka*	-371	-305
*tuke*	149	12
*tukn*	-111	-93
*tuko*	-153	-141
*tuks*	-108	54
*tule*	164	-60
*tulo*	-130	-115
*tult*	-148	-142
*tuma*	-42	-177
*tume*	-52	-174
*tumn*	-147	-135
*tumo*	-139	-155
*tumy*	-243	-240
*tun	-51	143
*tuna*	-6	-125
*tund*	189	40
*tune*	137	34
*tung*	-1	-185
*tupa*	128	131
*tur	175	-33
*tura*	150	-126
*turd*	-125	45
*ture*	177	185
*turp*	227	38
*tus	-187	-269
*tusa*	-170	-157
*tuta*	-133	11
*tuu	154	102
*tva	64	-62
*tvaa*	125	-167
*tvac*	-94	-113
*tvag*	46	205
*tval*	-164	-11
*tvam*	136	36
*tvan*	-148	-159
*tvar*	-46	-114
*tvas*	-135	-145
*tvat*	-227	-60
*tvec*	-18	142
*tvil*	-90	-128
*tvin*	-19	180
*tvis*	127	182
*tvit*	208	44
*tvri*	142	37
*twic*	155	-26
*twin*	-111	-103
*twis*	-166	-155
*twit*	67	-78
*tyde*	-186	-115
*tye	-108	-125
*tyg	-298	-239
*tyga*	-18	111
*tygn*	-251	-205
*tyks*	145	-75
*tyle*	148	10
*tyne*	124	8
*tyng*	23	-110
*tyot*	-153	-173
*typt*	3	142
*tyr	36	223
*tyre*	178	-29
*tysa*	190	-6
*tyv	192	29
*tyvf*	2	146
*tyvm*	-5	110
*tyvp*	63	274
*tzy	-140	-148
*uais*	-198	-98
*ual	-166	-158
*uan	-163	-82
*uari*	-207	-101
*ubed*	-168	-171
*ubel*	92	-93
*uben*	135	-30
*ubhe*	-118	-102
*ubla*	26	-164
*ubsa*	-143	-137
*ubsl*	158	13
*uche*	10	251
*uchi*	2	139
*ucid*	-54	122
*uck	-55	-215
*ucka*	-237	-205
*ucke*	-8	-139
*ucki*	176	167
*uckl*	4	137
*uckn*	-140	-115
*ucol*	117	-83
*uda	-130	-144
*ude	24	120
*uden*	225	160
*uder*	-75	-115
*udie*	-129	-176
*udig*	164	-46
*udin*	-130	-147
*udla*	-161	-165
*udle*	172	-5
*udlo*	-158	-149
*udra*	266	-31
*udsa*	17	192
*udsm*	-211	-194
*udte*	-138	-123
*udva*	59	-80
*ueez*	141	-11
*uens*	-267	-257
*uera*	-179	-208
*ueue*	-178	-195
*ufad*	24	245
*ufar*	151	75
*uft	286	-93
*ufte*	161	-68
*uftg*	145	91
*ugad*	162	-29
*ugan*	136	99
*ugar*	72	-72
*ugat*	210	17
*ugby*	159	-17
*uged*	-22	153
*ugen*	288	-68
*ughe*	-106	-123
*ughi*	316	16
*ught*	-105	209
*ugit*	155	114
*ugli*	131	9
*ugna*	-137	-17
*ugne*	-177	-161
*ugni*	116	14
*ugnt*	-158	-75
*ugoa*	-115	-154
*ugor*	61	-133
*ugro*	92	9
*ugsv*	271	83
*ugum*	-41	-128
*uha	-226	-192
*uhe	228	36
*uhel*	-135	38
*uhka*	13	295
*uhuu*	181	130
*uicd*	10	95
*uici*	-185	-144
*uin	-42	-233
*uirt*	188	8
*uise*	-48	154
*uisi*	156	228
*uist*	-181	-162
*uit	-126	-177
*uiva*	-164	-151
*uka	-80	-217
*ukaa*	141	0
*ukad*	-331	-273
*ukan*	-288	-181
*ukar*	166	94
*ukat*	-135	1
*ukau*	71	-82
*ukdo*	-141	-46
*ukeh*	149	12
*ukem*	123	-39
*uken*	242	21
*ukhu*	-148	-4
*ukin*	-209	-240
*ukla*	-198	-212
*ukni*	-111	-93
*ukos*	39	-178
*ukra*	-141	-108
*ukre*	-123	-148
*uksb*	15	187
*ukse*	-279	-128
*ukta*	299	-12
*uktk*	-155	-134
*ukto*	-132	-128
*ukva*	-201	-118
*ula	-210	-102
*ulad*	71	-77
*ulan*	230	-46
*ular*	108	-78
*ulas*	-85	58
*ulat*	-220	-182
*ulbo*	-194	-171
*uld	-106	75
*uldr*	-139	-176
*ulea*	-230	-203
*uled*	128	-52
*ulee*	222	180
*ulen*	154	175
*ulet*	-166	-285
*ulga*	167	35
*ulin*	206	63
*ulka*	-139	-127
*ulmi*	-144	-132
*ulna*	145	-42
*ulne*	-112	-101
*ulos*	-130	-115
*ulra*	-121	-94
*uls	110	-152
*ulsa*	325	179
*ulse*	334	93
*ulsi*	133	-8
*ulst*	-79	106
*ulta*	-98	-152
*ultr*	-200	-220
*ults*	-148	-165
*ulus*	-176	-172
*uma	215	89
*umal*	9	133
*uman*	45	-124
*umat*	-209	-188
*umb	47	-197
*umbe*	-189	-190
*umbl*	159	-15
*ume	184	-21
*umel*	42	-86
*umen*	-39	-196
*umer*	-267	-163
*umet*	-56	184
*umi	-41	-128
*umig*	191	30
*umir*	-125	-132
*umis*	-240	-218
*umla*	175	-35
*umli*	172	11
*umok*	-127	-100
*umon*	146	-39
*umor*	-92	51
*umpa*	122	-36
*umpe*	105	-99
*umpl*	217	163
*umpo*	-220	-206
*umpy*	-177	-165
*umt	25	146
*umy	-243	-240
*unal*	25	190
*unch*	115	76
*unco*	185	29
*und	174	120
*undn*	178	13
*undr*	-286	-197
*undu*	-174	-140
*undv*	-153	-168
*une	207	-45
*ung	-142	-235
*unga*	-12	-145
*ungd*	-166	-244
*ungi*	176	-36
*ungk*	126	-22
*ungo*	-66	-179
*ungr*	-270	-252
*unin*	-247	-109
*unka*	-181	-198
*unke*	236	83
*unkn*	104	-30
*unkt*	-76	60
*unky*	-175	-179
*unol*	175	-4
*unsa*	-165	-214
*unse*	-216	-246
*unt	160	154
*unts*	-21	197
*untu*	112	175
*uny	-137	-177
*uola*	38	245
*uole*	-187	-50
*uoli*	-251	-181
*uome*	-172	-83
*upak*	4	171
*upar*	118	230
*upat*	134	19
*upbl*	6	-121
*upch*	29	190
*upda*	-179	-165
*updr*	28	182
*upea*	-122	-108
*upeh*	193	77
*upfo*	77	-84
*upho*	-65	98
*upie*	162	9
*upil*	208	-3
*upko*	-150	-161
*uple*	-84	52
*upra*	118	193
*upro*	-247	-223
*ups	-167	-162
*upst*	-135	-165
*upsv*	168	27
*upt	86	-66
*ura	-84	-203
*uraa*	-229	-153
*urad*	97	-81
*urar*	66	-75
*uras*	-113	-137
*urat*	87	-88
*urda*	-125	45
*urde*	-158	-186
*ured*	113	-40
*uren*	211	134
*urha*	-64	130
*uri	155	160
*urie*	-119	-127
*urig*	133	-53
*urio*	-187	-172
*uris*	248	113
*urit*	219	195
*urjo*	-131	-107
*urk	158	45
*urke*	107	-81
*urmo*	-119	-118
*urn	-203	-110
*urna*	-199	-174
*urne*	100	140
*urnt*	-161	-208
*urpl*	269	24
*urpo*	203	235
*urs	-155	-31
*ursd*	-212	-205
*urse*	-212	-9
*ursi*	-138	-166
*ursj*	-93	61
*urst*	-250	-291
*ursv*	111	31
*urt	33	289
*urti*	135	185
*urts*	-96	-244
*uruu*	-141	-151
*urva*	-157	-96
*usad*	127	-26
*usar*	83	-100
*usba*	86	173
*usbo*	11	153
*usch*	134	255
*uscl*	-195	-180
*usea*	-129	-110
*used*	48	-90
*usel*	-187	-204
*user*	124	22
*uses*	-171	-187
*uset*	8	167
*ush	-133	-157
*ushe*	95	159
*ushi*	237	55
*usik*	-6	-116
*usin*	-93	138
*uska*	198	16
*uske*	-173	-206
*uskl*	-65	-129
*usla*	-56	-148
*uspe*	-98	-133
*usro*	-177	-161
*uste*	-209	-89
*usti*	212	112
*usua*	-155	-146
*usvi*	158	11
*utaa*	-141	-54
*utad*	4	-112
*utan*	162	223
*utar*	203	209
*utat*	155	244
*utba*	-99	-92
*utbi*	-235	-230
*utbr*	-229	-247
*utby*	-15	173
*utch*	16	-133
*ute	79	-76
*uteb*	-168	-165
*uten*	12	-131
*uter*	57	-195
*utes*	265	3
*utet*	-62	125
*utga*	-135	-55
*utha*	133	30
*uti	211	219
*utif*	-2	118
*utin*	-164	108
*utio*	-88	-145
*utis*	-37	-187
*utit*	-5	99
*utla*	-215	-230
*utle*	-3	122
*utma*	-166	-69
*utna*	99	148
*utny*	24	173
*utom*	178	103
*uton*	65	-83
*utor*	-316	-308
*utos*	235	130
*utpl*	33	140
*utra*	238	-42
*utre*	-337	-403
*uts	54	143
*utsa*	-56	114
*utse*	-161	-38
*utsi*	-95	88
*utsk*	-158	-98
*utsl*	-4	-132
*utsp*	-112	-86
*utuu*	256	18
*utva*	28	261
*utve*	21	184
*utvi*	-53	161
*uude*	-124	-175
*uuka*	71	-82
*uule*	118	213
*uume*	209	-51
*uupi*	162	9
*uusi*	-171	-173
*uute*	-161	-221
*uuti*	177	-43
*uutu*	223	-16
*uva	164	-74
*uvan*	-254	-272
*uvar*	-137	-142
*uver*	9	124
*uvet*	85	-87
*uvig*	-249	-248
*uvtv*	128	-4
*uvud*	138	39
*uxen*	-8	204
*uys	-169	-177
*vaan*	-16	190
*vaar*	162	61
*vaci*	-424	-487
*vack*	188	-91
*vade*	-167	-196
*vadk*	-177	-180
*vadr*	-195	-161
*vag	229	265
*vage*	-26	163
*vagl*	-154	-168
*vagr*	-186	15
*vagt*	238	47
*vaha*	-174	-11
*vaik*	188	120
*vaim*	6	285
*vake*	17	-188
*vakn*	20	123
*val	162	262
*vala*	-224	-85
*vald*	95	141
*vale*	-202	-142
*vali*	-176	-67
*valj*	-90	-102
*valm*	-3	203
*valn*	-186	-177
*valp*	-276	-254
*vals*	213	43
*valt*	319	281
*vama*	224	36
*vaml*	272	70
*vamp*	-122	-258
*vand*	-169	-153
*vane*	-136	-79
*vanf*	-119	10
*vang*	-186	-105
*vanh*	-165	-147
*vani*	219	318
*vanj*	-153	-67
*vanl*	-233	-162
*vant*	-8	-129
*vapn*	6	158
*var	-63	144
*varb*	-170	-169
*vard*	-148	-135
*varf*	-103	92
*varj*	-47	136
*vark*	-47	-250
*varm*	-68	-263
*vars*	162	77
*vart*	153	-103
*vas	-175	-91
*vasa*	-110	-201
*vase*	308	30
*vask*	31	189
*vasy*	-107	-223
*vate*	-54	-183
*vati*	-163	-130
*vatk*	-295	-267
*vatm*	-92	-152
*vatn*	284	227
*vats*	234	111
*vauv*	186	-66
*vava*	-142	10
*vavd*	-186	-167
*vavn*	-139	-143
*vavs*	258	-50
*vax	-198	-193
*vaxe*	-106	-174
*vaxi*	-172	-246
*vaxp*	-263	-241
*vaxt*	-179	-165
*vbit*	131	-5
*vbok*	-225	-152
*vbru*	11	127
*vbur*	-157	-170
*vde	-146	-4
*vdes*	30	-110
*ved	-193	-182
*vede*	148	-35
*vedk*	177	-47
*vedo*	-82	-167
*veds*	208	1
*vejp*	-107	-122
*vela*	59	162
*vele*	-207	-203
*velj*	160	141
*veln*	175	130
*vels*	182	19
*velt*	149	-28
*vemb*	-222	-201
*veme*	144	23
*ven	145	130
*vepe*	30	-105
*vept*	101	4
*vera*	126	3
*verd*	135	74
*veri*	231	-1
*vern*	-249	-283
*vers*	-167	-217
*vert*	107	140
*verv*	-207	-233
*very*	-80	94
*vete*	-264	-126
*veti*	108	-78
*vetn*	-18	-124
*vets*	37	-136
*vfal*	-160	-156
*vfar*	2	146
*vgas*	42	153
*vgif*	-215	-227
*vhug*	206	-69
*vice*	-168	-72
*vico*	-127	-116
*vida*	71	-64
*vide*	-229	-306
*vidi*	-175	-196
*vier*	7	211
*vies*	-5	210
*vift*	206	109
*vig	-225	-151
*vigt*	-11	109
*viil*	29	298
*vike*	98	153
*vikt*	-99	-85
*vil	21	172
*vild*	27	158
*vilj*	-64	121
*vilk*	-198	42
*vilo*	-138	-110
*vilu*	144	-1
*vily*	139	-12
*vima*	357	30
*vime*	128	-53
*vimf*	206	-10
*viml*	141	20
*vimn*	5	-78
*vind*	139	51
*ving*	56	195
*vint*	-450	-309
*vipe*	-8	116
*vira*	220	51
*viri*	161	26
*vis	-61	-182
*visa*	158	160
*visd*	-211	-205
*vise*	51	-86
*visk*	-10	142
*visn*	-90	29
*vist*	205	68
*vit	-10	143
*vita*	34	-197
*vits*	-237	-240
*vjar*	-115	-98
*vlad*	246	125
*vlar*	-80	-115
*vlas*	-235	-125
*vled*	-119	-107
*vlop*	125	7
*vlos*	151	-44
*vlt	157	22
*vlys*	-28	151
*vmam*	-5	110
*vmed*	-231	-225
*vmod*	145	7
*vmor*	-183	-94
*vna	-183	-175
*vnin*	-145	-40
*voic*	125	171
*voin*	-229	-226
*vois*	116	-20
*volo*	-157	-148
*volt*	61	-73
*vomi*	153	26
*von	-16	142
*vor	-172	-182
*vore*	111	342
*vori*	-134	-168
*vort*	-260	-281
*vos	-196	-229
*vous*	-166	-149
*vpap*	63	274
*vrad*	-64	169
*vrak*	-111	-107
*vre	117	18
*vric*	-161	-126
*vsar*	-242	-272
*vsfa*	-111	-135
*vska*	-219	-235
*vske*	-45	137
*vsku*	105	-54
*vsli*	175	4
*vslo*	7	127
*vste*	-169	-179
*vsva*	-207	-251
*vtag*	-177	-198
*vtes*	-76	-154
*vtim*	255	67
*vtvi*	128	-4
*vud	103	129
*vude*	144	69
*vudl*	-158	-149
*vudv*	58	-82
*vul	-18	83
*vuln*	145	-42
*vuls*	135	8
*vuni*	-144	-138
*vuxe*	-8	204
*vuxn*	50	178
*waet*	113	10
*wake*	248	168
*waki*	164	53
*walk*	-150	-52
*walo*	189	-102
*wana*	-20	146
*want*	-222	0
*wara*	43	-196
*wasp*	161	25
*wate*	44	-120
*way	-247	-100
*wbor*	206	103
*weak*	250	22
*weat*	266	19
*wedi*	-177	-129
*weir*	139	-45
*wel	190	101
*weli*	191	43
*welt*	-4	119
*went*	276	28
*when*	-113	23
*whit*	241	29
*whol*	64	-88
*wice*	155	-26
*wimi*	-177	-154
*winr*	-111	-103
*wint*	-180	-64
*wish*	13	193
*wist*	-166	-155
*wmob*	160	9
*wnat*	31	157
*wnin*	27	146
*wonk*	156	-9
*wont*	323	256
*word*	284	66
*worm*	-182	-150
*wors*	248	82
*wort*	29	107
*wory*	-247	-235
*woul*	-21	294
*wron*	89	-60
*wrot*	36	130
*wsy	110	-16
*xade*	6	149
*xam	-128	-206
*xan	173	128
*xare*	44	-84
*xate*	-139	-122
*xel	-188	-238
*xeln*	-174	-283
*xels*	137	19
*xen	-69	189
*xer	-93	-165
*xes	-166	-210
*xet	37	200
*xich*	154	137
*xid	173	-80
*xiet*	-123	-141
*xin	-75	-236
*xist*	71	239
*xlar*	-219	-261
*xliv*	-116	-119
*xman*	-6	169
*xor	-108	102
*xpla*	-138	-135
*xplo*	-39	-177
*xpro*	-263	-241
*xtar*	109	-53
*xted*	5	181
*xten*	114	-29
*xthu*	168	52
*xtra*	118	2
*xtre*	149	22
*xtsn*	-112	-104
*xtva*	-135	-136
*xvec*	182	33
*xyfe*	-124	-118
*yat	-191	-166
*yatz*	-140	-148
*ybe	170	-6
*ybli*	-151	-121
*ycer*	-45	-125
*ycho*	-151	-203
*yck	-11	-200
*ycka*	278	225
*ycko*	-190	-203
*yckt*	152	184
*yda	39	133
*ydal*	5	155
*yde	103	-72
*ydia*	-282	-288
*ydro*	-78	-111
*ydsk*	-165	-145
*year*	-146	-127
*yeli*	6	-109
*yen	177	-37
*yfer*	-124	-118
*yfik*	-233	-233
*yfod*	227	92
*yfri*	95	224
*yfsa*	-149	-125
*yft	-182	-94
*yfta*	-59	-170
*yfte*	30	-176
*yga	-206	-115
*ygad*	-18	111
*ygan*	-102	-251
*ygbe*	-210	-195
*ygde*	-193	-215
*ygdu*	175	16
*ygen*	-74	-151
*yger*	-159	13
*ygne*	-228	-141
*ygon*	71	-59
*ygov*	-103	-109
*ygpl*	-143	-127
*ygra*	-1	-123
*ygre*	137	-9
*ygsk*	-119	-236
*ygsm*	211	-8
*ygt	-144	-49
*ygva*	-134	-142
*yhor*	-103	-140
*yhta*	230	15
*yka	180	157
*ykar*	133	-50
*ykel*	133	29
*yker*	-94	-209
*ykla*	-75	-131
*ykni*	35	-91
*ykol*	34	-104
*ykos*	-161	-229
*ykse*	119	-95
*ykte*	62	-134
*yla	-269	-274
*ylag*	-138	-169
*ylan*	-338	-312
*ylas*	-103	-99
*ylax*	86	-50
*yld	-130	-236
*ylde*	-111	-223
*yldi*	27	221
*ylen*	161	-51
*ylig*	6	123
*ylki*	159	-25
*ylma*	165	-11
*ylni*	-132	-241
*ylta*	41	165
*ymfk*	-189	-175
*ymna*	-212	-159
*ymor*	38	198
*ymta*	207	-19
*ymto*	-119	-157
*yna	142	-37
*ynas*	159	16
*ynbo*	118	16
*ynd	99	195
*ynda*	221	53
*ynee*	124	8
*ynen*	160	-12
*yngd*	96	-52
*yngr*	-5	-135
*yns	89	-3
*ynte*	-162	-159
*ynty*	124	8
*ynun*	-148	-156
*ynyt*	25	-176
*yogh*	-133	-144
*yola*	-157	-162
*yone*	150	254
*yope*	179	17
*yori*	0	130
*ypa	19	-190
*ypat*	0	170
*yper*	161	112
*ypo	-104	-112
*ypof*	183	70
*ypok*	-125	-130
*ypot*	123	119
*ypt	242	-23
*ypta*	89	107
*ypuc*	143	27
*yraa*	-96	-166
*yraf*	165	0
*yral*	28	129
*yran*	-18	172
*yrar*	301	26
*yrat*	-101	-105
*yrem*	207	29
*yret*	262	-2
*yrga*	75	-63
*yrhj*	113	-10
*yrie*	-83	-125
*yrja*	-169	-165
*yrka*	-125	-220
*yrkr*	-122	-119
*yrky*	104	-60
*yroi*	-156	-156
*yrse*	106	-64
*yrve*	135	26
*ysel*	-98	218
*ysem*	-161	-184
*yser*	58	-209
*ysi	2	131
*ysie*	140	18
*ysio*	-36	-192
*yska*	-157	-190
*yski*	-112	6
*ysna*	-10	92
*ysni*	-211	-206
*yspa*	193	22
*yst	35	139
*ysta*	78	96
*yste*	16	184
*ysti*	-114	-88
*ystv*	134	14
*ysty*	208	6
*yta	-110	-74
*ytad*	-173	-244
*ytas*	-140	-150
*yte	-61	34
*yten*	-92	-172
*ythi*	-120	74
*ytin*	-169	-165
*ytja*	24	173
*ytli*	-141	-223
*yto	94	-40
*ytol*	-181	-168
*ytos*	274	60
*ytyy*	-26	-194
*yva	-110	-190
*yvar*	-24	117
*yven*	214	-20
*yvfa*	2	146
*yvin*	-257	-241
*yvma*	-5	110
*yvpa*	63	274
*ywhe*	37	-106
*yxan*	180	123
*yxor*	48	293
*zan	-154	-145
*zema*	-198	-208
*zeri*	-129	-125
*zin	-143	-130
*zing*	135	-49
*zomb*	-222	-230
*zure*	67	-116
-#	156	5
-# ar	-119	-152
-# inga	118	6
-# ont	-160	-136
-# pufar	143	24
-# vil	274	32
-# … blodn	-140	-106
-# … spark	118	6
-# … vil	113	-5
-*aan	68	343
-*able*	30	141
-*aby	219	87
-*acks*	-170	-166
-*ada	-295	-252
-*adad*	-46	151
-*adan*	-169	-171
-*adat*	-141	-148
-*ade	-126	154
-*adet*	9	132
-*adsk*	-71	-136
-*afe	-77	139
-*aft	141	-92
-*aga	28	179
-*agad*	-37	183
-*agar*	30	272
-*agen*	-191	-144
-*aghe*	-174	-153
-*agor*	-182	-164
-*agra*	-29	159
-*agt	-9	155
-*aha	-165	-172
-*ahdi*	-173	-175
-*aid	-100	42
-*aipa*	4	161
-*ais	0	119
-*ajsa*	-149	-203
-*akan*	138	22
-*akbl*	9	132
-*akip*	-206	-185
-*akna*	271	190
-*akt	138	17
-*akti*	-147	-170
-*akto*	-117	-102
-*akut*	-221	-226
-*ala	222	268
-*alar*	-47	176
-*aldr*	13	184
-*aler*	144	200
-*alet*	-119	-167
-*alig*	-60	-180
-*aliv*	68	131
-*alje*	129	59
-*alm	141	131
-*alp	147	117
-*alpe*	198	19
-*alpt*	136	24
-*alsv*	-124	-121
-*alt	-177	-60
-*aluu*	3	125
-*alvm*	-219	-287
-*ama	-197	-26
-*amaa*	-5	196
-*amed*	11	109
-*amer*	-226	-228
-*amla*	-143	-25
-*amna*	-4	243
-*amni*	-133	-144
-*amp	-113	-120
-*ampa*	-166	-195
-*amre*	-149	-147
-*amta*	0	115
-*anar*	-106	122
-*anat*	-97	74
-*anda*	254	146
-*andf*	-181	-153
-*andl*	-115	-116
-*andn*	-254	-197
-*andr*	-140	-235
-*ands*	95	-41
-*aner*	157	34
-*anfa*	-167	-141
-*ange*	-70	110
-*angr*	-42	118
-*anin*	-135	-176
-*anis*	-20	144
-*anka*	-256	-342
-*anke*	-3	153
-*ankt*	-158	-132
-*anle*	2	133
-*anma*	45	188
-*ans	193	38
-*ansk*	-138	-142
-*ant	-98	-166
-*anym*	-27	158
-*apa	212	250
-*apna*	-111	-94
-*apni*	-109	-96
-*apor*	-145	-131
-*ara	112	265
-*arar*	192	195
-*ard	-121	-61
-*aren*	-80	106
-*arfo*	4	150
-*arig*	-160	-148
-*arja*	-12	162
-*arka*	200	38
-*arke*	163	49
-*arli*	-153	-214
-*arme*	114	-28
-*arnb*	38	123
-*arne*	-44	83
-*arou*	-11	158
-*art	-197	-86
-*arta*	-164	-194
-*artk*	-109	-96
-*arto*	-130	-115
-*asad*	-79	-112
-*asar*	-192	-208
-*asi	138	15
-*asog*	-124	-112
-*ast	38	-130
-*asta*	247	241
-*aste*	-164	-147
-*astm*	124	100
-*ata	192	153
-*atan*	-5	122
-*atar*	173	224
-*aten*	20	111
-*ater*	160	150
-*athi*	85	-69
-*atia*	142	-20
-*atom*	-138	-134
-*ats	-158	-50
-*ave	84	175
-*aver*	-42	-137
-*avfo*	-62	-152
-*avid*	-174	-240
-*avis*	108	9
-*axan*	9	109
-*baby*	219	87
-*bajs*	-52	-171
-*baka*	-71	87
-*bara*	26	238
-*barn*	-70	119
-*beha*	169	37
-*beho*	59	358
-*beky*	-146	-108
-*bera*	-42	153
-*besv*	-139	-49
-*bete*	-176	-254
-*blad*	9	132
-*blas*	-172	-152
-*ble	-206	-179
-*blet*	64	176
-*blev*	-118	-157
-*blir*	108	214
-*bliv*	-132	-134
-*blod*	-233	-209
-*bloo*	101	-63
-*boja*	-70	-130
-*boka*	-168	-131
-*book*	3	164
-*bord*	-39	138
-*bort*	-119	-177
-*bot	-199	-184
-*brad*	-71	-136
-*brak*	-134	-123
-*brat*	-138	-134
-*brea*	58	-90
-*bros*	62	-108
-*ces	-17	144
-*chat*	14	147
-*ches*	-186	-147
-*cida*	-165	-198
-*ciga*	-5	123
-*cin	-71	46
-*cis	152	28
-*ckar*	-199	-155
-*cker*	199	81
-*ckit*	66	-62
-*ckna*	147	-2
-*ckst*	-170	-166
-*ckte*	-5	123
-*con	108	9
-*cope*	2	170
-*coul*	162	12
-*cyke*	100	124
-*cykl*	120	3
-*dad	-35	123
-*daga*	-91	-53
-*dal	-165	-198
-*dali*	-89	-174
-*dang*	-138	-152
-*das	236	-87
-*dat	-141	-148
-*denl*	218	5
-*dera*	1	174
-*ders*	-187	-179
-*dfad*	-181	-153
-*dici*	-127	12
-*died*	17	133
-*dire*	-134	-21
-*dist*	-173	-175
-*dja	-195	-166
-*dlak*	-115	-116
-*dnad*	-123	-155
-*dnin*	-165	-45
-*dnod*	-216	-220
-*doin*	122	-15
-*domn*	-217	-176
-*dore*	18	171
-*dpro*	-132	-134
-*drar*	21	147
-*drat*	-128	-126
-*dre	14	156
-*druc*	66	-62
-*dsa	157	24
-*dska*	-93	-163
-*dsta*	-141	-200
-*dusc*	115	147
-*dvet*	-162	-145
-*eage*	241	3
-*eath*	58	-90
-*ecis*	152	28
-*ecka*	-54	115
-*edic*	-153	-54
-*edni*	2	133
-*edve*	-162	-145
-*eek	-50	94
-*eel	-136	-10
-*efte*	-21	337
-*egen*	65	88
-*ehal*	166	124
-*ehdy*	185	7
-*ehov*	59	358
-*eika*	-55	-163
-*ekym*	-146	-108
-*ela	-220	-259
-*elaa*	3	125
-*elam*	0	119
-*elan*	129	-51
-*elar*	-50	80
-*elat*	-40	-159
-*eler*	-166	-234
-*elge*	37	212
-*elpo*	22	128
-*elto*	136	7
-*ema	108	265
-*emel*	125	-19
-*emes*	-141	-110
-*enaa*	99	258
-*enad*	-160	-74
-*ende*	-130	-175
-*ene	146	174
-*enes*	40	222
-*enga*	8	213
-*enin*	151	155
-*enly*	218	5
-*ens	-77	-154
-*ensa*	30	201
-*envu*	177	11
-*epil*	171	34
-*erar*	136	-109
-*erat*	-10	241
-*ere	-52	103
-*eren*	177	11
-*eres*	158	128
-*erig*	9	123
-*erna*	93	139
-*erst*	-200	-210
-*erte*	-123	-109
-*esva*	-139	-49
-*eten*	-75	-182
-*eter*	-81	47
-*etsl*	-162	-145
-*eva	33	272
-*evan*	22	184
-*even*	79	164
-*ever*	-271	-261
-*fad	-173	-142
-*fakt*	-199	-218
-*fal	-167	-141
-*far	159	44
-*fara*	100	-111
-*farl*	-150	-212
-*fast*	58	-106
-*fata*	154	233
-*fekt*	164	9
-*feve*	-250	-258
-*fina*	5	131
-*fins*	40	303
-*fler*	-156	-59
-*flyt*	103	109
-*folj*	13	173
-*fonk*	-124	-126
-*for	19	218
-*fora*	-57	173
-*fori*	-62	-152
-*forr*	126	144
-*fors*	-56	-157
-*fort*	117	130
-*foru*	135	-9
-*fote*	184	-2
-*fots*	9	150
-*frag*	-195	-140
-*fran*	-23	-141
-*friv*	17	174
-*frus*	-125	-121
-*fter*	-30	344
-*fyra*	-176	-112
-*gade*	-37	183
-*gang*	99	179
-*gar	-88	136
-*gare*	-5	123
-*gat	77	-38
-*gavi*	108	9
-*gent*	65	88
-*ger	-131	-61
-*gera*	129	-114
-*ghet*	-193	-45
-*gick*	5	123
-*gier*	-166	-172
-*glas*	-152	-204
-*goin*	-12	163
-*gon	-19	181
-*gone*	128	-31
-*gonk*	123	16
-*gor	-182	-164
-*gora*	-89	125
-*gra	-29	159
-*grat*	220	33
-*grav*	-174	-240
-*gre	-42	118
-*grej*	-8	147
-*grot*	-138	-128
-*hade*	27	93
-*haft*	128	-85
-*haha*	-165	-172
-*hala*	171	82
-*hale*	131	138
-*halu*	-2	140
-*hamn*	28	116
-*hand*	152	-6
-*hang*	-128	-141
-*hans*	142	9
-*hart*	-121	43
-*hats*	-152	-142
-*have*	59	176
-*hdis*	-173	-175
-*hdy	185	7
-*helg*	37	212
-*help*	22	128
-*hem	-2	147
-*hema*	108	265
-*hene*	78	351
-*here*	181	194
-*hest*	-186	-147
-*het	-192	-75
-*hete*	-153	-26
-*hine*	141	51
-*hjal*	276	65
-*hjar*	-295	-237
-*hoge*	-176	-158
-*home*	29	146
-*hono*	124	247
-*hopa*	13	147
-*hord*	146	52
-*hort*	-168	-163
-*host*	133	-22
-*hota*	-195	-194
-*hova*	55	222
-*hove*	29	288
-*hovs*	76	217
-*huse*	0	173
-*huvu*	-39	-167
-*iala*	108	-17
-*ices*	-17	144
-*icid*	-165	-198
-*icin*	-127	12
-*icka*	-215	-222
-*ickn*	147	-2
-*idal*	-165	-198
-*idar*	-149	-145
-*ider*	-65	64
-*ied	17	133
-*ieda*	4	142
-*ier	-142	-63
-*ies	132	141
-*ife	0	180
-*iga	154	210
-*ige	9	123
-*ighe*	-111	31
-*iiko*	-7	198
-*ika	-54	-174
-*iker*	226	12
-*ikoo*	-8	170
-*ilba*	-71	87
-*ile	111	280
-*ilep*	171	34
-*iler*	-151	-139
-*ilig*	17	174
-*ilj	60	160
-*ilja*	-2	115
-*ilje*	-118	-144
-*ils	-101	47
-*imad*	-29	-148
-*imat*	-138	9
-*imor*	128	199
-*inas*	21	168
-*inju*	-160	-149
-*ink	64	-114
-*ins	43	279
-*inta*	-63	-131
-*inua*	-10	182
-*ipa	106	-2
-*ipaa*	4	161
-*ipua*	-211	-209
-*irad*	-112	-121
-*irek*	-134	-21
-*isar*	235	228
-*isco*	108	9
-*isi	4	150
-*iska*	-84	36
-*iskt*	-157	-166
-*ison*	152	32
-*istu*	-186	-193
-*itaa*	-93	119
-*itch*	-125	-123
-*iva	58	153
-*ive	45	129
-*ivet*	-196	-212
-*ivil*	17	174
-*ivit*	-132	-134
-*jalm*	171	0
-*jalp*	202	45
-*jalv*	-153	-58
-*jana*	12	190
-*jart*	-295	-237
-*jen	-150	-180
-*jer	129	59
-*jord*	-38	138
-*jsa	-121	-150
-*jsat*	-89	-130
-*jud	223	-1
-*jukd*	-10	149
-*jury*	-160	-149
-*jus	151	12
-*just*	10	181
-*kaan*	73	303
-*kad	-133	-117
-*kada*	-198	-153
-*kae	120	-9
-*kafe*	-192	-194
-*kaip*	4	161
-*kaka*	181	-21
-*kala*	-6	202
-*kan	159	23
-*kana*	149	48
-*kane*	159	36
-*kar	-96	-193
-*kasi*	138	15
-*kbla*	9	132
-*kdom*	-10	149
-*ker	215	187
-*kile*	30	155
-*king*	125	211
-*kipu*	-211	-209
-*kisa*	265	21
-*kit	93	-60
-*kla	120	3
-*klad*	9	171
-*klap*	-109	-96
-*klar*	5	131
-*kliv*	-26	102
-*kna	191	137
-*knad*	121	245
-*knar*	209	1
-*kola*	-163	-69
-*koma*	15	229
-*kome*	127	206
-*kons*	-88	-180
-*kont*	72	-99
-*koon*	-8	170
-*kora*	-26	102
-*kork*	109	15
-*kour*	133	-18
-*kram*	-250	-285
-*krek*	-111	-122
-*krik*	238	7
-*kris*	-150	-159
-*kriv*	164	203
-*krop*	24	168
-*ksai*	0	119
-*ksia*	-276	-268
-*kste*	-170	-166
-*kten*	-144	-161
-*ktis*	-161	-175
-*ktos*	-117	-102
-*kuka*	6	172
-*kuld*	144	172
-*kule*	24	292
-*kund*	212	56
-*kunu*	-10	141
-*kuol*	-137	-170
-*kut	-165	-192
-*kuu	165	-26
-*kuum*	-106	-185
-*kval*	-19	100
-*kvar*	24	222
-*kvic*	147	-2
-*kyme*	-146	-108
-*laa	3	125
-*laak*	151	-21
-*lade*	-63	102
-*laga*	37	180
-*lake*	-182	-192
-*lakt*	-117	-102
-*lamn*	-105	88
-*lang*	-29	156
-*lap	-110	-104
-*lapn*	-166	-144
-*lar	-65	63
-*lara*	-38	93
-*las	-113	-175
-*laso*	-155	-141
-*last*	-159	-92
-*lata*	16	224
-*lati*	165	-27
-*lats*	11	139
-*laxa*	9	109
-*lbak*	-71	87
-*ldre*	14	156
-*ledn*	2	133
-*len	-171	-143
-*leps*	171	34
-*ler	-132	-87
-*leta*	-6	134
-*lete*	124	189
-*lev	-140	-202
-*leva*	77	343
-*lgen*	37	212
-*life*	-4	162
-*lig	-127	-183
-*liga*	148	174
-*ligt*	156	-26
-*like*	-134	-107
-*lir	108	214
-*lis	8	157
-*lita*	2	181
-*liva*	9	157
-*livi*	-132	-134
-*ljen*	-118	-144
-*ljer*	129	59
-*ljud*	223	-1
-*ljus*	158	10
-*lmed*	83	29
-*lnad*	-172	-161
-*lod	-154	-176
-*lode*	-107	-53
-*lodn*	-146	-197
-*lodp*	-132	-134
-*log	-196	-174
-*loga*	-268	-277
-*lood*	101	-63
-*los	-145	-128
-*lots*	241	41
-*lova*	8	119
-*lper*	198	19
-*lpom*	22	128
-*lpte*	136	24
-*lsva*	-124	-121
-*lto	136	7
-*luft*	183	-55
-*luta*	260	221
-*luu	3	125
-*lvmo*	-219	-287
-*lyck*	-3	106
-*lyde*	301	38
-*lysn*	-51	112
-*lyta*	103	109
-*maa	0	119
-*maan*	162	-12
-*made*	9	-127
-*mage*	-141	-169
-*mala*	154	105
-*male*	29	184
-*malt*	3	130
-*mama*	-116	91
-*mame*	11	109
-*mang*	10	162
-*mani*	-20	144
-*mark*	178	124
-*mart*	-88	-148
-*mat	-123	-122
-*mean*	-149	-148
-*medi*	-153	-54
-*medv*	-162	-145
-*mela*	141	-34
-*men	106	-40
-*mena*	-160	13
-*meni*	151	155
-*mens*	-77	-154
-*mer	76	169
-*mest*	-141	-110
-*meta*	-106	-185
-*mies*	139	187
-*mina*	110	145
-*minu*	177	208
-*mita*	-93	88
-*mna	10	186
-*mnar*	-149	-11
-*mnin*	-222	-206
-*mobi*	10	156
-*mord*	-219	-287
-*more*	-23	250
-*mork*	-121	-148
-*mors*	156	8
-*mota*	13	157
-*move*	193	15
-*mpaa*	18	137
-*mpad*	-161	-160
-*mpto*	-236	-211
-*mre	-149	-147
-*mtar*	0	115
-*mtom*	-124	-174
-*naa	100	258
-*nack*	-260	-135
-*nad	-207	-245
-*nade*	-33	116
-*nagr*	-29	159
-*napa*	101	-14
-*nar	177	20
-*nas	3	147
-*nast*	111	52
-*nbar*	38	123
-*nce	151	-3
-*nda	27	253
-*ndas*	236	-87
-*ndfa*	-181	-153
-*ndla*	-115	-116
-*ndno*	-216	-220
-*ndsa*	157	24
-*ner	122	-70
-*nes	-157	79
-*nfal*	-167	-141
-*nga	31	198
-*ngar*	-166	-35
-*nge	-30	117
-*ngre*	-42	118
-*nigh*	141	184
-*ning*	-171	-210
-*nisk*	-20	144
-*njur*	-160	-149
-*nkar*	-212	-316
-*nker*	-12	189
-*nko	-124	-126
-*nkon*	123	16
-*nkt	-139	-184
-*nled*	2	133
-*nly	218	5
-*nmal*	85	224
-*nod	-216	-220
-*nom	23	147
-*nsam*	30	201
-*nser*	-123	-109
-*nste*	-124	-164
-*nsti*	-56	-136
-*ntak*	91	-56
-*nua	-10	182
-*nuda*	131	35
-*nuku*	-14	163
-*nura*	-140	-128
-*nut	-68	199
-*nvuo*	177	11
-*nymo*	-27	158
-*oan	159	-4
-*obil*	10	156
-*obot*	-199	-184
-*ocke*	143	-26
-*odja*	-195	-166
-*odna*	-123	-155
-*odni*	-146	-197
-*odpr*	-132	-134
-*oga	-227	-224
-*ogar*	-120	-138
-*ogat*	77	-38
-*oger*	-176	-158
-*ogon*	177	-56
-*oice*	-17	144
-*oing*	133	151
-*oka	-6	220
-*okar*	-208	-234
-*oken*	173	84
-*okin*	0	197
-*ola	-137	-170
-*olan*	-175	-96
-*olar*	60	169
-*olig*	-117	-150
-*olis*	57	189
-*olyc*	-3	106
-*oma	15	229
-*ome	67	151
-*omer*	144	239
-*omn	28	191
-*omna*	-160	-169
-*omni*	-171	-124
-*omnt*	-3	125
-*ompa*	18	137
-*oms	-236	-211
-*onet*	139	29
-*onig*	1	168
-*onom*	125	248
-*onse*	-123	-109
-*onta*	160	18
-*ooki*	-7	146
-*oon	-8	170
-*oor	148	-24
-*opas*	13	147
-*ope	41	166
-*open*	91	132
-*opna*	287	9
-*ora	8	185
-*oral*	8	161
-*oran*	-6	171
-*orde*	126	226
-*ords*	-51	-176
-*ore	87	307
-*oren*	18	171
-*orin*	-62	-152
-*orko*	109	15
-*orkr*	15	198
-*oroa*	60	137
-*orol*	-117	-150
-*orr	126	144
-*orse*	156	8
-*orst*	-9	-115
-*orti*	152	32
-*ortj*	12	190
-*orut*	135	-9
-*orvi*	-112	-121
-*osta*	196	-32
-*oste*	-34	-132
-*ota	-6	176
-*otad*	-133	-151
-*oto	104	-53
-*ots	-52	116
-*otsl*	241	41
-*oubl*	-157	-90
-*ould*	162	12
-*ound*	-40	142
-*ouri*	133	-18
-*ova	-120	19
-*ove	201	8
-*over*	-26	197
-*ovit*	-30	136
-*ovs	76	217
-*paa	8	169
-*pade*	-161	-160
-*pain*	64	-69
-*pala*	138	253
-*papa*	130	66
-*pape*	-37	111
-*pas	13	147
-*pasa*	-172	-225
-*pave*	-106	-106
-*pela*	-91	77
-*pen	77	142
-*peng*	8	213
-*per	188	133
-*pera*	36	122
-*pile*	-70	-129
-*pipa*	106	-2
-*plat*	11	139
-*plot*	241	41
-*pna	173	17
-*pnar*	205	-13
-*pnin*	-109	-96
-*poli*	73	212
-*pomp*	22	128
-*por	-145	-131
-*prat*	54	-115
-*prec*	152	28
-*pric*	-168	-133
-*prit*	190	-18
-*pte	136	24
-*ptom*	-236	-211
-*pua	-211	-209
-*pufa*	143	24
-*pyst*	188	62
-*rack*	162	78
-*rad	-204	-240
-*rada*	-16	177
-*rads*	-71	-136
-*rago*	-182	-164
-*raka*	-163	-135
-*rakb*	9	132
-*rakn*	70	153
-*raks*	68	-57
-*rala*	-133	-133
-*rald*	8	161
-*raml*	-143	-24
-*ramp*	-211	-245
-*rapa*	-5	210
-*rapo*	-135	-126
-*rar	205	165
-*rate*	148	9
-*rato*	-178	-182
-*rats*	-128	-126
-*ravi*	-174	-240
-*rde	52	226
-*rdst*	-141	-200
-*reag*	241	3
-*reat*	47	-107
-*reci*	152	28
-*rehd*	185	7
-*rek	-111	-122
-*rekt*	-134	-21
-*ren	-31	113
-*renv*	177	11
-*rfor*	4	150
-*rgie*	-166	-172
-*rida*	-167	-109
-*rige*	9	123
-*righ*	-9	-120
-*rik	135	-43
-*rike*	226	12
-*rint*	-168	-152
-*ris	-150	-159
-*rist*	135	-17
-*rit	194	102
-*riv	4	183
-*riva*	128	110
-*rivi*	17	174
-*rka	159	12
-*rkad*	-122	-41
-*rker*	170	30
-*rkor*	109	15
-*rkr	15	198
-*rkt	-123	14
-*rlam*	-25	-123
-*rlat*	3	109
-*rlig*	-153	-214
-*rmen*	114	-28
-*rna	8	80
-*rnba*	38	123
-*rnen*	-20	128
-*rnin*	151	-12
-*roa	60	137
-*robo*	-199	-184
-*rodn*	-123	-155
-*roke*	-151	-91
-*roli*	-117	-150
-*rope*	97	101
-*rort*	-161	-164
-*rost*	18	-140
-*rots*	-145	-133
-*roub*	-157	-90
-*roun*	-11	158
-*rov	-106	-144
-*rse	156	8
-*rsta*	-137	-183
-*rsva*	118	123
-*rta	-80	-247
-*rten*	-123	-109
-*rtis*	152	32
-*rtja*	12	190
-*rtkl*	-109	-96
-*rtor*	-130	-115
-*ruck*	66	-62
-*ruse*	-125	-121
-*rut	137	-7
-*rvir*	-112	-121
-*ryg	10	157
-*rygt*	10	124
-*sade*	-106	-123
-*safe*	9	218
-*sage*	-119	-29
-*sagt*	-9	155
-*said*	-20	182
-*sais*	0	119
-*sakn*	-8	172
-*sam	13	210
-*sama*	-107	-184
-*samr*	-149	-147
-*sat	-173	-213
-*scha*	-13	116
-*scon*	108	9
-*selm*	83	29
-*seme*	-141	-110
-*sert*	-123	-109
-*sia	-293	-303
-*sing*	159	23
-*sjal*	-153	-58
-*sjuk*	-176	-107
-*skad*	-194	-147
-*skak*	172	-11
-*skal*	-6	202
-*skog*	10	212
-*skre*	-181	-185
-*skri*	310	179
-*skt	-157	-166
-*skul*	103	341
-*slar*	-147	-218
-*slig*	251	111
-*slog*	-196	-174
-*slos*	-162	-145
-*slut*	294	283
-*smar*	-88	-148
-*snad*	15	143
-*snur*	-140	-128
-*sock*	183	-26
-*sogo*	-124	-112
-*somn*	-40	119
-*sone*	144	31
-*sova*	-234	-208
-*sove*	-71	66
-*sovi*	-30	136
-*spel*	-91	77
-*spri*	190	-18
-*sta	121	152
-*staa*	178	110
-*stam*	-197	-161
-*star*	-26	-110
-*stel*	-142	-156
-*ster*	-265	-178
-*stet*	74	-88
-*stma*	124	100
-*stod*	-143	-199
-*stor*	163	139
-*stra*	-89	-153
-*stro*	-194	-132
-*stus*	-173	-175
-*sty	188	62
-*sude*	218	5
-*sudi*	-124	-112
-*suge*	138	-1
-*suic*	-165	-198
-*svag*	-132	-196
-*svan*	140	21
-*sver*	9	123
-*svim*	-173	-226
-*svul*	-216	-196
-*swit*	-125	-123
-*symp*	-236	-211
-*symt*	-124	-174
-*syns*	9	279
-*syst*	-22	144
-*taa	203	234
-*taan*	-91	87
-*tabl*	64	176
-*tad	-133	-151
-*tade*	-33	164
-*tagi*	-113	24
-*taki*	-168	-152
-*takt*	154	17
-*tals*	-124	-121
-*tama*	-21	170
-*tame*	-226	-228
-*tan	247	159
-*tank*	-188	-45
-*tar	281	116
-*tart*	-187	-186
-*tata*	0	119
-*tch	-125	-123
-*tel	-188	-167
-*tern*	-64	115
-*them*	-2	147
-*ther*	132	125
-*tial*	142	-20
-*tide*	18	127
-*tied*	4	142
-*tigt*	-53	-164
-*tilb*	-71	87
-*tils*	-53	127
-*ting*	-175	-226
-*tisk*	-161	-171
-*tiso*	152	32
-*tita*	255	172
-*tjan*	-21	121
-*tkla*	-109	-96
-*tmam*	11	109
-*toan*	159	-4
-*todj*	-195	-166
-*tom	-182	-240
-*toms*	-236	-211
-*toni*	-53	101
-*tor	-100	-208
-*tora*	132	12
-*tos	-117	-102
-*tral*	-149	-233
-*tran*	-134	-151
-*trap*	-101	86
-*tres*	-98	-119
-*trot*	-107	60
-*trou*	-157	-90
-*tryg*	14	206
-*tsat*	-149	-172
-*tsli*	241	41
-*tslo*	-162	-145
-*tuks*	-160	-169
-*tust*	-182	-186
-*tyre*	185	7
-*tyst*	-12	138
-*tyva*	-116	-121
-*uble*	-157	-90
-*ucki*	66	-62
-*uda	131	35
-*uden*	134	-1
-*udig*	-124	-112
-*udva*	-24	-158
-*ufar*	143	24
-*uft	142	-73
-*uger*	138	-1
-*uici*	-165	-198
-*ukaa*	6	172
-*ukdo*	-10	149
-*uksi*	-223	-204
-*ukun*	-10	141
-*uld	162	95
-*ule	12	301
-*ulna*	-229	-204
-*umaa*	170	-26
-*umet*	-106	-185
-*una	87	134
-*unut*	-37	179
-*uola*	-137	-170
-*uoto*	177	11
-*urar*	-140	-128
-*uris*	117	-37
-*ury	-160	-149
-*usch*	115	147
-*usen*	-168	-166
-*uset*	175	58
-*uska*	-6	202
-*ust	7	176
-*usta*	-172	-185
-*utad*	31	198
-*utar*	286	5
-*uter*	149	118
-*utin*	-186	-177
-*utsa*	-149	-172
-*uume*	-106	-185
-*uvud*	-39	-167
-*uxen*	-7	189
-*vade*	156	44
-*vag	-73	-145
-*vaga*	53	383
-*vagh*	-174	-153
-*vakn*	247	96
-*vald*	-202	-113
-*vale*	-5	114
-*valt*	-179	-98
-*van	141	62
-*vand*	55	236
-*var	-106	175
-*vara*	227	237
-*varf*	22	201
-*vart*	-147	-85
-*veck*	67	191
-*velt*	136	7
-*ven	126	162
-*ver	-80	144
-*vere*	177	11
-*verk*	-33	-110
-*veta*	-40	175
-*vets*	-162	-145
-*vfor*	-62	-152
-*vick*	147	-2
-*vid	-81	-163
-*vida*	-149	-145
-*viik*	-7	198
-*vile*	95	229
-*vili*	17	174
-*vilj*	-2	115
-*vima*	-160	-211
-*vira*	-112	-121
-*visa*	15	192
-*visc*	108	9
-*vit	-132	-9
-*vmor*	-219	-287
-*voic*	-17	144
-*vore*	30	133
-*vrid*	-161	-152
-*vudv*	-24	-158
-*vuln*	-229	-204
-*vuot*	177	11
-*vuxe*	-7	189
-*wana*	8	130
-*want*	-60	-128
-*week*	-50	94
-*wer	86	-109
-*what*	-168	-170
-*witc*	-125	-123
-*wkae*	120	-9
-*woke*	168	9
-*xan	9	109
-*xen	-7	189
-*ycka*	170	71
-*ycke*	22	-167
-*yckt*	-5	123
-*yder*	278	52
-*year*	-177	-150
-*ygt	10	124
-*ykel*	100	124
-*ykla*	120	3
-*ymer*	-146	-108
-*ymor*	-27	158
-*ympt*	-236	-211
-*ymto*	-124	-174
-*yns	9	279
-*yra	-176	-112
-*yreh*	185	7
-*ysna*	-51	112
-*yst	-12	138
-*yste*	-22	144
-*ysty*	188	62
-*yta	18	274
-*yvar*	-116	-121
-@acting	198	-54
-@arm	171	-37
-@asthma	271	106
-@attack	-144	-113
-@attempt	172	154
-@badshape	97	-73
-@balance	126	-1
-@belly	-50	-140
-@bellybad	342	55
-@bellyhard	-146	-192
-@bleeding	-53	-132
-@blind	210	86
-@bloodout	-124	-122
-@breasts	-82	-193
-@breath	302	-145
-@breathsign	-166	-269
-@bulging	89	167
-@burnpain	-73	-166
-@burnsign	93	-10
-@calm	-185	-261
-@cannot_cope	166	185
-@cant_move	241	-9
-@chestpain	-52	-150
-@chestplace	18	-148
-@child	211	97
-@chronic	-67	87
-@coldbad	90	-33
-@coldsign	-304	-350
-@collect	9	132
-@confused	40	-175
-@coughs	157	-42
-@crashsign	86	-147
-@cuttool	10	191
-@cuturge	94	205
-@cutword	-157	-76
-@dead	300	157
-@deathword	-247	-63
-@despair	37	171
-@diabetes	142	-38
-@droop	-110	-120
-@drunk	161	129
-@dyspnea	-385	-327
-@effort	-82	119
-@electricbad	-113	-224
-@end	-189	-48
-@epilepsy	171	34
-@exertion	46	-99
-@exposure	-257	-118
-@eye	144	-68
-@eyespots	-218	-188
-@fainted	-134	-202
-@fallen	-45	202
-@farewell	28	133
-@fathom	137	-120
-@fear_of	-168	-105
-@fetal	199	146
-@fever	-97	-172
-@floor	57	-129
-@force	-217	71
-@grand	23	190
-@headache	-12	-169
-@headpain	89	-102
-@headsign	-235	-95
-@heartword	-200	-125
-@hits	-226	-138
-@hopeless	-5	87
-@idiom	-204	-202
-@infant	292	72
-@infection	-211	-192
-@ingest	-63	104
-@innersign	-22	-144
-@jerk	-105	-225
-@ledgeact	127	241
-@legsign	-112	-213
-@lethargic	45	-130
-@lightsore	275	99
-@limb	193	23
-@limbcut	-101	69
-@limbloss	-138	-62
-@limbpart	176	11
-@longtime	120	-86
-@mania	-20	144
-@many	120	121
-@mottled	155	21
-@nausea	-48	-172
-@no_dyspnea	-168	-162
-@noair	322	46
-@noanswer	192	155
-@noeffect	226	82
-@nofeed	242	154
-@nomoves	143	10
-@nosleep	-24	138
-@nostop	331	155
-@notdose	-100	78
-@nourine	239	14
-@numbness	212	18
-@offender	61	183
-@often	-32	124
-@oneside	16	-112
-@pain	-69	-169
-@para	169	-108
-@person	228	212
-@person3	55	146
-@pillword	-155	-15
-@postictal	-88	-179
-@pregnant	-84	-224
-@press	-55	-175
-@radiate	-125	-189
-@rashmark	75	-55
-@reaction	-171	-181
-@recent	111	183
-@rest	195	-34
-@seizure	-105	-225
-@severe	174	-59
-@shakes	172	-11
-@shiver	160	-43
-@side	37	-128
-@sightloss	211	84
-@slur	187	19
-@solemn	96	186
-@specialbad	-93	-68
-@speech	260	198
-@squeeze	-39	-185
-@strain	-141	-157
-@strange	174	135
-@sudden	305	68
-@suicidal	23	404
-@swallowed	-107	100
-@swelling	-159	-81
-@tablet_of_brain	415	154
-@testicle	-142	-139
-@testsign	-147	-231
-@threat	14	128
-@throatclosed	-135	-168
-@throatill	87	-259
-@touch	-18	107
-@toucher	76	241
-@unconscious	370	57
-@upper	152	-51
-@urine_stuck	368	106
-@victim	-56	125
-@vision	144	-68
-@visionloss	-127	-188
-@vomiting	-17	-137
-@vomits	-35	-159
-@watched	76	307
-@wateraft	154	-61
-@weak	254	180
-@weird	175	70
-@winded	-217	-175
-@wish	126	215
-@wordless	126	217
-a	178	122
-a aldri	-34	134
-a har	132	-13
-a ingen	19	121
-a int	-15	177
-a kan	148	152
-a presc	-109	-98
-a sager	7	163
-a svara	167	13
-a vet	107	4
-a week	-76	-117
-a … hon	8	150
-a … inget	120	3
-a … kunde	-13	115
-a … lyder	115	-29
-a … vakna	133	133
-adiso … far	124	26
-again if	-76	-117
-again … it	-76	-117
-aka	110	199
-aku*	-221	-226
-akut	-165	-192
-ala	-138	37
-ala om	3	157
-ala … jag	3	157
-ald*	14	156
-aldre	14	156
-aldri batre	5	78
-aldri forr	142	7
-aldri ha	9	150
-aldri haft	102	-43
-aldri hant	140	24
-aldri i	23	137
-aldri mat	6	102
-aldri set	98	22
-aldri slagi	-53	91
-aldri tankt	-109	-141
-aldri varit	151	67
-aldri … batre	6	102
-aldri … brost	-133	-110
-aldri … forut	142	27
-aldri … fots	9	150
-aldri … sa	223	92
-aldri … skoge	21	113
-aldri … ut	98	22
-alergier	-166	-172
-ali*	8	130
-alive	8	130
-alive anymo	8	130
-als	-11	-102
-als men	107	-34
-als … jag	122	-59
-altsa har	8	115
-alved biter	114	71
-amnin funge	-135	-120
-an igar	-130	-132
-an men	28	120
-an … han	13	135
-ana*	-157	83
-anans och	-101	-87
-anans … andas	-101	-87
-ananstans	-113	-82
-anars far	89	140
-anars inget	-171	-176
-anars kaner	-86	-105
-anat	-97	74
-anat land	42	147
-and	284	234
-and cant	132	-67
-and dont	69	169
-and hasnt	-2	139
-and not	201	99
-and there	161	-11
-and wont	191	89
-and … cant	135	-51
-and … dont	-4	192
-and … know	10	95
-and … pee	110	16
-and … sleep	-123	-149
-and … slept	-17	140
-and … wake	109	124
-and … wakin	112	-10
-anda	87	316
-anda ingen	11	163
-anda inte	74	261
-anda … leva	21	175
-andan orkar	111	-1
-andas	236	-87
-andas att	109	-22
-andas int	143	28
-andas inte	269	40
-andas utan	-176	-162
-andas vil	12	136
-andas … ar	133	-16
-andas … bekym	-113	-107
-andas … hosta	-147	-123
-andas … jag	109	-22
-andas … orkar	132	-33
-andas … prata	-132	-141
-andas … probl	-138	-123
-andas … som	113	4
-andas … svara	120	-38
-andet … orkar	129	-12
-andet … vil	74	-5
-andfa att	150	32
-andfa bara	-104	-102
-andfa … hon	150	32
-andfad	-173	-142
-andno bara	-118	-135
-andno och	-98	-75
-andno … feber	-112	-107
-andno … ingen	-98	-75
-andnod	-216	-220
-andrats	-128	-126
-andsa	157	24
-andsa inte	157	24
-anf*	-144	-113
-anfal	-144	-113
-anfal har	104	-1
-anfal pa	-144	-113
-anfal som	159	4
-angel … sover	-139	-132
-ani*	-94	-141
-aning	-94	-141
-anl*	2	133
-anled att	2	133
-anled … vara	13	95
-anledning	2	133
-anm*	45	188
-anmal det	46	120
-anmal inte	25	158
-anmala	45	122
-anmaler	29	184
-anmalt	3	130
-ansik hange	-164	-132
-ansik sover	151	11
-ansik … dar	26	119
-ansikte	-145	-162
-answe that	-195	-195
-answer	-7	-150
-any	-142	-46
-any*	6	211
-anymore	-27	158
-anyth witho	-109	-98
-anyth … a	-109	-98
-ar	-130	36
-ar att	152	69
-ar det	-225	-160
-ar farli	-142	-141
-ar fortf	159	36
-ar han	110	14
-ar hans	142	1
-ar har	-2	136
-ar hjalp	-122	-109
-ar ingen	59	114
-ar inget	110	138
-ar inte	-190	-12
-ar jag	41	182
-ar kvar	15	181
-ar som	-84	-64
-ar var	13	122
-ar vard	-2	104
-ar … a	69	122
-ar … akut	-127	-136
-ar … andfa	-145	-100
-ar … av	9	138
-ar … batre	-117	-260
-ar … brato	-138	-134
-ar … ert	29	147
-ar … forst	43	174
-ar … forvi	-112	-121
-ar … gravi	-139	-168
-ar … hant	123	22
-ar … har	32	108
-ar … henes	17	112
-ar … hos	47	149
-ar … hotad	-133	-151
-ar … i	-2	136
-ar … ide	67	203
-ar … igar	-2	104
-ar … inget	50	187
-ar … inte	-179	-151
-ar … kom	118	16
-ar … konst	-188	-152
-ar … konta	199	29
-ar … kvar	26	133
-ar … ledse	46	125
-ar … manis	12	119
-ar … med	-159	-161
-ar … min	14	145
-ar … mit	2	183
-ar … nar	158	156
-ar … opera	36	122
-ar … paver	-133	-117
-ar … rad	-177	-162
-ar … rikti	120	31
-ar … sa	-174	-84
-ar … saker	-148	-64
-ar … samre	-114	-112
-ar … sig	229	30
-ar … sjuk	-171	-19
-ar … skada	60	167
-ar … slo	-169	-173
-ar … stel	-146	-111
-ar … svag	-144	-128
-ar … svar	9	129
-ar … tryg	10	157
-ar … trygt	10	124
-ar … vaken	96	-21
-ar … vet	36	126
-ar … vi	-102	-155
-ar … vid	150	13
-aret men	-79	-112
-arg	13	211
-arg pa	-2	211
-arm funka	115	21
-arm inte	101	6
-arm jag	138	12
-arm kan	109	1
-arm … lyder	101	6
-arm*	59	-84
-armen	114	-28
-armen ar	-144	-128
-armen domna	-146	-133
-armen inte	142	1
-armen lyder	160	15
-armen … ar	142	1
-aro*	-11	158
-around	-11	158
-asa	-2	124
-asa ingen	12	109
-asa … racke	110	17
-asa … vet	12	109
-ast*	124	100
-astma nar	11	109
-astma som	135	22
-astma … hon	11	109
-astmamedicin	11	109
-at	-181	-5
-at home	12	125
-at … men	-195	-186
-at … no	12	125
-ata ar	-157	-154
-ata nar	9	109
-ata om	3	109
-ata … jag	3	109
-ata … sover	0	111
-ata … vi	9	109
-ate*	147	213
-ater	138	193
-ater inga	-128	-146
-ater int	-26	133
-ater inte	218	187
-ater … blodf	-156	-157
-ater … rycke	-31	97
-att	187	345
-att andas	-275	-187
-att armen	142	1
-att ata	-113	-114
-att barnb	38	123
-att det	77	295
-att finas	5	131
-att inte	64	249
-att jag	259	300
-att kana	149	4
-att laga	-2	109
-att leva	7	136
-att loga	-140	-135
-att marka	140	-1
-att mata	112	27
-att nagon	6	115
-att ni	59	147
-att nuda	131	35
-att om	-7	149
-att papa	-3	111
-att svara	20	117
-att tita	-5	122
-att tryck	135	8
-att vakna	189	-8
-att … aldri	-24	95
-att … andas	163	18
-att … ar	-188	-64
-att … arm	101	6
-att … att	139	46
-att … behov	13	131
-att … berat	27	132
-att … det	178	110
-att … gor	54	239
-att … gora	21	189
-att … har	100	115
-att … helre	9	129
-att … in	-69	-148
-att … inget	-2	104
-att … inte	84	169
-att … klara	3	152
-att … komer	16	123
-att … kvar	13	95
-att … med	139	124
-att … mig	-143	-179
-att … pa	127	98
-att … sager	-97	-114
-att … ska	112	278
-att … skaka	-119	-113
-att … skriv	96	121
-att … skule	14	89
-att … slipe	12	177
-att … table	121	-18
-att … vaga	24	114
-av bil	120	3
-av cykel	28	116
-av det	-196	-162
-av gavis	108	9
-av kakar	-111	-94
-av utan	9	138
-av vem	108	4
-av … dar	-113	-104
-av … det	108	4
-av … kraks	120	3
-av … mer	19	118
-av … mig	9	138
-av … sover	-148	-164
-av … spand	-111	-94
-av … svete	108	9
-avdel vil	10	154
-avf*	-62	-152
-avforingen	-124	-122
-avske … svara	-21	109
-bab*	219	87
-baby	219	87
-baby wont	157	-14
-baby … wkae	120	-9
-badru … sluta	100	-26
-baj*	-52	-171
-bajsa	-121	-150
-bajsa pa	-212	-206
-bajsat	-89	-130
-bak … har	92	20
-bakfy fast	-128	-105
-bakfy … jag	-128	-105
-bal	-142	-139
-bal blama	-142	-139
-bar	214	73
-bar inte	259	134
-bar … benen	201	38
-bar … sen	134	18
-bar*	-30	236
-bara	26	238
-bara dar	26	119
-bara inte	17	221
-bara … det	15	135
-bara … finas	-8	113
-bara … klara	101	-14
-bara … leva	-13	101
-bara … och	23	169
-bara … vakna	-9	168
-barn har	-96	-130
-barn jag	0	145
-barn … onska	34	108
-barnb ska	38	123
-barnb … hita	38	123
-barnbarna	38	123
-barne darfo	-113	-132
-barne fans	14	99
-barne inte	74	157
-barne kan	181	17
-barne kans	-110	-122
-barne kisar	161	12
-barne skrek	-111	-122
-barne vet	27	165
-barne vil	-158	-135
-barne … hade	14	99
-barne … sluta	-113	-132
-barnen	-20	128
-bast om	27	105
-bast … han	27	105
-batre an	-130	-132
-batre av	92	147
-batre jag	46	174
-batre men	106	12
-batre nu	243	39
-batre om	51	162
-batre pa	-137	-108
-batre utan	27	216
-batre … en	-85	21
-batre … far	154	22
-batre … gavis	108	9
-batre … han	-37	113
-batre … har	96	-1
-batre … igar	-130	-132
-batre … jag	39	174
-batre … kan	172	30
-batre … mig	32	135
-batre … ska	6	102
-batre … vil	23	133
-be	128	303
-be alive	8	130
-be aroun	-11	158
-be … anymo	8	130
-be … to	-19	93
-bebis ater	244	-3
-bebis har	194	4
-bebis nar	3	140
-bebis som	116	2
-bebis … gar	-108	-104
-bebis … hon	3	140
-bebis … sig	155	9
-beh*	106	363
-behal korti	118	10
-behala	169	37
-behov dem	26	120
-behov ingen	25	243
-behov inte	-44	113
-behov mig	27	189
-behov … boka	35	122
-behov … dar	11	111
-behov … det	38	128
-behov … sova	30	213
-behova	56	173
-behover	29	288
-behovs	76	217
-bek*	-146	-108
-bekymer	-146	-108
-ben hange	151	23
-benen som	212	76
-benet bar	179	33
-ber*	-94	138
-berata	-38	151
-beror att	-129	-138
-beror … jag	-129	-138
-besva als	-190	-188
-besva behov	-100	-107
-besva … nagon	17	117
-besvar	-139	-49
-beter	-176	-254
-beter in	-76	-117
-beter now	116	-25
-beter … a	-76	-117
-beter … i	116	-25
-bil	120	38
-bil kraks	120	3
-bil … a	120	3
-biten	-111	-94
-biter … krakt	104	10
-bla inte	-102	-81
-bla … slap	-102	-81
-bla*	-239	-161
-black kunde	148	30
-blama fast	91	5
-blama … anmal	25	158
-blama … hon	91	5
-blasa	-157	-135
-blasa hjalp	-95	-77
-ble*	-56	-187
-bleed wont	144	-12
-bleed … stop	144	-12
-blekt … kan	100	17
-blekt … orkar	128	8
-blev	-118	-157
-blev batre	13	-133
-blev biten	-111	-94
-blev bra	-126	-119
-blev inte	-162	-161
-blev … men	-97	-112
-blev … nu	172	30
-blev … pa	-137	-108
-blev … pakor	-138	-118
-bli	57	331
-bli aldre	14	156
-bli arg	-3	111
-bli radad	28	191
-bli rakbl	9	132
-bli vuxen	4	116
-blir	108	214
-blir aldri	5	78
-blir batre	23	172
-blir inget	16	180
-blir jag	17	117
-blir … inte	17	117
-blir … mer	16	180
-blivit	-132	-134
-blo*	-100	-155
-blod	-154	-176
-blod i	-124	-122
-blod ingen	-140	-119
-blod … avfor	-124	-122
-bloda ater	-115	-122
-blode inte	-110	-68
-blode nasta	-121	-109
-blode … bara	-97	-111
-blode … kan	107	-7
-blode … mer	-107	-123
-blode … nu	-147	-142
-blode … sluta	101	-15
-bloder	-110	-68
-blodn gar	143	-6
-blodn men	118	48
-blodn nu	-175	-162
-blodn och	-139	-131
-blodn sluta	132	-22
-blodn … jateo	118	48
-blodn … vark	-130	-99
-blodning	-85	-158
-blodningar	-148	-111
-blodp utan	-119	-115
-blodp … tid	-119	-115
-blodprov	-119	-115
-blood	101	-63
-boj*	-70	-130
-boja	-70	-130
-boja knat	-139	-121
-boka	50	215
-bokar	-196	-232
-bokar den	-168	-200
-bol ser	136	-9
-bor*	-91	67
-borde	-39	138
-borde aldri	9	150
-borde har	9	115
-borde … ha	13	177
-borde … leva	12	132
-bort	-80	-142
-bort hon	0	123
-bort … jag	45	115
-bort … komer	16	101
-bort … ring	-113	-140
-borta vil	137	16
-bosan ser	1	105
-bra	-196	-261
-bra hosta	-147	-123
-bra idag	-135	-123
-bra jag	16	141
-bra pa	-5	114
-bra … kvale	-5	114
-bra*	-157	-208
-brada kan	164	41
-bradska	-59	-126
-brand svara	-31	97
-bratom	-138	-134
-bre*	-68	-181
-breat but	149	-25
-bredv … far	-32	103
-brevl langr	-135	-125
-brevl … hon	-135	-125
-bro kan	-112	-103
-bro*	125	-72
-brost egent	164	42
-brost ingen	-123	-96
-brost inte	-133	-106
-brost men	157	55
-brost och	155	-7
-brost som	197	7
-brost … andfa	-142	-115
-brost … andno	-107	-73
-brost … ar	165	17
-brost … hon	74	-5
-brost … kan	157	55
-brost … mer	164	42
-brost … svart	-137	-96
-brostsmartor	-133	-110
-broth hasnt	10	132
-broth … slept	10	132
-bru*	184	124
-bruka aldri	26	165
-bruka kan	122	44
-bryr mig	36	227
-bul*	-157	-195
-busen … kan	20	165
-but no	-124	-102
-but … troub	-100	-84
-byt*	9	175
-cal … if	-76	-117
-cant answe	-45	-130
-cant cope	2	170
-cant log	-137	-147
-cant … going	-3	121
-cant … in	-137	-147
-cant … that	-145	-142
-che*	-186	-147
-chest	-186	-147
-cig*	-5	123
-cigar mot	-5	123
-cigar … min	-5	123
-cigaret	-5	123
-cold but	-100	-84
-cop*	2	170
-cope	2	170
-cou*	184	-34
-could	162	12
-could not	162	12
-could … move	162	12
-cyk*	130	113
-cykel det	28	116
-cykel mins	115	-3
-cykeln	28	116
-cykla	120	3
-cykla utan	120	3
-cykla … hjalm	120	3
-dad	141	-6
-dad cant	116	-10
-dad … lift	116	-10
-dag	-193	-185
-dag nej	55	120
-dagar	-83	-43
-dagar nej	-98	-112
-dagar … ar	122	3
-dal*	-89	-174
-daligt	-59	-144
-dan gor	-99	-86
-dan*	-138	-152
-danger	-138	-152
-dar	-72	3
-dar bara	-92	-93
-dar det	32	186
-dar han	-70	67
-dar magen	136	27
-dar … inte	-30	118
-dar*	108	-23
-darif hjalp	121	-6
-de gar	180	7
-de int	-195	-202
-de … det	25	148
-de … mig	14	118
-dem	51	167
-dem dar	11	111
-dem ha	37	122
-dem … han	11	111
-dem … kaner	-9	112
-demen … orkar	14	152
-den	-106	-199
-den inte	206	128
-den kan	112	18
-den langr	-108	-121
-den orkar	123	-8
-den som	20	142
-den … ga	137	19
-den … haler	-11	133
-den … klaga	20	142
-den … vil	143	21
-depri … har	44	108
-des … jag	-20	122
-det	-63	139
-det aldri	147	55
-det an	17	182
-det batre	21	272
-det blir	-31	68
-det blode	97	129
-det dar	-113	-104
-det forst	-132	-89
-det gar	96	204
-det gick	33	208
-det gor	37	139
-det hande	138	8
-det har	-160	-126
-det inget	94	244
-det jag	-135	-156
-det kan	-145	-156
-det kans	-125	12
-det men	-62	82
-det mins	-155	-159
-det racke	10	97
-det slape	146	17
-det sluta	140	-62
-det som	-151	-139
-det spela	39	108
-det stame	-226	-228
-det stral	-133	-133
-det til	14	178
-det tror	-201	-194
-det utan	-176	-164
-det val	-7	137
-det var	11	235
-det vet	-134	-83
-det vil	127	25
-det … anda	11	163
-det … ar	35	201
-det … att	-13	118
-det … blev	-35	-185
-det … blir	31	171
-det … det	-173	-176
-det … farli	-142	-140
-det … fins	20	127
-det … gick	-35	-140
-det … gor	-135	-132
-det … hamna	28	116
-det … han	-108	-139
-det … jag	-319	-234
-det … men	108	118
-det … menar	-135	-156
-det … mer	19	183
-det … nan	13	164
-det … om	32	170
-det … ont	61	277
-det … pasar	-152	-167
-det … syns	26	180
-det … til	39	161
-det … undra	-155	-175
-det … var	84	162
-die	-196	-188
-die*	17	133
-died	17	133
-died i	17	133
-died … dont	17	133
-dir*	-134	-21
-direkt	-134	-21
-djupt far	-133	-107
-djupt sager	-8	120
-djupt … hon	-8	120
-do	-189	-48
-do ar	-98	-137
-do eler	-83	-122
-do ifran	-113	-132
-do … ar	-96	-130
-do … bara	-98	-137
-do … barne	-113	-132
-do … sa	-83	-122
-dod*	-101	-143
-doesn feel	-201	-201
-doesn … wel	-201	-201
-dog … vil	-131	-141
-doi*	122	-15
-doing	122	-15
-doing anyth	122	-15
-dokum anmal	25	158
-dom	47	186
-dom an	9	115
-dom mig	21	113
-dom vet	28	93
-dom*	-217	-176
-domna inte	-146	-133
-domna … langr	-146	-133
-domnar	-146	-133
-domning	-133	-102
-done i	-3	121
-dont feel	13	158
-dont think	14	-147
-dont under	-170	-183
-dont wana	8	130
-dont want	-76	-131
-dont … anyth	-4	146
-dont … be	8	130
-dont … safe	12	125
-dont … she	156	15
-dont … so	-229	-223
-dont … to	-91	-189
-dor	27	152
-dor om	-189	-189
-dor utan	27	152
-dor … hon	-123	-109
-dor*	6	164
-doren	6	164
-dra*	62	-98
-drag … sen	114	12
-dragn … som	-84	-64
-drick och	93	-11
-drick … finge	93	-11
-druck jobad	-128	-105
-druck nat	106	11
-druck … nat	-128	-105
-druck … och	106	11
-druckit	66	-62
-du forst	-121	-102
-du kan	6	109
-dubel kan	118	47
-dus*	115	147
-duschat	14	147
-eft*	-21	337
-efter	-37	308
-efter helge	37	212
-efter nat	20	135
-efter … behov	25	171
-efter … jag	18	146
-efter … nat	28	130
-efter … orkar	111	-1
-ege*	64	117
-egent bara	123	133
-egent mer	164	42
-egent … klar	17	132
-egentligen	65	88
-ei henge	-123	-122
-ei kipua	-137	-124
-ei kuume	-69	-129
-ei ois	31	140
-ei rinta	-154	-139
-ei … eika	-190	-157
-ei … kuume	-114	-113
-ei … nukun	-10	141
-eik*	-55	-163
-eika	-55	-163
-el	-6	111
-el int	-6	111
-ela*	-11	163
-elaa	3	125
-elamaa	0	119
-ele*	-192	-269
-eler	-178	-236
-eler sa	-96	-183
-eler svart	-137	-96
-eler … att	-137	-96
-eler … bara	-176	-188
-elev vagar	11	112
-eleve vil	9	115
-eme*	125	-19
-emelan	125	-19
-en cigar	-5	123
-en haluu	3	125
-en jaksa	0	119
-en kile	30	147
-en mama	27	124
-en minut	-21	133
-en nat	24	181
-en not	128	53
-en ole	-297	-307
-en olyck	-3	106
-en … blode	-107	-123
-en … enaa	-9	246
-en … fast	-128	-105
-en … hitar	-115	-116
-en … jag	17	173
-en … kan	205	0
-en … kunde	148	30
-en … min	-3	106
-en … mins	128	95
-en … mot	-5	123
-en … orkar	34	117
-en … ser	136	-9
-en … somn	25	135
-en … til	16	258
-ena*	92	249
-enaa	99	258
-enaa elaa	3	125
-enaa tata	0	119
-enaa … elama	0	119
-enoug to	1	142
-ens*	30	201
-ensam	30	201
-ensam har	-96	-130
-ensam jag	-6	109
-epile som	122	23
-ert	36	188
-ert fel	36	188
-et … som	4	149
-eta ei	-137	-148
-eve*	79	164
-even	79	164
-explo … var	-133	-116
-fa	165	132
-fa i	167	4
-fa mig	9	114
-fa yrsel	83	29
-fa … pa	36	122
-faceb … att	8	115
-fak*	-199	-218
-fakti inte	-161	-175
-faktiskt	-161	-175
-famil om	20	105
-famil skada	-116	-120
-famil … han	-116	-120
-familj	60	160
-familjen	-118	-144
-fan	146	111
-fan ingen	118	-11
-fan inte	14	163
-fan … finas	-1	119
-fan … luft	118	-11
-fan … mer	7	138
-fans hade	14	99
-fans … jag	14	99
-far	267	151
-far fan	118	-11
-far ga	-128	-23
-far glas	-162	-192
-far hene	120	-5
-far inga	0	146
-far int	46	176
-far inte	314	154
-far luft	187	-8
-far sova	-132	-123
-far … behal	161	32
-far … fram	213	-6
-far … ga	32	282
-far … hem	-13	121
-far … i	150	-8
-far … inte	163	24
-far … konta	100	-130
-far … lamna	-21	88
-far … liv	290	15
-far … luft	209	-92
-far … mat	-8	159
-far … ogonk	123	16
-far … pa	-122	-107
-far … penga	2	135
-far … prata	7	150
-far … sa	40	126
-far … saga	-27	183
-far … se	-32	103
-far … stop	144	-12
-far … trafa	17	135
-far … ut	-160	-110
-far … veta	93	222
-far*	-59	-257
-fara	15	-148
-fara men	-60	-143
-farli men	173	2
-farli … nu	153	19
-farligt	-82	-239
-fart har	-148	-127
-farva … svara	-14	131
-fas*	58	-106
-fast	74	-79
-fat	-205	-178
-fat mat	9	109
-fat … sen	9	109
-fat*	151	273
-fata inte	102	-24
-fata … langr	102	-24
-fatar	99	198
-fatar inte	89	186
-fatar … kan	6	109
-fatar … va	-14	117
-fatar … vad	142	-8
-fatar … varfo	1	149
-feber inget	-163	-151
-feber men	15	157
-feber och	-156	-144
-feber tal	177	59
-feber … #	127	5
-feber … anat	-125	-110
-feber … andno	-103	-68
-feber … hosta	-45	68
-feber … jag	-3	133
-feber … kaner	146	20
-feel	-136	-10
-feel safe	12	125
-feel wel	-201	-201
-feel … at	12	125
-feel … today	-139	-144
-fel	32	239
-fel jag	-6	105
-fel kan	117	23
-fel … krope	1	110
-fel … mig	-156	-178
-fest … vakna	71	-18
-fev*	-250	-258
-fever	-250	-258
-fever no	-170	-154
-fick inte	154	121
-fick luft	-127	-126
-fick … fram	124	14
-fin*	137	337
-finas	5	131
-fingr fast	-18	127
-fingr lyde	96	4
-fingr lyder	137	38
-fingr … jag	-101	69
-fins	40	303
-fins det	26	130
-fins ingen	5	129
-fins inte	10	154
-fins mer	19	206
-fins … att	11	130
-fins … inget	7	151
-fins … kvar	22	129
-fins … menin	23	167
-fins … plats	0	100
-fire anyth	-109	-98
-flack forsv	140	21
-flack … blasa	-150	-135
-flamt … kan	130	0
-fle*	-156	-59
-fler	-136	-46
-fler frago	-189	-189
-fler tider	41	139
-fler … det	28	117
-flick ar	149	10
-fly*	103	109
-flyta	4	119
-flyta pa	4	119
-flyta … mig	4	119
-folk som	19	169
-for att	-43	64
-for … far	179	22
-for … han	-139	-143
-for … jag	46	136
-for … komer	-3	155
-for … om	0	158
-fora … men	-79	-112
-foran	-6	171
-forgi … har	-19	118
-forla o	3	109
-forla … om	3	109
-forlamningar	-129	-139
-forlat	3	109
-forr	126	144
-forr ilama	103	-5
-forr … och	103	-5
-forse vet	-22	82
-forst gange	43	174
-forst inte	23	-224
-forst jag	-135	-121
-forst utan	-110	-122
-forst … ar	12	127
-forst … barne	-110	-122
-forst … fraga	-131	-117
-forst … frago	107	23
-forst … inte	-135	-121
-forst … vad	51	-152
-forstar	-74	-260
-forsv inte	202	35
-forsvan	140	21
-fort att	93	-11
-fort … jag	93	-11
-fortj inte	13	187
-fortj … att	-7	113
-fortj … mat	30	145
-fortjanar	12	190
-forut	135	-9
-forvirad	-112	-121
-fot*	164	145
-fots	9	150
-fra*	-145	-147
-frago jag	20	117
-fragor	-182	-164
-fri*	-3	183
-friti … att	8	101
-friviligt	17	174
-fru far	136	10
-fru vil	-6	145
-fru … att	8	139
-frun har	37	182
-fruse utan	-125	-121
-fruse … feber	-125	-121
-frusen	-125	-121
-ful … gar	115	1
-ful … han	106	11
-ful … har	118	6
-funge … han	-135	-120
-funka inte	129	34
-fyr*	-176	-112
-fyra	-176	-112
-ga bort	137	19
-ga darif	121	-6
-ga hem	47	289
-ga int	79	140
-ga til	-225	-262
-ga utan	83	29
-ga … att	83	29
-ga … fler	28	117
-ga … har	10	154
-ga … hjalp	121	-6
-ga … hon	9	115
-ga … konse	-123	-109
-ga … na	10	140
-ga … om	8	101
-ga … skola	-204	-224
-ga … toale	171	12
-ga … toan	129	15
-gamal … vil	99	12
-gan*	99	179
-gang ringe	10	137
-gang … jag	10	137
-gang … smart	-113	-104
-gange utan	165	4
-gange … att	165	4
-gangen	41	206
-ganger	165	4
-gapar … vil	-11	127
-gapsk tils	-127	-126
-gapsk … jag	-127	-126
-gar	324	172
-gar att	-1	127
-gar int	132	-22
-gar inte	238	102
-gar kans	-137	-111
-gar over	235	33
-gar … att	250	79
-gar … bort	-113	-176
-gar … fa	224	5
-gar … gatan	-5	122
-gar … i	-182	-178
-gar … laga	-2	109
-gar … marke	-16	105
-gar … ner	154	60
-gar … och	139	109
-gar … rikti	154	37
-gar … vet	89	-17
-gat	-139	-139
-gat over	-131	-130
-gat … an	-131	-130
-gatan	-5	122
-gatan utan	-5	122
-gatan … att	-5	122
-gav	133	22
-gav ingen	133	22
-gav … efekt	133	22
-gav*	108	9
-gavis svete	108	9
-gavis … riner	108	9
-gaviscon	108	9
-ge sig	17	-171
-ge … och	138	2
-genom … sa	3	122
-ger mig	14	151
-ger sig	-156	-129
-ger … hitar	-120	-138
-ger … trots	-145	-133
-gic*	5	123
-gick	5	123
-gick inte	5	117
-gick over	-35	-140
-gick til	39	161
-gifti … har	5	126
-gjord saker	-16	92
-gjord … inte	41	149
-gjord … jag	-22	84
-gjorde	-38	138
-gjort det	-4	203
-gjort … an	17	182
-gjort … hor	19	118
-gjort … ila	-114	-121
-glas	-113	-175
-glas … andas	-113	-107
-glasogon	-124	-112
-goi*	-12	163
-going	-12	163
-golve … gar	123	13
-golve … svara	120	-88
-goodb and	-16	86
-gor att	-162	-202
-gor inte	-137	-175
-gor kan	126	24
-gor nat	8	119
-gor ont	-68	130
-gor … bebis	-170	-152
-gor … ikval	8	119
-gor … kan	133	56
-gor … ljud	167	14
-gor … nu	-135	-132
-gor … ont	-47	-130
-gor … som	-5	132
-gor*	-89	125
-gora	-89	125
-gora mig	-160	-216
-gora nagot	14	151
-gora nat	12	164
-gora … ila	-141	-180
-gora … sjalv	10	124
-gra*	138	-3
-grata	145	25
-grata ogon	122	-12
-grate … ens	-9	107
-grater	159	24
-gravi men	165	17
-gravi … feber	-139	-101
-gravi … mense	132	14
-gravid	-81	-163
-gro*	-138	-84
-grot	-138	-128
-ha brost	155	50
-ha det	-153	-125
-ha fots	9	150
-ha ga	10	140
-ha grot	-138	-128
-ha ljus	114	14
-ha mit	34	108
-ha svalt	-151	-145
-ha … barn	34	108
-ha … batre	4	216
-ha … mama	14	98
-ha … nagot	-151	-145
-ha … och	163	98
-ha … varfo	14	98
-had	209	11
-had*	27	93
-hade	27	93
-hade det	30	133
-hade jag	14	99
-hade not	92	-13
-hade … i	92	-13
-hade … inte	30	133
-hade … redan	14	99
-haf*	128	-85
-haft	128	-85
-haft brost	-133	-110
-haft na	-147	-159
-haft sa	176	45
-haft … ar	118	16
-haft … ont	176	45
-hah*	-165	-172
-haha	-165	-172
-hakan gar	124	41
-hal*	53	128
-haler	26	152
-haler mig	30	125
-halsb som	164	12
-halse hosta	161	25
-halse kan	169	-7
-halse … far	173	-25
-halse … kan	181	20
-halse … vagad	-16	131
-halua kuola	-137	-170
-halua … olen	-137	-170
-haluu	3	125
-haluu enaa	3	125
-haluu … elaa	3	125
-halv … sover	151	11
-hamna i	28	116
-hamna … journ	28	116
-hamnar	28	116
-han andas	232	24
-han ar	-193	-69
-han blev	-138	-118
-han far	91	216
-han grate	126	-28
-han inget	-119	-134
-han kan	259	-54
-han kaner	186	142
-han lysna	31	115
-han menad	16	154
-han menar	37	167
-han orkar	242	67
-han reage	102	-23
-han slar	-170	-39
-han sluta	-9	206
-han svalj	118	8
-han svara	199	-25
-han svima	-116	-156
-han tryck	-5	123
-han vakna	215	-1
-han vet	148	35
-han … att	-56	-141
-han … behov	19	116
-han … druck	142	15
-han … eta	-137	-148
-han … far	-134	-148
-han … funit	27	105
-han … heraa	167	21
-han … kaner	-73	-175
-han … mar	-209	-195
-han … mig	-193	-210
-han … sa	-122	-121
-han … ser	15	100
-han … ska	23	109
-han … typ	-147	-136
-han … vil	91	166
-hand lyder	112	12
-hand vet	-121	-93
-hande inget	138	8
-hande vil	117	5
-hander	158	101
-hange med	93	13
-hange … med	151	23
-hange … talet	-164	-132
-hans	142	9
-hant	-128	-243
-hant forut	140	24
-hant os	-97	-112
-har ar	49	189
-har bara	-4	135
-har da	25	128
-har det	148	102
-har gjort	-114	-121
-har hamna	28	116
-har hant	-232	-263
-har har	121	90
-har helt	98	22
-har i	3	183
-har ingen	194	234
-har int	-171	6
-har jag	-101	-28
-har markt	-126	-24
-har rort	-161	-164
-har vil	-96	-130
-har … aldri	108	-21
-har … andra	-128	-126
-har … anmal	3	130
-har … askgr	98	22
-har … atit	-4	114
-har … att	-11	274
-har … augus	-2	136
-har … av	-179	-157
-har … barn	-96	-130
-har … batre	9	148
-har … besta	3	154
-har … besva	-173	-169
-har … blivi	-133	-153
-har … det	-33	-161
-har … dusch	14	147
-har … fat	-173	-127
-har … gat	-139	-139
-har … haft	107	-53
-har … hjalp	78	-28
-har … inte	-125	-238
-har … jag	21	152
-har … kanse	124	-1
-har … kant	193	9
-har … kisat	230	65
-har … korko	109	15
-har … kunat	84	-72
-har … mat	-154	-117
-har … menin	2	139
-har … mig	-197	-225
-har … ont	5	-117
-har … ork	-40	71
-har … os	-97	-112
-har … puls	178	-3
-har … rort	153	-9
-har … sagt	-9	155
-har … sana	-70	-92
-har … sar	159	33
-har … set	98	22
-har … sjalv	-135	-175
-har … skada	-141	-148
-har … skola	14	122
-har … slagi	-47	119
-har … smart	125	25
-har … sovit	35	318
-har … spark	98	12
-har … svalt	-132	-123
-har … svima	-224	-176
-har … symto	-95	-140
-har … tagit	-114	23
-har … tanka	-113	-142
-har … tankt	-109	-141
-har … tid	-158	-155
-hard	-121	-111
-hard i	-131	-104
-hard … could	-131	-104
-hart	-121	43
-hart utan	-113	-114
-hart … att	-113	-114
-has	129	-46
-has no	98	-48
-has … pulse	134	2
-hasnt woken	168	9
-hatar … nar	-152	-152
-hav*	90	185
-have	84	175
-he	132	-3
-he cant	134	23
-he has	134	2
-he says	-139	-144
-he wont	151	81
-he would	0	120
-he … he	-139	-144
-he … let	-20	128
-he … stop	11	182
-he … wake	121	-60
-hela … men	-120	-118
-hela … vile	116	-10
-helgen	37	212
-helpo ilman	22	128
-helpo … minua	22	128
-helpo … mua	31	140
-helpompaa	18	137
-helt … vet	138	31
-helt … vil	137	16
-hem	13	286
-hem har	10	154
-hem hon	9	115
-hem om	8	101
-hem … han	8	101
-hem … har	9	115
-hem … strim	10	154
-hem*	111	270
-hema	108	265
-hema inte	22	125
-hema pa	-10	118
-hema … besva	-107	-99
-hema … nat	22	125
-hema … tre	-10	118
-hen*	90	188
-hene	82	255
-hene inte	120	-5
-hene … ar	19	163
-hene … att	120	-5
-henes	40	222
-henes fel	7	179
-her	-2	200
-her*	103	161
-here	-23	115
-hin*	155	98
-hiner	141	51
-hiner … til	56	103
-hita	-14	96
-hita en	38	123
-hita mig	-15	115
-hita … om	15	123
-hitade	-155	-178
-hitar inget	-168	-144
-hitar inte	-59	-254
-hitar … det	-151	-139
-hitar … mig	21	113
-hitar … puls	169	2
-hitar … tandl	-115	-116
-hitar … var	-120	-138
-hja*	183	-24
-hjalm	171	0
-hjalm pakor	120	3
-hjalm … av	120	3
-hjalp	147	117
-hjalp batre	9	123
-hjalp inget	-149	-145
-hjalp inte	229	3
-hjalp kan	237	-7
-hjalp mig	10	222
-hjalp … ens	-38	86
-hjalp … har	133	77
-hjalp … jag	9	155
-hjalp … langr	14	220
-hjalp … table	-122	-109
-hjalp … vidar	-149	-145
-hjalper	198	19
-hjalpte	136	24
-hjartklapning	-109	-96
-hofte kan	118	20
-hog*	-176	-158
-hoger	-176	-158
-hoger arm	101	6
-hoger att	127	7
-hoger … funka	115	21
-hoger … gar	131	35
-hoger … hange	123	22
-hoger … jag	127	7
-hoger … kan	121	29
-hogra vil	141	20
-hom*	29	146
-home	29	146
-home no	12	125
-hon andas	141	40
-hon andsa	157	24
-hon ar	-94	-171
-hon forst	194	47
-hon gor	160	14
-hon hitar	129	-19
-hon kan	148	-12
-hon kramp	-161	-160
-hon opnar	136	5
-hon orkar	186	34
-hon prata	121	83
-hon reage	121	12
-hon sa	117	1
-hon slipe	9	171
-hon sover	-4	235
-hon svara	138	34
-hon vagar	-15	148
-hon vakna	186	19
-hon … behov	37	136
-hon … det	-4	-135
-hon … far	69	-51
-hon … fortf	131	19
-hon … ger	15	156
-hon … kan	177	44
-hon … mar	-204	-194
-hon … om	-116	-49
-hon … sig	-3	-115
-hon … skaka	150	10
-hon … slagi	91	5
-hon … sluta	36	218
-hon … sover	0	123
-hon … star	5	105
-hon … svalt	18	120
-hon … ta	74	-5
-hon … tanke	-9	160
-hon*	154	280
-honom	124	247
-honom han	-8	93
-honom inte	-3	124
-honom klock	125	8
-honom … ar	125	8
-hop*	13	147
-hopas	13	147
-hopas jag	13	147
-hopas … inte	13	147
-hor	-144	-34
-hor inte	-146	-90
-hor … roste	-201	-204
-horde	146	52
-horde inte	142	3
-horde … vad	117	1
-hos	47	149
-hos mig	47	149
-hos*	133	-22
-hosta gar	-115	-101
-hosta jag	-13	101
-hosta sa	-132	-123
-hosta utan	-146	-130
-hosta vet	7	107
-hosta … andno	-146	-130
-hosta … jag	-132	-123
-hosta … langr	187	7
-hosta … och	-162	-162
-hosta … vil	92	117
-hostar	138	-44
-hot*	-212	-215
-hotad	-133	-151
-hunde nar	25	114
-hunde om	15	138
-hunde … jag	26	161
-hur	-71	131
-hur … dor	27	152
-hus*	43	169
-husba suden	85	-18
-huset	0	127
-huvud bara	-132	-103
-huvud gor	-141	-126
-huvud och	-138	-148
-huvud … kan	116	56
-huvud … trota	-132	-103
-huvudvark	-24	-158
-i	-61	103
-i avfor	-124	-122
-i brost	-38	-114
-i cant	153	200
-i didnt	0	116
-i famil	-118	-144
-i han	92	-13
-i honom	121	-24
-i magen	-153	-146
-i morse	156	8
-i nacke	-119	-102
-i nat	167	82
-i said	-4	121
-i skola	8	115
-i suden	193	18
-i sveri	9	123
-i telef	-124	-126
-i trapo	-135	-126
-i wont	-14	238
-i would	3	146
-i … altsa	8	115
-i … answe	-145	-142
-i … bar	178	31
-i … bara	-121	-99
-i … be	10	226
-i … breat	15	-131
-i … cope	-1	123
-i … egent	164	42
-i … fast	139	79
-i … feel	205	178
-i … finis	129	-32
-i … gar	141	11
-i … get	160	-12
-i … hosta	161	25
-i … inga	-116	-96
-i … ingen	-214	-192
-i … inte	-133	-106
-i … kaner	134	20
-i … kans	-137	-111
-i … keep	-5	193
-i … komer	146	15
-i … kraks	92	-13
-i … langr	-177	-168
-i … log	-137	-147
-i … mind	0	116
-i … pa	-112	-112
-i … remem	-148	-53
-i … see	-18	175
-i … ser	78	-30
-i … skada	-116	-120
-i … skule	-5	100
-i … svara	124	15
-i … tal	139	24
-i … think	25	-108
-i … under	-170	-183
-i … vet	123	121
-i … wana	8	130
-idag men	46	141
-ide	76	243
-ide langr	23	200
-if	-130	80
-if i	-25	147
-if it	-145	-196
-ifr*	-113	-132
-ifran	-113	-132
-ifran barne	-113	-132
-ifran … darfo	-113	-132
-igar … andno	-111	-104
-igen har	-1	119
-igen om	-153	-139
-igen … det	-153	-139
-igen … djupt	-7	153
-igen … kan	-11	115
-ihop svara	149	-24
-ila	-164	-46
-ila behov	-102	-140
-ila eler	26	108
-ila jag	-130	-144
-ila … bara	-112	-167
-ila … sa	26	108
-ilama … kant	137	46
-im	-176	-200
-im not	-176	-200
-im … and	-102	62
-im … i	-3	121
-im … sure	-184	-192
-imo*	36	179
-imorgon	36	179
-in	-248	-99
-in a	-76	-117
-in dange	-138	-152
-in utan	30	159
-in … att	30	159
-in … fast	-18	127
-in … week	-76	-117
-inga alerg	-166	-172
-inga andra	-143	-162
-inga besva	-281	-294
-inga blodn	-148	-111
-inga domni	-136	-118
-inga forla	-129	-139
-inga marke	-16	105
-inga medic	-138	-154
-inga morka	-118	-146
-inga penga	18	166
-inga prick	-147	-111
-inga sjalv	-141	-200
-inga symto	-124	-174
-inga talsv	-124	-121
-inga tanka	-124	-165
-inga varka	148	20
-inga … pa	-156	-172
-inga … tanka	-146	-181
-ingen anat	-120	-122
-ingen andno	-171	-182
-ingen aning	-94	-141
-ingen ar	-135	-165
-ingen att	-37	141
-ingen behov	38	210
-ingen blasa	-157	-135
-ingen blev	-111	-94
-ingen blod	-126	-124
-ingen blodn	-85	-158
-ingen brads	-59	-126
-ingen domni	-133	-102
-ingen famil	60	160
-ingen fara	15	-148
-ingen feber	-182	-190
-ingen har	-237	-275
-ingen hjalp	10	163
-ingen hos	47	149
-ingen huvud	-22	-158
-ingen i	-118	-144
-ingen ide	76	243
-ingen komer	2	215
-ingen kramp	-113	-120
-ingen kris	-150	-159
-ingen mat	-16	144
-ingen ogonk	123	16
-ingen pa	-32	127
-ingen plats	11	139
-ingen ring	-161	-183
-ingen ringa	-2	126
-ingen rodna	-123	-155
-ingen rol	93	261
-ingen sager	-97	-114
-ingen ser	31	263
-ingen ska	-20	187
-ingen skada	-118	-139
-ingen slar	-219	-270
-ingen smart	-35	-141
-ingen stres	-98	-119
-ingen svagh	-174	-153
-ingen svuln	-182	-161
-ingen tandl	-115	-116
-ingen trapa	-12	157
-ingen tror	12	151
-ingen var	-133	-116
-ingen vark	-132	-58
-ingen … att	17	186
-ingen … behov	27	161
-ingen … biten	-111	-94
-ingen … famil	-118	-144
-ingen … gjort	-114	-121
-ingen … hita	24	190
-ingen … i	-186	-208
-ingen … langr	40	242
-ingen … mama	-97	-114
-ingen … mig	-51	79
-ingen … prata	-8	130
-ingen … ringa	5	128
-ingen … rort	-161	-164
-ingen … sig	-10	131
-ingen … slagi	-183	-192
-inget akut	-151	-175
-inget ar	-138	-115
-inget av	-195	-171
-inget blod	-137	-161
-inget farli	-121	-133
-inget fel	107	126
-inget har	-230	-247
-inget ila	23	168
-inget konst	165	87
-inget korko	109	15
-inget ljud	163	-6
-inget ont	-246	-195
-inget pip	-117	-134
-inget rot	-185	-162
-inget som	-45	115
-inget vidar	-149	-145
-inget … als	62	-80
-inget … det	-195	-171
-inget … haler	30	125
-inget … hant	-232	-263
-inget … i	-203	-216
-inget … pa	107	126
-inget … pasar	-130	-157
-inget … sa	109	15
-inget … syns	3	125
-inget … ut	112	1
-inget … vard	-2	104
-inj*	-160	-149
-injury	-160	-149
-insul vil	152	20
-insul vile	93	-17
-insul … at	109	-22
-int bal	-142	-139
-int de	-172	-189
-int e	-194	-185
-int fat	-127	-158
-int fins	11	177
-int na	10	137
-int ork	3	134
-int sig	156	40
-int slap	106	17
-int ta	-49	74
-int tagit	9	115
-int … a	-155	-146
-int … att	38	123
-int … dom	9	115
-int … mer	51	199
-int … mig	-15	117
-int … na	-204	-120
-inte aka	134	147
-inte als	-123	-198
-inte andfa	-173	-142
-inte andra	-128	-126
-inte anmal	-2	147
-inte ar	181	211
-inte at	-153	-178
-inte ata	104	198
-inte ater	-22	112
-inte att	138	112
-inte av	8	113
-inte bajsa	-186	-173
-inte barn	-96	-130
-inte barne	14	99
-inte batre	-138	-304
-inte behal	169	37
-inte behov	7	159
-inte berat	-6	183
-inte bla	-124	-108
-inte blev	-35	-185
-inte bli	49	193
-inte blir	-21	122
-inte boja	-70	-130
-inte boka	35	122
-inte bokar	-160	-184
-inte brato	-138	-134
-inte den	13	138
-inte det	-231	-139
-inte direk	-192	-188
-inte do	-217	-246
-inte dusch	14	147
-inte ert	29	147
-inte far	-66	-147
-inte fat	-155	-97
-inte fins	19	166
-inte flyta	29	121
-inte forvi	-112	-121
-inte frivi	17	174
-inte gar	113	100
-inte gat	-139	-139
-inte ger	-162	-104
-inte gick	-35	-140
-inte gjort	91	202
-inte gor	-154	-98
-inte gora	-156	-88
-inte gravi	-216	-217
-inte haler	-11	133
-inte han	-30	146
-inte har	-41	80
-inte hart	-13	130
-inte hema	22	125
-inte henes	17	112
-inte hjalp	22	146
-inte hor	23	150
-inte huvud	-181	-127
-inte i	-165	-146
-inte idag	-46	106
-inte kan	170	84
-inte kans	-5	114
-inte kliva	-26	102
-inte knapa	101	-14
-inte konst	-206	-192
-inte kora	-26	102
-inte kunat	-96	-136
-inte kvar	78	262
-inte laker	-134	-138
-inte lakto	-117	-102
-inte lamna	6	185
-inte lange	-32	88
-inte lata	17	210
-inte leva	35	231
-inte loga	-171	-176
-inte lova	8	119
-inte manis	12	119
-inte mar	-294	-289
-inte mat	-87	47
-inte med	-91	-72
-inte menin	127	6
-inte mig	-119	-31
-inte min	29	187
-inte mins	28	130
-inte mit	2	183
-inte mota	13	157
-inte mycke	-29	-115
-inte ner	180	50
-inte ogone	209	32
-inte om	-91	64
-inte ont	-130	-216
-inte opera	36	122
-inte opna	155	34
-inte oroli	-117	-150
-inte pakor	-138	-118
-inte pasad	-79	-112
-inte paver	-133	-117
-inte pipa	106	-2
-inte polis	18	163
-inte prata	-123	-180
-inte rad	-189	-187
-inte rikti	18	-122
-inte roste	-133	-158
-inte rot	-162	-134
-inte sa	40	-144
-inte sager	3	109
-inte samre	-114	-112
-inte se	-32	103
-inte ser	14	177
-inte sita	-124	-126
-inte sjuk	-106	88
-inte ska	34	259
-inte skriv	21	142
-inte skule	7	191
-inte slagi	110	132
-inte slap	-128	-108
-inte slapa	-57	74
-inte slapn	-111	-94
-inte slo	-212	-196
-inte somnt	-3	125
-inte sover	-164	-139
-inte sovit	-15	154
-inte star	89	167
-inte stel	-202	-132
-inte stodj	-195	-166
-inte stora	132	12
-inte svag	-199	-185
-inte svara	45	-92
-inte svart	-238	-194
-inte svens	-54	59
-inte svima	-192	-124
-inte syns	26	180
-inte table	31	171
-inte tanke	3	189
-inte tid	-158	-155
-inte til	139	224
-inte tilba	33	148
-inte tita	202	14
-inte trot	-64	75
-inte tryg	10	157
-inte trygt	10	124
-inte vaga	24	114
-inte valja	-154	-145
-inte var	52	160
-inte vara	104	206
-inte veta	93	222
-inte vil	-96	109
-inte vile	-12	245
-inte vilja	-2	115
-inte visa	-11	127
-inte vrida	-169	-149
-inte … aldre	14	156
-inte … altsa	-128	-164
-inte … an	-62	-143
-inte … andas	163	36
-inte … anmal	46	120
-inte … astma	11	109
-inte … at	-150	-94
-inte … att	-6	230
-inte … bajsa	-168	-158
-inte … barn	3	166
-inte … batre	-26	-142
-inte … besva	17	117
-inte … bli	7	266
-inte … bort	137	19
-inte … bra	-41	-175
-inte … cykel	28	116
-inte … dar	177	212
-inte … darif	121	-6
-inte … dem	34	106
-inte … den	-168	-238
-inte … det	-158	0
-inte … doren	6	164
-inte … drick	93	-11
-inte … fans	14	99
-inte … far	106	192
-inte … fel	31	157
-inte … forla	3	109
-inte … fran	-172	-175
-inte … ga	-146	-145
-inte … gange	43	174
-inte … ge	-105	-142
-inte … glas	-162	-192
-inte … gravi	133	106
-inte … grot	-138	-128
-inte … hans	142	9
-inte … har	-221	-200
-inte … hem	35	229
-inte … hema	36	224
-inte … hene	72	159
-inte … henes	54	169
-inte … hon	133	7
-inte … honom	169	104
-inte … huset	0	127
-inte … ifran	-113	-132
-inte … imorg	-3	158
-inte … in	-82	-152
-inte … jacka	101	-14
-inte … jag	-151	-79
-inte … knat	-139	-121
-inte … korti	118	10
-inte … kvar	35	195
-inte … lakar	110	14
-inte … lamna	-10	105
-inte … langr	29	98
-inte … laxan	9	109
-inte … liga	144	3
-inte … livet	-131	-141
-inte … ljus	151	12
-inte … loga	-140	-135
-inte … luft	159	-47
-inte … mama	34	243
-inte … mat	51	111
-inte … mata	112	27
-inte … mer	108	230
-inte … min	-132	60
-inte … mobil	10	156
-inte … mot	124	41
-inte … mycke	153	-25
-inte … nagon	100	154
-inte … nan	65	194
-inte … nar	9	109
-inte … nasta	-9	164
-inte … nuda	131	35
-inte … och	-165	-155
-inte … olyck	-3	106
-inte … om	-125	-66
-inte … ont	-117	-208
-inte … over	186	-100
-inte … prata	117	-42
-inte … preci	142	45
-inte … radad	24	162
-inte … resa	114	-14
-inte … rikti	-160	-123
-inte … sager	-8	120
-inte … sjalv	-150	-168
-inte … skamt	-14	69
-inte … skola	22	125
-inte … sova	-234	-208
-inte … sta	155	76
-inte … svalt	-151	-145
-inte … svara	64	145
-inte … trapo	-135	-126
-inte … tryck	135	8
-inte … under	7	136
-inte … up	157	112
-inte … vad	148	165
-inte … vanli	156	22
-inte … var	30	123
-inte … vara	-34	118
-inte … vem	15	161
-inte … vil	23	130
-inte … vilke	21	116
-is	159	87
-is breat	156	15
-is no	12	134
-is not	37	-107
-is … way	26	145
-isen … har	6	87
-isnt beter	-50	-145
-isnt … now	116	-25
-it wasnt	-76	-117
-it … beter	-101	-192
-its … like	-104	-105
-ja vet	5	155
-jackan	101	-14
-jag	71	269
-jag ar	-209	-3
-jag behov	41	133
-jag blode	-190	-195
-jag borde	68	224
-jag drick	-171	-169
-jag far	312	292
-jag fick	89	154
-jag fins	14	175
-jag forst	-95	-224
-jag fortj	10	158
-jag gjord	-5	169
-jag grate	-9	107
-jag har	5	162
-jag hiner	-115	91
-jag hitar	81	-58
-jag horde	117	1
-jag ingen	75	172
-jag inte	77	270
-jag kaner	190	56
-jag klara	0	283
-jag komer	-12	181
-jag kunde	38	151
-jag litar	-4	167
-jag mar	-167	-158
-jag menad	-198	-242
-jag menar	-135	-156
-jag mins	-177	-152
-jag nar	-90	-114
-jag orkar	-90	32
-jag palar	15	100
-jag rakna	28	159
-jag ramla	95	191
-jag roker	-136	-133
-jag ser	177	161
-jag skamt	0	115
-jag skoja	17	95
-jag skule	-2	153
-jag slipe	30	135
-jag som	20	115
-jag sover	17	127
-jag tog	31	171
-jag tyvar	-116	-121
-jag vagar	65	272
-jag vet	-8	-164
-jag vil	-163	7
-jag vile	0	191
-jag … als	-86	-105
-jag … anda	20	190
-jag … andas	173	-8
-jag … ar	21	185
-jag … att	-121	-139
-jag … bara	-6	130
-jag … bokar	-160	-184
-jag … bry	-5	100
-jag … den	137	25
-jag … fan	131	15
-jag … fans	30	226
-jag … fick	-130	-119
-jag … fins	53	208
-jag … gjort	133	165
-jag … gor	8	119
-jag … har	-105	47
-jag … hart	-113	-114
-jag … hene	120	-5
-jag … kan	291	92
-jag … kaner	85	158
-jag … kisa	140	45
-jag … koma	9	168
-jag … kvar	54	216
-jag … lyder	15	123
-jag … lyfta	148	55
-jag … markt	-167	-166
-jag … mins	28	130
-jag … naten	3	152
-jag … orkar	115	130
-jag … pa	2	147
-jag … plots	143	39
-jag … sager	3	109
-jag … ska	18	244
-jag … sova	-148	-181
-jag … sover	-150	-163
-jag … star	105	116
-jag … svara	-144	-157
-jag … svens	16	141
-jag … til	17	117
-jag … vad	32	154
-jag … vagar	134	-16
-jag … vakna	18	224
-jag … var	1	163
-jag … vil	49	275
-jag … vile	-59	186
-jag … vilja	-2	115
-jaksa enaa	0	119
-jaksa … tata	0	119
-jaksais	0	119
-jalke … kipua	-137	-124
-jatem kan	107	-7
-job	48	206
-jobet … att	-137	-135
-jok*	-32	160
-jos mua	31	140
-journ att	30	148
-journ … jag	30	148
-jul … forst	-110	-122
-jus*	10	181
-just	10	181
-just not	1	160
-kaf*	-192	-194
-kafe	-185	-181
-kai*	4	161
-kaiki … helpo	18	137
-kakel komer	112	12
-kalt kan	100	17
-kan	249	113
-kan drick	93	-11
-kan ej	185	23
-kan han	134	16
-kan int	166	130
-kan inte	152	2
-kan lamna	-10	105
-kan laxan	9	109
-kan liga	144	3
-kan mer	-6	109
-kan plots	223	58
-kan prata	168	6
-kan sta	164	1
-kan … ands	168	15
-kan … ata	-169	-138
-kan … berat	-35	114
-kan … boja	110	-61
-kan … fa	229	-11
-kan … ga	213	38
-kan … ha	-194	-203
-kan … hala	240	16
-kan … hjalp	22	146
-kan … hopa	141	51
-kan … hosta	130	-2
-kan … kana	240	24
-kan … kisa	356	99
-kan … kliva	-26	102
-kan … kora	-26	102
-kan … lasa	175	10
-kan … lata	9	132
-kan … leva	19	105
-kan … liga	245	4
-kan … loga	-140	-137
-kan … lova	38	169
-kan … lyft	-146	-134
-kan … opna	156	-6
-kan … prata	126	144
-kan … rak	122	-8
-kan … resa	94	136
-kan … ringa	-36	110
-kan … rora	248	14
-kan … saga	160	154
-kan … slapa	-112	-103
-kan … slapn	-111	-94
-kan … sluta	-227	35
-kan … somna	-144	-170
-kan … sova	-300	-260
-kan … sta	234	21
-kan … stopa	158	-19
-kan … svalj	197	9
-kan … svara	144	110
-kan … ta	148	5
-kan … tita	182	4
-kan … tyvar	-116	-121
-kan … up	109	1
-kan … valja	-154	-145
-kan … vara	115	-50
-kan … vrida	-250	-199
-kan … yrsel	83	29
-kan*	198	82
-kana	149	48
-kaner	159	36
-kaner den	137	25
-kaner inga	113	9
-kaner inte	154	-40
-kaner jag	44	-80
-kaner mig	-177	-169
-kaner mins	7	142
-kaner … benen	149	-3
-kaner … for	-8	154
-kaner … foste	113	9
-kaner … i	-136	-108
-kaner … inget	-52	-108
-kaner … nar	241	57
-kanin ater	-154	-151
-kans bra	-5	114
-kans inget	-137	-111
-kans … nu	-137	-111
-kans … pa	-5	114
-kans … sa	-157	-127
-kant sa	137	46
-kant … har	137	46
-kas*	138	15
-kasi	138	15
-kasi ei	138	15
-kasi … nouse	138	15
-katen vakna	-155	-133
-katen … vore	30	133
-keep going	-3	121
-kil*	34	170
-kilar mar	26	108
-kile	30	155
-kile … att	13	95
-kis*	265	21
-kisar	264	21
-kisar inget	169	6
-kisar inte	195	14
-kisar nasta	140	13
-kla*	2	202
-klader	3	155
-klara mig	-182	-180
-klara naten	3	152
-klara os	-6	99
-klara … av	-104	-123
-klara … batre	11	157
-klara … inte	14	151
-klara … knapa	101	-14
-klara … mer	1	183
-klarar	0	111
-kli*	-134	-11
-kliva	-26	102
-kliva ur	-26	102
-kn	152	2
-kn inte	152	2
-kn … andsa	152	2
-knana … har	164	42
-knapa	101	-14
-knapa jacka	101	-14
-knat	-139	-121
-kniv blode	-107	-123
-kniva … att	11	124
-kno*	-157	-93
-knufa … nar	14	130
-kok*	196	81
-kolap … svara	165	6
-kom	-193	-252
-kom inte	-193	-190
-kom*	121	301
-koma	15	229
-koma … att	12	180
-koma … om	-126	-119
-komer	127	206
-komer hita	15	123
-komer inget	162	-1
-komer inte	35	146
-komer ut	112	1
-komer … at	-153	-178
-komer … behov	36	182
-komer … finas	4	138
-komer … ihag	-88	-179
-komer … kvar	6	102
-komer … ljud	111	0
-komer … mer	38	100
-komer … mig	22	153
-komer … och	135	-3
-komer … tilba	16	101
-komer … vara	30	140
-kompi vakna	10	129
-kon*	-56	-175
-konserten	-123	-109
-konst sag	94	-27
-konst … gar	120	28
-konst … vet	93	30
-kora	-26	102
-kora och	-26	102
-kora … kan	-26	102
-korko sa	109	15
-korko … jag	109	15
-korkort	109	15
-kou*	133	-18
-kouri eika	133	-18
-kouri … lopu	133	-18
-kouristaa	136	-11
-kra*	-141	-167
-kraks	68	-57
-kraks a	120	3
-kraks inte	-200	-158
-kraks men	-123	-118
-kraks … ater	-129	-96
-kraks … gar	151	19
-kraks … mins	120	3
-kraks … vil	159	21
-kramp	-113	-120
-kramp han	-113	-120
-kramp inte	-190	-179
-kramp … bara	-113	-120
-kramp … hon	-190	-179
-kramp … vakna	141	24
-krampade	-161	-160
-kri*	-150	-159
-kris	-150	-159
-kro*	24	168
-kroge kan	9	109
-krope det	1	110
-krope svara	124	15
-krope … ar	1	110
-kropen	13	141
-kuk*	6	207
-kukaa ei	6	172
-kukaan	6	172
-kun*	215	69
-kunat	-96	-136
-kunat bajsa	-168	-158
-kunat … pa	-142	-152
-kunde	212	56
-kunde int	36	117
-kunde inte	185	-26
-kunde sova	-129	-138
-kunde … fa	127	14
-kunde … hala	158	30
-kunde … inte	141	13
-kunde … knyta	96	4
-kunde … prata	267	45
-kunde … saga	236	15
-kunde … ta	-13	115
-kuola	-137	-170
-kuola olen	-137	-170
-kuola … vain	-137	-170
-kuume leiki	-110	-91
-kuume muta	133	27
-kuume sanoi	-114	-113
-kuume … aiti	-114	-113
-kuume … rinas	133	27
-kuumeta	-106	-185
-kva*	18	221
-kval … vet	11	131
-kvalen	-5	114
-kvar	-23	211
-kvar da	26	133
-kvar i	13	95
-kvar pa	6	102
-kvar til	47	148
-kvar utan	-3	132
-kvar … honom	-3	132
-kvar … livet	13	95
-kvar … manda	6	102
-kvart	138	7
-kvi*	147	-2
-lada vet	16	125
-lag … har	-148	-127
-lag*	56	168
-laga	-2	109
-laga jag	-2	109
-laga … ger	-2	109
-lak*	-143	-157
-lakar att	4	120
-lakar vakna	83	29
-lakar … att	60	-69
-lakar … det	4	120
-lakare	28	124
-laker	-182	-192
-laktos	-117	-102
-lam*	104	219
-lamna	-20	183
-lamna huset	0	127
-lamna mig	39	142
-lamnar	5	147
-lampa … vet	109	13
-lan*	-30	141
-land	42	147
-lang somn	25	135
-lange	-17	126
-lange jag	19	140
-lange somna	-111	-122
-lange … sedan	-111	-122
-langr #	-108	-121
-langr hon	-185	-178
-langr och	19	124
-langr … blir	-135	-125
-langr … hon	14	117
-langr … vile	22	146
-langre	-50	89
-laren	22	115
-laren ingen	22	115
-laren sa	3	120
-laren … kan	-1	118
-laren … vet	22	115
-lat*	241	124
-lata	11	212
-lata bli	3	180
-lata … rakbl	9	132
-latar om	2	106
-latar … jag	2	106
-later os	9	109
-later … fast	106	11
-latia eika	142	-20
-latiala	108	-17
-laugh … hard	-131	-104
-lax*	9	109
-laxan	9	109
-laxan min	9	109
-left … and	149	8
-legs and	110	16
-leka … liger	137	16
-leker … vakna	141	20
-let*	-6	134
-leta	-6	134
-leta efter	-35	119
-lev*	-11	212
-leva	33	272
-leva … ar	-125	-133
-levande	22	184
-lever … svara	162	6
-lif*	-4	162
-life	-4	162
-life isnt	-4	162
-life … worth	-4	162
-lig*	147	137
-liga	147	122
-liga med	-35	140
-lik*	-202	-142
-like	-134	-107
-like that	-104	-105
-litar	2	181
-litar inte	-4	167
-litar … pa	-4	167
-liten … kaner	-202	-169
-liv*	-149	-203
-livet	-149	-203
-livet av	-149	-203
-livet har	2	139
-livet sover	22	131
-livet … mig	-149	-203
-lju*	284	25
-ljud	223	-1
-ljus	151	12
-log	-190	-205
-log in	-190	-205
-log*	-268	-277
-loga	-227	-224
-loga in	-227	-224
-logar	-120	-138
-logar in	-120	-138
-lorda … vil	17	138
-los	95	117
-los det	-13	115
-lov*	13	178
-lova	8	119
-lova att	8	148
-lova … jag	8	119
-luf*	183	-55
-luft	142	-73
-lufte racke	176	34
-lukta … orkar	104	25
-lyd*	301	38
-lyde … nu	96	4
-lyder	278	52
-lyder honom	95	-27
-lyder inte	245	50
-lys*	-51	112
-lysna inte	16	148
-lysna … nar	15	143
-lysnade	15	143
-ma	-47	233
-ma bra	-6	108
-ma en	3	125
-ma … haluu	3	125
-mag*	-141	-169
-magen	-169	-176
-magen att	179	14
-magen nar	27	117
-magen som	162	60
-magen … bajsa	-160	-141
-magen … det	39	136
-magen … jag	210	4
-magen … orkar	119	0
-magen … sig	141	6
-magen … sover	38	125
-magen … vil	-136	-126
-magsj far	152	45
-makaa latia	108	-17
-mam*	-125	78
-mama	-116	91
-mama ar	14	145
-mama att	-5	107
-mama det	14	145
-mama har	5	158
-mama kan	220	43
-mama pa	-97	-114
-mama som	27	124
-mama vakna	118	42
-mama vet	36	122
-mama vil	14	98
-mama … ar	14	145
-mama … att	-122	-190
-mama … det	-5	107
-mama … en	-97	-114
-mama … inte	14	98
-mama … jag	27	124
-mama … mig	16	153
-mama … veta	-99	-129
-mama … vil	26	101
-man	-61	157
-man dor	27	152
-man far	-15	123
-man fata	102	-24
-man forst	-133	-95
-man inte	-99	40
-man kan	33	111
-man logar	-120	-138
-man utan	15	152
-man … att	-73	50
-man … kan	189	32
-man … kaner	4	149
-man*	-165	22
-manga	10	162
-maniska	4	171
-mar	-295	-335
-mar bra	-214	-205
-mar rikti	-121	-122
-mar sa	-135	-123
-mar … bra	-241	-243
-mar*	206	136
-marka	191	37
-marka det	140	-1
-marke inte	130	10
-marke men	-16	105
-marke … jag	-16	105
-marken	-16	105
-marker	170	30
-markt	-123	14
-mat	-15	216
-mat batre	6	102
-mat sen	9	109
-mat … igar	9	109
-mat … jag	6	102
-mat*	48	-94
-mata	112	27
-mata bara	112	25
-mata … hi	112	25
-matar mig	10	138
-maten	116	2
-me	-120	137
-mea*	-66	-141
-med alved	-108	-98
-med att	15	170
-med honom	6	214
-med inte	93	13
-med mig	-156	-63
-med skola	22	125
-med … har	-158	-191
-med … igen	8	156
-med … leva	7	136
-med … nar	19	129
-med … nu	-159	-161
-med … som	16	206
-med*	-224	-158
-mediciner	-134	-100
-medvetslos	-145	-128
-men	-202	-266
-men at	109	-22
-men har	-175	-196
-men ingen	-156	-71
-men inget	-241	-285
-men int	119	-95
-men inte	-173	-189
-men kan	142	96
-men sover	-139	-132
-men vagad	-16	131
-men vagar	87	165
-men … blev	-127	-119
-men … blod	-123	-118
-men … far	57	157
-men … feber	-190	-180
-men … gar	73	147
-men … gav	133	22
-men … gick	5	117
-men … hande	168	22
-men … horde	117	1
-men … i	175	4
-men … kan	120	123
-men … kaner	88	-27
-men … menar	35	165
-men … nasta	-121	-109
-men … nu	-158	-129
-men … orkar	-41	94
-men … plots	146	46
-men … racke	10	97
-men … rot	-111	-89
-men … sig	145	4
-men … tror	21	86
-men*	-113	8
-menad inget	15	152
-menad … sa	-144	-142
-menade	-160	-74
-menar inget	37	167
-menar … ila	33	127
-menin jag	127	6
-menin med	7	136
-menin orkar	8	123
-menin … att	7	136
-menin … hade	127	6
-mening	83	141
-meningen	127	6
-mens	-77	-154
-mer	131	360
-mer han	108	40
-mer ja	10	140
-mer jag	2	136
-mer … geer	10	140
-mer … har	8	115
-mer … siter	106	-2
-mesia … behov	9	105
-mie*	139	108
-mies	124	-25
-mies ei	124	-25
-mies … hengi	113	3
-mig	-178	51
-mig aldri	-148	-153
-mig an	13	135
-mig asa	12	109
-mig dar	28	172
-mig det	39	159
-mig for	125	156
-mig i	28	123
-mig ila	-158	-201
-mig inte	-184	-134
-mig jag	-138	17
-mig kan	-164	-117
-mig klade	11	92
-mig langr	50	243
-mig los	-13	115
-mig mama	14	98
-mig mer	21	150
-mig nar	-150	-96
-mig nu	-159	-161
-mig och	-45	-152
-mig sover	-148	-164
-mig utan	88	-28
-mig varfo	14	98
-mig vi	-177	-184
-mig … ansik	26	119
-mig … att	160	65
-mig … behov	-181	-199
-mig … han	-203	-140
-mig … hotad	-119	-132
-mig … jag	-213	-165
-mig … langr	-121	-74
-mig … laren	22	115
-mig … min	11	109
-mig … nar	11	145
-mig … sag	94	-27
-mig … ska	37	173
-mig … smart	-109	-86
-mig … vet	10	111
-mig … vi	-112	-129
-mig … vil	16	197
-migra har	118	16
-migra … jag	118	16
-min	-57	171
-min astma	11	109
-min mama	14	145
-min … andas	134	20
-min … att	12	240
-min … det	14	145
-min … fata	102	-24
-min … kan	193	6
-min … nar	11	109
-min … sluta	-23	99
-min*	102	268
-mina … om	32	150
-mind if	0	116
-mind wont	-125	-123
-mind … i	0	116
-mind … switc	-125	-123
-mins han	-125	-135
-mins inget	117	253
-mins inte	-86	-151
-mins jag	-155	-159
-mins … efter	11	160
-mins … inget	-125	-135
-mins … inte	-26	-139
-mins … och	86	130
-mins … vad	124	27
-minua	-10	182
-minut	-21	133
-minut til	-21	133
-minut utan	98	15
-minut … kanse	98	15
-minut … kunde	119	6
-mis*	4	167
-mit	-87	64
-mit barn	9	175
-mit … jag	34	108
-mitaan	-93	88
-mjolk gar	-108	-104
-mob*	10	156
-mobil vagar	10	162
-moder komer	135	-3
-more	-29	185
-morgo skule	-5	100
-morgo utan	-111	-107
-morgo … jag	-5	100
-morgo … kafe	-111	-107
-morgo … kan	-95	-122
-morgonen	-111	-107
-morka	-118	-146
-morka tanka	-118	-146
-mormo hitar	154	12
-mormo kan	116	1
-morse	156	8
-morse bar	130	16
-morse … lyde	96	4
-mot	89	157
-mot brost	184	60
-mot min	-5	123
-mot … arm	-5	123
-mot … har	104	-1
-mot … jag	-2	115
-mot*	-15	221
-mota	13	157
-mov*	193	15
-move	193	15
-move my	162	12
-mua	31	140
-mua ei	31	140
-mua … ois	31	140
-mum says	117	-6
-mum … she	117	-6
-mungi … med	93	13
-my	194	121
-my broth	10	132
-my mind	-125	-123
-my … says	117	-6
-my … suden	104	-35
-mycke jag	-107	-122
-mycke kan	119	44
-mygbe … anat	-120	-122
-mysel i	31	91
-na	-74	77
-na mer	53	120
-na … ja	10	140
-nac*	-233	-195
-nacke	-137	-127
-nacke ar	-146	-111
-nacke gar	193	17
-nacke stel	136	21
-nacken	-136	-114
-nacks ingen	-119	-119
-nacks … feber	-119	-119
-nagel orkar	104	25
-nagon	27	153
-nagon anled	13	95
-nagon menin	-1	87
-nagon och	100	21
-nagon skule	14	89
-nagon … att	13	95
-nagon … kan	119	33
-nagon … sakna	14	89
-nagon … tid	35	125
-nagon … tycke	100	21
-nagot ala	-151	-145
-nagot farli	60	-69
-nagot vi	-132	-123
-nagot … hitad	-132	-123
-nagot … men	153	19
-nagot … table	-151	-145
-nagra	-29	159
-naken … nagon	3	114
-nan	-30	158
-nanst men	182	37
-nar	-169	89
-nar det	48	187
-nar han	-120	-57
-nar hon	-92	31
-nar inte	-90	-114
-nar jag	-36	119
-nar vi	15	170
-nar … inte	-144	120
-nar … langr	-90	-114
-nar … ser	20	167
-nas*	192	197
-nasbl som	155	26
-nasta	-6	190
-nasta inget	201	37
-nasta tid	-9	164
-nasta … ringe	10	137
-nastan	178	13
-nat	203	344
-nat bara	18	120
-nat ikval	8	119
-nat jag	51	204
-nat kan	122	-1
-nat och	134	89
-nat til	0	133
-nat vil	22	125
-nat … blir	108	9
-nat … do	22	125
-nat … inte	27	180
-nat … ler	106	11
-nat … spara	18	120
-naten kaner	-125	-135
-nej	-290	-174
-nej aldri	-151	-148
-nej inte	-243	-234
-nej … als	-123	-116
-nej … ar	-135	-2
-nej … av	-92	-93
-nej … far	123	16
-nej … gar	141	3
-nej … har	-268	-243
-nej … kan	113	132
-nej … kramp	-154	-145
-nej … nu	-166	-169
-nej … ont	-163	-123
-nej … slar	-133	-154
-nej … stame	-155	-157
-nej … svara	163	13
-nej … svima	-113	-106
-nej … tror	-128	-131
-nej … vet	-147	-141
-nej … vil	126	132
-ner	106	-101
-ner mot	124	41
-ner … brost	124	41
-never had	157	20
-next week	-6	145
-next … i	5	121
-ni	41	279
-ni inte	-9	155
-ni kan	22	146
-ni slipe	-8	155
-ni … mig	81	207
-nice … bara	-8	113
-nitro hjalp	180	28
-no	-81	47
-no chest	-170	-125
-no fever	-284	-265
-no i	-81	47
-no injur	-160	-149
-no other	-174	-159
-no sympt	-196	-172
-no troub	-141	-106
-no … breat	-141	-106
-no … dont	-81	47
-no … pain	-182	-137
-no … sympt	-149	-143
-nog inget	120	4
-nog inte	-154	-195
-nog … sa	-151	-136
-not i	92	-13
-not in	-138	-152
-not like	-142	-135
-not move	162	12
-not right	-155	-144
-not suici	-141	-179
-not … dange	-138	-152
-not … i	-135	-145
-not … my	162	12
-not … that	-158	-154
-now	178	-29
-now i	130	118
-now … cant	170	-27
-nu bar	131	13
-nu far	90	-19
-nu fins	24	160
-nu kan	19	-170
-nu kaner	121	-1
-nu lyder	115	-29
-nu orkar	169	-2
-nu svara	-47	149
-nu … det	128	124
-nu … har	108	20
-nu … ja	179	7
-nu … jag	143	-61
-nu … pipa	106	-2
-nud*	131	35
-nuda	131	35
-nuk*	15	232
-nukunut	-8	155
-ny	-159	-104
-ny tid	27	178
-ny … jag	29	159
-o bara	-8	113
-o kan	130	176
-o svara	63	119
-o vet	91	109
-o vil	126	2
-o … sig	116	3
-och	-16	178
-och aldri	11	172
-och andas	-113	-107
-och ar	249	36
-och behov	18	179
-och blode	-183	-162
-och far	124	19
-och forst	70	-82
-och gar	141	59
-och hitar	131	41
-och inga	-162	-144
-och ingen	-87	57
-och inte	24	166
-och kan	190	102
-och kaner	198	0
-och komer	14	108
-och opnar	136	-22
-och orkar	241	-109
-och prata	-132	-141
-och reage	175	23
-och slape	102	10
-och sluta	101	-15
-och sover	25	127
-och suger	124	2
-och svara	27	176
-och vagar	31	249
-och vakna	211	27
-och vet	130	-8
-och … ar	94	196
-och … att	135	244
-och … bar	144	45
-och … behov	-6	130
-och … besva	-100	-107
-och … brost	-98	-75
-och … far	311	155
-och … forsv	192	29
-och … gar	196	155
-och … hitar	143	107
-och … jag	-29	156
-och … kan	164	-82
-och … kaner	161	38
-och … koma	30	191
-och … litar	3	128
-och … opna	0	154
-och … orkar	24	-178
-och … skamt	0	115
-och … som	138	137
-och … svalj	118	8
-och … ta	11	92
-och … tanke	50	213
-och … vakna	74	218
-och … vil	153	87
-of	-208	-139
-oga … smart	152	20
-oga*	77	-38
-ogat	77	-38
-ogat kan	137	18
-ogat ser	126	3
-ogo*	217	-18
-ogone … vi	145	0
-ogonen	214	65
-ogonkontakt	123	16
-ois	31	140
-ole kuume	-114	-113
-ole nukun	-10	141
-ole … sanoi	-114	-113
-ole … viiko	-8	170
-oly*	-3	106
-olyck min	-3	106
-olyck … man	-3	106
-olycka	-3	106
-om	-59	201
-om det	-130	-197
-om hon	-64	149
-om ingen	18	242
-om inte	-22	271
-om jag	-83	131
-om ni	-3	161
-om … aldri	58	138
-om … bara	33	140
-om … barne	14	99
-om … berat	8	101
-om … gar	14	128
-om … gor	-99	-86
-om … han	35	169
-om … hitar	24	200
-om … kaner	-125	-135
-om … kom	4	119
-om … om	15	138
-omt men	-111	-89
-on velto	119	8
-ont	-98	-134
-ont a	-1	155
-ont att	148	-6
-ont bara	-149	-157
-ont bebis	-203	-187
-ont fraga	18	114
-ont gor	-110	-149
-ont har	-172	-202
-ont i	-71	-146
-ont nanst	151	-3
-ont nar	-84	-87
-ont nu	-167	-182
-ont preci	152	28
-ont v	-99	-86
-ont … #	-99	-86
-ont … brost	-216	-175
-ont … hes	-111	-115
-ont … jag	-22	-142
-ont … men	173	72
-ont … och	100	21
-ont … spark	-203	-187
-operation	36	122
-opn*	287	9
-opna	185	38
-opna det	164	20
-opnar	205	-13
-opnar inte	183	8
-opnar … ogone	184	16
-ord … forst	98	19
-orden komer	126	-8
-ork	24	150
-ork ja	3	134
-ork … vara	3	134
-ork*	100	150
-orkar fan	7	138
-orkar ga	-165	-181
-orkar inget	-172	-207
-orkar inte	126	166
-orkar mer	16	179
-orkar orkar	23	171
-orkar … ata	112	-16
-orkar … bry	8	123
-orkar … finas	19	114
-orkar … grata	184	22
-orkar … kampa	11	161
-orkar … langr	132	56
-orkar … leva	70	307
-orkar … med	-218	-133
-orkar … mer	-75	83
-orkar … pluga	-186	-195
-orkar … prata	187	12
-orkar … skrik	114	84
-orkar … slas	10	130
-orkar … stada	-105	-108
-orkar … suga	183	17
-orkar … va	1	173
-orkar … vakna	-10	158
-orkr	15	198
-orkr int	3	131
-orkr inte	17	129
-orkr … lev	3	131
-oroa	60	137
-oroa sig	22	143
-oroa … snart	8	115
-orolig	-117	-150
-os batre	-11	76
-os inte	9	109
-os utan	-6	99
-os … ata	9	109
-os … hene	-6	99
-oth*	-202	-183
-other	-174	-159
-other sympt	-149	-143
-over an	-131	-130
-over brost	-180	-141
-over gatan	-5	122
-over jag	-6	158
-over och	143	31
-over … som	197	25
-over … svetn	143	31
-pa	-94	-115
-pa ar	118	16
-pa ata	-157	-154
-pa att	0	-190
-pa det	-153	-137
-pa en	-73	-172
-pa frago	20	117
-pa int	-142	-139
-pa konse	-123	-109
-pa krope	1	110
-pa kvale	-5	114
-pa laren	22	115
-pa morgo	-111	-107
-pa rikti	-66	111
-pa sjalv	-121	-131
-pa skamt	-14	69
-pa vad	-1	130
-pa varke	36	122
-pa … ar	-39	-175
-pa … att	5	151
-pa … bal	-142	-139
-pa … dagar	-206	-69
-pa … dar	150	202
-pa … det	108	135
-pa … do	-78	-114
-pa … gora	-114	-134
-pa … grate	-108	-106
-pa … han	-144	-108
-pa … har	70	172
-pa … jag	-1	130
-pa … klade	11	92
-pa … kvart	138	7
-pa … manad	-128	-157
-pa … nu	118	16
-pa … och	-77	69
-pa … pa	-143	-175
-pa … sa	3	120
-pa … sover	22	131
-pa … tider	28	117
-pa … vecka	-152	-128
-paint pa	-142	-139
-pakor av	120	3
-pakor han	-138	-118
-pakor … bara	-138	-118
-pakor … bil	120	3
-pal*	121	281
-palar	19	294
-palar fan	-1	119
-palar inte	24	227
-palar … leva	15	100
-pap*	135	127
-papa	130	66
-papa inte	136	32
-papa ramla	-166	-167
-papa vil	133	25
-papa … os	9	109
-papa … ska	-3	111
-paper	-37	111
-paper … far	2	110
-par*	-23	155
-paran … vagar	6	131
-pas jag	10	121
-pas*	-167	-197
-pasad grate	-79	-112
-pasade	-79	-112
-pasar	-145	-187
-pasar pa	-130	-157
-pasar … mig	-130	-157
-pav*	-106	-106
-paverkad	-133	-117
-pen*	29	210
-penan gav	133	22
-penga jag	35	181
-penga … inte	0	150
-pengar	8	213
-peron … kan	-23	132
-pil*	-183	-163
-piler	-151	-139
-piler … var	12	124
-pip	-117	-134
-pip*	131	-7
-pipa	106	-2
-pipa mer	106	-2
-pipa … han	106	-2
-pla*	13	197
-plats	11	139
-plats for	11	139
-plats … mig	11	139
-plo*	241	41
-plots ingen	120	-3
-plots inte	228	56
-plots kan	106	-10
-plots … lasa	183	52
-plotsligt	251	47
-poi*	17	182
-pojkv sluta	-23	99
-pol*	73	212
-polis	8	157
-prata inte	138	95
-prata om	-145	-146
-prata utan	-101	-135
-prata … det	-145	-146
-prata … kan	128	29
-prata … langr	156	-8
-prata … probl	-132	-141
-pratar	159	108
-preci men	152	28
-precis	152	28
-pri*	-168	-133
-prick som	374	94
-prickar	-168	-133
-prove … nat	20	135
-psyki … att	-2	104
-puf*	143	24
-pufar	143	24
-puh*	133	-52
-pulse kans	164	11
-pumpa orkar	119	0
-purpl … that	190	31
-pys*	245	75
-pysty	188	62
-rac*	159	78
-racke inte	159	74
-racker	159	78
-rad	-172	-174
-rad for	-169	-150
-rad … att	111	198
-rad … honom	-133	-133
-rad*	-16	177
-rada men	-97	-112
-radad	28	191
-rak	122	-8
-rak och	100	-5
-rak … alt	100	-5
-rak*	62	223
-rakbladet	9	132
-rakna inte	28	159
-rakna … med	28	159
-raknar	28	159
-ram*	-143	-25
-ramla … av	28	116
-ramla … han	-163	-129
-rash that	161	0
-raste grate	-108	-106
-rea*	46	-54
-reage inte	255	15
-reage … nar	130	-11
-reagerar	255	15
-reagerat	-122	-90
-rem*	-165	-74
-resa mig	114	-14
-resa sig	-93	-107
-revbe … vil	109	5
-right now	-155	-144
-rikti bra	-121	-122
-rikti med	120	31
-rin*	-108	48
-ring	-167	-122
-ring inte	28	191
-ring … up	8	154
-ringa	18	149
-ringa batre	-2	126
-ringa om	-137	-108
-ringa up	14	115
-ringa … det	-137	-108
-ringa … til	14	115
-ringe jag	10	137
-ringe … ingen	10	137
-rintakipua	-168	-152
-rob*	-199	-184
-robot	-199	-184
-rod*	-126	-191
-roda … som	124	17
-rodnad	-123	-155
-rok*	-178	-166
-roker	-161	-150
-roker inte	-143	-141
-rol	40	220
-rol jag	37	161
-rol … ar	26	133
-ror sig	263	-26
-ror*	-161	-164
-rort	-161	-164
-rort mig	-124	-122
-roster	-170	-85
-rot	-222	-192
-ryckt … ar	102	11
-rygdu hjalp	175	16
-rygen … nasta	140	13
-sa ar	-195	-170
-sa att	64	211
-sa bara	-174	-169
-sa bra	56	-120
-sa han	-115	-53
-sa har	27	132
-sa ingen	162	181
-sa kunde	140	15
-sa ont	73	-59
-sa slipe	-5	147
-sa svar	9	129
-sa vet	6	133
-sa vore	30	133
-sa … ar	-133	-96
-sa … att	233	104
-sa … det	-6	-156
-sa … far	-33	109
-sa … gick	39	161
-sa … han	86	192
-sa … har	168	14
-sa … helt	98	22
-sa … hon	30	240
-sa … idag	-135	-123
-sa … jag	46	228
-sa … menad	-137	-177
-sa … papa	-3	111
-sa … ser	15	182
-sa … undra	109	15
-sa … vet	191	189
-saf*	79	215
-safe	9	218
-safe at	12	125
-safe tonig	1	168
-safe … home	12	125
-sag	85	203
-sag inget	123	57
-sag inte	12	158
-sag … men	-111	-94
-sag*	-41	109
-saga av	108	4
-saga det	-140	-126
-saga nat	7	142
-saga vem	16	132
-saga vilke	21	116
-saga … vem	108	4
-sager	-119	-29
-sager att	-119	-187
-sager forla	3	109
-sager han	58	117
-sager hon	-4	145
-sager ingen	0	134
-sager mama	-97	-114
-sager typ	-147	-136
-sager … armen	142	1
-sager … han	-162	-189
-sager … jag	55	149
-sager … men	50	157
-sager … o	3	109
-sager … pa	-97	-114
-sagt	-9	155
-sagt att	30	195
-sagt det	14	178
-sagt … til	14	178
-sai*	-20	182
-said	-20	182
-said no	-4	121
-sak*	54	200
-saker	-13	110
-saker jag	-30	85
-saker som	-11	203
-saker … inte	-13	110
-sakna	-8	172
-sakna mig	14	89
-sakna … om	14	89
-sam*	-165	-234
-sambo andas	134	20
-sambo kan	132	1
-sambo … sa	-132	-123
-samre	-149	-147
-samre heler	-114	-112
-sanoo eta	-141	-71
-sant … man	4	149
-sar som	-128	-136
-sat som	4	149
-sat*	-148	-175
-satuu … kuume	-143	-121
-says no	-127	-138
-says … doesn	-189	-153
-se	38	142
-se det	-32	103
-se … har	-32	103
-sedan blir	17	117
-sedan … jag	17	117
-sem*	-141	-110
-sen ar	19	160
-sen mins	-125	-135
-sen … det	124	158
-sen … han	-125	-135
-sen … jag	32	173
-sen … sover	3	97
-ser	287	402
-ser ar	3	120
-ser ingen	63	287
-ser inget	210	86
-ser nagon	14	125
-ser sudig	-124	-112
-ser … anled	-13	111
-ser … framt	-17	99
-ser … kan	118	47
-ser … menin	26	254
-ser … pa	146	1
-ser … sa	-140	-130
-ser … som	-5	164
-ser … vag	9	166
-set	98	22
-set ut	98	22
-set … sa	98	22
-sex	-168	-156
-sex … mig	5	123
-she	208	104
-she cant	102	130
-she is	156	15
-she says	-165	-148
-she wont	143	-51
-she … breat	189	11
-she … feel	-83	-135
-she … wake	143	-51
-she … want	23	157
-shes … and	175	4
-sida gar	131	35
-sidan … forst	137	28
-sidan … tanke	108	4
-sig	43	-113
-sig batre	30	144
-sig inte	218	-77
-sig jag	-124	-100
-sig sjalv	55	174
-sig snart	8	115
-sig trots	-145	-133
-sig … att	122	10
-sig … efter	52	191
-sig … feber	-125	-110
-sig … jag	-111	-147
-sig … mig	-6	152
-sig … nar	117	8
-sima … tils	16	138
-sit*	-64	-171
-sita i	-124	-126
-sita … telef	-124	-126
-sitan … orkar	151	46
-siter … far	-133	-107
-sja*	-153	-58
-sjalv ar	-127	-132
-sjalv … bara	-127	-132
-sjalv … har	80	-57
-sjalv … kan	5	125
-sjalvmord	-121	-131
-sjalvmordstankar	-141	-200
-sju*	-176	-107
-sjuk egent	17	132
-sjuk … ar	7	165
-sjuk … bara	17	132
-sjuk … galer	-101	-126
-sjuk … men	-183	-194
-sjuks spela	26	133
-ska	16	338
-ska anda	25	219
-ska behov	30	170
-ska bli	1	139
-ska hita	43	155
-ska jag	6	146
-ska … arg	-3	111
-ska … en	38	123
-ska … finas	14	98
-ska … for	14	143
-ska … ga	28	117
-ska … gora	-148	-178
-ska … mig	10	113
-skada	-205	-192
-skada det	22	115
-skada han	-116	-120
-skada mig	-163	-177
-skada … ar	22	115
-skada … vil	-116	-120
-skadat	-141	-148
-skado om	46	120
-skado … jag	46	120
-skaka	150	10
-skaka inte	172	-11
-skaka skaka	150	10
-skaka … nar	3	140
-skaka … sluta	150	10
-skamt inte	0	115
-skamt jag	-14	69
-skamtar	0	115
-skar mig	-131	-97
-skar … asa	12	109
-skele … bar	131	13
-skena … skada	-118	-139
-skoge och	-3	133
-skoja … nar	17	95
-skola altsa	8	115
-skola inte	22	125
-skola … har	8	115
-skolan	-175	-96
-skrat … kan	117	23
-skrek	-111	-122
-skrek inte	-111	-122
-skrek … lange	-111	-122
-skrev … kan	157	55
-skrik	135	-43
-skrik inte	226	12
-skrik … gar	-67	110
-skrik … hon	107	45
-skrik … orkar	18	144
-skrik … vet	147	15
-skriker	226	12
-skriv	4	183
-skriv inget	3	125
-skriv … som	3	125
-sku*	103	341
-skule	24	292
-skule inte	4	119
-skule jag	17	126
-skule sakna	14	89
-skule … flyta	4	119
-skule … inte	-5	100
-skule … om	-137	-108
-sla*	-96	-102
-slage … vet	-5	113
-slagi mig	-154	-38
-slagi sig	91	5
-slagi … an	13	135
-slagi … i	26	119
-slagi … men	32	139
-slagi … vi	-131	-130
-slap	-110	-104
-slap bara	-102	-81
-slap kalsv	106	17
-slap … snuvi	-102	-81
-slap … vil	146	25
-slapa det	-143	-133
-slape … fast	145	23
-slape … nar	102	10
-slapn av	-111	-94
-slapn … kakar	-111	-94
-slapna	-111	-94
-slar	-293	-235
-slar inte	-170	-39
-slar mig	-242	-311
-slar … men	-17	97
-slar … mig	-147	-151
-slar … nar	43	206
-slar … och	-105	-119
-sleep and	-9	152
-sleep … mind	-125	-123
-slipe ala	-14	133
-slipe … mig	4	110
-slo	-212	-196
-slo*	-196	-174
-slog	-196	-174
-slog inte	-196	-174
-slog sig	-153	-135
-slog … huvud	-181	-127
-slu*	243	229
-slut	127	189
-slut pa	36	122
-sluta	-34	145
-sluta inte	248	187
-sluta skaka	-119	-113
-sluta … ater	-115	-122
-sluta … bloda	207	-36
-sluta … fast	-33	175
-sluta … vil	12	136
-slutade	31	198
-slutar	286	5
-smart … brost	-146	-113
-smarta	-93	-178
-snala ring	8	154
-snala sag	15	159
-snap att	6	102
-snap … hon	6	102
-snap … svara	-9	101
-snark … jag	-101	-117
-snart slipe	-3	145
-snart … orkar	10	130
-snet … forst	107	23
-sno … slape	124	22
-snu*	-140	-128
-snura inte	-140	-128
-snura … bara	-140	-128
-snurar	-140	-128
-so	-28	-147
-so hard	-121	-111
-so … i	-131	-104
-soc*	143	-26
-socker	143	-26
-sockr gar	112	25
-sofan … att	-97	-114
-som	209	162
-som gar	-135	-126
-som haler	30	125
-som ingen	24	164
-som inte	202	105
-som pasar	-130	-157
-som syns	3	125
-som vanli	151	20
-som … blekn	241	53
-som … fast	107	9
-som … fins	76	307
-som … forr	142	7
-som … forsv	172	4
-som … gar	337	163
-som … ger	-176	-135
-som … hade	92	-13
-som … han	26	147
-som … har	-198	-197
-som … inte	-84	67
-som … laker	-158	-163
-som … pa	-130	-157
-som … slape	177	52
-som … sluta	224	47
-som … vakna	116	2
-som … var	7	136
-som … vil	-187	-144
-som*	-40	119
-somar … vil	19	117
-somn	28	191
-somn utan	25	135
-somn … slut	25	135
-somna in	30	159
-somna och	11	183
-son vakna	125	14
-sov*	-151	18
-sova	-234	-208
-sova a	8	129
-sova klara	101	-14
-sova och	-35	170
-sover	-71	66
-sover aldri	-115	-114
-sover int	-26	133
-sover inte	88	246
-sover men	35	154
-sover … als	-15	189
-sover … grate	0	111
-sover … kan	151	11
-sover … och	-9	110
-sover … vil	73	129
-sovit	-30	136
-sovit sen	-32	114
-sovit … forlo	26	178
-spe*	-176	12
-spege visar	40	157
-spel … dem	34	119
-spela ingen	75	187
-spela … rol	59	209
-spelar	11	146
-spr*	13	-165
-sprit	190	-18
-spyr och	112	1
-spyr vagar	121	-6
-sta rak	122	-8
-sta … och	100	-5
-stame att	35	154
-stame inte	-226	-228
-stame … jag	35	154
-stamer	-226	-228
-star	58	141
-star ut	89	167
-star … en	6	144
-stark att	29	127
-stark … jag	-3	124
-ste*	-182	-108
-stekp … ar	21	121
-stel	-185	-159
-stel i	-119	-102
-stel inte	136	21
-stel jag	-146	-111
-stel nacke	-137	-127
-stel … kan	-146	-111
-stel … nacke	-119	-102
-stel … tal	140	42
-stel … tita	136	21
-stenh … och	112	1
-stick men	-173	-132
-stodj pa	-170	-149
-stodja	-195	-166
-stolp mins	118	22
-stora	132	12
-stot kaner	-144	-122
-stral inte	-133	-133
-stralar	-133	-133
-stran and	94	-69
-stres	-98	-119
-sud*	120	-75
-suden cant	192	-7
-suden … catch	193	18
-suden … smile	84	-13
-sudenly	218	5
-sudig utan	-124	-112
-sudig … glaso	-124	-112
-sudigt	-124	-112
-sug*	167	-16
-suger	138	-1
-suger inte	124	2
-suicd and	10	95
-suici … har	-8	130
-suicidal	-165	-198
-svag	-73	-145
-svaghet	-174	-153
-svalj inte	150	11
-svalj … bara	118	8
-svaljer	120	-10
-svalt	-179	-98
-svalt nagot	-207	-186
-svalt nat	18	120
-svalt … ala	-151	-145
-svalt … bara	18	120
-svalt … vi	-132	-123
-svar	9	129
-svar att	40	147
-svar … hon	18	120
-svar … jag	9	129
-svara inte	243	83
-svara jag	10	135
-svara pa	-294	-275
-svara … andas	166	18
-svara … ater	-31	97
-svara … det	-108	-137
-svara … frago	20	117
-svara … i	0	189
-svara … inte	-47	149
-svara … nar	177	-57
-svara … nu	-41	133
-svara … vil	30	134
-svarar	192	155
-svart	-265	-230
-svart att	-256	-200
-svart … andas	-211	-168
-sveri ingen	9	123
-sveri … hjalp	4	151
-sverige	9	123
-sveta … kan	119	44
-svi*	-161	-230
-svima aldri	102	33
-svima inte	-64	-161
-svima och	-152	-133
-svima … han	-138	-113
-svima … krakt	-144	-117
-svima … men	185	46
-svima … trani	95	24
-svima … vakna	114	23
-svimade	29	-117
-svimat	-210	-146
-sviml vakna	141	20
-svu*	-216	-196
-svuln i	-167	-120
-svulnad	-182	-161
-swi*	-180	-178
-switc of	-125	-123
-switch	-125	-123
-sym*	-250	-268
-symptoms	-236	-211
-symtom	-124	-174
-syn*	-100	107
-synen ar	-133	-117
-syns	9	279
-syns han	3	125
-syns … kolar	3	125
-sys*	-22	144
-syster	-22	144
-ta livet	-149	-203
-ta mig	-13	115
-ta pa	11	92
-ta up	130	-2
-ta … av	-149	-203
-ta … los	-13	115
-ta … mig	11	92
-tab*	-6	120
-table men	6	136
-table … vil	-38	100
-tableterna	31	171
-tag*	-113	24
-tagit	-113	24
-tagit dom	9	115
-tagit for	-103	-117
-tagit … mycke	-103	-117
-tagsp … vil	121	-6
-tal	68	-113
-tal inte	65	-114
-tal … lakto	-117	-102
-tal … ljuse	140	42
-talet ar	-157	-130
-talri … sar	-123	-115
-talsv och	-124	-121
-talsv … ansik	-124	-121
-talsvarigheter	-124	-121
-tanag … nar	-90	-114
-tand hitar	-115	-116
-tandlakare	-115	-116
-tanka pa	-181	-198
-tanka skriv	-70	-92
-tanka snura	-140	-128
-tanka … att	-112	-151
-tankar	-177	-233
-tanke bli	2	96
-tanke jag	19	150
-tanke … gora	-126	-182
-tanke … inte	19	150
-tanke … pa	-149	-173
-tanke … saga	108	4
-tanke … vanta	-2	203
-tanke … vara	58	201
-tanke … vuxen	2	96
-tanker	-12	189
-tankt	-139	-184
-tankt … att	-109	-141
-tar … nar	25	114
-tat*	0	119
-tata	0	119
-tata elama	0	119
-tel	4	185
-telefonko	-124	-126
-tende … injur	-105	-104
-texte … and	-16	86
-that doesn	138	-8
-that … fade	176	37
-the voice	-17	144
-the … and	169	-4
-the*	155	246
-them	-2	147
-there is	12	134
-there no	158	128
-there … point	-25	124
-theres	158	128
-think	18	-144
-think she	156	15
-think so	-229	-223
-think … is	156	15
-tid med	-158	-155
-tid … det	78	-69
-tid*	41	139
-tiden men	-120	-118
-tider	41	139
-tider det	28	117
-tider … behov	28	117
-tider … komer	35	107
-tie*	4	142
-tieda	4	142
-til	67	179
-til besva	17	117
-til maten	116	2
-til nan	14	116
-til nasta	-9	164
-til skola	-204	-224
-til toale	197	12
-til toan	159	-4
-til utan	-5	110
-til … att	105	96
-til … langr	-135	-125
-til … om	12	143
-til … orkar	76	118
-til … tid	-47	124
-til*	-87	152
-tilba barne	16	101
-tilba om	-126	-119
-tilba … det	-192	-182
-tilbaka	-71	87
-tils	-65	81
-tils jag	-65	81
-tils … inte	-65	81
-timar … kan	-26	102
-time som	143	21
-tit*	255	172
-tita	209	126
-tita det	-5	122
-tita ljus	136	21
-tita pa	132	-16
-tita … far	-5	122
-tita … mig	132	-16
-tjugo minut	98	15
-to die	-196	-188
-to log	-128	-129
-to not	-15	136
-to … and	-9	152
-to … in	-128	-129
-to … wake	-19	93
-toa*	98	-96
-toaleten	197	12
-toan	159	-4
-toan utan	159	-4
-toan … att	159	-4
-tog	31	173
-tog inte	31	173
-tog … table	31	171
-tol*	29	190
-ton*	1	168
-tonight	1	168
-tor*	21	158
-tors inte	17	220
-tra*	-167	-5
-trana hart	-113	-114
-trani utan	95	24
-trani … forva	95	24
-trapa	-5	210
-trapa … kan	118	20
-trapa … slape	102	10
-trapo langr	-135	-126
-trapor	-135	-126
-trasi att	-2	109
-trasi … det	-2	109
-tre*	-126	-110
-tror jag	-201	-194
-tror … det	-164	-160
-tror … inte	-201	-194
-tror … ja	27	213
-trot	-64	75
-trot att	200	42
-trot fardi	6	128
-trot som	67	123
-trot … orkar	-172	-207
-trots	-145	-133
-troub breat	-160	-130
-trouble	-157	-90
-try*	77	131
-tryck en	-5	123
-tryck in	194	30
-tryck … cigar	-5	123
-tryck … det	167	9
-tryck … over	-182	-152
-trycka	217	20
-tryckte	-5	123
-tryg	10	157
-tryg hema	10	157
-trygt	10	124
-trygt for	10	124
-trygt … mig	10	124
-tungt … vil	-93	-107
-tva gange	165	4
-tva … nej	-98	-112
-typ	-192	-180
-typ en	-147	-136
-typ vet	11	131
-typ … vecka	-147	-136
-tyr*	185	7
-tyrehdy	185	7
-tys*	-12	138
-tyst	-12	138
-tyv*	-116	-121
-tyvar	-116	-121
-tyvar inte	-116	-121
-tyvar … svara	-116	-121
-uncon and	172	-1
-under trani	95	24
-under … kan	109	8
-undersokning	7	136
-understand	-170	-183
-up	156	97
-up en	159	44
-up han	8	154
-up hitar	-120	-138
-up honom	125	8
-up til	14	115
-up … and	141	-9
-up … des	14	115
-up … kan	112	18
-up … klock	125	8
-up … langr	-108	-121
-up … laser	8	154
-up … tid	130	-2
-usk*	-6	202
-uskala	-6	202
-ut den	166	16
-ut en	6	144
-ut sa	98	22
-ut tils	16	138
-ut utan	-10	185
-ut … har	98	22
-ut … jacka	4	142
-ut … jag	28	140
-ut … nat	5	105
-ut … om	24	121
-utan andno	-146	-130
-utan att	212	142
-utan barne	-110	-122
-utan bekym	-113	-107
-utan et	-163	-135
-utan feber	-145	-129
-utan glaso	-124	-112
-utan han	-17	121
-utan hene	0	143
-utan hjalm	171	0
-utan kafe	-185	-181
-utan slut	25	135
-utan … ata	-113	-114
-utan … det	42	224
-utan … kana	149	4
-utan … marka	190	24
-utan … pakor	120	3
-utan … svara	20	117
-utan … tita	-5	122
-utan … vakna	189	-8
-utatv kan	112	19
-utbyt … ar	10	121
-uts*	-80	-181
-utsat	-149	-172
-utsat for	-149	-172
-utsat … nagot	-149	-172
-utsla men	148	11
-v #	118	6
-va	-110	107
-va har	24	158
-vack vet	121	36
-vad hon	117	1
-vad jag	-149	-211
-vad … gor	28	144
-vad … kan	-1	130
-vad … sa	117	1
-vad … vet	-221	-214
-vad*	156	44
-vader	156	44
-vader pa	156	44
-vag*	57	393
-vaga	24	114
-vagad inte	-5	211
-vagade	-5	211
-vagar	55	314
-vagar int	21	189
-vagar inte	44	315
-vagar resa	114	-14
-vagar … ata	6	131
-vagar … ga	5	187
-vagar … mig	114	-14
-vagar … somna	26	126
-vagar … sova	45	210
-vagar … vagar	2	97
-vagar … vara	26	212
-vagen sa	3	122
-vagen … jag	-7	135
-vak*	247	96
-vakna	183	7
-vakna emela	125	-19
-vakna imorg	-3	158
-vakna inte	175	-152
-vakna til	116	2
-vakna utan	17	212
-vakna … ens	71	-18
-vakna … kan	-173	-186
-vakna … klade	-4	141
-vakna … maten	116	2
-vakna … nar	144	1
-vakna … til	252	35
-vaknade	120	246
-vaknar	168	-154
-val	97	150
-val inget	152	137
-val inte	-78	66
-val … pa	22	96
-val*	-211	-94
-valja	-139	-74
-valta vet	-6	111
-vanst kan	84	41
-vanst … honom	95	-27
-vanster	-141	-122
-vapen orkar	13	118
-var	41	285
-var dar	-133	-116
-var det	127	-3
-var henes	6	170
-var inte	7	180
-var man	-120	-138
-var nagot	60	-69
-var under	7	136
-var … en	-3	106
-var … farli	60	-69
-var … fel	-11	227
-var … frivi	17	174
-var … logar	-120	-138
-var … menin	127	6
-var … trapa	-11	112
-var … vagar	11	112
-var … vakna	125	14
-var*	40	182
-vara	33	190
-vara dar	16	160
-vara gravi	165	17
-vara kvar	-3	120
-vara med	11	174
-vara utan	-155	-176
-vara … i	13	95
-vara … men	185	31
-vard	-2	104
-vard igar	-2	104
-vard … tog	-2	104
-vare	-115	-200
-vare an	-200	-220
-varfo ska	14	98
-varfo … jag	14	98
-varfor	22	201
-varit for	30	133
-varit hema	-10	118
-varit … katen	30	133
-varit … pa	145	122
-varje … nej	55	120
-vark	-132	-58
-varkar	148	20
-varke ar	9	129
-varke … sa	9	129
-varld … batre	5	111
-varme fast	144	36
-varme … jag	144	36
-vaten … ar	120	31
-vaten … kan	184	-11
-vauva … velto	119	8
-vax*	-168	-155
-vec*	76	202
-vecka	-54	115
-vecka … ar	125	16
-vecko sover	0	111
-vecko vil	100	22
-vecko … vil	143	21
-ved … slape	121	11
-vel*	212	73
-velto	136	7
-velto eika	136	7
-vem	98	166
-vem det	108	4
-vem jag	16	132
-vem … bubla	108	4
-vento hjalp	120	19
-ver*	103	-106
-veren ei	177	11
-veren … lopu	177	11
-verenvuoto	177	11
-vet ej	-145	-5
-vet int	57	198
-vet … ar	12	119
-vet … kansk	-155	-140
-vet … nar	-183	-169
-vet … om	201	262
-vet … rikti	-306	-272
-vet … va	189	165
-vet … vad	7	-229
-vet … var	66	-120
-vet … varfo	6	215
-vet … vart	23	165
-vet … vem	105	212
-vet … vi	-79	-112
-vet … vilke	58	-100
-vet*	-14	209
-veta	-14	204
-veta att	13	165
-veta … jag	21	176
-vi far	137	-124
-vi men	-111	-94
-vi vagar	-1	147
-vi … os	-6	99
-vi … pasad	-79	-112
-vi … saker	-22	84
-vi … ska	-3	124
-vid*	-149	-145
-vidar med	-108	-98
-vidar … alved	-108	-98
-vidare	-149	-145
-vii*	-7	198
-viiko … kuume	-110	-91
-viikoon	-8	170
-vil anmal	46	120
-vil att	38	123
-vil bara	-12	107
-vil bli	30	148
-vil den	137	19
-vil do	22	125
-vil ge	-153	-235
-vil ha	-147	-149
-vil hon	109	-13
-vil lakar	110	14
-vil langr	1	110
-vil … ata	265	48
-vil … att	215	240
-vil … bara	22	133
-vil … barnb	38	123
-vil … bli	58	122
-vil … do	-197	-215
-vil … drick	152	20
-vil … finas	73	328
-vil … ge	-8	-135
-vil … ha	-129	-231
-vil … kan	6	109
-vil … leka	137	16
-vil … leva	9	262
-vil … och	3	195
-vil … prata	-182	-158
-vil … resa	-93	-107
-vil … rora	36	117
-vil … sig	-146	-229
-vil … sita	-124	-126
-vil … skriv	117	5
-vil … slap	106	17
-vil … sta	-185	-155
-vil … stora	132	12
-vil … suga	103	9
-vil … svalj	179	-3
-vil … svara	-153	-137
-vil … ta	63	-64
-vil … tita	132	-16
-vil … uplev	17	138
-vil … va	8	251
-vil … vacka	156	10
-vil … vanta	-161	-156
-vil … visa	35	124
-vil*	109	264
-vile	95	229
-vile inte	132	121
-vile … leva	73	-63
-vilja	-2	115
-vilke jag	21	116
-vindr … kan	136	21
-vis*	18	215
-visa	35	124
-visa nagon	-11	127
-visar	42	165
-visar inte	40	157
-visar … mig	40	157
-visar … ont	-160	-136
-vist hade	92	-13
-voi*	-17	144
-voice wont	-17	144
-voice … stop	-17	144
-voices	-17	144
-vor*	30	133
-vore	30	133
-vore batre	5	111
-vore jag	30	133
-vore … inte	30	133
-vore … om	32	148
-vrak … morgo	-111	-107
-vri*	-161	-152
-vrida	-161	-152
-vrida at	-155	-135
-vux*	-4	211
-vuxen	-7	189
-wana	8	130
-wana be	8	130
-wana … alive	8	130
-want	-60	-128
-want to	-74	-186
-want … die	-196	-188
-want … log	-128	-129
-wasnt beter	-76	-117
-wasnt … in	-76	-117
-wee*	-50	94
-week	-50	94
-week i	5	121
-week … wont	5	121
-wel	-201	-201
-wel today	-139	-144
-wha*	-168	-170
-what	-149	-148
-when … said	0	120
-witho a	-109	-98
-witho … presc	-109	-98
-wka*	120	-9
-wkae	120	-9
-wkae up	120	-9
-wok*	168	9
-woken	168	9
-wont be	4	242
-wont switc	-125	-123
-wont wkae	120	-9
-wont … aroun	1	152
-wont … of	-125	-123
-would mind	0	116
-would … if	0	116
-yea*	-177	-150
-yr att	136	-27
-yr … jag	114	-42
-yrar … vet	107	4
-yrsel utan	83	29
-yrsel … lakar	83	29
-yrselmedicin	83	29
<#	-399	-537
<# and	-185	-142
<# far	-139	-122
<# har	-179	-148
<# hoger	-145	-93
<# idag	-70	-92
<# nu	-31	-137
<# och	-207	-223
<# … hand	-145	-93
<# … hange	140	17
<# … jag	-161	-156
<# … mar	-147	-119
<# … pa	-138	-143
<# … smart	123	25
<# … vil	-115	-116
<*aari*	220	30
<*ablo*	-76	-59
<*ack	-192	-229
<*acke*	-153	-157
<*ade	-117	-270
<*agar*	-171	-128
<*agen*	-185	-200
<*aker*	-37	103
<*alde*	-202	-198
<*aler*	-205	-213
<*alon*	-125	-166
<*ama	-115	-127
<*amna*	-126	-167
<*amp	-157	-164
<*ampa*	207	16
<*ampe*	-177	-140
<*ampu*	-141	-124
<*anda*	-39	152
<*ande*	-256	-260
<*anfa*	-147	-130
<*ang	-219	-194
<*aort*	-168	-167
<*aps	-101	-93
<*arbr*	-95	-92
<*arfa*	-142	-154
<*arin*	140	82
<*arkt*	132	-82
<*armo*	-137	-138
<*arn	-78	-186
<*arna*	-161	-160
<*arto*	-158	-160
<*astm*	-160	-156
<*ater*	-149	-138
<*barn*	-116	-226
<*berk*	-126	-100
<*beta*	-76	-59
<*bilo*	-154	-134
<*blev*	-203	-227
<*bloc*	-76	-59
<*blod*	-123	-220
<*brot*	-194	-229
<*cin	-111	-122
<*cka	-102	92
<*ckad*	-127	-104
<*cken*	-130	-137
<*cker*	-239	-212
<*dag	32	199
<*dand*	-102	-96
<*depr*	-131	-151
<*der	-172	-178
<*des	-190	-218
<*died*	-157	-190
<*dnin*	-174	-196
<*dont*	17	133
<*dote*	-124	-107
<*drac*	-98	-132
<*drar*	-190	-195
<*eber*	-126	-100
<*ecka*	-143	-148
<*efte*	-200	-227
<*elet*	-115	-119
<*elf	-238	-266
<*elkr*	-154	-162
<*ense*	190	20
<*ent	-176	-160
<*epre*	-131	-151
<*erkr*	-126	-100
<*ern	-161	-137
<*est	-144	-166
<*etab*	-76	-59
<*etar*	103	-47
<*etio*	-137	-181
<*eva	-120	-152
<*fal	-162	-141
<*far	-163	-180
<*farb*	-95	-92
<*farf*	-138	-151
<*fark*	132	-82
<*farm*	-136	-141
<*febe*	-126	-100
<*femt*	-111	-129
<*fod	-132	-105
<*frag*	-162	-112
<*fter*	-200	-227
<*fyra*	-165	-158
<*gick*	-195	-233
<*gkol*	-101	-93
<*gran*	-137	-122
<*hade*	-14	-150
<*husb*	-14	110
<*iar	-160	-157
<*ick	-216	-342
<*ied	-157	-190
<*iget*	-97	-101
<*ilol*	-154	-134
<*infa*	132	-82
<*inga*	-128	-138
<*ion	-257	-236
<*isfa*	-122	-112
<*ista*	-219	-236
<*jarn*	-206	-189
<*jort*	-39	102
<*kera*	-76	-59
<*klia*	-160	-157
<*kola*	-216	-201
<*kork*	-91	-70
<*kort*	-91	-70
<*kot	-165	-171
<*kram*	141	-62
<*krig*	-97	-101
<*kule*	4	146
<*lamn*	-126	-167
<*let	-174	-207
<*lev	-203	-227
<*leva*	-120	-152
<*liar*	-160	-157
<*lkra*	-166	-188
<*loda*	-104	-95
<*lodn*	-161	-191
<*loly*	-154	-134
<*mama*	-150	-180
<*mand*	34	208
<*men	-208	-197
<*mens*	189	-23
<*misf*	-122	-112
<*mnad*	-126	-167
<*mor	-62	-147
<*morm*	-152	-164
<*mpan*	-102	-93
<*mpar*	217	27
<*mper*	-177	-140
<*mput*	-141	-124
<*nade*	-142	-186
<*ndag*	33	207
<*nfal*	-147	-130
<*nfar*	132	-82
<*nga	-148	-157
<*ngko*	-101	-93
<*ning*	-280	-310
<*not	-132	-126
<*nsen*	190	20
<*nyfo*	-132	-105
<*ocka*	-127	-104
<*ocke*	-76	-59
<*odan*	-102	-96
<*odni*	-161	-191
<*olap*	-101	-93
<*onar*	-93	76
<*ont	17	133
<*orko*	-91	-70
<*ormo*	-152	-164
<*oter*	-169	-176
<*panf*	-102	-93
<*par	217	27
<*pele*	-115	-119
<*per	-214	-204
<*pres*	-184	-172
<*pute*	-141	-124
<*rack*	-53	-152
<*rade*	-221	-213
<*raga*	-162	-112
<*ramp*	141	-62
<*ran	-267	-262
<*rat	-151	-134
<*rbro*	-95	-92
<*ret	-143	-132
<*reti*	-137	-181
<*rfar*	-163	-180
<*rige*	-97	-101
<*ring*	111	61
<*rkor*	-91	-70
<*rkra*	-126	-100
<*rkt	191	-31
<*rmor*	-181	-194
<*rna	-201	-222
<*rot	-202	-211
<*sake*	0	135
<*sang*	-168	-178
<*self*	-238	-266
<*sen	100	-91
<*sfal*	-122	-112
<*sist*	-146	-157
<*sjuk*	-183	-200
<*skot*	-206	-214
<*skul*	4	146
<*sove*	-112	-112
<*spel*	-115	-119
<*sta	-80	-144
<*stal*	-172	-163
<*stel*	-154	-162
<*sten*	-166	-141
<*ster*	-173	-180
<*stro*	-78	-169
<*svar*	-180	-168
<*tabl*	-144	-137
<*tade*	-128	-114
<*tari*	103	-47
<*telk*	-154	-162
<*tent*	-106	-101
<*ter	-260	-285
<*tera*	-165	-183
<*tern*	-199	-176
<*tio	-137	-181
<*ton	-149	-165
<*tona*	-86	83
<*tret*	-137	-181
<*trok*	-78	-169
<*tsto*	-177	-157
<*tvaa*	220	30
<*ule	4	146
<*undr*	-177	-185
<*ungk*	-101	-93
<*usba*	-14	110
<*utad*	-121	-103
<*uter*	-141	-124
<*vaar*	220	30
<*vand*	-186	-203
<*var	-137	-133
<*veck*	-143	-148
<*want*	17	133
<*yfod*	-132	-105
<*yget*	-192	-175
<*yra	-165	-158
<@amputated	-172	-160
<@anticoag	-150	-185
<@attempt	167	0
<@backplace	68	-125
<@bigfall	-278	-266
<@bite	-306	-318
<@bleeding	-243	-270
<@blueplace	104	233
<@breasts	88	-146
<@breath	-122	0
<@breathsign	-182	-209
<@burnpain	74	-107
<@carbon	-144	-131
<@chemo	192	-10
<@coldbad	-231	-264
<@coldsign	-123	11
<@confused	46	109
<@crashsign	-238	-159
<@cutword	-196	-153
<@despair	-87	-226
<@droolsign	171	33
<@droop	-193	-186
<@effort	-171	-151
<@electric	-153	-171
<@electricbad	71	-231
<@epipen	-149	-135
<@exposure	-174	-317
<@faint	-4	-162
<@fainted	-245	-226
<@fallen	-198	-188
<@fear	-241	-169
<@fever	205	5
<@floor	-211	-217
<@harmful	-107	75
<@headhit	-231	-218
<@headsign	125	31
<@heartword	-177	-177
<@here	174	120
<@icefall	-228	-232
<@idiom	-150	-165
<@infarct	56	-171
<@ingest	-214	-176
<@innersign	-196	-189
<@jerk	177	-34
<@ledgeact	99	120
<@legsign	-62	-209
<@limb	-79	-189
<@limbpart	-162	-210
<@magnets	-9	112
<@means	-66	102
<@no_dyspnea	-135	-175
<@noair	-128	-164
<@now	125	41
<@offender	-109	21
<@person	-153	6
<@person3	-134	26
<@pierce	-159	-164
<@pillword	-138	-21
<@pregnant	-194	-199
<@press	-231	-180
<@readied	-119	-199
<@recent	151	143
<@relation	-290	-269
<@seizure	148	-54
<@sepsis	-189	-170
<@severe	-257	-244
<@strange	-155	-48
<@stroke	-202	-279
<@sudden	129	-69
<@suicidal	-168	-25
<@throatclosed	164	13
<@throatill	217	-16
<@tiny	-75	36
<@touch	-133	-159
<@trigger	-196	-154
<@unconscious	-231	-214
<@upper	95	-135
<@used	-254	-133
<@visionloss	-128	-229
<@water	-160	-204
<@weird	-139	-146
<@wish	-302	-211
<ago	-282	-331
<alerg … mot	-117	-94
<alt	-251	-229
<amputerade	-141	-124
<anafy … som	-84	-74
<anu	-116	-120
<ar … behov	-139	-122
<ar … forso	-130	-138
<ar … han	-225	-250
<ar … men	-132	-119
<ar … nu	134	-6
<are*	-164	-154
<art*	-149	-167
<ate*	-137	-120
<ater	-117	-102
<att … ska	38	238
<av	-313	-342
<av hjart	-139	-111
<av jordn	-107	-86
<av … hjart	-122	-100
<av … nar	-96	-135
<av … och	-132	-136
<av … vid	-114	-93
<av … vil	-84	-74
<barn	-78	-186
<barn far	-123	-115
<barn nu	154	21
<barn … kramp	154	21
<bet*	-76	-59
<betablockerare	-76	-59
<bil*	-154	-134
<bilol for	-145	-130
<bilol … tre	-136	-103
<bilolycka	-154	-134
<blev	-203	-227
<blev slage	-164	-153
<blev … av	-148	-153
<blo*	-180	-234
<bloda magsa	-104	-95
<bloda … #	-104	-95
<bloda … fast	-122	-96
<blodande	-104	-95
<bor	-209	-260
<bor i	-129	-147
<bort	-183	-202
<bra*	-211	-181
<brand … pa	-178	-164
<bror har	0	135
<bror … gjort	0	135
<brost … tva	-114	-95
<brot	-175	-190
<brot nacke	-125	-126
<brot … #	-162	-170
<bry	10	148
<bry sig	10	148
<bry … om	10	148
<chock som	-84	-74
<chock … liten	-84	-74
<da	-104	-142
<dep*	-130	-150
<des vil	-91	-70
<des … ta	-91	-70
<det	-242	-192
<det var	-137	-155
<det … som	124	9
<die*	-194	-226
<died	-157	-190
<dog av	-242	-256
<dog i	-67	214
<dog … gar	-158	-160
<dog … hjart	-191	-191
<dog … krige	-97	-101
<dog … nat	-31	123
<dog … spele	-115	-119
<don*	17	133
<dont	17	133
<dont want	17	133
<dont … to	17	133
<dot*	-124	-107
<doter hade	-143	-127
<doter … feber	-122	-104
<dotern	-161	-137
<dra*	-98	-132
<drack	-98	-132
<eft*	-200	-227
<efter	-200	-227
<en alerg	-152	-127
<en bilol	-154	-134
<en gang	-178	-153
<en hjart	-134	-105
<en … #	-219	-178
<en … reakt	-131	-108
<en … som	-143	-207
<et	-195	-181
<et bloda	-93	-78
<et … magsa	-93	-78
<eta*	103	-47
<etari kramp	136	34
<etaring	103	-47
<ex	-244	-261
<fa	-171	-179
<far*	-214	-216
<farbr tog	-95	-92
<farbr … livet	-95	-92
<farbror	-95	-92
<farfa dog	-105	-111
<farfa … i	-97	-101
<farfar	-138	-151
<farmor	-136	-141
<feb*	-132	-105
<feber som	-163	-133
<feber … barn	-115	-85
<feber … liten	-128	-109
<feberkramp	-91	-73
<feberkramper	-145	-121
<fem … sedan	44	106
<fem*	-111	-129
<fick strok	53	-47
<fick … for	-164	-157
<for nio	-100	-110
<for treti	-137	-181
<forso jag	-82	-108
<forso … ta	-82	-108
<fyr*	-165	-158
<fyra	-165	-158
<fyra ar	-158	-152
<gang	-196	-163
<gar	-164	-191
<gar sover	-112	-112
<gar … dalig	-112	-112
<gic*	-195	-233
<gick	-195	-233
<gick bort	-136	-153
<gjort	-39	102
<gjort saker	0	135
<gjort … med	0	135
<ha	-237	-243
<had	-320	-319
<had a	-231	-224
<had*	-14	-150
<hade	-14	-150
<hade et	-93	-78
<hade feber	-163	-133
<hade kramp	-141	-112
<hade lungk	-101	-93
<hade ont	-114	-95
<hade sin	124	9
<hade strok	-163	-146
<hade tbc	-153	-137
<hade utomk	-139	-134
<hade … #	-221	-194
<hade … alerg	-117	-94
<hade … bloda	-93	-78
<hade … for	118	-31
<hade … infar	124	9
<han	161	137
<han bor	-170	-179
<han hade	124	9
<han var	-130	-136
<han … sin	124	9
<har gjort	-39	102
<har … saker	0	135
<hjarn … barn	-211	-178
<hjart #	-184	-140
<hjart … fem	-76	-59
<hjart … nu	-96	-82
<hjart … tio	138	34
<husba died	-5	118
<husba … i	-5	118
<husband	-14	110
<i gar	-158	-160
<i hjart	-179	-195
<i krige	-97	-101
<i nat	-31	123
<i spele	-115	-119
<i was	-195	-209
<i … #	-192	-201
<i … a	-238	-237
<i … bilol	-148	-134
<i … och	74	143
<i … pa	-213	-215
<i … som	-185	-129
<i … sover	-112	-112
<igen fast	-122	-96
<igen … jag	-122	-96
<in	-102	-245
<in #	-305	-290
<in … and	-185	-142
<inf*	225	27
<infar #	123	25
<infar for	124	9
<infar … sama	123	25
<infar … tre	124	9
<infarkt	225	27
<ingen	10	148
<ingen skule	10	148
<ingen … bry	10	148
<inte leva	-120	-152
<inte … for	-92	-104
<jag	-188	-192
<jag dog	-25	131
<jag fick	-118	-111
<jag hade	-200	-204
<jag skar	-114	-128
<jag ta	-95	-117
<jag … #	-139	-149
<jag … anu	-116	-120
<jag … en	-243	-270
<jag … epile	-123	-115
<jag … liten	-35	125
<jag … med	-130	-90
<jag … mig	-133	-139
<jag … mit	-77	-100
<jag … ont	-114	-95
<jordn vil	-84	-74
<jordn … gora	-84	-74
<jordnot	-132	-126
<kans som	124	9
<kans … nar	124	9
<kli*	-160	-157
<kliar	-160	-157
<korkort	-91	-70
<kra*	185	-49
<kramp for	-91	-70
<kramp som	-184	-119
<kramp … #	-91	-70
<krampanfal	-102	-93
<krampar	217	27
<kri*	-182	-189
<kriget	-97	-101
<kro*	-161	-153
<lak*	-184	-167
<lam*	-126	-167
<lamnade	-126	-167
<lev*	-186	-239
<leva	-120	-152
<leva for	-92	-104
<leva … nagra	-92	-104
<liten av	-84	-74
<liten nu	-190	-193
<liten … ar	-47	89
<liten … det	-27	101
<liten … jordn	-84	-74
<liv #	-94	-125
<liv for	-13	102
<liv … fem	27	149
<liv … tre	-107	-100
<live	-5	118
<lungk #	-101	-93
<lungk … far	-101	-93
<lungkolaps	-101	-93
<magsa #	-104	-95
<mam*	-150	-180
<mama	-115	-127
<mama dog	-125	-111
<mama … av	-125	-111
<man	-197	-268
<man*	-61	116
<mandag	32	199
<med	-237	-141
<med i	-113	-102
<med mens	-122	-96
<med mig	0	135
<med … en	-148	-110
<med … for	-122	-96
<med … sen	0	135
<medicin	-90	-99
<men*	137	-78
<mens … sex	-122	-96
<mensen	190	20
<mig	-197	-44
<mig pa	-195	-178
<mig sen	0	135
<mig som	-92	-106
<mig … jag	-9	170
<min	-221	-114
<min betab	-76	-59
<min farbr	-95	-92
<min farfa	-97	-101
<min son	-89	-118
<min … brot	-101	-100
<min … har	-27	100
<min … som	-88	-139
<misfa for	-109	-99
<misfa … et	-109	-99
<misfal	-122	-112
<mit ex	-195	-208
<mit … #	-94	-125
<mor*	-186	-208
<mot penic	-117	-94
<mot*	-137	-132
<my husba	-14	110
<my … died	-40	100
<nacke for	-101	-100
<nacke … tio	-101	-100
<nar … hade	124	9
<nat	57	125
<nio	-100	-110
<nio ar	-100	-110
<nio … sedan	-91	-95
<nu	112	-22
<nyf*	-132	-105
<nyfod	-132	-105
<och … att	-16	206
<och … over	-76	-59
<om jag	10	148
<om … dog	10	148
<ont	-144	-128
<ont i	-144	-128
<ont … brost	-114	-95
<over min	-76	-59
<over … betab	-76	-59
<overd som	-148	-153
<pa manda	32	199
<pa … som	-169	-180
<papa dog	-172	-184
<papa tog	-83	-104
<papa … i	-142	-152
<papa … livet	-83	-104
<prop … lunga	-156	-139
<reakt mot	-117	-94
<reakt … penic	-117	-94
<sa	-159	-189
<saker	0	135
<saker med	0	135
<saker … mig	0	135
<sedan han	-127	-142
<sedan men	-132	-119
<sedan nu	173	8
<sedan … ar	-174	-192
<sedan … inget	-114	-95
<sedan … jag	-142	-191
<sedan … mar	-135	-110
<sedan … nu	82	128
<sedan … tryck	138	34
<sedan … undra	-106	-101
<sen forso	-128	-135
<sen han	-193	-210
<sen … ar	-149	-107
<sen … bor	-191	-234
<sen … har	-113	-102
<sen … igen	-109	-99
<sen … jag	-132	-136
<sen … nu	161	35
<sen … vil	-91	-70
<sex … sen	-228	-199
<sig nar	-123	-152
<sig om	10	148
<sig … jag	-24	108
<sig … tjugo	-95	-92
<sin	118	-1
<sin infar	124	9
<sin … for	124	9
<since my	-5	118
<since … husba	-5	118
<sis*	-146	-157
<sista	-104	-105
<sjalv … ung	-13	147
<ska	-11	221
<skar … nar	-162	-163
<skar … som	-91	-106
<sko*	-128	-158
<sku*	4	146
<skule	4	146
<skule bry	10	148
<skule … sig	10	148
<sla*	-199	-195
<slagen	-164	-153
<sluta med	-122	-96
<slutade	-120	-100
<som	-117	-309
<som barn	-49	-159
<som forr	-138	-157
<som liten	-234	-234
<som nar	124	9
<som nyfod	-132	-105
<som tonar	-177	-192
<som … av	-98	-99
<som … det	-165	-159
<som … far	-123	-115
<som … han	124	9
<som … men	-129	-123
<som … nar	-112	-146
<son brot	-101	-100
<son … nacke	-101	-100
<sorje anu	-116	-120
<sov*	-112	-112
<sover	-112	-112
<sover dalig	-112	-112
<spe*	-115	-119
<spelet	-115	-119
<spi*	-158	-160
<ste*	-262	-244
<stelk tog	-121	-128
<stelkramp	-134	-139
<stent	-106	-101
<str*	-150	-211
<strok … ata	-135	-110
<strok … hoger	-145	-93
<strok … nio	-91	-95
<strok … nu	140	17
<syste tog	-116	-120
<syste … sit	-116	-120
<ta korko	-91	-70
<tbc	-153	-137
<tbc som	-153	-137
<tbc … ung	-153	-137
<to live	17	133
<tog … #	-131	-138
<ton*	-86	83
<tonar nu	-151	-159
<tonar och	2	151
<tonar … ar	-157	-176
<tonar … nu	2	151
<tre	12	-120
<tre … sen	26	-99
<tre*	-189	-233
<treti ar	-137	-181
<tretio	-137	-181
<tva*	271	32
<tvaaring	220	30
<und*	-177	-185
<undra over	-76	-59
<undra … min	-76	-59
<undrar	-177	-185
<ung … vil	-13	147
<uts*	-125	-147
<va	-160	-213
<van*	-176	-205
<var	174	163
<var #	-182	-196
<var etari	107	-44
<var med	-148	-109
<var tvaar	220	30
<var … i	-113	-102
<var … inte	-157	-154
<var … kramp	217	27
<var … nu	-179	-185
<var … och	77	133
<vec*	-143	-148
<vecka	-143	-148
<vi	-164	-172
<vil	-304	-306
<vil ha	-151	-137
<vil ta	-91	-70
<vil … korko	-91	-70
<wan*	17	133
<want	17	133
<want to	17	133
<want … live	17	133
<was	-262	-270
<years ago	-280	-319
?#	-149	-51
?*aari*	-172	-168
?*abar*	-138	-142
?*abas*	9	156
?*able*	-159	-6
?*acin*	-175	-196
?*ack	-179	-203
?*ada	-164	-207
?*adag*	-139	-142
?*ader*	-170	-183
?*agen*	-155	-194
?*akar*	-138	-24
?*aker*	-161	-184
?*ald	-190	-231
?*aler*	-174	-77
?*alig*	-113	-121
?*alse*	-164	-189
?*also*	-160	-151
?*alt	-85	-180
?*alth*	-194	-179
?*ama	-173	-189
?*aman*	-146	-143
?*ambu*	-169	-196
?*amp	-151	-140
?*amta*	-184	-236
?*ana	-150	-156
?*anar*	11	196
?*ande*	-133	64
?*andr*	-190	-198
?*angs*	-206	-217
?*anma*	-101	-137
?*ans	-130	-56
?*ant	-102	-165
?*apar*	-162	-145
?*ara	-127	-191
?*arbe*	-232	-269
?*arfo*	-147	-30
?*arft*	-206	-222
?*arin*	-141	-172
?*ark	-215	-208
?*arlk*	-91	-116
?*arme*	-122	-135
?*arne*	-189	-176
?*arns*	-215	-212
?*arta*	-223	-233
?*astu*	-138	-148
?*ata	-152	-200
?*atac*	-152	-165
?*ater*	-212	-266
?*atet*	-168	-174
?*atis*	-161	-198
?*ator*	-156	-159
?*ats	-27	110
?*avas*	-109	-104
?*bada*	-176	-189
?*bar	-170	-186
?*bast*	20	109
?*ber	-172	-160
?*bet	-184	-176
?*bete*	-173	-179
?*bety*	-142	-155
?*blet*	-159	-6
?*blir*	-165	-167
?*blod*	-254	-310
?*brev*	36	185
?*bros*	-228	-219
?*bula*	-169	-196
?*byte*	-130	-127
?*cent*	35	-160
?*cha	36	154
?*choc*	-95	-108
?*chyr*	-172	-186
?*cin	-145	-170
?*cker*	-131	-146
?*cket*	-195	-237
?*ckst*	-90	-124
?*dali*	-113	-121
?*ders*	-215	-226
?*dfor*	-157	-159
?*dici*	-129	-201
?*digt*	-113	-138
?*dode*	-145	-160
?*dpro*	-155	-177
?*dra	-166	-174
?*dtry*	-128	-150
?*dusc*	36	154
?*dygn*	-116	-108
?*ealt*	-194	-179
?*eber*	-148	-141
?*ecka*	-148	-128
?*edic*	-129	-201
?*eler*	-72	-151
?*elev*	8	186
?*elva*	-136	-155
?*emad*	-139	-142
?*emav*	-99	-114
?*engl*	-164	-203
?*enin*	-138	-170
?*entr*	35	-160
?*epsi*	-221	-204
?*erat*	35	191
?*ergi*	-156	-142
?*erie*	-276	-262
?*esti*	-82	-111
?*ete	-173	-179
?*eten*	-151	-161
?*eter*	-9	143
?*etyd*	-142	-155
?*extr*	-152	-165
?*fast*	-192	-200
?*febe*	-148	-141
?*fins*	-162	-223
?*flyg*	-204	-204
?*for	-156	-38
?*fork*	-120	-144
?*fram*	33	147
?*fran*	-167	-245
?*ftli*	-206	-222
?*gale*	-163	-170
?*gand*	-148	-152
?*ger	-105	105
?*gisk*	-115	-118
?*glis*	-164	-203
?*gnet*	-109	-97
?*grad*	-146	-169
?*grup*	-175	-181
?*gsru*	12	145
?*hade*	-112	-165
?*hale*	-143	-145
?*hals*	-285	-299
?*hand*	-52	208
?*hat	-182	-179
?*heal*	-194	-179
?*hjal*	-91	-174
?*hjar*	-180	-190
?*hock*	-95	-108
?*huml*	-82	-111
?*hyr	-174	-171
?*icin*	-129	-201
?*ick	-128	-148
?*igt	-162	-114
?*ilka*	-165	-94
?*imar*	-178	-193
?*inan*	32	200
?*ing	-347	-414
?*ins	-162	-223
?*inty*	-153	-176
?*ion	-266	-274
?*ipre*	-169	-190
?*ish	-182	-220
?*isk	-184	-213
?*iskt*	-151	-150
?*iten*	-179	-179
?*iter*	-102	-107
?*iven*	-104	-138
?*iver*	-170	-183
?*ivet*	53	217
?*jalp*	-79	-161
?*jarn*	-173	-195
?*jart*	-160	-164
?*joba*	-175	-163
?*jour*	21	155
?*kan	-181	-175
?*kans*	-149	-163
?*kar	-190	-215
?*kara*	-175	-159
?*karl*	-101	-124
?*kat	-102	-117
?*ker	-224	-192
?*ket	-198	-201
?*klad*	12	145
?*klar*	-118	-138
?*knin*	-161	-183
?*kolo*	-158	-154
?*kope*	-129	-131
?*kork*	-119	-123
?*kort*	-130	-141
?*kot	-187	-191
?*kote*	-176	-163
?*kram*	-194	-177
?*ksta*	-90	-124
?*ktiv*	-154	-172
?*kura*	-153	-156
?*kurs*	-227	-243
?*kvav*	-169	-178
?*ladn*	12	145
?*lans*	-113	-166
?*lap	-93	-94
?*lar	-159	-141
?*larb*	-146	-148
?*lata*	-156	-159
?*ler	-231	-242
?*lerg*	-156	-142
?*lest*	-82	-111
?*lete*	2	149
?*lev	28	206
?*ligt*	-142	-184
?*lir	-165	-167
?*lish*	-164	-203
?*live*	53	217
?*lka	-165	-94
?*lkra*	-151	-140
?*lodf*	-157	-159
?*lodp*	-155	-177
?*lodt*	-128	-150
?*log	-114	-123
?*lsen*	-164	-189
?*lsto*	-102	-149
?*luta*	18	170
?*lyga*	-118	-129
?*maba*	-138	-142
?*mada*	-139	-142
?*malt*	-167	-200
?*mana*	-170	-190
?*mati*	-186	-187
?*mava*	-78	-90
?*mbul*	-169	-196
?*medi*	-129	-201
?*men	-211	-211
?*mita*	-124	-146
?*mite*	-179	-179
?*mkla*	12	145
?*mles*	-82	-111
?*mna	16	176
?*mnar*	-194	-198
?*mor	-149	-187
?*morg*	-115	-199
?*morj*	-163	-153
?*mtal*	-158	-198
?*mtom*	-125	-128
?*myck*	-189	-230
?*naba*	9	156
?*nale*	13	134
?*nan	-40	118
?*nate*	-199	-226
?*nde	-189	-208
?*ndra*	-228	-258
?*ner	-204	-191
?*net	-181	-210
?*nger*	-221	-237
?*ngli*	-164	-203
?*ngsr*	12	145
?*ning*	-212	-173
?*nsla*	-93	-94
?*nsva*	-176	-194
?*ntar*	-185	-231
?*ntra*	49	-131
?*ntyg*	-153	-176
?*nus	-147	-137
?*obar*	-165	-155
?*ock	-95	-108
?*oden*	-145	-160
?*odfo*	-157	-159
?*odpr*	-155	-177
?*odtr*	-128	-150
?*ofta*	-141	-148
?*oke	-159	-164
?*oker*	-222	-241
?*olar*	-206	-198
?*olgr*	-174	-211
?*omen*	-238	-245
?*omkl*	12	145
?*org	-89	-127
?*orgo*	-115	-199
?*orja*	-162	-159
?*orka*	-102	-117
?*orkl*	-114	-136
?*orko*	-119	-123
?*orma*	-218	-227
?*orsk*	-222	-222
?*ort	-191	-200
?*osch*	-172	-186
?*oten*	-146	-64
?*oter*	-197	-179
?*ourn*	50	186
?*over*	-11	221
?*pade*	-184	-189
?*pani*	-157	-175
?*per	-99	-166
?*prat*	-155	-176
?*pren*	-169	-190
?*prop*	-151	-158
?*prov*	-88	67
?*psat*	-27	110
?*psyk*	-216	-221
?*ral	65	-96
?*ram	-130	-135
?*ramp*	-151	-140
?*ramt*	33	147
?*ran	-167	-245
?*rat	-14	117
?*rato*	-153	-156
?*rbet*	-190	-214
?*reco*	-109	-150
?*ren	-130	14
?*ret	-119	-149
?*rev	30	190
?*rfor*	-147	-30
?*rftl*	-206	-222
?*rgis*	-115	-118
?*rgon*	-115	-199
?*ril	-167	-197
?*ring*	-219	-157
?*rive*	-176	-195
?*rja	-145	-117
?*rkat*	-102	-117
?*rkla*	-136	-158
?*rkor*	-119	-123
?*rlkr*	-91	-116
?*rmat*	-174	-169
?*rmen*	-122	-135
?*rmor*	-149	-187
?*rnal*	50	186
?*rnet*	-138	-137
?*rnsl*	-93	-94
?*roke*	-161	-166
?*rosc*	-172	-186
?*rov	-179	-161
?*rove*	0	141
?*rsen*	-204	-207
?*rska*	-150	-157
?*rsko*	-189	-180
?*rtat*	-123	-133
?*rtet*	-107	-115
?*rup	-175	-181
?*saga*	-133	-139
?*samt*	-178	-222
?*sant*	-102	-165
?*sate*	-120	-145
?*sats*	-27	110
?*scha*	24	138
?*schy*	-172	-186
?*sen	-214	-248
?*site*	-123	-137
?*sjuk*	-140	-170
?*skar*	-213	-182
?*sken*	-115	-157
?*skot*	-231	-181
?*slap*	-93	-94
?*slut*	-14	157
?*smab*	-138	-142
?*smit*	-98	-126
?*smor*	-163	-153
?*snab*	-17	144
?*snus*	-109	-104
?*soke*	-222	-241
?*sorg*	-154	-153
?*srum*	12	145
?*stab*	-113	-132
?*star*	-106	75
?*stic*	-90	-117
?*stod*	-123	-165
?*stro*	-161	-166
?*sval*	-152	-160
?*svar*	-157	-217
?*svim*	-174	-167
?*syko*	-180	-191
?*symt*	-125	-128
?*tabl*	-159	-6
?*tack*	-159	-174
?*tal	-150	-155
?*tals*	-102	-149
?*tar	-111	65
?*tark*	10	141
?*tati*	-153	-175
?*tema*	-148	-145
?*test*	-151	-103
?*tet	-251	-278
?*tick*	-90	-117
?*tis	-148	-191
?*tist*	-157	-174
?*tnin*	-141	-155
?*tod	-123	-165
?*tor	-156	-173
?*tork*	-102	-117
?*tral*	31	-140
?*tres*	-106	-124
?*trok*	-161	-166
?*tyde*	-142	-155
?*tyg	-153	-176
?*ulan*	-169	-196
?*umle*	-82	-111
?*undr*	-165	-198
?*upsa*	-27	110
?*urat*	-153	-156
?*urna*	50	186
?*urs	-189	-201
?*urse*	-185	-183
?*usch*	36	154
?*utor*	-102	-117
?*vaar*	-172	-168
?*vaci*	-175	-196
?*vage*	-134	-168
?*vald*	-190	-231
?*vand*	-96	-116
?*vard*	11	-161
?*varf*	-147	-30
?*vark*	-239	-223
?*vart*	-154	-182
?*vas	-109	-104
?*vava*	-109	-104
?*veck*	-148	-128
?*ven	-104	-138
?*ver	-151	-9
?*vet	32	237
?*vima*	-192	-196
?*what*	-182	-179
?*xtra*	-152	-165
?*ycke*	-194	-246
?*ycks*	-123	-147
?*yder*	-142	-155
?*yga	-118	-129
?*ygne*	-109	-97
?*ymto*	-125	-128
?*yter*	-130	-127
?a	-220	-164
?aka	-145	-158
?aka … om	-115	-120
?ale*	-156	-142
?alerg chock	-115	-118
?alergisk	-115	-118
?alved far	-154	-151
?alved … man	-188	-190
?amb*	-169	-196
?ambul … hemav	-78	-90
?ambulans	-154	-177
?and*	-174	-201
?andra	-166	-174
?anmal vald	-92	-105
?ar hjart	-108	-106
?ar ung	-90	-95
?ar utork	-102	-117
?ar … arftl	-158	-170
?arf*	-206	-222
?arftligt	-204	-217
?arg hur	-89	-140
?ata hopas	22	124
?att	-23	198
?att do	40	139
?att jag	12	212
?att nagon	-154	-170
?att sluta	22	124
?att … ata	22	124
?av	-222	-94
?av humle	-82	-111
?av karlk	-91	-116
?av snus	-109	-104
?av stres	-106	-124
?av … sluta	22	124
?bad*	-176	-189
?bada	-139	-175
?barn ar	-102	-117
?barn pa	-153	-153
?barn … utork	-102	-117
?bet*	-174	-178
?betyder	-142	-155
?blir	-165	-167
?blir man	-165	-167
?blo*	-298	-323
?blodprop	-135	-139
?blodtryckstableter	-90	-124
?bok	-182	-184
?bor man	-200	-207
?bor … ha	-167	-177
?bort	-160	-167
?bort en	-195	-198
?bra	-145	-184
?bra hur	-185	-114
?bro*	-197	-82
?broschyr	-174	-171
?byt*	-190	-152
?byter	-130	-127
?byter man	-130	-127
?byter … halso	-128	-122
?cho*	-95	-108
?chock	-95	-108
?dag	-184	-201
?dal*	-113	-121
?daligt	-113	-121
?dar	-140	-185
?den	-222	-232
?det	-197	-88
?det arftl	-103	-137
?det for	-36	-124
?det i	-139	-138
?det jag	-134	-141
?det maste	-102	-116
?det … en	-100	-141
?det … pa	-174	-189
?det … sys	-102	-116
?do … humle	-82	-111
?do … karlk	-91	-116
?dod*	-174	-207
?doden	-145	-160
?dor	41	265
?dor man	37	237
?dor … snaba	31	169
?dor … utan	15	152
?dus*	36	154
?dusch el	-6	111
?dusch … int	-6	111
?duscha	36	154
?dyg*	-116	-108
?dygnet	-109	-97
?e	-189	-186
?efter en	-110	-117
?efter kan	14	147
?efter … man	14	147
?efterat	14	147
?eler	-72	-151
?elev	68	238
?en ambul	-78	-90
?en bok	-164	-168
?en elev	47	197
?en i	51	209
?en upsat	27	160
?en … om	-198	-250
?en … omkla	12	145
?en … pa	-228	-238
?en … til	-83	-104
?eng*	-164	-203
?english	-164	-203
?ens	-1	198
?er	-156	-196
?et	-65	165
?et jack	-102	-116
?et … ar	-102	-117
?et … inan	-102	-116
?et … pa	-153	-153
?ext*	-152	-165
?fa	-212	-111
?fa hjart	-106	-124
?fa nat	10	141
?fa samta	-136	-173
?fa strok	-113	-129
?fa … av	-188	-198
?fa … nar	-90	-95
?fa … pa	-170	-203
?fa … stark	10	141
?fa … utan	-136	-156
?far	-194	-140
?far man	-206	-179
?far … ata	-163	-167
?far … bada	-155	-162
?far … flyga	-116	-124
?far … ge	-187	-215
?far … ta	-202	-211
?far … trana	-115	-122
?far*	-177	-223
?fas*	-199	-204
?feb*	-148	-141
?feber	-148	-141
?fins	-162	-223
?fly*	-211	-212
?flyga	-118	-129
?for	-172	5
?for barn	-150	-155
?for en	-144	-171
?for got	40	179
?for mycke	-134	-149
?for sant	-111	-158
?for … ambul	-78	-90
?for … do	40	139
?for … man	-175	-202
?for … til	-164	-169
?foral hur	-76	-117
?framt den	33	147
?framt vilke	33	147
?framtid	33	147
?fran	-167	-245
?gal*	-179	-190
?galer	-163	-170
?gor … for	40	139
?gora kosta	-90	-124
?got	40	179
?gra*	-274	-281
?ha	-141	-183
?had*	-112	-165
?hade	-112	-165
?hal*	-227	-176
?haler	-143	-145
?halsen	-164	-189
?han*	-43	233
?hande nar	-112	-143
?hande om	-120	-141
?hande … man	-150	-175
?hander	-30	185
?har ni	-185	-200
?hea*	-281	-263
?hemav ungef	-78	-90
?hemavan	-78	-90
?hitar en	37	163
?hja*	-187	-239
?hjarn pa	-130	-138
?hjarn … tenta	-93	-94
?hjarnslap	-93	-94
?hjart av	-106	-124
?hjart skola	-119	-101
?hjart … stres	-106	-124
?hjartat	-123	-133
?hos	-153	-184
?hos er	-190	-211
?how	-217	-265
?hum*	-82	-111
?humlestick	-82	-111
?hur	-261	-169
?hur byter	-128	-122
?hur dor	37	237
?hur far	-96	-148
?hur gor	-163	-111
?hur gora	-90	-124
?hur kans	-130	-123
?hur mycke	-154	-159
?hur ofta	-141	-148
?hur ska	-148	-128
?hur skriv	-138	-167
?hur tar	-49	81
?hur vet	-200	-225
?hur … alved	-154	-151
?hur … for	-161	-176
?hur … man	-292	-199
?hur … siter	-102	-107
?hur … smita	-94	-121
?i	-225	-15
?i en	19	204
?i halse	-120	-145
?i omkla	12	145
?i slakt	-212	-261
?i … upsat	61	202
?igen hur	-142	-137
?ina*	41	212
?inan	41	212
?inan det	-102	-116
?inan nagon	37	163
?inan … hitar	37	163
?inan … maste	-102	-116
?information	-156	-158
?int	-50	89
?ipr*	-169	-190
?ipren	-169	-190
?ipren … alved	-131	-153
?jack	-102	-116
?jack inan	-102	-116
?jack … det	-102	-116
?job vilke	-112	-109
?job*	-231	-207
?jobar	-166	-155
?jou*	34	172
?journalen	45	155
?kan … ata	-179	-158
?kan … fa	-197	-96
?kan … gora	-127	-138
?kan … kola	-146	-157
?kan … kvava	-109	-104
?kan … prata	-97	-134
?kan … smorj	-131	-101
?kan*	-232	-249
?kans	-130	-123
?kar*	-92	-131
?karlkramp	-91	-116
?kliar vilke	-103	-88
?kol*	-132	-268
?kom*	-163	-163
?konsj hur	-90	-124
?kop*	-130	-146
?koper	-116	-120
?koper man	-114	-118
?kor*	-170	-203
?kosta et	-166	-181
?kra*	-133	-141
?kur*	-247	-244
?kurs	-189	-201
?kursen	-204	-207
?kva*	-179	-181
?kvava av	-109	-104
?kvava … snus	-109	-104
?kvavas	-109	-104
?lakaren	-148	-137
?lang … efter	14	147
?lange maste	-130	-151
?lange siter	-102	-107
?lange smita	-94	-121
?lange … det	-176	-173
?lange … ska	-125	-110
?liv*	43	177
?livet	53	217
?livet av	19	145
?livet … sig	19	145
?man	-303	-151
?man aka	-145	-158
?man anmal	-92	-105
?man ata	-235	-220
?man bada	-139	-175
?man bort	-143	-142
?man bvc	-89	-140
?man dusch	36	154
?man en	-128	-225
?man fa	-186	-86
?man flyga	-116	-124
?man for	40	139
?man halso	-128	-122
?man kvava	-109	-104
?man livet	19	145
?man prata	-97	-134
?man saga	-133	-139
?man skara	-175	-159
?man smorj	-145	-117
?man snaba	31	169
?man trana	-150	-156
?man vid	-104	-107
?man … #	-203	-207
?man … alerg	-115	-118
?man … alved	-118	-128
?man … att	40	139
?man … av	-104	16
?man … blodp	-116	-123
?man … det	-251	-278
?man … el	-6	111
?man … en	-219	-267
?man … hjart	-163	-160
?man … i	-193	-193
?man … ipren	-151	-173
?man … med	-145	-255
?man … nan	-14	134
?man … nar	-159	-162
?man … nat	-57	70
?man … per	-163	-170
?man … prov	-111	-117
?man … prove	14	147
?man … samta	-136	-173
?man … sig	-163	-136
?man … som	-178	-171
?man … strok	-116	-135
?man … trana	12	145
?man … ung	-90	-95
?man … vald	-92	-105
?manga alved	-139	-141
?manga … far	-153	-160
?mar	-146	-165
?maste sys	-102	-116
?maste … aka	-115	-120
?maste … ta	-86	-91
?mater om	-142	-180
?med en	-140	-156
?med et	-102	-116
?med kurat	-105	-142
?med … jack	-102	-116
?med*	-133	-207
?men*	-166	-195
?mig	19	229
?mig vilke	-72	-74
?min	-3	186
?mit*	-218	-213
?miten	-179	-179
?mor*	-146	-176
?myc*	-189	-230
?mycket	-189	-230
?nagon har	-141	-158
?nagon hitar	37	163
?nagon sater	-113	-143
?nagon svima	-141	-134
?nagon … en	37	163
?nagon … i	-113	-143
?nar	-339	-350
?nar man	-320	-332
?nar … anmal	-92	-105
?nar*	-149	-168
?nat stark	10	141
?nat … sa	10	141
?nat*	-209	-245
?naten	-163	-191
?ni	-172	-245
?nor*	-203	-220
?num*	-152	-172
?ny	-116	-183
?o	-185	-181
?och	-240	-290
?of	-205	-221
?oft*	-141	-148
?ofta	-141	-148
?ofta … man	-141	-148
?om et	-133	-142
?om man	-48	163
?om nagon	-201	-202
?om sjalv	-162	-218
?om trana	12	145
?om … ar	-185	-218
?om … barn	-133	-142
?om … har	-189	-236
?om … i	-136	-178
?om … sater	-113	-143
?om … svima	-141	-134
?om … tar	12	145
?omk*	12	145
?omkla jag	12	145
?omkladningsrumet	12	145
?oro*	-171	-175
?pa	-227	-96
?pa naten	-163	-191
?pa strok	-105	-108
?pa tenta	-93	-94
?pan*	-152	-165
?per	-153	-160
?per dag	-139	-141
?pra*	-164	-192
?prata	-109	-151
?prata med	-101	-139
?prata … kurat	-105	-142
?pro*	-35	105
?prov	-111	-117
?prove jag	14	147
?prover	14	147
?psy*	-204	-208
?pub*	-134	-137
?rec*	-142	-159
?ringa #	-167	-153
?ringer	-128	-167
?ryg*	-170	-154
?sa	-97	163
?sa man	10	141
?sa … sover	10	141
?saga	-133	-139
?sager att	1	220
?sam*	-171	-211
?samtalstod	-102	-149
?san	-99	-154
?san*	-102	-165
?sant	-102	-165
?sat*	-120	-145
?sater	-120	-145
?sater i	-120	-145
?sater … halse	-120	-145
?sig	-252	-242
?sit*	-127	-146
?siter	-102	-107
?siter … i	-102	-107
?sju*	-142	-165
?ska ska	-6	111
?ska … dusch	28	132
?ska … ha	-167	-156
?ska … sita	-125	-110
?ska*	-175	-140
?skara	-175	-159
?skolarbete	-146	-148
?skoter	-170	-158
?skriver	-170	-183
?slu*	-14	157
?sluta	22	124
?sluta ata	22	124
?sma*	-138	-142
?smi*	-98	-126
?smitar	-94	-121
?smo*	-163	-153
?smorja	-145	-117
?sna*	-69	60
?snabast	9	156
?snu*	-109	-104
?snus	-109	-104
?sok*	-222	-241
?soker	-222	-241
?som … sig	-123	-164
?sor*	-157	-167
?sorg	-89	-127
?sov*	86	132
?sover for	10	141
?sover … got	10	141
?stark sa	10	141
?stark … man	10	141
?starkt	10	141
?sto*	-161	-164
?str*	-169	-179
?stres	-106	-124
?strok nar	-90	-95
?strok … man	-90	-95
?stroke	-159	-164
?sva*	-130	-159
?svi*	-174	-167
?svimar	-141	-134
?sym*	-229	-200
?sys	-102	-116
?ta blodp	-119	-115
?ta ipren	-131	-153
?ta per	-163	-170
?ta prov	-86	-91
?ta prove	14	147
?ta … dag	-139	-141
?ta … och	-151	-160
?ta … utan	-119	-115
?table ar	-88	-94
?table … bast	-88	-94
?tablet	-127	-133
?tar	-2	180
?tar man	-49	81
?tar pa	12	145
?tar … en	12	145
?tar … for	-75	-96
?tar … livet	19	145
?teckn … strok	-105	-108
?tem*	-148	-145
?temadag	-139	-142
?tid efter	14	147
?tid … kan	14	147
?til hemav	-78	-90
?til ska	-125	-110
?til … ungef	-78	-90
?trana	-150	-156
?trana med	-115	-122
?trana tar	12	145
?trana … pa	12	145
?tranaren	12	145
?tre*	-223	-217
?tva	-84	-118
?und*	-178	-119
?undrar	-165	-198
?ungef vi	-78	-90
?ups*	-29	107
?upsat att	61	202
?upsats	-27	110
?utan att	53	204
?utan tid	-119	-115
?utan … det	53	204
?uto*	-112	-126
?utorkat	-102	-117
?vac*	-180	-202
?vad betyd	-140	-154
?vad gora	150	3
?vad koper	-114	-118
?vad ska	-143	-149
?vad … et	-166	-181
?vad … nar	-92	-105
?vad … om	-120	-141
?vag*	-134	-168
?val*	-175	-210
?vald	-144	-170
?vald i	-122	-146
?van*	-99	-173
?vanta med	-92	-112
?vanta … et	-102	-116
?vantar	-124	-131
?var*	-95	-255
?varfo blir	-143	-125
?varfor	-147	-30
?vat*	-122	-137
?vet	-180	-215
?vet man	-200	-225
?vet … om	-190	-214
?vid	-191	-209
?vilka	-165	-94
?vilke framt	33	147
?vilke table	-127	-133
?vilke … bra	-112	-109
?wha*	-182	-179
?what	-182	-179
@abuse	65	450
@acting	270	5
@affairs	-37	234
@airwayplace	266	21
@amputated	212	-73
@anaphylaxis	306	40
@anticoag	128	-273
@apnea	137	-70
@arm	211	72
@asthma	162	-175
@attack	161	-29
@back	-61	-144
@backplace	129	-151
@badshape	241	-187
@balance	64	-104
@belly	-32	-296
@bellybad	88	231
@bellyhard	200	-81
@bigfall	568	2
@birth	460	37
@birthnow	557	35
@blackstool	325	16
@bleeding	181	0
@blind	379	54
@blood	338	120
@bloodloss	551	241
@bloodout	452	79
@blue	198	-45
@bluebody	243	-40
@blueplace	275	158
@breasts	-174	-290
@breath	361	40
@breathsign	434	-41
@brink	259	311
@burnbad	430	173
@burncause	262	124
@burnsign	111	-39
@calm	-637	-596
@cant_move	206	-34
@carbon	192	47
@chemburn	383	183
@chemical	399	102
@chemo	499	82
@chest	394	10
@chestpain	165	-77
@chestplace	234	-99
@chills	247	37
@chronic	-221	-222
@closing	451	81
@cold	201	-10
@coldbad	177	-21
@coldlimb	292	-53
@coldsign	216	-35
@collect	120	455
@confused	325	41
@contractions	225	-67
@control	-70	62
@coughs	-50	-273
@crash	441	130
@crashsign	97	-74
@cuts_self	-38	77
@cuttool	35	294
@cuturge	-50	212
@cutword	43	228
@dead	284	70
@deathword	-60	195
@decided	-85	203
@delusion	-47	66
@despair	23	135
@diabetes	239	-93
@die_negatable	46	124
@doom	213	-68
@drag	164	12
@droolsign	229	-30
@droop	306	-49
@drugs	75	-69
@drunk	154	118
@dying	428	-45
@dyspnea	494	26
@effort	-203	-195
@electric	201	-95
@electricbad	227	65
@end	-73	176
@epilepsy	65	-157
@epipen	243	-79
@errand	-312	-380
@exertion	-122	-137
@eye	323	30
@eyehurt	305	39
@eyespots	178	13
@face	208	25
@facesign	215	-55
@faint	317	2
@fainted	497	60
@fallen	368	-30
@farewell	82	380
@fastbreath	128	10
@fear_of	129	353
@fetal	234	-135
@fever	157	-193
@feverfree	-503	-317
@fitcount	306	-14
@floor	224	145
@fontanelle	204	-47
@force	5	325
@fracture	349	119
@goodbye	-9	140
@grand	73	446
@green	129	-81
@halfview	311	214
@hanged	126	7
@hard	410	85
@harmful	192	-58
@headache	148	-11
@headhit	150	34
@headpain	-10	-191
@headsign	170	-83
@heartact	235	-118
@heartword	102	-209
@heat	212	35
@heavy	200	-55
@helt_borta	-4	-123
@hits	-17	298
@hives	103	-10
@hopeless	29	278
@icefall	294	44
@idiom	-697	-630
@indraw	254	-3
@infant	347	109
@infarct	114	-96
@infection	58	-108
@ingest	170	102
@innersign	169	1
@insulin	272	54
@intent	24	324
@jerk	254	26
@jump	28	191
@ketone	400	92
@kill_me	-34	159
@ledge	244	288
@lethargic	317	69
@light	207	77
@lightsore	300	66
@limb	280	101
@limbcut	155	178
@limbloss	258	195
@limbpart	127	34
@limp	301	106
@lips	165	-18
@lowsugar	267	-11
@lowtemp	195	-31
@magnets	320	5
@many	202	118
@means	262	448
@mild	-300	-237
@mottled	482	-40
@nausea	196	-77
@neck	151	-64
@nitro	115	-98
@no_dyspnea	-242	-108
@noair	504	72
@noanswer	319	83
@noconsent	114	476
@noeffect	311	126
@nofeed	337	83
@nomoves	355	128
@nonfade	441	153
@nosleep	178	339
@nostop	410	252
@nourine	442	105
@now	224	48
@offender	99	231
@oneside	279	-45
@openbreak	469	70
@overdose	86	-137
@pale	538	-21
@para	201	-106
@person	126	109
@pierce	86	-143
@postictal	280	129
@pregnant	388	-78
@pregpain	188	43
@press	182	-105
@pulse	159	-155
@racing	-25	-160
@radiate	130	-18
@rashmark	200	46
@reaction	268	-89
@readied	132	270
@recent	241	187
@redjelly	129	3
@rest	262	90
@saddle	162	229
@same	125	-132
@seizure	375	62
@selfcut	67	429
@sepsis	-42	-195
@severe	377	72
@sexword	157	358
@shakes	281	167
@shiver	283	70
@shrill	246	5
@side	269	-50
@sightloss	405	42
@slur	589	99
@snake	67	-144
@snakebite	131	-83
@solemn	113	201
@special	492	157
@speech	633	32
@spreading	213	-110
@squeeze	325	38
@stabbed	236	-120
@stiffneck	148	-80
@strain	-471	-515
@strange	-8	100
@strangle	145	123
@stroke	39	-171
@sudden	315	3
@suicidal	179	823
@swallow_hard	265	-77
@swallowed	160	42
@sweat	350	-57
@swelling	102	4
@tablet_of_brain	237	82
@tear	261	170
@testicle	204	-64
@testsign	-99	-177
@threat	-42	351
@throat	215	14
@throatclosed	157	-28
@throatill	165	-72
@thunder	457	109
@tiny	150	-44
@tongue	61	-182
@touch	-15	621
@toucher	64	267
@toxic	465	-54
@unbearable	147	-120
@unconscious	541	111
@upper	145	68
@upperache	293	26
@urine_stuck	224	-27
@used	304	107
@victim	195	540
@vision	281	2
@voices	-61	453
@vomiting	243	-43
@vomits	207	-62
@watched	-9	472
@water	196	108
@wateraft	162	-42
@waters	313	109
@weak	-144	-50
@wheeze	298	-64
@winded	172	-100
@wish	-164	216
@wordless	405	51
@worry	-193	124
@wrongdose	-188	-56
a	101	-10
a alt	105	-48
a andas	162	42
a ar	42	-147
a armar	134	-17
a ater	-165	-140
a bater	115	-20
a behov	-63	-174
a belt	27	158
a bit	-271	-302
a bla	45	149
a blaa	164	26
a blir	168	107
a blood	-200	-164
a blund	104	10
a break	-140	-140
a brost	137	57
a bulta	-120	-92
a bunch	111	-11
a buton	128	12
a car	208	138
a chery	-158	-130
a cold	-203	-168
a copy	-148	-140
a cough	-158	-127
a couns	-128	-137
a cream	-142	-155
a cup	134	15
a den	-86	76
a det	229	148
a docto	-174	-111
a e	-17	-146
a fever	-82	-201
a fick	153	-11
a first	-183	-164
a fit	53	-102
a for	-155	-139
a foten	118	23
a fran	-140	-144
a fryse	134	16
a goodb	-1	157
a gor	157	77
a gora	-143	39
a grate	14	188
a gun	157	31
a han	119	-11
a hande	143	23
a har	118	130
a heada	-203	-159
a heart	8	-127
a hjart	174	50
a hon	244	207
a hunde	106	-19
a hypo	-104	-112
a ja	-15	-173
a jag	220	52
a kalsv	133	56
a kick	130	12
a kipar	153	25
a kisat	122	32
a knife	-124	33
a kraks	245	77
a lader	153	7
a light	-3	176
a lileb	154	-15
a lite	48	-98
a mood	2	139
a muscl	-137	-130
a new	-241	-230
a nu	145	-25
a overd	-128	-112
a pad	162	13
a panic	-185	-155
a piece	181	24
a plan	10	183
a psych	-134	-170
a pupil	135	-7
a refil	-121	-117
a rope	-29	152
a roste	185	42
a runy	-203	-191
a sa	168	223
a sager	103	180
a seizu	138	-62
a sente	142	-19
a shelt	34	162
a sick	-179	-180
a ska	-9	203
a slipa	12	134
a snake	156	20
a sore	-243	-222
a split	121	31
a stel	149	58
a straf	11	128
a strok	-223	-204
a suden	123	31
a supor	-127	-118
a svima	141	34
a tanka	-157	-203
a tanke	4	131
a tempe	-137	-173
a terib	112	25
a tetan	-134	-155
a tiny	-179	-155
a tree	4	115
a urine	-65	-104
a vanst	163	63
a viska	-3	123
a wasp	161	25
a week	-202	-227
a whole	171	20
a yrar	107	4
a … about	-113	-166
a … aid	-183	-164
a … al	109	-33
a … ala	31	171
a … anda	-143	-149
a … andas	151	15
a … ar	203	26
a … arm	163	63
a … atack	-89	-196
a … att	26	134
a … bater	128	12
a … blali	157	23
a … blode	-96	47
a … borja	113	-17
a … dan	5	117
a … dar	-13	115
a … down	-196	-204
a … dregl	213	21
a … e	159	-137
a … every	81	-53
a … farli	-150	-146
a … fick	13	111
a … gomer	154	-15
a … group	-151	-141
a … haft	157	35
a … hange	139	-8
a … hela	172	89
a … hes	156	14
a … hopa	3	133
a … ingen	-45	140
a … kal	171	28
a … kana	7	115
a … klart	-7	143
a … konst	158	48
a … korde	-6	111
a … later	164	18
a … line	-187	-161
a … med	-174	-146
a … mig	11	165
a … mina	2	110
a … nar	169	113
a … ner	2	160
a … noise	166	-18
a … nose	-211	-195
a … note	-150	-31
a … o	-126	-102
a … pale	-131	-115
a … paper	-127	-191
a … rakt	-19	136
a … red	-189	-175
a … sampl	-119	-109
a … ser	147	-23
a … shot	-126	-145
a … ska	-166	-198
a … slar	153	35
a … som	106	-130
a … spane	103	41
a … stif	-126	-118
a … stone	-158	-130
a … strom	137	12
a … stye	-108	-125
a … svara	102	-24
a … svart	172	43
a … svima	118	23
a … svuln	163	34
a … te	-167	-140
a … the	-148	-120
a … throa	-205	-188
a … til	3	171
a … tonig	34	162
a … undra	-3	161
a … va	-195	-214
a … vaser	178	36
a … while	-167	-91
aam*	-46	129
aamula	42	139
aan*	42	237
aanet	-3	188
aanet kaske	-3	188
aania	-2	138
abort	84	-39
abort for	-132	-116
abort har	141	26
abort … jag	141	26
abort … tre	-132	-116
aborten	141	26
about #	117	-43
about drivi	4	115
about every	-191	-204
about it	-184	-202
about kilin	-4	96
about suici	23	170
about that	-122	-132
about three	-156	-160
about two	-167	-154
about … #	-131	-128
about … and	-193	-198
about … days	-98	-126
about … drivi	-116	-109
about … every	25	130
about … himse	-4	96
about … into	4	115
about … month	-113	-98
about … parac	188	22
about … weeks	-44	-122
ach*	-82	-243
ache	-2	-136
ache after	-128	-102
ache on	-126	-119
ache since	-162	-146
ache … and	-126	-119
ache … leg	-128	-102
aches	-144	-193
aches after	-138	-125
aching	178	7
achy	-175	-171
acid	-167	-200
acid reflu	-119	-110
acn*	-214	-229
acne	-180	-205
acnekram	-130	-122
ade*	-47	-160
aderb pa	-3	-124
aderb som	-169	-148
aderb … benen	-131	-117
aderb … benet	137	14
aderb … ser	-137	-117
aderb … vaden	109	30
aderbrack	-163	-198
aderbracket	136	7
adh*	-132	-184
adhd	-132	-184
adhd utred	-120	-119
adi*	272	39
adiso mar	-113	-100
adiso och	212	48
adiso … bra	-113	-100
adiso … kraks	151	8
adison	246	59
adisonkris	163	10
adj*	171	102
adjo	171	102
adjo det	-4	193
adjo … var	-4	193
adren rakt	-107	-106
adren … fora	-98	-103
adren … i	-107	-106
adrenalin	-138	-138
adrenalinpena	72	-54
adres borta	119	6
adres i	36	-100
adv*	-213	-206
advice	-212	-216
aer*	-105	-116
aerius	-105	-116
afa*	-183	-92
afaren	-194	-102
afektkramp	-142	-127
afi*	-154	-195
afisc om	-112	-112
afischer	-112	-112
afr*	-33	124
afrai il	0	123
afrai of	-115	-127
afrai … hurt	0	123
afrai … the	-115	-127
afraid	-33	124
afte	-120	-106
afte pa	-115	-98
afte … kante	-115	-98
after eatin	201	33
after leg	-128	-102
after lifti	-155	-125
after the	39	-141
after … al	-171	-169
after … day	-128	-102
after … it	-123	-128
after … no	-168	-152
after … what	-110	-109
aftor	-126	-120
ag	218	17
ag och	117	25
ag … ar	117	25
aga*	-81	101
again	-103	84
again nobod	28	147
again third	-102	-109
again … knows	13	121
age	-176	-145
age*	-116	18
agl*	-111	-97
aglos sama	-111	-97
aglos … lila	-111	-97
aglosningsmarta	-111	-97
ago	204	78
ago i	149	2
ago im	122	-12
ago now	152	5
ago*	142	99
agonising	141	13
agr*	135	24
agres … sludr	107	18
agresiv	107	18
ags*	61	157
agska hema	14	161
agskal	14	161
aid	-219	-186
aid … for	-216	-180
aij*	-151	-167
aijan	-151	-167
aio*	39	180
aion	39	180
aion tapaa	8	167
aion … itsen	8	167
air	180	-58
air i	-129	-114
air … think	-129	-114
airom sex	68	-26
ait*	-143	40
aiti	-172	-61
aitia	24	214
aja*	-156	77
ajan	-246	-208
ajate itsem	14	148
ajatelen	10	118
aka in	53	-93
aka med	14	137
aka skido	-153	-159
aka tilba	-1	127
aka … halva	140	38
aka … i	-205	-204
aka … med	82	-75
aker	132	162
aker til	-44	173
aker vi	-102	-105
aker … da	-102	-105
aki*	78	-80
aks*	-200	-161
aksjuk	-141	-127
aksjuka	-154	-137
akt bus	-114	-111
akt igeno	101	-14
akt … #	-114	-111
akt … isen	101	-14
akt*	99	-99
akta	-7	118
akta mig	-7	118
akte	109	-114
akte hem	162	54
akte pa	-121	-99
akte skrid	-121	-101
akte ut	165	-7
akte … en	-121	-99
akut	138	55
akut ont	184	21
akut p	-56	73
akut … i	75	-64
akut … piler	-56	73
akute att	51	157
akute och	-134	-167
akute … ar	-80	-91
akute … jag	51	157
akuten	-209	-66
akv*	-135	-129
akvar dor	-135	-129
akvariefiskarna	-135	-129
al	199	118
al hjalp	27	141
al my	184	122
al night	-135	-202
al over	96	-95
al polen	-72	-74
al the	-107	-182
al to	43	200
al … #	130	12
al … a	123	31
al … antid	178	-14
al … end	29	118
al … for	125	1
al … now	73	-73
al … nyser	-72	-74
al … stop	13	164
al … time	-107	-182
ala	156	341
ala andas	5	117
ala andra	-74	80
ala ar	12	147
ala besok	5	129
ala blank	-156	-143
ala det	18	158
ala far	-118	-145
ala fingr	-171	-146
ala fonst	-8	169
ala fyra	199	-14
ala hade	25	161
ala har	111	77
ala hatar	32	174
ala i	205	186
ala inan	26	100
ala komer	8	125
ala konsj	-90	-124
ala lampo	3	210
ala men	99	26
ala moten	-116	-149
ala och	-32	102
ala paper	-130	-95
ala penga	-7	155
ala prove	-131	-183
ala roste	-97	-108
ala skule	57	190
ala stale	127	7
ala strok	-80	-91
ala svamp	-138	-129
ala sysko	27	98
ala table	85	-78
ala tanke	19	145
ala utom	15	119
ala vore	9	151
ala … ar	-49	81
ala … behov	-80	-91
ala … bland	-97	-108
ala … det	-133	-128
ala … en	131	189
ala … er	15	119
ala … fa	17	134
ala … farli	-138	-129
ala … fins	-151	-145
ala … fran	-166	-210
ala … gamla	-106	-105
ala … glada	9	151
ala … grati	33	121
ala … ha	-1	186
ala … haft	31	159
ala … har	-72	-133
ala … hjalp	-156	-143
ala … hon	99	26
ala … huvud	176	29
ala … ingen	-134	-111
ala … jag	58	144
ala … klara	8	125
ala … klase	38	198
ala … konto	-13	192
ala … mig	32	174
ala … nat	136	-10
ala … och	121	185
ala … om	19	145
ala … skade	29	167
ala … skils	26	100
ala … somnt	153	-6
ala … spel	29	146
ala … stuga	141	34
ala … table	129	3
ala … tider	57	143
ala … til	13	149
ala … ut	5	117
ala*	-21	208
alas	27	185
alas liv	27	185
alc*	-141	-147
alcohol	-141	-147
aldel askgr	151	54
aldel blot	142	38
aldel forla	-99	-97
aldel gra	137	37
aldel grabl	125	11
aldel kal	167	-3
aldel mat	139	52
aldel rod	114	-14
aldel slut	-127	-129
aldel stang	141	45
aldel svart	-150	-135
aldel vit	145	12
aldel … av	46	-105
aldel … efter	-146	-130
aldel … och	260	16
aldeles	157	65
alder	-137	-213
alder sager	-107	-120
alder … han	-107	-120
aldern	-64	-131
aldre	-2	157
aldre dar	-78	-90
aldre kile	12	139
aldre man	2	126
aldre mat	-125	-141
aldre … fran	-1	117
aldreboende	-99	-5
aldreboendets	-125	-141
aldri det	-148	-160
aldri funit	40	157
aldri kant	114	45
aldri men	102	33
aldri och	4	129
aldri vakna	26	255
aldri … ar	-148	-160
aldri … for	-136	-162
aldri … igen	-10	132
aldri … ilama	103	-5
aldri … jag	5	78
aldri … mer	9	108
aldri … nagot	114	45
aldri … sager	3	97
aldri … sen	102	33
ale*	74	-195
alerg chock	231	66
alerg gick	-142	-122
alerg i	-134	-159
alerg mot	-268	-243
alerg test	-84	-74
alerg tunga	135	36
alerg … av	-90	-49
alerg … jordn	-114	-93
alerg … kat	-188	-160
alerg … over	-142	-122
alerg … penic	-162	-122
alerg … svuln	135	36
alergi	-346	-297
alergin	-142	-122
alergisk	113	-78
alergitablet	160	66
alergitableter	-166	-183
alg*	164	107
algen pa	-96	-105
algen … vagen	-96	-105
algkr ont	153	18
algkr … i	153	18
algkrock	174	52
ali*	84	285
aliho … var	8	158
alihopa	8	199
alive	26	183
alk*	199	84
alkoh drick	-99	-115
alkoh kan	-114	-123
alkoh kramp	119	9
alkoh skaka	122	-4
alkoh sluta	159	18
alkoh … i	119	9
alkoh … ja	-114	-123
alkoh … lite	-99	-115
alkoh … ser	122	-4
alkohol	139	93
alkoholabstinens	122	-4
alkoholrad	-99	-115
alkoi	149	21
alman titar	-90	-91
almant	-127	-119
alrea answe	-128	-150
alrea … that	-128	-150
als a	12	181
als det	148	37
als jag	15	114
als … ar	124	18
alska det	31	121
alska hene	-78	52
alska livet	-134	-146
alska … det	25	140
alskar	-161	-62
alt	5	374
alt blev	196	5
alt blir	160	54
alt bra	-275	-189
alt brast	-26	102
alt for	-86	48
alt han	113	119
alt har	-161	-137
alt hon	35	187
alt hop	0	164
alt infor	-130	-140
alt jag	11	190
alt kans	10	103
alt klart	24	147
alt med	-133	-136
alt men	-122	-100
alt menar	43	125
alt mojli	-96	-105
alt ni	48	154
alt och	155	24
alt rasar	10	111
alt som	132	-12
alt svart	148	59
alt til	31	121
alt trota	147	16
alt var	-184	-179
alt vore	27	132
alt … batre	27	132
alt … bebis	-121	-132
alt … bra	-217	-225
alt … dem	31	121
alt … det	-21	-132
alt … efter	11	110
alt … gjort	28	167
alt … gor	18	122
alt … got	6	152
alt … har	9	166
alt … idag	-37	91
alt … jag	-101	97
alt … jobet	-176	-144
alt … lakt	-148	-141
alt … mig	-145	-157
alt … natdu	1	131
alt … natsv	10	103
alt … och	154	52
alt … opera	-130	-140
alt … pa	-158	-160
alt … rakni	-96	-105
alt … sa	136	-16
alt … ser	95	106
alt … skrat	117	23
alt … sonda	12	147
alt … stira	129	-16
alt … svart	124	176
alt … vanli	106	-11
alt*	-122	28
altid	-219	-33
altid gjort	-196	-233
altid haft	-22	-169
altid i	-135	-213
altid kan	-127	-111
altid nar	-164	-179
altid pa	-3	125
altid sa	-138	-182
altid varit	-222	-205
altid … det	-140	-218
altid … kub	-156	-182
altid … sa	-208	-215
altid … snap	-10	97
altihop	140	162
alting	46	160
altsa	-72	-201
alvar pa	38	152
alvar … mar	-155	-169
alvar … sjalv	38	152
alved #	-179	-163
alved for	49	-72
alved hela	127	6
alved hjalp	-257	-237
alved hon	102	7
alved i	234	12
alved ihop	-166	-178
alved kan	-114	-118
alved mot	-106	-139
alved nys	169	23
alved och	-158	-81
alved pa	136	-10
alved som	123	38
alved verka	-113	-99
alved … #	-168	-147
alved … doter	129	14
alved … en	18	120
alved … gar	155	-10
alved … huvud	-173	-142
alved … inte	133	68
alved … ipren	-197	-173
alved … jag	-145	-144
alved … mycke	-168	-140
alved … sager	108	12
alved … sex	113	15
alved … sonen	136	-10
alved … tiden	127	6
alved … tva	127	24
alvedon	-101	-169
alvedonen	-113	-99
alvedonkartor	129	14
alven	-63	47
ama	70	-61
ama kasvo	134	17
ama*	-304	-286
amar	-358	-280
amar ar	-115	-114
amar rot	-129	-101
amar … brost	-129	-101
amar … det	-115	-114
amb*	213	-111
ambul #	-104	-94
ambul bil	-104	-84
ambul fran	-105	-89
ambul i	-195	-165
ambul nu	173	40
ambul til	172	40
ambul var	-106	-67
ambul … behov	-128	-92
ambul … from	-104	-84
ambul … hosta	-121	-97
ambul … i	-105	-89
ambul … mars	-104	-94
ambul … somar	142	-9
ambul … varas	-122	-94
ambulance	100	-35
ambulans	298	10
ambulansen	-140	-173
ambulansjournalen	-105	-89
ambulanstransport	-104	-94
aml*	-127	-117
amlodipin	-127	-117
amnin … brost	-118	-92
amnin … inte	-167	-147
amning	-144	-158
amo*	157	20
amoni i	140	39
amoni sprut	113	19
amoni … i	113	19
amoni … klori	118	11
amoniak	180	53
amputera	-139	-108
amputerade	-204	-166
amuni och	11	128
amuni … sager	11	128
amunition	11	128
an	114	101
an ache	179	24
an ambul	172	30
an apoin	-109	-86
an den	127	46
an doden	-102	-119
an eleph	146	-6
an eye	-149	-138
an funde	8	124
an gar	29	181
an hour	219	143
an nagon	126	67
an och	128	54
an sa	155	23
an vanli	-185	-65
an … ago	193	100
an … andra	-133	-131
an … i	-105	-115
an … igar	11	128
an … jag	16	157
an … lange	155	23
an … pa	-109	-140
an … test	-149	-138
an … tilba	5	155
ana	-150	-154
anadas	177	24
anafylaxi	86	-50
anan mama	7	139
anars	-68	56
anars bra	-227	-220
anars explo	1	126
anars far	-3	148
anars gor	24	144
anars ingen	-157	-120
anars kry	-177	-175
anars mar	-262	-225
anars visar	5	151
anars … det	227	115
anars … han	-7	272
anars … jag	106	225
anat	-105	-227
anat an	-142	-140
anat hal	-95	-123
anat land	24	183
anat namn	-117	-103
anat och	-145	-130
anat … ar	-117	-103
anat … nu	-169	-163
and	349	264
and a	-142	-203
and asaul	12	131
and blury	112	25
and breat	97	-27
and dizy	125	36
and drink	-111	-126
and feedi	-175	-142
and feels	184	-4
and fever	-72	-104
and goes	-109	-113
and he	175	157
and her	206	100
and hes	281	37
and his	252	70
and i	117	88
and is	170	-61
and it	-98	54
and ive	-109	55
and just	-161	-143
and keep	128	77
and keeps	124	-31
and litle	-192	-179
and mouth	-168	-145
and my	242	55
and need	-122	-105
and now	-9	-217
and of	-239	-219
and pale	118	-2
and playi	-124	-103
and says	109	154
and shes	138	85
and sleep	-129	-126
and so	131	14
and swaet	113	10
and there	175	21
and think	2	133
and tingl	109	16
and told	-18	147
and turne	-2	128
and vomit	147	13
and … bit	-165	-120
and … black	144	2
and … can	167	-2
and … chest	126	29
and … eyes	112	25
and … feel	228	-27
and … fine	-167	-157
and … hands	166	15
and … has	150	7
and … heart	-190	-190
and … his	147	77
and … hurts	134	-40
and … i	-77	98
and … im	-119	-170
and … lost	-153	-162
and … me	-28	257
and … nearl	148	30
and … no	72	-109
and … numb	174	20
and … phone	-2	115
and … rash	157	52
and … realy	164	16
and … shes	205	36
and … shoul	128	47
and … sore	-132	-133
and … spots	121	31
and … stil	-174	-185
and … tende	-105	-104
and … that	24	188
and … the	22	213
and … threw	128	26
and … throa	181	30
and … throw	199	1
and … up	142	7
and … voice	108	-21
and … vomit	-55	-127
and … was	18	160
and … wel	-168	-119
and … wheez	144	0
and … wife	167	-2
and … wrist	-138	-115
and*	246	28
anda bara	0	127
anda borde	14	118
anda dod	-102	-105
anda trot	-130	-136
anda … bara	14	118
anda … for	0	127
anda … gang	-158	-178
anda … i	179	25
andad in	177	43
andad … rok	173	38
andan	99	-179
andan av	-156	-147
andan bara	146	31
andan for	-89	-106
andan hela	-158	-162
andan lange	-126	-107
andan nar	-174	-172
andan nu	111	-29
andan … av	146	31
andan … fridy	-89	-106
andan … hon	-142	-127
andan … i	-126	-107
andan … int	111	-1
andan … lapar	113	26
andan … match	-113	-99
andas #	245	72
andas andfa	107	43
andas bara	-48	-77
andas bra	-226	-198
andas efter	148	-14
andas en	184	18
andas fint	-192	-158
andas fyra	101	4
andas fyrti	135	19
andas genom	-376	-331
andas hjalp	160	-9
andas hur	-99	-116
andas iblan	170	3
andas igen	102	-21
andas ja	140	7
andas jate	114	26
andas jatef	146	30
andas knapt	150	23
andas konst	-81	-123
andas korta	131	-7
andas lapar	152	-27
andas likso	41	120
andas lugnt	-249	-224
andas med	173	24
andas men	75	-111
andas nar	-122	-125
andas norma	-146	-91
andas nu	155	59
andas och	202	-24
andas ok	-147	-107
andas orden	191	24
andas pa	-149	-150
andas sa	215	7
andas skaka	-6	158
andas snabt	200	91
andas stana	135	18
andas tandv	113	53
andas tror	87	-16
andas ut	5	147
andas valdi	94	11
andas ytlig	214	79
andas … a	-108	-111
andas … andas	135	18
andas … ar	111	-31
andas … av	107	43
andas … blir	121	19
andas … borja	-123	-124
andas … bra	-99	-116
andas … den	-82	42
andas … djupt	-76	-116
andas … en	186	27
andas … et	118	4
andas … flera	81	12
andas … fort	130	-2
andas … gange	236	63
andas … gr	106	-3
andas … hosta	106	14
andas … inte	47	134
andas … jag	8	-93
andas … jated	87	5
andas … konst	161	63
andas … liger	-6	158
andas … med	113	29
andas … munen	-229	-245
andas … nar	-100	-96
andas … nasan	-283	-234
andas … naten	-149	-150
andas … o	184	70
andas … och	105	-4
andas … pause	140	24
andas … pulse	135	32
andas … stund	209	24
andas … tar	-140	-101
andas … typ	187	30
andat in	193	12
andat snabt	110	14
andat … klorg	163	21
andat … och	110	14
andats	222	11
anded fast	-107	-91
anded … jag	-107	-91
andedrakt	-107	-91
andet brost	74	-5
andet men	-130	-101
andet och	106	-61
andet … det	139	1
andet … far	-130	-101
andetag	242	-31
andfa att	122	22
andfa av	-6	-116
andfa efter	-164	-123
andfa i	-172	-139
andfa nar	-106	-137
andfa och	202	85
andfa pa	178	46
andfa … att	210	62
andfa … backe	-135	-125
andfa … ont	196	76
andfa … spand	123	58
andfa … spini	-164	-123
andfa … trapo	-125	-96
andfa … tredj	-104	-104
andfad	69	-136
andni ar	-168	-152
andni later	195	48
andni mot	-124	-114
andni … gurgl	137	26
andni … som	129	20
andni … stres	-124	-114
andningen	120	-97
andningsupehal	153	19
andno av	-176	-169
andno ensam	129	12
andno och	109	46
andno sen	163	28
andno … ala	-156	-143
andno … hug	107	43
andno … i	163	28
andnod	241	-26
andra behov	-141	-135
andra dagen	-145	-137
andra efter	141	30
andra farg	-153	-138
andra jag	-128	-137
andra man	-111	-127
andra sidan	200	133
andra ska	53	135
andra vanin	192	21
andra … idag	101	24
andra … inlag	-141	-135
andra … omar	-148	-129
andra … racke	139	-12
andra … rakor	141	30
andra … sit	-111	-127
andra … sluta	53	135
andrat	-171	-177
ands	168	15
ands orden	168	15
andsa	152	2
andta och	187	30
andta som	-179	-143
andta … gor	-141	-119
andta … lacke	130	34
andtarmen	132	-14
anf*	243	-78
anfal	255	-64
anfal ar	-101	-87
anfal igar	-155	-109
anfal men	139	9
anfal och	138	11
anfal … inte	217	-14
anfal … nu	184	18
anfal … preci	-101	-87
anfal … skaka	138	11
anfalet	170	-14
anfalsfri	-125	-88
ang*	77	124
anga	157	-9
angel	-110	-78
angel men	-139	-132
anges ar	-56	62
anges att	5	105
anges komer	37	298
anges pa	-95	-107
anges … hon	5	105
anges … sa	-3	124
anges … sonda	-95	-107
angest	-249	-132
angesten	33	312
angra	10	144
angra mig	209	69
angra sig	131	84
angra … altid	-5	119
angra … har	125	4
angra … jag	108	-14
angra … lite	-4	121
angra … mar	156	19
angra … nu	148	-7
angrar	207	57
angry	-7	133
angva efter	-165	-136
angva … paset	-165	-136
angvalt	-165	-136
anh*	-112	-133
ank*	-284	-370
anka	-160	-158
anka och	-154	-139
anka … #	-114	-119
ankla svuln	-149	-126
ankla … i	-149	-126
anklarna	-174	-161
ankle … swole	-126	-125
anl*	-6	187
anledning	3	186
anmal jag	-124	-134
anmal mig	-99	-120
anmal resta	-106	-92
anmal … mig	-124	-134
anmal … som	-97	-129
ano*	-66	-201
anorexi	-114	-125
ans*	142	105
ansik ar	210	30
ansik bara	26	119
ansik domna	128	45
ansik har	131	-9
ansik i	25	211
ansik jag	17	161
ansik nere	132	10
ansik och	310	105
ansik sager	177	-15
ansik skams	-131	-137
ansik sover	117	5
ansik svuln	118	24
ansik … benet	133	49
ansik … blivi	156	18
ansik … det	122	25
ansik … forla	119	36
ansik … fula	126	12
ansik … grile	108	22
ansik … haler	134	2
ansik … hon	138	10
ansik … hosta	177	38
ansik … i	42	-104
ansik … inte	-88	-128
ansik … kraks	85	35
ansik … morse	98	15
ansik … nat	3	167
ansik … och	136	9
ansik … ramla	113	12
ansik … skrik	101	9
ansik … svule	121	39
ansik … up	123	27
ansik … ut	-124	-121
ansikte	127	97
anski av	114	8
anski … gryta	114	8
anskitet	114	8
ansktet	145	21
anslagstavlan	-125	-100
ansok … om	-118	-121
answe that	-128	-150
answered	-128	-150
ant*	-47	99
antagligen	-118	-110
antar	-158	-184
antar jag	-129	-155
antas pa	9	109
antas … kroge	9	109
antastad	15	176
anten	4	119
anten i	4	119
anten … nacke	4	119
antibiotics	-132	-150
antibiotika	-24	-150
antibiotikan	211	59
antid for	-136	-147
antid medic	-122	-115
antid … tva	-143	-171
antidepresants	178	-14
antidepresiv	-122	-115
antif by	144	14
antif … mista	144	14
antifreeze	144	14
antli besta	6	117
antli utvil	-115	-106
antligen	-55	73
anu mer	-82	-85
anvan sin	133	22
anvan … pena	133	22
anvander	-222	-209
anvant	127	5
anxiety	-123	-141
anxio about	-116	-109
anxio … my	-116	-109
any	-319	-327
any advic	-179	-175
any more	29	162
any tips	-157	-133
any … for	-153	-182
any*	-200	-102
anymore	38	198
anyone	-16	121
anyth for	-78	-104
anyth … it	-78	-104
anything	-120	-191
aor*	49	-83
aorta och	123	20
aorta … smart	123	20
aortan	77	-47
ap	-143	-61
ap i	4	161
ap … min	0	117
aparaten	176	4
ape*	-222	-195
apelsin	-156	-139
apen	-247	-174
apen krasc	-133	-117
aple	129	89
apo*	-159	-177
apoin … i	-158	-160
apointment	-127	-280
apote ska	-132	-113
apote … att	-48	-160
apote … jag	-198	-178
apote … mig	-117	-103
ar ala	-149	-112
ar aldel	174	25
ar alder	-89	-140
ar aldri	123	22
ar alerg	-92	-156
ar anda	-72	54
ar anhor	-159	-176
ar anka	-143	-132
ar arg	-173	81
ar askgr	187	16
ar ata	84	-58
ar aterb	-143	-141
ar aters	-136	-127
ar av	283	-27
ar bajsa	-96	-86
ar bara	-115	92
ar bast	-113	37
ar batre	-28	140
ar becks	155	41
ar behov	-176	-153
ar beroe	-126	-123
ar besat	-111	-120
ar besta	38	157
ar bilen	-96	-105
ar bipol	15	96
ar blaa	183	0
ar blaak	112	-4
ar blaso	168	8
ar blat	37	-97
ar blavi	134	25
ar blek	174	-14
ar bleka	-150	-151
ar blodf	168	14
ar blot	145	139
ar bortb	-4	138
ar bortd	195	45
ar bra	-253	-246
ar brand	-73	-172
ar brota	-117	-125
ar da	9	154
ar dags	-135	-57
ar dalig	-22	-121
ar darfo	5	200
ar dasig	159	54
ar det	-232	-155
ar diabe	163	11
ar djavu	-24	144
ar dock	-157	-159
ar dod	-89	-257
ar dodli	-25	145
ar doend	-207	-177
ar domna	36	-90
ar dot	-116	-119
ar dov	-169	-91
ar drick	89	38
ar du	-130	-197
ar dubel	47	-65
ar efter	-116	-127
ar egent	-114	-111
ar eksem	-137	-151
ar ena	171	-11
ar enda	1	121
ar ensam	-120	145
ar envis	-119	-102
ar et	-244	-191
ar fardi	-73	130
ar farli	0	136
ar fast	9	133
ar feber	133	25
ar fem	-72	-182
ar femti	-127	-118
ar fjort	53	108
ar forgi	-26	163
ar forky	-200	-172
ar forvi	119	-11
ar fran	-84	106
ar frisk	-302	-308
ar ful	236	193
ar gamal	-149	-19
ar gar	-161	-147
ar genom	166	4
ar gift	156	129
ar gifta	14	165
ar gifti	-62	62
ar glad	-242	-211
ar gnali	-166	-156
ar gra	292	1
ar grabl	235	41
ar grane	-2	144
ar grat	128	8
ar gront	-47	-131
ar groti	143	22
ar gud	10	236
ar gul	194	14
ar hal	-121	-109
ar halsb	140	42
ar halt	-163	-157
ar hans	142	95
ar har	-88	11
ar hard	235	77
ar harda	155	20
ar hardh	-2	141
ar hart	141	-3
ar helt	-104	-125
ar hema	17	-120
ar henes	-21	173
ar hes	177	-49
ar het	238	29
ar hjart	109	10
ar hoger	166	14
ar hogt	-151	-135
ar hos	102	192
ar hundr	-107	-120
ar huvud	154	45
ar hyper	-93	-80
ar i	341	157
ar infor	-95	-107
ar inga	-89	-127
ar inget	-132	-163
ar inlas	16	179
ar insju	127	31
ar intag	-119	-111
ar inuti	-4	128
ar iskal	222	11
ar jag	154	31
ar jatef	68	122
ar jatej	133	108
ar jates	163	-20
ar jatet	191	38
ar jesus	13	191
ar jobig	-148	-164
ar kal	233	31
ar kala	96	-51
ar kalsv	174	48
ar kamer	3	154
ar kanas	-151	-141
ar klada	-102	-93
ar kladi	-114	-109
ar klar	-111	32
ar klara	-201	-156
ar klart	64	116
ar kolox	-129	-98
ar kolsv	143	24
ar komer	-115	-126
ar konst	102	117
ar kontr	-117	-112
ar kritv	177	38
ar krosa	-64	-165
ar kvar	140	182
ar lagom	-93	-80
ar langa	-137	-163
ar lange	-84	-131
ar lapar	114	-2
ar lava	-117	-127
ar ledse	-275	-320
ar lika	132	240
ar lila	188	13
ar lilje	-147	-122
ar livra	42	239
ar locka	-19	133
ar magen	138	22
ar magsj	209	43
ar mama	36	173
ar man	1	121
ar manga	-113	-120
ar mansk	-109	-121
ar matfo	-255	-147
ar medve	37	-41
ar melat	-106	-115
ar men	130	-35
ar menin	-22	125
ar mer	200	45
ar mesia	9	105
ar mest	171	199
ar min	-140	85
ar mit	29	275
ar morkr	-210	-183
ar morkt	-185	-199
ar mormo	-62	63
ar mos	-149	-157
ar mycke	23	173
ar nacks	157	18
ar nagon	-10	168
ar nar	-244	-218
ar nara	100	-10
ar narma	-134	-141
ar nasta	-50	-118
ar nat	164	48
ar nere	-246	-278
ar nervo	-214	-263
ar ni	-112	-104
ar nio	13	146
ar nitio	-5	147
ar nog	162	177
ar nojd	-158	-128
ar novem	-83	-95
ar nyfik	-131	-136
ar nykte	-75	-181
ar nyski	-14	103
ar och	-133	137
ar ocksa	139	34
ar ododl	18	162
ar ofarl	-138	-114
ar ofora	-109	-93
ar ok	-179	-164
ar okont	130	22
ar om	-210	-250
ar ompla	26	125
ar omt	-177	-145
ar ond	2	190
ar ondsk	6	126
ar ont	169	150
ar open	93	129
ar opna	122	11
ar orege	-123	-116
ar oroli	-116	-90
ar osake	-109	-119
ar over	-213	-117
ar overt	-12	105
ar pa	363	261
ar papa	30	212
ar paran	6	131
ar pig	-334	-282
ar pigt	-132	-115
ar polis	-94	-123
ar preci	-136	-121
ar profe	11	129
ar rad	-63	238
ar rada	1	121
ar redan	8	143
ar rena	-181	-188
ar rikli	-145	-130
ar rod	139	-90
ar roste	196	-35
ar rot	-140	-240
ar rygen	-164	-164
ar rygsk	-112	-95
ar sama	-117	-131
ar sarig	-120	-86
ar sedan	-117	-163
ar seg	131	22
ar sen	-301	-283
ar sexto	26	96
ar sig	-132	-129
ar sista	31	203
ar sjuk	-143	-157
ar sjuka	234	41
ar skade	29	167
ar skiln	-176	-89
ar skont	-133	-13
ar skote	145	14
ar skyld	8	155
ar slage	3	184
ar slap	4	-111
ar slar	-13	125
ar slo	71	-42
ar slot	139	40
ar slut	-146	-149
ar sma	27	180
ar smuts	-11	143
ar snal	-251	-245
ar snart	135	4
ar sned	-62	-133
ar snuri	133	22
ar snuvi	-124	-152
ar som	89	-78
ar spand	188	36
ar stel	205	6
ar stela	-123	-132
ar stelt	-164	-146
ar stor	193	38
ar stora	120	123
ar stran	-136	-130
ar suici	-8	130
ar sur	-191	-163
ar svald	98	33
ar svar	133	-40
ar svide	-121	-116
ar svule	-40	-145
ar tanka	27	149
ar tapt	-178	-169
ar tejpa	-126	-117
ar til	32	158
ar tilra	16	178
ar tinit	-142	-122
ar tio	111	164
ar tjock	177	48
ar tom	91	-64
ar tor	-173	-171
ar tre	55	-72
ar tredj	164	86
ar treti	-196	-142
ar treto	117	121
ar trot	-351	-269
ar tryg	-180	-279
ar tungt	-75	-165
ar under	-162	-182
ar ungef	-127	-109
ar upbla	208	42
ar utanf	-18	149
ar utbyt	-15	173
ar ute	149	3
ar utred	-120	-88
ar utsli	-145	-150
ar utval	19	206
ar vaken	111	-44
ar var	-89	97
ar vare	-171	-214
ar varld	-150	-183
ar varm	233	13
ar varma	-200	-178
ar vit	116	-68
ar vita	220	-28
ar vride	141	5
ar vuxen	21	158
ar yr	150	-91
ar … #	-9	-191
ar … a	118	2
ar … algen	-96	-105
ar … altid	-85	-103
ar … anars	-195	-162
ar … anat	130	-30
ar … anda	178	24
ar … andfa	226	33
ar … angel	-171	-169
ar … ar	-233	-211
ar … arg	29	-108
ar … att	47	160
ar … bakfy	-93	-93
ar … bara	-127	64
ar … barn	-90	-49
ar … batri	-171	-154
ar … behov	-154	-154
ar … bilen	219	-2
ar … bla	115	5
ar … blama	-147	-197
ar … blek	101	-24
ar … blot	163	30
ar … bly	108	-25
ar … bor	130	95
ar … borja	123	15
ar … bortd	145	13
ar … bron	-34	205
ar … cysta	-80	-117
ar … dagar	258	8
ar … dalig	-143	-142
ar … dar	18	169
ar … dasig	126	8
ar … det	217	274
ar … dom	-134	-178
ar … doren	-17	122
ar … druck	170	30
ar … efter	-230	-228
ar … egent	-138	-167
ar … eget	10	163
ar … en	221	144
ar … ensam	-102	70
ar … et	-26	102
ar … fardi	7	148
ar … farli	-340	-373
ar … farsk	26	118
ar … for	-176	77
ar … fore	-100	-95
ar … forla	-12	126
ar … forny	-130	-162
ar … forse	-77	77
ar … forst	-122	-108
ar … fortf	-69	-108
ar … forva	-84	-64
ar … forvi	191	78
ar … fotbo	6	121
ar … fran	127	-4
ar … frisk	-106	-152
ar … fult	81	-65
ar … gamla	-116	-130
ar … gang	-99	-86
ar … gange	27	187
ar … gifti	-156	-170
ar … glad	-238	-258
ar … glomd	138	55
ar … godna	5	134
ar … got	-148	-148
ar … gra	154	48
ar … grabl	125	11
ar … grane	189	180
ar … grej	-104	-110
ar … han	-85	-175
ar … hangi	-151	-107
ar … hans	-119	-111
ar … hard	134	19
ar … hart	-96	-86
ar … hela	-101	-115
ar … helve	-8	128
ar … hema	98	-48
ar … hes	176	6
ar … hjart	81	-58
ar … hogt	-195	-168
ar … hunde	36	126
ar … hungr	-163	-148
ar … huvud	112	23
ar … i	-51	-166
ar … iblan	-167	-157
ar … idag	-190	-108
ar … igen	-219	-178
ar … in	88	-11
ar … ine	-55	74
ar … infek	-102	-92
ar … inga	-100	-107
ar … ingen	-136	-202
ar … inget	210	63
ar … inte	-158	-173
ar … jag	137	183
ar … jamt	-208	-213
ar … jarnb	-140	-142
ar … joba	-118	-122
ar … jobet	123	124
ar … kal	215	34
ar … kalsv	118	9
ar … kaner	-140	-136
ar … katen	44	201
ar … klar	47	171
ar … klart	33	164
ar … knapn	136	-14
ar … kolik	-146	-151
ar … kom	159	9
ar … kontr	-166	-170
ar … kopia	14	145
ar … kvar	-215	-211
ar … lag	-153	-164
ar … laser	-108	-107
ar … lat	-66	48
ar … ledig	109	40
ar … lugn	-112	-135
ar … lyckl	-91	-92
ar … magka	30	123
ar … mangd	-93	-80
ar … mat	265	105
ar … med	115	-35
ar … medve	-98	-122
ar … melan	-159	-99
ar … men	7	-225
ar … mil	121	8
ar … min	-233	-170
ar … mjuk	142	-7
ar … mot	-146	22
ar … munen	105	22
ar … nagon	-137	-8
ar … nan	-178	-210
ar … nar	-39	184
ar … nat	-140	-211
ar … nere	-87	-130
ar … ni	-199	-134
ar … njurs	42	151
ar … norma	-168	-154
ar … nu	-226	-206
ar … och	104	-22
ar … ok	-182	-160
ar … om	146	80
ar … omhan	-131	-145
ar … opna	-112	-104
ar … over	124	157
ar … overa	56	-65
ar … pa	-87	-136
ar … parke	9	154
ar … peron	-23	132
ar … plikt	-1	131
ar … psyko	-102	-129
ar … rad	-9	-139
ar … rakbl	-113	-107
ar … ratig	-109	-121
ar … rod	-14	-106
ar … rol	-121	-153
ar … roste	-99	-116
ar … rumet	-5	109
ar … runt	44	149
ar … saker	13	120
ar … sant	-80	16
ar … satet	-6	101
ar … se	-8	101
ar … sedan	-160	-81
ar … sen	-178	-201
ar … sent	6	119
ar … sig	-13	125
ar … sista	-11	163
ar … sit	4	124
ar … sju	-175	-136
ar … sjukh	-31	94
ar … skada	-97	-134
ar … skola	-10	151
ar … skont	102	123
ar … skraj	-98	-119
ar … slap	228	50
ar … slapt	166	1
ar … slav	11	113
ar … slo	202	68
ar … snaba	2	131
ar … snala	-132	-158
ar … som	315	159
ar … son	-102	-72
ar … spage	144	10
ar … spion	15	162
ar … stale	-171	-142
ar … stark	31	165
ar … stenh	167	32
ar … stock	123	17
ar … stora	-71	41
ar … straf	-70	96
ar … stres	-124	-157
ar … stryp	6	121
ar … sugen	-120	-111
ar … svamp	-138	-129
ar … svart	-198	-163
ar … sveti	120	46
ar … svima	122	49
ar … svule	-189	-123
ar … syrem	-115	-86
ar … tagsp	121	-6
ar … toale	-20	112
ar … torsd	-124	-135
ar … torty	-136	-148
ar … trasi	150	135
ar … tror	93	-55
ar … trot	143	141
ar … tungt	51	-108
ar … tva	-62	128
ar … tyst	-139	-111
ar … utat	141	5
ar … utbra	-151	-167
ar … ute	-26	123
ar … vag	173	93
ar … vagel	-103	-67
ar … vagen	146	-1
ar … vanli	-171	-216
ar … varje	-4	161
ar … varm	-211	-178
ar … vecka	243	188
ar … vecko	223	92
ar … vil	-159	-152
ar … vindr	136	21
ar … vit	122	-32
ar … vrak	-111	-107
ara*	-265	-278
aratal	-221	-220
arbet ekg	-145	-152
arbet hjart	122	19
arbet skorn	-100	-111
arbet vil	-120	-125
arbet … slar	122	19
arbete	-63	-190
arbets	-214	-112
arbetsformedlingen	-8	171
arbetsgivaren	-127	-90
arbetskada	-97	-134
are dry	-103	-99
are kilin	-148	-160
are on	-109	-98
are poiso	-1	112
are tingl	131	12
are too	-106	-126
are … and	188	73
are … fire	-109	-98
are … from	-103	-99
are … loud	-106	-126
are … my	-1	112
are*	-191	-142
aren	-240	-76
aren ar	-160	-189
aren med	-113	-120
aren syns	-146	-150
aren … bleka	-109	-126
aren … laser	-113	-120
aren … pa	-108	-117
aret	-162	-180
aret drar	-150	-151
aret hur	-101	-120
aret men	-132	-136
aret och	-4	116
aret … inte	-79	-112
aret … nalar	-1	119
aret … stota	-101	-120
arg	-254	-35
arg att	-138	-142
arg for	25	194
arg pa	-254	-299
arg sla	12	132
arg … att	-129	-138
arg … det	-45	72
arg … han	25	146
arg … jag	-138	-142
arg … maten	22	115
arg … mig	-108	-82
arg … min	-127	-126
arg … potat	29	182
arg … sager	11	109
arig	125	14
arig kile	125	14
arig … punge	125	14
aring	-174	-128
aring andas	87	-7
aring ar	-149	-132
aring har	156	117
aring leker	14	132
aring … #	87	-7
aring … gat	120	56
aring … konst	14	132
aring … sokt	4	124
aringen	123	179
arlig talat	25	137
arliga	-145	-171
arligt	25	137
arm	354	163
arm and	158	83
arm domna	153	34
arm from	18	121
arm hurts	-88	-173
arm ilama	80	35
arm och	235	63
arm ont	176	34
arm sover	146	0
arm vakna	124	15
arm … ben	126	14
arm … inte	146	15
arm … my	18	121
arm … sa	124	15
arm … sned	124	26
arm … told	-13	121
armar	-51	122
armar blev	138	-8
armar det	144	-8
armar haft	-143	-125
armar han	-20	99
armar hon	47	226
armar kraks	135	60
armar med	-10	129
armar nar	151	120
armar och	169	34
armar om	110	-3
armar utifr	-2	118
armar vad	-110	-95
armar … bla	97	15
armar … e	-20	99
armar … en	128	7
armar … fins	-110	-95
armar … hon	10	121
armar … i	-143	-125
armar … jag	170	87
armar … nacke	106	25
armar … sager	0	136
armar … som	20	-124
armar … valdi	149	9
armarna	133	180
armba i	-233	-161
armba … doren	-107	-79
armba … om	-129	-135
armbage	-176	-172
armbagen	-259	-277
armen	11	-73
armen ar	170	-26
armen av	125	4
armen den	147	33
armen efter	-189	-208
armen fastn	126	10
armen hange	149	31
armen i	201	3
armen iblan	48	256
armen inget	-175	-172
armen liten	-96	-116
armen nar	-197	-220
armen och	72	-92
armen om	-149	-117
armen over	-187	-167
armen pa	158	34
armen rot	-145	-118
armen sedan	-121	-137
armen sluta	159	22
armen svuln	129	46
armen varke	106	-19
armen … #	123	51
armen … ar	184	40
armen … den	-191	-209
armen … dod	162	7
armen … domna	136	12
armen … efter	-122	-134
armen … funge	159	22
armen … han	-118	-116
armen … hon	-208	-228
armen … huve	-146	-134
armen … huvud	-104	-84
armen … i	152	24
armen … inte	-58	-153
armen … kaken	216	65
armen … kanse	-121	-122
armen … kliar	-141	-104
armen … nar	-229	-216
armen … ont	114	37
armen … rand	-96	-116
armen … sen	54	-65
armen … ser	125	4
armen … som	165	5
armen … svara	122	44
armen … trani	-98	-81
armen … tva	119	6
armen … vinke	79	-23
armen … vit	174	6
armhala	-142	-120
arms	105	212
armve … det	36	-83
armvecken	-142	-78
armvecket	-32	-132
aroun #	-123	-128
aroun my	159	168
aroun … am	-123	-128
aroun … neck	2	197
ars	-137	-142
arsko ar	-112	-137
arsko … skont	-112	-137
arskontrol	-112	-137
arta	-186	-161
arta i	-174	-148
arta … nasan	-147	-134
arv*	-130	-211
arvet	-165	-154
as	-289	-327
as ont	193	54
as soon	-194	-181
as usual	-149	-138
as … as	-194	-181
asa	66	140
asa a	3	118
asa de	111	-13
asa lufte	110	17
asa men	-119	-168
asa pa	11	125
asa … flamt	98	-20
asa … ja	3	118
asa … rikti	11	125
asa*	12	131
asaulted	12	131
asist glomd	138	55
asist har	134	103
asist slar	26	121
asist … det	138	55
asist … mig	26	121
asistenterna	149	131
asisterar	112	163
ask med	136	-10
ask … alved	136	-10
ask*	183	-144
askan	-159	-161
askar	103	-9
askar mumla	103	-9
askar … bara	103	-9
asken	174	-1
askgr … tar	98	22
askgra	193	11
askin when	-98	-88
askin … hes	-98	-88
asking	43	-129
asknal	185	22
asknalshuvudvark	147	18
askva och	-119	-98
askva … jag	-119	-98
askvader	-156	-138
aspirin	-158	-134
ast*	102	-240
asthm atack	-119	-105
asthm han	106	-2
asthm inhal	-137	-119
asthm … blir	106	-2
asthma	-54	-144
astma	-28	-218
astma ar	109	0
astma behov	-133	-109
astma det	-125	-110
astma e	216	16
astma lite	-124	-81
astma … helt	185	11
astma … inte	135	22
astma … oka	-133	-109
astma … samre	-124	-81
astmaanfal	177	37
astmamedicin	-124	-118
astman	208	32
at	-160	-203
at #	-55	-187
at ag	117	25
at al	152	7
at av	147	8
at banan	-109	-108
at blaba	-149	-124
at brost	103	18
at cashe	118	50
at chokl	-157	-115
at den	-121	-131
at det	-177	-210
at ena	131	21
at et	203	-17
at fel	154	93
at for	-175	-146
at fruko	122	42
at hene	-8	101
at honom	-123	-128
at i	175	32
at jordn	139	10
at kiwi	141	14
at kring	110	13
at lakri	-113	-98
at lite	-151	-137
at mig	-139	142
at min	-249	-290
at night	-147	-10
at noter	154	23
at okand	153	47
at pa	-125	-146
at rakor	146	19
at rodbe	-170	-152
at sand	-101	-107
at sidan	168	24
at skald	142	16
at svamp	244	89
at tandk	-130	-108
at the	-269	-116
at up	-133	-149
at vanst	-109	-135
at vindr	136	21
at … am	-178	-165
at … att	38	279
at … back	-187	-170
at … balte	153	5
at … bla	-149	-124
at … bror	-124	-150
at … far	184	70
at … gar	174	35
at … gym	-133	-30
at … halet	131	21
at … halse	134	59
at … hel	-135	-123
at … hjart	135	1
at … i	-135	-178
at … jord	-143	-132
at … kaka	164	25
at … krita	-110	-89
at … lapar	155	44
at … leker	-101	-107
at … man	130	58
at … min	-104	-121
at … mina	147	8
at … mormo	-139	-131
at … mycke	-175	-146
at … pa	-62	-164
at … pharm	-141	-153
at … start	-113	-98
at … svamp	153	47
at … svarm	-118	-121
at … svart	-113	-98
at … top	-106	-120
at … vit	103	18
ata	67	-90
ata ata	112	-16
ata grape	-158	-123
ata grava	-127	-138
ata grons	-197	-175
ata inan	-166	-187
ata lax	-124	-109
ata makar	-112	-98
ata manad	148	1
ata men	-142	-124
ata mil	114	7
ata minut	158	31
ata nej	123	16
ata och	141	210
ata sen	-5	152
ata som	-150	-156
ata table	130	-48
ata vecko	134	42
ata … att	18	102
ata … bort	117	36
ata … drick	12	217
ata … han	53	129
ata … hema	-95	-104
ata … jag	123	16
ata … kansk	124	33
ata … lax	-127	-138
ata … med	-118	-140
ata … mycke	94	-58
ata … sager	8	145
ata … slo	100	22
ata … til	-155	-140
ataar … druck	87	5
atack	12	-171
atack av	-203	-165
atack igar	178	17
atack in	-166	-141
atack pa	-185	-165
atack right	-136	-122
atack … now	-136	-122
atack … vaglo	-109	-84
atacks	-136	-137
atarax	-227	-221
ate	225	-33
ate grand	122	10
ate some	201	6
ate … blood	122	10
ate … bunch	111	-11
ate*	-226	-223
ater	-216	-271
ater anars	-96	-86
ater antib	-136	-99
ater bara	-141	-126
ater blodf	158	40
ater bra	-221	-96
ater eliqu	317	86
ater glas	-181	-195
ater godis	-97	-141
ater ingen	33	164
ater jarnt	-146	-125
ater korti	138	55
ater lite	-118	-134
ater o	-131	-118
ater och	-309	-242
ater smorg	-155	-136
ater som	-144	-139
ater waran	243	19
ater xarel	181	46
ater … drick	-101	11
ater … gar	-129	-140
ater … har	147	24
ater … jamt	-97	-141
ater … leker	-203	-195
ater … mar	-107	-91
ater … med	-148	-160
ater … nu	-144	-169
ater … och	-108	-210
ater … sedan	138	55
ater … skar	27	117
ater … skrat	-153	-130
ater … sover	-143	-170
aterbesok	-136	-170
aterbesoket	-143	-141
aters bara	38	181
aters men	-114	-97
aters … tapar	-114	-97
aterstald	-134	-129
aterstar	38	181
ati*	226	70
atika	105	29
atika #	105	29
atika … i	105	29
atiot ar	137	11
atiot … ont	137	11
atiotva	106	-13
atit	153	20
atit #	160	27
atit fisk	164	21
atit flugs	140	28
atit gifti	134	32
atit grot	-143	-121
atit nan	-148	-151
atit pa	30	204
atit piza	-175	-166
atit roda	139	19
atit up	161	-32
atit … ala	161	-32
atit … alved	127	24
atit … bar	139	19
atit … en	11	164
atit … svamp	134	32
ato*	142	80
atond manad	125	-17
atonde	142	80
att	43	352
att aka	14	137
att ala	-27	156
att alt	-137	-98
att anada	177	24
att andas	208	-24
att andra	-115	-128
att armen	116	18
att ata	20	-184
att avslu	49	161
att barne	-115	33
att bebis	-71	127
att betal	-79	-98
att bli	-188	-100
att boja	173	39
att borst	107	43
att bry	-214	-208
att cance	-19	134
att dacka	132	-7
att de	36	210
att det	30	190
att do	255	379
att doda	44	188
att drank	20	104
att drick	-131	-116
att dusch	-142	-148
att en	-92	127
att ena	-118	-182
att exist	54	179
att explo	-134	-135
att farfa	-8	144
att finas	23	167
att flyga	-138	-161
att folja	19	149
att forbl	15	162
att forny	-200	-193
att forso	-96	-118
att frun	65	129
att gapa	16	132
att gifta	14	136
att golve	-117	-127
att grana	7	120
att gud	18	90
att halse	166	11
att han	17	250
att hanga	32	171
att hans	5	190
att hjalp	19	140
att hoger	101	6
att hon	43	203
att hopa	-56	106
att hora	-166	-137
att huga	11	145
att huvud	126	24
att ja	129	208
att jag	25	157
att joba	-132	-145
att kana	-9	177
att klipa	-90	-114
att koma	-83	34
att konce	-170	-163
att kopa	-78	-90
att kora	-56	132
att kreve	-103	-98
att krope	18	116
att kvava	-151	-47
att lamna	38	127
att lasa	-145	-137
att latsa	10	125
att leva	51	317
att magen	-88	-136
att masor	-18	91
att maten	25	171
att morfa	35	168
att nan	191	138
att nasta	46	181
att ni	-35	126
att ofra	11	134
att om	34	153
att ordna	13	146
att oroa	-83	-140
att papa	111	227
att polis	-12	136
att prata	-38	-253
att pulse	-164	-139
att puta	-7	110
att rada	16	153
att saga	-50	126
att sange	88	-10
att scout	-3	122
att se	-53	148
att skada	36	167
att skaka	-26	123
att skama	-102	-93
att skara	45	237
att skon	-129	-119
att sla	18	163
att slakt	-133	-128
att slapa	-93	59
att slipa	-23	184
att snack	-120	-114
att somna	-156	-166
att sova	-299	-186
att sovit	-124	-126
att spise	-124	-134
att stana	8	184
att stopa	122	161
att straf	-7	167
att stryp	14	152
att suga	3	141
att svalj	-65	-206
att svang	15	155
att svima	8	-139
att tanka	-182	-223
att tapa	58	193
att testa	-164	-141
att tiga	15	148
att trana	-104	-117
att trila	83	29
att tuga	-111	-80
att tvn	-2	148
att vacka	353	46
att vaga	-6	143
att vakna	118	2
att vanta	63	155
att veta	-2	130
att … a	-140	-155
att … alska	-27	115
att … andra	-37	137
att … ar	-156	21
att … at	50	-73
att … att	16	180
att … bada	2	168
att … bar	-116	-133
att … bara	152	190
att … barne	-31	138
att … befal	-4	131
att … besta	28	93
att … besva	-90	-114
att … blev	156	-28
att … blir	-128	37
att … blode	-8	101
att … bokar	-137	-125
att … bra	-93	-151
att … brane	55	147
att … bror	-7	148
att … burit	-139	-148
att … demen	-101	-118
att … det	-30	111
att … dodar	-41	118
att … dog	-133	-171
att … dor	-113	-234
att … e	-174	-63
att … efter	158	13
att … en	134	-1
att … er	161	25
att … ex	7	114
att … fans	12	135
att … far	36	231
att … fatat	19	131
att … fick	9	-158
att … finas	43	119
att … fins	49	182
att … flyta	-156	-169
att … folk	-1	124
att … forgi	-7	148
att … forsv	1	256
att … fortf	0	139
att … fortj	15	119
att … fraga	49	-121
att … framf	152	-11
att … fryse	-102	-150
att … gapar	-11	127
att … gar	108	168
att … genom	-137	-120
att … gick	125	174
att … glomt	-120	-148
att … gomer	9	115
att … grepe	-4	119
att … grubl	-98	-122
att … haler	-176	-127
att … hande	46	153
att … har	-158	-163
att … hatar	-139	-115
att … hem	39	186
att … hema	-102	-119
att … hene	-30	122
att … hiner	54	153
att … hitad	-6	130
att … hol	-136	-49
att … honom	87	-32
att … hopar	157	19
att … hor	-67	66
att … ihjal	-64	101
att … ila	-3	141
att … infor	-119	-154
att … ingen	-92	-104
att … int	-177	-137
att … inte	208	174
att … jag	56	233
att … jagad	-125	-137
att … jul	17	135
att … kafet	83	29
att … kan	-217	-27
att … kans	73	-74
att … kile	15	117
att … klar	2	174
att … klara	-131	-96
att … kliar	-190	-181
att … komer	68	310
att … komit	91	5
att … konst	-124	-126
att … konta	143	134
att … korde	12	162
att … kraks	179	61
att … krang	-158	-151
att … krype	167	38
att … kvar	-1	156
att … lag	14	148
att … lamna	10	111
att … langr	27	162
att … leker	51	212
att … leva	29	119
att … lika	7	97
att … liv	146	-14
att … livet	-5	102
att … lol	-139	-124
att … luft	158	-13
att … malat	-114	-110
att … man	166	172
att … mar	282	193
att … maste	89	257
att … med	-199	-129
att … mig	16	344
att … min	5	112
att … mit	149	223
att … morbr	1	108
att … nar	-58	-138
att … nej	11	181
att … ner	61	-91
att … nog	47	-81
att … norbo	34	145
att … nu	104	26
att … nyhet	-120	-119
att … ogone	129	10
att … over	-132	-145
att … pa	-171	-71
att … pojkv	6	117
att … prata	83	-100
att … pusar	-3	122
att … racke	57	183
att … rakt	-11	106
att … ramla	-25	103
att … raten	11	193
att … recep	-114	-113
att … redan	10	163
att … sager	3	113
att … saker	60	185
att … sande	16	95
att … sedan	158	21
att … sig	-239	-248
att … sit	63	127
att … siter	149	17
att … ska	-23	517
att … skada	33	156
att … skaka	92	-24
att … skick	-2	148
att … skrik	121	28
att … skure	2	77
att … slagi	120	17
att … slape	-40	130
att … slar	-111	50
att … slets	97	-1
att … slipa	-2	142
att … slut	83	231
att … snark	-235	-253
att … snart	-157	-51
att … snet	-146	-104
att … snubl	1	155
att … somna	23	145
att … spot	146	59
att … spyr	127	-26
att … star	-5	186
att … stick	-172	-162
att … stop	-125	-141
att … stram	158	8
att … strom	-94	-74
att … stuga	-78	-90
att … suger	8	134
att … svart	90	-48
att … talet	-120	-152
att … tanag	-90	-114
att … tande	107	43
att … tandv	113	53
att … tanke	22	149
att … tar	-101	55
att … til	163	146
att … tjata	100	21
att … tog	199	113
att … tror	102	-15
att … tryck	166	35
att … tyst	-9	109
att … ut	95	276
att … ute	21	120
att … va	-89	48
att … vad	-124	-22
att … vaken	107	-45
att … vakna	-43	189
att … vanar	30	138
att … var	65	175
att … vara	-158	-122
att … varke	-181	-180
att … varld	1	137
att … ved	170	46
att … vila	29	135
att … vile	16	143
att … vore	61	248
att … vride	125	2
augus jag	-30	103
augus och	-59	72
augus vi	-72	-87
augus … det	-59	72
augusti	-119	24
aur*	-145	-135
auta	177	-27
auta yhtaa	124	-24
autismutredning	-134	-118
automatiskt	-142	-120
av	-154	-157
av #	-122	-118
av al	-98	-114
av ala	-149	-101
av avgas	4	149
av backe	-135	-125
av benet	-164	-146
av bi	127	31
av bil	170	25
av bilak	-117	-83
av blod	156	-2
av blodf	-119	-107
av blodp	-132	-129
av crose	125	-7
av den	-41	-142
av dinos	-111	-120
av efter	-200	-175
av en	50	-87
av et	0	200
av fal	-160	-156
av famil	-149	-135
av feber	-140	-98
av for	-149	-161
av gamal	-107	-120
av gamin	-112	-110
av getin	-146	-203
av gladj	-180	-168
av godis	-93	-80
av grile	108	22
av gryta	114	8
av hast	193	30
av haste	109	-27
av hormo	-131	-119
av hugor	-98	-106
av huvud	-62	-109
av i	181	-26
av ingen	102	143
av jarnt	-129	-116
av job	-149	-121
av kafe	-22	-124
av kalt	-148	-178
av kamer	-126	-127
av katen	-143	-145
av klock	-164	-137
av koleg	-146	-144
av kontr	-154	-146
av krist	-148	-120
av krope	135	14
av livet	11	159
av lok	-116	-118
av lycka	-211	-170
av magsj	-171	-164
av me	-49	79
av med	-49	124
av medic	-260	-214
av mej	46	230
av mer	-105	-115
av min	45	311
av mina	92	218
av mista	53	-81
av musik	-144	-125
av noten	145	23
av ny	-135	-117
av nya	-201	-202
av nyfik	-130	-47
av och	-71	-115
av papa	19	122
av polen	-134	-112
av rakor	-106	-92
av sambo	4	171
av ser	176	-3
av sig	132	-27
av sin	-136	-29
av skam	-159	-168
av skarm	-113	-143
av skrac	-200	-203
av skrat	-227	-283
av slite	175	4
av smart	122	10
av snor	-133	-101
av snus	-136	-95
av somnt	174	159
av stang	-149	-156
av steko	-139	-135
av stres	-192	-193
av svet	260	35
av synfa	-145	-121
av table	-142	-122
av tandv	-155	-139
av tio	-248	-219
av trani	-207	-198
av trist	-190	-183
av troth	-224	-207
av tumen	171	25
av utsik	-156	-147
av vacin	-135	-143
av vaglo	-109	-84
av varje	-181	-216
av varme	-219	-195
av vaten	-139	-97
av vid	127	-10
av wifi	-119	-162
av yxan	119	6
av … alder	-107	-120
av … aldre	62	151
av … an	-118	-71
av … angva	-165	-136
av … ata	-74	-111
av … barnb	-165	-141
av … behov	-161	-153
av … benet	199	11
av … bit	-90	-148
av … blank	-156	-143
av … bol	136	-9
av … borst	107	43
av … brane	-142	-139
av … darfo	-119	-107
av … dusch	127	7
av … efter	-154	-154
av … eksem	-161	-172
av … ga	175	52
av … gang	0	145
av … gar	-105	-133
av … ger	-135	-109
av … gor	-136	-143
av … haha	-180	-151
av … han	112	143
av … hande	176	103
av … hjart	172	113
av … i	-35	-213
av … igen	-157	-105
av … jag	64	193
av … job	-104	-123
av … jobet	-26	102
av … kan	-140	-99
av … kile	13	192
av … lyfta	-126	-98
av … man	-27	121
av … men	-169	-156
av … min	115	25
av … nar	-174	-242
av … nya	-144	-76
av … och	104	101
av … om	-98	23
av … over	-138	-105
av … pa	-232	-102
av … paper	-159	-183
av … pojva	21	127
av … polen	-72	-74
av … prata	122	6
av … rent	11	137
av … se	-118	-119
av … sedan	-133	-134
av … skada	6	109
av … skorn	-100	-111
av … slang	-135	-116
av … slump	-109	-107
av … sluta	-117	-90
av … sova	-146	-104
av … spray	-124	-81
av … stale	127	7
av … stame	-136	-95
av … stund	172	27
av … table	34	134
av … til	-89	-194
av … tror	-106	-92
av … tusar	-113	-95
av … tvatm	-135	-117
av … utsla	127	31
av … vad	41	138
av … var	162	30
av … vid	175	18
av … vitam	-184	-149
ava*	159	90
avakn fastk	151	32
avakning	151	32
avakta	100	-30
avb*	-217	-147
avbok ala	57	143
avbok min	-219	-223
avbok … mina	57	143
avbok … tid	-204	-221
avboka	-239	-192
avdel … inte	10	154
avdelning	10	154
aven da	4	118
aven de	37	122
aven nar	192	7
aven om	-31	95
aven … hon	125	19
aven … jag	176	18
aven … man	26	131
aven … til	37	122
avf*	-34	-120
avfor ar	194	42
avfor i	102	44
avfor och	150	46
avfor sen	-192	-183
avfor sma	-169	-157
avfor … jag	-145	-147
avfor … rande	-169	-157
avfor … svart	158	41
avfor … tre	102	44
avforing	128	-7
avforingen	-87	-141
avg*	-70	41
avgas i	125	-9
avgas … garag	125	-9
avgaser	42	153
avh*	171	0
avhugen	171	0
avlastning	-227	-241
avled	-119	-107
avled av	-119	-107
avled … blodf	-119	-107
avliva	-162	-156
avlivas	-137	-144
avlop i	128	38
avlop … ogone	128	38
avlos varan	-122	-109
avlos … sa	-122	-109
avloser	-122	-109
avlys vagar	16	133
avlysnar	26	173
avske och	-21	109
avske pa	27	145
avskedsbrev	55	207
avskedsmedelande	-21	109
avsla igen	-98	-121
avsli av	175	4
avsli … slite	175	4
avsliten	175	4
avslo pa	2	105
avslo … jobet	2	105
avslojad	2	105
avslu det	11	214
avslu livet	37	161
avslu mit	-151	-106
avslu som	-81	-111
avslu … har	37	131
avslu … konto	-169	-171
avslu … liv	40	167
avslu … plane	-81	-111
avslu … sjalv	-7	150
avsta sa	-137	-134
avsta … jag	-137	-134
awa*	-183	20
away	-166	-14
awful … on	118	18
axe*	-227	-366
axel	-188	-238
axeln	-174	-283
axeln gor	-90	-110
axeln hela	-112	-106
axeln och	122	34
axeln ocksa	161	70
axeln sedan	-127	-119
axeln sen	-167	-144
axeln svima	118	48
axeln tid	-128	-98
axeln … brost	155	46
axeln … i	-176	-147
axeln … nasta	118	48
axeln … naten	-112	-106
axeln … och	196	96
axeln … ont	-90	-110
axeln … vara	149	59
axelspetsen	148	31
axl*	-192	-252
axlar	-145	-185
axlar idag	-121	-99
axlar och	160	13
axlarna	-159	-188
b #	-104	-110
b ar	114	7
b … ata	114	7
ba	114	215
bab*	188	64
baby	146	47
baby #	155	26
baby comin	185	17
baby has	-194	-162
baby is	118	64
baby turne	129	15
baby … blue	129	15
baby … comin	155	0
baby … convu	135	8
babys	192	100
back	-128	-63
back ache	-169	-149
back after	-156	-149
back any	-98	-88
back from	-19	119
back hurts	-133	-196
back of	-179	-186
back pain	23	-83
back … a	99	120
back … after	-143	-121
back … and	121	-1
back … for	-119	-106
back … kilin	-110	-109
backa men	122	1
backa … nu	122	1
backar	122	1
backe han	182	27
backen	17	-117
bad asthm	-119	-105
bad honom	-23	80
bad om	-13	125
bad … atack	-119	-105
bad … sluta	-1	137
bad … ursak	-10	108
bada	138	-46
bada armar	165	33
bada bastu	-194	-186
bada benen	238	51
bada borde	0	111
bada efter	-161	-145
bada foter	96	25
bada hande	258	0
bada knana	-141	-119
bada kraks	108	23
bada lika	-193	-200
bada vore	14	147
bada … ar	65	-50
bada … de	-111	-121
bada … do	0	111
bada … domna	140	25
bada … flygr	-119	-93
bada … har	151	42
bada … hon	51	134
bada … nar	120	108
bada … o	96	25
bada … och	181	35
bada … viker	138	34
badad i	-114	-116
badad isvak	-141	-124
badad … och	-141	-124
badad … sjon	-114	-116
badade	-205	-123
badar honom	20	104
bade	-114	-227
bade jag	-124	-122
bade nasa	158	21
bade och	-158	-159
bade … och	-77	-172
badhuset	-90	-157
badka han	117	15
badka med	85	130
badka vi	164	47
badka … fick	164	47
badka … var	117	15
badru blodn	100	-26
badru kal	134	-21
badru och	-14	208
badru … bebis	99	-23
badru … det	-6	158
badru … skrik	-23	97
badrumet	70	235
badtu hon	141	66
badtu … var	141	66
badtunan	131	41
badva fick	148	33
badva … liv	113	8
badva … up	120	31
badvakten	148	33
badvaten	-172	-159
bag*	254	75
bage	225	12
bage och	168	18
bage … skrik	144	19
bagen	145	3
baj*	13	-177
bajs	97	-31
bajs anars	-113	-98
bajs … bra	-113	-98
bajsa	-191	-201
bajsa bara	133	15
bajsa hart	-146	-136
bajsa pa	133	-5
bajsa rent	139	19
bajsa svart	118	40
bajsa … blod	153	24
bajsa … och	-96	-86
bajsa … sen	-177	-164
bajsa … som	117	40
bajsar	11	-98
bajse ar	-52	-131
bajse benen	116	24
bajse idag	-112	-100
bajse … aldel	-150	-135
bajse … becks	155	41
bajse … mar	-112	-100
bajse … morkt	-150	-128
bajse … svaga	116	24
bajset	-83	-151
bak	-11	-189
bak melan	113	23
bak och	92	20
bak … rygen	223	95
bak … skuld	113	23
bakat	254	-43
bakat som	156	22
bakat … en	156	22
bakat … i	118	-31
bakfu torst	-119	-110
bakful	-119	-110
bakfyla	-84	-114
bakhu i	142	19
bakhu och	122	22
bakhu … har	122	22
bakhu … kakel	112	12
bakhuvet	204	69
bakhuvudet	174	47
bakis	-216	-215
bakis har	-102	-111
bakis … druck	-102	-111
baklanges	147	11
bakoc efter	111	-9
bakoc … falet	111	-9
bakochfram	111	-9
bakom	62	138
bakom brost	82	-41
bakom knat	-85	-105
bakom orat	-103	-104
bakom … pa	-138	-163
bakom … sedan	109	37
bakom … sen	140	47
baksi i	9	101
bal	109	-14
bal*	-7	142
balen ar	161	32
balen … stor	161	32
balko blev	-155	-160
balko hela	-16	119
balko i	-15	162
balko inte	122	-12
balko min	-155	-169
balko och	-3	152
balko … grate	-30	141
balko … jag	-162	-146
balko … minus	-10	103
balko … tiden	-16	119
balko … van	-155	-169
balkongdoren	-6	112
balkongracket	-26	159
balong	162	36
bals is	-105	-104
bals suden	97	4
bals … hurts	97	4
bals … swole	-105	-104
balte	143	190
balte hange	-18	148
balte jag	-13	141
balte om	17	123
balte … jag	17	123
balte … pa	-18	148
baltet	89	257
baltr tror	-142	-139
baltr … jag	-142	-139
baltros	-262	-214
baltrosvacin	-133	-159
banan och	-151	-136
banan … det	-109	-108
band	38	-96
band om	99	-31
band … blaso	-160	-129
band … brost	136	-34
band … huvet	-110	-92
banka huvud	-2	109
banka pa	7	171
banka po	-1	123
banka … doren	4	218
banka … i	-2	109
bankar	-91	76
bankid	-179	-150
banko liger	9	124
banko … i	9	124
bankoden	9	124
bankort	-4	187
bar fran	139	19
bar karto	-86	-105
bar … det	121	11
bar … i	-86	-105
bar … lilje	139	19
bar … veden	120	40
bara #	210	27
bara ar	186	35
bara at	169	-13
bara ata	-112	-98
bara att	87	268
bara av	169	6
bara bakfy	-93	-93
bara bakis	-123	-141
bara besta	44	108
bara blama	-152	-135
bara bort	6	152
bara dalig	-212	-194
bara dar	-123	-104
bara det	37	179
bara dima	140	34
bara do	69	332
bara dra	14	118
bara eler	-5	122
bara en	11	289
bara et	97	262
bara feber	-148	-104
bara fol	164	27
bara for	8	185
bara forky	-245	-194
bara forsa	167	8
bara forsv	53	147
bara fraga	74	-63
bara fram	153	-18
bara grot	170	22
bara grymt	137	-10
bara ha	-134	-10
bara halsb	-148	-119
bara halso	-127	-117
bara halva	277	22
bara hange	122	0
bara hes	-111	-115
bara hi	159	13
bara hjalp	-149	-157
bara hon	116	-29
bara hopa	-88	-95
bara hunde	-1	119
bara huvud	-207	-177
bara i	186	116
bara ifal	0	147
bara ja	126	-1
bara jag	-92	45
bara just	-86	-105
bara katen	42	151
bara klar	17	132
bara konst	144	-12
bara korta	95	26
bara kuna	-109	-130
bara kunde	27	148
bara ledse	-101	-121
bara les	-118	-149
bara med	275	33
bara min	-167	-196
bara morke	-17	99
bara mumel	106	12
bara nagon	-102	-140
bara nar	-177	-17
bara nere	-115	-125
bara nyfik	-184	-207
bara och	160	-60
bara om	-209	-113
bara omt	-125	-97
bara ont	-149	-158
bara ordna	12	127
bara over	-60	-78
bara penga	27	156
bara rad	-131	-181
bara rod	-105	-105
bara roka	29	129
bara roste	-99	-116
bara ryckt	-113	-120
bara saga	119	101
bara siter	159	114
bara skjor	126	-7
bara skoja	-162	-154
bara snubl	-138	-118
bara somna	102	224
bara sova	304	148
bara spara	18	120
bara stira	240	15
bara stona	199	7
bara svule	-134	-111
bara ta	4	181
bara til	42	214
bara trot	-159	-207
bara tungt	-125	-133
bara undra	-105	19
bara uphor	-5	153
bara vaden	-100	-96
bara vaken	-140	-128
bara vanta	-107	-91
bara vare	101	-21
bara vaten	12	123
bara vaxer	128	58
bara veta	-145	-37
bara vifta	117	18
bara vit	117	22
bara yr	175	23
bara … #	-107	-91
bara … a	190	131
bara … av	-109	-176
bara … b	-104	-110
bara … bebis	-102	-81
bara … blama	25	158
bara … blaog	22	115
bara … bort	34	149
bara … dar	84	-26
bara … det	40	178
bara … diske	-118	-136
bara … do	37	169
bara … efter	-171	-136
bara … en	229	139
bara … er	-101	-47
bara … et	76	148
bara … forla	22	146
bara … forma	7	147
bara … gor	4	150
bara … han	51	179
bara … hand	-134	-111
bara … hene	14	146
bara … hjalp	-95	-129
bara … honom	154	33
bara … i	-220	-146
bara … ihop	106	13
bara … in	35	172
bara … ja	111	-58
bara … jag	-229	-152
bara … just	-125	-133
bara … klart	29	129
bara … klick	21	133
bara … knapt	134	42
bara … laga	-2	139
bara … makar	-112	-98
bara … marke	14	-114
bara … med	114	201
bara … minus	81	-41
bara … nagon	12	126
bara … nagra	107	2
bara … naten	-91	-114
bara … ogon	-193	-169
bara … om	-109	-263
bara … ont	-124	-117
bara … ord	190	29
bara … over	-81	-108
bara … p	-105	-142
bara … pa	-139	-197
bara … par	101	-1
bara … prat	175	23
bara … rina	133	25
bara … rumet	141	-4
bara … sagt	21	116
bara … ser	-120	-124
bara … sig	177	2
bara … skal	-5	140
bara … sma	95	26
bara … som	-217	30
bara … steg	7	174
bara … svara	-138	-150
bara … tack	-150	-106
bara … tanke	-123	-132
bara … tar	128	58
bara … timar	-135	-125
bara … titar	140	-12
bara … tva	154	-1
bara … upfol	-106	-67
bara … ur	128	9
bara … utgan	9	133
bara … vad	117	18
bara … vag	39	169
bara … var	-5	149
barel breat	165	-1
barely	245	-5
barfo for	14	115
barfo … att	14	115
barfota	-4	171
barikaderat	-19	118
barn #	110	-7
barn ar	-20	147
barn ata	167	6
barn bebis	-91	-92
barn bruka	-11	117
barn det	43	157
barn en	-118	-99
barn fa	-64	91
barn fala	122	-12
barn feber	173	50
barn foda	-105	-104
barn for	81	162
barn har	-42	-74
barn i	121	221
barn igen	-134	-133
barn jag	33	155
barn kli	-107	-98
barn koma	169	3
barn nar	-5	119
barn nylig	-3	122
barn och	-47	130
barn pa	127	-31
barn rad	-3	202
barn sater	-150	-151
barn sen	-118	-92
barn skala	178	5
barn skule	-120	-23
barn tar	-148	-164
barn under	-142	-149
barn vacin	-153	-113
barn var	164	47
barn … anat	24	183
barn … ar	73	-89
barn … batre	9	138
barn … feber	-253	-191
barn … fem	22	-117
barn … fran	122	-12
barn … goma	-11	117
barn … har	-198	-164
barn … hon	18	144
barn … i	-95	51
barn … klara	27	124
barn … livet	-148	-164
barn … manad	-118	-99
barn … mig	21	188
barn … mot	-153	-113
barn … nacke	136	21
barn … nu	169	3
barn … och	-55	80
barn … sager	7	129
barn … slad	5	151
barn … snor	-120	-125
barn … svalj	-132	-106
barn … svalt	148	14
barn … table	167	6
barn … tio	97	122
barn … toale	161	-10
barn … tva	-4	148
barn … under	164	47
barn … va	-70	-85
barn … varas	33	123
barn … vil	-50	79
barnb har	141	-23
barnb komer	-161	-140
barnb ska	-197	-206
barnb … ar	144	48
barnbarna	-155	-177
barnbarnen	-248	-254
barnbarnet	100	-36
barne akte	-121	-101
barne andas	166	23
barne ar	173	148
barne at	-51	-121
barne bet	-174	-136
barne brost	121	39
barne dar	18	146
barne de	-18	110
barne drick	169	53
barne drog	149	6
barne fastn	136	27
barne fick	-152	-122
barne flyta	-146	-53
barne fol	114	-9
barne grate	46	169
barne hade	81	-38
barne har	79	-89
barne hitar	9	124
barne hon	-10	184
barne hor	24	182
barne hosta	-173	-147
barne i	-65	153
barne ifran	101	-38
barne jag	50	189
barne kom	160	157
barne komer	223	-7
barne kramp	221	80
barne lag	127	-12
barne later	124	9
barne leker	-164	-181
barne mar	75	-69
barne nu	-137	-42
barne och	-56	82
barne ocksa	10	126
barne om	27	139
barne pa	34	211
barne pilar	-107	-118
barne ramla	-149	-112
barne sag	-90	71
barne sager	-124	-122
barne sate	-113	-91
barne skule	-88	39
barne slar	-156	-198
barne slas	-199	-217
barne slick	-142	-135
barne spark	-134	-114
barne stopa	137	32
barne suger	-192	-199
barne svald	-219	-208
barne svalj	-160	-137
barne tar	-84	-130
barne … #	-119	-78
barne … alt	24	182
barne … andni	153	19
barne … atit	252	40
barne … att	-176	-176
barne … av	147	8
barne … bortb	-4	138
barne … den	9	124
barne … deras	27	141
barne … det	12	154
barne … do	-83	-140
barne … en	-188	-163
barne … et	-198	-90
barne … fa	-88	39
barne … fat	109	5
barne … frisk	-111	-101
barne … golve	-5	132
barne … gomt	-16	75
barne … grat	128	8
barne … gravi	-118	-81
barne … har	6	162
barne … helt	149	7
barne … hemif	9	156
barne … hog	120	43
barne … huvud	-125	-151
barne … hyper	-93	-80
barne … i	282	92
barne … jag	19	127
barne … jate	114	26
barne … kladi	-114	-109
barne … krakt	-216	-177
barne … lagt	18	117
barne … lite	-173	-156
barne … livet	-144	-170
barne … lugnt	-117	-104
barne … masor	169	53
barne … min	10	154
barne … morkr	-173	-156
barne … mycke	-193	-148
barne … ner	149	6
barne … nerfo	121	4
barne … nu	189	30
barne … och	-61	118
barne … ondsk	6	126
barne … oroli	-108	-95
barne … pigt	-132	-115
barne … prick	-210	-197
barne … sager	-6	145
barne … sand	-101	-107
barne … sat	152	8
barne … sig	-123	-113
barne … skrid	-121	-101
barne … slot	139	40
barne … smorg	-113	-91
barne … snore	153	3
barne … som	124	9
barne … tandk	-130	-108
barne … under	127	-12
barne … upe	14	111
barne … ur	167	9
barne … utbyt	18	136
barnen	-74	300
barnet	25	-118
barnets	52	-75
barnh tog	-134	-126
barnh … pa	-134	-126
barnhemet	-134	-126
barnm for	-119	-101
barnm i	-122	-131
barnm pa	162	19
barnm … inskr	-119	-101
barnmorska	-194	-192
barnv han	8	134
barnv … sager	8	134
barnvakten	54	168
bas*	-209	39
basang	-142	-138
bast	-159	26
bast i	-147	-119
bast om	15	89
bast sa	47	149
bast … en	-147	-119
bast … han	15	89
basta	-104	83
basta kompi	12	140
basta men	10	97
basta vans	-115	-72
basta … det	10	97
basta … doter	-114	-125
basti skrev	-5	129
bastis	-75	88
bastu	-161	-98
bastu bada	126	30
bastu skine	-114	-125
bastu … e	-114	-125
bastu … hande	126	30
baten brand	-126	-133
baten och	-107	-123
baten valte	104	26
baten … fick	-107	-123
baten … hande	-126	-133
baten … har	104	26
bater fora	-1	119
bater i	119	-27
bater is	-130	-105
bater … aret	-1	119
bater … nasan	161	17
bater … there	-130	-105
bateri	218	117
batery	224	17
bath	21	209
bathr hes	-8	125
bathr … outsi	-8	125
batre	-133	-39
batre av	-75	-155
batre behov	-72	-100
batre idag	-199	-196
batre jag	-4	131
batre med	-140	-99
batre men	195	-26
batre nar	-188	-226
batre nu	-135	-179
batre och	-142	-127
batre om	48	214
batre sa	21	135
batre sen	33	213
batre … ala	16	115
batre … dod	9	123
batre … dor	11	170
batre … en	9	133
batre … far	-164	-161
batre … han	27	132
batre … inte	106	12
batre … jag	-128	-149
batre … nu	184	2
batre … utan	13	142
batringsvagen	-171	-154
be	-24	345
be alive	33	156
be dead	21	132
be enoug	-19	93
be here	39	145
be om	14	186
be prepa	-135	-161
be with	3	125
be … any	29	162
be … anymo	31	124
be … dad	3	125
be … lov	20	192
be … witho	0	166
bea*	-211	-85
bearb det	-105	-123
bearb … och	-83	-104
beats	-74	121
beats me	11	180
beats my	32	151
beats … and	1	120
beats … mum	32	151
bebi	199	38
bebi bla	181	16
bebis	127	3
bebis bla	240	13
bebis blev	139	1
bebis brost	133	29
bebis en	-18	83
bebis fot	159	16
bebis gor	110	-3
bebis grate	117	19
bebis har	-129	-209
bebis hicka	-165	-149
bebis hon	11	171
bebis i	85	165
bebis ila	-25	143
bebis inte	19	140
bebis komer	162	-9
bebis kraks	-150	-124
bebis med	-117	-57
bebis mjolk	-108	-104
bebis nyser	-137	-124
bebis onska	22	115
bebis pa	-269	-152
bebis ror	173	108
bebis skrik	-146	-151
bebis skule	51	154
bebis slo	174	16
bebis sluta	216	13
bebis som	-130	-146
bebis sover	-68	-121
bebis spark	-80	-129
bebis spota	-121	-117
bebis titar	1	161
bebis tre	161	43
bebis … andas	216	13
bebis … ar	-90	43
bebis … badet	172	3
bebis … bilen	-50	105
bebis … bla	249	41
bebis … blaso	133	29
bebis … bloju	-122	-101
bebis … dalig	-123	-132
bebis … djavu	-1	114
bebis … fint	-123	-132
bebis … gnali	-115	-118
bebis … grabl	128	10
bebis … helt	127	-4
bebis … hicka	-118	-107
bebis … i	95	-35
bebis … inte	350	2
bebis … konst	229	44
bebis … kramp	119	17
bebis … lite	-169	-143
bebis … magen	130	-1
bebis … mycke	-137	-124
bebis … nio	-167	-134
bebis … nu	162	-9
bebis … och	111	-7
bebis … ond	2	190
bebis … pa	-79	97
bebis … pig	-106	-135
bebis … rod	-160	-134
bebis … roda	-121	-79
bebis … runt	141	-1
bebis … sa	-219	-196
bebis … sager	-7	165
bebis … slap	131	20
bebis … sluta	156	11
bebis … sma	110	-3
bebis … som	-71	-125
bebis … stel	139	1
bebis … svar	123	20
bebis … synas	159	16
bebis … tor	-120	-110
bebis … tre	126	2
bebis … ut	-121	-117
bebis … v	-119	-87
bebis … vecka	173	61
becks och	155	41
becks … jag	127	17
becksvart	155	41
bed	104	200
bed and	-34	139
bedov i	138	19
bedov … skrev	138	19
bee sting	162	17
bee*	-6	155
been	38	199
been givin	-9	141
been savin	4	171
been sick	29	-104
been twitc	125	1
been … al	-54	-152
been … her	2	149
been … my	5	204
befal honom	-4	143
befal mig	24	125
befal … att	12	147
befaler	-17	136
befor prese	-127	-107
befri att	34	104
befri … det	34	104
befriande	34	104
beg*	-143	77
begar	-127	-163
begra ar	-145	-188
begra fast	21	115
begra freda	-116	-121
begra och	8	152
begra pa	-134	-165
begra … boka	-116	-121
begra … freda	-146	-177
begra … jag	25	190
begra … pa	-130	-110
begravdes	-85	-110
begraver	-6	137
begravning	1	161
begravningen	-93	48
begravs	-152	-165
beh*	-222	-26
behal dryck	-120	-87
behal vaten	-144	-162
behal … och	-154	-99
behala	-223	-203
behaler	-278	-200
behan fast	-18	91
behan nu	143	21
behan … ar	143	21
behan … hon	-18	91
behandlas	105	-49
behandlingen	144	164
behin the	-187	-73
behov akut	-56	73
behov ambul	222	11
behov bara	-315	-326
behov boka	-125	-151
behov dagen	-3	190
behov det	-86	134
behov dropa	-114	-109
behov en	-147	-158
behov fakta	-95	-104
behov for	-1	144
behov forny	-133	-166
behov frisk	-115	-135
behov halso	-118	-135
behov handl	-155	-175
behov hepat	-94	-113
behov hjalp	-70	52
behov igar	4	134
behov inhal	-117	-109
behov inlag	-141	-135
behov intyg	-141	-22
behov jag	32	-199
behov kisla	-87	-101
behov koma	7	163
behov lakar	41	-104
behov man	-147	-176
behov nagon	-81	-103
behov nagot	-186	-252
behov ny	-263	-263
behov nya	-271	-270
behov nyt	-209	-120
behov oka	-133	-109
behov paper	-132	-202
behov sjuki	-151	-177
behov sjuks	-162	-192
behov skyd	13	182
behov somnt	-149	-147
behov spars	-1	159
behov stygn	-88	-118
behov ta	21	168
behov tejpa	0	123
behov tolk	-166	-226
behov vakna	-21	110
behov val	-149	-143
behov veta	57	146
behov vi	85	-47
behov … antib	-125	-121
behov … ar	-124	-151
behov … att	14	155
behov … det	24	142
behov … dosen	-133	-109
behov … efter	11	201
behov … epipe	-237	-195
behov … et	-19	141
behov … for	-162	-138
behov … fran	-132	-161
behov … fysio	-123	-102
behov … gora	129	-72
behov … hjalp	-149	-157
behov … inga	-97	-131
behov … inte	24	153
behov … intyg	-85	-110
behov … kola	-135	-141
behov … kolas	-153	-104
behov … lugna	-185	-213
behov … med	-122	-34
behov … mina	-117	-136
behov … nagon	-102	-140
behov … nagra	-149	-152
behov … nitro	-143	-121
behov … ny	-174	-179
behov … nya	-150	-144
behov … oftar	-117	-109
behov … p	-56	73
behov … pena	-98	-103
behov … prove	20	135
behov … recep	-170	-35
behov … remis	-126	-167
behov … soka	-177	-147
behov … spar	-1	159
behov … table	-116	-114
behov … tid	-226	-230
behov … til	86	136
behov … tita	-70	-76
behov … trafa	-72	-100
behov … vacin	-176	-189
behov … vapen	-103	-142
behovde	32	129
behover	-202	-70
behovs	-17	104
bei*	2	169
being	2	169
bekan pa	14	93
bekan … natet	14	93
bekant	14	93
bel*	183	212
belasning	8	160
belt	115	173
bely	123	-37
bely ache	-159	-142
ben	114	-202
ben blev	-122	-118
ben domna	161	66
ben kramp	-130	-97
ben tung	-120	-108
ben … forst	161	66
ben … inte	122	6
ben … kval	-120	-108
ben … kvala	-134	-125
ben … o	-130	-97
ben … sager	105	3
ben … stor	-122	-118
ben*	296	-53
benbrot	168	21
bend	-27	-132
bend my	122	48
bend the	-125	-115
bend … finge	-125	-115
bend … neck	122	48
benen	141	-38
benen ar	129	-10
benen blir	135	-24
benen domna	169	40
benen har	149	22
benen magen	149	-3
benen och	95	-72
benen pa	-40	-149
benen sa	-100	-136
benen sen	203	21
benen som	-101	-145
benen stora	-139	-97
benen svaga	138	25
benen viker	199	32
benen … av	-139	-97
benen … blama	135	16
benen … dusch	134	1
benen … fort	-131	-137
benen … hjart	111	31
benen … hog	110	26
benen … i	147	25
benen … int	127	18
benen … inte	175	148
benen … kvale	-128	-124
benen … och	138	-23
benen … ont	120	23
benen … rygon	116	24
benen … ser	-131	-117
benen … sig	151	40
benen … svaga	192	0
benen … undra	-90	-120
benet	234	-83
benet als	118	20
benet ar	88	-87
benet blekt	100	17
benet domna	157	63
benet efter	164	12
benet genom	105	-19
benet i	59	-99
benet korti	-109	-84
benet lukta	121	21
benet och	212	16
benet ring	128	7
benet siter	121	-10
benet slapa	148	-3
benet somna	-128	-136
benet sover	-160	-162
benet vek	99	14
benet … #	121	29
benet … armen	146	22
benet … av	105	-19
benet … bortd	111	28
benet … byxor	105	-19
benet … det	118	20
benet … fast	121	-10
benet … feber	121	21
benet … inte	201	45
benet … kalt	170	25
benet … nan	128	7
benet … nar	-209	-203
benet … och	202	71
benet … ocksa	132	24
benet … pa	71	-81
benet … sa	203	44
benet … saret	125	4
benet … sig	213	22
benet … stelt	-164	-146
benet … vride	141	5
benpa i	-143	-122
benpa … gar	-143	-122
benpaset	-108	-91
benpi stick	132	5
benpi … ut	145	-11
benpipan	145	-11
bensi i	108	-59
bensi … bilen	101	-38
bensin	204	10
bensinen	36	167
ber	12	229
ber*	-104	67
berak i	-102	-105
berak … maj	-102	-105
beraknad	-149	-170
berat att	-99	72
berat vad	-21	118
berat … hon	-169	-165
berat … styvp	8	101
beratade	-25	164
beratar	-147	-27
beratat	-26	170
berget	-11	154
bergochdalbanan	-115	-131
beroe … att	6	109
beroe … kafe	-126	-123
beror	-141	-114
beror pa	-130	-109
berord	-162	-175
bes*	-136	208
besat	-80	-151
besat av	-142	-153
besat … dinos	-111	-120
beske om	-73	50
beske … barne	-23	97
besked	-86	16
beskedet	-27	107
beskr det	97	-1
beskr … som	97	-1
beskriver	97	-1
besok	-262	-254
besok hos	27	123
besok och	5	129
besok … papa	27	123
besok … svara	5	129
besok … torsd	-85	-104
besokstider	-93	-119
besta alt	40	159
besta att	16	133
besta datum	55	168
besta filte	-114	-113
besta mig	61	279
besta til	28	139
besta … for	-138	-176
besta … jag	18	136
besta … pa	51	168
bestala	-185	-178
bestaler	-129	-158
bestalning	-137	-114
bestamt	78	381
besva ar	-90	-114
besva besva	-90	-114
besva men	176	17
besva tack	16	113
besva … ar	-90	-114
besva … for	16	113
besva … sen	106	17
besvarar	-90	-114
besvaret	16	113
besvi pa	21	135
besvi varje	9	151
besvi … att	22	137
besvi … morgo	9	151
besviken	-18	195
bet grane	16	153
bet hene	15	159
bet honom	175	41
bet mej	-127	-136
bet mig	-97	-195
bet pa	159	29
bet pojke	156	73
bet sig	-167	-156
bet skada	-97	-134
bet … halen	159	29
bet … i	-152	-241
bet … sluta	-18	112
bet … ta	16	153
bet*	-102	144
betablockerare	-182	-194
betal #	-79	-98
betal for	-166	-135
betal rakni	-17	126
betal … for	-79	-98
betal … glaso	-106	-111
betal … i	24	128
betal … och	69	187
betala	8	158
betalar	-218	-195
beter	125	206
beter … if	41	118
beton i	137	18
beton … ogat	137	18
betongen	147	111
betsk i	-120	-108
betskena	-171	-184
betskenan	-120	-108
betwe a	-133	-113
betwe my	169	26
betwe … legs	206	41
betwe … shoul	148	10
betyd det	-175	-166
betyd … att	-133	-152
betyder	-186	-115
betyg vart	17	123
bf slog	21	153
bf … mej	21	153
bh	-111	-119
bh n	-111	-119
bh … under	-111	-119
bi stack	128	-6
bi utsla	127	31
bi … mig	128	-6
bi … pa	127	31
bidra til	-129	-133
big	75	-68
bih*	-222	-211
bihal infla	-114	-79
bihal … igen	-114	-79
bihale	-114	-79
bihalorna	-239	-213
bil	207	202
bil from	-104	-84
bil har	-143	-142
bil igen	-146	-155
bil jag	119	44
bil och	148	130
bil stana	-14	133
bil … dot	-143	-142
bil … kan	119	44
bil … last	-104	-84
bil … vag	138	85
bil*	102	211
bilaka	-117	-83
bilar	34	212
bilar med	-3	130
bilar och	33	129
bilar sager	11	129
bilar … att	11	129
bilar … hande	-3	130
bilba explo	-133	-116
bilba … ingen	-133	-116
bilbateriet	-133	-116
bild pa	98	186
bild sen	-164	-167
bild … en	-23	77
bild … table	-2	163
bilde i	-47	102
bilde och	20	204
bilde pa	27	148
bilde … huvud	-39	98
bilde … lamna	8	115
bilde … nu	4	108
bilde … table	-30	103
bilde … vapen	-2	149
bilder	109	281
bildo nagel	-137	-101
bildo … ar	-137	-101
bildoren	-161	-122
bilen	143	102
bilen algen	-96	-105
bilen ar	77	148
bilen fins	-126	-140
bilen med	2	139
bilen nu	143	9
bilen skena	-118	-139
bilen … ar	130	-4
bilen … borta	-12	124
bilen … en	-1	146
bilen … garag	-30	90
bilen … ingen	-118	-139
bilen … pa	-34	-108
bilen … parke	68	132
bilen … sager	-14	111
bilen … siter	101	-38
bilko	-132	-131
bilko ont	-132	-131
bilko … i	-132	-131
bilny i	0	154
bilnycklarna	-57	122
bilol nar	-83	-140
bilol … de	-83	-140
bilolycka	69	-86
bin*	258	-20
binda	182	-2
binda var	121	-33
binda … tiond	123	-29
bindan	131	-1
bindo pa	158	6
bindo … nagra	107	37
bindor	175	18
bingo	-145	-147
binju magsj	140	25
binju … o	111	20
binjurarna	142	43
binjuresvikt	124	22
bio*	53	-97
bip*	-190	-134
bipol sjukd	-119	-132
bipol … ska	-96	-138
bis*	170	46
bisti i	164	40
bistick	164	40
bit	-245	-345
bit aple	130	4
bit down	-166	-177
bit i	127	11
bit of	-276	-199
bit pa	-114	-125
bit pale	-131	-115
bit stif	-126	-118
bit … a	-141	-123
bit … blood	-208	-145
bit … halse	127	11
bit … in	-154	-133
bit … under	-114	-125
bit … with	-131	-115
bit*	-93	-182
biten	140	-82
biten by	156	20
biten tunga	120	11
biten … a	194	22
biten … bi	127	31
biten … hugor	-98	-106
biter	-290	-248
biter den	-101	-87
biter mig	-178	-152
biter pa	-186	-190
biter … alt	-117	-97
biter … nagla	-184	-172
bitet	117	11
bitet tunga	117	11
bitet … och	117	11
bits	-144	-136
bits pa	-144	-136
bits … dagis	-144	-136
biv*	-114	-7
biver av	-101	-95
biver … medic	-101	-95
biverkning	-164	-157
bjo*	-160	-227
bjork slar	-122	-109
bjork … ut	-143	-131
bjorken	-201	-174
bka	-146	-138
bka tid	-146	-138
bla	42	-105
bla a	145	8
bla dar	-140	-120
bla en	139	1
bla inte	115	32
bla lapar	215	32
bla nar	105	35
bla nu	93	-11
bla och	-215	-229
bla runt	84	122
bla sager	150	-2
bla ta	-152	-130
bla tunga	-149	-124
bla … andas	157	13
bla … ar	97	15
bla … en	112	-3
bla … fingr	-122	-150
bla … grate	114	26
bla … gul	-111	-93
bla … jag	-152	-119
bla … lapar	177	7
bla … min	140	7
bla … mun	174	5
bla … munen	176	13
bla … ogat	3	167
bla … rosla	119	38
bla … slap	194	23
bla … stel	108	23
bla … stund	139	1
bla … suga	115	32
blaa marke	-6	154
blaa … och	120	33
blaa … runt	-6	154
blaaktig	138	-27
blaba bla	-149	-124
blaba och	-131	-126
blaba … magen	-131	-126
blaba … tunga	-149	-124
blabar	-214	-206
black out	155	-7
black tary	134	18
black … inte	148	30
black … now	83	-25
black … stool	134	18
blacked	155	-7
blackout	-138	-138
blade i	-8	101
blade … hande	-8	101
bladet	-8	101
blagra	139	11
blali prick	144	47
blali … pa	144	47
blama dokum	25	158
blama feber	148	-10
blama fran	-148	-160
blama komer	-5	119
blama och	-79	58
blama overa	165	11
blama pa	-177	6
blama … halse	9	176
blama … handb	-148	-160
blama … handl	-10	109
blama … hofte	-197	-163
blama … jag	-74	48
blama … laret	-163	-220
blama … nar	-5	119
blama … och	162	104
blama … sager	1	124
blama … smalb	-200	-202
blama … vi	-117	-125
blamarke	-322	-255
blamarken	177	346
blamarkena	8	143
bland	-137	-168
bland klori	139	23
bland rengo	115	46
bland unga	-137	-168
blandade	167	20
blandas	-97	-108
blank hjalp	-156	-143
blank … mig	-156	-143
blanket	-113	-150
blanketer	-156	-143
blaog han	22	115
blaog … blev	22	115
blaoga	38	145
blaro prick	148	41
blaro … pa	148	41
blaroda	148	41
blasa	-228	-242
blasa maste	-106	-99
blasa pa	-186	-193
blasa … halen	-171	-165
blasa … kisa	-106	-99
blasl mage	108	28
blasl … efter	108	28
blaslagen	108	28
blaso efter	-138	-111
blaso i	-101	-153
blaso overa	134	1
blaso pa	-247	-227
blaso … brans	-138	-111
blaso … ena	-210	-199
blaso … munen	-150	-188
blasor	-97	-206
blasp ben	105	3
blasp … och	83	-16
blasprackliga	83	-16
blast	-164	-149
blat efter	-186	-173
blat kraks	124	5
blat men	-144	-121
blat oga	5	207
blat om	-144	-130
blat under	-120	-99
blat … munen	-144	-130
blat … nagel	-120	-99
blati igen	5	168
blati … och	0	135
blatira	-80	80
blavi som	133	29
blavi … sten	133	29
blavita	170	30
bld*	195	45
blder	150	19
blder mkt	106	48
blder sa	134	8
blder … mycke	134	8
blder … o	106	48
bldoer	130	28
ble*	130	113
bleach	194	19
bleed	-56	102
bleed a	177	17
bleed heavi	139	-12
bleed … i	-155	-168
bleed … lot	177	17
bleeding	258	15
blek	258	14
blek har	138	55
blek hon	135	60
blek som	172	26
blek trot	146	18
blek … har	155	23
blek … lagt	138	55
blek … ont	124	43
blek … sager	146	18
blek … snori	-148	-135
bleka	-109	-126
bleka nu	-109	-126
bleka … kan	-109	-126
blekt	166	-2
blekt kalt	100	17
blekt och	128	8
blev	-25	90
blev aldel	-40	-185
blev antas	15	176
blev arg	-16	139
blev av	-24	104
blev avslo	2	105
blev batre	55	-100
blev biten	-98	-106
blev bla	-100	-166
blev blind	137	11
blev en	-88	-130
blev fasti	112	23
blev fint	12	117
blev iskal	131	13
blev kalsv	-192	-203
blev kniva	121	-3
blev lite	-189	-140
blev morda	-116	-151
blev nedsl	-5	110
blev nedsp	2	141
blev nyfik	-118	-124
blev pakor	-27	-154
blev pasat	33	150
blev rada	-97	-112
blev radad	2	124
blev sa	-130	-228
blev skjut	21	-108
blev som	150	14
blev spark	123	-14
blev stel	164	45
blev stor	-122	-118
blev stuck	155	69
blev svart	94	-94
blev tving	36	159
blev utskr	9	167
blev valdt	50	312
blev valta	-4	172
blev vare	93	-11
blev vit	157	-7
blev … arg	-134	-135
blev … beror	-162	-175
blev … bula	-114	-121
blev … en	172	-19
blev … for	51	174
blev … fora	2	124
blev … forla	-99	-97
blev … fran	50	173
blev … i	41	170
blev … inat	20	151
blev … men	150	1
blev … nar	-40	144
blev … o	-98	-136
blev … om	-152	-153
blev … pa	-160	-63
blev … rod	114	-14
blev … sa	214	79
blev … stuck	-155	-160
blev … tar	-149	-132
blev … trot	116	14
blev … vem	-124	-111
blev … vid	191	32
bli batre	-94	-127
bli demen	-101	-118
bli gravi	-160	-125
bli ludig	128	-6
bli opere	-98	-119
bli organ	-162	-179
bli papa	-158	-207
bli skure	2	77
bli slap	110	-32
bli stuck	-126	-93
bli svimf	110	54
bli tyst	12	224
bli … ar	-98	-119
bli … for	11	147
bli … och	-141	-195
bli … som	-128	-147
bli … vilka	-94	-127
blick och	-11	150
blick … da	-7	118
blicken	39	120
blind	154	-22
blind borta	-149	-135
blind en	137	11
blind i	-140	-101
blind in	153	18
blind sprac	-116	-87
blind … fjol	-140	-101
blind … nar	-116	-87
blind … one	153	18
blind … stund	137	11
blindtarmen	-221	-174
blir	81	157
blir aldel	181	23
blir alt	147	16
blir altid	-164	-174
blir andfa	-93	-165
blir arg	-204	-94
blir av	8	160
blir bara	199	18
blir besvi	-28	127
blir bla	285	9
blir det	-59	109
blir fel	198	10
blir fler	177	40
blir for	19	249
blir franv	110	-3
blir galen	-280	-170
blir gra	173	8
blir harda	114	29
blir hogre	23	121
blir hon	-110	40
blir i	31	121
blir kalsv	125	9
blir kasta	0	113
blir knivh	-172	-152
blir konst	176	49
blir misha	25	154
blir mork	123	14
blir morkr	169	17
blir osake	-117	-103
blir sa	-122	137
blir sakta	-72	-100
blir sald	28	181
blir samre	123	-1
blir slage	-102	69
blir snabt	127	41
blir somni	135	-26
blir store	154	135
blir svag	157	57
blir svaga	122	-18
blir svart	101	-39
blir trang	209	10
blir vingl	-130	-122
blir vita	-240	-177
blir … ar	-96	-116
blir … arg	-44	101
blir … av	-150	-35
blir … batre	-149	-150
blir … efter	-123	-134
blir … for	161	50
blir … hema	-94	42
blir … me	8	160
blir … medan	91	5
blir … mycke	20	235
blir … nat	31	121
blir … nu	27	-101
blir … och	282	76
blir … ord	99	-11
blir … pa	-134	-65
blir … rad	-151	-156
blir … samre	166	48
blir … somni	199	56
blir … svart	4	186
blir … til	25	120
blir … trota	128	26
blir … tyst	-51	136
blir … under	-112	-98
blir … varje	44	155
blir … vimel	-81	-112
blister	-145	-164
blivi blaak	124	-28
blivi blaso	-147	-71
blivi foral	-76	-117
blivi helt	120	133
blivi hes	147	15
blivi i	-104	-104
blivi inlas	7	109
blivi konst	90	56
blivi misha	21	127
blivi morkb	118	14
blivi pakor	-145	-174
blivi sa	196	90
blivi samre	-139	-163
blivi snet	156	18
blivi stenh	124	5
blivi store	-187	-158
blivi svag	126	14
blivi svaga	160	26
blivi valdt	12	112
blivi vit	137	25
blivi … andfa	110	14
blivi … den	-133	-121
blivi … flera	-104	-104
blivi … glad	28	93
blivi … hema	7	109
blivi … nu	-6	153
blivi … runt	-147	-135
blivi … sen	-200	-196
blivi … svag	135	14
blixt av	-126	-127
blixt for	203	43
blixt fraga	-112	-104
blixt hela	102	11
blixt huvud	150	50
blixt slog	118	-45
blixt … ar	-112	-104
blixt … dan	102	11
blixt … kamer	-126	-127
blixt … kante	-141	-119
blixt … ner	118	-45
blixt … ogone	209	50
blixt … vid	150	50
blixtar	109	-53
blixten	118	-45
blixtrande	150	50
blixtsnab	-112	-104
blo*	93	-147
blocked	-195	-191
blod	318	42
blod a	165	23
blod genom	79	-23
blod hela	154	28
blod i	-219	-155
blod koma	134	18
blod lite	158	51
blod mycke	171	33
blod nar	94	-49
blod och	165	11
blod om	-113	-99
blod pa	-230	-56
blod prop	105	47
blod ska	-138	-120
blod sluta	-113	-133
blod tva	128	17
blod ur	118	-28
blod var	-185	-179
blod … avfor	-231	-164
blod … bade	158	21
blod … benen	116	32
blod … bloja	-112	-74
blod … det	-238	-191
blod … feber	133	17
blod … gange	106	-33
blod … gar	-198	-191
blod … gor	-120	-122
blod … handl	129	-1
blod … handu	79	-23
blod … huvud	117	35
blod … jag	43	-100
blod … kiset	-193	-155
blod … kuden	-201	-212
blod … lakan	-36	115
blod … manda	-107	-130
blod … munen	178	-4
blod … mycke	174	20
blod … nasa	-123	-113
blod … nu	-113	-133
blod … orat	156	31
blod … paper	-169	-144
blod … papre	-235	-174
blod … sjuka	143	45
blod … sleme	-163	-122
blod … snore	-166	-150
blod … som	141	42
blod … sperm	-100	-107
blod … tiden	147	23
blod … toale	137	29
blod … trosa	-161	-121
blod … troso	0	135
blod … urine	-113	-104
bloda	-70	-131
bloda alerg	-114	-83
bloda blod	143	45
bloda det	155	-24
bloda efter	-154	-152
bloda igen	-122	-96
bloda mycke	111	1
bloda tvata	-125	-121
bloda … ar	162	5
bloda … inget	-115	-122
bloda … ur	111	1
blodapelsin	-145	-111
blodarsjuka	143	45
blode	-366	-298
blode bara	158	-1
blode darne	3	121
blode efter	142	23
blode en	-172	-129
blode for	-235	-88
blode forsa	147	-9
blode fran	93	-78
blode genom	139	-1
blode han	28	185
blode jatem	161	9
blode klaro	141	14
blode kraft	103	-31
blode lite	-10	113
blode masor	181	-11
blode nar	-175	-75
blode nasbl	-131	-23
blode och	96	172
blode pumpa	158	-6
blode rina	-8	101
blode riner	244	19
blode sa	150	6
blode sen	132	41
blode som	68	-66
blode sprut	123	34
blode ur	229	29
blode … #	162	41
blode … a	124	23
blode … anars	1	126
blode … anges	-3	121
blode … dem	-130	-119
blode … det	135	12
blode … forsa	149	-2
blode … fortf	-8	154
blode … fran	63	-71
blode … gravi	133	26
blode … halse	136	1
blode … har	76	155
blode … huvud	79	-45
blode … jag	-142	-1
blode … kan	-110	-117
blode … liten	-136	-122
blode … men	-181	-157
blode … mer	-130	-129
blode … minut	-157	-135
blode … nar	-204	-193
blode … ner	173	20
blode … och	140	13
blode … orat	169	18
blode … pa	-157	-167
blode … rak	-110	-94
blode … slog	28	185
blode … stund	-125	-97
blode … tandk	109	-40
blode … ukrai	-120	-102
blode … vecka	143	12
bloder	245	184
blodet	407	104
blodf darfo	-119	-107
blodf har	156	48
blodf jag	-114	-97
blodf sa	-107	-91
blodf tror	135	26
blodf … jag	122	2
blodf … jateo	156	48
blodf … undra	-119	-107
blodforgiftning	124	-23
blodfortunande	-47	-142
blodg far	-113	-99
blodg … jag	-113	-99
blodgivning	-113	-99
blodgrup	-140	-148
blodi hosta	146	24
blodi paper	-7	105
blodi slem	129	3
blodi … i	127	114
blodk i	-134	-107
blodk … ogat	-134	-107
blodkarl	-134	-107
blodn har	-132	-116
blodn ingen	-130	-99
blodn och	112	22
blodn sluta	-176	-148
blodn vecka	170	39
blodn … #	170	39
blodn … for	-176	-148
blodn … inte	213	0
blodn … sluta	-132	-116
blodn … smart	112	22
blodning	81	-49
blodningen	142	-77
blodp fora	-131	-113
blodp imorg	-79	-128
blodp … aret	-131	-113
blodprop	-71	-149
blodprov	-290	-282
blodpuding	-130	-147
blods #	57	-92
blods hi	142	66
blods i	-133	-120
blods lag	-142	-116
blods … keton	129	55
blods … kraks	142	66
blods … mar	-129	-99
blods … munen	-133	-120
blods … och	118	8
blods … pa	-148	-189
blodsmak	-149	-146
blodt ar	91	-65
blodt faler	121	17
blodt for	-82	51
blodt ger	-111	-96
blodt i	126	-52
blodt igar	-89	-81
blodt kansk	-113	-102
blodt lagt	172	37
blodt liger	-130	-122
blodt lite	-128	-118
blodt och	110	-46
blodt om	10	154
blodt sjunk	129	32
blodt slut	-128	-136
blodt … armar	149	9
blodt … dunka	109	35
blodt … efter	121	17
blodt … hema	-107	-99
blodt … hogt	-209	-206
blodt … hosta	-111	-96
blodt … kraks	138	55
blodt … lagt	131	16
blodt … lite	-201	-170
blodt … munen	152	25
blodt … over	-127	-128
blodt … pa	-216	-203
blodt … ska	-89	-81
blodt … svart	128	58
blodt … table	-131	-120
blodt … yr	-128	-118
blodtryck	-46	-169
blodtryckskontrol	-196	-181
blodtrycksmedicinen	-31	-121
blodtrycksmediciner	-146	-136
blodtryckstablet	-115	-95
blodv blod	-164	-114
blodv … var	-164	-114
blodvarde	-172	-189
blodvardet	-164	-114
bloja	126	-26
bloja hos	-112	-74
bloja skrik	129	3
bloja … i	154	-19
bloja … nyfod	-112	-74
blojan	109	74
bloje tror	-121	-79
bloje … jag	-121	-79
blojeksem	-149	-112
blojo pa	158	129
blojo … et	117	-4
blojo … tolv	121	15
blojutslag	-231	-201
bloma	-185	-152
bloma ar	-185	-152
bloma … slap	-185	-152
blomkrukan	-192	-190
blomor	-5	190
blood	88	-161
blood is	180	6
blood on	-141	-110
blood test	-175	-157
blood tests	-122	-112
blood … spurt	169	9
blood … table	-147	-156
blood … the	-141	-110
blosa och	119	45
blosa … jag	119	45
blot	187	102
blot av	161	36
blot i	146	32
blot … ansik	117	18
blot … svet	161	36
blu*	39	-107
blue	165	-52
blund nu	104	10
blundar	104	10
blury	142	23
blury eyes	112	25
bly	205	-1
bod*	-136	-68
boden	-111	-52
boe*	137	124
boend sager	-15	130
boend … att	3	127
boendet	107	90
boi*	169	20
boili water	169	20
boiling	169	20
boj*	-5	-173
boja	6	-126
boja blev	112	23
boja hakan	131	52
boja ner	163	55
boja … fasti	112	23
boja … hakan	163	55
boja … mot	142	54
bojer	-81	-159
bojer fram	109	-1
bojer mig	-193	-176
bojer sig	144	19
bojer … bakat	144	19
bojer … huvud	109	-1
bok	-142	-144
bok men	-88	-95
bok … hosta	-88	-95
bok*	-147	-298
boka	-16	-149
boka en	152	32
boka om	-263	-314
boka pa	-115	-136
boka provt	120	56
boka rontg	-133	-121
boka samta	-96	-124
boka upfol	-106	-67
boka vacin	-121	-112
boka … freda	-115	-136
boka … hos	-113	-98
boka … i	-2	136
boka … min	-168	-182
boka … mot	-163	-100
boka … pa	132	38
bokar	-324	-338
bokar en	-137	-125
bokar jag	-227	-233
bokar … tid	-137	-125
bokat	85	150
bokat bilje	-5	109
bol	-173	-236
bol i	-202	-171
bol pa	-148	-109
bol … huvud	-108	-106
bol … inget	136	-9
bom*	-181	-213
bomben	-155	-164
bomul	-142	-145
bon*	114	159
bone	170	8
bone stick	133	7
bone … out	133	7
bonor	-147	-135
boo*	-223	-265
book	-206	-241
book a	-219	-180
book … blood	-145	-114
bor	104	183
bor ensam	58	-142
bor i	16	249
bor ihop	19	145
bor nu	-183	-169
bor … boden	-128	-25
bor … et	-158	-136
bor … i	27	-144
bor … lande	109	15
bor … med	13	137
bor … mil	173	-11
bor … min	-2	129
borde	-148	-107
borde bara	15	164
borde blama	-107	-114
borde bredv	135	-33
borde do	0	111
borde jag	-87	-191
borde med	11	105
borde nu	27	123
borde ont	-111	-136
borde … dot	-6	133
borde … dra	14	118
borde … et	11	105
borde … for	-133	-149
borde … i	-111	-136
borde … int	9	115
borde … kola	-141	-127
borde … store	-93	-108
borde … testa	-145	-122
bordskanten	-127	-163
boredom	-120	-138
borelia	-131	-146
boreliaring	-192	-177
borja	-107	-165
borja ata	-119	-149
borja bli	259	54
borja bloda	-122	-96
borja efter	-23	128
borja for	154	13
borja forsa	76	-23
borja igar	-203	-182
borja kramp	145	-5
borja man	-208	-240
borja med	-177	-263
borja nar	-123	-14
borja och	34	114
borja om	-151	-152
borja pa	-31	-118
borja plane	31	162
borja rycka	118	-13
borja skara	27	154
borja som	109	30
borja sova	12	138
borja … antib	-140	-112
borja … att	-99	70
borja … batre	-124	-118
borja … beske	-23	97
borja … en	174	6
borja … hur	21	148
borja … jarnt	-149	-140
borja … kana	-132	-125
borja … klia	136	38
borja … ludig	128	-6
borja … mej	13	117
borja … rapak	153	31
borja … rycka	123	9
borja … sig	10	126
borja … svimf	110	54
borja … vanli	104	18
borjan	134	18
borjar	8	-165
borjat	66	310
borst och	-107	-91
borst … och	107	43
borst … tandt	-107	-91
borsta	107	43
borstar	-250	-188
bort	-93	91
bort ala	-133	-7
bort aren	-146	-173
bort den	-146	-108
bort en	-49	-163
bort fiske	23	119
bort hene	-26	143
bort hon	0	80
bort hunde	-15	145
bort huvud	-53	88
bort i	-180	-109
bort ingen	-113	-140
bort juice	128	2
bort med	-141	-120
bort mig	-11	168
bort min	-141	-83
bort nar	157	-15
bort nu	67	-50
bort och	-117	8
bort pa	-131	-114
bort sin	14	188
bort sina	45	195
bort … alt	6	152
bort … alved	-110	-92
bort … ar	169	61
bort … augus	-100	-127
bort … bilde	8	115
bort … fasti	-140	-119
bort … for	-145	-154
bort … gitar	40	154
bort … halva	124	53
bort … hosta	-146	-139
bort … i	24	180
bort … kat	25	103
bort … man	157	10
bort … manda	-89	-94
bort … med	-152	-137
bort … mina	-106	-105
bort … njurs	116	21
bort … nu	-135	-126
bort … pa	13	157
bort … penga	-8	190
bort … smyck	17	109
bort … tanke	58	143
bort … til	17	169
bort … varta	-146	-147
borta	-36	122
borta a	66	116
borta andas	93	15
borta de	20	155
borta et	142	3
borta hon	-8	151
borta i	57	-96
borta igar	-111	-107
borta med	-18	121
borta nu	-304	-308
borta och	14	-170
borta sen	-121	-66
borta … bilen	-18	121
borta … bit	-114	-125
borta … den	8	118
borta … efter	-104	-105
borta … en	-154	-145
borta … han	-149	-175
borta … igar	-111	-115
borta … inte	137	16
borta … jag	149	-85
borta … konst	93	15
borta … skale	111	20
borta … snark	173	38
borta … stund	184	10
borta … tag	142	3
bortagen	-197	-186
bortb och	-4	138
bortb … ska	-4	138
bortbyt	-4	138
bortd fran	139	32
bortd i	265	58
bortd … navel	139	32
bortd … rumpa	125	6
bortd … skrev	164	35
bortd … under	157	17
bortdomnad	269	57
bortdomnat	130	25
bortf i	103	13
bortf … synen	103	13
bortfal	103	13
bos	-180	-174
bos*	-71	286
bosa	15	209
bosan	-12	328
bosan ar	13	131
bosan i	23	182
bosan och	8	159
bosan ut	-11	76
bosan … knat	23	182
bot	-163	-156
bot har	-142	-133
bot*	174	-46
both	182	33
botle	55	-130
botox	-144	-138
bou*	-207	-139
bough a	-100	68
bought	-131	54
boxad mig	6	149
boxad … i	6	149
boxade	6	149
boy	201	18
boy … of	164	10
boy*	47	186
boyfr choke	106	-28
boyfr hits	5	117
boyfr puts	-32	79
boyfr stran	-16	143
boyfr … her	1	154
boyfr … his	-32	79
boyfriend	95	224
bra	-582	-576
bra an	108	12
bra anars	-203	-204
bra anda	-122	-156
bra ar	-127	-122
bra att	35	177
bra av	141	151
bra bara	-228	-176
bra behov	-153	-107
bra drick	-122	-139
bra en	119	44
bra far	-147	-82
bra for	-229	-237
bra frago	-131	-103
bra gar	-140	-171
bra gor	-186	-179
bra igen	234	2
bra jag	-165	-192
bra liv	-66	-93
bra men	-28	-167
bra nar	-129	-130
bra nu	-161	-122
bra och	-1	-214
bra ska	-287	-246
bra som	-148	-177
bra undra	-88	-110
bra va	-132	-111
bra var	-160	-170
bra varm	-103	-67
bra vid	117	23
bra vil	-27	-151
bra … att	5	196
bra … bara	-99	-65
bra … bebis	-115	-114
bra … dag	-120	-127
bra … dem	110	14
bra … det	-137	-137
bra … en	-133	-134
bra … folja	-136	-147
bra … for	-166	-188
bra … ha	-135	-132
bra … har	-111	-142
bra … helst	-147	-174
bra … honom	-163	-149
bra … huvud	-164	-132
bra … inte	-149	-124
bra … jag	-101	156
bra … kan	-164	-165
bra … lunch	117	23
bra … magen	131	21
bra … men	-179	-125
bra … mig	-76	-120
bra … ni	-140	-130
bra … ny	-98	-103
bra … om	-238	-214
bra … ont	-160	-154
bra … prata	117	4
bra … sa	143	36
bra*	111	101
brack	261	32
brack har	125	6
brack pa	160	31
brack … aorta	123	20
brack … blivi	124	5
brack … krops	131	32
bracket	203	26
brada	209	44
brada … inte	131	28
bradh mage	155	9
bradhard	194	19
braka bara	-102	-112
braka iblan	-115	-137
braka med	-124	-136
braka mycke	-77	-88
braka … hema	-77	-88
braka … mig	31	155
braka … om	-134	-168
braka … tonar	-98	-108
brakat	-30	114
braket	-5	151
bran	158	-132
bran i	55	-99
bran och	194	-2
bran skada	114	8
bran … i	177	29
bran … jag	136	9
bran … klade	181	17
brana	26	145
brana ner	31	169
brana … huset	31	169
branb pa	136	-14
branb stor	-106	-104
branb … fingr	-118	-97
branb … hela	179	24
branb … som	-106	-104
branblasa	-163	-147
branblasor	179	24
brand	71	-64
brand finge	-143	-119
brand fingr	-137	-106
brand gick	-154	-148
brand i	133	-36
brand mig	-244	-241
brand och	-134	-168
brand pa	-131	-183
brand tunga	-150	-124
brand … ansik	108	22
brand … av	-139	-135
brand … co	135	18
brand … hande	169	24
brand … kolmo	-147	-119
brand … lite	-144	-154
brand … pa	-342	-339
brand … tunga	-133	-109
brande	-404	-400
branden	24	140
brandman	-222	-213
brandovning	-182	-176
brandvarnare	-147	-119
brandvarnaren	224	33
brane a	105	29
brane kalor	-109	-112
brane lite	-122	-114
brane mig	34	364
brane ny	-115	-113
brane och	153	-17
brane sig	-4	151
brane … ja	105	29
brane … med	43	323
brane … partn	-115	-113
brane … tryck	182	-14
braner	75	215
branm … hande	130	24
branm … under	17	121
branmarke	130	24
branmarken	-12	142
brans i	225	11
brans pa	-64	-138
brans … ansik	225	11
brans … benen	125	-4
brans … hande	-113	-128
branskada	-34	-156
branskador	18	-135
brant mig	-105	-160
brant mina	12	113
brant sig	149	20
brant tunga	-143	-129
brant … dagbo	12	113
brant … lite	-143	-147
brant … pa	-158	-164
brasan	148	20
brast idag	-26	102
brato med	-124	-136
brato … levax	-124	-136
bre*	220	239
break	-136	-135
breakup	-143	-152
breas for	169	4
breastbone	102	-89
breat and	260	37
breat deep	144	-47
breat fine	-124	-119
breat help	123	-26
breat lips	145	19
breat since	126	8
breat … and	139	-51
breat … are	131	37
breat … just	-115	-137
breat … my	157	25
breath	245	-58
breathing	254	-39
bredb mar	119	19
bredb … ila	119	19
bredbent	119	19
bredv far	-5	109
bredv han	-32	103
bredv toma	103	-9
bredv … askar	103	-9
bredvid	116	221
brev	-17	152
brev i	-20	90
brev til	-32	138
brev … barne	19	169
brev … bilen	-12	124
brev … kalar	-20	90
brev … liger	103	-9
brev … min	-105	-129
brev … os	21	86
breve til	-12	125
breven	-74	87
brevl och	192	8
brevladan	246	125
bri*	169	35
bricanyl	-164	-144
bridge	-81	113
brigh red	183	37
brigh … blood	183	37
bright	183	37
brina klade	188	17
brinande	188	17
brine i	-42	-134
briner	-180	-219
bring pa	128	-4
bring … mig	128	-4
bringan	199	-3
brist	-168	-160
brist pa	-168	-160
brista	-40	86
bro … inte	-112	-103
bro*	146	78
brodar	-194	-177
brode vakta	2	146
brode … mig	2	146
broder	26	165
brodk i	-108	-123
brodk litet	-100	-122
brodk sluta	-117	-123
brodk … bloda	-117	-123
brodk … jack	-100	-122
brodkniven	-160	-114
broke … arm	-13	121
broke … glase	-115	-101
brolopet	-106	-139
broms slet	124	8
broms … av	124	8
bromsbandet	124	8
bron	207	178
bron flera	-22	90
bron hejda	164	-17
bron i	-86	66
bron nu	-38	210
bron och	183	-15
bron pa	139	-12
bron var	-137	-134
bron … andra	139	-12
bron … avsta	-137	-134
bron … kvala	-22	90
bron … nat	1	146
bron … tanke	128	-66
bron … titar	-38	126
bron … vagra	-19	102
bror ar	-147	-121
bror blode	136	1
bror har	-143	-9
bror i	-133	-79
bror jag	-8	-150
bror komer	6	177
bror nar	-104	-121
bror prata	-1	117
bror sa	10	160
bror sager	-9	117
bror skick	-10	134
bror spoar	8	131
bror tog	90	-15
bror tror	2	131
bror … att	-9	128
bror … far	118	-11
bror … fran	136	1
bror … gat	-172	-165
bror … han	-108	-82
bror … hejda	10	103
bror … hene	-7	148
bror … hotat	17	137
bror … i	-16	126
bror … in	19	142
bror … intag	-119	-111
bror … lamna	-12	124
bror … mycke	10	160
bror … nyski	-14	103
bror … osama	-1	117
bror … pa	-30	141
bror … skick	-21	109
bror … tryck	109	15
bror … up	8	131
brors fick	146	10
brors rispa	-127	-128
brose som	115	12
brose … et	115	12
brosetet	115	12
brosm sen	157	5
brosm … inat	157	5
brosmartor	157	5
brost	73	-113
brost a	148	53
brost amar	-137	-133
brost ar	-156	-149
brost bara	-223	-164
brost blaso	133	29
brost det	-187	-156
brost efter	59	-40
brost et	157	0
brost feber	-163	-109
brost gar	181	11
brost gor	190	1
brost haler	154	30
brost han	260	20
brost huden	109	6
brost i	-151	-153
brost iblan	-149	-151
brost inan	-150	-173
brost lite	-146	-134
brost mot	-139	-157
brost nu	176	29
brost o	340	116
brost och	138	-19
brost ont	158	54
brost se	108	9
brost sedan	218	49
brost sen	315	95
brost ska	-109	-94
brost som	123	-44
brost spane	103	41
brost stark	138	12
brost svart	168	25
brost til	152	34
brost tryck	176	18
brost tryke	125	45
brost ut	188	40
brost vad	98	22
brost vaxer	-165	-138
brost vid	137	18
brost vit	103	18
brost … #	-176	-110
brost … aldel	141	45
brost … ar	262	113
brost … armen	175	76
brost … en	200	52
brost … et	125	16
brost … flagn	109	6
brost … ga	138	12
brost … gympa	-130	-100
brost … hene	129	20
brost … i	320	90
brost … inte	168	32
brost … jag	-27	-146
brost … jakto	143	15
brost … kalsv	213	78
brost … kl	109	15
brost … komer	189	33
brost … kuden	-115	-114
brost … mage	181	67
brost … magen	156	61
brost … me	129	13
brost … mens	-151	-165
brost … mig	131	-7
brost … nar	-191	-132
brost … ner	130	32
brost … nitro	126	50
brost … o	125	45
brost … omt	-133	-110
brost … ont	190	1
brost … pa	154	30
brost … sarig	-120	-86
brost … sten	139	49
brost … stral	153	37
brost … svart	111	35
brost … sveta	110	14
brost … sveti	152	65
brost … svide	-145	-140
brost … til	153	45
brost … ut	193	19
brost … vagen	-139	-157
brost … vanst	123	53
brost … varad	-152	-128
brost … yrsel	116	30
brostbenet	52	-135
brostcancer	-94	-134
broste	283	29
brosted	154	30
brosten	-227	-11
brostet	216	-44
brostkorgen	167	-59
brostsmarta	232	49
brostsmata	129	13
brostvartan	-135	-109
brostvartor	-156	-130
brot	-175	-6
brot isen	-98	-88
brot mig	-116	-117
brot min	24	134
brot nagel	-138	-147
brot sig	17	156
brot … arm	24	134
brot … in	-35	101
brot … pa	-146	-142
brota och	-117	-125
brota pa	-117	-125
brota … jag	-117	-125
brota … skoj	-117	-125
brotades	-117	-125
brotare	-117	-125
broth on	119	-39
broth think	-9	117
broth … talki	-4	96
brother	142	230
brsot bara	-127	-117
brsot o	182	34
brsot … halso	-127	-117
brsot … sveta	182	34
bru*	-9	86
bruis come	2	139
bruis … easy	2	139
bruise	-152	-163
bruised	-154	-167
bruises	53	242
bruka bli	-73	-144
bruka goma	-11	117
bruka har	117	111
bruka jag	157	88
bruka pa	131	141
bruka prata	115	40
bruka ropa	93	-15
bruka skara	15	146
bruka spark	-122	-168
bruka ta	128	131
bruka vara	112	-22
bruka … blama	-10	109
bruka … en	139	141
bruka … hej	93	-15
bruka … inte	122	44
bruka … klart	117	1
bruka … men	145	-17
bruka … mer	-198	-185
bruka … mig	15	146
bruka … om	6	134
bruka … ont	122	1
bruka … os	-11	117
brukare	183	96
brukaren	206	172
brun	-181	-140
brun flytn	-109	-86
brun … ingen	-130	-99
brun … nar	-109	-86
brunt som	204	60
brunt … lukta	204	60
brush	-117	-120
bruta det	147	18
bruta … gick	147	18
brutalt	147	18
brute ta	-144	-154
bruten	-237	-241
bruti ihop	-23	97
bruti konta	5	150
bruti lilta	-151	-168
bruti tan	-115	-122
bruti … igen	22	183
bruti … liger	-23	97
bruti … tror	-115	-122
brutit	-171	38
brutn revbe	-5	151
brutn … efter	-5	151
brutna	-5	151
bry	-181	-108
bry sig	-217	-211
bry … om	-155	-92
bry*	-83	131
bryr	34	220
bryr … inte	36	227
bryter	-97	65
bub*	83	-136
bubla i	161	52
bubla nar	216	22
bubla … jag	201	29
bubla … lungo	139	33
bublar	132	-97
buc*	170	-25
buckets	132	24
bucol enlig	118	2
bucol … plan	118	2
bucolam	122	-29
budsk genom	7	164
budskap	1	181
buf*	139	-20
buk*	195	-61
bukta fonta	163	21
bukta och	138	21
bukta ut	138	24
buktande	163	21
buktar	235	22
bul*	-192	-292
bula	-216	-239
bula den	-114	-121
bula mar	-153	-141
bula … bra	-153	-141
buler han	102	14
buler … mar	102	14
bulra hela	-121	-94
bulra … tiden	-121	-94
bulrar	-121	-94
bulta kan	-120	-92
bulta … boja	-120	-92
bultar	-98	-152
bunch	111	-11
bunch of	111	-11
bunch … grand	111	-11
bunk	168	14
bup	-141	-67
bup i	-89	-113
bup … freda	-89	-113
burk	172	21
burk alved	203	18
burk sen	7	107
burk … for	113	15
burk … i	-76	40
burk … vi	103	-13
burke ar	84	-34
burke … tom	84	-34
burken	83	-84
burn	-63	100
burn mysel	26	160
burn … with	26	160
burni when	-176	-158
burni … i	-176	-158
burni … the	-207	-210
burns on	18	121
burns … my	18	121
bus #	-114	-111
bus … i	-114	-111
busar	-127	-111
busen liger	133	-3
busen prata	25	114
busen … om	25	114
busen … pa	133	-3
but	-164	-211
but #	154	13
but drink	-160	-164
but im	-174	-45
but is	-202	-174
but … can	-192	-189
but … manag	-149	-173
but … playi	-109	-77
but … scare	-18	119
buton	144	16
buton bater	128	12
bvc	-116	-131
bvc sager	-113	-145
bvc … att	-97	-143
by	203	83
by a	152	-58
by mista	220	16
by … car	195	17
by … snake	156	20
byg*	-169	-160
bygdegarden	-207	-184
byger	-142	-108
byger … och	-142	-108
byget	215	31
byn hange	-123	-106
byraladan	28	129
byt handu	101	24
byt tvatm	-157	-136
byt ut	-82	95
byt … #	101	24
byt … hans	-2	134
byt … min	14	139
byt*	-85	-139
byta	-117	-169
byta antid	-122	-115
byta lakar	-154	-163
byta pacem	-131	-98
byta … medic	-122	-115
byta … tiden	-131	-98
byte	-56	39
byte blodt	-119	-121
byter handu	117	16
byter jag	-131	-130
byter plast	-152	-149
byter stor	76	-23
byter … binda	76	-23
byter … hela	117	16
byter … vardc	-103	-103
byts	7	126
byts ut	7	126
byts … mot	7	126
byx*	139	230
byxor	9	177
byxor ar	-127	-138
byxor nere	7	162
byxor … for	-127	-138
byxorna	73	185
ca #	77	121
ca tva	-168	-154
ca … min	108	-5
ca … table	-12	107
ca … vecko	-168	-154
cal	-97	-273
cal again	-76	-117
cal an	172	30
cal … ambul	172	30
calf cramp	-117	-115
calf … at	-117	-115
came	171	104
came on	162	20
can	-272	-243
can barel	142	4
can do	-159	-160
can help	-117	-113
can i	-360	-310
can move	-201	-185
can only	163	134
can see	189	-23
can she	-137	-139
can walk	-167	-152
can … breat	142	4
can … drink	-133	-165
can … fine	-122	-103
can … finge	-134	-114
can … get	-230	-217
can … it	-55	-153
can … on	-226	-191
can … reboo	-142	-155
can … resen	-143	-141
can … take	-151	-133
can … the	144	185
canaria	-119	-151
cance fast	-134	-169
cance i	141	17
cance och	-141	-136
cance pa	-114	-128
cance … apoin	-139	-165
cance … freda	-114	-128
cance … rygra	92	23
cance … tilba	31	142
cancela	-114	-128
canceled	-38	128
cancer	-54	-155
cancern	27	216
canesten	-115	-124
cant	242	154
cant bend	122	48
cant breat	135	178
cant catch	207	11
cant feel	256	32
cant finis	174	-26
cant go	-17	141
cant move	183	-31
cant pee	169	19
cant sleep	-308	-338
cant smile	84	-13
cant stop	15	119
cant swalo	144	7
cant talk	144	5
cant … a	140	-31
cant … help	123	-26
cant … her	237	-25
cant … his	166	-30
cant … it	202	-20
cant … my	188	-50
cant … the	182	9
car	141	159
car crash	109	16
car flipe	131	12
car … my	131	12
car … neck	109	16
cas*	185	81
cashe halse	118	50
cashe … kliar	118	50
cashew	165	34
cat can	-125	-135
cat … i	-125	-135
cat*	183	-28
catch	147	-34
catch my	239	22
catch … breat	239	22
cel*	298	51
celgi ar	-119	-104
celgi for	164	26
celgi fora	169	45
celgi och	260	68
celgi vem	-158	-132
celgi … betal	-158	-132
celgi … en	136	12
celgi … feber	167	40
celgi … har	229	54
celgi … klara	-119	-104
celgi … nio	128	29
celgi … vecka	169	45
celgift	196	35
celgifter	271	37
celpr sen	-119	-108
celpr … fem	-119	-108
celprovet	-176	-151
cen*	-157	-163
centre	-115	-140
cer*	-220	-228
certi for	-161	-148
certi … my	-161	-148
cet*	-39	-116
cetirizin	-143	-130
champinjon	178	62
champinjoner	150	50
chang my	-116	-124
change	-247	-253
chate du	12	109
chate … var	12	109
chaten	9	157
check	-232	-232
check … phone	5	138
checks	-2	152
chef	56	189
chef hela	-87	-116
chef inte	-14	69
chef och	-24	87
chef om	-83	-122
chef … jag	-111	-19
chef … sig	-2	175
chef … tiden	-87	-116
chefe alt	-92	-115
chefe hotar	-149	-183
chefe tar	-114	-159
chefe tryck	-34	97
chefe vil	-7	-138
chefe … att	-4	-146
chefe … livet	-114	-159
chefe … med	-149	-183
chefen	-198	-225
chemo	271	51
chemo and	155	21
chemo with	126	36
chemo … a	126	36
chery	-158	-130
chery stone	-158	-130
chest	349	69
chest and	194	44
chest at	-137	-130
chest feels	135	-2
chest sprea	101	15
chest … right	165	6
chest … the	-137	-130
chest … to	127	32
child ever	-103	-107
child has	-178	-132
child is	153	10
child … choke	-103	-107
child … fitin	153	10
chils	220	20
chip i	-131	-65
chip … hunde	-156	-160
chip … min	15	131
chipe ur	13	95
chipe … armen	13	95
chipet	13	95
cho*	116	-134
chock	220	10
chock av	-135	-117
chock … getin	-90	-49
choke how	-103	-107
choke … do	-103	-107
choke … last	81	112
choke … until	139	-34
choki on	258	26
choki … food	147	19
choking	275	-16
chokl och	-157	-115
chokl … kraks	-157	-115
choklad	-177	-161
chs*	113	10
chset	113	10
chset pain	113	10
chset … and	113	10
cig*	32	174
cigar nar	23	112
cigar pa	-34	126
cigareter	-26	161
citod for	-7	115
citod … att	-7	115
clas	-183	-93
cle*	184	203
clean	24	209
clean och	-9	151
clean … nu	-9	151
cleaned	-114	-111
cleaner	187	-8
cli*	-146	-192
clinic	-127	-158
clo*	193	116
close	-4	153
closi up	135	13
closing	217	23
clothes	-4	156
clutc his	124	2
clutc … chest	124	2
clutching	124	2
cm	-142	-149
cna*	138	7
cnat	138	7
cnat speak	138	7
cnat … propr	138	7
co	135	18
co tjute	135	18
co … vi	135	18
coa*	2	197
coach	2	197
cof*	-91	-165
cofee	-91	-165
cofee … i	118	12
col*	25	-91
colapsed	34	-101
cold	33	-157
cold … no	-100	-84
com*	125	91
come back	-187	-200
come easy	2	139
come for	-122	-112
come out	223	23
come round	163	-5
come … blood	-122	-112
come … when	2	139
comes	-124	43
comes and	-109	-113
comes into	12	119
comes … goes	-109	-113
comin back	-192	-154
comin out	218	1
coming	273	4
computer	-118	-120
con*	-115	-179
confu and	141	40
confu … cold	175	54
confused	138	38
convulsing	135	8
coo*	13	-157
cooking	-153	-147
copy	-148	-140
copy of	-148	-140
copy … my	-148	-140
corti i	-128	-98
corti … axeln	-128	-98
cortisonspruta	-128	-98
cou*	-181	-137
cough	-311	-274
cough and	-105	-125
cough blood	185	48
cough up	243	26
cough … blood	133	30
cough … fever	-163	-136
coughing	342	42
could	-210	-148
could breat	-125	4
could i	-132	-151
could murde	-112	-139
couldnt	-73	-147
counseling	-179	-204
counselor	-126	-136
counts	-4	180
courage	37	151
course	-191	-173
cov*	-197	-34
covered	-14	140
covid	-261	-270
covid men	-104	-127
covid sen	127	36
covid … nio	127	36
covid … nu	-104	-127
cow*	106	-26
cowor just	127	11
cowor … lost	127	11
coworker	106	-26
cracked	-52	98
cramp	-117	-115
cramp at	-117	-115
cramp … night	-117	-115
cramps	-183	-169
crash neck	109	16
crash … pain	109	16
cre*	-290	-279
cream	-253	-250
crime	-126	-133
criti doing	-112	-101
criti … mindf	-112	-101
critic	-112	-101
crooked	151	-14
crosen	128	-10
crp	-132	-138
cru*	53	-123
crush chest	157	15
crush … pain	131	10
crushing	122	24
csn	-152	-154
ctb	22	109
ctb imorg	22	109
cup	174	8
cut my	-17	-128
cut mysel	-158	-99
cut of	146	8
cut that	-142	-182
cut too	-11	184
cut … deep	1	146
cut … finge	-78	-128
cut … his	123	11
cut … shavi	-172	-181
cut … sting	-78	-104
cut … when	15	120
cut*	-60	218
cutin again	54	223
cutin … arms	-5	121
cuting	-84	168
cyk*	54	-79
cykel	-95	-165
cykel grus	-126	-93
cykel igar	-194	-164
cykel … inget	115	-3
cykel … och	-136	-118
cykelstyret	76	-68
cyklar	-175	-160
cys*	-112	-133
cysta	-112	-133
cysta googl	-80	-117
cyt*	279	70
cytos for	160	40
cytos i	137	13
cytostatika	216	57
d i	105	47
d racke	5	129
d vitam	-251	-250
d … brost	105	47
da	110	424
da a	-159	-114
da ar	31	242
da barne	-134	-114
da berak	-102	-105
da far	20	174
da jag	33	201
da men	-103	-179
da och	-100	-157
da smal	152	33
da svart	131	4
da tar	-15	131
da va	177	8
da … da	-103	-162
da … han	-3	212
da … har	4	118
da … spark	-134	-114
dacka	132	-7
dacka i	-115	-94
dacka … sofan	-115	-94
dacke nej	-146	-147
dacke ont	-124	-114
dacke … i	-124	-114
dacke … skamt	-146	-147
dacken	-199	-196
dad	84	9
dad beats	29	203
dad cnat	138	7
dad hits	-15	181
dad is	197	5
dad says	-2	-124
dad used	-119	-105
dad … dying	164	5
dad … heave	3	125
dad … me	-3	208
dad … my	37	168
dad … speak	138	7
dad … to	-119	-105
dag #	-204	-192
dag andas	132	44
dag ar	56	-71
dag att	8	112
dag ben	-120	-108
dag fakti	-8	116
dag hade	13	185
dag haha	-145	-147
dag han	136	-17
dag kraks	110	37
dag lite	-140	-133
dag mar	-144	-107
dag men	-157	-135
dag nu	-12	176
dag skar	8	116
dag tog	-113	-140
dag tva	-134	-132
dag vecka	-117	-104
dag … bort	-113	-140
dag … bra	-135	-105
dag … huvud	-114	-118
dag … inget	55	120
dag … jag	98	151
dag … jobet	-94	-116
dag … stale	120	13
dag … tung	-120	-108
dagar #	-125	-89
dagar ar	-130	-149
dagar clean	-9	151
dagar gamal	187	64
dagar gaser	-113	-112
dagar har	184	121
dagar hon	142	-15
dagar i	-131	-152
dagar ingen	-121	-112
dagar jag	-187	-88
dagar kan	-140	-136
dagar med	-77	66
dagar sedan	166	107
dagar sen	183	196
dagar … alt	139	-5
dagar … ata	-111	-109
dagar … det	-171	-144
dagar … feber	-128	-93
dagar … forlo	44	141
dagar … ingen	-154	-155
dagar … jag	134	-5
dagar … langa	-137	-163
dagar … nu	147	59
dagar … och	133	148
dagar … valdi	74	-5
dagarna	-208	-199
dagbo och	12	113
dagbo star	26	144
dagbo … datum	26	144
dagbo … rader	12	113
dagbocker	12	113
dagbok	26	143
dagen efter	-99	36
dagen grate	117	27
dagen i	114	15
dagen pa	-37	126
dagen vi	120	56
dagen … jobet	-115	-135
dagen … natpa	-114	-127
dagen … piler	-31	111
dagen … skyld	120	56
dagen … solen	114	15
dagis	-242	-201
dagis … det	-108	-105
dags … kontr	-146	-129
dal*	-143	-104
dalig anded	-107	-91
dalig att	102	-15
dalig av	-96	-150
dalig blev	137	11
dalig i	-103	-219
dalig idag	-114	-113
dalig igen	-133	-133
dalig inan	43	125
dalig kondi	-168	-154
dalig lange	10	103
dalig men	-153	-182
dalig och	-174	-67
dalig om	-97	-115
dalig sa	-139	-97
dalig skriv	-137	-153
dalig tanka	-93	-109
dalig vil	7	134
dalig … blind	137	11
dalig … do	0	125
dalig … dokto	-139	-97
dalig … fast	-107	-91
dalig … har	-90	-119
dalig … helre	-137	-153
dalig … klasr	-97	-108
dalig … man	43	125
dalig … nater	-97	-115
dalig … pa	-125	-139
dalig … snura	-93	-109
dalig … svara	-143	-159
dalig … vil	-105	-138
daligt	-248	-132
dam	-112	-154
dam*	193	135
damsu att	116	14
damsu … jag	116	14
damsugningen	116	14
dan	-159	-5
dan e	5	117
dan har	-148	-143
dan ja	5	117
dan min	102	11
dan tapat	102	29
dan … #	102	29
dan … e	5	117
dan … inte	-99	-86
dan … snart	5	117
dandr nothi	-105	-106
dandr … helps	-105	-106
dandruf	-105	-106
dange to	-113	-107
dange … faint	-113	-107
dangerous	-170	-163
dansb a	-13	115
dansb … jag	-13	115
dansbandskvalen	-13	115
dar a	21	199
dar ala	-181	-169
dar dom	-141	-145
dar igen	25	175
dar jag	-182	-94
dar man	50	-103
dar nere	14	164
dar pa	-78	-90
dar sen	147	73
dar upe	14	111
dar … aldre	-78	-90
dar … att	-161	-68
dar … gav	-107	-106
dar … idag	139	45
dar … knapb	98	33
dar … man	-111	-127
dar … manga	-105	-83
dar … nar	-34	148
dar … och	129	19
dar … slog	-124	-112
dar … som	48	-115
dar … spela	-148	-165
dar … tryck	102	-2
darar	160	-3
darfo sluta	-113	-132
darfo undra	-119	-107
darfo … jag	-181	-176
darfor	-114	40
darifran	-123	2
darig at	-109	-108
darig … banan	-109	-108
dark	-73	-173
dark stuf	118	12
dark … like	118	12
darne efter	3	121
darne … det	3	121
darnere	-11	162
das*	267	162
dasig	285	69
dasig a	169	61
dasig fryse	105	3
dasig … har	105	3
dat*	-137	49
dataspel	-132	-146
dator	-98	0
dator forsv	-119	-99
dator hange	-137	-125
dator jag	-19	91
dator krasc	-124	-162
dator … med	-124	-114
dator … nar	-163	-149
dator … och	-116	-153
dator … sig	-137	-125
datorn	-160	-111
datum gar	-114	-93
datum … ut	-114	-93
datumet	18	138
dau*	-65	118
daugh is	7	167
daugh woke	-108	-125
daugh … up	-108	-125
daughter	-79	89
day	-137	-23
day #	130	12
day it	159	-4
day … is	159	-4
day … weeks	130	12
day*	-158	-115
days	-157	-114
days old	146	-12
days woke	-114	-120
days … and	-175	-149
days … up	-114	-120
de	-5	199
de a	-175	-132
de att	-237	-244
de blir	129	211
de far	31	196
de farli	-150	-146
de flyta	-211	-193
de forst	-89	-124
de har	-87	189
de hemlo	-118	-119
de ikval	2	133
de jag	34	184
de komer	7	197
de laser	32	107
de liger	-4	152
de nan	-172	-173
de om	6	-119
de pa	-154	-192
de prata	-130	-96
de pumpa	10	137
de racke	4	117
de sager	15	169
de sjalv	-127	-136
de ska	27	236
de slipa	-108	-117
de som	100	171
de stark	-125	-127
de styr	-2	118
de ta	-38	98
de talar	54	161
de tar	-186	-166
de til	37	122
de tilba	-106	-105
de trogt	96	25
de tving	14	136
de vil	36	222
de … at	27	145
de … av	-16	186
de … blod	131	-5
de … det	-2	155
de … doda	30	112
de … filma	16	141
de … fler	176	8
de … forgi	-8	128
de … gat	-143	-121
de … gifta	30	134
de … hoste	37	122
de … ingen	32	151
de … inte	74	131
de … lagt	-108	-118
de … man	-164	-178
de … mig	-67	88
de … min	-44	98
de … mina	21	195
de … nog	-6	139
de … om	42	196
de … opere	-9	133
de … redan	-47	92
de … sat	34	260
de … skara	21	140
de … sma	137	165
de … somna	10	159
de … stege	-89	-124
de … styr	4	119
de … tagit	-6	106
de … tilba	-5	110
de … vad	25	114
de … varit	-2	134
dea*	-250	-231
dead	-158	-128
dead tired	-109	-125
dead … after	-109	-125
death	-207	-199
decem kan	-90	-49
decem … ni	-90	-49
december	-90	-49
decent	-139	-123
deckare	-196	-199
dee*	18	195
deep	18	190
deep and	144	-47
deep this	1	146
deep … time	1	146
dej*	20	117
dejt	20	117
dejt sa	20	117
dejt … jag	20	117
del	105	377
dela	-135	-115
delar	-181	-209
delar pa	-118	-126
delen … magen	117	18
dem	9	296
dem han	34	113
dem hela	13	95
dem i	64	205
dem sa	-102	-107
dem under	21	86
dem … alska	31	121
dem … apote	-128	-150
dem … gar	-102	-107
dem … madra	21	86
dem … munen	9	125
dem … ovrig	110	14
dem … tiden	13	95
dem*	-147	93
demen a	17	161
demen mama	18	108
demen och	-131	-15
demen sedan	-86	44
demen som	-101	-118
demen … ar	-120	-95
demen … fraga	-127	-154
demen … jag	8	124
demen … mama	-101	-118
demen … slar	42	113
demens	-251	-215
dement	-109	25
dementa	18	108
demon viner	10	130
demon … snart	10	130
demonerna	10	130
den	-146	-74
den #	122	179
den ar	213	-15
den blev	-141	-147
den bruka	-207	-163
den dan	5	117
den dar	-145	-263
den domna	-156	-167
den e	-169	-138
den enda	21	163
den farga	117	16
den fina	9	101
den gamla	-155	-143
den han	45	109
den har	-143	57
den heter	-129	-133
den hogra	188	21
den kom	35	-83
den komit	-144	-124
den leker	-113	-91
den liger	92	-62
den maste	9	150
den nu	-133	-120
den sen	9	124
den senas	113	-4
den sidan	140	12
den sista	28	146
den siter	155	-30
den ska	-161	-129
den sluta	33	147
den ut	-178	-163
den var	-162	-150
den varst	130	18
den vet	8	145
den … av	122	-34
den … bla	-221	-213
den … bort	9	150
den … domna	-100	-115
den … drar	-106	-81
den … e	0	193
den … gange	134	113
den … hogt	137	-18
den … hosta	-126	-171
den … ja	5	117
den … jag	37	171
den … jorde	-4	146
den … komer	-15	117
den … kvar	150	3
den … kvart	111	-6
den … likso	130	19
den … manad	-171	-143
den … medic	7	126
den … men	-201	-174
den … mit	142	26
den … nere	-99	-109
den … och	-131	-36
den … rod	148	1
den … slut	-147	-152
den … sned	147	33
den … snet	117	29
den … som	20	136
den … stil	-133	-121
den … tejpa	-126	-117
den … tva	-119	-121
den … up	-155	-115
den … ut	-114	-171
den … vecka	-37	136
den … vem	-173	-164
den … vit	110	25
den*	-96	-123
dena	-76	53
dena gang	16	170
dena vecka	-131	-108
dena … jag	-122	-118
dentist	-79	-205
dep*	-148	3
depig	-167	-187
depre och	-77	-106
depre … den	-77	-106
der*	-93	89
deras	-9	147
derbyt	-173	-145
des … det	95	150
des … jag	-190	-135
desutom	-154	-149
det	6	167
det andra	-119	-43
det ar	-46	189
det att	-277	-202
det autom	-118	-99
det basta	31	151
det behov	146	70
det beror	-130	-109
det blev	-75	-156
det blir	124	295
det blixt	-84	-128
det bloda	111	1
det borta	-13	134
det bra	-45	-257
det bran	55	-99
det brane	133	-40
det brato	-124	-136
det bruka	160	-6
det bubla	226	19
det den	102	143
det dog	34	108
det dragi	109	40
det drar	163	132
det enda	10	206
det explo	203	3
det far	-96	148
det fardi	5	142
det farli	-325	-357
det fast	5	251
det fins	146	279
det flimr	159	-10
det for	-86	-144
det forsa	113	-3
det forse	-41	94
det fortf	98	-42
det forva	-110	-90
det frisk	-118	-95
det gapar	-11	127
det gar	-78	-170
det gick	14	-134
det godna	5	134
det han	4	253
det hande	40	246
det har	188	181
det hela	12	143
det hema	24	171
det hog	111	28
det hogt	-137	-159
det huger	-63	-161
det iblan	-144	-168
det igen	159	200
det imorg	-131	-175
det infek	-102	-92
det isar	-123	-114
det jag	98	211
det jamt	-125	-151
det jarnb	-140	-142
det kan	-143	-212
det kans	103	128
det klame	143	1
det klasa	-101	-83
det klia	136	38
det kolas	-142	-95
det kolik	-146	-151
det kom	150	-50
det komer	339	-10
det krama	150	51
det kramr	115	12
det kvar	-118	-131
det kvino	24	115
det kvita	-13	166
det lacke	-133	-129
det laser	-136	-149
det latar	18	159
det later	128	92
det liger	109	152
det lika	7	97
det loste	-115	-112
det lugn	-102	-106
det lugna	-139	-44
det lycka	-5	128
det magka	30	123
det medan	15	114
det men	133	153
det mer	-3	166
det mig	-119	-132
det min	-113	-100
det molar	128	24
det nagon	-159	-222
det nagot	-176	-41
det nan	-233	-209
det nat	-217	-297
det nere	162	42
det ni	-153	-156
det nog	-144	-161
det norma	-160	-152
det nys	-203	-217
det och	150	-19
det ont	146	175
det opere	-127	-111
det pa	-156	9
det piper	274	34
det preci	132	-51
det pulse	208	5
det pumpa	187	-34
det racke	-109	44
det rakna	18	201
det rat	-61	-151
det riner	167	53
det rycka	123	9
det rycke	-233	-176
det sant	-53	47
det sista	10	174
det siter	159	-134
det sjalv	133	377
det ska	-32	280
det skar	132	14
det skule	-8	219
det slape	-171	-149
det slar	-121	-123
det slet	171	27
det slets	97	-1
det sluta	-204	-238
det smal	218	33
det smale	15	176
det snaba	2	131
det snart	-13	135
det snura	134	-19
det sprut	318	29
det sta	-146	-153
det stame	-115	-76
det star	-150	-114
det stodg	-110	-110
det stral	274	22
det stram	125	16
det stres	-124	-157
det suger	-166	-168
det svide	-190	-202
det til	-81	21
det tilba	176	-3
det tog	-146	-144
det tryck	310	37
det utbra	-151	-167
det valer	109	30
det varst	161	136
det vaser	152	56
det vet	-161	-203
det via	-138	-152
det vore	51	189
det … alder	-54	-138
det … aldri	3	81
det … alt	-230	-177
det … alvar	-155	-169
det … alved	-9	-133
det … ambul	-104	-94
det … andra	-115	-128
det … ansik	136	9
det … ar	316	225
det … arata	-160	-157
det … at	175	-6
det … att	-146	-128
det … bajse	-112	-100
det … bak	171	36
det … bakat	148	29
det … bakfy	145	52
det … bara	30	207
det … barne	-1	123
det … bast	48	178
det … batre	-73	93
det … befri	34	104
det … behan	-157	-150
det … behov	-50	155
det … besta	23	141
det … blaso	163	5
det … bli	116	180
det … blivi	-64	88
det … blod	161	-57
det … bloda	-131	-132
det … blodf	168	14
det … blodt	-172	-167
det … borja	76	-23
det … borta	-206	-195
det … bortd	165	42
det … dan	-127	-146
det … darfo	5	200
det … de	34	139
det … den	144	22
det … det	144	260
det … direk	-146	-138
det … do	-33	201
det … efter	3	184
det … eksem	-137	-189
det … eler	-195	-118
det … elsa	88	-10
det … en	160	152
det … ena	122	17
det … enda	-23	101
det … fa	-267	-252
det … fara	-165	-168
det … fardi	-3	119
det … fardt	109	15
det … fast	144	0
det … for	73	213
det … forbl	15	162
det … forst	-32	93
det … fort	81	158
det … forts	133	25
det … garna	7	97
det … gjord	-4	181
det … gront	123	-9
det … hal	-121	-109
det … halit	152	-5
det … halsb	85	35
det … han	68	182
det … hande	106	124
det … handf	169	39
det … hans	3	150
det … hart	141	-3
det … hela	147	47
det … histo	18	173
det … hjalp	-163	-147
det … igar	-121	7
det … igen	194	25
det … igeno	149	8
det … ihop	-43	-148
det … inan	120	194
det … ingen	64	234
det … inget	141	178
det … inte	111	190
det … jag	170	293
det … jatej	143	-4
det … ju	63	172
det … kakar	101	10
det … kalas	6	118
det … kalt	-202	-201
det … kamer	3	154
det … kilar	26	108
det … klada	-102	-93
det … komit	-28	-135
det … korta	118	20
det … kvar	101	-67
det … lagt	-144	-146
det … lange	-128	-146
det … lika	100	220
det … locka	-19	133
det … lugnt	138	153
det … lunga	104	26
det … mag	30	123
det … mama	-101	-126
det … man	-177	-138
det … manga	-137	-147
det … mansk	-109	-121
det … masor	157	10
det … matfo	-255	-147
det … medic	18	114
det … mej	-116	-132
det … menin	46	141
det … mer	178	66
det … mig	42	175
det … min	-124	-1
det … mindr	91	162
det … mit	16	214
det … morka	91	5
det … morkt	-20	-144
det … mumel	106	12
det … mycke	127	-30
det … nagon	-101	132
det … nan	146	164
det … nar	118	-67
det … nat	157	103
det … ner	177	13
det … nerat	127	33
det … nog	228	239
det … norbo	-111	-110
det … novem	-83	-95
det … ny	-162	-173
det … oftar	27	159
det … omt	-125	-97
det … over	-140	-205
det … papa	11	135
det … pip	102	-2
det … plata	13	115
det … redan	17	169
det … rena	-157	-142
det … rot	-233	-242
det … runt	127	23
det … rygen	-164	-164
det … sak	-120	-119
det … sakta	-72	-100
det … satet	2	131
det … sen	91	187
det … sista	24	218
det … sjalv	-13	-136
det … skale	181	26
det … ske	21	158
det … skola	-34	-154
det … skona	34	168
det … skons	30	143
det … skont	-11	163
det … skule	-106	-105
det … slut	-45	120
det … som	295	167
det … sonde	127	0
det … sorge	-75	-118
det … stret	-139	-111
det … strok	-154	-113
det … sura	118	47
det … svart	142	-21
det … tack	21	86
det … tande	177	31
det … tiden	31	134
det … trang	216	27
det … tre	-135	-195
det … tredj	29	139
det … treti	-135	-116
det … trygt	-15	139
det … tung	106	17
det … under	13	-130
det … ungef	-127	-109
det … up	19	-154
det … ur	-192	-143
det … ut	229	37
det … utan	108	137
det … vadkr	-116	-92
det … vadre	-161	-132
det … val	189	149
det … vanin	-95	-127
det … var	13	227
det … vara	20	132
det … vil	-140	-151
det … vit	114	117
dia*	-32	-227
diabe blods	142	66
diabe hon	95	-19
diabe litet	-161	-129
diabe med	145	70
diabe sen	84	41
diabe table	-104	-91
diabe typ	-187	-130
diabe … hi	142	66
diabe … nar	-104	-91
diabe … sveta	130	-1
diabetes	-130	-214
diabetesar	-195	-152
diabetiker	256	-1
dialy krock	-114	-88
dialy … med	-114	-88
dialy … och	154	21
dialysen	127	139
dialyspatient	164	25
dialystiden	-114	-88
diare	-242	-243
diare sen	-156	-140
diare … #	-188	-136
diare … i	-106	-106
diare … tva	-101	-131
diarhoea	-144	-127
did	101	314
did it	26	260
did*	-44	107
didnt	-44	107
die	36	265
die*	-330	-352
died	-204	-223
died laugh	-147	-137
died … at	-140	-147
dieten	-156	-167
dietist	-124	-140
dif*	-140	-148
difer betwe	-133	-113
difer … a	-133	-113
diference	-133	-113
dik*	-28	126
dikte om	25	151
dikte … doden	25	151
dikter	25	151
dim*	260	42
dima	121	-8
dimigt	200	49
din	84	161
din*	-94	-164
dinosaurier	-111	-120
dir*	-148	-83
direk nar	-143	-140
direk nu	-147	-125
direk och	-127	-110
direk til	23	190
direk … ar	-134	-136
direk … jag	-71	-132
direk … mig	23	190
direkt	-148	-83
dis*	-92	-130
discord	6	168
diska	-127	-121
diska litet	-112	-115
diska … sar	-112	-115
diskade	-112	-115
diskar	-158	-180
diskb ater	165	58
diskb … eliqu	165	58
diskbanken	75	155
disken	-165	-184
diskutera	-130	-142
distriktskoterskan	-164	-84
dit	-39	239
dit en	-28	118
dit han	153	166
dit … ar	10	160
div*	-166	-222
diz*	-73	-174
dizy	-73	-174
dja*	16	272
djavu bor	15	168
djavu och	-26	113
djavu … i	16	182
djavu … jag	-18	83
djavul	-18	83
djavulen	28	263
djupa an	11	159
djupa … men	-130	-101
djupa … vanli	11	128
djupare	28	218
djupt	78	-66
djupt att	-68	76
djupt borja	-123	-124
djupt drag	114	12
djupt efter	-160	-169
djupt hal	-128	-124
djupt i	-67	-161
djupt kolds	175	2
djupt men	-128	-101
djupt och	254	29
djupt sar	-116	-137
djupt … a	114	12
djupt … att	-130	-26
djupt … det	149	106
djupt … fal	-98	-91
djupt … fort	131	62
djupt … hande	-186	-165
djupt … handl	90	-29
djupt … inte	-133	-107
djupt … men	-128	-124
djupt … nar	-123	-124
djupt … tungt	120	56
djur	-146	-119
djuren	41	167
djurjour	-131	-107
djursjukhuset	-93	-107
do	-18	246
do #	-118	-102
do av	-110	64
do bada	-14	111
do barn	38	132
do dom	11	92
do feber	117	-7
do framf	152	-11
do i	-59	-141
do if	-168	-168
do igen	-13	147
do it	37	246
do jag	61	159
do langr	14	133
do nothi	-145	-156
do pa	-171	-178
do snala	0	125
do vil	3	148
do you	-249	-274
do … ala	34	134
do … bilol	-83	-140
do … book	-88	-141
do … cal	-196	-232
do … covid	-104	-127
do … do	196	95
do … gamal	-107	-120
do … get	-126	-136
do … hand	-119	-109
do … help	-103	-107
do … hide	18	121
do … hjalp	0	125
do … huden	102	-15
do … know	-189	-185
do … need	-18	-152
do … nyfik	-172	-162
do … os	152	-11
do … park	-122	-112
do … parke	-118	-111
do … polen	-125	-114
do … see	-136	-176
do … skam	-103	-139
do … skrat	-125	-138
do … snara	14	133
do … someo	-150	-146
do … somnt	-8	146
do … trist	-132	-150
do … tva	-14	111
doc	-164	-185
docka	79	-41
docka i	138	14
docka … famne	138	14
docto said	-184	-213
dod	-178	-124
dod anda	12	147
dod efter	-147	-153
dod i	-162	-10
dod pa	-187	-218
dod redan	10	124
dod tror	165	19
dod … gar	-36	142
dod … jag	-28	-113
dod … lange	-143	-157
dod … mig	-144	-198
dod … morgo	-111	-111
dod … nat	-100	-122
dod … vil	16	170
dod*	-195	-35
doda	-78	148
doda ala	33	138
doda efter	-184	-182
doda for	-134	-128
doda fotsv	-115	-130
doda han	7	152
doda honom	-5	140
doda manis	34	150
doda min	65	196
doda nagon	11	169
doda os	31	170
doda slakt	18	90
doda … ala	26	100
doda … chef	29	164
doda … en	-182	-189
doda … och	38	145
doda … pa	12	189
doda … sjalv	44	134
doda … tonar	-115	-130
dodar	-156	-47
dodar mig	-145	-178
doden	-199	-179
doden fast	-100	-137
doden igar	8	115
doden och	25	151
doden sedan	-131	-141
doden varje	72	151
doden … dag	67	142
doden … har	25	151
doden … jag	-153	-198
doden … papa	-131	-141
dodligt	-28	137
dodsb efter	-142	-145
dodsb … min	-123	-147
dodsbevis	-130	-140
dodshjalp	33	161
dodstrot	-152	-161
doe*	-62	-238
doen	5	124
doen hela	5	124
doen … tidn	5	124
doend i	-137	-109
doend sa	-130	-121
doend … fort	-130	-121
doende	-207	-177
does	-221	-179
doesn fade	167	34
doesn want	33	240
doesn … to	33	240
dog	-403	-227
dog a	-170	-187
dog ate	-164	-165
dog fora	-101	-115
dog har	1	105
dog igar	-161	-179
dog men	-138	-150
dog mit	-223	-190
dog pa	-155	-174
dog swalo	-126	-98
dog the	-98	-88
dog vil	18	178
dog … a	-126	-98
dog … ar	-108	-135
dog … i	-199	-107
dog … jag	-2	181
dog … vil	30	125
dogo	-130	-97
doi*	-212	-139
doing	-212	-139
doing mindf	-112	-101
dok	183	-47
dok armar	144	10
dok i	115	11
dok pa	150	-16
dok … ar	64	-63
dok … grunt	170	-19
dokto ensam	-17	142
dokto for	39	151
dokto min	123	15
dokto nasta	-109	-130
dokto nu	-139	-97
dokto … fru	123	15
dokto … vecka	-109	-130
dokum … inte	25	158
dokumenterat	25	158
dol*	-14	154
dolja	0	143
dom	-23	215
dom har	19	169
dom i	88	221
dom nu	-82	-106
dom retas	-82	-106
dom sa	168	63
dom sager	5	198
dom va	-39	82
dom … adren	-107	-106
dom … aldri	21	113
dom … att	118	178
dom … en	125	-8
dom … gor	-4	128
dom … grupc	17	159
dom … inte	28	93
dom … inuti	-4	128
dom … lite	-82	-106
dom … rat	22	102
dom … tre	-15	148
dom*	-88	-247
domna	-141	-159
domna arm	124	26
domna armen	158	30
domna bada	106	25
domna ben	222	34
domna bort	132	48
domna det	113	16
domna efter	-173	-134
domna en	-141	-124
domna for	23	119
domna forst	161	66
domna foter	-147	-161
domna i	-2	-149
domna lite	-117	-97
domna melan	191	40
domna nar	-256	-268
domna ont	120	23
domna … armar	214	45
domna … att	23	119
domna … benen	234	66
domna … fingr	-195	-192
domna … halva	170	51
domna … jag	-211	-216
domna … munen	116	18
domna … nar	-147	-161
domna … nu	161	66
domna … och	157	47
domna … stund	-141	-124
domna … under	235	37
domnad	-29	-119
domnade	-121	-179
domnat	241	74
domni … hande	-139	-149
domningar	72	-82
don*	-21	204
donat hur	-111	-127
donat … andra	-111	-127
donationsregistret	-111	-127
done	-62	147
done … cant	-3	121
doner blod	-171	-178
doner organ	-128	-145
doner … nar	-128	-145
donera	-224	-229
dont	41	191
dont fade	118	26
dont see	-11	184
dont think	8	144
dont want	43	202
dont … to	43	202
dont … when	-95	-145
dont … who	16	110
doo*	138	232
door	138	232
door has	-4	119
door … welts	-4	119
dor av	-186	-121
dor har	32	147
dor helre	5	155
dor hon	17	107
dor langr	9	110
dor man	29	125
dor med	-2	126
dor men	-10	174
dor nu	145	14
dor och	4	137
dor sa	-126	-142
dor sager	22	197
dor vil	-120	-111
dor … an	-1	142
dor … den	-184	-171
dor … direk	29	125
dor … gas	-2	126
dor … ha	-120	-111
dor … har	3	114
dor … i	14	129
dor … jag	-4	210
dor … varme	-106	-120
dor*	128	180
dorar	-178	-161
dorar stang	-114	-111
dorar … och	-114	-111
dorar … tog	2	135
doren	187	258
doren ar	0	200
doren blat	-120	-99
doren det	-107	-79
doren mit	-1	123
doren nu	136	54
doren … ex	-1	123
doren … gick	-107	-79
doren … han	151	61
doren … har	153	29
doren … open	-12	126
doren … spark	-17	122
doren … stang	-21	136
doren … under	-120	-99
dorka han	93	13
dorka pa	124	9
dorka … ena	124	9
dorka … vanst	152	37
dorkarmar	120	7
dorposten	103	13
dos	-147	-218
dos insul	129	20
dosen	-55	145
dosen spray	-133	-109
dosen twinr	-111	-103
dosen … hjalp	-133	-109
dosen … jag	-111	-103
doset	64	-135
doset ska	-134	-121
doset … fylas	-134	-121
doseten	120	124
dot	-68	81
dot i	-56	120
dot sa	-143	-142
dot ska	20	146
dot … jag	-40	102
dot … olyck	1	150
doter at	-77	-114
doter berat	2	165
doter blev	78	124
doter drick	-127	-138
doter fick	152	101
doter fraga	3	114
doter fyra	27	123
doter hon	-177	-156
doter huvud	-103	-104
doter klaga	109	-1
doter kompi	-133	-107
doter laser	2	96
doter madra	18	120
doter naken	-115	-114
doter nar	1	135
doter prata	-9	87
doter ramla	112	43
doter ringd	13	145
doter rum	137	119
doter sager	-117	-121
doter skar	10	168
doter tog	95	-34
doter trafa	-1	117
doter var	108	-14
doter … ag	117	25
doter … anore	-114	-125
doter … ar	-158	-12
doter … ata	-156	-151
doter … atit	197	-7
doter … barn	11	143
doter … blod	0	135
doter … det	106	12
doter … en	-176	-109
doter … fat	-77	-105
doter … feber	-152	-122
doter … fick	-133	-107
doter … hem	-133	-48
doter … hon	141	130
doter … in	2	96
doter … kisar	-122	-114
doter … kramp	124	19
doter … langa	23	168
doter … legat	117	27
doter … magsj	-175	-157
doter … man	106	-3
doter … manad	140	8
doter … mar	-100	-128
doter … masa	8	167
doter … med	45	119
doter … mens	-148	-154
doter … nacks	157	18
doter … nu	125	32
doter … ont	-170	-141
doter … paran	6	131
doter … ror	-87	-101
doter … sa	-32	-156
doter … sig	-40	129
doter … siter	-103	-104
doter … skars	6	109
doter … sluta	159	-3
doter … sokt	17	107
doter … stod	-72	-101
doter … svart	109	11
doter … treti	-17	118
doter … utskr	8	123
doter … vad	3	114
doter … vaden	-121	-109
dotern	-99	-134
doters	-108	89
dov	-206	-114
dov och	-96	-123
dov pa	-115	-101
dov … behov	-96	-123
dov … vanst	-115	-101
down … back	-179	-186
down … stair	78	199
dox*	-124	-118
doxyferm	-124	-118
dra for	14	118
dra … altid	14	118
dra … luft	158	-2
dra*	303	83
drack	131	-77
drack atika	105	29
drack barne	118	23
drack lampo	120	4
drack lite	-198	-161
drack tandv	119	15
drack ur	221	36
drack vin	-154	-161
drack … #	105	29
drack … badva	-136	-119
drack … flask	158	20
drack … och	-148	-119
drack … vin	-136	-99
drag	-178	-162
drag a	114	12
dragi ner	158	23
dragi … en	109	40
dragit	228	70
dragn … nan	-99	-86
drain	134	-15
drain clean	134	-15
drane pa	-118	-104
drane … energ	-118	-104
dranerad	-118	-104
drank	124	-85
drank bebis	4	96
drank bleac	148	11
drank honom	20	104
drank i	131	24
drank mig	-8	163
drank … blod	131	24
drank … clean	131	7
drank … nar	20	104
dranka	-92	58
drankt	172	13
drar	216	151
drar efter	213	12
drar ihop	64	-97
drar in	242	8
drar mig	38	157
drar … andan	249	48
drar … benen	139	10
drar … huden	141	10
drar … kaken	136	24
drar … luft	120	-21
drar … lufte	95	-15
drar … magen	162	0
drar … sig	64	-97
drar … under	100	-20
drar … vanst	-105	-80
dras	181	22
dras in	147	8
dre*	293	-19
dregl a	98	33
dregl o	-124	-104
dregl tandv	139	30
dregl … biter	-117	-97
dregl … gnale	-124	-104
dregl … sen	139	30
dreglar	235	-14
dri*	-319	-63
drick bara	43	186
drick bra	-201	-160
drick for	-108	-158
drick har	176	-5
drick hela	147	37
drick ingen	-92	-104
drick kafe	-229	-198
drick klori	-10	101
drick lite	-137	-167
drick masor	169	53
drick mindr	-117	-90
drick mjolk	-152	-122
drick mycke	-113	-120
drick och	-254	-91
drick sa	-102	-133
drick saft	-220	-158
drick slar	152	20
drick typ	102	29
drick vil	46	167
drick … #	102	29
drick … ata	-140	-30
drick … fa	46	167
drick … feber	-92	-104
drick … for	-155	-183
drick … han	161	98
drick … himla	-127	-138
drick … jag	14	144
drick … lite	-10	100
drick … mycke	-108	-158
drick … och	-168	-134
drick … omkri	152	20
drick … tiden	147	37
drick … vaten	12	123
dricker	-386	-143
drink alcoh	-141	-147
drink and	-89	54
drink fine	-130	-171
drink ont	11	160
drink sen	26	108
drink … i	21	225
drink … playi	-124	-103
drink … var	26	108
drinken	56	180
drinking	-258	-289
drive me	-193	-219
drive mig	-136	-145
drive … insan	-120	-128
drive … til	-136	-145
driver	-136	-145
drives	-193	-219
drivi into	4	115
drivi scare	-104	-112
drivi test	-119	-132
drivi … a	4	115
drivi … me	-104	-112
driving	-166	-77
drog mig	-142	-78
drog ner	305	108
drog ut	-200	-238
drog … i	-118	-75
drog … sexar	141	66
drog … tekan	153	10
drog … tekok	138	40
drog … vaten	188	21
drogad	-22	150
droge a	-128	-112
droge … overd	-128	-112
droger	-119	-23
drogs	199	33
drogs up	133	4
drogs … ur	133	4
dromd att	-181	-176
dromd … nagon	-125	-137
dromde	-181	-176
drome att	-173	-177
drome om	20	212
drome … att	26	197
drome … jag	-173	-177
drome … min	38	143
dromer	-205	-104
droop face	139	3
drooping	142	14
droopy	139	3
drop in	-115	-129
drop … for	-115	-129
dropar	24	-109
droped	147	-19
drowning	27	146
drowsy	110	-16
dru*	219	224
druck anars	10	119
druck dalig	-114	-113
druck flera	119	54
druck flode	104	25
druck for	-129	1
druck i	40	159
druck lampo	152	-2
druck och	-15	112
druck propl	147	-18
druck spola	146	11
druck up	-2	154
druck vaten	-102	-111
druck … ar	10	119
druck … att	-6	143
druck … gar	89	-17
druck … hon	136	-9
druck … idag	-114	-113
druck … lite	-149	-163
druck … liter	119	54
druck … medic	-2	154
druckit	188	196
druge and	12	131
druge … asaul	12	131
druged	2	125
drunk fraga	-22	121
drunk hosta	168	32
drunk i	-166	-151
drunk jag	48	155
drunk nar	139	-17
drunk nasta	-154	-149
drunk pa	-187	-171
drunk ska	-106	-101
drunk som	-93	-95
drunk … femar	-93	-95
drunk … i	-154	-149
drunk … jag	139	-17
drunk … och	168	32
drunk … paper	-133	-116
drunk … sjon	108	6
drunk … vi	-106	-101
drunknade	-219	-227
drunkning	157	-30
drunkningstilbud	137	-38
druva	118	5
dry	-219	-223
dry air	-129	-114
dry from	-103	-99
dry … i	-129	-114
dry … the	-103	-99
dry*	-149	-110
dryck	-149	-106
du	41	211
du en	-111	-107
du forst	39	182
du kvar	-172	-168
du skriv	-33	142
du var	12	109
du … den	12	109
du … i	19	142
du … inte	-91	27
du … robot	-111	-107
dub*	100	-98
dubel	-140	-161
dubel forst	-131	-105
dubel kraks	91	22
dubel nar	-130	-120
dubel och	212	7
dubel ont	131	35
dubel p	-162	-138
dubel … gamal	-138	-123
dubel … gar	187	18
dubel … insul	129	20
dubel … inte	118	47
dubel … jag	-130	-120
dubel … piler	-162	-138
dubel … stor	194	123
dubel … timen	-131	-105
dubel … under	131	35
dubelslag	-124	-116
dubelt	70	-71
dubelvikt	192	35
dubla insul	116	21
dubla … av	116	21
dublade	116	21
dukat	1	131
dukat up	1	131
dukat … alt	1	131
dum*	-57	109
dumpa a	24	121
dumpa … tanke	24	121
dumt	19	148
dun*	-136	74
dunka efter	-102	-111
dunka huvud	146	85
dunka … feste	-102	-111
dunka … ser	109	35
dunkande	168	21
dunkar	-151	-38
dunsa och	22	201
dunsar	22	201
dus*	127	259
dusch fick	-120	-118
dusch nacke	121	28
dusch och	8	120
dusch sen	-79	-112
dusch ska	110	14
dusch … ar	197	3
dusch … gar	-97	-145
dusch … tar	17	115
duschade	21	183
duschar	-13	179
dyg*	79	164
dygn	151	210
dygn inga	127	10
dygn och	117	-4
dygn til	-6	151
dygn … slo	117	-4
dygne runt	-105	67
dygnet	-171	-51
dyi*	64	-112
dying	64	-112
dying of	-146	-166
dying … bored	-120	-138
dyk	169	-11
dyk ar	169	-11
dyk … sjuka	164	11
dyk*	195	93
dykar dyk	195	15
dykar … ar	195	15
dykarsjuka	164	11
dykni och	125	17
dykni … jag	125	17
dykning	125	17
dykte	144	13
dykte och	144	13
dykte … kom	144	13
e	162	150
e #	-7	160
e alt	37	141
e beroe	6	109
e bla	143	-50
e blaa	136	-18
e ful	120	-3
e gravi	87	241
e han	137	-29
e helt	279	25
e kal	280	94
e karl	3	134
e klock	101	24
e pa	-10	145
e rad	92	231
e sjalv	145	106
e skit	102	29
e slap	143	33
e slut	-201	-145
e snart	5	117
e som	211	27
e stel	162	62
e verkl	-14	117
e … #	-5	141
e … a	-49	117
e … elva	101	24
e … for	-39	176
e … hema	145	106
e … i	-102	-149
e … igen	154	-15
e … kar	-158	-124
e … langr	-14	117
e … ledse	-163	-163
e … litet	136	-16
e … lugn	28	93
e … mycke	-152	-164
e … o	270	129
e … om	151	-46
e … trot	4	194
e … yr	185	36
ear	-95	-202
ear*	-233	-213
earache	-212	-184
ears	-114	-111
ears clean	-114	-111
eas*	-151	40
easier	6	168
easy when	2	139
easy … hes	2	139
eat	-248	-256
ecz*	-198	-208
eczema	-198	-208
efe*	133	22
efekt	133	22
efter	-259	-80
efter #	-158	-161
efter abort	203	45
efter alkoh	-114	-123
efter alt	27	117
efter alved	-193	-184
efter andan	296	56
efter antib	101	-18
efter bankp	-139	-97
efter begra	5	170
efter benpa	-108	-91
efter besok	27	123
efter bet	-170	-145
efter bonor	-147	-135
efter bords	-97	-104
efter brake	-5	151
efter brand	129	-7
efter brans	-138	-111
efter dagen	114	15
efter dansb	-13	115
efter dem	-8	150
efter det	96	194
efter doden	39	179
efter drink	11	160
efter dykni	125	17
efter efter	-180	-163
efter en	-257	-170
efter fal	-208	-172
efter falet	263	23
efter feber	-132	-115
efter fem	-122	-139
efter fet	-156	-145
efter fingr	-2	111
efter fjalt	179	43
efter fjalv	-165	-178
efter flyg	-114	-101
efter flygr	84	-23
efter flyte	-143	-163
efter for	-176	-166
efter forky	-191	-126
efter fotbo	-193	-182
efter freda	17	156
efter fyra	-111	-155
efter getin	136	4
efter golfe	-138	-112
efter gravi	-190	-157
efter gymet	-155	-135
efter helge	32	198
efter hene	-115	7
efter hjart	-164	-156
efter honom	15	140
efter hosta	-89	-98
efter jakto	143	15
efter jobet	-257	-255
efter jordn	166	22
efter julbo	-149	-139
efter kafe	-184	-193
efter karao	-190	-183
efter konse	-223	-215
efter kontr	121	17
efter laser	-108	-107
efter lask	-131	-124
efter lopni	-155	-129
efter lunch	29	-104
efter magsj	-115	-133
efter match	-137	-137
efter maten	-241	-252
efter mig	120	228
efter min	-103	-123
efter mug	131	-11
efter myg	-104	-83
efter mygbe	-188	-181
efter natpa	-156	-196
efter natsk	-153	-155
efter noter	263	59
efter ny	-98	-106
efter os	-16	75
efter pensi	-98	-106
efter piler	-31	111
efter piza	-119	-118
efter pluge	-110	-92
efter prome	-138	-126
efter rakni	-188	-158
efter rakor	200	49
efter semes	-142	-121
efter sig	189	9
efter skarm	-159	-143
efter skola	-16	99
efter skotn	-107	-104
efter slade	9	115
efter slage	169	18
efter snosk	-210	-177
efter som	-124	-147
efter somn	-137	-126
efter somnt	-111	-107
efter sonda	11	158
efter spini	-164	-123
efter sprut	-180	-148
efter stors	-146	-130
efter stukn	-111	-93
efter surst	-149	-102
efter table	142	6
efter tandl	-146	-134
efter tandu	134	28
efter tandv	121	39
efter toale	-118	-103
efter trani	-146	-126
efter tre	-172	-142
efter tromb	-132	-113
efter tvatm	-117	-91
efter vacin	-123	-100
efter vinet	-97	-102
efter vridn	-116	-94
efter … anars	-129	-107
efter … ater	166	34
efter … bakis	-102	-111
efter … bara	-120	-117
efter … barne	-219	-212
efter … borta	-157	-134
efter … bruka	-113	-104
efter … dag	-158	-146
efter … datum	-114	-93
efter … den	-144	-105
efter … film	-92	-146
efter … fora	-111	-93
efter … frun	21	121
efter … gar	-190	-190
efter … ha	-198	-279
efter … han	180	105
efter … hart	-118	-103
efter … hela	-150	-125
efter … hos	221	211
efter … hur	-142	-126
efter … igar	-211	-192
efter … igr	-97	-102
efter … kan	-139	-194
efter … kans	-114	-115
efter … kliar	-147	-100
efter … lite	-201	-131
efter … lop	112	25
efter … mat	-178	-173
efter … me	-118	-111
efter … men	-211	-81
efter … minut	-156	-240
efter … mit	12	110
efter … mkt	-145	-133
efter … nar	-140	-128
efter … nat	-160	-200
efter … pa	-161	-53
efter … partn	-85	-100
efter … rehab	-147	-120
efter … sil	145	-16
efter … skarm	-126	-111
efter … skrek	-205	-202
efter … slape	-124	-114
efter … sovit	-142	-137
efter … table	136	33
efter … tre	-183	-148
efter … vad	-93	-123
efter … var	-67	-181
efter … vem	-179	-168
efter … yr	108	28
eftermidag	-25	-128
eftermidags	97	-8
ege*	45	148
egen	55	191
egen begra	48	183
egen del	11	258
egen telef	21	130
egen … min	21	130
egent en	-114	-111
egent forny	178	43
egent skriv	-99	-97
egent undra	-96	-132
egent … jag	-118	-91
egent … mit	178	43
egent … valdi	-114	-111
eget	187	136
eget hus	-116	-117
eget namn	163	3
eget spot	193	54
eget val	10	163
eget … och	17	-118
egn*	33	143
egna	33	143
ei auta	145	-21
ei hengi	143	5
ei heraa	188	-13
ei lopu	168	91
ei nouse	138	15
ei … ja	194	-4
ei … leiki	-110	-91
ei … muta	141	24
eig*	-137	-142
eight	-137	-142
eik*	400	208
eika	400	208
eika han	176	-1
eika lopu	133	-18
eil*	99	180
eilen	10	174
ej	181	12
ej andas	173	2
ekg	-251	-296
ekg och	-163	-164
ekg pa	-145	-160
ekg … sa	-107	-120
eko*	-157	-162
ekono pa	-145	-150
eks*	-299	-292
eksem	-269	-231
eksem en	34	134
eksem i	-201	-189
eksem men	39	155
eksem pa	-160	-153
eksem som	-133	-139
eksem … armve	-162	-146
eksem … egent	39	155
eksem … hande	-150	-143
eksemet	-108	-170
el	-59	-157
el ni	-130	-97
ela*	80	258
elaa	41	218
elak	6	146
elande	-157	-152
elb*	-173	-181
elbows	-116	-132
eld	-121	-45
eld … ser	91	11
eld*	181	60
eldad i	-128	-108
eldad … kamin	-128	-108
eldat	247	30
eldat i	212	40
eldat … kamin	162	37
elefa siter	108	20
elefa … pa	108	20
eleme men	-129	-100
eleme som	-2	117
eleme … det	-129	-100
eleme … sager	1	130
elementen	39	130
elementet	-110	-43
eleph … on	128	-8
elephant	146	-6
eler	-172	-213
eler ar	-174	-173
eler bara	-138	-158
eler brist	-5	122
eler en	-122	-117
eler hosta	112	18
eler jag	8	155
eler lagt	-120	-97
eler lata	-142	-135
eler maste	-186	-220
eler ogonl	-155	-140
eler om	-218	-225
eler prata	117	18
eler skriv	163	1
eler strac	121	29
eler veter	-148	-131
eler … bara	117	18
eler … det	-166	-187
eler … man	-231	-228
eler … pa	121	29
eler … vi	-171	-163
elev	-68	93
elev radet	-128	-112
elev sager	1	108
elev … att	1	108
elev … inte	11	112
elev … undra	-128	-112
eleve sager	0	147
eleve … inte	9	115
eleven	31	238
eli*	102	-146
eliqu #	-186	-144
eliqu har	165	58
eliqu idag	142	44
eliqu … mg	-186	-144
eliqu … ont	165	58
eliqu … slog	110	37
eliquis	110	-128
elo*	68	-95
elolycka	121	-36
elrakningen	-127	-148
elsa … ar	88	-10
elstangsel	-94	-74
elsto branm	118	23
elsto i	-135	-109
elsto … huvud	-135	-109
elsto … pa	118	23
elstot	66	-69
elstotskansla	-135	-109
elv*	179	182
elva	194	205
elva ar	133	133
elva dagar	133	15
elva har	101	24
elva och	-91	31
elva sager	8	100
elva … att	8	100
elva … byt	101	24
elva … hade	105	3
elva … mama	-10	118
elvanse	-161	-152
embar i	-160	-169
embarasing	-160	-169
eme*	85	-154
emelan	224	1
emergency	-167	-173
emo*	-63	93
emot	-63	93
emot att	-4	147
emot barnb	-135	-143
emot men	-15	163
emot radio	15	169
emot … fa	-6	118
en aldre	26	220
en anan	-93	97
en angel	-110	-78
en angva	-165	-136
en anten	4	119
en ap	10	217
en armba	-180	-141
en arta	-186	-161
en av	124	256
en bage	174	19
en bakfy	-128	-105
en bekan	14	93
en belas	18	190
en bil	101	168
en bild	-79	117
en bit	50	-135
en black	148	30
en bok	-121	-109
en bol	-94	-159
en brada	196	47
en brans	-126	-120
en bro	-107	-2
en bula	-171	-168
en bus	59	145
en cysta	-80	-117
en dag	-221	-235
en dator	16	125
en decka	-196	-199
en dejt	20	117
en dor	-3	254
en druva	118	5
en elev	22	132
en extra	166	8
en faktu	-139	-157
en fasti	-165	-168
en femkr	-115	-84
en film	-172	-176
en fine	-147	-148
en flask	124	175
en forky	87	-47
en forma	7	147
en fotbo	-196	-182
en fraga	-147	-54
en frukt	-155	-134
en ful	33	139
en fyla	102	16
en galni	158	44
en gamal	-92	-42
en gardi	208	41
en glasr	158	9
en gris	-93	-140
en halv	-59	-153
en halvt	249	68
en hel	95	-51
en hjart	121	48
en hlr	-117	-115
en hund	229	93
en husva	-147	-119
en i	12	193
en ipren	-179	-150
en jag	0	171
en jaksa	39	159
en kabel	129	-4
en kafts	4	171
en kaka	185	36
en kalel	-192	-185
en kalv	-146	-148
en kamin	160	17
en karam	144	5
en katun	117	19
en kile	81	262
en knap	0	198
en kniv	-26	-229
en knol	-256	-238
en koleg	-130	-92
en konse	-157	-170
en korsb	-187	-171
en korv	148	36
en korvb	146	38
en kraka	-181	-165
en krita	-110	-89
en krukv	-131	-120
en kurat	-135	-159
en kvar	-124	-112
en kvart	274	-66
en kvina	-34	153
en lada	-122	13
en lakar	-99	-124
en lang	-3	124
en lap	-5	172
en larka	-144	-140
en last	11	115
en latna	30	145
en latsa	-140	-135
en legob	-53	-118
en lek	102	-2
en leksa	129	21
en lever	-163	-184
en lina	139	5
en magne	137	29
en manis	-119	-151
en masa	112	82
en matsk	142	-15
en medic	-150	-142
en minut	-360	-381
en nagel	-132	-121
en nat	-158	-181
en njurs	116	21
en nyfod	-145	-129
en obeha	161	30
en olyck	67	158
en pa	-167	-210
en pase	184	-4
en pingv	-146	-135
en plan	-3	192
en plank	198	33
en plomb	-107	-98
en pojkv	2	141
en prick	-151	-127
en prop	142	-4
en psyko	-148	-181
en rakni	-121	-97
en robot	-111	-107
en rod	-179	-121
en ros	-126	-126
en rost	-3	190
en rulga	163	36
en saa	250	-26
en sak	55	235
en san	115	-70
en sanda	-5	168
en sekun	89	-95
en serie	-135	-128
en sil	145	-16
en sista	19	223
en sjalv	-143	-150
en skala	-149	-92
en skins	116	19
en skote	-112	-150
en slad	148	-19
en slang	-60	89
en slav	11	113
en slump	-109	-107
en snara	-7	135
en snodr	-129	-133
en sol	-177	-164
en som	-195	-179
en son	0	111
en sorge	-94	-129
en spion	6	197
en stekp	3	210
en stent	192	-5
en stick	-250	-187
en stor	129	154
en strim	-136	-120
en strok	237	-53
en stube	157	35
en stund	186	-10
en table	-148	-126
en talri	-123	-115
en tia	-138	-111
en tid	103	-146
en til	-74	-144
en tim	159	59
en time	280	59
en timer	66	183
en tok	-25	-150
en trakt	-119	-98
en trasa	190	34
en trasd	163	32
en trea	-167	-155
en truma	198	41
en tune	206	9
en tung	117	43
en tvatm	-129	-106
en tyngd	164	1
en ugn	164	34
en under	43	131
en utgan	9	133
en utred	-140	-138
en utvag	42	179
en vag	19	186
en valdi	-57	-111
en van	-20	124
en vante	180	23
en var	8	139
en vark	128	23
en varta	-211	-223
en vecka	-323	-132
en vindr	265	38
en visel	145	28
en vit	-238	-205
en vuxen	21	240
en zombi	-166	-153
en … #	-59	-111
en … alved	113	15
en … at	-135	-124
en … ata	-25	-157
en … att	-85	-155
en … bara	25	-105
en … bil	-21	88
en … blod	63	-62
en … burk	139	-41
en … dar	-120	-130
en … djupt	-116	-137
en … dregl	162	23
en … efter	-71	-195
en … eler	-206	-162
en … enaa	36	221
en … fick	-173	-142
en … flack	-141	-110
en … flik	-115	-122
en … fora	-215	-203
en … forpa	0	127
en … fyler	107	37
en … gang	88	136
en … gardi	141	61
en … hade	10	127
en … henke	219	-24
en … hon	120	74
en … hosta	120	33
en … huden	112	-5
en … i	-5	-126
en … igar	-141	-73
en … imorg	-100	-128
en … inan	75	157
en … ingen	-202	-194
en … inget	-191	-166
en … jalko	168	0
en … kalsv	95	46
en … kansk	-76	-120
en … karta	141	-11
en … kile	16	149
en … knick	166	8
en … kvar	143	182
en … lag	106	17
en … langr	11	115
en … liger	150	-2
en … liter	122	25
en … livmo	-134	-124
en … lugn	-114	-111
en … mama	-2	124
en … man	23	120
en … men	177	-30
en … menin	145	1
en … mina	26	175
en … mjolk	-116	-115
en … mycke	-123	-110
en … nat	-156	-196
en … nu	-24	-97
en … nys	166	19
en … o	195	154
en … och	203	128
en … ol	5	142
en … orken	-91	-82
en … pa	-124	37
en … perso	17	148
en … piler	100	-15
en … pres	165	36
en … radio	-105	-101
en … reakt	-187	-137
en … ring	-167	-114
en … rispa	-131	-144
en … rod	-95	-77
en … rolat	-106	-81
en … sa	-40	157
en … sager	42	267
en … sen	332	61
en … ska	-51	68
en … skrik	7	122
en … slat	-140	-146
en … sprit	101	4
en … spyr	126	45
en … stana	-14	133
en … stel	134	45
en … stot	-135	-114
en … strea	-9	121
en … stres	-139	-104
en … strim	-102	-92
en … svagt	117	19
en … sveta	159	59
en … svimn	114	12
en … table	-123	-17
en … tog	-113	-140
en … treti	-152	-128
en … tyngd	160	40
en … under	-212	-108
en … vart	-135	-147
en … vecka	-112	-143
en … vem	-161	-149
en … vin	130	11
ena	207	4
ena armen	186	17
ena balen	161	32
ena benet	135	4
ena brost	-173	-148
ena halet	131	21
ena hande	190	2
ena kulan	141	47
ena mungi	171	37
ena ogat	144	9
ena ogonl	134	21
ena pupil	174	17
ena sidan	166	-31
ena stene	180	36
ena vaden	-146	-88
ena … ar	-8	-125
ena … blode	115	22
ena … bruta	147	18
ena … domna	101	40
ena … efter	132	-1
ena … glome	126	24
ena … gor	141	-4
ena … hange	188	23
ena … i	185	0
ena … langt	118	48
ena … mar	144	48
ena … ont	193	94
ena … svima	102	46
ena*	11	220
enaa	98	284
enaa elaa	25	171
end	104	220
end for	34	126
end his	-25	90
end … good	34	126
end … life	-25	90
end*	25	369
enda	9	313
enda losni	4	135
enda satet	-8	118
enda som	27	274
enda … ar	-5	120
enda … att	0	113
enda … hindr	12	111
enda … hjalp	4	123
enda … svara	12	109
endin my	-19	180
endin … life	-19	180
ending	-15	206
ene*	-170	-76
eng*	-209	-169
engelska	-173	-56
engli pleas	-145	-136
english	-94	-176
enh*	180	28
enheter	180	28
enk*	197	315
enka	235	271
enkel ar	27	95
enkel … det	27	95
enkelt	27	95
enlig klock	139	41
enlig plan	118	2
enlig … kramp	118	2
eno*	67	135
enoug … not	-19	93
enough	67	135
ens	190	222
ens langr	19	120
ens nar	150	-3
ens skule	26	129
ens tita	87	-7
ens … koma	26	129
ens … nar	-9	107
ens … pa	119	7
ens … vi	71	-18
ens*	137	171
ensam	119	158
ensam foral	-110	-110
ensam gamal	-2	126
ensam hema	184	72
ensam med	-12	150
ensam men	-200	-192
ensam och	-163	-176
ensam pa	-82	70
ensam sen	-194	-169
ensam snabt	129	12
ensam … fins	-110	-110
ensam … jag	-141	-154
ensam … jokmo	101	6
ensam … klar	-132	-124
ensam … kvala	-114	-124
ensam … min	-227	-187
ensam … nu	-155	-156
ensamkomande	-6	109
epi*	129	-180
epile ar	-178	-157
epile far	-129	-109
epile nu	121	17
epile och	-149	-184
epile … hade	-155	-109
epile … han	-129	-109
epile … inte	122	23
epile … valin	-173	-152
epilepsi	16	-148
epilepsianfal	178	40
epilepsimedicin	-146	-145
epipe aldri	-126	-93
epipe den	-190	-161
epipe har	154	21
epipe men	129	22
epipe … det	113	17
epipe … efter	-114	-93
epipe … gamla	-119	-96
epipe … tagit	154	21
epipen	173	-81
er	-311	-432
er han	168	3
er har	-5	109
er i	-182	-139
er igar	-99	-109
er kan	-161	-160
er min	109	15
er motag	-121	-93
er sida	-143	-138
er tack	-110	-111
er telef	-127	-150
er … dor	168	3
er … for	-110	-111
er … har	-93	-107
er … kan	-173	-160
ere*	-129	-139
erektionsproblem	-129	-139
erg*	-152	-148
ergenyl	-131	-126
erk*	0	127
erkan … att	-2	112
erkande	-2	112
ert	-172	-134
ert basta	10	97
ert vantr	-125	-148
ert … men	10	97
esc*	-144	-132
escit #	-122	-116
escitalopram	-144	-132
esi*	-185	-150
et aldre	-129	-106
et anfal	113	-59
et ar	-204	-234
et askva	-119	-98
et avske	4	198
et balte	142	119
et barn	-158	6
et blaog	38	145
et chip	15	131
et djupt	114	12
et dygn	160	152
et elsta	-94	-74
et extra	-188	-183
et farva	-14	131
et fodel	-136	-179
et gang	-12	189
et getin	-122	-115
et glas	199	91
et got	-181	-177
et hal	198	-21
et halva	-221	-152
et helt	-142	-148
et helve	1	166
et hiner	169	7
et horn	-29	133
et i	145	3
et jarnb	153	30
et klubs	158	13
et knivh	160	40
et konst	21	178
et lakan	217	24
et lakar	-126	-147
et litet	108	-98
et ljud	143	-36
et lok	118	-7
et lop	112	25
et nyt	-188	-202
et par	-8	-184
et pisto	148	1
et progr	-134	-126
et rep	96	150
et revbe	-66	-108
et rivja	-115	-98
et rot	-186	-167
et sadan	134	-20
et sar	-16	144
et sat	42	232
et skal	-3	184
et skyda	1	136
et slag	-18	-122
et steg	18	236
et sugro	92	9
et trad	202	102
et trasi	109	-13
et tryck	199	51
et updra	28	134
et vanli	-155	-109
et vrak	-111	-107
et … att	59	233
et … boend	1	136
et … brack	157	22
et … dagar	-160	-190
et … drag	114	12
et … fa	-159	-128
et … fast	118	-7
et … fat	-115	-98
et … fonst	109	-13
et … fora	74	127
et … fran	-142	-181
et … han	89	116
et … haret	-119	-104
et … hitad	-112	-100
et … hjart	144	-11
et … i	172	128
et … inget	-156	-163
et … jack	-173	-171
et … korko	-79	-98
et … liv	-132	-151
et … melan	102	46
et … mot	190	73
et … nar	-76	-117
et … nu	61	130
et … om	80	-57
et … over	110	28
et … runt	209	91
et … sa	4	153
et … sat	13	146
et … sater	-110	-115
et … sedan	-65	-135
et … sen	-149	-146
et … slag	-153	-157
et … stack	128	-6
et … strec	-161	-142
et … stuga	-120	-97
et … sveta	103	47
et … tror	143	33
et … tryck	162	-2
et … varje	11	178
et … vem	-132	-106
et … vil	-5	140
eta	-50	304
eta magsj	146	45
eta satuu	-133	-133
eta … keton	146	45
eta … kun	-133	-133
eta … on	85	187
eta*	206	-7
etari drack	120	4
etari fick	109	6
etari har	161	46
etari kramp	101	24
etari lag	132	10
etari ryckt	97	15
etari vil	-112	-98
etari … bara	-112	-98
etari … fat	134	23
etari … het	109	6
etari … i	97	15
etari … lampo	120	4
etari … med	132	10
etaringen	228	31
ete*	119	253
etei	88	202
etei halua	22	126
etei … enaa	7	148
eten	95	167
eten herai	20	163
eten … aamul	20	163
ety*	148	10
etylenglykol	148	10
eve*	-48	111
even	98	-113
even when	218	10
even … i	187	1
ever	110	-71
ever choke	-103	-107
ever hit	99	25
ever … how	-103	-107
ever … me	99	25
every	-252	-103
every june	-145	-141
every night	-134	52
every ten	142	12
every winte	-159	-158
every would	6	142
every … i	-78	62
every … in	-177	-195
every … me	-10	185
every … minut	164	6
everyone	124	180
everything	-58	156
everywhere	37	-106
evi*	52	243
evig	21	153
evig vila	21	153
evigt	29	135
ex	-128	109
ex brot	17	156
ex fast	-79	-112
ex is	6	166
ex star	-23	100
ex tving	12	110
ex vad	-125	-145
ex … att	1	155
ex … gor	-125	-145
ex … jag	-79	-112
ex … sig	28	197
ex … utanf	-23	100
exam	-128	-206
exc*	-83	-109
exe*	-53	94
exet	37	200
exet folje	13	122
exet star	10	154
exet … efter	13	122
exet … utanf	10	154
exi*	71	239
existera	62	210
exm*	-6	169
exman	6	185
exp*	-69	-218
explo av	-163	-130
explo brans	121	25
explo heada	138	28
explo i	206	22
explo ingen	-133	-116
explo jag	1	126
explo … dusch	121	28
explo … garag	125	-4
explo … hande	135	26
explo … snor	-133	-101
explodera	-171	-173
exploderade	70	-100
exploderar	-187	-100
explosive	138	28
extra efter	-121	-123
extra knick	166	8
extra metot	120	13
extra slag	-198	-198
extra … i	-140	-129
extra … kafe	-121	-123
extra … pa	-166	-141
extra … varje	120	13
extraslag	-130	-213
extre huvud	113	19
extre … som	113	19
extrem	149	22
eye test	-149	-138
eye … for	-104	-115
eye*	64	-86
eyelid	6	-109
eyes are	-117	-17
eyes … dry	-103	-99
eyes … on	-109	-98
f i	-109	-121
f … mate	-109	-121
fa angra	10	144
fa barn	-118	-92
fa betal	34	170
fa do	55	216
fa en	136	-12
fa fardt	-147	-163
fa feber	-196	-168
fa forlo	-95	-102
fa fram	180	2
fa hakan	116	56
fa hem	-170	-169
fa hene	129	10
fa hjalp	-92	83
fa hjart	-192	-174
fa i	140	-18
fa intyg	-106	-151
fa katen	43	150
fa kbt	-123	-142
fa konta	179	151
fa krist	-142	-131
fa liga	-179	-152
fa liv	179	-32
fa luft	159	-8
fa nagon	-118	-135
fa nagra	-202	-209
fa nat	13	161
fa ner	174	14
fa ny	-213	-198
fa pensi	33	159
fa prata	-98	-120
fa rygov	-103	-109
fa sa	131	35
fa se	-2	138
fa slipa	-2	142
fa slut	51	158
fa somna	46	167
fa stop	103	-64
fa strom	-94	-74
fa tid	-182	-204
fa tyst	-9	109
fa vaken	132	-15
fa vila	29	135
fa … att	81	176
fa … av	-156	-127
fa … batre	66	186
fa … den	-123	-106
fa … det	-42	-132
fa … et	134	12
fa … flera	-159	-128
fa … hakan	93	7
fa … hjart	177	8
fa … hos	-150	-150
fa … insul	-131	-122
fa … latar	7	140
fa … med	173	124
fa … mot	135	18
fa … nan	92	9
fa … ner	-179	-152
fa … ont	131	35
fa … sen	-118	-92
fa … sjalv	-138	-149
fa … stark	33	128
fa … tid	-41	-129
fa … vad	-167	-143
fac*	139	90
face feels	-161	-157
face has	152	3
face swole	120	21
face … bruis	-102	-109
face … droop	136	9
face … drope	100	6
faceb skriv	8	115
facebook	8	151
fad*	191	143
fade	191	143
fag*	-206	-199
fagel liger	-149	-125
fagel … pa	-149	-125
fageln	-186	-169
fai*	69	-127
faint	188	0
fainted	142	-10
faktagranskning	-95	-104
fakti och	-8	116
faktiskt	121	148
faktu det	-104	-94
faktu … star	-104	-94
faktura	-195	-193
fakturan	-104	-94
fal	-109	-71
fal men	-161	-125
fal pa	-131	-103
fal … andas	-98	-91
fal … isen	-114	-86
fal … jag	-139	-158
fal*	259	182
fala	149	-18
fala fran	122	-12
fala … balko	122	-12
faler av	-157	-131
faler efter	121	17
faler … i	-124	-100
faler … kontr	121	17
faler … stora	-120	-118
falet	269	241
falet ar	9	154
falet fran	158	32
falet yr	108	28
falet … fran	9	154
falet … waran	108	28
fam*	-111	57
famil de	30	150
famil for	1	89
famil i	-124	-155
famil liger	-133	-98
famil mot	21	109
famil runt	-85	-110
famil sager	51	145
famil ska	-14	130
famil … huvud	104	29
famil … mar	-75	-114
famil … mig	-82	-105
famil … skade	21	109
famil … val	-125	-131
familjen	-90	43
familjeradgivning	-95	-136
famnen	135	53
fan	133	-17
fan a	-119	-139
fan mit	105	36
fan … i	105	36
fan … svalj	-126	-102
fan*	29	80
fans	72	121
fans hej	12	135
fans i	139	-19
fans … da	12	135
fans … skape	139	-19
far	-177	50
far #	184	39
far andno	-168	-162
far ata	-204	-183
far bada	-148	-124
far bara	86	168
far behal	-223	-203
far behan	138	-5
far blama	32	153
far celgi	226	46
far dalig	17	123
far det	80	224
far et	-169	-200
far for	-132	-126
far fortf	-72	-87
far ga	-38	105
far han	-279	-180
far hav	-126	-119
far hjart	84	-54
far hon	-107	-141
far huvud	-187	-215
far i	-225	-223
far impul	17	135
far ite	170	25
far jag	-145	-86
far kalas	6	118
far kampa	145	11
far knapt	193	37
far kora	-125	-139
far kvava	11	109
far liger	123	13
far man	-231	-164
far mat	9	109
far medel	8	149
far min	-62	84
far mina	-54	65
far ont	-227	-190
far sita	92	-13
far skakn	123	15
far slag	-119	-129
far sluta	43	125
far sova	-2	169
far spani	-120	-140
far stana	140	36
far stryk	53	285
far sveti	-124	-116
far ta	-126	-150
far tande	-159	-172
far tanka	-11	183
far veta	4	150
far vi	-241	-261
far vila	121	13
far … aka	-207	-193
far … akta	-7	118
far … ata	-234	-257
far … att	107	156
far … av	-256	-143
far … bada	-137	-152
far … barn	-153	-113
far … bastu	-161	-158
far … betyg	17	123
far … bil	-125	-139
far … dyka	-108	-89
far … eler	-5	122
far … en	-167	-54
far … flyga	-131	-88
far … for	163	106
far … fram	144	-19
far … fran	73	148
far … ga	-182	-84
far … halsa	-139	-112
far … han	25	167
far … hande	-124	-116
far … hjart	-148	-144
far … horap	-128	-129
far … i	-155	-10
far … inan	-176	-194
far … ingen	118	-11
far … ipren	-114	-128
far … kalel	-72	-87
far … knapt	194	46
far … kopt	18	143
far … kora	-204	-166
far … lamna	-113	-99
far … lite	-130	-163
far … luft	189	33
far … lyfta	-147	-149
far … med	33	159
far … nar	-118	-38
far … nat	6	118
far … och	149	53
far … ont	-84	-132
far … pa	-97	58
far … panik	-116	-117
far … sa	-121	-113
far … skriv	7	126
far … slut	3	121
far … som	-130	-101
far … stryk	2	130
far … svar	-134	-145
far … ta	-204	-211
far … val	-9	112
far … vara	4	238
far … veta	-92	-129
far*	-34	79
fara	-191	-228
farbr ute	88	-28
farbr visar	5	122
farbr … i	111	-32
farbr … mig	8	148
farbror	133	175
fardi fardi	6	128
fardi for	-129	-106
fardi har	8	125
fardi inte	6	128
fardi med	-35	96
fardi … altih	6	128
fardi … lungi	-129	-106
fardig	-86	109
fardigbehandlad	-154	-141
fardigt	81	218
fardt til	109	15
fardt … er	109	15
fardtjanst	-102	-158
farfa snubl	122	3
farfa tog	139	-6
farfa vil	-107	-120
farfa … do	-107	-120
farfa … pa	142	111
farfar	129	89
farfars	138	22
farg	0	-146
farga haret	-153	-157
farga rod	117	16
farga … direk	117	16
farga … och	-153	-157
fargade	-153	-157
fargas	117	16
farli ar	-94	-74
farli att	-206	-242
farli eler	-164	-177
farli for	-177	-142
farli … det	-94	-74
farli … dusch	-142	-148
farli … hjarn	-90	-91
farli … ta	-110	-117
farlig	-92	42
farliga	-138	-129
farligt	-374	-328
farmo #	-138	-130
farmo ar	-138	-133
farmo begra	-116	-121
farmo haler	135	7
farmo har	144	-19
farmo med	153	51
farmo morfa	141	18
farmo pa	43	156
farmo papa	-31	109
farmo ramla	133	9
farmo … att	38	80
farmo … demen	-142	-144
farmo … freda	-116	-121
farmo … hande	16	151
farmo … har	-128	-14
farmo … hjart	141	18
farmo … i	144	-13
farmo … pa	106	-49
farmo … slar	-31	109
farmo … sluta	-7	95
farn	134	8
farn benet	134	8
farsan	173	-117
farsk hon	0	127
farsk rispo	26	136
farsk … pa	17	156
farska	34	242
farskt	112	-28
fart och	111	24
fart … inte	-148	-127
fart … jag	111	24
farva och	-14	131
farva … ala	14	149
farval	-41	211
farvalinlag	-14	131
fast	201	158
fast ala	-104	-144
fast det	66	178
fast hene	-10	109
fast hon	178	41
fast i	38	-99
fast ja	71	152
fast mig	5	236
fast min	-9	146
fast vi	100	-45
fast vid	-139	-125
fast … ater	-136	-99
fast … bad	-9	107
fast … bara	159	-15
fast … bet	-4	99
fast … bilko	-132	-131
fast … borst	-107	-91
fast … det	9	133
fast … fryse	132	16
fast … grat	-2	121
fast … grate	43	206
fast … hisen	-126	-123
fast … hopet	-139	-125
fast … liger	132	-14
fast … och	15	122
fast … prove	-104	-144
fast … sa	-30	208
fast … siter	104	-21
fast … son	-9	146
fast … tagit	166	1
fast … vilar	121	11
fast … vilat	96	-13
fasta	-157	-173
fasta fore	-95	-135
fasta ramad	-104	-91
fasta … hon	-104	-91
fasta … prove	-145	-172
fastat	-104	-91
faste fick	-109	-115
fasti bakom	-114	-127
fasti fora	135	61
fasti i	-90	-155
fasti pa	-179	-158
fasti sat	-135	-152
fasti ut	-113	-103
fasti vad	-140	-119
fasti … benet	-152	-137
fasti … en	-113	-140
fasti … knat	-85	-105
fasti … knave	-164	-170
fasti … manad	135	61
fasti … orat	-103	-104
fasti … ska	-140	-119
fasti … somra	91	-22
fasting	-366	-378
fastklamd	196	28
fastn han	131	4
fastn i	287	-6
fastn pa	-122	-119
fastn … ar	112	8
fastn … bildo	-120	-92
fastn … halsd	146	53
fastn … halse	-127	-90
fastn … maski	173	12
fastn … persi	136	27
fastn … vagen	-122	-119
fastn … valse	134	5
fastnade	326	8
fastnar	-188	-176
fastnat	207	26
fat	158	-185
fat afte	-115	-98
fat bebis	-18	83
fat bilde	0	118
fat eksem	-123	-149
fat en	182	-65
fat finar	-169	-170
fat grane	151	-7
fat hjalp	-95	-123
fat i	163	-86
fat indra	109	5
fat kalel	-127	-105
fat kokan	129	2
fat konst	120	11
fat kraft	-3	130
fat nacks	-144	-123
fat nog	5	167
fat nya	-121	-99
fat ont	-100	-179
fat potat	88	14
fat ringo	-114	-88
fat rygsk	-117	-94
fat sa	-140	-149
fat slaga	135	18
fat stot	124	21
fat svart	-208	-167
fat table	-156	-132
fat trani	-115	-111
fat utskr	-178	-178
fat veta	97	-56
fat … att	-30	124
fat … bortf	103	13
fat … fel	-156	-132
fat … fran	124	21
fat … hjart	-121	-99
fat … hos	-165	-140
fat … i	46	-164
fat … idag	-111	-107
fat … igen	-117	-94
fat … korvb	118	19
fat … kramp	127	29
fat … med	-196	-163
fat … men	139	94
fat … mig	193	-46
fat … mynt	157	12
fat … pa	-131	-207
fat … prop	139	28
fat … rakni	-121	-97
fat … sig	108	48
fat … spik	130	27
fat … spric	-160	-134
fat … stick	-130	-121
fat … strok	283	35
fat … table	151	-7
fat … til	-127	-105
fat … tror	-114	-88
fat … vaten	129	2
fatar	-124	-36
fatar du	6	109
fatar ingen	-126	-80
fatar … hon	-109	-121
fatat	19	131
fatat beslu	19	131
fatol … ar	77	-36
fav*	-134	-168
favor tog	-128	-129
favor … slut	-128	-129
favoritserie	-128	-129
feb*	-10	-153
feber	12	-136
feber #	-160	-189
feber a	135	27
feber ar	-105	-128
feber bara	-118	-83
feber barne	-132	-115
feber behov	-103	-66
feber eler	-120	-142
feber flera	-159	-128
feber forvi	102	44
feber gick	-176	-147
feber gra	147	22
feber hjart	140	58
feber hos	-199	-189
feber huden	102	-15
feber huvud	173	82
feber i	-166	-149
feber igar	-128	-146
feber inte	-129	-103
feber ja	-156	-173
feber jag	-170	-198
feber just	159	33
feber kal	112	45
feber kan	-115	-91
feber kisar	-144	-111
feber kraks	168	9
feber kvina	-138	-127
feber langr	-117	-92
feber mar	-115	-100
feber men	-170	-151
feber nacke	160	44
feber nu	157	18
feber och	31	-81
feber ont	184	60
feber pa	130	-2
feber pig	-114	-78
feber sedan	-295	-211
feber skrik	137	31
feber slo	173	39
feber stel	215	92
feber under	143	21
feber vad	-186	-140
feber vare	151	-7
feber vil	-160	-134
feber … #	179	37
feber … a	107	4
feber … abort	133	17
feber … andas	180	78
feber … ater	-178	-133
feber … bara	191	48
feber … barn	-151	-126
feber … behan	143	21
feber … blodt	131	16
feber … borta	-160	-154
feber … bra	-155	-111
feber … drick	-120	-87
feber … en	117	43
feber … for	119	-34
feber … gat	101	24
feber … gnide	-128	-95
feber … gor	-167	-143
feber … hakan	124	41
feber … hjart	113	36
feber … hosta	-268	-179
feber … hud	112	45
feber … igar	-207	-159
feber … imors	109	13
feber … inget	-142	-123
feber … inte	176	35
feber … kan	-162	-110
feber … marmo	102	-15
feber … men	-185	-127
feber … nacke	123	26
feber … nej	157	20
feber … ner	-176	-147
feber … och	-200	-197
feber … om	137	31
feber … ont	-198	-138
feber … pig	-128	-87
feber … prick	249	60
feber … sa	106	-69
feber … sedan	-143	-89
feber … slo	200	16
feber … sma	173	35
feber … snuva	-139	-108
feber … stel	245	78
feber … tre	-149	-111
feber … tvaar	-137	-94
feber … vad	-166	-146
feber … vara	-160	-134
feber … vark	-146	-111
feberfri	-152	-147
feberkramp	214	7
febern	-200	-228
febru vilka	-103	-124
feed since	163	-13
feedi wel	-175	-142
feel	151	104
feel bad	15	120
feel dizy	-155	-133
feel faint	204	52
feel fine	-234	-227
feel her	117	-6
feel like	66	58
feel my	152	22
feel sick	107	-76
feel … bit	-198	-165
feel … endin	-23	111
feel … hurti	3	159
feel … im	183	12
feel … legs	149	-9
feel … pasin	135	18
feel … right	117	-6
feeli low	-214	-218
feeli … my	148	-7
feeli … since	-179	-190
feeling	5	-96
feels	135	-14
feels bruis	-102	-109
feels like	168	-26
feels realy	124	32
feels … a	185	25
feels … and	168	-8
feels … someo	124	-22
feet	21	-128
feet are	-165	-175
feet … kilin	-153	-156
fej*	136	143
fel	235	0
fel adres	-124	-121
fel datum	-166	-173
fel dos	-156	-132
fel frago	131	35
fel greje	102	-24
fel hal	179	103
fel i	125	-19
fel medic	167	-3
fel namn	-142	-138
fel nar	101	6
fel numer	-152	-141
fel of	254	7
fel on	212	11
fel ord	150	23
fel skule	-106	-105
fel slar	3	109
fel strup	177	23
fel throu	162	-4
fel … a	164	8
fel … de	-106	-105
fel … efter	130	13
fel … hela	83	13
fel … his	117	21
fel … inte	117	23
fel … mama	3	109
fel … min	-70	-92
fel … my	146	-13
fel … och	77	152
fel … the	253	-43
fel*	208	51
felt	208	51
felt a	141	16
felt … kick	130	12
fem aring	14	132
fem dygn	-2	150
fem i	61	-57
fem min	90	-71
fem minut	-153	-218
fem och	-71	-159
fem … det	-188	-195
fem … gamal	164	26
fem … gaser	-113	-112
fem … har	58	141
fem … hon	24	124
fem … koper	20	113
fem … leker	14	132
fem … morse	101	24
fem … och	-155	-188
fem … som	136	-8
fem … somna	-125	-135
fem*	-149	-208
femar och	-93	-95
femar sager	-152	-152
femar … ar	-93	-95
femar … att	-152	-152
femaring	-211	-249
femaringen	-34	-198
femkrona	-115	-84
femte minut	141	-14
femti ar	-152	-144
femti borde	-144	-116
femti nu	-127	-118
femti pa	17	138
femti … jag	-144	-116
femti … lorda	17	138
femti … och	-127	-118
femtio	-210	-140
femtiotva	-127	-124
femto och	-139	-134
femto … vil	37	-77
fes*	93	160
fest	37	189
feste andas	93	-15
feste bakis	-102	-111
feste och	-4	157
feste … har	-102	-111
feste … nu	86	-26
feste … typ	82	-18
fet	-230	-251
fet mat	-158	-152
fet … gick	-101	-113
fev*	92	-172
fever	62	-185
fever and	158	-12
fever is	-147	-126
fever light	140	48
fever of	-156	-156
fever … #	-156	-156
fever … and	119	-41
fever … hurts	140	48
fever … kilin	-135	-117
few minut	153	10
fib*	-173	-154
fick aka	-79	-146
fick avliv	-174	-165
fick bara	151	24
fick barn	36	132
fick beske	-16	144
fick beton	137	18
fick black	-160	-144
fick blama	-143	-146
fick bort	-153	-161
fick celgi	132	-19
fick den	37	125
fick det	136	9
fick en	-119	-95
fick et	-96	-210
fick fel	-125	-141
fick fram	-93	-107
fick frata	120	37
fick grus	-135	-136
fick hamta	-11	103
fick hjalp	-146	-168
fick hjarn	-133	-107
fick hjart	-238	-167
fick hocke	143	27
fick huvud	-167	-155
fick i	157	27
fick infar	132	15
fick ja	-118	-111
fick jateo	124	22
fick kaust	127	26
fick klada	-154	-138
fick kontr	119	13
fick laga	116	14
fick lite	-172	-146
fick liv	140	12
fick lut	136	1
fick mens	-148	-154
fick mig	-169	-202
fick misfa	-139	-123
fick nasta	-121	-112
fick ner	113	-35
fick nya	-140	-121
fick ont	84	-85
fick pacem	-134	-121
fick panik	-217	-225
fick penic	124	40
fick puck	118	48
fick pucke	139	7
fick sata	119	3
fick sepsi	-109	-104
fick skavs	-131	-154
fick skrid	117	16
fick sova	-91	-127
fick strok	-161	-141
fick strom	235	31
fick syra	119	9
fick table	-87	-117
fick up	169	-10
fick utvis	6	122
fick varld	110	36
fick vaten	-126	-117
fick … alerg	-90	-49
fick … anfal	146	-8
fick … armba	-180	-141
fick … av	-339	-287
fick … black	148	30
fick … blama	-151	-98
fick … bol	-211	-170
fick … den	-133	-158
fick … er	-93	-107
fick … fast	-129	-128
fick … fasti	-86	-91
fick … for	230	185
fick … fraga	-83	-122
fick … genom	164	5
fick … getin	-135	-101
fick … hene	181	26
fick … hjart	-58	85
fick … honom	140	-38
fick … i	90	-102
fick … in	-140	-130
fick … jag	-3	102
fick … kafts	4	171
fick … kalel	-192	-185
fick … larka	-108	-100
fick … liten	-184	-164
fick … lugn	-126	-123
fick … melan	118	10
fick … mig	199	18
fick … mot	-116	-122
fick … nar	-165	-159
fick … nu	-163	-142
fick … nya	7	126
fick … och	-153	-131
fick … over	191	20
fick … scham	-156	-138
fick … sig	155	23
fick … ska	-133	-107
fick … skrat	-119	-114
fick … smal	71	-64
fick … star	-108	-87
fick … stick	-216	-143
fick … table	-140	-121
fick … te	109	6
fick … tryck	132	37
fick … under	117	29
fick … ut	-91	-127
fick … vid	-198	-178
fifa	-146	-139
fil*	-249	-110
film	-250	-185
film om	-161	-176
film … en	-172	-183
filma nar	41	179
filma … de	16	141
filmade	8	190
filmat	33	125
filme och	5	122
filme … vil	5	122
filmen	-112	-132
filter	-114	-113
fin	-153	-72
fin*	-152	-178
fina	-135	-88
fina klani	9	101
fina vaner	-132	-137
fina … och	9	101
final … i	-137	-155
finals	-131	-110
finar	-357	-318
finar i	-199	-201
finar overa	-167	-167
finar pa	-156	-142
finar … ansik	-199	-201
finar … rygen	-156	-142
finas	32	371
finas det	-1	146
finas kvar	5	94
finas langr	6	89
finas mama	6	121
finas mer	39	176
finas nar	4	138
finas snala	15	150
finas til	36	151
finas … hoste	4	138
finas … var	-1	146
find	106	10
find words	151	-8
fine	-244	-242
fine can	-133	-165
fine now	83	-88
fine pa	-173	-160
fine … nasan	-143	-138
fine … rygen	-117	-112
finge ar	234	2
finge av	142	6
finge go	-113	-98
finge in	170	13
finge on	-153	-147
finge … a	-153	-147
finge … av	148	10
finge … bla	93	-11
finge … borta	201	5
finge … i	136	9
finge … numb	-113	-98
finge … spise	-95	-77
finge … the	194	17
finger	30	-81
fingerborgsbloma	124	1
fingers	70	-56
fingertopar	166	12
fingertopen	170	-54
fingr ar	226	-44
fingr av	-101	-83
fingr domna	-117	-97
fingr fastn	-120	-92
fingr fran	-118	-97
fingr hange	146	23
fingr ingen	-134	-111
fingr nar	-272	-260
fingr pa	-98	-150
fingr visar	113	7
fingr … #	113	7
fingr … armar	-2	111
fingr … av	156	-8
fingr … en	-178	-193
fingr … i	136	-2
fingr … inte	135	18
fingr … jag	-6	-135
fingr … kanse	-134	-111
fingr … klyve	147	-22
fingr … kylan	-134	-94
fingr … lite	-175	-139
fingr … morgo	-112	-113
fingr … motor	-101	-83
fingr … naten	-110	-114
fingr … svule	-181	-149
fingr … ugnen	-118	-97
fingr … ute	-111	-89
fingr … varma	-185	-164
fingr … varme	-163	-134
fingr … vita	155	0
fingret	-1	-170
finis a	140	-31
finis … sente	142	-19
finish	175	105
fins	-330	-144
fins anan	-176	-191
fins att	-98	-106
fins bara	49	281
fins de	-247	-271
fins det	-373	-376
fins djurj	-131	-107
fins en	19	180
fins et	31	129
fins i	-10	152
fins ju	33	170
fins nat	-226	-231
fins och	8	179
fins … att	-147	-148
fins … en	49	276
fins … et	30	149
fins … flyta	-128	-111
fins … gora	-98	-106
fins … hjalp	-205	-215
fins … imorg	33	103
fins … kvino	24	115
fins … laser	-136	-149
fins … medic	-100	-111
fins … nagon	-88	-192
fins … nat	-182	-226
fins … sager	-20	104
fins … stodg	-110	-110
fins … tror	7	143
fint	-157	-239
fint barne	12	117
fint men	-155	-117
fint nar	-199	-190
fint nu	-186	-177
fint vader	177	54
fint vem	-89	-113
fint … bara	-124	-114
fint … vil	-138	-143
fira	-113	12
fira jul	31	213
fira … i	23	181
firat	12	117
firat min	12	117
firat … sista	12	117
first aid	-219	-186
fis*	-68	-165
fisk	131	-24
fiske flyte	-110	-96
fiske skote	11	111
fiske … och	11	111
fiske … pa	-110	-96
fisken	-110	-96
fiskespona	11	111
fit and	154	-24
fit*	150	-7
fiting	153	10
fiv*	173	89
five	173	89
five minut	167	77
fix*	-116	103
fixat	16	194
fja*	-53	-125
fjala som	-139	-120
fjalar	-225	-193
fjaltur	-169	-145
fjalturen	179	43
fjalvandringen	-173	-184
fjant jag	-109	-104
fjant … vet	-109	-104
fjantigt	-109	-104
fjard … den	-110	-117
fjo*	-150	-178
fjol	-236	-279
fjol nu	-155	-149
fjol och	-152	-144
fjol undra	-97	-79
fjol … om	-97	-79
fjort handl	26	118
fjort mil	117	16
fjort och	121	-6
fjort … har	121	-6
fjort … til	117	16
fjortonarings	26	118
fla*	202	60
flack	-298	-253
flack i	-202	-167
flack ingen	-150	-135
flack overa	121	17
flack pa	103	-37
flack sex	103	24
flack … armar	113	-9
flack … benen	127	3
flack … inte	186	29
flack … manad	103	24
flack … och	121	17
flack … rygen	-129	-100
flackar	158	-23
flackarna	140	21
flackig	220	56
flagar	126	30
flama up	131	-29
flama … hande	126	12
flamade	126	-26
flamig	152	44
flamt fast	98	-20
flamt jag	104	29
flamt … ja	98	-20
flamt … orkar	104	29
flamta	171	27
flamtar	167	-8
flanken	-182	-145
flasa benen	123	17
flasa som	215	17
flasa … ar	123	17
flasa … en	164	29
flasa … et	118	-7
flasar	311	43
flask jag	-4	112
flask langr	-133	-130
flask med	215	37
flask och	-5	117
flask vin	130	11
flask … #	-133	-130
flask … ar	-69	88
flask … och	101	4
flask … tandv	129	35
flaska	153	152
flaskan	-21	-125
flasklap	0	130
flaskor	8	143
flat	-19	177
fler han	141	3
fler medan	91	5
fler … jag	91	5
flera ar	-288	-301
flera gange	-177	2
flera kvala	-22	90
flera liter	119	54
flera manad	-69	64
flera prata	-118	-110
flera sekun	201	45
flera stota	151	35
flera … hela	81	12
flera … i	-186	-163
flera … jag	-115	-127
flera … magra	87	5
flera … och	31	89
flera … per	-110	-88
flera … samti	-118	-110
fli*	68	235
flick ar	93	-34
flick har	59	149
flick nyser	-119	-115
flick och	0	142
flick ryckt	120	-5
flick skote	-112	-74
flick slar	15	160
flick spark	2	158
flick vil	-90	-124
flick … #	-112	-153
flick … i	180	-6
flick … inte	149	10
flick … mig	6	170
flick … prata	17	109
flick … sa	-112	-74
flick … san	5	105
flick … sig	9	167
flick … slut	-90	-121
flick … tagit	100	-15
flicka	-147	-63
flickvanen	-56	126
flik	-115	-122
flik pa	-115	-122
flik … hakan	-115	-122
flime for	144	52
flime forst	-137	-119
flime som	-117	-129
flime … ogona	116	22
flime … ogone	97	30
flime … vanli	-111	-98
flimr och	125	32
flimr til	115	-18
flimr … jag	124	31
flimr … och	115	-18
flimrar	178	-5
flipe my	131	12
flipe … neck	131	12
fliped	132	11
flit	49	411
flit det	-41	106
flit for	-9	158
flit igar	-4	121
flit nu	94	-23
flit … angra	-4	121
flit … att	12	156
flo*	303	-146
flode a	104	25
flode … kisat	104	25
flog	234	-10
flog in	90	-46
flog … fran	133	34
flog … i	90	-46
floor	206	-95
flopy	249	0
flu*	176	-78
flugsvamp	261	77
fly*	-224	-239
flyg	-139	-119
flyga	-132	-35
flyga fran	21	176
flygb hon	15	96
flygbolag	15	96
flyge hem	-128	-130
flyge … fran	-128	-130
flyger	-134	-145
flyget	-166	-187
flygplanet	-143	-127
flygr lock	-119	-93
flygrad	-179	-165
flygresan	148	-3
flyta til	-254	-325
flyta … det	-129	-163
flyta … gor	9	156
flyta … lulea	-112	-181
flytade	-187	-238
flytande	-128	-111
flytar	-170	-134
flyte pa	-110	-96
flyte runt	-145	-121
flyte … sidan	-110	-96
flyte … svart	-145	-121
flyten	-68	-151
flyter	-171	-153
flytn fran	-113	-96
flytn med	-133	-114
flytn nar	-109	-86
flytn skaka	141	26
flytn … jag	-109	-86
flytn … lite	-133	-114
flytn … ont	12	110
flytn … penis	-113	-96
foa*	103	-37
foam	157	-3
fod*	127	-10
foda	-98	-143
foda barn	-118	-99
foda … en	-118	-99
fode	251	192
fode for	185	209
fode … en	4	174
fode … tva	9	149
fodel pa	-216	-230
fodelsedag	35	153
fodelsemarke	-167	-203
fodelsemarket	-184	-164
foder	277	19
foder hema	135	32
foder i	141	7
foder … bilen	141	7
fodse och	118	14
fodse … har	118	14
fodseln	-96	-142
fog*	-179	-152
foglo i	-104	-82
foglo … vecka	-104	-82
foglosning	-179	-152
fol	362	-85
fol av	118	-6
fol fran	250	-17
fol hon	177	16
fol i	60	-71
fol igar	-103	-109
fol ihop	68	-142
fol nerfo	121	4
fol och	146	48
fol over	183	4
fol pa	99	-19
fol ur	117	26
fol … an	132	8
fol … fonst	163	-5
fol … ihop	177	16
fol … isen	122	22
fol … och	152	-4
fol … sange	117	26
fol … tak	145	16
fol … taket	173	11
fol*	-17	188
folder	-165	-160
folja	11	264
folja efter	56	266
folja med	29	160
folja papa	8	144
folja up	-136	-147
folja … hene	8	164
folja … i	8	144
folja … mama	2	115
folje efter	65	211
folje … mig	62	186
folk framf	-7	110
folk har	-105	-160
folk men	-172	-151
folk och	-8	107
folk pa	46	137
folk … busen	-7	110
folk … inte	21	163
folk … mig	-72	-93
folk … ni	-96	-130
folk … nu	-8	107
folk … skola	42	128
fon*	190	218
fonst med	-28	103
fonst och	65	224
fonst pa	167	33
fonst … andra	168	-8
fonster	123	206
fonstret	122	188
fonta bukta	222	14
fonta … och	138	21
fonta … ut	119	13
fontanel	163	21
fontanelen	259	24
foo*	-3	-161
foot	61	-142
foot and	-168	-145
foot hurts	-139	-123
foot is	150	6
foot … mouth	-168	-145
for	-14	212
for #	82	-93
for adhd	-133	-138
for air	245	11
for al	27	141
for ala	-25	156
for aldre	-96	-130
for alt	-74	213
for altid	71	397
for ambul	-121	-97
for anars	81	140
for andra	100	138
for askan	-159	-161
for att	-13	198
for bebis	-162	-165
for behan	-22	125
for besva	16	113
for binju	142	43
for blind	-97	-79
for bloda	15	162
for blood	-122	-112
for brost	226	54
for brot	-110	-130
for co	135	18
for dag	149	15
for days	-232	-234
for dem	-117	12
for doden	-109	-141
for doren	0	143
for egen	26	237
for en	292	92
for ena	163	20
for evigt	29	135
for fardt	-131	-130
for fem	83	-77
for flyge	-96	-130
for fora	-124	-121
for forst	144	130
for framt	-141	-155
for fridy	-89	-106
for ful	4	150
for glaso	-106	-111
for good	37	132
for got	75	257
for han	17	175
for handl	10	110
for hard	-132	-126
for hene	-107	-159
for hjalp	-162	-31
for hjart	-174	-176
for hogt	-190	-190
for hojde	-158	-178
for honom	-132	21
for huden	-190	-184
for inskr	-119	-101
for it	3	147
for jag	156	274
for klamy	-151	-168
for knat	-174	-177
for kolmo	-147	-119
for kolox	166	25
for kontr	-146	-129
for korko	-198	-192
for lagt	-149	-126
for lange	-263	-277
for langt	-172	-173
for lite	-204	-255
for lungi	-162	-137
for mama	-22	149
for manga	207	-4
for maten	-9	136
for me	24	216
for mej	27	147
for mig	79	171
for min	58	227
for minst	44	127
for my	-329	-322
for mycke	-191	-100
for nagon	10	147
for nagot	-198	-221
for nagra	148	23
for nalar	-139	-180
for nan	59	197
for nat	-168	-167
for nio	216	52
for nu	-138	-148
for ogat	144	17
for ogone	259	26
for ont	14	136
for orat	-227	-212
for orone	17	173
for overg	13	104
for papa	-42	165
for peopl	-149	-138
for planb	-113	-100
for potat	29	182
for preve	-140	-140
for psyko	-43	75
for sa	-167	-156
for sant	-92	-125
for sent	-261	-211
for sex	71	-39
for sin	-18	144
for six	136	169
for skola	-189	-155
for somn	-130	-147
for spind	-147	-168
for spira	-150	-126
for sprut	-225	-228
for steks	-101	-118
for stora	-71	41
for svara	-16	204
for tbe	-123	-96
for the	-49	135
for three	-232	-206
for tidig	96	160
for tjugo	141	9
for trang	-129	-119
for ukrai	-120	-102
for utebl	-168	-165
for utmat	-152	-161
for vad	8	154
for vanst	116	9
for varar	-142	-129
for varje	266	190
for varto	-102	-120
for vaten	-153	-182
for years	-155	-159
for … aka	14	137
for … andas	143	17
for … andet	156	1
for … ata	186	-8
for … att	16	148
for … bara	-124	-163
for … barn	-8	154
for … bast	-90	51
for … besok	-195	-211
for … dagar	186	169
for … dar	129	-71
for … days	-180	-56
for … de	10	156
for … decen	-139	-123
for … del	41	339
for … det	-1	252
for … do	-17	219
for … egen	-22	121
for … enda	-5	120
for … explo	1	126
for … fa	2	-197
for … fast	-82	-177
for … flyga	-138	-161
for … fonst	-3	135
for … for	141	134
for … forsv	-31	123
for … fran	-133	-135
for … ga	21	210
for … gang	143	166
for … gar	166	25
for … genom	19	148
for … glaso	-82	-106
for … godis	-150	-134
for … gor	-121	-123
for … gora	-8	123
for … grane	93	-15
for … gud	18	90
for … haha	-151	-168
for … halva	-142	-123
for … halvt	129	13
for … hand	-8	116
for … helst	0	127
for … hema	-91	-82
for … hjalp	27	141
for … hjart	155	11
for … hogra	141	20
for … hur	-118	-131
for … iblan	15	116
for … igar	-101	-118
for … inget	-146	-156
for … insul	119	2
for … inte	82	184
for … intyg	-131	-148
for … jag	-73	111
for … kana	-1	209
for … kna	-80	-111
for … koles	-96	-82
for … koma	-102	-120
for … kring	-167	-162
for … kvart	196	11
for … lakri	-74	-111
for … ljud	-4	126
for … man	-22	125
for … manad	-143	33
for … mer	27	165
for … metad	112	2
for … minut	272	99
for … mojli	-96	-105
for … mot	-142	-183
for … nad	-132	-126
for … ni	140	302
for … oga	116	9
for … ogat	163	20
for … over	-118	-107
for … pa	-156	-196
for … papa	41	144
for … perso	-166	-173
for … piza	-130	-120
for … sa	87	168
for … saga	4	201
for … sambo	-5	155
for … se	-38	95
for … sedan	-120	-178
for … sig	-23	149
for … sjalv	3	204
for … slipa	-46	165
for … sluta	36	125
for … somn	-132	-126
for … somnm	125	6
for … sonen	-122	-136
for … sta	21	115
for … steg	151	-7
for … stopa	1	137
for … straf	-5	186
for … stund	157	-7
for … svar	116	22
for … svarm	105	31
for … table	207	-4
for … tack	-133	-108
for … tanka	-180	-191
for … tar	-92	90
for … tests	-122	-112
for … tid	-141	-146
for … til	-157	-163
for … timar	233	-24
for … time	280	-22
for … tjute	153	54
for … vacin	-201	-163
for … vad	-185	-178
for … vaga	-6	143
for … vald	-149	-172
for … varje	-106	-115
for … vaten	-112	-126
for … vecko	-54	113
for … vil	-13	120
for … vin	-81	-128
for … week	-126	-173
for … weeks	-128	-153
fora aret	-236	-143
fora gravi	-175	-166
fora hoste	-187	-197
fora naten	90	-8
fora somar	-194	-195
fora vecka	311	189
fora vinte	-182	-187
fora … a	170	-1
fora … ar	-100	-107
fora … borta	-146	-142
fora … feber	160	56
fora … han	-117	-94
fora … helt	-123	-105
fora … hur	-101	-120
fora … kan	-142	-116
fora … mar	-98	-103
fora … men	-50	92
fora … nu	225	26
fora … vakna	90	-8
forad kaner	-114	-114
forad … mig	-114	-114
foradet	-86	79
foral fins	-110	-110
foral for	28	210
foral iblan	-105	-129
foral jobar	17	215
foral … altid	33	157
foral … det	-110	-110
foral … vil	-105	-129
foralder	-97	-162
foraldrar	52	199
foraltid	28	210
forbered	-156	-171
forbi	142	285
forbl for	-20	118
forbl … bloda	15	162
forbloda	15	162
force himse	-2	104
force … on	-2	104
forced	1	180
fore mens	-142	-132
fore stats	-108	-87
fore … fick	-108	-87
fore … varje	-100	-95
forebygande	-209	-194
forel nervo	-98	-88
forel … mage	-98	-88
forelasa	-137	-189
forelasningen	-98	-88
foren var	-106	-87
foren … koper	-106	-87
foreningen	-106	-87
foresten	74	-64
forever	30	149
forga hosta	-143	-89
forga pig	-106	-91
forga tar	122	3
forga … en	-149	-119
forga … han	25	182
forga … och	-187	-131
forga … waran	122	3
forgi av	-26	111
forgi jag	-19	118
forgi lufte	-22	104
forgi mig	4	172
forgi vatne	-42	94
forgifta	36	143
forgiftar	-5	207
forgiftat	6	151
forgiftning	-201	-166
forgrep	20	160
forha for	-132	-126
forha … hard	-132	-126
forhardnad	-132	-126
forklara	-147	-149
forky gick	-126	-123
forky i	-3	-126
forky och	-181	-144
forky pa	-151	-158
forky … fyra	-133	-101
forky … hes	-122	-100
forky … ont	-107	-91
forky … over	-126	-123
forkyld	-152	-240
forkylning	-50	-143
forkylningar	-159	-162
forkylningen	-80	-134
forla att	-97	-115
forla av	-152	-93
forla fel	-167	-160
forla for	44	236
forla fran	148	8
forla i	183	25
forla mig	12	126
forla pa	215	38
forla sedan	-161	-149
forla … alt	22	196
forla … besva	16	113
forla … en	-135	-124
forla … ena	128	26
forla … hoger	202	48
forla … jag	-90	-114
forla … kansk	90	-8
forla … midja	148	8
forla … skrac	-161	-153
forlamad	173	74
forlamat	119	36
forlamning	105	31
forlat	-199	29
forlo for	-146	-62
forlo job	-1	121
forlo med	-152	-149
forlo sin	-128	-136
forlo … forst	-135	-131
forlo … losni	-146	-62
forlo … mama	-128	-136
forlora	-1	121
forlorade	-68	90
forlorat	-27	151
forlosningen	-146	-62
forlosningsdepresion	-159	-74
formalitet	7	147
formi det	138	-2
formi gar	102	33
formi hon	-140	-121
formi nu	131	-3
formi … fick	-140	-121
formi … han	102	33
formidags	255	127
formidan	-122	-120
forny den	-90	-49
forny min	-137	-161
forny mina	-136	-210
forny mit	162	123
forny recep	-171	-172
forny … p	-145	-149
forny … pa	-188	-178
forny … recep	190	137
fornya	-114	-148
forpa det	0	127
forpa sedan	17	117
forpackning	0	127
forsa	76	-23
forsa for	-149	-120
forsa igen	76	-23
forsa … sa	-160	-147
forsakringskasan	-159	-145
forsakringspengarna	5	188
forsar	257	23
forsen	-24	113
forsent	-41	94
forsk for	-182	-145
forsk … skola	-182	-145
forskola	-68	65
forskolan	-182	-212
forskoleinskolning	-107	-102
forso hanga	-18	93
forso i	13	133
forso igar	5	117
forso igen	-91	14
forso sata	155	26
forso sla	154	-2
forso stopa	1	135
forso stryp	168	15
forso … honom	1	135
forso … in	154	-2
forso … livet	-10	131
forso … men	40	116
forso … mig	134	-20
forso … nu	-109	-99
forso … torsd	13	133
forsok	30	148
forsoker	105	-53
forsokte	-74	171
forst alas	27	185
forst barn	-113	-100
forst barne	-164	-164
forst besok	-126	-161
forst gange	124	137
forst hjalp	-143	-167
forst hos	-135	-126
forst kramp	147	18
forst man	-99	-117
forst men	169	51
forst och	-155	-111
forst somne	-106	-115
forst stege	-169	-194
forst timen	-131	-105
forst … barn	-135	-126
forst … for	-106	-115
forst … han	0	141
forst … hande	161	66
forst … liv	-24	121
forst … norma	-131	-105
forst … sen	-169	-136
forst … slog	-99	-117
forsta	-184	-244
forstar	162	199
forstopad	-184	-173
forstopning	-139	-140
forstor	-32	112
forsv ar	-108	-107
forsv for	15	231
forsv i	89	-31
forsv igen	145	1
forsv med	160	-18
forsv plots	115	17
forsv … altid	44	141
forsv … att	141	14
forsv … direk	145	1
forsv … efter	-108	-107
forsv … glase	175	21
forsv … jag	-66	-145
forsv … jorde	17	107
forsv … lovet	-106	-112
forsv … man	188	65
forsv … min	-119	-99
forsv … svara	-23	149
forsvara	-23	149
forsvina	72	186
forsvunit	-144	-138
fort	123	51
fort ar	152	12
fort barne	10	176
fort bjork	-122	-109
fort inan	9	154
fort med	113	29
fort nar	-163	-147
fort nasa	114	26
fort och	116	95
fort vi	105	137
fort … dor	180	8
fort … e	208	43
fort … fat	-130	-121
fort … feber	113	29
fort … flyta	9	156
fort … gar	161	-21
fort … han	-97	54
fort … inte	152	36
fort … jag	-53	-109
fort … lager	-131	-137
fort … reser	110	16
fort … slar	-122	-109
fort … sover	8	123
fort … stona	74	-5
forta nar	-107	-94
forta … jag	-107	-94
fortf bla	119	38
fortf gat	124	33
fortf kalel	-157	-181
fortf lever	0	139
fortf ont	-146	-143
fortf pa	-96	-105
fortf pojke	111	38
fortf … #	111	38
fortf … ata	124	33
fortf … i	-125	-141
fortf … sig	-96	-105
fortf … svag	-192	-131
fortf … til	-72	-87
fortj det	16	113
fortj en	24	138
fortjanar	46	182
forts anda	117	127
forts andas	1	117
forts leva	-11	109
forts rina	133	25
forts … likso	1	117
forts … ur	133	25
fortsate	3	184
fortsater	228	156
forut a	-185	-163
forut men	115	-26
forut pa	-117	-109
forut sama	130	34
forut … kansl	130	34
forut … varen	-117	-109
forva da	-134	-114
forva for	-142	-129
forva i	-130	-99
forva mit	95	24
forva … i	95	24
forva … kylsk	-130	-99
forva … och	-134	-114
forva … varar	-142	-129
forvarar	-142	-129
forvaras	-151	-115
forvarkar	-170	-142
forvarning	193	35
forvi a	152	19
forvi andas	129	41
forvi och	229	66
forvi sager	111	35
forvi sen	131	42
forvi som	-154	-137
forvi … andas	137	53
forvi … doter	110	37
forvi … glodh	114	15
forvi … har	158	17
forvi … vanli	-110	-93
forvirad	217	49
fos*	116	195
foste sedan	113	9
foste … igar	113	9
fosterorelser	113	9
fot	222	-1
fot barn	191	178
fot efter	-138	-126
fot for	3	97
fot kan	-102	-96
fot ont	-127	-125
fot siter	111	-9
fot stick	173	7
fot synas	159	16
fot … badru	100	-26
fot … bakoc	111	-9
fot … frame	-127	-125
fot … ga	-102	-96
fot … nylig	-3	122
fot … pa	161	-10
fot … prome	-138	-126
fot … tva	3	97
fot … ut	173	7
fot*	-168	-358
fotbo den	117	29
fotbo igar	-149	-121
fotbo men	6	121
fotbo ont	-135	-145
fotbo … hjart	111	38
fotbo … i	6	-133
fotbo … liger	117	29
fotbol	-186	-162
fotbolen	-142	-158
fotboln	117	29
fotbolslaget	-135	-145
foten	-147	-242
foten den	110	25
foten hange	114	18
foten har	169	32
foten i	150	-70
foten kan	-160	-148
foten lite	-153	-139
foten lukta	125	49
foten men	10	114
foten nar	-174	-173
foten pa	-219	-179
foten siter	-133	-107
foten svima	118	23
foten svule	-94	-81
foten … ar	112	41
foten … att	-129	-119
foten … bla	-111	-93
foten … blivi	169	32
foten … det	17	149
foten … djupt	-133	-107
foten … en	118	23
foten … grask	166	22
foten … ineba	-121	-86
foten … jag	-145	-120
foten … nar	-125	-107
foten … rod	-136	-108
foten … runt	-94	-81
foten … snon	-157	-111
foten … svuln	124	51
foten … ta	-152	-130
foten … vit	126	6
foter	-81	-220
foter ar	91	-30
foter bla	115	32
foter efter	-174	-142
foter flack	103	24
foter i	-126	-100
foter nar	-182	-184
foter o	96	25
foter pa	-143	-128
foter sveta	-119	-117
foter … har	96	25
foter … i	-169	-173
foter … inte	115	32
foter … jag	-186	-194
foter … kvale	-143	-128
foter … sex	103	24
foterna	81	-74
fotle ar	-157	-111
fotle til	121	19
fotle … kna	121	19
fotle … svule	-157	-111
fotleden	-157	-111
fotsv en	-115	-130
fotsv melan	-124	-117
fotsv … gang	-115	-130
fotsv … ja	-156	-130
fotsv … tarna	-124	-117
fotsvamp	-195	-181
fotsvampen	-115	-130
fotsvet	-108	-96
fotva vagra	-126	-129
fotva … ge	-126	-129
fotvarta	-135	-133
fou*	29	106
found	76	115
found out	-11	148
found … broth	119	-39
fr	25	179
fra*	108	97
fradg runt	144	0
fradg … munen	174	7
fradga	207	19
fraga ar	-70	-173
fraga at	27	167
fraga av	-93	-138
fraga bara	-98	21
fraga det	-196	-212
fraga fins	18	114
fraga for	-12	238
fraga fran	-62	58
fraga galer	-146	-151
fraga hela	118	22
fraga hur	33	242
fraga ja	122	166
fraga om	33	-196
fraga sama	91	-103
fraga vad	4	116
fraga var	-93	-136
fraga … egen	25	139
fraga … faktu	-168	-147
fraga … henes	-153	-160
fraga … koles	-108	-87
fraga … krope	-145	-124
fraga … lange	34	117
fraga … mig	34	131
fraga … min	95	121
fraga … ni	-112	-104
fraga … nys	-149	-159
fraga … om	-153	-228
fraga … sak	91	-103
fraga … som	3	114
fraga … sonen	-132	-116
fraga … tiden	181	51
fragade	-84	158
fragan	-217	-172
fragar	41	116
frago … har	131	35
frago … medic	-131	-103
fraktur	134	28
fram	150	136
fram bosan	11	152
fram emot	-133	-33
fram er	-93	-107
fram et	200	-35
fram huvud	140	-1
fram orden	154	-12
fram tva	102	-21
fram … att	-4	147
fram … barnb	-135	-143
fram … han	129	-20
fram … och	65	149
fram … ord	245	-4
fram … pa	137	7
fram … sida	-93	-107
fram … table	-6	143
fram … ur	-23	104
frama huvud	105	32
frama kvale	-162	-179
frama med	117	13
frama pa	127	2
frama … hakan	117	13
frama … och	105	32
framatlutad	269	-5
frame	-69	126
frame under	-127	-125
frame … borde	9	115
frame … tar	-127	-125
framf busen	5	153
framf en	20	126
framf os	208	-7
framf … pa	147	7
framt bara	-17	99
framt … morke	-17	99
framtanden	-184	-174
framtid	-17	99
framtidsfulmakt	-122	-154
fran #	-140	-148
fran ala	-3	119
fran alt	45	163
fran apote	-203	-194
fran att	-168	-163
fran blomk	-125	-138
fran bron	-22	170
fran bryga	-180	-162
fran bup	-89	-113
fran dag	-145	-156
fran ekg	-101	-99
fran er	-185	-220
fran fonst	201	17
fran forsa	-155	-198
fran fotle	121	19
fran grane	-110	-123
fran halse	136	1
fran handb	-148	-160
fran haste	147	18
fran hog	132	8
fran hogsp	178	20
fran hosku	116	54
fran i	-124	-162
fran ingen	138	0
fran jobet	-79	53
fran jorde	17	107
fran lagre	133	6
fran lilje	139	19
fran livet	10	103
fran magen	-107	-91
fran midja	148	8
fran nasan	-152	-152
fran naten	-21	88
fran natet	-9	163
fran navel	159	45
fran parke	21	218
fran penis	-169	-159
fran psyk	-1	196
fran radio	8	149
fran sjate	29	125
fran skola	-96	-93
fran sofan	-196	-150
fran sport	-111	-119
fran stege	164	25
fran tak	145	16
fran taket	228	137
fran tan	125	49
fran tandk	71	-66
fran tandl	-123	-95
fran thail	162	45
fran toale	-17	122
fran toan	-19	95
fran tuplu	83	29
fran ugnen	-118	-97
fran utlan	-128	-150
fran vante	-95	-123
fran … bh	-111	-119
fran … bro	-112	-103
fran … det	67	134
fran … dokto	-98	-121
fran … elsta	-94	-74
fran … gav	-114	-115
fran … han	172	170
fran … hojd	132	8
fran … hon	45	212
fran … igar	86	131
fran … kan	-128	-150
fran … kraks	114	14
fran … larbe	-108	-91
fran … lyhor	-103	-140
fran … men	-139	-27
fran … min	-155	-169
fran … nar	-184	-153
fran … ner	149	21
fran … och	145	93
fran … sidan	109	40
fran … somra	-105	-89
fran … spola	-118	-97
fran … til	-71	-253
fran … van	-95	-123
fran … vanin	146	158
franvarande	133	11
frata medel	150	26
frata … i	144	46
fratande	184	55
fratskada	181	21
fre*	-15	153
freda ar	72	212
freda barne	-93	-80
freda boka	-116	-121
freda men	158	21
freda och	-153	-142
freda tva	-128	-136
freda … ar	-151	-175
freda … det	8	145
freda … om	-116	-121
freda … table	-128	-136
fredag	-129	113
frest ikval	-7	138
frest … ngl	-7	138
frestar	-7	138
fri kort	-101	-111
fri … hur	-101	-111
friday	-24	155
fridy och	-89	-106
fridy … undra	-89	-106
fridykning	-89	-106
frien says	-26	128
frien texte	-16	86
frien took	151	-41
frien … goodb	-4	115
frien … he	-25	90
frien … somet	132	-33
friend	230	157
friends	-190	-160
friko hur	-94	-112
friko syns	-118	-99
friko … det	-118	-99
friko … vet	-94	-112
frikort	-165	-217
frikortet	-120	-145
frisk	-188	-142
frisk i	-117	-122
frisk men	7	147
frisk och	-175	-191
frisk ur	-118	-95
frisk … ovrig	-135	-114
frisk … vanst	-118	-95
friskt	-100	-125
friti sager	8	101
frityrolja	143	36
frivi sex	-87	-103
frivi … behov	-87	-103
friviligt	-121	-164
froke har	-82	-106
froke jag	17	123
froke … far	17	123
froke … prata	-82	-106
from	-144	16
from a	44	141
from his	144	2
from last	-104	-84
from my	-47	131
from work	-128	-126
from … belt	-4	119
from … compu	-103	-99
from … mum	0	178
from … year	-104	-84
fros	-238	-68
fros ihjal	-147	-172
fros lite	-166	-147
fros til	1	162
fros … is	1	162
fros … nu	-131	-110
frosa	351	21
frosa feber	190	76
frosa kisar	-167	-133
frosa nu	120	25
frosa och	167	5
frosa sa	139	57
frosa skaka	117	-13
frosa yr	117	47
frosa … #	143	32
frosa … en	140	-5
frosa … forvi	139	42
frosa … huvud	-133	-98
frosa … ont	140	13
frosa … sa	123	-17
frosan	178	-1
fru ar	127	21
fru dog	11	168
fru fick	105	136
fru fode	13	122
fru gravi	155	19
fru har	-73	85
fru jag	21	218
fru klaga	-115	-101
fru mar	84	41
fru nyfor	-4	138
fru sager	82	-68
fru skule	21	135
fru slar	-113	-7
fru slog	-140	-148
fru stira	-13	92
fru … #	155	19
fru … att	-40	-192
fru … en	146	60
fru … fa	21	135
fru … fasta	-104	-91
fru … fel	83	13
fru … for	13	122
fru … fot	0	135
fru … get	17	109
fru … gravi	125	30
fru … hon	69	137
fru … ingen	136	10
fru … inte	-5	175
fru … konst	112	39
fru … lagt	-6	99
fru … liger	-4	99
fru … mig	-72	110
fru … ny	0	123
fru … och	80	178
fru … sa	128	-12
fru … skaka	150	10
fru … ut	14	115
fru … vile	6	118
fruga sager	-155	-125
fruga … att	-155	-125
fruko hon	122	42
fruko iblan	-140	-134
frukost	-11	-160
frukosten	130	-69
frukt blodt	123	46
frukt dalig	172	7
frukt … #	123	46
frukt … langt	136	34
frukt … under	-118	-111
fruktansvard	176	65
fruktansvart	215	49
fruktansvert	-118	-111
fruktkarna	-155	-134
frun	-9	109
frun det	15	136
frun slog	21	121
frun … arg	-129	-138
frun … inte	5	172
frun … mig	21	121
frun … ut	-127	-148
fruse och	-153	-143
fruse skuld	-128	-115
fruse … febri	-153	-143
frusen	-222	-269
frusi sa	88	-10
frusi … ohygl	88	-10
fry*	228	3
frysa	-70	89
frysa ihjal	-18	113
fryse har	105	3
fryse jag	129	8
fryse ni	-127	-107
fryse sa	255	19
fryse … blasp	105	3
fryse … bort	-127	-107
fryse … sa	164	-3
fryse … tande	192	21
fryser	206	-112
fuc*	-130	-125
fucidin	-130	-125
ful	321	173
ful a	19	106
ful for	4	150
ful i	73	-52
ful igen	141	5
ful men	97	-87
ful under	18	120
ful … att	4	150
ful … doter	18	120
ful … han	161	53
ful … o	141	5
ful … slar	-19	95
ful … telef	128	8
fula	-147	-41
fula ut	-180	-168
fula … blaso	126	12
fulstandigt	-134	-149
fult men	116	93
fult … matar	113	7
funde alvar	38	152
funde pa	-47	106
funde … det	8	124
funde … pa	-17	168
funderar	-74	75
funderat	29	163
funge en	159	22
funge fint	-144	-111
funge mar	109	11
funge … ila	109	11
funge … stund	159	22
fungera	261	139
fungerar	-113	-167
funka det	96	4
funka en	-118	-99
funka far	-138	-123
funka … hjart	-118	-99
funkar	-68	-172
funy	229	3
fur*	-241	-240
furadantin	-148	-136
fy	-171	-161
fyl*	-79	-221
fyla	-86	-203
fyla i	-141	-153
fyla pa	-181	-172
fylas	-103	-99
fylde	-119	-226
fyler #	3	137
fyler bindo	107	37
fyler femti	17	138
fyler … nasta	18	120
fyler … pa	65	142
fyr*	193	-14
fyra ar	-163	-98
fyra av	-157	-142
fyra gange	240	-12
fyra manad	153	-100
fyra nater	-9	113
fyra och	-104	-146
fyra pa	141	11
fyra tag	-18	139
fyra varje	-206	-243
fyra … att	143	53
fyra … den	111	-6
fyra … feber	-87	-63
fyra … jag	167	112
fyra … morgo	-95	-122
fyra … nat	-214	-224
fyra … och	118	159
fyra … pa	135	0
fyra … sager	27	123
fyra … tio	-157	-142
fyraa vakna	-125	-135
fyraa … o	-125	-135
fyraaringen	-128	-171
fyrhj och	118	0
fyrhj … liger	118	0
fyrhjulingen	104	-9
fyrti gange	135	19
fyrti … i	135	19
fyrve explo	135	26
fyrve … i	135	26
fyrverkeri	135	26
g	-123	-59
g tre	-131	-111
g … gange	-131	-111
ga	-13	234
ga bort	34	163
ga forbi	-14	155
ga hem	55	238
ga i	-223	-227
ga men	-158	-167
ga ner	-110	95
ga pa	-263	-243
ga rakt	136	-10
ga rygon	-116	-100
ga tilba	-58	-130
ga up	-238	-230
ga ut	0	354
ga … arm	138	12
ga … dagis	-144	-126
ga … den	-125	-93
ga … dokto	17	188
ga … doren	138	-25
ga … gymet	-133	-155
ga … i	-68	113
ga … idag	7	127
ga … jakta	-126	-119
ga … kan	-147	-116
ga … laga	46	136
ga … med	-160	-166
ga … mina	-7	105
ga … ser	91	22
ga … simsk	-106	-101
ga … svule	-149	-139
ga … toan	128	2
ga … utan	17	196
gaf*	201	27
gafel i	149	27
gafeln	179	25
gal*	-247	-122
galan i	-121	-117
galan … gar	-121	-117
galanfal	-121	-117
galen	-282	-108
galen av	-117	-143
galen pa	-130	-131
galer	-264	-128
galer aven	3	130
galer mama	-101	-126
galer mig	-149	-150
galer min	-62	-203
galer … da	4	118
galer … doter	-114	-123
galer … eksem	39	155
galer … mama	-143	-142
galer … recep	-111	-149
galgr tva	133	30
galgr … vecko	133	30
galgront	133	30
galimatias	133	24
galivare	-148	-148
galni med	-14	111
galni och	132	-7
galni … jag	132	-7
galni … mig	-14	111
galning	158	44
galst hitad	-109	-107
galst ont	-139	-129
galst … av	-109	-107
galst … under	-101	-113
galsten	-181	-183
galt	184	44
galt och	137	-13
gam*	-34	-136
gamal #	178	35
gamal alder	-107	-120
gamal ingen	-2	126
gamal kafe	140	47
gamal magen	115	36
gamal medic	-108	-119
gamal och	-163	-124
gamal radio	-105	-101
gamal sysko	93	30
gamal tapad	113	28
gamal ut	-138	-123
gamal … grade	134	12
gamal … nar	-142	-115
gamal … sager	-107	-120
gamal … synen	113	28
gamla	-152	-230
gamla ar	-167	-165
gamla doter	152	26
gamla drar	-106	-81
gamla har	-104	-90
gamla journ	-192	-216
gamla kryck	-133	-141
gamla medic	-169	-196
gamla morfi	-101	-87
gamla … at	-106	-81
gamla … efter	-101	-87
gamla … gat	-104	-90
gamla … har	211	43
gamla … pa	-154	-130
gamla … til	-133	-141
gamla … utgan	-119	-96
gan*	122	184
gang av	-158	-105
gang dorar	-114	-111
gang hon	-77	-171
gang ingen	-113	-104
gang pa	156	16
gang sist	-16	95
gang … aker	24	140
gang … andfa	146	24
gang … bilak	-117	-83
gang … de	-5	110
gang … gang	156	16
gang … pasar	-125	-110
gang … sager	-10	105
gang … sater	101	-15
gang … stang	-114	-111
gang … varas	-121	-113
gang … vecka	29	-131
gang … vil	-98	-153
gange ater	101	24
gange for	138	-2
gange idag	161	-40
gange ikval	127	5
gange jag	49	209
gange kan	-79	-153
gange men	183	130
gange och	-154	-116
gange om	-138	25
gange per	-224	-205
gange sa	176	103
gange sager	9	152
gange sedan	222	46
gange vi	12	152
gange vil	-126	-141
gange … dagen	-157	-121
gange … dan	-58	106
gange … det	153	7
gange … grate	6	121
gange … har	-187	23
gange … hon	173	43
gange … hors	13	126
gange … host	-38	98
gange … hosta	-154	-101
gange … jag	205	207
gange … klaga	84	41
gange … lange	27	131
gange … lite	-146	-102
gange … minut	156	42
gange … nat	-321	-303
gange … pa	-156	-123
gange … rygen	138	8
gange … senas	113	-4
gange … skriv	12	172
gange … stor	116	9
gange … toale	95	-18
gange … vecka	-179	-175
gangen	113	219
ganget	-36	136
gansk bra	-106	-121
gansk … anda	-94	-103
gap*	-201	-62
gapa	-182	-40
gapa det	16	132
gapa … svart	121	39
gapar men	-11	127
gapskratade	-127	-126
gar andas	-89	-51
gar batre	-186	-182
gar bort	65	-52
gar bra	-265	-274
gar bredb	119	19
gar det	-261	-398
gar dubel	177	38
gar fardt	109	15
gar fint	-128	-161
gar forbi	58	198
gar han	135	137
gar hon	61	155
gar hos	163	-15
gar in	271	12
gar inga	-16	105
gar ingen	-163	-171
gar jag	-71	67
gar kan	-166	-160
gar knapt	178	64
gar kraks	127	6
gar kval	188	49
gar lag	-44	118
gar leker	-113	-104
gar mar	-117	-133
gar med	-48	106
gar men	-85	-154
gar mot	-20	137
gar naken	-14	96
gar nog	88	-10
gar o	-197	-195
gar over	-245	-126
gar runt	92	212
gar snet	161	10
gar tilba	-52	59
gar tog	-145	-68
gar up	-263	-172
gar upfor	102	10
gar … a	-92	126
gar … agska	14	161
gar … ar	-140	-148
gar … at	212	42
gar … att	-196	-252
gar … det	12	163
gar … dit	11	184
gar … drick	-126	-134
gar … efter	-125	-132
gar … feber	-142	-141
gar … for	-144	-189
gar … ga	-183	-174
gar … han	13	151
gar … hitar	32	139
gar … hon	99	158
gar … idag	-136	-127
gar … in	147	88
gar … ine	-117	-97
gar … inget	-202	-171
gar … jobet	94	160
gar … kal	-176	-158
gar … kan	-122	-95
gar … kraks	167	48
gar … mar	119	19
gar … men	-210	-208
gar … nar	34	-104
gar … nu	148	-20
gar … over	-289	-324
gar … pa	-308	-247
gar … runt	149	-9
gar … ryg	150	65
gar … snabt	-108	-106
gar … snet	131	36
gar … som	-171	-159
gar … spare	-19	164
gar … stund	109	15
gar … ta	2	188
gar … tankt	92	-13
gar … toa	-13	-102
gar … toale	151	35
gar … trapa	59	-108
gar … trapo	-136	-150
gar … trogt	96	25
gar … ute	-14	96
gar … vanli	-140	-119
gar … via	-138	-152
gar*	124	215
garag huvud	125	-9
garag med	-30	90
garag och	-85	68
garag … motor	-30	90
garag … och	125	-9
garage	-32	137
garaget	103	216
garde och	-133	-126
garden	79	218
garderob	-9	177
gardi for	154	21
gardi fran	109	40
gardi runt	183	4
gardi … ena	119	47
gardi … halse	183	4
gardi … vanst	116	9
gardin	227	56
gardinen	151	69
gardinera	-146	-134
garna	-119	-24
garna do	36	133
garna far	7	97
garna ha	-83	-104
garna stors	17	117
garna trafa	-96	-130
garna … folk	-96	-130
garna … forpa	17	117
garna … nagra	-83	-104
garna … ta	7	97
gas	131	222
gas i	-12	97
gas och	115	18
gas … min	-12	97
gas … svima	115	18
gasa	28	184
gasa ihjal	28	184
gasa … mig	28	184
gaser	-259	-272
gaser gar	-143	-132
gaser i	-152	-145
gaser … magen	-152	-145
gasig	-173	-135
gasig och	-121	-93
gasig … hosta	-121	-93
gasol explo	121	25
gasol … brans	121	25
gaspa hela	-140	-131
gaspa … tiden	-140	-131
gaspar	-137	-136
gaspi for	219	25
gaspi … air	219	25
gasping	278	36
gastdialysera	-114	-88
gastrumet	-125	-141
gat ata	124	33
gat fran	121	19
gat i	76	-137
gat in	-176	-139
gat naken	2	106
gat ner	46	129
gat over	178	16
gat sa	15	163
gat til	30	123
gat … fotle	121	19
gat … i	-154	-217
gat … jobet	30	123
gat … krana	-142	-148
gat … masor	89	38
gat … men	101	24
gat … minut	134	28
gat … pa	-5	110
gat … skakf	135	31
gat … tre	-130	-118
gat … vecka	175	-3
gat*	27	152
gav blod	-198	-168
gav farmo	141	18
gav naspr	91	5
gav … i	-198	-168
gav … morfa	141	18
gav … nasta	-114	-115
gav … rakt	-107	-106
gav … table	-117	-103
gav*	47	176
gave me	-39	169
ge	-5	182
ge blod	-129	-143
ge brost	-167	-128
ge mig	17	193
ge up	7	240
ge … nagot	2	147
ge … var	-120	-122
gee*	10	140
geer	10	140
geer op	10	140
geg*	-115	-113
gega	-115	-113
gega fran	-115	-113
gega … penis	-115	-113
gel	-166	-143
gel*	143	-16
geleaktigt	166	14
general	-107	-85
genom	73	196
genom aren	45	226
genom byxor	105	-19
genom doren	-32	140
genom et	92	9
genom fonst	-60	120
genom hande	147	13
genom handu	79	-23
genom isen	280	24
genom krope	97	19
genom mig	130	-8
genom munen	-229	-245
genom nasan	-362	-295
genom och	197	13
genom ogat	155	10
genom telef	32	107
genom vagar	2	97
genom vagen	25	159
genom venti	3	172
genom … ar	110	29
genom … fran	130	-8
genom … hjart	103	11
genom … nar	-201	-169
genom … sugro	92	9
genom … vi	96	-20
genomblot	145	4
genomborade	155	10
gentest	-138	-137
ger	-262	-15
ger bort	-144	-35
ger elsto	-135	-109
ger gaser	-101	-105
ger hard	-139	-123
ger hosta	-111	-96
ger hunde	10	138
ger magon	-124	-108
ger mig	-214	-225
ger up	-98	71
ger … i	-178	-160
ger … inte	77	105
ger … mage	-175	-155
ger … nu	-2	109
ger … penga	18	177
ger … til	10	138
get a	-241	-231
get ar	-116	-108
get bort	-104	88
get bucol	118	2
get flera	151	35
get my	-175	-204
get nervo	-124	-125
get up	-238	-202
get … alt	0	164
get … doend	-116	-108
get … ears	-114	-111
get … enlig	118	2
get … et	28	134
get … fiske	11	111
get … hopet	-106	-149
get … kans	-135	-126
get … min	49	150
get … sina	16	226
get … stota	182	50
get … to	-111	-150
get … trani	-140	-115
getin ar	-159	-125
getin behov	-126	-93
getin getin	-159	-125
getin hela	108	50
getin i	165	14
getin nu	107	7
getin och	144	-8
getin pa	-194	-154
getin stack	-167	-147
getin … ar	-170	-152
getin … foten	-143	-110
getin … klar	107	7
getin … mig	-167	-147
getin … munen	141	25
getin … nacke	156	70
getin … som	-90	-49
getin … tan	-122	-92
getin … tumen	-127	-107
getingar	-159	-125
getingstick	174	4
gets	-90	149
gev*	0	263
gevar i	-20	187
gevar ur	-19	93
gevar … knat	3	181
gevaret	-7	250
ghb	148	5
ghb andas	101	-1
ghb … bara	101	-1
gho*	-118	-131
ghost mig	-118	-131
ghost … o	-118	-131
ghostade	-118	-131
gick av	182	141
gick bort	-211	-172
gick bra	-15	-132
gick det	90	-8
gick fran	-6	112
gick genom	143	-14
gick hem	-25	191
gick i	-217	-220
gick in	-2	139
gick och	221	13
gick over	-172	-271
gick pa	111	-29
gick preci	124	-20
gick rakt	52	-96
gick sonde	62	-76
gick upfor	120	14
gick ut	-124	99
gick … av	-162	-155
gick … balko	-6	112
gick … det	178	6
gick … en	132	-17
gick … in	46	-103
gick … isen	164	0
gick … men	-127	-80
gick … nagot	104	-27
gick … nu	94	-53
gick … steko	-139	-135
gick … trapa	121	13
gick … vi	137	52
gifta	34	317
gifta bort	58	246
gifta sa	30	209
gifta … i	34	153
gifta … jag	21	179
gifta … mig	37	228
gifti medel	-119	-111
gifti och	5	126
gifti svamp	134	32
gifti … ha	-92	-117
gifti … vilke	-119	-111
giftiga	-132	-138
giftigt	-151	-160
giftinformationscentralen	-136	-110
gik*	-187	-206
gikt	-158	-174
gikt i	-200	-177
gikt … stort	-200	-177
gipse ar	-164	-146
gipse och	119	37
gipse … av	-164	-146
gipse … nu	119	37
gipset	-90	-126
girlf is	168	-18
git*	26	160
gitar	34	119
gitar och	34	119
gitar … ala	34	119
gitaren	20	148
giv*	-19	185
gjo*	37	263
gjord abort	-132	-116
gjord det	29	240
gjord glast	140	21
gjord slut	-164	-227
gjord … fast	-13	140
gjord … for	-132	-116
gjord … mot	46	162
gjorde	64	195
gjort	-18	190
gjort ert	10	97
gjort heiml	138	2
gjort hejda	16	113
gjort ila	-1	118
gjort jag	19	118
gjort mit	-11	184
gjort sjalv	6	109
gjort slut	-171	-183
gjort … basta	10	97
gjort … flera	-58	61
gjort … hela	146	0
gjort … men	138	2
gjort … mig	0	126
gjort … och	-120	-114
gjort … pa	49	159
gjort … sjalv	7	152
gla*	-100	-289
glad	-432	-351
glad anars	-157	-151
glad att	-127	-162
glad igen	-218	-205
glad och	-145	-52
glad … jag	-127	-162
glad … och	-119	-114
glada om	9	151
glada … jag	9	151
gladare	9	151
gladje	-188	-173
glas and	141	15
glas door	176	21
glas mina	-1	124
glas mot	190	73
glas nar	-158	-140
glas och	-187	-179
glas ser	-131	-105
glas … dem	140	52
glas … dubel	-131	-105
glas … jag	-158	-140
glas … klade	-1	124
glas … titar	-99	-109
glasb haha	-108	-118
glasbaren	-108	-118
glasbit	118	15
glasd bula	-175	-135
glasdoren	135	1
glase need	-115	-101
glase … an	-115	-101
glases	-152	-137
glaset	157	12
glaso froke	-82	-106
glaso ger	-197	-178
glaso och	-14	138
glaso skriv	-118	-107
glaso … ni	-118	-107
glaso … tog	10	169
glasogon	-297	-245
glasogonen	-152	-136
glasruta	158	9
glast och	140	21
glast … flack	140	21
glastestet	140	21
glat	-101	-107
gli*	-207	-171
glipa lite	-190	-162
glipar	-207	-171
glo*	-328	-496
glodh efter	114	15
glodh … dagen	114	15
glodhet	132	39
glom	-115	-112
glom det	-115	-112
glom … loste	-115	-112
glomd det	138	55
glomd en	-161	-144
glomd min	-152	-127
glomd om	-115	-95
glomd table	-109	-110
glomd … jag	-163	-148
glomd … table	-97	-87
glomde	-157	-255
glome alt	-157	-164
glome hur	126	24
glome namn	-140	-156
glome ord	-112	-121
glome saker	-125	-146
glome … iblan	-173	-184
glome … man	126	24
glomer	-263	-328
glomt	-201	-226
glu*	-124	-131
glutenintolerans	-126	-114
gna*	-335	-301
gnaler	-277	-249
gnali #	-164	-131
gnali men	-139	-126
gnali och	-115	-118
gnali … drick	-137	-126
gnali … far	-115	-118
gnalig	-208	-191
gnaligt	-108	-87
gni*	-135	-181
gnide sig	-128	-95
gnide … i	-128	-95
gnider	-128	-95
gnisl tande	-135	-162
gnisl … sambo	-111	-121
gnislar	-120	-164
gnu*	170	12
gny*	252	25
gnyr	241	20
gnyr vid	129	14
gnyr … varje	130	13
go	128	298
go down	-4	-118
go numb	-113	-98
go on	-6	190
go to	54	148
go … at	-113	-98
go … livin	11	141
go … sleep	-20	133
god jul	-115	-114
god nat	-24	95
god … for	32	187
god … och	-110	-130
god … til	-115	-114
godag jag	106	17
godis	43	-111
godis i	174	9
godis ilama	-143	-110
godis jamt	-97	-141
godis … freda	-93	-80
godis … halse	183	30
godna pa	5	134
godna … rikti	5	134
goe*	-194	-214
goes	-194	-214
goi*	62	125
going	62	125
going #	102	-15
going to	106	279
going up	182	28
going … and	121	-8
going … end	-27	123
going … go	102	-15
going … hurt	10	146
going … kil	5	139
going … my	162	25
going … stab	-3	134
golfen	-138	-112
golve a	156	-17
golve ar	72	-81
golve han	100	-52
golve hela	-100	-111
golve hon	86	-21
golve med	117	11
golve o	130	111
golve och	175	-52
golve sen	123	-21
golve tredj	115	-18
golve tryck	116	14
golve vanst	95	-27
golve … badru	-6	158
golve … bitet	117	11
golve … blode	95	-22
golve … gymet	137	12
golve … i	182	6
golve … inte	106	-10
golve … lava	-117	-127
golve … lyder	95	-27
golve … naten	-100	-111
golve … rot	199	45
golve … rycke	133	-3
golve … skrik	145	-5
golvet	204	56
gom*	160	241
goma	1	209
goma os	-8	158
goma … i	-8	158
gomde	21	86
gomde dem	21	86
gomde … under	21	86
gomer mig	-7	144
gomer os	141	5
gomer … i	133	28
gomer … med	9	115
gomt	27	263
gomt os	-16	75
gomt … hos	-16	75
gomt … i	42	202
gone now	-132	-128
gone numb	121	13
gone … dry	-129	-114
gone … it	106	-28
goo*	-101	142
goodb and	-9	177
goodb leter	2	107
goodb … isnt	-16	86
goodb … turne	-2	128
goodbye	8	288
goodbyes	40	177
googl angra	-80	-117
googl for	-97	-103
googl hur	43	231
googl pa	17	171
googl symto	-105	-144
googl … hur	16	191
googl … man	47	221
googl … mycke	-97	-103
googla	23	149
googlade	-80	-117
googlar	-156	-112
googlat	30	171
gor	63	187
gor as	117	29
gor att	-31	143
gor det	174	283
gor en	-167	-163
gor gifti	-118	-98
gor halse	-145	-130
gor han	96	247
gor hlr	181	21
gor honom	-4	126
gor ingen	202	19
gor jag	240	297
gor lite	-136	-126
gor man	-174	-193
gor mig	-263	-238
gor ni	-160	-180
gor och	18	122
gor om	-23	148
gor ont	-242	-108
gor sa	259	146
gor saker	-17	170
gor sex	5	123
gor sjukt	-123	-136
gor slut	57	207
gor sma	141	1
gor varje	36	122
gor vid	-173	-169
gor … a	186	-6
gor … att	-32	236
gor … av	-129	-123
gor … barne	149	7
gor … brost	139	49
gor … det	-106	142
gor … dusch	8	101
gor … er	-121	-93
gor … forst	-199	-161
gor … fortf	161	4
gor … gor	-2	159
gor … han	26	149
gor … hlr	-131	-101
gor … hotar	18	122
gor … i	-190	-244
gor … igen	25	202
gor … ila	14	213
gor … inte	123	14
gor … irite	-126	-127
gor … jag	102	119
gor … jamt	-125	-151
gor … magen	-158	-151
gor … man	14	109
gor … med	12	233
gor … men	-23	-133
gor … min	203	36
gor … nat	42	154
gor … om	-273	-196
gor … pa	40	182
gor … rasan	-4	126
gor … ryck	110	-3
gor … sant	-133	-103
gor … sedan	-263	-229
gor … sen	-224	-211
gor … sjalv	10	202
gor … sjukt	164	26
gor … slut	20	163
gor … som	-144	-17
gor … tor	-91	-82
gor*	142	205
gora	142	206
gora det	60	396
gora et	-119	-132
gora gente	-109	-94
gora han	155	-37
gora hon	158	31
gora ila	8	150
gora mig	6	168
gora min	99	127
gora nagot	141	-12
gora nat	-190	-109
gora nyt	-84	-74
gora om	20	166
gora ont	0	205
gora proce	-1	118
gora sak	-2	115
gora saker	17	140
gora up	-8	123
gora … alerg	-84	-74
gora … bebis	-26	114
gora … fru	136	10
gora … har	158	2
gora … hema	50	152
gora … honom	-172	-165
gora … igen	-41	215
gora … ila	3	202
gora … kort	-1	118
gora … kramp	158	31
gora … med	-2	144
gora … mer	-199	-175
gora … mig	8	155
gora … mot	8	107
gora … ont	165	50
gora … os	8	108
gora … pa	-5	129
gora … sarsk	-119	-113
got an	-109	-86
got hit	150	9
got liv	-126	-118
got my	-2	115
got tanke	18	97
got … apoin	-109	-86
got … by	149	15
got … paspo	-2	115
gr	104	175
gr i	106	-3
gr … minut	106	-3
gra	373	-3
gra i	272	-10
gra och	149	27
gra star	-146	-128
gra … ansik	252	-11
gra … farge	157	-6
gra … nar	-146	-128
gra … trot	119	22
graa	138	25
grabe … varm	-121	-90
grabl runt	128	10
grabl … munen	122	26
grabla	133	32
grablek	216	46
grade ar	-141	-125
grade feber	95	-42
grade och	155	-20
grade … pa	-141	-125
grade … sedan	-206	-155
grader	180	12
gran canar	-119	-151
grana forgi	-15	146
grana sande	16	95
grana spela	-94	-129
grana … musik	-105	-135
grana … tanka	16	95
granarna	-16	181
granarnas	-159	-165
granbarnet	-14	167
grand blood	156	18
grand heart	176	-9
grand … pils	176	-9
grand … presu	156	18
grandmas	203	27
grandpas	109	-24
grane armen	106	-19
grane doren	-12	126
grane en	19	170
grane fru	5	134
grane hund	-225	-229
grane igar	-97	-112
grane jag	-6	165
grane knive	4	103
grane liger	133	-14
grane lyhor	-103	-140
grane pa	141	145
grane pumpa	-12	97
grane sager	114	12
grane sat	1	138
grane skick	3	210
grane skrik	8	198
grane som	1	-129
grane ta	16	153
grane table	151	-7
grane … ala	151	-7
grane … ar	109	104
grane … att	119	174
grane … dag	11	152
grane … in	-12	97
grane … jag	59	-116
grane … koksg	87	-16
grane … liger	4	103
grane … lorda	10	138
grane … lufte	-22	104
grane … nafsa	-121	-109
grane … pa	127	-43
grane … sa	-125	-110
grane … sover	-103	-140
grane … stral	3	210
grane … trape	117	8
grane … vi	-97	-112
grape til	-121	-99
grape … dem	-121	-99
grapefrukt	-158	-123
grase och	140	6
grase … det	140	6
graskliparen	231	19
grat direk	-161	-112
grat en	-145	-96
grat och	91	156
grat pa	-135	-175
grat … blekt	128	8
grat … nu	-153	-136
grat … sa	17	136
grata	-117	-78
grata hon	-142	-112
grata och	76	150
grata … jag	-4	134
grate #	-141	-153
grate av	-132	-155
grate i	-160	-138
grate lat	-97	-128
grate mycke	-146	-148
grate och	-29	118
grate pa	-135	-84
grate slar	-5	111
grate som	117	19
grate til	-106	-117
grate varje	-121	-166
grate vi	43	144
grate … dagar	44	141
grate … dusch	-109	-147
grate … en	117	19
grate … han	-5	111
grate … hormo	-131	-119
grate … lok	-116	-118
grate … mama	-125	-155
grate … men	-119	-170
grate … rekla	-142	-125
grate … sager	-9	120
grate … toa	-96	-86
grater	-182	-163
grati jag	33	121
grava	-148	-172
grava lax	-127	-138
gravad	-127	-138
gravd	130	28
gravd fram	126	11
gravd v	130	28
gravd … #	130	28
gravdes	126	11
graven	27	190
graver	127	10
gravi #	198	13
gravi blodn	112	22
gravi flime	116	22
gravi fora	-181	-150
gravi kliar	-120	-100
gravi nu	-118	-97
gravi ny	117	35
gravi och	-14	-142
gravi om	-117	-104
gravi svima	153	59
gravi v	-110	-120
gravi … #	-92	-108
gravi … atond	124	-16
gravi … blode	149	24
gravi … det	142	19
gravi … for	116	22
gravi … gange	-181	-150
gravi … han	-117	-104
gravi … ilama	-216	-187
gravi … kramp	162	51
gravi … manad	165	22
gravi … svar	113	34
gravi … trot	-135	-134
gravi … vecka	-133	-88
gravid	-48	-189
graviditeten	-191	-196
gravt i	118	48
gravt plots	114	46
gravt … manda	118	48
gravt … smart	114	46
gre*	105	111
great	-141	-134
grej men	-104	-110
grej … jag	-104	-110
grejer	74	161
grekland	-138	-123
gren	181	24
gren i	132	17
gren … ogat	126	3
grepe helt	-9	123
grepet	44	122
grey	164	-11
gri*	-83	-267
griev my	-125	-135
griev … cat	-125	-135
grieving	-125	-135
grile nar	108	22
grile rodna	-126	-104
grile … jag	108	22
grile … pa	-126	-104
grilen	157	-25
grinig	-117	-171
gris	-105	-162
gris hande	131	26
gris pa	-143	-118
gris skar	-107	-100
gris under	-110	-95
gris … armar	-110	-95
gris … bastu	-117	-102
gris … glasb	131	26
gris … mig	-107	-100
gro*	-25	-255
gron	-45	-109
gron hon	-110	-89
grons glad	-121	-117
grons … anars	-121	-117
gronsaker	-238	-212
gront	175	-20
gront dag	-87	-63
gront en	115	36
gront fem	164	26
gront och	137	8
gront snor	-114	-79
gront … dagar	164	26
gront … fyra	-87	-63
gront … ingen	-114	-79
grot	37	-100
grot i	124	-11
grot … munen	124	-11
grotigt	156	36
group	-221	-199
group in	-127	-111
gru*	-192	-177
grubl mycke	-116	2
grubl pa	-125	-135
grubl … inget	-131	-140
grublar	-152	-81
grumpy	-177	-165
grunt	194	-18
grunt vaten	194	-18
grunt … domna	137	24
grunt … nu	106	25
grunt … och	184	-11
grup	-205	-247
grup for	-96	-130
grup … aldre	-96	-130
grupc kansk	4	130
grupchaten	21	160
grus	-246	-223
grus i	-197	-177
grus kvar	-115	-102
grus … i	-115	-102
grus … ogat	-178	-156
grus … saret	-126	-93
gruva	-112	-101
gruva horse	-112	-101
gruva och	-110	-187
gruvan	-197	-224
gry*	259	0
grymt sen	110	14
grymt … i	110	14
grymtar	181	-21
grymtat	110	14
gryta stora	114	8
gryta … blaso	114	8
grytan	119	11
gube #	-57	67
guben	124	-18
guben ser	139	28
guben siter	126	11
guben … en	-111	-138
guben … fran	116	54
guben … och	103	18
guben … sa	-170	-201
guben … ut	139	28
gubhe har	-118	-102
gubhe … mansf	-118	-102
gubhelvetet	-118	-102
gud	-181	36
gud och	2	106
gud sa	-154	-182
gud sagt	18	90
gud vad	-116	-111
gud … det	18	90
gud … har	2	106
gud … ont	-116	-111
gud … trot	-154	-182
gul a	9	148
gul anda	177	23
gul efter	-111	-93
gul gega	-115	-113
gul vatsk	-118	-99
gul … bla	9	148
gul … fran	-115	-113
gul … ogone	143	61
gul … stukn	-111	-93
gulare	160	11
gult	-214	-101
gult slem	-181	-178
gum*	20	-155
gums	-117	-120
gums bleed	-117	-120
gums … when	-117	-120
gun*	-44	159
gunga sedan	-31	97
gunga … brand	-31	97
gungar	-7	144
gurgl pa	137	26
gurgl … farmo	137	26
gurglande	137	26
guy	-216	-128
guy*	-169	-177
guys	-169	-177
gym	-204	-19
gym*	-47	-155
gymet jag	-123	-125
gymet kraks	110	36
gymet och	152	33
gymet … lyfte	152	33
gymet … nacke	110	36
gymna aren	-108	-117
gymna om	-129	-125
gymna … syns	-108	-117
gymnasiearbete	-129	-125
gymnasiet	-116	-152
gympa for	156	26
gympa iblan	-130	-100
gympa tva	-105	-104
gympa … barn	-105	-104
gympa … inhal	-130	-100
gympa … tva	156	26
ha	-406	-349
ha atit	-110	-97
ha blama	25	158
ha burit	-139	-148
ha det	-76	62
ha dodsh	33	161
ha dot	-6	133
ha druck	89	-17
ha egen	21	130
ha en	-214	-134
ha extra	-151	-160
ha fat	156	-13
ha fatat	19	131
ha flask	-133	-130
ha hjalp	-226	-248
ha hostm	120	33
ha intyg	-100	-158
ha komit	-146	-157
ha konsj	-85	-100
ha kopia	-154	-152
ha lugn	21	153
ha malat	-114	-110
ha me	-142	-142
ha nagra	-101	-141
ha nan	-101	-141
ha penga	34	221
ha rad	-155	-186
ha remis	-136	-140
ha samta	-145	-164
ha sex	40	161
ha simsk	121	29
ha sin	-4	111
ha slagi	-104	-121
ha somnt	-105	-135
ha sovit	-130	-113
ha store	-93	-108
ha temad	-110	-149
ha tid	-131	-188
ha … anars	21	210
ha … andra	-70	-92
ha … beslu	19	131
ha … det	21	116
ha … dokum	25	158
ha … efter	-85	-100
ha … en	135	88
ha … gang	-4	111
ha … hjart	-127	-95
ha … hlr	-117	-115
ha … ihjal	-104	-121
ha … int	10	140
ha … konst	-130	-113
ha … kris	-113	-100
ha … lakar	-149	-150
ha … lang	25	135
ha … langr	-133	-130
ha … med	-164	-144
ha … mig	-22	111
ha … mot	-162	-136
ha … nu	21	153
ha … om	-161	-225
ha … piza	-110	-97
ha … samta	-104	-144
ha … slaga	135	18
ha … taket	-114	-110
ha … text	-93	-108
ha … vem	-120	-121
hacka tande	129	35
hackar	129	35
had	-111	-215
had a	-113	-276
had … fever	-179	-168
had … heart	-178	-162
had … hypo	-104	-112
had … strok	-157	-134
had*	-188	11
hade	-188	11
hade #	-134	-171
hade atit	-142	-127
hade dem	31	171
hade f	-109	-121
hade feber	-116	-124
hade grot	117	1
hade haft	15	154
hade havan	-142	-108
hade hjarn	-155	-131
hade jag	81	135
hade legat	-132	-157
hade ont	34	-126
hade oskyd	-123	-150
hade sjalv	-100	-145
hade skito	-143	-145
hade snore	153	3
hade table	10	158
hade tandv	127	6
hade … det	121	133
hade … en	-22	153
hade … for	-183	-180
hade … fora	0	-110
hade … i	-106	-55
hade … igar	-165	-191
hade … liten	164	60
hade … pa	-131	-134
hade … sar	105	3
hade … sex	-123	-150
hade … ska	-142	-141
hade … strok	-131	-120
hade … tankt	-6	125
hade … til	153	3
hade … tryck	12	127
hade … vanli	-155	-109
hade … vid	121	29
haft #	-136	-82
haft den	-165	-193
haft det	-225	-68
haft en	152	177
haft feber	-138	-130
haft i	-128	-183
haft infar	140	37
haft jag	-117	-103
haft mina	152	25
haft nu	-125	-81
haft sa	163	23
haft strok	-129	-106
haft svart	102	44
haft tva	-154	-148
haft … anfal	152	3
haft … avfor	102	44
haft … forky	-137	-157
haft … hjart	-236	-191
haft … knap	10	127
haft … nu	221	74
haft … obeha	143	17
haft … och	-165	-146
haft … ont	161	56
haft … p	152	25
haft … sen	158	51
haft … til	-120	-147
hag*	135	162
hagel	143	15
hagel i	143	15
hagel … brost	143	15
hagelbosan	-32	128
hah*	-382	-490
haha	-414	-526
haha fins	-97	-155
haha har	-109	-123
haha jag	-121	-110
haha litet	-108	-92
haha men	-182	-155
haha nu	-186	-147
haha okej	-112	-97
haha … det	-101	-127
haha … jack	-108	-92
hai*	157	-12
hakaa	-5	229
hakaa vaimo	-7	164
hakan	-2	-159
hakan dregl	139	30
hakan fram	164	58
hakan har	-115	-122
hakan ljuse	96	17
hakan … inte	124	41
hakan … och	140	22
hakan … skar	93	7
hakan … sluta	-115	-122
hakan … tandv	139	30
hakataan	0	171
hal	-21	-150
hal efter	130	13
hal i	-130	-173
hal men	-177	-164
hal nar	149	4
hal ni	-95	-123
hal sluta	-125	-121
hal … bloda	-125	-121
hal … hande	131	-1
hal … ja	141	35
hal … sluta	-128	-124
hal … vagen	1	121
hal*	118	-105
hala	197	11
hala andan	-134	-130
hala bajse	163	35
hala brand	-148	-148
hala i	160	8
hala mig	167	177
hala sig	104	7
hala tal	-160	-153
hala talet	-120	-152
hala tat	134	33
hala tyst	3	154
hala … benen	116	24
hala … lange	-126	-107
hala … om	-150	-123
hala … ont	134	33
hala … vaken	159	28
halar	-130	-112
halde	210	142
halde amoni	118	11
halde pa	108	22
halde … i	118	11
halde … tandv	108	22
halen av	-108	-115
halen forst	-93	-111
halen gor	-93	-116
halen grane	114	12
halen ocksa	-130	-143
halen svule	159	29
halen varje	-129	-160
halen … morgo	-129	-160
halen … ont	-93	-116
halen … stege	-93	-111
halen … til	159	29
haler	146	25
haler andan	-184	-187
haler fast	-16	120
haler for	77	186
haler i	81	-111
haler pa	64	-113
haler sen	23	149
haler sig	152	-112
haler telef	-111	-112
haler … att	102	-62
haler … en	41	-79
haler … for	177	24
haler … hene	-10	109
haler … jag	-9	107
haler … kramp	-139	-125
haler … kvar	16	170
haler … mig	-17	97
haler … nar	-158	-149
haler … o	154	30
haler … om	241	1
haler … orone	17	173
haler … skaka	-111	-112
haler … vaken	-88	-95
half	-58	-181
halgolvet	200	80
halit … i	134	9
halka pa	-192	-214
halka … isen	-178	-172
halkade	-138	-209
hals svuln	159	38
hals tils	98	-12
hals … jag	98	-12
halsa	101	206
halsa mama	17	112
halsa min	10	161
halsa pa	-135	-73
halsa … att	19	126
halsa … lakar	4	120
halsa … med	-139	-112
halsb efter	-213	-183
halsb i	-102	-75
halsb men	116	29
halsb … han	98	22
halsb … inte	128	2
halsb … maten	-124	-115
halsb … piza	-119	-118
halsbrana	-146	-200
halsd i	146	53
halse a	133	130
halse av	-152	-133
halse bla	201	0
halse det	136	-24
halse efter	-12	-101
halse en	149	5
halse fick	73	-36
halse gor	-153	-141
halse haha	-127	-90
halse han	90	188
halse hosta	-113	-91
halse jag	93	188
halse kanas	142	6
halse men	-241	-55
halse nu	185	19
halse ont	-145	-130
halse roste	203	15
halse snors	166	13
halse svuln	204	17
halse tils	101	-53
halse tjock	136	4
halse … barne	147	30
halse … blir	133	20
halse … borta	142	-2
halse … efter	136	4
halse … feber	-188	-144
halse … flygp	-143	-127
halse … har	118	48
halse … igen	182	12
halse … ihop	215	27
halse … jordn	126	12
halse … korve	119	38
halse … ner	109	-31
halse … ont	-182	-166
halse … rosla	125	32
halse … roste	191	68
halse … snuva	-130	-133
halse … som	-141	-123
halse … somne	108	23
halse … stres	-171	-126
halse … svart	-130	-116
halse … tapad	-9	146
halse … trang	243	35
halse … up	-113	-91
halsen	166	77
halsenan	-207	-203
halsflus	-167	-129
halsg nar	-161	-132
halsg och	158	40
halsg … in	153	12
halsg … ont	116	14
halsg … telef	-125	-118
halsm for	119	22
halsm … en	119	22
halsmandlarna	146	-25
halso for	-166	-172
halso och	-183	-180
halso sedan	-184	-171
halso … feber	-142	-121
halso … tre	-131	-125
halso … tva	-111	-109
halsoangest	-157	-193
halsokontrol	-106	-119
halsokontrolen	-177	-159
halsont	-21	-139
halspore	-218	-246
haltar	-215	-285
halua	40	224
halua elaa	21	140
halua enaa	11	133
halua kuola	33	205
halua perua	-100	-127
halua varat	-96	-120
halua … ajan	-138	-174
halua … elaa	11	133
haluaisin	-198	-98
halv	68	-162
halv ansik	151	11
halv fem	101	24
halv liter	122	25
halv … i	101	24
halv … nu	162	-1
halva	179	-84
halva ansik	139	39
halva av	131	32
halva haret	-119	-104
halva krope	209	36
halva munen	202	19
halva rumet	141	-4
halva synfa	155	34
halva … domna	128	45
halva … har	135	19
halva … helt	124	53
halva … idag	117	4
halva … imors	150	22
halva … och	70	-79
halva … sover	117	5
halva … var	90	-8
halva … vaxer	-119	-104
halvan	131	32
halvar	-221	-152
halvtime	237	76
hamer in	99	25
hamer … secon	99	25
hamta han	-11	103
hamta luft	136	7
hamta mig	2	159
hamta ut	-224	-239
hamta … min	-173	-177
hamta … pa	135	157
hamtar	-9	168
hamtat	2	137
han	274	297
han #	150	-1
han a	98	156
han aka	-187	-163
han ala	4	108
han alska	-29	99
han andas	98	-127
han ar	79	-174
han at	-102	-144
han ater	-142	-216
han att	152	121
han banka	7	171
han bara	150	14
han begra	0	128
han berat	8	101
han blek	182	63
han blev	217	210
han boka	-115	-104
han bor	-1	227
han borja	120	63
han boxad	6	149
han dasig	105	3
han det	19	213
han djupt	125	59
han dor	255	10
han drar	183	7
han drick	40	276
han druck	-4	165
han dusch	38	159
han eler	8	155
han fa	-208	-124
han fastn	134	5
han fick	173	-22
han forgr	13	123
han forso	285	-2
han forsv	15	89
han forts	-3	221
han fryse	-135	-147
han ga	-147	-136
han gat	30	123
han ghost	-118	-131
han gjord	4	268
han glad	-157	-154
han gor	158	279
han gra	130	19
han gravd	126	11
han haler	219	101
han han	22	172
han har	157	163
han hatar	-139	-115
han hela	114	-23
han hol	65	201
han hor	-164	-54
han horap	-128	-129
han hosta	162	0
han hota	2	136
han hotar	7	152
han i	113	165
han jag	2	131
han jated	87	5
han kal	157	56
han kan	4	137
han kans	138	14
han kasta	67	164
han kipar	157	14
han kisar	-161	-161
han knapt	132	60
han kniv	0	178
han knufa	-4	184
han kolar	6	136
han komer	5	196
han kor	-7	223
han kora	-129	-109
han kouri	158	7
han kraks	170	10
han krakt	191	33
han kramp	186	17
han krave	2	130
han krosa	17	229
han la	-135	-37
han lager	53	165
han laser	38	227
han later	144	28
han ler	107	23
han letar	-16	75
han lever	162	6
han liger	161	-20
han lyfte	-153	-170
han mar	158	-69
han maste	98	182
han matar	10	138
han med	34	202
han mig	-18	173
han o	120	7
han on	161	208
han orkar	153	10
han pa	59	210
han pakot	5	122
han prata	152	6
han puckl	4	137
han putad	-4	134
han rakna	6	185
han rokte	9	175
han sager	-76	-146
han sanoo	-249	-275
han sar	13	178
han sat	-176	-1
han sate	-20	-143
han sater	13	129
han sikta	-3	115
han siter	158	158
han ska	-94	248
han skaka	143	44
han skick	5	179
han skrik	233	122
han skriv	24	150
han skule	78	143
han sla	-2	186
han slagi	120	17
han slagm	10	125
han slape	-135	-120
han slar	-189	-37
han slock	122	-3
han slog	-50	217
han slpr	20	144
han sludr	152	28
han sluta	207	37
han snal	8	138
han snark	31	-129
han snet	102	33
han som	112	176
han sonde	30	172
han sover	-115	35
han spark	171	137
han spela	-166	-165
han spota	82	124
han spyr	120	1
han star	65	225
han stel	109	13
han stopa	3	118
han strup	-2	104
han stypt	3	142
han svald	129	21
han svalj	136	-17
han svara	193	108
han svept	101	4
han sveta	125	16
han tapad	151	22
han tapar	-5	119
han tar	30	169
han tog	160	247
han trot	129	6
han tryck	31	196
han tving	31	250
han tycke	31	-104
han ut	-30	140
han vakna	128	37
han vanta	37	146
han var	231	134
han vet	47	182
han vred	10	110
han vride	125	2
han … #	179	127
han … a	172	47
han … ala	149	42
han … aldri	43	192
han … alt	123	166
han … anars	-33	82
han … andas	151	43
han … arg	-160	42
han … bara	288	126
han … barn	5	151
han … barne	19	112
han … bil	-129	-109
han … bilde	5	173
han … bla	135	-125
han … blek	179	32
han … bli	14	142
han … borja	-20	135
han … bra	107	-54
han … brana	23	108
han … brans	125	-4
han … brot	24	134
han … bruti	5	150
han … byta	-135	-127
han … covid	127	36
han … dagar	-12	-109
han … det	227	166
han … diabe	160	20
han … do	-80	85
han … dod	-216	-232
han … doda	52	189
han … doend	-130	-121
han … doter	1	135
han … drick	67	-83
han … druck	1	198
han … efter	140	113
han … et	-87	-90
han … eta	-198	-226
han … fast	190	178
han … fat	52	-93
han … feber	203	46
han … fem	-175	-119
han … forst	141	24
han … fram	126	11
han … fryse	105	3
han … ful	151	107
han … ga	-16	124
han … gar	119	19
han … get	-7	113
han … gjort	36	134
han … glas	-99	-109
han … gora	-19	132
han … gra	125	0
han … grymt	137	-10
han … ha	100	182
han … halsb	98	22
han … hamta	76	171
han … han	283	142
han … hangt	223	18
han … har	230	195
han … hav	-126	-119
han … hem	-73	91
han … hema	-127	-8
han … hemli	27	123
han … hene	22	210
han … hes	163	56
han … hitar	21	113
han … hjart	118	14
han … hora	-128	-129
han … hotat	3	98
han … humor	-5	119
han … hundr	-107	-120
han … huvud	-135	-144
han … i	42	162
han … ihop	163	31
han … in	156	123
han … infar	132	15
han … ingen	119	180
han … inget	117	217
han … inte	248	103
han … jag	11	188
han … jated	102	14
han … jatet	168	5
han … jobet	5	123
han … just	149	33
han … kal	139	51
han … kalsv	205	62
han … klar	10	165
han … knapt	144	4
han … kniv	122	41
han … kniva	121	-3
han … knive	-31	171
han … konst	105	-19
han … korti	138	55
han … krakt	250	52
han … kramp	145	-5
han … kroka	27	98
han … kuden	-16	136
han … lagt	1	167
han … lasa	28	116
han … lila	151	7
han … lite	-176	-154
han … mat	-113	61
han … me	102	-24
han … med	0	171
han … medan	10	125
han … mej	33	325
han … men	165	-1
han … mig	17	427
han … min	25	287
han … mina	-12	215
han … minut	1	152
han … mit	119	88
han … mobil	7	166
han … mycke	-101	-117
han … naken	-17	124
han … nat	18	145
han … natmo	101	6
han … ner	147	43
han … nu	81	152
han … nyper	-17	97
han … o	123	-15
han … ododl	18	162
han … ogon	142	0
han … om	162	231
han … ont	-216	-237
han … opnar	120	56
han … os	-7	158
han … osama	114	-29
han … pa	181	335
han … pakor	169	6
han … pas	10	121
han … pig	-124	-188
han … profe	11	129
han … pucke	101	6
han … redan	-6	132
han … rikti	7	152
han … roste	14	177
han … ryckt	-113	-120
han … sa	286	147
han … sagt	19	188
han … sex	47	129
han … sin	168	83
han … sita	92	-13
han … skada	10	116
han … skick	-4	136
han … skjut	160	194
han … skrat	-119	-149
han … skriv	58	213
han … sla	133	22
han … slagi	-7	154
han … slap	191	0
han … slut	21	136
han … sluta	222	74
han … snal	-16	-149
han … snubl	-138	-118
han … socke	-148	-143
han … som	216	53
han … sova	193	67
han … spyr	87	5
han … stryp	178	159
han … sur	10	138
han … svalt	99	-34
han … syra	-17	178
han … ta	-184	-106
han … tajut	138	10
han … tid	-115	-104
han … trafa	-22	84
han … tre	132	18
han … tror	87	-16
han … trot	-150	-165
han … tva	183	4
han … tyst	165	6
han … upe	155	3
han … ut	-91	100
han … utanf	-12	211
han … ute	87	-20
han … utpla	21	109
han … utval	-29	108
han … vaken	227	5
han … vanli	111	-15
han … vapen	36	178
han … var	97	142
han … varit	-50	106
han … varld	-162	-158
han … varm	145	9
han … vaten	120	31
han … vi	163	-2
han … vuxen	14	143
han … yr	170	23
han*	187	141
hand avsli	164	5
hand foot	-168	-145
hand for	141	20
hand fran	-3	119
hand in	-119	-109
hand och	135	17
hand om	-51	220
hand tor	-123	-115
hand vanst	110	14
hand … a	-119	-109
hand … ala	-3	119
hand … and	-168	-145
hand … av	164	5
hand … barne	-24	116
hand … den	141	20
hand … en	120	-2
hand … fortf	-145	-93
hand … het	-149	-130
hand … hunde	21	215
hand … konst	110	14
hand … mama	12	156
hand … och	-123	-115
hand … som	162	19
handbolen	-175	-200
hande	150	249
hande a	135	44
hande altid	-127	-131
hande ar	193	21
hande asa	3	118
hande bara	-126	-44
hande blev	169	16
hande blir	-146	-131
hande djupt	-128	-124
hande domna	-35	-128
hande fastn	170	7
hande fortf	0	135
hande funka	15	114
hande glasb	131	26
hande glome	126	24
hande hjart	123	-1
hande i	55	95
hande igar	-124	-129
hande lite	-141	-153
hande nu	-105	-132
hande nys	158	70
hande och	269	109
hande pa	-222	-244
hande punkt	-96	-121
hande rikti	115	11
hande sen	-118	-118
hande somna	-176	-195
hande stelf	136	8
hande stor	-138	-111
hande svuln	172	39
hande under	6	185
hande vil	-145	-122
hande … a	-202	-88
hande … ansik	159	22
hande … blot	117	18
hande … en	-216	-266
hande … et	-158	-162
hande … foten	118	23
hande … foter	189	28
hande … gjort	-127	-131
hande … hal	-128	-124
hande … hjart	115	9
hande … hur	126	24
hande … i	161	61
hande … inte	148	4
hande … iskal	143	4
hande … krope	-137	-112
hande … man	-71	84
hande … min	117	165
hande … mina	37	147
hande … morgn	-111	-112
hande … moten	-124	-116
hande … nar	-138	-23
hande … naten	-188	-235
hande … o	141	-9
hande … om	-102	-107
hande … skrek	16	151
hande … snosl	161	24
hande … som	-138	-111
hande … svart	136	8
hande … vinte	-116	-96
handen	64	-89
hander	-83	99
handerna	-68	-224
handf ar	155	26
handf och	164	60
handf roste	147	54
handf … ar	179	58
handf … jag	120	48
handfatet	150	33
handflatorna	323	116
handl av	-138	-161
handl gor	-150	-138
handl han	9	121
handl kan	-187	-137
handl om	-158	-179
handl pa	109	-13
handl svule	-178	-151
handl vi	181	26
handl … byter	117	16
handl … efter	-114	-86
handl … et	109	-13
handl … gamin	-112	-110
handl … ont	-150	-138
handl … rora	-187	-137
handl … sager	-10	109
handlar	-195	-115
handled	-178	-179
handleden	25	-120
handleder	25	128
handledning	-155	-175
hands	27	185
hands are	180	27
hands och	160	22
hands round	-34	85
hands tingl	-136	-122
hands … my	-19	185
hands … tingl	131	12
handskfacket	4	134
handu #	101	24
handu hela	117	16
handu i	126	35
handu … gange	101	24
handu … tiden	117	16
handu … tjugo	126	35
handuk	147	-38
handukar	184	23
handuken	178	12
hanga	-49	92
hanga sig	7	158
hanga … igar	-18	93
hanga … om	-2	126
hangande	150	-11
hangd i	205	4
hangd … gar	109	15
hangd … trapr	139	6
hangde	184	-69
hange bara	168	1
hange efter	129	-7
hange i	186	200
hange lite	-97	-131
hange med	39	-89
hange munen	140	17
hange och	150	-5
hange sig	-163	57
hange som	176	26
hange ut	118	-66
hange … ansik	164	3
hange … brand	129	-7
hange … doren	-18	148
hange … en	128	-27
hange … ena	159	19
hange … garag	-31	137
hange … hande	112	-5
hange … igen	140	17
hange … inte	93	13
hange … kompi	-139	-150
hange … laset	-136	-142
hange … nar	-178	-167
hange … sen	-193	-134
hange … senor	114	18
hanger	148	102
hangi med	-85	-59
hangi men	-117	-63
hangi som	113	29
hangi … en	113	29
hangi … feber	-134	-89
hangi … gar	150	55
hangi … kisar	-117	-63
hanging	27	154
hangt	114	-123
hangt sig	74	-129
hangt up	128	-9
hangt … repet	128	-9
hangt … vi	131	7
hans	-7	281
hans blod	-2	134
hans huvud	16	95
hans lakar	-44	93
hans morfi	-1	132
hans namn	-125	-141
hans sang	18	176
hans snop	31	137
hans … genom	16	95
hans … har	-2	134
hans … i	-7	134
hans … vid	-4	129
hant	18	-146
hant fraga	118	22
hant … hela	118	22
hanterar	-121	-127
hap*	-217	-80
hapy	-157	-130
hapy and	-194	-162
har #	173	-8
har ala	134	116
har andat	164	14
har andni	153	19
har anore	-114	-125
har ar	274	195
har astma	61	-73
har atit	64	-173
har att	-96	-122
har av	-160	-156
har barik	-19	118
har bearb	-83	-104
har bensi	101	-38
har berat	-27	145
har besta	57	263
har bet	-11	229
har betsk	-120	-108
har bil	119	44
har bipol	-124	-112
har blaa	-6	154
har blade	-8	101
har blama	86	272
har blaso	-177	-141
har blasp	105	3
har blat	-3	162
har blati	18	171
har blod	0	135
har bloda	143	45
har borja	-27	240
har bosan	1	105
har bot	-142	-131
har brack	121	29
har brans	158	-12
har brant	71	110
har bruti	-45	131
har brutn	-5	151
har byt	20	158
har byts	7	126
har ca	-12	107
har cance	-11	-170
har covid	127	36
har demen	-208	-197
har det	-192	-207
har diabe	140	-45
har diare	-306	-219
har djure	29	168
har dot	-138	-7
har druck	232	95
har dukat	1	131
har dunka	147	1
har eksem	-168	-174
har eldat	247	30
har epile	-33	-143
har etari	101	24
har farsk	13	142
har fasta	-104	-91
har fastn	120	31
har fat	94	-166
har feber	-146	-206
har femar	-146	-143
har filma	33	125
har fina	-132	-137
har firat	12	117
har fjort	117	16
har flyta	-143	-72
har flytn	12	110
har for	-167	-37
har forky	-184	-166
har forst	-133	-170
har forsv	-132	-126
har fot	-19	105
har friko	-171	-197
har frosa	138	24
har funde	29	163
har fyra	152	18
har gange	134	113
har gat	110	-12
har gevar	-45	116
har gomt	32	239
har googl	35	164
har halsb	-101	-125
har halso	-167	-168
har hamta	2	137
har han	203	117
har hangt	45	-165
har helt	-23	97
har hema	-135	-46
har hemor	-189	-136
har hicka	-184	-142
har hog	267	73
har hogt	122	29
har hosta	-225	-272
har hotat	5	185
har huvud	356	89
har i	-182	-72
har inet	-127	-117
har jag	-38	116
har jateo	156	48
har jates	162	6
har jobat	-137	-165
har jorde	-2	191
har kant	-23	124
har karlk	122	1
har katet	130	43
har klada	-169	-185
har klipt	-30	107
har knark	161	20
har knive	16	164
har kol	97	-66
har kolat	-158	-57
har kolik	-163	-140
har kompi	-219	-223
har kopt	30	311
har kraft	-133	-122
har krakt	-73	-133
har kroni	-123	-102
har krupi	148	39
har kvar	-150	-139
har lackt	164	22
har lagt	86	186
har lakt	-91	-154
har langa	37	199
har lart	27	245
har last	-90	105
har legat	213	238
har letat	41	157
har leuke	130	21
har lever	161	1
har levt	-10	132
har likso	146	21
har linda	153	15
har lista	10	130
har ljugi	6	142
har los	-168	-166
har losta	157	45
har lovat	21	190
har lungi	119	50
har lust	-15	158
har magon	-166	-178
har manad	-171	-143
har mansf	-151	-137
har marke	11	279
har masa	8	167
har mat	-121	25
har med	144	92
har medic	-128	-157
har mer	12	151
har mjal	-123	-125
har nasel	92	-13
har ni	-335	-281
har nu	131	-76
har ny	-149	-127
har ont	-277	-107
har opere	163	85
har opet	-170	-189
har ordna	40	154
har outha	111	24
har ovat	-4	131
har packa	18	158
har petat	161	17
har pisto	-21	114
har plan	0	126
har plane	29	180
har preci	151	148
har prick	-156	-171
har prost	126	13
har prov	-155	-164
har provs	-140	-138
har rader	-19	141
har rakat	-115	-122
har rakna	-11	277
har ramla	165	105
har rat	22	102
har redan	-134	-9
har rispa	-12	170
har rod	-183	-163
har roda	-127	-171
har rolsp	-110	-110
har ror	-121	-132
har rs	93	30
har ruska	138	-5
har sa	60	-136
har sagt	-57	160
har samla	-7	169
har san	104	172
har sat	252	285
har sedan	-154	-145
har separ	-148	-155
har sjalv	68	254
har skafa	-36	134
har skars	18	203
har skick	-71	117
har skilt	-99	-109
har skolj	177	47
har skriv	0	305
har skrum	168	-9
har skruv	-20	114
har skuri	214	77
har slang	4	139
har sluta	186	217
har spara	39	294
har spira	164	9
har sprin	-125	-135
har sprit	-6	166
har spyt	105	-33
har stod	-146	-186
har stot	135	-17
har strim	10	154
har strul	130	49
har stryp	6	121
har svalt	337	38
har svamp	-160	-135
har svara	-117	-131
har svart	-59	-379
har svima	154	13
har svino	135	37
har table	-166	-134
har tackt	-34	99
har tafsa	15	97
har tagit	172	68
har tanka	42	208
har tankt	-67	110
har tapat	-199	-196
har tar	117	5
har tejpa	-21	156
har telef	155	-20
har tenta	-128	-132
har testa	-181	-176
har tgit	144	14
har tid	127	-34
har tor	-149	-132
har tramp	-135	-106
har trana	4	171
har tryck	201	34
har tugat	150	10
har typ	69	134
har utag	-131	-120
har utsla	-183	-142
har vadre	-161	-132
har valt	-6	227
har vandr	156	57
har vaner	-169	-184
har vapen	36	178
har vark	158	3
har vatni	199	77
har vecka	-37	136
har vinte	-109	-110
har visat	3	142
har vita	-144	-119
har vridi	108	-24
har yxa	154	-2
har … #	45	-109
har … adjo	128	-9
har … airom	68	-26
har … ala	64	-57
har … alt	-89	85
har … altid	-103	-115
har … alved	-164	-160
har … amuni	11	128
har … andas	269	-15
har … ata	-68	113
har … bara	154	145
har … ben	105	3
har … besta	14	194
har … betal	52	146
har … bilny	-6	155
har … blaak	124	-28
har … blama	-14	143
har … blaso	-147	-71
har … blivi	139	-3
har … blod	101	-10
har … blodt	185	76
har … borja	252	286
har … bort	-128	71
har … bra	-299	-252
har … brev	35	202
har … breve	25	165
har … bruti	-23	97
har … bus	-114	-111
har … dem	-64	89
har … det	-219	-39
har … diare	241	98
har … djupt	22	145
har … dragi	125	52
har … efter	-63	142
har … en	194	-6
har … ert	10	97
har … extra	164	5
har … fal	-160	-156
har … farg	-158	-144
har … fat	-77	-151
har … feber	287	76
har … fem	138	8
har … flera	39	-97
har … flick	-90	-124
har … flode	104	25
har … flugs	140	28
har … flyta	145	-1
har … folk	-72	-93
har … for	-30	67
har … forlo	-156	-77
har … forsa	76	-23
har … forut	-207	-162
har … foten	-157	-111
har … fram	-4	255
har … frosa	116	21
har … frukt	155	16
har … funge	131	18
har … fyra	182	71
har … gamal	148	22
har … ghb	101	-1
har … grane	155	126
har … grot	-143	-121
har … haft	208	-61
har … heiml	138	1
har … hela	76	-19
har … hem	-42	154
har … hema	-162	-30
har … hene	98	165
har … henes	2	181
har … hes	147	15
har … hjart	157	24
har … hon	98	189
har … honom	172	106
har … hosta	25	-135
har … hud	-120	-110
har … hudte	-138	-123
har … hur	-34	146
har … hutra	217	-42
har … iblan	-159	-189
har … in	170	168
har … indra	109	5
har … infar	140	37
har … inga	-194	-204
har … inlas	7	109
har … insul	18	125
har … inte	131	203
har … jateo	-116	-106
har … jorde	-19	119
har … ju	-159	-178
har … just	138	55
har … kalel	-127	-105
har … kaliu	111	31
har … klart	1	209
har … klock	169	7
har … kniv	158	124
har … kokan	129	2
har … kondi	-154	-124
har … konst	117	59
har … konta	72	164
har … kraft	1	163
har … kvar	-178	-153
har … lampo	152	-2
har … langt	-161	-154
har … lap	-18	121
har … latsa	-140	-135
har … lila	163	34
har … lilta	-151	-168
har … lina	139	5
har … lista	10	144
har … lite	167	-72
har … livet	47	166
har … manga	-136	-148
har … mar	-113	-100
har … marke	-7	183
har … maski	157	22
har … med	79	174
har … medic	-116	-142
har … men	-6	-148
har … mens	-133	-122
har … mig	114	297
har … mil	156	20
har … mina	141	121
har … misha	21	127
har … mit	32	235
har … morkb	118	14
har … mun	-125	-108
har … munsa	-155	-153
har … musar	-167	-169
har … nacks	-144	-123
har … naken	2	106
har … nalar	-1	119
har … nar	-131	22
har … nat	35	-130
har … nitro	156	22
har … nog	46	166
har … nu	75	-25
har … numer	-100	-132
har … nya	-121	-99
har … obeha	146	26
har … och	70	-79
har … oga	-3	162
har … ogon	-111	-77
har … ont	-155	-123
har … opet	-155	-155
har … over	177	97
har … pa	-64	244
har … pakor	-133	-121
har … paper	33	143
har … plan	17	206
har … plane	-4	135
har … plast	39	168
har … pojkv	1	144
har … potat	90	14
har … prick	-170	-171
har … prima	-114	-121
har … raka	1	139
har … ramad	-104	-91
har … redan	-154	-163
har … rep	41	302
har … revbe	-5	151
har … roka	-127	-145
har … rora	156	11
har … runt	-130	-143
har … rygsm	-123	-102
har … sagt	-116	55
har … samla	19	135
har … samre	-139	-163
har … sedan	120	-116
har … sen	-94	-230
har … sin	-31	-158
har … sista	15	167
har … sjukd	-206	-171
har … sjuks	-76	-104
har … skaka	142	-26
har … skape	11	123
har … skara	27	154
har … sla	-28	104
har … slut	-144	-90
har … smake	-123	-87
har … snabt	110	14
har … snart	-117	-112
har … snet	132	-25
har … sonde	-96	65
har … spola	98	-11
har … stel	-113	-102
har … stenh	124	5
har … steso	130	20
har … stjar	-160	-134
har … strok	-129	-106
har … sutit	171	27
har … svag	126	14
har … svalt	104	18
har … svamp	-174	-145
har … svara	-148	-63
har … sveta	143	28
har … ta	2	188
har … tala	-10	149
har … tankt	-37	128
har … tar	-148	-156
har … til	149	222
har … tio	159	-7
har … tips	-107	-130
har … trafa	-18	97
har … trani	-155	-157
har … tungt	82	-24
har … tvatm	-157	-136
har … undan	-10	126
har … up	135	-46
har … ut	155	335
har … ute	212	6
har … utsat	22	150
har … utsla	123	5
har … utspr	-113	-108
har … vad	-183	-182
har … vakna	120	-5
har … valdt	12	112
har … vaner	-175	-195
har … vanst	-128	-115
har … vark	111	24
har … varme	-134	-134
har … varta	-121	-105
har … vaten	-102	-111
har … vem	30	142
harav har	-160	-156
harav … av	-160	-156
haravfal	-160	-156
hard	78	-144
hard i	-414	-328
hard nad	-132	-126
hard och	290	57
hard sen	119	37
hard som	222	43
hard to	130	-19
hard … a	217	52
hard … en	271	60
hard … gipse	119	37
hard … i	-118	-40
hard … magen	-391	-309
hard … tra	144	53
harda	278	75
harda haler	114	29
harda och	162	24
harda som	216	62
harda … harda	114	29
harda … pa	114	29
harda … tra	194	33
harda … vita	155	20
hardh med	-2	111
hardh … mama	-2	111
hardhant	-2	141
haret	-293	-66
haret faler	-157	-131
haret han	-150	-149
haret hon	9	117
haret och	-78	130
haret over	-4	203
haret vaxer	-119	-104
haret … ar	-161	-130
haret … av	-253	-152
haret … blev	-153	-157
haret … golve	15	161
haret … i	-129	-131
haret … sager	14	89
haret … slar	14	120
harif i	23	123
harif med	-19	95
harif … barne	-19	95
harif … kval	24	115
harifran	171	158
hart bajs	-169	-157
hart har	167	32
hart i	-144	-66
hart igar	18	108
hart … ar	-13	185
hart … grate	-96	-86
hart … krakt	167	32
hart … magen	-118	-103
has a	-63	-158
has been	138	149
has drope	100	6
has gone	167	4
has hand	-168	-145
has pased	150	7
has welts	-4	119
has … fever	2	-132
has … foot	-168	-145
has … numb	121	13
has … on	26	125
has … out	150	7
has … seizu	-113	-91
has … tempe	-124	-103
has*	165	-20
hasnt	183	154
hasnt slept	3	205
hasnt … for	184	162
hast	65	-94
hast i	199	12
hast tramp	-152	-130
hast … magen	193	30
hast … mig	-82	-126
haste har	-130	-121
haste spark	154	1
haste … doter	104	18
haste … feber	-175	-159
haste … hene	113	-7
haste … kolik	-129	-108
hasten	93	-88
hastigt	-44	-162
hastspark	168	29
hat*	-77	76
hatar	-160	-67
hatar bebis	22	115
hatar manda	-102	-119
hatar mit	-134	-141
hatar … anda	14	118
hatar … i	35	132
hatar … job	-134	-141
hatar … mer	-102	-119
hatar … onska	22	115
hatar … sjalv	54	193
hav	-232	-155
hav sa	-126	-119
hav vorte	-201	-222
hav … ont	-126	-119
hav … sa	-201	-222
havan fora	-125	-85
havan med	-107	-94
havan … gravi	-125	-85
havan … mit	-107	-94
havandeskapsforgiftning	-142	-108
have	-125	6
have a	-231	-43
have bad	-119	-105
have chest	165	6
have nothi	5	128
have the	97	182
have … and	-233	-273
have … asthm	-119	-105
have … cold	-100	-84
have … fever	-142	-129
have … heada	-181	-177
have … left	5	128
have … pain	165	6
have … plan	14	151
haven felt	174	44
haven … a	130	12
havin a	189	-59
havin anoth	150	8
havin sucid	-10	120
havin thoug	-29	114
havin … heart	134	-21
havin … of	-29	114
havin … panic	-136	-122
havin … seizu	203	9
havin … thoug	-10	120
having	248	104
hay	-246	-253
hay fever	-246	-253
hay … is	-147	-126
hb	-134	-173
hb #	-149	-154
he	232	355
he check	-2	152
he fel	226	-4
he force	7	130
he has	114	51
he hits	2	189
he is	249	170
he keeps	185	-10
he pushe	-5	123
he raped	0	121
he threa	12	125
he wants	45	188
he was	-12	174
he wil	21	169
he … breat	145	-29
he … choki	140	3
he … going	-26	169
he … he	0	167
he … himse	-2	104
he … if	137	132
he … me	111	271
he … my	42	306
he … no	134	2
he … on	74	112
he … pased	150	7
he … throu	158	-3
he … to	56	239
head and	201	16
head … just	-112	-101
head … keep	123	-3
head … keeps	117	6
head … the	-133	-170
head … vomit	117	21
head … weeks	-154	-180
heada ever	117	37
heada of	151	28
heada since	-152	-123
heada … blury	112	25
heada … hit	99	25
heada … my	175	9
heada … yeste	-152	-123
headache	89	-83
healt centr	-115	-140
health	-138	-150
hear	-2	202
hears	14	131
hears voice	14	131
heart atack	8	-127
heart is	102	-15
heart stope	-133	-127
heart … #	115	10
heart … going	102	-15
heart … in	-217	-182
heart … when	-210	-203
heartburn	-183	-187
heat	-150	-137
heaven	14	150
heavily	139	-12
heavy	188	38
hed*	16	131
heh*	-177	-169
hehe	-177	-169
hei*	233	119
heikotaa	178	9
heiml men	138	2
heiml … det	138	1
heimlich	138	2
hej	-113	130
hej #	11	128
hej bara	4	150
hej behov	-197	-203
hej da	106	232
hej det	164	162
hej doter	-111	-103
hej en	-113	-117
hej feber	-115	-95
hej forky	-125	-114
hej har	-203	-36
hej hej	-31	-160
hej igen	-213	-208
hej jag	179	153
hej kan	110	115
hej krakt	-121	-122
hej lock	-119	-115
hej men	93	-15
hej min	-159	-156
hej ont	-142	-137
hej punkt	-117	-126
hej svuln	-110	-104
hej tandv	-133	-117
hej vil	-195	-204
hej yr	-156	-151
hej … bara	-129	-127
hej … foter	-110	-104
hej … hela	-121	-122
hej … i	-161	-159
hej … idag	93	-15
hej … jag	-124	-135
hej … knol	-113	-117
hej … man	80	114
hej … ont	16	132
hej … sedan	-115	-95
hej … skar	53	135
hej … son	-145	-147
hej … undra	22	209
hejda aliho	-8	142
hejda chate	12	109
hejda for	-10	97
hejda livet	18	156
hejda pa	3	154
hejda tack	-150	-162
hejda til	-76	53
hejda … ala	-20	117
hejda … altid	-10	97
hejda … du	12	109
hejda … et	13	146
hejda … for	-119	-100
hel and	135	19
hel burk	139	-41
hel do	-78	-104
hel karta	141	-11
hel menin	161	1
hel nat	-149	-188
hel … alved	147	-11
hel … bebis	-91	-127
hel … im	97	4
hel … me	4	153
hel … panod	116	9
hela	64	-63
hela ansik	176	17
hela armen	228	38
hela asken	207	15
hela barne	121	39
hela brost	260	91
hela burke	-12	-120
hela dag	-175	-124
hela dagis	-147	-124
hela dan	-175	-188
hela helge	-146	-159
hela hoste	-17	106
hela huset	-183	-58
hela insul	93	-17
hela jag	150	47
hela karta	190	-5
hela klase	-180	-186
hela koket	-20	112
hela krope	105	-54
hela kvale	-108	-150
hela kvart	6	102
hela match	-113	-99
hela menin	201	40
hela morgo	146	0
hela rygen	243	37
hela tid	-122	-114
hela tidn	5	124
hela vanst	158	8
hela vinte	-177	-154
hela … a	150	-71
hela … alved	119	-1
hela … anars	-132	-120
hela … ar	148	-111
hela … behov	-106	-145
hela … ben	-120	-108
hela … blosa	121	52
hela … brane	-122	-114
hela … brost	121	39
hela … det	122	11
hela … domna	116	54
hela … e	-145	-134
hela … efter	-217	-184
hela … frosa	-133	-98
hela … grate	117	27
hela … gravi	110	48
hela … han	105	14
hela … har	-205	-195
hela … hjart	77	-40
hela … i	79	-107
hela … kan	-154	-113
hela … liger	-133	-98
hela … magra	147	37
hela … men	-155	-171
hela … nu	107	146
hela … o	27	-126
hela … och	149	117
hela … sa	-156	-146
hela … saker	127	6
hela … sedan	89	38
hela … svimf	116	54
hela … varka	105	31
hela … yr	154	54
helg	-141	3
helge av	-106	-92
helge bara	-86	-105
helge hos	0	135
helge och	-141	-39
helge vil	-86	-138
helge … farfa	0	135
helge … fick	-146	-142
helge … just	-86	-105
helge … rakor	-106	-92
helge … skara	-71	-118
helge … vil	-123	-150
helgen	-132	71
helgerna	-125	-162
help my	164	5
help … dad	164	5
helpo jos	31	140
helpompaa	31	140
helps	-193	-129
helre	-69	118
helre an	6	190
helre ar	9	129
helre fran	-3	102
helre ringa	-126	-157
helre … bron	-3	102
helre … dod	9	129
helre … gar	5	155
helst	-94	84
helst boka	120	56
helst en	-2	126
helst … ar	-99	-116
helst … provt	120	56
helst … stor	0	127
helt askgr	98	22
helt borta	-38	-203
helt bruti	-23	97
helt fel	147	1
helt livlo	125	9
helt mjuk	124	15
helt slap	168	7
helt slapt	166	1
helt slut	-195	-240
helt stel	115	24
helt svag	135	14
helt vit	130	10
helt … andas	93	15
helt … efter	-110	-166
helt … greje	102	-24
helt … igar	-111	-107
helt … ihop	-23	97
helt … nu	-131	-50
helt … och	81	-63
helt … sen	-31	-92
helt … tror	-3	117
helt … vid	130	21
helti det	-83	-122
helti … gor	-83	-122
heltid	-102	-162
helve larbe	-108	-91
helve och	6	160
helve vad	-117	-125
helve … jag	-32	114
helve … som	-108	-91
helvete	-51	93
hem	209	356
hem i	-30	125
hem idag	7	127
hem med	110	-22
hem sager	-19	102
hem snart	-1	114
hem til	-24	107
hem … att	-19	102
hem … bup	-89	-113
hem … efter	12	119
hem … lagre	133	6
hem … morsa	-3	118
hem … naten	-21	88
hem … och	39	153
hem … sjukh	-131	-103
hem … thail	133	34
hema ar	-156	-158
hema det	-91	-138
hema efter	-80	49
hema for	-40	90
hema hos	130	203
hema inga	-107	-99
hema ingen	-121	-139
hema kan	-127	-8
hema kaner	-115	-104
hema mar	-118	-83
hema pa	-134	-146
hema sa	1	197
hema sen	-148	-136
hema … att	-3	111
hema … bra	-118	-83
hema … det	-114	-116
hema … en	-48	84
hema … gar	14	187
hema … ha	-77	-88
hema … hjart	-147	-120
hema … liger	-141	-152
hema … magsj	-70	-85
hema … minst	-4	126
hema … rygen	-95	-104
hema … sin	7	109
hema … skola	-96	-93
hemet behov	-95	-104
hemet har	125	32
hemet … fakta	-95	-104
hemet … fat	125	32
hemif gor	9	156
hemif … jag	9	156
hemli lek	44	164
hemli … med	47	182
hemlig	44	164
hemliga	13	175
hemlosa	-118	-119
hemorojder	-154	-131
hemsjukvarden	-125	-134
hemsk pa	-107	-91
hemsk … natet	-107	-91
hemskt	-41	-180
hemtj ar	-2	141
hemtj at	-118	-121
hemtj nyper	-18	143
hemtj slog	16	151
hemtj … behov	-94	-113
hemtj … farmo	16	151
hemtj … hardh	-2	141
hemtj … mig	-14	134
hemtj … min	-118	-121
hemtjansten	53	126
hemtjanstkilen	-10	130
hemtjanstpersonalen	16	153
hemvarnet	-154	-155
hen*	204	294
hene	112	225
hene att	-92	-207
hene det	111	119
hene feber	163	5
hene fran	-19	117
hene hart	18	108
hene i	146	268
hene kraks	109	-1
hene melan	-20	123
hene nu	101	138
hene om	2	135
hene sen	-2	141
hene under	-30	171
hene vem	-72	-87
hene … att	-6	124
hene … behan	-18	91
hene … benen	-20	123
hene … det	-128	-194
hene … hosta	166	58
hene … igar	18	108
hene … medel	-72	-87
hene … nat	-27	131
hene … och	159	96
hene … opna	129	10
hene … sjon	153	22
hene … sover	113	8
hene … tacke	-8	144
hene … trapa	-6	111
hene … vagar	2	97
hene … vatne	-15	146
hene … vil	109	-1
henes	-58	144
henes hus	101	-38
henes karl	-6	131
henes kile	-30	105
henes lar	-16	134
henes man	-36	126
henes morbr	1	108
henes papa	31	161
henes pas	7	109
henes pojkv	6	117
henes recep	-132	-156
henes somnm	-89	-113
henes telef	-4	136
henes … hon	42	151
henes … komer	50	186
henes … nu	-89	-113
henes … och	48	134
henes … slar	14	194
henes … tar	1	108
hengi … todel	132	14
hengita	143	5
hengitaa	203	0
hengitaminen	137	12
henke huule	138	-2
henkea	231	151
hepat ar	-94	-113
hepat … det	-94	-113
hepatitvacin	-94	-113
her	143	191
her arm	-106	-188
her chest	155	28
her eyeli	-108	-125
her face	146	4
her husba	-1	163
her right	149	-14
her throa	-102	-164
her words	184	23
her … and	94	169
her … are	131	-30
her … arm	159	-20
her … come	191	-13
her … hurts	-181	-264
her … i	-20	129
her … is	128	-20
her … the	48	194
her*	-18	161
heraa	159	-51
heracilin	-133	-130
herai aamul	20	163
heraisi	18	157
herasin	-2	165
here	-160	52
here any	24	116
here … more	24	116
heregud	-140	-155
heroi och	132	27
heroi … andas	152	20
heroin	118	17
herpe pa	-182	-194
herpe … lapen	-182	-194
herpes	-147	-146
hes	206	46
hes angry	-32	79
hes been	174	115
hes choki	153	27
hes comin	-98	-88
hes efter	-282	-279
hes fine	-219	-184
hes gaspi	146	16
hes got	167	51
hes han	92	-13
hes havin	150	8
hes in	127	16
hes kraks	118	50
hes nu	218	69
hes och	166	-8
hes outsi	-11	176
hes sen	-269	-233
hes … a	199	71
hes … ar	139	-10
hes … back	-98	-88
hes … en	-262	-216
hes … for	146	16
hes … i	125	21
hes … igar	-162	-151
hes … jag	187	57
hes … karao	-111	-115
hes … konse	-177	-165
hes … my	-6	169
hes … now	-105	-127
hes … sick	147	9
hes … the	140	-9
hes … tired	107	-3
hes … twitc	125	1
het	121	-133
het som	150	22
het te	109	6
het … en	150	22
het … pa	-149	-130
het*	-180	-116
heter	-209	-204
heter et	-125	-121
heter har	-91	-107
heter … och	-92	-129
heter … tag	-125	-121
heti	-205	-216
hi	145	-39
hi jag	161	63
hi kraks	142	66
hi och	150	7
hi pa	124	18
hi … hon	112	25
hi … kraks	161	63
hi … matar	124	18
hi … och	142	66
hic*	-351	-324
hicka	-290	-262
hicka i	-187	-155
hicka jateo	-118	-107
hicka … tva	-152	-119
hickar	-165	-149
hicups	-140	-137
hid*	144	157
hide	17	152
hide the	18	121
hide … burns	18	121
high fever	164	-2
high … and	164	-2
hii*	-162	-166
hik*	207	-33
hiki	177	-13
him	111	296
him sleep	130	-27
him*	148	192
himla mycke	-127	-138
himla … gar	-127	-138
himla … har	163	17
himlen	35	145
himse on	-2	104
himse tonig	-4	96
himse … me	-2	104
himself	102	141
hin*	137	91
hindr mig	12	111
hindr … ar	12	111
hiner	183	161
hiner jag	197	14
hip	-234	-242
hip … on	-197	-209
his	315	147
his arm	133	-7
his chest	130	6
his cold	-131	-115
his face	182	-1
his foot	-139	-123
his hands	-6	209
his left	132	-8
his legs	176	-5
his life	-25	90
his lips	138	41
his shoul	-153	-145
his … and	107	217
his … are	223	8
his … arm	143	-2
his … from	-4	119
his … has	100	6
his … hurts	13	-165
his … is	273	145
his … round	-34	85
hisen fick	-126	-123
hisen … panik	-126	-123
histo han	18	173
historiken	18	173
hit by	195	17
hit his	130	21
hit … a	195	17
hit … head	181	-46
hit*	213	376
hita mig	17	147
hita rat	-156	-143
hitad av	-109	-107
hitad avske	-13	133
hitad biten	-132	-123
hitad en	-129	-2
hitad et	8	191
hitad farbr	100	-42
hitad grane	130	-16
hitad honom	198	-22
hitad i	153	21
hitad mama	118	61
hitad masa	-20	99
hitad med	157	7
hitad nat	-80	-117
hitad rakbl	15	135
hitad rep	-20	90
hitad snara	-17	158
hitad tom	136	-10
hitad toma	129	14
hitad tre	18	120
hitad … alved	129	14
hitad … ask	136	-10
hitad … bror	-25	123
hitad … en	-109	-107
hitad … hanga	150	-11
hitad … knol	-127	-121
hitad … livlo	127	-8
hitad … pa	102	-75
hitad … rep	-3	134
hitad … snara	-7	135
hitad … snit	-20	99
hitad … son	113	-35
hitad … toma	18	120
hitad … ute	118	-53
hitade	167	258
hitades	146	-17
hitar	-29	88
hitar den	9	124
hitar dom	21	113
hitar han	32	139
hitar jag	-189	-208
hitar mig	72	279
hitar … i	2	134
hitar … mig	32	139
hitar … min	-132	-123
hitar … sen	9	124
hits	39	288
hits her	-6	141
hits me	29	191
hits … with	-6	112
hiv	-153	-139
hiv*	179	18
hives	179	18
hja*	81	-78
hjalm sprac	134	42
hjalmen	186	60
hjalp	203	193
hjalp aloe	-95	-77
hjalp ar	-51	59
hjalp att	-126	36
hjalp d	-135	-107
hjalp eler	-116	-121
hjalp fins	-151	-174
hjalp fort	173	1
hjalp genom	33	194
hjalp han	134	189
hjalp hon	183	7
hjalp i	27	201
hjalp jag	22	167
hjalp ljust	-94	-123
hjalp med	-159	-91
hjalp mig	157	156
hjalp pa	-137	-134
hjalp … anat	-95	-123
hjalp … ar	-37	171
hjalp … aren	33	194
hjalp … do	45	214
hjalp … dor	183	7
hjalp … eksem	34	134
hjalp … fyla	-128	-123
hjalp … hita	-156	-143
hjalp … inte	157	-47
hjalp … jag	200	80
hjalp … klipa	-90	-114
hjalp … koma	-19	95
hjalp … lagen	8	140
hjalp … prata	-131	-130
hjalp … sina	-129	-132
hjalp … slipa	0	113
hjalp … sluta	-149	-122
hjalp … somne	-110	-120
hjalp … stres	-87	-116
hjalp … traph	7	122
hjalp … vera	-95	-77
hjalpa	-152	50
hjalpen	-172	-120
hjalper	-249	-86
hjalpmedel	-218	-190
hjalpt	78	-28
hjalpte	-110	-191
hjarn i	-214	-211
hjarn och	147	16
hjarn rent	-90	-91
hjarn ska	-126	-117
hjarn tror	164	27
hjarn … alman	-90	-91
hjarn … blir	147	16
hjarn … hocke	-154	-112
hjarn … jag	139	-14
hjarn … tidni	-125	-91
hjarn … var	-133	-107
hjarnan	92	-71
hjarnblodning	-118	-134
hjarnhineinflamation	104	-11
hjarntumor	-118	-135
hjart	-182	-177
hjart ar	-210	-214
hjart att	-159	-170
hjart blode	-295	-276
hjart den	-153	-162
hjart en	-149	-107
hjart har	116	-36
hjart hopa	-130	-132
hjart hopar	93	-81
hjart hos	-175	-164
hjart huler	102	14
hjart hur	-95	-86
hjart i	-319	-173
hjart iblan	-161	-114
hjart jag	162	-14
hjart lungr	-168	-148
hjart mar	-131	-103
hjart med	31	194
hjart nar	-174	-145
hjart och	114	-61
hjart ont	236	35
hjart pa	-307	-290
hjart rehab	-147	-120
hjart rusar	165	9
hjart sedan	154	26
hjart sen	-95	57
hjart ska	-118	-99
hjart skena	188	12
hjart slar	156	-86
hjart stana	76	-71
hjart star	-108	-87
hjart til	-179	-157
hjart vid	-173	-152
hjart vilka	-93	-119
hjart … ar	140	108
hjart … arm	142	20
hjart … av	-210	-180
hjart … besok	-93	-119
hjart … bra	-131	-103
hjart … byn	-181	-150
hjart … det	-168	-146
hjart … dubel	-124	-116
hjart … et	-183	-183
hjart … femti	-144	-116
hjart … fodse	118	14
hjart … for	-227	-94
hjart … foren	-106	-87
hjart … fort	-49	-138
hjart … gamal	-130	-118
hjart … gymet	-145	-148
hjart … hala	-118	-99
hjart … halse	-143	-127
hjart … halsg	-173	-140
hjart … hon	-121	-99
hjart … huden	113	36
hjart … jag	-135	-182
hjart … jatek	111	38
hjart … jobet	-162	-132
hjart … kafe	-117	-90
hjart … komer	-95	-86
hjart … konst	147	18
hjart … krosa	-198	-188
hjart … lasa	-120	-119
hjart … man	-107	-106
hjart … mista	141	18
hjart … nar	-197	-193
hjart … och	206	35
hjart … ojamn	240	29
hjart … om	102	14
hjart … over	-138	-156
hjart … pa	-208	-129
hjart … pumpa	-139	-97
hjart … rakni	-176	-145
hjart … ser	95	24
hjart … snabt	-124	-118
hjart … snus	-136	-95
hjart … som	139	3
hjart … stund	-133	-101
hjart … styck	137	-7
hjart … sutit	123	17
hjart … til	44	-74
hjart … torsd	-119	-113
hjart … up	115	125
hjart … ut	114	2
hjart … varas	-123	-113
hjart … vilja	-4	111
hjarta	-183	-281
hjartableter	183	103
hjartat	52	-103
hjartatack	192	111
hjartesorg	-132	-112
hjartinfarkt	59	-135
hjartinfarkten	-131	-103
hjartinfarkter	-184	-152
hjartklapning	-38	-161
hjartlakaren	-144	-125
hjartmedicin	206	-73
hjartmedicinen	23	203
hjartmediciner	143	18
hjartoperationen	-93	-110
hjartpiler	129	10
hjartsorg	-141	-126
hjartstartare	-2	-124
hjartstop	-151	-146
hjartsvikt	25	-129
hjartultraljudet	-119	-113
hlr	-34	-181
hlr nu	137	12
hlr pa	-152	-144
hlr … spadb	-131	-101
ho	-199	-193
ho nej	-114	-105
ho … skjut	-114	-105
hoc*	-108	-243
hocke bara	-90	-91
hocke mot	104	36
hocke … gar	-103	-87
hocke … halse	104	36
hocke … magen	139	22
hockey	-237	-243
hockeylaget	-138	-169
hockeyn	-60	-135
hockeypuck	139	22
hockeypucken	104	36
hof*	-147	-269
hofte benet	112	19
hofte for	-149	-112
hofte … ar	112	19
hofte … inte	118	20
hofte … jag	-135	-130
hofte … nio	107	43
hofte … tva	-162	-121
hoften	-158	-220
hog	317	151
hog feber	367	148
hog hojd	132	8
hog pa	22	131
hog puls	-199	-166
hog … huvud	135	61
hog … i	128	-8
hog … livet	22	131
hog … och	215	62
hog … pa	-145	-126
hog … skrik	118	18
hog … stel	135	49
hog*	172	-45
hoger	36	-209
hoger ar	151	19
hoger ben	150	24
hoger gor	-121	-93
hoger hand	188	-12
hoger hon	121	29
hoger kna	-196	-170
hoger nere	61	-71
hoger oga	273	38
hoger ora	-185	-160
hoger sen	143	52
hoger sida	-17	-131
hoger … av	105	31
hoger … blodt	104	51
hoger … feber	151	-3
hoger … ingen	152	20
hoger … och	191	39
hoger … pa	-183	-157
hoger … sen	120	-2
hoger … som	147	28
hoger … vi	122	42
hogerarmen	113	26
hogerhanden	179	24
hogra	81	-125
hogra arm	155	21
hogra armen	128	36
hogra ben	-122	-118
hogra hande	172	14
hogra revbe	-161	-134
hogra … inte	141	20
hogre	179	123
hogspaning	124	21
hogt eler	-120	-97
hogt han	-5	109
hogt nu	111	31
hogt socke	118	46
hogt til	-134	-126
hogt up	124	38
hogt … andas	118	46
hogt … ar	44	158
hogt … lagt	-120	-97
hogt … nan	-134	-126
hogt … och	114	41
hogt … svag	111	31
hojd	121	131
hojd ar	7	160
hojd … tilra	7	160
hojder	-158	-178
hol	65	206
hol andan	-228	-229
hol fast	6	286
hol knive	-10	121
hol om	112	-29
hol sig	93	-15
hol … att	-141	-191
hol … halse	99	-35
hol … hela	-158	-162
hol … honom	-25	135
hol … kuden	26	131
hol … med	162	4
hol … mig	22	251
hol … min	-4	147
hol … mot	-8	155
hol … under	-16	124
hold	190	-1
holte ska	-103	-113
holte … lamna	-103	-113
holter	-103	-113
home	0	167
homesick	-168	-196
hon	104	47
hon andas	147	-80
hon angra	125	0
hon ater	-27	-122
hon att	-14	237
hon bara	213	19
hon behov	-169	-199
hon berat	-171	-196
hon blev	155	205
hon bojer	144	19
hon borja	177	21
hon bruka	110	-53
hon dog	5	160
hon dor	80	-90
hon drar	186	22
hon dregl	88	-43
hon drick	-117	-106
hon foder	141	7
hon fol	188	16
hon forso	11	133
hon forsv	14	156
hon fros	-130	-115
hon fyler	-14	113
hon gick	3	247
hon gjort	-10	158
hon gnyr	165	7
hon gomde	21	86
hon gomer	-2	212
hon gor	110	137
hon grate	153	171
hon hangd	139	6
hon har	58	208
hon horde	106	12
hon i	128	-77
hon igen	131	29
hon ihop	177	16
hon jamt	141	66
hon kasta	-81	44
hon kipar	113	26
hon kisar	-157	-46
hon komer	-162	-69
hon konst	137	40
hon koper	18	89
hon kraks	187	65
hon kramp	238	32
hon lamna	28	137
hon leker	-204	-202
hon liger	120	-27
hon malar	32	114
hon mar	-88	-115
hon maste	-24	137
hon med	9	157
hon mig	21	197
hon nar	-89	-146
hon nog	122	42
hon opnar	111	-12
hon plusa	97	-14
hon ror	137	9
hon sate	132	20
hon sater	132	11
hon siter	13	136
hon sjonk	113	8
hon ska	-85	159
hon skaka	75	-88
hon skrik	149	189
hon slap	138	15
hon slar	-19	164
hon slog	-183	-164
hon sludr	259	30
hon sova	88	-33
hon sover	195	149
hon sprin	1	137
hon star	-34	174
hon suger	8	134
hon svar	50	121
hon svara	164	146
hon svima	152	6
hon ta	-104	-91
hon tapad	162	13
hon tar	74	178
hon tog	83	-133
hon under	-112	-98
hon undra	-167	-84
hon vagra	47	174
hon vakna	-186	-170
hon vaser	115	-38
hon vet	37	144
hon vile	50	-100
hon visad	-10	189
hon viska	-16	111
hon yrar	161	14
hon … #	-138	80
hon … a	204	8
hon … aldel	168	23
hon … andas	141	53
hon … andat	110	14
hon … ar	213	117
hon … arg	-53	124
hon … av	-105	-178
hon … bara	162	202
hon … bipol	19	159
hon … bla	155	97
hon … blod	141	52
hon … blodf	138	38
hon … bol	-106	-136
hon … borja	57	174
hon … bra	-84	-196
hon … ca	-12	107
hon … dem	21	86
hon … den	-187	-176
hon … direk	-132	-129
hon … dod	37	151
hon … dom	-104	-91
hon … ena	146	27
hon … fat	139	32
hon … feber	167	36
hon … fol	106	13
hon … folja	8	144
hon … for	35	168
hon … frysa	14	115
hon … ful	132	128
hon … fyra	-131	-22
hon … gat	-14	114
hon … gra	130	11
hon … grape	-121	-99
hon … grot	120	-14
hon … ha	-29	-183
hon … har	65	178
hon … hela	175	133
hon … helt	75	148
hon … hem	133	186
hon … het	190	37
hon … hol	93	-15
hon … hon	106	232
hon … honom	-3	132
hon … hopa	0	110
hon … hur	17	159
hon … hus	18	89
hon … i	140	211
hon … idag	105	31
hon … in	163	143
hon … inte	258	71
hon … ja	117	23
hon … jag	-78	80
hon … kafek	219	29
hon … kal	102	-1
hon … knapt	180	-13
hon … krakt	84	41
hon … likbl	102	44
hon … likso	106	38
hon … livet	29	166
hon … lukta	104	25
hon … marke	-4	232
hon … medve	181	37
hon … men	127	-39
hon … mig	-74	156
hon … min	-81	-143
hon … mycke	164	47
hon … nar	112	-37
hon … nej	-152	-144
hon … nya	-140	-121
hon … o	-98	49
hon … om	-159	-8
hon … ont	-146	-139
hon … pa	130	226
hon … pig	-134	-143
hon … plots	167	59
hon … rad	23	156
hon … ropa	93	-15
hon … sa	50	-107
hon … sama	165	23
hon … sat	144	5
hon … sig	154	-53
hon … skakn	123	15
hon … slo	139	48
hon … snuvi	-97	-129
hon … som	206	-7
hon … somna	-27	104
hon … sova	-22	-124
hon … stira	142	14
hon … stona	153	7
hon … stopa	1	135
hon … svalt	89	105
hon … sveta	137	26
hon … tagit	165	54
hon … tanke	18	177
hon … tid	-115	-130
hon … toale	102	44
hon … tva	-167	-118
hon … under	182	41
hon … utval	40	138
hon … vaken	-165	-154
hon … vit	146	45
hon*	151	192
honan	-168	-163
honan blode	-168	-163
hones i	21	132
hones … just	21	132
honestly	25	200
honom	158	164
honom a	150	16
honom att	-132	-100
honom en	-5	119
honom for	-22	129
honom han	57	-96
honom hanga	150	-11
honom i	82	72
honom iblan	15	116
honom jag	-27	173
honom med	-183	-63
honom men	41	-188
honom pa	147	157
honom rasan	-4	126
honom sluta	-13	161
honom snark	154	28
honom som	14	181
honom sova	132	15
honom ur	117	15
honom … andas	121	-27
honom … badka	117	15
honom … badru	134	-21
honom … forsv	145	1
honom … gick	6	135
honom … gora	-6	121
honom … halse	177	23
honom … hosta	111	-22
honom … kinde	105	-29
honom … konst	154	28
honom … krakt	120	31
honom … kuden	-173	-159
honom … nu	20	124
honom … sange	-22	134
honom … slar	49	129
honom … snope	-3	122
honom … stund	-5	116
hop	-70	83
hop*	72	282
hopa eler	121	29
hopa framf	-7	141
hopa fran	-99	67
hopa i	-88	-95
hopa … sang	-88	-95
hopa … strac	141	51
hopa … taget	-7	141
hopad fran	-165	-163
hopad over	-134	-157
hopad … en	-198	-184
hopad … grunt	99	-4
hopad … sjon	-120	-117
hopade	-53	-159
hopar av	-172	-150
hopar fran	29	125
hopar helre	-3	102
hopar idag	2	170
hopar jag	12	166
hopar over	-180	-175
hopar pa	-179	-160
hopar som	132	-7
hopar studs	-154	-148
hopar til	-144	-124
hopar … en	132	-7
hopar … fran	-11	146
hopar … fruko	-140	-134
hopar … gympa	-105	-104
hopar … han	139	17
hopar … iblan	108	-33
hopar … lycka	-161	-140
hopar … sjate	29	125
hopas	63	366
hopas att	7	137
hopas det	22	124
hopas pa	-23	173
hopas … en	-28	131
hope	26	126
hope its	26	126
hope … the	26	126
hopet	-148	-56
hopet ar	0	138
hopet om	-106	-149
hopet … att	-106	-149
hopet … ute	0	138
hor	-154	165
hor alt	24	182
hor att	22	152
hor dalig	-299	-315
hor dem	24	212
hor en	10	128
hor hur	27	184
hor ingen	-153	-149
hor lite	-111	-130
hor roste	-30	236
hor som	-179	-158
hor … bara	188	32
hor … dalig	-72	-101
hor … fran	-115	-105
hor … han	-75	45
hor … hela	13	95
hor … hur	-132	-120
hor … i	-104	74
hor … kvina	7	122
hor … och	-108	79
hor … pa	-186	-177
hor … skrik	-11	161
hor … skriv	-137	-153
hor … som	-8	180
hor*	-179	-110
hora	8	-147
hora av	57	-135
hora i	-118	-112
hora nar	-118	-110
hora om	-118	-168
hora vad	19	145
hora varje	-12	131
hora … ala	19	145
hora … dag	-12	131
hora … flera	-118	-110
hora … mig	76	-126
hora … rat	-165	-203
hora … raten	-37	-157
hora … salsk	-118	-112
hora … stege	30	123
horap hora	-128	-238
horap … pa	-128	-238
horaparat	-165	-203
horaparaten	-37	-157
horaparater	-126	-158
horde av	12	159
horde det	106	12
horde … sjalv	106	12
hormo i	-131	-119
hormo … vecka	-131	-119
hormonelt	-112	-74
hormoner	-113	-98
horn	-29	133
horn och	-29	133
horn … gunga	-31	97
hors	92	155
horse for	-125	-142
horse … badet	-116	-132
horselkontrol	-157	-152
hort att	-140	-153
hort … det	-124	-119
hos	-56	88
hos barn	-234	-208
hos barnv	8	134
hos en	44	216
hos er	-46	-172
hos farfa	9	198
hos grane	112	174
hos hjart	-115	-116
hos hudla	-129	-132
hos kurat	-90	-141
hos mig	-147	11
hos nyfod	-112	-74
hos ogon	109	40
hos os	-133	-91
hos papa	27	123
hos psyko	-89	-121
hos sin	38	130
hos tandr	-115	-130
hos veter	-175	-166
hos … doren	-12	126
hos … flick	-144	-141
hos … han	8	134
hos … igar	-126	-150
hos … nar	-132	-177
hos … och	106	176
hos … som	-185	-137
hos … son	-99	-109
hos … spark	-8	132
hos … van	-16	75
hos*	-115	-230
hosku och	116	54
hosku … har	116	54
hoskulen	116	54
host	-188	-43
hosta	-174	-285
hosta ar	-148	-139
hosta blod	304	113
hosta eler	117	18
hosta forst	152	45
hosta haler	-88	-95
hosta har	158	-6
hosta hela	171	46
hosta i	-291	-198
hosta jag	190	38
hosta med	-148	-136
hosta mycke	-157	-171
hosta nu	177	45
hosta och	-109	-78
hosta pa	-168	-211
hosta rosa	202	8
hosta sa	-236	-253
hosta sen	168	-26
hosta skum	154	20
hosta snart	-117	-112
hosta sot	214	28
hosta svart	170	-3
hosta vart	-121	-97
hosta vil	120	33
hosta … #	-157	-128
hosta … ar	127	-31
hosta … blod	315	56
hosta … bra	-162	-115
hosta … envis	-119	-102
hosta … far	138	27
hosta … feber	-139	-97
hosta … fem	-133	-115
hosta … ha	120	33
hosta … har	-262	-165
hosta … inte	-110	-54
hosta … jamt	141	66
hosta … matsk	146	24
hosta … melan	93	30
hosta … mer	-175	-153
hosta … mig	-88	-95
hosta … morse	-136	-120
hosta … mycke	145	43
hosta … nater	-164	-195
hosta … och	204	-9
hosta … prata	117	18
hosta … skum	160	-8
hosta … slem	-173	-146
hosta … snora	125	16
hosta … tiden	171	46
hosta … tre	-205	-177
hosta … vande	-121	-97
hosta … vaser	116	35
hosta … vecka	-158	-114
hostan	-32	-182
hostar	160	-158
hostas	-125	109
hostat	-278	-269
hostblasor	-182	-145
hoste jag	37	122
hoste komer	4	138
hostm blaa	120	33
hostn sluta	93	30
hostn … hon	93	30
hot	-92	-247
hot om	-124	-108
hot … upsag	-124	-108
hot*	-135	128
hota	2	136
hota mig	2	136
hota … med	2	136
hotad	-141	-164
hotad av	-117	-127
hotad … nagon	-119	-132
hotade	46	187
hotar	-122	104
hotar att	37	156
hotar hopa	-18	111
hotar med	-218	-185
hotar mig	9	148
hotar o	3	134
hotar … doda	57	169
hotar … hanga	-2	126
hotar … kniv	2	175
hotar … laga	22	116
hotar … lamna	30	131
hotar … livet	34	127
hotar … och	2	123
hotar … ompla	-137	-147
hotar … slar	3	134
hotat	4	187
hotat att	1	169
hotat mina	11	148
hotat … foral	11	148
hotat … ta	7	132
hotel prick	-109	-84
hotel … i	-109	-84
hou*	189	5
hour	222	125
hour ago	240	117
hour and	131	4
hour … feeli	119	8
hour … i	149	2
hours	-87	-195
hours satur	-139	-131
house	129	-27
how	-273	-67
how do	-292	-198
how long	-272	-237
how many	-43	92
how … go	11	141
how … i	-308	-190
how … of	-25	127
how … parac	-114	-91
hpv	-134	-114
hud	-108	-171
hud i	-120	-110
hud snab	112	45
hud vad	-112	-106
hud … andni	112	45
hud … panan	-120	-110
hud … ska	-112	-106
hud*	150	31
huden	194	79
huden ar	137	22
huden efter	-128	-126
huden hange	218	1
huden marmo	102	-15
huden melan	141	10
huden pa	210	29
huden … brost	145	23
huden … efter	129	-7
huden … jag	104	36
huden … pa	51	-85
huden … rakni	-128	-126
huden … revbe	141	10
hudterapeut	-138	-123
hug	-140	-183
hug i	-168	-141
hug*	253	173
huga	18	249
huga den	-15	117
huga min	6	186
huga … bror	-4	138
huga … som	-15	117
hugen	267	-5
hugen i	193	6
hugen med	185	-8
hugen … kniv	185	-8
hugen … rygen	172	15
huger det	180	-15
huger i	61	-65
huger mig	-8	150
huger som	147	50
huger til	-210	-187
huger … i	41	99
huger … til	100	-5
huger … under	-159	-147
hugit	114	-26
hugit … i	114	-26
hugor bet	230	28
hugor sag	-111	-94
hugor … mig	196	22
hugor … vi	-111	-94
hugorm	-17	-147
hugormsbet	194	27
huk	-182	-184
hum*	-66	140
humalasa	9	133
humira	-125	-132
humor	-11	170
humor han	48	164
humor men	-5	119
humor … ar	48	164
humor … han	-5	119
humor … min	-104	-110
humorn	-138	-139
hun*	-217	-114
hund det	88	-10
hund dog	-127	-141
hund fast	112	20
hund nafsa	-121	-109
hund sa	-125	-110
hund … hon	127	9
hund … igar	-97	-105
hund … krang	-125	-110
hund … min	-150	-136
hund … varme	144	36
hunda ar	-12	126
hunda … hos	-12	126
hundarna	-10	155
hundb … hande	-155	-142
hunde at	-132	-146
hunde ben	-130	-97
hunde bet	178	-33
hunde blev	-193	-145
hunde dog	-185	-191
hunde fick	-108	-144
hunde kramp	-181	-154
hunde la	142	93
hunde liger	174	28
hunde nafsa	-157	-164
hunde nar	18	126
hunde och	83	144
hunde om	-2	91
hunde som	-1	119
hunde svald	-160	-146
hunde til	10	138
hunde … biten	-193	-145
hunde … chokl	-113	-113
hunde … en	-160	-146
hunde … fins	-131	-107
hunde … grane	51	180
hunde … haler	-1	119
hunde … halt	-163	-157
hunde … honom	177	23
hunde … igar	-170	-172
hunde … kramp	-130	-97
hunde … mig	-228	-225
hunde … och	129	75
hunde … sig	142	93
hunde … somna	-108	-144
hunde … vi	-2	91
hundens	-136	-19
hundr och	-107	-120
hundr … mar	-107	-120
hundra	-59	137
hungr att	-163	-148
hungr … jag	-163	-148
hungrig	-189	-164
hur	-455	-196
hur andra	-111	-127
hur bokar	-175	-181
hur bra	-147	-174
hur byter	-131	-130
hur det	126	134
hur far	-355	-405
hur farli	-94	-74
hur funge	-70	-144
hur funka	-118	-99
hur gor	-100	-79
hur han	33	144
hur hogt	-2	192
hur ja	26	129
hur jag	46	262
hur kan	-152	-143
hur komer	-134	-163
hur konta	-119	-111
hur lang	-11	137
hur lange	-221	-140
hur langt	-21	130
hur linda	-128	-115
hur man	-67	171
hur manga	-11	97
hur mar	-131	-132
hur marke	-155	-184
hur mkt	-110	-127
hur mycke	-52	135
hur prata	-206	-193
hur ser	-178	-165
hur skriv	-82	-107
hur sluta	-118	-145
hur soker	-132	-114
hur stota	-165	-166
hur vanli	-125	-156
hur vet	-117	-154
hur … alved	-17	167
hur … ar	-107	-190
hur … av	-3	127
hur … barn	-70	-85
hur … de	-139	-155
hur … du	-131	-132
hur … efter	-114	-123
hur … en	-134	-37
hur … falet	9	154
hur … gange	-131	-113
hur … gor	83	175
hur … han	-88	-125
hur … hange	12	243
hur … har	-101	-111
hur … insul	-10	130
hur … jag	-379	-486
hur … konta	-119	-111
hur … man	-332	-387
hur … maste	-181	-159
hur … menin	-125	-118
hur … sater	-76	-111
hur … sedan	43	125
hur … ska	-56	193
hur … slar	31	182
hur … sluta	11	131
hur … somnt	-14	213
hur … table	156	33
hur … tid	-57	149
hur … vi	-300	-312
hur*	-24	108
hurt	19	323
hurt my	13	217
hurt mysel	15	126
hurt the	30	158
hurt … baby	10	206
hurt … kids	37	149
hurt … on	17	121
hurti someo	3	159
hurting	-8	165
hurts	-96	-244
hurts and	109	-48
hurts feel	114	40
hurts i	-132	-112
hurts like	140	22
hurts my	140	48
hurts now	99	25
hurts to	6	-106
hurts when	-220	-248
hurts … breat	106	-28
hurts … can	-138	-115
hurts … eyes	140	48
hurts … faint	114	40
hurts … he	151	4
hurts … hel	140	22
hurts … i	-154	-138
hurts … my	136	14
hurts … she	-197	-220
hurts … swalo	83	-25
hus och	-91	21
hus pa	3	151
hus … nater	0	117
hus … natet	18	89
hus … skrap	-116	-117
hus*	-66	123
husba beats	13	121
husba did	3	145
husba pushe	-4	127
husba snore	-175	-174
husba … cant	85	-18
husba … his	115	-6
husba … it	3	145
husba … me	1	202
husba … who	-117	-113
husband	50	177
husbo sla	11	153
husbo … mig	11	153
husbonde	11	153
huset	-171	48
huset ar	-158	-158
huset det	21	135
huset frun	12	137
huset med	30	168
huset snart	33	173
huset … ar	47	199
huset … dom	11	121
huset … men	-169	-193
huset … os	22	106
hustr … vil	14	146
husvagn	-139	-55
husvagnen	185	36
hut*	238	-42
hutra	237	-42
hutra och	216	-17
hutra … prata	104	-43
hutra … vil	149	0
huu*	148	173
huule sinis	139	8
huulet	168	-14
huve sen	-146	-134
huve tar	115	36
huve … ja	-146	-134
huve … waran	115	36
huvet	69	-96
huvet dunka	-102	-111
huvet gar	-110	-92
huvet pa	163	-10
huvet sager	-3	138
huvet … bort	-110	-92
huvet … efter	-102	-111
huvet … hopa	-3	138
huvet … isen	185	0
huvud	99	129
huvud aldri	114	45
huvud ar	109	-73
huvud ater	145	32
huvud att	155	26
huvud av	-179	-68
huvud behov	-114	-74
huvud den	179	59
huvud fore	156	25
huvud fran	155	4
huvud genom	16	95
huvud har	-104	-84
huvud hart	167	32
huvud hela	-5	133
huvud hon	152	0
huvud igar	141	-3
huvud kom	138	0
huvud komer	135	0
huvud kraks	281	127
huvud lat	-133	-114
huvud lila	131	22
huvud nar	77	171
huvud nu	192	71
huvud och	112	-87
huvud ont	190	160
huvud pa	-131	-165
huvud sa	151	67
huvud sager	31	164
huvud sedan	-290	-266
huvud ser	192	71
huvud siter	-103	-104
huvud snura	117	35
huvud som	182	113
huvud svima	109	1
huvud syns	124	1
huvud tror	-193	-158
huvud varje	-138	-110
huvud varst	118	7
huvud vid	150	50
huvud … ar	228	77
huvud … ater	176	25
huvud … att	8	151
huvud … av	-206	-165
huvud … det	-223	-165
huvud … diskb	165	58
huvud … efter	-126	-111
huvud … eleme	79	100
huvud … et	144	19
huvud … feber	-244	-163
huvud … flime	157	64
huvud … for	139	47
huvud … forga	-106	-91
huvud … forvi	189	27
huvud … gar	110	37
huvud … grate	-133	-130
huvud … han	179	21
huvud … hene	109	-1
huvud … huvud	158	15
huvud … igar	-239	-204
huvud … inte	-109	0
huvud … isen	153	4
huvud … jag	42	-81
huvud … jobet	-113	-104
huvud … kakel	-2	109
huvud … kant	114	45
huvud … koksl	-116	-133
huvud … kom	134	45
huvud … kraks	229	73
huvud … kuden	-36	-141
huvud … kvar	-103	-104
huvud … ljusk	105	32
huvud … magen	116	22
huvud … mar	259	65
huvud … mit	176	21
huvud … nacke	162	28
huvud … nu	159	31
huvud … o	150	49
huvud … och	154	24
huvud … orgas	150	50
huvud … pa	154	3
huvud … prick	187	44
huvud … raste	-108	-106
huvud … sager	113	72
huvud … set	102	11
huvud … skapl	-141	-131
huvud … skarm	-128	-127
huvud … skrik	109	-1
huvud … som	127	-1
huvud … spran	104	51
huvud … sudig	109	35
huvud … svara	93	30
huvud … tiden	-5	133
huvud … tre	-174	-129
huvud … trot	-180	-152
huvud … tva	106	36
huvud … ute	247	9
huvud … vagen	2	315
huvud … varit	-104	-84
huvud … vi	146	3
huvud … waran	145	32
huvudlos	-158	-149
huvudvarken	203	5
hyd*	-78	-111
hydro … hypof	183	70
hydrokortison	-78	-111
hyf*	-149	-125
hyfsa ska	-107	-91
hyfsat	-149	-125
hyl*	-127	-151
hylan	-127	-151
hypat silal	-2	126
hypata	0	170
hyper	-93	-80
hyper vad	-93	-80
hyper … ar	-93	-80
hypo	-104	-112
hypo while	-104	-112
hypo … drivi	-104	-112
hypok googl	-97	-103
hypok … for	-97	-103
hypokondri	-97	-103
hypotermi	183	11
hyresvarden	-86	-144
hyv*	-258	-147
hyva	-110	-190
hyvin	-257	-241
i #	176	114
i ala	151	196
i alt	-39	111
i an	137	48
i anat	24	183
i andta	-141	-119
i anski	114	8
i ar	-255	-35
i arata	-221	-220
i arbet	149	28
i arjep	-171	-163
i armar	159	-12
i armba	-214	-226
i armve	-114	-125
i ata	-16	-118
i atond	125	-17
i augus	-119	24
i avfor	-243	-167
i axeln	-189	-243
i axels	148	31
i backa	122	1
i bada	231	-20
i badru	71	234
i badtu	120	31
i bajse	-112	-100
i bakhu	140	42
i basan	-142	-138
i baten	-121	-152
i bend	-125	-115
i benen	-130	-197
i benet	119	-60
i bildo	-161	-122
i bilen	210	88
i bilko	-132	-131
i bilol	-83	-140
i black	106	-27
i blast	-164	-149
i blick	39	120
i blod	131	24
i boden	-128	-25
i book	-64	-135
i borde	-133	-144
i borja	134	18
i brevl	-32	106
i brost	137	-70
i brush	-117	-120
i burn	26	160
i bygde	-114	-153
i byn	-130	77
i byral	28	129
i come	-137	-126
i could	-141	-84
i covid	-104	-127
i cut	74	203
i dacke	-146	-147
i damsu	116	14
i decem	-90	-49
i den	-281	-205
i diskb	165	58
i do	59	-111
i dorar	-178	-161
i dorka	43	-78
i dorpo	103	13
i doter	133	104
i drag	-167	-152
i efter	35	-71
i eleme	51	174
i elva	-23	125
i en	247	122
i ert	-170	-188
i famne	135	53
i farge	157	-6
i fart	111	24
i fatol	180	14
i fel	211	62
i fem	-275	-304
i femti	-152	-144
i fingr	-258	-158
i fjale	-56	-142
i fjol	-236	-279
i flank	-186	-154
i forad	-86	79
i formi	255	127
i forse	-22	82
i fortf	140	6
i fotbo	-16	-126
i foten	-270	-196
i foter	-145	-127
i found	-25	146
i fruga	139	11
i fyra	-51	111
i gar	-85	147
i garag	122	209
i get	-253	-296
i go	31	218
i golve	-160	-19
i grask	166	22
i grave	8	144
i grunt	147	-2
i grupc	21	160
i gruva	-152	-180
i gymet	137	12
i gymna	-167	-182
i had	-167	-55
i halen	-36	-156
i halse	-60	-207
i handf	190	27
i handl	-228	-316
i hands	-57	102
i hans	-47	154
i haret	-146	2
i have	-111	119
i hela	29	-108
i helge	-97	17
i help	-103	-107
i hemet	-95	-104
i hene	164	-16
i het	-149	-130
i hide	17	152
i histo	18	173
i hjarn	174	23
i hjart	-118	53
i hocke	-134	-189
i hofte	-240	-222
i hogst	-169	-182
i honom	181	76
i hope	26	126
i hosta	-125	109
i humor	-138	-139
i hunde	-156	-160
i hurt	17	121
i husva	185	36
i huvet	154	80
i ineba	-123	-105
i isen	199	15
i jacka	10	116
i julas	-85	58
i just	74	127
i kakar	306	81
i kakn	103	41
i kalar	25	163
i kalt	-154	-43
i kansk	142	14
i kante	-107	-205
i kanyl	128	23
i kasa	-120	-108
i keep	89	325
i kinde	-170	-170
i kiset	-193	-155
i klade	235	152
i klase	-16	179
i klasr	-133	-144
i klima	-163	-154
i klori	118	11
i klump	110	54
i klyve	144	-24
i kna	-135	-127
i knana	-247	-235
i knask	-106	-88
i knat	-85	50
i knave	-182	-186
i know	-101	112
i kod	5	176
i kok	-163	-169
i koksl	-159	-170
i korid	126	62
i krana	-142	-148
i krope	-325	-145
i kub	-156	-182
i kuver	9	124
i kval	160	381
i kyla	-142	-118
i kylan	-237	-207
i kylsk	-84	60
i kyrka	-142	-177
i ladan	-31	206
i lag	-148	-127
i lagen	-38	101
i lagor	112	-5
i lakar	-111	-115
i landr	-59	-141
i laret	202	7
i let	183	19
i lilfi	-116	-107
i ljums	-35	-145
i ljus	144	25
i love	2	179
i lufte	132	12
i lunga	105	3
i lungo	106	35
i magn	135	128
i maj	-109	29
i mama	109	1
i manda	-254	-193
i manga	-113	-93
i mars	-192	-66
i maski	195	163
i mate	-115	-123
i melan	-117	-135
i menin	190	23
i mig	88	-49
i min	133	330
i minut	166	45
i mista	105	29
i morgo	106	206
i morkt	110	29
i mun	82	-89
i mungi	96	-48
i nan	-152	-154
i nara	-112	-164
i nasan	-71	-217
i nat	18	263
i naten	162	42
i natmo	228	0
i nian	-176	-183
i norbo	-129	-128
i norde	25	-98
i novem	-164	-157
i ny	-124	-140
i nya	-117	-102
i ogat	66	-187
i ognen	-132	-120
i ogone	122	-108
i ogonl	-199	-162
i olyck	1	150
i omgan	138	-1
i onoda	-42	-130
i orat	-260	-290
i orone	-13	-136
i over	195	35
i ovre	117	18
i paint	-112	-112
i panan	-93	-172
i pased	134	-40
i pask	-154	-179
i pee	-31	-160
i pensi	-115	-142
i persi	136	27
i perso	29	201
i plask	132	10
i poole	157	-11
i preci	-160	-155
i punge	-35	-191
i rader	-94	66
i revbe	-54	91
i rod	-125	-121
i roken	140	14
i rulst	36	155
i rumet	45	274
i sagen	172	24
i said	17	174
i salsk	-61	-118
i samta	-131	-121
i sang	-88	-95
i sange	-157	-157
i saret	133	-41
i saw	-193	-186
i schac	-152	-173
i senor	114	18
i serie	-164	-141
i sidan	68	-73
i sig	179	-76
i simha	113	8
i simni	-133	-111
i sit	165	6
i sjale	-8	116
i skafe	-110	-140
i skale	125	23
i skapl	-145	-127
i skele	96	-9
i skink	-183	-161
i sko	-127	-125
i skon	-124	-100
i skor	-127	-117
i skorn	-80	-125
i skrac	-8	167
i skrev	252	75
i skuld	-193	-181
i skyds	-119	-117
i sleme	-163	-122
i slept	-174	-171
i slojd	-112	-132
i smyg	39	137
i snodr	148	52
i snon	158	160
i snore	-166	-150
i snosl	202	23
i socke	163	34
i sofan	-156	-297
i sofbe	-131	-110
i solen	94	-33
i somar	-102	113
i sonen	-7	135
i spele	-275	-275
i sperm	-100	-107
i stan	-117	-145
i stjar	-15	-110
i stora	-151	-150
i stort	-212	-193
i stota	171	-4
i strom	180	1
i strum	12	173
i stuga	168	5
i sveri	-45	91
i taget	186	-12
i take	-99	-6
i taket	174	93
i takt	225	-7
i talet	184	36
i talk	-165	-145
i talte	188	-7
i tan	-261	-262
i tand	-150	-149
i tandk	-128	-118
i taxin	119	-16
i telef	167	159
i temp	204	47
i tidni	-219	-190
i tinin	193	13
i tio	119	-127
i tjugo	-170	-233
i toale	73	-55
i toan	-62	-115
i took	189	75
i trani	142	26
i trapa	41	127
i trape	169	19
i traph	98	124
i trapo	-177	-163
i trapr	139	6
i tre	-214	-175
i tredj	-135	-123
i trosa	-161	-121
i troso	0	135
i tumen	-315	-300
i tunga	-180	-188
i tva	-152	-215
i tvats	39	183
i ungef	165	34
i urine	-113	-104
i vaden	79	-63
i vader	-231	-204
i vagen	-84	104
i valse	134	5
i vanje	-120	-108
i vanli	-183	-136
i vanst	207	49
i var	-144	-71
i varas	-162	-174
i varme	-191	-199
i vatne	148	-3
i vecke	-156	-151
i vedbo	-20	119
i vedkl	139	-12
i vikt	-304	-300
i vila	-53	-132
i vintr	-164	-153
i wana	19	200
i want	70	259
i was	-70	190
i wil	9	166
i wnat	31	157
i woke	11	246
i wory	-174	-139
i wrote	36	130
i yatzy	-140	-148
i … aftor	-126	-120
i … alcoh	-141	-147
i … alt	-196	-199
i … and	161	-30
i … answe	-128	-150
i … antli	-115	-106
i … anyth	-78	-104
i … ar	-222	-186
i … aren	-109	-126
i … arm	152	-15
i … armar	173	7
i … armba	167	6
i … at	-154	-157
i … ater	193	38
i … att	155	229
i … av	-332	-152
i … axel	191	81
i … b	19	169
i … bad	15	120
i … bada	-136	-159
i … badva	113	8
i … bara	-85	-101
i … barel	142	4
i … barfo	14	115
i … barne	23	191
i … batre	-220	-213
i … behov	-270	-306
i … blama	-107	-114
i … blaso	120	13
i … blek	131	44
i … blir	170	69
i … blode	70	-95
i … blodn	100	-26
i … bloje	-121	-79
i … brand	-126	-133
i … brane	122	24
i … bredv	-33	119
i … burk	-94	47
i … chest	165	6
i … dagar	-266	-260
i … dagbo	26	144
i … darar	119	9
i … dead	41	118
i … delen	117	18
i … den	84	-149
i … det	106	-141
i … died	-124	-109
i … dizy	-155	-133
i … djupt	-128	-124
i … dont	35	136
i … dor	-52	207
i … down	-202	-237
i … drar	112	-17
i … drick	-131	-109
i … drink	24	154
i … druge	2	125
i … efter	-214	-125
i … egen	-112	-148
i … eget	-116	-117
i … ena	209	78
i … etyle	148	10
i … faint	180	43
i … fem	175	16
i … fick	-153	-166
i … fingr	139	22
i … fins	-91	-82
i … fortf	38	-106
i … foter	96	25
i … fotle	-157	-111
i … fros	-147	-155
i … fru	114	2
i … fruko	-165	-164
i … gamal	113	28
i … gang	-10	105
i … gar	-46	-168
i … garde	-7	135
i … get	-155	-147
i … gick	-145	-137
i … glas	-1	124
i … glasd	-175	-135
i … gone	6	153
i … gor	-37	-141
i … grade	13	159
i … had	-156	-138
i … haha	-150	-129
i … haler	154	30
i … halse	173	0
i … han	100	-105
i … hande	124	-18
i … hands	-136	-122
i … hange	-123	-106
i … har	171	7
i … hart	8	145
i … havin	-29	114
i … he	24	131
i … hela	-136	-232
i … her	96	181
i … hes	109	1
i … hjart	181	39
i … hoger	146	106
i … hogt	125	36
i … hol	-1	158
i … hon	114	-75
i … horn	-29	133
i … horse	-112	-101
i … hur	-237	-272
i … hurt	21	162
i … husva	-147	-119
i … huvud	-41	128
i … i	-283	-8
i … iblan	-118	75
i … ibupr	-166	-135
i … if	-255	-260
i … igar	-280	-246
i … igen	-210	-51
i … ilama	110	50
i … im	164	15
i … inan	-166	-193
i … inat	-143	-145
i … infor	-137	-127
i … ingen	-220	-161
i … inte	-1	-132
i … it	-151	-89
i … its	51	162
i … jag	8	174
i … journ	-78	-119
i … kalsv	146	16
i … kalt	-120	-117
i … kan	-440	-408
i … kansl	-119	-99
i … kasta	15	172
i … kisar	140	13
i … kliar	-153	-119
i … kms	5	165
i … kom	189	76
i … kondo	-139	-155
i … konto	-156	-121
i … kraks	310	117
i … krama	-51	111
i … krope	63	-69
i … kval	188	49
i … kvart	221	-13
i … lada	6	110
i … lag	-50	115
i … lakar	-121	-113
i … laker	-140	-167
i … lampo	3	154
i … land	-87	71
i … laret	105	3
i … leker	-199	-187
i … like	126	133
i … lite	-299	-239
i … liten	-145	-167
i … liv	82	-46
i … looki	8	170
i … los	-107	-98
i … magen	209	31
i … med	139	297
i … men	-153	-12
i … menin	140	4
i … mins	153	4
i … minut	-25	-157
i … move	-161	-154
i … murde	-112	-139
i … my	-218	-126
i … mysel	36	312
i … na	-183	-147
i … nagel	-175	-150
i … nagot	123	8
i … nan	40	-122
i … nasta	8	143
i … nej	-146	-147
i … nervo	-124	-125
i … nothi	5	128
i … nu	36	-84
i … nys	241	108
i … o	219	84
i … och	137	100
i … ocksa	-42	-218
i … ogras	168	17
i … olja	-149	-130
i … om	-96	-174
i … on	-145	-5
i … ont	50	-147
i … ovanf	28	159
i … over	106	186
i … pa	-270	-235
i … papa	-20	90
i … pase	184	-4
i … pased	115	172
i … pig	-106	-91
i … plan	-110	-115
i … plots	123	36
i … plus	118	48
i … prata	49	139
i … pungk	107	-28
i … raped	51	247
i … ring	128	7
i … ringe	-143	-140
i … ror	171	7
i … roste	212	60
i … rot	-178	-137
i … rum	90	4
i … runin	-129	-115
i … rygen	116	54
i … sa	-186	-28
i … sambo	89	-17
i … sang	-58	83
i … sat	24	189
i … sedan	-418	-290
i … see	182	-39
i … sekun	99	-22
i … sen	-185	-126
i … sex	134	-29
i … sick	184	12
i … sida	170	64
i … sidan	220	45
i … siter	-12	-119
i … sjalv	-103	-157
i … skams	-161	-161
i … skins	116	19
i … skjor	126	-7
i … skolj	-143	-127
i … skrat	6	159
i … skrik	147	11
i … skruv	103	47
i … slape	-140	-141
i … sluta	-239	-199
i … sma	-110	-143
i … son	3	139
i … spyr	132	24
i … stame	-134	-143
i … star	22	163
i … stene	147	18
i … stil	166	87
i … stod	-4	155
i … stovl	-13	-120
i … stres	-154	-110
i … strum	5	164
i … strup	204	29
i … stube	157	35
i … svamp	-118	-110
i … svart	-153	10
i … svima	247	60
i … svuln	120	17
i … telef	2	145
i … the	20	162
i … they	-1	112
i … think	20	153
i … tid	-128	-98
i … til	-209	-190
i … tils	-14	242
i … time	116	38
i … timer	-12	199
i … to	-50	229
i … tog	-162	-41
i … too	17	142
i … trad	204	103
i … trapa	-126	-108
i … trode	81	-71
i … tror	147	14
i … tunga	158	23
i … tungt	114	37
i … tusar	-118	-116
i … typ	-165	-135
i … under	140	74
i … undra	-122	-104
i … up	-64	106
i … ut	185	18
i … utan	190	195
i … vanst	153	27
i … varje	-153	-68
i … varke	155	35
i … varst	135	18
i … vart	-138	-124
i … vatsk	-177	-155
i … vecko	-185	-86
i … vi	78	-128
i … vil	-114	-262
i … vilka	-94	-117
i … vit	-171	-156
i … walk	-178	-150
i … want	-72	148
i … where	10	151
ibl*	-145	8
iblan et	114	12
iblan i	-116	-96
iblan inhal	-130	-100
iblan men	-134	-163
iblan nar	-9	164
iblan ofta	15	116
iblan om	-133	-170
iblan pa	-117	-132
iblan sen	-170	-184
iblan som	-121	-123
iblan vil	-127	-176
iblan … djupt	114	12
iblan … extra	-121	-123
iblan … flera	-116	-96
iblan … ha	-105	-129
iblan … har	-135	-149
iblan … hjalp	-130	-100
iblan … jag	-48	134
iblan … lileb	-122	-114
iblan … penga	-115	-137
ibland	-145	8
ibs	-252	-250
ibu*	-251	-226
ibupr with	-95	-89
ibuprofen	-251	-226
ica blama	-150	-148
ica kasor	117	4
ica … pa	-150	-148
ica … titad	117	4
icd	165	-40
icd har	202	-7
icd … get	154	14
icd … stot	135	-17
ice hit	123	-3
ice … my	123	-3
id	-206	-89
id kil	-139	-123
id like	-167	-165
id … for	-139	-123
id … to	-167	-165
idag #	-152	-152
idag ar	74	-51
idag att	2	179
idag bruka	-169	-165
idag ena	93	13
idag hade	9	153
idag hon	165	39
idag kraks	162	10
idag mar	-143	-130
idag men	-118	46
idag pig	-111	-107
idag siter	-26	102
idag … bra	-112	-100
idag … det	74	151
idag … forla	105	31
idag … han	169	179
idag … hon	201	50
idag … mungi	93	13
idag … skola	12	119
idag … spark	-169	-165
if	-118	82
if i	-30	255
if it	-166	-164
if its	-135	-127
if my	-185	-194
if someo	-150	-146
if … a	-135	-127
if … can	-130	-160
if … child	-145	-123
if … has	-113	-91
if … is	-11	-191
if … was	11	166
ifa*	-43	201
ifal	-43	201
ifal barne	-167	-143
ifal … skule	-74	64
ifran mig	101	-38
ifran pa	-95	-86
ifran … skido	-95	-86
igar angra	-4	121
igar borta	-124	-138
igar det	-19	144
igar domna	126	18
igar efter	-83	-144
igar fraga	-103	-109
igar frivi	-142	-164
igar gar	-179	-173
igar gor	-130	-101
igar hangi	-117	-63
igar jag	-134	-112
igar kan	-191	-166
igar kaner	-102	-106
igar kasta	10	157
igar kval	195	-58
igar lag	-9	145
igar lite	-197	-120
igar men	11	145
igar morse	146	0
igar nu	131	39
igar om	-99	-109
igar ont	-153	-135
igar papa	9	109
igar ska	-89	-81
igar som	137	31
igar tog	-2	104
igar ungar	31	161
igar vaden	127	16
igar vecka	113	9
igar vi	-97	-112
igar viska	-111	-115
igar … #	158	13
igar … ar	-17	-122
igar … bad	-10	108
igar … bara	-111	-115
igar … blev	-105	-117
igar … det	-8	187
igar … feber	-103	-119
igar … han	112	284
igar … hosta	-118	-81
igar … idag	38	-75
igar … igen	-102	-106
igar … inte	-166	-190
igar … jag	-73	87
igar … kraks	115	40
igar … melan	126	18
igar … mig	-35	88
igar … och	-10	-150
igar … om	-160	-155
igar … ont	-136	-107
igar … pa	-175	-160
igar … repet	-18	93
igar … rod	-103	-111
igar … sex	-87	-103
igar … skrap	-136	-118
igar … somnt	-111	-107
igar … stod	23	163
igar … vi	135	17
igen #	36	169
igen antag	-118	-110
igen det	-163	-209
igen direk	145	1
igen dom	28	93
igen han	105	162
igen hela	-134	-132
igen hjalp	-83	-95
igen hon	43	201
igen igar	31	161
igen inte	-7	153
igen kan	-172	-199
igen kaner	-110	-135
igen lyfte	-137	-110
igen men	174	28
igen och	118	152
igen pa	-85	70
igen sa	122	108
igen sama	-219	-141
igen sen	130	-25
igen sin	141	4
igen skams	-16	123
igen tredj	-221	-225
igen tryck	-114	-79
igen v	-118	-81
igen vare	7	124
igen … #	-118	-81
igen … att	-16	146
igen … blir	110	-3
igen … byter	76	-23
igen … egen	141	4
igen … en	-129	-106
igen … fast	3	148
igen … gor	31	114
igen … har	-85	55
igen … i	-197	-224
igen … laren	-38	86
igen … lugn	-102	-106
igen … nagot	-120	-88
igen … sa	-75	70
igen … sager	11	175
igen … sen	109	20
igen … sjalv	-150	-147
igen … slar	154	-15
igen … som	-179	-133
igen … talet	93	34
igen … vit	95	19
igeno handu	129	-1
igeno isen	122	-15
igeno … upe	101	-14
igenom	135	-111
igens tunga	107	48
igens … tjock	107	48
igensvulna	134	43
iha*	-65	-181
ihag	-164	-99
ihag kvale	112	12
ihag namne	-125	-118
ihag nar	-129	-142
ihag … det	-129	-142
ihag … och	112	12
ihan	47	-188
ihj*	-196	-114
ihjal	-186	-95
ihjal men	-102	-93
ihjal nagon	38	140
ihjal … det	-102	-93
ihjal … grane	8	138
ihjal … jag	38	135
iho*	138	95
ihop	149	78
ihop lakan	5	122
ihop liger	-23	97
ihop mina	-115	-128
ihop och	64	-75
ihop sig	157	-61
ihop somnt	16	125
ihop vid	129	28
ihop … att	149	5
ihop … honom	16	132
ihop … i	120	126
ihop … pa	-23	97
ihop … ror	106	13
ihop … skaka	134	3
ihop … tider	-115	-128
ikv*	188	290
ikval	188	290
ikval ar	-146	-106
ikval gor	5	143
ikval ngl	-7	138
ikval … det	43	-118
ikval … jag	-49	120
il	7	202
il hurt	0	123
il … my	0	123
ila for	-2	111
ila mig	-7	124
ila och	197	41
ila os	10	151
ila sen	104	29
ila socke	109	11
ila spyr	125	45
ila ur	-216	-182
ila … #	109	11
ila … ar	264	194
ila … armar	-5	96
ila … att	-2	111
ila … morgo	-180	-142
ila … munen	-216	-182
ila … pa	-1	118
ila … tar	119	22
ila*	105	-115
ilalu flytn	141	26
ilalu … skaka	141	26
ilaluktande	233	41
ilama aldri	137	46
ilama ar	102	46
ilama gravi	-120	-87
ilama kalsv	165	72
ilama och	289	61
ilama ont	83	39
ilama pa	-192	-158
ilama tungt	116	47
ilama … det	176	18
ilama … i	129	17
ilama … jatet	101	10
ilama … kalsv	134	20
ilama … konst	149	43
ilama … morgo	-147	-126
ilama … ont	148	31
ilama … over	116	47
ilama … vark	121	13
ilama … vecka	-120	-87
ilamaende	69	-73
ilar	-162	-131
ilm*	-34	146
ilman	-19	161
ilman minua	22	128
ils*	-197	-132
ilt*	-3	209
ilta	-12	149
iltana	10	171
im	25	202
im a	-87	-211
im afrai	16	174
im cutin	19	162
im done	29	230
im dying	-130	-110
im going	105	244
im havin	153	-3
im locke	-8	125
im losin	-4	164
im pregn	168	35
im scare	112	250
im so	-28	124
im stand	-15	133
im suicd	10	95
im think	12	134
im throw	97	4
im … about	-2	125
im … again	19	162
im … i	-72	31
im … il	7	170
im … im	-2	151
im … it	-2	131
im … on	-15	133
im … to	109	306
imo*	-135	62
imorg ar	-7	115
imorg forny	-112	-140
imorg hejda	22	109
imorg … det	-6	167
imorgon	-108	45
imorn	-39	76
imors men	175	42
imors och	109	13
imors … nu	216	53
imova garna	17	117
imova … stors	17	117
imp*	13	165
impul att	13	165
impul … puta	-7	110
impulser	17	135
in	257	320
in blir	114	26
in chest	163	49
in djupt	-148	-157
in doren	206	1
in engli	-163	-145
in et	171	171
in fingr	-18	127
in gamla	-155	-184
in gas	28	149
in halva	140	38
in hande	-4	206
in heave	14	150
in hela	112	-9
in his	86	246
in huden	141	10
in i	200	105
in klorg	163	21
in kniva	11	124
in knots	-191	-204
in law	-169	-138
in lileb	-21	128
in luft	164	9
in lugnt	-128	-162
in mage	114	26
in magen	162	0
in med	-159	-157
in mig	-26	217
in mikro	6	116
in my	96	135
in nagot	18	123
in och	155	119
in one	225	24
in os	-5	113
in pa	16	201
in rok	193	46
in secon	115	28
in spira	-132	-116
in this	-147	-166
in under	132	-5
in veden	120	40
in … a	36	154
in … ambul	-122	-94
in … ansik	140	38
in … asa	3	118
in … back	109	16
in … bater	161	17
in … bath	8	168
in … bathr	6	113
in … bla	148	39
in … car	-99	65
in … dorka	205	32
in … efter	-148	-157
in … en	44	231
in … et	163	-7
in … eye	222	74
in … forlo	-117	-124
in … halse	-126	-102
in … hans	16	95
in … hon	144	36
in … house	148	-18
in … i	30	272
in … insul	93	-17
in … jaw	152	13
in … leg	183	15
in … magen	154	13
in … magon	-129	-113
in … medic	-113	-149
in … melan	141	10
in … mig	60	213
in … mood	2	139
in … morfi	-101	-87
in … morni	-155	-145
in … nar	188	173
in … nat	129	170
in … naten	26	215
in … norde	115	22
in … north	-130	-105
in … nu	125	-9
in … och	178	177
in … ogat	214	19
in … pa	-156	-75
in … pres	127	11
in … revbe	153	11
in … room	-11	207
in … rumet	41	136
in … sanda	-6	152
in … showe	145	90
in … skruv	-119	-93
in … snow	81	-67
in … sprea	101	15
in … suger	114	26
in … urine	-119	-109
in … vagen	-180	-208
in … yxan	-22	104
ina*	-60	202
inan	-75	187
inan alved	-121	-182
inan barne	-83	-104
inan des	17	129
inan han	7	217
inan hjart	-119	-113
inan jag	-82	93
inan mens	-124	-133
inan nagon	25	168
inan prov	-108	-148
inan skils	26	100
inan skola	-176	-216
inan somnt	34	117
inan vi	47	-126
inan … hitar	25	168
inan … hjalp	-121	-182
inan … komer	-6	145
inan … pa	-148	-149
inan … sambo	13	102
inan … vakna	33	156
inat men	-142	-109
inat … det	-143	-145
inb*	-176	-53
inbro i	-114	-114
inbro … forad	-114	-114
inbrot	-114	-114
ind*	64	-103
india	-137	-155
indra under	109	5
indra … revbe	109	5
indragningar	109	5
ine i	202	159
ine laake	-142	-132
ine … blodf	-114	-97
ine … lungi	-91	-82
ine … roken	140	14
ine … talte	151	-17
ine*	-125	22
ineba #	123	22
ineba … ar	123	22
inebandy	-222	-238
inebandyn	-136	-94
inebandyplanen	123	22
iner	-112	-101
iner criti	-112	-101
iner … doing	-112	-101
inet	-32	141
inet leva	13	155
inet ont	-127	-117
inet … i	-127	-117
inf*	-110	-273
infar forut	140	37
infar … sama	130	34
infarkten	182	34
infarktkansla	146	27
infek sar	135	41
infek … roda	135	41
infekterat	124	25
infla igen	-114	-79
infla nagel	-125	-110
inflamerad	-125	-110
influ tror	-201	-196
influ … jag	-194	-183
influensa	-239	-180
influensasprutan	-72	-169
infor	-318	-292
infor barne	53	206
infor jobet	-95	-107
infor opera	-188	-205
infor … pa	-166	-198
infor … svarf	-121	-170
ing*	-95	107
inga foste	113	9
inga spark	164	7
inga … bara	-149	-45
inga … det	-143	-126
inga … ingen	-153	-164
inga … men	169	19
inga … och	-176	-149
inga … sen	118	6
ingen	-85	193
ingen det	20	151
ingen drick	12	123
ingen efekt	133	22
ingen feber	-483	-298
ingen framt	-17	99
ingen har	-162	-142
ingen hjalp	24	163
ingen hon	-130	-86
ingen kanse	112	-28
ingen komer	11	195
ingen konta	11	-162
ingen kraks	114	14
ingen luft	140	-99
ingen menin	77	263
ingen ork	-40	71
ingen pa	34	-104
ingen puls	300	14
ingen reakt	-58	-112
ingen rorel	146	-3
ingen ska	-115	-104
ingen skule	44	238
ingen svara	7	185
ingen vag	-2	136
ingen vet	159	373
ingen … bara	-134	38
ingen … eler	-120	-142
ingen … for	12	147
ingen … genom	-188	-167
ingen … han	-113	-120
ingen … hant	-162	-142
ingen … hjalp	123	4
ingen … i	127	125
ingen … inget	-68	-162
ingen … ja	-98	-112
ingen … jag	12	120
ingen … jobet	-150	-145
ingen … kan	-145	-132
ingen … kisar	-171	-132
ingen … kvina	-138	-127
ingen … langr	-51	91
ingen … lite	-153	-123
ingen … mar	-115	-100
ingen … marka	32	277
ingen … men	215	-18
ingen … nu	-74	-177
ingen … och	-185	-157
ingen … om	4	170
ingen … pa	189	-9
ingen … pig	-114	-78
ingen … sa	-6	135
ingen … sakna	54	198
ingen … tog	-109	-121
ingen … ut	-12	103
ingen … vanst	-50	-124
ingen … vore	-2	104
ingenstans	147	40
ingenting	205	105
inget als	-86	-105
inget anat	-219	-155
inget blodf	-115	-122
inget efter	11	160
inget for	-5	158
inget hon	114	12
inget kanse	-121	-122
inget kvar	-36	117
inget mer	-340	-126
inget nar	172	53
inget nu	-170	-152
inget nyt	65	-66
inget och	86	130
inget sen	-138	-127
inget tva	-130	-132
inget … bara	-177	-184
inget … den	-136	-108
inget … des	-171	-150
inget … drink	11	160
inget … ingen	-185	-144
inget … med	13	149
inget … men	140	181
inget … mit	-8	154
inget … och	138	30
inget … slag	-130	-132
inget … spyr	115	-3
inget … vi	-135	-138
inh*	41	-177
inhal hjalp	-133	-97
inhal oftar	-117	-109
inhal rat	-119	-113
inhal … an	-117	-109
inhalator	-128	-162
inhalatorn	78	-101
ink*	41	-112
inkla brack	166	13
inklamt	166	13
inkontinenskyd	-136	-127
inl*	-204	8
inlag	-167	-153
inlag for	-157	-118
inlag … hjart	-93	-119
inlagd	-157	-118
inlas hema	7	109
inlas … av	7	109
inlas … toale	-130	-65
inlast	-34	171
inope har	131	-10
inopererad	131	-10
insid me	-30	155
insida	1	139
insju och	175	27
insju ogon	153	17
insju … hon	154	20
insjunkna	191	16
inskr vecka	-119	-101
inskr … #	-119	-101
inskrivning	-177	-147
instruktor	-122	-120
insul ar	-5	129
insul av	138	20
insul behov	-105	-121
insul lantu	-174	-160
insul med	10	137
insul … dodli	-10	130
insul … flit	-5	109
insul … har	-124	-112
insul … inte	239	21
insul … menin	8	123
insul … mista	116	21
insul … nyt	-105	-121
insulinenheter	-10	130
insulinet	53	111
insulinkaning	172	4
insulinkoma	128	-29
insulinpena	-124	-112
insulinpenan	101	-18
insulinpenor	-135	-132
insulinpump	-131	-122
int	219	267
int a	170	24
int ata	146	35
int finas	45	233
int kisa	143	22
int lev	3	131
int leva	9	230
int lyft	-146	-134
int nu	-13	132
int prata	189	30
int rora	173	19
int sluta	70	114
int svalj	159	38
int va	148	207
int vart	-6	111
int vem	7	175
int … armen	-146	-134
int … blama	-112	-112
int … for	-18	145
int … har	107	-37
int … i	158	1
int … kvar	-16	149
int … lang	3	131
int … man	-6	111
int … pa	-73	148
int … rikit	132	-1
int … vacka	123	13
intag pa	-119	-111
intag … psyke	-119	-111
intagen	-119	-111
inte als	-15	189
inte ands	168	15
inte andsa	152	2
inte ata	157	-2
inte ater	-129	-96
inte atit	21	133
inte att	310	159
inte av	-120	-109
inte bara	-75	-122
inte benen	240	39
inte blekn	209	45
inte bloda	207	-36
inte boja	244	86
inte bort	141	3
inte bry	8	123
inte den	131	2
inte det	133	-66
inte drick	194	22
inte fa	260	7
inte fans	20	132
inte far	29	198
inte fast	119	112
inte finas	57	376
inte fins	106	378
inte for	17	262
inte forla	10	97
inte forsv	290	91
inte fraga	-131	-117
inte frago	107	23
inte fram	235	-28
inte frosa	-167	-133
inte ga	238	286
inte gar	234	80
inte grata	184	22
inte grate	0	111
inte ha	-117	-69
inte hala	269	97
inte han	-123	-103
inte har	28	135
inte hjalp	96	45
inte hopa	121	29
inte hosta	172	34
inte hotad	-119	-132
inte i	63	189
inte ihag	-175	-215
inte ingen	-1	144
inte ja	39	231
inte jag	118	212
inte joba	-132	-168
inte just	-157	-144
inte kampa	11	161
inte kan	378	142
inte kana	237	22
inte kansk	-155	-140
inte kant	161	16
inte kisa	362	106
inte kisat	250	61
inte koma	133	130
inte konta	361	31
inte krakt	104	10
inte kunat	151	15
inte lamna	-21	88
inte langr	133	-57
inte lasa	223	-3
inte leva	181	375
inte liga	221	16
inte liv	306	25
inte ljuse	140	42
inte luft	283	47
inte lyder	102	81
inte lyfta	61	-86
inte men	178	44
inte mer	-82	170
inte nar	330	60
inte nu	-35	80
inte och	173	33
inte om	207	260
inte opna	48	155
inte ord	131	22
inte orden	56	-123
inte orkar	189	89
inte pa	155	58
inte pluga	-186	-195
inte prata	227	227
inte resa	208	52
inte rikti	-166	-270
inte rora	201	62
inte rort	144	24
inte rycke	-31	97
inte sa	21	-117
inte saga	205	235
inte saker	-168	-64
inte sig	229	30
inte ska	19	146
inte skrik	114	84
inte slape	189	145
inte slas	10	130
inte slo	-118	-79
inte som	113	4
inte somna	-155	-158
inte sova	-291	-205
inte sovit	60	260
inte spark	98	12
inte sta	231	103
inte stada	-105	-108
inte stop	144	-12
inte stopa	159	-34
inte suga	240	-1
inte svalj	206	-11
inte ta	149	100
inte table	-122	-109
inte talet	-164	-132
inte til	195	13
inte tita	207	13
inte trafa	13	129
inte up	141	6
inte uplev	17	138
inte ut	-150	-67
inte va	132	315
inte vacka	178	22
inte vad	83	-259
inte vakna	173	228
inte vanta	-121	54
inte var	74	-117
inte vara	98	273
inte varfo	16	236
inte vart	82	149
inte vid	150	13
inte vil	98	265
inte vilke	58	-100
inte vrida	-176	-170
inte … a	-35	134
inte … andan	-126	-107
inte … ar	-64	-294
inte … at	-141	-168
inte … att	107	272
inte … bajse	116	24
inte … bara	-21	-273
inte … barne	88	187
inte … benen	300	64
inte … benet	165	29
inte … blir	137	14
inte … boja	173	39
inte … bort	204	50
inte … bra	177	11
inte … brost	162	19
inte … da	64	228
inte … dag	137	33
inte … den	-178	-109
inte … det	-27	-168
inte … domna	138	34
inte … dusch	26	108
inte … efter	150	24
inte … egen	21	130
inte … eler	202	91
inte … emela	136	8
inte … emot	-17	171
inte … en	144	120
inte … ena	201	2
inte … ensam	1	219
inte … fa	125	113
inte … far	-14	129
inte … fardi	6	128
inte … fast	160	10
inte … finas	-3	158
inte … fingr	128	19
inte … flask	-119	-125
inte … foter	158	29
inte … fram	180	2
inte … fros	-110	-98
inte … funka	96	4
inte … ga	154	131
inte … genom	-217	-211
inte … googl	20	148
inte … gor	164	13
inte … grane	13	118
inte … grata	-163	-78
inte … grons	-158	-135
inte … hakan	138	57
inte … har	194	102
inte … hela	155	117
inte … heler	35	154
inte … hem	18	151
inte … hema	44	225
inte … hene	165	45
inte … hes	-135	-129
inte … hjalp	67	161
inte … hogra	103	19
inte … hogt	8	143
inte … hol	3	159
inte … hon	314	-42
inte … hos	8	134
inte … huvud	155	44
inte … i	221	27
inte … igen	-140	-155
inte … imorg	23	152
inte … inan	13	102
inte … ingen	-198	-172
inte … inte	-81	63
inte … ja	95	112
inte … jag	268	185
inte … jobad	-128	-105
inte … jobet	-152	-177
inte … kan	190	117
inte … kisa	205	17
inte … kisar	-167	-133
inte … klock	-95	-133
inte … knapa	183	17
inte … kopa	22	131
inte … kvale	112	12
inte … kvar	-4	146
inte … la	-138	-113
inte … laang	-1	111
inte … langr	-151	-20
inte … leva	0	103
inte … lever	11	174
inte … liga	113	-24
inte … man	11	148
inte … manga	109	4
inte … manis	11	171
inte … mat	-81	-139
inte … me	-131	-41
inte … medve	150	13
inte … mer	108	281
inte … mig	106	186
inte … min	174	13
inte … mun	144	3
inte … mycke	-116	-146
inte … nacke	145	10
inte … nagot	109	106
inte … namne	-125	-118
inte … nan	-36	118
inte … nar	221	-10
inte … narko	-155	-133
inte … nej	116	69
inte … ner	295	121
inte … nu	-184	-158
inte … o	158	9
inte … och	186	211
inte … ogon	0	154
inte … ont	126	96
inte … ord	153	-22
inte … orden	287	9
inte … piper	157	8
inte … pluge	-131	-141
inte … prata	151	88
inte … putad	33	161
inte … rakt	173	-24
inte … rata	169	2
inte … rent	155	-4
inte … sa	-172	-32
inte … saliv	130	36
inte … sate	-166	-167
inte … sedan	255	123
inte … sig	125	-123
inte … sin	216	15
inte … sit	221	4
inte … siter	-171	-124
inte … sjalv	199	54
inte … skaka	-171	95
inte … skara	24	179
inte … slape	-135	-120
inte … slar	152	20
inte … snala	10	173
inte … snubl	123	22
inte … som	89	120
inte … somna	-111	-122
inte … sta	203	28
inte … stira	118	8
inte … stop	150	18
inte … stopa	116	88
inte … stora	-128	-111
inte … svalj	168	102
inte … svaml	115	35
inte … tack	38	100
inte … tagit	140	6
inte … tan	-126	-117
inte … tange	102	16
inte … tanka	-172	-192
inte … tar	124	111
inte … tarna	208	28
inte … tat	134	33
inte … telef	2	214
inte … til	208	196
inte … tilba	30	191
inte … tita	-4	163
inte … titar	156	-8
inte … trots	180	46
inte … tunga	-110	-104
inte … tva	104	10
inte … up	155	-46
inte … uplev	8	139
inte … ut	123	274
inte … v	-99	-86
inte … va	102	-24
inte … vacka	205	-15
inte … vaka	154	28
inte … vaken	-140	-128
inte … vakna	88	131
inte … vanst	218	39
inte … var	-127	-171
inte … varfo	28	156
inte … vi	194	127
inte … vildo	27	158
into	248	258
into a	4	115
into my	169	133
into … room	12	119
into … tree	4	115
intyg	-209	-104
intyg digit	-133	-116
intyg for	-155	-90
intyg fran	-106	-143
intyg men	-79	-98
intyg om	-127	-135
intyg pa	52	168
intyg til	-156	-237
intyg … att	-134	-75
intyg … handl	10	110
intyg … hyres	-86	-144
intyg … jobet	-115	-151
intyg … min	-170	-152
intyg … nu	-90	-121
intyg … skado	46	120
intyg … skola	-83	-125
inu*	25	232
inuti	25	232
ipr*	-214	-301
ipren	-214	-301
ipren #	-112	-101
ipren for	171	40
ipren mot	-136	-123
ipren och	119	-66
ipren … alved	-173	-183
ipren … en	187	18
ipren … feber	-136	-123
ipren … mg	-112	-101
iri*	-224	-198
iriterad	-131	-139
iriterande	-203	-188
is	169	-1
is a	-201	-63
is afrai	-115	-127
is and	131	3
is breat	181	-41
is choki	172	9
is closi	141	6
is comin	236	3
is convu	135	8
is droop	136	11
is dying	164	5
is fitin	153	10
is gone	27	-132
is it	-294	-224
is itchy	181	30
is kilin	-221	-202
is limp	138	18
is my	-4	166
is nar	23	109
is och	-1	148
is playi	-109	-77
is screa	-5	168
is sitin	134	-8
is sore	-109	-149
is spurt	169	9
is stand	113	-3
is stif	-163	-159
is tan	-95	-123
is the	-151	-225
is there	-250	-107
is three	-138	-131
is tight	145	22
is … #	114	-27
is … and	157	111
is … bit	-211	-185
is … dange	-113	-107
is … depre	26	126
is … efter	-95	-123
is … for	86	149
is … han	1	162
is … his	139	8
is … last	16	119
is … me	-222	-204
is … my	-131	-119
is … norma	-212	-225
is … of	-61	-147
is … ok	-197	-168
is … tap	-192	-175
is … to	111	199
is … up	79	-108
isa	58	223
isa lyo	22	166
isa … aitia	25	203
isan	80	-90
isar	-98	-166
ise*	247	7
isen	247	7
isen ar	110	29
isen brast	154	-11
isen de	6	87
isen igar	184	65
isen kan	-114	-86
isen mins	153	4
isen och	-225	-148
isen pa	52	-71
isen slog	122	22
isen upe	101	-14
isen vi	96	-20
isen … fick	89	-26
isen … forel	-98	-88
isen … i	122	22
isen … ingen	153	4
isen … nu	101	-14
isen … rora	-114	-86
isen … skote	98	-23
isen … slog	-224	-177
isen … upe	140	23
isk*	281	28
iskal	260	27
iskal och	255	21
iskal om	164	36
iskal … bla	112	-3
iskal … o	126	4
isn*	176	118
isnt	176	118
isnt worth	-4	162
isnt … livin	-10	130
ist*	137	201
istal for	181	13
isvak och	-135	-172
isvak … tarna	-141	-124
it	-144	153
it al	31	190
it burns	-110	-175
it dange	-113	-107
it feels	11	135
it itche	-122	-117
it norma	-154	-170
it now	-199	-220
it ok	-172	-147
it out	-22	118
it pased	141	11
it start	-144	-151
it … last	-123	-128
it … not	-131	-139
it … that	-168	-187
it … when	-208	-208
itc*	-385	-386
itches	-183	-173
itchi like	-148	-144
itchi … hel	-129	-121
itching	-244	-236
itchy	-262	-259
itchy arms	-135	-138
ite	170	25
ite luft	170	25
ite*	20	176
iteni	9	122
its	130	235
its been	123	-47
its blue	-121	-116
its the	19	162
its … last	26	126
its … strok	-135	-127
its*	43	333
itseani	-9	174
itsemurhaa	14	148
itseni	17	215
iva	-133	-172
iva*	139	12
ivag	139	12
ive	46	406
ive been	-74	111
ive cance	21	167
ive got	-105	39
ive had	-182	-161
ive said	30	113
ive start	23	133
ive write	54	200
ive … a	-132	12
ive … my	113	212
ive … savin	7	133
ive … scrat	22	132
ive … the	36	246
ive … throw	118	12
ja	183	351
ja andas	144	38
ja blir	66	162
ja borja	31	162
ja cance	-114	-128
ja det	161	78
ja e	64	342
ja fa	-167	-152
ja fick	-186	-188
ja flamt	131	-11
ja forsv	13	115
ja frukt	-118	-111
ja geer	10	140
ja gor	4	173
ja har	-8	128
ja heiko	178	9
ja hengi	178	6
ja i	-238	-212
ja iblan	-159	-167
ja ja	181	70
ja jag	61	216
ja kisar	-137	-121
ja komer	-10	113
ja kvar	-101	-111
ja lapar	140	7
ja lever	11	174
ja lite	-173	-175
ja maste	6	165
ja med	-6	125
ja men	-176	-195
ja menar	42	178
ja nuha	-126	-129
ja nyt	197	-32
ja oksen	247	5
ja pa	176	17
ja sa	-69	95
ja sager	102	-24
ja sanoi	13	164
ja sanoo	46	171
ja sekav	129	17
ja sen	-146	-139
ja ser	-144	-131
ja ska	-42	229
ja skar	12	109
ja skule	-175	-153
ja stale	115	22
ja ta	-190	-210
ja tack	-175	-193
ja tog	-150	-154
ja tva	-98	-112
ja uhkaa	-4	185
ja ut	108	-5
ja va	-221	-134
ja vara	3	134
ja vet	21	144
ja … alt	183	-62
ja … alved	-114	-123
ja … andas	-116	-164
ja … armen	-183	-178
ja … bara	-44	156
ja … blev	93	-11
ja … blivi	21	127
ja … borta	20	185
ja … dagar	-98	-112
ja … det	-100	-96
ja … doda	7	152
ja … en	-231	-179
ja … eta	11	161
ja … fast	98	-20
ja … fat	-162	-126
ja … for	-191	-103
ja … ful	-6	111
ja … gar	-144	-138
ja … garna	-132	-144
ja … gor	134	-12
ja … gora	6	242
ja … han	70	162
ja … har	189	266
ja … ja	140	-66
ja … jag	-69	130
ja … kan	-98	-112
ja … kasi	187	1
ja … knat	-121	-127
ja … kola	-181	-192
ja … kvar	13	158
ja … me	-171	0
ja … nej	3	118
ja … ner	-146	-134
ja … on	4	-132
ja … ont	-119	-162
ja … op	10	140
ja … pa	120	61
ja … plane	31	162
ja … rad	96	130
ja … sa	-35	173
ja … satei	114	4
ja … siter	115	-21
ja … skada	-28	110
ja … slage	11	184
ja … sluta	-6	111
ja … som	62	-84
ja … stame	-123	-121
ja … stral	179	-4
ja … sveta	135	-10
ja … table	-6	125
ja … tanke	52	146
ja … var	-148	-118
ja … vet	-158	-199
ja … yr	138	30
jac*	-139	-143
jack	-168	-237
jack sluta	-100	-122
jack … bloda	-100	-122
jag	-96	254
jag #	-179	-278
jag a	145	-77
jag akta	-7	118
jag altid	-103	-154
jag amar	-179	-151
jag andfa	207	55
jag angra	127	45
jag anmal	89	139
jag antib	-125	-121
jag ar	30	374
jag armen	106	-57
jag asist	112	163
jag at	-7	-149
jag ata	-190	-194
jag atit	24	-109
jag att	75	193
jag av	-185	-191
jag avslu	14	165
jag banka	-2	109
jag bar	-53	-128
jag bara	195	267
jag barne	149	7
jag bast	-101	-120
jag batre	-92	-114
jag begar	-127	-163
jag behov	-146	141
jag berat	-31	136
jag besta	-3	147
jag besva	-90	-114
jag bet	-4	99
jag betal	-171	-164
jag blaso	-142	-139
jag blev	38	315
jag bli	-107	-33
jag blir	-28	115
jag blivi	-145	-145
jag blod	93	137
jag blode	-37	181
jag bojer	-178	-174
jag bokar	-194	-187
jag bor	-132	76
jag borja	-209	-125
jag borst	-155	-155
jag borta	17	166
jag bortd	112	1
jag brane	-16	236
jag bruka	4	111
jag bruti	-149	-130
jag bryr	26	199
jag byte	6	-101
jag cykla	-204	-159
jag dar	-4	137
jag det	133	232
jag diska	-134	-133
jag dit	36	143
jag do	55	187
jag dod	20	169
jag dodar	24	161
jag dog	-2	145
jag dok	151	13
jag domna	94	116
jag dor	-18	-222
jag drar	203	35
jag drog	131	24
jag drome	48	227
jag dubel	123	8
jag dyka	-108	-89
jag e	-30	129
jag egent	-132	-130
jag en	62	-70
jag epipe	-126	-93
jag fa	-244	-201
jag far	58	170
jag fat	-104	-207
jag feber	199	44
jag fick	-146	-92
jag finas	14	98
jag foda	-118	-99
jag for	-228	-192
jag forlo	0	147
jag forst	21	127
jag forsv	74	266
jag fortf	0	139
jag fortj	15	123
jag frisk	-104	-127
jag fros	3	177
jag frosa	116	21
jag fryse	67	-90
jag fylde	-180	-228
jag fyler	87	117
jag gamal	-102	-113
jag gapar	-135	-115
jag gar	-71	122
jag gaspa	-140	-131
jag gav	-142	-159
jag gick	79	120
jag gjord	76	122
jag gjort	-1	182
jag glad	-111	-142
jag glomd	-105	-124
jag glome	-132	-168
jag glomt	-195	-182
jag gomer	-1	128
jag googl	40	134
jag gor	156	444
jag grat	-134	-64
jag grate	-191	-189
jag gravi	115	8
jag grubl	-98	-122
jag hade	-94	100
jag haft	124	-106
jag halde	108	22
jag haler	159	80
jag han	133	2
jag hange	-11	-107
jag har	106	417
jag hatar	-136	-96
jag helre	30	148
jag hes	149	6
jag hitad	56	119
jag hjart	126	55
jag hol	-43	101
jag hopa	71	119
jag hopar	-160	-6
jag hopas	10	151
jag hor	122	341
jag hosta	-77	-187
jag i	154	196
jag igen	154	21
jag in	-124	-72
jag ine	-114	-97
jag ingen	128	7
jag joba	161	7
jag ju	-159	-178
jag just	138	55
jag kan	-93	30
jag kaner	104	72
jag kant	176	60
jag karva	-6	178
jag kasta	-14	209
jag kisad	124	-23
jag klamd	-129	-53
jag klar	12	216
jag klatr	-85	72
jag kliar	170	75
jag knot	-43	79
jag kola	-233	-216
jag kolad	14	137
jag kolar	-170	-166
jag komer	29	215
jag kopa	-177	-165
jag kor	34	221
jag kora	-187	-182
jag korde	-165	-53
jag kort	-123	-101
jag krakt	160	34
jag krosa	-123	-115
jag krype	161	35
jag kuden	28	135
jag kunde	-234	-152
jag kvavs	151	-54
jag lag	-13	212
jag lagad	-127	-150
jag lakar	-119	-125
jag lamna	-147	-65
jag langt	43	148
jag laser	-148	-110
jag latsa	16	150
jag levde	-91	-112
jag lever	-23	167
jag liger	47	-158
jag ljog	45	190
jag lyfta	-171	-170
jag malad	-178	-146
jag mama	162	32
jag maste	255	265
jag mate	-132	-113
jag men	29	-117
jag menar	-57	109
jag min	93	-80
jag misad	-143	-144
jag misly	-5	128
jag nar	-93	61
jag nasta	-30	-140
jag nog	-132	-119
jag ny	-140	-160
jag nyper	284	-18
jag nys	-18	83
jag nyser	-176	-149
jag o	116	117
jag och	-185	-50
jag om	-215	-74
jag ont	-265	-101
jag orkar	121	175
jag oroa	-120	-139
jag oroar	-161	-184
jag overd	12	177
jag pa	175	171
jag palar	-1	119
jag panik	-114	-111
jag plane	-22	69
jag pluga	-117	-112
jag pruta	-119	-98
jag rad	194	187
jag rakad	-142	-210
jag rakna	-16	137
jag raper	-113	-120
jag redan	-106	41
jag reser	95	-149
jag reste	-180	-206
jag rispa	8	129
jag roka	-113	-132
jag ropar	172	12
jag rorde	-100	-115
jag rund	-114	-88
jag sa	87	169
jag sag	-182	-126
jag saga	-175	-147
jag sager	116	187
jag sagt	18	239
jag sakna	-177	-207
jag sat	-83	-208
jag sata	-150	-122
jag sate	-87	24
jag sater	208	6
jag ser	301	14
jag siter	-45	165
jag sjalv	-136	45
jag ska	-31	255
jag skada	53	225
jag skafa	-163	-200
jag skams	25	183
jag skick	-192	-166
jag skilj	24	135
jag skjut	-161	-120
jag skota	38	-95
jag skrev	-219	-202
jag skrik	119	-30
jag skule	-74	-309
jag slakt	140	4
jag slape	-48	93
jag slar	-44	117
jag slut	20	163
jag sluta	-301	-246
jag snark	-298	-289
jag snora	-117	-125
jag snubl	-81	64
jag snusa	-122	-98
jag snyte	-160	-153
jag soka	-177	-147
jag soker	-220	-243
jag som	-34	175
jag somna	-95	80
jag sov	-44	150
jag sova	-151	-42
jag sover	-102	54
jag spela	-216	-212
jag sprin	-233	-243
jag spyr	222	41
jag sta	-120	-108
jag stale	-93	-131
jag stang	-173	-209
jag star	243	53
jag stote	-107	-79
jag straf	-11	112
jag stryk	2	130
jag stuck	-155	-160
jag stygn	-16	95
jag sutit	-22	-123
jag svald	188	7
jag svalj	-126	-11
jag svalt	104	18
jag sveta	74	-93
jag svima	162	-1
jag tank	33	153
jag tanke	-23	249
jag tapa	-131	-118
jag tapad	-18	157
jag tar	-93	3
jag testa	-169	-144
jag titar	22	142
jag tjata	100	21
jag tog	100	174
jag torka	194	-38
jag trafa	-11	146
jag trana	-119	-229
jag trani	-110	-119
jag trode	30	-176
jag trot	-58	84
jag tryck	-278	-94
jag tva	165	27
jag tvata	-166	-156
jag utsla	146	18
jag vakna	26	187
jag val	-11	151
jag vanar	30	138
jag vande	-187	-211
jag var	-43	195
jag vara	-181	-211
jag varda	16	128
jag vardc	-103	-103
jag varit	19	-97
jag varje	-8	116
jag varmt	-101	-83
jag vet	-45	224
jag veta	-147	-176
jag vil	-64	242
jag vilar	121	-84
jag vilat	96	-13
jag vilin	13	170
jag vride	-218	-195
jag vuxen	-106	-146
jag … #	-22	152
jag … adiso	123	22
jag … ala	118	189
jag … alas	27	185
jag … aldel	233	-25
jag … aldri	-16	80
jag … alved	-108	-165
jag … andas	-158	-188
jag … andfa	94	-42
jag … andno	-156	-143
jag … anges	44	140
jag … anhor	-159	-176
jag … anka	-143	-132
jag … antas	23	154
jag … antib	-198	-163
jag … anu	-82	-85
jag … ar	252	151
jag … arg	-198	-222
jag … armba	-107	-79
jag … astma	-185	-157
jag … ata	-59	145
jag … aterb	-135	-141
jag … aters	-114	-97
jag … atit	-131	-110
jag … att	78	137
jag … avske	-13	133
jag … balko	-11	132
jag … bearb	-83	-104
jag … bebis	-83	121
jag … behov	-128	-93
jag … bensi	101	-38
jag … besta	52	231
jag … besva	-90	-114
jag … bet	27	173
jag … betsk	-120	-108
jag … bla	-120	46
jag … blama	-98	50
jag … blat	-3	162
jag … blod	-91	-184
jag … blodp	-135	-99
jag … boja	-136	-104
jag … bort	-126	-165
jag … borta	58	256
jag … bra	-179	-57
jag … brana	11	121
jag … brand	-118	-146
jag … bruti	-151	-168
jag … brutn	-5	151
jag … dalig	-90	93
jag … darne	3	121
jag … datum	28	93
jag … de	23	227
jag … dem	-97	49
jag … den	-157	-83
jag … det	70	225
jag … diabe	-83	-117
jag … djupt	-153	-159
jag … do	108	268
jag … dod	-20	104
jag … doda	13	166
jag … dom	2	138
jag … doter	88	-10
jag … dov	-138	-54
jag … drank	14	204
jag … drick	-136	-155
jag … druck	81	141
jag … drunk	-93	-95
jag … dukat	1	131
jag … dumpa	24	121
jag … dusch	-16	134
jag … e	4	193
jag … efter	32	163
jag … egent	94	-70
jag … eksem	-130	-152
jag … eliqu	164	24
jag … elrak	-127	-148
jag … elva	-109	16
jag … emot	-19	173
jag … ensam	-119	24
jag … et	-17	-143
jag … f	-109	-121
jag … famil	37	164
jag … far	145	95
jag … fardi	-32	155
jag … fardt	-147	-162
jag … fast	51	135
jag … fat	57	203
jag … feber	-264	-197
jag … fel	156	163
jag … finas	1	113
jag … fisk	164	21
jag … flytn	12	110
jag … for	-70	70
jag … fora	-5	128
jag … forkl	-143	-144
jag … forky	-158	-137
jag … forny	-89	-167
jag … forts	-104	8
jag … fraga	-65	-181
jag … fran	89	152
jag … friko	-96	-131
jag … frisk	9	-116
jag … frusi	88	-10
jag … ful	89	120
jag … funde	20	162
jag … ga	-29	173
jag … galen	-231	-94
jag … gamla	-127	-117
jag … gar	-70	-120
jag … ge	-14	119
jag … gente	-109	-94
jag … gift	80	-73
jag … gifta	41	255
jag … gjort	97	174
jag … glas	-113	-107
jag … golve	153	-12
jag … gomt	-33	111
jag … gora	248	387
jag … grase	140	6
jag … gud	32	236
jag … ha	-174	-34
jag … haft	98	122
jag … haha	-173	-148
jag … halso	-200	-203
jag … halva	90	-8
jag … hamta	93	-97
jag … handl	-147	-104
jag … hanga	-18	93
jag … harif	26	129
jag … hejda	15	119
jag … hela	-152	-164
jag … hit	-122	-68
jag … hon	-116	28
jag … hopa	-113	-95
jag … hora	30	-111
jag … hur	-4	179
jag … i	2	114
jag … idag	2	170
jag … igar	48	132
jag … igen	20	170
jag … ihop	-85	57
jag … ila	214	179
jag … impul	17	135
jag … in	12	125
jag … inan	14	151
jag … ineba	-142	-156
jag … inga	-15	134
jag … ingen	167	210
jag … inget	138	145
jag … inhal	-119	-113
jag … inlas	16	179
jag … int	39	153
jag … inte	-29	173
jag … intyg	-72	101
jag … ipren	-142	-141
jag … jagar	-103	-142
jag … jesus	5	152
jag … joba	-183	-216
jag … ju	-167	-104
jag … kafe	-182	-150
jag … kal	134	-17
jag … kalor	-109	-112
jag … kalsv	126	8
jag … kan	-75	-179
jag … karlk	122	1
jag … karto	-86	-105
jag … kasta	-4	146
jag … kiwi	141	14
jag … klada	-111	-142
jag … klump	139	40
jag … kniv	-120	-57
jag … knive	-13	187
jag … kola	-196	-203
jag … koleg	-112	-95
jag … kompi	-131	-82
jag … konst	-119	-156
jag … kopa	6	102
jag … kopt	28	224
jag … korko	-123	-115
jag … kotid	-128	-130
jag … krist	-142	-131
jag … kryst	145	13
jag … kuna	-143	-35
jag … kvar	62	215
jag … lagt	50	212
jag … lakar	-158	-152
jag … lamna	-125	-8
jag … langr	9	110
jag … lap	-87	-101
jag … lart	24	217
jag … lat	0	137
jag … ledse	-135	-176
jag … leva	-177	-71
jag … levax	-108	-124
jag … lever	0	139
jag … lileb	121	22
jag … liten	-144	-147
jag … litet	-112	-115
jag … livet	-201	-228
jag … livra	27	170
jag … ljugi	6	142
jag … lok	-166	-163
jag … lova	17	167
jag … luft	178	150
jag … lufte	-123	-113
jag … lyda	-20	150
jag … lyfta	-115	-129
jag … magon	-109	-143
jag … man	-16	131
jag … manda	-102	-119
jag … marat	-112	-98
jag … medel	8	149
jag … mesia	9	105
jag … migra	-111	-98
jag … min	-178	-168
jag … mindr	-117	-90
jag … misha	25	154
jag … mjal	-123	-125
jag … mormo	-62	63
jag … mycke	-136	43
jag … nalar	6	145
jag … namn	-123	-150
jag … nara	94	164
jag … nasta	-60	92
jag … naten	42	168
jag … nej	22	281
jag … ner	-43	113
jag … nervo	-228	-268
jag … nio	-56	104
jag … nitio	-5	147
jag … ny	-21	-104
jag … nys	174	76
jag … ok	-93	-109
jag … omepr	30	123
jag … omkul	-123	-80
jag … ont	-209	-17
jag … ordna	51	153
jag … orka	20	147
jag … orkar	153	33
jag … oroli	-182	-214
jag … osake	-109	-119
jag … outha	111	24
jag … ovat	-4	131
jag … overa	146	18
jag … p	-118	-137
jag … pakor	-140	-45
jag … paper	-87	-145
jag … pasat	33	150
jag … pig	-148	-103
jag … plane	36	173
jag … plast	-203	-181
jag … preci	48	190
jag … presa	-139	-157
jag … prick	161	26
jag … prise	-133	-157
jag … provs	-168	-176
jag … rad	-33	271
jag … radad	2	124
jag … rakna	-21	174
jag … rakni	-149	-193
jag … rakt	-146	-167
jag … ramla	-9	137
jag … rasan	-98	-121
jag … regnb	98	30
jag … remis	68	-71
jag … resa	42	158
jag … resta	-106	-92
jag … ringa	86	-89
jag … rodbe	-153	-139
jag … rora	-153	-134
jag … roste	81	227
jag … ruska	110	-25
jag … saft	155	3
jag … sagt	-56	123
jag … sald	28	181
jag … salva	-104	-117
jag … sambo	-160	-176
jag … sata	161	3
jag … sen	-59	-165
jag … sita	143	-5
jag … siter	155	-9
jag … sjalv	130	172
jag … sjuk	-123	-135
jag … sjuks	-145	-94
jag … sjuti	-84	-130
jag … skada	-21	184
jag … skara	-146	-95
jag … skate	-181	-155
jag … skick	39	175
jag … skilj	25	144
jag … skote	114	-45
jag … skuri	151	61
jag … skyd	13	182
jag … skyld	-6	146
jag … sla	37	187
jag … slage	13	257
jag … slagi	-157	-45
jag … slar	-113	-81
jag … slipa	16	137
jag … slut	73	268
jag … sluta	-4	152
jag … snara	-1	147
jag … snark	-118	-145
jag … sockr	-146	-122
jag … soka	-143	-192
jag … sova	-10	85
jag … spara	33	205
jag … spira	132	14
jag … sta	155	133
jag … stada	48	136
jag … stick	8	155
jag … stil	137	-27
jag … stila	130	118
jag … stod	-39	-154
jag … stor	76	-23
jag … stres	-107	-154
jag … strun	123	-7
jag … stryk	41	226
jag … svag	143	17
jag … svalt	189	-6
jag … svamp	-160	-135
jag … svara	-244	-262
jag … svart	28	-189
jag … svima	127	-12
jag … syra	-113	-120
jag … syran	-21	108
jag … ta	43	216
jag … table	-122	107
jag … tagit	241	91
jag … tagti	14	137
jag … taket	-159	-160
jag … talet	111	6
jag … tande	121	-6
jag … tandv	127	6
jag … tanka	27	291
jag … tankt	-107	31
jag … tejpa	-16	139
jag … tiden	-170	-188
jag … til	-16	225
jag … tio	-69	63
jag … tjugo	43	-96
jag … tolv	-19	119
jag … trana	-36	132
jag … treti	21	115
jag … treto	-5	153
jag … trot	-204	-115
jag … tryck	154	50
jag … tryg	-116	-178
jag … tupar	132	14
jag … tvata	42	113
jag … tving	34	150
jag … up	131	140
jag … upfor	137	13
jag … utag	-131	-120
jag … utanf	-24	112
jag … utskr	-178	-178
jag … utsla	31	149
jag … utval	48	180
jag … utvis	-5	125
jag … vacin	-93	-135
jag … vad	0	148
jag … val	46	-110
jag … valja	-171	-180
jag … valt	-6	227
jag … valtr	-171	-146
jag … vanli	-148	-162
jag … vc	119	6
jag … veta	-47	118
jag … vid	-120	39
jag … vil	-168	-237
jag … vilja	-135	-196
jag … vilke	27	148
jag … vimel	143	19
jag … vingl	-130	-122
jag … vist	-4	135
jag … waran	-107	-122
jag … yr	106	-143
jag*	-145	-12
jagad mig	-125	-137
jagade	-126	-167
jagar han	19	192
jagar och	-103	-142
jagar … har	-103	-142
jaksa	118	161
jaksa enaa	39	159
jakta	-126	-119
jaktolycka	143	15
jal*	172	37
jalka on	178	39
jalkeen	-147	-119
jalkojani	194	-3
jam*	-305	-282
jamra sig	137	8
jamrar	137	8
jamt	-305	-249
jamt andas	141	66
jamt har	-115	-111
jamt … altid	-115	-111
jamt … fort	141	66
jan*	-208	-185
jar*	-359	-162
jardiance	-139	-132
jarn	-343	-348
jarn pa	-117	-94
jarn … gymet	-117	-94
jarnb runt	153	30
jarnb … brost	153	30
jarnband	153	30
jarnbrist	-251	-228
jarnt ger	-139	-123
jarnt och	-114	-97
jarnt … bajse	-114	-97
jarnt … hard	-139	-123
jarntableter	-304	-264
jarnv igar	23	163
jarnv … och	-4	120
jarnvagen	-31	114
jarnvagsbron	-9	129
jat*	147	179
jate fort	114	26
jate … nasa	114	26
jated spyr	87	5
jated … a	87	5
jatef … kasta	-4	112
jatef … magen	119	0
jatefort	151	29
jateforvirad	142	52
jateful	-4	112
jatej att	143	-4
jatej … andas	143	-4
jatejobigt	143	-4
jatek det	111	38
jatek och	117	30
jatek … gor	111	38
jatek … hoger	115	21
jatekonstig	148	16
jatem och	140	12
jatem … inte	107	-7
jatemycke	107	-7
jatemycket	201	29
jateo ena	102	46
jateo i	289	106
jateo pa	145	59
jateo … brost	149	50
jateo … ena	171	66
jateo … hoger	129	38
jateo … huvud	156	48
jateo … punge	138	10
jateo … sidan	102	46
jateofta	-118	-107
jateont	98	-47
jates att	152	24
jates … andas	162	6
jateslo	142	27
jatesvart	162	6
jatesvulen	188	37
jatet i	104	3
jatet nu	141	3
jatet … nat	101	10
jatetrot	248	60
javist	-168	-154
javla trot	95	46
javla … plots	95	46
jaw	279	-18
jay*	181	-14
jayka	210	13
jer*	152	-6
jerking	152	-6
jes*	-6	152
jesus	-6	152
jesus vilke	-120	-118
jesus … forky	-120	-118
jet	-170	-158
jet*	-109	-108
jetlag	-109	-108
jo	44	162
jo valmi	6	120
jo … poyda	6	120
job	-164	-114
job och	-85	-104
job vil	-104	-123
job … byta	-104	-123
job*	-183	-149
joba	-61	-151
joba helti	-83	-122
joba i	141	77
joba nat	-119	-116
joba over	-132	-145
joba som	-128	-130
joba stad	-118	-122
joba … det	-171	-180
joba … trot	-118	-146
joba … vil	-118	-122
jobad nat	-115	37
jobar med	-113	-133
jobar nat	-26	135
jobar och	-140	-165
jobar pa	-175	-126
jobar som	-153	-26
jobar … akute	-137	-174
jobar … gifti	-119	-111
jobar … kok	-163	-169
jobar … kvino	-138	-141
jobar … vakta	-123	-106
jobat	14	-112
jobet ar	-27	133
jobet att	-111	-130
jobet behov	-92	-124
jobet bruka	-113	-104
jobet det	20	113
jobet far	-94	-116
jobet fick	-118	-111
jobet fora	-160	-129
jobet gor	-148	-170
jobet huset	12	137
jobet i	-184	-118
jobet just	-131	-134
jobet kunde	-92	-115
jobet langr	-108	-128
jobet med	-5	117
jobet om	-150	-152
jobet pinsa	-122	-135
jobet snura	-94	-137
jobet som	13	133
jobet tryck	5	123
jobet … ar	-94	-137
jobet … att	-139	-137
jobet … behov	-108	-128
jobet … bra	-122	-135
jobet … dag	-168	-200
jobet … flask	-5	117
jobet … fora	-127	-95
jobet … forgi	-156	-147
jobet … frisk	-115	-135
jobet … frun	12	137
jobet … ga	-113	-104
jobet … inte	2	105
jobet … ja	-150	-160
jobet … nu	-131	-134
jobet … over	-95	-113
jobet … schem	-92	-115
jobet … sig	5	123
jobet … sjuka	-113	-100
jobet … vanli	13	133
jobet … vecka	-146	-114
jobig	-159	-156
jod*	-124	-116
jodtableter	-124	-116
jok*	-101	95
joka	-67	163
joka ilta	-12	149
jokmo sen	101	6
jokmo … min	101	6
jol*	22	217
joo	-81	-137
jor*	129	140
jord	-182	-172
jord i	-135	-127
jord … blomk	-126	-117
jorden	-17	208
jordn sen	-114	-93
jordn … jag	-114	-93
jordnot	154	9
jordnoter	173	9
jos	-43	172
jos … ei	31	164
jotka	4	136
jotka kaske	4	136
jou*	-169	-192
jourmotagningen	-119	-118
journ fran	-107	-137
journ han	28	116
journ nar	-62	-98
journ och	-92	-131
journ pa	-110	-109
journ … det	24	134
journ … jag	-97	-147
journ … min	-108	-131
journ … natet	-110	-109
journal	-187	-265
journalen	-125	-60
journalkopior	-127	-157
ju	-114	67
ju det	-43	-125
ju redan	-159	-178
ju … nys	-129	-136
ju … sa	26	125
ju … sagt	-159	-178
ju … sat	36	122
juicen	123	-12
jul	-256	-133
jul i	23	181
jul nu	12	117
jul och	-110	-122
jul til	-115	-114
jul … ar	23	181
jul … er	-115	-114
jul*	-108	113
julas	-85	58
julbo me	-118	-111
julbo … jobet	-118	-111
julbordet	-175	-153
julen	-9	152
jumis … jalke	-163	-131
jumisa	-240	-218
june	-145	-141
just a	-301	-189
just fat	138	55
just lost	127	11
just moved	-159	-172
just my	-112	-101
just nar	-86	-105
just nu	-180	-318
just want	-210	-83
just wante	36	153
just … a	-167	-176
just … hon	95	-22
just … iner	-112	-101
just … it	43	200
just … jag	-86	-105
just … sore	-162	-134
just … the	10	151
just … two	127	11
just … veta	138	55
kaa*	132	-70
kaatu luist	-127	-111
kaatu … pieni	-127	-111
kaatui	120	-41
kab*	135	-6
kabel	129	-4
kaf*	29	-142
kafe	-159	-277
kafe i	129	20
kafe men	150	-16
kafe sluta	-117	-90
kafe tio	-126	-123
kafe … bebis	133	29
kafe … brost	129	20
kafe … hande	-191	-179
kafe … kopar	-126	-123
kafe … nar	-117	-90
kafek hela	169	32
kafek och	138	35
kafek … tiden	169	32
kafekopen	296	58
kafesump	146	53
kafet	-94	-183
kafet ar	163	6
kafts av	4	171
kafts … sambo	4	171
kaftsmal	4	171
kai*	-51	80
kaiki	-63	51
kaiki ois	31	140
kaiki olisi	17	138
kaiki … helpo	31	140
kaikila	15	124
kajen	-16	135
kak*	277	92
kaka	205	48
kaka pa	136	10
kaka … kalas	136	10
kakar har	128	24
kakar och	203	28
kakar spand	-111	-94
kakar … ar	163	17
kakar … betsk	-111	-94
kakar … diabe	128	24
kakarna	320	36
kakel nar	-2	109
kakel … det	-2	109
kakel … inte	112	12
kakelgolvet	112	12
kakelvagen	-2	109
kaken	242	67
kaken ar	131	56
kaken av	-126	-138
kaken mar	109	39
kaken och	239	42
kaken pa	154	15
kaken svart	16	132
kaken … armen	150	29
kaken … att	22	133
kaken … gra	85	35
kaken … han	106	24
kaken … igar	-155	-135
kaken … ila	109	39
kakn	103	41
kakn a	103	41
kakn … brost	103	41
kal	263	-115
kal foter	115	32
kal hud	112	45
kal och	296	78
kal pa	-272	-275
kal som	147	-5
kal … bla	145	49
kal … han	157	22
kal … klibi	146	15
kal … mig	-286	-272
kal … och	186	78
kal … snab	112	45
kal*	122	8
kala	145	-3
kala a	141	12
kala foter	-146	-163
kala jamt	-115	-111
kala och	150	12
kala … har	-148	-146
kalar och	5	134
kalar papa	-20	90
kalar … ar	-20	90
kalar … hora	-12	131
kalaren	24	158
kalas nat	6	118
kalas som	92	-13
kalas spyde	-96	-93
kalas … mar	-96	-93
kalas … vist	132	10
kalaset	146	125
kalel i	-125	-141
kalel som	-116	-106
kalel til	-215	-205
kalel … hans	-125	-141
kalel … hene	-72	-87
kalel … stod	-116	-106
kalelse	-284	-266
kalelsen	-178	-175
kalelser	-157	-181
kaliu var	111	31
kaliu … hogt	111	31
kalium	111	31
kalor pa	-109	-112
kalor … gymet	-109	-112
kalorier	-109	-112
kalsv a	136	44
kalsv nar	-198	-191
kalsv och	214	41
kalsv ont	231	88
kalsv riner	95	46
kalsv varje	140	19
kalsv … ar	129	43
kalsv … det	195	34
kalsv … gang	140	19
kalsv … i	152	38
kalsv … ilama	83	39
kalsv … jag	-134	-154
kalsv … melan	156	73
kalsv … och	125	10
kalsv … sager	123	12
kalsvetas	240	63
kalsvetig	163	-12
kalt jag	139	49
kalt mar	-120	-117
kalt vaten	-216	-155
kalt vit	204	35
kalt … ben	177	26
kalt … bra	-120	-117
kalt … inte	100	17
kalt … och	144	11
kalt … tils	23	119
kalv	-146	-148
kalv lag	106	17
kalv sen	-156	-146
kalv … dar	106	17
kalv … klock	-156	-146
kam*	227	246
kama	-110	-98
kama mig	-110	-98
kama … men	-110	-98
kamer gor	-126	-127
kamer i	18	209
kamer til	-104	-115
kamer … ala	3	154
kamer … magsa	-104	-115
kamer … mig	-126	-127
kameran	-123	-58
kameror	3	154
kamin	160	17
kamin lite	-128	-108
kamin och	175	40
kamin … ala	127	22
kamin … katen	104	29
kamin … tor	-128	-108
kaminen	185	30
kampa	123	130
kampa en	11	161
kampa for	192	12
kampa … att	158	2
kampa … vecka	11	161
kampar	70	138
kan	-410	-331
kan andas	-163	-168
kan ata	-186	-170
kan avbok	38	100
kan bara	155	-16
kan boja	-280	-238
kan de	-172	-189
kan den	-189	-194
kan det	-26	-142
kan do	-98	-150
kan drick	-243	-203
kan en	-110	-148
kan et	-182	-122
kan ga	-253	-275
kan gapa	-170	-149
kan ge	-153	-145
kan gora	21	143
kan ha	140	-4
kan han	-233	-256
kan hemsj	-125	-134
kan hora	19	145
kan ja	-257	-274
kan jag	-331	-290
kan klock	9	109
kan knapt	157	-37
kan laga	-146	-111
kan liga	113	-24
kan lova	17	167
kan lyfta	-138	-182
kan magka	-151	-141
kan man	-229	-195
kan nagon	-139	-99
kan ni	-157	0
kan opna	-123	-106
kan papor	-95	-102
kan prata	-21	-140
kan rad	-124	-116
kan rata	169	2
kan rora	-471	-395
kan sta	203	28
kan stodj	-139	-98
kan stopa	-3	130
kan stres	-167	-128
kan ta	97	120
kan vara	-48	-162
kan vi	-36	-179
kan vrida	-130	-115
kan … aka	86	-50
kan … ala	-106	29
kan … andas	189	61
kan … at	-148	-121
kan … ata	-179	-188
kan … av	-113	-186
kan … barn	-89	80
kan … benen	-147	-116
kan … bilar	-3	130
kan … bli	-165	-156
kan … boka	-33	-163
kan … byta	-157	-168
kan … dagen	-99	-129
kan … dem	-172	-157
kan … det	-34	174
kan … do	15	162
kan … druck	89	-17
kan … fa	-337	-264
kan … fingr	-227	-177
kan … forny	-211	-147
kan … forsa	7	131
kan … gapa	121	39
kan … gastd	-114	-88
kan … gora	-136	-43
kan … gravi	147	50
kan … hakan	-146	-111
kan … hala	152	0
kan … halsa	4	120
kan … hamta	-122	-133
kan … hjalp	-186	-200
kan … hjart	-136	-95
kan … inte	235	97
kan … kama	-110	-98
kan … klasa	-101	-83
kan … kopa	-152	-125
kan … laga	-120	-150
kan … lite	-139	-127
kan … mag	-151	-141
kan … men	-161	-211
kan … mig	-154	-139
kan … munen	-123	-106
kan … nar	52	120
kan … o	-128	-112
kan … och	-318	-266
kan … opere	-185	-184
kan … rata	-169	-161
kan … ringa	-191	-211
kan … rygon	-116	-100
kan … rygov	-103	-109
kan … saga	41	-77
kan … sata	-184	-172
kan … skick	-84	-181
kan … skote	-110	-148
kan … slipa	-108	-117
kan … sluta	-174	-140
kan … som	-159	-144
kan … ta	-278	-115
kan … tid	-102	-120
kan … trafa	-130	-143
kan … up	127	20
kan … utan	-119	-102
kan … vad	19	145
kan … vanta	174	-2
kan … vara	-24	-185
kana	207	238
kana armar	99	-4
kana benen	160	10
kana nagot	1	127
kana nat	13	168
kana spark	-132	-125
kana … hande	115	11
kanas i	-151	-141
kanas trang	142	6
kanas … brost	-151	-141
kanas … efter	142	6
kande mig	42	-105
kande … ilama	101	10
kande … konst	119	6
kaner et	102	46
kaner foter	118	-20
kaner har	19	118
kaner huvud	119	-7
kaner igen	-228	-153
kaner nagot	-45	99
kaner och	3	114
kaner sig	-175	-158
kaner sin	155	21
kaner … av	53	179
kaner … det	-190	-196
kaner … ensam	-168	-200
kaner … hogra	155	21
kaner … inget	7	142
kaner … inte	-49	-137
kaner … jag	110	-6
kaner … konst	250	128
kaner … kry	-179	-159
kaner … lag	-168	-184
kaner … lite	-33	-171
kaner … lugn	27	131
kaner … mins	3	114
kaner … nere	-83	-95
kaner … ont	19	118
kaner … otilr	-105	-129
kaner … otryg	-114	-114
kaner … stres	-110	-122
kaner … svimf	132	48
kaner … trot	-150	-135
kaner … tryck	102	46
kaner … vilse	-99	-109
kanin andas	-227	-153
kanin har	-167	-151
kanin … blivi	-133	-121
kanin … fort	-176	-185
kanin … inte	-154	-151
kanin … konst	-140	-101
kaninen	-296	-266
kans	278	36
kans befri	34	104
kans det	114	-82
kans konst	141	46
kans lite	-102	-170
kans lugnt	-11	155
kans natsv	10	103
kans som	166	-16
kans stor	116	9
kans tomt	-153	-151
kans trygt	-15	139
kans tungt	-32	99
kans … att	96	207
kans … en	193	13
kans … i	121	16
kans … jag	-60	38
kans … kan	-132	-114
kans … konst	114	49
kans … lugnt	10	158
kans … maten	-122	-119
kans … menin	-93	-109
kans … nagot	149	39
kans … nan	149	19
kans … och	122	54
kans … om	33	-126
kans … preci	169	0
kans … sandp	-134	-123
kans … som	77	-115
kans … tomt	-110	-122
kanse bara	-134	-111
kanse en	-121	-122
kanse kring	130	34
kanse melan	134	33
kanse och	-203	-143
kanse … andta	146	30
kanse … foten	110	25
kanse … halva	112	29
kanse … kisan	-144	-111
kanse … lilfi	-101	-82
kanse … minut	-121	-122
kanse … svule	-134	-111
kansel	-56	-138
kanselbortfal	-134	-111
kanseln	174	13
kanselos	153	25
kansk ont	115	22
kansk ska	-37	92
kansk … jag	4	130
kansk … kvart	115	-1
kansk … minut	256	56
kansk … sa	115	22
kansk … vanta	-160	-148
kansl bakom	152	62
kansl kalsv	83	39
kansl melan	-119	-99
kansl som	182	34
kansl … brost	172	67
kansl … och	83	39
kansl … skuld	-119	-99
kansla	235	12
kanslig	-149	-125
kanslolos	157	17
kant	171	74
kant nagot	126	15
kant sa	-17	106
kant … hela	-17	106
kant … likna	114	45
kanta kraks	131	40
kanta … och	131	40
kante av	-145	-121
kante glipa	-125	-102
kante … synfa	-145	-121
kanten	-113	-98
kanterna	-125	-102
kanyl han	128	23
kanyl … blir	128	23
kanylen	128	23
kanyler	-101	-105
kap*	345	22
kapad av	163	9
kapad tumen	210	36
kapad … i	172	24
kapad … yxan	119	6
kapade	231	22
kapat	116	4
kapat tva	116	4
kapat … fingr	116	4
kapsa tog	130	6
kapsa … tre	130	6
kapsagen	130	6
kar	-304	-246
kar att	-158	-124
kar och	-178	-166
kar … hjart	-206	-174
karam i	144	5
karam … halse	144	5
karamel	144	5
karaokekvalen	-111	-115
kardiologen	-125	-110
karin dog	15	160
karin … ar	14	154
karingen	28	150
karlar	0	180
karlk komer	135	20
karlk och	122	1
karlk … bruka	122	1
karlk … i	135	20
karlkramp	-82	-143
karlkrampen	126	0
karln	176	208
karln beskr	97	-1
karln … det	97	-1
karta	104	-73
karta alved	152	-9
karta hjart	94	-23
karta panod	116	9
karta … i	119	-1
karta … med	94	-23
kartan	190	-5
karto alved	62	128
karto i	-86	-105
karto ipren	130	11
karto … helge	-86	-105
karto … och	85	123
kartonger	-104	-137
kas	145	103
kas*	133	207
kasa	-120	-108
kasa hela	-120	-108
kasa … dag	-120	-108
kasi	287	13
kasi on	132	8
kasi puutu	147	4
kasisa	-162	-157
kaska och	167	6
kaska … tor	147	20
kaskad	173	-2
kaskadkraks	147	20
kaskee	-6	135
kaskevat	5	165
kasor titad	117	4
kasor … konst	117	4
kasorskan	117	4
kasta	-116	93
kasta bakat	177	-35
kasta bebis	19	206
kasta bol	-106	-136
kasta en	5	191
kasta flask	-4	112
kasta han	-1	227
kasta i	0	113
kasta lileb	-5	120
kasta mig	30	161
kasta saker	-2	119
kasta sig	-157	-162
kasta syra	-24	132
kasta ut	-75	47
kasta … honom	-6	112
kasta … jag	-4	112
kasta … mot	-31	150
kasta … pa	-108	58
kasta … stekp	14	117
kasta … sten	6	118
kasta … vagen	0	113
kastad	0	113
kastade	8	317
kastades	193	-30
kastar	-101	65
kastr med	129	32
kastr … kokan	129	32
kasvoisa	134	17
kat	-248	-28
kat alerg	-136	-120
kat dog	-151	-160
kat har	-193	-168
kat och	-53	56
kat … fat	-156	-132
kat … kanas	-151	-141
kat … men	50	-41
kat … mina	25	103
kat … och	-25	97
kat … svide	-121	-116
kat*	-132	-161
katbe rot	-110	-102
katbe … kring	-110	-102
katbet	-110	-102
kateen	150	1
katen	-332	-124
katen ar	37	196
katen bet	-128	-134
katen blev	-217	-199
katen forst	12	127
katen halta	-125	-129
katen hon	-132	-124
katen klost	-149	-164
katen kraks	-140	-149
katen liger	214	43
katen sa	30	133
katen slar	-116	-146
katen … ar	-132	-124
katen … en	-189	-191
katen … gor	42	151
katen … hos	17	140
katen … inte	-188	-163
katen … mig	-248	-261
katen … och	-102	-136
katen … pakor	-186	-163
katen … sen	12	127
kater	-113	-143
katet besta	-136	-136
katet med	160	17
katet och	186	37
katet … feber	147	22
katet … frosa	160	17
kateter	135	10
kateterbarare	160	17
katetersackar	-136	-136
katolta	139	7
katrinplomon	-131	-117
katun svagt	117	19
katun … och	117	19
katunge	117	19
kau*	93	-49
kaust i	201	58
kaust … ogat	189	60
kaustik	121	34
kaustiksoda	167	40
kavep #	-131	-111
kavep … g	-131	-111
kavepenin	30	-105
kbt	-205	-228
kbt pa	-133	-179
kbt … natet	-133	-179
keb*	-145	-168
kee*	194	307
keep	76	320
keep askin	-98	-88
keep havin	-29	114
keep looki	8	170
keep think	20	153
keep … at	8	170
keep … my	-8	136
keep … thoug	-29	114
keep … when	-98	-88
keeps	192	25
keeps vomit	141	23
keeps … his	166	1
kej*	-150	-132
kejsa rina	-118	-99
kejsa … gul	-118	-99
kejsarsnit	-160	-136
kel*	-9	143
ken*	-167	-155
kenele	-160	-149
ker*	-2	132
keran laake	18	123
keranyt	18	123
kertaa	-115	-152
ket*	269	74
ketoacidos	168	25
keton	146	45
keton #	255	101
keton och	141	23
keton … #	109	25
keton … kraks	178	65
keton … och	106	28
keton … spyr	138	61
keton … trot	146	45
ketoner	319	136
kev*	-198	-174
kex	-146	-121
key*	-5	196
keys	-5	196
kg	-226	-241
kg nu	102	29
kg … kraks	102	29
kic*	-78	-131
kick	130	12
kick al	130	12
kick … day	130	12
kid fel	117	21
kid has	-235	-203
kid is	-115	-127
kid next	-4	119
kid … a	-177	-141
kid … afrai	-115	-127
kid … door	-4	119
kid*	-193	-15
kids	-175	15
kids keep	-98	-88
kids … askin	-98	-88
kie*	192	18
kieli	192	18
kieli turpo	192	18
kieli … ja	139	-5
kii*	-32	-165
kiitos	-143	-134
kik*	119	-19
kiknar	164	40
kil	-36	166
kil for	-168	-156
kil him	36	152
kil me	-1	153
kil my	34	128
kil mysel	40	144
kil … and	11	152
kil*	-86	155
kilar	14	268
kilar i	26	135
kilar … pa	16	119
kile	36	196
kile ar	-112	-47
kile blir	34	192
kile far	-95	-113
kile gar	-20	137
kile gjord	-125	-155
kile har	141	89
kile i	41	186
kile komer	0	115
kile laste	-10	103
kile pa	64	145
kile punge	125	14
kile sager	13	95
kile tving	28	159
kile … brota	-117	-125
kile … gor	125	14
kile … hene	15	117
kile … huvud	-95	-113
kile … in	0	115
kile … mig	13	172
kile … mot	-20	137
kile … slut	-125	-155
kile … sluta	142	89
kile … valds	13	132
kilen tog	82	-18
kilen … nat	82	-18
kilin himse	-4	96
kilin me	-162	-233
kilin my	-171	-188
kilin … after	-138	-130
kilin … lol	-124	-135
kilin … tonig	-4	96
kiling	-181	-235
kilo	-162	-21
kilo pa	-130	-118
kilo … fyra	-130	-118
kin*	-162	-103
kind	-143	-3
kind av	-123	-106
kind of	-132	-184
kind … tandv	-123	-106
kinde andas	71	-18
kinde gront	-114	-79
kinde laker	-127	-136
kinde … de	-127	-136
kinde … konst	71	-18
kinde … kylan	-136	-139
kinde … snor	-114	-79
kip*	63	-161
kipar efter	-100	-151
kipar … andan	204	24
kipar … luft	-135	-126
kipea	17	-130
kipea ja	186	14
kipu	195	22
kipu satei	114	4
kipu … leuka	114	4
kirje	6	120
kirje on	6	120
kirje … jo	6	120
kis	90	-77
kis*	-13	-209
kisa	111	-143
kisa domna	138	34
kisa flera	-110	-88
kisa hela	-122	-114
kisa ingen	-172	-162
kisa och	173	30
kisa ofta	-148	-140
kisa sedan	92	20
kisa sen	123	1
kisa som	-108	-74
kisa … ar	149	34
kisa … benen	150	16
kisa … gange	-110	-88
kisa … i	182	21
kisa … igar	138	31
kisa … tid	-122	-114
kisa … vanli	-108	-74
kisad pa	200	-8
kisad … sig	171	13
kisade	211	-11
kisan … som	-144	-111
kisar	-217	-179
kisar det	12	110
kisar fortf	-96	-105
kisar hela	89	38
kisar i	-140	-138
kisar norma	-120	-80
kisar o	-181	-146
kisar ofta	-128	-172
kisar pa	74	146
kisar som	-184	-123
kisar … drick	79	-39
kisar … feber	-117	-87
kisar … ingen	-107	-95
kisar … inget	110	2
kisar … inte	-118	-79
kisar … magra	169	53
kisar … och	-157	-117
kisar … pa	-158	-166
kisar … sange	-129	-130
kisar … sig	-19	159
kisar … sprin	-130	-120
kisar … tiden	89	38
kisar … vanli	-179	-115
kisat	210	66
kisat pa	245	116
kisat sedan	193	68
kisat sen	138	17
kisat … et	132	16
kisat … hela	112	-6
kisat … igar	196	48
kiset	-300	-293
kiset ar	-163	-158
kisla jag	-87	-101
kisla nar	-126	-124
kisla … jag	-126	-124
kislackage	-166	-161
kislapa	-87	-101
kisno hela	-120	-118
kisno … tiden	-120	-118
kisnodig	-120	-118
kiw*	151	11
kiwi	151	11
kl … och	-176	-158
klada	-338	-415
klada i	-284	-268
klada pa	-255	-275
klada sa	-109	-120
klada … armar	-161	-166
klada … benen	-90	-120
klada … man	-109	-120
klada … stjar	-154	-143
klada … under	-185	-174
kladar	-134	-137
klade och	4	197
klade ont	-139	-131
klade pa	13	178
klade var	-3	164
klade … filma	2	141
klade … i	-139	-131
klade … ut	-1	124
klader	154	234
kladerna	230	191
kladi i	-114	-109
kladi ogon	-184	-160
kladi … ogone	-114	-109
kladi … pa	-184	-160
kladig	129	25
kladiga	-184	-160
kladigt	-177	-172
klaga	18	-122
klaga men	20	142
klaga over	166	11
klaga pa	-20	-185
klaga … huvud	135	10
klaga … rygen	-115	-101
klaga … vark	84	41
klamd	275	25
klamd fingr	-170	-160
klamd melan	165	17
klamd under	155	10
klamd … backe	143	14
klamd … bil	219	24
klamdagen	-112	-104
klamde	-115	-152
klame at	124	106
klame … kring	110	13
klamer	124	106
klamydia	-256	-253
klamydiatest	-142	-143
klani … laga	9	101
klar	144	192
klar av	112	154
klar det	31	157
klar hela	107	7
klar i	-226	-200
klar inget	-120	-121
klar med	14	160
klar vatsk	189	34
klar … huvud	-225	-203
klar … krope	107	7
klar … livet	17	132
klar … mer	-120	-121
klar … mig	5	122
klar … sig	104	-18
klar … ur	163	30
klara	-47	141
klara att	-120	-152
klara en	-5	110
klara naten	48	205
klara sen	-119	-104
klara sig	-5	218
klara … et	-62	59
klara … hala	-120	-152
klara … men	-129	-159
klara … nat	-5	110
klara … utan	-222	-187
klarade	-226	-198
klarar	-108	67
klarat	26	129
klaro blod	158	22
klaro i	141	14
klaro … hela	119	22
klaro … vecka	141	14
klarot	247	30
klart	156	224
klart breve	-12	125
klart sen	33	148
klart … hopar	29	129
klart … til	-12	125
klasa som	-101	-83
klasa … arbet	-101	-83
klasas	-101	-83
klase o	-116	-132
klase sager	40	146
klase skriv	52	140
klase visar	6	134
klase … att	54	189
klase … nu	-116	-132
klase … sina	6	134
klasen	-183	-47
klaskompis	22	176
klasr nar	-97	-108
klasr … ala	-97	-108
klasrumet	-133	-144
klatr over	-14	133
klatr pa	0	-151
klatr … racke	-14	133
klatr … vagar	-145	-137
klatra	140	21
klatrade	102	129
klatrar	-184	-178
kletigt	-165	-133
kli	-152	-156
kli i	-107	-98
kli … har	-107	-98
kli*	-305	-315
klia var	-127	-108
klia … trad	-127	-108
kliade	164	59
klian utsla	-176	-135
klian … i	-116	-101
kliande	-235	-186
kliar	-266	-303
kliar anars	-146	-123
kliar bara	-194	-140
kliar handf	120	48
kliar hela	126	58
kliar melan	-151	-160
kliar och	-156	-141
kliar pa	-128	-105
kliar roste	118	50
kliar som	-164	-112
kliar … ar	-163	-131
kliar … en	-150	-118
kliar … halse	244	88
kliar … handf	168	60
kliar … hela	116	54
kliar … hes	118	50
kliar … ingen	-135	-101
kliar … krope	126	58
kliar … magen	-120	-100
kliar … myg	-104	-83
kliar … ny	-136	-120
kliar … ognen	-132	-120
kliar … ogone	-187	-168
kliar … pa	-116	-132
kliar … svuln	108	50
kliar … under	-261	-250
klibig	146	15
klick pa	21	133
klick … avslu	21	133
klicka	21	133
klickar	-147	-145
klima sveta	-122	-115
klimakteriet	-146	-212
klini och	120	48
klini … nu	120	48
kliniken	161	38
klipa	-159	-165
klipa tanag	-90	-114
klipa … jag	-90	-114
kliper	-173	-148
klipt	-33	144
klipt av	-122	-48
klipt … en	-135	-116
klipt … och	140	6
klipte	-145	-183
klock ar	205	13
klock det	142	18
klock efter	11	111
klock et	99	-19
klock fyra	-4	-192
klock nio	132	38
klock pa	-164	-137
klock sager	-180	-136
klock ticka	5	176
klock tre	-189	-110
klock tva	148	20
klock visar	-124	-109
klock … att	-159	-135
klock … har	125	60
klock … hiner	169	7
klock … i	-95	96
klock … morgo	-164	-137
klock … sin	11	111
klock … sprin	-112	-98
klock … tre	175	9
klock … ungef	132	38
klock … varje	-225	-266
klocka	-155	-91
klockan	98	-77
klockorna	5	176
klor hand	-123	-115
klor … tor	-123	-115
klorgas	199	26
klori hosta	118	11
klori lite	-10	101
klori … for	-10	101
klorin	181	134
klose mig	-13	112
klose … blodi	4	160
kloser	5	183
klost mig	-134	-151
klost … pa	-135	-144
kloste	-208	-224
klu*	98	-22
klubslag	158	13
klump jag	110	54
klump … ater	110	54
klump … ljums	-105	-83
klumpar	217	55
klunk	-211	-181
klunkar	-141	-129
kly*	148	-23
klyve har	116	3
klyven	148	-23
kmr	2	133
kmr gora	2	133
kmr … slut	2	133
kms	19	292
kms pa	0	124
kms … rikti	0	124
kna	-375	-381
kna ena	111	28
kna grus	-115	-102
kna pa	-129	-114
kna sa	-126	-119
kna sen	121	19
kna … benet	111	28
kna … han	-126	-119
kna … insid	-129	-114
kna … kvar	-115	-102
kna … lunch	121	19
kna*	-10	-236
knack nagla	-142	-117
knack pa	-146	-51
knack … mig	-172	-185
knackar	6	153
knacken	-172	-185
knackt	-217	-186
knaet klick	-135	-128
knaet siter	173	9
knaet smart	-102	-110
knaet … nar	-153	-147
knaet … pa	173	9
knaka nar	113	-21
knaka … jag	113	-21
knakade	144	10
knakar	-150	-139
knan	-143	-145
knana	-201	-329
knana och	222	61
knana pa	-126	-93
knana … cykel	-126	-93
knap	90	190
knap hade	10	127
knap och	-5	153
knap … bara	-5	153
knap … jag	10	127
knapa helt	126	24
knapa knapa	184	19
knapa langr	136	12
knapa … helt	126	24
knapa … langr	136	12
knapa … och	136	12
knapa … plots	126	24
knaparna	136	12
knapb ur	98	33
knapb vem	-132	-106
knapb … ringe	-132	-106
knapt	194	27
knapt andas	190	63
knapt att	214	33
knapt far	147	32
knapt ga	-4	-137
knapt gapa	121	39
knapt hala	152	0
knapt kama	-110	-98
knapt ljuse	-144	-122
knapt luft	241	48
knapt opnar	120	56
knapt orkar	173	23
knapt skara	-109	-104
knapt skriv	198	11
knapt sta	107	32
knapt … det	153	-12
knapt … men	-147	-116
knapt … ogone	161	16
knapt … skriv	141	16
knapt … tomat	-109	-104
knapt … up	-135	-165
knapt … ut	-121	-123
knapt … vacka	172	62
knapte	-119	18
knark och	161	20
knark … andas	161	20
knarkat	210	36
knask i	-106	-88
knask … skote	-106	-88
knaskalen	-106	-88
knast som	-105	-101
knast under	175	72
knast … en	-105	-101
knast … huden	175	72
knat	-141	-156
knat fora	153	70
knat gor	-143	-153
knat har	-177	-159
knat hela	-106	-126
knat i	7	180
knat knaka	-173	-150
knat laser	-157	-143
knat nar	-17	-148
knat nu	105	3
knat sager	-140	-115
knat sen	143	112
knat svule	-145	-120
knat tils	92	-13
knat … ar	105	3
knat … borde	-107	-114
knat … det	115	-9
knat … efter	-194	-175
knat … get	-135	-126
knat … hon	-140	-146
knat … ifran	-140	-115
knat … jag	23	-102
knat … naten	-106	-126
knat … sa	-121	-123
knat … sig	-157	-143
knat … som	-167	-140
knat … svuln	-131	-100
knat … vecka	153	70
knavecket	-182	-186
kne*	-273	-188
knee	-253	-167
knee hurts	-149	-168
knee is	-154	-170
knick	166	8
knife	-105	92
knife while	-139	-55
knife … cooki	-153	-147
knip	-146	-140
kniv	44	-107
kniv det	-206	-208
kniv djupt	-116	-137
kniv for	-16	197
kniv han	-24	109
kniv jag	-3	152
kniv med	-9	100
kniv o	-1	123
kniv och	-15	117
kniv snala	125	-9
kniv … att	-16	197
kniv … banka	-1	123
kniv … blode	-206	-208
kniv … han	3	149
kniv … inte	-107	-123
kniv … jacka	10	116
kniv … koket	-202	-183
kniv … mig	-9	100
kniv … rad	2	136
kniv … rygen	-96	-142
kniv … sager	-24	109
kniv … sar	-116	-137
kniv … sidan	139	5
kniv … skick	125	-9
kniv … tanke	-15	117
kniva for	14	160
kniva … rygen	121	-3
knivad	121	-3
knivar	-126	1
knivarna	30	177
knive gick	140	4
knive liger	4	103
knive mot	-20	205
knive var	-108	-92
knive … frame	4	103
knive … halse	-16	131
knive … hande	-19	113
knive … laret	156	-4
knive … mig	6	104
knive … min	-10	121
knive … ogone	-118	-107
knive … rakt	140	4
knive … rygen	-112	-95
knive … slo	-108	-92
kniven	62	135
knivh i	168	20
knivh … ner	131	27
knivh … sidan	141	8
knivhug	245	21
knivskuren	105	-54
kno*	-116	-27
knock av	-135	-143
knock … vacin	-135	-143
knol	-271	-270
knol i	-87	-138
knol pa	-180	-145
knol under	-148	-158
knol … andta	-179	-143
knol … halse	-146	-142
knol … huden	-148	-158
knol … magen	191	79
knol … punge	-153	-140
knot	-43	79
knot snara	-6	118
knot … men	-6	118
knots	-191	-204
know realy	-121	-137
know when	-148	-152
know where	11	182
know why	5	176
know … he	62	-69
know … i	-27	150
know … it	-294	-313
know … its	-135	-127
know … long	-142	-153
know … that	9	144
know … to	-20	121
knows	24	167
knu*	126	361
knufa mig	41	261
knufa nyper	-17	97
knufa … i	2	185
knufa … nerfo	31	122
knufa … och	-31	89
knufa … sa	-17	118
knufade	24	245
knufar	-4	152
knuten	94	168
knuti ihop	5	122
knuti … lakan	5	122
knyta … i	96	4
knyter	167	16
ko	-187	-226
ko kramp	-192	-144
kod	5	176
kok	-22	-142
kok*	266	81
kokan olja	140	-6
kokan vaten	217	137
kokan … over	293	53
kokande	304	127
kokar kafe	129	20
kokar … i	129	20
koket nu	-18	147
koket och	-37	-154
koket … och	-20	112
koket … skar	-155	-164
kokhe kafe	133	29
kokhe … over	182	59
kokhet	223	29
koko purki	119	-12
koko … laake	119	-12
koksb och	7	168
koksb vile	13	106
koksb … sa	-7	129
koksbordet	79	123
koksg han	87	-16
koksg hjart	110	14
koksg … slar	110	14
koksgolvet	161	78
koksl for	-114	-121
koksl … fem	-114	-121
koksluckan	-116	-133
kol	23	-134
kol sen	-24	-138
kol … har	123	-11
kol … lange	-95	-131
kol*	-59	-213
kola	-192	-279
kola att	-119	-113
kola blodv	-134	-152
kola det	-100	-107
kola koles	-170	-156
kola mig	-237	-220
kola om	186	137
kola vipen	-8	116
kola … blod	-134	-152
kola … for	-135	-47
kolad tagti	14	137
kolad … och	-119	-125
kolade	-66	87
kolap inte	165	6
kolap pa	180	29
kolap … jobet	180	29
kolapsa	165	6
kolapsade	180	29
kolar min	5	248
kolar mobil	7	154
kolar … mobil	-4	203
kolar … telef	4	158
kolas	-161	-122
kolat	-165	-55
koldi sama	-129	-98
koldi … sak	-129	-98
koldioxid	-129	-98
koldskadad	175	2
koleg ar	-160	-160
koleg har	-47	151
koleg komer	-5	117
koleg men	-112	-95
koleg sager	112	-17
koleg segna	95	19
koleg svima	-107	-107
koleg … att	128	149
koleg … blaa	-6	154
koleg … det	-112	-95
koleg … forlo	-120	-110
koleg … hjart	-127	-95
koleg … jag	-74	-111
koleg … mit	102	14
koleg … ner	95	19
koleg … pa	-144	-129
koleg … til	-5	117
kolesterolet	-122	-164
kolesterolprov	-135	-110
kolik	-214	-219
kolik och	-129	-108
kolmo bast	-147	-119
kolmo gick	137	52
kolmo sita	-120	-97
kolmo … hogt	-120	-97
kolmo … i	-154	-128
kolmo … och	137	52
kolmonoxid	114	-65
kolmonoxidlarm	-127	-103
kolmonoxidlarmet	173	64
kolos trot	-156	-153
kolosalt	-156	-153
kolox gar	166	25
kolox och	-129	-98
kolox … koldi	-129	-98
koloxid	108	-17
kolsv och	143	24
kolsy vaten	-101	-105
kolsy … ger	-101	-105
kolsyrat	-101	-105
kom	387	174
kom blod	107	43
kom det	184	6
kom en	120	119
kom for	-95	-132
kom fort	180	8
kom i	54	-97
kom in	196	39
kom inget	-133	-140
kom jag	-12	135
kom lite	-145	-109
kom mit	142	26
kom nar	162	52
kom pa	335	-11
kom plots	196	52
kom synbo	118	16
kom under	136	12
kom up	-101	-177
kom … alt	-184	-178
kom … bara	124	0
kom … bus	14	139
kom … en	362	23
kom … et	149	-11
kom … fikat	136	12
kom … fran	-107	60
kom … han	180	8
kom … i	97	52
kom … jag	162	52
kom … kval	142	16
kom … med	85	137
kom … mit	131	35
kom … nar	140	63
kom … nu	138	26
kom … och	176	31
kom … sent	-137	-134
kom … taxin	170	16
kom*	168	121
koma de	-102	-120
koma hem	-19	102
koma igang	-179	-178
koma nu	169	3
koma o	-128	-112
koma och	-70	81
koma pa	-158	-48
koma til	38	208
koma tva	-72	-101
koma … ensam	169	3
koma … et	1	136
koma … hamta	17	151
koma … harif	-19	95
koma … magen	-107	-91
koma … min	55	214
koma … nater	-91	-112
koma … sager	-19	102
koma … siter	-102	-120
koma … snack	-128	-112
koma … til	-72	-101
komer	110	71
komer att	-158	-102
komer blod	158	21
komer det	137	48
komer doda	10	173
komer efter	-139	-138
komer fel	103	0
komer forso	5	117
komer fortf	-125	-141
komer gora	-13	144
komer gul	-115	-113
komer hem	-81	143
komer i	162	-34
komer in	12	242
komer jag	-163	-193
komer klara	8	125
komer lite	-60	-129
komer man	-95	-86
komer marka	3	179
komer masor	127	-3
komer mina	-158	-171
komer mycke	142	19
komer nasa	-123	-113
komer nu	186	-2
komer och	-260	-261
komer pa	-132	-235
komer skada	-35	122
komer sla	-7	103
komer svare	-142	-118
komer ta	3	120
komer til	-37	136
komer ut	182	87
komer varan	117	16
komer vi	165	0
komer … ar	135	0
komer … att	-11	173
komer … blod	38	-87
komer … det	-14	105
komer … doda	27	151
komer … fel	100	21
komer … gar	-260	-261
komer … gega	-115	-113
komer … gora	-11	100
komer … han	-14	134
komer … igen	6	155
komer … ihjal	-7	103
komer … jobet	-33	110
komer … kalel	-125	-141
komer … kan	-102	-106
komer … kyla	-101	-83
komer … livet	3	120
komer … med	159	6
komer … minut	117	50
komer … nagon	18	196
komer … nan	-17	93
komer … naten	-102	-105
komer … om	-30	148
komer … over	-95	-86
komer … pa	24	237
komer … sig	7	161
komer … skiln	2	123
komer … skola	-13	101
komer … snart	-1	114
komer … stota	152	-13
komer … ur	195	37
komer … varje	-123	-113
komer … vila	135	20
komit lite	-171	-146
komit morka	91	5
komit sma	122	47
komit vem	-120	-121
komit … flack	91	5
komit … fraga	-120	-121
kompi asthm	106	-2
kompi ater	-116	-166
kompi fick	-35	-109
kompi har	168	147
kompi hon	-12	107
kompi komer	11	135
kompi la	-14	131
kompi liger	122	-5
kompi och	-68	-133
kompi sager	-149	-87
kompi skar	-15	237
kompi skick	-5	125
kompi skrev	-9	121
kompi skriv	8	158
kompi strea	-9	121
kompi varje	-132	-126
kompi vi	129	10
kompi … en	-5	125
kompi … grave	127	10
kompi … han	140	-1
kompi … har	-162	-70
kompi … hejda	-18	105
kompi … hjarn	-133	-107
kompi … knark	161	20
kompi … kval	-132	-126
kompi … lista	10	130
kompi … mama	-125	-118
kompi … mig	-118	-155
kompi … pa	162	98
kompi … sepsi	-109	-104
kompi … sig	-18	215
kompi … skick	-30	103
kompi … tagit	137	-37
kompi … til	-28	88
kompi … ut	-14	131
kompi … utan	10	129
kompisar	-216	-204
kompisen	115	208
komunen	-177	-130
kon ar	-117	-133
kon har	-168	-181
kon och	10	124
kon … sluta	-168	-181
konce mig	-170	-163
koncentrera	-170	-163
kondis	-168	-154
kondo sprac	-230	-261
kondo … i	-198	-194
kondo … igar	-144	-159
kondomen	-195	-148
konkurs	22	189
konsert	-182	-188
konserten	-177	-176
konservburk	-157	-170
konsj … ny	-85	-100
konsjukdomstest	-109	-109
konst bortf	103	13
konst det	170	19
konst djupt	182	77
konst hon	84	41
konst i	182	78
konst ilama	197	59
konst ingen	-124	-126
konst jag	92	20
konst kan	-136	-128
konst lekar	14	132
konst lugn	23	138
konst munen	105	22
konst nu	166	8
konst o	150	-2
konst och	182	43
konst ord	134	1
konst pause	140	24
konst plots	99	-11
konst saker	76	146
konst sat	15	163
konst sen	122	22
konst som	115	12
konst svart	89	38
konst tal	137	10
konst tar	-140	-101
konst trot	160	11
konst troth	115	40
konst tyngd	137	19
konst typ	157	13
konst var	122	44
konst … ar	170	31
konst … armen	163	23
konst … det	99	-11
konst … feber	-122	-120
konst … gaspa	157	13
konst … i	-15	134
konst … inget	94	-27
konst … jag	103	162
konst … kalsv	164	76
konst … kom	136	12
konst … krope	76	-23
konst … med	14	132
konst … ni	-159	-120
konst … norma	122	44
konst … nu	23	138
konst … och	110	108
konst … om	33	150
konst … over	137	19
konst … ror	117	8
konst … sedan	122	31
konst … sen	114	37
konst … vi	136	16
konstig	243	109
konstiga	200	186
konstit	144	3
konta ar	-147	-152
konta det	-23	97
konta igen	5	150
konta konta	-156	-154
konta med	183	-41
konta … ar	-156	-154
konta … hene	195	5
konta … man	-123	-134
konta … min	145	6
kontakt	102	-117
kontaktar	-156	-154
kontaktbar	243	44
kontaktforbudet	5	150
konto	-169	-171
konto stick	-118	-107
konto … knive	-118	-107
konton	-6	150
kontor	-180	-139
kontr alt	18	122
kontr och	38	140
kontr pa	119	13
kontr … ar	38	140
kontr … jag	95	131
kontr … rontg	119	13
kontrast	129	17
kontrastmedel	119	13
kontrol	-138	-153
kontrolen	-121	0
kontrolerar	18	122
kontrolfreak	-117	-112
kop*	-167	-26
kopa	-146	-69
kopa hotel	22	131
kopa salva	-104	-117
kopa stuga	-78	-90
kopa up	6	102
kopa … dar	-78	-90
kopa … hela	6	102
kopar	-146	-177
kopar om	-154	-155
kopar … dagen	-126	-123
kopen	169	-25
koper	-229	-212
koper alt	20	113
koper bilar	11	129
koper hus	18	89
koper jag	-147	-141
koper man	-198	-174
koper … hon	20	113
koper … jodta	-124	-116
koper … pa	18	89
koper … sager	11	129
kopia … ambul	-105	-89
kopt	-56	217
kopt amuni	11	128
kopt rep	-36	182
kopt tva	45	183
kopt … och	11	128
kopt … til	-163	-169
kopte det	4	134
kopte kniv	-155	-164
kopte … jag	4	134
kopte … kniv	-8	123
kopte … til	-155	-164
kor	-81	149
kor ar	-83	-140
kor efter	-3	145
kor hem	22	165
kor skote	-117	-97
kor som	-14	111
kor taxi	-122	-118
kor … det	-83	-140
kor … en	-14	111
kor … gar	-117	-97
kor … mig	-3	145
kor … och	70	139
kor*	143	100
kora	59	129
kora av	-50	105
kora bil	-176	-216
kora hem	166	-5
kora in	-17	167
kora pa	13	161
kora rakt	-38	136
kora … folk	13	161
kora … i	-17	167
kora … igen	-146	-155
kora … in	-41	153
kora … vagen	-50	105
korde over	12	162
korde … fast	-6	111
korde … i	110	-44
korde … med	-151	-162
korde … mig	6	201
korid liger	161	29
korid … i	113	-9
korko och	-115	-169
korkort	-171	-82
korkortet	-176	-187
korkortsintyg	-160	-122
korna	-7	181
korsbarskarna	-187	-171
korsord	-107	-125
kort	129	1
kort hur	-101	-111
kort jag	-19	95
kort knive	156	-4
kort med	-1	118
kort skote	144	15
kort … dropa	-123	-101
kort … en	-119	-93
kort … i	197	85
kort … in	138	19
kort … mig	6	153
kort … mkt	-101	-111
kort … planb	-113	-100
kort … rakt	106	33
korta	164	23
korta an	-141	-135
korta och	146	24
korta sma	95	26
korta … andet	95	26
korta … det	-141	-135
korta … jag	130	-2
korta … utatv	112	19
kortare	-22	-154
korti kraks	129	32
korti mar	-132	-98
korti sedan	138	55
korti slut	172	37
korti … blodt	129	32
korti … bra	-132	-98
korti … i	148	53
korti … kraks	172	37
korti … manga	138	55
kortison	188	45
kortisonberoende	129	32
kortisonet	-98	-129
korva	-195	-176
korva och	118	24
korva on	-162	-156
korva satuu	-143	-121
korva … ei	-143	-121
korva … hon	118	24
korvaan	-143	-121
korvb i	118	19
korvb … halse	118	19
korvbit	171	35
korve vi	119	38
korve … fick	119	38
kos*	-219	-142
kost	-150	-148
kosta ambul	-184	-140
kosta bara	27	156
kosta det	-156	-167
kosta … penga	27	156
kostar	-169	-2
kot	131	-9
kotiden	-128	-130
kotiin	9	237
kou*	69	-113
koulusa	-176	-172
kouristaa	175	2
kov*	266	68
kova	261	67
kova kuume	115	17
kova puris	169	35
kova … ja	159	31
koy*	2	131
koysi	2	131
koysi valmi	2	131
kra*	33	-161
kraft gravi	133	26
kraft kan	-116	-100
kraft mens	-133	-122
kraft och	68	135
kraft tryck	140	68
kraft … ga	-116	-100
kraft … kan	-3	130
krafter	-3	130
kraftigt	126	-7
kraftnedsatning	-116	-100
kraka	-181	-165
kraka och	98	-12
kraka … ser	98	-12
krakas	155	32
krake blod	177	15
kraker	177	15
kraks a	111	42
kraks ar	-97	-99
kraks avfor	148	24
kraks blek	146	18
kraks blod	219	66
kraks blodt	225	60
kraks flack	113	-9
kraks gront	291	95
kraks hakan	124	41
kraks han	167	54
kraks hela	286	108
kraks hon	259	32
kraks inget	-144	-158
kraks jag	160	50
kraks kliar	116	54
kraks klump	104	18
kraks kom	131	35
kraks med	41	153
kraks nacke	184	79
kraks o	164	61
kraks och	-150	-150
kraks pa	-127	-121
kraks tonar	130	37
kraks vi	142	4
kraks vil	109	-1
kraks yr	125	49
kraks … ala	215	63
kraks … andas	197	90
kraks … brunt	136	27
kraks … efter	-188	-159
kraks … famil	169	46
kraks … fem	164	26
kraks … har	-91	-113
kraks … hes	-135	-137
kraks … inget	-123	-118
kraks … kaner	113	36
kraks … lagt	172	37
kraks … liga	109	-1
kraks … lukta	142	60
kraks … mer	-144	-158
kraks … nu	127	6
kraks … o	102	29
kraks … och	150	48
kraks … over	-109	-108
kraks … pa	113	-9
kraks … sjunk	129	32
kraks … slo	121	47
kraks … somna	104	18
kraks … svaml	127	41
kraks … tiden	192	84
kraks … trot	146	18
kraks … vilje	27	117
kraksjukan	-112	-118
krakt direk	140	15
krakt en	-201	-135
krakt fyra	210	22
krakt hela	-194	-167
krakt i	-289	-217
krakt jag	134	54
krakt nys	132	38
krakt tre	238	66
krakt tva	-234	-235
krakt up	187	65
krakt vaten	124	33
krakt … ar	213	44
krakt … feber	-157	-103
krakt … gang	-196	-132
krakt … gange	38	-125
krakt … masor	122	20
krakt … nat	-102	-130
krakt … naten	-194	-167
krakt … och	120	31
kraktes	-109	-136
krakts	-9	-138
kram	-249	-204
krama er	-110	-111
krama kansl	109	37
krama om	150	51
krama … bakom	109	37
krama … tack	-110	-111
kramade	-48	133
kramande	109	37
kramar	187	1
kramp	-126	-227
kramp ar	119	17
kramp av	-159	-98
kramp fast	-139	-125
kramp fins	-157	-111
kramp fortf	159	41
kramp forts	181	15
kramp har	108	20
kramp i	-39	-138
kramp jag	154	21
kramp just	149	33
kramp nu	149	41
kramp och	184	7
kramp slapt	-116	-92
kramp tre	108	11
kramp … anda	118	2
kramp … andra	101	24
kramp … benen	-203	-158
kramp … brost	211	98
kramp … djurj	-131	-107
kramp … e	127	29
kramp … feber	-159	-98
kramp … foten	-155	-115
kramp … gange	108	11
kramp … gat	124	33
kramp … halit	108	20
kramp … igen	154	21
kramp … nat	119	9
kramp … nu	149	33
kramp … och	67	-51
kramp … slap	119	17
kramp … tio	165	41
kramp … vaden	-177	-159
kramp … vader	-175	-144
kramp … vid	-139	-125
krampa	195	-3
krampade	-84	-147
krampaktigt	-139	-125
krampanfal	204	42
krampar	103	-102
krampat	192	58
kramper	130	-41
kramperna	152	2
kramr	115	12
kramr runt	115	12
kramr … brose	115	12
kran fyler	107	37
kran … bindo	107	37
krana ar	-142	-148
krana … det	-142	-148
kranarna	-142	-148
kranen	-120	45
krang astma	-125	-110
krang … det	-125	-110
krasc nar	-118	-102
krasc och	-116	-153
kraschade	-138	-180
kraschar	-133	-117
krave sex	2	130
krave … anars	2	130
kredi … sager	35	142
kredit	35	142
kreve av	-103	-98
kreve … skrat	-103	-98
krevera	-103	-98
kri*	-104	-185
krigs hjart	-133	-101
krigs … en	-133	-101
krigsfilm	-133	-101
kring andta	130	34
kring hjart	110	13
kring lampo	127	26
kring ska	-149	-126
kring … kraks	127	26
kring … och	143	33
kring … sa	110	13
kring … san	-159	-145
kris kort	-113	-100
kris … for	-113	-100
kristaler	-148	-120
kristod	-142	-131
krita	-110	-89
krita gron	-110	-89
kritvit	208	44
krm*	110	-2
krmpa fradg	110	-2
krmpa … runt	110	-2
krmpar	110	-2
krock i	-27	-137
krock med	-195	-197
krock … #	168	31
krock … lag	-148	-127
krock … lorda	-142	-131
krock … min	-131	-98
krock … semes	-114	-88
krockar	-200	-184
krockat	171	-25
kroge … inte	9	109
krogen	-2	127
kroka	27	98
kroka av	27	98
kroka … han	27	98
kroni rygsm	-123	-102
kroni … sedan	-123	-102
kronisk	-151	-127
kronor	-119	-141
krope #	126	5
krope ala	-113	-100
krope anars	-132	-120
krope ar	-174	-167
krope blosa	121	52
krope frosa	-133	-98
krope har	114	119
krope helt	124	53
krope hjart	97	19
krope i	94	-35
krope imors	150	22
krope lever	14	146
krope och	124	11
krope pa	117	0
krope siter	-147	-134
krope svimf	116	54
krope var	90	-8
krope vid	-137	-112
krope yr	127	31
krope … andas	137	32
krope … ar	146	33
krope … blivi	135	14
krope … bra	-181	-149
krope … forla	90	-8
krope … han	146	13
krope … har	146	32
krope … inte	156	9
krope … kans	109	49
krope … men	136	170
krope … mjalt	-147	-134
krope … mos	-109	-109
krope … plots	124	53
krope … roste	107	7
krope … slar	97	19
krops #	155	20
kropspulsadern	171	49
kropstemperatur	155	20
krosa en	-123	-115
krosa hjart	-95	-86
krosa mina	10	169
krosa saker	13	135
krosa … glaso	10	169
krosa … hur	-95	-86
krosa … och	13	135
krosa … talri	-123	-115
krosar	13	135
krosat	-206	-164
kru*	-152	-26
krukv ingen	-131	-120
krukv … reakt	-131	-120
krukvaxt	-145	-145
krup	-140	-158
krupi up	148	39
krupi … til	96	25
krupit	148	39
kry	-257	-237
kry*	172	-17
kryck til	-106	-105
kryck … secon	-106	-105
kryckor	-169	-197
krype ar	142	25
krype i	-166	-181
krype … benen	-166	-181
krype … kritv	142	25
kryst och	114	7
kryst … b	114	7
krysta	192	1
krystar	158	-20
krystvarkar	134	14
ku	28	219
kub	-156	-182
kud*	-132	96
kude	24	120
kuden	-140	75
kuden haha	-130	-125
kuden i	-3	127
kuden nar	-175	-175
kuden over	-18	176
kuden … drank	131	24
kuden … hande	-3	127
kuden … hon	-125	-151
kuden … honom	-5	119
kuden … jag	-114	-69
kuden … mit	-16	136
kui*	-118	-247
kuiva nayto	-112	-106
kuivat	-112	-106
kula … munen	116	35
kun niele	-133	-133
kuna	-105	-171
kuna doda	-134	-128
kuna kasta	-6	112
kuna sova	-109	-130
kuna stryp	-160	-141
kuna … en	-109	-130
kuna … for	-147	-143
kuna … min	-159	-135
kuna … ut	-6	112
kunat kisa	151	15
kunat … sedan	92	20
kunat … sen	123	1
kunde ha	-156	-160
kunde klick	21	133
kunde schem	-92	-115
kunde … chefe	-92	-115
kunde … pa	21	133
kunde … slagi	-104	-121
kunderna	-92	-115
kunola	175	-4
kuo*	-160	29
kuola	38	245
kuolema	0	130
kuolen	-168	-179
kuoli	-207	-157
kur*	-258	-272
kurator	-178	-234
kuratorn	-171	-185
kuris … eilen	-5	163
kuristi	-6	170
kurs	-223	-217
kurvan	-161	-181
kus*	-164	-82
kusin	-191	-99
kusin folje	29	125
kusin har	-203	-186
kusin … efter	29	125
kusin … epile	-188	-156
kusin … min	31	155
kusinens	-134	-138
kusiner	29	125
kut*	-236	-221
kuu*	184	178
kuume	252	36
kuume #	170	9
kuume … nuha	-126	-129
kuume … sekav	117	15
kuumeta	159	-4
kuv*	9	124
kuver barne	9	124
kuver … hitar	9	124
kuvertet	9	124
kva*	170	175
kval	136	187
kval ar	-14	-126
kval det	5	134
kval gar	-22	104
kval har	146	3
kval inget	-140	-129
kval nu	16	233
kval socke	-124	-112
kval typ	11	131
kval … far	-132	-126
kval … infor	-95	-107
kval … jag	129	171
kval … mer	-140	-129
kvala i	-19	138
kvala nar	-130	-137
kvala och	5	118
kvala sedan	-114	-124
kvala … barne	-114	-124
kvala … vecka	-22	90
kvalar	-61	70
kvalarna	-247	-99
kvale men	-150	-141
kvale mest	-117	-112
kvale nar	-133	-118
kvale och	135	104
kvale … har	112	12
kvale … jag	-133	-118
kvale … nar	-117	-112
kvalen	-258	-206
kvar	42	168
kvar att	-5	140
kvar blodt	-131	-120
kvar farli	-103	-104
kvar har	3	236
kvar hon	42	151
kvar imorg	33	103
kvar na	3	134
kvar och	160	53
kvar pa	91	120
kvar stel	-113	-102
kvar til	-60	85
kvar … den	-4	146
kvar … har	-131	-120
kvar … hunde	106	-19
kvar … journ	-130	-186
kvar … latsa	-11	100
kvar … mer	3	134
kvar … nacke	-113	-102
kvar … saret	-115	-102
kvart	286	-64
kvart nu	199	-16
kvart sen	196	16
kvart … gick	90	-8
kvarten	137	6
kvarteret	6	102
kvava	-107	15
kvava av	-119	-116
kvava honom	-146	-147
kvava jag	11	109
kvava min	-5	120
kvava … bebis	-5	120
kvava … med	-146	-147
kvavd nasta	-131	-126
kvavd … av	-131	-126
kvavdes	-186	-167
kvavs	258	-50
kvavs av	-69	-149
kvavs … alt	-184	-163
kvavs … job	-149	-121
kvavs … varme	-156	-121
kvina skrik	7	122
kvina som	-113	-143
kvina … hjalp	7	122
kvina … sa	95	46
kvino jag	24	115
kvino och	-138	-141
kvino … behov	-138	-141
kvino … jag	-97	-129
kvino … maste	24	115
kvino … volon	-142	-132
kvinojouren	-215	-232
kvita jag	17	149
kvita … ska	17	149
kvitar	-13	166
kyl*	-175	-210
kyla	-261	-238
kyla och	-101	-83
kyla … gar	-101	-83
kylan	-252	-237
kylan naken	21	120
kylan nar	-117	-97
kylan … jag	-117	-97
kylen	-180	-102
kylskap	-130	-99
kyr*	-178	-218
kys	4	130
kys sa	4	130
kys … dom	4	130
kys*	-199	-200
la	112	184
la nagot	-1	124
la nat	24	154
la sig	225	33
la ut	-22	149
la … bara	-138	-113
la … et	-14	131
la … i	-58	43
la … pa	152	148
laake on	-45	110
laakeet	7	209
laakeita	131	15
laangre	-1	111
lab	-132	-154
lac*	56	-143
lacke nar	-105	-104
lacke urin	130	34
lacke vaten	-133	-129
lacke … hema	-133	-129
lacke … jag	-105	-104
lacke … sen	130	34
lacker	-38	-114
lackt	164	22
lada	-188	-118
lada pa	-150	-186
ladan	-101	109
lade	-193	-178
lader	151	6
laderaktig	166	-6
ladugarden	129	4
lag dar	127	27
lag det	-26	110
lag efter	-132	-134
lag fart	-148	-127
lag for	-182	-168
lag jag	-48	98
lag med	84	-58
lag men	-125	-133
lag under	115	-135
lag … #	-227	-211
lag … ansik	132	10
lag … den	-157	-161
lag … ine	-114	-97
lag … jag	-125	-133
lag … mig	122	105
lag … sange	-141	-125
lag … vatne	178	-22
lag*	-114	37
laga hakan	-146	-111
laga mat	-141	-156
laga mig	191	182
laga … bilde	41	132
laga … i	89	169
laga … mina	22	116
laga … mot	-146	-111
laga … och	46	136
laga … pa	138	0
lagad mat	-88	-118
lagad … behov	-88	-118
lagda att	48	137
lagdags	48	137
lagen betal	61	173
lagen genom	-12	97
lagen ovanf	28	159
lagen … rakni	48	136
lagen … venti	-12	97
lagenhet	-143	-65
lagenheten	47	229
lager	-175	0
lager sig	-148	-12
lager tegel	-114	-114
lager ut	53	165
lager … den	-27	147
lager … i	-50	80
lager … maste	-131	-137
lager … ont	-114	-114
lager … pa	-168	-168
laget	-184	-156
lagning	-165	-156
lagom	-93	-80
lagom mangd	-93	-80
lagom … lorda	-93	-80
lagor en	112	-5
lagor … stund	112	-5
lagre med	133	6
lagt blodv	-148	-157
lagt dem	38	121
lagt en	15	168
lagt har	-120	-97
lagt jarn	-138	-142
lagt lapen	13	106
lagt mig	-91	-120
lagt min	11	105
lagt nyckl	-153	-157
lagt undan	-6	99
lagt up	-5	157
lagt ut	-28	142
lagt … #	8	-117
lagt … ala	-5	199
lagt … ap	0	117
lagt … en	-24	117
lagt … glasb	-108	-118
lagt … i	60	139
lagt … kniv	10	116
lagt … lite	-128	-118
lagt … pa	13	154
lagt … ring	11	105
lagt … table	-6	99
lak*	-277	-277
lakan	205	141
lakan … sager	95	19
lakanet	-44	100
lakar for	-143	-146
lakar har	-156	-59
lakar kolad	-119	-125
lakar pa	-160	-178
lakar skriv	-76	-109
lakar tog	7	136
lakar vart	-110	-131
lakar … als	15	114
lakar … byt	-2	134
lakar … korko	-136	-147
lakar … min	-100	-123
lakar … nat	-89	-96
lakar … pa	90	120
lakar … skick	-110	-131
lakar … tilba	-115	-128
lakar … ut	-127	-155
lakare	-128	-139
lakarintyg	-112	-242
lakarutlatande	-128	-139
laker	-178	-207
laker de	-127	-136
laker … sjalv	-127	-136
lakri min	-74	-111
lakri svart	-113	-98
lakri … bajs	-113	-98
lakrits	-139	-152
lakt	-112	-177
laktosintolerans	-139	-125
laktulos	-130	-115
lam	-254	-244
lam i	-138	-139
lam … humor	-138	-139
lam*	-97	71
lamictal	-130	-120
lamna	-138	23
lamna blod	-250	-285
lamna dem	-128	-150
lamna han	33	138
lamna hene	-2	146
lamna honom	50	178
lamna in	18	217
lamna jag	-152	-151
lamna lap	-18	121
lamna man	-236	-273
lamna mig	47	237
lamna min	-124	-140
lamna sin	8	115
lamna var	-103	-113
lamna … gamal	-132	-150
lamna … gamla	-117	-116
lamna … in	-155	-184
lamna … jag	19	131
lamna … man	-124	-140
lamna … och	-16	179
lamna … om	-113	-99
lamna … sa	42	141
lamna … telef	8	115
lamnade	-52	159
lamnar	-203	-106
lamnas	-103	-113
lamning	-202	-203
lampo kraks	130	28
lampolja	206	11
lampor	98	166
lan*	-56	139
landa … mig	99	22
lande och	109	15
lande … jag	109	15
landet	72	-66
landrygen	-59	-141
lang	87	215
lang ko	-186	-195
lang tid	-57	149
lang … det	-4	129
lang … tar	-61	112
lang … utan	25	135
langa	-127	-161
langarmat	39	261
lange	-228	-73
lange ar	-95	-127
lange barn	-70	-85
lange i	-143	-133
lange inget	-138	-127
lange kan	-170	-185
lange sen	-148	-124
lange ska	-166	-168
lange til	46	123
lange … alkoh	-114	-123
lange … det	-86	-128
lange … har	-141	-149
lange … jag	-146	-94
lange … kola	-119	-113
lange … man	-152	-97
lange … och	-98	-164
lange … sen	-115	-118
lange … simni	-126	-107
lange … tar	39	165
langesen	-138	-127
langr #	-133	-130
langr behov	-108	-128
langr det	30	-91
langr e	-14	117
langr i	-130	-112
langr jag	-7	147
langr men	-149	-176
langr nar	-9	107
langr ni	11	115
langr och	116	-21
langr sa	-2	153
langr snara	20	150
langr titar	156	-8
langr va	102	-24
langr vil	4	125
langr … bara	178	36
langr … drar	103	10
langr … enkel	27	95
langr … far	11	115
langr … fotbo	-135	-145
langr … han	-10	135
langr … ja	102	-24
langr … kom	125	6
langr … manad	-133	-130
langr … rad	-14	117
langr … sjuks	-108	-128
langr … skrat	136	12
langr … tvart	14	133
langs ner	161	35
langsamt	122	-90
langst	185	51
langt efter	43	148
langt falet	9	154
langt in	-126	-102
langt jag	6	113
langt ner	76	-83
langt … ar	9	154
langt … doden	39	179
langt … i	-182	-165
langt … nar	-126	-156
langt … til	137	-25
langtidsockret	-176	-163
lantus	-174	-160
lap efter	-157	-149
lap och	-18	121
lap … mygbe	-120	-122
lap … simsk	-87	-101
lap*	178	154
lapar ar	206	47
lapar bla	185	8
lapar blev	145	17
lapar e	189	6
lapar efter	133	13
lapar hela	-147	-149
lapar och	187	49
lapar spric	-145	-118
lapar svuln	156	54
lapar … av	-145	-118
lapar … bla	212	83
lapar … blaa	175	17
lapar … gra	125	-6
lapar … lite	162	45
lapar … noter	133	13
lapar … o	151	50
lapar … och	210	24
lapar … sover	120	33
lapar … vinte	-147	-149
laparna	277	9
lapen	-135	-83
lapen hangd	109	15
lapen … efter	-122	-135
lapen … i	109	15
lapen … koksb	13	106
lapen … som	111	-34
lapen … tre	116	9
lapset	-13	179
lapsi	171	-105
lapsi kaatu	-127	-111
lapsi niela	130	19
lapsi oli	146	10
lapsi soi	158	-3
lapsi … luist	-127	-111
lapsi … napip	169	23
lapsi … veden	146	10
lapsi … yskin	-110	-91
lar	79	151
lar hon	-16	134
lar sig	30	123
lar … gomer	-16	134
lar … hora	30	123
lar*	125	76
lara	-165	-161
larar har	15	131
larar nyper	-14	152
larar svima	116	3
larar … mig	-14	152
larar … o	116	3
larar … tafsa	15	97
larare	-153	-6
lararn	119	-7
larbe ar	174	13
larbe som	-108	-91
larbe … av	174	13
larbe … stock	-108	-91
larben	-108	-91
larbenet	177	10
laren	-24	134
laren ar	-69	-116
laren efter	-132	-103
laren insid	1	139
laren och	83	143
laren … det	-27	131
laren … inte	-8	120
laren … rakni	-132	-103
laren … stenh	-151	-140
larens	1	139
laret	119	-113
laret det	144	-10
laret efter	-179	-170
laret med	141	163
laret … bords	-97	-104
laret … sax	-8	150
larka pa	-108	-100
larka … fotbo	-108	-100
larkaka	-108	-100
larm	-184	-174
larm om	-155	-147
larme for	166	25
larme … kolox	166	25
larmet	143	-59
lart	16	258
lart mig	-2	184
las*	-45	85
lasa	119	38
lasa eler	163	1
lasa en	-142	-142
lasa in	2	175
lasa klock	117	23
lasa nyhet	-159	-145
lasa … mig	3	168
lasa … sida	-142	-142
lasa … skriv	163	1
laser	-109	41
laser alt	12	193
laser det	49	141
laser in	33	291
laser mina	55	151
laser om	-214	-170
laser pa	-93	-134
laser sig	88	-84
laser tidni	126	-1
laser ut	15	159
laser … har	49	141
laser … kniva	11	124
laser … lileb	-22	101
laser … mej	11	166
laser … mig	40	234
laser … os	-5	110
laser … sig	2	119
laser … tanka	37	141
laser … up	126	-1
laset	-168	-76
laset nar	-136	-142
laset til	13	118
laset … ni	-136	-142
laset … vapen	13	118
lask	-119	-129
last	7	143
last in	3	135
last kna	-151	-160
last langr	11	115
last month	-133	-139
last nacke	-198	-170
last one	132	133
last sa	-107	-91
last winte	-151	-167
last year	-222	-255
last … aroun	-123	-128
last … efter	-137	-126
last … mycke	-107	-91
last … ni	11	115
last … now	138	43
last … och	-45	129
last … sen	-142	-141
last … sig	-15	164
last … was	-122	-111
laste	-194	-144
laste att	-133	-171
laste dorar	2	135
laste mig	-161	-72
laste om	-221	-207
laste … en	-152	-168
laste … och	-92	41
laste … ute	-161	-72
lat	-159	82
lat att	-114	-15
lat i	-166	-169
lat mig	43	216
lat natur	-4	111
lat … bara	14	165
lat … ga	14	146
lat … ha	-4	111
lat … han	-130	-121
lat … vid	-192	-200
lata bli	-35	136
lata honom	137	15
lata … sova	132	15
latare	23	170
late	-116	-174
later ful	147	6
later gurgl	137	26
later jag	98	-12
later jatek	123	10
later pip	131	-1
later som	-80	-191
later … et	-119	-98
later … han	131	24
later … i	130	9
later … inte	-14	106
later … jag	148	17
later … nar	139	2
later … om	166	47
later … pa	137	26
later … som	98	-12
latiriterad	-133	-133
latnad	30	145
latsa jag	-11	100
latsa titar	17	115
latsa … komer	-11	100
latsa … nar	17	115
latsas	-46	107
latsaskompis	-140	-135
latsaspapan	17	115
laugh at	-147	-137
laugh so	-170	-143
laugh … the	-124	-109
laughed	-169	-133
laughing	-147	-137
lav*	87	-129
lava	-152	-153
lava och	-117	-127
lava … skrik	-117	-127
lavin	265	31
lavin han	126	11
lavin tog	129	10
lavin … gravd	126	11
lavin … min	129	10
lavinen	131	6
law	-169	-138
lax	-149	-55
lax … man	-131	-146
lax*	-176	-159
laxor	-136	-130
lea*	-51	142
lealos	151	54
leave	1	169
leave he	24	131
leave the	-20	128
leave … house	-23	115
led*	-379	-463
ledig	-144	-184
ledig … hos	109	40
lediga	109	40
ledse efter	-105	-123
ledse for	-121	-162
ledse men	-132	-174
ledse pa	-174	-155
ledse sen	-123	-150
ledse … att	-143	-191
ledse … det	-156	-166
ledse … katen	-83	-112
ledsen	-342	-403
ledsna	-109	-125
ledva i	-162	-146
ledva … fingr	-129	-114
ledvark	-226	-192
lee*	-146	-155
leend sen	-159	-112
leend … fodse	-159	-112
leende	-188	-138
left arm	139	13
left ear	-156	-152
left hand	126	12
left knee	-112	-107
left side	267	68
left to	5	128
left … has	121	13
left … live	5	128
leg	99	-140
leg day	-166	-139
leg*	141	-22
legat	108	100
legat ute	181	1
legat … golve	-83	-114
legat … i	215	-1
legat … morkt	117	27
legat … rals	-11	103
lego	-135	-109
legobit	-53	-118
legs	149	-154
legs ache	-142	-122
legs are	192	2
legs … after	-128	-102
legs … cant	110	16
legs … weak	178	13
lek	99	165
lek i	102	-2
lek … skola	102	-2
lek*	-264	-172
lekar	1	148
lekar med	1	148
lekar … under	14	132
leker	-266	-138
leker anda	-113	-104
leker att	-156	-162
leker glat	-101	-107
leker hemli	28	180
leker hon	-151	-123
leker ingen	-136	-81
leker konst	14	132
leker nar	-113	-99
leker nu	-192	-120
leker som	-113	-90
leker sviml	141	20
leker … alved	-113	-99
leker … drick	-122	-90
leker … feber	-157	-106
leker … golve	-117	-127
leker … lek	27	123
leker … lekar	1	148
leker … och	-85	-121
leker … vanli	-113	-90
leksa i	129	21
leksa … gar	129	21
leksak	114	28
leksl med	-127	-128
leksl … brors	-127	-128
lekslagsmal	-127	-128
lekte	102	-5
lekte en	102	-2
lekte … lek	102	-2
len*	-179	-17
ler	118	199
ler bara	163	20
ler nar	-9	154
ler snet	157	20
ler … med	163	20
ler … och	107	23
ler*	-142	-121
lergigan	-140	-116
les	-183	-196
les pa	-152	-154
les*	-164	-194
let	176	129
let him	130	-27
let me	-13	163
let … leave	-13	163
let … sleep	130	-27
let*	136	325
letar	133	209
letar efter	55	146
letar … mig	-20	112
letar … os	-16	75
letat	41	157
letat pa	32	135
letat … natet	32	135
leter	-172	-179
leters	63	268
leu*	223	-31
leukaan	108	-1
leukemi	123	-39
lev	3	131
lev lang	3	131
lev*	26	333
leva	117	431
leva det	-125	-133
leva en	24	129
leva kan	-85	-110
leva laang	-1	111
leva langr	51	249
leva med	9	133
leva men	116	-10
leva mer	56	197
leva vil	16	162
leva … dag	24	129
leva … jag	19	135
leva … nu	115	19
leva … och	0	96
leva … sa	27	95
leva … skame	2	105
leva … vil	-109	-130
levax #	-175	-162
levax … mikro	-124	-116
levaxin	-172	-246
levde jag	37	153
levde med	-99	-117
levde … en	-99	-117
lever	41	119
lever got	-91	-139
lever han	162	6
lever i	26	193
lever men	14	146
lever pa	-141	1
lever … jag	14	146
lever … manda	-16	149
lever … morgo	16	134
lever … skrac	24	185
lever … ultra	-80	-117
levereras	-133	-126
leverflack	-163	-184
levern	-182	-181
levt	-10	132
levt klart	23	136
lic*	-221	-240
lice	-152	-189
licence	-151	-147
life	159	164
lift … arm	128	7
lifting	-155	-125
lig	162	-25
lig*	200	30
liga	32	-75
liga ner	23	-149
liga pa	-144	-134
liga … for	177	-16
liga … morkr	109	-1
liga … sofan	-140	-150
liger	169	-4
liger bredv	100	-27
liger fint	-169	-153
liger frame	17	145
liger framf	1	141
liger helt	154	12
liger i	228	180
liger inlag	-93	-119
liger jourm	-119	-118
liger ner	-150	-151
liger och	-90	-202
liger ocksa	110	13
liger runt	-141	-152
liger sjalv	-133	-98
liger snet	117	29
liger stil	-73	-122
liger under	73	169
liger ute	157	30
liger vaken	-159	-162
liger … #	-198	-250
liger … blund	104	10
liger … en	179	17
liger … flamt	104	29
liger … golve	216	107
liger … halen	110	6
liger … halgo	129	40
liger … hands	4	134
liger … i	142	0
liger … iva	-133	-172
liger … koksg	96	-31
liger … kuver	9	124
liger … livlo	125	9
liger … matan	6	151
liger … mig	1	141
liger … nu	126	29
liger … och	145	-41
liger … pa	150	102
liger … ryg	-149	-125
liger … sange	112	28
liger … sjukh	-136	-150
liger … tanke	-171	-165
liger … tils	-4	99
liger … trape	93	15
light hurts	174	57
light … and	162	40
light … my	138	93
lighter	33	191
liika laake	138	-18
lika	-49	178
lika bra	41	354
lika garna	-32	105
lika som	-162	-160
lika … att	32	323
lika … do	36	133
lika … far	7	97
lika … forut	-162	-160
likbl … kal	102	44
like a	88	-96
like an	129	-8
like cofee	118	12
like endin	-23	111
like hel	25	-119
like hurti	3	159
like im	168	21
like pasin	135	18
like someo	124	-22
like that	-152	-162
like to	-254	-221
like … and	193	25
like … do	-78	-104
like … eleph	129	-8
like … going	102	-15
like … hamer	99	25
like … is	168	-8
like … my	-23	111
like … out	135	18
like … someo	3	159
likna kraks	114	45
likso bara	114	12
likso en	20	117
likso … dejt	20	117
likso … iblan	114	12
liktorn	-124	-156
liktornar	-147	-137
lil*	197	92
lila	241	58
lila nyp	-111	-97
lila och	132	1
lila pa	135	23
lila prick	221	78
lila skrub	-119	-107
lila tjej	-142	-124
lila tosen	98	33
lila … #	150	49
lila … pa	125	-11
lilan	33	-116
lilan ar	151	15
lilan … gra	101	9
lilan … roda	-128	-97
lilan … vecko	100	22
lilas far	19	122
lilas svald	147	9
lilas … #	8	172
lilas … en	-110	-89
lilas … stryk	19	122
lilasyster	85	129
lileb #	-15	132
lileb ar	42	106
lileb drar	112	-16
lileb gar	-2	91
lileb gomer	154	-15
lileb har	32	109
lileb i	-21	156
lileb kom	-122	-114
lileb … #	9	109
lileb … ar	-15	132
lileb … forad	-22	101
lileb … in	112	-16
lileb … legat	-11	103
lileb … os	122	-12
lileb … ut	-2	91
lileb … vagen	-5	120
lilebror	183	108
lilebrorsan	-11	103
lilen	170	170
lilen #	157	32
lilen andas	135	18
lilen … stana	135	18
lilfi nar	-120	-108
lilfi … jag	-116	-107
lilfingret	-174	-167
lilje gifti	-147	-122
liljekonvalj	-147	-122
liljekonvaljen	139	19
lilta ar	-124	-100
lilta i	-136	-111
lilta … sned	-124	-100
lilta … sofbe	-131	-110
liltan	-245	-258
lim*	120	-69
limp	120	-69
lin*	64	-123
lina	139	5
lina om	139	5
lina … halse	139	5
linda	-148	-99
linda man	-128	-115
lindar	-128	-115
lindat	153	15
line in	-130	-105
line … the	-130	-105
linsen	-134	-127
lip*	252	49
lips	252	49
lips are	167	19
lips … blue	159	43
lis*	-183	-119
list	-154	-154
lista	-152	-36
lista jag	-111	-120
lista om	-105	-43
lista pa	-6	123
lista … mig	-185	-207
lista … vilka	10	130
lit*	-158	-185
lite	-191	-198
lite a	192	61
lite andfa	-139	-112
lite anu	-139	-116
lite av	-199	-196
lite badva	-136	-119
lite batre	-93	-158
lite bla	117	10
lite blek	-148	-135
lite blod	-307	-302
lite brun	-130	-99
lite brunt	-189	-166
lite dalig	-103	-136
lite depig	-103	-129
lite efter	-273	-195
lite feber	-156	-133
lite flytn	-142	-140
lite for	-75	54
lite forta	-107	-94
lite fortf	-29	115
lite fran	-165	-130
lite hangi	-143	-89
lite hogt	-146	-114
lite hon	83	131
lite huvud	93	-25
lite i	-98	-235
lite ila	155	35
lite jord	-143	-132
lite kan	-142	-138
lite lag	-216	-223
lite ledse	-98	-133
lite men	187	-16
lite menin	-93	-109
lite mosig	101	24
lite nar	-169	-156
lite nasbl	-121	-105
lite nere	-91	-141
lite om	-90	-177
lite omt	-111	-89
lite ont	-138	-184
lite oroli	-156	-165
lite rak	-110	-94
lite rod	-151	-167
lite rund	-104	-104
lite scham	-180	-161
lite skraj	-98	-119
lite snet	93	13
lite somn	-132	-126
lite stel	-275	-194
lite svag	-192	-131
lite svara	-138	-150
lite svule	-222	-134
lite tomt	-110	-122
lite tor	-128	-108
lite tung	106	17
lite typ	-122	-118
lite ur	-127	-114
lite ut	132	38
lite varm	-167	-134
lite vaten	-80	57
lite vil	-83	-104
lite vin	-136	-99
lite yr	-319	-257
lite … #	-267	-231
lite … alt	88	-42
lite … altid	-127	-111
lite … anars	127	6
lite … av	54	-110
lite … blodn	-130	-99
lite … det	135	18
lite … efter	-261	-200
lite … fast	-136	-99
lite … fingr	-178	-164
lite … har	-35	-110
lite … hela	-112	-126
lite … hon	-72	-152
lite … i	-339	-330
lite … idag	-39	-120
lite … inget	-195	-134
lite … kylan	-117	-97
lite … men	41	-138
lite … mycke	-117	-155
lite … nar	-312	-332
lite … nasan	-167	-138
lite … pa	-179	-209
lite … preci	-184	-173
lite … sager	158	18
lite … sedan	-134	-129
lite … ser	-176	-183
lite … skola	-82	-106
lite … sluta	-113	-133
lite … snura	117	35
lite … spise	-107	-121
lite … tandk	-156	-127
lite … tror	-123	-113
lite … varje	-132	-154
liten	-183	-161
liten behov	-114	-93
liten blasa	-149	-155
liten branb	-118	-97
liten brun	-107	-87
liten bula	-168	-163
liten flik	-115	-122
liten forha	-120	-106
liten galst	-109	-107
liten knol	-144	-132
liten pojke	119	-1
liten prick	-170	-166
liten rand	-96	-116
liten rispa	-143	-156
liten rod	-117	-99
liten stot	-175	-144
liten … flytn	-109	-86
liten … fol	119	-1
liten … for	-111	-93
liten … hitad	-109	-107
liten … ny	-114	-93
liten … pa	-212	-57
liter	127	-47
liter om	152	63
liter … dagen	119	54
liter … dan	102	29
litet	155	-139
litet harif	136	-16
litet jack	-255	-246
litet runt	132	14
litet sar	85	-70
litet … ar	-102	-92
litet … bater	132	14
litet … sluta	-161	-184
litle broth	-1	189
litle siste	5	161
litle stye	-108	-125
litle … on	-124	-144
liu*	-148	-132
liukastuin	-148	-132
liv ar	-108	-62
liv i	153	-108
liv nar	-75	-114
liv nu	-101	-144
liv … aret	-101	-120
liv … den	-156	-162
liv … det	21	168
liv … en	-126	-122
liv … fruga	139	11
liv … hande	-111	-112
liv … hene	156	-10
liv … honom	211	-1
liv … jag	-44	118
liv … mama	109	1
liv … min	157	-7
liv … slut	-108	-118
liv*	36	228
live	133	174
live av	15	162
live for	5	128
live och	14	93
live … mej	4	127
live … sager	14	93
livet	-124	36
livet av	-218	-126
livet har	42	142
livet i	10	103
livet kans	-93	-109
livet mer	40	171
livet mig	17	133
livet pa	-125	-141
livet rent	11	137
livet til	13	95
livet ur	-142	-168
livet … aldre	-125	-141
livet … et	15	192
livet … huvud	10	103
livet … ingen	2	139
livet … inte	22	131
livet … jul	13	95
livet … komit	37	131
livet … lite	-93	-109
livet … mama	13	112
livet … mej	36	168
livet … mig	-234	-224
livet … over	-128	-129
livet … slut	51	145
livet … ut	11	137
livet … vil	30	164
livetav	17	133
livfo galer	11	148
livfo … aven	3	130
livforsakringen	33	189
living	-76	129
livlos	219	23
livmo blod	133	17
livmo … och	133	17
livmodern	166	51
livmoderspiral	-134	-124
livra for	-88	126
livra … hojde	-158	-178
livra … honom	17	143
livra … mig	-6	180
livra … sin	-5	117
livrad	-48	164
livsf got	-111	-135
livsfarligt	-111	-135
livstestamente	-169	-179
livt	-2	106
livt av	-2	106
livt … mej	-2	106
ljo*	45	190
ljog	45	190
ljog for	-4	135
ljog … psyko	-4	135
lju*	191	-21
ljud	256	113
ljud gor	-4	126
ljud … honom	-4	126
ljugi om	6	142
ljugi … mina	6	142
ljugit	6	142
ljums frosa	135	41
ljums … sutit	-105	-83
ljumskbrack	-157	-156
ljumsken	36	-83
ljus	106	-74
ljus rok	-137	-116
ljus … hosta	-137	-116
ljuse pa	-118	-107
ljuse skar	147	42
ljuse … fick	-144	-122
ljuse … i	117	37
ljuse … konto	-118	-107
ljuset	87	-36
ljuskanslig	109	41
ljusterapi	-174	-220
lo	157	20
loc*	-233	1
lock	-348	-283
lock for	-223	-210
lock men	-119	-93
lock … hor	-119	-93
lock … orat	-223	-210
locka och	-105	-101
locka … knast	-105	-101
lockande	-19	133
lockar	-105	-101
locke in	-3	154
locke the	-23	129
locke … the	-8	125
locked	-8	267
log*	-248	-178
logar	-124	-155
login	-137	-152
loi	174	115
loi paans	104	11
loi … ja	106	101
lok	-99	-183
lok fast	118	-7
lok … jag	118	-7
lol	-204	-209
lol alt	136	-16
lol dor	-170	-164
lol … e	136	-16
lon*	-224	-49
long	-245	-182
long … i	-188	-162
look up	-106	-120
look … at	-106	-120
looki at	8	170
looki for	-139	-162
looki … a	-139	-162
looki … the	8	170
looking	-106	25
lop	112	25
lopni vakna	95	24
lopni … men	95	24
lopning	-215	-200
lopningen	95	24
lopu	240	63
lopui	-205	-216
lopui heti	-205	-216
lor*	-119	47
lorda han	-142	-131
lorda sen	10	138
lorda … bara	-114	-126
lordag	-69	103
lordagsgodis	-93	-80
los	-288	-416
los i	-180	-192
los igen	-172	-186
los pa	-107	-139
los tand	-140	-141
los … forsk	-89	-122
los … haret	-122	-131
losen	-116	-132
losen e	-116	-132
losen … tilba	-116	-132
loser korso	-124	-127
loser … pa	30	179
losin it	-2	131
losing	-4	164
losna #	100	16
losna nar	-145	-154
losna plomb	-122	-124
losna … i	100	16
losna … jag	-145	-154
losnad	-122	-124
losni och	14	189
losni … att	1	170
losni … sager	12	136
losni … vil	44	141
lost my	-130	-170
lost our	-133	-126
lost two	127	11
lost … dog	-98	-88
lost … finge	127	11
lostander	157	45
loste sig	-115	-112
loud tinit	-106	-126
lov	181	181
lov ama	163	19
lov for	23	201
lov … att	19	155
lov … kasvo	134	17
lov*	-47	186
lova	52	220
lova det	17	167
lovade	25	166
love	8	192
lovet	-107	-26
lovet sju	-106	-112
low	-220	-218
low since	-186	-152
low … the	-137	-153
low*	-164	-221
lower	-158	-215
lower back	-212	-210
lower … after	-156	-149
loy*	19	-145
luck	-109	-86
luck i	-109	-86
luck … got	-109	-86
lud*	148	-7
luf*	342	-74
luft	312	-69
luft genom	-186	-23
luft hema	-146	-129
luft hjalp	123	4
luft hon	141	23
luft i	-142	-145
luft nar	145	31
luft och	187	13
luft pa	118	-11
luft sa	125	-17
luft … andas	92	9
luft … dacke	-146	-147
luft … det	144	5
luft … nar	122	13
luft … nasan	-188	-167
luft … rikti	118	-11
luft … vanli	-130	-101
lufte ar	-175	-155
lufte i	-22	104
lufte och	146	17
lufte ta	163	8
lufte … det	148	4
lufte … inte	176	34
lufte … sa	-149	-132
lufte … slut	163	8
lufte … tor	-167	-150
luften	161	-68
luftg i	149	12
luftg … ogat	149	12
luftgevarskula	149	12
lugn for	27	131
lugn idag	-169	-165
lugn nu	-145	69
lugn perso	-114	-111
lugn … bruka	-169	-165
lugn … evig	21	153
lugn … forst	27	131
lugn … har	-114	-111
lugna sa	-118	-146
lugnande	-142	-246
lugnar	-43	149
lugnt	-158	-75
lugnt i	-149	-127
lugnt nu	-60	73
lugnt … har	77	116
lugnt … magen	-117	-104
lugnt … och	-101	-120
lugnt … trygt	-60	-78
lui*	-158	-143
luist pieni	-127	-111
luist … muste	-127	-111
luistelesa	-127	-111
lukta	102	29
lukta bajs	162	37
lukta feber	158	41
lukta ila	-135	-124
lukta nagel	120	31
lukta paron	147	37
lukta … a	142	56
lukta … hon	182	36
lukta … kante	-125	-102
lukta … o	121	21
lukta … och	157	54
lukta … ur	-159	-156
luktar	29	-119
lul*	-230	-203
lulea	-230	-203
lun*	73	-125
lunch	183	65
lunch #	117	23
lunch darig	-109	-108
lunch och	174	4
lunch … at	-109	-108
lunch … jag	121	19
lunch … nu	49	-74
lunch … stote	103	13
lunchen	-172	-125
lung	-188	-175
lunga nar	104	26
lunga … jag	104	26
lungan	147	16
lungi hema	-91	-82
lungi och	185	73
lungi … blaa	124	26
lungi … mars	-139	-116
lungi … sen	-91	-82
lunginflamation	-143	-192
lungo och	139	33
lungo … skumi	139	33
lungorna	15	-109
lungradning	-168	-148
lungrontgen	-142	-135
lust	-27	175
lust att	4	180
lust … skada	11	142
lust … sla	4	103
lut	128	36
lut pa	111	1
lut … hela	111	1
luu*	-6	182
luule eta	-3	153
luulee	-7	161
lyc*	-177	-19
lycka	-211	-170
lycka nar	-168	-153
lycka over	-138	-105
lycka … barnb	-161	-140
lycka … provs	-138	-105
lyckas	-5	128
lyckl a	-91	-92
lyckl … trot	-91	-92
lycklig	-114	-64
lyd*	121	140
lyda	70	140
lyda roste	6	182
lyder	140	39
lyder och	101	6
lyder … inte	95	-27
lyder … orden	101	6
lyf*	-53	-226
lyft	-182	-94
lyft armen	-146	-134
lyft … over	-146	-134
lyfta	-59	-170
lyfta bada	-71	-134
lyfta benet	121	17
lyfta hoger	155	41
lyfta huvud	166	25
lyfta tunga	-110	-104
lyfta vanst	126	17
lyfta … als	166	38
lyfta … armar	-71	-134
lyfta … armen	165	2
lyfta … och	240	58
lyfta … saker	-110	-104
lyfta … sen	122	42
lyfte da	152	33
lyfte hene	202	15
lyfte pa	206	48
lyfte … feber	163	5
lyfte … gymet	198	63
lyfte … lada	-123	-124
lyfte … over	-104	-84
lyfte … smal	152	33
lyfte … tacke	117	27
lyfte … tvatm	-129	-106
lyfter	-71	-212
lyftet	137	15
lyh*	-103	-140
lyhor sover	-103	-140
lyhor … dalig	-103	-140
lyhort	-103	-140
lyi*	132	-28
lying	132	-28
lymfk i	-148	-130
lymfk … halse	-148	-130
lymfkortlar	-143	-144
lyo	39	333
lyo aitia	22	166
lyo minua	9	165
lyo mua	9	133
lyo … humal	9	133
lyo … kun	3	124
lys*	-106	32
m	-64	-206
ma bra	17	197
ma … av	-1	142
mac*	-201	-92
macka	-155	-156
mad*	-193	28
made … i	-154	-176
madra det	21	86
madra hon	12	146
madrasen	-103	48
mag*	0	-202
mage	174	31
mage bulra	-121	-94
mage efter	108	28
mage en	117	35
mage i	10	137
mage och	124	17
mage pa	127	11
mage sar	-118	-99
mage stop	-113	-112
mage suger	114	26
mage … falet	108	28
mage … hela	-121	-94
mage … i	-113	-112
mage … kejsa	-118	-99
mage … maj	10	137
mage … sida	117	35
magen ar	334	88
magen att	153	25
magen blek	124	43
magen brane	-142	-139
magen bubla	-176	-137
magen den	173	36
magen e	155	5
magen efter	-157	-138
magen ena	188	39
magen han	-116	-117
magen hard	151	35
magen hela	-118	-131
magen igar	-124	-138
magen igen	-139	-113
magen later	-119	-98
magen lugna	30	123
magen magen	120	5
magen nu	-96	-142
magen ocksa	-143	-155
magen ont	154	31
magen pa	-84	-127
magen plus	118	48
magen pumpa	141	-1
magen ror	141	6
magen sedan	-188	-154
magen sen	-209	-62
magen stenh	140	33
magen stor	-139	-97
magen svima	147	58
magen til	-133	-117
magen under	134	-4
magen upsva	148	24
magen varje	-176	-216
magen vil	-85	-59
magen … ar	95	-44
magen … armar	125	-4
magen … axeln	174	54
magen … benen	151	59
magen … blek	109	29
magen … bonor	-110	-101
magen … borta	-163	-170
magen … dag	-117	-104
magen … diare	-184	-173
magen … feber	-176	-147
magen … gar	168	33
magen … han	176	27
magen … hard	195	-40
magen … hela	110	48
magen … hon	181	10
magen … i	-152	-138
magen … ilalu	141	26
magen … inte	187	58
magen … jag	195	56
magen … klar	-210	-197
magen … kliar	-116	-73
magen … kraks	-104	-178
magen … liga	-85	-59
magen … lite	-184	-177
magen … lukta	120	56
magen … mar	-141	-136
magen … maten	-167	-167
magen … migra	-137	-108
magen … morgo	-115	-152
magen … nagra	30	123
magen … och	105	-46
magen … pa	118	48
magen … revbe	134	-4
magen … roste	92	-13
magen … rygen	159	61
magen … sidan	188	39
magen … sig	30	123
magen … skrik	-119	-114
magen … som	-182	-174
magen … sonda	-159	-186
magen … spand	174	54
magen … spyr	112	1
magen … stenh	169	49
magen … svima	175	12
magen … tiden	-118	-131
magen … tre	-79	-110
magen … tva	-139	-130
magen … upbla	197	38
magen … vare	122	-4
magkn efter	-128	-118
magknip	-128	-155
magkr … diare	-138	-105
magn	135	128
magn att	145	-5
magn … ja	145	-5
magne hon	122	33
magne til	129	21
magne tva	129	2
magne … en	129	21
magne … har	122	33
magne … huvud	-150	-127
magne … mista	137	29
magne … styck	129	2
magnesium	-204	-182
magnet	184	30
magneter	158	8
magnetkulor	146	30
magnetrontgen	-150	-127
magon efter	-110	-97
magon varje	-123	-130
magon … att	-110	-97
magon … skolm	-106	-112
magont	68	-142
magra andas	169	53
magra i	87	5
magra slo	147	37
magra … konst	169	53
magra … lukta	165	62
magrat	230	94
magsa gor	-104	-115
magsa … det	-104	-115
magsacksundersokningen	-104	-115
magsj keton	146	45
magsj med	-126	-93
magsj o	111	20
magsj … #	146	45
magsj … feber	-126	-93
magsj … helt	111	20
magsj … igar	-159	-123
magsj … inte	152	45
magsjuk	-63	-118
magsjuka	-136	-213
magsjukan	-167	-160
magsm och	119	46
magsm … svima	119	46
magsmarta	176	68
magsmartor	145	22
mai*	-63	139
maito paasa	-122	-108
maitorupea	-122	-108
maj	-168	-55
maj nasta	10	137
maj … gang	10	137
mak*	42	-96
makaa	163	-26
makaa … eika	141	-16
makar blir	-112	-98
makaroner	-154	-141
make	-219	-161
make har	-155	-150
make … mat	-115	-104
maken	27	-141
maken har	107	-37
maken sager	5	147
maken … att	5	147
maken … lamna	103	-9
makes	7	225
makin weird	157	1
making	226	102
mal*	-135	-145
malad taket	-178	-146
malade	-190	-158
malar om	70	119
malat	-150	-155
malat taket	-150	-155
malat … hela	-114	-110
mama at	-31	100
mama blir	-178	-93
mama de	-16	120
mama drar	81	145
mama fatar	-109	-121
mama ful	-21	108
mama ger	11	109
mama halv	151	11
mama hotar	47	175
mama hur	-125	-121
mama igen	31	114
mama jobar	6	125
mama just	95	-22
mama laser	17	192
mama liger	-59	-164
mama livlo	127	-8
mama mig	3	109
mama nar	8	151
mama och	-136	-51
mama pa	121	14
mama prata	73	-61
mama ramla	144	21
mama ringd	180	2
mama sa	11	197
mama sager	-173	-169
mama slar	36	185
mama socke	137	26
mama tror	125	174
mama … a	-6	-175
mama … ansik	151	11
mama … att	-136	19
mama … bara	146	21
mama … bort	-147	-97
mama … demen	-151	-64
mama … dot	20	146
mama … druck	-5	147
mama … ej	173	2
mama … ena	90	2
mama … galim	133	24
mama … gra	119	22
mama … han	8	151
mama … har	-119	-135
mama … hejda	2	125
mama … hemet	125	32
mama … hon	-1	161
mama … i	138	-4
mama … igen	-21	108
mama … ingen	-109	-121
mama … inte	208	225
mama … jag	-105	51
mama … jatef	-4	112
mama … jatek	115	21
mama … kasta	0	113
mama … medve	162	32
mama … men	117	1
mama … mig	-27	119
mama … nu	161	9
mama … sa	-140	-121
mama … sama	-100	-92
mama … sjuk	137	26
mama … skaka	18	108
mama … snack	-120	-114
mama … stota	-120	-110
mama … syrie	-91	-107
mama … ta	34	127
mama … tagit	165	-2
mama … ut	15	128
mama … vad	31	114
mamas brost	-109	-94
mamas … kaner	94	-27
mamas … ska	-109	-94
mamografi	-140	-159
man	-287	-119
man #	141	46
man aka	-224	-225
man andas	106	-3
man arg	12	132
man ata	-233	-251
man att	-119	-133
man bara	14	164
man bli	-117	-104
man blir	-148	-210
man blivi	-110	-130
man bort	-113	-147
man braka	-115	-137
man da	-143	-114
man det	-65	-175
man direk	29	125
man do	15	162
man dog	-201	-255
man dor	-18	127
man en	-156	-168
man fa	-158	-96
man far	-143	-75
man for	-121	-104
man forst	-167	-143
man fran	4	142
man gamla	-117	-116
man gastd	-114	-88
man gick	-119	-160
man gjord	-3	106
man gor	4	204
man ha	-173	-210
man han	-160	-52
man hange	13	234
man hlr	-131	-101
man hopar	29	125
man hotar	3	149
man jag	-29	134
man jodta	-124	-116
man kana	-132	-125
man kola	-197	-201
man kolap	165	6
man lamna	65	200
man lar	30	123
man laser	126	-1
man lyfte	227	19
man mar	43	125
man med	-106	-10
man mer	-5	116
man om	-261	-208
man over	-120	-109
man pa	98	146
man polis	10	117
man rycke	136	-15
man sa	-107	21
man sager	-20	108
man sant	-129	-140
man sater	-76	-111
man sig	-248	-254
man sit	-111	-127
man sjalv	18	200
man skar	103	-13
man skriv	-160	-199
man skule	-136	-133
man sla	8	234
man slar	-103	95
man slog	-165	-208
man sluta	-27	105
man snark	-156	-140
man somna	1	139
man svalj	-107	-122
man ta	-190	-154
man tande	212	36
man tar	40	357
man til	-186	-73
man tror	34	167
man tryck	97	-42
man tycke	-144	-155
man vara	-81	58
man vil	-185	-191
man … ala	20	200
man … alt	21	130
man … at	-21	-154
man … att	-68	44
man … av	-69	61
man … barn	-143	-150
man … barne	-101	27
man … blodv	-114	-124
man … bort	-193	-225
man … brost	110	14
man … dagen	20	117
man … dalig	40	122
man … demen	52	137
man … det	49	191
man … do	-113	-186
man … dod	-3	132
man … drick	-172	-161
man … eleme	-2	117
man … en	-147	-177
man … fat	145	-6
man … feber	-94	-123
man … forla	-135	-124
man … fot	-128	-115
man … fran	29	125
man … friko	-121	-130
man … ga	-146	-113
man … galen	-109	-120
man … gamla	-170	-220
man … gift	12	135
man … gravi	-171	-162
man … han	97	143
man … hema	-151	-164
man … hopad	-112	-103
man … i	-97	-199
man … iblan	-115	-137
man … in	-59	104
man … inan	-163	-200
man … inte	158	56
man … jag	9	141
man … kopt	11	110
man … kunde	21	133
man … lampa	155	34
man … lax	-124	-109
man … liga	-83	-118
man … lite	-137	-125
man … livet	27	106
man … medic	-117	-116
man … mig	-150	-70
man … min	-21	192
man … mycke	-45	93
man … nagon	-164	-217
man … nan	-136	-150
man … natet	16	188
man … nu	102	11
man … om	-148	-131
man … organ	8	169
man … prata	-159	-174
man … rumet	-9	112
man … sa	-150	-82
man … sak	-2	115
man … se	43	131
man … sex	5	123
man … sit	-23	127
man … sjuks	-108	-145
man … sla	12	132
man … slog	-91	-112
man … sluta	37	158
man … snark	-101	-117
man … stryp	5	110
man … ta	-134	-59
man … tagit	14	96
man … tidni	126	-1
man … til	-31	-164
man … tugum	-94	-106
man … ut	-139	-159
man … utan	17	139
man … utsat	-110	-130
man … valdt	10	117
man … valt	8	169
man … varje	36	122
man … veter	-169	-140
man … vil	49	141
manad gamla	-130	-79
manad har	-174	-173
manad hon	179	22
manad med	151	20
manad nu	76	155
manad over	-111	-97
manad sen	-156	27
manad snuva	-126	-107
manad vande	-133	-130
manad … ater	-126	-107
manad … bara	134	42
manad … bebis	-130	-79
manad … bort	-133	-130
manad … far	123	15
manad … har	151	8
manad … hog	135	61
manad … i	154	12
manad … jag	-154	-97
manad … mar	-136	-147
manad … nu	-101	34
manad … och	-9	164
manad … pa	-111	-97
manaders	127	13
manda han	30	139
manda i	116	21
manda lol	11	174
manda mer	-102	-119
manda och	-87	-157
manda pasar	-151	-154
manda sager	-146	-139
manda vem	-133	-126
manda … ala	2	152
manda … an	-102	-119
manda … hjart	-113	-120
manda … hon	-146	-139
manda … jag	-143	-151
manda … kval	116	21
manda … man	-107	-130
manda … ringe	-133	-126
manda … sa	118	48
mandagar	-146	-169
mandags	-254	-193
mandlar	-178	-163
manen framf	133	-3
manen har	-123	-132
manen … mig	133	-3
manga	105	56
manga alved	-114	-118
manga ar	-27	-149
manga av	-3	127
manga insul	-10	130
manga somnt	-14	213
manga table	257	16
manga tar	-95	-120
manga … ar	-88	42
manga … asist	138	55
manga … behov	-28	199
manga … hon	132	-7
manga … jag	-116	-114
manga … kan	-114	-118
manga … livet	-95	-120
manga … men	156	13
manga … mina	-3	127
manga … och	-151	-141
manga … ofora	-105	-83
manga … pa	4	124
manga … sedan	-113	-120
mangd lorda	-93	-80
manis i	34	150
manis mer	11	171
manis … rumet	34	150
maniska	-88	30
maniskor	-36	109
mans	-80	-147
mans vitam	-119	-82
mans … av	-119	-82
mansf a	-118	-102
mansf … tror	-118	-102
mansforkylning	-165	-142
mansk ratig	-109	-121
manskliga	-109	-121
many of	-25	127
many parac	-114	-91
many pils	177	76
many … can	-124	-107
many … my	-25	127
mar	-93	-240
mar anars	-163	-200
mar bra	-260	-330
mar dalig	103	258
mar du	-131	-132
mar fint	-172	-149
mar frukt	218	31
mar ila	17	-90
mar konst	84	41
mar lite	127	-1
mar mycke	-112	-161
mar ok	-157	-161
mar rat	141	3
mar som	-179	-166
mar … an	161	25
mar … anars	-207	-204
mar … av	-71	-138
mar … batre	-116	-167
mar … behov	-85	-89
mar … blodt	123	46
mar … bra	93	-124
mar … dalig	248	181
mar … efter	143	-2
mar … frago	-131	-103
mar … hyfsa	-107	-91
mar … ila	167	-16
mar … inan	43	125
mar … men	-163	-71
mar … och	138	-112
mar … okej	-130	-153
mar … pa	-150	-107
mar … sa	42	166
mar … ska	-174	-153
mar … skar	22	143
mar … socke	109	11
mar … spyr	125	45
mar … vanli	-172	-189
marat ar	-112	-98
maraton	-134	-110
mardr om	-180	-178
mardr … att	-149	-152
mardromar	-230	-219
marfan	140	54
marka	169	223
marka om	33	216
marka skiln	2	123
marka … ja	14	191
marka … jag	10	149
marka … nar	2	123
marke	-190	-97
marke efter	23	183
marke man	-155	-184
marke pa	-4	204
marke runt	-10	248
marke … att	-155	-184
marke … fingr	-2	111
marke … halse	-9	249
marke … handl	-36	112
marke … rygen	9	115
marken	98	394
marker	-41	-179
marmo pa	199	38
marmo … benen	152	20
marmo … knana	164	42
marmor	137	43
marmorerad	193	35
mars	-208	-81
mars hosta	-139	-116
mars nar	-101	-122
mars och	-184	-132
mars var	-130	-119
mars vem	-134	-181
mars … betal	-104	-94
mars … bor	-183	-169
mars … komer	-101	-122
mars … lite	-139	-116
marsv ar	-144	-130
marsv dog	-163	-182
marsv … blat	-144	-130
marsvinet	-219	-267
mas*	179	215
masa	179	204
masa av	94	-27
masa piler	100	-15
masa raka	1	139
masa snit	-20	99
masa … mamas	94	-27
masa … och	100	-15
masa … pa	-15	119
masa … sar	1	139
maserar	-149	-128
mask	-140	-119
maskar	-199	-196
maski den	115	-8
maskindiskmedel	153	18
maskinen	154	-19
masor	186	68
masor idag	89	38
masor kisar	169	53
masor med	127	-3
masor stopa	-18	127
masor tog	-13	123
masor … blod	205	28
masor … in	-18	127
masor … kraks	89	38
masor … mig	-18	108
masor … ofta	169	53
masoren	-2	211
mast	185	20
maste be	6	170
maste boka	-143	-142
maste bort	5	184
maste doda	22	152
maste fa	-12	202
maste gora	-22	108
maste harif	24	115
maste kisa	-197	-181
maste koma	185	-1
maste kryst	196	16
maste lyda	-20	150
maste man	-213	-152
maste sita	178	-10
maste skada	9	127
maste skolj	-122	-119
maste skriv	9	154
maste straf	13	135
maste up	-306	-301
maste vi	-123	-103
maste … andas	152	-17
maste … anmal	-37	84
maste … bort	-15	200
maste … en	9	152
maste … fem	-167	-158
maste … fort	9	154
maste … gora	-196	-151
maste … ha	-143	-161
maste … hela	-122	-114
maste … hjalp	-17	145
maste … luft	136	7
maste … mama	-2	117
maste … med	-161	-183
maste … mig	102	142
maste … och	-49	-181
maste … ofta	-148	-140
maste … os	22	152
maste … ringa	123	25
maste … roste	6	182
maste … stana	-96	-93
maste … til	-163	-119
maste … up	124	-28
maste … ut	-36	173
maste … vara	-90	-112
mat	-224	4
mat #	-115	-104
mat att	183	-10
mat behov	-88	-118
mat dalig	33	166
mat doter	88	-10
mat gick	-101	-113
mat har	122	33
mat hema	-124	36
mat nar	9	109
mat och	-142	-147
mat prima	-114	-121
mat … #	-115	-104
mat … fastn	120	31
mat … han	9	109
mat … hela	-80	-119
mat … jag	164	-3
mat … lange	10	103
mat … livet	43	159
mat … och	-119	-3
mat … over	-101	-113
mat … sager	88	-10
mat … stygn	-88	-118
mata	-241	-226
matan … forga	122	3
matar	2	147
matar pa	113	7
matar torst	123	17
matar visar	151	-66
matar … #	129	-66
matar … bara	128	12
matar … fingr	113	7
matar … inte	10	138
matar … slo	123	17
mataren	256	-22
matarn	167	-20
match	-179	-83
matchen	-226	-214
mate	52	-120
mate kan	-109	-121
mate pa	-132	-113
mate … apote	-132	-113
maten ar	20	264
maten … forgi	9	166
maten … gifti	5	126
maten … han	112	8
maten … pa	-58	-116
mater	-182	-84
matfo har	-255	-147
matfo i	-106	-92
matfo … helge	-106	-92
matfo … krakt	-255	-147
matforgiftad	-106	-92
matforgiftning	-255	-147
matsk varje	146	24
matsk … gang	146	24
matsked	142	-15
may*	170	-6
maybe	170	-6
maybe … minut	170	5
me	-18	414
me #	-104	-112
me and	36	177
me down	-16	161
me en	-21	156
me helt	102	-24
me i	-90	78
me in	1	165
me insan	-120	-128
me jobet	-118	-111
me kniv	-5	124
me langr	6	196
me last	81	113
me leave	-13	163
me lol	-124	-135
me lufte	129	13
me mig	3	153
me saxen	4	147
me to	-68	123
me until	139	-34
me when	28	142
me … and	5	175
me … belas	8	160
me … cal	-76	-117
me … eyes	-109	-98
me … fel	102	-24
me … fick	-118	-111
me … hurt	2	117
me … i	124	263
me … my	1	120
me … nar	-5	167
me … night	47	138
me … say	-13	121
me … sen	-170	-167
me … the	-58	119
med	-1	204
med #	220	-33
med ala	-188	-177
med alt	43	184
med altih	6	128
med ambul	-122	-94
med anat	-117	-103
med andni	-173	-150
med ansik	178	15
med antib	-140	-112
med antid	-136	-147
med armar	161	2
med att	-105	80
med axeln	-110	-98
med bagen	145	3
med balte	41	216
med barn	-146	-162
med barne	-34	140
med bebis	-163	-1
med bensi	129	24
med bilen	-12	238
med bitet	117	11
med bloju	-122	-101
med bosan	-33	93
med brodk	54	145
med brors	-127	-128
med byxor	7	162
med cigar	109	159
med cykel	-190	-179
med det	-141	-15
med diabe	159	58
med doda	18	90
med domna	156	16
med ena	208	-2
med et	176	140
med famil	-76	-118
med feber	135	-35
med flime	-102	-119
med flit	48	411
med forky	-129	-114
med forla	105	31
med forst	-135	-131
med frosa	214	33
med frukt	86	29
med fyrhj	118	0
med gas	-2	126
med gifti	-119	-111
med glase	119	-30
med grane	13	118
med hakan	175	37
med halsd	144	6
med halva	167	28
med handu	151	40
med hans	14	155
med hene	172	185
med hjarn	-120	-117
med hoger	143	33
med honom	-86	55
med i	82	167
med inan	-119	-141
med insul	-86	48
med jarnt	-149	-140
med klade	0	142
med klock	11	111
med klor	-123	-115
med klump	169	34
med kniv	196	192
med knive	-45	204
med kokan	154	48
med kompi	-55	-154
med kuden	-126	-27
med langa	32	138
med langr	-34	144
med laser	-113	-120
med levax	-124	-136
med litiu	32	170
med livet	-13	121
med lufte	165	31
med medic	77	201
med menin	8	123
med mig	58	315
med mit	-107	-94
med mjolk	-117	-121
med nagon	-220	-235
med nalar	-1	119
med nan	-157	-99
med nya	-190	-204
med ompla	-137	-147
med p	-59	-129
med pa	-83	46
med pasar	11	147
med pisto	-8	137
med plots	-138	-108
med pluge	-131	-141
med pulse	153	-2
med rakbl	-2	147
med repet	-15	152
med sax	-4	194
med semes	-114	-88
med sertr	-132	-151
med sin	75	128
med sina	-149	-163
med sit	-157	-180
med skame	2	105
med skarp	11	152
med skosn	6	121
med skote	24	-131
med skrum	140	21
med slad	5	151
med slade	35	195
med slem	-138	-125
med snara	73	-36
med snope	39	146
med snubl	123	22
med somne	-110	-120
med sopor	-154	-155
med spark	-143	-114
med stekp	20	123
med stela	-133	-144
med stol	0	143
med stres	-87	-116
med stryk	21	169
med svar	113	34
med svard	-110	-110
med svuln	11	135
med tanda	13	185
med tandv	129	35
med tasen	-116	-146
med tom	157	8
med tonar	-98	-108
med torsk	-185	-158
med tv	4	107
med under	-7	153
med vagen	134	76
med vald	26	186
med vanst	233	42
med varme	-124	-114
med vaten	-175	-156
med vilja	-4	111
med vilje	25	120
med waran	-160	-201
med yxa	-32	131
med … a	154	105
med … ala	6	164
med … anan	9	133
med … arm	124	26
med … barne	-133	-123
med … blama	-110	-110
med … blod	-133	-114
med … bok	-88	-95
med … brans	-126	-120
med … brev	11	105
med … brun	-130	-99
med … demen	18	108
med … efter	32	149
med … en	-24	91
med … far	-124	-142
med … fingr	-133	-144
med … fira	17	135
med … for	145	245
med … forny	-114	-113
med … fram	164	58
med … glas	146	53
med … grade	115	-42
med … hade	-6	125
med … haha	-187	-186
med … han	81	-63
med … hand	34	-102
med … hande	100	-25
med … har	94	163
med … hon	-161	-26
med … hos	-147	-97
med … huset	12	137
med … huvud	157	33
med … i	20	292
med … igang	-30	90
med … igar	-75	95
med … igen	-2	135
med … inte	22	125
med … jag	-85	97
med … just	-208	-212
med … kan	-142	-109
med … kniv	183	15
med … kusin	39	150
med … lakar	-100	-123
med … langr	-121	-32
med … lat	-4	111
med … man	-118	-100
med … med	5	180
med … medel	-119	-111
med … medic	-142	-24
med … men	-157	-187
med … menar	43	125
med … moten	-107	-145
med … motet	-148	-162
med … munen	167	28
med … n	4	107
med … nar	-106	181
med … nere	160	171
med … nu	-170	-70
med … och	185	152
med … ogon	8	168
med … olyck	-139	-137
med … piler	-51	-121
med … rent	-90	-91
med … resa	-131	-98
med … rispa	-127	-128
med … runt	109	-4
med … sen	77	173
med … sjalv	-53	61
med … skarp	96	-21
med … skola	-1	152
med … skrap	-123	-100
med … slakt	18	90
med … slang	1	138
med … spyr	167	23
med … stres	-81	-103
med … tjat	-81	-137
med … troja	136	-28
med … tunga	117	11
med … ut	-50	41
med … vark	-199	-128
med … vaten	154	48
med … vet	-22	104
med … vil	-130	-152
medan	161	199
medan de	20	139
medan hande	15	114
medan hon	114	-7
medan jag	114	134
medan … ar	20	139
medan … funka	15	114
medan … skriv	91	5
medan … sov	10	125
medel fran	8	149
medel i	150	26
medel man	-72	-87
medel vilke	-119	-111
medel … mask	-119	-111
medel … ogat	117	16
medel … radio	8	149
medelande	-5	129
medelanden	6	185
medelar	-72	-87
medic ar	-136	-131
medic at	-157	-196
medic ger	-135	-109
medic i	33	177
medic jag	-166	-117
medic mot	24	-70
medic ny	116	34
medic och	-117	86
medic racke	-157	-174
medic sen	-91	-70
medic tar	-124	-136
medic tva	-150	-133
medic vet	-22	104
medic vil	7	126
medic … anfal	104	-1
medic … des	-91	-70
medic … elsto	-135	-109
medic … gor	18	114
medic … julas	20	153
medic … kanyl	-101	-105
medic … mig	-189	-148
medic … prata	4	107
medic … sager	0	195
medic … slut	-184	-205
medic … til	-157	-174
medic … timar	-150	-133
medic … vil	-91	-107
medicin	-264	-254
mediciner	-224	-167
medicinfri	-91	-70
medve en	169	31
medve i	-146	-139
medve … golve	202	39
medve … nat	-115	-106
medve … stund	169	31
medvetslos	121	-63
mei*	162	18
mej	124	463
mej for	7	177
mej gul	9	148
mej igar	-10	108
mej igen	-7	227
mej ikval	27	147
mej nar	34	149
mej pa	-145	-106
mej snabt	-112	-126
mej til	-10	131
mej … a	4	190
mej … druck	-112	-126
mej … han	29	136
mej … karl	3	134
mej … kinde	-127	-136
mej … laren	10	154
mej … men	-10	108
mej … o	-11	115
mej … paper	-113	-133
mej … sex	-9	118
mej … skams	-16	123
mej*	-159	-152
mejl	-151	-163
melan aren	-109	-126
melan benen	135	241
melan bil	135	15
melan fingr	85	-43
melan sex	-130	-147
melan skuld	196	-39
melan tarna	-229	-173
melan … a	141	24
melan … ar	-104	-125
melan … har	133	56
melan … jag	114	37
melan … kliar	-163	-135
melan … kom	121	13
melan … men	-121	-121
melan … nar	-112	-140
melan … pa	85	-43
melan … sluta	93	30
melan … yr	137	46
melanblodning	-148	-117
melanblodningar	-184	-164
melandagarna	-106	-110
melanstadiet	-158	-168
melat til	-129	-114
melat … barn	-129	-114
melatonin	-220	-241
men	-53	-216
men alt	-125	-111
men ar	-150	-81
men ater	-304	-223
men bad	-10	108
men barne	-99	-109
men behov	-174	-184
men blir	-152	-166
men dagar	-119	-131
men dom	-46	88
men drick	-379	-291
men egent	-154	-105
men ekg	-140	-114
men en	31	188
men et	147	47
men far	-176	-138
men fins	-185	-193
men forsv	145	1
men foten	-135	-106
men gar	-183	-165
men gick	6	145
men han	165	196
men har	-72	-242
men henes	0	115
men hor	-134	-99
men hosta	-169	-154
men hur	-160	-190
men i	198	298
men idag	158	15
men igar	-10	126
men inhal	-221	-167
men jag	-186	-41
men jateo	118	48
men kisar	-117	-67
men klar	-153	-152
men leker	-82	-182
men mama	0	-126
men mar	-81	-179
men maste	-124	-110
men matar	113	7
men mense	132	14
men min	125	-60
men minen	-91	-112
men nej	-164	-169
men nu	196	-36
men penan	133	22
men posit	114	46
men repet	-10	138
men ror	145	4
men rorli	-120	-99
men sedan	147	17
men sen	204	-61
men ser	-123	-109
men siter	-74	-171
men skaka	95	16
men skar	28	166
men skola	-138	-132
men sluta	-128	-124
men spota	10	158
men sprin	-121	-90
men svara	-85	-59
men svule	-102	-96
men talet	-112	-143
men tanke	-31	130
men tapar	-114	-97
men teste	193	55
men undra	-92	-194
men va	-173	-154
men vande	-5	110
men vi	-155	-234
men vil	-129	-227
men vit	95	19
men … #	137	56
men … angra	-5	119
men … at	-201	-170
men … ater	-245	-239
men … atit	-140	-101
men … bara	175	3
men … behov	-153	-184
men … bil	-14	133
men … blir	184	57
men … bloda	-128	-124
men … bra	-210	-216
men … dag	132	-8
men … det	-226	-239
men … drar	-1	119
men … drick	-150	-105
men … en	78	-86
men … ena	156	27
men … et	112	-28
men … famil	-85	-110
men … fick	-132	-207
men … fint	-126	-168
men … forga	2	161
men … ga	-183	-193
men … gar	-298	-259
men … gick	-105	77
men … glad	-146	-113
men … gravt	114	46
men … ha	-164	-176
men … hade	31	171
men … har	190	129
men … hem	2	148
men … hjart	95	24
men … i	-11	-148
men … igen	176	8
men … ingen	-30	-127
men … jag	-83	-163
men … kaner	153	-1
men … kans	-115	-102
men … kasta	14	117
men … kile	0	115
men … knapt	168	53
men … knufa	-17	97
men … kom	-170	-173
men … komer	267	-25
men … krakt	209	40
men … krosa	13	135
men … kvita	17	149
men … luft	-130	-101
men … mar	-286	-280
men … med	-131	-99
men … mig	68	147
men … mycke	-114	-97
men … norma	-116	-78
men … o	-161	-127
men … och	-334	-284
men … ocksa	-108	-92
men … ok	-151	-142
men … okej	-113	-140
men … pig	-198	-141
men … prata	-82	-129
men … pumpa	158	3
men … rat	-171	-161
men … ringd	-6	118
men … ror	151	7
men … rora	-208	-161
men … sa	-72	59
men … saft	-142	-124
men … sager	70	-95
men … skule	-173	-196
men … sluta	-100	-155
men … som	-184	-174
men … sov	22	96
men … stod	67	-67
men … tanke	68	186
men … tiden	-149	-158
men … tryck	191	46
men … tung	117	43
men … undra	-165	-144
men … ut	7	159
men … va	-194	-142
men … valer	109	30
men … veta	-132	-152
men … vi	-143	-153
men … vil	33	-155
men … visar	129	38
men*	-66	104
mena	-144	-7
mena kotii	18	200
menar	-154	69
menar alvar	20	137
menar lap	-87	-101
menar ni	-101	-119
menar … han	17	186
menar … til	-87	-101
menin att	12	123
menin egent	-112	-112
menin jag	6	133
menin langr	3	139
menin med	44	159
menin pa	-93	-109
menin ut	-125	-118
menin … att	44	159
menin … jag	18	123
menin … manda	-93	-109
mening	100	295
meningar	166	43
meningen	166	168
meningit	-132	-132
meningitprickar	-125	-118
meningslost	-93	-109
mens	-312	-344
mens forst	-148	-154
mens varje	-100	-95
mens … gange	-148	-154
mens … manad	-100	-95
mense ar	94	-116
mense blode	-130	-129
mense igen	-101	-122
mense … orege	-123	-116
mense … rikli	-145	-130
mense … tre	132	14
mense … tva	181	-6
mensen	-47	-202
mensv … som	-150	-160
mensvarken	-146	-149
mer	-98	268
mer anars	4	108
mer borta	148	19
mer hejda	31	181
mer hjalp	0	153
mer i	-17	138
mer inte	8	115
mer jag	12	219
mer med	11	150
mer nu	-189	-178
mer rad	24	114
mer sager	12	79
mer som	148	92
mer tack	38	100
mer tar	15	153
mer vildo	27	158
mer … doden	-102	-119
mer … en	159	28
mer … for	62	153
mer … funde	8	124
mer … haler	12	127
mer … mig	22	216
mer … mit	7	138
mer … nat	-5	116
mer … rikti	22	112
mer … vanli	-162	-157
mer … vil	-108	-106
mer … visar	4	108
mesia och	9	105
mesias	9	105
mest i	-3	152
mest irite	-152	-148
mest nar	-196	-192
mest om	-144	-194
mest pa	-203	-145
mest trot	174	-28
mest … hur	34	117
mest … jag	-113	-167
mest … kvala	-156	-146
mest … morgo	-148	-129
mest … vagen	8	128
met*	-5	-261
metad lapar	112	2
metad … bla	112	2
metadon	139	20
metalbit	119	24
metfo ger	-152	-155
metformin	-197	-198
methotrexate	-139	-122
metoprolol	-129	-128
metot en	-134	-143
metot varje	120	13
metot … dag	120	13
metot … gang	-134	-143
metotrexat	32	-112
mg	-481	-399
mid*	3	-155
midag	-129	-188
midjan	182	19
midna forst	-106	-115
midna … somne	-106	-115
midwife	-163	-171
mie*	91	256
miehe lyo	22	203
miehe … minua	4	143
mieheni	22	114
miele pyori	0	130
miele … vaan	0	130
mielesa	0	130
mieli	-2	126
mieli hypat	-2	126
mieli … silal	-2	126
mies	87	145
mies lyo	10	175
mies … minua	7	170
mies … mua	9	133
mies … tapaa	-3	159
mig	-18	463
mig #	-50	93
mig adjo	10	97
mig ala	-124	-124
mig altid	-156	-182
mig ar	-42	162
mig att	4	238
mig bada	140	23
mig dar	19	129
mig de	24	147
mig det	-172	-9
mig djupa	11	128
mig djupt	21	-158
mig dygne	-20	114
mig efter	-18	156
mig en	-115	57
mig ensam	-160	-167
mig et	12	222
mig etyle	148	10
mig fast	17	188
mig fatar	6	109
mig filme	5	122
mig flera	15	97
mig fort	-212	-185
mig fruko	-165	-164
mig fyla	-128	-123
mig fyra	111	-6
mig ga	14	146
mig haft	-122	-138
mig hande	11	96
mig har	172	54
mig hej	8	131
mig hela	-79	52
mig hem	10	143
mig hita	-156	-143
mig hon	108	22
mig i	-130	33
mig iblan	122	294
mig idag	83	167
mig igar	74	298
mig igen	-53	131
mig ila	11	180
mig ilama	101	10
mig in	-114	-114
mig inan	64	189
mig inat	3	142
mig inget	-195	-201
mig irite	-126	-127
mig jag	218	184
mig kan	-135	-118
mig kans	65	-100
mig klade	2	141
mig konst	277	136
mig kramp	-139	-125
mig kvar	5	153
mig lag	-168	-184
mig laren	-151	-140
mig lite	-161	-184
mig lugn	27	131
mig maste	-131	-137
mig med	-77	213
mig melan	-28	148
mig men	-168	-243
mig min	-72	-101
mig mot	-75	178
mig nagot	2	147
mig nagra	-119	-111
mig nasta	-40	84
mig ner	-114	-124
mig nere	-83	-95
mig nerfo	30	164
mig norma	3	109
mig nu	122	135
mig och	193	317
mig ogras	168	17
mig om	-91	14
mig otilr	-105	-129
mig otryg	-114	-114
mig over	10	212
mig pa	-206	-70
mig pojke	25	116
mig psyki	-2	104
mig sen	24	236
mig sina	12	142
mig sjalv	-59	155
mig skorn	2	140
mig skriv	-131	-150
mig sla	12	132
mig snabt	-186	-138
mig spark	-8	132
mig stres	-110	-122
mig svima	97	7
mig svimf	130	47
mig tack	-145	-157
mig tonar	-115	-130
mig tor	-91	-82
mig tre	146	6
mig trot	-188	-175
mig up	121	-13
mig ute	-161	-72
mig varje	18	191
mig via	4	119
mig vid	214	141
mig vil	-119	-102
mig vile	27	133
mig vilka	-11	142
mig vilse	-99	-109
mig ytlig	-153	-152
mig … #	-121	-118
mig … ala	-170	-173
mig … aldri	-148	-164
mig … anars	-110	-98
mig … anges	6	145
mig … ansik	-10	184
mig … ar	-134	-136
mig … armen	27	230
mig … ata	-91	-112
mig … att	-94	14
mig … bak	92	20
mig … balte	1	141
mig … barn	12	132
mig … barne	58	251
mig … benen	98	160
mig … bilen	-5	253
mig … brodk	-149	-211
mig … brost	-94	84
mig … busen	142	67
mig … cigar	18	145
mig … dag	19	150
mig … det	100	209
mig … doda	18	148
mig … dor	185	-9
mig … doter	-72	-101
mig … druck	-114	-113
mig … du	6	109
mig … efter	94	-97
mig … en	-148	-179
mig … er	-93	-132
mig … et	-14	153
mig … fast	-139	-125
mig … feber	143	21
mig … fina	9	101
mig … fingr	-227	-271
mig … foral	9	161
mig … fran	-31	121
mig … gange	117	40
mig … garag	6	165
mig … genom	-11	112
mig … gevar	-3	115
mig … gifta	14	136
mig … grile	-126	-104
mig … gymna	-126	-151
mig … halse	133	92
mig … hande	-144	-173
mig … haret	-139	-6
mig … helge	47	112
mig … hogst	-158	-188
mig … hon	-175	-156
mig … horde	106	12
mig … hotar	26	147
mig … hur	-102	-160
mig … huvud	2	117
mig … i	-196	-217
mig … igar	38	191
mig … ila	145	122
mig … ilama	134	20
mig … ingen	49	233
mig … jag	79	312
mig … kalar	-9	122
mig … kalt	23	119
mig … kaner	-99	-109
mig … klamy	-112	-113
mig … knat	-137	-130
mig … kniv	-8	105
mig … kolar	2	123
mig … lange	-120	-178
mig … laren	32	139
mig … laret	134	127
mig … later	98	-12
mig … lileb	-16	141
mig … livet	10	103
mig … lugn	23	138
mig … magen	80	339
mig … magn	15	122
mig … mama	12	111
mig … melan	-109	-126
mig … modra	-82	-107
mig … mormo	2	123
mig … mosig	101	24
mig … nar	133	307
mig … nat	160	119
mig … naten	67	228
mig … nater	-24	114
mig … nere	-90	56
mig … ofra	24	125
mig … om	-95	21
mig … organ	-150	-166
mig … paper	-208	-223
mig … rat	-156	-143
mig … ringa	2	125
mig … runt	-20	114
mig … rygen	-10	112
mig … sa	60	163
mig … sag	24	136
mig … sager	25	145
mig … sange	-208	-229
mig … schac	-111	-136
mig … sekun	-119	-111
mig … sex	66	194
mig … sit	-81	-137
mig … skar	-82	58
mig … skarp	21	124
mig … skick	24	140
mig … skoge	30	131
mig … skola	34	170
mig … skrik	-2	139
mig … slog	15	122
mig … smyg	37	133
mig … snon	2	169
mig … somar	53	142
mig … sta	21	120
mig … stekp	21	121
mig … suga	3	141
mig … syran	9	115
mig … ta	5	145
mig … tagit	129	-16
mig … tan	-96	-90
mig … tasen	-116	-146
mig … tiga	15	148
mig … tio	125	114
mig … toale	-17	104
mig … trapa	6	91
mig … tre	-124	-124
mig … tumen	-209	-233
mig … tunga	-152	-115
mig … ugnen	-140	-140
mig … under	-125	-121
mig … ungar	32	139
mig … up	-182	-186
mig … updra	28	134
mig … vad	8	123
mig … vagen	8	161
mig … vald	26	186
mig … vansi	-148	-162
mig … vanta	13	122
mig … vante	-95	-123
mig … var	-154	-175
mig … varje	20	168
mig … vem	44	148
mig … veta	52	120
mig … vil	-120	-79
mig … yatzy	-140	-148
mig*	-126	-146
migra behov	-144	-145
migra igen	-212	-200
migra med	-189	-171
migra sa	32	158
migra sen	-119	-112
migra … flime	-131	-117
migra … nej	32	158
migra … nya	-116	-114
migra … som	-172	-150
migra … tonar	-101	-87
migran	-97	-256
migranen	-137	-115
migrationsverket	43	186
mik*	-140	29
mika	-195	-199
mikro i	4	150
mikro … tande	6	116
mikrofoner	4	150
mikrogram	-124	-116
mil	278	7
mil bort	190	10
mil til	183	20
mil … b	180	23
mil*	-212	-270
mild	-248	-224
miloin	-75	-177
milt	-136	-149
min	-15	180
min adren	76	-49
min adres	129	102
min anges	-141	-149
min arm	68	108
min astma	-127	-155
min avdel	10	154
min barn	28	-106
min basta	-117	2
min basti	-87	59
min begra	42	193
min blodg	-107	-126
min bloma	-185	-152
min bonus	9	158
min bror	19	138
min bruka	158	107
min chef	-14	160
min dagbo	26	144
min dator	-123	-114
min del	31	236
min demen	18	108
min dokto	-98	-121
min doter	-46	108
min drink	24	154
min epile	-165	-147
min epipe	118	13
min exman	6	185
min farmo	-115	-161
min favor	-128	-129
min fjort	26	118
min fot	8	-109
min gamla	-155	-160
min gitar	34	119
min grej	-104	-110
min gube	-162	-163
min hals	-2	136
min hast	-200	-153
min hjart	96	-42
min horap	-156	-121
min hosta	-139	-183
min icd	162	-5
min inhal	-125	-139
min insul	-62	-163
min ja	108	-5
min journ	-112	-159
min kat	-192	-124
min klock	-195	-181
min ko	-192	-144
min kompi	205	141
min kusin	-219	-162
min lagen	-3	143
min larar	-14	152
min lilas	138	273
min lileb	91	185
min man	145	243
min mat	3	138
min medic	-215	-237
min mna	127	29
min mobil	-143	-8
min mormo	-121	-124
min ogon	-127	-108
min opera	-114	-105
min partn	-36	139
min pas	17	163
min pensi	22	162
min plikt	-1	131
min pojke	-65	64
min pojva	21	127
min psyko	-81	-111
min remis	-18	-153
min resa	-131	-98
min robot	-135	-116
min ryg	-125	-41
min sen	189	12
min sista	12	117
min son	-172	-104
min sons	-92	46
min store	30	194
min styvp	4	140
min svage	-150	-174
min syste	-10	126
min table	-102	-104
min tand	-4	126
min tarta	-104	-121
min telef	-43	125
min tid	-201	-214
min tjej	114	166
min tonar	-90	41
min trana	12	141
min tre	152	26
min trear	-216	-208
min tunga	-168	-143
min tvama	136	36
min valp	-156	-142
min van	-148	-150
min vanli	-167	-187
min vilja	33	192
min … a	134	158
min … adres	112	73
min … ar	91	-45
min … arg	12	132
min … armar	-20	99
min … asthm	106	-2
min … at	-19	-139
min … begra	36	171
min … behov	-105	-121
min … berat	13	170
min … besta	40	133
min … blir	-14	238
min … blode	170	4
min … braka	-115	-137
min … bulra	-121	-94
min … del	-22	121
min … dog	-223	-302
min … drar	105	10
min … drick	-49	-120
min … drive	-121	-119
min … en	-1	183
min … epile	-165	-138
min … far	-26	102
min … fast	29	117
min … feber	133	27
min … fode	8	130
min … forso	-101	-120
min … fotva	-126	-129
min … fraga	13	182
min … fran	-24	177
min … fyra	119	112
min … genom	-19	157
min … googl	27	106
min … gravi	123	15
min … hade	10	-113
min … hamta	-119	-39
min … han	-123	-166
min … hor	-63	113
min … hora	-156	-121
min … hos	-106	-110
min … hosta	-98	-123
min … hotar	10	164
min … i	-85	62
min … ila	-29	168
min … inget	-119	-132
min … inte	219	42
min … jag	-121	20
min … journ	-131	-190
min … jul	12	117
min … kan	-104	-162
min … kisad	126	-4
min … klaga	-96	-137
min … kli	-107	-98
min … klia	-127	-108
min … klipt	-135	-116
min … knive	4	103
min … kolap	165	6
min … kolar	19	177
min … koma	9	146
min … komer	-62	74
min … kompi	-61	100
min … kraks	-248	-241
min … krock	-142	-131
min … lamna	9	190
min … lasa	3	138
min … laser	134	72
min … liger	98	-106
min … man	-165	-208
min … manad	-130	-79
min … mar	146	27
min … maser	-119	-99
min … men	-99	-228
min … mer	-5	116
min … migra	-137	-128
min … mot	36	173
min … nar	-111	-77
min … nyfor	-4	138
min … nyper	-14	152
min … och	-40	136
min … ont	-162	-180
min … pa	-23	210
min … prata	164	189
min … river	13	152
min … sa	-90	105
min … sag	-111	-88
min … sager	-148	-85
min … sar	-148	-143
min … sedan	-142	-157
min … sen	26	108
min … ser	156	236
min … siter	94	107
min … skada	4	123
min … skaka	50	122
min … skar	103	310
min … skick	-2	172
min … skrev	11	254
min … skriv	-87	77
min … sla	-11	152
min … slog	-148	-146
min … snark	-228	-241
min … socke	156	42
min … som	177	241
min … son	52	156
min … sover	-186	-181
min … spark	17	215
min … spoar	8	131
min … stama	-145	-147
min … star	6	214
min … stira	113	128
min … stryp	-9	129
min … svima	-117	-147
min … ta	9	144
min … tar	-36	171
min … til	-239	-171
min … tils	98	-12
min … tjej	-142	-124
min … trafa	-1	117
min … tramp	-152	-130
min … tror	12	215
min … tva	-146	-45
min … tving	-16	68
min … tycke	-156	-142
min … undra	-140	-140
min … ut	108	-5
min … vakna	145	1
min … vans	-115	-72
min … varje	-13	134
min … vart	-110	-131
min … vecko	222	47
min … vi	75	-80
min … vitam	-119	-82
min*	46	132
mina	-97	122
mina alerg	-188	-210
mina armar	-2	118
mina barn	-46	100
mina blama	6	142
mina brode	26	165
mina dagbo	12	113
mina foral	37	190
mina foter	-140	-160
mina gamla	-169	-128
mina glaso	-69	57
mina hande	80	-27
mina hjart	182	114
mina klade	-7	128
mina kusin	29	125
mina medic	-139	-47
mina naken	17	135
mina nyckl	11	105
mina p	107	-45
mina paper	49	175
mina penga	33	142
mina saker	24	158
mina sms	37	142
mina spel	41	190
mina table	83	108
mina tanka	63	196
mina … aven	37	122
mina … bara	0	147
mina … det	34	147
mina … domna	161	66
mina … folje	36	143
mina … har	-16	188
mina … i	-180	-77
mina … jag	106	92
mina … kryck	-106	-105
mina … nu	128	53
mina … och	14	220
mina … om	24	142
mina … piler	107	-45
mina … racke	-7	103
mina … rikti	115	11
mina … sager	20	146
mina … sen	-23	132
mina … skule	27	124
mina … som	-184	-187
mina … tar	-144	-196
mina … utifr	-2	118
mina … vacin	-153	-113
mina … vakta	2	146
mina … var	22	179
mindfulnes	-112	-101
mindre	157	20
mine	-286	-242
minen har	-91	-112
minen … borja	-91	-112
minena	-91	-112
minet	-138	-151
mins ingen	112	156
minst	185	24
minst ljud	-4	126
minst … gor	63	134
minst … sakna	155	7
minsta	-10	140
minua	26	306
minua kun	3	124
minul … koysi	2	131
minul … paans	-162	-148
minun	-3	159
minus … nu	87	-20
minut andas	100	-14
minut drar	106	-3
minut for	112	4
minut han	173	54
minut hon	150	44
minut idag	149	37
minut igar	137	10
minut kansk	124	33
minut magen	87	-7
minut men	114	19
minut nar	-228	-163
minut nu	304	57
minut och	42	-152
minut raisk	9	187
minut seksi	5	122
minut sen	110	-39
minut sma	82	-18
minut somna	-125	-135
minut sover	120	-5
minut stope	-124	-98
minut this	87	-41
minut vi	136	-12
minut … ar	173	69
minut … en	154	128
minut … hosta	110	11
minut … in	119	7
minut … jag	-151	-115
minut … kaner	144	3
minut … konst	100	-14
minut … kval	137	10
minut … nagla	127	36
minut … nasvi	135	19
minut … norma	148	30
minut … now	-118	-101
minut … nu	140	9
minut … om	-125	-135
minut … pumpa	87	-7
minut … pupil	82	-18
minut … sluta	-174	-156
minut … vi	195	26
minut … viiko	1	144
minute	147	-40
minuter	89	-141
minutes	265	3
mirtazapin	-125	-121
mis	-148	-169
mis for	-106	-143
mis*	-57	-167
misad lunch	-109	-108
misad tiden	-154	-163
misad … darig	-109	-108
misade	-220	-229
misar	-168	-170
misfa var	-129	-114
misfalet	-129	-114
misfo mis	-106	-143
misfo … for	-106	-143
misha av	-31	120
misha … min	30	199
mishandlad	28	209
misly fora	-5	128
misly … gange	-5	128
mislyckades	-38	142
mista	-190	-202
mista #	146	26
mista brane	105	29
mista hjart	148	12
mista min	137	29
mista … a	105	29
mista … enhet	146	26
mista … lileb	137	29
mistag	58	-60
mistake	220	16
mistankt	80	-50
mit ansik	-13	225
mit arbet	-116	-122
mit banko	-4	187
mit barn	-147	98
mit besok	-108	-133
mit blodt	-116	-102
mit eget	100	152
mit eksem	39	155
mit ex	-158	13
mit fel	-11	123
mit forst	-121	-105
mit glas	-1	124
mit hjart	-193	-263
mit hogra	-122	-118
mit holte	-103	-113
mit hus	26	160
mit huvud	-41	105
mit i	377	-6
mit insul	-5	109
mit job	-190	-207
mit kna	-162	-234
mit koles	-96	-82
mit konto	-207	-175
mit lila	-119	-107
mit liv	83	245
mit mama	151	11
mit namn	70	215
mit pa	95	-67
mit pas	-28	186
mit rum	8	152
mit sista	-10	177
mit sjalv	-119	-145
mit … ar	-173	-74
mit … barn	-107	-94
mit … ben	-122	-118
mit … blode	-261	-234
mit … brost	202	74
mit … brot	17	156
mit … damsu	116	14
mit … ekg	-148	-173
mit … fast	-79	-112
mit … for	-11	148
mit … gar	-80	-119
mit … halv	151	11
mit … har	-95	-101
mit … hela	-5	133
mit … hopa	-130	-132
mit … hus	-116	-117
mit … i	-179	-50
mit … ineba	123	22
mit … koksg	110	14
mit … lopni	95	24
mit … med	-5	109
mit … medel	-5	129
mit … menin	190	23
mit … mina	-1	124
mit … nar	-106	-58
mit … naten	124	32
mit … och	57	242
mit … pa	122	162
mit … samta	-131	-121
mit … ska	-119	-152
mit … skotn	102	14
mit … skrub	-119	-107
mit … skule	-132	-106
mit … spot	203	30
mit … star	-133	-33
mit … stark	138	12
mit … svalj	-120	-125
mit … trani	142	26
mit … tving	12	110
mit … vad	-125	-145
mit … val	10	163
mit … var	-138	-172
mit … vil	-104	-123
mix*	137	-48
mja*	-118	-223
mjal	-278	-246
mjal som	-132	-118
mjal … fan	-132	-118
mjalt och	169	57
mjalt … har	169	57
mjalte	169	57
mjalten	-92	-118
mjo*	-234	-215
mjolk	-144	-213
mjolk i	-163	-156
mjolk … int	-108	-104
mjolk … och	-142	-93
mjolkskorv	-164	-170
mjolkstockning	-164	-105
mjolktand	-116	-115
mju*	-32	-169
mjuk	148	-28
mjuk i	159	14
mjuk … krope	159	14
mkt	-189	-122
mkt har	-101	-111
mkt o	106	48
mkt om	-127	-131
mkt … hande	-127	-131
mkt … ja	-101	-111
mkt … ont	106	48
mna	127	29
mna har	127	29
mna … fat	127	29
mob*	-230	-60
mobar viner	18	156
mobar … hejda	18	156
mobarna	18	156
mobil dog	-122	-105
mobil for	-109	-121
mobil i	-116	-197
mobil och	17	135
mobil sa	3	158
mobil varje	-14	131
mobil … att	-109	-121
mobil … jag	3	158
mobil … kval	-14	131
mobil … laser	24	165
mobil … mit	-122	-105
mobilen	-207	-147
mobilnacke	-143	-131
mobilskalet	18	121
moder … inte	135	-3
moderkakan	135	-3
mojli rakni	-96	-105
mojli … rakni	-96	-105
mol*	12	-190
molar i	128	24
molar … kakar	128	24
mon*	-275	-214
monst i	-127	-146
monst … garde	-127	-146
monster	-195	-162
monta	-156	-155
monta kerta	-156	-155
month	-188	-200
month ago	-113	-98
moo*	-1	120
mood	2	139
mopen	101	-15
mopen slira	101	-15
mopen … har	101	-15
mor avled	-119	-107
mor det	-103	-146
mor pa	13	160
mor sager	-176	-187
mor … att	-210	-226
mor … av	-119	-107
mor … boend	0	134
morbr liger	95	-27
morbr ror	-13	186
morbr tar	1	108
morbr tog	-76	-117
morbr … livet	-76	-117
morbr … pa	113	70
morbr … vid	-12	154
morbror	105	154
morda	-214	-160
morda av	-142	-180
morda mig	-169	-202
morda … sin	-131	-171
mordad	-142	-180
mordar	-92	-140
morfa gor	5	164
morfa hade	-168	-161
morfa hjart	141	18
morfa leker	39	146
morfa sager	146	36
morfa … att	156	111
morfa … av	141	18
morfa … i	128	-15
morfa … saker	2	123
morfars	82	-53
morfi efter	-7	-119
morfi … mama	-130	-120
morfintableter	-101	-87
morgn behov	-114	-109
morgn kan	-129	-107
morgnarna	-269	-213
morgo ar	-142	-35
morgo far	-151	-128
morgo sen	-119	-121
morgo ser	-145	-148
morgo … #	-137	-120
morgo … det	52	-74
morgo … jag	150	221
morgo … kval	-180	-154
morgo … over	-112	-113
morgo … skola	-115	-152
morgo … vanst	146	0
morgon	60	227
morgonen	-425	-298
mork	214	89
mork i	188	-9
mork … ansik	186	-10
morka flack	91	5
morka ringa	-171	-152
morka … pa	91	5
morka … under	-171	-152
morkb och	167	11
morkb … slo	118	14
morkbla	167	11
morkr i	161	15
morkr kraks	113	-9
morkr prick	168	71
morkr viner	2	166
morkr … flack	113	-9
morkr … ikval	2	166
morkr … pa	130	52
morkr … svara	109	-1
morkrat	-173	-156
morkrod	169	17
morkroda	170	72
morkt blod	193	7
morkt rum	110	29
morkt … hela	117	27
mormo #	127	51
mormo ar	-78	-175
mormo handl	2	123
mormo har	159	125
mormo hjart	154	-1
mormo liger	158	5
mormo pa	7	166
mormo ramla	162	62
mormo verka	135	18
mormo … att	-114	-42
mormo … dod	-116	-114
mormo … fat	162	0
mormo … fol	117	26
mormo … ha	135	18
mormo … haft	-129	-106
mormo … helt	125	9
mormo … i	-143	-149
mormo … inte	205	19
mormo … kraks	175	44
mormo … trot	-125	-141
mormors	192	4
mornarna	-190	-184
morni about	-124	-98
morni al	149	10
morni gone	-129	-114
morni norma	-172	-163
morni … now	-129	-114
morni … ten	-124	-98
morning	112	-74
moron	-172	-193
morsans	-22	170
morse att	3	125
morse blir	140	19
morse fingr	96	4
morse har	129	-8
morse kraks	143	26
morse krama	-51	111
morse och	185	28
morse ont	125	49
morse sen	98	15
morse ska	-126	-133
morse sluta	-136	-126
morse tungt	114	37
morse vad	-138	-131
morse varke	121	25
morse … ar	236	67
morse … e	101	24
morse … efter	-136	-126
morse … fick	141	29
morse … i	200	75
morse … kalsv	140	19
morse … kvina	123	58
morse … nu	145	22
morse … slapt	98	15
mos	-149	-157
mos efter	-149	-157
mos … fjalv	-109	-109
mosig	101	24
moste ser	135	2
moste … sne	135	2
moster	139	127
mostl at	-127	-149
mostl … night	-127	-149
mostly	-218	-229
mot andra	13	140
mot anfal	104	-1
mot dem	133	103
mot det	-117	-142
mot doren	-24	132
mot en	5	199
mot feber	-136	-123
mot fotsv	-108	-96
mot halse	177	179
mot hjarn	-105	-66
mot jordn	-114	-93
mot kat	-188	-160
mot magen	147	28
mot mig	58	316
mot migra	-169	-139
mot min	12	252
mot penic	-162	-122
mot rygva	-125	-127
mot skade	21	109
mot spare	-20	137
mot stres	-124	-114
mot tbe	-103	-138
mot vagen	-131	93
mot … ater	145	32
mot … de	-125	-127
mot … frosa	135	41
mot … hals	-10	121
mot … hur	-139	-157
mot … i	65	129
mot … men	-16	131
mot … nar	128	105
mot … och	231	179
mot … roste	176	5
mot … sen	-162	-129
mot … vilja	33	192
mot*	-62	-129
mote	200	22
moten	-251	-240
motet	-170	-260
motion	-147	-139
motled	138	29
motor i	156	1
motor igang	-30	90
motor sen	-101	-83
motor … tjugo	-101	-83
motorcykelolycka	156	-5
motorsagen	225	-28
motst i	-139	-129
mou*	171	-7
mov*	-28	-177
move finge	-134	-114
move it	-161	-154
moved	-142	-208
moved to	-154	-105
moved … the	-164	-143
movem since	144	23
movem … yeste	144	23
movement	144	23
movicol	-127	-116
moving	-184	-111
mri	-126	-127
mua	-5	209
mua humal	9	133
muc*	65	-110
much	65	-110
much … i	-136	-149
mud*	172	-5
mudled	172	-5
mug	166	-11
mug efter	131	-11
mug … mug	131	-11
mum … she	3	125
mum*	239	-83
mumel	42	-86
mumel ur	106	12
mumel … mig	106	12
mumla bara	183	-20
mumlar	129	-53
mun av	-125	-108
mun naten	-113	-120
mun sne	109	1
mun … medic	-125	-108
mun*	155	-50
munen aftor	-126	-120
munen ar	140	0
munen det	162	11
munen fins	-91	-82
munen hange	256	11
munen hon	159	26
munen igen	140	17
munen men	73	168
munen och	49	-69
munen sju	93	30
munen var	93	-15
munen … det	155	106
munen … hande	-156	-117
munen … hon	128	10
munen … hosta	116	35
munen … i	130	35
munen … och	119	-3
munen … pa	-78	-123
munen … sned	140	-5
munen … spota	10	158
munen … vaser	99	26
mungi hange	146	28
mungi som	-135	-115
mungi spric	-137	-119
mungi … spric	-135	-115
mungipa	159	2
mungipan	300	52
munsa igen	-174	-163
munsa pa	-174	-144
munsar	-350	-336
mur*	-58	-172
murder	-155	-204
mus	-171	-155
mus*	-191	-192
musarm	-216	-225
muscl aches	-114	-105
muscl in	-137	-130
muscl … my	-137	-130
muscle	-175	-170
musik	-118	-184
musik och	-105	-135
musik … jag	-105	-135
musiken	-135	-120
muske efter	-107	-104
muske melan	-135	-110
muske … skotn	-107	-104
muske … skuld	-135	-110
muskelknuta	-135	-110
muskelvark	-87	-162
mut*	-176	-280
muta	-176	-280
muta rinas	133	27
muu*	-43	-207
muuten	-161	-221
my	39	176
my #	116	-60
my ankle	-70	-170
my antid	156	-2
my apoin	-149	-89
my arm	134	211
my arms	3	190
my back	-158	-215
my blood	-183	-93
my boy	186	18
my boyfr	95	182
my breat	249	28
my broth	131	163
my chest	225	12
my child	53	-86
my coach	2	197
my daugh	-32	154
my dog	-131	-37
my drivi	-174	-183
my ears	-114	-111
my ex	3	255
my fathe	-182	-193
my feet	-113	-186
my finge	-199	-248
my first	-216	-204
my food	-1	112
my foot	143	25
my frien	148	119
my glase	-115	-101
my goodb	41	187
my gums	-117	-120
my hands	114	112
my hay	-194	-210
my hip	-161	-173
my iner	-112	-101
my jaw	104	-25
my keys	2	142
my kid	-153	-191
my kids	-42	144
my lab	-121	-133
my left	221	19
my life	173	164
my litle	131	185
my mate	163	46
my newbo	183	22
my nose	-160	-141
my paren	35	224
my partn	14	182
my paspo	-7	196
my perio	-137	-170
my phone	-18	160
my right	54	-138
my room	9	194
my rooma	91	185
my siste	139	102
my stepd	2	115
my stepf	16	140
my stoma	-144	-169
my table	8	165
my test	-124	-135
my thumb	-249	-248
my todle	160	-79
my toe	-168	-171
my voice	149	-55
my warfa	-123	-109
my … ache	-142	-122
my … aches	-119	-152
my … again	-128	-3
my … and	166	253
my … at	-142	-11
my … ate	129	-103
my … beats	37	241
my … bleed	-117	-120
my … broth	7	186
my … bumpe	-134	-147
my … but	-117	-142
my … came	198	9
my … can	-183	-199
my … chest	153	35
my … choke	106	-28
my … clas	-189	-192
my … clean	-114	-111
my … cnat	138	7
my … colap	170	3
my … comes	12	119
my … criti	-112	-101
my … died	-122	-156
my … drank	251	25
my … ever	-103	-107
my … feels	100	-55
my … fel	156	8
my … fever	-194	-210
my … from	-108	156
my … go	-113	-98
my … got	159	6
my … hand	145	-41
my … has	-171	-49
my … hasnt	167	159
my … hears	14	131
my … hits	27	175
my … hurts	-186	-229
my … isnt	118	-33
my … just	110	-67
my … keeps	-208	21
my … last	-56	98
my … lips	143	25
my … need	-115	-101
my … night	16	119
my … pased	-18	-168
my … presu	-183	-93
my … puts	-32	79
my … resul	-148	-165
my … said	26	174
my … says	-95	80
my … side	155	23
my … since	181	36
my … siste	5	161
my … skiin	-144	-168
my … snore	-175	-174
my … start	-187	-193
my … stope	-181	-158
my … stran	-16	143
my … suden	126	11
my … swalo	80	-62
my … test	-156	-166
my … texte	-14	143
my … think	-20	160
my … til	22	132
my … to	-66	133
my … took	151	-35
my … touch	31	226
my … up	1	163
my … used	-119	-105
my … week	276	55
my … when	-194	-70
my … year	-179	-145
mycke	261	114
mycke alved	21	183
mycke armha	-142	-120
mycke bara	-103	-117
mycke batre	-112	-161
mycke blod	266	47
mycke cola	-113	-120
mycke den	-113	-108
mycke efter	-170	-163
mycke farn	134	8
mycke gar	-127	-138
mycke godis	-150	-134
mycke hand	110	14
mycke hema	-77	-88
mycke hemsk	-107	-91
mycke hon	132	-4
mycke ilama	-120	-87
mycke inget	-131	-140
mycke insul	119	2
mycke jag	-66	51
mycke kafe	-149	-130
mycke kor	-122	-118
mycke lakri	-74	-111
mycke men	-145	-160
mycke metad	112	2
mycke ont	133	14
mycke pa	-217	-228
mycke rok	167	-6
mycke saman	-84	-64
mycke sen	-198	-191
mycke ska	-145	-129
mycke skaka	-102	-107
mycke somnm	125	6
mycke sveta	120	25
mycke tog	-136	-111
mycke trot	0	154
mycke under	-241	-229
mycke ur	111	1
mycke vald	-82	-100
mycke vil	-126	-145
mycke vin	-81	-128
mycke … ar	-14	-134
mycke … armar	-241	-229
mycke … bebis	-149	-147
mycke … behov	18	174
mycke … benet	134	8
mycke … en	-145	-129
mycke … et	-131	-109
mycke … forst	-118	-81
mycke … gravi	-120	-87
mycke … ha	-119	-113
mycke … i	50	141
mycke … ilama	-143	-110
mycke … jag	124	142
mycke … jobet	-167	-152
mycke … kalas	-96	-93
mycke … lapar	112	2
mycke … lask	-131	-124
mycke … mage	158	52
mycke … mer	-131	-140
mycke … mycke	110	14
mycke … nar	104	26
mycke … nu	-150	-159
mycke … pa	-109	-36
mycke … saman	-84	-64
mycke … snipa	111	1
mycke … tar	-106	-111
mycke … taxi	-122	-118
mycke … undra	-103	-117
mycke … vanst	110	14
mycke … vil	-106	-128
mycket	-156	-104
myg	-186	-199
myg bet	-154	-161
myg*	-241	-234
mygbe ingen	-120	-122
mygbe som	-130	-98
mygbe … vaden	-115	-86
mygbet	-203	-176
mynt hitad	-112	-100
mynt i	157	12
mynt … det	-112	-100
mynt … halse	157	12
myrkr i	-122	-119
myrkr … benen	-122	-119
myrkryp	-122	-119
myrkysienta	140	18
mys*	-84	231
mysel in	4	163
mysel shavi	-172	-181
mysel with	26	160
mysel … a	26	160
mysel … i	15	120
mysel … smal	-172	-181
mysel … the	4	163
myself	-84	231
n dog	-151	-155
n prata	31	123
n under	-111	-119
n … brost	-111	-119
n … til	26	139
na bara	-154	-137
na men	52	128
na mer	-12	132
na … pa	-91	-114
na … skar	28	166
naa*	15	98
naapu hakaa	-6	121
naapu … vaimo	-6	121
naapurin	-106	62
nac*	189	-71
nacke	-84	-165
nacke ar	205	19
nacke av	-131	-126
nacke e	188	53
nacke efter	-282	-250
nacke for	140	35
nacke gor	82	-28
nacke har	-148	-143
nacke hog	118	18
nacke knaka	70	-20
nacke liger	104	10
nacke ljusk	117	49
nacke och	264	106
nacke ocksa	-227	-147
nacke sen	-191	-194
nacke skrik	109	13
nacke slo	123	26
nacke spyr	171	80
nacke stel	148	53
nacke … att	-240	-215
nacke … axlar	-185	-148
nacke … dator	-124	-114
nacke … domna	212	41
nacke … feber	149	56
nacke … fortf	-107	-79
nacke … krope	119	45
nacke … min	123	26
nacke … nar	144	10
nacke … om	109	13
nacke … som	236	54
nacke … somn	-137	-126
nacke … stel	155	3
nacken	125	-50
nacks och	231	34
nacks … har	157	18
nacks … hog	151	13
nackskada	185	18
nackspar	-198	-195
nackstel	186	51
nackstyv	151	13
nad	-132	-126
nad i	-120	-106
nad … brost	-120	-106
naf*	-206	-193
nafsa mig	-157	-164
nafsa min	-121	-109
nafsa … doter	-121	-109
nafsa … i	-157	-164
nafsade	-206	-193
nagel	-140	-142
nagel ar	-223	-207
nagel han	120	56
nagel losna	-145	-140
nagel men	-120	-99
nagel pa	-163	-149
nagel … bla	-160	-157
nagel … inte	104	25
nagel … komer	-102	-106
nagel … rorli	-120	-99
nagel … stort	-125	-99
nagel … svart	-137	-112
nagelack	119	43
nagelbandsinfektion	-126	-115
nageln	-246	-230
nagelsvamp	-125	-108
nageltrang	-148	-161
nagla … bla	152	3
nagon	-53	94
nagon att	-193	-207
nagon blir	-155	-184
nagon dar	-145	-154
nagon ens	26	129
nagon gang	-174	-193
nagon grup	-119	-171
nagon haler	-10	109
nagon hitar	25	168
nagon hjalp	-124	-135
nagon hos	-185	-165
nagon i	12	170
nagon jagad	-125	-137
nagon kokar	129	20
nagon kort	-119	-93
nagon la	11	153
nagon lag	14	148
nagon maste	175	75
nagon mer	17	117
nagon om	-152	-191
nagon skule	26	179
nagon som	38	225
nagon stopa	42	119
nagon styr	26	170
nagon tar	29	158
nagon tog	20	165
nagon tramp	109	16
nagon viska	2	105
nagon … byt	21	109
nagon … det	-106	-157
nagon … en	62	121
nagon … er	-188	-179
nagon … fast	-10	109
nagon … for	-95	-173
nagon … hand	29	158
nagon … kafe	129	20
nagon … koma	185	-3
nagon … lagt	-22	139
nagon … mig	-43	102
nagon … nagot	-1	124
nagon … pa	192	117
nagon … prata	-233	-160
nagon … skule	26	129
nagon … slage	-155	-184
nagon … tar	25	114
nagon … veta	14	127
nagonsin	142	73
nagot	183	69
nagot av	4	149
nagot brast	143	27
nagot genom	155	10
nagot i	-33	136
nagot likna	114	45
nagot lugna	-202	-215
nagot milt	-136	-149
nagot sarsk	-143	-151
nagot skons	30	143
nagot vald	-149	-172
nagot … avgas	4	149
nagot … bry	-155	-155
nagot … do	2	147
nagot … golve	123	8
nagot … halse	115	8
nagot … inan	-119	-113
nagot … kraks	114	45
nagot … mit	-1	124
nagot … sa	-120	-152
nagot … sat	30	143
nagot … ut	101	-26
nagot … utred	-120	-88
nagra dagar	-181	-197
nagra extra	120	13
nagra minut	-164	-184
nagra ord	128	3
nagra samta	-136	-172
nagra sekun	-223	-215
nagra … har	-169	-167
nagra … idag	149	37
nagra … inan	-100	-131
nagra … metot	120	13
nagra … nar	-100	-115
nagra … pa	-184	-73
nagra … sen	150	30
nai*	-141	9
nails	-160	-157
nak*	88	134
naken	10	276
naken har	-115	-114
naken hos	3	114
naken och	-2	162
naken pa	2	106
naken ute	-14	96
naken … eksem	-115	-114
naken … gatan	2	106
naken … i	-14	96
nakenbilder	21	151
nakenkat	-115	-114
nako	175	5
nal*	-229	-20
nalar	-173	48
nalar i	9	223
nalar igen	-1	119
nalar jag	6	145
nalar ska	-120	-146
nalar … mig	6	145
nalar … stick	6	145
nalar … ta	-89	-106
nalar … varas	-1	119
nalarna	-1	119
nalen	-155	-182
nam*	117	-57
namn	72	-51
namn ar	-169	-163
namn iblan	-132	-115
namn vart	-148	-173
namn … baksi	9	101
namn … det	-120	-119
namnet	-173	-152
nan det	-134	-126
nan fara	-145	-155
nan gang	-129	-222
nan hjalp	-145	-161
nan jag	7	166
nan kram	-185	-183
nan la	19	137
nan liger	195	-12
nan luft	143	13
nan medic	18	114
nan minut	108	-58
nan ny	32	157
nan om	-103	-146
nan prata	-4	122
nan rekom	-151	-141
nan sat	128	-4
nan snart	-17	93
nan som	-155	-189
nan tita	-70	-76
nan tving	35	151
nan viska	-3	126
nan vridi	142	26
nan … anda	-70	-76
nan … att	-139	-105
nan … det	-76	-117
nan … en	183	112
nan … et	132	17
nan … int	-9	118
nan … kan	-180	-144
nan … med	-4	119
nan … mej	11	133
nan … nat	18	146
nan … nu	104	-23
nan … om	72	-50
nan … prata	-130	-178
nan … svart	-17	93
nan … ut	19	124
nansin	175	201
nap	-125	-144
nap*	-87	-208
napipariston	169	23
napy	-178	-159
napy rash	-178	-159
nar	-351	-140
nar alved	-113	-99
nar anges	37	298
nar ar	-262	-246
nar barnb	-161	-140
nar baten	104	26
nar bebis	123	-8
nar beske	-23	97
nar borja	-208	-200
nar de	-48	134
nar det	-174	73
nar far	-295	-300
nar feber	-93	-136
nar flera	-118	-110
nar foral	17	215
nar frun	127	149
nar grate	114	26
nar han	-6	208
nar hoste	4	138
nar jag	-266	-251
nar kan	-43	-180
nar komer	-207	-233
nar lakar	-101	-129
nar mama	34	225
nar man	18	-86
nar min	-194	-96
nar mormo	2	123
nar opere	-146	-128
nar opnar	-106	-119
nar papa	-11	117
nar rakni	-222	-192
nar ska	-293	-340
nar telef	-125	-118
nar … aker	28	196
nar … amar	-148	-168
nar … andas	183	107
nar … ar	-245	81
nar … at	-137	-134
nar … aterb	-143	-141
nar … atit	-172	-136
nar … badar	20	104
nar … bajsa	136	15
nar … besta	23	138
nar … blir	-152	40
nar … blodt	-137	-135
nar … bojer	-178	-174
nar … borja	-187	-191
nar … borst	-131	-130
nar … braka	45	188
nar … bran	159	20
nar … brota	-117	-125
nar … cykla	-175	-160
nar … det	-134	-163
nar … diska	-112	-115
nar … dok	144	10
nar … dor	-120	-171
nar … drar	212	41
nar … drick	106	290
nar … druck	-26	239
nar … dusch	3	161
nar … flyge	-113	-129
nar … forso	195	150
nar … gapar	-135	-115
nar … gat	52	152
nar … gav	-198	-168
nar … gick	72	-94
nar … gjord	36	143
nar … glomd	-110	-138
nar … gor	3	135
nar … halde	108	22
nar … han	-139	-120
nar … handl	17	185
nar … har	-130	162
nar … hon	-156	-175
nar … hopar	-190	-198
nar … jag	-215	-315
nar … jobar	31	252
nar … kan	56	114
nar … kans	15	146
nar … kasta	-106	-136
nar … kisar	-217	-132
nar … klamd	-140	-105
nar … kom	137	4
nar … komer	-60	266
nar … kor	11	172
nar … kort	-123	-101
nar … lagt	-91	-120
nar … lakar	-103	-120
nar … laser	21	152
nar … leker	-134	-158
nar … liger	-78	-177
nar … lyfte	50	-155
nar … man	-341	-273
nar … mar	85	306
nar … mense	-101	-122
nar … min	-128	-148
nar … nasta	-107	-142
nar … ni	-106	-148
nar … nyper	254	-22
nar … om	-23	97
nar … opnar	-139	-177
nar … pluga	-117	-112
nar … rakad	-142	-179
nar … ramla	-168	-151
nar … reste	-180	-206
nar … ringd	-125	-118
nar … ringe	0	187
nar … ropar	184	6
nar … roste	-97	-108
nar … sag	-289	-302
nar … sager	19	199
nar … sambo	-119	-99
nar … sat	-30	-148
nar … sater	173	4
nar … ser	-301	-249
nar … siter	-152	-113
nar … ska	-328	-374
nar … skaka	-29	-185
nar … skjut	-95	-86
nar … skota	64	-56
nar … skrik	30	243
nar … skriv	-100	-180
nar … skule	173	-16
nar … slakt	140	4
nar … slar	36	145
nar … snark	-122	-125
nar … snyte	-160	-153
nar … soker	-62	-98
nar … sov	6	131
nar … sover	-230	1
nar … spran	97	-68
nar … sprin	-196	-221
nar … stana	-119	-125
nar … star	177	19
nar … stote	-107	-79
nar … sutit	-194	-173
nar … svalj	-160	-165
nar … svare	-142	-118
nar … tanke	-161	-208
nar … tapar	-5	119
nar … tar	-150	-135
nar … torka	214	1
nar … trana	25	-104
nar … trapa	-159	-157
nar … tryck	-211	-223
nar … vande	-187	-211
nar … var	-187	-78
nar … varmt	-101	-83
nar … verka	-113	-99
nar … vil	84	254
nar … vilar	159	-30
nar … vride	-218	-195
nar*	-355	-213
nara att	139	166
nara relat	-112	-164
nara … har	-99	-140
nara … stryp	14	152
nara … svima	141	24
narastaa	-146	-151
narko orden	-155	-133
narkosen	-155	-133
narmaste	-160	-136
nas*	-272	-230
nasa	-58	-197
nasa gar	114	26
nasa och	158	21
nasa sedan	-131	-98
nasa varje	-123	-113
nasa … dag	-123	-113
nasa … hocke	-131	-98
nasa … oron	158	21
nasa … ut	114	26
nasan	-209	-285
nasan a	148	31
nasan ar	-146	-151
nasan blode	-49	84
nasan i	-126	-171
nasan igar	-70	-76
nasan riner	-187	-162
nasan svart	-120	-109
nasan tva	133	25
nasan … att	-120	-109
nasan … det	-96	-110
nasan … en	-136	-122
nasan … han	28	185
nasan … lite	-110	-94
nasan … men	-70	-76
nasan … sen	155	34
nasan … tapt	-120	-129
nasan … timar	133	25
nasbl har	-120	-147
nasbl i	-270	-248
nasbl iblan	-130	-135
nasbl kan	-110	-117
nasbl men	104	18
nasbl sen	203	52
nasbl tva	-106	-105
nasbl … det	-110	-117
nasbl … en	186	26
nasbl … fem	-163	-148
nasbl … gange	-106	-105
nasbl … halv	101	24
nasbl … inte	155	26
nasbl … morse	-182	-163
nasbl … nu	104	18
nasbl … runit	137	58
nasbl … sluta	-162	-154
nasblod	-181	-192
nasblodet	76	-87
nasbore	-118	-95
nasel efter	-117	-91
nasel och	134	48
nasel pa	-157	-132
nasel sen	-111	-104
nasel … hela	120	-8
nasel … igar	-111	-104
nasel … kraks	113	36
nasel … pipan	134	48
nasel … tvatm	-117	-91
naspr sen	91	5
naspray	-73	-169
nasta	-93	29
nasta bebis	10	146
nasta borta	-174	-165
nasta drunk	-93	-95
nasta gang	59	265
nasta helt	-145	-129
nasta hjart	-176	-145
nasta i	-112	-158
nasta ledig	109	40
nasta nar	-128	-118
nasta torsd	-85	-104
nasta tupar	132	14
nasta varje	37	166
nasta … ar	-157	-102
nasta … hjart	-113	-107
nasta … kval	31	160
nasta … nar	-135	-100
nasta … och	-94	-168
nasta … som	-93	-95
nasta … tid	109	40
nastapa	-140	-145
nasvi spela	176	27
nasvingarna	196	26
nat	-101	34
nat anat	25	-129
nat antli	-115	-106
nat barfo	14	115
nat batre	-197	-163
nat bebis	-91	-127
nat behov	-196	-187
nat darar	119	9
nat de	108	9
nat dumt	14	134
nat for	66	80
nat fros	-131	-110
nat han	153	-6
nat har	156	86
nat hol	23	133
nat jag	3	205
nat kondo	-87	-99
nat man	-158	-159
nat med	-19	126
nat men	-163	4
nat mer	-41	102
nat mot	-201	-161
nat nu	-180	-93
nat piler	183	-4
nat prost	-121	-104
nat sa	47	168
nat sat	21	189
nat som	190	14
nat stark	0	127
nat stod	-4	149
nat stral	-110	-88
nat tips	-169	-137
nat tre	110	14
nat trode	106	-19
nat tror	147	14
nat … #	152	60
nat … akut	-118	-123
nat … aldri	8	127
nat … altid	32	187
nat … ar	-127	-189
nat … att	-110	-179
nat … blev	5	142
nat … drick	-245	-221
nat … feste	81	-14
nat … for	-40	104
nat … fotsv	-108	-96
nat … gick	-43	111
nat … han	-97	45
nat … inte	70	185
nat … jag	121	269
nat … lever	-80	-117
nat … lite	-131	-110
nat … mar	129	14
nat … min	20	160
nat … nu	27	-129
nat … sag	141	47
nat … sange	127	11
nat … sen	-60	-124
nat … sprac	-87	-99
nat … ta	-120	-124
nat … tack	-111	-131
nat … utan	-5	110
nat … utvil	-115	-106
nat … vecko	110	14
nat*	-254	37
natduksbordet	15	187
naten	-137	-66
naten a	193	51
naten ar	-45	-149
naten hoger	131	35
naten i	159	59
naten men	-164	-164
naten natsk	-129	-137
naten och	130	156
naten sambo	-110	-114
naten vakna	90	-8
naten varst	-113	-120
naten vart	-102	-105
naten … aker	-102	-105
naten … dagen	-128	-142
naten … flasa	123	17
naten … inte	-125	-135
naten … jag	59	154
naten … minus	87	-20
naten … oxa	-110	-114
naten … sager	-100	-111
naten … sida	131	35
nater	-73	69
nater far	-97	-115
nater hon	34	110
nater jag	58	154
nater koper	20	113
nater men	-116	-136
nater sarsk	-102	-107
nater sen	-103	-105
nater tror	-1	117
nater vad	-115	-119
nater … alt	20	113
nater … ar	-227	-228
nater … att	-142	-100
nater … koper	18	89
nater … kopt	35	156
nater … rad	-134	-157
nater … ser	-9	113
nater … ska	-115	-119
nater … tande	-97	-115
nater … tror	-128	-124
nater … tumen	-102	-107
naterna	-199	90
natet	-81	102
natet av	23	124
natet efter	32	135
natet hon	-1	161
natet och	32	131
natet om	-132	-113
natet sande	14	93
natet vil	37	127
natet visar	-110	-109
natet … ar	-1	117
natet … att	37	127
natet … blodf	-107	-91
natet … en	23	124
natet … fel	-110	-109
natet … live	14	93
natet … sager	18	89
natli ar	144	27
natli … blot	144	27
natmosan	228	0
natpas	-119	-133
natpaset	-104	-130
natpersonalen	87	151
natskift	-122	-120
natskrack	-142	-178
natsv jag	10	103
natsv … har	10	103
natsvart	10	103
natur ha	-4	111
natur … sin	-4	111
naturen	-4	111
nau*	-114	-190
nauruun	-141	-151
nause in	-129	-110
nause … the	-129	-110
nausea	-129	-110
nav*	271	99
navel hange	131	-7
navel igar	121	29
navel och	139	32
navel … ut	131	-7
naveln	115	-7
navelstrang	139	7
navelstrangen	125	-2
nay*	-112	-106
naytola	-112	-106
nea*	135	-18
nearl died	-124	-109
nearl pased	153	32
nearl … laugh	-124	-109
nearl … out	203	26
neck and	149	144
neck fever	185	68
neck for	-114	-120
neck hurts	204	29
neck pain	109	16
neck … #	-114	-120
neck … and	201	39
neck … fever	182	29
neck … light	140	48
neck … now	99	25
nedky och	109	-9
nedky … talar	109	-9
nedkyld	109	-9
nedsl av	-5	110
nedsl … et	-5	110
nedsp av	2	141
nedsp … min	2	141
nedsparkad	2	141
nedst efter	-98	-106
nedst pa	-121	-119
nedst … hoste	-135	-123
nedst … pensi	-98	-106
nedstamd	-188	-201
nedtr av	-135	-109
nedtr … medic	-135	-109
nedtrapning	-135	-109
nee*	-255	-108
need	-257	-133
need a	-234	-58
need an	-172	-164
need anyth	-73	-111
need to	-132	29
need … book	-122	-105
need … coura	32	113
need … docto	-159	-153
need … eye	-131	-115
need … for	-150	-173
need … morni	-123	-128
need … refil	-121	-117
need … shelt	34	162
need … sick	-159	-155
neg*	-171	-156
negativt	-188	-182
nei*	7	181
neighbour	4	160
nej	-291	-109
nej de	141	3
nej det	-204	-122
nej ingen	-138	-35
nej jag	-148	-82
nej men	-144	-20
nej nej	-150	-200
nej sa	-140	-170
nej skamt	-180	-183
nej skjut	-114	-105
nej tack	-142	-146
nej … han	-38	110
nej … jag	-223	-245
nej … up	-114	-105
nej … vil	-171	-244
ner ala	38	158
ner bredv	117	-6
ner en	125	19
ner for	205	-11
ner fran	129	-67
ner gardi	-146	-134
ner glasb	-108	-118
ner hakan	185	62
ner han	-62	-154
ner hene	8	155
ner honom	199	23
ner huset	31	169
ner i	80	-92
ner masor	89	38
ner maste	-122	-119
ner medic	-77	-106
ner nan	143	13
ner och	156	0
ner pa	218	-27
ner tavlo	9	101
ner tekan	153	10
ner tekok	138	40
ner til	117	141
ner vaten	188	21
ner vid	95	19
ner … alven	-53	74
ner … armen	113	10
ner … da	149	10
ner … ena	155	28
ner … forse	-22	82
ner … haha	-108	-118
ner … han	113	-35
ner … hoger	228	42
ner … idag	89	38
ner … kna	111	28
ner … ljuse	96	17
ner … losen	44	147
ner … luft	150	18
ner … med	45	172
ner … nu	101	24
ner … os	111	2
ner … over	268	27
ner … psyki	-2	104
ner … sager	126	-1
ner … sjon	36	152
ner … skolj	-122	-119
ner … skorn	112	8
ner … skriv	95	19
ner … svart	109	40
ner … vantr	-95	-127
ner … vikt	-132	-210
nerat	193	56
nerat hela	105	31
nerat … tiden	105	31
nere feber	151	-7
nere nar	-51	93
nere nu	-83	-95
nere och	-132	-154
nere … #	-99	-109
nere … hoger	81	-65
nere … nar	-83	-95
nere … plask	132	10
nere … trana	-105	-129
nere … vare	151	-7
nerfo trapa	49	165
nerfo … slo	121	4
nerfor	60	90
nerki och	122	11
nerki … svaga	122	11
nerkisad	221	28
nerverna	-120	-126
nervo altid	-85	-103
nervo befor	-127	-107
nervo mage	-98	-88
nervo … gjort	-85	-103
nervo … prese	-127	-107
nervos	-196	-229
nervous	-166	-149
new	-185	-286
new*	206	103
newbo has	143	13
newbo … a	143	13
newborn	206	103
nex*	-167	84
nexplanon	-143	-145
next	-132	117
next door	-4	119
next week	-162	-41
next … has	-4	119
nez*	-129	-125
nezeril	-129	-125
ngl	-7	138
ni	-404	-92
ni boka	-79	-158
ni bort	-127	-107
ni djur	-140	-101
ni fans	12	135
ni far	11	115
ni forny	-123	-89
ni fraga	-63	106
ni ge	2	147
ni gjort	28	167
ni ha	-111	-154
ni halsa	11	151
ni har	-157	-88
ni hitar	2	134
ni hudte	-138	-123
ni kan	-14	125
ni kort	-151	-151
ni laser	21	152
ni menar	-163	-175
ni nagon	-87	-15
ni numer	-93	-107
ni opet	-155	-155
ni opna	-112	-104
ni opnar	-136	-142
ni ringa	-185	-208
ni saga	-157	-143
ni sant	-139	-142
ni skriv	-122	5
ni som	-94	-113
ni sos	-130	-97
ni tips	-100	-125
ni ut	-118	-107
ni var	-10	132
ni … avbok	38	100
ni … det	-216	-149
ni … eler	-88	-113
ni … gjort	10	97
ni … grup	-104	-151
ni … ha	-93	-108
ni … hej	12	135
ni … inte	-44	69
ni … jag	19	118
ni … klamd	-112	-104
ni … koma	-128	-112
ni … kort	-19	95
ni … ny	-137	-132
ni … om	20	176
ni … opet	-138	-166
ni … pa	-15	-161
ni … rad	-179	-162
ni … tar	-94	-113
ni … termi	-118	-107
ni … til	-170	-184
ni … ut	-200	-220
nia*	-229	-224
nian	-176	-183
nice o	-8	113
nie*	99	-67
niela napip	130	19
nielaisi	130	19
nielee	-133	-133
nig*	-154	33
night	-145	-7
night aroun	-123	-128
night breat	159	-46
night shift	-63	-122
night start	-113	-98
night … #	-28	-124
night … about	-113	-98
night … hope	26	126
night … i	70	-37
niin kuin	-169	-169
nik*	-81	-191
nikot drack	118	23
nikot … barne	118	23
nikotinplaster	-183	-161
nikotinvatska	118	23
nil*	-98	-152
nio	199	194
nio dagar	210	127
nio dar	136	33
nio ungef	132	38
nio vecko	-167	-134
nio … ar	-188	-165
nio … sen	203	70
nio*	-212	-196
nioaringen	-159	-142
nis*	172	-51
niska	172	-51
niska jayka	207	16
nit*	107	-46
nitro de	-143	-121
nitro forva	-130	-99
nitro fyra	103	4
nitro … gange	160	22
nitro … har	-172	-144
nitro … i	-130	-99
nitro … inte	180	28
nitroglycerintableter	-143	-121
nitrospray	79	-73
nitrosprayen	156	-6
njurs fora	-146	-142
njurs i	116	21
njurs igen	-229	-201
njurs kaliu	111	31
njurs … manda	116	21
njurs … sama	-207	-153
njurs … var	111	31
njurs … vecka	-146	-142
njursjuk	42	151
njursten	-122	-171
njurstensont	-146	-142
njursvikt	111	31
no movem	144	23
no pulse	169	6
no way	28	180
no … i	-141	-137
no … just	-156	-144
no … no	-205	-175
no … out	28	180
nob*	39	305
nobod knows	13	121
nobod would	40	166
nobod … notic	42	142
nobody	45	287
nog	111	211
nog av	11	159
nog jag	-1	147
nog legat	122	42
nog nu	10	173
nog over	88	-10
nog saga	-134	-126
nog … det	-134	-126
nog … en	-43	-112
nog … forky	-107	-91
nog … ger	-1	147
nog … livet	11	159
nog … pa	122	42
noi*	57	-120
noj*	-244	-248
nojd	-181	-171
nor*	-331	-314
norbo varje	-95	-120
norbo … ar	-95	-120
norboten	-117	-83
norde pa	115	22
norde … ena	115	22
norden	25	-98
norma att	-196	-177
norma can	-162	-143
norma hormo	-112	-74
norma ingen	-138	-125
norma inte	-118	-79
norma nar	-117	-137
norma syrem	-115	-86
norma vid	122	44
norma … ena	-157	-155
norma … fruko	122	44
norma … hjart	-128	-105
norma … oroa	-83	-140
norma … slo	-118	-79
normal	-155	-100
normalt	-272	-239
north	-169	-151
nos*	-362	-349
nose	-306	-306
nose and	-195	-220
nose … a	-161	-145
noseb for	-129	-114
noseb this	-124	-98
noseb … a	-129	-114
noseb … morni	-124	-98
nosebleed	-186	-161
not answe	168	18
not breat	182	11
not wake	-16	131
not wakin	140	-11
not … about	-122	-132
not … han	92	-13
not … just	-153	-143
not … now	-149	-81
not … realy	-121	-137
not … up	73	137
notalergiker	193	66
note	-159	-45
note for	-173	-186
note … work	-109	-112
noten	145	23
noter	281	65
noter lapar	155	44
noter … svale	157	32
notes just	32	113
notes … need	32	113
nothi helps	-105	-106
nothi … that	-159	-149
nothi … to	5	128
nothing	-139	-151
notice	42	142
nou*	202	21
nouse	138	15
nov*	-52	-169
novem igen	-83	-95
november	-222	-201
now dry	-129	-114
now he	192	-17
now im	-119	-170
now it	83	-25
now my	-59	-164
now shes	204	36
now … a	-223	-211
now … air	-129	-114
now … hurts	87	-22
now … it	-176	-149
now … scare	145	14
now … shive	173	22
now … voice	11	-123
now … want	-140	-151
nu a	66	-169
nu adjo	128	-9
nu ala	20	97
nu alved	104	10
nu ar	139	-27
nu ater	-94	-142
nu aters	38	181
nu de	16	168
nu det	163	161
nu domna	213	37
nu e	38	-94
nu en	46	-106
nu ensam	169	3
nu evig	21	153
nu for	-95	74
nu fryse	164	-3
nu funka	96	4
nu gar	106	102
nu gravi	-118	-81
nu hal	141	35
nu hande	161	66
nu hange	177	-2
nu har	-106	102
nu hela	136	20
nu hog	130	40
nu hor	151	93
nu hosta	135	-3
nu huger	241	24
nu hur	-187	-172
nu igen	126	-1
nu inte	106	-2
nu jag	52	92
nu kalsv	112	34
nu klar	107	7
nu kliar	96	-85
nu kom	60	-85
nu komer	211	-3
nu kraks	345	141
nu kramp	192	38
nu langr	-144	-148
nu later	113	18
nu magen	-139	-97
nu med	-56	-125
nu nasel	134	48
nu norma	148	30
nu o	109	97
nu och	-149	-143
nu prata	160	36
nu racke	5	127
nu regis	41	165
nu rycke	158	29
nu sa	92	109
nu sag	24	136
nu sama	155	19
nu sen	17	177
nu ser	178	23
nu siter	53	108
nu ska	-173	-130
nu slar	119	24
nu sover	-9	-140
nu spota	131	-11
nu spyr	184	43
nu svag	111	31
nu svara	165	32
nu svuln	269	76
nu til	-150	-162
nu tryck	138	34
nu undra	-310	-315
nu vagar	-133	-132
nu varma	-141	-124
nu vet	-77	63
nu vil	-173	-288
nu yr	132	42
nu … ala	-133	-174
nu … ar	-41	-174
nu … armen	147	-12
nu … ater	-99	-109
nu … bara	-29	150
nu … behov	-51	67
nu … det	160	31
nu … eliqu	133	25
nu … ena	188	16
nu … etari	101	24
nu … famil	-75	-114
nu … fort	164	47
nu … golve	137	12
nu … gor	155	11
nu … haler	-4	119
nu … halse	91	-101
nu … han	192	215
nu … handf	120	48
nu … har	49	-145
nu … hela	184	58
nu … hon	186	-5
nu … i	219	153
nu … kalt	-149	-130
nu … kaner	119	-7
nu … kans	-12	152
nu … kompi	109	-13
nu … lapar	159	14
nu … letar	-20	112
nu … liger	95	-22
nu … lunch	126	12
nu … magen	68	-81
nu … man	-123	-141
nu … mar	-119	-137
nu … maste	-96	-93
nu … min	-131	-163
nu … munen	140	17
nu … nagot	24	165
nu … nar	170	46
nu … nat	65	141
nu … ok	127	6
nu … rikti	145	14
nu … roste	191	-30
nu … sager	13	95
nu … skaka	95	16
nu … skriv	17	142
nu … smart	126	6
nu … sover	-127	-146
nu … synbo	118	16
nu … tanka	27	149
nu … trapa	-127	-134
nu … tunga	148	45
nu … undra	-142	-142
nu … vi	-76	-253
nu … vil	-108	-158
nu … vila	21	153
nuh*	-274	-255
nuha	-226	-192
nuk*	-100	-175
num*	-113	-151
numb	168	-76
numb at	-113	-98
numb betwe	206	41
numb … my	194	18
numb … night	-113	-98
number	-180	-183
numer	-183	-74
numer har	-137	-152
numer til	-158	-159
numer … djurs	-93	-107
numer … man	-131	-139
numer … ni	-133	-143
nur*	-183	-45
nurse has	-159	-158
nurse told	-76	-117
nurse … me	-76	-117
nursery	-160	-160
nursing	-132	-146
ny	-192	-270
ny bebis	0	123
ny besta	-137	-114
ny epipe	-221	-187
ny flick	-90	-124
ny fysio	-123	-102
ny insul	-131	-122
ny lagen	-123	-160
ny livmo	-134	-124
ny medic	157	10
ny mycke	117	35
ny nu	116	34
ny partn	-139	-151
ny pena	-98	-103
ny rolat	-106	-81
ny tid	-234	-235
ny tval	-150	-134
ny tvatm	-135	-117
ny … den	-150	-158
ny … efter	-114	-93
ny … for	-55	-179
ny … hon	0	123
ny … hos	-135	-113
nya	-424	-375
nya blodt	-127	-138
nya glaso	-153	-151
nya hjart	-121	-99
nya jag	0	113
nya medic	-131	-63
nya nitro	-143	-121
nya skor	-186	-188
nya stovl	-117	-102
nya table	-173	-161
nya … ar	-99	44
nya … bara	-116	-114
nya … de	-143	-121
nya … for	-140	-121
nya … kan	-121	-99
nya … pa	-207	-207
nya … skriv	-118	-107
nya … til	-184	-159
nya … vil	7	126
nyb*	-151	-121
nyc*	-21	228
nyckeln	-6	210
nyckl pa	11	105
nyckl … borde	11	105
nycklar	23	137
nyf*	84	-34
nyfik har	-118	-117
nyfik pa	-118	-106
nyfik … provs	-140	-138
nyfiken	-224	-264
nyfikenhet	-130	-47
nyfod	153	-34
nyfod ata	-145	-129
nyfod feber	149	27
nyfod flick	-112	-74
nyfod med	131	24
nyfod … feber	131	24
nyfod … skote	-112	-74
nyfoda	153	81
nyfor hogt	109	35
nyfor hon	-4	138
nyfor svule	116	8
nyfor … blixt	116	8
nyfor … blodt	109	35
nyfor … sager	0	176
nyhet om	-155	-160
nyheterna	-124	-188
nyk*	-81	-203
nykte nu	-159	-153
nykter	-162	-194
nyl*	6	123
nylig och	-3	122
nylig … hor	-3	122
nyligen	6	123
nyo*	179	17
nyope i	142	5
nyopererad	142	5
nyp	-111	-97
nyp pa	-111	-97
nyp … sidan	-111	-97
nyp*	354	182
nyper	318	199
nyper honom	264	-15
nyper mig	-21	216
nyper och	100	192
nyper … drar	-10	171
nyper … haler	-17	97
nyper … men	145	1
nyper … ropar	110	12
nyrjaytin	-169	-165
nys	374	17
nys hosta	125	16
nys i	194	35
nys jag	180	5
nys och	147	137
nys ska	132	38
nys … bebis	-18	83
nys … det	156	18
nys … jag	174	28
nys … och	125	16
nys*	-466	-413
nyser	-397	-335
nyser ihjal	-72	-74
nyser mycke	-137	-124
nyser och	-181	-173
nyser … har	-119	-115
nyser … mig	-72	-74
nyser … ogone	-145	-123
nyski har	-14	103
nyski … druck	-14	103
nyskild	-14	103
nysni avlos	-122	-109
nysni … varan	-122	-109
nysningarna	-158	-141
nyt	-110	-40
nyt alerg	-84	-74
nyt glas	-131	-105
nyt intyg	-137	-181
nyt kris	-113	-100
nyt recep	-235	-181
nyt vapen	-103	-142
nyt … for	-138	-156
nyt … fran	-98	-121
nyt … kort	-113	-100
nyt … pa	-118	-42
nyt … ser	-131	-105
nyt … test	-84	-74
o	290	149
o andas	51	162
o banka	-1	123
o bldoe	130	28
o blir	240	6
o de	118	-17
o det	186	12
o e	229	35
o ena	200	47
o gnale	-124	-104
o halse	153	38
o han	140	138
o helt	126	24
o ja	183	138
o jag	-85	-166
o kalsv	132	57
o lukta	102	29
o magen	141	35
o mar	-171	-165
o munen	165	-8
o nacke	142	58
o nu	19	-113
o om	3	109
o sager	-38	149
o skaka	-130	-97
o skara	4	134
o skrik	-12	-136
o slar	176	66
o snack	-128	-112
o snori	-129	-110
o spy	154	30
o spyr	148	31
o stral	148	41
o sveta	182	34
o syran	-21	108
o tandk	-122	-98
o vare	121	33
o yr	167	56
o yrsel	116	30
o … #	229	16
o … att	-97	83
o … bara	-96	-113
o … bla	151	-8
o … blir	39	-94
o … borta	170	35
o … domna	182	33
o … ena	106	48
o … gomer	-21	108
o … gor	135	201
o … hal	141	35
o … hange	179	-7
o … har	-122	-149
o … helt	173	25
o … huger	105	47
o … int	55	234
o … inte	271	101
o … jag	3	109
o … kasta	-21	108
o … kliar	-116	-132
o … konst	172	29
o … krupi	96	25
o … mama	154	-15
o … me	187	35
o … mej	-8	139
o … nagel	102	29
o … nar	171	10
o … po	-1	123
o … ring	-130	-97
o … skit	102	29
o … svaml	121	21
o … tungt	128	32
o … under	140	21
o … vaser	139	57
o … vita	-126	-102
oavbrutet	11	127
obeha pres	127	14
obeha … brost	149	32
obeha … i	135	20
obehaglig	161	30
och	148	119
och #	-4	-111
och ala	72	163
och alved	-147	-164
och andfa	222	62
och ansik	108	-38
och ar	246	-3
och arm	80	35
och armar	-70	-161
och armen	245	59
och ata	-137	46
och ater	-273	-148
och att	-60	200
och axeln	210	90
och axlar	-137	-115
och b	114	7
och bada	212	50
och bajse	-167	-154
och bara	62	241
och barne	147	169
och behov	-212	-125
och ber	14	142
och betal	34	104
och bilen	-17	145
och biter	-117	-97
och blaa	124	26
och blek	249	66
och blekt	156	-3
och blev	-93	-235
och blir	301	63
och blod	178	26
och blode	261	174
och blodt	316	96
och bokat	-6	106
och borja	144	8
och bruka	216	0
och busar	-127	-111
och byxor	-127	-138
och chef	17	149
och da	-27	120
och de	-45	107
och den	-131	-57
och det	412	199
och diare	-139	-147
och diska	-158	-180
och dog	-195	-185
och domna	88	14
och drar	116	170
och dregl	184	39
och drick	-121	41
och druck	75	128
och dunka	109	35
och ensam	21	169
och far	-58	-145
och farsk	26	118
och feber	-236	-190
och febri	-153	-143
och fick	-318	-337
och filma	31	141
och finge	93	-11
och flack	143	21
och flaga	126	30
och flamt	104	29
och flasa	160	24
och flyta	40	148
och flyte	-145	-121
och forky	-203	-130
och fort	146	46
och forva	-134	-114
och forvi	205	61
och foter	151	-24
och fradg	111	0
och fran	-154	-150
och frisk	-231	-94
och frosa	150	34
och frun	-48	-162
och fruse	-155	-154
och funde	-61	64
och ga	-145	-47
och gasig	-173	-135
och gick	-40	122
och glad	-162	-172
och glodh	114	15
och glome	-163	-157
och gnide	-128	-95
och golve	133	37
och gomt	-16	75
och gra	130	-5
och grate	-234	-175
och gul	-111	-93
och gular	160	11
och gunga	-31	97
och haler	157	36
och hals	155	43
och hamta	17	151
och hande	109	0
och hange	-190	-174
och hangi	-123	-82
och hard	256	74
och harda	155	57
och hej	-139	-142
och hela	83	-102
och hemtj	-2	162
och hes	-159	-148
och hjart	3	-113
och hog	224	41
och hoger	234	2
och hol	129	142
och hon	259	49
och hopar	-140	-126
och horse	-101	-132
och hosta	-11	-135
och hotar	-17	172
och hug	107	43
och huset	29	170
och huvud	-145	-212
och idag	105	119
och igar	-7	160
och ilalu	141	26
och in	71	134
och influ	-154	-116
och ipren	-169	-151
och iskal	163	14
och ja	153	131
och jag	224	133
och jates	154	22
och jatet	101	10
och kaken	267	55
och kal	266	64
och kalsv	209	52
och kan	-108	59
och kansl	155	-9
och kante	-125	-102
och kanyl	-101	-105
och kasta	144	87
och katen	134	35
och keton	143	51
och kisa	-122	-94
och kisan	-144	-111
och kisat	141	-6
och klada	-162	-152
och kladi	-132	-125
och klaga	109	39
och klar	-97	-169
och klara	-175	-183
och kliar	-174	-164
och klibi	163	29
och klose	-13	112
och knast	-105	-101
och knufa	22	153
och koldi	-129	-98
och kom	144	13
och konst	163	133
och kuden	131	24
och lacke	130	34
och lader	164	13
och laga	61	106
och lapar	211	41
och lapen	190	52
och laser	-25	113
och later	51	150
och ledse	60	-79
och leker	-153	-109
och letar	-26	187
och liger	-74	-191
och lileb	-13	163
och lite	-266	-194
och loser	-124	-127
och lukta	166	47
och lyfte	175	37
och magen	137	-20
och mar	-155	-281
och maste	-110	13
och mat	51	164
och migra	-195	-155
och min	-34	-272
och mina	36	168
och mit	-68	119
och munen	206	10
och nacke	74	-39
och nalar	-1	119
och nasan	105	-19
och nasvi	137	18
och nat	171	-9
och ner	211	7
och nerki	173	24
och nitro	126	50
och njurs	42	151
och nu	206	118
och nyser	-137	-100
och ogon	123	15
och onska	2	159
och ont	159	79
och orden	109	0
och ordna	-155	-179
och oron	158	21
och papa	115	184
och pig	-213	-178
och pipan	158	64
och plots	39	-95
och predi	-9	170
och prick	243	32
och rader	12	113
och regel	149	10
och rinan	-156	-138
och ringe	38	128
och ringt	27	98
och river	1	150
och rod	-123	-115
och rodak	-122	-118
och ror	-133	-51
och rosla	263	66
och roste	243	97
och rycke	163	-2
och ryckt	170	89
och rygen	173	46
och sa	256	358
och sager	66	350
och sagt	6	148
och sat	120	155
och set	102	11
och sin	14	188
och skaka	328	117
och skale	-17	121
och skele	147	33
och skick	36	208
och skote	-217	-207
och skrap	-183	-166
och skrek	173	167
och skrik	-31	98
och skriv	2	168
och skumi	139	33
och skyle	-12	120
och slap	177	-1
och slar	90	249
och slipa	0	154
och slo	287	58
och sludr	179	18
och smack	186	17
och smale	-136	-132
och smart	178	40
och snark	217	56
och sned	124	26
och snora	125	16
och snori	-149	-95
och snuva	-283	-226
och soker	-210	-175
och somna	153	81
och somnp	-123	-135
och sover	-212	-127
och spark	-56	80
och spela	-179	-147
och spray	154	37
och spyr	191	39
och star	125	24
och stel	207	77
och stira	69	151
och stod	14	212
och stona	74	-5
och store	142	16
och stote	103	13
och sucka	-155	-154
och svaga	194	36
och svaml	185	68
och svar	159	40
och sveti	161	48
och svetn	135	14
och svide	-172	-146
och svima	218	50
och svimf	262	54
och svule	-228	-230
och ta	-10	148
och table	69	150
och tack	-111	-131
och tacka	9	147
och talar	109	-9
och talet	139	46
och tandk	-111	-80
och tandt	-107	-91
och tapad	-134	-154
och tapar	234	29
och tapt	-130	-117
och tar	159	133
och tarna	-141	-124
och tia	-121	-103
och til	-242	-231
och titat	-6	149
och tog	48	192
och tor	172	-6
och torst	132	45
och trang	86	-37
och tror	-118	20
och trot	-300	-205
och tryck	222	20
och trygt	-60	-78
och tugar	137	11
och tungt	120	56
och undra	-343	-452
och up	259	70
och ut	304	53
och utatv	112	19
och vacin	-129	-112
och vad	-9	107
och vag	165	17
och vagra	-19	102
och vakna	-209	-161
och valdi	150	18
och valin	-166	-141
och vanst	122	-37
och vanta	25	152
och vare	151	108
och vaser	205	26
och vaten	-173	-152
och vatsk	-191	-172
och vaxer	-169	-131
och vento	103	10
och vet	8	144
och vi	131	-136
och vifta	153	1
och vil	21	-160
och vile	-77	41
och vin	-8	146
och virig	136	-3
och vit	89	-58
och vita	195	36
och yr	118	40
och … #	53	-56
och … aldel	164	81
och … andas	147	-5
och … andni	158	64
och … andra	141	30
och … ar	277	46
och … att	11	327
och … axeln	155	66
och … bad	22	96
och … bakat	194	10
och … bakhu	198	45
och … banko	-17	163
och … bara	304	88
och … barne	-184	-131
och … bebis	117	-4
och … behov	-133	-105
och … ben	271	48
och … benen	210	47
och … benet	241	50
och … besvi	28	125
och … bilje	-6	106
och … biter	-101	-87
och … blek	196	58
och … blir	221	95
och … blivi	134	-28
och … blixt	102	11
och … blod	146	36
och … blode	125	78
och … blodf	166	63
och … blomo	34	161
och … boja	-123	-98
och … bort	105	171
och … bortd	149	34
och … bra	-243	-317
och … braka	-120	-137
och … brane	-115	-113
och … byga	-141	-146
och … dem	-5	146
och … den	5	149
och … dena	-122	-118
och … det	-80	96
och … diabe	102	46
och … diare	-207	-190
och … djupt	144	69
och … doda	18	179
och … domna	-92	-141
och … drar	257	47
och … dras	108	-1
och … dregl	141	23
och … drick	-128	-94
och … druck	158	0
och … dubel	131	35
och … en	-126	-41
och … ena	220	47
och … ensam	21	-120
och … et	-159	24
och … faler	121	17
och … farga	117	16
och … fast	146	183
och … fat	-97	-194
och … feber	-111	-123
och … fel	-48	-117
och … fick	-106	-182
och … fins	9	133
och … fint	-106	-87
och … flack	103	24
och … flask	110	122
och … flime	90	-8
och … fol	177	16
och … folja	30	125
och … forla	106	143
och … forst	147	66
och … forsv	119	15
och … fort	192	61
och … forts	-1	148
och … frame	-6	166
och … fran	172	4
och … franv	110	-3
och … fru	-115	-213
och … frukt	178	69
och … ga	-61	65
och … gav	91	5
och … genom	-140	-134
och … get	2	125
och … gevar	-103	-142
och … gick	-173	-166
och … gjord	-104	26
och … glas	-156	-142
och … glipa	-125	-102
och … gnali	-112	-77
och … gomer	-19	95
och … got	-123	-131
och … gra	254	45
och … grade	191	54
och … grate	-154	-146
och … greje	123	22
och … ha	-113	-136
och … haft	150	-34
och … haler	9	-90
och … halsb	-125	-102
och … han	183	205
och … handl	-121	-144
och … hange	230	2
och … hejda	10	142
och … hela	88	14
och … hem	117	138
och … hema	-71	80
och … hene	-5	145
och … hepat	-94	-113
och … hitad	-10	157
och … hjalp	-130	-149
och … hogt	127	38
och … hol	179	31
och … honom	18	149
och … hopa	112	-3
och … hor	200	127
och … hosta	140	7
och … huga	-12	189
och … huger	176	38
och … iblan	-157	-104
och … igen	-31	-174
och … ila	-133	-162
och … in	133	130
och … inga	-88	-130
och … inget	-170	-187
och … int	186	22
och … inte	340	134
och … isar	-123	-114
och … jag	-18	81
och … jatef	127	47
och … jatek	122	14
och … jates	179	54
och … jatet	132	49
och … kafe	-168	-59
och … kafek	139	21
och … kaken	85	35
och … kalsv	225	92
och … kampa	145	11
och … kaner	88	9
och … kans	215	69
och … kisa	-176	-138
och … kl	-136	-111
och … klada	-114	-116
och … klock	11	111
och … knapt	73	141
och … knast	104	36
och … knat	-168	-149
och … kniv	-24	109
och … knufa	9	149
och … koleg	102	16
och … komer	139	31
och … konst	247	138
och … korso	-124	-127
och … kraft	149	24
och … kraks	204	56
och … krakt	186	48
och … kritv	136	32
och … kvar	-113	-102
och … lag	0	145
och … lange	23	163
och … lapar	145	139
och … later	117	66
och … ledse	-90	-105
och … leker	-144	-116
och … leva	-85	-110
och … liger	204	133
och … lila	135	10
och … lite	-106	58
och … lugnt	-128	-84
och … macka	-155	-156
och … mage	114	26
och … maste	174	171
och … medic	-91	-70
och … medve	155	35
och … melan	176	13
och … men	-117	-221
och … mig	-27	165
och … min	26	272
och … mina	53	260
och … mit	-32	-116
och … molar	128	24
och … mork	150	-4
och … morkr	169	17
och … mot	-115	23
och … mun	194	57
och … mungi	114	-3
och … mycke	-174	-180
och … nacke	117	49
och … nagel	104	25
och … namn	9	101
och … nasel	92	-13
och … nasta	-135	-157
och … nat	-6	143
och … ner	-47	179
och … nere	-102	-105
och … norma	-151	-122
och … nyckl	-7	141
och … nyt	-164	-122
och … och	237	104
och … ofarl	-111	-126
och … ordet	-101	-118
och … oroli	-145	-90
och … osake	-117	-103
och … osama	153	-22
och … papa	18	151
och … paper	-7	105
och … piper	169	35
och … plots	170	40
och … prata	-88	-177
och … prima	-150	-143
och … pruta	-119	-98
och … pulse	194	11
och … pumpa	99	-27
och … pupil	124	24
och … racke	-135	-35
och … resa	-135	-110
och … rispo	26	118
och … river	-83	-104
och … roda	-225	-222
och … rosla	196	46
och … roste	-58	69
och … rot	-166	-122
och … rular	198	30
och … rumpa	-147	-129
och … rund	-104	-104
och … runt	-198	-12
och … rusar	116	43
och … rycke	210	26
och … sa	173	20
och … saft	-127	-96
och … sakna	65	-85
och … sama	-120	-31
och … saman	116	-26
och … sambo	120	-13
och … samla	3	145
och … samre	109	15
och … sedan	-62	58
och … ser	295	45
och … set	-82	-100
och … sex	147	20
och … sitan	120	33
och … siter	192	134
och … ska	-140	-54
och … skaka	135	-31
och … skar	167	128
och … skavs	-109	-124
och … skon	-129	-119
och … skrat	-154	-177
och … skule	-37	-152
och … slape	-162	-154
och … slem	139	33
och … sludr	247	47
och … sluta	155	212
och … snabt	132	39
och … snart	13	143
och … sned	115	13
och … snet	179	32
och … snura	140	149
och … som	103	-64
och … somni	136	-7
och … sot	135	31
och … sover	28	-175
och … spark	-159	-139
och … spel	25	103
och … sprin	-137	-143
och … sprut	131	12
och … spyr	126	13
och … start	15	96
och … stick	189	51
och … stopa	-3	130
och … stral	144	75
och … suger	-120	-114
och … svara	165	-12
och … svart	153	-76
och … sveta	134	5
och … svide	-53	-116
och … svima	243	95
och … svule	127	8
och … svuln	121	-12
och … tande	-163	-189
och … tankt	47	158
och … tapar	126	134
och … tegel	-114	-114
och … tolk	-96	-123
och … tonar	130	37
och … trafa	-18	118
och … tror	-142	-159
och … trot	49	-68
och … tryck	224	63
och … tryg	-177	-207
och … tunga	108	50
och … tving	15	129
och … under	204	-8
och … undra	-135	14
och … uphor	-5	153
och … ur	132	8
och … urin	130	34
och … ut	-26	140
och … vacin	-128	-92
och … vad	-159	-182
och … vagar	-109	-104
och … val	-162	-155
och … vaner	-59	-160
och … vanli	-106	-91
och … var	-213	-139
och … vara	151	-17
och … varit	152	33
och … varke	134	34
och … varm	117	-17
och … varmt	-114	-94
och … vatni	172	62
och … vet	30	160
och … viker	116	11
och … vil	-13	118
och … visar	124	33
och … yr	209	43
och … yxa	154	-2
ocksa do	20	146
ocksa haha	-108	-92
ocksa jag	156	68
ocksa och	174	145
ocksa … det	150	75
ocksa … jag	160	35
ocksa … litet	-108	-92
ocksa … svimf	134	62
ododlig	18	162
of	165	121
of #	-120	-222
of a	-41	-137
of blood	-93	-116
of bored	-120	-138
of breat	-15	-122
of brigh	152	29
of his	184	13
of if	41	118
of is	-172	-193
of luck	-109	-86
of my	119	162
of since	-166	-141
of the	161	60
of … blood	-19	93
of … but	-182	-196
of … dark	-115	-127
of … denti	-152	-142
of … drink	-124	-103
of … face	100	6
of … finge	123	11
of … garag	-28	126
of … in	-122	-135
of … life	151	28
of … on	-151	-65
of … only	-125	-115
of … partn	15	151
of … red	152	29
of … suden	123	31
ofa*	-244	-267
ofarligt	-217	-239
ofe*	-155	-151
ofr*	-64	57
ofra	20	158
oft*	-158	-133
ofta	-151	-184
ofta att	-83	-140
ofta magra	169	53
ofta och	-185	-175
ofta … andas	169	53
ofta … barne	-83	-140
ofta … det	-179	-142
oftar an	-135	-127
oftar … forut	-117	-109
oftare	3	141
oga det	163	18
oga i	135	104
oga ingen	152	20
oga sen	112	7
oga*	75	-87
ogat	75	-87
ogat ar	-120	-141
ogat brane	91	11
ogat hela	-128	-96
ogat iblan	-116	-96
ogat men	-182	-169
ogat min	-124	-116
ogat nar	216	13
ogat riner	-184	-161
ogat rot	-218	-193
ogat rycke	-176	-179
ogat skolj	-143	-127
ogat som	130	24
ogat trafa	136	-9
ogat … av	59	-70
ogat … bra	-204	-195
ogat … en	163	32
ogat … helge	109	40
ogat … i	-228	-210
ogat … inte	137	18
ogat … jag	200	13
ogat … lite	-167	-143
ogat … men	-134	-107
ogat … nar	-102	-120
ogat … och	-203	-178
ogat … rot	-134	-145
ogat … svage	-124	-116
ogat … tiden	-154	-113
ogn*	-132	-120
ognen	-132	-120
ogo*	215	-60
ogon av	-146	-135
ogon klia	-127	-108
ogon mer	0	154
ogon nar	-123	-101
ogon och	-8	121
ogon pa	-193	-172
ogon rular	123	15
ogon stor	122	-12
ogon varje	-119	-115
ogon vita	142	0
ogon … barne	-158	-142
ogon … gang	-119	-115
ogon … jag	-123	-101
ogon … liten	122	-12
ogon … sager	11	135
ogon … skarm	-146	-136
ogon … var	-127	-108
ogona	113	-52
ogona svar	116	22
ogona … huvud	116	22
ogonb borta	152	35
ogonbrynen	153	28
ogone a	149	6
ogone ar	170	83
ogone har	188	51
ogone igens	134	43
ogone insju	133	15
ogone kliar	-194	-131
ogone nar	123	-49
ogone riner	-133	-150
ogone rular	136	13
ogone vil	120	56
ogone … insju	128	27
ogone … jag	150	-60
ogone … mig	-118	-107
ogone … morgn	-114	-109
ogone … nu	84	34
ogone … ont	147	-5
ogone … opna	122	11
ogone … som	-177	-137
ogone … svuln	155	44
ogone … tunga	107	48
ogonen	285	23
ogonl ar	-103	-67
ogonl rycke	-147	-142
ogonl sedan	-129	-115
ogonl sen	-139	-104
ogonl som	-146	-149
ogonl … en	-229	-194
ogonl … har	-123	-110
ogonl … iblan	-102	-123
ogonl … lite	-127	-111
ogonl … svule	-103	-67
ogonlakare	-155	-140
ogonlocket	-104	-172
ogr*	125	-32
ograsmedel	168	17
ohygl i	88	-10
ohygl … nat	88	-10
oil	197	3
ois	31	140
ois helpo	31	140
ois … jos	31	140
ok	-289	-383
ok for	-195	-191
ok tack	-141	-156
ok to	-172	-147
ok … da	-141	-156
oka	-169	-146
oka dosen	-133	-109
oka … spray	-133	-109
okand svamp	153	47
okand … och	153	47
okay	-143	-64
oke*	-98	-187
okej	-98	-187
oko*	140	18
okontaktbar	124	13
oks*	341	43
oksentaa	203	5
ol	5	142
ol sen	5	142
ol … ar	5	142
ola*	-31	143
old	68	-59
old has	92	-41
old is	165	39
old with	124	26
old … a	238	53
old … fever	124	26
ole*	-24	351
olen	-24	328
olen keran	18	123
olen … laake	18	123
olen … vasyn	-137	-170
oli	130	-128
oli veden	146	10
oli … ala	146	10
olika blodt	149	9
olika … i	161	106
olisi	17	138
olj*	124	-49
olja … bada	140	-6
olja … resta	-149	-130
oljan	204	31
oljan bran	136	9
oljan flama	126	12
oljan … och	136	9
oljan … up	126	12
oly*	-13	214
olyck #	-173	-169
olyck i	-115	23
olyck … gar	-116	-120
olyck … stale	-6	133
olycka	88	143
olyckan	-79	115
om	-279	-64
om ar	-107	-155
om att	-224	-69
om b	-104	-110
om barne	-185	51
om blodf	-107	-91
om bring	145	-13
om brost	177	0
om dagen	-163	-31
om dan	-22	162
om de	-154	11
om den	138	123
om det	-133	4
om diske	-160	-177
om doden	-24	104
om droge	-128	-112
om du	39	182
om efter	-186	-168
om en	-344	-269
om et	-191	-173
om faktu	-168	-147
om fingr	-122	-150
om for	20	147
om forgi	-180	-146
om forla	16	168
om foter	-26	-119
om gang	164	2
om halse	347	123
om han	-105	-168
om hande	-7	-99
om hemtj	-118	-121
om henes	-120	-95
om hjart	-55	-133
om hon	49	-115
om hunde	21	215
om hur	-107	-128
om i	-357	-317
om igen	209	-20
om insul	-145	-120
om ja	-97	135
om jag	69	358
om jobet	-98	-113
om kaken	140	18
om knana	155	69
om koles	-108	-87
om krope	-145	-124
om kvala	-82	63
om lapar	193	3
om laxor	-136	-130
om livfo	21	124
om ljust	-121	-128
om lov	23	201
om mama	12	156
om man	-7	290
om mar	-94	-81
om medic	-131	-103
om mig	-67	65
om mit	-146	-146
om morgn	-111	-112
om munen	52	-67
om nagla	128	26
om nagot	122	24
om nan	171	139
om naten	-150	-41
om nater	-98	47
om ni	-70	-106
om och	14	-150
om p	-134	-163
om padan	-134	-148
om penga	-106	-175
om psyki	-121	-154
om recep	146	16
om samta	-119	-86
om sen	-65	-133
om sin	-145	-145
om sjalv	-199	-215
om skarm	-98	-108
om slute	17	109
om sonen	-132	-116
om stres	-97	-128
om stryp	-115	-111
om suici	-166	-197
om tan	-96	-90
om upsag	-124	-108
om vacin	-142	-165
om vad	8	123
om vald	-156	-217
om valdt	-162	-180
om vanst	97	7
om varka	-102	-105
om vem	14	159
om vinte	-176	-139
om … #	-102	-143
om … altid	-127	-131
om … andas	181	-9
om … arbet	-138	-145
om … astma	-154	-149
om … at	-51	79
om … bara	-41	134
om … barn	-175	-162
om … bla	201	0
om … blama	6	142
om … bland	-137	-168
om … blev	-5	100
om … bli	-106	-149
om … blivi	-199	-196
om … bor	-134	-154
om … borde	-165	-164
om … bra	-94	-81
om … brast	127	27
om … dar	-158	-160
om … dog	23	169
om … dor	78	249
om … drog	-117	-104
om … drunk	-149	-152
om … efter	-110	-148
om … egen	38	143
om … ens	115	138
om … fa	29	135
om … far	-294	-195
om … fast	76	147
om … fick	8	170
om … fins	-102	-158
om … folja	2	115
om … forst	25	214
om … forsv	37	151
om … gar	-58	119
om … gor	25	289
om … grate	-5	111
om … hade	94	124
om … halsa	-121	-152
om … har	-191	-225
om … hela	-88	35
om … hopar	29	125
om … hos	-121	-116
om … i	-168	-85
om … kalv	106	17
om … kan	114	133
om … klara	27	161
om … kokar	129	20
om … kom	88	153
om … komer	-16	153
om … kora	-3	160
om … lamna	51	200
om … leker	-121	-101
om … lever	96	-24
om … lila	-119	-107
om … lite	-89	-51
om … lyfte	117	27
om … manad	-188	-194
om … maste	-121	-212
om … maten	10	136
om … medic	-192	-199
om … men	-50	-175
om … nacke	-121	-99
om … om	213	-5
om … pa	-126	-192
om … piler	-134	-163
om … rakna	-19	151
om … recep	34	-106
om … sager	44	180
om … sarsk	-102	-107
om … sat	128	-4
om … sjalv	-27	169
om … skilj	24	135
om … skrik	89	-17
om … skriv	36	143
om … skule	-88	52
om … som	-86	46
om … spise	-124	-134
om … sprut	-149	-117
om … svalj	-184	-185
om … ta	6	134
om … tande	212	36
om … tapat	102	29
om … tar	20	296
om … tid	-168	-182
om … til	-173	-165
om … tils	101	-53
om … tramp	109	16
om … tving	51	142
om … vacin	-115	-106
om … var	-5	201
om … varta	-99	-97
om … vatsk	-147	-135
om … vet	-64	56
om … vil	134	148
oma*	-212	-17
omar	-233	-89
omar i	-142	-144
omar over	-112	-108
omar … svans	-112	-108
omb*	-147	-151
omepr #	-129	-124
omepr … mg	-129	-124
omgan om	164	2
omgan … gang	164	2
omgangar	164	2
omhandertagen	-131	-145
omk*	52	-128
omkladningsrumet	65	147
omkri sig	32	-102
omkring	-64	-157
omkul	52	-89
omkul med	-214	-157
omkul … spark	-143	-114
omo*	-176	-206
omorganisationen	-98	-121
ompla nu	44	171
omplacerad	46	184
omplacering	-137	-147
omt	-336	-289
omt efter	-146	-140
omt fore	-100	-95
omt nar	-195	-157
omt … inte	-111	-89
omt … mens	-100	-95
omt*	155	25
omtocknad	155	25
on	73	87
on a	-91	-219
on and	-211	-191
on chemo	216	34
on food	147	19
on his	168	114
on ihan	-112	-180
on it	-64	-166
on jo	-21	181
on kipea	-203	-183
on kova	186	44
on koysi	2	131
on livin	11	141
on my	-204	-181
on nuha	-145	-124
on one	149	22
on paans	-162	-148
on purpo	17	210
on tajut	138	10
on that	-190	-192
on the	75	-103
on todel	132	14
on top	-35	88
on vahan	-151	-149
on velto	145	3
on yskin	-110	-91
on … arm	18	121
on … back	-35	105
on … bathr	152	-28
on … bely	-143	-125
on … bridg	-6	206
on … chest	219	24
on … eika	134	5
on … eyeli	-108	-125
on … floor	138	-87
on … head	169	-24
on … ja	215	-6
on … knife	-153	-147
on … left	118	18
on … legs	124	47
on … of	-166	-7
on … outsi	-149	-165
on … paper	-141	-110
on … puris	133	27
on … radio	-144	-172
on … side	96	-34
on … sofa	-143	-135
on … thumb	-142	-123
on … vaike	132	14
on … valmi	0	141
on … with	126	36
onc*	-82	112
once	-82	112
ond	2	190
ond och	-1	148
ond … vi	0	123
onda ogon	3	159
ondsk och	6	126
ondsk … ska	3	97
ondskefult	6	126
one	230	110
one eye	195	1
one is	26	126
one side	229	52
one … he	84	-13
one … of	118	11
oni*	-157	-146
only when	-122	-76
only … i	-125	-115
ono*	67	-96
onodan	-42	-130
ons*	-168	74
onsda ar	-148	-148
onsda onsda	-148	-148
onsda … ar	-140	-126
onsdag	-158	-127
onsdagar	-148	-148
onska att	10	161
onska jag	-20	156
onska … det	30	148
onska … var	22	115
onskar	-67	218
ont	-225	-243
ont a	159	147
ont arm	160	27
ont att	5	240
ont av	-129	-123
ont bakom	132	34
ont brost	149	42
ont de	-93	-116
ont fast	122	1
ont frame	-127	-125
ont har	184	39
ont hoger	151	-7
ont hon	166	128
ont i	-407	-374
ont iblan	-152	-168
ont jag	124	175
ont langt	-21	-126
ont mage	115	1
ont magen	116	22
ont manga	-118	-122
ont melan	105	-4
ont mit	146	27
ont nu	-99	-153
ont och	85	139
ont ovanf	-126	-123
ont over	159	8
ont sa	184	73
ont sedan	-263	-229
ont sen	-115	-181
ont under	44	-56
ont up	139	50
ont ut	180	34
ont … armba	-179	-206
ont … armen	-209	-233
ont … axeln	-250	-276
ont … axels	148	31
ont … backa	122	1
ont … benet	-121	-147
ont … blasa	-106	-99
ont … blek	139	22
ont … blode	3	157
ont … brost	377	33
ont … det	157	3
ont … djupa	-130	-101
ont … do	40	196
ont … drunk	26	200
ont … dykni	125	17
ont … en	72	-63
ont … ena	292	94
ont … forst	-93	-116
ont … fotbo	117	29
ont … foten	-139	-76
ont … ga	-149	-167
ont … halen	-186	-242
ont … halse	-459	-442
ont … han	-139	-90
ont … hande	-32	-116
ont … handl	-324	-312
ont … hjart	-204	-211
ont … hofte	-221	-189
ont … hogra	-161	-134
ont … huvud	-130	-209
ont … i	101	-71
ont … igar	-237	-208
ont … in	115	22
ont … inte	133	56
ont … ja	162	-8
ont … kakn	103	41
ont … kna	-135	-127
ont … knana	-238	-242
ont … knat	-223	-163
ont … krope	-315	-281
ont … landr	-110	-143
ont … leva	14	136
ont … magn	145	-5
ont … mit	184	39
ont … nacke	50	-96
ont … navel	162	42
ont … nere	157	146
ont … och	-118	-39
ont … ogat	-197	-195
ont … ont	142	20
ont … opera	-152	-140
ont … orat	-204	-213
ont … ovre	117	18
ont … preci	-133	-98
ont … punge	112	-60
ont … rumpa	28	165
ont … rygen	-126	-104
ont … rygsl	-114	-97
ont … sita	-141	-119
ont … skuld	63	-54
ont … snipa	27	123
ont … som	139	49
ont … tan	-145	-186
ont … tande	3	-116
ont … tandk	-111	-80
ont … tinin	181	20
ont … tumen	-144	-162
ont … under	-17	192
ont … vaden	164	38
ont … vanst	91	-29
oon	12	142
oon paata	9	122
oon … tapaa	9	122
op	-48	186
ope*	10	-177
open	239	47
open forla	-12	126
open frakt	134	28
openi hours	-150	-172
openi … satur	-139	-131
opening	-150	-172
opera har	112	8
opera hur	-110	-104
opera … lange	-110	-104
opera … och	-125	-102
opera … spruc	112	8
operationen	-95	-230
opere ar	-98	-119
opere blind	-156	-108
opere for	-133	-127
opere fora	146	40
opere halsm	119	22
opere i	-172	-143
opere jag	-146	-128
opere knat	192	87
opere testi	-118	-92
opere … blind	-97	-79
opere … for	189	49
opere … fora	151	70
opere … hofte	107	43
opere … lite	-98	-119
opere … vecka	146	40
opere … vridn	-118	-92
opererade	211	59
opererades	-163	-150
opereras	-307	-266
opererat	163	85
opet	-77	-208
opet benbr	168	21
opet melan	-106	-110
opna klamd	-112	-104
opna ogon	0	154
opna ogone	212	25
opna … mer	0	154
opnar munen	118	1
opnar ni	-106	-119
opnar ogone	141	4
opnar … men	111	-12
optik eler	-180	-163
optik … ogonl	-155	-140
or	-210	-276
ora	-190	-196
ora*	-176	-317
orat	-176	-317
orat efter	109	-47
orat locka	-105	-101
orat pa	-202	-188
orat sedan	-136	-110
orat sen	-116	-127
orat … att	144	25
orat … doter	-103	-104
orat … feber	-114	-93
orat … flyge	-128	-130
orat … flygr	-166	-131
orat … i	-133	-127
orat … igar	-127	-94
orat … min	-174	-145
orat … och	-105	-101
orat … slage	169	18
ord	297	38
ord hela	83	13
ord i	193	-9
ord iblan	-112	-121
ord pa	132	83
ord … en	92	4
ord … fel	102	-8
ord … taget	186	-12
ord … tiden	83	13
orden	314	-76
orden blir	163	19
orden komer	157	20
orden och	158	6
orden pa	-131	-147
orden … engel	-162	-150
orden … fel	179	23
orden … i	124	9
orden … inte	126	-8
orden … ser	115	13
ordentligt	97	-45
order	-114	33
order til	0	128
order … honom	0	128
ordet	-141	-62
ordet for	-101	-118
ordet … steks	-101	-118
ordna	45	234
ordna med	32	203
ordna sa	47	167
ordna … infor	-130	-140
ordna … katen	12	127
ordna … nagon	25	114
ordnat	11	171
ordni han	100	21
ore*	-127	-138
orege sen	-132	-126
orege … jag	-132	-126
oregelbunden	-151	-145
oregelbundet	156	11
organ	-131	-125
organ hur	-97	-129
organ nar	-128	-145
organ om	8	169
organ … gor	-97	-129
organ … jag	-128	-145
organ … man	8	169
organdonator	-83	89
orgas kraks	150	50
orgasm	150	50
ork kvar	-11	100
ork … att	-11	100
ork*	53	226
orka	32	178
orka leva	20	147
orkar bara	198	10
orkar inet	13	155
orkar ingen	-150	-145
orkar joba	-77	-121
orkar knapt	-40	-160
orkar leva	3	177
orkar lyfta	142	35
orkar … efter	-150	-145
orkar … ga	-82	-114
orkar … helti	-83	-122
orkar … inte	36	225
orkar … langr	4	125
orkar … leva	13	155
orkar … saga	161	4
orkar … skriv	127	2
orkar … sta	104	29
orkar … til	-58	-136
orkarinte	23	171
orken	-91	-82
orken komer	-91	-82
orken … tilba	-91	-82
orm	145	-2
orm bet	161	31
orm … pa	159	29
ormbe har	-148	-121
ormbe … lakt	-148	-121
ormbetet	-185	-153
oro	-206	-232
oro och	-123	-135
oro … somnp	-123	-135
oro*	-353	-383
oroa	-101	-160
oroa mig	-120	-139
oroa sig	-89	-142
oroa … sa	-83	-140
oroar	-186	-218
oroar mig	-186	-218
oroar … for	-153	-166
oroli att	-178	-109
oroli for	-133	-143
oroli i	-160	-139
oroli … framt	-141	-155
oroli … mit	-96	-82
orolig	-353	-295
oroligt	-116	-102
oron	95	-33
orone av	-144	-125
orone bada	-119	-93
orone efter	-131	-133
orone men	-4	128
orone … dom	-4	128
orone … efter	-119	-93
orone … flyg	-114	-101
orone … musik	-144	-125
oroni med	-137	-94
oroni … feber	-137	-94
oronont	-167	-157
oronv … hor	-167	-161
oronvax	-198	-193
os ala	9	160
os bara	-120	-142
os hema	7	157
os hos	-16	75
os med	-4	117
os men	-121	-121
os nar	-111	-127
os pa	-118	-173
os sen	108	114
os som	-155	-151
os var	21	86
os … balte	-4	117
os … bort	-32	107
os … en	-16	75
os … fem	-125	-135
os … garde	131	-3
os … hon	21	86
os … i	108	114
os … inan	26	100
os … o	-21	108
os … utan	-11	76
os … vedbo	-11	117
os … vi	-117	-118
osake pa	-136	-159
osake … vad	-109	-119
osaker	-13	-142
osama och	-1	117
osama … vandr	-1	117
osamanhangande	143	75
osk*	-161	-194
oskyd sex	-123	-150
oskyd … i	-123	-150
oskydat	-123	-150
ota*	-50	249
otaa	-107	160
otilr som	-105	-129
otilr … foral	-105	-129
otilracklig	-105	-129
otin	127	140
otin koko	119	-12
otin liika	138	-18
otin … laake	138	-18
otin … purki	119	-12
otryg	-127	-121
oty*	177	17
otydligt	177	17
our dog	-98	-88
out	230	216
out for	94	181
out next	-117	-130
out now	162	-42
out … #	-125	-115
out … it	83	-25
out … me	28	180
out … week	-117	-130
out*	181	108
outha vark	111	24
outha … i	111	24
outhardlig	170	40
outsi in	145	0
outsi … the	145	0
ovanf ogat	-126	-123
ovanf … och	-126	-123
ovanfor	-119	10
ovat med	-4	131
ovat … balte	-4	131
over #	-53	-186
over att	109	130
over av	21	-87
over bebis	130	21
over benen	164	13
over bihal	-101	-85
over blasa	-106	-99
over bring	157	-7
over bron	-94	-116
over brost	421	91
over en	93	-67
over et	-138	-156
over fast	-4	99
over fem	154	21
over for	147	138
over fruko	-140	-134
over golve	15	161
over halse	-27	143
over handl	205	16
over henes	1	173
over honom	147	29
over huve	-146	-134
over huvud	-156	-131
over ine	-117	-97
over kinde	-114	-79
over levde	8	138
over men	-147	-145
over mig	21	236
over min	74	-104
over mit	-17	181
over nagon	-95	-86
over nar	-267	-255
over nu	-120	-148
over p	-60	-78
over pa	-177	-224
over provs	-152	-133
over racke	-19	174
over sej	156	16
over sig	287	25
over snabt	-108	-106
over svans	-112	-108
over tankt	92	-13
over trot	-118	-146
over vader	-117	-102
over … ansik	87	148
over … barne	121	39
over … brost	251	65
over … et	-143	-155
over … favor	-128	-129
over … fran	-101	-99
over … gront	-114	-79
over … han	-36	-110
over … har	-115	-91
over … hema	-109	-41
over … iblan	-140	-134
over … jag	-69	68
over … kan	-114	-115
over … krope	165	43
over … maste	-106	-99
over … medic	-150	-142
over … men	-23	209
over … min	7	133
over … nan	-122	-125
over … och	263	142
over … sedan	170	48
over … sen	-27	-116
over … six	125	1
over … som	199	35
over … stav	-60	-78
over … table	-142	-122
over … time	167	31
over … utan	18	130
over … varje	-94	-116
over … vi	142	-11
overa ny	-136	-120
overa och	211	193
overa pa	-188	-93
overa … blode	165	11
overa … blodt	121	17
overa … tval	-136	-120
overalt	123	-60
overarmarna	30	124
overd av	64	-92
overd som	-159	-113
overd table	169	25
overd … d	-140	-112
overd … godis	-93	-80
overd … somnt	162	4
overdos	109	-142
overdriver	21	186
overgrep	20	204
overl … levde	8	138
overlevde	8	138
overt om	-18	111
overt … att	-18	111
overtygad	-18	111
ovn*	-200	-219
ovnin med	-166	-155
ovning	-180	-200
ovre	117	18
ovre delen	117	18
ovre … av	117	18
ovrig det	-94	-81
ovrig nu	110	14
ovrig penic	-87	-63
ovrig … jag	177	62
ovrig … var	-94	-81
oxa skab	-110	-114
p	-216	-107
p piler	-200	-114
p pilre	-139	-144
p stav	-38	-90
p … av	-162	-138
p … det	12	124
p … efter	-87	-99
p … maste	-90	-112
p … och	-34	-119
p … recep	-156	-159
pa	-136	23
pa a	-117	103
pa afare	-1	150
pa agska	14	161
pa akute	-197	-61
pa aldre	-61	-154
pa alt	97	-49
pa alvar	-155	-169
pa ambul	-105	-89
pa anat	-167	-189
pa andra	236	110
pa aorta	77	-47
pa armar	43	321
pa armen	-319	-157
pa att	101	241
pa avslu	21	133
pa axlar	-169	-163
pa b	15	141
pa baksi	9	101
pa balko	-36	114
pa barnh	-134	-126
pa bastu	-140	-160
pa batri	-171	-154
pa begra	-111	-134
pa bergo	-115	-131
pa blode	144	-12
pa borde	-120	-31
pa brodk	-163	-243
pa brolo	-156	-148
pa bron	220	146
pa byget	215	31
pa celgi	120	7
pa celpr	-138	-113
pa cykel	155	-30
pa dagar	-198	-227
pa dagen	-87	-197
pa dagis	-116	-142
pa dan	-127	-146
pa dator	4	124
pa dem	168	34
pa den	-182	-130
pa det	-196	-45
pa deta	34	104
pa disco	6	168
pa doen	5	124
pa doren	-13	237
pa doter	-146	-61
pa elva	8	100
pa energ	-118	-104
pa engel	-202	-189
pa er	-258	-148
pa faceb	8	151
pa far	-164	-141
pa farja	-192	-192
pa farmo	137	26
pa fast	-6	111
pa fem	88	162
pa fest	-8	156
pa feste	130	226
pa film	-121	-94
pa finge	208	26
pa fingr	79	-86
pa fjalt	-169	-145
pa flygp	-143	-127
pa folk	-63	86
pa forel	-164	-167
pa forsk	-136	-154
pa framt	33	147
pa freda	-126	75
pa fult	138	-7
pa fyra	-16	140
pa gang	161	19
pa gar	-149	-165
pa gatan	101	124
pa golve	199	-11
pa gravt	118	48
pa grile	-126	-104
pa grunt	150	-16
pa guben	154	19
pa gymet	150	-70
pa gymna	-108	-117
pa gympa	-44	-121
pa hakan	-167	-170
pa halen	-35	-151
pa halgo	218	5
pa hande	-402	-317
pa hans	85	140
pa hela	377	180
pa helge	-138	-176
pa hene	77	267
pa henes	143	84
pa hjart	-184	-160
pa hofte	-197	-163
pa hoger	127	-68
pa hon	-9	166
pa honom	247	16
pa hoste	-121	-119
pa huk	-182	-184
pa hur	-30	185
pa huset	39	207
pa i	157	51
pa imova	17	117
pa ine	-142	-132
pa iva	-133	-172
pa jacka	-143	-121
pa jag	-12	161
pa jakta	-126	-119
pa jorde	-19	119
pa journ	-130	-145
pa kafe	-196	-87
pa kante	-115	-98
pa katet	-135	-124
pa klade	-152	-124
pa klock	-186	-134
pa klube	110	6
pa knat	-203	-217
pa knute	4	171
pa koksg	164	-3
pa korve	119	38
pa kredi	35	142
pa krigs	-133	-101
pa kroge	-2	127
pa krops	131	32
pa kuden	-158	-132
pa kvala	-229	-211
pa kvale	-253	-201
pa kvino	-183	-186
pa kylsk	-132	-167
pa lakan	-36	115
pa lange	27	131
pa lapen	-110	-95
pa laren	30	266
pa laret	-215	-182
pa laset	-128	-69
pa lever	-80	-117
pa livet	-12	146
pa lorda	-69	103
pa lov	163	19
pa lovet	-107	-26
pa magne	-150	-127
pa matan	-251	-237
pa matar	151	-46
pa match	-190	-137
pa med	111	-40
pa mej	-52	154
pa mig	109	289
pa min	-110	97
pa minst	-161	-119
pa modra	-82	-107
pa morgn	-234	-187
pa morgo	-434	-299
pa morna	-190	-184
pa moten	-174	-172
pa motet	-148	-238
pa nagla	-103	-166
pa nan	-202	-189
pa nasan	-142	-203
pa nasbl	150	18
pa natdu	15	187
pa naten	-405	-332
pa nater	-187	77
pa natet	-79	63
pa nio	-55	93
pa nyhet	-106	-187
pa o	118	227
pa och	-56	66
pa os	-156	-121
pa papa	125	-1
pa paper	-247	-262
pa papre	-199	-192
pa plate	-147	-131
pa psyke	-91	-109
pa racke	140	51
pa rals	-11	103
pa raste	-67	-126
pa rat	-126	-213
pa recep	-179	-216
pa revbe	-232	-188
pa rikti	20	118
pa rum	136	12
pa rumet	28	161
pa rumpa	-235	-214
pa ryg	-159	-141
pa rygen	-304	-137
pa saken	181	9
pa sangk	209	57
pa semes	-174	-229
pa sex	-9	133
pa sidan	1	-132
pa sit	119	122
pa sju	-68	-157
pa sjukh	-61	88
pa skado	46	120
pa skala	-170	-185
pa skido	-157	-136
pa skoj	-85	47
pa slute	81	127
pa smalb	-160	-201
pa snap	-14	160
pa sned	93	-15
pa snope	-168	-36
pa snus	-120	-111
pa sonda	-70	122
pa sonen	-38	-133
pa spadb	-131	-101
pa spare	122	63
pa spark	-115	-102
pa spini	-161	-134
pa spise	-116	-123
pa stale	-6	149
pa stan	7	165
pa stege	101	118
pa stole	163	19
pa stora	131	39
pa stort	-215	-220
pa stran	-162	-182
pa strok	-146	-142
pa stryk	-156	-178
pa studs	-181	-150
pa svens	-196	-152
pa svima	183	67
pa ta	-83	149
pa tabis	5	129
pa table	-161	-39
pa taget	-12	-158
pa tagsp	121	-6
pa taket	138	164
pa tan	-152	-127
pa tandr	-109	-93
pa teate	-99	-97
pa tigri	-85	-104
pa tilta	168	89
pa tisda	-100	-147
pa tjugo	163	34
pa toa	-25	-200
pa toale	168	178
pa toan	177	158
pa tolv	121	15
pa tre	55	167
pa treti	-17	118
pa trosk	123	22
pa tumen	-270	-235
pa tunga	-169	-112
pa tva	140	46
pa tvare	205	-1
pa tvats	-9	107
pa ugnen	-140	-140
pa ultra	-108	-133
pa vacin	-134	-129
pa vaden	-104	-171
pa vag	163	156
pa vagen	158	2
pa vante	-119	-138
pa vapen	-2	149
pa vardc	181	140
pa varen	-150	-158
pa vark	84	41
pa vi	6	118
pa vilka	10	130
pa vinte	-193	-168
pa … adren	-118	-103
pa … ala	-124	-124
pa … aldre	-129	-106
pa … ama	163	19
pa … andas	125	195
pa … ar	-145	47
pa … aren	-108	-117
pa … armen	165	3
pa … ater	-126	-116
pa … av	-134	-118
pa … avdel	10	154
pa … avslu	56	144
pa … bad	-206	-186
pa … begra	29	164
pa … behov	-156	-175
pa … bla	-152	-130
pa … blev	-111	-157
pa … bli	-176	-218
pa … blir	-94	-187
pa … blodt	158	-18
pa … borja	167	48
pa … bro	-9	121
pa … brost	95	-47
pa … burk	103	-13
pa … chef	-133	-147
pa … dag	-114	-118
pa … dagar	2	148
pa … dagen	153	-8
pa … dena	0	124
pa … do	114	-118
pa … doter	-166	-81
pa … drank	20	104
pa … dregl	-124	-104
pa … drunk	-91	-120
pa … dygn	155	131
pa … efter	-158	-32
pa … et	-40	85
pa … ex	-125	-145
pa … exist	54	179
pa … explo	-134	-135
pa … fa	90	-61
pa … far	-103	-159
pa … fest	115	129
pa … finas	13	155
pa … fins	-162	-197
pa … fjort	26	118
pa … flera	-29	97
pa … fol	175	14
pa … fora	-119	-156
pa … frago	131	35
pa … fran	-219	-101
pa … fyra	206	117
pa … gar	-209	-172
pa … garna	17	117
pa … glas	-112	-115
pa … gor	-92	-162
pa … gravi	-143	-122
pa … grus	-126	-93
pa … haft	-149	-127
pa … haha	-188	-149
pa … hal	-153	-143
pa … hala	-89	-106
pa … han	234	113
pa … hande	184	9
pa … hem	26	219
pa … hema	13	241
pa … hofte	118	20
pa … hos	-195	-178
pa … host	-215	-204
pa … hur	-219	-167
pa … huvud	-171	-161
pa … iblan	-130	-24
pa … igar	129	163
pa … ikval	5	158
pa … inan	-20	113
pa … ingen	-133	-163
pa … inget	-227	-206
pa … insid	1	139
pa … insul	-105	-121
pa … istal	-152	-139
pa … ja	10	202
pa … kal	134	-21
pa … kan	-266	-267
pa … kans	56	-86
pa … kasor	117	4
pa … kisar	-130	-123
pa … knap	-5	153
pa … kniv	-312	-295
pa … knufa	-17	118
pa … kom	-52	-125
pa … konse	-157	-170
pa … konst	21	187
pa … kontr	-161	-158
pa … kopa	-78	-90
pa … kora	-5	199
pa … kraks	202	45
pa … kreve	-103	-98
pa … krope	87	116
pa … krops	131	39
pa … krukv	-131	-120
pa … kunde	-92	-115
pa … kvart	206	-17
pa … laake	-142	-132
pa … lapar	161	25
pa … lar	-16	134
pa … laren	-151	-140
pa … leva	16	177
pa … liger	162	25
pa … lite	-258	-242
pa … liten	-212	-179
pa … litet	-174	-185
pa … lol	167	123
pa … lukta	172	51
pa … magen	176	-20
pa … manga	4	124
pa … mat	-125	-141
pa … matar	126	55
pa … me	-133	-18
pa … medan	15	114
pa … mest	-117	-112
pa … min	-60	-208
pa … minut	-136	-236
pa … motag	-135	-131
pa … nan	-197	-212
pa … nater	63	187
pa … natsk	-129	-137
pa … ner	-122	-119
pa … nervo	-98	-88
pa … norma	-153	-145
pa … nu	36	154
pa … nys	96	113
pa … oga	245	22
pa … olyck	-28	131
pa … onsda	-148	-148
pa … ont	-191	-234
pa … ora	-151	-140
pa … pa	1	-170
pa … par	-122	-147
pa … pinsa	-122	-135
pa … piper	-110	-134
pa … prata	43	155
pa … prick	-109	-84
pa … revbe	-86	-105
pa … rodna	-126	-104
pa … ros	-126	-126
pa … rot	-155	-145
pa … rygen	179	24
pa … sa	-117	79
pa … sande	14	93
pa … sat	-35	100
pa … sax	-112	-132
pa … sedan	-125	-247
pa … sekun	220	-37
pa … ser	-61	86
pa … serie	-151	-138
pa … sju	108	20
pa … ska	-1	154
pa … skada	20	106
pa … skaka	173	-21
pa … skala	-109	-75
pa … skama	-102	-93
pa … skara	29	149
pa … skorn	2	140
pa … skrap	-115	-102
pa … slapa	-87	50
pa … sluta	-181	-188
pa … snart	33	173
pa … snodr	-121	-99
pa … snura	-94	-137
pa … som	-149	41
pa … sonda	-95	-107
pa … sons	-20	99
pa … spy	154	30
pa … spyde	-96	-93
pa … stick	-118	-107
pa … stor	-149	-130
pa … stres	-104	-128
pa … strok	-80	-91
pa … svima	48	-113
pa … ta	-12	99
pa … talet	-159	-172
pa … tanke	-9	107
pa … tapa	-13	184
pa … timar	159	-17
pa … time	249	25
pa … tonar	-119	-118
pa … torsd	-159	-114
pa … torst	123	17
pa … trasi	109	-13
pa … tredj	-154	-161
pa … tror	-123	-46
pa … tva	-97	-60
pa … typ	40	140
pa … under	42	251
pa … uprad	-5	125
pa … ut	178	2
pa … utan	228	95
pa … vakna	-215	-234
pa … vanin	157	130
pa … vanst	160	-35
pa … varje	-24	112
pa … vart	-102	-136
pa … vaten	145	-25
pa … vecka	12	257
pa … vem	-173	-143
pa … vi	-194	-212
pa … vil	-142	-48
pa … vilke	30	123
pa … vitam	-107	-149
paa*	177	227
paala	156	-22
paans ja	163	20
paans … oksen	104	11
paansa	104	11
paata tapaa	9	122
paata … iteni	9	122
paatanyt	22	150
pacem har	136	5
pacem i	-134	-121
pacem tiden	-131	-98
pacem … get	151	35
pacem … krock	-131	-98
pacemaker	-83	-186
pacemakerbateri	-131	-98
pacemakerkontrol	-145	-126
pacemakern	208	51
packat	18	158
pad	162	13
pad every	162	13
padel	-179	-184
pagat i	127	23
pah*	204	34
pain	195	12
pain and	136	27
pain ever	180	23
pain for	-112	-101
pain in	151	-3
pain one	114	40
pain right	165	6
pain suden	129	20
pain to	34	126
pain … chest	137	40
pain … end	34	126
pain … now	202	19
pain … one	160	35
pain … side	197	54
pain … swaet	113	10
pain … the	-156	-189
pain … three	-119	-106
pain … tingl	109	16
pain … to	107	-3
paink do	-109	-116
paink … nothi	-109	-116
paint … int	-142	-139
paintbal	-142	-139
paivaa	-203	-170
paj*	-145	-163
pajala	-146	-156
pakor av	162	-24
pakor den	-133	-121
pakor i	-5	100
pakor pa	150	3
pakor vem	-124	-111
pakor … bil	170	25
pakor … cykel	150	3
pakor … liger	-133	-121
pakor … morgo	-5	100
pakor … ringe	-124	-111
pakord	118	-21
pakot minut	5	122
pakot … seksi	5	122
pakoti	5	122
pal*	-18	-186
palar	-1	119
palar … inte	-1	119
pale with	-131	-115
pale … his	-131	-115
paljon	198	12
palov pa	163	19
palov … lov	163	19
palovama	163	19
pam*	-145	-177
pan	4	-131
pan*	-278	-296
panan	-84	-135
panan for	-149	-136
panan igar	-139	-147
panic	-222	-228
panic atack	-196	-191
panic … right	-136	-122
panik	-106	-217
panik i	-85	-139
panik igar	-128	-143
panik lugn	-126	-123
panik pa	-157	-171
panik sager	99	26
panik varje	-114	-111
panik … ala	99	26
panik … gang	-114	-111
panik … hjart	-154	-108
panik … kaner	-102	-106
panik … nu	-126	-123
panikangest	-110	-129
pankakor	-183	-179
panodil	116	9
papa	137	128
papa ater	132	41
papa begra	-85	-110
papa behov	-106	-81
papa blir	16	169
papa dog	-159	-213
papa druck	-11	117
papa e	161	-5
papa fat	131	18
papa fick	-154	-146
papa glome	-157	-150
papa gor	-5	114
papa hade	-131	-120
papa haler	16	127
papa hon	34	127
papa hotar	13	112
papa i	144	108
papa kasta	-5	120
papa komer	17	192
papa later	64	113
papa ler	117	4
papa liger	-112	-195
papa med	151	44
papa och	-21	86
papa pa	101	-31
papa prata	129	100
papa sar	-148	-143
papa sen	125	-1
papa ser	-9	112
papa skrat	93	13
papa skrik	1	121
papa slar	119	358
papa slog	-130	-61
papa sover	-15	-133
papa tar	27	121
papa vilka	-94	-127
papa … #	3	120
papa … bara	117	4
papa … demen	-139	-160
papa … dod	165	19
papa … et	160	37
papa … fat	46	-105
papa … feber	124	21
papa … ful	184	9
papa … gra	128	26
papa … grave	8	144
papa … haft	-184	-152
papa … han	105	145
papa … hog	121	36
papa … honom	-21	129
papa … i	24	-92
papa … in	51	178
papa … inlag	-93	-119
papa … konst	149	8
papa … lileb	-5	120
papa … lite	93	13
papa … mama	87	242
papa … men	-137	-144
papa … mig	21	314
papa … mycke	-160	-154
papa … och	136	81
papa … om	2	115
papa … ont	123	25
papa … os	-85	67
papa … sa	62	123
papa … sagt	44	129
papa … saker	-5	114
papa … skrum	140	21
papa … sma	-9	112
papa … stran	-136	-130
papa … tagit	-6	84
papa … tramp	-135	-106
papa … ute	-20	90
papa … vacin	-94	-127
papa … waran	132	41
papan	-53	127
papan sager	-2	134
papan … att	-2	134
papas ansik	183	16
papas … har	85	-57
papas … i	14	166
paper	-261	-187
paper cut	-173	-199
paper fran	-141	-177
paper i	2	191
paper ja	-123	-136
paper jag	2	110
paper kan	-127	-128
paper lite	-113	-133
paper nar	-140	-124
paper … doter	-7	105
paper … jag	-140	-124
paper … that	-142	-182
paperet	-169	-144
papers	-144	-183
papersar	-137	-142
papersarbete	-148	-115
papor	-95	-102
papor fa	-95	-102
papor … forlo	-95	-102
papre efter	-172	-144
papre nar	-209	-165
papre … jag	-236	-186
papre … toale	-118	-103
papret	-202	-191
par	-8	-184
par ar	-146	-147
par dagar	-160	-190
par … och	133	17
parac can	-114	-91
parac … i	-114	-91
paracetamol	160	-30
paran och	6	131
parents	35	224
pari	-162	-166
park when	-122	-112
park … i	-122	-112
parke hos	-152	-134
parke i	-118	-163
parke sen	-26	102
parke … er	-152	-134
parke … fyra	-26	102
parkeringshuset	24	221
parkinson	-190	-202
paron	147	37
paron ur	147	37
paron … munen	147	37
parterapi	-157	-197
partn ar	-16	132
partn for	-115	-113
partn … farli	23	182
partn … snal	-113	-132
partn … tva	-115	-113
partner	-59	171
pas	28	261
pas jag	-34	122
pas och	-17	183
pas … bokat	-6	106
pas … mit	-17	163
pas*	86	235
pasar	-183	-154
pasar grane	-125	-110
pasar i	0	132
pasar … hund	-125	-110
pasar … skola	0	132
pasare	-6	178
pasat	33	150
pasat nar	33	150
pasat … jag	33	150
pase	180	61
pased away	-143	-164
pased out	232	135
pased … now	146	-43
paset	-48	105
paset igar	-165	-136
pasin out	154	-3
pasing	166	-13
pask	-181	-207
paspo and	-15	199
paspo … my	-7	153
pasport	-5	238
pasta att	-123	-93
pasta … man	-136	-95
pastar	-154	-135
pat*	-120	153
patie fol	-103	-109
patie har	5	122
patie pa	-16	80
patie … boend	-16	80
patie … igar	-103	-109
patie … knuti	5	122
patie … vil	-115	-134
patienten	-7	128
pau*	156	4
pause pa	140	24
pause … tio	140	24
pauser	124	22
pay	-49	129
pe	-180	-169
pea*	102	239
peaceful	18	211
peanuts	123	-14
pee	48	-191
pee since	-163	-177
pee*	-44	-202
pees	-163	-172
pekar	169	100
pekar at	158	31
pekar … fel	138	22
pekfi jag	-102	-107
pekfi … stick	-102	-107
pel*	103	179
pelka mena	18	200
pelka … kotii	18	200
pelkaan	32	195
pena	129	-10
pena men	133	22
pena … penan	133	22
penan	160	-7
penan … ingen	133	22
penga jag	27	146
penga och	-41	86
pengar	-13	241
penic nu	134	48
penic … nasel	134	48
penis	-169	-159
penis och	-115	-113
penis … det	-115	-113
pensi vad	-98	-106
pensi … fins	-98	-106
pensi … huset	21	135
pension	-41	95
pensionar	-149	-142
pensionarsforeningen	-109	-121
pensionen	-4	154
pep	92	-62
per	-177	-270
per nat	-230	-219
per … prost	-121	-104
per … stral	-110	-88
period	-146	-164
peron i	-30	142
peron och	-144	2
peron … undra	-117	-124
persiensnoret	136	27
perso har	-114	-111
perso pa	39	129
perso slar	0	134
perso … akt	-114	-111
perso … min	0	134
perso … slar	26	121
personalen	122	144
perua	-180	-191
perua ajan	-100	-113
pet*	163	141
petat	161	17
petat in	161	17
petat … et	161	17
pga	-129	-176
pha*	-118	-165
pharmacy	-118	-165
pho*	-20	188
phone	-20	188
phone and	17	151
physio	-12	-158
pic*	-107	111
pick	-125	-153
pick up	-125	-153
picked	7	164
picturing	-7	153
pie*	-186	-277
piece of	181	24
pieni	-246	-244
pieni muste	-127	-111
pig	-416	-424
pig anars	-154	-186
pig for	-87	-63
pig i	-142	-108
pig och	-158	-151
pig pa	-136	-133
pig som	-65	-165
pig … ovrig	-112	-87
pig … som	-165	-119
pig*	-182	-141
pigt	-132	-115
pigt nu	-132	-115
pil	-209	-208
pil it	-123	-128
pil … was	-123	-128
pil*	57	145
pilar … laset	13	118
pilar … snope	-107	-118
piler	-100	30
piler a	43	131
piler av	-162	-138
piler det	17	174
piler efter	-87	-99
piler maste	-90	-112
piler och	-21	-126
piler pa	179	-7
piler recep	-156	-159
piler var	-150	-153
piler … blodt	152	25
piler … i	-87	-99
piler … jag	-90	-112
piler … koper	-150	-153
piler … mars	-101	-122
piler … migra	-128	-114
piler … mista	-162	-138
piler … siter	-122	-118
piler … somna	100	-15
piler … varas	110	14
piles	-129	-121
piles itchi	-129	-121
pils	237	195
pils would	-24	161
pils … be	-25	127
pils … it	17	164
pim*	-173	-114
pin*	-145	-196
pinch	157	-6
pine efter	-138	-112
pine … golfe	-138	-112
pingvin	-146	-135
pink	-204	-194
pink eye	-204	-194
pinsa bra	-122	-135
pinsa … det	-141	-119
pinsa … nu	-122	-135
pinsam	-143	-149
pip i	-164	-150
pip nar	127	15
pip … jag	102	-2
pip*	133	-112
piper	238	-52
piper nar	127	19
piper och	46	-76
piper … vaser	143	15
pir*	-19	-154
pirar	80	-88
pirar ja	117	4
pis skar	22	143
pis … mig	22	143
pis*	177	153
pisto i	-8	137
pisto … munen	-8	137
pistol	-28	120
pistolskot	148	1
pit*	-129	89
piz*	-288	-255
piza	-243	-218
pizan	-154	-145
pja*	50	-86
pjas	-145	-171
pk	-162	-132
pla*	-148	55
place	20	155
plan	-11	129
plan kramp	118	2
plan nej	21	116
plan om	-110	-115
plan … att	29	154
plan … et	-110	-115
plan … forts	118	2
planboken	-125	-143
plane att	51	222
plane barn	-133	-118
plane en	-128	-159
plane hur	34	164
plane min	31	156
plane pa	13	102
plane … att	13	102
plane … begra	21	115
plane … i	-185	-161
plane … ta	27	122
planen	68	194
planer	-5	141
planera	46	199
planerad	-187	-162
planerar	-60	65
planka	198	33
plaskdamen	132	10
plast pa	-116	-165
plast racke	-137	-157
plast rackt	-158	-163
plaster	-253	-300
plata nys	13	115
platan	-125	-116
platen	-156	-152
platform	-4	153
play	-147	-140
playing	-213	-204
ple*	-42	100
pleas someo	-9	157
please	-29	109
plikt	-1	131
plikt och	30	97
plikt som	-4	99
plikt … fru	-4	99
plikt … tar	30	97
plo*	196	16
plock fram	-3	124
plock i	132	12
plock igar	115	40
plock nu	144	36
plock svamp	206	75
plock … bada	108	23
plock … kraks	144	36
plock … lufte	132	12
plock … nu	115	40
plockade	225	80
plockar	132	12
plockat	84	168
plomb	-156	-149
plomb och	-123	-114
plomb … det	-123	-114
plots andno	145	62
plots blind	191	23
plots blivi	110	14
plots det	151	-1
plots extre	113	19
plots fat	-162	-121
plots frukt	126	57
plots helt	150	57
plots huvud	230	68
plots ilama	95	46
plots ingen	171	20
plots jateo	119	36
plots mit	131	35
plots ont	165	54
plots pa	152	46
plots pungs	130	37
plots ser	123	8
plots sjukt	144	48
plots smart	138	58
plots svar	229	78
plots vark	-138	-111
plots … blir	99	-11
plots … ena	115	17
plots … huvud	168	34
plots … jag	138	21
plots … och	178	35
plots … ont	236	107
plots … pa	170	148
plots … sa	110	14
plots … sen	117	35
plots … som	156	57
plots … svart	-162	-121
plots … tungt	95	46
plotsligt	363	117
plotslit	138	25
plu*	20	-230
pluga	-186	-195
pluga langr	-146	-152
pluge just	-116	-114
pluge som	-110	-92
pluge … et	-110	-92
pluge … nu	-116	-114
pluget	-174	-173
plus	267	81
plus jateo	129	38
plus pa	158	50
plus … gravt	118	48
plus … pa	129	38
plusa i	97	-14
plusa … fora	97	-14
plusade	136	5
plust for	111	45
plust … tva	111	45
plustest	163	19
pms	-158	-183
pms grate	-112	-113
pne*	-129	-131
po	-1	123
po doren	-1	123
po … mit	-1	123
poi*	82	255
poika sanoo	38	168
poika … etei	22	126
poikani	30	199
poikaystava	8	131
point	-30	173
point in	-27	148
pois	-76	188
poiso my	-1	112
poiso … food	-1	112
poisoned	109	-56
poj*	165	191
pojkarna	7	142
pojke #	145	91
pojke fem	-96	-105
pojke fol	159	7
pojke i	146	156
pojke lag	101	43
pojke pa	62	133
pojke ramla	137	22
pojke sa	-16	133
pojke se	25	116
pojke … fat	118	19
pojke … fran	144	4
pojke … friti	8	101
pojke … hande	156	73
pojke … man	114	45
pojke … under	101	43
pojkv ar	-10	105
pojkv hotar	-2	126
pojkv kontr	18	122
pojkv siter	-18	111
pojkv slar	6	117
pojkv som	2	141
pojkv tog	-20	100
pojkv vakna	145	1
pojkv … alt	18	122
pojkv … att	4	153
pojkv … hene	6	117
pojkv … med	-10	105
pojkv … slar	2	141
pojkv … stryp	-20	100
pojkv … til	145	1
pojkvan	11	98
pojkvanen	116	158
pojvan	21	127
pol*	-259	-53
polar	146	7
polar av	146	7
polar klatr	137	12
polar … blod	146	7
polen	-326	-330
polen alerg	-163	-141
polen haha	-125	-114
polen nyser	-72	-74
polen och	-130	-124
polen spray	-124	-81
polen … hjalp	-124	-81
polen … ihjal	-72	-74
polen … rinan	-132	-129
polenalergi	-125	-133
polenalergiker	-137	-130
polis avlys	16	133
polis valdt	10	117
polis var	-97	-112
polis … for	10	117
polis … har	-82	-100
polis … hos	-97	-112
polis … vagar	16	133
polisen	-13	226
polta … tupak	4	171
poltan	4	171
polvi	-168	-178
polvi on	-117	-119
poo	146	17
poo*	224	26
poole andas	101	43
poole … nu	101	43
poolen	185	12
portaisa	-118	-156
porte varje	2	145
porte … kval	2	145
porten	2	147
pos*	-128	31
posit gravt	114	46
posit test	103	-61
posit … i	-138	-131
posit … last	119	19
posit … plots	114	46
positive	141	2
potat i	111	16
potat nu	29	182
potat … halse	88	14
potat … munen	148	17
potatis	-2	-124
potatisen	29	182
poten svike	-113	-102
poten … blodt	-113	-102
potensen	-121	-127
pou*	194	-20
poy*	5	155
poydala	5	155
pradaxa	-134	-133
prast jag	3	164
prast pa	-134	-126
prast rorde	33	122
prast … barnh	-134	-126
prast … mig	33	122
prat	175	23
prata	-45	-184
prata bara	117	18
prata det	-109	-128
prata eler	112	18
prata galim	133	24
prata hande	117	4
prata hela	170	56
prata hes	-135	-129
prata hogt	8	143
prata i	197	157
prata in	26	138
prata jatek	115	21
prata klart	117	-1
prata man	-161	-150
prata me	-143	-159
prata med	-319	-355
prata oavbr	-21	124
prata och	108	110
prata om	-161	100
prata otydl	141	14
prata pa	125	14
prata rikit	132	-1
prata sa	198	28
prata samti	-118	-110
prata som	122	-84
prata strun	183	20
prata til	17	148
prata … andas	118	48
prata … ar	-111	-140
prata … att	11	217
prata … doda	148	133
prata … doden	8	115
prata … dom	-82	-106
prata … dregl	128	58
prata … efter	-135	-129
prata … fem	148	30
prata … folk	37	160
prata … hela	140	4
prata … i	57	-92
prata … inan	-125	-150
prata … katen	-132	-124
prata … konst	131	10
prata … med	-196	-159
prata … menin	162	46
prata … mig	-91	55
prata … min	-179	-178
prata … mit	-5	133
prata … nagon	-231	-253
prata … natmo	194	-3
prata … om	29	-160
prata … sen	132	-1
prata … sig	-134	-158
prata … siter	-32	103
prata … sjalv	33	176
prata … slute	17	109
prata … tagit	68	-26
prata … tio	103	20
prata … tv	4	107
prata … vagen	134	76
prata … vifta	117	18
pratade	-50	-152
pratat	-51	100
preci hela	-133	-98
preci som	-135	-240
preci var	45	179
preci … krope	-133	-98
preci … och	45	179
preci … vanli	-183	-172
preci … varje	-157	-167
predikar	-26	154
pregn and	-46	-131
pregn sharp	114	40
pregn … seein	121	31
pregnant	80	-94
prepared	-135	-161
pres	152	127
pres i	127	14
pres over	117	43
pres … brost	165	36
presa	-139	-157
presa brost	-139	-157
presa … mot	-139	-157
prescription	-193	-239
presentations	-169	-159
presu table	-147	-156
presu … run	-117	-130
presu … would	-19	93
preve vad	-108	-103
preve … pasar	-108	-103
preventivmedel	-231	-225
pri*	26	-184
priap stand	164	28
priap … i	164	28
priapism	164	28
prick	-323	-276
prick efter	-132	-115
prick langt	-126	-102
prick lila	134	23
prick och	134	35
prick over	-176	-147
prick pa	-208	-243
prick … #	-138	-92
prick … armar	-143	-125
prick … armen	-150	-130
prick … benen	181	66
prick … blekn	-128	-97
prick … feber	-132	-115
prick … hela	-145	-119
prick … in	-126	-102
prick … inte	350	89
prick … laren	-132	-103
prick … magen	-248	-235
prick … ogone	221	13
prick … ont	119	38
prick … pa	134	23
prick … rader	-109	-84
prick … rumpa	-167	-132
prick … rygen	-158	-122
prick … smalb	131	22
prickar	160	-77
prickarna	-231	-206
prima	-166	-224
prima hela	-114	-121
prima … tiden	-114	-121
pro*	-84	-132
probl men	-119	-102
probl … hosta	-119	-102
problem	-92	87
proce kort	-1	118
proce … med	-1	118
procesen	-1	118
profet	11	129
progr och	-134	-126
progr … tankt	-134	-126
program	-134	-126
promenad	-150	-132
prop	169	7
prop i	154	12
prop vaden	105	47
prop … hjarn	179	43
propavan	-154	-137
properly	171	105
propl i	153	13
proplosare	227	-7
proprly	138	7
prost med	162	50
prostatacancer	106	-38
prostatan	-162	-178
prov	-218	-145
prova varme	-134	-134
prove efter	20	135
prove kan	-83	-118
prove … bra	-137	-172
prove … man	-88	-130
provet	-135	-172
provs fran	-101	-99
provs komit	-140	-138
provs … ekg	-101	-99
provsvar	-164	-163
provsvaret	-244	-252
provtagning	-123	-159
pru*	-225	-221
pruta som	-119	-98
pruta … en	-119	-98
prutar	-165	-129
pso*	-132	-118
psy*	-283	-138
psyk	-42	132
psyk i	6	131
psyk igar	-18	126
psyk … och	8	123
psyke hur	-119	-111
psyke … konta	-119	-111
psyki halsa	-121	-154
psyki sager	-2	104
psykisk	-121	-156
psykiskt	-28	80
psyko i	-98	-151
psyko jag	-30	99
psyko och	-86	-121
psyko sluta	-81	-111
psyko … har	-39	85
psyko … tjugo	-98	-151
psyko … undra	-84	-101
psyko … vem	-81	-111
psykolog	-140	-201
psykologi	-84	-101
psykos	-170	-218
pub*	-136	-148
puc*	146	146
puck	161	39
puck i	141	50
puck … halse	118	48
pucke i	139	7
pucke … tinin	139	7
pucken	139	7
puckl pa	4	137
puckl … mig	4	137
pucklade	4	137
puf	-138	-199
puf*	207	40
pufar	172	22
puh*	193	258
puhe	228	36
puhe … yhtak	157	14
puhuu	181	130
pul*	390	-21
puled	128	-52
puled … muscl	-137	-130
pulkabacken	-107	-126
pulmicort	-144	-132
puls	85	-163
puls #	-123	-136
puls ar	-152	-157
puls … #	127	14
puls … farli	-152	-157
puls … klock	-145	-126
pulsader	173	0
pulsadern	87	165
pulse	197	-9
pulse #	94	-2
pulse e	-132	-111
pulse gar	137	16
pulse knol	164	60
pulse pa	-124	-109
pulse … i	179	67
pulse … inte	164	11
pulse … klock	-124	-109
pulsen	202	18
pulserande	164	60
pulserar	231	12
pum*	209	48
pump	-105	-133
pump til	-137	-133
pump … brost	-137	-133
pumpa dacke	-124	-114
pumpa dalig	-139	-97
pumpa jarn	-117	-94
pumpa min	10	137
pumpa och	87	-7
pumpa ut	142	-51
pumpa … blod	116	-35
pumpa … han	87	-7
pumpa … inte	119	0
pumpa … mage	10	137
pumpa … ont	-124	-114
pumpa … pa	-117	-94
pumpa … sa	-139	-97
pumpade	-43	105
pumpar	138	-25
pumpe har	210	63
pumpe … i	116	37
pumpe … sluta	109	11
pumpen	245	69
pumps har	100	16
pumps … losna	100	16
pumpslangen	100	16
pun*	89	134
punge att	131	35
punge gor	172	45
punge i	-131	-142
punge inat	-143	-145
punge kans	142	26
punge sen	135	13
punge … en	130	0
punge … han	119	19
punge … man	131	35
punge … men	-143	-145
punge … nat	-131	-142
punge … ont	125	14
punge … som	142	26
pungen	125	-129
pungk sen	121	-6
pungk … en	121	-6
pungs och	130	37
pungs … kraks	130	37
pungsmarta	130	37
punkt	-67	98
punkt har	-1	184
punkt … undra	-102	-120
pup*	203	-8
pupil ar	245	16
pupil … store	163	28
pupilen	202	14
pupiler	118	-20
pur*	323	255
puris ja	206	36
puris … heiko	109	-4
puristaa	208	33
puristus	133	27
purki laake	119	-12
purkin	119	-12
purpl rash	187	35
purpl spots	163	6
purpl … on	159	8
purple	269	24
purpose	17	210
pus*	208	218
pusar	-3	122
pusar honom	-3	122
pusar … pa	-3	122
pushe me	0	184
pushe … down	-10	169
pushed	73	173
pushi we	173	-16
pushing	161	54
put	-114	171
put … hands	0	154
put … in	32	174
put*	204	227
puta	-7	110
puta folk	-7	110
puta … framf	-7	110
putad mig	-4	134
putade	-9	178
putos katol	139	7
putosi	211	0
puts	-32	79
puts his	-32	79
puts … hands	-32	79
putsar	3	126
puu*	186	44
puutuu	181	8
pyo*	204	120
pyori vaan	0	130
pyori … kuole	0	130
pyorii	0	130
pys*	215	87
pysty	135	22
pysty ja	164	-6
pystysa	190	-6
pyt*	-173	-139
queue	-178	-195
quit	-128	-158
quit smoki	-128	-158
rab*	-160	-156
rac*	76	103
racin #	115	10
racin … and	115	10
racka	34	162
racke #	-7	115
racke de	-33	80
racke det	68	-70
racke jag	-7	157
racke men	-19	174
racke och	-36	139
racke pa	122	-13
racke til	-210	-157
racke tre	-131	-120
racke val	-162	-160
racke … balko	-30	141
racke … bron	163	18
racke … citod	-7	115
racke … en	58	232
racke … freda	-157	-174
racke … har	-7	103
racke … titar	-36	139
racke … vecko	-131	-120
racker	-76	49
racket	232	157
rackte	-158	-163
rad	-154	157
rad att	-67	201
rad barn	-3	202
rad for	-195	24
rad jag	0	158
rad men	-107	-91
rad min	0	178
rad sa	-115	-131
rad … askan	-159	-161
rad … att	-181	-227
rad … doden	-100	-137
rad … fa	-96	-138
rad … flyge	-96	-130
rad … ga	32	166
rad … gor	0	158
rad … han	9	197
rad … hjart	-160	-173
rad … honom	45	186
rad … ja	-61	93
rad … jag	-15	174
rad … man	0	178
rad … mig	10	119
rad … min	58	266
rad … nalar	-139	-180
rad … papa	24	187
rad … spind	-147	-168
rad … sprut	-225	-225
rad … vad	46	196
rad … vaten	-153	-182
rad*	-91	268
rada	-43	144
rada norbo	36	162
rada … inget	-97	-112
radad	2	124
radad fora	2	124
radad … vecka	2	124
radas	38	158
rader	-94	66
rader pa	-63	61
rader telef	12	113
rader … benet	-109	-84
rader … borde	-9	160
rader … konto	-3	133
raderat	5	171
radet undra	-128	-112
radet … om	-128	-112
radio	-95	78
radio are	-106	-126
radio … too	-106	-126
radion	-54	101
rag*	147	30
rai*	47	193
raisk viiko	10	104
raiskatiin	9	187
rak … det	127	7
rak*	87	283
raka	97	203
raka sar	1	139
raka … pa	16	195
rakad mig	-153	-213
rakad skara	-142	-179
rakad ta	-86	-127
rakad … mig	-142	-179
rakad … tva	-136	-111
rakade	-133	-272
rakat	-186	-176
rakat mig	-115	-122
rakat … och	-115	-122
rakbl i	4	142
rakbl nar	-113	-107
rakbl och	23	130
rakbl … jag	-113	-107
rakbl … mobil	18	121
rakblad	-18	228
rakbladen	9	148
rakbladet	-16	189
raken	135	-23
rakna pa	-15	102
rakna sekun	-25	152
rakna som	-73	80
rakna table	-4	129
rakna ut	12	182
rakna … det	-17	170
rakna … nar	10	119
rakna … overd	-140	-112
raknar	24	240
raknas	-127	99
raknat	98	292
rakni ar	-174	-205
rakni det	48	135
rakni for	-121	-97
rakni fran	-157	-133
rakni kom	-222	-192
rakni och	59	159
rakni rakni	-164	-193
rakni … ambul	-121	-97
rakni … ar	-164	-193
rakni … bilen	-96	-105
rakni … tandl	-121	-93
rakning	-268	-253
rakningar	-164	-193
rakningarna	-3	176
rakningen	-206	-207
rako	-166	-174
rakor	260	43
rakor tror	-106	-92
rakor … jag	-106	-92
rakor … kraks	116	54
rakorna	157	28
raksmorgasen	-157	-177
rakt	156	8
rakt igeno	138	-10
rakt in	127	41
rakt ser	91	22
rakt … dubel	91	22
rakt … hjart	-187	-157
ral*	-11	103
rals	-11	103
rals tva	-11	103
rals … gange	-11	103
ram*	233	-7
ramad hon	-104	-91
ramad … har	-104	-91
ramadan	-104	-91
ramla	183	-2
ramla at	141	23
ramla av	-165	-146
ramla det	39	161
ramla fran	181	-14
ramla ihop	230	9
ramla jag	4	159
ramla med	-190	-179
ramla mot	214	31
ramla ner	172	10
ramla omkul	-123	-100
ramla pa	-38	-164
ramla … ar	4	159
ramla … badru	151	19
ramla … hog	132	8
ramla … hosku	116	54
ramla … isen	87	-61
ramla … mer	-105	-115
ramla … pa	131	29
ramla … rikti	-109	-130
ramla … rumpa	-134	-105
ramla … sidan	141	23
ramla … sofan	-164	-117
ramla … spark	-115	-102
ramla … stege	118	22
ramla … trapa	80	114
ramlade	73	-89
ramlat	193	85
ran*	-217	-12
rand	-96	-116
rand blir	-96	-116
rande hart	-169	-157
rande pa	8	138
rande … bajs	-169	-157
rander	-138	43
rapakalja	168	32
rapar	-107	-169
rapar mycke	-131	-124
rapar … efter	-131	-124
raped	86	307
raped last	37	211
raped … night	37	211
raper	-113	-120
raper syra	-113	-120
raper … up	-113	-120
rapor om	-121	-104
ras*	-58	-159
rasan pa	-98	-121
rasan … forsa	-98	-121
rasande	-16	191
rasar	10	111
rasar efter	10	111
rasar … att	10	111
rash	-85	-193
rash is	-156	-134
rash on	-176	-156
rash … doesn	167	34
rash … gone	-156	-134
rash … my	-230	-189
raska #	158	11
raskausviiko	158	11
raste … inte	-108	-106
rat bra	141	3
rat piper	-143	-117
rat vanin	-95	-127
rat*	-9	-207
rata	-105	-184
rata pa	169	2
rata … mig	192	2
ratar	-138	-140
raten nasta	-122	-125
ratigheter	-109	-121
rator	173	-21
rator pa	173	-21
rav*	172	-33
ravistelen	145	-23
ready	28	179
reagoi	141	-4
reaktion	-28	-120
realy sleep	177	13
realy tende	-105	-104
realy … no	-105	-104
reb*	-167	-178
rebook	-167	-178
rec*	-247	-253
recep star	-131	-120
recep … imova	17	117
recep … katet	-135	-124
recep … som	-131	-120
recep … somnt	-94	-103
recept	-178	-211
receptfrit	-122	-157
red	48	-183
red blood	183	37
red*	-3	187
redan	15	212
redan fat	14	146
redan gjort	14	99
redan sagt	-154	-135
redan samla	23	119
redan svara	-218	-233
redan tagit	6	119
redan … bilde	5	119
redan … det	14	99
redan … farva	6	119
redan … up	10	103
redovisning	-145	-159
ref*	-256	-292
referal	-157	-147
refil	-137	-151
refil … my	-121	-117
reflux	-140	-140
regel saman	149	10
regel … saman	149	10
regelbundna	149	10
regionen	-177	-167
regis with	-136	-150
regis … a	-136	-150
register	-138	-228
registreringskyltarna	41	165
regnb runt	114	43
regnb … lampo	110	40
regnbagar	98	30
reh*	-70	-178
rehab	-34	-138
rek*	-290	-180
rekla sen	-121	-121
rekla … jag	-121	-121
reklamfilmer	-121	-121
rekor i	-154	-143
rekord	-176	-161
rel*	-12	173
relap again	13	121
relap … nobod	13	121
relapsed	13	121
relationer	-112	-164
rem*	40	-94
remis	-12	-89
remis skule	-120	-121
remis til	-166	-21
remis … ha	-120	-121
remis … kardi	-112	-105
remisen	-146	-157
ren	-238	-194
ren misha	-143	-173
rena	-181	-188
rena sjalv	-103	-146
rena … sjalv	-103	-146
renen	-203	-186
renen har	-124	-116
renen … fat	-124	-116
renew	-176	-154
renew my	-167	-151
renew … warfa	-123	-109
renewed	-168	-178
rengo och	115	46
rengo … hosta	115	46
rent alman	-90	-91
rent blod	177	-7
rent … sagt	48	139
rep i	-124	94
rep om	167	-16
rep til	-107	-123
rep … baten	-167	-179
rep … brev	-20	90
rep … halse	167	-16
rep*	66	215
repar	-139	-156
repet	125	196
repet gick	-10	138
repet hange	-9	197
repet och	128	-9
repet … av	-10	138
repet … i	-31	137
repet … star	128	-9
replaced	20	190
resa	-14	141
resa bort	39	153
resa sig	188	109
resa … bada	120	23
resa … mycke	112	19
resa … och	16	101
resend	-143	-141
reseptin	-176	-174
reser	130	-20
reser mig	95	-146
reser … ar	-130	-122
reser … fort	-197	-162
reser … inget	-130	-125
reser … och	186	7
reser … snabt	-179	-192
reser … up	-115	-94
responding	154	2
resta mycke	-149	-130
restaurang	55	-91
reste	-147	-202
reste ar	7	147
reste mig	-180	-206
reste … bara	7	147
resten	106	155
results	-148	-165
ret*	-273	-296
retas	-82	-106
retas lite	-82	-106
retas … i	-82	-106
reu*	-138	-157
rev mig	-169	-172
rev … i	95	36
revbe blodt	104	51
revbe det	191	53
revbe efter	-129	59
revbe gor	-32	125
revbe igar	-130	-101
revbe nar	-229	-231
revbe nasvi	106	-3
revbe och	153	40
revbe pa	23	113
revbe syns	157	13
revbe … brake	-5	151
revbe … fet	-101	-113
revbe … fladr	106	-3
revbe … gymet	-122	-110
revbe … haler	101	-15
revbe … hema	104	51
revbe … hoger	145	57
revbe … hon	109	0
revbe … hosta	-89	-98
revbe … i	126	34
revbe … jag	-257	-229
revbe … nar	129	-9
revbe … ont	-32	125
revbe … ut	-118	-111
revbe … vanst	-53	100
revbe … vid	85	-11
revbena	141	26
revbenen	35	133
revbenet	-235	-152
ribs	85	-92
rida	162	25
rida for	144	17
rida … ogat	144	17
right arm	182	-10
right hand	154	-47
right now	-101	47
right side	-180	-165
right … hurts	-163	-172
right … i	-116	-133
right … is	138	-32
rikit sen	132	-1
rikit … imors	132	-1
rikitgt	132	-1
rikli an	-112	-117
rikli mens	-122	-116
rikli … vanli	-112	-117
riklig	-141	-130
rikligare	-112	-117
rikti alt	145	14
rikti bara	-153	-143
rikti dena	0	124
rikti for	5	175
rikti nu	22	112
rikti var	-137	-128
rikti varfo	16	125
rikti … det	-134	-141
rikti … gang	0	124
rikti … har	22	112
rikti … jag	-157	-135
rikti … man	27	95
rikti … min	5	134
rikti … svart	145	14
rina	162	98
rina gul	-118	-99
rina har	-8	101
rina ur	133	25
rina … blade	-8	101
rina … nasan	133	25
rina … vatsk	-118	-99
rinan nasa	-154	-130
rinan ogon	-154	-144
rinande	-224	-199
rinas on	133	27
rinas puris	138	-2
rinas … ja	138	-2
rinas … kova	133	27
rinasa	268	13
riner	81	-106
riner ar	95	46
riner blod	181	28
riner fast	140	15
riner i	-135	-125
riner klar	157	29
riner lite	-138	-127
riner ner	221	29
riner ur	-31	-119
riner var	-177	-163
riner vaten	105	31
riner … blast	-135	-125
riner … frisk	-118	-95
riner … i	161	14
riner … orat	-49	-120
riner … riner	165	36
riner … ur	-161	-159
riner … vatsk	157	29
ring	40	-124
ring #	176	17
ring ambul	125	29
ring nan	164	10
ring pa	-164	-112
ring vet	-130	-97
ring … el	-130	-97
ring … laret	-164	-112
ring … mina	11	105
ringa	-22	-178
ringa kring	127	26
ringa papa	123	25
ringa polis	-1	156
ringa runt	147	9
ringa under	-171	-152
ringa vc	119	6
ringa … doter	106	12
ringa … imorg	119	6
ringa … lampo	133	22
ringa … ogone	-171	-152
ringa … pa	192	62
ringd er	-99	-109
ringd fran	0	179
ringd i	-45	100
ringd men	117	1
ringd och	175	114
ringd … grat	-12	107
ringd … igar	-99	-109
ringd … jag	179	11
ringde	96	245
ringe ar	-86	-91
ringe i	-27	-161
ringe jag	-209	-271
ringe man	-178	-147
ringe pa	18	183
ringe … borta	-86	-91
ringe … da	-143	-114
ringe … for	-152	-144
ringe … mama	162	32
ringe … morgo	-157	-171
ringer	-201	-31
ringo tror	-114	-88
ringo … jag	-114	-88
ringorm	-114	-88
ringt runt	27	98
ringt … til	27	98
rinta ja	161	16
rinta puris	141	26
rinta … ja	175	20
rintaa	217	28
rintaan	219	5
rintakipu	183	24
ris*	-122	124
risken	-143	-155
rispa	-229	-248
rispa mig	32	201
rispa … pa	63	166
rispar	67	210
rispat	-12	170
rispo pa	24	187
rispo … min	26	118
rispor	12	175
rit*	-128	33
riv*	12	152
river	17	218
river up	-2	205
river … lite	-83	-104
river … saren	-14	165
rivja fat	-115	-98
rivja … afte	-115	-98
rivjarn	-115	-98
rob*	-164	-142
robot	-111	-107
robot klipt	-135	-116
robot … av	-135	-116
robotgrasklipare	-135	-116
rod	-157	-330
rod direk	117	16
rod jag	-16	-128
rod men	-170	-124
rod och	98	-70
rod over	177	26
rod ring	-170	-129
rod stjar	-160	-134
rod … ansik	114	-24
rod … far	-125	-121
rod … hard	182	49
rod … hela	177	26
rod … ingen	-150	-135
rod … jag	-136	-108
rod … nu	114	-14
rod … som	-161	-135
rod … svule	-143	-132
rod*	-40	-211
roda	12	-154
roda bar	139	19
roda flack	121	17
roda ogon	-119	-115
roda prick	-41	-136
roda strec	135	41
roda … fran	139	19
roda … over	-145	-119
roda … overa	121	17
roda … pa	-86	-106
roda … som	-128	-97
roda … up	135	41
roda … varje	-119	-115
rodak dena	-122	-118
rodak … vecka	-122	-118
rodaktig	-122	-118
rodbe til	-142	-117
rodbetor	-220	-184
rodna som	-185	-160
rodna up	147	37
rodna … fingr	-126	-104
rodna … i	111	24
rodna … under	121	19
rodnad	-206	-195
rodnar	-190	-168
rok	130	-61
roka	-197	-186
roka klart	29	129
roka nu	-113	-132
roka … sen	29	129
roken hes	140	14
roken … och	140	14
roker	66	151
roker pa	-4	138
roker … och	-4	138
rokfo hosta	149	4
rokfo … sot	149	4
rokforgiftad	149	4
rokte	110	140
rokte pa	-3	117
rokte … och	-3	117
rol	-57	110
rol*	-209	-190
rolat den	-106	-81
rolat til	-159	-173
rolat … gamla	-106	-81
rolat … mama	-115	-106
rolator	-150	-175
rolsp med	-110	-110
rolsp … svard	-110	-110
rolspel	-156	-171
roman	-89	-130
roman om	-89	-130
roman … vald	-95	-104
room	-204	-5
room at	12	119
room spins	-106	-120
room … every	-106	-120
room … night	12	119
rooma was	9	114
rooma … me	-23	146
rooma … raped	9	114
roomate	125	177
rop*	190	136
ropa	164	-9
ropa hej	93	-15
ropa … men	93	-15
ropar	129	79
ropar men	151	26
ropar … hon	110	12
rope	-41	214
rope out	-28	126
rope … of	-28	126
rope … the	-16	114
ror	164	121
ror han	118	18
ror hene	32	135
ror i	-121	-132
ror vid	93	166
ror … inte	263	-26
ror … mig	-12	194
ror … orone	-121	-132
ror … som	-34	89
rora ala	-171	-146
rora barne	-6	145
rora fingr	-72	-119
rora sig	146	-31
rora tan	-126	-117
rora tarna	208	28
rora vanst	145	20
rora … den	-126	-117
rora … fingr	-171	-146
rora … hon	-6	145
rora … nagra	-119	-111
rora … sen	150	35
rora … sida	158	18
rorde	-12	105
rorde den	-100	-115
rorde mig	14	172
rorde … nar	33	122
rorel i	189	1
rorel … magen	189	1
rorel … som	-119	-87
rorelse	201	156
rorelserna	-119	-87
rorligt	-120	-99
rort	110	136
rort hene	-11	149
rort … als	136	-24
ros	-126	-126
ros*	48	115
rosa	108	-132
rosa pa	-192	-168
rosa skum	245	25
rosa … nar	137	14
rosa … papre	-192	-168
rosfe blir	127	41
rosfe … snabt	127	41
rosfeber	127	41
rosla det	172	8
rosla … nar	121	-3
rosla … och	115	-12
roslar	299	40
rosli hosta	-151	-134
roslig	-151	-134
rost sager	-8	181
rost som	26	101
rost … att	4	96
rost … hon	-18	83
rost … sager	26	101
roste andra	141	30
roste ar	152	-45
roste bland	-97	-108
roste blir	235	53
roste borta	223	-24
roste efter	-170	-170
roste forsv	52	-76
roste fran	-103	-140
roste har	146	72
roste hes	193	20
roste i	21	243
roste later	-119	-133
roste sager	-53	156
roste som	-32	189
roste vil	66	225
roste … ar	-99	-116
roste … at	10	115
roste … att	34	257
roste … blivi	147	15
roste … braka	31	155
roste … efter	37	-61
roste … grane	-103	-140
roste … helt	-111	-115
roste … hes	248	82
roste … huvet	-3	138
roste … huvud	14	185
roste … konst	147	57
roste … kraks	118	50
roste … och	56	-112
roste … sager	3	152
rosten	107	-3
roster	-96	206
rosterna	-29	203
rot	-408	-365
rot blod	119	-15
rot brost	-170	-112
rot i	-100	-136
rot kring	-110	-102
rot men	-173	-145
rot nar	-119	-138
rot och	-162	-85
rot oga	-188	-195
rot runt	-121	-87
rot ser	-150	-114
rot strec	-175	-162
rot tryck	109	30
rot … feber	-129	-101
rot … jag	-59	-167
rot … kladi	-132	-125
rot … med	109	30
rot … om	-147	-135
rot … pa	-152	-139
rot … ser	-131	-103
rot … som	-150	-114
rot … svule	-157	-154
rot … toan	-153	-139
round … throa	-32	79
rs	93	30
rub*	136	-22
rubin his	138	-2
rubing	140	0
rul*	158	54
rulad over	164	12
rulade	68	-103
rular	202	29
rulator	-133	-134
rulgardin	163	36
rulstol	36	155
rum	189	115
rum fyra	136	12
rum han	26	-113
rum hela	117	27
rum hon	129	14
rum pa	7	135
rum … dagen	117	27
rum … nater	7	135
rum … sager	186	1
rum*	-29	211
rumet	98	355
rumet bredv	-32	142
rumet och	-3	153
rumet pa	9	117
rumet … han	-6	131
rumet … slar	-9	112
rumpa blama	-147	-129
rumpa bloje	-121	-79
rumpa … bada	125	6
rumpa … men	-121	-101
rumpa … tror	-121	-79
rumpan	-113	-112
rumsk … feber	139	31
rumskompis	139	140
run out	-117	-130
run … next	-117	-130
rund rod	-114	-88
rund … flack	-114	-88
runin … the	-170	-178
runing	-239	-163
runit i	137	58
runit … en	137	58
runsaasti	154	1
runt	75	141
runt #	-60	-117
runt andta	169	32
runt bater	132	14
runt brose	115	12
runt brost	212	13
runt et	-102	-92
runt halse	103	257
runt har	-121	-90
runt hela	125	16
runt huvet	-110	-92
runt knapb	98	33
runt lampa	141	22
runt lampo	126	27
runt med	-14	167
runt mig	-107	-144
runt mun	174	5
runt munen	166	-51
runt ogat	3	167
runt om	-183	-72
runt pa	-129	-10
runt stick	-173	-141
runt svart	-145	-121
runt … a	155	36
runt … brost	125	16
runt … fick	73	-36
runt … gar	-110	-92
runt … kniv	-15	151
runt … litet	-102	-92
runt … mar	-94	-81
runt … nar	151	11
runt … nater	2	155
runt … och	-139	-183
runt … over	-141	-152
runt … sot	-145	-121
runt … ur	98	33
runt … vi	84	-41
runy	-190	-180
runy nose	-190	-180
runy … and	-117	-102
rus*	277	10
rusar	223	40
rusar huden	113	36
rusar i	125	36
rusar och	177	66
rusar … #	125	36
rusar … ar	113	36
rusar … jag	127	41
ruska om	89	-17
ruska … och	89	-17
rut*	-58	-165
rutin	-208	-194
ryc*	102	-65
ryck	121	-13
ryck med	110	-3
ryck … armar	110	-3
rycka	140	-21
rycka och	99	5
rycka … lapar	99	5
rycke av	-143	-130
rycke han	158	29
rycke har	-123	-110
rycke iblan	-102	-123
rycke nar	-102	-120
rycke sen	-125	-132
rycke til	-31	97
rycke … en	-125	-132
rycke … gjort	-123	-110
rycke … jag	-102	-120
rycke … nar	-102	-123
rycke … och	-31	97
rycke … ogat	-154	-113
rycke … ogonl	-150	-133
rycke … troth	-143	-130
ryckt i	157	-7
ryckt och	102	11
ryckt … tio	120	-5
ryg	-83	-144
ryg jag	-109	-159
ryg sen	95	46
ryg … arm	80	35
ryg … en	95	46
ryg … manga	-118	-122
ryg … ror	-149	-125
ryg … stada	-126	-155
ryg … sveta	119	44
ryg*	5	-128
rygdu … inte	175	16
rygdunk	175	16
rygen a	-70	-141
rygen av	-237	-215
rygen det	219	73
rygen domna	179	68
rygen fick	-112	-95
rygen fran	-129	-100
rygen gor	-173	-170
rygen har	9	-94
rygen i	-131	-129
rygen igen	-48	-153
rygen kalsv	195	91
rygen kanse	134	33
rygen kansl	-119	-99
rygen kisar	140	13
rygen men	160	8
rygen nar	-149	-178
rygen nu	121	-3
rygen o	165	25
rygen pa	109	-27
rygen sa	111	28
rygen sen	156	102
rygen svima	164	60
rygen trode	-118	-111
rygen trot	-105	-94
rygen … armar	135	60
rygen … att	-143	-98
rygen … benet	-178	-168
rygen … bra	-149	-140
rygen … det	176	15
rygen … efter	-105	-94
rygen … eleme	-129	-100
rygen … honom	128	1
rygen … ja	-182	-163
rygen … jag	-223	-185
rygen … lange	138	34
rygen … nerki	120	23
rygen … ni	-95	-104
rygen … ont	-173	-170
rygen … rosla	121	-3
rygen … sen	101	-39
rygen … slade	9	115
rygen … slet	151	35
rygon sen	111	1
rygon … igar	111	1
rygont	71	-59
rygovningar	-103	-109
rygra … sen	92	23
rygsk har	129	19
rygsk igen	-252	-180
rygsk jag	-112	-95
rygsk kan	-202	-141
rygsk … blivi	92	20
rygsk … knapt	-147	-116
rygsk … lyfte	-137	-110
rygsk … sama	-117	-94
rygsk … skriv	-112	-95
rygskot	-117	-212
rygsl nar	-95	-86
rygsl … jag	-95	-86
rygsm och	138	11
rygsm sedan	-123	-102
rygsm … #	-123	-102
rygsmarta	211	-8
rygva de	-125	-127
rygva … stark	-125	-127
rygvarken	-125	-127
sa	14	175
sa als	15	114
sa andfa	203	31
sa ar	105	177
sa beror	-129	-138
sa blek	154	43
sa blev	157	19
sa borja	-119	-114
sa bra	135	-44
sa dalig	42	122
sa det	-83	116
sa djupt	-68	76
sa dokto	-156	-127
sa dor	-2	157
sa enkel	27	95
sa fint	37	122
sa for	124	15
sa fort	-15	115
sa frukt	174	37
sa glad	-138	-105
sa hejda	17	139
sa hitar	46	180
sa hon	100	230
sa hungr	-163	-148
sa i	-113	60
sa idag	8	155
sa in	86	-63
sa ja	-241	-249
sa jag	39	-184
sa kar	-158	-124
sa konst	57	197
sa krang	-125	-110
sa lange	144	240
sa langs	142	-19
sa langt	3	155
sa lat	-42	122
sa ledse	-162	-158
sa litet	136	-16
sa lugn	-198	-171
sa lyckl	-91	-92
sa man	-105	-153
sa mat	70	-91
sa mycke	-199	-69
sa natli	144	27
sa nej	3	274
sa norma	-112	-74
sa ofarl	-107	-120
sa ohygl	88	-10
sa ont	199	-133
sa pa	-46	187
sa rad	-201	-177
sa sange	192	56
sa skont	36	139
sa sluta	-5	175
sa som	-83	-140
sa somni	222	32
sa stark	14	180
sa stor	222	115
sa sugen	-120	-111
sa svart	15	215
sa tande	236	35
sa tidig	-141	-127
sa tor	-160	-154
sa trasi	-2	109
sa trot	129	114
sa tungt	81	-23
sa under	185	8
sa undra	129	153
sa vad	-1	146
sa vagar	-119	-122
sa varje	-27	102
sa varmt	-119	-128
sa vid	48	137
sa vimel	-92	-114
sa yr	247	22
sa … akute	51	157
sa … astma	-125	-110
sa … barne	10	176
sa … bjork	-122	-109
sa … blev	-126	-115
sa … blir	-134	-38
sa … blode	-125	-97
sa … de	100	219
sa … det	-51	168
sa … djupt	161	63
sa … dog	-134	-149
sa … dom	21	113
sa … efter	158	123
sa … et	-95	-130
sa … far	-25	109
sa … farn	134	8
sa … for	-173	-171
sa … hacka	110	21
sa … han	42	232
sa … harif	136	-16
sa … hemsk	-107	-91
sa … hoger	101	6
sa … hon	125	188
sa … hopar	171	2
sa … hormo	-112	-74
sa … hoste	-17	106
sa … i	156	6
sa … idag	-213	-187
sa … igen	28	93
sa … ilama	138	54
sa … inte	-96	53
sa … jag	34	123
sa … kan	-101	-172
sa … klatr	-145	-137
sa … klock	-141	-127
sa … knapt	175	33
sa … kom	-137	-134
sa … kunde	-127	-135
sa … lagda	48	137
sa … langr	-25	144
sa … langt	127	7
sa … mama	-62	-124
sa … manad	-110	-95
sa … maste	-177	-195
sa … men	65	164
sa … misad	-143	-144
sa … morse	6	135
sa … mycke	-127	-138
sa … nagon	30	155
sa … nasta	66	162
sa … nat	34	115
sa … ni	-157	-175
sa … och	217	-11
sa … ont	261	82
sa … ovanf	-126	-123
sa … over	151	61
sa … pa	-231	-1
sa … plots	99	-11
sa … racke	-124	-23
sa … ramla	-15	198
sa … rikti	-174	-164
sa … riner	126	-7
sa … sa	-211	-131
sa … sen	198	160
sa … ser	121	147
sa … ska	-148	-124
sa … skaka	23	-129
sa … skalr	272	34
sa … skriv	145	173
sa … slar	-112	-114
sa … slipe	10	192
sa … som	-53	104
sa … til	8	118
sa … tjugo	124	15
sa … tog	127	6
sa … trot	167	42
sa … undra	134	-20
sa … ut	-139	-80
sa … vet	7	148
sa … vi	49	165
sa … vil	-204	-190
saa	96	41
saa henke	118	156
saa … huule	138	-2
saa*	-122	-271
saako	-219	-185
sad	-273	-301
sad but	-143	-164
sad*	-59	-225
sadan tryck	134	-20
sadan … over	134	-20
sadana	-200	-186
sadant	-52	-145
sadar	37	-108
sadar ungef	-151	-120
saft	132	-78
saft och	-127	-100
sag	-256	-159
sag ar	26	118
sag blixt	109	40
sag det	34	238
sag elrak	-127	-148
sag en	-169	-233
sag et	-152	-164
sag jag	10	153
sag kotid	-128	-130
sag nagot	24	136
sag prise	-133	-157
sag rakni	-116	-134
sag stjar	-107	-79
sag ut	153	99
sag vi	-111	-94
sag … film	-172	-183
sag … i	121	121
sag … min	8	164
sag … nyhet	-177	-168
sag … och	26	118
sag … olyck	-116	-120
sag … progr	-134	-126
sag … som	153	99
sag … til	7	176
sag … tva	130	14
sag … ut	-126	-127
saga att	48	152
saga det	-109	-8
saga forla	22	146
saga jag	-23	121
saga min	165	7
saga nagra	107	2
saga nat	0	169
saga nej	23	245
saga sit	192	6
saga til	-131	-100
saga tva	137	12
saga vem	-12	107
saga … adres	119	6
saga … ala	6	123
saga … det	22	209
saga … eget	163	3
saga … hene	-164	-150
saga … hogt	-138	-124
saga … namn	149	0
saga … ord	166	-1
saga … pa	121	-6
saga … til	-167	0
sagad av	116	3
sagen	216	40
sager #	153	-43
sager a	143	-16
sager ala	99	26
sager at	38	248
sager bara	131	177
sager bebis	0	123
sager de	14	160
sager det	118	149
sager doda	-13	125
sager doter	110	37
sager emot	37	161
sager fel	153	125
sager gor	-2	159
sager grati	33	121
sager hejda	-6	181
sager hopa	-3	138
sager ifran	-114	-45
sager jag	-98	0
sager konst	52	138
sager min	111	-48
sager nej	-177	-79
sager om	11	140
sager sama	64	-83
sager … alt	-127	-87
sager … angra	108	12
sager … ar	104	99
sager … armen	116	18
sager … att	143	169
sager … barne	8	251
sager … bebis	17	173
sager … de	32	178
sager … den	137	146
sager … det	-139	-98
sager … en	-128	-27
sager … gar	161	39
sager … grana	14	118
sager … halse	166	11
sager … hans	5	140
sager … henes	12	146
sager … honom	8	108
sager … huvud	117	26
sager … ingen	-12	251
sager … ja	127	67
sager … konst	141	1
sager … man	-132	-194
sager … masor	-18	91
sager … maten	-9	87
sager … men	107	165
sager … mig	16	261
sager … morfa	17	114
sager … ni	-124	-116
sager … om	20	152
sager … ord	83	13
sager … pa	2	174
sager … papa	-13	227
sager … pulse	-159	-135
sager … roste	14	145
sager … scout	-3	122
sager … ska	-159	-95
sager … slar	3	109
sager … syste	140	7
sager … til	-113	28
sager … tvn	0	128
sager … vi	15	196
sager … vil	14	123
sagt	-165	133
sagt att	-29	129
sagt det	-102	14
sagt hejda	49	158
sagt pa	-11	112
sagt sen	-108	-191
sagt tre	-124	-166
sagt up	32	257
sagt … gange	-124	-166
sagt … ingen	15	131
sagt … jag	41	204
sagt … jobet	-11	112
sagt … mig	32	162
sagt … min	-145	-143
sagt … om	30	161
sagt … sig	12	141
sagt … til	50	203
sagt … vi	-11	76
sai*	-55	96
said	14	239
said my	40	177
said … goodb	40	177
sak	145	214
sak mot	12	167
sak om	194	7
sak som	-18	124
sak til	34	134
sak … kan	34	134
sak … mig	-2	115
sak … och	175	-4
sak*	105	133
saken	136	-42
saker	13	343
saker #	137	53
saker efter	-110	-104
saker hema	36	196
saker i	73	170
saker me	2	123
saker med	-1	224
saker och	37	145
saker om	-53	113
saker … att	-29	101
saker … barne	12	136
saker … det	-158	-170
saker … flit	-2	162
saker … hans	8	137
saker … hoger	120	-2
saker … inte	-10	195
saker … mig	19	207
saker … och	-120	-88
saker … opera	-110	-104
saker … os	-21	108
saker … sager	15	171
saker … styck	127	6
sakert	54	-80
sakna han	156	-6
sakna honom	-114	-149
sakna mig	54	198
sakna min	-160	-104
sakna mit	-156	-148
sakna mjalt	169	57
sakna … bror	10	160
sakna … det	11	118
sakna … ex	-79	-112
sakna … man	-131	-152
sakna … och	169	57
saknar	-47	-155
saknas	216	62
sakta	-181	-182
sakta batre	-72	-100
sakta … behov	-72	-100
sal … far	124	9
sal*	-203	-30
sald	28	181
sald pa	23	124
sald til	15	122
sald … man	15	122
sald … natet	23	124
saliv	135	39
saliv mat	120	31
saliv … har	120	31
saliven	163	48
salskap	-153	-140
salva	-218	-248
sama dag	-113	-135
sama fraga	166	25
sama gamla	-185	-180
sama kansl	232	46
sama lila	-111	-97
sama saker	-120	-88
sama smart	98	-45
sama som	-227	-237
sama sort	-117	-132
sama stale	-146	-103
sama … fora	-117	-94
sama … i	-207	-160
sama … nu	130	-13
sama … nyp	-111	-97
sama … om	189	-26
sama … sist	-175	-199
sama … som	112	-120
samarin	5	-142
sambo blir	-111	-121
sambo googl	27	106
sambo han	142	-12
sambo hosta	-132	-123
sambo kolar	16	177
sambo krmpa	110	-2
sambo maser	-119	-99
sambo mor	-119	-107
sambo oxa	-110	-114
sambo prata	11	128
sambo ser	-7	127
sambo skaka	5	141
sambo slog	4	183
sambo snark	-128	-158
sambo star	-19	102
sambo svara	129	-16
sambo svima	95	24
sambo tog	87	150
sambo tycke	-83	-112
sambo … att	-102	-88
sambo … avled	-119	-107
sambo … bebis	3	140
sambo … fradg	110	-2
sambo … galen	-111	-121
sambo … get	11	111
sambo … har	131	3
sambo … hog	22	131
sambo … inte	195	52
sambo … ja	129	-16
sambo … mig	31	211
sambo … min	19	176
sambo … overt	5	126
sambo … pa	126	41
sambo … sa	-112	-114
sambo … saker	-7	127
sambo … snal	-110	-132
sambo … somna	13	102
sambo … stryp	-21	138
sambo … under	95	24
sambo … ute	-19	102
sambon	17	123
sambons	-119	-107
same	-91	-213
same as	-164	-166
sames vil	-70	-85
sames … veta	-70	-85
sameskolan	-70	-85
samla pa	-11	126
samla … i	0	175
samla … mig	-3	126
samlag	-167	-153
samlat	22	193
sample	-152	-141
samre	-22	-159
samre av	-124	-81
samre han	109	15
samre kraks	167	49
samre pa	-178	-152
samre … och	127	41
samre … polen	-124	-81
sams	-145	-133
samta for	-139	-182
samta inan	-117	-160
samta jag	-72	-101
samta med	-136	-134
samta om	-113	-116
samta … barne	-83	-104
samta … er	-109	-102
samtal	-219	-240
samtalet	-209	-214
samtalstod	-140	-114
san anges	5	105
san ar	-114	-115
san avsla	-98	-121
san dar	-121	-171
san lust	11	142
san … att	102	169
san … ute	-114	-115
san*	-189	-12
sana	-203	-223
sand	-143	-143
sand leker	-101	-107
sand … glat	-101	-107
sanda i	7	182
sanda … mig	-9	133
sandare	7	182
sande live	14	93
sande … in	16	95
sande … och	14	93
sandpaper	-174	-147
sange ater	117	26
sange bredv	103	-9
sange gar	-108	-106
sange hopar	151	-4
sange iblan	-129	-130
sange skaka	146	36
sange tre	-141	-125
sange … dagar	-141	-125
sange … hon	-7	167
sange … i	-145	-133
sange … o	131	20
sange … over	-108	-106
sange … sager	-31	102
sange … sen	-122	-114
sange … toma	103	-9
sange … xarel	117	26
sangk och	123	59
sangkanten	85	-52
sangvatning	-133	-113
sanoi	-17	166
sanoi aiti	-114	-113
sanoo	-129	-5
sanoo eta	-164	-137
sanoo etei	88	163
sanoo … ei	-137	-148
sanoo … halua	38	168
sanoo … satuu	-133	-133
sant att	-53	47
sant … man	-74	-111
sar	-48	120
sar ar	-102	-92
sar av	-100	-111
sar det	0	123
sar i	-135	-115
sar kejsa	-118	-99
sar mig	13	178
sar roda	135	41
sar som	-174	-166
sar … arbet	-100	-111
sar … det	-102	-92
sar … henes	-16	134
sar … inte	-128	-136
sar … knat	105	3
sar … laren	1	139
sar … mungi	-135	-115
sar … rina	-118	-99
sar … strec	135	41
sar … ta	-148	-143
saren	-42	154
saret	258	117
saret glipa	-162	-138
saret ser	157	42
saret … fint	157	42
saret … foten	157	65
sarig av	-120	-86
sarig brost	-138	-118
sarig … amnin	-120	-86
sariga	-145	-124
sarsk efter	-134	-153
sarsk inan	-119	-113
sarsk pa	30	123
sarsk tumen	-102	-107
sarsk … hjart	-119	-113
sarsk … morgo	30	123
sarsk … och	-109	-118
sart … benet	121	21
sat	130	273
sat att	65	267
sat et	15	131
sat fast	188	45
sat han	5	160
sat in	16	204
sat med	210	-12
sat namn	9	101
sat nat	144	5
sat och	116	143
sat pa	-99	-174
sat … avslu	30	143
sat … bilen	1	138
sat … chip	15	131
sat … dag	-113	-140
sat … fa	36	122
sat … halse	-72	-142
sat … har	2	125
sat … i	242	165
sat … inte	4	149
sat … karam	144	5
sat … mikro	6	116
sat … nagot	18	123
sat … pa	-21	119
sat … skruv	128	-4
sat*	179	66
sata	114	-107
sata in	-132	-116
sata mig	159	17
sata up	-141	-170
sata … spira	-132	-116
sata … up	155	26
sate	-103	-187
sate knive	-16	131
sate mig	-46	-132
sate sig	-67	-159
sate smorg	-113	-91
sate … mot	-16	131
satei leuka	108	-1
sateilee	140	6
sater	171	173
sater i	34	-92
sater mig	188	-7
sater punkt	-1	184
sater … halse	34	-92
sater … har	-1	184
satet	33	194
satet att	45	198
satet … do	2	131
satet … fa	-9	109
satur #	230	31
satur ar	211	17
satur … #	211	17
saturation	230	31
saturationen	211	17
saturday	-125	45
satut itsea	-9	129
satutaa	-9	129
satuu ei	-143	-121
satuu kun	-133	-133
satuu … niele	-133	-133
sav*	17	251
savin my	1	163
savin … table	2	130
saving	4	171
saw	-68	-160
saw the	-167	-168
saw … bil	-167	-168
sax	-29	157
sax i	-112	-132
sax … slojd	-112	-132
sax*	15	155
saxen	15	155
say … fel	-13	121
sayin the	118	-40
sayin … be	-29	133
saying	127	166
says he	7	262
says her	-154	-144
says his	15	-163
says if	13	140
says it	-198	-157
says its	147	104
says … arm	-53	-117
says … foot	-139	-123
says … hurts	-149	-158
says … i	13	140
says … is	16	163
says … shoul	-153	-145
says … throa	-123	-160
says … wants	23	213
scare i	23	156
scare im	-8	120
scare me	-104	-112
scare … #	-104	-112
scare … going	-2	123
scare … my	15	151
scare … the	-152	-142
scare … wil	23	156
scared	123	198
scars	-167	-191
sce*	-139	-147
sch*	-136	99
schac och	-111	-136
schac … jag	-111	-136
schack	-152	-173
scham i	-155	-123
schampo	-155	-123
scharlakansfeber	-142	-136
schem chefe	-92	-115
schem … alt	-92	-115
schemat	-100	-126
sco*	-3	122
scout pusar	-3	122
scout … honom	-3	122
scoutledaren	-3	122
scr*	-123	48
scrat my	-27	88
scrat … wrist	22	132
scratching	-76	47
screaming	17	196
scree time	-154	-147
screen	-154	-147
screening	-167	-175
se	0	241
se blode	-8	101
se de	-118	-119
se i	108	9
se min	-71	-162
se on	-130	23
se til	35	164
se … att	29	158
se … en	43	131
se … hemlo	-118	-119
se … nat	108	9
se … rina	-8	101
sea*	-91	-162
secon hand	-106	-105
secon neck	99	25
secon … hurts	99	25
second	-78	-142
seconds	115	28
sedan #	-152	-167
sedan barne	-114	-124
sedan brand	-31	97
sedan forlo	-142	-51
sedan fruko	168	12
sedan got	-111	-122
sedan hocke	-131	-98
sedan hustr	58	163
sedan i	94	-87
sedan igar	-60	-234
sedan jag	-146	-213
sedan kl	109	15
sedan klock	128	-10
sedan lange	-163	-155
sedan mama	4	134
sedan man	43	125
sedan papa	-131	-141
sedan tolv	159	52
sedan tre	-202	-175
sedan tva	-100	-115
sedan undra	70	-75
sedan vi	-137	-117
sedan … #	109	15
sedan … behov	-123	-102
sedan … borja	-251	-236
sedan … dagar	-184	-81
sedan … dog	-113	-52
sedan … efter	179	18
sedan … flyta	-142	-155
sedan … gar	89	-94
sedan … hangi	-117	-63
sedan … har	-130	-86
sedan … jag	159	-29
sedan … manda	-152	-58
sedan … mar	87	130
sedan … morse	75	-123
sedan … nat	151	-31
sedan … och	15	-173
sedan … olyck	-135	-124
sedan … skota	-110	-98
sedan … slog	171	42
sedan … sluta	-118	-129
sedan … time	130	3
sedan … tisda	-124	-103
sedan … tva	154	33
sedan … varas	-140	-135
sedan … vecko	-194	-156
see mysel	-13	132
see … couns	-116	-126
see … point	-5	122
seein spots	173	38
seein … with	121	31
seg	68	-85
seg har	131	22
seg … huvud	131	22
seg*	120	-81
segna ner	160	9
segna … vid	95	19
segnade	160	9
seizu at	-113	-91
seizu now	168	18
seizu … work	-113	-91
seizure	135	-70
seizures	-155	-134
sej	172	152
sekava	199	26
sekavia	121	3
seksiin	-11	94
sekun har	-119	-111
sekun hela	81	12
sekun inan	-7	134
sekun nar	12	-100
sekun och	97	-42
sekun stel	134	45
sekun treti	-152	-128
sekun under	104	10
sekun … da	131	4
sekun … haft	-173	-156
sekun … nacke	134	45
sekun … sex	104	10
sekun … tiden	81	12
sekund	79	-106
selexid	-140	-137
selka	-129	-188
selka jumis	-158	-139
selka on	-60	-130
selka … kipea	-177	-137
sem*	-222	-260
semes haha	-124	-99
semes kan	-156	-144
semes och	-126	-132
semes … jag	-87	-116
semes … man	-114	-88
semes … vacin	-116	-101
semester	-131	-143
semestern	-216	-239
sen #	-25	-162
sen altid	-127	-111
sen ar	-12	174
sen blev	209	17
sen blodn	-132	-116
sen borja	139	-14
sen bra	-138	-113
sen ca	108	-5
sen det	-118	-45
sen efter	150	5
sen en	-20	-184
sen et	-246	-213
sen feber	-145	-119
sen fem	-199	-181
sen flera	-149	-166
sen flygr	126	13
sen fodse	-159	-112
sen fol	177	16
sen forlo	9	185
sen fruko	170	24
sen fyra	-15	111
sen gipse	119	37
sen halv	101	24
sen han	144	47
sen hopar	29	129
sen i	55	-81
sen imors	147	6
sen inat	211	10
sen ja	-176	-149
sen jag	-119	-212
sen kan	144	164
sen klima	-148	-158
sen kom	169	141
sen korti	-132	-98
sen lange	-39	-209
sen lileb	-122	-114
sen lunch	158	4
sen mage	-118	-99
sen mar	-7	-117
sen maste	108	-14
sen midag	160	44
sen nagot	-166	-130
sen nio	127	36
sen nu	183	-69
sen pulka	-112	-108
sen roda	-187	-151
sen sag	91	5
sen sager	113	15
sen skrat	-18	154
sen slapt	98	15
sen tonar	-101	-87
sen vakna	115	-18
sen var	-86	37
sen vaxer	-120	-118
sen vi	206	16
sen vil	-130	-176
sen … #	87	-60
sen … a	134	10
sen … anfal	-101	-87
sen … ar	-176	-160
sen … at	202	56
sen … att	113	15
sen … blev	-192	-199
sen … borja	-90	-180
sen … bra	-118	-158
sen … byte	-156	-162
sen … det	168	181
sen … dog	1	156
sen … efter	112	9
sen … en	131	-18
sen … fem	101	24
sen … flyta	-166	-195
sen … for	-35	129
sen … forlo	-8	130
sen … formi	163	47
sen … fru	30	125
sen … fylde	-143	-181
sen … gar	65	-104
sen … gick	-145	-80
sen … halva	-123	-121
sen … har	143	-83
sen … hem	-128	-130
sen … host	-146	-135
sen … hosta	1	181
sen … huger	108	-5
sen … jag	114	159
sen … kan	-189	-172
sen … kliar	125	49
sen … kom	-150	-205
sen … kval	96	-64
sen … la	-129	-164
sen … malad	-178	-146
sen … manad	-214	-187
sen … manda	-277	-199
sen … mar	-135	-102
sen … morse	107	-73
sen … nat	139	-13
sen … nio	132	38
sen … nu	161	107
sen … o	108	38
sen … och	251	-28
sen … ont	127	57
sen … par	-268	-245
sen … sager	127	24
sen … sate	155	2
sen … sluta	-99	-154
sen … tande	104	29
sen … tim	159	59
sen … timar	67	171
sen … time	305	16
sen … tog	-149	-94
sen … tre	-112	-28
sen … vakna	253	24
sen … vanli	-154	-127
sen … var	2	155
sen … vecka	-233	-238
sen … vil	-119	-113
sen … viska	-111	-115
senare	-71	-134
senas kvart	137	6
senaste	145	60
send	185	198
send help	164	5
send … my	164	5
sendrag	-181	-188
senorna	114	18
sent	-326	-192
sent jag	6	119
sent me	17	165
sent sa	-102	-68
sent to	-104	-84
sent … a	17	165
sent … har	6	119
sent … jag	-109	-112
sent … the	-104	-84
sentence	142	-19
sep*	-169	-200
separ och	-148	-155
separerat	-148	-155
sepsi och	-109	-104
sepsi … nu	-109	-104
sepsis	-164	-180
ser	257	67
ser alt	3	177
ser bara	273	53
ser benet	176	-3
ser bilen	-120	-124
ser bra	-354	-308
ser det	139	172
ser dimig	159	44
ser doda	34	150
ser dubel	27	-117
ser framf	-21	121
ser fula	-180	-168
ser hur	-182	-200
ser menin	-125	-118
ser plots	171	20
ser prick	230	42
ser rator	173	-21
ser regnb	114	43
ser ringa	177	32
ser saker	174	174
ser sar	-16	134
ser skate	-181	-155
ser sma	-9	112
ser sne	135	2
ser som	-159	-152
ser stjar	235	51
ser sudig	182	28
ser ut	192	35
ser … att	179	36
ser … dima	140	34
ser … dubel	123	8
ser … fasti	-113	-103
ser … forst	-131	-105
ser … genom	132	-2
ser … halva	226	22
ser … i	106	-28
ser … ingen	156	23
ser … kraks	91	22
ser … kring	127	26
ser … man	-9	112
ser … manis	34	150
ser … mig	-21	121
ser … mycke	-163	-163
ser … nar	117	-50
ser … och	179	91
ser … ont	131	35
ser … pa	169	19
ser … prata	-163	-164
ser … runt	172	41
ser … sager	20	113
ser … som	157	44
ser … ut	61	-88
ser … utan	-124	-112
ser … vit	130	17
ser*	-329	-216
serie	-135	-128
serie dar	-122	-97
serie om	-136	-150
serie … ala	-156	-145
serie … dom	-107	-106
serie … titar	-164	-141
serien	-213	-216
sertr … jag	-127	-140
sertralin	-190	-151
ses	-64	182
ses pa	-62	171
ses … andra	-5	220
ses … torsd	-147	-167
set mycke	-82	-100
set til	20	156
set … hela	102	11
set … vald	-82	-100
seuraava	-194	-161
sex	198	163
sex anars	2	171
sex ar	-87	72
sex av	21	148
sex behov	-87	-103
sex fast	8	111
sex gange	167	11
sex i	-123	-150
sex igar	-42	106
sex manad	103	24
sex med	27	145
sex nater	15	129
sex som	104	10
sex timar	198	12
sex vecko	112	-19
sex … dagen	-87	-103
sex … gamal	142	-36
sex … helge	-123	-150
sex … sager	7	132
sex … sen	77	-42
sexar ur	141	66
sexar … badtu	141	66
sexli ar	-116	-119
sexli … dot	-116	-119
sexlivet	-116	-119
sh	-9	151
sh igen	-9	151
shaki and	-25	173
shaki chils	170	34
shaking	145	200
sharp … one	114	40
shavi smal	-172	-181
shavi … cut	-172	-181
shaving	-172	-181
she wants	15	169
she … a	161	44
she … it	-51	-148
she … no	-127	-138
she … three	-138	-131
she*	155	60
shed	10	156
shelf	-106	-120
shelt tonig	34	162
shelter	34	162
shes	163	-15
shes been	-14	143
shes shive	185	27
shes … we	157	-12
shi*	79	-34
shing vacin	-125	-119
shingles	-125	-119
shit va	-119	-114
shit … sjukt	-119	-114
shivering	255	34
shivery	-158	-136
sho*	-91	-147
short	198	22
short of	198	22
short … breat	198	22
shot	14	-131
shot in	183	15
shot … the	183	15
shoul blade	148	10
shoul i	-47	-258
shoul … do	-168	-168
shoul … feel	114	40
shoul … get	-145	-191
should	-45	-152
shoulder	-92	-158
shr*	162	28
shrimp	162	28
shunt	121	47
shunt och	121	47
shunt … huvud	121	47
sic*	5	-206
sick	85	-168
sick al	-137	-135
sick and	218	22
sick note	-179	-180
sick … for	-144	-148
sick … night	-137	-135
sicks i	-133	-85
sicksack	-133	-85
sid*	135	-81
sida av	105	31
sida blod	117	35
sida efter	-86	-105
sida har	-151	-128
sida nar	29	182
sida sa	132	14
sida … ansik	124	19
sida … i	118	32
sida … jag	-25	112
sida … lite	117	35
sida … lunch	103	13
sida … ni	-93	-107
sida … som	159	50
sidan	197	-51
sidan ar	166	12
sidan blode	115	22
sidan jag	193	41
sidan langt	118	48
sidan ont	193	94
sidan racke	139	-12
sidan svima	102	46
sidan … bubla	141	8
sidan … han	153	17
sidan … i	186	82
sidan … krope	135	14
sidan … lite	115	22
sidan … ner	118	48
sidan … rod	115	44
sidan … som	161	6
sidan … svima	109	51
side	155	-89
side and	146	50
side has	121	13
side he	84	-13
side of	118	11
side … gone	121	13
side … i	146	32
side … my	128	47
side … says	84	-13
sifror	-135	-154
sig	201	97
sig a	181	107
sig altid	-5	119
sig ar	128	65
sig bakat	144	19
sig bara	-138	-113
sig efter	137	60
sig en	109	-57
sig fast	87	-20
sig for	42	-138
sig fran	-109	-135
sig hora	30	123
sig i	-129	-73
sig igen	65	122
sig in	17	156
sig ingen	-198	-173
sig jag	-27	127
sig klade	111	-23
sig kry	-179	-159
sig mar	152	16
sig med	-13	190
sig mot	-81	62
sig mycke	112	19
sig nagot	123	8
sig nar	-120	-89
sig nu	132	8
sig och	213	216
sig om	79	-122
sig pa	-8	247
sig sa	-94	-128
sig sen	30	-100
sig up	225	23
sig vaken	104	7
sig vi	152	64
sig … ansik	149	20
sig … armar	18	190
sig … barne	10	151
sig … brost	228	9
sig … et	-163	-131
sig … for	153	36
sig … golve	-204	-209
sig … halse	247	-11
sig … han	143	131
sig … hande	103	-13
sig … hel	148	22
sig … hene	11	149
sig … i	106	231
sig … jag	-140	-169
sig … kaken	119	22
sig … karto	130	11
sig … laren	-8	120
sig … man	-110	-130
sig … masa	129	6
sig … med	6	121
sig … men	-177	-172
sig … mig	173	253
sig … nar	-172	-225
sig … naten	-96	-105
sig … norbo	-95	-120
sig … och	174	74
sig … ont	112	19
sig … orat	-156	-102
sig … pa	138	203
sig … sag	27	106
sig … skaka	126	-4
sig … skar	131	7
sig … som	19	-117
sig … svima	-132	-129
sig … toan	-24	147
sig … tunga	-138	-118
sig … tva	104	25
sig … utan	30	144
sig … vagen	93	-15
sig … vanli	-4	120
sig … vanst	126	10
sikta pa	-3	115
sikta … mig	24	176
sil	92	-76
silalta	-2	126
silma kuiva	-112	-106
silma … nayto	-112	-106
silmasta	157	-3
sim*	-262	-200
sima	16	138
sima ut	16	138
simha badva	113	8
simha … fick	113	8
simningen	-126	-107
simsk doter	-87	-101
simsk … har	-121	-132
simsk … morgo	121	29
simskolan	-87	-101
sin	43	115
sin bror	-160	-14
sin egen	62	-140
sin far	11	111
sin gang	-4	111
sin hogra	155	21
sin mama	-128	-136
sin man	-135	-69
sin medic	47	96
sin nya	0	113
sin pena	133	22
sin sambo	-5	117
sin telef	8	115
sin … arm	155	21
sin … hand	168	4
sin … hur	-120	-110
sin … jag	-64	120
sin … men	154	8
sin … och	-44	150
sina	52	105
sina medic	-129	-132
sina ringa	2	125
sina skars	6	134
sina smyck	8	131
sina verkt	17	133
sina … med	12	137
sina … och	-41	138
sina … til	28	175
since	-71	-169
since an	163	20
since i	-206	-217
since movin	-162	-161
since the	-155	-156
since this	143	-5
since yeste	101	-124
since … #	144	23
since … break	-132	-148
since … hour	163	20
since … morni	175	30
since … night	27	-137
since … no	-166	-126
sinus again	-102	-109
sinuses	-171	-187
sis*	54	349
sist fick	-16	95
sista	-14	307
sista gang	21	134
sista gange	43	273
sista jul	12	117
sista medel	-5	129
sista ol	5	142
sista table	-112	-140
sista tiden	-140	-194
sista timen	152	3
sista … imorg	-112	-140
sista … jag	15	181
sista … nu	12	117
sista … vi	12	152
sister	166	180
sit	198	146
sit eget	192	3
sit insul	112	-21
sit namn	129	2
sit rum	10	147
sit stil	175	146
sit tjat	-81	-137
sit val	-111	-127
sit … dar	-111	-127
sit … fora	-101	-120
sit … namn	163	3
sit … och	63	173
sit*	228	231
sita	54	-134
sita det	127	-12
sita frama	128	-20
sita hogt	-120	-97
sita pa	-160	-198
sita up	124	-7
sita … eler	-120	-97
sita … for	142	-30
sita … knat	92	-13
sita … tryck	127	-12
sitan och	151	46
siten	135	239
siter	222	205
siter bakoc	111	-9
siter bara	171	89
siter brand	-147	-119
siter det	94	-48
siter djupt	-133	-107
siter en	140	19
siter fast	70	-122
siter frama	246	-17
siter hos	80	162
siter i	146	294
siter jag	135	133
siter konst	-218	-196
siter kvar	234	65
siter lange	-119	-129
siter me	-1	135
siter med	19	222
siter mest	-156	-176
siter mjalt	-147	-134
siter pa	277	80
siter som	103	-14
siter stil	105	-20
siter stila	206	35
siter up	127	-16
siter … badka	0	132
siter … bilen	12	130
siter … brost	183	-1
siter … en	165	129
siter … fatol	75	-45
siter … for	-147	-119
siter … fortf	140	6
siter … frama	140	-8
siter … garag	-16	116
siter … garde	15	156
siter … hakan	164	49
siter … hande	-102	-120
siter … henes	95	-34
siter … i	226	150
siter … jarnv	6	121
siter … kniv	121	35
siter … knive	-19	113
siter … kor	-122	-118
siter … mig	70	154
siter … nere	194	64
siter … nu	136	19
siter … pa	-162	-43
siter … racke	-50	192
siter … rulst	36	155
siter … rumet	-32	103
siter … sangk	144	15
siter … sidan	173	9
siter … sit	17	107
siter … skoge	-17	121
siter … spare	168	-20
siter … taket	-106	27
siter … tar	103	18
siter … up	114	-1
siter … vid	166	-24
siter … yr	127	14
sitin on	173	136
sitin … it	134	-8
six minut	125	1
siz*	-153	-139
sja*	-9	202
sjal	-167	-158
sjale att	-79	-98
sjale jag	13	136
sjale … betal	-79	-98
sjale … vil	13	136
sjalen	-8	116
sjalv	-17	247
sjalv ar	-110	-113
sjalv att	-109	-231
sjalv bland	-137	-168
sjalv bli	-123	-152
sjalv blivi	-76	-117
sjalv fora	-79	-112
sjalv genom	-11	112
sjalv har	-144	-129
sjalv hema	145	106
sjalv i	-149	1
sjalv ila	-2	111
sjalv inat	35	128
sjalv jag	123	152
sjalv med	-75	49
sjalv mor	-103	-146
sjalv nar	-127	-103
sjalv och	114	124
sjalv om	-48	79
sjalv sa	27	151
sjalv sen	-140	-142
sjalv sjalv	-103	-146
sjalv svima	-132	-129
sjalv tils	8	115
sjalv valt	8	169
sjalv vanli	-130	-138
sjalv … ansik	-3	154
sjalv … aret	-79	-112
sjalv … ater	-97	-141
sjalv … att	-55	101
sjalv … av	-132	-129
sjalv … bara	-144	-126
sjalv … dalig	-119	-145
sjalv … de	-174	-184
sjalv … fa	-103	-109
sjalv … for	-2	111
sjalv … foral	-76	-117
sjalv … forsv	17	107
sjalv … han	-71	-156
sjalv … hande	106	12
sjalv … har	-159	-179
sjalv … klima	-150	-147
sjalv … mor	-103	-146
sjalv … papa	-123	-152
sjalv … sjuan	-106	-146
sjalv … skosn	6	121
sjalv … skuri	0	123
sjalv … stryp	-115	-111
sjalv … trana	-128	-195
sjalv … unga	-137	-168
sjalva	132	148
sjalvforsvarskurs	-115	-111
sjalvfortroende	-119	-145
sjalvmordet	-103	-146
sjalvmordsbombare	-90	-117
sjalvmordtankar	24	134
sjalvmorstankar	18	177
sjalvskada	-84	-101
sjalvskadebeteende	-136	-176
sjalvt	144	-22
sjalvtest	-138	-149
sjate	19	162
sjate vanin	27	153
sjate … dor	29	125
sje*	23	157
sjelv hela	23	157
sjelv … tiden	23	157
sjelvmordstankar	23	157
sjon andas	114	24
sjon kalt	-120	-117
sjon och	-114	-116
sjon … fick	-114	-116
sjon … konst	114	24
sjon … mar	-120	-117
sjonk i	113	8
sjonk … simha	113	8
sjonk … vid	90	36
sjosjuk	-137	-101
sju ar	-144	-153
sju av	-133	-120
sju gange	-108	-142
sju har	-115	-152
sju och	-171	-94
sju … gamal	93	30
sju … har	136	10
sju … ont	-115	-152
sju … tio	-133	-120
sju*	-70	-161
sjuan nu	-106	-146
sjuan … ar	-106	-146
sjuaringen	-151	-132
sjuk	-176	-270
sjuk hon	137	26
sjuka	220	40
sjuka alved	-113	-100
sjuka och	143	45
sjuka … slog	134	20
sjukd … jag	-96	-138
sjukdom	-171	-96
sjukg for	-134	-138
sjukg sa	-139	-157
sjukg tog	22	190
sjukg … att	-139	-157
sjukg … mig	22	190
sjukg … rygen	-134	-138
sjukgymnasten	-168	-25
sjukh efter	-205	-193
sjukh med	-98	-133
sjukh … barne	-98	-133
sjukh … hjart	-131	-103
sjukhuspel	-98	-133
sjuki for	-176	-170
sjuki … fora	-124	-121
sjukintyg	-209	-240
sjuks for	-130	-181
sjuks nagra	-84	-111
sjuks … dagar	-84	-111
sjuks … depre	-77	-106
sjuks … en	-152	-167
sjuks … ingen	26	133
sjuks … utmat	-152	-161
sjukskriven	-189	-240
sjukt ont	155	-17
sjukt … i	107	9
sjukt … pa	148	53
sjukvardare	-153	-164
sjund vanin	-19	167
sjunde	-15	168
sjunker	207	9
ska	-258	92
ska ata	-6	142
ska bara	24	226
ska bli	-98	49
ska bort	-9	217
ska brana	31	169
ska det	-190	-66
ska do	-159	-148
ska doda	-70	82
ska drank	16	198
ska en	-214	-206
ska fa	-4	306
ska forkl	-143	-144
ska fylas	-103	-99
ska ga	19	180
ska gasa	28	184
ska gifta	90	296
ska gora	165	223
ska han	-141	-43
ska hopa	14	224
ska ja	-90	-192
ska kola	-215	-216
ska kolmo	-120	-97
ska kopa	6	102
ska kroka	27	98
ska lakar	-89	-96
ska lamna	-115	-170
ska lever	-133	-126
ska man	-282	-399
ska nitro	-130	-99
ska opere	-202	-197
ska orka	20	147
ska pa	-304	-322
ska presa	-139	-157
ska rada	36	131
ska resa	39	197
ska ringa	-137	-140
ska san	-159	-145
ska sima	16	138
ska skada	-27	161
ska skaka	-4	119
ska skara	26	231
ska skick	43	209
ska skjut	49	286
ska skriv	-194	-220
ska sluta	27	126
ska soka	-145	-196
ska sova	-231	-235
ska start	15	96
ska stick	8	155
ska svara	-149	-128
ska svima	135	1
ska ta	-83	100
ska tanka	33	147
ska tas	-113	-160
ska trafa	-12	139
ska tryck	-10	83
ska tvata	42	113
ska utpla	21	109
ska vad	11	111
ska vakna	22	165
ska valja	-171	-180
ska vanta	-114	-170
ska var	-133	-107
ska vara	-15	149
ska vi	-29	-234
ska … #	-168	-145
ska … aka	-7	-146
ska … ala	33	138
ska … andas	1	117
ska … angra	10	144
ska … ar	-114	-115
ska … arlig	14	128
ska … bada	-14	111
ska … bebis	20	191
ska … betal	31	139
ska … blod	-175	-193
ska … blodp	-175	-209
ska … borja	-93	-120
ska … brand	-148	-148
ska … brolo	-155	-158
ska … brost	-139	-157
ska … dar	16	170
ska … de	-117	-191
ska … den	5	154
ska … det	23	202
ska … dig	-125	-167
ska … fa	53	176
ska … feber	117	-7
ska … flygb	15	96
ska … forny	17	117
ska … forts	-32	-157
ska … fran	4	122
ska … ga	-6	149
ska … gor	-125	-151
ska … ha	-95	-143
ska … hela	21	109
ska … hema	-70	-85
ska … hon	158	31
ska … honom	-4	333
ska … hunde	-2	91
ska … i	-202	-170
ska … ihjal	42	243
ska … inte	16	256
ska … katen	43	150
ska … kola	-134	-140
ska … leva	24	166
ska … livet	33	150
ska … lungi	-156	-155
ska … lycka	-5	128
ska … metot	-134	-143
ska … mig	93	288
ska … min	56	219
ska … nan	30	170
ska … ner	-25	209
ska … nyfod	-145	-129
ska … ocksa	20	146
ska … opere	-98	-119
ska … ordna	12	127
ska … over	-11	106
ska … pa	-155	-48
ska … prata	-214	-239
ska … proce	-1	118
ska … prove	-133	-140
ska … roka	29	129
ska … sa	-128	-121
ska … saga	-135	-122
ska … sita	-120	-97
ska … sjalv	-123	-152
ska … skriv	-89	-96
ska … slut	75	257
ska … sta	-103	-137
ska … syra	-35	101
ska … tal	-160	-153
ska … tapa	-82	-85
ska … temad	-110	-149
ska … thail	-114	-134
ska … til	-103	35
ska … tvata	-219	-207
ska … tyst	1	138
ska … up	-15	167
ska … ut	-101	175
ska … vacin	-183	-184
ska … vacka	-154	-130
ska … vagen	35	114
ska … vaner	-110	-122
ska … vanta	161	42
ska … var	-90	-23
ska … vara	-103	-12
ska … vard	-144	-142
ska*	2	184
skab	-110	-114
skada	-14	278
skada folk	22	117
skada i	114	8
skada mama	-2	117
skada mej	18	118
skada mig	-70	74
skada min	-58	122
skada mit	4	124
skada nagon	-26	119
skada nan	0	161
skada sig	4	123
skada var	10	116
skada … anski	114	8
skada … barn	33	156
skada … chef	-9	112
skada … far	10	116
skada … fatar	6	109
skada … for	-12	103
skada … snart	-17	93
skadade	-234	-256
skadar	51	270
skadespelare	38	188
skafa	-140	-197
skafat	-36	134
skaferiet	-110	-140
skag	-185	-162
skag fastn	-127	-90
skag … i	-127	-90
skaka	290	192
skaka andas	118	29
skaka bara	-126	-93
skaka bebis	7	209
skaka har	126	-4
skaka hela	120	-2
skaka hene	136	124
skaka hon	120	44
skaka i	131	76
skaka liger	-6	158
skaka liv	-177	-178
skaka mit	18	144
skaka nasta	10	146
skaka o	175	0
skaka och	151	11
skaka ogon	187	8
skaka ring	-130	-97
skaka sa	177	6
skaka ser	122	-4
skaka sveta	139	30
skaka … #	134	5
skaka … ar	151	37
skaka … barn	18	144
skaka … bebis	-1	174
skaka … bergo	-115	-131
skaka … dem	-102	-107
skaka … fort	118	29
skaka … hande	-85	-103
skaka … hart	18	108
skaka … hela	142	73
skaka … i	-144	-151
skaka … inte	151	15
skaka … jag	-120	-124
skaka … pa	-6	158
skaka … prata	109	-35
skaka … saker	122	-4
skaka … sange	176	14
skaka … vet	-130	-97
skaka … vita	142	0
skakade	-119	114
skakf yr	135	31
skakf … nar	135	31
skakfosa	135	31
skakn och	123	15
skakn … ogon	123	15
skakningar	154	19
skal	-72	81
skal vil	-5	140
skal … slock	-5	140
skala	-109	-75
skala bebis	172	3
skala benen	134	1
skala til	-114	-112
skala … i	230	3
skala … tio	-114	-112
skalade	43	-116
skalan	-170	-185
skalat	219	5
skaldjur	142	16
skale efter	-97	-102
skale lite	-176	-172
skale nar	123	17
skale pa	66	168
skale star	-17	93
skale … a	137	54
skale … gymet	110	36
skale … me	-17	93
skale … mig	-10	168
skale … vinet	-97	-102
skaler	-28	177
skalr #	137	8
skalra	144	50
skalrar	271	18
skam nar	-121	-148
skam … famil	40	183
skam … har	-149	-156
skam … jag	-124	-134
skama ihjal	-102	-93
skama … men	-102	-93
skamas	-102	-93
skams	45	184
skams i	-131	-137
skams over	0	139
skams sa	-14	155
skams … att	6	174
skams … skola	-131	-137
skamt	-200	-147
skamt bara	-155	-169
skamt jag	-146	-147
skamt men	-4	166
skamt … behov	-146	-147
skamt … nar	-157	-177
skamtar	-25	111
skankte	7	148
skape a	-12	107
skape behov	-103	-142
skape i	11	123
skape och	-25	138
skape … hon	-12	107
skape … kval	11	123
skape … nyt	-103	-142
skape … sager	-19	93
skapl … bula	-141	-131
skapluckan	-139	-54
skar en	-115	-122
skar i	108	110
skar mej	54	98
skar ner	131	7
skar pa	132	14
skar sig	42	233
skar … djupa	11	128
skar … djupt	12	-162
skar … honom	131	7
skar … i	-121	28
skar … iblan	87	264
skar … igen	31	231
skar … inte	-146	-171
skar … lite	-142	-213
skar … liten	-115	-122
skar … nasta	30	151
skar … ogone	108	29
skar … pa	-162	-189
skar … sjalv	5	125
skar … vanst	132	14
skar … varje	-21	181
skar … ytlig	-141	-131
skara	-172	38
skara av	11	96
skara bort	36	140
skara komer	16	133
skara mej	13	117
skara mig	-153	-128
skara ner	-71	-118
skara pulsa	-10	160
skara tomat	-109	-104
skara ut	13	151
skara … chipe	13	95
skara … det	22	144
skara … for	-120	-178
skara … i	13	117
skara … igen	55	201
skara … mig	11	96
skara … nar	-128	-120
skara … nu	47	159
skarm	-126	-111
skarm pa	-95	-113
skarm … jobet	-95	-113
skarmarbete	-133	-128
skarmen	-141	-201
skarmtid	-121	-139
skarp	157	57
skarpet	11	229
skars pa	18	203
skars … armar	9	139
skarsar	14	228
skart	8	185
skart mig	8	185
skaten	-220	-184
skateverket	-135	-145
skav	-135	-162
skav fran	-111	-119
skav sar	-100	-111
skav … av	-100	-111
skav … sport	-111	-119
skaver	-192	-190
skavs i	-107	-123
skavs pa	-122	-134
skavs … halen	-124	-123
skavs … hande	-107	-123
skavsar	-242	-272
ske	21	158
skele nu	131	13
skele stick	147	33
skele … ut	147	33
skeletet	209	35
skena ingen	-118	-139
skena och	119	31
skena … jag	119	31
skenade	-118	-139
skenar	188	12
skick ambul	126	12
skick bilde	21	166
skick et	-66	106
skick hejda	10	103
skick hjalp	173	1
skick intyg	-133	-116
skick jag	-151	-108
skick medic	-91	-107
skick mig	36	145
skick order	0	128
skick stral	11	255
skick til	39	175
skick … avske	-21	109
skick … bild	-75	69
skick … det	-110	-131
skick … digit	-133	-116
skick … farmo	2	77
skick … fort	173	1
skick … genom	11	176
skick … och	7	144
skick … sen	-164	-167
skick … til	94	182
skicka	166	55
skickade	-42	177
skickar	-19	81
skickas	-11	125
skickat	-68	123
skidl i	-165	-141
skido in	118	22
skido … i	118	22
skidor	-170	-257
skift i	-170	-152
skiing	-189	-209
skild	-148	-193
skiln nar	2	123
skiln pa	-176	-105
skiln … jag	2	123
skiln … strok	-121	-103
skilnad	13	166
skilnaden	-167	-143
skils gar	26	100
skilt	-99	-109
skilt mig	-99	-109
skilt … och	-99	-109
skin	274	8
skine e	-114	-125
skine … borta	-114	-125
skinet	49	-98
skinslamsa	116	19
skit men	-93	-93
skit trot	102	29
skit … det	-93	-93
skit … o	102	29
skite i	12	147
skite … alt	12	147
skiter	12	147
skito i	-143	-145
skito … punge	-143	-145
skitont	-117	-136
skjor han	136	-21
skjorta	132	-42
skjortan	168	2
skjut	-114	-149
skjut av	-154	-154
skjut ho	-114	-105
skjut hunde	-2	91
skjut ifran	-95	-86
skjut med	53	-77
skjut sig	33	163
skjut tinit	-99	-92
skjut up	-3	198
skjut … bagen	145	3
skjut … benet	144	29
skjut … min	-114	-105
skjut … nej	-114	-105
skjut … paint	-112	-112
skjut … skola	55	222
skjut … tandl	-104	-102
skjut … troth	-154	-154
skjuta	65	321
skjutbanan	-99	-92
skjuten	176	-69
skjuter	-224	-166
sko	-181	-152
skoge a	-11	76
skoge han	150	11
skoge med	-15	152
skoge … inte	-3	133
skoge … repet	-15	152
skoge … sagt	-11	76
skoj	-98	23
skoj sager	6	121
skoj … det	-9	118
skoj … han	6	121
skoja jag	-120	-151
skoja om	-162	-154
skoja … att	-162	-154
skojar	-147	-155
skola	-79	91
skola behov	-158	-160
skola dar	102	-2
skola en	3	131
skola for	-22	-147
skola fraga	-140	-36
skola har	-145	-194
skola lol	136	-16
skola med	17	184
skola och	56	169
skola pa	-32	147
skola va	-110	-115
skola vil	-135	-51
skola … alt	136	-16
skola … det	-146	-171
skola … en	-113	-146
skola … ha	-182	-181
skola … lange	-138	-127
skola … man	102	-2
skola … manda	5	146
skola … mina	-82	-106
skola … om	-187	-170
skola … ska	-128	-144
skola … svuln	11	135
skolan	-119	81
skolj lite	182	48
skolj med	-122	-119
skolj … men	177	46
skolj … vaten	-122	-119
skolm forsv	-106	-112
skolm … pa	-106	-112
skolmorgon	-106	-112
skolu men	21	86
skolu … det	21	86
skolupgift	21	86
skolvagrar	-136	-134
skon	-190	-168
skon ar	-129	-119
skon … for	-129	-119
skona att	17	137
skona … vara	17	137
skonare	34	168
skons sat	30	143
skons … att	30	143
skonsamt	30	143
skont	-11	246
skont att	15	164
skont men	-88	-155
skont nar	3	135
skont om	-13	113
skont rol	-121	-153
skont … det	22	170
skont … ha	19	131
skor	-194	-212
skorn i	96	4
skorn och	-5	110
skorn … gick	-5	110
skorn … morse	96	4
skorna	-193	-138
skoskav	-164	-141
skosn pa	6	121
skosn … skoj	6	121
skosnoret	6	121
skot	-141	-63
skot en	-147	-135
skot up	-147	-141
skot … forst	-126	-122
skot … tiden	-147	-141
skota sno	44	-109
skota … det	124	22
skota … i	132	37
skotade	97	-72
skote alt	-163	-152
skote dropa	-123	-101
skote gar	-117	-97
skote gick	131	-23
skote hjalm	134	42
skote i	-74	-163
skote in	144	10
skote landa	99	22
skote mot	142	59
skote pa	190	15
skote rakt	139	23
skote sa	50	-69
skote svule	-106	-88
skote … att	97	-36
skote … fick	100	40
skote … helge	-230	-219
skote … i	152	14
skote … in	139	23
skote … men	-106	-88
skote … norma	-112	-74
skote … om	-121	-99
skote … sprac	134	42
skote … til	11	111
skoterkapan	-106	-88
skoterkorningen	-145	-118
skoterled	-123	-101
skotern	193	-87
skoterolycka	169	11
skoterska	-115	-151
skoterskan	39	-102
skotn och	102	14
skotn … nu	102	14
skots i	128	7
skots … benet	128	7
skotskada	128	7
skov	158	29
skr*	-83	94
skrac pa	-161	-153
skrac … bio	-120	-110
skrac … teate	-99	-97
skrack	-76	118
skraj	-98	-119
skraj ingen	-98	-119
skram mig	101	156
skramer	110	170
skrap kna	-115	-102
skrap knat	-120	-132
skrap pa	-193	-163
skrap up	-136	-118
skrap … grus	-115	-102
skrap … knana	-153	-132
skrap … knat	-177	-159
skrap … pa	-131	-119
skrapade	-233	-223
skrapsar	-193	-163
skrat	-227	-283
skrat at	-211	-204
skrat fel	117	23
skrat hon	-8	159
skrat lite	93	13
skrat pa	-134	-170
skrat sa	-153	-202
skrat sluta	20	153
skrat … ar	-107	-120
skrat … det	-112	-195
skrat … inte	14	160
skrat … snet	93	13
skratade	-156	-115
skratar	-138	-70
skrek ena	161	32
skrek … balen	161	32
skrev	-172	103
skrev att	-2	179
skrev hejda	-19	149
skrev ju	-129	-136
skrev och	194	63
skrev … det	-132	-111
skrev … famil	15	183
skrev … for	-10	97
skrev … inte	136	35
skrevet	252	75
skrid och	-121	-101
skrid over	117	16
skrid … handl	117	16
skrid … ramla	-121	-101
skridskon	117	16
skridskor	-121	-101
skrik av	-117	-172
skrik det	2	116
skrik en	-119	-114
skrik feber	139	-14
skrik galt	167	0
skrik han	97	-6
skrik hela	-25	108
skrik hjalp	20	186
skrik konst	101	9
skrik nar	268	27
skrik och	53	197
skrik pa	-146	-32
skrik tanke	-25	87
skrik … dagen	-117	-127
skrik … galt	101	9
skrik … gladj	-122	-122
skrik … i	20	186
skrik … man	133	165
skrik … mig	28	131
skrik … naten	-137	-24
skrik … nater	32	138
skrik … och	139	-13
skrik … omgan	138	-1
skrik … slar	1	121
skrik … stund	-119	-114
skriker	26	126
skriv	93	-16
skriv arbet	-172	-191
skriv at	-94	-243
skriv att	-50	176
skriv bara	-70	-92
skriv brev	35	202
skriv breve	25	165
skriv dikte	25	151
skriv en	-164	-215
skriv et	-113	-122
skriv fort	51	173
skriv fran	-27	153
skriv gymna	-129	-125
skriv har	-31	135
skriv helre	-137	-153
skriv i	139	158
skriv jag	-160	-158
skriv klart	-12	125
skriv langr	125	6
skriv lapar	1	165
skriv med	215	36
skriv men	159	42
skriv ner	44	147
skriv ni	-118	-107
skriv nu	100	137
skriv ny	-137	-132
skriv om	-139	-231
skriv pa	77	142
skriv snart	13	143
skriv testa	-141	-134
skriv til	-175	-44
skriv vem	45	160
skriv … ala	44	147
skriv … behov	-58	-110
skriv … breve	-12	125
skriv … decka	-168	-170
skriv … det	175	62
skriv … eler	-141	-126
skriv … er	-78	53
skriv … grane	-11	129
skriv … han	45	233
skriv … henes	-148	-178
skriv … i	-9	109
skriv … in	-145	-157
skriv … inan	9	154
skriv … ingen	8	115
skriv … jag	41	123
skriv … journ	19	166
skriv … mig	-112	-58
skriv … snap	7	102
skriv … som	5	185
skriv … suici	-94	-126
skriv … tagit	9	101
skriv … til	14	189
skriv … toale	-17	122
skriv … toan	-19	95
skriv … ut	-118	-107
skriv … vanst	220	30
skrivbordet	95	19
skrivit	-39	322
skrubsar	-143	-137
skrum spyr	140	21
skrum … rot	140	21
skrumplever	206	4
skruv i	-119	-93
skruv om	164	-5
skruv sveta	103	47
skruv … bring	128	-4
skruv … och	103	47
skruv … orone	-119	-93
skruvar	-137	-142
skruvtving	128	-4
sku*	146	140
skuld ar	-2	154
skuld det	130	30
skuld han	97	-1
skuld har	133	56
skuld jag	114	37
skuld kom	121	13
skuld nar	-177	-148
skuld och	243	48
skuld sen	-75	-140
skuld yr	137	46
skuld … diabe	133	56
skuld … for	-5	120
skuld … han	151	35
skuld … igar	-127	-127
skuld … jag	-145	-143
skuld … ut	192	37
skulderbladen	189	-40
skulderbladet	-162	-143
skulderna	-2	154
skuldra	-128	-115
skuldran	-140	-164
skuldrorna	134	19
skule bli	-76	125
skule de	-106	-105
skule do	-165	-153
skule egent	217	71
skule fa	-53	178
skule ga	-3	130
skule ha	-7	143
skule hopa	-155	-169
skule hora	60	-114
skule klara	27	124
skule kuna	-211	-85
skule loga	-118	-102
skule marka	27	195
skule sakna	14	119
skule svalj	-173	-133
skule va	-23	222
skule veta	7	117
skule vilja	-183	-104
skule … att	13	106
skule … av	40	-119
skule … bra	-1	142
skule … det	-92	56
skule … doda	-134	-128
skule … et	-173	-133
skule … feber	-167	-143
skule … fraga	230	56
skule … fran	-155	-169
skule … ha	-83	-193
skule … hem	-22	82
skule … kasta	-6	112
skule … komit	-146	-157
skule … nice	-8	113
skule … pa	-53	92
skule … pensi	21	135
skule … prata	-168	-142
skule … saga	-114	-112
skule … stryp	-160	-141
skule … stuck	-126	-93
skule … tilba	-170	-167
skule … tryck	-5	153
skule … tyst	-4	180
skum	335	59
skum nar	162	26
skum … jag	141	24
skumi slem	190	29
skumigt	191	30
skure i	165	0
skure jag	2	77
skure … halse	165	0
skuren	166	104
skuri det	0	123
skuri mej	-14	154
skuri sa	-11	127
skuri up	245	-34
skuri … handl	209	-18
skuri … i	-31	-131
skuri … idag	-26	106
skuri … igen	-27	157
skuri … lite	-178	-164
skurit	224	195
sky*	163	312
skyd	-11	149
skyda	-4	149
skyda boend	-7	147
skydat	-7	147
skydskorna	-119	-117
skyla	35	133
skyla … sjalv	35	133
skyld pa	120	56
skyld … trani	120	56
skylde	120	56
skyldig	11	184
skyle pa	-12	120
skyler	-12	120
skynd er	168	3
skynd … han	168	3
skynda	221	53
sla	111	247
sla barn	23	209
sla ihjal	24	204
sla in	154	-2
sla mig	40	328
sla mycke	-11	152
sla … a	2	110
sla … doren	154	-2
sla … honom	24	156
sla … med	5	151
sla … min	8	138
sla … sla	12	132
sla*	76	163
slad	153	130
sladen	78	221
slag	-54	-135
slag iblan	-107	-120
slag inget	-130	-132
slag jag	-130	-132
slag mot	210	16
slag nar	-144	-159
slag pa	-156	-138
slag … gar	-140	-129
slag … halse	142	-2
slag … hjart	-126	-121
slag … huvud	145	32
slag … jag	-137	-152
slag … nar	-107	-120
slag … skale	113	19
slag … tva	-130	-132
slage	11	184
slage av	72	151
slage hema	-94	42
slage o	-5	113
slage … jag	-139	-214
slage … min	9	120
slage … sin	17	142
slaget	135	-2
slagi dem	-1	123
slagi fem	138	8
slagi i	-190	-219
slagi ihjal	-104	-121
slagi ihop	-115	-128
slagi mig	24	138
slagi sonde	-113	25
slagi til	173	21
slagi vad	-74	-111
slagi … gange	138	8
slagi … hela	-20	112
slagi … knat	-174	-158
slagi … min	-104	-121
slagi … mina	-115	-128
slagm medan	10	125
slagm … jag	10	125
slagmig	10	125
slakt	-170	-133
slakt gris	-107	-100
slakt … har	18	90
slakt … skar	-107	-100
slaktat	-148	-111
slang	-60	89
slang … i	-14	163
slanga	-11	141
slangt	4	139
slant	170	-71
slap	236	3
slap bebis	120	0
slap i	151	17
slap nu	134	26
slap o	134	4
slap och	-14	-141
slap … armar	131	9
slap … hange	-185	-152
slapa	-111	85
slapa barne	-5	132
slapa hene	-40	97
slapa pa	138	4
slapa vil	-77	-106
slapa … i	-7	162
slapa … papa	138	4
slapa … trapa	-77	-106
slapar	239	7
slape det	-141	-137
slape hela	-135	-120
slape med	-124	-114
slape trots	135	22
slape … fran	-30	126
slape … inhal	135	22
slape … tiden	-135	-120
slape … varme	-124	-114
slapt	176	27
slapt … en	-147	-164
slapt … var	-116	-92
slapte	-180	-181
slar	57	223
slar #	170	59
slar barne	14	111
slar bort	128	2
slar dubel	-130	-120
slar fort	-42	-122
slar hal	1	121
slar han	25	150
slar hene	35	299
slar hjart	119	24
slar huvud	-110	112
slar i	-119	-60
slar konst	134	37
slar mama	188	79
slar med	-1	177
slar mej	14	247
slar mig	-78	153
slar min	-6	136
slar ojamn	240	29
slar omkri	152	20
slar os	1	279
slar sig	-88	127
slar snabt	-124	-118
slar som	110	-29
slar sonde	-3	152
slar til	71	-18
slar ut	-122	-109
slar vad	-100	-125
slar … aldri	-148	-160
slar … alt	-19	95
slar … altid	-156	-182
slar … brost	-121	-123
slar … dar	14	111
slar … dem	-9	112
slar … e	3	134
slar … en	110	-29
slar … forta	-107	-94
slar … fryse	110	21
slar … gul	9	148
slar … han	37	129
slar … hema	7	157
slar … huler	102	14
slar … i	-110	92
slar … igen	31	114
slar … infor	25	172
slar … inte	-152	-174
slar … jag	228	28
slar … juice	128	2
slar … just	119	23
slar … mor	0	134
slar … nagon	38	140
slar … nar	-214	-120
slar … ner	-95	-127
slar … och	-52	73
slar … sig	152	20
slar … sjalv	-11	195
slar … varje	47	121
slarv med	165	76
slarvat	165	76
slas om	-148	-155
slas … padan	-134	-148
slav	11	113
sle*	-167	-192
sleep	-97	-181
sleep badly	-212	-208
sleep my	-125	-123
sleep on	-170	-176
sleep … not	-20	107
sleeping	-254	-127
sleepy	56	-117
slem	-91	-212
slem i	-10	-112
slem … bloja	129	3
slem … feber	-165	-107
slem … halse	-196	-180
slem … kanyl	128	23
slemet	-163	-122
slept	-237	-12
slept badly	-137	-104
slept for	-70	101
slet	254	46
slet av	124	8
slet til	177	34
slet … melan	134	21
slet … tumen	124	8
slets	101	2
slets sonde	101	2
slets … melan	97	-1
sli*	151	348
slick pa	-142	-135
slick … en	-142	-135
slickade	-142	-135
sling ut	125	3
slinga	133	25
slipa	25	399
slipa kana	-5	131
slipa snart	-6	118
slipa vakna	-11	185
slipa … har	-11	148
slipas	-108	-117
slipe … the	-177	-185
sliped	-177	-185
sliper	64	355
slira har	101	-15
slira … ont	101	-15
slirade	101	-15
slita rygsm	147	1
slita smart	140	12
slita … melan	113	1
slitande	268	18
sliten	170	-5
slo	324	41
slo #	172	38
slo ar	118	14
slo bebis	117	-4
slo kal	189	25
slo lukta	147	37
slo men	-108	-92
slo min	123	26
slo nu	97	15
slo och	191	65
slo stel	118	18
slo vart	-140	-149
slo … #	118	43
slo … dagar	172	38
slo … i	145	39
slo … jag	-108	-92
slo … kraks	108	35
slo … paron	147	37
slo … ringe	-140	-149
slo … sambo	123	26
slo … slap	100	22
slo … tva	118	14
slock mit	122	-3
slock … i	122	-3
slockna	34	143
slocknade	122	-3
slog	-152	-50
slog bakhu	198	30
slog doter	1	135
slog et	-172	-155
slog farmo	16	151
slog huve	115	36
slog huvud	-70	-154
slog i	-37	-200
slog jatek	111	38
slog knat	-167	-167
slog lilta	-131	-110
slog mama	4	159
slog mej	41	272
slog mig	-269	-71
slog min	31	162
slog ner	118	-45
slog rumpa	-147	-129
slog sonde	-2	150
slog ut	-59	98
slog … ater	124	33
slog … axeln	-191	-149
slog … blama	-147	-129
slog … bredv	117	-6
slog … det	-98	-170
slog … extra	-172	-155
slog … fru	7	124
slog … handl	-156	-116
slog … hart	167	32
slog … huvet	129	-36
slog … huvud	103	-72
slog … i	-247	-167
slog … igar	30	175
slog … igen	56	262
slog … inte	-167	-154
slog … knask	-106	-88
slog … med	-105	41
slog … nar	-129	-38
slog … pa	-134	-33
slog … sa	4	159
slog … sangk	-140	-120
slog … tan	-184	-194
slog … tar	135	43
slojden	-112	-132
slot	139	40
slot har	139	40
slot … feber	139	40
slow	145	7
slp*	20	144
slpr	20	144
slpr mig	20	144
slpr … nar	20	144
sludr och	166	-24
sludr plots	124	34
sludr som	134	22
sludr … ar	115	12
sludr … han	138	28
sludr … jag	-120	-108
sludra	135	37
sludrar	237	-32
slump	-109	-107
slungades	149	19
slure speec	125	19
slured	159	37
slut	-221	-146
slut bara	-101	-87
slut de	-108	-118
slut efter	-185	-188
slut ikval	-124	-136
slut jag	-185	-170
slut kan	-183	-140
slut kraks	172	37
slut lat	14	146
slut nar	163	8
slut och	-55	-120
slut om	-165	-116
slut pa	-137	-87
slut slo	156	21
slut sover	-119	-128
slut … ar	-125	-142
slut … blodt	172	37
slut … brost	141	45
slut … dagar	-94	-137
slut … de	12	167
slut … det	-42	113
slut … deta	34	104
slut … freda	-137	-178
slut … gansk	-94	-103
slut … grate	-125	-155
slut … kal	156	21
slut … mig	45	206
slut … min	-109	-152
slut … ni	-177	-132
slut … semes	-87	-116
slut … skite	20	127
slut … stors	-146	-130
slut … table	-172	-168
slut … varke	36	122
sluta ama	-145	-143
sluta andas	174	-69
sluta ata	-51	248
sluta ater	155	26
sluta bloda	-187	-222
sluta direk	-137	-138
sluta drick	143	88
sluta dusch	26	108
sluta efter	-106	-144
sluta finas	16	121
sluta for	-176	-148
sluta funge	226	64
sluta googl	20	148
sluta gora	53	135
sluta grata	-150	-79
sluta hon	93	30
sluta hutra	236	-42
sluta man	-118	-145
sluta med	-75	174
sluta men	162	179
sluta nar	-160	-177
sluta nu	-159	-179
sluta och	156	193
sluta roka	-224	-285
sluta rora	156	11
sluta skaka	76	141
sluta skara	-147	-163
sluta sla	-5	118
sluta sluta	43	125
sluta snark	-118	-145
sluta snusa	-226	-184
sluta svara	22	210
sluta sveta	143	28
sluta ta	3	220
sluta tanka	-133	-120
sluta tita	-58	135
sluta trafa	-18	97
sluta tvart	174	13
sluta vejpa	-107	-122
sluta vem	-81	-132
sluta vil	6	109
sluta … alt	43	125
sluta … andas	93	30
sluta … antid	-136	-147
sluta … ar	87	-45
sluta … efter	64	-106
sluta … en	135	9
sluta … for	155	94
sluta … har	68	-65
sluta … helt	41	149
sluta … hjart	22	203
sluta … hon	16	188
sluta … hur	-118	-145
sluta … i	90	-25
sluta … iblan	170	3
sluta … insul	17	153
sluta … inte	-119	-113
sluta … kan	-132	-116
sluta … kompi	-108	-142
sluta … koper	11	129
sluta … litiu	32	170
sluta … mar	109	11
sluta … med	96	171
sluta … medic	17	209
sluta … nagra	-146	-156
sluta … nar	-206	-191
sluta … nu	131	6
sluta … och	211	212
sluta … ont	53	135
sluta … p	-104	-118
sluta … pa	-188	-36
sluta … roka	-113	-132
sluta … sig	49	-66
sluta … sin	4	157
sluta … tar	-74	-124
sluta … torsd	33	147
sluta … tre	6	87
sluta … tvata	-125	-121
sluta … vaner	25	151
sluta … waran	64	-73
slutade	-75	-136
slutar	112	227
slutat	103	233
slute … har	19	128
sma andet	95	26
sma blali	159	41
sma hal	-150	-132
sma klunk	-179	-133
sma lila	157	59
sma magne	129	21
sma man	-9	112
sma morkr	170	72
sma pupil	82	-18
sma rande	-169	-157
sma ryck	110	-3
sma … flack	130	33
sma … hart	-169	-157
sma … med	110	-3
sma … prick	255	83
sma … som	-165	-125
sma … til	129	21
sma*	244	46
smack … inte	143	-1
smackar	207	12
smake … en	-123	-87
smal	38	-178
smal cut	-170	-210
smal det	198	32
smal i	189	41
smal nej	16	132
smal pa	-246	-212
smal til	287	60
smal … huvud	144	27
smal … i	292	65
smal … knat	-146	-142
smal … nasan	-110	-94
smal … on	-142	-123
smal … skale	139	46
smala i	180	50
smala … ogat	180	50
smalare	175	39
smalbenet	-37	-136
smale i	-128	-150
smale … dorar	-178	-161
smalen	166	37
smaler	-115	44
smart ar	148	49
smart i	203	82
smart jag	120	4
smart melan	113	1
smart nar	-102	-110
smart nu	123	25
smart … brost	164	67
smart … ena	109	26
smart … magen	149	57
smart … punge	158	33
smart … skuld	113	1
smarta	360	89
smartan	124	64
smartar	-102	-110
smartor	135	25
smasy hon	-5	147
smasyskonen	-5	147
smear	-140	-145
smels like	144	-47
smi*	-126	-84
smile on	84	-13
smile … one	84	-13
smita det	-148	-151
smitar	-167	-203
smo*	-285	-224
smog	7	131
smoking	-128	-158
smorg i	-113	-91
smorg … halse	-113	-91
smorgas	-213	-169
sms	58	176
smu*	-11	143
smy*	8	168
smycken	8	131
smyg	39	137
smygande	-79	-174
smyge hema	-3	111
smyge … sa	-3	111
smyger	-27	141
snab	137	33
snab andni	116	34
snaba satet	2	131
snaba … att	2	131
snabt druck	-160	-174
snabt nar	-124	-118
snabt och	145	19
snabt samre	167	49
snabt up	-130	-139
snabt … dalig	-165	-158
snabt … for	-112	-126
snabt … grymt	110	14
snabt … kraks	167	49
snack med	-129	-102
snack om	-125	-59
snack … droge	-128	-112
snacka	-117	-161
snackar	157	34
snake	156	20
snal	-131	-148
snal och	32	-82
snal … jag	-113	-132
snala	139	241
snala hjalp	-64	74
snala kan	-20	97
snala skick	125	-9
snala … inte	20	225
snala … mig	-19	120
snalaste	-162	-158
snap	-14	160
snap att	49	142
snap och	-36	97
snap … hon	49	142
snara	211	180
snara i	-7	135
snara men	-6	118
snara runt	73	-36
snara tvart	14	133
snara … doter	-6	118
snara … sonen	-7	135
snaran	4	206
snarare	157	131
snark fast	132	15
snark hur	-118	-145
snark konst	153	1
snark mycke	-124	-140
snark och	-251	-223
snark sa	-267	-332
snark … andas	-140	-134
snark … jag	-212	-247
snark … men	133	4
snark … sluta	-118	-145
snark … vagar	-119	-122
snarka	-158	-212
snarkar	-262	-434
snarkning	-100	-139
snart	-9	248
snart ar	-47	68
snart gor	5	112
snart jag	23	156
snart jul	-110	-122
snart och	4	121
snart svart	-17	93
snart tre	-126	-141
snart … det	-129	-151
snart … i	-17	93
snart … och	-110	-122
snart … slut	46	157
snart … vecko	-145	-144
sne	152	0
sne ut	135	2
sne … i	135	2
sne*	100	-204
sned	150	-110
sned mun	220	31
sned nasa	-131	-98
sned pa	121	-9
sned … sedan	-131	-98
sned … skele	147	33
sned … skon	-124	-100
sneda	-152	-139
sneda tande	-152	-139
snet	74	-129
snet at	199	49
snet idag	93	13
snet kan	-135	-106
snet leend	-159	-112
snet nu	117	29
snet och	157	38
snet … a	117	29
snet … ena	93	13
snet … sen	-159	-112
snet … sludr	102	33
snet … stodj	-135	-106
snifa gas	120	14
snifa … och	115	18
snifat	120	14
snipa a	111	1
snipa efter	27	123
snipa … besok	27	123
snipa … ja	111	1
snit pa	-20	99
snit … min	-20	99
snitet	144	22
sno	118	46
sno det	124	22
sno i	132	37
sno … morse	132	37
snobo i	-129	-132
snobo … ogat	-118	-113
snobol	-160	-145
snodr med	-121	-99
snodr … skote	-121	-99
snodriva	-129	-133
snodrivan	148	52
snon	156	157
snon fotle	-157	-111
snon han	108	-24
snon hela	177	7
snon och	88	192
snon … ar	-145	-115
snon … naten	177	7
snon … predi	-14	96
snon … somna	-2	139
snop	0	117
snope norma	-107	-118
snopen	-94	110
snor	-227	-152
snor har	-133	-101
snor ingen	-114	-79
snor … feber	-114	-79
snor … varit	-133	-101
snora i	125	16
snora och	-176	-134
snora … hosta	-149	-116
snorar	-147	-131
snorat	125	16
snore ar	-123	-91
snore til	153	3
snore who	-117	-113
snore … can	-117	-113
snore … gardi	153	3
snore … gront	-123	-91
snores	-175	-174
snoret	-104	-134
snori men	-127	-99
snorig	-263	-197
snoriga	-160	-158
snoring	167	-69
snorper	153	50
snors	195	21
snors ihop	166	13
snosk … in	147	18
snoskotning	-170	-138
snoslungan	205	21
snot	-247	-237
snow and	-138	-115
snow … my	-138	-115
snowmobile	148	3
snu*	-65	-253
snuben	163	53
snubl pa	64	-91
snubl … trosk	123	22
snublade	-199	-109
snublar	194	27
snura	117	39
snura ar	-94	-137
snura i	-145	-133
snura jag	115	102
snura nar	131	-56
snura ser	83	29
snura … dubel	83	29
snura … jag	131	-55
snura … jobet	-93	-109
snura … ramla	117	35
snura … slut	-94	-137
snura … tio	-145	-133
snuri och	140	28
snuri pa	-185	-162
snuri … ena	121	27
snuri … taget	-185	-162
snurig	133	-53
snus	-166	-162
snus att	-120	-111
snus stame	-136	-95
snus … det	-136	-95
snus … jag	-120	-111
snusa	-226	-184
snusa o	-122	-98
snusa … tandk	-122	-98
snusar	-122	-98
snuva	-111	-118
snuva ater	-126	-107
snuva sedan	-128	-106
snuva … igar	-128	-106
snuva … ont	-158	-111
snuvan	-160	-173
snuvi bebis	-122	-90
snuvig	-249	-248
sny*	-164	-189
snyte mig	-160	-153
snyter	-160	-153
so tired	114	176
so … can	-9	169
so … i	-178	-161
soa*	165	11
soaking	153	9
soc*	42	-124
socke #	133	-70
socke andas	118	46
socke kalsv	99	-2
socke sjuk	137	26
socke sjukd	-148	-143
socke spyr	100	16
socke … behov	-124	-112
socke … djupt	118	46
socke … och	124	2
socke … pa	-134	-123
socke … sen	-132	-98
socker	192	-45
sockersjuk	112	17
sockr liger	-182	-152
sockr … inte	112	25
sockret	-141	-180
sod*	-162	-151
soderut	-162	-151
sof*	-269	-404
sofa	-185	-192
sofan	-195	-332
sofan men	-98	-99
sofan och	-164	-175
sofan … ar	136	-14
sofan … feste	134	7
sofan … jobet	-115	-94
sofan … svara	-85	-59
sofbe den	-131	-110
sofbe … ar	-131	-110
sofbenet	-131	-110
sofbordet	-129	-131
soi	164	-85
soi myrky	140	18
soi … sydan	158	-3
sok*	-117	-198
soka	-219	-245
soka for	-141	-154
soka vard	-144	-142
soka … for	-144	-142
soka … mit	-80	-111
soker	-305	-183
soker avlas	-110	-93
soker … for	-171	-140
sokt pa	5	158
sokt … hur	3	153
sokt … natet	17	107
sol	-205	-191
solalergi	-119	-103
solbr … axlar	-126	-114
solbrand	-161	-145
solen	21	-133
solkram	-120	-123
solst och	111	42
solst … svima	111	42
solsting	111	42
som	-64	-178
som #	-154	-136
som altid	-142	-142
som andas	92	9
som ar	-217	-6
som arbet	-101	-83
som ater	-97	-141
som att	197	41
som barn	-132	-128
som behov	10	172
som blama	214	18
som blekn	-189	-118
som blir	-151	-160
som blivi	-242	-231
som blode	-192	-170
som bly	205	-1
som braka	31	155
som brot	24	134
som datum	-114	-93
som de	-67	-135
som den	-209	-225
som dom	150	19
som drick	-137	-94
som e	-96	29
som eld	-69	-145
som en	176	-252
som et	93	-101
som extra	-121	-123
som fan	101	-122
som fans	139	-19
som far	-9	134
som femar	-93	-95
som foral	-105	-129
som forut	-221	-212
som fru	-4	99
som gamal	140	47
som gick	131	5
som gjord	-19	154
som gor	-53	142
som gravi	-241	-240
som haler	21	227
som hande	-22	133
som hant	216	-12
som helst	-171	-95
som hindr	12	111
som hjalp	-96	52
som hon	-140	-19
som hopad	-112	-103
som i	-209	-178
som igar	11	-129
som is	141	-9
som ja	-62	104
som jag	-211	-233
som kafes	137	47
som kan	-123	-149
som klaga	20	142
som kliar	-271	-204
som kraks	153	42
som kramp	-100	-96
som leker	-152	-137
som lukta	215	77
som mama	-126	-198
som mar	-101	-161
som marmo	137	43
som maten	-122	-119
som medve	-145	-128
som mojli	44	162
som nagel	120	58
som nagot	149	39
som nan	156	24
som ni	-95	-104
som om	254	-55
som organ	-150	-166
som plane	-81	-111
som prata	-12	155
som pumpa	-139	-97
som rakbl	-113	-107
som ramla	150	-28
som sag	151	46
som sager	15	189
som sandp	-174	-147
som ser	106	-40
som sist	-198	-234
som ska	25	187
som skrat	10	171
som skuri	0	123
som slar	-3	196
som slog	-91	-112
som spage	180	15
som spric	-162	-141
som star	174	42
som sten	183	-7
som stod	-149	-149
som stres	-114	-115
som styr	4	119
som sutit	-105	-83
som svara	21	169
som svide	-240	-200
som tjara	216	80
som tra	217	46
som utgan	-131	-120
som vakta	-106	-7
som vanli	-163	-126
som varad	-152	-128
som varje	-231	-237
som vil	-144	-160
som vist	92	-13
som … #	10	-98
som … altid	-114	-131
som … andra	-219	-198
som … aring	-154	-136
som … askva	-119	-98
som … at	7	163
som … att	46	246
som … av	-238	-197
som … bage	174	19
som … bajs	162	37
som … bakfy	-128	-105
som … bara	-140	-185
som … bebis	-119	-87
som … blode	-110	-117
som … bra	-165	-135
som … brada	196	47
som … bruka	-256	-248
som … dalig	-84	-133
som … demen	50	174
som … dod	-26	-102
som … drunk	186	-6
som … efter	22	-120
som … en	-274	-158
som … et	73	137
som … fa	39	164
som … fast	-131	-120
som … fastn	-188	-176
som … feber	184	-20
som … femkr	-106	-78
som … fick	8	-112
som … flime	104	51
som … fraga	118	22
som … fran	92	-47
som … ful	190	24
som … fula	-212	-195
som … galni	158	44
som … gamal	-205	-173
som … gange	169	-4
som … gardi	207	38
som … genom	97	15
som … godis	-97	-141
som … gris	-67	-127
som … han	189	16
som … har	-139	-162
som … harda	114	29
som … hes	-99	-116
som … hund	223	27
som … hunde	25	114
som … hur	-97	-129
som … inget	-151	-146
som … jarnb	153	30
som … kafe	140	47
som … kalv	-156	-146
som … kamin	160	17
som … katun	117	19
som … klubs	158	13
som … kniv	142	8
som … korv	145	48
som … kraka	-152	-150
som … kvar	-129	-79
som … lakan	211	21
som … liger	167	71
som … lite	-181	-169
som … lok	118	-7
som … manad	-201	-197
som … mar	-89	-51
som … men	-62	82
som … mig	78	305
som … min	19	216
som … mit	105	36
som … nagon	116	-41
som … nagot	154	20
som … nan	297	26
som … nar	-278	-161
som … nasbl	104	18
som … nat	183	81
som … och	207	71
som … olyck	6	160
som … om	110	155
som … ont	-170	-75
som … over	113	-8
som … pingv	-146	-135
som … pisto	148	1
som … plank	198	33
som … prata	-177	-194
som … rivja	-115	-98
som … rulga	163	36
som … sen	152	89
som … siter	125	-12
som … ska	-337	-276
som … slag	194	36
som … smal	185	69
som … sol	-177	-164
som … sten	169	22
som … store	-139	-144
som … svart	142	42
som … table	-115	-90
som … tar	-136	-126
som … tia	-138	-111
som … tilba	-102	-106
som … tok	-25	-150
som … trakt	-119	-98
som … trasa	190	34
som … trasd	163	32
som … trode	176	57
som … truma	198	41
som … ugn	164	34
som … ut	321	88
som … vante	180	23
som … vare	-133	-141
som … vaten	188	45
som … verkl	-14	117
som … vid	74	-51
som … vinte	-117	-94
som … visel	145	28
som … vridi	142	26
som … yxa	129	20
som*	-118	-5
somar	-82	47
somar nar	-10	164
somar … de	38	134
somar … vi	18	151
somaren	-267	-269
somarstugan	154	108
some	188	-42
somebody	-23	154
someo has	-113	-91
someo is	168	-8
someo … a	-113	-91
someo … at	-123	-150
someo … sitin	125	-8
someo … stand	113	-3
someone	-6	121
somet at	132	-33
somet stron	-161	-189
something	69	163
somn	-168	-280
somna	-151	65
somna hela	127	37
somna inan	13	102
somna nar	-137	-156
somna om	-177	-190
somna pa	-177	-267
somna sedan	-111	-122
somna vid	-122	-125
somna … aldri	29	202
somna … armen	-100	-115
somna … att	-136	-191
somna … efter	-143	-135
somna … i	-166	-187
somna … inte	2	125
somna … kvala	-116	-126
somna … lugnt	-128	-162
somna … min	13	102
somna … naten	-136	-149
somna … nater	-102	-107
somna … raten	-122	-125
somna … tiden	127	37
somna … utan	30	159
somnade	-262	-355
somnapne	-157	-178
somnat	146	178
somne blev	108	23
somne for	-106	-115
somne helst	0	127
somne … bla	108	23
somne … en	0	127
somne … mig	-106	-115
somni och	126	34
somnig	60	-93
somnl i	-139	-124
somnl … tva	-139	-124
somnlos	-144	-127
somnm nu	-89	-113
somnmedel	125	6
somnmedicin	-89	-113
somnp vakna	-119	-111
somnp … och	-119	-111
somnparalys	-119	-111
somnproblem	-123	-135
somnt behov	-28	199
somnt i	20	163
somnt jag	-67	-168
somnt kaner	94	-27
somnt och	-8	146
somnt sen	-2	160
somnt tar	34	117
somnt … det	-17	122
somnt … dod	34	117
somnt … en	-9	126
somnt … fat	-178	-178
somnt … i	-6	166
somnt … slut	-94	-103
somnt … vin	-8	146
somntablet	-105	-135
somntableten	-111	-107
somntableter	217	244
somra jag	-102	-110
somra och	-117	-122
somra ringe	-86	-91
somra var	-122	-116
somra … ar	-95	-117
son	-83	36
son andas	119	0
son blev	-129	-137
son den	-99	-109
son drick	102	29
son hears	14	131
son i	-116	-16
son kisad	126	-4
son kraks	-259	-241
son pa	140	180
son prata	-82	57
son sag	-116	-120
son says	-139	-123
son skada	4	123
son slar	13	143
son stama	-145	-147
son swalo	134	23
son tar	19	138
son … a	63	-73
son … ar	-143	-249
son … ata	-27	81
son … att	31	142
son … besat	-111	-120
son … dod	16	170
son … druck	126	-13
son … elva	8	100
son … en	-53	-135
son … et	96	-21
son … fat	203	14
son … feber	-160	-137
son … halse	-9	146
son … his	-128	-25
son … i	-32	92
son … jatef	119	0
son … med	-82	57
son … mig	22	140
son … min	19	138
son … ont	-136	-126
son … pa	126	-4
son … petat	161	17
son … roda	-145	-119
son … roste	13	164
son … seg	131	22
son … sig	9	158
son … skjut	-112	-112
son … sluta	6	137
son … snara	73	-36
son … sokt	-3	131
son … tva	134	42
son … typ	157	52
son … utsla	-143	-119
son … voice	14	131
sonda det	34	168
sonda inan	-119	-137
sonda kval	-95	-107
sonda sonda	-95	-107
sonda … jag	12	147
sonda … kval	-95	-107
sonda … skola	-119	-137
sondagar	-107	-137
sondagskval	-119	-137
sondagskvalar	-95	-107
sonde alt	-19	95
sonde doren	24	210
sonde hela	-7	163
sonde melan	129	-1
sonde … brost	149	39
sonde … koket	-20	112
sonde … och	20	183
sonde … skuld	129	-1
sonder	-6	120
sonen	-157	-226
sonen #	-173	-187
sonen astma	-132	-116
sonen at	-97	-158
sonen drog	65	-104
sonen eksem	-132	-156
sonen elva	105	3
sonen far	132	17
sonen fick	-100	-139
sonen garde	-7	135
sonen hol	108	6
sonen ramla	-170	-112
sonen rum	136	-10
sonen skolv	-136	-134
sonen svald	-116	-163
sonen tolv	119	19
sonen tryck	13	106
sonen … ar	110	-84
sonen … cashe	118	50
sonen … celgi	132	17
sonen … dalig	-97	-108
sonen … en	-139	-180
sonen … han	136	-10
sonen … i	-43	-129
sonen … mig	-150	-149
sonen … ner	156	16
sonen … pa	-158	-142
sonen … slo	130	35
sonen … up	13	106
sons armar	-20	99
sons epile	-157	-131
sons fotva	-126	-129
sons … han	-20	99
sons … vagra	-126	-129
soon as	-194	-181
sop*	-173	-170
sopor for	-121	-123
sopor … knat	-121	-123
soporna	-154	-155
sor*	-337	-191
sore	-391	-252
sore throa	-279	-279
sore … and	-169	-163
sorg	-153	-171
sorg efter	-118	-135
sorgegrup	-111	-160
sorjer	-171	-184
sort som	-117	-132
sory kan	-114	-128
sory … ja	-114	-128
sos	-140	-131
sos dogo	-130	-97
sot	126	-66
sotig	164	44
sotig i	184	45
sotig … nasan	184	45
sov	-283	-113
sov hela	-114	-127
sov och	20	129
sov pa	-137	-38
sov som	-160	-162
sov … armen	-152	-162
sov … dagen	-114	-127
sov … en	-100	-122
sov … han	22	96
sov … medve	-115	-106
sov*	-200	-87
sova ar	115	32
sova bara	-150	-48
sova en	-128	-74
sova foral	8	152
sova gor	-125	-151
sova i	-80	103
sova jag	28	150
sova koper	11	129
sova liger	-171	-165
sova snet	-146	-104
sova sova	115	32
sova sveta	137	26
sova ut	-91	-127
sova vad	-106	-103
sova … aldri	8	129
sova … bilar	11	129
sova … det	-32	-121
sova … en	-91	-127
sova … for	8	152
sova … hel	-109	-130
sova … inte	59	200
sova … klar	87	-20
sova … och	-132	-95
sova … ska	-106	-103
sova … slipa	-12	145
sova … tva	-140	-128
sova … vanst	-142	-127
sover	-253	-169
sover #	-197	-195
sover bara	125	-43
sover dalig	-290	-227
sover gansk	-94	-103
sover han	110	132
sover har	112	20
sover hela	228	63
sover i	-134	27
sover jag	-112	20
sover med	-51	192
sover men	129	10
sover mycke	-160	-154
sover nar	-160	-162
sover och	34	-120
sover oroli	-116	-102
sover pa	-147	-108
sover sitan	130	20
sover valtr	-171	-146
sover vil	-108	-142
sover … av	-97	-128
sover … bra	-94	-103
sover … dalig	-206	-206
sover … feber	112	20
sover … ha	-108	-142
sover … hande	117	5
sover … hela	165	21
sover … igen	-21	-125
sover … med	-148	-133
sover … men	-154	-169
sover … och	90	-87
sover … om	-97	-115
sover … stol	0	143
sover … tanka	-93	-109
sover … tiden	228	63
sover … timar	-203	-145
sover … trana	-124	-109
sover … vi	155	8
sovit	-150	36
sovit konst	-186	-163
sovit pa	58	270
sovit … en	10	141
sovit … fem	30	118
sovit … fyra	9	128
sovit … ingen	-124	-126
sovit … sex	15	129
spa*	115	128
spadb #	104	-10
spadb med	57	-69
spadb som	141	27
spadb vi	-131	-101
spadb … #	138	18
spadb … kraks	141	27
spadb … torsk	-185	-158
spadb … vanta	-131	-101
spadb … vecko	179	14
spadbarn	179	-55
spageti	180	15
span	-160	-156
spand betsk	-111	-94
spand men	-131	-96
spand som	166	27
spand … brost	123	58
spand … en	163	24
spanda	-111	-94
spane … vader	-117	-102
spani pa	-134	-124
spani som	-140	-136
spani … pluge	-110	-92
spaningshuvudvark	-276	-275
spar	-1	159
spar sa	-1	159
spar … kring	-1	159
spara ala	-128	-150
spara hon	18	120
spara ihop	22	146
spara mina	22	168
spara pa	-3	222
spara plast	19	128
spara table	9	142
spara … i	3	129
spara … morfi	5	107
spara … somnt	35	173
spara … tabis	5	129
spara … table	-89	23
sparar	-109	41
sparat	44	350
sparet	140	157
spark	-165	-148
spark av	178	-11
spark doter	102	21
spark fint	-123	-123
spark hela	-138	-107
spark hene	111	-27
spark in	125	-9
spark mer	-169	-165
spark mig	34	241
spark pa	133	129
spark sen	156	7
spark skrap	-164	-145
spark som	-231	-193
spark v	-119	-87
spark … #	-119	-87
spark … den	-16	122
spark … hast	193	30
spark … huvud	109	1
spark … i	182	142
spark … igar	118	6
spark … kna	-115	-102
spark … magen	-8	132
spark … pa	-123	-100
spark … slar	129	154
spark … vanli	-231	-193
sparka	-58	-149
sparkad	171	150
sparkade	103	174
sparkades	120	5
sparkar	-96	-145
sparkat	98	12
sparken	-132	-129
spars spar	-1	159
spars … sa	-1	159
sparsakring	-1	159
speak	204	72
speak propr	138	7
speaking	-147	-136
speba sluta	81	12
speba … andas	81	12
spebarnet	81	12
speech	152	25
spege … inte	40	157
spegeln	82	143
spel behov	34	119
spel nu	25	103
spel … ar	25	103
spela	-186	-128
spela bort	42	138
spela hocke	-148	-144
spela igen	-108	-106
spela ineba	-171	-185
spela musik	-116	-171
spela sjukh	-98	-133
spela teate	-221	-220
spela … med	-142	-158
spela … och	-193	-230
spelar	-243	-106
spelet	-275	-275
sperm en	-100	-107
sperm … gang	-100	-107
spermien	-100	-107
spi*	-163	-242
spik i	154	5
spik … brost	134	29
spik … ogat	130	27
spikpistolen	157	-5
spindlar	-27	-140
spining	-172	-139
spins	-106	-120
spins every	-106	-120
spins … time	-106	-120
spion	6	197
spira men	200	68
spira sa	165	17
spira … jag	169	138
spira … posit	114	46
spira … teste	162	46
spiralen	-209	-222
spiralutag	-137	-120
spironolakton	-147	-128
spise ar	-124	-134
spise en	-95	-77
spise … liten	-95	-77
spise … pa	-124	-134
spisen	-167	-116
spl*	178	14
split heada	121	31
spoar	10	166
spoar up	8	131
spoar … mig	8	131
spola kalt	-158	-129
spolade	-144	-170
spolarvatska	204	19
sport	-111	-119
sport bh	-111	-119
sport … n	-111	-119
spot	282	93
spota … blod	136	-12
spota … grons	-121	-117
spota … klaro	131	-11
spotade	10	158
spotar	179	-14
spots	32	-168
spots of	-141	-110
spots with	121	31
spots … a	121	31
spots … blood	-141	-110
spr*	70	-203
sprac i	48	-104
sprac igar	-144	-159
sprac nar	-116	-87
sprac … frivi	-87	-103
sprac … jag	-116	-87
sprac … nat	-198	-194
sprack	-102	-261
sprai my	-193	-162
sprai … ankle	-124	-107
sprai … wrist	-134	-114
sprained	-193	-162
spran arbet	-8	171
spran av	-131	-135
spran flime	104	51
spran och	131	17
spran pa	111	38
spran … al	-72	-74
spran … ala	-128	-132
spran … for	104	51
spran … fotbo	111	38
spran … nacke	112	23
spran … orone	-144	-125
sprang	92	-121
spranga	10	221
sprangande	165	57
spranger	131	35
spray ar	137	30
spray hjalp	-238	-169
spray … inte	145	27
sprayen	205	18
sprea to	101	15
sprea … left	101	15
spreading	101	15
spreadsheets	-129	-114
spric av	-145	-118
spric nar	-135	-115
spric pa	-183	-159
spric … jag	-135	-115
spric … skote	-145	-118
spric … vinte	-137	-119
spricker	-298	-245
sprin hela	-141	-127
sprin marat	-112	-98
sprin pa	-137	-116
sprin ut	9	180
sprin … har	-121	-90
sprin … pa	1	137
sprin … toa	-137	-116
spring	-160	-164
springa	-179	-177
springer	-139	-65
springmask	-169	-166
sprit och	0	166
sprit … andas	101	4
sprit … table	-6	166
spruc blodk	-134	-107
spruc halar	-140	-115
spruc och	161	26
spruc … blode	112	8
spruc … golve	109	30
spruc … i	-134	-107
spruckna	-140	-115
sprut behov	-141	-153
sprut blod	124	0
sprut i	121	14
sprut in	93	-17
sprut pa	132	30
sprut til	-171	-141
sprut … ansik	113	19
sprut … det	-111	-110
sprut … klini	120	48
sprut … takt	156	1
sprut … ur	141	9
sprutade	28	-93
sprutan	-132	-172
sprutar	247	-20
sprutor	-312	-305
spu*	169	9
spurt from	125	11
spurt … his	125	11
spurting	169	9
spy	154	30
spy*	266	-21
spyde	102	-66
spyde blod	186	30
spyde mar	-96	-93
spyde … bra	-96	-93
spyde … tva	128	17
spyr	212	7
spyr a	116	28
spyr av	133	30
spyr galgr	133	30
spyr gront	163	65
spyr har	120	56
spyr jag	197	61
spyr nu	122	17
spyr o	142	49
spyr rot	140	21
spyr som	-156	-146
spyr … ar	155	53
spyr … en	-156	-146
spyr … hela	162	29
spyr … inget	112	1
spyr … nacke	137	55
spyr … ont	120	56
spyr … som	122	44
spyr … tva	183	54
spyr … vil	87	5
spyt	68	-82
spyt … gange	104	-23
squ*	218	-33
squeezing	151	7
squirting	188	8
st #	-136	-111
st i	129	14
st … kl	-136	-111
st … nat	129	14
sta emot	-35	164
sta i	-200	-199
sta kvar	-75	-114
sta pa	146	-53
sta rak	189	27
sta up	158	21
sta ut	43	191
sta … kasa	-120	-108
sta … var	-110	-115
sta*	103	198
stab	-3	134
stab him	-3	134
stack mig	-71	-173
stack … i	-22	-159
stack … pa	-97	-133
stad vil	-118	-122
stad … trafa	-118	-122
stada	-146	-88
stada ar	-105	-108
stada hela	-25	129
stada lagen	57	149
stada med	-123	-115
stada och	-130	-140
stada … dag	10	121
stada … det	-105	-108
stada … klor	-123	-115
stada … ordna	-130	-140
stadar	-95	-143
stadat	-14	153
stairs	98	176
stale for	138	97
stale hol	127	7
stale vid	-163	-122
stale … en	120	13
stale … honom	-6	133
stale … snabt	-130	-139
stalen	163	25
stalet	113	147
stalt	97	149
stamar	-155	-191
stame det	-252	-286
stame jag	42	109
stame … har	42	109
stamer	-316	-346
stamn pa	-156	-147
stamn … jobet	-156	-147
stamningen	-156	-147
stana andas	135	18
stana direk	-134	-147
stana kvar	6	215
stana mit	110	14
stana til	119	-1
stana tre	140	-25
stana up	131	4
stana vid	-9	148
stana … flera	131	4
stana … gange	140	-25
stana … och	111	67
stana … stana	135	18
stanade	-81	131
stanar	146	142
stand i	164	28
stand … my	113	-3
stand … sex	164	28
stand … the	-15	133
standing	117	141
stang av	-65	114
stang i	-137	-111
stang … gar	-137	-111
stang … mig	27	136
stang … sig	-17	104
stang … tror	-114	-111
stang … wifi	-119	-162
stangslet	-149	-156
stangt	32	173
stankte	148	12
star	217	251
star ambul	-104	-94
star datum	26	144
star det	-156	-103
star fel	-70	-92
star har	140	23
star i	-133	44
star me	-17	93
star nar	-146	-128
star pa	359	154
star tack	21	86
star up	155	48
star utanf	3	269
star ute	9	163
star vid	-10	187
star … #	145	-12
star … bron	193	115
star … en	46	127
star … i	-74	171
star … kniv	-17	93
star … mit	0	117
star … nu	128	-9
star … opere	-146	-128
star … peron	-111	-7
star … porte	-5	136
star … racke	120	-20
star … taket	134	86
star … utgan	-131	-120
star … vatne	-19	133
stark	108	146
stark for	0	127
stark ga	138	12
stark … somne	0	127
stark … til	138	12
starkare	40	171
starkt	-3	132
start	-168	-184
start flygb	15	96
start runin	-129	-115
start scrat	22	132
start … and	-184	-206
start … my	73	138
stat pa	163	27
statistik	-101	-125
stats fick	-108	-87
stats … hjart	-108	-87
statsministern	-108	-87
stav	-86	-114
stay home	-172	-146
ste*	143	81
stege pa	-146	-168
stege vilke	30	123
stege … humor	30	123
stege … morgo	-146	-168
stekos	-139	-135
stekp det	22	193
stekp pa	14	117
stekp … mig	14	117
stekpana	7	227
stekpanan	29	151
steks igar	-101	-118
stekspade	-101	-118
stel	5	-143
stel feber	140	42
stel nu	108	23
stel och	211	36
stel pa	-140	-127
stel … andas	108	23
stel … av	-146	-104
stel … bla	139	1
stel … borja	99	5
stel … efter	-124	-126
stel … han	162	28
stel … ljusk	117	49
stel … och	214	35
stel … slo	123	26
stela	-256	-252
stela fingr	-204	-202
stela … i	-134	-94
stelf svart	136	8
stelf … finge	136	8
stelfrusna	136	8
stelkramp	-274	-256
stelt	-228	-162
sten	131	-3
sten efter	133	29
sten i	-127	-125
sten liger	139	49
sten … fjalt	133	29
sten … min	6	118
sten … pa	181	40
sten … sko	-127	-125
stene bruta	147	18
stene … det	147	18
stenen	180	36
stenh hela	172	50
stenh och	167	13
stenh spyr	140	11
stenh … blat	124	5
stenh … tiden	172	50
stenhard	210	67
stenharda	-151	-140
stenhart	186	56
stenr benet	121	-10
stenr … siter	121	-10
stenras	184	15
stent	192	-5
stepd touch	2	115
stepd … me	2	115
stepdad	4	149
stepf comes	12	119
stepf … into	12	119
stepfather	16	140
stero slut	156	21
stero … slo	156	21
steroid	156	21
steso men	136	19
stesolid	174	38
sti*	103	-75
stick	-88	-137
stick av	-199	-192
stick i	-257	-265
stick knive	-118	-107
stick mycke	-102	-107
stick nalar	6	145
stick ner	8	155
stick och	-127	-107
stick out	133	7
stick ut	306	45
stick … bada	125	27
stick … det	-127	-107
stick … fingr	-235	-184
stick … foten	-218	-187
stick … genom	187	10
stick … hene	8	155
sticka	-212	-82
stickar	-55	-115
sticker	262	46
sticket	-193	-150
sticking	133	7
stif	-117	-215
stif in	-174	-155
stif neck	61	-81
stif … and	167	29
stif … fever	185	68
stif … for	-114	-120
stif … the	-157	-159
stil och	110	11
stil vart	-133	-121
stil … det	122	1
stila	142	210
stila tils	-4	99
stila yr	127	14
stila … det	-4	99
stila … som	127	14
sting	153	-8
sting like	-78	-104
sting … hel	-78	-104
stings	-166	-181
stira at	129	-16
stira pa	-15	132
stira tomt	159	15
stira … bebis	-10	112
stira … et	129	-16
stira … och	220	32
stira … ryckt	102	11
stirade	184	28
stirar	221	181
stj*	-15	-192
stjarnor	131	-12
stjart	-160	-134
stjarten	-15	-110
sto*	212	99
stock efter	-108	-91
stock … benpa	-108	-91
stod	20	148
stod av	-78	-121
stod bakom	-14	171
stod han	5	132
stod hon	93	-15
stod i	158	4
stod ine	151	-17
stod jag	15	134
stod lange	36	211
stod … famil	-63	-105
stod … fel	-116	-106
stod … hor	-72	-101
stod … i	14	-129
stod … lagor	112	-5
stod … och	93	-15
stod … over	-4	149
stodgrup	-110	-110
stodj men	-135	-106
stodj … foten	-135	-106
stodja	-139	-98
stods ar	-139	-144
stodstrumpor	-132	-179
stol	24	179
stol for	0	143
stol … doren	0	143
stole och	180	19
stolen	138	-19
stolp … inte	118	22
stolpiler	-133	-143
stoltheten	-170	-168
stoma ache	-184	-147
stoma pain	143	48
stomach	-96	-220
stomi ny	-137	-114
stomi svart	172	24
stomi … besta	-137	-114
stomimaterial	-137	-114
stomin	172	24
stona nar	153	7
stona … jag	153	7
stonar	204	-3
stone	-220	-190
stool	134	18
stool and	134	18
stool … dizy	134	18
stop	121	164
stop forev	13	164
stop i	-113	-112
stop it	137	-16
stop pa	165	-80
stop shaki	-13	150
stop when	11	182
stop … blode	144	-12
stop … det	-125	-141
stop … fem	-113	-112
stop … i	-18	167
stop … nasbl	150	18
stopa	178	302
stopa bilar	-3	130
stopa en	70	-41
stopa honom	1	135
stopa in	2	197
stopa varld	1	137
stopa … arta	-70	-76
stopa … fingr	-18	127
stopa … hande	0	153
stopa … kula	116	35
stopa … med	-3	130
stopa … under	1	137
stopade	-144	13
stopar	42	119
stope now	-124	-98
stope when	-133	-127
stope … i	-133	-127
stor binda	113	-18
stor efter	132	19
stor forpa	0	127
stor i	116	9
stor liten	122	-12
stor och	27	-112
stor som	-125	-141
stor svar	116	34
stor … benen	-139	-97
stor … en	-217	-182
stor … hard	193	38
stor … rakor	132	19
stor … rodak	-122	-118
stor … svalj	116	34
stor … tunga	116	9
stor … var	103	-5
stora	116	-21
stora av	-139	-97
stora blaso	180	34
stora enda	-5	120
stora er	148	0
stora krops	131	39
stora table	-128	-111
stora tusar	-170	-169
stora … fins	-128	-111
stora … losni	-5	120
stora … vaten	-139	-97
store	-67	-137
store at	142	16
store och	160	-4
store stryp	-9	118
store text	-93	-108
store … han	110	-18
store … mig	9	161
store … skald	142	16
store … store	142	16
storebror	24	164
stork tror	162	7
stork … jag	162	7
storke	162	7
stors forpa	17	117
storsta	17	117
storstadningen	-146	-130
stort igen	-161	-136
stort som	-187	-162
stortan	5	-138
stortbloder	191	32
stot	161	-80
stot fran	227	35
stot mig	111	-6
stot … fyra	135	-17
stot … hogsp	178	20
stot … inget	-144	-122
stot … stang	-137	-111
stota jag	-101	-120
stota man	-120	-110
stota pa	154	14
stota … bast	-101	-120
stota … en	154	14
stotar	284	-20
stote armba	-107	-79
stote i	151	24
stote … dorpo	103	13
stoter	151	24
stoveln	152	9
stovlar	-142	-126
strac pa	122	43
strac … benet	122	43
stracka	140	56
straf	-69	135
straf dem	2	105
straf jag	28	144
straf mig	-12	193
straf … sjalv	-20	166
strafa	18	257
strafar	-11	112
stral ar	-197	-165
stral bada	135	-10
stral genom	11	176
stral i	124	32
stral lite	132	38
stral ner	-192	-126
stral pa	-109	-93
stral ut	139	25
stral … armen	120	17
stral … svag	-110	-88
stral … tandr	-109	-93
stral … ut	164	58
stral … vagen	10	151
stralar	242	197
stralen	-194	-163
stralning	-109	-93
stram runt	125	16
stram … hela	125	16
stran kan	-108	-117
stran me	-16	143
stran om	-136	-130
stran … de	-108	-117
stran … laxor	-136	-130
stranden	-162	-182
strang	-66	-130
strangled	131	70
stratera	-122	-130
strea att	-9	121
strea … han	-9	121
streamade	-9	121
strec up	135	41
strec … mot	135	41
stres	-343	-294
stres from	-128	-126
stres ge	-167	-128
stres gor	-123	-120
stres hema	25	127
stres och	-151	-160
stres … att	-123	-120
stres … brost	-167	-128
stres … jobet	-102	-117
stres … work	-128	-126
stresad	-281	-319
stresed	-125	-133
streshantering	-87	-116
stresigt	-122	-133
strim blod	-136	-120
strim pa	10	153
strim runt	-102	-92
strim … et	-102	-92
strim … nar	-136	-120
strim … rygen	10	154
strima	-110	-126
strimor	10	154
strok behov	-80	-91
strok fora	-113	-121
strok heter	-125	-121
strok i	-104	-132
strok nys	166	19
strok och	-184	-149
strok of	-109	-86
strok som	-158	-120
strok … #	-138	-116
strok … aret	-126	-107
strok … bor	-129	-106
strok … et	-125	-121
strok … hjalp	-80	-91
strok … luck	-109	-86
strok … tia	-121	-103
stroke	20	-274
strokelarm	-80	-91
strom	194	-3
strom genom	164	5
strom i	105	-11
strom och	152	1
strom … arbet	122	19
strom … krope	97	19
stronger	-189	-217
strop	133	-19
strop mig	133	-19
strug to	131	9
strug … breat	131	9
strugling	131	9
strulat	130	49
strum i	9	168
strum … nat	4	117
strumplasten	9	168
strumpor	-171	-91
strun och	88	-10
strun … andas	88	-10
strunt	175	12
strup och	149	23
strup tils	122	1
strup … det	122	1
strupe	177	23
strupen	169	-1
stryk	-43	225
stryk i	-167	-158
stryk klade	-139	-131
stryk med	27	154
stryk pa	-96	-116
stryk … armen	-96	-116
stryk … balte	27	154
stryk … ont	-139	-131
stryk … papa	19	122
stryker	-139	-131
stryp mig	17	-123
stryp min	-141	-62
stryp och	-22	-136
stryp pa	69	153
stryp sig	6	121
stryp … dator	-123	-114
stryp … har	-143	-152
stryp … mama	14	152
stryp … mej	-10	177
stryp … nu	168	15
stryp … sjalv	6	121
strypa	-51	-202
stryper	-47	74
strypt	208	-16
stryptag	136	190
stu*	-54	-127
stube	157	35
stube my	-168	-171
stube … toe	-168	-171
stubed	-168	-171
stuck av	-85	-146
stuck … en	160	74
stuck … getin	-65	-148
stucken	-49	-133
stude i	113	-9
stude psyko	-84	-101
stude … korid	113	-9
stude … och	-84	-101
student	-144	-66
studerar	-84	-101
studsaren	-4	149
studsmata	-184	-177
stuf	102	149
stuf like	118	12
stuf … cofee	118	12
stuga dar	-78	-90
stuga ensam	15	149
stuga … ont	127	22
stuga … pa	-78	-90
stuka fingr	-153	-128
stuka fot	-184	-149
stuka foten	-233	-176
stuka hande	-118	-127
stuka tumen	-247	-214
stuka … kan	-156	-138
stuka … pa	-151	-125
stuka … sen	-110	-125
stukad	-166	-139
stukade	-295	-241
stukat	-192	-166
stukn fora	-111	-93
stukn … vecka	-111	-93
stukningen	-111	-93
stum	-183	-179
stund	183	39
stund gor	112	-3
stund huden	112	-5
stund i	189	-12
stund nu	-108	-122
stund … ar	-158	-145
stund … borja	129	-6
stund … hange	112	-5
stund … ica	117	4
stund … morse	175	-13
stund … och	113	-48
stund … ont	112	-3
stund … sen	-166	-136
stund … ser	109	15
stund … varma	-141	-124
sty*	198	285
styck efter	-13	115
styck i	181	132
styck pa	120	-9
styck sen	127	6
styck … dansb	-13	115
styck … i	150	20
styck … magen	129	2
stycken	263	203
stye	-108	-125
stye on	-108	-125
stye … her	-108	-125
stygn	-224	-120
stygn det	-88	-118
stygn ska	-138	-154
stygn … tas	-138	-154
stygnen	-146	-165
stypt mig	3	142
stypt … inat	3	142
stypte	3	142
styr	33	260
styr mig	38	210
styr mina	-1	144
styr … armar	-2	118
styr … via	4	119
styre i	197	63
styre … magen	191	57
styret	278	100
styrk i	-164	-134
styrk … benen	-164	-134
styvm laser	-5	110
styvm … in	-5	110
styvmama	-5	110
styvp gor	8	101
styvp komer	16	156
styvp laser	-22	101
styvp slar	-20	100
styvp slog	2	117
styvp … i	8	101
styvp … in	-6	187
styvp … mig	3	148
styvp … pa	7	134
styvpapa	54	227
styvpapan	-12	182
sucid thoug	-10	120
sucide	-10	120
suck	-160	-164
suckar	-203	-200
sud*	343	48
suden	333	69
suden explo	138	28
suden hurts	135	19
suden teari	167	41
suden … heada	138	28
suden … in	169	6
suden … like	135	19
suden … pain	188	49
sudenly	209	41
sudig och	112	31
sudig … ena	98	-12
sudigt	185	32
sug*	123	-32
suga	268	61
suga av	3	141
suga bara	115	32
suga pa	127	12
suga … honom	3	141
suga … sova	115	32
sugen	-120	-111
sugen pa	-120	-111
sugen … snus	-120	-111
suger	-74	-107
suger in	122	21
suger men	-120	-114
suger pa	-121	21
suger … blir	114	26
suger … jag	-120	-114
suger … snope	8	134
suger … tumen	-150	-127
suger … ur	-171	-183
suget	11	172
suget att	16	133
suget … skara	16	168
sugror	92	9
sui*	-168	-23
suicd … dont	10	95
suicdal	10	95
suici every	25	130
suici i	-185	-203
suici och	-8	130
suici … day	25	130
suici … tidni	-94	-126
suicid	-172	-185
suicidal	-8	130
suisi hjalp	-13	138
suisi tanka	14	131
suisidal	-13	138
suisidala	14	131
sumer	-148	-148
sun*	-204	-71
sunday	-142	26
supor group	-127	-118
suport	-196	-186
sur	-207	-206
sur for	-154	-145
sur jag	10	138
sur och	-149	-140
sur … siter	10	138
sur*	-122	-177
sura	-173	-196
sura upsto	-140	-178
sura … varje	-91	-120
sure about	-122	-132
surstromingen	-149	-102
sutit i	214	56
sutit ine	137	8
sutit med	-8	168
sutit pa	-119	-115
sutit up	166	-7
sutit vid	-150	-131
sutit … dator	-150	-131
sutit … hela	138	-11
sutit … pisto	-8	137
suu*	162	9
suupieli	162	9
sv	-122	-117
sv eler	-122	-117
sv … en	-122	-117
sva*	151	-3
svag	216	22
svag i	237	66
svag rehab	-145	-93
svag sen	-110	-88
svag … benen	115	12
svag … hoger	126	14
svag … nagot	-110	-88
svaga	282	41
svaga ben	174	16
svaga for	122	-18
svaga rygon	116	24
svaga … varje	122	-18
svagare	150	-5
svage krock	-142	-131
svage pasta	-136	-95
svage sager	-124	-116
svage … att	-196	-161
svager	-119	-143
svagt	238	47
svagt och	117	19
svagt … konst	117	19
svald ala	150	7
svald en	-165	-279
svald mycke	127	27
svald saker	-4	121
svald tva	129	21
svald typ	133	19
svald … #	133	19
svald … bater	-1	119
svald … frukt	-155	-134
svald … korsb	-187	-171
svald … magne	137	29
svald … med	-4	121
svald … mynt	-112	-100
svald … sant	98	33
svald … sma	129	21
svald … sten	-160	-146
svald … table	150	7
svale svart	110	44
svale … o	110	44
svalj a	121	39
svalj efter	181	46
svalj et	-241	-195
svalj kafet	83	29
svalj men	-125	-141
svalj mit	176	20
svalj o	-126	-102
svalj roste	102	-2
svalj saliv	133	37
svalj snor	-120	-125
svalj spot	146	59
svalj stolt	-135	-126
svalj stora	-128	-111
svalj svaml	115	35
svalj svar	116	34
svalj tugum	-133	-129
svalj … andas	135	46
svalj … ar	120	3
svalj … bater	-208	-173
svalj … eget	194	55
svalj … har	-126	-102
svalj … jag	-154	-129
svalj … knapb	-132	-106
svalj … luft	116	34
svalj … mat	120	31
svalj … noter	181	46
svalj … roste	144	64
svalj … table	-128	-111
svalja	-94	-244
svaljer	-105	-57
svalt	414	46
svalt #	184	4
svalt bater	122	12
svalt en	134	-11
svalt et	194	8
svalt flera	122	33
svalt hela	108	-14
svalt magne	120	16
svalt sa	104	18
svalt … alved	108	12
svalt … burke	108	-14
svalt … litet	132	14
svalt … mycke	104	18
svalt … o	144	-30
svalt … styck	122	33
svalt … table	137	1
svalta	-15	124
svamlar	272	70
svamp	-64	-160
svamp bada	108	23
svamp farli	-138	-129
svamp igar	204	74
svamp igen	-245	-199
svamp melan	-202	-142
svamp och	132	41
svamp vi	234	71
svamp … antag	-118	-110
svamp … gar	133	27
svamp … kraks	186	54
svamp … plock	234	77
svamp … som	137	31
svamp … tarna	-202	-142
svamp … tredj	-112	-92
svampar	-138	-129
svampgryta	133	27
svampinfektion	-112	-92
svang ut	20	126
svang … framf	20	126
svanga	23	187
svans sen	-112	-108
svans … pulka	-112	-108
svanskotan	-151	-160
svar att	204	-3
svar fraga	15	116
svar huvud	196	45
svar jag	7	234
svar luft	140	48
svar magsm	176	68
svar och	-136	-132
svar pa	-143	-158
svar smart	109	16
svar svalj	116	34
svar troth	123	58
svar … andfa	123	58
svar … fa	178	13
svar … hopar	2	170
svar … magne	-150	-127
svar … och	166	151
svar … ont	116	22
svar … ser	119	38
svar … smale	-136	-132
svar … svar	116	34
svar … vacka	221	41
svara a	104	36
svara at	5	129
svara bara	136	144
svara fel	-142	-113
svara i	110	157
svara ja	177	7
svara knapt	206	-5
svara konst	222	43
svara kort	14	144
svara me	102	-24
svara mig	151	126
svara nar	-50	107
svara sig	-23	149
svara som	-85	-59
svara … andas	179	34
svara … det	-172	-262
svara … fel	152	35
svara … helt	102	-24
svara … konst	106	37
svara … med	174	0
svara … mig	13	130
svara … mot	-2	129
svara … pa	222	62
svara … telef	110	157
svara … tilta	100	118
svara … vanli	-85	-59
svara … var	122	44
svarar	207	289
svarat	-242	-275
svard	-110	-110
svard blama	-110	-110
svare ar	-10	166
svare pa	-107	-169
svaret	-189	-64
svarf hor	-143	-159
svarf trila	139	31
svarf … dalig	-143	-159
svarf … i	154	34
svarf … pa	-165	-234
svarm har	118	-31
svarm hon	105	31
svarm komer	-81	-131
svarm lager	-121	-132
svarm lasa	3	138
svarm och	14	143
svarm sla	2	110
svarm slar	11	113
svarm … in	3	138
svarm … mig	-52	40
svarm … pa	-81	-131
svarm … sig	-121	-132
svarm … vakna	105	31
svarmor	-140	-135
svart	51	-100
svart andas	134	39
svart att	-150	-344
svart bajs	176	26
svart det	149	125
svart efter	-117	-107
svart finge	136	8
svart for	93	-111
svart gardi	141	61
svart har	35	133
svart humor	-104	-110
svart huvud	114	45
svart i	-9	138
svart lite	-148	-143
svart marke	136	-1
svart me	129	13
svart med	-50	-112
svart nar	212	46
svart nu	158	-36
svart rida	162	25
svart som	197	43
svart sot	-145	-121
svart svart	122	1
svart … aldri	114	45
svart … anada	177	24
svart … anars	-113	-98
svart … andni	-162	-121
svart … ar	136	-39
svart … att	122	1
svart … axeln	-110	-98
svart … blick	-7	118
svart … bulta	-120	-92
svart … for	170	20
svart … fran	109	40
svart … ga	-136	-126
svart … gapa	-77	62
svart … hoger	152	20
svart … hora	-170	-162
svart … ja	110	125
svart … jag	126	99
svart … konce	-170	-163
svart … lopni	-117	-107
svart … lufte	221	42
svart … nu	95	-18
svart … prata	169	77
svart … sen	-145	-147
svart … skale	-17	93
svart … som	130	56
svart … somna	-188	-232
svart … sova	-292	-279
svart … svalj	105	-104
svart … tjara	203	75
svart … tuga	-111	-80
svart … vandr	125	49
svarta	139	52
svartnar	76	-112
svartsjuk	-5	165
sve*	114	-76
sveda	163	-30
svensk	143	133
svenska	-38	-128
svept en	101	4
svept … flask	101	4
svepte	101	4
sverige	-37	139
svet	257	-11
svet och	161	58
sveta	119	44
sveta fast	128	11
sveta i	-119	-117
sveta inte	137	26
sveta kalt	139	49
sveta mkt	-127	-131
sveta mycke	-312	-275
sveta pa	-194	-170
sveta sa	84	-53
sveta … armha	-142	-120
sveta … hand	110	14
sveta … inte	183	35
sveta … jag	172	14
sveta … nater	-168	-154
sveta … om	-127	-131
sveta … prata	138	27
sveta … sager	98	-8
sveta … sen	-131	-109
sveta … skyds	-119	-117
sveta … spyr	103	47
sveta … under	-195	-183
svetas	4	-234
svete riner	171	44
sveten	171	44
sveti arg	142	2
sveti av	-120	-98
sveti foter	-153	-133
sveti hande	-150	-134
sveti och	188	52
sveti … pa	-124	-116
sveti … trani	-120	-98
svetig	161	-12
svetiga	-211	-173
svetn ont	143	31
svetn … ut	143	31
svetningar	21	-81
svi*	184	-109
svide av	-160	-128
svide i	-105	-126
svide ingen	-199	-164
svide nar	-286	-240
svide och	-187	-147
svide … fan	122	37
svide … feber	-139	-106
svide … ja	-137	-121
svide … jag	-203	-174
svide … sjale	-79	-98
svider	-203	-260
svike blodt	-113	-102
svike … kansk	-113	-102
sviker	-113	-102
svima	160	30
svima av	-36	-104
svima axeln	119	46
svima gang	145	-3
svima kraks	111	42
svima lol	-139	-124
svima mit	251	48
svima nys	148	24
svima o	116	3
svima pa	128	-43
svima som	-181	-150
svima tva	189	27
svima under	95	24
svima varje	101	-15
svima vid	-152	-109
svima … blodp	-198	-151
svima … dusch	193	136
svima … gang	-111	-152
svima … gange	174	26
svima … gor	119	46
svima … gravi	-181	-150
svima … i	205	43
svima … jag	-93	-177
svima … jobet	-151	-117
svima … pa	190	148
svima … ror	116	3
svima … skola	-138	-127
svima … toa	154	26
svima … toale	130	6
svima … under	102	14
svimade	166	-74
svimar	240	23
svimat	267	31
svimf av	-138	-105
svimf efter	113	36
svimf … antib	113	36
svimf … lycka	-138	-105
svimfardig	193	-16
sviml … inte	141	20
svimleken	141	20
svimning	114	12
svink ute	-145	-130
svink … tora	-145	-130
svinkalt	-145	-130
svino i	106	27
svino … brost	106	27
svinont	187	25
svl*	157	22
svlt	157	22
svlt bater	157	22
svu*	15	-184
svule ben	-158	-120
svule blixt	116	8
svule efter	-182	-167
svule fot	-250	-232
svule han	148	-14
svule hand	-134	-111
svule i	129	21
svule kind	-184	-140
svule lap	-44	-104
svule men	-150	-125
svule om	-96	-90
svule runt	-200	-160
svule sen	179	21
svule tandk	-159	-140
svule til	159	29
svule tunga	163	26
svule vad	159	42
svule vagel	-103	-67
svule … ansik	231	81
svule … att	-111	-80
svule … av	-123	-106
svule … bet	-170	-145
svule … efter	27	-103
svule … fal	-114	-86
svule … flygr	126	13
svule … for	116	8
svule … han	122	36
svule … igar	105	47
svule … jag	-106	-88
svule … knat	159	29
svule … o	141	35
svule … om	-128	-100
svule … pa	-198	-190
svule … stick	-173	-141
svule … tan	-96	-90
svule … tandv	121	39
svule … tror	-103	-67
svule … vridn	-116	-94
svulen	64	-110
svulet	-293	-303
svuln ansik	124	51
svuln ben	-265	-246
svuln fingr	-163	-134
svuln foter	-203	-142
svuln halse	178	21
svuln igen	179	28
svuln lapar	213	62
svuln lite	-152	-125
svuln lymfk	-143	-144
svuln ogon	11	135
svuln tunga	170	57
svuln under	198	63
svuln up	101	-50
svuln … a	190	54
svuln … efter	66	-64
svuln … hakan	139	30
svuln … halse	158	25
svuln … i	-197	-124
svuln … kans	108	50
svuln … pa	-191	-180
svuln … tunga	113	53
svuln … varme	-188	-155
svulna	-271	-171
svulnad	84	-50
svulnade	-152	-135
svulnar	354	68
swa*	212	-92
swaeting	113	10
swalo and	83	-25
swalo pils	161	15
swalo … bater	115	-20
swalo … chery	-158	-130
swalo … my	83	-25
swalow	147	-40
swalowed	156	-79
swe*	279	35
sweat and	183	22
sweat bucke	132	24
sweating	246	60
sweling	191	43
swi*	-169	-91
swiming	-177	-154
swole after	-126	-125
swole and	36	-117
swole … realy	-105	-104
sydanlaakeita	169	-2
sym*	-47	-151
symtom	-105	-144
syn	-165	-159
syn och	-101	-132
syn … horse	-101	-132
syn*	193	-36
synas	159	16
synbo och	118	16
synbo … jag	118	16
synbortfal	118	16
synd	99	195
synd att	134	219
synd … de	-6	130
synd … jag	1	168
synen	115	-33
synen forsv	152	20
synen pa	130	46
synen … hoger	108	28
synen … inte	-133	-117
synen … plots	115	17
synfa och	-145	-121
synfa … flyte	-145	-121
syns	89	-3
syns det	-118	-99
syns nar	123	-8
syns vi	124	1
syns … autom	-118	-99
syns … bebis	123	-8
syns … journ	-62	-98
syns … stran	-108	-117
syntest	-162	-159
synundersokning	-148	-156
syo*	89	-127
syr*	264	130
syra har	99	26
syra i	99	123
syra mot	-24	132
syra up	-113	-120
syra … doren	-24	132
syra … i	-113	-120
syra … ogone	119	9
syra … panik	99	26
syraforgiftning	165	0
syran	-34	102
syran gomer	-21	108
syran … os	-21	108
syrem visar	145	18
syrem … #	197	23
syremataren	177	32
syrematnad	-115	-86
syret	195	14
syret star	163	13
syret … pa	163	13
syrga ar	200	31
syrga ska	-133	-126
syrga … lever	-133	-126
syrga … pa	200	31
syrgas	-166	-133
syrgasen	191	0
syrie har	-91	-107
syrie … skick	-91	-107
syrien	-83	-125
sysko har	93	30
sysko och	27	98
sysko … rs	93	30
sysko … sagt	27	98
syskonet	93	30
syste blir	17	142
syste min	-11	162
syste prata	33	176
syste … bipol	-96	-138
syste … blivi	7	109
syste … forso	-1	121
syste … om	-46	59
syste … slage	17	142
syste … tryck	130	11
syster	7	148
ta	-30	294
ta ala	-11	182
ta alved	-148	-220
ta av	113	-24
ta avhug	171	0
ta baltr	-124	-145
ta blodp	-212	-238
ta dem	29	202
ta den	-178	-127
ta det	-146	-53
ta dom	-104	-91
ta en	144	68
ta et	-161	-133
ta forsa	7	131
ta hand	21	276
ta hema	15	201
ta hjart	18	196
ta ipren	-198	-195
ta korko	-106	-127
ta levax	-108	-124
ta live	15	162
ta livet	1	239
ta livt	-2	106
ta med	-57	108
ta medic	116	34
ta metot	-134	-143
ta mig	72	120
ta min	6	104
ta mina	2	110
ta mit	-5	276
ta p	-101	-122
ta pas	10	121
ta slut	180	262
ta svart	-148	-143
ta tva	-160	-153
ta ut	-188	-110
ta vagen	48	163
ta … aren	-162	-165
ta … av	17	270
ta … blodt	-89	-81
ta … dem	-109	-126
ta … det	-102	-106
ta … efter	20	135
ta … en	-225	-204
ta … hene	-21	109
ta … idag	-89	-81
ta … insul	-5	109
ta … jag	28	193
ta … kan	-83	-118
ta … liv	9	214
ta … mat	3	138
ta … med	9	237
ta … mig	7	143
ta … morfi	149	39
ta … nal	3	135
ta … nar	163	8
ta … om	23	285
ta … paper	2	110
ta … pas	10	157
ta … piler	-101	-122
ta … steg	8	131
ta … stygn	-152	-165
ta … til	-95	-127
taa*	-33	293
taala	14	179
taas	-65	146
tabelter	144	14
tabis et	5	129
tabis … tag	5	129
tabisar	5	129
table ala	151	-7
table bara	-39	108
table biter	-101	-87
table burke	84	-34
table det	-2	138
table fel	-156	-132
table fins	-196	-193
table frame	-6	166
table fran	-148	-112
table hade	-6	125
table hjalp	-110	-114
table i	-79	184
table igar	-92	-82
table imorg	-112	-140
table jag	9	183
table kvar	-128	-136
table liger	9	115
table med	-153	-152
table mot	-125	-127
table mycke	167	6
table nar	-104	-91
table och	164	146
table pa	-174	-75
table racke	-7	103
table run	-117	-130
table sa	-131	-120
table up	2	130
table uprad	-5	125
table vile	-5	126
table … anat	-117	-103
table … blir	109	-21
table … dator	4	124
table … de	-128	-111
table … dos	-156	-132
table … flera	5	127
table … forny	-112	-140
table … frame	9	115
table … har	158	130
table … ifal	0	147
table … jag	3	196
table … kvar	-151	-145
table … mjolk	-117	-121
table … morse	-128	-134
table … munen	10	158
table … out	-117	-130
table … pa	151	-7
table … racke	-4	129
table … rader	-9	160
table … rygva	-125	-127
table … sager	-11	115
table … ska	-104	-91
table … skape	-12	107
table … tva	-140	-121
table … utlan	-128	-150
tableten	-54	-181
tableter	166	4
tableterna	6	141
tablets	-171	-14
tac*	-266	-11
tack	-260	-12
tack da	-141	-156
tack det	10	162
tack for	28	301
tack garna	-132	-144
tack men	6	119
tack och	-139	-142
tack sa	-104	-117
tack … alt	63	221
tack … att	28	223
tack … det	6	119
tack … gor	-141	-156
tack … hej	-139	-142
tack … hjalp	-124	-1
tack … mycke	-104	-117
tacka er	-101	-47
tackade	9	147
tacke kraks	117	27
tacke … och	117	27
tackl i	-148	-128
tackl … hocke	-148	-128
tacklades	-103	-87
tackt	-34	99
tackt ala	-34	99
tackt … fonst	-34	99
taf*	28	159
tafsa pa	28	159
tafsa … mig	28	159
tafsar	21	141
tafsat	15	97
tag	117	212
tag nu	9	128
tag … forbi	-18	139
tag … rod	-125	-121
tag*	344	163
tagen	-13	156
taget och	138	2
taget sen	97	-16
taget var	-109	-112
taget … maste	97	-16
taget … sent	-109	-112
tagit	218	53
tagit #	248	1
tagit airom	68	-26
tagit ala	166	-61
tagit alved	-172	-173
tagit barne	-16	75
tagit bilny	-6	155
tagit dubel	129	20
tagit en	59	-110
tagit farva	6	119
tagit for	126	7
tagit fram	-47	167
tagit ghb	101	-1
tagit hela	176	26
tagit henes	-2	165
tagit med	-1	95
tagit mit	-19	170
tagit ner	9	101
tagit nitro	128	23
tagit pa	-37	115
tagit table	204	8
tagit tre	130	17
tagit ut	-19	93
tagit vento	129	10
tagit … adren	140	17
tagit … ala	8	115
tagit … alved	184	2
tagit … andas	101	-1
tagit … asken	177	13
tagit … av	6	119
tagit … bosan	-11	76
tagit … burk	113	15
tagit … dos	129	20
tagit … en	-140	-119
tagit … for	119	-20
tagit … fyla	102	16
tagit … fyra	103	4
tagit … gevar	-19	93
tagit … hel	132	-22
tagit … ipren	-179	-150
tagit … karta	94	-23
tagit … kniv	-14	69
tagit … masa	114	-1
tagit … mig	-4	149
tagit … mina	129	3
tagit … mycke	126	7
tagit … och	-186	-22
tagit … pas	-19	192
tagit … sex	68	-26
tagit … table	114	-52
tagit … tavlo	9	101
tagit … telef	-4	123
tagits	154	21
tagsp o	121	-6
tagti inte	14	137
tagtider	14	137
tai*	-187	-195
taj*	210	14
tajuton	138	10
tak	197	147
take	-121	-20
take ibupr	-196	-160
take … day	-124	-107
taket a	-23	147
taket jag	-116	-148
taket pa	137	19
taket … helge	-114	-110
taket … hotar	-18	111
taket … lager	-114	-114
taket … skola	137	19
takt	225	-7
takt med	153	-2
takt … pulse	153	-2
tal	-197	-236
tal i	137	10
tal … tio	137	10
talar	99	246
talar direk	5	136
talar osama	109	-9
talar til	34	159
talar … mig	34	159
talar … til	5	136
talat	35	167
talet	-27	-235
talet ar	-140	-153
talet en	117	4
talet forsv	149	37
talet i	141	29
talet konst	165	23
talet och	-147	-150
talet … armar	-147	-150
talet … bra	-164	-132
talet … groti	122	22
talet … i	149	37
talet … inte	-157	-130
talet … stund	117	4
talk to	-164	-97
talk … in	31	91
talki … kilin	-4	96
talks nonse	170	29
talri inget	-123	-115
talrik	-155	-161
talsv som	160	48
talsv … gick	160	48
talsvarigheter	160	48
taltet	215	3
tan	-369	-387
tan bara	-96	-90
tan den	-126	-117
tan efter	-95	-123
tan i	-195	-168
tan och	-141	-147
tan svart	-117	-107
tan svule	-138	-125
tan til	125	49
tan tror	-115	-122
tan … ar	-142	-143
tan … den	-141	-147
tan … efter	-144	-135
tan … jag	-115	-122
tan … knat	125	49
tan … om	-96	-90
tan*	-104	213
tana	10	171
tana iltan	10	171
tanag jag	-90	-114
tanagel	-150	-155
tanaglarna	-90	-114
tand	-199	-72
tand i	131	24
tand mjolk	-116	-115
tand sedan	-126	-123
tand … en	-126	-123
tand … ingen	-115	-116
tand … tisda	131	24
tanda	71	146
tanda pa	3	171
tandaren	6	153
tandarn	11	151
tande ar	-117	-97
tande gor	-102	-115
tande i	118	14
tande kamin	104	29
tande lampa	155	34
tande ljus	-137	-116
tande ocksa	-128	-141
tande pa	-127	79
tande sambo	-111	-121
tande skalr	236	35
tande tar	15	169
tande … blir	-111	-121
tande … emot	15	169
tande … ena	-126	-123
tande … huset	33	173
tande … kalt	-141	-144
tande … och	187	7
tande … ont	-102	-115
tande … pa	-117	-97
tande … rok	-137	-116
tande … vag	-124	-104
tanden	-219	-152
tander	-143	-81
tanderna	191	157
tandk ar	-111	-80
tandk blode	-183	-177
tandk har	-122	-98
tandk nar	-173	-118
tandk och	165	11
tandk som	-131	-118
tandk … blode	-131	-118
tandk … dragi	-122	-98
tandk … jag	-173	-118
tandk … lite	-130	-136
tandk … nar	-117	-110
tandk … nasan	165	11
tandk … svule	-111	-80
tandkot	-204	-181
tandkotet	-120	-146
tandkram	-130	-108
tandl gav	-114	-115
tandl hela	-104	-102
tandl pa	-87	-117
tandl … mig	-106	-124
tandl … tiden	-104	-102
tandlakaren	-229	-313
tandr som	-109	-93
tandr … gravi	-109	-93
tandreglering	-129	-153
tandregleringen	-115	-130
tandrontgen	-109	-93
tandsten	-127	-133
tandt kan	-107	-91
tandtradar	-107	-91
tandu ater	134	28
tandv efter	-158	-132
tandv hes	108	22
tandv i	-154	-146
tandv … celgi	-158	-132
tandv … fora	139	30
tandv … knapt	121	39
tandv … nu	108	22
tandv … opna	-123	-106
tandvard	-242	-200
tandvark	-87	-173
tandvatska	220	53
tandverk	-145	-137
tange med	102	16
tange … hoger	102	16
tangenterna	102	16
tank	2	243
tank doda	33	153
tank om	19	130
tank … man	21	133
tank … mig	33	153
tanka	-130	-117
tanka dar	27	149
tanka gar	31	122
tanka in	16	95
tanka pa	-212	-84
tanka … anat	-145	-130
tanka … att	-29	243
tanka … bara	31	122
tanka … framt	33	147
tanka … i	18	133
tanka … igen	27	149
tanka … inte	-115	-19
tanka … jobet	-190	-233
tanka … mit	-125	-145
tanka … telef	32	107
tankar	-161	40
tankarna	8	220
tanke	17	133
tanke att	25	161
tanke avslu	40	213
tanke gora	62	189
tanke hela	16	137
tanke hopa	134	-7
tanke huga	-15	117
tanke jag	70	219
tanke kola	-8	116
tanke ofta	-83	-140
tanke om	19	145
tanke pa	-133	68
tanke ta	39	291
tanke … a	-21	88
tanke … att	-31	94
tanke … den	-5	120
tanke … doden	61	149
tanke … doen	5	124
tanke … livet	31	180
tanke … livt	-2	106
tanke … mig	51	193
tanke … min	9	124
tanke … pa	13	173
tanke … tiden	16	137
tanke … tvats	-9	107
tanke … vante	-119	-138
tanke … varje	52	135
tanke … vi	0	111
tanke … vipen	-8	116
tanker	82	317
tankt	84	186
tankt att	181	41
tankt fraga	-202	-224
tankt ga	29	128
tankt har	-6	125
tankt jag	32	138
tankt kora	-57	135
tankt om	-116	-136
tankt vanta	158	27
tankt … att	-11	125
tankt … av	-50	105
tankt … det	187	251
tankt … doden	-183	-210
tankt … hur	27	179
tankt … in	-17	121
tankt … mig	10	130
tankt … om	-141	-144
tankt … slut	38	123
tankt … til	158	27
tankt … ut	29	128
tanten	145	-10
tap	-192	-175
tap*	-119	-96
tapa	102	176
tapa anu	-82	-85
tapa det	-17	192
tapa grepe	-4	119
tapa talet	117	4
tapa … en	117	4
tapa … helt	-25	132
tapa … med	-1	123
tapa … mer	-82	-85
tapaa	-76	135
tapaa iteni	9	122
tapaa itsen	8	167
tapad det	-11	190
tapad en	-222	-227
tapad hakan	-165	-158
tapad har	-162	-155
tapad kafek	178	-1
tapad linse	-134	-127
tapad ordet	-101	-118
tapad synen	173	56
tapad … av	-156	-147
tapad … en	-164	-132
tapad … for	-101	-118
tapad … pa	170	54
tapad … plomb	-123	-114
tapad … tand	-116	-115
tapar	213	79
tapar andan	186	24
tapar greje	123	22
tapar har	-250	-263
tapar humor	-5	119
tapar kafek	224	45
tapar kanse	-101	-82
tapar kontr	33	191
tapar mycke	-114	-97
tapar … bara	146	31
tapar … har	-114	-97
tapar … hela	178	34
tapar … med	120	-2
tapar … men	-5	119
tapar … och	96	141
tapar … sedan	-190	-197
tapat	-110	-255
tapat #	102	29
tapat bort	-166	-178
tapat kanse	155	14
tapat min	-124	-112
tapat roste	-226	-210
tapat trade	-158	-144
tapat … efter	-178	-154
tapat … insul	-124	-112
tapat … kg	102	29
tapat … kring	130	34
tapat … lite	-139	-122
tapt	-364	-307
tapt i	-245	-192
tapt sa	-116	-126
tapt … jag	-116	-126
tapt … nasan	-237	-187
tar	-233	42
tar #	-198	-36
tar ala	17	230
tar alt	11	123
tar alved	-137	-142
tar betal	-106	-111
tar blodf	132	48
tar blodt	128	58
tar bort	-199	-190
tar det	-102	67
tar eliqu	146	43
tar han	9	199
tar hand	8	210
tar hunde	25	114
tar inan	37	194
tar inhal	-119	-113
tar jag	14	216
tar kal	-196	-198
tar livet	-283	-360
tar mig	50	187
tar min	3	203
tar mit	7	138
tar ni	-189	-200
tar over	-84	-140
tar sig	206	-16
tar som	-127	-125
tar stryp	6	158
tar table	-55	99
tar tid	117	5
tar waran	151	26
tar … at	103	18
tar … att	15	162
tar … av	-308	-375
tar … den	-145	-125
tar … djur	-140	-101
tar … for	18	-96
tar … har	128	58
tar … hene	0	159
tar … ikval	-124	-136
tar … imorg	-131	-175
tar … inan	-137	-210
tar … kort	-151	-151
tar … liv	5	146
tar … med	62	177
tar … medic	-159	-178
tar … men	-157	-160
tar … nagon	25	168
tar … nar	32	170
tar … nu	-16	111
tar … om	155	182
tar … pa	-198	-29
tar … penga	33	142
tar … pensi	24	168
tar … radio	15	169
tar … rat	-119	-113
tar … somna	115	36
tar … somnt	34	117
tar … sten	-127	-125
tar … table	-28	104
tar*	-110	-116
tarmv magen	148	24
tarmv … upsva	148	24
tarmvred	148	24
tarna	-50	-175
tarna ar	139	13
tarna domna	-141	-124
tarna kapad	119	6
tarna kliar	-163	-135
tarna och	103	-28
tarna … av	119	6
tarna … blavi	134	25
tarna … det	116	-15
tarna … en	-141	-124
tarta	-143	-156
tarvi laaka	-121	-130
tarvi vain	-151	-155
tarvi … ajoko	-124	-128
tarvi … todis	-130	-138
tarvitsen	-190	-194
tary	134	18
tary stool	134	18
tary … and	134	18
tas	-193	-228
tas bort	-176	-165
tas … pa	-89	-94
tas*	-153	-161
tasen	-116	-146
tat ont	134	33
tat … i	134	33
tat*	-232	-66
tatue mig	-179	-208
tatue … pa	-145	-140
tatuerat	-179	-208
tavlo och	9	101
tavlo … sat	9	101
tavlorna	9	101
taxic laste	2	135
taxic … dorar	2	135
taxichauforen	-2	185
taxin	119	-16
tay*	191	-7
tbc	-144	-117
tbe	-208	-210
tbe sprut	-142	-113
tbe vacin	-186	-168
tbe … behov	-111	-110
te over	184	11
te … brost	131	25
tea*	-271	-313
teari pain	169	14
teari … from	125	44
teari … in	109	16
tearing	169	14
teate men	-99	-97
teater	-259	-247
teatern	-99	-97
teg*	-147	-116
tegel	-114	-114
tegel ont	-114	-114
tegel … i	-114	-114
tegretol	-145	-138
tei*	-236	-227
tej*	-114	79
tejpa	-12	122
tejpa et	0	123
tejpa … ala	-13	95
tejpa … sar	0	123
tejpad	-126	-117
tejpat	-6	163
tekan over	153	10
tekan … sig	153	10
tekanan	153	10
tekis	-2	126
tekis mieli	-2	126
tekis … hypat	-2	126
tekok pa	138	40
tekokaren	138	40
tel	-7	163
tel is	-95	-123
tel my	28	142
tel … tan	-95	-123
tel*	-87	86
telef har	-194	-172
telef helst	-130	-144
telef hon	2	174
telef jag	-13	140
telef min	21	130
telef och	138	144
telef ringd	-125	-118
telef sa	-8	165
telef skaka	-111	-112
telef … hangt	-194	-172
telef … liv	-111	-112
telef … man	21	130
telef … prata	8	115
telef … ser	0	117
telef … tar	-13	140
telef … tiden	2	123
telefonen	-163	58
telefonko	-118	-157
telefonkon	-122	-153
telin me	17	139
telin … to	17	139
teling	-19	172
tem*	207	-78
temad om	-110	-149
temadag	-123	-161
temp	232	-5
tempe ar	130	-28
tempe of	-49	-134
tempe … #	141	-63
tempen	181	22
ten minut	51	-77
ten … stope	-124	-98
ten … this	127	12
ten*	-314	-344
tende no	-105	-104
tender	-105	-104
tenta	-133	-139
tenta pa	-118	-127
tenta … manda	-113	-120
tentaangest	-127	-120
tentan	-184	-150
terib tooth	-109	-116
terib … and	139	33
terib … paink	-109	-116
terminalglasogon	-118	-107
termo visar	124	25
termo … #	151	15
termometern	182	7
tes*	-98	-185
test fora	174	35
test i	-138	-131
test last	119	19
test resul	-124	-135
test … morse	-138	-131
test … vecka	174	35
test … week	119	19
testa	-178	-94
testa ala	-135	-166
testa behov	-58	-110
testa om	-136	-149
testa sig	-165	-143
testa tagit	9	101
testa … betal	34	104
testa … det	-136	-149
testa … intyg	-58	-110
testa … konsj	-90	-124
testa … ner	9	101
testa … ringt	27	98
testamente	-145	-119
testamentet	57	179
testat	-184	-177
teste visar	129	38
teste … plus	163	50
testet	-88	-163
testi har	224	26
testi lite	-114	-95
testi mar	144	48
testi och	-206	-149
testi pain	129	20
testi plots	112	10
testi vride	117	29
testi vridn	-118	-92
testi … #	-118	-92
testi … hard	188	32
testi … ila	144	48
testi … mar	-169	-142
testi … om	-114	-95
testi … suden	129	20
testi … vridi	170	23
testicle	200	46
testikel	164	12
testikeln	13	-95
testikelsmarta	112	10
tests	-82	-103
tet	-159	-138
tet*	-134	-155
tetanus	-134	-155
tev*	170	84
teven	165	87
teven talar	5	136
teven … direk	5	136
text	-122	-60
texte goodb	-16	86
texted	5	181
tgi*	144	14
tgit	144	14
tgit #	144	14
tgit … tabel	144	14
tha*	-158	85
thail igar	103	24
thailand	44	-106
thanks	-154	-84
that	-206	74
that a	-228	-229
that depre	26	126
that im	-125	-157
that norma	-170	-167
that sting	-78	-104
that … it	23	144
the	103	251
the ambul	-104	-84
the baby	224	132
the back	-245	-233
the bath	21	209
the bil	-167	-168
the break	-132	-148
the bridg	-26	159
the burns	18	121
the car	-100	68
the compu	-103	-99
the coura	37	151
the dark	-181	-189
the difer	-133	-113
the door	-42	175
the finge	-125	-115
the floor	156	-91
the garag	-32	137
the glas	176	21
the guy	-208	-174
the gym	-239	-209
the house	154	-5
the last	113	154
the leg	183	15
the leter	99	133
the morni	-150	-81
the neck	-126	-118
the neigh	-9	147
the notes	32	113
the outsi	-149	-165
the pain	34	126
the paper	-173	-178
the pharm	-153	-168
the platf	-4	153
the point	-14	125
the pres	127	11
the rash	-189	-152
the rope	-30	168
the shing	-125	-119
the snow	82	-66
the sofa	-164	-159
the stair	71	158
the time	-107	-182
the top	-106	-120
the towel	176	20
the train	1	148
the voice	20	211
the wal	-50	147
the wedin	-172	-174
the wrong	138	-25
the … adres	-104	-84
the … after	-170	-53
the … and	174	184
the … betwe	-133	-113
the … bil	-104	-84
the … door	173	61
the … hit	123	-3
the … i	170	122
the … just	32	113
the … keep	-98	-88
the … next	13	179
the … of	-103	-180
the … on	-65	119
the … out	-16	158
the … put	19	162
the … shelf	-106	-120
the … sore	-177	-160
the … vacin	-125	-119
the … when	45	224
the … wont	-17	144
the … yeste	-186	-166
the*	-186	99
theralen	-132	-135
there	-212	-10
there a	-193	-132
there … no	12	134
there … vet	-126	-98
theres	27	-157
they	-62	199
they are	18	154
they bleed	27	178
they … poiso	-1	112
thi*	-45	217
thigh	132	-30
thine … need	-122	-105
thiners	151	-33
things	16	290
think about	71	260
think hands	-136	-122
think i	-140	-135
think im	154	15
think of	0	148
think the	-14	189
think they	-1	112
think … are	-1	112
think … drivi	4	115
think … endin	0	158
think … have	-139	-154
think … havin	153	-3
think … suici	23	170
think … tingl	-136	-122
thinking	78	326
thinks	62	259
third time	-172	-186
third … this	-102	-109
this hay	-131	-102
this morni	134	-80
this time	6	189
this waiti	-113	-152
this year	-178	-185
this … about	-124	-98
this … fever	-131	-102
this … gone	-161	-154
this … is	-150	-149
this … list	-146	-160
this … not	-2	169
this … whole	-102	-109
tho*	-78	189
thoug of	-29	114
thoughts	6	263
threa to	20	176
threa … kil	20	176
threatened	12	125
three	-215	-255
three days	-205	-182
three times	-132	-183
three weeks	-72	-124
threw up	99	-73
throa and	-169	-163
throa closi	178	17
throa hurts	-131	-171
throa is	197	5
throa when	-145	-15
throa … closi	141	6
throa … cough	-119	-115
throa … hes	-32	79
throa … itchy	181	30
throa … tight	152	20
throbing	-165	-158
throu a	138	11
throu the	170	199
throu … ice	134	-2
throu … pad	138	11
through	248	119
throw … dark	118	12
throw … since	-153	-137
thu*	-262	-289
thumb	-233	-236
thursday	-184	-176
thy*	-156	-156
thyro pils	-156	-156
thyroid	-156	-156
tia	-1	-126
tia atack	178	17
tia … igar	178	17
tic*	109	119
ticka i	5	176
ticka … kod	5	176
tickar	5	176
ticke hopar	132	-7
ticke … som	132	-7
tickern	132	-7
tid	-31	-132
tid at	-137	-125
tid brane	-122	-114
tid det	-4	129
tid for	-119	-201
tid hos	-109	-232
tid pa	156	-32
tid ska	-108	-124
tid tar	-61	112
tid til	11	-131
tid … augus	-2	136
tid … det	-42	135
tid … er	-146	-117
tid … hjart	-156	-136
tid … honom	-137	-125
tid … hudla	-129	-132
tid … jag	-111	-129
tid … lite	-122	-114
tid … mines	-142	-118
tid … ogon	109	40
tid … preve	-140	-140
tid … spira	-137	-120
tid … tandr	-115	-130
tid … tar	-4	129
tid … torsd	-39	-98
tid … vardc	169	58
tid … varto	-102	-120
tiden ater	137	58
tiden behov	-87	-116
tiden det	125	24
tiden for	-117	-144
tiden gravi	110	48
tiden hos	-167	-141
tiden kan	-239	-190
tiden krock	-131	-98
tiden magra	147	37
tiden o	-44	-148
tiden och	145	187
tiden pa	-154	-57
tiden saker	127	6
tiden sedan	89	38
tiden sen	156	22
tiden sjund	-16	119
tiden varka	105	31
tiden … att	16	137
tiden … byxor	-127	-138
tiden … de	13	95
tiden … den	117	16
tiden … gor	179	46
tiden … hjalp	-87	-116
tiden … i	167	39
tiden … inget	-120	-118
tiden … jobet	-135	-95
tiden … med	-131	-98
tiden … sager	161	35
tiden … skale	-5	133
tiden … slo	147	37
tiden … tanke	0	111
tiden … trot	108	6
tiden … v	110	48
tiden … varan	105	31
tider aven	37	122
tider gar	-115	-128
tider jag	35	107
tider … de	37	122
tider … det	-115	-128
tidig klock	-141	-127
tidig … fyra	-141	-127
tidigt	178	167
tidn	5	124
tidni up	126	-1
tidni … blev	-165	-157
tidni … och	126	-1
tidningen	110	15
tie*	-117	99
tig*	157	113
tight	92	-43
tight and	121	31
tigri til	-85	-104
tigri … besok	-85	-104
tigrinja	-85	-104
tik*	-164	-175
tiken	-93	-107
tiken andas	-93	-107
tiken … tungt	-93	-107
til	-70	95
til a	-157	-152
til ala	53	221
til arm	138	12
til att	-100	58
til axeln	156	73
til b	151	10
til barn	-150	-134
til barne	-131	52
til barnm	-146	-133
til baten	-107	-123
til besok	-131	-178
til brevl	272	11
til bron	-37	131
til brost	-137	-133
til dagis	-144	-126
til des	23	145
til det	40	113
til djurs	-93	-107
til dokto	8	213
til doren	138	-25
til doter	16	131
til emela	170	-1
til er	-281	-204
til et	-30	117
til foren	-106	-87
til forlo	-117	-124
til forsk	-147	-177
til gardi	153	3
til gran	-119	-151
til grane	94	120
til grekl	-138	-123
til gymet	-135	-164
til himle	28	141
til hoger	8	-105
til honom	57	249
til hyres	-86	-144
til i	154	58
til iblan	-141	-132
til is	1	162
til jobet	-41	151
til jul	-172	-148
til kan	34	134
til kardi	-112	-105
til kna	121	19
til knat	253	71
til koket	-82	-160
til korko	-134	-107
til kurat	-175	-183
til liv	-126	-122
til magen	96	25
til magsa	-104	-115
til mama	-90	61
til man	15	122
til manda	205	15
til mig	23	346
til min	54	204
til mines	-142	-118
til mormo	13	182
til morsa	-3	118
til nagon	-27	93
til nar	-184	-191
til nasta	-120	-209
til pa	28	139
til psyko	-150	-177
til rekla	-121	-121
til ryg	152	64
til saker	23	139
til samta	-130	-143
til secon	-106	-105
til sex	28	191
til simsk	-87	-101
til sjon	23	123
til sjukg	-150	-123
til skola	-59	96
til tange	102	16
til thail	-191	-197
til they	30	170
til tio	-138	-132
til toale	160	51
til toan	186	35
til under	-150	-105
til vaner	-110	-122
til vansi	-148	-162
til vanst	168	30
til vapen	29	185
til vatne	-5	110
til veter	-169	-140
til … amar	-137	-133
til … av	73	167
til … bakhu	148	49
til … bleed	-76	47
til … canar	-119	-151
til … efter	-131	-142
til … ensam	-12	196
til … far	-106	-132
til … fast	8	111
til … for	-202	-123
til … fran	-214	-214
til … genom	2	97
til … gor	-104	-115
til … han	-164	-128
til … hand	-106	-105
til … har	-156	48
til … hopa	31	122
til … huvud	152	20
til … i	-62	105
til … inan	135	97
til … kan	-165	-205
til … kval	-124	-112
til … lakar	-110	-131
til … leksa	129	21
til … liger	28	151
til … magen	160	4
til … man	28	196
til … morgo	124	21
til … nagon	29	158
til … nasta	18	-108
til … nu	69	157
til … pa	-85	98
til … runt	153	3
til … rygen	141	49
til … sa	171	112
til … sekun	193	23
til … sen	121	-42
til … skrik	-31	97
til … skule	-118	-120
til … skyda	1	136
til … sonda	28	139
til … tre	5	127
til … under	101	-15
til … utan	164	82
til … utom	15	119
til … vad	-150	-143
til … var	-128	-90
til … vem	-104	-126
til*	23	241
tilba dit	5	155
tilba jag	22	141
tilba kan	-102	-106
tilba nar	-127	-109
tilba til	-142	-101
tilba … er	-106	-105
tilba … jag	-53	70
tilba … klase	-116	-132
tilba … ni	-102	-106
tilracklig	7	160
tils	4	251
tils det	111	178
tils hon	2	179
tils jag	39	202
tils … blev	155	-9
tils … blir	-51	90
tils … blode	-132	92
tils … domna	23	119
tils … kisad	98	-12
tilsamans	-22	104
tilta … ar	126	-37
tiltal	168	89
tim	159	59
tim sveta	159	59
tim … som	159	59
tim*	171	30
timar	75	-99
timar #	154	41
timar a	-102	-105
timar for	-150	-133
timar hjalp	-135	-107
timar i	-157	-146
timar nu	189	38
timar sen	141	-93
timar tanka	-140	-128
timar … ar	-46	-132
timar … ater	129	118
timar … hon	141	23
timar … jates	121	15
timar … kan	155	23
timar … nu	75	-77
timar … riner	110	54
timar … sager	113	15
timar … sent	-150	-133
timars	-110	-100
time	194	151
time kalsv	95	46
time nu	189	83
time och	218	40
time pa	-187	-195
time sen	262	6
time spyr	126	45
time … inte	237	46
time … jag	143	34
time … jobet	-122	-135
time … look	-106	-120
time … papa	132	41
time … riner	95	46
time … year	-102	-109
timen norma	-131	-105
timer	-21	88
timer bil	-21	88
timer … pa	-21	88
timerbil	-3	169
times … week	-122	25
tin*	-48	-202
tingl hands	109	16
tingling	36	-86
tinin gamal	113	28
tinin och	152	1
tinin … nu	101	6
tinin … tapad	113	28
tinin … tugar	137	11
tiningen	230	25
tinitus	-249	-256
tiny	-161	-198
tiny bit	-179	-155
tiny … of	-121	-91
tio	96	-64
tio ar	-229	-184
tio dagar	54	108
tio dar	148	-28
tio det	-76	-117
tio kopar	-126	-123
tio minut	245	-15
tio och	-5	114
tio skule	-114	-112
tio … det	133	4
tio … for	141	3
tio … igar	137	10
tio … jag	-114	-112
tio … men	-25	-175
tio … om	-157	-153
tio … papa	-5	114
tio … sen	166	168
tio … sover	120	-5
tiond minut	153	81
tiond … och	151	-2
tionde	165	62
tip*	-215	-386
tipade	149	-15
tips	-365	-415
tips for	-133	-155
tips om	-142	-150
tips pa	-147	-178
tired after	-116	-130
tired al	-242	-230
tired … the	-204	-207
tis*	-118	-199
tisda ater	131	24
tisda tack	-136	-162
tisda … maste	-125	-148
tisda … xarel	131	24
tisdag	-103	-190
tit*	67	119
tita anda	-70	-76
tita i	144	25
tita pa	96	131
tita … ljus	144	25
tita … padan	87	-7
tita … spare	-23	132
titad konst	117	4
titad pa	-61	-140
titad … krigs	-133	-101
titade	67	-103
titar	79	131
titar bara	185	-46
titar nar	17	115
titar ner	-44	198
titar pa	-142	59
titar … at	153	-11
titar … balko	-16	119
titar … det	-5	123
titar … far	-164	-141
titar … film	-113	-88
titar … hocke	-90	-91
titar … i	-31	172
titar … mig	76	207
titar … tv	-99	-109
titat	32	191
titat pa	-9	147
titat … stale	-6	149
tja*	-95	-183
tjara	216	80
tjara och	181	47
tjara sen	145	30
tjara … ar	144	30
tjat	-105	-155
tjata ska	100	21
tjej har	126	49
tjej sager	42	119
tjej … #	-142	-124
tjej … att	42	119
tjej … svima	97	-14
tjeje i	40	172
tjeje … klase	6	134
tjejen	160	18
tjo*	123	-27
tjock efter	136	4
tjock ny	107	48
tjock och	219	69
tjock … blodt	107	48
tjock … den	-148	-129
tjock … det	100	23
tjock … getin	136	4
tjock … nu	104	26
tjocka	151	8
tjocknar	171	10
tju*	131	5
tjugo ar	-188	-56
tjugo minut	126	-17
tjugo … komer	-101	-83
tjugo … men	109	30
tjugo … sen	139	0
tjugo … utan	98	15
tjugoarsaldern	-98	-151
tjute vi	135	18
tjute … mar	135	18
tjuter	247	74
to	-99	325
to a	-192	-179
to be	30	170
to book	-180	-160
to breat	175	-30
to cal	-190	-209
to chang	-247	-253
to die	56	263
to do	34	124
to eat	-192	-172
to end	28	216
to go	69	233
to hurt	13	220
to in	31	91
to kil	-18	156
to know	-168	-72
to left	101	15
to live	11	194
to me	31	262
to say	-10	157
to sleep	78	173
to stab	-3	134
to stop	37	173
to swalo	106	-27
to the	-159	16
to try	-123	-132
to … a	-158	-165
to … again	-86	-137
to … alive	33	156
to … arm	101	15
to … bad	-119	-105
to … dead	21	132
to … down	105	-15
to … for	-11	147
to … forev	13	164
to … here	39	145
to … him	-23	184
to … how	-147	-146
to … i	-88	32
to … it	-17	159
to … me	17	208
to … my	-140	13
to … mysel	30	191
to … on	-85	52
to … prepa	-135	-161
to … swede	31	91
to … to	-151	12
to … wrong	-104	-84
toa	-25	-199
toa ater	-96	-86
toa hela	-175	-184
toa … anars	-96	-86
toa … tiden	-175	-184
toa*	226	129
toale ar	147	5
toale blev	114	-14
toale en	-122	-135
toale han	-7	159
toale hart	-118	-103
toale hon	118	4
toale nys	136	36
toale och	127	142
toale … aldel	114	-14
toale … det	95	-18
toale … i	-118	-103
toale … plusa	97	-14
toale … time	-122	-135
toaleten	210	176
toan	164	97
toan han	-19	95
toan … ar	-19	95
toan … skola	-1	127
tod*	72	64
today i	58	191
today shes	172	-5
todel vaike	132	14
todela	132	14
todistuksen	-144	-152
todle ate	122	10
todle drank	251	25
todle has	-171	-152
todle … a	-126	-99
todle … grand	122	10
todler	150	-81
toe	-268	-303
toe and	-121	-116
toe … its	-121	-116
tog	196	74
tog ala	177	-18
tog alved	127	6
tog av	188	170
tog barne	101	-38
tog blodp	-156	-120
tog bort	-66	-139
tog det	-20	-156
tog en	137	34
tog epipe	141	24
tog for	141	10
tog han	-30	177
tog hela	140	-2
tog heroi	132	27
tog i	117	46
tog kal	-151	-140
tog knack	-172	-185
tog kuden	-16	136
tog lite	-10	151
tog livet	-149	-166
tog masa	94	-27
tog med	45	160
tog medic	-150	-133
tog mig	13	314
tog min	32	-113
tog mina	10	169
tog mit	-7	117
tog nagra	120	13
tog nat	224	-9
tog ner	-146	-134
tog ny	118	24
tog overd	-172	-153
tog pa	-68	122
tog sit	67	-98
tog slut	-152	-97
tog stryp	90	160
tog tre	172	-1
tog treti	176	20
tog tva	-236	-192
tog … alved	-72	-174
tog … bastu	126	30
tog … det	146	115
tog … en	187	18
tog … extra	120	13
tog … fingr	140	9
tog … gardi	-146	-134
tog … ifran	101	-38
tog … ingen	-113	-140
tog … insul	112	-21
tog … karta	119	-1
tog … kompi	136	53
tog … mans	-119	-82
tog … med	11	144
tog … medic	191	130
tog … mej	-7	163
tog … melan	-28	148
tog … mig	-49	200
tog … mista	161	-3
tog … mobil	-109	-121
tog … mycke	141	10
tog … os	-134	-126
tog … over	-16	136
tog … pas	-7	117
tog … piler	179	-7
tog … strup	-2	104
tog … tils	122	1
tog … tva	-97	-122
toilet	158	97
toine suupi	161	15
toine … roiku	129	23
toinen	210	5
toise silma	157	-3
toisesta	157	-3
toista	-187	-187
toivo eten	13	138
toivo … herai	13	138
toivon	20	163
tok	-25	-150
tok for	-145	-130
tok maste	-121	-90
tok och	117	17
tok … att	-145	-130
tok … jag	117	17
tok*	-190	-197
tokig	-191	-195
told	-133	0
told me	-82	65
tolk	-181	-148
tolk pa	-120	-178
tolk til	-108	-133
tolk … mit	-108	-133
tolk … tigri	-85	-104
tolv timar	48	-76
tolv … ont	119	19
tom	225	54
tom ask	136	-10
tom det	84	-34
tom efter	-136	-149
tom och	-85	-110
tom skar	11	128
tom … att	-136	-149
tom … kaner	-2	104
tom … med	168	-28
tom … mig	11	128
tom … trot	-85	-110
toma	105	-17
toma alved	129	14
toma askar	103	-9
toma … alved	18	120
toma … i	129	14
toma … mumla	103	-9
tomat blir	-134	-127
tomat fjant	-109	-104
tomat … svart	-134	-127
tomater	-109	-104
tomaterna	-134	-127
tomt	-46	-145
tomt men	-110	-122
tomt och	159	15
tomt … jag	-110	-122
tomt … smack	159	15
tomte skag	-127	-90
tomte … fastn	-127	-90
tomtens	-127	-90
ton	-180	-182
ton*	80	137
tonar anfal	-101	-87
tonar ar	-147	-159
tonar drive	-121	-119
tonar fick	117	16
tonar har	106	131
tonar hon	-115	-130
tonar om	-98	-108
tonar sager	-127	-166
tonar skar	6	145
tonar skriv	25	151
tonar smale	-110	-118
tonar svar	-136	-132
tonar … ar	-122	-150
tonar … att	-127	-166
tonar … dikte	25	151
tonar … mig	-110	-47
tonar … och	-150	-151
tonar … sig	6	145
tonar … skarm	-98	-108
tonar … skrid	117	16
tonar … skriv	21	86
tonar … tagit	119	2
tonaren	-101	-87
tonaring	-141	-43
tongu sweli	113	9
tongue	134	27
tonig is	16	119
tonig … my	16	119
tonight	50	293
tonsi och	134	8
tonsi … blod	134	8
tonsilop	134	8
too	27	244
too close	-4	153
too deep	1	146
too die	54	165
too many	82	157
too … pils	153	-27
too … this	1	146
too … tinit	-106	-126
too*	200	101
took	330	142
took about	188	22
took al	183	96
took somet	132	-33
took too	119	-12
took … #	188	22
took … at	129	-44
took … many	119	-12
took … my	187	-8
took … rope	-32	137
took … whole	168	15
tooth paink	-109	-116
tooth … do	-109	-116
toothache	-211	-190
top of	-4	118
top shelf	-106	-120
top … me	-4	118
tor	-323	-392
tor hud	-243	-231
tor i	-174	-205
tor luft	-205	-183
tor sex	147	20
tor … av	-125	-108
tor … halse	-128	-108
tor … har	-139	-130
tor … hema	-146	-129
tor … lagen	-123	-113
tor … pa	-137	-138
tor … rod	-123	-115
tor … spric	-148	-147
tor … vad	-112	-106
tor … vecko	147	20
tor*	-118	-142
tora	-408	-376
tora hande	-148	-146
tora lapar	-139	-176
tora ogon	-302	-270
tora … av	-170	-152
tora … hela	-147	-149
tora … nar	-123	-101
torka mig	212	-14
torka … dar	92	20
torka … ingen	-109	-86
torka … och	171	13
torkar	235	13
torkat	-125	-167
torsd ar	-159	-114
torsd men	14	174
torsd och	-114	-85
torsd torsd	-159	-114
torsd … ar	-159	-114
torsd … det	199	143
torsd … jag	-97	-64
torsd … repet	13	133
torsdagar	-159	-114
torsk	-185	-158
torst slo	123	17
torstig	-100	-172
tort	-121	-123
tortyr	-136	-148
tou*	-19	212
touch me	24	223
touched	20	153
touches	17	160
touching	2	139
tow*	169	-3
towel	206	22
tra	217	46
tracks	-1	157
trad	214	26
trad fol	137	-11
trad och	106	33
trad ont	162	56
trad … har	106	33
trad … i	162	56
trad … over	137	-11
traden	-158	-144
tradolan	-144	-132
trafa	-116	100
trafa ar	-22	84
trafa av	136	-9
trafa dokto	-148	-176
trafa en	-52	64
trafa folk	-153	-182
trafa jag	11	140
trafa min	22	117
trafa nan	35	160
trafa … aldre	-1	117
trafa … ater	-108	-142
trafa … en	144	63
trafa … famil	1	89
trafa … har	-96	-130
trafa … nasta	-109	-130
trafa … ny	35	160
trafa … treti	-22	84
trafade	73	120
trafades	136	-9
trafas	-4	153
training	-143	-159
trake besta	-114	-113
trake … filte	-114	-113
trakeostomi	-114	-113
traki pa	-120	-114
trakigt	-145	-154
trakt tipad	184	25
traktorn	295	66
tramp mig	-152	-130
tramp … brost	109	16
tramp … kan	-135	-106
trampade	-165	-115
trampar	109	16
trampat	-135	-106
trana	-228	-225
trana mer	-105	-129
trana mycke	-130	-140
trana pa	-3	164
trana rorde	23	185
trana som	-145	-130
trana … en	-145	-130
trana … knute	4	171
trana … mig	-1	147
trana … utan	-113	-114
tranar	-220	-184
tranare	12	141
tranaren	99	266
tranat	49	142
trang	98	-47
trang efter	142	6
trang i	164	65
trang och	171	-5
trang … halse	144	54
trang … table	142	6
trang … trang	128	-6
trangre	128	-6
trangt	170	50
trani i	-269	-272
trani knat	-140	-115
trani tog	-134	-143
trani … brost	-115	-83
trani … gar	-176	-158
trani … helve	-124	-103
trani … knack	-134	-143
trani … magen	-110	-119
trani … sager	-140	-115
trani … under	-115	-111
traning	-204	-194
traningen	-119	-230
traningsrad	-150	-145
traningsvark	-229	-258
trans har	41	170
trans och	146	14
trans … #	146	14
transplanterad	146	14
trapa	-151	-211
trapa far	121	13
trapa hofte	118	20
trapa igar	-4	136
trapa men	-131	-45
trapa ner	-95	-127
trapa slo	121	4
trapa ut	-191	-185
trapa … jag	21	143
trapa … medic	-103	-159
trapa … och	121	4
trapa … sertr	-104	-119
trapa … vila	121	13
trapan	154	257
trapar	-154	-144
trape a	93	15
trape han	117	8
trape … e	93	15
trape … snark	117	8
trapen	156	170
traphuset	98	124
trapo sen	-137	-141
trapo … i	-102	-110
trapo … jag	-101	-142
trapor	-209	-198
trapr nar	139	6
trapr … jag	139	6
trapracket	130	45
trasa	190	34
trasa och	142	48
trasa … andas	113	29
trasdocka	163	32
trasi fonst	109	-13
trasigt	109	-13
tre	18	-140
tre anfal	166	7
tre barn	-132	-63
tre dagar	-139	-241
tre fingr	130	6
tre gange	164	-75
tre i	-135	-20
tre kilo	-130	-118
tre manad	-215	-221
tre stota	154	14
tre styck	120	180
tre toma	18	120
tre varje	-133	-142
tre vecka	115	32
tre vecko	71	-69
tre … a	13	190
tre … dagen	125	8
tre … for	115	7
tre … gamal	178	35
tre … gamla	152	26
tre … har	100	-45
tre … ikval	127	5
tre … jag	33	130
tre … kal	115	32
tre … karto	18	120
tre … los	-124	-124
tre … men	171	11
tre … nat	-238	-129
tre … om	-144	-141
tre … pa	123	-23
tre … per	-143	-128
tre … sa	116	9
tre … sedan	189	31
tre … skala	-134	-138
tre*	20	-218
trea	-167	-155
trea kansk	-140	-126
trear ar	111	-15
trear fraga	-145	-124
trear haler	-183	-161
trear slar	-89	-140
trear … helt	137	16
trear … mig	-89	-140
trear … om	-145	-124
trear … sig	-191	-184
trearing	-226	-211
trearingen	45	-156
treated	-189	-223
tredj dosen	-111	-103
tredj i	-156	-149
tredj time	-138	-130
tredj trapa	-104	-104
tredj … ar	-156	-149
tredj … i	-157	67
tredj … idag	115	-18
tredj … men	-132	-119
tredj … nu	154	96
tredj … twinr	-111	-103
treti alved	203	36
treti ar	-63	-112
treti knufa	-17	118
treti … mig	-17	118
treti … och	-182	-120
treti … sen	-152	-140
treti … vi	-22	84
treto och	117	121
treto … han	-22	84
treto … papa	7	119
treton	117	121
trevl helg	-162	-149
tri*	-186	-285
trila	211	41
trila at	83	29
trila i	161	51
trila ner	148	8
trila … fran	148	8
trila … trape	161	51
trila … vanst	83	29
triptaner	-138	-106
trist i	-154	-132
tristes	-190	-183
trivs	-144	-170
tro	-194	-177
trode	156	-47
trode det	282	60
trode forst	132	30
trode ja	-188	-160
trode var	204	74
trode … det	132	30
trode … kanta	131	40
trode … men	163	0
trode … skule	-213	-208
trode … var	300	42
trog	-159	-143
trog mage	-166	-146
trogt	140	29
trogt att	96	25
trogt … svalj	96	25
trojan	163	51
tromb #	-128	-114
tromb … mg	-128	-114
trombos	-132	-113
tror	139	46
tror att	128	116
tror de	186	129
tror det	-72	-220
tror farmo	135	7
tror hon	-23	125
tror jag	9	-159
tror lufte	-123	-113
tror nan	2	159
tror nu	108	23
tror papa	132	19
tror … armen	162	7
tror … barne	11	117
tror … blaso	-142	-139
tror … det	152	-66
tror … e	217	145
tror … far	147	11
tror … fat	161	19
tror … feber	131	16
tror … haler	218	107
tror … han	84	183
tror … har	-189	-133
tror … hon	-9	124
tror … inte	0	115
tror … jag	-67	27
tror … krakt	-106	-92
tror … men	87	-16
tror … min	166	14
tror … papa	166	25
tror … rund	-114	-88
tror … skule	33	123
tror … vad	-115	-88
tror … vi	-21	155
trosan	-161	-121
trosk och	123	22
trosk … tapar	123	22
trosklarna	123	22
troso efter	0	135
troso … helge	0	135
trosor	47	156
trosorna	-2	154
trot	-300	-156
trot a	147	54
trot att	145	-31
trot efter	-222	-210
trot gar	-100	-103
trot hela	-135	-130
trot i	-82	62
trot mar	119	22
trot men	-118	-174
trot mit	116	14
trot nu	164	47
trot o	102	29
trot och	-185	-257
trot ont	152	8
trot pa	-241	87
trot plots	95	46
trot sager	145	22
trot sedan	164	48
trot vad	-131	-135
trot vil	38	132
trot … a	38	163
trot … aldri	103	-5
trot … andas	195	49
trot … att	110	329
trot … bajse	-150	-135
trot … dagar	-148	-148
trot … den	-75	-116
trot … det	-195	-225
trot … en	-154	-150
trot … fruse	-110	-117
trot … har	-127	-139
trot … hjart	0	154
trot … i	244	53
trot … ila	119	22
trot … ilama	161	39
trot … kraks	146	45
trot … lukta	102	29
trot … lunch	-153	-159
trot … medic	-110	-126
trot … o	13	182
trot … resan	93	13
trot … ska	-131	-135
trot … snosk	-105	-94
trot … tiden	-135	-130
trot … vark	163	17
trot … vil	67	-53
trota	82	-73
trota ogon	-132	-103
trotare	116	-21
troth andfa	123	58
troth efter	-154	-154
troth sen	135	50
troth … i	115	40
troth … och	123	58
trothet	-50	-124
trots	10	-122
trots inhal	135	22
trots kasta	-157	-162
trots … sig	-157	-162
trotsalder	-157	-162
tru*	117	27
true crime	-126	-133
truma	198	41
truma … nu	132	30
try	-169	-144
try a	-140	-111
try*	71	-46
tryck	149	-65
tryck a	166	1
tryck anars	-86	-105
tryck ar	145	-40
tryck de	143	7
tryck det	144	33
tryck et	197	77
tryck hela	161	23
tryck i	191	-46
tryck lag	-132	-113
tryck melan	102	46
tryck ner	-8	123
tryck nerat	127	33
tryck over	167	-39
tryck pa	-145	-32
tryck sig	5	123
tryck svara	104	36
tryck tor	-106	-105
tryck up	74	239
tryck va	-174	-146
tryck varje	10	127
tryck … bihal	-101	-85
tryck … brost	293	36
tryck … dem	135	9
tryck … en	102	158
tryck … glas	208	73
tryck … halse	136	4
tryck … halsg	128	31
tryck … har	146	0
tryck … hela	124	46
tryck … i	128	23
tryck … igen	138	34
tryck … kinde	-114	-79
tryck … kvar	106	-19
tryck … leker	-128	-97
tryck … mig	-20	212
tryck … mot	114	180
tryck … orone	-114	-101
tryck … revbe	-236	-189
tryck … sig	173	11
tryck … skorn	-164	-153
tryck … skuld	102	46
trycka	211	108
trycker	12	-100
tryckt	152	130
tryckte	44	194
tryg	-270	-273
tryg i	-99	-161
tryg … ny	-124	-140
trygt	-62	70
trygt att	-15	139
trygt jag	-60	-78
trygt … undra	-60	-78
tryke o	125	45
tryke … jag	125	45
tryker	125	45
tug*	118	-114
tuga	-111	-80
tugad pa	196	19
tugad … finge	159	4
tugade	162	-29
tugar dalig	137	11
tugar … blev	137	11
tugat	181	14
tugat pa	181	14
tugat … mina	150	10
tugumi	-41	-128
tuk*	26	-136
tukehtuu	149	12
tukos … jalke	-153	-141
tukosa	-153	-141
tul*	180	-2
tulee	270	76
tulee nyt	132	18
tuli	65	-120
tum*	-167	-360
tumen	-32	-253
tumen har	-170	-158
tumen i	198	49
tumen med	-125	-115
tumen ocksa	-124	-119
tumen pa	-156	-173
tumen sen	-110	-95
tumen svule	-127	-107
tumen … av	140	19
tumen … en	-125	-144
tumen … hamar	-125	-115
tumen … igar	-110	-95
tumen … runt	-127	-107
tumen … sagen	172	24
tumy	-243	-240
tumy hurts	-164	-158
tumy … and	-139	-142
tun*	110	-64
tune	257	8
tune jalko	194	-3
tung kval	-120	-108
tung over	106	17
tung pres	117	43
tung … brost	106	17
tung … over	117	43
tunga	-81	-151
tunga a	165	21
tunga av	-133	-109
tunga bara	128	58
tunga blir	142	16
tunga kans	177	42
tunga lite	-172	-131
tunga och	204	24
tunga pa	-216	-171
tunga sa	-125	-97
tunga saker	-110	-104
tunga sluta	-174	-136
tunga stor	116	34
tunga svale	132	25
tunga svart	134	61
tunga svuln	181	62
tunga tjock	107	48
tunga … att	134	61
tunga … blod	-142	-109
tunga … bloda	-174	-136
tunga … det	-115	-93
tunga … dubel	194	29
tunga … jates	146	12
tunga … kafe	-208	-177
tunga … lite	-168	-143
tunga … nerki	117	11
tunga … ny	107	48
tunga … som	-115	-98
tunga … stor	116	9
tunga … store	142	16
tunga … svar	116	34
tunga … svart	110	44
tunga … vaxer	128	58
tungan	-5	-165
tungt a	-92	-101
tungt att	118	-26
tungt i	130	44
tungt just	-125	-133
tungt o	102	29
tungt spyr	120	56
tungt … andas	90	-26
tungt … armen	114	37
tungt … brost	114	34
tungt … e	102	29
tungt … har	120	56
tungt … konst	89	38
tungt … nu	-125	-133
tungt … vara	-110	-110
tuntuu	175	82
tup*	131	70
tupakala	4	171
tupar	132	14
tupar av	132	14
tuplu och	83	29
tuplu … alt	83	29
tuplurn	83	29
tur	-47	95
tur*	208	20
turas	-113	-137
turas om	-113	-137
turne blue	129	15
turne of	8	141
turned	95	188
turpo ja	139	-5
turpo pahki	132	27
turpoaa	227	38
tus*	-168	-103
tusar	-166	-146
tusar i	-120	-118
tusar … dusch	-120	-118
tv	-125	93
tv jag	-99	-109
tv n	-87	62
tv spel	-138	-157
tv … dog	-151	-155
tv … prata	31	123
tv … vile	-99	-109
tva alved	-300	-237
tva bilar	15	96
tva blodt	-146	-136
tva dagar	-183	-142
tva fingr	252	-11
tva gange	-79	65
tva hal	-125	-121
tva hjart	-184	-152
tva idag	-89	-81
tva karto	151	15
tva kilar	7	185
tva manad	52	-115
tva ord	154	-1
tva pa	-117	-128
tva slag	-130	-132
tva styck	148	0
tva table	-179	-177
tva timar	154	-72
tva vanst	-128	-115
tva … at	131	4
tva … borta	166	-9
tva … den	-70	116
tva … foda	-105	-104
tva … gat	89	38
tva … hur	-128	-115
tva … i	191	155
tva … ipren	130	11
tva … kvar	-128	-136
tva … magne	129	21
tva … mot	-173	-142
tva … samta	-72	-101
tva … sedan	-53	93
tva … sluta	-125	-121
tva … sover	134	42
tva … utan	165	4
tvaar biter	-154	-143
tvaar bits	-114	-106
tvaar doter	126	30
tvaar har	154	-56
tvaar … blaso	-156	-117
tvaar … drick	-137	-94
tvaar … druck	130	16
tvaar … en	120	25
tvaar … fat	-146	-88
tvaar … haft	135	16
tvaar … mig	-154	-143
tvaar … sat	156	19
tvaar … tog	126	30
tvaar … tugat	150	10
tvaarig	126	30
tvaaringen	168	-129
tval	-221	-206
tvama ar	136	36
tvama … varm	136	36
tvamanaders	136	36
tvang om	-124	-134
tvang … att	-124	-134
tvangstankar	-129	-143
tvare och	189	2
tvaren	205	-1
tvart	233	31
tvat	-151	-163
tvata behov	-155	-151
tvata honom	42	113
tvata med	-205	-191
tvata mig	-32	130
tvatas	-207	-213
tvatat	-181	-135
tvatm kliar	-117	-91
tvatm … bara	-117	-91
tvatmaskin	-129	-106
tvatmedel	-130	-165
tvats och	-29	89
tvats … vad	-9	107
tvatstugan	16	200
tvi*	-98	123
tving att	-118	-146
tving en	43	131
tving i	-165	-164
tving mej	4	129
tving mig	-81	45
tving sig	4	181
tving … att	60	245
tving … joba	-118	-146
tving … mig	-165	-164
tving … pa	6	191
tving … sjalv	-128	-195
tving … til	40	213
tvinga	-108	6
tvingad	-39	71
tvingade	39	254
tvingar	-124	-93
tvingat	29	156
tvn	-2	148
tvn skick	-2	148
tvn … order	0	128
twi*	43	-159
twice	155	-26
twinr jag	-111	-103
twinr … tror	-111	-103
twinrix	-111	-103
twisted	-166	-155
twitc al	125	1
twitc … over	125	1
twitching	67	-78
two finge	127	11
two weeks	-237	-237
two … in	127	11
tyc*	-232	-187
tycke att	-134	-121
tycke dagar	-122	-137
tycke det	-52	-164
tycke jag	39	155
tycke vi	163	-2
tycke … ar	-192	-257
tycke … jag	-119	-103
tycker	-258	-231
tyn*	23	-110
tyngd	96	-52
tyngd over	232	34
tyngd … brost	232	34
typ	150	94
typ #	23	-123
typ besta	8	152
typ do	31	149
typ eta	146	45
typ gaspa	157	13
typ hundr	-4	155
typ varje	34	162
typ … asa	11	125
typ … av	-211	-184
typ … dag	18	142
typ … inte	11	131
typ … ipren	133	19
typ … liter	102	29
typ … magsj	146	45
typ … sockr	-140	-116
tyst	48	158
tyst hon	-39	108
tyst nu	139	-15
tyst och	149	112
tyst … det	-12	136
tyst … inte	106	-2
tytareni	42	157
tyv*	-24	117
tyvar	-24	117
ugn	164	34
ugn och	164	34
ugn*	-135	-161
ugnen	-177	-161
ugnen ar	-105	-105
ugnen spola	-118	-97
ugnen … bara	-105	-105
ugnen … kalt	-118	-97
uhk*	13	295
uhkaa	-2	196
uhkailee	-5	161
uhkas tapaa	12	165
uhkasi	12	165
ukr*	-141	-108
ukraina	-147	-107
ult*	-175	-191
ultra o	-80	-117
ultra … sa	-80	-117
ultraljudet	-110	-133
una*	25	190
unali mig	25	190
unaliva	25	190
unc*	141	84
uncon … not	172	-1
undan	-10	126
undan table	-6	99
undan … och	-6	99
under	102	184
under ar	218	22
under armar	-269	-251
under behan	141	46
under bil	155	10
under borde	-8	193
under brost	-72	-135
under doter	18	120
under efter	28	130
under en	124	-47
under fikat	136	12
under fotbo	156	31
under foten	-215	-203
under gymet	110	36
under hakan	160	32
under halen	-93	-111
under har	160	-10
under hogra	-161	-134
under huden	93	-81
under i	157	2
under kansk	120	23
under madra	-3	146
under matan	6	151
under nagel	-162	-135
under ogone	-171	-152
under om	43	131
under ont	124	19
under pa	-166	-172
under revbe	186	-20
under sen	-21	97
under skotn	102	14
under skuld	-162	-143
under svamp	-118	-110
under tacke	-8	144
under tar	-127	-125
under tva	-125	-121
under vaten	166	58
under vatne	161	187
under vit	-171	-156
under … bada	138	34
under … benen	184	9
under … den	117	29
under … det	-205	-208
under … dregl	139	30
under … efter	-150	-150
under … en	212	156
under … fast	-18	91
under … flytn	-171	-156
under … forst	-93	-111
under … gat	121	19
under … hal	-125	-121
under … hon	21	220
under … i	176	132
under … igen	-118	-110
under … jag	101	-6
under … kraks	110	36
under … madra	18	120
under … men	-120	-99
under … mins	32	178
under … nan	-14	122
under … nar	-106	3
under … nasvi	106	-3
under … nu	140	35
under … och	115	37
under … patie	-103	-109
under … poole	101	43
under … som	-6	-105
under … stund	134	9
under … svart	113	53
under … utan	95	24
under … vad	-110	-95
underarmarna	-112	-46
underarmen	173	74
underbenet	171	27
undernard	-112	-98
underskoterska	-132	-162
undersokas	-133	-129
undersokning	36	129
undra ar	-147	-155
undra bara	-276	-217
undra gor	4	150
undra hur	-14	209
undra ja	-168	-165
undra nar	-112	-132
undra om	-233	-247
undra va	-157	-155
undra vad	-177	-206
undra var	-180	-176
undra vi	-127	-134
undra … aret	-97	-79
undra … det	115	183
undra … han	-167	-172
undra … hjart	-123	-106
undra … hon	-121	-137
undra … hur	-176	-190
undra … jag	-126	-327
undra … lange	17	121
undra … langt	9	154
undra … man	-239	-222
undra … min	23	-86
undra … nagon	26	129
undra … nar	-153	-161
undra … ni	-122	-182
undra … om	-178	-138
undra … over	-60	-78
undra … provs	-101	-99
undra … samta	-114	-75
undra … sjalv	-84	-101
undra … som	-133	-162
undrade	69	-74
undrar	-293	-208
undul kipar	-174	-140
undul … efter	-174	-140
undulaten	-174	-140
ung*	-171	-210
unga	-145	-196
ungar sag	31	161
ungar tar	-152	-150
ungar … kal	-124	-124
ungarna	-190	-67
ungef en	-143	-153
ungef fem	-145	-119
ungef jag	132	38
ungef som	-129	-109
ungef … forut	-127	-109
ungef … minut	160	40
ungef … vecka	-163	-141
ungefar	-16	-177
ungen ar	124	15
ungen … helt	124	15
until i	52	-109
until … pased	106	-28
up	232	62
up a	-113	-125
up ala	194	2
up and	118	148
up benen	139	10
up besvi	21	135
up blod	216	18
up blood	133	30
up dark	118	12
up efter	50	-79
up et	-187	-82
up fem	-188	-186
up flera	131	4
up han	108	-30
up hande	47	-64
up handl	216	43
up hela	217	80
up hene	138	13
up honom	130	-10
up hopet	-106	-149
up i	82	-76
up into	159	15
up jag	140	62
up kans	-135	-126
up knat	-136	-118
up like	-46	-110
up lite	98	-41
up masor	122	20
up med	136	126
up medic	-2	154
up mig	-111	114
up min	-154	-144
up mot	314	49
up mun	109	1
up mycke	145	43
up nat	143	49
up och	-43	-200
up on	-45	-131
up pa	18	-126
up repet	128	-9
up saren	-14	165
up sexar	141	66
up since	-153	-137
up skakf	135	31
up skola	55	222
up tandl	-104	-102
up tiden	-147	-141
up til	141	154
up tomor	6	164
up trani	-140	-115
up tre	-150	-124
up ur	133	4
up with	-217	-149
up … #	-123	-125
up … ansik	184	22
up … att	118	-64
up … axeln	168	60
up … blod	205	32
up … bra	-184	-178
up … domna	144	13
up … for	129	19
up … fran	10	103
up … ga	-191	-201
up … gange	-185	-173
up … halse	286	47
up … han	128	27
up … he	-3	168
up … hela	-104	-102
up … his	35	174
up … honom	-8	123
up … hop	0	164
up … igen	-53	117
up … kaken	162	12
up … kilo	-210	-128
up … kisa	-110	-88
up … knat	100	-50
up … kvart	6	102
up … leker	-113	-91
up … ljums	138	29
up … magen	96	25
up … men	225	23
up … mina	166	-20
up … morgo	-119	-121
up … mot	-12	235
up … mun	-113	-120
up … nar	8	131
up … naten	118	-48
up … ner	125	-4
up … och	132	40
up … ocksa	7	118
up … om	-142	-180
up … opera	-114	-105
up … sekun	131	4
up … sjon	114	24
up … sne	109	1
up … som	122	62
up … stuf	118	12
up … table	120	167
up … tande	149	7
up … tarta	-104	-121
up … that	-114	-120
up … throa	-232	-237
up … tiny	-121	-91
up … ur	168	15
up … vanst	134	53
up … vikt	-225	-180
up … yeste	-153	-137
up … yr	135	31
upa*	134	19
upat	134	21
upb*	6	-121
upbla i	-110	-101
upbla mage	-169	-142
upbla och	-117	-135
upbla … gasig	-173	-135
upbla … magen	-110	-101
upblast	6	-121
upd*	-65	97
updaterar	-179	-165
updrag	34	148
upe pa	-39	122
upe … ater	-107	-91
upe … men	166	-15
upe … taket	-39	122
upf*	154	-40
upfol efter	-150	-125
upfol … tromb	-132	-113
upfoljning	-71	-122
upfor	188	8
upfor trapa	200	7
upfor … far	121	13
uph*	-65	98
uphora	-5	153
upk*	-150	-161
upkor ar	-120	-124
upkor … pa	-120	-124
upkorningen	-150	-161
upl*	44	220
uplev det	17	138
uplev en	8	139
uplev … var	8	139
upleva	21	203
uplosas	34	184
upr*	75	144
upradade	7	163
upsag ger	-124	-108
upsag … magon	-124	-108
upsagning	-155	-137
upsto men	118	47
upsto varje	-91	-120
upsto … kval	-91	-120
upstotningar	-140	-178
upsva kraks	148	24
upsva … avfor	148	24
upsvald	110	-2
ur	161	-40
ur armen	14	134
ur bade	158	21
ur badka	117	15
ur badtu	141	66
ur fjark	98	33
ur flask	189	19
ur hande	135	17
ur huvud	79	-45
ur mig	-86	-184
ur narko	-155	-133
ur nasan	124	-6
ur orat	141	-47
ur sig	172	39
ur sjon	213	41
ur skape	-5	132
ur snipa	111	1
ur vanst	-118	-95
ur … a	235	31
ur … ater	117	26
ur … efter	179	125
ur … han	164	24
ur … hosta	138	5
ur … med	179	21
ur … mungi	126	20
ur … nasa	158	21
ur … nasbo	-118	-95
ur … nys	138	-7
ur … och	161	149
ur … orden	-155	-133
ur … pa	-28	-99
ur … tva	133	25
uri*	-16	-185
urin	130	34
urin sen	130	34
urin … i	130	34
urine	-65	-104
urine en	-113	-104
urine sampl	-119	-109
urine … gang	-113	-104
urinen	-204	-177
urinkateter	135	23
urinv har	135	31
urinv nu	137	41
urinv svide	-131	-95
urinv tror	-199	-162
urinv … gat	135	31
urinv … jag	-199	-162
urinv … och	-110	-83
urinv … yr	132	42
urinvagsinfektion	-74	-141
urinvagsinfektonen	135	31
ursakta	-87	-118
usc*	-131	-153
usch	-131	-153
use*	-160	-229
used to	-168	-160
used … have	-119	-105
usu*	-155	-146
usual	-155	-146
ut	227	296
ut a	153	130
ut att	126	114
ut bara	-12	103
ut behov	-70	-76
ut blod	116	-35
ut chipe	13	95
ut dem	13	171
ut den	-170	-47
ut et	43	170
ut framf	18	153
ut genom	183	74
ut grons	-121	-117
ut hans	-12	123
ut har	76	157
ut harif	-19	95
ut hene	5	188
ut henes	-123	-166
ut honom	2	153
ut hur	-88	44
ut i	289	161
ut med	-236	-140
ut medic	-149	-174
ut min	-186	-97
ut mina	13	192
ut mot	79	132
ut naken	23	135
ut och	173	179
ut om	-2	135
ut pa	-49	151
ut sagt	48	139
ut sertr	-125	-157
ut som	117	94
ut stygn	-152	-165
ut termi	-118	-107
ut … andra	22	127
ut … ar	86	-67
ut … armen	288	68
ut … axeln	156	60
ut … bada	289	49
ut … blama	148	-10
ut … blod	-2	134
ut … brode	-7	105
ut … byxan	135	2
ut … dan	5	117
ut … decem	-90	-49
ut … det	114	134
ut … en	-100	92
ut … famil	21	109
ut … farva	-14	131
ut … gamal	140	47
ut … glad	-121	-117
ut … ha	139	28
ut … hel	-91	-127
ut … hon	65	157
ut … hunde	16	175
ut … in	71	134
ut … isen	-25	160
ut … jag	-74	76
ut … journ	-85	-122
ut … kaken	107	17
ut … knol	-141	-119
ut … med	-156	-57
ut … munen	135	2
ut … naken	22	116
ut … nar	15	128
ut … nat	15	135
ut … om	-22	85
ut … pa	-85	116
ut … rygen	140	-11
ut … skoge	5	172
ut … snon	-24	119
ut … somnm	-89	-113
ut … sopor	-154	-155
ut … tiden	-155	-184
ut … ur	-23	148
ut … vagen	1	137
ut … vagne	-150	-144
ut … vanli	-124	-121
ut … vanst	194	26
uta*	167	222
utag	-131	-89
utag kvar	-131	-120
utag … blodt	-131	-120
utan	141	162
utan att	305	112
utan forva	193	35
utan hene	41	145
utan honom	8	191
utan kanse	160	41
utan klade	-4	141
utan mig	56	198
utan probl	-159	-131
utan … gora	-5	110
utan … hos	0	148
utan … men	-119	-102
utan … mit	95	24
utan … nar	14	158
utan … pa	-8	119
utan … skrik	156	-13
utan … trila	83	29
utanf doren	-16	122
utanf med	-12	151
utanf mit	12	145
utanf porte	2	147
utanf skola	6	115
utanf … en	-7	137
utanf … hus	139	41
utanf … och	-80	79
utanf … varje	12	170
utanfor	125	239
utat	155	86
utatv … inte	112	19
utatvridet	142	37
utb*	-249	-97
utbrand	-184	-184
utbrot	-144	-146
utbyt	-11	163
utbyt det	10	121
ute	228	139
ute det	0	138
ute hela	162	1
ute lite	-111	-89
ute med	-20	90
ute pa	139	234
ute tora	-145	-130
ute … balko	-10	103
ute … bilen	-20	90
ute … bron	53	136
ute … fins	0	138
ute … lapar	-145	-130
ute … mig	-114	-115
ute … naten	162	1
ute … omt	-111	-89
ute … snon	196	23
ute*	-168	-165
utebl besok	-168	-165
uteblivet	-168	-165
utgan fast	-131	-120
utgan … jag	-131	-120
utgang	9	133
utganget	-131	-120
uti*	-2	118
utifran	-2	118
utl*	-167	-179
utlan kan	-128	-150
utlan … jag	-128	-150
utlandet	-128	-150
utm*	-166	-69
utmat av	-142	-141
utmatning	-175	-196
utn*	24	173
utnyt av	3	140
utnyt nar	28	114
utnyt … jag	28	114
utnytjad	6	165
uto*	200	190
utom er	15	119
utomkveds	191	19
utomkvedshavandeskap	158	21
utp*	33	140
utpla hela	21	109
utpla … famil	21	109
utplana	33	140
utr*	-300	-369
utred for	-151	-150
utreda	-172	-239
utredas	-158	-146
utredning	-239	-209
utret	-140	-136
utsat	-10	139
utsat for	-37	88
utsat … brot	-110	-130
utsat … overg	13	104
utskr fran	9	167
utskr idag	-111	-107
utskr … pig	-111	-107
utskr … psyk	9	167
utskriven	-115	45
utskrivet	-201	-236
utsla av	-135	-117
utsla efter	-153	-116
utsla har	-132	-126
utsla i	-122	-113
utsla overa	133	40
utsla pa	-252	-189
utsla som	183	2
utsla … armen	-181	-139
utsla … feber	-143	-119
utsla … forsv	-132	-126
utsla … hela	194	68
utsla … klada	-136	-109
utsla … magen	-189	-142
utsla … ny	-165	-128
utsla … ser	148	-10
utsla … svart	174	30
utslag	-22	-131
utslagen	180	122
utslitna	-148	-155
utspr ok	-113	-108
utsprit	-113	-108
utv*	7	365
utvag	53	210
utvald	19	206
utvilad	-115	-106
utvis jag	6	122
utvis … hopar	-3	102
utvisning	2	161
uud*	-124	-175
uuden	-187	-188
uus*	-171	-173
v	108	-129
v #	67	-77
v … bara	-119	-87
v … barne	98	12
v … blder	106	48
v … huvud	151	65
v … inga	82	-30
v … jateo	102	46
v … kansk	115	22
v … mar	-180	-142
v … o	130	29
v … ont	134	62
v … spark	-99	-86
va	-57	62
va #	-148	-149
va ar	-172	-154
va betyd	-105	-98
va borta	128	141
va de	-41	-142
va e	-156	-71
va en	17	141
va ful	-4	154
va har	0	162
va hjalp	-130	-133
va kvar	7	202
va me	-17	157
va nice	-8	113
va sjukt	-119	-114
va ska	23	-161
va skont	2	138
va tre	-13	147
va … bast	-172	-154
va … e	121	130
va … efter	-70	-85
va … gor	-7	131
va … har	-4	175
va … ja	176	19
va … langr	16	209
va … mer	8	115
va … om	-63	81
va … ont	-119	-114
va … pa	59	174
va … sager	102	-24
va … sepsi	-144	-142
va … sta	-110	-115
va … styck	-13	115
vaa*	80	262
vaan	44	244
vaan kuole	0	130
vac*	-160	-385
vacin	-242	-291
vacin behov	-107	-149
vacin for	-112	-110
vacin har	-117	-113
vacin mot	-149	-195
vacin til	-121	-155
vacin … barne	-80	-115
vacin … en	-135	-143
vacin … hjarn	-228	-147
vacin … i	-117	-107
vacin … mot	-114	-127
vacin … skola	-135	-102
vacin … tbe	-124	-144
vacination	-203	-244
vacine	-178	-173
vacinera	-184	-174
vacineras	-158	-134
vacinet	-119	-125
vack tror	-3	117
vack … att	-3	117
vack … inte	121	36
vacka	213	-71
vacka for	134	42
vacka han	136	24
vacka … mat	134	42
vacka … snark	123	13
vad	-280	-316
vad ala	19	145
vad ar	-302	-209
vad betyd	-169	-168
vad den	-129	-133
vad fins	-176	-152
vad han	41	175
vad hande	-149	26
vad hoger	-121	-93
vad hon	105	-39
vad kan	-272	-251
vad kosta	-140	-125
vad man	-239	-229
vad menar	-101	-119
vad ni	-163	-175
vad o	141	35
vad om	-100	-125
vad ont	-116	-111
vad pasar	-108	-103
vad rakna	-140	-112
vad sager	21	138
vad ska	-120	-180
vad styvp	8	101
vad … ambul	-223	-183
vad … att	-126	-156
vad … beror	-130	-109
vad … det	-311	-306
vad … en	-145	-159
vad … gifti	-118	-98
vad … gor	84	251
vad … hande	-99	12
vad … hant	160	5
vad … i	-190	-162
vad … lagom	-93	-80
vad … man	-179	-227
vad … menar	-242	-174
vad … menin	-112	-112
vad … min	25	173
vad … ni	-101	-119
vad … norma	-115	-86
vad … om	-38	100
vad … sager	130	-50
vad … ska	-33	-162
vad … skiln	-194	-146
vad … skriv	27	95
vad … snora	-117	-125
vad … som	-140	-112
vad … tanke	50	187
vad*	-149	-299
vaden	-68	-222
vaden det	-121	-109
vaden efter	222	66
vaden har	142	29
vaden pa	-153	-125
vaden som	-165	-146
vaden svule	71	25
vaden … bla	-140	-120
vaden … flygr	180	76
vaden … kramp	-104	-97
vaden … naten	-153	-125
vaden … om	-89	-51
vaden … rod	119	37
vaden … sen	71	25
vaden … spruc	109	30
vaden … svule	161	35
vaden … tjock	126	56
vaden … varit	157	37
vader i	-117	-102
vader … nya	-117	-102
vaderna	-294	-271
vadkramp	-177	-180
vadret	-175	-143
vag	232	258
vag dregl	-124	-104
vag hem	55	217
vag hon	-117	-97
vag kvar	0	138
vag ut	186	121
vag … bara	-12	103
vag … dacka	132	-7
vag … dregl	-117	-97
vag … o	-124	-104
vag*	-115	115
vaga	-74	31
vagar	-163	-165
vagar hjalp	-145	-137
vagar jag	-109	-104
vagar … knapt	-109	-104
vagel	-248	-220
vagel i	-135	-132
vagel tror	-103	-67
vagel … jag	-103	-67
vagel … ogat	-161	-137
vagen	54	175
vagen av	0	113
vagen de	8	128
vagen for	36	144
vagen hur	-129	-63
vagen kbt	-96	-105
vagen med	67	201
vagen nar	26	178
vagen nu	2	111
vagen och	230	163
vagen tils	-27	229
vagen vad	-172	-165
vagen vi	1	121
vagen … att	1	137
vagen … bebis	-50	105
vagen … det	-13	201
vagen … far	8	128
vagen … han	13	106
vagen … hon	-5	158
vagen … huvud	146	-1
vagen … kan	-172	-165
vagen … manga	-139	-157
vagen … maste	-122	-119
vagen … munen	93	-15
vagen … sin	0	113
vagen … skrat	20	153
vager	-100	123
vager mig	11	151
vager … kg	-148	-122
vager … kilo	17	138
vaglo pa	-109	-84
vaglo … hotel	-109	-84
vaglos	-109	-84
vagor … nu	129	6
vagorna	129	6
vagra ata	-169	-161
vagra ge	-126	-129
vagra koma	-17	148
vagra prata	16	140
vagra … hem	-19	102
vagra … sig	-126	-129
vagrar	-165	36
vah*	-172	1
vahan	-172	-9
vahan kuume	-126	-129
vahan … ja	-148	-161
vai*	69	155
vaika ravis	145	-24
vaikeaa	132	14
vaimoaan	-7	164
vain vasyn	-137	-170
vaka honom	154	28
vaka … snark	154	28
vaken	17	-188
vaken igen	123	21
vaken men	247	12
vaken och	-148	-74
vaken … har	100	40
vaken … men	123	21
vakna	299	362
vakna av	156	192
vakna direk	-132	-129
vakna en	-10	158
vakna for	188	-31
vakna fran	83	29
vakna gar	119	19
vakna har	-17	106
vakna heler	35	154
vakna i	38	191
vakna idag	105	31
vakna igen	-10	132
vakna imorg	26	168
vakna jag	195	18
vakna klock	-194	-225
vakna man	30	123
vakna med	-225	-145
vakna men	160	41
vakna mer	56	149
vakna naken	3	114
vakna o	-92	-143
vakna och	68	-65
vakna orden	164	15
vakna rikti	158	33
vakna sa	-161	-161
vakna up	17	173
vakna … ar	163	93
vakna … att	223	137
vakna … besvi	21	135
vakna … blir	28	125
vakna … bredb	119	19
vakna … byxor	7	162
vakna … domna	124	26
vakna … for	124	15
vakna … forsv	-100	-115
vakna … frukt	86	29
vakna … fyra	-135	-163
vakna … gang	-13	138
vakna … golve	147	15
vakna … hoger	123	22
vakna … hor	-153	-149
vakna … hos	3	114
vakna … kant	-17	106
vakna … komer	100	21
vakna … krakt	141	66
vakna … liv	-126	-122
vakna … med	105	31
vakna … morgo	24	160
vakna … och	-123	-145
vakna … ont	152	12
vakna … pa	105	-53
vakna … plots	-169	-142
vakna … skrek	161	32
vakna … skrik	-167	-178
vakna … stela	-133	-144
vakna … tidig	-141	-127
vakna … tre	-135	-144
vaknade	-115	25
vaknar	-148	-155
vaknat	160	7
vakta hene	-3	147
vakta mig	7	163
vakta och	-123	-106
vakta … de	22	114
vakta … undra	-123	-106
vaktar	1	225
vaktare	-123	-106
val behan	-125	-131
val dar	-111	-127
val hyfsa	-107	-91
val nya	-118	-107
val omhan	-131	-145
val … att	-14	152
val … glaso	-118	-107
val … men	86	-69
val … om	-111	-127
val*	60	262
vald	-159	-100
vald hema	-90	-133
vald vil	-82	-100
vald … ha	-82	-100
vald … hemet	-95	-104
vald … nara	-112	-164
vald … park	8	144
valdi fort	74	-5
valdi lugn	-114	-111
valdi ont	184	22
valdi … i	189	26
valdi … och	158	-11
valdi … perso	-114	-111
valdigt	230	20
valds nar	13	132
valds … han	13	132
valdt av	4	128
valdt for	10	117
valdt i	36	202
valdt inat	20	151
valdt och	-170	-170
valdt vart	2	111
valdt … att	10	117
valdt … blev	-135	-146
valdt … helge	31	161
valdt … lorda	17	132
valdt … ska	2	111
valdtagen	55	337
valdtakt	-28	89
valer	170	-14
valer igeno	109	30
valing	-229	-215
valinstald	-173	-152
valja	-171	-180
valjer	12	205
valmi poyda	6	120
valmiiksi	3	143
valmiina	2	131
valmis	6	120
valp	-156	-142
valp slog	-156	-142
valp … i	-156	-142
valpe har	-157	-139
valpen	-215	-197
valsen	134	5
valt	-3	297
valt det	3	121
valt ut	-9	147
valtagen	-4	172
valtakt	-6	111
valte	127	-68
valte har	104	26
valte med	-41	-127
valte over	144	5
valte … min	132	12
valte … skote	-41	-127
valte … svart	104	26
valtranad	-108	-147
van forso	-101	-120
van han	-16	75
van pa	-1	162
van sa	21	186
van tel	-95	-123
van tog	-155	-169
van … det	-155	-169
van … faceb	8	115
van … is	-95	-123
van … letar	-16	75
van … ta	-101	-120
van*	-123	-129
vanar famil	30	138
vanarat	30	138
vande	73	117
vande bort	-133	-130
vande man	-195	-217
vande mig	-187	-211
vande vi	-121	-142
vande … huvud	-133	-130
vande … i	-187	-211
vande … os	-121	-142
vande … sig	-217	-232
vander	-241	-144
vandr fran	125	49
vandr runt	-1	117
vandr … pa	-1	117
vandr … tan	125	49
vandrat	156	57
vaner	-296	-273
vanin dor	29	125
vanin siter	-21	156
vanin … hos	-21	156
vanin … man	29	125
vanina	-39	99
vaninan	-6	191
vaningen	241	289
vanje man	-120	-108
vanje … sig	-120	-108
vanjer	-163	-136
vanli anfal	-155	-109
vanli bebis	-119	-87
vanli det	-128	-155
vanli i	47	-92
vanli igar	107	117
vanli inget	-151	-146
vanli mar	-112	-86
vanli maste	-106	-92
vanli migra	-129	-157
vanli nasbl	104	18
vanli sen	153	-6
vanli svimn	114	12
vanli table	-119	-120
vanli tar	-136	-126
vanli vi	-110	-93
vanli … ar	-149	-94
vanli … behov	-144	-145
vanli … bra	-127	-96
vanli … det	-156	-143
vanli … dusch	-105	-115
vanli … hjalp	-111	-98
vanli … i	-132	-102
vanli … igar	-155	-109
vanli … lunch	126	-1
vanli … soker	-110	-93
vanli … spark	-119	-87
vanli … table	-138	-126
vanligt	-231	-206
vans	-115	-72
vans doter	-114	-125
vans … har	-115	-72
vansine	-148	-162
vanst arm	313	51
vanst armba	116	14
vanst armen	157	43
vanst axel	193	84
vanst ben	-34	-114
vanst for	149	25
vanst hand	156	-41
vanst hur	-128	-115
vanst ilama	102	46
vanst konst	110	14
vanst lyder	95	-27
vanst nasbo	-118	-95
vanst och	170	30
vanst oga	145	-11
vanst sedan	-115	-101
vanst under	101	-15
vanst … domna	163	63
vanst … efter	-86	-105
vanst … fodse	-115	-101
vanst … for	141	20
vanst … i	161	-1
vanst … inte	84	41
vanst … linda	-128	-115
vanst … nar	-17	141
vanst … och	108	48
vanst … revbe	101	-15
vanst … sa	132	14
vanst … sager	97	7
vanst … sen	143	16
vanst … som	130	-6
vanst … sover	146	0
vanst … vakna	124	15
vansterarmen	193	0
vansterhander	-128	-115
vanstersidan	131	-23
vanstr	128	50
vant	-167	-166
vanta	176	74
vanta barn	-184	-117
vanta pa	62	219
vanta sa	-21	125
vanta til	213	49
vanta vart	-134	-111
vanta vid	13	122
vanta … att	13	132
vanta … celpr	-119	-108
vanta … det	111	141
vanta … forst	-143	-126
vanta … i	126	25
vanta … jobet	13	122
vanta … manda	205	15
vantar	-187	35
vantat	-144	-170
vante	180	23
vante van	-95	-123
vante … tel	-95	-123
vantelistan	-95	-123
vantetiderna	-119	-138
vantr igar	-147	-133
vantr … lange	-95	-127
vantrum	-125	-148
vapen	-71	182
vapen hema	27	142
vapen ska	-89	-96
vapen … inte	13	118
vapen … lakar	-89	-96
vapenintyg	-103	-142
vapenskapet	42	185
vapne liger	1	141
vapne … framf	1	141
vapnet	-7	152
var	-208	-121
var #	-218	-212
var ar	-224	-243
var avsta	-137	-134
var bara	-87	-117
var bebis	-73	-110
var betal	-104	-94
var bla	135	29
var blodt	-121	-113
var borja	-146	-169
var borta	187	177
var bra	-137	-106
var champ	160	54
var den	146	181
var det	-276	-92
var dod	96	260
var domna	-100	-115
var drank	131	24
var elev	11	112
var ensam	41	130
var far	-168	-157
var femar	-177	-214
var femte	141	-14
var for	153	166
var forla	90	-8
var get	-116	-108
var gor	-209	-193
var han	141	111
var hitar	-218	-266
var hjart	-149	-124
var hogt	111	31
var i	-61	139
var igar	-138	-120
var jag	-8	166
var kanta	172	62
var koper	-206	-229
var lamna	-258	-283
var liger	-119	-118
var likso	20	117
var liten	-114	-93
var man	-120	-158
var matfo	-106	-92
var nyfod	183	5
var och	-2	145
var om	-93	-136
var plan	-182	-169
var pojke	120	-50
var sent	-109	-112
var siter	-203	-177
var sjalv	-102	-146
var sjuk	-84	-113
var skule	-115	-134
var slo	-108	-92
var snal	13	106
var som	254	8
var son	157	228
var tande	133	23
var til	-186	-127
var tiond	165	62
var trad	-127	-108
var tre	-14	150
var under	215	32
var ut	-1	124
var ute	122	123
var utsla	-19	123
var vacin	-137	-120
var vadkr	-116	-92
var vid	23	163
var vit	175	59
var … akute	-119	-125
var … ar	206	120
var … behov	-114	-93
var … bor	15	209
var … borta	88	-69
var … brand	-147	-118
var … de	-173	-147
var … det	-134	-128
var … en	219	167
var … enda	12	191
var … farfa	14	132
var … fest	-8	156
var … fjol	-81	-101
var … flugs	128	35
var … for	-182	-145
var … forst	142	61
var … ful	4	150
var … ga	25	116
var … gange	-7	131
var … gomde	21	86
var … grane	-97	-112
var … gymet	152	33
var … han	50	148
var … har	155	120
var … hela	87	-20
var … hon	-174	-148
var … i	8	-102
var … inte	-192	-211
var … jag	-347	-385
var … jarnv	23	163
var … jourm	-119	-118
var … kan	-99	-129
var … kansk	141	66
var … kraks	137	31
var … kramp	-145	-98
var … krope	-147	-134
var … lagt	-169	-182
var … man	-267	-169
var … men	243	67
var … minut	224	88
var … nar	-54	97
var … nara	23	126
var … narma	-134	-141
var … nyser	-119	-115
var … om	66	-51
var … pojkv	22	96
var … prata	68	127
var … rad	-104	-127
var … sa	-143	-33
var … sager	17	137
var … sat	1	138
var … siter	-226	-197
var … skolu	21	86
var … smal	16	132
var … sned	93	-15
var … styck	9	161
var … time	-33	-126
var … tva	102	116
var … vaden	-100	-96
var … vanli	36	-91
var … vaten	164	47
var … vatne	113	22
var … vi	-171	-165
var … vil	-155	-190
var*	-141	31
vara	-12	224
vara arlig	25	127
vara blodt	-110	-117
vara en	153	121
vara ensam	-5	175
vara forbe	-156	-171
vara gravi	155	70
vara hos	0	162
vara kvar	7	225
vara manis	11	171
vara med	-126	12
vara nog	1	205
vara organ	8	169
vara oroli	-99	-123
vara rad	-96	-138
vara sjuks	-165	-169
vara strok	-154	-113
vara til	217	5
vara … att	-157	-170
vara … barnv	8	134
vara … besva	217	5
vara … foral	-110	-110
vara … har	44	136
vara … jag	-1	147
vara … langr	-49	117
vara … last	11	115
vara … med	-95	26
vara … mer	11	171
vara … na	3	134
vara … nagra	-85	-110
vara … och	16	200
vara … om	8	169
vara … pa	-33	94
vara … svima	149	59
varad en	-152	-128
varad kansk	128	26
varad … sekun	-152	-128
varan doter	159	-3
varan minut	232	36
varan sa	-122	-109
varan … fort	-122	-109
varan … har	159	-3
varan … och	164	27
varanan	192	-22
varandra	-125	-237
varas	-162	-174
varas alt	-133	-109
varas lag	-114	-97
varas lakar	-121	-113
varas nu	-1	119
varas … ala	33	123
varas … ar	-171	-172
varas … mar	110	14
varas … pa	-86	-132
varas … sa	-121	-113
varas … ska	-112	-120
varas … var	-140	-128
varat ajan	-152	-156
varata	-135	-152
vard for	-144	-142
vard … det	-144	-142
varda min	-30	107
vardar	-24	124
vardc har	-103	-103
vardc nasta	105	31
vardc … vecka	105	31
varde var	-147	-139
varden	-150	-170
vardet	-147	-139
vare	188	102
vare for	161	137
vare huvud	160	17
vare idag	-134	-150
vare o	121	33
vare och	152	115
vare … vare	176	117
vare … varje	161	137
varfo jag	-20	179
varfo overl	37	153
varfo … over	37	153
varfo … ska	6	126
varfo … skriv	11	179
varfo … skule	-22	82
varfor	-68	203
varit djupt	22	145
varit med	67	-57
varit och	-6	149
varit sa	-166	-92
varit sjuks	-76	-104
varit … och	139	86
varit … om	67	-57
varit … titat	-6	149
varit … tva	-127	-154
varje	-50	131
varje andet	294	-9
varje ar	-78	-170
varje dag	54	279
varje efter	-126	-111
varje helg	-20	101
varje kval	-134	97
varje manad	-232	-208
varje morgo	-63	116
varje nat	-226	-98
varje skolm	-106	-112
varje sonda	-128	-175
varje steg	151	79
varje time	143	66
varje … att	18	160
varje … brost	74	-5
varje … dorar	-114	-111
varje … efter	-124	-96
varje … fakti	-8	116
varje … forsv	-106	-112
varje … hade	10	127
varje … inan	-176	-216
varje … jag	-182	-102
varje … lite	-123	-113
varje … nu	-12	230
varje … over	-111	-97
varje … sist	-16	95
varje … til	-94	-116
varje … tips	-141	-127
varje … typ	-5	118
varjedag	24	134
vark	-201	-233
vark i	-227	-246
vark melan	101	13
vark … bada	124	15
vark … benet	111	24
vark … ena	-169	-142
vark … i	107	42
vark … kakar	163	17
vark … kaken	-142	-131
vark … krope	-146	-111
varka komer	103	-20
varka varan	193	26
varka … minut	193	26
varka … pa	-102	-105
varka … varan	117	16
varkar	231	32
varkarna	147	-14
varke av	-151	-134
varke det	101	10
varke nar	-203	-203
varke och	188	147
varke up	137	26
varke … det	36	122
varke … fingr	-146	-130
varke … i	110	14
varke … kakar	121	25
varke … sjale	13	136
varker	53	-181
varld smal	161	32
varld snala	-162	-158
varld vore	5	111
varld … i	161	32
varlden	-66	70
varm	190	-83
varm handu	-110	-81
varm som	172	35
varm … en	148	27
varm … jag	89	-17
varm … men	-121	-90
varma	-284	-218
varma och	-148	-130
varma … jag	-148	-130
varme	-139	-20
varme ar	-159	-134
varme … mit	-156	-121
varmen	-138	-193
varmeslag	189	19
varmt	-230	-151
varmt mig	-101	-83
varst	-123	-131
varst huvud	264	56
varst jag	84	-47
varst smart	185	34
varst … i	219	39
varst … kant	155	46
varsta	364	161
vart	-66	2
vart forst	-134	-111
vart ja	-5	113
vart man	-6	111
vart ringe	-227	-146
vart skick	69	-61
vart vande	-138	-41
vart … han	-138	-145
vart … jag	-146	-35
vart … man	-56	-172
vart … ska	23	165
vart … vi	-149	-181
varta	-340	-328
varta pa	-225	-198
varta under	-145	-127
varta … fingr	-169	-138
varta … foten	-145	-127
varta … tumen	-144	-137
varto koma	-102	-120
varto pa	-211	-194
varto … de	-102	-120
varto … hande	-199	-186
vartor	-325	-284
vas*	87	-82
vaser	289	29
vaser nu	116	35
vaser och	162	36
vaser vid	106	-6
vaser … hon	154	-12
vaser … varje	106	-6
vaskan	104	197
vasta kuume	124	8
vastasyntyneela	124	8
vasynyt	-185	-240
vat	156	42
vat*	107	-40
vata … pa	145	11
vaten	-140	-183
vaten det	102	125
vaten diare	138	54
vaten domna	137	24
vaten fins	-93	-95
vaten ger	-101	-105
vaten hela	-112	-126
vaten hema	-133	-129
vaten hon	152	27
vaten i	-151	-166
vaten kom	163	9
vaten nu	106	25
vaten och	-20	-136
vaten over	304	47
vaten sen	137	37
vaten tils	23	119
vaten … badka	164	47
vaten … baten	104	26
vaten … brost	123	41
vaten … det	-137	-154
vaten … domna	106	25
vaten … en	-130	-156
vaten … gaser	-101	-105
vaten … hela	121	39
vaten … i	122	34
vaten … jag	23	119
vaten … orat	-183	-168
vaten … over	122	41
vaten … sej	156	16
vaten … sig	169	1
vaten … vagor	129	6
vaten … vecka	-112	-126
vatenkokarn	156	16
vatentun	138	54
vatko och	-135	-124
vatkopor	-251	-245
vatne det	-26	160
vatne en	152	61
vatne gick	267	-46
vatne har	131	-53
vatne i	152	158
vatne men	-5	110
vatne … a	142	6
vatne … ar	-19	133
vatne … gat	131	-53
vatne … minut	154	-2
vatne … och	214	2
vatne … poole	153	-15
vatne … preci	124	-20
vatne … vande	-5	110
vatnet	278	231
vatni diare	199	77
vatni … sen	131	40
vatnig	199	77
vatsk lite	-177	-172
vatsk ur	163	30
vatsk … orat	163	30
vatska	56	-94
vatskar	-177	-172
vatskeersatning	-137	-90
vau*	186	-66
vauva	248	-6
vauva maito	-122	-108
vauva on	161	-24
vauva tulee	132	18
vauva … nuha	-145	-124
vauva … nyt	132	18
vauva … paasa	-122	-108
vax*	-174	-278
vaxer	-93	-165
vaxer det	-152	-142
vaxer tar	128	58
vaxer … blodt	128	58
vaxer … fart	111	24
vaxer … ut	-120	-118
vaxpr hor	-143	-129
vaxpr … som	-137	-117
vaxprop	-248	-224
vaxpropar	-126	-115
vaxt	-133	-148
vaxtvark	-135	-136
vc imorg	119	6
vecka #	231	-18
vecka a	122	145
vecka ar	-87	-122
vecka bebis	-4	120
vecka blaso	120	13
vecka borta	-146	-142
vecka det	139	-33
vecka far	-124	-109
vecka feber	160	56
vecka gamal	115	36
vecka hosta	120	33
vecka ingen	-121	-105
vecka jag	-62	68
vecka kal	115	32
vecka mar	-98	-103
vecka mycke	-133	-117
vecka nar	-134	-140
vecka nu	193	98
vecka och	47	194
vecka orken	-91	-82
vecka sen	101	-73
vecka sluta	-106	-105
vecka som	-127	-105
vecka stame	-134	-143
vecka stres	-139	-104
vecka til	11	161
vecka utspr	-113	-108
vecka … #	197	64
vecka … anars	-117	-104
vecka … att	146	156
vecka … bebis	-142	-133
vecka … behal	-120	-87
vecka … blode	107	37
vecka … borta	-100	-107
vecka … bra	-135	-109
vecka … det	-92	-171
vecka … direk	-106	-105
vecka … foter	115	32
vecka … grade	-158	-114
vecka … i	179	26
vecka … kafe	-123	-110
vecka … komer	-141	-119
vecka … liten	-109	-86
vecka … man	-124	-109
vecka … min	122	116
vecka … ni	-143	-137
vecka … nu	113	-59
vecka … ok	-113	-108
vecka … ont	153	61
vecka … pa	-135	-110
vecka … saman	-84	-64
vecka … svar	119	38
vecka … tanke	-22	90
vecka … tar	-122	-118
vecka … va	-145	-106
veckan	236	247
vecken	-156	-151
vecko #	202	121
vecko ar	-49	-122
vecko efter	-180	-135
vecko gamal	241	29
vecko gamla	222	47
vecko gat	89	38
vecko har	-172	-181
vecko jag	-176	-32
vecko magra	87	5
vecko til	-103	-93
vecko … #	302	40
vecko … bebis	143	42
vecko … blodn	-132	-116
vecko … det	-124	-133
vecko … doter	152	26
vecko … har	126	-21
vecko … hon	3	97
vecko … inte	157	72
vecko … lite	-167	-134
vecko … ner	89	38
vecko … nu	87	-39
vecko … och	64	97
vecko … sysko	93	30
veckor	170	14
ved	-144	-185
ved det	121	11
ved*	213	80
vedbo nar	-11	117
vedbo … papa	-11	117
veden	187	17
veden ala	146	10
veden i	106	17
veden … morse	106	17
vedklyven	139	-12
vej*	-107	-122
vejpa	-107	-122
vek	50	-110
vek sig	136	-20
vel*	210	268
velat	59	162
veli	-21	148
veljeni	-4	150
vem	-315	-165
vem betal	-158	-132
vem det	-5	122
vem fraga	-146	-157
vem fyler	-111	-131
vem medel	-72	-87
vem prata	-146	-123
vem ringe	-165	-221
vem skick	-127	-157
vem skriv	-145	-204
vem som	29	214
vem tar	-172	-74
vem … hand	15	138
vem … jag	69	-102
vem … man	-169	-101
vem … min	-145	-140
vem … over	-84	-140
vem … sant	-126	-124
vem … ska	107	319
vem … ut	-168	-196
venti jag	-4	143
venti … har	-4	143
ventilen	-4	184
vento … inte	120	19
ventolin	105	-25
ventoline	-68	-146
ver*	231	13
veren	-142	-132
veren pa	-142	-132
veren veren	-142	-132
veren … ine	-142	-132
veren … pa	-142	-132
veri	173	-5
verka ha	125	3
verka … fat	135	18
verkl langr	-14	117
verkl … e	-14	117
verkligt	-14	117
verkt til	17	133
verktyg	17	133
verta	168	138
verta tulee	140	-33
very	116	-50
vesaan	-169	-162
vet	-55	396
vet att	-49	92
vet el	-130	-97
vet han	12	119
vet hur	150	178
vet jag	-91	94
vet komer	-55	66
vet line	-126	-98
vet men	-116	-113
vet om	15	140
vet preci	54	197
vet vad	46	132
vet var	15	287
vet vilke	47	214
vet … dag	44	139
vet … det	159	217
vet … han	8	201
vet … hur	-16	171
vet … in	-130	-105
vet … jag	27	190
vet … ni	-157	-188
vet … om	-155	-165
vet … var	53	214
vet*	-218	-50
veta	-156	44
veta att	-14	202
veta det	33	174
veta hur	-65	110
veta mer	-80	-117
veta min	-107	-126
veta nu	138	55
veta om	-178	-111
veta vad	-91	-107
veta vilke	-140	-158
veta … blodg	-107	-126
veta … den	-91	-107
veta … en	-145	-145
veta … hon	-123	-151
veta … man	-109	-48
veterinar	-196	-79
veterinaren	-257	-196
vi	99	-252
vi aker	-69	41
vi ala	215	63
vi ar	221	94
vi at	251	79
vi barn	-11	117
vi behov	50	-97
vi blev	-132	-121
vi boka	100	21
vi borja	-163	-132
vi braka	-110	-19
vi brota	-117	-125
vi byter	149	16
vi da	-102	-105
vi flyta	-157	-173
vi forso	-190	-171
vi funde	-30	-128
vi ga	-106	-101
vi gar	-65	110
vi gav	136	26
vi ge	188	42
vi gor	137	19
vi gora	-26	-184
vi grave	127	10
vi ha	-149	-155
vi har	80	-177
vi hitad	46	-118
vi hors	13	126
vi klara	-3	135
vi koma	-130	-147
vi kunde	15	152
vi laser	-224	-212
vi lekte	102	-2
vi lyfte	136	19
vi maste	-130	48
vi nyper	112	7
vi om	-168	-177
vi os	-121	-142
vi pa	-113	-159
vi plane	-227	-281
vi plock	234	71
vi sag	-35	-162
vi sager	183	106
vi sat	141	-19
vi ses	-84	139
vi ska	-255	-166
vi skaka	144	0
vi skar	136	10
vi skule	165	27
vi skyld	120	56
vi slar	71	-18
vi smyge	-3	111
vi soker	-110	-93
vi sover	8	123
vi spela	-171	-165
vi spola	163	12
vi tande	104	29
vi trode	204	81
vi tryck	134	4
vi turas	-95	-114
vi undra	-175	-198
vi vakna	100	21
vi vanta	102	-48
vi var	-129	-237
vi vil	-250	-253
vi … adren	136	26
vi … ambul	153	22
vi … ata	-61	54
vi … att	-164	-177
vi … av	92	-69
vi … avlas	-152	-132
vi … avliv	-162	-156
vi … bara	-211	-239
vi … barn	-142	-165
vi … biten	-132	-123
vi … borde	0	111
vi … bruka	-11	117
vi … byts	7	126
vi … det	-216	-130
vi … doda	-41	82
vi … eldat	223	32
vi … et	14	-163
vi … fat	-117	-157
vi … fjort	117	16
vi … for	-264	-245
vi … fortf	-72	-87
vi … fruko	122	42
vi … gifta	14	165
vi … gjort	43	-98
vi … glast	140	21
vi … ha	-186	-226
vi … hamta	-5	153
vi … handu	150	22
vi … hela	-100	-146
vi … hema	147	94
vi … hlr	84	-53
vi … i	226	113
vi … igang	142	27
vi … igen	-129	-124
vi … ila	135	18
vi … inte	146	-30
vi … jobet	-135	-136
vi … kamin	104	29
vi … kolat	-143	-124
vi … men	160	9
vi … mycke	-77	-88
vi … nat	-188	-110
vi … ner	138	3
vi … nyt	-135	-124
vi … o	144	24
vi … och	170	184
vi … om	-307	-307
vi … orden	100	21
vi … pa	147	-2
vi … rolsp	-110	-110
vi … separ	-133	-132
vi … skote	-132	-120
vi … slagi	168	11
vi … svamp	134	41
vi … teate	-178	-161
vi … tid	100	21
vi … up	117	-32
vi … vart	-137	-108
vi … vin	-148	-119
via	-196	-219
via en	4	119
via telef	-130	-144
via … anten	4	119
via … helst	-130	-144
vid #	-184	-163
vid blodp	-152	-109
vid borde	185	-36
vid bron	28	153
vid dator	-151	-169
vid en	-130	7
vid feber	119	-25
vid femti	-144	-116
vid fora	110	-23
vid fruko	168	12
vid hopet	-139	-125
vid huvud	-114	-118
vid jarnv	-13	136
vid jobet	13	122
vid lagda	48	137
vid lunch	208	12
vid mig	-6	218
vid orgas	150	50
vid raten	-152	-126
vid samla	-167	-153
vid skarm	-201	-164
vid skriv	95	19
vid spare	-29	151
vid varje	146	-75
vid vatne	-19	133
vid vedbo	95	-30
vid … alerg	-137	-112
vid … andet	216	-37
vid … att	48	137
vid … borde	-144	-116
vid … bredv	135	-33
vid … forsv	-119	-99
vid … han	134	93
vid … igar	91	167
vid … kraks	150	50
vid … nar	-152	-71
vid … och	145	157
vid … sen	-145	-131
vid … under	143	21
vid … vil	-160	-134
vidare	221	35
video	-189	-169
vie*	-28	228
vif*	206	109
vifta med	153	1
vifta vad	117	18
vifta … armar	153	1
vifta … gor	117	18
viftar	203	18
vii*	146	268
viiko ei	-166	-170
viikonlopuna	40	162
viilt itsea	0	184
viilt taas	8	189
viiltelen	-2	237
viime viiko	158	14
vik*	-191	-85
viker	249	45
viker sig	221	39
viker … och	149	7
vikt	-332	-320
vikt ar	-116	-130
vikt … druck	120	56
vikten	-155	-163
viktnedgang	-125	-122
vil	-234	-123
vil anmal	-97	-129
vil ar	-115	-154
vil avbok	-108	-52
vil avslu	-199	-206
vil bka	-146	-138
vil borja	-144	-211
vil byta	-148	-52
vil disku	-116	-125
vil dit	10	160
vil do	36	342
vil dod	19	166
vil doner	-170	-198
vil fa	-114	26
vil finas	43	214
vil folja	-70	62
vil forgi	35	131
vil forny	-197	-173
vil ga	-145	-63
vil garna	-164	-215
vil ge	19	183
vil gora	-141	76
vil ha	-338	-422
vil helre	-126	-157
vil hem	-9	140
vil hopa	19	108
vil huga	-4	138
vil kasta	-48	125
vil klaga	18	-122
vil kms	0	124
vil kola	-127	-170
vil kopa	22	131
vil lamna	-68	104
vil lara	-139	-139
vil leva	-121	-96
vil lista	-213	-216
vil men	6	109
vil prata	-314	-364
vil resa	-135	-110
vil sjalv	-146	-140
vil skara	-79	60
vil skjut	20	134
vil sla	26	151
vil slipa	13	136
vil slock	-5	140
vil sluta	-250	-219
vil somna	49	184
vil sova	239	277
vil spela	-108	-106
vil spran	-8	171
vil til	23	186
vil trana	-105	-129
vil trapa	-103	-159
vil typ	6	189
vil unali	25	190
vil uplev	8	139
vil uplos	34	184
vil ut	192	163
vil veta	-198	-159
vil vi	-169	-146
vil … andas	12	136
vil … arbet	-8	171
vil … ata	-155	-160
vil … av	64	-105
vil … bara	126	141
vil … bebis	13	210
vil … blod	-205	-216
vil … bort	-110	45
vil … den	-141	-133
vil … det	-114	-31
vil … do	101	286
vil … dodsh	33	161
vil … dokto	-148	-176
vil … efter	37	125
vil … en	-143	-52
vil … et	-132	-162
vil … famil	-77	-88
vil … forbe	-204	-174
vil … foreb	-136	-120
vil … forny	-105	-150
vil … forsv	50	135
vil … fotsv	-115	-130
vil … framf	19	108
vil … fran	-137	-150
vil … halso	-152	-142
vil … han	21	221
vil … hene	16	179
vil … hjalp	-195	-194
vil … hostm	120	33
vil … hotel	22	131
vil … hur	-57	71
vil … igen	-143	-119
vil … ihjal	52	193
vil … intyg	-86	-113
vil … korko	-123	-137
vil … krope	32	156
vil … kuna	-109	-130
vil … kvar	33	187
vil … lakar	-28	-137
vil … langr	34	168
vil … live	4	127
vil … livet	26	137
vil … lugn	21	153
vil … med	-290	-363
vil … men	23	194
vil … mig	-63	136
vil … min	-41	145
vil … mit	-204	-202
vil … ner	-168	-265
vil … nog	-134	-126
vil … nyt	-144	-127
vil … och	-183	-190
vil … om	-237	-208
vil … organ	-187	-186
vil … papa	11	140
vil … penga	49	189
vil … pulsa	-10	160
vil … rad	-151	-182
vil … recep	-127	-113
vil … ringa	-126	-157
vil … roka	-197	-220
vil … samta	-162	-187
vil … simsk	121	29
vil … snala	0	125
vil … snusa	-159	-171
vil … som	-81	-111
vil … somna	-17	143
vil … somnt	-105	-135
vil … sova	209	99
vil … tacka	-129	-127
vil … tid	-80	-150
vil … trafa	-123	-166
vil … up	-41	129
vil … ut	-177	-82
vil … vad	-91	-107
vil … vejpa	-107	-122
vil … veta	-164	-74
vil … vil	3	148
vila bort	134	-14
vila for	29	135
vila jag	-145	-126
vila nu	135	20
vila och	193	31
vila pa	-112	-98
vila stres	-154	-110
vila … det	134	-14
vila … evigt	29	135
vila … jag	110	14
vila … klock	-112	-98
vila … mar	-145	-126
vilar	78	-112
vilar brost	-115	-114
vilar … pa	-115	-114
vildo	27	158
vile fraga	-87	-178
vile frysa	14	115
vile gora	-145	-130
vile trafa	6	118
vile … att	13	126
vile … forny	178	43
vile … fraga	-131	-109
vile … ihjal	14	115
vile … saga	-112	111
vile … slut	-145	-130
vile … tacka	27	133
vilin leva	13	170
vilinte	13	170
vilja ha	-113	-177
vilja laga	-2	139
vilja lat	-4	111
vilja prata	-182	-186
vilja tryck	-5	153
vilja … med	-158	-206
vilja … mig	-2	139
vilja … natur	-4	111
vilja … pa	-5	153
vilje	22	152
vilje efter	27	117
vilje … alt	27	117
vilka	-136	47
vilka besok	-93	-119
vilka han	10	130
vilka sprut	-148	-152
vilka vacin	-138	-176
vilka … behov	-140	-220
vilka … ska	17	166
vilke ar	2	131
vilke forky	-120	-118
vilke hjalp	-151	-174
vilke hojd	7	160
vilke humor	48	164
vilke jag	-126	-138
vilke mask	-119	-111
vilke numer	-207	-214
vilke puls	-181	-183
vilke solkr	-120	-123
vilke … ar	-157	-49
vilke … fins	-151	-174
vilke … han	48	164
vilke … har	-162	-198
vilke … man	-163	-179
vilke … ska	-106	-149
vilken	-125	-44
vilket	-109	78
vilopuls	-138	-110
vilse men	-99	-109
vilse … barne	-99	-109
vim*	146	-43
vimel pa	-140	-121
vimel … formi	-140	-121
vimelkantig	128	-53
vin	-172	-189
vin fast	-136	-99
vin och	-148	-119
vin pa	-81	-128
vin … helge	-81	-128
vin … jag	-200	-155
vin*	-228	-131
vindr hon	112	10
vindr i	122	-5
vindr nu	136	21
vindruva	264	25
viner	25	280
viner hejda	18	156
viner ikval	2	166
viner snart	10	130
viner … jag	10	130
viner … livet	18	156
vinet	-97	-102
vinet igr	-97	-102
vingl nar	-88	-118
vingl … jag	-130	-122
vinglar	185	-1
vinglig	-127	-158
vinke … det	79	-23
vinte blir	-116	-96
vinte fins	-176	-139
vinte och	-132	-132
vinte … ar	-152	-171
vinte … gar	-117	-94
vinte … vita	-116	-96
vinter	-214	-159
vinterkraksjukan	-174	-222
vintern	-309	-155
vintr … var	-101	-85
vintras	-164	-153
violently	146	15
vip*	-8	116
vipen	-8	116
vipen for	-8	116
vipen … egen	-8	116
vir*	96	-37
virig	149	20
vis*	157	134
visa … jag	15	129
visad #	-196	-183
visad hon	-3	150
visad mig	-7	211
visad … et	17	151
visad … mig	-3	150
visade	-75	151
visar	230	55
visar #	259	10
visar bara	135	18
visar han	5	151
visar mig	15	136
visar plus	129	38
visar sina	6	134
visar … adres	-110	-109
visar … ala	4	108
visar … filme	5	122
visar … jag	161	63
visar … jateo	129	38
visar … nar	-184	-166
visar … och	150	37
visar … skars	6	134
visat	3	142
visdo gor	-111	-80
visdo … ont	-111	-80
visdomstand	-128	-124
visdomstanden	-183	-168
visel och	128	26
visel … ar	128	26
viselpipa	145	28
vision	160	0
visit	-208	-249
viska att	10	165
viska … ja	-3	126
viska … mig	20	141
viskade	-7	125
viskar	-6	106
vist	191	87
vist plane	-4	135
vist … not	92	-13
vit	287	-54
vit a	183	1
vit ben	177	26
vit flack	-179	-129
vit flugs	205	65
vit flytn	-217	-192
vit i	168	13
vit o	175	21
vit och	143	-24
vit pa	-144	-127
vit som	230	14
vit table	-153	-147
vit … ansik	140	19
vit … et	187	15
vit … gor	144	11
vit … iskal	130	-5
vit … kal	186	42
vit … kansl	157	17
vit … marmo	110	25
vit … pa	-129	-100
vit*	11	-205
vita	63	-153
vita fingr	-101	-83
vita harda	152	12
vita och	100	-39
vita prick	-219	-152
vita som	166	39
vita … av	-101	-83
vita … flaga	126	30
vita … langt	-126	-102
vita … pa	-147	-99
vita … sen	-116	-96
vitam av	-119	-82
vitam d	-189	-193
vitam i	-180	-144
vitam … mista	-119	-82
vitamin	-369	-326
voice in	-112	-101
voice is	120	-74
voice on	-106	-126
voice … gone	133	-41
voice … me	6	175
voice … my	-112	-101
voices	-6	165
voin	-187	-183
voinko	-129	-132
vol*	-55	-192
volontar	-157	-148
volt	125	1
volta med	118	0
volta … fyrhj	118	0
voltade	118	0
voltaren	-189	-134
vom*	147	-25
vomit blood	172	44
vomiting	214	15
vor*	-24	209
vore	111	342
vore bast	27	114
vore batre	22	200
vore glada	9	151
vore om	36	144
vore sa	-3	163
vore skona	34	168
vore skont	4	137
vore … att	26	192
vore … lat	-4	142
vore … om	23	219
vorte	-260	-281
vorte sa	-227	-252
vra*	-177	-182
vrak	-111	-107
vrak pa	-111	-107
vre*	-133	10
vred	18	139
vred om	93	124
vred til	-143	-129
vred … den	10	110
vred … rygen	-143	-129
vreds	-180	-174
vrick foten	-203	-167
vrickade	-161	-133
vrickat	-134	-124
vrida	-270	-130
vrida at	-211	-197
vrida … vanst	-176	-170
vride fick	117	29
vride mig	-201	-229
vride sig	125	2
vride utat	141	5
vride … efter	-89	-99
vride … och	118	10
vriden	117	29
vrider	-160	-26
vridet	182	22
vridi foten	-157	-111
vridi om	142	26
vridi sig	211	18
vridi … den	142	26
vridi … i	-157	-111
vridit	221	14
vridn #	-118	-92
vridn … undra	-118	-92
vridning	-160	-120
vux*	12	263
vuxen	-8	204
vuxen har	-16	94
vuxen och	-96	-121
vuxen … mar	-106	-146
vuxen … tagit	-16	94
vuxna … har	7	97
waiti list	-146	-160
wak*	303	155
wake	275	147
wake up	206	111
wake … tomor	-4	134
wakin up	164	53
wakin … tomor	-5	122
waking	164	53
wal	-45	148
wal*	-97	51
walk	-173	-124
walk on	-145	-106
walk … it	-145	-106
walking	-76	-153
wan*	-215	18
wana	-20	146
wana kms	5	165
want	-183	71
want it	-37	87
want to	-185	-2
want too	54	165
want … al	43	200
want … die	68	195
want … go	-42	126
want … kil	56	198
want … live	10	147
want … pain	34	126
want … sleep	0	140
want … wake	-4	134
wanted	36	152
wants	-161	-152
wants … be	3	125
wants … die	23	180
wants … know	-148	-183
war*	9	-244
waran	43	-196
waran #	-125	-103
waran det	154	69
waran kaner	101	24
waran nu	172	15
waran somna	115	36
waran … borja	110	54
waran … hela	115	36
waran … mg	-125	-103
waran … nu	-118	-95
waran … sover	122	3
was	34	181
was #	-168	-172
was dead	11	153
was druge	2	125
was gone	12	178
was last	-123	-128
was on	-4	118
was raped	51	277
was sent	-104	-84
was … last	13	142
was … top	-4	118
wasp	161	25
watch a	-198	-188
watched	-198	-188
water	73	-130
water broke	205	14
way out	28	180
way … for	28	180
we	10	-226
we lost	-133	-126
we … him	176	26
wea*	250	22
weak	222	23
wed*	-161	-71
weding	-172	-174
week now	138	43
week old	292	78
week … has	238	53
week … with	124	26
weeks	173	41
weeks ago	-65	-150
weeks pregn	-12	-133
weeks with	112	25
weeks … a	112	25
weeks … and	-159	-19
weeks … bleed	138	12
weeks … sharp	114	40
weigh on	159	15
weigh … my	159	15
weird	104	-53
weird … noise	157	7
wel	-272	-241
wel*	-4	119
welts	-4	119
welts on	-4	119
welts … his	-4	119
wen*	255	27
went	255	27
what day	159	-4
what do	153	13
what does	-197	-194
what it	-196	-209
what shoul	-206	-214
what stret	-110	-109
what … i	41	-145
what … is	-157	-166
what … it	159	-4
whats	-181	-96
whats the	-181	-96
whats … difer	-133	-113
whe*	-102	34
wheezing	142	8
when	-116	16
when can	-137	-128
when hes	-17	136
when i	-80	-139
when the	-39	121
when … angry	-32	79
when … bend	-125	-115
when … brush	-117	-120
when … come	-122	-112
when … comin	-98	-88
when … feel	15	120
when … in	2	139
when … pee	-31	-160
when … pees	-163	-172
when … saw	-193	-186
when … sit	164	10
when … start	-148	-152
when … swalo	-114	-120
while cooki	-153	-147
while drivi	-104	-112
while i	87	172
while … scare	-104	-112
white	241	29
white and	173	26
who can	-117	-113
who … help	-117	-113
who … talk	31	91
who*	64	-88
whole	60	-105
whole face	-102	-109
whole … feels	-102	-109
whole … of	171	20
why	5	176
why i	5	176
wil	-98	156
wil hurt	37	149
wil … me	-26	138
wil … my	16	129
winter	-179	-63
wis*	10	187
wish	13	193
wish i	13	193
with blood	-121	-101
with dad	3	125
with fever	164	43
with his	-131	-115
with my	-177	-186
with the	144	171
with … breat	171	12
with … cold	-167	-150
with … light	33	191
with … litle	-124	-144
with … split	121	31
with … terib	112	25
without	198	182
wna*	31	157
wnat	31	157
wnat to	31	157
wnat … die	31	157
woke … and	4	166
woke … like	-114	-120
woke … with	-184	-99
won*	252	209
wonky	156	-9
wont	323	256
wont feed	164	-3
wont let	8	117
wont wake	284	-112
wont … me	-27	111
wont … up	238	-110
wor*	118	-54
words	249	-8
words come	223	23
words … out	223	23
works	-159	-129
worst	225	59
worst ever	125	37
worst heada	181	42
worst … ever	117	37
worst … of	151	28
worst … pain	180	23
worth	29	107
worth livin	-10	130
wory	-174	-139
wou*	-19	294
would	-26	265
would be	34	251
would like	-216	-256
would notic	42	142
would stop	0	120
would … enoug	-19	93
would … to	-147	-169
would … when	0	120
wouldnt	9	235
wrist	130	-69
wrist can	-134	-114
wrist hurts	-138	-115
wrist til	22	132
wrist … i	-138	-115
wrist … move	-134	-114
wrist … they	22	132
wrists	22	132
write the	41	158
write … leter	0	137
write … notes	32	113
writen	54	200
wrong	89	-60
wrong adres	-104	-84
wrote	36	130
wrote my	2	107
wrote … goodb	2	107
xar*	76	-35
xarel #	-147	-121
xarel och	179	46
xarel … kuden	131	24
xarel … mg	-147	-121
xarel … sager	117	26
xarelto	76	-35
yat*	-140	-148
yatzy	-140	-148
yea*	-146	-127
year	-188	-275
year was	-104	-84
year whole	-102	-109
year … face	-161	-157
year … has	-179	-145
year … i	-160	-177
year … sent	-104	-84
yes	-143	-65
yes pleas	-161	-166
yeste #	144	23
yeste … a	-153	-135
yeste … weeks	144	23
yht*	230	15
yhtaan	124	-24
yhtakia	198	27
yng*	-163	-164
yngre	-139	-156
yog*	-158	-164
yoghu … bra	-136	-138
yoghurt	-133	-144
you	-302	-159
you guys	-169	-177
you resen	-143	-141
you … it	-134	-145
you … my	-141	-134
yr	-77	-343
yr att	225	49
yr av	-233	-201
yr blodt	151	60
yr iblan	-215	-219
yr men	-147	-150
yr nar	-202	-284
yr prat	175	23
yr som	127	14
yr waran	108	28
yr … #	151	60
yr … blek	136	26
yr … fan	127	14
yr … ilama	115	37
yr … ja	-106	-148
yr … jag	-96	-230
yr … kalsv	99	22
yr … krist	-148	-120
yr … medic	-136	-126
yr … svaml	132	42
yr … talet	-147	-150
yr … trot	-133	-130
yra*	301	26
yrar	301	26
yrar a	149	12
yrs*	89	-57
yrsel	89	-57
ysk*	-176	-200
yskin viiko	-110	-91
yskin … ei	-110	-91
yskinyt	-110	-91
yst*	-99	43
ytl*	-141	-223
ytlig i	-107	-100
ytlig och	141	38
ytlig pa	-133	-132
ytlig … fingr	-107	-100
ytligt	-85	-156
yxa	136	157
yxa i	-12	128
yxa … nacke	104	10
yxa*	152	141
yxan	152	141
yxan a	-22	104
yxan … gor	-22	104
zin*	-161	-136
zom*	-222	-230
zombie	-173	-159
~asks	-431	-271
~question	-799	-856
~start	-238	-241
~weeks	-169	-72
`
