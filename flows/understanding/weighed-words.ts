// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	29	621
!crisis assault	-19	347
!crisis psychosis	-22	496
!crisis selfharm	-68	292
!crisis suicide	19	417
!crisis violence	-32	377
!emergency	925	257
!emergency abdomen	232	53
!emergency anaphylaxis	605	122
!emergency bleeding	625	292
!emergency breathing	228	-24
!emergency collapse	304	174
!emergency diabetes	415	84
!emergency eye	164	37
!emergency heart	413	31
!emergency infant	413	46
!emergency injury	276	4
!emergency limb	155	96
!emergency meningitis	272	53
!emergency poisoning	479	53
!emergency pregnancy	558	71
!emergency seizure	142	-168
!emergency sepsis	633	98
!emergency special	301	84
!emergency stroke	432	17
!emergency suicide	-130	69
!emergency unconscious	428	149
!emergency violence	193	179
#	52	-209
# #	-291	-286
# alved	238	-15
# am	-210	-208
# an	113	162
# and	166	101
# andas	158	58
# ar	-203	-255
# arig	125	13
# ater	-197	-176
# b	15	162
# bara	138	46
# barne	101	18
# behal	-120	-91
# behov	-201	-181
# blder	107	48
# blev	116	19
# blode	134	58
# bra	-130	-109
# but	-230	-216
# citod	-7	116
# cm	-158	-142
# dagar	12	142
# drink	-188	-160
# efter	-187	-139
# enhet	183	29
# enlig	133	27
# feber	208	61
# fine	-115	-94
# fol	123	25
# for	-228	-242
# g	-132	-113
# gange	177	57
# gar	-176	-156
# grade	232	26
# han	126	180
# hema	35	-85
# hjart	172	56
# hosta	-171	-167
# huvud	205	87
# inga	-116	-84
# inget	-116	-107
# inte	-159	-150
# ipren	135	20
# ja	192	80
# jag	134	21
# jateo	100	45
# kan	-16	-127
# kansk	113	22
# karin	0	108
# keton	129	59
# kg	-224	-235
# kisar	-122	-112
# kl	-137	-114
# kraks	271	90
# lite	-167	-113
# liten	-113	-87
# liter	105	32
# magsj	-103	-74
# man	114	-86
# manad	17	-107
# mar	-11	-144
# mars	-104	-95
# men	-222	-199
# mg	-484	-408
# mikro	-121	-114
# min	266	51
# minut	155	-44
# nasta	21	120
# nej	124	20
# nu	-57	-126
# o	133	-6
# only	-126	-117
# out	-126	-117
# over	-7	-155
# pa	57	-101
# parac	175	21
# prast	-131	-126
# since	-165	-154
# slo	121	19
# sockr	-138	-115
# som	-117	-117
# spark	-92	-78
# styck	163	9
# svar	116	36
# svide	-140	-82
# tabel	143	13
# table	80	158
# talet	-156	-170
# timar	-284	-272
# trot	141	42
# undra	-113	-87
# ungef	-165	-143
# vad	116	18
# vakna	-100	-170
# var	136	43
# vecko	201	-45
# vem	-107	-114
# vi	-143	-99
# vil	-133	-153
# vilke	-148	-155
# volt	125	4
# week	330	70
# weeks	256	51
# … #	-82	-269
# … a	135	-31
# … ago	165	-63
# … akut	183	21
# … aldri	125	23
# … alved	-128	-106
# … ar	-157	-215
# … at	157	28
# … av	146	14
# … bajsa	-97	-86
# … bebis	133	28
# … behov	-139	-126
# … bldoe	130	26
# … blir	-68	-129
# … bor	76	181
# … borja	-91	-111
# … bort	24	171
# … bra	-217	-249
# … bruka	167	5
# … brun	-113	-87
# … chef	21	153
# … clean	-11	150
# … dag	-104	-82
# … de	-149	-151
# … det	-73	-211
# … diabe	203	33
# … dryck	-120	-91
# … en	-189	-164
# … far	-176	-158
# … farfa	93	9
# … fick	154	-3
# … fine	-141	-138
# … for	199	74
# … forva	-136	-116
# … frosa	126	5
# … googl	30	142
# … gra	135	38
# … haft	187	52
# … halsb	-148	-96
# … han	190	-41
# … har	-120	-37
# … hema	-124	-88
# … hjart	137	38
# … hon	157	-15
# … huvud	136	43
# … i	10	-124
# … idag	-106	-114
# … inga	-134	-132
# … int	132	-15
# … is	-118	-112
# … javla	105	51
# … kan	-143	-109
# … keton	139	48
# … kile	125	13
# … klock	138	34
# … korti	-131	-98
# … kvale	-179	-154
# … leker	-194	-162
# … lite	-157	-131
# … man	182	57
# … mar	-216	-186
# … matar	172	-43
# … med	-140	-173
# … medic	-179	-158
# … mer	-116	-107
# … mkt	107	48
# … morgo	-227	-216
# … morse	-241	-206
# … nat	-145	-135
# … not	172	27
# … nu	92	-69
# … ny	-122	-99
# … nyt	-124	-112
# … of	-126	-117
# … old	168	33
# … ont	87	-92
# … orat	134	17
# … regel	148	10
# … rycke	135	-16
# … sager	-140	-114
# … sambo	168	126
# … sate	133	37
# … ser	74	-17
# … ska	-222	-188
# … skars	12	114
# … skrek	-176	-166
# … slagi	1	133
# … slo	131	51
# … sluta	28	162
# … smart	147	44
# … snori	-132	-116
# … snuva	-238	-178
# … socke	108	23
# … spran	115	27
# … spyr	137	55
# … star	-160	-30
# … stel	121	19
# … svald	99	33
# … tapad	-101	-117
# … temp	202	44
# … tio	-112	-110
# … tor	-68	-126
# … tre	-120	1
# … trot	-124	-50
# … tva	-153	-156
# … undra	-128	-173
# … ur	171	42
# … va	-140	-126
# … vacin	-140	-97
# … vande	-132	-129
# … vi	-11	-128
# … vila	-157	-153
# … vit	95	-3
# … when	-126	-117
# … with	112	26
# … woke	-109	-114
# … yeste	-165	-154
# … yr	177	24
# … yrar	157	18
*aahy*	12	138
*aaka*	-187	-100
*aake*	64	188
*aako*	-275	-315
*aakt*	62	-74
*aali*	-135	-182
*aamu*	-48	126
*aan	177	338
*aane*	-2	186
*aanf*	184	49
*aang*	-115	-34
*aani*	48	144
*aank*	-181	-193
*aans*	83	-88
*aapa*	-226	-222
*aapu*	29	117
*aari*	12	-101
*aas	-69	143
*aasa*	-156	-125
*aata*	-43	97
*aatu*	118	-45
*abac*	-111	-130
*abar*	-220	-123
*abel*	205	-1
*abet*	37	-174
*abil*	-210	-236
*abla*	132	36
*able*	182	95
*ablo*	-142	-205
*abor*	88	-56
*abst*	121	-10
*aby	143	42
*abys*	194	90
*acan*	107	-42
*ace	125	175
*aceb*	12	153
*aced*	84	185
*acef*	17	205
*acem*	10	-132
*acet*	187	-18
*ache*	-78	-298
*achi*	173	-6
*achy*	-176	-170
*acid*	97	-53
*acil*	-136	-133
*acin*	-411	-480
*ack	-99	-167
*acka*	131	-89
*acke*	136	29
*ackf*	-134	-131
*acki*	292	160
*ackl*	155	209
*ackn*	153	172
*acks*	21	-82
*ackt*	-84	-182
*acne*	-218	-236
*acy	-115	-161
*ada	115	-60
*adac*	66	-142
*adag*	-98	-131
*adan*	-139	-125
*adar*	-30	129
*adas*	261	118
*adat*	-32	144
*adax*	-136	-135
*adba*	160	59
*adeb*	-139	-178
*adel*	-150	-182
*ader*	145	103
*ades*	260	149
*adet*	-105	115
*adga*	-1	-161
*adgi*	-124	-175
*adha*	194	18
*adhd*	-129	-180
*adhu*	-83	-156
*adie*	-189	-41
*adig*	-208	-257
*adin*	-145	-149
*adio*	-92	125
*adis*	249	17
*adje*	-190	-179
*adjo*	177	106
*adkr*	47	-80
*adli*	-125	-154
*adly*	-2	-126
*adol*	-136	-138
*adon*	141	21
*adra*	-99	51
*adru*	111	221
*adsh*	-129	-116
*adsk*	-129	-120
*adsr*	-147	-128
*adtu*	131	39
*advi*	-214	-220
*ady	-120	81
*aeri*	-106	-120
*aet	-50	-152
*aeti*	114	11
*afa	-115	124
*afad*	170	133
*afal*	65	-82
*afas*	-4	150
*afat*	-78	73
*afe	-211	-269
*afek*	124	-88
*afel*	124	-39
*afen*	-117	-180
*afet*	-172	-224
*afi	-138	-152
*afis*	-145	-172
*afor*	94	-64
*afra*	-36	117
*afsa*	-147	0
*afti*	129	-27
*aftn*	-114	-99
*afto*	-83	-116
*afts*	-2	176
*afyl*	169	-26
*agai*	-63	111
*agan*	-214	-84
*agbo*	27	187
*agd	-61	90
*agda*	46	138
*age	134	53
*agel*	-407	-347
*agen*	134	154
*ages*	-162	-152
*aget*	191	153
*agis*	-202	-92
*agit*	254	34
*agkn*	-131	-161
*agla*	-42	-159
*aglo*	-168	-139
*agmi*	10	122
*agne*	128	-72
*agni*	-88	-105
*agoi*	143	-7
*agom*	-97	-82
*agor*	5	-147
*agot*	190	77
*agre*	-57	-134
*agsa*	-118	-121
*agsb*	-7	133
*agsg*	-97	-82
*agsh*	-55	-116
*agsj*	-187	-264
*agsk*	-27	116
*agsm*	95	-57
*agt	9	176
*agti*	26	176
*agva*	138	27
*aha	-359	-483
*ahan*	-155	28
*ahde*	117	161
*ahki*	189	10
*ahvi*	-137	-156
*ahyv*	12	138
*aid	9	299
*aidi*	142	89
*aihi*	169	120
*aija*	-153	-170
*aike*	153	6
*aiki*	-29	78
*aila*	17	-148
*ailb*	-107	-111
*aile*	102	152
*ails*	-143	-208
*aimo*	32	255
*aini*	-193	-222
*aint*	116	-127
*aion*	39	180
*air	119	215
*airs*	98	184
*aisa*	-120	-159
*aisi*	-222	-157
*aisk*	15	219
*aiti*	-183	26
*aito*	-126	-112
*aja	-73	-208
*ajal*	-142	-175
*ajan*	-292	-243
*ajat*	9	200
*ajok*	-113	-124
*ajsa*	-6	-138
*ajse*	-87	-153
*ajut*	169	2
*akaa*	279	259
*akal*	148	183
*akar*	-254	-314
*akas*	165	36
*akat*	151	66
*akbj*	-5	152
*akbl*	-5	300
*ake	135	34
*akee*	-142	114
*akei*	169	179
*akem*	-111	-141
*aken*	198	-85
*akeo*	-117	-116
*aker*	104	159
*akfo*	136	31
*akfu*	-121	-112
*akfy*	-181	-186
*akhu*	204	56
*akia*	247	4
*akig*	-233	-246
*akin*	192	169
*akip*	235	34
*akis*	-220	-256
*akla*	159	-10
*akn	106	41
*akna*	45	197
*ako	-141	-269
*akoc*	111	-7
*akom*	81	148
*akor*	126	-37
*akot*	-5	146
*akri*	-19	134
*aksf*	-91	-136
*aksi*	56	-127
*aksj*	-297	-282
*aksm*	-144	-175
*akt	101	-54
*aktb*	251	78
*akte*	-26	-140
*aktf*	-63	65
*akti*	162	-38
*akto*	217	-28
*akts*	-37	-183
*aktu*	-45	-187
*akup*	-193	-192
*akuu*	-181	-184
*akva*	-105	-134
*alan*	-256	-108
*alas*	3	161
*alat*	78	-68
*alba*	-113	-133
*albe*	-73	-170
*albi*	119	25
*alco*	-140	-148
*ald	-103	21
*alda*	13	187
*alde*	-9	-104
*aldi*	234	27
*aldj*	169	16
*aldt*	-50	190
*alel*	-358	-343
*alen*	-176	-98
*aler*	-7	-149
*alet*	139	44
*alf	-56	-229
*alge*	87	-76
*algk*	163	27
*algl*	-115	-103
*algo*	173	40
*algr*	130	26
*ali	-148	-135
*alig*	-176	-110
*alih*	65	232
*alim*	135	24
*aliu*	109	30
*alj	-118	-113
*alja*	-83	-186
*alje*	-8	134
*alju*	-196	-216
*alka*	43	-154
*alko*	277	173
*alme*	110	55
*almi*	-3	197
*alop*	-169	-172
*alor*	-271	-235
*alov*	161	18
*alow*	155	-127
*alp	191	204
*alpa*	-74	114
*alpe*	-303	-177
*alpm*	-239	-208
*alpt*	-42	-188
*alra*	247	-24
*alri*	23	-129
*alsb*	-217	-189
*alsd*	77	-72
*alsf*	-244	-174
*alsh*	178	20
*alsj*	-133	-127
*alsk*	-283	-184
*alsm*	105	-93
*also*	-210	-328
*alsp*	-105	-233
*alst*	-228	-254
*alsv*	326	71
*alt	136	40
*alta*	91	225
*alte*	158	175
*alth*	-213	-115
*alti*	-84	114
*altr*	-282	-251
*alts*	-107	-238
*altu*	23	-95
*alua*	-229	-8
*aluk*	194	42
*alut*	-90	-86
*alv	-14	172
*alvf*	-175	-194
*alvl*	-106	-91
*alvs*	12	-176
*alvt*	208	-21
*alys*	120	-20
*amad*	156	189
*amae*	86	-74
*amal*	169	39
*aman*	196	199
*amar*	-124	-11
*amat*	173	52
*ambo*	115	194
*ambu*	206	-115
*amd	254	-44
*amde*	-78	-169
*amed*	-160	-89
*amel*	115	-56
*amer*	-192	-18
*amfi*	-129	-131
*amha*	-136	-153
*amic*	-156	-152
*amig*	187	37
*amil*	-142	51
*amis*	-182	-192
*amko*	-4	114
*amla*	140	-80
*amlo*	-130	-120
*amn	34	-90
*amna*	-162	57
*amne*	-42	-130
*amni*	-83	-164
*amog*	-181	-193
*amol*	150	-32
*amon*	183	54
*amor*	-150	-156
*amp	-107	-326
*ampa*	71	-162
*ampe*	106	-114
*ampg*	133	26
*ampi*	44	-76
*ampl*	-169	-161
*amps*	-145	-169
*ampu*	-203	-174
*amr	119	13
*amre*	-15	-154
*amsa*	167	18
*amst*	-194	-132
*amta*	-72	-177
*amul*	39	133
*amyd*	-287	-296
*ana	-83	-129
*anad*	-94	-158
*anaf*	213	-24
*anag*	-255	-248
*anar*	-29	144
*anas*	-129	-165
*anat*	-38	-160
*anba*	-55	116
*anbo*	-127	-146
*andb*	-137	-177
*andf*	116	-125
*andh*	-180	-179
*andk*	-181	-210
*andm*	40	-118
*andn*	208	-148
*ando*	-114	49
*andu*	315	4
*andv*	130	-153
*andy*	-101	-154
*aned*	-116	-113
*anel*	290	28
*anen*	21	125
*anet*	-110	168
*anfa*	261	-90
*anfo*	106	249
*anga*	204	235
*angd*	-41	-199
*angi*	65	183
*angk*	79	-58
*angr*	196	163
*angs*	-109	-324
*angv*	-215	-180
*anho*	-115	-133
*ani	208	425
*anic*	-242	-248
*anik*	-176	-189
*anin*	-214	-113
*anis*	-156	97
*anje*	-162	-138
*ank	94	175
*anka*	-138	144
*anke*	-43	166
*anki*	-145	-6
*ankl*	-184	-270
*anko*	-234	-107
*anks*	-158	-84
*ankt*	260	223
*anle*	33	214
*anli*	-227	-169
*anod*	113	7
*anoi*	-69	110
*anon*	-143	-147
*anoo*	-130	-8
*ans	273	220
*ansa*	87	154
*ansb*	-12	116
*anse*	-88	-241
*ansf*	-189	-124
*ansi*	196	16
*ansj*	-100	-85
*ansk*	-126	-176
*ansl*	165	-72
*ansv*	114	40
*ant	245	90
*anti*	61	-108
*antl*	-55	71
*antr*	-173	-169
*antu*	-176	-163
*anus*	-152	-180
*anut*	138	222
*anyl*	86	-125
*anym*	34	198
*anyo*	-20	113
*anyt*	-40	179
*anyw*	-150	-111
*aoga*	33	131
*aoke*	-188	-183
*aort*	50	-86
*apa	65	148
*apaa*	-100	125
*apak*	167	28
*apan*	135	329
*apar*	129	-106
*apat*	-39	-148
*aped*	127	209
*apef*	-168	-144
*apen*	-150	-34
*aper*	-332	-213
*aphu*	106	132
*apin*	-128	-59
*apip*	169	23
*apis*	173	27
*apla*	-138	-196
*aplu*	-137	-53
*apne*	-157	-21
*apni*	-135	-217
*apor*	-142	-194
*apot*	-158	-134
*apra*	142	43
*apre*	-181	-247
*apro*	-157	-147
*apsa*	210	-57
*apse*	45	133
*apsf*	-140	-109
*apsi*	187	-11
*apsk*	-123	-121
*apt	38	-116
*apte*	-238	-216
*apur*	29	117
*apy	-209	-184
*arac*	-7	-161
*arad*	-284	-257
*arag*	83	239
*aral*	-145	-112
*arao*	-188	-183
*aras*	-259	-194
*arat*	-200	-119
*arav*	-130	-154
*arax*	-229	-224
*arbo*	-135	-218
*arbr*	122	172
*ard	159	-33
*arda*	175	77
*ardh*	-7	136
*ardi*	199	135
*ardl*	141	34
*ardn*	-91	67
*ardr*	-231	-222
*arel*	285	-25
*aren*	14	159
*arfa*	156	20
*arfo*	-124	201
*arg	-16	-163
*arge*	-173	-207
*arho*	-146	-128
*aria*	-193	-196
*arif*	160	158
*arig*	-78	-231
*arik*	-24	111
*aril*	-108	-122
*arin*	-63	-174
*aris*	239	154
*arje*	-44	135
*ark	-248	-303
*arka*	1	-153
*arki*	-233	-190
*arkn*	-137	-205
*arkt*	164	46
*arli*	-306	-60
*arlk*	-17	-122
*arln*	172	200
*arm	-102	-385
*arma*	11	174
*armb*	-328	-366
*arme*	128	-88
*armh*	-165	-150
*armo*	108	43
*arms*	99	199
*armt*	-312	-235
*arnb*	-191	-208
*arnh*	66	-100
*arni*	171	55
*arnm*	-90	-171
*arno*	132	-11
*arnt*	-319	-310
*arnv*	-52	156
*arod*	152	44
*aron*	-81	-122
*arot*	253	27
*arpa*	-77	-209
*arpe*	-60	92
*ars	-114	28
*arsa*	118	118
*arsf*	-165	-183
*arsj*	224	32
*arsn*	-147	-127
*arst*	142	29
*arsv*	-214	-264
*art	195	231
*arta*	206	-106
*artb*	-180	-235
*arti*	55	-119
*artl*	-170	-185
*artm*	236	112
*artn*	114	77
*arto*	11	-148
*artp*	125	8
*artr*	-184	-185
*arts*	-179	-220
*artu*	-137	-39
*arut*	-137	-147
*arve*	-198	-194
*arvi*	-212	-305
*asan*	-210	-283
*asas*	-168	-148
*asat*	29	148
*asau*	11	129
*asbi*	117	13
*asbl*	-158	-216
*asch*	-135	-189
*ase	186	160
*ases*	-200	-204
*aset*	61	172
*ash	-171	-295
*ashe*	174	-41
*asi	301	213
*asia*	-59	78
*ask	-299	-313
*aska*	159	84
*askd*	131	10
*aske*	151	220
*askg*	191	11
*aski*	146	-48
*askl*	244	92
*askn*	241	43
*asko*	-45	152
*askv*	-154	-134
*asla*	-156	-262
*asm	146	48
*asme*	129	-29
*asnt*	168	154
*asog*	-348	-212
*asol*	185	43
*asp	162	22
*aspa*	-142	-133
*aspe*	-136	-152
*aspi*	158	-70
*aspo*	-4	238
*aspr*	-81	-252
*asru*	32	-123
*ast	150	248
*asta*	-128	64
*astd*	-114	-88
*asth*	-61	-148
*asti*	-257	-323
*astk*	195	27
*astm*	129	-160
*astn*	229	76
*astr*	-20	-184
*astu*	-143	-14
*asur*	-143	-134
*asvi*	189	24
*asvo*	187	-2
*asyn*	-116	-220
*asys*	107	157
*ataa*	-55	129
*atac*	31	-61
*atad*	-118	-44
*atal*	-181	-214
*atas*	-167	-117
*atat*	-90	191
*atbe*	-113	-105
*atch*	-177	-155
*atdu*	13	191
*atee*	150	1
*atef*	138	114
*atei*	137	3
*atej*	132	108
*atek*	136	4
*atel*	31	277
*atem*	101	38
*aten*	-270	-97
*ater*	-135	-148
*atet*	116	93
*atev*	2	-152
*atfo*	-187	14
*ath	146	44
*athi*	216	-33
*atig*	-133	-127
*atii*	-138	-7
*atik*	245	64
*atir*	-132	27
*atis*	-226	-139
*atjo*	-155	-116
*atko*	-293	-271
*atlu*	275	-1
*atme*	-130	-171
*atmo*	228	3
*atna*	121	183
*atne*	288	231
*atni*	-160	-201
*atoi*	-149	-131
*atol*	212	-4
*aton*	-57	-146
*ator*	-180	-235
*atpa*	-155	-195
*atpe*	93	155
*atre*	-137	-41
*atri*	-251	-238
*atsf*	-147	-128
*atsk*	230	-141
*atsm*	-119	-112
*atso*	-216	-240
*atst*	-52	113
*atue*	-246	-233
*atui*	118	-45
*atul*	166	89
*atum*	-67	96
*atun*	119	17
*atur*	305	153
*atut*	-10	131
*atvi*	6	127
*atvr*	142	36
*atzy*	-143	-149
*aude*	159	13
*augh*	-157	26
*auks*	-220	-230
*ault*	11	129
*aura*	27	-135
*auri*	-121	-128
*auru*	-144	-157
*aust*	86	-94
*ausv*	158	10
*auva*	185	-67
*avac*	-127	-105
*avad*	-133	-142
*avak*	200	7
*avas*	-93	23
*avbo*	-221	-141
*avd	129	81
*ave	-32	123
*avec*	-162	-206
*avel*	137	92
*aven*	166	206
*avep*	23	-110
*avfa*	-161	-157
*avga*	41	156
*avgi*	-213	-225
*avhu*	169	-3
*avia*	120	2
*avid*	-94	-225
*avil*	137	-10
*avin*	274	149
*avis*	133	-104
*avit*	182	-7
*avli*	-178	-67
*avly*	-29	151
*avni*	-97	81
*avor*	-129	-163
*avs	248	13
*avsa*	-249	-283
*avsk*	-45	135
*avsl*	123	81
*avul*	17	270
*avy	188	35
*away*	-168	-13
*axa	-147	-129
*axel*	-218	-358
*axen*	15	157
*axer*	-78	-157
*axic*	153	138
*axin*	-59	-217
*axla*	-206	-260
*axor*	-194	-181
*axpr*	-269	-249
*axt	-260	-282
*axtv*	-133	-130
*aybe*	164	-10
*ayen*	167	-44
*ayka*	182	-11
*ays	-58	89
*ayst*	23	184
*ayto*	-116	-109
*azap*	-125	-124
*azet*	-114	-115
*babi*	146	106
*baby*	179	49
*bad	-161	-124
*bada*	47	-111
*bade*	-231	-196
*badh*	-83	-156
*badl*	-2	-126
*badr*	111	221
*badt*	131	39
*bage*	-61	-283
*bajs*	17	-175
*bakf*	-220	-223
*bakh*	204	56
*baki*	-219	-241
*bako*	122	151
*baks*	-198	-7
*bal	-234	-211
*bale*	-112	-168
*balk*	82	165
*balt*	-86	122
*bana*	-97	-135
*band*	126	106
*bank*	-169	51
*bare*	90	-148
*barf*	-2	166
*bari*	-25	130
*bars*	-165	-225
*basa*	-146	-167
*bast*	-219	70
*bate*	241	68
*bath*	122	203
*batr*	-139	-43
*bear*	-86	-188
*beat*	-58	168
*beck*	157	41
*bed	-173	-73
*bedo*	-85	-137
*been*	36	194
*befa*	-6	167
*befr*	32	101
*bega*	-145	-170
*begr*	-93	66
*beha*	-152	-120
*beho*	-191	-27
*bein*	2	171
*bel	-40	-125
*bela*	82	197
*belt*	176	85
*belv*	194	37
*bely*	127	-35
*ben	132	-61
*benb*	169	20
*bend*	-28	-132
*bene*	203	-10
*benp*	121	-34
*ber	-41	-182
*bera*	-70	192
*berf*	-147	-140
*berg*	-94	126
*berk*	235	11
*bern*	-208	-234
*bero*	-80	-181
*besk*	-128	26
*besl*	-31	116
*beso*	-303	-225
*best*	-106	184
*besv*	100	189
*beta*	-142	-20
*bete*	-129	-102
*beti*	230	9
*bety*	-155	-30
*bhel*	-116	-101
*bidr*	-158	-169
*bie	-176	-163
*bies*	-127	-157
*bigt*	-59	-134
*biha*	-217	-209
*bila*	-78	131
*bilb*	-131	-115
*bild*	-35	150
*bilk*	-198	-183
*bilo*	67	-89
*bind*	225	5
*binj*	287	87
*biot*	91	-110
*bis	147	-4
*bisa*	70	119
*bisk*	-100	-122
*bist*	164	40
*bit	61	-138
*bita*	-185	-164
*bite*	-93	-219
*bits*	-148	-140
*bive*	-119	-26
*bjal*	75	168
*bjor*	-163	-228
*bla	130	-49
*blaa*	55	23
*blab*	-212	-228
*blac*	-40	-163
*blad*	22	152
*blag*	136	7
*blam*	-87	101
*blan*	-182	-112
*blao*	33	131
*blar*	159	-59
*blas*	-132	-334
*blav*	170	29
*blde*	147	19
*bldo*	130	26
*blea*	192	18
*bled*	159	-2
*blek*	251	-33
*blem*	-98	90
*blic*	142	167
*blin*	166	-78
*blir*	82	153
*blis*	-194	-210
*blix*	181	-93
*bloa*	-155	-165
*blod*	121	-152
*bloj*	-92	-135
*blom*	-192	-96
*bloo*	93	-156
*blot*	285	55
*blue*	-5	-120
*blun*	103	11
*blur*	141	29
*boar*	130	-22
*bock*	10	109
*body*	-55	212
*boen*	135	137
*boil*	157	23
*boja*	0	-130
*boje*	-73	-162
*bok	-45	83
*boka*	-175	-290
*boke*	-67	-127
*bol	-252	-154
*bold*	-217	-235
*bole*	-187	-257
*boln*	117	29
*bomb*	-221	-237
*bomu*	-141	-143
*bond*	-32	117
*bone*	189	15
*bono*	-147	-136
*bons*	-118	-107
*bonu*	7	230
*book*	-222	-249
*bora*	91	-76
*bord*	-159	-59
*bore*	-242	-241
*born*	127	67
*bors*	-125	-163
*bosa*	-1	383
*bot	-115	-119
*bote*	-22	-155
*botg*	-140	-120
*both*	182	24
*botl*	53	-132
*boto*	-144	-138
*boug*	-137	50
*bour*	3	176
*bove*	-180	-171
*bows*	-115	-132
*boxa*	-126	-37
*boyf*	91	211
*brac*	222	-91
*brad*	275	181
*brea*	182	35
*bred*	152	227
*brev*	104	205
*brid*	-64	116
*brig*	115	-40
*brin*	114	-32
*bris*	-186	-184
*brit*	105	-39
*brod*	-149	-82
*brol*	-233	-199
*bron*	184	176
*bror*	146	254
*bros*	194	-83
*brso*	74	-31
*brui*	-49	154
*brun*	-48	-164
*brut*	-133	122
*bryr*	26	213
*bsar*	-145	-139
*bsla*	158	13
*bsti*	121	-10
*bubl*	77	-136
*buck*	131	19
*buco*	136	-40
*bude*	5	147
*bufe*	145	40
*bukt*	237	-34
*bula*	-15	-241
*bule*	74	-39
*bulr*	-130	-115
*bult*	-101	-154
*bunc*	109	-12
*bund*	35	-92
*bunk*	168	15
*bupr*	-258	-233
*burk*	138	-60
*burn*	-246	-101
*busa*	-121	-106
*buto*	150	15
*bye	8	287
*byes*	37	170
*byga*	-178	-164
*bygd*	-234	-250
*bygt*	-90	-106
*byn	-105	-166
*bys	190	90
*byt	-127	102
*byta*	-122	-166
*byts*	8	123
*byxo*	48	291
*cal	-109	-161
*came*	166	144
*cana*	-154	-201
*cane*	-120	-131
*cant*	255	184
*care*	76	197
*cars*	-165	-184
*cash*	186	35
*catc*	170	-30
*cati*	-33	112
*cebo*	12	153
*ced	144	240
*cefu*	17	205
*cela*	-117	-136
*cele*	-42	125
*celg*	327	47
*celp*	-149	-75
*cema*	59	-137
*cemb*	-102	-55
*ceme*	-84	-151
*cenc*	-151	-148
*cens*	-151	-137
*cent*	-78	-227
*cept*	-194	-192
*cer	-40	-187
*cera*	-44	97
*ceri*	-104	-198
*cern*	114	208
*cert*	-219	-219
*ces	90	172
*cese*	2	119
*ceta*	150	-32
*ceti*	-40	-119
*chac*	-152	-172
*chan*	-247	-284
*char*	-219	-149
*chat*	-33	171
*chda*	-113	-133
*che	-43	-237
*chec*	-129	97
*chef*	-152	-51
*chem*	190	50
*cher*	-204	-182
*ches*	141	-89
*chfr*	111	-7
*choc*	198	-33
*chok*	16	-144
*chse*	114	11
*chy	-201	-268
*cid	-212	-165
*cida*	-21	148
*cide*	-68	60
*cidi*	-130	-127
*cido*	166	22
*ciga*	55	156
*cili*	18	-166
*cin	-211	-290
*cina*	-249	-277
*cine*	-256	-222
*cinf*	-88	-67
*ciou*	150	1
*cita*	-146	-134
*cka	66	-93
*ckag*	-168	-163
*ckas*	-13	193
*ckat*	167	204
*cke	109	-19
*cked*	-9	194
*ckel*	82	284
*ckey*	-109	-243
*ckfi*	-134	-131
*ckig*	309	120
*ckin*	-62	-158
*ckit*	147	156
*ckla*	-105	114
*ckli*	153	255
*ckna*	205	97
*ckou*	-172	-170
*ckre*	-138	-208
*cksk*	132	-41
*cksp*	-221	-226
*ckst*	187	85
*cksu*	-104	-119
*cksv*	157	41
*ckt	201	83
*clas*	-184	-107
*clea*	166	204
*clin*	-173	-186
*clos*	209	85
*clot*	-70	105
*clut*	120	-1
*cnat*	136	6
*cne	-182	-209
*cnek*	-132	-125
*coac*	-57	94
*cofe*	-78	-159
*coho*	-140	-148
*col	-27	-131
*cola*	109	-36
*cold*	40	-154
*comi*	300	76
*comp*	-203	-195
*conc*	-58	-172
*cond*	-47	-136
*conf*	142	40
*conv*	134	8
*cook*	-34	-104
*copy*	-159	-147
*cord*	24	95
*cort*	-201	-172
*coug*	79	-130
*coul*	-199	-186
*coun*	-247	-170
*cour*	-144	6
*cout*	-4	116
*covi*	-273	-278
*cowo*	102	-27
*cram*	-174	-205
*cras*	25	-134
*crea*	-162	-40
*cree*	-204	-214
*crim*	-130	-133
*crip*	-156	-79
*crit*	-111	-101
*croo*	149	-18
*crus*	160	17
*ctal*	-131	-124
*ctor*	-80	95
*ctur*	-6	198
*cups*	-124	-126
*cuti*	-88	165
*cyke*	135	34
*cyst*	-103	-130
*cyto*	277	72
*czem*	-194	-201
*dach*	66	-142
*dad	162	173
*dade*	-101	-187
*dads*	171	181
*daga*	-172	-100
*dagb*	31	187
*dagi*	-202	-92
*dakt*	-121	-117
*dal	-1	239
*dala*	-50	113
*dalb*	-113	-133
*dali*	-136	-86
*dame*	190	37
*dand*	-135	-97
*dang*	-121	-115
*danl*	100	165
*dant*	-14	-184
*dape*	-146	-112
*dar	-164	-157
*dara*	111	-26
*dare*	74	157
*darf*	-125	21
*dark*	-96	-193
*darn*	-104	128
*dars*	143	45
*dasi*	285	64
*dat	91	170
*data*	-136	-152
*date*	-80	107
*dato*	-168	-112
*dats*	226	10
*datu*	-67	96
*daug*	-51	122
*daxa*	-136	-135
*day	-112	104
*days*	-154	-63
*dbar*	153	-53
*dben*	122	21
*dbet*	-211	-230
*dbol*	-234	-201
*dbye*	22	281
*dead*	-188	-169
*deat*	-203	-193
*debe*	-139	-178
*dece*	-153	-128
*deck*	-222	-216
*deep*	15	190
*dega*	-199	-174
*dejt*	28	154
*del	22	-96
*dela*	15	211
*dele*	170	67
*dels*	-164	-93
*deme*	-155	73
*demo*	-61	62
*dena*	-97	30
*denl*	205	39
*dens*	-212	-164
*deo	-190	-178
*depi*	-175	-198
*dera*	69	145
*derb*	97	-179
*des	193	71
*desp*	12	157
*desu*	-155	-152
*det	165	107
*deta*	136	6
*dfad*	79	-129
*dfla*	64	-77
*dfor*	142	40
*dful*	-111	-101
*dga	208	19
*dgan*	-115	-123
*dgar*	-147	-185
*dgiv*	-192	-204
*dgru*	-206	-226
*dhan*	-7	136
*dhar*	194	18
*dhd	-129	-180
*dhus*	-83	-156
*dia	-290	-307
*diab*	37	-174
*dial*	264	87
*dian*	-140	-133
*diar*	-266	-281
*didn*	2	163
*died*	-209	-231
*diet*	-327	-232
*dife*	-217	-212
*digb*	-151	-136
*digt*	267	169
*dika*	-90	97
*dikt*	2	209
*dil	113	7
*dima*	112	-22
*dimi*	220	52
*din	208	-69
*ding*	154	67
*dino*	-121	-128
*dio	-93	80
*diol*	-126	-113
*dion*	-63	84
*diox*	-130	-99
*dipi*	-130	-120
*dire*	-140	-77
*dis	2	-171
*disc*	-108	29
*disk*	-20	-130
*diso*	268	34
*dist*	-120	-198
*dit	223	152
*dite*	-154	-185
*dizy*	-70	-172
*djan*	182	16
*djav*	17	270
*djo	177	106
*djup*	162	95
*djur*	-142	57
*dkly*	122	-27
*dkni*	-154	-111
*dkot*	-138	-166
*dkra*	-33	-134
*dlad*	-125	35
*dlak*	-197	-146
*dlas*	96	-75
*dler*	98	-130
*dles*	-159	-137
*dlig*	61	125
*dlin*	114	107
*dlos*	-207	-205
*dly	34	-117
*dman*	-258	-253
*dmas*	199	12
*dmat*	93	9
*dna	168	252
*dnar*	-193	-86
*dnat*	-16	140
*dnes*	139	128
*dnin*	51	-109
*dnod*	242	-25
*dnot*	217	14
*dock*	8	-134
*dod	-137	-151
*doda*	-122	112
*dode*	-141	-192
*dodl*	-129	66
*dods*	-171	-169
*doen*	-205	-151
*doer*	130	26
*dogo*	-129	-99
*doin*	-208	-136
*dola*	-146	-138
*dolj*	3	162
*dom	-167	-160
*dome*	-194	-134
*domn*	-22	-221
*doms*	-273	-286
*don	-82	-114
*done*	-126	62
*donk*	126	13
*dont*	88	323
*door*	137	233
*dor	-164	-179
*dora*	-188	-112
*dore*	164	230
*dork*	7	-114
*dorp*	106	15
*dos	187	-115
*dovi*	-163	-161
*dovn*	-52	-118
*doxy*	-124	-117
*dpap*	-173	-148
*dpas*	106	-26
*dpro*	-296	-341
*dpud*	-133	-155
*drac*	128	-81
*drad*	12	-143
*drai*	121	-25
*drak*	-166	-149
*dran*	34	-104
*drat*	-9	-125
*dre	149	100
*dreb*	-93	-147
*dreg*	211	-131
*dren*	127	-33
*dret*	-178	-150
*dri	-98	-103
*dric*	-263	-59
*drin*	-172	34
*drok*	-83	-116
*drom*	-309	-211
*dron*	-109	-94
*droo*	163	-57
*drop*	-87	-142
*dror*	126	7
*druc*	220	199
*druf*	-108	-112
*drug*	-1	119
*drum*	20	145
*drun*	122	78
*druv*	247	-21
*dryc*	-148	-108
*dryg*	-127	-210
*dsa	155	3
*dsan*	-86	-138
*dsar*	8	180
*dsbr*	-35	91
*dsel*	-70	-153
*dsen*	-351	-414
*dsfu*	-124	-157
*dsha*	158	19
*dshj*	30	156
*dsin*	-126	-118
*dskf*	1	129
*dsko*	-60	-147
*dskv*	-12	116
*dsli*	-104	-149
*dsma*	-259	-235
*dsme*	-19	112
*dsna*	-150	-173
*dsoc*	-49	-137
*dspa*	92	147
*dspr*	-213	-190
*dsra*	-185	-187
*dsta*	-142	26
*dste*	-127	-135
*dstr*	-197	-243
*dsva*	43	-114
*dtab*	-125	-116
*dtag*	52	309
*dtak*	-176	-143
*dtan*	23	133
*dter*	-135	-120
*dtra*	-223	-188
*dtry*	-61	-170
*dtun*	131	39
*dube*	86	-91
*duk	180	-46
*duka*	203	127
*duke*	194	5
*duks*	13	191
*dula*	-173	-140
*dump*	-142	-122
*dumt*	24	155
*duns*	22	194
*dusc*	118	239
*dutd*	135	31
*dvak*	148	36
*dvar*	7	-164
*dvat*	82	-63
*dver*	-148	-165
*dvet*	16	-152
*dvic*	-214	-220
*dvid*	124	215
*dvik*	-149	-160
*dwif*	-164	-169
*dygn*	88	162
*dykt*	143	14
*dyn	-137	-94
*eaa	130	12
*eace*	22	234
*ead	-157	-236
*eada*	66	-142
*eady*	-59	142
*eago*	143	-7
*eak	131	-58
*eaka*	9	168
*eakt*	73	-99
*eaku*	-145	-158
*ealo*	166	60
*ealt*	-213	-115
*eam	-285	-283
*eama*	-9	119
*eami*	17	193
*ean	-29	182
*eane*	159	-43
*eani*	27	216
*eans*	-216	-200
*eanu*	118	-16
*eara*	-131	-162
*earb*	-202	-225
*eari*	-81	-248
*ears*	-81	80
*ease*	-94	54
*east*	-24	-198
*easu*	-143	-134
*eat	-104	-208
*eath*	225	79
*eati*	120	23
*eats*	-115	39
*eave*	-11	185
*eavi*	137	-10
*eavy*	188	35
*eban*	-94	-148
*ebar*	177	23
*eber*	-25	-172
*ebet*	-139	-178
*ebi	201	43
*eble*	-187	-162
*ebli*	-167	-163
*ebod*	-20	160
*eboe*	-92	-133
*ebri*	-95	-139
*ebyg*	-202	-195
*ecem*	-102	-55
*ecen*	-222	-203
*ecep*	-176	-163
*ech	151	23
*ecke*	-206	-71
*eckl*	-68	95
*ecko*	194	38
*ecks*	144	161
*econ*	-47	-136
*ect	-111	-210
*ecze*	-194	-201
*edag*	-52	152
*edas*	-155	-144
*edbe*	122	21
*edbo*	24	125
*eden*	-17	-185
*edet*	-25	108
*edga*	-115	-123
*edik*	-18	170
*edin*	65	-146
*edkl*	106	-40
*edli*	-8	170
*edom*	-130	-143
*edon*	-87	-181
*edov*	-128	-184
*edra*	-193	-210
*edsa*	-113	-104
*edsb*	55	206
*edse*	-351	-414
*edsh*	158	19
*edsm*	-19	112
*edsn*	-110	-127
*edsp*	-20	96
*edst*	-218	-243
*edva*	-228	-196
*edve*	16	-152
*edvi*	124	215
*eech*	151	23
*eed	-121	-81
*eedi*	184	-42
*eela*	159	26
*eels*	80	-81
*eend*	-179	-247
*eeni*	-116	-140
*eep	55	254
*eepi*	-274	-142
*eeps*	151	44
*eepy*	106	-85
*eer	-167	-17
*eers*	-136	-89
*ees	-218	-177
*eet	114	243
*eets*	-129	-116
*eeze*	24	-103
*eezi*	134	-52
*efal*	-6	167
*efar*	-9	-166
*efas*	131	16
*efek*	134	22
*efen*	-211	-223
*efer*	-195	-242
*efil*	-147	-159
*efis*	-133	-129
*eflu*	-147	-146
*efri*	32	101
*efru*	-168	-144
*eful*	16	296
*egar*	-194	-277
*eget*	192	117
*egio*	-281	-266
*egis*	-24	116
*egla*	229	-38
*egle*	-208	-253
*egn	-167	-172
*ego	-140	-111
*egob*	-54	-122
*egra*	-142	64
*egre*	-159	-110
*egri*	128	-13
*egru*	-109	-156
*egs	176	15
*egud*	-135	-151
*ehab*	-63	-166
*ehag*	49	-79
*ehal*	-175	-162
*ehe	-177	-169
*ehen*	23	121
*ehov*	-191	-27
*ehtu*	149	11
*eide*	-168	-193
*eigh*	-35	161
*eika*	402	209
*eiko*	178	11
*eiml*	133	-4
*einf*	114	-14
*eing*	14	141
*eins*	-131	-130
*eird*	137	-49
*eisu*	-164	-157
*eita*	127	160
*eiti*	-166	-149
*eizu*	64	-117
*ejen*	188	50
*ejl	-151	-156
*ejob*	132	108
*ejpa*	-137	47
*ejt	28	154
*eka	-135	-118
*ekan*	175	23
*ekar*	130	128
*ekav*	250	29
*eker*	-276	-148
*ekis*	-72	54
*ekla*	-183	-163
*ekni*	-184	-188
*eko	-223	-228
*ekom*	-151	-151
*ekon*	72	-90
*ekop*	291	51
*ekor*	-186	-168
*ekos*	-143	-138
*ekpa*	24	273
*ekra*	-170	-160
*ekre*	-166	-121
*ekse*	-333	-325
*eksl*	-128	-127
*eksp*	-101	-117
*ekte*	192	113
*ekti*	-151	-175
*ektk*	-134	-159
*ekto*	121	139
*ekun*	42	-78
*ekva*	-179	-155
*ela	81	-106
*elaa*	-107	84
*elac*	128	51
*elak*	-50	140
*elap*	12	115
*elar*	-273	-27
*elat*	-159	-2
*elbo*	-213	-178
*elda*	163	-3
*elea*	166	14
*eled*	-42	125
*elee*	-154	23
*elen*	262	276
*eles*	138	94
*elev*	-35	227
*elex*	-144	-141
*elf	-60	273
*elfr*	133	5
*elg	-139	6
*elge*	-151	58
*elgi*	327	47
*eli	223	186
*elia*	-241	-247
*elid*	3	-119
*elie*	39	186
*elim*	-89	81
*elin*	89	-46
*eliq*	103	-132
*elis*	-149	-142
*elje*	155	137
*elka*	192	145
*elkn*	-133	-108
*elko*	-174	-182
*elkr*	-235	-217
*elol*	200	-43
*elor*	-130	-139
*elos*	130	173
*elow*	-206	-185
*elp	96	-17
*elpi*	148	52
*elpo*	29	189
*elpr*	-116	-72
*elps*	-204	-149
*elra*	-127	-145
*elre*	-29	176
*elsa*	172	-3
*elsl*	81	-72
*elsm*	113	8
*elte*	151	172
*elti*	47	-113
*elto*	184	-39
*eltr*	-157	-178
*elts*	-4	119
*elva*	128	199
*elve*	-141	-64
*elvi*	159	-5
*elvm*	24	159
*ely	93	19
*emad*	-113	-149
*emak*	59	-137
*emam*	157	51
*eman*	-163	-92
*emar*	-152	-320
*emat*	157	29
*emba*	-181	-196
*embe*	-1	-137
*emed*	-111	-141
*emel*	191	-33
*emen*	-134	65
*emer*	-160	-168
*emes*	-103	-120
*emet*	-183	-231
*emi	95	-69
*emis*	-1	-105
*emkr*	-192	-141
*emli*	52	262
*emlo*	-126	-134
*emo	271	52
*emor*	-155	-173
*emp	235	-3
*empe*	237	1
*emsa*	-137	-121
*emsj*	-188	-188
*emti*	-252	-195
*emtj*	32	106
*emur*	-78	106
*emyc*	239	28
*enaa*	98	284
*enad*	-149	-68
*enah*	176	14
*enai*	-158	-156
*enan*	28	-222
*enar*	-106	79
*enas*	165	136
*enat*	-128	-144
*enbi*	-47	43
*enbr*	156	-12
*ence*	-43	-171
*ency*	-145	-163
*end	207	223
*enda*	-2	314
*endi*	-27	175
*endr*	-122	10
*ends*	-179	-86
*ene	110	216
*ened*	-91	51
*enel*	-161	-152
*enen*	115	5
*ener*	-147	-75
*enes*	4	139
*enet*	199	-137
*enew*	-213	-226
*enga*	-14	274
*enge*	-103	-61
*engi*	284	-29
*engl*	42	-125
*engo*	168	91
*enha*	154	-14
*eni	126	211
*enis*	-322	-338
*enka*	222	282
*enke*	212	155
*enko*	111	169
*enla*	-153	-155
*enli*	-51	-164
*enly*	205	39
*enou*	65	134
*enpa*	-192	-202
*enpi*	100	-78
*enra*	189	18
*ens	-235	-157
*ensn*	133	25
*enso*	-69	-186
*enta*	-123	-306
*ento*	-46	-168
*entr*	-56	-221
*ents*	-29	249
*enyl*	-135	-132
*eoft*	-116	-106
*eone*	30	124
*eont*	99	-48
*eost*	-117	-116
*epar*	-219	-277
*epda*	4	147
*epet*	131	235
*epfa*	11	137
*epha*	147	0
*epig*	-175	-198
*epil*	70	-153
*epin*	-260	-88
*epip*	98	-136
*epla*	19	184
*eps	151	44
*epsi*	7	-206
*ept	-224	-169
*eptf*	-143	-170
*epy	106	-85
*era	-154	-46
*erac*	-136	-133
*erai*	21	168
*erak*	168	-73
*eral*	37	-91
*eran*	-147	-56
*erap*	-172	-237
*eras*	-124	202
*erat*	153	252
*eraz*	-114	-115
*erbe*	-30	-164
*erbi*	-116	22
*erbl*	145	-67
*erbo*	122	-28
*erbr*	-48	-205
*erby*	-196	-185
*erci*	-165	-241
*erdo*	107	-131
*erdr*	65	212
*ere	-103	77
*ered*	-158	-32
*ereg*	-135	-151
*erek*	-159	-177
*erer*	87	-76
*eres*	29	-159
*erfl*	-179	-203
*erfr*	-168	-153
*erge*	-132	8
*ergi*	-7	-233
*ergo*	-135	-162
*ergr*	9	131
*erha*	225	-12
*erhe*	-188	-38
*eri	217	-62
*eria*	-135	-114
*erib*	154	-27
*erie*	-200	-294
*erig*	-40	133
*eril*	-151	-139
*erio*	-259	-250
*erit*	13	-151
*eriu*	-140	-161
*erk	29	-118
*erke*	150	25
*erki*	288	20
*erkl*	-126	10
*erkn*	-162	-159
*erkr*	179	-55
*erla*	-192	-71
*erly*	171	99
*erm	-124	-117
*ermi*	111	-131
*ermo*	211	8
*ern	-32	-106
*erne*	-158	-164
*eroi*	216	42
*erol*	-96	-254
*erou*	-121	-115
*erpe*	-173	-167
*erpr*	-185	-199
*ersa*	-267	-293
*ersi*	158	-27
*ersj*	119	13
*ersk*	-120	-190
*erso*	-110	0
*ersp*	-212	-176
*erst*	159	60
*ersv*	-150	-159
*erte*	-185	-111
*erto*	103	63
*ertr*	-164	-142
*erty*	-16	116
*erua*	-184	-195
*erut*	-230	-212
*erva*	-140	-221
*ervb*	-154	-167
*erve*	-221	-102
*ervi*	-121	-34
*ervo*	-290	-291
*eryo*	142	217
*eryt*	-45	173
*eryw*	27	-108
*esaa*	-172	-164
*esad*	-277	-253
*esam*	47	-110
*esan*	77	71
*esci*	-146	-134
*escr*	-192	-237
*esep*	-226	-213
*esha*	-86	-115
*esic*	-168	-197
*esig*	-147	-155
*esit*	-189	-156
*esiu*	-204	-180
*esiv*	-140	-85
*eske*	-84	70
*eski*	-182	-182
*eskr*	95	-3
*esku*	-98	-130
*esla*	187	15
*eslu*	-31	116
*esnt*	139	-36
*esok*	-300	-204
*esol*	179	36
*esor*	-169	-159
*espe*	-17	143
*espo*	208	18
*est	-83	-225
*esti*	139	80
*ests*	-131	-126
*esul*	-168	-194
*esum*	156	59
*esus*	-6	147
*esut*	-128	-126
*esvi*	69	197
*esvu*	207	39
*eta	-127	13
*etab*	-183	-197
*etag*	204	-68
*etal*	5	131
*etam*	150	-32
*etar*	181	55
*etas*	83	-181
*etav*	15	131
*etch*	-136	-132
*etee*	-139	-178
*etei*	83	213
*eter*	130	110
*etes*	-219	-292
*etfo*	-219	-221
*etho*	-156	-139
*etid*	-86	-227
*etig*	34	-120
*etii*	-1	134
*etik*	133	-95
*etim*	-200	-56
*etir*	-78	-168
*etke*	3	145
*etku*	153	32
*etla*	-115	-116
*etni*	-32	-137
*etoa*	117	-16
*etol*	-149	-142
*eton*	192	57
*etop*	-132	-131
*etor*	-208	-182
*etot*	28	-116
*etre*	147	13
*ets	-74	118
*etse*	179	55
*etsf*	-8	170
*etsg*	-134	-99
*etsk*	-153	-200
*etsl*	14	-102
*etur*	-199	-204
*etyd*	-178	-106
*etyl*	149	9
*eue	-177	-190
*euka*	107	-3
*euke*	119	-40
*euma*	-155	-146
*eumo*	-135	-139
*eut	-107	-123
*eva	99	397
*evaa*	-195	-197
*evar*	131	324
*evax*	-198	-262
*evet*	134	13
*evig*	47	207
*evla*	245	126
*evli*	98	-82
*evt	-10	137
*ewbo*	206	92
*exam*	-182	-265
*exat*	-17	-147
*exet*	37	199
*exi	-115	-127
*exid*	-144	-141
*exis*	62	232
*exli*	-119	-124
*exma*	2	154
*expl*	-88	-229
*ext	-181	59
*exve*	185	39
*eyel*	3	-119
*eyla*	-139	-165
*eyn	-60	-131
*eypu*	143	27
*eys	-46	149
*eze	142	12
*ezer*	-134	-130
*ezin*	134	-52
*face*	132	91
*fack*	61	173
*fad	79	-129
*fade*	275	292
*fage*	-193	-176
*fail*	-203	-133
*fain*	181	-72
*fal	255	24
*fala*	181	-7
*fale*	211	126
*fals*	-281	-228
*fami*	-142	51
*famn*	132	52
*fan	-182	-332
*fans*	78	123
*farb*	120	161
*farf*	166	99
*farg*	22	-166
*fari*	-36	-125
*fark*	136	-128
*farl*	-393	-211
*farn*	137	-9
*fars*	155	107
*farv*	-8	241
*fas	118	155
*fat	135	84
*fate*	146	31
*favo*	-129	-163
*fben*	-132	-111
*fbor*	-129	-132
*febe*	-23	-171
*fee	-78	-159
*feel*	166	65
*feko*	288	48
*fekt*	47	-147
*feln*	181	26
*felt*	207	49
*fema*	-100	-266
*femk*	-192	-141
*fen	-310	-281
*fer	-183	-146
*fera*	-143	-146
*feri*	-127	-163
*ferm*	-124	-117
*fest*	-62	112
*fesu*	156	59
*fet	-77	-163
*feve*	105	-168
*fibr*	-142	-148
*fifa*	-151	-143
*figh*	-29	96
*fika*	135	163
*fike*	-241	-228
*file*	-171	-169
*film*	-268	-101
*fina*	-287	0
*find*	107	9
*fine*	-227	-179
*fing*	177	-92
*fini*	168	92
*fins*	-342	-163
*fint*	-158	-248
*fira*	-83	44
*fisc*	-130	-152
*fisk*	-53	-170
*fiti*	152	7
*fitn*	-115	-94
*five*	168	88
*fixa*	-22	186
*fixe*	-191	-176
*fjal*	-104	-184
*fjan*	-110	-105
*fjol*	-230	-275
*fkor*	-186	-174
*flac*	59	-207
*flam*	225	-84
*flan*	-183	-142
*flar*	-128	-195
*flas*	165	106
*flim*	82	-110
*flin*	14	182
*flip*	35	-86
*flit*	46	401
*flog*	233	-10
*floo*	170	-120
*flop*	250	-3
*flue*	-268	-260
*flug*	169	-28
*flus*	-176	-145
*flux*	-147	-146
*flyg*	-119	-171
*flyt*	-204	-216
*foam*	157	1
*fod	164	-34
*fode*	171	42
*fods*	-91	-137
*fogl*	-181	-155
*fold*	-157	-165
*foli*	-21	165
*folj*	-39	106
*fone*	-134	124
*fonk*	-173	-214
*fons*	73	196
*font*	206	-28
*fonu*	-80	-141
*foot*	32	-142
*for	6	194
*forb*	74	167
*forc*	11	221
*fore*	-200	-238
*forf*	-126	-78
*forg*	198	176
*forh*	-284	-296
*fork*	-204	-338
*forn*	-144	-181
*forp*	-14	165
*fort*	192	89
*forv*	120	-81
*fosa*	136	31
*fost*	120	194
*fota*	-2	166
*fotb*	-105	-206
*fote*	-93	-286
*fotl*	-171	-191
*fots*	-248	-252
*fotv*	-106	-52
*foun*	75	113
*fra	20	161
*frad*	242	21
*frag*	-70	87
*frai*	-36	117
*frak*	124	10
*fram*	34	138
*fran*	168	35
*frat*	296	39
*frea*	-172	-206
*fred*	-19	138
*free*	151	10
*fres*	15	171
*fri	-258	-204
*frid*	-63	130
*frie*	170	188
*frik*	-218	-279
*fris*	-172	-162
*frit*	-59	-169
*friv*	-121	-165
*from*	-141	13
*fros*	202	13
*frug*	-58	-119
*fruk*	157	-135
*frun*	-2	137
*frys*	248	24
*fsad*	-188	-127
*fsat*	-107	-15
*fta	-159	-128
*ftad*	166	47
*ftat*	8	155
*ften*	28	-204
*ftge*	142	90
*ftin*	-220	-239
*ftne*	-114	-99
*ftni*	89	-97
*ftor*	-83	-116
*ftsm*	7	172
*fuci*	-130	-127
*fula*	-151	-46
*fulm*	-134	-92
*fuln*	-111	-101
*fund*	-48	158
*fung*	79	-59
*funk*	-41	-220
*funy*	222	8
*fura*	-149	-136
*furi*	-174	-171
*fuse*	142	40
*fyla*	-65	-230
*fyld*	-59	-194
*fyln*	-148	-140
*fyra*	151	-59
*fyrh*	113	-11
*fyrv*	135	25
*gad	-60	190
*gade*	92	244
*gafe*	200	27
*gain*	-85	93
*gala*	-129	-144
*gale*	-326	-76
*galg*	130	26
*gali*	49	-93
*galn*	157	40
*gals*	-182	-200
*galt*	189	48
*game*	-176	-185
*gaml*	-148	-223
*gan	92	-64
*gand*	228	39
*gang*	61	146
*gani*	-133	-178
*gapa*	-187	-49
*gaps*	-123	-121
*gara*	69	229
*gard*	161	114
*garm*	36	260
*garn*	-174	-45
*gars*	-118	37
*gas	-52	-157
*gasa*	77	204
*gasi*	-174	-137
*gasm*	146	48
*gaso*	185	43
*gasp*	118	-100
*gat	150	48
*gati*	-170	-157
*gave*	66	163
*gbeh*	-151	-136
*gbet*	-227	-209
*gboc*	11	111
*gbok*	27	143
*gdag*	46	138
*gde	143	140
*gdeg*	-199	-174
*gdom*	-165	-244
*gdor*	-6	106
*gdun*	173	16
*ged	-26	198
*geer*	11	141
*gefa*	-9	-166
*gega*	-117	-113
*gegr*	-111	-160
*gel	-270	-309
*gela*	128	51
*gele*	156	-18
*geln*	-275	-142
*gels*	-197	-95
*gelt*	-171	-189
*gen	60	174
*gena*	105	-31
*genc*	-160	-168
*gene*	-116	-149
*genh*	-23	186
*gens*	-101	-237
*geny*	-135	-132
*gerb*	155	-4
*gerh*	229	29
*geri*	-159	-164
*gern*	-65	-175
*gero*	-121	-115
*gert*	194	-68
*gese*	-141	-129
*gest*	-252	-182
*geti*	148	6
*gets*	-101	139
*geva*	123	328
*ghbo*	3	176
*ghed*	-107	-130
*ghet*	-55	-125
*ghin*	315	9
*ghos*	-120	-135
*ght	-56	125
*ghte*	-21	141
*ghts*	-51	243
*ghur*	-136	-145
*gift*	250	48
*giga*	-141	-121
*gikt*	-186	-207
*gile*	-116	-115
*gin	-212	-221
*ginf*	-129	-190
*gion*	-281	-266
*gipa*	336	49
*gis	-242	-201
*gisk*	116	-72
*gisp*	156	128
*gist*	-28	111
*git	239	46
*gita*	253	4
*gitp*	-127	-121
*gits*	72	-56
*giva*	-203	-134
*give*	-76	105
*givn*	-215	-222
*gjor*	24	247
*gkan*	79	-58
*gkni*	-131	-161
*gkro*	175	52
*gla	97	174
*glad*	-388	-336
*glan*	135	26
*glar*	14	-175
*glas*	76	-151
*glat*	5	152
*gled*	154	111
*gler*	-240	-273
*glin*	108	-102
*glip*	-206	-172
*glis*	-93	-177
*glod*	162	40
*glom*	-393	-520
*glos*	-255	-217
*glut*	-128	-126
*glyc*	-39	-121
*glyk*	204	17
*gmas*	-169	-171
*gmig*	10	122
*gna	-31	188
*gnad*	156	16
*gnal*	-323	-293
*gnan*	-33	-228
*gnar*	-164	98
*gnat*	-134	-90
*gnen*	27	-118
*gnes*	-204	-180
*gnid*	-130	-105
*gnis*	-103	-175
*gnt	-158	-82
*gnug*	175	19
*gnyr*	243	18
*goar*	-118	-155
*gobi*	-54	-122
*goch*	-113	-133
*goda*	-88	-149
*godi*	106	-89
*gods*	149	-2
*goes*	-193	-215
*goi	143	-7
*goin*	64	120
*golf*	-144	-137
*golv*	241	55
*gom	-97	-82
*goma*	2	211
*gome*	144	28
*gomt*	16	249
*gon	-36	162
*gonb*	171	-26
*gone*	42	-101
*gonl*	-79	-171
*gont*	99	-151
*good*	-61	138
*goog*	-124	34
*gope*	-167	-152
*gora*	120	187
*gori*	194	21
*gorm*	35	-154
*gorn*	8	-142
*got	195	72
*gout*	-106	-112
*govn*	-103	-107
*gpla*	-143	-128
*grac*	-24	156
*grad*	207	60
*graf*	-184	-194
*gral*	-151	-156
*grar*	160	120
*gras*	241	9
*grat*	-227	-124
*grea*	-139	-132
*greg*	-91	-132
*grek*	-140	-125
*gren*	179	23
*grep*	-14	185
*gres*	119	-31
*gret*	-46	-232
*grey*	148	-34
*grie*	-171	-201
*grig*	-190	-167
*gril*	72	-92
*grin*	-149	-164
*gris*	-101	-128
*gron*	14	-200
*gror*	138	13
*grot*	77	-81
*grou*	-221	-196
*grum*	-88	-146
*grun*	220	115
*grup*	-239	-218
*grus*	-275	-249
*gruv*	-208	-250
*gry	-7	129
*grym*	220	-15
*gryt*	207	46
*gsam*	112	-87
*gsbl*	124	-5
*gsbr*	-7	133
*gsby*	-90	-141
*gsde*	-162	-79
*gsel*	-97	-78
*gsfi*	-133	-99
*gsgo*	-97	-82
*gsha*	-55	-116
*gshu*	-170	18
*gsju*	-56	-209
*gsko*	-111	-155
*gskv*	-64	-159
*gsky*	43	164
*gsle*	-165	-178
*gslo*	-94	-107
*gsma*	124	-108
*gsov*	-125	-116
*gspa*	187	112
*gspe*	-21	179
*gsru*	61	147
*gst	171	126
*gsta*	-179	-74
*gste*	62	-84
*gsti*	199	-29
*gsup*	152	17
*gsva*	-127	-184
*gtid*	-46	106
*gtra*	155	134
*gubh*	-116	-101
*gud	-135	-151
*gue	45	-109
*gula*	62	-97
*gult*	-212	-92
*gumi*	-2	-128
*gums*	-118	-120
*gung*	-36	92
*guys*	-165	-177
*gval*	-165	-136
*gvat*	-133	-115
*gver*	84	-78
*gvin*	-152	-140
*gymn*	-214	-167
*haa	49	184
*haap*	-177	-169
*hab	-28	-126
*hach*	-213	-194
*hack*	-40	-197
*hade*	-217	12
*hag	-166	-81
*hage*	135	161
*hagl*	134	8
*haha*	-380	-488
*hail*	43	-111
*haki*	148	200
*hal	113	-59
*hala*	38	-58
*hald*	211	138
*half*	-78	-185
*halg*	197	82
*halk*	-151	-219
*halo*	-325	-286
*hals*	-46	-203
*halu*	-145	102
*halv*	198	-109
*hand*	142	69
*hane*	8	188
*hang*	194	-37
*hank*	-135	-9
*hans*	-15	273
*hant*	158	25
*hapy*	-142	-123
*hara*	-219	-191
*harb*	-74	-136
*hard*	285	25
*hare*	-218	-67
*hari*	118	106
*harl*	-188	-175
*harp*	-108	-212
*hasa*	-187	-189
*hasn*	168	129
*hast*	24	-112
*hat	-176	14
*hate*	-13	171
*hato*	-149	-131
*hats*	-168	12
*havi*	198	-34
*hbou*	3	176
*hdal*	-113	-133
*head*	-50	-256
*heav*	259	143
*heck*	-129	97
*hede*	21	139
*heet*	-136	-129
*hef	33	153
*hefe*	-203	-224
*hehe*	-177	-169
*heik*	178	11
*heim*	7	-143
*hela*	66	-93
*helf*	-107	-117
*helg*	-211	3
*heli*	-167	-7
*helr*	-29	176
*hels*	-116	53
*helv*	-170	-67
*heml*	-26	243
*hemo*	107	-78
*hems*	-112	-227
*hemt*	32	106
*hen	-98	21
*hene*	48	247
*heng*	310	-20
*heni*	156	132
*henk*	242	153
*here*	-113	56
*hero*	124	21
*herp*	-173	-167
*hers*	-157	-175
*hery*	-159	-132
*hest*	363	76
*het	-123	-120
*heti*	-152	-1
*hetk*	3	145
*hets*	-160	-65
*hey	-71	183
*hfra*	111	-7
*hick*	-366	-344
*hicu*	-124	-126
*hide*	16	149
*high*	171	136
*hiih*	-160	-162
*hiki*	150	-46
*hili*	-138	-111
*hils*	62	-81
*himl*	-71	66
*hims*	88	130
*hine*	266	150
*hing*	211	252
*hink*	164	307
*hit	-99	-77
*hita*	188	273
*hite*	230	22
*hits*	36	274
*hive*	260	2
*hjar*	102	-203
*hjul*	113	-11
*hkaa*	-2	195
*hkai*	-61	78
*hkas*	12	165
*hkin*	189	10
*hock*	164	-84
*hoea*	-146	-128
*hoft*	-143	-275
*hoge*	137	-145
*hogr*	122	-63
*hoit*	-196	-147
*hoki*	283	-7
*hokl*	-185	-179
*hola*	157	125
*hole*	11	-141
*holr*	-98	-115
*holt*	-107	-116
*hona*	-171	-166
*hone*	16	267
*hono*	165	171
*hop	172	135
*hopa*	82	284
*hope*	-53	89
*hopl*	5	111
*horm*	-174	-144
*horn*	-136	77
*hosk*	109	50
*host*	-153	-241
*hot	7	-140
*hota*	-146	107
*hotr*	-140	-125
*houg*	-75	190
*houl*	-80	-184
*hour*	143	40
*hous*	109	-43
*hout*	205	249
*hovd*	56	184
*hove*	-193	-82
*hovs*	-13	105
*hrea*	149	176
*hree*	-220	-265
*hrim*	163	25
*hrob*	-167	-162
*hrou*	242	115
*hset*	114	11
*htak*	199	24
*hter*	-69	130
*hts	-51	243
*htuu*	74	-48
*hua	-15	148
*hude*	191	72
*hudl*	-151	-163
*hudt*	-135	-120
*hug	248	22
*huga*	18	249
*huge*	280	156
*hugi*	111	-28
*hugo*	59	-132
*huma*	9	132
*humb*	-254	-251
*humi*	-155	-153
*humo*	-37	124
*hung*	-190	-167
*hunt*	118	46
*hurs*	-183	-174
*hurt*	6	158
*hus	-148	-95
*husb*	93	204
*huse*	-72	165
*husp*	-99	-136
*hutr*	241	-42
*huu	177	128
*huul*	166	-21
*huut*	7	183
*huve*	82	-117
*huvu*	149	39
*hvin*	-144	-156
*hydr*	-83	-116
*hyfs*	-141	-117
*hyla*	-126	-147
*hypa*	0	168
*hype*	-207	-118
*hyro*	-159	-158
*hyva*	-60	87
*hyvi*	-259	-247
*iaa	-156	-157
*iabe*	37	-174
*iak	183	54
*ial	-142	-98
*ialy*	264	87
*ian	-138	-68
*ianc*	-140	-133
*iand*	-216	-136
*ianf*	185	51
*iapi*	162	24
*iar	-269	-301
*iare*	-230	-238
*iarh*	-171	-169
*iari*	-194	-181
*ias	152	-47
*iasi*	-135	-121
*iast*	-145	-135
*iate*	-143	-148
*ibio*	91	-110
*ibla*	-148	-3
*ibro*	-160	-152
*ibs	83	-88
*ibup*	-258	-233
*icen*	-41	-153
*ices*	-6	167
*icha*	153	138
*icid*	-182	-137
*icin*	-238	-226
*icki*	-45	-121
*ickl*	-197	-195
*ickn*	-153	-165
*icks*	-155	-158
*icle*	136	-1
*icol*	-127	-120
*icor*	-165	-157
*ics	-155	-162
*icta*	-131	-124
*ictu*	9	206
*icup*	-124	-126
*ida	-203	-95
*idag*	168	135
*idal*	-21	216
*idan*	127	-39
*idar*	153	-18
*iday*	-39	142
*ide	100	151
*iden*	-143	-83
*ideo*	-146	-186
*ider*	-238	-186
*idet*	94	-65
*idge*	-74	122
*idit*	110	-87
*idja*	182	16
*idn	154	142
*idni*	72	-16
*idnt*	2	163
*idor*	-28	-166
*idos*	166	22
*idra*	-158	-169
*ids	-259	-98
*idsb*	1	145
*idsf*	-124	-157
*idsk*	89	-60
*idva*	-133	-141
*idwi*	-164	-169
*idyk*	-140	-163
*iear*	-122	-122
*ied	-200	-60
*iefi*	-162	-150
*iehe*	25	121
*iela*	173	-32
*ieli*	194	41
*ien	-50	-191
*iend*	170	188
*ieni*	-212	-289
*iens*	133	25
*ier	-130	-31
*ies	13	131
*iest*	109	200
*iet	-161	-155
*iete*	-157	-165
*ieti*	-206	-151
*iety*	-126	-144
*ievi*	-124	-134
*ifa	-151	-143
*ifal*	-45	204
*ifat*	121	13
*ifer*	-139	-143
*ifra*	199	111
*ifre*	147	155
*ifta*	153	284
*ifte*	158	8
*ifti*	-186	-209
*iftn*	89	-97
*igar*	-129	56
*igbe*	-151	-136
*ige	-84	102
*iger*	152	-31
*igh	175	96
*ighb*	3	176
*ighe*	-47	-109
*ight*	-38	158
*igra*	-109	-125
*igri*	-85	-102
*igsf*	-133	-99
*ihag*	-144	-49
*ihal*	-87	-200
*ihis*	-163	-164
*ihja*	-202	-125
*ihop*	171	181
*ihta*	-176	-196
*iiht*	-160	-162
*iiks*	1	131
*iilt*	40	302
*iin	73	277
*iing*	-190	-212
*iito*	-156	-147
*ijan*	-153	-170
*ika	233	194
*ikai*	161	15
*ikar*	56	200
*ikay*	9	133
*ikea*	181	-18
*ikel*	152	57
*iken*	-131	-74
*ikit*	94	-26
*ikli*	-197	-187
*iklo*	-170	-170
*ikoi*	130	-37
*ikol*	-21	-141
*ikor*	-225	-297
*ikot*	42	-155
*ikpi*	198	25
*ikro*	-21	146
*iksi*	81	143
*ikso*	155	80
*ikt	-162	-301
*ikta*	-62	137
*iktn*	-127	-126
*ikto*	-247	-266
*ikts*	-228	-194
*ikva*	188	284
*ila	224	182
*ilad*	78	-81
*ilal*	288	145
*ilam*	86	-74
*ilan*	46	-149
*ilar*	54	238
*ilas*	84	87
*ilat*	134	-34
*ilbo*	-107	-111
*ilbu*	140	-37
*ilda*	-153	-145
*ilde*	71	262
*ildo*	-81	79
*ile	113	177
*ileb*	186	142
*ilen*	204	183
*ilep*	70	-153
*ilet*	158	97
*ilfi*	-176	-174
*ilig*	-126	-172
*ilin*	-78	-187
*ilje*	-37	148
*ilka*	-179	3
*ilke*	-155	29
*ilko*	-198	-151
*ilm	-295	-257
*ilma*	127	247
*ilme*	-169	-153
*ilna*	-195	-102
*ilny*	71	160
*ilo	-162	-20
*iloi*	-73	-176
*ilol*	67	-89
*ilop*	107	-39
*ilra*	-3	171
*ils	124	204
*ilsa*	-20	104
*ilse*	-196	-192
*ilsk*	-185	-89
*ilt	-98	-160
*ilte*	10	268
*ima	125	-16
*imad*	186	30
*imak*	-154	-225
*imar*	129	-89
*imat*	191	-45
*ime	256	146
*imee*	-158	-47
*imel*	128	-54
*imfa*	201	-9
*imig*	220	52
*imin*	-176	-157
*imla*	-212	-197
*imle*	134	170
*imli*	56	-83
*imni*	-88	-143
*imoa*	-11	179
*imor*	-68	121
*imp	188	-21
*impl*	-143	-159
*impu*	8	164
*imra*	159	58
*imse*	88	130
*imsk*	-136	-144
*ina	-62	186
*inaa*	201	73
*inal*	-236	-210
*inan*	54	267
*inar*	-451	-308
*inas*	245	382
*inat*	-169	-185
*inbr*	-116	-116
*ince*	-82	-185
*inda*	131	-84
*indf*	-140	-129
*indi*	110	-83
*indl*	-24	-140
*indo*	135	-31
*indr*	145	26
*indt*	-211	-176
*ine	-334	-400
*ined*	-86	80
*inei*	100	-17
*inel*	-183	-180
*inen*	-129	-171
*ines*	-139	-162
*infa*	159	-117
*infe*	85	-127
*infl*	-57	-255
*info*	-351	-325
*infr*	-88	-67
*ing	40	-133
*ingd*	89	231
*ingi*	-171	-174
*ingl*	-35	-133
*ingm*	-169	-171
*ingo*	-188	-115
*ingr*	55	-96
*ings*	-122	58
*ingv*	-185	-169
*inha*	51	-41
*inic*	-129	-163
*inis*	179	76
*init*	-254	-214
*inje*	-58	-144
*injo*	208	78
*inju*	287	87
*inka*	44	-119
*inke*	161	159
*inki*	-129	115
*inkl*	153	-19
*inko*	-91	-251
*inks*	-54	208
*inku*	134	-38
*inla*	-205	61
*inon*	184	21
*inop*	143	-10
*inos*	-141	-137
*inpa*	161	4
*inpe*	103	-94
*inpl*	-117	-210
*inpu*	-81	-152
*inri*	-115	-108
*ins	-319	-113
*insa*	-154	-127
*insj*	247	41
*insk*	-195	-202
*insl*	10	-122
*inso*	-176	-129
*insu*	227	92
*int	-79	-160
*inta*	305	-27
*intb*	-146	-143
*intr*	-169	-169
*ints*	71	-65
*inty*	-306	-272
*inua*	27	306
*inun*	-5	156
*inut*	173	7
*inuu*	201	-13
*inva*	68	-81
*iny	-170	-205
*inyt*	-38	125
*ioar*	-197	-126
*iod	-149	-168
*iolo*	-118	-138
*iona*	-171	-175
*iond*	166	66
*ior	-141	-118
*ioti*	91	-110
*ious*	-92	-259
*ioxi*	-130	-99
*ipa	94	256
*ipad*	138	-21
*ipan*	369	166
*ipar*	138	-29
*ipas*	-104	-115
*ipea*	23	-126
*ipen*	63	-141
*iper*	179	267
*ipin*	-16	-159
*ipli*	128	-13
*ipre*	-203	-290
*ips	-155	-353
*ipse*	-99	-157
*ipt	-30	153
*ipta*	-191	-163
*ipte*	-122	-167
*ipti*	-156	-79
*ipu	297	41
*iqui*	107	-133
*ira	-251	-138
*irad*	208	33
*iral*	-99	-215
*iran*	-156	-164
*irar*	204	146
*irek*	-140	-77
*irig*	150	24
*irin*	-156	-160
*irit*	-135	-217
*iriz*	-40	-119
*irje*	2	200
*iron*	-213	-202
*irs	98	184
*irta*	-151	-158
*irti*	215	5
*irve*	147	-31
*isad*	150	49
*isar*	-126	-232
*isat*	109	-24
*isch*	-48	-204
*isco*	-89	91
*isda*	-105	-193
*isdo*	-213	-210
*ise	-97	-228
*ised*	-161	-178
*isel*	202	28
*isen*	137	161
*iser*	-166	-174
*ises*	191	231
*iset*	-306	-310
*isev*	55	-119
*isfa*	-161	-162
*isfo*	-135	-174
*ish	198	199
*isha*	-109	63
*isid*	1	219
*isit*	-200	-230
*iske*	-237	-233
*iskm*	108	-118
*isko*	-29	215
*isku*	-222	-231
*isla*	-29	-196
*isly*	-64	98
*ism	131	-1
*ismu*	-132	-118
*isni*	-90	34
*isno*	-116	-116
*isnt*	226	179
*ison*	290	2
*ispa*	-111	59
*ispe*	8	165
*ispo*	11	179
*ist	7	-123
*isto*	161	150
*istr*	-71	146
*ists*	18	128
*istu*	104	109
*ita	146	32
*itab*	-52	-168
*itad*	210	256
*itam*	-128	-202
*itar*	-46	102
*itat*	53	158
*itch*	-285	-227
*ite	-179	-201
*itel*	-198	-180
*iter*	134	94
*ites*	-204	-105
*itet*	190	-9
*itgt*	133	-2
*itho*	187	176
*iti	-156	38
*itia*	-65	76
*itic*	-111	-101
*itin*	71	62
*itis*	-127	-139
*itit*	160	0
*itiv*	45	-134
*itka*	-32	146
*itne*	-115	-94
*ito	-166	-85
*iton*	-116	-89
*itos*	-41	-128
*itpr*	-127	-121
*itro*	105	-124
*its	107	171
*itse*	-83	222
*itus*	-254	-214
*itvi*	207	48
*iuka*	-154	-138
*ium	-156	-49
*ius	-106	-120
*ivaa*	-92	105
*ivag*	143	15
*ivan*	155	140
*ivas*	-210	-229
*ive	129	93
*ivet*	-142	20
*ivfo*	-1	145
*ivhu*	111	-83
*ivil*	-121	-165
*ivin*	-159	39
*ivit*	-8	119
*ivja*	-116	-100
*ivlo*	219	21
*ivme*	-235	-225
*ivmo*	148	8
*ivna*	-175	-169
*ivni*	-119	-11
*ivon*	67	159
*ivr	192	48
*ivra*	-35	206
*ivs	-146	-171
*ivsf*	-118	-154
*ivsk*	112	-49
*ivst*	-130	-163
*iwi	151	8
*ixat*	19	196
*ixta*	109	-55
*ixte*	124	-37
*ixtr*	104	-34
*ixts*	-115	-107
*iza	-243	-218
*izan*	-154	-150
*izin*	-40	-119
*izur*	64	-117
*izy	-70	-172
*jaah*	12	138
*jack*	-136	-110
*jad	2	182
*jafs*	-144	-115
*jaga*	-149	-15
*jaks*	122	168
*jal	-315	-222
*jala*	-135	-219
*jalk*	143	83
*jalm*	124	8
*jalt*	170	-27
*jalv*	-36	140
*jamr*	131	7
*jamt*	-294	-269
*jan	40	-114
*jana*	41	186
*jani*	115	-59
*jans*	-50	73
*jant*	-183	-93
*jar	-27	-194
*jara*	238	91
*jarn*	-105	-162
*jart*	56	-220
*jas	-151	-177
*jat	24	225
*jate*	188	223
*javi*	-174	-158
*javu*	108	276
*jayk*	182	-11
*jayt*	-165	-163
*jder*	-197	-237
*jeda*	23	133
*jeet*	-16	119
*jej	113	124
*jeje*	146	53
*jeks*	-149	-114
*jelv*	24	159
*jeni*	-4	146
*jer	-113	40
*jerk*	150	-3
*jern*	20	170
*jesu*	-6	147
*jet	-11	127
*jetl*	-115	-116
*jkar*	45	252
*jkva*	87	163
*jnin*	-111	-153
*job	-186	-38
*jobi*	-155	-179
*jock*	161	34
*jodt*	-125	-116
*jog	43	186
*joka*	-69	157
*jokm*	-161	-146
*joko*	-113	-124
*jol	-130	-240
*jole*	15	219
*jolk*	-305	-238
*jon	128	66
*jone*	147	48
*jord*	112	197
*jork*	-157	-219
*jort*	93	178
*josj*	-136	-104
*jotk*	3	131
*jour*	-278	-179
*jpad*	-122	-113
*jpat*	-6	154
*jsa	-178	-190
*jsar*	-7	-128
*jset*	-39	-132
*juar*	-191	-179
*jud	173	32
*jude*	-162	-112
*jugi*	6	143
*juka*	-122	-261
*jukd*	-135	-38
*jukg*	-143	-68
*jukh*	-136	1
*juki*	-207	-242
*jukr*	-125	-153
*jukv*	-211	-221
*jula*	-43	88
*julb*	-174	-153
*jule*	-6	161
*juli*	127	44
*jumi*	-243	-224
*jums*	-28	-162
*jund*	-11	172
*june*	-154	-145
*junk*	280	3
*jupa*	71	219
*jupt*	122	-50
*jur	-110	-47
*jura*	142	45
*jure*	158	235
*jurj*	-128	-107
*jurs*	-171	-85
*juse*	86	-36
*jusk*	118	46
*juta*	64	314
*jutb*	-98	-91
*jute*	173	-144
*juto*	65	-73
*juts*	-306	-273
*jvan*	23	129
*kaa	144	313
*kaan*	158	236
*kaat*	122	-47
*kab	-105	-110
*kaba*	-111	-130
*kabe*	182	15
*kada*	218	223
*kade*	-123	109
*kadk*	146	18
*kafe*	-22	-268
*kaft*	127	244
*kag	-187	-164
*kage*	-168	-163
*kahv*	-137	-156
*kaik*	-51	80
*kail*	77	168
*kaja*	167	32
*kaje*	-9	142
*kaka*	111	68
*kake*	209	101
*kakf*	118	15
*kakn*	47	-90
*kako*	-244	-215
*kaks*	110	-86
*kal	129	172
*kalj*	167	28
*kalr*	236	10
*kals*	250	65
*kalv*	-123	-177
*kami*	230	86
*kams*	36	172
*kamt*	-183	-30
*kana*	162	180
*kand*	161	114
*kang*	-202	-190
*kani*	-218	-80
*kank*	-44	125
*kans*	241	-51
*kant*	63	-120
*kany*	52	-92
*kapa*	207	-24
*kapl*	-137	-53
*kara*	-215	24
*karb*	39	166
*kard*	-126	-113
*kare*	-146	-79
*kari*	-88	98
*karm*	-170	-296
*karn*	21	160
*karo*	-153	-141
*kart*	212	143
*karv*	-6	171
*kas	57	191
*kasa*	-229	-230
*kask*	156	233
*kast*	120	227
*kasv*	177	-15
*kat	207	142
*katb*	-113	-105
*kate*	-143	-163
*kati*	10	185
*kato*	178	-1
*katr*	-137	-120
*katu*	119	17
*kaud*	159	13
*kaus*	296	59
*kav	-218	-215
*kava*	95	-72
*kave*	-137	-69
*kavs*	-246	-277
*kay	-144	-67
*kays*	9	133
*kbja*	-5	152
*kbla*	66	317
*kbor*	163	35
*kdam*	167	9
*kdom*	-135	-38
*kea	282	154
*keaa*	130	12
*ked	15	207
*keds*	-43	128
*kee	-92	99
*keen*	-100	-169
*keep*	193	301
*keer*	-136	-89
*keet*	18	230
*kefu*	6	126
*keht*	149	11
*keit*	140	155
*kej	-111	-204
*kejs*	-147	-127
*kekv*	-112	-116
*kel	123	135
*kela*	-137	-147
*kelg*	115	15
*kelo*	149	111
*kels*	269	-5
*kelv*	-32	105
*keme*	-111	-141
*kemi*	167	-66
*kemo*	-150	-145
*kenb*	86	140
*kenh*	-128	-46
*kenk*	-110	-109
*keos*	-117	-116
*kerb*	-134	-100
*kerh*	-178	-108
*kerk*	-152	-134
*kern*	275	9
*kers*	103	-10
*kesk*	-56	-133
*kesp*	5	125
*kete*	-215	-171
*keto*	275	74
*keva*	-169	-30
*key	-248	-255
*keyl*	-139	-165
*keyn*	-60	-131
*keyp*	143	27
*keys*	-4	199
*kfac*	6	170
*kfil*	-134	-131
*kfor*	141	83
*kfos*	136	31
*kful*	-121	-112
*kfyl*	-72	-142
*kgra*	191	11
*khet*	228	29
*khus*	-136	1
*khuv*	204	56
*kia	261	118
*kid	-172	-139
*kido*	-111	-233
*kids*	-152	12
*kiel*	152	-40
*kift*	-236	-239
*kig	-133	-174
*kiga*	165	4
*kigh*	-124	-115
*kiit*	-147	-136
*kikn*	163	36
*kila*	20	303
*kild*	-82	57
*kile*	51	193
*kili*	-179	-244
*kilo*	-178	-46
*kin	239	49
*kina*	203	18
*kine*	80	-133
*kint*	-219	-266
*kiny*	-109	-90
*kipe*	-27	-172
*kipu*	313	47
*kirj*	-63	82
*kiru*	-32	-138
*kirv*	161	-18
*kis	-152	5
*kisa*	54	-142
*kise*	-88	-208
*kisk*	-127	-122
*kisl*	-190	-193
*kisn*	-116	-116
*kit	164	178
*kite*	47	144
*kitg*	133	-2
*kito*	-117	-136
*kiva*	57	184
*kiwi*	151	8
*kjor*	209	-31
*klag*	70	-79
*klam*	200	-158
*klar*	71	214
*klas*	-254	-94
*klat*	175	141
*kle	-65	-155
*klia*	-267	-320
*klic*	-55	72
*klim*	-186	-258
*klip*	92	-60
*klon*	-187	-184
*klor*	177	43
*klos*	-164	-58
*klum*	218	117
*klun*	-250	-215
*klyv*	204	-32
*kmas*	-48	-169
*kmed*	202	19
*kmok*	-161	-146
*kna	208	307
*knac*	-128	-102
*knae*	-50	-152
*knak*	10	-90
*knal*	266	38
*knan*	-257	-359
*knap*	207	66
*knav*	-189	-191
*knee*	-274	-194
*knic*	164	5
*knif*	-99	104
*knik*	-184	-188
*knip*	-209	-218
*knol*	-253	-261
*knot*	-216	-153
*know*	22	210
*knuf*	-27	246
*knut*	52	158
*koch*	111	-7
*kock*	-170	-148
*kode*	6	154
*koho*	167	71
*koi	148	18
*koj	-93	28
*koja*	11	-99
*koka*	376	138
*kokh*	228	29
*koko*	164	19
*kol	163	-47
*kola*	-124	-15
*kold*	-4	-119
*kole*	-210	-190
*kolg*	160	8
*koli*	-218	-216
*kolk*	-207	-201
*kolm*	104	-86
*koln*	-106	-100
*kolo*	37	-85
*kolt*	-214	-160
*kolv*	-137	-134
*kom	67	143
*koma*	135	137
*kome*	92	46
*komu*	-228	-204
*kon	-89	-188
*konc*	-170	-163
*kond*	-257	-225
*kong*	52	136
*konk*	33	193
*konl*	51	205
*kono*	-156	-162
*kopa*	-198	-197
*kope*	89	-153
*kopo*	-294	-297
*kopt*	5	175
*kora*	74	170
*kord*	165	-4
*korg*	131	3
*kori*	161	44
*kork*	-177	-179
*korn*	-75	135
*korp*	-164	-171
*kort*	-80	-145
*korv*	-36	-210
*kos	-233	-260
*kosa*	-155	-63
*kose*	-153	-130
*kosk*	-134	-158
*kosn*	43	125
*kost*	-162	-221
*kot	-94	-143
*kote*	-27	-164
*koti*	-67	84
*kotn*	-198	-200
*kots*	139	94
*kotu*	-179	-159
*koul*	-220	-232
*kour*	149	-22
*kout*	-172	-170
*kov	158	33
*kova*	266	67
*koys*	0	128
*kpan*	2	262
*kpis*	198	25
*krai*	-144	-110
*kraj*	-131	-148
*krak*	8	-121
*kram*	119	-121
*kran*	-178	-105
*krap*	-288	-155
*kras*	-135	-188
*krat*	-238	-160
*krav*	-54	72
*kred*	36	154
*kres*	-125	-153
*kret*	-169	-162
*krev*	9	128
*krid*	59	-62
*krig*	-220	-196
*krik*	5	126
*krit*	-28	-170
*krmp*	111	-4
*kroc*	113	15
*krod*	239	55
*krof*	5	149
*krog*	-72	70
*krok*	-178	-51
*kron*	-175	5
*kros*	-140	-132
*krot*	161	-5
*krub*	-176	-150
*kruk*	-192	-48
*krum*	205	-2
*krup*	-97	-164
*kryc*	-169	-198
*krys*	266	105
*ksa	226	189
*ksac*	-133	-85
*ksak*	117	34
*ksal*	-184	-160
*ksam*	-160	-88
*ksbo*	100	175
*ksem*	-333	-325
*ksen*	105	-140
*kset*	77	-110
*ksfl*	-91	-136
*ksgo*	165	81
*ksha*	105	-35
*ksi	136	104
*ksii*	-12	93
*ksju*	-266	-275
*kska*	185	17
*ksko*	-199	-72
*ksla*	-175	-196
*kslu*	-145	-136
*ksmo*	-144	-175
*ksod*	166	40
*kspa*	-222	-230
*kste*	193	54
*ksti*	-52	-136
*ksto*	-163	-103
*ksty*	148	11
*ksun*	-104	-119
*ksva*	193	26
*ktab*	135	39
*ktag*	-96	-106
*ktan*	281	36
*ktar*	47	-145
*ktat*	-153	-15
*ktba*	294	35
*kte	216	123
*kter*	-163	-110
*ktes*	-83	-131
*ktfo*	-63	65
*ktio*	-110	-195
*ktis*	181	151
*ktkr*	-134	-159
*ktne*	-127	-126
*ktol*	143	14
*kton*	81	-44
*ktos*	-177	-160
*kts	-15	-140
*ktsk*	-137	-125
*ktsm*	-198	-175
*ktul*	-131	-117
*ktur*	-32	-177
*kude*	-123	104
*kuiv*	-167	-158
*kula*	149	19
*kum	305	32
*kumi*	190	30
*kun	-237	-251
*kuna*	-72	-161
*kung*	-45	68
*kuno*	113	-71
*kuol*	-168	40
*kup	-145	-158
*kura*	-323	-388
*kure*	223	3
*kuri*	203	227
*kurs*	-195	-61
*kurv*	-145	-89
*kus	-168	-194
*kusi*	-175	-87
*kut	140	46
*kute*	-252	-127
*kuti*	-234	-217
*kutv*	-138	-148
*kuu	149	24
*kuuk*	70	-80
*kuul*	-69	168
*kuum*	222	-58
*kuve*	9	126
*kval*	-5	159
*kvan*	19	129
*kvar*	175	142
*kvas*	-15	121
*kvav*	146	2
*kvax*	-103	-19
*kved*	257	23
*kvit*	-5	202
*kyd	-48	87
*kyda*	-61	107
*kyds*	-154	-211
*kyla*	-317	-118
*kyld*	-80	-37
*kyle*	-182	-66
*kylk*	158	-26
*kylm*	165	-8
*kyln*	-130	-239
*kynd*	224	54
*kyrk*	-176	-214
*kysi*	138	16
*laa	56	205
*laak*	28	128
*laba*	-212	-228
*labo*	-130	-112
*labs*	121	-10
*lace*	-42	165
*lack*	56	-166
*lad	-423	-107
*lada*	-233	-101
*lade*	136	10
*ladi*	-150	-197
*ladj*	-188	-189
*ladu*	143	2
*lag	-16	-183
*lagd*	-148	-89
*lagm*	10	122
*lagn*	-168	-223
*lago*	56	-88
*lagr*	0	-124
*lags*	-200	-97
*lak	7	145
*laka*	-339	-233
*lake*	-77	-184
*lakr*	-142	-155
*lakt*	-125	-165
*lale*	-120	-105
*lalt*	-3	125
*lalu*	230	42
*lam	26	-80
*lama*	151	88
*lamd*	232	-56
*lamf*	-129	-131
*lami*	80	-67
*lamn*	-229	19
*lamp*	198	71
*lams*	143	-23
*lamt*	300	25
*lamy*	-40	-221
*lanb*	-227	-195
*lanc*	96	-41
*land*	-69	54
*lane*	15	218
*lanf*	-123	-120
*lang*	-36	178
*lani*	-115	74
*lank*	-20	-183
*lano*	-143	-147
*lans*	94	-110
*laog*	33	131
*lap	223	17
*lapa*	168	103
*lape*	-158	-94
*lapn*	-38	-159
*laps*	301	212
*lar	6	113
*lara*	-274	-32
*larb*	165	-4
*lare*	135	181
*lark*	-146	-148
*larm*	22	-208
*larn*	-120	-100
*laro*	300	53
*lart*	167	322
*larv*	146	-40
*lasb*	73	-65
*lasi*	-164	-144
*lask*	155	146
*lasn*	-129	-7
*laso*	-133	-222
*lasp*	102	-25
*lasr*	-6	-168
*last*	-148	15
*lasy*	88	135
*lat	116	228
*late*	-168	-132
*latf*	-5	146
*lati*	-174	23
*lato*	-89	-314
*lats*	-103	-33
*laug*	-221	-220
*lav	11	113
*lava*	-157	-159
*lavi*	195	-50
*laxi*	139	-41
*laxo*	-171	-160
*lay	-148	-140
*layi*	-213	-205
*lban*	-128	-29
*lbat*	-131	-115
*lben*	-63	-176
*lbit*	119	25
*lbon*	-107	-111
*lbor*	-231	-197
*lbos*	-37	130
*lbow*	-172	-179
*lbra*	-77	-131
*lbru*	143	2
*lbud*	140	-37
*lcoh*	-140	-148
*lda	65	174
*ldar*	-128	-134
*ldat*	219	153
*lde	32	-116
*ldel*	167	76
*ldig*	250	185
*ldio*	-130	-99
*ldju*	169	16
*ldo	24	159
*ldoe*	130	26
*ldor*	-160	-122
*ldro*	126	7
*ldsk*	168	-2
*ldta*	-50	190
*lea	-232	-205
*leac*	192	18
*leak*	172	108
*leal*	166	60
*lean*	106	185
*leas*	-77	72
*leav*	-9	152
*lebr*	186	142
*leda*	-101	20
*ledn*	132	210
*leds*	-357	-418
*ledv*	-228	-196
*lee	110	132
*leen*	-163	-33
*leep*	-98	-106
*lego*	-59	-157
*legs*	147	-159
*lek	253	11
*leke*	-279	-153
*leks*	-4	-136
*lekt*	62	-48
*lels*	-363	-350
*lem	-145	-28
*lema*	61	142
*leme*	-7	112
*len	63	150
*lena*	-159	-113
*leng*	149	9
*leph*	147	0
*leps*	72	-153
*lept*	-165	-15
*lera*	-140	-85
*lerg*	0	-267
*leri*	-161	-209
*lesa*	-63	93
*lese*	-211	-199
*lest*	-303	-339
*leta*	83	225
*lete*	197	113
*lets*	-117	17
*leuk*	148	-46
*lev	-32	129
*leva*	-1	293
*levt*	-10	137
*lexi*	-144	-141
*lfen*	-140	-115
*lfin*	-176	-174
*lfre*	-120	-118
*lfru*	133	5
*lgar*	192	45
*lgen*	-121	53
*lger*	-128	-164
*lgif*	327	47
*lgkr*	175	52
*lgol*	233	99
*lgro*	139	28
*liad*	170	64
*lian*	-232	-189
*liar*	-273	-304
*lice*	-67	-192
*lich*	133	-4
*lie	119	198
*life*	161	172
*lig	-93	-79
*ligh*	15	83
*liho*	65	232
*lik	-133	-247
*lika*	-40	117
*like*	2	-165
*likt*	-206	-210
*lila*	258	103
*lile*	261	187
*lilf*	-176	-174
*lilj*	-40	-154
*lilt*	-229	-274
*lima*	-124	-240
*limp*	112	-75
*limr*	192	4
*lind*	35	-155
*ling*	112	-12
*link*	194	-45
*linl*	-10	132
*linp*	92	-111
*lins*	-283	-250
*lint*	17	174
*lipa*	120	231
*lipe*	7	187
*lips*	219	-1
*lipt*	-111	12
*liqu*	107	-133
*lir	82	153
*lise*	46	251
*lish*	-87	-176
*lisi*	18	138
*list*	-313	-281
*lit	195	386
*lita*	136	105
*lite*	-136	-224
*litn*	-147	-156
*liuk*	-154	-138
*lium*	109	30
*liva*	-222	-103
*live*	-8	154
*livf*	-1	145
*livl*	231	19
*livm*	148	8
*livr*	-35	206
*livs*	-152	-210
*lixt*	181	-93
*ljan*	173	107
*lje	21	150
*ljer*	-37	150
*ljet*	-3	143
*ljni*	-97	-129
*ljog*	43	186
*ljug*	6	143
*ljum*	-28	-162
*ljus*	133	-84
*lkaa*	105	179
*lkad*	-144	-219
*lkan*	120	-28
*lkee*	-165	-134
*lken*	-196	-8
*lket*	-91	108
*lkil*	161	-8
*lknu*	-133	-108
*lko	-98	-135
*lkoh*	167	71
*lkoi*	226	17
*lkoj*	195	-3
*lkom*	-208	-209
*lkon*	67	151
*lkop*	-128	-159
*lkra*	-182	-260
*lksk*	-161	-167
*lkst*	-163	-103
*lkur*	-183	-177
*lmad*	11	200
*lman*	-78	125
*lmar*	108	140
*lmas*	164	-4
*lmer*	-130	8
*lmic*	-143	-133
*lmii*	135	148
*lmis*	6	119
*lmon*	167	-77
*lmor*	-149	-160
*lna	-216	-89
*lnac*	-149	-137
*lnar*	344	65
*lnes*	-111	-101
*lnin*	-112	-207
*lnyc*	71	160
*loat*	-211	-218
*lod	217	-24
*loda*	-57	-142
*lode*	169	-29
*lodf*	113	-83
*lodg*	-224	-220
*lodh*	136	42
*lodk*	-134	-106
*lodn*	23	-184
*lodp*	-341	-376
*lods*	-126	-173
*lodt*	-61	-170
*lodv*	-252	-238
*log	-140	-82
*loga*	-166	-149
*logi*	-162	-224
*logo*	-160	-146
*loin*	-7	-207
*loja*	205	123
*lojd*	-113	-134
*loje*	-149	-114
*loju*	-222	-194
*lol	-158	-148
*lolo*	167	27
*loly*	183	-77
*lom	-160	-148
*lomb*	-156	-146
*lomd*	-162	-265
*lome*	-270	-344
*lomk*	-273	-250
*lomt*	-201	-230
*lon	-193	-4
*lone*	-99	91
*lont*	-158	-152
*lood*	93	-156
*loor*	170	-120
*lopa*	-155	-138
*lopn*	-192	-190
*lopr*	-134	-137
*lops*	135	-11
*lopu*	168	225
*lopy*	248	-5
*lor	-202	-247
*lora*	-138	93
*lord*	-123	41
*lorg*	200	24
*lori*	147	91
*lorn*	-243	-202
*los	167	-88
*losa*	186	187
*losi*	274	158
*losn*	-246	-142
*lot	336	96
*lots*	230	26
*lova*	91	102
*lowe*	-51	-246
*lows*	-130	-127
*loxi*	102	-30
*lpa	-153	49
*lpen*	-235	-161
*lper*	-260	-107
*lpil*	-138	-146
*lpip*	147	27
*lpme*	-239	-208
*lpom*	31	137
*lpr	19	143
*lpro*	-150	-92
*lps	-204	-149
*lpt	67	-38
*lpte*	-114	-193
*lra	142	48
*lrac*	-3	171
*lrad*	-143	-159
*lrak*	-127	-145
*lrar*	144	-39
*lre	-29	176
*lret*	-147	-143
*lsa	138	198
*lsad*	340	180
*lsam*	-20	104
*lsbr*	-191	-234
*lsdu*	77	-72
*lse	29	-113
*lsed*	35	150
*lsem*	-217	-237
*lsen*	145	-22
*lser*	269	55
*lsfr*	-124	-86
*lshu*	178	20
*lsin*	91	-78
*lska*	-286	-150
*lsla*	-192	-193
*lsli*	50	-85
*lsma*	154	10
*lsoa*	-154	-195
*lsoc*	-53	-151
*lsok*	-191	-196
*lspe*	-129	-197
*lspo*	-220	-247
*lst	-105	67
*lsta*	-63	-170
*lste*	-217	-229
*lsto*	-92	74
*lstr*	29	-94
*lsty*	94	-39
*lsva*	158	-10
*lsve*	200	-6
*lsyr*	-157	-141
*lta	137	220
*ltaa*	122	104
*ltab*	-156	-158
*ltad*	116	-1
*ltag*	-7	171
*ltai*	16	172
*ltal*	105	68
*ltan*	-134	42
*ltar*	-211	-167
*lte	274	200
*lted*	11	129
*ltel*	38	290
*ltet*	128	219
*lth	-139	-150
*lthe*	-189	-184
*ltid*	-164	-5
*ltih*	135	157
*ltin*	19	145
*lto	155	-28
*ltra*	-261	-282
*ltro*	-281	-256
*ltsa*	-72	-195
*ltur*	156	0
*lua	11	182
*luai*	-196	-95
*lubs*	158	13
*luck*	-196	-107
*ludi*	146	-7
*ludr*	267	-40
*lue	156	-64
*luen*	-279	-276
*luft*	319	-92
*luga*	-203	-248
*luge*	-186	-179
*lugs*	238	41
*lukt*	59	-98
*lule*	-232	-205
*lump*	196	34
*lunc*	123	-6
*lung*	130	-183
*lunk*	-250	-215
*lups*	-92	-131
*lura*	-131	-144
*lurn*	87	32
*lury*	149	14
*lut	-205	-149
*luta*	40	182
*lutc*	120	-1
*luul*	-3	178
*lux	-147	-146
*lva	145	15
*lvag*	-66	80
*lvan*	-201	-263
*lvar*	-214	-69
*lved*	-87	-181
*lven*	-54	53
*lves*	-178	-170
*lvet*	241	80
*lvfo*	-175	-194
*lvi	-180	-192
*lvik*	194	37
*lvle*	-106	-91
*lvmo*	-183	-90
*lvsk*	-220	-232
*lvte*	-136	-149
*lvti*	239	46
*lyce*	-39	-121
*lyck*	157	149
*lyda*	72	140
*lyde*	138	57
*lyft*	-60	-239
*lyg	-136	-114
*lyga*	-138	-49
*lyge*	-190	-207
*lygp*	-143	-128
*lygr*	97	-76
*lyho*	-102	-139
*lyko*	204	17
*lysn*	-6	86
*lysp*	150	24
*lyst*	-114	-88
*lyta*	-217	-198
*lyte*	-185	-216
*lyve*	212	-25
*maal*	-153	-167
*maan*	200	-1
*mach*	-87	-190
*macy*	-115	-161
*mad	181	70
*mada*	-182	-193
*made*	123	116
*madr*	-146	50
*maen*	86	-74
*mage*	43	-83
*magk*	-184	-132
*magn*	69	-58
*mago*	62	-145
*magr*	120	16
*mags*	-159	-263
*mait*	-126	-112
*mak	-177	-175
*maka*	-20	-172
*make*	10	-120
*maki*	219	85
*makt*	-188	-276
*mal	0	-144
*malb*	-82	-186
*mali*	2	191
*malt*	-98	-68
*mame*	-167	-166
*mamo*	-252	-243
*mana*	-102	-177
*mang*	110	100
*manh*	146	74
*manl*	-137	-152
*mans*	-154	-202
*mant*	-127	-115
*mara*	-215	-191
*mard*	-231	-222
*marf*	145	56
*mari*	5	-95
*mark*	-35	196
*marm*	262	56
*marn*	92	147
*mars*	-136	-70
*mart*	465	201
*masa*	63	202
*mase*	-158	-60
*mask*	-25	-143
*masl*	-166	-186
*maso*	191	218
*masy*	-4	143
*mata*	234	118
*matc*	-120	-129
*matf*	-261	-158
*mati*	39	-172
*matl*	114	-131
*matn*	-81	-207
*mayb*	164	-10
*mbag*	-328	-366
*mbar*	-220	-230
*mben*	-151	-163
*mber*	-144	-225
*mbet*	-185	-154
*mbie*	-227	-237
*mble*	209	7
*mblo*	185	2
*mbo	130	149
*mbon*	-15	106
*mbor*	150	92
*mbul*	206	-115
*mde	-257	-361
*mear*	-132	-142
*meas*	-143	-134
*mebo*	70	154
*meda*	119	151
*mede*	153	102
*medl*	2	122
*medv*	16	-152
*meen*	-227	-111
*mejl*	-159	-149
*mel	155	-62
*melk*	127	-54
*men	-8	-170
*mena*	-192	77
*mend*	-198	-183
*meni*	238	310
*mens*	-211	-300
*ment*	-187	-90
*meon*	30	124
*mera*	-92	83
*merb*	-116	22
*mero*	-113	19
*mesa*	-68	105
*mesi*	-162	-173
*mesl*	187	14
*meta*	294	16
*mete*	121	-92
*metf*	-204	-199
*meto*	-47	-181
*mfar*	202	-9
*mfil*	-129	-131
*mfko*	-186	-174
*mhal*	-195	-235
*mico*	-143	-133
*mict*	-131	-124
*mida*	140	-35
*midj*	182	16
*midn*	-119	-137
*midw*	-164	-169
*mieh*	25	121
*miel*	-73	102
*mien*	-101	-106
*mies*	85	145
*mig	169	151
*migr*	-109	-125
*migt*	253	48
*miik*	1	131
*mikr*	-21	146
*mild*	-243	-223
*mili*	-175	-132
*milj*	-134	31
*milo*	-73	-176
*milt*	-131	-142
*min	-190	-312
*mina*	-105	120
*mine*	-205	-321
*ming*	217	159
*mini*	-223	-134
*minu*	227	133
*mira*	-112	-128
*mirt*	-125	-124
*misa*	-249	-143
*mise*	-160	-151
*misf*	-207	-252
*mish*	-143	-6
*misl*	-64	98
*mist*	66	-198
*mita*	-247	-202
*mite*	-132	-51
*miti*	221	126
*mjal*	-128	-231
*mjol*	-249	-225
*mjuk*	-51	-175
*mkri*	-74	-164
*mkro*	-192	-141
*mkru*	-210	-205
*mkul*	79	-77
*mkve*	257	23
*mla	-24	-196
*mlad*	64	-95
*mlar*	210	-8
*mlat*	263	196
*mlek*	147	25
*mlen*	35	147
*mlic*	133	-4
*mlig*	134	183
*mlod*	-130	-120
*mlos*	-120	-121
*mna	-151	23
*mnad*	-142	-120
*mnap*	-167	-197
*mnas*	-241	-189
*mnat*	181	133
*mnet*	-179	-158
*mnig*	62	-95
*mnin*	-68	-215
*mnlo*	-188	-200
*mnpa*	-121	-111
*mnpr*	-122	-135
*mnta*	215	217
*moaa*	-8	161
*moba*	-8	140
*mobi*	-119	-103
*mode*	226	138
*mofa*	113	8
*mog	6	125
*mogr*	-181	-193
*mok	-161	-146
*moko*	-135	-109
*mol	150	-32
*mome*	184	7
*mone*	-135	32
*moni*	190	-21
*mono*	102	-147
*mons*	-194	-161
*mont*	-289	-313
*mood*	-1	137
*morb*	97	142
*mord*	-286	-266
*more*	246	150
*morg*	-323	-41
*mork*	214	-8
*mosi*	102	26
*mot	-52	92
*mota*	-180	-132
*mote*	-103	-323
*moti*	-214	-199
*motl*	138	28
*moto*	212	24
*mots*	-141	-132
*mout*	179	6
*movi*	-258	-203
*mpa	92	-33
*mpaa*	-112	13
*mpad*	-188	-108
*mpak*	-146	-148
*mpan*	-13	-145
*mpar*	275	-4
*mpat*	155	30
*mpen*	221	-58
*mper*	200	-78
*mpgr*	133	26
*mpia*	138	9
*mple*	92	-124
*mpo	-176	-141
*mpol*	239	3
*mps	-235	-202
*mpsl*	171	36
*mpsp*	-137	-122
*mpul*	8	164
*mput*	-218	-198
*mpy	-176	-165
*mrar*	228	3
*mre	-15	-154
*msba*	122	7
*msbe*	195	25
*msel*	88	130
*msju*	-188	-188
*mske*	54	-97
*mskt*	-39	-171
*msmo*	-140	-166
*msta*	-196	-186
*mste*	-149	-125
*mtal*	-285	-372
*mtan*	-120	-148
*mtar*	238	141
*mtat*	109	72
*mten*	-151	-143
*mtio*	-240	-182
*mtja*	32	106
*mtoc*	155	28
*mtom*	-117	-158
*much*	66	-112
*mudl*	170	-8
*mul	-141	-143
*mula*	-122	1
*mume*	42	-85
*muml*	126	-51
*mumo*	176	-10
*mung*	313	32
*muni*	7	127
*muns*	-303	-345
*murd*	-165	-214
*murh*	-129	68
*musa*	-215	-225
*musc*	-196	-180
*musi*	-10	-116
*musk*	-158	-217
*muta*	-168	-282
*mutr*	-132	-118
*muts*	-11	138
*muut*	-51	-215
*mvar*	-157	-160
*mvec*	-122	-129
*mvre*	148	19
*mydi*	-287	-296
*myg	38	134
*myga*	-97	-157
*mygb*	-200	-195
*myge*	-62	99
*myse*	-85	229
*naa	166	230
*naap*	29	117
*nack*	97	-167
*nad	-78	-162
*nada*	123	-5
*nads*	-145	-142
*naet*	-50	-152
*nafa*	148	4
*nafs*	-206	-197
*nafy*	169	-26
*nage*	-372	-351
*nagl*	-57	-147
*nahd*	136	16
*nail*	-179	-236
*naja*	-153	-165
*naka*	93	-74
*nake*	-95	120
*nako*	175	4
*nal	-103	-168
*nale*	-172	-63
*nalg*	-115	-103
*nalk*	-144	-174
*nalr*	79	-68
*namn*	73	-74
*nana*	-261	-373
*nand*	-52	-274
*nant*	133	-102
*nap	63	238
*napa*	-72	-142
*napc*	142	-39
*napi*	87	-62
*napn*	-92	-196
*napt*	187	46
*napy*	-183	-165
*nara*	97	244
*nard*	-114	-102
*nare*	-73	99
*nark*	-340	-516
*narn*	-302	-52
*nart*	-31	224
*nas	89	208
*nasa*	-134	-247
*nasb*	-160	-228
*nase*	-113	-176
*nasi*	-158	-207
*nask*	-111	-92
*nasp*	-132	-199
*nasv*	189	24
*natd*	13	191
*nate*	-224	63
*nati*	-227	-154
*natj*	-155	-116
*natm*	226	0
*nato*	-106	46
*nats*	-242	-312
*natu*	-88	73
*naur*	-181	-184
*nave*	171	-1
*nayt*	-116	-109
*nban*	152	29
*nbas*	-146	-126
*nber*	129	31
*nbil*	-161	-34
*nbla*	100	-54
*nblo*	-224	-181
*nbok*	-127	-146
*nbor*	115	16
*nbri*	-261	-235
*nbro*	148	-58
*nce	-39	-92
*ncel*	-76	94
*ncen*	-170	-163
*ncer*	-100	-138
*nch	228	110
*ncon*	184	17
*ncy	-145	-163
*nda	185	299
*ndad*	214	-46
*ndan*	58	-199
*ndar*	28	128
*ndat*	142	-57
*ndbo*	-137	-177
*nded*	-96	-142
*ndel*	-234	-221
*nder*	-47	77
*ndet*	211	41
*ndfa*	103	-121
*ndfl*	143	5
*ndfu*	-111	-101
*ndia*	-139	-157
*ndig*	-61	-170
*ndim*	-125	-137
*ndin*	237	226
*ndko*	-138	-166
*ndkr*	-129	-111
*ndla*	-129	-147
*ndli*	137	142
*ndlo*	-139	-153
*ndma*	82	-81
*ndna*	178	12
*ndni*	59	-174
*ndno*	268	-21
*ndom*	-177	-100
*ndon*	-62	137
*ndov*	-187	-183
*ndra*	-153	-136
*ndre*	53	-125
*ndri*	-281	-272
*ndro*	-64	-164
*ndru*	110	-91
*ndry*	-116	-215
*nds	66	136
*ndsi*	-126	-118
*ndsk*	38	113
*ndsp*	-166	-155
*ndst*	-148	-70
*ndsv*	-92	-169
*ndtr*	-109	-158
*nduk*	293	-5
*ndul*	-173	-140
*ndut*	135	31
*ndva*	148	-122
*ndve*	-141	-134
*ndvi*	-149	-160
*ndy	-227	-240
*ndyn*	-137	-94
*near*	127	-34
*neba*	-94	-148
*ned	107	-65
*nedg*	-127	-126
*nee	-289	-219
*need*	-246	-103
*neel*	123	8
*nega*	-170	-157
*neig*	3	176
*nein*	100	-17
*nekr*	-132	-125
*nela*	-237	-259
*nele*	164	-68
*nelt*	-114	-77
*nenh*	-7	128
*nens*	42	-92
*nera*	-133	-56
*nerk*	167	-5
*ners*	158	-36
*nert*	193	-37
*nerv*	-317	-320
*nesi*	-204	-180
*nest*	-29	139
*net	154	12
*nete*	159	5
*netk*	153	32
*netr*	-150	-129
*nets*	25	-114
*neum*	-135	-139
*neur*	73	-81
*new	-179	-161
*newb*	206	92
*newe*	-164	-173
*nexp*	-143	-147
*next*	-128	116
*neze*	-134	-130
*nfal*	229	-66
*nfar*	141	-125
*nfec*	21	-132
*nfek*	79	-92
*nfla*	96	-111
*nfli*	58	-105
*nflu*	-268	-260
*nfor*	-67	71
*nfri*	-88	-67
*nfus*	142	40
*ngad*	74	278
*ngan*	223	-110
*ngar*	-151	22
*ngat*	29	154
*ngbr*	-169	-171
*ngd	-92	-155
*ngde*	125	116
*ngdo*	-166	-188
*nge	-216	-67
*ngef*	-9	-166
*ngel*	-222	-189
*ngen*	61	171
*nges*	-273	-148
*ngip*	313	32
*ngit*	177	-54
*ngka*	79	-58
*ngli*	-102	-219
*ngly*	184	11
*ngma*	-173	-174
*ngo	-138	-140
*ngra*	237	129
*ngri*	-178	-162
*ngro*	-163	-177
*ngry*	-7	129
*ngsa*	40	-144
*ngsc*	168	73
*ngsd*	-162	-79
*ngse*	-104	-58
*ngsh*	-156	32
*ngsi*	-154	-163
*ngsl*	-178	-207
*ngso*	-125	-116
*ngsu*	152	17
*ngsv*	-306	-307
*ngt	135	-19
*ngue*	134	25
*ngva*	-221	-185
*ngvi*	-152	-140
*nhal*	56	-40
*nhan*	146	74
*nhar*	154	-14
*nhem*	-131	-126
*nhin*	136	0
*nhor*	-115	-133
*niak*	183	54
*nian*	-171	-204
*nic	-284	-310
*nick*	149	47
*nide*	-129	-93
*niel*	97	-70
*nifa*	121	13
*nife*	-99	104
*nig	137	-66
*niga*	179	7
*nigh*	-126	126
*nik	-98	-237
*niko*	-80	-192
*nin	-57	-228
*nina*	-20	226
*nine*	-316	-300
*ning*	-156	-220
*nint*	-227	-256
*nioa*	-213	-195
*nip	-150	-178
*nis	-194	-181
*nisa*	-75	-186
*nise*	202	-2
*nish*	176	186
*nisi*	142	15
*nisl*	-139	-177
*niti*	127	145
*nitr*	100	-126
*nitu*	-262	-224
*niva*	-73	90
*nivh*	111	-83
*nivs*	112	-49
*njer*	-162	-138
*njon*	208	78
*nkak*	-226	-217
*nkal*	-142	-132
*nkan*	58	-130
*nkar*	-110	220
*nke	15	131
*nkea*	229	150
*nken*	36	141
*nker*	114	302
*nket*	-204	-220
*nkid*	-172	-139
*nkie*	-141	-147
*nkin*	-181	53
*nkle*	-109	-213
*nkni*	193	-45
*nko	-285	-257
*nkod*	-17	117
*nkok*	190	22
*nkom*	27	-102
*nkon*	-209	-198
*nkra*	-168	-148
*nkri*	162	7
*nks	-92	131
*nkt	194	253
*nkte*	161	43
*nkur*	22	179
*nky	-25	-168
*nlag*	-265	-148
*nlak*	-182	-157
*nlas*	-36	167
*nled*	33	214
*nlig*	-199	-188
*nloc*	-57	-149
*nlop*	51	205
*nlos*	-195	-212
*nmar*	91	162
*nmed*	45	-91
*nmor*	-90	-171
*nmot*	-137	-147
*nobo*	-7	253
*nod	242	-25
*noda*	-43	-130
*noga*	-127	-53
*noi	-15	164
*nois*	207	-1
*nojd*	-174	-165
*nol	-253	-267
*nola*	141	-44
*nom	183	205
*nomb*	244	84
*nomi*	-198	-195
*non	124	118
*nont*	-63	-137
*noo	-130	-8
*noon*	79	-70
*nop	-1	115
*nor	-185	-247
*nora*	-112	-127
*norb*	-165	-147
*nore*	-122	-172
*nori*	-147	-245
*norm*	-342	-271
*nors*	213	133
*nort*	-84	48
*nosa*	-104	-170
*nose*	-371	-349
*nosk*	-115	-145
*nosl*	202	16
*nost*	-120	-146
*note*	244	162
*noth*	-85	-161
*noug*	65	134
*nous*	204	21
*nove*	-227	-200
*nowm*	155	4
*nows*	24	156
*noxi*	102	-147
*npai*	-174	-192
*npar*	-121	-111
*npen*	103	-94
*npip*	150	-9
*nplo*	-137	-120
*npro*	-211	-219
*nras*	189	18
*nrix*	-115	-108
*nsa	-95	38
*nsak*	-269	-263
*nsan*	-114	-174
*nsar*	-89	-209
*nsas*	-108	-203
*nsav*	-127	-105
*nsba*	-46	84
*nsce*	-136	-113
*nsda*	-205	-168
*nse	-57	-151
*nsel*	-27	-242
*nsen*	-163	-190
*nser*	-334	-330
*nsfe*	-152	-151
*nsfo*	-157	-101
*nsik*	167	0
*nsil*	200	11
*nsin*	270	103
*nsio*	-185	-51
*nsjo*	-100	-85
*nski*	159	29
*nskl*	-113	-124
*nskn*	-96	-106
*nsko*	-105	74
*nskr*	-144	-146
*nsky*	-190	-168
*nsla*	169	-102
*nslo*	161	21
*nsno*	138	25
*nson*	-26	-113
*nstk*	-15	120
*nstp*	10	154
*nsul*	208	38
*nsum*	-154	-151
*nsva*	71	-100
*nsve*	-49	115
*nsvu*	204	78
*nta	190	37
*ntaa*	-12	-142
*ntac*	-119	-172
*ntag*	-199	-204
*ntak*	216	-56
*ntar*	-213	-152
*ntas*	-35	173
*ntat*	-190	-213
*ntba*	-146	-143
*nte	167	126
*nted*	133	134
*nter*	-373	-212
*ntes*	-213	-202
*ntet*	-159	-102
*ntge*	-142	-165
*nth	-191	-206
*ntib*	91	-110
*ntid*	50	-93
*ntif*	142	12
*ntig*	25	-115
*ntih*	-163	-164
*ntil*	-120	57
*ntin*	153	46
*ntio*	-144	-146
*ntis*	-86	-214
*ntiv*	-235	-225
*ntol*	24	-161
*nton*	-101	78
*ntor*	-186	-100
*ntra*	-38	-208
*ntre*	-264	-281
*ntro*	-175	-228
*ntru*	-173	-169
*nts	-2	105
*ntum*	-119	-138
*ntus*	-176	-163
*ntuu*	174	83
*ntyg*	-306	-272
*ntyn*	161	10
*nua	27	306
*nube*	167	54
*nufa*	24	298
*nuga*	175	19
*nuha*	-273	-254
*nuku*	-108	-183
*numb*	33	-172
*nume*	-247	-140
*nun	-5	156
*nund*	-147	-149
*nuri*	124	-61
*nurs*	-160	-24
*nus	-130	-149
*nusa*	-179	-215
*nuse*	-168	-180
*nuta*	-133	-108
*nute*	251	-7
*nuti*	99	245
*nuts*	178	-6
*nuut*	201	-13
*nuva*	-194	-189
*nuvi*	-267	-241
*nvak*	118	143
*nvar*	18	-142
*nvat*	117	22
*nvax*	-200	-197
*nvis*	-128	-154
*nvul*	134	8
*nxie*	-126	-144
*nya	-103	-127
*nyat*	-192	-167
*nybl*	-142	-114
*nyck*	25	289
*nyfi*	-231	-233
*nyfo*	189	71
*nykt*	-21	-168
*nyl	-100	-193
*nyle*	119	-53
*nyli*	8	126
*nymo*	34	198
*nyon*	-20	113
*nyop*	181	17
*nype*	316	194
*nyr	243	18
*nyrj*	-165	-163
*nyse*	-398	-340
*nysk*	-12	113
*nysn*	-181	-173
*nyt	-45	224
*nyte*	131	-22
*nyth*	-115	-191
*nytj*	26	182
*nyty*	188	-6
*nywa*	-150	-111
*oaa	243	36
*oaan*	-8	161
*oach*	-57	94
*oaci*	166	22
*oaki*	153	10
*oale*	185	170
*oam	159	-3
*oar	-129	-148
*oari*	-199	-128
*oars*	-102	-177
*oate*	-155	-165
*oavb*	12	129
*oba	-59	-146
*obad*	-101	59
*obeh*	15	-98
*obi	-147	-166
*obig*	-155	-179
*obil*	-120	-106
*obin*	-67	103
*obit*	-92	-167
*oble*	-114	85
*obod*	42	279
*obol*	-162	-149
*obot*	-171	-160
*ocen*	-62	-162
*oces*	2	119
*ochd*	-113	-133
*ochf*	111	-7
*ock	172	-48
*ocka*	125	-120
*ocko*	-27	154
*ockr*	-138	-208
*odak*	-121	-117
*odan*	-64	-142
*odap*	-146	-112
*oday*	1	147
*odbe*	-223	-186
*odby*	22	281
*ode	7	-126
*oden*	-198	-109
*oder*	278	80
*odes*	-128	-185
*odet*	353	133
*odfo*	113	-83
*odgi*	-176	-160
*odgr*	-188	-195
*odhe*	136	42
*odil*	113	7
*odip*	-130	-120
*odis*	5	-191
*odja*	-133	-70
*odkn*	-154	-111
*odle*	98	-130
*odli*	40	96
*odni*	23	-184
*odpr*	-323	-350
*odpu*	-133	-155
*odsb*	-237	-262
*odse*	-70	-153
*odsh*	16	209
*odsm*	-158	-149
*odso*	-77	-137
*odst*	-202	-244
*odta*	-125	-116
*odtr*	-61	-170
*odva*	-252	-238
*ody	-55	212
*oea	-146	-128
*oen	4	122
*oena*	-158	-156
*oer	130	26
*oes	-275	-281
*oesn*	139	-36
*ofa	-181	-187
*ofan*	-191	-333
*ofar*	-170	-241
*ofbe*	-132	-111
*ofbo*	-129	-132
*ofen*	-278	-257
*ofer*	-178	-181
*ofet*	10	129
*ofon*	5	149
*ofra*	69	182
*ofre*	-156	-191
*ofta*	-158	-136
*ofte*	-191	-304
*ofys*	187	75
*oga	-179	-139
*ogad*	-12	136
*ogar*	-157	-149
*ogat*	81	-52
*oger*	119	-152
*oghu*	-136	-145
*ogi	-86	-103
*ogil*	-116	-115
*ogin*	-193	-223
*oglo*	-216	-191
*ogly*	-39	-121
*ogne*	-133	-122
*ogo	-129	-99
*ogon*	152	-100
*ogop*	-160	-146
*ogra*	46	-164
*ogre*	136	81
*ogsp*	176	21
*ohol*	118	23
*oice*	121	155
*oide*	-205	-180
*oika*	-106	95
*oile*	225	103
*oili*	157	23
*oine*	165	-39
*oink*	-129	-133
*ois	-75	187
*oisa*	141	-42
*oise*	265	30
*oiso*	103	-19
*oist*	-191	-262
*oivo*	18	158
*ojad*	29	174
*ojan*	173	43
*ojar*	-153	-168
*ojde*	-209	-134
*ojek*	-149	-114
*ojer*	-32	-147
*ojka*	29	202
*ojkv*	87	163
*ojut*	-222	-194
*ojva*	23	129
*oka	-160	-108
*okan*	200	84
*okar*	-147	-295
*okas*	-132	-130
*okat*	94	188
*okay*	-144	-67
*okej*	-111	-204
*okek*	-112	-116
*okel*	-79	-92
*oker*	98	-22
*okfo*	150	4
*okhe*	228	29
*okig*	-177	-203
*okla*	-185	-179
*okmo*	-161	-146
*okni*	-170	-46
*okoc*	-170	-148
*okon*	20	-141
*okor*	-133	-168
*okot*	-249	-217
*oksb*	73	126
*okse*	341	41
*oksg*	165	81
*oksl*	-179	-182
*okt	-135	13
*okte*	38	203
*ola	-144	-183
*olab*	121	-15
*olad*	-161	-18
*olak*	-217	-185
*olal*	-120	-105
*olam*	124	-54
*olan*	-138	35
*olap*	267	-56
*olat*	-229	-196
*olbr*	-77	-131
*olde*	-149	-147
*oldi*	-130	-99
*olds*	157	172
*ole	-39	-108
*oled*	-159	-238
*olei*	-133	-141
*olem*	165	168
*olen*	-180	-36
*oler*	-257	-266
*oles*	-305	-348
*olet*	-133	-177
*olfe*	-140	-115
*olfr*	-120	-118
*oli	-270	-221
*olid*	175	-1
*olie*	-21	165
*olig*	-338	-309
*olik*	-195	-247
*olin*	58	-64
*olis*	-47	201
*olj	-173	-145
*olja*	257	96
*olje*	95	119
*oljn*	-143	-148
*olk	-122	-14
*olke*	-156	-45
*olkr*	-123	-129
*olks*	-290	-260
*olku*	-183	-177
*olmo*	156	-89
*oln	117	29
*olni*	-94	-117
*olog*	-177	-204
*olol*	-158	-148
*olon*	-204	-190
*olop*	-233	-199
*olos*	157	6
*olox*	102	-30
*olpi*	-138	-146
*olpr*	-136	-111
*olra*	-98	-115
*olsl*	-140	-149
*olsp*	-127	-196
*olsy*	-157	-141
*olt	135	68
*olta*	34	213
*olth*	-189	-184
*olut*	-68	-180
*olva*	-150	-195
*olve*	186	-8
*olvi*	-172	-182
*olyc*	211	153
*oma	198	146
*omac*	-87	-209
*omar*	-271	-110
*omat*	-202	-152
*omb	-199	-184
*omba*	-99	-128
*ombe*	-179	-189
*ombi*	-239	-184
*ombl*	185	2
*omde*	-208	-311
*ome	99	217
*omeb*	-20	160
*omen*	-258	-255
*omeo*	30	124
*omes*	-218	-107
*omga*	155	-25
*omi	-175	-195
*omim*	-135	-114
*omin*	308	4
*omkr*	-166	-249
*omku*	79	-77
*omkv*	257	23
*omn	-168	-284
*omna*	-134	-180
*omni*	63	-120
*omnl*	-188	-200
*omnp*	-148	-170
*omnt*	213	216
*ompu*	-121	-123
*omra*	-177	-147
*omsb*	122	7
*omsm*	-140	-166
*omst*	-220	-220
*omt	-172	-134
*omte*	-151	-143
*omto*	155	28
*omul*	-141	-143
*omun*	-228	-204
*ona	-12	164
*onal*	81	223
*onan*	-181	-184
*onbe*	129	31
*onbr*	106	-65
*once*	-188	-23
*ond	-69	-144
*onda*	1	110
*onde*	61	132
*ondi*	-35	-145
*ondm*	93	9
*ondo*	-189	-138
*ondr*	-48	-168
*onds*	123	113
*one	107	283
*oned*	107	-60
*onel*	-225	-236
*ones*	157	229
*onet*	-105	-146
*onfu*	142	40
*ong	17	-106
*ongd*	-6	106
*onge*	-67	43
*ongr*	-24	156
*ongu*	134	25
*onia*	201	29
*onig*	51	287
*onin*	-81	-180
*onka*	126	13
*onko*	-244	-223
*onkr*	160	49
*onku*	-49	145
*onky*	162	-7
*onla*	-182	-157
*onod*	17	-111
*onol*	-147	-131
*onom*	132	133
*onon*	-167	-158
*onor*	-181	-191
*onox*	102	-147
*onsa*	-178	-150
*onsd*	-205	-168
*onse*	-256	-289
*onsi*	273	87
*onsk*	-28	272
*onsp*	-48	-123
*onsr*	-113	-129
*onsu*	-198	-181
*onsv*	39	184
*ont	272	333
*onta*	142	-131
*ontg*	-153	-163
*onth*	-212	-241
*ontr*	-135	-241
*onum*	-105	-171
*onus*	7	230
*onva*	-64	-134
*onvu*	134	8
*ood	20	-138
*oodb*	22	281
*oogl*	-124	34
*ook	183	29
*ooke*	149	-18
*ool	141	153
*oole*	98	-61
*ooma*	124	165
*oon	-82	139
*oopy*	141	1
*oor	262	91
*oot	91	-110
*ootb*	-128	-116
*ooth*	-176	-14
*opa	31	118
*opad*	-191	-158
*opas*	52	357
*opat*	-34	-149
*opav*	-155	-139
*ope	13	217
*opel*	12	186
*open*	98	-9
*oper*	1	-133
*opet*	-174	-274
*opin*	-9	-168
*opio*	-141	-118
*oplo*	262	73
*opni*	-220	-228
*opor*	-306	-301
*opra*	-139	-150
*oprl*	136	6
*opro*	-161	-168
*opsd*	-182	-162
*opsi*	-145	-148
*opsp*	173	48
*opsr*	148	19
*opst*	155	18
*opt	-63	210
*opu	239	99
*opui*	-209	-224
*opul*	-62	95
*opun*	51	198
*opy	174	-72
*orad*	64	172
*oral*	-3	161
*orap*	-196	-314
*orar*	-160	-178
*orat*	-179	-235
*orba*	-71	-199
*orbi*	164	286
*orbj*	31	138
*orbl*	-48	92
*orbo*	-165	-147
*orbr*	97	142
*orbu*	-52	78
*orce*	-90	57
*orcy*	159	137
*orda*	-216	-102
*orde*	67	117
*ordi*	-201	-137
*ordn*	130	217
*ordt*	23	133
*ore	-222	-21
*oreb*	-141	-58
*ored*	-173	-221
*oreg*	-104	-134
*orel*	11	-111
*oren*	81	213
*orer*	151	-91
*ores*	64	-140
*orev*	35	152
*orex*	-115	-127
*orfo*	28	160
*orfr*	-103	-89
*org	-262	-278
*orge*	135	-3
*orgi*	123	72
*orgn*	-268	-212
*orgo*	-229	23
*orgs*	110	-26
*orha*	-169	-172
*orho*	-168	-210
*oria*	-160	-146
*orid*	134	97
*orig*	-330	-262
*orii*	-1	130
*orik*	110	142
*orin*	55	-138
*orit*	-129	-163
*orje*	-237	-222
*orkb*	158	17
*orke*	136	-78
*orko*	-290	-220
*orky*	-193	-338
*orli*	-122	-100
*orma*	-368	-271
*ormb*	-105	-125
*orme*	145	149
*ormi*	87	-47
*orms*	73	-61
*ormu*	-173	-175
*orni*	-20	-133
*orny*	-129	-154
*oroa*	-191	-277
*oroj*	-150	-153
*orol*	-369	-298
*oron*	-169	-249
*orpa*	-30	158
*orpe*	159	50
*ors	256	218
*orsa*	215	184
*orsb*	-19	-99
*orsj*	-92	-81
*orsk*	-206	-241
*ortb*	215	142
*ortd*	288	62
*ortj*	41	186
*ortl*	-129	-37
*ortu*	-60	-166
*orup*	-126	-112
*orv	-23	-154
*orva*	-184	-259
*orvb*	171	34
*orvi*	220	51
*ory	-161	-20
*osa	308	99
*osal*	-158	-156
*osan*	41	264
*osar*	209	7
*osas*	34	182
*osat*	-221	-199
*osau*	-121	-128
*ose	-168	-24
*oseb*	-187	-162
*osed*	-52	100
*osen*	-124	-16
*oser*	-196	10
*oset*	202	-9
*osfe*	125	42
*osi	217	-47
*osig*	96	11
*osin*	220	117
*osiv*	141	-12
*osju*	-136	-104
*oska*	-203	-175
*oskl*	133	30
*osko*	-161	-154
*osky*	-121	-148
*osla*	116	-128
*osli*	-150	-135
*oslu*	202	16
*osma*	158	3
*osna*	-187	-217
*osni*	-168	-31
*osno*	7	127
*osor*	43	227
*ospr*	152	-59
*osre*	103	23
*osta*	-99	-189
*ostb*	-146	-248
*ostc*	-86	-130
*oste*	184	145
*ostk*	178	-54
*ostl*	-224	-242
*ostm*	-195	-222
*ostn*	-83	-162
*osto*	-117	-116
*osts*	123	-24
*ostv*	-196	-168
*osva*	-132	-157
*otaa*	124	290
*otag*	-184	-133
*otan*	-176	-100
*otar*	283	143
*otat*	24	164
*otba*	-128	-116
*otbi*	47	-81
*otbo*	-88	-202
*otek*	-155	-126
*oten*	-170	-326
*otet*	-162	-120
*otgr*	-140	-120
*otha*	-213	-194
*othi*	-128	-123
*oti	5	120
*otid*	-129	-129
*otig*	240	69
*otii*	8	235
*otik*	132	-69
*otil*	-113	-154
*otio*	-151	-143
*otiv*	-183	-150
*otka*	43	130
*otle*	-11	-205
*otni*	-229	-240
*otor*	240	85
*otox*	-144	-138
*otra*	-197	-47
*otre*	-53	-166
*otry*	-130	-124
*ots	-107	-298
*otsa*	-50	-152
*otsl*	225	24
*otst*	-141	-132
*otsv*	-248	-252
*otyd*	171	15
*ouch*	-14	248
*ough*	205	176
*ould*	-121	72
*oulu*	-220	-232
*ound*	98	122
*ouns*	-228	-258
*ount*	-163	0
*our	126	226
*oura*	36	153
*oure*	-124	-219
*ouri*	202	-19
*ourm*	-119	-119
*ourn*	-214	-187
*ours*	-183	-69
*ous	-76	-240
*ouse*	163	-8
*outh*	212	19
*outl*	-4	116
*outu*	191	4
*ovam*	161	18
*oved*	-145	-216
*ovel*	88	-102
*oven*	-170	-187
*ovet*	-209	-161
*ovic*	-127	-120
*ovid*	-273	-278
*ovin*	-202	-150
*ovis*	-163	-161
*ovit*	-154	29
*ovla*	-189	-179
*ovni*	-145	-230
*ovre*	119	20
*ovs	-13	105
*ovsv*	-208	-256
*ovta*	-125	-161
*owed*	104	13
*owel*	204	23
*ower*	-171	-175
*owmo*	155	4
*owni*	27	144
*owor*	102	-27
*ows	-98	30
*owsy*	118	-14
*oxad*	9	150
*oxen*	-152	-171
*oxid*	168	-131
*oxyf*	-124	-117
*oyda*	-26	159
*oyfr*	91	211
*oysi*	138	93
*paa	-82	174
*paan*	58	-134
*paas*	-130	82
*paat*	-50	75
*pace*	86	-124
*pack*	-62	149
*pad	-238	-211
*padb*	153	-53
*pade*	-52	-156
*page*	160	-18
*pahk*	189	10
*paik*	-216	-228
*pain*	108	-42
*paja*	-119	-158
*pako*	130	81
*pakt*	-146	-148
*pale*	-76	-194
*palo*	153	7
*palt*	-158	-171
*pami*	-151	-185
*pan	160	197
*pand*	12	-134
*pane*	80	-60
*panf*	211	37
*pani*	-190	-291
*pank*	-232	-235
*pano*	113	7
*papa*	157	191
*pape*	-328	-194
*papo*	-97	-105
*papr*	-219	-206
*para*	-195	-163
*pare*	261	263
*pari*	51	-150
*parn*	202	-81
*paro*	146	39
*pars*	-17	120
*part*	-106	120
*pas	111	224
*pasa*	18	173
*pase*	179	142
*pasi*	224	95
*pask*	-172	-205
*pasp*	-4	238
*past*	-113	-10
*pat	85	-73
*pata*	21	226
*pate*	-162	-143
*patr*	-6	162
*patv*	13	124
*paus*	169	9
*pava*	-155	-139
*pbla*	8	-120
*pcha*	82	168
*pdad*	4	147
*pdat*	-174	-164
*pdra*	28	187
*pea	-35	-182
*peac*	22	234
*peak*	149	9
*pean*	118	-16
*peba*	88	13
*peec*	151	23
*pees*	-220	-247
*pefr*	-168	-144
*pege*	76	135
*peha*	193	84
*peka*	164	102
*pel	-220	-190
*pela*	-320	-32
*pelk*	-15	129
*pen	31	-125
*pena*	197	-76
*peng*	-14	274
*peni*	-105	-329
*peno*	-172	-170
*pens*	-128	62
*pera*	23	-182
*peri*	-254	-264
*perl*	207	108
*perm*	-169	-162
*pern*	151	2
*pers*	40	103
*peru*	-222	-245
*perv*	-129	-2
*pes	-173	-167
*pet	33	143
*peta*	90	-24
*pete*	-54	115
*peti*	-156	-166
*pfat*	11	137
*pfol*	-118	-131
*pfor*	177	-22
*pgre*	-23	124
*pgry*	133	26
*phan*	147	0
*phar*	-115	-161
*phon*	-26	179
*phor*	-5	154
*phus*	106	132
*piai*	138	9
*pict*	9	206
*piel*	163	9
*pien*	-268	-260
*pig	-236	-235
*pikp*	198	25
*pils*	237	193
*pimp*	-178	-131
*pin	-173	-186
*pind*	-24	-140
*pinf*	-109	-90
*ping*	4	-167
*pini*	-192	-142
*pinj*	208	78
*pink*	-235	-220
*pion*	3	186
*pior*	-141	-118
*pipa*	273	134
*pipe*	206	-153
*pira*	-26	-218
*piri*	-156	-131
*pisa*	-117	-225
*pism*	162	24
*pist*	224	234
*pitk*	37	191
*piza*	-285	-256
*pjas*	-115	-167
*pkor*	-151	-161
*plac*	-42	165
*plan*	39	241
*plas*	-242	-230
*play*	-193	-68
*plea*	-34	102
*plen*	-135	-127
*plev*	219	93
*plig*	128	-13
*plik*	-95	33
*plit*	174	17
*plod*	-149	-215
*plom*	-145	-179
*plos*	325	232
*plot*	225	24
*pluc*	-137	-53
*plug*	-255	-306
*plus*	213	-12
*pmed*	-239	-208
*pne	-173	-197
*pnet*	2	158
*pneu*	-135	-139
*pnin*	-215	-303
*poaa*	223	35
*poar*	9	166
*pofy*	187	75
*poik*	-106	95
*pois*	65	168
*pojk*	183	206
*pojv*	23	129
*poko*	-126	-130
*pola*	77	-46
*pole*	-350	-367
*poli*	5	211
*polj*	206	11
*polt*	5	200
*polv*	-222	-258
*pomp*	31	137
*pond*	167	-4
*pool*	222	28
*por	-277	-116
*pore*	-220	-247
*port*	-237	-49
*pose*	5	234
*post*	-144	80
*pot	270	88
*pota*	110	217
*pots*	32	-173
*pour*	156	-25
*poyd*	11	177
*prac*	-10	-127
*prad*	-95	60
*prai*	-192	-161
*pram*	-146	-134
*pran*	198	81
*pray*	117	-123
*preg*	87	-83
*pren*	-203	-290
*prep*	-146	-209
*pret*	-262	-254
*prev*	-182	-177
*pria*	162	24
*pric*	-79	-259
*prin*	-286	-220
*prly*	136	6
*prob*	-14	108
*prof*	-204	-70
*prol*	-132	-131
*prom*	-123	-35
*prop*	60	-133
*pros*	-56	-184
*prot*	-161	-229
*prov*	-511	-438
*pruc*	-102	-124
*prun*	-215	-125
*prut*	108	-212
*psa	47	-123
*psad*	208	25
*psar*	-194	-163
*psel*	116	-74
*psfo*	-140	-109
*psi	109	-183
*psia*	132	-22
*psim*	-140	-140
*psis*	-163	-177
*pskr*	-132	-125
*psor*	-135	-121
*pspu*	173	48
*psre*	148	19
*pste*	155	18
*psto*	-150	-190
*psyc*	-143	-190
*psyk*	-235	-62
*ptag*	100	158
*ptan*	-191	-163
*pte	-153	-139
*ptfr*	-122	-152
*ptin*	-226	-213
*ptop*	-155	-56
*puck*	214	170
*pudi*	-133	-155
*pufa*	172	27
*puhe*	163	86
*puhu*	92	236
*pui	-209	-224
*pule*	116	-51
*pulk*	-157	-208
*puls*	418	67
*pump*	223	50
*pun	-32	137
*punc*	-7	155
*pung*	124	-134
*punk*	-135	-20
*pupi*	211	-1
*puri*	143	136
*purk*	131	-12
*purp*	193	230
*purt*	169	8
*pusa*	16	210
*push*	177	134
*puta*	-5	212
*pute*	-234	-207
*puto*	233	-5
*puts*	-22	149
*puut*	149	-41
*pyde*	102	-67
*pyor*	203	114
*pyr	215	7
*pyst*	204	4
*pyt	71	-79
*quee*	140	-13
*queu*	-177	-190
*quir*	186	5
*quis*	103	-132
*quit*	-184	-200
*raa	191	-43
*raar*	-101	-170
*rabi*	-116	-152
*rabl*	244	55
*race*	49	-154
*rach*	-214	-187
*rack*	162	105
*rad	134	8
*rada*	-47	116
*rade*	185	79
*radg*	-96	-247
*radh*	194	18
*radi*	-90	139
*radn*	-216	-202
*rads*	-153	-171
*rafa*	72	240
*rafi*	-165	-108
*rafo*	165	-2
*rag	-227	-161
*raga*	-38	147
*rage*	24	190
*ragi*	144	-41
*ragl*	145	26
*ragn*	139	-42
*raid*	-36	117
*rain*	-111	-131
*rais*	15	235
*raj	-95	-118
*raka*	-185	-146
*rakb*	-5	300
*rake*	146	33
*raki*	-217	-221
*rakn*	-64	233
*rako*	236	-41
*raks*	56	-81
*rakt*	147	-100
*rala*	87	78
*rale*	-108	-248
*rali*	-216	-193
*ralj*	-196	-216
*raln*	-146	-130
*rals*	-157	-38
*ralt*	155	76
*ralu*	-135	-119
*raly*	-194	-140
*rame*	46	148
*raml*	252	4
*ramp*	113	-268
*ramr*	119	13
*rand*	-129	-201
*ranf*	85	118
*rang*	235	-25
*rani*	-295	-371
*rank*	79	-69
*ranm*	53	130
*rany*	15	119
*raok*	-188	-183
*raph*	106	132
*rapi*	-224	-280
*rapo*	-133	-183
*rapr*	131	42
*raps*	-194	-163
*rarm*	234	139
*ras	-245	-150
*rasa*	169	173
*rasc*	-135	-188
*rasd*	165	30
*rase*	-158	79
*rash*	-70	-250
*rasi*	-42	158
*rask*	271	-33
*rasl*	-139	-213
*rasm*	177	-10
*rate*	-109	-140
*rath*	-206	-209
*rati*	52	-90
*rato*	-186	-296
*rats*	89	-64
*ratu*	175	20
*rava*	-165	-112
*ravd*	122	-60
*ravf*	-161	-157
*ravi*	-28	-222
*ravn*	-81	92
*rax	-9	-155
*ray	-8	-165
*raye*	167	-44
*raze*	-114	-115
*rban*	-46	-184
*rbar*	149	100
*rbat*	-119	-94
*rben*	258	17
*rbes*	-135	-77
*rbi	139	289
*rbil*	-116	22
*rbla*	148	-64
*rblo*	-66	70
*rbor*	124	-5
*rbot*	-132	-206
*rbra*	-10	-126
*rbro*	94	162
*rbud*	3	149
*rbyt*	-174	-143
*rced*	1	184
*rcyk*	159	137
*rdad*	-174	-143
*rdag*	-159	26
*rde	-10	103
*rdel*	58	221
*rden*	207	104
*rdet*	-176	-108
*rdha*	-7	136
*rdia*	-171	-171
*rdig*	128	160
*rdin*	183	71
*rdio*	-126	-113
*rdis*	-176	-179
*rdli*	141	34
*rdna*	-76	211
*rdno*	191	12
*rdos*	108	-145
*rdri*	65	204
*rdro*	-231	-222
*rds	218	119
*rdsk*	-127	-156
*rdsl*	-136	-131
*rdst*	-81	124
*rea	-172	-159
*reag*	53	139
*reak*	-170	-194
*ream*	-133	1
*rear*	-97	-230
*reas*	36	-134
*reat*	224	106
*rebo*	-133	-206
*rebr*	-23	81
*reby*	-202	-195
*rece*	-191	-180
*reco*	-189	-149
*reda*	-89	165
*redb*	122	21
*redi*	84	205
*redn*	-144	-253
*redo*	-212	-202
*reds*	-182	-178
*redv*	124	215
*ree	-179	-206
*reen*	-209	-223
*reez*	160	25
*refa*	131	16
*refe*	-183	-228
*refi*	-133	-147
*refl*	-147	-146
*rege*	81	-76
*regi*	-136	41
*regl*	154	-169
*regn*	-19	-196
*regu*	-135	-151
*reha*	-63	-166
*rekl*	-168	-144
*reko*	-235	-220
*rekt*	-143	-58
*reli*	-66	150
*rels*	248	163
*rely*	247	-13
*rem	150	22
*rema*	174	-7
*remi*	-46	-126
*rems*	-169	-150
*ren	73	165
*rene*	-298	-301
*reng*	166	90
*reni*	-121	-5
*renp*	-174	-192
*rens*	210	224
*rent*	39	152
*rep	-23	168
*repa*	-179	-243
*repe*	118	241
*repl*	19	184
*rera*	210	35
*reri*	57	191
*res	-157	-153
*resa*	-56	-201
*resc*	-240	-269
*rese*	1	-162
*resi*	-191	-62
*resp*	208	0
*resv*	102	-27
*reta*	-116	-154
*retc*	-136	-132
*retu*	-199	-204
*reum*	-155	-146
*rev	-108	211
*revl*	248	75
*rexi*	-115	-127
*rey	162	-18
*rfan*	145	56
*rfar*	149	43
*rfla*	-179	-203
*rfol*	28	160
*rfor*	-102	196
*rfot*	-2	166
*rfri*	-168	-153
*rfry*	-103	-89
*rgad*	-155	-155
*rgas*	108	-155
*rgeg*	-111	-160
*rgen*	13	-140
*rget*	12	203
*rgi	-315	-246
*rgif*	123	72
*rgig*	-141	-121
*rgin*	-143	-124
*rgis*	217	-34
*rgit*	-121	-184
*rgna*	-268	-212
*rgoc*	-113	-133
*rgon*	-231	25
*rgre*	29	189
*rgru*	-143	-156
*rgsb*	124	-5
*rhaa*	82	154
*rhan*	193	-36
*rhar*	-130	-127
*rhat*	-184	-171
*rhet*	-200	-127
*rhju*	113	-11
*rhoe*	-146	-128
*rhoj*	-150	-184
*ria	-162	-94
*rial*	-146	-135
*rian*	32	101
*riap*	162	24
*rias*	-135	-121
*rick*	-241	-174
*rid	-117	-155
*rida*	-89	103
*ridg*	-74	122
*ridi*	174	1
*ridn*	-159	-118
*rido*	134	97
*rids*	59	-62
*ridy*	-140	-163
*rie	-117	-98
*rief*	-183	-192
*rien*	106	107
*rier*	-79	-135
*riet*	-84	-181
*riev*	-124	-134
*rifr*	207	174
*rift*	141	15
*riga*	-218	-150
*rige*	-136	53
*rigs*	-192	-176
*rigt*	124	-46
*rii	-1	130
*rika*	-18	139
*rikl*	-197	-187
*riko*	-278	-337
*rila*	216	-38
*rile*	-45	-155
*rima*	-186	-197
*rimo*	15	156
*rimp*	163	25
*rina*	24	-116
*rine*	-4	-158
*rini*	-122	-173
*rinj*	-85	-102
*rink*	-131	89
*rinp*	-160	-158
*rint*	184	67
*riod*	-192	-209
*rios*	-217	-108
*riou*	-196	-190
*ripl*	128	-13
*ript*	-253	-141
*risk*	-240	-197
*risp*	-76	163
*rist*	144	-8
*rite*	-172	-39
*riti*	-228	-177
*rits*	-104	-204
*ritv*	207	48
*rius*	-106	-120
*riv	75	-35
*riva*	129	19
*rive*	-195	-152
*rivi*	-125	205
*rivj*	-116	-100
*rivs*	-167	-198
*rix	-155	-151
*rizi*	-40	-119
*rja	-109	-169
*rjar*	8	-170
*rjat*	63	296
*rjay*	-165	-163
*rje	-51	144
*rjed*	23	133
*rjee*	-13	129
*rjer*	-203	-203
*rjou*	-128	-107
*rka	-116	-221
*rkad*	219	279
*rkak*	39	-117
*rkan*	-115	5
*rkap*	-111	-92
*rkar*	69	-84
*rkat*	45	-109
*rkbl*	158	17
*rke	-197	-277
*rken*	105	290
*rker*	132	-51
*rket*	-127	-207
*rkis*	218	26
*rkla*	-135	-85
*rkli*	149	126
*rkni*	-177	-244
*rkor*	-334	-241
*rkos*	-190	-159
*rkra*	93	-141
*rkro*	239	56
*rkry*	-121	-120
*rks	-146	-106
*rktk*	145	25
*rky	85	-66
*rkyl*	-197	-212
*rkys*	138	16
*rlak*	-188	-185
*rlam*	128	29
*rlan*	-160	-171
*rlar*	-76	123
*rlat*	-174	129
*rled*	-122	-102
*rlig*	-253	-74
*rlkr*	-17	-122
*rln	172	200
*rlor*	-71	175
*rly	244	96
*rma	-279	-212
*rmaa*	81	-121
*rmac*	-115	-161
*rmak*	-91	-136
*rmal*	-314	-217
*rmar*	108	202
*rmas*	-185	-119
*rmat*	-53	153
*rmba*	-328	-366
*rmbe*	-185	-154
*rme	-142	-21
*rmed*	-45	152
*rmen*	53	-86
*rmes*	187	14
*rmet*	182	-40
*rmha*	-165	-150
*rmi	183	11
*rmid*	130	-50
*rmie*	-137	-140
*rmin*	-222	-133
*rmom*	184	7
*rmon*	-174	-144
*rmor*	130	38
*rmot*	-119	-119
*rmpa*	111	-4
*rms	54	170
*rmsb*	195	25
*rmt	-230	-158
*rmti*	-144	-158
*rmul*	-173	-175
*rmve*	-122	-129
*rmvr*	148	19
*rnal*	-197	-177
*rnan*	100	-66
*rnar*	-197	-282
*rnas*	-172	-131
*rnba*	-140	-161
*rnbl*	-114	-129
*rnbr*	-250	-223
*rne	97	-45
*rnen*	-158	218
*rner*	-12	157
*rnet*	43	-122
*rnhe*	-131	-126
*rnhi*	136	0
*rnmo*	-90	-171
*rnor*	132	-14
*rnsl*	-194	-213
*rnt	-98	-187
*rnta*	-296	-274
*rntu*	-119	-138
*rnva*	-52	156
*rnya*	-122	-148
*roa	-103	-161
*roar*	-185	-217
*rob	47	179
*robi*	-167	-162
*robl*	-97	92
*robo*	-174	-165
*rock*	145	-10
*rod	203	-42
*roda*	16	-170
*rodb*	-223	-186
*rode*	145	5
*rodk*	-154	-111
*rodn*	-34	-154
*roen*	-37	-145
*rofe*	-204	-70
*rofo*	5	149
*roga*	-8	169
*roge*	-139	84
*rogl*	-39	-121
*rogs*	203	24
*rogt*	144	31
*roja*	165	31
*rojd*	-174	-166
*roka*	-116	-172
*rokf*	205	22
*roko*	-201	-221
*rokt*	43	111
*rol	-240	-155
*rola*	-122	-182
*role*	-171	-292
*roli*	-371	-349
*rolo*	-198	-221
*rolp*	-136	-111
*rols*	-127	-83
*roly*	167	9
*roma*	-92	41
*romb*	-148	-166
*romd*	-135	-68
*rome*	-177	-139
*roms*	148	61
*ron	126	88
*rona*	-182	-61
*roni*	-90	-177
*rono*	-209	-58
*rons*	-274	-249
*ront*	-30	-178
*ronv*	-169	-160
*rook*	149	-18
*rool*	65	-78
*room*	12	110
*roop*	184	3
*rop	-68	-118
*ropa*	-48	-211
*ropl*	251	0
*ropr*	80	-39
*rops*	143	-40
*ror	173	189
*rora*	16	-121
*rore*	150	58
*rorl*	-122	-100
*rorn*	158	194
*rors*	65	179
*rort*	103	134
*ros	-394	-234
*rosa*	203	-110
*rose*	95	-73
*rosl*	22	-172
*rosm*	158	3
*roso*	61	228
*rosp*	152	-59
*rosr*	103	23
*rost*	150	3
*rosv*	-132	-157
*rot	-198	-147
*rota*	109	-120
*roti*	162	36
*rots*	-118	-239
*roug*	206	58
*roup*	-245	-211
*rous*	-121	-115
*rov	-396	-323
*rova*	-147	-94
*rove*	-283	-290
*rovs*	-219	-262
*rovt*	-125	-161
*rpaa*	-170	-184
*rpac*	17	152
*rpal*	-166	-167
*rper*	159	50
*rpes*	-230	-231
*rpet*	6	228
*rple*	275	19
*rpoa*	223	35
*rpos*	30	216
*rpre*	-164	-169
*rsac*	-138	-136
*rsag*	200	-42
*rsak*	-6	164
*rsal*	-97	-150
*rsar*	209	77
*rsat*	-115	-148
*rsba*	-179	-165
*rsen*	-163	-70
*rser*	-180	-121
*rsfo*	-108	-125
*rsid*	188	-8
*rsie*	133	25
*rsin*	-143	-168
*rsjo*	-92	-81
*rsju*	170	111
*rsk	-180	-157
*rsko*	-283	-211
*rskt*	105	-30
*rsku*	94	-54
*rsni*	-184	-166
*rson*	34	211
*rsor*	-222	-199
*rsot*	74	-31
*rspi*	-135	-125
*rst	76	-30
*rste*	-249	-302
*rsti*	-82	-170
*rsto*	-218	-73
*rsvu*	-165	-162
*rtaa*	-21	-187
*rtab*	217	155
*rtag*	-150	-71
*rtai*	-163	-177
*rtan*	62	-138
*rtat*	115	-42
*rtaz*	-125	-124
*rtbl*	189	29
*rtbu*	-182	-187
*rtby*	-9	135
*rtdo*	288	62
*rte	-152	-266
*rteb*	97	4
*rtes*	-168	-160
*rtet*	-196	-120
*rtid*	-86	95
*rtin*	213	63
*rtis*	109	-57
*rtja*	49	203
*rtla*	-231	-210
*rtme*	249	154
*rtna*	78	-106
*rtne*	-49	170
*rtop*	108	-117
*rtor*	37	-156
*rtpi*	129	0
*rtra*	-173	-162
*rtro*	-212	-231
*rts	-51	-191
*rtsa*	100	97
*rtsi*	-162	-118
*rtsj*	-69	86
*rtso*	-147	-132
*rtst*	-150	-233
*rtsv*	-63	-173
*rtul*	-149	-141
*rtun*	-20	-128
*rtyg*	-16	116
*rtyr*	-135	-145
*rua	-184	-195
*rubi*	140	-29
*rubl*	-164	-104
*rubs*	-145	-139
*ruf	-108	-112
*ruga*	-58	-119
*ruge*	-1	119
*rugl*	133	8
*ruis*	-49	154
*ruko*	89	-165
*rukt*	146	-42
*rukv*	-103	-19
*rula*	128	-98
*rulg*	166	36
*ruls*	-25	143
*rum	-214	-211
*ruma*	196	37
*rume*	-120	176
*rump*	-150	-156
*rums*	146	168
*run	-47	76
*runa*	-74	-192
*rune*	-54	-143
*runk*	122	78
*runt*	166	156
*runy*	-192	-183
*rup	-311	-397
*rupc*	35	195
*rupe*	-98	-207
*rupi*	142	38
*rus	-289	-211
*rusa*	262	39
*ruse*	-150	-227
*rush*	132	-41
*rusk*	156	2
*ruta*	171	-198
*ruti*	-264	-63
*rutl*	-137	-147
*rutn*	99	148
*ruto*	-285	-298
*ruun*	-144	-157
*ruva*	-30	-188
*ruvt*	128	-6
*rva	-140	-28
*rvaa*	-143	-124
*rvad*	-95	35
*rvag*	-144	-153
*rval*	-82	157
*rvan*	-185	-208
*rvar*	-102	-169
*rvas*	-147	-137
*rvat*	236	23
*rvbi*	171	34
*rvbu*	-154	-167
*rven*	-149	-28
*rver*	-18	-157
*rvet*	-184	-165
*rvey*	-125	-150
*rvir*	220	51
*rvit*	-256	-265
*rvos*	-242	-257
*rvou*	-173	-155
*ryck*	74	-115
*ryg	-284	-286
*rygd*	173	16
*rygo*	30	-101
*rygs*	-42	-186
*rygt*	-65	65
*rygv*	-43	-106
*ryhm*	-180	-206
*ryin*	-113	52
*ryk	-47	217
*ryke*	-61	-168
*rymt*	222	-3
*ryon*	142	217
*ryp	-121	-120
*rypa*	-23	-191
*rypt*	239	52
*ryr	26	213
*rysa*	-61	147
*ryse*	260	-3
*rysn*	-103	-89
*ryst*	283	-6
*ryta*	268	31
*ryte*	-90	75
*ryth*	-45	173
*rywh*	27	-108
*saak*	-224	-191
*saan*	-125	-222
*saas*	154	1
*sad	-33	-238
*sada*	-71	-229
*sade*	214	152
*safe*	-235	-155
*saft*	192	-40
*sagn*	-153	-134
*sagt*	-154	138
*said*	30	247
*sak	117	34
*sake*	36	205
*sakn*	88	-87
*sakr*	5	161
*sakt*	-196	-110
*sald*	-146	108
*sali*	197	68
*salo*	-183	-178
*sals*	-137	-145
*salv*	-241	-269
*sam	98	165
*samb*	116	194
*same*	-96	-225
*samk*	-4	114
*saml*	-91	109
*samp*	-154	-145
*samr*	-15	-154
*sams*	-183	-162
*samt*	-198	-324
*sana*	-26	-181
*sand*	-125	53
*sank*	49	-113
*sano*	-101	91
*sans*	-80	130
*sar	-55	-211
*sare*	281	262
*sari*	-175	-157
*sarm*	-307	-309
*sart*	-169	-132
*sas	57	201
*sask*	-187	-177
*sasp*	-80	-145
*sate*	141	118
*sati*	-133	-178
*satn*	-171	-79
*satu*	180	144
*saul*	11	129
*saur*	-121	-128
*sava*	-127	-105
*savi*	15	241
*saw	-184	-197
*saxe*	15	157
*sayi*	124	152
*says*	54	170
*sban*	115	221
*sbar*	-218	-170
*sbet*	195	25
*sbev*	-143	-166
*sblo*	-31	-178
*sboe*	-1	168
*sbon*	10	153
*sbor*	62	141
*sbra*	-215	-283
*sbre*	55	206
*sbro*	-29	121
*sbur*	4	166
*sbyr*	-90	-141
*scen*	-104	-150
*sch	61	-95
*scha*	-230	-15
*schi*	-14	-153
*scit*	-146	-134
*scle*	-196	-180
*scor*	-1	159
*scou*	-4	116
*scri*	-156	-79
*sdag*	-160	-76
*sdep*	-162	-79
*sdoc*	165	30
*sdom*	-213	-210
*sduk*	77	-72
*sea	-128	-111
*sean*	-9	170
*sebe*	-163	-141
*sebl*	-187	-162
*seco*	-47	-136
*segn*	156	16
*seiz*	64	-117
*seka*	250	29
*sekr*	-166	-121
*seku*	42	-78
*sela*	136	188
*selb*	-72	-130
*sele*	-137	-41
*self*	-83	253
*seli*	-190	-217
*selk*	63	-113
*seln*	102	-62
*selt*	-136	-138
*sem	-323	-274
*sema*	-215	-138
*seme*	-159	-222
*semu*	-78	106
*sena*	-23	-90
*send*	113	168
*sens*	15	-103
*sepa*	-199	-191
*seps*	-153	-175
*sept*	-209	-200
*sera*	28	-181
*seri*	-365	-366
*sert*	-337	-279
*serv*	-70	115
*sery*	-159	-158
*ses	-77	133
*sest*	143	-7
*sexl*	-119	-124
*sexv*	185	39
*sfar*	-113	-139
*sfeb*	-99	-127
*sfil*	-133	-99
*sfli*	-91	-136
*sflu*	-170	-133
*sfor*	-306	-191
*sfri*	-150	-111
*sful*	-134	-169
*sgiv*	-134	-99
*sgol*	204	123
*shak*	154	199
*shar*	63	-120
*shav*	29	-158
*shed*	105	170
*shee*	-136	-129
*shel*	-108	40
*shes*	147	-31
*shew*	186	35
*shin*	188	37
*shit*	-99	-77
*shiv*	173	-22
*shja*	102	159
*shor*	124	-27
*shot*	-56	-189
*shov*	179	112
*shri*	163	25
*shun*	118	46
*shus*	42	235
*shuv*	-148	-228
*sian*	156	145
*sias*	12	114
*sick*	-94	-287
*sida*	40	-83
*side*	192	174
*siea*	-122	-122
*sien*	192	-35
*sier*	15	200
*siet*	-143	-189
*siga*	-71	107
*sign*	-178	-192
*sigt*	89	-77
*siin*	6	215
*sik	-112	-171
*siko*	-194	-169
*sikt*	133	5
*sila*	47	127
*silo*	186	17
*sime*	-140	-140
*simn*	-132	-111
*sims*	-193	-168
*sina*	61	127
*sinc*	-71	-163
*sing*	159	-36
*sint*	-218	-176
*sinu*	-213	-211
*sio	-45	-193
*sis	-202	-98
*sisa*	-45	-160
*sisi*	-123	-119
*sisk*	-59	146
*sist*	46	304
*sit	-140	-135
*sita*	87	-129
*site*	214	252
*sium*	-204	-180
*sive*	184	107
*size*	-157	-144
*sjal*	-21	158
*sjat*	19	162
*sjel*	24	159
*sjos*	-136	-104
*sjou*	-100	-85
*sjua*	-193	-117
*sjuk*	-150	-237
*sjun*	207	160
*sjut*	-124	-151
*skaa*	-156	-127
*skab*	-105	-110
*skad*	146	174
*skag*	-187	-164
*skak*	161	95
*skal*	185	102
*skam*	-67	114
*skar*	-115	114
*skas*	-78	-146
*skau*	158	10
*skav*	-411	-414
*skba*	76	150
*skbe*	-143	-113
*skda*	131	10
*sked*	-84	103
*skef*	6	126
*skel*	-111	-158
*sken*	-138	-321
*skev*	5	162
*skfa*	1	129
*skgr*	191	11
*skic*	111	210
*skid*	-168	-295
*skif*	-236	-239
*skii*	-190	-212
*skin*	290	-76
*skjo*	209	-31
*skla*	120	153
*skli*	141	-66
*skma*	-48	-169
*skme*	202	19
*skna*	241	43
*skni*	-137	-176
*skoj*	-171	-42
*skol*	-162	-39
*skon*	-109	141
*skor*	-249	-51
*skos*	-207	-135
*skot*	26	-183
*skov*	90	-60
*skra*	-278	-135
*skri*	-22	103
*skro*	74	-94
*skru*	50	-74
*skte*	156	27
*skum*	307	25
*skur*	241	123
*skut*	-155	-185
*skva*	-126	-38
*skyd*	-113	81
*skyl*	42	326
*skyn*	224	54
*sla	104	-161
*slaa*	-42	-164
*slag*	109	1
*slan*	158	45
*slar*	55	166
*slat*	-154	-99
*slav*	11	113
*slee*	-98	-106
*slem*	-160	-248
*slep*	-244	-28
*slig*	139	-74
*slin*	-70	-173
*slip*	42	410
*slir*	100	-16
*slit*	285	-4
*slo	162	32
*sloc*	170	136
*slog*	-167	-67
*slol*	167	27
*slor*	-140	-145
*slos*	10	-119
*slot*	142	41
*slow*	-1	-129
*slpr*	19	143
*sluc*	-180	-192
*slud*	269	-39
*slun*	230	15
*slur*	230	37
*slut*	-90	76
*slyc*	-64	98
*smac*	211	14
*smak*	-227	-267
*sman*	99	-95
*smar*	467	202
*smas*	-155	2
*smat*	35	-154
*smea*	-132	-142
*smen*	-154	-159
*smin*	-42	83
*smit*	-194	-172
*smog*	6	125
*smor*	-324	-308
*smot*	-220	-215
*smut*	-29	124
*smyc*	78	186
*snac*	-58	-150
*snad*	-204	-217
*snak*	155	19
*snar*	-110	26
*sned*	94	-140
*snet*	67	-132
*snif*	121	13
*snin*	-214	-50
*snob*	-162	-149
*snon*	158	156
*snop*	-87	140
*snor*	-232	-331
*snos*	153	-28
*snot*	-250	-238
*snow*	128	-80
*snt	278	181
*snur*	169	6
*snus*	-238	-281
*snuv*	-303	-278
*snyg*	-108	-130
*snyt*	-192	-167
*soak*	164	13
*soan*	-154	-195
*soce*	-53	-151
*sock*	21	-154
*soda*	166	40
*sode*	-172	-185
*sofa*	-239	-375
*sofb*	-192	-171
*sogo*	-348	-212
*sok	-280	-208
*soka*	-275	-199
*sokn*	-147	-16
*soko*	-191	-196
*sokt*	-83	158
*sol	144	-4
*sola*	-168	-169
*solb*	-77	-131
*sole*	-44	-166
*soli*	179	36
*solk*	-59	-118
*somb*	-180	-172
*some*	93	260
*son	-2	-138
*sona*	83	226
*sond*	-25	99
*sone*	-82	-158
*sonk*	158	1
*sont*	-5	-112
*sord*	-164	-178
*sore*	-256	-110
*sorg*	-295	-345
*sori*	-135	-121
*sorj*	-173	-181
*sorn*	0	167
*sort*	-52	155
*sote*	74	-31
*soti*	180	39
*sove*	-255	-173
*sovi*	-154	29
*sovn*	-125	-116
*spa	-231	-249
*spad*	77	-124
*spag*	180	14
*span*	2	-202
*spap*	45	161
*spar*	9	199
*spat*	139	165
*spea*	149	9
*speb*	88	13
*spee*	151	23
*speg*	76	135
*spel*	-403	-150
*spen*	-18	145
*sper*	-87	115
*spik*	106	-60
*spil*	-72	-143
*spin*	32	-153
*spio*	3	186
*spir*	-122	-221
*spis*	-177	-103
*spla*	-17	-149
*spli*	174	17
*spoa*	28	148
*spol*	28	-115
*spon*	208	18
*spor*	-156	93
*spot*	218	66
*spra*	212	-67
*spre*	83	-61
*spri*	-396	-279
*spro*	-159	-205
*spru*	76	-215
*spul*	207	22
*spur*	169	8
*spyd*	102	-67
*spyr*	215	7
*spyt*	71	-79
*sque*	141	-12
*squi*	112	-52
*srad*	-191	-183
*srat*	-147	-128
*sreg*	-113	-129
*sren*	197	49
*sret*	103	23
*srum*	-146	-87
*srut*	102	-40
*sta	-144	-2
*staa*	231	66
*stac*	-139	-59
*stae*	-139	-169
*stag*	10	-163
*stai*	69	156
*stak*	247	31
*stam*	-276	-9
*stap*	-158	-177
*star*	167	158
*stas*	4	143
*stat*	-116	-170
*stau*	-30	-184
*stbe*	51	-132
*stbl*	-223	-184
*stbo*	133	-72
*stca*	-86	-130
*stdi*	-114	-88
*stea*	-150	-187
*steg*	131	102
*stek*	6	170
*stel*	-52	-144
*stem*	91	-71
*step*	10	211
*stes*	91	-176
*stet*	197	-92
*sthm*	-61	-148
*sti	160	197
*stic*	121	-90
*stid*	-194	-171
*stik*	151	-93
*stil*	105	12
*stin*	-256	-308
*stir*	225	197
*stis*	-113	43
*stiv*	27	-140
*stja*	-15	-196
*stki*	-15	120
*stkl*	195	27
*stko*	178	-54
*stly*	-116	33
*stma*	89	-159
*stmj*	-151	-156
*stna*	191	-81
*stoc*	-108	-205
*stod*	-153	-30
*stol*	-7	147
*stom*	13	-199
*stoo*	134	18
*stop*	-46	117
*stot*	179	-203
*stov*	47	-113
*stpe*	10	154
*str	128	48
*stra*	133	52
*stre*	-338	-116
*stri*	-135	-38
*stro*	50	-232
*stry*	109	137
*stsm*	161	-1
*stsp*	166	31
*stu	-158	-91
*stua*	-58	-146
*stub*	-101	-190
*stuc*	-82	-213
*stud*	-208	46
*stug*	199	169
*stuk*	-421	-376
*stul*	-157	-166
*stus*	200	7
*sty	131	-16
*styc*	260	201
*stye*	-112	-131
*styg*	-256	-207
*stym*	27	126
*styp*	2	142
*styr*	219	221
*stys*	193	-5
*styv*	202	318
*sual*	-156	-142
*suci*	9	204
*suck*	-28	-204
*sude*	373	73
*suga*	231	47
*suge*	-103	-83
*suic*	-177	-124
*suis*	1	219
*suli*	203	33
*sult*	-168	-194
*sump*	156	59
*sunb*	-106	-99
*sund*	-177	-52
*suom*	-206	-202
*supe*	173	16
*sura*	-98	-20
*suru*	-180	-206
*sus	-42	116
*suto*	-155	-152
*suup*	163	9
*svag*	423	-11
*sval*	48	-149
*svam*	-98	-256
*svar*	71	-9
*svep*	98	3
*sver*	-56	163
*svet*	203	-150
*svid*	-200	-261
*svii*	158	10
*svik*	43	126
*svim*	395	33
*svlt*	155	18
*svoi*	187	-2
*svul*	34	-169
*svun*	-165	-162
*swae*	114	11
*swal*	183	-116
*swea*	267	16
*swel*	193	42
*swim*	-188	-182
*sych*	-143	-190
*syk	-42	128
*syko*	-231	-164
*symt*	-117	-158
*syna*	159	15
*synb*	115	16
*synd*	78	156
*syne*	116	-34
*synu*	-147	-149
*syny*	17	-178
*syra*	105	143
*syre*	272	29
*syrg*	78	-62
*syri*	-87	-137
*syst*	20	158
*taa	149	144
*taak*	-175	-154
*taal*	106	236
*taas*	-69	143
*tab	-2	137
*tabe*	82	-36
*taca*	107	-42
*tact*	-105	-157
*tad	154	109
*tada*	-174	-67
*tadi*	-240	-93
*tado*	141	21
*tads*	-130	-135
*tafs*	28	163
*tag	151	-40
*tagi*	178	-13
*tagl*	-119	-111
*tagn*	-152	-32
*tagr*	-96	-106
*tagt*	121	143
*tail*	-161	-184
*tain*	-119	137
*tair*	69	156
*tais*	-266	-282
*taja*	-126	-139
*taju*	169	2
*taka*	183	125
*takb*	-5	152
*taki*	177	47
*takt*	176	7
*tal	-215	-272
*tala*	-179	77
*talb*	119	25
*tals*	-104	-200
*tame*	-324	-242
*tami*	-270	-339
*tamn*	-157	-148
*tamo*	150	-32
*tamt*	76	379
*tand*	-168	-208
*tane*	178	109
*tanf*	136	243
*tang*	-129	-14
*tank*	127	399
*tans*	273	128
*tanu*	15	159
*tany*	29	236
*tapt*	-393	-345
*tar	123	89
*tara*	-87	-173
*tare*	158	16
*tari*	190	59
*tark*	36	288
*tarn*	59	-67
*tart*	-105	-212
*tarv*	-273	-291
*tase*	30	-117
*tasp*	-136	-152
*tast*	100	164
*tasy*	123	8
*tat	69	143
*tats*	-109	-88
*tatu*	-246	-233
*tatv*	142	36
*tauk*	-179	-166
*taur*	67	-102
*tave*	-30	-103
*taxi*	157	73
*taza*	-125	-124
*tbal*	-223	-204
*tbar*	290	30
*tben*	68	-129
*tbet*	-113	-105
*tbit*	11	-116
*tbla*	-195	-151
*tblo*	154	-7
*tbol*	-105	-206
*tbon*	101	-91
*tbor*	110	-63
*tbra*	-98	-174
*tbro*	-208	-250
*tbur*	-175	-115
*tbyt*	-21	201
*tcan*	-86	-130
*tch	-158	-59
*tche*	-183	-227
*tchy*	-148	-231
*tdia*	-114	-88
*tdom*	288	62
*tduk*	13	191
*tea	-211	-159
*teat*	-310	-295
*tebl*	-167	-163
*tefo*	165	36
*tefu*	-2	111
*tegr*	-149	-142
*tei	89	196
*tejo*	132	108
*tejp*	-116	71
*teki*	-10	193
*tekn*	-184	-188
*teko*	-105	-181
*tekp*	28	276
*teks*	-173	-186
*tel	42	-125
*tela*	-283	-210
*tele*	57	269
*telf*	133	5
*telk*	-235	-217
*telm*	-136	38
*telt*	-233	-168
*tema*	-115	-159
*teme*	-142	-137
*temp*	287	83
*temy*	239	28
*tenc*	134	-22
*tend*	-194	-191
*tenh*	154	-14
*tenk*	45	-112
*tenr*	189	18
*tens*	-233	-104
*tent*	-45	-142
*teof*	-116	-106
*teon*	99	-48
*tepd*	4	147
*tepf*	11	137
*tera*	-227	-121
*teri*	-51	-141
*terk*	-125	-165
*terl*	-201	-181
*term*	227	-68
*tern*	-114	4
*tero*	-25	-228
*terp*	-162	-180
*terv*	-180	-249
*tery*	226	16
*tes	1	-125
*tesl*	143	28
*tesp*	-159	-152
*test*	-172	-330
*tesv*	260	47
*tet	109	-57
*teta*	-162	-83
*tete*	87	-147
*teti*	-51	87
*tetr*	229	54
*teve*	131	1
*tfla*	167	27
*tfor*	-338	-108
*tfri*	-126	-144
*tgan*	-125	-50
*tgas*	-158	-134
*tgen*	-142	-165
*tgev*	144	125
*tgit*	143	13
*tgra*	-146	-67
*tgt	133	-2
*thac*	-213	-194
*thai*	66	-96
*thar*	141	34
*that*	-202	105
*thet*	-106	-95
*they*	-89	200
*thin*	133	360
*thma*	-61	-148
*thot*	-140	-125
*thou*	160	256
*thre*	-169	-161
*thro*	189	66
*thum*	-254	-251
*thur*	-183	-174
*thus*	167	73
*thyr*	-159	-158
*tia	99	161
*tiaa*	-136	-139
*tias*	159	-5
*tibi*	91	-110
*tice*	40	185
*tick*	140	7
*ticl*	202	49
*tics*	-155	-162
*tid	-265	-82
*tide*	-150	-121
*tids*	-193	-142
*tidy*	20	169
*tif	-121	-217
*tifr*	131	146
*tig	273	3
*tigh*	67	-71
*tigr*	-85	-102
*tihi*	-163	-164
*tiho*	135	157
*tiin*	-68	173
*tik	-87	-142
*tika*	243	-46
*tike*	134	-110
*tiks*	194	13
*til	88	-59
*tila*	79	101
*tile*	-75	85
*tilr*	-3	171
*tils*	-8	247
*tilt*	105	68
*tima*	79	-117
*time*	200	109
*tin	-149	-146
*tine*	-133	-218
*tinf*	-3	-212
*tini*	-63	-169
*tinp*	-41	-146
*tinv*	117	22
*tio	-18	-160
*tipa*	64	-76
*tips*	-346	-428
*tira*	198	201
*tiri*	-53	-142
*tisd*	-105	-193
*tise*	-124	19
*tism*	-160	-139
*tiso*	128	-37
*tist*	-178	-323
*tita*	126	184
*tiv	-153	-147
*tiva*	-176	-227
*tive*	-132	-190
*tivm*	-235	-225
*tivt*	25	-143
*tjad*	-13	166
*tjaf*	-144	-115
*tjan*	-47	91
*tjar*	154	-59
*tjat*	-137	-230
*tjej*	152	92
*tjoc*	161	34
*tjut*	246	72
*tka	3	131
*tkar*	-183	-92
*tken*	-3	208
*tkil*	-15	120
*tkla*	120	-117
*tkop*	-253	-247
*tkor*	135	-90
*tkra*	-141	-179
*tkul*	153	32
*tlag*	-134	-133
*tlak*	-164	-165
*tlan*	-144	-110
*tlar*	-165	-176
*tlat*	-88	-198
*tlin*	98	-35
*tlut*	275	-1
*tma	-30	-218
*tmaa*	184	49
*tmam*	-167	-166
*tman*	155	14
*tmed*	175	58
*tmjo*	-151	-156
*tmos*	226	0
*tmot*	-123	-125
*tnad*	224	-36
*tnar*	18	-137
*tnat*	256	207
*tned*	-181	-171
*tner*	-49	170
*tnet*	288	231
*tnig*	200	78
*tnin*	-24	-141
*tnyt*	26	182
*toa	-102	76
*toac*	166	22
*toal*	185	170
*toan*	149	96
*tock*	-6	-171
*toda*	1	147
*tode*	128	9
*todg*	-111	-111
*todi*	-188	-211
*todj*	-133	-70
*todl*	98	-130
*tods*	-160	-190
*toen*	-158	-156
*toi	-2	149
*toid*	-149	-131
*toil*	158	97
*toin*	209	4
*toiv*	-41	107
*toki*	-133	-174
*tol	11	255
*tola*	-163	-167
*told*	-109	41
*toli*	81	-94
*tolk*	-196	-160
*tolt*	-6	-134
*toly*	143	14
*toma*	-139	-266
*tomi*	82	-61
*tomk*	257	23
*tomt*	-125	-122
*ton	209	132
*tond*	140	76
*tone*	64	-132
*toni*	15	196
*tons*	200	11
*tont*	-117	-136
*took*	317	153
*tool*	134	18
*toot*	-176	-14
*topa*	-34	167
*topn*	-142	-140
*topr*	-132	-131
*tor	-107	-209
*tora*	-70	-178
*torc*	159	137
*tork*	254	-35
*tort*	-35	-232
*toru*	-126	-112
*tos	-192	-184
*tosi*	217	-80
*tost*	275	63
*tot	163	-88
*tota*	137	-108
*totn*	-150	-190
*totr*	28	-116
*tots*	-131	-106
*touc*	35	275
*tove*	172	16
*tovl*	-23	-127
*towe*	204	23
*tox	-176	-161
*tpas*	-155	-195
*tpil*	70	-76
*tpri*	-127	-121
*tra	242	17
*trad*	25	-118
*traf*	15	244
*trak*	178	-94
*tral*	-88	-211
*tran*	-56	-137
*trar*	-60	-105
*trat*	-177	-109
*tre	-155	-81
*trea*	-123	-249
*tred*	-135	-285
*tree*	121	110
*tref*	131	16
*tren*	-204	-141
*trer*	-7	174
*tres*	-432	-394
*trev*	98	-82
*trex*	-17	-147
*trie*	-153	-171
*trik*	-134	-148
*tril*	182	-39
*trim*	-49	67
*trin*	-193	-168
*trip*	-212	-211
*tris*	-84	-168
*triv*	-155	-182
*trod*	170	-45
*troe*	-120	-146
*troj*	112	-26
*trok*	-11	-188
*trol*	-163	-212
*trom*	171	-88
*tron*	-106	-159
*trop*	135	-14
*tror*	131	64
*tros*	-272	-200
*trot*	-246	-199
*trug*	133	8
*truk*	-131	-126
*trul*	144	160
*tryc*	93	-61
*tryg*	-279	-251
*tryk*	-84	223
*tryp*	121	0
*tsa	-33	-195
*tsal*	-151	-184
*tsar*	-16	109
*tsat*	92	144
*tsea*	3	218
*tsem*	-61	143
*tsfo*	-70	111
*tsgi*	-134	-99
*tsig*	82	147
*tsin*	-132	40
*tsju*	-69	86
*tska*	273	-67
*tske*	-116	-206
*tski*	-118	-21
*tskr*	-252	-172
*tsla*	8	-116
*tsli*	207	0
*tslo*	18	-101
*tsmi*	-109	-88
*tsna*	-115	-107
*tsom*	-164	-140
*tsop*	-157	-145
*tsor*	-147	-132
*tspa*	173	136
*tspl*	-147	-161
*tspr*	-259	-237
*tsta*	-23	-171
*tsto*	-176	-195
*tstu*	12	192
*tsva*	-235	-230
*tsve*	-110	-98
*tsvi*	-63	-173
*tube*	-99	-160
*tuck*	-82	-213
*tudi*	-126	-180
*tuds*	-152	41
*tuer*	-246	-233
*tuf	105	147
*tuga*	211	132
*tugu*	-37	-129
*tui	194	53
*tuin*	-154	-138
*tuis*	88	167
*tuka*	-370	-312
*tuke*	149	11
*tukn*	-109	-92
*tuko*	-153	-141
*tuks*	-113	51
*tule*	167	-59
*tulo*	-131	-117
*tult*	-149	-141
*tuma*	-41	-177
*tume*	-50	-168
*tumn*	-143	-132
*tumo*	-138	-158
*tums*	-128	-118
*tumy*	-252	-249
*tun	-60	131
*tuna*	-7	-121
*tund*	185	31
*tune*	134	37
*tung*	-10	-195
*tupa*	121	128
*tur	182	-30
*tura*	152	-128
*turd*	-126	44
*ture*	173	186
*turp*	223	35
*tus	-179	-269
*tusa*	-174	-159
*tuta*	-135	14
*tuu	150	100
*tva	57	-68
*tvaa*	126	-167
*tvac*	-94	-112
*tvag*	43	203
*tval*	-168	-16
*tvam*	135	36
*tvan*	-144	-153
*tvar*	-54	-117
*tvas*	-138	-148
*tvat*	-233	-66
*tvec*	-26	133
*tvil*	-85	-134
*tvin*	-12	185
*tvis*	126	171
*tvit*	207	48
*tvri*	142	36
*twic*	158	-23
*twin*	-115	-108
*twis*	-164	-153
*twit*	65	-82
*tyde*	-178	-106
*tye	-112	-131
*tyg	-290	-233
*tyga*	-16	116
*tygn*	-256	-207
*tyks*	146	-77
*tyle*	149	9
*tyne*	123	8
*tyng*	18	-114
*tyot*	-153	-171
*typt*	2	142
*tyr	35	218
*tyre*	192	-1
*tysa*	188	-7
*tyv	192	27
*tyvf*	6	157
*tyvm*	-5	110
*tyvp*	53	262
*tzy	-143	-149
*uais*	-196	-95
*ual	-166	-155
*uan	-165	-91
*uari*	-215	-113
*ubed*	-170	-175
*ubel*	87	-93
*uben*	138	-35
*ubhe*	-116	-101
*ubla*	19	-169
*ubsa*	-145	-139
*ubsl*	158	13
*uche*	11	249
*uchi*	5	143
*ucid*	-60	109
*uck	-48	-214
*ucka*	-232	-196
*ucke*	-5	-136
*ucki*	172	161
*uckl*	2	134
*uckn*	-144	-120
*ucol*	113	-90
*uda	-126	-144
*uden*	227	164
*uder*	-78	-118
*udie*	-126	-180
*udig*	161	-45
*udin*	-133	-155
*udla*	-151	-163
*udle*	170	-8
*udlo*	-162	-154
*udra*	247	-45
*udsa*	8	180
*udsk*	33	123
*udsm*	-209	-199
*udte*	-135	-120
*udva*	62	-84
*ueez*	140	-13
*uens*	-268	-260
*uera*	-175	-207
*ueue*	-177	-190
*ufad*	20	239
*ufar*	150	76
*uft	275	-103
*ufte*	157	-70
*uftg*	142	90
*ugad*	146	-37
*ugan*	147	104
*ugar*	97	-59
*ugat*	209	22
*ugby*	157	-20
*uged*	-25	144
*ugen*	283	-73
*ughe*	-107	-130
*ughi*	315	9
*ught*	-97	207
*ugit*	154	112
*ugli*	133	8
*ugna*	-139	-28
*ugne*	-179	-164
*ugni*	116	19
*ugnt*	-158	-82
*ugoa*	-118	-155
*ugor*	59	-132
*ugsv*	266	79
*ugum*	-37	-129
*uha	-229	-195
*uhe	229	33
*uhel*	-132	42
*uhka*	13	294
*uhuu*	177	128
*uici*	-182	-137
*uin	-42	-235
*uirt*	186	5
*uise*	-49	154
*uisi*	153	230
*uist*	-183	-166
*uit	-128	-177
*uiva*	-167	-158
*uka	-75	-221
*ukaa*	141	-2
*ukad*	-327	-279
*ukan*	-299	-201
*ukar*	163	92
*ukat*	-143	-4
*ukau*	70	-80
*ukdo*	-135	-38
*ukeh*	149	11
*ukem*	119	-40
*uken*	241	18
*ukhu*	-136	1
*ukin*	-207	-242
*ukla*	-199	-214
*ukni*	-109	-92
*ukos*	45	-174
*ukra*	-144	-110
*ukre*	-125	-153
*uksb*	13	191
*ukse*	-279	-127
*ukta*	293	-14
*uktk*	-149	-130
*ukto*	-131	-126
*ukva*	-196	-113
*ula	-203	-98
*ulad*	85	-74
*ulan*	225	-46
*ular*	96	-83
*ulas*	-43	88
*ulat*	-221	-184
*ulbo*	-193	-170
*uld	-99	89
*uldr*	-142	-189
*ulea*	-232	-205
*uled*	116	-51
*ulee*	216	172
*ulen*	144	170
*ulet*	-167	-270
*ulga*	166	36
*ulin*	192	48
*ulmi*	-143	-133
*ulna*	142	-43
*ulne*	-111	-101
*ulos*	-131	-117
*ulra*	-124	-95
*uls	106	-154
*ulsa*	326	177
*ulse*	325	90
*ulsi*	131	-11
*ulst*	-75	107
*ulta*	-101	-154
*ultr*	-196	-216
*ults*	-147	-168
*ulus*	-177	-175
*uma	212	78
*umal*	9	132
*uman*	48	-117
*umat*	-213	-192
*umb	53	-189
*umbe*	-187	-186
*umbl*	160	-19
*ume	185	-22
*umel*	42	-85
*umen*	-38	-203
*umer*	-264	-155
*umet*	-59	176
*umi	-37	-129
*umig*	190	30
*umir*	-127	-135
*umis*	-243	-224
*umla*	170	-36
*umli*	167	3
*umok*	-135	-109
*umon*	146	-39
*umor*	-92	47
*umpa*	127	-50
*umpe*	109	-94
*umpl*	218	162
*umpo*	-212	-210
*umpy*	-176	-165
*umt	31	153
*umy	-252	-249
*unal*	24	189
*unbu*	-106	-99
*unch*	123	79
*unco*	184	17
*und	168	108
*undn*	178	12
*undr*	-278	-195
*undu*	-173	-140
*undv*	-149	-160
*une	203	-48
*ung	-142	-226
*unga*	-14	-143
*ungd*	-165	-244
*ungi*	167	-44
*ungk*	127	-29
*ungo*	-56	-167
*ungr*	-272	-257
*unin*	-242	-105
*unka*	-173	-198
*unke*	233	79
*unkn*	96	-38
*unkt*	-78	54
*unky*	-177	-182
*unol*	171	-9
*unsa*	-172	-218
*unse*	-228	-258
*unt	159	152
*unts*	-18	204
*untu*	114	178
*uny	-141	-180
*uola*	35	247
*uole*	-182	-48
*uoli*	-251	-183
*uome*	-173	-92
*upak*	4	169
*upar*	113	228
*upat*	136	17
*upbl*	8	-120
*upch*	35	195
*upda*	-174	-164
*updr*	28	187
*upea*	-126	-112
*upeh*	193	84
*upfo*	72	-82
*upho*	-66	98
*upie*	163	9
*upil*	211	-1
*upko*	-151	-161
*uple*	-103	12
*uplo*	-34	67
*upra*	119	194
*upro*	-254	-229
*ups	-151	-152
*upst*	-145	-176
*upsv*	167	29
*upt	122	-50
*ura	-83	-206
*uraa*	-228	-153
*urad*	98	-76
*urar*	63	-85
*uras*	-112	-135
*urat*	90	-81
*urda*	-126	44
*urde*	-159	-189
*ured*	121	-36
*uren*	210	137
*urha*	-59	135
*uri	153	157
*urie*	-121	-128
*urig*	124	-61
*urio*	-182	-168
*uris*	251	113
*urit*	211	187
*urjo*	-128	-107
*urk	162	49
*urke*	109	-79
*urmo*	-119	-119
*urn	-207	-111
*urna*	-202	-178
*urne*	93	129
*urnt*	-156	-205
*urpl*	275	19
*urpo*	200	237
*urs	-157	-40
*ursd*	-215	-206
*urse*	-202	4
*ursi*	-142	-167
*ursj*	-90	61
*urst*	-253	-296
*ursv*	109	30
*urt	27	275
*urti*	132	184
*urts*	-30	-173
*uruu*	-144	-157
*urva*	-145	-89
*usad*	122	-22
*usar*	98	-105
*usba*	78	164
*usbo*	10	153
*usch*	125	231
*uscl*	-196	-180
*usea*	-128	-111
*used*	52	-89
*usel*	-138	-174
*user*	134	30
*uses*	-168	-180
*uset*	4	159
*ush	-139	-165
*ushe*	93	153
*ushi*	236	57
*usik*	-3	-113
*usin*	-100	132
*uska*	200	13
*uske*	-171	-204
*usla*	-57	-149
*uspe*	-99	-136
*usro*	-176	-159
*uste*	-211	-87
*usti*	211	104
*usua*	-156	-142
*usvi*	158	10
*utaa*	-136	-48
*utad*	6	-104
*utan*	155	200
*utar*	188	178
*utat*	142	248
*utba*	-98	-91
*utbi*	-233	-230
*utbr*	-233	-252
*utby*	-26	156
*utch*	19	-131
*ute	78	-76
*uteb*	-167	-163
*uten*	10	-131
*uter*	52	-200
*utes*	260	5
*utet*	-62	124
*utga*	-125	-50
*utha*	141	34
*uti	208	207
*utif*	-1	117
*utin*	-163	110
*utio*	-85	-145
*utis*	-35	-189
*utit*	-26	67
*utla*	-215	-232
*utle*	-4	116
*utma*	-160	-61
*utna*	99	148
*utny*	26	182
*utom*	177	100
*uton*	75	-82
*utor*	-306	-303
*utos*	235	127
*utpl*	29	140
*utra*	241	-42
*utre*	-334	-404
*uts	50	132
*utsa*	-63	108
*utse*	-173	-48
*utsi*	-104	68
*utsk*	-172	-105
*utsl*	-4	-133
*utsp*	-113	-85
*utuu*	255	16
*utva*	23	258
*utve*	13	175
*utvi*	-59	153
*uude*	-123	-178
*uuka*	70	-80
*uule*	117	212
*uume*	207	-56
*uupi*	163	9
*uusi*	-172	-176
*uute*	-166	-227
*uuti*	177	-46
*uutu*	219	-17
*uva	160	-77
*uvan*	-246	-269
*uvar*	-139	-141
*uver*	9	126
*uvet*	74	-108
*uvig*	-233	-210
*uvtv*	128	-6
*uvud*	149	39
*uxen*	-12	196
*uxne*	23	121
*uys	-165	-177
*vaan*	-16	192
*vaar*	161	60
*vaci*	-418	-482
*vack*	166	-94
*vade*	-187	-218
*vadk*	-174	-179
*vadr*	-195	-166
*vag	224	270
*vage*	-30	165
*vagl*	-154	-168
*vagr*	-186	12
*vagt*	247	57
*vaha*	-180	-16
*vaik*	185	116
*vaim*	4	278
*vais*	12	138
*vake*	9	-193
*vakn*	6	101
*val	161	259
*vala*	-228	-92
*vald*	81	131
*vale*	-205	-145
*vali*	-174	-71
*valm*	-3	197
*valn*	-187	-177
*valp*	-259	-238
*vals*	217	40
*valt*	328	294
*vama*	222	35
*vaml*	278	77
*vamp*	-132	-268
*vand*	-162	-131
*vane*	-132	-65
*vanf*	-122	4
*vang*	-192	-121
*vanh*	-166	-150
*vani*	221	313
*vanj*	-152	-68
*vanl*	-223	-161
*vant*	-3	-117
*vapn*	2	158
*var	-72	127
*vara*	-14	114
*varb*	-163	-165
*vard*	-142	-112
*varf*	-115	60
*varj*	-51	129
*vark*	-53	-261
*varm*	-72	-268
*vars*	157	67
*vart*	141	-106
*vas	-170	-88
*vasa*	-114	-201
*vase*	299	28
*vask*	31	188
*vasy*	-116	-232
*vate*	-52	-187
*vati*	-164	-131
*vatk*	-300	-271
*vatm*	-99	-156
*vatn*	282	224
*vats*	230	108
*vauv*	185	-67
*vava*	-139	12
*vavd*	-190	-168
*vavs*	256	-58
*vax	-200	-197
*vaxe*	-93	-167
*vaxi*	-167	-247
*vaxp*	-269	-249
*vaxt*	-188	-164
*vbit*	131	-7
*vbok*	-221	-141
*vbru*	12	129
*vbur*	-154	-167
*vde	-146	-16
*vdes*	31	-110
*ved	-188	-170
*vede*	148	-38
*vedk*	170	-53
*vedo*	-87	-181
*veds*	207	-3
*vejp*	-106	-124
*vela*	60	169
*vele*	-213	-210
*velj*	155	137
*veln*	177	130
*vels*	184	16
*velt*	152	-30
*vemb*	-227	-200
*veme*	143	21
*ven	143	125
*vepe*	23	-110
*vept*	98	3
*vera*	121	-1
*verd*	139	79
*veri*	231	-5
*vern*	-247	-284
*vers*	-159	-214
*vert*	102	135
*verv*	-206	-234
*very*	-61	117
*vete*	-243	-115
*veti*	105	-75
*vetn*	-32	-137
*vets*	37	-135
*vfal*	-161	-157
*vfar*	6	157
*vgas*	41	156
*vgif*	-213	-225
*vhug*	205	-68
*vice*	-176	-82
*vico*	-127	-120
*vida*	62	-72
*vide*	-226	-303
*vidi*	-154	-185
*vier*	6	213
*vies*	-7	207
*vift*	214	118
*vig	-204	-96
*vigt*	-12	109
*viil*	26	292
*vike*	97	148
*vikt*	-99	-89
*vil	21	178
*vild*	24	159
*vilj*	-78	115
*vilk*	-199	47
*vilo*	-135	-108
*vils*	-133	-126
*vilu*	143	-3
*vily*	137	-10
*vima*	347	23
*vime*	128	-54
*vimf*	201	-9
*viml*	147	25
*vimn*	15	-75
*vind*	142	51
*ving*	50	177
*vint*	-452	-314
*vipe*	-6	122
*vira*	216	49
*viri*	161	30
*vis	-49	-178
*visa*	152	149
*visd*	-209	-203
*vise*	56	-82
*visk*	-20	132
*visn*	-90	34
*vist*	203	69
*vit	-19	129
*vita*	20	-212
*vits*	-238	-245
*vjar*	-116	-100
*vlad*	245	126
*vlar*	-84	-119
*vlas*	-237	-132
*vled*	-118	-107
*vlek*	-106	-91
*vlid*	-138	-141
*vlop*	152	27
*vlos*	142	-53
*vlt	155	18
*vlys*	-29	151
*vmam*	-5	110
*vmed*	-235	-225
*vmod*	148	8
*vmor*	-183	-90
*vna	-175	-169
*vnin*	-151	-51
*voic*	121	155
*voin*	-230	-229
*vois*	114	-20
*volo*	-158	-152
*volt*	63	-68
*vomi*	149	25
*von	-17	138
*vor	-182	-183
*vore*	106	333
*vori*	-129	-163
*vort*	-262	-282
*vos	-194	-225
*vous*	-173	-155
*vpap*	53	262
*vrad*	-56	178
*vrak*	-112	-108
*vre	119	20
*vric*	-164	-125
*vsar*	-246	-277
*vsfa*	-113	-139
*vska*	-220	-232
*vske*	-45	135
*vsku*	112	-49
*vsla*	132	179
*vsli*	173	3
*vslo*	7	135
*vste*	-169	-173
*vsva*	-208	-256
*vtag*	-183	-201
*vtes*	-72	-152
*vtim*	255	67
*vtvi*	128	-6
*vud	105	125
*vudl*	-162	-154
*vudv*	60	-86
*vul	-18	82
*vuln*	142	-43
*vuls*	134	8
*vuni*	-142	-135
*vuxe*	-12	196
*vuxn*	52	172
*waet*	114	11
*wake*	237	166
*waki*	158	39
*walk*	-156	-65
*walo*	183	-116
*wana*	-22	146
*want*	-232	-23
*wara*	48	-199
*wasp*	162	22
*wate*	49	-110
*way	-237	-96
*wbor*	206	92
*weak*	246	19
*weat*	267	16
*wedi*	-178	-138
*weir*	137	-49
*wel	188	104
*weli*	193	42
*welt*	-4	119
*went*	273	26
*when*	-113	32
*whit*	230	22
*whol*	65	-86
*wice*	158	-23
*wimi*	-176	-157
*winr*	-115	-108
*wint*	-192	-79
*wish*	13	190
*wist*	-164	-153
*wmob*	155	4
*wnat*	32	158
*wnin*	27	144
*wonk*	162	-7
*wont*	312	239
*word*	290	57
*worm*	-178	-149
*wors*	248	80
*wort*	23	98
*wory*	-247	-231
*woul*	-20	303
*wron*	90	-59
*wrot*	33	123
*wsy	118	-14
*xade*	9	150
*xam	-130	-214
*xan	173	125
*xare*	61	-78
*xate*	-140	-125
*xel	-204	-250
*xeln*	-137	-250
*xels*	135	22
*xen	-72	185
*xer	-78	-157
*xes	-165	-205
*xet	37	199
*xich*	153	138
*xid	166	-88
*xiet*	-126	-144
*xin	-74	-240
*xist*	62	232
*xlar*	-206	-260
*xliv*	-119	-124
*xman*	2	154
*xne	23	121
*xor	-119	94
*xpla*	-142	-138
*xplo*	-40	-176
*xpro*	-269	-249
*xtar*	109	-55
*xted*	2	174
*xten*	117	-21
*xthu*	170	51
*xtra*	108	-9
*xtre*	150	22
*xtsn*	-115	-107
*xtva*	-133	-130
*xvec*	185	39
*xyfe*	-124	-117
*yat	-192	-167
*yatz*	-143	-149
*ybe	164	-10
*ybli*	-142	-114
*ycer*	-39	-121
*ycho*	-143	-190
*yck	-16	-204
*ycka*	278	222
*ycko*	-192	-205
*yckt*	156	189
*yda	39	132
*ydal*	5	153
*yde	103	-74
*yder*	-147	-106
*ydia*	-287	-296
*ydro*	-83	-116
*ydsk*	-168	-148
*year*	-151	-131
*yeli*	3	-119
*yen	167	-44
*yfer*	-124	-117
*yfik*	-231	-233
*yfod*	223	90
*yfri*	91	211
*yfsa*	-141	-117
*yft	-183	-95
*yfta*	-83	-181
*yfte*	41	-181
*yga	-209	-125
*ygad*	-16	116
*ygan*	-97	-243
*ygbe*	-210	-198
*ygde*	-189	-206
*ygdu*	173	16
*yger*	-158	15
*ygne*	-230	-146
*ygon*	73	-60
*ygov*	-103	-107
*ygpl*	-143	-128
*ygra*	-2	-123
*ygre*	136	-11
*ygsk*	-119	-235
*ygsm*	212	-6
*ygt	-118	-13
*ygva*	-133	-140
*yhor*	-102	-139
*yhta*	231	10
*yka	177	144
*ykar*	131	-52
*ykel*	135	34
*yker*	-92	-208
*ykis*	-127	-122
*ykla*	-79	-136
*ykni*	33	-92
*ykol*	32	-102
*ykos*	-158	-224
*ykse*	119	-97
*ykte*	68	-126
*yla	-251	-265
*ylag*	-139	-165
*ylan*	-339	-307
*ylas*	-104	-101
*ylax*	88	-50
*yld	-110	-220
*ylde*	-124	-226
*yldi*	25	216
*ylen*	162	-51
*ylig*	8	126
*ylki*	158	-26
*ylma*	165	-8
*ylni*	-140	-250
*ylta*	43	164
*ymfk*	-186	-174
*ymna*	-214	-167
*ymor*	34	198
*ymta*	211	-14
*ymto*	-117	-158
*yna	139	-39
*ynas*	159	15
*ynbo*	115	16
*ynd	97	194
*ynda*	224	54
*ynee*	123	8
*ynen*	160	-12
*yngd*	104	-49
*ynte*	-164	-160
*ynty*	123	8
*ynun*	-147	-149
*ynyt*	28	-174
*yogh*	-136	-145
*yola*	-159	-164
*yone*	142	249
*yope*	181	17
*yori*	-1	130
*ypa	12	-192
*ypat*	0	168
*yper*	176	112
*ypo	-105	-113
*ypof*	187	75
*ypok*	-126	-130
*ypot*	123	117
*ypt	239	-31
*ypta*	99	128
*ypuc*	143	27
*yraa*	-101	-170
*yraf*	165	-2
*yral*	28	126
*yran*	-11	177
*yrar*	297	24
*yrat*	-103	-107
*yrem*	204	24
*yret*	269	14
*yrga*	78	-62
*yrhj*	113	-11
*yrie*	-87	-137
*yrja*	-165	-163
*yrka*	-122	-216
*yrkr*	-121	-120
*yrky*	102	-63
*yroi*	-159	-158
*yrse*	106	-63
*yrve*	135	25
*ysel*	-97	217
*ysem*	-169	-191
*yser*	78	-186
*ysi	0	128
*ysie*	138	16
*ysio*	-22	-166
*yska*	-144	-181
*yski*	-113	15
*ysna*	-6	86
*ysni*	-201	-196
*yspa*	185	17
*yst	36	141
*yste*	21	186
*ysti*	-114	-88
*ystv*	133	13
*ysty*	204	4
*yta	-115	-74
*ytad*	-166	-239
*ytas*	-146	-157
*yte	-70	29
*yten*	-92	-174
*ythi*	-105	91
*ytin*	-165	-163
*ytja*	26	182
*ytli*	-129	-224
*yto	96	-40
*ytol*	-186	-173
*ytos*	275	63
*ytyy*	-21	-190
*yva	-101	-192
*yvai*	12	138
*yvar*	-23	117
*yven*	212	-25
*yvfa*	6	157
*yvin*	-259	-247
*yvma*	-5	110
*yvpa*	53	262
*yway*	-150	-111
*ywhe*	27	-108
*yxan*	180	121
*yxor*	48	291
*zan	-154	-150
*zema*	-194	-201
*zeri*	-134	-130
*zete*	-114	-115
*zin	-145	-132
*zing*	134	-52
*zomb*	-227	-237
*zure*	64	-117
-#	153	-5
-# ar	-123	-157
-# inga	125	10
-# ont	-158	-132
-# pufar	154	32
-# vil	265	26
-# … blodn	-116	-84
-# … spark	125	10
-# … vil	166	43
-*aan	72	344
-*able*	29	141
-*aby	218	90
-*acks*	-160	-156
-*ada	-298	-251
-*adad*	-56	130
-*adan*	-155	-159
-*adat*	-133	-143
-*ade	-132	147
-*adet*	12	135
-*adsk*	-72	-136
-*afe	-91	122
-*aft	125	-114
-*aga	99	270
-*agad*	-60	161
-*agar*	-18	217
-*agen*	-200	-156
-*ager*	113	3
-*aghe*	-178	-155
-*agor*	-125	-100
-*agra*	-26	151
-*agt	-14	149
-*ahdi*	-166	-169
-*aid	-117	12
-*aipa*	3	159
-*ais	-1	116
-*ajsa*	-173	-210
-*akan*	139	26
-*akar*	-89	-149
-*akbl*	12	135
-*akip*	-215	-192
-*akna*	249	155
-*akt	129	1
-*akto*	-124	-106
-*aktu*	-144	-156
-*akut*	-217	-220
-*ala	221	265
-*alar*	-88	121
-*aldr*	11	183
-*aler*	120	176
-*alet*	-142	-188
-*alig*	-77	-189
-*aliv*	65	116
-*alje*	131	41
-*alm	147	135
-*alp	152	124
-*alpe*	213	33
-*alpt*	132	25
-*alsv*	-129	-128
-*alt	-177	-62
-*aluu*	2	122
-*alvm*	-218	-280
-*ama	-206	-43
-*amaa*	-6	190
-*amad*	112	24
-*amed*	13	112
-*amer*	-138	-137
-*amla*	-158	-39
-*amna*	7	267
-*amni*	-133	-146
-*amp	-109	-119
-*ampa*	-171	-193
-*amta*	1	110
-*anar*	-112	104
-*anat*	-107	56
-*and	191	198
-*anda*	199	110
-*andf*	-150	-139
-*andl*	-112	-115
-*andn*	-245	-194
-*andr*	-139	-227
-*ands*	105	-38
-*andv*	103	4
-*aner*	146	23
-*anfa*	-166	-135
-*ange*	-87	89
-*angr*	-54	92
-*anin*	-74	-126
-*anis*	-17	146
-*anka*	-254	-336
-*ankt*	-156	-131
-*anle*	-2	128
-*anma*	38	178
-*ans	167	3
-*ansk*	-138	-144
-*ant	-82	-187
-*anym*	-35	142
-*apa	210	241
-*apni*	-107	-94
-*apor*	-148	-133
-*ara	148	324
-*arar*	159	161
-*ard	-116	-64
-*aren*	-105	75
-*arfo*	-8	137
-*arig*	-160	-151
-*arja*	-13	164
-*arka*	197	36
-*arke*	155	35
-*arli*	-187	-236
-*arme*	101	-41
-*arn	-130	-31
-*arnb*	36	121
-*arne*	-42	87
-*arou*	-14	148
-*ars	-126	-17
-*art	-218	-104
-*arta*	-164	-202
-*artk*	-107	-94
-*arto*	-129	-107
-*asad*	-82	-113
-*asi	141	15
-*asog*	-123	-111
-*ast	30	-140
-*asta*	235	228
-*astm*	128	100
-*ata	177	132
-*atan*	-3	117
-*atar*	170	229
-*atia*	141	-23
-*atom*	-154	-151
-*atre*	88	199
-*ats	-165	-65
-*ave	84	168
-*aver*	-59	-148
-*avfo*	-68	-158
-*avid*	-191	-244
-*axan*	11	113
-*baby*	218	90
-*bajs*	-83	-189
-*baka*	-84	73
-*bara*	15	227
-*barn*	-68	108
-*batr*	88	199
-*been*	-89	-108
-*beha*	175	41
-*beho*	36	327
-*beky*	-154	-113
-*bera*	-40	167
-*besv*	-138	-40
-*blad*	12	135
-*blas*	-170	-149
-*ble	-171	-143
-*blet*	47	158
-*blev*	-163	-74
-*blir*	178	277
-*blod*	-242	-223
-*bloo*	97	-57
-*boja*	-84	-132
-*boka*	-177	-142
-*book*	-4	147
-*bord*	-50	121
-*bort*	-118	-170
-*brad*	-72	-136
-*brak*	-138	-119
-*brat*	-154	-151
-*brev*	-93	-115
-*bros*	48	-107
-*ces	-17	141
-*chat*	13	138
-*ches*	-177	-149
-*cida*	-163	-198
-*ciga*	-4	122
-*cis	161	33
-*cka	54	101
-*ckar*	-198	-161
-*cker*	170	41
-*ckit*	46	-69
-*ckna*	148	-6
-*ckst*	-160	-156
-*ckte*	-4	122
-*cope*	2	171
-*coul*	159	9
-*cyke*	109	151
-*cykl*	123	1
-*dad	-48	103
-*daga*	-120	-93
-*dal	-163	-198
-*dali*	-109	-183
-*dang*	-141	-158
-*das	178	-92
-*dat	-133	-143
-*denl*	216	2
-*dera*	12	169
-*dfad*	-150	-139
-*dici*	-133	1
-*dist*	-166	-169
-*dja	-196	-170
-*dlak*	-112	-115
-*dnad*	-116	-150
-*dnin*	-151	-47
-*dnod*	-211	-215
-*doin*	115	-19
-*domn*	-224	-187
-*dore*	13	171
-*dpro*	-134	-137
-*drat*	-140	-138
-*dre	16	158
-*druc*	46	-69
-*dsa	164	25
-*dska*	-92	-162
-*dsta*	-138	-199
-*dusc*	110	138
-*dvet*	-159	-142
-*eage*	236	3
-*ecis*	161	33
-*ecka*	-27	144
-*edic*	-156	-63
-*edni*	-2	128
-*edve*	-159	-142
-*eek	-1	175
-*eel	4	154
-*efte*	-20	338
-*ehal*	173	126
-*ehdy*	183	5
-*ehov*	36	327
-*eika*	-46	-157
-*ekym*	-154	-113
-*ela	-212	-255
-*elaa*	2	122
-*elam*	-1	116
-*elan*	118	-59
-*elar*	-73	45
-*elat*	-58	-170
-*eler*	-176	-253
-*elge*	40	211
-*elpo*	20	123
-*elto*	136	5
-*ema	96	258
-*emel*	127	-20
-*emes*	-137	-110
-*enaa*	99	253
-*enad*	12	152
-*enar*	32	165
-*ende*	-137	-172
-*ene	140	166
-*enes*	41	218
-*enga*	13	221
-*enin*	147	140
-*enly*	216	2
-*ens	-78	-142
-*ensa*	32	198
-*envu*	176	8
-*epil*	169	36
-*erar*	118	-114
-*erat*	-17	237
-*ere	-49	102
-*eren*	176	8
-*eres*	155	125
-*erig*	9	125
-*erka*	-8	-103
-*erna*	73	126
-*erte*	-132	-123
-*esva*	-138	-40
-*eten*	-66	-171
-*eter*	39	208
-*etsl*	-159	-142
-*eva	28	269
-*evan*	22	182
-*even*	70	156
-*ever*	-259	-255
-*evla*	-93	-115
-*fad	-142	-130
-*fal	-166	-135
-*far	173	54
-*fara*	100	-113
-*farl*	-184	-235
-*fast*	44	-126
-*fata*	152	226
-*feel*	145	161
-*fekt*	168	11
-*feve*	-236	-253
-*fina*	8	132
-*fins*	66	325
-*folj*	15	179
-*for	7	207
-*fora*	-48	169
-*fori*	-68	-158
-*forr*	129	141
-*fors*	-66	-191
-*fort*	119	133
-*foru*	130	-11
-*forv*	-105	-121
-*fote*	186	-1
-*fots*	7	147
-*fran*	-51	-167
-*friv*	17	169
-*frus*	-122	-119
-*fter*	-30	344
-*fyra*	-190	-134
-*gade*	-60	161
-*gang*	89	160
-*gar	-107	109
-*gare*	-4	122
-*gat	63	-52
-*gata*	-72	43
-*ger	-138	-53
-*gera*	111	-119
-*ghet*	-186	-38
-*gick*	42	179
-*gier*	-168	-172
-*glas*	-147	-200
-*goin*	-13	173
-*gon	-43	138
-*gone*	124	-36
-*gonk*	124	20
-*gor	-125	-100
-*gora*	-40	191
-*gra	-26	151
-*grat*	216	17
-*grav*	-191	-244
-*gre	-54	92
-*grej*	-8	140
-*grot*	-129	-121
-*haft*	110	-104
-*hala*	178	84
-*hale*	117	126
-*halu*	-1	141
-*hand*	141	-16
-*hang*	-126	-140
-*hans*	136	0
-*hart*	-141	26
-*hat	165	165
-*have*	62	171
-*hdis*	-166	-169
-*hdy	183	5
-*helg*	40	211
-*help*	20	123
-*hem	0	143
-*hema*	96	258
-*hene*	77	349
-*here*	183	194
-*hest*	-177	-149
-*het	-181	-59
-*hete*	-149	-20
-*hine*	138	61
-*hjal*	284	68
-*hjar*	-300	-247
-*hoge*	-177	-161
-*home*	17	138
-*hono*	126	245
-*hopa*	13	143
-*hord*	150	50
-*hort*	-163	-159
-*host*	128	-28
-*hota*	-199	-197
-*hova*	52	223
-*hove*	17	267
-*hovs*	61	205
-*huse*	2	174
-*huvu*	-43	-160
-*iala*	107	-19
-*ices*	-17	141
-*icid*	-163	-198
-*icin*	-133	1
-*icka*	-216	-224
-*ickn*	148	-6
-*idal*	-163	-198
-*ieda*	4	139
-*ier	-137	-45
-*ies	133	139
-*ife	0	174
-*iga	144	201
-*igar*	83	126
-*ige	9	125
-*ighe*	-105	35
-*iiko*	-5	199
-*ika	-44	-168
-*iker*	221	12
-*ikoo*	-5	174
-*ilba*	-84	73
-*ile	88	253
-*ilep*	169	36
-*iler*	-148	-142
-*ilig*	17	169
-*ilj	63	167
-*ilja*	1	117
-*ilje*	-113	-139
-*ils	-115	26
-*imad*	-46	-158
-*imat*	-140	5
-*imor*	135	198
-*inas*	28	176
-*inju*	-159	-146
-*ins	84	323
-*inta*	-56	-132
-*inua*	-13	177
-*ipa	108	2
-*ipaa*	3	159
-*ipua*	-206	-209
-*irad*	-108	-121
-*isar*	232	218
-*isi	3	146
-*ison*	145	29
-*istu*	-185	-194
-*ita	41	99
-*itaa*	-83	127
-*itch*	-128	-124
-*iva	59	153
-*ive	44	114
-*ivet*	-192	-206
-*ivil*	17	169
-*jalm*	172	0
-*jalp*	208	47
-*jalv*	-170	-82
-*jana*	13	190
-*jart*	-300	-247
-*jen	-153	-181
-*jer	131	41
-*jord*	-46	129
-*jsa	-138	-155
-*jsat*	-103	-131
-*jud	226	0
-*jukd*	-7	153
-*jury*	-159	-146
-*jus	149	12
-*just*	4	159
-*kaan*	70	298
-*kad	-136	-119
-*kada*	-210	-171
-*kae	122	-9
-*kafe*	-197	-189
-*kaip*	3	159
-*kaka*	177	-22
-*kala*	-4	198
-*kan	157	13
-*kana*	154	45
-*kane*	147	24
-*kar	-97	-204
-*kasi*	141	15
-*kbla*	12	135
-*kdom*	-7	153
-*ker	164	112
-*kile*	23	144
-*king*	109	190
-*kipu*	-206	-209
-*kisa*	260	23
-*kit	73	-68
-*kla	123	1
-*klad*	5	156
-*klap*	-107	-94
-*klar*	-17	91
-*kliv*	-24	105
-*kna	193	137
-*knad*	120	239
-*knar*	183	-30
-*kola*	-152	-44
-*koma*	14	222
-*kome*	101	181
-*kons*	-105	-202
-*kont*	67	-102
-*koon*	-5	174
-*kora*	-24	105
-*kork*	111	20
-*kour*	133	-17
-*kram*	-252	-281
-*krek*	-111	-114
-*krik*	234	7
-*kris*	-153	-161
-*kriv*	165	203
-*krop*	20	161
-*ksai*	-1	116
-*ksia*	-276	-272
-*kste*	-160	-156
-*kten*	-145	-159
-*ktos*	-124	-106
-*kuka*	4	168
-*kuld*	148	174
-*kule*	15	272
-*kund*	188	30
-*kunu*	-5	142
-*kuol*	-138	-171
-*kut	-163	-189
-*kuu	167	-26
-*kuum*	-98	-182
-*kvar*	6	191
-*kvic*	148	-6
-*kyme*	-154	-113
-*laa	2	122
-*laak*	154	-22
-*lada*	-93	-115
-*lade*	-79	88
-*laga*	30	164
-*lake*	-180	-185
-*lakt*	-124	-106
-*lamn*	-115	67
-*lang*	-50	123
-*lap	-110	-104
-*lapn*	-197	-171
-*lara*	-68	42
-*las	-114	-174
-*laso*	-151	-136
-*lata*	17	223
-*lati*	165	-33
-*lats*	13	144
-*laxa*	11	113
-*lbak*	-84	73
-*ldre*	16	158
-*ledn*	-2	128
-*len	-202	-174
-*leps*	169	36
-*lete*	117	178
-*lev	-189	-137
-*leva*	75	343
-*lgen*	40	211
-*life*	-4	159
-*lig	-131	-177
-*liga*	134	162
-*ligt*	107	-81
-*lir	178	277
-*lis	12	164
-*lita*	1	181
-*liva*	10	158
-*ljen*	-113	-139
-*ljer*	131	41
-*ljud*	226	0
-*ljus*	155	12
-*lmed*	87	32
-*lnad*	-168	-159
-*lod	-151	-177
-*lode*	-136	-85
-*lodn*	-130	-185
-*lodp*	-134	-137
-*log	-199	-174
-*loga*	-239	-245
-*lood*	97	-57
-*los	-142	-125
-*lots*	237	43
-*lova*	12	120
-*lper*	213	33
-*lpom*	20	123
-*lpte*	132	25
-*lsva*	-129	-128
-*lto	136	5
-*luft*	123	-76
-*luta*	256	204
-*luu	2	122
-*lvmo*	-218	-280
-*lyck*	-1	103
-*lyde*	297	36
-*lysn*	-64	92
-*maa	-1	116
-*maan*	160	-19
-*made*	3	-131
-*mage*	-150	-170
-*mala*	156	104
-*male*	27	181
-*malt*	1	128
-*mama*	-127	66
-*mame*	13	112
-*mand*	-158	-106
-*mang*	14	145
-*mani*	-17	146
-*mari*	71	-11
-*mark*	210	172
-*mart*	-77	-136
-*mat	-136	-126
-*medi*	-156	-63
-*medv*	-159	-142
-*mela*	137	-33
-*men	91	-56
-*mena*	16	242
-*meni*	147	140
-*mens*	-78	-142
-*mer	70	166
-*mest*	-137	-110
-*meta*	-98	-182
-*mies*	141	184
-*mina*	110	142
-*mins*	28	146
-*minu*	177	200
-*mita*	-83	98
-*mlat*	-185	-111
-*mna	7	186
-*mnar*	-143	4
-*mnin*	-232	-216
-*mobi*	12	164
-*mord*	-218	-280
-*more*	-32	219
-*mork*	-115	-141
-*mors*	156	10
-*mota*	13	153
-*move*	189	13
-*mpaa*	18	137
-*mpad*	-162	-161
-*mpto*	-243	-218
-*mtar*	1	110
-*mtom*	-119	-168
-*naa	101	252
-*nack*	-253	-136
-*nad	-200	-241
-*nade*	43	228
-*nagr*	-26	151
-*napa*	102	-7
-*nar	167	17
-*nars*	-110	-5
-*nas	10	155
-*nbar*	36	121
-*nce	138	-19
-*nda	9	232
-*ndas*	178	-92
-*ndfa*	-150	-139
-*ndla*	-112	-115
-*ndno*	-211	-215
-*ndsa*	164	25
-*ndva*	103	4
-*need*	-15	134
-*neen*	-3	174
-*ner	93	-97
-*nes	-158	62
-*nfal*	-166	-135
-*nga	19	175
-*ngar*	-161	-43
-*nge	-42	109
-*nger*	-120	-100
-*ngre*	-54	92
-*nigh*	138	176
-*ning*	-170	-216
-*nisk*	-17	146
-*njur*	-159	-146
-*nkar*	-201	-306
-*nker*	-35	146
-*nkon*	124	20
-*nkt	-139	-181
-*nled*	-2	128
-*nly	216	2
-*nmal*	82	219
-*nod	-211	-215
-*nom	17	134
-*nsam*	32	198
-*nser*	-132	-123
-*nste*	-132	-169
-*nsti*	-71	-151
-*ntak*	94	-48
-*nua	-13	177
-*nuda*	136	41
-*nuku*	-9	164
-*nura*	-145	-131
-*nut	-73	189
-*nvuo*	176	8
-*nymo*	-35	142
-*oan	164	-6
-*obil*	12	164
-*ocke*	145	-20
-*odja*	-196	-170
-*odna*	-116	-150
-*odni*	-130	-185
-*odpr*	-134	-137
-*oga	-187	-180
-*ogar*	-124	-144
-*ogat*	64	-53
-*oger*	-177	-161
-*ogon*	169	-63
-*oice*	-17	141
-*oing*	125	157
-*oka	-6	218
-*okar*	-215	-239
-*oken*	171	72
-*oker*	-118	-62
-*okin*	-4	180
-*ola	-138	-171
-*olan*	-161	-65
-*olar*	64	183
-*olig*	-119	-149
-*olis*	58	189
-*olyc*	-1	103
-*oma	14	222
-*ome	63	145
-*omer*	118	214
-*omn	23	191
-*omna*	-156	-171
-*omni*	-178	-129
-*ompa*	18	137
-*oms	-243	-218
-*onet*	147	35
-*onig*	-4	159
-*onko*	124	20
-*onom*	126	246
-*onse*	-132	-123
-*onta*	161	22
-*ooki*	-11	130
-*oon	-5	174
-*oor	144	-28
-*opas*	13	143
-*ope	42	168
-*open*	86	127
-*opna*	282	4
-*ora	48	242
-*oral*	8	163
-*oran*	4	163
-*orde*	99	198
-*ords*	-61	-179
-*ore	86	276
-*oren*	13	171
-*orin*	-68	-158
-*orko*	111	20
-*orkr*	16	202
-*oroa*	63	142
-*orol*	-119	-149
-*orr	129	141
-*orse*	156	10
-*orti*	145	29
-*ortj*	13	190
-*orut*	130	-11
-*orvi*	-108	-121
-*osta*	195	-38
-*oste*	-50	-149
-*ota	-7	173
-*otad*	-138	-154
-*oto	92	-62
-*ots	-64	103
-*otsl*	237	43
-*oubl*	-149	-106
-*ould*	159	9
-*ound*	-41	132
-*ouri*	133	-17
-*ova	-146	-11
-*ove	198	4
-*over*	-42	191
-*ovit*	-29	139
-*ovs	61	205
-*paa	8	168
-*pade*	-162	-161
-*pain*	79	-58
-*pala*	127	233
-*papa*	136	64
-*pape*	-48	99
-*pas	13	143
-*pasa*	-86	-120
-*pave*	-120	-117
-*pela*	-113	49
-*pen	76	140
-*peng*	13	221
-*per	188	128
-*pile*	-62	-130
-*pipa*	108	2
-*plat*	13	144
-*plot*	237	43
-*pna	155	-5
-*pnar*	198	-18
-*pnin*	-107	-94
-*poli*	74	209
-*pomp*	20	123
-*por	-148	-133
-*prat*	47	-115
-*prec*	161	33
-*pric*	-161	-127
-*prit*	191	-17
-*pte	132	25
-*ptom*	-243	-218
-*pua	-206	-209
-*pufa*	154	32
-*pyst*	193	62
-*rack*	146	58
-*rad	-204	-237
-*rada*	-16	172
-*rads*	-72	-136
-*rago*	-125	-100
-*raka*	-167	-131
-*rakb*	12	135
-*rakn*	73	151
-*raks*	68	-61
-*rala*	-135	-134
-*rald*	8	163
-*raml*	-158	-38
-*ramp*	-213	-243
-*rapa*	-5	210
-*rapo*	-137	-128
-*rar	170	132
-*rate*	144	2
-*rato*	-184	-188
-*rats*	-140	-138
-*ravi*	-191	-244
-*rde	33	204
-*rdst*	-138	-199
-*reag*	236	3
-*reci*	161	33
-*rehd*	183	5
-*rek	-111	-114
-*ren	-69	62
-*renv*	176	8
-*revl*	-93	-115
-*rfor*	-8	137
-*rgie*	-168	-172
-*rida*	-165	-115
-*rige*	9	125
-*rik	139	-43
-*rike*	221	12
-*rin	71	-11
-*rint*	-172	-155
-*ris	-153	-161
-*rist*	136	-16
-*rit	175	79
-*riv	5	182
-*rivi*	17	169
-*rka	153	6
-*rkad*	-141	-71
-*rker*	162	29
-*rkor*	111	20
-*rkr	16	202
-*rkt	-6	135
-*rlam*	-63	-137
-*rlat*	8	118
-*rlig*	-187	-236
-*rmen*	101	-41
-*rnba*	36	121
-*rnen*	-20	126
-*rnin*	151	-13
-*roa	63	142
-*rodn*	-116	-150
-*roke*	-167	-118
-*roli*	-119	-149
-*ror	-34	228
-*rort*	-160	-164
-*rost*	5	-153
-*rot	-122	-38
-*rots*	-149	-134
-*roub*	-149	-106
-*roun*	-14	148
-*rov	-104	-143
-*rse	156	10
-*rsva*	125	120
-*rta	-75	-247
-*rten*	-132	-123
-*rtis*	145	29
-*rtja*	13	190
-*rtkl*	-107	-94
-*rtor*	-129	-107
-*ruck*	46	-69
-*ruse*	-122	-119
-*rut	132	-9
-*rvir*	-108	-121
-*ryg	11	150
-*rygt*	12	124
-*sade*	-106	-124
-*safe*	3	213
-*saga*	121	251
-*sage*	-124	-30
-*sagt*	-14	149
-*said*	-18	179
-*sais*	-1	116
-*salj*	10	101
-*sam	10	205
-*sama*	-97	-168
-*sar	125	192
-*sat	-187	-218
-*scha*	-20	106
-*selm*	87	32
-*seme*	-137	-110
-*sert*	-132	-123
-*sia	-290	-305
-*sing*	161	25
-*sjal*	-170	-82
-*sjuk*	-171	-106
-*skad*	-207	-165
-*skak*	169	-12
-*skal*	-4	198
-*skog*	12	214
-*skre*	-111	-114
-*skri*	303	168
-*skul*	92	326
-*slar*	-146	-205
-*slig*	247	112
-*slog*	-199	-174
-*slos*	-159	-142
-*slut*	290	265
-*smar*	-77	-136
-*snad*	18	151
-*snur*	-145	-131
-*sock*	189	-15
-*sogo*	-123	-111
-*somn*	-42	118
-*sone*	137	29
-*sova*	-237	-213
-*sove*	-88	57
-*sovi*	-29	139
-*spel*	-113	49
-*spri*	191	-17
-*staa*	178	113
-*stam*	-132	-91
-*stan*	141	106
-*stel*	-149	-159
-*ster*	-274	-197
-*stet*	58	-91
-*stma*	128	100
-*stod*	-155	-210
-*stor*	165	138
-*stra*	-107	-163
-*stro*	-187	-132
-*stus*	-166	-169
-*sty	193	62
-*sude*	216	2
-*sudi*	-123	-111
-*suge*	146	3
-*suic*	-163	-198
-*svag*	-156	-209
-*sval*	-42	-133
-*svan*	143	27
-*svar*	145	169
-*sver*	9	125
-*svim*	-193	-236
-*svul*	-219	-194
-*swit*	-128	-124
-*symp*	-243	-218
-*symt*	-119	-168
-*syns*	8	269
-*syst*	-22	141
-*taa	206	234
-*taan*	-80	97
-*tabl*	47	158
-*tad	-138	-154
-*tade*	-54	129
-*tagi*	-116	17
-*taki*	-172	-155
-*takt*	154	21
-*tals*	-129	-128
-*tama*	-20	166
-*tame*	-138	-137
-*tan	234	148
-*tank*	-208	-83
-*tar	258	95
-*tart*	-188	-185
-*tata*	-1	116
-*tch	-128	-124
-*tel	-194	-172
-*tern*	-80	100
-*them*	0	143
-*ther*	132	117
-*tial*	141	-23
-*tied*	4	139
-*tilb*	-84	73
-*tils*	-64	106
-*ting*	-184	-240
-*tiso*	145	29
-*tita*	247	165
-*tjan*	-41	92
-*tkla*	-107	-94
-*tmam*	13	112
-*toan*	164	-6
-*todj*	-196	-170
-*tom	-196	-254
-*toms*	-243	-218
-*toni*	-62	86
-*tor	-96	-203
-*tos	-124	-106
-*tral*	-162	-240
-*trap*	-105	76
-*tre	88	199
-*tres*	-95	-118
-*tror*	-42	168
-*trot*	-126	29
-*trou*	-149	-106
-*tryg*	12	200
-*tsat*	-154	-174
-*tsli*	237	43
-*tslo*	-159	-142
-*tuks*	-159	-172
-*tust*	-174	-178
-*tyre*	183	5
-*tyst*	-14	141
-*uble*	-149	-106
-*ucki*	46	-69
-*uda	136	41
-*uden*	137	7
-*udig*	-123	-111
-*udva*	-17	-147
-*ufar*	154	32
-*uft	82	-93
-*uger*	146	3
-*uici*	-163	-198
-*ukaa*	4	168
-*ukdo*	-7	153
-*uksi*	-223	-209
-*ukun*	-5	142
-*uld	158	87
-*ule	2	281
-*ulna*	-230	-201
-*umaa*	173	-23
-*umet*	-98	-182
-*una	83	135
-*unge*	-7	-118
-*unut*	-36	181
-*uola*	-138	-171
-*uoto*	176	8
-*upro*	-175	-179
-*urar*	-145	-131
-*uris*	114	-40
-*ury	-159	-146
-*usch*	110	138
-*usen*	-164	-161
-*uset*	177	58
-*uska*	-4	198
-*ust	1	154
-*usta*	-163	-177
-*uta	-182	-217
-*utad*	37	197
-*utar*	272	0
-*uter*	150	109
-*utin*	-183	-176
-*utsa*	-154	-174
-*uume*	-98	-182
-*uvud*	-43	-160
-*uxen*	-6	193
-*vade*	159	45
-*vag	-101	-157
-*vaga*	22	354
-*vagh*	-178	-155
-*vakn*	228	62
-*vald*	-194	-104
-*vale*	-10	109
-*valt*	-179	-98
-*van	144	63
-*vand*	60	243
-*var	-89	190
-*vara*	257	290
-*varf*	26	207
-*vart*	-163	-107
-*veck*	71	195
-*velt*	136	5
-*ven	119	155
-*ver	-84	149
-*vere*	176	8
-*verk*	-38	-117
-*veta*	-34	177
-*vets*	-159	-142
-*vfor*	-68	-158
-*vick*	148	-6
-*vid	-113	-187
-*viik*	-5	199
-*vile*	75	208
-*vili*	17	169
-*vilj*	1	117
-*vima*	-181	-220
-*vira*	-108	-121
-*visa*	2	187
-*vit	-89	59
-*vlad*	-93	-115
-*vmor*	-218	-280
-*voic*	-17	141
-*vore*	32	138
-*vrid*	-159	-150
-*vudv*	-17	-147
-*vuln*	-230	-201
-*vuot*	176	8
-*vuxe*	-6	193
-*wana*	6	115
-*week*	-1	175
-*wer	164	28
-*witc*	-128	-124
-*wkae*	122	-9
-*woke*	166	6
-*xan	11	113
-*xen	-6	193
-*ycka*	141	48
-*ycke*	-25	-192
-*yckt*	-4	122
-*yder*	279	51
-*ygt	12	124
-*ykel*	109	151
-*ykla*	123	1
-*ymer*	-154	-113
-*ymor*	-35	142
-*ympt*	-243	-218
-*ymto*	-119	-168
-*yns	8	269
-*yra	-190	-134
-*yreh*	183	5
-*ysna*	-64	92
-*yst	-14	141
-*yste*	-22	141
-*ysty*	193	62
-*yta	15	261
-@abuse	-134	-119
-@acting	157	-79
-@arm	143	-54
-@asthma	279	105
-@attack	-149	-115
-@attempt	162	129
-@backplace	49	-88
-@badshape	70	-124
-@balance	133	1
-@belly	-66	-145
-@bellybad	336	52
-@bellyhard	-145	-193
-@bleeding	-73	-160
-@blind	208	84
-@bloodout	-121	-120
-@breasts	-94	-185
-@breath	202	-176
-@breathsign	-160	-267
-@bulging	90	163
-@burnpain	-86	-184
-@burnsign	72	-33
-@cannot_cope	153	166
-@cant_move	237	-3
-@chest	-4	-129
-@chestpain	-46	-143
-@chestplace	9	-144
-@child	181	64
-@chronic	-91	70
-@coldsign	-300	-348
-@collect	12	135
-@confused	67	-134
-@coughs	158	-47
-@crashsign	43	-202
-@cuttool	11	190
-@cuturge	80	178
-@cutword	-176	-100
-@dead	241	97
-@deathword	-274	-122
-@despair	43	161
-@diabetes	138	-38
-@droop	-136	-136
-@drunk	154	131
-@dyspnea	-366	-319
-@effort	-72	121
-@electricbad	-117	-230
-@end	-205	-82
-@epilepsy	169	36
-@exposure	-285	-162
-@eye	134	-79
-@eyespots	-210	-182
-@fainted	-149	-210
-@fallen	-70	163
-@farewell	32	132
-@fathom	142	-113
-@fear_of	-171	-109
-@fetal	185	142
-@fever	-85	-165
-@floor	40	-146
-@force	-235	48
-@grand	19	188
-@headache	-17	-163
-@headpain	90	-92
-@headsign	-231	-81
-@heartword	-210	-136
-@hits	-225	-144
-@hopeless	-7	74
-@infant	289	76
-@infection	-209	-212
-@ingest	-99	55
-@innersign	-47	-171
-@jerk	-108	-225
-@ledgeact	123	218
-@legsign	-109	-223
-@lethargic	54	-139
-@lightsore	280	104
-@limb	162	-1
-@limbcut	-70	113
-@limbloss	-139	-72
-@limbpart	143	-9
-@longtime	126	-52
-@mania	-17	146
-@mottled	152	20
-@nausea	-47	-170
-@no_dyspnea	-183	-169
-@noair	296	26
-@noanswer	171	145
-@noeffect	203	63
-@nofeed	222	125
-@nomoves	145	12
-@nosleep	-42	131
-@nostop	314	131
-@notdose	-99	88
-@nourine	233	15
-@numbness	227	41
-@offender	34	183
-@often	-28	119
-@pain	-79	-185
-@para	122	-145
-@person	198	196
-@person3	23	148
-@pillword	-159	-38
-@postictal	-53	-115
-@pregnant	-107	-244
-@press	-70	-179
-@radiate	-150	-201
-@rashmark	71	-55
-@reaction	-164	-183
-@recent	153	243
-@rest	198	-25
-@seizure	-108	-225
-@severe	225	19
-@shakes	169	-12
-@shiver	152	-47
-@side	44	-119
-@sightloss	188	50
-@slur	164	-11
-@solemn	130	255
-@specialbad	-153	-128
-@speech	237	158
-@squeeze	-66	-194
-@strain	-144	-163
-@strange	192	182
-@sudden	304	72
-@suicidal	-73	323
-@swallow_hard	95	-41
-@swallowed	-142	44
-@swelling	-176	-108
-@tablet_of_brain	415	146
-@testicle	-146	-143
-@testsign	-158	-248
-@threat	14	126
-@throatclosed	-136	-169
-@throatill	24	-271
-@touch	-11	118
-@toucher	72	250
-@unconscious	333	30
-@upper	139	-61
-@urine_stuck	382	118
-@victim	-69	109
-@vision	134	-79
-@visionloss	-163	-225
-@vomiting	-16	-135
-@vomits	-33	-156
-@watched	78	310
-@wateraft	83	-105
-@weak	213	145
-@weird	133	33
-@winded	-191	-164
-@wish	172	275
-@wordless	99	185
-@worry	-169	-163
-a	202	161
-a aldri	-29	134
-a har	132	-14
-a ingen	25	128
-a int	-17	166
-a kan	138	158
-a presc	-111	-99
-a sager	5	159
-a svara	174	16
-a vet	110	6
-a … hon	9	146
-a … inget	123	1
-a … kunde	-12	116
-a … lyder	126	-34
-a … vakna	133	133
-abl*	-89	-108
-able	-89	-108
-able to	-89	-108
-able … go	-89	-108
-adiso … far	129	29
-aka	111	196
-aku*	-217	-220
-akut	-163	-189
-ala	-135	20
-ala om	9	170
-ala … jag	9	170
-ald*	16	158
-aldre	16	158
-aldri forr	140	1
-aldri ha	7	147
-aldri haft	110	-41
-aldri hant	143	25
-aldri slagi	-61	76
-aldri tankt	-108	-139
-aldri varit	154	71
-aldri … brost	-138	-113
-aldri … forut	146	28
-aldri … fots	7	147
-aldri … sa	225	94
-aldri … skoge	21	110
-alergier	-168	-172
-ali*	6	115
-alive	6	115
-alive anymo	6	115
-als men	106	-33
-als … jag	109	-81
-alt … svara	-3	88
-altsa har	8	114
-alved biter	116	75
-am … but	-127	-136
-amnin funge	-130	-115
-an men	27	124
-an orkar	9	110
-an … han	16	139
-ana*	-160	67
-anans och	-106	-96
-anans … andas	-106	-96
-anars	-110	-5
-anars far	95	142
-anars inget	-156	-178
-anars kaner	-87	-106
-anat	-107	56
-and	269	218
-and cant	133	-59
-and dont	64	153
-and hasnt	-3	137
-and not	183	86
-and there	159	-12
-and wont	194	80
-and … breat	127	-24
-and … cant	134	-47
-and … dont	-15	156
-and … pee	108	15
-and … sleep	-123	-144
-and … slept	-16	138
-and … wake	107	122
-and … wakin	105	-13
-anda	85	307
-anda ingen	13	145
-anda inte	70	257
-anda … leva	20	172
-anda … rol	9	114
-andan orkar	105	-6
-andas	178	-92
-andas att	104	-17
-andas int	167	35
-andas inte	304	49
-andas utan	-180	-172
-andas vil	14	140
-andas … ar	129	-22
-andas … hosta	-149	-130
-andas … jag	104	-17
-andas … orkar	121	-32
-andas … prata	-129	-136
-andas … probl	-127	-116
-andas … som	115	6
-andas … svara	128	-43
-andas … vakna	86	-16
-andet … orkar	125	-11
-andet … vil	80	-7
-andfa att	150	30
-andfa bara	-115	-113
-andfa … hon	150	30
-andfad	-142	-130
-andno bara	-123	-140
-andno och	-102	-77
-andno … feber	-108	-103
-andno … ingen	-102	-77
-andnod	-211	-215
-andrats	-140	-138
-andsa	164	25
-andsa inte	164	25
-anf*	-149	-115
-anfal	-149	-115
-anfal har	108	2
-anfal pa	-149	-115
-anfal som	157	1
-angel … sover	-136	-130
-ani*	-97	-147
-aning	-97	-147
-anl*	-2	128
-anled att	-2	128
-anledning	-2	128
-anm*	38	178
-anmal det	47	121
-anmal inte	24	156
-anmala	45	123
-anmaler	27	181
-anmalt	1	128
-ansik hange	-162	-131
-ansik sover	156	16
-ansik … dar	28	121
-any*	-7	193
-anymore	-35	142
-anyth witho	-111	-99
-anyth … a	-111	-99
-ar	-129	46
-ar #	-109	-102
-ar att	138	12
-ar det	-78	72
-ar farli	-148	-181
-ar fortf	162	37
-ar han	119	18
-ar hans	136	-5
-ar hjalp	-123	-110
-ar inget	115	142
-ar inte	-201	2
-ar jag	36	176
-ar kvar	20	189
-ar men	-156	-152
-ar nog	118	16
-ar som	-84	-64
-ar var	12	131
-ar vard	-1	102
-ar … a	69	124
-ar … akut	-127	-138
-ar … av	11	139
-ar … brato	-154	-151
-ar … depri	36	116
-ar … det	12	155
-ar … forla	112	24
-ar … forst	37	165
-ar … forvi	-108	-121
-ar … gravi	-154	-181
-ar … hant	125	23
-ar … har	31	108
-ar … henes	17	114
-ar … hos	44	143
-ar … hotad	-138	-154
-ar … ide	65	196
-ar … igar	-1	102
-ar … inget	52	181
-ar … kom	115	16
-ar … konst	-191	-161
-ar … konta	200	27
-ar … kvar	23	131
-ar … ledse	47	128
-ar … manis	17	121
-ar … med	-156	-161
-ar … min	18	151
-ar … mit	7	180
-ar … nar	149	133
-ar … paver	-136	-119
-ar … rad	-165	-155
-ar … rikti	118	30
-ar … sa	-109	-27
-ar … saker	37	163
-ar … sig	235	39
-ar … sjuk	-155	-2
-ar … skada	56	157
-ar … slo	-167	-170
-ar … stel	-146	-109
-ar … svag	-142	-130
-ar … svar	6	121
-ar … tryg	11	150
-ar … trygt	12	124
-ar … vaken	96	-22
-ar … vet	29	113
-ar … vi	-103	-158
-ar … vid	146	12
-aret men	-80	-112
-arg	7	198
-arg pa	-7	200
-arm funka	112	21
-arm jag	150	13
-arm kan	116	4
-arm … tandv	103	4
-arm*	49	-96
-armen	101	-41
-armen ar	-142	-130
-armen domna	-146	-130
-armen inte	136	-5
-armen lyder	160	17
-armen … ar	136	-5
-armen … et	102	47
-aro*	-14	148
-around	-14	148
-asa	-1	125
-asa ingen	13	111
-asa … racke	109	22
-asa … vet	13	111
-ast*	128	100
-astma nar	13	112
-astma som	136	23
-astma … hon	13	112
-astmamedicin	13	112
-at	-205	-43
-at dem	10	101
-at … men	-196	-188
-ata ar	-157	-151
-ata nar	11	113
-ata om	8	118
-ata … jag	8	118
-ata … sover	5	120
-ata … vi	11	113
-ate*	159	228
-ater inga	-116	-130
-ater int	-18	140
-ater inte	219	190
-ater … blodf	-149	-148
-ater … rycke	-31	100
-att	148	331
-att andas	-244	-178
-att armen	136	-5
-att barnb	36	121
-att det	21	266
-att finas	8	132
-att inte	53	237
-att jag	211	217
-att kana	156	13
-att laga	3	108
-att leva	5	135
-att loga	-146	-145
-att marka	140	2
-att mata	114	28
-att ni	56	139
-att nuda	136	41
-att om	2	156
-att papa	1	111
-att tita	-3	117
-att tryck	149	15
-att vakna	193	-7
-att … aldri	-34	84
-att … ar	-136	-36
-att … att	143	52
-att … behov	21	141
-att … berat	26	134
-att … det	177	110
-att … gor	53	234
-att … gora	18	186
-att … helre	6	121
-att … in	-95	-163
-att … inget	-1	102
-att … inte	77	186
-att … klara	10	133
-att … komer	16	118
-att … med	144	134
-att … mig	-138	-174
-att … pa	126	71
-att … sager	-98	-117
-att … ska	111	271
-att … skaka	-112	-107
-att … skriv	98	130
-att … slipe	23	182
-att … table	119	-17
-att … vaga	21	110
-av bil	123	1
-av det	-191	-180
-av utan	11	139
-av vem	107	-3
-av … dar	-94	-97
-av … det	107	-3
-av … kraks	123	1
-av … mer	20	121
-av … mig	11	139
-av … sover	-139	-159
-avdel vil	15	156
-avf*	-68	-158
-avforingen	-121	-120
-avske … svara	-19	112
-bab*	218	90
-baby	218	90
-baby wont	158	-15
-baby … wkae	122	-9
-badru … sluta	105	-24
-baj*	-83	-189
-bajsa	-138	-155
-bajsa pa	-212	-203
-bajsat	-103	-131
-bak … har	100	24
-bakfy fast	-128	-104
-bakfy … jag	-128	-104
-bal	-146	-143
-bal blama	-146	-143
-ban*	-177	-94
-bar	209	72
-bar inte	267	145
-bar … benen	206	40
-bar … sen	139	21
-bar*	-46	208
-bara	15	227
-bara dar	28	121
-bara inte	6	210
-bara … det	13	129
-bara … finas	-7	116
-bara … klara	102	-7
-bara … leva	-10	107
-bara … och	23	174
-bara … vakna	-12	170
-barn	-130	-31
-barn har	-91	-121
-barn jag	4	146
-barn … onska	33	101
-barnb ska	36	121
-barnb … hita	36	121
-barnbarna	36	121
-barne darfo	-113	-129
-barne fans	11	96
-barne inte	74	159
-barne kan	197	20
-barne kans	-106	-118
-barne kisar	156	14
-barne skrek	-111	-114
-barne vet	27	167
-barne vil	-161	-136
-barne … hade	11	96
-barne … sluta	-113	-129
-barnen	-20	126
-bast om	27	94
-bast … han	27	94
-bat*	33	136
-batre	88	199
-batre av	104	142
-batre men	105	8
-batre om	59	174
-batre utan	13	176
-batre … en	24	126
-batre … han	-32	118
-batre … jag	34	154
-be	119	281
-be alive	6	115
-be aroun	-14	148
-be … anymo	6	115
-be … to	-20	94
-bebis ater	248	9
-bebis har	197	6
-bebis nar	9	146
-bebis som	123	13
-bebis … gar	-106	-102
-bebis … hon	9	146
-bebis … sig	162	16
-bee*	-89	-108
-been	-89	-108
-been able	-89	-108
-been … to	-89	-108
-beh*	78	331
-behal korti	125	14
-behala	175	41
-behov ingen	30	257
-behov inte	-81	58
-behov mig	25	188
-behov … boka	38	127
-behov … dar	6	103
-behov … det	35	122
-behov … sova	30	215
-behova	57	180
-behover	17	267
-behovs	61	205
-bek*	-154	-113
-bekymer	-154	-113
-ben hange	161	32
-benen som	217	77
-benet bar	184	41
-ber*	-111	114
-berata	-36	166
-besva als	-200	-202
-besva behov	-101	-106
-besvar	-138	-40
-bil	123	37
-bil kraks	123	1
-bil … a	123	1
-biten	-108	-99
-biter … krakt	103	11
-bla inte	-99	-80
-bla … slap	-99	-80
-bla*	-235	-166
-black kunde	150	34
-blama fast	94	7
-blama … anmal	24	156
-blama … hon	94	7
-blasa	-157	-136
-blasa hjalp	-94	-73
-bleed wont	143	-16
-bleed … stop	143	-16
-blekt … kan	109	24
-blekt … orkar	129	12
-blev	-163	-74
-blev biten	-108	-99
-blev inte	-167	-174
-blev … pakor	-137	-126
-bli	35	308
-bli aldre	16	158
-bli arg	1	111
-bli radad	24	186
-bli rakbl	12	135
-bli*	96	213
-blir	178	277
-blir inget	6	158
-blir … batre	170	-21
-blir … mer	6	158
-blo*	-120	-171
-blod	-151	-177
-blod i	-121	-120
-blod ingen	-140	-115
-blod … avfor	-121	-120
-bloda ater	-112	-116
-blode inte	-138	-96
-blode nasta	-123	-112
-blode … kan	112	-3
-blode … mer	-106	-116
-blode … nu	-143	-139
-blode … sluta	100	-16
-bloder	-138	-96
-blodn gar	150	2
-blodn men	113	47
-blodn nu	-175	-163
-blodn och	-118	-117
-blodn sluta	135	-21
-blodn … jateo	113	47
-blodn … kaner	-109	-98
-blodn … vark	-123	-92
-blodning	-84	-160
-blodningar	-122	-88
-blodp utan	-119	-115
-blodp … tid	-119	-115
-blodprov	-119	-115
-bloju som	-120	-110
-blood	97	-57
-boj*	-84	-132
-boja	-84	-132
-boja knat	-139	-121
-boka	49	216
-bokar	-202	-237
-bokar den	-177	-206
-bol ser	136	-9
-bor*	-109	42
-borde	-50	121
-borde aldri	7	147
-borde har	11	119
-borde … ha	12	173
-borde … leva	16	132
-bort	-84	-138
-bort hon	4	127
-bort … ring	-114	-140
-borta vil	136	19
-bosan ser	0	108
-bra hosta	-149	-130
-bra jag	14	146
-bra pa	-10	109
-bra … kvale	-10	109
-bra*	-172	-215
-brada kan	174	50
-bradska	-60	-127
-brakar	-132	-113
-brand svara	-31	100
-bratom	-154	-151
-bre*	-158	-213
-breat but	160	-28
-breathing	-165	-148
-bredv … far	-30	104
-brevl langr	-123	-117
-brevl … hon	-123	-117
-brevladan	-93	-115
-bro kan	-111	-103
-bro*	111	-80
-brost egent	158	49
-brost ingen	-116	-88
-brost inte	-137	-104
-brost men	154	52
-brost och	141	-16
-brost som	159	-6
-brost … andfa	-146	-113
-brost … andno	-110	-72
-brost … ar	161	16
-brost … hon	80	-7
-brost … kan	154	52
-brost … mer	158	49
-brost … svart	-136	-94
-brostsmartor	-138	-113
-broth hasnt	9	136
-broth … slept	9	136
-bru*	192	143
-bruka aldri	28	164
-bruka kan	138	53
-bryr mig	31	224
-bul*	-163	-208
-busen … kan	21	163
-but	-43	-160
-but … dont	-127	-136
-by	-22	127
-byt*	12	178
-cant cope	2	171
-che*	-177	-149
-chest	-177	-149
-cig*	-4	122
-cigar mot	-4	122
-cigar … min	-4	122
-cigaret	-4	122
-cop*	2	171
-cope	2	171
-cou*	183	-38
-could	159	9
-could not	159	9
-could … move	159	9
-cyk*	136	122
-cykel mins	113	-9
-cykla	123	1
-cykla utan	123	1
-cykla … hjalm	123	1
-dad	141	-9
-dad cant	116	-14
-dad … lift	116	-14
-dag	-196	-187
-dag nej	58	125
-dagar	-113	-86
-dagar nej	-99	-112
-dagar … ar	122	4
-dal*	-109	-183
-daligt	-74	-152
-dan gor	-92	-78
-dan*	-141	-158
-danger	-141	-158
-dar	-78	-6
-dar bara	-94	-97
-dar det	36	188
-dar han	-74	49
-dar magen	132	25
-dar man	0	109
-dar … inte	-42	98
-darif hjalp	124	-2
-de gar	182	9
-de int	-187	-200
-de … det	28	154
-de … mig	18	127
-dem	45	159
-dem ar	10	101
-dem dar	6	103
-dem ha	35	122
-dem … han	6	103
-dem … kaner	-3	115
-demen … orkar	16	161
-den	-121	-209
-den inte	190	108
-den kan	126	28
-den langr	-107	-114
-den orkar	134	-5
-den som	18	132
-den … ga	140	23
-den … haler	-14	141
-den … klaga	18	132
-den … vil	143	23
-dep*	-181	-195
-depri jag	36	116
-depri … har	44	107
-des … jag	-17	129
-det	30	330
-det aldri	131	19
-det an	15	177
-det ar	39	178
-det batre	11	249
-det blir	117	206
-det blode	98	128
-det dar	-94	-97
-det fins	-10	111
-det gar	67	169
-det gick	16	182
-det gor	81	177
-det hande	135	7
-det har	-126	-76
-det inget	93	235
-det inte	-36	132
-det kom	-28	85
-det racke	9	101
-det slape	143	14
-det sluta	130	-62
-det spela	43	115
-det stame	-138	-137
-det stral	-135	-134
-det til	14	178
-det utan	-189	-180
-det val	-13	130
-det var	34	274
-det vil	131	27
-det … anda	13	145
-det … ar	15	180
-det … att	-23	95
-det … direk	-135	-120
-det … farli	-147	-179
-det … fins	24	128
-det … gick	71	-11
-det … gor	-145	-148
-det … han	-123	-145
-det … men	110	114
-det … mer	17	170
-det … nan	17	163
-det … om	34	170
-det … ont	60	271
-det … syns	27	177
-det … til	18	129
-det … undra	-158	-180
-det … var	8	216
-die	-209	-231
-djupt far	-141	-114
-djupt sager	-12	119
-djupt … hon	-12	119
-do	-205	-82
-do ar	-108	-146
-do eler	-84	-119
-do ifran	-113	-129
-do jag	-120	-153
-do … ar	-102	-135
-do … bara	-108	-146
-do … barne	-113	-129
-do … sa	-84	-119
-dod*	-103	-142
-dog … vil	-133	-140
-doi*	115	-19
-doing	115	-19
-doing anyth	115	-19
-dokum anmal	24	156
-dom	45	179
-dom an	11	119
-dom mig	21	110
-dom vet	30	99
-dom*	-224	-187
-domna inte	-146	-130
-domna … langr	-146	-130
-domnar	-146	-130
-domning	-138	-108
-dont feel	4	154
-dont wana	6	115
-dont … be	6	115
-dor	29	154
-dor om	-191	-195
-dor utan	29	154
-dor … hon	-132	-123
-dor … jag	-126	-141
-dor*	5	165
-doren	5	165
-doter … att	9	86
-dra*	58	-96
-drag … sen	105	6
-dragn … som	-84	-64
-drick men	18	113
-drick och	98	-6
-drick … finge	98	-6
-dru*	91	-53
-druck jobad	-128	-104
-druck nat	107	14
-druck … nat	-128	-104
-druck … och	107	14
-druckit	46	-69
-du kan	13	118
-dubel kan	121	49
-dus*	110	138
-duschat	13	138
-eft*	-20	338
-efter	-38	305
-efter helge	40	211
-efter nat	19	136
-efter … behov	19	163
-efter … jag	18	149
-efter … nat	21	117
-efter … orkar	105	-6
-ege*	58	115
-egent bara	132	143
-egent mer	158	49
-egent … en	88	33
-egent … klar	21	141
-ei henge	-122	-122
-ei kipua	-137	-126
-ei kuume	-63	-126
-ei ois	31	137
-ei rinta	-161	-145
-ei … eika	-192	-158
-ei … kuume	-116	-116
-ei … nukun	-5	142
-eik*	-46	-157
-eika	-46	-157
-ela*	-11	159
-elaa	2	122
-elamaa	-1	116
-ele*	-209	-294
-eler	-196	-263
-eler sa	-121	-199
-eler svart	-136	-94
-eler … att	-136	-94
-eler … bara	-180	-189
-elev vagar	14	117
-eleve vil	10	112
-eme*	127	-20
-emelan	127	-20
-en cigar	-4	122
-en haluu	2	122
-en jaksa	-1	116
-en kile	23	138
-en minut	-16	129
-en nat	17	159
-en not	126	49
-en ole	-297	-306
-en olyck	-1	103
-en … blode	-106	-116
-en … enaa	-10	241
-en … fast	-128	-104
-en … hitar	-112	-115
-en … jag	5	157
-en … kan	203	-3
-en … kunde	150	34
-en … min	-1	103
-en … mins	143	90
-en … mot	-4	122
-en … orkar	32	112
-en … ser	136	-9
-en … somn	23	132
-en … til	14	242
-ena*	92	245
-enaa	99	253
-enaa elaa	2	122
-enaa tata	-1	116
-enaa … elama	-1	116
-enoug to	-1	141
-ens*	32	198
-ensam	32	198
-ensam har	-91	-121
-ensam jag	-4	114
-epile som	129	34
-ert	37	195
-ert fel	37	195
-et … som	7	150
-eta ei	-137	-150
-eve*	70	156
-even	70	156
-explo … var	-131	-115
-fa	165	125
-fa i	166	-1
-fa yrsel	87	32
-faceb … att	11	118
-famil skada	-112	-115
-famil … han	-112	-115
-familj	63	167
-familjen	-113	-139
-fan	146	110
-fan ingen	117	-11
-fan inte	16	170
-fan … finas	-1	128
-fan … luft	117	-11
-fan … mer	9	145
-fans hade	11	96
-fans … jag	11	96
-far	212	86
-far fan	117	-11
-far ga	-144	-58
-far glas	-158	-189
-far hene	123	-3
-far inga	3	152
-far ingen	131	74
-far int	50	162
-far inte	260	91
-far nar	0	109
-far sova	-136	-128
-far … behal	166	35
-far … fram	222	4
-far … ga	11	258
-far … grata	-10	95
-far … i	147	-7
-far … inte	164	20
-far … konta	97	-132
-far … lamna	-28	96
-far … liv	296	20
-far … luft	199	-100
-far … mat	-4	163
-far … ogonk	124	20
-far … pa	-131	-121
-far … penga	6	141
-far … prata	10	155
-far … sa	36	120
-far … saga	-22	195
-far … se	-30	104
-far … stop	149	-12
-far … trafa	12	145
-far … ut	-170	-121
-far … veta	96	229
-far*	-103	-289
-fara	21	-144
-fara men	-58	-139
-farligt	-114	-249
-fart har	-155	-122
-farva … svara	-10	132
-fas*	44	-126
-fast	65	-89
-fat	-211	-190
-fat mat	11	113
-fat mens	-109	-102
-fat ut	150	28
-fat … ar	-109	-102
-fat … sen	11	113
-fat*	148	271
-fata inte	104	-18
-fata … langr	104	-18
-fatar	102	199
-fatar inte	90	185
-fatar … kan	13	118
-fatar … va	-14	116
-fatar … vad	142	-7
-fatar … varfo	7	155
-feber bara	93	9
-feber inget	-159	-152
-feber kan	117	40
-feber men	23	165
-feber och	-154	-146
-feber tal	177	59
-feber … #	98	6
-feber … anat	-125	-113
-feber … andno	-110	-72
-feber … blod	-120	-88
-feber … hosta	-39	75
-feber … jag	30	171
-feber … kaner	148	26
-feber … vil	115	4
-fee*	145	161
-feel	4	154
-fel	26	218
-fel jag	-2	108
-fel kan	121	27
-fel … krope	1	107
-fest … vakna	73	-15
-fev*	-236	-253
-fever	-236	-253
-fever no	-165	-152
-fick inte	133	89
-fick luft	-123	-121
-fick … fram	121	14
-fin*	150	355
-finas	8	132
-fingr fast	-16	129
-fingr lyde	99	5
-fingr lyder	147	44
-fingr … jag	-100	62
-fins	66	325
-fins det	22	126
-fins inget	33	164
-fins inte	8	149
-fins mer	17	193
-fins … att	8	117
-fins … inget	7	145
-fins … inte	24	126
-fins … kvar	16	111
-fins … menin	16	155
-fire anyth	-111	-99
-flack forsv	143	27
-flack … blasa	-148	-132
-flamt … kan	137	5
-fler frago	-128	-130
-fler tider	20	117
-flick ar	147	9
-flyta	9	118
-flyta pa	9	118
-flyta … mig	9	118
-folk som	14	172
-for … far	197	32
-for … jag	46	148
-for … komer	0	160
-for … om	6	172
-fora … men	-80	-112
-foran	4	163
-foran hon	-5	100
-foran … ar	-5	100
-forgi … har	-18	120
-forla men	112	24
-forla o	8	118
-forla … om	8	118
-forla … ser	112	24
-forlamad	112	24
-forlamningar	-130	-143
-forlat	8	118
-forr	129	141
-forr ilama	107	-7
-forr … och	107	-7
-forse vet	-25	84
-forst gange	37	165
-forst inte	26	-213
-forst utan	-106	-118
-forst … ar	12	120
-forst … barne	-106	-118
-forst … fraga	-148	-139
-forst … frago	105	23
-forst … vad	77	-125
-forstar	-31	-213
-forsv inte	205	46
-forsvan	143	27
-fort att	98	-6
-fort … jag	98	-6
-fortj inte	14	187
-fortj … att	-7	112
-fortj … mat	30	146
-fortjanar	13	190
-forut	130	-11
-forvirad	-108	-121
-fot*	160	138
-fots	7	147
-fragor	-125	-100
-fran … mins	107	18
-fri*	-3	180
-friti … att	6	97
-friviligt	17	169
-fru far	128	9
-fru vil	-10	148
-fru … att	8	143
-frun har	41	183
-fruse utan	-122	-119
-fruse … feber	-122	-119
-frusen	-122	-119
-ful fast	111	8
-ful … gar	122	4
-ful … han	107	14
-ful … har	122	8
-funge … han	-130	-115
-funge … jag	109	3
-funka inte	123	32
-fyr*	-190	-134
-fyra	-190	-134
-ga bort	140	23
-ga darif	124	-2
-ga hem	44	281
-ga int	78	141
-ga til	-203	-231
-ga ut	-22	116
-ga utan	87	32
-ga … att	87	32
-ga … brevl	-93	-115
-ga … har	15	156
-ga … hjalp	124	-2
-ga … hon	10	112
-ga … konse	-132	-123
-ga … na	11	141
-ga … om	6	97
-ga … skola	-186	-189
-ga … toale	172	13
-ga … toan	133	16
-gamal … vil	105	16
-gan*	89	160
-gang ringe	10	140
-gang … jag	10	140
-gang … smart	-115	-106
-gange utan	167	4
-gange … att	167	4
-gange … gar	99	16
-gangen	41	203
-ganger	167	4
-gapar … vil	-14	131
-gapsk tils	-123	-121
-gapsk … jag	-123	-121
-gar	259	112
-gar att	5	132
-gar int	131	-27
-gar inte	182	56
-gar kans	-138	-113
-gar over	234	34
-gar … att	209	58
-gar … bort	-115	-164
-gar … fa	224	1
-gar … gatan	-3	117
-gar … i	-183	-178
-gar … laga	3	108
-gar … marke	-17	105
-gar … ner	159	64
-gar … och	139	107
-gar … rikti	155	39
-gar … rot	-112	-94
-gar … vet	88	-24
-gat*	-72	43
-gatan	-3	117
-gatan utan	-3	117
-gatan … att	-3	117
-gav	134	22
-gav ingen	134	22
-gav … efekt	134	22
-ge sig	3	-161
-ge … och	140	4
-genom … sa	11	129
-ger mig	12	147
-ger sig	-169	-143
-ger … hitar	-124	-144
-ger … trots	-149	-134
-gic*	42	179
-gick	42	179
-gick inte	4	114
-gick over	71	-11
-gick til	18	129
-gick … med	71	-11
-gifti … har	10	133
-gjord saker	-14	98
-gjord … inte	35	147
-gjord … jag	-20	88
-gjorde	-46	129
-gjort det	-21	196
-gjort … an	15	177
-gjort … hor	20	121
-gla*	-115	-108
-glas	-114	-174
-glasogon	-123	-111
-go for	-89	-108
-goi*	-13	173
-going	-13	173
-golve … gar	124	13
-golve … svara	128	-90
-goodb and	-17	81
-gor att	-156	-199
-gor det	-117	-151
-gor inte	-118	-150
-gor kan	133	30
-gor nat	12	120
-gor ont	-99	75
-gor … bebis	-163	-146
-gor … ikval	12	120
-gor … kan	155	66
-gor … ljud	165	14
-gor … nu	-145	-148
-gor … ont	-53	-131
-gor … som	-7	134
-gor*	-40	191
-gora	-40	191
-gora det	-4	141
-gora mig	-158	-213
-gora nagot	11	149
-gora nat	7	153
-gora … ila	-140	-177
-gra*	112	-37
-grata	146	13
-grata ogon	121	-6
-grate … ens	-8	106
-grater	154	16
-gravi men	167	16
-gravi … feber	-135	-103
-gravi … mense	135	14
-gravid	-113	-187
-gro*	-128	-84
-grot	-129	-121
-grot bara	-114	-95
-grot … brost	-114	-95
-ha brost	148	51
-ha fots	7	147
-ha ga	11	141
-ha grot	-129	-121
-ha ljus	112	15
-ha mit	33	101
-ha svalt	-144	-138
-ha … barn	33	101
-ha … batre	-3	199
-ha … mama	17	108
-ha … nagot	-144	-138
-ha … och	165	102
-ha … varfo	17	108
-had	205	10
-hade det	32	138
-hade jag	11	96
-hade not	91	-13
-hade … i	91	-13
-hade … inte	32	138
-hade … redan	11	96
-haf*	110	-104
-haft	110	-104
-haft brost	-138	-113
-haft na	-146	-159
-haft sa	174	43
-haft … ar	115	16
-haft … ont	174	43
-hakan gar	131	46
-hal*	45	117
-haler	19	141
-haler mig	26	115
-halsb som	160	7
-halse hosta	163	25
-halse kan	174	-12
-halse … far	176	-15
-halse … kan	183	29
-halse … vagad	-14	136
-halua kuola	-138	-171
-halua … olen	-138	-171
-haluu	2	122
-haluu enaa	2	122
-haluu … elaa	2	122
-halv … sover	156	16
-han andas	177	31
-han ar	-194	-79
-han blev	-137	-126
-han far	99	220
-han forst	96	23
-han grate	134	-21
-han inget	-125	-138
-han kan	228	-44
-han kaner	198	146
-han lysna	34	120
-han menad	10	131
-han menar	33	155
-han orkar	235	64
-han reage	104	-22
-han slar	-175	-45
-han sluta	-7	204
-han svalj	128	15
-han svara	130	-3
-han svima	-104	-151
-han tryck	-4	122
-han vakna	226	6
-han vet	138	25
-han … att	138	107
-han … behov	13	104
-han … drick	9	114
-han … druck	145	19
-han … eta	-137	-150
-han … far	-130	-154
-han … funit	27	94
-han … heraa	172	19
-han … kaner	113	-28
-han … mig	-196	-208
-han … orkar	38	150
-han … sa	-127	-128
-han … typ	-155	-144
-han … vil	82	135
-hand lyder	117	17
-hand vet	-127	-104
-hande inget	135	7
-hande vil	120	6
-hander	154	95
-hange med	89	14
-hange … med	161	32
-hange … talet	-162	-131
-hans	136	0
-hant	-136	-260
-hant forut	143	25
-har ar	45	186
-har bara	-8	132
-har da	22	126
-har det	148	94
-har han	-59	-134
-har hant	-239	-277
-har har	121	78
-har i	8	181
-har ingen	194	231
-har int	-170	5
-har rort	-160	-164
-har vil	-91	-121
-har … aldri	107	-29
-har … andra	-140	-138
-har … anmal	1	128
-har … atit	-37	77
-har … att	-20	267
-har … av	-183	-158
-har … barn	-91	-121
-har … batre	9	138
-har … besva	-182	-184
-har … dusch	13	138
-har … fat	-181	-141
-har … haft	92	-70
-har … hjalp	67	-38
-har … inte	-135	-223
-har … jag	16	142
-har … kanse	118	0
-har … kant	193	6
-har … kisat	228	61
-har … korko	111	20
-har … kunat	60	-93
-har … mat	-165	-143
-har … menin	2	143
-har … mig	-196	-225
-har … nanst	107	18
-har … ont	-11	-139
-har … ork	-43	66
-har … puls	176	-5
-har … rort	147	-11
-har … sagt	-14	149
-har … sar	123	29
-har … sjalv	-136	-179
-har … skada	-133	-143
-har … skola	15	127
-har … slagi	-56	101
-har … smart	125	25
-har … sovit	32	317
-har … spark	101	18
-har … svalt	-125	-116
-har … svima	-222	-182
-har … symto	-91	-135
-har … tagit	-117	17
-har … tanka	-112	-141
-har … tankt	-108	-139
-hard	-116	-112
-hard i	-127	-105
-hard … could	-127	-105
-hart	-141	26
-has	132	-46
-has no	100	-48
-has … pulse	133	0
-hasnt woken	166	6
-haste mins	107	18
-haste … hon	107	18
-hatar … nar	-155	-151
-hav*	93	180
-have	84	168
-haven been	-89	-108
-haven … able	-89	-108
-he	178	45
-he cant	132	21
-he has	133	0
-he wont	159	70
-he would	0	116
-he … let	-18	128
-he … move	97	-18
-he … stop	7	170
-he … wake	125	-68
-hel*	53	119
-hela … men	-116	-116
-hela … vile	120	-3
-helgen	40	211
-helpo ilman	20	123
-helpo … minua	20	123
-helpo … mua	31	137
-helpompaa	18	137
-helt … vet	116	16
-helt … vil	136	19
-hem	-13	250
-hem har	15	156
-hem hon	10	112
-hem om	6	97
-hem … han	6	97
-hem … har	10	112
-hem … strim	15	156
-hem*	99	263
-hema	96	258
-hema inte	23	130
-hema pa	-7	126
-hema … besva	-109	-100
-hema … nat	23	130
-hema … tre	-7	126
-hen*	87	169
-hene	76	251
-hene inte	123	-3
-hene … ar	17	158
-hene … att	123	-3
-henes	41	218
-henes fel	19	176
-her	-3	205
-her*	106	160
-hin*	153	110
-hiner	138	61
-hiner inte	125	67
-hita en	36	121
-hita mig	-12	112
-hita … om	14	118
-hitade	-160	-183
-hitar inget	-175	-150
-hitar inte	-59	-236
-hitar … mig	21	110
-hitar … orden	-9	-127
-hitar … puls	167	0
-hitar … tandl	-112	-115
-hitar … var	-124	-144
-hja*	176	-34
-hjalm	172	0
-hjalm pakor	123	1
-hjalm … av	123	1
-hjalp	152	124
-hjalp batre	9	125
-hjalp inte	210	-6
-hjalp kan	246	-6
-hjalp mig	18	225
-hjalp … ens	-40	86
-hjalp … har	126	80
-hjalp … jag	13	146
-hjalp … langr	15	236
-hjalp … lika	-12	94
-hjalp … table	-123	-110
-hjalper	213	33
-hjalpte	132	25
-hjartklapning	-107	-94
-hofte kan	125	25
-hog*	-177	-161
-hoger	-177	-161
-hoger att	124	8
-hoger … funka	112	21
-hoger … gar	136	41
-hoger … hange	133	30
-hoger … jag	124	8
-hoger … kan	130	30
-hogra vil	141	22
-hom*	17	138
-home	17	138
-hon	-35	61
-hon andas	151	44
-hon andsa	164	25
-hon ar	-109	-174
-hon forst	187	42
-hon gor	158	14
-hon hitar	126	-13
-hon hosta	112	1
-hon inte	-54	82
-hon kan	121	-9
-hon kramp	-162	-161
-hon opnar	127	7
-hon orkar	188	40
-hon prata	116	91
-hon reage	117	13
-hon sa	120	1
-hon skrik	100	19
-hon slipe	19	172
-hon sover	-4	227
-hon svara	151	27
-hon vagar	-12	147
-hon vakna	195	30
-hon … att	70	230
-hon … behov	44	149
-hon … det	0	-134
-hon … fortf	132	18
-hon … ger	20	164
-hon … har	108	60
-hon … morgo	107	18
-hon … om	-128	-70
-hon … orkar	-16	-97
-hon … prata	110	0
-hon … sig	-20	-123
-hon … skaka	146	11
-hon … slagi	94	7
-hon … sluta	41	220
-hon … sover	4	127
-hon … star	3	92
-hon … svalt	21	120
-hon … ta	80	-7
-hon … tanke	2	149
-hon … vil	150	135
-hon*	157	278
-honom	126	245
-honom inte	-1	129
-honom klock	130	13
-honom … ar	130	13
-honom … sager	-7	83
-hop*	13	143
-hopas	13	143
-hopas jag	13	143
-hopas … inte	13	143
-hor	-159	-59
-hor inte	-165	-114
-hor … roste	-204	-203
-horde	150	50
-horde inte	147	5
-horde … vad	120	1
-hos	44	143
-hos mig	44	143
-hos*	128	-28
-hosta gar	-126	-107
-hosta jag	-10	107
-hosta sa	-136	-128
-hosta utan	-141	-125
-hosta vet	5	113
-hosta … andno	-141	-125
-hosta … jag	-136	-128
-hosta … langr	202	13
-hosta … och	-145	-142
-hosta … vil	99	124
-hostar	120	-61
-hot*	-220	-221
-hotad	-138	-154
-hunde nar	26	123
-hunde om	21	147
-hunde … jag	34	173
-hur	-96	77
-hur manga	9	114
-hur … dor	29	154
-hus*	49	167
-husba suden	86	-26
-huset	4	132
-huv*	-10	-146
-huvud bara	-134	-105
-huvud gor	-140	-121
-huvud och	-133	-143
-huvud … kan	128	62
-huvud … trota	-134	-105
-huvudvark	-17	-147
-i	-29	178
-i armen	102	47
-i avfor	-121	-120
-i brost	-44	-118
-i cant	205	279
-i dont	-17	234
-i famil	-113	-139
-i han	91	-13
-i honom	137	-24
-i magen	-148	-142
-i morse	156	10
-i nacke	-117	-104
-i nat	159	80
-i said	-2	119
-i skola	8	114
-i suden	191	5
-i sveri	9	125
-i trapo	-137	-128
-i wont	-18	224
-i would	-6	157
-i … altsa	8	114
-i … bar	185	33
-i … bara	-122	-98
-i … be	7	211
-i … breat	-26	-129
-i … cope	-4	118
-i … egent	158	49
-i … fast	140	77
-i … feel	198	174
-i … finis	124	-35
-i … gar	155	18
-i … get	168	-19
-i … go	-6	114
-i … hosta	163	25
-i … inga	-112	-91
-i … ingen	-213	-188
-i … inte	-137	-104
-i … kans	-138	-113
-i … keep	-8	192
-i … know	28	183
-i … komer	147	13
-i … kraks	91	-13
-i … langr	-179	-172
-i … pa	-114	-110
-i … see	-21	156
-i … ser	77	-29
-i … skada	-112	-115
-i … skule	-2	109
-i … svara	133	16
-i … tal	146	35
-i … vet	106	117
-i … wana	6	115
-ide	81	241
-ide langr	23	201
-if	-83	136
-ifr*	-113	-129
-ifran	-113	-129
-ifran barne	-113	-129
-ifran … darfo	-113	-129
-iga*	160	22
-igar	160	22
-igar anars	-111	-120
-igar … andno	-113	-106
-igen … djupt	-11	153
-igen … kan	-11	114
-ihop svara	152	-20
-ila	-193	-93
-ila behov	-105	-140
-ila eler	30	116
-ila jag	-132	-147
-ila … bara	-112	-166
-ila … sa	30	116
-ilama … kant	146	49
-im … and	-111	32
-imo*	42	176
-imorgon	42	176
-in	-198	-50
-in dange	-141	-158
-in utan	30	157
-in … att	30	157
-in … fast	-16	129
-inga alerg	-168	-172
-inga andra	-139	-159
-inga besva	-290	-308
-inga blodn	-122	-88
-inga fler	-128	-130
-inga forla	-130	-143
-inga marke	-17	105
-inga medic	-130	-144
-inga morka	-112	-140
-inga penga	24	175
-inga prick	-143	-108
-inga sjalv	-138	-199
-inga symto	-119	-168
-inga talsv	-129	-128
-inga tanka	-121	-162
-inga varka	144	19
-inga … als	-151	-172
-inga … frago	-128	-130
-inga … pa	-152	-171
-inga … tanka	-139	-173
-ingen anat	-120	-122
-ingen andno	-171	-179
-ingen aning	-97	-147
-ingen ar	-127	-160
-ingen att	-46	135
-ingen behov	42	212
-ingen blasa	-157	-136
-ingen blev	-108	-99
-ingen blod	-119	-117
-ingen blodn	-84	-160
-ingen brads	-60	-127
-ingen domni	-138	-108
-ingen famil	63	167
-ingen fara	21	-144
-ingen feber	-178	-191
-ingen har	-238	-276
-ingen hjalp	10	178
-ingen hos	44	143
-ingen huvud	-16	-148
-ingen i	-113	-139
-ingen ide	81	241
-ingen komer	1	212
-ingen kramp	-109	-119
-ingen kris	-153	-161
-ingen lakar	-6	105
-ingen mat	-12	148
-ingen ogonk	124	20
-ingen pa	-37	116
-ingen plats	13	144
-ingen ring	-161	-183
-ingen ringa	-3	129
-ingen rodna	-116	-150
-ingen rol	91	247
-ingen sager	-98	-117
-ingen ser	39	279
-ingen ska	-23	190
-ingen skada	-117	-140
-ingen slar	-204	-254
-ingen smart	-25	-137
-ingen stres	-95	-118
-ingen svagh	-178	-155
-ingen svuln	-179	-158
-ingen tandl	-112	-115
-ingen tandv	103	4
-ingen trapa	-11	157
-ingen var	-131	-115
-ingen vark	-119	-43
-ingen … att	11	172
-ingen … behov	27	170
-ingen … biten	-108	-99
-ingen … famil	-113	-139
-ingen … hita	25	187
-ingen … hjalp	-6	105
-ingen … hur	9	114
-ingen … i	-184	-208
-ingen … langr	38	241
-ingen … mama	-98	-117
-ingen … mig	-39	94
-ingen … prata	-7	135
-ingen … ringa	6	127
-ingen … rort	-160	-164
-ingen … sig	-5	145
-ingen … slagi	-183	-193
-inget akut	-147	-170
-inget av	-190	-198
-inget blod	-135	-164
-inget farli	-112	-123
-inget fel	105	121
-inget har	-237	-263
-inget ila	13	147
-inget konst	162	84
-inget korko	111	20
-inget ljud	170	-3
-inget ont	-241	-188
-inget rot	-157	-145
-inget som	29	200
-inget … als	56	-82
-inget … det	-190	-198
-inget … haler	26	115
-inget … hant	-239	-277
-inget … i	-205	-222
-inget … pa	105	121
-inget … sa	111	20
-inget … syns	3	124
-inget … ut	113	2
-inget … vard	-1	102
-inj*	-159	-146
-injury	-159	-146
-insul vil	152	25
-insul vile	96	-13
-insul … at	110	-20
-int bal	-146	-143
-int de	-181	-200
-int e	-189	-185
-int fat	-130	-161
-int fins	10	168
-int na	8	128
-int ork	3	128
-int sig	158	37
-int slap	109	17
-int ta	-47	78
-int tagit	11	119
-int … att	36	121
-int … dom	11	119
-int … mer	52	195
-int … mig	-15	118
-int … na	-194	-113
-inte aka	131	134
-inte als	-68	-132
-inte andfa	-142	-130
-inte andra	-140	-138
-inte anmal	-5	145
-inte ar	164	184
-inte at	-165	-177
-inte ata	110	204
-inte ater	-23	113
-inte av	10	129
-inte bajsa	-183	-168
-inte barn	-91	-121
-inte barne	11	96
-inte batre	115	-10
-inte behal	175	41
-inte behov	-15	129
-inte berat	-14	184
-inte bla	-125	-111
-inte bli	25	171
-inte boja	-84	-132
-inte boka	38	127
-inte bokar	-163	-190
-inte bra	-175	-79
-inte brato	-154	-151
-inte det	5	134
-inte do	-242	-276
-inte dusch	13	138
-inte far	-128	-197
-inte fat	-164	-115
-inte fins	18	161
-inte flyta	33	120
-inte forla	112	24
-inte forvi	-108	-121
-inte frivi	17	169
-inte gar	78	67
-inte ger	-169	-119
-inte gick	71	-11
-inte gjort	61	193
-inte gor	-179	-141
-inte gravi	-230	-228
-inte haler	-14	141
-inte han	-30	155
-inte hart	-11	135
-inte hema	23	130
-inte henes	17	114
-inte hjalp	30	162
-inte hor	27	154
-inte huvud	-183	-129
-inte i	-189	-170
-inte ila	-127	-62
-inte kans	-10	109
-inte kliva	-24	105
-inte knapa	102	-7
-inte konst	-213	-205
-inte kora	-24	105
-inte kunat	-119	-140
-inte kvar	72	255
-inte laker	-129	-133
-inte lakto	-124	-106
-inte lamna	8	185
-inte lange	-42	81
-inte lata	18	209
-inte leva	31	232
-inte lova	12	120
-inte manis	17	121
-inte med	-103	-73
-inte menin	129	4
-inte mig	-136	-55
-inte min	32	192
-inte mins	21	117
-inte mit	7	180
-inte mota	13	153
-inte mycke	-57	-127
-inte ner	187	49
-inte ogone	210	33
-inte om	-84	66
-inte ont	-157	-237
-inte opna	149	27
-inte oroli	-119	-149
-inte pakor	-137	-126
-inte pasad	-82	-113
-inte paver	-136	-119
-inte pipa	108	2
-inte polis	17	161
-inte prata	-108	-175
-inte rad	-176	-179
-inte ramla	-177	-103
-inte roste	-140	-161
-inte rot	-163	-138
-inte sa	124	-16
-inte saga	91	210
-inte sager	8	118
-inte salje	10	101
-inte se	-30	104
-inte ser	9	145
-inte sjuk	-95	100
-inte ska	30	258
-inte skriv	22	140
-inte skule	9	196
-inte slagi	112	129
-inte slap	-125	-108
-inte slapa	-63	66
-inte slo	-207	-192
-inte sover	-167	-145
-inte sovit	-11	162
-inte star	90	163
-inte stel	-201	-133
-inte stodj	-196	-170
-inte svag	-193	-181
-inte svara	189	85
-inte svart	-229	-198
-inte svima	-189	-124
-inte syns	27	177
-inte table	32	170
-inte tagit	-120	-34
-inte tanke	9	178
-inte til	122	218
-inte tilba	35	160
-inte tita	194	7
-inte trot	-71	51
-inte tryg	11	150
-inte trygt	12	124
-inte vaga	21	110
-inte var	-56	145
-inte vara	88	188
-inte veta	96	229
-inte vil	-95	122
-inte vile	-10	252
-inte vilja	1	117
-inte visa	-14	131
-inte vrida	-166	-148
-inte … aldre	16	158
-inte … altsa	-136	-161
-inte … anmal	47	121
-inte … astma	13	112
-inte … at	-150	-111
-inte … att	-24	216
-inte … bajsa	-165	-153
-inte … barn	16	174
-inte … bli	13	270
-inte … bort	140	23
-inte … bra	124	24
-inte … dar	180	216
-inte … darif	124	-2
-inte … de	9	133
-inte … den	-178	-247
-inte … det	-50	181
-inte … doren	5	165
-inte … drick	98	-6
-inte … fans	11	96
-inte … far	105	197
-inte … fel	31	161
-inte … forla	8	118
-inte … fran	-176	-183
-inte … gange	37	165
-inte … glas	-158	-189
-inte … gravi	137	109
-inte … grot	-129	-121
-inte … han	-126	-124
-inte … hans	136	0
-inte … har	-225	-221
-inte … hem	33	227
-inte … hema	27	213
-inte … hene	67	151
-inte … henes	57	165
-inte … hon	136	7
-inte … honom	176	104
-inte … huset	4	132
-inte … ifran	-113	-129
-inte … imorg	3	154
-inte … jacka	102	-7
-inte … knat	-139	-121
-inte … korti	125	14
-inte … kvar	36	201
-inte … lakar	119	18
-inte … lamna	-8	116
-inte … langr	18	83
-inte … laxan	11	113
-inte … liga	146	7
-inte … livet	-133	-140
-inte … ljus	149	12
-inte … loga	-146	-145
-inte … luft	99	-67
-inte … mama	34	242
-inte … mat	53	115
-inte … mata	114	28
-inte … mens	-109	-102
-inte … mer	102	220
-inte … mig	-107	-143
-inte … min	-136	56
-inte … minut	-13	94
-inte … mobil	12	164
-inte … mot	131	46
-inte … mycke	146	-15
-inte … nagot	-131	49
-inte … nan	63	192
-inte … nar	11	113
-inte … nasta	-5	162
-inte … nuda	136	41
-inte … och	-167	-156
-inte … olyck	-1	103
-inte … om	-132	-79
-inte … ont	-109	-201
-inte … over	268	32
-inte … prata	125	-33
-inte … preci	147	46
-inte … radad	20	152
-inte … resa	115	-7
-inte … sager	-12	119
-inte … sjalv	-161	-180
-inte … skamt	-15	74
-inte … skola	23	130
-inte … sluta	-5	100
-inte … sova	-237	-213
-inte … sta	156	79
-inte … svalt	-144	-138
-inte … svara	43	138
-inte … til	-110	-170
-inte … trapo	-137	-128
-inte … tryck	149	15
-inte … under	13	136
-inte … up	144	89
-inte … vad	145	160
-inte … vanli	164	29
-inte … var	32	128
-inte … vara	-36	119
-inte … vem	7	143
-inte … vil	23	142
-is	139	137
-is no	12	130
-is not	151	-24
-is … and	110	152
-is … way	27	143
-it	45	181
-ja vet	8	166
-jackan	102	-7
-jag	89	294
-jag ar	-178	29
-jag behov	40	135
-jag blode	-184	-192
-jag borde	62	215
-jag drick	-175	-172
-jag far	295	258
-jag fick	75	138
-jag fins	17	175
-jag forst	-72	-198
-jag fortj	12	158
-jag gjord	-9	163
-jag grate	-8	106
-jag har	60	214
-jag hiner	-51	148
-jag hitar	120	-6
-jag hor	-131	-142
-jag horde	120	1
-jag ingen	77	170
-jag inte	48	244
-jag kaner	188	58
-jag klara	9	275
-jag komer	68	295
-jag kunde	33	152
-jag litar	-7	161
-jag mar	-180	-172
-jag nar	-92	-115
-jag orkar	-107	1
-jag palar	16	107
-jag rakna	28	154
-jag ramla	100	200
-jag roker	-145	-142
-jag ser	164	149
-jag ska	80	248
-jag skamt	1	110
-jag skule	2	153
-jag slipe	29	130
-jag sover	18	131
-jag sveta	-133	-122
-jag tog	32	170
-jag tror	-104	35
-jag vagar	53	257
-jag vet	199	305
-jag vil	-45	135
-jag vile	-11	174
-jag … als	-87	-106
-jag … anda	19	184
-jag … andas	54	-60
-jag … ar	27	193
-jag … att	-124	-141
-jag … bara	-4	137
-jag … bokar	-163	-190
-jag … bry	-2	109
-jag … den	137	27
-jag … fan	128	12
-jag … fans	45	249
-jag … fick	-125	-116
-jag … fins	60	227
-jag … funit	27	112
-jag … gjort	126	161
-jag … gor	12	120
-jag … har	-113	22
-jag … hene	123	-3
-jag … kan	266	71
-jag … kaner	77	140
-jag … kisa	148	48
-jag … koma	12	174
-jag … kvar	52	212
-jag … lyder	24	121
-jag … lyfta	161	63
-jag … mins	21	117
-jag … naten	10	133
-jag … orkar	112	133
-jag … pa	2	148
-jag … plots	143	41
-jag … sager	8	118
-jag … salje	10	101
-jag … ska	27	272
-jag … sova	-159	-183
-jag … sover	-148	-163
-jag … star	102	120
-jag … svara	89	-21
-jag … svens	14	146
-jag … vad	31	158
-jag … vagar	135	-9
-jag … vakna	26	217
-jag … var	6	163
-jag … vil	39	260
-jag … vile	-64	180
-jag … vilja	1	117
-jaksa enaa	-1	116
-jaksa … tata	-1	116
-jaksais	-1	116
-jalke … kipua	-137	-126
-jatem kan	112	-3
-job	51	210
-jobet … att	-136	-134
-jok*	-34	163
-jos mua	31	137
-journ att	35	155
-journ … jag	35	155
-jul … forst	-106	-118
-jus*	4	159
-just	4	159
-kaf*	-197	-189
-kafe	-183	-179
-kai*	3	159
-kaiki … helpo	18	137
-kakel komer	115	15
-kalt kan	109	24
-kan	179	64
-kan andas	-168	-152
-kan drick	98	-6
-kan ej	196	22
-kan han	142	21
-kan int	179	140
-kan inte	75	-68
-kan lamna	-8	116
-kan laxan	11	113
-kan liga	146	7
-kan mer	-4	114
-kan plots	220	60
-kan prata	180	15
-kan sova	-112	-71
-kan sta	167	3
-kan … ands	172	20
-kan … ata	-171	-139
-kan … berat	-34	123
-kan … boja	102	-67
-kan … fa	234	-4
-kan … ga	219	38
-kan … ha	-183	-194
-kan … hala	231	9
-kan … hjalp	30	162
-kan … hopa	151	54
-kan … hosta	135	8
-kan … kana	241	33
-kan … kisa	371	111
-kan … kliva	-24	105
-kan … kora	-24	105
-kan … lasa	183	12
-kan … lata	12	135
-kan … leva	22	119
-kan … liga	250	4
-kan … lova	37	168
-kan … lyft	-144	-132
-kan … opna	150	-7
-kan … prata	125	132
-kan … rak	126	-4
-kan … resa	85	137
-kan … ringa	-26	120
-kan … rora	250	25
-kan … saga	162	146
-kan … slapa	-111	-103
-kan … sluta	-235	33
-kan … somna	-155	-183
-kan … sova	-301	-265
-kan … sta	242	26
-kan … stopa	163	-13
-kan … svalj	172	-3
-kan … ta	141	5
-kan … tita	182	3
-kan … up	116	4
-kan … vara	117	-51
-kan … vrida	-250	-197
-kan … yrsel	87	32
-kan*	186	65
-kana	154	45
-kaner	147	24
-kaner den	137	27
-kaner inga	115	11
-kaner inte	137	-57
-kaner jag	46	-77
-kaner mig	-175	-171
-kaner mins	6	142
-kaner … benen	146	-8
-kaner … for	-9	153
-kaner … foste	115	11
-kaner … i	-130	-104
-kaner … inget	-51	-109
-kaner … nar	236	53
-kanin ater	-150	-144
-kans bra	-10	109
-kans inget	-138	-113
-kans … nu	-138	-113
-kans … pa	-10	109
-kant sa	146	49
-kant … har	146	49
-kas*	141	15
-kasi	141	15
-kasi ei	141	15
-kasi … nouse	141	15
-katen vakna	-153	-130
-katen … vore	32	138
-kil*	26	154
-kilar mar	30	116
-kile	23	144
-kis*	260	23
-kisar	259	22
-kisar inget	168	1
-kisar inte	190	16
-kisar nasta	139	12
-kla*	-17	166
-klader	0	145
-klara mig	-188	-185
-klara naten	10	133
-klara os	-9	105
-klara … av	-105	-116
-klara … batre	3	138
-klara … en	-29	87
-klara … inte	16	159
-klara … knapa	102	-7
-klara … mer	1	185
-kli*	-140	-19
-kliva	-24	105
-kliva ur	-24	105
-kn	155	3
-kn inte	155	3
-kn … andsa	155	3
-knana … har	180	38
-knapa	102	-7
-knapa jacka	102	-7
-knat	-139	-121
-kniv blode	-106	-116
-kniva … att	9	120
-knufa … nar	18	131
-kok*	199	86
-kolap … svara	158	2
-kom	-202	-271
-kom ingen	-28	85
-kom inte	-199	-196
-kom*	99	275
-koma	14	222
-koma … att	13	177
-komer	101	181
-komer hita	14	118
-komer inget	167	2
-komer inte	0	117
-komer ut	113	2
-komer … at	-165	-177
-komer … behov	37	182
-komer … finas	6	135
-komer … ihag	-53	-115
-komer … kvar	20	123
-komer … ljud	116	2
-komer … mig	20	144
-komer … och	139	1
-komer … vara	29	138
-kon*	-73	-198
-konserten	-132	-123
-konst sag	93	-28
-konst … gar	123	33
-konst … vet	85	25
-kora	-24	105
-kora och	-24	105
-kora … kan	-24	105
-korko sa	111	20
-korko … jag	111	20
-korkort	111	20
-kou*	133	-17
-kouri eika	133	-17
-kouri … lopu	133	-17
-kouristaa	135	-9
-kra*	-141	-174
-kraks	68	-61
-kraks a	123	1
-kraks inte	-195	-153
-kraks men	-120	-114
-kraks … ater	-130	-95
-kraks … gar	164	24
-kraks … mins	123	1
-kraks … vil	161	27
-kramp	-109	-119
-kramp han	-109	-119
-kramp inte	-191	-177
-kramp … bara	-109	-119
-kramp … hon	-191	-177
-kramp … vakna	151	31
-krampade	-162	-161
-kri*	-153	-161
-kris	-153	-161
-kro*	20	161
-kroge kan	12	120
-krope det	1	107
-krope svara	133	16
-krope … ar	1	107
-krope … svara	86	-16
-kropen	14	141
-kuk*	5	204
-kukaa ei	4	168
-kukaan	4	168
-kun*	181	35
-kunat	-119	-140
-kunat bajsa	-165	-153
-kunat … pa	-148	-150
-kunde	188	30
-kunde int	36	118
-kunde inte	151	-50
-kunde … fa	128	13
-kunde … hala	160	35
-kunde … inte	149	23
-kunde … knyta	99	5
-kunde … prata	270	48
-kunde … saga	249	31
-kunde … ta	-12	116
-kuola	-138	-171
-kuola olen	-138	-171
-kuola … vain	-138	-171
-kuume leiki	-109	-90
-kuume muta	133	26
-kuume sanoi	-116	-116
-kuume … aiti	-116	-116
-kuume … rinas	133	26
-kuumeta	-98	-182
-kva*	-3	189
-kval … vet	12	127
-kvalen	-10	109
-kvar	-40	183
-kvar da	23	131
-kvar pa	20	123
-kvar til	39	136
-kvar utan	-2	132
-kvar … honom	-2	132
-kvar … manda	20	123
-kvart	140	12
-kvi*	148	-6
-lada vet	10	121
-lag … har	-155	-122
-lag*	56	161
-laga	3	108
-laga jag	3	108
-laga … ger	3	108
-lak*	-154	-164
-lakar att	11	118
-lakar hjalp	-6	105
-lakar vakna	87	32
-lakar … det	11	118
-lakar … mig	-6	105
-lakare	28	109
-laker	-180	-185
-laktos	-124	-106
-lam*	106	217
-lamna	-20	184
-lamna huset	4	132
-lamna mig	37	145
-lamnar	5	143
-lampa … vet	105	10
-lan*	-52	106
-lang somn	23	132
-lange	-29	120
-lange jag	19	144
-lange somna	-111	-114
-lange … sedan	-111	-114
-langr #	-107	-114
-langr bara	97	7
-langr hon	-171	-169
-langr … blir	-123	-117
-langr … hon	16	121
-langr … stona	97	7
-langr … vile	30	162
-langre	-60	64
-lar*	16	126
-laren	21	114
-laren ingen	21	114
-laren sa	3	119
-laren … kan	5	131
-laren … vet	21	114
-las*	129	149
-lat*	241	106
-lata	12	212
-lata bli	5	183
-lata … rakbl	12	135
-latar om	10	117
-latar … jag	10	117
-later os	11	113
-later … fast	107	14
-latia eika	141	-23
-latiala	107	-19
-laugh … hard	-127	-105
-lax*	11	113
-laxan	11	113
-laxan min	11	113
-left … and	150	8
-legs and	108	15
-leka … liger	136	19
-leker … vakna	147	25
-leta efter	-36	134
-lev*	-29	187
-leva	28	269
-leva utan	10	95
-leva … ar	-128	-137
-leva … honom	10	95
-levande	22	182
-lie	170	37
-lif*	-4	159
-life	-4	159
-life isnt	-4	159
-life … worth	-4	159
-lig*	137	124
-liga	138	110
-liga med	-33	144
-litar	1	181
-litar inte	-7	161
-litar … pa	-7	161
-liten … kaner	-203	-169
-liv*	-145	-197
-livet	-145	-197
-livet av	-145	-197
-livet har	2	143
-livet sover	26	139
-livet … mig	-145	-197
-lju*	285	25
-ljud	226	0
-ljus	149	12
-log*	-239	-245
-loga	-187	-180
-loga in	-187	-180
-logar	-124	-144
-logar in	-124	-144
-lorda … vil	19	141
-los	94	118
-los det	-12	116
-lov*	15	175
-lova	12	120
-lova att	12	149
-lova … jag	12	120
-luf*	123	-76
-luft	82	-93
-lufte racke	177	43
-lukta … orkar	106	29
-lungo funge	109	3
-lyd*	297	36
-lyde … nu	99	5
-lyder	279	51
-lyder honom	104	-26
-lyder inte	239	48
-lys*	-64	92
-lysna inte	19	156
-lysna … nar	18	151
-lysnade	18	151
-ma	-51	226
-ma bra	-9	100
-ma en	2	122
-ma … haluu	2	122
-mag*	-150	-170
-magen	-169	-174
-magen att	179	11
-magen nar	31	121
-magen som	166	61
-magen … bajsa	-151	-132
-magen … det	43	140
-magen … jag	219	6
-magen … orkar	121	6
-magen … sig	145	10
-magen … sover	39	128
-magen … vil	-138	-129
-magsj far	155	46
-makaa latia	107	-19
-mam*	-136	52
-mama	-127	66
-mama ar	18	151
-mama att	0	105
-mama det	18	151
-mama har	11	170
-mama kan	223	47
-mama pa	-98	-117
-mama vakna	126	41
-mama vet	30	110
-mama vil	17	108
-mama … ar	18	151
-mama … att	-227	-193
-mama … det	0	105
-mama … en	-98	-117
-mama … inte	17	108
-mama … mig	18	156
-mama … veta	-95	-125
-mama … vil	23	99
-man	-78	124
-man dor	29	154
-man far	-4	117
-man fata	104	-18
-man forst	-138	-105
-man inte	-107	19
-man kan	38	122
-man logar	-124	-144
-man utan	18	149
-man … att	14	176
-man … kan	197	42
-man … kaner	7	152
-man*	-172	-1
-manad … vil	-114	-95
-manga	14	145
-maniska	2	165
-mar	-151	-218
-mar … ila	-127	-62
-mar*	244	194
-marka	185	33
-marka det	140	2
-marke inte	126	10
-marke men	-17	105
-marke … jag	-17	105
-marken	-17	105
-marker	162	29
-markt	-6	135
-mat	-47	188
-mat sen	11	113
-mat … igar	11	113
-mat*	31	-103
-mata	114	28
-mata bara	113	27
-mata … hi	113	27
-matar mig	12	142
-match mins	-106	-91
-maten	123	13
-me	-127	128
-med att	21	168
-med honom	3	211
-med inte	89	14
-med mig	-173	-81
-med samar	71	-11
-med skola	23	130
-med … det	71	-11
-med … igen	13	168
-med … leva	5	135
-med … nar	21	133
-med … nu	-156	-161
-med … som	15	211
-med*	-224	-168
-mediciner	-128	-99
-medvetslos	-142	-125
-mej … man	0	109
-men	-222	-296
-men at	110	-20
-men har	-196	-217
-men ingen	-168	-88
-men inget	-249	-300
-men int	120	-88
-men inte	-197	-220
-men kan	141	97
-men sover	-136	-130
-men vagad	-14	136
-men vagar	99	175
-men vakna	86	-16
-men … blev	-124	-126
-men … blod	-120	-114
-men … far	57	157
-men … feber	-190	-179
-men … gar	85	154
-men … gav	134	22
-men … gick	4	114
-men … hande	164	21
-men … horde	120	1
-men … i	172	1
-men … kaner	92	-20
-men … menar	30	151
-men … nasta	-123	-112
-men … nu	-161	-129
-men … orkar	-46	83
-men … plots	148	49
-men … racke	9	101
-men … rot	-109	-88
-men … sig	154	6
-men*	-3	155
-menad inget	8	128
-menade	12	152
-menar	32	165
-menar inget	33	155
-menin jag	129	4
-menin med	5	135
-menin orkar	6	127
-menin … att	5	135
-menin … hade	129	4
-meningen	129	4
-mens	-78	-142
-mens ar	-109	-102
-mens … #	-109	-102
-mer	117	342
-mer han	109	43
-mer ja	11	141
-mer jag	6	145
-mer … geer	11	141
-mer … har	8	114
-mer … siter	108	2
-mesia … behov	12	114
-mie*	141	108
-mies	126	-29
-mies ei	126	-29
-mies … hengi	114	0
-mig	-205	19
-mig aldri	-144	-151
-mig an	16	139
-mig asa	13	111
-mig blama	-98	-113
-mig dar	38	187
-mig det	29	142
-mig i	30	125
-mig ila	-162	-207
-mig inte	-208	-168
-mig jag	-142	6
-mig kan	-162	-117
-mig klade	11	96
-mig langr	43	237
-mig los	-12	116
-mig mama	17	108
-mig mer	28	159
-mig nar	-151	-96
-mig nu	-156	-161
-mig och	-42	-143
-mig sover	-139	-159
-mig varfo	17	108
-mig vi	-175	-184
-mig … ansik	28	121
-mig … att	162	60
-mig … avslu	-6	105
-mig … behov	-178	-196
-mig … det	-125	-92
-mig … han	-202	-140
-mig … hotad	-127	-136
-mig … jag	-225	-192
-mig … langr	-132	-89
-mig … laren	21	114
-mig … min	13	112
-mig … nar	12	148
-mig … om	67	195
-mig … sag	93	-28
-mig … ska	36	176
-mig … smart	-113	-87
-mig … tanke	24	96
-mig … vi	-116	-128
-mig … vil	18	200
-migra har	115	16
-migra … jag	115	16
-min	-78	149
-min astma	13	112
-min mama	18	151
-min … andas	150	24
-min … att	23	237
-min … det	18	151
-min … far	108	89
-min … fata	104	-18
-min … kan	194	9
-min … nar	13	112
-min … sluta	-24	97
-min … vil	-132	-61
-min*	125	297
-mina … om	23	137
-mind wont	-128	-124
-mind … switc	-128	-124
-mins	31	149
-mins han	-132	-140
-mins hon	107	18
-mins inget	113	228
-mins … andra	-106	-91
-mins … efter	9	153
-mins … inget	-132	-140
-mins … inte	107	18
-mins … och	93	127
-mins … vad	141	28
-minua	-13	177
-minut	-16	129
-minut til	-16	129
-minut utan	103	17
-minut … ensam	-13	94
-minut … kanse	103	17
-minut … kunde	122	9
-mis*	2	165
-mit	-94	38
-mit barn	20	181
-mit … jag	33	101
-mitaan	-83	98
-mjolk gar	-106	-102
-mob*	12	164
-mobil vagar	14	171
-moder komer	139	1
-more	-33	160
-morgo skule	-2	109
-morgo utan	-112	-108
-morgo … jag	-2	109
-morgo … kafe	-112	-108
-morgo … kan	-96	-118
-morgonen	-112	-108
-morka	-112	-140
-morka tanka	-112	-140
-morkb … orkar	97	4
-mormo hitar	158	19
-mormo kan	125	4
-morsa om	10	101
-morsa … jag	10	101
-morse	156	10
-morse bar	124	16
-morse … lyde	99	5
-mot	86	155
-mot brost	195	70
-mot min	-4	122
-mot … arm	-4	122
-mot … har	108	2
-mot … jag	1	117
-mot*	-13	219
-mota	13	153
-mov*	189	13
-move	189	13
-move my	159	9
-mua	31	137
-mua ei	31	137
-mua … ois	31	137
-mungi … med	89	14
-my	188	115
-my broth	9	136
-my mind	-128	-124
-my … suden	100	-34
-mycke feber	93	9
-mycke jag	-120	-128
-mycke kan	126	47
-mycke … bara	93	9
-mygbe … anat	-120	-122
-na	-75	71
-na mer	55	119
-na … ja	11	141
-nac*	-227	-189
-nacke	-134	-127
-nacke ar	-146	-109
-nacke gar	197	22
-nacke stel	136	20
-nacken	-133	-115
-nacks ingen	-122	-124
-nacks … feber	-122	-124
-nagel orkar	106	29
-nagon	-10	96
-nagon och	105	24
-nagon … kan	117	34
-nagon … tid	42	139
-nagon … tycke	105	24
-nagot ala	-144	-138
-nagot vi	-125	-116
-nagot … hitad	-125	-116
-nagot … table	-144	-138
-nagra	-26	151
-naken … nagon	5	124
-nan	-35	149
-nanst men	164	32
-nanst … efter	107	18
-nar	-203	28
-nar det	43	174
-nar han	-130	-88
-nar hon	-96	19
-nar inte	-92	-115
-nar jag	-44	116
-nar vi	20	180
-nar … inte	-170	78
-nar … langr	-92	-115
-nar … ser	25	180
-nas*	172	179
-nasbl som	163	31
-nasta	-2	190
-nasta inget	200	39
-nasta tid	-5	162
-nasta … ringe	10	140
-nastan	160	0
-nat	171	295
-nat bara	21	120
-nat ikval	12	120
-nat jag	46	197
-nat kan	123	4
-nat och	135	91
-nat vil	23	130
-nat … do	23	130
-nat … inte	23	169
-nat … kan	145	13
-nat … ler	107	14
-nat … spara	21	120
-naten kaner	-132	-140
-nee*	-15	134
-nej	-297	-188
-nej aldri	-153	-152
-nej det	-130	-149
-nej inte	-208	-187
-nej … als	-141	-131
-nej … ar	-95	30
-nej … av	-94	-97
-nej … far	124	20
-nej … gar	143	9
-nej … har	-286	-264
-nej … kan	109	133
-nej … kramp	-152	-140
-nej … ont	-154	-118
-nej … slar	-135	-155
-nej … stame	-138	-137
-nej … svara	172	10
-nej … svima	-110	-105
-ner	76	-124
-ner mot	131	46
-ner … brost	131	46
-never had	155	22
-next week	-7	140
-ni	35	269
-ni inte	-14	147
-ni kan	30	162
-ni slipe	-8	151
-ni … mig	77	200
-nice … bara	-7	116
-nitro hjalp	179	30
-no fever	-276	-259
-no injur	-159	-146
-no other	-176	-161
-no sympt	-198	-177
-no troub	-130	-116
-no … breat	-130	-116
-no … pain	-173	-139
-no … sympt	-152	-146
-nog inget	117	4
-not i	91	-13
-not in	-141	-158
-not move	159	9
-not suici	-138	-177
-not … dange	-141	-158
-not … my	159	9
-now	139	-14
-nu bar	137	19
-nu far	91	-25
-nu fins	19	148
-nu kan	-66	-198
-nu kaner	130	3
-nu lyder	126	-34
-nu orkar	174	1
-nu svara	-50	142
-nu … det	124	117
-nu … har	106	17
-nu … ja	180	5
-nu … jag	70	-98
-nu … pipa	108	2
-nud*	136	41
-nuda	136	41
-nuk*	19	233
-nukunut	-4	153
-ny	-173	-126
-ny tid	24	178
-ny … jag	25	154
-o bara	-7	116
-o kan	129	183
-o svara	60	100
-o vil	131	9
-o … sig	124	8
-och	-44	147
-och aldri	12	172
-och ar	252	43
-och behov	18	179
-och blode	-178	-152
-och far	122	18
-och forst	54	-93
-och gar	141	59
-och hitar	134	44
-och inga	-156	-141
-och ingen	-95	48
-och inte	-6	130
-och kan	173	92
-och kaner	191	-3
-och opnar	132	-25
-och orkar	244	-94
-och prata	-129	-136
-och reage	173	27
-och sluta	100	-16
-och sover	29	132
-och suger	126	4
-och svara	36	171
-och vagar	29	260
-och vakna	216	39
-och vet	98	-54
-och … ar	77	175
-och … att	154	211
-och … bar	146	46
-och … behov	-7	135
-och … besva	-101	-106
-och … brost	-102	-77
-och … far	294	130
-och … forsv	197	40
-och … gar	196	156
-och … hitar	131	96
-och … jag	-34	150
-och … kan	151	-91
-och … kaner	159	39
-och … koma	23	181
-och … litar	3	126
-och … ont	-131	-123
-och … opna	1	154
-och … orkar	17	-173
-och … skamt	1	110
-och … som	142	139
-och … svalj	128	15
-och … ta	11	96
-och … tanke	43	209
-och … vakna	75	223
-och … vil	144	71
-of	-205	-155
-oga … smart	147	23
-oga*	64	-53
-ogat	64	-53
-ogat kan	134	15
-ogat ser	126	4
-ogo*	204	-29
-ogone langr	97	7
-ogone … bara	97	7
-ogone … vi	145	1
-ogonen	214	63
-ogonkontakt	124	20
-ois	31	137
-ole kuume	-116	-116
-ole nukun	-5	142
-ole … sanoi	-116	-116
-ole … viiko	-5	174
-oly*	-1	103
-olyck min	-1	103
-olyck … man	-1	103
-olycka	-1	103
-om	-95	184
-om det	-131	-29
-om hon	-79	99
-om ingen	21	241
-om inte	-28	267
-om jag	-103	80
-om ni	0	166
-om … aldri	50	127
-om … barne	11	96
-om … berat	6	97
-om … gar	14	126
-om … gor	-92	-78
-om … han	44	182
-om … hitar	27	201
-om … inte	-134	51
-om … kaner	-132	-140
-om … kom	9	118
-om … om	21	147
-omt men	-109	-88
-on velto	117	6
-ont	-119	-166
-ont a	-2	151
-ont att	149	-5
-ont bara	-151	-159
-ont bebis	-197	-180
-ont fraga	19	116
-ont gor	-117	-153
-ont har	-170	-190
-ont i	-79	-154
-ont nanst	114	-25
-ont nar	-97	-99
-ont nu	-130	-176
-ont preci	161	33
-ont v	-92	-78
-ont … #	-92	-78
-ont … armen	102	47
-ont … brost	-213	-175
-ont … hes	-112	-116
-ont … jag	-53	-158
-ont … men	158	57
-ont … och	105	24
-ont … spark	-197	-180
-opn*	282	4
-opna	180	32
-opna det	163	18
-opnar	198	-18
-opnar inte	179	7
-opnar … ogone	180	15
-ord … forst	96	20
-orden komer	129	-3
-ork	25	147
-ork ja	3	128
-ork … vara	3	128
-orkar fan	9	145
-orkar ga	-105	-122
-orkar inget	-173	-209
-orkar int	142	122
-orkar mer	9	185
-orkar orkar	21	180
-orkar svara	93	9
-orkar … ata	102	-15
-orkar … bry	6	127
-orkar … finas	21	127
-orkar … grata	183	30
-orkar … kampa	10	167
-orkar … langr	135	68
-orkar … leva	73	324
-orkar … med	-228	-144
-orkar … mer	-59	95
-orkar … och	93	9
-orkar … pluga	-189	-197
-orkar … prata	192	18
-orkar … skrik	99	79
-orkar … slas	11	128
-orkar … stada	-106	-104
-orkar … suga	177	16
-orkar … svara	132	17
-orkar … va	4	177
-orkar … vakna	-9	163
-orkr	16	202
-orkr int	4	134
-orkr inte	21	138
-orkr … finas	10	110
-orkr … lev	4	134
-oroa	63	142
-oroa sig	27	148
-oroa … snart	11	118
-orolig	-119	-149
-os inte	11	113
-os utan	-9	105
-os … ata	11	113
-os … hene	-9	105
-oth*	-220	-196
-other	-176	-161
-other sympt	-152	-146
-over brost	-178	-132
-over gatan	-3	117
-over jag	-1	163
-over med	71	-11
-over och	145	33
-over … samar	71	-11
-over … som	140	4
-over … svetn	145	33
-pa ar	115	16
-pa ata	-157	-151
-pa att	1	-184
-pa en	-48	-159
-pa int	-146	-143
-pa konse	-132	-123
-pa krope	1	107
-pa kvale	-10	109
-pa laren	21	114
-pa morgo	-112	-108
-pa rikti	-83	80
-pa sjalv	-126	-133
-pa skamt	-15	74
-pa vad	-2	126
-pa … ar	-63	-194
-pa … bal	-146	-143
-pa … dagar	-220	-100
-pa … dar	151	212
-pa … det	114	136
-pa … do	-80	-119
-pa … gora	-111	-130
-pa … har	60	157
-pa … jag	-2	126
-pa … klade	11	96
-pa … kvart	140	12
-pa … nu	115	16
-pa … och	-99	40
-pa … pa	-142	-173
-pa … sa	3	119
-pa … sover	26	139
-paint pa	-146	-143
-pakor av	123	1
-pakor han	-137	-126
-pakor … bara	-137	-126
-pakor … bil	123	1
-pal*	122	278
-palar	22	298
-palar fan	-1	128
-palar inte	22	235
-palar … leva	16	107
-palar … livet	26	101
-papa	136	64
-papa inte	142	32
-papa ramla	-169	-167
-papa vil	134	34
-papa … os	11	113
-papa … ska	1	111
-paper	-48	99
-paper … far	3	110
-par*	-28	145
-paran … vagar	10	135
-pas jag	11	128
-pas*	-109	-136
-pasad grate	-82	-113
-pasade	-82	-113
-pav*	-120	-117
-paverkad	-136	-119
-pen*	36	219
-penan gav	134	22
-penga jag	38	189
-penga … inte	3	155
-pengar	13	221
-peron … kan	-19	136
-pil*	-183	-167
-piler	-148	-142
-piler … var	10	120
-pip*	130	-6
-pipa	108	2
-pipa mer	108	2
-pipa … han	108	2
-pla*	-3	181
-plats	13	144
-plats for	13	144
-plats … mig	13	144
-plo*	237	43
-plots ingen	128	5
-plots inte	225	58
-plots kan	116	0
-plots … hon	110	0
-plots … lasa	185	55
-plotsligt	249	50
-poi*	15	182
-pojkv sluta	-24	97
-pol*	74	209
-polis	12	164
-pra*	34	-119
-prata inte	131	103
-prata om	-145	-146
-prata utan	-98	-129
-prata … det	-145	-146
-prata … kan	141	37
-prata … langr	153	-7
-prata … probl	-129	-136
-prata … siter	4	105
-pratar	152	117
-preci men	161	33
-precis	161	33
-pri*	-161	-127
-prick som	372	95
-prickar	-161	-127
-prove … nat	19	136
-psyki … att	-1	102
-puf*	154	32
-pufar	154	32
-puh*	137	-47
-pulse kans	161	14
-pumpa orkar	121	6
-purpl … that	192	29
-pys*	251	76
-pysty	193	62
-rac*	142	57
-racke inte	142	53
-racker	142	57
-rad	-154	-165
-rad for	-150	-135
-rad … att	117	203
-rad … honom	-114	-121
-rad*	-16	172
-radad	24	186
-rak	126	-4
-rak och	105	-1
-rak … alt	105	-1
-rak*	63	221
-rakbladet	12	135
-rakna inte	28	154
-rakna … med	28	154
-raknar	28	154
-ram*	-158	-39
-ramla … han	-168	-132
-ramlat	-185	-111
-rash that	140	-17
-rea*	42	-49
-reage inte	251	15
-reage … nar	131	-11
-reagerar	251	15
-reagerat	-123	-91
-resa mig	115	-7
-resa sig	-97	-112
-revbe … vil	115	9
-rikti med	118	30
-rin*	-111	46
-ring	-175	-132
-ring inte	30	193
-ring … up	10	159
-ringa	8	133
-ringa batre	-3	129
-ringa up	16	123
-ringa … til	16	123
-ringe jag	10	140
-ringe … ingen	10	140
-rintakipua	-172	-155
-rod*	-121	-188
-roda … som	125	20
-rodna maste	-103	-87
-rodnad	-116	-150
-rok*	-186	-173
-roker	-170	-159
-roker inte	-153	-151
-rol	28	191
-rol hur	9	114
-rol jag	39	166
-rol … ar	23	131
-rol … manga	9	114
-ror sig	240	-44
-ror*	-160	-164
-rort	-160	-164
-rort mig	-122	-122
-roster	-179	-100
-rot	-218	-195
-rot … det	-112	-94
-rygdu hjalp	173	16
-rygen … nasta	139	12
-sa att	34	317
-sa bara	-178	-170
-sa bra	83	-70
-sa han	-126	-82
-sa ingen	158	174
-sa kunde	147	24
-sa ont	148	21
-sa slipe	-6	141
-sa svar	6	121
-sa vore	32	138
-sa … ar	-151	-118
-sa … att	209	71
-sa … feber	93	9
-sa … gick	18	129
-sa … han	90	189
-sa … har	165	11
-sa … hon	42	248
-sa … jag	38	210
-sa … papa	1	111
-sa … ser	20	190
-sa … undra	111	20
-sa … vet	182	140
-sad but	-127	-136
-sad … i	-127	-136
-saf*	78	208
-safe	3	213
-safe tonig	-4	159
-sag	82	198
-sag inget	122	54
-sag inte	10	154
-sag … men	-108	-99
-sag*	-4	162
-saga	121	251
-saga av	107	-3
-saga nat	5	135
-saga vem	8	114
-saga … vem	107	-3
-sager	-124	-30
-sager forla	8	118
-sager hon	-9	134
-sager ingen	-3	126
-sager mama	-98	-117
-sager typ	-155	-144
-sager … armen	136	-5
-sager … han	84	155
-sager … jag	66	142
-sager … men	48	154
-sager … o	8	118
-sager … pa	-98	-117
-sagt	-14	149
-sagt att	35	208
-sagt det	14	178
-sagt … til	14	178
-sai*	-18	179
-said	-18	179
-said no	-2	119
-sak*	49	192
-saker	-11	116
-saker jag	-29	93
-saker som	-14	199
-saker … inte	-11	116
-salje at	10	101
-salje … dem	10	101
-saljer	10	101
-sam*	-125	-191
-samar det	71	-11
-samar … tryck	71	-11
-samarin	71	-11
-sambo andas	150	24
-sambo kan	135	6
-sambo … sa	-136	-128
-sanoo eta	-138	-68
-sant … man	7	152
-sar som	-125	-131
-sar … har	99	16
-sat som	7	150
-sat*	-147	-165
-satuu … kuume	-143	-124
-says no	-131	-144
-se	40	137
-se det	-30	104
-se … har	-30	104
-sem*	-137	-110
-sen ar	20	154
-sen mins	-132	-140
-sen … det	124	152
-sen … han	-132	-140
-sen … jag	28	173
-sen … sover	3	96
-ser	270	377
-ser ar	3	119
-ser ingen	64	294
-ser inget	208	84
-ser sudig	-123	-111
-ser … anled	-19	111
-ser … framt	-15	100
-ser … kan	121	49
-ser … menin	16	228
-ser … pa	145	1
-ser … sa	-147	-137
-ser … som	-4	163
-ser … vag	12	171
-sex	-163	-152
-sex … mig	8	131
-she	143	112
-she says	-131	-144
-she wont	118	-39
-she … wake	118	-39
-shes … and	164	-1
-sida gar	136	41
-sidan … forst	138	29
-sidan … tanke	107	-3
-sig	2	-134
-sig batre	24	126
-sig inte	178	-108
-sig jag	-128	-101
-sig sjalv	52	177
-sig snart	11	118
-sig trots	-149	-134
-sig … att	123	16
-sig … efter	51	192
-sig … feber	-125	-113
-sig … mig	-3	154
-sig … nar	117	10
-sima … tils	18	142
-sitan … orkar	158	51
-siter … far	-141	-114
-sja*	-170	-82
-sjalv ar	-126	-133
-sjalv … bara	-126	-133
-sjalv … har	81	-53
-sjalv … kan	7	136
-sjalvmord	-126	-133
-sjalvmordstankar	-138	-199
-sju*	-171	-106
-sjuk det	14	182
-sjuk egent	21	141
-sjuk … ar	7	174
-sjuk … bara	21	141
-sjuk … men	-184	-192
-sjuks spela	23	131
-ska	48	395
-ska anda	24	216
-ska behov	31	181
-ska bli	8	149
-ska hita	41	152
-ska inte	13	175
-ska jag	9	148
-ska … arg	1	111
-ska … en	36	121
-ska … finas	17	108
-ska … for	15	155
-skada	-211	-192
-skada det	20	110
-skada han	-112	-115
-skada mig	-158	-169
-skada … ar	20	110
-skada … vil	-112	-115
-skadat	-133	-143
-skado om	47	121
-skado … jag	47	121
-skaka	146	11
-skaka inte	169	-12
-skaka skaka	146	11
-skaka … nar	9	146
-skaka … sluta	146	11
-skamt inte	1	110
-skamt jag	-15	74
-skamtar	1	110
-skar mig	-134	-98
-skar … asa	13	111
-skele … bar	137	19
-skena … skada	-117	-140
-skoge och	-3	131
-skola altsa	8	114
-skola inte	23	130
-skola … har	8	114
-skolan	-161	-65
-skr*	90	9
-skrat … kan	121	27
-skrek	-111	-114
-skrek inte	-111	-114
-skrek … lange	-111	-114
-skrev … kan	159	58
-skrik	139	-43
-skrik inte	221	12
-skrik … gar	-70	113
-skrik … hon	107	49
-skrik … orkar	19	146
-skrik … vet	146	9
-skriker	221	12
-skriv	5	182
-skriv inget	3	124
-skriv … som	3	124
-sku*	92	326
-skule	15	272
-skule inte	9	118
-skule jag	20	134
-skule … flyta	9	118
-skule … inte	-2	109
-sla*	-132	-133
-slage … vet	-1	120
-slagi mig	-160	-52
-slagi sig	94	7
-slagi … an	16	139
-slagi … i	28	121
-slagi … men	33	137
-slagi … vi	-129	-131
-slap	-110	-104
-slap bara	-99	-80
-slap kalsv	109	17
-slap … snuvi	-99	-80
-slap … vil	146	29
-slapa det	-142	-135
-slape … fast	150	25
-slar	-290	-224
-slar inte	-175	-45
-slar mig	-233	-291
-slar … blama	-98	-113
-slar … men	-14	106
-slar … mig	-147	-151
-slar … nar	48	218
-slar … och	-107	-121
-sleep and	-9	150
-sleep … mind	-128	-124
-slipe ala	-14	118
-slipe … mig	7	104
-slo	-207	-192
-slo*	-199	-174
-slog	-199	-174
-slog inte	-199	-174
-slog sig	-153	-138
-slog … huvud	-183	-129
-slu*	242	212
-slut	125	180
-slut … tanke	10	95
-sluta	-26	136
-sluta foran	-5	100
-sluta inte	236	169
-sluta skaka	-112	-107
-sluta … ater	-112	-116
-sluta … bloda	205	-33
-sluta … fast	-29	173
-sluta … vil	14	140
-slutade	37	197
-slutar	272	0
-smart men	124	30
-smart … brost	-139	-105
-smarta	-83	-174
-snal nar	9	114
-snal … han	9	114
-snal … slar	-98	-113
-snala ring	10	159
-snala sag	14	154
-snap att	20	123
-snap … hon	20	123
-snap … svara	-6	103
-snark … jag	-111	-121
-snart slipe	-2	127
-snart … ni	10	104
-snart … orkar	11	128
-snet … forst	105	23
-sno … slape	126	21
-snu*	-145	-131
-snura inte	-145	-131
-snura … bara	-145	-131
-snura … klara	-13	94
-snurar	-145	-131
-so hard	-116	-112
-so … i	-127	-105
-soc*	145	-20
-socker	145	-20
-sockr gar	113	27
-sofan … att	-98	-117
-som	179	144
-som gar	-137	-128
-som haler	26	115
-som ingen	24	163
-som inte	125	33
-som man	10	106
-som syns	3	124
-som … blekn	241	57
-som … fast	111	13
-som … fins	78	310
-som … forr	140	1
-som … forsv	148	-13
-som … gar	340	164
-som … ger	-185	-148
-som … hade	91	-13
-som … han	26	149
-som … inte	-87	59
-som … laker	-146	-151
-som … slape	179	53
-som … sluta	225	49
-som … vakna	123	13
-som … var	13	136
-som … vil	-191	-141
-som*	-42	118
-somar … vil	15	112
-somn	23	191
-somn utan	23	132
-somn … slut	23	132
-somna in	30	157
-somna och	7	181
-son vakna	130	24
-son … att	9	164
-sonen vil	-102	-25
-sonen … gor	-135	-120
-sov*	-178	-5
-sova	-237	-213
-sova a	10	125
-sova klara	102	-7
-sova och	-42	165
-sover	-88	57
-sover aldri	-111	-108
-sover int	-18	140
-sover inte	69	233
-sover men	35	146
-sover … als	-13	197
-sover … grate	5	120
-sover … kan	156	16
-sover … och	-10	115
-sover … vil	71	137
-sovit	-29	139
-sovit sen	-32	116
-sovit … forlo	26	179
-spe*	-187	-13
-spege visar	36	158
-spel … dem	32	122
-spela anda	9	114
-spela ingen	77	193
-spela … rol	64	213
-spelar	5	134
-spr*	16	-162
-sprit	191	-17
-sprut … anars	-111	-120
-spyr och	113	2
-spyr vagar	117	-8
-sta rak	126	-4
-sta … och	105	-1
-stame att	35	146
-stame inte	-138	-137
-stame … jag	35	146
-stamer	-138	-137
-star	49	122
-star ut	90	163
-star … en	1	137
-stark att	35	136
-stark … jag	-2	132
-ste*	-188	-121
-stekp … ar	16	116
-stel	-190	-160
-stel i	-117	-104
-stel inte	136	20
-stel jag	-146	-109
-stel nacke	-134	-127
-stel … kan	-146	-109
-stel … nacke	-117	-104
-stel … tal	150	44
-stel … tita	136	20
-stenh … och	113	2
-stick men	-181	-142
-stodj pa	-171	-154
-stodja	-196	-170
-stot kaner	-151	-126
-str*	-144	-78
-stral inte	-135	-134
-stralar	-135	-134
-stran and	91	-70
-stres	-95	-118
-sud*	130	-71
-suden cant	193	-8
-suden … catch	191	5
-sudenly	216	2
-sudig utan	-123	-111
-sudig … glaso	-123	-111
-sudigt	-123	-111
-sug*	182	-10
-suger	146	3
-suger inte	126	4
-suici … har	-7	135
-suicidal	-163	-198
-svag	-101	-157
-svaghet	-178	-155
-svalj inte	159	18
-svalj … bara	128	15
-svaljer	126	-5
-svalt	-179	-98
-svalt nagot	-199	-184
-svalt nat	21	120
-svalt … ala	-144	-138
-svalt … bara	21	120
-svalt … vi	-125	-116
-svar	6	121
-svar att	42	146
-svar … hon	21	120
-svar … jag	6	121
-svara	190	152
-svara inte	212	74
-svara och	93	9
-svara … andas	122	7
-svara … ater	-31	100
-svara … i	6	197
-svara … inte	-50	142
-svara … nar	186	-61
-svara … nu	-34	132
-svarar	171	145
-svart	-265	-240
-svart att	-239	-201
-svart … andas	-195	-165
-sve*	-142	-187
-sveri ingen	9	125
-sveri … hjalp	2	155
-sverige	9	125
-sveta kan	121	-3
-sveta … kan	126	47
-sveta … och	-133	-122
-svi*	-179	-237
-svima aldri	110	36
-svima inte	-77	-169
-svima och	-147	-131
-svima … han	-131	-110
-svima … krakt	-138	-116
-svima … men	190	47
-svima … vakna	123	27
-svimade	20	-123
-svimat	-205	-144
-sviml vakna	147	25
-svu*	-219	-194
-svuln i	-166	-120
-svulnad	-179	-158
-swi*	-185	-185
-switc of	-128	-124
-switch	-128	-124
-sym*	-251	-269
-symptoms	-243	-218
-symtom	-119	-168
-syn*	-105	87
-synen ar	-136	-119
-syns	8	269
-syns han	3	124
-syns … kolar	3	124
-sys*	-22	141
-syster	-22	141
-ta livet	-145	-197
-ta mig	-12	116
-ta pa	11	96
-ta up	131	-3
-ta … av	-145	-197
-ta … los	-12	116
-ta … mig	11	96
-tab*	-23	103
-table men	2	128
-table … vil	-39	96
-tableterna	32	170
-tag*	-116	17
-tagit	-116	17
-tagit dom	11	119
-tagit for	-97	-109
-tagit … mycke	-97	-109
-tagsp … vil	124	-2
-tal	30	-140
-tal inte	27	-142
-tal … lakto	-124	-106
-tal … ljuse	150	44
-tala … att	71	-11
-talet ar	-156	-131
-talri … sar	-125	-120
-talsv och	-129	-128
-talsv … ansik	-129	-128
-talsvarigheter	-129	-128
-tanag … nar	-92	-115
-tand hitar	-112	-115
-tandlakare	-112	-115
-tandv sveti	103	4
-tandvark	103	4
-tanka pa	-184	-197
-tanka snura	-145	-131
-tanka … att	-109	-147
-tankar	-169	-224
-tanke bli	7	105
-tanke jag	23	156
-tanke sluta	-5	100
-tanke … foran	-5	100
-tanke … gora	-129	-182
-tanke … inte	23	156
-tanke … leva	10	95
-tanke … pa	-154	-173
-tanke … saga	107	-3
-tanke … vanta	-8	195
-tanke … vara	57	203
-tanke … vuxen	7	105
-tanker	-35	146
-tankt	-139	-181
-tankt … att	-108	-139
-tar … nar	26	123
-tat*	-1	116
-tata	-1	116
-tata elama	-1	116
-tel	-2	181
-tende … injur	-103	-98
-texte … and	-17	81
-that doesn	116	-18
-that … fade	161	30
-the voice	-17	141
-the … and	163	-10
-the*	155	242
-them	0	143
-there is	12	130
-there no	155	125
-there … point	-24	125
-theres	155	125
-tid*	20	117
-tiden men	-116	-116
-tider	20	117
-tider … komer	38	114
-tie*	4	139
-tieda	4	139
-til	48	139
-til brevl	-93	-115
-til ensam	-13	94
-til maten	123	13
-til nan	11	116
-til nasta	-5	162
-til skola	-186	-189
-til toale	196	11
-til toan	164	-6
-til … att	97	79
-til … for	134	162
-til … langr	-123	-117
-til … om	12	125
-til … orkar	81	124
-til … tid	-49	114
-til*	-100	141
-tilbaka	-84	73
-tils	-76	61
-tils jag	-76	61
-tils … inte	-76	61
-timar … kan	-24	105
-timar … rodna	-103	-87
-time som	139	21
-tit*	247	165
-tita	203	119
-tita det	-3	117
-tita ljus	136	20
-tita pa	122	-21
-tita … far	-3	117
-tita … mig	122	-21
-tjugo minut	103	17
-to die	-209	-231
-to go	-89	-108
-to not	-18	134
-to … and	-9	150
-to … for	-89	-108
-to … wake	-20	94
-toa*	74	-117
-toaleten	196	11
-toan	164	-6
-toan utan	164	-6
-toan … att	164	-6
-tog	32	172
-tog inte	32	172
-tog … table	32	170
-tol*	26	188
-ton*	-4	159
-tonight	-4	159
-tor*	13	149
-tors inte	14	209
-tra*	-146	19
-tramp … says	97	-18
-trapa	-5	210
-trapa … kan	125	25
-traph … svara	102	-4
-trapo langr	-137	-128
-trapor	-137	-128
-trasi att	3	108
-trasi … det	3	108
-tro*	36	135
-tror	-42	168
-tror inte	-54	117
-tror … att	-116	25
-tror … ja	33	189
-trot	-71	51
-trot att	186	46
-trot fardi	12	128
-trot som	78	122
-trot … han	93	9
-trot … hon	169	46
-trot … orkar	-173	-209
-trots	-149	-134
-troub breat	-150	-140
-trouble	-149	-106
-tryck en	-4	122
-tryck in	199	31
-tryck … cigar	-4	122
-tryck … det	169	14
-tryck … over	-178	-144
-trycka	221	19
-tryckte	-4	122
-tryg	11	150
-tryg hema	11	150
-trygt	12	124
-trygt for	12	124
-trygt … mig	12	124
-tungt … vil	-97	-112
-tva gange	167	4
-tva … nej	-99	-112
-typ	-199	-188
-typ en	-155	-144
-typ vet	12	127
-typ … vecka	-155	-144
-tyr*	183	5
-tyrehdy	183	5
-tys*	-14	141
-tyst	-14	141
-uncon and	176	-9
-und*	114	174
-under … andas	105	3
-under … kan	118	16
-undersokning	13	136
-ungef nej	-104	-108
-up	144	86
-up en	159	41
-up han	10	159
-up hitar	-124	-144
-up honom	130	13
-up til	16	123
-up … and	139	-10
-up … des	16	123
-up … kan	126	28
-up … klock	130	13
-up … langr	-107	-114
-up … laser	10	159
-up … tid	131	-3
-usk*	-4	198
-uskala	-4	198
-ut den	168	19
-ut en	1	137
-ut tils	18	142
-ut utan	-11	179
-ut … jacka	5	140
-ut … jag	24	144
-ut … nat	3	92
-ut … om	26	134
-utan a	127	118
-utan andno	-141	-125
-utan att	204	133
-utan barne	-106	-118
-utan feber	-142	-128
-utan glaso	-123	-111
-utan han	-19	117
-utan hene	-5	142
-utan hjalm	172	0
-utan kafe	-183	-179
-utan klade	-1	141
-utan slut	23	132
-utan … det	42	221
-utan … kana	156	13
-utan … marka	184	22
-utan … pakor	123	1
-utan … tita	-3	117
-utan … vakna	193	-7
-utatv kan	114	20
-utbyt … ar	8	115
-uts*	-84	-187
-utsat	-154	-174
-utsat for	-154	-174
-utsat … nagot	-154	-174
-utsla men	151	13
-v #	125	10
-va	-114	99
-va har	25	160
-vack vet	97	21
-vad hon	120	1
-vad … gor	29	151
-vad … kan	-2	126
-vad … sa	120	1
-vad … vet	-164	-185
-vad*	159	45
-vader	159	45
-vader pa	159	45
-vag*	27	365
-vaga	21	110
-vagad inte	-13	204
-vagade	-13	204
-vagar	29	288
-vagar int	27	186
-vagar inte	15	283
-vagar resa	115	-7
-vagar … ata	10	135
-vagar … ga	9	202
-vagar … mig	115	-7
-vagar … somna	25	124
-vagar … sova	54	214
-vagar … vagar	6	108
-vagar … vara	23	220
-vagen sa	11	129
-vagen … jag	3	147
-vak*	228	62
-vakna	189	22
-vakna emela	127	-20
-vakna imorg	3	154
-vakna inte	153	-156
-vakna til	123	13
-vakna utan	15	209
-vakna … ens	73	-15
-vakna … kan	-171	-183
-vakna … klade	-9	132
-vakna … maten	123	13
-vakna … nar	153	7
-vakna … til	253	42
-vaknade	120	240
-vaknar	144	-175
-val	83	132
-val inget	150	128
-val inte	-92	49
-vanst kan	83	40
-vanst … honom	104	-26
-vanster	-144	-122
-vapen orkar	13	123
-var	-20	287
-var dar	-131	-115
-var det	130	-6
-var henes	19	167
-var inte	28	221
-var man	-124	-144
-var under	13	136
-var … en	-1	103
-var … fel	7	216
-var … frivi	17	169
-var … logar	-124	-144
-var … menin	129	4
-var … sa	18	129
-var … trapa	-14	112
-var … vagar	14	117
-var … vakna	130	24
-var*	12	140
-vara	19	173
-vara dar	20	164
-vara gravi	167	16
-vara kvar	1	120
-vara med	8	179
-vara utan	-157	-177
-vara … men	187	29
-vard	-1	102
-vard igar	-1	102
-vard … tog	-1	102
-vare	-112	-198
-vare an	-189	-216
-varfo ska	17	108
-varfo … jag	17	108
-varfor	26	207
-varit for	32	138
-varit hema	-7	126
-varit … katen	32	138
-varit … pa	145	120
-varje … nej	58	125
-vark	-119	-43
-varkar	144	19
-varke ar	6	121
-varke … sa	6	121
-varme fast	142	38
-varme … jag	142	38
-vaten … ar	118	30
-vaten … kan	197	0
-vauva … velto	117	6
-vax*	-164	-151
-vec*	80	206
-vecka	-27	144
-vecka … ar	123	14
-vecko sover	5	120
-vecko … vil	137	17
-ved … slape	130	13
-vel*	211	76
-velto	136	5
-velto eika	136	5
-vem	93	142
-vem det	107	-3
-vem jag	8	114
-vem … bubla	107	-3
-vento hjalp	119	20
-ver*	107	-105
-veren ei	176	8
-veren … lopu	176	8
-verenvuoto	176	8
-vet	141	270
-vet ej	-159	-41
-vet int	58	212
-vet inte	115	145
-vet … ar	17	121
-vet … hur	70	246
-vet … om	143	330
-vet … rikti	-213	-185
-vet … va	182	143
-vet … var	214	30
-vet … varfo	-2	207
-vet … vart	15	177
-vet … vem	105	216
-vet … vi	-82	-113
-vet … vilke	124	25
-vet*	-13	212
-veta	-13	207
-veta att	21	182
-veta … jag	28	191
-vi braka	-132	-113
-vi far	134	-125
-vi men	-108	-99
-vi vagar	10	163
-vi … os	-9	105
-vi … pasad	-82	-113
-vi … saker	-20	88
-vii*	-5	199
-viiko … kuume	-109	-90
-viikoon	-5	174
-vil anmal	47	121
-vil att	36	121
-vil bara	-8	117
-vil bli	35	155
-vil den	140	23
-vil do	23	130
-vil ge	-142	-206
-vil ha	-145	-145
-vil hon	115	-17
-vil lakar	119	18
-vil langr	1	107
-vil … a	4	140
-vil … ata	271	51
-vil … att	223	256
-vil … bara	23	139
-vil … barnb	36	121
-vil … do	-222	-245
-vil … drick	152	25
-vil … finas	64	325
-vil … ge	-8	-130
-vil … ha	-93	-175
-vil … kan	13	118
-vil … leka	136	19
-vil … leva	-6	249
-vil … och	5	198
-vil … prata	-153	-140
-vil … resa	-97	-112
-vil … saga	32	193
-vil … sig	-136	-200
-vil … skriv	120	6
-vil … slap	109	17
-vil … sta	-183	-151
-vil … suga	106	9
-vil … svalj	173	-3
-vil … ta	63	-64
-vil … tita	122	-21
-vil … uplev	19	141
-vil … va	1	240
-vil … vacka	157	12
-vil … visa	30	127
-vil*	87	239
-vile	75	208
-vile inte	112	96
-vile … leva	67	-67
-vilja	1	117
-vindr … kan	157	28
-vis*	8	213
-visa	30	127
-visa nagon	-14	131
-visar	39	165
-visar inte	36	158
-visar … mig	36	158
-visar … ont	-158	-132
-vist hade	91	-13
-voi*	-17	141
-voice wont	-17	141
-voice … stop	-17	141
-voices	-17	141
-vor*	32	138
-vore	32	138
-vore jag	32	138
-vore … inte	32	138
-vore … om	33	145
-vrak … morgo	-112	-108
-vri*	-159	-150
-vrida	-159	-150
-vrida at	-153	-134
-vux*	-2	216
-vuxen	-6	193
-wana	6	115
-wana be	6	115
-wana … alive	6	115
-want … die	-209	-231
-wee*	-1	175
-week	-1	175
-when … said	0	116
-witho a	-111	-99
-witho … presc	-111	-99
-wka*	122	-9
-wkae	122	-9
-wkae up	122	-9
-wok*	166	6
-woken	166	6
-wont be	4	228
-wont switc	-128	-124
-wont wkae	122	-9
-wont … aroun	0	138
-wont … of	-128	-124
-yr att	132	-25
-yr … jag	111	-39
-yrar … vet	110	6
-yrsel utan	87	32
-yrsel … lakar	87	32
-yrselmedicin	87	32
<#	-387	-528
<# and	-179	-138
<# far	-138	-121
<# har	-169	-138
<# hoger	-148	-95
<# nu	-38	-142
<# och	-207	-224
<# … hand	-148	-95
<# … hange	140	17
<# … jag	-166	-159
<# … mar	-153	-122
<# … pa	-135	-140
<# … smart	121	24
<# … vil	-113	-111
<*aari*	223	30
<*ablo*	-82	-63
<*ack	-192	-232
<*acke*	-153	-159
<*ade	-115	-288
<*agar*	-159	-121
<*agen*	-186	-201
<*aker*	-39	101
<*alde*	-199	-197
<*aler*	-198	-206
<*ama	-120	-131
<*amat*	-113	-98
<*amna*	-130	-171
<*amp	-160	-168
<*ampa*	210	15
<*ampe*	-183	-143
<*ampu*	-135	-121
<*anda*	-34	153
<*ande*	-259	-261
<*anfa*	-146	-129
<*ang	-224	-198
<*aort*	-168	-166
<*aps	-102	-94
<*aret*	-115	-110
<*arfa*	-142	-153
<*arin*	146	88
<*arkt*	142	-90
<*armo*	-138	-141
<*arn	-77	-182
<*arna*	-158	-163
<*arnh*	-113	-98
<*arto*	-153	-161
<*astm*	-160	-158
<*ater*	-155	-141
<*barn*	-116	-224
<*berk*	-132	-105
<*beta*	-82	-63
<*bilo*	-152	-136
<*blev*	-203	-228
<*bloc*	-82	-63
<*blod*	-120	-219
<*brot*	-195	-229
<*cin	-113	-122
<*cka	-95	97
<*ckad*	-128	-106
<*cken*	-131	-141
<*cker*	-238	-213
<*dag	31	198
<*dand*	-107	-99
<*depr*	-136	-152
<*der	-173	-179
<*des	-186	-214
<*dnin*	-177	-195
<*dote*	-127	-109
<*drac*	-97	-136
<*drar*	-185	-192
<*eber*	-132	-105
<*ecka*	-146	-155
<*efte*	-204	-231
<*einf*	-113	-98
<*elet*	-118	-124
<*elf	-231	-253
<*elkr*	-150	-159
<*ense*	188	16
<*ent	-178	-168
<*epre*	-136	-152
<*erkr*	-132	-105
<*ern	-147	-130
<*etab*	-82	-63
<*etar*	100	-51
<*etio*	-138	-179
<*eva	-120	-156
<*fal	-160	-141
<*far	-168	-184
<*farf*	-137	-150
<*fark*	142	-90
<*farm*	-138	-145
<*febe*	-132	-105
<*femt*	-111	-132
<*fing*	-150	-157
<*flam*	-113	-98
<*fod	-139	-110
<*frag*	-155	-110
<*fter*	-205	-232
<*fyra*	-167	-158
<*gick*	-201	-232
<*gkol*	-102	-94
<*gran*	-135	-125
<*hade*	-9	-173
<*iar	-153	-152
<*ick	-230	-353
<*iget*	-101	-106
<*ilol*	-152	-136
<*inei*	-113	-98
<*infa*	142	-90
<*infl*	-113	-98
<*inga*	-125	-135
<*ingr*	-150	-157
<*ion	-244	-225
<*isfa*	-123	-115
<*ista*	-224	-239
<*jarn*	-167	-178
<*jort*	-40	100
<*kera*	-82	-63
<*klia*	-153	-152
<*kola*	-219	-204
<*kork*	-88	-67
<*kort*	-88	-67
<*kot	-166	-169
<*kram*	145	-63
<*krig*	-101	-106
<*kris*	-173	-171
<*kule*	4	143
<*lama*	-113	-98
<*lamn*	-130	-171
<*let	-179	-212
<*lev	-203	-228
<*leva*	-120	-156
<*liar*	-153	-152
<*lkra*	-164	-188
<*loda*	-108	-98
<*lodn*	-162	-190
<*loly*	-152	-136
<*mama*	-155	-184
<*mand*	33	206
<*mati*	-113	-98
<*men	-208	-200
<*mens*	188	-27
<*misf*	-123	-115
<*mnad*	-130	-171
<*mor	-74	-156
<*morm*	-152	-165
<*mpan*	-101	-92
<*mpar*	219	25
<*mper*	-183	-143
<*mput*	-135	-121
<*nade*	-145	-186
<*ndag*	32	204
<*nein*	-113	-98
<*nfal*	-146	-129
<*nfar*	142	-90
<*nfla*	-113	-98
<*nga	-157	-167
<*ngko*	-102	-94
<*nhin*	-113	-98
<*ning*	-279	-311
<*not	-133	-128
<*nsen*	188	16
<*nyfo*	-139	-110
<*ocka*	-128	-106
<*ocke*	-82	-63
<*odan*	-107	-99
<*odni*	-162	-190
<*olap*	-102	-94
<*onar*	-80	86
<*orko*	-88	-67
<*ormo*	-152	-165
<*oter*	-169	-171
<*panf*	-101	-92
<*par	219	25
<*pele*	-118	-124
<*per	-222	-210
<*pres*	-183	-168
<*pute*	-135	-121
<*rack*	-65	-163
<*rade*	-222	-217
<*raga*	-155	-110
<*ramp*	145	-63
<*ran	-251	-251
<*rat	-140	-125
<*ret	-132	-124
<*reti*	-138	-179
<*rfar*	-168	-184
<*rige*	-101	-106
<*rist*	-173	-171
<*rkor*	-88	-67
<*rkra*	-132	-105
<*rkt	203	-36
<*rmor*	-183	-197
<*rna	-208	-230
<*rnhi*	-113	-98
<*rot	-209	-223
<*sake*	-1	134
<*sang*	-169	-178
<*self*	-231	-253
<*sen	102	-92
<*sfal*	-123	-115
<*sist*	-153	-161
<*sjuk*	-185	-202
<*skar*	-162	-109
<*skot*	-204	-207
<*skul*	4	143
<*sove*	-113	-113
<*spel*	-118	-124
<*sta	-97	-156
<*stal*	-170	-160
<*stel*	-150	-159
<*sten*	-167	-141
<*ster*	-176	-186
<*stro*	-73	-167
<*svar*	-185	-172
<*tabl*	-147	-138
<*tade*	-125	-115
<*tari*	100	-51
<*telk*	-150	-159
<*tent*	-107	-102
<*ter	-263	-288
<*tera*	-169	-186
<*tern*	-198	-181
<*tio	-138	-179
<*ton	-148	-167
<*tona*	-72	94
<*tret*	-138	-179
<*trok*	-73	-167
<*tsto*	-178	-156
<*tvaa*	223	30
<*ule	4	143
<*undr*	-171	-181
<*ungk*	-102	-94
<*utad*	-118	-104
<*uter*	-135	-121
<*vaar*	223	30
<*vand*	-189	-205
<*var	-141	-134
<*veck*	-146	-155
<*yfod*	-139	-110
<*yget*	-187	-171
<*yra	-167	-158
<@amputated	-167	-159
<@anticoag	-147	-186
<@attempt	168	-3
<@backplace	66	-133
<@bigfall	-273	-266
<@bite	-302	-318
<@bleeding	-243	-273
<@blueplace	124	240
<@breasts	83	-155
<@breath	-129	-11
<@breathsign	-187	-216
<@burnpain	74	-107
<@carbon	-147	-134
<@chemo	192	-9
<@coldbad	-241	-269
<@coldsign	-103	35
<@confused	47	107
<@crashsign	-260	-188
<@cutword	-176	-130
<@despair	-76	-235
<@droolsign	168	31
<@droop	-196	-190
<@effort	-167	-147
<@electric	-152	-170
<@electricbad	74	-230
<@epipen	-156	-141
<@exposure	-173	-317
<@faint	-1	-160
<@fainted	-253	-237
<@fallen	-182	-175
<@fear	-243	-161
<@fever	201	-3
<@floor	-216	-216
<@harmful	-113	89
<@headhit	-230	-223
<@headsign	128	32
<@heartword	-174	-172
<@heavy	-140	-77
<@here	172	110
<@hits	-124	-32
<@icefall	-229	-229
<@idiom	-155	-171
<@infarct	70	-175
<@ingest	-226	-182
<@innersign	-201	-195
<@jerk	180	-36
<@legsign	-62	-212
<@limb	-69	-185
<@limbpart	-164	-215
<@means	-71	93
<@no_dyspnea	-130	-170
<@noair	-133	-165
<@offender	-91	18
<@person	-137	-3
<@person3	-112	31
<@pierce	-161	-168
<@pillword	-133	-19
<@pregnant	-189	-194
<@press	-232	-186
<@readied	-113	-193
<@recent	151	140
<@relation	-280	-263
<@seizure	151	-55
<@sepsis	-186	-169
<@severe	-256	-239
<@strange	-161	-59
<@stroke	-196	-277
<@sudden	124	-71
<@throatclosed	161	11
<@throatill	215	-18
<@tiny	-71	49
<@touch	-136	-166
<@trigger	-206	-162
<@unconscious	-227	-207
<@upper	93	-139
<@used	-255	-138
<@visionloss	-107	-234
<@water	-158	-196
<@weird	-142	-150
<@wish	-360	-340
<ago	-270	-310
<alerg … mot	-122	-97
<alt	-251	-230
<amputerade	-135	-121
<anafy … som	-84	-74
<anu	-116	-121
<ar … behov	-138	-125
<ar … forso	-135	-148
<ar … han	-222	-246
<ar … men	-129	-117
<ar … nu	130	-11
<are*	-152	-144
<aret	-115	-110
<aret kliar	-115	-110
<art*	-144	-161
<ate*	-145	-126
<ater	-125	-109
<att … ska	43	241
<av	-328	-365
<av hjart	-144	-116
<av jordn	-106	-85
<av … hjart	-132	-106
<av … nar	-110	-152
<av … och	-133	-133
<av … vid	-113	-92
<av … vil	-84	-74
<barn	-77	-182
<barn far	-126	-114
<barn nu	153	22
<barn … kramp	153	22
<bet*	-82	-63
<betablockerare	-82	-63
<bil*	-152	-136
<bilol for	-143	-132
<bilol … tre	-134	-106
<bilolycka	-152	-136
<blev	-203	-228
<blev slage	-163	-152
<blev … av	-145	-151
<blo*	-177	-236
<bloda magsa	-108	-98
<bloda … #	-108	-98
<bloda … fast	-123	-98
<blodande	-108	-98
<bor	-185	-210
<bort	-160	-184
<bra*	-203	-174
<brand … pa	-176	-164
<bror har	-1	134
<bror … gjort	-1	134
<brost … tva	-118	-95
<brot	-180	-200
<brot nacke	-126	-129
<brot … #	-170	-178
<bry	8	146
<bry sig	8	146
<bry … om	8	146
<chock som	-84	-74
<chock … liten	-84	-74
<da	-107	-147
<dep*	-136	-152
<des vil	-88	-67
<des … ta	-88	-67
<det	-250	-212
<die*	-216	-221
<dog av	-248	-264
<dog i	-66	210
<dog … gar	-160	-164
<dog … hjart	-192	-192
<dog … krige	-101	-106
<dog … nat	-32	118
<dog … spele	-118	-124
<dot*	-127	-109
<doter hade	-147	-130
<doter … feber	-124	-103
<dotern	-147	-130
<dra*	-97	-136
<drack	-97	-136
<eft*	-204	-231
<efter	-204	-231
<en alerg	-158	-130
<en bilol	-152	-136
<en gang	-181	-156
<en hjart	-142	-108
<en … #	-218	-177
<en … reakt	-137	-112
<en … som	-144	-212
<et	-194	-179
<et bloda	-98	-81
<et … magsa	-98	-81
<eta*	100	-51
<etari kramp	139	35
<etaring	100	-51
<ex	-239	-254
<fa	-162	-173
<far*	-230	-230
<farfa dog	-102	-108
<farfa … i	-101	-106
<farfar	-137	-150
<farmor	-138	-145
<feb*	-137	-110
<feber som	-166	-136
<feber … barn	-117	-86
<feber … liten	-132	-112
<feberkramp	-94	-76
<feberkramper	-150	-125
<fem … sedan	51	106
<fem*	-111	-132
<fick strok	49	-52
<fick … for	-166	-162
<for nio	-98	-110
<for treti	-138	-179
<forso jag	-90	-119
<forso … ta	-90	-119
<fra*	-259	-253
<fyr*	-167	-158
<fyra	-167	-158
<fyra ar	-161	-153
<gang	-201	-168
<gar	-165	-198
<gar sover	-113	-113
<gar … dalig	-113	-113
<gic*	-201	-232
<gick	-201	-232
<gjort	-40	100
<gjort saker	-1	134
<gjort … med	-1	134
<ha	-238	-240
<had	-322	-321
<had a	-222	-219
<had*	-9	-173
<hade	-9	-173
<hade et	-98	-81
<hade feber	-166	-136
<hade kramp	-143	-111
<hade lungk	-102	-94
<hade ont	-118	-95
<hade strok	-172	-152
<hade tbc	-158	-140
<hade utomk	-138	-131
<hade … #	-224	-195
<hade … alerg	-122	-97
<hade … bloda	-98	-81
<hade … for	112	-32
<han	171	123
<han bor	-169	-179
<han var	-130	-135
<har gjort	-40	100
<har … saker	-1	134
<hjarn som	-113	-98
<hjarn … barn	-107	-98
<hjarnhineinflamation	-113	-98
<hjart #	-172	-133
<hjart for	111	-10
<hjart … fem	-82	-63
<hjart … nu	-101	-86
<hjart … tio	134	33
<i gar	-160	-164
<i hjart	-172	-190
<i krige	-101	-106
<i nat	-32	118
<i spele	-118	-124
<i was	-199	-213
<i … #	-196	-205
<i … a	-235	-238
<i … bilol	-147	-137
<i … och	80	145
<i … pa	-211	-213
<i … som	-191	-134
<i … sover	-113	-113
<igen fast	-123	-98
<igen … jag	-123	-98
<in	-92	-229
<in #	-303	-288
<in … and	-179	-138
<inf*	238	24
<infar #	121	24
<infar … sama	121	24
<infarkt	238	24
<ingen	8	146
<ingen skule	8	146
<ingen … bry	8	146
<inte leva	-120	-156
<inte … for	-91	-104
<jag	-188	-202
<jag dog	-29	126
<jag fick	-120	-114
<jag hade	-210	-213
<jag skar	-121	-133
<jag ta	-102	-128
<jag … #	-135	-144
<jag … anu	-116	-121
<jag … en	-248	-273
<jag … epile	-126	-114
<jag … liten	-43	118
<jag … med	-133	-96
<jag … mig	-138	-145
<jag … mit	-83	-109
<jag … ont	-118	-95
<jordn vil	-84	-74
<jordn … gora	-84	-74
<jordnot	-133	-128
<kli*	-153	-152
<kliar	-153	-152
<korkort	-88	-67
<kra*	186	-52
<kramp for	-88	-67
<kramp som	-195	-131
<kramp … #	-88	-67
<krampanfal	-101	-92
<krampar	219	25
<kri*	-179	-183
<kriget	-101	-106
<kro*	-163	-153
<lak*	-178	-164
<lam*	-130	-171
<lamnade	-130	-171
<lev*	-188	-245
<leva	-120	-156
<leva for	-91	-104
<leva … nagra	-91	-104
<liten av	-84	-74
<liten nu	-194	-193
<liten … ar	-48	91
<liten … det	-28	99
<liten … jordn	-84	-74
<liv #	-101	-132
<liv for	-16	97
<liv … fem	25	146
<liv … tre	-107	-102
<lungk #	-102	-94
<lungk … far	-102	-94
<lungkolaps	-102	-94
<magsa #	-108	-98
<mam*	-155	-184
<mama	-120	-131
<mama dog	-127	-106
<mama … av	-127	-106
<man	-190	-263
<man*	-71	103
<mandag	31	198
<med	-243	-149
<med i	-111	-104
<med mens	-123	-98
<med mig	-1	134
<med … en	-147	-113
<med … for	-123	-98
<med … sen	-1	134
<medicin	-92	-98
<men*	136	-82
<mens … sex	-123	-98
<mensen	188	16
<mig	-187	-38
<mig pa	-198	-190
<mig sen	-1	134
<mig som	-83	-100
<mig … jag	-13	165
<min	-220	-112
<min betab	-82	-63
<min farfa	-101	-106
<min son	-88	-118
<min … brot	-101	-101
<min … har	-28	99
<min … som	-92	-145
<misfa for	-112	-103
<misfa … et	-112	-103
<misfal	-123	-115
<mit ex	-199	-211
<mit … #	-101	-132
<mor*	-190	-211
<mot penic	-122	-97
<mot*	-134	-131
<my	-289	-297
<nacke for	-101	-101
<nacke … tio	-101	-101
<nat	56	121
<nio	-98	-110
<nio ar	-98	-110
<nio … sedan	-90	-95
<nu	113	-24
<nyf*	-139	-110
<nyfod	-139	-110
<och … att	-14	205
<och … over	-82	-63
<om jag	8	146
<om … dog	8	146
<ont	-145	-129
<ont i	-145	-129
<ont … brost	-118	-95
<over min	-82	-63
<over … betab	-82	-63
<overd som	-152	-158
<pa manda	31	198
<pa … som	-171	-183
<papa dog	-174	-185
<papa … i	-143	-155
<prop … lunga	-159	-143
<reakt mot	-122	-97
<reakt … penic	-122	-97
<sa	-163	-190
<saker	-1	134
<saker med	-1	134
<saker … mig	-1	134
<sedan han	-124	-141
<sedan men	-129	-117
<sedan nu	168	5
<sedan och	-42	40
<sedan … ar	-172	-193
<sedan … inget	-118	-95
<sedan … jag	-139	-189
<sedan … mar	-142	-113
<sedan … nu	83	122
<sedan … tryck	134	33
<sedan … undra	-106	-102
<sen forso	-132	-145
<sen han	-192	-209
<sen … ar	-143	-106
<sen … bor	-192	-209
<sen … har	-111	-104
<sen … igen	-112	-103
<sen … jag	-137	-148
<sen … nu	158	29
<sen … vil	-88	-67
<sex … sen	-230	-198
<sig nar	-131	-163
<sig om	8	146
<sig … jag	-27	104
<sis*	-153	-161
<sista	-110	-109
<sjalv … ung	-15	150
<ska	-9	220
<ska … honom	4	200
<ska*	-161	-108
<skar … nar	-150	-153
<skar … som	-83	-99
<sko*	-129	-159
<sku*	4	143
<skule	4	143
<skule bry	8	146
<skule … sig	8	146
<sla*	-196	-194
<slagen	-163	-152
<sluta med	-123	-98
<slutade	-115	-99
<som	-103	-311
<som barn	-47	-157
<som forr	-142	-161
<som liten	-233	-236
<som nyfod	-139	-110
<som tonar	-167	-184
<som … av	-100	-103
<som … det	-172	-165
<som … far	-126	-114
<som … nar	-114	-151
<son brot	-101	-101
<son … nacke	-101	-101
<sorje anu	-116	-121
<sov*	-113	-113
<sover	-113	-113
<sover dalig	-113	-113
<spe*	-118	-124
<spelet	-118	-124
<spi*	-162	-166
<ste*	-257	-240
<stelk tog	-119	-125
<stelkramp	-131	-135
<stent	-107	-102
<str*	-152	-219
<strok … ata	-142	-113
<strok … hoger	-148	-95
<strok … nio	-90	-95
<strok … nu	140	17
<syste tog	-116	-121
<syste … sit	-116	-121
<ta korko	-88	-67
<tbc	-158	-140
<tbc som	-158	-140
<tbc … ung	-158	-140
<to	-244	-304
<tog … #	-128	-135
<ton*	-72	94
<tonar nu	-137	-147
<tonar och	2	149
<tonar … ar	-143	-165
<tonar … nu	2	149
<tre*	-181	-223
<treti ar	-138	-179
<tretio	-138	-179
<tva*	273	34
<tvaaring	223	30
<und*	-171	-181
<undra over	-82	-63
<undra … min	-82	-63
<undrar	-171	-181
<ung … vil	-15	150
<uts*	-121	-140
<va	-161	-211
<van*	-178	-206
<var	172	154
<var #	-174	-184
<var etari	104	-48
<var med	-146	-112
<var tvaar	223	30
<var … i	-111	-104
<var … inte	-157	-151
<var … kramp	219	25
<var … nu	-180	-183
<var … och	72	131
<vec*	-146	-155
<vecka	-146	-155
<vi	-157	-164
<vid #	-106	-85
<vil	-300	-301
<vil ta	-88	-67
<vil … korko	-88	-67
<was	-263	-271
<years ago	-265	-293
?#	-144	-42
?*aari*	-168	-159
?*abar*	-144	-149
?*abas*	9	158
?*able*	-149	3
?*acin*	-173	-196
?*ack	-182	-209
?*ada	-165	-210
?*adag*	-138	-142
?*ader*	-173	-184
?*agen*	-153	-191
?*agon*	-134	-42
?*akar*	-141	-28
?*aker*	-162	-184
?*ald	-190	-234
?*aler*	-177	-81
?*alig*	-114	-125
?*alse*	-163	-189
?*also*	-156	-148
?*alt	-83	-183
?*alth*	-193	-179
?*ama	-176	-192
?*aman*	-146	-143
?*ambu*	-169	-195
?*amp	-146	-137
?*amta*	-176	-227
?*ana	-147	-158
?*anar*	10	191
?*ande*	-136	58
?*andr*	-186	-194
?*angs*	-206	-212
?*anma*	-98	-134
?*ans	-127	-59
?*ant	-101	-162
?*apar*	-161	-148
?*ara	-131	-190
?*arbe*	-233	-271
?*arfo*	-170	-89
?*arft*	-208	-228
?*arin*	-140	-172
?*ark	-211	-205
?*arka*	-102	-94
?*arlk*	-90	-115
?*arne*	-192	-181
?*arns*	-214	-214
?*art	-187	-211
?*arta*	-226	-237
?*astu*	-142	-150
?*ata	-157	-203
?*atac*	-155	-170
?*ater*	-211	-265
?*atet*	-170	-177
?*atis*	-161	-201
?*ator*	-156	-162
?*ats	-28	109
?*avas*	-110	-106
?*bada*	-174	-191
?*bar	-168	-185
?*bast*	14	106
?*ber	-174	-162
?*bet	-187	-181
?*bete*	-173	-181
?*bety*	-135	-151
?*blet*	-149	3
?*blir*	-162	-163
?*blod*	-251	-314
?*brev*	35	184
?*bros*	-223	-213
?*bula*	-169	-195
?*byte*	-134	-131
?*cent*	43	-152
?*cha	32	171
?*choc*	-96	-111
?*chyr*	-164	-176
?*cin	-147	-172
?*cker*	-147	-157
?*cket*	-196	-238
?*ckst*	-93	-125
?*dali*	-114	-125
?*ders*	-216	-229
?*dfor*	-158	-161
?*dici*	-129	-204
?*digt*	-115	-141
?*dode*	-144	-162
?*dpro*	-156	-181
?*dra	-163	-171
?*dtry*	-133	-157
?*dusc*	32	171
?*dygn*	-120	-110
?*ealt*	-193	-179
?*eber*	-150	-143
?*ecka*	-159	-140
?*edic*	-129	-204
?*eler*	-77	-155
?*elev*	8	184
?*elva*	-129	-147
?*emad*	-138	-142
?*emav*	-99	-115
?*emis*	-164	-163
?*engl*	-165	-206
?*enin*	-136	-168
?*entr*	43	-152
?*epsi*	-225	-212
?*erat*	24	181
?*ergi*	-151	-140
?*erie*	-265	-251
?*esti*	-81	-112
?*ete	-173	-181
?*eten*	-152	-160
?*eter*	-5	149
?*etyd*	-135	-151
?*extr*	-153	-168
?*fast*	-183	-192
?*febe*	-150	-143
?*fins*	-150	-209
?*flyg*	-204	-204
?*for	-172	-75
?*fork*	-119	-140
?*fram*	36	146
?*fran*	-169	-250
?*ftli*	-208	-228
?*gale*	-165	-174
?*gand*	-146	-149
?*ger	-102	108
?*gisk*	-117	-121
?*glis*	-165	-206
?*gnet*	-113	-100
?*grad*	-127	-145
?*grup*	-172	-182
?*gsru*	11	143
?*hade*	-114	-172
?*hale*	-146	-145
?*hals*	-281	-300
?*hand*	-52	203
?*hat	-184	-183
?*heal*	-193	-179
?*hjal*	-96	-185
?*hjar*	-179	-189
?*hock*	-96	-111
?*huml*	-81	-112
?*hyr	-168	-164
?*icin*	-129	-204
?*ick	-123	-146
?*igt	-162	-115
?*ika	-205	-204
?*ilka*	-162	-91
?*imar*	-177	-195
?*inan*	35	206
?*ing	-347	-407
?*ins	-150	-209
?*inty*	-153	-176
?*ion	-257	-266
?*ipre*	-183	-201
?*ish	-175	-221
?*isk	-184	-216
?*iskt*	-152	-152
?*iten*	-181	-183
?*iver*	-167	-174
?*ivet*	51	213
?*jarn*	-166	-188
?*jart*	-159	-163
?*joba*	-173	-163
?*jour*	21	156
?*kan	-189	-183
?*kans*	-132	-148
?*kar	-212	-233
?*kara*	-179	-164
?*karl*	-101	-123
?*kat	-102	-115
?*ker	-237	-207
?*ket	-199	-203
?*klad*	11	143
?*klar*	-116	-133
?*knin*	-165	-187
?*kolo*	-153	-157
?*kope*	-125	-127
?*kork*	-123	-129
?*kort*	-134	-146
?*kot	-191	-202
?*kote*	-179	-166
?*kram*	-190	-173
?*ksta*	-93	-125
?*ktiv*	-155	-169
?*kura*	-154	-160
?*kurs*	-222	-242
?*kvav*	-167	-179
?*ladn*	11	143
?*lans*	-111	-166
?*lap	-94	-96
?*lar	-162	-144
?*larb*	-147	-151
?*lata*	-161	-158
?*ler	-234	-248
?*lerg*	-151	-140
?*lest*	-81	-112
?*lete*	4	154
?*lev	28	204
?*ligt*	-141	-186
?*lir	-162	-163
?*lish*	-165	-206
?*live*	51	213
?*lka	-162	-91
?*lkra*	-146	-137
?*lodf*	-158	-161
?*lodp*	-156	-181
?*lodt*	-133	-157
?*log	-115	-125
?*lsen*	-163	-189
?*lsto*	-101	-143
?*lung*	-96	-103
?*luta*	21	171
?*lyga*	-120	-132
?*maba*	-144	-149
?*mada*	-138	-142
?*malt*	-167	-205
?*mana*	-169	-188
?*mati*	-180	-179
?*mava*	-77	-89
?*mbul*	-169	-195
?*medi*	-129	-204
?*men	-213	-214
?*mis	-164	-163
?*mita*	-127	-146
?*mite*	-181	-183
?*mkla*	11	143
?*mles*	-81	-112
?*mnar*	-196	-200
?*mor	-149	-193
?*morg*	-111	-195
?*morj*	-161	-149
?*mtal*	-150	-184
?*mtom*	-128	-133
?*myck*	-191	-233
?*naba*	9	158
?*nale*	9	132
?*nan	-28	130
?*nate*	-196	-226
?*nde	-190	-209
?*ndra*	-226	-261
?*ner	-201	-191
?*net	-181	-210
?*nger*	-221	-233
?*ngli*	-165	-206
?*ngra*	-96	-103
?*ngsr*	11	143
?*ning*	-213	-167
?*nsla*	-94	-96
?*nsva*	-168	-187
?*ntar*	-184	-229
?*ntra*	55	-125
?*ntyg*	-153	-176
?*nus	-147	-139
?*obar*	-162	-154
?*ock	-96	-111
?*oden*	-144	-162
?*odfo*	-158	-161
?*odpr*	-156	-181
?*odtr*	-133	-157
?*ofta*	-142	-151
?*oke	-156	-164
?*oker*	-221	-242
?*olar*	-208	-202
?*olgr*	-172	-208
?*omen*	-234	-243
?*omkl*	11	143
?*oper*	-107	-97
?*org	-88	-125
?*orgo*	-111	-195
?*orja*	-160	-158
?*orka*	-102	-115
?*orkl*	-111	-131
?*orko*	-123	-129
?*orma*	-221	-232
?*orsk*	-225	-223
?*ort	-186	-197
?*osch*	-164	-176
?*oten*	-149	-76
?*oter*	-200	-182
?*ourn*	48	186
?*over*	-17	212
?*pade*	-188	-194
?*pani*	-160	-180
?*per	-101	-173
?*prat*	-153	-178
?*pren*	-183	-201
?*prop*	-153	-163
?*prov*	-100	51
?*psat*	-28	109
?*psyk*	-217	-225
?*radn*	-96	-103
?*ral	71	-90
?*ram	-130	-133
?*ramp*	-146	-137
?*ramt*	36	146
?*ran	-169	-250
?*rat	-17	107
?*rato*	-154	-160
?*rbet*	-188	-210
?*reco*	-108	-148
?*remi*	-164	-163
?*ret	-113	-143
?*rev	31	193
?*rfor*	-170	-89
?*rftl*	-208	-228
?*rgis*	-117	-121
?*rgon*	-111	-195
?*ril	-161	-195
?*ring*	-215	-148
?*rive*	-173	-186
?*rja	-142	-115
?*rkar*	-102	-94
?*rkat*	-102	-115
?*rkla*	-134	-154
?*rkor*	-123	-129
?*rlkr*	-90	-115
?*rmat*	-172	-165
?*rmor*	-149	-193
?*rnal*	48	186
?*rnet*	-136	-138
?*rnsl*	-94	-96
?*roke*	-158	-166
?*rosc*	-164	-176
?*rov	-178	-161
?*rove*	0	131
?*rsen*	-204	-207
?*rska*	-153	-161
?*rsko*	-194	-182
?*rtat*	-127	-138
?*rup	-172	-182
?*saga*	-139	-140
?*samt*	-174	-210
?*sant*	-101	-162
?*sate*	-119	-147
?*sats*	-28	109
?*scha*	19	154
?*schy*	-164	-176
?*sen	-216	-254
?*site*	-127	-143
?*sjuk*	-148	-173
?*skar*	-220	-190
?*sken*	-117	-159
?*skot*	-236	-186
?*slap*	-94	-96
?*slut*	-11	157
?*smab*	-144	-149
?*smit*	-99	-124
?*smor*	-161	-149
?*snab*	-27	142
?*snus*	-110	-106
?*soke*	-221	-242
?*sorg*	-154	-153
?*srum*	11	143
?*stab*	-113	-132
?*star*	-104	77
?*stic*	-90	-119
?*stod*	-117	-156
?*stro*	-158	-166
?*sval*	-150	-160
?*svar*	-147	-204
?*svim*	-169	-166
?*swed*	-211	-205
?*syko*	-181	-192
?*symt*	-128	-133
?*tabl*	-149	3
?*tack*	-160	-178
?*tal	-143	-151
?*tale*	-106	-142
?*tals*	-101	-143
?*tar	-101	82
?*tark*	12	142
?*tati*	-148	-175
?*tema*	-148	-146
?*test*	-157	-105
?*tet	-257	-287
?*tick*	-90	-119
?*tion*	-194	-266
?*tis	-151	-193
?*tist*	-152	-174
?*tnin*	-139	-156
?*tod	-117	-156
?*tor	-149	-177
?*tork*	-102	-115
?*tral*	37	-135
?*tres*	-105	-123
?*trok*	-158	-166
?*tyde*	-135	-151
?*tyg	-153	-176
?*ulan*	-169	-195
?*umle*	-81	-112
?*undr*	-167	-203
?*ungr*	-96	-103
?*upsa*	-28	109
?*urat*	-154	-160
?*urna*	48	186
?*urs	-184	-198
?*urse*	-183	-183
?*usch*	32	171
?*utor*	-102	-115
?*vaar*	-168	-159
?*vaci*	-173	-196
?*vage*	-131	-166
?*vald*	-190	-234
?*vand*	-97	-120
?*vard*	13	-158
?*varf*	-170	-89
?*vark*	-229	-217
?*vart*	-152	-179
?*vas	-110	-106
?*vava*	-110	-106
?*veck*	-159	-140
?*ver	-161	-27
?*vet	28	233
?*vima*	-189	-197
?*what*	-184	-183
?*xtra*	-153	-168
?*ycke*	-204	-254
?*ycks*	-127	-153
?*yder*	-135	-151
?*yga	-120	-132
?*ygne*	-113	-100
?*ymto*	-128	-133
?*yter*	-134	-131
?a	-219	-165
?aka	-146	-158
?aka … om	-117	-123
?ale*	-151	-140
?alerg chock	-117	-121
?alergisk	-117	-121
?alved far	-154	-150
?alved … man	-187	-189
?amb*	-169	-195
?ambul … hemav	-77	-89
?ambulans	-152	-176
?and*	-174	-198
?andra	-163	-171
?anmal vald	-94	-109
?ar hjart	-109	-108
?ar ung	-90	-96
?ar utork	-102	-115
?ar … arftl	-160	-174
?arf*	-208	-228
?arftligt	-206	-222
?arg hur	-92	-145
?ata hopas	22	125
?att	-16	196
?att do	42	143
?att jag	10	204
?att nagon	-147	-162
?att sluta	22	125
?att … ata	22	125
?av	-221	-93
?av humle	-81	-112
?av karlk	-90	-115
?av snus	-110	-106
?av stres	-105	-123
?av … sluta	22	125
?bad*	-174	-191
?bada	-139	-178
?barn ar	-102	-115
?barn pa	-152	-154
?barn … utork	-102	-115
?bet*	-167	-175
?betyder	-135	-151
?blir	-162	-163
?blir man	-162	-163
?blo*	-297	-328
?blodprop	-136	-143
?blodtryckstableter	-93	-125
?bok	-182	-186
?bor man	-202	-209
?bor … ha	-165	-176
?bort	-154	-163
?bort en	-191	-194
?bra	-135	-173
?bra hur	-183	-112
?bro*	-198	-83
?broschyr	-168	-164
?byt*	-184	-146
?byter	-134	-131
?byter man	-134	-131
?byter … halso	-131	-123
?cho*	-96	-111
?chock	-96	-111
?dag	-183	-198
?dal*	-114	-125
?daligt	-114	-125
?dar	-148	-189
?de	-150	-101
?den	-227	-237
?det	-201	-95
?det arftl	-101	-136
?det for	-31	-118
?det i	-142	-132
?det jag	-128	-140
?det maste	-104	-119
?det … en	-95	-134
?det … pa	-178	-193
?det … sys	-104	-119
?do … humle	-81	-112
?do … karlk	-90	-115
?dod*	-175	-215
?doden	-144	-162
?dor	53	270
?dor man	39	235
?dor … snaba	30	170
?dor … utan	18	149
?dus*	32	171
?duscha	32	171
?dyg*	-120	-110
?dygnet	-113	-100
?e	-190	-188
?efter en	-113	-121
?efter kan	13	138
?efter … man	13	138
?efterat	13	138
?eler	-77	-155
?elev	66	234
?en ambul	-77	-89
?en bok	-168	-174
?en elev	44	191
?en i	56	218
?en upsat	29	162
?en … om	-199	-248
?en … omkla	11	143
?en … pa	-224	-236
?en … til	-82	-103
?eng*	-165	-206
?english	-165	-206
?ens	-4	189
?er	-145	-184
?et	-60	163
?et jack	-104	-119
?et … ar	-102	-115
?et … inan	-104	-119
?et … pa	-152	-154
?ext*	-153	-168
?fa	-217	-116
?fa hjart	-105	-123
?fa nat	12	142
?fa samta	-132	-164
?fa strok	-114	-132
?fa … av	-190	-204
?fa … nar	-90	-96
?fa … pa	-171	-207
?fa … stark	12	142
?fa … utan	-139	-157
?far	-197	-157
?far man	-210	-197
?far … ata	-160	-166
?far … bada	-159	-166
?far … flyga	-115	-124
?far … ge	-185	-217
?far … ta	-199	-213
?far … trana	-118	-125
?far*	-164	-213
?fas*	-189	-197
?fast	-172	-162
?fast man	-172	-162
?feb*	-150	-143
?feber	-150	-143
?fin*	-146	-158
?fins	-150	-209
?fly*	-212	-212
?flyga	-120	-132
?for	-177	1
?for barn	-152	-154
?for en	-141	-167
?for got	43	181
?for mycke	-134	-149
?for sant	-112	-155
?for … ambul	-77	-89
?for … do	42	143
?for … man	-178	-203
?for … til	-164	-167
?foral hur	-76	-112
?framt den	36	146
?framt vilke	36	146
?framtid	36	146
?fran	-169	-250
?gal*	-181	-193
?galer	-165	-174
?gor … for	42	143
?gora kosta	-89	-122
?got	43	181
?gra*	-271	-283
?ha	-147	-188
?had*	-114	-172
?hade	-114	-172
?hal*	-217	-162
?haler	-146	-145
?halsen	-163	-189
?han*	-43	228
?hande nar	-113	-145
?hande om	-125	-148
?hande … man	-155	-182
?hander	-33	177
?har ni	-189	-203
?hea*	-272	-257
?hemav ungef	-77	-89
?hemavan	-77	-89
?hja*	-188	-242
?hjarn pa	-127	-139
?hjarn … tenta	-94	-96
?hjarnslap	-94	-96
?hjart arftl	-96	-93
?hjart av	-105	-123
?hjart lungr	-96	-103
?hjart skola	-120	-103
?hjart … stres	-105	-123
?hjartat	-127	-138
?hos	-151	-180
?hos er	-173	-192
?how	-215	-265
?hum*	-81	-112
?humlestick	-81	-112
?hur	-267	-179
?hur byter	-131	-123
?hur dor	39	235
?hur far	-88	-146
?hur gor	-157	-109
?hur gora	-89	-122
?hur kans	-116	-111
?hur mycke	-157	-159
?hur ofta	-142	-151
?hur ska	-148	-124
?hur skriv	-140	-165
?hur tar	-51	76
?hur vet	-200	-226
?hur … alved	-154	-150
?hur … for	-163	-175
?hur … man	-292	-209
?hur … smita	-94	-119
?hur … varka	-102	-94
?i	-214	5
?i en	32	220
?i halse	-119	-147
?i omkla	11	143
?i slakt	-212	-265
?i … upsat	60	201
?igen hur	-144	-138
?ina*	45	218
?inan	45	218
?inan det	-104	-119
?inan … maste	-104	-119
?information	-153	-152
?int	-50	108
?ipr*	-183	-201
?ipren	-183	-201
?jack	-104	-119
?jack inan	-104	-119
?jack … det	-104	-119
?job vilke	-111	-109
?job*	-233	-210
?jobar	-163	-154
?jou*	32	172
?kan … ata	-182	-162
?kan … fa	-201	-101
?kan … gora	-129	-136
?kan … kola	-143	-156
?kan … kvava	-110	-106
?kan … prata	-99	-135
?kan … smorj	-134	-102
?kan*	-227	-244
?kans	-116	-111
?kans varka	-102	-94
?kar*	-92	-131
?karlkramp	-90	-115
?kliar vilke	-99	-87
?kol*	-130	-266
?kom*	-169	-167
?konsj hur	-89	-122
?kop*	-128	-146
?koper	-113	-118
?koper man	-111	-115
?kor*	-171	-207
?kosta et	-168	-184
?kra*	-134	-145
?kur*	-244	-246
?kurs	-184	-198
?kursen	-204	-207
?kva*	-176	-182
?kvava av	-110	-106
?kvava … snus	-110	-106
?kvavas	-110	-106
?lakaren	-150	-136
?lang … efter	13	138
?lange maste	-137	-161
?lange smita	-94	-119
?lange … det	-179	-172
?lange … ska	-133	-115
?liv*	41	173
?livet	51	213
?livet av	18	143
?livet … sig	18	143
?lun*	-96	-103
?lungradning	-96	-103
?man	-314	-163
?man aka	-146	-158
?man anmal	-94	-109
?man ata	-235	-222
?man bada	-139	-178
?man bort	-140	-141
?man bvc	-92	-145
?man dusch	32	171
?man en	-122	-220
?man fa	-190	-91
?man flyga	-115	-124
?man for	42	143
?man halso	-131	-123
?man kvava	-110	-106
?man livet	18	143
?man prata	-99	-135
?man saga	-139	-140
?man skara	-179	-164
?man smorj	-142	-115
?man snaba	30	170
?man trana	-147	-158
?man vid	-104	-109
?man … #	-203	-209
?man … alerg	-117	-121
?man … att	42	143
?man … av	-102	19
?man … blodp	-118	-127
?man … det	-256	-283
?man … en	-218	-265
?man … hjart	-164	-162
?man … i	-192	-194
?man … ipren	-163	-183
?man … med	-144	-258
?man … nan	-12	140
?man … nar	-157	-157
?man … nat	-60	60
?man … per	-159	-166
?man … prov	-109	-114
?man … prove	13	138
?man … samta	-132	-164
?man … sig	-157	-129
?man … som	-181	-177
?man … strok	-116	-137
?man … trana	11	143
?man … ung	-90	-96
?man … vald	-94	-109
?manga alved	-137	-138
?manga … far	-153	-160
?mar	-148	-170
?maste sys	-104	-119
?maste … aka	-117	-123
?maste … ta	-85	-90
?mater om	-140	-179
?med en	-140	-157
?med et	-104	-119
?med kurat	-106	-144
?med … jack	-104	-119
?med*	-135	-211
?men*	-164	-192
?mig	17	221
?mig vilke	-72	-73
?min	-7	181
?mit*	-222	-219
?miten	-181	-183
?mor*	-139	-171
?myc*	-191	-233
?mycket	-191	-233
?nagon har	-136	-158
?nagon sater	-111	-143
?nagon svima	-136	-133
?nagon … i	-111	-143
?nar	-340	-352
?nar man	-322	-334
?nar … anmal	-94	-109
?nar*	-142	-159
?nat stark	12	142
?nat … sa	12	142
?nat*	-204	-242
?naten	-159	-190
?ni	-191	-258
?nor*	-206	-227
?num*	-151	-171
?ny	-126	-192
?o	-185	-184
?och	-251	-304
?of	-201	-221
?oft*	-142	-151
?ofta	-142	-151
?ofta … man	-142	-151
?om et	-136	-144
?om man	-55	155
?om nagon	-195	-200
?om sjalv	-161	-217
?om trana	11	143
?om … ar	-186	-223
?om … barn	-136	-144
?om … har	-196	-244
?om … i	-134	-177
?om … sater	-111	-143
?om … svima	-136	-133
?om … tar	11	143
?omk*	11	143
?omkla jag	11	143
?omkladningsrumet	11	143
?oro*	-171	-177
?pa	-230	-99
?pa naten	-159	-190
?pa strok	-106	-111
?pa tenta	-94	-96
?pan*	-155	-170
?per	-153	-160
?per dag	-137	-138
?pra*	-164	-195
?prata	-112	-155
?prata med	-104	-143
?prata … kurat	-106	-144
?pro*	-40	95
?prov	-109	-114
?prove jag	13	138
?prover	13	138
?psy*	-202	-210
?pub*	-133	-134
?rec*	-141	-158
?ringa #	-171	-157
?ringer	-128	-166
?ryg*	-168	-153
?sa	-96	164
?sa man	12	142
?sa … sover	12	142
?saga	-139	-140
?sager att	-4	213
?sam*	-170	-202
?samtalstod	-101	-143
?san	-99	-152
?san*	-101	-162
?sant	-101	-162
?sat*	-119	-147
?sater	-119	-147
?sater i	-119	-147
?sater … halse	-119	-147
?sig	-250	-239
?sit*	-132	-152
?sju*	-150	-169
?ska … dusch	25	151
?ska … ha	-167	-158
?ska … sita	-133	-115
?skara	-179	-164
?skolarbete	-147	-151
?skoter	-174	-162
?skriver	-167	-174
?slu*	-11	157
?sluta	22	125
?sluta ata	22	125
?sma*	-144	-149
?smi*	-99	-124
?smitar	-94	-119
?smo*	-161	-149
?smorja	-142	-115
?sna*	-73	64
?snabast	9	158
?snu*	-110	-106
?snus	-110	-106
?sok*	-221	-242
?soker	-221	-242
?som … sig	-125	-170
?sor*	-157	-166
?sorg	-88	-125
?sov*	87	132
?sover for	12	142
?sover … got	12	142
?stark sa	12	142
?stark … man	12	142
?starkt	12	142
?sto*	-153	-157
?str*	-167	-181
?stres	-105	-123
?strok nar	-90	-96
?strok … man	-90	-96
?stroke	-156	-164
?sva*	-125	-151
?svi*	-169	-166
?svimar	-136	-133
?swe*	-211	-205
?sym*	-226	-202
?sys	-104	-119
?ta blodp	-119	-115
?ta per	-159	-166
?ta prov	-85	-90
?ta prove	13	138
?ta … dag	-137	-138
?ta … och	-164	-173
?ta … utan	-119	-115
?table ar	-85	-92
?table … bast	-85	-92
?tablet	-124	-129
?tar	-6	175
?tar man	-51	76
?tar pa	11	143
?tar … en	11	143
?tar … for	-72	-95
?tar … livet	18	143
?teckn … strok	-106	-111
?tem*	-148	-146
?temadag	-138	-142
?tid efter	13	138
?tid … kan	13	138
?til hemav	-77	-89
?til ska	-133	-115
?til … ungef	-77	-89
?trana	-147	-158
?trana med	-118	-125
?trana tar	11	143
?trana … pa	11	143
?tranaren	11	143
?tre*	-226	-225
?tva	-96	-131
?tyst hur	-94	-123
?und*	-179	-126
?undrar	-167	-203
?ungef vi	-77	-89
?ups*	-29	106
?upsat att	60	201
?upsats	-28	109
?utan att	56	203
?utan tid	-119	-115
?utan … det	56	203
?uto*	-110	-124
?utorkat	-102	-115
?vac*	-178	-202
?vad betyd	-133	-151
?vad gora	149	-7
?vad koper	-111	-115
?vad ska	-145	-151
?vad … et	-168	-184
?vad … nar	-94	-109
?vad … om	-125	-148
?vag*	-131	-166
?val*	-176	-213
?vald	-146	-175
?vald i	-123	-150
?van*	-103	-179
?vanta med	-94	-116
?vanta … et	-104	-119
?vantar	-123	-130
?var*	-99	-271
?varfo blir	-141	-121
?varfor	-170	-89
?varkar	-102	-94
?vat*	-128	-142
?vet	-179	-214
?vet man	-200	-226
?vet … om	-190	-214
?vid	-188	-209
?vilka	-162	-91
?vilke framt	36	146
?vilke table	-124	-129
?vilke … bra	-111	-109
?wha*	-184	-183
?what	-184	-183
@abuse	66	444
@acting	260	-3
@affairs	-45	220
@airwayplace	272	25
@amputated	211	-73
@anaphylaxis	304	37
@anticoag	132	-274
@apnea	148	-66
@arm	226	89
@asthma	159	-184
@attack	156	-30
@back	-79	-160
@backplace	121	-162
@badshape	233	-193
@balance	62	-106
@belly	-40	-292
@bellybad	87	239
@bellyhard	205	-80
@bigfall	560	-1
@birth	465	37
@birthnow	546	32
@blackstool	332	26
@bleeding	178	-5
@blind	377	58
@blood	328	115
@bloodloss	544	240
@bloodout	415	57
@blue	195	-46
@bluebody	253	-31
@blueplace	286	168
@breasts	-182	-302
@breath	346	47
@breathsign	441	-39
@brink	250	295
@burnbad	424	174
@burncause	263	115
@burnsign	106	-54
@calm	-629	-594
@cant_move	186	-16
@carbon	175	21
@chemburn	379	179
@chemical	425	124
@chemo	500	81
@chest	381	5
@chestpain	165	-77
@chestplace	226	-103
@chills	246	39
@chronic	-226	-209
@closing	438	70
@cold	211	-2
@coldbad	171	-22
@coldlimb	284	-56
@coldsign	215	-43
@collect	118	441
@confused	315	29
@contractions	223	-72
@control	-68	62
@coughs	-57	-271
@crash	451	141
@crashsign	97	-78
@cuts_self	-48	65
@cuttool	21	285
@cuturge	-55	198
@cutword	30	215
@dead	282	70
@deathword	-69	162
@decided	-92	189
@delusion	-55	60
@diabetes	228	-106
@die_negatable	43	117
@doom	220	-60
@drag	163	13
@droolsign	221	-35
@droop	299	-58
@drugs	85	-71
@drunk	149	112
@dying	430	-42
@dyspnea	485	23
@effort	-194	-192
@electric	209	-90
@electricbad	215	55
@end	-65	164
@epilepsy	62	-159
@epipen	245	-82
@errand	-321	-382
@exertion	-142	-160
@eye	315	22
@eyehurt	304	36
@eyespots	180	12
@face	205	16
@facesign	213	-67
@faint	298	-5
@fainted	489	57
@fallen	363	-50
@farewell	80	375
@fastbreath	121	7
@fear_of	130	360
@fetal	286	-77
@fever	156	-193
@feverfree	-490	-304
@fitcount	311	-9
@floor	219	144
@fontanelle	203	-48
@force	-5	307
@fracture	323	111
@goodbye	-4	143
@grand	72	428
@green	136	-74
@halfview	297	198
@hanged	122	-1
@hard	411	89
@harmful	201	-49
@headache	159	-8
@headhit	155	36
@headpain	-7	-195
@headsign	170	-80
@heartact	240	-109
@heartword	104	-209
@heat	214	35
@heavy	203	-57
@helt_borta	-13	-121
@hits	-31	271
@hives	107	-10
@hopeless	12	259
@icefall	293	43
@idiom	-633	-591
@indraw	239	-10
@infant	368	110
@infarct	113	-98
@infection	52	-117
@ingest	162	87
@innersign	162	-1
@insulin	277	49
@intent	17	302
@jerk	246	22
@jump	24	177
@ketone	398	91
@kill_me	-37	148
@ledge	241	285
@lethargic	350	109
@light	204	75
@lightsore	303	67
@limb	268	95
@limbcut	182	159
@limbloss	262	197
@limbpart	126	28
@limp	295	117
@lips	158	-19
@lowsugar	264	-18
@lowtemp	192	-34
@magnets	322	7
@many	198	102
@means	263	442
@mild	-296	-245
@mottled	479	-44
@nausea	187	-82
@neck	141	-66
@nitro	99	-115
@no_dyspnea	-237	-100
@noair	485	68
@noanswer	299	64
@noconsent	101	458
@noeffect	308	120
@nofeed	323	70
@nomoves	360	124
@nonfade	430	144
@nosleep	170	328
@nostop	395	231
@nourine	430	89
@now	227	54
@offender	103	234
@oneside	257	-53
@openbreak	451	64
@overdose	89	-137
@pale	523	-35
@para	203	-101
@person	125	104
@pierce	67	-151
@postictal	281	132
@pregnant	385	-78
@pregpain	191	43
@press	178	-110
@pulse	166	-151
@racing	-19	-157
@radiate	145	3
@rashmark	198	43
@reaction	265	-96
@readied	125	261
@recent	242	191
@redjelly	130	4
@rest	258	90
@saddle	154	214
@same	125	-125
@seizure	370	60
@selfcut	61	421
@sepsis	-42	-196
@severe	375	74
@sexword	149	339
@shakes	273	165
@shiver	276	64
@shrill	247	6
@side	258	-55
@sightloss	408	50
@slur	582	91
@snake	57	-156
@snakebite	129	-83
@solemn	67	175
@special	483	155
@speech	626	25
@spreading	212	-100
@squeeze	319	34
@stabbed	236	-118
@stiffneck	136	-86
@strain	-466	-512
@strange	1	107
@strangle	142	113
@stroke	19	-172
@sudden	323	13
@suicidal	168	793
@swallow_hard	252	-81
@swallowed	158	38
@sweat	343	-63
@swelling	101	10
@tablet_of_brain	259	120
@tear	254	165
@testicle	203	-66
@testsign	-97	-177
@threat	-44	339
@throat	230	24
@throatclosed	159	-32
@throatill	160	-67
@thunder	459	114
@tiny	142	-61
@tongue	58	-180
@touch	-20	611
@toucher	53	256
@toxic	455	-65
@unbearable	144	-119
@unconscious	559	152
@upper	142	70
@upperache	294	38
@urine_stuck	211	-36
@used	297	99
@victim	191	532
@vision	277	0
@voices	-69	428
@vomiting	236	-46
@vomits	202	-64
@watched	-17	459
@water	212	122
@wateraft	161	-35
@waters	309	103
@weak	-126	-28
@wheeze	300	-61
@winded	168	-103
@wish	-168	202
@wordless	405	50
@worry	-203	109
@wrongdose	-189	-51
a	107	-6
a alt	106	-47
a andas	160	40
a ar	44	-144
a armar	135	-18
a ater	-169	-143
a bater	109	-24
a behov	-63	-175
a belt	27	159
a bit	-263	-299
a bla	47	151
a blaa	169	28
a blir	164	103
a blood	-185	-153
a blund	103	11
a break	-142	-147
a brost	120	48
a bulta	-118	-91
a bunch	109	-12
a car	205	138
a chery	-159	-132
a cold	-203	-173
a copy	-145	-136
a cough	-163	-129
a couns	-130	-140
a cream	-143	-159
a cup	128	13
a den	-81	80
a det	221	140
a docto	-175	-111
a e	-19	-147
a ena	112	18
a fever	-73	-205
a fick	154	-16
a first	-179	-159
a fit	47	-99
a for	-159	-144
a foten	118	22
a fran	-135	-140
a fryse	134	15
a goodb	-2	158
a gor	157	79
a gora	-138	39
a grate	19	190
a gun	150	27
a han	162	15
a hande	149	25
a har	124	132
a heada	-202	-158
a heart	15	-119
a hjart	174	54
a hon	241	192
a hunde	109	-16
a hypo	-105	-113
a ja	-4	-164
a jag	238	58
a kala	131	15
a kalsv	137	59
a katen	19	96
a kick	126	10
a kipar	152	25
a kisat	132	33
a knife	-119	38
a kraks	244	78
a lader	152	9
a light	-10	164
a lileb	154	-16
a lite	45	-97
a mood	-1	137
a muscl	-140	-133
a new	-243	-230
a nu	118	-38
a overd	-128	-112
a pad	161	14
a panic	-185	-153
a piece	183	23
a plan	8	181
a psych	-125	-156
a pupil	135	-7
a refil	-121	-117
a rope	-31	160
a roste	186	46
a runy	-202	-190
a sa	160	213
a sager	99	171
a seizu	133	-66
a sente	141	-18
a shelt	34	162
a sick	-182	-184
a ska	-8	198
a slipa	13	136
a snake	155	19
a sore	-248	-231
a split	122	31
a stel	140	57
a straf	13	128
a strok	-207	-210
a suden	120	29
a supor	-129	-120
a svima	139	31
a tanka	-151	-191
a tanke	6	136
a tempe	-130	-171
a terib	112	26
a tetan	-138	-159
a tiny	-184	-161
a tree	4	115
a vanst	155	60
a wasp	162	22
a week	-192	-202
a whole	170	21
a yr	152	27
a yrar	110	6
a … a	-36	-131
a … about	-113	-165
a … aid	-179	-159
a … al	104	-36
a … ala	30	171
a … anda	-141	-146
a … andas	153	18
a … ar	207	30
a … arm	155	60
a … atack	-84	-189
a … blali	164	27
a … blode	-71	67
a … borja	116	-18
a … dan	6	118
a … dar	-12	116
a … de	157	58
a … down	-206	-210
a … dregl	216	19
a … e	162	-135
a … every	77	-55
a … farli	-153	-148
a … fick	16	111
a … gomer	154	-16
a … group	-154	-145
a … haft	161	37
a … hange	140	-9
a … hela	167	85
a … hes	151	14
a … hopa	6	137
a … hosta	138	37
a … hyper	-123	-108
a … ingen	-42	143
a … int	154	138
a … kal	175	26
a … kana	7	114
a … klart	-5	145
a … koma	-9	87
a … konst	174	55
a … korde	-6	115
a … later	171	20
a … line	-190	-160
a … med	-170	-142
a … mig	4	161
a … mina	3	110
a … nar	169	108
a … ner	6	167
a … noise	164	-18
a … nose	-211	-195
a … note	-150	-30
a … o	-129	-105
a … pale	-130	-116
a … paper	-129	-193
a … rakt	-21	135
a … red	-190	-177
a … sampl	-121	-113
a … ser	148	-25
a … shot	-130	-151
a … ska	-163	-190
a … slar	153	39
a … som	105	-126
a … spane	106	41
a … stif	-127	-119
a … stone	-159	-132
a … strom	142	15
a … stude	-99	-128
a … stye	-112	-131
a … svara	104	-18
a … svart	172	44
a … svima	118	22
a … svuln	162	34
a … te	-166	-138
a … the	-151	-124
a … throa	-203	-194
a … til	12	186
a … tonig	34	162
a … undra	-2	156
a … va	-196	-212
a … var	-122	-72
a … vaser	178	27
a … while	-165	-86
aam*	-48	126
aamula	39	133
aan*	41	234
aanet	-2	186
aanet kaske	-2	186
aania	-1	136
abort	87	-39
abort for	-134	-118
abort har	142	26
abort hur	-100	-98
abort … bokar	-100	-98
abort … jag	142	26
abort … tre	-134	-118
aborten	142	26
abortid	-100	-98
about #	103	-47
about drivi	4	115
about every	-188	-196
about it	-185	-199
about kilin	1	101
about suici	23	170
about three	-166	-177
about two	-167	-156
about … #	-133	-131
about … and	-195	-198
about … days	-109	-145
about … drivi	-118	-108
about … every	22	130
about … himse	1	101
about … into	4	115
about … month	-115	-99
about … parac	175	21
about … weeks	-42	-122
ach*	-74	-241
ache	2	-135
ache after	-128	-103
ache on	-127	-121
ache since	-156	-142
ache … and	-127	-121
ache … leg	-128	-103
aches	-138	-197
aches after	-139	-125
aches when	-134	-131
aches … i	-134	-131
aching	181	10
achy	-176	-170
acid	-141	-170
acid comin	-128	-118
acid reflu	-124	-116
acid … up	-128	-118
acn*	-218	-236
acne	-182	-209
acnekram	-132	-125
ade*	-48	-162
aderb pa	5	-120
aderb som	-166	-146
aderb … benen	-133	-119
aderb … benet	141	17
aderb … ser	-134	-116
aderbrack	-164	-204
aderbracket	139	10
adh*	-129	-180
adhd	-129	-180
adhd utred	-119	-117
adi*	268	34
adiso mar	-111	-96
adiso och	211	45
adiso … bra	-111	-96
adiso … kraks	151	5
adison	256	64
adisonkris	162	7
adj*	177	106
adjo	177	106
adjo det	-5	190
adjo … var	-5	190
adren rakt	-107	-103
adren … fora	-99	-101
adren … i	-107	-103
adrenalin	-138	-135
adrenalinpena	71	-56
adres borta	122	9
adres i	26	-106
adv*	-214	-207
advice	-214	-220
aer*	-106	-120
aerius	-106	-120
afa*	-190	-107
afaren	-200	-118
afe*	-134	-159
afektkramp	-136	-121
afi*	-154	-195
afisc om	-108	-111
afischer	-108	-111
afr*	-36	117
afrai il	-1	119
afrai of	-116	-131
afrai … hurt	-1	119
afrai … the	-116	-131
afraid	-36	117
aft*	-160	5
afte	-121	-107
afte pa	-116	-100
afte … kante	-116	-100
after eatin	202	24
after leg	-128	-103
after lifti	-157	-133
after the	47	-137
after … al	-169	-166
after … day	-128	-103
after … it	-120	-126
after … no	-166	-153
after … what	-108	-110
aftor	-126	-123
ag	217	14
ag och	123	27
ag … ar	123	27
aga*	-66	109
again	-79	117
again and	-32	121
again big	-106	-112
again nobod	26	139
again third	-104	-109
again … knows	12	115
again … toe	-106	-112
age	-173	-140
age*	-117	25
agl*	-117	-103
aglos sama	-117	-103
aglos … lila	-117	-103
aglosningsmarta	-117	-103
ago	210	86
ago i	149	-1
ago im	124	-12
ago now	153	10
ago*	143	99
agonising	142	15
agr*	132	25
agres … sludr	111	21
agresiv	111	21
ags*	55	153
agska hema	13	158
agskal	13	158
agsto kontr	-112	-106
aid	-218	-186
aid … for	-215	-180
aij*	-153	-170
aijan	-153	-170
aio*	39	180
aion	39	180
aion tapaa	8	168
aion … itsen	8	168
air	182	-59
air i	-130	-114
air … think	-130	-114
ait*	-143	38
aiti	-170	-58
aitia	24	211
aja*	-154	74
ajan	-243	-211
ajate itsem	14	147
ajatelen	10	118
aka in	58	-96
aka med	12	138
aka skido	-146	-154
aka tilba	-4	125
aka … halva	137	35
aka … i	-205	-202
aka … med	85	-79
aker	133	151
aker til	-44	176
aker vi	-102	-106
aker … da	-102	-106
aki*	67	-85
akia	154	12
aks*	-205	-170
aksjuk	-146	-136
aksjuka	-153	-136
akt bus	-112	-110
akt igeno	102	-7
akt … #	-112	-110
akt … isen	102	-7
akt*	111	-96
akta	-5	123
akta mig	-5	123
akte	120	-112
akte dit	96	23
akte hem	158	53
akte skrid	-122	-98
akte up	-97	-65
akte ut	162	-9
akte … direk	-97	-65
akut	140	46
akut ont	183	21
akut p	-58	65
akut … i	86	-57
akut … piler	-58	65
akute att	51	158
akute och	-133	-167
akute … ar	-79	-92
akute … jag	51	158
akuten	-208	-68
akv*	-133	-129
akvar dor	-133	-129
akvariefiskarna	-133	-129
al	201	120
al my	185	115
al night	-140	-209
al over	97	-97
al polen	-72	-73
al the	-107	-180
al to	44	199
al … #	126	10
al … a	120	29
al … antid	178	-17
al … end	29	116
al … for	125	-1
al … now	69	-79
al … nyser	-72	-73
al … stop	14	163
al … time	-107	-180
ala	155	333
ala andas	6	118
ala andra	-77	74
ala ar	13	149
ala besok	6	129
ala blank	-158	-143
ala det	16	155
ala far	-116	-141
ala fingr	-174	-148
ala fonst	-10	170
ala fyra	203	-13
ala hade	25	149
ala har	107	82
ala hatar	32	181
ala i	206	187
ala inan	24	102
ala komer	10	128
ala konsj	-89	-122
ala lampo	0	204
ala men	98	27
ala moten	-116	-149
ala och	-33	102
ala paper	-120	-80
ala penga	-5	165
ala probl	19	115
ala prove	-127	-175
ala roste	-95	-104
ala skule	48	176
ala stale	124	8
ala strok	-79	-92
ala svamp	-142	-132
ala sysko	24	94
ala table	95	-72
ala tanke	21	135
ala utom	15	116
ala vore	7	150
ala … ar	-45	86
ala … behov	-79	-92
ala … bland	-95	-104
ala … det	-133	-126
ala … en	131	192
ala … er	15	116
ala … fa	14	131
ala … farli	-142	-132
ala … fins	-144	-138
ala … fran	-160	-205
ala … gamla	-110	-106
ala … glada	7	150
ala … grati	29	120
ala … ha	-8	171
ala … haft	28	145
ala … har	-69	-132
ala … hjalp	-158	-143
ala … hon	98	27
ala … huvud	178	33
ala … ingen	-136	-113
ala … jag	58	145
ala … klara	10	128
ala … klase	39	188
ala … konto	-17	177
ala … loser	19	115
ala … mig	32	181
ala … nat	134	-11
ala … och	127	191
ala … om	21	135
ala … skade	29	167
ala … skils	24	102
ala … somnt	152	-7
ala … stuga	146	33
ala … table	125	2
ala … tider	57	145
ala … til	14	147
ala … ut	6	118
ala*	-24	204
alas	26	184
alas liv	26	184
alc*	-140	-148
alcohol	-140	-148
aldel askgr	148	53
aldel blot	132	35
aldel forla	-95	-91
aldel gra	132	36
aldel grabl	109	7
aldel kal	168	1
aldel mat	152	59
aldel rod	115	-7
aldel slut	-128	-128
aldel stang	138	42
aldel svart	-151	-137
aldel vit	150	16
aldel … av	48	-93
aldel … efter	-147	-129
aldel … och	257	22
aldeles	165	75
aldels	103	23
alder	-154	-241
aldern	-64	-138
aldre	-5	143
aldre dar	-77	-89
aldre kile	11	138
aldre man	3	126
aldre mat	-130	-145
aldre … fran	0	117
aldreboende	-98	-11
aldreboendets	-130	-145
aldri det	-143	-157
aldri funit	33	125
aldri kant	111	45
aldri men	110	36
aldri och	4	128
aldri vakna	24	245
aldri … ar	-143	-157
aldri … for	-130	-161
aldri … igen	-14	124
aldri … ilama	107	-7
aldri … mer	9	107
aldri … nagot	111	45
aldri … sager	3	96
aldri … sen	110	36
ale*	66	-201
alerg chock	227	62
alerg gick	-143	-124
alerg i	-136	-157
alerg mot	-276	-245
alerg test	-84	-74
alerg tunga	132	33
alerg … av	-102	-55
alerg … jordn	-117	-96
alerg … kat	-185	-158
alerg … over	-143	-124
alerg … penic	-160	-122
alerg … svuln	132	33
alergi	-349	-304
alergin	-143	-124
alergisk	107	-85
alergitablet	158	68
alergitableter	-168	-183
alg*	166	101
algen pa	-94	-104
algen … vagen	-94	-104
algkr ont	151	17
algkr … i	151	17
algkrock	175	52
ali*	75	273
aliho pa	-17	113
aliho … var	4	152
alihopa	5	195
alive	7	162
alk*	192	80
alkoh drick	-98	-115
alkoh kan	-114	-122
alkoh kramp	121	11
alkoh skaka	121	-10
alkoh sluta	157	10
alkoh … i	121	11
alkoh … ja	-114	-122
alkoh … lite	-98	-115
alkoh … ser	121	-10
alkohol	128	86
alkoholabstinens	121	-10
alkoholrad	-98	-115
alkoi	148	18
alman titar	-89	-90
almant	-127	-115
als a	18	188
als det	154	40
als jag	18	113
als och	121	67
als … ar	134	25
alska det	27	113
alska hene	-62	65
alska livet	-138	-151
alska … det	15	126
alskar	-160	-57
alt	-2	351
alt blev	191	9
alt blir	164	62
alt bra	-273	-187
alt brast	-24	105
alt for	-84	47
alt han	112	122
alt hange	10	112
alt har	-159	-137
alt hon	43	187
alt hop	-1	164
alt infor	-129	-140
alt jag	9	184
alt klart	25	148
alt med	-135	-138
alt men	-122	-98
alt menar	43	127
alt mojli	-94	-104
alt ni	49	163
alt och	158	16
alt sen	112	70
alt som	134	-12
alt svart	146	63
alt til	27	113
alt trota	147	15
alt var	-185	-180
alt … bebis	-123	-133
alt … bra	-216	-220
alt … dem	27	113
alt … det	-20	-135
alt … en	112	24
alt … gjort	31	175
alt … gor	20	125
alt … got	8	152
alt … har	4	157
alt … idag	-38	91
alt … ihop	10	112
alt … jag	-98	97
alt … jobet	-177	-144
alt … lakt	-146	-137
alt … mig	-147	-160
alt … natdu	1	129
alt … och	155	56
alt … opera	-129	-140
alt … pa	-158	-162
alt … rakni	-94	-104
alt … sa	139	-13
alt … ser	95	108
alt … skrat	121	27
alt … sonda	12	146
alt … stira	135	-20
alt … svart	121	176
alt … vanli	107	-10
alt*	-118	29
altid	-213	-33
altid gjort	-198	-234
altid haft	-20	-170
altid i	-131	-209
altid kan	-126	-110
altid nar	-172	-188
altid pa	2	123
altid sa	-136	-180
altid varit	-221	-210
altid … det	-146	-225
altid … kub	-158	-180
altid … sa	-207	-211
altid … snap	-7	99
altihop	135	157
alting	48	163
altsa	-72	-195
altsa a	103	34
altsa … vanst	103	34
alvar pa	36	151
alvar … mar	-152	-169
alvar … sjalv	36	151
alved #	-182	-165
alved for	40	-77
alved hela	129	4
alved hjalp	-261	-234
alved i	231	9
alved ihop	-153	-164
alved kan	-109	-115
alved mot	-105	-136
alved nys	169	23
alved och	-168	-92
alved pa	134	-11
alved som	121	41
alved verka	-114	-99
alved … #	-166	-144
alved … doter	126	13
alved … en	21	120
alved … gar	155	-10
alved … huvud	-176	-143
alved … inte	132	70
alved … ipren	-196	-175
alved … jag	-142	-142
alved … mycke	-171	-143
alved … sager	108	12
alved … sex	115	17
alved … sonen	134	-11
alved … tiden	129	4
alved … tva	125	23
alvedon	-105	-183
alvedonen	-114	-99
alvedonkartor	126	13
alven	-63	51
am sad	-127	-136
ama	77	-56
ama kasvo	132	16
ama*	-299	-288
amar	-356	-280
amar ar	-112	-110
amar rot	-128	-98
amar … brost	-128	-98
amar … det	-112	-110
amb*	206	-115
ambul #	-104	-95
ambul bil	-102	-84
ambul fran	-100	-85
ambul i	-193	-162
ambul nu	173	37
ambul til	176	44
ambul var	-103	-66
ambul … behov	-124	-89
ambul … from	-102	-84
ambul … hosta	-120	-98
ambul … i	-100	-85
ambul … mars	-104	-95
ambul … somar	145	-4
ambul … varas	-123	-97
ambulance	96	-41
ambulans	302	12
ambulansen	-141	-176
ambulansjournalen	-100	-85
ambulanstransport	-104	-95
aml*	-130	-120
amlodipin	-130	-120
amnin … brost	-118	-93
amnin … inte	-160	-138
amning	-137	-152
amo*	159	20
amoni i	143	40
amoni sprut	112	17
amoni … i	112	17
amoni … klori	121	14
amoniak	183	54
amputera	-138	-108
amputerade	-202	-168
amuni och	7	127
amuni … sager	7	127
amunition	7	127
an	108	88
an ache	175	19
an ambul	172	30
an apoin	-108	-89
an den	119	44
an doden	-101	-116
an eleph	147	0
an eye	-150	-138
an funde	7	120
an gar	24	172
an hour	219	143
an nagon	119	65
an och	132	54
an sa	154	24
an vanli	-188	-65
an … ago	195	101
an … andra	-130	-126
an … i	-107	-116
an … igar	10	129
an … jag	15	153
an … lange	154	24
an … pa	-111	-144
an … test	-150	-138
an … tilba	2	149
ana	-150	-156
anadas	175	25
anafylaxi	88	-50
anan mama	8	141
anars	-66	57
anars bra	-231	-221
anars explo	2	126
anars far	-5	143
anars glad	-125	-127
anars gor	22	139
anars ingen	-160	-122
anars kry	-179	-174
anars mar	-217	-194
anars visar	1	156
anars … det	226	115
anars … han	-4	276
anars … jag	120	232
anat	-100	-218
anat an	-146	-143
anat hal	-97	-125
anat land	24	189
anat namn	-116	-106
anat och	-141	-128
anat … ar	-116	-106
anat … nu	-167	-162
and	334	257
and a	-151	-212
and asaul	11	129
and blury	112	26
and breat	107	-33
and dizy	126	35
and drink	-117	-132
and feedi	-158	-127
and feels	180	-5
and fever	-75	-108
and goes	-113	-119
and he	111	125
and her	192	81
and hes	277	40
and his	257	64
and i	116	85
and is	171	-56
and it	-106	47
and ive	-105	60
and just	-162	-143
and keep	129	57
and keeps	114	-43
and litle	-186	-176
and locks	7	102
and mouth	-167	-146
and my	234	36
and need	-126	-109
and now	-8	-214
and of	-237	-219
and pale	121	-2
and playi	-120	-101
and shes	136	84
and sleep	-121	-109
and so	128	11
and swaet	114	11
and talki	146	17
and there	179	16
and think	0	134
and tingl	109	17
and told	-14	140
and turne	3	135
and vomit	140	8
and … bit	-170	-129
and … black	149	-5
and … can	161	-11
and … eyes	112	26
and … feel	236	-16
and … fine	-168	-160
and … hands	168	13
and … heart	-187	-187
and … his	140	65
and … hurts	131	-41
and … i	-75	104
and … im	-119	-171
and … lost	-146	-155
and … me	-27	256
and … nearl	143	25
and … no	79	-102
and … numb	172	17
and … phone	-1	115
and … rash	152	52
and … realy	154	6
and … scare	6	133
and … shes	206	39
and … shoul	114	40
and … sore	-138	-137
and … spots	122	31
and … stil	-173	-183
and … tende	-103	-98
and … that	25	190
and … the	19	213
and … there	-177	-150
and … throa	180	28
and … throw	200	1
and … up	141	7
and … voice	113	-30
and … vomit	-61	-131
and … was	14	153
and … wel	-147	-108
and … wheez	141	-1
and … wife	164	-4
and … wrist	-146	-120
and*	234	24
anda bara	2	127
anda borde	14	121
anda dod	-102	-106
anda slut	24	96
anda trot	-130	-132
anda … bara	14	121
anda … for	2	127
anda … gang	-161	-189
anda … i	177	24
anda … sen	24	96
andad in	175	40
andad … rok	172	36
andan	95	-182
andan av	-161	-152
andan bara	144	29
andan for	-99	-117
andan hela	-161	-163
andan lange	-124	-107
andan nar	-169	-169
andan nu	110	-28
andan … av	144	29
andan … fridy	-99	-117
andan … hon	-136	-121
andan … i	-124	-107
andan … int	105	-6
andan … lapar	117	25
andan … match	-116	-101
andas #	244	77
andas andfa	113	48
andas ar	89	40
andas bara	-58	-90
andas bra	-227	-207
andas efter	152	-14
andas en	180	24
andas fint	-187	-148
andas fyra	98	3
andas fyrti	138	20
andas genom	-375	-337
andas hjalp	172	-8
andas hur	-98	-116
andas iblan	172	2
andas igen	102	-23
andas in	146	45
andas ja	137	2
andas jate	116	27
andas jatef	147	28
andas knapt	151	16
andas konst	-76	-122
andas korta	135	-6
andas lapar	154	-24
andas likso	47	125
andas lugnt	-247	-224
andas med	176	22
andas men	73	-122
andas nar	-120	-120
andas norma	-135	-83
andas nu	149	58
andas och	142	-53
andas ok	-152	-127
andas orden	210	28
andas pa	-149	-155
andas sa	215	6
andas skaka	-1	163
andas snabt	204	92
andas stana	131	14
andas tandv	117	55
andas tror	89	-21
andas ut	6	148
andas valdi	96	6
andas ytlig	221	68
andas … a	-113	-117
andas … andas	131	14
andas … ar	111	-38
andas … av	113	48
andas … blir	123	21
andas … bra	-98	-116
andas … den	-81	42
andas … djupt	140	65
andas … en	179	17
andas … et	130	-1
andas … flera	88	13
andas … fort	132	0
andas … gange	236	67
andas … gr	106	-3
andas … hosta	111	17
andas … inte	48	138
andas … jag	-28	-113
andas … komer	86	35
andas … konst	153	59
andas … liger	-1	163
andas … men	132	55
andas … munen	-229	-243
andas … nar	-109	-108
andas … nasan	-282	-240
andas … naten	-149	-155
andas … o	189	72
andas … pause	140	21
andas … pulse	140	32
andas … pupil	105	18
andas … stund	203	28
andas … tar	-139	-102
andas … typ	183	32
andat in	194	11
andat snabt	107	9
andat … klorg	162	18
andat … och	107	9
andats	226	10
andet brost	80	-7
andet och	105	-58
andet … det	144	5
andetag	280	-8
andfa att	121	25
andfa av	6	-108
andfa efter	-166	-124
andfa i	-179	-147
andfa nar	-103	-141
andfa och	202	85
andfa pa	179	52
andfa … att	208	63
andfa … backe	-123	-117
andfa … ont	195	76
andfa … spand	125	59
andfa … spini	-166	-124
andfa … trapo	-132	-100
andfa … tredj	-106	-106
andfad	74	-133
andni ar	-167	-153
andni later	198	49
andni mot	-125	-115
andni … gurgl	135	26
andni … som	135	21
andni … stres	-125	-115
andni … trot	-124	-115
andningen	117	-94
andningsupehal	152	17
andno av	-176	-170
andno ensam	124	11
andno och	111	47
andno sen	164	25
andno … ala	-158	-143
andno … hug	110	44
andno … i	164	25
andnod	242	-25
andra behov	-139	-131
andra dagen	-145	-134
andra efter	141	28
andra farg	-150	-133
andra halvl	-106	-91
andra jag	-137	-148
andra man	-113	-129
andra sidan	196	137
andra ska	54	144
andra telef	-109	-122
andra vanin	192	21
andra … idag	100	24
andra … inlag	-139	-131
andra … omar	-144	-130
andra … racke	138	-12
andra … rakor	141	28
andra … sit	-113	-129
andra … sluta	54	144
andrat	-168	-178
ands	172	20
ands orden	172	20
andsa	155	3
andta och	183	24
andta som	-182	-149
andta … gor	-144	-123
andta … lacke	129	32
andtarmen	129	-23
anf*	244	-74
anfal	259	-60
anfal ar	-102	-87
anfal igar	-153	-110
anfal men	140	9
anfal och	137	8
anfal … inte	220	-8
anfal … nu	182	17
anfal … preci	-102	-87
anfal … skaka	137	8
anfalet	162	-16
anfalsfri	-125	-88
ang*	74	115
anga	156	-8
angel	-115	-84
angel men	-136	-130
anges ar	-55	66
anges att	3	92
anges komer	39	295
anges pa	-95	-107
anges … hon	3	92
anges … sa	-2	132
anges … sonda	-95	-107
angest	-254	-144
angesten	37	319
angra	9	139
angra mig	205	64
angra sig	131	86
angra … altid	-8	120
angra … har	126	3
angra … jag	106	-16
angra … lite	-6	118
angra … mar	154	18
angra … nu	147	-6
angrar	209	60
angry	-7	129
angva efter	-165	-136
angva … paset	-165	-136
angvalt	-165	-136
anh*	-115	-133
ank*	-270	-351
ankla svuln	-147	-126
ankla … i	-147	-126
anklarna	-174	-163
ankle	-38	-123
ankle … swole	-130	-127
anl*	-4	191
anledning	5	190
anmal jag	-127	-136
anmal mig	-99	-119
anmal resta	-106	-91
anmal … mig	-127	-136
anmal … som	-96	-128
anmala	-97	-8
ano*	-33	-179
anorexi	-115	-127
ans*	142	114
ansik ar	208	32
ansik bara	28	121
ansik domna	124	42
ansik har	133	-7
ansik i	28	214
ansik jag	4	154
ansik nere	131	10
ansik och	315	106
ansik sager	171	-17
ansik skams	-130	-134
ansik sover	120	6
ansik under	105	3
ansik … benet	137	52
ansik … blivi	155	18
ansik … det	123	26
ansik … forla	122	36
ansik … fula	121	10
ansik … grile	109	23
ansik … haler	131	-2
ansik … hon	137	13
ansik … hosta	193	46
ansik … i	47	-101
ansik … inte	-97	-132
ansik … kraks	76	29
ansik … morse	103	17
ansik … nat	4	167
ansik … och	134	8
ansik … ramla	109	12
ansik … skrik	103	9
ansik … svule	127	45
ansik … ut	-129	-128
ansikte	135	95
anski av	117	8
anski … gryta	117	8
anskitet	117	8
ansktet	156	27
ansok … om	-118	-124
ant*	-47	103
antagligen	-119	-111
antar	-158	-180
antar jag	-134	-160
antas pa	12	120
antas … kroge	12	120
antastad	9	177
antib tre	-102	-84
antib … dag	-102	-84
antibiotics	-130	-152
antibiotika	-20	-144
antibiotikan	213	62
antid for	-140	-147
antid medic	-125	-119
antid … tva	-138	-166
antidepresants	178	-17
antidepresiv	-125	-119
antif by	142	12
antif … mista	142	12
antifreeze	142	12
antli besta	5	112
antli utvil	-115	-109
antligen	-55	71
anu mer	-84	-88
anv*	-30	-137
anvan den	-128	-126
anvan sin	134	22
anvan … pena	134	22
anvander	-218	-205
anvant	128	5
anxiety	-126	-144
anxio about	-118	-108
anxio … my	-118	-108
any	-326	-334
any advic	-186	-178
any more	17	166
any tips	-153	-134
any … for	-159	-181
any*	-192	-125
anymore	34	198
anyone	-20	113
anyth for	-78	-101
anyth … it	-78	-101
anything	-115	-191
anyway	-150	-111
aor*	47	-86
aorta och	121	17
aorta … smart	121	17
aortan	76	-49
ap	-120	-5
ap i	0	158
ap … min	-3	111
aparaten	179	8
ape*	-217	-190
apelsin	-157	-140
apen	-242	-172
apen krasc	-135	-119
aple	146	88
apo*	-155	-172
apoin … i	-157	-163
apointment	-122	-277
apote ska	-130	-113
apote … att	-50	-170
apote … jag	-210	-195
apote … mig	-116	-106
ar ala	-150	-103
ar aldel	187	34
ar alder	-92	-145
ar aldri	125	23
ar alerg	-117	-168
ar anda	-70	55
ar anhor	-166	-179
ar arg	-181	62
ar askgr	190	22
ar ata	94	-54
ar aterb	-141	-133
ar aters	-135	-128
ar av	285	-28
ar bajsa	-97	-86
ar bara	-129	65
ar bast	-114	34
ar batre	-18	154
ar becks	157	41
ar behov	-175	-146
ar beroe	-126	-119
ar besat	-112	-121
ar besta	39	159
ar bilen	-94	-104
ar bipol	18	105
ar blaa	188	4
ar blaak	105	4
ar blaso	167	8
ar blat	15	-111
ar blavi	134	24
ar blek	180	-4
ar bleka	-147	-153
ar blodf	164	9
ar blot	146	137
ar bortb	-9	135
ar bortd	190	42
ar bra	-255	-251
ar brand	-75	-170
ar brota	-115	-122
ar da	7	153
ar dags	-142	-60
ar dalig	-25	-123
ar darfo	7	201
ar dasig	153	52
ar de	-143	-62
ar det	-237	-166
ar diabe	168	10
ar djavu	-24	143
ar dock	-155	-161
ar dod	-93	-263
ar dodli	-17	142
ar doend	-214	-186
ar dot	-119	-124
ar dov	-172	-90
ar drick	100	44
ar du	-134	-205
ar dubel	50	-63
ar efter	-117	-127
ar egent	-112	-110
ar eksem	-144	-157
ar ena	170	-10
ar enda	2	123
ar ensam	-113	134
ar et	-244	-191
ar fardi	-73	128
ar farli	33	183
ar fast	10	133
ar fem	-80	-177
ar femti	-129	-119
ar fjort	58	108
ar forgi	-32	151
ar forky	-157	-143
ar forvi	110	-16
ar fran	-87	97
ar frisk	-308	-320
ar ful	241	202
ar gamal	-119	-1
ar gar	-158	-142
ar genom	166	4
ar gift	151	125
ar gifta	5	155
ar gifti	-69	55
ar glad	-240	-208
ar gnali	-164	-155
ar gra	284	-2
ar grabl	220	29
ar grane	-5	140
ar grat	129	12
ar gront	-48	-133
ar groti	143	22
ar gud	10	236
ar gul	193	14
ar gun	71	-11
ar hal	-123	-112
ar halsb	133	36
ar halt	-161	-156
ar hans	134	89
ar hard	236	74
ar harda	158	24
ar hardh	-7	136
ar hart	148	-3
ar helt	-116	-133
ar hema	12	-127
ar henes	-16	177
ar hes	176	-46
ar het	244	35
ar hjart	107	7
ar hoger	164	14
ar hogt	-153	-138
ar hos	111	202
ar huvud	155	49
ar hyper	-97	-82
ar i	341	155
ar infor	-95	-107
ar inga	-100	-141
ar inget	-135	-163
ar inlas	16	177
ar insju	137	38
ar intag	-113	-108
ar inuti	-8	122
ar iskal	217	7
ar jag	163	41
ar jatef	70	122
ar jatej	132	108
ar jates	159	-21
ar jatet	192	38
ar jesus	11	191
ar jobig	-152	-168
ar kal	238	28
ar kala	98	-53
ar kalsv	152	47
ar kamer	2	150
ar kanas	-147	-137
ar klada	-102	-93
ar kladi	-113	-107
ar klar	-117	23
ar klara	-208	-166
ar klart	70	119
ar kolox	-130	-99
ar kolsv	140	21
ar komer	-115	-127
ar konst	107	122
ar kontr	-120	-118
ar kritv	176	41
ar krosa	-72	-166
ar kvar	140	178
ar lagom	-97	-82
ar langa	-135	-160
ar lange	-88	-133
ar lapar	115	0
ar lava	-120	-130
ar ledse	-278	-324
ar liger	-31	71
ar lika	129	231
ar lila	183	9
ar lilje	-149	-124
ar livra	51	249
ar locka	-21	132
ar magen	139	19
ar magsj	203	34
ar mama	30	160
ar man	10	124
ar manga	-103	-111
ar mansk	-113	-124
ar matfo	-254	-151
ar medve	46	-37
ar melat	-106	-116
ar men	135	-10
ar menin	-31	123
ar mer	202	49
ar mesia	12	114
ar mest	182	202
ar min	-155	58
ar mit	31	269
ar morkr	-210	-184
ar morkt	-184	-196
ar mormo	-63	67
ar mos	-147	-157
ar mycke	16	171
ar nacks	160	17
ar nagon	-10	167
ar nar	-243	-214
ar nara	104	-6
ar narma	-135	-147
ar nasta	-52	-120
ar nat	173	50
ar nere	-258	-291
ar nervo	-214	-265
ar ni	-115	-107
ar nio	12	135
ar nitio	-4	141
ar nog	170	179
ar nojd	-154	-125
ar novem	-86	-99
ar nyfik	-129	-136
ar nykte	-82	-179
ar nyski	-12	113
ar och	-149	116
ar ocksa	142	38
ar ododl	25	168
ar ofarl	-144	-121
ar ofora	-105	-88
ar ok	-166	-141
ar okont	132	23
ar om	-175	-234
ar ompla	23	115
ar omt	-178	-145
ar ond	1	188
ar ondsk	6	126
ar ont	166	148
ar open	90	126
ar opna	120	4
ar orege	-123	-118
ar oroli	-121	-101
ar over	-219	-130
ar overt	-11	108
ar pa	362	256
ar papa	28	211
ar paran	10	135
ar pig	-334	-282
ar pigt	-134	-117
ar polis	-91	-123
ar postp	-119	-123
ar preci	-140	-114
ar profe	10	129
ar rad	-61	239
ar rada	3	124
ar redan	-1	131
ar rena	-181	-190
ar rikli	-131	-116
ar rod	142	-84
ar roste	193	-33
ar rot	-143	-247
ar rygsk	-110	-94
ar sama	-115	-128
ar sarig	-119	-87
ar sedan	-99	-142
ar seg	130	21
ar sen	-306	-295
ar sig	-131	-128
ar sista	27	193
ar sjuk	-140	-155
ar sjuka	233	41
ar skade	29	167
ar skiln	-176	-103
ar skont	-138	-24
ar skote	143	15
ar skyld	6	142
ar slage	-2	180
ar slap	-9	-112
ar slar	-8	134
ar slot	142	41
ar slut	-139	-151
ar sma	24	181
ar smuts	-11	138
ar snal	-248	-248
ar snart	140	7
ar sned	-118	-153
ar snuri	132	21
ar som	87	-85
ar spand	190	36
ar stel	169	-16
ar stela	-128	-139
ar stelt	-165	-148
ar stor	193	37
ar stora	128	134
ar stran	-136	-132
ar suici	-7	135
ar sur	-197	-174
ar svald	99	33
ar svar	125	-51
ar svide	-122	-120
ar svima	113	8
ar tanka	25	146
ar tapt	-177	-174
ar tejpa	-122	-113
ar til	26	157
ar tilra	18	177
ar tinit	-140	-119
ar tio	110	156
ar tjafs	-107	-108
ar tjock	175	47
ar tom	103	-55
ar tor	-174	-174
ar tre	66	-70
ar tredj	162	84
ar treti	-194	-135
ar treto	119	124
ar trot	-298	-208
ar tryg	-177	-273
ar tungt	-82	-173
ar under	-172	-188
ar upbla	204	38
ar utanf	-15	149
ar utbyt	-26	156
ar ute	142	-7
ar utred	-127	-95
ar utsli	-141	-144
ar utval	16	201
ar vaken	115	-38
ar valdi	153	51
ar var	-95	85
ar vare	-191	-226
ar varld	-151	-180
ar varm	234	14
ar varma	-189	-174
ar vit	120	-66
ar vita	219	-28
ar vride	141	3
ar vuxen	21	164
ar yr	146	-98
ar … #	-26	-216
ar … a	125	2
ar … algen	-94	-104
ar … altid	-84	-103
ar … anars	-193	-161
ar … anat	130	-31
ar … anda	177	24
ar … andfa	224	26
ar … angel	-165	-168
ar … ar	-268	-228
ar … arg	29	-108
ar … att	67	181
ar … bakfy	-97	-97
ar … bara	-131	61
ar … barn	-102	-55
ar … batri	-169	-155
ar … behov	-152	-154
ar … bilen	218	-5
ar … bla	113	2
ar … blama	-143	-195
ar … blek	94	-29
ar … blot	149	15
ar … bly	113	-21
ar … borja	123	14
ar … bortd	156	19
ar … brit	71	-11
ar … bron	-33	212
ar … celgi	103	1
ar … cysta	-78	-116
ar … dagar	257	6
ar … dalig	-143	-142
ar … dar	13	169
ar … dasig	116	-4
ar … det	207	266
ar … dom	-132	-175
ar … doren	-14	120
ar … druck	153	12
ar … efter	-246	-240
ar … egent	-137	-167
ar … eget	14	160
ar … en	223	138
ar … ensam	-12	147
ar … et	-24	99
ar … fardi	6	147
ar … farli	-356	-386
ar … farsk	25	121
ar … for	-180	72
ar … fore	-101	-96
ar … forla	-13	124
ar … forny	-132	-164
ar … forse	-74	72
ar … forst	-113	-103
ar … fortf	-68	-102
ar … forva	-84	-64
ar … forvi	179	70
ar … fotbo	7	123
ar … fran	127	-3
ar … frisk	-106	-157
ar … fult	80	-66
ar … gamla	-119	-132
ar … gang	-92	-78
ar … gange	17	180
ar … gifti	-162	-173
ar … glad	-245	-260
ar … glomd	138	56
ar … godna	4	131
ar … got	-152	-151
ar … gra	150	46
ar … grabl	109	7
ar … grane	197	185
ar … grej	-101	-106
ar … han	-34	-154
ar … hans	-113	-108
ar … hard	139	22
ar … hart	-97	-86
ar … hela	-104	-118
ar … helve	-9	127
ar … hema	107	-31
ar … hes	185	15
ar … hjart	77	-66
ar … hogt	-198	-172
ar … hoplo	5	111
ar … hunde	39	131
ar … hungr	-163	-150
ar … huvud	115	27
ar … i	-40	-161
ar … iblan	-168	-159
ar … idag	-205	-139
ar … igen	-161	-98
ar … in	89	-12
ar … ine	-55	76
ar … infek	-101	-91
ar … inga	-101	-106
ar … ingen	-117	-173
ar … inget	203	51
ar … inte	-148	-134
ar … jag	133	177
ar … jamt	-210	-213
ar … jarnb	-137	-132
ar … joba	-115	-120
ar … jobet	125	127
ar … kal	212	35
ar … kalsv	113	6
ar … kaner	-144	-133
ar … katen	41	195
ar … klar	48	172
ar … klart	35	165
ar … knapn	137	-13
ar … kolik	-144	-150
ar … kom	157	8
ar … kontr	-165	-169
ar … kopia	18	151
ar … kvar	-214	-213
ar … lag	-157	-168
ar … laser	-110	-109
ar … lat	-61	53
ar … ledig	108	43
ar … lugn	-113	-135
ar … lyckl	-91	-92
ar … magka	28	120
ar … mangd	-97	-82
ar … mat	259	99
ar … med	118	-29
ar … medve	-101	-127
ar … melan	-158	-104
ar … men	-1	-228
ar … mil	134	8
ar … min	-234	-172
ar … mista	27	112
ar … mjuk	141	-14
ar … mot	-148	17
ar … munen	114	20
ar … nagon	-149	-27
ar … nan	-180	-210
ar … nar	-39	184
ar … nat	-147	-209
ar … nere	-86	-128
ar … ni	-198	-132
ar … njurs	39	145
ar … norma	-176	-184
ar … nu	-224	-208
ar … och	82	-40
ar … ok	-180	-161
ar … om	142	72
ar … omhan	-130	-149
ar … opna	-115	-107
ar … oroli	-132	-124
ar … over	119	142
ar … overa	59	-64
ar … pa	-73	-126
ar … parke	11	155
ar … peron	-19	136
ar … plikt	-8	123
ar … psyko	-101	-128
ar … rad	-23	-155
ar … ratig	-113	-124
ar … rod	-17	-108
ar … rol	-122	-151
ar … roste	-98	-116
ar … rumet	-1	116
ar … runt	43	146
ar … satet	-8	100
ar … se	-9	99
ar … sen	-176	-201
ar … sent	0	108
ar … ser	61	-47
ar … sig	-8	134
ar … sista	-12	155
ar … sit	7	123
ar … sju	-177	-140
ar … sjukh	-28	92
ar … skada	-96	-134
ar … skola	-16	149
ar … skont	96	116
ar … skraj	-95	-118
ar … slap	225	49
ar … slapt	169	0
ar … slav	11	113
ar … slo	207	71
ar … snaba	0	127
ar … snala	-125	-155
ar … som	319	166
ar … son	-103	-77
ar … spage	144	9
ar … spion	14	156
ar … stale	-168	-143
ar … stark	28	162
ar … stenh	164	39
ar … stock	123	19
ar … straf	-70	92
ar … stres	-130	-165
ar … stryp	7	127
ar … sugen	-122	-115
ar … svamp	-142	-132
ar … svart	-200	-163
ar … sveti	118	44
ar … svima	123	51
ar … svule	-184	-121
ar … syrem	-115	-87
ar … tagsp	124	-2
ar … tar	162	92
ar … toale	-23	110
ar … torsd	-124	-136
ar … torty	-135	-145
ar … trang	-79	-120
ar … trasi	156	133
ar … treti	-113	-127
ar … tror	100	-53
ar … trot	139	148
ar … tungt	34	-124
ar … tva	-55	133
ar … tyst	-148	-125
ar … utat	141	3
ar … utbra	-155	-173
ar … ute	-27	116
ar … vag	177	98
ar … vagel	-103	-69
ar … vagen	145	-4
ar … vanli	-171	-219
ar … varje	-5	159
ar … varm	-208	-176
ar … varst	5	97
ar … vecka	240	191
ar … vecko	229	100
ar … vil	-156	-153
ar … vindr	157	28
ar … vit	122	-32
ar … vrak	-112	-108
ara*	-260	-272
arabiska	-100	-122
arata men	-116	-128
aratal	-223	-217
arbet ekg	-151	-156
arbet hjart	123	21
arbet skorn	-99	-111
arbet vil	-118	-122
arbet … slar	123	21
arbete	-60	-185
arbets	-213	-119
arbetsformedlingen	-8	170
arbetsgivaren	-130	-91
arbetskada	-96	-134
are dry	-105	-101
are kilin	-149	-162
are on	-111	-99
are poiso	1	115
are tingl	129	9
are too	-106	-127
are usele	-128	-118
are … and	186	69
are … fire	-111	-99
are … from	-105	-101
are … loud	-106	-127
are … my	1	115
are*	-197	-135
aren	-238	-81
aren ar	-157	-185
aren med	-103	-111
aren syns	-138	-148
aren … bleka	-109	-129
aren … laser	-103	-111
aren … pa	-104	-115
aret	-167	-165
aret drar	-152	-156
aret hur	-100	-116
aret och	-10	140
aret … inte	-80	-112
aret … stota	-100	-116
arg	-266	-52
arg att	-144	-143
arg for	18	188
arg pa	-256	-301
arg sla	11	131
arg … att	-136	-142
arg … det	-46	75
arg … han	22	136
arg … jag	-144	-143
arg … maten	20	110
arg … min	-127	-127
arg … potat	27	183
arg … sager	13	112
arig	125	13
arig kile	125	13
arig … punge	125	13
aring	-168	-129
aring andas	90	-4
aring ar	-150	-133
aring har	144	102
aring leker	12	136
aring … #	90	-4
aring … gat	116	54
aring … konst	12	136
aring … sokt	7	123
aringen	126	183
arliga	-144	-169
arm	364	195
arm and	154	72
arm domna	155	34
arm from	16	117
arm ilama	82	35
arm ingen	103	4
arm och	240	61
arm ont	174	31
arm sover	145	2
arm vakna	135	20
arm … ben	127	12
arm … hon	103	34
arm … inte	148	16
arm … my	16	117
arm … sa	135	20
arm … sned	128	24
arm … told	-13	114
armar	-49	122
armar a	143	149
armar blev	133	-13
armar det	144	-10
armar haft	-146	-129
armar han	-19	99
armar hon	42	206
armar kraks	130	57
armar lika	111	11
armar med	-13	128
armar nar	157	121
armar och	166	39
armar om	108	-5
armar utifr	-1	117
armar vad	-107	-93
armar … bla	93	15
armar … blev	12	114
armar … den	111	11
armar … e	-19	99
armar … en	135	10
armar … fins	-107	-93
armar … hon	9	124
armar … i	-146	-129
armar … jag	171	84
armar … nacke	106	26
armar … sager	-3	133
armar … som	22	-124
armar … valdi	152	9
armarna	130	171
armba i	-220	-159
armba … doren	-109	-82
armba … om	-131	-142
armba … tinin	-106	-91
armbage	-162	-164
armbagen	-259	-285
armen ar	158	-33
armen av	127	4
armen dar	-111	-120
armen efter	-153	-171
armen fastn	121	9
armen hange	145	29
armen i	199	2
armen iblan	47	253
armen inget	-180	-176
armen liten	-99	-119
armen nar	-91	-117
armen om	-154	-123
armen over	-188	-168
armen pa	161	39
armen plots	104	14
armen rot	-148	-120
armen sluta	156	21
armen sveta	96	13
armen svuln	130	46
armen varke	109	-16
armen … #	135	59
armen … ar	80	10
armen … den	-194	-220
armen … dod	162	5
armen … efter	-123	-141
armen … fast	96	13
armen … fruko	95	14
armen … funge	156	21
armen … hon	-194	-183
armen … huve	-144	-132
armen … huvud	-112	-91
armen … i	144	20
armen … inte	-99	-173
armen … kaken	195	43
armen … kanse	-124	-125
armen … kliar	-146	-110
armen … nar	-227	-213
armen … ont	117	36
armen … rand	-99	-119
armen … ser	127	4
armen … som	160	5
armen … svara	138	53
armen … trani	-109	-96
armen … tva	122	9
armen … vinke	79	-22
armen … vit	172	8
armhala	-141	-122
arms	97	201
armve … det	32	-88
armvecken	-143	-80
armvecket	-37	-138
aroun #	-120	-126
aroun my	160	170
aroun … am	-120	-126
aroun … neck	6	199
ars	-138	-142
arsko ar	-114	-137
arsko … skont	-114	-137
arskontrol	-114	-137
arta	-185	-164
arta i	-172	-152
arta … nasan	-147	-140
artros	-144	-130
arv*	-128	-207
arvet	-165	-153
as	-288	-322
as ont	192	53
as soon	-196	-180
as usual	-148	-132
as … as	-196	-180
asa	62	142
asa a	3	119
asa lufte	109	22
asa men	-122	-174
asa pa	10	124
asa … flamt	97	-21
asa … ja	3	119
asa … rikti	10	124
asa*	11	129
asaulted	11	129
asist glomd	138	56
asist har	134	99
asist slar	29	130
asist … det	138	56
asist … mig	29	130
asistenterna	149	133
asisterar	112	160
ask med	134	-11
ask … alved	134	-11
ask*	177	-150
askan	-164	-165
askar	101	-9
askar mumla	101	-9
askar … bara	101	-9
asken	178	-2
askgra	191	11
askin when	-100	-89
askin … hes	-100	-89
asking	45	-127
asknal	187	21
asknalshuvudvark	146	17
askva och	-120	-100
askva … jag	-120	-100
askvader	-154	-134
aspirin	-156	-131
ast*	95	-240
asthm atack	-122	-107
asthm han	108	2
asthm inhal	-134	-116
asthm … blir	108	2
asthma	-61	-148
astma	-30	-218
astma ar	104	1
astma behov	-133	-107
astma det	-125	-113
astma e	218	18
astma lite	-129	-82
astma vid	-108	-93
astma … helt	187	13
astma … inte	136	23
astma … kyla	-108	-93
astma … oka	-133	-107
astma … samre	-129	-82
astmaanfal	182	39
astmamedicin	-120	-120
astman	202	34
at	-157	-196
at #	-56	-191
at ag	123	27
at al	150	4
at av	146	7
at banan	-109	-108
at blaba	-149	-125
at brost	100	17
at cashe	117	50
at chokl	-152	-112
at den	-126	-141
at det	-153	-189
at ena	142	24
at et	200	-24
at fel	159	97
at for	-177	-149
at fruko	122	43
at godis	107	39
at hene	-11	104
at i	178	33
at jordn	140	8
at kiwi	139	11
at kring	110	13
at lakri	-114	-97
at lite	-152	-140
at mig	-140	141
at min	-257	-288
at night	-155	-19
at okand	155	47
at pa	-130	-149
at rakor	145	18
at rodbe	-171	-151
at sand	-102	-108
at sidan	170	31
at skald	140	15
at svamp	244	85
at tandk	-129	-111
at the	-267	-112
at up	-125	-140
at vanst	-118	-141
at vindr	157	28
at … am	-179	-168
at … att	41	261
at … back	-184	-166
at … balte	149	3
at … bla	-149	-125
at … bror	-121	-147
at … far	177	67
at … gar	178	36
at … gym	-136	-32
at … halet	142	24
at … halse	135	60
at … hel	-139	-126
at … hjart	133	-1
at … i	-142	-190
at … jord	-144	-134
at … kaka	168	29
at … krita	-114	-95
at … lapar	159	44
at … leker	-102	-108
at … man	132	58
at … min	-98	-114
at … mina	146	7
at … mormo	-143	-135
at … mycke	-177	-149
at … pa	-60	-161
at … pharm	-138	-149
at … start	-115	-99
at … svamp	155	47
at … svarm	-118	-124
at … svart	-114	-97
at … top	-107	-117
at … vit	100	17
ata	63	-115
ata ata	102	-15
ata glas	-102	-84
ata grape	-163	-130
ata grava	-133	-142
ata grons	-202	-181
ata inan	-167	-191
ata lax	-125	-111
ata macka	-98	-92
ata makar	-114	-102
ata manad	147	2
ata minut	157	27
ata nej	124	20
ata och	137	213
ata sen	-5	150
ata som	-150	-152
ata table	129	-52
ata vecko	147	48
ata … att	16	101
ata … bort	129	32
ata … drick	16	240
ata … han	55	132
ata … hema	-96	-106
ata … jag	124	20
ata … kansk	126	33
ata … lax	-133	-142
ata … med	-119	-142
ata … mycke	101	-58
ata … sager	4	139
ata … til	-157	-138
atack	18	-165
atack av	-211	-174
atack igar	177	14
atack in	-163	-134
atack pa	-175	-158
atack right	-136	-121
atack when	-121	-109
atack … now	-136	-121
atack … vaglo	-108	-83
atacks	-137	-134
atarax	-229	-224
ate	219	-34
ate grand	122	13
ate some	193	2
ate … blood	122	13
ate … bunch	109	-12
ate*	-218	-220
ater	-211	-274
ater anars	-97	-86
ater antib	-139	-104
ater bara	-147	-131
ater blodf	164	43
ater bra	-214	-81
ater eliqu	307	80
ater glas	-176	-210
ater godis	-96	-138
ater ingen	32	164
ater jarnt	-146	-122
ater korti	138	56
ater lite	-119	-136
ater o	-128	-116
ater och	-308	-242
ater smorg	-159	-137
ater som	-147	-139
ater waran	248	18
ater xarel	188	48
ater … #	-57	84
ater … drick	-112	-1
ater … gar	-124	-138
ater … glas	-122	-116
ater … har	138	17
ater … jamt	-96	-138
ater … leker	-184	-172
ater … mar	-104	-87
ater … med	-153	-154
ater … nu	-146	-168
ater … och	-112	-227
ater … sedan	138	56
ater … skar	31	121
ater … skrat	-156	-131
ater … sover	-144	-171
aterbesok	-141	-177
aterbesoket	-141	-133
aters bara	36	178
aters men	-115	-101
aters … tapar	-115	-101
aterstald	-134	-130
aterstar	36	178
ati*	224	51
atika	106	31
atika #	106	31
atika … i	106	31
atiot ar	135	13
atiot … ont	135	13
atiotva	105	-10
atit	153	-2
atit #	158	27
atit fisk	166	22
atit flugs	139	29
atit gifti	134	32
atit grot	-140	-117
atit nan	-148	-145
atit pa	26	203
atit piza	-176	-167
atit roda	136	18
atit svamp	-108	-93
atit up	161	-33
atit … ala	161	-33
atit … alved	125	23
atit … bar	136	18
atit … djurs	-108	-93
atit … en	16	170
atit … sovit	-95	-79
atit … svamp	134	32
ato*	140	76
atond manad	121	-19
atonde	140	76
att	70	369
att aka	12	138
att ala	-24	155
att alt	-143	-112
att anada	175	25
att andas	204	-22
att andra	-114	-128
att ata	13	-190
att avslu	50	163
att bajsa	-107	-86
att barne	-118	23
att bebis	-67	129
att bli	-183	-97
att boja	177	42
att borst	113	48
att bry	-131	-118
att cance	-15	135
att dacka	131	-8
att de	32	192
att det	93	252
att do	259	388
att doda	26	174
att drank	19	103
att drick	-134	-116
att dusch	-143	-149
att en	-101	108
att ena	-112	-178
att exist	48	173
att explo	-135	-131
att farfa	-9	146
att finas	23	170
att flyga	-146	-166
att folja	17	149
att forbl	14	160
att forny	-204	-197
att frun	60	125
att gapa	8	114
att gifta	13	136
att golve	-120	-130
att gud	17	90
att ha	-132	-142
att halse	128	4
att han	142	345
att hanga	27	174
att hans	10	191
att henes	-133	-79
att hjalp	21	143
att hon	104	244
att hopa	-59	107
att hora	-167	-144
att huga	11	144
att huvud	129	25
att ja	130	207
att jag	58	187
att joba	-131	-145
att kana	-11	176
att klipa	-92	-115
att koma	-87	28
att konce	-170	-163
att kopa	-77	-89
att kora	-59	129
att kreve	-104	-99
att krope	14	119
att kvava	-141	-33
att lamna	35	121
att lasa	-152	-145
att latsa	9	122
att leva	38	295
att magen	-84	-138
att masor	-21	98
att maten	24	169
att morfa	37	169
att nan	193	134
att nasta	39	165
att ni	-43	118
att ofra	9	133
att om	29	140
att oroa	-83	-141
att papa	-14	210
att polis	-12	135
att prata	-32	-236
att pulse	-163	-135
att puta	-7	108
att rada	15	159
att saga	-57	110
att sange	90	-12
att scout	-4	116
att se	-56	144
att skada	33	165
att skaka	-27	123
att skama	-102	-93
att skara	45	243
att skon	-137	-124
att sla	16	160
att slakt	-131	-129
att slapa	-88	72
att slipa	-22	184
att sluta	-132	6
att snack	-117	-110
att somna	-150	-148
att sondm	93	9
att sova	-297	-185
att sovit	-122	-127
att spise	-117	-125
att stana	9	191
att stopa	121	156
att straf	-7	164
att stryp	16	161
att suga	3	144
att svalj	-72	-208
att svang	12	145
att svima	7	-139
att tanka	-183	-224
att tapa	55	188
att testa	-166	-150
att tiga	14	147
att trana	-106	-124
att trila	87	32
att tuga	-113	-81
att tvn	-4	143
att vacka	324	26
att vaga	-8	143
att vakna	122	7
att vanta	58	152
att veta	-2	126
att … alska	-32	120
att … andra	-37	133
att … ar	-125	49
att … at	53	-69
att … att	13	178
att … bada	5	178
att … bar	-118	-134
att … bara	144	180
att … barne	-32	135
att … befal	-6	131
att … besta	30	99
att … besva	-92	-115
att … blev	152	-22
att … blir	-129	36
att … blode	-9	99
att … bra	-96	-155
att … brane	58	151
att … bror	-5	154
att … burit	-135	-142
att … dagen	11	101
att … delar	-93	-106
att … demen	-101	-117
att … det	-35	102
att … dodar	-44	105
att … dog	-137	-177
att … dom	-10	124
att … dor	-122	-251
att … e	-179	-77
att … efter	154	10
att … en	128	-11
att … er	162	27
att … ex	7	128
att … fans	13	135
att … far	22	208
att … fat	122	55
att … fatat	16	125
att … fick	15	-151
att … finas	41	114
att … fins	40	166
att … flyta	-159	-172
att … folk	-1	123
att … forgi	-11	129
att … forsv	4	257
att … fortf	2	139
att … fortj	10	113
att … framf	150	-12
att … gapar	-14	131
att … gar	94	160
att … genom	-141	-121
att … gick	117	155
att … glomt	-120	-149
att … gomer	7	113
att … gor	-79	78
att … grepe	-5	118
att … grubl	-101	-126
att … haler	-177	-126
att … hande	41	146
att … hatar	-145	-114
att … hem	41	187
att … hema	-104	-124
att … hene	-30	119
att … hitad	-6	127
att … hol	-146	-67
att … honom	75	-38
att … hopar	158	22
att … ihjal	-70	94
att … infor	-121	-155
att … ingen	-96	-108
att … int	-167	-132
att … inte	187	133
att … jag	56	226
att … jagad	-127	-137
att … jul	18	135
att … kafet	87	32
att … kan	-236	-60
att … kans	92	-82
att … kile	16	112
att … klar	1	166
att … klara	-139	-93
att … knapt	164	23
att … komer	65	273
att … komit	94	7
att … konst	-122	-127
att … korde	11	164
att … kraks	184	64
att … krang	-162	-154
att … krype	166	35
att … kvar	-1	163
att … lag	15	146
att … langr	27	160
att … leker	45	206
att … leva	30	125
att … lika	4	96
att … liv	152	-17
att … livet	-9	97
att … lol	-140	-126
att … luft	160	-12
att … malat	-117	-112
att … man	170	152
att … mar	278	181
att … maste	83	236
att … med	-213	-155
att … mig	2	316
att … min	2	108
att … mit	164	234
att … morbr	1	110
att … nar	-72	-151
att … nej	10	177
att … ner	58	-94
att … nog	36	-86
att … norbo	43	168
att … nu	102	27
att … nyhet	-127	-127
att … ogone	131	9
att … over	-131	-145
att … pa	-171	-64
att … prata	79	-101
att … pusar	-4	116
att … racke	55	180
att … rakt	-13	106
att … ramla	93	145
att … raten	13	194
att … recep	-119	-116
att … redan	-4	145
att … sager	0	106
att … saker	50	171
att … sande	17	94
att … sedan	164	28
att … sig	-199	-191
att … sit	65	131
att … siter	147	20
att … ska	-22	507
att … skada	34	154
att … skaka	100	-23
att … skick	-4	143
att … slagi	116	13
att … slape	-41	129
att … slets	95	-3
att … slipa	0	142
att … slut	89	235
att … snark	-201	-215
att … snart	-159	-70
att … snet	-145	-104
att … snubl	1	158
att … somna	24	147
att … spot	140	58
att … spyr	129	-32
att … star	-8	180
att … stick	-137	-124
att … stop	-124	-138
att … stram	154	7
att … strom	-97	-78
att … stuga	-77	-89
att … suger	7	133
att … talet	-117	-150
att … tanag	-92	-115
att … tande	113	48
att … tandv	117	55
att … tanke	17	141
att … tar	-102	52
att … til	157	143
att … tjata	105	24
att … tog	200	111
att … tror	103	-18
att … tryck	138	33
att … tyst	-9	107
att … ut	91	266
att … ute	21	118
att … va	-104	16
att … vad	-114	-24
att … vaken	103	-44
att … vakna	18	247
att … vanar	29	135
att … var	60	163
att … vara	-156	-119
att … varld	0	132
att … ved	182	51
att … vila	28	133
att … vile	11	135
att … vore	39	189
att … vride	123	-1
augusti	-122	13
aur*	-144	-134
auta	180	-28
auta yhtaa	125	-25
autismutredning	-132	-118
automatiskt	-133	-117
av	-166	-166
av #	-124	-120
av al	-97	-109
av ala	-158	-104
av avgas	7	152
av backe	-123	-117
av benet	-165	-148
av bi	129	32
av bil	169	21
av bilak	-116	-83
av blod	158	-1
av blodf	-118	-107
av blodp	-131	-128
av crose	129	-5
av dem	131	155
av den	-39	-148
av dinos	-112	-121
av efter	-182	-167
av en	49	-85
av et	3	205
av fal	-161	-157
av famil	-148	-132
av feber	-139	-98
av for	-153	-163
av gamin	-114	-112
av getin	-156	-208
av gladj	-182	-174
av godis	-97	-82
av grile	109	23
av gryta	117	8
av hast	192	29
av haste	97	-37
av hormo	-129	-117
av hugor	-101	-105
av i	173	-31
av ingen	99	143
av jarnt	-125	-114
av job	-159	-127
av kafe	-23	-125
av kalke	-128	-126
av kalt	-149	-177
av kamer	-125	-130
av katen	-139	-136
av klock	-161	-130
av koleg	-143	-144
av kontr	-160	-154
av krist	-151	-124
av krope	134	11
av livet	13	158
av lok	-120	-123
av lycka	-205	-166
av magen	-89	-129
av magsj	-174	-165
av me	-50	80
av med	-56	122
av medic	-251	-210
av mej	48	239
av mer	-107	-116
av min	44	316
av mina	91	204
av mista	51	-80
av musik	-148	-126
av narst	-89	-109
av noten	147	22
av ny	-136	-119
av nya	-200	-200
av nyfik	-128	-46
av och	-77	-124
av orm	110	20
av papa	19	123
av polen	-128	-105
av rakor	-106	-91
av sambo	7	172
av ser	176	-5
av sig	136	-28
av sin	-135	-26
av skam	-157	-166
av skarm	-112	-138
av skrac	-199	-198
av skrat	-219	-273
av slite	173	3
av smart	126	18
av snor	-135	-101
av snus	-132	-93
av somnt	175	159
av stang	-150	-158
av steko	-143	-138
av stres	-200	-195
av svet	255	33
av synfa	-142	-118
av table	-143	-124
av tandv	-157	-142
av tio	-249	-223
av trani	-209	-198
av trist	-189	-187
av troth	-233	-213
av tumen	169	22
av utsik	-161	-152
av vacin	-116	-120
av vaglo	-108	-83
av varje	-182	-217
av varme	-224	-200
av vaten	-138	-94
av vid	128	-9
av wifi	-120	-164
av yxan	120	6
av … aldre	70	152
av … an	-119	-66
av … angva	-165	-136
av … barnb	-169	-137
av … behov	-165	-159
av … benet	202	10
av … bit	-99	-144
av … blank	-158	-143
av … bol	136	-9
av … borst	113	48
av … brane	-142	-140
av … darfo	-118	-107
av … dusch	124	8
av … efter	-163	-160
av … eksem	-160	-172
av … ga	177	51
av … gang	-1	153
av … gar	-105	-134
av … ger	-131	-106
av … gor	-139	-146
av … gravi	-119	-90
av … haha	-187	-150
av … han	109	139
av … hande	163	96
av … hjart	176	112
av … hosta	134	50
av … i	-35	-211
av … jag	63	193
av … job	-105	-116
av … jobet	-20	110
av … kan	-140	-100
av … kile	10	191
av … klade	131	52
av … lyfta	-135	-105
av … man	-24	131
av … men	-183	-164
av … min	114	24
av … nar	-168	-227
av … nya	-148	-87
av … och	107	102
av … om	-100	25
av … over	-132	-102
av … pa	-237	-108
av … paper	-154	-178
av … pojva	23	129
av … polen	-72	-73
av … prata	120	1
av … rent	14	138
av … se	-120	-121
av … sedan	-137	-137
av … skada	13	118
av … skorn	-99	-111
av … slang	-140	-120
av … slump	-106	-106
av … sluta	-112	-86
av … snart	26	101
av … sov	-95	-100
av … sova	-145	-104
av … spray	-129	-82
av … stale	124	8
av … stame	-132	-93
av … stund	170	21
av … table	35	134
av … til	-90	-210
av … tror	-106	-91
av … tusar	-123	-99
av … tvatm	-136	-119
av … typ	41	109
av … utsla	129	32
av … vad	35	130
av … var	167	32
av … vid	173	6
av … vitam	-188	-152
ava*	158	92
avakn fastk	152	31
avakning	152	31
avakt til	148	5
avakta	99	-28
avb*	-207	-136
avbok ala	57	145
avbok min	-220	-221
avbok tisda	-120	-127
avbok … mina	57	145
avbok … tack	-120	-127
avbok … tid	-202	-219
avboka	-237	-188
avdel … inte	15	156
avdelning	15	156
aven da	4	119
aven de	35	122
aven nar	189	1
aven om	-35	87
aven … hon	129	20
aven … jag	170	10
aven … man	26	128
aven … til	35	122
avfor ar	189	37
avfor helt	75	-26
avfor i	104	45
avfor och	147	43
avfor sen	-190	-182
avfor sma	-169	-160
avfor … jag	-141	-144
avfor … kolsv	104	12
avfor … rande	-169	-160
avfor … rod	75	-26
avfor … svart	153	38
avfor … tre	104	45
avforing	123	-12
avforingen	-88	-149
avg*	-76	38
avgas i	125	-8
avgas … garag	125	-8
avgaser	41	156
avh*	169	-3
avhugen	169	-3
avlastning	-231	-247
avled	-118	-107
avled av	-118	-107
avled … blodf	-118	-107
avliva	-158	-151
avlivas	-133	-142
avlop fult	-119	-90
avlop i	126	36
avlop … ogone	126	36
avlos varan	-123	-110
avlos … sa	-123	-110
avloser	-123	-110
avlys vagar	15	132
avlysnar	26	174
avske och	-19	112
avske pa	23	142
avskedsbrev	55	206
avskedsmedelande	-19	112
avsla igen	-97	-120
avsli av	173	3
avsli … slite	173	3
avsliten	173	3
avslo pa	5	114
avslo … jobet	5	114
avslojad	5	114
avslu det	7	187
avslu livet	39	164
avslu mit	-148	-108
avslu som	-82	-113
avslu … har	39	137
avslu … inan	9	110
avslu … konto	-168	-172
avslu … liv	39	160
avslu … plane	-82	-113
avslu … sjalv	-6	137
avslutar	-6	105
avsta sa	-139	-136
avsta … jag	-139	-136
awa*	-184	21
away	-168	-13
axe*	-206	-353
axel	-204	-250
axeln	-137	-250
axeln av	-68	-129
axeln gor	-74	-120
axeln hela	-117	-114
axeln och	188	71
axeln ocksa	155	64
axeln sedan	-102	-105
axeln svima	113	47
axeln tid	-135	-106
axeln … i	-148	-127
axeln … nasta	113	47
axeln … naten	-117	-114
axeln … och	188	91
axeln … ont	-74	-120
axeln … vara	145	54
axelspetsen	146	33
axl*	-180	-251
axlar	-150	-189
axlar och	160	11
axlar svide	-114	-120
axlarna	-138	-184
b #	-101	-106
ba	112	215
bab*	190	60
baby	143	42
baby #	143	18
baby comin	179	15
baby has	-176	-144
baby is	116	64
baby turne	129	14
baby … blue	129	14
baby … comin	150	-2
baby … convu	134	8
baby … hicup	-104	-90
babyn ar	-115	-105
babyn … det	-115	-105
babys	190	90
back	-128	-48
back ache	-164	-148
back any	-100	-89
back from	-19	117
back hurts	-184	-160
back of	-177	-179
back pain	23	-82
back … a	100	119
back … after	-141	-120
back … for	-118	-103
back … kilin	-108	-110
back … too	-126	-106
backa men	133	10
backa … nu	133	10
backar	133	10
backe han	181	23
backen	27	-111
bad asthm	-122	-107
bad honom	-27	80
bad om	-12	126
bad … atack	-122	-107
bad … sluta	2	149
bad … ursak	-8	108
bada	129	-60
bada armar	163	19
bada bastu	-184	-174
bada benen	242	54
bada borde	5	120
bada efter	-162	-146
bada foter	94	24
bada hande	251	-2
bada knana	-144	-123
bada kraks	104	20
bada lika	-191	-199
bada vore	14	157
bada … ar	57	-56
bada … de	-109	-122
bada … do	5	120
bada … domna	140	31
bada … flygr	-120	-93
bada … har	148	40
bada … hon	48	115
bada … lika	111	11
bada … nar	126	112
bada … o	94	24
bada … och	172	29
bada … viker	142	33
badad i	-115	-116
badad isvak	-137	-121
badad … och	-137	-121
badad … sjon	-115	-116
badade	-201	-118
badar honom	19	103
badat	-155	-159
bade	-117	-232
bade jag	-135	-132
bade nasa	159	21
bade och	-159	-161
bade … och	-82	-178
badhuset	-83	-157
badka han	121	13
badka med	86	131
badka vi	166	47
badka … ansik	105	3
badka … fick	166	47
badka … var	121	13
badly	-2	-126
badpl han	107	32
badru blodn	105	-24
badru kal	131	-25
badru och	-9	212
badru … avfor	75	-26
badru … bebis	97	-22
badru … det	-1	163
badru … skrik	-22	101
badrumet	72	235
badtu hon	145	68
badtu … var	145	68
badtunan	131	39
badva fick	148	36
badva … liv	111	5
badva … up	118	30
badvakten	148	36
badvaten	-170	-158
bag*	253	85
bage	226	12
bage och	170	18
bage … skrik	145	17
bagen	143	4
baj*	17	-175
bajs	93	-34
bajs anars	-114	-97
bajs … bra	-114	-97
bajsa	-178	-190
bajsa bara	133	12
bajsa hart	-145	-136
bajsa pa	131	-9
bajsa rent	143	20
bajsa svart	114	38
bajsa vad	-107	-86
bajsa … blod	161	25
bajsa … gor	-107	-86
bajsa … och	-97	-86
bajsa … sen	-183	-174
bajsa … som	114	38
bajsar	17	-96
bajse ar	-50	-129
bajse benen	124	27
bajse idag	-113	-102
bajse … aldel	-151	-137
bajse … becks	157	41
bajse … mar	-113	-102
bajse … morkt	-146	-123
bajse … svaga	124	27
bajset	-87	-153
bak	-23	-203
bak melan	109	17
bak och	100	24
bak … rygen	228	97
bak … skuld	109	17
bakat	255	-39
bakat som	155	19
bakat … en	155	19
bakat … i	115	-31
bakfu torst	-121	-112
bakful	-121	-112
bakfyla	-89	-119
bakhu han	99	16
bakhu i	144	20
bakhu och	125	23
bakhu … har	125	23
bakhu … kakel	115	15
bakhuvet	196	69
bakhuvudet	173	45
bakis	-219	-220
bakis har	-102	-110
bakis … druck	-102	-110
baklanges	139	4
bakoc efter	111	-7
bakoc … falet	111	-7
bakochfram	111	-7
bakom	73	148
bakom brost	93	-34
bakom knat	-84	-106
bakom orat	-108	-109
bakom … pa	-140	-162
bakom … sedan	112	38
bakom … sen	148	50
baksi i	8	104
bal	103	-15
bal*	-13	139
balan pa	99	16
balan … isen	99	16
balansen	99	16
balen ar	161	31
balen … stor	161	31
balko blev	-156	-156
balko hela	-14	119
balko i	-13	163
balko inte	121	-6
balko min	-152	-169
balko och	-5	154
balko … grate	-29	148
balko … jag	-164	-143
balko … minus	-7	104
balko … tiden	-14	119
balko … van	-152	-169
balkongdoren	-6	106
balkongracket	-24	156
balong	162	36
bals is	-103	-98
bals … swole	-103	-98
balte	145	185
balte hange	-20	149
balte jag	-15	143
balte om	17	124
balte … jag	17	124
balte … pa	-20	149
baltet	86	260
baltr pa	-82	-105
baltr tror	-142	-140
baltr … jag	-142	-140
baltr … rygen	-82	-105
baltros	-264	-220
baltrosvacin	-132	-157
banan och	-144	-131
banan … det	-109	-108
band	37	-104
band om	105	-28
band … blaso	-158	-126
band … brost	147	-35
banka pa	6	168
banka po	-1	120
banka … #	109	41
banka … doren	3	213
bankar	-91	84
bankid	-172	-139
banko liger	9	126
banko … i	9	126
bankoden	9	126
bankort	-3	189
bar fran	136	18
bar karto	-87	-106
bar … det	130	13
bar … i	-87	-106
bar … lilje	136	18
bar … veden	120	43
bara #	182	25
bara ar	178	28
bara at	177	-11
bara ata	-114	-102
bara att	84	263
bara av	169	1
bara bakfy	-97	-97
bara bakis	-127	-148
bara besta	44	107
bara blama	-148	-124
bara bokst	96	23
bara bort	8	152
bara brost	-114	-95
bara dalig	-195	-184
bara dar	-123	-106
bara det	50	183
bara dima	139	31
bara do	58	285
bara dra	14	121
bara eler	-3	117
bara en	7	278
bara et	95	251
bara feber	-148	-102
bara fol	174	30
bara for	10	186
bara forky	-253	-205
bara forsa	162	5
bara forsv	58	158
bara fraga	76	-63
bara fram	145	-28
bara grot	165	22
bara grymt	139	-5
bara ha	-141	-24
bara halft	112	24
bara halsb	-148	-115
bara halso	-139	-120
bara halva	275	24
bara hange	125	4
bara hes	-112	-116
bara hi	159	14
bara hjalp	-146	-154
bara hon	113	-35
bara hunde	2	121
bara huvud	-205	-180
bara i	177	112
bara ifal	2	148
bara ja	127	2
bara jag	-88	50
bara just	-87	-106
bara katen	39	145
bara klar	21	141
bara konst	144	-16
bara korta	91	22
bara kuna	-105	-129
bara kunde	30	152
bara ledse	-101	-117
bara les	-116	-150
bara med	259	25
bara min	-168	-195
bara morke	-15	100
bara mumel	105	8
bara nagon	-105	-140
bara nar	-180	-19
bara nere	-110	-124
bara nyfik	-183	-203
bara och	156	-62
bara om	-212	-120
bara omt	-130	-101
bara ont	-159	-161
bara ordna	12	120
bara over	-62	-80
bara penga	28	148
bara rad	-142	-190
bara rod	-107	-107
bara roka	27	126
bara roste	-98	-116
bara ryckt	-109	-119
bara saga	110	78
bara siter	162	109
bara skjor	128	-8
bara skoja	-162	-153
bara snubl	-137	-126
bara somna	99	220
bara sova	297	149
bara spara	21	120
bara stira	233	27
bara stona	192	7
bara svule	-136	-113
bara ta	7	180
bara tala	71	-11
bara til	43	219
bara trot	-170	-219
bara tungt	-128	-137
bara undra	-106	13
bara uphor	-5	154
bara vaden	-100	-95
bara vaken	-145	-131
bara vanta	-104	-87
bara vare	99	-21
bara vaten	11	123
bara vaxer	127	59
bara veta	-141	-40
bara vifta	122	22
bara vit	116	22
bara yr	177	24
bara … #	-104	-87
bara … a	184	121
bara … av	-149	-204
bara … b	-101	-106
bara … bebis	-99	-80
bara … blama	24	156
bara … blaog	20	110
bara … bort	41	145
bara … det	39	177
bara … diske	-122	-136
bara … do	37	176
bara … efter	-168	-126
bara … en	226	137
bara … er	-104	-52
bara … et	80	153
bara … fatar	26	124
bara … for	-95	-56
bara … forla	30	162
bara … forma	5	141
bara … gor	3	149
bara … han	50	179
bara … hand	-136	-113
bara … hene	13	148
bara … hjalp	-94	-130
bara … honom	156	37
bara … i	-237	-165
bara … ihop	115	16
bara … in	35	172
bara … ja	107	-58
bara … jag	-238	-155
bara … just	-128	-137
bara … klart	27	126
bara … klick	22	134
bara … knapt	133	40
bara … laga	-6	137
bara … lange	-98	-113
bara … makar	-114	-102
bara … marke	15	-112
bara … med	109	197
bara … minus	78	-42
bara … nagon	13	130
bara … nagra	110	1
bara … naten	-94	-116
bara … och	88	-57
bara … ogon	-191	-168
bara … om	-115	-278
bara … ont	-131	-118
bara … ord	198	27
bara … over	-84	-108
bara … p	-105	-142
bara … pa	-141	-201
bara … par	101	-1
bara … prat	177	24
bara … rina	133	25
bara … rumet	142	-5
bara … sa	129	5
bara … ser	-120	-125
bara … sig	170	-6
bara … skal	-5	141
bara … sma	91	22
bara … som	-218	29
bara … steg	6	174
bara … svara	-151	-166
bara … tack	-155	-116
bara … tanke	-125	-135
bara … tar	127	59
bara … timar	-139	-128
bara … titar	139	-10
bara … tva	154	-1
bara … upfol	-103	-66
bara … ur	125	4
bara … utgan	10	133
bara … vad	122	22
bara … vag	40	170
bara … var	2	152
bara … vare	140	7
barel breat	171	-4
barely	247	-13
barfo for	9	106
barfo … att	9	106
barfota	-2	166
barikaderat	-24	111
barn #	100	-13
barn ar	-20	143
barn ata	167	7
barn bebis	-91	-92
barn bruka	-10	119
barn det	47	160
barn en	-121	-102
barn fa	-64	90
barn fala	121	-6
barn feber	168	46
barn foda	-104	-104
barn for	77	168
barn har	-56	-102
barn i	119	226
barn igen	-133	-129
barn jag	37	163
barn kli	-106	-98
barn koma	167	4
barn nar	-5	121
barn nylig	-2	125
barn nys	-10	106
barn och	-50	128
barn pa	127	-37
barn rad	-6	197
barn sater	-150	-149
barn sen	-113	-87
barn skala	175	5
barn skule	-125	-36
barn tar	-139	-159
barn under	-138	-147
barn vacin	-157	-114
barn var	166	47
barn … anat	24	189
barn … ar	68	-86
barn … batre	11	139
barn … feber	-248	-188
barn … fem	23	-113
barn … fran	121	-6
barn … goma	-10	119
barn … har	-195	-160
barn … hon	19	146
barn … i	-100	41
barn … livet	-139	-159
barn … manad	-121	-102
barn … mig	22	196
barn … mot	-157	-114
barn … nacke	136	20
barn … nu	167	4
barn … och	-53	74
barn … sager	4	136
barn … slad	6	149
barn … snor	-125	-130
barn … svalj	-133	-107
barn … svalt	144	13
barn … table	167	7
barn … tio	100	135
barn … toale	162	-12
barn … tva	-1	149
barn … under	166	47
barn … varas	35	120
barn … vil	-51	80
barnb har	141	-25
barnb komer	-163	-139
barnb ska	-196	-202
barnb … ar	144	59
barnbarna	-144	-162
barnbarnen	-246	-249
barnbarnet	98	-41
barne akte	-122	-98
barne andas	171	24
barne ar	159	140
barne at	-44	-118
barne bet	-172	-138
barne brost	116	36
barne dar	19	145
barne de	-13	119
barne drick	166	53
barne drog	152	7
barne fastn	133	25
barne fick	-171	-132
barne flyta	-147	-53
barne fol	116	-8
barne grate	42	162
barne hade	85	-38
barne har	78	-96
barne hitar	9	126
barne hon	-15	182
barne hor	23	181
barne hosta	-170	-146
barne i	-65	155
barne ifran	103	-41
barne jag	42	184
barne kom	158	156
barne komer	219	-17
barne kramp	221	75
barne lag	126	-14
barne later	125	10
barne leker	-167	-183
barne mar	75	-63
barne nu	-144	-52
barne och	-54	89
barne ocksa	9	121
barne om	30	143
barne pa	44	206
barne pilar	-105	-114
barne ramla	-149	-111
barne sag	-65	102
barne sate	-112	-92
barne skule	-82	45
barne slar	-156	-198
barne slas	-199	-220
barne slick	-142	-133
barne spark	-136	-116
barne stopa	145	36
barne suger	-191	-195
barne svald	-215	-202
barne svalj	-160	-137
barne tar	-84	-129
barne … #	-122	-79
barne … alt	23	181
barne … andni	152	17
barne … atit	250	39
barne … att	-120	-130
barne … av	146	7
barne … bortb	-9	135
barne … bra	77	-57
barne … den	9	126
barne … deras	25	142
barne … det	12	154
barne … do	-83	-141
barne … en	-182	-159
barne … et	-197	-89
barne … fa	-82	45
barne … fat	115	9
barne … freda	-10	95
barne … frisk	-113	-104
barne … golve	-5	131
barne … gomt	-18	74
barne … grat	129	12
barne … gravi	-120	-80
barne … har	5	163
barne … helt	148	5
barne … hemif	8	151
barne … hog	123	43
barne … huvud	-122	-148
barne … hyper	-97	-82
barne … i	275	82
barne … inte	-16	-88
barne … jag	20	130
barne … jate	116	27
barne … kladi	-113	-107
barne … krakt	-214	-176
barne … lagt	14	114
barne … lite	-168	-151
barne … livet	-142	-166
barne … lugnt	-121	-107
barne … masor	166	53
barne … min	15	156
barne … morkr	-171	-152
barne … mycke	-189	-144
barne … ner	152	7
barne … nerfo	125	10
barne … nu	192	31
barne … och	-53	121
barne … ondsk	6	126
barne … oroli	-106	-95
barne … pigt	-134	-117
barne … prick	-212	-198
barne … sager	-10	148
barne … sand	-102	-108
barne … sat	155	6
barne … sig	-131	-117
barne … skrid	-122	-98
barne … slot	142	41
barne … smorg	-112	-92
barne … snore	154	3
barne … som	125	10
barne … tandk	-129	-111
barne … under	126	-14
barne … upe	16	113
barne … ur	171	12
barne … utbyt	16	131
barne … vita	-104	-113
barnen	-67	293
barnet	6	-131
barnets	53	-70
barnh tog	-131	-126
barnh … pa	-131	-126
barnhemet	-131	-126
barnm for	-116	-99
barnm i	-124	-134
barnm pa	160	19
barnm … inskr	-116	-99
barnmorska	-187	-186
barnv han	7	133
barnv … sager	7	133
barnvakten	54	162
bas*	-212	28
basang	-143	-139
bast	-165	18
bast i	-149	-121
bast om	13	87
bast sa	44	143
bast … en	-149	-121
bast … han	13	87
basta	-112	66
basta kompi	11	136
basta men	9	101
basta vans	-116	-83
basta … det	9	101
basta … doter	-115	-127
basti skrev	-4	117
basti … hejda	-3	88
bastis	-65	95
bastu	-158	-91
bastu bada	127	30
bastu skine	-112	-120
bastu … e	-112	-120
bastu … hande	127	30
baten brand	-126	-133
baten och	-106	-122
baten valte	102	27
baten … fick	-106	-122
baten … hande	-126	-133
baten … har	102	27
bater i	118	-30
bater is	-131	-106
bater … nasan	161	17
bater … there	-131	-106
bateri	219	134
batery	226	16
bath	21	196
bathr hes	-8	126
bathr … outsi	-8	126
batre	-127	-35
batre av	-75	-154
batre idag	-206	-205
batre jag	-8	130
batre med	-134	-94
batre men	197	-26
batre nar	-188	-224
batre nu	-138	-190
batre och	-142	-128
batre om	34	185
batre sa	18	130
batre sen	31	208
batre … ala	22	125
batre … dod	9	125
batre … dor	9	174
batre … en	9	131
batre … far	-169	-165
batre … inte	105	8
batre … jag	-132	-150
batre … nu	185	3
batre … utan	14	143
batringsvagen	-169	-155
be	-26	345
be dead	23	134
be enoug	-20	94
be here	36	134
be om	14	190
be prepa	-133	-159
be with	1	123
be … any	17	166
be … dad	1	123
be … lov	20	197
bea*	-196	-70
bearb det	-112	-129
beats	-68	124
beats me	8	181
beats my	29	148
beats … and	-3	119
beats … mum	29	148
bebi	201	43
bebi bla	178	12
bebis	145	11
bebis bla	237	9
bebis blev	134	4
bebis brost	134	31
bebis en	-18	82
bebis fot	159	15
bebis gor	108	-5
bebis grate	119	17
bebis har	-118	-205
bebis hicka	-164	-149
bebis hon	9	165
bebis i	84	167
bebis ila	-22	140
bebis inte	19	144
bebis komer	161	-10
bebis kraks	-147	-118
bebis med	-110	-50
bebis mjolk	-106	-102
bebis nyser	-138	-125
bebis onska	24	119
bebis pa	-261	-150
bebis ror	175	111
bebis skrik	-144	-150
bebis skule	51	140
bebis slo	174	12
bebis sluta	217	13
bebis som	-126	-142
bebis sover	-68	-122
bebis spark	-74	-131
bebis spota	-118	-114
bebis titar	7	162
bebis tre	164	46
bebis … andas	217	13
bebis … ar	-100	30
bebis … badet	168	3
bebis … bilen	-47	103
bebis … bla	249	45
bebis … blaso	134	31
bebis … bloju	-122	-103
bebis … dalig	-119	-131
bebis … djavu	-1	115
bebis … fa	28	114
bebis … fint	-126	-133
bebis … gnali	-112	-116
bebis … grabl	124	5
bebis … helt	125	-5
bebis … hicka	-116	-106
bebis … i	94	-36
bebis … inte	355	19
bebis … konst	231	40
bebis … kramp	119	15
bebis … lite	-168	-138
bebis … magen	133	2
bebis … mycke	-138	-125
bebis … nio	-165	-131
bebis … nu	161	-10
bebis … och	106	-11
bebis … ond	1	188
bebis … pa	-80	87
bebis … pig	-106	-138
bebis … rod	-159	-133
bebis … roda	-122	-79
bebis … runt	140	-4
bebis … sa	-217	-193
bebis … sager	-6	167
bebis … slap	133	24
bebis … sluta	153	8
bebis … sma	108	-5
bebis … som	-71	-128
bebis … stel	134	4
bebis … svar	126	17
bebis … synas	159	15
bebis … tor	-119	-110
bebis … ut	-118	-114
bebis … v	-120	-85
bebis … vecka	174	65
becks och	157	41
becks … jag	129	17
becksvart	157	41
bed	96	192
bed and	-43	128
bedov i	145	22
bedov … skrev	145	22
bedovad	32	-69
bee sting	157	10
bee*	-9	147
been	36	194
been givin	-8	139
been savin	1	167
been sick	26	-108
been twitc	125	-1
been … al	-56	-156
been … her	0	148
been … my	3	200
been … up	107	135
befal honom	-7	143
befal mig	24	124
befal … att	12	147
befaler	-16	140
befor prese	-128	-107
befri att	32	101
befri … det	32	101
befriande	32	101
beg*	-145	76
begar	-125	-164
begra ar	-143	-189
begra fast	21	118
begra freda	-116	-121
begra och	13	160
begra pa	-136	-167
begra var	19	104
begra … boka	-116	-121
begra … freda	-150	-183
begra … i	19	104
begra … jag	27	194
begra … pa	-125	-102
begravdes	-86	-113
begravning	2	165
begravningen	-100	25
begravs	-152	-166
beh*	-223	-38
behal dryck	-120	-91
behal vaten	-148	-165
behal … och	-149	-96
behala	-227	-201
behaler	-278	-203
behan fast	-21	98
behan nu	140	8
behan … ar	140	8
behan … hon	-21	98
behandlas	105	-51
behandlingen	138	159
behin the	-200	-101
behov akut	-58	65
behov ambul	224	15
behov bara	-315	-322
behov boka	-121	-148
behov dagen	-3	190
behov det	-65	147
behov dropa	-113	-107
behov en	-144	-157
behov fakta	-96	-106
behov for	0	145
behov forny	-125	-149
behov frisk	-118	-140
behov halso	-117	-133
behov handl	-155	-174
behov hepat	-94	-112
behov hjalp	-73	51
behov igar	1	129
behov inhal	-119	-107
behov inlag	-139	-131
behov intyg	-135	-18
behov jag	28	-197
behov kisla	-94	-106
behov koma	9	166
behov lakar	33	-108
behov man	-145	-170
behov nagon	-87	-112
behov nagot	-183	-249
behov ny	-265	-264
behov nya	-267	-266
behov nyt	-207	-114
behov oka	-133	-107
behov paper	-135	-202
behov saga	-34	63
behov sjuki	-146	-175
behov sjuks	-160	-180
behov skyd	10	181
behov somnt	-151	-148
behov spars	-1	160
behov stygn	-89	-115
behov ta	27	174
behov tejpa	4	123
behov tolk	-168	-230
behov vakna	-24	109
behov val	-146	-141
behov veta	62	159
behov vi	91	-40
behov … antib	-124	-122
behov … ar	-124	-150
behov … att	14	154
behov … det	22	134
behov … dosen	-133	-107
behov … efter	13	204
behov … epipe	-233	-192
behov … et	-18	131
behov … for	-152	-124
behov … fran	-134	-157
behov … fysio	-122	-99
behov … gora	131	-66
behov … hjalp	-146	-154
behov … inga	-91	-122
behov … inte	17	149
behov … intyg	-83	-105
behov … kola	-135	-141
behov … kolas	-116	-82
behov … lugna	-182	-213
behov … med	-125	-37
behov … mina	-107	-119
behov … nagon	-105	-140
behov … nagra	-154	-159
behov … nitro	-142	-120
behov … ny	-170	-178
behov … nya	-145	-138
behov … oftar	-119	-107
behov … p	-58	65
behov … pena	-99	-101
behov … prove	19	136
behov … recep	-170	-33
behov … remis	-126	-171
behov … soka	-181	-156
behov … spar	-1	160
behov … table	-115	-112
behov … tid	-217	-213
behov … til	86	135
behov … vacin	-171	-178
behov … vapen	-102	-139
behovde	36	131
behover	-204	-85
behovs	-13	105
bei*	2	171
being	2	171
bekan pa	13	90
bekan … natet	13	90
bekant	13	90
bel*	187	210
belasning	9	159
belt	116	174
bely	127	-35
bely ache	-152	-139
ben	117	-201
ben blev	-121	-117
ben domna	158	65
ben kramp	-129	-99
ben och	-118	-143
ben som	110	43
ben tung	-121	-110
ben … forst	158	65
ben … inte	121	10
ben … kval	-121	-110
ben … kvala	-140	-130
ben … lukta	110	43
ben … o	-129	-99
ben … sager	95	-5
ben … stor	-121	-117
ben*	287	-56
benbrot	169	20
bend	-28	-132
bend my	125	52
bend the	-126	-117
bend … finge	-126	-117
bend … neck	125	52
benen	135	-31
benen ar	131	-10
benen blir	134	-22
benen domna	169	47
benen har	154	26
benen magen	149	-2
benen och	218	26
benen pa	-43	-153
benen sa	-103	-140
benen sen	191	22
benen som	-101	-147
benen stora	-138	-94
benen svaga	140	24
benen viker	211	36
benen … av	-138	-94
benen … blama	144	21
benen … dusch	131	-1
benen … fort	-135	-141
benen … hjart	109	30
benen … hog	110	27
benen … i	153	26
benen … int	130	20
benen … inte	177	155
benen … kvale	-127	-124
benen … och	137	-22
benen … ont	130	29
benen … rygon	124	27
benen … ser	-133	-119
benen … sig	162	45
benen … svaga	198	7
benet	229	-95
benet als	125	25
benet ar	87	-88
benet blekt	109	24
benet domna	166	65
benet efter	163	13
benet genom	104	-19
benet i	58	-99
benet korti	-108	-83
benet lukta	119	24
benet och	219	21
benet ring	129	5
benet siter	121	-9
benet slapa	147	-5
benet somna	-121	-131
benet sover	-159	-164
benet vek	99	15
benet … #	130	30
benet … armen	154	25
benet … av	104	-19
benet … bortd	110	27
benet … byxor	104	-19
benet … det	125	25
benet … fast	121	-9
benet … feber	119	24
benet … inte	210	55
benet … kalt	169	25
benet … motor	132	15
benet … nan	129	5
benet … nar	-206	-204
benet … och	204	71
benet … ocksa	135	29
benet … pa	75	-80
benet … sa	202	39
benet … saret	127	4
benet … sig	216	22
benet … stelt	-165	-148
benet … vride	141	3
benpa i	-143	-123
benpa … gar	-143	-123
benpaset	-107	-92
benpi stick	136	6
benpi … ut	150	-9
benpipan	150	-9
bensi i	112	-60
bensi … bilen	103	-41
bensin	204	6
bensinen	34	163
ber	12	236
ber*	-71	97
berak i	-102	-106
berak … maj	-102	-106
beraknad	-148	-168
berat att	-45	116
berat … styvp	6	97
beratade	-28	155
beratar	-64	94
beratat	-22	180
berget	-12	154
bergochdalbanan	-113	-133
beroe av	-117	-57
beroe … att	13	118
beroe … kafe	-126	-119
beroende	-117	-57
berord	-166	-176
berti det	4	98
bes*	-143	193
besat	-82	-149
besat av	-139	-150
besat … dinos	-112	-121
besat … trani	-106	-114
beske om	-82	38
beske … barne	-22	101
beskedet	-25	108
beskr det	95	-3
beskr … som	95	-3
beskriver	95	-3
besok	-251	-237
besok hos	19	108
besok och	6	129
besok … papa	19	108
besok … svara	6	129
besok … torsd	-85	-102
besokstider	-95	-122
besta alt	37	156
besta datum	58	177
besta filte	-117	-116
besta mig	65	283
besta til	30	142
besta … for	-138	-176
besta … pa	54	171
bestala	-189	-183
bestaler	-129	-158
bestalning	-135	-114
bestamt	76	379
besva ar	-92	-115
besva besva	-92	-115
besva men	179	9
besva tack	16	115
besva … ar	-92	-115
besva … for	16	115
besva … sen	109	17
besvarar	-92	-115
besvaret	16	115
besvi pa	19	131
besvi varje	8	151
besvi … att	20	132
besvi … morgo	8	151
besviken	-22	190
bet grane	6	145
bet hene	14	158
bet honom	175	39
bet mej	-132	-141
bet mig	-94	-193
bet pa	157	27
bet pojke	154	71
bet sig	-158	-151
bet skada	-96	-134
bet … halen	157	27
bet … i	-146	-238
bet … sluta	-17	105
bet … ta	6	145
bet*	-112	132
betablockerare	-183	-197
betal for	-160	-122
betal rakni	-12	134
betal … glaso	-107	-112
betal … och	67	183
betala	5	154
betalar	-220	-196
beter	133	208
beter … if	41	117
beton i	134	15
beton … ogat	134	15
betongen	143	110
betsk i	-119	-108
betskena	-208	-210
betskenan	-119	-108
betwe a	-129	-111
betwe my	165	21
betwe … legs	204	36
betwe … shoul	145	8
betyd det	-166	-156
betyd … att	-127	-144
betyder	-178	-106
betyg vart	17	124
bf slog	21	152
bf … mej	21	152
bh	-109	-118
bh n	-109	-118
bh … under	-109	-118
bi stack	126	-5
bi utsla	129	32
bi … mig	126	-5
bi … pa	129	32
bidra til	-130	-132
big	92	-33
big toe	-106	-112
big … need	-106	-112
bih*	-217	-209
bihal infla	-115	-81
bihal … igen	-115	-81
bihale	-115	-81
bihalorna	-239	-213
bil	198	195
bil from	-102	-84
bil har	-143	-143
bil igen	-144	-157
bil jag	126	47
bil och	150	131
bil stana	-14	132
bil … dot	-143	-143
bil … kan	126	47
bil … last	-102	-84
bil … vag	139	80
bil*	96	204
bilaka	-116	-83
bilar	34	211
bilar med	-5	129
bilar och	38	141
bilar sager	10	129
bilar … att	10	129
bilar … hande	-5	129
bilba explo	-131	-115
bilba … ingen	-131	-115
bilbateriet	-131	-115
bild pa	97	195
bild sen	-167	-170
bild … en	-18	79
bild … table	-2	167
bilde i	-45	94
bilde och	18	199
bilde pa	31	152
bilde … huvud	-36	89
bilde … lamna	8	114
bilde … nu	1	106
bilde … table	-28	105
bilde … vapen	-3	147
bilder	104	274
bildo nagel	-134	-100
bildo … ar	-134	-100
bildoren	-160	-122
bilen	155	120
bilen algen	-94	-104
bilen ar	72	150
bilen fins	-126	-140
bilen med	2	137
bilen nu	142	1
bilen skena	-117	-140
bilen … ar	132	-3
bilen … borta	-16	125
bilen … e	114	-11
bilen … en	-2	142
bilen … garag	-31	85
bilen … ingen	-117	-140
bilen … pa	-33	-106
bilen … parke	68	134
bilen … sager	-12	117
bilen … siter	103	-41
bilko	-132	-133
bilko ont	-132	-133
bilko … i	-132	-133
bilny i	-3	124
bilny … ficka	18	113
bilnyckeln	107	113
bilnycklarna	-63	115
bilol nar	-83	-141
bilol … de	-83	-141
bilolycka	67	-89
bin*	266	-13
binda	184	0
binda var	121	-30
binda … tiond	123	-28
bindan	136	0
bindo pa	169	16
bindo … nagra	113	39
bindor	187	28
bingo	-138	-140
binju magsj	138	27
binju … o	110	21
binjurarna	142	45
binjuresvikt	123	22
bio*	54	-93
bip*	-193	-136
bipol sjukd	-117	-132
bipol … ska	-99	-142
bis*	171	46
bisti i	164	40
bistick	164	40
bit	-252	-350
bit aple	131	5
bit down	-171	-183
bit i	137	16
bit of	-277	-202
bit pa	-112	-120
bit pale	-130	-116
bit stif	-127	-119
bit … a	-142	-127
bit … blood	-209	-146
bit … halse	137	16
bit … in	-155	-135
bit … under	-112	-120
bit … with	-130	-116
bit*	-103	-198
biten	133	-80
biten by	155	19
biten tunga	129	13
biten … a	196	20
biten … bi	129	32
biten … hugor	-101	-105
biten … orm	110	20
biter	-305	-257
biter den	-102	-87
biter mig	-180	-152
biter pa	-194	-198
biter … alt	-118	-98
biter … nagla	-192	-178
bitet	119	11
bitet tunga	119	11
bitet … och	119	11
bits	-148	-140
bits pa	-148	-140
bits … dagis	-148	-140
biv*	-119	-26
biver av	-99	-96
biver … medic	-99	-96
biverkning	-162	-159
bjo*	-163	-228
bjork slar	-123	-110
bjork … ut	-146	-134
bjorken	-203	-175
bka	-147	-140
bka tid	-147	-140
bla	37	-109
bla a	135	6
bla dar	-143	-122
bla en	134	4
bla inte	119	35
bla lapar	213	30
bla nar	106	35
bla nu	98	-6
bla o	93	13
bla och	-210	-227
bla runt	84	123
bla sager	147	-8
bla ta	-153	-132
bla tunga	-149	-125
bla … andas	153	13
bla … ar	93	15
bla … en	109	1
bla … fingr	-124	-148
bla … grate	116	27
bla … gul	-109	-92
bla … jag	-155	-124
bla … lapar	188	9
bla … min	137	2
bla … mun	174	2
bla … munen	173	14
bla … ogat	4	167
bla … rosla	120	39
bla … slap	196	22
bla … stel	96	21
bla … stund	134	4
bla … suga	119	35
blaa marke	-7	154
blaa … och	128	38
blaa … runt	-7	154
blaaktig	134	-24
blaba bla	-149	-125
blaba och	-133	-131
blaba … magen	-133	-131
blaba … tunga	-149	-125
blabar	-213	-206
black out	159	-11
black tary	134	18
black … inte	150	34
black … stool	134	18
blacked	159	-11
blackout	-144	-142
blade i	-9	99
blade … hande	-9	99
bladet	-9	99
blagra	136	7
blali prick	149	50
blali … pa	149	50
blama dokum	24	156
blama feber	151	-8
blama fran	-143	-157
blama komer	-8	120
blama och	-79	59
blama overa	165	12
blama pa	-179	-1
blama … halse	-3	157
blama … handb	-143	-157
blama … handl	-6	113
blama … hofte	-193	-160
blama … jag	-72	48
blama … laret	-153	-202
blama … nar	-8	120
blama … och	163	104
blama … sager	8	138
blama … smalb	-202	-200
blama … vi	-115	-122
blamarke	-318	-245
blamarken	176	337
blamarkena	7	143
bland	-140	-171
bland klori	145	27
bland rengo	114	47
bland unga	-140	-171
bland … och	131	20
blandade	183	27
blandas	-95	-104
blank hjalp	-158	-143
blank … mig	-158	-143
blanket	-116	-148
blanketer	-158	-143
blaog han	20	110
blaog … blev	20	110
blaoga	33	131
blaro prick	147	38
blaro … pa	147	38
blaroda	147	38
blasa	-227	-242
blasa maste	-109	-101
blasa pa	-182	-190
blasa … halen	-172	-163
blasa … kisa	-109	-101
blasl mage	113	30
blasl … efter	113	30
blaslagen	113	30
blaso efter	-139	-112
blaso i	-100	-156
blaso overa	131	-1
blaso pa	-247	-222
blaso … brans	-139	-112
blaso … ena	-211	-199
blaso … munen	-150	-191
blasor	-100	-208
blasp ben	95	-5
blasp … och	87	-18
blasprackliga	87	-18
blast	-161	-147
blat efter	-192	-180
blat kraks	124	4
blat men	-143	-120
blat oga	3	206
blat om	-143	-130
blat under	-122	-100
blat … munen	-143	-130
blat … nagel	-122	-100
blati igen	-2	163
blati … och	-2	135
blatira	-87	68
blavi som	133	28
blavi … sten	133	28
blavita	170	29
bld*	194	44
blder	147	19
blder mkt	107	48
blder sa	132	8
blder … mycke	132	8
blder … o	107	48
bldoer	130	26
ble*	112	113
bleach	192	18
bleed	-68	89
bleed a	177	15
bleed heavi	137	-10
bleed … i	-162	-176
bleed … lot	177	15
bleeding	256	14
blek	262	23
blek har	138	56
blek hon	130	57
blek sedan	-117	-109
blek som	171	27
blek trot	137	14
blek … har	149	15
blek … i	-117	-109
blek … lagt	138	56
blek … ont	126	42
blek … sager	137	14
blek … snori	-157	-143
bleka	-109	-129
bleka nu	-109	-129
bleka … kan	-109	-129
blekt	167	3
blekt kalt	109	24
blekt och	129	12
blev aldel	-49	-180
blev antas	9	177
blev arg	-22	134
blev av	-17	112
blev avslo	5	114
blev batre	59	-96
blev biten	-101	-105
blev bla	-101	-157
blev blind	135	13
blev en	-94	-132
blev fasti	115	27
blev fint	14	117
blev infek	93	9
blev iskal	127	19
blev kalsv	-193	-203
blev kniva	114	-4
blev knock	-95	-100
blev lite	-191	-137
blev morda	-112	-144
blev nedsl	-5	118
blev nedsp	-1	140
blev nyfik	-116	-119
blev pakor	-24	-148
blev pasat	29	148
blev patvi	13	124
blev radad	-1	124
blev rasan	12	114
blev sa	-144	-228
blev skjut	16	-107
blev som	148	18
blev spark	117	-13
blev stel	160	50
blev stor	-121	-117
blev stuck	152	70
blev svart	75	-89
blev tving	29	157
blev utskr	4	163
blev valdt	49	323
blev valta	-7	171
blev vare	98	-6
blev vit	151	-5
blev … arg	-135	-131
blev … beror	-166	-176
blev … bula	-112	-117
blev … en	170	-15
blev … for	48	175
blev … fora	-1	124
blev … forla	-95	-91
blev … fran	52	171
blev … i	31	169
blev … inat	19	149
blev … men	153	3
blev … nar	-38	142
blev … o	-97	-133
blev … om	-154	-150
blev … pa	-157	-49
blev … rod	115	-7
blev … sa	204	76
blev … sex	13	124
blev … stuck	-156	-156
blev … tar	-148	-129
blev … trot	116	19
blev … vem	-126	-109
blev … vid	190	39
bli batre	-96	-130
bli demen	-101	-117
bli gravi	-163	-129
bli ludig	129	-5
bli opere	-95	-118
bli organ	-165	-184
bli papa	-168	-219
bli slap	110	-35
bli stuck	-129	-97
bli svimf	107	52
bli tyst	10	216
bli … ar	-95	-118
bli … for	15	158
bli … och	-147	-201
bli … om	-108	-76
bli … som	-128	-147
bli … vilka	-100	-135
blick och	-12	149
blick … da	-5	123
blicken	41	125
blind	157	-21
blind borta	-151	-139
blind en	135	13
blind i	-140	-102
blind in	153	16
blind sprac	-118	-90
blind … fjol	-140	-102
blind … nar	-118	-90
blind … one	153	16
blind … stund	135	13
blindtarmen	-222	-179
blir	82	153
blir aldel	184	23
blir alt	147	15
blir altid	-159	-172
blir andfa	-85	-159
blir arg	-209	-109
blir av	9	159
blir bara	205	20
blir besvi	-27	128
blir bla	280	7
blir det	-65	106
blir fel	193	9
blir fler	179	43
blir for	16	250
blir franv	108	-5
blir galen	-281	-174
blir gra	174	9
blir gult	-98	-113
blir harda	112	32
blir hogre	23	122
blir hon	-111	39
blir i	27	113
blir kalsv	128	10
blir kasta	-1	112
blir knivh	-174	-149
blir konst	169	45
blir misha	22	151
blir mork	117	12
blir morkr	167	16
blir osake	-116	-106
blir sa	-122	131
blir sald	31	183
blir samre	127	-1
blir slage	-112	53
blir snabt	125	42
blir somni	139	-24
blir store	150	129
blir svag	162	61
blir svaga	122	-17
blir svart	95	-43
blir trang	205	9
blir vingl	-129	-121
blir vita	-239	-178
blir … ar	-99	-119
blir … arg	-48	93
blir … batre	-155	-156
blir … efter	-126	-138
blir … for	160	49
blir … hela	107	39
blir … hema	-94	36
blir … me	9	159
blir … medan	94	7
blir … mycke	17	237
blir … nat	27	113
blir … nu	17	-107
blir … och	286	85
blir … ord	100	-10
blir … pa	-137	-70
blir … rad	-159	-159
blir … samre	169	48
blir … somni	203	63
blir … svart	4	187
blir … til	26	124
blir … trota	131	26
blir … tyst	-55	132
blir … under	-114	-102
blir … varje	50	156
blir … vimel	-85	-114
blister	-150	-169
blivi blaak	126	-33
blivi blaso	-146	-72
blivi foral	-76	-112
blivi helt	123	132
blivi hes	142	15
blivi i	-106	-106
blivi inlas	6	107
blivi konst	98	60
blivi mer	-12	94
blivi misha	23	129
blivi morkb	116	12
blivi pakor	-143	-171
blivi sa	193	85
blivi samre	-134	-156
blivi snet	155	18
blivi stenh	124	4
blivi store	-187	-156
blivi svag	127	12
blivi svaga	167	32
blivi svule	-135	-120
blivi valdt	13	110
blivi vit	137	27
blivi … andfa	111	19
blivi … den	-132	-121
blivi … flera	-106	-106
blivi … glad	30	99
blivi … hema	6	107
blivi … nu	-9	139
blivi … runt	-145	-131
blivi … sen	-200	-196
blivi … svag	134	11
blixt av	-125	-130
blixt for	204	43
blixt fraga	-115	-107
blixt huvud	146	48
blixt slog	124	-37
blixt … ar	-115	-107
blixt … kamer	-125	-130
blixt … kante	-137	-116
blixt … ner	124	-37
blixt … ogone	210	51
blixt … vid	146	48
blixtar	109	-55
blixten	124	-37
blixtrande	146	48
blixtsnab	-115	-107
blo*	93	-148
bloated	-155	-165
blocked	-193	-190
blod	301	33
blod a	155	25
blod genom	79	-22
blod hela	152	27
blod i	-222	-161
blod koma	136	19
blod lite	157	52
blod mycke	181	36
blod nar	93	-54
blod och	169	17
blod om	-111	-98
blod pa	-228	-51
blod prop	109	49
blod ska	-136	-117
blod sluta	-112	-133
blod tva	130	16
blod ur	121	-27
blod var	-182	-185
blod … avfor	-231	-168
blod … bade	159	21
blod … benen	119	34
blod … bloja	-114	-77
blod … det	-237	-191
blod … feber	137	18
blod … gange	108	-32
blod … gar	-200	-188
blod … gor	-122	-126
blod … handl	127	-1
blod … handu	79	-22
blod … hon	75	-26
blod … huvud	118	35
blod … jag	47	-102
blod … kiset	-194	-157
blod … kuden	-198	-208
blod … lakan	-35	122
blod … manda	-107	-134
blod … munen	177	-4
blod … mycke	178	20
blod … nasa	-126	-116
blod … nu	-112	-133
blod … orat	155	30
blod … paper	-165	-138
blod … papre	-236	-176
blod … sjuka	143	45
blod … sleme	-164	-122
blod … snore	-165	-152
blod … som	146	44
blod … sperm	-101	-106
blod … tiden	145	22
blod … toale	137	29
blod … trosa	-163	-122
blod … troso	1	138
blod … urine	-115	-106
bloda	-74	-131
bloda alerg	-115	-84
bloda blod	143	45
bloda det	147	-31
bloda direk	-126	-122
bloda efter	-153	-154
bloda igen	-123	-98
bloda mycke	109	0
bloda tvata	-124	-122
bloda … ar	162	4
bloda … inget	-112	-116
bloda … ur	109	0
blodapelsin	-146	-112
blodarsjuka	143	45
blode	-369	-297
blode bara	152	-6
blode darne	3	118
blode efter	145	26
blode en	-175	-132
blode for	-243	-101
blode forsa	144	-8
blode fran	122	-53
blode genom	136	-4
blode han	27	183
blode jatem	165	12
blode klaro	138	13
blode kraft	100	-32
blode lite	-10	105
blode masor	185	-8
blode nar	-169	-79
blode nasbl	-128	-15
blode och	80	173
blode pumpa	158	-5
blode rina	-9	99
blode riner	244	19
blode sa	147	2
blode sen	135	41
blode som	62	-71
blode sprut	125	34
blode ur	229	29
blode … #	156	37
blode … a	121	23
blode … anars	2	126
blode … anges	-2	119
blode … dem	-131	-121
blode … det	131	6
blode … forsa	143	-8
blode … fortf	-9	151
blode … fran	68	-66
blode … gravi	126	21
blode … halse	133	1
blode … har	74	158
blode … huvud	80	-44
blode … jag	-151	-12
blode … kan	-108	-118
blode … klon	-114	-116
blode … liten	-138	-124
blode … men	-180	-156
blode … mer	-131	-129
blode … minut	-156	-137
blode … nar	-202	-191
blode … ner	176	20
blode … och	138	10
blode … orat	168	17
blode … pa	-156	-167
blode … rak	-118	-99
blode … slog	27	183
blode … stund	-130	-101
blode … tandk	113	-38
blode … ukrai	-122	-104
blode … vecka	142	11
bloder	256	189
blodet	405	101
blodf darfo	-118	-107
blodf har	160	51
blodf jag	-115	-101
blodf sa	-104	-87
blodf tror	131	25
blodf … jag	117	2
blodf … jateo	160	51
blodf … undra	-118	-107
blodforgiftning	122	-27
blodfortunande	-52	-141
blodg far	-111	-98
blodg … jag	-111	-98
blodgivning	-111	-98
blodgrup	-142	-149
blodi hosta	147	24
blodi paper	-7	108
blodi slem	130	4
blodi … i	128	117
blodk i	-134	-106
blodk … ogat	-134	-106
blodkarl	-134	-106
blodn har	-134	-118
blodn ingen	-123	-92
blodn och	113	23
blodn sluta	-179	-150
blodn vecka	170	40
blodn … #	170	40
blodn … for	-179	-150
blodn … inte	217	7
blodn … sluta	-134	-118
blodn … smart	113	23
blodning	79	-53
blodningen	135	-80
blodp fora	-129	-113
blodp imorg	-78	-127
blodp … aret	-129	-113
blodprop	-63	-144
blodprov	-287	-280
blodpuding	-133	-155
blods #	58	-91
blods hi	136	63
blods i	-131	-121
blods lag	-143	-113
blods … keton	123	53
blods … kraks	136	63
blods … mar	-128	-98
blods … munen	-131	-121
blods … och	128	15
blods … pa	-154	-190
blodsmak	-148	-147
blodt ar	95	-63
blodt faler	119	18
blodt for	-83	49
blodt ger	-110	-95
blodt i	118	-59
blodt igar	-88	-78
blodt kansk	-115	-105
blodt lagt	169	35
blodt liger	-129	-121
blodt lite	-132	-120
blodt och	111	-43
blodt om	5	152
blodt sjunk	129	31
blodt slut	-126	-137
blodt som	-108	-118
blodt … armar	152	9
blodt … dunka	109	34
blodt … efter	119	18
blodt … hema	-109	-100
blodt … hogt	-213	-209
blodt … hosta	-110	-95
blodt … kraks	138	56
blodt … lagt	126	14
blodt … lite	-205	-174
blodt … munen	147	25
blodt … over	-130	-130
blodt … pa	-214	-204
blodt … ska	-88	-78
blodt … svart	127	59
blodt … table	-129	-122
blodt … yr	-132	-120
blodtryck	-53	-173
blodtryckskontrol	-197	-184
blodtrycksmedicinen	-21	-116
blodtrycksmediciner	-143	-135
blodtryckstablet	-117	-95
blodv blod	-165	-117
blodv … var	-165	-117
blodvarde	-175	-188
blodvardet	-165	-117
bloja	129	-25
bloja hos	-114	-77
bloja skrik	130	4
bloja … i	155	-22
bloja … nyfod	-114	-77
blojan	109	77
bloje tror	-122	-79
bloje … jag	-122	-79
blojeksem	-149	-114
blojo pa	164	129
blojo … et	119	-1
blojo … tolv	123	13
bloju … inte	-120	-110
blojutslag	-222	-194
bloma	-184	-152
bloma ar	-184	-152
bloma … slap	-184	-152
blomkrukan	-191	-190
blomor	-1	199
blood	93	-156
blood is	182	6
blood on	-143	-112
blood test	-174	-155
blood tests	-123	-115
blood … spurt	169	8
blood … table	-152	-158
blood … the	-143	-112
blosa och	117	43
blosa … jag	117	43
blot	188	100
blot av	154	25
blot i	154	37
blot … ansik	119	20
blot … i	111	55
blot … svet	154	25
blu*	41	-105
blue	156	-64
blund nu	103	11
blundar	103	11
blury	141	29
blury eyes	112	26
bly	202	-5
bod*	-130	-64
boden	-107	-49
boe*	141	129
boend sager	-17	133
boend … att	3	129
boendet	113	99
boi*	157	23
boili water	157	23
boili … on	118	1
boiling	157	23
boj*	-8	-179
boja	0	-130
boja blev	115	27
boja hakan	138	58
boja ner	173	61
boja … fasti	115	27
boja … hakan	173	61
boja … mot	155	62
bojer	-73	-162
bojer mig	-196	-183
bojer sig	145	17
bojer … bakat	145	17
bok	-158	-167
bok*	-150	-307
boka	-32	-172
boka en	153	36
boka om	-257	-308
boka pa	-118	-140
boka provt	116	54
boka rontg	-130	-118
boka samta	-93	-117
boka upfol	-103	-66
boka vacin	-123	-117
boka … freda	-118	-140
boka … hos	-114	-98
boka … min	-165	-177
boka … mot	-167	-101
boka … pa	130	36
bokar	-294	-303
bokar jag	-230	-230
bokat	90	154
bokat bilje	-5	109
bokst sa	96	23
bokst … jag	96	23
bokstaver	96	23
bol	-143	-196
bol i	-214	-182
bol pa	-147	-109
bol … inget	136	-9
bol*	-57	-130
bom*	-180	-209
bomben	-151	-163
bomul	-141	-143
bon*	115	165
bone	168	8
bone stick	134	6
bone … out	134	6
bonor	-147	-136
boo*	-218	-263
book	-201	-241
book a	-217	-181
book … blood	-137	-111
bor	128	205
bor ensam	75	-100
bor i	11	243
bor ihop	7	120
bor nu	-179	-166
bor … boden	-127	-23
bor … et	-151	-133
bor … i	45	-105
bor … lande	111	20
bor … med	7	120
bor … mil	173	-16
bor … min	-3	132
borda	27	128
borda … dom	27	128
borde	-145	-94
borde bara	15	168
borde blama	-108	-114
borde bredv	141	-29
borde do	5	120
borde jag	-84	-188
borde med	7	104
borde nu	19	119
borde ont	-109	-135
borde … dot	-8	131
borde … dra	14	121
borde … et	7	104
borde … for	-133	-148
borde … i	-109	-135
borde … int	11	119
borde … kola	-132	-118
borde … store	-94	-111
borde … testa	-143	-123
bordskanten	-127	-156
bored in	-98	-114
boredom	-121	-141
borel fora	-100	-111
borel … aret	-100	-111
borelia	-120	-136
boreliaring	-194	-181
borja	-109	-169
borja ata	-119	-148
borja bli	261	51
borja bloda	-123	-98
borja efter	18	162
borja for	159	16
borja forsa	76	-21
borja igar	-192	-180
borja kramp	143	-6
borja man	-201	-233
borja med	-187	-263
borja om	-153	-156
borja pa	-33	-114
borja plane	32	153
borja rycka	116	-14
borja skara	27	150
borja som	116	32
borja sova	8	133
borja … antib	-141	-113
borja … att	-54	109
borja … batre	-123	-117
borja … beske	-22	101
borja … en	172	13
borja … far	-102	-92
borja … hur	21	146
borja … jarnt	-148	-142
borja … kana	-132	-125
borja … klia	139	36
borja … ludig	129	-5
borja … mej	14	117
borja … rapak	156	32
borja … rycka	121	7
borja … sig	9	121
borja … svimf	107	52
borja … vanli	110	17
borjan	143	21
borjar	8	-170
borjat	63	296
borst … och	113	48
borsta	113	48
borstar	-263	-204
bort	-71	98
bort ala	-133	-13
bort aren	-150	-181
bort cykel	19	96
bort den	-143	-109
bort en	-57	-170
bort hene	-27	140
bort hon	0	92
bort hunde	-15	140
bort huvud	-58	82
bort i	-137	-94
bort ingen	-114	-140
bort juice	129	-2
bort med	-168	-138
bort mig	-18	149
bort min	-138	-80
bort nar	153	-16
bort pa	-131	-117
bort sin	5	176
bort sina	39	185
bort … alt	8	152
bort … augus	-121	-151
bort … bilde	8	114
bort … fasti	-147	-124
bort … for	-150	-154
bort … gitar	31	128
bort … halva	128	55
bort … i	17	170
bort … jag	129	93
bort … kat	27	105
bort … lungi	-96	-69
bort … man	164	13
bort … manda	-92	-98
bort … med	-143	-130
bort … mina	-110	-106
bort … njurs	114	17
bort … pa	11	154
bort … penga	-7	197
bort … skote	6	103
bort … smyck	13	105
bort … til	22	176
bort … varta	-146	-147
borta	-22	138
borta a	71	118
borta andas	92	14
borta de	18	154
borta et	139	5
borta hon	-7	148
borta i	59	-87
borta igar	-111	-106
borta inom	-103	-87
borta med	-21	122
borta nu	-308	-306
borta och	9	-172
borta sen	-120	-60
borta … bilen	-21	122
borta … bit	-112	-120
borta … den	9	120
borta … efter	-105	-104
borta … en	-152	-142
borta … han	-144	-171
borta … igar	-112	-116
borta … inte	136	19
borta … jag	123	-103
borta … konst	92	14
borta … nu	104	-7
borta … skale	110	21
borta … snark	172	40
borta … stund	176	10
borta … tag	139	5
bortagen	-188	-183
bortb och	-9	135
bortb … ska	-9	135
bortbyt	-9	135
bortd fran	144	38
bortd i	271	63
bortd … navel	144	38
bortd … rumpa	126	10
bortd … skrev	174	43
bortd … under	150	11
bortdomnad	276	65
bortdomnat	128	23
bortf i	106	15
bortf … synen	106	15
bortfal	106	15
bos	-170	-150
bos wil	-84	-116
bos … kil	-84	-116
bos*	-70	285
bosa	16	215
bosan	-11	324
bosan ar	14	132
bosan i	19	175
bosan och	4	149
bosan … grate	-2	99
bosan … knat	19	175
bot*	170	-51
both	179	29
botle	53	-134
botox	-144	-138
bou*	-210	-140
bough a	-107	61
bought	-137	50
boxad mig	9	150
boxad … i	9	150
boxade	9	150
boy	195	15
boy … of	165	8
boy*	43	175
boyfr choke	102	-28
boyfr puts	-31	78
boyfr stran	-19	144
boyfr … his	-31	78
boyfriend	91	211
bra	-588	-592
bra an	108	12
bra anars	-205	-206
bra anda	-117	-148
bra ar	-121	-121
bra att	30	171
bra av	140	149
bra bara	-227	-175
bra behov	-152	-106
bra drick	-120	-132
bra en	126	47
bra far	-149	-86
bra for	-215	-228
bra frago	-134	-104
bra gar	-140	-170
bra gor	-185	-178
bra igen	223	-7
bra jag	-171	-198
bra langr	-12	94
bra liv	-72	-103
bra men	-30	-173
bra nu	-133	-110
bra och	-11	-217
bra ska	-280	-242
bra som	-146	-178
bra undra	-88	-109
bra va	-130	-109
bra var	-160	-172
bra varm	-103	-69
bra vid	121	27
bra vil	-30	-153
bra … att	8	200
bra … bara	-95	-65
bra … bebis	-112	-110
bra … dag	-130	-134
bra … dem	111	19
bra … det	-134	-125
bra … en	-131	-133
bra … folja	-140	-147
bra … for	-175	-194
bra … ha	-130	-129
bra … helst	-146	-176
bra … honom	-145	-132
bra … huvud	-162	-131
bra … inte	-152	-133
bra … jag	-101	151
bra … kan	-160	-158
bra … lunch	121	27
bra … magen	131	23
bra … men	-173	-126
bra … mig	-76	-120
bra … ni	-147	-137
bra … ny	-99	-101
bra … om	-236	-213
bra … prata	116	4
bra … sa	137	15
bra*	109	89
brack	261	29
brack har	125	6
brack pa	161	29
brack … aorta	121	17
brack … blivi	124	4
brack … krops	126	30
bracket	203	25
brada	211	50
brada … inte	144	37
bradh mage	153	8
bradhard	194	18
braka bara	-108	-115
braka iblan	-115	-136
braka med	-141	-156
braka mycke	-79	-91
braka och	25	96
braka … hema	-79	-91
braka … mig	33	158
braka … om	-135	-164
braka … sikta	25	96
brakat	-25	116
braket	-9	152
bran	156	-130
bran i	51	-102
bran och	193	-5
bran skada	117	8
bran … i	175	26
bran … jag	138	6
bran … klade	179	13
brana	24	139
brana ner	27	164
brana … huset	27	164
branb pa	133	-19
branb stor	-108	-106
branb … fingr	-118	-97
branb … hela	177	21
branb … som	-108	-106
branblasa	-164	-147
branblasor	177	21
brand	71	-63
brand finge	-142	-120
brand fingr	-137	-106
brand gick	-157	-149
brand i	134	-35
brand mig	-243	-234
brand och	-124	-162
brand pa	-135	-182
brand tunga	-150	-127
brand … ansik	109	23
brand … av	-143	-138
brand … behov	-100	-128
brand … co	137	18
brand … hande	170	24
brand … kolmo	-149	-121
brand … lite	-144	-152
brand … pa	-341	-337
brand … tunga	-130	-107
brande	-402	-394
branden	23	141
brandman	-222	-212
brandovning	-180	-175
brandvarnare	-149	-121
brandvarnaren	227	33
brane a	106	31
brane kalor	-113	-116
brane lite	-120	-110
brane mig	33	361
brane ny	-117	-113
brane och	151	-22
brane sig	-4	151
brane … ja	106	31
brane … med	48	326
brane … partn	-117	-113
brane … tryck	202	-5
braner	79	212
branm … hande	134	25
branm … under	13	117
branmarke	134	25
branmarken	-14	139
brans i	228	15
brans pa	-63	-136
brans … ansik	228	15
brans … benen	127	-4
brans … hande	-112	-127
brans … hela	102	-1
branskada	-31	-154
branskador	17	-134
brant mig	-108	-163
brant mina	11	111
brant sig	151	21
brant tunga	-148	-133
brant … dagbo	11	111
brant … lite	-148	-151
brant … pa	-161	-167
brasan	149	20
brast idag	-24	105
brato med	-124	-136
brato … levax	-124	-136
bre*	205	232
breakup	-145	-158
breas for	171	6
breastbone	101	-91
breat and	254	17
breat deep	152	-37
breat fine	-126	-127
breat help	124	-29
breat lips	140	16
breat since	128	7
breat … and	139	-46
breat … are	129	34
breat … just	-115	-140
breat … my	155	23
breath	259	-56
breathing	216	-33
bredb mar	122	21
bredb … ila	122	21
bredbent	122	21
bredv far	-1	116
bredv han	-30	104
bredv toma	101	-9
bredv … askar	101	-9
bredv … nu	-31	71
bredvid	124	215
brev	-24	142
brev i	-19	90
brev til	-28	134
brev … barne	17	169
brev … bilen	-16	125
brev … kalar	-19	90
brev … liger	101	-9
brev … min	-101	-127
breve til	-11	126
breven	-70	94
brevet	-141	-49
brevl och	189	5
brevladan	245	126
bri*	162	22
bricanyl	-166	-147
bridge	-96	97
brigh red	180	35
brigh … blood	180	35
bright	180	35
brina klade	187	16
brinande	187	16
brine i	-37	-132
briner	-182	-213
bring pa	128	-6
bring … mig	128	-6
bringan	196	-3
brist	-169	-154
brist pa	-169	-154
brista	-39	81
brit igen	71	-11
bro	-105	-4
bro … inte	-111	-103
bro*	139	71
brodar	-174	-148
brode vakta	2	147
brode … mig	2	147
broder	21	159
brodk i	-105	-121
brodk litet	-103	-125
brodk sluta	-118	-126
brodk … bloda	-118	-126
brodk … jack	-103	-125
brodkniven	-154	-114
broke … arm	-13	114
broke … glase	-112	-101
brolopet	-102	-134
broms slet	122	7
broms … av	122	7
bromsbandet	122	7
bron	207	182
bron flera	-19	94
bron hejda	162	-18
bron i	-88	68
bron nu	-37	207
bron och	175	-22
bron pa	138	-12
bron var	-139	-136
bron … andra	138	-12
bron … avsta	-139	-136
bron … kvala	-19	94
bron … nat	1	145
bron … tanke	127	-67
bron … titar	-40	117
bron … vagra	-25	100
bror ar	-144	-118
bror blode	133	1
bror har	-137	-6
bror i	-125	-70
bror jag	-10	-153
bror komer	4	177
bror nar	-98	-114
bror prata	-2	116
bror sa	9	158
bror sager	-12	113
bror skick	-15	138
bror spoar	9	131
bror tog	90	-12
bror tror	2	133
bror … att	-13	125
bror … far	117	-11
bror … fran	133	1
bror … gat	-170	-164
bror … han	-105	-74
bror … hejda	13	101
bror … hene	-5	154
bror … hotat	19	141
bror … i	-17	127
bror … in	19	149
bror … intag	-113	-108
bror … lamna	-16	125
bror … mycke	9	158
bror … nyski	-12	113
bror … osama	-2	116
bror … pa	-29	148
bror … skick	-19	112
bror … tryck	111	20
bror … up	9	131
brors fick	150	10
brors min	14	149
brors rispa	-128	-127
brose som	119	13
brose … et	119	13
brosetet	119	13
brosm sen	158	3
brosm … inat	158	3
brosmartor	158	3
brosr det	103	23
brosr … gar	103	23
brosret	103	23
brost	91	-109
brost a	149	52
brost amar	-137	-134
brost ar	-148	-145
brost bara	-217	-158
brost blaso	134	31
brost det	-184	-155
brost efter	64	-38
brost et	170	6
brost feber	-160	-105
brost gar	186	18
brost gor	189	0
brost haler	161	31
brost han	242	7
brost huden	112	8
brost i	-149	-154
brost iblan	-157	-154
brost inan	-144	-167
brost lite	-142	-130
brost mot	-134	-158
brost nu	180	28
brost o	344	116
brost och	149	-10
brost ont	159	58
brost sedan	217	55
brost sen	319	99
brost sinar	-111	-113
brost ska	-109	-96
brost som	124	-45
brost spane	106	41
brost stark	150	13
brost svart	170	28
brost til	155	34
brost tryck	184	16
brost tryke	132	47
brost ut	188	37
brost vaxer	-155	-131
brost vit	100	17
brost … #	-172	-106
brost … aldel	138	42
brost … ar	220	91
brost … armen	184	81
brost … en	200	58
brost … et	123	14
brost … flagn	112	8
brost … ga	150	13
brost … gympa	-130	-99
brost … hene	135	21
brost … i	323	77
brost … ilama	102	47
brost … inte	121	22
brost … jag	-37	-163
brost … jakto	143	14
brost … kalsv	214	87
brost … kl	111	20
brost … komer	186	33
brost … kuden	-112	-110
brost … mage	183	70
brost … magen	162	63
brost … me	130	15
brost … mens	-149	-164
brost … mig	129	-10
brost … nar	-186	-129
brost … ner	121	33
brost … nitro	138	54
brost … o	132	47
brost … omt	-134	-110
brost … ont	189	0
brost … pa	161	31
brost … sarig	-119	-87
brost … sten	138	48
brost … stral	155	36
brost … svart	110	36
brost … sveta	119	18
brost … sveti	158	68
brost … svide	-141	-135
brost … til	159	49
brost … ut	169	9
brost … vagen	-134	-158
brost … vanst	123	52
brost … varad	-148	-129
brost … yrsel	118	30
brostbenet	51	-132
brostcancer	-86	-130
broste	283	29
brosted	161	31
brosten	-219	-6
brostet	191	-53
brostkorgen	178	-54
brostmjolken	-111	-113
brostsmarta	232	45
brostsmata	130	15
brostvartan	-126	-105
brostvartor	-155	-130
brot	-176	-14
brot isen	-99	-90
brot jag	-119	-127
brot mig	-110	-112
brot min	19	131
brot nagel	-141	-148
brot sig	18	153
brot … arm	19	131
brot … armen	-119	-127
brot … in	-32	101
brot … pa	-149	-145
brota och	-115	-122
brota pa	-115	-122
brota … jag	-115	-122
brota … skoj	-115	-122
brotades	-115	-122
brotare	-115	-122
broth on	121	-39
broth think	-9	116
broth … talki	1	101
brother	146	221
brs*	74	-31
brsot bara	-139	-120
brsot o	174	42
brsot … halso	-139	-120
brsot … sveta	174	42
brsotet	74	-31
bruis come	-1	137
bruis easil	-92	-100
bruis … but	-92	-100
bruis … easy	-1	137
bruise	-150	-157
bruised	-154	-166
bruises	48	237
bruka bli	-81	-143
bruka goma	-10	119
bruka har	125	116
bruka jag	164	93
bruka pa	134	150
bruka prata	120	40
bruka ropa	97	-12
bruka skara	14	145
bruka spark	-125	-167
bruka ta	123	125
bruka vara	113	-25
bruka … blama	-6	113
bruka … en	136	135
bruka … hej	97	-12
bruka … inte	138	53
bruka … klart	120	1
bruka … men	152	-9
bruka … mer	-199	-183
bruka … mig	14	145
bruka … om	8	137
bruka … ont	133	10
bruka … os	-10	119
brukare	200	113
brukaren	217	184
brun	-174	-125
brun flytn	-113	-87
brun … ingen	-123	-92
brun … nar	-113	-87
brunt som	201	61
brunt … lukta	201	61
brush	-118	-120
bruta det	146	18
bruta … gick	146	18
brutalt	146	18
brute ta	-147	-154
bruten	-236	-236
bruti handl	-111	-97
bruti ihop	-22	101
bruti konta	5	147
bruti lilta	-151	-164
bruti tan	-119	-127
bruti … igen	15	181
bruti … liger	-22	101
bruti … svule	-111	-97
bruti … tror	-119	-127
brutit	-172	36
brutn revbe	-9	152
brutn … efter	-9	152
brutna	-9	152
bry sig	-140	-124
bry*	-85	121
bryga vi	129	26
bryr	26	213
bryr … inte	31	224
bryter	-90	75
bub*	80	-139
bubla i	161	50
bubla nar	217	17
bubla … jag	200	23
bubla … lungo	138	32
bublar	131	-97
buc*	171	-24
buckets	131	19
bucol enlig	117	2
bucol … plan	117	2
bucolam	122	-29
budsk genom	4	157
budskap	-1	172
buf*	135	-21
buk*	193	-62
bukta fonta	167	20
bukta och	139	22
bukta ut	138	21
buktande	167	20
buktar	233	21
bul*	-193	-290
bula	-212	-236
bula den	-112	-117
bula mar	-151	-139
bula … bra	-151	-139
buler han	102	17
buler … hon	98	7
buler … mar	102	17
bulra hela	-124	-95
bulra … tiden	-124	-95
bulrar	-124	-95
bulta kan	-118	-91
bulta … boja	-118	-91
bultar	-101	-154
bunch	109	-12
bunch of	109	-12
bunch … grand	109	-12
bunk	168	15
bup	-139	-66
bup i	-84	-109
bup … freda	-84	-109
burk	175	26
burk alved	198	15
burk sen	5	113
burk … for	115	17
burk … i	-91	28
burk … vi	110	-10
burken	85	-83
burn	-65	99
burn mysel	24	157
burn … with	24	157
burni when	-176	-159
burni … i	-176	-159
burni … the	-205	-203
burns on	16	117
burns when	-126	-132
burns … he	-126	-132
burns … my	16	117
bus #	-112	-110
bus … i	-112	-110
busar	-121	-106
busen liger	133	-4
busen sa	-93	-106
busen … att	-93	-106
busen … pa	133	-4
but	-165	-217
but #	153	13
but drink	-159	-165
but feel	-92	-100
but im	-184	-66
but is	-187	-159
but scare	112	9
but … can	-194	-193
but … hapy	-104	-90
but … manag	-157	-179
but … playi	-111	-78
but … scare	-16	109
buton	150	15
bvc	-105	-130
bvc sager	-116	-150
bvc … att	-102	-148
by	197	81
by a	150	-61
by mista	216	13
by … car	189	13
by … snake	155	19
byg*	-146	-127
bygdegarden	-199	-174
byger	-143	-112
byger … och	-143	-112
byget	212	27
bygt	-90	-106
bygt om	-90	-106
bygt … koket	-90	-106
byn	-126	19
byn hange	-125	-108
byraladan	28	126
byt handu	102	26
byt tvatm	-158	-139
byt ut	-77	94
byt … #	102	26
byt … hans	0	132
byt … min	16	145
byt*	-97	-151
byta	-119	-170
byta antid	-125	-119
byta lakar	-142	-158
byta p	26	114
byta pacem	-134	-100
byta … medic	-125	-119
byta … piler	26	114
byta … tiden	-134	-100
byte	-64	35
byte blodt	-121	-124
byter handu	115	16
byter jag	-135	-136
byter plast	-155	-153
byter stor	76	-21
byter … binda	76	-21
byter … hela	115	16
byter … vardc	-98	-103
byts	8	123
byts ut	8	123
byts … mot	8	123
byx*	144	229
byxor	8	173
byxor ar	-116	-128
byxor nere	6	159
byxor … for	-116	-128
byxorna	77	188
ca #	80	120
ca tva	-168	-158
ca … min	110	-5
ca … table	-8	107
ca … vecko	-168	-158
cal	-64	-236
cal an	172	30
cal … ambul	172	30
calf cramp	-120	-118
calf … at	-120	-118
came	164	92
came on	161	26
can	-275	-250
can barel	145	2
can do	-154	-158
can help	-117	-114
can i	-358	-306
can move	-207	-185
can only	164	139
can see	180	-32
can she	-141	-150
can walk	-164	-150
can … breat	145	2
can … drink	-133	-166
can … fine	-124	-111
can … finge	-135	-114
can … get	-234	-227
can … it	-67	-162
can … on	-222	-187
can … reboo	-145	-158
can … resen	-147	-143
can … take	-157	-145
can … the	141	186
canaria	-114	-144
cance fast	-130	-165
cance i	152	22
cance och	-141	-129
cance pa	-115	-129
cance … apoin	-140	-165
cance … freda	-115	-129
cance … rygra	98	25
cance … skele	111	7
cancela	-115	-129
canceled	-42	125
cancer	-62	-165
cancern	25	203
canesten	-120	-131
cant	255	184
cant bend	125	52
cant breat	126	185
cant catch	210	2
cant feel	242	37
cant finis	167	-30
cant go	-20	140
cant move	162	-18
cant pee	163	19
cant sleep	-313	-338
cant stop	15	124
cant swalo	143	10
cant talk	145	4
cant … a	136	-34
cant … at	129	36
cant … help	124	-29
cant … her	156	-42
cant … his	159	-26
cant … it	194	-21
cant … my	186	-57
cant … the	180	4
car	130	144
car crash	109	17
car flipe	129	9
car … my	129	9
car … neck	109	17
cas*	185	79
cashe halse	117	50
cashe … kliar	117	50
cashew	165	34
cat can	-124	-134
cat … i	-124	-134
cat*	206	-22
catch	170	-30
catch my	238	9
catch … breat	238	9
cel*	293	42
celgi ar	-120	-104
celgi for	165	27
celgi fora	166	42
celgi och	261	65
celgi vem	-160	-135
celgi … betal	-160	-135
celgi … en	135	13
celgi … feber	168	38
celgi … har	227	50
celgi … klara	-120	-104
celgi … nio	130	31
celgi … vecka	166	42
celgift	196	34
celgifter	269	33
celpr sen	-121	-106
celpr … fem	-121	-106
celprovet	-177	-149
cen*	-162	-166
centre	-117	-141
cer*	-211	-215
cerazete	-114	-115
certi for	-166	-149
certi … my	-166	-149
cet*	-40	-119
cetirizin	-145	-132
champinjon	177	63
champinjoner	147	48
chang my	-114	-121
change	-242	-251
chate du	11	99
chate … var	11	99
chaten	2	140
check	-221	-227
check … phone	7	141
checks	-7	147
chef	54	180
chef hela	-86	-115
chef inte	-15	74
chef och	-23	88
chef om	-84	-124
chef … jag	-121	-38
chef … sig	-5	174
chef … tiden	-86	-115
chefe alt	-92	-115
chefe hotar	-153	-185
chefe tar	-117	-161
chefe tryck	-33	95
chefe vil	-8	-139
chefe … att	-3	-143
chefe … livet	-117	-161
chefe … med	-153	-185
chefe … resta	13	100
chefen	-193	-214
chemo	271	52
chemo and	154	18
chemo with	121	33
chemo … a	121	33
chery	-159	-132
chery stone	-159	-132
chest	347	71
chest and	194	44
chest at	-140	-133
chest feels	136	5
chest sprea	103	17
chest … right	163	9
chest … the	-140	-133
chest … to	128	34
child ever	-104	-106
child has	-168	-126
child is	152	7
child … choke	-104	-106
child … fitin	152	7
chils	217	23
chip i	-130	-62
chip … hunde	-156	-160
chip … min	12	125
cho*	119	-132
chock	217	9
chock av	-127	-113
chock … getin	-102	-55
choke how	-104	-106
choke … do	-104	-106
choke … last	91	104
choke … until	134	-34
choki on	255	22
choki … food	143	16
choking	283	-7
chokl och	-152	-112
chokl … kraks	-152	-112
choklad	-172	-157
chs*	114	11
chset	114	11
chset pain	114	11
chset … and	114	11
cig*	45	173
cigar nar	26	115
cigar pa	-29	129
cigareter	-17	168
citod for	-7	116
citod … att	-7	116
clas	-184	-107
cle*	181	200
clean	23	207
clean och	-11	150
clean … nu	-11	150
cleaned	-116	-113
cleaner	184	-7
cli*	-160	-203
clinic	-129	-163
clo*	187	113
close	-5	146
closi up	131	8
closing	214	13
clutc his	120	-1
clutc … chest	120	-1
clutching	120	-1
cm	-140	-148
cna*	136	6
cnat	136	6
cnat speak	136	6
cnat … propr	136	6
co	137	18
co tjute	137	18
co … vi	137	18
coa*	-2	169
coach	-2	169
cof*	-78	-159
cofee	-78	-159
cofee … i	119	13
col*	25	-99
colapsed	32	-105
cold	40	-154
com*	151	105
come easy	-1	137
come for	-123	-115
come out	223	22
come round	170	-9
come … blood	-123	-115
come … when	-1	137
comes	-126	40
comes and	-113	-119
comes into	12	119
comes … goes	-113	-119
comin back	-195	-156
comin out	212	-2
comin up	-128	-118
comin … my	-128	-118
coming	294	21
computer	-121	-123
con*	-116	-179
confu and	143	41
confu … cold	179	57
confused	142	40
contact	-105	-157
convulsing	134	8
coo*	10	-155
cooking	-151	-143
copy	-145	-136
copy of	-145	-136
copy … my	-145	-136
corti i	-135	-106
corti … axeln	-135	-106
cortisonspruta	-135	-106
cou*	-186	-145
cough	-315	-271
cough and	-103	-127
cough blood	186	39
cough up	239	20
cough … blood	134	28
cough … fever	-165	-139
coughing	344	39
could	-208	-148
could breat	-121	5
could i	-133	-150
could murde	-111	-140
couldnt	-70	-147
counseling	-190	-217
counselor	-130	-139
counts	-1	187
courage	36	153
course	-192	-168
cov*	-209	-53
covered	-23	130
covid	-259	-273
covid men	-106	-129
covid sen	126	37
covid … nio	126	37
covid … nu	-106	-129
cow*	102	-27
cowor just	127	12
cowor … lost	127	12
coworker	102	-27
cramp	-120	-118
cramp at	-120	-118
cramp … night	-120	-118
cramps	-185	-173
crash neck	109	17
crash … pain	109	17
cre*	-291	-282
cream	-257	-254
crime	-130	-133
criti doing	-111	-101
criti … mindf	-111	-101
critic	-111	-101
crooked	149	-18
crosen	132	-8
crp	-134	-140
cru*	58	-119
crush chest	154	17
crush … pain	128	15
crushing	124	26
csn	-142	-149
ctb	24	110
ctb imorg	24	110
cup	169	3
cur*	-152	-148
cut my	-17	-125
cut mysel	-158	-103
cut of	143	4
cut that	-144	-183
cut too	-10	183
cut … deep	0	144
cut … finge	-77	-124
cut … his	121	6
cut … shavi	-171	-181
cut … sting	-78	-101
cut … when	18	119
cut … wrist	110	-45
cut*	-69	205
cutin again	55	219
cutin … arms	-8	120
cuting	-88	165
cyk*	60	-70
cykel	-91	-161
cykel gitar	19	96
cykel grus	-121	-92
cykel igar	-195	-163
cykel undra	-98	-113
cykel … a	19	96
cykel … inget	113	-9
cykel … och	-138	-119
cykelstyret	94	-39
cyklar	-179	-164
cys*	-103	-130
cysta	-103	-130
cysta googl	-78	-116
cysta pa	-112	-106
cysta … agsto	-112	-106
cyt*	277	72
cytos for	161	43
cytos i	131	13
cytos … manda	97	9
cytostatika	214	59
d i	109	49
d racke	7	128
d vitam	-252	-246
d … brost	109	49
da	115	412
da ar	19	224
da barne	-136	-116
da berak	-102	-106
da far	20	175
da jag	30	201
da men	-104	-183
da och	-93	-154
da smal	145	30
da svart	129	4
da tar	-17	124
da va	174	6
da var	-123	-108
da … da	-94	-152
da … han	-1	214
da … har	4	119
da … spark	-136	-116
dacka	131	-8
dacka i	-117	-95
dacka … sofan	-117	-95
dacke nej	-145	-146
dacke ont	-135	-127
dacke … i	-135	-127
dacke … skamt	-145	-146
dacken	-207	-203
dad	89	18
dad beats	24	200
dad cnat	136	6
dad hits	-20	174
dad is	192	3
dad used	-122	-107
dad … dying	160	4
dad … heave	1	123
dad … me	-7	211
dad … my	33	158
dad … speak	136	6
dad … to	-122	-107
dag #	-206	-193
dag andas	133	35
dag ar	56	-73
dag att	7	113
dag ben	-121	-110
dag fakti	-13	106
dag hade	14	186
dag haha	-153	-152
dag han	135	-15
dag kraks	114	38
dag lite	-148	-138
dag magen	-102	-84
dag mar	-141	-105
dag men	-173	-152
dag nu	-18	165
dag skar	11	123
dag tog	-114	-140
dag tva	-134	-131
dag vecka	-121	-107
dag … bara	-67	-84
dag … bort	-114	-140
dag … bra	-133	-103
dag … dalig	-102	-84
dag … huvud	-109	-115
dag … inget	58	125
dag … jag	91	145
dag … jobet	-89	-108
dag … stale	120	11
dag … tung	-121	-110
dagar #	-126	-88
dagar ar	-128	-144
dagar clean	-11	150
dagar gamal	187	62
dagar gaser	-113	-111
dagar har	185	124
dagar hon	136	-21
dagar i	-130	-149
dagar ingen	-123	-112
dagar jag	-191	-96
dagar kan	-146	-142
dagar med	-84	57
dagar sedan	169	119
dagar sen	187	210
dagar … alt	133	-7
dagar … ata	-118	-115
dagar … bra	-117	-122
dagar … det	-171	-150
dagar … feber	-129	-93
dagar … forlo	48	144
dagar … ingen	-148	-148
dagar … jag	136	-2
dagar … langa	-135	-160
dagar … nu	147	60
dagar … och	131	150
dagar … valdi	80	-7
dagarna	-197	-184
dagbo och	11	111
dagbo star	26	143
dagbo … datum	26	143
dagbo … rader	11	111
dagbocker	11	111
dagbok	27	143
dagen efter	-113	9
dagen grate	117	28
dagen i	114	14
dagen pa	-38	123
dagen vi	116	54
dagen … jobet	-118	-140
dagen … natpa	-114	-128
dagen … piler	-40	94
dagen … skyld	116	54
dagen … solen	114	14
dagis	-242	-201
dagis … det	-107	-108
dags … kontr	-148	-131
dal*	-150	-108
dalig att	103	-18
dalig av	-96	-144
dalig blev	135	13
dalig efter	-96	-86
dalig haha	-132	-97
dalig i	-99	-216
dalig igen	-136	-138
dalig inan	43	127
dalig kan	-102	-84
dalig kondi	-161	-153
dalig lange	13	101
dalig mama	28	114
dalig men	-149	-168
dalig och	-171	-68
dalig om	-93	-109
dalig sa	-138	-94
dalig skriv	-140	-160
dalig tanka	-93	-110
dalig vil	7	135
dalig … blind	135	13
dalig … do	0	127
dalig … dokto	-138	-94
dalig … gora	40	110
dalig … har	-81	-106
dalig … helre	-140	-160
dalig … klasr	-95	-104
dalig … man	43	127
dalig … nater	-93	-109
dalig … pa	-130	-149
dalig … snura	-93	-110
dalig … svara	-142	-158
dalig … vil	-120	-142
daligt	-249	-135
dam	-82	-116
dam och	-90	-106
dam … diska	-90	-106
dam*	199	141
damsu att	116	19
damsu … jag	116	19
damsugningen	116	19
dan	-172	-31
dan e	6	118
dan har	-151	-146
dan ja	6	118
dan tapat	105	32
dan … #	105	32
dan … e	6	118
dan … inte	-92	-78
dan … snart	6	118
dandr nothi	-108	-112
dandr … helps	-108	-112
dandruf	-108	-112
dange to	-121	-115
dange … faint	-121	-115
dangerous	-121	-115
dansb a	-12	116
dansb … jag	-12	116
dansbandskvalen	-12	116
dar a	19	192
dar ala	-180	-165
dar dom	-140	-141
dar igen	24	175
dar jag	-168	-83
dar man	55	-99
dar nere	22	156
dar pa	-77	-89
dar sen	122	45
dar upe	16	113
dar … aldre	-77	-89
dar … gav	-107	-103
dar … idag	137	44
dar … knapb	99	33
dar … man	-113	-129
dar … manga	-102	-81
dar … nar	-36	142
dar … och	136	23
dar … som	52	-107
dar … spela	-150	-166
dar … tryck	98	-2
darar	162	3
darfo sluta	-113	-129
darfo undra	-118	-107
darfo … jag	-180	-177
darfor	-125	21
darifran	-113	12
darig at	-109	-108
darig … banan	-109	-108
dark	-76	-174
dark stuf	119	13
dark … like	119	13
darne efter	3	118
darne … det	3	118
darnere	-11	159
das*	271	162
dasig	285	64
dasig a	168	64
dasig fryse	95	-5
dasig … har	95	-5
dat*	-140	45
dataspel	-136	-152
dator	-109	-16
dator forsv	-122	-104
dator hange	-136	-125
dator jag	-14	90
dator krasc	-122	-158
dator … med	-124	-115
dator … nar	-166	-155
dator … och	-113	-147
dator … sig	-136	-125
datorn	-162	-107
datum gar	-117	-96
datum … ut	-117	-96
datumet	18	137
dau*	-51	122
daugh has	-95	-115
daugh is	7	173
daugh woke	-112	-131
daugh … up	-112	-131
daughter	-62	99
day	-140	-29
day #	126	10
day it	158	-9
day … is	158	-9
day … weeks	126	10
day*	-163	-127
days	-162	-125
days old	144	-10
days woke	-109	-114
days … and	-175	-145
days … up	-109	-114
de	-5	198
de a	-172	-121
de att	-233	-238
de blir	126	208
de blode	126	58
de far	33	201
de farli	-153	-148
de flyta	-209	-193
de forst	-91	-123
de har	-84	190
de hemlo	-120	-121
de ikval	-2	131
de jag	33	179
de komer	4	189
de laser	33	109
de liger	-4	155
de nan	-178	-174
de om	12	-114
de pa	-153	-193
de prata	-133	-103
de pumpa	10	140
de racke	11	120
de sjalv	-132	-141
de ska	32	223
de slipa	-104	-115
de som	96	168
de stark	-124	-125
de styr	-1	117
de ta	-40	94
de talar	54	162
de tar	-186	-170
de til	35	122
de tilba	-110	-106
de trogt	94	24
de tving	13	136
de vil	37	226
de … at	27	152
de … av	-14	189
de … blod	132	-7
de … det	-10	147
de … doda	37	129
de … fa	17	126
de … filma	16	140
de … fler	178	13
de … forgi	-11	125
de … gat	-142	-120
de … gifta	24	128
de … hem	10	101
de … hoste	35	122
de … ingen	35	157
de … lagt	-107	-119
de … man	-171	-186
de … mig	-60	100
de … min	-41	103
de … mina	24	194
de … nog	-2	110
de … om	47	198
de … opere	-8	134
de … redan	-44	101
de … sat	34	260
de … skara	19	139
de … sma	142	172
de … somna	14	166
de … stege	-91	-123
de … tagit	-7	107
de … tilba	-5	118
de … varit	-1	133
dea*	-250	-232
dead	-155	-125
dead tired	-112	-127
dead … after	-112	-127
death	-203	-193
decem kan	-102	-55
decem … ni	-102	-55
december	-102	-55
decent	-144	-127
deckare	-191	-195
dee*	15	190
deep	16	186
deep and	152	-37
deep this	0	144
deep … time	0	144
del	101	379
dela	-141	-120
delar	-166	-185
delar ut	-93	-106
delar … grati	-93	-106
delen … magen	119	20
dem	-1	284
dem han	38	118
dem i	61	203
dem sa	-102	-107
dem … alska	27	113
dem … apote	-127	-149
dem … gar	-102	-107
dem … munen	10	123
dem … ovrig	111	19
dem*	-154	91
demen a	12	162
demen mama	20	118
demen och	-138	-22
demen sedan	-81	56
demen som	-101	-117
demen … ar	-122	-96
demen … fraga	-132	-160
demen … jag	8	134
demen … mama	-101	-117
demen … slar	43	115
demens	-249	-205
dement	-115	27
dementa	20	118
demon viner	11	128
demon … snart	11	128
demonerna	11	128
den	-170	-94
den #	124	188
den akte	-97	-65
den ar	190	-27
den blev	-140	-141
den bruka	-213	-165
den dan	6	118
den dar	-150	-267
den domna	-152	-165
den e	-172	-141
den enda	20	156
den farga	115	16
den fina	8	104
den gamla	-152	-142
den gange	103	-5
den han	50	118
den har	-143	61
den heter	-145	-148
den hogra	182	19
den kom	35	-86
den leker	-112	-92
den liger	93	-62
den maste	10	156
den nu	-135	-122
den sen	9	126
den senas	113	-5
den sidan	153	19
den sista	27	143
den siter	153	-35
den ska	-162	-132
den sluta	36	146
den ut	-179	-156
den var	-172	-165
den varst	128	18
den vet	12	143
den … av	124	-29
den … bla	-217	-204
den … bort	10	156
den … drar	-103	-81
den … e	7	205
den … gange	128	113
den … hogt	137	-24
den … hosta	-107	-143
den … ja	6	118
den … jag	28	160
den … jorde	0	150
den … komer	-12	116
den … kvar	152	3
den … kvart	111	-6
den … likso	131	17
den … manad	-173	-144
den … medic	9	125
den … men	-198	-172
den … mit	142	27
den … och	-129	-33
den … rod	142	0
den … sjunk	111	11
den … slut	-148	-155
den … snet	117	29
den … som	19	128
den … stil	-132	-121
den … tejpa	-122	-113
den … up	-122	-95
den … ut	-117	-175
den … vecka	-44	130
den … vem	-172	-162
den … vit	113	25
den*	-97	-126
dena	-78	52
dena gang	14	170
dena vecka	-134	-113
dena … jag	-121	-117
dentist	-79	-208
dep*	-154	1
depig	-169	-189
depre och	-72	-103
depre … den	-72	-103
depri tidig	-67	-84
depri … men	-67	-84
der*	-96	86
deras	-10	144
derbyt	-174	-143
des tugar	-97	-65
des … det	94	159
des … jag	-156	-114
desutom	-155	-152
det	56	227
det andra	-121	-56
det ar	-36	209
det att	-285	-211
det autom	-111	-97
det basta	27	152
det behov	149	72
det blev	-98	-203
det blir	123	296
det blixt	-90	-129
det bloda	109	0
det borta	-14	133
det bra	-66	-275
det bran	51	-102
det brane	141	-35
det brato	-124	-136
det bruka	164	-1
det bubla	227	14
det den	106	145
det dog	33	101
det dragi	108	43
det drar	147	155
det dunsa	18	137
det enda	13	207
det explo	200	2
det far	-107	127
det fardi	2	141
det farli	-343	-370
det fast	4	233
det fins	141	266
det flimr	157	-11
det for	-86	-151
det forsa	117	4
det forse	-24	103
det fortf	97	-44
det forva	-113	-94
det frisk	-118	-97
det fyler	129	8
det gapar	-14	131
det gar	-86	-184
det gick	9	-141
det godna	4	131
det gor	81	149
det han	-5	243
det hande	41	249
det har	266	298
det hema	18	163
det hog	110	27
det hogt	-136	-159
det huger	-9	-142
det iblan	-147	-172
det igen	152	190
det imorg	-133	-179
det infek	-101	-91
det isar	-124	-114
det jag	68	221
det jamt	-122	-148
det jarnb	-137	-132
det kans	111	110
det klame	142	-5
det klasa	-101	-84
det klia	139	36
det knast	101	42
det kolas	-106	-73
det kolik	-144	-150
det kom	137	-66
det komer	334	-3
det krama	150	49
det kramp	109	41
det kramr	119	13
det kvar	-123	-131
det kvita	-8	165
det lacke	-137	-134
det laser	-134	-148
det latar	26	169
det later	133	97
det liger	110	149
det lika	4	96
det loste	-120	-118
det lugn	-104	-109
det lugna	-142	-53
det lycka	-6	125
det magka	28	120
det medan	18	113
det mer	-5	166
det nagon	-161	-226
det nagot	-181	-50
det nan	-225	-191
det nat	-220	-294
det nere	171	40
det ni	-153	-156
det nog	-145	-157
det norma	-169	-181
det och	142	-33
det ont	141	173
det opere	-126	-110
det pa	-155	7
det panik	-123	-108
det piper	270	36
det preci	111	-47
det pulse	206	4
det pumpa	191	-34
det racke	-109	45
det rakna	19	196
det rat	-64	-152
det riner	145	35
det rycka	121	7
det rycke	-230	-175
det sa	179	158
det sant	-68	23
det sista	8	164
det siter	322	28
det sjalv	137	373
det ska	-39	274
det skar	135	14
det skram	-9	117
det skule	-11	216
det slape	-176	-154
det slar	-129	-126
det slet	143	26
det slets	95	-3
det slog	134	1
det sluta	-205	-244
det smal	211	25
det smale	13	173
det snaba	0	127
det snart	-4	147
det snura	131	-24
det spela	9	114
det sprut	317	33
det sta	-147	-155
det stame	-125	-125
det star	-152	-125
det stodg	-111	-111
det stral	275	19
det stram	123	14
det stres	-130	-165
det suger	-164	-168
det svide	-179	-191
det til	-87	9
det tilba	173	-1
det tog	-145	-144
det tryck	271	18
det utbra	-155	-173
det varke	147	120
det varst	149	50
det vaser	137	48
det via	-147	-163
det vore	45	178
det … alder	-55	-142
det … alt	-225	-176
det … alvar	-152	-169
det … alved	-22	-144
det … ambul	-104	-95
det … andra	-114	-128
det … ansik	138	6
det … ar	314	210
det … arata	-159	-154
det … at	175	-13
det … att	-126	-108
det … bajse	-113	-102
det … bak	162	21
det … bakat	146	28
det … bakfy	147	55
det … bara	12	182
det … barne	-3	123
det … bast	44	169
det … batre	-83	82
det … befri	32	101
det … behan	-153	-148
det … behov	-50	150
det … besta	25	142
det … blaso	161	3
det … bli	112	168
det … blivi	-69	86
det … blod	166	-46
det … bloda	-131	-133
det … blodf	164	9
det … blodt	-170	-171
det … borja	76	-21
det … borta	-208	-196
det … bortd	169	46
det … dan	-129	-145
det … darfo	7	201
det … de	27	136
det … den	146	21
det … det	148	260
det … direk	-148	-139
det … do	-37	199
det … drick	-119	-119
det … efter	27	185
det … eksem	-143	-197
det … eler	-195	-118
det … elsa	90	-12
det … en	137	115
det … ena	120	19
det … enda	-20	102
det … fa	-267	-254
det … fara	-166	-168
det … fardi	-3	121
det … fardt	111	20
det … farli	87	145
det … fast	137	-6
det … for	58	210
det … forbl	14	160
det … forny	-130	-111
det … forst	-32	97
det … fort	81	148
det … forts	133	25
det … garna	4	96
det … gjord	-5	183
det … gront	121	-13
det … gun	71	-11
det … hal	-123	-112
det … halit	151	-15
det … halsb	76	29
det … han	71	188
det … handf	166	37
det … hans	-1	147
det … hart	148	-3
det … hela	147	50
det … histo	20	169
det … hjalp	-161	-147
det … igar	-129	-4
det … igen	186	19
det … igeno	156	12
det … ihop	-38	-146
det … inan	114	185
det … ingen	58	211
det … inget	206	235
det … inte	190	291
det … jag	228	375
det … jatej	144	-5
det … ju	47	145
det … kalt	-215	-213
det … kamer	2	150
det … kejsa	-98	-105
det … kilar	30	116
det … klada	-102	-93
det … komit	-46	-140
det … korta	125	25
det … kvar	98	-67
det … lagt	-162	-154
det … lange	-126	-146
det … lika	95	204
det … locka	-21	132
det … lugnt	134	147
det … lunga	97	21
det … mag	28	120
det … man	-174	-134
det … manga	-126	-136
det … mansk	-113	-124
det … masor	158	9
det … matfo	-254	-151
det … medic	19	116
det … mej	-117	-132
det … menin	46	142
det … mer	177	64
det … mig	41	174
det … min	-152	-42
det … mit	71	289
det … morka	94	7
det … morkt	-20	-142
det … mumel	105	8
det … mycke	123	-33
det … nagon	-106	124
det … nan	149	149
det … nar	114	-66
det … nat	160	107
det … ner	171	6
det … nerat	125	29
det … nog	234	241
det … norbo	-115	-111
det … novem	-86	-99
det … ny	-162	-170
det … oftar	23	158
det … omt	-130	-101
det … over	-158	-221
det … papa	6	131
det … pip	98	-2
det … plata	12	118
det … polen	-116	-98
det … redan	14	157
det … rena	-156	-140
det … rot	-243	-252
det … runt	137	26
det … sa	119	159
det … sager	-2	113
det … sak	-120	-124
det … satet	0	127
det … sen	89	185
det … sista	24	216
det … sjalv	-16	-140
det … sjukt	-28	-112
det … skale	178	26
det … skola	-33	-161
det … skols	9	110
det … skona	37	160
det … skons	31	145
det … skont	-12	154
det … skule	-110	-106
det … slut	-42	119
det … som	266	139
det … sonde	124	-3
det … sorge	-82	-127
det … stret	-112	-88
det … strok	-149	-114
det … sura	106	41
det … svart	131	-15
det … tande	185	35
det … tiden	32	127
det … tjafs	-107	-108
det … trang	211	29
det … tre	-131	-198
det … tredj	29	137
det … treti	-135	-111
det … trygt	-18	134
det … tung	109	17
det … under	15	-125
det … up	10	-165
det … ur	-194	-146
det … ut	232	43
det … utan	91	104
det … utsla	-86	-98
det … vadkr	-116	-93
det … vadre	-164	-139
det … val	190	149
det … vanin	-96	-128
det … var	11	226
det … vara	53	158
det … vil	-152	-177
det … vit	107	110
dia*	-37	-225
diabe blods	136	63
diabe hon	94	-23
diabe litet	-163	-132
diabe med	144	69
diabe sen	83	40
diabe table	-108	-95
diabe typ	-182	-127
diabe … hi	136	63
diabe … nar	-108	-95
diabe … sveta	131	-6
diabetes	-146	-220
diabetesar	-196	-153
diabetiker	263	4
dialy krock	-114	-88
dialy muske	120	16
dialy … med	-114	-88
dialy … och	142	19
dialysen	126	141
dialyspatient	150	24
dialystiden	-114	-88
diare	-230	-238
diare sen	-153	-142
diare … #	-193	-141
diare … i	-102	-104
diare … tva	-107	-137
diarhoea	-146	-128
did	99	310
did it	24	257
did*	2	163
didnt	2	163
die	29	247
die*	-333	-354
died	-209	-231
died laugh	-152	-144
died … at	-143	-152
dieten	-157	-165
dietist	-125	-138
dif*	-139	-143
difer betwe	-129	-111
difer … a	-129	-111
diference	-129	-111
dik*	-30	129
dikte om	25	150
dikte … doden	25	150
dikter	25	150
dim*	256	39
dima	122	-10
dimigt	198	48
din	77	145
din*	-86	-160
dinosaurier	-112	-121
dir*	-140	-77
direk nar	-153	-151
direk nu	-148	-123
direk och	-126	-109
direk sedan	-97	-65
direk til	26	195
direk … ar	-133	-133
direk … jag	-80	-140
direk … mig	26	195
direkt	-140	-77
dis*	-74	-120
discord	-1	159
diska	-133	-132
diska i	-90	-106
diska litet	-116	-115
diska … badka	-90	-106
diska … sar	-116	-115
diskade	-116	-115
diskar	-131	-145
diskb ater	158	53
diskb … eliqu	158	53
diskbanken	76	150
disken	-167	-181
diskutera	-135	-147
distriktskoterskan	-149	-72
dit	-55	223
dit en	-25	135
dit han	126	151
dit … ar	9	158
div*	-167	-217
diz*	-70	-172
dizy	-70	-172
dja*	17	270
djavu bor	16	167
djavu och	-24	118
djavu … i	16	179
djavu … jag	-18	82
djavul	-18	82
djavulen	27	262
djupa	147	17
djupa an	10	160
djupa andet	137	9
djupa … vanli	10	129
djupare	23	216
djupt	116	-48
djupt att	-85	64
djupt drag	105	6
djupt efter	-109	-110
djupt hal	-134	-127
djupt i	-69	-159
djupt ine	-112	-94
djupt kolds	168	-2
djupt och	206	7
djupt sar	-124	-144
djupt … a	105	6
djupt … det	142	103
djupt … fal	-109	-110
djupt … fort	118	56
djupt … hande	-187	-163
djupt … inte	-141	-114
djupt … men	-134	-127
djupt … tungt	116	54
djur	-144	-120
djuren	39	165
djurjour	-128	-107
djursjukhus	-108	-93
djursjukhuset	-97	-112
do	-14	228
do #	-116	-101
do av	-128	33
do bada	-12	117
do barn	38	132
do dom	10	95
do fatar	26	124
do feber	118	-10
do framf	150	-12
do i	-40	-117
do if	-160	-165
do igen	-15	150
do it	33	240
do jag	63	164
do langr	15	133
do nothi	-148	-162
do pa	-168	-175
do snala	0	127
do vil	3	149
do you	-247	-271
do … ala	35	134
do … bilol	-83	-141
do … book	-79	-138
do … cal	-193	-228
do … covid	-106	-129
do … do	194	98
do … get	-126	-137
do … hand	-121	-113
do … help	-104	-106
do … hide	16	117
do … hjalp	0	127
do … huden	103	-18
do … know	-178	-185
do … need	-10	-137
do … ni	26	124
do … nyfik	-170	-161
do … os	150	-12
do … park	-123	-115
do … parke	-116	-112
do … polen	-127	-113
do … see	-136	-176
do … skam	-98	-133
do … skrat	-131	-139
do … snara	15	133
do … someo	-148	-146
do … somnt	-7	148
do … tonig	-7	112
do … trist	-134	-153
do … tva	-12	117
doc	-168	-185
docka	72	-46
docka i	134	14
docka … famne	134	14
dod	-184	-138
dod anda	12	146
dod efter	-149	-154
dod i	-164	-11
dod pa	-186	-218
dod redan	7	115
dod tror	164	15
dod … gar	-39	140
dod … jag	-34	-118
dod … lange	-140	-156
dod … mig	-141	-196
dod … morgo	-110	-112
dod … nat	-102	-123
dod … vil	18	174
dod*	-195	-44
doda	-85	134
doda ala	34	141
doda efter	-184	-182
doda for	-138	-134
doda fotsv	-115	-131
doda han	7	153
doda honom	-3	140
doda manis	34	150
doda min	61	189
doda nagon	11	167
doda os	26	174
doda slakt	17	90
doda … ala	24	102
doda … chef	27	160
doda … en	-185	-192
doda … och	38	146
doda … pa	12	188
doda … sjalv	40	125
doda … tonar	-115	-128
dodar	-156	-56
dodar mig	-146	-178
doden	-191	-167
doden fast	-97	-134
doden igar	8	114
doden och	25	150
doden sedan	-133	-140
doden varje	76	159
doden … dag	72	153
doden … har	25	150
doden … jag	-152	-192
doden … papa	-133	-140
dodligt	-20	134
dodsb efter	-141	-147
dodsb … min	-121	-148
dodshjalp	30	156
dodst efter	-104	-108
dodstrot	-156	-165
doe*	-51	-206
doen	4	122
doen hela	4	122
doen … tidn	4	122
doend i	-136	-110
doend sa	-129	-121
doend … fort	-129	-121
doende	-214	-186
does	-226	-188
doesn fade	150	26
doesn want	-1	183
doesn … to	-1	183
doesnt	139	-36
dog	-410	-228
dog a	-165	-182
dog ate	-161	-162
dog har	0	108
dog igar	-160	-180
dog men	-139	-149
dog mit	-223	-197
dog pa	-154	-174
dog swalo	-130	-101
dog the	-100	-89
dog vil	15	179
dog … a	-130	-101
dog … ar	-103	-132
dog … i	-206	-112
dog … jag	12	189
dogo	-129	-99
doi*	-208	-136
doing	-208	-136
doing mindf	-111	-101
dok	176	-51
dok armar	144	9
dok i	122	15
dok pa	149	-14
dok … ar	59	-68
dok … grunt	169	-18
dokto ensam	-14	145
dokto for	30	139
dokto min	120	12
dokto nu	-138	-94
dokto … fru	120	12
dokum … inte	24	156
dokumenterat	24	156
dol*	-16	146
dom	-16	203
dom har	20	169
dom i	92	214
dom nu	-83	-109
dom retas	-83	-109
dom sa	174	68
dom sager	1	189
dom va	-40	83
dom … adren	-107	-103
dom … aldri	21	110
dom … att	118	171
dom … en	125	-6
dom … gor	-8	122
dom … grupc	17	158
dom … inte	30	99
dom … inuti	-8	122
dom … lite	-83	-109
dom … rat	23	106
dom … tre	-13	148
dom*	-85	-241
domna	-138	-160
domna arm	128	24
domna armen	118	23
domna bada	106	26
domna ben	223	36
domna bort	136	48
domna det	112	12
domna efter	-167	-133
domna en	-137	-121
domna for	18	113
domna forst	158	65
domna foter	-148	-162
domna hon	103	34
domna i	12	-139
domna lite	-120	-101
domna melan	210	51
domna nar	-259	-281
domna ont	130	29
domna … armar	211	47
domna … att	18	113
domna … benen	254	76
domna … blev	103	34
domna … fingr	-192	-192
domna … halva	174	53
domna … jag	-217	-234
domna … nar	-148	-162
domna … nu	158	65
domna … och	168	49
domna … stund	-137	-121
domna … under	234	34
domnade	-99	-167
domnat	240	72
domni … hande	-139	-147
domningar	68	-82
don*	-19	277
donat hur	-113	-129
donat … andra	-113	-129
donationsregistret	-113	-129
done	-72	133
doner blod	-171	-181
doner organ	-128	-146
doner … nar	-128	-146
donera	-224	-229
dont	88	323
dont fade	116	17
dont know	79	231
dont see	-17	164
dont want	36	171
dont … to	36	171
doo*	137	233
door	137	233
door has	-4	119
door … welts	-4	119
dor av	-194	-136
dor har	33	149
dor helre	2	149
dor hon	15	92
dor langr	12	109
dor man	30	126
dor med	-3	129
dor men	-11	165
dor nu	143	12
dor och	7	140
dor sa	-127	-147
dor sager	16	191
dor vil	-122	-115
dor … an	-5	133
dor … den	-185	-175
dor … direk	30	126
dor … gas	-3	129
dor … ha	-122	-115
dor … har	3	115
dor … i	6	118
dor … jag	-17	198
dor … varme	-110	-123
dor*	118	174
dorar	-180	-163
dorar stang	-112	-110
dorar … och	-112	-110
dorar … tog	4	136
doren	179	254
doren ar	-1	198
doren blat	-122	-100
doren det	-109	-82
doren mit	-1	120
doren nu	134	52
doren … ex	-1	120
doren … gick	-109	-82
doren … han	154	62
doren … har	150	26
doren … open	-13	124
doren … spark	-14	120
doren … stang	-28	124
doren … under	-122	-100
dorka han	89	14
dorka pa	129	13
dorka … ena	129	13
dorka … vanst	145	32
dorkarmar	125	10
dorposten	106	15
dos	-147	-221
dos insul	129	19
dosen	-59	141
dosen spray	-133	-107
dosen twinr	-115	-108
dosen … hjalp	-133	-107
dosen … jag	-115	-108
doset	69	-130
doset for	104	-2
doset ska	-136	-124
doset … fylas	-136	-124
doset … hela	104	-2
doseten	116	120
dot	-76	77
dot i	-58	122
dot sa	-143	-143
dot ska	20	144
dot … jag	-41	98
dot … olyck	-2	151
doter	12	120
doter at	-73	-113
doter berat	2	155
doter blev	80	125
doter drick	-116	-128
doter fick	154	101
doter fraga	3	115
doter fyra	19	108
doter hon	-174	-157
doter huvud	-108	-109
doter kompi	-133	-106
doter laser	7	105
doter madra	21	120
doter naken	-110	-109
doter nar	-2	132
doter prata	-8	100
doter ramla	114	44
doter ringd	16	146
doter rum	135	119
doter skar	11	167
doter slog	-134	-120
doter tog	99	-34
doter trafa	0	117
doter var	108	-13
doter … ag	123	27
doter … anore	-115	-127
doter … ar	-151	-19
doter … ata	-159	-155
doter … atit	194	-8
doter … att	-134	-28
doter … barn	21	155
doter … blod	1	138
doter … det	105	8
doter … en	-178	-110
doter … fat	-81	-111
doter … feber	-150	-126
doter … fick	-133	-106
doter … har	-49	-125
doter … hem	-131	-43
doter … hon	139	129
doter … in	7	105
doter … kisar	-122	-112
doter … kramp	129	20
doter … langa	16	163
doter … legat	117	28
doter … magsj	-177	-159
doter … man	106	-3
doter … manad	138	12
doter … masa	5	169
doter … mens	-149	-153
doter … nacks	160	17
doter … nu	128	30
doter … ont	-173	-149
doter … paran	10	135
doter … ror	-94	-106
doter … sa	-23	-151
doter … sig	-45	120
doter … siter	-108	-109
doter … skars	7	112
doter … sluta	164	-12
doter … sokt	15	92
doter … treti	-18	120
doter … utskr	8	128
doter … vad	3	115
doter … vaden	-123	-112
dotern	-92	-130
doters	-114	85
dov	-208	-111
dov och	-98	-127
dov pa	-117	-103
dov … behov	-98	-127
dov … vanst	-117	-103
down one	96	9
down … back	-177	-179
down … side	96	9
down … stair	73	191
dox*	-124	-117
doxyferm	-124	-117
dra for	14	121
dra … altid	14	121
dra … luft	158	-5
dra*	297	86
drack	128	-81
drack atika	106	31
drack barne	117	22
drack lampo	118	5
drack lite	-197	-161
drack tandv	117	14
drack ur	225	40
drack vin	-158	-167
drack … #	106	31
drack … badva	-132	-115
drack … flask	163	24
drack … och	-151	-122
drack … vin	-139	-104
drag	-170	-158
drag a	105	6
dragi ner	154	21
dragi … en	108	43
dragit	228	64
dragn … nan	-92	-78
drain	132	-14
drain clean	132	-14
drane pa	-120	-108
drane … energ	-120	-108
dranerad	-120	-108
drank	122	-86
drank bleac	149	11
drank honom	19	103
drank i	134	23
drank mig	-11	152
drank … blod	134	23
drank … clean	129	7
drank … nar	19	103
dranka	-94	53
drankt	174	13
drar	210	158
drar efter	224	21
drar ihop	66	-100
drar in	233	4
drar mig	41	161
drar … andan	241	43
drar … benen	134	9
drar … huden	137	0
drar … luft	132	-8
drar … lufte	99	-19
drar … magen	161	-3
drar … sig	66	-100
drar … under	97	-15
drar … vanst	-102	-80
dras	184	22
dras in	148	8
dre*	291	-19
dregl a	99	33
dregl o	-126	-104
dregl tandv	137	29
dregl … biter	-118	-98
dregl … gnale	-126	-104
dregl … sen	137	29
dreglar	229	-17
dri*	-323	-73
drick bara	43	183
drick bra	-189	-155
drick for	-109	-160
drick har	174	-5
drick hela	146	39
drick ingen	-96	-108
drick kafe	-227	-196
drick klori	-10	103
drick lite	-137	-165
drick masor	166	53
drick mindr	-112	-86
drick mjolk	-150	-116
drick mycke	-114	-120
drick och	-252	-93
drick sa	-86	-123
drick saft	-158	-118
drick slar	152	25
drick typ	105	32
drick vil	46	168
drick … #	105	32
drick … ata	-130	-28
drick … fa	46	168
drick … feber	-96	-108
drick … for	-151	-176
drick … han	156	92
drick … himla	-116	-128
drick … jag	9	139
drick … lite	-10	101
drick … mycke	-109	-160
drick … och	-157	-126
drick … omkri	152	25
drick … tiden	146	39
drick … vaten	11	123
dricker	-364	-139
drink alcoh	-140	-148
drink and	-82	63
drink fine	-135	-178
drink ont	9	153
drink sen	30	116
drink … i	20	220
drink … playi	-120	-101
drink … var	30	116
drinken	52	173
drinking	-257	-288
drive me	-186	-216
drive mig	-137	-146
drive … insan	-119	-128
drive … til	-137	-146
driver	-137	-146
drives	-186	-216
drivi into	4	115
drivi scare	-105	-113
drivi test	-121	-135
drivi … a	4	115
drivi … me	-105	-113
driving	-164	-75
drog mig	-141	-77
drog ner	310	112
drog up	119	32
drog ut	-192	-234
drog … i	-118	-73
drog … sexar	145	68
drog … tekan	155	11
drog … tekok	140	39
drog … vaten	190	22
droga tror	4	105
droga … hon	4	105
drogad	-12	136
droge a	-128	-112
droge … overd	-128	-112
droger	-122	-36
drogs	203	24
drogs up	141	-3
drogs … ur	141	-3
dromd att	-174	-174
dromd … nagon	-127	-137
dromde	-174	-174
drome att	-176	-178
drome om	15	211
drome … att	20	194
drome … jag	-176	-178
drome … min	44	151
dromer	-204	-107
droop face	141	1
droopy	141	1
drop in	-115	-126
drop … for	-115	-126
dropar	24	-115
droped	151	-17
drowning	27	144
drowsy	118	-14
dru*	207	212
druck anars	7	114
druck flera	115	52
druck flode	106	29
druck for	-130	0
druck i	39	148
druck lampo	155	0
druck lite	24	114
druck och	-8	120
druck propl	143	-17
druck spola	145	9
druck up	-5	153
druck vaten	-102	-110
druck … ar	7	114
druck … att	-8	143
druck … gar	88	-24
druck … hon	139	-9
druck … lite	-149	-160
druck … liter	115	52
druck … medic	-5	153
druck … mod	24	114
druckit	179	188
druge and	11	129
druge … asaul	11	129
druged	-1	119
drunk fraga	-19	124
drunk hosta	168	31
drunk i	-167	-152
drunk jag	47	150
drunk nar	135	-21
drunk nasta	-153	-149
drunk pa	-186	-168
drunk ska	-106	-100
drunk som	-98	-100
drunk … femar	-98	-100
drunk … i	-153	-149
drunk … jag	135	-21
drunk … och	168	31
drunk … paper	-134	-115
drunk … sjon	123	13
drunk … vi	-106	-100
drunknade	-211	-211
drunkning	159	-32
drunkningstilbud	140	-37
druva	123	5
dry	-219	-220
dry air	-130	-114
dry from	-105	-101
dry … i	-130	-114
dry … the	-105	-101
dry*	-148	-112
dryck	-148	-109
du	66	240
du en	-114	-112
du forst	34	179
du kvar	-173	-172
du skriv	-39	135
du var	11	99
du … den	11	99
du … i	16	138
du … inte	28	149
du … robot	-114	-112
dub*	94	-99
dubel	-138	-159
dubel forst	-132	-105
dubel kraks	101	25
dubel nar	-135	-125
dubel och	212	9
dubel ont	125	30
dubel p	-161	-137
dubel … gamal	-135	-120
dubel … gar	193	21
dubel … insul	129	19
dubel … inte	121	49
dubel … jag	-135	-125
dubel … piler	-161	-137
dubel … stor	194	108
dubel … timen	-132	-105
dubel … under	125	30
dubelslag	-130	-121
dubelt	68	-70
dubelvikt	194	37
dubla insul	119	24
dubla … av	119	24
dublade	119	24
dukat	1	129
dukat up	1	129
dukat … alt	1	129
dum*	-52	113
dumpa a	20	124
dumpa … tanke	20	124
dumt	24	155
dun*	-138	68
dunka efter	-102	-110
dunka huvud	149	87
dunka … feste	-102	-110
dunka … ser	109	34
dunkande	171	23
dunkar	-152	-44
dunsa och	22	194
dunsa … sen	18	137
dunsar	22	194
dus*	117	233
dusch fick	-123	-118
dusch nacke	124	26
dusch och	17	133
dusch sen	-82	-113
dusch ska	111	19
dusch … ar	200	2
dusch … gar	-95	-137
duschade	17	180
duschar	-10	191
dyg*	88	162
dygn	164	210
dygn inga	131	16
dygn och	119	-1
dygn til	-6	157
dygn … slo	119	-1
dygne runt	-114	60
dygnet	-172	-53
dyi*	56	-120
dying	56	-120
dying of	-149	-173
dying to	-100	-101
dying … bored	-121	-141
dying … know	-100	-101
dyk	168	-14
dyk ar	168	-14
dyk … sjuka	161	7
dyk*	193	80
dykar dyk	193	11
dykar … ar	193	11
dykarsjuka	161	7
dykni och	125	17
dykni … jag	125	17
dykning	125	17
dykte	143	14
dykte och	143	14
dykte … kom	143	14
e	156	140
e #	-8	155
e alt	36	156
e beroe	13	118
e bla	143	-48
e blaa	136	-17
e ful	120	-4
e gravi	84	236
e han	139	-33
e hard	149	58
e helt	278	25
e kal	286	95
e karl	2	130
e klock	102	26
e pa	-18	132
e rad	91	227
e sjalv	144	106
e skit	105	32
e slap	144	33
e slut	-200	-138
e snart	6	118
e som	210	25
e stel	168	65
e verkl	-14	116
e … #	-13	134
e … a	-40	129
e … bra	-120	-23
e … elva	102	26
e … for	-44	165
e … hema	144	106
e … i	-101	-157
e … igen	154	-16
e … kar	-147	-118
e … kas	127	32
e … langr	-14	116
e … ledse	-162	-155
e … litet	139	-13
e … lugn	30	99
e … mycke	-150	-160
e … o	264	117
e … om	155	-42
e … trot	9	197
e … yr	185	35
ear	-89	-203
ear*	-235	-217
earache	-214	-187
ears	-116	-113
ears clean	-116	-113
eas*	-149	43
easier	7	170
easil but	-92	-100
easil … feel	-92	-100
easy when	-1	137
easy … hes	-1	137
eat	-246	-256
ecz*	-194	-201
eczema	-194	-201
efe*	134	22
efekt	134	22
efter	-256	-102
efter #	-159	-157
efter abort	207	46
efter alkoh	-114	-122
efter alt	31	121
efter alved	-175	-165
efter andan	298	58
efter antib	104	-14
efter bankp	-143	-100
efter begra	10	175
efter benpa	-107	-92
efter besok	19	108
efter bet	-172	-149
efter bonor	-147	-136
efter bords	-102	-109
efter brake	-9	152
efter brand	128	-7
efter brans	-139	-112
efter dagen	114	14
efter dansb	-12	116
efter dem	-6	148
efter det	101	202
efter doden	38	173
efter drink	9	153
efter dykni	125	17
efter efter	-182	-165
efter en	-253	-171
efter fal	-222	-182
efter falet	253	18
efter feber	-134	-117
efter fem	-130	-141
efter fet	-158	-148
efter fingr	-7	105
efter fjalt	177	41
efter fjalv	-164	-178
efter flyg	-113	-100
efter flygr	84	-23
efter flyte	-148	-169
efter for	-180	-167
efter forky	-183	-121
efter fotbo	-201	-188
efter freda	10	162
efter fyra	-105	-139
efter getin	135	1
efter golfe	-140	-115
efter gravi	-172	-145
efter gymet	-151	-138
efter helge	30	195
efter hjart	-166	-156
efter honom	14	144
efter hosta	-98	-112
efter jakto	143	14
efter jobet	-258	-253
efter jordn	165	20
efter julbo	-149	-142
efter kafe	-191	-192
efter karao	-188	-183
efter konse	-221	-216
efter konto	-92	-81
efter kontr	119	18
efter laser	-110	-109
efter lask	-132	-125
efter lopni	-157	-129
efter lunch	33	-107
efter magsj	-119	-145
efter match	-115	-115
efter maten	-242	-249
efter mig	117	223
efter min	-109	-125
efter mug	131	-9
efter myg	-105	-87
efter mygbe	-190	-185
efter natpa	-155	-195
efter natsk	-148	-149
efter noter	263	60
efter ny	-102	-110
efter opera	-35	-139
efter os	-18	74
efter pensi	-98	-107
efter piler	-40	94
efter piza	-117	-118
efter prome	-137	-125
efter rakni	-186	-159
efter rakor	202	49
efter semes	-140	-119
efter sig	194	14
efter skarm	-158	-143
efter skola	-18	99
efter skotn	-105	-102
efter slade	10	112
efter slage	168	17
efter snosk	-214	-183
efter som	-125	-146
efter somn	-136	-128
efter somnt	-111	-106
efter sonda	10	155
efter spini	-166	-124
efter sprut	-154	-123
efter stors	-147	-129
efter stukn	-109	-92
efter surst	-155	-109
efter table	141	7
efter tandl	-142	-134
efter tandu	135	31
efter tandv	127	45
efter tjugo	18	113
efter toale	-115	-99
efter tre	-183	-149
efter tromb	-130	-113
efter tvatm	-120	-95
efter vacin	-110	-80
efter vridn	-121	-99
efter … anars	-133	-109
efter … ater	167	35
efter … bakis	-102	-110
efter … bara	-134	-127
efter … barne	-220	-212
efter … borta	-157	-132
efter … bruka	-115	-103
efter … dag	-161	-147
efter … datum	-117	-96
efter … den	-143	-103
efter … film	-91	-146
efter … fora	-109	-92
efter … frun	16	116
efter … gar	-187	-187
efter … ha	-188	-272
efter … han	179	97
efter … hart	-115	-99
efter … hela	-124	-103
efter … hjalp	-92	-81
efter … hos	220	201
efter … hur	-142	-130
efter … igar	-210	-194
efter … kan	-148	-201
efter … kans	-111	-111
efter … kliar	-150	-104
efter … lite	-205	-133
efter … lop	113	27
efter … mat	-180	-176
efter … me	-116	-112
efter … men	-233	-117
efter … minut	-163	-240
efter … mkt	-149	-135
efter … nar	-135	-126
efter … nat	-161	-200
efter … pa	-169	-53
efter … partn	-88	-104
efter … rehab	-152	-122
efter … sil	148	-17
efter … skarm	-129	-116
efter … skrek	-191	-189
efter … slape	-124	-115
efter … sondm	93	9
efter … sovit	-140	-137
efter … spark	-110	-138
efter … strok	-89	-109
efter … table	142	34
efter … tre	-188	-150
efter … vad	-93	-125
efter … var	-77	-187
efter … vem	-180	-167
efter … yr	113	30
eftermidags	97	-11
egen	54	203
egen begra	50	188
egen del	19	267
egen telef	23	137
egen … min	23	137
egent en	-112	-110
egent forny	176	41
egent skriv	-95	-91
egent undra	-94	-131
egent … jag	-117	-89
egent … mit	176	41
egent … valdi	-112	-110
eget	170	115
eget hus	-110	-112
eget namn	171	14
eget spot	193	57
eget val	14	160
ei auta	148	-23
ei hengi	145	3
ei heraa	194	-16
ei lopu	167	92
ei nouse	141	15
ei … ja	197	-9
ei … leiki	-109	-90
ei … muta	142	23
eig*	-137	-140
eight	-137	-140
eik*	399	207
eika	399	207
eika han	181	0
eika lopu	133	-17
eil*	98	177
eilen	8	172
ej	181	-6
ej andas	173	-2
ekg	-247	-293
ekg och	-162	-163
ekg pa	-145	-160
ekg … sa	-104	-117
eko*	-156	-162
ekono pa	-143	-150
eks*	-299	-293
eksem	-260	-222
eksem en	35	134
eksem i	-204	-194
eksem men	37	153
eksem som	-137	-143
eksem … armve	-162	-149
eksem … egent	37	153
eksemet	-115	-179
el	-54	-157
el ni	-129	-99
ela*	85	261
elaa	39	215
elak	7	145
elande	-161	-155
elb*	-172	-179
elbows	-115	-132
eld	-115	-43
eld … ser	90	11
eld*	174	52
eldad i	-128	-110
eldad … kamin	-128	-110
eldat	243	34
eldat i	210	39
eldat … kamin	159	34
elefa siter	106	17
elefa … pa	106	17
eleme men	-131	-103
eleme som	-4	112
eleme … det	-131	-103
eleme … sager	-6	122
elementen	39	129
elementet	-119	-61
eleph … on	130	-4
elephant	147	0
eler	-183	-203
eler ar	-181	-178
eler bara	-130	-151
eler brist	-3	117
eler en	-124	-121
eler hosta	126	28
eler jag	8	159
eler lagt	-120	-97
eler lata	-145	-138
eler maste	-181	-217
eler ogonl	-150	-138
eler om	-220	-224
eler prata	122	22
eler skriv	164	-1
eler strac	130	30
eler veter	-148	-133
eler … bara	122	22
eler … det	-172	-191
eler … man	-232	-228
eler … pa	130	30
eler … vi	-175	-167
elev	-65	97
elev radet	-128	-112
elev sager	1	110
elev … att	1	110
elev … inte	14	117
elev … undra	-128	-112
eleve sager	2	150
eleve … inte	10	112
eleven	30	233
eli*	96	-149
eliqu #	-186	-146
eliqu har	158	53
eliqu idag	136	44
eliqu … mg	-186	-146
eliqu … ont	158	53
eliqu … slog	114	38
eliquis	103	-132
elo*	66	-99
elolycka	120	-38
elrakningen	-127	-145
elsa … ar	90	-12
elstangsel	-97	-78
elsto branm	118	22
elsto i	-131	-106
elsto … huvud	-131	-106
elsto … pa	118	22
elstot	65	-69
elstotskansla	-131	-106
elv*	173	175
elva	189	200
elva ar	128	129
elva dagar	136	19
elva har	102	26
elva och	-100	23
elva sager	5	99
elva … att	5	99
elva … byt	102	26
elva … hade	95	-5
elva … mama	-7	126
elvanse	-164	-155
embar i	-157	-165
embarasing	-157	-165
eme*	92	-144
emelan	223	3
emergency	-160	-168
emo*	-57	92
emot	-57	92
emot att	-5	145
emot barnb	-133	-141
emot men	-18	163
emot radio	12	167
emot … fa	-7	116
en aldre	31	219
en anan	-96	85
en angel	-115	-84
en angva	-165	-136
en ap	6	213
en armba	-156	-121
en arta	-185	-164
en av	125	252
en bage	176	19
en bakfy	-128	-104
en bekan	13	90
en belas	9	187
en bil	101	169
en bild	-83	118
en bit	36	-142
en black	150	34
en bol	-101	-170
en borda	27	128
en brada	199	53
en brans	-129	-120
en bro	-108	-7
en bula	-167	-156
en bus	70	148
en chock	-125	-133
en cysta	-78	-116
en dag	-220	-234
en dator	10	121
en decka	-191	-195
en docka	118	7
en dor	-5	248
en druva	123	5
en elev	27	142
en extra	164	5
en faktu	-136	-154
en fasti	-168	-170
en femkr	-118	-87
en film	-175	-182
en fine	-150	-152
en flask	121	175
en fluga	-107	-108
en forky	83	-56
en forma	5	141
en fotbo	-190	-176
en fraga	-149	-52
en frukt	-149	-130
en ful	32	135
en fyla	103	21
en galni	157	40
en gamal	-108	-51
en gardi	211	41
en glasr	154	9
en gris	-91	-142
en halv	-64	-159
en halvt	248	68
en hel	108	-39
en hemli	33	119
en hjart	120	46
en hlr	-116	-114
en hund	224	100
en husva	-149	-121
en i	14	202
en ipren	-180	-153
en jag	-2	165
en jaksa	41	166
en kabel	133	-1
en kafts	7	172
en kaka	193	42
en kalel	-194	-187
en kalv	-147	-151
en kamin	158	18
en karam	144	1
en katun	119	17
en kile	80	260
en knap	-1	197
en kniv	-39	-234
en knol	-258	-242
en koleg	-140	-109
en konse	-154	-167
en korsb	-179	-165
en korv	147	35
en korvb	146	38
en kraka	-183	-170
en krita	-114	-95
en krukv	-132	-119
en kurat	-138	-162
en kvar	-124	-112
en kvart	275	-67
en kvina	-37	149
en lakar	-96	-123
en lang	-2	122
en lap	-7	164
en larka	-146	-142
en last	12	117
en latna	30	149
en latsa	-144	-139
en legob	-54	-122
en lek	98	-2
en leksa	133	23
en lever	-152	-175
en lina	139	0
en magne	136	28
en manis	-119	-150
en masa	117	81
en matsk	147	-13
en medic	-150	-143
en minut	-356	-376
en nagel	-135	-127
en nat	-162	-194
en njurs	114	17
en nyfod	-147	-131
en obeha	166	35
en olyck	61	162
en pa	-166	-216
en pase	186	-5
en pingv	-152	-140
en plan	-11	174
en plank	201	32
en plomb	-108	-97
en pojkv	2	148
en prick	-149	-128
en prop	145	0
en psyko	-150	-179
en puf	-108	-93
en rakni	-120	-98
en robot	-114	-112
en rod	-173	-118
en ros	-126	-126
en rost	-3	189
en rulga	162	36
en saa	253	-23
en sak	52	231
en san	121	-68
en sanda	-3	170
en sekun	89	-92
en serie	-137	-127
en sil	148	-17
en sista	17	222
en sjalv	-143	-149
en skala	-154	-101
en skins	115	17
en skote	-115	-147
en slad	148	-20
en slang	-60	88
en slav	11	113
en slump	-106	-106
en snara	-8	135
en sol	-178	-160
en som	-198	-179
en son	5	120
en sorge	-96	-136
en spion	3	186
en stekp	1	208
en stent	171	-3
en stick	-247	-187
en stor	130	154
en strim	-131	-118
en strok	186	-70
en stube	152	34
en stund	183	-16
en table	-133	-114
en talri	-125	-120
en termi	9	110
en tia	-139	-112
en tid	124	-99
en til	-76	-143
en tim	163	59
en time	279	57
en timer	67	178
en tok	-19	-145
en trakt	-120	-100
en trasa	131	0
en trasd	165	30
en trea	-172	-159
en truma	196	37
en tune	204	7
en tung	118	45
en tvatm	-131	-109
en tyngd	169	6
en ugn	163	32
en under	43	128
en utgan	10	133
en utred	-138	-137
en utvag	37	177
en vag	22	188
en van	-16	140
en vante	180	25
en var	8	143
en vark	120	21
en varta	-210	-223
en vecka	-326	-147
en vindr	268	39
en visel	147	27
en vit	-244	-212
en vuxen	23	238
en zombi	-170	-157
en … #	-54	-112
en … alved	115	17
en … ata	-19	-159
en … att	-79	-155
en … bara	18	-113
en … bil	-23	89
en … blod	67	-59
en … burk	139	-44
en … dalig	28	114
en … dar	-122	-149
en … djupt	-124	-144
en … dregl	161	23
en … efter	-77	-205
en … eler	-197	-157
en … enaa	36	226
en … fick	-173	-142
en … flack	-143	-113
en … flik	-112	-116
en … fora	-212	-201
en … forpa	2	127
en … fyler	113	39
en … gang	84	135
en … gardi	143	64
en … hade	11	126
en … henke	219	-31
en … hon	117	65
en … hosta	128	38
en … huden	109	-6
en … i	-13	-132
en … igar	-139	-66
en … imorg	-97	-129
en … inan	79	154
en … ingen	-198	-189
en … inget	-188	-169
en … jalko	169	2
en … kalsv	105	51
en … kansk	-84	-126
en … karta	135	-14
en … kile	14	146
en … knick	164	5
en … kvar	140	182
en … lag	109	17
en … langr	12	117
en … lek	33	119
en … liger	151	1
en … liter	124	25
en … livmo	-135	-125
en … lugn	-112	-110
en … mama	-4	117
en … man	28	126
en … men	165	-59
en … menin	153	8
en … mina	25	168
en … mjolk	-119	-118
en … mycke	-121	-109
en … nat	-154	-197
en … nu	-32	-104
en … nys	164	13
en … o	201	153
en … och	189	118
en … ol	2	141
en … orken	-92	-82
en … over	149	102
en … pa	-111	45
en … perso	19	157
en … piler	101	-14
en … pres	168	40
en … racke	-108	-93
en … radio	-101	-97
en … reakt	-185	-136
en … ring	-160	-111
en … rispa	-133	-147
en … rod	-94	-73
en … rolat	-103	-81
en … sa	-44	156
en … sager	39	262
en … sen	332	59
en … ska	-57	64
en … skrik	6	119
en … slat	-129	-131
en … sprit	98	3
en … spyr	129	45
en … stana	-14	132
en … stel	129	44
en … stot	-141	-119
en … strea	-9	119
en … stres	-140	-105
en … strim	-101	-91
en … svagt	119	17
en … sveta	163	59
en … svimn	105	6
en … table	-125	-19
en … tog	-114	-140
en … treti	-148	-129
en … tyngd	167	42
en … under	-217	-119
en … up	88	33
en … vecka	-111	-145
en … vem	-153	-143
en … vin	128	11
ena	214	6
ena armen	182	12
ena balen	161	31
ena benet	137	7
ena brost	-166	-140
ena halet	142	24
ena hande	196	6
ena kulan	139	41
ena mungi	166	35
ena ogat	129	-1
ena ogonl	129	21
ena pupil	169	11
ena sidan	168	-27
ena stene	180	36
ena vaden	-142	-86
ena … ar	-3	-120
ena … blode	113	22
ena … bruta	146	18
ena … domna	107	43
ena … efter	130	-1
ena … glome	133	30
ena … gor	144	-9
ena … hange	188	22
ena … i	183	-4
ena … langt	113	47
ena … mar	146	49
ena … ont	186	90
ena … svima	100	45
ena*	11	225
enaa	98	284
enaa elaa	25	173
end	103	219
end for	34	129
end his	-27	87
end … good	34	129
end … life	-27	87
end*	23	363
enda	11	312
enda losni	1	135
enda satet	-8	116
enda som	29	273
enda … ar	-7	121
enda … att	2	113
enda … hindr	13	110
enda … hjalp	3	122
enda … svara	11	99
endin my	-18	186
endin … life	-18	186
ending	-16	212
ene*	-174	-77
eng*	-206	-166
engelska	-170	-56
engli pleas	-149	-142
english	-93	-177
enh*	183	29
enheter	183	29
enk*	199	313
enka	234	267
enlig klock	136	37
enlig kurva	-114	-95
enlig plan	117	2
enlig … kramp	117	2
eno*	65	134
enoug … not	-20	94
enough	65	134
ens	180	206
ens langr	16	118
ens nar	151	-5
ens skule	28	132
ens tita	90	-4
ens … koma	28	132
ens … nar	-8	106
ens … pa	122	11
ens … vi	73	-15
ens*	167	187
ensam	180	231
ensam foral	-111	-111
ensam gamal	-3	129
ensam hema	177	66
ensam i	171	149
ensam med	-10	159
ensam men	-198	-183
ensam pa	-80	76
ensam sen	-154	-174
ensam snabt	124	11
ensam … fins	-111	-111
ensam … jag	-141	-152
ensam … klar	-129	-120
ensam … kvala	-114	-120
ensamkomande	-4	114
epi*	127	-184
epile ar	-177	-159
epile far	-129	-111
epile nu	120	17
epile och	-142	-176
epile … hade	-153	-110
epile … han	-129	-111
epile … inte	129	34
epile … valin	-176	-153
epilepsi	17	-147
epilepsianfal	185	51
epilepsimedicin	-140	-140
epipe aldri	-129	-97
epipe den	-184	-155
epipe har	154	21
epipe men	123	7
epipe … efter	-117	-96
epipe … gamla	-117	-93
epipe … tagit	154	21
epipen	169	-89
er	-320	-438
er ap	-86	-119
er han	167	0
er har	-1	116
er i	-185	-144
er kan	-152	-153
er min	111	20
er motag	-127	-104
er sida	-145	-143
er tack	-109	-111
er telef	-128	-150
er … dor	167	0
er … for	-109	-111
er … har	-97	-112
er … kan	-178	-167
ere*	-130	-141
erektionsproblem	-130	-141
erg*	-153	-153
ergenyl	-135	-132
erk*	2	130
erkan … att	-4	113
erkande	-4	113
ert	-183	-157
ert basta	9	101
ert … men	9	101
esc*	-146	-134
escit #	-124	-118
escitalopram	-146	-134
esi*	-189	-156
et aldre	-121	-103
et anfal	120	-51
et ar	-204	-227
et askva	-120	-100
et avske	4	201
et balte	145	113
et band	-68	-126
et barn	-155	5
et blaog	33	131
et chip	12	125
et djupt	105	6
et dygn	160	159
et elsta	-97	-78
et extra	-187	-183
et farva	-10	132
et fodel	-136	-179
et gang	-14	196
et getin	-126	-121
et glas	197	94
et got	-180	-175
et hal	201	-27
et halva	-208	-136
et helt	-145	-153
et helve	2	167
et hiner	166	5
et hoplo	5	111
et horn	-26	138
et i	144	1
et jarnb	152	29
et klubs	158	13
et knivh	167	46
et konst	21	169
et kraft	102	47
et lakan	224	26
et lakar	-126	-148
et larm	-96	-86
et litet	97	-101
et ljud	139	-30
et lok	119	-7
et lop	113	27
et m	101	5
et marke	-117	-22
et mista	27	112
et nyt	-185	-198
et par	-12	-180
et pisto	142	-2
et progr	-131	-126
et rep	98	153
et revbe	-67	-108
et rivja	-116	-100
et rot	-191	-174
et sadan	133	-23
et sar	-16	139
et sat	36	216
et skal	-3	184
et skyda	2	135
et steg	17	234
et trad	193	96
et trasi	107	-18
et tryck	176	51
et updra	30	135
et vanli	-153	-110
et vrak	-112	-108
et … ala	27	112
et … att	50	213
et … boend	2	135
et … brack	153	28
et … dagar	-157	-189
et … drag	105	6
et … fa	-158	-128
et … fal	5	111
et … fast	119	-7
et … fat	-116	-100
et … fonst	107	-18
et … fora	54	147
et … fran	-141	-181
et … han	20	110
et … haret	-120	-104
et … hitad	-113	-102
et … hjart	149	-7
et … i	163	123
et … inget	-157	-164
et … jack	-167	-168
et … liv	-131	-153
et … melan	111	49
et … mot	187	72
et … nar	-71	-113
et … nu	63	128
et … runt	197	83
et … sat	15	139
et … sater	-110	-112
et … sen	-152	-146
et … slag	-152	-157
et … stack	126	-5
et … strec	-163	-143
et … stuga	-120	-97
et … sveta	107	49
et … tror	139	30
et … tryck	162	-5
et … varje	9	183
et … vem	-133	-107
et … vil	-5	141
eta	-46	301
eta magsj	141	42
eta satuu	-135	-135
eta … keton	141	42
eta … kun	-135	-135
eta … on	87	185
eta*	210	-5
etari drack	118	5
etari fick	112	8
etari har	163	47
etari kramp	100	24
etari lag	131	10
etari ryckt	93	15
etari vil	-114	-102
etari … bara	-114	-102
etari … fat	134	23
etari … het	112	8
etari … i	93	15
etari … lampo	118	5
etari … med	131	10
etaringen	233	34
ete*	117	244
etei	89	196
etei halua	21	124
etei … enaa	8	143
eten	92	162
eten herai	18	158
eten … aamul	18	158
ety*	149	9
etylenglykol	149	9
even	85	-123
even when	208	-4
even … i	175	-11
ever	116	-60
ever choke	-104	-106
ever … how	-104	-106
every	-229	-81
every june	-154	-145
every night	-101	72
every ten	141	12
every winte	-160	-151
every … i	-73	70
every … in	-173	-188
every … me	-9	183
every … minut	162	5
every … tums	-128	-118
everyone	119	179
everything	-45	173
everywhere	27	-108
evi*	49	240
evig	20	151
evig vila	20	151
evigt	28	133
ex	-139	89
ex brot	18	153
ex fast	-82	-113
ex is	6	162
ex star	-22	105
ex vad	-124	-143
ex … att	3	161
ex … gor	-124	-143
ex … jag	-82	-113
ex … sig	32	203
ex … utanf	-22	105
exam	-130	-214
exc*	-85	-114
exe*	-50	99
exet	37	199
exet folje	12	122
exet star	9	153
exet … efter	12	122
exet … utanf	9	153
exi*	62	232
existera	52	201
exm*	2	154
exman	11	166
exman hamta	-10	95
exman … barne	-10	95
exp*	-70	-219
explo av	-165	-131
explo brans	120	26
explo heada	138	27
explo i	204	22
explo ingen	-131	-115
explo jag	2	126
explo … dusch	124	26
explo … garag	127	-4
explo … hande	135	25
explo … huvud	123	18
explo … snor	-135	-101
explodera	-172	-168
exploderade	65	-104
exploderar	-182	-97
explosive	138	27
extra efter	-129	-126
extra knick	164	5
extra metot	120	11
extra slag	-199	-199
extra … i	-140	-127
extra … kafe	-129	-126
extra … pa	-169	-145
extra … varje	120	11
extraslag	-139	-213
extre huvud	114	18
extre … som	114	18
extrem	150	22
eye test	-150	-138
eye*	57	-101
eyelid	3	-119
eyes are	-121	-27
eyes … dry	-105	-101
eyes … on	-111	-99
f i	-113	-124
f … mate	-113	-124
fa angra	9	139
fa barn	-113	-87
fa betal	35	170
fa do	54	228
fa en	133	-16
fa fardt	-146	-160
fa feber	-195	-169
fa forlo	-97	-105
fa fram	180	7
fa hakan	128	62
fa hem	-168	-172
fa hene	131	9
fa hjalp	-96	79
fa hjart	-186	-169
fa i	153	-15
fa intyg	-107	-155
fa katen	42	146
fa kbt	-129	-147
fa konta	171	139
fa krist	-140	-130
fa liga	-178	-150
fa liv	182	-32
fa luft	162	-7
fa nagon	-113	-130
fa nagra	-200	-205
fa nat	16	161
fa ner	176	13
fa ny	-213	-201
fa pensi	28	154
fa prata	-97	-121
fa rygov	-103	-107
fa sa	136	41
fa se	1	140
fa slipa	0	142
fa slut	57	168
fa somna	46	168
fa stop	101	-63
fa strom	-97	-78
fa tid	-182	-203
fa tyst	-9	107
fa vaken	135	-12
fa vila	28	133
fa … att	84	175
fa … av	-152	-124
fa … batre	63	166
fa … det	-49	-137
fa … et	134	11
fa … flera	-158	-128
fa … hakan	99	9
fa … hjart	178	8
fa … hos	-151	-149
fa … insul	-133	-126
fa … latar	15	152
fa … med	172	119
fa … mot	134	17
fa … ner	-178	-150
fa … ont	136	41
fa … sen	-113	-87
fa … sjalv	-136	-149
fa … stark	35	127
fa … tid	-50	-134
fa … vad	-162	-140
fac*	132	95
face feels	-162	-158
face has	158	1
face swole	128	20
face … bruis	-104	-109
face … drope	103	5
faceb skriv	11	118
facebook	12	153
fad*	179	145
fade	179	145
fag*	-201	-193
fagel liger	-148	-122
fagel … pa	-148	-122
fageln	-182	-165
fai*	66	-126
faint	175	-11
fainted	139	-13
faktagranskning	-96	-106
fakti och	-13	106
faktiskt	124	149
faktu det	-104	-95
faktu … star	-104	-95
faktura	-197	-193
fakturan	-104	-95
fal	-117	-82
fal jag	5	111
fal men	-168	-133
fal pa	-128	-100
fal … andas	-109	-110
fal … ger	5	111
fal … isen	-112	-84
fal … jag	-134	-149
fal*	242	163
fala	148	-13
fala fran	121	-6
fala … balko	121	-6
faler	74	-67
faler av	-168	-136
faler efter	119	18
faler … i	-133	-105
faler … kontr	119	18
faler … stora	-123	-118
falet	262	235
falet ar	11	155
falet fran	135	23
falet yr	113	30
falet … fran	11	155
falet … haste	107	18
falet … waran	113	30
fam*	-112	55
famil de	26	151
famil for	5	100
famil i	-124	-150
famil liger	-132	-98
famil mot	22	108
famil runt	-86	-113
famil sager	49	139
famil ska	-8	135
famil … huvud	104	30
famil … mar	-72	-112
famil … skade	22	108
famil … val	-122	-130
familjen	-81	51
familjeradgivning	-95	-134
famnen	132	52
fan	123	-27
fan a	-122	-138
fan mit	107	34
fan … i	107	34
fan … svalj	-129	-105
fan*	34	86
fans	74	123
fans hej	13	135
fans i	137	-19
fans … da	13	135
fans … skape	137	-19
far	-182	43
far #	193	42
far andno	-168	-162
far ata	-207	-184
far bada	-141	-115
far bara	85	161
far behal	-227	-201
far behan	139	-2
far blama	34	154
far celgi	221	42
far dalig	17	124
far de	-9	87
far det	80	217
far et	-164	-199
far for	-131	-125
far ga	-47	91
far han	-276	-187
far hav	-128	-124
far hjart	86	-55
far hon	-96	-138
far huvud	-185	-213
far i	-210	-215
far impul	15	133
far ite	173	24
far jag	-174	-94
far kampa	149	14
far knapt	202	42
far kora	-123	-139
far kvava	13	112
far liger	124	13
far man	-233	-170
far mat	11	113
far medel	10	148
far mina	-61	65
far ont	-228	-191
far sita	91	-13
far skakn	120	12
far slag	-116	-130
far sluta	43	127
far sova	-5	169
far spani	-121	-140
far stana	142	39
far stryk	51	279
far sveti	-126	-118
far ta	-117	-146
far tande	-154	-168
far tanka	-12	182
far veta	1	155
far vi	-242	-263
far vila	125	9
far … aka	-206	-200
far … akta	-5	123
far … ata	-235	-259
far … att	100	155
far … av	-253	-135
far … bada	-138	-152
far … barn	-157	-114
far … bastu	-153	-146
far … betyg	17	124
far … bil	-123	-139
far … dyka	-108	-89
far … eler	-3	117
far … en	-162	-52
far … flyga	-131	-89
far … for	172	110
far … fram	145	-20
far … fran	75	147
far … ga	-169	-70
far … halsa	-131	-108
far … han	20	169
far … hande	-126	-118
far … hjart	-147	-146
far … horap	-130	-131
far … i	-158	-10
far … inan	-179	-198
far … ingen	117	-11
far … ipren	-106	-119
far … kopt	20	146
far … kora	-210	-172
far … lamna	-111	-98
far … lite	-138	-165
far … luft	193	33
far … lyfta	-138	-142
far … med	33	159
far … nar	-121	-42
far … och	147	54
far … ont	-89	-135
far … pa	-100	54
far … panik	-113	-115
far … sa	-122	-118
far … skriv	15	138
far … slut	1	118
far … stryk	3	129
far … svar	-135	-150
far … ta	-202	-210
far … val	-8	110
far … vara	5	232
far … veta	-92	-130
fara	-191	-223
farbr har	21	112
farbr ute	88	-30
farbr visar	4	121
farbr … i	107	-31
farbr … mig	7	147
farbr … stalt	-2	99
farbror	123	170
fardi fardi	12	128
fardi for	-128	-105
fardi har	10	128
fardi inte	12	128
fardi med	-34	89
fardi … altih	12	128
fardi … lungi	-128	-105
fardig	-84	106
fardigbehandlad	-151	-136
fardigt	82	225
fardt til	111	20
fardt … er	111	20
fardtjanst	-94	-151
farfa liger	96	-15
farfa snubl	122	4
farfa tog	137	-1
farfa … pa	136	106
farfa … sa	93	9
farfar	110	78
farfars	138	33
farg	-30	-165
farga haret	-155	-155
farga rod	115	16
farga … direk	115	16
farga … och	-155	-155
fargade	-155	-155
fargas	115	16
fargen	8	-98
farli a	-127	-121
farli ar	-97	-78
farli att	-210	-239
farli eler	-163	-178
farli for	-176	-149
farli … det	-97	-78
farli … dusch	-143	-149
farli … hjarn	-89	-90
farli … ta	-113	-119
farlig	-91	46
farliga	-142	-132
farligt	-369	-304
farmo #	-138	-131
farmo ar	-142	-137
farmo begra	-116	-121
farmo haler	133	7
farmo har	133	-27
farmo med	149	52
farmo morfa	137	18
farmo pa	41	158
farmo papa	-28	116
farmo ramla	128	13
farmo … demen	-142	-145
farmo … freda	-116	-121
farmo … hande	10	153
farmo … har	-127	-14
farmo … hjart	137	18
farmo … i	142	-19
farmo … pa	106	-50
farmo … slar	-28	116
farmo … sluta	-8	100
farn	132	8
farn benet	132	8
farsan	159	-119
farsk rispo	25	139
farsk … pa	16	160
farska	32	244
farskt	105	-30
fart och	114	26
fart … inte	-155	-122
fart … jag	114	26
farva och	-10	132
farva … ala	8	137
farval	-42	211
farvalinlag	-10	132
fast	176	138
fast ala	-101	-138
fast det	62	168
fast hene	-6	113
fast hon	177	44
fast i	41	-98
fast ja	73	155
fast lite	103	-5
fast mig	4	231
fast min	-6	147
fast vi	99	-44
fast vid	-137	-123
fast … ater	-139	-104
fast … bad	-9	106
fast … bara	159	-15
fast … bet	-10	95
fast … bilko	-132	-133
fast … det	10	133
fast … fryse	138	18
fast … grat	-3	116
fast … grate	39	201
fast … hisen	-128	-126
fast … hopet	-137	-123
fast … liger	135	-6
fast … mindr	103	-5
fast … och	18	124
fast … prove	-101	-138
fast … sa	-35	191
fast … siter	104	-20
fast … son	-6	147
fast … tagit	170	5
fast … vilar	130	13
fasta	-167	-184
fasta fore	-90	-128
fasta ramad	-108	-95
fasta … hon	-108	-95
fasta … prove	-138	-169
fastat	-108	-95
faste fick	-112	-115
fasti bakom	-114	-130
fasti fora	132	60
fasti i	-96	-157
fasti pa	-173	-150
fasti sat	-137	-153
fasti ut	-112	-105
fasti vad	-147	-124
fasti … benet	-155	-140
fasti … en	-114	-140
fasti … knat	-84	-106
fasti … knave	-163	-170
fasti … manad	132	60
fasti … orat	-108	-109
fasti … ska	-147	-124
fasti … somra	92	-20
fasting	-368	-380
fastklamd	195	27
fastn han	129	2
fastn i	285	-14
fastn me	-115	-108
fastn pa	-125	-124
fastn … ar	108	6
fastn … bildo	-118	-91
fastn … halsd	146	55
fastn … halse	-129	-91
fastn … i	-115	-108
fastn … maski	170	8
fastn … persi	133	25
fastn … vagen	-125	-124
fastn … valse	135	4
fastnade	323	2
fastnar	-178	-170
fastnat	215	30
fat	150	-187
fat afte	-116	-100
fat bebis	-18	82
fat en	132	-81
fat finar	-168	-168
fat grane	151	-7
fat hjalp	-97	-125
fat i	167	-88
fat indra	115	9
fat kalel	-126	-104
fat kokan	130	4
fat konst	124	10
fat kraft	-5	129
fat nacks	-143	-124
fat nog	6	166
fat nya	-125	-100
fat ont	-69	-139
fat potat	100	19
fat ringo	-117	-91
fat rygsk	-117	-95
fat slaga	137	19
fat stot	124	22
fat svart	-164	-121
fat table	-155	-133
fat tid	-141	5
fat trani	-115	-110
fat utskr	-180	-182
fat veta	105	-37
fat … att	-26	129
fat … bortf	106	15
fat … fel	-155	-133
fat … fran	124	22
fat … hjart	-125	-100
fat … hos	-165	-146
fat … i	57	-140
fat … idag	-111	-106
fat … igen	-117	-95
fat … korvb	119	16
fat … kramp	129	30
fat … med	-149	-122
fat … men	138	95
fat … mig	197	-45
fat … mynt	155	10
fat … pa	-103	-165
fat … prop	141	28
fat … rakni	-120	-98
fat … sig	110	54
fat … spik	135	28
fat … spric	-158	-134
fat … stick	-129	-121
fat … strok	223	24
fat … table	151	-7
fat … til	-126	-104
fat … tror	-117	-91
fat … vaten	130	4
fatar	-131	-41
fatar du	13	118
fatar ingen	-132	-82
fatar ni	26	124
fatar … hon	-113	-124
fatat	16	125
fatat beslu	16	125
fatol … ar	88	-42
fav*	-129	-163
favor tog	-125	-125
favor … slut	-125	-125
favoritserie	-125	-125
feb*	-15	-161
feber	5	-144
feber #	-147	-180
feber a	136	28
feber ar	-118	-130
feber bara	-119	-86
feber barne	-134	-117
feber behov	-115	-77
feber eler	-117	-134
feber flera	-158	-128
feber forvi	112	49
feber gick	-177	-146
feber gra	149	21
feber har	108	-42
feber hjart	142	60
feber hos	-213	-214
feber huden	103	-18
feber huvud	169	81
feber i	-161	-142
feber igar	-128	-141
feber inte	-144	-111
feber ja	-146	-162
feber jag	-163	-185
feber just	156	31
feber kal	116	47
feber kan	-113	-87
feber kisar	-144	-108
feber kraks	181	13
feber kvina	-138	-125
feber mar	-112	-98
feber men	-159	-146
feber nacke	159	40
feber nu	155	15
feber och	28	-87
feber ont	182	60
feber pa	137	-2
feber pig	-111	-77
feber sedan	-292	-209
feber skrik	142	35
feber slo	175	38
feber stel	217	92
feber under	140	8
feber vad	-162	-140
feber vare	152	-5
feber vil	-161	-135
feber … #	180	33
feber … a	110	6
feber … abort	137	18
feber … andas	186	79
feber … ater	-178	-128
feber … bara	193	52
feber … barn	-151	-127
feber … behan	140	8
feber … blodt	126	14
feber … borta	-161	-154
feber … bra	-146	-104
feber … drick	-120	-88
feber … en	118	45
feber … for	120	-32
feber … gat	100	24
feber … gnide	-129	-93
feber … gor	-162	-140
feber … hakan	131	46
feber … hjart	107	34
feber … hosta	-256	-173
feber … hud	116	47
feber … igar	-198	-155
feber … imors	105	10
feber … inget	-135	-119
feber … inte	168	31
feber … kan	-161	-108
feber … marmo	103	-18
feber … men	-169	-113
feber … nacke	123	23
feber … nej	157	25
feber … ner	-177	-146
feber … och	-174	-177
feber … om	142	35
feber … ont	-196	-139
feber … prick	252	59
feber … resa	-103	-74
feber … sa	88	-85
feber … slo	201	15
feber … sma	175	36
feber … snuva	-136	-110
feber … stel	249	85
feber … tre	-144	-106
feber … tvaar	-136	-91
feber … vad	-171	-147
feber … vara	-161	-135
feber … vark	-146	-109
feberfri	-147	-140
feberkramp	216	3
febern	-203	-225
febru vilka	-100	-122
feed since	160	-14
feedi wel	-158	-127
feel	159	129
feel bad	18	119
feel dizy	-150	-135
feel faint	206	55
feel fine	-213	-203
feel like	75	96
feel my	153	22
feel ok	112	9
feel sick	115	-63
feel … bit	-198	-166
feel … endin	-21	119
feel … hurti	4	160
feel … im	171	8
feel … legs	153	-9
feel … now	112	9
feel … pasin	142	25
feeli low	-217	-224
feeli … my	149	-7
feeli … since	-183	-195
feeling	5	-87
feels	130	-24
feels bruis	-104	-109
feels like	171	-15
feels realy	130	33
feels … a	191	35
feels … and	163	-11
feels … someo	124	-12
feet	23	-125
feet are	-164	-173
feet … kilin	-154	-158
fej*	138	141
fel	233	-13
fel adres	-122	-118
fel datum	-163	-170
fel dos	-155	-133
fel frago	132	38
fel greje	104	-18
fel hal	177	104
fel i	125	-25
fel medic	170	-5
fel namn	-140	-138
fel numer	-153	-143
fel of	250	9
fel on	211	11
fel ord	145	23
fel sida	-28	85
fel skule	-110	-106
fel slar	8	118
fel strup	176	22
fel throu	164	-3
fel … a	163	12
fel … de	-110	-106
fel … efter	132	14
fel … hela	83	13
fel … his	110	17
fel … inte	121	27
fel … mama	8	118
fel … my	146	-13
fel … och	77	138
fel … the	239	-52
fel*	207	49
felt	207	49
felt a	139	14
felt … kick	126	10
fem	-3	-144
fem aring	12	136
fem dygn	1	176
fem i	66	-51
fem min	85	-70
fem minut	-159	-221
fem och	-65	-152
fem … det	-185	-191
fem … gamal	165	29
fem … gaser	-113	-111
fem … har	56	149
fem … hon	20	123
fem … koper	19	115
fem … leker	12	136
fem … med	118	9
fem … morse	102	26
fem … nu	67	-46
fem … och	-137	-164
fem … som	136	-4
fem … somna	-132	-140
fem*	-135	-195
femar och	-98	-100
femar sager	-155	-151
femar … ar	-98	-100
femar … att	-155	-151
femaring	-218	-251
femaringen	-41	-200
femkrona	-118	-87
femti borde	-146	-118
femti nu	-129	-119
femti pa	19	141
femti … jag	-146	-118
femti … lorda	19	141
femti … och	-129	-119
femtio	-196	-121
femtiotva	-133	-131
femto och	-142	-138
fes*	92	143
fest	49	174
fest hon	4	105
fest … var	4	105
feste andas	95	-15
feste bakis	-102	-110
feste och	-2	162
feste … har	-102	-110
feste … nu	89	-25
feste … typ	84	-17
fet	-227	-248
fet mat	-161	-154
fet … gick	-102	-117
fev*	105	-168
fever	76	-181
fever and	144	-33
fever is	-147	-126
fever light	127	40
fever of	-153	-154
fever table	-117	-115
fever … #	-153	-154
fever … and	120	-40
fever … hurts	127	40
fever … kilin	-135	-117
fever … make	-117	-115
fever … says	-95	-115
few minut	147	10
fib*	-173	-154
fick aka	-76	-140
fick avliv	-170	-161
fick bara	159	32
fick barn	33	139
fick beske	-25	131
fick beton	134	15
fick black	-161	-146
fick blama	-141	-144
fick bort	-151	-162
fick celgi	127	-19
fick den	40	124
fick det	138	6
fick en	-109	-85
fick et	-107	-214
fick fel	-126	-143
fick fram	-97	-112
fick frata	111	30
fick grus	-136	-137
fick hamta	-10	102
fick hjalp	-148	-170
fick hjarn	-133	-106
fick hjart	-240	-170
fick hocke	143	27
fick huvud	-170	-159
fick i	158	25
fick infar	133	16
fick ja	-116	-112
fick jateo	126	21
fick kaust	128	26
fick klada	-158	-137
fick kontr	120	13
fick laga	116	19
fick lite	-179	-151
fick liv	139	11
fick lut	135	1
fick mens	-149	-153
fick mig	-164	-194
fick misfa	-132	-112
fick nasta	-123	-115
fick ner	112	-40
fick nya	-141	-122
fick ont	78	-90
fick pacem	-138	-122
fick panik	-213	-222
fick penic	124	41
fick puck	118	49
fick pucke	141	9
fick sata	117	2
fick sepsi	-110	-105
fick skavs	-130	-153
fick skrid	115	16
fick sova	-92	-129
fick span	-117	-101
fick strok	-153	-137
fick strom	243	36
fick syra	116	7
fick table	-84	-115
fick up	164	-9
fick utvis	1	119
fick varld	116	39
fick vaten	-126	-117
fick … alerg	-102	-55
fick … anfal	146	-7
fick … armba	-156	-121
fick … av	-341	-290
fick … black	150	34
fick … blama	-150	-99
fick … bol	-219	-182
fick … brev	-108	-137
fick … chock	-125	-133
fick … den	-131	-153
fick … er	-97	-112
fick … fast	-131	-127
fick … fasti	-85	-90
fick … for	222	188
fick … fraga	-84	-124
fick … genom	165	9
fick … getin	-139	-103
fick … han	46	97
fick … hene	175	29
fick … hjart	-56	84
fick … honom	134	-41
fick … i	109	-91
fick … in	-131	-112
fick … kafts	7	172
fick … kalel	-194	-187
fick … larka	-109	-100
fick … liten	-188	-162
fick … lugn	-128	-126
fick … melan	123	11
fick … mig	194	14
fick … mot	-115	-120
fick … nar	-165	-159
fick … nu	-164	-142
fick … nya	9	125
fick … och	-150	-127
fick … ont	107	33
fick … over	184	17
fick … scham	-157	-137
fick … sig	155	21
fick … ska	-133	-106
fick … skrat	-116	-112
fick … smal	138	23
fick … star	-109	-88
fick … stick	-211	-142
fick … strok	91	-29
fick … table	-141	-122
fick … te	112	8
fick … under	117	29
fick … ut	-92	-129
fick … vid	-195	-179
ficka ar	18	113
fickan	85	114
fifa	-151	-143
fig*	-29	96
fil*	-237	-113
film	-238	-202
film hon	4	105
film om	-163	-178
film … en	-173	-184
filma nar	39	176
filma … de	16	140
filmade	11	200
filmar	42	123
filmat	32	130
filme och	4	121
filme … vil	4	121
filmen	-114	-136
filter	-117	-116
fin	-151	-74
fin*	-157	-189
fina klani	8	104
fina vaner	-129	-132
fina … och	8	104
final … i	-139	-158
finals	-130	-111
finar	-361	-321
finar i	-200	-199
finar overa	-167	-166
finar pa	-160	-151
finar … ansik	-200	-199
finar … rygen	-160	-151
finas	13	342
finas det	0	145
finas mama	7	123
finas mer	39	179
finas nar	6	135
finas snala	13	142
finas til	32	161
finas … hoste	6	135
finas … var	0	145
find	107	9
find words	152	-13
fine	-244	-242
fine can	-132	-164
fine now	75	-93
fine pa	-179	-166
fine … nasan	-146	-142
fine … rygen	-115	-114
finge ar	233	1
finge av	139	4
finge go	-115	-99
finge in	170	13
finge on	-151	-143
finge … a	-151	-143
finge … av	148	9
finge … bla	98	-6
finge … borta	200	4
finge … i	134	6
finge … numb	-115	-99
finge … spise	-94	-73
finge … the	194	17
finger	34	-76
fingerborgsbloma	124	-5
fingers	67	-58
fingertopar	164	9
fingertopen	171	-53
fingr ar	220	-42
fingr av	-101	-84
fingr domna	-120	-101
fingr fastn	-118	-91
fingr fran	-118	-97
fingr hange	141	20
fingr ingen	-136	-113
fingr nar	-266	-255
fingr pa	-123	-168
fingr visar	113	7
fingr … #	113	7
fingr … armar	-7	105
fingr … av	154	-13
fingr … en	-184	-198
fingr … i	133	-4
fingr … inte	137	17
fingr … jag	3	-130
fingr … kanse	-136	-113
fingr … klyve	148	-25
fingr … kylan	-146	-105
fingr … lite	-176	-142
fingr … morgo	-113	-116
fingr … motor	-101	-84
fingr … naten	-105	-110
fingr … svule	-180	-149
fingr … ugnen	-118	-97
fingr … ute	-109	-88
fingr … varma	-177	-157
fingr … varme	-173	-145
fingr … vita	158	1
fingrar	145	61
fingret	-7	-172
finis a	136	-34
finis … sente	141	-18
finish	168	92
fins	-339	-158
fins anan	-179	-193
fins att	-98	-107
fins bara	49	282
fins de	-250	-270
fins det	-365	-360
fins djurj	-128	-107
fins en	17	178
fins et	27	126
fins han	4	124
fins i	-5	165
fins ju	26	149
fins nat	-223	-226
fins och	9	178
fins … andra	19	115
fins … att	-145	-144
fins … en	51	278
fins … flyta	-128	-110
fins … for	-105	0
fins … gora	-98	-107
fins … hjalp	-213	-224
fins … imorg	36	111
fins … laser	-134	-148
fins … medic	-98	-113
fins … nagon	-84	-188
fins … nat	-177	-222
fins … sager	-17	123
fins … stodg	-111	-111
fins … tror	6	141
fint	-153	-243
fint barne	14	117
fint han	-86	-98
fint men	-152	-117
fint nar	-195	-182
fint nu	-184	-172
fint sa	-103	-73
fint vader	174	56
fint vem	-84	-109
fint … bara	-123	-111
fint … sover	-86	-98
fint … tekni	-103	-73
fint … vil	-137	-145
fira	-127	-9
fira jul	31	217
fira … i	24	186
firat	14	117
firat min	14	117
firat … sista	14	117
first aid	-218	-186
fis*	-78	-168
fisk	131	-26
fiske flyte	-110	-98
fiske skote	6	103
fiske … och	6	103
fiske … pa	-110	-98
fisken	-110	-98
fiskespona	6	103
fit	29	-110
fit and	148	-21
fit*	159	-2
fiting	152	7
fitne watch	-115	-94
fitne … says	-115	-94
fitnes	-115	-94
fiv*	168	88
five	168	88
five minut	162	79
fix*	-97	142
fixa er	-86	-119
fixa … ap	-86	-119
fixat	19	196
fja*	-55	-120
fjala som	-142	-123
fjalar	-227	-190
fjalt va	-103	-89
fjalt … ska	-103	-89
fjaltur	-139	-122
fjalturen	177	41
fjalvandringen	-172	-184
fjant jag	-110	-105
fjant … vet	-110	-105
fjantigt	-110	-105
fjard … den	-108	-118
fjo*	-145	-179
fjol	-230	-275
fjol nu	-162	-153
fjol och	-150	-136
fjol undra	-96	-78
fjol … om	-96	-78
fjort handl	25	121
fjort mil	118	16
fjort och	117	-8
fjort … har	117	-8
fjort … til	118	16
fjortonarings	25	121
fla*	193	47
flack	-284	-245
flack i	-183	-152
flack ingen	-148	-132
flack overa	119	18
flack pa	95	-45
flack sex	102	23
flack … armar	115	-12
flack … benen	130	4
flack … inte	191	37
flack … manad	102	23
flack … nacke	-115	-105
flack … och	119	18
flack … rygen	-131	-103
flackar	155	-24
flackarna	143	27
flackig	216	53
flagar	127	30
flama up	133	-23
flama … hande	121	10
flamade	129	-21
flamig	151	45
flamt fast	97	-21
flamt jag	104	30
flamt … ja	97	-21
flamt … orkar	104	30
flamta	177	27
flamtar	165	-9
flanken	-187	-147
flasa benen	123	19
flasa som	215	17
flasa … ar	123	19
flasa … en	165	30
flasa … et	119	-7
flasar	312	48
flask jag	-2	111
flask langr	-132	-129
flask med	219	41
flask och	-3	117
flask vin	128	11
flask … #	-132	-129
flask … ar	-69	84
flask … och	98	3
flask … tandv	127	35
flaska	150	151
flaskan	-20	-124
flasklap	-2	128
flaskor	0	137
flat	-26	164
fler han	143	9
fler medan	94	7
fler … jag	94	7
flera ar	-287	-307
flera gange	-181	-17
flera kvala	-19	94
flera liter	115	52
flera manad	-59	74
flera prata	-118	-114
flera sekun	210	47
flera stota	152	33
flera … hela	88	13
flera … i	-180	-159
flera … jag	-120	-134
flera … per	-106	-84
flera … samti	-118	-114
fli*	63	227
flick ar	81	-36
flick har	68	146
flick nyser	-117	-113
flick och	0	144
flick ryckt	123	-3
flick skote	-114	-77
flick slar	18	164
flick spark	2	161
flick vil	-89	-122
flick … #	-111	-150
flick … i	169	-11
flick … inte	147	9
flick … mig	8	171
flick … prata	13	105
flick … sa	-114	-77
flick … san	3	92
flick … sig	12	173
flick … tagit	101	-14
flicka	-148	-64
flickvanen	-57	118
flik	-112	-116
flik pa	-112	-116
flik … hakan	-112	-116
flime for	141	51
flime som	-123	-137
flime … ogona	115	22
flime … ogone	95	30
flime … vanli	-110	-99
flimr och	128	30
flimr til	112	-21
flimr … och	112	-21
flimrar	177	-6
flipe my	129	9
flipe … neck	129	9
fliped	130	7
flit	46	401
flit det	-29	87
flit for	-13	153
flit igar	-6	118
flit nu	94	-20
flit … angra	-6	118
flit … att	8	150
flo*	288	-159
flode a	106	29
flode … kisat	106	29
flog	233	-10
flog in	86	-46
flog … fran	128	30
flog … i	86	-46
floor	194	-100
flopy	248	-5
flu*	186	-60
fluga	-107	-108
flugsvamp	257	74
fly*	-228	-239
flyg	-140	-119
flyga	-138	-49
flyga fran	25	178
flygb hon	18	105
flygbolag	18	105
flyge hem	-126	-131
flyge … fran	-126	-131
flyger	-132	-144
flyget	-167	-187
flygplanet	-143	-128
flygr lock	-120	-93
flygrad	-178	-163
flygresan	147	-4
flyta til	-248	-319
flyta … det	-131	-167
flyta … gor	8	151
flyta … lulea	-110	-177
flytade	-182	-235
flytande	-128	-110
flytar	-167	-129
flyte pa	-110	-98
flyte runt	-142	-118
flyte … sidan	-110	-98
flyte … svart	-142	-118
flyten	-69	-155
flyter	-171	-152
flytn fran	-108	-95
flytn med	-124	-107
flytn nar	-113	-87
flytn skaka	142	26
flytn … jag	-113	-87
flytn … lite	-124	-107
flytn … penis	-108	-95
foa*	108	-36
foam	159	-3
fod*	104	-26
foda	-96	-141
foda barn	-121	-102
foda … en	-121	-102
fode	253	191
fode for	189	211
fode … en	8	179
fode … tva	7	150
fodel pa	-212	-231
fodelsedag	35	150
fodelsemarke	-167	-204
fodelsemarket	-180	-160
foder	262	19
foder hema	137	29
foder i	140	0
foder typ	117	7
foder … bilen	140	0
foder … i	117	7
fodse och	116	12
fodse … har	116	12
fodseln	-91	-137
fog*	-181	-155
foglo i	-102	-81
foglo … vecka	-102	-81
foglosning	-181	-155
fol	335	-94
fol av	111	-13
fol fran	257	-16
fol i	50	-79
fol igar	-103	-107
fol ihop	73	-131
fol nerfo	125	10
fol och	156	53
fol over	183	-1
fol pa	103	-16
fol ur	121	25
fol … an	133	6
fol … fonst	167	-2
fol … isen	125	23
fol … och	151	-7
fol … sange	121	25
fol … tak	144	13
fol … taket	174	10
fol*	-23	179
folder	-149	-147
folja	-3	244
folja efter	38	244
folja med	28	161
folja papa	3	132
folja up	-140	-147
folja … i	3	132
folja … mama	-1	114
folje efter	66	211
folje … mig	63	187
folk framf	-7	108
folk har	-105	-153
folk men	-172	-152
folk och	-9	102
folk pa	50	143
folk undra	19	96
folk … busen	-7	108
folk … inte	16	164
folk … mig	-70	-96
folk … ni	-91	-121
folk … nu	-9	102
folk … skola	46	134
folk … varfo	19	96
fon*	195	219
fonst med	-28	100
fonst och	61	221
fonst pa	165	32
fonst … andra	166	-9
fonster	130	212
fonstret	128	190
fonta bukta	218	12
fonta … och	139	22
fonta … ut	118	10
fontanel	167	20
fontanelen	258	23
foo*	18	-139
foot	91	-110
foot and	-167	-146
foot is	142	2
foot … mouth	-167	-146
for	-17	204
for #	72	-109
for adhd	-131	-134
for air	246	10
for ala	-26	160
for aldre	-91	-121
for alt	-75	213
for altid	78	412
for ambul	-120	-98
for anars	81	137
for andra	94	121
for askan	-164	-165
for att	-27	174
for bebis	-159	-164
for behan	-21	126
for besva	16	115
for binju	142	45
for blind	-96	-78
for bloda	14	160
for blood	-123	-115
for brost	228	57
for brot	-114	-135
for co	137	18
for dag	147	10
for days	-237	-238
for de	159	103
for dem	-119	10
for det	113	138
for doden	-105	-135
for doren	0	142
for egen	35	247
for en	295	101
for ena	156	22
for evigt	28	133
for fardt	-131	-129
for fem	85	-74
for flyge	-102	-135
for fora	-127	-125
for forst	150	131
for framt	-142	-159
for fridy	-99	-117
for ful	3	147
for glaso	-107	-112
for good	37	136
for got	76	255
for han	21	183
for handl	15	119
for hard	-130	-127
for hela	104	-2
for hene	-105	-154
for hjalp	-164	-37
for hjart	-182	-185
for hofte	123	55
for hogt	-202	-202
for hojde	-158	-179
for hon	166	120
for honom	-115	48
for huden	-193	-185
for inskr	-116	-99
for jag	148	263
for klamy	-149	-165
for kolmo	-149	-121
for kolox	165	25
for kontr	-148	-131
for korko	-205	-200
for lagt	-169	-134
for lange	-259	-277
for langt	-147	-149
for lite	-198	-250
for lungi	-162	-135
for mama	-25	154
for manga	212	-5
for mat	85	-21
for maten	-11	132
for me	22	214
for mej	27	148
for mig	79	167
for min	48	208
for minst	44	129
for mit	86	170
for my	-336	-325
for mycke	-192	-91
for nagon	10	171
for nagot	-201	-217
for nagra	144	21
for nalar	-139	-181
for nan	59	197
for nat	-160	-164
for nio	219	58
for nu	-146	-159
for ogat	140	17
for ogone	257	27
for ont	15	130
for orat	-228	-217
for orone	15	167
for overg	12	103
for papa	-46	160
for peopl	-142	-136
for planb	-111	-96
for potat	27	183
for preve	-142	-138
for psyko	-41	83
for sa	-166	-162
for sant	-88	-123
for sent	-257	-210
for sex	74	-39
for sin	-14	141
for six	138	171
for skola	-179	-158
for somn	-132	-149
for spind	-149	-171
for spira	-146	-125
for sprut	-225	-231
for steks	-101	-117
for svara	-19	194
for tbe	-125	-98
for the	-42	134
for three	-229	-203
for tidig	101	161
for tjugo	142	9
for trang	-137	-124
for ukrai	-122	-104
for utebl	-167	-163
for utmat	-149	-159
for vad	2	144
for vanst	118	10
for varar	-139	-129
for vard	-89	-109
for varje	268	191
for varto	-100	-118
for vaten	-153	-180
for years	-155	-157
for … aka	12	138
for … andas	143	22
for … andet	161	5
for … ata	178	-13
for … att	16	148
for … bara	-123	-164
for … barn	-9	153
for … bast	-96	43
for … besok	-188	-199
for … dagar	191	186
for … dar	103	-101
for … days	-188	-59
for … de	1	152
for … decen	-144	-127
for … del	43	344
for … den	76	-53
for … det	-3	248
for … do	-14	226
for … egen	-19	124
for … enda	-7	121
for … explo	2	126
for … fa	8	-196
for … fast	-81	-173
for … flyga	-146	-166
for … fonst	-6	140
for … for	141	132
for … forsv	-30	121
for … fran	-127	-134
for … ga	25	220
for … gang	143	166
for … gar	165	25
for … genom	26	160
for … glaso	-83	-109
for … godis	-153	-137
for … gora	-7	122
for … grane	97	-12
for … gud	17	90
for … haha	-153	-171
for … halva	-145	-122
for … halvt	136	16
for … hand	-6	122
for … helst	2	127
for … hema	-92	-82
for … hjart	169	13
for … hogra	141	22
for … hur	-114	-126
for … iblan	13	115
for … igar	-101	-117
for … inget	-150	-156
for … insul	115	1
for … inte	83	188
for … intyg	-143	-162
for … jag	-78	88
for … kana	-3	207
for … koles	-101	-86
for … koma	-100	-118
for … kring	-167	-167
for … kvart	199	12
for … ljud	-5	127
for … man	-36	101
for … manad	-147	34
for … mer	26	187
for … metad	111	2
for … minut	272	103
for … mojli	-94	-104
for … mot	-145	-186
for … nad	-130	-127
for … ni	138	304
for … oga	118	10
for … ogat	156	22
for … over	-116	-108
for … pa	-138	-190
for … papa	44	152
for … perso	-168	-172
for … piza	-135	-123
for … sa	87	173
for … saga	1	197
for … sambo	-3	153
for … se	-38	99
for … sedan	-119	-177
for … sig	-23	143
for … sjalv	-2	204
for … slipa	-43	170
for … sluta	35	128
for … somn	-131	-125
for … somnm	125	5
for … sonen	-120	-136
for … sta	17	113
for … steg	152	-5
for … stopa	0	132
for … straf	-4	183
for … stund	153	-13
for … svar	115	22
for … svarm	109	33
for … ta	17	116
for … table	212	-5
for … tack	-132	-102
for … tanka	-179	-190
for … tar	-13	152
for … tests	-123	-115
for … tid	-137	-148
for … til	-160	-167
for … timar	224	-27
for … time	281	-17
for … tjute	154	55
for … vacin	-205	-165
for … vad	-183	-178
for … vaga	-8	143
for … vald	-154	-174
for … varje	-106	-116
for … vaten	-110	-122
for … vecko	-52	120
for … vil	-15	118
for … vin	-80	-129
for … week	-113	-143
for … weeks	-125	-148
fora aret	-239	-124
fora gravi	-178	-168
fora hoste	-185	-195
fora naten	88	-7
fora somar	-197	-204
fora strok	122	15
fora vecka	301	186
fora vinte	-177	-180
fora … a	151	5
fora … ar	-101	-106
fora … borta	-146	-142
fora … feber	161	51
fora … for	-45	82
fora … han	-117	-95
fora … hur	-100	-116
fora … kan	-142	-114
fora … mar	-99	-101
fora … men	-50	88
fora … nu	226	22
fora … vakna	88	-7
forad kaner	-116	-116
forad … mig	-116	-116
foradet	-91	74
foral fins	-111	-111
foral for	26	210
foral iblan	-108	-132
foral jobar	17	214
foral … altid	34	158
foral … det	-111	-111
foral … vil	-108	-132
foralder	-100	-161
foraldrar	49	178
foraltid	26	210
forbered	-162	-178
forbi	139	289
forbl for	-18	118
forbl … bloda	14	160
forbloda	14	160
force himse	-1	104
force … on	-1	104
forced	1	184
fore mens	-143	-134
fore stats	-109	-88
fore … fick	-109	-88
fore … varje	-101	-96
forebygande	-197	-186
forel nervo	-99	-90
forel … mage	-99	-90
forelasa	-129	-182
forelasningen	-99	-90
foren var	-107	-87
foren … koper	-107	-87
foreningen	-107	-87
foresten	71	-66
foretagshalsa	-96	-86
forever	35	152
forfrysning	-103	-89
forga grat	-95	-79
forga pig	-108	-92
forga tar	122	4
forga … en	-128	-98
forga … han	22	180
forga … och	-108	-92
forga … waran	122	4
forgi av	-25	111
forgi jag	-18	120
forgi lufte	-21	109
forgi mig	2	169
forgi min	-14	96
forgi vatne	-41	93
forgi … luft	-14	96
forgifta	37	143
forgiftar	-13	180
forgiftat	8	155
forgiftning	-200	-164
forgrep	20	154
forha for	-130	-127
forha … hard	-130	-127
forhardnad	-130	-127
forky gick	-122	-120
forky i	0	-127
forky och	-154	-128
forky pa	-162	-167
forky … fyra	-135	-101
forky … hes	-126	-103
forky … ont	-104	-87
forky … over	-122	-120
forkyld	-134	-224
forkylning	-61	-160
forkylningar	-157	-163
forkylningen	-81	-134
forla att	-101	-116
forla av	-150	-85
forla fel	-168	-163
forla for	48	233
forla fran	147	5
forla i	184	28
forla mig	12	130
forla pa	213	35
forla sedan	-168	-148
forla … alt	25	191
forla … besva	16	115
forla … en	-139	-126
forla … ena	126	24
forla … hoger	202	47
forla … jag	-92	-115
forla … kansk	88	-7
forla … midja	147	5
forla … skrac	-161	-150
forlamad	172	70
forlamat	122	36
forlamning	109	33
forlat	-201	21
forlo for	-145	-60
forlo job	2	121
forlo med	-157	-155
forlo sin	-134	-140
forlo … forst	-138	-136
forlo … losni	-145	-60
forlo … mama	-134	-140
forlo … om	13	100
forlora	2	121
forlorade	-63	101
forlorat	-31	147
forlosningen	-145	-60
forlosningsdepresion	-162	-79
formaksflimer	-91	-136
formalitet	5	141
formi det	137	0
formi gar	110	36
formi hon	-141	-122
formi nu	127	-3
formi … fick	-141	-122
formi … han	110	36
formidags	247	119
formidan	-124	-120
forny den	-102	-55
forny min	-133	-161
forny mina	-138	-206
forny mit	168	144
forny recep	-184	-191
forny … p	-149	-154
forny … pa	-197	-191
forny … recep	200	161
fornya	-99	-123
forpa det	2	127
forpackning	2	127
forsa	76	-21
forsa for	-146	-123
forsa igen	76	-21
forsa … jag	115	61
forsa … sa	-158	-151
forsakringen	57	125
forsakringskasan	-158	-149
forsakringspengarna	-4	169
forsar	256	27
forse att	-95	-79
forse … bry	-95	-79
forsen	-24	117
forsent	-24	103
forsk for	-172	-148
forsk … skola	-172	-148
forskola	-67	65
forskolan	-173	-215
forskoleinskolning	-106	-100
forso hanga	-18	93
forso i	12	134
forso igar	4	114
forso igen	-107	-13
forso lata	-31	71
forso sata	150	25
forso sla	151	-6
forso stopa	-2	132
forso stryp	167	15
forso … bli	-31	71
forso … honom	-2	132
forso … in	151	-6
forso … livet	-15	130
forso … men	31	113
forso … mig	135	-18
forso … nu	-112	-103
forso … torsd	12	134
forsok	29	142
forsoker	109	-64
forsokte	-73	170
forst alas	26	184
forst barn	-109	-100
forst barne	-168	-169
forst besok	-127	-164
forst gange	130	144
forst hjalp	-147	-167
forst hos	-130	-121
forst kramp	146	18
forst man	-105	-123
forst men	169	52
forst och	-161	-113
forst somne	-106	-116
forst stege	-171	-195
forst timen	-132	-105
forst … barn	-130	-121
forst … for	-106	-116
forst … han	3	147
forst … hande	158	65
forst … liv	-26	116
forst … norma	-132	-105
forst … sen	-173	-125
forst … slog	-105	-123
forsta	-184	-245
forstar	155	182
forstopad	-186	-171
forstopning	-142	-140
forstor	-34	107
forsv ar	-110	-109
forsv for	14	220
forsv i	93	-28
forsv igen	142	1
forsv med	160	-12
forsv plots	114	17
forsv … altid	48	144
forsv … att	139	11
forsv … direk	142	1
forsv … efter	-110	-109
forsv … glase	172	22
forsv … jag	-79	-153
forsv … jorde	18	110
forsv … lovet	-104	-110
forsv … man	197	67
forsv … min	-122	-104
forsv … svara	-23	143
forsvara	-23	143
forsvina	74	187
forsvunit	-142	-135
fort	109	48
fort ar	154	7
fort barne	10	176
fort bjork	-123	-110
fort inan	8	152
fort nar	-165	-149
fort nasa	116	27
fort och	110	85
fort vi	111	142
fort … dor	179	7
fort … e	210	45
fort … fat	-129	-121
fort … flyta	8	151
fort … gar	152	-31
fort … han	-98	54
fort … inte	156	33
fort … jag	-55	-111
fort … lager	-135	-141
fort … reser	109	16
fort … slar	-123	-110
fort … sover	8	128
fort … stona	80	-7
forta nar	-106	-91
forta … jag	-106	-91
fortf bla	120	39
fortf gat	126	33
fortf kalel	-166	-188
fortf lever	2	139
fortf ont	-148	-147
fortf pa	-92	-97
fortf pojke	114	38
fortf under	71	-11
fortf … #	114	38
fortf … ata	126	33
fortf … brost	71	-11
fortf … i	-124	-138
fortf … sig	-92	-97
fortf … svag	-185	-132
fortj en	20	139
fortjanar	42	178
forts anda	112	124
forts andas	6	120
forts rina	133	25
forts … likso	6	120
forts … ur	133	25
fortsate	0	174
fortsater	222	153
forut a	-148	-142
forut pa	-119	-107
forut sama	133	34
forut … da	-123	-108
forut … kansl	133	34
forut … varen	-119	-107
forva da	-136	-116
forva for	-139	-129
forva i	-126	-97
forva … kylsk	-126	-97
forva … och	-136	-116
forva … varar	-139	-129
forvarar	-139	-129
forvaras	-148	-114
forvarkar	-174	-144
forvarning	220	52
forvi a	151	19
forvi andas	135	42
forvi och	226	71
forvi sager	116	36
forvi sen	129	35
forvi som	-150	-138
forvi … andas	132	48
forvi … doter	114	38
forvi … glodh	114	14
forvi … har	156	19
forvi … vanli	-111	-97
forvirad	212	46
fos*	120	193
foste sedan	115	11
foste … igar	115	11
fosterorelser	115	11
fot	219	-5
fot barn	190	172
fot efter	-137	-125
fot for	3	96
fot ont	-127	-124
fot siter	111	-7
fot stick	175	6
fot synas	159	15
fot … badru	105	-24
fot … bakoc	111	-7
fot … frame	-127	-124
fot … nylig	-2	125
fot … nys	-10	106
fot … pa	162	-12
fot … prome	-137	-125
fot … tva	3	96
fot … ut	175	6
fot*	-175	-365
fotbo den	117	29
fotbo igar	-147	-121
fotbo men	7	123
fotbo ont	-140	-149
fotbo … hjart	114	38
fotbo … i	-5	-137
fotbo … liger	117	29
fotbol	-186	-165
fotbolen	-138	-161
fotboln	117	29
fotbolslaget	-140	-149
foten	-153	-247
foten den	113	25
foten hange	116	18
foten har	171	34
foten i	144	-72
foten kan	-153	-144
foten lite	-149	-135
foten lukta	124	48
foten nar	-185	-178
foten pa	-220	-183
foten siter	-141	-114
foten svima	118	22
foten svule	-94	-81
foten … ar	112	40
foten … att	-137	-124
foten … bla	-109	-92
foten … blivi	171	34
foten … det	18	143
foten … djupt	-141	-114
foten … en	118	22
foten … ga	-131	-138
foten … grask	165	21
foten … ineba	-119	-83
foten … jag	-144	-118
foten … nar	-122	-105
foten … rod	-130	-104
foten … runt	-94	-81
foten … snon	-156	-112
foten … svuln	128	52
foten … ta	-153	-132
foten … vit	130	7
foter	-70	-200
foter ar	90	-35
foter bla	119	35
foter efter	-172	-140
foter flack	102	23
foter i	-131	-104
foter nar	-184	-184
foter o	94	24
foter pa	-142	-129
foter sveta	-121	-119
foter … har	94	24
foter … i	-173	-176
foter … inte	119	35
foter … jag	-187	-194
foter … kvale	-142	-129
foter … sex	102	23
foterna	77	-92
fotle ar	-156	-112
fotle til	121	20
fotle … kna	121	20
fotle … svule	-156	-112
fotleden	-156	-112
fotsv en	-115	-131
fotsv melan	-127	-119
fotsv … gang	-115	-131
fotsv … ja	-153	-124
fotsv … tarna	-127	-119
fotsvamp	-203	-189
fotsvampen	-115	-131
fotsvet	-110	-98
fotva vagra	-125	-129
fotva … ge	-125	-129
fotvarta	-135	-133
fou*	28	101
found	75	113
found out	-13	149
found … broth	121	-39
fr	25	176
fra*	123	98
fradg runt	146	-1
fradg … munen	176	6
fradga	208	19
fraga ar	-65	-166
fraga at	35	180
fraga av	-94	-142
fraga bara	-105	12
fraga det	-156	-157
fraga fins	19	116
fraga for	-15	236
fraga fran	-62	54
fraga galer	-149	-156
fraga han	-3	148
fraga hur	31	238
fraga ja	115	152
fraga om	42	-178
fraga sama	83	-108
fraga vad	4	115
fraga var	-91	-134
fraga … egen	28	142
fraga … faktu	-174	-153
fraga … koles	-109	-88
fraga … krope	-148	-127
fraga … lange	32	112
fraga … mig	32	134
fraga … mit	30	-98
fraga … ni	-115	-107
fraga … om	-150	-222
fraga … sak	83	-108
fraga … som	3	115
fraga … sonen	-137	-120
fraga … tiden	183	42
fragade	-38	191
fragan	-236	-206
fragar	48	136
frago och	10	-89
frago … har	132	38
frago … medic	-134	-104
fraktur	133	26
fram	138	133
fram bosan	8	145
fram emot	-129	-24
fram er	-97	-112
fram et	204	-25
fram han	118	20
fram huvud	166	-2
fram orden	156	-12
fram tanda	-12	93
fram tva	102	-23
fram … att	-5	145
fram … barnb	-133	-141
fram … han	126	-25
fram … och	63	142
fram … ord	249	-1
fram … pa	161	6
fram … sida	-97	-112
fram … table	-2	154
fram … ur	-29	109
frama huvud	116	39
frama kvale	-159	-172
frama med	120	16
frama pa	132	4
frama … hakan	120	16
frama … och	116	39
framatlutad	275	-1
frame	-72	124
frame under	-127	-124
frame … borde	11	119
frame … tar	-127	-124
framf busen	5	148
framf os	214	-4
framf … pa	153	9
framt bara	-15	100
framt … morke	-15	100
framtanden	-175	-165
framtid	-15	100
framtidsfulmakt	-124	-157
fran #	-141	-151
fran ala	-3	121
fran alt	48	165
fran apote	-198	-192
fran att	-150	-152
fran bajsa	-104	-98
fran blomk	-132	-147
fran bron	-21	169
fran bryga	-176	-156
fran bup	-84	-109
fran cykel	-98	-113
fran dag	-144	-156
fran ekg	-99	-99
fran en	10	-96
fran er	-179	-215
fran fonst	208	22
fran forsa	-149	-191
fran fotle	121	20
fran grane	-107	-122
fran halse	133	1
fran handb	-143	-157
fran haste	132	11
fran hog	135	9
fran hogsp	176	21
fran hosku	109	50
fran i	-118	-160
fran ingen	140	3
fran jobet	-79	51
fran jorde	18	110
fran klon	-114	-116
fran lagre	132	11
fran lilje	136	18
fran midja	147	5
fran nasan	-148	-149
fran naten	-23	89
fran natet	-7	168
fran navel	166	49
fran parke	21	218
fran penis	-165	-156
fran psyk	-5	191
fran radio	10	148
fran sjate	30	126
fran skola	-97	-94
fran sofan	-188	-144
fran sport	-109	-118
fran stege	172	33
fran tak	144	13
fran taket	228	124
fran tan	124	48
fran tandk	77	-62
fran tandl	-117	-94
fran thail	156	41
fran toale	-14	120
fran toan	-19	93
fran tuplu	87	32
fran ugnen	-118	-97
fran utlan	-127	-149
fran vante	-97	-125
fran … bajsa	-107	-86
fran … bh	-109	-118
fran … bro	-111	-103
fran … det	67	136
fran … dokto	-97	-120
fran … elsta	-97	-78
fran … gav	-114	-117
fran … han	183	174
fran … hart	-104	-98
fran … hojd	135	9
fran … hon	42	207
fran … igar	81	125
fran … kan	-127	-149
fran … kraks	112	15
fran … larbe	-107	-92
fran … lyhor	-102	-139
fran … men	-147	-35
fran … min	-152	-169
fran … nar	-179	-151
fran … ner	145	19
fran … och	154	97
fran … sidan	108	43
fran … somra	-100	-85
fran … spola	-118	-97
fran … til	-66	-253
fran … van	-97	-125
fran … vanin	148	159
franvarande	134	10
frata medel	144	23
frata … i	135	39
fratande	175	47
fratskada	180	20
fre*	-24	139
freda ar	73	210
freda barne	-97	-82
freda boka	-116	-121
freda men	164	28
freda minst	-10	95
freda och	-156	-146
freda tva	-126	-137
freda … ar	-155	-181
freda … det	14	150
freda … om	-116	-121
freda … table	-126	-137
fredag	-127	114
frest ikval	-8	135
frest … ngl	-8	135
frestar	-8	135
fri kort	-101	-112
fri … hur	-101	-112
friday	-20	154
fridy och	-99	-117
fridy … undra	-99	-117
fridykning	-99	-117
frien says	-36	132
frien texte	-17	81
frien took	155	-41
frien … goodb	-2	110
frien … he	-27	87
frien … somet	139	-32
friend	231	158
friends	-189	-156
friko hur	-98	-119
friko syns	-111	-97
friko … det	-111	-97
friko … vet	-98	-119
frikort	-169	-223
frikortet	-118	-145
frisk	-184	-141
frisk i	-118	-120
frisk men	1	142
frisk och	-174	-186
frisk ur	-118	-97
frisk … ovrig	-138	-116
frisk … vanst	-118	-97
friskt	-94	-123
friti sager	6	97
frityrolja	158	46
frivi sex	-87	-102
frivi … behov	-87	-102
friviligt	-121	-165
froke har	-83	-109
froke jag	17	124
froke … far	17	124
froke … prata	-83	-109
from	-141	13
from a	46	138
from his	142	-3
from last	-102	-84
from my	-47	129
from the	-23	-118
from work	-130	-130
from … belt	-4	119
from … compu	-105	-101
from … mum	-2	173
from … year	-102	-84
fros	-243	-75
fros ihjal	-153	-181
fros lite	-162	-143
fros til	2	160
fros … is	2	160
fros … nu	-128	-106
frosa	349	22
frosa feber	198	77
frosa kisar	-162	-132
frosa nu	114	23
frosa och	162	0
frosa sa	142	59
frosa skaka	123	-14
frosa yr	118	47
frosa … #	143	30
frosa … en	142	-2
frosa … forvi	141	41
frosa … huvud	-132	-98
frosa … ont	139	12
frosa … sa	130	-16
frosa … tande	123	50
frosan	179	2
fru	92	74
fru ar	113	8
fru fick	96	132
fru fode	12	131
fru gick	9	106
fru grate	17	106
fru gravi	152	16
fru har	-72	70
fru jag	9	199
fru mar	83	40
fru nyfor	-9	135
fru sager	54	-83
fru skule	18	130
fru slar	-122	-20
fru slog	-143	-149
fru stira	-15	94
fru … #	152	16
fru … att	-56	-193
fru … en	140	48
fru … fa	18	130
fru … fasta	-108	-95
fru … fel	83	13
fru … for	12	131
fru … fot	-4	130
fru … get	13	105
fru … gravi	113	22
fru … hon	69	134
fru … ingen	128	9
fru … inte	-5	185
fru … konst	118	32
fru … lagt	-9	105
fru … liger	-10	95
fru … mig	-82	102
fru … ny	4	127
fru … och	57	113
fru … sa	125	-14
fru … skaka	146	11
fru … ut	9	106
fru … vile	2	115
fruga sager	-152	-120
fruga … att	-152	-120
frugan	-58	-119
fruko hon	122	43
fruko iblan	-139	-133
fruko … prata	95	14
frukost	-10	-161
frukosten	131	-60
frukt	93	27
frukt blodt	122	46
frukt dalig	174	6
frukt om	93	27
frukt … #	122	46
frukt … langt	136	33
frukt … munen	93	27
frukt … under	-116	-112
fruktansvard	177	64
fruktansvart	209	43
fruktansvert	-116	-112
fruktkarna	-149	-130
frun det	11	133
frun slog	16	116
frun … arg	-136	-142
frun … inte	6	171
frun … mig	16	116
frun … ut	-124	-146
fruse och	-153	-143
fruse skuld	-132	-120
fruse … febri	-153	-143
frusen	-191	-249
frusi sa	90	-12
frusi … ohygl	90	-12
fry*	256	32
frysa	-79	82
frysa ihjal	-20	112
fryse har	95	-5
fryse jag	124	4
fryse ni	-131	-111
fryse sa	246	14
fryse … blasp	95	-5
fryse … bort	-131	-111
fryse … sa	160	-7
fryse … tande	187	17
fryser	244	-70
fuc*	-130	-127
fucidin	-130	-127
ful	322	172
ful a	15	109
ful for	3	147
ful i	80	-51
ful igen	137	-1
ful men	96	-84
ful under	21	120
ful … att	3	147
ful … doter	21	120
ful … han	162	62
ful … o	137	-1
ful … slar	-19	99
ful … telef	136	10
fula	-149	-42
fula ut	-183	-169
fula … blaso	121	10
fult av	-144	-135
fult men	116	92
fult … matar	113	7
funde alvar	36	151
funde pa	-54	91
funde … det	7	120
funde … pa	-19	164
funderar	-76	69
funderat	30	163
funge en	156	21
funge fint	-112	-88
funge mar	109	10
funge … ila	109	10
funge … sa	-103	-73
funge … stund	156	21
fungera	258	139
fungerar	-105	-166
funka det	99	5
funka en	-122	-103
funka far	-137	-121
funka … hjart	-122	-103
funkar	-69	-177
funy	222	8
fur*	-242	-240
furadantin	-149	-136
fy	-175	-169
fyl*	-91	-234
fyla	-82	-191
fyla i	-138	-151
fyla pa	-178	-166
fylas	-104	-101
fylde	-132	-228
fyler #	9	141
fyler bindo	113	39
fyler femti	19	141
fyler … nasta	21	120
fyler … pa	77	158
fyr*	187	-38
fyra ar	-166	-110
fyra av	-154	-142
fyra dar	-70	70
fyra gange	237	-6
fyra kilar	4	105
fyra manad	150	-106
fyra nater	-4	114
fyra och	-104	-142
fyra pa	129	-6
fyra tag	-18	144
fyra varje	-204	-235
fyra … att	144	49
fyra … den	111	-6
fyra … feber	-86	-61
fyra … jag	160	112
fyra … morgo	-96	-118
fyra … nat	-215	-220
fyra … nu	-106	25
fyra … och	114	158
fyra … pa	136	1
fyra … sager	19	108
fyra … tio	-154	-142
fyraa vakna	-132	-140
fyraa … o	-132	-140
fyraaringen	-132	-175
fyrhj och	116	-1
fyrhj … liger	116	-1
fyrhjulingen	105	-9
fyrti gange	138	20
fyrti … i	138	20
fyrve explo	135	25
fyrve … i	135	25
fyrverkeri	135	25
g	-124	-60
g tre	-132	-113
g … gange	-132	-113
ga	-22	220
ga bort	29	156
ga forbi	-13	155
ga hem	53	242
ga i	-183	-185
ga men	-163	-168
ga ner	-107	104
ga pa	-266	-246
ga rakt	142	-9
ga rygon	-114	-99
ga tilba	-57	-129
ga up	-235	-228
ga ut	14	357
ga … arm	150	13
ga … dagis	-144	-125
ga … den	-124	-91
ga … dokto	8	178
ga … doren	136	-18
ga … gymet	-134	-154
ga … i	-79	105
ga … idag	3	125
ga … jakta	-128	-124
ga … kan	-150	-121
ga … laga	43	134
ga … mina	-4	107
ga … ser	101	25
ga … simsk	-106	-100
ga … svule	-154	-143
ga … toan	132	12
ga … utan	18	202
gaf*	200	27
gafel i	148	26
gafeln	181	26
gal*	-238	-116
galan i	-123	-120
galan … gar	-123	-120
galanfal	-123	-120
galen	-281	-108
galen av	-119	-144
galen pa	-130	-133
galer	-252	-107
galer aven	6	131
galer det	-149	-166
galer mig	-152	-154
galer min	-79	-214
galer mit	37	153
galer … da	4	119
galer … doter	-119	-133
galer … eksem	37	153
galer … mama	-142	-141
galgr tva	130	26
galgr … vecko	130	26
galgront	130	26
galimatias	135	24
galivare	-150	-151
galni med	-12	117
galni och	131	-8
galni … jag	131	-8
galni … mig	-12	117
galning	157	40
galst hitad	-106	-106
galst ont	-140	-127
galst … av	-106	-106
galst … under	-102	-117
galsten	-184	-184
galt	189	48
galt och	145	-6
gam*	-32	-128
gamal #	178	37
gamal ingen	-3	129
gamal kafe	140	47
gamal magen	116	38
gamal medic	-112	-123
gamal radio	-101	-97
gamal sysko	97	33
gamal tapad	112	30
gamal ut	-135	-120
gamal … grade	136	15
gamal … nar	-137	-109
gamal … synen	112	30
gamla	-150	-224
gamla ar	-175	-174
gamla doter	155	25
gamla drar	-103	-81
gamla har	-105	-93
gamla journ	-188	-213
gamla kryck	-137	-142
gamla medic	-172	-199
gamla morfi	-101	-87
gamla … at	-103	-81
gamla … efter	-101	-87
gamla … gat	-105	-93
gamla … har	214	41
gamla … pa	-164	-142
gamla … til	-137	-142
gamla … utgan	-117	-93
gan*	116	177
gang av	-158	-106
gang dorar	-112	-110
gang hon	-75	-171
gang ingen	-115	-106
gang pa	161	21
gang sist	-17	96
gang … aker	24	138
gang … andfa	147	24
gang … bilak	-116	-83
gang … dan	-90	-79
gang … de	-5	118
gang … gang	161	21
gang … pasar	-125	-113
gang … sager	-8	116
gang … sater	100	-16
gang … stang	-112	-110
gang … varas	-120	-119
gang … vecka	26	-134
gang … vil	-97	-152
gange ater	102	26
gange for	134	-4
gange hon	138	20
gange idag	161	-39
gange igen	103	-5
gange ikval	126	5
gange jag	49	207
gange kan	-76	-150
gange men	182	122
gange om	-144	9
gange per	-222	-200
gange sa	175	99
gange sager	13	150
gange sedan	226	53
gange vi	8	143
gange vil	-119	-135
gange … dagen	-153	-124
gange … dan	-61	94
gange … det	149	2
gange … fast	103	-5
gange … grate	7	127
gange … har	-189	22
gange … hon	178	44
gange … hors	11	120
gange … hosta	-159	-107
gange … jag	206	201
gange … klaga	83	40
gange … lange	28	130
gange … lite	-147	-103
gange … minut	165	51
gange … mycke	115	1
gange … nat	-322	-297
gange … nu	-6	125
gange … rygen	135	7
gange … senas	113	-5
gange … skriv	17	175
gange … stor	115	10
gange … toale	94	-19
gange … vecka	-177	-170
gangen	98	212
ganget	-39	131
gansk bra	-104	-120
gansk … anda	-93	-105
gap*	-210	-85
gapa	-191	-60
gapa det	8	114
gapa … svalj	-135	-108
gapa … svart	127	45
gapar men	-14	131
gapskratade	-123	-121
gar andas	-91	-51
gar batre	-189	-186
gar bra	-261	-268
gar bredb	122	21
gar det	-274	-411
gar djupa	-12	94
gar dubel	179	41
gar fardt	111	20
gar fint	-115	-149
gar forbi	55	192
gar han	143	130
gar hon	58	160
gar hos	159	-14
gar igeno	110	38
gar in	269	11
gar inga	-17	105
gar ingen	-160	-165
gar kan	-172	-164
gar knapt	133	37
gar kraks	129	4
gar kval	185	51
gar lag	-27	113
gar leker	-116	-102
gar med	-43	122
gar men	-86	-151
gar mot	-20	137
gar naken	-16	96
gar nog	90	-12
gar o	-200	-200
gar over	-247	-128
gar runt	92	207
gar snet	149	4
gar tilba	-54	57
gar tog	-145	-72
gar up	-255	-168
gar … a	-97	116
gar … agska	13	158
gar … ar	-146	-155
gar … at	200	44
gar … att	-220	-266
gar … det	12	158
gar … dit	7	177
gar … drick	-131	-138
gar … efter	-123	-121
gar … feber	-141	-141
gar … fem	-101	-125
gar … for	-140	-185
gar … ga	-185	-179
gar … gatan	30	145
gar … han	7	139
gar … hitar	33	137
gar … hon	103	152
gar … idag	-142	-133
gar … in	153	99
gar … ine	-120	-101
gar … inget	-202	-173
gar … jobet	96	164
gar … kal	-169	-151
gar … kraks	165	46
gar … mar	122	21
gar … men	-212	-198
gar … mot	103	23
gar … nar	28	-108
gar … nu	152	-17
gar … over	-287	-318
gar … pa	-318	-256
gar … runt	146	-9
gar … ryg	159	68
gar … sjuan	6	131
gar … snabt	-111	-107
gar … snet	138	39
gar … som	-173	-162
gar … spare	-21	160
gar … stund	109	15
gar … ta	1	170
gar … tankt	91	-13
gar … trapa	116	-15
gar … trapo	-136	-151
gar … trogt	94	24
gar … tving	13	100
gar … ute	-16	96
gar … vanli	-140	-116
gar … via	-147	-163
gar*	123	211
garag huvud	125	-8
garag med	-31	85
garag och	-98	50
garag … motor	-31	85
garag … och	125	-8
garag … sager	-27	78
garage	-32	139
garaget	106	216
garde och	-137	-124
garden	80	215
garderob	-12	179
gardi for	157	22
gardi fran	108	43
gardi runt	184	4
gardi … ena	120	50
gardi … halse	184	4
gardi … vanst	118	10
gardin	228	55
gardinen	152	63
gardinera	-144	-132
garna	-115	-13
garna do	33	137
garna far	4	96
garna trafa	-91	-121
garna … folk	-91	-121
garna … ta	4	96
gas	133	222
gas i	-13	93
gas och	115	16
gas … min	-13	93
gas … svima	115	16
gasa	28	183
gasa ihjal	28	183
gasa … mig	28	183
gaser	-260	-271
gaser gar	-135	-121
gaser i	-154	-147
gaser … magen	-154	-147
gasig	-174	-137
gasig och	-125	-95
gasig … hosta	-125	-95
gasol	134	9
gasol explo	120	26
gasol … brans	120	26
gaspa hela	-141	-133
gaspa … tiden	-141	-133
gaspar	-137	-136
gaspi for	221	24
gaspi … air	221	24
gasping	273	25
gastdialysera	-114	-88
gastrumet	-125	-142
gat ata	126	33
gat fran	121	20
gat i	69	-144
gat in	-176	-139
gat naken	1	103
gat ner	47	132
gat over	181	18
gat sa	13	160
gat til	28	120
gat … fotle	121	20
gat … i	-164	-225
gat … jobet	28	120
gat … krana	-143	-149
gat … masor	100	44
gat … men	100	24
gat … minut	136	25
gat … pa	-8	105
gat … skakf	136	31
gat … tre	-135	-120
gat … vecka	176	-4
gat*	23	148
gav blod	-201	-170
gav farmo	137	18
gav naspr	94	7
gav … i	-201	-170
gav … mardr	-133	-132
gav … morfa	137	18
gav … nasta	-114	-117
gav … rakt	-107	-103
gav … table	-116	-106
gav*	51	174
gave me	-40	165
ge	-18	173
ge blod	-133	-146
ge brost	-167	-129
ge mig	18	191
ge up	10	239
ge … nagot	4	143
ge … var	-122	-126
gee*	11	141
geer	11	141
geer op	11	141
geg*	-117	-113
gega	-117	-113
gega fran	-117	-113
gega … penis	-117	-113
gel	-164	-143
gel*	147	-13
geleaktigt	166	14
general	-110	-87
genom	76	188
genom aren	54	242
genom byxor	104	-19
genom doren	-33	136
genom fonst	-58	120
genom hande	145	14
genom handu	79	-22
genom isen	280	31
genom krope	97	19
genom mig	131	-4
genom munen	-229	-243
genom nasan	-360	-299
genom och	197	14
genom ogat	153	9
genom telef	33	109
genom vagar	6	108
genom vagen	20	150
genom venti	2	165
genom … ar	113	39
genom … fran	131	-4
genom … hjart	101	11
genom … nar	-200	-173
genom … vi	98	-20
genomblot	147	5
genomborade	153	9
gentest	-141	-139
ger	-276	-39
ger bort	-150	-39
ger elsto	-131	-106
ger gaser	-103	-107
ger hard	-140	-126
ger hosta	-110	-95
ger hunde	12	140
ger magon	-123	-109
ger mig	-215	-224
ger up	-115	26
ger … i	-175	-159
ger … inte	76	106
ger … livet	5	111
ger … mage	-177	-157
ger … nu	3	108
ger … penga	18	178
ger … til	12	140
get a	-238	-228
get ar	-119	-113
get bort	-106	83
get bucol	117	2
get flera	152	33
get my	-176	-202
get nervo	-130	-130
get up	-238	-206
get … alt	-1	164
get … cykel	19	96
get … doend	-119	-113
get … ears	-116	-113
get … enlig	117	2
get … et	30	135
get … fiske	6	103
get … hopet	-106	-147
get … kans	-137	-128
get … min	48	147
get … sina	14	222
get … stota	182	50
get … to	-109	-158
get … trani	-139	-115
getin behov	-129	-97
getin hela	106	50
getin i	167	17
getin nu	110	9
getin och	146	-10
getin pa	-200	-157
getin stack	-171	-151
getin … ar	-180	-166
getin … foten	-142	-108
getin … klar	110	9
getin … mig	-171	-151
getin … munen	142	26
getin … nacke	156	70
getin … som	-102	-55
getin … tan	-122	-93
getin … tumen	-132	-111
getingstick	174	1
gets	-94	143
gev*	-4	255
gevar i	-26	183
gevar ur	-25	95
gevar … i	39	124
gevar … knat	2	178
gevaret	-9	245
ghb	150	8
ghb andas	101	-1
ghb … bara	101	-1
gho*	-120	-135
ghost mig	-120	-135
ghost … o	-120	-135
ghostade	-120	-135
gick av	173	137
gick bort	-146	-108
gick bra	-14	-123
gick det	88	-7
gick fran	-6	106
gick genom	143	-9
gick hem	-25	191
gick i	-219	-221
gick in	-8	118
gick och	222	11
gick over	-178	-274
gick pa	113	-25
gick preci	126	-15
gick rakt	49	-94
gick sonde	61	-79
gick upfor	126	14
gick ut	-138	84
gick … av	-163	-161
gick … balko	-6	106
gick … det	177	1
gick … en	133	-17
gick … in	43	-100
gick … inuti	107	14
gick … isen	168	9
gick … med	-124	-94
gick … men	-124	-78
gick … nagot	102	-27
gick … och	141	12
gick … steko	-143	-138
gick … trapa	125	9
gick … vi	138	53
gifta	17	286
gifta bort	53	244
gifta sa	26	207
gifta … i	36	157
gifta … jag	14	173
gifta … mig	30	224
gifti medel	-118	-110
gifti och	10	133
gifti svamp	134	32
gifti … ha	-93	-120
gifti … vilke	-118	-110
giftiga	-125	-127
giftigt	-149	-159
giftinformationscentralen	-136	-113
gik*	-186	-207
gikt	-159	-176
gikt i	-196	-177
gikt … stort	-196	-177
gipsa	126	5
gipse ar	-165	-148
gipse och	116	35
gipse … av	-165	-148
gipse … nu	116	35
gipset	-90	-130
girlf is	169	-19
git*	22	151
gitar	32	122
gitar a	19	96
gitar och	32	122
gitar … ala	32	122
gitar … katen	19	96
gitaren	16	140
giv*	-17	187
gjo*	24	247
gjord abort	-134	-118
gjord det	28	234
gjord glast	143	27
gjord han	11	101
gjord slut	-165	-228
gjord … det	11	101
gjord … fast	-14	136
gjord … for	-134	-118
gjord … mot	47	165
gjorde	50	178
gjort	-22	182
gjort ert	9	101
gjort heiml	133	-4
gjort hejda	16	115
gjort ila	5	131
gjort jag	20	121
gjort mit	-8	188
gjort sjalv	7	112
gjort slut	-169	-182
gjort … basta	9	101
gjort … flera	-53	68
gjort … hela	145	2
gjort … men	133	-4
gjort … mig	3	130
gjort … och	-117	-110
gjort … pa	47	157
gjort … sjalv	11	150
gla*	-106	-296
glad	-436	-363
glad anars	-162	-161
glad att	-131	-165
glad igen	-219	-209
glad och	-143	-57
glad … jag	-131	-165
glad … och	-122	-116
glada om	7	150
glada … jag	7	150
gladare	7	150
gladje	-190	-179
glas door	174	21
glas mina	-2	122
glas mot	187	72
glas nar	-160	-144
glas och	-209	-210
glas ser	-132	-105
glas … dem	138	53
glas … dubel	-132	-105
glas … jag	-160	-144
glas … klade	-2	122
glasb haha	-107	-119
glasbaren	-107	-119
glasbit	117	13
glasd bula	-172	-131
glasdoren	133	-1
glase need	-112	-101
glase … an	-112	-101
glases	-150	-137
glaset	141	7
glaso froke	-83	-109
glaso ger	-199	-183
glaso och	-14	136
glaso skriv	-115	-103
glaso … ni	-115	-103
glaso … tog	10	167
glasogon	-291	-236
glasogonen	-155	-141
glasruta	154	9
glast och	143	27
glast … flack	143	27
glastestet	143	27
glat	-102	-108
gli*	-206	-172
glipa lite	-175	-145
glipar	-206	-172
glo*	-330	-504
glodh efter	114	14
glodh … dagen	114	14
glodhet	136	42
glom	-120	-118
glom det	-120	-118
glom … loste	-120	-118
glomd det	138	56
glomd en	-159	-141
glomd min	-148	-124
glomd om	-117	-95
glomd table	-110	-112
glomd … jag	-163	-146
glomd … table	-96	-88
glomde	-162	-265
glome alt	-167	-171
glome hur	133	30
glome namn	-137	-151
glome ord	-114	-124
glome saker	-126	-150
glome … iblan	-175	-184
glome … man	133	30
glomer	-265	-330
glomt	-201	-230
glu*	-122	-133
glutenintolerans	-123	-114
gna*	-322	-292
gnaler	-272	-248
gnali men	-138	-126
gnali och	-112	-116
gnali … drick	-136	-127
gnali … far	-112	-116
gnalig	-175	-164
gnaligt	-108	-85
gni*	-134	-181
gnide sig	-129	-93
gnide … i	-129	-93
gnider	-129	-93
gnisl tande	-134	-162
gnisl … sambo	-110	-119
gnislar	-119	-165
gnu*	175	19
gny*	254	23
gnyr	243	18
gnyr vid	125	13
gnyr … varje	126	12
go	109	265
go numb	-115	-99
go on	-20	140
go to	45	144
go … at	-115	-99
go … sleep	-21	129
god jul	-116	-117
god nat	-22	96
god … for	33	186
god … och	-108	-131
god … til	-116	-117
godag jag	109	17
godis	44	-109
godis far	107	39
godis i	171	5
godis ilama	-146	-114
godis jamt	-96	-138
godis … freda	-97	-82
godis … halse	181	26
godis … svart	107	39
godna pa	4	131
godna … rikti	4	131
goe*	-193	-215
goes	-193	-215
goi*	64	120
going	64	120
going #	106	-10
going blue	143	22
going to	99	262
going up	182	34
going … and	124	-5
going … end	-25	119
going … go	106	-10
going … hurt	7	147
going … my	160	31
going … stab	-2	137
gol*	102	-16
golfen	-140	-115
golve a	154	-16
golve ar	73	-84
golve han	106	-58
golve hela	-100	-112
golve hon	93	-22
golve med	119	11
golve o	128	118
golve och	178	-54
golve sen	124	-25
golve tredj	112	-21
golve tryck	116	19
golve vanst	104	-26
golve … badru	-1	163
golve … bitet	119	11
golve … blode	94	-24
golve … gymet	135	11
golve … i	183	7
golve … inte	117	-10
golve … lava	-120	-130
golve … lyder	104	-26
golve … naten	-100	-112
golve … rot	211	50
golve … rycke	133	-4
golve … skrik	146	-4
golvet	196	61
gom*	157	239
goma	2	211
goma os	-7	160
goma … i	-7	160
gomer mig	-6	142
gomer os	137	-1
gomer … i	130	24
gomer … med	7	113
gomt	16	249
gomt os	-18	74
gomt … hos	-18	74
gomt … i	32	193
gone now	-130	-126
gone numb	127	17
gone … dry	-130	-114
gone … it	102	-28
goo*	-104	140
goodb and	-5	183
goodb leter	1	105
goodb … isnt	-17	81
goodb … turne	3	135
goodbye	8	287
goodbyes	37	170
googl angra	-78	-116
googl for	-98	-103
googl hur	44	229
googl pa	17	174
googl symto	-102	-144
googl … hur	13	185
googl … man	46	220
googl … mycke	-98	-103
googla	22	146
googlade	-78	-116
googlar	-162	-138
googlat	32	177
gor	63	182
gor as	117	29
gor att	-42	132
gor det	167	270
gor en	-168	-167
gor gifti	-117	-98
gor halse	-141	-128
gor han	92	250
gor hlr	179	19
gor honom	-5	127
gor ingen	209	30
gor jag	231	293
gor lite	-148	-143
gor man	-214	-210
gor mig	-257	-230
gor ni	-159	-183
gor och	20	125
gor om	-26	137
gor ont	-217	-85
gor sa	274	162
gor saker	-30	149
gor sex	8	131
gor sjukt	-128	-142
gor slut	53	199
gor sma	138	-5
gor varje	30	110
gor vid	-180	-172
gor … a	185	-6
gor … att	-45	217
gor … av	-138	-136
gor … barne	153	5
gor … brost	138	48
gor … det	-102	141
gor … djupt	-112	-94
gor … dusch	6	97
gor … efter	127	130
gor … er	-127	-104
gor … forst	-197	-162
gor … fortf	161	5
gor … gor	-6	154
gor … han	29	157
gor … hlr	-129	-100
gor … hotar	20	125
gor … igen	19	199
gor … ila	16	217
gor … inte	127	17
gor … irite	-125	-130
gor … jag	90	100
gor … jamt	-122	-148
gor … magen	-162	-154
gor … med	5	232
gor … men	-25	-140
gor … min	202	42
gor … nat	33	138
gor … om	-268	-192
gor … pa	41	181
gor … rasan	-5	127
gor … ryck	108	-5
gor … sa	-70	-113
gor … sant	-136	-105
gor … sedan	-264	-226
gor … sen	-226	-216
gor … sjalv	10	201
gor … sjukt	164	22
gor … slut	25	160
gor … som	-150	-19
gor … tor	-94	-87
gor*	124	191
gora	124	192
gora det	58	385
gora et	-117	-128
gora gente	-109	-96
gora mig	7	158
gora min	95	116
gora nagot	142	-11
gora nat	-186	-112
gora nyt	-84	-74
gora ont	1	208
gora proce	2	119
gora sak	1	117
gora saker	12	134
gora up	-7	122
gora … alerg	-84	-74
gora … bebis	-22	108
gora … fru	128	9
gora … hema	49	150
gora … honom	-170	-164
gora … igen	-39	212
gora … ila	2	190
gora … kort	2	119
gora … med	-5	138
gora … mer	-198	-176
gora … mig	8	152
gora … mot	8	109
gora … ont	162	49
gora … pa	2	136
gora … sarsk	-119	-111
got an	-108	-89
got hit	144	8
got liv	-125	-117
got my	-1	115
got … apoin	-108	-89
got … by	143	14
got … paspo	-1	115
gou*	-106	-112
gout	-106	-112
gout again	-106	-112
gout … big	-106	-112
gr	103	173
gr i	106	-3
gr … minut	106	-3
gra	362	-6
gra i	252	-9
gra och	152	27
gra star	-145	-129
gra … ansik	232	-12
gra … farge	154	-8
gra … nar	-145	-129
gra … trot	123	23
graa	138	23
grabe … varm	-118	-90
grabl runt	124	5
grabl … munen	124	29
grabla	132	33
grablek	208	44
grade ar	-140	-126
grade feber	109	-30
grade och	155	-19
grade … pa	-140	-126
grade … sedan	-208	-152
grader	174	11
gran canar	-114	-144
grana forgi	-14	96
grana sande	17	94
grana … min	-14	96
grana … musik	-106	-138
grana … tanka	17	94
granarna	-19	165
granarnas	-152	-156
granbarnet	-12	161
grand blood	155	20
grand heart	170	-25
grand … pils	170	-25
grand … presu	155	20
grandmas	199	12
grandpas	106	-26
grane armen	109	-16
grane doren	-13	124
grane en	15	161
grane fru	5	135
grane hund	-229	-238
grane jag	-8	163
grane knive	6	107
grane liger	143	-15
grane lyhor	-102	-139
grane pa	145	149
grane pumpa	-13	93
grane sager	105	6
grane sat	2	137
grane skick	9	214
grane skrik	6	194
grane som	3	-124
grane ta	6	145
grane table	151	-7
grane … ala	151	-7
grane … ar	111	107
grane … att	116	171
grane … dag	11	154
grane … in	-13	93
grane … jag	67	-110
grane … koksg	89	-21
grane … liger	6	107
grane … lorda	12	140
grane … lufte	-21	109
grane … nafsa	-123	-112
grane … pa	129	-51
grane … sa	-125	-113
grane … sover	-102	-139
grane … stral	9	214
grane … trape	117	10
grape til	-125	-100
grape … dem	-125	-100
grapefrukt	-163	-130
grase och	134	3
grase … det	134	3
graskliparen	231	20
grat direk	-157	-104
grat en	-139	-92
grat och	96	162
grat pa	-130	-171
grat … blekt	129	12
grat … nu	-153	-135
grat … sa	24	142
grat … stund	-95	-79
grata	-122	-87
grata hon	-140	-109
grata och	78	140
grata … jag	-5	131
grata … skaka	-13	94
grate #	-142	-151
grate av	-131	-159
grate hela	-52	62
grate i	-156	-137
grate lat	-97	-129
grate mycke	-144	-143
grate och	-32	112
grate pa	-134	-85
grate slar	-3	119
grate som	119	17
grate til	-104	-115
grate varje	-124	-162
grate vi	42	140
grate … dagar	48	144
grate … dusch	-107	-138
grate … en	119	17
grate … han	-3	119
grate … hormo	-129	-117
grate … lok	-120	-123
grate … mama	-121	-154
grate … man	125	26
grate … men	-118	-166
grate … rekla	-139	-120
grate … sager	-2	122
grate … toa	-97	-86
grater	-189	-175
grati broda	-93	-106
grati jag	29	120
grava	-148	-179
grava lax	-133	-142
gravad	-133	-142
gravd	130	26
gravd fram	126	11
gravd v	130	26
gravd … #	130	26
gravdes	126	11
graven	22	178
graver	128	11
gravi #	198	13
gravi blodn	113	23
gravi flime	115	22
gravi fora	-181	-153
gravi hela	-119	-90
gravi kliar	-123	-105
gravi nu	-126	-100
gravi ny	118	35
gravi och	-11	-147
gravi om	-114	-105
gravi svima	148	56
gravi v	-125	-127
gravi … atond	120	-19
gravi … avlop	-119	-90
gravi … blode	146	21
gravi … det	141	16
gravi … for	115	22
gravi … gange	-181	-153
gravi … han	-114	-105
gravi … ilama	-217	-190
gravi … kramp	164	49
gravi … manad	163	20
gravi … svar	112	34
gravi … trot	-141	-138
gravi … vecka	-126	-78
gravid	-54	-192
graviditeten	-174	-187
gravt i	113	47
gravt plots	114	46
gravt … han	118	20
gravt … manda	113	47
gravt … smart	114	46
gre*	108	127
great	-139	-132
grej men	-101	-106
grej … jag	-101	-106
grekland	-140	-125
gren	179	23
gren i	128	17
gren … ogat	126	4
grepe helt	-12	123
grepet	40	121
grey	162	-18
gri*	-81	-266
griev my	-124	-134
griev … cat	-124	-134
grieving	-124	-134
grile nar	109	23
grile rodna	-126	-103
grile … jag	109	23
grile … pa	-126	-103
grilen	155	-26
grinig	-114	-170
gris	-102	-164
gris hande	131	25
gris pa	-144	-121
gris skar	-107	-100
gris under	-107	-93
gris … armar	-107	-93
gris … bastu	-118	-105
gris … glasb	131	25
gris … mig	-107	-100
gro*	-26	-248
gron hon	-114	-95
grons glad	-118	-114
grons … anars	-118	-114
gronsaker	-240	-216
gront	177	-18
gront dag	-86	-61
gront en	116	38
gront fem	165	29
gront och	135	7
gront snor	-115	-81
gront … dagar	165	29
gront … fyra	-86	-61
gront … ingen	-115	-81
grot	42	-100
grot i	122	-16
grot … munen	122	-16
grotigt	148	33
group	-216	-179
group in	-130	-115
gru*	-201	-182
grubl mycke	-107	14
grubl pa	-128	-146
grubl … inget	-131	-143
grublar	-144	-67
grumpy	-176	-165
grunt	194	-16
grunt vaten	194	-16
grunt … domna	135	24
grunt … nu	106	26
grunt … och	197	0
grup	-204	-247
grup for	-91	-121
grup … aldre	-91	-121
grupc kansk	3	128
grupchaten	26	162
grus	-270	-240
grus i	-198	-177
grus … ogat	-180	-156
grus … saret	-121	-92
gruva	-113	-101
gruva horse	-113	-101
gruva och	-101	-180
gruvan	-187	-219
gry*	262	5
grymt sen	107	9
grymt … i	107	9
grymtar	183	-18
grymtat	107	9
gryta stora	117	8
gryta … blaso	117	8
grytan	123	11
gube #	-55	71
guben	124	-24
guben ser	141	28
guben siter	124	4
guben … en	-115	-140
guben … fran	109	50
guben … och	100	17
guben … sa	-171	-203
guben … ut	141	28
gubhe har	-116	-101
gubhe … mansf	-116	-101
gubhelvetet	-116	-101
gud	-191	25
gud och	1	103
gud sa	-150	-181
gud sagt	17	90
gud vad	-114	-115
gud … det	17	90
gud … har	1	103
gud … ont	-114	-115
gud … trot	-150	-181
gul a	11	151
gul anda	176	22
gul efter	-109	-92
gul gega	-117	-113
gul i	147	22
gul vatsk	-121	-102
gul … bla	11	151
gul … fran	-117	-113
gul … ogone	138	59
gul … stukn	-109	-92
gulare	154	4
gult	-212	-92
gult slem	-182	-179
gum*	22	-147
gums	-118	-120
gums bleed	-118	-120
gums … when	-118	-120
gun	173	60
gun brit	71	-11
gun … igen	71	-11
gun*	-39	168
gunga sedan	-31	100
gunga … brand	-31	100
gungar	-7	144
gurgl pa	135	26
gurgl … farmo	135	26
gurglande	135	26
guy	-213	-129
guy*	-165	-177
guys	-165	-177
gym	-209	-23
gym*	-45	-161
gymet jag	-125	-133
gymet kraks	116	39
gymet och	145	30
gymet … lyfte	145	30
gymet … nacke	116	39
gymna aren	-104	-115
gymna om	-122	-122
gymna … syns	-104	-115
gymnasiearbete	-122	-122
gymnasiet	-123	-167
gympa for	153	23
gympa iblan	-130	-99
gympa tva	-104	-104
gympa … barn	-104	-104
gympa … inhal	-130	-99
gympa … tva	153	23
ha	-410	-364
ha atit	-111	-98
ha bilny	18	113
ha blama	24	156
ha burit	-135	-142
ha dodsh	30	156
ha dot	-8	131
ha druck	88	-24
ha egen	23	137
ha en	-211	-132
ha extra	-147	-157
ha fat	160	-10
ha fatat	16	125
ha flask	-132	-129
ha hjalp	-182	-207
ha hostm	128	38
ha intyg	-98	-156
ha komit	-150	-160
ha konsj	-88	-104
ha kopia	-154	-151
ha lugn	20	151
ha malat	-117	-112
ha me	-137	-141
ha nagra	-117	-162
ha nan	-104	-142
ha penga	37	229
ha rad	-155	-182
ha remis	-137	-138
ha samta	-147	-166
ha sex	38	165
ha simsk	130	30
ha sin	-6	113
ha slagi	-98	-114
ha somnt	-106	-138
ha sovit	-127	-111
ha store	-94	-111
ha temad	-100	-138
ha tid	-134	-190
ha … anars	15	212
ha … beslu	16	125
ha … dokum	24	156
ha … efter	-88	-104
ha … en	137	89
ha … gang	-6	113
ha … hjart	-127	-96
ha … hlr	-116	-114
ha … ihjal	-98	-114
ha … int	11	141
ha … konst	-127	-111
ha … kris	-111	-96
ha … lakar	-151	-153
ha … lang	23	132
ha … langr	-132	-129
ha … mig	-26	111
ha … mot	-135	-120
ha … nu	20	151
ha … om	-157	-213
ha … piza	-111	-98
ha … samta	-109	-154
ha … slaga	137	19
ha … taket	-117	-112
ha … text	-94	-111
ha … vem	-122	-122
hacka tande	123	30
hackar	123	30
had	-107	-201
had a	-107	-265
had … fever	-183	-173
had … fit	141	7
had … heart	-171	-151
had … hypo	-105	-113
had … strok	-154	-136
had*	-204	1
hade	-204	1
hade #	-131	-167
hade atit	-143	-130
hade borel	-100	-111
hade dem	32	170
hade f	-113	-124
hade grot	120	1
hade haft	15	146
hade havan	-140	-109
hade hjarn	-154	-132
hade jag	83	132
hade legat	-132	-158
hade ont	-59	-148
hade oroni	121	32
hade oskyd	-121	-148
hade sjalv	-99	-141
hade skito	-144	-146
hade snore	154	3
hade table	11	159
hade tandv	129	4
hade … det	120	130
hade … en	-16	163
hade … for	-189	-186
hade … fora	-2	-112
hade … i	-156	-75
hade … igar	-164	-190
hade … larm	-96	-86
hade … liten	168	64
hade … pa	-129	-130
hade … sar	95	-5
hade … sex	-121	-148
hade … ska	-143	-145
hade … strok	-122	-121
hade … tankt	-5	123
hade … til	154	3
hade … tryck	13	126
hade … vanli	-153	-110
hade … vid	130	30
haft den	-166	-194
haft det	-225	-68
haft en	158	176
haft feber	-147	-130
haft i	-126	-186
haft infar	140	35
haft jag	-116	-106
haft mina	147	25
haft nu	-127	-95
haft sa	163	20
haft strok	-121	-103
haft svart	104	45
haft tva	-155	-152
haft … anfal	157	7
haft … avfor	104	45
haft … batre	27	112
haft … forky	-146	-161
haft … hjart	-235	-191
haft … i	32	-127
haft … knap	11	126
haft … men	128	19
haft … nu	222	73
haft … obeha	144	19
haft … och	-157	-141
haft … ont	160	57
haft … p	147	25
haft … sen	154	57
haft … til	-115	-142
hag*	135	161
hagel	143	14
hagel i	143	14
hagel … brost	143	14
hagelbosan	-37	130
hah*	-380	-488
haha	-411	-526
haha fins	-101	-160
haha har	-117	-131
haha jag	-120	-111
haha litet	-110	-95
haha men	-185	-157
haha nu	-187	-151
haha okej	-112	-96
haha … det	-104	-132
haha … jack	-110	-95
haha … jag	-140	-152
hai*	156	-10
hakaa	-5	227
hakaa vaimo	-8	161
hakan	-8	-159
hakan dregl	137	29
hakan fram	156	55
hakan har	-112	-116
hakan ljuse	103	19
hakan … inte	131	46
hakan … och	143	25
hakan … skar	99	9
hakan … sluta	-112	-116
hakan … tandv	137	29
hakataan	-1	173
hal	-28	-152
hal efter	132	14
hal i	-127	-171
hal men	-188	-174
hal nar	152	4
hal ni	-97	-125
hal sluta	-124	-122
hal … bloda	-124	-122
hal … hande	127	0
hal … ja	143	34
hal … sluta	-134	-127
hal … vagen	3	124
hal*	115	-112
hala	191	18
hala andan	-133	-130
hala bajse	171	40
hala brand	-146	-147
hala i	165	9
hala mig	154	150
hala sig	109	11
hala tal	-164	-158
hala talet	-117	-150
hala tat	137	37
hala tyst	-1	144
hala … benen	124	27
hala … lange	-124	-107
hala … om	-143	-111
hala … ont	137	37
hala … under	-25	113
hala … vaken	168	33
hala … vid	19	104
halar	-133	-115
halde	211	138
halde amoni	121	14
halde pa	109	23
halde … i	121	14
halde … tandv	109	23
halen	-15	-96
halen av	-105	-112
halen forst	-90	-106
halen gor	-92	-114
halen grane	105	6
halen ocksa	-135	-149
halen svule	157	27
halen varje	-130	-162
halen … morgo	-130	-162
halen … ont	-92	-114
halen … stege	-90	-106
halen … til	157	27
haler	156	14
haler andan	-178	-183
haler fast	-10	133
haler for	78	180
haler i	78	-111
haler pa	74	-105
haler sen	22	146
haler sig	171	-108
haler telef	-110	-113
haler … att	104	-62
haler … en	39	-82
haler … for	175	26
haler … fran	-107	-86
haler … hene	-6	113
haler … jag	-8	106
haler … kramp	-137	-123
haler … kvar	15	176
haler … mig	-14	106
haler … nar	-151	-144
haler … o	161	31
haler … om	248	-6
haler … orone	15	167
haler … skaka	-110	-113
half	-60	-184
halft … alt	112	24
halgolvet	197	82
halit … i	135	4
halka pa	-195	-211
halka … isen	-177	-165
halkade	-138	-206
hals svuln	143	37
hals tils	102	-11
hals … jag	102	-11
hals … snabt	110	12
halsa	102	199
halsa mama	17	114
halsa min	22	159
halsa pa	-127	-65
halsa … att	8	110
halsa … lakar	11	118
halsa … med	-131	-108
halsb efter	-219	-187
halsb i	-97	-72
halsb men	144	31
halsb … inte	121	-3
halsb … maten	-133	-119
halsb … piza	-117	-118
halsbrana	-150	-204
halsd i	146	55
halse a	123	130
halse av	-156	-140
halse bla	201	0
halse det	137	-22
halse efter	-18	-105
halse en	149	3
halse fick	76	-39
halse gor	-155	-141
halse haha	-129	-91
halse han	85	182
halse hosta	-112	-92
halse jag	90	178
halse kanas	141	7
halse men	-242	-55
halse nu	181	18
halse ont	-141	-128
halse roste	200	14
halse snors	166	15
halse svuln	172	-2
halse tils	98	-47
halse tjock	135	1
halse … barne	146	28
halse … blir	131	16
halse … borta	139	-4
halse … efter	135	1
halse … feber	-192	-152
halse … flygp	-143	-128
halse … har	118	49
halse … igen	183	11
halse … ihop	219	30
halse … jordn	127	12
halse … julas	-97	-65
halse … korve	120	39
halse … ner	108	-36
halse … ont	-181	-163
halse … rosla	126	32
halse … roste	191	67
halse … snuva	-139	-144
halse … som	-153	-138
halse … somne	96	21
halse … stres	-179	-131
halse … svart	-132	-115
halse … tapad	-6	147
halse … trang	242	35
halse … up	-112	-92
halsen	171	82
halsenan	-205	-198
halsflus	-170	-133
halsg nar	-167	-137
halsg och	156	45
halsg … in	158	14
halsg … ont	116	19
halsg … telef	-128	-120
halsm for	117	21
halsm … en	117	21
halsmandlarna	143	-24
halso for	-168	-171
halso i	84	-26
halso och	-181	-180
halso sedan	-192	-175
halso vita	-102	-84
halso … feber	-141	-121
halso … prick	-102	-84
halso … tre	-136	-129
halso … tva	-118	-115
halsoangest	-154	-195
halsokontrolen	-178	-158
halsont	-21	-138
halspore	-220	-247
haltar	-214	-290
halua	40	220
halua elaa	20	132
halua enaa	11	132
halua kuola	32	207
halua perua	-103	-133
halua varat	-100	-129
halua … ajan	-141	-181
halua … elaa	11	132
haluaisin	-196	-95
halv	60	-172
halv ansik	156	16
halv fem	102	26
halv liter	124	25
halv … i	102	26
halv … nu	174	8
halva	177	-77
halva ansik	134	39
halva av	129	32
halva haret	-120	-104
halva krope	209	37
halva munen	198	21
halva rumet	142	-5
halva synfa	151	36
halva … domna	124	42
halva … har	130	20
halva … helt	128	55
halva … idag	120	3
halva … imors	151	21
halva … och	71	-80
halva … sover	120	6
halva … var	88	-7
halva … vaxer	-120	-104
halvan	129	32
halvar	-208	-136
halvlek	-106	-91
halvtime	236	76
hamta barne	-10	95
hamta han	-10	102
hamta luft	143	15
hamta mig	2	161
hamta ut	-227	-239
hamta … min	-178	-183
hamta … pa	130	143
hamtar	-3	154
hamtat	-1	132
han	265	295
han #	153	4
han a	96	159
han aka	-183	-167
han ala	1	106
han andas	104	-129
han ar	77	-172
han at	-113	-144
han ater	-144	-226
han att	150	112
han banka	6	168
han bara	140	-11
han begra	1	131
han berat	6	97
han blek	182	67
han blev	204	211
han boka	-119	-105
han bor	2	230
han borja	114	59
han boxad	9	150
han dasig	95	-5
han det	9	194
han djupt	120	57
han dor	254	8
han drar	185	5
han drick	41	279
han druck	-2	170
han dusch	43	164
han eler	8	159
han fa	-208	-120
han fastn	135	4
han fick	178	-19
han forgr	13	118
han forso	286	-1
han forsv	13	87
han forts	-6	215
han ga	-145	-134
han gat	28	120
han ghost	-120	-135
han gjord	1	266
han glad	-163	-158
han gor	163	279
han gra	138	18
han gravd	126	11
han haler	227	98
han han	17	168
han hange	-27	78
han har	207	238
han hatar	-145	-114
han hela	112	-27
han hol	60	187
han hor	-164	-68
han horap	-130	-131
han hosta	159	-11
han hota	3	135
han hotar	16	164
han i	108	155
han jag	0	130
han kal	167	62
han kans	134	14
han kasta	76	158
han kipar	155	13
han kisar	-180	-179
han knapt	130	59
han kniv	0	179
han knufa	-5	180
han kolar	12	139
han komer	5	200
han kor	-6	218
han kora	-129	-111
han kouri	160	6
han kraks	161	11
han krakt	186	37
han kramp	187	10
han krave	3	129
han krosa	16	224
han la	-130	-35
han ladar	25	96
han lager	39	148
han laser	32	223
han later	146	27
han ler	105	23
han letar	-18	74
han liger	164	-19
han mar	164	-64
han maste	107	180
han matar	12	142
han med	42	214
han mig	-23	174
han nog	99	16
han o	123	11
han on	157	204
han orkar	153	11
han pa	54	195
han pakot	5	120
han prata	148	4
han puckl	2	134
han putad	-10	126
han rakna	2	182
han rokte	5	167
han sa	50	122
han sanoo	-249	-278
han sar	12	176
han sat	-174	1
han sate	-37	-147
han sater	11	130
han sikta	-4	113
han siter	150	142
han sju	-148	-141
han ska	-102	226
han skaka	143	51
han skick	6	178
han skrik	225	125
han skriv	24	149
han skule	79	147
han sla	0	184
han slagi	116	13
han slagm	10	122
han slape	-130	-115
han slar	-189	-47
han slock	124	-3
han slog	-49	219
han slpr	19	143
han sludr	163	36
han sluta	209	32
han snal	7	135
han snark	23	-136
han snet	110	36
han som	111	175
han sonde	27	165
han sover	-117	23
han spark	167	131
han spela	-171	-168
han spota	86	122
han spyr	125	5
han star	58	224
han stel	105	10
han stopa	3	119
han strup	-1	102
han stypt	2	142
han svald	133	23
han svalj	132	-15
han svaml	116	37
han svara	206	113
han svept	98	3
han sveta	128	22
han tapad	149	17
han tapar	-8	120
han tar	27	165
han tog	158	239
han trot	135	8
han tryck	37	192
han tving	34	248
han tycke	24	-113
han ut	-35	134
han vakna	115	14
han vanta	30	131
han var	222	125
han vet	36	171
han vil	-54	-197
han vred	15	119
han vride	123	-1
han … #	180	125
han … a	172	39
han … ala	145	39
han … aldri	41	175
han … alt	123	163
han … anars	-38	77
han … andas	156	46
han … arg	-168	31
han … att	137	122
han … bara	279	105
han … barn	6	149
han … barne	23	117
han … bil	-129	-111
han … bilde	5	171
han … bla	131	-130
han … blek	171	31
han … bli	14	140
han … borja	-21	131
han … bra	106	-56
han … brana	17	100
han … brans	127	-4
han … brot	19	131
han … bruti	5	147
han … byta	-127	-124
han … covid	126	37
han … dagar	-20	-115
han … dalig	-122	-94
han … det	208	142
han … diabe	165	19
han … do	-104	73
han … dod	-216	-238
han … doda	29	139
han … doend	-129	-121
han … doter	-2	132
han … drick	62	-87
han … druck	-2	199
han … efter	139	105
han … et	-87	-91
han … eta	-199	-228
han … fast	185	149
han … fat	61	-87
han … feber	164	29
han … fem	-173	-119
han … fint	-96	-103
han … forst	143	23
han … fort	129	17
han … fram	126	11
han … fryse	95	-5
han … ful	149	110
han … ga	-18	136
han … gar	122	21
han … get	-9	121
han … gjort	39	137
han … gora	-19	123
han … gra	112	-9
han … grymt	139	-5
han … ha	104	177
han … hamta	83	172
han … han	238	181
han … hangt	223	18
han … har	222	189
han … hav	-128	-124
han … hem	-67	101
han … hema	-129	-14
han … hemli	19	108
han … hene	6	162
han … hes	160	58
han … hitar	21	110
han … hjart	116	12
han … hora	-130	-131
han … hotat	2	100
han … humor	-8	120
han … huvud	-128	-136
han … i	30	154
han … ihop	173	36
han … in	151	121
han … infar	133	16
han … ingen	123	179
han … inget	107	190
han … jag	8	192
han … jated	102	17
han … jatet	168	10
han … jobet	5	123
han … just	150	29
han … kal	149	45
han … kalsv	135	53
han … klar	7	165
han … knapt	141	-6
han … kniv	121	39
han … kniva	114	-4
han … knive	-30	171
han … konst	107	-21
han … korti	138	56
han … krakt	253	53
han … kramp	143	-6
han … kroka	24	94
han … kuden	-18	136
han … lagt	-6	161
han … lila	148	3
han … mat	-114	57
han … me	104	-18
han … med	1	173
han … medan	10	122
han … mej	37	327
han … men	163	-10
han … mer	141	105
han … mig	7	417
han … min	21	287
han … mina	-9	218
han … minut	4	159
han … mit	116	82
han … mobil	7	165
han … mycke	-111	-121
han … naken	-18	125
han … nat	23	141
han … natmo	100	7
han … ner	150	39
han … nu	83	151
han … nyper	-14	106
han … o	121	-14
han … ododl	25	168
han … ogon	142	-1
han … om	169	238
han … opnar	116	54
han … os	-9	162
han … osama	111	-26
han … pa	179	329
han … pakor	166	6
han … pas	11	128
han … pig	-123	-189
han … profe	10	129
han … pucke	100	7
han … redan	-4	125
han … rikti	7	153
han … ryckt	-109	-119
han … sa	288	150
han … sagt	19	186
han … sex	45	129
han … sin	170	89
han … sita	91	-13
han … skada	7	116
han … skick	-8	131
han … skjut	158	192
han … skrat	-131	-172
han … skriv	49	194
han … sla	136	26
han … slagi	-7	149
han … slap	200	0
han … slut	19	126
han … sluta	185	98
han … snal	0	-132
han … snubl	-137	-126
han … socke	-143	-139
han … som	211	52
han … sova	197	62
han … stryp	181	157
han … studs	25	96
han … sur	12	142
han … svalt	96	-38
han … syra	-19	173
han … ta	-181	-115
han … tajut	138	5
han … tid	-119	-105
han … til	21	101
han … trafa	-20	88
han … tre	140	23
han … tror	89	-21
han … tva	184	4
han … tyst	160	5
han … upe	158	7
han … ut	-82	107
han … utanf	-11	207
han … ute	90	-20
han … utval	-29	108
han … vaken	220	1
han … vanli	114	-9
han … vapen	36	178
han … var	94	146
han … varld	-157	-154
han … varm	146	14
han … vaten	118	30
han … vi	153	-12
han … vuxen	17	148
han … yr	165	25
han*	189	138
hand avsli	162	4
hand foot	-167	-146
hand for	141	22
hand fran	-3	121
hand i	-101	22
hand in	-121	-113
hand och	135	21
hand om	-51	227
hand tor	-124	-116
hand vanst	119	18
hand … a	-121	-113
hand … ala	-3	121
hand … and	-167	-146
hand … av	162	4
hand … barne	-22	123
hand … den	141	22
hand … en	118	-8
hand … fortf	-148	-95
hand … het	-147	-129
hand … hunde	28	223
hand … konst	119	18
hand … mama	15	156
hand … och	-124	-116
hand … som	163	23
handbolen	-176	-198
hande	149	248
hande a	136	44
hande altid	-129	-132
hande ar	188	21
hande asa	3	119
hande bara	-121	-39
hande blev	172	25
hande blir	-149	-138
hande djupt	-134	-127
hande domna	-34	-131
hande fastn	169	4
hande fortf	-1	134
hande funka	18	113
hande glasb	131	25
hande glome	133	30
hande hjart	122	1
hande i	46	97
hande igar	-124	-127
hande lite	-141	-152
hande nu	-106	-133
hande nys	161	56
hande och	268	111
hande pa	-221	-237
hande punkt	-93	-119
hande rikti	122	15
hande sen	-114	-116
hande somna	-176	-196
hande stelf	133	5
hande stor	-139	-112
hande svuln	159	34
hande under	5	182
hande vil	-141	-117
hande … a	-165	-62
hande … ansik	154	21
hande … blot	119	20
hande … en	-216	-265
hande … et	-153	-161
hande … foten	118	22
hande … foter	189	27
hande … gjort	-129	-132
hande … hal	-134	-127
hande … hjart	120	12
hande … hur	133	30
hande … i	162	56
hande … inte	149	6
hande … iskal	145	9
hande … krope	-136	-113
hande … man	-72	81
hande … min	114	162
hande … mina	36	144
hande … morgn	-110	-113
hande … moten	-126	-118
hande … nar	-136	-23
hande … naten	-187	-232
hande … o	143	-5
hande … om	-102	-107
hande … skrek	10	153
hande … snosl	161	22
hande … som	-139	-112
hande … svart	133	5
hande … vinte	-116	-98
handen	50	-97
hander	-88	88
handerna	-40	-193
handf ar	158	31
handf och	160	58
handf roste	146	54
handf … ar	182	59
handf … jag	118	47
handfatet	146	31
handflatorna	329	121
handl av	-138	-160
handl gor	-152	-137
handl han	14	130
handl kan	-190	-139
handl om	-155	-174
handl pa	107	-18
handl svule	-167	-139
handl vi	182	24
handl … byter	115	16
handl … efter	-112	-84
handl … et	107	-18
handl … gamin	-114	-112
handl … men	-111	-97
handl … ont	-152	-137
handl … rora	-190	-139
handl … sager	-6	113
handlar	-184	-105
handled	-185	-181
handleden	22	-126
handleder	25	130
handledning	-155	-174
hands	25	183
hands are	178	20
hands och	161	26
hands round	-32	80
hands tingl	-136	-121
hands … my	-15	187
hands … tingl	129	9
handskfacket	1	129
handu #	102	26
handu hela	115	16
handu i	143	43
handu … gange	102	26
handu … tiden	115	16
handu … tjugo	143	43
handuk	141	-40
handukar	183	23
handuken	176	10
hanga	-46	94
hanga sig	6	158
hanga … igar	-18	93
hanga … om	-6	124
hangande	149	-12
hangd i	200	-2
hangd … gar	109	15
hangd … trapr	136	1
hangde	186	-69
hange bara	166	0
hange efter	128	-7
hange i	183	193
hange ihop	10	112
hange lite	-96	-133
hange med	42	-87
hange munen	140	17
hange och	149	-3
hange sig	-162	53
hange som	181	26
hange up	-123	-90
hange ut	117	-67
hange … ansik	160	2
hange … brand	128	-7
hange … doren	-20	149
hange … en	128	-29
hange … ena	159	22
hange … garag	-29	139
hange … hande	109	-6
hange … igen	140	17
hange … inte	89	14
hange … kompi	-139	-148
hange … laset	-137	-144
hange … nar	-175	-165
hange … nu	10	112
hange … sen	-188	-132
hange … senor	116	18
hange … tavlo	-123	-90
hanger	141	86
hanging	27	150
hangt	106	-130
hangt sig	64	-137
hangt up	129	-7
hangt … repet	129	-7
hangt … vi	129	5
hans	-15	273
hans blod	0	132
hans huvud	17	94
hans insul	4	98
hans lakar	-38	94
hans morfi	-1	136
hans namn	-124	-138
hans sang	21	179
hans sista	11	155
hans snop	33	137
hans … genom	17	94
hans … har	0	132
hans … i	-7	139
hans … kvar	4	98
hans … vid	-4	126
hant	69	-123
hant forut	-123	-108
hant … a	-123	-108
hanterar	-124	-130
hap*	-206	-78
hapy	-142	-123
hapy and	-176	-144
hapy … feedi	-104	-90
har #	178	2
har ala	133	117
har andat	162	9
har andni	152	17
har anore	-115	-127
har ar	276	190
har astma	45	-83
har atit	78	-166
har av	-161	-157
har barik	-24	111
har bensi	103	-41
har berat	-35	135
har besta	57	265
har bet	-18	221
har betsk	-119	-108
har bil	126	47
har bipol	-124	-113
har blaa	-7	154
har blade	-9	99
har blama	87	270
har blaso	-179	-143
har blasp	95	-5
har blat	-4	161
har blati	12	165
har blod	1	138
har bloda	143	45
har borja	-35	227
har bosan	0	108
har brack	119	28
har brans	160	-8
har brant	71	108
har bredv	-31	71
har bruti	-57	123
har brutn	-9	152
har bygt	-90	-106
har byt	17	155
har byts	8	123
har ca	-8	107
har cance	-8	-168
har covid	126	37
har demen	-208	-201
har det	-200	-229
har diabe	111	-56
har diare	-301	-220
har djure	27	167
har dot	-136	-6
har druck	235	97
har dukat	1	129
har dunka	153	8
har eksem	-167	-176
har eldat	243	34
har epile	-30	-140
har etari	100	24
har farsk	10	140
har fasta	-108	-95
har fat	74	-173
har feber	-167	-221
har film	4	105
har filma	32	130
har fina	-129	-132
har firat	14	117
har fjort	118	16
har flyta	-136	-70
har for	-149	-16
har foret	-96	-86
har forky	-181	-166
har forst	-138	-171
har forsv	-132	-126
har fot	-20	104
har friko	-176	-200
har frosa	135	24
har funde	30	163
har fyra	144	11
har gange	128	113
har gat	102	-21
har gevar	-47	115
har gomt	23	224
har googl	36	170
har halsb	-103	-137
har halso	-165	-171
har hamta	-1	132
har han	198	113
har hangt	41	-168
har helt	-22	101
har hema	-139	-57
har hemor	-191	-137
har hicka	-185	-142
har hjart	26	-98
har hog	260	69
har hogt	117	26
har hosta	-211	-242
har hotat	5	188
har huvud	354	97
har i	-160	-76
har inet	-139	-120
har jag	-7	169
har jateo	160	51
har jates	160	6
har jobat	-129	-163
har jorde	2	193
har kant	-27	121
har karlk	133	10
har katet	128	41
har klada	-137	-141
har klipt	-27	116
har knark	164	18
har knive	13	157
har kol	99	-70
har kolat	-150	-42
har kolik	-167	-142
har komit	-133	-116
har kompi	-221	-227
har kopt	32	314
har kraft	-135	-126
har krakt	-84	-142
har kroni	-122	-99
har krupi	142	38
har kvar	-147	-134
har lackt	161	18
har lagt	85	204
har lakt	-89	-152
har langa	27	189
har lart	21	226
har last	-105	89
har legat	215	234
har letat	42	162
har leuke	132	21
har lever	157	1
har levt	-10	137
har likso	151	22
har linda	150	18
har lista	13	134
har ljugi	6	143
har los	-170	-168
har losta	131	32
har lovat	24	190
har lungi	128	55
har lust	-15	158
har magon	-167	-181
har manad	-173	-144
har mansf	-151	-137
har marke	4	270
har masa	5	169
har mat	-117	29
har med	137	103
har medic	-132	-157
har mer	13	154
har mjal	-126	-130
har nasel	91	-13
har ni	-335	-287
har nu	132	-73
har ny	-157	-151
har ont	-194	-45
har opere	140	92
har opet	-167	-189
har ordna	41	153
har outha	114	26
har ovat	-5	128
har packa	18	168
har papas	11	108
har petat	161	17
har pisto	-21	116
har plan	-2	128
har plane	28	177
har plock	-4	118
har prata	-115	25
har preci	152	150
har prick	-151	-158
har prost	140	21
har prov	-152	-162
har provs	-139	-137
har rader	-15	142
har rakat	-112	-116
har rakna	-8	277
har ramla	162	99
har rat	23	106
har redan	-88	44
har rispa	-1	161
har rod	-185	-164
har roda	-124	-171
har rolsp	-113	-115
har ror	-122	-133
har rs	97	33
har ruska	137	-11
har sa	39	-147
har sagt	-60	141
har samla	-14	156
har san	105	166
har sat	257	291
har sedan	-146	-139
har separ	-150	-155
har sjalv	66	248
har skafa	-36	133
har skars	13	185
har skick	-78	105
har skilt	-96	-103
har skolj	179	47
har skriv	3	306
har skrum	168	-12
har skruv	-15	120
har skuri	205	69
har sluta	178	221
har spara	32	278
har spira	165	8
har sprin	-124	-134
har sprit	-10	165
har spyt	106	-34
har stada	-54	57
har stalt	-2	99
har stod	-140	-181
har stot	134	-17
har strim	15	156
har strul	125	48
har stryp	7	127
har svalt	335	36
har svamp	-161	-139
har svara	-141	-161
har svart	-47	-360
har svima	120	-27
har svino	136	38
har table	-167	-138
har tackt	-34	95
har tafsa	20	105
har tagit	164	68
har tanka	33	193
har tankt	-66	114
har tapat	-194	-200
har tar	120	6
har tejpa	-21	150
har telef	153	-21
har tenta	-129	-133
har testa	-178	-171
har tgit	143	13
har tid	122	-39
har tor	-149	-133
har tramp	-132	-105
har trana	5	169
har tryck	204	38
har tugat	149	11
har typ	64	132
har upeha	-124	-115
har utag	-129	-122
har utsla	-180	-140
har vadre	-164	-139
har valt	-9	224
har vandr	156	56
har vaner	-172	-181
har vapen	36	178
har vatni	200	78
har vecka	-44	130
har vinte	-107	-108
har visat	1	137
har vita	-149	-124
har vridi	101	-32
har yxa	151	-6
har … #	56	-106
har … adjo	129	-7
har … ala	60	-72
har … alt	-93	74
har … altid	-100	-115
har … alved	-162	-159
har … amuni	7	127
har … andas	242	-24
har … ata	-68	106
har … bara	156	149
har … ben	95	-5
har … besta	12	189
har … betal	45	133
har … bilny	-9	154
har … blaak	126	-33
har … blama	-11	145
har … blaso	-146	-72
har … blivi	146	-1
har … blod	104	-10
har … blodt	186	77
har … borja	257	286
har … bort	-135	61
har … bra	-298	-259
har … brev	36	202
har … breve	22	161
har … bruti	-22	101
har … bus	-112	-110
har … dem	-69	80
har … det	-222	-48
har … diare	242	99
har … djupt	14	149
har … doset	104	-2
har … dragi	130	56
har … efter	-61	149
har … en	160	-15
har … ert	9	101
har … extra	162	3
har … fal	-161	-157
har … farg	-157	-142
har … fast	-116	-70
har … feber	283	73
har … fem	135	7
har … flera	34	-100
har … flick	-89	-122
har … flode	106	29
har … flugs	139	29
har … flyta	146	1
har … folk	-70	-96
har … for	-40	58
har … forlo	-162	-82
har … forsa	76	-21
har … forut	-176	-136
har … foten	-156	-112
har … fram	-9	246
har … frosa	114	17
har … frukt	157	16
har … funge	133	17
har … fyra	172	66
har … gamal	150	30
har … ghb	101	-1
har … grane	149	121
har … grot	-140	-117
har … haft	208	-62
har … heiml	132	-4
har … hela	89	-35
har … hem	-38	150
har … hema	-168	-34
har … hene	105	157
har … henes	-5	180
har … hes	142	15
har … hjart	158	24
har … hon	100	197
har … honom	170	103
har … hosta	38	-119
har … hud	-119	-110
har … hudte	-135	-120
har … hur	-27	156
har … hutra	220	-44
har … iblan	-160	-190
har … in	151	155
har … indra	115	9
har … infar	140	35
har … inga	-190	-203
har … inlas	6	107
har … insul	15	101
har … inte	126	205
har … jamt	17	185
har … jateo	-114	-106
har … jorde	-20	110
har … just	138	56
har … kalel	-126	-104
har … kaliu	109	30
har … klart	7	216
har … klock	166	5
har … kniv	149	119
har … kokan	130	4
har … kondi	-148	-120
har … konst	129	65
har … konta	79	163
har … kraft	-1	162
har … kvar	-178	-157
har … lampo	155	0
har … langt	-163	-157
har … lap	-21	122
har … lastb	-28	85
har … latsa	-144	-139
har … lila	161	33
har … lilta	-151	-164
har … lina	139	0
har … lista	9	139
har … lite	169	-66
har … manga	-130	-148
har … mar	-111	-96
har … marke	-7	183
har … maski	155	23
har … med	90	184
har … medic	-134	-164
har … men	-11	-149
har … mens	-135	-126
har … mig	116	275
har … mil	156	18
har … mina	135	119
har … misha	23	129
har … mit	29	231
har … morkb	116	12
har … mun	-124	-108
har … munsa	-149	-149
har … musar	-165	-167
har … nacks	-143	-124
har … naken	1	103
har … nar	-136	19
har … nat	42	-131
har … nitro	162	22
har … nog	50	166
har … nu	82	-74
har … numer	-106	-137
har … nya	-125	-100
har … obeha	149	30
har … och	60	-80
har … oga	-4	161
har … ogon	-111	-82
har … ont	-166	-129
har … opet	-157	-158
har … over	180	100
har … pa	-69	222
har … pakor	-132	-121
har … paper	30	148
har … plan	3	184
har … plane	-4	136
har … plast	37	165
har … pojkv	5	161
har … potat	103	20
har … prick	-175	-176
har … prima	-112	-117
har … prop	-116	-98
har … raka	2	143
har … ramad	-108	-95
har … rep	40	298
har … revbe	-9	152
har … roka	-131	-143
har … rora	153	8
har … runt	-130	-138
har … rygsm	-122	-99
har … sagt	-129	29
har … samla	16	130
har … samre	-134	-156
har … sedan	144	-89
har … sen	-97	-237
har … sin	-32	-161
har … sista	10	156
har … sjukd	-200	-169
har … sjuks	-72	-101
har … skaka	146	-28
har … skape	9	117
har … skara	27	150
har … slut	-141	-86
har … smake	-123	-88
har … snabt	107	9
har … snart	-118	-117
har … snet	130	-27
har … somnt	-27	105
har … sonde	-96	60
har … spira	11	101
har … spola	102	-8
har … stel	-111	-104
har … stenh	124	4
har … steso	130	19
har … stjar	-159	-133
har … strok	-121	-103
har … sutit	175	29
har … svag	127	12
har … svalt	110	17
har … svamp	-165	-137
har … svara	16	177
har … sveta	146	30
har … ta	4	191
har … tala	-9	150
har … tankt	-37	138
har … tar	-150	-157
har … til	151	220
har … tio	157	-7
har … tips	-109	-130
har … trafa	-16	99
har … trani	-156	-156
har … tungt	80	-19
har … tvatm	-158	-139
har … undan	-16	125
har … up	128	-68
har … ut	151	325
har … ute	213	5
har … utsat	24	149
har … utsla	123	5
har … utspr	-114	-107
har … vad	-182	-186
har … vakna	120	-6
har … valdt	13	110
har … vaner	-170	-189
har … vanst	-129	-117
har … vark	114	26
har … varme	-133	-134
har … varta	-127	-112
har … vaten	-102	-110
har … vem	28	137
harav har	-161	-157
harav … av	-161	-157
haravfal	-161	-157
hard	72	-143
hard i	-416	-335
hard nad	-130	-127
hard och	284	58
hard sen	116	35
hard som	215	42
hard to	123	-19
hard … a	217	56
hard … en	275	65
hard … gipse	116	35
hard … i	-115	-44
hard … magen	-393	-314
hard … tra	140	51
harda	276	73
harda haler	112	32
harda och	166	28
harda som	216	60
harda … harda	112	32
harda … pa	112	32
harda … tra	194	36
harda … vita	158	24
hardh med	-7	105
hardh … mama	-7	105
hardhant	-7	136
haret	-288	-62
haret faler	-168	-136
haret han	-151	-150
haret hon	4	115
haret och	-83	125
haret over	0	212
haret trila	-119	-90
haret vaxer	-120	-104
haret … ar	-161	-128
haret … av	-244	-148
haret … blev	-155	-155
haret … golve	16	163
haret … i	-128	-132
haret … sager	13	89
haret … slar	15	122
harif i	24	131
harif med	-19	93
harif … barne	-19	93
harifran	172	158
hart bajs	-169	-160
hart han	-27	109
hart har	172	35
hart i	-144	-71
hart igar	20	118
hart sa	-10	95
hart … ar	-8	179
hart … grate	-97	-86
hart … krakt	172	35
hart … magen	-115	-99
hart … man	-10	95
has	-187	-148
has a	-42	-147
has been	146	144
has drope	103	5
has gone	175	1
has hand	-167	-146
has hicup	-104	-90
has welts	-4	119
has … fever	16	-133
has … foot	-167	-146
has … numb	127	17
has … on	28	124
has … seizu	-112	-93
has … tempe	-120	-101
has*	149	-45
hasnt	168	129
hasnt slept	2	195
hasnt … for	176	145
hast	65	-97
hast i	198	9
hast tramp	-153	-132
hast … magen	192	29
haste har	-124	-118
haste spark	155	3
haste … doter	106	18
haste … feber	-174	-159
haste … hene	113	-5
haste … kolik	-131	-108
hasten	82	-97
hastigt	-37	-159
hastspark	166	31
hat*	-74	88
hatar	-155	-52
hatar bebis	24	119
hatar manda	-101	-116
hatar mit	-136	-142
hatar … anda	14	121
hatar … i	37	145
hatar … job	-136	-142
hatar … mer	-101	-116
hatar … onska	24	119
hatar … sjalv	52	192
hav	-234	-160
hav sa	-128	-124
hav vorte	-201	-222
hav … ont	-128	-124
hav … sa	-201	-222
havan fora	-130	-87
havan med	-103	-94
havan … gravi	-130	-87
havan … mit	-103	-94
havandeskapsforgiftning	-140	-109
have	-131	12
have a	-233	-52
have bad	-122	-107
have chest	163	9
have nothi	6	128
have the	96	187
have … and	-233	-269
have … asthm	-122	-107
have … fever	-150	-133
have … heada	-181	-174
have … left	6	128
have … pain	163	9
have … plan	12	149
haven felt	168	42
haven … a	126	10
havin a	183	-61
havin anoth	142	8
havin sucid	-9	120
havin thoug	-26	110
havin … heart	132	-24
havin … of	-26	110
havin … panic	-136	-121
havin … seizu	202	6
havin … thoug	-9	120
having	240	99
hay	-233	-243
hay fever	-233	-243
hay … is	-147	-126
hay … table	-117	-115
hb	-144	-183
hb #	-154	-160
he	208	343
he check	-7	147
he fel	228	-4
he force	10	132
he hits	5	193
he is	175	183
he keeps	188	-9
he lande	97	-18
he pees	-126	-132
he pushe	-8	112
he raped	-2	119
he think	-17	118
he threa	12	126
he wants	58	168
he was	-10	175
he wil	15	157
he … choki	138	1
he … going	-24	131
he … himse	-1	104
he … if	138	110
he … me	118	258
he … my	39	296
he … no	133	0
he … on	61	114
he … throu	159	-4
he … to	67	225
head and	202	17
head on	-120	-154
head … just	-111	-101
head … keep	122	-1
head … keeps	119	5
head … the	-141	-162
head … vomit	110	17
head … weeks	-161	-183
heada ever	131	45
heada of	154	35
heada since	-153	-124
heada … blury	112	26
heada … my	182	12
heada … yeste	-153	-124
headache	88	-82
healt centr	-117	-141
health	-139	-150
hear	-5	200
hears	15	133
hears voice	15	133
heart atack	15	-119
heart is	106	-10
heart stope	-131	-126
heart … #	124	18
heart … going	106	-10
heart … in	-207	-167
heart … when	-205	-197
heartburn	-182	-187
heat	-146	-133
heavily	137	-10
heavy	188	35
hed*	21	139
heh*	-177	-169
hehe	-177	-169
hei*	229	113
heikotaa	177	8
heiml men	133	-4
heiml … det	132	-4
heimlich	133	-4
hej	-120	109
hej #	10	129
hej bara	3	149
hej behov	-197	-202
hej da	113	234
hej det	165	164
hej doter	-112	-104
hej en	-115	-119
hej feber	-117	-95
hej forky	-128	-119
hej har	-223	-68
hej hej	-38	-164
hej igen	-208	-206
hej jag	181	140
hej krakt	-119	-121
hej lock	-122	-119
hej men	97	-12
hej min	-155	-153
hej ont	-144	-140
hej punkt	-116	-123
hej stick	-114	-113
hej svuln	-110	-104
hej tandv	-137	-120
hej vil	-186	-194
hej yr	-155	-153
hej … andra	-109	-122
hej … bara	-132	-132
hej … foter	-110	-104
hej … hela	-119	-121
hej … i	-160	-158
hej … idag	97	-12
hej … jag	-121	-131
hej … knol	-115	-119
hej … ont	8	114
hej … sedan	-117	-95
hej … skar	54	144
hej … son	-144	-147
hej … undra	21	212
hejda aliho	-8	143
hejda chate	11	99
hejda for	-7	99
hejda forla	-3	88
hejda livet	18	156
hejda pa	7	144
hejda tack	-149	-162
hejda til	-75	50
hejda … ala	-17	118
hejda … altid	-7	99
hejda … du	11	99
hejda … et	15	139
hejda … for	-114	-104
hel and	130	17
hel burk	139	-44
hel do	-78	-101
hel karta	135	-14
hel menin	169	9
hel nat	-147	-190
hel … alved	142	-14
hel … bebis	-92	-129
hel … me	-8	135
hel … panod	113	7
hela ansik	180	19
hela armen	226	33
hela asken	203	15
hela avlop	-119	-90
hela barne	116	36
hela brost	268	88
hela burke	-16	-124
hela dag	-177	-131
hela dagis	-151	-128
hela dan	-168	-183
hela famil	-109	-111
hela helge	-156	-165
hela hoste	-19	107
hela huset	-180	-53
hela insul	96	-13
hela jag	137	42
hela karta	188	-11
hela klase	-176	-189
hela koket	-23	110
hela krope	104	-58
hela kvale	-87	-130
hela laren	-5	100
hela match	-116	-101
hela menin	202	42
hela morgo	145	2
hela rygen	239	36
hela tid	-120	-110
hela tidn	4	122
hela vanst	164	13
hela vinte	-181	-157
hela … a	146	-71
hela … alved	118	-2
hela … anars	-145	-132
hela … ar	148	-115
hela … atit	-95	-79
hela … behov	-105	-145
hela … ben	-121	-110
hela … blosa	119	51
hela … brane	-120	-110
hela … brost	116	36
hela … det	120	10
hela … domna	109	50
hela … e	-144	-132
hela … efter	-213	-185
hela … frosa	-132	-98
hela … fult	-119	-90
hela … grate	117	28
hela … gravi	105	45
hela … har	-201	-196
hela … hjart	79	-42
hela … i	82	-107
hela … kan	-149	-114
hela … liger	-132	-98
hela … magra	146	39
hela … men	-152	-166
hela … nu	110	161
hela … o	39	-116
hela … och	160	120
hela … sa	-158	-150
hela … saker	129	4
hela … sedan	100	44
hela … svimf	122	57
hela … varka	107	31
hela … yr	156	56
helg	-139	6
helge av	-106	-91
helge bara	-87	-106
helge hos	1	138
helge vil	-86	-139
helge … farfa	1	138
helge … just	-87	-106
helge … rakor	-106	-91
helge … skara	-71	-118
helge … vil	-121	-148
helgen	-131	69
helgerna	-126	-164
help my	160	4
help … dad	160	4
helpo jos	31	137
helpompaa	31	137
helps	-204	-149
helre	-29	176
helre an	3	182
helre ar	6	121
helre … dod	6	121
helre … gar	2	149
helst	-105	67
helst boka	116	54
helst en	-1	126
helst … ar	-98	-116
helst … provt	116	54
helst … stor	2	127
helt borta	-45	-203
helt bruti	-22	101
helt fel	139	1
helt kas	127	32
helt livlo	125	8
helt mjuk	133	16
helt ok	-140	-123
helt slap	167	7
helt slapt	169	0
helt slut	-192	-240
helt stel	112	24
helt svag	134	11
helt vit	130	5
helt … andas	92	14
helt … av	36	-90
helt … efter	-113	-161
helt … greje	104	-18
helt … igar	-111	-106
helt … ihop	-22	101
helt … nu	-133	-52
helt … och	90	-59
helt … tror	-4	113
helt … vid	134	27
helti det	-84	-124
helti … gor	-84	-124
heltid	-96	-150
helve larbe	-107	-92
helve och	5	159
helve vad	-122	-132
helve … jag	-35	109
helve … som	-107	-92
helvete	-52	91
hem	212	356
hem i	-32	128
hem idag	3	125
hem med	113	-20
hem sager	-25	100
hem sjalv	-114	-65
hem snart	-2	110
hem til	-20	106
hem … att	-25	100
hem … bup	-84	-109
hem … efter	10	117
hem … lagre	132	11
hem … morsa	-4	104
hem … naten	-23	89
hem … och	42	153
hem … sjukh	-134	-104
hem … thail	128	30
hema ar	-161	-162
hema borja	-102	-92
hema det	-92	-138
hema efter	-93	33
hema for	-41	91
hema hos	124	189
hema inga	-109	-100
hema ingen	-119	-140
hema kan	-129	-14
hema kaner	-119	-105
hema mar	-119	-83
hema men	-107	-108
hema pa	-139	-150
hema sa	4	193
hema sen	-150	-135
hema visar	126	16
hema … att	1	111
hema … bra	-119	-83
hema … det	-113	-115
hema … en	-47	82
hema … gar	17	177
hema … ha	-79	-91
hema … hjart	-152	-122
hema … igar	-102	-92
hema … liger	-142	-152
hema … minst	-5	127
hema … nej	-107	-108
hema … rygen	-96	-106
hema … sin	6	107
hema … skola	-97	-94
hemet behov	-96	-106
hemet har	126	32
hemet … fakta	-96	-106
hemet … fat	126	32
hemif gor	8	151
hemif … jag	8	151
hemli lek	43	164
hemli … med	46	184
hemlig	43	164
hemliga	9	171
hemlosa	-120	-121
hemorojder	-156	-138
hemsjukvarden	-128	-138
hemsk pa	-104	-87
hemsk … natet	-104	-87
hemskt	-39	-171
hemtj ar	-7	136
hemtj at	-118	-124
hemtj nyper	-13	146
hemtj slog	10	153
hemtj … behov	-94	-112
hemtj … farmo	10	153
hemtj … hardh	-7	136
hemtj … mig	-11	136
hemtj … min	-118	-124
hemtjansten	50	128
hemtjanstkilen	-15	120
hemtjanstpersonalen	10	154
hemvarnet	-157	-160
hen*	210	288
hene	110	216
hene att	-88	-200
hene det	97	106
hene feber	163	4
hene hart	20	118
hene i	146	264
hene melan	-21	126
hene nu	102	142
hene om	4	140
hene sen	-3	136
hene under	-34	171
hene … att	-5	123
hene … behan	-21	98
hene … benen	-21	126
hene … det	-128	-195
hene … hosta	167	59
hene … igar	20	118
hene … nat	-29	140
hene … och	160	96
hene … opna	131	9
hene … sjon	137	17
hene … sover	111	5
hene … tacke	-9	146
hene … trapa	-8	109
hene … vagar	6	108
hene … vatne	-17	147
henes	-49	129
henes hus	103	-41
henes karl	-10	126
henes kile	-29	103
henes lar	-19	128
henes man	-47	95
henes morbr	1	110
henes papa	35	164
henes pas	6	107
henes somnm	-84	-109
henes telef	-8	128
henes … hon	44	142
henes … komer	52	186
henes … nu	-84	-109
henes … tar	1	110
hengi … ihan	-98	-72
hengi … todel	130	12
hengita	145	3
hengitaa	202	-3
hengitaminen	135	10
henke huule	136	-6
henkea	229	150
hepat ar	-94	-112
hepat … det	-94	-112
hepatitvacin	-94	-112
her	188	241
her eyeli	-112	-131
her husba	-3	154
her words	184	18
her … and	90	157
her … are	137	-27
her … come	199	-22
her … i	-23	129
her … the	45	183
her*	-19	157
heraa	163	-53
heracilin	-136	-133
herai aamul	18	158
heraisi	19	160
herasin	-2	168
here	-157	49
here any	22	108
here … more	22	108
hereg vilka	-96	-112
hereg … vante	-96	-112
heregud	-135	-151
heroi och	126	23
heroi … andas	148	17
heroin	124	21
herpe pa	-184	-197
herpe … lapen	-184	-197
herpes	-152	-148
hes	197	31
hes angry	-31	78
hes been	177	124
hes choki	150	24
hes comin	-100	-89
hes efter	-274	-271
hes fine	-217	-181
hes gaspi	147	15
hes got	163	52
hes han	91	-13
hes havin	142	8
hes in	126	17
hes kraks	117	50
hes nu	221	70
hes och	173	-4
hes outsi	-16	170
hes sen	-267	-233
hes … a	195	69
hes … ar	138	-8
hes … back	-100	-89
hes … en	-257	-214
hes … for	147	15
hes … i	122	22
hes … igar	-165	-153
hes … jag	190	59
hes … karao	-112	-116
hes … konse	-177	-165
hes … match	-114	-111
hes … my	-8	166
hes … now	-103	-123
hes … sick	147	11
hes … the	137	-9
hes … tired	121	-14
hes … to	5	105
hes … twitc	125	-1
het	121	-132
het som	149	21
het te	112	8
het … en	149	21
het … pa	-147	-129
het*	-180	-122
heter	-206	-203
heter et	-118	-120
heter … tag	-118	-120
heti	-209	-224
hi	147	-37
hi jag	153	59
hi kraks	136	63
hi och	151	7
hi pa	124	16
hi … hon	113	27
hi … kraks	153	59
hi … matar	124	16
hi … och	136	63
hic*	-348	-322
hicka	-293	-263
hicka i	-189	-157
hicka jateo	-116	-106
hicka … tva	-156	-122
hickar	-164	-149
hicup a	-104	-90
hicup … lot	-104	-90
hicups	-124	-126
hid*	141	155
hide	16	149
hide the	16	117
hide … burns	16	117
hig*	132	89
high	132	89
high fever	166	-10
high … and	166	-10
hii*	-160	-162
hik*	204	-33
hiki	173	-13
him	111	284
him sleep	129	-30
him*	54	160
himla	-182	-151
himla mycke	-116	-128
himla … gar	-116	-128
himlen	35	147
himse on	-1	104
himse tonig	1	101
himse … me	-1	104
himself	88	130
hin*	135	94
hindr mig	13	110
hindr … ar	13	110
hiner	181	162
hiner jag	191	8
hip	-240	-251
hip … on	-201	-216
his	334	161
his back	29	120
his chest	127	1
his cold	-130	-116
his face	181	-2
his hands	-2	210
his left	132	-15
his legs	177	-5
his life	-27	87
his lips	141	38
his … and	109	212
his … are	224	6
his … arm	143	-9
his … from	-4	119
his … has	103	5
his … is	263	108
his … round	-32	80
hisen fick	-128	-126
hisen vad	117	7
hisen … gor	117	7
hisen … panik	-128	-126
histo han	20	169
historiken	20	169
hit by	189	13
hit his	132	20
hit … a	189	13
hit … head	178	-54
hit*	206	364
hita mig	20	149
hita rat	-158	-143
hitad av	-106	-106
hitad avske	-16	133
hitad biten	-125	-116
hitad en	-130	-5
hitad et	-2	186
hitad farbr	97	-42
hitad grane	128	-20
hitad honom	198	-24
hitad i	160	25
hitad mama	117	58
hitad masa	-19	99
hitad med	165	13
hitad nat	-78	-116
hitad rakbl	15	136
hitad rep	-19	90
hitad snara	-16	157
hitad tom	134	-11
hitad toma	126	13
hitad tre	21	120
hitad … alved	126	13
hitad … ask	134	-11
hitad … bror	-23	128
hitad … en	-106	-106
hitad … hanga	149	-12
hitad … knol	-126	-125
hitad … livlo	125	-9
hitad … pa	109	-80
hitad … rep	-14	127
hitad … snara	-8	135
hitad … snit	-19	99
hitad … son	112	-40
hitad … toma	21	120
hitad … ute	113	-55
hitade	161	250
hitades	151	-12
hitar	-32	81
hitar den	9	126
hitar dom	21	110
hitar han	33	137
hitar jag	-187	-206
hitar mig	67	270
hitar … i	3	136
hitar … mig	33	137
hitar … min	-135	-126
hitar … sen	9	126
hits	36	274
hits me	29	195
hits … with	-8	114
hiv	-155	-141
hiv*	178	14
hives	178	14
hja*	84	-80
hjalm sprac	128	37
hjalmen	178	55
hjalp	206	202
hjalp aloe	-94	-73
hjalp ar	-53	55
hjalp att	-121	38
hjalp d	-137	-110
hjalp eler	-120	-127
hjalp fins	-145	-169
hjalp fort	174	0
hjalp genom	40	207
hjalp han	136	188
hjalp hon	182	4
hjalp i	24	197
hjalp jag	21	145
hjalp ljust	-93	-126
hjalp med	-124	-52
hjalp mig	155	154
hjalp pa	-137	-137
hjalp … anat	-97	-125
hjalp … ar	-45	162
hjalp … aren	40	207
hjalp … do	48	214
hjalp … dor	182	4
hjalp … eksem	35	134
hjalp … fyla	-126	-121
hjalp … hita	-158	-143
hjalp … inte	151	-56
hjalp … jag	198	77
hjalp … klipa	-92	-115
hjalp … koma	-19	93
hjalp … lagen	6	138
hjalp … prata	-129	-131
hjalp … slipa	1	118
hjalp … sluta	-150	-126
hjalp … somne	-110	-122
hjalp … stres	-86	-115
hjalp … traph	6	119
hjalp … vera	-94	-73
hjalpa	-153	49
hjalpen	-173	-122
hjalper	-260	-107
hjalpmedel	-223	-191
hjalpt	67	-38
hjalpte	-114	-193
hjarn i	-208	-208
hjarn och	147	15
hjarn rent	-89	-90
hjarn ska	-132	-121
hjarn tror	163	21
hjarn … alman	-89	-90
hjarn … blir	147	15
hjarn … hocke	-152	-112
hjarn … jag	142	-17
hjarn … tidni	-125	-89
hjarn … var	-133	-106
hjarnan	100	-66
hjarnblodning	-114	-129
hjarnhineinflamation	100	-17
hjarntumor	-119	-138
hjart	-195	-187
hjart ar	-207	-210
hjart att	-169	-185
hjart blode	-296	-273
hjart den	-151	-162
hjart en	-149	-106
hjart gar	144	22
hjart har	117	-36
hjart hopa	-132	-135
hjart hopar	94	-81
hjart hos	-177	-167
hjart huler	102	17
hjart hur	-96	-87
hjart i	-307	-170
hjart iblan	-162	-115
hjart jag	163	-15
hjart lapar	97	4
hjart lungr	-175	-156
hjart mar	-134	-104
hjart med	36	192
hjart nar	-170	-142
hjart och	118	-56
hjart ont	235	33
hjart pa	-307	-289
hjart rehab	-152	-122
hjart rusar	194	31
hjart sedan	153	27
hjart sen	-97	58
hjart ska	-122	-103
hjart skena	188	10
hjart slar	155	-86
hjart stana	75	-65
hjart star	-109	-88
hjart til	-179	-157
hjart vid	-169	-153
hjart vilka	-95	-122
hjart … ar	143	111
hjart … arm	140	17
hjart … av	-211	-181
hjart … besok	-95	-122
hjart … bra	-134	-104
hjart … byn	-183	-154
hjart … det	-170	-147
hjart … dubel	-130	-121
hjart … et	-183	-183
hjart … femti	-146	-118
hjart … flit	22	136
hjart … fodse	116	12
hjart … for	-237	-108
hjart … foren	-107	-87
hjart … fort	-59	-143
hjart … gamal	-135	-120
hjart … gymet	-141	-145
hjart … hala	-122	-103
hjart … halse	-143	-128
hjart … halsg	-179	-144
hjart … hande	-123	-108
hjart … hon	-125	-100
hjart … huden	107	34
hjart … jag	-137	-181
hjart … jatek	114	38
hjart … jobet	-162	-131
hjart … kafe	-112	-86
hjart … komer	-96	-87
hjart … konst	152	19
hjart … krosa	-195	-184
hjart … langs	120	16
hjart … lasa	-127	-127
hjart … man	-107	-103
hjart … mista	137	18
hjart … morkb	97	4
hjart … nar	-198	-196
hjart … och	206	34
hjart … ojamn	236	31
hjart … om	102	17
hjart … over	-137	-155
hjart … pa	-200	-123
hjart … pumpa	-138	-94
hjart … rakni	-175	-146
hjart … snabt	-124	-119
hjart … snus	-132	-93
hjart … som	137	5
hjart … stund	-133	-99
hjart … styck	137	-11
hjart … sutit	123	19
hjart … til	46	-72
hjart … torsd	-119	-111
hjart … up	113	124
hjart … ut	111	-2
hjart … varas	-125	-123
hjart … vilja	-6	113
hjarta	-185	-284
hjartableter	186	102
hjartat	54	-106
hjartatack	190	108
hjartebarn	97	4
hjartesorg	-138	-119
hjartinfarkt	57	-139
hjartinfarkten	-134	-104
hjartinfarkter	-185	-155
hjartklapning	-38	-159
hjartlakaren	-138	-130
hjartmedicin	216	-72
hjartmedicinen	25	204
hjartmediciner	146	20
hjartpiler	125	8
hjartsorg	-147	-132
hjartstartare	2	-123
hjartstop	-150	-147
hjartsvikt	28	-123
hjartultraljudet	-119	-111
hlr	-40	-184
hlr nu	135	11
hlr pa	-153	-148
hlr … spadb	-129	-100
ho	-192	-192
ho nej	-113	-104
ho … skjut	-113	-104
hoc*	-109	-243
hocke bara	-89	-90
hocke mot	104	37
hocke var	97	13
hocke … borta	97	13
hocke … halse	104	37
hocke … magen	139	22
hockey	-236	-242
hockeylaget	-139	-165
hockeyn	-60	-131
hockeypuck	139	22
hockeypucken	104	37
hof*	-143	-275
hofte benet	114	20
hofte for	-151	-113
hofte … ar	114	20
hofte … inte	125	25
hofte … jag	-135	-130
hofte … nio	113	48
hofte … tva	-164	-121
hoften	-157	-236
hog	306	143
hog feber	362	143
hog hojd	135	9
hog pa	26	139
hog puls	-200	-166
hog … forvi	99	42
hog … huvud	132	60
hog … i	124	-11
hog … livet	26	139
hog … och	206	52
hog … pa	-144	-125
hog … skrik	121	19
hog … stel	141	50
hog*	151	-50
hoger	34	-205
hoger ar	152	16
hoger ben	159	32
hoger gor	-127	-104
hoger hand	190	-13
hoger hon	130	30
hoger kna	-197	-177
hoger nere	61	-71
hoger oga	268	39
hoger ora	-189	-165
hoger sen	143	55
hoger sida	-11	-128
hoger … av	109	33
hoger … blodt	106	52
hoger … feber	152	-2
hoger … ingen	147	23
hoger … och	192	40
hoger … pa	-191	-166
hoger … sen	118	-8
hoger … som	147	29
hoger … vi	122	43
hogerarmen	113	24
hogerhanden	178	22
hogra	47	-127
hogra armen	127	37
hogra ben	-121	-117
hogra hande	174	17
hogra revbe	-160	-136
hogra sjunk	111	11
hogra … direk	111	11
hogra … inte	141	22
hogra … sen	95	14
hogre	178	117
hogspaning	124	22
hogt eler	-120	-97
hogt han	-1	116
hogt nu	109	30
hogt socke	116	41
hogt til	-131	-126
hogt up	122	38
hogt … andas	116	41
hogt … ar	43	155
hogt … lagt	-120	-97
hogt … nan	-131	-126
hogt … och	110	40
hogt … svag	109	30
hojd	120	130
hojd ar	10	160
hojd … tilra	10	160
hojder	-158	-179
hol	50	198
hol andan	-234	-232
hol fast	8	282
hol knive	-9	122
hol om	105	-28
hol pa	69	-103
hol sig	97	-12
hol … att	-150	-180
hol … halse	91	-35
hol … hela	-161	-163
hol … honom	-21	136
hol … kuden	26	138
hol … med	163	6
hol … mig	20	247
hol … min	-1	149
hol … mot	-8	155
hol … under	-11	119
hold	187	-4
holte ska	-107	-116
holte … lamna	-107	-116
holter	-107	-116
home	-4	164
homesick	-168	-197
hon andas	71	-76
hon angra	119	-4
hon anvan	-128	-126
hon att	-31	214
hon bara	191	14
hon behov	-167	-199
hon blev	153	200
hon bojer	145	17
hon borja	169	13
hon bruka	113	-49
hon dog	6	166
hon dor	72	-103
hon drar	183	15
hon dregl	87	-43
hon drick	-114	-98
hon foder	140	0
hon fol	185	11
hon forso	9	131
hon forsv	6	144
hon fros	-136	-118
hon fyler	-18	106
hon fyra	4	105
hon gick	2	232
hon gjort	-17	144
hon gnyr	163	7
hon gomer	-5	205
hon gor	109	136
hon grate	159	169
hon hangd	136	1
hon har	96	254
hon horde	105	8
hon i	134	-78
hon igen	120	28
hon jamt	145	68
hon kasta	6	164
hon kipar	117	25
hon kisar	-134	-15
hon komer	-165	-71
hon konst	134	36
hon koper	19	95
hon kraks	187	63
hon kramp	161	21
hon lamna	18	125
hon leker	-204	-209
hon levde	19	104
hon liger	122	-19
hon lyfte	-86	-122
hon malar	35	127
hon mar	-79	-112
hon maste	-35	127
hon mig	23	199
hon nar	-99	-162
hon nog	122	43
hon opnar	113	-12
hon plusa	93	-15
hon ror	135	11
hon sate	125	17
hon sater	114	12
hon siter	10	132
hon sjonk	111	5
hon ska	-80	155
hon skaka	71	-92
hon skrik	153	191
hon slap	135	18
hon slar	-20	162
hon slog	-183	-166
hon sludr	220	6
hon sova	92	-31
hon sover	199	151
hon sprin	0	132
hon star	-33	174
hon suger	7	133
hon svar	54	122
hon svara	168	141
hon svima	131	-2
hon ta	-108	-95
hon tapad	154	8
hon tar	70	167
hon titar	98	-19
hon tog	80	-139
hon under	-114	-102
hon undra	-166	-86
hon vagra	47	171
hon vakna	-145	-122
hon vaser	108	-38
hon vet	37	150
hon vile	48	-97
hon visad	-13	179
hon viska	-16	108
hon yrar	157	11
hon … #	-118	90
hon … a	204	7
hon … aldel	155	21
hon … andas	149	57
hon … andat	107	9
hon … ar	215	111
hon … arg	-43	128
hon … av	-98	-178
hon … bara	169	195
hon … bipol	22	165
hon … bla	156	97
hon … blod	135	48
hon … blodf	137	36
hon … borja	52	168
hon … bra	-72	-189
hon … ca	-8	107
hon … den	-194	-185
hon … direk	-131	-128
hon … dod	49	174
hon … dom	-108	-95
hon … droga	4	105
hon … ena	145	28
hon … fat	138	29
hon … feber	170	35
hon … fol	115	16
hon … folja	3	132
hon … for	34	167
hon … frysa	9	106
hon … ful	130	124
hon … fyra	-126	-20
hon … gat	-11	115
hon … gra	126	12
hon … grape	-125	-100
hon … grot	120	-18
hon … ha	29	-114
hon … har	74	187
hon … hela	185	130
hon … helt	76	143
hon … hem	133	180
hon … het	196	42
hon … hol	97	-12
hon … hon	90	202
hon … honom	-10	128
hon … hur	15	157
hon … hus	19	95
hon … i	193	259
hon … idag	109	33
hon … in	159	126
hon … inte	223	30
hon … ja	121	27
hon … jag	-87	71
hon … kafek	209	24
hon … kal	103	0
hon … knapt	179	-14
hon … krakt	83	40
hon … likbl	104	45
hon … likso	103	36
hon … livet	19	152
hon … losta	103	34
hon … lukta	106	29
hon … marke	-6	229
hon … medve	179	33
hon … men	135	-37
hon … mig	-72	161
hon … min	-75	-145
hon … mycke	166	47
hon … nar	112	-39
hon … nasta	101	81
hon … nej	-158	-151
hon … nya	-141	-122
hon … o	-95	48
hon … om	-154	-4
hon … pa	124	214
hon … pig	-128	-142
hon … plots	135	43
hon … rad	20	156
hon … rasan	12	114
hon … ropa	97	-12
hon … sa	53	-110
hon … sama	158	21
hon … sat	144	1
hon … sig	151	-67
hon … skakn	120	12
hon … slo	142	49
hon … som	202	-5
hon … somna	-24	101
hon … sova	-17	-119
hon … stira	152	15
hon … stona	153	4
hon … stopa	-2	132
hon … svalt	95	109
hon … sveta	140	29
hon … tanke	15	171
hon … tid	-115	-128
hon … toale	104	45
hon … trot	138	-12
hon … tva	-168	-113
hon … under	181	37
hon … utval	46	159
hon … vaken	-163	-154
hon … vit	144	43
hon*	152	189
honan	-171	-166
honan blode	-171	-166
hones i	23	134
hones … just	23	134
honestly	22	202
honom	161	161
honom a	160	22
honom ar	119	-34
honom att	-129	-109
honom en	-10	114
honom for	-22	117
honom han	74	-87
honom hanga	149	-12
honom i	86	76
honom iblan	13	115
honom jag	-19	168
honom med	-186	-74
honom men	38	-189
honom pa	147	148
honom rasan	-5	127
honom sluta	-11	171
honom snark	155	31
honom som	16	174
honom sova	138	23
honom ur	121	13
honom … andas	125	-27
honom … badka	121	13
honom … badru	131	-25
honom … forsv	142	1
honom … gick	7	132
honom … halse	177	24
honom … hart	-27	109
honom … hosta	110	-20
honom … kinde	103	-25
honom … konst	155	31
honom … krakt	118	30
honom … kuden	-178	-162
honom … nu	19	123
honom … sange	-22	128
honom … slar	44	116
honom … snope	-4	116
honom … stund	-7	115
hop	-60	98
hop*	70	273
hopa eler	130	30
hopa framf	18	116
hopa fran	-97	64
hopa … strac	151	54
hopa … taget	18	116
hopad fran	-165	-163
hopad over	-131	-154
hopad … en	-196	-183
hopad … grunt	106	3
hopad … sjon	-121	-116
hopade	-52	-162
hopar av	-174	-151
hopar fran	30	126
hopar idag	4	170
hopar jag	9	165
hopar over	-177	-173
hopar pa	-177	-158
hopar som	131	-8
hopar studs	-153	-152
hopar til	-145	-126
hopar … en	131	-8
hopar … fran	-12	154
hopar … fruko	-139	-133
hopar … gympa	-104	-104
hopar … han	142	17
hopar … iblan	107	-37
hopar … lycka	-163	-139
hopar … sjate	30	126
hopas	63	364
hopas att	3	130
hopas det	22	125
hopas pa	-19	174
hopas … en	-25	129
hope	21	121
hope its	21	121
hope … the	21	121
hopet	-150	-62
hopet ar	0	138
hopet om	-106	-147
hopet … att	-106	-147
hopet … ute	0	138
hoplo fal	5	111
hoplo … jag	5	111
hoplost	5	111
hor	-148	157
hor alt	23	181
hor att	16	155
hor dalig	-304	-317
hor dem	19	217
hor en	7	122
hor hur	28	185
hor ingen	-154	-149
hor lite	-112	-145
hor roste	-28	229
hor som	-180	-162
hor … bara	181	23
hor … fran	-113	-107
hor … haha	-132	-97
hor … han	-82	30
hor … hur	-134	-123
hor … i	-103	80
hor … kvina	6	119
hor … och	-105	73
hor … pa	-181	-173
hor … skrik	-11	163
hor … skriv	-140	-160
hor … som	-5	168
hor*	-185	-102
hora av	44	-130
hora i	-119	-113
hora nar	-118	-114
hora om	-114	-166
hora vad	21	135
hora varje	-9	131
hora … ala	21	135
hora … dag	-9	131
hora … flera	-118	-114
hora … mig	67	-118
hora … rat	-156	-203
hora … raten	-42	-158
hora … salsk	-119	-113
hora … stege	28	120
horap hora	-127	-236
horap … pa	-127	-236
horaparat	-156	-203
horaparaten	-42	-158
horaparater	-121	-158
horde av	15	160
horde det	105	8
horde … sjalv	105	8
hormo i	-129	-117
hormo … vecka	-129	-117
hormonelt	-114	-77
hormoner	-111	-99
horn	-26	138
horn och	-26	138
horn … gunga	-31	100
hors	95	151
horse for	-124	-141
horse … badet	-122	-142
horselkontrol	-156	-152
hort att	-142	-157
hort … det	-131	-127
hos	-61	71
hos barn	-231	-206
hos barnv	7	133
hos en	38	208
hos er	-50	-182
hos farfa	9	204
hos grane	101	154
hos hjart	-108	-117
hos hudla	-125	-133
hos kurat	-93	-143
hos mig	-148	15
hos nyfod	-114	-77
hos ogon	108	43
hos os	-135	-89
hos papa	19	108
hos psyko	-97	-137
hos sin	37	127
hos tandl	-67	-122
hos tandr	-115	-128
hos veter	-181	-170
hos … doren	-13	124
hos … flick	-150	-148
hos … han	7	133
hos … igar	-150	-177
hos … nar	-134	-178
hos … och	102	166
hos … som	-185	-136
hos … spark	-9	132
hos … van	-18	74
hos*	-120	-232
hosku och	109	50
hosku … har	109	50
hoskulen	109	50
host	-192	-50
hosta	-163	-265
hosta ar	-136	-129
hosta blod	255	88
hosta eler	122	22
hosta forst	149	42
hosta har	158	-7
hosta hela	176	46
hosta i	-274	-182
hosta med	-148	-137
hosta mycke	-156	-175
hosta nu	119	16
hosta pa	-166	-208
hosta rosa	197	-1
hosta sa	-173	-196
hosta sen	161	-32
hosta skum	154	18
hosta snart	-118	-117
hosta sot	216	29
hosta svart	170	0
hosta vart	-120	-98
hosta vil	128	38
hosta … #	-156	-125
hosta … ar	149	-22
hosta … att	114	47
hosta … blod	272	58
hosta … bra	-152	-108
hosta … feber	-140	-99
hosta … fem	-132	-116
hosta … ha	128	38
hosta … har	-269	-170
hosta … inte	-127	-76
hosta … jamt	145	68
hosta … matsk	147	24
hosta … melan	97	33
hosta … mer	-175	-156
hosta … morse	-131	-118
hosta … mycke	148	43
hosta … nater	-156	-188
hosta … och	206	-5
hosta … prata	122	22
hosta … rosla	112	20
hosta … skum	161	-13
hosta … slem	-165	-144
hosta … snora	123	14
hosta … snuva	-127	-80
hosta … tiden	176	46
hosta … tre	-211	-186
hosta … vande	-120	-98
hosta … vaser	120	37
hosta … vecka	-158	-112
hostan	-43	-184
hostar	143	-169
hostas	-101	116
hostat	-268	-249
hostblasor	-183	-147
hoste jag	35	122
hoste komer	6	135
hostm blaa	128	38
hostn sluta	97	33
hostn … hon	97	33
hot	-87	-243
hot om	-123	-109
hot … upsag	-123	-109
hot*	-140	119
hota	3	135
hota mig	3	135
hota … med	3	135
hotad	-147	-166
hotad av	-125	-133
hotad … nagon	-127	-136
hotade	47	172
hotar	-120	104
hotar att	30	146
hotar hopa	-18	107
hotar med	-216	-185
hotar mig	26	169
hotar o	2	130
hotar … doda	55	164
hotar … hanga	-6	124
hotar … kniv	4	174
hotar … laga	17	110
hotar … lamna	28	125
hotar … livet	34	123
hotar … och	6	129
hotar … ompla	-138	-148
hotar … slar	2	130
hotat	4	190
hotat att	1	174
hotat mina	11	148
hotat … foral	11	148
hotat … ta	7	134
hotel prick	-108	-83
hotel … i	-108	-83
hou*	189	7
hour	222	124
hour ago	242	118
hour and	125	2
hour … feeli	121	8
hour … i	149	-1
hours	-81	-193
hours satur	-139	-132
house	128	-24
how	-265	-83
how do	-278	-194
how long	-221	-144
how many	-49	87
how … i	-297	-188
how … is	-84	-116
how … of	-27	124
how … parac	-114	-93
hpv	-131	-111
hud	-111	-172
hud i	-119	-110
hud pa	-123	-118
hud snab	116	47
hud vad	-117	-109
hud … andni	116	47
hud … panan	-119	-110
hud … ska	-117	-109
hud*	146	26
huden	188	72
huden ar	136	21
huden efter	-127	-126
huden hange	216	1
huden marmo	103	-18
huden melan	137	0
huden pa	213	34
huden … brost	149	26
huden … efter	128	-7
huden … jag	104	37
huden … pa	41	-90
huden … rakni	-127	-126
huden … revbe	137	0
hudterapeut	-135	-120
hug	-127	-179
hug i	-165	-142
hug*	271	187
huga	18	249
huga den	-12	116
huga min	4	186
huga … bror	-7	140
huga … som	-12	116
hugen	268	0
hugen i	192	5
hugen med	184	-10
hugen … kniv	184	-10
hugen … rygen	169	12
huger det	179	-17
huger i	61	-66
huger mig	-11	148
huger som	148	48
huger til	-159	-159
huger … i	42	98
huger … til	105	-1
hugit	111	-28
hugit … i	111	-28
hugor bet	231	28
hugor sag	-108	-99
hugor … mig	198	22
hugor … vi	-108	-99
hugorm	-17	-145
hugormsbet	195	25
huk	-184	-184
hum*	-69	132
humalasa	9	132
humira	-127	-135
humor	-12	164
humor han	47	160
humor men	-8	120
humor … ar	47	160
humor … han	-8	120
humor … min	-101	-106
humorn	-139	-142
hun*	-204	-105
hund det	90	-12
hund dog	-124	-141
hund fast	114	18
hund nafsa	-123	-112
hund sa	-125	-113
hund … att	93	9
hund … hon	127	6
hund … igar	-92	-101
hund … krang	-125	-113
hund … min	-123	-112
hund … varme	142	38
hunda ar	-13	124
hunda … hos	-13	124
hundarna	-10	154
hundb … hande	-155	-137
hunde at	-127	-143
hunde ben	-129	-99
hunde bet	181	-31
hunde blev	-189	-141
hunde dog	-184	-193
hunde fick	-98	-132
hunde kramp	-173	-146
hunde la	142	82
hunde liger	176	33
hunde nafsa	-149	-160
hunde nar	15	126
hunde om	-2	88
hunde som	2	121
hunde svald	-157	-145
hunde til	12	140
hunde … biten	-189	-141
hunde … chokl	-110	-112
hunde … en	-157	-145
hunde … fins	-128	-107
hunde … grane	52	182
hunde … haler	2	121
hunde … halt	-161	-156
hunde … honom	177	24
hunde … igar	-168	-174
hunde … kramp	-129	-99
hunde … mig	-218	-221
hunde … och	128	82
hunde … sig	142	82
hunde … somna	-98	-132
hunde … vi	-2	88
hunden	-124	-137
hundens	-133	-18
hundra	-73	115
hungr att	-163	-150
hungr … jag	-163	-150
hungrig	-190	-167
hur	-466	-199
hur andra	-113	-129
hur bokar	-170	-181
hur bra	-146	-176
hur byter	-135	-136
hur det	131	138
hur far	-346	-396
hur farli	-97	-78
hur funge	-77	-150
hur funka	-122	-103
hur gor	-106	-92
hur han	35	148
hur hogt	-1	187
hur ja	27	130
hur jag	58	268
hur kan	-152	-144
hur komer	-144	-167
hur konta	-113	-108
hur lang	-11	138
hur lange	-192	-109
hur langt	-18	132
hur linda	-129	-117
hur man	-75	151
hur manga	-156	128
hur mar	-136	-138
hur marke	-154	-182
hur mkt	-110	-128
hur mycke	-64	129
hur prata	-195	-181
hur ser	-178	-167
hur sluta	-116	-141
hur soker	-128	-113
hur stota	-164	-162
hur vanli	-126	-156
hur vet	-118	-154
hur … alved	-16	164
hur … ar	-113	-197
hur … av	6	124
hur … de	-140	-157
hur … det	69	145
hur … du	-136	-138
hur … efter	-114	-122
hur … en	-134	-37
hur … falet	11	155
hur … gange	-128	-118
hur … gor	78	166
hur … han	-100	-137
hur … hange	12	238
hur … har	-101	-112
hur … insul	-7	128
hur … jag	-388	-504
hur … konta	-113	-108
hur … man	-328	-382
hur … maste	-183	-163
hur … menin	-127	-121
hur … sater	-73	-107
hur … sedan	43	127
hur … ska	-47	193
hur … slar	32	181
hur … sluta	12	127
hur … somnt	-5	213
hur … table	7	123
hur … tid	-54	150
hur … vi	-296	-312
hur*	30	172
hurt	10	307
hurt my	9	212
hurt mysel	15	125
hurt the	25	148
hurt … baby	4	189
hurt … kids	34	147
hurt … on	16	117
hurti someo	4	160
hurting	-11	163
hurts	-30	-173
hurts feel	102	34
hurts i	-141	-118
hurts like	135	21
hurts my	127	40
hurts to	13	-113
hurts when	-198	-221
hurts … breat	102	-28
hurts … can	-146	-120
hurts … eyes	127	40
hurts … faint	102	34
hurts … hel	135	21
hurts … i	-161	-147
hurts … my	133	10
hurts … now	-126	-106
hurts … she	-173	-182
hus och	-93	19
hus pa	1	151
hus … nater	-1	118
hus … natet	19	95
hus … skrap	-110	-112
hus*	-64	123
husba beats	14	123
husba did	3	150
husba pushe	-5	130
husba snore	-174	-173
husba … cant	86	-26
husba … his	118	-9
husba … it	3	150
husba … me	2	207
husba … who	-117	-114
husband	40	169
husbo sla	10	153
husbo … mig	10	153
husbonde	10	153
huset	-175	40
huset ar	-156	-156
huset det	18	130
huset frun	9	134
huset med	26	163
huset snart	33	173
huset … ar	48	198
huset … dom	12	119
huset … men	-168	-193
huset … os	17	98
hustr … vil	13	148
husvagn	-143	-61
husvagnen	177	29
hut*	241	-42
hutra	240	-42
hutra och	218	-21
hutra … prata	98	-43
hutra … vil	151	-2
huu*	146	167
huule sinis	138	7
huulet	166	-21
huve sen	-144	-132
huve tar	115	35
huve … ja	-144	-132
huve … waran	115	35
huvet	57	-116
huvet dunka	-102	-110
huvet pa	164	-8
huvet sager	-2	138
huvet … efter	-102	-110
huvet … hopa	-2	138
huvet … isen	185	1
huvud	101	125
huvud aldri	111	45
huvud ar	114	-72
huvud ater	144	29
huvud att	145	13
huvud av	-191	-88
huvud behov	-119	-79
huvud den	181	65
huvud fore	159	29
huvud fran	161	10
huvud genom	17	94
huvud har	-112	-91
huvud hart	172	35
huvud hela	-7	131
huvud hon	153	2
huvud iblan	-118	-105
huvud igar	139	-5
huvud kom	134	-2
huvud komer	134	-2
huvud kraks	285	130
huvud lat	-129	-108
huvud lila	130	21
huvud nar	80	173
huvud nu	194	71
huvud och	122	-82
huvud ont	190	165
huvud pa	-133	-173
huvud sa	148	66
huvud sager	32	163
huvud sedan	-297	-265
huvud ser	192	71
huvud siter	-108	-109
huvud snura	118	35
huvud som	175	113
huvud svima	104	4
huvud syns	129	0
huvud tror	-194	-163
huvud varje	-144	-112
huvud varst	116	7
huvud vi	138	58
huvud vid	146	48
huvud … ar	225	76
huvud … ater	178	25
huvud … att	0	141
huvud … av	-205	-163
huvud … det	-226	-168
huvud … diskb	158	53
huvud … efter	-129	-116
huvud … eleme	83	100
huvud … et	139	19
huvud … feber	-241	-158
huvud … flime	157	65
huvud … for	142	50
huvud … forga	-108	-92
huvud … forvi	184	26
huvud … gar	114	38
huvud … grate	-132	-129
huvud … han	183	15
huvud … huvud	156	17
huvud … igar	-243	-205
huvud … inte	-127	-20
huvud … isen	154	6
huvud … jag	43	-82
huvud … jobet	-115	-103
huvud … kant	111	45
huvud … koksl	-115	-130
huvud … kom	129	44
huvud … kraks	227	73
huvud … kuden	-29	-135
huvud … kvar	-108	-109
huvud … ljusk	116	39
huvud … magen	115	22
huvud … mar	263	73
huvud … mit	174	22
huvud … nu	159	30
huvud … o	154	51
huvud … och	165	31
huvud … orgas	146	48
huvud … pa	152	1
huvud … prick	184	42
huvud … sager	120	67
huvud … skapl	-139	-130
huvud … skarm	-124	-123
huvud … som	124	-3
huvud … spran	106	52
huvud … sudig	109	34
huvud … svara	85	25
huvud … tiden	-7	131
huvud … tre	-176	-133
huvud … trode	138	58
huvud … trot	-173	-143
huvud … tva	101	34
huvud … ute	247	7
huvud … vagen	4	313
huvud … varit	-112	-91
huvud … vi	144	0
huvud … waran	144	29
huvudlos	-162	-154
huvudvarken	205	15
hyd*	-83	-116
hydro … hypof	187	75
hydrokortison	-83	-116
hyf*	-141	-117
hyfsa ska	-104	-87
hyfsat	-141	-117
hyl*	-126	-147
hylan	-126	-147
hypat silal	-3	125
hypata	0	168
hyper	-97	-82
hyper det	-123	-108
hyper vad	-97	-82
hyper … ar	-97	-82
hyper … har	-123	-108
hyperventilerar	-123	-108
hypo	-105	-113
hypo while	-105	-113
hypo … drivi	-105	-113
hypok googl	-98	-103
hypok … for	-98	-103
hypokondri	-98	-103
hypotermi	183	11
hyresvarden	-90	-148
hyv*	-253	-145
hyva	-101	-192
hyvin	-259	-247
i #	179	115
i ala	148	192
i alt	-41	108
i an	137	46
i anat	24	189
i andta	-144	-123
i anski	117	8
i ar	-265	-53
i arata	-223	-217
i arbet	147	24
i arjep	-173	-165
i armar	149	-17
i armba	-220	-228
i armve	-122	-129
i ata	-17	-126
i atond	121	-19
i augus	-122	13
i avfor	-243	-171
i axeln	-140	-179
i axels	146	33
i backa	133	10
i bada	235	-22
i badru	72	234
i badtu	119	28
i bajse	-113	-102
i bakhu	146	45
i basan	-143	-139
i baten	-117	-145
i bend	-126	-117
i benen	-139	-197
i benet	120	-65
i bildo	-160	-122
i bilen	222	99
i bilko	-132	-133
i bilol	-83	-141
i black	114	-29
i blast	-161	-147
i blick	41	125
i blod	134	23
i boden	-127	-23
i book	-60	-134
i borde	-136	-146
i borja	143	21
i brevl	-28	110
i brosr	103	23
i brost	117	-69
i brsot	74	-31
i bruis	-92	-100
i brush	-118	-120
i burn	24	157
i bygde	-112	-150
i byn	-127	75
i byral	28	126
i come	-139	-131
i could	-134	-80
i covid	-106	-129
i cut	70	194
i dacke	-145	-146
i damsu	116	19
i decem	-102	-55
i den	-275	-205
i diskb	158	53
i do	65	-105
i dorar	-180	-163
i dorka	37	-87
i dorpo	106	15
i doset	61	135
i doter	132	104
i drag	-158	-149
i efter	32	-75
i eleme	49	171
i elva	-24	124
i en	245	123
i ert	-173	-192
i famne	132	52
i farge	154	-8
i fart	114	26
i fatol	172	0
i fel	207	57
i fem	-268	-286
i ficka	85	114
i fingr	-227	-134
i fjale	-61	-142
i fjol	-230	-275
i flank	-191	-157
i forad	-91	74
i formi	247	119
i forse	-25	84
i fortf	134	3
i fotbo	-18	-129
i foten	-251	-179
i foter	-148	-131
i found	-26	149
i fruga	145	19
i fyra	-36	119
i gar	-82	147
i garag	124	212
i get	-250	-305
i go	31	216
i golve	-159	-25
i grase	-141	-117
i grask	165	21
i grave	3	132
i grunt	157	4
i grupc	26	162
i gruva	-143	-175
i gymet	135	11
i gymna	-162	-181
i had	-163	-44
i halen	-19	-149
i halse	-46	-187
i handf	211	39
i handl	-233	-318
i hands	-46	106
i hans	-49	146
i haret	-147	3
i have	-116	117
i hear	-10	127
i hela	31	-106
i helge	-81	29
i help	-104	-106
i hemet	-96	-106
i hene	165	-18
i het	-147	-129
i hide	16	149
i histo	20	169
i hjarn	177	26
i hjart	-128	43
i hocke	-135	-186
i hofte	-245	-257
i hogst	-166	-179
i honom	184	73
i hope	21	121
i hosta	-101	116
i humor	-139	-142
i hunde	-156	-160
i hurt	16	117
i husva	177	29
i huvet	159	83
i ineba	-126	-109
i isen	199	18
i jacka	7	116
i julas	-43	88
i just	68	130
i kakar	167	70
i kakn	106	41
i kalar	28	168
i kalt	-153	-43
i kansk	140	15
i kante	-107	-204
i kanyl	128	22
i kasa	-121	-110
i keep	85	319
i kinde	-175	-174
i kiset	-194	-157
i klade	228	128
i klase	-28	162
i klasr	-135	-146
i klima	-158	-148
i klori	121	14
i klump	107	52
i klyve	144	-24
i kna	-132	-123
i knana	-216	-221
i knask	-111	-92
i knat	-64	74
i knave	-181	-187
i know	-105	78
i kod	4	174
i kok	-160	-165
i koksl	-159	-169
i korid	128	64
i krana	-143	-149
i krope	-326	-147
i kub	-158	-180
i kuver	9	126
i kval	154	379
i kyla	-141	-118
i kylan	-249	-218
i kylsk	-76	46
i kyrka	-141	-174
i ladan	-46	173
i lag	-155	-122
i lagen	-44	99
i lager	13	100
i lagor	109	-6
i lakar	-100	-107
i landr	-74	-156
i laret	232	30
i let	183	20
i lilfi	-117	-111
i ljums	-46	-147
i ljus	146	27
i look	-18	-101
i love	3	176
i lufte	130	12
i lunga	104	1
i lungi	-96	-69
i lungo	113	37
i magn	138	131
i maj	-112	30
i mama	115	2
i manda	-246	-203
i manga	-108	-89
i mars	-195	-77
i maski	192	157
i mate	-120	-127
i melan	-117	-138
i menin	198	24
i mig	94	-44
i min	141	335
i minut	176	54
i mista	106	31
i morgo	98	192
i morkt	112	31
i mun	88	-83
i mungi	102	-49
i nan	-151	-152
i nara	-112	-164
i nasan	-67	-212
i nat	30	264
i naten	169	47
i natmo	226	0
i nian	-175	-182
i norbo	-127	-128
i norde	24	-96
i novem	-161	-153
i ny	-128	-146
i nya	-116	-102
i ogat	65	-193
i ognen	-133	-122
i ogone	117	-115
i ogonl	-202	-162
i olyck	-2	151
i omgan	140	-1
i onoda	-43	-130
i orat	-249	-277
i orone	0	-130
i over	203	37
i ovre	119	20
i paint	-114	-110
i pajal	-129	-140
i panan	-90	-176
i pased	131	-41
i pask	-148	-177
i pee	-36	-166
i pensi	-117	-143
i persi	133	25
i perso	34	217
i plask	131	10
i poole	153	-13
i preci	-158	-154
i punge	-42	-195
i rader	-95	68
i revbe	17	149
i rod	-118	-120
i roken	143	17
i rulst	40	154
i rumet	45	271
i rygen	25	-110
i sagen	170	23
i said	14	161
i salsk	-66	-121
i samta	-136	-125
i sange	-157	-158
i saret	108	-65
i saw	-193	-185
i schac	-152	-172
i senor	116	18
i serie	-163	-140
i sidan	63	-79
i sig	177	-80
i simha	111	5
i simni	-132	-111
i sit	156	-8
i skale	122	26
i skapl	-140	-116
i skele	114	2
i skink	-178	-155
i sko	-127	-124
i skon	-123	-101
i skor	-127	-118
i skorn	-74	-121
i skrac	-4	166
i skrev	259	82
i skuld	-188	-179
i skyds	-121	-119
i sleme	-164	-122
i slept	-173	-166
i slojd	-113	-134
i smyg	38	134
i snodr	147	68
i snon	160	159
i snore	-165	-152
i snosl	198	17
i socke	167	37
i sofan	-154	-298
i sofbe	-132	-111
i sofbo	-127	-117
i solen	98	-30
i somar	-104	117
i sonen	-8	135
i spele	-269	-268
i sperm	-101	-106
i stan	-123	-147
i stjar	-23	-115
i stora	-153	-149
i stort	-206	-191
i stota	169	-4
i strom	186	4
i strum	12	174
i stuga	168	7
i sveri	-41	97
i taget	183	-16
i take	-104	-14
i taket	176	103
i takt	227	-11
i talet	188	37
i talk	-166	-149
i talte	187	-5
i tan	-242	-262
i tand	-147	-150
i tandk	-127	-117
i taxin	121	-19
i telef	177	162
i temp	202	44
i tidni	-214	-191
i tinin	196	15
i tio	121	-128
i tjugo	-165	-231
i toale	73	-54
i toan	-72	-119
i took	182	76
i trani	142	27
i trapa	59	159
i trape	176	29
i traph	102	124
i trapo	-142	-132
i trapr	136	1
i tre	-217	-178
i tredj	-140	-127
i trosa	-163	-122
i troso	1	138
i tumen	-321	-306
i tunga	-182	-191
i tva	-148	-219
i tvats	34	177
i ungef	165	37
i urine	-115	-106
i vaden	68	-74
i vader	-230	-204
i vagen	-67	126
i valse	135	4
i vanje	-119	-108
i vanli	-179	-134
i vanst	210	47
i var	-140	-65
i varas	-170	-170
i varme	-204	-206
i vatne	145	-2
i vecke	-159	-153
i vedbo	-22	119
i vedkl	136	-15
i vikt	-303	-303
i vila	-56	-133
i vintr	-160	-151
i walk	-119	-136
i wana	20	200
i want	65	249
i was	-65	189
i wil	9	160
i wnat	32	158
i woke	5	238
i wory	-177	-143
i wrote	33	123
i yatzy	-143	-149
i … aftor	-126	-123
i … alcoh	-140	-148
i … alt	-194	-199
i … altsa	103	34
i … and	156	-33
i … antli	-115	-109
i … anyth	-78	-101
i … ar	-207	-177
i … aren	-109	-129
i … arm	161	-15
i … armar	183	3
i … armba	168	9
i … at	-153	-158
i … ater	191	36
i … att	167	234
i … av	-350	-170
i … axel	189	81
i … b	15	162
i … bad	18	119
i … bada	-131	-154
i … badva	111	5
i … bara	-87	-110
i … barel	145	2
i … barfo	9	106
i … barne	20	185
i … batre	-222	-218
i … behov	-272	-303
i … blama	-108	-114
i … blaso	120	11
i … blek	135	43
i … blir	166	73
i … blode	74	-92
i … blodn	105	-24
i … bloje	-122	-79
i … brand	-126	-133
i … brane	115	21
i … bredv	-34	118
i … burk	-93	48
i … chest	163	9
i … dagar	-274	-265
i … dagbo	26	143
i … darar	121	11
i … dead	41	117
i … delen	119	20
i … den	68	-150
i … det	88	-146
i … died	-128	-112
i … dizy	-150	-135
i … djupt	-134	-127
i … dont	35	129
i … dor	-58	195
i … down	-198	-234
i … drar	112	-16
i … drick	-122	-107
i … drink	27	159
i … druge	-1	119
i … easil	-92	-100
i … efter	-222	-138
i … egen	-117	-144
i … eget	-110	-112
i … ena	200	72
i … etyle	149	9
i … faint	185	48
i … fem	183	19
i … fick	-153	-168
i … fingr	132	15
i … fins	-94	-87
i … fortf	40	-101
i … foter	94	24
i … fotle	-156	-112
i … fros	-143	-153
i … fru	116	9
i … fruko	-167	-166
i … gamal	112	30
i … gang	-8	116
i … gar	-34	-161
i … garde	-8	135
i … get	-155	-152
i … gick	-147	-139
i … glas	-2	122
i … glasd	-172	-131
i … gone	6	152
i … gor	-42	-136
i … grade	10	156
i … had	-149	-130
i … haha	-151	-128
i … haler	161	31
i … halse	171	2
i … han	98	-111
i … hande	126	-20
i … hands	-136	-121
i … hange	-125	-108
i … har	154	-14
i … hart	8	143
i … havin	-26	110
i … hela	-147	-245
i … her	85	180
i … hes	108	5
i … hjart	182	40
i … hoger	147	113
i … hogt	123	36
i … hol	-6	150
i … hon	114	-74
i … horn	-26	138
i … horse	-113	-101
i … hur	-230	-268
i … hurt	17	161
i … husva	-149	-121
i … huvud	-42	127
i … i	-284	-19
i … iblan	-129	63
i … ibupr	-170	-137
i … if	-242	-262
i … igar	-256	-236
i … igen	-206	-51
i … ilama	119	53
i … im	164	18
i … inan	-160	-188
i … inat	-144	-146
i … infor	-135	-129
i … ingen	-215	-144
i … inte	-28	-143
i … it	-153	-93
i … its	48	157
i … jag	-2	151
i … journ	-85	-127
i … kalsv	145	16
i … kalt	-121	-116
i … kan	-425	-389
i … kansl	-122	-104
i … kasta	15	164
i … kisar	139	12
i … kliar	-151	-119
i … kms	6	164
i … kom	185	76
i … kondo	-139	-153
i … konto	-160	-123
i … kraks	315	118
i … krama	-50	106
i … krope	68	-69
i … kval	185	51
i … kvart	218	-19
i … lag	-33	109
i … lakar	-120	-119
i … laker	-146	-172
i … lampo	2	150
i … land	-77	90
i … laret	95	-5
i … leker	-204	-189
i … like	132	154
i … lite	-298	-240
i … liten	-141	-154
i … liv	85	-40
i … looki	7	168
i … los	-106	-98
i … luft	109	3
i … magen	216	31
i … med	125	277
i … men	-164	-31
i … menin	145	5
i … min	-59	-117
i … mins	154	6
i … minut	-28	-160
i … move	-169	-156
i … mungi	103	4
i … murde	-111	-140
i … my	-218	-131
i … mysel	35	312
i … na	-178	-149
i … nagel	-172	-144
i … nagot	124	12
i … nan	37	-124
i … nasta	9	146
i … nej	-145	-146
i … nervo	-130	-130
i … not	174	161
i … nothi	6	128
i … nu	56	-65
i … nys	241	98
i … o	216	88
i … ocksa	-55	-238
i … ogras	168	16
i … olja	-147	-129
i … om	-97	-174
i … on	-145	-14
i … ont	33	-159
i … ovanf	24	156
i … over	104	191
i … pa	-255	-221
i … pacem	-103	-73
i … papa	-19	90
i … pase	186	-5
i … pased	118	167
i … pig	-108	-92
i … plan	-110	-112
i … plots	115	31
i … plus	113	47
i … prata	50	146
i … pungk	108	-36
i … raped	51	245
i … ring	129	5
i … ringe	-142	-140
i … ror	175	11
i … roste	208	58
i … rot	-179	-138
i … rum	88	-1
i … runin	-138	-126
i … rygen	109	50
i … sa	-186	-33
i … sad	-127	-136
i … sambo	88	-24
i … sang	-62	76
i … sat	25	190
i … sedan	-404	-272
i … see	173	-47
i … sekun	115	-17
i … sen	-185	-138
i … sex	133	-29
i … sick	188	16
i … sida	170	66
i … sidan	220	42
i … siter	-33	-132
i … sjalv	-99	-151
i … skams	-159	-156
i … skins	115	17
i … skjor	128	-8
i … skrat	5	144
i … skrik	145	8
i … skruv	107	49
i … slape	-143	-144
i … sluta	-234	-197
i … sma	-110	-147
i … son	2	140
i … spola	-117	-101
i … spyr	138	33
i … stame	-139	-144
i … star	20	164
i … stene	146	18
i … stil	155	70
i … stod	-7	154
i … stovl	-23	-127
i … stral	95	34
i … stres	-155	-109
i … strum	12	166
i … strup	202	27
i … stube	152	34
i … svamp	-119	-111
i … svart	-171	-13
i … svima	241	64
i … svuln	123	18
i … tand	-95	12
i … telef	-3	140
i … the	16	155
i … they	1	115
i … think	16	147
i … tid	-135	-106
i … til	-202	-192
i … tils	-13	238
i … time	113	33
i … timer	-17	194
i … to	-59	205
i … tog	-162	-39
i … too	18	144
i … trad	195	97
i … trapa	-129	-113
i … trode	81	-71
i … tror	142	8
i … tunga	158	23
i … tungt	117	36
i … tusar	-120	-116
i … typ	-168	-139
i … under	143	78
i … undra	-121	-106
i … ungef	-104	-108
i … ut	191	19
i … utan	188	189
i … vanst	159	31
i … varje	-147	-59
i … varst	133	19
i … vart	-136	-125
i … vatsk	-161	-137
i … vecko	-183	-90
i … vi	78	-128
i … vil	-103	-249
i … vilka	-94	-117
i … vit	-171	-157
i … walk	-176	-148
i … want	-71	151
ibl*	-148	-3
iblan et	105	6
iblan i	-112	-92
iblan inhal	-130	-99
iblan men	-128	-158
iblan nar	-12	159
iblan ofta	13	115
iblan om	-133	-169
iblan sen	-169	-184
iblan som	-129	-126
iblan vil	-125	-178
iblan … djupt	105	6
iblan … extra	-129	-126
iblan … flera	-112	-92
iblan … ha	-108	-132
iblan … har	-132	-147
iblan … hjalp	-130	-99
iblan … jag	-58	124
iblan … lileb	-122	-112
iblan … penga	-115	-136
ibland	-148	-3
ibs	-258	-258
ibu*	-258	-233
ibupr with	-99	-93
ibuprofen	-258	-233
ica blama	-151	-141
ica kasor	116	4
ica … pa	-151	-141
ica … titad	116	4
icd	165	-40
icd har	201	-7
icd … get	154	13
icd … stot	134	-17
ice hit	122	-1
ice sore	-107	-111
ice … my	122	-1
ice … tailb	-107	-111
id	-184	-66
id kil	-144	-127
id like	-169	-168
id … for	-144	-127
id … to	-169	-168
idag #	-146	-148
idag ar	69	-54
idag att	2	178
idag bruka	-170	-162
idag ena	89	14
idag hade	8	149
idag hon	164	41
idag kraks	169	13
idag mar	-144	-131
idag men	-117	52
idag pig	-111	-106
idag siter	-24	105
idag … bra	-113	-102
idag … det	72	155
idag … forla	109	33
idag … han	166	181
idag … hon	201	50
idag … mungi	89	14
idag … skola	10	117
idag … spark	-170	-162
if	-169	89
if i	-36	236
if im	-84	-116
if its	-127	-131
if my	-177	-188
if someo	-148	-146
if … a	-127	-131
if … can	-124	-158
if … child	-136	-117
if … has	-112	-93
if … is	-149	-159
if … late	-84	-116
if … was	11	166
ifa*	-45	204
ifal	-45	204
ifal barne	-162	-140
ifal … skule	-73	60
ifran mig	103	-41
ifran pa	-95	-88
ifran … skido	-95	-88
igar angra	-6	118
igar borta	-123	-137
igar det	-22	142
igar domna	135	24
igar efter	-80	-140
igar far	-102	-92
igar fraga	-103	-107
igar frivi	-143	-164
igar gar	-179	-171
igar jag	-133	-114
igar kan	-189	-162
igar kaner	-104	-109
igar kasta	11	155
igar kval	194	-54
igar lag	-9	142
igar lite	-197	-126
igar men	3	137
igar morse	151	2
igar nu	140	45
igar ont	-155	-137
igar papa	11	113
igar ska	-88	-78
igar som	139	32
igar tog	-1	102
igar ungar	28	154
igar vaden	127	18
igar vecka	115	11
igar viska	-112	-116
igar … #	160	15
igar … ar	-24	-126
igar … bad	-8	108
igar … bara	-112	-116
igar … blev	-132	-146
igar … det	-21	168
igar … feber	-118	-148
igar … han	108	273
igar … hosta	-118	-80
igar … idag	40	-75
igar … igen	-104	-109
igar … inget	-111	-120
igar … inte	-154	-181
igar … jag	-80	77
igar … kraks	113	38
igar … melan	135	24
igar … mig	-37	84
igar … och	-10	-148
igar … om	-157	-154
igar … pa	-170	-155
igar … repet	-18	93
igar … rod	-109	-115
igar … sex	-87	-102
igar … skrap	-138	-119
igar … somnt	-111	-106
igar … stod	23	161
igar … vi	140	21
igen #	34	169
igen alt	-14	96
igen antag	-119	-111
igen det	-170	-245
igen direk	142	1
igen dom	30	99
igen efter	-31	71
igen fast	103	-5
igen han	107	163
igen hela	-133	-136
igen hjalp	-86	-99
igen hon	48	200
igen igar	28	154
igen inte	-11	153
igen kan	-182	-211
igen kaner	-112	-136
igen lyfte	-136	-112
igen men	177	23
igen och	126	150
igen pa	-86	70
igen sama	-219	-144
igen sen	123	-30
igen sin	150	8
igen skams	-15	122
igen tredj	-220	-224
igen tryck	-115	-81
igen v	-120	-80
igen vare	2	122
igen … #	-120	-80
igen … att	-19	137
igen … blir	108	-5
igen … byter	76	-21
igen … egen	150	8
igen … en	-131	-109
igen … fast	4	151
igen … gor	35	117
igen … i	-201	-226
igen … laren	-40	86
igen … lite	103	-5
igen … lugn	-104	-109
igen … nagot	-127	-95
igen … sa	-76	68
igen … sager	10	169
igen … sen	112	23
igen … sjalv	-153	-147
igen … slar	154	-16
igen … som	-176	-134
igen … talet	94	35
igen … vid	122	15
igeno handu	128	-1
igeno isen	125	-7
igeno … upe	102	-7
igenom	128	-116
igens tunga	107	48
igens … tjock	107	48
igensvulna	137	43
iha*	-49	-151
ihag	-144	-49
ihag kvale	115	15
ihag namne	-137	-131
ihag … och	115	15
ihan	56	-186
ihan hyva	-98	-72
ihj*	-202	-125
ihjal	-191	-106
ihjal men	-102	-93
ihjal min	-109	-65
ihjal nagon	35	139
ihjal … bror	-106	-96
ihjal … det	-102	-93
ihjal … grane	12	145
ihjal … jag	38	139
iho*	107	77
ihop	116	60
ihop a	149	33
ihop lakan	7	121
ihop liger	-22	101
ihop mina	-114	-128
ihop nu	10	112
ihop och	65	-73
ihop pa	30	-84
ihop sig	164	-61
ihop somnt	10	121
ihop vid	131	19
ihop … att	153	7
ihop … honom	8	114
ihop … i	113	117
ihop … pa	-22	101
ihop … ror	115	16
ihop … skaka	126	-2
ihop … tider	-114	-128
ikv*	195	293
ikval	195	293
ikval ar	-149	-104
ikval gor	5	138
ikval ngl	-8	135
ikval … det	46	-112
ikval … jag	-52	113
il	6	192
il hurt	-1	119
il … my	-1	119
ila for	-3	109
ila mig	-10	125
ila och	135	15
ila sen	104	30
ila socke	109	10
ila spyr	132	47
ila ur	-217	-181
ila … #	109	10
ila … ar	193	163
ila … armar	-10	93
ila … att	-3	109
ila … morgo	-174	-140
ila … munen	-217	-181
ila … pa	5	131
ila … tagit	-12	93
ila … tar	123	23
ila*	108	-121
ilalu flytn	142	26
ilalu … skaka	142	26
ilaluktande	230	42
ilama aldri	146	49
ilama ar	111	49
ilama gravi	-120	-91
ilama kalsv	170	73
ilama och	218	27
ilama ont	89	41
ilama pa	-195	-166
ilama tungt	116	49
ilama … det	107	-7
ilama … i	137	22
ilama … iskal	88	33
ilama … kalsv	136	15
ilama … morgo	-150	-134
ilama … ont	148	24
ilama … over	116	49
ilama … vark	125	9
ilama … vecka	-120	-91
ilar	-165	-137
ilm*	-38	144
ilman	-23	159
ilman minua	20	123
ils*	-192	-123
ilt*	-3	208
ilta	-13	147
iltana	5	169
im	26	197
im a	-88	-207
im afrai	13	170
im cutin	18	160
im done	27	233
im dying	-132	-111
im going	98	241
im havin	153	-4
im late	-84	-116
im locke	-8	126
im losin	-6	162
im pregn	167	36
im scare	110	235
im so	-30	122
im stand	-14	135
im think	12	132
im vomit	125	30
im … about	-3	124
im … again	18	160
im … how	-84	-116
im … il	5	165
im … im	-7	153
im … it	-5	128
im … of	-36	91
im … on	-14	135
im … to	103	303
imo*	-136	64
imorg ar	-3	116
imorg e	11	108
imorg forny	-114	-146
imorg hejda	24	110
imorg … det	1	166
imorgon	-116	36
imorn	-40	76
imors men	176	43
imors och	105	10
imors … nu	208	48
imp*	8	164
impul att	8	164
impul … puta	-7	108
impulser	15	133
in	259	309
in blir	116	27
in chest	166	52
in doren	203	-4
in engli	-161	-143
in et	169	166
in fingr	-16	129
in gamla	-163	-189
in gas	29	149
in halva	137	35
in hande	-5	203
in hela	117	-3
in his	71	211
in huden	137	0
in i	196	101
in klorg	162	18
in kniva	9	120
in knots	-188	-196
in law	-169	-135
in lileb	-23	127
in luft	158	5
in lugnt	-121	-159
in mage	116	27
in magen	161	-3
in med	-160	-158
in mig	-26	214
in mikro	7	116
in my	105	137
in nagot	18	124
in och	156	116
in one	221	22
in os	-4	112
in pa	18	208
in rok	190	43
in secon	126	36
in spira	-134	-118
in this	-142	-160
in under	127	-5
in veden	120	43
in … ambul	-123	-97
in … ansik	137	35
in … asa	3	119
in … back	110	19
in … bater	161	17
in … bath	5	152
in … bathr	3	107
in … bla	151	41
in … car	-112	41
in … dorka	196	22
in … en	39	222
in … et	153	-16
in … eye	217	72
in … forlo	-119	-126
in … halse	-129	-105
in … hans	17	94
in … hon	146	39
in … house	145	-17
in … i	35	275
in … insul	96	-13
in … jaw	146	12
in … leg	182	14
in … magen	153	10
in … magon	-131	-117
in … medic	-119	-153
in … melan	137	0
in … mig	57	206
in … mood	-1	137
in … morfi	-101	-87
in … morni	-156	-147
in … nar	182	169
in … nat	132	168
in … naten	24	216
in … norde	113	22
in … north	-131	-106
in … nu	126	-11
in … och	179	176
in … ogat	211	15
in … pa	-157	-81
in … pres	127	12
in … revbe	150	13
in … room	-13	206
in … rumet	41	137
in … sanda	-5	152
in … showe	136	92
in … skruv	-120	-93
in … snow	69	-77
in … sprea	103	17
in … stent	103	-5
in … suger	116	27
in … urine	-121	-113
in … vagen	-179	-209
in … yxan	-21	109
ina*	-64	192
inan	-85	175
inan alved	-121	-183
inan des	14	138
inan han	5	216
inan helge	62	166
inan hjart	-119	-111
inan jag	-86	88
inan mens	-123	-134
inan nagon	22	160
inan prov	-109	-150
inan skils	24	102
inan skola	-176	-216
inan skols	9	110
inan somnt	32	112
inan vi	51	-120
inan … hitar	22	160
inan … hjalp	-121	-183
inan … komer	-14	132
inan … pa	-147	-146
inan … sambo	14	103
inan … vakna	30	154
inat men	-144	-108
inat … det	-144	-146
inb*	-174	-55
inbro i	-116	-116
inbro … forad	-116	-116
inbrot	-116	-116
ind*	53	-113
india	-139	-157
indra under	115	9
indra … revbe	115	9
indragningar	115	9
ine i	199	153
ine laake	-145	-133
ine … blodf	-115	-101
ine … lungi	-92	-82
ine … roken	143	17
ine … talte	149	-17
ine … vaden	-112	-94
ine*	-122	31
ineba #	125	23
ineba … ar	125	23
inebandy	-227	-240
inebandyn	-137	-94
inebandyplanen	125	23
iner	-111	-101
iner criti	-111	-101
iner … doing	-111	-101
inet	-37	145
inet leva	14	162
inet ont	-139	-120
inet … i	-139	-120
inf*	-110	-272
infar forut	140	35
infar … sama	133	34
infarkten	186	35
infarktkansla	145	25
infek sar	138	41
infek … roda	138	41
infekterad	93	9
infekterat	127	26
infla igen	-115	-81
infla nagel	-122	-107
inflamerad	-122	-107
influ tror	-208	-205
influ … jag	-201	-192
influensa	-237	-182
influensasprutan	-72	-168
infor	-314	-287
infor barne	53	207
infor jobet	-95	-107
infor opera	-186	-204
infor … pa	-164	-199
infor … svarf	-119	-166
ing*	-95	95
inga	-114	-143
inga foste	115	11
inga spark	172	12
inga … bara	-145	-41
inga … det	-144	-129
inga … ingen	-146	-157
inga … men	173	24
inga … och	-161	-135
inga … sen	125	10
ingen	-85	189
ingen det	19	149
ingen drick	11	123
ingen efekt	134	22
ingen feber	-472	-285
ingen framt	-15	100
ingen har	-172	-149
ingen hjalp	23	154
ingen hon	-135	-92
ingen kanse	117	-26
ingen komer	8	195
ingen konta	14	-161
ingen kraks	112	15
ingen luft	149	-94
ingen menin	80	273
ingen ork	-43	66
ingen pa	29	-105
ingen puls	296	9
ingen reakt	-61	-111
ingen rorel	143	-4
ingen ska	-119	-105
ingen skule	40	241
ingen svara	7	187
ingen vag	2	145
ingen vet	150	365
ingen … bara	-138	39
ingen … eler	-117	-134
ingen … for	19	160
ingen … genom	-187	-168
ingen … han	-109	-119
ingen … hant	-172	-149
ingen … hjalp	127	2
ingen … i	130	129
ingen … inget	-69	-164
ingen … inte	-138	-112
ingen … ja	-99	-112
ingen … jag	18	118
ingen … jobet	-151	-142
ingen … kan	-146	-131
ingen … kisar	-170	-129
ingen … kvina	-138	-125
ingen … langr	-17	129
ingen … lite	-148	-118
ingen … mar	-112	-98
ingen … marka	29	282
ingen … men	208	-34
ingen … nu	-80	-183
ingen … och	-185	-156
ingen … om	4	166
ingen … pa	188	-7
ingen … pig	-111	-77
ingen … sa	-7	129
ingen … sakna	49	189
ingen … sveti	103	4
ingen … tog	-113	-124
ingen … ut	-9	110
ingen … vanst	-58	-127
ingen … vore	-5	108
ingenstans	146	32
ingenting	184	86
inget als	-87	-106
inget anat	-212	-149
inget blodf	-112	-116
inget efter	9	153
inget for	-6	157
inget hon	105	6
inget kanse	-124	-125
inget kvar	-48	105
inget mer	-347	-140
inget nar	160	48
inget nu	-171	-157
inget nyt	63	-69
inget och	93	127
inget sen	-141	-129
inget tva	-132	-135
inget … bara	-182	-187
inget … den	-130	-104
inget … des	-170	-149
inget … drink	9	153
inget … ingen	-178	-134
inget … med	3	128
inget … men	132	169
inget … mit	-9	153
inget … och	136	30
inget … slag	-132	-135
inget … spyr	113	-9
inget … vi	-126	-132
inh*	49	-171
inhal hjalp	-134	-95
inhal oftar	-119	-107
inhal rat	-123	-117
inhal … an	-119	-107
inhalator	-131	-161
inhalatorn	63	-108
ink*	35	-116
inkla brack	163	11
inklamt	163	11
inkontinenskyd	-144	-132
inl*	-201	12
inlag	-165	-151
inlag for	-158	-111
inlag … hjart	-95	-122
inlagd	-158	-111
inlas hema	6	107
inlas … av	6	107
inlas … toale	-128	-64
inlast	-36	167
inom nagra	-103	-87
inom … timar	-103	-87
inope har	133	-10
inopererad	133	-10
insid me	-31	152
insida	2	143
insju och	180	34
insju ogon	156	20
insju … hon	160	27
insjunkna	204	28
inskr vecka	-116	-99
inskr … #	-116	-99
inskrivning	-172	-143
instruktor	-121	-119
insul ar	-3	127
insul av	144	25
insul behov	-108	-126
insul kvar	4	98
insul lantu	-176	-163
insul med	8	138
insul … dodli	-7	128
insul … flit	-6	104
insul … har	-124	-112
insul … i	4	98
insul … inte	240	21
insul … menin	6	127
insul … mista	119	24
insul … nyt	-108	-126
insulinenheter	-7	128
insulinet	47	112
insulinkaning	177	6
insulinkoma	129	-27
insulinpena	-124	-112
insulinpenan	104	-13
insulinpenor	-131	-128
insulinpump	-133	-126
int	240	280
int a	173	24
int ata	142	32
int finas	45	243
int forsv	126	19
int kisa	149	26
int lev	4	134
int leva	13	227
int lyft	-144	-132
int mer	30	147
int nu	-12	122
int prata	197	39
int rora	179	24
int sluta	76	122
int svalj	147	32
int va	163	212
int vem	10	175
int … armen	-144	-132
int … blama	-114	-110
int … for	-19	138
int … har	113	-32
int … i	159	-6
int … kvar	-14	151
int … lang	4	134
int … me	5	111
int … nat	-15	117
int … pa	-71	150
int … rikit	133	-2
int … vacka	124	13
intag pa	-113	-108
intag … psyke	-113	-108
intagen	-113	-108
inte	170	131
inte als	-13	197
inte andas	-122	-1
inte andra	-106	-91
inte ands	172	20
inte andsa	155	3
inte ata	153	-8
inte ater	-130	-95
inte atit	-14	96
inte att	285	157
inte av	-123	-109
inte bara	-96	-143
inte benen	240	39
inte blekn	208	48
inte bloda	205	-33
inte boja	254	96
inte bort	143	9
inte bry	6	127
inte den	131	11
inte det	180	0
inte drick	194	27
inte en	9	110
inte fa	262	11
inte far	23	193
inte finas	48	382
inte fins	110	387
inte for	9	258
inte forla	9	101
inte forsv	290	89
inte fraga	-148	-139
inte frago	105	23
inte fram	237	-23
inte frosa	-162	-132
inte ga	222	268
inte gar	240	83
inte grata	183	30
inte grate	5	120
inte ha	-119	-75
inte hala	261	90
inte han	-133	-128
inte har	25	127
inte hjalp	90	41
inte hopa	130	30
inte hosta	173	38
inte hotad	-127	-136
inte hur	80	242
inte i	58	189
inte ihag	-148	-166
inte ingen	-21	132
inte ja	49	217
inte jag	107	200
inte joba	-133	-160
inte kampa	10	167
inte kan	358	124
inte kana	233	27
inte kaner	84	158
inte kant	160	13
inte kisa	374	116
inte kisat	248	60
inte konta	360	32
inte krakt	103	11
inte kunat	157	18
inte lamna	-28	96
inte langr	97	-94
inte lasa	226	-1
inte leva	176	365
inte liga	224	18
inte lika	-12	94
inte liv	313	28
inte livet	26	101
inte ljuse	150	44
inte luft	266	39
inte lyder	24	121
inte lyfta	37	-99
inte men	180	46
inte mer	-89	157
inte morgo	107	18
inte nar	370	95
inte nu	-52	61
inte och	158	16
inte om	150	330
inte opna	48	155
inte ord	133	26
inte orden	36	-130
inte orkar	193	76
inte pa	121	58
inte pluga	-189	-197
inte prata	204	198
inte resa	203	49
inte rikti	-99	-189
inte rora	188	61
inte rort	136	25
inte rycke	-31	100
inte sa	65	-94
inte saga	214	234
inte saker	21	164
inte sig	235	39
inte ska	21	157
inte skrik	99	79
inte slape	188	148
inte slas	11	128
inte slo	-127	-85
inte som	115	6
inte somna	-169	-176
inte sova	-310	-238
inte sovit	54	253
inte spark	101	18
inte sta	229	107
inte stada	-106	-104
inte stop	149	-12
inte stopa	161	-29
inte suga	250	7
inte svalj	179	-23
inte ta	147	103
inte table	-123	-110
inte talet	-162	-131
inte til	185	9
inte tita	209	14
inte up	148	8
inte uplev	19	141
inte ut	-164	-80
inte va	113	301
inte vacka	172	18
inte vad	85	-158
inte vakna	144	189
inte vanta	-8	195
inte var	223	35
inte vara	67	218
inte varfo	14	231
inte vart	76	145
inte vid	146	12
inte vil	65	170
inte vilke	124	25
inte vrida	-174	-167
inte … a	-47	120
inte … andan	-124	-107
inte … ar	-76	-289
inte … at	-140	-163
inte … att	99	264
inte … bada	111	11
inte … bajse	124	27
inte … bara	-68	-295
inte … barne	75	189
inte … benen	306	76
inte … benet	169	35
inte … blir	142	23
inte … boja	177	42
inte … bort	210	53
inte … bra	158	-23
inte … brost	169	29
inte … da	61	225
inte … dag	124	25
inte … de	18	-111
inte … den	-200	-143
inte … domna	142	33
inte … dusch	30	116
inte … efter	160	36
inte … egen	23	137
inte … eler	193	91
inte … emela	138	12
inte … emot	-12	182
inte … en	136	115
inte … ena	208	5
inte … ensam	-2	230
inte … fa	101	147
inte … far	-15	146
inte … fardi	12	128
inte … fast	163	13
inte … finas	-31	105
inte … fingr	128	19
inte … flask	-121	-125
inte … for	-130	-95
inte … foter	156	22
inte … fram	180	7
inte … fros	-113	-102
inte … funka	99	5
inte … ga	151	117
inte … genom	-212	-211
inte … googl	24	163
inte … gor	170	16
inte … grane	13	123
inte … grata	-166	-88
inte … grons	-161	-136
inte … hakan	145	62
inte … halvl	-106	-91
inte … har	227	143
inte … hela	164	119
inte … heler	35	146
inte … hem	13	155
inte … hema	28	194
inte … hene	166	41
inte … hes	-135	-128
inte … hjalp	68	164
inte … hogra	106	22
inte … hogt	14	151
inte … hol	11	165
inte … hon	192	-93
inte … hos	7	133
inte … huvud	179	60
inte … i	196	-12
inte … igen	-141	-155
inte … imorg	24	154
inte … inan	14	103
inte … ingen	-196	-174
inte … inte	-98	48
inte … ja	94	113
inte … jag	228	129
inte … jobad	-128	-104
inte … jobet	-154	-170
inte … kan	188	118
inte … kisa	212	21
inte … kisar	-162	-132
inte … klock	-95	-128
inte … knapa	188	21
inte … kopa	26	139
inte … kvale	115	15
inte … kvar	0	150
inte … la	-131	-110
inte … laang	2	119
inte … langr	-116	7
inte … lever	19	158
inte … liga	116	-22
inte … man	-37	60
inte … manis	10	170
inte … mat	-82	-136
inte … me	-138	-57
inte … medve	146	12
inte … mer	112	294
inte … mig	86	177
inte … min	160	-1
inte … nacke	157	24
inte … namne	-137	-131
inte … nan	-39	109
inte … nar	243	53
inte … narko	-153	-130
inte … nej	114	73
inte … ner	299	131
inte … nu	-151	-75
inte … o	159	13
inte … och	137	168
inte … ogon	1	154
inte … ont	133	94
inte … ord	146	-21
inte … orden	293	12
inte … pa	-32	149
inte … piper	152	1
inte … pluge	-135	-144
inte … prata	152	89
inte … putad	33	159
inte … rakt	177	-19
inte … rata	170	2
inte … rent	171	6
inte … sa	-167	-38
inte … saliv	142	42
inte … sate	-169	-167
inte … sedan	255	129
inte … sig	314	51
inte … sin	150	8
inte … sit	228	15
inte … siter	-171	-125
inte … sjalv	204	58
inte … skaka	-170	97
inte … skara	26	188
inte … slape	-130	-115
inte … slar	152	25
inte … snala	11	170
inte … snubl	133	30
inte … som	162	195
inte … somna	-111	-114
inte … sta	194	24
inte … stira	128	15
inte … stop	153	23
inte … stopa	111	84
inte … stora	-128	-110
inte … svalj	168	103
inte … svaml	124	40
inte … tagit	136	7
inte … tan	-122	-113
inte … tange	103	21
inte … tanka	-168	-185
inte … tar	121	116
inte … tarna	219	38
inte … tat	137	37
inte … telef	9	222
inte … termi	9	110
inte … til	203	182
inte … tilba	23	181
inte … tilta	120	-24
inte … tita	4	178
inte … titar	153	-7
inte … trots	182	50
inte … tunga	-109	-103
inte … tva	103	11
inte … up	154	-41
inte … uplev	8	143
inte … ut	129	280
inte … v	-92	-78
inte … va	104	-18
inte … vacka	210	-11
inte … vaka	155	31
inte … vaken	-145	-131
inte … vanli	105	3
inte … vanst	227	45
inte … varfo	15	149
inte … vi	174	94
inte … vil	-119	-69
inte … vildo	24	159
into	247	253
into a	4	115
into my	169	133
into … room	12	119
into … tree	4	115
intyg	-204	-104
intyg digit	-134	-115
intyg for	-142	-74
intyg fran	-108	-144
intyg om	-132	-148
intyg pa	50	168
intyg til	-153	-233
intyg … att	-143	-93
intyg … handl	15	119
intyg … hyres	-90	-148
intyg … jobet	-111	-147
intyg … min	-169	-149
intyg … nu	-101	-135
intyg … skado	47	121
intyg … skola	-85	-132
intyg … vard	-89	-109
inu*	24	226
inuti	24	226
inuti brost	107	14
inuti … ont	107	14
ipr*	-203	-290
ipren	-203	-290
ipren #	-111	-102
ipren for	173	40
ipren mot	-134	-119
ipren och	114	-71
ipren … alved	-170	-177
ipren … en	186	18
ipren … feber	-134	-119
ipren … mg	-111	-102
iri*	-232	-205
iriterad	-131	-142
iriterande	-209	-194
is	165	17
is a	-198	-57
is afrai	-116	-131
is and	129	-5
is choki	173	7
is closi	142	-1
is comin	229	-2
is convu	134	8
is dying	160	4
is fitin	152	7
is gone	40	-131
is hapy	-104	-90
is havin	141	-4
is it	-292	-213
is itchy	180	28
is kilin	-226	-212
is limp	134	19
is my	-7	159
is och	0	147
is playi	-111	-78
is screa	-4	169
is sitin	134	-2
is spurt	169	8
is stand	113	0
is stif	-163	-165
is swole	-15	-137
is talki	8	114
is tan	-97	-125
is the	-136	-215
is there	-228	-92
is three	-136	-131
is … #	119	-21
is … and	157	124
is … anoth	-117	-115
is … bit	-205	-181
is … dange	-121	-115
is … depre	21	121
is … efter	-97	-125
is … for	88	151
is … han	2	160
is … his	137	1
is … last	15	119
is … me	-226	-212
is … my	-131	-121
is … norma	-212	-223
is … of	-62	-152
is … ok	-199	-173
is … safe	-127	-143
is … tap	-175	-160
is … to	121	178
is … up	78	-111
is … visit	-84	-116
isa	58	223
isa lyo	22	164
isa … aitia	26	199
isan	75	-101
isar	-106	-172
ise*	239	3
isen	239	3
isen ar	113	39
isen brast	158	-2
isen i	99	16
isen igar	185	68
isen kan	-112	-84
isen mins	154	6
isen och	-222	-143
isen pa	48	-74
isen slog	125	23
isen upe	102	-7
isen vi	98	-20
isen … forel	-99	-90
isen … hocke	97	13
isen … i	125	23
isen … ingen	154	6
isen … nu	102	-7
isen … rora	-112	-84
isen … skola	99	16
isen … skote	98	-27
isen … slog	-226	-173
isen … upe	141	24
isk*	276	30
iskal	256	26
iskal och	254	23
iskal om	162	35
iskal svet	88	33
iskal … bla	109	1
iskal … o	128	4
isn*	226	179
isnt	226	179
isnt worth	-4	159
isnt … livin	-10	130
ist*	142	208
istal for	178	10
isvak och	-131	-169
isvak … tarna	-137	-121
it	-121	184
it al	28	190
it burns	-108	-172
it dange	-121	-115
it feels	10	137
it itche	-123	-121
it norma	-145	-164
it now	-198	-219
it ok	-176	-152
it out	-22	118
it pased	109	7
it safe	-127	-143
it … for	-171	-177
it … last	-120	-126
it … that	-171	-189
it … when	-218	-218
itc*	-392	-397
itches	-185	-177
itchi like	-147	-140
itchi … hel	-126	-117
itching	-254	-246
itchy	-262	-263
itchy arms	-136	-140
ite	173	24
ite luft	173	24
ite*	19	176
iteni	8	117
its	126	225
its been	122	-42
its blue	-120	-116
its the	19	153
its … last	21	121
its … strok	-127	-131
its*	40	328
itseani	-9	170
itsemurhaa	14	147
itseni	17	217
iva	-135	-174
iva*	143	15
ivag	143	15
ive	40	393
ive been	-74	109
ive cance	20	169
ive got	-103	32
ive had	-181	-161
ive said	29	111
ive start	19	128
ive write	53	198
ive … a	-138	4
ive … my	107	209
ive … savin	7	136
ive … scrat	18	128
ive … the	30	235
ive … throw	119	13
ja	180	338
ja andas	147	37
ja blir	60	159
ja borja	32	153
ja cance	-115	-129
ja det	152	71
ja e	72	349
ja fa	-164	-147
ja fastn	-115	-108
ja fick	-186	-190
ja flamt	131	-11
ja forsv	13	118
ja frukt	-116	-112
ja gar	-192	-183
ja geer	11	141
ja gor	1	171
ja har	-2	129
ja heiko	177	8
ja hengi	175	2
ja i	-244	-226
ja iblan	-162	-169
ja ja	179	64
ja jag	46	191
ja kisar	-139	-122
ja komer	-12	114
ja kvar	-101	-112
ja lapar	137	2
ja lever	19	158
ja liger	-81	-146
ja lite	-177	-179
ja maste	10	162
ja med	-5	123
ja men	-173	-191
ja menar	38	171
ja nuha	-128	-131
ja nyt	200	-29
ja oksen	245	4
ja pa	177	19
ja sa	-73	91
ja sager	104	-18
ja sanoi	13	158
ja sanoo	45	166
ja sekav	123	13
ja sen	-152	-143
ja ser	-147	-133
ja ska	-51	215
ja skar	13	111
ja skule	-176	-154
ja stale	113	22
ja ta	-189	-207
ja tack	-176	-194
ja tog	-150	-157
ja tva	-99	-112
ja uhkaa	-4	184
ja ut	110	-5
ja va	-223	-128
ja vara	3	128
ja vet	21	142
ja vil	-135	11
ja … alt	185	-59
ja … alved	-114	-122
ja … andas	-106	-153
ja … armen	-183	-179
ja … bara	-48	154
ja … blev	98	-6
ja … blivi	23	129
ja … borta	21	188
ja … dagar	-99	-112
ja … det	-100	-95
ja … doda	7	153
ja … drick	-104	-108
ja … en	-237	-185
ja … eta	10	161
ja … fast	97	-21
ja … fat	-162	-126
ja … for	-183	-102
ja … ful	-6	115
ja … gar	-149	-145
ja … garna	-133	-147
ja … gor	128	-16
ja … gora	8	239
ja … han	69	164
ja … har	177	244
ja … ja	138	-67
ja … jag	-63	140
ja … kan	-99	-112
ja … kasi	189	0
ja … kasta	-86	-119
ja … knat	-127	-135
ja … kola	-181	-188
ja … kvar	12	151
ja … me	-166	-7
ja … nej	3	119
ja … ner	-144	-132
ja … on	8	-133
ja … ont	-127	-167
ja … op	11	141
ja … pa	106	17
ja … plane	32	153
ja … rad	101	127
ja … sa	-33	174
ja … satei	115	3
ja … siter	121	-18
ja … skada	-25	119
ja … slage	13	186
ja … sluta	-6	115
ja … som	64	-83
ja … stame	-125	-125
ja … stral	178	-6
ja … sveta	139	-9
ja … table	-5	123
ja … tanke	53	146
ja … ut	-169	-155
ja … var	-150	-119
ja … vet	-169	-215
ja … yr	141	31
jac*	-138	-137
jack	-166	-235
jack sluta	-103	-125
jack … bloda	-103	-125
jag	-90	285
jag #	-186	-277
jag a	143	-82
jag akta	-5	123
jag akte	96	23
jag altid	-103	-156
jag amar	-179	-155
jag andfa	202	50
jag angra	126	42
jag anmal	94	146
jag antib	-124	-122
jag ar	20	349
jag armen	116	-46
jag asist	112	160
jag at	-14	-158
jag ata	-197	-202
jag atit	31	-102
jag att	79	202
jag av	-185	-183
jag avslu	16	151
jag bar	-55	-128
jag bara	186	258
jag barne	153	5
jag bast	-100	-116
jag batre	-90	-113
jag begar	-125	-164
jag behov	-144	143
jag berat	-29	144
jag besta	-7	135
jag besva	-92	-115
jag bet	-10	95
jag betal	-168	-163
jag blaso	-142	-140
jag blev	28	311
jag bli	-111	-39
jag blir	-29	106
jag blivi	-139	-147
jag blode	-39	179
jag bojer	-178	-182
jag bor	-149	43
jag borja	-202	-118
jag borst	-175	-174
jag borta	13	164
jag bortd	122	5
jag bra	57	-95
jag brane	-18	235
jag bruka	-3	104
jag bruti	-139	-120
jag bryr	21	196
jag byte	13	-98
jag cykla	-206	-160
jag dar	-6	135
jag det	131	224
jag diska	-138	-136
jag do	52	188
jag dod	20	170
jag dodar	21	160
jag dok	152	12
jag domna	93	111
jag dor	-28	-238
jag drar	202	34
jag drog	134	23
jag drome	47	234
jag dubel	124	9
jag dyka	-108	-89
jag e	-47	103
jag en	62	-72
jag epipe	-129	-97
jag fa	-253	-216
jag far	57	165
jag fat	-62	-170
jag feber	197	43
jag fick	-147	-98
jag finas	17	108
jag foda	-121	-102
jag for	-221	-192
jag forlo	2	143
jag forst	19	122
jag forsv	69	263
jag fortf	2	139
jag fortj	15	121
jag fraga	128	197
jag frisk	-106	-129
jag fros	4	176
jag frosa	114	17
jag fryse	63	-93
jag fylde	-186	-226
jag gamal	-112	-123
jag gapar	-135	-115
jag gar	-84	101
jag gaspa	-141	-133
jag gav	-143	-164
jag gick	66	101
jag gjord	67	110
jag gjort	2	188
jag glad	-112	-144
jag glomd	-102	-124
jag glome	-128	-162
jag glomt	-195	-183
jag gomer	-2	126
jag googl	35	125
jag gor	151	428
jag grat	-128	-61
jag grate	-201	-213
jag grubl	-101	-126
jag hade	-95	90
jag haft	120	-115
jag halde	109	23
jag haler	156	64
jag han	133	1
jag hange	-24	-123
jag har	111	403
jag hatar	-134	-87
jag helre	26	141
jag hes	155	12
jag hitad	58	121
jag hjart	125	56
jag hol	-50	96
jag hopa	76	120
jag hopar	-172	-23
jag hopas	10	149
jag hor	117	335
jag hosta	-99	-189
jag hyper	-123	-108
jag i	155	195
jag igen	153	22
jag in	-125	-72
jag ine	-115	-101
jag ingen	116	16
jag joba	165	15
jag just	138	56
jag kaner	93	63
jag kant	182	66
jag karva	-6	171
jag kasta	-12	210
jag kisad	127	-22
jag klamd	-125	-55
jag klar	11	210
jag klara	-115	-101
jag klatr	-82	72
jag kliar	154	69
jag knot	-42	77
jag kola	-239	-220
jag kolad	12	138
jag kolar	-167	-164
jag komer	30	211
jag kopa	-176	-165
jag kor	32	218
jag kora	-192	-188
jag kort	-122	-102
jag krakt	159	35
jag krosa	-125	-120
jag krype	160	32
jag kuden	29	143
jag kunde	-232	-144
jag kvavs	149	-60
jag lag	-9	213
jag lagad	-142	-160
jag lakar	-111	-120
jag lamna	-139	-55
jag langt	47	156
jag laser	-147	-112
jag latsa	15	149
jag lever	-14	170
jag liger	35	-163
jag ljog	43	186
jag lyfta	-161	-160
jag made	-155	-135
jag malad	-185	-152
jag mama	162	31
jag maste	264	266
jag mate	-130	-113
jag men	27	-122
jag menar	-10	139
jag min	84	-84
jag misad	-145	-147
jag misly	-6	125
jag nar	-103	51
jag nasta	-34	-143
jag nog	-129	-120
jag noga	-97	-65
jag ny	-136	-162
jag nyper	284	-18
jag nys	-18	82
jag nyser	-180	-153
jag o	118	107
jag och	-167	-53
jag om	-221	-82
jag ont	-285	-121
jag orkar	117	157
jag oroa	-115	-133
jag oroar	-164	-185
jag overd	16	180
jag pa	162	153
jag palar	-1	128
jag panik	-112	-110
jag pisar	-112	-113
jag plane	-14	85
jag pluga	-118	-114
jag pruta	-120	-100
jag rad	188	180
jag rakad	-143	-210
jag rakna	-17	136
jag raper	-114	-120
jag redan	-17	147
jag reser	112	-144
jag reste	-181	-200
jag rispa	6	125
jag roka	-113	-129
jag ropar	174	4
jag rund	-117	-91
jag sa	79	151
jag sag	-188	-135
jag saga	-176	-149
jag sager	38	175
jag sagt	18	234
jag sakna	-181	-202
jag sat	-82	-211
jag sata	-152	-124
jag sate	-95	14
jag sater	208	5
jag ser	299	20
jag siter	-70	140
jag sjalv	-139	44
jag ska	-35	314
jag skada	52	226
jag skafa	-168	-206
jag skams	19	175
jag skick	-199	-178
jag skilj	21	128
jag skjut	-159	-120
jag skota	68	-65
jag skrev	-154	-138
jag skrik	113	-32
jag skule	-67	-272
jag slakt	140	3
jag slape	-49	88
jag slar	-46	115
jag slut	25	160
jag sluta	-304	-252
jag snark	-272	-255
jag snora	-122	-132
jag snubl	-81	61
jag snusa	-123	-100
jag snyte	-167	-160
jag soka	-181	-156
jag soker	-206	-236
jag som	-30	176
jag somna	-90	80
jag sov	-53	140
jag sova	-157	-50
jag sover	-126	41
jag spela	-218	-216
jag sprin	-244	-253
jag spyr	223	36
jag sta	-121	-110
jag stale	-93	-131
jag stana	-137	-63
jag stang	-179	-215
jag star	240	48
jag stote	-109	-82
jag straf	-9	111
jag stryk	3	129
jag stuck	-156	-156
jag stygn	-17	96
jag sutit	-35	-133
jag svald	186	8
jag svalj	-133	-28
jag svalt	110	17
jag sveta	71	-97
jag svima	160	-6
jag tank	32	151
jag tanke	-19	251
jag tapa	-136	-121
jag tapad	-22	157
jag tar	-87	5
jag testa	-167	-138
jag titar	25	144
jag tjata	105	24
jag tog	100	178
jag torka	198	-31
jag trafa	-19	139
jag trana	-125	-234
jag trani	-114	-124
jag trode	27	-174
jag tror	137	75
jag trot	-52	107
jag tryck	-285	-102
jag tva	162	28
jag tvata	-166	-155
jag utsla	146	19
jag vakna	8	165
jag val	-16	138
jag vanar	29	135
jag vande	-190	-217
jag vanta	-4	-121
jag var	-36	206
jag vara	-182	-215
jag varda	11	135
jag vardc	-98	-103
jag varit	24	-91
jag varje	-13	106
jag varmt	-101	-84
jag vet	-53	214
jag veta	-151	-175
jag vil	-66	235
jag vilar	123	-87
jag vilin	17	174
jag vride	-215	-194
jag vuxen	-107	-149
jag … #	-39	122
jag … adiso	125	23
jag … ala	117	192
jag … alas	26	184
jag … aldel	232	-19
jag … alved	-114	-161
jag … andas	-165	-181
jag … andfa	93	-44
jag … andno	-158	-143
jag … anges	43	141
jag … anhor	-166	-179
jag … antas	20	153
jag … antib	-183	-150
jag … anu	-84	-88
jag … ar	249	143
jag … arg	-195	-216
jag … armba	-109	-82
jag … astma	-188	-161
jag … ata	-62	138
jag … aterb	-132	-142
jag … aters	-115	-101
jag … atit	-128	-106
jag … att	60	157
jag … avske	-16	133
jag … balko	-9	141
jag … bebis	-88	115
jag … behov	-134	-106
jag … bensi	103	-41
jag … beroe	-117	-57
jag … besta	51	229
jag … besva	-92	-115
jag … bet	19	163
jag … betsk	-119	-108
jag … bla	-115	50
jag … blama	-96	52
jag … blat	-4	161
jag … blod	-124	-202
jag … blodp	-134	-103
jag … boja	-132	-102
jag … bort	-126	-164
jag … borta	62	264
jag … bra	-180	-67
jag … brana	12	119
jag … brand	-114	-142
jag … bruti	-151	-164
jag … brutn	-9	152
jag … cance	-45	-127
jag … dalig	-89	85
jag … darne	3	118
jag … datum	30	99
jag … de	22	225
jag … dem	-113	26
jag … den	-164	-92
jag … det	94	230
jag … djupa	-12	94
jag … djupt	-109	-110
jag … do	115	272
jag … dod	-36	69
jag … doda	11	163
jag … doter	90	-12
jag … dov	-141	-55
jag … drank	6	194
jag … drick	-117	-138
jag … druck	83	140
jag … drunk	-98	-100
jag … dukat	1	129
jag … dumpa	20	124
jag … dusch	-20	132
jag … e	-8	177
jag … efter	30	154
jag … egent	96	-67
jag … eliqu	160	19
jag … elrak	-127	-145
jag … elva	-117	10
jag … emot	-22	174
jag … ena	125	46
jag … ensam	-132	2
jag … et	-28	-156
jag … f	-113	-124
jag … famil	36	161
jag … far	144	86
jag … fardi	-29	155
jag … fardt	-147	-161
jag … fast	47	130
jag … fat	76	217
jag … feber	-264	-201
jag … fel	157	152
jag … fisk	166	22
jag … for	-81	59
jag … fora	-6	125
jag … forky	-162	-144
jag … forny	-94	-172
jag … forts	-109	-1
jag … fraga	-63	-179
jag … fran	98	159
jag … friko	-97	-127
jag … frisk	4	-126
jag … frusi	90	-12
jag … ful	89	120
jag … funde	21	161
jag … ga	-2	183
jag … galen	-231	-94
jag … gamla	-126	-116
jag … gar	-70	-127
jag … ge	-17	118
jag … gente	-109	-96
jag … gift	76	-76
jag … gifta	40	256
jag … gjort	93	173
jag … golve	152	-11
jag … gomt	-36	115
jag … gora	139	381
jag … grase	134	3
jag … gud	34	238
jag … ha	-174	-43
jag … haft	123	135
jag … haha	-173	-148
jag … halso	-203	-210
jag … halva	88	-7
jag … hamta	95	-92
jag … handl	-135	-92
jag … hanga	-18	93
jag … harif	27	136
jag … hejda	15	116
jag … hela	-149	-167
jag … hit	-125	-80
jag … hjart	-13	-123
jag … hon	-113	27
jag … hopa	-115	-101
jag … hur	-18	156
jag … i	-11	91
jag … idag	4	170
jag … igar	45	128
jag … igen	17	175
jag … ihop	-98	33
jag … ila	154	153
jag … impul	15	133
jag … in	81	153
jag … inan	11	147
jag … ineba	-142	-155
jag … inga	-1	146
jag … ingen	163	215
jag … inget	114	120
jag … inhal	-123	-117
jag … inlas	16	177
jag … int	49	160
jag … inte	33	344
jag … intyg	-67	105
jag … jagar	-102	-139
jag … jesus	4	151
jag … joba	-193	-226
jag … kafe	-181	-146
jag … kal	140	-11
jag … kalor	-113	-116
jag … kalsv	125	5
jag … kan	-79	-179
jag … karlk	133	10
jag … karto	-87	-106
jag … kasta	-10	129
jag … kiwi	139	11
jag … klump	144	41
jag … kniv	-124	-63
jag … knive	-12	188
jag … kola	-192	-197
jag … koleg	-110	-94
jag … kompi	-128	-78
jag … konst	-118	-157
jag … konta	-139	-135
jag … kopt	28	224
jag … korko	-126	-114
jag … kotid	-129	-129
jag … krist	-140	-130
jag … kryst	158	12
jag … kuna	-142	-37
jag … kvar	59	214
jag … lagt	43	213
jag … lakar	-149	-147
jag … lamna	-129	-16
jag … langr	12	109
jag … lap	-94	-106
jag … lart	19	200
jag … lat	-5	129
jag … ledse	-135	-173
jag … leva	-193	-127
jag … levax	-111	-130
jag … lever	2	139
jag … lileb	121	21
jag … litet	-116	-115
jag … livet	-204	-228
jag … livra	33	181
jag … ljugi	6	143
jag … lok	-169	-166
jag … lova	11	135
jag … lufte	-126	-116
jag … lyda	-18	150
jag … lyfta	-116	-130
jag … magon	-109	-145
jag … man	-15	126
jag … manda	-101	-116
jag … medel	10	148
jag … mesia	12	114
jag … migra	-110	-99
jag … min	-163	-156
jag … mindr	-112	-86
jag … misha	22	151
jag … mjal	-126	-130
jag … mormo	-63	67
jag … mycke	-154	32
jag … nalar	7	143
jag … namn	-122	-147
jag … nara	95	162
jag … nasta	-62	87
jag … naten	33	141
jag … nej	20	271
jag … ner	-43	113
jag … nervo	-231	-272
jag … nio	-51	106
jag … nitio	-4	141
jag … ny	-21	-110
jag … nys	172	73
jag … ok	-94	-107
jag … omepr	28	120
jag … ont	-220	-47
jag … ordna	54	156
jag … orkar	153	36
jag … oroli	-180	-214
jag … outha	114	26
jag … ovat	-5	128
jag … overa	146	19
jag … p	-122	-143
jag … pakor	-143	-44
jag … paper	-88	-141
jag … pasat	29	148
jag … pig	-148	-103
jag … plane	36	173
jag … plast	-206	-185
jag … preci	48	190
jag … presa	-134	-158
jag … prick	163	31
jag … prise	-131	-156
jag … provs	-173	-181
jag … rad	-34	265
jag … radad	-1	124
jag … rakna	-23	167
jag … rakni	-149	-193
jag … rakt	-144	-160
jag … ramla	-2	142
jag … rasan	-97	-120
jag … redan	5	154
jag … regnb	97	32
jag … remis	69	-70
jag … resa	37	154
jag … resta	-106	-91
jag … ringa	196	55
jag … rodbe	-156	-140
jag … rora	-141	-121
jag … roste	85	224
jag … ruska	113	-32
jag … saft	151	1
jag … sagt	-66	103
jag … sald	31	183
jag … salva	-105	-117
jag … sambo	-152	-172
jag … sata	154	-2
jag … sen	-62	-171
jag … sita	143	-6
jag … siter	154	-10
jag … sjalv	131	172
jag … sjuk	-122	-132
jag … sjuks	-145	-95
jag … sjuti	-84	-130
jag … skada	-22	182
jag … skara	-146	-87
jag … skate	-183	-159
jag … skick	36	184
jag … skilj	24	139
jag … skote	107	-46
jag … skriv	53	158
jag … skuri	149	56
jag … skyd	10	181
jag … skyld	-10	129
jag … sla	37	186
jag … slage	10	254
jag … slagi	-163	-60
jag … slar	-119	-87
jag … slipa	11	131
jag … slut	75	265
jag … sluta	-11	144
jag … snara	0	152
jag … snark	-116	-141
jag … sockr	-144	-122
jag … sova	-15	74
jag … spara	29	203
jag … spira	135	14
jag … sprut	-97	-115
jag … sta	148	105
jag … stada	48	137
jag … stick	8	152
jag … stil	139	-29
jag … stila	129	114
jag … stor	76	-21
jag … stres	-110	-161
jag … strun	119	-12
jag … stryk	40	226
jag … svag	136	12
jag … svalt	185	-9
jag … svamp	-161	-139
jag … svara	-127	-158
jag … svart	53	-155
jag … svima	128	-15
jag … syra	-114	-120
jag … syran	-22	95
jag … ta	32	194
jag … table	-121	107
jag … tagit	245	86
jag … tagti	12	138
jag … talet	105	-9
jag … tande	121	-7
jag … tandv	129	4
jag … tanka	31	266
jag … tankt	-115	15
jag … tejpa	-14	125
jag … tiden	-170	-190
jag … til	-28	215
jag … tio	-70	59
jag … tjugo	46	-92
jag … tolv	-17	126
jag … trana	-36	130
jag … treti	21	118
jag … treto	-5	153
jag … trot	-181	-96
jag … tryck	160	50
jag … tryg	-114	-174
jag … tupar	135	14
jag … tvata	43	115
jag … tving	28	150
jag … up	119	119
jag … upfor	141	7
jag … utag	-129	-122
jag … utanf	-23	115
jag … utskr	-180	-182
jag … utsla	27	146
jag … utval	51	187
jag … utvis	-6	128
jag … vacin	-93	-133
jag … val	21	-113
jag … valt	-9	224
jag … valtr	-168	-146
jag … vanli	-146	-159
jag … vc	122	9
jag … veta	-61	97
jag … vid	-132	22
jag … vil	-167	-236
jag … vilja	-144	-217
jag … vilke	24	139
jag … vimel	144	17
jag … vingl	-129	-121
jag … vist	-4	136
jag … waran	-105	-122
jag … yr	100	-149
jag*	-149	-15
jagad mig	-127	-137
jagade	-127	-168
jagar han	22	197
jagar och	-102	-139
jagar … har	-102	-139
jaksa	122	168
jaksa enaa	41	166
jakta	-128	-124
jaktolycka	143	14
jal*	169	32
jalka on	183	40
jalkeen	-149	-124
jalkojani	195	-3
jam*	-316	-305
jamra sig	131	7
jamrar	131	7
jamt	-313	-273
jamt andas	145	68
jamt har	-113	-109
jamt … altid	-113	-109
jamt … fort	145	68
jan*	-210	-187
jar*	-366	-168
jardiance	-140	-133
jarn	-348	-356
jarn pa	-120	-97
jarn … gymet	-120	-97
jarnb runt	152	29
jarnb … brost	152	29
jarnband	152	29
jarnbrist	-250	-223
jarnt ger	-140	-126
jarnt och	-115	-96
jarnt … bajse	-115	-96
jarnt … hard	-140	-126
jarntableter	-302	-267
jarnv igar	23	161
jarnv … och	-5	116
jarnvagen	-33	108
jarnvagsbron	-7	133
jat*	138	175
jate fort	116	27
jate … nasa	116	27
jatef … kasta	-2	111
jatef … magen	121	6
jatefort	152	27
jateforvirad	138	50
jateful	-2	111
jatej att	144	-5
jatej … andas	144	-5
jatejobigt	144	-5
jatek det	114	38
jatek och	105	24
jatek … gor	114	38
jatek … hoger	112	21
jatekonstig	151	15
jatem och	137	9
jatem … inte	112	-3
jatemycke	112	-3
jatemycket	202	29
jateo ena	100	45
jateo i	292	108
jateo pa	148	60
jateo … brost	146	45
jateo … ena	168	64
jateo … hoger	130	38
jateo … huvud	160	51
jateo … punge	137	9
jateo … sidan	100	45
jateofta	-116	-106
jateont	99	-48
jates att	152	22
jates … andas	160	6
jateslo	144	26
jatesvart	160	6
jatesvulen	191	32
jatet nu	143	9
jatetrot	229	57
javist	-174	-158
javla trot	105	51
javla … plots	105	51
jaw	279	-20
jay*	182	-11
jayka	208	13
jer*	150	-3
jerking	150	-3
jes*	-6	147
jesus	-6	147
jesus vilke	-118	-117
jesus … forky	-118	-117
jet	-187	-176
jet*	-115	-116
jetlag	-115	-116
jo	49	162
jo valmi	6	119
jo … poyda	6	119
job	-169	-124
job och	-83	-107
job om	13	100
job vil	-105	-116
job … byta	-105	-116
job … har	-145	-109
job … jag	13	100
job*	-185	-159
joba	-59	-146
joba helti	-84	-124
joba i	142	78
joba nat	-133	-136
joba over	-131	-145
joba som	-127	-131
joba stad	-115	-120
joba … det	-169	-176
joba … trot	-119	-147
joba … vil	-115	-120
jobad nat	-121	27
jobar med	-115	-135
jobar nat	-24	136
jobar och	-141	-168
jobar pa	-179	-140
jobar som	-162	-33
jobar … akute	-136	-174
jobar … gifti	-118	-110
jobar … kok	-160	-165
jobar … kvino	-138	-140
jobar … vakta	-125	-108
jobat	23	-108
jobet ar	-25	131
jobet att	-120	-138
jobet behov	-88	-120
jobet bruka	-115	-103
jobet far	-89	-108
jobet fick	-116	-112
jobet fora	-158	-126
jobet gor	-146	-169
jobet huset	9	134
jobet i	-177	-109
jobet just	-134	-132
jobet kunde	-92	-115
jobet langr	-105	-120
jobet med	-3	117
jobet om	-143	-145
jobet pinsa	-119	-133
jobet snura	-94	-134
jobet som	12	134
jobet tryck	5	123
jobet … ar	-94	-134
jobet … att	-137	-135
jobet … behov	-105	-120
jobet … bra	-119	-133
jobet … dag	-171	-205
jobet … flask	-3	117
jobet … fora	-127	-96
jobet … forgi	-157	-148
jobet … frisk	-118	-140
jobet … frun	9	134
jobet … ga	-115	-103
jobet … inte	5	114
jobet … ja	-148	-160
jobet … nu	-134	-132
jobet … over	-93	-109
jobet … schem	-92	-115
jobet … sig	5	123
jobet … sjuka	-110	-95
jobet … vanli	12	134
jobet … vecka	-144	-113
jobig	-168	-166
jod*	-125	-116
jodtableter	-125	-116
jok*	-79	112
joka	-69	157
joka ilta	-13	147
jokmok	-161	-146
jol*	23	221
joo	-81	-138
jor*	131	135
jord	-184	-174
jord i	-128	-122
jord … blomk	-128	-121
jorden	-17	205
jordn sen	-117	-96
jordn … jag	-117	-96
jordnot	156	10
jordnoter	176	7
jos	-50	160
jos … ei	32	162
jotka	3	131
jotka kaske	3	131
jou*	-171	-197
jourmotagningen	-119	-119
journ fran	-103	-136
journ nar	-66	-109
journ och	-97	-137
journ pa	-109	-108
journ … det	19	131
journ … jag	-102	-160
journ … min	-109	-132
journ … natet	-109	-108
journal	-183	-265
journalen	-129	-63
journalkopior	-128	-159
ju	-62	136
ju … sa	31	133
juicen	121	-7
jul	-253	-138
jul i	24	186
jul nu	14	117
jul och	-106	-118
jul til	-116	-117
jul … ar	24	186
jul … er	-116	-117
jul*	-92	116
julas	-43	88
julas den	-97	-65
julas … akte	-97	-65
julbo me	-116	-112
julbo … jobet	-116	-112
julbordet	-174	-153
julen	-6	161
jumis … jalke	-166	-135
jumisa	-243	-224
june	-154	-145
just a	-303	-186
just fat	138	56
just lost	127	12
just moved	-154	-167
just my	-111	-101
just nar	-87	-106
just nu	-144	-292
just want	-202	-66
just wante	36	151
just … a	-160	-173
just … hon	94	-24
just … iner	-111	-101
just … it	44	199
just … jag	-87	-106
just … sore	-153	-136
just … the	13	154
just … two	127	12
just … veta	138	56
kaa*	129	-74
kaatu luist	-128	-111
kaatu … pieni	-128	-111
kaatui	118	-45
kab*	139	-2
kabel	133	-1
kaf*	23	-146
kafe	-167	-287
kafe i	135	21
kafe men	146	-20
kafe sluta	-112	-86
kafe tio	-126	-119
kafe … bebis	134	31
kafe … brost	135	21
kafe … hande	-187	-178
kafe … kopar	-126	-119
kafe … nar	-112	-86
kafek hela	161	27
kafek och	128	31
kafek … tiden	161	27
kafekopen	298	59
kafesump	156	59
kafet	-89	-179
kafet ar	158	3
kafts av	7	172
kafts … sambo	7	172
kaftsmal	7	172
kai*	-51	80
kaiki	-63	50
kaiki ois	31	137
kaiki olisi	18	138
kaiki … helpo	31	137
kaikila	14	123
kajen	-9	142
kak*	224	63
kaka	213	54
kaka pa	138	11
kaka … kalas	138	11
kakar och	160	37
kakarna	89	-88
kakel … inte	115	15
kakelgolvet	115	15
kaken	239	44
kaken altsa	103	34
kaken ar	133	56
kaken av	-124	-139
kaken mar	116	39
kaken och	194	27
kaken pa	157	14
kaken svart	8	114
kaken … a	103	34
kaken … armen	96	13
kaken … att	15	115
kaken … gra	76	29
kaken … igar	-149	-133
kaken … ila	116	39
kaken … vanst	103	4
kakn	106	41
kakn a	106	41
kakn … brost	106	41
kaksi kerta	160	-7
kal	262	-115
kal foter	119	35
kal hud	116	47
kal och	299	77
kal pa	-263	-267
kal som	147	-6
kal … bla	149	51
kal … han	162	24
kal … klibi	140	14
kal … mig	-276	-262
kal … och	181	74
kal … snab	116	47
kal*	121	2
kala	146	-8
kala a	135	14
kala foter	-149	-168
kala jamt	-113	-109
kala och	157	12
kala … har	-145	-143
kalar och	10	149
kalar papa	-19	90
kalar … ar	-19	90
kalar … hora	-9	131
kalaren	27	163
kalas lapar	132	31
kalas som	91	-13
kalas spyde	-97	-94
kalas … mar	-97	-94
kalas … vist	130	9
kalaset	150	130
kalel i	-124	-138
kalel som	-117	-108
kalel til	-220	-216
kalel … hans	-124	-138
kalel … mamog	-101	-95
kalel … stod	-117	-108
kalelse	-280	-257
kalelsen	-179	-175
kalelser	-166	-188
kaliu var	109	30
kaliu … hogt	109	30
kalium	109	30
kalke hon	-128	-126
kalke … anvan	-128	-126
kalken	-128	-126
kalor pa	-113	-116
kalor … gymet	-113	-116
kalorier	-113	-116
kalsv a	138	44
kalsv nar	-200	-188
kalsv och	215	39
kalsv ont	238	87
kalsv riner	105	51
kalsv varje	143	18
kalsv … ar	132	45
kalsv … det	202	39
kalsv … gang	143	18
kalsv … i	156	38
kalsv … ilama	89	41
kalsv … jag	-134	-144
kalsv … melan	161	73
kalsv … och	120	1
kalsv … sager	121	10
kalsvetas	238	59
kalsvetig	152	-15
kalt jag	138	48
kalt mar	-121	-116
kalt vaten	-213	-149
kalt vit	206	35
kalt … ben	177	25
kalt … bra	-121	-116
kalt … inte	109	24
kalt … och	143	11
kalt … tils	18	113
kalv	-147	-151
kalv lag	109	17
kalv sen	-157	-148
kalv … dar	109	17
kalv … klock	-157	-148
kam*	241	252
kamer gor	-125	-130
kamer i	17	208
kamer til	-104	-119
kamer … ala	2	150
kamer … magsa	-104	-119
kamer … mig	-125	-130
kameran	-122	-61
kameror	2	150
kamin	158	18
kamin lite	-128	-110
kamin och	172	39
kamin … ala	125	20
kamin … katen	104	30
kamin … tor	-128	-110
kaminen	183	28
kampa	127	130
kampa en	10	167
kampa for	196	15
kampa … att	158	4
kampa … vecka	10	167
kampar	72	145
kan	-415	-345
kan andas	-159	-162
kan ata	-191	-171
kan bara	152	-20
kan boja	-280	-235
kan de	-177	-189
kan den	-187	-188
kan det	-31	-150
kan do	-102	-154
kan drick	-228	-190
kan en	-114	-146
kan et	-181	-126
kan ga	-260	-276
kan gapa	-168	-146
kan ge	-157	-147
kan gora	25	143
kan ha	144	-8
kan han	-234	-257
kan hemsj	-128	-138
kan hora	21	135
kan ja	-260	-274
kan jag	-317	-282
kan klock	11	113
kan knapt	215	35
kan laga	-146	-109
kan liga	116	-22
kan lova	11	135
kan lyfta	-157	-181
kan magka	-147	-137
kan man	-222	-185
kan nagon	-161	-103
kan ni	-158	-7
kan opna	-123	-107
kan papor	-97	-105
kan prata	-24	-141
kan rad	-126	-115
kan rata	170	2
kan rora	-453	-377
kan sta	194	24
kan stodj	-135	-96
kan stopa	-5	129
kan stres	-167	-129
kan vi	-31	-175
kan vrida	-130	-120
kan … aka	95	-45
kan … ala	-111	28
kan … andas	184	53
kan … at	-127	-124
kan … ata	-181	-192
kan … av	-117	-190
kan … barn	-87	79
kan … benen	-150	-121
kan … bilar	-5	129
kan … bli	-163	-158
kan … boka	-44	-176
kan … byta	-159	-168
kan … dagen	-95	-125
kan … dem	-157	-142
kan … det	-58	123
kan … do	12	163
kan … druck	88	-24
kan … fa	-339	-267
kan … fingr	-229	-175
kan … fixa	-86	-119
kan … forny	-204	-149
kan … forsa	0	125
kan … gapa	127	45
kan … gastd	-114	-88
kan … gora	-141	-51
kan … gravi	151	52
kan … hakan	-146	-109
kan … hala	154	-2
kan … halsa	11	118
kan … hamta	-127	-139
kan … hjalp	-182	-196
kan … hjart	-132	-93
kan … inte	231	92
kan … klasa	-101	-84
kan … kopa	-148	-121
kan … laga	-126	-156
kan … lite	-127	-115
kan … mag	-147	-137
kan … men	-167	-212
kan … mig	-158	-141
kan … munen	-123	-107
kan … nar	50	121
kan … o	-128	-112
kan … och	-313	-252
kan … opere	-184	-182
kan … rata	-164	-156
kan … ringa	-208	-223
kan … rygon	-114	-99
kan … rygov	-103	-107
kan … saga	35	-88
kan … sata	-186	-174
kan … skick	-80	-181
kan … skote	-114	-146
kan … slipa	-104	-115
kan … sluta	-150	-123
kan … ta	-270	-125
kan … tid	-100	-118
kan … trafa	-129	-142
kan … vad	21	135
kan … vanta	171	1
kan … vara	-19	-177
kana	199	239
kana armar	106	3
kana benen	149	15
kana nagot	1	127
kana nat	13	168
kana spark	-132	-125
kana … hande	122	15
kanas i	-147	-137
kanas trang	141	7
kanas … brost	-147	-137
kanas … efter	141	7
kande … konst	122	9
kaner et	111	49
kaner foter	113	-28
kaner har	19	124
kaner huvud	120	-7
kaner igen	-228	-156
kaner nagot	-51	91
kaner nat	-3	138
kaner och	5	124
kaner spark	-109	-98
kaner … av	59	182
kaner … det	-188	-192
kaner … ensam	-168	-197
kaner … hela	-109	-98
kaner … inget	6	142
kaner … inte	-73	-149
kaner … jag	118	-1
kaner … konst	254	130
kaner … lag	-163	-177
kaner … lite	-24	-159
kaner … lugn	28	130
kaner … mins	5	124
kaner … nere	-86	-99
kaner … ont	19	124
kaner … otilr	-108	-132
kaner … otryg	-116	-116
kaner … stres	-109	-120
kaner … svimf	136	52
kaner … trot	-151	-137
kaner … tryck	111	49
kaner … vilse	-96	-103
kanin andas	-227	-157
kanin har	-166	-150
kanin … blivi	-132	-121
kanin … fort	-174	-187
kanin … inte	-150	-144
kanin … konst	-139	-102
kaninen	-297	-268
kans	271	24
kans befri	32	101
kans det	91	-91
kans konst	143	47
kans lite	-92	-164
kans lugnt	-9	163
kans som	158	-15
kans stor	115	10
kans tomt	-166	-160
kans trygt	-18	134
kans tungt	-37	96
kans … att	84	200
kans … en	178	9
kans … i	122	18
kans … kan	-136	-114
kans … konst	104	43
kans … lugnt	9	155
kans … maten	-125	-124
kans … menin	-94	-107
kans … nagot	136	39
kans … nan	147	19
kans … och	118	52
kans … om	42	-114
kans … preci	149	8
kans … sandp	-134	-124
kans … som	71	-118
kans … tomt	-106	-118
kanse bara	-136	-113
kanse en	-124	-125
kanse kring	129	32
kanse melan	137	37
kanse och	-201	-141
kanse … andta	141	25
kanse … foten	113	25
kanse … halva	107	27
kanse … kisan	-141	-108
kanse … lilfi	-103	-84
kanse … minut	-124	-125
kanse … svule	-136	-113
kansel	-51	-137
kanselbortfal	-136	-113
kanseln	177	11
kanselos	143	19
kansk ont	113	22
kansk ska	-50	75
kansk … jag	3	128
kansk … kvart	111	1
kansk … minut	259	60
kansk … sa	113	22
kansk … vanta	-162	-152
kansl bakom	153	62
kansl kalsv	89	41
kansl melan	-122	-104
kansl som	186	35
kansl … brost	173	69
kansl … och	89	41
kansl … skuld	-122	-104
kansla	217	-2
kanslolos	153	18
kant	172	69
kant nagot	127	18
kant sa	-19	107
kant … hela	-19	107
kant … likna	111	45
kanta kraks	131	40
kanta … och	131	40
kante av	-142	-118
kante glipa	-123	-101
kante … synfa	-142	-118
kanten	-109	-98
kanterna	-123	-101
kanyl han	128	22
kanyl … blir	128	22
kanylen	128	22
kanyler	-104	-109
kap*	341	16
kapad av	161	8
kapad tumen	208	28
kapad … i	170	23
kapad … yxan	120	6
kapade	230	15
kapsa tog	125	3
kapsa … tre	125	3
kapsagen	125	3
kar	-295	-241
kar att	-147	-118
kar och	-177	-165
kar … hjart	-205	-173
karam i	144	1
karam … halse	144	1
karamel	144	1
karaokekvalen	-112	-116
kardiologen	-126	-113
karin dog	14	164
karin … ar	14	158
karingen	30	156
karlar	1	177
karlk komer	138	22
karlk och	133	10
karlk … bruka	133	10
karlk … i	138	22
karlkramp	-90	-147
karlkrampen	129	4
karln	172	200
karln beskr	95	-3
karln … det	95	-3
karta	99	-74
karta alved	148	-10
karta hjart	94	-20
karta panod	113	7
karta … i	118	-2
karta … med	94	-20
kartan	188	-11
karto alved	65	128
karto i	-87	-106
karto ipren	128	11
karto … helge	-87	-106
kartonger	-109	-144
kartor	117	74
kas	138	98
kas*	156	235
kasa	-121	-110
kasa hela	-121	-110
kasa … dag	-121	-110
kasi	292	14
kasi on	134	8
kasi puutu	146	6
kasisa	-162	-161
kaska och	169	0
kaska … tor	146	18
kaskad	165	-7
kaskadkraks	146	18
kaskee	-4	134
kaskevat	5	162
kasor titad	116	4
kasor … konst	116	4
kasorskan	116	4
kasta	-98	122
kasta bakat	176	-34
kasta bebis	17	198
kasta en	5	190
kasta flask	-2	111
kasta han	1	222
kasta i	-1	112
kasta lileb	-4	114
kasta mig	27	158
kasta mobil	-86	-119
kasta saker	-1	111
kasta sig	-155	-163
kasta syra	-26	130
kasta ut	-81	39
kasta … honom	-6	106
kasta … jag	-2	111
kasta … mot	-33	149
kasta … pa	-112	56
kasta … stekp	16	121
kasta … sten	2	115
kasta … vagen	-1	112
kastad	-1	112
kastade	12	319
kastades	192	-29
kastar	-59	109
kastr med	129	35
kastr … kokan	129	35
kasvoisa	132	16
kat	-254	-34
kat alerg	-137	-123
kat dog	-147	-160
kat har	-192	-169
kat och	-56	54
kat … fat	-155	-133
kat … kanas	-147	-137
kat … men	49	-42
kat … mina	27	105
kat … och	-23	94
kat … svide	-122	-120
kat*	-131	-162
katbe rot	-113	-105
katbe … kring	-113	-105
katbet	-113	-105
kateen	150	1
katen	-332	-123
katen ar	36	193
katen bet	-130	-134
katen blev	-217	-195
katen folk	19	96
katen forst	12	120
katen halta	-126	-132
katen hon	-129	-120
katen klost	-153	-170
katen kraks	-137	-150
katen liger	207	39
katen sa	32	138
katen slar	-116	-146
katen … ar	-129	-120
katen … en	-192	-190
katen … gor	39	145
katen … hos	19	142
katen … inte	-187	-157
katen … mig	-249	-257
katen … och	-99	-138
katen … pakor	-188	-163
katen … sen	12	120
kater	-113	-142
katet besta	-138	-136
katet med	162	17
katet och	189	35
katet … feber	149	21
katet … frosa	162	17
kateter	138	12
kateterbarare	162	17
katetersackar	-138	-136
katolta	138	7
katrinplomon	-137	-120
katun svagt	119	17
katun … och	119	17
katunge	119	17
kau*	93	-52
kaust i	198	57
kaust … ogat	187	59
kaustik	120	33
kaustiksoda	166	40
kavep #	-132	-113
kavep … g	-132	-113
kavepenin	23	-110
kbt	-208	-231
kbt pa	-131	-176
kbt … natet	-131	-176
keb*	-148	-172
kee*	193	301
keep	73	312
keep askin	-100	-89
keep havin	-26	110
keep looki	7	168
keep think	16	147
keep … about	0	114
keep … at	7	168
keep … my	-9	129
keep … thoug	-26	110
keep … when	-100	-89
keeps	195	25
keeps vomit	143	22
keeps … his	166	-5
kej*	-147	-127
kejsa rina	-121	-102
kejsa … gul	-121	-102
kejsarsnit	-156	-131
kel*	-9	141
ken*	-169	-159
kenele	-161	-152
ker*	-6	129
keran laake	15	119
keranyt	15	119
kertaa	-112	-150
ket*	273	72
ketoacidos	166	22
keton	141	42
keton #	245	95
keton och	143	22
keton … #	111	27
keton … kraks	177	64
keton … och	105	27
keton … spyr	130	57
keton … trot	141	42
ketoner	315	134
ketonerna	99	27
kev*	-200	-178
kex	-147	-124
key*	-4	199
keys	-4	199
kg	-224	-235
kg nu	105	32
kg … kraks	105	32
kic*	-81	-131
kick	126	10
kick al	126	10
kick … day	126	10
kid fel	110	17
kid has	-237	-203
kid is	-116	-131
kid next	-4	119
kid puled	118	1
kid … a	-174	-142
kid … afrai	-116	-131
kid … boili	118	1
kid … door	-4	119
kid*	-202	-26
kids	-183	8
kids keep	-100	-89
kids … askin	-100	-89
kie*	188	17
kieli	188	17
kieli turpo	188	17
kieli … ja	135	-6
kii*	-28	-165
kiitos	-147	-136
kik*	119	-19
kiknar	163	36
kil	-35	164
kil for	-173	-160
kil him	36	154
kil me	0	157
kil my	34	134
kil mysel	42	147
kil … and	12	154
kil*	-93	147
kilar	16	251
kilar har	4	105
kilar i	24	126
kilar vanta	6	100
kilar … film	4	105
kilar … pa	12	108
kile	30	204
kile blir	26	190
kile far	-93	-109
kile gar	-20	137
kile gjord	-121	-154
kile har	147	91
kile i	36	172
kile komer	1	120
kile laste	-7	104
kile pa	27	146
kile punge	125	13
kile slog	97	13
kile tving	30	156
kile valdt	35	100
kile … brota	-115	-122
kile … gor	125	13
kile … hene	16	112
kile … huvud	-93	-109
kile … in	1	120
kile … mig	16	173
kile … mot	-20	137
kile … slut	-121	-154
kile … sluta	148	91
kile … valds	12	130
kilen tog	84	-17
kilen … nat	84	-17
kilin himse	1	101
kilin me	-169	-243
kilin my	-172	-183
kilin … after	-136	-132
kilin … lol	-127	-137
kilin … tonig	1	101
kiling	-191	-249
kilo	-162	-20
kilo pa	-135	-120
kilo … fyra	-135	-120
kin*	-149	-101
kind	-124	10
kind av	-123	-107
kind och	110	12
kind of	-133	-187
kind … hals	110	12
kind … tandv	-123	-107
kinde andas	73	-15
kinde gront	-115	-81
kinde i	-103	-108
kinde laker	-132	-141
kinde … de	-132	-141
kinde … konst	73	-15
kinde … kylan	-138	-141
kinde … snor	-115	-81
kip*	66	-163
kipar efter	-96	-148
kipar … andan	206	25
kipar … luft	-134	-125
kipea	23	-126
kipea ja	186	13
kipu	197	19
kipu satei	115	3
kipu … leuka	115	3
kirje	6	119
kirje on	6	119
kirje … jo	6	119
kis	96	-71
kis*	-22	-219
kisa	94	-156
kisa domna	142	33
kisa flera	-106	-84
kisa hela	-120	-110
kisa ingen	-171	-155
kisa och	179	28
kisa ofta	-153	-143
kisa pa	141	-5
kisa sedan	100	24
kisa sen	124	-1
kisa … ar	158	37
kisa … benen	166	21
kisa … gange	-106	-84
kisa … i	186	23
kisa … igar	141	34
kisa … tid	-120	-110
kisad pa	201	-8
kisad … sig	170	12
kisade	216	-6
kisan … som	-141	-108
kisar	-226	-187
kisar fortf	-92	-97
kisar hela	100	44
kisar i	-140	-137
kisar norma	-129	-86
kisar o	-173	-140
kisar ofta	-122	-166
kisar pa	61	138
kisar som	-186	-130
kisar … drick	80	-39
kisar … feber	-111	-84
kisar … ingen	-112	-99
kisar … inget	108	2
kisar … inte	-127	-85
kisar … magra	166	53
kisar … och	-159	-121
kisar … pa	-152	-155
kisar … sange	-128	-128
kisar … sig	-19	154
kisar … sprin	-132	-121
kisar … tiden	100	44
kisar … vanli	-181	-123
kisat	210	71
kisat pa	246	119
kisat sedan	200	64
kisat sen	132	13
kisat … et	134	20
kisat … hela	119	-5
kisat … igar	194	47
kiset	-306	-298
kiset ar	-167	-163
kisla jag	-94	-106
kisla nar	-129	-129
kisla … jag	-129	-129
kislackage	-168	-163
kislapa	-94	-106
kisno hela	-116	-116
kisno … tiden	-116	-116
kisnodig	-116	-116
kiw*	151	8
kiwi	151	8
kl … och	-175	-157
klada	-317	-384
klada i	-285	-271
klada pa	-240	-224
klada sa	-111	-122
klada … armar	-165	-170
klada … man	-111	-122
klada … stjar	-153	-144
klada … under	-188	-177
kladar	-129	-131
klade och	-9	184
klade ont	-142	-130
klade pa	12	176
klade var	-6	159
klade … filma	-1	140
klade … ha	18	113
klade … i	-142	-130
klade … ut	-2	122
klader	144	210
kladerna	235	194
kladi i	-113	-107
kladi ogon	-187	-164
kladi … ogone	-113	-107
kladi … pa	-187	-164
kladig	131	27
kladiga	-187	-164
kladigt	-177	-167
klaga	7	-134
klaga men	18	132
klaga over	159	8
klaga pa	65	-117
klaga … att	99	-24
klaga … huvud	157	8
klaga … vark	83	40
klagar	198	98
klamd	273	22
klamd fingr	-167	-155
klamd melan	164	15
klamd under	156	10
klamd … backe	142	13
klamd … bil	219	22
klamdagen	-115	-107
klamde	-113	-151
klame at	125	90
klame … kring	110	13
klamer	125	90
klamydia	-260	-258
klamydiatest	-143	-148
klani … laga	8	104
klar	139	184
klar av	112	150
klar det	28	150
klar hela	110	9
klar i	-226	-201
klar inget	-120	-122
klar med	19	169
klar vatsk	174	23
klar … huvud	-224	-201
klar … krope	110	9
klar … livet	21	141
klar … mer	-120	-122
klar … mig	4	121
klar … sig	106	-19
klar … ur	148	18
klara	-50	136
klara att	-117	-150
klara naten	41	174
klara sen	-120	-104
klara sig	-10	204
klara … batre	15	148
klara … et	-61	57
klara … hala	-117	-150
klara … men	-121	-146
klara … utan	-228	-188
klarade	-233	-204
klarar	-116	34
klarat	23	119
klaro blod	156	21
klaro i	138	13
klaro … hela	117	21
klaro … vecka	138	13
klarot	242	30
klart	157	218
klart breve	-11	126
klart nu	39	121
klart sen	33	146
klart … hopar	27	126
klart … til	-11	126
klasa som	-101	-84
klasa … arbet	-101	-84
klasas	-101	-84
klase o	-117	-132
klase sager	35	138
klase skrat	11	108
klase skriv	56	145
klase visar	3	127
klase … at	11	108
klase … att	51	182
klase … nu	-117	-132
klase … sina	3	127
klasen	-189	-63
klaskompis	23	177
klasr nar	-95	-104
klasr … ala	-95	-104
klasrumet	-135	-146
klatr over	-14	132
klatr pa	-6	-153
klatr … racke	-14	132
klatr … vagar	-141	-134
klatra	146	24
klatrade	100	128
klatrar	-186	-178
kletigt	-168	-136
kli	-153	-159
kli i	-106	-98
kli … har	-106	-98
kli*	-295	-305
klia var	-128	-110
klia … trad	-128	-110
kliade	170	64
klian utsla	-179	-140
klian … i	-117	-103
kliande	-232	-189
kliar	-265	-297
kliar anars	-148	-124
kliar bara	-191	-142
kliar det	37	-102
kliar handf	118	47
kliar hela	126	59
kliar melan	-149	-157
kliar och	-171	-154
kliar pa	-129	-104
kliar roste	117	50
kliar som	-166	-114
kliar … ar	-163	-132
kliar … en	-155	-123
kliar … halse	247	90
kliar … handf	166	60
kliar … hela	122	57
kliar … hes	117	50
kliar … ingen	-139	-103
kliar … krope	126	59
kliar … magen	-123	-105
kliar … myg	-105	-87
kliar … ny	-136	-119
kliar … ognen	-133	-122
kliar … ogone	-187	-169
kliar … pa	-117	-132
kliar … svuln	106	50
kliar … under	-263	-256
klibig	140	14
klick pa	22	134
klick … avslu	22	134
klicka	22	134
klickar	-135	-126
klimakteriet	-151	-222
klini och	118	47
klini … nu	118	47
kliniken	171	40
klipa	-158	-164
klipa tanag	-92	-115
klipa … jag	-92	-115
kliper	-165	-138
klipt	-30	153
klipt av	-130	-58
klipt for	-114	-116
klipt … en	-140	-120
klipt … langt	-114	-116
klipt … och	134	3
klipte	-122	-167
klock ar	200	8
klock det	146	21
klock efter	6	103
klock et	101	-13
klock fyra	-4	-186
klock nio	130	36
klock pa	-161	-130
klock sager	-178	-137
klock ticka	4	174
klock tre	-180	-107
klock tva	146	11
klock visar	-121	-108
klock … att	-159	-133
klock … har	126	60
klock … hiner	166	5
klock … i	-91	99
klock … morgo	-161	-130
klock … sin	6	103
klock … tre	174	12
klock … ungef	130	36
klock … varje	-224	-255
klocka	-157	-95
klockan	84	-98
klockorna	4	174
klon	-114	-116
klon jag	-114	-116
klon … klipt	-114	-116
klor hand	-124	-116
klor … tor	-124	-116
klorgas	200	24
klori hosta	121	14
klori lite	-10	103
klori … for	-10	103
klorin	183	137
klose mig	-15	109
klose … blodi	3	159
kloser	4	183
klost mig	-136	-154
klost … pa	-137	-147
kloste	-211	-230
klu*	97	-35
klubslag	158	13
klump jag	107	52
klump … ater	107	52
klump … ljums	-102	-81
klumpar	228	64
klunk	-207	-180
klunkar	-139	-129
kly*	148	-23
klyve har	118	2
klyven	148	-23
kmr	-2	131
kmr gora	-2	131
kmr … slut	-2	131
kms	20	285
kms pa	-3	125
kms … rikti	-3	125
kna	-362	-354
kna ena	110	27
kna pa	-130	-118
kna sa	-128	-124
kna sen	121	20
kna … benet	110	27
kna … han	-128	-124
kna … insid	-130	-118
kna … lunch	121	20
kna*	0	-219
knack nagla	-143	-121
knack pa	-136	-38
knack … mig	-169	-188
knackar	6	159
knacken	-169	-188
knackt	-222	-193
knaet	-50	-152
knaet ar	-145	-134
knaet klick	-133	-115
knaet siter	172	12
knaet smart	-97	-98
knaet … nar	-144	-131
knaet … pa	172	12
knaka nar	113	-22
knaka … jag	113	-22
knakade	144	9
knakar	-156	-145
knan	-151	-149
knana	-204	-337
knana och	235	65
knana pa	-121	-92
knana … cykel	-121	-92
knap	90	189
knap hade	11	126
knap och	-5	154
knap … bara	-5	154
knap … jag	11	126
knapa helt	133	30
knapa knapa	189	23
knapa langr	140	15
knapa … helt	133	30
knapa … langr	140	15
knapa … och	140	15
knapa … plots	133	30
knaparna	140	15
knapb ur	99	33
knapb vem	-133	-107
knapb … ringe	-133	-107
knapn i	-108	-90
knapn … knat	-108	-90
knapning	-108	-90
knapt	200	45
knapt andas	185	56
knapt att	171	-3
knapt far	146	31
knapt gapa	127	45
knapt hala	154	-2
knapt ljuse	-151	-126
knapt luft	145	37
knapt opnar	116	54
knapt orkar	172	26
knapt skara	-110	-105
knapt skriv	187	8
knapt sta	106	33
knapt … det	149	-16
knapt … men	-150	-121
knapt … ogone	155	12
knapt … skriv	138	18
knapt … tomat	-110	-105
knapt … up	-89	-118
knapt … vacka	124	33
knark och	164	18
knark … andas	164	18
knarkat	211	32
knask i	-111	-92
knask … skote	-111	-92
knaskalen	-111	-92
knast som	-101	-97
knast under	173	74
knast … en	-101	-97
knast … huden	173	74
knat	-109	-133
knat fora	159	73
knat har	-177	-161
knat hela	-114	-135
knat i	-1	164
knat knaka	-167	-144
knat laser	-157	-145
knat nar	24	-84
knat nu	95	-5
knat sager	-139	-115
knat sen	157	68
knat svule	-150	-126
knat tils	91	-13
knat … ar	95	-5
knat … borde	-108	-114
knat … det	116	-7
knat … efter	-189	-174
knat … get	-137	-128
knat … ifran	-139	-115
knat … jag	18	-110
knat … naten	-114	-135
knat … sig	-157	-145
knat … som	-167	-131
knat … svuln	-124	-98
knat … vecka	159	73
knavecket	-181	-187
kne*	-276	-195
knee	-255	-172
knee hurts	-139	-147
knick	164	5
knife	-99	104
knife while	-135	-49
knife … cooki	-151	-143
knip	-147	-138
kniv	23	-117
kniv det	-205	-209
kniv djupt	-124	-144
kniv for	-11	202
kniv han	-29	109
kniv i	-137	-148
kniv jag	-1	152
kniv med	-8	100
kniv o	-1	120
kniv och	-12	117
kniv snala	126	-11
kniv … att	-11	202
kniv … banka	-1	120
kniv … blode	-205	-209
kniv … han	3	148
kniv … inte	-106	-116
kniv … jacka	7	116
kniv … koket	-200	-174
kniv … mig	-8	100
kniv … rad	3	135
kniv … rygen	-112	-153
kniv … sager	-29	109
kniv … sar	-124	-144
kniv … sidan	138	-3
kniv … skick	126	-11
kniv … tanke	-12	116
kniv … vaska	11	108
kniva for	8	150
kniva … rygen	114	-4
knivad	114	-4
knivar	-130	3
knivarna	19	166
knive gick	140	3
knive liger	6	107
knive mot	-15	211
knive var	-110	-95
knive … frame	6	107
knive … halse	-14	136
knive … hande	-20	107
knive … laret	154	-6
knive … mig	7	114
knive … min	-9	122
knive … ogone	-115	-103
knive … rakt	140	3
knive … rygen	-110	-94
knive … slo	-110	-95
kniven	59	140
knivh i	166	16
knivh … ner	138	33
knivh … sidan	141	5
knivhug	248	22
knivskuren	112	-49
kno*	-127	34
knock av	-116	-120
knock … vacin	-116	-120
knockad	-95	-100
knol	-272	-263
knol i	-94	-142
knol pa	-167	-133
knol under	-150	-163
knol … andta	-182	-149
knol … halse	-145	-143
knol … huden	-150	-163
knol … magen	198	82
knol … punge	-156	-146
knot	-42	77
knot snara	-4	117
knot … men	-4	117
knots	-188	-196
know	-77	161
know if	-190	-103
know my	-105	-131
know what	53	149
know where	14	174
know … its	-127	-131
know … test	-100	-101
knows	24	156
knu*	119	351
knufa mig	36	253
knufa nyper	-14	106
knufa … i	-3	175
knufa … och	-32	92
knufa … sa	-18	120
knufade	20	239
knufar	-3	158
knuten	92	167
knuti ihop	7	121
knuti … lakan	7	121
knyta	-28	136
knyta … i	99	5
knyter	171	15
ko	-188	-232
ko kramp	-192	-147
kod	4	174
kok	-17	-138
kok*	277	88
kokan olja	141	-4
kokan vaten	216	135
kokan … over	291	50
kokande	305	125
kokar kafe	135	21
kokar … i	135	21
koket i	-90	-106
koket nu	-22	145
koket och	-37	-154
koket … fem	-90	-106
koket … och	-23	110
koket … skar	-155	-162
kokhe kafe	134	31
kokhe … over	184	61
kokhet	228	29
koko purki	119	-16
koko … laake	119	-16
koksb nar	25	96
koksb och	15	176
koksb vile	10	100
koksb … sa	-1	130
koksb … vi	25	96
koksbordet	73	123
koksg han	89	-21
koksg hjart	111	19
koksg … slar	111	19
koksgolvet	165	81
koksl for	-112	-117
koksl … fem	-112	-117
koksluckan	-115	-130
kol	24	-130
kol sen	-21	-139
kol … har	125	-10
kol … lange	-91	-123
kol*	-59	-236
kola	-172	-261
kola att	-123	-117
kola blodv	-135	-149
kola det	-101	-106
kola koles	-168	-153
kola mig	-236	-216
kola om	187	142
kola vipen	-6	122
kola … blod	-135	-149
kola … for	-137	-44
kolad tagti	12	138
kolad … och	-112	-120
kolade	-72	77
kolap inte	158	2
kolap pa	182	28
kolap … jobet	182	28
kolapsa	158	2
kolapsade	182	28
kolar	-141	-51
kolar min	14	259
kolar mobil	7	153
kolar … mobil	1	212
kolar … telef	13	171
kolas	-126	-103
kolat	-152	-37
koldi sama	-130	-99
koldi … sak	-130	-99
koldioxid	-130	-99
koldskadad	168	-2
koleg ar	-159	-156
koleg har	-43	154
koleg komer	-3	117
koleg men	-110	-94
koleg sager	113	-14
koleg … att	126	149
koleg … blaa	-7	154
koleg … det	-110	-94
koleg … forlo	-120	-112
koleg … hjart	-127	-96
koleg … mit	102	17
koleg … pa	-147	-133
koleg … til	-3	117
kolesterolet	-127	-173
kolesterolprov	-136	-111
kolik	-213	-215
kolik och	-131	-108
kolmo ala	109	23
kolmo bast	-149	-121
kolmo gick	138	53
kolmo sita	-120	-97
kolmo … har	109	23
kolmo … hogt	-120	-97
kolmo … i	-156	-129
kolmo … och	138	53
kolmonoxid	108	-70
kolmonoxidlarm	-128	-104
kolmonoxidlarmet	175	65
kolos trot	-158	-156
kolosalt	-158	-156
kolox gar	165	25
kolox och	-130	-99
kolox … koldi	-130	-99
koloxid	107	-19
kolsv och	140	21
kolsv … jag	104	12
kolsy vaten	-103	-107
kolsy … ger	-103	-107
kolsyrat	-103	-107
kom	387	164
kom blod	113	48
kom det	177	4
kom en	122	109
kom for	-97	-135
kom fort	179	7
kom i	51	-99
kom in	194	42
kom inget	-125	-134
kom jag	-9	139
kom lite	-147	-110
kom mit	142	27
kom nar	161	51
kom pa	340	-9
kom plots	197	54
kom synbo	115	16
kom under	140	15
kom up	-95	-176
kom … alt	-184	-179
kom … bara	120	1
kom … bus	19	139
kom … en	357	14
kom … et	150	-13
kom … fikat	140	15
kom … fran	-101	66
kom … han	179	7
kom … i	104	54
kom … jag	161	51
kom … kval	137	14
kom … med	90	139
kom … mit	136	41
kom … nar	147	68
kom … och	172	26
kom … sent	-139	-136
kom … sig	149	17
kom … taxin	170	15
kom … til	-21	122
kom*	155	103
koma de	-100	-118
koma hem	-25	100
koma igang	-178	-178
koma ner	-9	87
koma nu	167	4
koma o	-128	-112
koma och	-78	69
koma pa	-158	-59
koma til	34	205
koma tilba	121	206
koma … a	-9	87
koma … ensam	167	4
koma … et	2	135
koma … hamta	13	139
koma … harif	-19	93
koma … min	54	209
koma … sager	-25	100
koma … siter	-100	-118
koma … snack	-128	-112
komer	105	62
komer att	-157	-104
komer blod	159	21
komer det	137	47
komer doda	8	171
komer efter	-133	-132
komer forso	4	114
komer fortf	-124	-138
komer gora	-10	147
komer gul	-117	-113
komer hem	-77	139
komer i	163	-30
komer in	17	252
komer jag	-171	-193
komer klara	10	128
komer lite	-61	-130
komer man	-96	-87
komer marka	2	180
komer masor	127	-3
komer mina	-157	-172
komer mycke	141	16
komer nasa	-126	-116
komer nu	184	-3
komer och	-263	-264
komer pa	-135	-228
komer skada	-29	133
komer sla	-7	104
komer svare	-142	-119
komer til	-44	125
komer ut	178	82
komer varan	118	16
komer vi	164	-2
komer … ar	134	-2
komer … att	-20	165
komer … blod	36	-91
komer … cykel	-98	-113
komer … det	-11	109
komer … doda	25	149
komer … fel	105	24
komer … gar	-263	-264
komer … gega	-117	-113
komer … gora	-11	98
komer … han	-19	132
komer … igen	2	147
komer … ihjal	-7	104
komer … jobet	-34	110
komer … kalel	-124	-138
komer … kan	-103	-109
komer … kyla	-101	-84
komer … med	159	5
komer … minut	117	51
komer … nagon	22	199
komer … nan	-16	99
komer … naten	-102	-106
komer … om	-34	138
komer … over	-96	-87
komer … pa	25	242
komer … sig	11	169
komer … skiln	2	125
komer … skola	-19	95
komer … snart	-2	110
komer … stota	150	-12
komer … ur	195	38
komer … varje	-126	-116
komer … vila	138	22
komit lite	-171	-142
komit morka	94	7
komit sma	128	52
komit vem	-122	-122
komit … flack	94	7
komit … fraga	-122	-122
kompi asthm	108	2
kompi ater	-114	-163
kompi blir	6	131
kompi fick	-39	-112
kompi har	175	155
kompi hon	-8	107
kompi komer	6	131
kompi la	-10	132
kompi liger	130	5
kompi och	-65	-134
kompi sager	-147	-103
kompi skar	-9	238
kompi skick	-5	128
kompi skrev	-1	125
kompi skriv	5	156
kompi strea	-9	119
kompi varje	-131	-125
kompi vi	130	11
kompi … en	-5	128
kompi … grave	128	11
kompi … han	142	3
kompi … har	-166	-93
kompi … hejda	-13	105
kompi … hjarn	-133	-106
kompi … knark	164	18
kompi … kval	-131	-125
kompi … lista	13	134
kompi … mama	-120	-114
kompi … mig	-126	-161
kompi … pa	150	83
kompi … sepsi	-110	-105
kompi … sig	-11	220
kompi … skick	-28	105
kompi … slage	6	131
kompi … tagit	146	-41
kompi … til	-33	84
kompi … ut	-10	132
kompisar	-217	-208
kompisen	106	188
komunen	-174	-131
kon ar	-118	-135
kon har	-168	-181
kon och	11	131
kon … sluta	-168	-181
konce mig	-170	-163
koncentrera	-170	-163
kondis	-161	-153
kondo sprac	-219	-249
kondo … i	-193	-188
kondo … igar	-143	-157
kondomen	-187	-145
konkurs	23	190
konsert	-184	-184
konserten	-176	-175
konservburk	-154	-167
konsj … ny	-88	-104
konsjukdomstest	-110	-110
konst bortf	106	15
konst det	161	9
konst djupt	172	73
konst hela	107	39
konst hon	83	40
konst i	189	78
konst ilama	202	54
konst ingen	-122	-127
konst jag	100	24
konst kan	-139	-135
konst lekar	12	136
konst lugn	23	137
konst munen	114	20
konst nu	169	6
konst o	148	-4
konst och	196	53
konst ord	133	-2
konst pause	140	21
konst plots	100	-10
konst saker	76	141
konst sat	17	160
konst sen	125	24
konst som	117	10
konst svart	100	44
konst tal	135	9
konst tar	-139	-102
konst troth	124	42
konst tyngd	140	23
konst typ	153	13
konst var	138	53
konst vid	157	22
konst … ar	176	31
konst … armen	166	23
konst … det	100	-10
konst … feber	-120	-120
konst … gaspa	153	13
konst … i	-12	131
konst … inget	93	-28
konst … jag	98	158
konst … kalsv	168	76
konst … kom	140	15
konst … krope	76	-21
konst … magen	-102	-92
konst … med	12	136
konst … ni	-159	-122
konst … norma	138	53
konst … nu	23	137
konst … och	111	98
konst … om	30	147
konst … over	140	23
konst … ror	117	10
konst … sen	117	36
konst … varje	122	-19
konst … vi	138	18
konstig	248	108
konstiga	199	185
konstit	142	0
konta ar	-141	-149
konta det	-22	101
konta igen	5	147
konta konta	-150	-151
konta med	182	-39
konta … ar	-150	-151
konta … hene	195	3
konta … man	-120	-134
konta … min	147	12
kontakt	80	-117
kontaktar	-150	-151
kontaktbar	243	42
kontaktforbudet	5	147
konto	-168	-172
konto stick	-115	-103
konto … det	-92	-81
konto … knive	-115	-103
konton	-2	149
kontor	-185	-143
kontorsjob	-92	-81
kontr alt	20	125
kontr och	35	139
kontr pa	120	13
kontr … ar	35	139
kontr … jag	94	132
kontr … rontg	120	13
kontrast	126	17
kontrastmedel	120	13
kontrol	-135	-151
kontrolen	-125	-2
kontrolerar	20	125
kontrolfreak	-120	-118
kop*	-169	-37
kopa	-152	-83
kopa hotel	26	139
kopa salva	-105	-117
kopa stuga	-77	-89
kopa … dar	-77	-89
kopar	-145	-174
kopar om	-154	-151
kopar … dagen	-126	-119
kopen	169	-22
koper	-225	-217
koper alt	19	115
koper bilar	10	129
koper hus	19	95
koper jag	-147	-143
koper man	-192	-171
koper … hon	19	115
koper … jodta	-125	-116
koper … pa	19	95
koper … sager	10	129
kopia … ambul	-100	-85
kopt	-63	210
kopt amuni	7	127
kopt rep	-34	183
kopt tva	53	206
kopt … och	7	127
kopt … til	-163	-168
kopte det	1	129
kopte kniv	-155	-162
kopte … jag	1	129
kopte … kniv	-7	122
kopte … til	-155	-162
kor	-86	146
kor ar	-83	-141
kor efter	-5	139
kor hem	21	165
kor skote	-120	-101
kor som	-12	117
kor taxi	-121	-117
kor … det	-83	-141
kor … en	-12	117
kor … gar	-120	-101
kor … mig	-5	139
kor … och	63	128
kor*	139	95
kora	57	127
kora av	-47	103
kora bil	-186	-224
kora hem	169	-4
kora in	-24	159
kora pa	12	157
kora rakt	-40	133
kora … folk	12	157
kora … i	-24	159
kora … igen	-144	-157
kora … in	-41	152
kora … vagen	-47	103
korde	124	1
korde over	11	164
korde … fast	-6	115
korde … i	108	-40
korde … mig	4	204
korid liger	166	27
korid … i	115	-12
korko och	-109	-163
korkort	-183	-98
korkortet	-181	-194
korkortsintyg	-162	-118
korna	-2	179
korsbarskarna	-179	-165
korsord	-108	-128
kort	127	-5
kort hur	-101	-112
kort jag	-19	93
kort knive	154	-6
kort lastb	-28	85
kort med	2	119
kort skote	144	13
kort … dropa	-122	-102
kort … en	-120	-93
kort … i	195	78
kort … in	136	16
kort … mig	10	155
kort … mkt	-101	-112
kort … planb	-111	-96
kort … rakt	108	34
korta	173	29
korta an	-139	-131
korta och	147	23
korta sma	91	22
korta … andet	91	22
korta … det	-139	-131
korta … jag	136	1
korta … utatv	114	20
kortare	-33	-166
korti kraks	129	31
korti mar	-131	-98
korti sedan	138	56
korti slut	169	35
korti … blodt	129	31
korti … bra	-131	-98
korti … i	149	53
korti … kraks	169	35
korti … manga	138	56
kortison	189	51
kortisonberoende	129	31
kortisonet	-100	-131
korva	-193	-176
korva och	122	27
korva on	-164	-157
korva satuu	-143	-124
korva … ei	-143	-124
korva … hon	122	27
korvaan	-143	-124
korvb i	119	16
korvb … halse	119	16
korvbit	171	34
korve vi	120	39
korve … fick	120	39
kos*	-209	-132
kost	-154	-153
kosta ambul	-185	-141
kosta bara	28	148
kosta det	-157	-170
kosta … penga	28	148
kostar	-163	2
kot	135	-8
kotbit	47	-81
kotiden	-129	-129
kotiin	8	235
kou*	65	-119
koulusa	-177	-175
kouristaa	175	-1
kov*	266	67
kova	262	66
kova kuume	112	16
kova puris	170	35
kova … ja	155	29
koy*	0	128
koysi	0	128
koysi valmi	0	128
kra*	25	-170
kraft gravi	126	21
kraft kan	-114	-99
kraft mens	-135	-126
kraft och	69	133
kraft tryck	133	64
kraft … ga	-114	-99
kraft … kan	-5	129
kraft … over	102	47
krafter	-5	129
kraftigt	123	-11
kraftnedsatning	-114	-99
kraka	-183	-170
kraka och	102	-11
kraka … ser	102	-11
krakas	165	36
krake blod	172	14
kraker	172	14
kraks a	114	44
kraks ar	-100	-101
kraks avfor	148	19
kraks blek	137	14
kraks blod	234	69
kraks blodt	222	57
kraks flack	115	-12
kraks gront	294	100
kraks hakan	131	46
kraks han	175	62
kraks hela	296	110
kraks hon	255	28
kraks inget	-146	-159
kraks jag	157	48
kraks kliar	122	57
kraks klump	110	17
kraks kom	136	41
kraks med	51	163
kraks nacke	183	78
kraks o	170	64
kraks och	-148	-147
kraks tonar	134	37
kraks vi	142	6
kraks yr	124	48
kraks … a	151	36
kraks … ala	213	62
kraks … andas	188	85
kraks … brunt	132	25
kraks … efter	-186	-153
kraks … famil	181	47
kraks … fem	165	29
kraks … har	-95	-113
kraks … hes	-131	-132
kraks … influ	-111	-105
kraks … inget	-120	-114
kraks … kaner	112	36
kraks … lagt	169	35
kraks … lukta	128	54
kraks … mer	-146	-159
kraks … nu	129	4
kraks … o	105	32
kraks … och	149	53
kraks … over	-110	-110
kraks … pa	115	-12
kraks … sjunk	129	31
kraks … slo	118	46
kraks … somna	106	18
kraks … svaml	125	42
kraks … tiden	195	85
kraks … trot	137	14
kraks … vilje	31	121
kraksjukan	-116	-122
krakt behov	-110	-103
krakt direk	142	16
krakt en	-198	-134
krakt fyra	201	23
krakt hela	-191	-165
krakt i	-286	-215
krakt jag	134	52
krakt nys	130	36
krakt tre	244	70
krakt tva	-228	-235
krakt up	188	65
krakt vaten	122	33
krakt … ar	216	47
krakt … feber	-151	-102
krakt … gang	-194	-131
krakt … gange	33	-125
krakt … masor	122	21
krakt … nat	-93	-126
krakt … naten	-191	-165
krakt … och	118	30
kraktes	-107	-134
krakts	-15	-140
kram	-252	-205
krama ala	-1	176
krama er	-109	-111
krama kansl	112	38
krama om	150	49
krama … bakom	112	38
krama … tack	-109	-111
kramade	-44	131
kramande	112	38
kramar	188	3
kramp	-117	-222
kramp ar	119	15
kramp av	-159	-98
kramp fast	-137	-123
kramp fins	-153	-109
kramp fortf	164	43
kramp forts	179	14
kramp har	106	17
kramp i	-35	-130
kramp jag	153	22
kramp just	150	29
kramp nu	154	40
kramp och	186	16
kramp slapt	-116	-93
kramp tre	120	18
kramp … anda	117	2
kramp … andra	100	24
kramp … benen	-203	-160
kramp … brost	192	89
kramp … djurj	-128	-107
kramp … e	129	30
kramp … feber	-159	-98
kramp … foten	-155	-118
kramp … gange	120	18
kramp … gat	126	33
kramp … halit	106	17
kramp … igen	153	22
kramp … nat	121	11
kramp … nu	150	29
kramp … och	81	-45
kramp … slap	119	15
kramp … tio	168	40
kramp … vaden	-176	-159
kramp … vader	-175	-144
kramp … vid	-137	-123
krampa	192	-4
krampade	-77	-142
krampaktigt	-137	-123
krampanfal	203	34
krampar	80	-90
krampat	197	57
kramper	134	-38
kramperna	151	2
kramr	119	13
kramr runt	119	13
kramr … brose	119	13
kran fyler	113	39
kran … bindo	113	39
krana ar	-143	-149
krana … det	-143	-149
kranarna	-143	-149
kranen	-119	47
krang astma	-125	-113
krang … det	-125	-113
krasc nar	-122	-108
krasc och	-113	-147
kraschade	-136	-175
kraschar	-135	-119
krave sex	3	129
krave … anars	3	129
kredi … sager	36	154
kredit	36	154
kreve av	-104	-99
kreve … skrat	-104	-99
krevera	-104	-99
kri*	-104	-188
krigs hjart	-133	-99
krigs … en	-133	-99
krigsfilm	-133	-99
kring andta	129	32
kring hjart	110	13
kring lampo	130	25
kring ska	-147	-129
kring … kraks	130	25
kring … och	142	32
kring … sa	110	13
kring … san	-158	-149
kris kort	-111	-96
kris … for	-111	-96
kristaler	-151	-124
kristod	-140	-130
krita	-114	-95
krita gron	-114	-95
kritvit	207	48
krm*	111	-4
krmpa fradg	111	-4
krmpa … runt	111	-4
krmpar	111	-4
krock i	-40	-140
krock med	-195	-192
krock … #	169	35
krock … lag	-155	-122
krock … lorda	-140	-130
krock … min	-134	-100
krock … semes	-114	-88
krockar	-201	-184
krockat	169	-25
kroge … inte	12	120
krogen	-4	127
kroka	24	94
kroka av	24	94
kroka … han	24	94
kroni rygsm	-122	-99
kroni … sedan	-122	-99
kronisk	-150	-124
kronor	-124	-144
krope #	124	5
krope ala	-110	-95
krope anars	-145	-132
krope ar	-174	-168
krope blosa	119	51
krope frosa	-132	-98
krope har	119	121
krope helt	128	55
krope hjart	97	19
krope imors	151	21
krope lever	17	147
krope och	116	3
krope siter	-149	-136
krope skaka	92	4
krope svimf	122	57
krope var	88	-7
krope vid	-136	-113
krope yr	129	32
krope … andas	141	32
krope … ar	148	38
krope … blivi	134	11
krope … bra	-195	-161
krope … forla	88	-7
krope … han	131	0
krope … har	157	37
krope … inte	164	8
krope … kans	112	50
krope … men	144	175
krope … mjalt	-149	-136
krope … mos	-107	-109
krope … plots	128	55
krope … roste	110	9
krope … slar	97	19
krops #	155	18
kropspulsadern	171	49
kropstemperatur	155	18
krosa en	-125	-120
krosa hjart	-96	-87
krosa mina	10	167
krosa saker	16	139
krosa … glaso	10	167
krosa … hur	-96	-87
krosa … och	16	139
krosa … talri	-125	-120
krosar	16	139
krosat	-192	-155
kru*	-157	-35
krukv ingen	-132	-119
krukv … reakt	-132	-119
krukvaxt	-145	-144
krup	-140	-157
krupi up	142	38
krupi … til	94	24
krupit	142	38
kry	-179	-174
kry*	167	-29
kryck til	-110	-106
kryck … secon	-110	-106
kryckor	-169	-198
krype ar	138	20
krype i	-170	-185
krype … benen	-170	-185
krype … kritv	138	20
krysta	202	0
krystar	152	-26
krystvarkar	133	13
ku	30	216
kub	-158	-180
kud*	-123	104
kuden	-128	84
kuden haha	-136	-130
kuden i	0	125
kuden nar	-171	-173
kuden over	-20	176
kuden … drank	134	23
kuden … hande	0	125
kuden … hon	-122	-148
kuden … honom	-10	114
kuden … jag	-110	-61
kuden … mit	-18	136
kui*	-119	-254
kuiva nayto	-116	-109
kuivat	-116	-109
kula … munen	120	37
kun niele	-135	-135
kuna	-105	-167
kuna doda	-138	-134
kuna kasta	-6	106
kuna sova	-105	-129
kuna stryp	-160	-145
kuna … en	-105	-129
kuna … for	-151	-148
kuna … min	-158	-139
kuna … ut	-6	106
kunat kisa	157	18
kunat … sedan	100	24
kunat … sen	124	-1
kunde ha	-151	-154
kunde klick	22	134
kunde schem	-92	-115
kunde … chefe	-92	-115
kunde … pa	22	134
kunde … slagi	-98	-114
kunderna	-92	-115
kunola	171	-9
kuo*	-163	18
kuola	35	247
kuolema	-1	130
kuolen	-173	-185
kuoli	-207	-164
kur*	-251	-268
kurator	-180	-234
kuratorn	-170	-188
kuris minua	4	125
kuris … eilen	-4	163
kuristi	-5	169
kurs	-222	-214
kurvan	-150	-178
kus*	-175	-87
kusin	-192	-107
kusin folje	28	122
kusin har	-204	-188
kusin … efter	28	122
kusin … epile	-190	-158
kusin … min	30	154
kusinens	-136	-142
kusiner	28	122
kut*	-240	-228
kuu*	182	173
kuume	252	34
kuume #	173	7
kuume … nuha	-128	-131
kuume … sekav	117	15
kuumeta	157	-9
kuv*	9	126
kuver barne	9	126
kuver … hitar	9	126
kuvertet	9	126
kva*	160	162
kval	130	180
kval ar	-10	-123
kval det	9	133
kval gar	-21	109
kval har	146	-1
kval inget	-140	-127
kval nu	17	240
kval socke	-124	-112
kval typ	12	127
kval … druck	24	114
kval … far	-131	-125
kval … infor	-95	-107
kval … jag	130	171
kval … mer	-140	-127
kvala i	-23	131
kvala nar	-128	-133
kvala och	5	119
kvala sedan	-114	-120
kvala … barne	-114	-120
kvala … vecka	-19	94
kvalar	-58	76
kvalarna	-252	-108
kvale men	-148	-136
kvale mest	-118	-114
kvale nar	-132	-117
kvale och	138	104
kvale … har	115	15
kvale … jag	-132	-117
kvale … nar	-118	-114
kvalen	-269	-216
kvar	29	158
kvar att	-6	138
kvar blodt	-129	-122
kvar farli	-108	-109
kvar har	-11	192
kvar hon	39	145
kvar imorg	36	111
kvar na	3	128
kvar och	163	49
kvar pa	89	121
kvar stel	-111	-104
kvar til	-58	90
kvar … den	0	150
kvar … har	-129	-122
kvar … hunde	109	-16
kvar … i	-124	-112
kvar … journ	-129	-183
kvar … kylsk	4	98
kvar … latsa	-11	98
kvar … mer	3	128
kvar … nacke	-111	-104
kvart	287	-66
kvart nu	196	-19
kvart sen	199	16
kvart … gick	88	-7
kvarten	139	7
kvava	-104	18
kvava av	-108	-105
kvava honom	-148	-147
kvava jag	13	112
kvava min	-3	119
kvava … bebis	-3	119
kvava … med	-148	-147
kvavas	-103	-18
kvavd nasta	-133	-127
kvavd … av	-133	-127
kvavdes	-190	-168
kvavs	256	-58
kvavs av	-73	-156
kvavs … alt	-186	-166
kvavs … job	-159	-127
kvavs … varme	-160	-123
kvina #	30	-77
kvina skrik	6	119
kvina som	-112	-137
kvina … hjalp	6	119
kvina … sa	105	51
kvino och	-138	-140
kvino … behov	-138	-140
kvino … jag	-100	-132
kvino … volon	-142	-133
kvinojouren	-215	-232
kvita jag	18	143
kvita … ska	18	143
kvitar	-8	165
kyl*	-166	-206
kyla	-241	-227
kyla en	-108	-93
kyla och	-101	-84
kyla … gar	-101	-84
kyla … puf	-108	-93
kylan	-265	-252
kylan naken	21	118
kylan nar	-120	-101
kylan … jag	-120	-101
kylen	-182	-103
kylma	106	-23
kylskap	-126	-97
kyr*	-176	-214
kys	3	128
kys sa	3	128
kys … dom	3	128
kys*	-196	-194
la	105	173
la nagot	-2	122
la nat	27	159
la sig	220	17
la ut	-19	151
la … bara	-131	-110
la … det	136	13
la … et	-10	132
la … i	-55	50
la … pa	153	139
laake on	-42	112
laakeet	5	205
laakeita	136	18
laangre	2	119
lab	-132	-155
lac*	56	-144
lacke nar	-104	-104
lacke urin	129	32
lacke vaten	-137	-134
lacke … hema	-137	-134
lacke … jag	-104	-104
lacke … sen	129	32
lacker	-40	-118
lackt	161	18
lada	-144	-98
lada pa	-157	-188
ladan	-114	79
ladan a	-9	87
ladan … vagra	-9	87
ladar	25	96
ladar studs	25	96
ladar … vid	25	96
lade	-194	-180
lader	150	9
laderaktig	163	-9
ladugarden	128	2
lag dar	128	25
lag det	-24	114
lag fart	-155	-122
lag for	-183	-162
lag i	26	132
lag jag	-37	79
lag med	89	-54
lag men	-128	-137
lag under	114	-130
lag … #	-225	-213
lag … ansik	131	10
lag … badka	105	3
lag … den	-153	-160
lag … ine	-115	-101
lag … jag	-128	-137
lag … mig	122	107
lag … sange	-140	-126
lag … vatne	175	-23
laga hakan	-146	-109
laga mat	-146	-155
laga mig	190	185
laga … bilde	43	141
laga … i	85	171
laga … mina	17	110
laga … mot	-146	-109
laga … och	43	134
laga … pa	140	7
lagad mat	-89	-115
lagad … behov	-89	-115
lagar sa	-86	-119
lagar … ja	-86	-119
lagda att	46	138
lagdags	46	138
lagen betal	61	172
lagen genom	-13	93
lagen ovanf	24	156
lagen … rakni	48	137
lagen … venti	-13	93
lagenhet	-150	-60
lagenheten	45	234
lager	-191	-6
lager och	13	100
lager sig	-159	-23
lager tegel	-123	-122
lager ut	39	148
lager … den	-22	156
lager … i	-61	66
lager … maste	-135	-141
lager … ont	-123	-122
lager … pa	-166	-166
lager … sager	13	100
laget	-189	-154
lagning	-177	-164
lagom	-97	-82
lagom mangd	-97	-82
lagom … lorda	-97	-82
lagor en	109	-6
lagor … stund	109	-6
lagre med	132	11
lagst brot	-119	-127
lagst … jag	-119	-127
lagt blodv	-150	-156
lagt dem	37	123
lagt en	6	161
lagt har	-120	-97
lagt jarn	-145	-149
lagt lapen	10	100
lagt mig	-95	-123
lagt min	7	104
lagt nyckl	-153	-156
lagt undan	-9	105
lagt up	-1	170
lagt ut	-29	142
lagt … #	18	-107
lagt … ala	-5	199
lagt … ap	-3	111
lagt … glasb	-107	-119
lagt … i	54	133
lagt … kniv	7	116
lagt … lite	-132	-120
lagt … pa	8	154
lagt … ring	7	104
lagt … table	-9	105
lak*	-297	-281
lakan	206	138
lakanet	-44	106
lakar for	-141	-143
lakar har	-153	-65
lakar kolad	-112	-120
lakar pa	-159	-180
lakar skriv	-70	-108
lakar tog	13	136
lakar vart	-106	-130
lakar … als	18	113
lakar … byt	0	132
lakar … korko	-130	-142
lakar … min	-97	-122
lakar … nat	-91	-103
lakar … pa	93	117
lakar … skick	-106	-130
lakar … tilba	-113	-130
lakar … ut	-118	-154
lakare	-130	-154
lakarintyg	-102	-233
lakarutlatande	-128	-140
laker	-184	-213
laker de	-132	-141
laker … sjalv	-132	-141
lakri svart	-114	-97
lakri … bajs	-114	-97
lakrits	-142	-155
lakt	-110	-179
laktosintolerans	-138	-127
laktulos	-131	-117
lam	-253	-248
lam i	-139	-142
lam … humor	-139	-142
lam*	-99	65
lamictal	-131	-124
lamna	-134	26
lamna blod	-253	-292
lamna dem	-127	-149
lamna han	32	131
lamna hene	-5	142
lamna honom	35	152
lamna in	15	216
lamna jag	-161	-161
lamna lap	-21	122
lamna man	-235	-268
lamna mig	39	216
lamna min	-128	-146
lamna sin	8	114
lamna var	-107	-116
lamna … gamal	-142	-159
lamna … gamla	-116	-117
lamna … in	-163	-189
lamna … jag	13	124
lamna … man	-128	-146
lamna … och	-23	180
lamna … om	-111	-98
lamna … sa	36	129
lamna … telef	8	114
lamnade	-56	147
lamnar	-203	-104
lamnas	-107	-116
lamning	-203	-206
lampan	111	-15
lampo kraks	133	28
lampolja	206	11
lampor	96	159
lan*	-59	139
lande och	111	20
lande on	97	-18
lande … his	97	-18
lande … jag	111	20
landed	97	-18
landet	72	-68
landrygen	-74	-156
lang	84	212
lang ko	-193	-206
lang tid	-54	150
lang … det	-4	129
lang … tar	-59	112
lang … utan	23	132
langa	-124	-159
langarmat	36	260
lange	-211	-50
lange ar	-96	-128
lange det	55	141
lange hon	68	104
lange i	-146	-137
lange inget	-141	-129
lange kan	-170	-189
lange maste	-92	-107
lange sen	-140	-110
lange ska	-165	-170
lange til	39	119
lange … alkoh	-114	-122
lange … blir	-98	-113
lange … det	-83	-128
lange … jag	-143	-87
lange … kola	-123	-117
lange … levde	19	104
lange … man	-145	-92
lange … och	-102	-172
lange … sen	-119	-121
lange … simni	-124	-107
lange … tar	33	150
langesen	-141	-129
langr #	-132	-129
langr behov	-105	-120
langr det	24	-105
langr e	-14	116
langr hon	112	1
langr i	-135	-116
langr jag	-6	151
langr men	-143	-167
langr nar	-8	106
langr ni	12	117
langr och	114	-24
langr punkt	11	102
langr sa	-1	138
langr snara	21	154
langr titar	153	-7
langr va	104	-18
langr vil	5	140
langr … bara	178	44
langr … drar	103	9
langr … far	12	117
langr … fotbo	-140	-149
langr … han	-9	134
langr … ja	104	-18
langr … kom	136	10
langr … manad	-132	-129
langr … rad	-14	116
langr … sjuks	-105	-120
langr … skrat	140	15
langr … tvart	15	133
langs ner	160	39
langsamt	121	-89
langst	186	56
langt efter	47	156
langt falet	11	155
langt in	-129	-105
langt ner	58	-97
langt … ar	11	155
langt … doden	38	173
langt … i	-186	-170
langt … jag	-3	145
langt … til	131	-26
langtidsockret	-185	-168
lantus	-176	-163
lap efter	-164	-154
lap och	-21	122
lap … mygbe	-120	-122
lap … simsk	-94	-106
lap*	168	142
lapar ar	197	41
lapar bla	191	11
lapar blev	140	19
lapar e	188	8
lapar efter	131	10
lapar hela	-147	-147
lapar morkb	97	4
lapar och	193	49
lapar spric	-143	-119
lapar svuln	160	54
lapar tjock	119	39
lapar … av	-143	-119
lapar … bla	168	62
lapar … blaa	174	19
lapar … gra	124	-5
lapar … lite	161	43
lapar … noter	131	10
lapar … o	156	50
lapar … och	202	30
lapar … sover	128	38
lapar … vinte	-147	-147
laparna	262	-1
lapen	-135	-83
lapen hangd	109	15
lapen … efter	-119	-135
lapen … i	109	15
lapen … koksb	10	100
lapen … tre	115	10
lapset	-15	176
lapsi	163	-110
lapsi kaatu	-128	-111
lapsi niela	131	19
lapsi oli	145	10
lapsi soi	160	-2
lapsi … luist	-128	-111
lapsi … napip	169	23
lapsi … veden	145	10
lapsi … yskin	-109	-90
lar	83	151
lar hon	-19	128
lar sig	28	120
lar … gomer	-19	128
lar … hora	28	120
lar*	126	72
lara	-165	-164
larar har	22	139
larar nyper	-14	155
larar svima	124	8
larar … mig	-14	155
larar … o	124	8
larar … tafsa	20	105
larare	-144	10
lararn	128	2
larbe ar	174	12
larbe som	-107	-92
larbe … av	174	12
larbe … stock	-107	-92
larben	-107	-92
larbenet	177	9
laren	-22	125
laren ar	-67	-114
laren efter	-130	-103
laren insid	2	143
laren och	96	133
laren … det	-30	127
laren … inte	-12	119
laren … rakni	-130	-103
laren … sager	-5	100
laren … stenh	-151	-140
larens	2	143
laret	124	-100
laret det	142	-7
laret efter	-177	-166
laret komer	-98	-113
laret med	139	160
laret … bords	-102	-109
laret … fran	-98	-113
laret … sax	-11	148
larka pa	-109	-100
larka … fotbo	-109	-100
larkaka	-109	-100
larm	-173	-175
larm om	-133	-132
larm … overd	-96	-86
larme for	165	25
larme … kolox	165	25
larmet	141	-61
lart	14	246
lart mig	-8	166
lart … sova	18	113
las*	-59	66
lasa eler	164	-1
lasa en	-139	-142
lasa in	5	179
lasa klock	121	27
lasa nyhet	-165	-156
lasa … mig	5	169
lasa … sida	-139	-142
lasa … skriv	164	-1
laser	-125	11
laser alt	13	197
laser det	42	130
laser in	31	284
laser mina	57	153
laser om	-213	-172
laser pa	-92	-132
laser sig	72	-96
laser tidni	127	2
laser ut	12	154
laser … har	42	130
laser … kniva	9	120
laser … lileb	-24	100
laser … mej	10	167
laser … mig	40	234
laser … os	-5	110
laser … sig	3	123
laser … tanka	39	143
laser … up	127	2
laset	-182	-100
laset nar	-137	-144
laset til	13	123
laset … ni	-137	-144
laset … vapen	13	123
lask	-119	-129
last	2	143
last in	-1	139
last kna	-148	-161
last langr	12	117
last nacke	-198	-172
last one	134	130
last sa	-104	-87
last winte	-161	-173
last year	-222	-256
last … aroun	-120	-126
last … efter	-136	-128
last … feel	112	9
last … mycke	-104	-87
last … ni	12	117
last … now	140	44
last … och	-49	127
last … sen	-141	-141
last … sig	-6	190
last … was	-121	-112
lastb i	-28	85
lastb … #	-28	85
laste	-202	-140
laste att	-135	-171
laste dorar	4	136
laste mig	-161	-71
laste om	-215	-196
laste … en	-148	-160
laste … och	-90	42
laste … ute	-161	-71
lat	-152	74
lat astma	-108	-93
lat att	-116	-20
lat i	-162	-164
lat mig	39	219
lat natur	-6	113
lat … bara	9	161
lat … ga	17	147
lat … ha	-6	113
lat … han	-129	-121
lat … vid	-165	-188
lata bli	-15	121
lata honom	143	23
lata … sova	138	23
latare	26	174
late	-104	-154
late how	-84	-116
late … long	-84	-116
later ful	154	7
later gurgl	135	26
later jag	102	-11
later jatek	127	11
later pip	128	-1
later som	-77	-189
later … et	-120	-100
later … i	138	12
later … inte	-14	110
later … jag	150	19
later … nar	137	3
later … om	169	51
later … pa	135	26
later … som	102	-11
latiriterad	-137	-136
latnad	30	149
latsa jag	-11	98
latsa … komer	-11	98
latsas	-45	108
latsaskompis	-144	-139
laugh at	-152	-144
laugh so	-169	-148
laugh … the	-128	-112
laughed	-168	-141
laughing	-152	-144
lav*	84	-134
lava	-157	-159
lava och	-120	-130
lava … skrik	-120	-130
lavin	263	27
lavin han	126	11
lavin tog	130	11
lavin … gravd	126	11
lavin … min	130	11
lavinen	132	5
law	-169	-135
lax	-154	-61
lax … man	-121	-134
lax*	-175	-159
laxor	-136	-132
lea*	-54	128
lealos	166	60
leave	-9	152
leave the	-18	128
leave … house	-22	114
led*	-386	-472
ledig	-143	-183
ledig … hos	108	43
lediga	108	43
ledse efter	-102	-117
ledse for	-125	-165
ledse men	-129	-168
ledse pa	-176	-156
ledse sen	-118	-147
ledse … att	-146	-192
ledse … det	-148	-159
ledse … katen	-85	-110
ledsen	-351	-414
ledsna	-110	-127
ledva i	-162	-148
ledva … fingr	-130	-118
ledvark	-228	-196
lee*	-148	-154
leend sen	-160	-113
leend … fodse	-160	-113
leende	-189	-139
left arm	135	4
left ear	-157	-153
left hand	133	12
left knee	-114	-112
left side	254	60
left to	6	128
left … has	127	17
left … live	6	128
leg	102	-139
leg day	-174	-144
leg*	142	-25
legat	113	99
legat ute	183	1
legat … golve	-84	-114
legat … i	216	-1
legat … morkt	117	28
legat … rals	-10	102
lego	-140	-111
legobit	-54	-122
legs	147	-159
legs ache	-145	-123
legs are	188	3
legs … after	-128	-103
legs … cant	108	15
legs … weak	171	10
lek	102	165
lek i	98	-2
lek … skola	98	-2
lek*	-267	-177
lekar	0	153
lekar med	0	153
lekar … under	12	136
leker	-267	-142
leker anda	-116	-102
leker att	-161	-172
leker glat	-102	-108
leker hemli	20	169
leker hon	-151	-120
leker ingen	-128	-76
leker konst	12	136
leker nar	-114	-99
leker nu	-194	-121
leker som	-116	-93
leker sviml	147	25
leker … alved	-114	-99
leker … drick	-121	-88
leker … feber	-155	-101
leker … golve	-120	-130
leker … lek	19	108
leker … lekar	0	153
leker … och	-86	-124
leker … vanli	-116	-93
leksa i	133	23
leksa … gar	133	23
leksak	117	34
leksl med	-128	-127
leksl … brors	-128	-127
lekslagsmal	-128	-127
lekte	103	-6
lekte en	98	-2
lekte … lek	98	-2
len*	-178	-13
ler	101	176
ler bara	157	14
ler nar	-18	142
ler snet	158	24
ler … med	157	14
ler … och	105	23
ler*	-143	-126
lergigan	-141	-121
les	-178	-188
les pa	-146	-142
les*	-162	-193
let	177	125
let him	129	-30
let me	-12	161
let … leave	-12	161
let … sleep	129	-30
let*	140	327
letar	141	214
letar efter	51	144
letar … mig	-23	110
letar … os	-18	74
letat	42	162
letat pa	33	139
letat … natet	33	139
leter	-169	-177
leters	67	261
leu*	223	-32
leukaan	107	-3
leukemi	119	-40
lev	4	134
lev lang	4	134
lev*	-38	295
leva	96	393
leva det	-128	-137
leva en	22	130
leva har	-20	103
leva kan	-86	-113
leva laang	2	119
leva langr	40	225
leva me	5	111
leva med	11	143
leva men	120	-3
leva mer	65	200
leva vil	16	165
leva … dag	22	130
leva … jag	21	133
leva … nu	119	26
leva … skame	5	114
leva … vil	-105	-129
levax #	-174	-162
levax … mikro	-121	-114
levaxin	-167	-247
levde begra	19	104
levde jag	38	154
levde med	-103	-126
levde … en	-103	-126
lever	-68	126
lever got	-90	-142
lever i	28	191
lever men	17	147
lever pa	-165	-61
lever … jag	17	147
lever … manda	-20	117
lever … morgo	23	143
lever … skrac	28	183
lever … ultra	-78	-116
levereras	-130	-124
leverflack	-152	-175
levern	-178	-178
levt	-10	137
levt klart	27	146
lic*	-220	-242
lice	-151	-188
licence	-151	-148
lif*	118	132
life	162	173
lift … arm	134	1
lifting	-157	-133
lig	161	-27
lig*	194	22
liga	42	-73
liga ner	26	-147
liga pa	-148	-137
liga … for	178	-11
liga … sofan	-101	-119
liger	167	-9
liger bredv	100	-29
liger en	102	-4
liger fint	-169	-155
liger frame	18	151
liger framf	2	140
liger har	-31	71
liger helt	153	10
liger i	223	180
liger inlag	-95	-122
liger jourm	-119	-119
liger med	132	45
liger ner	-150	-155
liger och	-92	-197
liger ocksa	110	13
liger runt	-142	-152
liger sjalv	-132	-98
liger snet	117	29
liger stil	-74	-122
liger under	75	170
liger ute	164	34
liger vaken	-162	-160
liger … #	-196	-248
liger … blund	103	11
liger … bredv	-31	71
liger … en	180	18
liger … flamt	104	30
liger … golve	213	110
liger … halen	109	8
liger … halgo	128	38
liger … hands	1	129
liger … i	146	6
liger … iva	-135	-174
liger … koksg	97	-32
liger … kuver	9	126
liger … livlo	125	8
liger … man	102	-4
liger … matan	4	148
liger … mig	2	140
liger … nu	126	27
liger … och	146	-39
liger … pa	151	99
liger … ryg	-148	-122
liger … sange	121	32
liger … sjukh	-108	-119
liger … tanke	-169	-162
liger … tils	-10	95
liger … trape	92	14
light hurts	160	50
light … and	157	43
light … my	125	88
lighter	30	181
liika laake	140	-21
lika	-53	168
lika bra	34	346
lika den	111	11
lika garna	-29	103
lika som	-162	-161
lika … att	25	313
lika … do	33	137
lika … far	4	96
lika … forut	-162	-161
lika … hogra	111	11
lika … langr	-12	94
likbl … kal	104	45
like	2	-165
like a	90	-77
like an	132	-4
like cofee	119	13
like endin	-21	119
like hel	19	-112
like hurti	4	160
like im	158	19
like pasin	142	25
like someo	124	-12
like that	-149	-159
like to	-245	-197
like … and	190	26
like … do	-78	-101
like … eleph	132	-4
like … going	106	-10
like … is	169	-1
like … my	-21	119
like … out	142	25
like … someo	4	160
likna kraks	111	45
likso bara	105	6
likso … iblan	105	6
liktorn	-126	-161
liktornar	-150	-139
lil*	201	94
lila	261	78
lila nyp	-117	-103
lila och	133	1
lila pa	136	26
lila prick	223	79
lila skrub	-118	-107
lila tosen	99	33
lila … #	144	45
lila … pa	155	14
lilan	38	-113
lilan ar	146	10
lilan … gra	103	9
lilan … roda	-126	-94
lilas far	19	123
lilas lag	105	3
lilas svald	147	9
lilas … #	5	173
lilas … en	-114	-95
lilas … i	105	3
lilas … stryk	19	123
lilasyster	88	134
lileb #	-11	140
lileb ar	43	110
lileb drar	102	-15
lileb gar	-2	88
lileb gomer	154	-16
lileb har	32	108
lileb i	-23	150
lileb kom	-122	-112
lileb … #	11	113
lileb … ar	-11	140
lileb … forad	-24	100
lileb … in	102	-15
lileb … legat	-10	102
lileb … os	122	-12
lileb … ut	-2	88
lileb … vagen	-4	114
lilebror	188	113
lilebrorsan	-10	102
lilen	167	169
lilen #	163	37
lilen andas	131	14
lilen … man	125	16
lilen … stana	131	14
lilfi nar	-122	-112
lilfi … jag	-117	-111
lilfingret	-176	-174
lilje gifti	-149	-124
liljekonvalj	-149	-124
liljekonvaljen	136	18
lilta ar	-123	-101
lilta i	-133	-109
lilta … sned	-123	-101
lilta … sofbe	-132	-111
liltan	-243	-257
lim*	112	-75
limp	112	-75
lin*	61	-123
lina	139	0
lina om	139	0
lina … halse	139	0
linda	-148	-97
linda man	-129	-117
lindar	-129	-117
lindat	150	18
line in	-131	-106
line … the	-131	-106
linsen	-133	-127
lip*	253	49
lips	253	49
lips are	170	18
lips … blue	160	38
lis*	-186	-124
list	-151	-141
lista	-152	-43
lista jag	-113	-123
lista om	-105	-43
lista pa	-5	120
lista … mig	-184	-205
lista … vilka	13	134
lit*	-159	-192
lite	-189	-201
lite a	189	61
lite andfa	-143	-116
lite anu	-133	-112
lite av	-201	-198
lite badva	-132	-115
lite batre	-89	-149
lite bla	115	9
lite blek	-157	-143
lite blod	-311	-306
lite brun	-123	-92
lite brunt	-191	-161
lite dalig	-118	-165
lite depig	-110	-131
lite efter	-270	-191
lite feber	-164	-137
lite flytn	-143	-141
lite for	-76	57
lite forta	-106	-91
lite fortf	-30	112
lite fran	-162	-128
lite hogt	-147	-117
lite hon	88	131
lite i	-98	-237
lite ila	165	35
lite jord	-144	-134
lite kan	-141	-139
lite lag	-226	-224
lite ledse	-89	-118
lite men	187	-14
lite menin	-94	-107
lite mindr	103	-5
lite mod	24	114
lite mosig	102	26
lite nar	-168	-149
lite nere	-93	-142
lite nu	-112	-43
lite om	-72	-153
lite omt	-109	-88
lite ont	-141	-187
lite oroli	-155	-162
lite rak	-118	-99
lite rod	-156	-169
lite rund	-106	-106
lite scham	-182	-164
lite skraj	-95	-118
lite snet	89	14
lite somn	-131	-125
lite stel	-272	-195
lite svag	-185	-132
lite svara	-151	-166
lite svule	-217	-129
lite tomt	-106	-118
lite tor	-128	-110
lite tung	109	17
lite typ	-124	-120
lite ur	-132	-121
lite ut	130	36
lite varm	-165	-131
lite vaten	-77	57
lite vin	-139	-104
lite yr	-321	-257
lite … #	-266	-230
lite … alt	90	-38
lite … altid	-126	-110
lite … anars	129	4
lite … av	55	-109
lite … blodn	-123	-92
lite … det	134	17
lite … efter	-259	-193
lite … fast	-139	-104
lite … fingr	-176	-164
lite … har	-36	-111
lite … hela	-110	-122
lite … hon	-81	-166
lite … i	-362	-345
lite … idag	-62	-132
lite … inget	-190	-131
lite … kylan	-120	-101
lite … men	27	-146
lite … mycke	-115	-152
lite … nar	-312	-326
lite … nasan	-174	-148
lite … pa	-172	-202
lite … preci	-171	-155
lite … sager	158	15
lite … sedan	-133	-125
lite … ser	-178	-182
lite … skola	-83	-109
lite … sluta	-112	-133
lite … snura	118	35
lite … spise	-110	-125
lite … tandk	-156	-126
lite … tror	-126	-116
lite … varje	-133	-154
liten	-189	-177
liten behov	-117	-96
liten blasa	-149	-155
liten branb	-118	-97
liten brun	-109	-86
liten bula	-169	-162
liten flik	-112	-116
liten forha	-117	-104
liten galst	-106	-106
liten knol	-146	-136
liten pojke	121	1
liten prick	-176	-177
liten rand	-99	-119
liten rispa	-143	-155
liten rod	-111	-95
liten stot	-181	-144
liten … flytn	-113	-87
liten … fol	121	1
liten … for	-109	-91
liten … hitad	-106	-106
liten … ny	-117	-96
liten … pa	-203	-47
liter	116	-58
liter om	152	64
liter … dagen	115	52
liter … dan	105	32
litet	149	-141
litet harif	139	-13
litet jack	-252	-246
litet runt	130	12
litet sar	85	-68
litet … ar	-101	-91
litet … bater	130	12
litet … sluta	-157	-180
litle broth	-5	184
litle siste	3	161
litle stye	-112	-131
litle … on	-127	-150
liu*	-154	-138
liukastuin	-154	-138
liv ar	-109	-61
liv i	152	-108
liv nar	-72	-112
liv nu	-98	-145
liv sa	19	104
liv … anda	24	96
liv … aret	-100	-116
liv … den	-155	-161
liv … en	-122	-118
liv … fruga	145	19
liv … hande	-110	-113
liv … hene	156	-11
liv … honom	215	2
liv … jag	-39	127
liv … lange	19	104
liv … mama	115	2
liv … min	162	-4
liv … slut	-107	-119
liv*	30	202
live	121	138
live av	14	163
live for	6	128
live och	13	90
live … mej	3	127
live … sager	13	90
livet	-127	35
livet a	-37	51
livet av	-217	-122
livet har	45	148
livet kans	-94	-107
livet mer	38	169
livet mig	15	131
livet pa	-130	-145
livet rent	14	138
livet ur	-139	-164
livet … aldre	-130	-145
livet … et	15	192
livet … ingen	2	143
livet … inte	26	139
livet … komit	39	137
livet … lite	-94	-107
livet … mama	10	114
livet … mej	39	173
livet … mig	-229	-213
livet … over	-125	-125
livet … slut	48	144
livet … tar	26	101
livet … ut	14	138
livet … vil	29	165
livetav	15	131
livfo galer	17	156
livfo … aven	6	131
livforsakringen	26	187
living	-102	61
livlos	219	21
livmo blod	137	18
livmo … och	137	18
livmodern	170	52
livmoderspiral	-135	-125
livra for	-87	133
livra … hojde	-158	-179
livra … honom	20	150
livra … mig	-10	180
livra … sin	-3	117
livrad	-42	172
livsf got	-113	-139
livsfarligt	-113	-139
livstestamente	-169	-173
ljo*	43	186
ljog	43	186
ljog for	-4	136
ljog … psyko	-4	136
lju*	179	-32
ljud	249	110
ljud gor	-5	127
ljud … honom	-5	127
ljugi om	6	143
ljugi … mina	6	143
ljugit	6	143
ljums frosa	138	41
ljums … sutit	-102	-81
ljumskbrack	-157	-156
ljumsken	31	-87
ljus	91	-82
ljus rok	-134	-114
ljus … hosta	-134	-114
ljuse pa	-115	-103
ljuse skar	153	42
ljuse … fick	-151	-126
ljuse … i	123	37
ljuse … konto	-115	-103
ljuset	86	-36
ljuskanslig	118	46
ljusterapi	-172	-218
lo	155	21
loc*	-235	-6
lock	-351	-293
lock for	-224	-216
lock men	-120	-93
lock … hor	-120	-93
lock … orat	-224	-216
locka och	-101	-97
locka … knast	-101	-97
lockande	-21	132
lockar	-101	-97
locke in	-6	156
locke the	-25	130
locke … the	-8	126
locked	-16	258
locks	7	102
locks me	7	102
locks … in	7	102
log*	-244	-174
logar	-123	-155
login	-141	-154
loi	174	116
loi paans	103	10
loi … ja	105	100
lok	-103	-187
lok fast	119	-7
lok … jag	119	-7
lol	-216	-255
lol alt	139	-13
lol dor	-169	-162
lol … e	139	-13
lon*	-192	-6
long	-202	-107
long is	-84	-116
long … i	-193	-168
long … the	-87	-119
look up	-107	-117
look … at	-107	-117
looki at	7	168
looki for	-139	-164
looki … a	-139	-164
looki … the	7	168
looking	-110	23
lop	113	27
lopning	-215	-199
lopu	240	65
lopui	-209	-224
lopui heti	-209	-224
lor*	-128	39
lorda han	-140	-130
lorda sen	12	140
lorda … ar	-84	30
lorda … bara	-113	-126
lordag	-76	94
lordagsgodis	-97	-82
los	-295	-425
los i	-180	-193
los igen	-172	-188
los pa	-113	-149
los tand	-143	-143
los … forsk	-97	-133
los … haret	-126	-134
losen	-117	-132
losen e	-117	-132
losen … tilba	-117	-132
loser korso	-125	-130
loser … pa	29	163
losin it	-5	128
losing	-6	162
losna #	100	15
losna nar	-146	-153
losna plomb	-123	-129
losna … i	100	15
losna … jag	-146	-153
losnad	-123	-129
losni och	11	186
losni sager	17	111
losni … att	2	170
losni … sager	9	133
losni … vil	48	144
lost my	-125	-165
lost our	-134	-127
lost two	127	12
lost … dog	-100	-89
lost … finge	127	12
lost … in	140	-4
losta ont	103	34
lostander	131	32
loste sig	-120	-118
lot but	-104	-90
lot … is	-104	-90
loud tinit	-106	-127
lov	179	181
lov ama	161	18
lov for	23	207
lov … att	18	155
lov … kasvo	132	16
lov*	-79	114
lova	42	188
lova det	11	135
lovad mama	19	104
lovad … att	19	104
lovade	15	126
love	9	194
lovet	-111	-29
lovet sju	-104	-110
low	-214	-217
low since	-186	-155
low … the	-142	-160
low*	-165	-226
lower	-160	-221
lower back	-211	-215
loy*	13	-152
luck	-108	-89
luck i	-108	-89
luck … got	-108	-89
lud*	146	-7
luf*	332	-81
luft	302	-78
luft genom	-184	-31
luft hema	-151	-137
luft hjalp	127	2
luft hon	139	22
luft i	-141	-144
luft och	183	9
luft pa	117	-11
luft sa	126	-15
luft … dacke	-145	-146
luft … det	143	3
luft … nar	127	16
luft … nasan	-187	-168
luft … rikti	117	-11
luft … venti	-14	96
lufte ar	-176	-156
lufte i	-21	109
lufte och	143	16
lufte ta	165	8
lufte … det	149	0
lufte … inte	177	43
lufte … sa	-149	-135
lufte … slut	165	8
lufte … tor	-167	-151
luften	157	-70
luftg i	146	10
luftg … ogat	146	10
luftgevarskula	146	10
lugn for	28	130
lugn idag	-170	-162
lugn nu	-150	54
lugn perso	-112	-110
lugn … bruka	-170	-162
lugn … evig	20	151
lugn … forst	28	130
lugn … har	-112	-110
lugna sa	-115	-143
lugnande	-131	-242
lugnar	-51	137
lugnt	-158	-82
lugnt i	-151	-128
lugnt nu	-59	75
lugnt vile	40	124
lugnt … har	77	111
lugnt … magen	-121	-107
lugnt … trygt	-62	-80
lui*	-160	-146
luist pieni	-128	-111
luist … muste	-128	-111
luistelesa	-128	-111
lukta	105	32
lukta bajs	161	40
lukta feber	147	39
lukta frukt	93	27
lukta ila	-135	-124
lukta nagel	122	35
lukta paron	146	39
lukta … a	141	56
lukta … hon	190	41
lukta … kante	-123	-101
lukta … o	119	24
lukta … och	160	56
lukta … om	93	27
lukta … ur	-162	-156
luktar	27	-118
lul*	-232	-205
lulea	-232	-205
lun*	87	-121
lunch	188	64
lunch #	121	27
lunch darig	-109	-108
lunch och	173	-2
lunch … at	-109	-108
lunch … jag	121	20
lunch … nu	54	-74
lunch … stote	106	15
lunchen	-168	-117
lung	-191	-178
lunga nar	97	21
lunga … jag	97	21
lungan	146	14
lungi behov	-96	-69
lungi hema	-92	-82
lungi och	186	73
lungi … blaa	123	25
lungi … jag	-96	-69
lungi … mars	-133	-112
lungi … sen	-92	-82
lunginflamation	-146	-198
lungo och	138	32
lungo … inte	109	3
lungo … skumi	138	32
lungorna	33	-92
lungradning	-175	-156
lungrontgen	-137	-129
lust	-25	180
lust att	5	183
lust … sla	6	107
lut	126	32
lut pa	110	0
lut … hela	110	0
luu*	-3	178
luule eta	-3	150
luulee	-4	156
lyc*	-177	-26
lycka	-205	-166
lycka nar	-168	-152
lycka over	-132	-102
lycka … barnb	-163	-139
lycka … provs	-132	-102
lyckas	-6	125
lyckl a	-91	-92
lyckl … trot	-91	-92
lycklig	-115	-67
lyd*	104	141
lyda	72	140
lyda roste	5	181
lyder … inte	104	-26
lyf*	-60	-239
lyft	-183	-95
lyft armen	-144	-132
lyft … over	-144	-132
lyfta	-83	-181
lyfta bada	-75	-131
lyfta benet	128	21
lyfta hoger	155	42
lyfta hogra	95	14
lyfta huvud	172	33
lyfta tunga	-109	-103
lyfta vanst	130	17
lyfta … als	176	43
lyfta … armar	-75	-131
lyfta … armen	170	2
lyfta … och	180	50
lyfta … saker	-109	-103
lyfta … sen	122	43
lyfte da	145	30
lyfte den	-130	-127
lyfte hene	202	14
lyfte pa	206	50
lyfte … feber	163	4
lyfte … gymet	192	63
lyfte … kan	-125	-94
lyfte … over	-112	-91
lyfte … smal	145	30
lyfte … tacke	117	28
lyfte … tvatm	-131	-109
lyfter	-77	-218
lyftet	128	12
lyh*	-102	-139
lyhor sover	-102	-139
lyhor … dalig	-102	-139
lyhort	-102	-139
lyi*	134	-30
lying	134	-30
lymfk i	-141	-123
lymfk … halse	-141	-123
lymfkortlar	-144	-145
lyo	38	330
lyo aitia	22	164
lyo minua	9	165
lyo mua	9	132
lyo … humal	9	132
lyo … kun	5	125
lys*	-115	17
m	-75	-215
m och	101	5
m … somna	101	5
ma bra	12	194
ma … av	0	140
mac*	-192	-80
macka	-146	-146
macka skave	-98	-92
mad*	-199	18
made … i	-149	-174
madra hon	8	138
madrasen	-104	52
mag*	-9	-197
mage	162	28
mage bulra	-124	-95
mage efter	113	30
mage en	118	35
mage i	10	140
mage och	121	17
mage pa	126	14
mage sar	-121	-102
mage stop	-113	-111
mage suger	116	27
mage … falet	113	30
mage … hela	-124	-95
mage … i	-113	-111
mage … kejsa	-121	-102
mage … maj	10	140
mage … sida	118	35
magen ar	330	89
magen att	147	19
magen blek	126	42
magen brane	-142	-140
magen bubla	-176	-140
magen dalig	-102	-84
magen den	177	39
magen e	159	14
magen efter	-156	-140
magen ena	186	37
magen han	-121	-120
magen hard	152	38
magen hela	-120	-135
magen igar	-123	-137
magen igen	-143	-119
magen later	-120	-100
magen lugna	28	120
magen magen	120	4
magen nu	-93	-142
magen ocksa	-147	-163
magen ont	153	32
magen pa	-92	-130
magen plus	113	47
magen pumpa	144	4
magen ror	145	10
magen sedan	-183	-150
magen sen	-212	-69
magen stenh	144	40
magen stor	-138	-94
magen svima	145	57
magen til	-132	-117
magen under	129	-4
magen upsva	148	19
magen varje	-176	-216
magen … ar	95	-43
magen … armar	127	-4
magen … axeln	176	56
magen … benen	162	66
magen … blek	109	29
magen … bonor	-111	-104
magen … borta	-161	-168
magen … dag	-121	-107
magen … diare	-187	-174
magen … feber	-177	-146
magen … forky	-113	-95
magen … gar	158	34
magen … han	170	22
magen … hard	198	-34
magen … hela	105	45
magen … hon	177	4
magen … i	-145	-134
magen … ilalu	142	26
magen … inte	189	63
magen … jag	187	54
magen … klar	-212	-198
magen … kliar	-123	-77
magen … kraks	-99	-175
magen … lite	-184	-176
magen … lukta	116	54
magen … mar	-137	-134
magen … maten	-170	-167
magen … migra	-133	-105
magen … morgo	-117	-155
magen … nagra	28	120
magen … och	112	-38
magen … pa	113	47
magen … revbe	129	-4
magen … roste	91	-13
magen … rygen	158	59
magen … sidan	186	37
magen … sig	28	120
magen … skrik	-122	-116
magen … som	-183	-173
magen … sonda	-158	-186
magen … spand	172	54
magen … spyr	113	2
magen … stenh	165	49
magen … svima	181	16
magen … tiden	-120	-135
magen … tre	-86	-116
magen … tva	-144	-134
magen … upbla	193	34
magen … vare	122	-2
magen … vi	-123	-90
magkn efter	-131	-119
magknip	-131	-161
magkr … diare	-140	-107
magn	138	131
magn att	146	-4
magn … ja	146	-4
magne hon	126	35
magne til	133	23
magne tva	128	0
magne … en	133	23
magne … har	126	35
magne … huvud	-150	-129
magne … mista	136	28
magne … styck	128	0
magnesium	-204	-180
magnet	187	30
magneter	159	5
magnetkulor	153	32
magnetrontgen	-150	-129
magon efter	-111	-98
magon varje	-121	-128
magon … att	-111	-98
magon … gar	-96	-84
magon … skolm	-104	-110
magont	62	-145
magra andas	166	53
magra slo	146	39
magra … konst	166	53
magra … lukta	163	62
magrat	232	95
magsa gor	-104	-119
magsa … det	-104	-119
magsacksundersokningen	-104	-119
magsj hema	-102	-92
magsj keton	141	42
magsj med	-129	-97
magsj o	110	21
magsj … #	141	42
magsj … borja	-102	-92
magsj … feber	-129	-97
magsj … helt	110	21
magsj … igar	-161	-125
magsj … inte	155	46
magsjuk	-65	-119
magsjuka	-132	-216
magsjukan	-171	-156
magsm och	117	46
magsm … svima	117	46
magsmarta	178	69
magsmartor	146	21
mai*	-64	136
maito paasa	-126	-112
maitorupea	-126	-112
maj	-173	-57
maj nasta	10	140
maj … gang	10	140
mak*	53	-108
makaa	161	-28
makaa … eika	139	-19
makar blir	-114	-102
makaroner	-153	-141
make	-197	-150
make har	-160	-156
make me	-117	-115
make … mat	-119	-105
make … sleep	-117	-115
maken	21	-145
maken har	111	-29
maken sager	3	152
maken … att	3	152
maken … lamna	101	-9
makes	5	211
makin weird	159	2
making	219	85
mal*	-143	-158
malad taket	-185	-152
malade	-193	-159
malar om	77	133
malat	-117	-112
malat taket	-117	-112
malat … hela	-117	-112
mama at	-27	104
mama bebis	28	114
mama blir	-180	-99
mama de	-15	119
mama drar	88	149
mama fatar	-113	-124
mama ful	-22	95
mama ger	13	112
mama halv	156	16
mama hotar	47	170
mama hur	-128	-129
mama igen	35	117
mama jobar	7	123
mama just	94	-24
mama laser	17	193
mama liger	-57	-164
mama livlo	125	-9
mama mig	8	118
mama nar	9	149
mama och	-140	-58
mama pa	125	15
mama prata	77	-60
mama ramla	151	32
mama ringd	177	6
mama sa	10	195
mama sager	-242	-161
mama slar	33	175
mama socke	140	29
mama svara	101	5
mama tror	123	165
mama … a	-5	-174
mama … ansik	156	16
mama … att	21	232
mama … bara	134	20
mama … bort	-164	-105
mama … demen	-150	-66
mama … dot	20	144
mama … druck	-4	143
mama … ej	173	-2
mama … ena	92	-1
mama … galim	135	24
mama … gra	123	23
mama … hala	19	104
mama … han	9	149
mama … har	-128	-141
mama … hejda	1	122
mama … hemet	126	32
mama … hon	-1	160
mama … i	146	4
mama … igen	-22	95
mama … ingen	-113	-124
mama … inte	201	206
mama … jag	-110	43
mama … jatef	-2	111
mama … jatek	112	21
mama … kasta	-1	112
mama … medve	162	31
mama … men	120	1
mama … mig	-27	121
mama … nu	163	6
mama … sa	-141	-122
mama … sama	-109	-103
mama … sjuk	140	29
mama … skaka	20	118
mama … skule	28	114
mama … snack	-117	-110
mama … stota	-120	-112
mama … ta	34	123
mama … tagit	151	2
mama … ut	15	124
mama … vad	35	117
mamas brost	-109	-96
mamas … kaner	93	-28
mamas … ska	-109	-96
mamografi	-138	-152
man	-295	-135
man #	157	56
man aka	-226	-228
man andas	106	-3
man arg	11	131
man ata	-233	-252
man att	-119	-129
man bara	12	164
man bli	-114	-105
man blir	-148	-204
man blivi	-114	-135
man bort	-114	-146
man braka	-115	-136
man da	-144	-115
man det	-62	-174
man direk	30	126
man do	12	163
man dog	-193	-231
man dor	-19	129
man en	-156	-170
man fa	-160	-97
man far	-133	-70
man for	-121	-108
man forst	-162	-140
man fran	7	144
man gamla	-116	-117
man gastd	-114	-88
man gick	-62	-144
man gjord	-1	103
man gor	-4	192
man ha	-168	-199
man han	-164	-69
man hange	13	229
man har	66	-37
man hlr	-129	-100
man hopar	30	126
man hotar	3	148
man ja	116	26
man jag	-29	129
man jodta	-125	-116
man kana	-132	-125
man kola	-213	-216
man kolap	158	2
man lamna	68	201
man lar	28	120
man laser	127	2
man lyfte	228	25
man mar	43	127
man med	-107	-8
man mer	-7	115
man om	-260	-201
man over	-122	-112
man pa	95	133
man polis	11	116
man rycke	135	-16
man sager	10	164
man sant	-130	-136
man sater	-73	-107
man sig	-245	-256
man sit	-113	-129
man sjalv	18	197
man skar	110	-10
man skriv	-157	-191
man sla	3	225
man slar	-91	91
man slog	-166	-208
man sluta	-38	81
man snark	-156	-140
man somna	-3	137
man svalj	-114	-130
man ta	-188	-147
man tande	215	43
man tar	32	348
man til	-201	-93
man tror	30	156
man tryck	99	-37
man vara	-73	58
man vil	-191	-194
man … ala	17	201
man … alt	23	137
man … at	-17	-151
man … att	-78	31
man … av	-73	55
man … badpl	107	32
man … barn	-140	-147
man … barne	-107	23
man … blodv	-120	-127
man … bort	-177	-201
man … brost	119	18
man … dalig	40	124
man … demen	52	140
man … det	23	158
man … do	-117	-190
man … dod	-2	132
man … drick	-173	-158
man … eleme	-4	112
man … en	-151	-169
man … fat	151	-7
man … feber	-94	-125
man … forla	-139	-126
man … fot	-129	-117
man … fran	30	126
man … friko	-127	-136
man … ga	-150	-114
man … galen	-111	-122
man … gamla	-176	-224
man … gift	15	140
man … gravi	-174	-168
man … han	98	146
man … hema	-148	-159
man … hemtj	-113	-86
man … hopad	-111	-103
man … i	-99	-198
man … iblan	-115	-136
man … in	-62	98
man … inan	-162	-201
man … inte	124	6
man … jag	-2	124
man … kopt	14	120
man … kunde	22	134
man … lampa	154	34
man … lax	-125	-111
man … liga	-82	-118
man … lite	-132	-115
man … livet	22	100
man … medic	-116	-117
man … mig	-152	-64
man … min	-19	196
man … mycke	-44	94
man … nagon	-164	-216
man … nan	-137	-152
man … natet	17	188
man … om	-142	-118
man … organ	8	165
man … prata	-162	-176
man … rumet	-3	115
man … sa	-159	-95
man … sak	1	117
man … se	43	128
man … sex	8	131
man … sig	51	140
man … sit	-23	128
man … sjuks	-108	-148
man … sla	11	131
man … sluta	37	160
man … snal	18	113
man … snark	-111	-121
man … sned	123	17
man … stryp	2	111
man … ta	-117	-28
man … tidni	127	2
man … til	-31	-165
man … traph	102	-4
man … tugum	-100	-112
man … ut	-134	-148
man … utan	16	136
man … utsat	-114	-135
man … valdt	11	116
man … valt	8	165
man … varje	30	110
man … veter	-175	-146
man … vil	47	136
manad gamla	-126	-77
manad har	-175	-172
manad hon	174	14
manad kraks	114	40
manad med	152	20
manad nu	78	158
manad over	-117	-103
manad sen	-162	26
manad snuva	-126	-110
manad sover	111	3
manad vande	-132	-129
manad … ater	-126	-110
manad … bara	133	40
manad … bebis	-126	-77
manad … bort	-132	-129
manad … far	120	12
manad … har	151	9
manad … hog	132	60
manad … i	158	16
manad … jag	-130	-50
manad … mar	-140	-147
manad … och	-5	171
manad … pa	-117	-103
manaden	-80	-145
manaders	128	11
manda frosa	97	9
manda han	21	129
manda i	114	17
manda lol	19	158
manda mer	-101	-116
manda och	-56	-135
manda pasar	-158	-164
manda sager	-152	-143
manda vem	-130	-124
manda … ala	-5	148
manda … an	-101	-116
manda … hjart	-114	-122
manda … hon	-152	-143
manda … jag	-94	-107
manda … kval	114	17
manda … man	-107	-134
manda … nu	97	9
manda … ringe	-130	-124
manda … sa	113	47
mandagar	-143	-164
mandags	-246	-203
mandl kan	-102	-84
mandl … drick	-102	-84
mandlar	-172	-156
manen framf	133	-4
manen har	-122	-137
manen … mig	133	-4
manga alved	-109	-115
manga ar	-20	-146
manga av	6	124
manga insul	-7	128
manga somnt	-5	213
manga table	216	13
manga tar	-91	-120
manga … ar	-77	45
manga … asist	138	56
manga … behov	-22	199
manga … jag	-113	-111
manga … kan	-109	-115
manga … livet	-91	-120
manga … men	150	5
manga … mina	6	124
manga … och	-145	-141
manga … ofora	-102	-81
manga … pa	7	123
manga … sedan	-103	-111
mangd lorda	-97	-82
manis i	34	150
manis mer	10	170
manis … rumet	34	150
maniska	-97	18
maniskor	-36	104
manlig	-119	-132
mans	-83	-152
mans vitam	-119	-84
mans … av	-119	-84
mansf a	-116	-101
mansf … tror	-116	-101
mansforkylning	-166	-143
mansk ratig	-113	-124
manskliga	-113	-124
many of	-27	124
many parac	-114	-93
many pils	180	81
many … can	-125	-110
many … my	-27	124
mar	-104	-255
mar anars	-165	-197
mar bra	-262	-349
mar dalig	100	255
mar du	-136	-138
mar fint	-173	-149
mar frukt	220	31
mar ila	-11	-100
mar konst	83	40
mar lite	137	10
mar mycke	-113	-167
mar ok	-157	-159
mar pis	-92	53
mar rat	142	10
mar som	-177	-160
mar … an	158	24
mar … anars	-210	-207
mar … av	-71	-139
mar … batre	-116	-173
mar … behov	-89	-88
mar … blodt	122	46
mar … bra	97	-109
mar … dalig	251	182
mar … efter	144	3
mar … frago	-134	-104
mar … hyfsa	-104	-87
mar … ila	173	-16
mar … inan	43	127
mar … men	-162	-76
mar … och	50	-161
mar … okej	-128	-153
mar … pa	-151	-109
mar … sa	42	161
mar … ska	-171	-148
mar … skar	27	144
mar … socke	109	10
mar … spyr	132	47
mar … vanli	-163	-173
maraton	-155	-123
mardr om	-181	-181
mardr … att	-151	-157
mardromar	-231	-222
marfan	139	55
marka	164	222
marka om	31	221
marka skiln	2	125
marka … ja	13	191
marka … jag	7	151
marka … nar	2	125
marke	-187	-104
marke efter	18	176
marke man	-154	-182
marke pa	-8	197
marke runt	-12	245
marke … att	-154	-182
marke … fingr	-7	105
marke … halse	-11	247
marke … handl	-41	108
marke … rygen	10	112
marken	95	389
marker	-42	-179
marmo pa	194	29
marmo … benen	144	14
marmo … knana	180	38
marmor	139	44
marmorerad	186	26
mars	-210	-92
mars hosta	-133	-112
mars nar	-97	-117
mars och	-188	-146
mars var	-126	-118
mars vem	-128	-175
mars … betal	-104	-95
mars … bor	-179	-166
mars … komer	-97	-117
mars … lite	-133	-112
marsv ar	-143	-130
marsv dog	-160	-181
marsv … blat	-143	-130
marsvinet	-214	-264
mas*	177	201
masa	188	207
masa av	93	-28
masa piler	101	-14
masa raka	2	143
masa snit	-19	99
masa … mamas	93	-28
masa … och	101	-14
masa … pa	-15	118
masa … sar	2	143
maserar	-154	-134
mask	-140	-121
maskar	-192	-188
maski den	116	-9
maskindiskmedel	148	17
maskinen	144	-27
masor	192	74
masor idag	100	44
masor kisar	166	53
masor med	127	-3
masor stopa	-16	129
masor tog	-9	127
masor … blod	205	26
masor … in	-16	129
masor … kraks	100	44
masor … mig	-17	109
masor … ofta	166	53
masoren	4	216
mast	183	18
maste be	9	179
maste boka	-143	-143
maste bort	-2	180
maste doda	16	155
maste fa	-10	203
maste gora	-19	117
maste kisa	-196	-177
maste koma	184	-2
maste kryst	203	14
maste lyda	-18	150
maste man	-224	-167
maste sita	177	-14
maste skada	1	120
maste skolj	-125	-124
maste skriv	8	152
maste straf	13	132
maste up	-304	-302
maste vi	-121	-103
maste … andas	153	-17
maste … bort	-15	198
maste … en	13	150
maste … fem	-163	-154
maste … fort	8	152
maste … gora	-179	-143
maste … ha	-147	-165
maste … hela	-120	-110
maste … hjalp	-15	145
maste … luft	143	15
maste … mama	-4	112
maste … med	-161	-184
maste … mig	106	147
maste … och	-36	-180
maste … ofta	-153	-143
maste … os	16	155
maste … ringa	129	21
maste … roste	5	181
maste … stana	-97	-94
maste … til	-165	-113
maste … up	125	-30
maste … ut	-37	162
maste … vara	-90	-114
mat	-213	18
mat #	-119	-105
mat att	178	-10
mat behov	-89	-115
mat dalig	39	172
mat doter	90	-12
mat gick	-102	-117
mat hema	-128	30
mat nar	11	113
mat och	-138	-148
mat prima	-112	-117
mat … #	-119	-105
mat … han	11	113
mat … hela	-112	-117
mat … jag	160	-3
mat … lange	13	101
mat … livet	43	161
mat … och	-118	1
mat … over	-102	-117
mat … sager	90	-12
mat … stygn	-89	-115
mata	-256	-241
matan … forga	122	4
matar	-8	135
matar pa	113	7
matar torst	123	15
matar visar	134	-73
matar … #	107	-76
matar … bara	134	22
matar … fingr	113	7
matar … inte	12	142
matar … slo	123	15
mataren	264	-14
matarn	167	-12
match	-161	-63
match skrek	-114	-111
match … hela	-114	-111
match … inte	-106	-91
matchen	-221	-210
mate	37	-136
mate kan	-113	-124
mate pa	-130	-113
mate … apote	-130	-113
maten ar	17	259
maten … forgi	3	153
maten … gifti	10	133
maten … han	108	6
mater	-180	-82
matfo har	-254	-151
matfo i	-106	-91
matfo … helge	-106	-91
matfo … krakt	-254	-151
matforgiftad	-106	-91
matforgiftning	-254	-151
matsk varje	147	24
matsk … gang	147	24
matsked	147	-13
may*	164	-10
maybe	164	-10
maybe … minut	166	3
me	1	427
me #	-105	-113
me and	38	179
me down	-19	150
me en	-18	161
me helt	104	-18
me i	-77	85
me in	3	162
me insan	-119	-128
me jobet	-116	-112
me kniv	-5	127
me langr	9	199
me last	91	105
me leave	-12	161
me lol	-127	-137
me lufte	130	15
me mig	1	144
me mot	-103	-89
me saxen	4	145
me sleep	-117	-115
me to	-31	175
me until	134	-34
me when	26	135
me … belas	9	159
me … eyes	-111	-99
me … fel	104	-18
me … fick	-116	-112
me … forfr	-103	-89
me … hands	-115	-108
me … i	117	254
me … is	-117	-115
me … my	-3	119
me … nar	-5	162
me … night	56	131
me … say	-13	114
me … sen	-172	-169
me … the	-58	118
measured	-143	-134
med	-1	195
med #	219	-35
med ala	-192	-180
med alt	44	189
med altih	12	128
med ambul	-123	-97
med anat	-116	-106
med andni	-172	-143
med ansik	176	15
med antib	-141	-113
med antid	-140	-147
med armar	157	0
med att	-106	67
med bagen	143	4
med balte	46	222
med barn	-146	-161
med barne	-32	141
med bebis	-161	4
med bensi	123	23
med bilen	-17	231
med bitet	119	11
med bloju	-122	-103
med bosan	-37	95
med brodk	54	151
med brors	-128	-127
med byxor	6	159
med cigar	111	146
med cykel	-190	-179
med det	-144	-27
med diabe	151	55
med doda	17	90
med domna	156	15
med ena	208	0
med et	174	142
med famil	-73	-116
med feber	140	-36
med flime	-106	-124
med flit	45	400
med forky	-122	-113
med forla	109	33
med forst	-138	-136
med frosa	214	31
med frukt	84	28
med fyrhj	116	-1
med gas	-3	129
med gifti	-118	-110
med glase	105	-34
med grane	13	123
med hakan	180	41
med halsd	143	4
med halva	167	26
med handu	168	48
med hans	16	148
med hene	172	185
med hjarn	-119	-112
med hoger	147	40
med honom	-96	34
med inan	-119	-140
med insul	-89	50
med jarnt	-148	-142
med kejsa	-98	-105
med klade	-3	138
med klock	6	103
med klor	-124	-116
med klump	178	40
med kniv	195	186
med knive	-45	200
med kokan	155	50
med kompi	-53	-151
med kuden	-132	-40
med langa	36	146
med langr	-50	119
med laser	-103	-111
med levax	-124	-136
med lite	-222	-154
med litiu	34	171
med livet	-19	117
med lufte	163	30
med medic	90	214
med menin	6	127
med mig	58	307
med mit	-103	-94
med mjolk	-120	-125
med nagon	-224	-242
med nan	-159	-103
med nya	-185	-205
med ompla	-138	-148
med p	-59	-132
med pa	-96	27
med pasar	10	142
med pisto	-10	133
med plots	-135	-103
med pluge	-135	-144
med pulse	155	-2
med rakbl	1	151
med repet	-14	152
med sax	-9	186
med semes	-114	-88
med sertr	-127	-150
med sin	76	126
med sit	-155	-182
med skame	5	114
med skarp	12	152
med skosn	7	127
med skote	133	-53
med skrum	140	19
med slad	6	149
med slade	32	200
med slem	-134	-123
med snara	76	-39
med snope	39	149
med snubl	133	30
med somne	-110	-122
med spark	-149	-120
med stekp	14	119
med stol	0	142
med stres	-86	-115
med stret	-92	-81
med stryk	23	171
med svar	112	34
med svard	-113	-115
med svuln	6	131
med tanda	13	183
med tandv	127	35
med tasen	-116	-146
med tom	155	13
med torsk	-180	-157
med tv	9	112
med under	-6	159
med vagen	127	72
med vald	24	184
med vanst	228	39
med varme	-124	-115
med vaten	-177	-161
med vilja	-6	113
med vilje	30	124
med waran	-149	-190
med yxa	-30	132
med … a	154	105
med … ala	7	163
med … anan	9	131
med … arm	128	24
med … barne	-136	-129
med … ben	73	-37
med … blama	-113	-115
med … blod	-124	-107
med … brans	-129	-120
med … brev	7	104
med … brun	-123	-92
med … demen	20	118
med … efter	38	152
med … en	-25	95
med … far	-122	-141
med … fira	18	135
med … for	172	267
med … forny	-119	-116
med … forst	-105	0
med … fram	156	55
med … glas	161	58
med … grade	115	-42
med … hade	-5	123
med … haha	-193	-190
med … han	84	-62
med … hand	30	-103
med … hande	103	-26
med … hon	-154	-14
med … hos	-146	-97
med … huset	9	134
med … huvud	164	36
med … i	22	291
med … igang	-31	85
med … igar	-50	101
med … igen	-5	158
med … inan	-117	-132
med … inte	23	130
med … jag	-83	99
med … just	-215	-214
med … kan	-145	-110
med … kniv	182	13
med … kusin	39	149
med … laga	35	100
med … lakar	-97	-122
med … langr	-122	-31
med … lat	-6	113
med … m	101	5
med … med	1	183
med … medel	-118	-110
med … medic	-69	70
med … men	-153	-184
med … menar	43	127
med … moten	-108	-145
med … motet	-152	-161
med … munen	167	26
med … n	9	112
med … nar	-107	179
med … nere	156	168
med … nu	-153	-36
med … och	187	151
med … ogon	3	160
med … olyck	-137	-135
med … piler	-50	-123
med … rent	-89	-90
med … resa	-134	-100
med … rispa	-128	-127
med … runt	120	0
med … sen	78	175
med … sjalv	-53	59
med … skarp	96	-22
med … skola	1	157
med … skrap	-127	-103
med … slakt	17	90
med … slang	2	137
med … spyr	167	21
med … stres	-87	-112
med … tjat	-81	-139
med … troja	137	-30
med … tunga	119	11
med … vark	-195	-122
med … vaten	155	50
med … vet	-21	109
med … vil	-133	-152
medan	161	192
medan de	20	139
medan hande	18	113
medan hon	114	-6
medan jag	117	131
medan … ar	20	139
medan … funka	18	113
medan … skriv	94	7
medan … sov	10	122
medel fran	10	148
medel i	144	23
medel vilke	-118	-110
medel … mask	-118	-110
medel … ogat	117	16
medel … radio	10	148
medelande	-7	123
medelanden	8	182
medic ar	-132	-127
medic at	-153	-194
medic ger	-131	-106
medic i	46	188
medic jag	-171	-128
medic mot	31	-65
medic ny	117	33
medic och	-111	90
medic racke	-157	-178
medic sen	-88	-67
medic tar	-124	-136
medic tva	-145	-129
medic vet	-21	109
medic vil	9	125
medic … anfal	108	2
medic … des	-88	-67
medic … elsto	-131	-106
medic … gor	19	116
medic … julas	20	155
medic … kanyl	-104	-109
medic … mig	-187	-144
medic … prata	9	112
medic … sager	-4	193
medic … slut	-181	-203
medic … til	-157	-178
medic … timar	-145	-129
medicin	-215	-204
mediciner	-169	-81
medicinfri	-88	-67
medve en	166	30
medve i	-144	-139
medve … golve	201	36
medve … nat	-115	-109
medve … stund	166	30
medvetslos	116	-70
mei*	166	21
mej	122	467
mej dar	0	109
mej for	4	173
mej gul	11	151
mej igar	-8	108
mej igen	-3	228
mej ikval	27	146
mej nar	37	151
mej pa	-139	-95
mej snabt	-110	-122
mej til	-14	124
mej … a	4	190
mej … druck	-110	-122
mej … han	32	140
mej … karl	2	130
mej … kinde	-132	-141
mej … laren	11	154
mej … men	-8	108
mej … o	-11	114
mej … paper	-112	-133
mej … sex	-9	114
mej … skams	-15	122
mej*	-159	-149
mejl	-151	-156
melan aren	-109	-129
melan benen	136	249
melan bil	135	14
melan fingr	81	-44
melan sex	-123	-142
melan skuld	165	-58
melan tarna	-232	-179
melan … a	137	22
melan … ar	-104	-127
melan … har	136	54
melan … ilama	88	33
melan … jag	117	36
melan … kliar	-161	-135
melan … kom	120	13
melan … men	-120	-121
melan … nar	-125	-152
melan … pa	81	-44
melan … sluta	97	33
melan … yr	146	49
melanblodning	-148	-119
melanblodningar	-186	-158
melandagarna	-106	-110
melanstadiet	-161	-174
melat til	-126	-111
melat … barn	-126	-111
melatonin	-217	-236
men	-68	-249
men alt	-126	-110
men andas	-137	-97
men ar	-146	-74
men ater	-300	-219
men bad	-8	108
men barne	-96	-103
men behov	-168	-179
men blir	-158	-165
men dagar	-120	-129
men dom	-53	80
men drick	-318	-248
men egent	-151	-101
men ekg	-142	-113
men en	38	190
men et	137	42
men far	-157	-128
men fins	-183	-188
men forsv	142	1
men foten	-132	-105
men gar	-176	-157
men gick	6	144
men han	176	191
men har	-65	-236
men henes	1	120
men hor	-134	-99
men hosta	-177	-172
men hur	-163	-189
men i	190	297
men idag	162	16
men igar	-5	130
men inhal	-219	-166
men jag	-201	-79
men jateo	113	47
men klar	-151	-149
men leker	-64	-164
men mar	-78	-174
men maste	-124	-110
men matar	113	7
men mense	135	14
men min	110	-82
men nej	-144	-153
men nu	172	-49
men penan	134	22
men posit	114	46
men repet	-10	139
men ror	154	6
men rorli	-122	-100
men sedan	149	17
men sen	204	-54
men ser	-137	-111
men siter	-91	-184
men skaka	96	14
men skar	27	165
men skola	-139	-133
men sluta	-134	-127
men spota	11	159
men sprin	-118	-90
men talet	-109	-141
men tanke	-33	126
men tapar	-115	-101
men teste	192	55
men undra	-106	-195
men va	-174	-153
men vande	-4	111
men vi	-142	-223
men vil	-152	-244
men … #	132	54
men … angra	-8	120
men … at	-198	-161
men … ater	-254	-252
men … atit	-138	-98
men … bara	166	-1
men … behov	-156	-189
men … bil	-14	132
men … blir	186	65
men … bloda	-134	-127
men … bra	-207	-212
men … dag	132	-1
men … det	-223	-236
men … drick	-145	-100
men … en	76	-85
men … ena	153	30
men … et	106	-27
men … falet	107	18
men … famil	-86	-113
men … fick	-126	-200
men … fint	-121	-163
men … forga	6	169
men … ga	-185	-192
men … gar	-301	-263
men … gick	-67	95
men … glad	-146	-113
men … gravt	114	46
men … ha	-166	-177
men … hade	32	170
men … hem	2	147
men … i	-6	-141
men … igen	177	7
men … ingen	-37	-133
men … jag	-68	-142
men … kaner	154	-3
men … kans	-118	-106
men … kasta	16	121
men … kile	1	120
men … knapt	166	51
men … knufa	-14	106
men … kom	-175	-180
men … komer	267	-23
men … kraft	102	47
men … krakt	209	55
men … krosa	16	139
men … kvita	18	143
men … ladar	25	96
men … mar	-241	-246
men … med	-134	-100
men … mig	61	148
men … mycke	-115	-101
men … norma	-107	-71
men … o	-170	-137
men … och	-328	-279
men … ocksa	-110	-95
men … ok	-161	-159
men … okej	-115	-139
men … pig	-195	-138
men … prata	-75	-121
men … pumpa	161	2
men … rat	-176	-162
men … ringd	-4	117
men … ror	152	10
men … rora	-211	-165
men … sa	-77	43
men … sager	61	-108
men … skule	-174	-193
men … sludr	128	-1
men … sluta	-97	-153
men … som	-155	-168
men … spane	-112	-94
men … stod	72	-64
men … tanke	67	183
men … tiden	-154	-165
men … tryck	155	27
men … tung	118	45
men … undra	-174	-155
men … ut	7	161
men … va	-181	-131
men … veta	-129	-149
men … vi	-145	-153
men … vil	27	-167
men … visar	130	38
men*	-59	121
mena	-140	-1
mena kotii	19	199
menar	-105	122
menar alvar	16	140
menar lap	-94	-106
menar ni	-110	-133
menar … han	18	178
menar … til	-94	-106
menin att	11	123
menin egent	-111	-114
menin jag	6	144
menin langr	4	143
menin med	25	147
menin pa	-94	-107
menin ut	-127	-121
menin … att	25	147
menin … jag	16	123
menin … manda	-94	-107
mening	100	301
meningar	173	48
meningen	165	172
meningit	-131	-134
meningitprickar	-127	-121
meningslost	-94	-107
mens	-315	-352
mens forst	-149	-153
mens varje	-101	-96
mens … gange	-149	-153
mens … manad	-101	-96
mense ar	80	-126
mense blode	-131	-129
mense igen	-97	-117
mense … orege	-123	-118
mense … rikli	-131	-116
mense … tre	135	14
mense … tva	175	-9
mensen	-56	-207
mensv … som	-149	-156
mensvarken	-145	-145
mer	-121	236
mer anars	1	106
mer borta	153	30
mer hejda	24	188
mer hjalp	2	155
mer i	-11	150
mer inte	8	114
mer jag	14	220
mer med	0	130
mer nu	-182	-171
mer rad	21	110
mer som	143	78
mer tar	16	160
mer vildo	24	159
mer … doden	-101	-116
mer … en	161	28
mer … for	64	159
mer … funde	7	120
mer … haler	12	120
mer … livet	26	101
mer … mig	12	196
mer … mit	9	145
mer … nat	-7	115
mer … rikti	26	115
mer … vanli	-163	-157
mer … vark	88	33
mer … vi	-90	-106
mer … visar	1	106
mesia och	12	114
mesias	12	114
mest i	-2	147
mest irite	-156	-153
mest nar	-210	-198
mest om	-138	-187
mest pa	-204	-154
mest trot	168	-29
mest … hur	32	112
mest … jag	-111	-155
mest … kvala	-167	-155
mest … morgo	-148	-129
mest … vagen	6	123
met*	-8	-262
metad lapar	111	2
metad … bla	111	2
metadon	141	21
metalbit	119	25
metfo ger	-150	-150
metformin	-204	-199
methotrexate	-140	-125
metoprolol	-132	-131
metot en	-139	-144
metot varje	120	11
metot … dag	120	11
metot … gang	-139	-144
metotrexat	28	-116
mg	-484	-408
mid*	13	-148
midag	-117	-172
midag som	-86	-98
midag … vanli	-86	-98
midjan	182	16
midna forst	-106	-116
midna … somne	-106	-116
midwife	-164	-169
mie*	89	253
miehe lyo	23	204
miehe … minua	3	145
mieheni	20	109
miele pyori	-1	130
miele … vaan	-1	130
mielesa	-1	130
mieli	-3	125
mieli hypat	-3	125
mieli … silal	-3	125
mies	85	145
mies lyo	10	173
mies … minua	8	169
mies … mua	9	132
mies … tapaa	-4	156
mig	-29	448
mig #	-56	79
mig adjo	9	101
mig ala	-126	-125
mig altid	-158	-180
mig ar	-40	168
mig att	2	235
mig bada	139	30
mig dar	23	124
mig de	22	145
mig det	-189	-34
mig djupa	10	129
mig djupt	19	-156
mig dygne	-25	111
mig efter	-22	156
mig en	-117	57
mig ensam	-165	-163
mig et	13	220
mig etyle	149	9
mig fast	18	190
mig fatar	13	118
mig filme	4	121
mig flera	20	105
mig fort	-205	-177
mig fruko	-167	-166
mig fyla	-126	-121
mig fyra	111	-6
mig ga	17	147
mig haft	-125	-138
mig hande	13	99
mig har	165	39
mig hej	8	131
mig hela	-75	58
mig hem	13	150
mig hita	-158	-143
mig hon	108	18
mig i	-135	26
mig iblan	121	293
mig idag	78	171
mig igar	66	293
mig igen	32	257
mig ikval	12	125
mig ila	15	174
mig imorg	11	108
mig in	-108	-109
mig inan	62	186
mig inat	2	142
mig inget	-195	-201
mig irite	-125	-130
mig ja	16	131
mig jag	216	177
mig kan	-134	-116
mig kans	67	-96
mig klade	-1	140
mig konst	279	135
mig kramp	-137	-123
mig kvar	8	156
mig lag	-163	-177
mig laren	-151	-140
mig lite	-154	-173
mig luft	109	3
mig lugn	28	130
mig maste	-135	-141
mig med	-73	225
mig melan	-25	148
mig men	-121	-221
mig mot	-71	180
mig nagot	4	143
mig nagra	-121	-111
mig nasta	-35	89
mig ner	-108	-121
mig nere	-86	-99
mig nerfo	29	157
mig norma	8	118
mig nu	132	128
mig och	194	313
mig ogras	168	16
mig otilr	-108	-132
mig otryg	-116	-116
mig over	8	209
mig pa	-209	-78
mig pojke	26	116
mig psyki	-1	102
mig sen	27	231
mig sina	6	124
mig sjalv	-64	152
mig skorn	2	140
mig skriv	-134	-152
mig sla	11	131
mig snabt	-190	-139
mig sova	18	113
mig spark	-9	132
mig stres	-109	-120
mig svimf	134	50
mig table	-110	-30
mig tack	-147	-160
mig tonar	-115	-128
mig tor	-94	-87
mig tre	147	5
mig trot	-188	-175
mig typ	41	109
mig up	115	-16
mig utanf	6	100
mig ute	-161	-71
mig varje	14	192
mig vatsk	-102	-92
mig vid	199	113
mig vil	-121	-106
mig vile	26	142
mig vilka	-7	144
mig vilse	-96	-103
mig ytlig	-155	-155
mig … #	-120	-116
mig … ala	-163	-171
mig … aldri	-139	-159
mig … anges	7	143
mig … ansik	-7	187
mig … ar	-137	-142
mig … armen	26	227
mig … att	-98	8
mig … bak	100	24
mig … balte	0	142
mig … barn	11	131
mig … barne	58	250
mig … benen	99	161
mig … bilen	-5	244
mig … brodk	-148	-213
mig … brost	-87	90
mig … busen	140	64
mig … cigar	20	151
mig … dag	15	148
mig … det	91	204
mig … doda	13	141
mig … dor	184	-13
mig … du	13	118
mig … efter	103	-89
mig … en	-148	-184
mig … er	-89	-141
mig … et	-11	154
mig … fast	-137	-123
mig … feber	140	8
mig … fina	8	104
mig … fingr	-232	-278
mig … foral	10	162
mig … fran	-29	126
mig … gange	118	38
mig … garag	7	168
mig … genom	-9	111
mig … gevar	-4	113
mig … gifta	13	136
mig … grile	-126	-103
mig … gymna	-123	-151
mig … halse	132	93
mig … hande	-136	-161
mig … haret	-141	-10
mig … helge	51	119
mig … hogst	-161	-194
mig … hon	-165	-147
mig … horde	105	8
mig … hotar	26	147
mig … hur	-101	-158
mig … huvud	1	117
mig … i	-207	-237
mig … igar	34	183
mig … ila	141	118
mig … ilama	136	15
mig … ingen	51	227
mig … jag	75	304
mig … kalar	-4	122
mig … kalt	18	113
mig … kaner	-96	-103
mig … klamy	-110	-109
mig … knat	-141	-131
mig … kniv	1	117
mig … kolar	6	129
mig … konst	-102	-92
mig … lager	13	100
mig … lange	-119	-177
mig … laren	28	137
mig … laret	133	125
mig … later	102	-11
mig … lileb	-16	141
mig … liv	19	104
mig … lugn	23	137
mig … magen	79	342
mig … magn	18	124
mig … mama	13	110
mig … melan	-109	-129
mig … mig	24	123
mig … mormo	-1	114
mig … mosig	102	26
mig … motor	105	-16
mig … nar	136	311
mig … nat	162	110
mig … naten	74	239
mig … nater	-30	106
mig … nere	-87	52
mig … ofra	24	124
mig … organ	-151	-167
mig … paper	-208	-225
mig … rat	-158	-143
mig … ringa	1	122
mig … runt	-25	111
mig … rygen	-12	104
mig … sa	57	164
mig … sag	22	130
mig … sager	23	136
mig … sange	-217	-244
mig … schac	-109	-135
mig … sekun	-121	-111
mig … sex	64	193
mig … sit	-81	-139
mig … skar	-74	69
mig … skarp	23	127
mig … skick	26	143
mig … skoge	28	125
mig … skola	36	173
mig … skrik	-3	136
mig … slade	90	90
mig … slog	18	124
mig … smyg	36	129
mig … snon	-2	167
mig … somar	51	140
mig … sta	21	118
mig … stekp	16	116
mig … suga	3	144
mig … syran	7	113
mig … ta	6	146
mig … tagit	132	-9
mig … tan	-96	-92
mig … tasen	-116	-146
mig … tiga	14	147
mig … tio	133	129
mig … trapa	-3	73
mig … tre	-126	-125
mig … tumen	-209	-229
mig … tunga	-158	-119
mig … ugnen	-142	-143
mig … under	-124	-122
mig … ungar	33	137
mig … up	-185	-192
mig … updra	30	135
mig … vad	6	127
mig … vagen	10	164
mig … vald	24	184
mig … vansi	-150	-163
mig … vanta	12	122
mig … vante	-97	-125
mig … var	-161	-195
mig … varje	24	169
mig … vem	46	148
mig … veta	50	121
mig … vil	-111	-82
mig … yatzy	-143	-149
mig*	-126	-148
migra behov	-141	-143
migra igen	-205	-196
migra med	-187	-173
migra sa	29	156
migra … flime	-132	-120
migra … nej	29	156
migra … nya	-115	-112
migra … som	-171	-147
migra … tonar	-102	-87
migran	-94	-255
migranen	-136	-113
migrationsverket	41	187
mik*	-143	26
mika	-195	-200
mikro i	5	149
mikro … tande	7	116
mikrofoner	5	149
mikrogram	-121	-114
mil	286	6
mil bort	196	9
mil til	182	19
mil … b	179	23
mil*	-218	-269
mild	-243	-223
miloin	-73	-176
milt	-131	-142
min	-17	158
min adren	75	-52
min adres	130	97
min anges	-139	-148
min astma	-132	-157
min avdel	15	156
min barn	13	-118
min basta	-119	-5
min basti	-77	63
min begra	48	192
min berti	4	98
min blodg	-107	-126
min bloma	-184	-152
min bonus	12	160
min bruka	174	120
min chef	-10	160
min dagbo	26	143
min dator	-126	-119
min del	29	233
min demen	20	118
min dokto	-97	-120
min doter	-30	93
min drink	27	159
min epile	-161	-145
min exman	11	166
min farmo	-114	-160
min favor	-125	-125
min fjort	25	121
min forst	-52	-120
min fot	-2	-118
min fru	87	58
min gamla	-149	-151
min gitar	32	122
min grej	-101	-106
min gube	-159	-160
min hals	9	152
min hast	-201	-155
min hjart	100	-45
min horap	-156	-123
min icd	163	-6
min inhal	-127	-140
min insul	-69	-168
min ja	110	-5
min journ	-111	-157
min kat	-191	-125
min klock	-191	-173
min ko	-192	-147
min kompi	180	104
min kusin	-214	-156
min lagen	-6	134
min larar	-14	155
min lilas	139	274
min lileb	91	188
min luft	-14	96
min man	159	246
min mat	4	140
min medic	-204	-224
min mna	129	30
min mobil	-147	-15
min mormo	-117	-133
min ogon	-128	-110
min opera	-113	-104
min pacem	-103	-73
min partn	-37	140
min pas	15	165
min pensi	22	147
min plikt	-8	123
min pojva	23	129
min psyko	-82	-113
min remis	-14	-149
min resa	-134	-100
min robot	-140	-120
min ryg	-140	-82
min sen	196	17
min sista	14	117
min son	-180	-110
min sons	-96	41
min store	33	200
min styvp	5	140
min svage	-148	-170
min table	-100	-101
min tand	-7	120
min tarta	-98	-114
min telef	-46	126
min tid	-207	-222
min tjej	99	144
min tonar	-84	54
min trana	10	136
min tre	155	25
min trear	-223	-216
min tunga	-173	-147
min tvama	135	36
min valp	-158	-144
min van	-155	-159
min vanli	-161	-179
min vilja	28	193
min vuxne	23	121
min … a	142	163
min … adres	118	82
min … ar	77	-70
min … arg	11	131
min … armar	-19	99
min … asthm	108	2
min … at	-8	-138
min … begra	43	179
min … behov	-108	-126
min … berat	5	170
min … besta	36	133
min … blir	-15	234
min … blode	168	5
min … braka	-115	-136
min … bulra	-124	-95
min … del	-19	124
min … dog	-220	-303
min … drar	108	7
min … drick	-31	-108
min … drive	-123	-119
min … en	0	183
min … epile	-159	-131
min … fast	33	128
min … feber	135	28
min … fode	6	143
min … forso	-100	-116
min … fotva	-125	-129
min … fraga	13	185
min … fran	-27	175
min … funge	-103	-73
min … fyra	116	96
min … genom	-18	144
min … googl	22	100
min … gravi	120	12
min … hade	5	-118
min … han	-124	-164
min … hor	-62	117
min … hora	-156	-123
min … hos	-111	-115
min … hosta	-103	-127
min … hotar	19	179
min … i	-86	64
min … ila	-26	164
min … inget	-122	-136
min … inte	224	48
min … jag	-131	0
min … journ	-130	-189
min … jul	14	117
min … kan	-118	-167
min … kisad	131	-4
min … klaga	186	16
min … kli	-106	-98
min … klia	-128	-110
min … klipt	-140	-120
min … knive	6	107
min … knufa	29	124
min … kolap	158	2
min … kolar	25	183
min … koma	7	143
min … komer	-74	60
min … kompi	-63	95
min … kraks	-245	-240
min … krock	-140	-130
min … lamna	7	190
min … lasa	4	140
min … laser	132	68
min … liger	99	-102
min … man	-166	-208
min … manad	-126	-77
min … mar	142	22
min … maser	-122	-104
min … men	-108	-229
min … mer	-7	115
min … migra	-135	-127
min … mot	36	177
min … nar	-108	-71
min … nyfor	-9	135
min … nyper	-14	155
min … och	-57	118
min … ont	-162	-179
min … pa	-11	212
min … prata	170	194
min … river	10	149
min … sa	-110	74
min … sag	-106	-84
min … sar	-143	-139
min … sen	30	116
min … ser	152	237
min … siter	89	111
min … skada	6	125
min … skaka	43	110
min … skar	102	311
min … skick	-6	177
min … skrev	8	237
min … skriv	-80	71
min … sla	-10	152
min … slog	-154	-155
min … snark	-231	-244
min … socke	156	46
min … som	177	238
min … son	48	139
min … sover	-186	-183
min … spark	10	220
min … spoar	9	131
min … stama	-144	-142
min … star	4	211
min … stira	107	125
min … stryp	-6	132
min … svima	-124	-149
min … ta	9	151
min … tar	-36	173
min … til	-236	-170
min … tils	102	-11
min … trafa	0	117
min … tramp	-153	-132
min … tror	10	202
min … tva	-144	-40
min … tving	-9	81
min … undra	-137	-137
min … ut	110	-5
min … vakna	142	1
min … valdt	35	100
min … vans	-116	-83
min … varje	-15	139
min … vart	-106	-130
min … vecko	225	46
min … vi	73	-82
min … vitam	-119	-84
min*	39	119
mina	-96	121
mina alerg	-186	-207
mina armar	-1	117
mina barn	-53	87
mina blama	6	143
mina brode	21	159
mina dagbo	11	111
mina foral	35	169
mina foter	-116	-123
mina gamla	-175	-130
mina glaso	-59	71
mina hande	84	-25
mina hjart	188	114
mina klade	-8	126
mina kusin	28	122
mina medic	-133	-38
mina naken	15	134
mina nyckl	7	104
mina p	101	-50
mina paper	43	169
mina penga	34	145
mina saker	20	150
mina sms	39	145
mina spel	45	200
mina table	89	115
mina tanka	63	197
mina … aven	35	122
mina … bara	2	148
mina … det	40	154
mina … domna	158	65
mina … folje	32	139
mina … har	-22	172
mina … i	-168	-59
mina … jag	103	101
mina … kryck	-110	-106
mina … nu	129	55
mina … och	14	220
mina … om	23	149
mina … piler	101	-50
mina … racke	-6	98
mina … rikti	122	15
mina … sager	18	134
mina … sen	-23	132
mina … som	-184	-190
mina … tar	-138	-190
mina … utifr	-1	117
mina … vacin	-157	-114
mina … vakta	2	147
mina … var	19	175
mindfulnes	-111	-101
mindr jag	103	-5
mindre	133	-9
mine	-292	-248
minet	-134	-147
mins ingen	102	145
minst	190	27
minst kisar	-10	95
minst ljud	-5	127
minst … gor	65	137
minst … pa	-10	95
minst … sakna	155	7
minsta	-2	134
minua	27	306
minua kun	5	125
minul … koysi	0	128
minul … paans	-166	-151
minun	-5	156
minus … nu	90	-20
minut andas	102	-16
minut drar	106	-3
minut han	176	56
minut hon	154	47
minut idag	149	33
minut igar	135	9
minut kansk	126	33
minut magen	90	-4
minut men	123	22
minut nar	-238	-175
minut nu	312	67
minut och	49	-145
minut raisk	10	185
minut seksi	5	120
minut sen	117	-33
minut sma	84	-17
minut somna	-132	-140
minut sover	123	-3
minut stope	-125	-100
minut this	83	-45
minut vi	127	-14
minut … ar	166	70
minut … en	151	129
minut … hosta	111	8
minut … in	118	9
minut … jag	-158	-126
minut … kaner	140	1
minut … konst	102	-16
minut … kval	135	9
minut … nagla	126	37
minut … nasvi	138	20
minut … norma	150	34
minut … nu	135	6
minut … om	-132	-140
minut … pumpa	90	-4
minut … pupil	84	-17
minut … sluta	-171	-151
minut … vi	187	21
minut … viiko	1	141
minute	148	-36
minuter	83	-147
minutes	260	5
mirtazapin	-125	-124
mis*	-55	-162
misad lunch	-109	-108
misad tiden	-154	-166
misad … darig	-109	-108
misade	-214	-231
misar	-170	-171
misfa var	-131	-115
misfalet	-131	-115
misha av	-40	111
misha … min	27	194
mishandlad	22	203
misly fora	-6	125
misly … gange	-6	125
mislyckades	-36	136
mista	-190	-201
mista #	150	27
mista ala	27	112
mista brane	106	31
mista hjart	147	11
mista min	136	28
mista … a	106	31
mista … enhet	150	27
mista … hade	27	112
mista … lileb	136	28
mistag	55	-63
mistake	216	13
mistankt	83	-50
mit ansik	-18	225
mit arbet	-124	-127
mit banko	-3	189
mit barn	-153	83
mit besok	-109	-134
mit blodt	-116	-99
mit eksem	37	153
mit ex	-161	4
mit fel	-12	117
mit forst	-117	-105
mit glas	-2	122
mit hjart	-206	-270
mit hogra	-121	-117
mit holte	-107	-116
mit hus	23	161
mit huvud	-42	103
mit i	366	-15
mit insul	-6	104
mit job	-189	-199
mit kna	-105	-156
mit koles	-101	-86
mit konto	-209	-176
mit lila	-118	-107
mit liv	73	233
mit mama	156	16
mit namn	74	211
mit pa	82	-75
mit pas	-29	186
mit rum	9	153
mit sista	-10	171
mit sjalv	-120	-146
mit … ar	-172	-79
mit … banka	109	41
mit … barn	-103	-94
mit … ben	-121	-117
mit … blode	-266	-235
mit … brost	208	74
mit … brot	18	153
mit … damsu	116	19
mit … ekg	-153	-175
mit … fast	-82	-113
mit … for	-14	150
mit … gar	-87	-129
mit … halv	156	16
mit … har	-89	-107
mit … hela	-7	131
mit … hopa	-132	-135
mit … hus	-110	-112
mit … i	-175	-45
mit … ineba	125	23
mit … koksg	111	19
mit … med	-6	104
mit … medel	-7	123
mit … menin	198	24
mit … mina	-2	122
mit … nar	-103	-47
mit … naten	130	39
mit … och	56	243
mit … pa	152	205
mit … samta	-136	-125
mit … ska	-113	-145
mit … skotn	102	17
mit … skrub	-118	-107
mit … skule	-133	-107
mit … spot	209	35
mit … star	-130	-27
mit … stark	150	13
mit … svalj	-125	-130
mit … trani	142	27
mit … vad	-124	-143
mit … val	14	160
mit … var	-137	-166
mit … vil	-105	-116
mix*	136	-39
mja*	-128	-231
mjal	-283	-252
mjal som	-131	-118
mjal … fan	-131	-118
mjalt och	162	53
mjalt … har	162	53
mjalte	162	53
mjalten	-96	-122
mjo*	-235	-213
mjolk	-146	-217
mjolk i	-161	-157
mjolk … int	-106	-102
mjolk … och	-138	-91
mjolkskorv	-161	-167
mjolkstockning	-163	-103
mjolktand	-119	-118
mju*	-51	-175
mjuk	150	-25
mjuk i	169	17
mjuk … krope	169	17
mkt	-191	-121
mkt har	-101	-112
mkt o	107	48
mkt om	-129	-132
mkt … hande	-129	-132
mkt … ja	-101	-112
mkt … ont	107	48
mna	129	30
mna har	129	30
mna … fat	129	30
mob*	-223	-43
mobad sen	9	110
mobad … #	9	110
mobar viner	18	156
mobar … hejda	18	156
mobarna	18	156
mobil dog	-125	-112
mobil for	-113	-124
mobil i	-99	-167
mobil och	24	147
mobil sa	6	164
mobil varje	-18	133
mobil … att	-113	-124
mobil … jag	6	164
mobil … kval	-18	133
mobil … laser	27	165
mobil … mit	-125	-112
mobil … vagen	-86	-119
mobilen	-196	-123
mobilnacke	-149	-137
mobilskalet	17	119
moder … inte	139	1
moderkakan	139	1
mof*	113	8
mofar	113	8
mofar ar	113	8
mofar … svima	113	8
mojli rakni	-94	-104
mojli … rakni	-94	-104
mol*	-7	-200
mon*	-276	-216
monst i	-129	-145
monst … garde	-129	-145
monster	-194	-161
monta	-155	-154
monta kerta	-155	-154
month	-191	-206
month ago	-115	-99
moo*	-6	117
mood	-1	137
mopen	100	-16
mopen slira	100	-16
mopen … har	100	-16
mor avled	-118	-107
mor det	-105	-149
mor pa	10	163
mor … att	-125	-186
mor … av	-118	-107
mor … boend	-1	135
mor … ont	103	34
morbr liger	104	-26
morbr ror	-13	184
morbr tar	1	110
morbr tog	-76	-112
morbr … livet	-76	-112
morbr … pa	119	69
morbr … vid	-12	153
morbror	97	142
morda	-211	-159
morda av	-139	-174
morda for	-105	-123
morda mig	-168	-203
morda … en	-105	-123
morda … sin	-129	-166
mordad	-139	-174
mordar	-95	-144
morfa gor	1	155
morfa hade	-166	-162
morfa hjart	137	18
morfa leker	39	149
morfa sager	134	31
morfa … att	145	102
morfa … av	137	18
morfa … i	125	-13
morfa … saker	-1	114
morfars	83	-48
morfi efter	-4	-120
morfi … mama	-131	-121
morfintableter	-101	-87
morgn behov	-113	-107
morgn kan	-127	-108
morgnarna	-268	-212
morgo ar	-142	-38
morgo far	-150	-129
morgo sen	-121	-124
morgo ser	-142	-143
morgo … #	-132	-118
morgo … det	32	-82
morgo … jag	153	226
morgo … kval	-174	-152
morgo … over	-113	-116
morgo … skola	-117	-155
morgo … vanst	145	2
morgon	50	215
morgonen	-433	-314
mork	225	104
mork i	193	-4
mork … ansik	191	-5
morka flack	94	7
morka ringa	-170	-153
morka … pa	94	7
morka … under	-170	-153
morkb och	158	17
morkb … slo	116	12
morkbla	158	17
morker	7	113
morkr i	159	14
morkr kraks	115	-12
morkr prick	181	78
morkr viner	1	161
morkr … flack	115	-12
morkr … ikval	1	161
morkr … pa	138	58
morkrat	-171	-152
morkrod	167	16
morkroda	182	80
morkt blod	192	10
morkt rum	112	31
morkt … hela	117	28
mormo #	131	48
mormo ar	-82	-176
mormo handl	-1	114
mormo har	161	120
mormo hjart	151	-4
mormo liger	157	4
mormo pa	17	182
mormo ramla	161	64
mormo verka	137	19
mormo … #	119	27
mormo … dod	-120	-116
mormo … fat	165	1
mormo … fol	121	25
mormo … ha	137	19
mormo … haft	-121	-103
mormo … helt	125	8
mormo … i	-141	-150
mormo … inte	208	23
mormo … kraks	167	38
mormo … trot	-130	-145
mormors	188	2
mornarna	-196	-186
morni about	-125	-100
morni al	147	6
morni gone	-130	-114
morni norma	-174	-163
morni … now	-130	-114
morni … ten	-125	-100
morning	102	-78
moron	-174	-192
morsans	-11	186
morse att	4	127
morse blir	143	18
morse fingr	99	5
morse har	127	-12
morse kraks	142	24
morse krama	-50	106
morse och	184	30
morse ont	124	48
morse sen	103	17
morse ska	-129	-135
morse sluta	-135	-122
morse stral	89	40
morse tungt	117	36
morse vad	-138	-132
morse … ar	227	61
morse … e	102	26
morse … efter	-135	-122
morse … i	140	55
morse … kalsv	143	18
morse … kvina	125	59
morse … nu	151	25
morse … slapt	103	17
mos	-147	-157
mos efter	-147	-157
mos … fjalv	-107	-109
mosig	102	26
moste ser	133	0
moste … sne	133	0
moster	147	128
mostl at	-130	-151
mostl … night	-130	-151
mostly	-217	-235
mot andra	17	142
mot anfal	108	2
mot dem	126	97
mot det	-121	-147
mot doren	-26	130
mot en	6	197
mot feber	-134	-119
mot forfr	-103	-89
mot fotsv	-110	-98
mot halse	166	176
mot hjarn	-110	-70
mot jordn	-117	-96
mot kat	-185	-158
mot magen	150	33
mot mig	48	291
mot migra	-167	-140
mot min	9	253
mot penic	-160	-122
mot rygva	-124	-125
mot skade	22	108
mot spare	-20	137
mot stres	-125	-115
mot tbe	-108	-143
mot vagen	-123	96
mot … at	107	39
mot … ater	144	29
mot … de	-124	-125
mot … frosa	138	41
mot … hals	-9	122
mot … hur	-134	-158
mot … i	66	129
mot … men	-14	136
mot … nar	128	115
mot … och	227	171
mot … roste	173	4
mot … sen	-162	-129
mot … vilja	28	193
mot*	-69	-122
mote	208	25
moten	-254	-241
motet	-163	-252
motion	-151	-143
motled	138	28
motor i	153	0
motor igang	-31	85
motor sen	-101	-84
motor … tjugo	-101	-84
motorcykelolycka	157	-6
motorsagen	222	-27
motst i	-141	-132
mou*	179	6
mov*	-37	-183
move finge	-135	-114
move it	-169	-156
move … arms	97	-18
moved	-142	-212
moved to	-154	-119
moved … the	-159	-135
movem since	143	21
movem … yeste	143	21
movement	143	21
movicol	-127	-120
moving	-180	-119
mri	-121	-118
mua	-5	207
mua humal	9	132
muc*	66	-112
much	66	-112
much cofee	-106	-103
much … i	-138	-153
mud*	170	-8
mudled	170	-8
mug	166	-12
mug efter	131	-9
mug … mug	131	-9
mum says	1	123
mum … she	1	123
mum*	237	-82
mumel	42	-85
mumel ur	105	8
mumel … mig	105	8
mumla bara	181	-18
mumlar	126	-51
mun av	-124	-108
mun naten	-114	-120
mun sne	116	4
mun … medic	-124	-108
mun*	142	-63
munen aftor	-126	-123
munen ar	139	-3
munen det	158	9
munen fins	-94	-87
munen hange	213	2
munen hon	159	26
munen igen	140	17
munen keton	93	27
munen men	73	169
munen och	58	-62
munen sju	97	33
munen var	97	-12
munen … #	93	27
munen … det	157	105
munen … hande	-158	-119
munen … hon	124	5
munen … hosta	120	37
munen … i	134	37
munen … och	118	-2
munen … pa	-71	-119
munen … sned	140	-8
munen … spota	11	159
munen … vaser	98	27
mungi hange	142	27
mungi som	-135	-115
mungi spric	-136	-120
mungi … spric	-135	-115
mungipa	160	7
mungipan	304	58
munsa igen	-175	-164
munsa pa	-176	-147
munsar	-352	-345
mur*	-58	-177
murder	-156	-210
mus	-168	-150
mus*	-194	-187
musarm	-215	-225
muscl aches	-114	-106
muscl in	-140	-133
muscl … my	-140	-133
muscle	-178	-173
musik	-112	-171
musik och	-106	-138
musik … jag	-106	-138
musiken	-135	-120
muske efter	-105	-102
muske melan	-133	-108
muske och	120	16
muske … hjart	120	16
muske … skotn	-105	-102
muske … skuld	-133	-108
muskelknuta	-133	-108
muskelsvag	120	16
muskelvark	-76	-157
mut*	-168	-282
muta	-168	-282
muta hengi	-98	-72
muta rinas	133	26
muu*	-51	-215
muuten	-166	-227
my	51	173
my #	127	-53
my ankle	-72	-171
my antid	158	-4
my apoin	-153	-100
my arm	132	204
my arms	3	186
my back	-168	-224
my blood	-190	-96
my boy	186	21
my boyfr	95	180
my breat	247	14
my broth	136	157
my chest	228	21
my child	59	-82
my coach	-2	169
my dad	92	15
my daugh	-15	162
my dog	-131	-32
my drivi	-175	-183
my ears	-116	-113
my ex	3	248
my fathe	-185	-188
my feet	-105	-179
my finge	-208	-258
my first	-216	-204
my fitne	-115	-94
my food	1	115
my foot	139	24
my glase	-112	-101
my goodb	39	181
my gums	-118	-120
my hands	110	109
my hay	-211	-221
my hip	-167	-175
my iner	-111	-101
my jaw	102	-20
my keys	3	139
my kid	-148	-190
my kids	-46	139
my lab	-121	-133
my left	223	19
my life	177	178
my litle	133	184
my mate	159	37
my mum	-76	28
my newbo	178	21
my nose	-164	-142
my old	-145	-112
my paren	34	224
my partn	16	178
my paspo	-6	198
my perio	-139	-169
my phone	-23	154
my right	49	-144
my room	9	192
my rooma	88	174
my siste	136	100
my stepd	1	113
my stepf	11	137
my stoma	-142	-166
my table	4	166
my test	-121	-137
my thumb	-254	-251
my todle	155	-90
my toe	-170	-175
my voice	154	-59
my warfa	-122	-109
my … ache	-145	-123
my … aches	-116	-152
my … again	-139	-26
my … and	157	241
my … at	-143	-12
my … ate	123	-103
my … beats	32	238
my … bleed	-118	-120
my … broth	5	181
my … bumpe	-136	-147
my … but	-120	-148
my … came	195	9
my … can	-189	-203
my … chest	154	35
my … choke	102	-28
my … clas	-189	-196
my … clean	-116	-113
my … cnat	136	6
my … colap	171	4
my … comes	12	119
my … criti	-111	-101
my … died	-126	-162
my … drank	249	26
my … ever	-104	-106
my … every	-128	-118
my … feels	104	-51
my … fel	154	9
my … fever	-211	-221
my … for	134	75
my … from	-109	151
my … go	-115	-99
my … got	157	-5
my … hand	152	-42
my … has	-148	-34
my … hasnt	160	142
my … hears	15	133
my … hits	26	180
my … hurts	-204	-243
my … isnt	118	-37
my … just	109	-70
my … keeps	-200	34
my … last	-58	96
my … lips	147	17
my … need	-112	-101
my … night	15	119
my … pased	-22	-166
my … presu	-190	-96
my … puts	-31	78
my … resul	-147	-168
my … said	24	162
my … says	-37	123
my … side	156	23
my … since	179	33
my … siste	3	161
my … skiin	-142	-166
my … snore	-174	-173
my … start	-195	-200
my … stope	-183	-162
my … stran	-19	144
my … suden	129	10
my … swalo	75	-66
my … test	-152	-163
my … texte	-11	144
my … think	-21	159
my … til	18	128
my … to	-64	135
my … took	154	-37
my … touch	30	227
my … up	-2	160
my … used	-122	-107
my … watch	-115	-94
my … week	277	54
my … when	-187	-64
my … year	-177	-142
mycke	260	117
mycke alved	22	183
mycke armha	-141	-122
mycke bara	-97	-109
mycke batre	-113	-167
mycke blod	269	45
mycke cola	-114	-120
mycke den	-114	-107
mycke efter	-173	-165
mycke farn	132	8
mycke gar	-116	-128
mycke godis	-153	-137
mycke hand	119	18
mycke hema	-79	-91
mycke hemsk	-104	-87
mycke hon	126	-8
mycke ilama	-120	-91
mycke inget	-131	-143
mycke insul	115	1
mycke jag	-70	47
mycke kafe	-148	-130
mycke kor	-121	-117
mycke men	-119	-147
mycke metad	111	2
mycke ont	131	12
mycke pa	-211	-217
mycke rok	167	-3
mycke saman	-84	-64
mycke sen	-197	-192
mycke ska	-147	-131
mycke skaka	-102	-107
mycke somnm	125	5
mycke sveta	129	31
mycke tog	-137	-114
mycke trot	1	154
mycke under	-240	-226
mycke ur	109	0
mycke vald	-83	-102
mycke vil	-124	-141
mycke vin	-80	-129
mycke … ar	-10	-134
mycke … armar	-240	-226
mycke … bebis	-142	-141
mycke … behov	14	177
mycke … benet	132	8
mycke … en	-147	-131
mycke … et	-129	-109
mycke … forst	-120	-80
mycke … gravi	-120	-91
mycke … ha	-112	-107
mycke … i	48	141
mycke … ilama	-146	-114
mycke … jag	121	136
mycke … jobet	-162	-150
mycke … kalas	-97	-94
mycke … lapar	111	2
mycke … lask	-132	-125
mycke … mage	159	52
mycke … mer	-131	-143
mycke … mycke	119	18
mycke … nar	102	27
mycke … nu	-155	-161
mycke … pa	-100	-27
mycke … saman	-84	-64
mycke … snipa	109	0
mycke … tar	-107	-112
mycke … taxi	-121	-117
mycke … undra	-97	-109
mycke … vanst	119	18
mycke … vil	-107	-130
mycket	-157	-101
myg	-192	-202
myg bet	-160	-164
myg*	-243	-241
mygbe ingen	-120	-122
mygbe som	-131	-100
mygbe … vaden	-118	-87
mygbet	-202	-178
mynt hitad	-113	-102
mynt i	155	10
mynt … det	-113	-102
mynt … halse	155	10
myrkr i	-121	-120
myrkr … benen	-121	-120
myrkryp	-121	-120
myrkysienta	138	16
mys*	-85	229
mysel in	5	162
mysel shavi	-171	-181
mysel when	17	104
mysel with	24	157
mysel … a	24	157
mysel … i	18	119
mysel … smal	-171	-181
mysel … the	5	162
myself	-85	229
n dog	-150	-154
n prata	29	120
n under	-109	-118
n … brost	-109	-118
n … til	26	141
na bara	-150	-137
na men	69	131
na mer	-11	131
na … pa	-94	-116
na … skar	27	165
naa*	18	99
naapu hakaa	-6	120
naapu … vaimo	-6	120
naapurin	-99	66
nac*	183	-79
nacke	-86	-169
nacke ar	173	0
nacke av	-132	-128
nacke e	196	56
nacke efter	-278	-250
nacke for	137	42
nacke gor	74	-37
nacke har	-149	-145
nacke hog	121	19
nacke knaka	73	-20
nacke liger	103	11
nacke ljusk	122	51
nacke och	294	122
nacke ocksa	-226	-148
nacke sen	-156	-173
nacke skrik	105	10
nacke slo	123	23
nacke spyr	169	79
nacke stel	144	52
nacke … att	-238	-214
nacke … axlar	-139	-115
nacke … babyn	-115	-105
nacke … dator	-124	-115
nacke … domna	209	42
nacke … feber	154	57
nacke … fortf	-104	-79
nacke … konto	-92	-81
nacke … krope	117	43
nacke … min	123	23
nacke … nar	144	9
nacke … om	105	10
nacke … som	236	52
nacke … somn	-136	-128
nacken	126	-50
nacks och	231	34
nacks … har	160	17
nacks … hog	148	11
nackskada	185	17
nackspar	-197	-188
nackstel	193	54
nackstyv	148	11
nad	-130	-127
nad i	-117	-104
nad … brost	-117	-104
naf*	-206	-197
nafsa mig	-149	-160
nafsa min	-123	-112
nafsa … doter	-123	-112
nafsa … i	-149	-160
nafsade	-206	-197
nagel	-146	-151
nagel ar	-222	-204
nagel han	116	54
nagel losna	-144	-129
nagel men	-122	-100
nagel pa	-167	-155
nagel … bla	-166	-162
nagel … inte	106	29
nagel … komer	-103	-109
nagel … rorli	-122	-100
nagel … stort	-129	-105
nagel … svart	-130	-106
nagelack	121	46
nagelbandsinfektion	-126	-118
nageln	-248	-232
nagelsvamp	-127	-110
nageltrang	-155	-172
nagla … bla	153	4
nagon	-53	92
nagon att	-190	-199
nagon blir	-154	-182
nagon dar	-148	-157
nagon ens	28	132
nagon gang	-175	-202
nagon grup	-124	-176
nagon haler	-6	113
nagon hitar	22	160
nagon hjalp	-124	-135
nagon hos	-184	-163
nagon i	11	166
nagon jagad	-127	-137
nagon kokar	135	21
nagon kort	-120	-93
nagon la	10	151
nagon lag	15	146
nagon maste	176	74
nagon om	-153	-191
nagon pa	37	126
nagon skule	26	179
nagon som	37	229
nagon styr	25	163
nagon tar	28	159
nagon tog	21	163
nagon tramp	104	14
nagon viska	3	104
nagon … byt	22	108
nagon … det	-93	-127
nagon … en	59	121
nagon … er	-188	-179
nagon … fast	-6	113
nagon … for	-99	-176
nagon … hand	28	159
nagon … kafe	135	21
nagon … koma	184	-5
nagon … lagt	-21	153
nagon … mig	-48	93
nagon … nagot	-2	122
nagon … pa	188	111
nagon … prata	-225	-150
nagon … skule	28	132
nagon … slage	-154	-182
nagon … tar	26	123
nagon … veta	15	130
nagonsin	137	72
nagot	190	77
nagot att	-7	150
nagot av	7	152
nagot brast	146	25
nagot genom	153	9
nagot i	-41	130
nagot likna	111	45
nagot lugna	-203	-216
nagot mer	-150	-153
nagot milt	-131	-142
nagot sarsk	-142	-141
nagot skons	31	145
nagot vald	-154	-174
nagot … avgas	7	152
nagot … do	4	143
nagot … golve	124	12
nagot … halse	124	12
nagot … inan	-119	-111
nagot … kraks	111	45
nagot … mit	-2	122
nagot … sa	-117	-150
nagot … sat	31	145
nagot … sonde	105	34
nagot … ut	99	-26
nagot … utred	-127	-95
nagra dagar	-175	-199
nagra extra	120	11
nagra minut	-171	-203
nagra ord	130	0
nagra samta	-142	-185
nagra sekun	-220	-212
nagra … har	-168	-166
nagra … idag	149	33
nagra … inan	-118	-154
nagra … ingen	-103	-87
nagra … metot	120	11
nagra … pa	-195	-101
nagra … sen	147	28
nai*	-142	5
nails	-159	-154
nak*	79	128
naken	11	272
naken har	-110	-109
naken hos	5	124
naken och	2	161
naken pa	1	103
naken ute	-16	96
naken … eksem	-110	-109
naken … gatan	1	103
naken … i	-16	96
nakenbilder	17	149
nakenkat	-110	-109
nako	175	4
nal*	-240	-18
nalar	-181	55
nalar i	7	243
nalar jag	7	143
nalar ska	-119	-145
nalar … mig	7	143
nalar … stick	7	143
nalar … ta	-90	-109
nalen	-161	-191
nam*	106	-70
namn	68	-58
namn ar	-167	-167
namn iblan	-131	-112
namn vart	-143	-167
namn … baksi	8	104
namn … det	-120	-124
namnet	-179	-158
nan det	-131	-126
nan fara	-148	-156
nan gang	-131	-224
nan hjalp	-143	-156
nan jag	6	166
nan kram	-178	-176
nan la	21	141
nan liger	189	-12
nan luft	145	5
nan medic	19	116
nan minut	108	-55
nan ny	31	154
nan om	-106	-151
nan prata	-5	120
nan rekom	-156	-146
nan sat	128	-6
nan snart	-16	99
nan som	-151	-187
nan tving	35	150
nan viska	-2	124
nan vridi	142	27
nan … att	-148	-116
nan … busen	-93	-106
nan … det	-76	-112
nan … en	179	98
nan … et	131	17
nan … int	-9	118
nan … kan	-177	-141
nan … med	-5	118
nan … mej	11	131
nan … mit	109	41
nan … nat	21	150
nan … nu	105	-23
nan … om	71	-47
nan … prata	-131	-178
nan … svart	-16	99
nan … ut	29	132
nansin	170	191
nap	-132	-153
nap*	-90	-208
napipariston	169	23
napy	-183	-165
napy rash	-183	-165
nar	-356	-146
nar alved	-114	-99
nar anges	39	295
nar ar	-265	-250
nar barnb	-163	-139
nar baten	102	27
nar bebis	134	-5
nar beske	-22	101
nar borja	-210	-204
nar de	-48	133
nar det	-148	116
nar far	-291	-297
nar feber	-91	-133
nar flera	-118	-114
nar foral	17	214
nar frun	125	148
nar grate	116	27
nar han	-8	193
nar hoste	6	135
nar jag	-276	-266
nar kan	-39	-175
nar komer	-207	-236
nar lakar	-97	-124
nar mama	32	220
nar man	11	-80
nar min	-203	-107
nar mormo	-1	114
nar opere	-145	-129
nar opnar	-107	-124
nar papa	-10	119
nar rakni	-224	-195
nar ska	-291	-341
nar smart	5	97
nar telef	-128	-120
nar … aker	25	193
nar … amar	-143	-166
nar … andas	241	147
nar … ar	-241	86
nar … at	-133	-128
nar … aterb	-141	-133
nar … atit	-170	-134
nar … badar	19	103
nar … bajsa	129	10
nar … besta	23	137
nar … blir	-154	37
nar … blodt	-136	-135
nar … bojer	-178	-182
nar … borst	-134	-133
nar … braka	44	178
nar … bran	159	20
nar … brota	-115	-122
nar … cykla	-179	-164
nar … det	-127	-155
nar … diska	-116	-115
nar … dok	144	9
nar … dor	-118	-166
nar … drar	208	39
nar … drick	104	289
nar … druck	-25	245
nar … dusch	1	163
nar … flyge	-111	-131
nar … forso	197	152
nar … gapar	-135	-115
nar … gat	50	149
nar … gav	-201	-170
nar … gick	76	-92
nar … gjord	37	145
nar … glomd	-109	-136
nar … gor	3	130
nar … grate	151	140
nar … halde	109	23
nar … han	-139	-120
nar … handl	11	175
nar … har	-130	161
nar … hon	-154	-175
nar … hopar	-191	-199
nar … jag	-214	-315
nar … jobar	31	248
nar … kan	58	119
nar … kans	14	145
nar … kisar	-211	-123
nar … klamd	-134	-101
nar … kom	141	6
nar … komer	-63	257
nar … kor	10	172
nar … kort	-122	-102
nar … lagt	-95	-123
nar … lakar	-106	-128
nar … laser	16	142
nar … leker	-134	-158
nar … liger	-86	-183
nar … lyfte	99	-131
nar … man	-340	-282
nar … mar	85	308
nar … mense	-97	-117
nar … min	-126	-145
nar … nasta	-116	-150
nar … ni	-102	-150
nar … nyper	256	-21
nar … om	-22	101
nar … opnar	-140	-176
nar … pluga	-118	-114
nar … rakad	-142	-179
nar … ramla	-175	-152
nar … reste	-181	-200
nar … ringd	-128	-120
nar … ringe	-6	187
nar … ropar	188	-3
nar … roste	-95	-104
nar … sag	-294	-301
nar … sager	10	186
nar … sambo	-122	-104
nar … sat	-27	-151
nar … sater	173	5
nar … ser	-303	-254
nar … siter	-167	-125
nar … ska	-332	-385
nar … skaka	-32	-190
nar … skjut	-95	-88
nar … skota	56	-65
nar … skrik	25	242
nar … skriv	-105	-184
nar … skule	170	-22
nar … slakt	140	3
nar … slar	36	148
nar … slog	135	-6
nar … snark	-120	-120
nar … snyte	-167	-160
nar … soker	-66	-109
nar … sov	19	146
nar … sover	-238	-11
nar … spran	96	-61
nar … sprin	-201	-227
nar … stana	-131	-133
nar … star	172	18
nar … stote	-109	-82
nar … sutit	-194	-177
nar … svalj	-163	-177
nar … svare	-142	-119
nar … tanke	-163	-211
nar … tapar	-8	120
nar … tar	-158	-143
nar … torka	211	0
nar … trana	10	-120
nar … trapa	-162	-159
nar … tryck	-224	-229
nar … vande	-190	-217
nar … var	-194	-80
nar … varmt	-101	-84
nar … verka	-114	-99
nar … vil	84	261
nar … vilar	157	-34
nar … vride	-215	-194
nar*	-353	-219
nara att	134	159
nara relat	-112	-164
nara … har	-102	-141
nara … stryp	16	161
nara … svima	139	23
narastaa	-151	-157
narko orden	-153	-130
narkosen	-153	-130
narmaste	-160	-140
narstaende	-89	-109
nas*	-269	-229
nasa	-57	-200
nasa gar	116	27
nasa och	159	21
nasa sedan	-129	-97
nasa varje	-126	-116
nasa … dag	-126	-116
nasa … hocke	-129	-97
nasa … oron	159	21
nasa … ut	116	27
nasan	-205	-283
nasan a	150	33
nasan ar	-114	-128
nasan blode	-52	82
nasan i	-132	-173
nasan kans	-116	-98
nasan riner	-188	-166
nasan svart	-125	-110
nasan tva	133	25
nasan … att	-125	-110
nasan … det	-89	-102
nasan … en	-138	-124
nasan … han	27	183
nasan … lite	-118	-99
nasan … sen	161	36
nasan … tapt	-121	-140
nasan … timar	133	25
nasbl har	-119	-149
nasbl i	-267	-249
nasbl iblan	-129	-133
nasbl kan	-108	-118
nasbl men	110	17
nasbl sen	211	59
nasbl … det	-108	-118
nasbl … en	195	33
nasbl … fem	-159	-145
nasbl … halv	102	26
nasbl … inte	163	31
nasbl … morse	-183	-163
nasbl … nu	110	17
nasbl … runit	136	57
nasbl … sluta	-162	-155
nasblod	-184	-186
nasblodet	69	-91
nasbore	-118	-97
nasel efter	-120	-95
nasel och	128	46
nasel pa	-156	-128
nasel sen	-113	-106
nasel … hela	120	-7
nasel … igar	-113	-106
nasel … kraks	112	36
nasel … pipan	128	46
nasel … tvatm	-120	-95
naspr sen	94	7
naspray	-71	-172
nasta	-94	25
nasta bebis	10	146
nasta borta	-168	-154
nasta drunk	-98	-100
nasta gang	56	259
nasta helt	-144	-134
nasta hjart	-175	-146
nasta i	-109	-157
nasta ledig	108	43
nasta nar	-131	-120
nasta sa	98	7
nasta torsd	-85	-102
nasta tupar	135	14
nasta varje	39	167
nasta … ar	-157	-100
nasta … av	119	13
nasta … fort	98	7
nasta … hjart	-115	-109
nasta … kval	33	162
nasta … nar	-136	-104
nasta … och	-94	-167
nasta … som	-98	-100
nasta … tid	108	43
nastapa	-142	-148
nasvi spela	176	25
nasvingarna	189	24
nat	-87	35
nat anat	32	-127
nat antli	-115	-109
nat barfo	9	106
nat batre	-197	-162
nat bebis	-92	-129
nat behov	-193	-179
nat darar	121	11
nat dumt	13	132
nat for	65	87
nat fros	-128	-106
nat han	155	-4
nat har	157	86
nat hol	24	139
nat jag	7	194
nat kondo	-87	-97
nat man	-163	-160
nat med	-14	133
nat men	-158	3
nat mer	-37	112
nat mot	-205	-173
nat nu	-178	-89
nat piler	185	-2
nat prost	-118	-102
nat sa	49	169
nat sat	22	191
nat som	195	25
nat stark	2	127
nat stod	-7	148
nat stral	-106	-84
nat tips	-170	-137
nat tre	107	9
nat trode	109	-16
nat tror	142	8
nat … #	152	60
nat … akut	-119	-124
nat … aldri	8	127
nat … altid	33	186
nat … ar	-121	-187
nat … att	-110	-177
nat … blev	3	145
nat … drick	-241	-219
nat … feste	83	-14
nat … for	-37	105
nat … fotsv	-110	-98
nat … gick	-32	118
nat … han	-107	21
nat … inte	70	193
nat … jag	133	281
nat … lever	-78	-116
nat … lite	-128	-106
nat … mar	126	13
nat … min	22	163
nat … nu	17	-136
nat … pa	18	-121
nat … sag	141	46
nat … sange	124	8
nat … sen	-65	-130
nat … sprac	-87	-97
nat … ta	-120	-125
nat … tack	-109	-132
nat … til	-72	-129
nat … utvil	-115	-109
nat … vecko	107	9
nat*	-263	13
natduksbordet	13	191
naten	-148	-99
naten a	187	47
naten ar	-46	-145
naten hoger	136	41
naten i	159	57
naten men	-167	-166
naten natsk	-123	-129
naten och	151	183
naten sambo	-105	-110
naten vakna	88	-7
naten varst	-114	-120
naten vart	-102	-106
naten … aker	-102	-106
naten … dagen	-132	-145
naten … flasa	123	19
naten … inte	-132	-140
naten … jag	59	148
naten … minus	90	-20
naten … oxa	-105	-110
naten … sager	-100	-112
naten … sida	136	41
nater	-78	61
nater far	-93	-109
nater hon	42	129
nater jag	55	148
nater koper	19	115
nater men	-114	-134
nater och	-118	-14
nater sarsk	-102	-107
nater sen	-102	-105
nater tror	-2	116
nater vad	-116	-116
nater … alt	19	115
nater … ar	-221	-223
nater … att	-140	-89
nater … koper	19	95
nater … kopt	38	167
nater … rad	-129	-151
nater … ser	-4	114
nater … ska	-116	-116
nater … tande	-93	-109
nater … tror	-127	-125
nater … tumen	-102	-107
naterna	-200	86
natet	-77	108
natet av	25	126
natet efter	33	139
natet hon	1	161
natet och	38	141
natet om	-131	-118
natet sande	13	90
natet vil	37	128
natet visar	-109	-108
natet … ar	0	117
natet … att	37	128
natet … blodf	-104	-87
natet … en	25	126
natet … fel	-109	-108
natet … live	13	90
natet … sager	19	95
natli ar	149	32
natli … blot	149	32
natmosan	226	0
natpas	-120	-135
natpaset	-101	-127
natpersonalen	93	155
natskift	-119	-119
natskrack	-143	-181
natur ha	-6	113
natur … sin	-6	113
naturen	-6	113
nau*	-106	-188
nauruun	-144	-157
nause in	-128	-111
nause … the	-128	-111
nausea	-128	-111
nav*	270	95
navel hange	131	-8
navel igar	130	30
navel och	144	38
navel … ut	131	-8
navelstrang	139	6
navelstrangen	126	-4
nay*	-116	-109
naytola	-116	-109
nea*	127	-34
nearl died	-128	-112
nearl had	-121	-109
nearl … a	-121	-109
nearl … laugh	-128	-112
nearl … out	198	24
neck and	147	141
neck fever	168	58
neck for	-109	-114
neck hurts	205	25
neck pain	109	17
neck … #	-109	-114
neck … and	197	36
neck … fever	181	26
neck … light	127	40
nedky och	107	-12
nedky … talar	107	-12
nedkyld	107	-12
nedsl av	-5	118
nedsl … et	-5	118
nedsp av	-1	140
nedsp … min	-1	140
nedsparkad	-1	140
nedst efter	-98	-107
nedst pa	-125	-122
nedst … hoste	-137	-126
nedst … pensi	-98	-107
nedstamd	-190	-204
nedtr av	-131	-106
nedtr … medic	-131	-106
nedtrapning	-131	-106
nee*	-246	-103
need	-249	-127
need a	-232	-54
need an	-171	-162
need anyth	-69	-103
need somet	-106	-112
need to	-129	28
need … book	-126	-109
need … coura	33	112
need … docto	-159	-147
need … eye	-131	-117
need … for	-147	-166
need … morni	-120	-126
need … refil	-121	-117
need … shelt	34	162
need … sick	-162	-161
need … stron	-106	-112
neg*	-170	-157
negativt	-190	-183
nei*	3	176
neighbour	3	163
nej	-295	-132
nej de	143	9
nej det	-165	-96
nej gar	11	101
nej jag	-143	-83
nej men	-151	-32
nej nej	-144	-190
nej sa	-132	-118
nej skamt	-182	-185
nej skjut	-113	-104
nej tack	-143	-148
nej … han	-39	103
nej … jag	-217	-233
nej … up	-113	-104
nej … var	-105	-134
nej … vil	-161	-230
ner ala	37	148
ner bredv	121	-1
ner en	126	22
ner for	204	-7
ner fran	131	-65
ner gardi	-144	-132
ner glasb	-107	-119
ner hakan	195	66
ner han	-64	-155
ner hene	8	152
ner honom	196	16
ner huset	27	164
ner i	74	-92
ner masor	100	44
ner maste	-125	-124
ner medic	-72	-103
ner men	100	24
ner nan	145	5
ner och	156	4
ner pa	215	-26
ner tavlo	8	104
ner tekan	155	11
ner tekok	140	39
ner til	109	134
ner vaten	190	22
ner … alven	-51	74
ner … armen	111	7
ner … da	153	13
ner … ena	153	26
ner … forse	-25	84
ner … grate	-9	87
ner … haha	-107	-119
ner … han	112	-40
ner … hoger	231	47
ner … idag	100	44
ner … kna	110	27
ner … ljuse	103	19
ner … losen	41	138
ner … luft	151	9
ner … med	42	164
ner … nu	100	24
ner … os	116	8
ner … over	270	28
ner … psyki	-1	102
ner … sager	127	2
ner … sjon	39	156
ner … skolj	-125	-124
ner … skorn	112	10
ner … svart	108	43
ner … vantr	-96	-128
ner … vikt	-130	-212
nerat	193	55
nerat hela	107	31
nerat … tiden	107	31
nere feber	152	-5
nere nar	-49	89
nere nu	-86	-99
nere och	-136	-156
nere … hoger	80	-66
nere … nar	-86	-99
nere … plask	131	10
nere … trana	-106	-131
nere … vare	152	-5
nerfo trapa	48	159
nerfo … slo	125	10
nerki och	119	9
nerki … svaga	119	9
nerkisad	218	26
nerverna	-121	-126
nervo altid	-84	-103
nervo befor	-128	-107
nervo mage	-99	-90
nervo … gjort	-84	-103
nervo … jag	-131	-110
nervo … prese	-128	-107
nervos	-194	-225
nervous	-173	-155
new	-195	-298
new*	206	92
newbo has	137	11
newbo … a	137	11
newborn	206	92
nex*	-164	81
nexplanon	-143	-147
next	-128	116
next door	-4	119
next week	-152	-30
next … has	-4	119
nez*	-134	-130
nezeril	-134	-130
ngl	-8	135
ni	-401	-97
ni boka	-84	-167
ni bort	-131	-111
ni delar	-93	-106
ni djur	-139	-102
ni fans	13	135
ni far	12	117
ni fins	19	115
ni fixa	-86	-119
ni forny	-126	-93
ni fraga	10	162
ni ge	4	143
ni gjort	31	175
ni ha	-116	-164
ni halsa	16	149
ni har	-160	-88
ni hitar	3	136
ni hudte	-135	-120
ni kan	-17	120
ni kort	-153	-153
ni laser	16	142
ni mig	10	104
ni nagon	-95	-25
ni numer	-97	-112
ni opet	-157	-158
ni opna	-115	-107
ni opnar	-137	-144
ni ringa	-202	-222
ni saga	-159	-146
ni sant	-136	-139
ni skriv	-143	-22
ni som	-94	-112
ni sos	-129	-99
ni tips	-103	-126
ni ut	-115	-103
ni var	-11	136
ni … det	-204	-121
ni … eler	-92	-116
ni … gjort	9	101
ni … grup	-105	-150
ni … ha	-94	-111
ni … hej	13	135
ni … jag	20	121
ni … klamd	-115	-107
ni … koma	-128	-112
ni … kort	-19	93
ni … ny	-143	-136
ni … om	26	181
ni … opet	-137	-166
ni … pa	-15	-160
ni … rad	-177	-158
ni … tar	-94	-112
ni … termi	-115	-103
ni … til	-172	-185
ni … ut	-185	-195
nia*	-229	-227
nian	-175	-182
nice o	-7	116
nie*	97	-70
niela napip	131	19
nielaisi	131	19
nielee	-135	-135
nig*	-145	35
night	-135	-2
night aroun	-120	-126
night breat	165	-43
night feel	112	9
night shift	-59	-121
night start	-115	-99
night tums	-128	-118
night … #	-15	-122
night … about	-115	-99
night … hope	21	121
night … ok	112	9
niin kuin	-172	-172
nik*	-80	-192
nikot drack	117	22
nikot … barne	117	22
nikotinplaster	-183	-156
nikotinvatska	117	22
nil*	-92	-148
nio	195	189
nio dagar	208	121
nio dar	141	35
nio ungef	130	36
nio vecko	-165	-131
nio … ar	-183	-161
nio … sen	204	70
nio*	-213	-195
nioaringen	-160	-142
nis*	169	-54
niska	169	-54
niska jayka	206	15
nit*	92	-67
nitro de	-142	-120
nitro forva	-126	-97
nitro fyra	104	5
nitro … gange	165	21
nitro … har	-173	-145
nitro … i	-126	-97
nitro … inte	179	30
nitroglycerintableter	-142	-120
nitrospray	63	-91
nitrosprayen	152	-10
njurs fora	-146	-142
njurs i	114	17
njurs igen	-231	-204
njurs kaliu	109	30
njurs … manda	114	17
njurs … sama	-208	-156
njurs … var	109	30
njurs … vecka	-146	-142
njursjuk	39	145
njursten	-125	-176
njurstensont	-146	-142
njursvikt	109	30
no movem	143	21
no pulse	167	3
no way	27	175
no … i	-141	-136
no … just	-154	-139
no … no	-197	-171
no … out	27	175
nob*	37	297
nobod knows	12	115
nobod would	41	169
nobody	42	279
nog	113	208
nog av	13	158
nog jag	-1	141
nog legat	122	43
nog nu	7	169
nog over	90	-12
nog saga	-131	-126
nog … det	-131	-126
nog … en	-48	-113
nog … forky	-104	-87
nog … ger	-1	141
nog … livet	13	158
nog … pa	122	43
nog … trot	99	16
nog*	-97	-65
noga	-97	-65
noga behov	-97	-65
noi*	55	-125
noj*	-238	-242
nojd	-174	-165
nor*	-333	-325
norbo varje	-91	-120
norbo … ar	-91	-120
norboten	-120	-86
norde pa	113	22
norde … ena	113	22
norden	24	-96
norma att	-197	-183
norma can	-162	-143
norma efter	18	113
norma hormo	-114	-77
norma igen	104	11
norma ingen	-134	-120
norma inte	-127	-85
norma nar	-113	-132
norma syrem	-115	-87
norma vid	138	53
norma … ena	-151	-148
norma … fruko	138	53
norma … hjart	-135	-108
norma … oroa	-83	-141
norma … slo	-127	-85
norma … tjugo	18	113
normal	-161	-84
normalt	-270	-262
north	-171	-155
nos*	-366	-349
nose	-310	-305
nose and	-195	-221
nose … a	-168	-150
noseb for	-130	-114
noseb this	-125	-100
noseb … a	-130	-114
noseb … morni	-125	-100
nosebleed	-187	-162
not	164	171
not answe	161	14
not breat	181	-6
not wake	-16	130
not wakin	135	-17
not … han	91	-13
not … just	-165	-162
not … up	66	133
notalergiker	184	62
note	-158	-42
note for	-175	-187
note … work	-108	-111
noten	147	22
noter	263	62
noter at	107	39
noter lapar	159	44
noter … godis	107	39
noter … svale	161	32
notes just	33	112
notes … need	33	112
nothi helps	-108	-112
nothi … that	-160	-151
nothi … to	6	128
nothing	-128	-123
nou*	204	21
nouse	141	15
nov*	-58	-174
novem igen	-86	-99
november	-227	-200
now	19	-83
now dry	-130	-114
now he	191	-24
now im	-119	-171
now shes	205	38
now there	-177	-150
now … a	-227	-210
now … air	-130	-114
now … it	-175	-150
now … scare	129	11
now … shive	174	22
now … voice	6	-127
now … want	-142	-151
nu a	74	-163
nu adjo	129	-7
nu ala	21	98
nu alved	103	11
nu ar	177	16
nu ater	-94	-144
nu aters	36	178
nu de	13	179
nu det	151	136
nu domna	214	45
nu e	35	-97
nu en	39	-119
nu ensam	167	4
nu evig	20	151
nu for	-91	80
nu forso	-31	71
nu fryse	160	-7
nu funka	99	5
nu gar	93	98
nu gravi	-120	-80
nu hal	143	34
nu hande	158	65
nu hange	179	-5
nu har	-100	111
nu hela	127	16
nu hog	132	39
nu hor	150	92
nu huger	236	21
nu hur	-186	-174
nu igen	126	5
nu inte	108	2
nu jag	56	89
nu klar	110	9
nu kliar	95	-86
nu kom	53	-91
nu komer	210	-2
nu kraks	337	138
nu kramp	192	36
nu later	116	14
nu magen	-138	-94
nu med	-53	-121
nu nasel	128	46
nu norma	150	34
nu o	120	107
nu och	-149	-151
nu prata	161	37
nu racke	6	129
nu regis	43	164
nu rycke	158	28
nu sag	22	130
nu sama	157	21
nu sen	17	178
nu ser	181	24
nu siter	38	109
nu ska	-182	-139
nu slar	118	26
nu sover	-6	-138
nu spota	131	-9
nu spyr	175	43
nu svag	109	30
nu svara	171	36
nu svuln	271	74
nu til	-147	-158
nu tredj	133	17
nu tryck	134	33
nu undra	-306	-315
nu vagar	-134	-130
nu varma	-137	-121
nu vet	-80	53
nu vil	-174	-281
nu yr	136	43
nu … ala	-139	-180
nu … ar	-40	-182
nu … armen	136	-7
nu … bara	-27	155
nu … behov	-46	75
nu … bilen	109	29
nu … den	-11	-120
nu … det	162	42
nu … eliqu	133	25
nu … ena	186	18
nu … etari	100	24
nu … famil	-72	-112
nu … fort	166	47
nu … golve	135	11
nu … gor	155	11
nu … haler	-5	118
nu … halse	89	-100
nu … han	177	202
nu … handf	118	47
nu … har	74	-122
nu … hela	183	57
nu … hon	199	-6
nu … i	222	156
nu … kalt	-147	-129
nu … kaner	120	-7
nu … kans	-14	153
nu … klock	110	8
nu … lapar	162	16
nu … letar	-23	110
nu … liger	94	-24
nu … lunch	137	15
nu … magen	70	-77
nu … man	-119	-142
nu … mar	-113	-132
nu … maste	-97	-94
nu … min	-116	-140
nu … munen	140	17
nu … nagot	22	164
nu … nar	177	47
nu … nat	66	147
nu … ok	129	4
nu … rikti	143	12
nu … roste	189	-28
nu … skaka	96	14
nu … skriv	18	137
nu … smart	127	5
nu … sover	-128	-146
nu … synbo	115	16
nu … tanka	25	146
nu … tarna	126	5
nu … trapa	-124	-132
nu … tunga	149	44
nu … undra	-144	-145
nu … vi	-76	-240
nu … vil	-108	-157
nu … vila	20	151
nuh*	-273	-254
nuha	-229	-195
nuk*	-108	-183
num*	-115	-148
numb	170	-71
numb at	-115	-99
numb betwe	204	36
numb down	96	9
numb … my	190	16
numb … night	-115	-99
numb … one	96	9
number	-178	-179
numer	-189	-78
numer har	-143	-158
numer til	-160	-163
numer … djurs	-97	-112
numer … man	-136	-146
numer … ni	-140	-151
nur*	-160	-24
nurse has	-158	-155
nursery	-159	-158
nursing	-131	-143
ny	-187	-273
ny bebis	4	127
ny besta	-135	-114
ny epipe	-220	-185
ny flick	-89	-122
ny fysio	-122	-99
ny insul	-133	-126
ny lagen	-130	-168
ny livmo	-135	-125
ny medic	164	11
ny mycke	118	35
ny nu	117	33
ny partn	-139	-150
ny pena	-99	-101
ny rolat	-103	-81
ny tid	-230	-226
ny tval	-155	-138
ny tvatm	-136	-119
ny … den	-154	-162
ny … efter	-117	-96
ny … for	-49	-163
ny … hon	4	127
ny … hos	-131	-114
nya	-432	-376
nya blodt	-123	-135
nya glaso	-148	-146
nya hjart	-125	-100
nya jag	-1	112
nya medic	-119	-44
nya nitro	-142	-120
nya skor	-186	-193
nya stovl	-116	-102
nya table	-175	-163
nya … ar	-99	48
nya … bara	-115	-112
nya … de	-142	-120
nya … for	-141	-122
nya … kan	-125	-100
nya … pa	-206	-206
nya … skriv	-115	-103
nya … til	-184	-159
nya … vil	9	125
nyb*	-142	-114
nyc*	-18	241
nyckeln	-7	219
nyckl pa	7	104
nyckl … borde	7	104
nycklar	20	135
nyf*	79	-44
nyfik har	-115	-114
nyfik … provs	-139	-137
nyfiken	-220	-258
nyfikenhet	-128	-46
nyfod	151	-38
nyfod ata	-147	-131
nyfod feber	145	23
nyfod flick	-114	-77
nyfod med	133	22
nyfod … feber	133	22
nyfod … skote	-114	-77
nyfoda	148	82
nyfor hogt	109	34
nyfor hon	-9	135
nyfor svule	116	7
nyfor … blixt	116	7
nyfor … blodt	109	34
nyfor … sager	-5	174
nyhet om	-151	-156
nyheterna	-125	-183
nyk*	-85	-200
nykte nu	-166	-158
nykter	-160	-195
nyl*	8	126
nylig och	-2	125
nylig … hor	-2	125
nyligen	8	126
nyo*	181	17
nyope i	144	5
nyopererad	144	5
nyp	-117	-103
nyp pa	-117	-103
nyp … sidan	-117	-103
nyp*	354	181
nyper	316	194
nyper hart	-10	95
nyper honom	264	-12
nyper mig	-20	215
nyper och	100	195
nyper … drar	-15	173
nyper … haler	-14	106
nyper … men	142	1
nyper … ropar	110	16
nyper … sa	-10	95
nyrjaytin	-165	-163
nys	440	102
nys hosta	123	14
nys i	195	36
nys jag	177	3
nys och	143	129
nys ska	130	36
nys … bebis	-18	82
nys … det	152	17
nys … jag	173	34
nys … och	123	14
nys … vil	-10	106
nys*	-470	-420
nyser	-398	-340
nyser ihjal	-72	-73
nyser mycke	-138	-125
nyser och	-187	-181
nyser … har	-117	-113
nyser … mig	-72	-73
nyser … ogone	-145	-123
nyski har	-12	113
nyski … druck	-12	113
nyskild	-12	113
nysni avlos	-123	-110
nysni … varan	-123	-110
nysningarna	-157	-142
nyt	-108	-37
nyt alerg	-84	-74
nyt glas	-132	-105
nyt intyg	-136	-178
nyt kris	-111	-96
nyt recep	-241	-183
nyt vapen	-102	-139
nyt … for	-134	-152
nyt … fran	-97	-120
nyt … kort	-111	-96
nyt … pa	-123	-46
nyt … ser	-132	-105
nyt … test	-84	-74
o	281	135
o andas	49	158
o banka	-1	120
o bldoe	130	26
o blir	254	13
o de	121	-13
o det	176	7
o e	236	41
o ena	203	48
o gnale	-126	-104
o halse	158	36
o han	148	140
o helt	124	23
o ja	184	137
o jag	-83	-166
o kalsv	141	61
o lukta	105	32
o magen	142	36
o mar	-167	-161
o munen	165	-11
o nacke	140	57
o nu	13	-120
o om	8	118
o sager	-37	149
o skaka	-129	-99
o skara	8	140
o skrik	-21	-141
o slar	173	64
o snack	-128	-112
o snori	-127	-109
o spy	161	31
o spyr	144	28
o stral	151	38
o sveta	174	42
o syran	-22	95
o tandk	-123	-100
o vare	124	37
o yr	167	57
o yrsel	118	30
o … #	235	22
o … att	-101	70
o … bla	148	-13
o … blir	44	-86
o … borta	172	38
o … domna	185	33
o … ena	107	48
o … gomer	-22	95
o … gor	128	202
o … hal	143	34
o … hange	179	-9
o … har	-129	-158
o … helt	172	25
o … huger	109	49
o … int	67	234
o … inte	263	93
o … jag	8	118
o … kasta	-22	95
o … kliar	-117	-132
o … konst	183	32
o … kramp	109	41
o … krupi	94	24
o … mama	154	-16
o … me	189	30
o … mej	-4	143
o … nagel	105	32
o … nar	169	9
o … po	-1	120
o … ring	-129	-99
o … skit	105	32
o … svaml	119	24
o … svima	135	37
o … tungt	130	31
o … under	138	22
o … vaser	126	51
o … vita	-129	-105
oavbrutet	12	129
obeha pres	126	16
obeha … brost	154	36
obeha … i	135	23
obehaglig	166	35
och	131	91
och ala	77	159
och alved	-144	-159
och andfa	218	60
och ansik	105	-42
och ar	235	-2
och arm	82	35
och armar	-68	-159
och armen	236	52
och ata	-143	32
och ater	-263	-137
och att	-98	122
och axeln	201	85
och bada	203	47
och bajse	-166	-155
och bara	50	239
och barne	171	215
och behov	-206	-120
och ber	15	150
och betal	32	101
och bilen	-19	147
och biter	-118	-98
och blaa	123	25
och blek	245	63
och blekt	156	1
och blev	-104	-237
och blir	311	75
och blod	179	25
och blode	260	167
och blodt	312	96
och bokat	-7	107
och borja	139	4
och bruka	215	6
och busar	-121	-106
och byxor	-116	-128
och chef	21	153
och da	-28	124
och de	-40	107
och den	-138	-60
och det	395	177
och diare	-136	-144
och diska	-131	-145
och dog	-196	-185
och domna	90	16
och drar	109	169
och dregl	184	37
och drick	-124	41
och druck	75	123
och dunka	109	34
och far	-69	-157
och farsk	25	121
och feber	-230	-186
och febri	-153	-143
och fick	-289	-318
och filma	27	141
och finge	98	-6
och flack	146	26
och flaga	127	30
och flamt	104	30
och flasa	159	26
och flyta	37	138
och flyte	-142	-118
och forky	-211	-136
och fort	150	35
och forva	-136	-116
och forvi	208	62
och foter	150	-26
och fradg	111	3
och fran	-146	-146
och frisk	-230	-97
och frosa	146	33
och frun	-46	-159
och funde	-61	66
och ga	-147	-48
och gasig	-174	-137
och get	-38	95
och gick	-47	121
och gifta	8	109
och glad	-161	-174
och glodh	114	14
och glome	-160	-154
och gnide	-129	-93
och golve	153	45
och gomt	-18	74
och grate	-224	-161
och gul	-109	-92
och gular	154	4
och gunga	-31	100
och ha	18	113
och haler	153	28
och hals	138	38
och halsb	-114	-76
och hamta	13	139
och hande	105	-6
och hange	-189	-173
och hard	254	73
och harda	151	54
och hej	-137	-140
och hela	68	-113
och hemtj	-1	164
och hes	-154	-144
och hjart	1	-115
och hog	218	36
och hoger	226	-7
och hol	135	141
och hon	268	65
och hopar	-140	-128
och horse	-100	-132
och hosta	-9	-135
och hotar	-13	180
och hug	110	44
och huset	25	164
och huvud	-141	-214
och idag	102	116
och igar	-7	157
och ilalu	142	26
och in	67	132
och influ	-158	-120
och ipren	-167	-152
och iskal	159	17
och ja	151	127
och jag	211	116
och jates	160	20
och kaken	251	49
och kal	265	63
och kalsv	207	46
och kan	-108	55
och kansl	151	-7
och kante	-123	-101
och kanyl	-104	-109
och kasta	146	89
och katen	135	36
och keton	139	48
och kisa	-119	-92
och kisan	-141	-108
och kisat	138	-7
och klada	-165	-157
och kladi	-134	-123
och klaga	95	28
och klar	-93	-167
och klara	-149	-163
och kliar	-191	-181
och klibi	159	29
och klose	-15	109
och knast	-101	-97
och knufa	24	154
och koldi	-130	-99
och kom	143	14
och konst	127	116
och kuden	134	23
och lacke	129	32
och lader	165	14
och laga	66	117
och lapar	194	34
och lapen	193	53
och laser	-20	118
och later	54	153
och ledse	35	-105
och leker	-149	-104
och letar	-26	186
och liger	-82	-196
och lileb	-14	162
och lite	-274	-197
och loser	-125	-130
och lukta	152	36
och lyfte	166	34
och magen	137	-19
och mar	-151	-288
och maste	-112	20
och mat	51	166
och migra	-189	-153
och min	-17	-260
och mina	37	170
och mit	-76	113
och munen	155	-2
och nagot	107	-13
och nasan	107	-15
och nasvi	140	19
och nat	174	-6
och ner	211	10
och nerki	173	24
och nitro	138	54
och njurs	39	145
och nu	223	125
och nyser	-135	-100
och ogon	120	12
och onska	2	155
och ont	153	87
och ordna	-152	-175
och oron	159	21
och papa	108	173
och pig	-208	-171
och pipan	150	61
och plots	30	-117
och predi	-3	174
och prick	249	35
och rader	11	111
och regel	148	10
och rinan	-157	-142
och ringe	37	135
och ringt	24	94
och river	-4	154
och rod	-124	-116
och rodak	-121	-117
och ropar	108	17
och ror	-132	-54
och rosla	252	65
och roste	236	95
och rycke	163	-4
och ryckt	180	90
och rygen	165	44
och sa	255	344
och sager	70	304
och sagt	-9	123
och sat	126	164
och sikta	25	96
och sin	5	176
och skaka	335	120
och skale	-18	119
och skick	37	208
och skote	-171	-180
och skrap	-176	-157
och skrek	176	170
och skrik	-22	105
och skriv	13	186
och skumi	138	32
och skyle	-14	125
och slap	170	-8
och slar	96	246
och slipa	0	161
och slo	284	58
och sludr	186	24
och smack	191	20
och smale	-138	-134
och smart	174	36
och snark	217	61
och sned	128	24
och snora	123	14
och snori	-146	-94
och snuva	-286	-222
och soker	-207	-175
och somna	152	82
och somnp	-122	-135
och sover	-206	-114
och sovit	-95	-79
och spark	-49	84
och spela	-175	-138
och spray	153	38
och spyr	191	39
och star	132	33
och stel	210	78
och stira	71	153
och stod	13	208
och stona	80	-7
och store	140	15
och stote	106	15
och stuka	-116	-99
och sucka	-154	-151
och svaga	192	36
och svaml	187	69
och svar	171	49
och sveti	170	55
och svetn	136	17
och svide	-168	-143
och svima	223	53
och svimf	267	57
och svule	-225	-226
och ta	-5	154
och table	68	149
och tack	-109	-132
och tacka	16	157
och talar	107	-12
och talet	132	43
och tandk	-113	-81
och tapad	-132	-154
och tapar	230	27
och tapt	-127	-119
och tar	164	137
och tarna	-137	-121
och tia	-116	-103
och til	-246	-240
och titat	-6	147
och tog	53	194
och tor	173	-9
och trang	86	-37
och tror	-126	13
och trot	-288	-190
och tryck	200	24
och trygt	-62	-80
och tugar	135	13
och tungt	116	54
och undra	-328	-431
och up	265	73
och ut	263	34
och utatv	114	20
och vacin	-136	-116
och vad	-8	106
och vag	164	15
och vagra	-25	100
och vakna	-205	-162
och valdi	153	18
och vanst	127	-34
och vanta	27	154
och vare	152	111
och vaser	202	29
och vaten	-169	-149
och vatsk	-190	-169
och vaxer	-170	-130
och vento	103	9
och vet	10	147
och vi	132	-129
och vifta	158	5
och vil	19	-160
och vile	-80	38
och vin	-7	148
och virig	135	1
och vit	94	-57
och vita	201	37
och yr	118	40
och … aldel	164	81
och … andas	148	-5
och … andni	150	61
och … andra	141	28
och … ar	283	54
och … arm	127	-1
och … att	7	304
och … axeln	152	65
och … bajsa	-104	-98
och … bakat	189	9
och … bakhu	174	39
och … banko	-13	168
och … bara	297	81
och … barne	-183	-125
och … bebis	119	-1
och … behov	-131	-101
och … ben	272	49
och … benen	215	53
och … benet	250	58
och … besvi	26	121
och … bilje	-7	107
och … biter	-102	-87
och … blek	195	57
och … blir	224	101
och … blivi	134	-26
och … blod	149	39
och … blodf	169	65
och … blomo	33	160
och … boja	-122	-96
och … bort	108	170
och … bortd	158	37
och … bra	-240	-329
och … braka	-113	-131
och … brane	-117	-113
och … byga	-144	-145
och … dem	-7	145
och … den	3	140
och … dena	-121	-117
och … det	-83	92
och … diabe	111	49
och … diare	-201	-189
och … djupt	136	65
och … doda	24	193
och … domna	-89	-139
och … drar	261	46
och … dras	113	0
och … dregl	139	21
och … drick	-132	-98
och … druck	152	-7
och … dubel	125	30
och … ena	218	47
och … et	-168	23
och … faler	119	18
och … farga	115	16
och … fast	150	183
och … fat	-76	-160
och … fel	-39	-111
och … fick	-96	-173
och … fins	10	133
och … fint	-108	-89
och … flack	102	23
och … flask	105	120
och … flime	88	-7
och … forla	114	149
och … forst	147	61
och … forsv	120	15
och … fort	143	30
och … forts	0	147
och … frame	-10	165
och … fran	172	5
och … franv	108	-5
och … fru	-125	-220
och … frukt	173	67
och … ga	-66	60
och … gav	94	7
och … genom	-144	-139
och … get	1	122
och … gevar	-102	-139
och … gick	-168	-161
och … gjord	-107	5
och … glas	-123	-117
och … glipa	-123	-101
och … gnali	-111	-74
och … gomer	-19	99
och … gor	59	-95
och … got	-122	-135
och … gra	255	46
och … grade	192	52
och … grate	-136	-127
och … greje	133	30
och … haft	159	-34
och … haler	18	-83
och … halsb	-130	-106
och … han	135	107
och … handl	-119	-139
och … hange	193	-1
och … hejda	9	139
och … hela	93	15
och … hema	-70	79
och … hene	-5	145
och … hepat	-94	-112
och … hitad	-13	156
och … hjalp	-134	-150
och … hogt	128	31
och … hol	180	36
och … honom	19	153
och … hor	192	124
och … huga	-13	189
och … huger	171	34
och … iblan	-153	-93
och … igen	-20	-169
och … ila	-126	-157
och … in	135	132
och … inga	-92	-135
och … inget	-162	-181
och … int	185	18
och … inte	293	78
och … isar	-124	-114
och … jatef	123	45
och … jatek	126	16
och … jates	160	52
och … jatet	140	53
och … kafe	-168	-63
och … kafek	129	14
och … kaken	76	29
och … kalsv	231	93
och … kampa	149	14
och … kaner	93	19
och … kans	214	70
och … kisa	-179	-138
och … kl	-137	-114
och … klada	-115	-116
och … klock	6	103
och … knast	104	37
och … knat	-161	-140
och … kniv	-29	109
och … knufa	9	151
och … koleg	103	21
och … komer	131	39
och … konst	250	137
och … korso	-125	-130
och … kraft	146	21
och … kraks	208	59
och … krakt	193	49
och … kritv	137	35
och … kvar	-111	-104
och … lag	6	155
och … lange	23	161
och … lapar	143	140
och … later	116	67
och … ledse	-86	-102
och … leker	-147	-120
och … leva	-86	-113
och … liger	205	135
och … lila	126	12
och … lite	-90	57
och … lugnt	-123	-82
och … macka	-146	-146
och … mage	116	27
och … maste	183	177
och … medic	-88	-67
och … medve	152	36
och … melan	177	18
och … men	-116	-210
och … mig	-11	192
och … min	32	277
och … mina	55	257
och … mit	-20	-119
och … mork	155	1
och … morkr	167	16
och … mot	-116	8
och … mun	195	55
och … mycke	-173	-178
och … nacke	122	51
och … nagel	106	29
och … namn	8	104
och … nasel	91	-13
och … nasta	-140	-167
och … nat	-1	144
och … ner	-48	176
och … nere	-100	-104
och … norma	-158	-122
och … nycke	-25	97
och … nyckl	-11	140
och … nyt	-164	-124
och … och	221	92
och … ofarl	-107	-123
och … ordet	-101	-117
och … orkar	114	1
och … oroli	-134	-75
och … osake	-116	-106
och … osama	149	-25
och … papa	19	155
och … paper	-7	108
och … piper	166	35
och … plots	167	39
och … prata	-85	-169
och … prima	-151	-143
och … pruta	-120	-100
och … pulse	191	11
och … pumpa	99	-27
och … pupil	124	26
och … racke	-123	-14
och … resa	-142	-113
och … rispo	25	121
och … roda	-226	-221
och … rosla	198	49
och … roste	-55	73
och … rot	-167	-122
och … rular	198	28
och … rumpa	-148	-125
och … rund	-106	-106
och … runt	-199	-15
och … rusar	115	43
och … rycke	213	26
och … sa	131	-29
och … saft	-134	-104
och … sakna	67	-82
och … sama	-117	-25
och … saman	111	-31
och … sambo	117	-16
och … samla	2	146
och … samre	111	20
och … ser	286	39
och … set	-83	-102
och … sex	146	18
och … sidan	136	28
och … sitan	128	38
och … siter	189	126
och … ska	-136	-48
och … skaka	140	-17
och … skar	169	130
och … skavs	-106	-122
och … skon	-137	-124
och … skrat	-152	-175
och … skule	-44	-157
och … slape	-161	-155
och … slem	138	32
och … sludr	210	29
och … sluta	164	217
och … snabt	132	37
och … snart	9	139
och … sned	117	19
och … snet	153	25
och … snura	142	149
och … som	96	-62
och … somni	139	-5
och … sot	145	35
och … sover	39	-169
och … span	-117	-101
och … spark	-147	-128
och … spel	27	105
och … sprin	-139	-145
och … sprut	130	10
och … spyr	128	13
och … start	18	105
och … stick	156	41
och … stopa	-5	129
och … stral	143	72
och … suger	-117	-110
och … svara	164	-8
och … svart	163	-68
och … svet	88	33
och … sveta	144	9
och … svide	-76	-134
och … svima	235	97
och … svule	130	8
och … svuln	118	-17
och … tande	-159	-185
och … tankt	50	166
och … tapar	136	135
och … tegel	-123	-122
och … tolk	-98	-127
och … tonar	134	37
och … trafa	-18	122
och … tror	-145	-165
och … trot	41	-70
och … tryck	229	62
och … tryg	-175	-204
och … tumen	-116	-99
och … tunga	106	50
och … tving	18	138
och … under	206	-8
och … undra	-128	14
och … uphor	-5	154
och … ur	131	6
och … urin	129	32
och … ut	-30	137
och … vacin	-124	-89
och … vad	-149	-135
och … vagar	-110	-105
och … val	-166	-155
och … vaner	-55	-155
och … vanli	-108	-92
och … var	-211	-132
och … vara	146	-18
och … varit	160	40
och … varm	117	-23
och … vatni	173	64
och … vek	74	2
och … vet	25	152
och … viker	133	19
och … vil	-14	121
och … visar	132	35
och … yr	209	44
och … yxa	151	-6
ocksa do	20	144
ocksa haha	-110	-95
ocksa jag	155	68
ocksa och	170	145
ocksa … det	150	74
ocksa … jag	159	39
ocksa … litet	-110	-95
ocksa … svimf	129	59
ododlig	25	168
of	167	116
of #	-116	-219
of a	-45	-141
of blood	-96	-118
of bored	-121	-141
of breat	-3	-119
of brigh	152	28
of his	185	15
of if	41	117
of is	-175	-193
of luck	-108	-89
of since	-167	-146
of the	157	48
of … blood	-20	94
of … but	-186	-196
of … dark	-116	-131
of … denti	-153	-139
of … drink	-120	-101
of … face	103	5
of … finge	121	6
of … garag	-27	126
of … in	-127	-140
of … life	154	35
of … on	-154	-81
of … only	-126	-117
of … partn	19	155
of … red	152	28
of … suden	120	29
ofa*	-235	-257
ofarligt	-209	-228
ofe*	-154	-149
ofr*	-55	71
ofra	20	161
oft*	-147	-138
ofta	-136	-179
ofta att	-83	-141
ofta magra	166	53
ofta och	-186	-174
ofta … andas	166	53
ofta … barne	-83	-141
ofta … det	-180	-144
oftar an	-135	-121
oftar … forut	-119	-107
oga det	166	23
oga i	132	104
oga ingen	147	23
oga sen	113	7
oga*	75	-92
ogat	75	-92
ogat ar	-121	-140
ogat brane	90	11
ogat hela	-128	-99
ogat iblan	-112	-92
ogat men	-186	-171
ogat min	-126	-115
ogat nar	213	11
ogat riner	-181	-160
ogat rot	-218	-191
ogat rycke	-181	-186
ogat som	131	25
ogat spola	-117	-101
ogat trafa	136	-9
ogat … av	54	-74
ogat … blivi	-135	-120
ogat … bra	-185	-177
ogat … en	164	34
ogat … helge	108	43
ogat … i	-225	-205
ogat … inte	134	15
ogat … jag	197	10
ogat … lite	-160	-139
ogat … men	-134	-106
ogat … nar	-103	-123
ogat … och	-207	-178
ogat … rot	-129	-138
ogat … svage	-126	-115
ogat … tiden	-149	-114
ogn*	-133	-122
ognen	-133	-122
ogo*	208	-68
ogon av	-148	-138
ogon klia	-128	-110
ogon mer	1	154
ogon nar	-122	-102
ogon och	-16	115
ogon pa	-196	-176
ogon rular	120	12
ogon stor	121	-6
ogon varje	-117	-113
ogon vita	142	-1
ogon … barne	-159	-143
ogon … gang	-117	-113
ogon … jag	-122	-102
ogon … liten	121	-6
ogon … sager	6	131
ogon … skarm	-145	-137
ogon … var	-128	-110
ogona	113	-53
ogona svar	115	22
ogona … huvud	115	22
ogonb borta	143	38
ogonbrynen	154	33
ogondropar	-12	-111
ogone a	149	3
ogone ar	177	94
ogone har	189	52
ogone igens	137	43
ogone insju	130	17
ogone kliar	-193	-130
ogone nar	117	-52
ogone riner	-131	-150
ogone rular	143	11
ogone vil	116	54
ogone … insju	139	35
ogone … jag	144	-63
ogone … mig	-115	-103
ogone … morgn	-113	-107
ogone … nu	81	33
ogone … ont	147	-6
ogone … opna	120	4
ogone … som	-175	-138
ogone … svuln	156	45
ogone … tunga	107	48
ogonen	285	23
ogonl ar	-103	-69
ogonl rycke	-146	-142
ogonl sedan	-134	-118
ogonl sen	-140	-105
ogonl som	-147	-150
ogonl … en	-231	-194
ogonl … har	-121	-109
ogonl … iblan	-105	-128
ogonl … lite	-126	-110
ogonl … svule	-103	-69
ogonlakare	-150	-138
ogonlocket	-106	-171
ogr*	127	-30
ograsmedel	168	16
ohygl i	90	-12
ohygl … nat	90	-12
oil	198	5
ois	31	137
ois helpo	31	137
ois … jos	31	137
ok	-300	-385
ok for	-172	-164
ok now	112	9
ok tack	-137	-152
ok to	-176	-152
ok … but	112	9
ok … da	-137	-152
oka	-163	-135
oka dosen	-133	-107
oka … spray	-133	-107
okand svamp	155	47
okand … och	155	47
okay	-144	-67
oke*	-111	-204
okej	-111	-204
okej och	112	24
okej … hon	112	24
oko*	139	19
okontaktbar	125	15
oks*	341	41
oksentaa	200	4
ol	2	141
ol sen	2	141
ol … ar	2	141
ola*	-34	140
old	68	-53
old has	101	-35
old is	163	38
old with	120	24
old … a	238	51
old … fever	120	24
ole*	-24	347
olen	-26	323
olen keran	15	119
olen … laake	15	119
olen … vasyn	-138	-171
oli	134	-125
oli veden	145	10
oli … ala	145	10
olika blodt	152	9
olika … i	163	105
olisi	18	138
olj*	129	-48
olja … bada	141	-4
olja … resta	-147	-129
oljan	205	28
oljan bran	138	6
oljan flama	121	10
oljan … och	138	6
oljan … up	121	10
oly*	-15	222
olyck #	-175	-166
olyck i	-111	27
olyck … gar	-112	-115
olyck … stale	-8	131
olyckan	-82	112
om	-292	-76
om ar	-102	-146
om att	-227	-68
om b	-101	-106
om barne	-190	52
om blodf	-104	-87
om bring	145	-20
om brost	180	-5
om dagen	-163	-39
om dan	-29	146
om de	-158	5
om den	141	131
om det	-100	51
om diske	-162	-175
om doden	-20	110
om dom	11	146
om droge	-128	-112
om du	34	179
om efter	-193	-178
om en	-345	-274
om et	-187	-174
om faktu	-174	-153
om fingr	-124	-148
om for	19	148
om forgi	-180	-141
om forla	14	161
om foter	-17	-117
om gang	164	1
om halse	350	125
om han	-171	-148
om hande	-6	-99
om hemtj	-118	-124
om hjart	-61	-137
om hon	-58	-121
om hunde	28	223
om hur	-104	-125
om i	-336	-304
om igen	198	-28
om insul	-149	-122
om ja	-98	136
om jag	48	317
om jobet	-99	-117
om kaken	143	18
om knana	165	73
om koles	-109	-88
om krope	-148	-127
om kvala	-89	51
om lapar	202	5
om laxor	-136	-132
om livfo	23	129
om ljust	-119	-126
om lov	23	207
om mama	15	156
om man	-8	286
om mar	-94	-81
om medic	-134	-104
om mig	-66	66
om mit	-145	-150
om morgn	-110	-113
om munen	49	-74
om nagla	129	26
om nagot	123	21
om nan	171	136
om naten	-145	-46
om nater	-91	60
om ni	-71	-103
om och	22	-146
om olyck	-102	-114
om overd	-96	-86
om p	-124	-159
om padan	-135	-148
om penga	-106	-177
om psyki	-110	-140
om recep	153	20
om samta	-111	-81
om sen	-70	-139
om sin	-145	-140
om sjalv	-196	-205
om slute	13	105
om sonen	-137	-120
om stryp	-115	-110
om suici	-167	-202
om tan	-96	-92
om tva	-155	-92
om upsag	-123	-109
om vacin	-143	-161
om vad	6	127
om vald	-156	-205
om valdt	-166	-181
om vanst	89	4
om varka	-102	-106
om vem	13	160
om vinte	-176	-139
om … #	-101	-138
om … altid	-129	-132
om … arbet	-141	-143
om … astma	-147	-139
om … at	-52	76
om … bara	-56	118
om … barn	-176	-162
om … bla	201	0
om … blama	6	143
om … bland	-140	-171
om … blev	-2	109
om … bli	-106	-147
om … blivi	-202	-201
om … bor	-140	-156
om … borde	-157	-160
om … bra	-94	-81
om … brast	132	27
om … dar	-154	-154
om … dog	17	170
om … dor	81	253
om … drog	-114	-105
om … druck	95	14
om … drunk	-151	-157
om … efter	-111	-149
om … egen	44	151
om … ens	116	132
om … fa	28	133
om … far	-294	-208
om … fast	80	143
om … fick	7	138
om … fins	-96	-148
om … folja	-1	114
om … forst	19	211
om … forsv	33	142
om … gar	-52	119
om … gor	23	284
om … grate	-3	119
om … hade	96	122
om … halsa	-111	-139
om … har	-197	-229
om … hela	-90	42
om … hopar	30	126
om … hos	-142	-145
om … i	-155	-80
om … kalv	109	17
om … keton	93	27
om … klara	18	130
om … kokar	135	21
om … kom	86	152
om … komer	-17	146
om … kora	-3	156
om … lamna	44	184
om … leker	-122	-98
om … lila	-118	-107
om … lite	-91	-51
om … lyfte	117	28
om … manad	-193	-201
om … maste	-108	-188
om … maten	18	147
om … medic	-193	-203
om … men	-44	-173
om … om	203	-12
om … pa	-115	-185
om … piler	-124	-159
om … rakna	-22	137
om … sager	46	179
om … sarsk	-102	-107
om … sat	128	-6
om … sjalv	-34	162
om … skilj	21	128
om … skrik	88	-24
om … skriv	37	142
om … skule	-92	49
om … som	-91	47
om … spise	-117	-125
om … sprut	-154	-123
om … svalj	-185	-190
om … ta	8	137
om … tande	215	43
om … tapat	105	32
om … tar	17	294
om … tid	-165	-177
om … til	-173	-160
om … tils	98	-47
om … tramp	104	14
om … tving	49	139
om … vacin	-116	-110
om … var	-24	169
om … varta	-95	-91
om … vatsk	-145	-131
om … vet	-65	52
oma*	-206	-10
omar	-230	-87
omar i	-138	-141
omar over	-116	-112
omar … svans	-116	-112
omb*	-145	-146
omepr #	-131	-127
omepr … mg	-131	-127
omgan om	164	1
omgan … gang	164	1
omgangar	164	1
omhandertagen	-130	-149
omk*	68	-117
omkladningsrumet	61	147
omkri sig	26	-108
omkring	-74	-164
omkul	79	-77
omkul med	-149	-120
omkul … spark	-149	-120
omo*	-172	-206
omorganisationen	-98	-121
ompla nu	41	162
omplacerad	44	177
omplacering	-138	-148
omt	-335	-286
omt efter	-147	-136
omt fore	-101	-96
omt nar	-188	-155
omt … inte	-109	-88
omt … mens	-101	-96
omt*	155	28
omtocknad	155	28
on a	-72	-210
on and	-209	-190
on chemo	213	32
on food	143	16
on himse	118	1
on his	164	117
on ihan	-99	-175
on it	-59	-157
on jo	-21	182
on kipea	-204	-185
on kova	191	46
on koysi	0	128
on my	-193	-171
on nuha	-149	-128
on one	157	25
on paans	-166	-151
on purpo	21	214
on tajut	138	5
on that	-186	-190
on the	88	-90
on todel	130	12
on top	-30	88
on vahan	-151	-150
on velto	146	1
on yskin	-109	-90
on … arm	16	117
on … back	-33	104
on … bathr	143	-31
on … bely	-144	-127
on … bridg	-9	208
on … chest	221	27
on … eika	133	3
on … eyeli	-112	-131
on … floor	134	-89
on … head	148	-12
on … hyva	-98	-72
on … ja	209	-10
on … knife	-151	-143
on … legs	122	40
on … of	-156	-2
on … outsi	-153	-171
on … paper	-143	-112
on … puris	133	26
on … radio	-145	-173
on … side	105	-34
on … thumb	-146	-123
on … tramp	97	-18
on … vaike	130	12
on … valmi	-1	141
on … with	121	33
onc*	-81	112
once	-81	112
ond	1	188
ond och	1	146
ond … vi	4	127
onda ogon	7	163
ondsk och	6	126
ondsk … ska	3	96
ondskefult	6	126
one	239	116
one eye	190	-2
one is	21	121
one side	234	53
one … of	121	11
one … then	96	9
oni*	-156	-145
only when	-123	-76
only … i	-126	-117
ono*	68	-94
onodan	-43	-130
ons*	-156	84
onsda ar	-148	-150
onsda onsda	-148	-150
onsda … ar	-138	-125
onsdag	-153	-126
onsdagar	-148	-150
onska att	12	161
onska jag	-15	158
onska … det	28	139
onska … var	24	119
onskar	-64	222
ont	-222	-246
ont a	164	143
ont arm	156	20
ont att	-7	224
ont av	-138	-136
ont bakom	134	33
ont brost	149	41
ont de	-92	-114
ont djupt	-112	-94
ont fast	133	10
ont frame	-127	-124
ont har	198	41
ont hoger	152	-5
ont hon	151	113
ont i	-375	-331
ont iblan	-152	-167
ont jag	111	161
ont langt	-38	-132
ont mage	115	-4
ont magen	115	22
ont manga	-115	-120
ont melan	104	-6
ont men	-121	-125
ont mit	147	28
ont nar	-152	-115
ont nu	-100	-155
ont och	77	125
ont ovanf	-122	-120
ont over	156	5
ont sa	181	72
ont sedan	-264	-226
ont sen	-119	-182
ont under	39	-62
ont up	134	47
ont ut	182	38
ont … armba	-185	-208
ont … armen	-156	-91
ont … axeln	-224	-220
ont … axels	146	33
ont … backa	133	10
ont … benet	-126	-153
ont … blasa	-109	-101
ont … blek	139	22
ont … blode	-1	150
ont … brosr	103	23
ont … brost	316	23
ont … brsot	74	-31
ont … det	158	2
ont … do	38	192
ont … drunk	26	199
ont … dykni	125	17
ont … en	127	-37
ont … ena	290	89
ont … forst	-92	-114
ont … fotbo	117	29
ont … ga	-146	-161
ont … halen	-189	-248
ont … halse	-430	-413
ont … han	-161	-123
ont … handl	-323	-311
ont … hjart	-216	-227
ont … hofte	-207	-210
ont … hogra	-160	-136
ont … huvud	-139	-212
ont … i	94	-73
ont … igar	-238	-211
ont … in	113	22
ont … ine	-112	-94
ont … inte	155	66
ont … ja	161	-7
ont … kaken	-147	-75
ont … kakn	106	41
ont … kna	-132	-123
ont … knana	-204	-223
ont … knat	-156	-97
ont … krope	-318	-286
ont … landr	-123	-158
ont … leva	15	130
ont … magn	146	-4
ont … mit	198	41
ont … nacke	62	-85
ont … navel	171	40
ont … ner	10	-108
ont … nere	157	140
ont … o	119	31
ont … och	-130	-53
ont … ogat	-199	-197
ont … ont	140	17
ont … opera	-148	-137
ont … orat	-191	-197
ont … ovre	119	20
ont … preci	-132	-98
ont … punge	109	-60
ont … revbe	94	141
ont … rumpa	23	163
ont … rygen	-132	-146
ont … rygsl	-111	-97
ont … sita	-144	-123
ont … skuld	58	-58
ont … snipa	19	108
ont … som	138	48
ont … tan	-109	-135
ont … tande	3	-122
ont … tandk	-113	-81
ont … tinin	179	23
ont … tumen	-145	-158
ont … under	-29	169
ont … vaden	162	35
ont … vanst	71	-40
oon	10	138
oon paata	8	117
oon … tapaa	8	117
op	-49	181
ope*	-6	-186
open	244	53
open forla	-13	124
open frakt	133	26
openi hours	-153	-171
openi … satur	-139	-132
opening	-153	-171
opera har	112	10
opera hur	-109	-103
opera … lange	-109	-103
opera … och	-123	-101
opera … spruc	112	10
operationen	-99	-229
opere ar	-95	-118
opere blind	-157	-104
opere for	-132	-128
opere fora	145	38
opere halsm	117	21
opere i	-171	-140
opere jag	-145	-129
opere knat	195	89
opere testi	-113	-87
opere … blind	-96	-78
opere … for	188	50
opere … fora	157	72
opere … hofte	113	48
opere … lite	-95	-118
opere … vecka	145	38
opere … vridn	-113	-87
opererade	216	62
opererades	-165	-152
opereras	-297	-253
opererat	140	92
opet	-76	-211
opet benbr	169	20
opet melan	-106	-110
opna klamd	-115	-107
opna ogon	1	154
opna ogone	218	28
opna … mer	1	154
opnar munen	121	4
opnar ni	-107	-124
opnar ogone	138	-3
opnar … men	113	-12
optik eler	-173	-158
optik … ogonl	-150	-138
or	-210	-278
ora	-191	-197
ora*	-176	-316
orat	-176	-316
orat efter	108	-49
orat locka	-101	-97
orat pa	-200	-190
orat sedan	-152	-120
orat sen	-117	-131
orat … att	141	22
orat … doter	-108	-109
orat … feber	-114	-93
orat … flyge	-126	-131
orat … flygr	-169	-134
orat … i	-142	-133
orat … igar	-134	-99
orat … min	-171	-145
orat … och	-101	-97
orat … slage	168	17
ord	284	14
ord hela	83	13
ord i	189	-13
ord iblan	-114	-124
ord pa	149	81
ord … en	93	6
ord … fel	99	-10
ord … taget	183	-16
ord … tiden	83	13
orden	295	-83
orden blir	161	21
orden komer	137	38
orden och	151	8
orden pa	-129	-146
orden … engel	-160	-148
orden … fel	170	41
orden … i	128	12
orden … inte	129	-3
orden … ser	117	19
ordentligt	88	-56
order	-101	46
order til	-5	128
order … honom	-5	128
ordet	-143	-70
ordet for	-101	-117
ordet … steks	-101	-117
ordna	41	227
ordna med	33	201
ordna sa	44	157
ordna … infor	-129	-140
ordna … katen	12	120
ordna … nagon	26	123
ordnat	12	167
ordni han	105	24
ore*	-121	-137
orege sen	-132	-128
orege … jag	-132	-128
oregelbunden	-145	-144
oregelbundet	158	17
organ	-131	-125
organ hur	-96	-128
organ nar	-128	-146
organ om	8	165
organ … gor	-96	-128
organ … jag	-128	-146
organ … man	8	165
organdonator	-86	82
orgas kraks	146	48
orgasm	146	48
ork kvar	-11	98
ork … att	-11	98
ork*	44	201
orkar bara	198	14
orkar inet	14	162
orkar ingen	-151	-142
orkar joba	-77	-122
orkar knapt	-46	-159
orkar leva	7	168
orkar lyfta	145	42
orkar … efter	-151	-142
orkar … ga	-85	-117
orkar … helti	-84	-124
orkar … inte	30	235
orkar … leva	14	162
orkar … saga	158	6
orkar … skriv	119	-2
orkar … sta	104	30
orkar … til	-63	-134
orkarinte	21	180
orken	-92	-82
orken komer	-92	-82
orken … tilba	-92	-82
orm	141	-3
orm bet	160	29
orm hande	110	20
orm … pa	157	27
orm … svuln	110	20
ormbe har	-146	-122
ormbe … lakt	-146	-122
ormbetet	-185	-154
oro	-206	-230
oro och	-122	-135
oro … somnp	-122	-135
oro*	-354	-397
oroa	-103	-161
oroa mig	-115	-133
oroa sig	-92	-144
oroa … sa	-83	-141
oroar	-185	-217
oroar mig	-185	-217
oroar … for	-152	-166
oroli att	-177	-113
oroli for	-128	-129
oroli i	-158	-143
oroli … framt	-142	-159
oroli … mit	-101	-86
orolig	-348	-284
oroligt	-114	-102
oron	99	-26
orone av	-148	-126
orone bada	-120	-93
orone efter	-131	-133
orone men	-8	122
orone … dom	-8	122
orone … efter	-120	-93
orone … flyg	-113	-100
orone … musik	-148	-126
oroni med	-136	-91
oroni … feber	-136	-91
oroni … vecka	121	32
oronont	-167	-158
oronv … hor	-167	-161
oronvax	-200	-197
os ala	6	155
os bara	-116	-137
os hema	6	157
os hos	-18	74
os med	-3	118
os men	-120	-121
os nar	-112	-128
os pa	-109	-170
os sen	109	114
os som	-159	-150
os … balte	-3	118
os … bort	-34	104
os … en	-18	74
os … fem	-132	-140
os … garde	131	-3
os … i	109	114
os … inan	24	102
os … o	-22	95
os … vedbo	-10	119
os … vi	-116	-114
osama och	-2	116
osama … vandr	-2	116
osamanhangande	146	74
osk*	-157	-191
oskyd sex	-121	-148
oskyd … i	-121	-148
oskydat	-121	-148
ota*	-53	245
otaa	-113	150
oti*	121	130
otilr som	-108	-132
otilr … foral	-108	-132
otilracklig	-108	-132
otin	129	142
otin koko	119	-16
otin liika	140	-21
otin … laake	140	-21
otin … purki	119	-16
otryg	-130	-124
oty*	171	15
otydligt	171	15
our dog	-100	-89
out	214	204
out for	89	176
out next	-122	-131
out now	168	-45
out … #	-126	-117
out … me	27	175
out … week	-122	-131
out*	178	94
outha vark	114	26
outha … i	114	26
outhardlig	175	43
outsi in	143	-3
outsi … the	143	-3
ovanf ogat	-122	-120
ovanf … och	-122	-120
ovanfor	-122	4
ovat med	-5	128
ovat … balte	-5	128
over #	-47	-185
over att	109	129
over bebis	126	21
over benen	162	10
over bihal	-103	-89
over blasa	-109	-101
over bring	153	2
over bron	-89	-108
over brost	393	82
over en	95	-66
over et	-137	-155
over fast	-10	95
over fem	157	20
over for	146	136
over fruko	-139	-133
over gatan	30	145
over golve	16	163
over halse	-28	144
over handl	205	13
over hela	163	7
over hene	15	117
over henes	0	167
over honom	146	29
over huve	-144	-132
over huvud	-159	-134
over ine	-120	-101
over kinde	-115	-81
over levde	14	142
over men	-139	-144
over mig	20	235
over min	75	-101
over mit	-19	185
over nagon	-96	-87
over nar	-269	-258
over nu	-120	-146
over p	-62	-80
over pa	-171	-220
over provs	-145	-130
over racke	-16	176
over sej	157	17
over sig	286	21
over snabt	-111	-107
over svans	-116	-112
over tack	19	115
over tankt	91	-13
over trot	-119	-147
over vader	-116	-102
over … ansik	89	154
over … barne	116	36
over … brost	249	62
over … det	59	-62
over … et	-144	-150
over … favor	-125	-125
over … fran	-99	-99
over … gront	-115	-81
over … han	-36	-107
over … har	-127	-101
over … hema	-110	-39
over … iblan	-139	-133
over … jag	-65	72
over … kan	-115	-116
over … krope	171	51
over … maste	-109	-101
over … medic	-150	-143
over … men	-21	211
over … min	8	132
over … nan	-119	-121
over … och	263	140
over … sedan	169	51
over … sen	-22	-116
over … six	125	-1
over … som	184	34
over … stav	-62	-80
over … table	-143	-124
over … time	178	41
over … utan	21	124
over … varje	-89	-108
over … vi	144	-13
overa ny	-136	-119
overa och	211	193
overa pa	-188	-94
overa … blode	165	12
overa … blodt	119	18
overa … tval	-136	-119
overalt	117	-62
overarmarna	28	122
overd av	64	-93
overd pa	-96	-86
overd som	-155	-110
overd table	170	23
overd … d	-143	-115
overd … godis	-97	-82
overd … skift	-96	-86
overd … somnt	163	4
overdos	112	-142
overdriver	29	197
overgrep	20	205
overl … levde	14	142
overlevde	14	142
overt om	-16	116
overt … att	-16	116
overtygad	-16	116
ovn*	-199	-220
ovnin med	-165	-154
ovning	-177	-201
ovre	119	20
ovre delen	119	20
ovre … av	119	20
ovrig det	-94	-81
ovrig nu	111	19
ovrig penic	-86	-61
ovrig … jag	179	64
ovrig … var	-94	-81
oxa skab	-105	-110
p	-229	-132
p piler	-212	-137
p pilre	-150	-155
p stav	-38	-94
p … av	-161	-137
p … det	10	120
p … efter	-87	-97
p … maste	-90	-114
p … recep	-149	-158
pa	-140	14
pa a	-111	112
pa afare	-2	146
pa agska	13	158
pa agsto	-112	-106
pa akute	-196	-63
pa aldre	-63	-156
pa alt	97	-53
pa alvar	-152	-169
pa ambul	-100	-85
pa anat	-167	-189
pa andra	237	117
pa aorta	76	-49
pa armar	33	311
pa armen	-331	-176
pa att	99	236
pa avslu	22	134
pa axlar	-173	-166
pa b	25	152
pa babyn	-115	-105
pa baksi	8	104
pa balko	-37	117
pa barnh	-131	-126
pa bastu	-137	-157
pa batri	-169	-155
pa begra	-112	-134
pa bergo	-113	-133
pa blode	149	-12
pa borde	-118	-18
pa brodk	-157	-242
pa brolo	-149	-147
pa bron	225	153
pa byget	212	27
pa celgi	117	3
pa celpr	-140	-113
pa cykel	155	-30
pa dagar	-200	-224
pa dagen	-96	-207
pa dagis	-119	-145
pa dam	-90	-106
pa dan	-129	-145
pa dator	7	123
pa dem	174	34
pa den	-170	-112
pa det	-181	52
pa deta	32	101
pa disco	-1	159
pa doen	4	122
pa doren	-17	234
pa doter	-151	-64
pa elva	5	99
pa energ	-120	-108
pa engel	-199	-187
pa er	-263	-158
pa faceb	12	153
pa far	-163	-140
pa farja	-193	-191
pa farmo	135	26
pa fast	-6	115
pa fem	77	158
pa fest	0	134
pa feste	137	241
pa finge	206	23
pa fingr	81	-85
pa fjalt	-139	-122
pa flygp	-143	-128
pa folk	-61	90
pa forel	-160	-164
pa forsk	-131	-166
pa framt	36	146
pa freda	-121	77
pa fult	137	-7
pa fyra	-23	130
pa gang	167	25
pa gar	-143	-157
pa gatan	98	122
pa golve	190	-11
pa gravt	113	47
pa grile	-126	-103
pa grunt	149	-14
pa guben	145	17
pa gymet	156	-71
pa gymna	-104	-115
pa gympa	-51	-124
pa hakan	-160	-162
pa halen	-26	-141
pa halgo	214	3
pa hande	-401	-310
pa hans	83	138
pa hela	378	177
pa helge	-139	-178
pa hene	83	277
pa henes	140	77
pa hjart	-179	-158
pa hofte	-193	-160
pa hoger	135	-60
pa hon	-10	165
pa honom	248	9
pa hoste	-125	-122
pa huk	-184	-184
pa hur	-36	162
pa huset	38	206
pa i	158	43
pa ine	-145	-133
pa iva	-135	-174
pa jacka	-149	-128
pa jag	-5	160
pa jakta	-128	-124
pa jorde	-20	110
pa journ	-125	-136
pa kafe	-198	-89
pa kante	-116	-100
pa katet	-139	-126
pa klade	-156	-127
pa klock	-189	-146
pa klube	109	8
pa knat	-135	-175
pa knute	5	169
pa koksg	169	-5
pa korve	120	39
pa kredi	36	154
pa krigs	-133	-99
pa kroge	-4	127
pa krops	126	30
pa kuden	-152	-126
pa kvala	-233	-216
pa kvale	-265	-203
pa kvino	-182	-185
pa kylsk	-136	-166
pa lakan	-35	122
pa lange	28	130
pa lapen	-117	-92
pa laren	29	267
pa laret	-201	-165
pa laset	-132	-76
pa lever	-78	-116
pa livet	-16	146
pa lorda	-76	94
pa lov	161	18
pa lovet	-111	-29
pa magne	-150	-129
pa matan	-247	-235
pa matar	152	-42
pa match	-179	-133
pa med	112	-37
pa mej	-53	147
pa mig	97	273
pa min	-126	75
pa minst	-163	-120
pa morgn	-234	-187
pa morgo	-438	-311
pa morna	-196	-186
pa moten	-174	-175
pa motet	-146	-234
pa motor	105	-16
pa nagla	-107	-172
pa nan	-197	-181
pa nasan	-140	-203
pa nasbl	153	23
pa natdu	13	191
pa naten	-399	-322
pa nater	-193	64
pa natet	-78	67
pa nio	-65	85
pa nyhet	-104	-180
pa o	120	226
pa och	-52	75
pa os	-154	-118
pa papa	126	0
pa paper	-246	-264
pa papre	-197	-189
pa plate	-146	-128
pa psyke	-87	-106
pa racke	139	53
pa rals	-10	102
pa raste	-94	-140
pa rat	-116	-215
pa recep	-186	-220
pa revbe	-230	-189
pa rikti	23	117
pa rum	133	11
pa rumet	26	165
pa rumpa	-222	-196
pa ryg	-157	-138
pa rygen	-315	-156
pa saken	164	11
pa sangk	207	49
pa semes	-167	-222
pa sex	-14	126
pa sidan	7	-120
pa sit	120	112
pa sju	-72	-162
pa sjukh	-49	92
pa skado	47	121
pa skala	-173	-188
pa skido	-155	-136
pa skoj	-81	49
pa slute	75	125
pa smalb	-160	-198
pa snap	-12	160
pa sned	97	-12
pa snope	-177	-69
pa snus	-122	-115
pa sonda	-90	81
pa sonen	-53	-143
pa spadb	-129	-100
pa spare	117	64
pa spini	-155	-131
pa spise	-117	-126
pa stale	-6	147
pa stan	6	166
pa stege	102	114
pa stole	172	23
pa stora	139	43
pa stort	-219	-220
pa stran	-155	-178
pa strok	-139	-140
pa stryk	-157	-178
pa studs	-179	-148
pa svens	-207	-171
pa svima	182	68
pa ta	-88	127
pa tabis	7	128
pa table	-161	-37
pa taget	-9	-164
pa tagsp	124	-2
pa taket	140	167
pa tan	-154	-131
pa tandr	-109	-94
pa teate	-95	-91
pa tigri	-85	-102
pa tilta	105	68
pa tisda	-95	-146
pa tjugo	161	35
pa toa	-30	-202
pa toale	173	174
pa toan	173	152
pa tolv	123	13
pa tre	52	160
pa treti	-18	120
pa trosk	133	30
pa tumen	-268	-234
pa tunga	-168	-113
pa tva	140	44
pa tvare	210	8
pa tvats	-8	106
pa ugnen	-142	-143
pa ultra	-107	-132
pa vacin	-136	-133
pa vaden	-101	-171
pa vag	169	166
pa vagen	160	7
pa vante	-120	-140
pa vapen	-3	147
pa vardc	179	137
pa varen	-155	-167
pa vark	83	40
pa vilka	13	134
pa vinte	-190	-167
pa … adren	-124	-109
pa … ala	-126	-125
pa … aldre	-121	-103
pa … ama	161	18
pa … an	30	133
pa … andas	120	190
pa … ar	-121	58
pa … aren	-104	-115
pa … armar	12	114
pa … armen	161	2
pa … ater	-127	-115
pa … av	-148	-124
pa … avdel	15	156
pa … avslu	58	150
pa … bad	-212	-192
pa … begra	35	161
pa … behov	-149	-164
pa … besok	-67	33
pa … bla	-153	-132
pa … blev	-113	-153
pa … bli	-170	-213
pa … blir	-102	-194
pa … blodt	159	-17
pa … borja	169	48
pa … borta	-103	-87
pa … bro	-9	119
pa … brost	95	-45
pa … brot	-119	-127
pa … burk	110	-10
pa … chef	-131	-144
pa … dag	-109	-115
pa … dagar	-16	134
pa … dagen	161	-5
pa … dena	-3	125
pa … det	-127	-161
pa … do	123	-104
pa … doter	-165	-82
pa … drank	19	103
pa … dregl	-126	-104
pa … drunk	-86	-113
pa … dygn	154	127
pa … efter	-154	-31
pa … eler	103	-5
pa … et	-35	85
pa … ex	-124	-143
pa … exist	48	173
pa … explo	-135	-131
pa … fa	92	-56
pa … far	-102	-166
pa … fest	112	128
pa … finas	14	158
pa … fins	-158	-195
pa … fjort	25	121
pa … flera	-24	102
pa … fol	184	17
pa … fora	-137	-166
pa … frago	132	38
pa … fran	-222	-124
pa … fyra	200	108
pa … gar	-209	-168
pa … glas	-116	-115
pa … gor	-96	-169
pa … gravi	-146	-127
pa … grus	-121	-92
pa … haft	-151	-131
pa … haha	-190	-150
pa … hal	-149	-141
pa … hala	-99	-117
pa … han	261	126
pa … hande	184	13
pa … hem	38	225
pa … hema	9	223
pa … hofte	125	25
pa … hos	-199	-182
pa … host	-215	-204
pa … hur	-206	-150
pa … huvud	-172	-162
pa … iblan	-129	-17
pa … igar	123	165
pa … ikval	8	159
pa … inan	-21	108
pa … ingen	-134	-155
pa … inget	-232	-212
pa … insid	2	143
pa … insul	-108	-126
pa … istal	-155	-143
pa … ja	7	201
pa … kal	131	-25
pa … kan	-266	-271
pa … kans	86	-65
pa … kasor	116	4
pa … kisar	-131	-124
pa … knap	-5	154
pa … kniv	-314	-292
pa … knufa	-18	120
pa … kom	-51	-126
pa … konse	-154	-167
pa … konst	21	177
pa … kontr	-146	-143
pa … kopa	-77	-89
pa … kora	-5	201
pa … kraks	203	42
pa … kreve	-104	-99
pa … krope	94	122
pa … krops	139	43
pa … krukv	-132	-119
pa … kunde	-92	-115
pa … kvart	202	-21
pa … kvava	-94	12
pa … laake	-145	-133
pa … lapar	164	27
pa … lar	-19	128
pa … laren	-151	-140
pa … leva	15	173
pa … liger	161	23
pa … lite	-256	-242
pa … liten	-211	-180
pa … litet	-168	-182
pa … lol	159	87
pa … lukta	171	53
pa … magen	177	-17
pa … manga	7	123
pa … mat	-130	-145
pa … matar	133	57
pa … me	-128	-4
pa … medan	18	113
pa … mest	-118	-114
pa … min	-55	-195
pa … minut	-136	-237
pa … mit	145	109
pa … motag	-136	-130
pa … nan	-191	-205
pa … nater	62	187
pa … natsk	-123	-129
pa … ner	-125	-124
pa … nervo	-99	-90
pa … norma	-154	-144
pa … nu	21	130
pa … nys	93	114
pa … oga	248	30
pa … olyck	-25	129
pa … onsda	-148	-150
pa … ont	-193	-235
pa … ora	-151	-139
pa … pa	1	-169
pa … par	-128	-144
pa … pinsa	-119	-133
pa … piper	-106	-133
pa … prata	43	162
pa … prick	-108	-83
pa … revbe	-87	-106
pa … rodna	-126	-103
pa … ros	-126	-126
pa … rot	-156	-147
pa … rygen	177	21
pa … sa	-99	85
pa … sag	-104	-113
pa … sande	13	90
pa … sat	-39	95
pa … sax	-113	-134
pa … sedan	-119	-240
pa … sekun	231	-31
pa … ser	-63	82
pa … serie	-156	-138
pa … sju	106	17
pa … ska	7	153
pa … skada	19	112
pa … skaka	178	-20
pa … skala	-115	-86
pa … skama	-102	-93
pa … skara	31	156
pa … skorn	2	140
pa … slapa	-81	62
pa … slog	119	34
pa … sluta	-174	-178
pa … snart	33	173
pa … snura	-94	-134
pa … som	-135	52
pa … sonda	-95	-107
pa … sons	-19	99
pa … spy	161	31
pa … spyde	-97	-94
pa … stick	-115	-103
pa … stor	-150	-130
pa … stres	-104	-129
pa … strok	-79	-92
pa … svart	-87	-126
pa … svima	45	-114
pa … talet	-156	-170
pa … tanke	-8	106
pa … tapa	-14	180
pa … timar	153	-23
pa … time	261	36
pa … tonar	-123	-123
pa … torsd	-155	-110
pa … torst	123	15
pa … trasi	107	-18
pa … tredj	-156	-160
pa … tror	-126	-49
pa … tva	-99	-58
pa … typ	40	137
pa … under	39	248
pa … uprad	-5	128
pa … ut	179	0
pa … utan	226	85
pa … vakna	-210	-231
pa … vanin	159	130
pa … vanst	159	-36
pa … varje	-24	114
pa … vart	-102	-136
pa … vaten	145	-24
pa … vecka	3	244
pa … vem	-166	-127
pa … vi	-188	-209
pa … vil	-135	-35
pa … vilke	28	120
pa … vitam	-109	-144
paa*	171	222
paala	156	-17
paans ja	159	18
paans … oksen	103	10
paansa	103	10
paata tapaa	8	117
paata … iteni	8	117
paatanyt	22	151
pacem funge	-103	-73
pacem har	138	6
pacem i	-138	-122
pacem tiden	-134	-100
pacem … fint	-103	-73
pacem … get	152	33
pacem … krock	-134	-100
pacemaker	-65	-175
pacemakerbateri	-134	-100
pacemakerkontrol	-152	-134
pacemakern	209	51
packat	18	168
pad	161	14
pad every	161	14
padel	-178	-183
pah*	201	31
pahkinaa	139	13
pain	196	18
pain and	139	28
pain ever	171	24
pain for	-111	-98
pain in	148	-2
pain one	102	34
pain right	163	9
pain suden	125	21
pain to	34	129
pain … chest	137	42
pain … end	34	129
pain … now	195	22
pain … one	164	38
pain … side	181	49
pain … swaet	114	11
pain … the	-152	-186
pain … three	-118	-103
pain … tingl	109	17
pain … to	105	1
paink do	-111	-121
paink … nothi	-111	-121
paint … int	-146	-143
paintbal	-146	-143
paivaa	-202	-170
paj*	-119	-158
pajala	-156	-180
pakor av	162	-24
pakor den	-132	-121
pakor i	-2	109
pakor pa	149	-3
pakor vem	-126	-109
pakor … bil	169	21
pakor … cykel	149	-3
pakor … liger	-132	-121
pakor … morgo	-2	109
pakor … ringe	-126	-109
pakord	117	-24
pakot minut	5	120
pakot … seksi	5	120
pakotetiin	-1	134
pakoti	5	120
pal*	-21	-189
palar	-1	128
palar … inte	-1	128
pale with	-130	-116
pale … his	-130	-116
paljon	202	11
palov pa	161	18
palov … lov	161	18
palovama	161	18
pam*	-151	-185
pan	10	-131
pan*	-266	-294
panan	-78	-134
panan for	-151	-136
panan igar	-143	-150
panic	-221	-222
panic atack	-194	-186
panic … right	-136	-121
panik	-80	-206
panik i	-82	-133
panik igar	-129	-145
panik lugn	-128	-126
panik pa	-162	-175
panik sa	-123	-108
panik sager	98	27
panik varje	-112	-110
panik … ala	98	27
panik … dom	-123	-108
panik … gang	-112	-110
panik … hjart	-152	-106
panik … kaner	-104	-109
panik … nu	-128	-126
panikangest	-111	-130
pankakor	-188	-183
panodil	113	7
papa	140	135
papa ater	135	41
papa begra	-86	-113
papa behov	-103	-81
papa blir	17	174
papa dog	-163	-216
papa druck	-10	119
papa e	160	-8
papa fat	140	15
papa fick	-152	-140
papa glome	-155	-149
papa gor	-10	109
papa hade	-122	-121
papa hon	34	123
papa hotar	10	114
papa i	143	102
papa kasta	-4	114
papa komer	18	189
papa later	67	117
papa ler	120	3
papa liger	-113	-199
papa med	156	44
papa nyper	-10	95
papa pa	107	-39
papa prata	128	99
papa sager	183	106
papa sar	-143	-139
papa sen	126	0
papa ser	-3	115
papa skrat	89	14
papa skrik	3	124
papa slar	121	361
papa slog	-129	-61
papa sover	-22	-139
papa svara	130	19
papa tar	39	139
papa vilka	-100	-135
papa … #	-1	119
papa … att	198	128
papa … bara	120	3
papa … demen	-138	-161
papa … dod	164	15
papa … et	123	23
papa … fat	-177	-176
papa … feber	128	24
papa … ful	183	7
papa … gra	126	26
papa … grave	3	132
papa … haft	-185	-155
papa … han	110	149
papa … hart	-10	95
papa … hog	97	21
papa … honom	-17	128
papa … i	26	-93
papa … in	46	166
papa … inlag	-95	-122
papa … inte	39	-102
papa … konst	149	6
papa … lileb	-4	114
papa … lite	89	14
papa … mama	92	245
papa … men	-140	-143
papa … mig	21	316
papa … mycke	-159	-155
papa … och	143	84
papa … om	-1	114
papa … ont	129	21
papa … os	-87	64
papa … sagt	44	134
papa … saker	-10	109
papa … skrum	140	19
papa … sma	-3	115
papa … stran	-136	-132
papa … tramp	-132	-105
papa … ute	-19	90
papa … vacin	-100	-135
papa … waran	135	41
papan	-51	125
papan sager	0	132
papan … att	0	132
papas ansik	184	18
papas kniv	11	108
papas … har	84	-59
papas … i	11	151
paper	-248	-177
paper cut	-174	-199
paper fran	-134	-171
paper i	0	192
paper ja	-128	-142
paper jag	3	110
paper kan	-125	-126
paper lite	-112	-133
paper nar	-138	-122
paper … doter	-7	108
paper … jag	-138	-122
paper … that	-144	-183
paperet	-165	-138
papers	-146	-183
papersar	-142	-148
papersarbete	-149	-116
papor	-97	-105
papor fa	-97	-105
papor … forlo	-97	-105
papre efter	-171	-146
papre nar	-212	-168
papre … jag	-240	-191
papre … toale	-115	-99
papret	-201	-191
par	-12	-180
par ar	-148	-146
par dagar	-157	-189
par … och	138	20
parac can	-114	-93
parac last	112	9
parac … i	-114	-93
parac … night	112	9
paracetamol	150	-32
paran och	10	135
parents	34	224
pari	-165	-167
park when	-123	-115
park … i	-123	-115
parke hos	-155	-138
parke i	-115	-160
parke sen	-24	105
parke … er	-155	-138
parke … fyra	-24	105
parkeringshuset	32	227
parkinson	-194	-205
paron	146	39
paron ur	146	39
paron … munen	146	39
parterapi	-157	-201
partn ar	-19	131
partn for	-117	-113
partn … farli	16	181
partn … snal	-115	-136
partn … tva	-117	-113
partner	-58	170
pas	25	251
pas jag	-35	121
pas och	-21	177
pas … bokat	-7	107
pas … mit	-13	168
pas*	81	239
pasar	-146	-105
pasar grane	-125	-113
pasar i	-2	130
pasar … hund	-125	-113
pasar … skola	-2	130
pasare	-6	171
pasat	29	148
pasat nar	29	148
pasat … jag	29	148
pase	182	60
pased away	-145	-163
pased out	189	121
pased … now	143	-44
paset	-60	97
paset igar	-165	-136
pasin out	156	1
pasing	169	-8
pask	-176	-207
paspo and	-16	197
paspo … my	-6	152
pasport	-4	238
pasta att	-123	-91
pasta … man	-132	-93
pastar	-152	-132
pat*	-125	143
patie fol	-103	-107
patie har	7	121
patie pa	-18	80
patie … boend	-18	80
patie … igar	-103	-107
patie … knuti	7	121
patie … vil	-116	-136
patienten	-5	126
patvi sex	13	124
patvi … av	13	124
patvingad	13	124
pau*	169	9
pause pa	140	21
pause … tio	140	21
pauser	134	30
pay	-48	119
pe	-185	-175
pea*	101	232
peaceful	17	205
peanuts	118	-16
pee	44	-197
pee since	-164	-180
pee*	-44	-205
pees	-166	-173
pekar	164	102
pekar at	154	29
pekar … fel	141	24
pekfi jag	-102	-107
pekfi … stick	-102	-107
pel*	103	176
pelka mena	19	199
pelka … kotii	19	199
pelkaan	31	191
pena	131	-9
pena men	134	22
pena … penan	134	22
penan	161	-5
penan … ingen	134	22
penga jag	29	159
penga och	-38	92
pengar	-12	240
penic nu	128	46
penic … nasel	128	46
penis	-165	-156
penis och	-117	-113
penis … det	-117	-113
pensi vad	-98	-107
pensi … fins	-98	-107
pensi … huset	18	130
pensi … knufa	28	115
pensi … slar	23	120
pension	-44	81
pensionar	-150	-133
pensionarsforeningen	-108	-124
pensionen	-5	157
pep	90	-70
per	-166	-266
per nat	-227	-212
per … prost	-118	-102
per … stral	-106	-84
period	-149	-168
peron i	-29	143
peron och	-150	1
peron … undra	-116	-125
persiensnoret	133	25
perso har	-112	-110
perso pa	36	128
perso slar	-1	135
perso … akt	-112	-110
perso … min	-1	135
perso … slar	29	130
personalen	123	139
perua	-184	-195
perua ajan	-105	-118
pet*	153	130
petat	161	17
petat in	161	17
petat … et	161	17
pga	-121	-168
pha*	-115	-161
pharmacy	-115	-161
pho*	-26	179
phone	-26	179
phone and	17	138
phone … locks	7	102
physio	-16	-163
pic*	-106	110
pick	-126	-153
pick up	-126	-153
picked	4	164
picturing	-8	151
pie*	-179	-276
piece of	183	23
pieni	-243	-246
pieni muste	-128	-111
pig	-411	-422
pig anars	-153	-186
pig for	-86	-61
pig i	-138	-107
pig och	-153	-150
pig pa	-137	-131
pig som	-72	-168
pig … ovrig	-110	-86
pig … som	-172	-121
pig*	-185	-143
pigt	-134	-117
pigt nu	-134	-117
pil	-208	-207
pil it	-120	-126
pil … was	-120	-126
pil*	47	131
pilar … laset	13	123
pilar … snope	-105	-114
piler	-117	2
piler a	43	128
piler av	-161	-137
piler det	17	169
piler efter	-87	-97
piler maste	-90	-114
piler och	-26	-131
piler pa	182	-7
piler recep	-149	-158
piler var	-151	-155
piler … blodt	147	25
piler … i	-87	-97
piler … jag	-90	-114
piler … koper	-151	-155
piler … mars	-97	-117
piler … migra	-127	-117
piler … mista	-161	-137
piler … siter	-121	-117
piler … somna	101	-14
piler … varas	111	19
piles	-126	-117
piles itchi	-126	-117
pils	237	193
pils would	-27	158
pils … be	-27	124
pils … it	15	162
pim*	-178	-131
pin*	-162	-202
pine efter	-140	-115
pine … golfe	-140	-115
pingvin	-152	-140
pink	-204	-194
pink eye	-204	-194
pinsa bra	-119	-133
pinsa … det	-144	-123
pinsa … nu	-119	-133
pinsam	-144	-150
pip i	-162	-153
pip nar	128	13
pip … jag	98	-2
pip*	117	-129
pipan andni	155	60
pipande	155	60
piper	229	-59
piper nar	112	1
piper och	41	-76
piper … vaser	140	19
pir*	13	-135
pirar	126	-59
pirar a	-123	-108
pirar ja	116	4
pirar … jag	-123	-108
pis	-92	53
pis skar	27	144
pis vil	26	124
pis … bara	26	124
pis … mig	27	144
pis*	180	159
pisar	-112	-113
pisar pa	-112	-113
pisar … mig	-112	-113
pisto i	-10	133
pisto … munen	-10	133
pistol	-28	121
pistolskot	142	-2
pit*	-131	86
piz*	-285	-256
piza	-243	-218
pizan	-154	-150
pja*	51	-88
pjas	-144	-173
pk	-161	-132
pla*	-153	42
plan	-16	118
plan kramp	117	2
plan om	-110	-112
plan … att	27	154
plan … et	-110	-112
plan … forts	117	2
planboken	-127	-146
plane att	52	222
plane barn	-137	-123
plane en	-122	-156
plane hur	37	167
plane min	30	157
plane pa	11	102
plane … att	11	102
plane … begra	21	118
plane … i	-187	-162
plane … ta	28	122
planen	68	195
planer	-5	142
planera	47	191
planerad	-190	-163
planerar	-58	69
planka	201	32
plaskdamen	131	10
plast pa	-116	-165
plast racke	-139	-160
plast rackt	-154	-159
plaster	-252	-300
plata nys	12	118
platan	-132	-116
platen	-154	-150
platform	-5	146
play	-148	-140
playing	-213	-205
ple*	-48	93
pleas someo	-12	154
please	-34	102
plikt	-8	123
plikt och	25	89
plikt som	-10	95
plikt … fru	-10	95
plikt … tar	25	89
plo*	188	2
plock fram	-3	128
plock i	130	12
plock igar	113	38
plock nu	145	39
plock svamp	204	74
plock … bada	104	20
plock … kraks	145	39
plock … lufte	130	12
plock … nu	113	38
plockade	220	78
plockar	130	12
plockat	81	172
plomb	-156	-146
plomb och	-124	-114
plomb … det	-124	-114
plots andno	148	64
plots blind	188	22
plots blivi	111	19
plots det	155	3
plots extre	114	18
plots fat	-164	-121
plots frukt	127	57
plots helt	149	56
plots huvud	233	73
plots ilama	105	51
plots ingen	167	18
plots jateo	122	36
plots mit	136	41
plots ont	159	49
plots pa	153	46
plots pungs	134	37
plots ser	124	9
plots sjukt	146	49
plots smart	142	60
plots svar	232	81
plots vark	-134	-105
plots … blir	100	-10
plots … ena	114	17
plots … huvud	171	35
plots … jag	137	22
plots … och	177	42
plots … ont	241	108
plots … pa	165	143
plots … sa	111	19
plots … som	155	60
plots … svart	-164	-121
plots … tungt	105	51
plotsligt	343	92
plotslit	140	28
plu*	-3	-251
pluga	-189	-197
pluga langr	-150	-155
pluge just	-120	-116
pluge … nu	-120	-116
pluget	-186	-179
plus	274	82
plus jateo	130	38
plus pa	158	50
plus … gravt	113	47
plus … pa	130	38
plusa i	93	-15
plusa … fora	93	-15
plusade	133	4
plust for	113	47
plust … tva	113	47
plustest	170	14
pms	-161	-189
pms grate	-116	-117
pne*	-135	-139
po	-1	120
po doren	-1	120
po … mit	-1	120
poi*	79	250
poika sanoo	38	169
poika … etei	21	124
poikani	30	201
poikaystava	9	133
point	-32	171
point in	-29	146
pois	-75	187
poiso my	1	115
poiso … food	1	115
poisoned	107	-60
poj*	152	165
pojkarna	11	146
pojke fem	-92	-97
pojke fol	159	8
pojke i	145	146
pojke lag	101	44
pojke pa	106	162
pojke ramla	139	25
pojke sa	-16	130
pojke se	26	116
pojke … #	142	41
pojke … fat	119	16
pojke … fran	146	6
pojke … friti	6	97
pojke … hande	154	71
pojke … man	120	48
pojke … pa	114	16
pojke … under	101	44
pojkv ar	-8	116
pojkv hotar	-6	124
pojkv kontr	20	125
pojkv siter	-18	107
pojkv som	2	148
pojkv tog	-23	103
pojkv vakna	142	1
pojkv … alt	20	125
pojkv … att	0	150
pojkv … med	-8	116
pojkv … slar	2	148
pojkv … stryp	-23	103
pojkv … til	142	1
pojkvanen	112	155
pojvan	23	129
pol*	-262	-62
polar	145	6
polar av	145	6
polar klatr	142	15
polar … blod	145	6
polen	-316	-326
polen alerg	-164	-141
polen haha	-127	-113
polen nyser	-72	-73
polen och	-132	-126
polen spray	-129	-82
polen … hjalp	-129	-82
polen … ihjal	-72	-73
polen … rinan	-133	-130
polenalergi	-126	-132
polenalergiker	-138	-131
polis avlys	15	132
polis valdt	11	116
polis … for	11	116
polis … har	-83	-102
polis … vagar	15	132
polisen	-28	210
polta … tupak	4	169
poltan	4	169
polvi	-172	-182
polvi on	-117	-118
poo	149	18
poo*	222	28
poole andas	101	44
poole … nu	101	44
poolen	184	15
portaisa	-120	-159
porte varje	5	146
porte … kval	5	146
porten	5	151
pos*	-128	39
posit gravt	114	46
posit test	91	-69
posit … i	-138	-132
posit … last	116	15
posit … plots	114	46
positive	123	-9
potat i	127	23
potat nu	27	183
potat … halse	100	19
potat … munen	150	19
potatis	-6	-129
potatisen	27	183
poten svike	-115	-105
poten … blodt	-115	-105
potensen	-126	-130
pou*	195	-18
poy*	5	153
poydala	5	153
pradaxa	-136	-135
prast pa	-131	-126
prast rorde	34	125
prast … barnh	-131	-126
prast … mig	34	125
prasten	-142	-120
prat	177	24
prata	-42	-187
prata bara	122	22
prata det	-110	-130
prata eler	126	28
prata galim	135	24
prata hande	116	4
prata hela	179	54
prata hes	-135	-128
prata hogt	14	151
prata i	183	142
prata in	29	145
prata jatek	112	21
prata klart	120	-1
prata man	-153	-130
prata me	-135	-148
prata med	-316	-352
prata oavbr	-23	124
prata och	115	108
prata om	-156	112
prata otydl	135	12
prata pa	124	13
prata rent	110	0
prata rikit	133	-2
prata sa	201	30
prata samti	-118	-114
prata som	111	-91
prata strun	183	17
prata til	14	150
prata … andas	118	49
prata … ar	-112	-137
prata … att	11	223
prata … det	-123	-141
prata … doda	152	134
prata … doden	8	114
prata … dom	-83	-109
prata … dregl	127	59
prata … efter	-135	-128
prata … fem	150	34
prata … folk	29	159
prata … hela	145	5
prata … i	56	-94
prata … inan	-124	-150
prata … katen	-129	-120
prata … konst	134	13
prata … med	-193	-148
prata … menin	171	51
prata … mig	-87	58
prata … min	-178	-180
prata … mit	-7	131
prata … nagon	-234	-261
prata … natmo	191	-4
prata … om	29	-164
prata … sen	133	-2
prata … sig	-134	-158
prata … siter	-30	104
prata … sjalv	32	176
prata … slute	13	105
prata … tio	112	27
prata … tv	9	112
prata … vagen	127	72
prata … vifta	122	22
pratade	-50	-151
pratat	-51	102
pre*	-26	-164
preci hela	-132	-98
preci som	-170	-239
preci var	44	180
preci … krope	-132	-98
preci … och	44	180
preci … vanli	-199	-177
preci … varje	-156	-163
predikar	-18	170
pregn and	-43	-126
pregn sharp	102	34
pregn … seein	122	31
pregnant	87	-83
prepared	-133	-159
pres	152	133
pres i	126	16
pres over	118	45
pres … brost	168	40
presa	-134	-158
presa brost	-134	-158
presa … mot	-134	-158
prescription	-192	-237
presentations	-171	-157
presu table	-152	-158
presu … run	-122	-131
presu … would	-20	94
preve vad	-112	-106
preve … pasar	-112	-106
preventivmedel	-235	-225
pri*	12	-193
priap stand	162	24
priap … i	162	24
priapism	162	24
prick	-320	-280
prick efter	-134	-117
prick langt	-129	-105
prick lila	134	26
prick och	133	29
prick over	-177	-146
prick pa	-209	-238
prick … #	-137	-91
prick … armar	-146	-129
prick … armen	-144	-127
prick … benen	185	68
prick … blekn	-126	-94
prick … feber	-134	-117
prick … hela	-146	-117
prick … in	-129	-105
prick … inte	353	92
prick … laren	-130	-103
prick … magen	-244	-227
prick … mandl	-102	-84
prick … ogone	218	12
prick … ont	116	36
prick … pa	134	26
prick … rader	-108	-83
prick … rumpa	-167	-133
prick … rygen	-155	-118
prick … smalb	130	21
prickar	158	-78
prickarna	-218	-198
prima	-164	-216
prima hela	-112	-117
prima … tiden	-112	-117
pro*	-94	-151
probl loser	19	115
probl … sig	19	115
problem	-95	75
proce kort	2	119
proce … med	2	119
procesen	2	119
profet	10	129
progr och	-131	-126
progr … tankt	-131	-126
program	-131	-126
promenad	-157	-135
prop	172	9
prop det	-112	-94
prop i	161	17
prop vaden	109	49
prop … hjarn	181	43
prop … nasan	-116	-98
propavan	-155	-139
properly	171	99
propl i	151	15
proplosare	226	-7
proprly	136	6
prost med	175	59
prost … ont	98	32
prostatacancer	107	-42
prostatan	-163	-172
prov	-211	-141
prov pa	-86	-112
prova varme	-133	-134
prove efter	19	136
prove kan	-82	-118
prove … bra	-133	-167
prove … man	-86	-128
provet	-132	-166
provs fran	-99	-99
provs komit	-139	-137
provs … ekg	-99	-99
provsvar	-164	-165
provsvaret	-244	-255
provtagning	-125	-161
pru*	-206	-179
prune tried	-89	-108
prune … every	-89	-108
pruta som	-120	-100
pruta … en	-120	-100
prutar	-167	-129
pso*	-135	-121
psy*	-273	-121
psyk	-42	128
psyk i	5	129
psyk igar	-22	122
psyk … och	8	128
psyke hur	-113	-108
psyke … konta	-113	-108
psyki halsa	-110	-140
psyki sager	-1	102
psykisk	-110	-142
psykiskt	-26	79
psyko i	-97	-150
psyko jag	-30	100
psyko och	-85	-119
psyko sluta	-82	-113
psyko … har	-37	89
psyko … tjugo	-97	-150
psyko … undra	-86	-103
psyko … vem	-82	-113
psykolog	-142	-207
psykologi	-86	-103
psykos	-168	-214
pub*	-137	-150
puc*	147	146
puck	161	37
puck i	140	49
puck … halse	118	49
pucke i	141	9
pucke … tinin	141	9
pucken	141	9
puckl pa	2	134
puckl … mig	2	134
pucklade	2	134
puf	-118	-183
puf racke	-108	-93
puf*	208	46
pufar	172	27
puh*	191	256
puhe	229	33
puhe … yhtak	155	10
puhuu	177	128
pul*	374	-29
puled	116	-51
puled boili	118	1
puled … muscl	-140	-133
puled … water	118	1
pulkabacken	-111	-130
pulmicort	-143	-133
puls	83	-164
puls #	-122	-137
puls ar	-151	-158
puls pa	98	-29
puls … #	126	14
puls … farli	-151	-158
puls … klock	-144	-125
pulsader	172	-1
pulsadern	84	166
pulse	215	0
pulse #	141	28
pulse e	-130	-109
pulse gar	134	16
pulse knol	169	62
pulse pa	-121	-108
pulse … #	14	-105
pulse … fine	-115	-94
pulse … i	183	69
pulse … inte	161	14
pulse … klock	-121	-108
pulsen	186	12
pulserande	169	62
pulserar	225	11
pum*	213	49
pump	-105	-135
pump til	-137	-134
pump … brost	-137	-134
pumpa dacke	-135	-127
pumpa dalig	-138	-94
pumpa in	-11	128
pumpa jarn	-120	-97
pumpa min	10	140
pumpa och	90	-4
pumpa ut	142	-53
pumpa … blod	118	-36
pumpa … gas	-11	128
pumpa … han	90	-4
pumpa … inte	121	6
pumpa … mage	10	140
pumpa … ont	-135	-127
pumpa … pa	-120	-97
pumpa … sa	-138	-94
pumpade	-50	104
pumpar	144	-30
pumpe har	206	60
pumpe … i	110	35
pumpe … sluta	109	10
pumpen	242	67
pumps har	100	15
pumps … losna	100	15
pumpslangen	100	15
pun*	82	126
punge att	136	41
punge gor	171	44
punge i	-128	-139
punge inat	-144	-146
punge kans	142	27
punge sen	138	14
punge … en	127	-3
punge … han	122	21
punge … man	136	41
punge … men	-144	-146
punge … nat	-128	-139
punge … ont	125	13
punge … som	142	27
pungen	122	-134
pungk sen	117	-8
pungk … en	117	-8
pungs och	134	37
pungs … kraks	134	37
pungsmarta	134	37
punkt	-72	92
punkt har	-2	183
punkt … undra	-100	-118
pup*	205	-8
pupil ar	247	17
pupil … store	157	22
pupilen	201	11
pupiler	120	-20
pur*	319	255
puris ja	206	33
puris … heiko	109	-5
puristaa	208	30
puristus	133	26
purki laake	119	-16
purkin	119	-16
purpl rash	189	35
purpl spots	166	-1
purple	275	19
purpose	21	214
pus*	204	212
pusar	-4	116
pusar honom	-4	116
pusar … pa	-4	116
pushe me	-2	177
pushe … down	-13	160
pushed	70	167
pushi we	171	-15
pushing	159	54
put	-111	174
put … hands	1	150
put … in	32	178
put*	202	225
puta	-7	108
puta folk	-7	108
puta … framf	-7	108
putad mig	-10	126
putade	-14	170
putos katol	138	7
putosi	211	-2
puts	-31	78
puts his	-31	78
puts … hands	-31	78
putsar	-3	121
puu*	184	40
puutuu	179	9
pyo*	203	114
pyori vaan	-1	130
pyori … kuole	-1	130
pyorii	-1	130
pys*	211	88
pysty	130	20
pysty ja	163	-6
pystysa	188	-7
pyt*	-174	-139
queue	-177	-190
quit	-129	-158
quit smoki	-129	-158
rab*	-164	-161
racin #	124	18
racin … and	124	18
racka	32	154
racke #	-7	116
racke de	-32	84
racke det	62	-67
racke jag	-6	154
racke men	-16	176
racke och	-36	138
racke pa	124	-11
racke til	-210	-153
racke tre	-129	-122
racke val	-163	-161
racke … balko	-29	148
racke … bron	162	18
racke … citod	-7	116
racke … en	60	235
racke … freda	-157	-178
racke … har	-6	98
racke … titar	-36	138
racke … vecko	-129	-122
racker	-69	61
racket	228	163
rackte	-154	-159
rad	-166	135
rad att	-71	183
rad barn	-6	197
rad for	-204	13
rad jag	0	158
rad men	-104	-87
rad min	0	179
rad sa	-113	-133
rad … askan	-164	-165
rad … att	-184	-232
rad … doden	-97	-134
rad … fa	-99	-142
rad … flyge	-102	-135
rad … ga	32	165
rad … gor	0	158
rad … han	16	201
rad … hjart	-161	-172
rad … honom	42	190
rad … ja	-61	97
rad … jag	-15	167
rad … man	0	179
rad … mig	8	122
rad … min	61	272
rad … nalar	-139	-181
rad … papa	23	183
rad … spind	-149	-171
rad … sprut	-225	-229
rad … vad	53	208
rad … vaten	-153	-180
rad*	-103	253
rada	-75	101
rada norbo	44	184
radad	-1	124
radad fora	-1	124
radad … vecka	-1	124
radas	43	168
rader	-95	68
rader pa	-64	64
rader telef	11	111
rader … benet	-108	-83
rader … borde	-12	154
rader … konto	-1	137
raderat	7	170
radet undra	-128	-112
radet … om	-128	-112
radio	-93	80
radio are	-106	-127
radio … too	-106	-127
radion	-62	85
rag*	149	33
rai*	54	194
raisk viiko	8	103
raiskatiin	10	185
rak … det	124	8
rak*	89	278
raka	98	204
raka sar	2	143
raka … pa	13	196
rakad mig	-154	-213
rakad skara	-142	-179
rakad ta	-89	-127
rakad … mig	-142	-179
rakad … tva	-137	-114
rakade	-128	-266
rakat	-188	-173
rakat mig	-112	-116
rakat … och	-112	-116
rakbl i	7	144
rakbl igen	-31	71
rakbl och	26	134
rakbl … efter	-31	71
rakbl … mobil	17	119
rakblad	-23	221
rakbladen	8	148
rakbladet	2	180
raken	134	-19
rakna minut	-1	106
rakna sekun	-27	152
rakna som	-81	71
rakna table	-4	126
rakna ut	13	183
rakna … det	-18	166
rakna … nar	12	126
rakna … overd	-143	-115
raknar	18	235
raknas	-139	73
raknat	100	292
rakni ar	-181	-209
rakni det	46	133
rakni for	-120	-98
rakni fran	-150	-129
rakni kom	-224	-195
rakni och	55	153
rakni rakni	-171	-196
rakni … ambul	-120	-98
rakni … ar	-171	-196
rakni … bilen	-94	-104
rakni … tandl	-115	-92
rakning	-271	-253
rakningar	-171	-196
rakningarna	3	185
rakningen	-205	-204
rako	-157	-167
rakor	268	47
rakor tror	-106	-91
rakor … jag	-106	-91
rakor … kraks	122	57
rakorna	156	27
raksmorgasen	-160	-177
rakt	156	5
rakt igeno	138	-13
rakt in	122	38
rakt ser	101	25
rakt … dubel	101	25
rakt … hjart	-184	-153
ral*	-10	102
rals	-10	102
rals tva	-10	102
rals … gange	-10	102
ram*	246	-14
ramad hon	-108	-95
ramad … har	-108	-95
ramadan	-108	-95
ramla	183	-1
ramla at	146	24
ramla av	-154	-146
ramla det	18	129
ramla fran	191	-6
ramla ihop	233	13
ramla jag	3	158
ramla med	-190	-179
ramla mot	206	33
ramla ner	172	16
ramla omkul	-127	-103
ramla pa	-52	-172
ramla … ar	3	158
ramla … badru	149	16
ramla … hog	135	9
ramla … hosku	109	50
ramla … isen	93	-53
ramla … kalke	-128	-126
ramla … mer	-107	-116
ramla … pa	130	28
ramla … rikti	-110	-131
ramla … rumpa	-137	-104
ramla … sidan	146	24
ramla … sofan	-167	-114
ramla … stege	127	29
ramlade	64	-95
ramlat	263	114
ran*	-214	-12
rand	-99	-119
rand blir	-99	-119
rande hart	-169	-160
rande pa	8	139
rande … bajs	-169	-160
rander	-136	44
rapakalja	167	28
rapar	-110	-169
rapar mycke	-132	-125
rapar … efter	-132	-125
raped	82	300
raped last	42	213
raped … night	42	213
raper	-114	-120
raper syra	-114	-120
raper … up	-114	-120
rapor om	-127	-109
ras*	-83	-189
rasan nar	12	114
rasan pa	-97	-120
rasan … forsa	-97	-120
rasan … jag	12	114
rasande	-17	185
rash	-103	-202
rash is	-154	-134
rash on	-180	-160
rash … doesn	150	26
rash … gone	-154	-134
rash … my	-233	-194
raska #	158	10
raskausviiko	158	10
rat	-15	-122
rat bra	142	10
rat piper	-145	-119
rat vanin	-96	-128
rat*	-12	-207
rata	-110	-184
rata pa	170	2
rata … mig	200	6
ratar	-138	-139
raten mot	7	134
raten nasta	-120	-120
ratigheter	-113	-124
rator	178	-20
rator pa	178	-20
rav*	169	-37
ravistelen	143	-25
ready	24	173
reagoi	143	-7
reaktion	-30	-119
realy sleep	173	-2
realy tende	-103	-98
realy … no	-103	-98
reb*	-161	-175
rebook	-161	-175
rec*	-229	-218
recep star	-129	-122
recep … katet	-139	-126
recep … som	-129	-122
recep … somnt	-93	-105
recept	-159	-175
receptfrit	-122	-152
red	47	-181
red blood	180	35
red*	53	271
redan	78	305
redan fat	14	140
redan gjort	11	96
redan tagit	0	108
redan … det	11	96
redan … farva	0	108
redovisning	-149	-161
ref*	-252	-288
referal	-158	-145
refil	-133	-147
refil … my	-121	-117
reflux	-147	-146
regel saman	148	10
regel … saman	148	10
regelbundna	148	10
regionen	-177	-172
regis with	-139	-154
regis … a	-139	-154
register	-135	-227
registreringskyltarna	43	164
regnb runt	114	45
regnb … lampo	111	43
regnbagar	97	32
reh*	-63	-166
rehab	-28	-126
rek*	-296	-189
rekla sen	-119	-119
rekla … jag	-119	-119
reklamfilmer	-119	-119
rekor i	-153	-141
rekord	-176	-160
rekto sa	99	16
rekto … att	99	16
rel*	-12	173
relap again	12	115
relap … nobod	12	115
relapsed	12	115
relationer	-112	-164
rem*	35	-101
remis	-13	-93
remis skule	-122	-122
remis til	-164	-22
remis … ha	-122	-122
remis … kardi	-113	-109
remisen	-150	-160
ren	-243	-202
ren misha	-146	-174
ren*	-166	-147
rena	-181	-190
rena sjalv	-105	-149
rena … sjalv	-105	-149
renen	-205	-186
renen har	-126	-115
renen … fat	-126	-115
renew	-179	-161
renew my	-169	-157
renew … warfa	-122	-109
renewed	-164	-173
rengo och	114	47
rengo … hosta	114	47
rent alman	-89	-90
rent blod	183	-7
rent … sagt	51	140
rep i	-125	93
rep om	167	-16
rep til	-106	-122
rep … baten	-167	-178
rep … brev	-19	90
rep … halse	167	-16
rep*	60	205
repar	-140	-157
repet	120	190
repet gick	-10	139
repet hange	-15	187
repet och	129	-7
repet … av	-10	139
repet … i	-29	139
repet … star	129	-7
replaced	19	184
resa	-24	140
resa bort	35	155
resa sig	185	107
resa … bada	130	29
resa … mycke	114	20
resa … spani	-103	-74
resend	-147	-143
reseptin	-171	-170
reser	123	-26
reser mig	113	-141
reser … ar	-129	-121
reser … fort	-193	-159
reser … inget	-127	-123
reser … och	189	9
reser … snabt	-185	-196
responding	149	0
resta han	13	100
resta mycke	-147	-129
resta … tar	13	100
restaurang	55	-87
reste	-148	-195
reste ar	5	141
reste mig	-181	-200
reste … bara	5	141
resten	98	147
resti pulse	-115	-94
resti … #	-115	-94
results	-147	-168
ret*	-271	-297
retas	-83	-109
retas lite	-83	-109
retas … i	-83	-109
reu*	-136	-156
reumatism	-104	-117
rev mig	-170	-172
rev … i	114	43
revbe blodt	106	52
revbe efter	-133	55
revbe gor	-17	117
revbe nar	-159	-175
revbe nasvi	106	-3
revbe och	151	41
revbe syns	165	18
revbe … brake	-9	152
revbe … fet	-102	-117
revbe … fladr	106	-3
revbe … gymet	-118	-106
revbe … haler	100	-16
revbe … hema	106	52
revbe … hoger	147	58
revbe … hon	109	-5
revbe … hosta	-98	-112
revbe … i	129	37
revbe … jag	-193	-179
revbe … nar	130	-12
revbe … ont	-17	117
revbe … ut	-116	-112
revbe … vanst	-60	97
revbe … vid	88	-9
revbena	138	26
revbenen	61	143
revbenet	-234	-159
ribs	83	-88
rida	160	26
rida for	140	17
rida … ogat	140	17
right arm	145	-28
right hand	157	-48
right now	-98	55
right side	-177	-162
right … hurts	-169	-175
right … i	-111	-130
right … is	144	-39
rikit sen	133	-2
rikit … imors	133	-2
rikitgt	133	-2
rikli an	-113	-114
rikli mens	-122	-119
rikli … vanli	-113	-114
riklig	-138	-131
rikligare	-113	-114
rikti alt	143	12
rikti bara	-146	-136
rikti dena	-3	125
rikti for	-2	168
rikti nu	26	115
rikti varfo	10	121
rikti … gang	-3	125
rikti … har	26	115
rikti … min	4	131
rikti … svart	143	12
rina	153	93
rina gul	-121	-102
rina har	-9	99
rina ur	133	25
rina … blade	-9	99
rina … nasan	133	25
rina … vatsk	-121	-102
rinan nasa	-156	-135
rinan ogon	-152	-145
rinande	-225	-202
rinas on	133	26
rinas puris	138	-3
rinas … ja	138	-3
rinas … kova	133	26
rinasa	266	15
riner	72	-119
riner ar	105	51
riner blod	180	26
riner fast	138	11
riner i	-135	-125
riner klar	135	20
riner lite	-134	-125
riner ner	222	25
riner ur	-33	-119
riner ut	133	19
riner var	-175	-158
riner vaten	107	31
riner … blast	-135	-125
riner … frisk	-118	-97
riner … i	168	15
riner … orat	-51	-119
riner … riner	163	31
riner … ur	-159	-155
riner … vatsk	135	20
ring	45	-123
ring #	176	19
ring ambul	128	30
ring nan	166	9
ring och	107	125
ring pa	-158	-108
ring vet	-129	-99
ring … el	-129	-99
ring … laret	-158	-108
ring … mina	7	104
ringa	5	-135
ringa kring	130	25
ringa papa	129	21
ringa polis	-5	152
ringa runt	140	9
ringa under	-170	-153
ringa vc	122	9
ringa … doter	105	8
ringa … imorg	122	9
ringa … lampo	136	21
ringa … ogone	-170	-153
ringa … pa	197	60
ringd fran	3	170
ringd i	-44	105
ringd men	120	1
ringd och	170	110
ringd … grat	-4	119
ringd … jag	181	9
ringde	89	231
ringe ar	-85	-90
ringe i	-33	-169
ringe jag	-205	-275
ringe man	-184	-143
ringe pa	18	176
ringe … borta	-85	-90
ringe … da	-144	-115
ringe … for	-153	-146
ringe … mama	162	31
ringe … morgo	-159	-177
ringer	-205	-28
ringo tror	-117	-91
ringo … jag	-117	-91
ringorm	-117	-91
ringt runt	24	94
ringt … til	24	94
rinta ja	161	17
rinta puris	141	25
rinta … ja	174	18
rintaa	214	26
rintaan	222	8
rintakipu	178	21
ris*	-113	127
risken	-145	-159
rispa	-231	-249
rispa hela	-5	100
rispa mig	32	203
rispa … laren	-5	100
rispa … pa	58	156
rispar	69	213
rispat	-1	161
rispo pa	23	190
rispo … min	25	121
rispor	11	179
rit*	-139	28
riv*	-2	146
river	3	208
river up	-17	194
river … saren	-17	167
rivja fat	-116	-100
rivja … afte	-116	-100
rivjarn	-116	-100
rob*	-169	-151
robot	-114	-112
robot klipt	-140	-120
robot … av	-140	-120
robotgrasklipare	-140	-120
rod	-162	-331
rod direk	115	16
rod jag	-17	-127
rod men	-164	-122
rod och	97	-69
rod over	185	30
rod ring	-166	-128
rod stjar	-159	-133
rod … ansik	113	-21
rod … blod	75	-26
rod … far	-118	-120
rod … hard	180	51
rod … hela	185	30
rod … ingen	-148	-132
rod … jag	-130	-104
rod … nu	115	-7
rod … pa	-115	-104
rod … som	-154	-128
rod … svule	-141	-135
rod*	-49	-218
roda	14	-153
roda bar	136	18
roda flack	119	18
roda ogon	-117	-113
roda prick	-43	-140
roda strec	138	41
roda … fran	136	18
roda … over	-146	-117
roda … overa	119	18
roda … pa	-98	-113
roda … som	-126	-94
roda … up	138	41
roda … varje	-117	-113
rodak dena	-121	-117
rodak … vecka	-121	-117
rodaktig	-121	-117
rodbe och	-111	-90
rodbe til	-146	-121
rodbetor	-223	-186
rodna som	-181	-158
rodna up	141	32
rodna … fingr	-126	-103
rodna … i	114	26
rodna … under	121	20
rodnad	-203	-199
rodnar	-187	-168
rok	134	-54
roka	-200	-190
roka klart	27	126
roka nu	-113	-129
roka … det	-121	-129
roka … sen	27	126
roken hes	143	17
roken … och	143	17
roker	65	153
roker pa	-7	140
roker … och	-7	140
rokfo hosta	150	4
rokfo … sot	150	4
rokforgiftad	150	4
rokte	108	140
rokte pa	-4	113
rokte … och	-4	113
rol	-58	115
rol*	-200	-191
rolat den	-103	-81
rolat til	-155	-169
rolat … gamla	-103	-81
rolat … mama	-115	-107
rolator	-146	-172
rolsp med	-113	-115
rolsp … svard	-113	-115
rolspel	-152	-161
roman	-90	-131
roman om	-90	-131
roman … vald	-96	-106
room	-200	-9
room at	12	119
room spins	-107	-117
room … every	-107	-117
room … night	12	119
rooma was	7	113
rooma … me	-24	147
rooma … raped	7	113
roomate	124	165
rop*	190	127
ropa	173	0
ropa hej	97	-12
ropa … men	97	-12
ropar	125	64
ropar men	148	27
ropar … hon	110	16
rope	-41	216
rope out	-27	126
rope … of	-27	126
rope … the	-17	115
ror	157	122
ror han	121	19
ror hene	33	135
ror i	-122	-133
ror vid	90	166
ror … inte	240	-44
ror … mig	-12	191
ror … orone	-122	-133
ror … som	-35	94
rora ala	-174	-148
rora barne	-10	148
rora fingr	-82	-121
rora sig	138	-32
rora tan	-122	-113
rora tarna	219	38
rora vanst	157	34
rora … den	-122	-113
rora … fingr	-174	-148
rora … hon	-10	148
rora … nagra	-121	-111
rora … sen	151	37
rora … sida	174	26
rorde	-24	95
rorde mig	15	179
rorde … nar	34	125
rorel i	187	1
rorel … magen	187	1
rorel … som	-120	-85
rorelse	199	156
rorelserna	-120	-85
rorligt	-122	-100
rort	104	136
rort hene	-10	152
rort … als	136	-20
ros	-126	-126
ros*	42	101
rosa	102	-138
rosa pa	-194	-170
rosa skum	249	22
rosa … nar	140	15
rosa … papre	-194	-170
rosfe blir	125	42
rosfe … snabt	125	42
rosfeber	125	42
rosla det	156	-9
rosla … nar	114	-4
rosla … och	106	-22
roslar	301	40
rosli hosta	-150	-135
roslig	-150	-135
rost sager	-7	183
rost som	23	99
rost … hon	-18	82
rost … sager	23	99
roste andra	141	28
roste ar	142	-50
roste bland	-95	-104
roste blir	226	52
roste borta	217	-22
roste efter	-168	-171
roste forsv	55	-76
roste fran	-102	-139
roste har	143	70
roste hes	192	21
roste i	20	239
roste later	-119	-130
roste sager	-61	140
roste som	-26	178
roste vil	65	224
roste … ar	-98	-116
roste … at	10	115
roste … att	37	260
roste … blivi	142	15
roste … braka	33	158
roste … efter	42	-61
roste … grane	-102	-139
roste … helt	-112	-116
roste … hes	251	85
roste … huvet	-2	138
roste … huvud	14	184
roste … konst	134	52
roste … kraks	117	50
roste … och	55	-107
roste … sager	11	127
rosten	103	0
roster	-91	201
rosterna	-35	193
rot	-411	-374
rot blod	122	-8
rot brost	-167	-108
rot i	-103	-140
rot kring	-113	-105
rot men	-178	-150
rot nar	-120	-140
rot och	-165	-93
rot oga	-196	-203
rot runt	-118	-84
rot ser	-152	-114
rot strec	-174	-161
rot … feber	-128	-98
rot … jag	-68	-174
rot … kladi	-134	-123
rot … om	-145	-131
rot … pa	-154	-141
rot … ser	-132	-101
rot … som	-152	-114
rot … svule	-154	-151
rot … toan	-156	-140
round … throa	-31	78
rs	97	33
rub*	140	-29
rubin his	136	-8
rubing	139	-7
rul*	159	45
rulad over	166	13
rulade	82	-101
rular	202	26
rulator	-138	-138
rulgardin	162	36
rulst och	55	131
rulstol	40	154
rum	184	109
rum fyra	133	11
rum han	23	-111
rum hela	117	28
rum hon	126	13
rum pa	8	135
rum … dagen	117	28
rum … nater	8	135
rum … sager	180	-5
rum*	-27	199
rumet	100	354
rumet bredv	-25	148
rumet och	0	153
rumet pa	6	122
rumet … han	-4	132
rumet … slar	-3	115
rumpa blama	-148	-125
rumpa bloje	-122	-79
rumpa … bada	126	10
rumpa … barne	-104	-113
rumpa … men	-122	-98
rumpa … tror	-122	-79
rumpan	-108	-136
rumsk … feber	135	28
rumskompis	135	139
run out	-122	-131
run … next	-122	-131
rund rod	-117	-91
rund … flack	-117	-91
runin … the	-167	-179
runing	-238	-158
runit i	136	57
runit … en	136	57
runsaasti	154	1
runt	74	139
runt #	-57	-113
runt andta	166	25
runt bater	130	12
runt brose	119	13
runt brost	210	7
runt et	-101	-91
runt halse	105	254
runt har	-118	-90
runt hela	123	14
runt knapb	99	33
runt lampa	135	23
runt lampo	129	28
runt med	-18	160
runt mig	-105	-145
runt mun	174	2
runt munen	163	-50
runt ogat	4	167
runt om	-174	-58
runt pa	-129	-8
runt stick	-178	-143
runt svart	-142	-118
runt … a	157	33
runt … brost	123	14
runt … fick	76	-39
runt … kniv	-10	155
runt … litet	-101	-91
runt … mar	-94	-81
runt … nar	145	7
runt … nater	-1	155
runt … och	-144	-179
runt … over	-142	-152
runt … sot	-142	-118
runt … ur	99	33
runt … vi	82	-42
runy	-192	-183
runy nose	-192	-183
runy … and	-118	-104
rus*	302	26
rusar	250	58
rusar hande	-123	-108
rusar huden	107	34
rusar i	120	34
rusar och	179	64
rusar … #	120	34
rusar … ar	107	34
rusar … jag	131	40
rusar … pirar	-123	-108
ruska om	88	-24
ruska … och	88	-24
ruskat	86	-18
rut*	-48	-160
rutin	-200	-190
ryc*	111	-51
ryck	119	-13
ryck med	108	-5
ryck … armar	108	-5
rycka	139	-23
rycka och	97	5
rycka … lapar	97	5
rycke av	-147	-134
rycke han	158	28
rycke har	-121	-109
rycke iblan	-105	-128
rycke nar	-103	-123
rycke sen	-126	-134
rycke til	-31	100
rycke … en	-126	-134
rycke … ena	114	-18
rycke … gjort	-121	-109
rycke … jag	-103	-123
rycke … nar	-105	-128
rycke … och	-31	100
rycke … ogat	-149	-114
rycke … ogonl	-153	-133
rycke … troth	-147	-134
ryckt i	150	-10
ryckt … tio	123	-3
ryg	-97	-182
ryg jag	-112	-160
ryg sen	105	51
ryg … arm	82	35
ryg … en	105	51
ryg … manga	-115	-120
ryg … ror	-148	-122
ryg … stada	-129	-161
ryg … sveta	126	47
ryg*	-19	-155
rygdu … inte	173	16
rygdunk	173	16
rygen a	-77	-142
rygen av	-237	-217
rygen det	159	60
rygen fick	-110	-94
rygen fran	-131	-103
rygen gor	-179	-182
rygen han	151	30
rygen har	-10	-122
rygen i	-133	-139
rygen kalsv	187	86
rygen kanse	137	37
rygen kansl	-122	-104
rygen kisar	139	12
rygen men	156	8
rygen nar	-148	-180
rygen nu	114	-4
rygen o	170	29
rygen ocksa	-113	-122
rygen pa	101	-35
rygen sa	110	27
rygen sen	149	96
rygen svart	89	40
rygen svima	169	62
rygen trode	-116	-112
rygen trot	-106	-96
rygen … armar	130	57
rygen … att	-170	-203
rygen … benet	-176	-168
rygen … bra	-153	-149
rygen … det	173	14
rygen … efter	-106	-96
rygen … eleme	-131	-103
rygen … honom	124	-5
rygen … i	160	5
rygen … ja	-184	-167
rygen … jag	-229	-195
rygen … lange	142	33
rygen … nerki	130	29
rygen … ni	-96	-106
rygen … ont	-179	-182
rygen … rosla	114	-4
rygen … sen	102	-40
rygen … slade	10	112
rygon sen	118	4
rygon … igar	118	4
rygont	73	-60
rygovningar	-103	-107
rygra … sen	98	25
rygsk har	139	25
rygsk igen	-248	-180
rygsk jag	-110	-94
rygsk kan	-206	-146
rygsk … blivi	100	24
rygsk … knapt	-150	-121
rygsk … lyfte	-136	-112
rygsk … sama	-117	-95
rygsk … skriv	-110	-94
rygskot	-118	-211
rygskotet	-77	-110
rygsl nar	-95	-88
rygsl … jag	-95	-88
rygsm och	138	9
rygsm sedan	-122	-99
rygsm … #	-122	-99
rygsmarta	212	-6
rygva de	-124	-125
rygva … stark	-124	-125
rygvarken	-124	-125
sa	24	195
sa als	18	113
sa andfa	200	26
sa ar	102	171
sa att	-34	155
sa blek	153	45
sa blev	156	24
sa borja	-122	-116
sa bra	112	-67
sa dalig	39	114
sa det	-94	111
sa djupt	-85	64
sa dokto	-155	-124
sa dor	0	155
sa fint	35	122
sa for	135	20
sa frukt	174	35
sa gjord	11	101
sa glad	-139	-111
sa hejda	17	138
sa himla	-182	-151
sa hitar	48	179
sa hon	90	214
sa hungr	-163	-150
sa i	-104	60
sa idag	13	159
sa in	86	-61
sa ja	-236	-233
sa jag	23	-220
sa kar	-147	-118
sa konst	69	194
sa krang	-125	-113
sa lange	131	212
sa langs	149	-17
sa langt	-3	145
sa lat	-54	101
sa ledse	-162	-155
sa litet	139	-13
sa lugn	-200	-172
sa lyckl	-91	-92
sa man	-108	-171
sa mat	76	-89
sa mycke	-173	-55
sa natli	149	32
sa nej	3	268
sa norma	-114	-77
sa ofarl	-104	-117
sa ohygl	90	-12
sa ont	218	-111
sa pa	-49	184
sa rad	-194	-179
sa sange	196	61
sa skont	33	137
sa sluta	-3	186
sa som	-83	-141
sa somni	235	39
sa stark	17	183
sa stor	221	99
sa sugen	-122	-115
sa svart	12	215
sa tande	230	32
sa tekni	-103	-73
sa tidig	-141	-127
sa tor	-161	-155
sa trasi	3	108
sa tungt	79	-18
sa under	187	6
sa undra	128	151
sa vad	0	145
sa vagar	-117	-120
sa varje	-26	101
sa varmt	-123	-132
sa vid	46	138
sa vimel	-96	-116
sa yr	243	17
sa … akute	51	158
sa … astma	-125	-113
sa … barne	10	176
sa … bjork	-123	-110
sa … blev	-131	-116
sa … blir	-148	-52
sa … blode	-130	-101
sa … de	99	208
sa … det	-45	154
sa … djupt	153	59
sa … dog	-134	-148
sa … dom	21	110
sa … efter	160	124
sa … et	-93	-126
sa … far	-21	114
sa … farn	132	8
sa … for	-173	-177
sa … hacka	105	17
sa … han	45	236
sa … harif	139	-13
sa … hemsk	-104	-87
sa … hon	55	157
sa … hopar	173	-1
sa … hormo	-114	-77
sa … hoste	-19	107
sa … i	157	1
sa … idag	-215	-188
sa … igen	30	99
sa … ilama	144	56
sa … inte	-106	46
sa … jag	80	201
sa … kan	-122	-192
sa … klatr	-141	-134
sa … klock	-141	-127
sa … knapt	180	38
sa … kom	-139	-136
sa … kunde	-127	-138
sa … lagda	46	138
sa … langr	-25	145
sa … langt	124	8
sa … manad	-109	-95
sa … maste	-180	-203
sa … men	92	174
sa … misad	-145	-147
sa … mit	114	148
sa … morse	5	132
sa … mycke	-116	-128
sa … nagon	32	154
sa … nasta	60	153
sa … nat	43	127
sa … ni	-137	-146
sa … och	196	-19
sa … ont	268	85
sa … ovanf	-122	-120
sa … over	148	60
sa … pa	-227	-6
sa … plots	100	-10
sa … racke	-120	-21
sa … ramla	-17	199
sa … rikti	-172	-159
sa … riner	128	-12
sa … sa	-210	-135
sa … sen	202	164
sa … ser	117	138
sa … ska	-146	-127
sa … skaka	21	-124
sa … skalr	265	29
sa … skriv	150	158
sa … slar	-119	-119
sa … slipe	8	188
sa … som	-51	104
sa … til	9	122
sa … tjugo	135	20
sa … tog	129	4
sa … undra	131	-22
sa … ut	-136	-77
sa … vet	2	143
sa … vi	42	153
sa … vil	-188	-154
saa	94	40
saa henke	118	155
saa … huule	136	-6
saa*	-126	-275
saako	-224	-191
saanko	-134	-143
sad	-271	-306
sad but	-145	-163
sad*	-56	-225
sadan tryck	133	-23
sadan … over	133	-23
sadana	-197	-181
sadant	-54	-147
sadar	39	-107
sadar ungef	-151	-122
saft	167	-52
saft och	-136	-106
sag	-266	-167
sag ar	25	121
sag blixt	108	43
sag det	27	217
sag elrak	-127	-145
sag en	-168	-225
sag et	-150	-164
sag jag	9	153
sag kotid	-129	-129
sag nagot	22	130
sag prise	-131	-156
sag rakni	-117	-133
sag stjar	-109	-82
sag ut	153	101
sag vi	-108	-99
sag vita	-104	-113
sag … film	-173	-184
sag … i	115	118
sag … min	7	171
sag … nyhet	-172	-164
sag … och	25	121
sag … olyck	-112	-115
sag … progr	-131	-126
sag … sma	-104	-113
sag … som	153	101
sag … til	13	175
sag … tva	127	14
sag*	24	177
saga att	45	143
saga det	-109	-24
saga forla	30	162
saga jag	-20	128
saga min	171	15
saga nagra	110	1
saga nat	5	168
saga nej	15	234
saga sit	202	20
saga til	-148	-123
saga tva	136	11
saga vem	-8	107
saga … adres	122	9
saga … ala	5	123
saga … det	27	209
saga … eget	171	14
saga … hene	-172	-164
saga … hogt	-132	-124
saga … namn	158	9
saga … ord	164	-5
saga … pa	117	-8
saga … til	-170	-8
sagad av	118	2
sagad … och	-117	-101
sagen	212	38
sager #	150	-41
sager a	148	-9
sager ala	98	27
sager at	39	224
sager bara	143	161
sager bebis	4	127
sager de	14	164
sager det	125	138
sager doda	-8	134
sager doter	114	38
sager emot	34	167
sager fel	162	133
sager gor	-6	154
sager grati	29	120
sager hejda	-7	182
sager hopa	-2	138
sager ifran	-115	-52
sager konst	48	132
sager min	95	-63
sager nej	-192	-103
sager och	96	23
sager om	9	137
sager sama	60	-88
sager … alt	-137	-109
sager … angra	108	12
sager … ar	112	86
sager … att	138	140
sager … barne	8	257
sager … bebis	16	187
sager … de	32	186
sager … den	144	143
sager … en	-140	-47
sager … forlo	13	100
sager … gar	141	28
sager … grana	17	94
sager … halse	128	4
sager … hans	9	141
sager … hjart	-78	-143
sager … hor	-132	-97
sager … huvud	121	25
sager … ingen	-20	235
sager … ja	128	62
sager … konst	145	4
sager … magen	133	35
sager … man	-134	-194
sager … masor	-21	98
sager … maten	-8	100
sager … mig	10	253
sager … morfa	23	120
sager … ni	-126	-115
sager … om	14	143
sager … ord	83	13
sager … pa	-3	160
sager … papa	-6	223
sager … pulse	-159	-133
sager … roste	11	145
sager … scout	-4	116
sager … ska	-164	-108
sager … slar	8	118
sager … syste	137	2
sager … tvn	-5	128
sager … vi	19	204
sager … vil	19	129
sagt	-154	138
sagt att	-31	124
sagt det	-100	-3
sagt hejda	50	159
sagt pa	-14	112
sagt sen	-110	-193
sagt tre	-124	-165
sagt up	30	260
sagt … gange	-124	-165
sagt … ingen	13	130
sagt … jag	40	201
sagt … jobet	-14	112
sagt … mig	31	178
sagt … min	-149	-142
sagt … om	31	163
sagt … til	43	187
sai*	-46	97
said	30	247
said my	37	170
said … goodb	37	170
sak	142	206
sak mot	-1	153
sak om	194	10
sak som	-19	124
sak til	35	134
sak … kan	35	134
sak … mig	1	117
sak … och	173	-4
sak*	110	156
saken	117	-40
saken eler	103	-5
saker	67	428
saker #	133	54
saker efter	-109	-103
saker hema	21	164
saker i	70	168
saker me	-1	114
saker med	-3	217
saker och	45	128
saker om	-64	99
saker pa	-10	134
saker … barne	9	133
saker … flit	-5	156
saker … hans	12	131
saker … hoger	118	-8
saker … inte	-15	188
saker … mig	19	200
saker … och	-127	-95
saker … opera	-109	-103
saker … os	-22	95
saker … sager	21	170
saker … styck	129	4
sakert	38	-95
sakna han	159	-4
sakna honom	-120	-152
sakna mig	49	189
sakna min	-166	-107
sakna mit	-153	-143
sakna mjalt	162	53
sakna … bror	9	158
sakna … det	12	105
sakna … ex	-82	-113
sakna … man	-136	-155
sakna … och	162	53
saknar	-48	-152
saknas	219	63
sakta	-194	-197
sal … far	125	10
sal*	-207	-36
sald	31	183
sald pa	25	126
sald til	17	123
sald … man	17	123
sald … natet	25	126
saliv	147	45
saliven	155	44
salskap	-158	-143
salva	-228	-258
sama dag	-117	-135
sama fraga	160	21
sama gamla	-185	-181
sama kansl	234	46
sama lila	-117	-103
sama saker	-127	-95
sama smart	94	-50
sama som	-225	-238
sama sort	-120	-134
sama stale	-147	-101
sama … fora	-117	-95
sama … i	-204	-161
sama … nu	130	-12
sama … nyp	-117	-103
sama … om	180	-30
sama … sist	-179	-202
sama … som	117	-122
samarin	-3	-139
sambo	130	149
sambo blir	-110	-119
sambo googl	22	100
sambo han	146	-13
sambo hosta	-136	-128
sambo kolar	22	183
sambo krmpa	111	-4
sambo liger	102	-36
sambo maser	-122	-104
sambo mor	-118	-107
sambo oxa	-105	-110
sambo prata	11	131
sambo sager	95	113
sambo ser	-5	124
sambo skaka	11	147
sambo slog	-1	181
sambo snark	-132	-164
sambo star	-25	100
sambo svara	135	-20
sambo tog	82	151
sambo … att	75	131
sambo … avled	-118	-107
sambo … bebis	9	146
sambo … fradg	111	-4
sambo … galen	-110	-119
sambo … get	6	103
sambo … har	130	3
sambo … hog	26	139
sambo … inte	207	57
sambo … ja	135	-20
sambo … mig	29	209
sambo … min	24	183
sambo … overt	10	133
sambo … pa	126	24
sambo … sa	-119	-119
sambo … saker	-5	124
sambo … snal	-101	-115
sambo … somna	14	103
sambo … stryp	-22	140
sambo … ute	-25	100
sambon	10	118
sambons	-118	-107
same	-93	-218
same as	-168	-169
samla pa	-12	121
samla … i	6	184
samla … mig	-1	133
samlag	-168	-154
samlat	14	181
sample	-154	-145
samre	-15	-154
samre av	-129	-82
samre han	111	20
samre kraks	168	48
samre pa	-169	-145
samre … och	125	42
samre … polen	-129	-82
sams	-143	-128
samta for	-132	-173
samta inan	-129	-180
samta med	-141	-138
samta om	-115	-119
samta … er	-109	-103
samtal	-222	-246
samtalet	-214	-219
samtalstod	-127	-104
san anges	3	92
san ar	-111	-111
san avsla	-97	-120
san dar	-115	-168
san … att	100	164
san … ute	-111	-111
san*	-190	-19
sana	-202	-224
sand	-144	-144
sand leker	-102	-108
sand … glat	-102	-108
sanda i	9	183
sanda … mig	-8	134
sandare	9	183
sande live	13	90
sande … in	17	94
sande … och	13	90
sander	37	120
sandpaper	-173	-148
sange ater	121	25
sange bredv	101	-9
sange gar	-111	-107
sange hopar	157	-4
sange iblan	-128	-128
sange skaka	151	40
sange tre	-140	-126
sange … dagar	-140	-126
sange … hon	-8	165
sange … i	-149	-138
sange … o	133	19
sange … over	-111	-107
sange … sager	-30	101
sange … sen	-122	-112
sange … toma	101	-9
sange … xarel	121	25
sangk och	111	45
sangkanten	79	-58
sangvatning	-133	-115
sanoi	-15	164
sanoi aiti	-116	-116
sanoo	-130	-8
sanoo eta	-165	-142
sanoo etei	88	158
sanoo … ei	-137	-150
sanoo … halua	38	169
sanoo … satuu	-135	-135
sant	-113	-163
sant att	-68	23
sar	-63	103
sar ar	-101	-91
sar av	-99	-111
sar det	4	123
sar i	-135	-115
sar kejsa	-121	-102
sar mig	12	176
sar roda	138	41
sar som	-166	-154
sar … arbet	-99	-111
sar … det	-101	-91
sar … foten	-76	-111
sar … henes	-19	128
sar … inte	-125	-131
sar … knat	95	-5
sar … laren	2	143
sar … mungi	-135	-115
sar … rina	-121	-102
sar … strec	138	41
sar … ta	-143	-139
saren	-40	159
saret	244	102
saret glipa	-149	-124
saret ser	160	47
saret … fint	160	47
saret … foten	155	64
sarig av	-119	-87
sarig brost	-140	-122
sarig … amnin	-119	-87
sariga	-147	-126
sarsk efter	-135	-150
sarsk inan	-119	-111
sarsk pa	28	120
sarsk tumen	-102	-107
sarsk … hjart	-119	-111
sarsk … morgo	28	120
sarsk … och	-108	-117
sart … benet	119	24
sat	122	250
sat att	61	263
sat et	12	125
sat fast	193	51
sat han	5	160
sat in	16	204
sat med	209	-7
sat namn	8	104
sat nat	145	3
sat och	117	138
sat pa	-95	-178
sat … avslu	31	145
sat … bilen	2	137
sat … chip	12	125
sat … dag	-114	-140
sat … halse	-72	-134
sat … har	1	122
sat … i	245	169
sat … inte	7	150
sat … karam	144	1
sat … mikro	7	116
sat … nagot	18	124
sat … pa	-24	117
sat … skruv	128	-6
sat … table	-98	-92
sat*	189	75
sata	114	-110
sata in	-134	-118
sata mig	152	13
sata up	-142	-172
sata … spira	-134	-118
sata … up	150	25
sate	-83	-175
sate knive	-14	136
sate sig	-75	-160
sate smorg	-112	-92
sate … mot	-14	136
satei leuka	107	-3
sateilee	137	3
sater	174	180
sater i	36	-90
sater mig	189	-7
sater punkt	-2	183
sater ut	-67	-84
sater … halse	36	-90
sater … har	-2	183
sater … sertr	-67	-84
satet	30	189
satet att	44	196
satet … do	0	127
satet … fa	-9	107
satur #	230	28
satur ar	212	18
satur … #	212	18
saturation	230	28
saturationen	212	18
saturday	-126	44
satut itsea	-10	131
satutaa	-10	131
satuu ei	-143	-124
satuu kun	-135	-135
satuu … niele	-135	-135
sav*	14	246
savin my	-2	160
savin … table	-1	128
saving	1	167
saw	-74	-163
saw the	-168	-169
saw … bil	-168	-169
sax	-38	151
sax i	-113	-134
sax … slojd	-113	-134
sax*	15	157
saxen	15	157
say … fel	-13	114
say*	86	204
sayin … be	-33	131
saying	124	152
says	54	170
says he	1	223
says if	9	123
says it	-211	-178
says its	142	89
says resti	-115	-94
says … burns	-126	-132
says … hurts	-173	-182
says … i	9	123
says … is	17	121
says … pulse	-115	-94
says … wants	18	206
scare i	23	148
scare im	-10	122
scare me	-105	-113
scare … #	-105	-113
scare … going	-4	126
scare … my	19	155
scare … the	-153	-139
scare … wil	23	148
scared	110	187
scars	-165	-184
sce*	-142	-154
sch*	-131	92
schac och	-109	-135
schac … jag	-109	-135
schack	-152	-172
scham i	-157	-123
schampo	-157	-123
scharlakansfeber	-140	-135
schem chefe	-92	-115
schem … alt	-92	-115
schemat	-100	-127
sco*	-4	116
scout pusar	-4	116
scout … honom	-4	116
scoutledaren	-4	116
scr*	-134	35
scrat … wrist	18	128
scratching	-80	42
screaming	17	193
scree time	-154	-148
screen	-154	-148
screening	-170	-168
se	0	241
se blode	-9	99
se de	-120	-121
se min	-57	-157
se on	-123	27
se til	32	163
se … att	28	159
se … en	43	128
se … hemlo	-120	-121
se … rina	-9	99
sea*	-93	-162
secon hand	-110	-106
second	-80	-143
seconds	126	36
sed*	-45	-106
sedan	-45	-106
sedan #	-144	-161
sedan barne	-114	-120
sedan brand	-31	100
sedan forlo	-138	-40
sedan fruko	161	11
sedan got	-111	-114
sedan hocke	-129	-97
sedan hustr	13	148
sedan i	117	-74
sedan igar	-6	-183
sedan jag	-134	-201
sedan kl	111	20
sedan klock	127	-17
sedan lange	-154	-128
sedan mama	-4	144
sedan man	43	127
sedan papa	-133	-140
sedan tolv	163	56
sedan tre	-201	-170
sedan tva	-102	-116
sedan undra	78	-66
sedan vi	-127	-107
sedan … #	111	20
sedan … behov	-122	-99
sedan … borja	-244	-231
sedan … dagar	-172	-68
sedan … dog	-106	-33
sedan … efter	178	21
sedan … flyta	-142	-150
sedan … gar	105	-87
sedan … har	-138	-92
sedan … jag	159	-29
sedan … manda	-161	-61
sedan … mar	86	132
sedan … morse	73	-128
sedan … nat	150	-28
sedan … och	26	-157
sedan … olyck	-139	-126
sedan … slog	174	45
sedan … sluta	-121	-130
sedan … time	134	10
sedan … tisda	-122	-99
sedan … tugar	-97	-65
sedan … tva	154	29
sedan … varas	-142	-140
sedan … vecko	-195	-153
see mysel	-15	121
see … couns	-116	-126
seein spots	175	40
seein … with	122	31
seg	67	-82
seg har	130	21
seg … huvud	130	21
seg*	127	-73
segna ner	156	16
segnade	156	16
seizu at	-112	-93
seizu now	166	15
seizu … work	-112	-93
seizure	136	-69
seizures	-155	-131
sej	178	155
sekava	195	23
sekavia	120	2
seksiin	-12	93
sekun har	-121	-111
sekun hela	88	13
sekun inan	-9	133
sekun nar	11	-99
sekun och	109	-31
sekun stel	129	44
sekun treti	-148	-129
sekun under	103	11
sekun … da	129	4
sekun … haft	-175	-157
sekun … nacke	129	44
sekun … sex	103	11
sekun … tiden	88	13
sekund	79	-100
selexid	-144	-141
selka	-126	-187
selka jumis	-158	-138
selka on	-54	-128
selka … kipea	-180	-140
sem*	-214	-252
semes haha	-126	-102
semes kan	-157	-145
semes och	-127	-131
semes … jag	-86	-114
semes … man	-114	-88
semes … vacin	-121	-107
semester	-129	-140
semestern	-210	-232
sen #	-33	-172
sen a	100	108
sen altid	-126	-110
sen ar	-15	177
sen blev	200	17
sen blodn	-134	-118
sen borja	137	-16
sen bra	-138	-113
sen ca	110	-5
sen det	-109	-34
sen efter	151	6
sen en	-32	-182
sen et	-247	-214
sen feber	-146	-117
sen fem	-192	-170
sen flera	-149	-166
sen flygr	131	15
sen fodse	-160	-113
sen forlo	7	182
sen fruko	176	26
sen fyra	-12	115
sen gipse	116	35
sen halv	102	26
sen han	144	43
sen hopar	27	126
sen i	42	-104
sen imors	142	1
sen inat	213	8
sen ja	-175	-150
sen jag	-134	-219
sen kan	140	160
sen klima	-154	-158
sen kom	154	131
sen korti	-131	-98
sen lange	-46	-207
sen lileb	-122	-112
sen lunch	156	0
sen mage	-121	-102
sen mar	-9	-118
sen maste	108	-13
sen midag	165	46
sen nagot	-169	-131
sen nio	126	37
sen nu	169	-86
sen pulka	-116	-112
sen roda	-191	-154
sen sag	94	7
sen sager	115	17
sen skrat	-18	154
sen slapt	103	17
sen tonar	-102	-87
sen vakna	112	-21
sen var	-82	40
sen vaxer	-123	-118
sen vi	204	19
sen vil	-132	-172
sen … #	86	-62
sen … a	139	12
sen … an	9	110
sen … anfal	-102	-87
sen … ar	-172	-159
sen … at	199	55
sen … att	115	17
sen … blev	-191	-190
sen … borja	-104	-193
sen … bra	-121	-159
sen … byte	-158	-164
sen … det	155	167
sen … dog	-6	145
sen … efter	112	10
sen … en	136	-11
sen … fem	102	26
sen … flyta	-168	-197
sen … for	-38	126
sen … forlo	-8	131
sen … formi	165	44
sen … fylde	-145	-178
sen … gar	49	-117
sen … gick	-147	-80
sen … halva	-125	-122
sen … har	149	-77
sen … hem	-126	-131
sen … host	-144	-128
sen … hosta	-35	156
sen … huger	116	-2
sen … jag	105	155
sen … kan	-187	-171
sen … kliar	124	49
sen … kom	-149	-202
sen … kval	95	-62
sen … la	-129	-162
sen … lamna	24	96
sen … malad	-185	-152
sen … manad	-217	-192
sen … manda	-234	-166
sen … mar	-141	-106
sen … morse	93	-78
sen … nat	146	-8
sen … nio	130	36
sen … nu	151	101
sen … o	111	40
sen … och	246	-35
sen … ont	132	60
sen … par	-269	-248
sen … ramla	-128	-126
sen … sager	125	23
sen … sate	156	0
sen … sluta	-113	-160
sen … tande	104	30
sen … tim	163	59
sen … timar	69	178
sen … time	297	15
sen … tog	-146	-94
sen … tre	-112	-35
sen … vakna	258	26
sen … vanli	-130	-107
sen … var	4	161
sen … vecka	-238	-237
sen … vil	-123	-117
sen … viska	-112	-116
senare	-76	-143
senas kvart	139	7
senaste	146	60
send	182	193
send help	160	4
send … my	160	4
sendrag	-181	-191
senorna	116	18
sent	-323	-193
sent jag	0	108
sent me	21	156
sent sa	-107	-73
sent to	-102	-84
sent … a	21	156
sent … har	0	108
sent … jag	-112	-115
sent … the	-102	-84
sentence	141	-18
sep*	-168	-195
separ och	-150	-155
separerat	-150	-155
sepsi och	-110	-105
sepsi … nu	-110	-105
sepsis	-163	-177
ser	245	60
ser alt	2	174
ser bara	260	48
ser benet	176	-5
ser bilen	-120	-125
ser bra	-355	-308
ser det	133	163
ser dimig	153	41
ser doda	34	150
ser dubel	18	-115
ser framf	-24	116
ser fula	-183	-169
ser hur	-176	-197
ser menin	-127	-121
ser plots	167	18
ser prick	230	46
ser rator	178	-20
ser regnb	114	45
ser ringa	175	31
ser saker	173	164
ser sar	-19	128
ser skate	-183	-159
ser sma	-3	115
ser sne	133	0
ser sned	109	-5
ser som	-163	-153
ser stjar	236	50
ser sudig	182	29
ser ut	188	22
ser … att	182	36
ser … dima	139	31
ser … dubel	124	9
ser … fasti	-112	-105
ser … forst	-132	-105
ser … genom	130	2
ser … halft	112	24
ser … halva	225	21
ser … i	100	-27
ser … ingen	156	22
ser … kraks	101	25
ser … kring	130	25
ser … man	-3	115
ser … manis	34	150
ser … mig	-24	116
ser … mycke	-164	-165
ser … nar	119	-51
ser … och	174	89
ser … ont	125	30
ser … pa	170	15
ser … prata	-162	-163
ser … runt	167	42
ser … sager	19	115
ser … som	154	34
ser … ut	59	-79
ser … utan	-123	-111
ser … vit	131	18
ser*	-327	-219
serie	-137	-127
serie dar	-122	-94
serie om	-140	-149
serie … ala	-154	-142
serie … dom	-107	-103
serie … titar	-163	-140
serien	-220	-216
sertr … jag	-124	-138
sertralin	-192	-149
ses	-67	178
ses pa	-65	167
ses … andra	-7	216
ses … torsd	-148	-165
set mycke	-83	-102
set til	21	154
set … vald	-83	-102
seuraava	-187	-159
sex	197	160
sex anars	2	169
sex ar	-86	71
sex av	14	129
sex behov	-87	-102
sex fast	9	118
sex gange	175	16
sex i	-121	-148
sex igar	-41	103
sex manad	102	23
sex nater	19	145
sex som	103	11
sex timar	196	8
sex vecko	122	-7
sex … dagen	-87	-102
sex … gamal	141	-36
sex … helge	-121	-148
sex … sager	3	133
sex … sen	79	-43
sexar ur	145	68
sexar … badtu	145	68
sexli ar	-119	-124
sexli … dot	-119	-124
sexlivet	-119	-124
sh	-11	150
sh igen	-11	150
shaki and	-20	180
shaki chils	156	31
shaking	148	200
sharp … one	102	34
shavi smal	-171	-181
shavi … cut	-171	-181
shaving	-171	-181
she pees	-95	-115
she swalo	-130	-127
she wants	13	164
she … a	165	39
she … no	-131	-144
she … three	-136	-131
she*	156	64
shed	11	159
shelf	-107	-117
shelt tonig	34	162
shelter	34	162
shes	163	-14
shes been	-14	142
shes shive	187	26
shes … we	156	-14
shi*	86	-33
shing vacin	-122	-116
shingles	-122	-116
shit	-99	-77
shit va	-116	-112
shit … sjukt	-116	-112
shivering	258	36
shivery	-157	-138
sho*	-82	-130
short	198	20
short of	198	20
short … breat	198	20
shot	7	-140
shot in	182	14
shot … the	182	14
shoul blade	145	8
shoul hurts	205	57
shoul i	-54	-269
shoul peeli	-106	-99
shoul … do	-160	-165
shoul … feel	102	34
shoul … get	-151	-196
should	-40	-144
shoulders	-106	-99
shr*	163	25
shrimp	163	25
shunt	118	46
shunt och	118	46
shunt … huvud	118	46
sic*	2	-207
sick	84	-169
sick al	-140	-141
sick and	217	21
sick note	-182	-184
sick … for	-146	-151
sick … night	-140	-141
sicks i	-133	-85
sicksack	-133	-85
sid*	130	-75
sida av	109	33
sida blod	118	35
sida efter	-87	-106
sida en	-28	85
sida har	-160	-138
sida nar	27	183
sida sa	135	14
sida … ansik	128	21
sida … i	126	35
sida … inte	150	46
sida … jag	-26	115
sida … lite	118	35
sida … lunch	106	15
sida … ni	-97	-112
sida … som	162	51
sida … stund	-28	85
sidan	199	-41
sidan ar	174	21
sidan blode	113	22
sidan i	130	44
sidan jag	197	38
sidan langt	113	47
sidan ont	186	90
sidan racke	138	-12
sidan svima	100	45
sidan … bubla	141	5
sidan … han	153	19
sidan … i	182	81
sidan … krope	134	11
sidan … lite	113	22
sidan … ner	113	47
sidan … rod	116	42
sidan … som	166	14
sidan … svima	109	52
side	167	-87
side and	135	43
side has	127	17
side of	121	11
side then	96	9
side … gone	127	17
side … his	101	0
side … i	138	26
side … it	96	9
side … my	114	40
sifror	-137	-156
sig	212	113
sig a	181	110
sig altid	-8	120
sig ar	126	67
sig bakat	145	17
sig bara	-131	-110
sig batre	15	148
sig efter	145	60
sig en	108	-58
sig fast	90	-20
sig for	44	-138
sig fran	-92	-125
sig hora	28	120
sig i	-132	-84
sig igen	65	125
sig in	18	153
sig ingen	-192	-171
sig jag	-35	114
sig klade	117	-16
sig mar	151	17
sig med	-12	183
sig mot	-79	59
sig mycke	114	20
sig nagot	124	12
sig nar	-128	-107
sig nu	128	3
sig och	206	205
sig om	147	-45
sig pa	-14	241
sig sa	-94	-130
sig up	217	20
sig vaken	109	11
sig vi	151	64
sig … ansik	151	21
sig … armar	18	191
sig … barne	8	146
sig … brost	228	12
sig … et	-165	-137
sig … for	148	35
sig … golve	-204	-211
sig … halse	252	-10
sig … han	136	127
sig … hande	110	-10
sig … hel	148	24
sig … hene	10	156
sig … i	86	215
sig … jag	-155	-192
sig … kaken	123	23
sig … karto	128	11
sig … laren	-12	119
sig … man	-114	-135
sig … masa	135	8
sig … med	7	127
sig … men	-178	-175
sig … mig	178	263
sig … nar	-170	-220
sig … naten	-92	-97
sig … norbo	-91	-120
sig … och	175	69
sig … ont	114	20
sig … orat	-156	-102
sig … pa	138	196
sig … sag	22	100
sig … skaka	131	-4
sig … skar	129	5
sig … som	23	-115
sig … sonda	19	115
sig … svima	-131	-128
sig … toan	-27	152
sig … tunga	-135	-118
sig … tva	106	29
sig … utan	24	126
sig … vagen	97	-12
sig … vanli	-5	125
sig … vanst	121	6
sikta mot	25	96
sikta pa	-4	113
sikta … mig	14	147
siktar	25	96
sil	95	-76
silalta	-3	125
silma kuiva	-116	-109
silma … nayto	-116	-109
silmasta	155	-4
sim*	-266	-204
sima	18	142
sima ut	18	142
simha badva	111	5
simha … fick	111	5
simningen	-124	-107
simsk doter	-94	-106
simsk … har	-122	-133
simsk … morgo	130	30
simskolan	-94	-106
sin	24	121
sin bror	-158	-11
sin egen	62	-139
sin far	6	103
sin gang	-6	113
sin mama	-134	-140
sin man	-130	-57
sin medic	56	105
sin nya	-1	112
sin pena	134	22
sin sambo	-3	117
sin strok	-89	-109
sin telef	8	114
sin … hand	173	10
sin … hur	-120	-112
sin … jag	-51	128
sin … men	155	8
sin … och	-48	144
sina	82	142
sina ringa	1	122
sina skars	3	127
sina smyck	14	137
sina verkt	16	135
sina … med	16	139
sina … och	-49	113
sina … til	24	173
sinar	-111	-113
since	-71	-163
since an	165	22
since i	-203	-212
since movin	-157	-163
since the	-153	-169
since this	152	0
since yeste	85	-140
since … #	143	21
since … break	-136	-153
since … hour	165	22
since … morni	177	31
since … night	32	-135
since … no	-166	-130
sinus again	-104	-109
sinuses	-168	-180
sis*	58	349
sist fick	-17	96
sista	-13	296
sista gang	20	132
sista gange	41	265
sista jul	14	117
sista medel	-7	123
sista ol	2	141
sista table	-114	-146
sista tiden	-146	-202
sista timen	154	3
sista … imorg	-114	-146
sista … jag	18	184
sista … nu	14	117
sista … vi	8	143
sister	164	177
sit	197	138
sit eget	195	11
sit insul	114	-17
sit namn	136	6
sit rum	10	136
sit stil	166	142
sit tjat	-81	-139
sit val	-113	-129
sit … dar	-113	-129
sit … fora	-100	-116
sit … namn	171	14
sit … och	64	168
sit*	219	227
sita	49	-140
sita det	126	-10
sita frama	126	-18
sita hogt	-120	-97
sita pa	-159	-195
sita up	124	-5
sita … eler	-120	-97
sita … for	141	-31
sita … knat	91	-13
sita … tryck	126	-10
sitan och	158	51
siten	131	239
siter	213	201
siter bakoc	111	-7
siter bara	163	82
siter brand	-149	-121
siter det	91	-51
siter djupt	-141	-114
siter en	136	16
siter fast	61	-131
siter frama	255	-13
siter hos	75	159
siter i	134	268
siter jag	116	140
siter konst	-219	-203
siter kvar	233	62
siter lange	-120	-133
siter me	-3	135
siter med	17	219
siter mest	-160	-181
siter mjalt	-149	-136
siter pa	272	80
siter stil	105	-19
siter stila	204	34
siter up	127	-21
siter … badka	0	132
siter … bilen	11	130
siter … brost	180	-6
siter … dusch	4	105
siter … en	155	119
siter … fatol	78	-48
siter … for	-149	-121
siter … fortf	134	3
siter … frama	137	-8
siter … garag	-21	112
siter … garde	11	155
siter … hakan	165	52
siter … hande	-100	-118
siter … henes	97	-39
siter … i	221	147
siter … jarnv	7	123
siter … knive	-20	107
siter … kor	-121	-117
siter … mig	63	156
siter … nere	203	65
siter … nu	135	19
siter … pa	-167	-46
siter … racke	-49	192
siter … rulst	40	154
siter … rumet	-30	104
siter … sangk	134	13
siter … sidan	172	12
siter … sit	15	92
siter … skoge	-16	121
siter … spare	166	-21
siter … taket	-113	18
siter … tar	100	17
siter … up	114	-3
siter … vid	166	-27
siter … yr	126	14
sitin on	172	141
sitin … it	134	-2
six minut	125	-1
siz*	-157	-144
sja*	-10	197
sjal	-164	-155
sjale jag	8	131
sjale … vil	8	131
sjalv	-21	240
sjalv ar	-112	-117
sjalv att	-112	-238
sjalv bland	-140	-171
sjalv bli	-131	-163
sjalv blivi	-76	-112
sjalv fora	-80	-112
sjalv genom	-9	111
sjalv har	-140	-122
sjalv hema	144	106
sjalv i	-156	-6
sjalv ila	-3	109
sjalv inat	38	132
sjalv jag	125	151
sjalv med	-73	51
sjalv mor	-105	-149
sjalv nar	-124	-97
sjalv och	162	233
sjalv om	-47	79
sjalv sa	24	147
sjalv sen	-136	-135
sjalv sjalv	-105	-149
sjalv svima	-131	-128
sjalv tils	4	118
sjalv valt	8	165
sjalv vanli	-133	-143
sjalv … ansik	-2	157
sjalv … aret	-80	-112
sjalv … ater	-96	-138
sjalv … att	-55	99
sjalv … av	-131	-128
sjalv … dalig	-120	-146
sjalv … de	-176	-188
sjalv … fa	-103	-107
sjalv … for	-3	109
sjalv … foral	-76	-112
sjalv … forsv	18	110
sjalv … han	-71	-155
sjalv … hande	105	8
sjalv … klima	-153	-147
sjalv … mor	-105	-149
sjalv … papa	-131	-163
sjalv … sjuan	-107	-149
sjalv … skosn	7	127
sjalv … skuri	4	123
sjalv … stryp	-115	-110
sjalv … trana	-128	-195
sjalv … unga	-140	-171
sjalva	131	138
sjalvforsvarskurs	-115	-110
sjalvfortroende	-120	-146
sjalvmordet	-105	-149
sjalvmordtankar	23	133
sjalvmorstankar	18	174
sjalvskada	-86	-103
sjalvskadebeteende	-139	-178
sjalvt	147	-18
sjalvtest	-136	-149
sjate	19	162
sjate vanin	28	154
sjate … dor	30	126
sje*	24	159
sjelv hela	24	159
sjelv … tiden	24	159
sjelvmordstankar	24	159
sjon andas	117	24
sjon hon	112	20
sjon kalt	-121	-116
sjon och	-115	-116
sjon … fick	-115	-116
sjon … hosta	112	20
sjon … konst	117	24
sjon … mar	-121	-116
sjonk i	111	5
sjonk … simha	111	5
sjonk … vid	89	36
sjosjuk	-136	-104
sju ar	-156	-165
sju av	-135	-122
sju har	-117	-155
sju och	-173	-96
sju … gamal	97	33
sju … har	139	12
sju … ont	-117	-155
sju … tio	-135	-122
sju*	-74	-167
sjuan nu	-107	-149
sjuan … ar	-107	-149
sjuaringen	-154	-135
sjuk	-185	-278
sjuk hon	140	29
sjuka	220	39
sjuka alved	-110	-95
sjuka och	143	45
sjuka … slog	133	19
sjukd … jag	-99	-142
sjukdom	-166	-93
sjukg for	-135	-141
sjukg sa	-134	-158
sjukg tog	23	191
sjukg … att	-134	-158
sjukg … mig	23	191
sjukg … rygen	-135	-141
sjukgymnasten	-156	-17
sjukh efter	-179	-161
sjukh med	-99	-136
sjukh … barne	-99	-136
sjukh … hjart	-134	-104
sjukh … sin	-89	-109
sjukhuspel	-99	-136
sjuki for	-177	-171
sjuki … fora	-127	-125
sjukintyg	-207	-242
sjuks for	-130	-180
sjuks nagra	-84	-114
sjuks … dagar	-84	-114
sjuks … depre	-72	-103
sjuks … en	-154	-163
sjuks … ingen	23	131
sjuks … utmat	-149	-159
sjukskriven	-186	-237
sjukt ont	146	-28
sjukt … i	112	11
sjukt … pa	144	51
sjukvardare	-147	-156
sjund vanin	-16	171
sjunde	-11	172
sjunk direk	111	11
sjunker	205	12
ska	-257	96
ska ata	-6	138
ska bara	31	242
ska bli	-106	47
ska bort	-14	209
ska brana	27	164
ska det	-194	-73
ska do	-157	-149
ska doda	-77	61
ska drank	10	189
ska en	-217	-211
ska fa	-12	294
ska fylas	-104	-101
ska ga	12	186
ska gasa	28	183
ska gifta	82	283
ska gora	101	235
ska han	-141	-44
ska hopa	8	207
ska ja	-88	-195
ska kola	-217	-221
ska kolmo	-120	-97
ska kroka	24	94
ska lakar	-91	-103
ska lamna	-117	-181
ska lever	-130	-124
ska man	-273	-386
ska nitro	-126	-97
ska opere	-201	-195
ska pa	-296	-313
ska presa	-134	-158
ska rada	39	140
ska resa	36	199
ska saga	-135	-163
ska san	-158	-149
ska sima	18	142
ska skada	-31	165
ska skaka	-2	120
ska skara	18	229
ska skick	39	214
ska skilj	-129	-146
ska skjut	46	279
ska skriv	-139	-199
ska sluta	25	125
ska sova	-238	-237
ska sta	-119	-32
ska start	18	105
ska stick	8	152
ska svima	138	9
ska ta	-87	88
ska tanka	36	146
ska tas	-111	-163
ska trafa	-10	133
ska tryck	-4	97
ska tvata	43	115
ska vad	6	103
ska vakna	27	180
ska vanta	-95	-148
ska var	-133	-106
ska vara	-15	146
ska vi	-23	-237
ska … #	-163	-142
ska … aka	-6	-145
ska … ala	34	141
ska … andas	6	120
ska … angra	9	139
ska … ar	-111	-111
ska … arlig	14	129
ska … avakt	148	5
ska … bada	-12	117
ska … bebis	22	195
ska … betal	32	139
ska … blod	-178	-198
ska … blodp	-173	-209
ska … brand	-146	-147
ska … brolo	-149	-158
ska … brost	-134	-158
ska … dar	15	169
ska … de	-118	-192
ska … den	0	150
ska … det	20	191
ska … dig	-125	-163
ska … fa	60	183
ska … feber	118	-10
ska … fjalt	-103	-89
ska … flygb	18	105
ska … for	-24	124
ska … forts	-19	-150
ska … fran	-1	119
ska … ga	-5	145
ska … gor	-122	-148
ska … ha	-97	-138
ska … honom	4	335
ska … hunde	-2	88
ska … hur	-125	-129
ska … i	-198	-172
ska … ihjal	40	243
ska … inte	15	256
ska … katen	42	146
ska … kola	-138	-143
ska … livet	46	130
ska … lungi	-168	-164
ska … lycka	-6	125
ska … metot	-139	-144
ska … mig	79	255
ska … min	54	214
ska … nan	27	169
ska … ner	-25	203
ska … nyfod	-147	-131
ska … ocksa	20	144
ska … om	-25	115
ska … opere	-95	-118
ska … ordna	12	120
ska … over	-10	101
ska … pa	-142	-32
ska … prata	-205	-234
ska … proce	2	119
ska … prove	-134	-140
ska … roka	27	126
ska … saga	-133	-120
ska … sita	-120	-97
ska … sjalv	-131	-163
ska … skriv	-91	-103
ska … slut	74	254
ska … sta	-102	-135
ska … syra	-37	97
ska … tal	-164	-158
ska … tapa	-84	-88
ska … temad	-100	-138
ska … thail	-117	-138
ska … tvata	-216	-202
ska … tyst	-1	131
ska … up	-19	159
ska … ut	-121	154
ska … va	30	134
ska … vacin	-189	-191
ska … vacka	-154	-130
ska … vaner	-106	-118
ska … vanta	158	34
ska … var	-96	-28
ska … vara	-116	-29
ska*	-10	162
skab	-105	-110
skada	-12	282
skada folk	19	118
skada i	117	8
skada mama	-4	112
skada mej	20	129
skada mig	-71	74
skada min	-61	118
skada mit	3	123
skada nagon	-21	123
skada nan	5	173
skada sig	6	125
skada var	7	116
skada … anski	117	8
skada … barn	34	154
skada … chef	-14	107
skada … far	7	116
skada … fatar	13	118
skada … for	-13	100
skada … snart	-16	99
skadade	-230	-256
skadar	51	270
skadespelare	39	189
skafa	-136	-195
skafat	-36	133
skag	-187	-164
skag fastn	-129	-91
skag … i	-129	-91
skaka	286	187
skaka alt	-13	94
skaka andas	119	26
skaka bara	-124	-82
skaka bebis	9	212
skaka har	131	-4
skaka hene	134	131
skaka hon	113	42
skaka i	136	76
skaka liger	-1	163
skaka liv	-176	-177
skaka mit	19	146
skaka nasta	10	146
skaka o	179	6
skaka och	143	10
skaka ogon	186	6
skaka ring	-129	-99
skaka sa	181	9
skaka ser	121	-10
skaka sveta	132	16
skaka … #	139	6
skaka … ar	149	37
skaka … barn	19	146
skaka … bebis	-1	174
skaka … bergo	-113	-133
skaka … dem	-102	-107
skaka … fort	119	26
skaka … hande	-84	-103
skaka … hart	20	118
skaka … hela	150	75
skaka … i	-143	-150
skaka … inte	149	15
skaka … jag	-120	-125
skaka … pa	-1	163
skaka … prata	110	-38
skaka … saker	121	-10
skaka … sange	184	16
skaka … snura	-13	94
skaka … vet	-129	-99
skaka … vita	142	-1
skakade	-116	113
skakar	126	10
skakf yr	136	31
skakf … nar	136	31
skakfosa	136	31
skakn och	120	12
skakn … ogon	120	12
skakningar	150	18
skal	-76	75
skal til	-126	-132
skal vil	-5	141
skal … slock	-5	141
skala	-115	-86
skala bebis	168	3
skala benen	131	-1
skala til	-117	-116
skala … i	226	2
skala … tio	-117	-116
skalade	39	-115
skalan	-173	-188
skalat	216	6
skaldjur	140	15
skale lite	-180	-175
skale nar	129	20
skale pa	64	164
skale star	-16	99
skale … a	139	55
skale … gymet	116	39
skale … me	-16	99
skale … mig	-10	167
skaler	-32	173
skali flack	-115	-105
skali … i	-115	-105
skalig	-115	-105
skalr #	135	7
skalra	142	48
skalrar	265	13
skam nar	-118	-142
skam … famil	36	177
skam … har	-153	-151
skam … jag	-123	-131
skama ihjal	-102	-93
skama … men	-102	-93
skamas	-102	-93
skams	36	172
skams i	-130	-134
skams over	2	139
skams sa	-13	155
skams … att	5	174
skams … skola	-130	-134
skamt	-203	-144
skamt bara	-152	-169
skamt jag	-145	-146
skamt men	-4	167
skamt … behov	-145	-146
skamt … nar	-155	-178
skamtar	-24	113
skankte	10	148
skape a	-8	107
skape behov	-102	-139
skape i	9	117
skape och	-36	142
skape … hon	-8	107
skape … kval	9	117
skape … nyt	-102	-139
skape … sager	-25	95
skapl … bula	-139	-130
skapluckan	-137	-53
skar en	-112	-116
skar i	112	116
skar mej	57	100
skar ner	129	5
skar pa	135	14
skar sig	34	220
skar … djupa	10	129
skar … djupt	9	-160
skar … honom	129	5
skar … i	-129	14
skar … iblan	85	262
skar … igen	28	220
skar … inte	-150	-172
skar … lite	-139	-210
skar … liten	-112	-116
skar … nasta	31	153
skar … och	-2	105
skar … ogone	110	27
skar … pa	-158	-188
skar … sjalv	7	136
skar … vanst	135	14
skar … varje	-19	189
skar … ytlig	-142	-133
skara	-173	41
skara av	13	99
skara bort	31	137
skara komer	15	133
skara mej	14	117
skara mig	-151	-124
skara ner	-71	-118
skara pulsa	-11	161
skara tomat	-110	-105
skara ut	15	169
skara … det	19	140
skara … for	-119	-177
skara … i	14	117
skara … igen	56	197
skara … mig	13	99
skara … nar	-129	-120
skara … nu	49	164
skarm	-129	-116
skarm pa	-93	-109
skarm … jobet	-93	-109
skarmarbete	-136	-132
skarmen	-149	-194
skarmtid	-132	-150
skarp	160	54
skarpet	6	228
skars pa	13	185
skars … armar	8	142
skars … bada	12	114
skarsar	11	212
skart	8	184
skart mig	8	184
skaten	-223	-186
skateverket	-135	-144
skav	-134	-162
skav fran	-109	-118
skav sar	-99	-111
skav … av	-99	-111
skav … sport	-109	-118
skave lite	-98	-92
skave … bara	-98	-92
skaver	-184	-187
skavs i	-106	-122
skavs pa	-121	-135
skavs … halen	-124	-122
skavs … hande	-106	-122
skavsar	-246	-277
skele nu	137	19
skele sedan	129	27
skeletet	149	26
skena ingen	-117	-140
skena och	111	28
skena … jag	111	28
skenade	-117	-140
skenar	188	10
skick ambul	124	12
skick bilde	23	166
skick et	-72	105
skick hejda	13	101
skick hjalp	174	0
skick intyg	-134	-115
skick jag	-151	-103
skick mig	39	154
skick order	-5	128
skick stral	18	261
skick til	31	177
skick … avske	-19	112
skick … bild	-82	64
skick … det	-106	-130
skick … digit	-134	-115
skick … fort	174	0
skick … genom	19	183
skick … och	11	159
skick … sen	-167	-170
skick … til	100	184
skicka	171	52
skickade	-47	177
skickar	-22	83
skickat	-76	110
skidl i	-168	-146
skidor	-157	-242
skift i	-154	-141
skift … nat	-96	-86
skiing	-190	-212
skild	-157	-200
skiln nar	2	125
skiln pa	-169	-103
skiln … jag	2	125
skiln … strok	-116	-103
skilnad	13	167
skilnaden	-166	-146
skils gar	24	102
skilt	-96	-103
skilt mig	-96	-103
skilt … och	-96	-103
skin	275	7
skine e	-112	-120
skine … borta	-112	-120
skinet	51	-93
skinslamsa	115	17
skit men	-97	-97
skit trot	105	32
skit … det	-97	-97
skit … o	105	32
skite i	12	146
skite … alt	12	146
skiter	12	146
skito i	-144	-146
skito … punge	-144	-146
skitont	-117	-136
skjor han	128	-19
skjorta	132	-37
skjortan	171	5
skjut	-114	-151
skjut av	-163	-160
skjut ho	-113	-104
skjut hunde	-2	88
skjut ifran	-95	-88
skjut med	52	-76
skjut sig	24	153
skjut tinit	-98	-91
skjut up	-3	198
skjut … bagen	143	4
skjut … benet	144	27
skjut … min	-113	-104
skjut … nej	-113	-104
skjut … paint	-114	-110
skjut … skola	53	220
skjut … tandl	-100	-99
skjut … troth	-163	-160
skjuta	61	315
skjutbanan	-98	-91
skjuten	172	-71
skjuter	-224	-169
sko	-182	-151
skoge han	148	11
skoge med	-14	152
skoge … inte	-3	131
skoge … repet	-14	152
skoj	-93	28
skoj sager	7	127
skoj … det	-4	124
skoj … han	7	127
skoja jag	-118	-153
skoja om	-162	-153
skoja … att	-162	-153
skojar	-153	-168
skola	-78	92
skola behov	-152	-149
skola dar	98	-2
skola en	5	129
skola for	-10	-138
skola fraga	-145	-36
skola har	-137	-187
skola lol	139	-13
skola med	9	175
skola och	55	170
skola pa	-33	147
skola va	-110	-112
skola vil	-122	-29
skola … alt	139	-13
skola … det	-154	-176
skola … ha	-184	-184
skola … kniv	6	100
skola … lange	-141	-129
skola … man	98	-2
skola … manda	2	146
skola … mina	-83	-109
skola … om	-195	-173
skola … ska	-129	-142
skola … slog	99	16
skola … svuln	6	131
skolan	-87	92
skolj lite	184	48
skolj med	-125	-124
skolj … men	179	46
skolj … vaten	-125	-124
skolm forsv	-104	-110
skolm … pa	-104	-110
skolmorgon	-104	-110
skolstart	9	110
skolvagrar	-137	-134
skon	-195	-172
skon ar	-137	-124
skon … for	-137	-124
skona att	14	128
skona … vara	14	128
skonare	37	160
skons sat	31	145
skons … att	31	145
skonsamt	31	145
skont	-17	237
skont att	15	161
skont men	-91	-155
skont nar	3	130
skont om	-12	109
skont rol	-122	-151
skont … det	20	163
skont … ha	16	125
skor	-203	-225
skorn i	99	5
skorn och	-4	111
skorn … gick	-4	111
skorn … morse	99	5
skorna	-191	-139
skoskav	-161	-141
skosn pa	7	127
skosn … skoj	7	127
skosnoret	7	127
skot	-153	-74
skot en	-156	-144
skot min	-129	-120
skot up	-147	-142
skot … forst	-129	-122
skot … tiden	-147	-142
skota sno	19	-115
skota … det	126	21
skotade	134	-41
skote dropa	-122	-102
skote gar	-120	-101
skote gick	129	-20
skote hjalm	128	37
skote in	144	9
skote mot	143	60
skote pa	192	18
skote rakt	131	19
skote sa	86	-26
skote svule	-111	-92
skote … att	140	8
skote … helge	-166	-156
skote … i	151	13
skote … in	131	19
skote … men	-111	-92
skote … norma	-114	-77
skote … sprac	128	37
skote … til	6	103
skoterkapan	-111	-92
skoterkorningen	-143	-119
skoterled	-122	-102
skotern	237	-56
skoterolycka	167	9
skoterska	-118	-148
skoterskan	55	-79
skotn och	102	17
skotn … nu	102	17
skots i	129	5
skots … benet	129	5
skotskada	129	5
skov	158	33
skr*	-90	77
skrac pa	-161	-150
skrac … bio	-122	-113
skrac … teate	-95	-91
skrack	-75	117
skraj	-95	-118
skraj ingen	-95	-118
skram mig	102	160
skramer	111	174
skrap knat	-111	-123
skrap pa	-194	-163
skrap up	-138	-119
skrap … knana	-156	-133
skrap … knat	-181	-160
skrap … pa	-127	-119
skrapade	-226	-214
skrapsar	-194	-163
skrat	-219	-273
skrat at	-208	-205
skrat fel	121	27
skrat hon	-7	160
skrat jag	11	108
skrat lite	89	14
skrat pa	-124	-153
skrat sa	-149	-196
skrat sluta	20	155
skrat … det	-113	-197
skrat … inte	12	158
skrat … snet	89	14
skratade	-162	-123
skratar	-142	-84
skrek ena	161	31
skrek hela	-114	-111
skrek … balen	161	31
skrek … kvale	-114	-111
skrev	-150	106
skrev att	-9	167
skrev et	96	23
skrev hejda	-13	144
skrev och	198	69
skrev om	-86	-98
skrev … famil	18	177
skrev … for	-7	99
skrev … forla	-3	88
skrev … inte	145	43
skrev … sms	96	23
skrevet	259	82
skrid och	-122	-98
skrid over	115	16
skrid … handl	115	16
skrid … ramla	-122	-98
skridskon	115	16
skridskor	-122	-98
skrik av	-117	-172
skrik det	6	122
skrik en	-122	-116
skrik feber	140	-14
skrik galt	172	6
skrik han	90	-16
skrik hela	-24	109
skrik hjalp	17	181
skrik konst	103	9
skrik nar	267	25
skrik och	48	195
skrik pa	-142	-29
skrik tanke	-25	86
skrik … dagen	-120	-130
skrik … det	109	134
skrik … galt	103	9
skrik … gladj	-124	-124
skrik … i	17	181
skrik … man	130	165
skrik … mig	27	129
skrik … naten	-141	-30
skrik … nater	32	143
skrik … och	146	-6
skrik … omgan	140	-1
skrik … slar	3	124
skrik … stund	-122	-116
skriker	28	134
skriv	75	-35
skriv arbet	-160	-185
skriv at	-95	-236
skriv att	-65	152
skriv brev	36	202
skriv breve	22	161
skriv dikte	25	150
skriv en	-163	-214
skriv et	-123	-136
skriv fort	45	174
skriv fran	-21	161
skriv gymna	-122	-122
skriv har	-33	136
skriv helre	-140	-160
skriv i	139	152
skriv jag	-168	-181
skriv klart	-11	126
skriv langr	136	10
skriv lapar	5	172
skriv med	213	34
skriv men	159	42
skriv ner	41	138
skriv ni	-115	-103
skriv nu	120	138
skriv ny	-143	-136
skriv om	-146	-235
skriv pa	77	133
skriv snart	9	139
skriv testa	-146	-143
skriv til	-177	-42
skriv vem	43	155
skriv … ala	41	138
skriv … breve	-11	126
skriv … decka	-166	-171
skriv … det	173	57
skriv … eler	-144	-128
skriv … er	-82	53
skriv … grane	-9	125
skriv … han	34	220
skriv … henes	-140	-175
skriv … i	-7	113
skriv … in	-150	-167
skriv … inan	8	152
skriv … ingen	11	118
skriv … journ	19	168
skriv … mig	-115	-64
skriv … snap	21	123
skriv … som	-1	185
skriv … suici	-94	-129
skriv … tagit	8	104
skriv … til	18	193
skriv … toale	-14	120
skriv … toan	-19	93
skriv … ut	-115	-103
skriv … vanst	218	30
skrivit	-40	322
skrubsar	-145	-139
skrum spyr	140	19
skrum … rot	140	19
skrumplever	205	-2
skruv i	-120	-93
skruv om	164	-7
skruv sveta	107	49
skruv … bring	128	-6
skruv … och	107	49
skruv … orone	-120	-93
skruvar	-139	-141
skruvtving	128	-6
sku*	138	145
skuld ar	-2	155
skuld det	124	27
skuld han	95	-3
skuld har	136	54
skuld ilama	88	33
skuld jag	117	36
skuld kom	120	13
skuld och	224	34
skuld sen	-72	-139
skuld yr	146	49
skuld … diabe	136	54
skuld … for	-7	121
skuld … igar	-127	-127
skuld … ut	185	25
skulderbladen	159	-54
skulderna	-2	155
skuldra	-132	-120
skuldran	-135	-161
skuldrorna	126	7
skule bli	-82	113
skule de	-110	-106
skule do	-165	-155
skule egent	219	71
skule fa	-61	167
skule fraga	-79	-148
skule ga	-11	120
skule hopa	-152	-169
skule hora	74	-81
skule koma	35	161
skule kuna	-209	-87
skule loga	-122	-108
skule marka	26	202
skule ringa	105	8
skule sakna	15	118
skule svalj	-174	-135
skule va	-32	209
skule veta	8	118
skule vilja	-188	-115
skule … att	10	100
skule … av	38	-85
skule … bra	0	140
skule … det	-110	20
skule … doda	-138	-134
skule … et	-174	-135
skule … feber	-162	-140
skule … fraga	235	60
skule … fran	-152	-169
skule … ha	-80	-187
skule … hem	-25	84
skule … kasta	-6	106
skule … komit	-150	-160
skule … nice	-7	116
skule … pa	-52	88
skule … pensi	18	130
skule … prata	-176	-152
skule … saga	-117	-116
skule … stryp	-160	-145
skule … stuck	-129	-97
skule … tilba	-110	-106
skule … tryck	-5	154
skule … tyst	-5	175
skum	342	59
skum nar	167	28
skum … jag	149	28
skumi slem	189	29
skumigt	190	30
skure i	162	-5
skure … halse	162	-5
skuren	162	97
skuri det	4	123
skuri mej	-13	153
skuri sa	-14	131
skuri up	250	-32
skuri … handl	207	-24
skuri … i	-32	-126
skuri … idag	-26	105
skuri … igen	-27	156
skuri … lite	-176	-164
skurit	218	187
sky*	160	307
skyd	-15	147
skyda	-6	149
skyda boend	-5	148
skydat	-5	148
skydskorna	-121	-119
skyla	28	128
skyla … sjalv	28	128
skyld #	10	101
skyld pa	116	54
skyld … trani	116	54
skylde	116	54
skyldig	6	175
skyle pa	-14	125
skyler	-14	125
skynd er	167	0
skynd … han	167	0
skynda	224	54
sla	116	256
sla barn	23	207
sla ihjal	29	213
sla in	151	-6
sla mig	32	313
sla mycke	-10	152
sla … a	3	110
sla … doren	151	-6
sla … honom	23	155
sla … med	6	149
sla … min	12	145
sla … sla	11	131
sla*	70	157
slad	151	128
sladen	85	229
slag	-39	-122
slag iblan	-104	-117
slag inget	-132	-135
slag jag	-132	-135
slag mot	208	13
slag nar	-139	-156
slag pa	-159	-141
slag … gar	-140	-127
slag … halse	139	-4
slag … hjart	-128	-124
slag … huvud	144	29
slag … jag	-130	-147
slag … nar	-104	-117
slag … skale	114	18
slag … tva	-132	-135
slage	13	186
slage av	81	163
slage hema	-94	36
slage o	-1	120
slage … jag	-137	-212
slage … min	14	130
slage … sin	14	143
slage … vi	6	131
slaget	133	-4
slagi dem	-3	123
slagi fem	135	7
slagi i	-196	-222
slagi ihjal	-98	-114
slagi ihop	-114	-128
slagi mig	21	132
slagi sonde	-110	25
slagi til	176	22
slagi … gange	135	7
slagi … hela	-23	110
slagi … knat	-177	-161
slagi … min	-98	-114
slagi … mina	-114	-128
slagm medan	10	122
slagm … jag	10	122
slagmig	10	122
slakt	-175	-136
slakt gris	-107	-100
slakt … har	17	90
slakt … skar	-107	-100
slaktat	-152	-113
slang	-60	88
slang … i	-16	158
slanga	-16	133
slant	166	-74
slap	223	-3
slap bebis	117	-2
slap i	153	19
slap nu	135	27
slap o	131	2
slap och	-28	-140
slap … armar	134	11
slap … hange	-184	-152
slapa	-107	97
slapa barne	-5	131
slapa hene	-42	100
slapa pa	137	1
slapa vil	-72	-103
slapa … i	-7	161
slapa … papa	137	1
slapa … trapa	-72	-103
slapar	238	6
slape hela	-130	-115
slape med	-124	-115
slape trots	136	23
slape … fran	-33	126
slape … inhal	136	23
slape … tiden	-130	-115
slape … varme	-124	-115
slapt	179	34
slapt det	-110	-92
slapt … en	-142	-158
slapt … var	-116	-93
slapte	-177	-178
slar	45	205
slar #	169	59
slar barne	16	113
slar bort	129	-2
slar dubel	-135	-125
slar fort	-42	-123
slar hal	3	124
slar han	25	158
slar hene	27	197
slar hjart	118	26
slar huvud	-104	116
slar i	-128	-71
slar konst	138	39
slar langs	120	16
slar mama	190	78
slar med	-4	173
slar mej	17	253
slar mig	-73	163
slar min	-6	137
slar ojamn	236	31
slar omkri	152	25
slar os	5	280
slar sig	-85	131
slar snabt	-124	-119
slar som	109	-30
slar sonde	4	152
slar til	73	-15
slar ut	-123	-110
slar vad	-109	-134
slar … aldri	-143	-157
slar … alt	-19	99
slar … altid	-158	-180
slar … brost	-129	-126
slar … dar	16	113
slar … dem	-3	115
slar … e	2	130
slar … en	109	-30
slar … forta	-106	-91
slar … fryse	105	17
slar … gul	11	151
slar … han	44	141
slar … hema	6	157
slar … huler	102	17
slar … i	-108	96
slar … igen	35	117
slar … infor	21	174
slar … inte	-155	-172
slar … jag	229	28
slar … juice	129	-2
slar … just	114	20
slar … mor	-1	135
slar … nagon	35	139
slar … nar	-216	-121
slar … ner	-96	-128
slar … nu	135	25
slar … och	-60	62
slar … sig	152	25
slar … sjalv	-9	197
slar … varje	47	121
slarv med	170	79
slarvat	170	79
slas om	-150	-156
slas … padan	-135	-148
slav	11	113
sle*	-165	-200
sleep	-105	-183
sleep badly	-212	-201
sleep is	-117	-115
sleep my	-128	-124
sleep on	-167	-178
sleep … not	-21	105
sleep … there	-117	-115
sleeping	-255	-127
sleepy	106	-85
slem	-95	-215
slem i	-17	-118
slem … bloja	130	4
slem … feber	-157	-102
slem … halse	-199	-184
slem … kanyl	128	22
slemet	-164	-122
slept	-244	-28
slept badly	-136	-100
slept for	-71	94
slet	245	45
slet av	122	7
slet til	150	32
slet … melan	117	21
slet … tumen	122	7
slets	99	0
slets sonde	99	0
slets … melan	95	-3
sli*	170	359
slick pa	-142	-133
slick … en	-142	-133
slickade	-142	-133
sling ut	126	5
slinga	134	24
slipa	25	399
slipa kana	-5	131
slipa snart	-7	116
slipa vakna	-11	186
slipa … har	-14	146
slipas	-104	-115
slipe ni	10	104
slipe on	-107	-111
slipe … mig	10	104
slipe … the	-162	-167
sliped	-162	-167
sliper	62	340
slira har	100	-16
slira … ont	100	-16
slirade	100	-16
slita rygsm	147	2
slita smart	138	10
slita … melan	111	0
slitande	271	18
sliten	169	-4
slo	319	35
slo #	169	38
slo ar	116	12
slo bebis	119	-1
slo kal	188	22
slo lukta	146	39
slo men	-110	-95
slo min	123	23
slo nu	93	15
slo och	191	68
slo stel	121	19
slo vart	-137	-150
slo … #	131	51
slo … dagar	169	38
slo … i	147	40
slo … jag	-110	-95
slo … kraks	111	38
slo … paron	146	39
slo … ringe	-137	-150
slo … sambo	123	23
slo … tva	116	12
slock mit	124	-3
slock … i	124	-3
slockna	34	143
slocknade	124	-3
slog	-156	-59
slog bakhu	203	38
slog doter	-2	132
slog et	-171	-154
slog farmo	10	153
slog huve	115	35
slog huvud	-67	-143
slog i	-18	-183
slog jatek	114	38
slog knat	-168	-167
slog lilta	-132	-111
slog mama	3	158
slog mej	45	275
slog mig	-277	-83
slog min	27	153
slog ner	124	-37
slog rekor	-120	-103
slog rumpa	-148	-125
slog sonde	-3	153
slog ut	-49	110
slog … ater	117	30
slog … blama	-148	-125
slog … bredv	121	-1
slog … det	-101	-175
slog … extra	-171	-154
slog … fru	2	122
slog … handl	-157	-116
slog … hart	172	35
slog … huvet	135	-31
slog … huvud	109	-66
slog … i	-250	-170
slog … igar	30	170
slog … igen	54	257
slog … inte	-167	-157
slog … knask	-111	-92
slog … med	-125	19
slog … nar	-125	-32
slog … pa	-137	-28
slog … sa	3	158
slog … sangk	-143	-122
slog … tan	-184	-187
slog … tar	135	42
slojden	-113	-134
slot	142	41
slot har	142	41
slot … feber	142	41
slow	136	-3
slp*	19	143
slpr	19	143
slpr mig	19	143
slpr … nar	19	143
sludr hon	76	26
sludr igen	122	15
sludr och	163	-28
sludr plots	118	30
sludr som	136	28
sludr … ar	112	15
sludr … han	146	34
sludr … jag	-119	-108
sludr … som	122	15
sludra	134	35
sludrar	220	-41
slump	-106	-106
slungades	144	20
slure speec	122	16
slured	164	38
slut	-216	-144
slut bara	-102	-87
slut de	-107	-119
slut efter	-185	-186
slut ikval	-124	-136
slut jag	-186	-172
slut kan	-188	-142
slut kraks	169	35
slut lat	17	147
slut nar	165	8
slut om	-158	-112
slut pa	-121	-76
slut sen	24	96
slut slo	156	19
slut sover	-116	-126
slut … ar	-125	-143
slut … blodt	169	35
slut … brost	138	42
slut … dagar	-94	-134
slut … de	10	166
slut … det	-47	102
slut … deta	32	101
slut … freda	-118	-171
slut … gansk	-93	-105
slut … grate	-121	-154
slut … kal	156	19
slut … mig	51	206
slut … min	-107	-150
slut … ni	-183	-134
slut … semes	-86	-114
slut … skite	26	122
slut … stors	-147	-129
slut … table	-172	-170
sluta ama	-147	-146
sluta andas	166	-38
sluta ata	-54	242
sluta ater	163	31
sluta bloda	-183	-214
sluta direk	-146	-148
sluta drick	144	87
sluta dusch	30	116
sluta efter	-112	-146
sluta finas	10	119
sluta for	-179	-150
sluta funge	223	61
sluta googl	24	163
sluta gora	54	144
sluta grata	-155	-89
sluta hon	97	33
sluta hutra	239	-42
sluta man	-116	-141
sluta med	-80	167
sluta men	168	179
sluta nar	-159	-183
sluta nu	-160	-178
sluta och	153	193
sluta roka	-227	-287
sluta rora	153	8
sluta skaka	77	154
sluta skara	-150	-161
sluta sla	-2	122
sluta sluta	43	127
sluta snark	-116	-141
sluta snusa	-224	-181
sluta svara	16	177
sluta sveta	146	30
sluta ta	5	218
sluta tanka	-132	-116
sluta tita	-57	140
sluta trafa	-16	99
sluta tvart	175	8
sluta vejpa	-106	-124
sluta vem	-82	-135
sluta vil	13	118
sluta … alt	43	127
sluta … andas	97	33
sluta … antid	-140	-147
sluta … ar	94	-37
sluta … direk	-126	-122
sluta … efter	69	-108
sluta … en	139	5
sluta … for	145	78
sluta … har	66	-65
sluta … helt	42	149
sluta … hjart	24	205
sluta … hon	12	163
sluta … hur	-116	-141
sluta … i	99	-25
sluta … iblan	172	2
sluta … insul	17	160
sluta … inte	-112	-107
sluta … kan	-134	-118
sluta … kompi	-105	-139
sluta … koper	10	129
sluta … litiu	34	171
sluta … mar	109	10
sluta … med	93	174
sluta … medic	19	216
sluta … nagra	-144	-155
sluta … nar	-211	-198
sluta … nu	139	10
sluta … och	210	198
sluta … ont	54	144
sluta … p	-103	-117
sluta … pa	-190	-36
sluta … roka	-113	-129
sluta … sig	52	-65
sluta … sin	4	154
sluta … tar	-75	-126
sluta … torsd	36	146
sluta … tvata	-124	-122
sluta … vaner	25	150
sluta … waran	58	-81
slutade	-70	-127
slutar	102	198
slutat	93	237
slute … har	16	129
sma andet	91	22
sma blali	161	43
sma hal	-143	-124
sma klunk	-178	-132
sma lila	165	63
sma magne	133	23
sma man	-3	115
sma maska	-104	-113
sma morkr	182	80
sma pupil	84	-17
sma rande	-169	-160
sma ryck	108	-5
sma … hart	-169	-160
sma … med	108	-5
sma … prick	265	86
sma … som	-167	-125
sma … til	133	23
sma*	249	52
smack … inte	148	2
smackar	211	14
smake … en	-123	-88
smal	51	-170
smal cut	-174	-210
smal det	196	30
smal i	189	44
smal nej	8	114
smal pa	-198	-168
smal til	282	51
smal … huvud	140	28
smal … i	286	57
smal … nasan	-118	-99
smal … on	-146	-123
smal … skale	150	52
smala i	180	49
smala … ogat	180	49
smalare	174	37
smalbenet	-39	-135
smale i	-126	-150
smale … dorar	-180	-163
smalen	169	36
smaler	-115	44
smart ar	145	49
smart i	210	80
smart jag	121	5
smart melan	111	0
smart nar	-97	-98
smart nu	121	24
smart … brost	168	71
smart … magen	149	56
smart … punge	165	36
smart … skuld	111	0
smart … som	5	97
smarta	359	89
smartan	125	65
smartar	-97	-98
smartor	144	25
smasy hon	-4	143
smasyskonen	-4	143
smear	-132	-142
smels like	152	-37
smi*	-117	-84
smita det	-150	-155
smitar	-169	-207
smo*	-278	-212
smog	6	125
smoking	-129	-158
smorg i	-112	-92
smorg … halse	-112	-92
smorgas	-217	-171
sms	57	159
sms som	96	23
sms … var	96	23
smu*	-11	138
smy*	3	175
smycken	14	137
smyg	38	134
smygande	-83	-173
smyge hema	1	111
smyge … sa	1	111
smyger	-26	137
snab	143	35
snab andni	118	35
snaba satet	0	127
snaba … att	0	127
snabt druck	-165	-179
snabt nar	-124	-119
snabt och	142	14
snabt samre	168	48
snabt up	-130	-139
snabt … dalig	-171	-166
snabt … for	-110	-122
snabt … grymt	107	9
snabt … kraks	168	48
snack med	-129	-103
snack om	-125	-58
snack … droge	-128	-112
snacka	-115	-163
snackar	159	34
snake	155	19
snal	-122	-149
snal ingen	-98	-113
snal och	36	-83
snal som	-107	-108
snal … jag	-115	-136
snala	131	231
snala hjalp	-63	74
snala skick	126	-11
snala … inte	18	219
snala … mig	-16	122
snalaste	-157	-154
snap	-12	160
snap att	50	146
snap och	-36	95
snap … hon	50	146
snara	209	176
snara i	-8	135
snara men	-4	117
snara runt	76	-39
snara tvart	15	133
snara … doter	-4	117
snara … sonen	-8	135
snaran	0	198
snarare	162	136
snark fast	138	23
snark hur	-116	-141
snark konst	147	-6
snark mycke	-135	-144
snark och	-252	-225
snark sa	-271	-340
snark … andas	-144	-139
snark … har	-124	-115
snark … jag	-215	-250
snark … men	130	8
snark … sluta	-116	-141
snark … vagar	-117	-120
snarka	-166	-210
snarkar	-256	-424
snarkning	-101	-141
snart	-7	242
snart ar	-39	74
snart jag	22	154
snart jul	-106	-118
snart och	2	117
snart svart	-16	99
snart tre	-122	-146
snart … det	-132	-152
snart … i	-16	99
snart … och	-106	-118
snart … slut	45	151
snart … vecko	-146	-149
sne	150	-3
sne ut	133	0
sne … i	133	0
sne*	72	-210
sned	120	-112
sned mun	219	29
sned nasa	-129	-97
sned pa	119	-9
sned ut	109	-5
sned … ansik	126	17
sned … i	109	-5
sned … sedan	-129	-97
sned … skon	-123	-101
sneda	-155	-140
sneda tande	-155	-140
snet	67	-132
snet at	184	52
snet idag	89	14
snet kan	-132	-105
snet leend	-160	-113
snet nu	117	29
snet och	155	32
snet … a	117	29
snet … ena	89	14
snet … hoger	96	23
snet … sen	-160	-113
snet … sludr	110	36
snet … stodj	-132	-105
snifa gas	121	13
snifa … och	115	16
snifat	121	13
snipa a	109	0
snipa efter	19	108
snipa … besok	19	108
snipa … ja	109	0
snit pa	-19	99
snit … min	-19	99
snitet	146	24
sno det	126	21
snobo i	-131	-134
snobo … ogat	-121	-116
snobol	-162	-149
snodr och	-116	-99
snodr … stuka	-116	-99
snodrivan	147	68
snon	158	156
snon fotle	-156	-112
snon han	110	-20
snon hela	178	10
snon och	94	198
snon … ar	-145	-117
snon … naten	178	10
snon … predi	-16	96
snon … somna	-6	137
snop	-1	115
snope norma	-105	-114
snopen	-102	89
snor	-228	-154
snor har	-135	-101
snor ingen	-115	-81
snor … feber	-115	-81
snor … varit	-135	-101
snora i	123	14
snora och	-170	-130
snora … hosta	-143	-111
snorar	-147	-132
snorat	123	14
snore ar	-125	-93
snore til	154	3
snore who	-117	-114
snore … can	-117	-114
snore … gardi	154	3
snore … gront	-125	-93
snores	-174	-173
snoret	-101	-132
snorig	-262	-199
snoriga	-152	-151
snoring	169	-69
snorper	159	50
snors	198	24
snors ihop	166	15
snosk … in	144	19
snoskotning	-179	-146
snoslungan	202	16
snot	-250	-238
snow and	-146	-120
snow … my	-146	-120
snowmobile	141	-4
snu*	-71	-255
snuben	167	54
snubl i	-116	-99
snubl pa	50	-93
snubl … en	-116	-99
snubl … trosk	133	30
snublade	-202	-128
snublar	201	33
snura	117	40
snura ar	-94	-134
snura i	-149	-138
snura jag	116	94
snura nar	126	-64
snura ser	87	32
snura … dubel	87	32
snura … jag	126	-62
snura … jobet	-93	-110
snura … ramla	118	35
snura … slut	-94	-134
snura … tio	-149	-138
snuri och	138	30
snuri pa	-187	-164
snuri … ena	123	31
snuri … taget	-187	-164
snurig	124	-61
snus	-163	-164
snus att	-122	-115
snus stame	-132	-93
snus … det	-132	-93
snus … jag	-122	-115
snusa	-224	-181
snusa o	-123	-100
snusa … tandk	-123	-100
snusar	-123	-100
snuva	-128	-123
snuva ater	-126	-110
snuva sedan	-127	-103
snuva … igar	-127	-103
snuva … ont	-154	-110
snuvan	-160	-176
snuvi bebis	-117	-88
snuvig	-233	-210
sny*	-163	-186
snyte mig	-167	-160
snyter	-167	-160
so tired	110	173
so … can	-13	167
so … i	-173	-159
soa*	164	13
soaking	153	10
soc*	44	-123
socke #	132	-71
socke andas	116	41
socke kalsv	98	-7
socke sjuk	140	29
socke sjukd	-143	-139
socke spyr	100	15
socke … behov	-124	-112
socke … djupt	116	41
socke … och	125	0
socke … pa	-131	-120
socke … sen	-131	-98
socker	187	-44
sockersjuk	114	14
sockr liger	-180	-153
sockr … inte	113	27
sockret	-138	-181
sof*	-263	-402
sofa	-181	-187
sofan	-191	-333
sofan det	110	30
sofan i	-95	-79
sofan och	-158	-174
sofan … ar	132	-14
sofan … feste	141	11
sofan … forga	-95	-79
sofan … jobet	-117	-95
sofbe den	-132	-111
sofbe … ar	-132	-111
sofbenet	-132	-111
sofbordet	-129	-132
soi	166	-88
soi myrky	138	16
soi … sydan	160	-2
soin	139	13
soka	-214	-207
soka for	-137	-136
soker	-296	-176
soker avlas	-111	-97
soker … for	-178	-147
sokt pa	3	145
sokt … hur	2	143
sokt … natet	15	92
sol	-206	-186
solalergi	-120	-105
solbr … axlar	-129	-114
solbrand	-166	-147
solen	28	-128
solkram	-123	-129
solst och	112	43
solst … svima	112	43
solsting	112	43
som	-70	-188
som #	-156	-132
som altid	-150	-148
som ar	-202	8
som arbet	-101	-84
som ater	-96	-138
som att	172	13
som barn	-137	-131
som behov	12	172
som blama	218	25
som blekn	-187	-118
som blir	-154	-156
som blivi	-242	-232
som blode	-189	-167
som bly	202	-5
som braka	33	158
som brot	19	131
som datum	-117	-96
som de	-68	-130
som den	-240	-226
som dom	165	25
som drick	-136	-91
som e	-99	23
som eld	-66	-138
som en	175	-239
som et	92	-100
som extra	-129	-126
som fan	93	-126
som fans	137	-19
som far	-9	143
som femar	-98	-100
som foral	-108	-132
som forut	-192	-194
som fru	-10	95
som gamal	140	47
som gick	131	3
som gjord	-18	154
som gor	-51	147
som gravi	-240	-237
som haler	21	228
som hande	-29	129
som hant	225	0
som helst	-179	-112
som hindr	13	110
som hjalp	-102	48
som hon	-148	-30
som hopad	-111	-103
som i	-201	-169
som igar	1	-129
som is	142	-9
som ja	-48	115
som jag	-218	-251
som kafes	148	53
som kan	-122	-142
som klaga	18	132
som kliar	-280	-210
som kraks	158	43
som kramp	-100	-95
som leker	-148	-135
som lukta	205	73
som mama	-125	-197
som mar	-102	-162
som marmo	139	44
som maten	-125	-124
som medve	-148	-133
som men	-98	-92
som mojli	39	156
som nagot	136	39
som nan	154	24
som ni	-96	-106
som om	259	-49
som organ	-151	-167
som plane	-82	-113
som polen	-116	-98
som prata	-13	154
som pumpa	-138	-94
som ramla	155	-22
som sag	151	45
som sager	14	156
som sandp	-173	-148
som ser	105	-44
som sist	-203	-238
som ska	30	185
som skrat	16	175
som skuri	4	123
som slar	-2	197
som spage	180	14
som spric	-164	-142
som star	172	42
som sten	175	-13
som stod	-154	-164
som stres	-111	-111
som sutit	-102	-81
som svara	21	163
som svide	-224	-191
som tjara	211	78
som tra	215	48
som utgan	-129	-122
som vakta	-115	-20
som vanli	-159	-123
som varad	-148	-129
som varje	-233	-235
som varst	5	97
som vil	-151	-165
som vist	91	-13
som … #	15	-94
som … altid	-115	-136
som … andra	-212	-186
som … aring	-156	-132
som … askva	-120	-100
som … at	13	138
som … att	44	239
som … av	-239	-198
som … bage	176	19
som … bajs	161	40
som … bakfy	-128	-104
som … bara	-157	-189
som … bebis	-120	-85
som … blode	-108	-118
som … bra	-168	-136
som … brada	199	53
som … bruka	-262	-249
som … dalig	-88	-136
som … demen	41	166
som … docka	118	7
som … dod	-25	-102
som … drunk	181	-11
som … efter	5	-130
som … en	-272	-148
som … et	83	135
som … fa	37	164
som … fast	-129	-122
som … fastn	-178	-170
som … feber	183	-16
som … femkr	-109	-80
som … fick	15	-111
som … flime	106	52
som … fluga	-107	-108
som … fran	100	-44
som … ful	196	27
som … fula	-215	-196
som … galni	157	40
som … gamal	-203	-167
som … gange	149	2
som … gardi	210	37
som … genom	125	18
som … godis	-96	-138
som … gris	-64	-128
som … han	183	8
som … har	-142	-167
som … harda	112	32
som … hes	-98	-116
som … hund	212	23
som … hunde	26	123
som … hur	-96	-128
som … inget	-145	-139
som … jarnb	152	29
som … kafe	140	47
som … kalv	-157	-148
som … kamin	158	18
som … katun	119	17
som … klubs	158	13
som … kniv	141	9
som … korv	144	48
som … kraka	-158	-157
som … kvar	-125	-78
som … lakan	218	22
som … liger	166	70
som … lite	-185	-169
som … lok	119	-7
som … manad	-204	-196
som … mar	-91	-51
som … men	-65	76
som … mig	63	288
som … min	17	211
som … mit	107	34
som … nagon	114	-43
som … nagot	150	15
som … nan	296	28
som … nar	-279	-165
som … nasbl	110	17
som … nat	181	83
som … och	206	75
som … olyck	5	161
som … om	115	159
som … ont	-169	-70
som … over	116	-7
som … pingv	-152	-140
som … pisto	142	-2
som … plank	201	32
som … prata	-169	-183
som … rivja	-116	-100
som … rulga	162	36
som … sen	146	88
som … siter	125	-14
som … ska	-333	-275
som … slag	188	32
som … smal	182	71
som … sol	-178	-160
som … sten	165	20
som … store	-140	-144
som … svart	144	43
som … table	-114	-92
som … tar	-138	-129
som … tia	-139	-112
som … tilba	-103	-109
som … tok	-19	-145
som … trakt	-120	-100
som … trasa	131	0
som … trasd	165	30
som … trode	177	58
som … truma	196	37
som … ugn	163	32
som … ut	324	91
som … vante	180	25
som … vare	-135	-142
som … vaten	191	45
som … verkl	-14	116
som … vinte	-117	-95
som … visel	147	27
som … vridi	142	27
som … yxa	127	20
som*	-121	-9
somar	-87	37
somar nar	-27	150
somar … de	36	132
somar … vi	18	152
somaren	-278	-288
somarstugan	156	110
some	181	-44
somebody	-20	160
someo has	-112	-93
someo is	169	-1
someo … a	-112	-93
someo … at	-127	-155
someo … sitin	126	-2
someo … stand	113	0
someone	-5	126
somet at	139	-32
somet stron	-136	-154
something	86	172
somn	-164	-278
somna	-156	59
somna hela	127	36
somna inan	14	103
somna nar	-133	-153
somna om	-181	-189
somna pa	-189	-279
somna sedan	-111	-114
somna vid	-120	-120
somna … aldri	34	202
somna … att	-138	-190
somna … efter	-142	-133
somna … hon	101	5
somna … i	-157	-175
somna … inte	2	137
somna … kvala	-116	-123
somna … lugnt	-121	-159
somna … min	14	103
somna … naten	-136	-150
somna … nater	-102	-107
somna … raten	-120	-120
somna … tiden	127	36
somna … utan	30	157
somnade	-258	-349
somnapne	-159	-184
somnat	141	164
somne blev	96	21
somne for	-106	-116
somne helst	2	127
somne … bla	96	21
somne … en	2	127
somne … mig	-106	-116
somni och	128	36
somnig	53	-102
somnl i	-141	-126
somnl … tva	-141	-126
somnlos	-145	-129
somnm nu	-84	-109
somnmedel	125	5
somnmedicin	-84	-109
somnp vakna	-121	-111
somnp … och	-121	-111
somnparalys	-121	-111
somnproblem	-122	-135
somnt behov	-22	199
somnt i	7	141
somnt jag	-71	-170
somnt kaner	93	-28
somnt och	-7	148
somnt sen	-5	160
somnt tack	9	114
somnt tar	32	112
somnt … det	-15	122
somnt … dod	32	112
somnt … en	-16	116
somnt … fat	-180	-182
somnt … i	-9	165
somnt … slut	-93	-105
somnt … vin	-7	148
somntablet	-106	-138
somntableten	-111	-106
somntableter	214	235
somra jag	-97	-98
somra men	20	114
somra och	-107	-108
somra ringe	-85	-90
somra var	-117	-107
somra … ar	-90	-110
somra … nu	20	114
son	-89	29
son andas	121	6
son blev	-131	-134
son drick	105	32
son hears	15	133
son i	-113	-8
son kisad	131	-4
son kraks	-257	-241
son pa	141	187
son prata	-80	60
son sag	-112	-115
son sager	10	218
son skada	6	125
son slar	17	148
son stama	-144	-142
son swalo	135	23
son tar	19	123
son … a	64	-75
son … ar	-152	-254
son … ata	-22	88
son … att	7	215
son … besat	-112	-121
son … dod	18	174
son … druck	127	-12
son … elva	5	99
son … en	-51	-129
son … et	96	-22
son … fat	203	16
son … feber	-153	-131
son … halse	-6	147
son … i	-36	92
son … jatef	121	6
son … med	-80	60
son … mig	25	146
son … min	19	123
son … ont	-138	-129
son … pa	131	-4
son … petat	161	17
son … roda	-146	-117
son … roste	14	168
son … seg	130	21
son … sig	10	160
son … skjut	-114	-110
son … sluta	2	135
son … snara	76	-39
son … sokt	-4	124
son … tva	133	40
son … typ	150	52
son … utsla	-142	-118
son … voice	15	133
sonda da	19	115
sonda det	33	168
sonda inan	-118	-134
sonda kval	-95	-107
sonda sonda	-95	-107
sonda … jag	12	146
sonda … kval	-95	-107
sonda … skola	-118	-134
sondagar	-107	-137
sondagskval	-118	-134
sondagskvalar	-95	-107
sonde alt	-19	99
sonde doren	25	212
sonde hela	-6	165
sonde inuti	107	14
sonde melan	127	-3
sonde min	45	146
sonde … brost	136	39
sonde … koket	-23	110
sonde … och	25	181
sonde … skuld	127	-3
sonder	-6	123
sondm blev	93	9
sondm … infek	93	9
sondmatningen	93	9
sonen	-169	-238
sonen #	-172	-182
sonen astma	-137	-120
sonen at	-99	-160
sonen drog	63	-106
sonen eksem	-132	-161
sonen elva	95	-5
sonen far	134	17
sonen fick	-113	-152
sonen garde	-8	135
sonen hol	123	13
sonen ont	-135	-120
sonen ramla	-167	-108
sonen rum	134	-11
sonen skolv	-137	-134
sonen svald	-117	-161
sonen tapad	99	16
sonen tolv	122	21
sonen tryck	13	115
sonen … ar	98	-96
sonen … balan	99	16
sonen … cashe	117	50
sonen … celgi	134	17
sonen … dalig	-95	-104
sonen … en	-153	-190
sonen … han	134	-11
sonen … i	-44	-130
sonen … mig	-151	-150
sonen … ner	157	17
sonen … pa	-170	-152
sonen … slo	134	36
sonen … up	13	115
sons armar	-19	99
sons epile	-157	-133
sons fotva	-125	-129
sons … han	-19	99
sons … vagra	-125	-129
soon as	-196	-180
sop*	-153	-153
sor*	-333	-184
sore	-386	-241
sore tailb	-107	-111
sore throa	-289	-301
sore … and	-176	-174
sorg	-150	-166
sorg efter	-118	-135
sorgegrup	-111	-160
sorjer	-173	-181
sort som	-120	-134
sory kan	-115	-129
sory … ja	-115	-129
sos	-140	-134
sos dogo	-129	-99
sot	127	-66
sot och	146	18
sotig	168	47
sotig i	188	49
sotig … nasan	188	49
sov	-286	-124
sov en	-95	-100
sov hela	-114	-128
sov och	16	123
sov pa	-144	-56
sov som	-162	-165
sov … armen	-152	-161
sov … dag	-95	-100
sov … dagen	-114	-128
sov … en	-102	-123
sov … medve	-115	-109
sov*	-226	-120
sova ar	119	35
sova bara	-158	-56
sova en	-123	-68
sova foral	8	157
sova gor	-122	-148
sova i	-87	97
sova jag	24	150
sova koper	10	129
sova liger	-169	-162
sova snet	-145	-104
sova sova	119	35
sova sveta	140	29
sova ut	-92	-129
sova vad	-106	-98
sova … aldri	10	125
sova … bilar	10	129
sova … det	-30	-117
sova … en	-92	-129
sova … for	8	157
sova … hel	-105	-129
sova … inte	29	182
sova … klade	18	113
sova … klar	90	-20
sova … och	-133	-94
sova … ska	-106	-98
sova … slipa	-12	147
sova … tva	-145	-131
sova … vanst	-141	-127
sover	-255	-173
sover #	-198	-192
sover bara	122	-40
sover dalig	-285	-232
sover gansk	-93	-105
sover han	118	134
sover har	114	18
sover hela	233	69
sover i	-132	28
sover jag	-113	17
sover med	-52	187
sover men	131	9
sover midag	-86	-98
sover mycke	-159	-155
sover nar	-159	-164
sover och	34	-120
sover oroli	-114	-102
sover pa	-145	-108
sover sitan	140	23
sover val	103	-5
sover valtr	-168	-146
sover vil	-105	-139
sover … av	-96	-125
sover … bra	-93	-105
sover … dalig	-190	-197
sover … feber	114	18
sover … ha	-105	-139
sover … hande	120	6
sover … hela	169	24
sover … hotar	35	100
sover … igen	-19	-124
sover … med	-148	-132
sover … men	-149	-154
sover … och	93	-80
sover … om	-93	-109
sover … pa	103	-5
sover … som	-86	-98
sover … stol	0	142
sover … tanka	-93	-110
sover … tiden	233	69
sover … timar	-200	-134
sover … trana	-121	-108
sover … vi	160	14
sovit	-154	29
sovit ar	-95	-79
sovit konst	-183	-161
sovit pa	53	265
sovit … en	11	138
sovit … fem	27	121
sovit … fyra	9	136
sovit … ingen	-122	-127
sovit … sex	19	145
spa*	111	114
spadb #	102	-13
spadb fem	118	9
spadb med	56	-69
spadb som	145	27
spadb vi	-129	-100
spadb … #	136	17
spadb … kraks	145	27
spadb … torsk	-180	-157
spadb … vanta	-129	-100
spadb … vecko	173	17
spadbarn	170	-58
spageti	180	14
span	-131	-128
span i	-117	-101
span … ogat	-117	-101
spand men	-135	-97
spand som	169	27
spand … brost	125	59
spand … en	166	24
spane … vader	-116	-102
spani #	-103	-74
spani pa	-134	-124
spani som	-133	-127
spani … magsj	-103	-74
spaningshuvudvark	-286	-279
spar	-1	160
spar sa	-1	160
spar … kring	-1	160
spara ala	-127	-149
spara hon	21	120
spara ihop	16	139
spara mina	24	165
spara pa	0	223
spara plast	16	129
spara table	4	138
spara … i	6	131
spara … morfi	1	116
spara … somnt	24	154
spara … tabis	7	128
spara … table	-81	32
sparar	-100	56
sparat	41	335
sparet	136	159
spark	-195	-172
spark av	178	-12
spark doter	105	21
spark fint	-122	-122
spark hela	-125	-101
spark hene	106	-31
spark in	126	-11
spark mer	-170	-162
spark mig	33	247
spark pa	133	127
spark sen	161	11
spark skrap	-198	-172
spark som	-225	-190
spark v	-120	-85
spark … #	-120	-85
spark … den	-14	121
spark … hast	192	29
spark … huvud	104	4
spark … i	180	133
spark … igar	125	10
spark … magen	-9	132
spark … pa	-127	-103
spark … slar	129	158
spark … tiden	-109	-98
spark … vanli	-225	-190
sparka	-56	-150
sparkad	168	152
sparkade	105	175
sparkades	120	4
sparkar	-93	-150
sparkat	101	18
sparken	-137	-131
spars spar	-1	160
spars … sa	-1	160
sparsakring	-1	160
speak	204	75
speak propr	136	6
speaking	-148	-138
speba sluta	88	13
speba … andas	88	13
spebarnet	88	13
speech	151	23
spege … inte	36	158
spegeln	76	135
spel behov	32	122
spel nu	27	105
spel … ar	27	105
spela	-196	-135
spela bort	46	146
spela hocke	-148	-142
spela ineba	-174	-186
spela musik	-117	-172
spela sjukh	-99	-136
spela teate	-218	-217
spela … ingen	9	114
spela … med	-147	-166
spela … och	-189	-226
spelar	-252	-125
spelet	-269	-268
sperm en	-101	-106
sperm … gang	-101	-106
spermien	-101	-106
spi*	-167	-247
spik i	142	-6
spik … brost	136	31
spik … ogat	135	28
spikpistolen	168	2
spindlar	-24	-140
spining	-173	-139
spins	-107	-117
spins every	-107	-117
spins … time	-107	-117
spion	3	186
spira men	199	69
spira sa	167	16
spira tror	11	101
spira … jag	167	122
spira … posit	114	46
spira … teste	160	45
spiralen	-213	-217
spiralutag	-135	-119
spironolakton	-147	-131
spise ar	-117	-125
spise en	-94	-73
spise … liten	-94	-73
spise … pa	-117	-125
spisen	-162	-110
spl*	179	16
split heada	122	31
spoar	9	166
spoar up	9	131
spoar … mig	9	131
spola bra	-117	-101
spola kalt	-159	-129
spola … nu	-117	-101
spolade	-108	-150
spolarvatska	202	17
sport	-109	-118
sport bh	-109	-118
sport … n	-109	-118
spot	270	88
spota … blod	131	-11
spota … grons	-118	-114
spota … klaro	131	-9
spotade	11	159
spotar	179	-14
spots	32	-173
spots of	-143	-112
spots with	122	31
spots … a	122	31
spots … blood	-143	-112
spr*	65	-204
sprac i	58	-91
sprac igar	-143	-157
sprac nar	-118	-90
sprac … frivi	-87	-102
sprac … jag	-118	-90
sprac … nat	-193	-188
sprack	-110	-258
sprai my	-192	-161
sprai … ankle	-121	-107
sprai … wrist	-135	-114
sprained	-192	-161
spran arbet	-8	170
spran av	-127	-131
spran flime	106	52
spran och	128	14
spran pa	114	38
spran … al	-72	-73
spran … ala	-124	-128
spran … for	106	52
spran … fotbo	114	38
spran … i	85	-48
spran … nacke	115	27
spran … orone	-148	-126
sprang	86	-125
spranga	8	221
sprangande	166	61
spranger	146	39
spray ar	136	31
spray hjalp	-230	-162
spray … inte	145	28
sprayen	201	20
sprea to	103	17
sprea … left	103	17
spreading	103	17
spreadsheets	-129	-116
spric av	-143	-119
spric nar	-135	-115
spric pa	-178	-156
spric … jag	-135	-115
spric … skote	-143	-119
spric … vinte	-136	-120
spricker	-294	-244
sprin hela	-137	-125
sprin pa	-141	-120
sprin ut	9	174
sprin … har	-118	-90
sprin … pa	0	132
sprin … toa	-141	-120
spring	-152	-145
springa	-180	-183
springer	-146	-67
springmask	-169	-171
sprit och	-3	164
sprit … andas	98	3
sprit … table	-10	165
spruc blodk	-134	-106
spruc halar	-144	-120
spruc och	172	30
spruc … blode	112	10
spruc … i	-134	-106
spruckna	-144	-120
sprut behov	-141	-150
sprut blod	126	2
sprut i	119	12
sprut igar	-111	-120
sprut in	96	-13
sprut pa	129	28
sprut til	-167	-137
sprut … ansik	112	17
sprut … det	-115	-111
sprut … hela	38	-70
sprut … klini	118	47
sprut … takt	155	0
sprut … ur	138	9
sprutade	31	-89
sprutan	-97	-151
sprutar	247	-19
sprutor	-316	-311
spu*	169	8
spurt from	123	6
spurt … his	123	6
spurting	169	8
spy	161	31
spy*	268	-19
spyde	102	-67
spyde blod	187	29
spyde mar	-97	-94
spyde … bra	-97	-94
spyde … tva	130	16
spyr	215	7
spyr a	117	27
spyr av	131	30
spyr galgr	130	26
spyr gront	164	67
spyr har	116	54
spyr jag	190	59
spyr nu	113	17
spyr o	140	47
spyr rot	140	19
spyr som	-157	-148
spyr … ar	155	52
spyr … en	-157	-148
spyr … har	-93	-117
spyr … hela	149	27
spyr … inget	113	2
spyr … nacke	135	54
spyr … ont	116	54
spyr … som	124	46
spyr … tva	177	49
spyt	71	-79
squ*	212	-38
squeezing	151	5
squirting	186	5
st #	-137	-114
st i	126	13
st … kl	-137	-114
st … nat	126	13
sta emot	-34	163
sta i	-198	-197
sta kvar	-72	-112
sta pa	150	-51
sta rak	186	28
sta up	154	27
sta ut	30	167
sta … kasa	-121	-110
sta … var	-110	-112
sta*	100	191
stab	-2	137
stab him	-2	137
stack mig	-75	-177
stack … i	-25	-164
stack … pa	-100	-135
stad vil	-115	-120
stad … trafa	-115	-120
stada	-147	-99
stada ar	-106	-104
stada hela	-24	129
stada lagen	54	145
stada med	-124	-116
stada och	-129	-140
stada … dag	11	128
stada … det	-106	-104
stada … klor	-124	-116
stada … ordna	-129	-140
stadar	-95	-148
stadat	-10	154
stairs	93	167
stale for	139	96
stale hol	124	8
stale vid	-160	-115
stale … en	120	11
stale … honom	-8	131
stale … snabt	-130	-139
stalen	170	32
stalet	113	142
stalt	96	148
stalt fram	-2	99
stalt … bosan	-2	99
stamar	-157	-188
stame det	-252	-289
stamer	-322	-367
stamn pa	-157	-148
stamn … jobet	-157	-148
stamningen	-157	-148
stana andas	131	14
stana direk	-143	-159
stana kvar	5	217
stana mit	111	19
stana til	115	-1
stana tre	139	-27
stana up	129	4
stana vid	-10	134
stana … flera	129	4
stana … gange	139	-27
stana … stana	131	14
stanade	-82	130
stanar	137	123
stand i	162	24
stand … my	113	0
stand … sex	162	24
stand … the	-14	135
standing	116	140
stang av	-71	102
stang i	-138	-113
stang … gar	-138	-113
stang … mig	33	147
stang … sig	-16	111
stang … tror	-112	-110
stang … wifi	-120	-164
stangslet	-150	-158
stangt	40	174
star	216	245
star ambul	-104	-95
star datum	26	143
star det	-170	-120
star har	141	24
star i	-134	38
star me	-16	99
star nar	-145	-129
star pa	355	150
star up	150	48
star utanf	3	271
star ute	14	163
star vid	-9	188
star … #	144	-14
star … bron	189	114
star … en	42	123
star … i	-75	164
star … kniv	-16	99
star … mit	-1	118
star … nu	129	-7
star … opere	-145	-129
star … peron	-116	-12
star … porte	-2	139
star … racke	122	-18
star … taket	136	89
star … utgan	-129	-122
star … vatne	-21	132
stark	118	156
stark for	2	127
stark ga	150	13
stark … somne	2	127
stark … til	150	13
starkare	47	179
starkt	-3	128
start	-172	-185
start flygb	18	105
start runin	-138	-126
start scrat	18	128
start … and	-194	-214
start … my	66	134
stat pa	155	23
statistik	-100	-123
stats fick	-109	-88
stats … hjart	-109	-88
statsministern	-109	-88
stav	-86	-116
stay home	-174	-150
ste*	134	72
stege pa	-149	-168
stege vilke	28	120
stege … humor	28	120
stege … morgo	-149	-168
stekos	-143	-138
stekp det	15	187
stekp pa	16	121
stekp … mig	16	121
stekpana	5	227
stekpanan	25	148
steks igar	-101	-117
stekspade	-101	-117
stel	-3	-147
stel feber	150	44
stel nu	96	21
stel och	178	18
stel pa	-139	-128
stel … andas	96	21
stel … av	-145	-104
stel … bla	134	4
stel … borja	97	5
stel … efter	-122	-127
stel … ljusk	122	51
stel … och	212	39
stel … slo	123	23
stela	-219	-195
stela fingr	-159	-122
stela … i	-146	-105
stelf svart	133	5
stelf … finge	133	5
stelfrusna	133	5
stelkramp	-276	-258
stelt	-233	-168
stelt i	-127	-124
sten	129	-3
sten efter	133	28
sten i	-127	-124
sten liger	138	48
sten … fjalt	133	28
sten … min	2	115
sten … pa	185	40
sten … sko	-127	-124
stene bruta	146	18
stene … det	146	18
stenen	180	36
stenh hela	166	47
stenh och	162	15
stenh spyr	142	12
stenh … blat	124	4
stenh … tiden	166	47
stenhard	212	72
stenharda	-151	-140
stenhart	188	57
stenr benet	121	-9
stenr … siter	121	-9
stenras	189	18
stent	171	-3
stent i	103	-5
stent … fora	103	-5
stepd touch	1	113
stepd … me	1	113
stepdad	4	147
stepf comes	12	119
stepf … into	12	119
stepfather	11	137
stero slut	156	19
stero … slo	156	19
steroid	156	19
steso men	137	19
stesolid	175	35
sti*	76	-85
stick av	-186	-187
stick i	-262	-270
stick knive	-115	-103
stick mycke	-102	-107
stick nalar	7	143
stick ner	8	152
stick och	-132	-111
stick out	134	6
stick ut	284	38
stick … bada	129	31
stick … det	-132	-111
stick … fingr	-238	-186
stick … foten	-228	-195
stick … genom	193	12
stick … hene	8	152
sticka	-213	-89
stickar	-54	-114
sticker	242	25
sticket	-199	-151
sticking	134	6
stif	-121	-217
stif in	-176	-158
stif neck	50	-79
stif … and	168	23
stif … fever	168	58
stif … for	-109	-114
stif … the	-157	-164
stil och	110	15
stil vart	-132	-121
stil … det	133	10
stila	140	207
stila tils	-10	95
stila yr	126	14
stila … det	-10	95
stila … som	126	14
sting	157	-11
sting like	-78	-101
sting … hel	-78	-101
stings	-164	-179
stira at	135	-20
stira pa	-15	135
stira tomt	164	21
stira … bebis	-8	112
stira … et	135	-20
stira … och	222	37
stirade	198	32
stirar	198	189
stj*	-15	-196
stjarnor	132	-14
stjart	-159	-133
stjarten	-23	-115
sto*	206	94
stock efter	-107	-92
stock … benpa	-107	-92
stod	18	139
stod av	-77	-117
stod bakom	-14	167
stod han	1	124
stod hon	97	-12
stod i	159	6
stod ine	149	-17
stod jag	6	126
stod lange	35	207
stod … famil	-61	-103
stod … fel	-117	-108
stod … i	22	-121
stod … lagor	109	-6
stod … och	97	-12
stod … over	-7	148
stodgrup	-111	-111
stodj men	-132	-105
stodj … foten	-132	-105
stodja	-135	-96
stods ar	-134	-139
stodstrumpor	-128	-173
stol	27	177
stol for	0	142
stol … doren	0	142
stole och	189	26
stolen	157	-5
stolpiler	-138	-146
stoltheten	-174	-171
stoma ache	-187	-150
stoma pain	139	47
stomach	-87	-209
stomi ny	-135	-114
stomi svart	168	23
stomi … besta	-135	-114
stomimaterial	-135	-114
stomin	168	23
stona nar	153	4
stona … jag	153	4
stonar	194	-6
stone	-220	-192
stool	134	18
stool and	134	18
stool … dizy	134	18
stop	108	150
stop forev	14	163
stop i	-113	-111
stop it	130	-17
stop pa	167	-78
stop shaki	-14	147
stop when	7	170
stop … blode	149	-12
stop … det	-124	-138
stop … fem	-113	-111
stop … i	-18	156
stop … nasbl	153	23
stopa	173	297
stopa bilar	-5	129
stopa en	69	-48
stopa honom	-2	132
stopa in	2	196
stopa varld	0	132
stopa … fingr	-16	129
stopa … hande	1	155
stopa … kula	120	37
stopa … med	-5	129
stopa … under	0	132
stopade	-139	13
stope now	-125	-100
stope when	-131	-126
stope … i	-131	-126
stor binda	115	-15
stor efter	130	18
stor forpa	2	127
stor i	115	10
stor liten	121	-6
stor och	24	-112
stor som	-120	-139
stor svar	117	33
stor … benen	-138	-94
stor … en	-218	-183
stor … hard	193	37
stor … munen	121	17
stor … rakor	130	18
stor … rodak	-121	-117
stor … svalj	117	33
stor … tunga	115	10
stor … var	106	-2
stora	112	-26
stora av	-138	-94
stora blaso	187	42
stora enda	-7	121
stora er	142	-6
stora krops	139	43
stora table	-128	-110
stora tusar	-174	-169
stora … fins	-128	-110
stora … losni	-7	121
stora … vaten	-138	-94
store	-59	-142
store at	140	15
store och	159	-4
store stryp	-4	124
store text	-94	-111
store … han	103	-17
store … mig	11	166
store … skald	140	15
store … store	140	15
storebror	27	164
stork tror	162	5
stork … jag	162	5
storke	162	5
storstadningen	-147	-129
stort igen	-157	-139
stort som	-181	-159
stortan	5	-138
stortbloder	189	29
stot	159	-79
stot fran	225	35
stot mig	111	-6
stot … fyra	134	-17
stot … hogsp	176	21
stot … inget	-151	-126
stot … stang	-138	-113
stota jag	-100	-116
stota man	-120	-112
stota pa	154	13
stota … bast	-100	-116
stota … en	154	13
stotar	283	-19
stote armba	-109	-82
stote i	154	25
stote … dorpo	106	15
stoter	154	25
stoveln	154	12
stovlar	-146	-128
strac pa	132	46
strac … benet	132	46
stracka	152	61
straf	-70	134
straf dem	3	104
straf jag	26	142
straf mig	-10	197
straf sig	-8	111
straf … sjalv	-19	169
strafa	15	248
strafar	-9	111
stral ar	-191	-160
stral bada	139	-9
stral genom	19	183
stral i	126	29
stral lite	130	36
stral ner	-191	-126
stral pa	-109	-94
stral ut	143	24
stral … armen	123	14
stral … rygen	89	40
stral … svag	-106	-84
stral … tandr	-109	-94
stral … ut	163	56
stral … vagen	19	158
stralar	235	193
stralen	-188	-157
stralning	-109	-94
stram runt	123	14
stram … hela	123	14
stran kan	-104	-115
stran me	-19	144
stran om	-136	-132
stran … de	-104	-115
stran … laxor	-136	-132
stranden	-155	-178
strang	-69	-132
strange	132	136
strangled	130	70
stratera	-124	-133
strea att	-9	119
strea … han	-9	119
streamade	-9	119
strec up	138	41
strec … mot	138	41
stres	-343	-293
stres from	-130	-130
stres ge	-167	-129
stres gor	-125	-123
stres hema	29	132
stres och	-155	-163
stres … att	-125	-123
stres … brost	-167	-129
stres … jobet	-104	-122
stres … work	-130	-130
stresad	-285	-321
stresed	-129	-140
streshantering	-86	-115
stresigt	-129	-141
stretching	-92	-81
strim blod	-131	-118
strim pa	15	155
strim runt	-101	-91
strim … et	-101	-91
strim … nar	-131	-118
strim … rygen	15	156
strima	-106	-124
strimor	15	156
strok behov	-79	-92
strok fora	-113	-128
strok heter	-118	-120
strok i	-98	-125
strok jag	-89	-109
strok nys	164	13
strok och	-175	-145
strok of	-108	-89
strok som	-139	-108
strok … #	-134	-109
strok … aret	-122	-114
strok … behov	-89	-109
strok … bor	-121	-103
strok … et	-118	-120
strok … hjalp	-79	-92
strok … luck	-108	-89
strok … tia	-116	-103
stroke	-17	-289
strokelarm	-79	-92
strom	198	-1
strom genom	165	9
strom i	106	-11
strom och	159	5
strom … arbet	123	21
strom … krope	97	19
stronger	-165	-182
strop	135	-14
strop mig	135	-14
strug to	133	8
strug … breat	133	8
strugling	133	8
strulat	125	48
strum i	9	170
strum … nat	4	114
strumplasten	9	170
strumpor	-171	-96
strun och	90	-12
strun … andas	90	-12
strunt	174	10
strup och	147	26
strup tils	120	-1
strup … det	120	-1
strupe	176	22
strupen	177	0
stryk	-47	217
stryk i	-169	-160
stryk klade	-142	-130
stryk med	28	155
stryk nar	6	120
stryk pa	-99	-119
stryk … anges	6	120
stryk … armen	-99	-119
stryk … balte	28	155
stryk … ont	-142	-130
stryk … papa	19	123
stryker	-142	-130
stryp mig	13	-127
stryp min	-144	-74
stryp och	-17	-127
stryp pa	79	162
stryp sig	7	127
stryp … dator	-126	-119
stryp … har	-139	-144
stryp … mama	16	161
stryp … mej	-9	179
stryp … nu	167	15
stryp … sjalv	7	127
strypa	-53	-202
stryper	-49	70
strypt	203	-25
stryptag	139	198
stu*	-55	-129
stube	152	34
stube my	-170	-175
stube … toe	-170	-175
stubed	-170	-175
stuck av	-84	-142
stuck … en	157	73
stuck … getin	-63	-144
stucken	-48	-129
stude i	115	-12
stude psyko	-86	-103
stude … korid	115	-12
stude … och	-86	-103
student	-143	-64
studenten	99	113
studerar	-86	-103
studs vid	25	96
studs … koksb	25	96
studsaren	-8	134
studsmata	-183	-181
stuf	105	147
stuf like	119	13
stuf … cofee	119	13
stuga dar	-77	-89
stuga ensam	13	155
stuga … ont	125	20
stuga … pa	-77	-89
stuka fingr	-156	-132
stuka fot	-192	-161
stuka foten	-227	-176
stuka hande	-118	-129
stuka tumen	-246	-212
stuka … kan	-163	-146
stuka … pa	-144	-125
stuka … sen	-106	-118
stukad	-173	-149
stukade	-288	-242
stukat	-200	-172
stukn fora	-109	-92
stukn … vecka	-109	-92
stukningen	-109	-92
stum	-179	-178
stund	179	30
stund gor	109	1
stund huden	109	-6
stund i	183	-14
stund med	-28	85
stund nu	-107	-122
stund … ar	-165	-149
stund … borja	127	-6
stund … flit	-28	85
stund … hange	109	-6
stund … ica	116	4
stund … morse	167	-17
stund … och	103	-46
stund … ont	109	1
stund … sen	-160	-133
stund … ser	109	15
stund … spyr	97	13
stund … varma	-137	-121
sty*	198	282
styck efter	-12	116
styck i	183	136
styck pa	117	-11
styck sen	129	4
styck … dansb	-12	116
styck … i	145	16
styck … magen	128	0
stycken	263	209
stye	-112	-131
stye on	-112	-131
stye … her	-112	-131
stygn	-226	-122
stygn det	-89	-115
stygn ska	-140	-156
stygn … tas	-140	-156
stygnen	-149	-166
stypt mig	2	142
stypt … inat	2	142
stypte	2	142
styr	31	255
styr mig	34	209
styr mina	1	143
styr … armar	-1	117
styre i	187	56
styre … magen	187	56
styret	269	95
styrk i	-165	-136
styrk … benen	-165	-136
styvm laser	-5	110
styvm … in	-5	110
styvmama	-5	110
styvp gor	6	97
styvp komer	16	156
styvp laser	-24	100
styvp slar	-20	100
styvp slog	1	117
styvp … i	6	97
styvp … in	-6	186
styvp … mig	3	148
styvp … pa	8	131
styvpapa	45	218
styvpapan	-14	178
sucid	20	114
sucid tanka	20	114
sucid thoug	-9	120
sucid … sen	20	114
sucide	-9	120
suck	-158	-162
suckar	-202	-197
sud*	335	43
suden	324	60
suden explo	138	27
suden hurts	130	17
suden teari	168	45
suden … heada	138	27
suden … in	167	2
suden … like	130	17
suden … pain	182	47
sudenly	205	39
sudig och	108	29
sudig … ena	102	-11
sudigt	185	33
sug*	126	-33
suga	262	58
suga av	3	144
suga bara	119	35
suga pa	129	14
suga … honom	3	144
suga … sova	119	35
sugen	-122	-115
sugen pa	-122	-115
sugen … snus	-122	-115
suger	-74	-107
suger in	123	25
suger men	-117	-110
suger pa	-134	1
suger … blir	116	27
suger … jag	-117	-110
suger … snope	7	133
suger … tumen	-150	-127
suger … ur	-170	-184
suget	13	172
suget att	15	133
suget … skara	17	170
sui*	-166	-16
suici every	22	130
suici i	-187	-207
suici och	-7	135
suici … day	22	130
suici … tidni	-94	-129
suicid	-174	-190
suicidal	-7	135
suisi hjalp	-12	139
suisi tanka	13	128
suisidal	-12	139
suisidala	13	128
sumer	-152	-152
sun*	-190	-58
sunbu shoul	-106	-99
sunbu … peeli	-106	-99
sunburnt	-106	-99
sunday	-138	33
supor group	-129	-120
suport	-200	-191
sur	-217	-214
sur for	-157	-145
sur jag	12	142
sur och	-140	-132
sur … siter	12	142
sura	-184	-208
sura upsto	-150	-190
sura … varje	-95	-123
surstromingen	-155	-109
sutit i	215	57
sutit ine	141	8
sutit med	-13	160
sutit pa	-117	-117
sutit up	171	-3
sutit vid	-154	-137
sutit … dator	-154	-137
sutit … hela	137	-10
sutit … pisto	-10	133
suu*	163	9
suupieli	163	9
sv	-124	-121
sv eler	-124	-121
sv … en	-124	-121
sva*	151	5
svag	219	24
svag i	233	63
svag rehab	-148	-95
svag sen	-106	-84
svag … benen	114	10
svag … hoger	127	12
svag … nagot	-106	-84
svaga	280	38
svaga ben	171	14
svaga for	122	-17
svaga rygon	124	27
svaga … varje	122	-17
svagare	152	-2
svage krock	-140	-130
svage pasta	-132	-93
svage sager	-126	-115
svage … att	-194	-160
svager	-122	-148
svagt	247	57
svagt och	119	17
svagt … konst	119	17
svald ala	153	7
svald en	-155	-272
svald mycke	129	31
svald saker	-6	118
svald tva	133	23
svald typ	135	20
svald … #	135	20
svald … frukt	-149	-130
svald … korsb	-179	-165
svald … magne	136	28
svald … med	-6	118
svald … mynt	-113	-102
svald … sant	99	33
svald … sma	133	23
svald … sten	-157	-145
svald … table	153	7
svale svart	115	45
svale … o	115	45
svalj a	121	39
svalj efter	181	48
svalj et	-243	-199
svalj kafet	87	32
svalj men	-138	-158
svalj mit	183	25
svalj o	-129	-105
svalj roste	98	-2
svalj saliv	145	43
svalj snor	-125	-130
svalj spot	140	58
svalj stolt	-139	-133
svalj stora	-128	-110
svalj svaml	124	40
svalj svar	117	33
svalj tugum	-140	-136
svalj … andas	135	47
svalj … ar	112	0
svalj … bater	-208	-174
svalj … eget	196	59
svalj … har	-129	-105
svalj … jag	-167	-144
svalj … knapb	-133	-107
svalj … luft	117	33
svalj … noter	181	48
svalj … roste	126	55
svalj … table	-128	-110
svalja	-111	-253
svaljer	-120	-79
svalt	412	42
svalt #	183	3
svalt bater	119	8
svalt en	134	-17
svalt et	196	12
svalt flera	126	35
svalt hela	106	-16
svalt magne	118	13
svalt sa	110	17
svalt … alved	108	12
svalt … burke	106	-16
svalt … litet	130	12
svalt … mycke	110	17
svalt … o	143	-34
svalt … styck	126	35
svalt … table	134	-1
svalta	-14	129
svamlar	278	77
svamp	-72	-165
svamp bada	104	20
svamp djurs	-108	-93
svamp farli	-142	-132
svamp igar	205	75
svamp igen	-246	-202
svamp melan	-198	-142
svamp och	136	42
svamp vi	242	72
svamp … antag	-119	-111
svamp … gar	133	26
svamp … kraks	187	53
svamp … plock	242	78
svamp … som	139	32
svamp … tarna	-198	-142
svamp … tredj	-109	-90
svampar	-142	-132
svampgryta	133	26
svampinfektion	-109	-90
svanga	19	178
svans sen	-116	-112
svans … pulka	-116	-112
svanskotan	-151	-159
svar att	190	-18
svar av	134	30
svar fraga	13	115
svar huvud	198	44
svar jag	8	234
svar luft	143	47
svar magsm	178	69
svar och	-138	-134
svar pa	-153	-166
svar smart	116	21
svar svalj	117	33
svar troth	125	59
svar … andfa	125	59
svar … fa	182	17
svar … hopar	4	170
svar … magne	-150	-129
svar … och	164	148
svar … ont	115	22
svar … ser	116	36
svar … smale	-138	-134
svar … svar	117	33
svar … vacka	223	40
svara	-1	233
svara a	104	37
svara at	6	129
svara bara	144	145
svara fel	-141	-114
svara i	112	158
svara ja	183	6
svara knapt	220	-2
svara konst	238	55
svara kort	14	139
svara me	104	-18
svara mig	153	111
svara nar	-53	107
svara sig	-23	143
svara … andas	179	34
svara … det	-136	-226
svara … fel	149	31
svara … helt	104	-18
svara … konst	103	35
svara … med	166	1
svara … mig	16	131
svara … mot	-2	124
svara … pa	232	59
svara … telef	112	158
svara … var	138	53
svarar	226	293
svarat	-141	-161
svard	-113	-115
svard blama	-113	-115
svare ar	-11	166
svare pa	-110	-176
svaret	-188	-59
svarf hor	-142	-158
svarf laser	17	121
svarf liger	-89	-109
svarf trila	136	29
svarf … dalig	-142	-158
svarf … i	150	36
svarf … pa	-143	-210
svarm har	115	-34
svarm hon	109	33
svarm lager	-123	-133
svarm lasa	4	140
svarm och	8	136
svarm sla	3	110
svarm slar	11	113
svarm … in	4	140
svarm … mig	-57	37
svarm … sig	-123	-133
svarm … vakna	109	33
svarmor	-145	-135
svart	42	-96
svart andas	135	43
svart att	-160	-349
svart avfor	-123	-135
svart bajs	171	24
svart ben	110	43
svart det	147	121
svart efter	-119	-107
svart finge	133	5
svart for	97	-107
svart gardi	143	64
svart har	33	132
svart humor	-101	-106
svart huvud	111	45
svart i	5	144
svart lite	-143	-139
svart marke	135	4
svart me	130	15
svart nar	206	45
svart nu	158	-24
svart o	96	130
svart rida	160	26
svart som	196	50
svart sot	-142	-118
svart svart	120	-1
svart … aldri	111	45
svart … anada	175	25
svart … anars	-114	-97
svart … andni	-164	-121
svart … ar	135	-29
svart … att	120	-1
svart … blick	-5	123
svart … bulta	-118	-91
svart … for	167	20
svart … fran	108	43
svart … ga	-138	-128
svart … gapa	-94	35
svart … hoger	147	23
svart … hora	-171	-167
svart … ja	108	132
svart … jag	121	98
svart … konce	-170	-163
svart … lopni	-119	-107
svart … lufte	220	43
svart … nu	94	-19
svart … prata	167	77
svart … sen	-141	-144
svart … skale	-16	99
svart … som	121	52
svart … somna	-186	-228
svart … sova	-290	-276
svart … svalj	101	-103
svart … tjara	199	73
svart … tuga	-113	-81
svart … vandr	124	48
svarta	134	53
svartnar	76	-113
svartsjuk	-5	166
sve*	106	-86
sveda	160	-28
sven	154	125
svenska	-43	-143
svept en	98	3
svept … flask	98	3
svepte	98	3
sverige	-40	133
svet	252	-10
svet kvina	88	33
svet och	156	56
sveta	126	47
sveta fast	138	17
sveta i	-121	-119
sveta inte	140	29
sveta kalt	138	48
sveta mkt	-129	-132
sveta mycke	-314	-280
sveta pa	-189	-170
sveta sa	88	-46
sveta … armha	-141	-122
sveta … hand	119	18
sveta … inte	184	32
sveta … jag	175	17
sveta … nater	-165	-154
sveta … om	-129	-132
sveta … prata	141	28
sveta … sager	99	-10
sveta … sen	-129	-109
sveta … skyds	-121	-119
sveta … spyr	107	49
sveta … under	-193	-183
svetas	-8	-243
svete riner	174	2
sveten	174	2
sveti arg	149	9
sveti av	-121	-100
sveti foter	-156	-137
sveti hande	-148	-133
sveti och	193	57
sveti … pa	-126	-118
sveti … trani	-121	-100
svetig	176	3
svetiga	-211	-174
svetn ont	145	33
svetn … ut	145	33
svetningar	15	-89
svi*	178	-113
svide av	-162	-129
svide i	-115	-139
svide ingen	-199	-162
svide nar	-282	-230
svide och	-186	-148
svide … fan	121	36
svide … feber	-137	-106
svide … ja	-139	-122
svide … jag	-212	-182
svider	-196	-254
svike blodt	-115	-105
svike … kansk	-115	-105
sviker	-115	-105
svima	152	19
svima av	-32	-104
svima axeln	117	46
svima gang	145	-4
svima kraks	112	43
svima lol	-140	-126
svima mit	250	51
svima nys	138	18
svima o	124	8
svima pa	106	-62
svima som	-181	-153
svima tva	185	23
svima varje	100	-16
svima vid	-150	-107
svima … blodp	-196	-149
svima … dusch	201	135
svima … gang	-110	-158
svima … gange	173	25
svima … gor	117	46
svima … gravi	-181	-153
svima … i	204	47
svima … jag	-89	-173
svima … jobet	-150	-115
svima … pa	189	146
svima … ror	124	8
svima … sa	98	7
svima … skola	-141	-129
svima … toa	156	24
svima … toale	138	10
svima … under	102	17
svimade	172	-73
svimar	236	25
svimat	241	25
svimf av	-132	-102
svimf efter	112	36
svimf … antib	112	36
svimf … jag	-139	-132
svimf … lycka	-132	-102
svimfardig	189	-15
sviml … inte	147	25
svimleken	147	25
svimning	105	6
svink ute	-142	-132
svink … tora	-142	-132
svinkalt	-142	-132
svino i	102	25
svino … brost	102	25
svinont	184	21
svl*	155	18
svlt	155	18
svlt bater	155	18
svu*	5	-184
svule ben	-159	-122
svule blixt	116	7
svule efter	-189	-170
svule fot	-251	-232
svule han	150	-18
svule hand	-136	-113
svule i	131	22
svule kind	-184	-140
svule lap	-42	-103
svule men	-147	-116
svule om	-96	-92
svule pa	-132	-91
svule runt	-203	-161
svule sen	188	26
svule tandk	-159	-143
svule til	157	27
svule tunga	165	25
svule vad	163	41
svule vagel	-103	-69
svule … ansik	231	84
svule … att	-113	-81
svule … av	-123	-107
svule … ben	110	43
svule … bet	-172	-149
svule … efter	30	-99
svule … fal	-112	-84
svule … fingr	-111	-97
svule … flygr	131	15
svule … for	116	7
svule … han	128	41
svule … i	103	7
svule … igar	109	49
svule … jag	-111	-92
svule … knat	157	27
svule … o	143	34
svule … om	-128	-100
svule … pa	-190	-185
svule … sonen	-135	-120
svule … stick	-178	-143
svule … tan	-96	-92
svule … tandv	127	45
svule … tror	-103	-69
svule … vridn	-121	-99
svulen	54	-116
svulet	-289	-285
svuln ansik	128	52
svuln ben	-260	-247
svuln fingr	-173	-145
svuln foter	-207	-147
svuln halse	177	20
svuln igen	187	33
svuln lapar	202	53
svuln lite	-153	-121
svuln lymfk	-144	-145
svuln ogon	6	131
svuln snabt	110	12
svuln tunga	170	56
svuln under	195	62
svuln up	128	-6
svuln … a	188	52
svuln … efter	107	-15
svuln … hakan	137	29
svuln … halse	161	25
svuln … i	-206	-130
svuln … kans	106	50
svuln … pa	-196	-182
svuln … tunga	117	55
svuln … varme	-188	-155
svulna	-272	-184
svulnad	77	-50
svulnade	-155	-140
svulnar	344	65
swa*	206	-105
swaeting	114	11
swalo pils	160	14
swalo … bater	109	-24
swalo … chery	-159	-132
swalow	150	-42
swalowed	153	-82
swalows	-130	-127
swe*	275	33
sweat and	202	14
sweat bucke	131	19
sweating	237	57
sweling	193	42
swi*	-172	-103
swiming	-176	-157
swole after	-130	-127
swole and	45	-112
swole … realy	-103	-98
sydanlaakeita	171	-1
sym*	-52	-155
symtom	-102	-144
syn	-168	-160
syn och	-100	-132
syn … horse	-100	-132
syn*	196	-47
synas	159	15
synbo och	115	16
synbo … jag	115	16
synbortfal	115	16
synd	97	194
synd att	129	215
synd … de	-6	127
synd … jag	0	166
synen	116	-34
synen forsv	154	20
synen pa	139	52
synen … hoger	116	33
synen … inte	-136	-119
synen … plots	114	17
synfa och	-142	-118
synfa … flyte	-142	-118
syns det	-111	-97
syns nar	134	-5
syns vi	129	0
syns … autom	-111	-97
syns … bebis	134	-5
syns … journ	-66	-109
syns … stran	-104	-115
syntest	-164	-160
synundersokning	-147	-149
syo*	89	-125
syr*	262	132
syra har	98	27
syra i	96	118
syra mot	-26	130
syra up	-114	-120
syra … doren	-26	130
syra … i	-114	-120
syra … ogone	116	7
syra … panik	98	27
syraforgiftning	165	-2
syran gomer	-22	95
syran … os	-22	95
syrem visar	145	17
syrem … #	196	21
syremataren	175	27
syrematnad	-115	-87
syret	192	11
syret star	161	10
syret … pa	161	10
syrga ar	199	30
syrga ska	-130	-124
syrga … lever	-130	-124
syrga … pa	199	30
syrgas	-162	-130
syrgasen	190	0
syrien	-87	-137
sysko har	97	33
sysko och	24	94
sysko … rs	97	33
sysko … sagt	24	94
syskonet	97	33
syste blir	14	143
syste min	-15	151
syste prata	32	176
syste … bipol	-99	-142
syste … blivi	6	107
syste … forso	-4	124
syste … om	-39	73
syste … slage	14	143
syste … tryck	128	11
syster	14	152
ta	-33	274
ta ala	-10	179
ta alved	-143	-217
ta antib	-102	-84
ta av	119	-16
ta avhug	169	-3
ta baltr	-123	-144
ta blodp	-209	-233
ta bort	-99	37
ta dem	24	198
ta den	-167	-122
ta det	-155	-66
ta dom	-108	-95
ta en	136	55
ta et	-162	-133
ta forsa	0	125
ta hand	21	277
ta hema	16	187
ta hjart	19	196
ta ipren	-197	-189
ta korko	-104	-126
ta levax	-111	-130
ta live	14	163
ta livet	-1	236
ta med	-50	114
ta medic	117	33
ta metot	-139	-144
ta mina	3	110
ta mit	-17	256
ta p	-97	-117
ta pas	11	128
ta slut	182	260
ta svart	-143	-139
ta tva	-162	-154
ta ut	-185	-110
ta vagen	40	148
ta … aren	-163	-172
ta … av	16	271
ta … blodt	-88	-78
ta … dem	-109	-129
ta … det	-103	-109
ta … efter	19	136
ta … en	-225	-201
ta … hene	-23	103
ta … idag	-88	-78
ta … insul	-6	104
ta … jag	25	190
ta … kan	-82	-118
ta … liv	7	214
ta … mat	4	140
ta … med	11	238
ta … mig	7	124
ta … morfi	152	39
ta … nal	3	130
ta … nar	165	8
ta … om	23	286
ta … paper	3	110
ta … pas	-2	140
ta … piler	-97	-117
ta … steg	4	128
ta … stygn	-151	-166
ta … til	-93	-122
ta … tre	-102	-84
taa*	-35	291
taala	16	180
taas	-69	143
tabelter	143	13
tabis et	7	128
tabis … tag	7	128
tabisar	7	128
table ala	151	-7
table bara	-37	109
table biter	-102	-87
table det	-1	135
table fel	-155	-133
table fins	-190	-187
table frame	-10	165
table fran	-146	-105
table hade	-5	123
table hjalp	-112	-118
table i	-80	179
table igar	-93	-84
table imorg	-114	-146
table jag	10	182
table kvar	-126	-137
table liger	11	119
table make	-117	-115
table med	-157	-160
table mit	109	41
table mot	-124	-125
table mycke	167	7
table nar	-108	-95
table och	163	148
table pa	-167	-69
table racke	-6	98
table run	-122	-131
table sa	-129	-122
table up	-1	128
table uprad	-5	128
table vile	-1	139
table … anat	-116	-106
table … blir	111	-19
table … dator	7	123
table … de	-128	-110
table … dos	-155	-133
table … flera	6	129
table … forny	-114	-146
table … frame	11	119
table … har	29	160
table … hjart	109	41
table … ifal	2	148
table … jag	3	194
table … kvar	-144	-138
table … me	-117	-115
table … mjolk	-120	-125
table … morse	-130	-136
table … munen	11	159
table … out	-122	-131
table … pa	151	-7
table … racke	-4	126
table … rader	-12	154
table … rygva	-124	-125
table … sager	-12	121
table … ska	-108	-95
table … skape	-8	107
table … tva	-141	-122
table … tvare	-98	-92
table … utlan	-127	-149
tableten	-58	-185
tableter	156	10
tableterna	-1	121
tablets	-137	22
tac*	-280	-34
tack	-281	-45
tack da	-137	-152
tack det	12	145
tack for	14	288
tack garna	-133	-147
tack men	0	108
tack och	-137	-140
tack sa	-105	-117
tack … alt	62	227
tack … att	16	204
tack … det	0	108
tack … gor	-137	-152
tack … hej	-137	-140
tack … hjalp	-123	1
tack … mycke	-105	-117
tacka er	-104	-52
tackade	16	157
tacke kraks	117	28
tacke … och	117	28
tackl i	-152	-126
tackl … hocke	-152	-126
tackt	-34	95
tackt ala	-34	95
tackt … fonst	-34	95
taf*	28	163
tafsa pa	28	163
tafsa … mig	28	163
tafsar	19	141
tafsat	20	105
tag	120	212
tag nu	11	127
tag … forbi	-18	144
tag … rod	-118	-120
tag*	334	149
tagen	-13	156
taget och	140	5
taget sen	96	-16
taget var	-112	-115
taget … maste	96	-16
taget … sent	-112	-115
tagit	212	52
tagit #	250	5
tagit ala	172	-64
tagit alved	-170	-171
tagit barne	-18	74
tagit bilny	-9	154
tagit doset	104	-2
tagit dubel	129	19
tagit en	64	-112
tagit farva	0	108
tagit for	126	5
tagit fram	-49	162
tagit ghb	101	-1
tagit hela	172	14
tagit henes	-2	167
tagit med	-8	99
tagit mit	-21	169
tagit ner	8	104
tagit nitro	133	28
tagit pa	-32	113
tagit table	206	10
tagit tre	131	17
tagit up	-31	71
tagit ut	-25	95
tagit vento	135	16
tagit … adren	141	17
tagit … ala	8	114
tagit … alved	188	5
tagit … andas	101	-1
tagit … asken	172	13
tagit … av	0	108
tagit … burk	115	17
tagit … dos	129	19
tagit … en	-147	-124
tagit … for	118	-16
tagit … fyla	103	21
tagit … fyra	104	5
tagit … gevar	-25	95
tagit … hel	127	-26
tagit … ipren	-180	-153
tagit … karta	94	-20
tagit … kniv	-15	74
tagit … masa	116	-6
tagit … mig	-1	150
tagit … mina	125	2
tagit … mycke	126	5
tagit … och	-182	-20
tagit … pas	-22	192
tagit … rakbl	-31	71
tagit … table	119	-55
tagit … tanda	-12	93
tagit … tavlo	8	104
tagit … telef	-5	123
tagits	154	21
tagsp o	124	-2
tagti inte	12	138
tagtider	12	138
tai*	-173	-177
tailbone	-107	-111
taj*	210	9
tajuton	138	5
tak	197	145
take	-126	-18
take ibupr	-203	-164
take … day	-125	-110
taket a	-26	147
taket pa	139	20
taket … helge	-117	-112
taket … hotar	-18	107
taket … ladan	-9	87
taket … lager	-123	-122
taket … skola	139	20
takt	227	-11
takt med	155	-2
takt … pulse	155	-2
tal	-200	-244
tal i	135	9
tal … tio	135	9
talar	93	244
talar direk	4	135
talar osama	107	-12
talar til	36	160
talar … mig	36	160
talar … til	4	135
talat	34	164
talet	-29	-242
talet ar	-143	-149
talet en	116	4
talet forsv	149	33
talet i	135	16
talet konst	168	21
talet och	-145	-148
talet … armar	-145	-148
talet … bra	-162	-131
talet … groti	117	19
talet … i	149	33
talet … inte	-156	-131
talet … okej	112	24
talet … stund	116	4
talk to	-169	-100
talki … kilin	1	101
talks nonse	171	27
talri inget	-125	-120
talrik	-155	-162
talsv som	161	47
talsv … gick	161	47
talsvarigheter	161	47
taltet	218	7
tan	-354	-362
tan bara	-96	-92
tan den	-122	-113
tan efter	-97	-125
tan i	-201	-173
tan och	-140	-141
tan svart	-119	-107
tan svule	-138	-127
tan til	124	48
tan tror	-119	-127
tan … ar	-144	-141
tan … den	-140	-141
tan … efter	-146	-135
tan … jag	-119	-127
tan … knat	124	48
tan … om	-96	-92
tan*	-109	206
tana	5	169
tana iltan	5	169
tanag jag	-92	-115
tanaglarna	-92	-115
tand	-187	-52
tand i	134	23
tand mjolk	-119	-118
tand pa	-115	-3
tand sedan	-125	-122
tand … en	-125	-122
tand … ingen	-112	-115
tand … mig	-115	-3
tand … tisda	134	23
tanda	71	147
tanda pa	3	169
tanda … armar	8	121
tandaren	7	148
tandarn	10	150
tande ar	-118	-98
tande gor	-105	-120
tande i	126	18
tande kamin	104	30
tande lampa	154	34
tande ljus	-134	-114
tande ocksa	-130	-143
tande pa	-126	80
tande sambo	-110	-119
tande skalr	230	32
tande tar	12	167
tande … blir	-110	-119
tande … emot	12	167
tande … ena	-122	-120
tande … hon	103	34
tande … huset	33	173
tande … kalt	-145	-152
tande … och	181	3
tande … ont	-105	-120
tande … pa	-118	-98
tande … rok	-134	-114
tande … vag	-126	-104
tanden	-228	-164
tander	-146	-85
tanderna	196	159
tandk ar	-113	-81
tandk blode	-182	-175
tandk har	-123	-100
tandk nar	-168	-116
tandk och	165	12
tandk som	-133	-118
tandk … blode	-133	-118
tandk … dragi	-123	-100
tandk … jag	-168	-116
tandk … lite	-134	-136
tandk … nar	-115	-110
tandk … nasan	165	12
tandk … svule	-113	-81
tandkot	-207	-185
tandkotet	-115	-145
tandkram	-129	-111
tandl gav	-114	-117
tandl hela	-100	-99
tandl pa	-83	-115
tandl … mig	-108	-127
tandl … tiden	-100	-99
tandlakaren	-214	-305
tandr som	-109	-94
tandr … gravi	-109	-94
tandreglering	-127	-150
tandregleringen	-115	-128
tandrontgen	-109	-94
tandsten	-127	-135
tandu ater	135	31
tandv efter	-160	-135
tandv hes	109	23
tandv i	-154	-148
tandv sen	117	17
tandv … celgi	-160	-135
tandv … fora	137	29
tandv … hosta	124	34
tandv … knapt	127	45
tandv … nu	109	23
tandv … opna	-123	-107
tandvard	-245	-205
tandvark	-89	-177
tandvatska	217	49
tandverk	-141	-134
tange med	103	21
tange … hoger	103	21
tangenterna	103	21
tank	3	242
tank doda	32	151
tank om	19	131
tank … man	22	134
tank … mig	32	151
tanka	-133	-119
tanka dar	25	146
tanka gar	29	116
tanka in	17	94
tanka pa	-211	-84
tanka sen	20	114
tanka … anat	-141	-128
tanka … att	-31	233
tanka … bara	29	116
tanka … framt	36	146
tanka … i	19	120
tanka … igen	25	146
tanka … inte	-125	-33
tanka … jobet	-188	-231
tanka … mit	-124	-143
tanka … telef	33	109
tankar	-172	26
tankarna	7	217
tanke	15	131
tanke att	21	154
tanke avslu	28	174
tanke gora	57	181
tanke hela	16	139
tanke hopa	135	-5
tanke huga	-12	116
tanke jag	69	216
tanke kola	-6	122
tanke ofta	-83	-141
tanke om	21	135
tanke pa	-130	70
tanke ta	41	294
tanke … a	-23	89
tanke … att	-31	96
tanke … den	-2	124
tanke … doden	61	148
tanke … doen	4	122
tanke … livet	29	177
tanke … mig	50	187
tanke … min	8	119
tanke … pa	12	171
tanke … tiden	16	139
tanke … tvats	-8	106
tanke … vante	-120	-140
tanke … varje	53	144
tanke … vi	5	120
tanke … vipen	-6	122
tanker	79	315
tankt	83	186
tankt att	171	31
tankt fraga	-202	-221
tankt har	-5	123
tankt jag	26	140
tankt kora	-60	128
tankt om	-121	-142
tankt vanta	160	25
tankt … att	-11	134
tankt … av	-47	103
tankt … det	181	244
tankt … doden	-185	-205
tankt … hur	16	153
tankt … in	-19	120
tankt … mig	8	127
tankt … om	-140	-140
tankt … slut	36	121
tankt … til	160	25
tanten	153	-12
tap	-175	-160
tap*	-122	-109
tapa	107	175
tapa anu	-84	-88
tapa det	-14	189
tapa grepe	-5	118
tapa talet	116	4
tapa … en	116	4
tapa … helt	-24	130
tapa … med	-3	123
tapa … mer	-84	-88
tapaa	-81	129
tapaa iteni	8	117
tapaa itsen	8	168
tapad balan	99	16
tapad det	-7	197
tapad en	-222	-227
tapad hakan	-165	-162
tapad har	-164	-159
tapad jag	117	24
tapad kafek	174	4
tapad linse	-133	-127
tapad ordet	-101	-117
tapad synen	177	59
tapad … av	-161	-152
tapad … en	-167	-134
tapad … for	-101	-117
tapad … och	120	107
tapad … pa	167	55
tapad … plomb	-124	-114
tapad … tand	-119	-118
tapar	222	88
tapar andan	186	24
tapar greje	133	30
tapar har	-247	-262
tapar humor	-8	120
tapar kafek	217	41
tapar kanse	-103	-84
tapar kontr	32	187
tapar mycke	-115	-101
tapar … bara	144	29
tapar … har	-115	-101
tapar … hela	169	26
tapar … med	118	-8
tapar … men	-8	120
tapar … och	95	143
tapar … sedan	-191	-195
tapat	-109	-260
tapat #	105	32
tapat bort	-170	-181
tapat kanse	155	9
tapat min	-124	-112
tapat roste	-221	-198
tapat spira	11	101
tapat trade	-160	-146
tapat … efter	-175	-151
tapat … insul	-124	-112
tapat … kg	105	32
tapat … kring	129	32
tapat … lite	-137	-121
tapat … tror	11	101
tapt	-361	-308
tapt i	-239	-187
tapt sa	-114	-128
tapt … jag	-114	-128
tapt … nasan	-232	-183
tar	-222	44
tar #	-202	-42
tar ala	13	229
tar alt	9	117
tar betal	-107	-112
tar blodf	123	46
tar blodt	127	59
tar bort	-194	-176
tar det	-106	54
tar eliqu	147	44
tar han	5	192
tar hand	23	230
tar hunde	26	123
tar inan	30	179
tar inhal	-123	-117
tar jag	9	207
tar kal	-191	-197
tar livet	-283	-357
tar mig	58	193
tar min	5	195
tar mit	9	145
tar ni	-189	-202
tar over	-82	-139
tar sig	205	-13
tar som	-127	-124
tar stryp	9	166
tar table	-50	102
tar tid	120	6
tar waran	146	22
tar … at	100	17
tar … att	14	160
tar … av	-307	-372
tar … djur	-139	-102
tar … har	127	59
tar … hene	-3	163
tar … ikval	-124	-136
tar … imorg	-133	-179
tar … inan	-141	-218
tar … jag	-57	71
tar … kort	-153	-153
tar … liv	1	147
tar … med	59	173
tar … medic	-163	-185
tar … nagon	22	160
tar … nar	33	170
tar … nu	-11	118
tar … om	160	200
tar … pa	-190	-5
tar … penga	33	146
tar … pensi	24	153
tar … radio	12	167
tar … rat	-123	-117
tar … somna	115	35
tar … somnt	32	112
tar … sten	-127	-124
tar … table	-31	99
tar … telef	18	104
tar*	-107	-110
tarmv magen	148	19
tarmv … upsva	148	19
tarmvred	148	19
tarna	-50	-176
tarna a	152	27
tarna ar	134	2
tarna domna	-137	-121
tarna kapad	120	6
tarna kliar	-161	-135
tarna och	112	-21
tarna … av	120	6
tarna … blavi	134	24
tarna … det	116	-13
tarna … en	-137	-121
tarta	-141	-150
tarvi laaka	-122	-130
tarvi vain	-147	-151
tarvi … ajoko	-125	-129
tarvi … todis	-133	-141
tarvitsen	-187	-194
tary	134	18
tary stool	134	18
tary … and	134	18
tas	-190	-229
tas bort	-179	-168
tas … pa	-92	-98
tas*	-153	-161
tasen	-116	-146
tat ont	137	37
tat … i	137	37
tat*	-229	-64
tatue mig	-175	-207
tatue … pa	-141	-135
tatuerat	-175	-207
tavlo och	8	104
tavlo ont	-123	-90
tavlo … i	-123	-90
tavlo … sat	8	104
tavlor	-123	-90
tavlorna	8	104
taxic laste	4	136
taxic … dorar	4	136
taxichauforen	1	181
taxin	121	-19
tay*	189	-10
tbc	-144	-118
tbe	-213	-216
tbe sprut	-139	-108
tbe vacin	-190	-170
tbe … behov	-115	-111
te over	184	12
te … brost	136	27
tea*	-270	-310
teari pain	163	14
teari … from	120	46
teari … in	110	19
tearing	163	14
teate men	-95	-91
teater	-257	-241
teatern	-95	-91
teg*	-159	-130
tegel	-123	-122
tegel ont	-123	-122
tegel … i	-123	-122
tegretol	-149	-142
tei*	-239	-232
tej*	-116	71
tejpa	-6	122
tejpa et	4	123
tejpa igen	-14	96
tejpa … ala	-17	97
tejpa … alt	-14	96
tejpa … sar	4	123
tejpad	-122	-113
tejpat	-6	154
tekan over	155	11
tekan … sig	155	11
tekanan	155	11
tekis	-3	125
tekis mieli	-3	125
tekis … hypat	-3	125
tekniker	-103	-73
tekok pa	140	39
tekokaren	140	39
tel	-17	139
tel is	-97	-125
tel my	27	137
tel … tan	-97	-125
tel*	-82	88
telef har	-193	-173
telef helst	-131	-145
telef hon	0	166
telef jag	-14	137
telef min	23	137
telef och	134	142
telef ringd	-128	-120
telef sa	-10	161
telef skaka	-110	-113
telef … hangt	-193	-173
telef … liv	-110	-113
telef … man	23	137
telef … prata	8	114
telef … ser	-3	111
telef … tar	-14	137
telef … tiden	6	129
telefonen	-168	56
telefonkon	-116	-148
telefonumer	-109	-122
telin me	18	141
telin … to	18	141
teling	-19	176
tem*	211	-74
temad om	-100	-138
temadag	-113	-149
temp	235	-3
tempe ar	132	-25
tempe of	-52	-136
tempe … #	141	-62
tempen	183	27
ten minut	56	-74
ten … stope	-125	-100
ten … this	129	13
ten*	-317	-351
tende no	-103	-98
tender	-103	-98
tenta	-134	-140
tenta pa	-119	-129
tenta … manda	-114	-122
tentaangest	-125	-119
tentan	-186	-156
terapeut	-136	-71
terib tooth	-111	-121
terib … and	139	33
terib … paink	-111	-121
termi til	9	110
termi … tanke	9	110
termin	9	110
terminalglasogon	-115	-103
termo bara	134	19
termo visar	127	25
termo … #	153	14
termometern	182	7
tes*	-104	-195
test fora	173	36
test i	-138	-132
test last	116	15
test resul	-121	-137
test … morse	-138	-132
test … vecka	173	36
test … week	116	15
testa	-180	-90
testa ala	-136	-163
testa i	24	114
testa om	-142	-154
testa sig	-165	-146
testa tagit	8	104
testa … betal	32	101
testa … det	-142	-154
testa … konsj	-89	-122
testa … kval	24	114
testa … ner	8	104
testa … ringt	24	94
testamente	-156	-135
testamentet	63	188
testat	-181	-172
teste visar	130	38
teste … plus	163	49
testet	-80	-157
testi har	219	21
testi lite	-120	-101
testi mar	146	49
testi och	-202	-147
testi pain	125	21
testi plots	113	8
testi vride	117	29
testi vridn	-113	-87
testi … #	-113	-87
testi … hard	185	33
testi … ila	146	49
testi … mar	-165	-138
testi … om	-120	-101
testi … suden	125	21
testi … vridi	168	18
testicle	202	49
testikel	164	13
testikeln	17	-97
testikelsmarta	113	8
tests	-83	-105
tet	-161	-146
tet*	-138	-159
tetanus	-138	-159
tev*	172	81
teven	168	85
teven talar	4	135
teven … direk	4	135
text	-121	-68
texte goodb	-17	81
texted	2	174
tgi*	143	13
tgit	143	13
tgit #	143	13
tgit … tabel	143	13
tha*	-144	101
thail igar	93	18
thailand	43	-111
thanks	-158	-84
that	-186	91
that a	-226	-230
that depre	21	121
that im	-127	-157
that norma	-173	-165
that sting	-78	-101
that … it	23	143
the	102	247
the ambul	-102	-84
the baby	214	117
the back	-239	-225
the bath	21	196
the bil	-168	-169
the break	-136	-153
the bridg	-31	153
the burns	16	117
the car	-113	45
the compu	-105	-101
the coura	36	153
the dark	-184	-192
the difer	-129	-111
the docto	70	145
the door	-42	171
the finge	-126	-117
the floor	153	-93
the garag	-32	139
the glas	174	21
the guy	-210	-176
the gym	-244	-216
the house	151	-4
the last	111	152
the leg	182	14
the leter	91	127
the morni	-148	-80
the neck	-127	-119
the neigh	-12	147
the notes	33	112
the nurse	19	151
the outsi	-153	-171
the pain	34	129
the paper	-178	-186
the pharm	-151	-164
the platf	-5	146
the point	-15	121
the pres	127	12
the rash	-184	-151
the rent	31	146
the rope	-31	166
the shing	-122	-116
the snow	70	-76
the sofa	-160	-153
the stair	67	152
the time	-107	-180
the top	-107	-117
the towel	176	20
the train	2	147
the tramp	97	-18
the visit	-84	-116
the voice	13	199
the wal	-53	141
the wedin	-172	-172
the wrong	136	-26
the … adres	-102	-84
the … after	-166	-49
the … and	170	177
the … betwe	-129	-111
the … bil	-102	-84
the … door	171	62
the … hit	122	-1
the … i	173	120
the … just	33	112
the … keep	-100	-89
the … next	17	177
the … of	-101	-185
the … on	-62	128
the … out	-14	161
the … put	16	159
the … shelf	-107	-117
the … sore	-161	-142
the … vacin	-122	-116
the … when	50	227
the … wont	-17	141
the … yeste	-183	-169
the*	-170	98
then … pased	96	9
theralen	-136	-138
there	-192	2
there a	-187	-130
there anoth	-117	-115
there … no	12	130
there … vet	-130	-101
theres	42	-146
they	-71	183
they are	20	155
they bleed	23	174
they … poiso	1	115
thi*	-53	203
thigh	134	-27
thine … need	-126	-109
thiners	155	-32
things	19	290
think about	70	261
think hands	-136	-121
think i	-154	-173
think im	154	19
think of	-2	145
think the	-15	189
think they	1	115
think … are	1	115
think … drivi	4	115
think … endin	-2	158
think … have	-141	-156
think … havin	153	-4
think … suici	23	170
think … tingl	-136	-121
thinking	75	322
thinks	63	259
third time	-173	-184
third … this	-104	-109
this hay	-131	-100
this morni	128	-84
this time	3	185
this waiti	-114	-150
this year	-179	-187
this … about	-125	-100
this … fever	-131	-100
this … gone	-157	-149
this … is	-154	-155
this … list	-148	-157
this … not	-4	157
this … whole	-104	-109
tho*	-75	190
thoug of	-26	110
thoughts	7	259
threa to	21	179
threa … kil	21	179
threatened	12	126
three	-220	-265
three days	-210	-197
three times	-135	-178
three weeks	-68	-116
threw up	95	-74
throa and	-176	-174
throa closi	171	10
throa every	-128	-118
throa is	195	-6
throa when	-144	-15
throa … closi	142	-1
throa … cough	-123	-122
throa … hes	-31	78
throa … itchy	180	28
throa … night	-128	-118
throa … tight	154	15
throbing	-167	-162
throu a	137	12
throu the	166	198
throu … ice	136	-2
throu … pad	137	12
through	242	115
throw … dark	119	13
throw … since	-154	-140
thu*	-255	-289
thumb	-237	-236
thursday	-183	-174
thy*	-159	-158
thyro pils	-159	-158
thyroid	-159	-158
tia	2	-130
tia atack	177	14
tia … igar	177	14
tic*	109	118
ticka i	4	174
ticka … kod	4	174
tickar	4	174
ticke hopar	131	-8
ticke … som	131	-8
tickern	131	-8
tid	-38	-138
tid brane	-120	-110
tid det	-4	129
tid for	-105	-213
tid hos	-112	-231
tid pa	143	-45
tid ska	-111	-130
tid tar	-59	112
tid til	15	-124
tid … det	-43	131
tid … er	-147	-117
tid … hjart	-153	-142
tid … hudla	-125	-133
tid … jag	-110	-132
tid … lite	-120	-110
tid … mines	-146	-121
tid … ogon	108	43
tid … preve	-142	-138
tid … spira	-135	-119
tid … tandr	-115	-128
tid … tar	-4	129
tid … torsd	-52	-114
tid … vardc	169	57
tid … varto	-100	-118
tiden ater	136	57
tiden atit	-95	-79
tiden behov	-86	-115
tiden det	125	23
tiden for	-114	-142
tiden gravi	105	45
tiden hos	-170	-144
tiden kan	-237	-195
tiden krock	-134	-100
tiden magra	146	39
tiden o	-40	-142
tiden och	147	187
tiden pa	-153	-51
tiden saker	129	4
tiden sedan	100	44
tiden sen	158	26
tiden sjund	-14	119
tiden varka	107	31
tiden … att	16	139
tiden … byxor	-116	-128
tiden … den	115	16
tiden … gor	173	45
tiden … hjalp	-86	-115
tiden … i	164	34
tiden … inget	-116	-116
tiden … jobet	-136	-98
tiden … med	-134	-100
tiden … sager	159	36
tiden … skale	-7	131
tiden … slo	146	39
tiden … tanke	5	120
tiden … trot	123	13
tiden … v	105	45
tiden … varan	107	31
tider aven	35	122
tider gar	-114	-128
tider jag	38	114
tider … de	35	122
tider … det	-114	-128
tidig klock	-141	-127
tidig men	-67	-84
tidig … fyra	-141	-127
tidig … mar	-67	-84
tidigt	169	151
tidn	4	122
tidni up	127	2
tidni … blev	-155	-145
tidni … och	127	2
tidningen	104	11
tie*	-112	98
tig*	146	107
tight	75	-50
tight and	123	30
tigri til	-85	-102
tigri … besok	-85	-102
tigrinja	-85	-102
tik*	-170	-177
tiken	-97	-112
tiken andas	-97	-112
tiken … tungt	-97	-112
til	-77	75
til a	-151	-149
til ala	46	215
til arm	150	13
til att	-89	76
til axeln	154	71
til b	151	12
til barn	-147	-133
til barne	-126	61
til barnm	-142	-131
til baten	-106	-122
til besok	-130	-176
til brevl	269	7
til bron	-36	128
til brost	-137	-134
til dagis	-144	-125
til des	27	157
til det	36	115
til djurs	-97	-112
til dokto	-5	193
til doren	136	-18
til doter	16	129
til emela	169	1
til er	-276	-205
til et	-28	117
til foren	-107	-87
til forlo	-119	-126
til forsk	-141	-170
til gardi	154	3
til gran	-114	-144
til grane	100	127
til grekl	-140	-125
til gymet	-139	-165
til himle	26	143
til hoger	5	-105
til honom	46	231
til hyres	-90	-148
til i	156	68
til iblan	-137	-126
til is	2	160
til jobet	-45	146
til jul	-171	-147
til kan	35	134
til kardi	-113	-109
til kna	121	20
til knat	246	72
til koket	-81	-159
til korko	-132	-104
til kurat	-176	-185
til ladan	-9	87
til liv	-122	-118
til magen	94	24
til magsa	-104	-119
til mama	-94	47
til mamog	-101	-95
til man	17	123
til manda	204	17
til mig	17	333
til min	51	202
til mines	-146	-121
til mormo	12	184
til morsa	-4	104
til nagon	-31	84
til nar	-184	-190
til nasta	-113	-202
til pa	30	142
til psyko	-155	-185
til rekla	-119	-119
til ryg	160	68
til rygen	-80	-106
til saker	21	140
til samta	-144	-163
til secon	-110	-106
til sex	24	189
til sig	149	17
til simsk	-94	-106
til sjon	27	129
til sjukg	-157	-133
til skola	-57	98
til tange	103	21
til tanke	9	110
til thail	-193	-200
til they	28	164
til tio	-136	-131
til toale	127	35
til toan	190	43
til vaner	-106	-118
til vansi	-150	-163
til vanst	166	27
til vapen	25	174
til vatne	-4	111
til veter	-175	-146
til … amar	-137	-134
til … av	74	166
til … avslu	9	110
til … bakhu	144	49
til … berti	4	98
til … bleed	-80	42
til … canar	-114	-144
til … efter	-135	-147
til … ensam	-15	200
til … far	-112	-140
til … fast	9	118
til … for	-213	-142
til … fran	-206	-208
til … genom	6	108
til … gor	-104	-119
til … han	-164	-127
til … hand	-110	-106
til … har	-160	45
til … hopa	29	116
til … huvud	150	20
til … i	-67	106
til … inan	146	99
til … kan	-164	-203
til … kval	-124	-112
til … lakar	-106	-130
til … leksa	133	23
til … liger	31	155
til … magen	168	0
til … man	25	202
til … morgo	124	25
til … nagon	28	159
til … nasta	22	-107
til … nu	70	158
til … pa	-83	107
til … runt	154	3
til … rygen	139	49
til … sa	167	100
til … sekun	187	20
til … sen	122	-40
til … skrik	-31	100
til … skule	-121	-122
til … skyda	2	135
til … sonda	30	142
til … tre	5	128
til … under	100	-16
til … utan	170	82
til … utom	15	116
til … var	-135	-110
til … vem	-121	-143
til*	20	253
tilba dit	2	149
tilba jag	23	147
tilba kan	-103	-109
tilba nar	-127	-110
tilba til	-148	-106
tilba … er	-110	-106
tilba … jag	-56	63
tilba … klase	-117	-132
tilba … ni	-103	-109
tilracklig	10	160
tils	1	244
tils det	107	169
tils hon	-1	172
tils jag	37	204
tils … blev	152	-2
tils … blir	-56	85
tils … blode	-134	85
tils … domna	18	113
tils … kisad	102	-11
tilsamans	-20	104
tilta … ar	144	-34
tiltal	105	68
tim	163	59
tim sveta	163	59
tim … som	163	59
tim*	166	23
timar	73	-100
timar #	154	39
timar a	-102	-106
timar for	-145	-129
timar hjalp	-137	-110
timar i	-159	-153
timar ingen	-103	-87
timar nu	188	39
timar och	103	136
timar sen	133	-97
timar tanka	-145	-131
timar … ar	-33	-122
timar … ater	127	116
timar … hon	139	23
timar … jates	123	13
timar … kan	152	20
timar … nu	62	-86
timar … riner	107	52
timar … sager	115	17
timar … sent	-145	-129
timars	-110	-101
time	192	148
time kalsv	105	51
time nu	194	86
time och	223	45
time pa	-184	-193
time sen	267	8
time spyr	129	45
time … har	129	28
time … inte	241	52
time … jag	147	38
time … jobet	-119	-133
time … look	-107	-117
time … papa	135	41
time … riner	105	51
time … year	-104	-109
timen norma	-132	-105
timer	-23	89
timer bil	-23	89
timer … pa	-23	89
timerbil	-9	163
times … week	-122	25
tin*	-40	-202
tingl hands	109	17
tingling	31	-91
tinin gamal	112	30
tinin och	152	3
tinin … match	-106	-91
tinin … nu	100	7
tinin … tapad	112	30
tinin … tugar	135	13
tiningen	234	28
tinitus	-252	-260
tiny	-170	-205
tiny bit	-184	-161
tiny … of	-122	-92
tio	97	-58
tio ar	-231	-180
tio dagar	60	123
tio dar	149	-27
tio det	-76	-112
tio kopar	-126	-119
tio minut	251	-12
tio och	-10	109
tio skule	-117	-116
tio … det	136	6
tio … for	133	-6
tio … igar	135	9
tio … jag	-117	-116
tio … men	-32	-175
tio … om	-155	-147
tio … papa	-10	109
tio … sen	170	178
tio … sover	123	-3
tiond minut	150	82
tiond … och	150	0
tionde	166	66
tip*	-220	-391
tipade	138	-21
tips	-364	-414
tips for	-129	-150
tips om	-142	-154
tips pa	-145	-176
tired after	-116	-130
tired al	-241	-226
tired … the	-206	-207
tis*	-105	-193
tisda ater	134	23
tisda tack	-129	-154
tisda ungef	-104	-108
tisda … maste	-119	-141
tisda … xarel	134	23
tisdag	-95	-181
tit*	67	118
tita i	146	27
tita pa	94	134
tita … ljus	146	27
tita … padan	90	-4
tita … spare	-19	136
titad konst	116	4
titad pa	-63	-138
titad … krigs	-133	-99
titade	66	-103
titar	73	118
titar bara	179	-51
titar ner	-43	197
titar pa	-146	42
titar … at	156	-12
titar … balko	-14	119
titar … det	-3	129
titar … far	-163	-140
titar … hocke	-89	-90
titar … i	-32	168
titar … mig	88	211
titat	32	191
titat pa	-8	145
titat … stale	-6	147
tja*	-86	-173
tjafs	-107	-108
tjafs hema	-107	-108
tjafs … men	-107	-108
tjara	211	78
tjara och	179	49
tjara sen	142	28
tjara … ar	142	30
tjat	-103	-150
tjata ska	105	24
tjatar	-102	-161
tje*	140	86
tjej	113	124
tjej pa	153	19
tjej sager	31	101
tjej … att	31	101
tjej … svima	93	-15
tjeje foder	117	7
tjeje i	28	159
tjeje … klase	3	127
tjeje … typ	117	7
tjejen	124	0
tjo*	129	-21
tjock efter	135	1
tjock ny	107	48
tjock och	213	66
tjock … blodt	107	48
tjock … den	-144	-130
tjock … getin	135	1
tjock … nu	97	21
tjocka	158	10
tjocknar	170	7
tju*	128	-11
tjugo ar	-208	-93
tjugo minut	127	-15
tjugo … komer	-101	-84
tjugo … sen	140	-1
tjugo … utan	103	17
tjugoarsaldern	-97	-150
tjute vi	137	18
tjute … mar	137	18
tjuter	245	72
to	-107	298
to a	-190	-173
to be	30	174
to book	-174	-158
to breat	175	-30
to cal	-166	-170
to chang	-242	-251
to die	50	245
to eat	-190	-171
to end	28	215
to go	39	168
to hurt	7	205
to kil	-14	148
to know	-161	-78
to left	103	17
to live	-7	167
to me	30	257
to say	-8	155
to sleep	76	172
to stab	-2	137
to stop	37	171
to swalo	114	-29
to the	-157	10
to try	-123	-132
to … a	-147	-146
to … arm	103	17
to … bad	-122	-107
to … dead	23	134
to … down	109	-11
to … for	-10	141
to … forev	14	163
to … here	36	134
to … him	-19	194
to … how	-141	-144
to … i	-84	32
to … it	-17	159
to … jaw	137	12
to … me	17	210
to … my	-140	12
to … mysel	29	190
to … prepa	-133	-159
to … to	-152	11
to … wrong	-102	-84
toa	-29	-201
toa ater	-97	-86
toa hela	-167	-177
toa … anars	-97	-86
toa … tiden	-167	-177
toa*	219	118
toale ar	155	13
toale blev	115	-7
toale en	-119	-133
toale han	-7	155
toale hart	-115	-99
toale hon	118	6
toale nys	136	36
toale och	97	129
toale … aldel	115	-7
toale … det	94	-19
toale … i	-115	-99
toale … plusa	93	-15
toale … time	-119	-133
toaleten	206	172
toan	153	84
toan han	-19	93
toan … ar	-19	93
toan … skola	-1	135
tod*	69	63
today i	58	188
today shes	170	-8
todel vaike	130	12
todela	130	12
todistuksen	-146	-156
todle ate	122	13
todle drank	249	26
todle has	-170	-151
todle … a	-125	-100
todle … grand	122	13
todler	147	-89
toe	-249	-280
toe and	-120	-116
toe need	-106	-112
toe … its	-120	-116
toe … somet	-106	-112
tog	195	67
tog ala	174	-20
tog alved	129	4
tog av	186	173
tog barne	103	-41
tog blodp	-155	-120
tog bort	-69	-140
tog det	-19	-156
tog en	144	41
tog epipe	138	20
tog for	142	10
tog han	-17	192
tog hela	138	-4
tog heroi	126	23
tog i	115	41
tog kal	-151	-140
tog knack	-169	-188
tog kuden	-18	136
tog lite	-8	154
tog livet	-147	-162
tog masa	93	-28
tog med	40	157
tog medic	-145	-129
tog mig	14	314
tog min	25	-122
tog mina	10	167
tog mit	-6	121
tog nagra	120	11
tog nat	228	-7
tog ner	-144	-132
tog overd	-169	-152
tog pa	-65	118
tog sit	63	-97
tog slut	-150	-91
tog stryp	94	163
tog tre	169	0
tog treti	174	21
tog tva	-239	-193
tog … alved	-79	-175
tog … bastu	127	30
tog … det	142	110
tog … en	189	13
tog … extra	120	11
tog … fingr	136	6
tog … gardi	-144	-132
tog … honom	-27	109
tog … ifran	103	-41
tog … ingen	-114	-140
tog … insul	114	-17
tog … karta	118	-2
tog … kompi	137	56
tog … mans	-119	-84
tog … med	16	157
tog … medic	195	137
tog … mej	-4	163
tog … melan	-25	148
tog … mig	-46	204
tog … mista	159	-4
tog … mobil	-113	-124
tog … mycke	142	10
tog … os	-131	-126
tog … over	-18	136
tog … pas	-6	121
tog … piler	182	-7
tog … strup	-1	102
tog … tils	120	-1
tog … tre	123	20
tog … tva	-92	-119
toilet	158	97
toine suupi	161	14
toine … roiku	127	22
toinen	209	4
toise silma	155	-4
toisesta	155	-4
toista	-187	-186
toivo eten	13	138
toivo … herai	13	138
toivon	18	158
tok	-19	-145
tok for	-141	-128
tok maste	-118	-90
tok och	116	17
tok … att	-141	-128
tok … jag	116	17
tok*	-186	-198
tokig	-187	-197
told	-109	41
told me	-50	113
tolk	-181	-147
tolk pa	-120	-181
tolk til	-109	-134
tolk … mit	-109	-134
tolk … tigri	-85	-102
tolv timar	53	-69
tolv … ont	122	21
tom	228	59
tom ask	134	-11
tom efter	-137	-149
tom och	-86	-113
tom skar	10	129
tom … att	-137	-149
tom … kaner	-5	108
tom … med	160	-32
tom … mig	10	129
tom … trot	-86	-113
toma	106	-13
toma alved	126	13
toma askar	101	-9
toma … alved	21	120
toma … i	126	13
toma … mumla	101	-9
tomat blir	-137	-131
tomat fjant	-110	-105
tomat … svart	-137	-131
tomater	-110	-105
tomaterna	-137	-131
tomt	-42	-140
tomt men	-106	-118
tomt och	164	21
tomt sen	4	98
tomt … han	4	98
tomt … jag	-106	-118
tomt … smack	164	21
tomte skag	-129	-91
tomte … fastn	-129	-91
tomtens	-129	-91
ton	-186	-189
ton*	83	126
tonar anfal	-102	-87
tonar ar	-143	-154
tonar drive	-123	-119
tonar fick	115	16
tonar har	106	131
tonar hon	-115	-128
tonar sager	-126	-168
tonar skar	9	147
tonar skriv	25	150
tonar smale	-108	-117
tonar svar	-138	-134
tonar var	4	105
tonar … ar	-126	-153
tonar … att	-126	-168
tonar … dikte	25	150
tonar … och	-155	-155
tonar … pa	4	105
tonar … sig	9	147
tonar … skrid	115	16
tonar … tagit	116	0
tonaren	-102	-87
tonaring	-137	-32
tongu sweli	114	8
tongue	134	25
tonig is	15	119
tonig … my	15	119
tonight	51	287
tonsi och	133	6
tonsi … blod	133	6
tonsilop	133	6
too	25	242
too close	-5	146
too deep	0	144
too die	53	165
too many	81	154
too much	-106	-103
too now	-126	-106
too … cofee	-106	-103
too … pils	157	-23
too … this	0	144
too … tinit	-106	-127
too*	186	110
took	317	153
took about	175	21
took al	184	95
took somet	139	-32
took too	122	-12
took … #	175	21
took … at	132	-43
took … many	122	-12
took … my	190	-9
took … rope	-32	139
took … whole	170	14
tooth paink	-111	-121
tooth … do	-111	-121
toothache	-213	-194
top of	-2	115
top shelf	-107	-117
top … me	-2	115
tor	-320	-391
tor hud	-246	-237
tor i	-174	-200
tor luft	-204	-188
tor sex	146	18
tor … av	-124	-108
tor … halse	-128	-110
tor … har	-143	-134
tor … hema	-151	-137
tor … lagen	-126	-116
tor … pa	-136	-138
tor … rod	-124	-116
tor … spric	-147	-145
tor … vad	-117	-109
tor … vecko	146	18
tor*	-137	-163
tora	-411	-380
tora hande	-148	-148
tora lapar	-145	-179
tora ogon	-300	-266
tora … av	-171	-153
tora … hela	-147	-147
tora … nar	-122	-102
torka mig	214	-10
torka … dar	100	24
torka … ingen	-113	-87
torka … och	173	17
torkar	232	12
torkat	-127	-167
torsd ar	-155	-110
torsd men	10	156
torsd och	-117	-85
torsd torsd	-155	-110
torsd … ar	-155	-110
torsd … det	187	120
torsd … repet	12	134
torsdagar	-155	-110
torsk	-180	-157
torst slo	123	15
torstig	-97	-172
tortyr	-135	-145
tou*	-20	215
touch me	26	224
touched	19	157
touches	17	157
touching	5	143
tow*	166	-4
towel	204	23
tra	215	48
tracks	0	156
trad	207	20
trad fol	137	-17
trad och	108	34
trad ont	163	57
trad … har	108	34
trad … i	163	57
trad … over	137	-17
traden	-160	-146
tradolan	-146	-138
trafa	-125	88
trafa ar	-20	88
trafa av	136	-9
trafa dokto	-150	-181
trafa en	-45	70
trafa folk	-145	-171
trafa jag	12	148
trafa min	22	123
trafa nan	33	157
trafa … aldre	0	117
trafa … ater	-105	-139
trafa … en	144	64
trafa … famil	5	100
trafa … har	-91	-121
trafa … ny	33	157
trafa … treti	-20	88
trafade	72	122
trafades	136	-9
trafas	-7	147
training	-142	-161
trake besta	-117	-116
trake … filte	-117	-116
trakeostomi	-117	-116
traki pa	-126	-116
trakighet	-124	-115
trakigt	-156	-164
trakt tipad	185	25
traktorn	296	62
tramp and	97	-18
tramp mig	-153	-132
tramp … brost	104	14
tramp … kan	-132	-105
trampade	-164	-120
trampar	104	14
trampat	-132	-105
trampoline	97	-18
trana	-221	-222
trana mer	-106	-131
trana mycke	-128	-138
trana pa	-3	162
trana rorde	26	185
trana som	-141	-128
trana … en	-141	-128
trana … knute	5	169
trana … mig	-2	149
tranar	-217	-176
tranare	10	136
tranaren	97	268
tranat	34	131
trang	82	-58
trang efter	141	7
trang i	160	65
trang och	171	-3
trang … halse	141	54
trang … table	141	7
trang … trang	126	-5
trangre	126	-5
trangt	170	49
trani i	-270	-268
trani knat	-139	-115
trani tog	-132	-145
trani … brost	-112	-80
trani … gar	-169	-151
trani … helve	-124	-103
trani … knack	-132	-145
trani … magen	-114	-124
trani … sager	-139	-115
trani … under	-115	-110
traning	-204	-184
traningen	-103	-211
traningsrad	-149	-144
traningsvark	-228	-260
trans har	41	169
trans och	147	14
trans … #	147	14
transplanterad	147	14
trapa	-145	-203
trapa far	125	9
trapa hofte	125	25
trapa igar	-4	140
trapa men	-131	-46
trapa ner	-93	-127
trapa slo	125	10
trapa ut	-191	-184
trapa … jag	19	142
trapa … medic	-101	-158
trapa … och	125	10
trapa … sertr	-104	-120
trapa … vila	125	9
trapan	178	278
trapar	-157	-148
trape a	92	14
trape han	117	10
trape … e	92	14
trape … snark	117	10
trapen	161	175
traph han	102	-4
traphuset	102	124
trapo sen	-133	-130
trapo … i	-97	-98
trapo … jag	-103	-143
trapor	-192	-172
trapr nar	136	1
trapr … jag	136	1
trapracket	131	42
trasa	131	0
trasdocka	165	30
trasi fonst	107	-18
trasigt	107	-18
tre	6	-151
tre anfal	164	7
tre barn	-131	-62
tre dag	-102	-84
tre dagar	-143	-248
tre fingr	125	3
tre gange	172	-73
tre handu	100	-20
tre i	-129	-14
tre kilo	-135	-120
tre manad	-227	-231
tre stota	154	13
tre styck	124	186
tre toma	21	120
tre varje	-134	-136
tre vecka	119	35
tre vecko	63	-72
tre … a	11	184
tre … dagen	130	13
tre … for	119	8
tre … gamal	178	37
tre … gamla	155	25
tre … har	99	-45
tre … ikval	126	5
tre … jag	33	127
tre … kal	119	35
tre … karto	21	120
tre … los	-126	-125
tre … men	173	18
tre … nat	-232	-124
tre … om	-142	-145
tre … pa	122	-22
tre … per	-139	-125
tre … sa	115	10
tre … sedan	186	29
tre … skala	-135	-139
tre*	21	-219
trea	-172	-159
trea kansk	-145	-129
trear ar	145	14
trear fraga	-148	-127
trear haler	-173	-152
trear slar	-92	-145
trear … helt	136	19
trear … mig	-92	-145
trear … om	-148	-127
trear … sig	-174	-171
trearing	-227	-218
trearingen	51	-152
treated	-180	-207
tredj dosen	-115	-108
tredj i	-153	-144
tredj time	-142	-136
tredj trapa	-106	-106
tredj … ar	-153	-144
tredj … i	-164	53
tredj … idag	112	-21
tredj … men	-133	-123
tredj … nu	155	99
tredj … twinr	-115	-108
treti alved	196	32
treti ar	-63	-113
treti knufa	-18	120
treti … mig	-18	120
treti … och	-178	-119
treti … sen	-157	-144
treti … vi	-20	88
treto och	119	124
treto … han	-20	88
treto … papa	6	117
treton	119	124
trevl helg	-162	-151
tri*	-161	-258
tried … tried	-89	-108
trila	206	41
trila at	87	32
trila i	157	50
trila ner	145	9
trila … efter	-119	-90
trila … fran	145	9
trila … sofan	-95	-79
trila … trape	157	50
trila … vanst	87	32
triptaner	-137	-108
trist i	-151	-133
tristes	-189	-187
trivs	-146	-171
tro	-194	-174
trode	153	-53
trode det	285	63
trode forst	142	37
trode ja	-189	-161
trode var	205	75
trode … det	142	37
trode … kanta	131	40
trode … men	166	2
trode … skule	-210	-208
trode … var	303	45
trog	-163	-149
trog mage	-171	-153
trogt	144	31
trogt att	94	24
trogt … svalj	94	24
trojan	156	45
tromb #	-130	-116
tromb … mg	-130	-116
trombos	-130	-113
tror	144	74
tror att	125	167
tror de	189	131
tror det	-39	-157
tror farmo	133	7
tror hon	-21	99
tror jag	10	-178
tror lufte	-126	-116
tror nan	3	158
tror nu	104	20
tror papa	141	16
tror … armen	162	5
tror … barne	10	112
tror … blaso	-142	-140
tror … bruti	-111	-97
tror … det	276	103
tror … e	216	144
tror … far	149	10
tror … fat	170	16
tror … feber	126	14
tror … haler	217	104
tror … han	82	181
tror … har	-190	-133
tror … hon	-9	118
tror … inte	1	120
tror … krakt	-106	-91
tror … men	89	-21
tror … min	173	14
tror … och	11	101
tror … rund	-117	-91
tror … skule	35	120
tror … vad	-116	-90
tror … vi	-24	147
trosan	-163	-122
trosk och	133	30
trosk … tapar	133	30
trosklarna	133	30
troso efter	1	138
troso … helge	1	138
trosor	48	157
trosorna	-3	153
trot	-292	-129
trot a	141	52
trot att	151	-23
trot efter	-228	-206
trot gar	-98	-99
trot har	-108	-118
trot hela	-140	-133
trot i	-89	56
trot mar	123	23
trot men	-118	-177
trot mit	116	19
trot nu	166	47
trot o	105	32
trot och	-213	-260
trot ont	159	1
trot pa	-190	137
trot plots	105	51
trot sager	156	26
trot vad	-133	-139
trot vil	38	132
trot … a	40	163
trot … aldri	107	-7
trot … andas	198	51
trot … att	105	321
trot … bajse	-151	-137
trot … dagar	-149	-151
trot … dam	-90	-106
trot … det	-181	-195
trot … en	-145	-142
trot … fruse	-114	-124
trot … har	-126	-139
trot … hjart	1	154
trot … i	207	31
trot … ila	123	23
trot … ilama	105	51
trot … kraks	141	42
trot … lukta	105	32
trot … lunch	-156	-160
trot … medic	-108	-126
trot … o	12	180
trot … resan	89	14
trot … ska	-133	-139
trot … snosk	-106	-96
trot … tiden	-140	-133
trot … vil	68	-44
trota	86	-68
trota ogon	-134	-105
trotare	118	-24
troth andfa	125	59
troth efter	-163	-160
troth sen	141	50
troth … i	124	42
troth … och	125	59
trothet	-50	-128
trots	-10	-130
trots inhal	136	23
trots kasta	-155	-163
trots … sig	-155	-163
trotsalder	-155	-163
tru*	114	30
true crime	-130	-133
truma	196	37
truma … nu	127	28
try	-176	-147
try a	-147	-113
try*	55	-55
tryck	148	-63
tryck a	161	0
tryck anars	-87	-106
tryck ar	147	-38
tryck de	145	13
tryck det	141	32
tryck et	195	77
tryck fortf	71	-11
tryck hela	159	20
tryck hon	-120	-102
tryck i	179	-48
tryck lag	-130	-113
tryck melan	111	49
tryck ner	0	132
tryck nerat	125	29
tryck over	120	-64
tryck pa	-142	-31
tryck sig	5	123
tryck som	140	11
tryck svara	104	37
tryck up	78	239
tryck va	-168	-153
tryck varje	11	126
tryck … bihal	-103	-89
tryck … brost	259	23
tryck … dem	140	13
tryck … en	99	158
tryck … et	-71	-98
tryck … glas	213	78
tryck … halse	133	3
tryck … halsg	128	36
tryck … har	145	2
tryck … hela	127	46
tryck … i	131	25
tryck … igen	134	33
tryck … kinde	-115	-81
tryck … kvar	109	-16
tryck … leker	-126	-94
tryck … mig	-16	209
tryck … mot	112	176
tryck … orone	-113	-100
tryck … revbe	-234	-189
tryck … sig	169	9
tryck … skorn	-162	-151
tryck … skuld	111	49
tryck … under	71	-11
trycka	213	110
trycker	-8	-113
tryckt	155	129
tryckte	33	179
tryg	-268	-261
tryg i	-97	-157
tryg … ny	-128	-146
trygt	-65	65
trygt att	-18	134
trygt jag	-62	-80
trygt … undra	-62	-80
tryke o	132	47
tryke … jag	132	47
tryker	132	47
tug*	121	-114
tuga	-113	-81
tugad pa	195	18
tugad … finge	158	4
tugade	146	-37
tugar dalig	135	13
tugar jag	-97	-65
tugar … blev	135	13
tugar … noga	-97	-65
tugat	180	14
tugat pa	180	14
tugat … mina	149	11
tugumi	-37	-129
tuk*	26	-139
tukehtuu	149	11
tukos … jalke	-153	-141
tukosa	-153	-141
tul*	178	-4
tulee	264	67
tulee nyt	128	15
tuli	63	-124
tum*	-150	-344
tumen	-28	-245
tumen i	196	45
tumen med	-132	-124
tumen ocksa	-123	-120
tumen pa	-156	-162
tumen sen	-113	-97
tumen som	-115	-108
tumen svule	-132	-111
tumen … av	136	14
tumen … en	-123	-135
tumen … hamar	-132	-124
tumen … igar	-113	-97
tumen … ja	-115	-108
tumen … runt	-132	-111
tumen … sagen	170	23
tums	-128	-118
tums are	-128	-118
tums … usele	-128	-118
tumy	-252	-249
tumy hurts	-175	-173
tumy … and	-146	-149
tun*	101	-74
tune	254	6
tune jalko	195	-3
tung kval	-121	-110
tung over	109	17
tung pres	118	45
tung … brost	109	17
tung … over	118	45
tunga	-76	-143
tunga a	166	19
tunga av	-130	-107
tunga bara	127	59
tunga blir	140	15
tunga han	114	55
tunga kans	174	42
tunga lite	-171	-131
tunga och	204	25
tunga pa	-219	-176
tunga sa	-130	-101
tunga saker	-109	-103
tunga sluta	-172	-138
tunga stor	117	33
tunga svale	136	24
tunga svart	140	64
tunga svuln	183	62
tunga tjock	107	48
tunga … att	140	64
tunga … blod	-140	-110
tunga … bloda	-172	-138
tunga … det	-121	-97
tunga … dubel	194	28
tunga … jates	146	10
tunga … kafe	-210	-179
tunga … lite	-173	-147
tunga … nerki	119	11
tunga … ny	107	48
tunga … som	-116	-100
tunga … stor	115	10
tunga … store	140	15
tunga … svar	117	33
tunga … svart	115	45
tunga … vaxer	127	59
tungan	-10	-170
tungt att	114	-31
tungt i	138	46
tungt just	-128	-137
tungt o	105	32
tungt spyr	116	54
tungt … andas	86	-25
tungt … armen	117	36
tungt … brost	122	37
tungt … e	105	32
tungt … har	116	54
tungt … konst	100	44
tungt … nu	-128	-137
tungt … vara	-111	-111
tuntuu	174	83
tup*	130	74
tupakala	4	169
tupar	135	14
tupar av	135	14
tuplu och	87	32
tuplu … alt	87	32
tuplurn	87	32
tur	-39	104
tur*	218	33
turas	-112	-135
turas om	-112	-135
turne blue	129	14
turne of	10	136
turned	91	182
turpo ja	135	-6
turpo pahki	131	25
turpoaa	223	35
tus*	-172	-102
tusar	-177	-152
tusar i	-123	-118
tusar … dusch	-123	-118
tv	-139	70
tv n	-88	58
tv spel	-142	-163
tv … dog	-150	-154
tv … prata	29	120
tva alved	-305	-239
tva bilar	18	105
tva blodt	-143	-135
tva dagar	-190	-155
tva fingr	248	-17
tva gange	-74	68
tva hal	-124	-122
tva hjart	-185	-155
tva idag	-88	-78
tva karto	151	15
tva kilar	4	184
tva manad	54	-110
tva ord	154	-1
tva pa	-116	-124
tva slag	-132	-135
tva styck	146	-3
tva table	-179	-179
tva timar	147	-80
tva vanst	-129	-117
tva … at	137	9
tva … borta	160	-15
tva … den	-74	111
tva … foda	-104	-104
tva … gat	100	44
tva … hur	-129	-117
tva … i	188	143
tva … ipren	128	11
tva … kvar	-126	-137
tva … magne	133	23
tva … mot	-176	-143
tva … sedan	-45	108
tva … sluta	-124	-122
tva … sover	133	40
tva … utan	167	4
tvaar biter	-157	-144
tvaar bits	-117	-108
tvaar doter	127	30
tvaar har	155	-56
tvaar … blaso	-158	-119
tvaar … drick	-136	-91
tvaar … druck	130	17
tvaar … en	130	29
tvaar … fat	-141	-85
tvaar … haft	147	25
tvaar … mig	-157	-144
tvaar … sat	154	19
tvaar … tog	127	30
tvaar … tugat	149	11
tvaarig	127	30
tvaaringen	171	-129
tval	-224	-209
tvama ar	135	36
tvama … varm	135	36
tvamanaders	135	36
tvang om	-117	-125
tvang … att	-117	-125
tvangstankar	-125	-137
tvare kans	-98	-92
tvare och	188	6
tvare … det	-98	-92
tvaren	210	8
tvart	240	29
tvat	-157	-169
tvata behov	-153	-151
tvata honom	43	115
tvata med	-202	-188
tvata mig	-26	138
tvatas	-206	-207
tvatat	-177	-126
tvatm kliar	-120	-95
tvatm … bara	-120	-95
tvatmaskin	-131	-109
tvatmedel	-134	-162
tvats och	-30	86
tvats … vad	-8	106
tvatstugan	12	192
tvi*	-90	133
tving att	-119	-147
tving en	43	128
tving i	-167	-166
tving mej	4	126
tving mig	-78	46
tving sig	7	192
tving … att	58	243
tving … fast	24	128
tving … joba	-119	-147
tving … mig	-167	-166
tving … pa	9	200
tving … sjalv	-128	-195
tving … til	37	207
tvinga	-107	6
tvingad	-38	79
tvingade	42	262
tvingar	-125	-94
tvingat	29	154
tvn	-4	143
tvn skick	-4	143
tvn … order	-5	128
twi*	42	-161
twice	158	-23
twinr jag	-115	-108
twinr … tror	-115	-108
twinrix	-115	-108
twisted	-164	-153
twitc al	125	-1
twitc … over	125	-1
twitching	65	-82
two finge	127	12
two weeks	-241	-241
two … in	127	12
tyc*	-206	-164
tycke dagar	-123	-139
tycke det	-50	-162
tycke vi	153	-12
tycke … ar	-193	-257
tycker	-257	-217
tyn*	18	-114
tyngd	104	-49
tyngd over	235	36
tyngd … brost	235	36
typ	131	82
typ #	36	-113
typ besta	8	152
typ do	29	148
typ eta	141	42
typ gaspa	153	13
typ hundr	-3	159
typ i	117	7
typ varje	40	175
typ … asa	10	124
typ … av	-215	-186
typ … dag	21	149
typ … hisen	117	7
typ … inte	12	127
typ … ipren	135	20
typ … kraks	93	27
typ … lekti	41	109
typ … liter	105	32
typ … magsj	141	42
typ … sockr	-138	-115
tyst	50	161
tyst hon	-43	104
tyst nu	133	-18
tyst och	150	114
tyst … det	-12	130
tyst … inte	108	2
tytareni	41	157
tyv*	-23	117
tyvar	-23	117
ugn	163	32
ugn och	163	32
ugn*	-140	-164
ugnen	-179	-164
ugnen ar	-107	-107
ugnen spola	-118	-97
ugnen … bara	-107	-107
ugnen … kalt	-118	-97
uhk*	13	294
uhkaa	-2	195
uhkailee	-5	161
uhkas tapaa	12	165
uhkasi	12	165
ukr*	-144	-110
ukraina	-148	-110
ult*	-172	-189
ultra o	-78	-116
ultra … sa	-78	-116
ultraljudet	-109	-132
una*	24	189
unali mig	24	189
unaliva	24	189
unc*	138	71
uncon … not	176	-9
undan	-16	125
undan table	-9	105
undan … och	-9	105
under	107	179
under ar	216	19
under armar	-266	-247
under behan	138	32
under bil	156	10
under borde	-15	194
under brost	-69	-127
under doter	21	120
under efter	21	117
under en	129	-43
under fikat	140	15
under fotbo	157	31
under foten	-218	-208
under gymet	116	39
under hakan	156	28
under halen	-90	-106
under har	156	-16
under hogra	-160	-136
under hon	105	3
under huden	89	-86
under i	157	1
under kansk	122	28
under madra	-12	144
under matan	4	148
under nagel	-163	-135
under ogone	-170	-153
under om	43	128
under ont	132	22
under pa	-170	-171
under revbe	168	-28
under sen	-23	101
under skotn	102	17
under svamp	-119	-111
under tacke	-9	146
under tar	-127	-124
under tva	-124	-122
under vaten	167	59
under vatne	154	184
under vit	-171	-157
under … bada	142	33
under … benen	190	8
under … den	117	29
under … det	-200	-207
under … dregl	137	29
under … efter	-151	-157
under … en	206	141
under … fast	-21	98
under … flytn	-171	-157
under … forst	-90	-106
under … gat	121	20
under … hal	-124	-122
under … hon	18	219
under … i	175	130
under … igen	-119	-111
under … jag	101	-3
under … kraks	116	39
under … madra	21	120
under … men	-122	-100
under … mins	23	162
under … nan	-19	117
under … nasvi	106	-3
under … nu	134	23
under … och	116	31
under … patie	-103	-107
under … poole	101	44
under … som	-9	-106
under … stund	135	7
under … svart	117	55
under … vad	-107	-93
underarmarna	-117	-53
underarmen	172	70
underbenet	172	24
undernard	-114	-102
underskoterska	-146	-176
undersokas	-132	-130
undersokning	37	126
undra ar	-152	-159
undra bara	-273	-212
undra gor	3	149
undra hur	-9	217
undra ja	-160	-159
undra nar	-112	-133
undra om	-233	-251
undra va	-154	-151
undra vad	-154	-174
undra var	-179	-173
undra vi	-125	-133
undra … aret	-96	-78
undra … det	110	176
undra … han	-163	-176
undra … hjart	-125	-108
undra … hon	-128	-145
undra … hur	-159	-177
undra … jag	-135	-323
undra … lange	17	120
undra … langt	11	155
undra … man	-217	-196
undra … min	19	-87
undra … nagon	28	132
undra … nar	-157	-162
undra … ni	-114	-172
undra … om	-179	-144
undra … over	-62	-80
undra … provs	-99	-99
undra … samta	-106	-71
undra … sjalv	-86	-103
undra … som	-125	-154
undrade	66	-73
undrar	-283	-203
undul kipar	-173	-140
undul … efter	-173	-140
undulaten	-173	-140
ung*	-169	-204
unga	-147	-199
ungar sag	28	154
ungar tar	-154	-153
ungar … kal	-126	-125
ungarna	-188	-63
ungef en	-149	-160
ungef fem	-143	-116
ungef jag	130	36
ungef … minut	159	41
ungef … vecka	-166	-144
ungefar	-9	-166
ungen ar	133	16
ungen … helt	133	16
until i	45	-112
until … pased	102	-28
up	233	52
up a	-112	-123
up ala	196	6
up and	118	143
up benen	134	9
up besvi	19	131
up blod	235	28
up blood	134	28
up dark	119	13
up direk	-97	-65
up efter	105	-21
up et	-182	-80
up fem	-185	-181
up flera	129	4
up han	117	-28
up hande	46	-65
up handl	215	39
up hela	220	69
up hene	141	18
up honom	124	-13
up hopet	-106	-147
up i	88	-70
up into	157	14
up jag	138	60
up kans	-137	-128
up knat	-138	-119
up like	-44	-103
up lite	91	-57
up masor	122	21
up med	137	124
up medic	-5	153
up mig	-125	88
up min	-150	-138
up mot	308	46
up mun	116	4
up mycke	148	43
up nat	144	49
up och	-47	-202
up on	-44	-131
up pa	20	-125
up rakbl	-31	71
up repet	129	-7
up saren	-17	167
up sexar	145	68
up since	-154	-140
up skakf	136	31
up skola	53	220
up tandl	-100	-99
up tavlo	-123	-90
up tiden	-147	-142
up til	134	156
up tomor	3	152
up trani	-139	-115
up tre	-153	-124
up ur	141	-3
up with	-219	-145
up … #	-124	-125
up … ansik	175	16
up … att	170	-9
up … axeln	157	55
up … blod	204	32
up … bra	-184	-179
up … domna	143	14
up … for	133	17
up … ga	-195	-208
up … gange	-183	-169
up … halse	276	43
up … han	127	29
up … he	-1	165
up … hela	-100	-99
up … honom	-7	122
up … hop	-1	164
up … igen	-34	100
up … kaken	162	11
up … kilo	-210	-134
up … kisa	-106	-84
up … knat	86	-59
up … leker	-112	-92
up … ljums	141	29
up … magen	94	24
up … man	107	32
up … men	229	24
up … mina	166	-19
up … morgo	-121	-124
up … mot	-6	240
up … mun	-114	-120
up … nar	9	131
up … naten	121	-42
up … ner	126	0
up … och	135	42
up … ocksa	8	116
up … om	-142	-179
up … ont	-123	-90
up … opera	-113	-104
up … sekun	129	4
up … sjon	117	24
up … sne	116	4
up … som	123	56
up … stuf	119	13
up … table	116	163
up … tande	150	7
up … tarta	-98	-114
up … that	-109	-114
up … throa	-208	-210
up … tiny	-122	-92
up … ur	172	20
up … vanst	130	53
up … vikt	-224	-177
up … yeste	-154	-140
up … yr	136	31
upa*	136	17
upat	136	18
upb*	8	-121
upbla i	-111	-104
upbla mage	-171	-145
upbla och	-119	-140
upbla … gasig	-174	-137
upbla … magen	-111	-104
upblast	8	-120
upd*	-66	96
updaterar	-174	-164
updrag	35	150
upe pa	-42	119
upe … ater	-104	-87
upe … men	161	-16
upe … taket	-42	119
upf*	156	-41
upfol efter	-147	-125
upfol … tromb	-130	-113
upfoljning	-62	-116
upfor	189	13
upfor trapa	200	11
upfor … far	125	9
uph*	-66	98
uphora	-5	154
upk*	-151	-161
upkor ar	-120	-125
upkor … pa	-120	-125
upkorningen	-151	-161
upl*	38	207
uplev det	19	141
uplev en	8	143
uplev … var	8	143
upleva	18	194
uplosas	34	182
upr*	76	144
upradade	7	164
upsag ger	-123	-109
upsag … magon	-123	-109
upsagning	-153	-134
upsto men	106	41
upsto varje	-95	-123
upsto … kval	-95	-123
upstotningar	-150	-190
upsva kraks	148	19
upsva … avfor	148	19
upsvald	111	1
ur	153	-60
ur armen	15	152
ur bade	159	21
ur badka	121	13
ur badtu	145	68
ur fjark	99	33
ur flask	192	23
ur hande	140	30
ur huvud	80	-44
ur mig	-90	-188
ur narko	-153	-130
ur nasan	124	-12
ur orat	134	-50
ur sig	159	37
ur sjon	203	40
ur skape	-16	145
ur snipa	109	0
ur vanst	-118	-97
ur … a	227	27
ur … ater	121	25
ur … efter	181	128
ur … han	166	21
ur … hosta	139	5
ur … med	184	26
ur … mungi	124	19
ur … nasa	159	21
ur … nasbo	-118	-97
ur … nys	140	-16
ur … och	167	147
ur … orden	-153	-130
ur … pa	-27	-100
ur … tva	133	25
uri*	-18	-187
urin	129	32
urin sen	129	32
urin … i	129	32
urine en	-115	-106
urine sampl	-121	-113
urine … gang	-115	-106
urinen	-208	-180
urinkateter	134	24
urinv har	136	31
urinv nu	145	45
urinv svide	-134	-97
urinv tror	-203	-169
urinv … gat	136	31
urinv … jag	-203	-169
urinv … och	-112	-84
urinv … yr	136	43
urinvagsinfektion	-81	-146
urinvagsinfektonen	136	31
ursakta	-85	-120
usc*	-130	-150
usch	-130	-150
use*	-110	-200
used to	-173	-161
used … have	-122	-107
usele now	-128	-118
usu*	-156	-142
usual	-156	-142
ut	215	282
ut a	147	119
ut att	126	110
ut bara	-9	110
ut blod	118	-36
ut dem	15	173
ut den	-178	-50
ut et	50	174
ut framf	6	141
ut genom	188	79
ut grati	-93	-106
ut grons	-118	-114
ut hans	-10	121
ut har	79	165
ut harif	-19	93
ut hene	1	181
ut henes	-117	-163
ut honom	11	158
ut hur	-88	45
ut i	277	147
ut med	-197	-107
ut medic	-149	-171
ut min	-185	-97
ut mina	1	175
ut mot	64	126
ut naken	21	130
ut och	167	177
ut om	1	143
ut pa	-62	138
ut sagt	51	140
ut sertr	-119	-149
ut som	116	92
ut stygn	-151	-166
ut termi	-115	-103
ut … andra	24	125
ut … ansik	109	-5
ut … ar	86	-64
ut … armen	279	63
ut … axeln	143	54
ut … bada	282	37
ut … blama	151	-8
ut … blod	0	132
ut … broda	-93	-106
ut … brode	-4	107
ut … byxan	136	3
ut … dan	6	118
ut … decem	-102	-55
ut … det	112	130
ut … en	-101	89
ut … famil	22	108
ut … farva	-10	132
ut … gamal	140	47
ut … glad	-118	-114
ut … ha	141	28
ut … hel	-92	-129
ut … hon	65	148
ut … hunde	16	172
ut … in	67	132
ut … isen	-22	165
ut … jag	-74	78
ut … journ	-81	-116
ut … kaken	112	18
ut … knol	-144	-123
ut … med	-157	-65
ut … medic	-118	-36
ut … munen	133	0
ut … naken	17	110
ut … nar	15	124
ut … nat	16	139
ut … pa	-79	120
ut … rygen	134	-16
ut … skoge	-4	172
ut … snon	-23	119
ut … somnm	-84	-109
ut … tiden	-152	-181
ut … ur	-28	157
ut … vagen	0	132
ut … vagne	-157	-148
ut … vanli	-129	-128
ut … vanst	200	27
uta*	157	199
utag	-129	-91
utag kvar	-129	-122
utag … blodt	-129	-122
utan	126	131
utan att	306	96
utan forva	220	52
utan honom	5	184
utan kanse	162	41
utan klade	-9	132
utan mig	47	178
utan probl	-148	-121
utan … hos	-1	143
utan … nar	9	153
utan … pa	-5	125
utan … skrik	157	-12
utan … trila	87	32
utanf doren	-14	121
utanf med	-11	154
utanf mit	11	146
utanf porte	5	151
utanf skola	2	105
utanf … en	-8	137
utanf … hus	141	40
utanf … med	6	100
utanf … och	-77	81
utanf … varje	15	172
utanfor	127	242
utat	156	87
utatv … inte	114	20
utatvridet	142	36
utb*	-250	-99
utbrand	-180	-185
utbrot	-138	-144
utbyt	-23	146
utbyt det	8	115
ute	231	138
ute det	0	138
ute hela	163	-1
ute lite	-109	-88
ute med	-19	90
ute pa	139	233
ute tora	-142	-132
ute … balko	-7	104
ute … bilen	-19	90
ute … bron	52	133
ute … fins	0	138
ute … lapar	-142	-132
ute … mig	-111	-111
ute … naten	163	-1
ute … omt	-109	-88
ute … snon	198	23
ute*	-167	-163
utebl besok	-167	-163
uteblivet	-167	-163
utgan fast	-129	-122
utgan … jag	-129	-122
utgang	10	133
utgangen	-7	-109
utganget	-129	-122
uti*	-1	117
utifran	-1	117
utl*	-169	-180
utlan kan	-127	-149
utlan … jag	-127	-149
utlandet	-127	-149
utm*	-160	-61
utmatning	-173	-195
utn*	26	182
utnyt av	2	142
utnyt nar	26	113
utnyt … jag	26	113
utnytjad	5	166
uto*	202	189
utom er	15	116
utomkveds	188	16
utomkvedshavandeskap	158	19
utp*	29	140
utplana	29	140
utr*	-299	-371
utred for	-151	-150
utreda	-179	-246
utredas	-155	-144
utredning	-242	-211
utret	-139	-131
utsat	-12	135
utsat for	-41	86
utsat … brot	-114	-135
utsat … overg	12	103
utskr fran	4	163
utskr idag	-111	-106
utskr … pig	-111	-106
utskr … psyk	4	163
utskriven	-120	40
utskrivet	-204	-234
utsla av	-136	-119
utsla efter	-156	-117
utsla har	-132	-126
utsla i	-122	-113
utsla jag	-86	-98
utsla overa	136	41
utsla pa	-254	-191
utsla som	187	3
utsla … armen	-186	-146
utsla … feber	-142	-118
utsla … forsv	-132	-126
utsla … hela	190	70
utsla … inte	114	15
utsla … klada	-138	-113
utsla … magen	-193	-142
utsla … ny	-166	-130
utsla … ser	151	-8
utsla … skrev	-86	-98
utsla … svart	176	35
utslag	-23	-130
utslagen	182	126
utslaget	-86	-98
utslitna	-147	-156
utspr ok	-114	-107
utsprit	-114	-107
utv*	-2	355
utvag	50	209
utvald	16	200
utvilad	-115	-109
utvis jag	1	119
utvisning	-2	159
uud*	-123	-178
uuden	-186	-190
uus*	-172	-176
v	97	-136
v #	50	-89
v … bara	-120	-85
v … barne	101	18
v … blder	107	48
v … huvud	147	64
v … inga	88	-22
v … jateo	100	45
v … kansk	113	22
v … mar	-174	-140
v … o	130	27
v … ont	129	59
v … spark	-92	-78
va	-54	59
va #	-143	-155
va ar	-172	-153
va betyd	-106	-101
va borta	124	142
va e	-154	-61
va en	15	139
va ful	-1	160
va har	1	156
va hjalp	-130	-131
va kvar	9	203
va me	-20	155
va nice	-7	116
va nog	-9	87
va sjukt	-116	-112
va ska	27	-158
va skont	2	136
va tre	-14	149
va … bast	-172	-153
va … e	105	124
va … gor	-10	130
va … har	0	180
va … ja	173	13
va … langr	14	209
va … mer	8	114
va … om	-62	81
va … ont	-116	-112
va … pa	47	167
va … sager	104	-18
va … sepsi	-143	-139
va … sta	-110	-112
va … styck	-12	116
vaa*	82	265
vaan	46	248
vaan kuole	-1	130
vac*	-173	-385
vacin	-235	-288
vacin behov	-112	-158
vacin for	-115	-114
vacin har	-113	-114
vacin mot	-154	-199
vacin sov	-95	-100
vacin til	-123	-153
vacin … barne	-81	-109
vacin … en	-116	-120
vacin … hjarn	-232	-149
vacin … i	-118	-109
vacin … mot	-115	-126
vacin … skola	-129	-98
vacin … tbe	-129	-150
vacination	-198	-240
vacine	-171	-172
vacinera	-188	-180
vacineras	-161	-136
vacinet	-103	-111
vack tror	-4	113
vack … att	-4	113
vack … inte	97	21
vacka	193	-85
vacka for	133	40
vacka han	142	27
vacka … mat	133	40
vacka … snark	124	13
vad	-301	-299
vad ala	21	135
vad ar	-298	-210
vad betyd	-163	-164
vad den	-145	-148
vad fins	-173	-155
vad han	-25	207
vad hande	-147	26
vad hoger	-127	-104
vad hon	77	-72
vad jag	106	140
vad kan	-263	-239
vad kosta	-138	-127
vad man	-261	-199
vad menar	-110	-133
vad o	143	34
vad om	-109	-134
vad ont	-114	-115
vad pasar	-112	-106
vad rakna	-143	-115
vad sager	16	125
vad ska	-106	-182
vad styvp	6	97
vad … ambul	-212	-175
vad … ar	123	79
vad … att	-131	-161
vad … det	-309	-313
vad … en	-152	-169
vad … gifti	-117	-98
vad … gor	53	206
vad … hande	-106	9
vad … hant	170	10
vad … heter	-137	-145
vad … i	-191	-168
vad … jag	82	-49
vad … lagom	-97	-82
vad … man	-210	-242
vad … menin	-111	-114
vad … min	28	175
vad … ni	-110	-133
vad … norma	-115	-87
vad … om	-39	96
vad … postp	-119	-123
vad … sager	84	-91
vad … skiln	-189	-149
vad … snora	-122	-132
vad … som	-143	-115
vad … tanke	51	179
vad*	-159	-312
vaden	-71	-225
vaden borta	-103	-87
vaden det	-123	-112
vaden efter	221	64
vaden har	145	31
vaden nar	-112	-94
vaden pa	-152	-126
vaden som	-163	-140
vaden svule	74	26
vaden … bla	-143	-122
vaden … flygr	178	75
vaden … inom	-103	-87
vaden … jag	-112	-94
vaden … kramp	-104	-96
vaden … naten	-152	-126
vaden … om	-91	-51
vaden … rod	116	35
vaden … sen	74	26
vaden … svule	170	40
vaden … tjock	131	58
vaden … varit	154	34
vader i	-116	-102
vader … nya	-116	-102
vaderna	-291	-267
vadkramp	-174	-179
vadret	-178	-150
vag	235	263
vag dregl	-126	-104
vag hem	66	224
vag hon	-118	-98
vag kvar	0	138
vag ut	187	116
vag … bara	-9	110
vag … dacka	131	-8
vag … dregl	-118	-98
vag … o	-126	-104
vag*	-120	112
vaga	-69	41
vagar	-164	-163
vagar hjalp	-141	-134
vagar jag	-110	-105
vagar skaka	-62	-111
vagar … knapt	-110	-105
vagel	-254	-219
vagel i	-138	-135
vagel tror	-103	-69
vagel … jag	-103	-69
vagel … ogat	-164	-143
vagen	60	188
vagen av	-1	112
vagen de	6	123
vagen for	37	143
vagen hur	-124	-67
vagen kan	-86	-119
vagen kbt	-94	-104
vagen med	53	194
vagen nar	24	176
vagen nu	3	103
vagen och	228	164
vagen tils	-24	225
vagen vad	-170	-164
vagen vi	3	124
vagen … att	0	132
vagen … bebis	-47	103
vagen … det	-11	197
vagen … far	6	123
vagen … han	13	115
vagen … hon	-6	153
vagen … huvud	145	-4
vagen … kan	-170	-164
vagen … manga	-134	-158
vagen … maste	-125	-124
vagen … munen	97	-12
vagen … ni	-86	-119
vagen … sin	-1	112
vagen … skrat	20	155
vager	-102	116
vager #	-137	-12
vager mig	10	147
vager … kg	-147	-121
vager … kilo	23	146
vaglo pa	-108	-83
vaglo … hotel	-108	-83
vaglos	-108	-83
vagor … gar	86	35
vagor … nu	135	8
vagorna	135	8
vagra ata	-172	-167
vagra ge	-125	-129
vagra koma	-14	120
vagra prata	16	140
vagra … hem	-25	100
vagra … ner	-9	87
vagra … sig	-125	-129
vagrar	-164	34
vah*	-177	-2
vahan	-177	-14
vahan kuume	-128	-131
vahan … ja	-151	-162
vai*	67	148
vaika ravis	145	-25
vaikeaa	130	12
vaimoaan	-8	161
vain vasyn	-138	-171
vaka honom	155	31
vaka … snark	155	31
vaken	9	-193
vaken igen	134	21
vaken men	236	6
vaken och	-144	-66
vaken rekto	99	16
vaken … har	105	43
vaken … men	134	21
vakna	286	349
vakna av	155	189
vakna direk	-131	-128
vakna en	-9	163
vakna for	179	-37
vakna fran	87	32
vakna gar	122	21
vakna har	-19	107
vakna heler	35	146
vakna i	32	175
vakna idag	109	33
vakna igen	-14	124
vakna imorg	29	176
vakna jag	196	19
vakna klock	-193	-215
vakna man	28	120
vakna med	-189	-98
vakna men	185	51
vakna mer	55	153
vakna naken	5	124
vakna o	-98	-146
vakna och	69	-61
vakna orden	169	20
vakna rikti	161	36
vakna sa	-164	-161
vakna up	15	170
vakna … ar	162	93
vakna … att	214	128
vakna … besvi	19	131
vakna … blir	26	121
vakna … bredb	122	21
vakna … byxor	6	159
vakna … domna	128	24
vakna … for	135	20
vakna … frukt	84	28
vakna … fyra	-135	-157
vakna … gang	-7	148
vakna … golve	149	16
vakna … hoger	133	30
vakna … hor	-154	-149
vakna … hos	5	124
vakna … kant	-19	107
vakna … komer	105	24
vakna … krakt	145	68
vakna … liv	-122	-118
vakna … med	109	33
vakna … morgo	14	144
vakna … och	-122	-143
vakna … ont	154	14
vakna … pa	103	-54
vakna … plots	-165	-138
vakna … skrek	161	31
vakna … skrik	-175	-189
vakna … tidig	-141	-127
vakna … tre	-137	-137
vaknade	-120	12
vaknat	160	9
vakta hene	-4	152
vakta mig	6	159
vakta och	-125	-108
vakta … de	20	112
vakta … undra	-125	-108
vaktar	-1	226
vaktare	-125	-108
val behan	-122	-130
val dar	-113	-129
val hyfsa	-104	-87
val nya	-115	-103
val omhan	-130	-149
val pa	103	-5
val … att	-15	138
val … glaso	-115	-103
val … men	88	-69
val … om	-113	-129
val … saken	103	-5
val*	76	279
vald	-170	-121
vald hema	-107	-151
vald vil	-83	-102
vald … ha	-83	-102
vald … hemet	-96	-106
vald … nara	-112	-164
vald … park	10	147
valdi fort	80	-7
valdi lugn	-112	-110
valdi ont	187	21
valdi … i	195	26
valdi … och	157	-7
valdi … perso	-112	-110
valdigt	230	28
valds nar	12	130
valds … han	12	130
valdt av	3	139
valdt for	11	116
valdt i	35	203
valdt inat	19	149
valdt mig	35	100
valdt och	-174	-171
valdt vart	3	103
valdt … att	11	116
valdt … blev	-136	-146
valdt … helge	32	162
valdt … lorda	16	133
valdt … nar	35	100
valdt … ska	3	103
valdtagen	54	346
valdtakt	-25	86
valdtar	35	100
valer	176	-12
valing	-221	-215
valinstald	-176	-153
valjer	7	200
valmi poyda	6	119
valmiiksi	1	131
valmiina	0	128
valmis	6	119
valp	-158	-144
valp slog	-158	-144
valp … i	-158	-144
valpe blode	-114	-116
valpe har	-148	-131
valpe … atit	-108	-93
valpe … fran	-114	-116
valpen	-190	-173
valsen	135	4
valt	-7	290
valt det	2	118
valt ut	-8	150
valtagen	-7	171
valte	184	2
valte har	102	27
valte over	139	2
valte … min	129	11
valte … svart	102	27
valtranad	-107	-143
van forso	-100	-116
van han	-18	74
van pa	8	168
van sa	25	185
van tel	-97	-125
van tog	-152	-169
van tryck	107	32
van … det	-152	-169
van … faceb	11	118
van … is	-97	-125
van … letar	-18	74
van … pa	107	32
van … ta	-100	-116
van*	-128	-125
vanar famil	29	135
vanarat	29	135
vande	70	117
vande bort	-132	-129
vande man	-196	-223
vande mig	-190	-217
vande vi	-122	-144
vande … huvud	-132	-129
vande … i	-190	-217
vande … os	-122	-144
vande … sig	-219	-237
vander	-239	-138
vandr fran	124	48
vandr runt	-2	116
vandr … pa	-2	116
vandr … tan	124	48
vandrat	156	56
vaner	-290	-259
vanin dor	30	126
vanin siter	-23	156
vanin … hos	-23	156
vanin … man	30	126
vanina	-46	101
vaninan	-15	191
vaningen	245	291
vanje man	-119	-108
vanje … sig	-119	-108
vanjer	-162	-138
vanli anfal	-153	-110
vanli bebis	-120	-85
vanli det	-119	-139
vanli hela	-95	-79
vanli i	45	-94
vanli igar	107	118
vanli inget	-145	-139
vanli mar	-105	-74
vanli maste	-106	-91
vanli migra	-136	-164
vanli nasbl	110	17
vanli sen	154	-4
vanli svimn	105	6
vanli table	-113	-118
vanli tar	-138	-129
vanli vi	-111	-97
vanli … ar	-151	-96
vanli … behov	-141	-143
vanli … bra	-124	-91
vanli … det	-169	-149
vanli … dusch	-107	-116
vanli … hjalp	-110	-99
vanli … igar	-153	-110
vanli … lunch	127	2
vanli … soker	-111	-97
vanli … spark	-120	-85
vanli … table	-136	-126
vanli … tiden	-95	-79
vanligt	-228	-204
vans	-116	-83
vans doter	-115	-127
vans … har	-116	-83
vansine	-150	-163
vanst arm	316	48
vanst armba	116	19
vanst armen	156	41
vanst axel	190	83
vanst ben	-39	-116
vanst for	149	24
vanst hand	121	-61
vanst hur	-129	-117
vanst ilama	111	49
vanst konst	119	18
vanst lyder	104	-26
vanst nasbo	-118	-97
vanst och	168	32
vanst oga	145	-7
vanst sedan	-117	-103
vanst under	100	-16
vanst … domna	155	60
vanst … efter	-87	-106
vanst … fodse	-117	-103
vanst … for	141	22
vanst … i	157	1
vanst … inte	83	40
vanst … linda	-129	-117
vanst … nar	-35	126
vanst … och	101	42
vanst … revbe	100	-16
vanst … sa	135	14
vanst … sager	89	4
vanst … sen	148	18
vanst … som	127	-2
vanst … sover	145	2
vanst … vakna	135	20
vansterarmen	195	1
vansterhander	-129	-117
vanstersidan	139	-21
vanstr	128	48
vant	-165	-168
vanta	208	125
vanta barn	-183	-119
vanta i	-110	-127
vanta pa	61	208
vanta sa	-20	124
vanta til	212	41
vanta vart	-135	-110
vanta vid	12	122
vanta … att	7	127
vanta … celpr	-121	-106
vanta … forst	-143	-124
vanta … i	122	25
vanta … jobet	12	122
vanta … manda	204	17
vanta … mig	6	100
vanta … telef	-110	-127
vantar	-184	33
vantat	-129	-157
vante	180	25
vante van	-97	-125
vante … tel	-97	-125
vantelistan	-97	-125
vantetider	-96	-112
vantetiderna	-120	-140
vantr igar	-141	-121
vantr … lange	-96	-128
vape nan	109	41
vape … table	109	41
vapen	-65	187
vapen hema	24	141
vapen ska	-91	-103
vapen … inte	13	123
vapen … lakar	-91	-103
vapenintyg	-102	-139
vapenskapet	38	178
vapne liger	2	140
vapne … framf	2	140
vapnet	-5	152
var	-202	-124
var #	-228	-221
var alt	-104	-68
var ar	-224	-246
var avsta	-139	-136
var bara	-97	-126
var bebis	-63	-105
var betal	-104	-95
var bla	142	30
var blodt	-120	-119
var borja	-145	-164
var borta	199	187
var bra	-135	-105
var champ	158	53
var de	-3	118
var den	146	174
var det	-190	-18
var dod	87	238
var drank	134	23
var droga	4	105
var elev	14	117
var ensam	42	141
var far	-168	-163
var femar	-183	-214
var for	150	157
var forla	88	-7
var get	-119	-113
var gor	-211	-195
var han	133	115
var hitar	-219	-268
var hjart	-151	-127
var hogt	109	30
var i	-78	113
var igar	-137	-121
var jag	-8	165
var kanta	173	64
var koper	-202	-228
var lamna	-263	-284
var liger	-119	-119
var liten	-117	-96
var man	-118	-155
var matfo	-106	-91
var nyfod	175	0
var och	-1	150
var om	-91	-134
var plan	-177	-165
var pojke	111	-56
var sent	-112	-115
var siter	-206	-180
var sjalv	-107	-154
var sjuk	-87	-118
var skule	-111	-130
var slo	-110	-95
var snal	10	100
var som	250	8
var son	142	221
var sura	122	59
var tande	143	30
var til	-189	-134
var tiond	166	66
var trad	-128	-110
var tre	-14	148
var under	218	31
var ut	-2	122
var ute	127	124
var utsla	-7	128
var vacin	-139	-123
var vadkr	-116	-93
var vid	23	161
var vit	171	56
var … akute	-123	-131
var … ar	198	112
var … behov	-117	-96
var … bokst	96	23
var … bor	12	214
var … borta	87	-71
var … brand	-149	-120
var … de	-172	-139
var … det	-135	-130
var … en	213	159
var … enda	15	188
var … farfa	12	136
var … fest	0	134
var … fjol	-84	-104
var … flugs	122	31
var … for	-164	-112
var … forst	146	63
var … freda	19	104
var … ful	3	147
var … ga	26	116
var … gange	-10	127
var … gymet	145	30
var … han	55	147
var … har	156	121
var … hela	90	-20
var … hon	-169	-143
var … i	11	-112
var … inte	-205	-225
var … jag	-336	-377
var … jarnv	23	161
var … jourm	-119	-119
var … kan	-95	-125
var … kansk	145	68
var … kraks	139	32
var … kramp	-145	-101
var … krope	-149	-136
var … lagt	-172	-182
var … man	-263	-168
var … men	240	64
var … minut	223	91
var … nar	-65	89
var … nara	24	135
var … narma	-135	-147
var … nyser	-117	-113
var … om	68	-51
var … panik	-123	-108
var … prata	70	125
var … rad	-106	-129
var … sa	-148	-45
var … sager	14	128
var … sat	2	137
var … smal	8	114
var … sned	97	-12
var … styck	9	158
var … time	-28	-127
var … tror	4	105
var … tva	105	121
var … upsto	122	59
var … vaden	-100	-95
var … vanli	31	-90
var … vaten	166	47
var … vatne	116	22
var … vi	-170	-163
var … vil	-147	-184
var*	-144	20
vara	-21	190
vara arlig	29	132
vara blodt	-108	-118
vara en	152	116
vara ensam	-9	177
vara forbe	-162	-178
vara gravi	154	67
vara hos	-9	147
vara kvar	-8	196
vara manis	10	170
vara med	-149	-21
vara nog	-2	191
vara organ	8	165
vara oroli	-98	-122
vara rad	-99	-142
vara sjuks	-166	-172
vara skold	-133	-116
vara strok	-149	-114
vara til	198	-4
vara … att	-162	-178
vara … barnv	7	133
vara … besva	198	-4
vara … foral	-111	-111
vara … jag	-1	141
vara … langr	-62	92
vara … last	12	117
vara … med	-107	11
vara … mer	10	170
vara … na	3	128
vara … nagra	-86	-113
vara … och	18	207
vara … om	8	165
vara … prop	-112	-94
vara … svima	145	54
varad en	-148	-129
varad kansk	132	33
varad … sekun	-148	-129
varan doter	164	-12
varan minut	232	30
varan sa	-123	-110
varan … fort	-123	-110
varan … har	164	-12
varan … och	163	25
varanan	195	-25
varandra	-128	-235
varas	-170	-170
varas alt	-133	-112
varas lag	-115	-101
varas lakar	-120	-119
varas och	152	4
varas … ala	35	120
varas … ar	-174	-173
varas … mar	111	19
varas … pa	-86	-135
varas … sa	-120	-119
varas … ska	-113	-121
varas … var	-138	-129
varat ajan	-159	-168
varata	-138	-162
vard av	-89	-109
vard … narst	-89	-109
varda min	-28	118
vardar	-20	137
vardc har	-98	-103
vardc nasta	109	33
vardc … vecka	109	33
varde var	-147	-140
varden	-159	-182
vardet	-147	-140
vare	181	96
vare for	163	137
vare huvud	162	19
vare idag	-138	-157
vare o	124	37
vare och	152	118
vare … vare	177	120
vare … varje	163	137
varfo jag	-45	137
varfo overl	38	154
varfo … over	38	154
varfo … ska	6	120
varfo … skriv	5	182
varfo … skule	-25	84
varfor	-90	170
varit djupt	14	149
varit med	69	-52
varit och	-6	147
varit sa	-123	-7
varit sjuks	-72	-101
varit … och	137	85
varit … om	69	-52
varit … tidig	-67	-84
varit … titat	-6	147
varit … toa	-96	-84
varit … tva	-132	-160
varje	-54	124
varje andet	284	-15
varje ar	-69	-168
varje dag	49	272
varje efter	-129	-116
varje helg	-14	111
varje kval	-141	83
varje lekti	41	109
varje manad	-231	-206
varje morgo	-64	114
varje nat	-228	-100
varje skolm	-104	-110
varje sonda	-126	-169
varje steg	153	83
varje time	141	67
varje … att	16	162
varje … brost	80	-7
varje … dorar	-112	-110
varje … efter	-126	-99
varje … fakti	-13	106
varje … forsv	-104	-110
varje … hade	11	126
varje … inan	-176	-216
varje … jag	-184	-109
varje … lite	-126	-116
varje … nu	-18	224
varje … over	-117	-103
varje … sist	-17	96
varje … til	-89	-108
varje … tips	-141	-127
varje … typ	-17	102
varjedag	23	133
vark	-238	-247
vark i	-265	-262
vark melan	95	11
vark up	88	33
vark … bada	129	12
vark … benet	114	26
vark … ena	-165	-138
vark … i	101	39
vark … kaken	-134	-128
vark … krope	-146	-109
varka komer	106	-17
varka varan	193	20
varka … minut	193	20
varka … pa	-102	-106
varka … varan	118	16
varkar	230	27
varkarna	155	-8
varke av	-159	-143
varke i	8	131
varke nar	-202	-197
varke och	179	129
varke up	136	26
varke … sjale	8	131
varker	67	-170
varld smal	160	33
varld snala	-157	-154
varld … i	160	33
varlden	-55	84
varm	183	-83
varm handu	-109	-81
varm som	175	40
varm … en	147	31
varm … jag	88	-24
varm … men	-118	-90
varma	-279	-210
varma och	-137	-123
varma … jag	-137	-123
varme	-142	-21
varme ar	-155	-129
varme … mit	-160	-123
varmen	-145	-197
varmeslag	187	14
varmt	-230	-158
varmt mig	-101	-84
varst	-121	-130
varst huvud	259	58
varst jag	87	-42
varst smart	177	32
varst tanke	5	97
varst … i	216	40
varst … kant	161	52
varsta	348	109
vart	-61	17
vart forst	-135	-110
vart ja	-1	120
vart ringe	-227	-144
vart ska	21	141
vart skick	70	-58
vart vande	-132	-33
vart … jag	-140	-26
vart … man	-46	-149
vart … ska	15	177
vart … vi	-148	-181
varta	-334	-325
varta pa	-222	-195
varta under	-147	-131
varta … fingr	-171	-143
varta … foten	-147	-131
varta … tumen	-133	-127
varto koma	-100	-118
varto pa	-212	-198
varto … de	-100	-118
varto … hande	-200	-189
vartor	-324	-285
vas*	81	-86
vaser	280	26
vaser nu	120	37
vaser och	156	38
vaser vid	104	-4
vaser … hon	144	-13
vaser … varje	104	-4
vaskan	99	200
vasta kuume	123	8
vastasyntyneela	123	8
vasynyt	-187	-242
vat	158	45
vat av	145	51
vat … svet	145	51
vat*	107	-42
vata … pa	150	11
vaten	-143	-188
vaten det	104	125
vaten diare	138	54
vaten domna	135	24
vaten fins	-98	-100
vaten ger	-103	-107
vaten hela	-110	-122
vaten hema	-137	-134
vaten hon	149	31
vaten i	-148	-163
vaten kom	168	13
vaten nu	106	26
vaten och	-11	-126
vaten over	303	47
vaten sen	135	36
vaten tils	18	113
vaten … badka	166	47
vaten … baten	102	27
vaten … brost	124	42
vaten … det	-142	-154
vaten … domna	106	26
vaten … en	-128	-153
vaten … gaser	-103	-107
vaten … hela	116	36
vaten … i	124	34
vaten … jag	18	113
vaten … orat	-180	-166
vaten … over	122	41
vaten … sej	157	17
vaten … sig	172	5
vaten … vagor	135	8
vaten … vecka	-110	-122
vatenkokarn	157	17
vatentun	138	54
vatko och	-149	-136
vatkopor	-253	-247
vatne det	-28	157
vatne en	154	39
vatne gick	270	-45
vatne har	130	-56
vatne i	152	157
vatne men	-4	111
vatne … a	145	4
vatne … ar	-21	132
vatne … gat	130	-56
vatne … minut	156	-4
vatne … och	213	-1
vatne … poole	149	-17
vatne … preci	126	-15
vatne … vande	-4	111
vatnet	274	226
vatni diare	200	78
vatni … sen	131	40
vatnig	200	78
vatsk lite	-175	-169
vatsk ur	148	18
vatsk … orat	148	18
vatska	53	-96
vatskar	-175	-169
vatskeersatning	-136	-89
vau*	185	-67
vauva	248	-9
vauva maito	-126	-112
vauva on	162	-25
vauva tulee	128	15
vauva … nuha	-149	-128
vauva … nyt	128	15
vauva … paasa	-126	-112
vax*	-172	-278
vaxer	-78	-157
vaxer det	-157	-142
vaxer enlig	-114	-95
vaxer tar	127	59
vaxer … blodt	127	59
vaxer … fart	114	26
vaxer … kurva	-114	-95
vaxer … ut	-123	-118
vaxpr hor	-144	-132
vaxpr … som	-139	-121
vaxprop	-252	-231
vaxpropar	-127	-117
vaxt	-136	-152
vaxtvark	-133	-130
vc imorg	122	9
vecka #	231	-16
vecka a	99	142
vecka ar	-87	-120
vecka bebis	-5	125
vecka blaso	120	11
vecka borta	-146	-142
vecka det	139	-28
vecka far	-125	-111
vecka feber	161	51
vecka gamal	116	38
vecka hosta	128	38
vecka ingen	-126	-118
vecka jag	-68	56
vecka kal	119	35
vecka mar	-99	-101
vecka mycke	-133	-118
vecka nar	-132	-141
vecka nu	192	96
vecka och	41	182
vecka orken	-92	-82
vecka sen	100	-74
vecka som	-125	-106
vecka stame	-139	-144
vecka stres	-140	-105
vecka til	10	167
vecka utspr	-114	-107
vecka … #	195	65
vecka … anars	-121	-107
vecka … att	145	155
vecka … bebis	-146	-136
vecka … behal	-120	-91
vecka … blode	113	39
vecka … borta	-101	-106
vecka … bra	-136	-112
vecka … det	-91	-170
vecka … forlo	17	111
vecka … foter	119	35
vecka … grade	-158	-112
vecka … i	181	25
vecka … inga	-109	-98
vecka … kafe	-121	-109
vecka … komer	-140	-118
vecka … liten	-113	-87
vecka … man	-125	-111
vecka … min	122	116
vecka … ni	-142	-138
vecka … nu	84	-64
vecka … ok	-114	-107
vecka … ont	151	59
vecka … pa	-137	-111
vecka … saman	-84	-64
vecka … svar	116	36
vecka … tanke	-19	94
vecka … tar	-121	-117
vecka … va	-141	-101
veckan	223	240
vecken	-159	-153
vecko #	196	122
vecko ar	-49	-121
vecko efter	-176	-127
vecko gamal	239	32
vecko gamla	225	46
vecko gat	100	44
vecko har	-173	-182
vecko jag	-158	-18
vecko med	118	9
vecko til	-106	-97
vecko … #	294	39
vecko … bebis	144	42
vecko … blodn	-134	-118
vecko … det	-119	-135
vecko … doter	155	25
vecko … har	121	-26
vecko … hol	-27	109
vecko … hon	3	96
vecko … lite	-165	-131
vecko … ner	100	44
vecko … nu	89	-40
vecko … sysko	97	33
veckor	168	16
ved	-108	-163
ved det	130	13
ved … fick	-117	-101
ved … nu	140	23
ved*	208	74
vedbo nar	-10	119
vedbo … papa	-10	119
veden	185	17
veden ala	145	10
veden i	109	17
veden … morse	109	17
vedklyven	136	-15
vej*	-106	-124
vejpa	-106	-124
vek	54	-105
vek sig	147	-24
vel*	209	268
velat	60	169
veli	-17	153
veljeni	-4	146
vem	-323	-177
vem betal	-160	-135
vem det	-1	121
vem fraga	-150	-160
vem fyler	-110	-128
vem prata	-139	-105
vem ringe	-168	-213
vem skick	-122	-151
vem skriv	-139	-202
vem som	28	211
vem tar	-171	-75
vem … ar	-151	-86
vem … hand	21	147
vem … jag	69	-104
vem … man	-178	-103
vem … over	-82	-139
vem … sant	-130	-127
vem … ska	100	314
vem … ut	-166	-197
venti jag	-4	132
venti … har	-4	132
ventilen	-7	179
vento … inte	119	20
ventolin	107	-23
ventoline	-71	-143
ver*	232	16
veren	-145	-133
veren pa	-145	-133
veren veren	-145	-133
veren … ine	-145	-133
veren … pa	-145	-133
veri	171	-7
verka ha	128	7
verka … fat	137	19
verkl langr	-14	116
verkl … e	-14	116
verkligt	-14	116
verkt til	16	135
verktyg	16	135
verta	165	138
verta tulee	139	-36
very	125	-43
vesaan	-172	-164
vet	-58	393
vet el	-129	-99
vet han	17	121
vet hur	157	181
vet jag	-68	120
vet line	-130	-101
vet men	-120	-117
vet om	14	145
vet preci	53	196
vet vad	38	119
vet var	14	286
vet vilke	40	206
vet … dag	40	130
vet … det	160	211
vet … han	9	198
vet … hur	-16	166
vet … in	-131	-106
vet … jag	27	192
vet … ni	-158	-190
vet … om	-156	-164
vet … var	53	215
vet*	-206	-45
veta	-153	42
veta att	-11	204
veta det	33	177
veta hur	-71	109
veta mer	-78	-116
veta min	-107	-126
veta nu	138	56
veta om	-188	-137
veta vilke	-136	-154
veta … blodg	-107	-126
veta … en	-152	-148
veta … hon	-117	-144
veterinar	-177	-62
veterinaren	-259	-196
vi	97	-253
vi aker	-66	45
vi ala	213	62
vi ar	217	92
vi at	252	80
vi barn	-10	119
vi behov	53	-92
vi blev	-145	-142
vi boka	105	24
vi borja	-157	-128
vi braka	-118	-33
vi brota	-115	-122
vi byter	148	17
vi da	-102	-106
vi flyta	-160	-176
vi forso	-192	-173
vi ga	-106	-100
vi gar	-69	108
vi gav	136	26
vi ge	185	37
vi gor	137	16
vi gora	-20	-177
vi grave	128	11
vi ha	-147	-149
vi har	102	-154
vi hitad	41	-118
vi hors	11	120
vi klara	-12	142
vi koma	-141	-168
vi kunde	17	151
vi laser	-225	-215
vi lekte	98	-2
vi lyfte	135	21
vi nyper	110	9
vi om	-166	-175
vi os	-122	-144
vi pa	-121	-165
vi plane	-228	-284
vi plock	242	72
vi sag	-46	-168
vi sager	162	76
vi sat	134	-25
vi ses	-86	137
vi ska	-254	-174
vi skaka	146	2
vi skar	134	9
vi skule	153	14
vi skyld	116	54
vi slar	73	-15
vi smyge	1	111
vi soker	-111	-97
vi sover	8	128
vi spela	-170	-165
vi spola	165	9
vi tande	104	30
vi trode	205	84
vi tryck	137	5
vi undra	-175	-200
vi vakna	105	24
vi vanta	101	-45
vi var	-128	-233
vi vil	-251	-252
vi … adren	136	26
vi … ambul	154	23
vi … ata	-49	63
vi … att	-156	-172
vi … av	97	-68
vi … avlas	-152	-133
vi … avliv	-158	-151
vi … bara	-207	-230
vi … barn	-148	-168
vi … biten	-125	-116
vi … borde	5	120
vi … bra	-133	16
vi … bruka	-10	119
vi … bygt	-90	-106
vi … byts	8	123
vi … det	-203	-112
vi … doda	-40	84
vi … eldat	218	31
vi … et	25	-157
vi … fat	-101	-148
vi … fjort	118	16
vi … for	-261	-245
vi … fruko	122	43
vi … gifta	5	155
vi … gjort	43	-99
vi … glast	143	27
vi … ha	-177	-215
vi … hamta	-5	150
vi … handu	148	21
vi … hela	-87	-125
vi … hema	148	86
vi … hlr	78	-59
vi … i	224	110
vi … igang	142	28
vi … igen	-126	-122
vi … ila	137	18
vi … inte	113	-63
vi … jobet	-134	-131
vi … kamin	104	30
vi … kolat	-147	-127
vi … men	165	10
vi … mycke	-79	-91
vi … nat	-186	-108
vi … ner	136	0
vi … nyt	-139	-126
vi … o	151	22
vi … och	153	160
vi … om	-312	-316
vi … orden	105	24
vi … pa	139	-8
vi … rolsp	-113	-115
vi … separ	-137	-134
vi … skote	-145	-132
vi … slagi	165	10
vi … svamp	137	42
vi … teate	-176	-162
vi … tid	105	24
vi … tva	77	150
vi … up	122	-27
vi … vart	-135	-107
vi … vin	-151	-122
via	-204	-236
via telef	-131	-145
via … helst	-131	-145
vid #	-180	-164
vid badpl	107	32
vid blodp	-150	-107
vid borde	191	-32
vid bron	31	159
vid bryga	129	26
vid dator	-161	-178
vid en	-132	9
vid feber	115	-36
vid femti	-146	-118
vid fora	105	-23
vid fruko	169	20
vid hopet	-137	-123
vid huvud	-109	-115
vid jarnv	-16	130
vid jobet	12	122
vid kyla	-108	-93
vid lagda	46	138
vid liv	19	104
vid lunch	214	14
vid mig	-8	212
vid orgas	146	48
vid raten	-150	-123
vid samla	-168	-154
vid skarm	-198	-162
vid spare	-29	152
vid varje	127	-85
vid vatne	-21	132
vid vedbo	94	-30
vid … alerg	-136	-113
vid … andet	256	-13
vid … att	46	138
vid … borde	-146	-118
vid … bredv	141	-29
vid … en	-108	-93
vid … forsv	-122	-104
vid … han	141	82
vid … igar	93	164
vid … kraks	146	48
vid … nar	-157	-75
vid … och	141	155
vid … sen	-146	-128
vid … strok	122	15
vid … under	140	8
vid … vil	-161	-135
vidare	219	36
video	-190	-178
vie*	-30	227
vif*	214	118
vifta med	158	5
vifta vad	122	22
vifta … armar	158	5
vifta … gor	122	22
viftar	210	23
vii*	152	264
viiko ei	-161	-167
viikonlopuna	41	160
viilt itsea	-1	180
viilt taas	8	186
viiltelen	-2	231
viime viiko	156	10
vik*	-191	-92
viker	253	47
viker sig	223	40
viker … och	149	6
vikt	-331	-324
vikt ar	-113	-127
vikt … druck	116	54
vikten	-153	-164
viktnedgang	-127	-126
vil	-231	-129
vil andra	-109	-122
vil anmal	-96	-128
vil ar	-111	-152
vil avbok	-114	-65
vil avslu	-197	-206
vil bka	-147	-140
vil borja	-147	-215
vil byta	-141	-51
vil dit	9	158
vil do	17	295
vil dod	18	164
vil doner	-170	-197
vil fa	-117	23
vil finas	9	164
vil forgi	33	127
vil forny	-202	-177
vil ga	-152	-65
vil garna	-171	-215
vil ge	20	183
vil gora	-129	83
vil ha	-326	-417
vil hem	-9	138
vil hopa	18	116
vil huga	-7	140
vil kasta	-23	175
vil klaga	7	-134
vil kms	-3	125
vil kola	-129	-165
vil kopa	26	139
vil lamna	-67	104
vil lara	-138	-140
vil leva	-138	-145
vil lista	-205	-207
vil men	13	118
vil prata	-308	-354
vil resa	-142	-113
vil sjalv	-144	-138
vil skara	-76	68
vil skjut	20	130
vil sla	26	154
vil slipa	8	131
vil slock	-5	141
vil sluta	-255	-232
vil somna	49	189
vil sova	233	275
vil spran	-8	170
vil til	24	180
vil trana	-106	-131
vil trapa	-101	-158
vil typ	7	191
vil unali	24	189
vil uplev	8	143
vil uplos	34	182
vil ut	191	162
vil veta	-202	-173
vil vi	-171	-149
vil … andas	14	140
vil … arbet	-8	170
vil … ata	-159	-165
vil … av	46	-133
vil … baltr	-101	-112
vil … bara	128	150
vil … bebis	12	206
vil … blod	-210	-223
vil … bort	-118	31
vil … den	-132	-126
vil … det	-124	-51
vil … do	88	263
vil … dodsh	30	156
vil … dokto	-150	-181
vil … en	-147	-67
vil … et	-137	-167
vil … famil	-79	-91
vil … forbe	-205	-178
vil … foreb	-141	-125
vil … forny	-104	-150
vil … forsv	54	143
vil … fotsv	-115	-131
vil … framf	18	116
vil … fran	-132	-150
vil … halso	-155	-143
vil … han	20	219
vil … hene	14	181
vil … hjalp	-179	-161
vil … hostm	128	38
vil … hotel	26	139
vil … hur	-67	58
vil … igen	-158	-134
vil … ihjal	57	193
vil … intyg	-89	-117
vil … korko	-125	-140
vil … krope	29	152
vil … kuna	-105	-129
vil … lakar	-12	-126
vil … langr	9	86
vil … liga	-43	-114
vil … live	3	127
vil … livet	26	137
vil … lugn	20	151
vil … med	-292	-366
vil … men	25	195
vil … mig	-59	141
vil … min	-31	152
vil … mit	-202	-203
vil … mobil	-86	-119
vil … ner	-168	-264
vil … nog	-131	-126
vil … nyt	-141	-124
vil … och	-187	-190
vil … om	-250	-242
vil … organ	-187	-185
vil … p	26	114
vil … papa	9	128
vil … penga	51	203
vil … pulsa	-11	161
vil … rad	-151	-178
vil … recep	-130	-120
vil … roka	-198	-222
vil … samta	-164	-188
vil … simsk	130	30
vil … snala	0	127
vil … snusa	-160	-173
vil … som	-82	-113
vil … somna	-20	144
vil … somnt	-106	-138
vil … sova	210	103
vil … tacka	-132	-132
vil … telef	-109	-122
vil … tid	-82	-173
vil … trafa	-121	-162
vil … up	-38	134
vil … ut	-187	-94
vil … vacin	-109	-112
vil … vejpa	-106	-124
vil … veta	-166	-78
vil … vil	3	149
vila bort	140	-12
vila for	28	133
vila jag	-144	-125
vila nu	138	22
vila och	199	36
vila stres	-155	-109
vila … det	140	-12
vila … evigt	28	133
vila … jag	111	19
vila … mar	-144	-125
vilar	82	-114
vilar brost	-112	-110
vilar … pa	-112	-110
vildo	24	159
vile fraga	-89	-173
vile frysa	9	106
vile gora	-141	-128
vile trafa	2	115
vile … att	14	129
vile … forny	176	41
vile … fraga	-135	-110
vile … ihjal	9	106
vile … saga	-122	93
vile … slut	-141	-128
vile … tacka	26	142
vilin leva	17	174
vilinte	17	174
vilja ha	-120	-178
vilja laga	-6	137
vilja lat	-6	113
vilja prata	-188	-195
vilja tryck	-5	154
vilja … med	-161	-208
vilja … mig	-6	137
vilja … natur	-6	113
vilja … pa	-5	154
vilje	21	150
vilje efter	31	121
vilje … alt	31	121
vilka	-136	46
vilka besok	-95	-122
vilka han	13	134
vilka sprut	-148	-152
vilka vacin	-145	-188
vilka vante	-96	-112
vilka … behov	-141	-222
vilka … ska	20	172
vilke ar	0	127
vilke forky	-118	-117
vilke hjalp	-145	-169
vilke hojd	10	160
vilke humor	47	160
vilke mask	-118	-110
vilke numer	-209	-216
vilke puls	-176	-179
vilke solkr	-123	-129
vilke vacin	-111	-101
vilke … ar	-154	-44
vilke … fins	-145	-169
vilke … han	47	160
vilke … har	-165	-202
vilke … man	-157	-174
vilken	-139	-51
vilket	-89	111
vilopuls	-135	-108
vilse men	-96	-103
vilse … barne	-96	-103
vilsen	-133	-126
vim*	145	-45
vimel pa	-141	-122
vimel … formi	-141	-122
vimelkantig	128	-54
vin	-178	-192
vin fast	-139	-104
vin och	-151	-122
vin pa	-80	-129
vin … helge	-80	-129
vin … jag	-206	-161
vin*	-239	-139
vindr hon	107	6
vindr i	122	-7
vindr nu	157	28
vindruva	269	26
viner	21	274
viner hejda	18	156
viner ikval	1	161
viner snart	11	128
viner … jag	11	128
viner … livet	18	156
vingl nar	-88	-116
vingl … jag	-129	-121
vinglar	188	0
vinglig	-127	-155
vinke … det	79	-22
vinte blir	-116	-98
vinte fins	-176	-139
vinte och	-133	-130
vinte … ar	-149	-165
vinte … gar	-117	-95
vinte … vita	-116	-98
vinter	-221	-167
vinterkraksjukan	-173	-216
vintern	-313	-159
vintras	-160	-151
violently	151	17
vip*	-6	122
vipen	-6	122
vipen for	-6	122
vipen … egen	-6	122
vir*	100	-33
virig	150	24
vis*	151	135
visa … jag	13	130
visad #	-205	-186
visad hon	-2	149
visad mig	-9	203
visad … et	15	147
visad … mig	-2	149
visade	-88	134
visar	229	56
visar #	254	3
visar bara	141	27
visar han	1	156
visar mig	16	137
visar plus	130	38
visar sina	3	127
visar … adres	-109	-108
visar … ala	1	106
visar … filme	4	121
visar … jag	153	59
visar … jateo	130	38
visar … nar	-183	-167
visar … och	144	32
visar … skars	3	127
visat	1	137
visdo gor	-113	-81
visdo … ont	-113	-81
visdomstand	-127	-124
visdomstanden	-181	-164
visel och	129	26
visel … ar	129	26
viselpipa	147	27
vision	156	-4
visit	-200	-230
viska att	10	158
viska … ja	-2	124
viska … mig	18	135
viskade	-9	119
viskar	-14	99
vist	188	93
vist plane	-4	136
vist … not	91	-13
vit	282	-59
vit a	188	-1
vit ben	177	25
vit flack	-179	-130
vit flugs	202	61
vit flytn	-214	-190
vit i	170	16
vit o	178	20
vit och	142	-22
vit pa	-146	-129
vit som	236	19
vit table	-158	-153
vit … ansik	146	25
vit … et	195	17
vit … gor	143	11
vit … iskal	130	0
vit … kal	186	42
vit … kansl	153	18
vit … marmo	113	25
vit … pa	-131	-103
vit*	6	-204
vita	62	-151
vita fingr	-101	-84
vita harda	151	12
vita och	98	-45
vita prick	-215	-149
vita sma	-104	-113
vita som	164	40
vita … av	-101	-84
vita … flaga	127	30
vita … langt	-129	-105
vita … maska	-104	-113
vita … pa	-139	-94
vita … sen	-116	-98
vitam av	-119	-84
vitam d	-190	-189
vitam i	-179	-141
vitam … mista	-119	-84
vitamin	-368	-320
voice in	-111	-101
voice is	123	-80
voice on	-106	-127
voice … gone	139	-42
voice … me	5	176
voice … my	-111	-101
voices	-6	167
voin	-189	-185
voinko	-129	-133
vol*	-54	-191
volontar	-158	-152
volt	125	4
volta med	116	-1
volta … fyrhj	116	-1
voltade	116	-1
voltaren	-186	-132
vom*	144	-27
vomit blood	171	42
vomiting	215	17
vomits	148	31
vor*	-31	200
vore	106	333
vore bast	23	107
vore batre	17	185
vore glada	7	150
vore om	30	142
vore sa	-7	160
vore skona	37	160
vore skont	5	140
vore … att	23	186
vore … lat	-7	140
vore … om	16	199
vorte	-262	-282
vorte sa	-229	-253
vra*	-174	-180
vrak	-112	-108
vrak pa	-112	-108
vre*	-133	7
vred om	103	135
vred til	-136	-124
vred … den	15	119
vred … rygen	-136	-124
vreds	-180	-174
vrick foten	-206	-167
vrickade	-165	-133
vrickat	-133	-124
vrida	-246	-111
vrida at	-210	-197
vrida … vanst	-174	-167
vride fick	117	29
vride mig	-196	-213
vride sig	123	-1
vride utat	141	3
vride … efter	-96	-111
vride … och	117	8
vriden	117	29
vrider	-160	-25
vridet	176	17
vridi foten	-156	-112
vridi om	142	27
vridi sig	212	13
vridi … den	142	27
vridi … i	-156	-112
vridit	216	9
vridn #	-113	-87
vridn … undra	-113	-87
vridning	-159	-118
vux*	10	253
vuxen	-12	196
vuxen har	-13	95
vuxen … mar	-107	-149
vuxen … tagit	-13	95
vuxna … har	4	96
vuxne	23	121
vuxne son	23	121
vuxne … tar	23	121
waiti list	-148	-157
wak*	290	151
wake	263	146
wake up	193	114
wake … tomor	-4	112
wakin up	158	39
waking	158	39
wal	-48	143
wal*	-107	35
walk	-175	-130
walk on	-140	-102
walk … it	-140	-102
wan*	-225	-5
wana	-22	146
wana kms	6	164
want	-184	70
want it	-25	105
want to	-188	-20
want too	53	165
want … al	44	199
want … die	69	199
want … go	-40	128
want … kil	56	198
want … pain	34	129
want … sleep	1	144
want … wake	-4	112
wanted	35	149
wants	-173	-201
wants … be	1	123
wants … die	20	174
wants … know	-144	-183
war*	20	-241
waran	48	-199
waran #	-123	-104
waran det	154	69
waran kaner	102	26
waran nu	170	14
waran somna	115	35
waran … borja	107	52
waran … hela	115	35
waran … mg	-123	-104
waran … nu	-118	-97
waran … sover	122	4
was	43	186
was #	-164	-167
was dead	8	153
was druge	-1	119
was gone	9	172
was last	-120	-126
was on	-2	115
was raped	52	275
was sent	-102	-84
was … last	14	142
was … top	-2	115
wasp	162	22
watch a	-201	-191
watch says	-115	-94
watch … resti	-115	-94
watched	-201	-191
water	79	-119
water broke	210	13
water on	118	1
water … himse	118	1
way out	27	175
way … for	27	175
we	4	-240
we lost	-134	-127
we … him	171	21
wea*	246	19
weak	219	21
wed*	-152	-50
weding	-172	-172
week now	140	44
week old	293	78
week … has	238	51
week … with	120	24
weeks	166	45
weeks ago	-62	-150
weeks pregn	-3	-121
weeks with	112	26
weeks … a	112	26
weeks … and	-154	-10
weeks … bleed	133	9
weeks … sharp	102	34
weigh on	157	14
weigh … my	157	14
weird	105	-56
weird … noise	160	7
wel	-257	-235
wel*	-4	119
welts	-4	119
welts on	-4	119
welts … his	-4	119
wen*	250	25
went	250	25
went numb	96	9
went … down	96	9
what day	158	-9
what do	153	13
what does	-198	-194
what shoul	-195	-211
what stret	-108	-110
what … i	48	-138
what … it	158	-9
whats	-182	-103
whats the	-182	-103
whats … difer	-129	-111
whe*	-105	40
wheezing	142	7
when	-116	25
when can	-134	-127
when hes	-19	134
when i	-93	-147
when the	-33	125
when … angry	-31	78
when … bend	-126	-117
when … brush	-118	-120
when … come	-123	-115
when … comin	-100	-89
when … feel	18	119
when … in	-1	137
when … pee	-36	-166
when … pees	-166	-173
when … saw	-193	-185
when … sit	155	-4
when … swalo	-129	-142
when … walk	-119	-136
while cooki	-151	-143
while drivi	-105	-113
while i	87	165
while … scare	-105	-113
white	230	22
white and	169	23
who can	-117	-114
who … help	-117	-114
who*	65	-86
whole	60	-107
whole face	-104	-109
whole … feels	-104	-109
whole … of	170	21
wil	-99	152
wil hurt	34	147
wil … me	-16	151
wil … my	13	126
winter	-191	-78
wis*	9	183
wish	13	190
wish i	13	190
with blood	-121	-103
with dad	1	123
with fever	161	42
with his	-130	-116
with my	-177	-183
with the	138	164
with … breat	161	10
with … cold	-165	-148
with … light	30	181
with … litle	-127	-150
with … split	122	31
with … terib	112	26
without	187	176
wna*	32	158
wnat	32	158
wnat to	32	158
wnat … die	32	158
woke … and	7	163
woke … like	-109	-114
woke … with	-183	-93
won*	240	189
wonky	162	-7
wont	312	239
wont feed	163	-4
wont let	8	114
wont wake	275	-112
wont … me	-27	108
wont … up	229	-108
wor*	114	-55
words	255	-9
words come	223	22
words … out	223	22
works	-155	-127
worst	225	65
worst ever	121	38
worst heada	185	50
worst … ever	131	45
worst … of	154	35
worst … pain	171	24
worth	23	98
worth livin	-10	130
wory	-177	-143
wou*	-17	304
would	-23	275
would be	30	245
would like	-211	-248
would stop	0	116
would … enoug	-20	94
would … to	-142	-162
would … when	0	116
wouldnt	2	240
wrist	125	-71
wrist can	-135	-114
wrist hurts	-146	-120
wrist til	18	128
wrist … i	-146	-120
wrist … move	-135	-114
wrist … they	18	128
wrists	18	128
write the	40	156
write … leter	-3	133
write … notes	33	112
writen	53	198
wrong	90	-59
wrong adres	-102	-84
wrote	33	123
wrote my	1	105
wrote … goodb	1	105
xarel #	-145	-123
xarel och	186	48
xarel … kuden	134	23
xarel … mg	-145	-123
xarel … sager	121	25
yat*	-143	-149
yatzy	-143	-149
yea*	-151	-131
year	-193	-277
year was	-102	-84
year whole	-104	-109
year … face	-162	-158
year … has	-177	-142
year … i	-165	-184
year … sent	-102	-84
yes	-143	-69
yes pleas	-162	-168
yeste #	143	21
yeste … a	-155	-136
yeste … weeks	143	21
yht*	231	10
yhtaan	125	-25
yhtakia	199	24
yng*	-154	-161
yngre	-134	-155
yog*	-161	-166
yoghu … bra	-134	-136
yoghurt	-136	-145
you	-298	-161
you guys	-165	-177
you resen	-147	-143
you … it	-134	-144
you … my	-144	-135
yr	-77	-346
yr att	222	39
yr av	-230	-201
yr blodt	156	61
yr iblan	-214	-218
yr men	-145	-148
yr nar	-213	-298
yr prat	177	24
yr som	126	14
yr waran	113	30
yr … #	156	61
yr … blek	132	22
yr … fan	126	14
yr … ilama	119	37
yr … ja	-102	-144
yr … jag	-108	-250
yr … krist	-151	-124
yr … medic	-133	-127
yr … svaml	136	43
yr … talet	-145	-148
yr … trot	-132	-129
yra*	297	24
yrar	297	24
yrar a	157	18
yrs*	88	-58
yrsel	88	-58
ysk*	-161	-189
yskaa	-99	-73
yskaa muta	-98	-72
yskaa … hengi	-98	-72
yskin viiko	-109	-90
yskin … ei	-109	-90
yskinyt	-109	-90
yst*	-100	37
ytl*	-129	-224
ytlig i	-107	-100
ytlig och	146	28
ytlig pa	-135	-135
ytlig … fingr	-107	-100
ytligt	-74	-156
yxa	132	157
yxa i	-19	126
yxa … nacke	103	11
yxa*	150	138
yxan	150	138
yxan a	-21	109
yxan … gor	-21	109
zin*	-165	-143
zom*	-227	-237
zombie	-176	-163
~asks	-434	-275
~question	-797	-860
~start	-241	-227
~weeks	-166	-68
`
