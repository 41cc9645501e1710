// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	33	620
!crisis assault	-45	281
!crisis psychosis	-30	489
!crisis selfharm	-36	340
!crisis suicide	20	423
!crisis violence	-21	365
!emergency	903	240
!emergency abdomen	250	71
!emergency anaphylaxis	571	114
!emergency bleeding	630	306
!emergency breathing	228	-26
!emergency collapse	291	191
!emergency diabetes	430	85
!emergency eye	135	27
!emergency heart	433	51
!emergency infant	463	59
!emergency injury	281	2
!emergency limb	205	140
!emergency meningitis	253	38
!emergency poisoning	460	68
!emergency pregnancy	556	100
!emergency seizure	167	-156
!emergency sepsis	655	117
!emergency special	189	25
!emergency stroke	414	27
!emergency suicide	-115	73
!emergency unconscious	426	132
!emergency violence	200	130
#	74	-167
# #	-240	-268
# alved	288	27
# am	-211	-209
# amar	-169	-111
# and	175	94
# andas	146	49
# ar	-229	-213
# arig	129	8
# ater	-199	-165
# bara	163	80
# barne	116	14
# behal	-129	-90
# behov	-208	-220
# blaso	-97	-91
# blev	114	28
# blode	122	54
# bra	-124	-107
# brane	-10	88
# but	-222	-216
# cm	-150	-141
# dagar	61	120
# drink	-192	-174
# e	7	178
# efter	-197	-155
# enhet	178	23
# feber	213	73
# fine	-112	-94
# fol	130	25
# for	-242	-252
# g	-126	-108
# gange	209	67
# gar	-193	-181
# grade	262	50
# han	143	214
# har	88	191
# hema	34	-83
# hosta	-166	-161
# huvud	210	85
# i	33	-131
# inte	-154	-150
# ipren	125	11
# ja	192	75
# jag	147	18
# jateo	101	45
# keton	124	56
# kg	-161	-214
# kilo	-83	63
# kisar	-129	-115
# kl	-117	-102
# kraks	224	78
# laser	-140	-144
# lite	-182	-129
# liten	-110	-84
# man	92	-54
# manad	75	-42
# mar	-49	-163
# mars	-106	-95
# men	-173	-185
# mg	-523	-454
# mikro	-133	-123
# min	300	31
# minut	163	-39
# nasta	20	118
# nej	126	26
# nu	-120	-153
# o	133	22
# only	-121	-112
# out	-121	-112
# over	-10	-136
# pa	40	-101
# parac	169	16
# prast	-131	-123
# sa	78	-42
# sedan	-150	-100
# since	-158	-121
# slo	121	23
# sockr	-134	-112
# styck	150	13
# svar	144	43
# svide	-157	-88
# tabel	144	12
# table	81	160
# timar	-248	-250
# trot	135	34
# ungef	-163	-133
# vad	109	20
# vakna	-129	-177
# vecko	121	-92
# vem	-122	-129
# vi	-111	-58
# vil	-147	-169
# volt	191	19
# week	318	59
# weeks	268	49
# … #	-75	-267
# … a	156	-12
# … ago	161	-65
# … akut	166	20
# … aldri	132	9
# … alved	-129	-108
# … andas	175	10
# … ar	-157	-227
# … at	121	28
# … ater	-18	-74
# … av	149	17
# … bebis	168	6
# … behov	-126	-97
# … bldoe	127	11
# … bor	98	210
# … bra	-220	-215
# … bruka	173	13
# … brun	-110	-84
# … chef	3	151
# … clean	-1	162
# … dag	-121	-94
# … det	-45	-181
# … diabe	158	26
# … drick	-122	-80
# … dryck	-129	-90
# … e	123	22
# … en	-199	-174
# … far	-143	-126
# … fick	128	5
# … for	186	98
# … forva	-145	-111
# … frisk	-121	-29
# … gamal	-171	-168
# … googl	19	178
# … gor	110	-5
# … gult	-112	-91
# … haft	133	27
# … halsb	-176	-135
# … han	153	-25
# … har	-173	-43
# … hela	102	47
# … helt	29	102
# … hema	-113	-44
# … hon	147	-20
# … huvud	167	53
# … i	-5	-153
# … ila	-179	-140
# … in	-163	-169
# … inga	-170	-158
# … int	122	-39
# … is	-117	-115
# … javla	88	43
# … keton	125	42
# … kile	129	8
# … korti	-122	-87
# … leker	-209	-171
# … lilbr	6	114
# … lite	-188	-170
# … mama	132	72
# … man	116	26
# … mar	-183	-199
# … matar	95	-52
# … med	-132	-165
# … medic	-142	-123
# … morgo	-174	-180
# … morse	-263	-226
# … nar	-145	-146
# … nat	-152	-143
# … not	182	28
# … nu	94	-72
# … ny	-99	-80
# … of	-121	-112
# … old	171	17
# … ont	88	-64
# … orat	133	26
# … regel	151	14
# … rycke	161	10
# … sager	-132	-107
# … sambo	112	129
# … sate	135	28
# … ska	-209	-204
# … slagi	10	129
# … slar	85	126
# … slo	149	60
# … smart	176	58
# … snori	-161	-150
# … snuva	-253	-167
# … socke	121	27
# … spran	119	32
# … stel	121	23
# … tapad	-101	-115
# … temp	187	28
# … tio	-121	-113
# … tjeje	-108	-92
# … tre	-121	1
# … trot	-135	-37
# … tva	-163	-160
# … undra	-163	-177
# … ur	180	37
# … va	-134	-123
# … vacin	-165	-121
# … vande	-140	-133
# … varm	124	22
# … vil	-141	-91
# … vila	-181	-149
# … when	-121	-112
# … with	110	26
# … woke	-115	-115
# … yeste	-158	-121
# … yr	172	25
# … yrar	159	17
*aahy*	7	133
*aaka*	-173	-86
*aake*	44	180
*aako*	-269	-313
*aakt*	50	-79
*aamu*	-53	115
*aan	187	354
*aane*	-6	171
*aanf*	210	32
*aang*	-117	-28
*aani*	49	141
*aank*	-163	-180
*aans*	74	-82
*aapa*	-204	-208
*aapu*	16	98
*aas	-52	131
*aata*	-47	121
*abar*	-238	-174
*abel*	142	-26
*abet*	35	-185
*abil*	-218	-242
*abla*	125	43
*able*	161	91
*ably*	177	34
*abor*	67	-61
*abst*	115	-13
*aby	167	81
*abys*	159	56
*acan*	114	-39
*ace	141	170
*aced*	81	155
*acef*	6	183
*acem*	38	-161
*acet*	177	-37
*ache*	-110	-297
*achi*	124	-27
*achy*	-160	-117
*acid*	108	-29
*acil*	-150	-146
*acin*	-414	-476
*ack	-118	-160
*acka*	127	-59
*acke*	123	54
*acki*	270	153
*ackl*	188	201
*ackn*	137	189
*acne*	-240	-248
*actu*	129	182
*acy	-114	-155
*ada	97	-74
*adac*	54	-138
*adan*	-161	-135
*adar*	-71	62
*adas*	237	92
*adat*	-21	155
*adax*	-140	-137
*adba*	153	38
*adeb*	-107	-154
*ader*	140	101
*ades*	245	109
*adet*	-118	104
*adga*	-67	-202
*adgi*	-99	-134
*adha*	198	28
*adhd*	-162	-194
*adhu*	-81	-147
*adie*	-189	-69
*adig*	-243	-270
*adin*	-147	-184
*adio*	-124	118
*adis*	252	36
*adje*	-182	-172
*adjo*	153	96
*adkr*	21	-105
*adli*	-167	-173
*adly*	6	-130
*adol*	-148	-172
*adon*	152	26
*adra*	-52	87
*adru*	102	212
*adsh*	-141	-122
*adsk*	-137	-146
*adtu*	171	68
*advi*	-201	-196
*ady	-121	49
*aend*	78	-77
*aeri*	-104	-123
*aeti*	114	9
*afa	-83	159
*afad*	160	146
*afas*	2	123
*afe	-199	-254
*afek*	135	-79
*afel*	98	-33
*afen*	-121	-190
*afes*	119	76
*afet*	-158	-226
*afi	-156	-148
*afib*	-174	-192
*afor*	113	-41
*afra*	-44	122
*afsa*	-126	3
*afti*	171	2
*afts*	20	176
*afyl*	157	-34
*agai*	-93	90
*agan*	-210	-84
*agbo*	5	211
*agd	-81	57
*agda*	38	120
*age	150	53
*agel*	-414	-355
*agen*	126	148
*ages*	-148	-142
*aget*	171	112
*agio*	-132	-166
*agis*	-193	-82
*agit*	220	17
*agkn*	-163	-211
*agla*	-73	-169
*aglo*	-172	-143
*agmi*	-4	130
*agne*	101	-50
*agni*	-66	-89
*agod*	9	103
*agoi*	124	-17
*agor*	-18	-171
*agot*	176	68
*agra*	-192	-76
*agre*	-40	-133
*agru*	-126	-145
*agsh*	-75	-137
*agsj*	-186	-269
*agsk*	-89	52
*agsm*	67	-70
*agt	-7	158
*agti*	20	195
*agtr*	143	71
*agva*	148	25
*aha	-374	-477
*ahan*	-166	24
*ahde*	104	157
*ahki*	193	16
*ahyv*	7	133
*aid	11	269
*aihi*	161	105
*aija*	-156	-175
*aike*	167	9
*aiki*	-9	97
*aila*	20	-130
*ailb*	-112	-113
*aimo*	35	257
*aini*	-202	-204
*aint*	125	-130
*aion*	9	200
*air	109	208
*airs*	97	184
*aisi*	-219	-145
*aisk*	3	221
*aiti*	-140	80
*aja	-58	-190
*ajal*	-182	-173
*ajan*	-305	-263
*ajat*	17	193
*ajsa*	2	-136
*ajse*	-69	-152
*ajut*	158	-1
*akaa*	274	261
*akal*	149	182
*akar*	-246	-321
*akas*	158	33
*akat*	183	124
*akbj*	-2	146
*akbl*	-8	315
*ake	144	64
*akee*	-154	113
*akei*	165	150
*akem*	-111	-135
*aken*	205	-82
*akeo*	-107	-113
*aker*	116	152
*aket*	103	108
*akfo*	128	17
*akfu*	-131	-129
*akfy*	-192	-197
*akhu*	180	50
*akia*	207	-16
*akig*	-261	-242
*akin*	155	159
*akip*	256	19
*akis*	-204	-266
*akla*	143	-15
*akna*	9	151
*ako	-88	-287
*akoc*	108	-7
*akor*	101	-51
*akot*	-6	125
*akri*	-18	131
*aksf*	-100	-154
*aksi*	36	-130
*aksj*	-291	-301
*aksm*	-143	-164
*akt	80	-87
*aktb*	276	77
*akte*	-63	-162
*aktf*	-64	67
*akti*	140	-85
*akto*	253	2
*akts*	-36	-189
*aktu*	-55	-189
*akup*	-205	-182
*akuu*	-201	-204
*akva*	-96	-122
*alan*	-230	-84
*alar*	-97	93
*alas*	24	139
*alba*	-116	-128
*albe*	-50	-158
*ald	-139	-7
*alda*	4	187
*alde*	20	-76
*aldi*	273	-2
*aldj*	137	9
*aldt*	-38	205
*alel*	-334	-332
*alen*	-152	-39
*aler*	-24	-164
*alet*	144	26
*alf	-89	-222
*alfl*	133	14
*algk*	145	14
*algo*	221	102
*algr*	127	14
*algs*	86	114
*alig*	-172	-96
*alih*	81	219
*alim*	158	21
*aliv*	177	235
*alj	-131	-122
*alja*	-116	-181
*alje*	-12	128
*aljo*	-9	-130
*alju*	-206	-185
*alka*	6	-176
*alke*	-82	88
*alko*	246	186
*almi*	7	206
*alor*	-220	-187
*alov*	160	15
*alow*	152	-113
*alp	171	218
*alpa*	-93	72
*alpe*	-269	-167
*alpm*	-224	-177
*alpt*	-89	-201
*alra*	218	-4
*alsa*	-1	120
*alsb*	-201	-165
*alsd*	83	-83
*alse*	113	-12
*alsf*	-237	-167
*alsh*	175	12
*alsj*	-126	-153
*alsk*	-276	-160
*alsm*	128	-52
*also*	-194	-336
*alsp*	-85	-209
*alst*	-229	-258
*alsv*	314	60
*alt	156	61
*alta*	77	185
*alte*	156	168
*alth*	-186	-113
*alti*	-88	116
*altr*	-291	-291
*alts*	-107	-232
*altu*	25	-112
*alua*	-237	-9
*aluk*	210	50
*alum*	-14	98
*alut*	-97	-94
*alv	21	206
*alve*	-78	-138
*alvf*	-177	-185
*alvo*	128	-5
*alvs*	2	-138
*alvt*	216	-11
*amad*	150	153
*amae*	90	-67
*amal*	130	5
*aman*	158	187
*amat*	186	43
*ambo*	116	206
*ambu*	223	-88
*amd	266	-17
*amde*	-41	-154
*amed*	-204	-135
*amel*	118	-59
*amer*	-173	-65
*amha*	-132	-147
*amic*	-182	-172
*amig*	136	-1
*amil*	-151	62
*amla*	151	-78
*amli*	-96	35
*amlo*	-120	-111
*amn	13	-103
*amna*	-166	67
*amnt*	55	-61
*amog*	-172	-164
*amol*	119	-51
*amon*	186	56
*amor*	-157	-147
*amp	-91	-304
*ampa*	85	-162
*ampe*	159	-115
*ampg*	139	17
*ampi*	35	-87
*amps*	-144	-167
*ampu*	-206	-193
*amr	121	10
*amra*	154	147
*amsa*	171	10
*amst*	-185	-104
*amta*	-108	-203
*amul*	21	123
*amyd*	-228	-287
*anab*	-135	-136
*anaf*	199	-30
*anag*	-270	-241
*anar*	-47	118
*anas*	-84	-129
*anba*	-13	126
*anbl*	-4	-134
*anbo*	-174	-164
*andb*	-122	-130
*andf*	142	-115
*andh*	-185	-169
*andk*	-178	-227
*andm*	7	-158
*andn*	239	-104
*ando*	-100	39
*andr*	-32	-116
*andu*	302	13
*andv*	70	-166
*andy*	-90	-151
*aned*	-112	-105
*anel*	252	51
*anen*	37	112
*anet*	-104	175
*anfa*	277	-95
*anfo*	84	239
*anga*	160	204
*angb*	-111	-95
*angd*	-51	-215
*angi*	66	165
*angk*	106	-1
*angr*	181	175
*angs*	-84	-322
*angv*	-246	-216
*anha*	144	72
*ani	151	412
*ania*	3	132
*anic*	-235	-219
*anik*	-175	-189
*anin*	-204	-121
*anis*	-134	104
*anje*	-167	-137
*ank	122	204
*anka*	-140	143
*anke*	-9	198
*anki*	-150	-26
*ankl*	-181	-260
*anko*	-224	-92
*ankp*	-164	-124
*anks*	-153	-105
*ankt*	214	199
*anle*	54	234
*anli*	-210	-164
*anod*	119	5
*anoi*	-77	126
*anon*	-119	-127
*anoo*	-130	-24
*ans	256	191
*ansa*	94	178
*ansb*	-16	119
*anse*	-40	-195
*ansf*	-212	-137
*ansi*	210	35
*ansj*	-100	-94
*ansk*	-132	-162
*ansl*	147	-48
*ansv*	96	48
*answ*	150	95
*ant	214	53
*ante*	-109	-149
*anti*	129	-112
*antl*	-85	45
*antr*	-173	-153
*antu*	-178	-165
*anus*	-150	-166
*anut*	145	212
*any	46	151
*anyl*	45	-144
*anym*	21	157
*anyo*	-1	129
*anyt*	-38	186
*anyw*	-190	-147
*aoga*	37	134
*aoke*	-155	-159
*aort*	4	-120
*apa	40	137
*apaa*	-56	183
*apak*	172	16
*apan*	117	325
*apar*	119	-102
*apat*	-22	-135
*ape	114	-51
*aped*	127	231
*apef*	-183	-145
*apen*	-155	-14
*aper*	-296	-164
*apeu*	-72	-102
*aphu*	120	151
*api	-152	-71
*apip*	166	20
*apis*	163	11
*apla*	-145	-201
*apne*	-135	31
*apni*	-141	-219
*apor*	-141	-180
*apot*	-158	-143
*apra*	144	41
*apre*	-172	-234
*apro*	-131	-118
*apsa*	244	-10
*apse*	63	133
*apsf*	-139	-111
*apsi*	168	-2
*apst*	8	130
*apt	75	-109
*apte*	-217	-177
*apti*	-152	-144
*apur*	16	98
*apy	-237	-212
*arac*	-8	-158
*arad*	-219	-233
*arag*	106	241
*aral*	-136	-105
*aram*	73	-90
*arao*	-155	-159
*aras*	-263	-203
*arat*	-212	-141
*arav*	-126	-157
*arax*	-147	-146
*arbo*	-134	-218
*arbr*	109	164
*arce*	-91	-106
*ard	145	-93
*ardi*	210	151
*ardn*	-85	54
*ardr*	-198	-216
*arel*	247	-62
*aren*	22	153
*arfa*	134	9
*arfo*	-73	237
*arg	-18	-165
*arge*	-129	-196
*arho*	-133	-120
*aria*	-147	-184
*arif*	154	130
*arig*	-70	-220
*arik*	-30	106
*aril*	-104	-120
*arin*	-32	-159
*aris*	228	141
*arje*	-56	121
*ark	-219	-288
*arka*	-18	-180
*arki*	-188	-155
*arkn*	-160	-208
*arkt*	202	58
*arli*	-290	-37
*arlk*	113	-23
*arln*	173	182
*arlu*	-108	-96
*arm	-116	-362
*arma*	-38	136
*armb*	-319	-372
*arme*	122	-70
*armh*	-165	-167
*armo*	128	47
*arms*	120	210
*armt*	-297	-198
*arnb*	-206	-250
*arnh*	98	-81
*arnm*	-75	-147
*arno*	119	-33
*arnt*	-343	-316
*arnv*	-21	206
*arod*	154	48
*arok*	-119	-94
*aron*	-91	-122
*arot*	244	26
*arp	118	-79
*arpa*	-37	-170
*arpe*	-53	120
*ars	-142	-27
*arsa*	93	130
*arsf*	-161	-180
*arsj*	230	40
*arsn*	-140	-124
*arst*	158	26
*arsv*	-243	-277
*art	174	227
*arta*	214	-89
*artb*	-161	-221
*arti*	74	-91
*artl*	-162	-172
*artm*	208	77
*artn*	136	81
*arto*	-33	-172
*artp*	133	18
*artr*	-159	-176
*arts*	-184	-238
*artu*	-145	-47
*arum*	121	3
*arup*	-131	-162
*arut*	-139	-147
*arva*	122	153
*arve*	-182	-190
*arvi*	-264	-307
*asan*	-219	-269
*asas*	-167	-158
*asat*	11	143
*asau*	4	122
*asba*	46	-85
*asbl*	-145	-196
*asch*	-169	-202
*asdo*	54	-71
*asdr*	-137	-141
*ase	202	154
*ases*	-220	-230
*aset*	70	164
*asfa*	87	-19
*ash	-126	-260
*ashe*	154	-43
*asi	256	186
*asia*	-23	114
*ask	-257	-299
*aska*	131	70
*askd*	138	15
*aske*	103	199
*askf*	123	30
*askg*	168	40
*aski*	123	-69
*askl*	214	70
*askn*	242	60
*asko*	-63	150
*askv*	-154	-135
*asla*	-145	-250
*asm	148	45
*asme*	126	-34
*asnt*	162	173
*asog*	-328	-171
*asol*	193	42
*asp	151	28
*aspa*	-137	-90
*aspe*	-126	-136
*aspi*	129	-81
*aspo*	8	219
*aspr*	-66	-198
*asru*	37	-100
*ast	147	248
*asta*	-107	61
*asth*	-35	-148
*asti*	-232	-268
*astk*	191	30
*astm*	115	-195
*astn*	207	62
*astr*	-36	-172
*astu*	-158	-23
*asvi*	162	26
*asvo*	202	16
*asy	-110	10
*asyn*	-133	-216
*asyr*	25	152
*asys*	118	167
*ataa*	-55	147
*atac*	69	-47
*atad*	-116	-84
*atal*	-217	-227
*atas*	-174	-98
*atat*	-47	189
*atch*	-188	-153
*atdu*	-8	141
*ated*	-182	-183
*atee*	154	-6
*atef*	140	116
*ateh*	142	18
*atei*	140	0
*atej*	126	106
*atek*	154	40
*atel*	30	241
*atem*	141	17
*aten*	-301	-95
*ater*	-131	-155
*ates*	96	5
*atet*	145	145
*atfo*	-175	53
*ath	218	108
*athi*	229	-60
*atig*	-118	-128
*atii*	-93	36
*atik*	236	49
*atir*	-159	18
*atis*	-213	-124
*atjo*	-137	-146
*atko*	-277	-237
*atlu*	250	-17
*atme*	-133	-153
*atmo*	211	-27
*atna*	120	174
*atne*	289	230
*atni*	-141	-204
*atol*	204	4
*ator*	-155	-234
*atpa*	-160	-209
*atpe*	80	157
*atr	103	5
*atre*	-130	-47
*atri*	-246	-225
*atsk*	230	-115
*atsm*	-150	-144
*atso*	-181	-184
*atst*	-43	142
*atue*	-263	-276
*atul*	159	83
*atum*	-57	91
*atur*	302	154
*atut*	-3	130
*atvi*	-5	123
*atvr*	135	40
*atzy*	-124	-154
*aude*	161	11
*augh*	-185	17
*auks*	-199	-210
*ault*	4	122
*auri*	-146	-152
*auru*	-113	-130
*aust*	85	-92
*ausv*	150	24
*auva*	248	-33
*avak*	206	7
*avbo*	-212	-161
*avd	122	104
*ave	-95	90
*avec*	-198	-224
*avel*	101	63
*aven*	172	174
*avep*	31	-104
*avfa*	-158	-157
*avga*	57	156
*avgi*	-195	-205
*avhu*	170	1
*avid*	-92	-229
*avil*	137	-1
*avin*	245	155
*avis*	65	-131
*avit*	191	-8
*avli*	-197	-68
*avly*	-32	144
*avni*	-121	83
*avor*	-133	-165
*avs	248	-17
*avsa*	-240	-281
*avsk*	-22	187
*avsv*	113	2
*avul*	13	268
*avy	235	64
*away*	-198	-76
*axa	-156	-127
*axel*	-184	-306
*axen*	7	145
*axer*	-93	-165
*axic*	148	133
*axin*	-42	-227
*axla*	-208	-252
*axor*	-183	-171
*axpr*	-260	-234
*axt	-232	-262
*aybe*	147	-45
*ayen*	160	-52
*ayin*	-104	-4
*ayka*	169	-18
*ayst*	26	179
*azap*	-125	-118
*azet*	-127	-129
*baby*	212	87
*bada*	38	-137
*bade*	-214	-149
*badh*	-81	-147
*badl*	6	-130
*badr*	102	212
*badt*	171	68
*bage*	-82	-299
*bajs*	31	-169
*baka*	157	100
*bakf*	-232	-236
*bakh*	180	50
*baki*	-185	-247
*baks*	-182	8
*bal	-255	-241
*bale*	-148	-219
*balk*	47	157
*balt*	-58	126
*bana*	-99	-140
*band*	113	131
*bank*	-110	128
*bant*	-135	-126
*barc*	-91	-106
*bare*	92	-156
*barf*	4	154
*bari*	-34	127
*bark*	67	-75
*bars*	-145	-201
*basa*	-154	-171
*bast*	-200	88
*bate*	227	61
*bath*	133	204
*batr*	-135	-51
*bear*	-139	-198
*beat*	-59	174
*beck*	151	42
*bed	-155	-86
*been*	43	199
*beer*	-186	-134
*befa*	40	159
*bega*	-141	-155
*begr*	-75	56
*beho*	-208	-30
*bein*	28	160
*bel	-54	-132
*bela*	83	206
*belt*	192	80
*belv*	194	33
*bely*	132	-24
*bemo*	-48	-113
*ben	133	-77
*benb*	171	25
*bend*	-10	-142
*bene*	215	-7
*benp*	151	-15
*benz*	147	22
*ber	-46	-191
*bera*	-85	201
*berf*	-150	-138
*berg*	-86	137
*berk*	221	7
*bern*	-268	-242
*bero*	-85	-178
*besk*	-150	-9
*besl*	-23	120
*beso*	-295	-219
*best*	-101	209
*besv*	87	185
*beta*	-170	-37
*bete*	-158	-144
*beti*	234	28
*bety*	-157	-26
*bhel*	-125	-99
*bico*	-123	-119
*bidr*	-167	-175
*bie	-165	-150
*bies*	-160	-178
*bigt*	-61	-123
*biha*	-207	-203
*bila*	-78	133
*bilb*	-139	-122
*bild*	-25	167
*bilj*	10	188
*bilk*	-195	-187
*bilo*	153	9
*bind*	252	12
*binj*	279	68
*biot*	50	-100
*bipa*	-136	-144
*bipo*	-108	-81
*bis	126	-7
*bist*	186	54
*bit	97	-121
*bita*	-166	-149
*bite*	-98	-202
*bits*	-126	-119
*bive*	-123	-25
*bjal*	80	162
*bjor*	-165	-234
*bla	107	-61
*blaa*	68	64
*blab*	-213	-208
*blac*	-83	-175
*blad*	-2	164
*blag*	146	3
*blam*	-101	82
*blan*	-205	-132
*blao*	37	134
*blar*	165	-40
*blas*	-154	-347
*blav*	169	20
*blde*	166	23
*bldo*	127	11
*blea*	198	16
*bled*	168	-9
*blek*	265	-23
*blem*	-103	98
*blet*	155	89
*blic*	182	140
*blin*	135	-77
*blir*	93	143
*blis*	-191	-203
*blix*	178	-78
*bloa*	-166	-174
*blod*	108	-153
*bloj*	-63	-103
*blom*	-203	-96
*bloo*	111	-152
*blot*	256	78
*blue*	-1	-125
*blun*	96	17
*blur*	129	31
*bly	179	32
*body*	-30	224
*boen*	135	145
*boil*	159	31
*boja*	-37	-148
*boje*	-66	-165
*bok	-82	97
*boka*	-178	-250
*bol	-251	-119
*bold*	-237	-244
*bole*	-193	-261
*boln*	118	32
*bols*	-9	-111
*bomb*	-181	-214
*bomu*	-153	-170
*bon	8	83
*bond*	-71	96
*bone*	205	7
*bono*	-136	-126
*bons*	-119	-107
*bonu*	-5	225
*book*	-270	-233
*bora*	83	-64
*bord*	-156	-39
*bore*	-248	-227
*born*	122	48
*bors*	-111	-169
*bosa*	-7	392
*bot	-109	-115
*bote*	-29	-152
*botg*	-118	-104
*both*	223	31
*botl*	41	-129
*boto*	-134	-136
*boug*	-126	36
*bour*	3	200
*bove*	-198	-187
*bows*	-123	-140
*boxa*	-109	-17
*boyf*	96	220
*brac*	216	-84
*brad*	217	156
*brak*	-134	35
*brea*	185	51
*bred*	185	261
*brev*	49	200
*brid*	-59	137
*brig*	105	-23
*brin*	121	-23
*bris*	-187	-170
*broc*	161	14
*brod*	-133	-28
*brol*	-236	-265
*bron*	174	157
*bror*	174	258
*bros*	194	-77
*brui*	-50	156
*brut*	-143	63
*bryr*	29	210
*bsar*	-155	-133
*bsla*	155	14
*bsti*	115	-13
*bubl*	63	-140
*buco*	126	-17
*bude*	4	148
*buds*	-10	205
*bufe*	111	-1
*bukt*	160	-32
*bula*	-4	-222
*bule*	23	-94
*bulr*	-127	-130
*bult*	-127	-152
*bund*	66	-64
*bunk*	163	9
*bupr*	-216	-191
*bure*	12	106
*burk*	138	-58
*burn*	-228	-110
*burp*	-93	-113
*buto*	150	20
*bye	8	307
*byes*	17	125
*byga*	-176	-157
*bygd*	-172	-176
*byge*	61	-83
*byl	-117	-139
*bys	158	57
*byt	-131	104
*byta*	-145	-167
*byts*	9	114
*byxo*	62	258
*cal	-132	-157
*cana*	-186	-205
*cane*	-160	-157
*cant*	241	179
*care*	109	180
*cash*	150	40
*catc*	209	28
*cath*	132	23
*cati*	-31	123
*ced	139	198
*cefu*	6	183
*cela*	-123	-143
*cele*	-46	106
*celg*	343	48
*celo*	-91	-106
*cema*	53	-121
*cen	49	-103
*cens*	-131	-90
*cent*	-96	-248
*cept*	-192	-197
*cer	-39	-194
*cera*	-66	74
*ceri*	-112	-206
*cern*	98	201
*cert*	-190	-211
*ces	4	192
*cese*	-4	125
*ceta*	119	-51
*ceti*	-48	-123
*ceto*	138	59
*chac*	-163	-176
*chad*	-88	73
*chan*	-209	-241
*char*	-239	-129
*chat*	-33	142
*chda*	-116	-128
*che	-46	-232
*chec*	-166	40
*chee*	-175	-213
*chef*	-127	-52
*chem*	149	39
*cher*	-203	-189
*ches*	126	-79
*chfr*	108	-7
*choc*	243	-17
*chse*	114	9
*chy	-214	-263
*cial*	-187	-88
*cid	-152	-107
*cida*	16	117
*cide*	-121	4
*cidi*	-156	-151
*cido*	163	14
*ciga*	44	227
*cili*	4	-155
*cin	-266	-321
*cina*	-238	-255
*cine*	-261	-267
*cinf*	-91	-69
*ciou*	157	23
*cise*	-137	-174
*cka	65	-83
*ckad*	-94	53
*ckag*	-172	-159
*ckas*	-51	148
*ckat*	163	207
*cke	95	-40
*cked*	85	259
*ckel*	128	297
*ckey*	-89	-180
*ckig*	266	105
*ckit*	161	177
*ckla*	-96	105
*ckli*	138	197
*ckna*	239	113
*ckni*	-134	1
*ckor*	143	59
*ckou*	-134	-162
*ckre*	-145	-189
*ckse*	-136	-144
*cksf*	-118	-109
*cksk*	109	-56
*cksp*	-256	-258
*ckst*	156	44
*cksv*	151	42
*ckt	225	89
*clea*	166	145
*clin*	-198	-207
*clos*	216	99
*cnat*	134	7
*cne	-205	-220
*cnek*	-134	-124
*coac*	-67	82
*cofe*	-72	-156
*col	-47	-157
*cola*	127	5
*cold*	18	-154
*comi*	250	23
*comp*	-203	-195
*conc*	-53	-158
*cond*	-40	-128
*conf*	174	57
*conv*	127	9
*cook*	-50	-114
*copy*	-153	-139
*cort*	-248	-214
*coug*	92	-112
*coul*	-223	-192
*coun*	-250	-172
*cour*	-144	6
*covi*	-272	-286
*cowo*	86	-25
*crac*	40	181
*cram*	-175	-187
*cras*	55	-124
*crea*	-162	-14
*cree*	-217	-226
*croo*	159	-9
*crus*	217	18
*ctal*	-137	-136
*ctor*	-112	58
*ctua*	129	182
*ctur*	-16	190
*cups*	-154	-146
*cury*	-144	-145
*cusi*	-127	-135
*cuti*	-92	138
*cyst*	-127	-151
*cyto*	267	52
*czem*	-209	-203
*dach*	54	-138
*dad	200	231
*dade*	-119	-170
*dads*	165	177
*daga*	-168	-131
*dagb*	21	211
*dagi*	-193	-82
*dakt*	-122	-115
*dal	27	225
*dala*	-63	57
*dalb*	-116	-128
*dali*	-126	-71
*dame*	192	35
*dand*	-136	-128
*dang*	-114	-105
*danl*	113	164
*dans*	131	148
*dant*	1	-152
*dape*	-146	-116
*dar	-136	-97
*dara*	129	-13
*dare*	112	226
*darf*	-37	111
*dark*	20	-128
*darn*	-108	125
*dars*	159	54
*dasi*	204	28
*dat	138	186
*data*	-126	-136
*date*	-50	137
*dato*	-161	-100
*dats*	237	5
*datu*	-57	91
*daug*	-50	144
*daxa*	-140	-137
*day	-105	91
*days*	-151	-57
*dbar*	148	-72
*dben*	122	26
*dbet*	-178	-197
*dbod*	28	118
*dbol*	-191	-151
*dbye*	15	336
*dead*	-197	-167
*debe*	-107	-154
*dece*	-151	-140
*deck*	-204	-173
*deep*	18	179
*dega*	-187	-127
*dejt*	27	138
*del	-14	-146
*dela*	12	234
*dele*	150	51
*dels*	-161	-103
*deme*	-179	58
*dena*	-103	26
*denl*	205	40
*dens*	-161	-140
*deo	-186	-143
*depi*	-208	-226
*dera*	54	168
*derb*	83	-194
*deru*	-167	-140
*des	186	60
*desl*	-130	-132
*desp*	-10	188
*desu*	-142	-148
*det	181	134
*deta*	112	29
*dfad*	91	-125
*dfla*	69	-92
*dfor*	123	6
*dga	227	14
*dgan*	-126	-126
*dgar*	-173	-214
*dgiv*	-173	-171
*dgru*	-182	-207
*dhar*	198	28
*dhd	-162	-194
*dhus*	-81	-147
*dia	-248	-313
*diab*	35	-185
*dial*	218	76
*dian*	-147	-150
*diar*	-252	-259
*didn*	2	156
*died*	-169	-205
*diet*	-304	-243
*dife*	-205	-188
*diga*	-45	101
*digb*	-142	-134
*digt*	247	162
*dika*	-112	88
*dikt*	39	159
*dil	119	5
*dimi*	222	66
*din	226	-46
*ding*	178	127
*dino*	-146	-152
*dio	-76	129
*diol*	-130	-125
*dion*	-106	66
*diox*	-140	-116
*dipi*	-120	-111
*dis	3	-180
*disc*	-88	63
*disk*	-70	-190
*diso*	264	52
*disp*	-109	-85
*dist*	-100	-171
*dit	219	100
*dite*	-133	-151
*dizy*	-83	-178
*djan*	185	25
*djav*	13	268
*djo	153	96
*djup*	160	98
*djur*	-137	59
*dkar*	-90	78
*dkly*	153	-7
*dkni*	-167	-110
*dkot*	-161	-197
*dkra*	-37	-154
*dkyl*	108	-7
*dlad*	-120	42
*dlak*	-228	-173
*dlas*	82	-60
*dled*	15	-126
*dler*	112	-96
*dlig*	64	111
*dlin*	134	142
*dlos*	-193	-179
*dly	34	-126
*dma	100	-45
*dman*	-192	-202
*dmas*	214	4
*dna	163	223
*dnar*	-183	-79
*dnat*	-28	141
*dnes*	140	88
*dnin*	81	-52
*dnod*	231	-28
*dnot*	206	23
*dnt	-39	100
*dock*	-5	-146
*dod	-137	-151
*doda*	-129	93
*dode*	-124	-191
*dodl*	-134	50
*doen*	-262	-185
*doer*	127	11
*does*	35	-123
*dogo*	-126	-94
*doin*	-251	-164
*dola*	-171	-173
*dom	-153	-153
*dome*	-187	-94
*domn*	-53	-221
*doms*	-272	-262
*dona*	-29	123
*done*	-117	103
*donk*	133	20
*dont*	110	350
*door*	142	211
*dora*	-144	-112
*dore*	146	223
*dork*	-16	-120
*dos	198	-104
*dosa*	-115	-150
*dovi*	-207	-174
*dovn*	-41	-115
*dow	63	-130
*doxy*	-124	-119
*dpap*	-147	-115
*dpro*	-306	-360
*dpud*	-147	-156
*drac*	162	-78
*drad*	8	-145
*drai*	135	-36
*drak*	-158	-109
*dran*	43	-119
*dras*	-16	114
*dre	195	172
*dreb*	-130	-114
*dreg*	217	-101
*dren*	189	-33
*dret*	-115	-102
*dri	-112	-116
*drib*	89	-81
*dric*	-281	-59
*drin*	-167	35
*drok*	-93	-126
*drom*	-286	-173
*droo*	137	-41
*drop*	-75	-133
*dror*	117	10
*druc*	239	216
*drug*	11	139
*drum*	10	133
*drun*	109	70
*druv*	176	-37
*dryc*	-165	-114
*dryg*	-88	-182
*dsa	151	4
*dsan*	-85	-141
*dsar*	14	190
*dsbe*	-141	-127
*dsbr*	-12	122
*dsel*	-74	-150
*dsen*	-351	-401
*dsfu*	-114	-145
*dsha*	163	24
*dshe*	-127	15
*dshj*	13	126
*dsin*	-122	-107
*dskf*	7	137
*dskv*	-16	119
*dsky*	-111	-130
*dsla*	-142	-12
*dsma*	-275	-249
*dsme*	-30	95
*dsna*	-95	-150
*dsoc*	-50	-155
*dspa*	84	143
*dspr*	-250	-221
*dsra*	-156	-162
*dsta*	-128	24
*dste*	-143	-147
*dstr*	-173	-243
*dsva*	43	-121
*dsve*	-146	-146
*dtab*	-119	-118
*dtag*	29	333
*dtak*	-132	-99
*dtan*	20	132
*dter*	-122	-118
*dtra*	-205	-182
*dtry*	-71	-165
*dtun*	171	68
*dube*	99	-80
*duk	164	-36
*duka*	208	131
*duke*	305	22
*duks*	-8	141
*dula*	-175	-122
*dump*	-123	-107
*dumt*	30	145
*duns*	17	145
*dusc*	120	193
*dutd*	151	28
*dvak*	152	40
*dvar*	21	-161
*dver*	-186	-199
*dvet*	21	-124
*dvic*	-201	-196
*dvid*	150	247
*dygn*	91	183
*dyka*	171	81
*dykt*	143	15
*eaa	124	8
*eace*	20	228
*ead	-195	-256
*eada*	54	-138
*eade*	-208	-190
*eadl*	-129	-139
*eady*	-62	112
*eage*	-22	96
*eago*	124	-17
*eak	50	-90
*eaka*	6	163
*eaki*	-173	-190
*eakt*	44	-105
*eaku*	-158	-157
*ealt*	-186	-113
*eam	-290	-304
*eama*	-11	126
*eami*	12	207
*ean	-77	93
*eane*	175	-36
*eani*	30	218
*eans*	-206	-188
*eara*	-159	-151
*earb*	-215	-214
*eari*	-38	-243
*ease*	-125	30
*east*	-25	-210
*easy*	2	131
*eat	-172	-214
*eate*	-230	-199
*eath*	259	130
*eati*	97	17
*eats*	-131	74
*eave*	-27	172
*eavi*	137	-1
*eavy*	235	64
*ebab*	-141	-121
*ebal*	-103	-82
*eban*	-86	-145
*ebar*	171	8
*eber*	-20	-175
*ebet*	-107	-154
*ebi	220	21
*ebin*	82	-22
*eble*	-181	-156
*ebli*	-161	-156
*eboe*	-131	-104
*ebra*	172	142
*ebri*	-84	-133
*ebro*	156	114
*ebyg*	-135	-149
*ecen*	-180	-162
*ecep*	-192	-197
*ech	125	29
*ecke*	-228	-122
*eckl*	-74	110
*ecko*	183	48
*ecks*	173	175
*econ*	-40	-128
*ecze*	-209	-203
*eda	-8	-154
*edag*	-34	178
*edas*	-162	-165
*eday*	-117	-114
*edbe*	122	26
*edbo*	37	134
*edel*	131	75
*eden*	-42	-220
*edet*	-19	116
*edga*	-126	-126
*edig*	-59	-174
*edik*	-15	198
*edin*	62	-142
*edkl*	129	-26
*edky*	108	-7
*edli*	-2	173
*edon*	-84	-188
*edov*	-105	-170
*edra*	-191	-205
*edsa*	-134	-105
*edsb*	43	191
*edse*	-351	-401
*edsh*	163	24
*edsm*	-30	95
*edsp*	0	137
*edst*	-183	-210
*edva*	-174	-169
*edve*	21	-124
*edvi*	150	247
*eech*	125	29
*eed	-157	-130
*eedi*	180	-45
*eela*	164	20
*eels*	203	27
*eend*	-188	-206
*eeni*	-196	-183
*eep	19	221
*eepi*	-195	-89
*eeps*	145	88
*eepy*	76	-72
*eer	-171	-25
*eers*	-175	-120
*ees	-190	-102
*eet	48	203
*eets*	-141	-122
*eeze*	16	-98
*eezi*	142	-47
*efal*	40	159
*efar*	-15	-149
*efas*	121	16
*efek*	129	5
*efen*	-203	-220
*efer*	-140	-190
*efil*	-197	-197
*efis*	-117	-117
*eflu*	-145	-127
*efon*	-86	31
*efru*	-183	-145
*eful*	-8	239
*ega	-102	-98
*egar*	-165	-239
*egas*	-76	-107
*egen*	30	154
*eget*	144	70
*egio*	-274	-286
*egis*	-10	107
*egla*	227	-18
*egle*	-168	-197
*egn	-180	-203
*ego	-155	-117
*egra*	-138	56
*egre*	-163	-143
*egs	154	1
*egud*	-132	-143
*ehab*	-98	-185
*ehag*	86	-82
*ehal*	-166	-182
*ehe	-168	-161
*ehen*	17	100
*ehov*	-208	-30
*ehtu*	151	13
*eigh*	-57	131
*eika*	400	189
*eiko*	153	18
*eile*	26	134
*eiml*	132	-4
*einf*	118	-20
*eing*	25	128
*eins*	-160	-155
*eird*	142	-45
*eisu*	-173	-169
*eita*	142	151
*eizu*	61	-130
*ejen*	204	70
*ejob*	126	106
*ejpa*	-147	40
*ejt	27	138
*eka	-148	-144
*ekan*	137	24
*ekar*	135	150
*ekav*	213	3
*ekee*	-19	132
*eker*	-294	-169
*ekis*	0	198
*ekla*	-165	-168
*ekni*	-186	-192
*eko	-211	-222
*ekom*	-198	-175
*ekon*	75	-90
*ekop*	293	56
*ekor*	-195	-169
*ekos*	-138	-116
*ekpa*	16	217
*ekra*	-181	-186
*ekse*	-341	-325
*eksl*	-121	-137
*eksp*	-101	-115
*ekte*	209	122
*ekti*	-148	-122
*ektk*	-175	-184
*ekto*	126	144
*ekva*	-175	-154
*ela	56	-113
*elaa*	-85	98
*elac*	200	82
*elak*	-73	119
*elap*	7	112
*elar*	-283	-60
*elbo*	-232	-177
*elda*	149	-8
*elea*	155	8
*eled*	-46	106
*elee*	-133	41
*elef*	-83	25
*elen*	291	254
*eles*	124	80
*elev*	-32	233
*elex*	-183	-174
*elf	-52	285
*elfr*	135	29
*elg	-177	-23
*elga*	-49	-119
*elge*	-120	74
*elgi*	343	48
*eli	212	178
*elia*	-191	-190
*elid*	16	-97
*elie*	35	185
*eliq*	134	-75
*elis*	-156	-173
*elkn*	-146	-132
*elko*	-181	-172
*elkr*	-208	-211
*elma*	-77	88
*elna*	143	44
*elol*	170	-70
*elos*	116	157
*elow*	-207	-189
*elp	85	-24
*elpi*	127	68
*elpo*	14	179
*elps*	-220	-154
*elra*	-169	-178
*elre*	-47	158
*elsa*	178	12
*else*	-117	-111
*elsi*	-103	-153
*elsk*	-124	-75
*elsl*	69	-93
*elte*	151	175
*elti*	26	-129
*elto*	165	-49
*eltr*	-147	-166
*elts*	6	115
*elva*	128	218
*elve*	-133	-24
*elvi*	151	-14
*elvm*	29	163
*ely	116	32
*emak*	53	-121
*emam*	158	46
*emar*	-125	-294
*emat*	135	46
*emba*	-199	-205
*emed*	-111	-135
*emel*	151	-8
*emen*	-143	47
*emer*	-149	-150
*emes*	-128	-107
*emet*	-180	-201
*emi	69	-86
*emis*	-9	-112
*emkr*	-201	-161
*emli*	69	285
*emlo*	-134	-138
*emo	264	47
*emor*	-122	-148
*emot*	-20	89
*emp	215	5
*empe*	219	-8
*emsa*	-135	-125
*emsj*	-183	-196
*emti*	-253	-211
*emtj*	21	122
*emur*	-82	106
*emyc*	210	-4
*enaa*	91	275
*enad*	-140	-43
*enah*	148	-8
*enan*	87	-185
*enar*	-77	97
*enas*	146	162
*enat*	-115	-137
*enbr*	160	1
*ence*	-113	-190
*ench*	190	3
*ency*	-131	-145
*end	221	280
*enda*	-5	298
*endi*	2	169
*endr*	-64	61
*ene	103	223
*enen*	139	41
*ener*	-172	-84
*enes*	-9	162
*enet*	198	-136
*enew*	-254	-248
*enga*	-26	287
*enge*	-90	-78
*engi*	283	-33
*engl*	52	-90
*engo*	165	91
*enha*	142	-17
*eni	106	184
*enic*	-69	-145
*enis*	-298	-318
*enka*	214	257
*enke*	226	138
*enko*	137	163
*enli*	29	-113
*enly*	205	40
*enou*	86	146
*enpa*	-180	-207
*enpi*	90	-72
*enra*	185	19
*ens	-242	-172
*ensn*	134	12
*enso*	-96	-178
*enst*	151	-14
*enta*	-161	-324
*ento*	-1	-153
*entr*	-66	-229
*ents*	-30	226
*enyl*	-125	-123
*enzo*	147	22
*eoft*	-115	-111
*eone*	20	119
*eont*	106	-50
*eost*	-107	-113
*eous*	164	13
*epar*	-185	-284
*epda*	8	140
*epet*	121	247
*epfa*	29	175
*epig*	-208	-226
*epil*	66	-157
*epin*	-182	-39
*epip*	124	-101
*epla*	-7	155
*epro*	-142	-144
*eps	145	88
*epsi*	34	-202
*ept	-262	-216
*eptf*	-158	-166
*epy	76	-72
*era	-205	-89
*erac*	-150	-146
*erad*	44	-67
*erai*	14	162
*erak*	128	-92
*eran*	-145	-95
*erap*	-149	-222
*eras*	-163	200
*erat*	155	243
*eraz*	-127	-129
*erbe*	1	-121
*erbi*	-109	36
*erbl*	139	-81
*erbo*	133	-22
*erbr*	-78	-220
*erby*	-192	-177
*erci*	-130	-226
*erdo*	117	-124
*erdr*	73	216
*ere	-100	86
*ered*	-199	-51
*ereg*	-132	-143
*erek*	-114	-122
*erer*	108	-77
*eres*	62	-128
*eret*	-13	163
*erfl*	-183	-212
*erfo*	52	89
*erfr*	-150	-138
*erge*	-176	-11
*ergi*	-9	-229
*ergo*	-171	-191
*ergr*	30	160
*erha*	196	-3
*erhe*	-156	14
*eri	188	-51
*eria*	-132	-112
*erib*	144	-14
*erie*	-228	-344
*erig*	-24	154
*eril*	-155	-141
*erin*	-111	-67
*erio*	-250	-249
*eriu*	-175	-183
*erk	-18	-144
*erke*	154	39
*erki*	278	34
*erkl*	-61	82
*erkn*	-162	-155
*erkr*	182	-31
*erkt*	-81	95
*erle*	-120	-1
*erly*	159	102
*erm	-124	-119
*ermi*	89	-121
*ermo*	238	50
*eroi*	166	31
*erol*	-64	-237
*erou*	-114	-105
*erpe*	-171	-190
*erpr*	-162	-176
*ersa*	-312	-337
*ersi*	192	-16
*ersj*	115	12
*erso*	-88	58
*ersp*	-191	-154
*erst*	124	39
*ersv*	-134	-134
*erte*	-162	-90
*erto*	129	81
*ertr*	-166	-143
*erty*	-49	113
*erua*	-192	-193
*erut*	-182	-159
*erva*	-42	-142
*ervb*	-140	-127
*erve*	-221	-91
*ervj*	-160	-171
*ervo*	-242	-282
*ery	-152	-96
*eryo*	128	209
*eryt*	-40	152
*eryw*	14	-113
*esaa*	-174	-177
*esad*	-294	-255
*esan*	72	68
*escr*	-225	-260
*ese	-91	-137
*esed*	-78	-115
*esep*	-202	-190
*esha*	-79	-109
*esic*	-208	-233
*esig*	-129	-130
*esit*	-172	-145
*esiu*	-173	-188
*esiv*	-182	-106
*eske*	-54	51
*eski*	-178	-174
*esku*	-93	-130
*esla*	205	-4
*eslu*	-23	120
*esnt*	153	-15
*esok*	-293	-198
*esol*	209	28
*esor*	-162	-137
*espe*	-36	150
*espo*	207	9
*espr*	-116	-103
*est	-77	-214
*esti*	179	115
*estl*	-65	75
*estr*	-157	-126
*ests*	-140	-133
*esul*	-100	-130
*esum*	137	41
*esus*	-27	136
*esut*	-196	-197
*esvi*	83	209
*esvu*	194	41
*eta	-163	-24
*etag*	211	-97
*etal*	4	120
*etam*	119	-51
*etap*	-2	-112
*etar*	200	65
*etas*	98	-157
*etav*	8	136
*etee*	-107	-154
*etei*	85	211
*etes*	-276	-357
*etfo*	-226	-226
*etho*	-155	-134
*etid*	-64	-246
*etig*	85	-83
*etik*	177	-36
*etir*	-101	-176
*etit*	-130	-156
*etke*	5	137
*etku*	152	31
*etla*	-108	-112
*etni*	-47	-159
*etoa*	110	-26
*etol*	-130	-128
*eton*	181	66
*etop*	-124	-111
*etor*	-162	-157
*etot*	38	-112
*etre*	149	9
*ets	-102	103
*etse*	184	65
*etsf*	-2	173
*etsk*	-123	-189
*etsl*	15	-99
*etur*	-194	-195
*ety	-162	-174
*etyd*	-186	-102
*etyl*	150	5
*euka*	147	13
*euke*	101	-49
*eumo*	-127	-147
*eut	-121	-114
*eva	75	375
*evaa*	-198	-206
*evan*	7	158
*evar*	174	299
*evax*	-191	-274
*evbe*	-66	82
*ever*	-8	110
*evig*	49	214
*evla*	247	145
*evli*	84	-83
*ewbo*	192	127
*ewno*	124	24
*exam*	-184	-264
*exat*	-28	-157
*exer*	-137	-174
*exet*	10	197
*exfr*	-6	113
*exha*	-131	-128
*exi	-129	-141
*exid*	-183	-174
*exis*	29	244
*exli*	-125	-128
*exma*	6	202
*expl*	-100	-234
*ext	-127	120
*exve*	181	32
*eyd	0	153
*eyel*	16	-97
*eyla*	-141	-153
*eypu*	143	29
*eze	136	14
*ezer*	-136	-130
*ezin*	142	-47
*face*	146	98
*fack*	75	184
*fad	91	-125
*fade*	257	298
*fage*	-189	-150
*fain*	180	-83
*fal	251	15
*fala*	177	0
*fale*	191	160
*fals*	-249	-215
*fami*	-151	62
*famn*	130	27
*fan	-172	-335
*fans*	104	165
*farb*	107	155
*farf*	200	115
*farg*	-2	-189
*farj*	-142	-177
*fark*	169	-127
*farl*	-411	-235
*farm*	134	95
*farn*	129	-10
*fars*	148	61
*farv*	-25	202
*fas	88	130
*favo*	-133	-165
*fben*	-140	-125
*fbor*	-118	-126
*febe*	-17	-173
*fee	-72	-156
*feen*	105	34
*feko*	291	53
*fekt*	38	-168
*fel	117	-39
*feln*	123	3
*felt*	207	53
*fema*	-98	-247
*femk*	-201	-161
*fen	-311	-296
*fera*	-106	-124
*ferm*	-124	-119
*fest*	-48	128
*fesu*	137	41
*fet	-37	-158
*feve*	89	-176
*fibr*	-73	-119
*fifa*	-152	-151
*figh*	-34	108
*fika*	142	183
*fike*	-264	-219
*fil	-122	-15
*file*	-161	-170
*film*	-269	-145
*fina*	-268	-10
*fine*	-236	-225
*fing*	187	-82
*fini*	163	102
*finp*	69	-57
*fins*	-324	-154
*fint*	-178	-194
*fisk*	-77	-169
*fiti*	159	12
*fitn*	-112	-94
*five*	152	82
*fixa*	-5	178
*fjal*	-84	-196
*fjol*	-243	-277
*fkor*	-152	-117
*flac*	68	-174
*flam*	226	-97
*flan*	-155	-117
*flar*	-129	-191
*flas*	168	96
*flim*	107	-112
*flin*	11	201
*flip*	74	-39
*flis*	-14	-135
*flit*	27	356
*flog*	203	-20
*floo*	184	-111
*flop*	232	16
*flue*	-265	-276
*flug*	136	-66
*flus*	-182	-146
*flux*	-145	-127
*flyg*	-148	-151
*flyt*	-241	-228
*foam*	201	-8
*fod	197	-22
*fode*	141	28
*fods*	-93	-136
*fogl*	-153	-141
*fold*	-162	-179
*foli*	-33	132
*folj*	-94	57
*fom	135	2
*fone*	-108	128
*fonk*	-188	-228
*fons*	102	227
*font*	226	3
*fonu*	-48	-127
*foot*	32	-157
*for	3	212
*forb*	76	147
*forc*	-3	209
*ford*	-42	118
*fore*	-208	-188
*forf*	-132	-70
*forg*	195	169
*forh*	-236	-235
*fork*	-194	-368
*forl*	-39	121
*forn*	-168	-237
*forp*	42	176
*fort*	179	78
*forv*	115	-90
*fosa*	128	17
*fost*	95	197
*fota*	4	154
*fotb*	-95	-217
*fote*	-105	-271
*fotl*	-128	-180
*fots*	-301	-288
*fotv*	-146	-104
*foun*	98	115
*fra	10	170
*frad*	248	25
*frag*	-85	65
*frai*	-44	122
*fram*	33	116
*fran*	174	47
*frat*	310	24
*frea*	-182	-198
*fred*	-5	175
*free*	137	-3
*fres*	28	181
*fri	-232	-174
*frid*	-119	78
*frie*	167	201
*frik*	-217	-276
*fris*	-157	-159
*frit*	-55	-167
*friv*	-131	-157
*from*	-107	54
*fros*	227	37
*fru	-6	113
*fruk*	134	-113
*frus*	-80	-128
*frys*	245	25
*fsad*	-151	-93
*fta	-169	-58
*ftad*	159	39
*ftar*	-20	113
*ftat*	0	152
*ften*	2	-228
*ftge*	135	102
*ftin*	-161	-175
*ftni*	100	-103
*ftsm*	24	170
*fuci*	-156	-151
*ful	50	184
*fula*	-143	-47
*fund*	-53	144
*fung*	107	-57
*funk*	-35	-189
*fura*	-141	-132
*furi*	-154	-162
*fuse*	174	57
*fyla*	-80	-229
*fyld*	-30	-193
*fyln*	-141	-135
*fyra*	102	-45
*fyrh*	116	0
*fyrv*	134	20
*gad	-60	181
*gade*	96	239
*gafe*	146	7
*gain*	-108	78
*gala*	-121	-136
*gale*	-279	-86
*galg*	127	14
*gali*	106	-41
*galn*	163	68
*gals*	-179	-202
*galt*	150	35
*gaml*	-127	-212
*gang*	78	143
*gani*	-152	-185
*gapa*	-220	-65
*gara*	86	226
*gare*	93	184
*garm*	28	240
*garn*	-193	-59
*gars*	-93	62
*gasa*	30	233
*gasi*	-162	-153
*gasm*	148	45
*gaso*	193	42
*gasp*	102	-102
*gasv*	121	14
*gat	170	68
*gave*	-26	128
*gbeh*	-142	-134
*gbet*	-254	-254
*gboc*	7	115
*gbok*	4	165
*gbro*	-111	-95
*gdag*	38	120
*gde	133	115
*gdeg*	-187	-127
*gdom*	-163	-258
*gdor*	-2	114
*gdun*	178	22
*ged	-40	154
*geer*	11	136
*gefa*	-15	-149
*gega*	-114	-112
*gegr*	-128	-175
*gel	-258	-350
*gela*	200	82
*gele*	167	-14
*geln*	-279	-142
*gels*	-199	-133
*gelt*	-158	-174
*gen	62	165
*genc*	-149	-150
*gene*	-204	-196
*genh*	7	175
*gens*	4	-163
*geny*	-125	-123
*gerb*	155	-2
*gerh*	207	41
*geri*	-128	-157
*gern*	6	-134
*gero*	-114	-105
*gers*	184	98
*gert*	232	-52
*gese*	-147	-142
*gest*	-246	-163
*geti*	85	-80
*gets*	-90	144
*geva*	115	321
*ghbo*	3	200
*ghed*	-110	-149
*ghin*	306	36
*ghos*	-125	-141
*ght	-62	118
*ghte*	-17	177
*ghts*	-33	288
*gift*	215	64
*giga*	-150	-129
*gikt*	-181	-202
*gile*	-121	-117
*gin	-225	-241
*ginf*	-143	-203
*gion*	-274	-286
*giou*	-132	-166
*gipa*	311	15
*gis	-235	-200
*gisk*	172	-31
*git	213	36
*gita*	255	2
*gitp*	-122	-119
*gits*	65	-61
*giva*	-197	-139
*give*	-48	113
*givn*	-181	-194
*gjav*	121	20
*gjor*	16	239
*gkan*	106	-1
*gkni*	-163	-211
*gkos*	-112	-130
*gkro*	158	38
*gla	101	190
*glad*	-312	-307
*glan*	121	12
*glar*	-23	-202
*glas*	45	-155
*glat*	40	177
*gled*	165	105
*gler*	-206	-223
*glin*	83	-84
*glip*	-240	-205
*glis*	-66	-130
*glod*	160	46
*glom*	-378	-504
*glos*	-226	-194
*glut*	-125	-124
*glyc*	-41	-112
*glyk*	210	20
*gmas*	-152	-170
*gmig*	-4	130
*gna	-21	166
*gnab*	-121	-121
*gnal*	-343	-302
*gnan*	13	-211
*gnar*	-162	79
*gnes*	-173	-188
*gnet*	99	-48
*gnid*	-119	-85
*gnt	-139	-88
*gnug*	153	10
*gnyr*	237	24
*goch*	-116	-128
*godi*	76	-115
*gods*	169	5
*goes*	-204	-221
*goi	124	-17
*goin*	95	135
*golf*	-145	-118
*golv*	255	81
*goma*	4	194
*gome*	118	12
*gomt*	9	235
*gon	-54	139
*gonb*	185	13
*gone*	32	-116
*goni*	121	5
*gonk*	-149	-142
*gonl*	-98	-157
*gonr*	-162	-159
*gont*	43	-161
*good*	-110	83
*goog*	-112	62
*gope*	-159	-138
*gora*	108	172
*gori*	203	11
*gorm*	40	-150
*gorn*	-10	-143
*gors*	-111	-93
*gose*	85	150
*got	175	62
*govn*	-100	-101
*gpla*	-143	-134
*gra	-25	-119
*graa*	137	-34
*grac*	-20	147
*grad*	241	43
*graf*	-174	-165
*gral*	-150	-158
*gras*	220	-17
*grat*	-254	-162
*grea*	-142	-122
*greg*	-95	-138
*grek*	-145	-138
*gren*	178	14
*grep*	43	268
*gres*	145	-60
*gret*	-44	-223
*grey*	155	-30
*grie*	-112	-146
*grig*	-194	-173
*gril*	67	-102
*grin*	-178	-158
*gris*	-79	-130
*gron*	24	-197
*gror*	174	26
*grot*	90	-111
*grou*	-203	-149
*grun*	231	139
*grup*	-223	-177
*grus*	-222	-203
*gruv*	-209	-261
*gry	-9	137
*grym*	239	9
*gryt*	181	50
*gsam*	95	-95
*gsbl*	125	-7
*gsby*	-91	-140
*gsde*	-149	-82
*gsel*	-108	-97
*gsfi*	-138	-101
*gsha*	-75	-137
*gshu*	-162	27
*gsju*	-61	-215
*gsko*	-136	-163
*gskv*	-134	-188
*gsky*	43	148
*gsle*	-181	-182
*gslo*	-104	-112
*gsma*	93	-100
*gsme*	125	130
*gspa*	222	94
*gspe*	12	222
*gsru*	70	161
*gsta*	-141	-77
*gsti*	175	-35
*gsto*	-16	117
*gstr*	-163	-153
*gstu*	-4	114
*gsup*	150	21
*gsva*	-114	-189
*gtar*	37	133
*gtid*	-73	88
*gtra*	126	143
*gubh*	-125	-99
*gud	-132	-143
*gue	60	-111
*gula*	52	-106
*gult*	-199	-115
*gumi*	-22	-118
*gung*	-38	88
*guys*	-169	-175
*gvac*	-96	-76
*gval*	-160	-132
*gvat*	-165	-154
*gver*	93	-61
*gvin*	-124	-107
*gymn*	-185	-155
*haa	44	191
*hab	-54	-154
*hach*	-211	-198
*hack*	-32	-172
*hade*	-217	25
*hage*	153	173
*hagl*	138	12
*haha*	-388	-481
*hail*	48	-87
*haki*	148	207
*hal	175	-4
*hala*	9	-45
*hald*	204	158
*hale*	131	9
*half*	-60	-171
*halg*	204	92
*halk*	-118	-176
*halo*	-294	-275
*hals*	-57	-207
*halu*	-127	138
*halv*	230	-110
*hand*	151	80
*hane*	0	186
*hang*	184	-49
*hank*	-142	-52
*hans*	-16	257
*hapy*	-191	-169
*hara*	-237	-210
*hard*	259	47
*hare*	-210	-57
*hari*	104	67
*harl*	-196	-192
*harp*	-63	-172
*haru*	-131	-162
*hasn*	174	151
*hast*	29	-96
*hat	-130	45
*hata*	-113	-40
*hate*	12	205
*hats*	-197	-36
*haus*	-131	-128
*have*	-22	70
*havi*	195	-21
*hbou*	3	200
*hdal*	-116	-128
*head*	-39	-213
*heav*	295	170
*heck*	-166	40
*heet*	-161	-126
*heez*	86	-46
*hef	58	158
*hefe*	-185	-219
*hehe*	-168	-161
*heik*	153	18
*heim*	36	-129
*hela*	35	-93
*helf*	-103	-117
*helg*	-184	8
*helr*	-47	158
*hels*	-134	44
*helv*	-163	-30
*heml*	-30	203
*hemo*	153	-75
*hems*	-116	-241
*hemt*	21	122
*hen	-131	-10
*hene*	57	254
*heng*	313	-23
*heni*	154	119
*henk*	245	145
*hera*	67	136
*here*	-114	50
*hero*	187	12
*herp*	-171	-190
*hers*	-160	-185
*hery*	-160	-132
*hese*	-91	-137
*hest*	379	72
*het	-70	-114
*heti*	-170	-30
*hetk*	5	137
*hets*	-165	-59
*hewn*	124	24
*hey	-83	186
*heyd*	0	153
*hfra*	108	-7
*hick*	-331	-343
*hicu*	-154	-146
*hide*	1	157
*high*	237	147
*hiki*	169	-21
*hili*	-127	-94
*hils*	171	47
*hims*	102	203
*hine*	292	160
*hing*	178	233
*hink*	173	323
*hip	-106	67
*hipl*	-149	-144
*hita*	226	261
*hite*	207	13
*hits*	38	278
*hive*	275	23
*hjar*	102	-202
*hjul*	116	0
*hkaa*	-3	192
*hkai*	-69	57
*hkas*	6	136
*hkin*	193	16
*hock*	167	-101
*hoea*	-133	-120
*hoft*	-129	-259
*hoge*	133	-134
*hogk*	-112	-130
*hogr*	146	-57
*hoki*	253	-14
*hokl*	-168	-175
*hola*	120	129
*hole*	62	-122
*holr*	-104	-118
*hona*	-175	-167
*hone*	12	254
*hono*	160	172
*hop	200	177
*hopa*	72	240
*hope*	-64	116
*horm*	-171	-126
*horn*	-123	86
*hort*	-5	-156
*hosk*	103	46
*hosp*	72	-79
*host*	-142	-246
*hot	-18	-146
*hota*	-138	97
*hotr*	-137	-114
*houg*	-47	164
*houl*	-85	-171
*hour*	150	34
*hous*	92	-60
*hout*	221	258
*hovd*	49	190
*hove*	-223	-109
*hovs*	-22	116
*hrea*	156	175
*hree*	-224	-256
*hrim*	153	30
*hrob*	-168	-164
*hrou*	230	96
*hset*	114	9
*htak*	223	4
*hten*	145	19
*hter*	-58	164
*hts	-33	288
*hude*	183	70
*hudl*	-157	-159
*hudt*	-122	-118
*hug	210	39
*huga*	5	275
*huge*	266	106
*hugi*	112	-27
*hugo*	59	-130
*hule*	117	11
*huma*	4	137
*humb*	-213	-215
*humi*	-184	-176
*humo*	-23	122
*hund*	-128	-24
*hung*	-194	-173
*hunt*	113	43
*hurs*	-214	-192
*hurt*	-28	112
*husb*	99	203
*huse*	-74	163
*husp*	-71	-110
*hutr*	253	-21
*huu	190	135
*huul*	168	-14
*huut*	-4	171
*hydr*	-93	-126
*hyfs*	-175	-143
*hygl*	109	-25
*hyla*	-138	-149
*hypa*	-1	173
*hype*	-227	-136
*hyva*	-81	89
*hyvi*	-204	-208
*iaa	-157	-154
*iabe*	35	-185
*iak	186	56
*ial	-200	-143
*ialy*	218	76
*ian	-124	-65
*ianc*	-147	-150
*iand*	-128	-40
*ianf*	196	49
*iapi*	155	13
*iar	-279	-292
*iare*	-224	-221
*iarh*	-187	-177
*iari*	-145	-136
*ias	134	-57
*iasi*	-167	-148
*iate*	-132	-138
*ibio*	50	-100
*ibla*	-170	-18
*ibro*	-115	-125
*ibs	90	-89
*ibup*	-216	-191
*ices*	4	192
*icha*	148	133
*ickn*	-112	-158
*icko*	-103	27
*icle*	119	-5
*icol*	-123	-117
*icor*	-198	-188
*ics	-164	-193
*icta*	-137	-136
*ictu*	-8	176
*icup*	-154	-146
*ida	-204	-70
*idag*	154	162
*idal*	21	220
*idan*	151	-7
*idar*	169	-34
*iday*	-54	128
*ide	76	120
*iden*	-160	-94
*ider*	-240	-199
*idet*	78	-68
*idge*	-78	144
*idit*	111	-66
*idja*	185	25
*idn	139	137
*idni*	17	-75
*idnt*	2	156
*idos*	163	14
*idra*	-167	-175
*ids	-289	-129
*idsb*	16	160
*idsf*	-114	-145
*idsk*	62	-34
*idso*	-163	-153
*idva*	-135	-149
*ied	-202	-55
*iefi*	-144	-137
*iehe*	19	99
*iela*	130	-63
*ieli*	192	34
*ien	-161	-248
*iend*	167	201
*ieni*	-242	-314
*iens*	134	12
*ier	-132	7
*ierc*	-85	-114
*ies	19	102
*iest*	109	189
*iet	-189	-206
*iete*	-182	-181
*ieti*	-203	-115
*ievi*	-97	-122
*ifa	-152	-151
*ifal*	-80	160
*ifat*	151	18
*ifra*	182	77
*ifre*	133	140
*ift	86	-89
*ifta*	153	251
*ifte*	163	-29
*ifti*	-156	-174
*iftn*	100	-103
*igan*	14	-125
*igbe*	-142	-134
*ige	-78	92
*iger*	150	-39
*igh	226	95
*ighb*	3	200
*ight*	-46	158
*igra*	-116	-175
*igri*	-87	-107
*igsf*	-138	-101
*ihag*	-151	-57
*ihal*	-96	-190
*ihis*	-140	-132
*ihja*	-206	-101
*ihop*	197	224
*ihta*	-150	-169
*iiko*	137	14
*iiks*	9	118
*iilt*	39	280
*iime*	60	145
*iin	57	260
*iing*	-171	-181
*iito*	-177	-174
*ijan*	-156	-175
*ika	326	279
*ikai*	162	13
*ikar*	70	170
*ikay*	5	116
*ikea*	228	36
*ikel*	137	48
*iken*	-133	-53
*ikho*	-116	-103
*iki	67	82
*ikir*	-111	-95
*ikit*	74	-54
*ikli*	-171	-160
*iklo*	-144	-143
*ikna*	23	-113
*ikoi*	135	-41
*ikor*	-233	-308
*ikot*	68	-124
*ikpi*	182	22
*ikro*	-30	149
*iksi*	56	136
*ikso*	159	99
*ikt	-152	-221
*ikta*	-54	141
*iktn*	-126	-126
*ikto*	-247	-252
*ikts*	-239	-184
*ikva*	169	294
*ila	234	179
*ilad*	89	-83
*ilal*	289	147
*ilam*	90	-67
*ilan*	62	-146
*ilar*	48	236
*ilas*	97	114
*ilat*	155	20
*ilbo*	-112	-113
*ilbu*	140	-29
*ilda*	-161	-169
*ilde*	62	272
*ildn*	-178	-163
*ildo*	-79	67
*ile	119	185
*ileb*	181	127
*ilee*	149	149
*ilen*	186	166
*ilep*	66	-157
*ilet*	168	102
*ilfi*	-164	-151
*ilig*	-136	-165
*ilin*	-61	-174
*ilja*	-163	15
*ilje*	-65	128
*iljo*	-80	-89
*ilka*	-194	-20
*ilke*	-155	48
*ilko*	-194	-182
*ilm	-293	-260
*ilma*	148	242
*ilme*	-159	-135
*ilna*	-164	-63
*ilny*	81	178
*ilo	-170	-5
*ilol*	153	9
*ilop*	99	-41
*ilra*	-4	171
*ils	160	256
*ilsa*	-46	97
*ilse*	-168	-163
*ilsk*	-183	-89
*ilte*	-1	237
*ima	134	-4
*imad*	191	4
*imak*	-140	-202
*imar*	99	-116
*imat*	196	-54
*ime	216	109
*imel*	104	-51
*imfa*	210	-2
*imig*	222	66
*imla*	-169	-165
*imle*	158	202
*imli*	132	-4
*imo	9	160
*imoa*	-4	191
*imor*	-104	81
*imp	183	-22
*impl*	-160	-162
*impu*	-17	171
*imra*	188	50
*imse*	102	203
*imsk*	-172	-219
*ina	-50	188
*inaa*	200	56
*inal*	-250	-240
*inan*	11	237
*inar*	-393	-302
*inas*	240	351
*inat*	-121	-146
*ince*	-63	-163
*inda*	180	-58
*indf*	-194	-196
*indi*	92	-120
*indl*	-33	-132
*indo*	152	-6
*indr*	214	84
*indt*	-198	-165
*ine	-282	-383
*ined*	-81	100
*inei*	128	-20
*inel*	-204	-201
*ines*	-182	-177
*infa*	200	-111
*infe*	90	-141
*infl*	-49	-233
*info*	-338	-297
*infr*	-91	-69
*ing	25	-171
*ingd*	85	209
*ingi*	-237	-237
*ingj*	121	20
*ingm*	-152	-170
*ingo*	-176	-91
*ingr*	64	-95
*ings*	-148	16
*ingv*	-128	-112
*inic*	-136	-175
*inig*	135	-23
*inip*	-130	-129
*inis*	161	79
*init*	-263	-272
*iniu*	-14	98
*injo*	183	67
*inju*	279	68
*inka*	33	-124
*inke*	164	158
*inki*	-171	86
*inkl*	177	-7
*inko*	-88	-229
*inks*	-46	174
*inku*	149	-33
*inla*	-187	64
*inli*	-188	-155
*inon*	136	10
*inop*	164	2
*inos*	-141	-169
*inpa*	177	40
*inpe*	110	-106
*inpl*	-109	-217
*inpr*	-107	-126
*inpu*	-117	-177
*ins	-311	-105
*insa*	-129	-98
*insj*	242	40
*insk*	-165	-177
*inso*	-167	-101
*insu*	184	86
*int	-100	-137
*inta*	197	3
*intb*	-148	-139
*intr*	-177	-191
*ints*	46	-78
*inty*	-305	-284
*inua*	28	323
*inun*	-12	154
*inut*	145	-43
*inuu*	187	-3
*inva*	67	-90
*iny	-180	-185
*inyt*	-35	126
*ioar*	-206	-135
*iod	-144	-161
*iolo*	-81	-147
*iona*	-165	-169
*iond*	172	2
*ior	-147	-121
*ioti*	50	-100
*iotv*	38	-77
*ious*	-79	-247
*ioxi*	-140	-116
*ipa	83	246
*ipac*	-136	-144
*ipad*	140	-17
*ipan*	350	139
*ipar*	135	-77
*ipas*	-100	-113
*ipat*	-115	-101
*ipea*	28	-127
*ipen*	137	-97
*iper*	180	253
*ipil*	-170	-153
*ipin*	-46	-157
*ipla*	-149	-144
*ipol*	-108	-81
*ipre*	-207	-300
*ips	-119	-254
*ipsa*	49	-96
*ipse*	-132	-121
*ipt	-40	146
*ipta*	-189	-169
*ipte*	-115	-162
*ipu	304	30
*iqui*	100	-104
*ira	-235	-116
*irad*	214	34
*iral*	-33	-151
*irar*	210	134
*irig*	238	39
*irin*	-132	-163
*irit*	-133	-203
*iriz*	-48	-123
*irje*	6	210
*iron*	-200	-182
*irs	97	184
*irta*	-163	-165
*irti*	200	9
*irur*	-111	-95
*isad*	105	42
*isar*	-123	-221
*isat*	173	20
*isbl*	131	-5
*isch*	-36	-177
*isda*	-82	-192
*isdo*	-239	-198
*ise	-85	-215
*ised*	-186	-194
*isel*	183	13
*isen*	170	209
*iser*	-133	-161
*ises*	211	251
*iset*	-269	-288
*isev*	66	-106
*isfa*	-98	-122
*isfo*	-123	-174
*isha*	-96	62
*isi	134	96
*isid*	-20	220
*isit*	-165	-211
*iske*	-276	-274
*iskm*	113	-108
*isko*	-23	223
*isku*	-218	-218
*isla*	-29	-158
*isly*	-30	94
*ism	142	7
*ismu*	-121	-107
*isni*	-88	35
*isnt*	196	164
*ison*	277	-18
*ispa*	-139	31
*ispe*	21	163
*ispo*	11	174
*ispr*	149	53
*ispu*	-109	-85
*ist	-5	-145
*isto*	146	134
*istr*	-72	155
*ists*	4	128
*istu*	133	97
*ita	179	57
*itab*	-49	-176
*itad*	232	227
*itai*	-163	-166
*itam*	-126	-218
*itar*	1	165
*itch*	-219	-229
*ite	-157	-185
*itel*	-188	-173
*ites*	-188	-74
*itet*	110	-84
*itgt*	131	-4
*itha*	-113	-104
*itho*	197	166
*iti	-151	46
*itia*	-47	103
*itin*	44	-2
*itis*	-127	-166
*itit*	167	4
*itja*	150	-1
*itne*	-112	-94
*ito	-160	-64
*itpr*	-122	-119
*itro*	103	-105
*its	92	151
*itse*	-106	209
*itus*	-263	-272
*itvi*	221	51
*ityr*	178	59
*ium	-172	-45
*iumf*	-14	98
*ius	-104	-123
*ivaa*	-23	145
*ivag*	142	18
*ivan*	205	174
*ivas*	-195	-215
*ive	172	149
*ived*	-150	-159
*ives*	154	91
*ivet*	-114	48
*ivfo*	24	172
*ivhu*	120	-64
*ivil*	-131	-157
*ivin*	-134	38
*ivit*	-32	118
*ivlo*	227	15
*ivme*	-211	-188
*ivmo*	179	-9
*ivna*	-154	-139
*ivni*	-134	-16
*ivon*	56	155
*ivra*	-30	203
*ivs	-113	-141
*ivsf*	-116	-155
*ivsk*	90	-55
*ivst*	-145	-147
*iwi	145	18
*ixat*	24	180
*ixed*	61	-96
*ixom*	-4	117
*ixt	122	48
*ixta*	121	-63
*ixth*	122	41
*ixtr*	128	-34
*ixts*	-108	-97
*iza	-196	-181
*izan*	-151	-143
*ize	-133	-125
*izin*	-48	-123
*izur*	61	-130
*izy	-83	-178
*jaah*	7	133
*jack*	-129	-105
*jad	13	162
*jafs*	-145	-109
*jaga*	-124	5
*jaks*	102	156
*jal	-322	-223
*jala*	-114	-216
*jalk*	108	78
*jalt*	163	-27
*jalv*	-16	149
*jamr*	147	13
*jamt*	-291	-237
*jan	-7	-149
*jana*	41	187
*jani*	110	-62
*jans*	-20	109
*jar	-26	-158
*jara*	222	76
*jarn*	-109	-112
*jart*	51	-224
*jas	-171	-167
*jat	28	199
*jate*	188	193
*javi*	-171	-158
*javu*	93	271
*jayk*	169	-18
*jden*	-148	-108
*jder*	-223	-288
*jeda*	20	132
*jeet*	-7	130
*jeje*	171	75
*jeko*	100	-31
*jeks*	-161	-135
*jelv*	29	163
*jer	-94	78
*jerk*	132	-3
*jesu*	-27	136
*jetl*	-108	-112
*jig	-152	-156
*jkar*	42	244
*jkva*	64	159
*job	-158	-25
*joba*	-113	-139
*jobi*	-156	-182
*jock*	140	19
*jodt*	-119	-118
*jog	18	199
*joka*	-52	167
*jokm*	-192	-199
*jol	-192	-260
*jole*	-3	187
*jolk*	-273	-216
*jord*	103	175
*jork*	-159	-224
*jort*	91	197
*josj*	-138	-119
*jotk*	5	139
*jour*	-276	-222
*jpa	-75	58
*jpad*	-121	-111
*jpat*	-12	167
*jsa	-127	-163
*jsar*	-53	-158
*jset*	-23	-131
*juar*	-186	-161
*jud	191	58
*jude*	-172	-120
*jugi*	13	141
*juic*	8	-111
*juka*	-118	-257
*jukd*	-106	-55
*jukg*	-125	-61
*jukh*	-133	-4
*juki*	-158	-199
*jukr*	-149	-149
*jukv*	-216	-248
*jula*	-68	103
*julb*	-138	-115
*jule*	4	157
*juli*	130	51
*jumi*	-252	-249
*jums*	18	-109
*jund*	3	170
*june*	-141	-126
*junk*	303	10
*jupa*	97	208
*jupt*	115	-40
*jur	-106	-50
*jure*	178	213
*jurj*	-125	-115
*jurs*	-201	-100
*jus	116	-47
*juse*	52	-73
*jusk*	120	45
*juta*	56	344
*jutb*	-102	-96
*jute*	186	-147
*juto*	120	-35
*juts*	-246	-242
*jvan*	11	115
*kaa	135	313
*kaan*	155	274
*kaat*	118	-46
*kab	-107	-116
*kabe*	150	4
*kada*	232	257
*kade*	-157	47
*kadk*	135	2
*kafe*	-15	-251
*kaft*	116	220
*kag	-183	-167
*kage*	-172	-159
*kaik*	-19	98
*kail*	76	159
*kaja*	155	24
*kaka*	141	53
*kake*	229	122
*kakf*	114	1
*kakn*	89	-42
*kako*	-190	-167
*kaks*	104	-85
*kal	194	163
*kalj*	172	16
*kalr*	226	18
*kals*	232	39
*kalt*	-1	-162
*kalv*	-130	-181
*kame*	-8	110
*kami*	262	96
*kams*	41	156
*kamt*	-180	-42
*kana*	111	128
*kand*	146	104
*kang*	-204	-200
*kani*	-229	-108
*kans*	229	-1
*kant*	0	-148
*kany*	42	-115
*kapa*	213	-11
*kape*	99	68
*kaps*	5	-101
*kara*	-194	39
*kard*	-130	-125
*kare*	-143	-65
*kark*	-84	-163
*karm*	-173	-278
*karo*	-151	-138
*karp*	143	92
*kart*	211	155
*karv*	1	144
*kas	48	141
*kasa*	-205	-250
*kasi*	144	50
*kask*	138	218
*kast*	86	202
*kasv*	186	-5
*kat	189	190
*kata*	-132	87
*kate*	-192	-170
*kati*	2	187
*kato*	161	-14
*kaud*	161	11
*kaus*	293	65
*kav	-217	-203
*kava*	83	-79
*kave*	-119	-72
*kavs*	-238	-275
*kay	-153	-90
*kays*	5	116
*kbja*	-2	146
*kbla*	61	334
*kbor*	140	25
*kbra*	94	-36
*kdam*	171	13
*kdom*	-106	-55
*kea	295	161
*keaa*	124	8
*keba*	-141	-121
*ked	74	232
*keds*	-20	182
*keen*	-209	-198
*keep*	147	274
*keer*	-175	-120
*keet*	6	245
*kefu*	16	129
*keht*	151	13
*kej	-112	-210
*kejs*	-140	-124
*kekv*	-113	-123
*kela*	-144	-143
*kelg*	132	23
*kelo*	147	109
*kels*	272	16
*kelv*	-38	92
*keme*	-111	-135
*kemi*	144	-70
*kene*	137	90
*kenh*	-126	-47
*kenk*	-112	-109
*keos*	-107	-113
*kepr*	-132	-122
*kerb*	-139	-108
*kerh*	-212	-135
*kerk*	-168	-147
*kern*	287	16
*kers*	90	-30
*kesp*	5	128
*kete*	-224	-164
*keto*	319	78
*keva*	-179	-47
*key	-186	-190
*keyl*	-141	-153
*keyp*	143	29
*kfac*	14	176
*kfla*	123	30
*kfor*	137	27
*kfos*	128	17
*kful*	-131	-129
*kfyl*	-36	-126
*kgra*	168	40
*kgym*	-123	-59
*khet*	212	26
*khos*	-116	-103
*khus*	-133	-4
*khuv*	180	50
*kia	239	112
*kid	-157	-126
*kido*	-206	-250
*kids*	-162	18
*kiel*	135	-39
*kift*	-214	-233
*kig	-115	-179
*kiga*	155	-3
*kigh*	-150	-129
*kiit*	-151	-146
*kikh*	-116	-103
*kikn*	168	16
*kila*	33	315
*kile*	55	174
*kili*	-167	-227
*kiln*	-92	45
*kilo*	-210	-64
*kin	221	31
*kina*	203	23
*kine*	74	-129
*king*	106	50
*kint*	-168	-220
*kiny*	-119	-101
*kipe*	28	-127
*kipu*	326	33
*kirj*	-81	66
*kiru*	-6	-121
*kis	-193	-83
*kisa*	46	-138
*kisb*	131	-5
*kise*	-153	-198
*kisl*	-203	-206
*kit	173	202
*kite*	24	149
*kitg*	131	-4
*kito*	-94	-143
*kiva*	38	167
*kiwi*	145	18
*kjol*	2	104
*kjor*	167	-65
*klag*	67	-76
*klam*	175	-169
*klar*	96	199
*klas*	-269	-110
*klat*	194	122
*kle	-70	-156
*kleb*	-103	-82
*kles*	-191	-193
*klia*	-277	-319
*klic*	-68	43
*klim*	-173	-255
*klip*	108	-41
*klon*	-175	-171
*klor*	175	51
*klos*	-202	-99
*klum*	255	137
*klun*	-217	-174
*klyv*	212	-23
*kmas*	-38	-153
*kmed*	210	28
*kmok*	-192	-199
*kna	217	264
*knac*	-108	-109
*knal*	270	57
*knan*	-264	-349
*knap*	240	75
*knav*	-253	-222
*knee*	-255	-186
*knic*	160	14
*knif*	-105	84
*knik*	-186	-192
*knip*	-259	-261
*knol*	-219	-248
*knot*	-186	-119
*know*	-2	175
*knuf*	-36	197
*knut*	39	165
*koch*	108	-7
*kock*	-164	-128
*kode*	13	173
*kogs*	-24	103
*koho*	221	94
*koi	134	12
*koj	-83	32
*koja*	-7	-131
*koka*	359	137
*kokh*	212	26
*koko*	244	73
*kol	133	-56
*kold*	-2	-114
*kole*	-189	-157
*kolg*	180	21
*koli*	-183	-188
*kolj*	56	-87
*kolk*	-192	-193
*kolm*	130	-70
*koln*	-117	-111
*kolo*	34	-83
*kolt*	-199	-166
*kolv*	-110	-117
*koma*	186	143
*kome*	100	76
*komu*	-238	-210
*kon	-86	-169
*konc*	-143	-140
*kond*	-283	-256
*kong*	34	146
*konk*	35	192
*konl*	55	181
*kono*	-153	-153
*konv*	100	-31
*kopa*	-222	-192
*kope*	133	-123
*kopo*	-276	-264
*kopt*	-67	166
*kora*	103	123
*kord*	134	-6
*korg*	128	-3
*kori*	154	41
*kork*	-204	-182
*korn*	-22	120
*kort*	-65	-124
*korv*	-26	-165
*kos	-203	-256
*kose*	-158	-143
*kosn*	36	109
*kost*	-162	-258
*kot	-71	-139
*kote*	-20	-229
*koti*	-69	83
*kotn*	-132	-150
*kots*	139	97
*kotu*	-174	-166
*koul*	-221	-244
*kour*	134	-28
*kout*	-134	-162
*kova*	263	78
*koys*	15	127
*kpan*	8	214
*kpis*	182	22
*kpre*	-164	-124
*krac*	-73	-81
*krai*	-127	-96
*kraj*	-165	-191
*krak*	26	-106
*kram*	113	-116
*kran*	-181	-99
*krap*	-265	-115
*kras*	-169	-201
*krat*	-279	-201
*krav*	-57	82
*kres*	-149	-149
*kret*	-184	-113
*krev*	14	140
*krid*	62	-34
*krig*	-229	-211
*krik*	26	156
*krin*	73	97
*kris*	-49	-111
*krit*	-35	-166
*krmp*	120	0
*kroc*	110	2
*krod*	199	32
*krof*	5	152
*krok*	-184	-59
*kron*	-215	-77
*kros*	-151	-136
*krot*	184	-31
*krub*	-185	-157
*kruk*	-208	-92
*krum*	227	-25
*krup*	-89	-156
*kryc*	-161	-204
*krys*	260	82
*ksal*	-185	-166
*ksbo*	113	187
*ksed*	-136	-144
*ksem*	-341	-325
*ksen*	100	-142
*kset*	73	-105
*ksfa*	-118	-109
*ksfl*	-100	-154
*ksgo*	141	53
*ksha*	115	-30
*ksii*	-6	125
*ksju*	-286	-299
*kska*	182	11
*ksla*	-172	-197
*kslu*	-167	-151
*ksmo*	-143	-164
*ksod*	153	37
*kspa*	-253	-247
*kspi*	-102	-101
*kste*	174	61
*ksti*	-62	-134
*ksto*	-155	-97
*kstr*	95	15
*ksty*	147	9
*ksva*	186	19
*ktan*	290	79
*ktar*	85	-86
*ktat*	-158	-19
*ktba*	304	37
*kte	234	177
*kter*	-149	-93
*ktes*	-81	-129
*ktet*	154	15
*ktfo*	-64	67
*ktio*	-133	-144
*ktis*	193	137
*ktkr*	-175	-184
*ktne*	-126	-126
*ktok*	-130	-117
*ktol*	142	13
*kton*	80	-47
*ktos*	-156	-151
*kts	-16	-138
*ktsk*	-152	-119
*ktsm*	-191	-170
*ktul*	-121	-112
*ktur*	-45	-180
*ktyg*	-81	95
*kude*	-106	101
*kula*	161	56
*kum	289	36
*kumi*	179	12
*kun	-185	-206
*kuna*	-127	-178
*kuno*	179	-19
*kuol*	-171	14
*kup	-158	-157
*kura*	-338	-395
*kure*	196	-39
*kuri*	218	255
*kurk*	139	-37
*kurs*	-191	-73
*kusi*	-142	-27
*kut	153	61
*kute*	-281	-176
*kuti*	-260	-250
*kutv*	-103	-107
*kuu	147	20
*kuul*	-36	185
*kuum*	198	-66
*kuve*	18	124
*kvad*	-114	-120
*kval*	0	163
*kvar*	176	148
*kvas*	-17	119
*kvav*	158	-10
*kved*	240	35
*kvit*	33	190
*kyd	-48	74
*kyda*	-87	136
*kyde*	-143	-126
*kyds*	-138	-185
*kyla*	-286	-45
*kyle*	-193	-97
*kylm*	167	-18
*kyln*	-156	-269
*kyme*	164	9
*kynd*	218	30
*kyrk*	-198	-225
*kysi*	128	24
*laa	64	208
*laak*	13	133
*laba*	-213	-208
*labo*	-140	-114
*labs*	115	-13
*lace*	-31	193
*lack*	54	-207
*lad	-365	-98
*lada*	-221	-103
*lade*	147	72
*ladi*	-160	-200
*ladj*	-217	-217
*ladr*	130	1
*ladu*	157	10
*lag	-15	-151
*lagd*	-162	-108
*lagm*	-4	130
*lagn*	-145	-226
*lago*	48	-103
*lagr*	7	-126
*lags*	-148	-115
*lak	2	129
*laka*	-344	-262
*lake*	-73	-202
*lakr*	-143	-144
*lakt*	-121	-146
*lale*	-122	-108
*lalt*	-4	122
*lalu*	236	43
*lam	34	-87
*lama*	132	81
*lamd*	251	-35
*lami*	41	-91
*lamn*	-212	41
*lamp*	136	32
*lams*	144	-21
*lamt*	315	40
*lamy*	-60	-213
*lanb*	-308	-276
*lanc*	131	-19
*lane*	-4	182
*lang*	-59	161
*lani*	-130	38
*lank*	-9	-181
*lano*	-119	-127
*lans*	137	-78
*laog*	37	134
*lap	242	51
*lapa*	150	81
*lape*	-182	-85
*lapn*	-45	-161
*laps*	302	170
*lara*	-258	35
*larb*	197	6
*lare*	176	168
*lark*	-153	-148
*larm*	10	-229
*larn*	-145	-114
*laro*	284	49
*lart*	170	352
*larv*	181	-27
*lasb*	101	-66
*lasi*	-160	-143
*lask*	148	133
*lasn*	-129	4
*laso*	-160	-225
*lasp*	121	2
*lasr*	-13	-146
*last*	-144	27
*lasy*	108	152
*lat	107	215
*late*	-238	-128
*lati*	-112	74
*lato*	-32	-279
*laug*	-248	-219
*lav	15	118
*lava*	-164	-171
*lavi*	196	-58
*laxa*	23	116
*laxi*	130	-48
*laxo*	-163	-155
*lay	-137	-133
*layi*	-194	-184
*lban*	-150	-7
*lbat*	-139	-122
*lben*	-34	-162
*lbon*	-112	-113
*lbor*	-190	-153
*lbos*	-47	119
*lbow*	-191	-194
*lbra*	-65	-125
*lbro*	-150	-81
*lbru*	134	-5
*lbud*	140	-29
*lda	106	167
*ldat*	198	141
*ldel*	150	62
*ldig*	268	178
*ldio*	-140	-116
*ldju*	137	9
*ldo	8	152
*ldoe*	127	11
*ldor*	-127	-93
*ldro*	117	10
*ldsk*	170	2
*ldta*	-38	205
*lea	-236	-227
*leac*	198	16
*leak*	161	111
*leav*	2	181
*leba*	-103	-82
*lebr*	181	127
*ledi*	-145	-186
*ledn*	120	225
*leds*	-363	-413
*ledv*	-174	-169
*lee	100	163
*leen*	-149	-40
*lefo*	-86	31
*lego*	-91	-185
*legs*	136	-155
*lek	270	20
*leke*	-296	-171
*leks*	13	-137
*lels*	-338	-337
*lem	-114	5
*lema*	57	126
*leme*	-42	81
*len	74	137
*lena*	-194	-150
*leng*	150	5
*leps*	57	-173
*lerg*	-2	-260
*leri*	-154	-196
*lesa*	-56	90
*lese*	-211	-198
*lest*	-278	-270
*leta*	59	206
*lete*	213	146
*lets*	-131	-8
*leuk*	176	-39
*lev	-35	143
*leva*	-34	255
*leve*	-6	124
*lexi*	-183	-174
*lfen*	-136	-107
*lfin*	-164	-151
*lfli*	133	14
*lfre*	-120	-118
*lfru*	135	29
*lgan*	-138	-63
*lgar*	189	52
*lgen*	-100	67
*lger*	-182	-219
*lgif*	343	48
*lgkr*	158	38
*lgol*	228	105
*lgro*	159	26
*lgst*	86	114
*liad*	189	73
*lian*	-248	-198
*liar*	-285	-296
*lich*	132	-4
*lida*	-79	-155
*lie	118	166
*life*	176	184
*lig	-81	-71
*ligs*	170	24
*liho*	81	219
*lik	-145	-247
*lika*	-69	128
*likt*	-209	-190
*lila*	258	110
*lile*	248	201
*lilf*	-164	-151
*lilt*	-220	-252
*lima*	-113	-237
*limp*	91	-77
*limr*	224	21
*lina*	119	189
*lind*	63	-149
*link*	184	-61
*linl*	-8	140
*linp*	114	-125
*lins*	-248	-241
*lint*	10	171
*lipa*	114	216
*lipe*	59	217
*lips*	225	8
*liqu*	100	-104
*lir	93	143
*lise*	64	255
*lish*	-63	-131
*list*	-255	-212
*lit	225	380
*lita*	137	84
*lite*	-121	-222
*liv	139	-29
*liva*	-179	-52
*live*	-6	149
*livf*	24	172
*livl*	243	36
*livm*	179	-9
*livr*	-30	203
*livs*	-160	-178
*lixo*	-4	117
*lixt*	178	-78
*ljan*	155	86
*lje	28	161
*ljek*	100	-31
*ljer*	-59	134
*ljog*	18	199
*ljon*	-8	-128
*ljor*	-80	-89
*ljud*	83	-78
*ljug*	13	141
*ljum*	18	-109
*ljus*	93	-116
*lkaa*	-19	145
*lkad*	-109	-177
*lken*	-213	-1
*lket*	-62	126
*lkil*	174	-38
*lknu*	-146	-132
*lko	-113	-126
*lkoh*	221	94
*lkoi*	212	10
*lkoj*	194	-4
*lkom*	-193	-160
*lkon*	40	153
*lkop*	-127	-155
*lkra*	-115	-229
*lksa*	-126	-124
*lksk*	-114	-109
*lkst*	-155	-97
*lkur*	-171	-168
*lmad*	8	213
*lman*	-33	186
*lmar*	96	151
*lmas*	157	-9
*lmic*	-141	-134
*lmii*	120	146
*lmis*	6	120
*lmon*	161	-83
*lmor*	-146	-160
*lna	-215	-116
*lnac*	-139	-133
*lnar*	376	81
*lnin*	-112	-166
*lnyc*	81	178
*loat*	-220	-224
*lod	207	-22
*loda*	-92	-157
*lode*	173	-28
*lodf*	96	-122
*lodg*	-186	-185
*lodk*	-144	-100
*lodn*	52	-206
*lodp*	-358	-396
*lods*	-144	-203
*lodt*	-71	-165
*lodv*	-248	-217
*loga*	-190	-165
*logi*	-151	-230
*logo*	-155	-135
*loin*	29	-185
*loja*	237	152
*lojd*	-117	-131
*loje*	-161	-135
*loju*	-184	-157
*lol	-164	-127
*lolo*	168	24
*loly*	254	-28
*lom	-168	-179
*lomb*	-192	-181
*lomd*	-163	-261
*lome*	-260	-327
*lomk*	-278	-226
*lomt*	-190	-225
*lon	-205	-29
*lona*	-91	-106
*lone*	-73	112
*lont*	-148	-170
*lood*	111	-152
*loor*	184	-111
*lop	-109	-168
*lopn*	-166	-160
*lopr*	-166	-172
*lops*	127	-40
*lopu*	199	228
*lopy*	229	15
*lor	-185	-208
*lora*	-106	114
*lord*	-130	62
*lorg*	192	14
*lori*	152	100
*lorn*	-220	-189
*los	178	-81
*losa*	166	132
*losh*	-134	-125
*losi*	241	151
*losn*	-245	-173
*lot	282	96
*lota*	21	-104
*lots*	222	19
*lova*	111	123
*lowe*	-30	-220
*loxi*	99	-45
*lpa	-115	41
*lpen*	-272	-189
*lper*	-217	-81
*lpip*	131	12
*lpme*	-224	-177
*lpom*	21	128
*lpr	33	146
*lpro*	-136	-108
*lps	-220	-154
*lpt	52	-65
*lpte*	-131	-182
*lra	145	46
*lrac*	-4	171
*lrad*	-144	-153
*lrak*	-169	-178
*lrar*	175	-15
*lre	-47	158
*lret*	-122	-127
*lsa	140	212
*lsad*	308	203
*lsam*	-46	97
*lsbo*	-146	-115
*lsbr*	-184	-244
*lsbu*	12	106
*lsch*	-132	-116
*lsdu*	83	-83
*lse	43	-113
*lsee*	145	45
*lsem*	-191	-211
*lsen*	137	-37
*lser*	250	-8
*lshu*	175	12
*lsin*	52	-104
*lsju*	-115	-150
*lska*	-312	-148
*lsla*	-183	-173
*lsli*	28	-109
*lsma*	174	49
*lsoa*	-120	-175
*lsoc*	-56	-156
*lsok*	-208	-226
*lsop*	-112	-108
*lspe*	-124	-213
*lspo*	-207	-228
*lst	-125	55
*lsta*	-86	-165
*lste*	-213	-230
*lsto*	-102	66
*lstr*	54	-108
*lsty*	77	-50
*lsva*	159	-11
*lsve*	249	24
*lta	137	178
*ltaa*	105	88
*ltab*	-137	-165
*ltad*	112	3
*ltag*	2	173
*ltai*	8	167
*ltak*	-11	104
*ltal*	106	89
*ltan*	-122	53
*ltar*	-204	-88
*lte	245	167
*lted*	4	122
*ltel*	35	265
*ltet*	95	174
*lthe*	-194	-187
*ltid*	-170	-2
*ltih*	135	148
*ltin*	-5	140
*lto	134	-48
*ltra*	-242	-261
*ltro*	-282	-291
*ltsa*	-63	-193
*ltun*	-168	-159
*ltur*	154	-13
*lua	7	176
*luai*	-194	-118
*lubs*	155	14
*luck*	-197	-133
*ludi*	189	-1
*ludr*	263	-19
*lue	94	-59
*luen*	-265	-276
*lues*	-149	-115
*luft*	303	-96
*luga*	-209	-248
*luge*	-186	-181
*lugn*	-119	-2
*lugs*	229	39
*lukt*	68	-95
*lule*	-236	-227
*lumi*	-70	49
*lump*	221	55
*lunc*	107	-7
*lund*	23	-114
*lung*	179	-134
*lunk*	-217	-174
*lups*	-123	-148
*lura*	-141	-155
*lury*	135	18
*lusa*	-24	-140
*lut	-186	-153
*luta*	23	183
*luul*	2	174
*lux	-145	-127
*lva	122	23
*lvad*	-109	-107
*lvag*	-49	82
*lvan*	-204	-273
*lvar*	-183	-15
*lve	-110	-130
*lved*	-84	-188
*lves*	-189	-186
*lvet*	257	136
*lvfo*	-177	-185
*lvik*	194	33
*lvmo*	-154	-38
*lvop*	128	-5
*lvsk*	-140	-176
*lvte*	-143	-158
*lvti*	241	76
*lyce*	-41	-112
*lyck*	158	181
*lyda*	77	138
*lyft*	-71	-242
*lyge*	-185	-245
*lygp*	-143	-134
*lygr*	64	-111
*lyho*	-119	-140
*lyko*	210	20
*lysn*	2	76
*lysp*	159	31
*lyta*	-258	-222
*lyte*	-177	-219
*lyve*	217	-19
*lyvn*	-104	-90
*maan*	199	-6
*mach*	-83	-148
*mack*	-142	-142
*macy*	-114	-155
*mad	191	51
*mada*	-200	-180
*madr*	-113	82
*maen*	90	-67
*magm*	148	-7
*mago*	-6	-160
*magr*	169	36
*mags*	-172	-277
*mak	-176	-150
*maka*	-15	-164
*make*	-14	-153
*maki*	236	89
*makt*	-182	-262
*malb*	-59	-173
*mali*	11	174
*malt*	-96	-20
*mame*	-178	-169
*mamo*	-242	-213
*mana*	-86	-179
*mang*	110	114
*manh*	168	106
*mani*	-9	107
*manl*	-136	-155
*mans*	-138	-196
*mant*	-120	-119
*mara*	-204	-197
*mard*	-198	-216
*mari*	-7	-108
*mark*	-57	166
*marm*	296	75
*marn*	115	179
*mart*	456	190
*masa*	53	206
*mase*	-140	-25
*mask*	0	-137
*masl*	-195	-228
*maso*	229	252
*masy*	-9	129
*mata*	178	108
*matb*	24	-113
*matc*	-185	-173
*matf*	-288	-207
*mati*	-14	-166
*matk*	145	71
*matl*	82	-143
*matn*	-24	-177
*matr*	-135	-128
*mayb*	147	-45
*mbag*	-319	-372
*mbar*	-219	-229
*mben*	-125	-151
*mber*	-165	-220
*mbet*	-152	-121
*mbic*	-123	-119
*mbie*	-211	-231
*mble*	181	1
*mblo*	183	25
*mbo	118	152
*mbon*	15	132
*mbor*	139	92
*mbul*	223	-88
*mbyl*	-117	-139
*mdag*	-105	12
*mde	-245	-349
*mear*	-144	-153
*meda*	140	147
*mede*	165	103
*medl*	5	122
*medv*	21	-124
*meen*	-202	-96
*mel	189	-45
*melk*	103	-51
*men	4	-145
*mena*	-200	110
*mend*	-233	-204
*mene*	21	-99
*meni*	249	313
*mens*	-257	-319
*ment*	-178	-93
*meon*	20	119
*mera*	-112	68
*merb*	-109	36
*mero*	-109	53
*mert*	188	36
*mesa*	-97	49
*mesi*	-202	-211
*mesk*	-76	-92
*mesl*	204	-5
*mest*	-18	-138
*meta*	280	21
*mete*	113	-91
*metf*	-205	-193
*meto*	-52	-175
*mfar*	212	-1
*mfko*	-152	-117
*mfol*	-14	98
*mfom*	135	2
*mhal*	-198	-252
*mhus*	-154	-104
*mico*	-141	-134
*mict*	-137	-136
*mida*	170	-2
*midj*	185	25
*midn*	-111	-123
*mieh*	19	99
*miel*	-68	123
*mien*	-94	-94
*mies*	101	149
*mig	178	133
*migr*	-116	-175
*migt*	242	48
*miik*	9	118
*mikr*	-30	149
*mild*	-273	-229
*mili*	-203	-146
*milj*	-145	32
*milt*	-133	-160
*mily*	-43	110
*min	-158	-317
*mina*	-108	106
*mine*	-95	-263
*ming*	143	127
*mini*	-254	-187
*mins*	59	143
*minu*	192	112
*mira*	-113	-141
*mirt*	-125	-118
*misa*	-237	-168
*misf*	-159	-219
*misl*	-30	94
*mist*	49	-203
*mita*	-245	-197
*miti*	234	121
*mixe*	137	-35
*mjal*	-116	-218
*mjol*	-250	-211
*mjuk*	110	-38
*mkri*	-67	-173
*mkro*	-201	-161
*mkru*	-211	-178
*mkul*	81	-74
*mkve*	240	35
*mla	14	-180
*mlad*	71	-86
*mlar*	174	5
*mlat*	292	223
*mlek*	140	35
*mlen*	40	178
*mlic*	132	-4
*mlig*	184	244
*mlin*	-96	35
*mlod*	-120	-111
*mlos*	-124	-117
*mna	-161	0
*mnad*	-187	-130
*mnap*	-169	-151
*mnas*	-228	-196
*mnat*	158	132
*mnet*	-151	-144
*mnig*	37	-87
*mnin*	-57	-145
*mnlo*	-152	-159
*mnme*	118	2
*mnpa*	-116	-112
*mnpr*	-110	-125
*mnt	55	-61
*mnta*	212	209
*moaa*	-5	166
*moba*	-36	155
*mobi*	-129	-121
*mode*	216	152
*mofa*	119	10
*mog	25	136
*mogr*	-172	-164
*mok	-192	-199
*moko*	-139	-116
*mol	119	-51
*mome*	219	53
*mone*	-135	91
*moni*	197	-27
*mono*	101	-151
*mons*	-157	-160
*mont*	-251	-268
*mood*	2	131
*morb*	91	140
*mord*	-302	-233
*more*	264	197
*morg*	-338	-39
*mork*	225	-25
*mot	-55	102
*mota*	-146	-109
*mote*	-133	-330
*moti*	-199	-187
*motl*	151	36
*moto*	188	34
*mots*	-124	-136
*mout*	202	9
*move*	30	-131
*movi*	-237	-169
*mpa	125	-69
*mpad*	-198	-145
*mpak*	-156	-164
*mpan*	7	-136
*mpar*	263	17
*mpat*	192	40
*mped*	66	-84
*mpen*	192	-75
*mper*	221	-57
*mpgr*	139	17
*mpia*	128	7
*mpla*	-76	97
*mple*	152	-97
*mpo	-172	-135
*mpol*	213	-16
*mps	-210	-172
*mpsl*	174	29
*mpul*	-17	171
*mput*	-220	-216
*mpy	-161	-146
*mrar*	240	10
*msa	133	-18
*msba*	125	6
*msbe*	186	19
*msel*	102	203
*msju*	-183	-196
*mskb*	-110	-138
*mske*	63	-77
*msmo*	-180	-195
*msta*	-242	-237
*mste*	-147	-121
*mtad*	-137	-42
*mtal*	-284	-360
*mtan*	-101	-127
*mtar*	250	112
*mten*	-144	-139
*mtio*	-241	-196
*mtja*	21	122
*mtom*	-137	-158
*mudl*	172	-8
*mul	-153	-170
*mula*	-133	11
*mume*	89	-66
*muml*	127	-51
*mumo*	175	-10
*mung*	298	7
*muni*	16	96
*muns*	-246	-320
*murd*	-171	-230
*murh*	-140	57
*musa*	-228	-233
*musc*	-177	-175
*musi*	-13	-119
*musk*	-68	-181
*muta*	-163	-267
*mutr*	-121	-107
*muts*	33	169
*muut*	-37	-222
*mvre*	149	24
*mydi*	-228	-287
*myg	43	132
*myga*	-82	-150
*mygb*	-232	-242
*myge*	-45	125
*myrk*	58	-93
*myse*	-96	233
*naa	209	275
*naap*	16	98
*nab	2	-110
*nabi*	-135	-136
*nack*	103	-163
*nada*	147	-10
*nads*	-145	-166
*nafa*	160	13
*nafs*	-176	-200
*nafy*	157	-34
*nage*	-389	-364
*nagi*	-103	-111
*nagl*	-90	-154
*nail*	-132	-233
*naja*	-150	-166
*naka*	86	-88
*nake*	-66	104
*nako*	178	6
*nal	-108	-159
*nale*	-153	-29
*nalk*	-140	-172
*nalr*	85	-64
*nals*	84	-44
*namn*	75	-58
*nana*	-238	-334
*nand*	-55	-291
*nanf*	75	142
*nans*	137	134
*nant*	132	-87
*nap	63	254
*napa*	-23	-137
*napc*	150	-10
*napi*	81	-58
*napn*	-57	-135
*napr*	-92	-98
*napt*	241	55
*napy*	-148	-135
*nara*	135	284
*nard*	-107	-95
*nare*	-86	62
*nark*	-335	-489
*narn*	-272	-49
*nars*	-79	20
*nart*	-48	220
*nas	66	207
*nasa*	-119	-239
*nasb*	-143	-206
*nasd*	-137	-141
*nase*	-80	-158
*nasi*	-202	-185
*nasv*	162	26
*natd*	-8	141
*nate*	-222	49
*nati*	-208	-132
*natj*	-137	-146
*natm*	204	-27
*nato*	-69	76
*nats*	-218	-240
*natu*	-89	71
*naur*	-163	-172
*nave*	231	27
*nban*	136	40
*nbar*	-152	-142
*nbas*	-151	-128
*nber*	127	25
*nbla*	103	-40
*nblo*	-271	-226
*nbok*	-174	-164
*nbor*	113	12
*nbri*	-204	-198
*nbro*	92	-73
*nce	-40	-91
*ncel*	-74	99
*ncen*	-143	-140
*ncer*	-103	-163
*nch	209	85
*ncon*	188	37
*ncus*	-127	-135
*ncy	-131	-145
*nda	138	270
*ndad*	225	24
*ndan*	69	-198
*ndar*	56	153
*ndat*	189	-30
*ndbo*	-122	-130
*nded*	-97	-154
*ndel*	-124	-179
*ndet*	236	6
*ndfa*	126	-111
*ndfl*	167	-16
*ndia*	-155	-181
*ndin*	226	239
*ndko*	-161	-197
*ndkr*	-145	-129
*ndla*	-148	-164
*ndma*	50	-124
*ndna*	152	15
*ndni*	116	-111
*ndno*	254	-24
*ndod*	-108	-120
*ndom*	-184	-87
*ndon*	-51	88
*ndov*	-172	-168
*ndra*	-159	-117
*ndre*	105	-25
*ndri*	-269	-260
*ndro*	-50	-145
*ndru*	70	-124
*ndry*	-76	-188
*nds	58	129
*ndsa*	150	23
*ndsi*	-122	-107
*ndsk*	8	123
*ndsp*	-176	-175
*ndst*	-131	-60
*ndsv*	-80	-175
*ndtr*	-88	-154
*nduk*	283	5
*ndul*	-175	-122
*ndut*	151	28
*ndva*	92	-132
*ndve*	-140	-139
*ndy	-198	-174
*neba*	-86	-145
*ned	104	-26
*nedg*	-126	-126
*nedk*	108	-7
*neds*	-152	-11
*nee	-222	-191
*need*	-267	-137
*neel*	119	7
*neig*	3	200
*nein*	128	-20
*nekr*	-134	-124
*nela*	-227	-255
*nele*	225	46
*nelt*	-121	-104
*nely*	-126	-118
*nenh*	-13	125
*nerf*	52	89
*nerk*	180	-10
*nern*	100	280
*nert*	192	-33
*nerv*	-264	-298
*nes	-39	135
*nesi*	-173	-188
*nest*	-33	146
*nesu*	-112	-93
*net	155	-3
*nete*	173	2
*netk*	152	31
*netr*	-152	-124
*nets*	37	-106
*neum*	-127	-147
*neur*	60	-82
*new	-158	-156
*newb*	192	127
*nexp*	-119	-127
*next*	-113	115
*neze*	-136	-130
*nfal*	212	-101
*nfar*	175	-122
*nfek*	76	-100
*nfla*	107	-88
*nfli*	113	-70
*nflu*	-265	-276
*nfri*	-91	-69
*nfus*	174	57
*ngad*	67	276
*ngan*	213	-119
*ngar*	-161	-2
*ngat*	22	152
*ngbr*	-129	-126
*ngd	-107	-177
*ngde*	122	104
*ngdo*	-161	-198
*nge	-190	-62
*ngef*	-15	-149
*ngel*	-219	-225
*ngen*	45	153
*nges*	-256	-131
*ngin*	-129	-39
*ngip*	298	7
*ngit*	178	-56
*ngja*	121	20
*ngka*	106	-1
*ngli*	-84	-173
*ngly*	182	5
*ngma*	-157	-173
*ngna*	-121	-121
*ngra*	215	122
*ngri*	-175	-165
*ngro*	-145	-164
*ngry*	-9	137
*ngsa*	35	-151
*ngsd*	-149	-82
*ngse*	-112	-34
*ngsh*	-121	60
*ngsl*	-194	-215
*ngsu*	150	21
*ngsv*	-290	-291
*ngt	111	-8
*ngti*	-137	-137
*ngue*	163	43
*ngva*	-251	-219
*ngvi*	-124	-107
*nhan*	168	106
*nhar*	142	-17
*nhem*	-131	-123
*nhin*	167	-1
*niak*	186	56
*nian*	-165	-203
*nic	-282	-286
*nici*	-69	-145
*nick*	144	35
*nide*	-117	-74
*niel*	108	-63
*nifa*	151	18
*nife*	-105	84
*nig	107	-60
*niga*	131	-19
*nigh*	-94	150
*nigt*	132	5
*nik	-128	-260
*nika*	-95	-49
*niko*	-58	-173
*nin	-45	-239
*nina*	-11	213
*nine*	-325	-301
*ning*	-144	-219
*nint*	-219	-243
*nioa*	-174	-141
*nion*	-134	-128
*nip	-195	-216
*nipi*	-130	-129
*nis	-169	-148
*nisa*	-64	-203
*nise*	192	-2
*nish*	163	188
*nisi*	131	21
*nist*	-157	-65
*nit	-96	-58
*nite*	123	-20
*niti*	118	155
*nitr*	99	-107
*nitu*	-274	-286
*nium*	-14	98
*niva*	-57	112
*nivh*	120	-64
*nivs*	90	-55
*njal*	23	116
*njer*	-167	-137
*njon*	183	67
*nkak*	-179	-178
*nkal*	-142	-129
*nkan*	57	-122
*nkar*	-124	187
*nke	8	136
*nkea*	229	142
*nken*	47	139
*nker*	148	330
*nket*	-204	-216
*nkid*	-157	-126
*nkie*	-149	-156
*nkin*	-202	40
*nkle*	-113	-209
*nkli*	-177	-158
*nkni*	194	-29
*nko	-278	-232
*nkod*	-14	115
*nkok*	203	28
*nkom*	29	-102
*nkon*	-201	-210
*nkpr*	-164	-124
*nkri*	162	8
*nks	-96	82
*nkt	157	220
*nkur*	21	174
*nky	-67	-184
*nlag*	-240	-147
*nlak*	-148	-126
*nlas*	-44	192
*nled*	54	234
*nlic*	-116	-111
*nlig*	-166	-176
*nloc*	-90	-150
*nlop*	55	181
*nlos*	-155	-164
*nmar*	110	202
*nmed*	148	10
*nmor*	-75	-147
*nmot*	-129	-143
*noar*	82	-28
*nobo*	13	225
*nod	231	-28
*noga*	-162	-85
*noi	-24	167
*nois*	194	-6
*nojd*	-190	-193
*noji*	-152	-156
*nol	-231	-255
*nola*	135	-51
*nom	163	187
*nomb*	243	72
*nomi*	-177	-178
*nont*	-17	-130
*noo	-130	-24
*nop	-6	104
*nope*	119	140
*nor	-181	-207
*nora*	-128	-144
*nore*	-142	-213
*nori*	-175	-290
*norm*	-349	-293
*nors*	198	125
*norv*	-51	-104
*nosa*	-90	-177
*nose*	-374	-370
*nosl*	218	35
*nost*	-161	-158
*note*	278	174
*noth*	-81	-156
*noti*	26	150
*noug*	86	146
*nous*	182	7
*nows*	14	163
*noxi*	101	-151
*npai*	-175	-201
*npar*	-116	-112
*npen*	110	-106
*npip*	161	-2
*npro*	-202	-236
*nras*	185	19
*nsa	-80	54
*nsaa*	78	-50
*nsak*	-265	-258
*nsan*	-47	-139
*nsar*	-81	-122
*nsas*	-123	-162
*nsba*	-24	116
*nsce*	-124	-95
*nsda*	-223	-178
*nsel*	-27	-206
*nser*	-297	-334
*nsfe*	-150	-173
*nsfo*	-168	-80
*nsik*	177	42
*nsil*	213	34
*nsin*	275	90
*nsio*	-187	-68
*nsjo*	-100	-94
*nsk	150	146
*nska*	-114	7
*nski*	165	20
*nskl*	-94	-124
*nsko*	-104	47
*nskr*	-143	-148
*nsky*	-171	-159
*nsla*	109	-83
*nslo*	161	17
*nsno*	165	13
*nson*	-7	-114
*nsor*	-19	-117
*nspr*	-44	-117
*nst	34	-109
*nstk*	-19	130
*nstp*	30	138
*nstr*	139	144
*nsul*	181	54
*nsum*	-151	-155
*nsva*	111	-10
*nsve*	-40	103
*nsvu*	208	74
*nswe*	150	95
*nta	134	-13
*ntaa*	-21	-150
*ntac*	-147	-182
*ntag*	-227	-230
*ntak*	221	-5
*ntar*	-217	-81
*ntas*	-56	179
*ntat*	-192	-216
*ntba*	-148	-139
*nte	168	123
*nted*	146	114
*nter*	-346	-205
*ntes*	-233	-201
*ntet*	-132	-53
*ntga*	-150	-157
*ntge*	-117	-133
*nth	-151	-171
*nths*	-131	-133
*ntib*	50	-100
*ntid*	71	-84
*ntif*	136	14
*ntig*	112	-46
*ntih*	-140	-132
*ntil*	-123	60
*ntio*	-162	-178
*ntis*	-88	-191
*ntiv*	-211	-188
*ntol*	-6	-161
*nton*	-115	63
*ntor*	-209	-117
*ntra*	-5	-162
*ntre*	-245	-245
*ntro*	-173	-220
*ntru*	-173	-153
*nts	38	161
*ntum*	-110	-133
*ntus*	-178	-165
*ntyg*	-305	-284
*ntyn*	137	2
*nua	28	323
*nube*	174	19
*nufa*	12	259
*nuga*	153	10
*nuha*	-280	-251
*numb*	37	-156
*nume*	-224	-130
*nun	-12	154
*nund*	-165	-166
*nura*	157	63
*nuri*	111	-67
*nurs*	-153	-7
*nus	-95	-124
*nusa*	-235	-241
*nuse*	-169	-173
*nuta*	-146	-132
*nute*	234	-27
*nuti*	89	229
*nuts*	153	15
*nuut*	187	-3
*nuva*	-187	-197
*nuvi*	-267	-239
*nvag*	60	135
*nval*	100	-31
*nvar*	31	-133
*nvax*	-198	-194
*nvul*	127	9
*nya	-126	-180
*nyat*	-162	-168
*nybl*	-140	-103
*nyck*	60	293
*nyfi*	-261	-219
*nyfo*	244	101
*nyhe*	-129	-166
*nykt*	9	-176
*nyl	-131	-215
*nyle*	90	-65
*nyli*	16	116
*nymo*	21	157
*nyon*	-1	129
*nyop*	196	23
*nype*	317	197
*nyr	237	24
*nyse*	-405	-346
*nysk*	-19	112
*nysn*	-169	-159
*nyt	-84	171
*nyth*	-130	-224
*nytj*	35	178
*nyty*	168	1
*nywa*	-190	-147
*nzo	147	22
*oaa	234	30
*oaan*	-5	166
*oach*	-67	82
*oaci*	163	14
*oaki*	152	-4
*oale*	190	160
*oam	188	7
*oari*	-208	-137
*oars*	-104	-169
*oast*	-130	-163
*oate*	-166	-174
*oba	-46	-156
*obad*	-136	45
*obeh*	60	-104
*obig*	-156	-182
*obil*	-131	-124
*obin*	-62	106
*obit*	-105	-177
*oble*	-121	93
*obod*	47	242
*obol*	-167	-163
*obot*	-176	-162
*ocen*	-77	-173
*oces*	-4	125
*ochd*	-116	-128
*ochf*	108	-7
*ocia*	-133	-71
*ock	184	-32
*ocka*	125	-86
*ocko*	-33	168
*ockr*	-145	-189
*odak*	-122	-115
*odan*	-68	-149
*odap*	-146	-116
*oday*	-18	187
*odbe*	-171	-161
*odby*	15	336
*ode	33	-107
*oden*	-206	-109
*oder*	271	113
*odes*	-139	-148
*odet*	378	125
*odfo*	96	-122
*odgi*	-162	-147
*odgr*	-171	-188
*odil*	119	5
*odip*	-120	-111
*odis*	-29	-207
*odja*	-177	-79
*odkn*	-167	-110
*odle*	112	-96
*odli*	51	82
*odni*	52	-206
*odpr*	-340	-371
*odpu*	-147	-156
*odsb*	-246	-303
*odse*	-74	-150
*odsh*	-8	183
*odsm*	-211	-186
*odso*	-88	-160
*odst*	-180	-249
*odta*	-119	-118
*odtr*	-71	-165
*odva*	-248	-217
*ody	-30	224
*oea	-133	-120
*oen	-4	125
*oer	127	11
*oes	-291	-290
*oesn*	153	-15
*ofa	-162	-162
*ofan*	-190	-341
*ofar*	-216	-256
*ofbe*	-140	-125
*ofbo*	-118	-126
*ofen*	-233	-217
*ofer*	-201	-223
*ofet*	7	113
*ofon*	5	152
*ofra*	89	201
*ofre*	-140	-154
*ofta*	-159	-73
*ofte*	-180	-282
*ofys*	161	68
*oga	-169	-106
*ogad*	-11	137
*ogar*	-210	-139
*ogat*	95	-51
*oger*	116	-135
*ogi	-101	-116
*ogil*	-121	-117
*ogin*	-197	-230
*ogko*	-112	-130
*oglo*	-153	-141
*ogly*	-41	-112
*ogne*	-134	-117
*ogo	-126	-94
*ogon*	152	-81
*ogop*	-155	-135
*ogra*	56	-177
*ogre*	156	93
*ogsp*	179	54
*ogsv*	-5	100
*ohyg*	109	-25
*oice*	75	152
*oide*	-194	-182
*oihi*	-159	-163
*oika*	18	215
*oile*	248	92
*oili*	159	31
*ois	-65	181
*oisa*	122	-67
*oise*	267	22
*oist*	-198	-249
*oivo*	13	154
*ojad*	23	174
*ojan*	200	56
*ojar*	-148	-121
*ojde*	-228	-165
*ojek*	-161	-135
*ojer*	-30	-152
*ojig*	-152	-156
*ojka*	41	214
*ojkv*	64	159
*ojut*	-184	-157
*ojva*	11	115
*oka	-177	-151
*okad*	-72	87
*okai*	108	22
*okan*	265	178
*okar*	-140	-273
*okay*	-153	-90
*oke	56	-99
*okej*	-112	-210
*okek*	-113	-123
*okel*	-83	-99
*okfo*	149	6
*okhe*	212	26
*okig*	-180	-226
*okla*	-168	-175
*okmo*	-192	-199
*okni*	-188	-72
*oko	227	72
*okoc*	-164	-128
*okon*	-4	-141
*okor*	-130	-162
*okot*	-252	-231
*oks	-8	-168
*oksb*	80	121
*okse*	343	38
*oksg*	141	53
*oksl*	-202	-197
*okt	-112	48
*okte*	82	216
*ola	-116	-176
*olab*	147	-15
*olad*	-155	-30
*olak*	-222	-189
*olal*	-122	-108
*olam*	117	-31
*olan*	-150	34
*olap*	353	24
*olat*	-264	-153
*olbr*	-65	-125
*oldi*	-140	-116
*olds*	168	131
*ole	-28	-111
*oled*	-154	-212
*olei*	-140	-160
*olem*	146	158
*olen*	-168	-12
*oler*	-224	-205
*oles*	-292	-335
*olfe*	-136	-107
*olfr*	-120	-118
*oli	-215	-174
*olid*	171	-10
*olie*	-33	132
*olig*	-295	-295
*olik*	-170	-216
*olin*	45	-69
*olis*	-28	217
*olja*	255	114
*olje*	125	110
*oljn*	-174	-161
*olk	-107	-9
*olke*	-149	-35
*olkr*	-133	-137
*olks*	-216	-183
*olku*	-171	-168
*olmo*	147	-96
*oln	118	32
*olni*	-98	-125
*olog*	-131	-161
*olol*	-164	-127
*olon*	-224	-241
*olop*	-236	-265
*olos*	140	-7
*olox*	99	-45
*olpr*	-137	-114
*olra*	-104	-118
*olsb*	12	106
*olsl*	-141	-146
*olsp*	-146	-211
*olsv*	-85	-146
*olt	151	92
*olta*	66	183
*olth*	-194	-187
*olva*	-116	-149
*olve*	173	-8
*olyc*	237	210
*oma	210	129
*omac*	-77	-189
*omar*	-235	-113
*omat*	-141	-95
*omb	-230	-223
*ombe*	-104	-129
*ombi*	-226	-178
*ombl*	183	25
*omby*	-117	-139
*omde*	-209	-308
*ome	95	201
*omen*	-255	-259
*omeo*	20	119
*omes*	-213	-63
*omga*	98	-57
*omhu*	-154	-104
*omi	-112	-119
*omim*	-132	-112
*omin*	237	-48
*omit*	100	-43
*omkr*	-141	-213
*omku*	81	-74
*omkv*	240	35
*omn	-128	-224
*omni*	40	-113
*omnl*	-152	-159
*omnm*	118	2
*omnp*	-165	-173
*omnt*	208	206
*omor*	72	165
*ompa*	-12	111
*ompu*	-131	-135
*omsb*	125	6
*omsm*	-180	-195
*omst*	-266	-231
*omt	-171	-158
*omte*	-144	-139
*omul*	-153	-170
*omun*	-238	-210
*ona	2	186
*onal*	84	214
*onan*	-212	-206
*onat*	-29	123
*onbe*	127	25
*once*	-176	-31
*oncu*	-127	-135
*ond	-117	-133
*onda*	-9	149
*onde*	19	130
*ondi*	39	-135
*ondo*	-222	-150
*ondr*	-56	-152
*onds*	130	108
*one	154	303
*oned*	107	-64
*onel*	-210	-213
*oner*	-136	-129
*ones*	184	232
*onet*	-117	-146
*oney*	-52	113
*onfu*	174	57
*ongd*	-2	114
*onge*	-109	30
*ongn*	-121	-121
*ongr*	-20	147
*ongu*	163	43
*onia*	202	27
*onig*	77	310
*onin*	-79	-155
*onk	235	35
*onka*	133	20
*onkl*	-149	-142
*onko*	-232	-206
*onkr*	137	33
*onku*	-12	191
*onky*	155	-6
*onla*	-148	-126
*onol*	-147	-130
*onom*	123	124
*onon*	-183	-179
*onor*	-155	-169
*onox*	101	-151
*onre*	-169	-163
*onsa*	-180	-160
*onsd*	-223	-178
*onse*	-105	-214
*onsi*	271	92
*onsk*	7	310
*onsp*	-50	-121
*onsr*	-103	-127
*onsu*	-206	-190
*onsv*	37	209
*ont	272	334
*onta*	173	-84
*ontg*	-132	-150
*onth*	-205	-220
*ontr*	-99	-183
*onum*	-64	-143
*onus*	-5	225
*onva*	-66	-143
*onvu*	127	9
*ood	30	-171
*oodb*	15	336
*oogl*	-112	62
*ook	174	11
*ooke*	159	-9
*ooks*	-8	-168
*ool	142	166
*oole*	114	-75
*ooma*	105	149
*oopy*	151	8
*oor	262	122
*oot	91	-101
*ootb*	-162	-153
*ooth*	-220	-72
*opa	56	169
*opad*	-220	-179
*opas*	62	333
*opav*	-149	-126
*ope	-14	217
*opel*	29	184
*open*	82	24
*oper*	8	-160
*opet*	-122	-225
*opin*	31	-154
*opio*	-147	-121
*oplo*	282	101
*opni*	-202	-200
*opor*	-289	-269
*oprl*	134	7
*opro*	-140	-133
*opsd*	-164	-156
*opsp*	151	31
*opsr*	139	-11
*opst*	158	26
*opt	-79	189
*opu	249	103
*opui*	-215	-218
*opul*	-49	113
*opun*	56	169
*opy	212	-20
*orad*	49	136
*orap*	-192	-320
*orar*	-161	-193
*orat*	-177	-244
*orba*	-68	-196
*orbi*	181	240
*orbj*	41	124
*orbl*	-45	112
*orbr*	91	140
*orbu*	-52	82
*orce*	-127	28
*orcy*	161	140
*ord	-55	-158
*orda*	-199	-75
*orde*	86	141
*ordi*	-191	-140
*ordn*	170	256
*ordt*	20	132
*ore	-224	-18
*oreb*	-136	-18
*ored*	-176	-221
*oreg*	-111	-145
*oren*	47	182
*orer*	137	-95
*ores*	17	-107
*orev*	26	151
*orex*	-129	-141
*orfo*	27	154
*orfr*	-105	-96
*org	-261	-260
*orge*	135	-30
*orgi*	148	87
*orgn*	-242	-218
*orgo*	-235	26
*orgs*	90	-32
*orha*	-151	-119
*oria*	-200	-183
*orid*	136	96
*orig*	-349	-275
*orii*	8	129
*orin*	55	-125
*orit*	-133	-165
*orje*	-231	-242
*orkb*	160	13
*orke*	103	-92
*orko*	-312	-223
*orky*	-197	-363
*orli*	-107	-88
*orlo*	-80	67
*orma*	-355	-249
*ormb*	-122	-113
*orme*	94	115
*orms*	117	-17
*ormu*	-175	-163
*orni*	48	-106
*orny*	-149	-204
*oroa*	-196	-260
*oroj*	-178	-220
*orol*	-332	-262
*oron*	-183	-251
*orpa*	24	168
*ors	254	196
*orsa*	205	181
*orsb*	-37	-110
*orsk*	-149	-150
*ortb*	211	146
*ortd*	263	44
*ortj*	41	187
*ortl*	-126	-69
*ortu*	-59	-182
*orv	-39	-132
*orva*	-165	-252
*orvb*	156	22
*orvi*	232	58
*orvl*	-51	-104
*oryi*	-109	-114
*oryt*	164	-8
*osa	359	154
*osal*	-135	-138
*osan*	32	277
*osar*	250	27
*osas*	-1	178
*osat*	-233	-198
*osau*	-146	-152
*ose	-200	18
*oseb*	-181	-156
*osed*	-41	136
*oser*	-187	23
*oset*	199	-10
*oshe*	-134	-125
*osi	228	-5
*osin*	182	119
*osio*	144	20
*osiv*	128	-18
*osju*	-138	-119
*oska*	-199	-141
*oskl*	121	16
*osku*	103	46
*osky*	-116	-146
*osla*	118	-85
*osli*	-154	-139
*oslu*	218	35
*osma*	158	2
*osna*	-174	-225
*osni*	-191	-71
*osno*	2	108
*osor*	48	233
*ospi*	72	-79
*ospr*	155	-26
*osta*	-91	-204
*ostb*	-80	-164
*oste*	177	125
*ostk*	160	-59
*ostl*	-208	-213
*ostm*	-235	-229
*ostn*	-121	-186
*osto*	-107	-113
*ostr*	-115	-116
*osts*	150	-41
*ostv*	-190	-162
*osva*	-112	-137
*otaa*	124	299
*otag*	-155	-117
*otan*	-131	-32
*otar*	265	129
*otat*	38	149
*otba*	-162	-153
*otbi*	15	-112
*otbo*	-50	-211
*otek*	-155	-135
*oten*	-188	-321
*otet*	-153	-173
*otgr*	-118	-104
*otha*	-211	-198
*othi*	-139	-123
*otid*	-128	-127
*otig*	191	49
*otii*	32	201
*otik*	105	-51
*otil*	-103	-121
*otio*	-148	-145
*otiv*	-168	-139
*otle*	-1	-182
*otni*	-189	-251
*otor*	221	97
*otox*	-134	-136
*otra*	-193	-44
*otre*	-93	-178
*otry*	-164	-173
*ots	37	-176
*otsa*	-45	-137
*otsl*	216	16
*otst*	-124	-136
*otsv*	-301	-288
*ouch*	-38	237
*ough*	211	171
*ould*	-112	79
*oulu*	-221	-244
*ound*	82	107
*ouns*	-221	-236
*our	139	207
*oura*	30	147
*oure*	-123	-202
*ouri*	191	-26
*ourm*	-121	-121
*ourn*	-215	-198
*ous	-76	-235
*ouse*	165	-25
*outh*	175	-16
*outs*	-5	132
*outu*	175	-11
*ovam*	160	15
*ovan*	-88	51
*oved*	-162	-232
*ovel*	94	-107
*oven*	-177	-195
*ovet*	-256	-183
*ovic*	-123	-117
*ovid*	-272	-286
*ovin*	-157	-83
*ovis*	-207	-174
*ovit*	-160	16
*ovla*	-190	-165
*ovni*	-131	-219
*ovre*	109	21
*ovs	-22	116
*ovsv*	-234	-261
*ovta*	-87	-133
*owel*	194	22
*ower*	-174	-120
*owni*	24	169
*owor*	86	-25
*ows	-106	40
*oxad*	11	146
*oxen*	-127	-136
*oxid*	170	-134
*oxyf*	-124	-119
*oyda*	-24	148
*oyfr*	96	220
*paa	-42	214
*paan*	60	-110
*paas*	-39	155
*paat*	-51	100
*pace*	65	-117
*pack*	8	212
*pad	-213	-181
*padb*	148	-72
*pade*	-67	-172
*page*	137	-19
*pahk*	193	16
*pain*	83	-85
*pako*	100	23
*pakt*	-156	-164
*pale*	-77	-202
*palj*	-9	-130
*palo*	144	-5
*palt*	-189	-194
*pan	155	207
*pand*	27	-124
*panf*	234	39
*pani*	-184	-288
*pank*	-185	-195
*pano*	119	5
*papa*	163	209
*pape*	-291	-197
*papo*	-90	-102
*papr*	-190	-187
*para*	-158	-135
*pare*	242	215
*pari*	67	-111
*parn*	309	-27
*paro*	158	52
*pars*	-13	126
*part*	-129	104
*pas	110	215
*pasa*	-15	160
*pase*	240	164
*pasi*	180	87
*pask*	-129	-152
*pasp*	8	219
*pat	125	-38
*pata*	23	227
*patc*	-137	-176
*pate*	-107	-100
*patr*	-9	143
*patv*	3	122
*paus*	131	-14
*pava*	-149	-126
*pbla*	9	-139
*pcha*	78	161
*pdad*	8	140
*pdra*	26	174
*pea	28	-151
*peac*	20	228
*peak*	127	5
*pede*	-142	-107
*peec*	125	29
*pees*	-194	-199
*pefr*	-183	-145
*pege*	91	151
*peha*	178	59
*peka*	150	106
*pel	-254	-177
*pela*	-308	-19
*pele*	-159	-130
*pelk*	16	173
*pen	35	-120
*pena*	209	-77
*peng*	-26	287
*peni*	-181	-333
*penl*	-116	-111
*peno*	-129	-144
*pens*	-125	72
*pera*	12	-179
*pere*	141	52
*peri*	-242	-260
*perl*	193	107
*perm*	-158	-132
*pern*	154	0
*pers*	33	137
*peru*	-235	-244
*perv*	-133	-13
*pes	-171	-190
*pet	27	147
*peta*	101	-28
*peti*	-133	-173
*peut*	-72	-102
*pfat*	29	175
*pfor*	222	-39
*pgry*	139	17
*phar*	-114	-155
*phon*	-32	161
*phor*	2	152
*phus*	120	151
*pia	-57	89
*piai*	128	7
*pice*	-156	-127
*pict*	-8	176
*piel*	162	11
*pien*	-287	-281
*pig	-241	-262
*pikp*	182	22
*pils*	227	209
*pin	-183	-187
*pind*	-33	-132
*pinf*	-107	-77
*ping*	14	-141
*pini*	-197	-154
*pinj*	183	67
*pink*	-222	-213
*pins*	-128	-79
*pion*	-6	200
*pior*	-147	-121
*pipa*	290	151
*pipe*	189	-133
*pira*	23	-158
*piri*	-148	-127
*pisa*	-74	-176
*pism*	155	13
*pist*	206	223
*pitk*	22	193
*piza*	-245	-221
*pjas*	-107	-145
*pkor*	-157	-160
*plac*	-31	193
*plan*	25	240
*plas*	-197	-197
*play*	-173	-47
*ple	198	70
*plea*	-58	87
*plen*	-164	-182
*plev*	241	96
*plik*	-81	48
*plit*	178	45
*ploc*	112	60
*plod*	-133	-184
*plom*	-170	-219
*plos*	352	218
*plot*	216	16
*plug*	-300	-302
*plus*	337	55
*pmed*	-224	-177
*pne	-152	-141
*pnem*	-116	-105
*pnet*	7	167
*pneu*	-127	-147
*pnin*	-204	-294
*poaa*	221	32
*poar*	23	137
*pofy*	161	68
*poik*	18	215
*pois*	38	140
*pojk*	172	211
*pojv*	11	115
*poko*	-80	-104
*pola*	68	-51
*pole*	-415	-443
*poli*	5	220
*polj*	182	-2
*polt*	1	165
*polv*	-240	-254
*pomp*	21	128
*pond*	166	-12
*pool*	216	8
*por	-268	-112
*pore*	-207	-228
*port*	-211	-2
*pose*	-16	242
*post*	-124	54
*pot	241	70
*pota*	128	229
*poun*	136	-15
*pour*	162	-11
*poyd*	13	168
*pra	-132	-122
*prac*	2	-135
*prad*	-99	49
*prai*	-181	-146
*pran*	222	79
*pray*	115	-151
*preg*	95	-66
*pren*	-207	-300
*prep*	-93	-190
*pret*	-242	-236
*prev*	-231	-230
*pria*	155	13
*pric*	-59	-259
*prim*	-132	9
*prin*	-294	-232
*pris*	-234	-175
*prly*	134	7
*prob*	-19	116
*prof*	-176	-53
*prol*	-124	-111
*prom*	-151	-55
*prop*	44	-150
*pros*	1	-157
*prot*	-163	-220
*prov*	-511	-442
*prox*	-92	-98
*pruc*	-90	-106
*prun*	-191	-121
*prut*	105	-206
*psa	83	-102
*psad*	220	24
*psar*	-206	-173
*psed*	190	104
*psel*	72	-101
*pset*	-103	66
*psfo*	-139	-111
*psi	100	-180
*psia*	120	-34
*psim*	-132	-144
*psin*	54	-105
*psis*	-157	-187
*pskr*	-159	-156
*psor*	-167	-148
*pspo*	-114	-110
*pspu*	151	31
*psre*	139	-11
*pste*	158	26
*psti*	8	130
*psto*	-146	-199
*psva*	-121	-178
*psyc*	-136	-192
*psyk*	-253	-94
*ptag*	102	158
*ptan*	-189	-169
*pte	-241	-183
*ptfr*	-138	-151
*ptin*	-202	-190
*ptit*	-152	-144
*publ*	-159	-135
*puck*	211	167
*pudi*	-147	-156
*pufa*	202	36
*puhe*	150	117
*puhu*	91	207
*pui	-215	-218
*pule*	101	-59
*puls*	411	49
*pump*	229	79
*pun	-33	146
*punc*	-2	174
*pung*	125	-113
*punk*	-134	-15
*pupi*	220	12
*puri*	138	109
*purk*	149	-4
*purp*	195	224
*purt*	127	19
*pusa*	21	221
*push*	160	137
*puta*	-2	212
*pute*	-228	-219
*puto*	224	-2
*puts*	-5	221
*puur*	143	6
*puut*	130	-63
*pvax*	-138	-151
*pyor*	184	125
*pyr	227	17
*pyse*	92	-25
*pyst*	200	-7
*pyt	90	-57
*quee*	162	-7
*quir*	178	24
*quis*	134	-75
*quit*	-169	-202
*raa	187	-61
*raar*	-136	-201
*rabl*	253	70
*race*	142	-64
*rach*	-194	-162
*raci*	-28	-127
*rack*	177	152
*rad	126	-30
*rada*	-14	130
*rade*	159	52
*radg*	-103	-235
*radh*	198	28
*radi*	-117	137
*radn*	-192	-182
*rads*	-148	-178
*raf	-128	25
*rafa*	27	237
*rafi*	-169	-117
*rafo*	165	12
*rag	-173	-142
*raga*	-49	123
*rage*	42	218
*ragl*	154	32
*ragn*	135	-48
*raid*	-44	122
*rain*	-135	-132
*rais*	3	237
*raka*	-218	-121
*rakb*	-8	315
*raki*	-222	-216
*rakn*	-67	252
*rako*	197	4
*rakt*	133	-122
*ral	-36	-123
*rala*	141	58
*rale*	-87	-214
*rali*	-226	-172
*ralj*	-206	-185
*raln*	-130	-103
*rals*	-142	-24
*ralt*	154	90
*ralu*	-138	-130
*raly*	-202	-195
*ramd*	-144	-154
*rame*	50	152
*raml*	231	4
*ramp*	127	-262
*ramr*	121	10
*ramt*	-119	-43
*ranb*	102	143
*rand*	-137	-209
*rane*	-50	42
*rang*	219	-22
*rani*	-265	-373
*rank*	81	-75
*ranm*	88	150
*rant*	-160	-118
*ranv*	-10	-138
*rany*	-3	116
*raok*	-155	-159
*raph*	120	151
*rapi*	-305	-361
*rapo*	-134	-170
*rapr*	132	38
*raps*	-206	-173
*rarm*	242	136
*ras	-267	-117
*rasa*	103	165
*rasc*	-169	-201
*rasd*	151	8
*rase*	-148	95
*rash*	-37	-224
*rasi*	-47	141
*rask*	302	-11
*rasl*	-124	-180
*rasm*	146	-27
*rate*	-130	-153
*rath*	-116	-149
*rati*	64	-119
*rato*	-201	-314
*ratr*	103	5
*rats*	62	-93
*ratu*	170	9
*rav	-57	83
*rava*	-166	-140
*ravd*	111	-43
*ravf*	-158	-157
*ravi*	-37	-229
*ravn*	-94	98
*rax	-8	-127
*ray	17	-176
*raye*	160	-52
*raze*	-127	-129
*rban*	-50	-183
*rbar*	142	94
*rbat*	-127	-103
*rbeh*	-128	-139
*rben*	303	42
*rbes*	-134	-52
*rbi	149	242
*rbil*	-109	36
*rbla*	141	-79
*rblo*	-66	85
*rbor*	125	-7
*rbot*	-110	-192
*rbra*	-47	-154
*rbro*	108	176
*rbud*	3	150
*rbyt*	-174	-143
*rced*	-10	175
*rcel*	-91	-106
*rcis*	-137	-174
*rcyk*	161	140
*rdad*	-187	-176
*rdag*	-156	51
*rdan*	-115	-134
*rde	-2	101
*rdel*	9	172
*rden*	185	92
*rdet*	-174	-71
*rdia*	-147	-150
*rdig*	132	139
*rdin*	188	86
*rdio*	-130	-125
*rdis*	-181	-174
*rdna*	-41	235
*rdno*	185	23
*rdos*	118	-133
*rdot*	10	108
*rdri*	71	207
*rdro*	-198	-216
*rds	210	129
*rdst*	-69	131
*rea	-120	-111
*reak*	-190	-201
*ream*	-122	31
*rear*	-64	-216
*reat*	218	108
*rebo*	-173	-166
*rebr*	-19	124
*reby*	-135	-149
*rece*	-207	-216
*reda*	-28	202
*redb*	122	26
*redi*	92	188
*redn*	-121	-211
*redo*	-215	-196
*reds*	-172	-167
*redv*	150	247
*ree	-180	-221
*reen*	-234	-237
*reez*	156	23
*refa*	121	16
*refe*	-155	-226
*refi*	-177	-182
*refl*	-145	-127
*rege*	91	-80
*regi*	-127	31
*regl*	192	-105
*regn*	23	-175
*regu*	-132	-143
*reha*	-98	-185
*rej	-58	-126
*rekl*	-156	-155
*reko*	-234	-209
*rels*	214	128
*relt*	80	-41
*rely*	234	-24
*rem	156	24
*rema*	180	-29
*remi*	-52	-104
*ren	88	181
*rene*	-296	-290
*reng*	162	91
*reni*	-137	-31
*renp*	-175	-201
*rens*	243	224
*rent*	58	146
*rep	-2	176
*repa*	-144	-251
*repe*	114	253
*repl*	-7	155
*repo*	-153	-184
*rera*	191	23
*reri*	53	169
*res	-161	-202
*resa*	-59	-139
*resc*	-242	-291
*rese*	-8	-162
*resi*	-199	-54
*resp*	207	-7
*resu*	-84	-152
*resv*	98	-26
*reta*	-138	-188
*retu*	-194	-195
*rev	-88	210
*revb*	-66	82
*revl*	250	75
*rexa*	-27	-112
*rexi*	-129	-141
*rey	173	-9
*rfla*	-183	-212
*rfol*	27	154
*rfor*	-65	220
*rfot*	4	154
*rfri*	-150	-138
*rfry*	-105	-96
*rgad*	-151	-154
*rgas*	126	-150
*rgeg*	-128	-175
*rgen*	1	-150
*rget*	1	216
*rgi	-270	-216
*rgif*	148	87
*rgig*	-150	-129
*rgin*	-141	-113
*rgis*	201	-25
*rgit*	-107	-144
*rgna*	-242	-218
*rgoc*	-116	-128
*rgon*	-238	28
*rgre*	52	221
*rgru*	-141	-147
*rgsb*	125	-7
*rhaa*	102	165
*rhan*	194	-7
*rhar*	-139	-92
*rhat*	-176	-175
*rhet*	-236	-164
*rhju*	116	0
*rhoe*	-133	-120
*rial*	-159	-138
*riap*	155	13
*rias*	-167	-148
*rick*	-258	-175
*rida*	-105	87
*ridg*	-78	144
*ridi*	206	16
*ridn*	-170	-135
*rido*	136	96
*rids*	62	-34
*rie	-46	-76
*rief*	-127	-144
*rier*	-111	-148
*riet*	-104	-205
*riev*	-97	-122
*rifr*	207	148
*rift*	144	45
*riga*	-240	-168
*rige*	-131	16
*rigs*	-161	-140
*rigt*	94	-56
*rii	8	129
*rika*	-26	171
*riki*	35	-83
*rikl*	-171	-160
*riko*	-282	-330
*rila*	139	-69
*rile*	-22	-139
*rima*	-196	-176
*rimo*	17	154
*rimp*	153	30
*rina*	19	-132
*rine*	14	-175
*rini*	-167	-184
*rinj*	-87	-107
*rink*	-111	91
*rinp*	-137	-164
*rint*	165	42
*rinv*	35	-101
*riod*	-193	-218
*riou*	-173	-178
*ript*	-232	-120
*ris	40	-116
*rish*	149	29
*risk*	-252	-215
*risp*	-115	113
*rist*	140	-24
*rite*	-144	-28
*riti*	-314	-264
*rits*	-101	-190
*ritv*	221	51
*rity*	58	-78
*rius*	-104	-123
*rive*	-188	-122
*rivi*	-131	191
*rivs*	-164	-174
*rizi*	-48	-123
*rja	-87	-140
*rjar*	15	-120
*rjat*	73	279
*rje	-63	133
*rjed*	20	132
*rjee*	-7	140
*rjer*	-201	-226
*rjou*	-125	-115
*rka	-92	-219
*rkad*	186	212
*rkak*	94	-89
*rkar*	75	-56
*rkat*	69	-89
*rkbl*	160	13
*rke	-198	-247
*rken*	143	331
*rker*	107	-85
*rket*	-150	-212
*rkis*	219	22
*rkla*	-134	-90
*rkli*	152	138
*rkni*	-206	-241
*rkom*	135	8
*rkor*	-330	-228
*rkos*	-187	-157
*rkra*	75	-136
*rkro*	245	47
*rkry*	-132	-128
*rkt	166	54
*rktk*	142	25
*rkty*	-81	95
*rky	87	-59
*rkyl*	-185	-227
*rkys*	128	24
*rlak*	-171	-184
*rlam*	142	7
*rlan*	-127	-136
*rlap*	-144	-148
*rlar*	14	156
*rlat*	-146	128
*rled*	-109	-94
*rlev*	-99	7
*rlig*	-212	-57
*rlkr*	113	-23
*rln	173	182
*rlor*	-64	147
*rly	244	69
*rma	-258	-184
*rmaa*	63	-136
*rmac*	-114	-155
*rmak*	-100	-154
*rmal*	-326	-233
*rmar*	147	244
*rmas*	-187	-135
*rmat*	-88	93
*rmba*	-319	-372
*rmbe*	-152	-121
*rmed*	-51	150
*rmen*	36	-74
*rmes*	204	-5
*rmet*	192	-41
*rmha*	-165	-167
*rmi	182	13
*rmid*	163	-21
*rmie*	-138	-150
*rmin*	-252	-158
*rmom*	219	53
*rmon*	-171	-126
*rmor*	153	33
*rmot*	-121	-121
*rmpa*	120	0
*rms	94	186
*rmsb*	186	19
*rmt	-250	-154
*rmul*	-175	-163
*rmvr*	149	24
*rnal*	-196	-187
*rnan*	123	-40
*rnar*	-147	-237
*rnas*	-152	-100
*rnba*	-112	-167
*rnbl*	-139	-113
*rnbr*	-204	-196
*rnen*	-119	247
*rner*	-11	165
*rnet*	28	-98
*rnhe*	-131	-123
*rnhi*	167	-1
*rnmo*	-75	-147
*rnor*	119	-37
*rnsl*	-171	-181
*rnt	-116	-180
*rnta*	-318	-276
*rntu*	-110	-133
*rnva*	-21	206
*rnya*	-142	-198
*roa	-137	-154
*roar*	-170	-237
*roat*	-6	-169
*rob	42	165
*robi*	-168	-164
*robl*	-102	100
*robo*	-181	-172
*rock*	153	-19
*rod	191	-64
*roda*	13	-163
*rodb*	-171	-161
*rode*	144	45
*rodk*	-167	-110
*rodn*	5	-142
*roen*	-45	-140
*rofe*	-176	-53
*rofo*	5	152
*roga*	-11	147
*roge*	-102	80
*rogl*	-41	-112
*rogs*	181	22
*roid*	109	-6
*rojd*	-217	-243
*roka*	-80	-144
*roke*	-23	-170
*rokf*	194	45
*roki*	-136	-125
*roko*	-216	-243
*rokt*	72	117
*rol	-232	-133
*rola*	-58	-135
*role*	-123	-242
*roli*	-329	-341
*rolo*	-204	-271
*rolp*	-137	-114
*rols*	-145	-132
*roly*	166	28
*roma*	-121	-7
*romd*	-161	-111
*rome*	-156	-133
*roms*	148	65
*ron	116	53
*rona*	-236	-103
*roni*	-100	-152
*rono*	-232	-119
*rons*	-263	-242
*ront*	26	-137
*ronv*	-184	-173
*rook*	159	-9
*room*	4	109
*roop*	152	18
*rop	-41	-94
*ropa*	-13	-253
*ropl*	264	0
*ropr*	136	-12
*rops*	111	-25
*ror	152	155
*rore*	179	69
*rorl*	-107	-88
*rorn*	110	156
*rors*	99	175
*rort*	101	143
*ros	-392	-240
*rosa*	192	-105
*rose*	70	-81
*rosl*	27	-130
*rosm*	158	2
*roso*	73	235
*rosp*	155	-26
*rost*	157	3
*rosv*	-112	-137
*rot	-233	-171
*rota*	86	-117
*roti*	171	58
*rots*	-94	-246
*rotv*	97	21
*roug*	198	47
*roup*	-227	-164
*rous*	-114	-105
*rout*	143	6
*rov	-410	-333
*rova*	-162	-104
*rove*	-261	-262
*rovs*	-242	-264
*rovt*	-87	-133
*rown*	-95	32
*roxe*	-92	-98
*rpaa*	-171	-176
*rpac*	36	172
*rpal*	-199	-190
*rpee*	-93	-113
*rpes*	-219	-202
*rpet*	1	218
*rple*	221	2
*rpoa*	221	32
*rpos*	30	227
*rpre*	-148	-154
*rsac*	-138	-139
*rsag*	139	-51
*rsak*	55	191
*rsar*	215	128
*rsat*	-138	-177
*rsba*	-177	-167
*rsen*	-160	-54
*rser*	-167	-108
*rsfe*	-127	-119
*rsid*	121	-26
*rsie*	134	12
*rsin*	-127	-153
*rsju*	171	102
*rsk	-180	-154
*rskn*	-162	-179
*rsko*	-304	-217
*rsku*	70	-44
*rsni*	-169	-158
*rsom*	-134	-118
*rson*	11	205
*rsor*	-231	-195
*rspa*	-112	-72
*rspi*	-147	-133
*rste*	-214	-259
*rsti*	-95	-177
*rsto*	-229	-103
*rsvu*	-137	-131
*rtaa*	-35	-186
*rtab*	225	160
*rtag*	-139	-85
*rtai*	-155	-150
*rtan*	61	-153
*rtat*	141	-10
*rtaz*	-125	-118
*rtbl*	181	16
*rtbu*	-170	-177
*rtby*	1	120
*rtdo*	263	44
*rte	-141	-232
*rteb*	108	5
*rten*	84	138
*rtes*	-165	-144
*rtet*	-125	-62
*rtid*	-100	73
*rtin*	236	26
*rtip*	159	8
*rtis*	95	-66
*rtja*	47	204
*rtla*	-161	-131
*rtme*	234	120
*rtna*	100	-79
*rtne*	-36	166
*rtop*	94	-106
*rtor*	46	-137
*rtpi*	139	10
*rtra*	-175	-163
*rtro*	-186	-225
*rts	-48	-204
*rtsa*	99	127
*rtsj*	-67	105
*rtst*	-149	-263
*rtsv*	-67	-186
*rtul*	-126	-119
*rtun*	-35	-161
*rtyg*	-49	113
*rua	-192	-193
*rubi*	138	-31
*rubl*	-194	-82
*rubs*	-155	-133
*ruge*	11	139
*ruis*	-50	156
*ruko*	42	-182
*rukt*	158	13
*rula*	112	-87
*rule*	122	156
*rulg*	168	44
*ruls*	-16	159
*rum	-202	-195
*ruma*	204	30
*rume*	-134	154
*rums*	119	159
*runa*	-23	-163
*rune*	-63	-180
*runk*	109	70
*runt*	172	146
*runy*	-195	-191
*rup	-391	-465
*rupc*	35	185
*rupg*	-8	108
*rupi*	155	40
*rurg*	-111	-95
*rus	-251	-224
*rusa*	269	64
*ruse*	-126	-204
*rush*	62	-95
*rusk*	135	-22
*ruta*	180	-183
*ruti*	-236	-59
*rutl*	-139	-147
*rutn*	81	140
*ruto*	-252	-266
*ruun*	-113	-130
*ruva*	-38	-207
*ruvt*	130	0
*rvad*	-102	23
*rvag*	-129	-149
*rvak*	-176	-175
*rval*	-63	161
*rvan*	-194	-196
*rvar*	-30	-106
*rvat*	254	40
*rvbi*	156	22
*rvbu*	-140	-127
*rven*	-140	-2
*rver*	-17	-150
*rvet*	-164	-153
*rvey*	-128	-154
*rvig*	-153	-150
*rvir*	232	58
*rvit*	-272	-278
*rvju*	-160	-171
*rvos*	-205	-252
*rvou*	-186	-172
*ryck*	56	-125
*ryg	-276	-275
*rygd*	178	22
*ryge*	-66	-128
*rygo*	40	-97
*rygs*	-41	-169
*rygt*	-55	64
*ryhm*	-183	-216
*ryin*	-98	65
*ryk	-52	195
*ryke*	-78	-179
*rymt*	240	16
*ryon*	128	209
*ryp	-132	-128
*rypa*	-19	-181
*rypt*	217	109
*ryr	29	210
*rysa*	-33	177
*ryse*	240	-14
*rysn*	-105	-96
*ryst*	278	-11
*ryta*	272	36
*ryte*	-24	145
*ryth*	-40	152
*rywh*	14	-113
*saak*	-175	-162
*saan*	-124	-226
*saas*	145	0
*sad	-16	-220
*sada*	-61	-186
*sade*	195	141
*safe*	-227	-140
*saft*	165	-74
*sagd*	19	143
*sagn*	-153	-165
*sagt*	-154	137
*said*	29	210
*sake*	59	215
*sakn*	78	-135
*sakr*	28	181
*sakt*	-159	-131
*sald*	-174	47
*sali*	257	88
*salo*	-172	-175
*sals*	-122	-145
*salv*	-226	-246
*sam	83	135
*samb*	117	205
*same*	-101	-210
*saml*	-134	104
*sams*	-178	-166
*samt*	-170	-282
*sana*	-7	-165
*sand*	-122	100
*sane*	-79	-144
*sank*	43	-107
*sano*	-96	76
*sans*	-77	136
*sar	-73	-198
*sare*	284	286
*sari*	-168	-151
*sarm*	-296	-298
*sart*	-165	-164
*sas	35	201
*sask*	-162	-178
*sate*	137	114
*sati*	-152	-185
*satn*	-211	-113
*satu*	147	101
*saul*	4	122
*saur*	-146	-152
*save*	-16	97
*savi*	18	248
*saw	-184	-195
*saxe*	7	145
*sayi*	69	167
*sban*	114	229
*sbar*	-207	-193
*sbet*	186	19
*sbev*	-167	-220
*sblo*	-50	-172
*sboe*	-34	133
*sbon*	4	149
*sbor*	80	154
*sbra*	-197	-270
*sbre*	43	191
*sbur*	2	122
*sbyr*	-91	-140
*scen*	-99	-135
*scha*	-222	-21
*schi*	-20	-156
*scle*	-177	-175
*scor*	1	160
*sdag*	-134	-89
*sdat*	-121	-114
*sdep*	-149	-82
*sdoc*	151	8
*sdom*	-239	-198
*sdro*	-137	-141
*sduk*	83	-83
*sea	-141	-127
*sean*	-2	196
*sebe*	-196	-182
*sebl*	-181	-156
*seco*	-40	-128
*sede*	-136	-144
*sedj*	27	152
*seiz*	61	-130
*seka*	213	3
*seks*	88	131
*sel	-31	-138
*sela*	143	194
*selb*	-44	-131
*self*	-84	262
*selg*	-49	-119
*seli*	-173	-201
*seln*	90	-84
*selp*	119	77
*sem	-334	-277
*sema*	-191	-108
*seme*	-176	-243
*semu*	-82	106
*seno*	69	164
*sens*	77	-69
*seou*	164	13
*seps*	-124	-179
*sept*	-189	-187
*sera*	35	-161
*serb*	-137	-145
*seri*	-417	-349
*sert*	-348	-298
*serv*	-82	93
*sery*	-149	-155
*ses	-73	159
*sete*	119	166
*sexl*	-125	-128
*sexv*	181	32
*sfal*	-78	-132
*sfar*	-109	-136
*sfeb*	-76	-116
*sfil*	-138	-101
*sfli*	-100	-154
*sflu*	-172	-131
*sfor*	-265	-152
*sfra*	-1	160
*sfri*	-144	-107
*sful*	-120	-153
*sgol*	207	134
*sgru*	-137	-181
*shak*	165	194
*shar*	92	-105
*shat*	-118	-146
*shav*	3	-149
*shed*	115	169
*shee*	-161	-126
*shel*	-137	14
*shes*	195	-18
*shew*	150	40
*shin*	163	42
*shiv*	176	-18
*shja*	68	128
*shor*	114	-20
*shot*	-18	-146
*shou*	-64	-95
*shri*	153	30
*shun*	113	43
*shus*	56	237
*shuv*	-117	-163
*sian*	161	134
*sias*	11	120
*sick*	-41	-274
*sida*	38	-96
*side*	200	186
*sien*	202	-30
*sier*	31	172
*siet*	-162	-146
*siga*	-49	121
*sign*	-156	-148
*sigt*	103	-68
*siin*	13	239
*sik	-145	-243
*sila*	40	123
*silm*	187	77
*silo*	194	8
*sima*	-105	28
*sime*	-132	-144
*simn*	-135	-118
*sims*	-227	-243
*sina*	107	202
*sinc*	-52	-145
*sinf*	2	-132
*sing*	114	-65
*sini*	182	12
*sint*	-209	-190
*sinu*	-215	-201
*sio	-45	-186
*sis	-187	-50
*sist*	32	288
*sit	-173	-174
*sita*	-12	-182
*site*	243	277
*sium*	-173	-188
*sive*	200	134
*size*	-180	-167
*sjal*	-28	135
*sjat*	6	153
*sjel*	29	163
*sjos*	-138	-119
*sjou*	-100	-94
*sjua*	-200	-147
*sjuk*	-152	-220
*sjun*	237	192
*sjut*	-90	-146
*skaa*	-109	-84
*skab*	-107	-116
*skad*	144	178
*skaf*	-80	54
*skag*	-183	-167
*skak*	167	91
*skal*	180	71
*skam*	-42	128
*skap*	-143	-103
*skar*	-93	134
*skas*	-83	-172
*skau*	150	24
*skav*	-383	-391
*skba*	86	156
*skbe*	-136	-104
*skbr*	94	-36
*skda*	138	15
*sked*	-45	101
*skef*	16	129
*sken*	-146	-336
*skev*	2	165
*skfa*	7	137
*skfl*	123	30
*skgr*	168	40
*skic*	100	196
*skid*	-225	-275
*skif*	-214	-233
*skii*	-171	-181
*skin*	277	-103
*skjo*	167	-65
*skla*	109	154
*skli*	135	-83
*skma*	-38	-153
*skme*	210	28
*skna*	242	60
*skni*	-148	-184
*skoj*	-181	-78
*skol*	-186	-62
*skon*	-132	127
*skor*	-244	-91
*skos*	-152	-80
*skot*	54	-181
*skov*	105	-53
*skra*	-264	-143
*skri*	-1	116
*skru*	46	-109
*skum*	351	27
*skur*	247	135
*skut*	-151	-173
*skva*	-145	-57
*skyd*	-107	73
*skyl*	30	273
*skyn*	218	30
*sla	92	-131
*slaa*	-62	-192
*slan*	169	57
*slar*	82	189
*slat*	-145	-91
*slav*	15	118
*slem*	-158	-259
*slep*	-230	-46
*slig*	146	-66
*slin*	-52	-201
*slip*	53	402
*slit*	290	14
*slo	158	29
*sloc*	181	158
*slog*	-192	-123
*slol*	168	24
*slor*	-158	-164
*slos*	11	-115
*slot*	149	28
*slow*	16	-128
*slpr*	33	146
*sluc*	-181	-190
*slud*	265	-17
*slun*	248	40
*slur*	188	26
*slut*	-105	66
*slyc*	-30	94
*smac*	195	9
*smak*	-253	-263
*sman*	125	-50
*smar*	459	191
*smas*	-138	-7
*smat*	0	-160
*smea*	-144	-153
*smel*	-149	-85
*smin*	-42	87
*smit*	-225	-188
*smog*	25	136
*smor*	-323	-293
*smot*	-216	-237
*smut*	-25	113
*smyc*	66	169
*snac*	-55	-149
*snad*	-237	-222
*snak*	152	19
*snar*	-126	24
*sned*	63	-146
*snet*	105	-124
*snif*	151	18
*snin*	-230	-68
*snoa*	82	-28
*snob*	-167	-163
*snon*	149	160
*snop*	-89	159
*snor*	-246	-339
*snos*	161	-16
*snot*	-265	-256
*snow*	152	-47
*snt	301	194
*snur*	207	51
*snus*	-251	-260
*snuv*	-289	-281
*snyg*	-152	-152
*snyt*	-182	-166
*soak*	116	-7
*soan*	-120	-175
*soce*	-56	-156
*soci*	-151	-84
*sock*	26	-164
*soda*	153	37
*sode*	-107	-139
*sofa*	-237	-376
*sofb*	-186	-164
*sogo*	-328	-171
*sok	-249	-177
*soka*	-217	-142
*sokn*	-161	-43
*soko*	-208	-226
*sokt*	-82	187
*sol	171	-3
*sola*	-175	-175
*solb*	-65	-125
*sole*	-42	-165
*soli*	209	28
*solk*	-105	-130
*sols*	-106	-133
*somb*	-168	-159
*some*	82	263
*son	76	-62
*sona*	87	217
*sond*	-29	121
*sone*	-95	-149
*sonk*	126	-27
*sont*	-16	-112
*soon*	-120	34
*sopa*	-92	-192
*sopr*	-112	-108
*sord*	-185	-194
*sore*	-265	-155
*sorg*	-299	-329
*sori*	-167	-148
*sorj*	-172	-203
*sorn*	14	170
*sors*	136	9
*soti*	157	35
*sove*	-238	-181
*sovi*	-160	16
*spa	-203	-229
*spad*	86	-141
*spag*	179	8
*span*	-28	-218
*spar*	9	177
*spat*	148	170
*spea*	127	5
*spee*	125	29
*speg*	91	151
*spel*	-402	-125
*spen*	12	215
*sper*	-90	88
*spic*	-177	-151
*spil*	-135	-163
*spin*	29	-164
*spio*	-6	200
*spir*	-111	-185
*spis*	-162	-58
*spla*	3	-153
*spli*	178	45
*spoa*	19	151
*spok*	-139	-139
*spol*	27	-105
*spon*	207	9
*spor*	-161	60
*spot*	236	114
*spra*	219	-105
*spri*	-401	-284
*spro*	-136	-181
*spru*	82	-195
*spul*	177	6
*spur*	127	19
*sput*	-109	-85
*spyr*	227	17
*spyt*	90	-57
*sque*	161	-7
*squi*	111	-38
*srad*	-174	-168
*sreg*	-103	-127
*sren*	210	33
*srum*	-133	-78
*srut*	110	-40
*sta	-147	17
*staa*	242	99
*stac*	-154	-92
*stae*	-142	-171
*staf*	-141	-115
*stag*	-11	-167
*stai*	85	180
*stak*	211	8
*stam*	-236	17
*stap*	-144	-171
*star*	181	135
*stas*	19	175
*stat*	-187	-192
*stbe*	50	-91
*stbl*	-209	-201
*stbo*	145	-78
*stea*	-176	-172
*sted*	-115	-155
*steg*	138	124
*stek*	-14	124
*stel*	-43	-131
*stem*	91	-73
*step*	28	246
*stes*	116	-134
*stet*	198	-66
*sthm*	-35	-148
*sti	194	236
*stic*	84	-121
*stid*	-183	-181
*stif*	-103	-139
*stik*	127	-105
*stin*	-205	-285
*stip*	-105	-95
*stir*	244	177
*stis*	-91	69
*stiv*	9	-134
*stja*	-1	-194
*stki*	-19	130
*stkl*	191	30
*stko*	160	-59
*stma*	67	-172
*stmj*	-154	-160
*stmu*	-163	-128
*stna*	200	-79
*stoc*	-118	-213
*stol*	-23	132
*stom*	29	-162
*stoo*	128	13
*stop*	-42	128
*stor*	142	60
*stot*	167	-228
*stov*	18	-120
*stpa*	-135	-30
*stpe*	30	138
*str	118	42
*stra*	137	43
*stre*	-329	-110
*stri*	-163	-53
*stro*	55	-248
*stry*	60	98
*stsm*	190	-19
*stsp*	171	25
*stst*	-139	-110
*stu	-172	-100
*stua*	-88	-151
*stub*	-123	-174
*stuc*	-85	-178
*stud*	-201	21
*stug*	216	179
*stui*	72	-91
*stuk*	-414	-372
*stul*	-151	-163
*stus*	166	-19
*stut*	-150	-151
*stva*	-67	-148
*sty	140	-34
*styc*	228	164
*stye*	-107	-118
*styg*	-319	-259
*stym*	26	120
*styp*	4	137
*styr*	221	230
*stys*	174	-6
*styv*	189	336
*sual*	-183	-159
*suci*	40	206
*suck*	-112	-251
*sude*	382	83
*sudi*	134	-11
*suga*	230	53
*suge*	-152	-124
*suis*	-20	220
*suli*	177	49
*sult*	-100	-130
*suma*	-135	-128
*sump*	137	41
*sund*	-164	-81
*suom*	-236	-228
*supe*	187	9
*suru*	-183	-216
*sus	-60	109
*susa*	118	-32
*suto*	-142	-148
*sutr*	-112	-93
*suup*	162	11
*svac*	-108	-124
*svag*	429	20
*sval*	66	-113
*svam*	-51	-247
*svep*	92	5
*sver*	-41	186
*svet*	187	-151
*svid*	-195	-261
*svii*	150	24
*svik*	48	144
*svim*	383	31
*svlt*	151	11
*svoi*	202	16
*svul*	20	-181
*svun*	-137	-131
*swae*	114	9
*swal*	196	-92
*swea*	265	20
*swed*	-159	-59
*swel*	210	51
*swer*	150	95
*sych*	-136	-192
*syk	-53	100
*syko*	-216	-151
*symb*	-123	-119
*symt*	-137	-158
*syna*	157	14
*synb*	113	12
*synd*	90	164
*syne*	135	-18
*syns*	133	-16
*synu*	-165	-166
*syny*	-49	-211
*syra*	95	145
*syre*	287	-25
*syrg*	116	-82
*syri*	-92	-154
*syst*	-7	158
*taa	148	148
*taal*	96	232
*taas*	-52	131
*tab	-2	129
*tabe*	113	-20
*taca*	114	-39
*tact*	-129	-161
*tad	168	134
*tada*	-173	-73
*tadi*	-232	-123
*tadn*	40	-110
*tado*	152	26
*tads*	-135	-153
*tafe*	-141	-115
*tafs*	24	189
*tag	134	-21
*tagi*	196	-9
*tagl*	-123	-116
*tagn*	-124	-9
*tail*	-160	-187
*tain*	-139	77
*tair*	85	180
*tais*	-243	-236
*taju*	158	-1
*taka*	176	144
*takb*	-2	146
*taki*	152	25
*takt*	170	15
*tal	-261	-292
*tala*	-167	126
*tald*	-176	-64
*talf*	133	14
*tals*	-66	-170
*talt*	94	192
*tama*	-63	185
*tamd*	-170	-118
*tame*	-294	-258
*tami*	-263	-311
*tamn*	-154	-140
*tamo*	119	-51
*tamt*	105	399
*tand*	-185	-194
*tane*	139	74
*tanf*	128	246
*tang*	-121	-1
*tank*	140	416
*tans*	250	126
*tant*	-43	-151
*tanu*	15	154
*tany*	27	239
*tapr*	-2	-112
*tapt*	-390	-354
*tar	145	89
*tara*	-108	-134
*tare*	164	26
*tari*	204	37
*tark*	3	286
*tart*	-91	-196
*tarv*	-273	-282
*tary*	124	143
*tase*	21	-120
*tasp*	-126	-136
*tast*	90	125
*tasy*	119	7
*tats*	-111	-92
*tatu*	-263	-276
*tatv*	135	40
*tauk*	-179	-170
*taxi*	144	61
*taza*	-125	-118
*tbal*	-250	-239
*tbar*	299	30
*tben*	62	-93
*tbit*	37	-96
*tbla*	-185	-170
*tblo*	143	-22
*tboj*	143	-22
*tbol*	-95	-217
*tbon*	118	-85
*tbor*	100	-80
*tbra*	-92	-147
*tbro*	-223	-249
*tbur*	-163	-94
*tbyt*	-12	218
*tche*	-243	-291
*tchy*	-179	-241
*tdom*	263	44
*tduk*	-8	141
*tea	-208	-167
*teat*	-277	-229
*tebl*	-161	-156
*teck*	-71	-157
*tedj*	132	-16
*tefo*	189	42
*tefu*	-6	105
*teg	90	145
*tegr*	-130	-128
*tei	90	194
*tejo*	126	106
*tejp*	-139	55
*teka*	73	-75
*teki*	0	198
*tekn*	-186	-192
*teko*	-73	-160
*tekp*	22	221
*teks*	-160	-175
*tel	40	-119
*tela*	-282	-171
*tele*	37	237
*telf*	135	29
*teli*	-122	14
*telk*	-208	-211
*telm*	-77	88
*telt*	-207	-173
*tema*	-140	-161
*teme*	-143	-138
*temp*	296	19
*temy*	210	-4
*tenc*	107	-21
*tend*	-172	-180
*tene*	119	56
*tenh*	142	-17
*tenk*	64	-112
*tenr*	185	19
*tens*	-247	-131
*tent*	-24	-137
*teof*	-115	-111
*teon*	106	-50
*tepd*	8	140
*tepf*	29	175
*tera*	-182	-102
*tere*	-145	-158
*teri*	-52	-137
*terk*	-43	-149
*terl*	-137	-111
*term*	220	-54
*tern*	-119	-48
*tero*	28	-202
*terp*	-154	-161
*terv*	-212	-268
*tery*	219	14
*tesl*	157	31
*tesp*	-153	-143
*test*	-156	-303
*tesv*	250	45
*tet	136	-23
*teta*	-191	-85
*tete*	54	-155
*tetr*	248	54
*teve*	119	-24
*text*	101	153
*tfla*	184	29
*tfor*	-316	-81
*tgan*	-137	-77
*tgas*	-141	-120
*tgen*	-117	-133
*tgev*	134	142
*tgit*	144	12
*tgra*	-134	-59
*tgt	131	-4
*thac*	-211	-198
*thai*	56	-80
*thal*	-113	-104
*that*	-212	127
*thet*	-127	-114
*they*	-104	203
*thig*	155	87
*thin*	124	367
*thma*	-35	-148
*thot*	-137	-114
*thou*	119	220
*thre*	-188	-185
*thro*	186	68
*ths	-124	-122
*thum*	-213	-215
*thur*	-214	-192
*thuv*	122	41
*tia	131	202
*tiaa*	-165	-168
*tibi*	50	-100
*tice*	22	194
*tick*	119	-6
*ticl*	190	42
*tics*	-164	-193
*tid	-242	-46
*tide*	-155	-136
*tidn*	78	-24
*tids*	-188	-143
*tidy*	16	155
*tif	-109	-198
*tifr*	123	145
*tift*	6	166
*tig	247	-19
*tigh*	36	-79
*tigr*	-87	-107
*tihi*	-140	-132
*tiho*	135	148
*tiin*	-65	143
*tik	-76	-140
*tika*	269	23
*tike*	116	-105
*tiki*	-111	-95
*tiks*	178	11
*tikt*	-130	-117
*tiku*	-181	-138
*tila*	118	107
*tile*	-41	113
*tilr*	-4	171
*tils*	-46	213
*tilt*	106	89
*tima*	67	-119
*time*	181	99
*tin	-163	-160
*tine*	-81	-177
*tinf*	-31	-188
*ting*	121	44
*tini*	-44	-222
*tinp*	-64	-155
*tio	-34	-142
*tipa*	92	-62
*tips*	-341	-409
*tira*	211	169
*tiri*	-67	-147
*tisd*	-82	-192
*tise*	-87	43
*tism*	-145	-130
*tiso*	132	-62
*tist*	-187	-301
*tita*	128	198
*tith*	-113	-104
*tiva*	-176	-218
*tivm*	-211	-188
*tivt*	70	-79
*tja	150	-1
*tjad*	-4	162
*tjaf*	-145	-109
*tjan*	-17	128
*tjar*	133	-84
*tjat*	-137	-226
*tjej*	188	125
*tjoc*	140	19
*tjut*	270	86
*tka	5	139
*tkar*	-176	-93
*tken*	-5	203
*tkil*	-19	130
*tkla*	146	-90
*tkop*	-230	-213
*tkor*	115	-84
*tkra*	-197	-185
*tkul*	152	31
*tlag*	-120	-124
*tlar*	-177	-184
*tlat*	-63	-180
*tlin*	128	-15
*tlut*	250	-17
*tly	-148	-71
*tma	2	-202
*tmaa*	210	32
*tmam*	-178	-169
*tman*	87	-83
*tmed*	161	40
*tmjo*	-154	-160
*tmos*	204	-27
*tmot*	-115	-146
*tmus*	-163	-128
*tnad*	230	-19
*tnar*	42	-126
*tnat*	214	192
*tned*	-179	-170
*tner*	-36	166
*tnet*	289	230
*tnig*	210	84
*tnin*	-37	-171
*tnyt*	35	178
*toa	-118	63
*toac*	163	14
*toal*	190	160
*tock*	-21	-185
*toda*	-18	187
*tode*	93	-24
*todi*	-192	-193
*todj*	-177	-79
*todl*	112	-96
*tods*	-130	-187
*toi	0	165
*toih*	-159	-163
*toil*	168	102
*toin*	153	24
*toiv*	-61	94
*toki*	-130	-194
*tol	3	246
*told*	-159	7
*toli*	51	-97
*tolk*	-184	-136
*tols*	114	65
*tolt*	-12	-130
*toly*	142	13
*toma*	-73	-202
*tomi*	88	-59
*tomk*	240	35
*tomt*	-145	-200
*ton	178	116
*tone*	63	-142
*toni*	63	240
*tons*	213	34
*tont*	-94	-143
*took*	335	172
*tool*	128	13
*toot*	-220	-72
*topa*	-41	163
*tope*	18	-80
*topn*	-129	-130
*topr*	-124	-111
*tor	-133	-223
*tora*	-116	-198
*torc*	161	140
*tork*	260	-55
*torn*	-11	-150
*tort*	-95	-258
*tos	-207	-208
*tosi*	219	-55
*tost*	254	42
*tot	184	-67
*tota*	102	-127
*totn*	-146	-199
*totr*	38	-112
*tots*	-127	-101
*touc*	21	276
*tove*	166	18
*tovl*	-45	-128
*towe*	194	22
*tox	-166	-180
*tpas*	-160	-209
*tper*	38	168
*tpil*	61	-86
*tpri*	-122	-119
*tra	232	13
*traf*	-20	248
*trak*	150	-99
*tral*	-88	-218
*tram*	35	-122
*tran*	-61	-127
*trar*	-71	-128
*trat*	-147	-98
*tre	-147	-84
*trea*	-134	-252
*tred*	-146	-262
*tree*	129	97
*tref*	121	16
*tren*	-203	-103
*trer*	19	187
*tres*	-446	-396
*trev*	84	-83
*trex*	-28	-157
*trie*	-161	-155
*trik*	-134	-142
*tril*	87	-63
*trim*	-44	90
*trin*	-163	-182
*trip*	-223	-181
*triv*	-147	-166
*trod*	180	-31
*troe*	-145	-146
*troj*	85	-48
*trok*	15	-177
*trol*	-170	-202
*trom*	138	-106
*tron*	-141	-198
*trop*	140	0
*tror*	119	50
*tros*	-241	-207
*trot*	-268	-215
*truk*	-118	-119
*trul*	167	161
*tryc*	93	-59
*tryg*	-267	-240
*tryk*	-99	156
*tsa	-29	-194
*tsal*	-138	-164
*tsar*	-24	156
*tsat*	90	163
*tsea*	12	222
*tsem*	-67	142
*tser*	-33	-112
*tsfo*	-37	116
*tsig*	97	148
*tsin*	-141	18
*tsju*	-67	105
*tska*	262	-79
*tske*	-44	-137
*tskr*	-198	-59
*tsla*	-7	-111
*tsli*	206	-4
*tslo*	16	-99
*tsmi*	-111	-92
*tsna*	-108	-97
*tspl*	-119	-161
*tspr*	-226	-202
*tsta*	-34	-175
*tsti*	-141	-78
*tsto*	-228	-241
*tstr*	-133	-127
*tstu*	12	205
*tsva*	-281	-247
*tsve*	-109	-97
*tsvi*	-67	-186
*tual*	129	182
*tube*	-108	-149
*tuck*	-85	-178
*tude*	-48	120
*tuds*	-171	10
*tuer*	-263	-276
*tuga*	241	159
*tugu*	-47	-117
*tui	189	53
*tuka*	-356	-319
*tuke*	151	13
*tukn*	-104	-87
*tuko*	-165	-150
*tuks*	-123	43
*tule*	130	-59
*tulo*	-121	-112
*tult*	-126	-119
*tum	-160	-40
*tume*	-58	-202
*tumn*	-154	-137
*tumo*	-136	-162
*tums*	-124	-119
*tumy*	-276	-243
*tun	-62	142
*tuna*	-26	-155
*tund*	205	35
*tune*	138	44
*tung*	-44	-215
*tupa*	119	139
*tupe*	-174	-164
*tur	196	-26
*tura*	177	-130
*ture*	158	197
*turp*	221	32
*tus	-170	-261
*tusa*	-171	-155
*tva	107	-49
*tvaa*	149	-138
*tvac*	-99	-117
*tvag*	69	209
*tval*	-184	24
*tvam*	135	22
*tvan*	-137	-172
*tvar*	-91	-146
*tvas*	-103	-107
*tvat*	-292	-86
*tvec*	-75	89
*tvin*	1	191
*tvis*	134	177
*tvit*	221	51
*tvri*	135	40
*twic*	125	-40
*twis*	-153	-144
*twit*	95	-56
*tyde*	-186	-102
*tye	-107	-118
*tyg	-277	-229
*tyga*	-49	113
*tygn*	-319	-259
*tyks*	117	-75
*tyle*	150	5
*tyne*	119	7
*tyng*	28	-102
*tyot*	-165	-182
*typt*	4	137
*tyr	17	194
*tyre*	233	-3
*tyta*	-95	38
*tyv	183	20
*tyvf*	7	140
*tyvm*	-9	116
*tyvp*	24	273
*tyyk*	-188	-189
*tzy	-124	-154
*uais*	-194	-118
*ual	-191	-171
*ualy*	129	182
*uan	-170	-73
*uari*	-179	-46
*ubad*	-130	-100
*ubed*	-173	-168
*ubel*	100	-82
*uben*	192	-5
*ubhe*	-125	-99
*ubla*	32	-132
*ubli*	-159	-135
*ubsa*	-155	-133
*ubsl*	155	14
*uche*	4	256
*uchi*	2	132
*ucid*	-39	148
*uck	-76	-260
*ucka*	-238	-220
*ucke*	5	-122
*ucki*	185	180
*uckl*	-7	133
*uckn*	-166	-157
*uckt*	116	20
*ucol*	121	-69
*uda	-128	-156
*ude	100	193
*uden*	221	179
*uder*	-87	-163
*udig*	253	-4
*udin*	-147	-156
*udla*	-157	-159
*udle*	172	-8
*udlo*	-189	-183
*udra*	242	-25
*udri*	121	-2
*udsa*	14	190
*udsk*	98	208
*udsm*	-205	-194
*udte*	-122	-118
*udva*	92	-69
*ueez*	162	-7
*uens*	-265	-276
*uera*	-216	-204
*ueri*	-140	-173
*ufad*	25	196
*ufar*	150	83
*ufee*	105	34
*uft	289	-86
*ufte*	115	-84
*uftg*	135	102
*ugad*	143	-34
*ugan*	163	111
*ugar*	95	-47
*ugat*	206	26
*ugby*	154	1
*uged*	-8	174
*ugen*	277	-77
*ughe*	-110	-149
*ughi*	306	36
*ught*	-106	196
*ugit*	150	110
*ugna*	-136	-17
*ugne*	-167	-158
*ugni*	114	28
*ugnt*	-139	-88
*ugor*	59	-130
*ugsv*	253	74
*ugum*	-47	-117
*uha	-222	-178
*uhe	233	36
*uhka*	10	289
*uhuu*	190	135
*uice*	8	-111
*uin	-98	-263
*uirt*	178	24
*uise*	-50	156
*uisi*	138	232
*uist*	-120	-109
*uit	-121	-183
*uka	-83	-231
*ukaa*	160	4
*ukad*	-321	-288
*ukan*	-318	-271
*ukat*	-115	17
*ukdo*	-106	-55
*ukeh*	151	13
*ukem*	101	-49
*uken*	244	4
*uket*	-80	-89
*ukgy*	-123	-59
*ukhu*	-133	-4
*ukin*	-158	-199
*ukni*	-104	-87
*ukos*	15	-177
*ukra*	-127	-96
*ukre*	-149	-149
*uksb*	-8	141
*ukse*	-286	-141
*ukta*	288	28
*ukte*	101	136
*uktk*	-144	-126
*ukto*	-118	-119
*ukva*	-194	-131
*ula	-242	-123
*ulad*	107	-33
*ulan*	247	-19
*ular*	86	-89
*ulas*	-68	103
*ulat*	-215	-174
*ulbo*	-145	-127
*uld	-92	94
*uldr*	-138	-192
*ulea*	-236	-227
*uled*	101	-59
*ulee*	178	160
*ulen*	137	159
*ulet*	-173	-257
*ulga*	168	44
*ulin*	187	65
*ulmi*	-141	-134
*ulna*	173	-27
*ulos*	-121	-112
*ulra*	-118	-105
*uls	85	-160
*ulsa*	295	199
*ulse*	309	48
*ulsi*	152	7
*ulst*	-79	107
*ult	-193	-106
*ulta*	-127	-152
*ulte*	-25	89
*ultr*	-206	-185
*ults*	-100	-129
*ulus*	-172	-174
*uma	207	83
*umal*	4	137
*uman*	63	-99
*umat*	-194	-173
*umb	86	-176
*umbe*	-165	-163
*umbl*	167	-10
*ume	189	-25
*umel*	89	-66
*umen*	-26	-209
*umer*	-236	-144
*umet*	-36	195
*umfo*	-14	98
*umi	-47	-117
*umig*	179	12
*umin*	-14	98
*umir*	-133	-136
*umis*	-252	-249
*umla*	176	-23
*umli*	165	0
*umok*	-139	-116
*umon*	128	-46
*umor*	-58	89
*umpe*	125	-77
*umpl*	240	145
*umpo*	-173	-151
*umpy*	-161	-146
*umt	36	142
*umy	-276	-243
*una	-92	-91
*unal*	23	163
*unan*	-6	-149
*unch*	118	91
*unco*	188	37
*und	202	104
*undn*	152	15
*undr*	-274	-187
*undu*	-175	-122
*une	226	-39
*unes*	-137	-158
*ung	-66	-171
*unga*	-27	-169
*ungd*	-163	-258
*ungi*	143	-66
*ungk*	144	3
*ungr*	-300	-283
*ungs*	137	-17
*ungt*	93	-29
*unin*	-234	-107
*unka*	-152	-207
*unke*	223	70
*unkn*	146	-22
*unkt*	-64	66
*unky*	-191	-189
*unol*	170	-11
*unsa*	-96	-111
*unse*	-221	-236
*unt	162	138
*unts*	-15	221
*untu*	120	172
*uny	-113	-181
*uola*	8	215
*uole*	-185	-60
*uoli*	-198	-141
*uome*	-198	-106
*upa	21	-85
*upak*	-3	169
*upar*	108	220
*upat*	153	24
*upbl*	9	-139
*upch*	35	185
*updr*	26	174
*upeh*	178	59
*upgr*	-8	108
*upho*	-54	97
*upie*	162	11
*upil*	220	12
*upit*	175	110
*upko*	-157	-160
*uplo*	-74	54
*upra*	121	192
*upro*	-214	-188
*ups	-173	-162
*upst*	-142	-185
*upsv*	161	54
*upt	115	-40
*ura	-38	-206
*uraa*	-237	-176
*urad*	66	-91
*urag*	-6	115
*uras*	-145	-157
*urat*	67	-104
*urde*	-161	-164
*uren*	207	126
*urgi*	-111	-95
*urha*	-57	128
*uri	145	162
*urie*	-146	-152
*urig*	111	-67
*urio*	-160	-157
*uris*	255	118
*urit*	219	210
*urjo*	-125	-115
*urk	157	41
*urke*	124	-82
*urku*	139	-37
*urmo*	-121	-121
*urn	-187	-66
*urna*	-199	-186
*urnt*	-188	-199
*urou*	143	6
*urpe*	-93	-113
*urpl*	221	2
*urpo*	213	243
*urs	-167	-61
*ursd*	-238	-215
*urse*	-187	21
*ursi*	-125	-150
*ursj*	-100	31
*urst*	-246	-279
*urt	11	253
*urti*	155	183
*urts*	-37	-192
*uruu*	-113	-130
*usa	-81	-107
*usad*	126	-27
*usar*	100	-38
*usba*	82	162
*usbo*	4	149
*usch*	123	179
*uscl*	-177	-175
*usea*	-141	-127
*usel*	-115	-145
*useo*	164	13
*user*	104	11
*uses*	-169	-173
*uset*	-6	154
*ushe*	97	141
*ushi*	282	77
*usik*	-2	-114
*usin*	-60	205
*usio*	-127	-135
*uska*	183	3
*uske*	-165	-220
*usla*	-38	-117
*uspe*	-71	-110
*uste*	-106	-12
*usti*	205	95
*usua*	-183	-159
*usvi*	150	24
*utaa*	-183	-119
*utad*	37	-99
*utan*	173	202
*utar*	192	192
*utat*	153	267
*utba*	-102	-96
*utbi*	-253	-241
*utbr*	-278	-266
*utby*	-17	178
*ute	88	-73
*uteb*	-161	-156
*uten*	5	-122
*uter*	26	-205
*utes*	246	-18
*utet*	-10	126
*utga*	-137	-77
*uti	215	196
*utif*	4	117
*utin*	-187	58
*utio*	-99	-154
*utis*	-25	-149
*utla*	-215	-227
*utna*	81	140
*utny*	35	178
*utom*	171	76
*uton*	128	-53
*utor*	-275	-271
*utos*	227	113
*utpl*	31	165
*utra*	253	-21
*utre*	-314	-353
*uts	128	159
*utsa*	-106	85
*utse*	-177	-69
*utsi*	-104	62
*utsl*	-10	-121
*utsp*	-121	-100
*utuu*	239	-13
*utva*	31	304
*utve*	1	186
*utvi*	-49	154
*uule*	94	202
*uume*	180	-68
*uupi*	162	11
*uuro*	143	6
*uusi*	-115	-129
*uute*	-176	-245
*uuti*	149	-49
*uutu*	231	-22
*uva	169	-85
*uvan*	-216	-267
*uvar*	-146	-154
*uve	-63	-152
*uver*	18	124
*uvig*	-235	-209
*uvtv*	130	0
*uxen*	-21	192
*uxne*	8	147
*uys	-169	-175
*vaan*	-34	195
*vaar*	127	57
*vaci*	-421	-478
*vack*	159	-111
*vade*	-135	-137
*vadk*	-176	-165
*vadr*	-138	-136
*vag	210	191
*vaga*	108	52
*vage*	46	239
*vagl*	-163	-178
*vagr*	-176	-4
*vagt*	271	44
*vaha*	-181	-8
*vaik*	154	108
*vaim*	5	283
*vais*	7	133
*vake*	38	-169
*vakt*	85	150
*val	161	256
*vala*	-209	-153
*vale*	-216	-92
*vali*	-152	-77
*valm*	7	206
*valn*	-215	-195
*valp*	-265	-234
*vals*	136	2
*valt*	301	257
*vama*	213	34
*vaml*	119	33
*vamp*	-118	-304
*vand*	-177	-135
*vane*	-157	-89
*vang*	-200	-137
*vani*	216	346
*vanj*	-156	-62
*vanl*	-207	-158
*vant*	-25	-121
*vapn*	7	167
*var	-36	125
*varb*	-179	-185
*vare*	90	151
*varf*	-125	62
*varj*	-65	115
*vark*	-38	-249
*varm*	-49	-208
*vars*	199	86
*vart*	144	-114
*vas	-177	-119
*vasa*	-125	-203
*vase*	278	34
*vask*	32	214
*vasy*	-109	-247
*vate*	-38	-192
*vati*	-157	-130
*vatk*	-277	-237
*vatm*	-136	-160
*vatn*	297	239
*vats*	245	112
*vauv*	248	-33
*vava*	-138	-2
*vavd*	-142	-113
*vavs*	284	-24
*vax	-198	-194
*vaxe*	-110	-175
*vaxi*	-165	-261
*vaxp*	-260	-234
*vaxt*	-159	-184
*vben*	-66	82
*vbok*	-212	-161
*vbur*	-140	-127
*vdes*	-5	-139
*ved	-218	-230
*veda*	143	-20
*vedb*	28	118
*vede*	138	-35
*vedk*	187	-34
*vedo*	-84	-188
*veds*	240	35
*vejp*	-138	-142
*vela*	84	141
*vele*	-187	-187
*veln*	128	114
*vels*	213	7
*velt*	165	-3
*veme*	140	21
*ven	115	90
*vepe*	31	-104
*vept*	92	5
*vera*	135	15
*verd*	147	58
*veri*	157	12
*verl*	-73	50
*vern*	-212	-233
*vers*	-176	-236
*verv*	-171	-179
*very*	-98	104
*vesa*	-165	4
*vete*	-211	-84
*veti*	106	-70
*vetn*	-47	-159
*vets*	29	-111
*vfal*	-158	-157
*vfar*	7	140
*vgas*	57	156
*vgif*	-195	-205
*vhug*	212	-53
*vice*	-169	-82
*vico*	-123	-117
*vida*	34	-109
*vide*	-224	-293
*vidi*	-133	-151
*vier*	3	205
*vies*	-12	200
*vift*	200	126
*vig	-204	-96
*vigt*	-10	118
*viik*	137	14
*viil*	21	266
*viim*	60	145
*vike*	80	139
*vikt*	-124	-147
*vil	4	170
*vild*	8	152
*vilj*	-106	114
*vilk*	-193	70
*vilo*	-157	-113
*vils*	-168	-163
*vilu*	139	4
*vily*	137	-1
*vima*	328	15
*vime*	104	-51
*vimf*	210	-2
*viml*	140	35
*vind*	127	21
*ving*	7	150
*vint*	-444	-310
*vipe*	-2	123
*vira*	228	56
*viri*	262	42
*vis	-33	-173
*visa*	151	165
*visd*	-216	-205
*visk*	-16	123
*visn*	-88	35
*vist*	216	93
*vit	-37	126
*vita*	13	-217
*vitj*	150	-1
*vits*	-251	-256
*vlad*	247	145
*vlar*	-150	-141
*vlas*	-200	-122
*vled*	-119	-107
*vlid*	-150	-153
*vliv*	-157	-55
*vlos*	150	-52
*vlt	151	11
*vlys*	-32	144
*vmam*	-9	116
*vmed*	-211	-188
*vmod*	179	-9
*vmor*	-154	-38
*vna	-154	-139
*vnin*	-141	-50
*voic*	75	152
*voin*	-202	-193
*vois*	88	-40
*volo*	-148	-170
*volt*	42	-112
*vomi*	144	14
*von	-26	130
*vopn*	128	-5
*vor	-147	-174
*vore*	102	319
*vori*	-133	-165
*vort*	-252	-242
*vos	-278	-303
*vous*	-186	-172
*vpap*	24	273
*vrad*	-30	203
*vre	109	21
*vric*	-151	-119
*vsar*	-238	-275
*vsfa*	-109	-136
*vska*	-140	-176
*vske*	-22	187
*vsku*	90	-55
*vsli*	166	11
*vslo*	12	139
*vslu*	-115	41
*vste*	-105	-106
*vsva*	-234	-261
*vsvi*	113	2
*vtag*	-141	-170
*vtes*	-106	-171
*vtim*	252	93
*vtvi*	130	0
*vud	96	119
*vude*	185	71
*vudl*	-189	-183
*vudv*	89	-73
*vuln*	173	-27
*vuls*	127	9
*vuni*	-175	-169
*vuxe*	-21	192
*vuxn*	24	139
*waet*	114	9
*wake*	237	167
*waki*	131	58
*walk*	-144	-59
*walo*	196	-92
*wana*	-47	96
*want*	-201	19
*wara*	53	-174
*wasp*	151	28
*wate*	75	-98
*way	-265	-147
*wbor*	192	127
*weak*	278	26
*weat*	265	20
*wedi*	-186	-132
*weir*	142	-45
*wel	198	94
*weli*	210	51
*welt*	6	115
*went*	260	13
*weri*	143	103
*what*	-102	-192
*whee*	86	-46
*when*	-123	15
*whip*	-149	-144
*whit*	207	13
*wice*	125	-40
*wint*	-200	-97
*wish*	8	174
*wist*	-153	-144
*wnat*	2	154
*wnin*	24	169
*wnot*	124	24
*wonk*	155	-6
*wont*	334	260
*word*	324	92
*wors*	271	73
*wort*	35	95
*wory*	-225	-202
*woul*	-13	303
*wron*	25	-100
*wrot*	15	149
*xade*	11	146
*xam	-137	-224
*xan	187	121
*xare*	56	-77
*xate*	-137	-114
*xed	61	-96
*xel	-214	-244
*xeln*	-90	-190
*xen	-75	183
*xer	-93	-165
*xerc*	-137	-174
*xet	10	197
*xfru*	-6	113
*xhau*	-131	-128
*xich*	148	133
*xid	171	-91
*xin	-59	-251
*xist*	29	244
*xlar*	-208	-252
*xliv*	-125	-128
*xman*	6	202
*xne	8	147
*xom	-4	117
*xor	-83	85
*xpla*	-163	-189
*xplo*	-55	-161
*xpro*	-260	-234
*xtar*	121	-63
*xten*	112	-43
*xtio*	-125	-157
*xtra*	78	-47
*xtre*	156	24
*xtsn*	-108	-97
*xvec*	181	32
*xyfe*	-124	-119
*yat	-162	-168
*yatz*	-124	-154
*ybe	147	-45
*ybli*	-140	-103
*ycer*	-41	-112
*ycho*	-136	-192
*yck	-5	-188
*ycka*	301	278
*ycko*	-187	-214
*yckt*	147	176
*yda	44	126
*ydad*	6	142
*ydal*	6	120
*ydar*	-127	-105
*ydia*	-228	-287
*ydro*	-93	-126
*ydsk*	-129	-119
*year*	-180	-224
*yeli*	16	-97
*yen	160	-52
*yfer*	-124	-119
*yfik*	-261	-219
*yfod*	239	52
*yfri*	96	220
*yfsa*	-175	-143
*yft	-157	-87
*yfta*	-86	-212
*yfte*	43	-149
*yga	-152	-64
*ygad*	-49	113
*ygan*	-85	-224
*ygbe*	-252	-248
*ygde*	-172	-176
*ygdu*	178	22
*ygen*	-75	-141
*yger*	-137	41
*yget*	-21	-107
*ygli*	109	-25
*ygne*	-274	-156
*ygon*	63	-64
*ygov*	-100	-101
*ygpl*	-143	-134
*ygra*	2	-120
*ygre*	129	-40
*ygsk*	-138	-234
*ygsm*	176	9
*ygt	-148	-62
*ygva*	-154	-147
*yhet*	-129	-166
*yhor*	-119	-140
*yhta*	264	-3
*yka	201	166
*ykar*	169	-21
*yker*	-113	-225
*ykla*	-104	-138
*yko	-188	-189
*ykol*	29	-84
*ykos*	-172	-219
*ykse*	83	-102
*ykte*	101	-136
*yla	-221	-193
*ylag*	-141	-153
*ylan*	-337	-285
*ylax*	88	-55
*yld	-117	-233
*ylde*	-115	-235
*yldi*	5	214
*ylen*	148	-32
*ylig*	16	116
*ylma*	167	-18
*ylni*	-166	-280
*ylta*	43	148
*ymbi*	-123	-119
*ymfk*	-152	-117
*ymfo*	135	2
*ymna*	-185	-155
*ymor*	21	157
*ymta*	234	10
*ymto*	-137	-158
*ynas*	157	14
*ynbo*	113	12
*ynd	80	174
*ynda*	218	30
*ynee*	119	7
*ynen*	186	6
*yngd*	118	-30
*yns	133	-16
*ynte*	-166	-161
*ynty*	119	7
*ynun*	-165	-166
*ynyt*	-40	-209
*yola*	-165	-178
*yone*	125	243
*yope*	196	23
*yori*	8	129
*yory*	164	-8
*ypa	-4	-182
*ypat*	-1	173
*yper*	159	94
*ypo	-115	-114
*ypof*	161	68
*ypok*	-80	-104
*ypot*	128	111
*ypt	208	-37
*ypta*	96	132
*ypte*	-65	51
*ypuc*	143	29
*yra	170	62
*yraa*	-136	-201
*yraf*	165	12
*yral*	18	160
*yran*	0	180
*yrar*	258	34
*yrem*	182	-29
*yret*	343	25
*yrga*	116	-82
*yrhj*	116	0
*yrie*	-92	-154
*yrka*	-198	-232
*yrkr*	-132	-128
*yrky*	98	-56
*yrse*	103	-60
*yrve*	134	20
*ysel*	-96	233
*ysem*	-150	-179
*ysen*	141	129
*yser*	80	-169
*ysi	15	127
*ysie*	128	24
*ysio*	6	-164
*yska*	-150	-192
*yski*	-121	12
*ysna*	2	76
*ysni*	-191	-185
*yspa*	200	25
*yste*	-20	166
*ystv*	129	16
*ysty*	200	-7
*ytaa*	164	-8
*ytad*	-151	-216
*ytas*	-152	-164
*yten*	-80	-174
*ytja*	35	178
*ytli*	-110	-207
*ytos*	254	42
*ytyy*	-31	-200
*yva	-121	-201
*yvai*	7	133
*yven*	217	-19
*yvfa*	7	140
*yvin*	-204	-208
*yvma*	-9	116
*yvni*	-104	-90
*yvpa*	24	273
*yway*	-190	-147
*ywhe*	14	-113
*yxan*	191	107
*yxor*	62	258
*yyko*	-188	-189
*zan	-151	-143
*zema*	-209	-203
*zeri*	-136	-130
*zete*	-127	-129
*zin	-120	-102
*zing*	142	-47
*zomb*	-211	-231
*zure*	61	-130
-#	82	-96
-# ar	-131	-130
-# dar	109	19
-# har	25	142
-# inga	123	11
-# ont	-156	-122
-# vil	226	5
-# … har	-92	73
-# … magen	83	9
-# … spark	123	11
-# … svara	114	-9
-# … vil	139	-9
-*aan	105	386
-*able*	6	107
-*abso*	-4	-130
-*aby	200	47
-*acks*	-131	-145
-*ada	-184	-130
-*adad*	-117	83
-*adan*	-132	-152
-*ade	-148	110
-*adet*	7	129
-*adsk*	-79	-156
-*afe	-143	60
-*aft	120	-122
-*aga	86	259
-*agad*	-48	158
-*agar*	-26	258
-*agen*	-176	-125
-*agt	7	172
-*ahdi*	-163	-164
-*ahta*	10	109
-*aid	-127	20
-*aipa*	5	178
-*ais	0	111
-*ajsa*	-168	-200
-*akan*	151	8
-*akbl*	7	129
-*aken*	116	11
-*aker*	-123	10
-*akip*	-187	-172
-*akna*	242	137
-*aks	118	4
-*akti*	-105	-80
-*akto*	-131	-118
-*aktu*	-150	-164
-*akut*	-209	-235
-*ala	241	268
-*alar*	-70	104
-*aldr*	16	212
-*aler*	90	152
-*alig*	-95	-194
-*aliv*	63	121
-*alje*	126	62
-*alm	144	124
-*alpe*	190	36
-*alpt*	147	32
-*alsv*	-130	-129
-*alt	-157	-69
-*alts*	-118	-64
-*aluu*	0	124
-*alvm*	-197	-276
-*ama	-199	-72
-*amaa*	-5	205
-*amad*	122	28
-*amed*	16	120
-*amer*	-133	-140
-*amla*	-123	-42
-*amna*	5	253
-*amni*	-166	-176
-*amp	-108	-114
-*ampa*	-176	-195
-*anan*	-94	52
-*anar*	-85	134
-*anat*	-92	75
-*and	168	188
-*anda*	162	92
-*ande*	93	6
-*andf*	-154	-140
-*andn*	-245	-174
-*andr*	-121	-221
-*ands*	119	-26
-*andv*	120	21
-*aner*	125	-8
-*ange*	-91	79
-*angr*	-42	104
-*anin*	-73	-118
-*anis*	4	144
-*anka*	-246	-348
-*anke*	-25	121
-*ankt*	-127	-143
-*anma*	84	224
-*ans	158	20
-*anst*	-140	-124
-*ant	-88	-135
-*anti*	-188	-188
-*anym*	-46	143
-*apa	181	242
-*aper*	50	111
-*apni*	-111	-90
-*apor*	-172	-164
-*ara	186	339
-*arar*	162	161
-*aren*	-117	71
-*arfo*	-10	124
-*arig*	-160	-136
-*arja*	-12	186
-*arka*	203	26
-*arke*	151	20
-*arli*	-185	-233
-*arme*	86	-49
-*arnb*	35	110
-*arne*	-66	48
-*arou*	-22	141
-*ars	-115	-3
-*art	-210	-111
-*arta*	-130	-148
-*artk*	-111	-90
-*arto*	-136	-112
-*ash	-143	-112
-*asog*	-120	-111
-*asta*	195	206
-*astm*	123	110
-*ata	182	172
-*atad*	26	196
-*atan*	-8	119
-*atar*	155	235
-*aten*	11	83
-*ater*	170	136
-*atia*	147	-30
-*atom*	-134	-136
-*atre*	81	189
-*ats	-155	-81
-*aver*	-59	-136
-*avfo*	-51	-137
-*avid*	-175	-240
-*baby*	200	47
-*bajs*	-87	-192
-*baka*	-67	69
-*bara*	12	298
-*barn*	-109	57
-*batr*	81	189
-*bebi*	133	48
-*beha*	150	22
-*beho*	45	329
-*beky*	-151	-108
-*bena*	-120	-134
-*bera*	-61	124
-*blad*	7	129
-*blas*	-193	-171
-*ble	-164	-104
-*blee*	9	-138
-*blet*	45	152
-*blev*	-175	-99
-*blir*	175	277
-*blod*	-264	-253
-*bloo*	101	-55
-*boja*	-69	-144
-*boka*	-178	-131
-*book*	-5	156
-*bord*	-52	157
-*bort*	-91	-141
-*brad*	-79	-156
-*brak*	-179	-169
-*brat*	-134	-136
-*brev*	-91	-117
-*bros*	55	-128
-*bsol*	-4	-130
-*byta*	1	153
-*ces	-18	145
-*chat*	6	141
-*ches*	-199	-147
-*cida*	-186	-214
-*ciga*	-8	127
-*cis	161	38
-*cka	64	141
-*ckar*	-216	-186
-*cker*	153	33
-*ckna*	140	-11
-*ckst*	-131	-145
-*ckte*	-8	127
-*cope*	-3	181
-*coug*	75	-66
-*coul*	155	19
-*cykl*	120	3
-*dad	-109	55
-*daga*	-126	-130
-*dal	-186	-214
-*dali*	-126	-191
-*dang*	-105	-127
-*das	205	-86
-*denl*	229	10
-*dera*	21	160
-*ders*	-132	-109
-*dfad*	-154	-140
-*dist*	-163	-164
-*dja	-183	-168
-*djup*	-30	103
-*dnad*	-118	-142
-*dnin*	-140	22
-*dnod*	-210	-223
-*dode*	-105	-137
-*domn*	-206	-202
-*dore*	18	185
-*drat*	-141	-141
-*dre	10	155
-*dsa	168	42
-*dsbe*	-120	-134
-*dska*	-93	-172
-*dsta*	-125	-187
-*dusc*	117	141
-*dvet*	-176	-169
-*eage*	235	7
-*eakt*	-105	-80
-*ealy*	-155	-121
-*ebis*	133	48
-*ecis*	161	38
-*ecka*	-16	160
-*edic*	-168	-84
-*edve*	-176	-169
-*eek	-8	174
-*eel	-4	150
-*eesa*	-112	-105
-*efte*	-11	292
-*ehal*	162	102
-*ehdy*	185	17
-*ehov*	45	329
-*ekym*	-151	-108
-*elaa*	0	124
-*elam*	0	111
-*elan*	188	23
-*elar*	-60	88
-*eler*	-173	-238
-*elge*	34	205
-*elt	-43	-144
-*elto*	122	-6
-*ema	131	230
-*emel*	138	3
-*emes*	-121	-130
-*enaa*	102	273
-*enad*	10	183
-*enag*	-120	-134
-*enah*	-137	-122
-*enar*	16	144
-*ene	124	163
-*enes*	28	191
-*enga*	19	230
-*enge*	-137	-122
-*enin*	153	136
-*enly*	229	10
-*ensa*	27	203
-*envu*	173	2
-*erad*	-137	-118
-*erar*	95	-124
-*erat*	-37	207
-*ere	-40	110
-*eren*	173	2
-*erer*	-127	-119
-*eres*	155	117
-*ergi*	-33	-137
-*erig*	19	131
-*erka*	-36	-113
-*ern	6	169
-*erte*	-131	-126
-*eter*	39	218
-*etsl*	-176	-169
-*eva	30	232
-*evan*	8	192
-*even*	59	152
-*ever*	-211	-182
-*evla*	-91	-117
-*expl*	6	101
-*fad	-144	-128
-*far	177	30
-*fara*	108	-120
-*farl*	-186	-234
-*fast*	7	-158
-*fata*	143	243
-*feel*	139	149
-*feve*	-225	-227
-*fina*	3	151
-*fins*	70	335
-*flyt*	100	130
-*folj*	13	182
-*for	9	198
-*fora*	-22	157
-*fori*	-51	-137
-*forn*	3	129
-*forr*	136	141
-*fort*	106	165
-*forv*	-93	-115
-*fote*	186	-6
-*fots*	9	141
-*friv*	23	173
-*frus*	-122	-113
-*fter*	-19	298
-*fyla*	145	44
-*fyra*	-188	-121
-*gade*	-48	158
-*gang*	64	156
-*gar	-71	164
-*gare*	-8	127
-*gena*	-137	-122
-*gera*	90	-126
-*ghet*	-144	-8
-*ght	157	153
-*gick*	57	177
-*gier*	-143	-147
-*glad*	28	115
-*glas*	-120	-206
-*gnar*	-133	-159
-*goin*	-16	141
-*gon	-22	169
-*gone*	35	-115
-*gonk*	126	26
-*gora*	-59	189
-*grat*	224	17
-*grav*	-175	-240
-*gre	-42	104
-*grej*	-12	136
-*haft*	102	-112
-*hala*	152	61
-*hale*	123	100
-*hand*	141	0
-*hane*	-49	158
-*hang*	-101	-129
-*hans*	144	12
-*hart*	-101	33
-*hat	155	135
-*have*	57	157
-*hdis*	-163	-164
-*hdy	185	17
-*helg*	34	205
-*hem	22	156
-*hema*	131	230
-*hene*	49	249
-*heng*	-137	-122
-*here*	170	177
-*hest*	-199	-147
-*hete*	-129	4
-*hine*	136	92
-*hjal*	268	44
-*hjar*	-240	-211
-*hoge*	-162	-152
-*home*	7	138
-*hono*	127	220
-*hopa*	12	139
-*hord*	166	45
-*hort*	-180	-186
-*host*	115	-37
-*hota*	-160	-179
-*hova*	80	249
-*hove*	41	287
-*hovs*	39	195
-*htaa*	10	109
-*huse*	-7	159
-*huvu*	-70	-175
-*iala*	111	-23
-*ices*	-18	145
-*icid*	-186	-214
-*icka*	-228	-237
-*ickn*	140	-11
-*ida	-169	-118
-*idal*	-186	-214
-*ider*	-106	27
-*ier	-116	-51
-*ies	136	140
-*ife	1	172
-*iga	89	190
-*ige	19	131
-*iger*	-1	111
-*ighe*	-79	59
-*ight*	157	153
-*iiko*	1	199
-*ika	-69	-192
-*iker*	192	-4
-*ikoo*	0	175
-*ilba*	-67	69
-*ile	105	257
-*iler*	-153	-154
-*ilig*	23	173
-*ilj	37	184
-*ilje*	-146	-159
-*ils	-142	-3
-*imad*	-52	-156
-*imat*	-152	-21
-*imor*	128	211
-*inas*	24	192
-*inha*	88	-25
-*inju*	-173	-158
-*ins	80	329
-*inta*	-75	-145
-*inut*	114	112
-*ione*	-105	-80
-*ipaa*	5	178
-*ipua*	-135	-160
-*irad*	-124	-117
-*isar*	257	201
-*ison*	139	29
-*ista*	155	178
-*istu*	-173	-179
-*ita	38	114
-*itaa*	-101	128
-*itad*	-191	-171
-*itch*	-127	-126
-*iva	45	133
-*ive	48	116
-*ivet*	-207	-211
-*ivil*	23	173
-*jalm*	168	2
-*jalp*	184	35
-*jalv*	-201	-117
-*jana*	21	186
-*jar	-4	137
-*jart*	-240	-211
-*jen	-159	-185
-*jer	126	62
-*jord*	5	179
-*jsa	-139	-153
-*jsat*	-89	-124
-*jud	213	2
-*jukd*	0	149
-*jupt*	-30	103
-*jury*	-173	-158
-*jus	157	45
-*just*	8	170
-*kaan*	50	300
-*kad	-123	-106
-*kada*	-263	-227
-*kae	126	-5
-*kafe*	-209	-201
-*kaht*	10	109
-*kaip*	5	178
-*kaka*	136	-27
-*kala*	-1	199
-*kan	148	-8
-*kana*	149	76
-*kane*	127	-7
-*kant*	150	11
-*kar	-67	-160
-*kbla*	7	129
-*kdom*	0	149
-*ker	167	96
-*kile*	23	139
-*king*	95	201
-*kipu*	-135	-160
-*kisa*	236	32
-*kla	120	3
-*klad*	-7	181
-*klap*	-111	-90
-*klar*	-20	97
-*kliv*	-23	102
-*kna	188	130
-*knad*	86	216
-*knar*	165	-1
-*koja*	-4	137
-*kola*	-156	-11
-*koma*	28	230
-*kome*	92	193
-*kons*	-146	-191
-*kont*	39	-104
-*koon*	0	175
-*kora*	-23	102
-*kour*	135	-21
-*krak*	-28	-142
-*kram*	-243	-273
-*krat*	-43	119
-*krik*	212	-16
-*kriv*	148	196
-*krop*	28	174
-*ksai*	0	111
-*ksia*	-248	-245
-*kste*	-131	-145
-*kten*	-160	-173
-*ktos*	-131	-118
-*kuka*	3	179
-*kule*	36	288
-*kund*	208	46
-*kunu*	-1	145
-*kuol*	-133	-155
-*kut	-179	-219
-*kuti*	-121	-108
-*kuum*	-94	-163
-*kval*	-35	82
-*kvar*	-10	160
-*kvic*	140	-11
-*kyme*	-151	-108
-*laa	0	124
-*laak*	143	-24
-*lad	28	115
-*lada*	-91	-117
-*laga*	-1	181
-*lake*	-190	-185
-*lakt*	-131	-118
-*lamn*	-98	104
-*lang*	-62	109
-*lapn*	-167	-141
-*lar	-62	65
-*lara*	-59	68
-*las	-81	-172
-*laso*	-171	-157
-*lata*	7	214
-*lati*	170	-39
-*lats*	16	150
-*lbak*	-67	69
-*lder*	9	145
-*ldre*	10	155
-*leed*	9	-138
-*lem	-203	-106
-*lerg*	-33	-137
-*lete*	149	170
-*lev	-201	-161
-*leva*	24	301
-*lgen*	34	205
-*life*	1	155
-*lig	-145	-178
-*ligt*	116	-56
-*lir	175	277
-*lis	9	192
-*lita*	-5	179
-*liva*	11	158
-*live*	-132	-93
-*ljen*	-146	-159
-*ljer*	126	62
-*ljud*	213	2
-*ljus*	163	45
-*lod	-159	-184
-*lode*	-114	-75
-*lodn*	-148	-192
-*log	-162	-150
-*loga*	-240	-254
-*lood*	101	-55
-*los	-155	-147
-*lost*	-112	-105
-*lots*	247	49
-*lova*	10	124
-*lper*	190	36
-*lpte*	147	32
-*lsva*	-130	-129
-*lta	111	179
-*lto	122	-6
-*ltsa*	-118	-64
-*luft*	116	-88
-*luta*	260	211
-*luu	0	124
-*lvmo*	-197	-276
-*lyde*	317	35
-*lysn*	-37	128
-*lyta*	100	130
-*maa	0	111
-*maan*	259	110
-*made*	3	-125
-*mage*	-149	-162
-*mala*	164	94
-*male*	28	175
-*malt*	-3	105
-*mama*	-123	45
-*mame*	16	120
-*mani*	4	144
-*mar	59	-111
-*mari*	76	-17
-*mark*	235	212
-*mart*	-105	-153
-*mat	-138	-145
-*mate*	9	-123
-*medi*	-168	-84
-*medv*	-176	-169
-*mela*	115	-46
-*men	76	-63
-*mena*	3	251
-*meni*	153	136
-*mer	86	198
-*mest*	-121	-130
-*meta*	-94	-163
-*mies*	141	185
-*mind*	-116	-39
-*mins*	22	142
-*minu*	153	195
-*mita*	-101	97
-*mlat*	-179	-110
-*mna	-10	150
-*mnar*	-164	-5
-*mnin*	-233	-248
-*mobi*	28	141
-*mord*	-197	-276
-*more*	-41	211
-*mork*	-121	-129
-*move*	158	17
-*mpad*	-162	-157
-*mpto*	-198	-196
-*mtom*	-134	-166
-*naa	104	273
-*nack*	-249	-133
-*nad	-181	-225
-*nade*	19	200
-*nage*	-159	-74
-*nahd*	-137	-122
-*nan	-7	107
-*napa*	102	-3
-*nar	206	85
-*nars*	-95	1
-*nas	-2	156
-*nast*	102	46
-*nbar*	35	110
-*nce	156	-9
-*nda	-63	174
-*ndas*	205	-86
-*nde	155	58
-*nder*	31	-117
-*ndfa*	-154	-140
-*ndno*	-210	-223
-*ndsa*	168	42
-*ndva*	120	21
-*need*	0	150
-*neen*	-21	158
-*ner	112	-56
-*nes	-112	98
-*nga	-12	119
-*ngar*	-174	-27
-*nge	-71	61
-*ngre*	-42	104
-*nhal*	88	-25
-*nigh*	109	174
-*ning*	-133	-159
-*nisk*	4	144
-*njur*	-173	-158
-*nkar*	-195	-315
-*nker*	-30	173
-*nkon*	126	26
-*nkt	-113	-174
-*nly	229	10
-*nmal*	84	224
-*nod	-210	-223
-*nom	61	155
-*nsam*	27	203
-*nser*	-131	-126
-*nste*	-150	-196
-*nuda*	137	38
-*nuka*	10	109
-*nuku*	-1	145
-*nura*	-143	-135
-*nut	-27	249
-*nute*	147	11
-*nvuo*	173	2
-*nya	3	129
-*nymo*	-46	143
-*oan	175	6
-*obil*	28	141
-*ocke*	124	-37
-*oden*	-105	-137
-*oder*	-109	-75
-*odja*	-183	-168
-*odna*	-118	-142
-*odni*	-148	-192
-*oga	-190	-187
-*ogar*	-120	-149
-*oger*	-162	-152
-*ogon*	146	-57
-*oice*	-18	145
-*ojar*	-4	137
-*oka	-14	205
-*okar*	-227	-261
-*oken*	187	86
-*oker*	-159	-106
-*okin*	-6	190
-*okni*	-132	-109
-*ola	-133	-155
-*olan*	-166	-47
-*olig*	-129	-149
-*olis*	121	148
-*olut*	-4	-130
-*oma	28	230
-*ome	81	134
-*omer*	141	249
-*omn	19	187
-*omna*	-158	-179
-*omni*	-174	-141
-*oms	-198	-196
-*onen*	66	-85
-*onet*	138	23
-*onig*	-10	149
-*onko*	126	26
-*onom*	127	221
-*onse*	-131	-126
-*onta*	137	27
-*ooki*	-13	136
-*oon	0	175
-*oor	141	-20
-*opa	-8	110
-*opar*	173	16
-*opas*	12	139
-*ope	17	176
-*open*	81	123
-*opna*	283	10
-*ora	15	207
-*oral*	14	191
-*oran*	-9	141
-*orde*	101	238
-*ords*	-19	-168
-*ore	59	265
-*oren*	18	185
-*orgn*	-133	-159
-*orin*	-51	-137
-*orkr*	15	175
-*orny*	3	129
-*oroa*	58	177
-*orol*	-129	-149
-*orr	136	141
-*orti*	139	29
-*ortj*	21	186
-*orvi*	-124	-117
-*osta*	182	-45
-*oste*	-81	-155
-*ota	0	194
-*otad*	-134	-157
-*oto	101	-61
-*ots	-76	76
-*otsl*	247	49
-*ould*	155	19
-*ound*	-47	127
-*ouri*	135	-21
-*ova	-142	2
-*ove	170	18
-*over*	-3	240
-*ovit*	-13	150
-*ovs	39	195
-*paa	10	188
-*pad	-113	-169
-*pade*	-162	-157
-*pain*	133	-24
-*pala*	130	209
-*papa*	136	77
-*pape*	-64	89
-*pas	12	139
-*pasa*	-144	-172
-*pave*	-116	-111
-*pela*	-31	142
-*pen	71	126
-*peng*	19	230
-*per	171	114
-*pere*	-127	-119
-*pile*	-39	-130
-*plat*	16	150
-*plod*	6	101
-*plot*	247	49
-*pna	170	10
-*pnar*	219	1
-*pnin*	-111	-90
-*poli*	123	153
-*por	-172	-164
-*prat*	42	-115
-*prec*	161	38
-*pric*	-162	-131
-*prit*	164	-12
-*prov*	-190	-164
-*prut*	-90	-139
-*pte	147	32
-*ptom*	-198	-196
-*pua	-135	-160
-*pyst*	191	60
-*rack*	201	116
-*rad	-178	-164
-*rada*	-35	151
-*rads*	-79	-156
-*raka*	-184	-158
-*rakb*	7	129
-*rakn*	58	170
-*raks*	87	-36
-*rala*	-115	-133
-*rald*	14	191
-*raml*	-123	-39
-*ramp*	-203	-234
-*rapa*	0	215
-*rapo*	-134	-131
-*rar	162	124
-*rash*	-143	-112
-*rate*	144	-13
-*rato*	-157	-160
-*rats*	-141	-141
-*ravi*	-175	-240
-*rde	29	243
-*rdsb*	-120	-134
-*rdst*	-125	-187
-*reag*	235	7
-*reak*	-105	-80
-*reat*	-115	-182
-*reci*	161	38
-*rehd*	185	17
-*ren	-104	44
-*renv*	173	2
-*rera*	-127	-119
-*revl*	-91	-117
-*rfor*	-10	124
-*rgie*	-143	-147
-*rgna*	-133	-159
-*rida*	-202	-136
-*rige*	19	131
-*rike*	192	-4
-*rin	76	-17
-*rint*	-187	-172
-*rist*	138	-20
-*rit	156	48
-*riv	9	173
-*rivi*	23	173
-*rka	176	31
-*rkad*	-120	-78
-*rker*	172	32
-*rkr	15	175
-*rlam*	-71	-157
-*rlat*	11	107
-*rlig*	-185	-233
-*rmen*	86	-49
-*rna	25	101
-*rnba*	35	110
-*rnen*	-31	109
-*rnin*	156	-2
-*rnya*	3	129
-*roa	58	177
-*rodn*	-118	-142
-*roke*	-168	-125
-*roli*	-129	-149
-*ropa*	146	-20
-*rope*	129	132
-*ror	-10	207
-*rort*	-143	-146
-*rost*	5	-167
-*rot	-116	36
-*roun*	-22	141
-*rov	-166	-162
-*rsok*	-132	-109
-*rsva*	121	119
-*rta	-69	-249
-*rtat*	-153	-82
-*rten*	-131	-126
-*rtis*	139	29
-*rtja*	21	186
-*rtkl*	-111	-90
-*rtor*	-136	-112
-*ruse*	-122	-113
-*ruta*	-93	-140
-*rutn*	14	140
-*rvir*	-124	-117
-*ryg	23	147
-*rygt*	11	117
-*sade*	-135	-175
-*safe*	-9	200
-*saga*	130	268
-*sagt*	7	172
-*said*	-18	173
-*sais*	0	111
-*sake*	40	121
-*sam	-13	191
-*sama*	-138	-192
-*sana*	-66	-107
-*sar	176	179
-*sat	-162	-188
-*sben*	-120	-134
-*scha*	-28	109
-*seme*	-121	-130
-*sert*	-131	-126
-*sia	-242	-241
-*sjal*	-201	-117
-*sjuk*	-197	-91
-*skad*	-244	-217
-*skak*	132	-29
-*skal*	-1	199
-*skog*	16	209
-*skoj*	-4	137
-*skra*	-181	-99
-*skri*	279	163
-*skul*	94	327
-*slar*	-147	-198
-*slig*	260	119
-*slog*	-162	-150
-*slos*	-176	-169
-*slut*	299	270
-*smar*	-105	-153
-*snad*	48	160
-*snar*	-154	-24
-*snur*	-143	-135
-*sock*	172	-30
-*sogo*	-120	-111
-*sokn*	-132	-109
-*solu*	-4	-130
-*somn*	-54	105
-*sova*	-204	-193
-*sove*	-94	53
-*sovi*	-13	150
-*spel*	-31	142
-*spri*	164	-12
-*spru*	-93	-140
-*sta	114	127
-*staa*	161	89
-*stam*	-166	-88
-*stee*	-112	-105
-*stel*	-98	-141
-*ster*	-294	-240
-*stet*	52	-108
-*stma*	123	110
-*stod*	-142	-212
-*stop*	-8	110
-*stor*	144	126
-*stra*	-120	-164
-*stus*	-163	-164
-*sty	191	60
-*sude*	229	10
-*sudi*	-120	-111
-*suge*	146	18
-*suic*	-186	-214
-*svag*	-179	-184
-*sval*	-93	-135
-*svan*	142	21
-*svar*	112	122
-*sver*	19	131
-*svim*	-192	-255
-*svul*	-242	-216
-*swit*	-127	-126
-*symp*	-198	-196
-*symt*	-134	-166
-*syns*	32	261
-*syst*	-28	143
-*taa	174	200
-*taan*	-98	96
-*tabl*	45	152
-*tad	-134	-157
-*tade*	-67	97
-*tagi*	-78	99
-*taki*	-187	-172
-*takt*	131	25
-*tals*	-130	-129
-*tama*	-25	183
-*tame*	-133	-140
-*tan	208	147
-*tank*	-196	-80
-*tar	303	150
-*tart*	-166	-162
-*tat	-116	-131
-*tata*	0	111
-*tch	-127	-126
-*tees*	-112	-105
-*tel	-126	-147
-*ter	108	202
-*tern*	81	197
-*them*	22	156
-*tial*	147	-30
-*tide*	-48	85
-*tilb*	-67	69
-*tils*	-84	86
-*tima*	175	54
-*ting*	-173	-243
-*tiso*	139	29
-*tita*	219	159
-*tjan*	-64	64
-*tkla*	-111	-90
-*tmam*	16	120
-*tna	14	140
-*toan*	175	6
-*todj*	-183	-168
-*tom	-201	-211
-*toms*	-198	-196
-*toni*	-73	67
-*topa*	-8	110
-*tor	-117	-205
-*tos	-131	-118
-*tral*	-157	-228
-*trap*	-97	86
-*tre	81	189
-*tror*	-29	162
-*tros*	103	-9
-*trot*	-135	0
-*tryg*	22	172
-*tsat*	-137	-150
-*tsli*	247	49
-*tslo*	-176	-169
-*tuks*	-184	-200
-*tust*	-174	-180
-*tyre*	185	17
-*uda	137	38
-*uden*	135	-57
-*udig*	-120	-111
-*uft	72	-104
-*uger*	146	18
-*uici*	-186	-214
-*ukaa*	3	179
-*ukah*	10	109
-*ukdo*	0	149
-*uksi*	-248	-245
-*ukun*	-1	145
-*uld	154	44
-*ule	10	281
-*ulna*	-235	-205
-*ulos*	-112	-105
-*umaa*	174	-23
-*umet*	-94	-163
-*una	92	147
-*unde*	144	-53
-*unut*	-39	179
-*uola*	-133	-155
-*uoto*	173	2
-*upro*	-169	-186
-*urar*	-143	-135
-*uris*	115	-46
-*ury	-173	-158
-*usch*	117	141
-*usen*	-158	-168
-*uska*	-1	199
-*ust	4	165
-*usta*	-160	-179
-*uta	-179	-211
-*utad*	41	185
-*utar*	290	20
-*uter*	171	115
-*utid*	-121	-108
-*utin*	-178	-179
-*utna*	14	140
-*utsa*	-137	-150
-*uume*	-94	-163
-*uvud*	-70	-175
-*uxen*	8	151
-*vade*	149	41
-*vag	-108	-163
-*vaga*	2	356
-*vakn*	222	47
-*vald*	-186	-95
-*vale*	-8	105
-*valt*	-158	-74
-*van	143	31
-*vand*	32	204
-*vans*	-123	-146
-*var	-133	110
-*vara*	245	270
-*varf*	40	232
-*vart*	-165	-104
-*veck*	69	190
-*vela*	129	-4
-*velt*	122	-6
-*ven	91	159
-*ver	-88	139
-*vere*	173	2
-*verk*	-42	-112
-*veta*	-26	167
-*vets*	-176	-169
-*vfor*	-51	-137
-*vick*	140	-11
-*vid	-103	-181
-*viik*	1	199
-*vile*	101	201
-*vili*	23	173
-*vima*	-179	-240
-*vira*	-124	-117
-*visa*	-30	146
-*vit	-87	48
-*vlad*	-91	-117
-*vmor*	-197	-276
-*voic*	-18	145
-*vore*	20	137
-*vrid*	-197	-193
-*vuln*	-235	-205
-*vuot*	173	2
-*vuxe*	8	151
-*wana*	-1	117
-*wate*	-117	-114
-*week*	-8	174
-*witc*	-127	-126
-*wkae*	126	-5
-*woke*	180	26
-*work*	-178	-183
-*xen	8	151
-*xplo*	6	101
-*yck	-154	-140
-*ycka*	129	110
-*ycke*	-36	-151
-*yckt*	-8	127
-*yde	158	15
-*yder*	271	31
-*year*	-177	-175
-*ygt	11	117
-*ykla*	120	3
-*yla	145	44
-*ymer*	-151	-108
-*ymor*	-46	143
-*ympt*	-198	-196
-*ymto*	-134	-166
-*yns	32	261
-*yra	-188	-121
-*yreh*	185	17
-*ysna*	-37	128
-*yste*	-28	143
-*ysty*	191	60
-*yta	-31	257
-@acting	127	-86
-@arm	194	-7
-@asthma	202	79
-@backplace	53	-92
-@badshape	145	-11
-@balance	130	12
-@belly	-52	-133
-@bellybad	310	47
-@bellyhard	-161	-192
-@bleeding	-63	-152
-@blind	226	87
-@bloodout	-136	-131
-@breasts	-110	-179
-@breath	218	-192
-@breathsign	-137	-295
-@bulging	95	172
-@burnpain	-84	-191
-@cannot_cope	132	158
-@cant_move	230	-17
-@chest	-39	-155
-@chestpain	-57	-159
-@chestplace	18	-166
-@child	149	16
-@chronic	-113	32
-@coldsign	-285	-360
-@collect	7	129
-@confused	74	-68
-@coughs	149	-43
-@crashsign	64	-170
-@cuttool	0	193
-@cuturge	67	176
-@cutword	-255	-186
-@dead	239	81
-@deathword	-218	-13
-@despair	22	159
-@diabetes	144	-32
-@droop	-143	-134
-@drunk	145	55
-@dyspnea	-375	-333
-@effort	11	205
-@electricbad	-117	-169
-@end	-159	9
-@exertion	74	-86
-@exposure	-294	-148
-@eye	162	-59
-@eyespots	-206	-181
-@faint	-131	-42
-@fainted	-137	-224
-@fallen	-50	192
-@farewell	-4	147
-@fathom	155	-112
-@fear_of	-218	-147
-@fetal	177	132
-@fever	-87	-176
-@floor	66	-124
-@force	-220	84
-@grand	21	196
-@headache	-40	-179
-@headpain	77	-109
-@headsign	-235	-73
-@heartword	-171	-101
-@heavy	151	-36
-@hits	-197	-154
-@hopeless	-35	47
-@infant	295	51
-@infection	-174	-185
-@innersign	-44	-165
-@jerk	-113	-225
-@ledgeact	146	268
-@legsign	-80	-216
-@lethargic	42	-152
-@light	122	37
-@lightsore	289	118
-@limb	152	5
-@limbcut	-98	90
-@limbloss	-126	-65
-@limbpart	175	15
-@longtime	107	-71
-@mania	4	144
-@mottled	149	16
-@nausea	-52	-186
-@neck	-173	-166
-@no_dyspnea	-175	-151
-@noair	254	4
-@noanswer	165	140
-@noeffect	175	70
-@nofeed	229	97
-@nomoves	146	11
-@nosleep	-44	131
-@nostop	320	148
-@not_stroke_talk	-142	-165
-@notdose	-107	75
-@nourine	205	25
-@numbness	231	33
-@offender	8	172
-@often	-26	101
-@oneside	-20	-121
-@pain	-68	-184
-@para	87	-159
-@person	194	181
-@person3	-21	125
-@pillword	-176	-55
-@postictal	-72	-138
-@pregnant	-144	-251
-@press	-43	-146
-@radiate	-145	-189
-@rashmark	43	-82
-@recent	152	237
-@rest	184	-12
-@seizure	-113	-225
-@selfcut	50	-84
-@severe	198	-6
-@shakes	132	-29
-@shiver	141	-61
-@sightloss	154	11
-@slur	176	3
-@solemn	154	280
-@specialbad	-157	-98
-@speech	220	132
-@squeeze	-50	-165
-@strain	-181	-195
-@strange	182	200
-@sudden	325	42
-@suicidal	-60	364
-@swallowed	-138	55
-@swelling	-199	-127
-@tablet_of_brain	351	127
-@testicle	-148	-139
-@testsign	-162	-259
-@threat	29	146
-@throatclosed	-131	-153
-@throatill	-6	-301
-@touch	-67	131
-@toucher	94	236
-@unconscious	335	18
-@upper	163	-33
-@urine_stuck	338	86
-@used	68	135
-@victim	-118	74
-@vision	162	-59
-@visionloss	-147	-220
-@vomiting	-17	-148
-@vomits	-34	-167
-@watched	74	275
-@wateraft	90	-75
-@weak	261	159
-@weird	122	-6
-@winded	-189	-162
-@wish	155	290
-@wordless	96	167
-@worry	-207	-165
-a	214	158
-a aldri	-26	130
-a har	100	-29
-a ingen	20	136
-a int	36	164
-a kan	137	145
-a sager	-4	157
-a svara	139	3
-a vet	112	6
-a … gar	99	-37
-a … henes	-1	115
-a … hon	6	150
-a … inget	120	3
-a … kunde	-16	119
-a … vakna	140	125
-abs*	-4	-130
-absol inte	-25	-121
-absol … do	-142	-150
-absolut	-4	-130
-adiso … far	120	16
-aka	105	173
-aku*	-209	-235
-akut	-179	-219
-akutid	-121	-108
-ala om	58	191
-ala … jag	58	191
-ala … nar	17	104
-ald*	10	155
-aldre	10	155
-aldri forr	134	10
-aldri ha	9	141
-aldri haft	107	-52
-aldri hant	168	46
-aldri kant	150	11
-aldri opere	-127	-119
-aldri varit	164	87
-aldri … forut	172	50
-aldri … fots	9	141
-aldri … sa	233	66
-aldri … skoge	20	99
-ale*	-33	-137
-alergier	-143	-147
-ali*	-1	117
-alive	-1	117
-alive anymo	-1	117
-als men	114	-27
-als … jag	93	-93
-altsa	-118	-64
-alved biter	103	48
-am … but	-136	-159
-amnin funge	-132	-117
-an	9	128
-an men	43	161
-an … han	20	144
-ana*	-154	85
-anan	-55	98
-anan ska	18	117
-anan … fa	18	117
-anans och	-112	-106
-anans … andas	-112	-106
-anars	-95	1
-anars far	105	141
-anars inte	-111	-123
-anat	-92	75
-anat land	46	148
-and	259	175
-and cant	131	-82
-and dont	91	182
-and hasnt	27	159
-and not	176	75
-and now	133	-6
-and there	149	5
-and wont	202	85
-and … breat	136	-45
-and … cant	184	-51
-and … dont	-30	175
-and … neck	151	0
-and … sleep	-152	-147
-and … slept	-18	164
-and … swalo	121	7
-and … wake	104	138
-and … wakin	100	-13
-and … want	-16	120
-anda	57	257
-anda inte	54	252
-anda … leva	47	171
-andan orkar	113	-9
-andas	205	-86
-andas att	135	-8
-andas int	179	41
-andas inte	318	49
-andas utan	-185	-186
-andas vil	2	120
-andas … hosta	-159	-144
-andas … jag	135	-8
-andas … orkar	121	-25
-andas … prata	-126	-136
-andas … probl	-146	-123
-andas … som	115	24
-andas … svara	142	-60
-andfa att	117	18
-andfa … hon	117	18
-andfad	-144	-128
-andno bara	-146	-175
-andno inget	-106	-103
-andno … tryck	-106	-103
-andnod	-210	-223
-andrats	-141	-141
-andsa	168	42
-andsa inte	168	42
-anfal har	136	5
-anfal som	177	19
-angel … sover	-128	-128
-ani*	-96	-148
-aning	-96	-148
-anled … vara	11	111
-anm*	84	224
-anmal det	49	124
-anmal inte	24	153
-anmala	47	125
-anmaler	28	175
-anmalt	-3	105
-ans*	168	161
-ansik hange	-162	-137
-ansik sover	147	16
-ansik … dar	20	94
-ansikte	-151	-155
-ant*	-140	-160
-any	-67	81
-any more	-13	142
-any*	-37	182
-anymore	-46	143
-ar	-151	12
-ar att	136	-11
-ar de	13	146
-ar farli	-190	-202
-ar fortf	152	49
-ar han	120	21
-ar hans	142	3
-ar har	1	121
-ar hjalp	-115	-100
-ar i	17	104
-ar inget	110	142
-ar inte	-201	-13
-ar jag	25	153
-ar kvar	23	164
-ar men	-170	-162
-ar sjuk	-157	-182
-ar som	-95	-79
-ar var	7	108
-ar vard	1	104
-ar varke	-126	-162
-ar … akut	-114	-135
-ar … av	20	140
-ar … brads	-37	-126
-ar … brato	-134	-136
-ar … den	7	108
-ar … ert	19	148
-ar … forla	122	28
-ar … forst	28	180
-ar … forvi	-124	-117
-ar … gravi	-176	-177
-ar … hant	132	9
-ar … henes	16	122
-ar … hos	29	144
-ar … hotad	-134	-157
-ar … i	1	121
-ar … ide	16	175
-ar … igar	1	104
-ar … inget	49	134
-ar … kom	113	12
-ar … konst	-171	-171
-ar … konta	222	15
-ar … kvar	30	129
-ar … med	-158	-160
-ar … min	26	131
-ar … mit	-32	99
-ar … nar	152	148
-ar … paver	-123	-106
-ar … rad	-184	-153
-ar … rikti	117	32
-ar … sa	-113	-30
-ar … saker	55	166
-ar … sig	246	46
-ar … skada	78	252
-ar … slo	-164	-167
-ar … stel	-143	-112
-ar … svag	-140	-133
-ar … svar	1	110
-ar … tryg	23	147
-ar … trygt	11	117
-ar … utsat	-110	-119
-ar … vagen	17	104
-ar … vet	47	131
-ar … vi	-137	-191
-aren syns	12	110
-aret men	-99	-121
-arg	3	192
-arg pa	11	146
-arg … nan	6	114
-arm	151	-12
-arm funka	101	20
-arm jag	127	-1
-arm … tandv	120	21
-arm*	41	-93
-armen	86	-49
-armen ar	-140	-133
-armen domna	-146	-122
-armen inte	142	3
-armen lyder	161	22
-armen … ar	142	3
-aro*	-22	141
-around	-22	141
-asa	19	160
-asa ingen	13	122
-asa … racke	114	16
-asa … vet	13	122
-ast*	123	110
-astma nar	16	120
-astma som	135	27
-astma … hon	16	120
-astmamedicin	16	120
-at	-167	3
-at hoger	-124	-120
-at … men	-163	-151
-ata	7	157
-ata ar	-156	-154
-ata om	11	107
-ata … jag	11	107
-ata … sover	-2	134
-ater inga	-124	-129
-ater int	-28	141
-ater inte	208	163
-ater … blodf	-182	-190
-ater … rycke	-26	105
-att	108	284
-att andas	-220	-181
-att armen	142	3
-att ata	-115	-118
-att barnb	35	110
-att barne	36	140
-att d	-96	-96
-att den	45	145
-att det	11	241
-att finas	3	151
-att inte	45	229
-att jag	188	180
-att kana	153	33
-att leva	-7	136
-att loga	-143	-141
-att marka	169	13
-att mata	152	24
-att ni	26	152
-att nuda	137	38
-att ringa	36	143
-att skada	-89	-118
-att tita	-8	119
-att trost	103	-9
-att tryck	152	15
-att vakna	178	-4
-att … aldri	-34	92
-att … anan	19	119
-att … ar	-123	-9
-att … ata	104	-5
-att … att	190	69
-att … behov	29	119
-att … berat	19	134
-att … det	201	117
-att … gor	52	239
-att … gora	16	173
-att … har	116	156
-att … helre	1	110
-att … in	-118	-166
-att … inget	1	104
-att … inte	96	228
-att … klara	5	126
-att … komer	15	146
-att … kvar	11	111
-att … med	130	118
-att … pa	134	77
-att … sager	-90	-121
-att … ska	85	235
-att … skaka	-107	-103
-att … skriv	147	132
-att … slipe	17	173
-att … snart	27	165
-att … table	131	-11
-att … vaga	30	108
-av bil	120	3
-av det	-161	-125
-av utan	20	140
-av vem	113	-12
-av … det	113	-12
-av … kraks	120	3
-av … men	-65	-121
-av … mer	28	109
-av … mig	20	140
-av … sover	-120	-160
-avdel vil	17	154
-avf*	-51	-137
-avforingen	-136	-131
-avske … svara	-30	95
-bab*	200	47
-baby	200	47
-baby wont	139	-18
-baby … wkae	126	-5
-bada #	-120	-134
-badru … sluta	102	-22
-baj*	-87	-192
-bajsa	-139	-153
-bajsa pa	-199	-178
-bajsa … tre	-112	-92
-bajsat	-89	-124
-bak … har	113	30
-bal	-148	-139
-bal blama	-148	-139
-balko vagar	-21	85
-ban*	-180	-90
-bar	192	60
-bar inte	229	114
-bar … benen	145	11
-bar … pulse	91	30
-bar … sen	142	17
-bar*	-99	189
-bara	12	298
-bara dar	20	94
-bara inte	2	272
-bara … det	22	128
-bara … finas	-3	115
-bara … klara	102	-3
-bara … leva	-6	112
-bara … och	5	123
-bara … vakna	-34	130
-barn har	-83	-113
-barn nan	17	94
-barn … byte	17	94
-barn … onska	37	109
-barnb ska	35	110
-barnb … hita	35	110
-barnbarna	35	110
-barne inte	101	184
-barne kan	144	14
-barne kisar	160	17
-barne vet	17	145
-barne vil	-163	-142
-barne … ar	36	140
-barnen	-31	109
-bast om	30	100
-bast … han	30	100
-bat*	30	133
-batre	81	189
-batre av	94	143
-batre men	108	14
-batre om	63	197
-batre utan	0	164
-batre … han	13	157
-batre … jag	38	145
-batre … ni	18	107
-be	115	279
-be alive	-1	117
-be aroun	-22	141
-be … anymo	-1	117
-be … of	19	112
-be … to	-15	100
-beb*	133	48
-bebi … vil	130	19
-bebis ater	245	-2
-bebis har	149	5
-bebis nar	12	148
-bebis som	124	10
-bebis … gar	-114	-109
-bebis … hon	12	148
-bebis … sig	168	17
-beh*	96	334
-behal korti	165	21
-behala	150	22
-behov boka	30	115
-behov dem	51	160
-behov ingen	26	219
-behov inte	-82	65
-behov mig	5	196
-behov oroa	30	139
-behov … dar	9	105
-behov … forny	3	129
-behov … semes	30	115
-behov … sig	30	139
-behov … sova	36	215
-behova	78	216
-behover	41	287
-behovs	39	195
-bek*	-151	-108
-bekymer	-151	-108
-ben hange	144	25
-benen kan	114	29
-benen men	102	18
-benen som	198	60
-benen … munen	102	18
-benet bar	203	25
-ber*	-31	178
-berata	-29	162
-beror att	-104	-140
-beror … jag	-104	-140
-besva als	-161	-177
-besva behov	-94	-94
-besva … nagon	41	118
-beter of	19	112
-bil	120	36
-bil kan	119	7
-bil kraks	120	3
-bil … a	120	3
-biter … krakt	96	17
-bla inte	-103	-82
-bla … skrik	113	-28
-bla … slap	-103	-82
-bla*	-257	-184
-black kunde	147	43
-blama … anmal	24	153
-blasa	-178	-168
-bleed wont	140	-8
-bleed … stop	140	-8
-bleeding	9	-138
-blekt … orkar	124	8
-blev	-175	-99
-blev inte	-172	-177
-blev … men	-98	-114
-blev … pakor	-141	-127
-blev … vil	123	-8
-bli	143	365
-bli aldre	10	155
-bli radad	13	173
-bli rakbl	7	129
-bli*	82	190
-blir	175	277
-blir inget	7	158
-blir inte	154	63
-blir jag	41	118
-blir … batre	124	-17
-blir … inte	41	118
-blir … mer	7	158
-blo*	-158	-216
-blod	-159	-184
-blod i	-136	-131
-blod ingen	-133	-108
-blod … avfor	-136	-131
-blode inte	-116	-82
-blode nasta	-111	-102
-blode … bara	-100	-118
-blode … kan	113	0
-blode … langr	-68	57
-blode … mer	-137	-132
-blode … nu	-145	-153
-blode … sluta	99	-6
-bloder	-116	-83
-blodn gar	154	9
-blodn men	112	47
-blodn nu	-175	-170
-blodn och	-137	-124
-blodn sluta	126	-24
-blodn … bebis	-90	-94
-blodn … jateo	112	47
-blodn … vark	-124	-96
-blodning	-80	-157
-blodningar	-158	-124
-blodp utan	-116	-109
-blodp … tid	-116	-109
-blodprov	-116	-109
-bloju som	-119	-111
-blood	101	-55
-bo	28	193
-boj*	-69	-144
-boja	-69	-144
-boja knat	-139	-127
-boka	33	189
-boka nagon	16	105
-boka semes	30	115
-boka … for	30	115
-boka … ny	16	105
-bokar	-205	-231
-bokar den	-180	-202
-bol ser	134	-8
-borde	-52	157
-borde aldri	9	141
-borde har	7	113
-borde inte	-84	61
-borde … ha	11	171
-bort	-80	-131
-bort hon	9	100
-bort … ring	-132	-129
-borta vil	153	29
-bra hosta	-159	-144
-bra jag	16	136
-bra pa	-8	105
-bra … kvale	-8	105
-bra*	-204	-253
-brada kan	160	40
-bradska	-71	-148
-brakar	-151	-140
-brand svara	-26	105
-bratom	-134	-136
-bre*	-192	-226
-breat but	147	-17
-breathing	-218	-177
-bredv … far	-47	78
-brevl langr	-122	-118
-brevl … hon	-122	-118
-brevl … slape	95	-22
-brevladan	-91	-117
-bro kan	-109	-100
-bro*	119	-81
-brost egent	159	51
-brost ingen	-128	-95
-brost inte	-161	-135
-brost men	152	51
-brost nej	-113	-113
-brost och	99	-42
-brost som	171	1
-brost … andfa	-180	-148
-brost … andno	-113	-72
-brost … ar	158	23
-brost … hosta	-126	-93
-brost … kan	152	51
-brost … mer	159	51
-brostet	42	-107
-bru*	191	119
-bruka kan	159	52
-bry	144	89
-bryr mig	39	224
-bul*	-159	-202
-busen … kan	13	134
-but	-59	-172
-but i	-48	-133
-but … dont	-136	-159
-but … troub	-113	-96
-by	-23	122
-byt*	18	190
-byta	1	153
-cant cope	-3	181
-cant cough	165	7
-cant … evn	-117	-114
-cant … going	-1	114
-che*	-199	-147
-chest	-199	-147
-cig*	-8	127
-cigar mot	-8	127
-cigar … min	-8	127
-cigaret	-8	127
-cold but	-113	-96
-cop*	-3	181
-cope	-3	181
-cou*	172	-17
-cough	75	-66
-could	155	19
-could not	155	19
-could … move	155	19
-cyk*	133	118
-cykel mins	118	0
-cykla	120	3
-cykla utan	120	3
-cykla … hjalm	120	3
-d	-96	-96
-d hjalp	-28	75
-d int	-96	-96
-d … va	-96	-96
-da fins	23	141
-dad cant	116	-13
-dad … lift	116	-13
-dag	-196	-184
-dag nej	57	127
-dag*	-105	-131
-dagar	-115	-120
-dagar nej	-85	-108
-dagar … ar	122	1
-dal*	-126	-191
-daligt	-77	-139
-dan*	-105	-127
-dange just	-105	-127
-dange … want	-105	-127
-danger	-105	-127
-dar	-75	-7
-dar det	29	174
-dar han	28	139
-dar ingen	12	110
-dar magen	105	18
-dar man	-6	116
-dar … ar	137	-21
-dar … inte	39	197
-dar … ser	12	110
-dar … star	83	9
-dar*	78	-48
-darif hjalp	123	-3
-de	-182	-69
-de blir	151	-13
-de gar	179	2
-de inte	4	149
-de … mig	12	163
-dem	51	205
-dem dar	9	105
-dem … han	9	105
-dem … kaner	-24	91
-den inte	179	73
-den kan	149	40
-den langr	-122	-129
-den som	19	120
-den … klaga	19	120
-den … vil	166	5
-dep*	-168	-137
-des … jag	-22	128
-det	9	323
-det aldri	146	57
-det ar	-12	153
-det batre	2	241
-det blir	101	164
-det fins	-27	114
-det gar	66	179
-det gick	7	180
-det gor	142	241
-det hande	142	12
-det har	-113	-39
-det hjalp	80	108
-det inget	67	184
-det inte	-46	133
-det komer	132	106
-det racke	3	98
-det sjalv	23	126
-det slape	225	39
-det sluta	138	-49
-det stame	-133	-140
-det stral	-115	-133
-det til	15	153
-det utan	-157	-162
-det var	54	266
-det … ar	42	196
-det … farli	-164	-172
-det … fast	95	-22
-det … fins	6	133
-det … gick	76	-17
-det … gor	-143	-145
-det … han	-120	-146
-det … mer	47	133
-det … om	19	165
-det … ont	59	277
-det … syns	22	164
-det … til	0	126
-det … undra	-151	-152
-det … var	24	191
-diabe … kaner	131	34
-die	-136	-159
-dju*	-30	103
-djupt	-30	103
-djupt far	-132	-113
-djupt men	34	147
-djupt sager	-8	102
-djupt … hon	-8	102
-djupt … jag	34	147
-do	-159	9
-do eler	-117	-165
-do jag	-150	-141
-do … ar	-139	-163
-do … sa	-117	-165
-dod*	-120	-164
-doden	-105	-137
-dog … vil	-137	-139
-dokum anmal	24	153
-dom	47	169
-dom an	7	113
-dom mig	20	99
-dom vet	27	95
-dom*	-206	-202
-domna inte	-146	-122
-domna … langr	-146	-122
-domnar	-146	-122
-domning	-128	-112
-domningar	-115	-96
-done i	-1	114
-dont feel	-4	150
-dont wana	-1	117
-dont … anyth	-14	183
-dont … be	-1	117
-dor	41	165
-dor om	-206	-215
-dor utan	41	165
-dor … hon	-131	-126
-dor … jag	-135	-150
-dor*	4	169
-doren	4	169
-doter … att	13	81
-down since	-117	-114
-down … yeste	-117	-114
-dra*	54	-107
-dragn … som	-95	-79
-drick och	87	-14
-drick … finge	87	-14
-dru*	80	-81
-druck nat	111	7
-druck … och	111	7
-du kan	17	122
-dubel kan	159	69
-dus*	117	141
-duschat	6	141
-e int	-119	-149
-eft*	-11	292
-efter	-28	263
-efter den	35	153
-efter helge	34	205
-efter nat	8	137
-efter … jag	8	137
-efter … nat	9	127
-efter … orkar	113	-9
-ege*	89	158
-egent bara	121	131
-egent mer	159	51
-egent … en	89	35
-egent … klar	7	137
-ei henge	-105	-106
-ei ois	21	128
-ei rinta	-163	-150
-ei verta	-112	-105
-ei … kuume	-119	-124
-ei … nukun	-1	145
-ei … ulost	-112	-105
-el	-11	104
-el int	-11	104
-ela*	-10	160
-elaa	0	124
-elamaa	0	111
-ele*	-205	-276
-eler	-192	-245
-eler sa	-172	-199
-eler … bara	-149	-170
-eleve vil	11	112
-eme*	138	3
-emelan	138	3
-en	38	159
-en cigar	-8	127
-en haluu	0	124
-en jaksa	0	111
-en kile	24	132
-en kvart	123	10
-en minut	-14	112
-en nat	13	190
-en ole	-233	-258
-en time	-40	-110
-en … blode	-137	-132
-en … enaa	-8	266
-en … jag	0	174
-en … kan	217	4
-en … kunde	147	43
-en … kuola	-99	-105
-en … mins	137	88
-en … mot	-8	127
-en … ser	134	-8
-en … somn	3	129
-en … til	21	210
-ena ogat	114	19
-ena … i	124	20
-ena*	74	242
-enaa	102	273
-enaa elaa	0	124
-enaa tata	0	111
-enaa … elama	0	111
-enoug to	-13	140
-ens*	27	203
-ensam	27	203
-ensam har	-83	-113
-epile som	137	32
-ert	32	192
-ert fel	32	192
-et … men	-150	-149
-et … som	27	162
-eta ei	-138	-147
-eve*	59	152
-even	59	152
-evn	-117	-114
-evn water	-117	-114
-evn … down	-117	-114
-exp*	6	101
-explo … var	-139	-122
-explodera	6	101
-fa	181	141
-fa i	168	-3
-fal	-138	-135
-familj	37	184
-familjen	-146	-159
-fan	140	125
-fan ingen	118	-10
-fan inte	12	187
-fan … finas	8	117
-fan … luft	118	-10
-fan … mer	6	140
-far	205	69
-far fan	118	-10
-far ga	-120	-39
-far glas	-147	-191
-far hene	117	-3
-far hjalp	-1	137
-far inga	12	169
-far ingen	117	52
-far int	69	192
-far inte	280	141
-far luft	148	6
-far nar	-6	116
-far penga	39	165
-far sova	-134	-133
-far … behal	139	15
-far … et	107	14
-far … fram	206	-26
-far … ga	-11	290
-far … i	155	-14
-far … inte	179	13
-far … konta	87	-150
-far … liv	203	-34
-far … luft	199	-126
-far … mat	1	170
-far … nu	-1	137
-far … ogonk	126	26
-far … penga	15	159
-far … prata	25	158
-far … sa	42	132
-far … saga	-28	175
-far … se	-47	78
-far … stop	164	18
-far … trafa	25	134
-far … ut	-172	-100
-far … veta	80	240
-far*	-72	-267
-fara	45	-139
-farligt	-101	-261
-fart har	-134	-108
-farva … svara	-8	140
-fas*	7	-158
-fast han	93	91
-fat	-209	-158
-fat ut	139	22
-fat*	131	264
-fata	130	55
-fata inte	107	-13
-fata … langr	107	-13
-fatar	109	213
-fatar inte	77	199
-fatar … kan	17	122
-fatar … vad	151	-5
-fatar … varfo	7	129
-feber inget	-139	-124
-feber kan	185	65
-feber men	-33	100
-feber och	-159	-134
-feber tal	177	62
-feber … anat	-118	-98
-feber … jag	18	161
-feber … kaner	148	24
-feber … vil	102	-2
-fee*	139	149
-feel	-4	150
-fel	31	251
-fel jag	8	113
-fel kan	120	16
-fel … benen	102	18
-fest … vakna	78	-17
-fev*	-225	-227
-fever	-225	-227
-fever no	-187	-176
-fick inte	125	82
-fick … fram	125	15
-filme kan	81	-19
-fin*	160	364
-finas	3	151
-fingr fast	-4	130
-fingr … jag	-97	35
-fins	70	335
-fins det	24	132
-fins ingen	16	155
-fins inget	23	178
-fins mer	14	194
-fins … att	4	124
-fins … inget	9	142
-fins … menin	5	163
-flack forsv	142	21
-flack … blasa	-130	-118
-flamt … kan	122	4
-fler tider	13	124
-fler … det	12	98
-flick ar	148	9
-fly*	100	130
-folk som	20	174
-for … far	212	27
-for … jag	75	137
-for … om	57	195
-fora … men	-99	-121
-foral inte	8	142
-foran	-9	141
-forgi … har	-14	93
-forla men	122	28
-forla o	11	107
-forla … om	11	107
-forla … ser	122	28
-forlamad	122	28
-forlamningar	-141	-151
-forlat	11	107
-fornya	3	129
-forr	136	141
-forst gange	28	180
-forst inte	89	-168
-forst mig	103	9
-forst … ar	9	115
-forst … fraga	-156	-156
-forst … vad	71	-117
-forstar	35	-168
-forsv inte	201	34
-forsvan	142	21
-fort att	87	-14
-fort … jag	87	-14
-fortj inte	21	185
-fortj … mat	29	141
-fortjanar	21	186
-forvirad	-124	-117
-fot*	150	123
-fots	9	141
-fran … mins	107	15
-fri*	2	183
-friti … att	11	88
-friviligt	23	173
-fru far	132	1
-fru … att	14	142
-frun har	45	185
-fruse utan	-122	-113
-fruse … feber	-122	-113
-frusen	-122	-113
-ful har	63	-26
-ful … gar	124	4
-ful … han	111	7
-ful … har	124	2
-funge … han	-132	-117
-funge … jag	110	-1
-funka inte	122	32
-fyr*	-188	-121
-fyra	-188	-121
-ga darif	123	-3
-ga hem	20	270
-ga int	59	138
-ga til	-173	-237
-ga … brevl	-91	-117
-ga … fler	12	98
-ga … har	17	154
-ga … hjalp	123	-3
-ga … hon	11	112
-ga … konse	-131	-126
-ga … na	11	136
-ga … om	11	88
-ga … polis	3	148
-ga … skola	-203	-206
-ga … toale	99	-17
-ga … toan	136	11
-galt … gar	103	-9
-gamal … vil	133	13
-gan*	64	156
-gang ringe	15	135
-gang … jag	15	135
-gang … smart	-114	-107
-gange utan	166	5
-gange … att	166	5
-gange … kan	-5	100
-gangen	32	210
-ganger	166	5
-gapar … vil	-5	124
-gar	268	139
-gar att	-3	130
-gar int	106	-65
-gar inte	153	56
-gar kans	-131	-115
-gar over	214	32
-gar … att	212	81
-gar … bort	-125	-141
-gar … fa	225	9
-gar … gatan	-8	119
-gar … i	-182	-186
-gar … marke	-19	101
-gar … ner	160	65
-gar … och	143	109
-gar … rikti	150	32
-gar … vet	85	-24
-gatan	-8	119
-gatan utan	-8	119
-gatan … att	-8	119
-gav	129	5
-gav ingen	129	5
-gav … efekt	129	5
-ge	-98	-157
-ge sig	-35	-176
-ge … och	146	2
-genom … sa	13	131
-ger ingen	117	-8
-ger mig	9	146
-ger sig	-181	-170
-ger … hitar	-120	-149
-ger … kan	108	15
-ger … konta	117	-8
-gic*	57	177
-gick	57	177
-gick inte	1	114
-gick over	76	-17
-gick til	0	126
-gick … med	76	-17
-gifti … har	5	125
-gjord … jag	-15	90
-gjorde	5	179
-gjort det	4	190
-gjort … hor	28	109
-gjort … ila	-114	-126
-gla*	-99	-130
-glad	28	115
-glad pa	28	115
-glad … rikti	28	115
-glas	-81	-172
-glasogon	-120	-111
-go … there	-23	96
-goi*	-16	141
-going	-16	141
-golve … gar	125	17
-golve … svara	190	-37
-gor att	-134	-195
-gor det	-135	-155
-gor inte	-95	-200
-gor kan	119	35
-gor nat	10	124
-gor ont	-61	60
-gor … bebis	-141	-119
-gor … ikval	10	124
-gor … jag	-109	-120
-gor … kan	157	60
-gor … ljud	185	13
-gor … nu	-143	-145
-gor … ont	-55	-152
-gor … som	-13	136
-gor*	-59	189
-gora	-59	189
-gora det	-12	133
-gora mig	-153	-207
-gora nagot	11	119
-gora nat	15	197
-gora … far	120	11
-gora … ila	-142	-198
-gra*	113	-36
-grata	158	24
-grata ogon	118	-3
-grate … ens	-13	96
-grater	151	-1
-gravi har	-138	-131
-gravi men	142	20
-gravi … mense	136	20
-gravid	-103	-181
-gun and	-35	90
-ha brost	204	36
-ha fots	9	141
-ha ga	11	136
-ha mit	37	109
-ha svalt	-144	-140
-ha … barn	37	109
-ha … batre	-10	185
-ha … nagot	-144	-140
-ha … och	171	100
-had	166	3
-hade det	20	137
-hade not	96	-12
-hade … i	96	-12
-hade … inte	20	137
-haf*	102	-112
-haft	102	-112
-haft na	-135	-140
-haft sa	179	48
-haft … ar	113	12
-haft … ont	179	48
-hakan gar	129	44
-haler	-3	164
-haler mig	21	140
-halsb som	129	-1
-halse hosta	160	14
-halse kan	133	-18
-halse … far	104	-25
-halse … kan	187	36
-halse … vagad	-2	147
-halso … besva	-109	-128
-halua kuola	-133	-155
-halua … nukah	10	109
-halua … olen	-133	-155
-haluu	0	124
-haluu enaa	0	124
-haluu … elaa	0	124
-halv … sover	147	16
-han andas	211	27
-han ar	-197	-52
-han blev	-141	-127
-han far	101	252
-han grate	122	-32
-han inget	-114	-127
-han kan	269	-34
-han kaner	170	126
-han lysna	49	160
-han menad	12	156
-han menar	23	133
-han orkar	202	51
-han reage	123	-1
-han slar	-156	-23
-han sluta	-9	200
-han svalj	124	21
-han svara	210	50
-han svima	-111	-155
-han tryck	-8	127
-han vakna	144	-14
-han vet	150	15
-han … att	135	117
-han … behov	16	102
-han … dar	-6	108
-han … druck	147	11
-han … eta	-138	-147
-han … fins	31	106
-han … forst	103	9
-han … funit	30	100
-han … heraa	167	8
-han … kaner	121	-6
-han … mig	-217	-181
-han … sa	-122	-129
-han … ska	46	192
-han … typ	-153	-144
-han … vil	85	138
-hand lyder	166	15
-hand vet	-130	-109
-hande inget	142	12
-hander	130	123
-hange … med	144	25
-hange … svara	85	-27
-hange … talet	-162	-137
-hans	144	12
-hant	-125	-220
-hant forut	168	46
-hant os	-98	-114
-har ar	27	191
-har det	161	114
-har gjort	-114	-126
-har han	-67	-139
-har hant	-221	-229
-har i	15	187
-har ingen	159	218
-har ont	44	-71
-har rort	-143	-146
-har slagi	-113	-129
-har vil	-83	-113
-har … aldri	154	-32
-har … andra	-141	-141
-har … anmal	-3	105
-har … atit	9	115
-har … att	-29	207
-har … augus	1	121
-har … av	-201	-189
-har … barn	-83	-113
-har … batre	5	128
-har … dusch	6	141
-har … fat	-201	-130
-har … haft	96	-73
-har … hjalp	52	-65
-har … inte	-104	-206
-har … jag	24	137
-har … kanse	128	1
-har … kant	152	6
-har … kisat	246	57
-har … kunat	7	-112
-har … mat	-158	-112
-har … menin	26	144
-har … mig	-195	-228
-har … nanst	107	15
-har … ont	-16	-134
-har … os	-98	-114
-har … paper	8	135
-har … puls	158	1
-har … rort	153	-8
-har … sagt	7	172
-har … sana	-67	-87
-har … sar	139	33
-har … sjalv	-154	-191
-har … skola	29	157
-har … slagi	-34	83
-har … smart	136	36
-har … sovit	32	320
-har … spark	116	14
-har … svalt	-124	-124
-har … svima	-202	-151
-har … tagit	-80	99
-har … tanka	-113	-167
-har … velat	129	-4
-hard	-88	-132
-hard i	-126	-137
-hard kan	124	14
-hard … could	-126	-137
-hart	-101	33
-hart utan	-115	-118
-hart … att	-115	-118
-has	96	-38
-has no	83	-42
-has … pulse	133	2
-hasnt woken	180	26
-haste mins	107	15
-haste … hon	107	15
-hatar … nar	-156	-156
-hav*	78	164
-he	133	-14
-he has	133	2
-he wont	143	50
-he would	-6	106
-he … let	-39	121
-he … stop	1	158
-he … wake	131	-59
-he … want	10	169
-hel*	187	245
-hela … vile	114	-16
-helgen	34	205
-helpo … mua	21	128
-helt … vet	167	28
-helt … vil	153	29
-hem	-25	246
-hem har	17	154
-hem hon	11	112
-hem om	11	88
-hem … han	11	88
-hem … har	11	112
-hem … strim	17	154
-hem*	132	233
-hema	131	230
-hema pa	-1	130
-hema … att	6	101
-hema … besva	-137	-117
-hema … tre	-1	130
-hen*	117	195
-hene	44	152
-hene inte	117	-3
-hene … att	117	-3
-henes	28	191
-henes fel	32	172
-henes hon	-1	115
-henes … sover	-1	115
-hengenahdistusta	-137	-122
-her	-15	195
-her*	106	171
-hes kan	92	-25
-hin*	149	137
-hiner	136	92
-hiner inte	127	87
-hita	19	140
-hita en	35	110
-hita mig	18	223
-hita … om	8	116
-hitar inte	-52	-247
-hitar … akuti	-121	-108
-hitar … mig	20	99
-hitar … orden	-31	-127
-hitar … puls	168	1
-hitar … var	-120	-149
-hja*	179	-36
-hjalm	168	2
-hjalm pakor	120	3
-hjalm … av	120	3
-hjalp batre	19	131
-hjalp inte	187	13
-hjalp kan	184	49
-hjalp mig	18	221
-hjalp nu	-1	137
-hjalp sover	-80	-108
-hjalp … den	109	17
-hjalp … jag	13	178
-hjalp … langr	39	187
-hjalp … men	-102	-87
-hjalp … table	-115	-100
-hjalper	190	36
-hjalpte	147	32
-hjart utan	-96	-96
-hjart … magka	-96	-96
-hjartat	-153	-82
-hjartklapning	-111	-90
-ho vil	-193	-195
-hog … kan	147	33
-hog*	-162	-152
-hoger	-162	-152
-hoger att	104	3
-hoger … funka	101	20
-hoger … gar	137	38
-hoger … hange	121	16
-hoger … jag	104	3
-hoger … kan	120	26
-hoger … lyder	144	20
-hogra vil	136	1
-hom*	7	138
-home	7	138
-hon	-84	38
-hon andas	176	51
-hon andsa	168	42
-hon ar	-131	-191
-hon forst	182	38
-hon gar	148	0
-hon hosta	124	11
-hon inte	-86	61
-hon kramp	-162	-157
-hon opnar	139	16
-hon orkar	170	16
-hon prata	113	107
-hon reage	181	16
-hon sa	116	-4
-hon skrik	106	14
-hon slipe	14	164
-hon sover	-9	228
-hon va	28	115
-hon vakna	201	49
-hon … att	52	224
-hon … behov	45	158
-hon … det	-21	-146
-hon … fins	20	101
-hon … fortf	134	23
-hon … ger	14	140
-hon … har	106	58
-hon … morgo	107	15
-hon … prata	120	9
-hon … sig	-59	-142
-hon … skaka	140	5
-hon … sluta	37	216
-hon … sover	9	100
-hon … star	8	98
-hon … svalt	20	118
-hon … tanke	1	155
-hon … vil	145	118
-hon*	139	242
-honom	127	220
-honom klock	133	11
-honom svara	-14	116
-honom … ar	133	11
-hop*	12	139
-hopas	12	139
-hopas jag	12	139
-hopas … inte	12	139
-hor	-134	-10
-hor inga	-147	-133
-hor inte	-155	-64
-hor … roste	-222	-235
-horde	166	45
-horde inte	157	12
-horde … vad	116	-4
-hort	-136	-150
-hos	29	144
-hos mig	29	144
-hos*	115	-37
-hosta gar	-128	-121
-hosta inte	-8	-125
-hosta jag	-6	112
-hosta sa	-134	-133
-hosta utan	-148	-134
-hosta … andno	-148	-134
-hosta … jag	-134	-133
-hosta … langr	248	40
-hosta … och	-134	-113
-hostar	153	-42
-hot*	-163	-183
-hotad	-134	-157
-hunde nar	24	111
-hunde … jag	25	170
-hur … dor	41	165
-hus*	27	155
-huv*	-39	-163
-huvud gor	-132	-128
-huvud och	-140	-151
-huvud … har	-110	-89
-huvud … kan	108	52
-i	-6	210
-i avfor	-136	-131
-i brost	-43	-114
-i cant	238	298
-i dont	9	259
-i famil	-146	-159
-i han	96	-12
-i honom	149	-20
-i magen	-137	-148
-i nacke	-126	-112
-i nat	162	85
-i said	8	147
-i suden	169	32
-i sveri	19	131
-i trapo	-134	-131
-i vagen	17	104
-i was	-1	124
-i wont	-23	237
-i would	-2	146
-i … bar	131	7
-i … be	6	224
-i … breat	-39	-160
-i … cope	-1	121
-i … egent	159	51
-i … fast	88	122
-i … feel	193	169
-i … finis	145	-24
-i … gar	127	15
-i … go	-1	123
-i … hosta	160	14
-i … inga	-113	-91
-i … ingen	-205	-212
-i … inte	-161	-135
-i … kaner	129	28
-i … kans	-131	-115
-i … keep	-17	163
-i … know	45	152
-i … komer	116	-1
-i … kraks	96	-12
-i … langr	-174	-176
-i … nar	-47	107
-i … pa	-111	-105
-i … remem	-13	155
-i … see	-1	129
-i … ser	79	-29
-i … skule	-5	104
-i … som	-104	99
-i … stop	-124	16
-i … wana	-1	117
-ica	109	-9
-ica ingen	109	-9
-ica … vet	109	-9
-ide	12	235
-ide langr	15	184
-ids inte	7	118
-if	-109	109
-igen … djupt	-13	125
-igen … kan	-4	120
-ihop svara	103	-59
-ila	-192	-115
-ila behov	-111	-138
-ila eler	30	123
-ila jag	-139	-165
-ila … bara	-111	-138
-ila … sa	30	123
-ilama … kant	123	48
-im … i	-1	114
-imo*	27	186
-imorgon	27	186
-in	-178	-47
-in dange	-105	-127
-in och	10	116
-in utan	32	154
-in … att	32	154
-in … fast	-4	130
-in … just	-105	-127
-inga alerg	-143	-147
-inga andra	-161	-161
-inga besva	-292	-296
-inga blodn	-158	-124
-inga forla	-141	-151
-inga krakn	-123	-112
-inga marke	-19	101
-inga medic	-130	-133
-inga morka	-121	-127
-inga paper	0	112
-inga penga	30	192
-inga prick	-141	-110
-inga reakt	-105	-80
-inga roste	-136	-30
-inga sana	-89	-107
-inga sjalv	-125	-187
-inga symto	-134	-166
-inga talsv	-130	-129
-inga tanka	-123	-195
-inga varka	163	31
-inga … als	-161	-177
-inga … pa	-134	-133
-inga … tanka	-143	-176
-ingen akuti	-121	-108
-ingen anan	-70	66
-ingen anat	-105	-113
-ingen andno	-166	-192
-ingen aning	-96	-148
-ingen ar	-207	-243
-ingen att	-41	126
-ingen behov	31	210
-ingen blasa	-178	-168
-ingen blod	-129	-118
-ingen blodn	-80	-157
-ingen brads	-71	-148
-ingen domni	-128	-112
-ingen famil	37	184
-ingen fara	45	-139
-ingen feber	-154	-160
-ingen har	-246	-290
-ingen hjalp	16	138
-ingen hos	29	144
-ingen i	-146	-159
-ingen ide	12	235
-ingen job	51	180
-ingen kan	66	120
-ingen komer	-7	157
-ingen kramp	-108	-114
-ingen lakar	-5	110
-ingen mat	-10	141
-ingen ogonk	126	26
-ingen pa	-36	116
-ingen plats	16	150
-ingen ring	-194	-185
-ingen ringa	6	132
-ingen rodna	-118	-142
-ingen rol	61	186
-ingen sager	-90	-121
-ingen ser	25	273
-ingen ska	-7	204
-ingen skada	-112	-131
-ingen slar	-180	-233
-ingen smart	-2	-138
-ingen svuln	-214	-191
-ingen tandv	120	21
-ingen trapa	-7	153
-ingen var	-139	-122
-ingen vark	-129	-53
-ingen … att	-11	178
-ingen … behov	34	157
-ingen … famil	-146	-159
-ingen … gjort	-114	-126
-ingen … hita	23	177
-ingen … hjalp	-5	110
-ingen … i	-171	-214
-ingen … langr	22	229
-ingen … mama	-90	-121
-ingen … mig	-56	101
-ingen … och	-118	-22
-ingen … oroa	30	139
-ingen … prata	-8	133
-ingen … ringa	0	144
-ingen … rort	-143	-146
-ingen … ska	18	117
-ingen … slagi	-174	-190
-ingen … stopa	-8	110
-inget akut	-159	-194
-inget av	-173	-170
-inget blod	-150	-177
-inget farli	-164	-166
-inget fel	111	123
-inget har	-209	-171
-inget konst	166	83
-inget ljud	144	-11
-inget ont	-172	-180
-inget rot	-144	-132
-inget sar	-89	-120
-inget som	17	230
-inget tryck	-154	-140
-inget … als	81	-63
-inget … det	-173	-170
-inget … eler	-157	-141
-inget … haler	21	140
-inget … hant	-221	-229
-inget … i	-176	-161
-inget … pa	111	123
-inget … syns	7	119
-inget … ut	119	-1
-inget … vard	1	104
-inh*	88	-25
-inhal isnt	88	-25
-inhaler	88	-25
-inj*	-173	-158
-injury	-173	-158
-insul men	113	20
-insul vil	148	16
-insul vile	88	-23
-int bal	-148	-139
-int de	-188	-192
-int e	-167	-179
-int fat	-144	-168
-int fins	8	166
-int ha	-150	-148
-int haft	-133	-131
-int henes	-1	115
-int na	6	151
-int ork	3	135
-int sig	155	39
-int slap	98	13
-int ta	-52	78
-int tagit	7	113
-int … a	-157	-158
-int … att	35	110
-int … dom	7	113
-int … hjart	-96	-96
-int … mer	20	169
-int … mig	-19	121
-int … na	-173	-109
-inte als	-121	-166
-inte andfa	-144	-128
-inte andra	-141	-141
-inte anmal	-6	140
-inte ar	174	173
-inte ata	75	217
-inte ater	-49	113
-inte av	23	169
-inte bajsa	-165	-159
-inte barn	-83	-113
-inte behal	150	22
-inte behov	-19	105
-inte berat	0	175
-inte bla	-128	-109
-inte bli	113	217
-inte blir	5	177
-inte bo	3	139
-inte boja	-69	-144
-inte bokar	-154	-184
-inte brato	-134	-136
-inte dalig	-141	-157
-inte det	36	194
-inte djupt	7	174
-inte do	-179	-187
-inte dusch	6	141
-inte ert	19	148
-inte far	-151	-209
-inte fat	-187	-109
-inte fick	-189	-179
-inte fins	7	173
-inte forla	122	28
-inte forny	3	129
-inte forvi	-124	-117
-inte frivi	23	173
-inte gar	238	241
-inte ger	-183	-156
-inte gick	76	-17
-inte gjort	37	190
-inte glad	28	115
-inte gor	-143	-141
-inte grata	118	21
-inte gravi	-235	-232
-inte han	-24	155
-inte hart	-2	131
-inte henes	16	122
-inte hjalp	26	154
-inte hor	39	173
-inte huvud	-148	-109
-inte i	-146	-183
-inte ila	-109	-25
-inte kan	119	113
-inte kans	-8	105
-inte klaga	-6	109
-inte kliva	-23	102
-inte knapa	102	-3
-inte konst	-208	-204
-inte kora	-23	102
-inte kuna	160	31
-inte kvar	51	175
-inte laker	-133	-136
-inte lakto	-131	-118
-inte lamna	3	137
-inte lange	-84	42
-inte lata	11	183
-inte leva	28	191
-inte liger	-1	111
-inte lova	10	124
-inte mat	-107	8
-inte menin	122	1
-inte mig	-173	-82
-inte min	29	187
-inte mins	9	127
-inte mit	-32	99
-inte mycke	-67	-136
-inte ner	173	42
-inte ogone	210	33
-inte ont	-178	-264
-inte opna	167	38
-inte oroli	-129	-149
-inte over	-137	-34
-inte pakor	-141	-127
-inte paper	8	135
-inte paver	-123	-106
-inte polis	2	173
-inte rad	-192	-166
-inte ramla	-171	-104
-inte rikti	32	-98
-inte roste	-149	-172
-inte rot	-159	-139
-inte saga	98	207
-inte sager	11	107
-inte sagt	10	122
-inte se	-47	78
-inte ser	11	146
-inte sjalv	62	-66
-inte sjuk	-62	143
-inte ska	41	274
-inte skada	9	154
-inte skule	8	184
-inte slap	-118	-105
-inte slo	-206	-188
-inte sover	-120	-110
-inte sovit	1	170
-inte sta	-158	-79
-inte star	95	172
-inte stel	-151	-128
-inte stodj	-183	-168
-inte svag	-190	-184
-inte svara	216	79
-inte svart	-203	-182
-inte svens	-77	23
-inte svima	-201	-150
-inte syns	22	164
-inte ta	105	-47
-inte table	24	169
-inte tanke	-20	154
-inte til	131	213
-inte tilba	19	145
-inte tita	204	22
-inte trot	-59	54
-inte tryg	23	147
-inte trygt	11	117
-inte utsat	-110	-119
-inte vad	70	162
-inte vaga	30	108
-inte vagar	113	14
-inte var	-19	156
-inte vara	96	213
-inte velat	129	-4
-inte veta	80	240
-inte vil	-100	98
-inte vile	7	229
-inte visa	-5	124
-inte vrida	-205	-188
-inte yr	136	40
-inte … aldre	10	155
-inte … altsa	-131	-152
-inte … anmal	49	124
-inte … arg	6	114
-inte … astma	16	120
-inte … at	-177	-124
-inte … att	-42	163
-inte … bajsa	-152	-143
-inte … barn	26	184
-inte … besva	41	118
-inte … bli	39	285
-inte … boka	30	115
-inte … bra	140	33
-inte … brost	38	-78
-inte … dar	145	160
-inte … darif	123	-3
-inte … de	8	149
-inte … dem	37	188
-inte … den	-176	-248
-inte … det	-8	162
-inte … doren	4	169
-inte … drick	87	-14
-inte … eler	-119	-126
-inte … en	24	166
-inte … explo	6	101
-inte … fel	19	159
-inte … forla	11	107
-inte … fran	-183	-162
-inte … gange	28	180
-inte … glas	-147	-191
-inte … gravi	144	98
-inte … ha	-27	-121
-inte … han	-122	-125
-inte … hans	144	12
-inte … har	-218	-181
-inte … hem	27	225
-inte … hema	9	212
-inte … henes	51	163
-inte … hjalp	-1	137
-inte … hon	153	-5
-inte … honom	152	90
-inte … jacka	102	-3
-inte … kan	30	138
-inte … knat	-139	-127
-inte … korti	165	21
-inte … kvar	22	219
-inte … lakar	120	21
-inte … livet	-137	-139
-inte … ljus	157	45
-inte … loga	-143	-141
-inte … luft	101	-56
-inte … mama	41	173
-inte … man	-111	-49
-inte … mata	152	24
-inte … mer	147	227
-inte … mig	-124	-85
-inte … min	-123	62
-inte … mobil	28	141
-inte … mot	129	44
-inte … mycke	144	-5
-inte … nagot	-120	61
-inte … nan	62	229
-inte … nasta	-7	156
-inte … ner	-129	-196
-inte … nuda	137	38
-inte … och	-154	-146
-inte … om	-159	-64
-inte … ont	-112	-200
-inte … over	223	9
-inte … penga	46	194
-inte … polis	0	112
-inte … prata	85	-48
-inte … preci	144	49
-inte … radad	6	130
-inte … resa	92	-31
-inte … sager	-8	102
-inte … sjalv	-165	-174
-inte … skamt	-12	93
-inte … sova	-204	-193
-inte … sta	167	85
-inte … svalt	-144	-140
-inte … tilba	20	123
-inte … trapo	-134	-131
-inte … trost	103	-9
-inte … tryck	152	15
-inte … tyst	-1	169
-inte … under	17	146
-inte … up	134	68
-inte … vad	150	165
-inte … vanli	156	11
-inte … vara	-13	138
-inte … vem	21	133
-inte … vil	21	149
-is	102	140
-is no	19	143
-is … and	108	140
-is … way	21	129
-istal dar	-6	108
-istal … det	-6	108
-it	70	171
-ja tror	16	147
-ja … kisa	95	25
-ja … lysna	30	134
-jacka	59	152
-jackan	102	-3
-jag	76	282
-jag ar	-167	73
-jag bara	10	125
-jag behov	41	128
-jag blode	-192	-206
-jag borde	37	236
-jag drick	-180	-182
-jag far	272	227
-jag fick	84	136
-jag forst	-17	-157
-jag fortj	17	163
-jag grate	-13	96
-jag har	38	170
-jag hiner	-43	157
-jag hitar	167	75
-jag hor	-134	-134
-jag horde	116	-4
-jag ids	7	118
-jag ingen	75	150
-jag inte	67	255
-jag kaner	188	54
-jag klara	17	246
-jag komer	26	235
-jag kunde	51	159
-jag litar	-11	151
-jag mar	-188	-191
-jag nar	-88	-116
-jag orkar	-151	-5
-jag rakna	35	163
-jag ramla	129	201
-jag roker	-142	-147
-jag ser	130	119
-jag ska	77	236
-jag skriv	113	-29
-jag skule	2	151
-jag slipe	43	190
-jag svima	-150	-122
-jag tog	24	169
-jag tror	-100	36
-jag vagad	6	143
-jag vagar	58	228
-jag vakna	-13	92
-jag vet	208	302
-jag vil	-32	154
-jag vile	4	224
-jag … anda	46	201
-jag … andas	35	-71
-jag … ar	8	211
-jag … att	-150	-136
-jag … bara	4	140
-jag … bokar	-154	-184
-jag … bry	-5	104
-jag … dar	12	110
-jag … den	105	32
-jag … fan	125	37
-jag … fans	50	231
-jag … fins	36	167
-jag … funit	33	111
-jag … gjort	100	161
-jag … gor	10	124
-jag … gora	23	126
-jag … haft	105	-27
-jag … hart	-115	-118
-jag … hene	117	-3
-jag … honom	-22	96
-jag … kan	241	69
-jag … kaner	72	128
-jag … kisa	153	43
-jag … koma	17	174
-jag … kvar	39	185
-jag … liger	-1	111
-jag … lyfta	168	67
-jag … mins	9	127
-jag … naten	5	126
-jag … orkar	96	134
-jag … pa	14	164
-jag … plots	144	43
-jag … prov	-106	-106
-jag … saga	103	3
-jag … sager	11	107
-jag … ska	50	223
-jag … sova	-179	-183
-jag … sover	-140	-132
-jag … star	113	117
-jag … svens	16	136
-jag … til	41	118
-jag … vad	36	159
-jag … vagar	124	-12
-jag … vakna	24	198
-jag … var	9	125
-jag … vil	37	255
-jag … vile	-62	131
-jaksa enaa	0	111
-jaksa … tata	0	111
-jaksais	0	111
-jatem kan	113	0
-job	48	223
-jobet … att	-133	-131
-jok*	-30	158
-jos mua	21	128
-journ att	39	171
-journ … jag	39	171
-ju … klaga	-6	109
-jus*	8	170
-just	8	170
-kaf*	-209	-201
-kafe	-209	-201
-kai*	5	178
-kakel komer	132	23
-kan	176	51
-kan andas	-179	-156
-kan drick	87	-14
-kan ej	190	56
-kan hon	-121	-134
-kan int	174	156
-kan inte	54	-71
-kan ja	95	25
-kan plots	227	64
-kan prata	149	16
-kan sta	139	-8
-kan stopa	-8	110
-kan … ands	170	15
-kan … ata	-147	-142
-kan … boja	96	-73
-kan … fa	259	32
-kan … ga	264	30
-kan … ha	-188	-199
-kan … hala	218	-12
-kan … hjalp	26	154
-kan … hopa	129	38
-kan … hosta	129	10
-kan … kana	257	54
-kan … kisa	327	80
-kan … kliva	-23	102
-kan … knapa	13	-108
-kan … kora	-23	102
-kan … lang	114	16
-kan … lasa	175	10
-kan … lata	7	129
-kan … liga	211	25
-kan … lova	34	158
-kan … lyft	-144	-134
-kan … mig	-8	110
-kan … och	87	-14
-kan … opna	169	22
-kan … prata	144	136
-kan … rak	111	-15
-kan … resa	85	147
-kan … ringa	2	155
-kan … rora	262	5
-kan … saga	183	145
-kan … slapa	-109	-100
-kan … sluta	-214	4
-kan … somna	-184	-216
-kan … sova	-287	-256
-kan … sta	146	12
-kan … stopa	140	-2
-kan … svalj	149	-16
-kan … tita	180	-3
-kan … vacka	131	12
-kan … vara	71	-74
-kan … vrida	-283	-238
-kan*	162	36
-kana	149	76
-kana det	158	5
-kaner	127	-7
-kaner den	105	32
-kaner inga	116	12
-kaner inte	127	-20
-kaner jag	14	-105
-kaner mig	-164	-172
-kaner … benen	159	4
-kaner … for	1	156
-kaner … foste	116	12
-kaner … i	-124	-104
-kaner … inte	138	42
-kaner … nar	240	48
-kanin ater	-141	-141
-kans bra	-8	105
-kans inget	-131	-115
-kans … nu	-131	-115
-kans … pa	-8	105
-kant	150	11
-kant mig	92	-11
-kant sa	123	48
-kant … har	123	48
-kant … sa	92	-11
-katen vakna	-158	-143
-katen … vore	20	137
-keep evn	-117	-114
-keep going	-1	114
-keep … water	-117	-114
-kil*	17	145
-kilar mar	30	123
-kile	23	139
-kile jag	30	149
-kile … att	11	111
-kile … inte	30	149
-kis*	236	32
-kisar	236	32
-kisar inte	168	21
-kisar nasta	138	12
-kla*	-24	136
-klade och	18	148
-klader	-13	156
-klaga men	-6	109
-klara mig	-180	-178
-klara naten	5	126
-klara os	-3	113
-klara … av	-115	-129
-klara … batre	2	141
-klara … knapa	102	-3
-klara … mer	-7	173
-klarar	-16	93
-kli*	-125	0
-kliva	-23	102
-kliva ur	-23	102
-kn	151	4
-kn inte	151	4
-kn … andsa	151	4
-knana … har	156	34
-knapa	102	-3
-knapa jacka	102	-3
-knat	-139	-127
-kniv blode	-137	-132
-kniv nar	19	109
-kniv … hon	19	109
-knufa … nar	18	137
-kok*	211	83
-kolap … svara	154	3
-koleg … att	38	146
-kom	-218	-261
-kom inte	-198	-192
-kom*	91	295
-koma	28	230
-koma … att	8	171
-komer	92	193
-komer hita	8	116
-komer inget	142	-1
-komer inte	34	144
-komer ut	119	-1
-komer … behov	29	194
-komer … finas	0	137
-komer … ihag	-72	-138
-komer … mer	35	126
-komer … och	150	-4
-kompi vakna	-2	132
-kon*	-114	-198
-konserten	-131	-126
-konst och	143	3
-konst sag	95	-22
-konst vil	123	-8
-konst … vet	105	29
-kora	-23	102
-kora och	-23	102
-kora … kan	-23	102
-kortisonet	126	14
-kou*	135	-21
-kouri eika	135	-21
-kouri … lopu	135	-21
-kouristaa	141	-10
-kra*	-140	-183
-kraks	87	-36
-kraks a	120	3
-kraks inte	-207	-168
-kraks men	-114	-113
-kraks … ater	-136	-108
-kraks … gar	176	48
-kraks … mins	120	3
-kramp	-108	-114
-kramp han	-108	-114
-kramp inte	-182	-167
-kramp … bara	-108	-114
-kramp … hon	-182	-167
-kramp … vakna	173	28
-krampade	-162	-157
-kro*	28	174
-kroge kan	-4	123
-krope … svara	98	-15
-kropen	18	142
-kuk*	6	226
-kukaa ei	3	179
-kukaan	3	179
-kun*	183	20
-kuna	143	157
-kunat bajsa	-152	-143
-kunat ga	83	9
-kunat … pa	-141	-142
-kunde	208	46
-kunde int	19	122
-kunde inte	159	-21
-kunde jag	103	3
-kunde sova	-104	-140
-kunde … andas	104	-4
-kunde … inte	142	4
-kunde … prata	230	25
-kunde … saga	180	31
-kunde … ta	-16	119
-kuola	-133	-155
-kuola olen	-133	-155
-kuola … vain	-133	-155
-kuume leiki	-119	-101
-kuume muta	130	26
-kuume sanoi	-119	-124
-kuume … aiti	-119	-124
-kuume … rinas	130	26
-kuumeta	-94	-163
-kva*	-34	140
-kval … vet	6	141
-kvalen	-8	105
-kvar	-65	133
-kvar da	30	129
-kvar det	23	128
-kvar i	11	111
-kvar til	31	123
-kvar utan	-1	148
-kvar … honom	-1	148
-kvar … livet	11	111
-kvart	153	8
-kvi*	140	-11
-lada vet	8	123
-lag … har	-134	-108
-lag*	32	194
-lagt … svara	125	5
-lakar att	28	120
-lakar hjalp	-5	110
-lakar … det	28	120
-lakar … mig	-5	110
-lakare	29	112
-laker	-190	-185
-laktos	-131	-118
-lam*	65	201
-lamna	-18	149
-lamna mig	29	138
-lamna prov	-106	-106
-lampa … kan	116	40
-lan*	-65	90
-land	46	148
-lang	114	16
-lang somn	3	129
-lange	-69	62
-lange jag	19	152
-langr #	-122	-129
-langr hon	-170	-171
-langr jag	50	136
-langr … blir	-122	-118
-langr … hon	19	126
-langr … vile	26	154
-langre	-50	69
-lar*	11	147
-laren … kan	2	137
-last … kan	113	52
-lat*	230	152
-lata	5	186
-lata bli	-4	162
-lata … rakbl	7	129
-latar om	5	117
-latar … jag	5	117
-later … fast	111	7
-latia eika	147	-30
-latiala	111	-23
-laugh … hard	-126	-137
-leka … liger	153	29
-leker … vakna	140	35
-leta efter	-33	138
-lev*	-14	178
-leva	30	232
-leva vil	15	111
-leva … ar	-122	-136
-levande	8	192
-lif*	1	155
-life	1	155
-life isnt	1	155
-life … worth	1	155
-lig*	125	121
-liga	127	115
-liga med	-31	158
-liger	-1	111
-liger med	-1	111
-liger … honom	-1	111
-lik*	-214	-139
-litar	-5	179
-litar inte	-11	151
-litar … pa	-11	151
-lite men	-102	-87
-liten … kaner	-203	-172
-liv vet	-24	134
-liv*	-161	-201
-livet	-161	-201
-livet av	-161	-201
-livet har	26	144
-livet sover	28	127
-livet … mig	-161	-201
-lju*	287	27
-ljud	213	2
-ljus	157	45
-log*	-240	-254
-loga	-190	-187
-loga in	-190	-187
-logar	-120	-149
-logar in	-120	-149
-lorda som	0	102
-lorda … jag	0	102
-lorda … vil	15	118
-los	100	122
-los det	-16	119
-los … ica	109	-9
-lov*	6	168
-lova	10	124
-lova att	10	124
-lova … jag	10	124
-luf*	116	-88
-luft	72	-104
-lufte racke	179	34
-lufte … kaner	96	9
-lungo funge	110	-1
-lyd*	317	35
-lyde	158	15
-lyde inte	158	15
-lyder	271	31
-lyder inte	236	23
-lys*	-37	128
-lysna inte	47	186
-lysna … nar	48	160
-lysnade	48	160
-ma	-84	172
-ma en	0	124
-ma … haluu	0	124
-mag*	-149	-162
-magen	-167	-166
-magen att	230	33
-magen sa	126	-11
-magen som	141	54
-magen … bajsa	-152	-135
-magen … det	38	139
-magen … jag	233	21
-magen … orkar	120	-9
-magen … sig	150	18
-magen … sover	47	190
-magen … vil	-145	-135
-makaa latia	111	-23
-mam*	-131	33
-mama	-123	45
-mama ar	26	131
-mama det	26	131
-mama har	25	194
-mama kan	221	60
-mama pa	-90	-121
-mama svara	118	2
-mama utan	10	150
-mama vakna	120	63
-mama vet	13	140
-mama … ar	26	131
-mama … att	-198	-147
-mama … en	-90	-121
-mama … kaner	110	38
-mama … mig	26	142
-mama … veta	-114	-129
-mama … vil	17	102
-man	-90	118
-man dor	41	165
-man far	-2	147
-man fata	107	-13
-man forst	-166	-145
-man inte	-107	14
-man kan	87	150
-man logar	-120	-149
-man utan	31	151
-man … att	32	179
-man … ju	-6	109
-man … kan	185	53
-man … kaner	7	153
-man … mig	12	106
-maniska	10	152
-mar	-143	-185
-mar … ila	-109	-25
-mar*	248	207
-marka	194	30
-marka det	169	13
-marke inte	137	14
-marke men	-19	101
-marke … jag	-19	101
-marken	-19	101
-marker	172	32
-mat	-30	200
-mat nar	12	106
-mat*	55	-119
-mata	152	24
-mata bara	123	17
-mata … hi	123	17
-matar mig	12	141
-maten	124	10
-me	-122	124
-med att	21	170
-med honom	-28	149
-med mig	-148	-72
-med samar	76	-17
-med … det	76	-17
-med … igen	18	215
-med … jag	-61	58
-med … leva	-7	136
-med … mins	-78	-113
-med … nu	-158	-160
-med … som	26	206
-med*	-196	-103
-mediciner	-135	-115
-medvetslos	-155	-147
-mej … man	-6	116
-melan … kan	114	29
-men	-273	-317
-men har	-172	-173
-men ingen	-164	-82
-men inget	-254	-281
-men int	107	-85
-men inte	-208	-251
-men slog	-110	-89
-men sover	-128	-128
-men vagad	-2	147
-men … atit	141	25
-men … blod	-114	-113
-men … far	53	154
-men … feber	-163	-150
-men … gar	83	136
-men … gav	129	5
-men … gick	1	114
-men … hande	142	15
-men … helt	98	-25
-men … hjalp	128	21
-men … horde	116	-4
-men … i	180	8
-men … kan	123	93
-men … kaner	92	-18
-men … nasta	-111	-102
-men … nu	-188	-199
-men … plots	154	55
-men … racke	3	98
-men … rot	-118	-95
-menade	10	183
-menar	16	144
-menar inget	23	133
-menin jag	122	1
-menin med	-7	136
-menin … att	-7	136
-menin … hade	122	1
-meningen	122	1
-mer	168	394
-mer ja	11	136
-mer jag	-2	135
-mer sag	12	113
-mer … geer	11	136
-mesia … behov	11	120
-mie*	141	107
-mies	132	-26
-mies ei	132	-26
-mies … hengi	115	0
-mig	-220	-34
-mig aldri	-143	-126
-mig an	20	144
-mig asa	13	122
-mig blama	-87	-102
-mig dar	34	154
-mig det	33	182
-mig i	21	96
-mig ila	-171	-230
-mig inte	-160	-177
-mig jag	-88	48
-mig kan	-143	-112
-mig klade	4	92
-mig langr	33	240
-mig los	-16	119
-mig mer	32	148
-mig nar	-135	-80
-mig nu	-158	-160
-mig och	-48	-157
-mig sedan	103	9
-mig sjalv	-167	-54
-mig sover	-120	-160
-mig vi	-173	-180
-mig … ansik	20	94
-mig … att	175	60
-mig … avslu	-5	110
-mig … behov	-174	-197
-mig … det	-120	-84
-mig … han	-186	-139
-mig … hotad	-118	-136
-mig … inte	-115	-74
-mig … jag	-193	-156
-mig … kan	97	159
-mig … langr	-138	-80
-mig … mat	12	106
-mig … men	-141	-50
-mig … min	16	120
-mig … nar	13	147
-mig … om	37	167
-mig … pa	-123	-104
-mig … sag	95	-22
-mig … ska	26	135
-mig … smart	-110	-84
-mig … tanke	23	94
-mig … vakna	-13	92
-mig … vi	-121	-128
-mig … vil	-1	143
-migra har	113	12
-migra … jag	113	12
-min	-59	165
-min astma	16	120
-min mama	26	131
-min … andas	157	30
-min … att	38	204
-min … det	26	131
-min … far	125	124
-min … fata	107	-13
-min … forst	-113	-143
-min … kan	173	9
-min … nar	16	120
-min … sluta	-21	103
-min*	105	274
-mina … om	27	150
-mind	-116	-39
-mind wont	-127	-126
-mind … switc	-127	-126
-mins	24	145
-mins han	-122	-129
-mins hon	107	15
-mins inget	142	250
-mins … efter	15	151
-mins … inget	-122	-129
-mins … inte	107	15
-mins … och	93	134
-mins … pa	-90	-129
-mins … vad	134	19
-minut	-14	112
-minut til	-14	112
-minut utan	78	11
-minut … kanse	78	11
-minut … kunde	116	9
-minuter	147	11
-mis*	-9	158
-mit barn	28	186
-mit … jag	37	109
-mit … nan	17	94
-mitaan	-101	97
-mjalt frosa	101	11
-mjalt … sen	101	11
-mjolk gar	-114	-109
-mob*	28	141
-mobil vagar	13	161
-moder komer	150	-4
-more	-42	157
-morgnarna	-133	-159
-morgo skule	-5	104
-morgo … jag	-5	104
-morka	-121	-127
-morka tanka	-121	-127
-morkb … orkar	108	5
-mormo hitar	155	17
-morse … hitar	71	13
-morse … kunde	147	10
-mot	102	166
-mot brost	204	81
-mot min	-8	127
-mot … arm	-8	127
-mot … har	136	5
-mot … kan	119	7
-mot*	-3	224
-mov*	158	17
-move	158	17
-move my	155	19
-mua	21	128
-mua ei	21	128
-mua … ois	21	128
-mun … han	103	9
-my	187	101
-my mind	-127	-126
-my … suden	156	-16
-mycke jag	-167	-162
-mycke kan	126	42
-mygbe … anat	-105	-113
-na	-68	92
-na mer	31	117
-na pa	123	10
-na … en	123	10
-na … ja	11	136
-nac*	-226	-193
-nacke	-135	-123
-nacke ar	-143	-112
-nacke gar	188	11
-nacke kan	104	42
-nacke stel	129	32
-nacken	-136	-119
-nacks ingen	-124	-120
-nacks … feber	-124	-120
-nagon	-8	97
-nagon anled	11	111
-nagon men	80	-27
-nagon och	93	23
-nagon om	-1	137
-nagon … att	11	111
-nagon … jag	-1	137
-nagon … kan	126	41
-nagon … tycke	93	23
-nagot ala	-144	-140
-nagot vi	-124	-124
-nagot … hitad	-124	-124
-nagot … table	-144	-140
-naken om	-1	111
-naken … jag	-1	111
-nan	-39	161
-nanst men	169	32
-nanst … efter	107	15
-nanst … kan	122	31
-nanting	-163	-163
-nar	-183	53
-nar det	36	169
-nar hon	-144	-62
-nar honom	-22	96
-nar inte	-88	-116
-nar jag	-19	111
-nar vi	25	192
-nar … inte	-162	77
-nar … langr	-88	-116
-nar … ser	21	166
-nas*	158	161
-nasbl som	158	25
-nasta	0	209
-nasta inget	192	29
-nasta tid	-7	156
-nasta … ringe	15	135
-nastan	139	-23
-nat	219	337
-nat bara	20	118
-nat ikval	10	124
-nat jag	28	231
-nat kan	147	0
-nat … inte	58	147
-nat … ler	111	7
-nat … spara	20	118
-naten kaner	-122	-129
-neck wont	151	0
-neck … bend	151	0
-nee*	0	150
-nej	-263	-212
-nej aldri	-164	-162
-nej det	-149	-153
-nej inget	-146	-107
-nej inte	-208	-224
-nej … als	-145	-138
-nej … ar	-96	51
-nej … far	126	26
-nej … gar	143	5
-nej … har	-289	-256
-nej … hjalp	85	119
-nej … kan	107	132
-nej … kramp	-138	-128
-nej … slar	-102	-113
-nej … stame	-133	-140
-nej … svima	-154	-133
-nej … tanke	-103	-145
-ner	25	-157
-ner mot	129	44
-ner … brost	129	44
-next week	-6	148
-ni	36	310
-ni inte	16	187
-ni kan	26	154
-ni slipe	10	132
-ni … mig	49	204
-nice … bara	-3	115
-nitro hjalp	154	40
-no chest	-180	-125
-no fever	-268	-233
-no injur	-173	-158
-no other	-172	-178
-no rash	-143	-118
-no troub	-182	-147
-no … breat	-182	-147
-no … pain	-209	-165
-no … sympt	-149	-159
-not i	96	-12
-not in	-105	-127
-not move	155	19
-not suici	-158	-174
-not … dange	-105	-127
-not … my	155	19
-nu bar	146	18
-nu fins	12	148
-nu kan	-25	-184
-nu slape	95	-22
-nu svara	-36	144
-nu … det	137	117
-nu … hjalp	-28	75
-nu … ja	151	6
-nu … jag	103	-75
-nu … kan	27	108
-nu … som	147	51
-nud*	137	38
-nuda	137	38
-nuk*	15	184
-nukah enka	10	109
-nukah … herat	10	109
-nukahtaa	10	109
-nukunut	0	158
-ny tid	14	167
-ny … jag	17	131
-o bara	-3	115
-o kan	137	162
-o vakna	141	-1
-o … sig	131	19
-o … som	116	17
-och	-69	214
-och aldri	34	173
-och ar	248	44
-och behov	27	181
-och blode	-182	-181
-och gar	157	96
-och ger	117	-8
-och hitar	135	44
-och inga	-169	-173
-och ingen	-110	22
-och inte	-1	243
-och kan	143	56
-och kaner	214	27
-och opnar	149	-4
-och orkar	238	-96
-och prata	-126	-136
-och reage	167	19
-och sluta	99	-6
-och suger	133	18
-och svara	49	192
-och vagar	15	134
-och vakna	132	1
-och vil	139	-13
-och … ar	39	154
-och … att	148	207
-och … bar	115	37
-och … behov	8	147
-och … besva	-94	-94
-och … far	286	172
-och … forsv	190	28
-och … gar	210	155
-och … hitar	147	89
-och … hjalp	160	165
-och … jag	-40	121
-och … kan	157	-79
-och … kaner	167	44
-och … komer	160	61
-och … kuna	113	25
-och … kunde	122	144
-och … ont	-214	-213
-och … opna	-1	151
-och … orkar	76	-149
-och … slape	64	146
-och … som	167	130
-och … svalj	124	21
-och … ta	4	92
-och … tanke	21	112
-och … vakna	92	205
-och … vil	168	54
-of	-213	-139
-of witho	19	112
-oga … smart	131	25
-ogat i	124	20
-ogat kan	114	16
-ogat ser	120	2
-ogat … fem	124	20
-ogo*	192	-13
-ogone … vi	141	1
-ogonen	204	72
-ogonkontakt	126	26
-ois	21	128
-ole kuume	-119	-124
-ole nukun	-1	145
-ole … sanoi	-119	-124
-ole … viiko	0	175
-om	-110	166
-om det	-154	-49
-om ingen	7	199
-om inte	13	212
-om jag	-104	59
-om ni	21	192
-om … bara	28	153
-om … berat	11	88
-om … gar	29	146
-om … han	49	184
-om … hitar	33	197
-om … inte	-121	40
-om … kaner	-122	-129
-omt men	-118	-95
-on there	-23	96
-on … and	-14	112
-ont	-130	-177
-ont a	6	164
-ont als	126	10
-ont att	150	10
-ont bara	-150	-162
-ont bebis	-171	-149
-ont fraga	20	113
-ont gor	-136	-156
-ont har	-158	-192
-ont i	-71	-149
-ont langr	-3	131
-ont nar	-101	-117
-ont nu	-132	-173
-ont preci	161	38
-ont … att	-5	150
-ont … brost	-181	-157
-ont … hes	-113	-123
-ont … jag	-10	-124
-ont … men	143	43
-ont … och	93	23
-ont … spark	-171	-149
-opererad	-127	-119
-opn*	283	10
-opna	199	44
-opna det	135	21
-opnar	219	1
-opnar inte	190	17
-opnar … ogone	181	16
-orden komer	161	-1
-ork	7	169
-ork ja	3	135
-ork … vara	3	135
-orkar fan	6	140
-orkar ga	-71	-121
-orkar han	113	-4
-orkar inget	-191	-225
-orkar mer	6	181
-orkar orkar	17	176
-orkar … ata	89	-11
-orkar … drick	171	10
-orkar … et	-10	121
-orkar … finas	24	134
-orkar … ga	117	-45
-orkar … grata	181	19
-orkar … kampa	-1	156
-orkar … leva	44	291
-orkar … med	-224	-110
-orkar … mer	-73	61
-orkar … pluga	-188	-199
-orkar … prata	208	26
-orkar … ringa	-115	-125
-orkar … sta	165	-12
-orkar … suga	188	-2
-orkar … svara	130	-1
-orkar … va	18	165
-orkar … vakna	-24	146
-orkr	15	175
-orkr int	7	125
-orkr inte	24	151
-orkr … finas	12	119
-orkr … lev	7	125
-oroa	58	177
-oroa sig	22	180
-orolig	-129	-149
-os utan	-3	113
-os … hene	-3	113
-oth*	-201	-206
-other	-172	-178
-other sympt	-149	-159
-over brost	-197	-157
-over gatan	-8	119
-over jag	-12	151
-over med	76	-17
-over och	149	33
-over … samar	76	-17
-over … som	146	2
-over … svetn	149	33
-pa	-101	-83
-pa ar	113	12
-pa ata	-156	-154
-pa benen	102	18
-pa doden	-105	-137
-pa en	-31	-169
-pa fler	12	98
-pa honom	-21	116
-pa int	-148	-139
-pa konse	-131	-126
-pa kvale	-8	105
-pa morgn	-133	-159
-pa nan	6	114
-pa rikti	-86	44
-pa sjalv	-107	-132
-pa skamt	-12	93
-pa … ar	-59	-182
-pa … bal	-148	-139
-pa … dagar	-211	-115
-pa … dar	82	154
-pa … har	36	155
-pa … klade	4	92
-pa … kvart	153	8
-pa … manad	-166	-172
-pa … nu	113	12
-pa … och	-102	59
-pa … ogat	102	21
-pa … pa	-170	-169
-pa … skada	-89	-118
-pa … som	42	-74
-pa … sover	28	127
-pa … tider	12	98
-pa … timar	175	54
-pa … time	-40	-110
-pai*	134	-7
-pain or	-122	-96
-paint pa	-148	-139
-paiva … kuume	-123	-92
-pakor av	120	3
-pakor han	-141	-127
-pakor … bara	-141	-127
-pakor … bil	120	3
-pal*	127	222
-palar	44	261
-palar fan	8	117
-palar inte	28	220
-palar … livet	35	125
-panik far	154	31
-pap*	130	116
-papa	136	77
-papa inte	139	44
-papa ramla	-175	-169
-papa svara	106	-3
-paper	-64	89
-paper … far	2	104
-pas jag	9	152
-pas*	-185	-174
-pav*	-116	-111
-paverkad	-123	-106
-pee … fever	-128	-128
-pen*	43	227
-penan gav	129	5
-penga jag	33	122
-pengar	19	230
-peron … kan	-25	116
-pig … har	-95	-93
-pil*	-183	-182
-piler	-153	-154
-piler … var	14	119
-pip*	140	7
-pla*	-18	151
-plats	16	150
-plats for	16	150
-plats … mig	16	150
-plo*	247	49
-plots ingen	126	3
-plots inte	232	60
-plots kan	127	8
-plots … hon	120	9
-plots … lasa	188	58
-plots … lyfta	122	31
-plotsligt	256	54
-poi*	17	173
-pojkv sluta	-21	103
-pol*	123	153
-polis	9	192
-polis inga	0	112
-pra*	38	-116
-prata inte	155	116
-prata lang	114	16
-prata om	-171	-157
-prata utan	-123	-133
-prata … det	-171	-157
-prata … kan	133	37
-prata … langr	159	3
-prata … och	113	25
-prata … probl	-126	-136
-prata … siter	4	103
-prata … vet	100	-21
-pratar	177	131
-preci men	161	38
-precis	161	38
-pri*	-162	-131
-prick som	365	119
-prickar	-162	-131
-prop … kan	108	14
-prov	-106	-106
-prov utan	-106	-106
-prov … tid	-106	-106
-prove … nat	8	137
-psyki … att	1	104
-pulse kans	169	22
-pumpa orkar	120	-9
-purpl … that	143	17
-pys*	250	77
-pysty	191	60
-rac*	194	115
-racke inte	194	110
-racker	194	115
-rad	-177	-162
-rad for	-164	-117
-rad … att	127	222
-rad … honom	-157	-152
-rad*	-35	151
-rada men	-98	-114
-radad	13	173
-rak	111	-15
-rak och	92	-14
-rak … alt	92	-14
-rak*	53	228
-rakbladet	7	129
-rakna inte	35	163
-rakna … med	35	163
-raknar	35	163
-ram*	-123	-42
-ramla … han	-173	-132
-ramlat	-179	-110
-ras*	-143	-112
-rash	-143	-112
-rash that	124	-31
-rea*	125	0
-reage inte	250	19
-reage … nar	161	19
-reagerar	250	19
-reagerat	-110	-92
-reakt sedan	-105	-80
-reakt … #	-105	-80
-reaktioner	-105	-80
-realy	-155	-121
-remem anyth	-13	155
-resa mig	92	-31
-resa sig	-94	-113
-revbe … orkar	157	30
-revbe … vil	124	4
-rikti hon	28	115
-rikti med	117	32
-ring	-205	-92
-ring inte	2	196
-ring … up	1	159
-ringa	-1	133
-ringa batre	6	132
-ringa polis	0	112
-ringa up	14	118
-ringa … til	14	118
-ringe jag	15	135
-ringe … ingen	15	135
-rintakipua	-187	-172
-rod*	-127	-178
-roda … som	131	37
-rodnad	-118	-142
-rok*	-199	-207
-roker	-176	-182
-roker inte	-160	-174
-rol	46	204
-rol jag	42	162
-rol … ar	30	129
-ror sig	245	-44
-ror*	-143	-146
-rort	-143	-146
-rort mig	-125	-125
-roster	-205	-142
-rot	-231	-214
-rot … blasa	-108	-100
-ryckt … ar	106	13
-rygdu hjalp	178	22
-rygen … nasta	138	12
-rygen … vagar	-120	-134
-sa att	52	244
-sa bara	-144	-158
-sa bra	75	-83
-sa han	-124	-108
-sa ingen	146	192
-sa kunde	140	7
-sa ont	164	41
-sa sjuk	92	-11
-sa slipe	0	133
-sa svar	1	110
-sa vore	20	137
-sa … ar	-123	-104
-sa … att	290	66
-sa … far	8	170
-sa … gick	0	126
-sa … halva	136	40
-sa … han	87	150
-sa … har	132	-16
-sa … hon	53	172
-sa … jag	37	288
-sa … ser	8	162
-sa … vet	221	133
-sad but	-136	-159
-sad … i	-136	-159
-saf*	48	195
-safe	-9	200
-safe tonig	-10	149
-saft kan	108	15
-sag	82	223
-sag inget	108	61
-sag inte	12	162
-sag … jag	6	114
-sag … pa	102	21
-sag … til	17	151
-sag*	-23	144
-saga	130	268
-saga av	113	-12
-saga nat	14	141
-saga vem	17	127
-saga … vem	113	-12
-sager forla	11	107
-sager hon	-12	129
-sager mama	-90	-121
-sager typ	-153	-144
-sager … armen	142	3
-sager … det	-42	-120
-sager … han	98	199
-sager … jag	31	159
-sager … men	27	109
-sager … o	11	107
-sager … pa	-90	-121
-sagt	7	172
-sagt att	36	141
-sagt det	15	153
-sagt … til	15	153
-sai*	-18	173
-said	-18	173
-said no	8	147
-sak*	10	205
-saker	-9	121
-saker jag	4	150
-saker som	-14	199
-saker … inte	-9	121
-sal*	96	130
-sam*	-158	-207
-samar det	76	-17
-samar … tryck	76	-17
-samarin	76	-17
-sambo andas	157	30
-sambo kan	141	-1
-sambo … sa	-134	-133
-san	12	121
-sana	-89	-107
-sana tanka	-89	-107
-sanoo eta	-138	-58
-sant … man	7	153
-sar som	-129	-134
-sat	-169	-150
-sat som	27	162
-says no	-141	-147
-se	52	160
-se det	-47	78
-se … har	-47	78
-sedan blir	41	118
-sedan … jag	41	118
-sem*	-121	-130
-semes for	30	115
-semes … hon	30	115
-sen ar	44	121
-sen mins	-122	-129
-sen nar	17	104
-sen … det	64	121
-sen … han	-122	-129
-sen … jag	34	138
-sen … sover	11	106
-ser	209	368
-ser ingen	62	289
-ser inget	226	87
-ser nagon	11	111
-ser sudig	-120	-111
-ser … framt	-7	108
-ser … kan	159	69
-ser … menin	46	218
-ser … pa	138	-2
-ser … som	-5	166
-ser … vag	23	182
-sex	-156	-132
-sex … mig	1	117
-she	197	121
-she says	-141	-147
-she wont	122	-34
-she … wake	122	-34
-shes … and	156	-23
-sida gar	137	38
-sidan … tanke	113	-12
-sig batre	24	124
-sig inte	134	-142
-sig jag	-100	-118
-sig sjalv	47	164
-sig … att	123	23
-sig … efter	42	177
-sig … feber	-118	-98
-sima … tils	17	137
-sitan … orkar	178	69
-siter … far	-132	-113
-sja*	-201	-117
-sjalv … har	82	-46
-sjalv … kan	6	149
-sjalvmord	-107	-132
-sjalvmordsbenagen	-120	-134
-sjalvmordstankar	-125	-187
-sju*	-197	-91
-sjuk det	27	160
-sjuk egent	7	137
-sjuk kan	92	-11
-sjuk … ar	20	156
-sjuk … bara	7	137
-sjuks spela	30	129
-ska	62	411
-ska anda	53	221
-ska behov	46	183
-ska bli	15	135
-ska explo	6	101
-ska fa	-2	148
-ska hita	38	121
-ska int	13	143
-ska inte	49	219
-ska ju	-6	109
-ska nar	26	112
-ska … en	35	110
-ska … ga	12	98
-ska … han	26	112
-skada	-217	-224
-skada det	23	114
-skada mig	-120	-170
-skada … ar	23	114
-skada … om	-1	137
-skadad	-147	-76
-skado om	49	124
-skado … jag	49	124
-skaka	140	5
-skaka inte	132	-29
-skaka skaka	140	5
-skaka … nar	12	148
-skaka … sluta	140	5
-skakar	66	-59
-skamt jag	-12	93
-skar dar	12	110
-skar mig	-139	-80
-skar … asa	13	122
-skele … bar	146	18
-skena … skada	-112	-131
-skoge och	14	159
-skoja att	30	115
-skoja inte	-4	137
-skoja … hon	30	115
-skojar	-4	137
-skolan	-166	-47
-skr*	82	-34
-skrat … kan	120	16
-skratade	28	169
-skrev … kan	172	23
-skrik inte	192	-4
-skrik mins	-78	-113
-skrik … gar	-70	116
-skrik … hon	111	45
-skrik … orkar	14	133
-skrik … vet	125	8
-skriker	192	-4
-skriv	9	173
-skriv att	36	123
-skriv inget	7	119
-skriv … som	7	119
-sku*	94	327
-skule	36	288
-skule jag	12	123
-skule … inte	-5	104
-sla*	-142	-102
-slagi mig	-131	-59
-slagi … an	20	144
-slagi … i	20	94
-slagi … men	27	122
-slagi … vi	-132	-128
-slap bara	-103	-82
-slap kalsv	98	13
-slap … snuvi	-103	-82
-slap … vil	132	15
-slapa det	-127	-129
-slape det	95	-22
-slar	-279	-220
-slar inte	-156	-23
-slar mig	-265	-294
-slar … blama	-87	-102
-slar … men	-13	110
-slar … mig	-156	-153
-slar … nar	43	173
-sleep and	-24	161
-sleep … mind	-127	-126
-slipe ala	-18	126
-slipe gora	23	126
-slipe mig	16	123
-slipe … det	23	126
-slo	-206	-188
-slo*	-162	-150
-slog	-162	-150
-slog inte	-162	-150
-slog sig	-150	-137
-slog … huvud	-148	-109
-slu*	233	202
-slut	159	208
-sluta	-30	146
-sluta inte	238	171
-sluta skaka	-107	-103
-sluta … bloda	178	-34
-sluta … fast	-37	174
-sluta … nar	-27	145
-sluta … vil	2	120
-slutade	41	185
-slutar	290	20
-smack gar	123	10
-smart men	117	34
-smart … brost	-144	-105
-smarta	-64	-178
-sna*	-154	-49
-snal … slar	-87	-102
-snala ring	1	159
-snap … svara	-16	96
-snart slipe	26	205
-snart … ni	10	126
-sned han	103	9
-sno … slape	116	24
-snorv far	105	9
-snu*	-143	-135
-snura inte	-143	-135
-snura … bara	-143	-135
-snurar	-143	-135
-so hard	-88	-132
-so … i	-126	-137
-soc*	124	-37
-socke svara	125	5
-socker	124	-37
-sockr gar	123	17
-sofan … att	-90	-121
-som	222	179
-som aldri	134	100
-som gar	-134	-131
-som haler	21	140
-som int	96	-28
-som inte	153	79
-som syns	7	119
-som … blekn	245	61
-som … fins	74	275
-som … forr	134	10
-som … forsv	298	114
-som … gar	324	154
-som … ger	-184	-172
-som … hade	96	-12
-som … han	19	112
-som … laker	-158	-159
-som … mig	-56	89
-som … slape	183	50
-som … sluta	268	85
-som … vakna	124	10
-som … var	17	146
-som … vil	-183	-163
-som*	-54	105
-somn	19	187
-somn utan	3	129
-somn … slut	3	129
-somna a	-4	117
-somna in	32	154
-somna och	13	170
-somna … och	10	116
-son vakna	148	22
-son … att	17	159
-sov*	-189	1
-sova	-204	-193
-sova a	-12	116
-sova klara	102	-3
-sova och	-5	187
-sover	-94	53
-sover aldri	-130	-128
-sover int	-28	141
-sover inte	90	247
-sover men	35	121
-sover … als	-13	176
-sover … grate	-2	134
-sover … kan	147	16
-sover … och	6	164
-sover … vil	49	124
-sovit	-13	150
-sovit sen	-20	127
-sovit … forlo	31	179
-spe*	-139	56
-spege visar	11	153
-spela ingen	52	166
-spela … rol	37	185
-spelar	37	185
-spr*	24	-163
-sprit	164	-12
-spruta	-114	-142
-spyr och	119	-1
-sta rak	111	-15
-sta … och	92	-14
-stame att	35	121
-stame inte	-133	-140
-stame … jag	35	121
-stamer	-133	-140
-star	53	131
-star ut	95	172
-star … en	4	144
-stark att	31	135
-stark … jag	3	130
-stege kan	124	23
-stel	-121	-137
-stel i	-126	-112
-stel inte	129	32
-stel jag	-143	-112
-stel nacke	-135	-123
-stel … kan	-143	-112
-stel … nacke	-126	-112
-stel … tal	141	45
-stel … tita	129	32
-stenh … och	119	-1
-stick men	-173	-137
-stira … ger	117	-8
-stodj pa	-157	-150
-stodja	-183	-168
-stolp mins	126	13
-stopa	-8	110
-stopa mig	-8	110
-stot kaner	-136	-110
-str*	-146	-106
-stral inte	-115	-133
-stralar	-115	-133
-stran and	67	-81
-strup … kan	135	3
-stryp … om	-162	-118
-sud*	109	-86
-suden cant	207	1
-suden … catch	169	32
-sudenly	229	10
-sudig utan	-120	-111
-sudig … glaso	-120	-111
-sudigt	-120	-111
-sug*	175	-1
-suger	146	18
-suger inte	133	18
-suici … har	-8	133
-suicidal	-186	-214
-svag	-108	-163
-svag att	112	12
-svag … jag	112	12
-svalj inte	143	31
-svalj … bara	124	21
-svaljer	121	17
-svalt	-158	-74
-svalt nagot	-198	-183
-svalt nat	20	118
-svalt … ala	-144	-140
-svalt … bara	20	118
-svalt … vi	-124	-124
-svar	1	110
-svar att	44	150
-svar … hon	20	118
-svar … jag	1	110
-svara	244	157
-svara inte	197	76
-svara … ater	-26	105
-svara … han	124	-20
-svara … i	-36	105
-svara … inte	-36	144
-svara … med	-14	116
-svara … nar	138	-91
-svara … nu	-19	147
-svara … och	134	-15
-svara … pa	188	75
-svarar	165	140
-svart	-268	-227
-svart att	-216	-188
-svart … andas	-222	-185
-svart … kan	114	16
-sve*	-117	-183
-sveri ingen	19	131
-sverige	19	131
-sveta kan	107	-6
-sveta … kan	126	42
-svi*	-168	-253
-svima aldri	109	20
-svima inte	-53	-158
-svima och	-157	-143
-svima … han	-128	-104
-svima … men	166	22
-svima … vakna	139	33
-svimade	21	-115
-svimat	-214	-167
-sviml vakna	140	35
-svu*	-242	-216
-svule … kan	124	14
-svuln i	-156	-127
-svuln … har	-114	-113
-svulnad	-214	-191
-swi*	-175	-204
-switc of	-127	-126
-switch	-127	-126
-sym*	-221	-239
-symptoms	-198	-196
-symtom	-134	-166
-syn*	-106	41
-synen ar	-123	-106
-syns	32	261
-syns han	7	119
-syns inte	12	110
-syns … jag	12	110
-syns … kolar	7	119
-sys*	-28	143
-syster	-28	143
-ta livet	-161	-201
-ta mig	-16	119
-ta pa	4	92
-ta up	154	46
-ta … av	-161	-201
-ta … los	-16	119
-ta … mig	4	92
-table men	-23	114
-table … vil	-9	139
-tableterna	24	169
-tag*	-78	99
-tagit	-78	99
-tagit dom	7	113
-tagit for	-111	-113
-tagit … an	8	140
-tagit … mycke	-111	-113
-tagsp … vil	123	-3
-tal	36	-128
-tal inte	32	-130
-tal … lakto	-131	-118
-tal … ljus	122	37
-tal … ljuse	141	45
-tala … att	76	-17
-talet ar	-145	-128
-talri … sar	-124	-125
-talsv och	-130	-129
-talsv … ansik	-130	-129
-talsvarigheter	-130	-129
-tan*	-152	-60
-tanag … nar	-88	-116
-tandv sveti	120	21
-tandvark	120	21
-tanka pa	-192	-232
-tanka skriv	-67	-87
-tanka snura	-143	-135
-tanka … att	-120	-191
-tankar	-161	-226
-tanke bli	9	95
-tanke jag	16	171
-tanke … fira	17	121
-tanke … gora	-117	-169
-tanke … inte	16	171
-tanke … pa	-126	-166
-tanke … saga	113	-12
-tanke … vanta	9	245
-tanke … vara	52	167
-tanke … vuxen	9	95
-tanker	-30	173
-tankt	-113	-174
-tar … nar	24	111
-tat*	0	111
-tata	0	111
-tata elama	0	111
-tel	-4	168
-that doesn	130	-8
-that dont	153	1
-that … fade	180	34
-the voice	-18	145
-the*	136	230
-them	22	156
-there is	19	143
-there no	155	117
-there … point	-21	105
-theres	155	117
-tid … ar	16	105
-tid*	13	124
-tider	13	124
-tider det	12	98
-tider … behov	12	98
-tider … komer	33	105
-til	25	78
-til besva	41	118
-til brevl	-91	-117
-til maten	124	10
-til nan	3	190
-til nasta	-7	156
-til skola	-203	-206
-til toale	101	-15
-til toan	175	6
-til … langr	-122	-118
-til … orkar	81	121
-til … tid	-50	112
-til*	-98	113
-tilbaka	-67	69
-tils	-96	49
-tils jag	-96	49
-tils … inte	-96	49
-timar	175	54
-timar … kan	-23	102
-time kan	122	47
-time som	137	9
-time … jag	122	47
-tit*	219	159
-tita	206	142
-tita det	-8	119
-tita ljus	129	32
-tita pa	156	-4
-tita … far	-8	119
-tita … mig	156	-4
-tjugo minut	78	11
-to die	-136	-159
-to not	-19	134
-to … and	-24	161
-to … wake	-15	100
-toa eler	83	9
-toa … slapa	83	9
-toa*	59	-109
-toaleten	101	-15
-toan	175	6
-toan utan	175	6
-toan … att	175	6
-tog	24	200
-tog inte	24	200
-tog … table	24	169
-tol*	35	168
-ton*	-10	149
-tonight	-10	149
-tor*	26	149
-tra*	-155	34
-tramp … kan	128	33
-trana hart	-115	-118
-trapa	0	215
-trapa … slog	-110	-89
-trape … vakna	140	20
-traph … gar	113	-17
-trapo langr	-134	-131
-trapor	-134	-131
-tre timar	175	54
-tro*	-26	132
-tror	-29	162
-tror inte	-77	116
-tror … ja	23	195
-trost ata	103	-9
-trost … vecko	103	-9
-trosta	103	-9
-trot	-59	54
-trot att	184	37
-trot fardi	10	120
-trot … hon	156	30
-trot … orkar	-191	-225
-troub breat	-203	-170
-try*	60	118
-tryck	-154	-140
-tryck anars	-111	-123
-tryck bara	-106	-103
-tryck en	-8	127
-tryck in	182	23
-tryck … brost	-150	-124
-tryck … cigar	-8	127
-tryck … det	119	10
-tryck … lite	-106	-103
-tryck … over	-171	-136
-trycka	203	12
-tryckte	-8	127
-tryg	23	147
-tryg hema	23	147
-trygt	11	117
-trygt for	11	117
-trygt … mig	11	117
-tungt … vil	-94	-113
-tva gange	166	5
-tva … nej	-85	-108
-typ	-197	-188
-typ en	-153	-144
-typ vet	6	141
-typ … vecka	-153	-144
-tyr*	185	17
-tyrehdy	185	17
-ulo*	-112	-105
-ulosteesa	-112	-105
-uncon and	214	-3
-und*	116	144
-under hitar	-121	-108
-under … andas	107	21
-under … kan	126	14
-undersokning	17	146
-up	161	64
-up en	157	40
-up han	1	159
-up hitar	-120	-149
-up honom	133	11
-up til	14	118
-up … des	14	118
-up … fins	-7	91
-up … kan	149	40
-up … klock	133	11
-up … langr	-122	-129
-up … laser	1	159
-up … tid	154	46
-usk*	-1	199
-uskala	-1	199
-ut den	151	0
-ut en	4	144
-ut tils	17	137
-ut utan	-15	185
-ut … jacka	-5	135
-ut … jag	20	168
-ut … nat	8	98
-utan andno	-148	-134
-utan att	237	175
-utan feber	-138	-120
-utan glaso	-120	-111
-utan hene	-11	151
-utan hjalm	168	2
-utan jacka	59	152
-utan kafe	-209	-201
-utan klade	-13	150
-utan mat	12	106
-utan slut	3	129
-utan tid	-106	-106
-utan … ata	-115	-118
-utan … det	38	223
-utan … kana	153	33
-utan … marka	192	16
-utan … pakor	120	3
-utan … tita	-8	119
-utan … vakna	178	-4
-utanf ica	109	-9
-utatv kan	111	20
-utbyt … ar	20	155
-uts*	-88	-180
-utsat	-137	-150
-utsat for	-137	-150
-utsat … nagot	-137	-150
-utsla men	144	7
-v #	123	11
-va	-95	107
-va har	18	148
-va hjart	-96	-96
-va inte	28	115
-va kvar	18	128
-va … glad	28	115
-va … utan	-96	-96
-vack vet	112	14
-vad hon	116	-4
-vad … sa	116	-4
-vad … vet	-173	-186
-vad*	149	41
-vader	149	41
-vader pa	149	41
-vader … #	83	9
-vag*	3	363
-vaga	30	108
-vagad inte	-7	197
-vagade	-7	197
-vagar	6	286
-vagar int	36	192
-vagar inte	-17	282
-vagar resa	92	-31
-vagar … aka	12	122
-vagar … ga	-9	219
-vagar … mig	92	-31
-vagar … sova	43	279
-vagar … vagar	12	131
-vagar … vara	11	197
-vagen sa	13	131
-vagen … jag	0	129
-vain nukah	10	109
-vak*	222	47
-vakna	191	17
-vakna emela	138	3
-vakna inte	138	-145
-vakna til	124	10
-vakna utan	17	190
-vakna … av	-147	-141
-vakna … ens	78	-17
-vakna … kan	-132	-134
-vakna … maten	124	10
-vakna … nar	147	11
-vakna … pa	140	20
-vakna … til	170	-6
-vakna … troso	1	162
-vakna … under	-13	92
-vakna … ur	-122	-127
-vaknade	85	217
-vaknar	138	-151
-val inget	150	124
-val inte	-94	78
-valta vet	-11	104
-vanst kan	97	47
-vanst … vet	-109	-125
-vanster	-130	-141
-vapen orkar	8	116
-var	24	323
-var arg	6	114
-var dar	-139	-122
-var henes	31	165
-var inte	35	229
-var man	-120	-149
-var under	17	146
-var … fel	23	191
-var … frivi	23	173
-var … logar	-120	-149
-var … menin	122	1
-var … pa	6	114
-var … sa	0	126
-var … trapa	-4	109
-var … vakna	148	22
-var*	1	157
-vara	35	186
-vara gravi	142	20
-vara kvar	-7	179
-vara med	36	169
-vara utan	-152	-162
-vara … i	11	111
-vara … men	164	33
-vard	1	104
-vard igar	1	104
-vard … tog	1	104
-vare	-137	-224
-vare an	-208	-237
-varfor	40	232
-varit for	20	137
-varit hema	-1	130
-varit … katen	20	137
-varit … pa	140	122
-varje … nej	57	127
-vark	-129	-53
-varkar	163	31
-varke ar	1	110
-varke … eler	-34	-148
-varke … sa	1	110
-varm vil	130	19
-varme fast	149	21
-varme … jag	149	21
-vaten … ar	117	32
-vaten … kan	180	4
-vax*	-170	-172
-vec*	79	202
-vecka	-16	160
-vecka … ar	119	4
-vecko sover	-2	134
-vel*	180	66
-velat	129	-4
-velat … sedan	129	-4
-velto	122	-6
-velto eika	122	-6
-vem	112	107
-vem det	113	-12
-vem jag	17	127
-vem … bubla	113	-12
-vento hjalp	114	21
-ver*	133	-74
-veren ei	173	2
-veren … lopu	173	2
-verenvuoto	173	2
-verta ulost	-112	-105
-vet	84	247
-vet ej	-162	-64
-vet int	54	211
-vet inte	53	114
-vet … att	98	54
-vet … hur	37	215
-vet … om	160	351
-vet … rikti	-215	-149
-vet … va	177	128
-vet … var	233	26
-vet … varfo	7	218
-vet … vart	3	148
-vet … vem	59	146
-vet … vilke	192	59
-vet*	11	213
-veta	11	212
-veta att	27	226
-veta … det	15	142
-veta … jag	18	196
-vi braka	-151	-140
-vi far	116	-118
-vi … kan	74	163
-vi … os	-3	113
-vi … saker	-15	90
-vi … ska	-31	126
-vii*	1	199
-viiko … kuume	-119	-101
-viikoon	0	175
-vil	116	141
-vil absol	-4	-130
-vil anmal	49	124
-vil att	35	110
-vil bara	-2	148
-vil bli	39	171
-vil ge	-145	-200
-vil ha	-111	-123
-vil inte	203	161
-vil lakar	120	21
-vil … a	27	140
-vil … ata	183	4
-vil … att	201	227
-vil … bara	25	142
-vil … barnb	35	110
-vil … bli	113	162
-vil … do	-158	-171
-vil … drick	148	16
-vil … finas	48	289
-vil … ge	-11	-132
-vil … kan	17	122
-vil … leka	153	29
-vil … leva	-54	222
-vil … och	10	175
-vil … prata	-140	-133
-vil … resa	-94	-113
-vil … saga	12	179
-vil … sig	-132	-191
-vil … slap	98	13
-vil … sta	-175	-126
-vil … suga	112	12
-vil … svalj	157	-10
-vil … ta	104	-57
-vil … tita	156	-4
-vil … uplev	15	118
-vil … va	10	214
-vil … visa	34	121
-vil*	104	257
-vile	101	201
-vile inte	145	103
-vile … inte	-70	-87
-vile … leva	76	-64
-vile … sa	0	102
-vindr … hosta	142	36
-vindr … kan	121	28
-vis*	-25	175
-visa	34	121
-visa nagon	-5	124
-visa … d	-96	-96
-visar	14	183
-visar inte	11	153
-visar … mig	11	153
-visar … ont	-156	-122
-vist hade	96	-12
-voi*	-18	145
-voice wont	-18	145
-voice … stop	-18	145
-voices	-18	145
-vor*	20	137
-vore	20	137
-vore jag	20	137
-vore … har	63	-26
-vore … inte	20	137
-vore … om	40	146
-vri*	-197	-193
-vrida	-197	-193
-vrida at	-179	-178
-vux*	12	169
-vuxen	8	151
-wana	-1	117
-wana be	-1	117
-wana … alive	-1	117
-want … die	-136	-159
-was	-1	124
-was never	-1	124
-was … born	-1	124
-wat*	-117	-114
-water	-117	-114
-water down	-117	-114
-water … since	-117	-114
-we … stop	121	-2
-wee*	-8	174
-week	-8	174
-when … said	-6	106
-wish … was	-1	124
-wka*	126	-5
-wkae	126	-5
-wkae up	126	-5
-wok*	180	26
-woken	180	26
-wont be	2	234
-wont switc	-127	-126
-wont wkae	126	-5
-wont … aroun	-6	132
-wont … of	-127	-126
-wont … up	65	166
-yea*	-177	-175
-yr	136	40
-yr att	121	-29
-yr eler	136	40
-yr kan	133	-17
-yr … ja	107	20
-yr … jag	115	-35
-yr … sa	136	40
-yrar … vet	112	6
-yrsel … kan	107	28
<#	-313	-445
<# and	-146	-110
<# far	-143	-125
<# har	-118	-133
<# hoger	-152	-99
<# idag	-67	-87
<# ingen	-127	-103
<# magsa	-83	-73
<# och	-228	-245
<# vi	-148	-158
<# … ar	-105	-78
<# … feber	-127	-103
<# … fint	-87	-56
<# … hand	-152	-99
<# … hange	149	30
<# … jag	-115	-115
<# … lakt	-83	-73
<# … my	-163	-147
<# … smart	117	1
<*aari*	206	25
<*ablo*	-78	-58
<*ack	-182	-218
<*acke*	-165	-171
<*ade	-83	-267
<*agar*	-145	-124
<*aker*	-36	99
<*akri*	-95	-77
<*alde*	-142	-150
<*alds*	-95	-101
<*aler*	-194	-205
<*alig*	-78	-90
<*alst*	-92	-112
<*amp	-164	-164
<*ampa*	209	-3
<*ampe*	-190	-143
<*ampu*	-159	-138
<*amta*	-73	-77
<*and	-151	-157
<*anda*	-28	169
<*ande*	-266	-266
<*andl*	-198	-195
<*anfa*	-138	-113
<*ang	-197	-180
<*aps	-99	-91
<*arfa*	-141	-146
<*arin*	154	105
<*arkt*	121	-78
<*armo*	-158	-160
<*arn	-91	-188
<*arna*	-148	-149
<*arnb*	-162	-166
<*ars	-273	-295
<*astm*	-195	-218
<*atio*	-171	-164
<*axel*	-159	-152
<*barn*	-128	-229
<*beho*	-195	-194
<*berk*	-138	-101
<*beta*	-78	-58
<*bilo*	-193	-187
<*blev*	-206	-220
<*bloc*	-78	-58
<*blod*	-123	-192
<*bola*	-95	-77
<*brot*	-196	-216
<*cin	-183	-181
<*cka	-68	105
<*ckad*	-127	-105
<*cken*	-155	-160
<*cker*	-248	-218
<*dag	26	199
<*dali*	-78	-90
<*dand*	-104	-96
<*depr*	-164	-172
<*der	-162	-170
<*des	-204	-232
<*dnin*	-160	-168
<*dote*	-134	-106
<*drar*	-196	-189
<*dsam*	-95	-101
<*eber*	-138	-101
<*eed	-226	-214
<*eena*	-189	-230
<*efte*	-240	-246
<*ehov*	-195	-194
<*elet*	-100	-109
<*elkr*	-156	-155
<*ent	-175	-142
<*epre*	-164	-172
<*erar*	-134	-105
<*erkr*	-138	-101
<*ern	-152	-134
<*esio*	-141	-131
<*est	-171	-181
<*etab*	-78	-58
<*etar*	79	-84
<*etio*	-137	-168
<*eva	-106	-142
<*fal	-179	-159
<*far	-168	-179
<*farf*	-128	-139
<*fark*	121	-78
<*febe*	-138	-101
<*femt*	-122	-114
<*fod	-135	-113
<*fran*	-184	-196
<*fter*	-241	-247
<*fyra*	-150	-138
<*gick*	-208	-218
<*gjor*	-37	149
<*gkol*	-99	-91
<*gsbo*	-95	-77
<*hade*	15	-166
<*hjar*	-68	-154
<*hono*	-16	162
<*hove*	-195	-194
<*ick	-200	-300
<*ilol*	-193	-187
<*infa*	121	-78
<*inge*	150	167
<*ion	-239	-195
<*isfa*	-108	-102
<*ist	-175	-192
<*ista*	-188	-206
<*ivet*	-137	-165
<*jarn*	-191	-171
<*jort*	-32	100
<*kera*	-78	-58
<*kola*	-172	-160
<*kork*	-91	-69
<*kort*	-91	-69
<*kost*	-150	-122
<*kot	-146	-152
<*kram*	99	-90
<*krin*	-95	-77
<*kroc*	-99	-80
<*kule*	-19	113
<*lage*	-142	-140
<*laps*	-147	-140
<*lato*	-126	-121
<*ldsa*	-95	-101
<*let	-198	-198
<*lev	-206	-220
<*leva*	-106	-142
<*live*	-137	-165
<*lkra*	-171	-181
<*loda*	-102	-94
<*lodn*	-139	-160
<*loly*	-193	-187
<*lsto*	-68	-76
<*lyck*	-118	59
<*mand*	31	210
<*men	-201	-185
<*mens*	213	15
<*misf*	-108	-102
<*mor	-105	-177
<*morm*	-131	-151
<*mpad*	-222	-182
<*mpan*	-102	-96
<*mpar*	219	10
<*mper*	-190	-143
<*mput*	-159	-138
<*mtal*	-73	-77
<*nade*	-131	-182
<*nare*	-100	24
<*nblo*	-135	-156
<*ncy	-212	-181
<*ndag*	30	209
<*need*	-227	-215
<*nfal*	-138	-113
<*nfar*	121	-78
<*ngko*	-99	-91
<*ngsb*	-95	-77
<*ning*	-178	-223
<*nom	-45	130
<*not	-165	-165
<*nyfo*	-135	-113
<*ocka*	-127	-105
<*ocke*	-78	-58
<*odan*	-104	-96
<*ode	-171	-182
<*odni*	-139	-160
<*oken*	-119	-90
<*olag*	-95	-77
<*olap*	-99	-91
<*olyc*	-118	59
<*onar*	-75	95
<*onom*	-16	162
<*orko*	-91	-69
<*ormo*	-131	-151
<*orsa*	-145	-133
<*ort	-163	-59
<*oter*	-154	-141
<*pade*	-219	-181
<*panf*	-102	-96
<*par	219	10
<*pele*	-100	-109
<*per	-159	-131
<*pera*	-110	-104
<*pile*	180	-5
<*pres*	-210	-195
<*pute*	-159	-138
<*rack*	-93	-180
<*rade*	-209	-203
<*ramp*	99	-90
<*ran	-214	-217
<*rati*	-110	-104
<*resi*	-141	-131
<*reti*	-137	-168
<*rfar*	-168	-179
<*ring*	134	91
<*rkor*	-91	-69
<*rkra*	-138	-101
<*rkt	174	-31
<*rmor*	-210	-224
<*rna	-156	-198
<*rnbl*	-135	-156
<*rock*	-99	-80
<*rot	-223	-241
<*rsak*	-95	-77
<*sake*	5	132
<*sakr*	-95	-77
<*sam	-95	-101
<*samt*	-73	-77
<*sang*	-158	-169
<*sbol*	-95	-77
<*sen	117	-93
<*sfal*	-108	-102
<*sion*	-141	-131
<*sjuk*	-169	-176
<*skot*	-175	-183
<*skul*	-19	113
<*slag*	-174	-178
<*sove*	-91	-97
<*spel*	-100	-109
<*stel*	-156	-155
<*sten*	-183	-165
<*ster*	-193	-197
<*stod*	-147	-144
<*stru*	-185	-154
<*tabl*	-147	-143
<*tade*	-128	-118
<*tari*	79	-84
<*telk*	-156	-155
<*tent*	-116	-108
<*ter	-281	-303
<*tern*	-125	-136
<*tio	-137	-168
<*tod	-139	-136
<*ton	-150	-143
<*tona*	-64	106
<*tret*	-137	-168
<*tsto*	-228	-208
<*tvaa*	206	25
<*ule	-19	113
<*undr*	-185	-183
<*ungk*	-99	-91
<*uter*	-159	-138
<*utom*	-175	-187
<*vaar*	206	25
<*vand*	-180	-200
<*var	-125	-123
<*vet	-137	-165
<*ycka*	-118	59
<*yfod*	-135	-113
<*yra	-150	-138
<@abuse	-170	-215
<@amputated	-172	-150
<@anticoag	-141	-184
<@attempt	165	-2
<@back	-189	-186
<@backplace	140	-89
<@bigfall	-332	-311
<@bite	-279	-302
<@bleeding	-209	-264
<@blueplace	119	232
<@breasts	107	-117
<@breath	-174	-26
<@breathsign	-191	-245
<@burnpain	156	-60
<@calm	-242	-244
<@chemo	186	-27
<@chest	155	-33
<@chestplace	173	-35
<@coldbad	-194	-273
<@crashsign	-242	-226
<@cuts_self	-144	-28
<@cutword	-170	-129
<@despair	-87	-235
<@droolsign	165	30
<@droop	-166	-196
<@effort	-177	-171
<@electricbad	76	-203
<@epipen	-193	-169
<@exposure	-172	-317
<@faint	31	-131
<@fainted	-210	-214
<@fallen	-202	-163
<@fear	-240	-137
<@fever	185	-23
<@floor	-182	-196
<@harmful	-119	99
<@headhit	-177	-158
<@headsign	116	-9
<@heartword	-168	-170
<@here	152	69
<@icefall	-198	-213
<@infarct	59	-151
<@ingest	-214	-167
<@innersign	-211	-203
<@jerk	149	-51
<@legsign	-24	-199
<@limb	-72	-193
<@limbpart	-154	-214
<@means	-59	108
<@no_dyspnea	-94	-176
<@noair	-165	-195
<@now	142	58
<@person	-168	-32
<@person3	-110	25
<@pierce	-159	-170
<@pregnant	-183	-221
<@pregpain	-68	-135
<@press	-215	-168
<@reaction	-166	-194
<@readied	-100	-188
<@recent	180	166
<@relation	-189	-198
<@seizure	109	-74
<@sepsis	-128	-116
<@severe	-313	-259
<@squeeze	-164	-164
<@strange	-48	84
<@stroke	-239	-296
<@sudden	169	-38
<@throatclosed	201	29
<@throatill	227	-19
<@tiny	-69	27
<@trigger	-220	-169
<@unconscious	-253	-251
<@upper	86	-125
<@used	-244	-95
<@violent	-95	-101
<@visionloss	-127	-203
<@water	-130	-173
<@weird	-134	-157
<@wish	-336	-334
<@worry	-169	-187
<ago	-265	-292
<alt	-258	-229
<amputerade	-159	-138
<anafy av	-85	-66
<anafy … jordn	-85	-66
<anafy … som	-86	-79
<ar sen	-17	-265
<ar … aret	-169	-153
<ar … behov	-125	-101
<ar … forso	-146	-149
<ar … han	-199	-258
<ar … men	-149	-159
<ar … nacke	-99	-80
<ar … nu	121	-24
<ar … och	136	37
<ar … vile	-70	-87
<arm*	-127	-115
<armen	-117	-100
<armen som	-117	-100
<armen … barn	-117	-100
<ata	-83	-95
<ata ar	-83	-95
<ata … sedan	-83	-95
<att … ska	52	225
<av	-277	-295
<av hjart	-158	-128
<av jordn	-124	-108
<av sig	-138	-142
<av … behov	-85	-66
<av … hjart	-162	-120
<av … och	-163	-169
<av … overd	-73	-77
<av … vid	-110	-108
<av … vil	-86	-79
<axe*	-159	-152
<barn	-91	-188
<barn far	-70	-62
<barn nu	157	41
<barn … kramp	157	41
<bat*	-142	-137
<beh*	-201	-200
<behov samta	-73	-77
<behover	-195	-194
<bet*	-78	-58
<betablockerare	-78	-58
<bil*	-193	-187
<bilol for	-164	-162
<bilol … tre	-149	-124
<bilolycka	-193	-187
<blev	-206	-220
<blo*	-187	-221
<blod en	-83	-73
<blod … gang	-83	-73
<bloda magsa	-102	-94
<bloda … #	-102	-94
<bloda … fast	-138	-124
<blodande	-102	-94
<bort	-189	-193
<bror har	5	132
<bror … av	-73	-77
<bror … gjort	5	132
<brost … tva	-92	-70
<brot	-190	-215
<brot armen	-117	-100
<brot nacke	-126	-129
<brot … #	-198	-211
<brot … som	-117	-100
<bry	1	145
<bry sig	1	145
<bry … om	1	145
<chock som	-86	-79
<chock … liten	-86	-79
<da	-114	-156
<dal*	-78	-90
<daligt	-78	-90
<dep*	-163	-170
<depre for	-125	-121
<depresion	-128	-135
<des vil	-91	-69
<des … ta	-91	-69
<det	-289	-269
<det sen	-168	-168
<det var	-155	-163
<dog av	-181	-190
<dog i	-45	185
<dog … gar	-113	-120
<dog … nat	-54	113
<dog … spele	-100	-109
<dot*	-134	-106
<doter hade	-152	-134
<doter … feber	-123	-104
<dotern	-152	-134
<eft*	-240	-246
<efter	-240	-246
<efter strok	-119	-90
<en bilol	-193	-187
<en gang	-156	-136
<en hjart	-158	-120
<en … #	-226	-191
<en … jag	-73	-77
<en … som	-121	-181
<et	-157	-152
<et bloda	-96	-82
<et … magsa	-96	-82
<eta*	79	-84
<etari kramp	140	16
<etaring	79	-84
<ex	-202	-219
<ex var	-95	-101
<ex … valds	-95	-101
<far	-97	-71
<far dog	-97	-71
<far … av	-97	-71
<far*	-200	-198
<farfa skot	-89	-109
<farfa … sig	-89	-109
<farfar	-128	-139
<feb*	-145	-107
<feber som	-168	-129
<feber … barn	-116	-90
<feber … liten	-131	-104
<feberkramp	-99	-76
<feberkramper	-150	-123
<fem … sen	-73	-95
<fem*	-122	-114
<fick jag	-85	-66
<fick strok	11	-89
<fick … anafy	-107	-91
<fick … for	-166	-161
<flank som	-127	-103
<flank … #	-127	-103
<for ata	-83	-95
<for et	-203	-174
<for nio	-151	-161
<for tre	105	-65
<for treti	-137	-168
<forsa fraga	-107	-84
<forsa … om	-107	-84
<forsakringsbolaget	-95	-77
<forso jag	-101	-123
<forso … mit	-65	64
<forso … ta	-101	-123
<fra*	-206	-208
<fraga om	-107	-84
<fraga … min	-107	-84
<fragar	-107	-84
<fran	-184	-196
<fyr*	-150	-138
<fyra	-150	-138
<fyra ar	-145	-134
<gang	-174	-146
<gang #	-83	-73
<gang … magsa	-83	-73
<gar	-138	-176
<gar med	-126	-121
<gar sover	-91	-97
<gar … dalig	-91	-97
<gic*	-208	-218
<gick	-208	-218
<gjo*	-37	149
<gjort	-32	100
<gjort saker	5	132
<gjort … med	5	132
<ha	-191	-204
<had	-271	-292
<had a	-189	-208
<had*	15	-166
<hade	15	-166
<hade et	-96	-82
<hade feber	-168	-129
<hade hjarn	-136	-90
<hade jag	-115	-99
<hade kramp	-153	-119
<hade lungk	-99	-91
<hade ont	-92	-70
<hade strok	-140	-137
<hade tbc	-158	-142
<hade tia	93	36
<hade … #	-281	-244
<hade … bloda	-96	-82
<hade … for	98	-33
<haft … forr	167	101
<har	104	70
<har gjort	-32	100
<har … saker	5	132
<hja*	-83	-174
<hjarnblodning	-135	-156
<hjart #	-209	-166
<hjart vid	-104	-76
<hjart … #	-104	-76
<hjart … fem	-78	-58
<hjart … nu	-118	-98
<hjart … tio	138	8
<hon	-108	95
<hon*	-16	162
<honom	-16	162
<honom for	-95	-101
<honom … fem	-95	-101
<i	-211	-162
<i gar	-113	-120
<i had	-156	-185
<i lumpe	-116	-101
<i nat	-54	113
<i spele	-100	-109
<i tonar	-36	91
<i was	-180	-204
<i … #	-186	-192
<i … a	-184	-204
<i … bilol	-150	-143
<i … och	140	140
<i … pa	-162	-183
<i … ska	-98	-126
<i … som	-234	-180
<i … sover	-91	-97
<i … svima	-116	-101
<ibs	-164	-157
<igen fast	-138	-124
<igen … jag	-138	-124
<in	-76	-205
<in #	-279	-262
<in … and	-146	-110
<inf*	213	23
<infar #	117	1
<infar … sama	117	1
<infarkt	213	23
<ing*	157	176
<ingen	1	145
<ingen skule	1	145
<ingen … bry	1	145
<inte leva	-106	-142
<inte … for	-115	-125
<inte … men	-70	-87
<jag	-176	-189
<jag anafy	-85	-66
<jag dog	-32	102
<jag en	-116	-101
<jag forso	-62	-76
<jag hade	-192	-190
<jag skar	-134	-146
<jag ta	-117	-133
<jag vil	-198	-190
<jag … av	-131	-126
<jag … en	-121	-135
<jag … epile	-70	-62
<jag … gang	-116	-101
<jag … honom	-95	-101
<jag … liten	-95	101
<jag … med	-107	-70
<jag … mig	-159	-178
<jag … mit	-100	-120
<jag … ont	-92	-70
<jag … samta	-73	-77
<jag … ta	-62	-76
<jordn behov	-85	-66
<jordn vil	-86	-79
<jordn … gora	-86	-79
<jordn … ny	-85	-66
<jordnot	-165	-165
<korkort	-91	-69
<kos*	-150	-122
<kra*	146	-90
<krakt blod	-83	-73
<krakt … en	-83	-73
<kramp for	-91	-69
<kramp som	-209	-135
<kramp … #	-91	-69
<krampanfal	-102	-96
<krampar	219	10
<kri*	-172	-196
<kro*	-172	-154
<krock for	-99	-80
<krock … tva	-99	-80
<krockade	-99	-80
<lak*	-123	-121
<lakt	-83	-73
<lamna honom	-95	-101
<lamna … for	-95	-101
<lev*	-166	-219
<leva	-106	-142
<leva for	-115	-125
<leva men	-70	-87
<leva … jag	-70	-87
<leva … nagra	-115	-125
<liten av	-86	-79
<liten nu	-218	-207
<liten … det	5	132
<liten … jordn	-86	-79
<liten … ska	-87	-108
<liv #	-75	-108
<liv for	-41	106
<liv idag	-68	-91
<liv som	-59	-74
<liv … fem	5	152
<liv … tonar	-59	-74
<liv*	-137	-165
<livet	-137	-165
<livet av	-137	-165
<livet … sig	-138	-142
<lumpe svima	-116	-101
<lumpe … jag	-116	-101
<lungk #	-99	-91
<lungk … far	-99	-91
<lungkolaps	-99	-91
<magsa #	-102	-94
<magsa lakt	-83	-73
<man	-212	-268
<man*	-51	130
<mandag	26	199
<med	-244	-142
<med i	-113	-97
<med mens	-138	-124
<med mig	5	132
<med om	-110	-92
<med … en	-179	-149
<med … for	-138	-124
<med … sen	5	132
<medicin	-156	-152
<men*	196	-11
<mens … sex	-138	-124
<mig	-205	-79
<mig nar	-108	26
<mig nu	-102	-113
<mig sen	5	132
<mig som	-99	-118
<mig … jag	-90	97
<mig … tonar	-56	63
<min	-177	-26
<min betab	-78	-58
<min far	-97	-71
<min hjart	-107	-84
<min … #	-107	-84
<min … brot	-91	-92
<min … har	-57	89
<min … tog	-158	-176
<mis*	-213	-198
<misfa for	-108	-102
<misfa … et	-108	-102
<misfal	-108	-102
<mit	-176	-113
<mit ex	-159	-198
<mit … #	-75	-108
<mit … som	-59	-74
<mit … var	-95	-101
<mor*	-166	-189
<mot*	-142	-143
<my	-228	-220
<my … had	-158	-158
<nacke for	-91	-92
<nacke … tio	-91	-92
<nat	39	117
<nee*	-227	-215
<need	-227	-215
<need a	-199	-194
<nio	-151	-161
<nio ar	-151	-161
<nio … sedan	-100	-111
<nu	113	-22
<nyf*	-135	-113
<nyfod	-135	-113
<och gar	-170	-168
<och … att	-3	187
<och … med	-126	-121
<och … over	-78	-58
<om en	-137	-156
<om jag	1	145
<om min	-107	-84
<om … bilol	-112	-96
<om … dog	1	145
<om … hjart	-107	-84
<ont	-144	-135
<ont i	-144	-135
<ont … brost	-92	-70
<operation	-110	-104
<over min	-78	-58
<over … betab	-78	-58
<overd jag	-73	-77
<overd … behov	-73	-77
<pa manda	26	199
<pa … som	-127	-144
<papa … av	-155	-143
<sa	-223	-216
<sa de	-157	-160
<saker	5	132
<saker med	5	132
<saker … mig	5	132
<sam*	-90	-121
<samtalstod	-73	-77
<sedan jag	-199	-220
<sedan men	-149	-159
<sedan nu	139	-10
<sedan vile	-70	-87
<sedan … ar	-133	-157
<sedan … inget	-92	-70
<sedan … mar	-123	-95
<sedan … nacke	-77	-67
<sedan … nu	89	130
<sedan … tryck	138	8
<sedan … undra	-114	-117
<sen aret	-169	-153
<sen behov	-146	-116
<sen fick	-85	-66
<sen forso	-142	-146
<sen han	-156	-207
<sen jag	-103	46
<sen nacke	-99	-80
<sen … bor	-156	-207
<sen … domna	93	36
<sen … har	-113	-97
<sen … igen	-108	-102
<sen … jag	-143	-152
<sen … vil	-91	-69
<sig for	-173	-185
<sig nar	-110	-137
<sig om	1	145
<sig … jag	-58	71
<sjalv … ung	-15	149
<ska	-4	196
<ska … honom	-4	167
<skar mig	-144	-28
<skar … i	-19	116
<skar … nar	-159	-160
<skar … som	-98	-116
<sko*	-173	-185
<skot	-89	-109
<skot sig	-89	-109
<skot … nar	-89	-109
<sku*	-19	113
<skule	-19	113
<skule bry	1	145
<skule … sig	1	145
<sluta med	-138	-124
<som	-87	-291
<som #	-127	-103
<som barn	-54	-167
<som forr	-141	-167
<som liten	-236	-234
<som nyfod	-135	-113
<som tonar	-208	-222
<som … av	-132	-141
<som … det	-149	-168
<som … far	-70	-62
<som … idag	-59	-74
<som … ingen	-127	-103
<som … och	-171	-179
<som … skar	-102	-113
<son brot	-91	-92
<son … nacke	-91	-92
<sov*	-91	-97
<sover	-91	-97
<sover dalig	-91	-97
<spe*	-100	-109
<spelet	-100	-109
<sta*	-195	-180
<ste*	-252	-222
<stelk tog	-132	-132
<stelkramp	-135	-135
<stent	-116	-108
<str*	-196	-251
<strok … ata	-123	-95
<strok … hoger	-152	-99
<strok … nio	-100	-111
<strok … nu	149	30
<stroken	-119	-90
<svar	-125	-123
<svar depre	-125	-123
<svar … for	-125	-123
<svima jag	-116	-101
<svima … en	-116	-101
<ta korko	-91	-69
<tbc	-158	-142
<tbc som	-158	-142
<tbc … ung	-158	-142
<tia for	93	36
<tia … tva	93	36
<tog livet	-138	-142
<tog … #	-142	-141
<tog … av	-138	-142
<ton*	-64	106
<tonar idag	-59	-74
<tonar nu	-124	-140
<tonar och	17	144
<tonar ska	-98	-126
<tonar skar	-102	-113
<tonar … ar	-131	-157
<tonar … jag	-102	-113
<tonar … lever	-59	-74
<tonar … nu	17	144
<tonar … skafa	-98	-126
<tonaren	-100	24
<tre	112	-72
<tre ar	105	-65
<tre … sedan	-164	-155
<tre … sen	135	-27
<tre*	-190	-221
<treti ar	-137	-168
<tretio	-137	-168
<tva*	258	31
<tvaaring	206	25
<und*	-185	-183
<undra over	-78	-58
<undra … min	-78	-58
<undrar	-185	-183
<ung … vil	-15	149
<uto*	-175	-187
<va	-146	-189
<valds jag	-95	-101
<valds … lamna	-95	-101
<valdsam	-95	-101
<van*	-176	-209
<var	162	119
<var etari	90	-77
<var for	-129	-156
<var med	-178	-144
<var tvaar	206	25
<var valds	-95	-101
<var … i	-113	-97
<var … inte	-156	-154
<var … jag	-95	-101
<var … kramp	219	10
<var … och	85	128
<var … om	-110	-92
<vid #	-113	-112
<vid … nu	-97	-71
<vil	-246	-256
<vil ta	-91	-69
<vil … korko	-91	-69
<vuo*	-285	-251
<was	-203	-229
?*abas*	8	161
?*able*	-136	24
?*acin*	-157	-173
?*ack	-184	-207
?*ada	-166	-184
?*adag*	-127	-146
?*ader*	-182	-202
?*agen*	-193	-227
?*agon*	-137	-73
?*aker*	-193	-204
?*akte*	-93	108
?*ald	-176	-233
?*aler*	-209	-134
?*alse*	-140	-146
?*also*	-124	-132
?*alt	-68	-165
?*amad*	-152	-151
?*ambu*	-168	-184
?*amp	-152	-149
?*amta*	-199	-201
?*anar*	11	191
?*angs*	-193	-217
?*anin*	-201	-192
?*anma*	-139	-173
?*ant	-80	-149
?*ante*	-81	-84
?*anyl*	-104	-107
?*arbe*	-201	-223
?*ard	-143	-140
?*arfo*	-177	-88
?*arft*	-159	-164
?*arin*	-181	-204
?*arlk*	-115	-126
?*arne*	-167	-182
?*arns*	-220	-223
?*art	-225	-239
?*arta*	-245	-231
?*ata	-159	-201
?*atac*	-156	-169
?*ater*	-215	-271
?*atet*	-108	-134
?*atis*	-146	-180
?*ator*	-147	-182
?*atue*	-115	-128
?*avan*	-102	-123
?*avas*	-102	-98
?*bada*	-171	-195
?*bet	-210	-191
?*bete*	-190	-200
?*bild*	-153	-187
?*blet*	-136	24
?*blir*	-164	-163
?*blod*	-299	-320
?*brev*	2	188
?*bros*	-250	-238
?*bula*	-168	-184
?*byte*	-129	-148
?*cha	34	154
?*choc*	-140	-151
?*chyr*	-178	-194
?*cin	-179	-176
?*cine*	-90	-166
?*cken*	-170	-196
?*cker*	-134	-161
?*cket*	-201	-246
?*dar	-200	-197
?*ders*	-207	-210
?*dfor*	-130	-122
?*dici*	-119	-189
?*digt*	-135	-162
?*dode*	-125	-155
?*dpro*	-190	-200
?*dric*	-168	-220
?*dtry*	-151	-168
?*dusc*	34	154
?*dygn*	-144	-135
?*ecke*	-154	-176
?*eden*	-191	-173
?*eder*	-139	-167
?*edic*	-119	-189
?*elva*	-154	-177
?*emad*	-127	-146
?*emav*	-108	-118
?*emis*	-170	-178
?*ende*	-170	-190
?*erat*	30	197
?*ergi*	-182	-189
?*esti*	-114	-121
?*ete	-190	-200
?*eter*	3	175
?*fins*	-170	-210
?*flyg*	-237	-242
?*for	-160	-63
?*fork*	-126	-156
?*form*	-191	-192
?*fram*	57	146
?*fran*	-197	-245
?*ftli*	-159	-164
?*ger	-64	123
?*gisk*	-113	-129
?*gnet*	-131	-129
?*grad*	-182	-197
?*gsru*	12	145
?*hale*	-137	-145
?*hals*	-199	-222
?*hand*	-21	171
?*hede*	-139	-167
?*hjal*	-127	-196
?*hjar*	-198	-211
?*hock*	-140	-151
?*host*	-124	-132
?*huml*	-114	-121
?*huvu*	-135	-153
?*hyr	-163	-178
?*icin*	-119	-189
?*ick	-220	-228
?*igt	-169	-145
?*imar*	-163	-180
?*inan*	39	197
?*ing	-358	-341
?*inge*	-23	159
?*ins	-170	-210
?*inst*	-139	-141
?*ipre*	-221	-237
?*isda*	-83	-104
?*ita	-159	-153
?*iven*	-121	-146
?*ivet*	54	223
?*jarn*	-181	-200
?*jart*	-169	-174
?*joba*	-190	-233
?*juk	-85	-97
?*kafe*	-147	-146
?*kans*	-139	-161
?*kany*	-104	-107
?*kar	-198	-189
?*karl*	-123	-153
?*karn*	-161	-164
?*kat	-93	-100
?*ker	-215	-200
?*ket	-203	-209
?*klad*	12	145
?*klar*	-100	-126
?*knin*	-154	-167
?*kole*	-169	-177
?*kolo*	-159	-165
?*kope*	-114	-120
?*kot	-167	-172
?*kram*	-206	-207
?*kten*	-93	108
?*ktiv*	-111	-164
?*kura*	-144	-178
?*kurs*	-243	-261
?*kvar*	-87	-56
?*kvav*	-171	-188
?*ladn*	12	145
?*lans*	-105	-159
?*larb*	-154	-165
?*ler	-271	-279
?*lerg*	-182	-189
?*lest*	-114	-121
?*lete*	13	179
?*lev	24	186
?*ligt*	-186	-213
?*lir	-164	-163
?*live*	54	223
?*lkra*	-152	-149
?*lodf*	-130	-122
?*lodp*	-190	-200
?*lodt*	-151	-168
?*log	-117	-127
?*lsen*	-140	-146
?*lsoc*	-95	-100
?*luta*	21	189
?*lyga*	-123	-137
?*mad	-152	-151
?*mada*	-127	-146
?*malt*	-171	-193
?*mana*	-180	-188
?*mati*	-185	-178
?*mava*	-72	-81
?*mbul*	-168	-184
?*medi*	-119	-189
?*men	-163	-184
?*mis	-170	-178
?*mita*	-168	-163
?*mkla*	12	145
?*mles*	-114	-121
?*mna	7	173
?*mnar*	-185	-201
?*mono*	-171	-196
?*mor	-154	-207
?*morj*	-153	-132
?*mtal*	-178	-171
?*mtom*	-120	-124
?*myck*	-197	-240
?*naba*	8	161
?*nast*	-203	-199
?*nate*	-138	-172
?*nde	-196	-201
?*ner	-174	-190
?*net	-197	-208
?*ngen*	-13	170
?*nger*	-205	-225
?*ngsr*	12	145
?*ning*	-222	-141
?*norm*	-148	-164
?*noxi*	-171	-196
?*ntet*	-81	-84
?*ntro*	-87	-56
?*nus	-125	-124
?*nyle*	-104	-107
?*ocen*	-95	-100
?*ock	-140	-151
?*oden*	-125	-155
?*odfo*	-130	-122
?*odpr*	-190	-200
?*odtr*	-151	-168
?*ofta*	-130	-150
?*oke	-210	-250
?*oker*	-199	-218
?*olar*	-216	-211
?*olgr*	-141	-191
?*olog*	-148	-137
?*omen*	-215	-216
?*omkl*	12	145
?*onox*	-171	-196
?*ontr*	-87	-56
?*orja*	-166	-177
?*orka*	-93	-100
?*orkl*	-94	-121
?*orla*	-159	-156
?*orma*	-239	-249
?*ort	-182	-204
?*osch*	-178	-194
?*oter*	-202	-172
?*over*	-42	204
?*oxid*	-171	-196
?*pade*	-155	-158
?*pani*	-166	-184
?*per	-114	-176
?*prat*	-155	-189
?*pren*	-221	-237
?*prop*	-190	-195
?*prov*	-98	65
?*psyk*	-156	-161
?*ram	-129	-126
?*rama*	-150	-140
?*ramp*	-152	-149
?*ramt*	57	146
?*ran	-197	-245
?*rar	-176	-99
?*rat	-21	110
?*rata*	-133	-101
?*rato*	-144	-178
?*rbet*	-201	-223
?*reco*	-106	-146
?*remi*	-170	-178
?*ren	-105	76
?*ret	-181	-233
?*rev	40	240
?*rfor*	-177	-88
?*rftl*	-159	-164
?*rgis*	-113	-129
?*rick*	-168	-220
?*ring*	-243	-138
?*rja	-141	-113
?*rkat*	-93	-100
?*rkla*	-110	-131
?*rlam*	-152	-151
?*rlkr*	-115	-126
?*rmal*	-148	-164
?*rmor*	-154	-207
?*roke*	-135	-156
?*rol	-87	-56
?*rosc*	-178	-194
?*rov	-193	-151
?*rove*	0	138
?*rsen*	-150	-157
?*rska*	-149	-158
?*rsko*	-198	-191
?*samt*	-182	-218
?*sant*	-80	-149
?*sate*	-103	-120
?*scha*	23	140
?*schy*	-178	-194
?*sen	-218	-252
?*sita*	-184	-173
?*sjuk*	-144	-162
?*skar*	-207	-207
?*skot*	-204	-156
?*slan*	-104	-107
?*slut*	-21	132
?*smit*	-137	-143
?*smor*	-153	-132
?*snab*	-19	114
?*snus*	-102	-98
?*soce*	-95	-100
?*soke*	-199	-218
?*sorg*	-130	-155
?*srum*	12	145
?*stab*	-100	-128
?*star*	-96	96
?*stic*	-83	-127
?*stod*	-141	-144
?*stre*	-173	-212
?*stro*	-135	-156
?*sval*	-130	-140
?*svar*	-191	-200
?*svim*	-143	-160
?*swed*	-215	-197
?*symt*	-120	-124
?*tabl*	-136	24
?*tack*	-162	-179
?*tal	-155	-160
?*tar	-91	102
?*tark*	13	148
?*tat	-142	-149
?*tatu*	-115	-128
?*tema*	-142	-152
?*tet	-197	-226
?*teti*	-81	-84
?*tick*	-83	-127
?*tid	20	126
?*tis	-173	-180
?*tisd*	-83	-104
?*tnin*	-137	-158
?*tod	-141	-144
?*tor	-148	-191
?*tork*	-93	-100
?*tred*	-110	-124
?*tres*	-98	-117
?*trok*	-135	-156
?*trol*	-87	-56
?*tuer*	-115	-128
?*ueri*	-115	-128
?*ulan*	-168	-184
?*umle*	-114	-121
?*unde*	-176	-82
?*urat*	-144	-178
?*urs	-195	-211
?*urse*	-206	-199
?*usch*	34	154
?*utor*	-93	-100
?*utre*	-110	-124
?*uvud*	-135	-153
?*vaci*	-157	-173
?*vald*	-176	-233
?*vand*	-125	-136
?*var	-87	-56
?*vara*	-189	-211
?*vard*	-38	-169
?*varf*	-177	-88
?*vark*	-214	-212
?*vart*	-149	-161
?*vas	-102	-98
?*vava*	-102	-98
?*ven	-121	-146
?*ver	-160	-16
?*vet	47	234
?*vid	-141	-150
?*vino*	-161	-191
?*wede*	-179	-163
?*yck	-147	-136
?*ycke*	-215	-264
?*ycks*	-145	-163
?*yga	-123	-137
?*ygne*	-131	-129
?*ykol*	-148	-137
?*yler*	-104	-107
?*ymto*	-120	-124
?*yter*	-129	-148
?a	-223	-170
?aka	-143	-162
?aka ambul	-126	-136
?aka … om	-143	-155
?ale*	-182	-189
?alerg chock	-113	-129
?alergisk	-113	-129
?amb*	-168	-184
?ambul … hemav	-72	-81
?ambulans	-149	-169
?and*	-202	-202
?ar hjart	-113	-113
?ar strok	-82	-81
?ar utork	-93	-100
?ar vante	-81	-84
?ar … arftl	-142	-134
?ar … sjuk	-85	-97
?arf*	-159	-164
?arftligt	-154	-157
?arg hur	-102	-141
?arl*	-87	-56
?arlig	-87	-56
?arlig kontr	-87	-56
?arlig … kvar	-87	-56
?at	-200	-189
?ata	-143	-7
?ata hopas	8	127
?ata inan	-83	-104
?ata … blodp	-83	-104
?att	10	209
?att do	42	145
?att hon	50	189
?att jag	25	208
?att nagon	-182	-210
?att sluta	8	127
?att … ata	8	127
?av	-183	-44
?av humle	-114	-121
?av karlk	-115	-126
?av snus	-102	-98
?av stres	-98	-117
?av … sluta	8	127
?bad*	-171	-195
?bada	-138	-182
?barn ar	-93	-100
?barn fa	-103	-96
?barn pa	-153	-157
?barn … strok	-103	-96
?barn … utork	-93	-100
?ben*	-152	-167
?bet*	-155	-179
?blir	-164	-163
?blir man	-164	-163
?blo*	-283	-300
?blodp pa	-83	-104
?blodp … tisda	-83	-104
?blodprop	-180	-183
?blodprovet	-83	-104
?bok	-167	-180
?bort en	-179	-174
?bra	-178	-168
?bro*	-221	-122
?broschyr	-163	-178
?byter	-129	-148
?byter man	-129	-148
?byter … halso	-124	-132
?cho*	-140	-151
?chock	-140	-151
?dag	-130	-171
?dar	-165	-196
?den	-201	-223
?det	-210	-113
?det i	-126	-134
?det maste	-106	-124
?det stati	-125	-118
?det … en	-126	-180
?det … strok	-82	-81
?det … sys	-106	-124
?do	-173	-119
?do you	-195	-215
?do … humle	-114	-121
?do … karlk	-115	-126
?dod*	-177	-236
?doden	-125	-155
?dor	25	282
?dor man	39	235
?dor … snaba	22	170
?dor … utan	31	151
?dri*	-168	-220
?dus*	34	154
?dusch el	-11	104
?dusch … int	-11	104
?duscha	34	154
?dyg*	-144	-135
?dygnet	-131	-129
?e	-193	-204
?efter kan	6	141
?efter … man	6	141
?efterat	6	141
?elev	62	267
?en ambul	-72	-81
?en bok	-161	-174
?en elev	44	211
?en i	69	216
?en kurs	-163	-187
?en strok	-108	-104
?en upsat	34	211
?en … om	-205	-238
?en … omkla	12	145
?en … pa	-220	-225
?er	-149	-198
?et	-105	95
?et jack	-106	-124
?et … ar	-93	-100
?et … inan	-106	-124
?et … pa	-153	-157
?fa	-239	-154
?fa hjart	-98	-117
?fa nat	13	148
?fa samta	-153	-149
?fa strok	-162	-167
?fa … av	-212	-220
?fa … for	-139	-154
?fa … pa	-194	-229
?fa … stark	13	148
?fa … utan	-117	-173
?far	-196	-144
?far man	-207	-179
?far … ata	-120	-159
?far … bada	-161	-171
?far … flyga	-107	-115
?far … ge	-208	-240
?far … ta	-196	-248
?far*	-149	-211
?fem*	-112	-136
?fin*	-167	-162
?fins	-170	-210
?fins … stati	-125	-118
?fly*	-247	-256
?flyga	-123	-137
?for	-185	-5
?for att	16	120
?for en	-131	-177
?for got	42	185
?for klara	-81	-112
?for sant	-104	-145
?for … ambul	-72	-81
?for … do	42	145
?for … man	-204	-253
?forkl for	-81	-112
?forkl … klara	-81	-112
?forklarar	-81	-112
?forla av	-152	-151
?forlamad	-152	-151
?framt den	57	146
?framt vilke	57	146
?framtid	57	146
?fran	-197	-245
?fran #	-138	-169
?ga	-158	-192
?gal*	-187	-206
?gar … kurs	-148	-156
?gor	-161	-11
?gor man	-106	65
?gor … for	42	145
?gora kosta	-101	-134
?gora om	-102	-105
?got	42	185
?gra*	-213	-220
?gravid	-112	-140
?ha nan	-87	-56
?ha … arlig	-87	-56
?ha … om	-148	-185
?hal*	-192	-172
?haler	-137	-145
?halse gar	-100	-90
?halse vad	108	7
?halsen	-140	-146
?halsocentral	-95	-100
?han*	-13	197
?hande om	-141	-154
?hande … man	-118	-156
?har ni	-189	-197
?hed*	-139	-167
?hemav ungef	-72	-81
?hemavan	-72	-81
?hitar en	48	168
?hja*	-210	-258
?hjart arftl	-94	-92
?hjart av	-98	-117
?hjart … stres	-98	-117
?hon	50	189
?hos	-189	-211
?how	-207	-237
?hum*	-114	-121
?humlestick	-114	-121
?humor hur	-97	-91
?hur	-263	-178
?hur byter	-124	-132
?hur dor	39	235
?hur far	-85	-144
?hur forkl	-81	-112
?hur gor	-152	-99
?hur gora	-101	-134
?hur mycke	-157	-156
?hur ofta	-130	-150
?hur skriv	-102	-165
?hur slang	-104	-107
?hur soker	-133	-145
?hur tar	-63	58
?hur vande	-92	-95
?hur vet	-135	-193
?hur … for	-180	-213
?hur … haler	-100	-119
?hur … man	-297	-192
?hur … smita	-133	-140
?huv*	-191	-220
?i	-210	4
?i en	70	243
?i halse	-103	-120
?i halsf	-85	-97
?i omkla	12	145
?i slakt	-246	-313
?i … upsat	55	218
?igen hur	-140	-126
?in swede	-179	-163
?ina*	56	214
?inan	56	214
?inan blodp	-83	-104
?inan det	-106	-124
?inan nagon	48	168
?inan … hitar	48	168
?inan … maste	-106	-124
?inan … pa	-83	-104
?ing*	15	211
?ingen	30	218
?ipr*	-221	-237
?ipren	-221	-237
?ipren och	-153	-152
?ipren … alved	-167	-178
?jack	-106	-124
?jack inan	-106	-124
?jack … det	-106	-124
?job vilke	-101	-105
?job*	-251	-285
?kaf*	-147	-146
?kan barn	-103	-96
?kan lakar	-103	-90
?kan man	-155	-133
?kan … ata	-159	-129
?kan … fa	-217	-136
?kan … gora	-120	-116
?kan … kvava	-102	-98
?kan … smorj	-123	-97
?kan*	-125	-162
?kanyler	-104	-107
?kar*	-78	-117
?karlkramp	-115	-126
?klara man	-81	-112
?klarar	-81	-112
?kol*	-125	-253
?konsj hur	-101	-134
?kontr kvar	-87	-56
?kontrol	-87	-56
?kop*	-116	-136
?koper	-105	-114
?koper man	-104	-111
?kor*	-225	-232
?kra*	-132	-142
?kram	-114	-114
?kur*	-228	-222
?kurs	-195	-211
?kurs i	-154	-171
?kursen	-150	-157
?kva*	-173	-189
?kvar	-87	-56
?kvava av	-102	-98
?kvava … snus	-102	-98
?kvavas	-102	-98
?kvino fins	-112	-81
?lag*	-136	-152
?lakar gora	-103	-90
?lakaren	-131	-114
?lang … efter	6	141
?lang … vante	-81	-84
?lange haler	-100	-119
?lange smita	-133	-140
?lange … det	-147	-185
?lange … man	132	188
?lin*	-155	-121
?liv*	39	179
?livet	54	223
?livet av	23	126
?livet … sig	23	126
?mag*	-200	-199
?man	-297	-158
?man aka	-143	-162
?man ata	-222	-219
?man att	-146	-168
?man bada	-138	-182
?man bort	-139	-143
?man bvc	-102	-141
?man det	-86	-121
?man dusch	34	154
?man dygne	-92	-95
?man en	-131	-240
?man fa	-207	-123
?man flyga	-107	-115
?man for	42	145
?man halso	-124	-132
?man har	-120	-140
?man kanyl	-104	-107
?man kvava	-102	-98
?man livet	23	126
?man sjuk	-85	-97
?man smorj	-141	-113
?man snaba	22	170
?man vid	-133	-143
?man … #	-117	-136
?man … alerg	-113	-129
?man … alved	-141	-131
?man … ambul	-126	-136
?man … ata	-127	-171
?man … att	42	145
?man … av	-63	107
?man … blodp	-138	-146
?man … det	-144	-185
?man … el	-11	104
?man … en	-248	-279
?man … forla	-147	-144
?man … hjart	-181	-170
?man … i	-171	-170
?man … inan	-83	-104
?man … ipren	-202	-210
?man … med	-154	-267
?man … nan	4	168
?man … nar	-160	-164
?man … nat	-50	83
?man … prove	6	141
?man … sa	-4	151
?man … samta	-153	-149
?man … sig	-161	-152
?man … som	-169	-170
?man … strok	-141	-155
?man … trana	12	145
?manga … far	-140	-178
?mar	-160	-203
?mar … dalig	-116	-136
?maste sys	-106	-124
?maste … aka	-143	-155
?med	-104	8
?med et	-106	-124
?med kurat	-99	-138
?med nat	-136	-106
?med … jack	-106	-124
?med*	-134	-208
?mig	31	220
?mit*	-265	-250
?myc*	-197	-240
?mycket	-197	-240
?nagon	-136	-72
?nagon har	-146	-173
?nagon hitar	48	168
?nagon sater	-96	-116
?nagon svima	-121	-126
?nagon … en	48	168
?nagon … i	-96	-116
?nan arlig	-87	-56
?nan … kontr	-87	-56
?nar	-255	-271
?nar man	-239	-255
?nar*	-145	-189
?nat	-97	48
?nat stark	13	148
?nat … sa	13	148
?nat*	-113	-143
?naten	-115	-150
?ni	-203	-266
?normalt	-148	-164
?num*	-134	-176
?ny	-125	-181
?o	-205	-208
?och	-233	-294
?och alved	-153	-152
?of	-237	-277
?oft*	-130	-150
?ofta	-130	-150
?ofta … man	-130	-150
?om	-186	-128
?om man	-87	133
?om nagon	-186	-202
?om nan	-102	-124
?om sjalv	-169	-231
?om trana	12	145
?om … ar	-130	-197
?om … har	-144	-166
?om … sater	-96	-116
?om … svima	-121	-126
?om … tar	12	145
?omk*	12	145
?omkla jag	12	145
?omkladningsrumet	12	145
?on vad	-103	-90
?pa	-275	-166
?pa naten	-115	-150
?pa strok	-104	-99
?pa tisda	-83	-104
?pa … i	-11	120
?pan*	-156	-169
?per	-140	-178
?pra*	-159	-195
?prata	-111	-145
?prata med	-107	-142
?prata … kurat	-99	-138
?pro*	-38	103
?prove jag	6	141
?prover	6	141
?psy*	-128	-139
?rec*	-143	-155
?ringa #	-140	-150
?ringer	-131	-174
?ror*	-154	-161
?sa	-43	156
?sa man	13	148
?sa … sover	13	148
?sager	-14	182
?sager att	8	209
?sam*	-176	-213
?san	-114	-161
?san*	-80	-149
?sant	-80	-149
?sat*	-103	-120
?sater	-103	-120
?sater i	-103	-120
?sater … halse	-103	-120
?sig	-269	-239
?sit*	-155	-154
?sju*	-144	-156
?sjuk	-85	-97
?sjuk i	-85	-97
?sjuk … halsf	-85	-97
?ska ska	-11	104
?ska … dusch	26	131
?ska … gora	-102	-105
?ska … ha	-200	-189
?ska*	-191	-177
?skolarbete	-154	-165
?slakten	-93	108
?slang man	-104	-107
?slang … kanyl	-104	-107
?slanger	-104	-107
?slu*	-21	132
?sluta	8	127
?sluta ata	8	127
?smalb vad	-98	-96
?smi*	-137	-143
?smitar	-133	-140
?smo*	-153	-132
?smorj med	-136	-106
?smorj … nat	-136	-106
?smorja	-141	-113
?snabast	8	161
?sno ska	-87	-56
?snu*	-102	-98
?snus	-102	-98
?sok*	-199	-218
?soker	-199	-218
?soker man	-133	-145
?sor*	-142	-162
?sover for	13	148
?sover … got	13	148
?stark sa	13	148
?stark … man	13	148
?starkt	13	148
?sto*	-193	-208
?str*	-140	-164
?stres	-98	-117
?stroke	-210	-250
?sva*	-156	-169
?svi*	-143	-160
?svimar	-121	-126
?swe*	-215	-197
?sweden	-179	-163
?sym*	-221	-195
?sys	-106	-124
?ta blodp	-116	-109
?ta ipren	-167	-178
?ta prove	6	141
?ta … och	-205	-208
?ta … utan	-116	-109
?tablet	-137	-138
?tar	0	173
?tar man	-63	58
?tar pa	12	145
?tar … en	12	145
?tar … for	-77	-101
?tar … livet	23	126
?tat*	-115	-128
?tatuering	-115	-128
?tecken	-154	-176
?teckn … strok	-104	-99
?tem*	-142	-152
?temadag	-127	-146
?tenta	-190	-167
?tid efter	6	141
?tid … kan	6	141
?til hemav	-72	-81
?til kbt	-81	-84
?til … pa	-81	-84
?til … ungef	-72	-81
?tis*	-83	-104
?tisdag	-83	-104
?trana tar	12	145
?trana … pa	12	145
?tranaren	12	145
?tre*	-207	-207
?tyst hur	-132	-156
?ungef vi	-72	-81
?upsat att	55	218
?upsat … hon	50	189
?utan att	44	175
?utan tid	-116	-109
?utan … det	44	175
?uto*	-121	-121
?utorkat	-93	-100
?vac*	-168	-188
?vad gor	-35	113
?vad koper	-104	-111
?vad ska	-171	-180
?vad … lakar	-103	-90
?vad … om	-141	-154
?val*	-141	-168
?vald	-148	-190
?van*	-82	-162
?vande man	-92	-95
?vande … dygne	-92	-95
?vander	-92	-95
?vanta med	-180	-164
?vanta … et	-106	-124
?vantar	-140	-132
?vante til	-81	-84
?vante … kbt	-81	-84
?vantetiden	-81	-84
?var*	-142	-254
?varfor	-177	-88
?vat*	-140	-154
?vecka hur	-132	-135
?vet	-145	-202
?vet man	-135	-193
?vet … om	-126	-180
?vid	-252	-270
?vilka tecke	-129	-148
?vilka … fins	-144	-142
?vilke framt	57	146
?vilke kram	-114	-114
?vilke table	-137	-138
?vilke … bra	-101	-105
?you	-219	-153
@abuse	26	410
@acting	265	-11
@affairs	-43	201
@airwayplace	270	20
@amputated	228	-82
@anaphylaxis	291	22
@anticoag	161	-233
@apnea	131	-71
@arm	234	86
@asthma	125	-206
@attack	153	-54
@back	-46	-131
@backplace	158	-156
@badshape	222	-175
@balance	182	-48
@belly	-30	-290
@bellybad	109	263
@bellyhard	184	-84
@bigfall	579	11
@birth	497	37
@birthnow	517	-2
@blackstool	324	12
@bleeding	137	-13
@blind	337	46
@blood	287	74
@bloodloss	544	248
@bloodout	431	62
@blue	206	-33
@bluebody	283	-6
@blueplace	276	148
@breasts	-178	-271
@breath	356	52
@breathsign	454	-26
@brink	249	327
@burnbad	438	176
@burncause	248	106
@burnsign	102	-64
@calm	-631	-603
@cant_move	212	5
@carbon	200	65
@chemburn	393	189
@chemical	420	116
@chemo	482	70
@chest	365	4
@chestpain	245	-42
@chestplace	218	-97
@chills	266	51
@chronic	-223	-200
@closing	422	74
@cold	268	24
@coldbad	178	-34
@coldlimb	324	-13
@coldsign	184	-36
@collect	85	433
@confused	372	66
@contractions	207	-95
@control	-49	109
@coughs	-49	-244
@crash	522	196
@crashsign	122	-66
@cuttool	11	297
@cuturge	-53	214
@cutword	26	202
@dead	251	63
@deathword	-57	189
@decided	-71	198
@delusion	-99	-5
@despair	40	149
@diabetes	249	-80
@doom	248	-57
@drag	124	29
@droolsign	227	-19
@droop	294	-65
@drugs	103	-54
@drunkhome	135	106
@dying	447	-23
@dyspnea	469	17
@effort	-203	-229
@electric	226	-89
@electricbad	198	47
@end	-49	196
@epilepsy	61	-162
@epipen	249	-56
@errand	-309	-386
@exertion	-153	-154
@eye	309	32
@eyehurt	328	23
@eyespots	195	62
@face	211	2
@facesign	201	-69
@faint	297	6
@fainted	492	49
@fallen	338	-65
@farewell	69	361
@fastbreath	126	16
@fear_of	66	317
@fetal	300	-26
@fever	143	-208
@feverfree	-467	-295
@fitcount	315	23
@floor	198	123
@fontanelle	182	-21
@force	5	332
@fracture	325	113
@goodbye	-3	146
@grand	86	464
@green	137	1
@halfview	304	173
@hanged	149	19
@hard	412	70
@harmful	169	-62
@headache	178	-17
@headhit	123	7
@headpain	25	-215
@headsign	168	-80
@heartact	231	-113
@heartword	99	-189
@heat	207	28
@heavy	198	-76
@helt_borta	-61	-150
@hits	-44	265
@hives	141	-19
@hopeless	41	260
@icefall	335	32
@idiom	-635	-615
@indraw	236	-15
@infant	350	108
@infarct	116	-105
@infection	54	-114
@ingest	156	74
@innersign	182	15
@insulin	278	71
@intent	10	280
@jerk	239	28
@jump	18	163
@ketone	421	88
@kill_me	-87	103
@ledge	160	196
@ledgeact	123	128
@lethargic	354	98
@light	209	74
@lightsore	253	18
@limb	250	54
@limbcut	179	149
@limbloss	288	217
@limbpart	110	31
@limp	226	70
@lips	164	-27
@lowsugar	253	-23
@lowtemp	292	-25
@magnets	302	-26
@many	190	107
@means	274	434
@mild	-289	-231
@mottled	458	-59
@nausea	195	-78
@neck	169	-56
@nitro	99	-99
@no_dyspnea	-265	-137
@noair	472	68
@noanswer	273	50
@noconsent	84	447
@noeffect	268	106
@nofeed	316	105
@nomoves	305	135
@nonfade	409	168
@nosleep	174	351
@nostop	390	194
@nourine	453	106
@now	228	46
@offender	93	222
@oneside	266	-56
@openbreak	439	70
@overdose	57	-154
@pale	525	-29
@para	169	-90
@person	135	115
@pierce	85	-147
@postictal	295	112
@pregnant	381	-114
@pregpain	221	40
@press	153	-161
@pulse	128	-167
@racing	-1	-158
@radiate	114	37
@rashmark	164	52
@reaction	238	-109
@readied	129	245
@recent	231	179
@redjelly	126	-1
@rest	245	91
@saddle	204	275
@same	151	-106
@seizure	364	54
@selfcut	74	405
@sepsis	-22	-192
@severe	360	61
@sexword	135	374
@shakes	265	168
@shiver	275	72
@shrill	218	8
@side	281	-55
@sightloss	385	34
@slur	627	104
@snake	88	-167
@snakebite	131	-89
@solemn	66	163
@special	534	191
@speech	621	-4
@spreading	159	-106
@squeeze	325	37
@stabbed	223	-114
@stiffneck	122	-94
@strain	-452	-467
@strange	-9	108
@strangle	113	93
@stroke	36	-165
@sudden	335	26
@suicidal	141	775
@swallow_hard	241	-85
@swallowed	161	21
@sweat	319	-65
@swelling	88	4
@tablet_of_brain	241	107
@tear	229	164
@testicle	189	-52
@testsign	-116	-186
@threat	-51	364
@throat	228	29
@throatclosed	189	-7
@throatill	140	-82
@thunder	471	130
@tiny	90	-101
@tongue	61	-196
@touch	-14	624
@toucher	81	274
@toxic	472	-43
@unbearable	161	-96
@unconscious	536	126
@upper	140	64
@upperache	307	30
@urine_stuck	219	-41
@used	301	92
@victim	187	520
@vision	284	15
@voices	-68	434
@vomiting	231	-51
@vomits	200	-67
@watched	-24	439
@water	160	98
@wateraft	144	-43
@waters	331	87
@wheeze	253	-86
@winded	157	-113
@wish	-165	195
@wordless	395	43
@worry	-149	159
@worse	161	8
@wrongdose	-176	-49
a	107	-23
a alt	113	-57
a andas	173	49
a ar	2	-131
a bater	99	-15
a behov	-46	-156
a belt	14	136
a bit	-296	-290
a bla	63	142
a blaa	168	33
a blir	156	99
a blood	-179	-174
a blund	96	17
a brost	130	51
a car	213	146
a cathe	132	23
a chery	-160	-132
a cold	-133	-112
a copy	-130	-122
a cough	-194	-144
a cream	-150	-147
a cup	170	28
a den	-94	40
a det	251	146
a docto	-196	-147
a e	12	-138
a ena	148	26
a fever	-92	-218
a fick	171	-13
a first	-174	-150
a fit	168	-7
a for	-155	-141
a foten	112	20
a fran	-131	-121
a fryse	133	9
a goodb	-4	173
a gor	172	97
a gora	-105	52
a grate	13	186
a halse	153	-8
a han	159	43
a hande	186	38
a har	139	128
a heada	-253	-208
a heart	20	-108
a heavy	187	37
a hjart	171	47
a hon	220	201
a huger	-8	110
a hunde	108	-20
a hypo	-115	-114
a ja	-6	-160
a jag	219	34
a kalsv	123	52
a kana	-9	141
a katen	24	83
a kick	121	6
a knife	-122	35
a kraks	221	65
a lader	169	5
a lileb	153	-15
a litle	96	-66
a lot	7	-139
a mood	2	131
a muscl	-126	-112
a new	-181	-194
a nu	172	-11
a ofarl	-159	-167
a overd	-130	-118
a pa	-48	-101
a pad	168	-1
a panic	-176	-146
a plan	23	205
a psych	-114	-162
a refil	-113	-114
a rope	-30	164
a roste	137	37
a runy	-169	-156
a rygen	95	122
a sa	187	202
a sager	141	175
a seizu	106	-70
a sente	107	-21
a shelt	22	159
a sick	-191	-184
a ska	-20	172
a skrik	21	170
a slipa	-2	155
a snake	152	19
a sore	-217	-224
a stel	156	68
a straf	13	122
a strok	-182	-167
a svara	175	5
a svima	160	47
a ta	-34	75
a tanka	-151	-190
a tanke	-10	138
a tebak	-103	-104
a tempe	-127	-147
a terib	110	26
a tetan	-141	-150
a tiny	-177	-156
a titar	13	154
a tree	8	125
a trot	-90	-117
a vanst	141	53
a viska	1	120
a wasp	151	28
a week	-190	-209
a whole	152	22
a yr	163	28
a yrar	112	6
a … a	-1	-108
a … about	-135	-175
a … aid	-174	-150
a … al	93	-55
a … and	185	-9
a … andas	159	26
a … ar	157	-36
a … arm	141	53
a … atack	-47	-157
a … bra	-139	-128
a … dan	3	118
a … dar	-16	119
a … de	152	56
a … down	-195	-198
a … dregl	208	38
a … e	102	-81
a … every	101	-48
a … fick	15	108
a … for	-89	56
a … gomer	153	-15
a … grade	124	20
a … group	-167	-169
a … ha	-173	-184
a … har	122	-6
a … heada	141	53
a … hela	157	84
a … hes	134	10
a … hon	27	119
a … hopa	-10	140
a … hyper	-124	-105
a … ingen	-69	110
a … is	-103	-166
a … kal	193	39
a … kana	-5	116
a … kile	11	109
a … klart	-12	143
a … koma	-6	107
a … konst	228	68
a … kraks	83	9
a … later	175	10
a … line	-231	-201
a … med	-162	-133
a … mig	7	177
a … mina	2	104
a … nar	184	114
a … nat	-18	128
a … ner	16	190
a … nose	-169	-155
a … note	-153	-24
a … nu	54	-112
a … o	-130	-91
a … omkri	-1	115
a … or	-145	-188
a … pale	-140	-114
a … paper	-139	-190
a … rakt	-20	136
a … rosla	-108	-96
a … ser	140	-25
a … shot	-138	-139
a … ska	-165	-193
a … skala	-104	-104
a … skams	-100	-106
a … skrat	28	115
a … smal	103	1
a … snal	-116	-108
a … sno	-87	-56
a … som	121	-123
a … stif	-134	-128
a … stone	-160	-132
a … strom	133	2
a … stude	-155	-178
a … stye	-107	-118
a … svara	107	-13
a … svart	132	18
a … svima	112	20
a … svuln	167	40
a … tar	56	188
a … te	-161	-132
a … throa	-162	-158
a … til	12	182
a … tonig	22	159
a … tried	-137	-158
a … undra	0	155
a … va	-195	-216
a … var	-128	-81
a … vaser	188	14
a … when	144	85
a … while	-162	-137
aam*	-53	115
aamula	21	123
aan*	41	221
aanet	-6	171
aanet kaske	-6	171
aania	3	132
abort for	-127	-121
abort har	141	21
abort … jag	141	21
abort … tre	-127	-121
aborten	141	21
about #	102	-64
about drivi	8	125
about every	-148	-152
about half	157	-18
about it	-218	-223
about suici	24	148
about three	-166	-167
about two	-144	-133
about … #	-156	-146
about … an	139	-14
about … and	-201	-196
about … days	-107	-130
about … every	20	128
about … into	8	125
about … month	-122	-102
about … my	-25	89
about … parac	169	16
about … stoma	-109	-114
about … weeks	-57	-108
abr*	-9	142
ace*	138	59
aceton	138	59
ach*	-110	-249
ache	-33	-149
ache after	-129	-113
ache on	-134	-119
ache … and	-134	-119
ache … i	108	34
ache … leg	-129	-113
aches	-189	-212
aches after	-136	-119
aches when	-145	-153
aches … i	-145	-153
achin arm	108	13
achin … and	108	13
aching	162	18
achy	-160	-117
acid	-122	-161
acid comin	-124	-119
acid reflu	-124	-113
acid … up	-124	-119
ackel	-104	-107
ackel hela	-104	-107
acn*	-240	-248
acne	-205	-220
acnekram	-134	-124
actualy	129	182
ade*	-88	-188
aderb kliar	-138	-104
aderb pa	14	-122
aderb som	-134	-96
aderb … benen	-148	-128
aderb … ser	-122	-90
aderbrack	-167	-188
aderbracket	191	19
adh*	-162	-194
adhd	-162	-194
adhd medic	-135	-139
adhd … och	-107	-106
adi*	264	52
adiso och	129	41
adiso … kraks	113	40
adison	178	60
adisonkris	162	8
adj*	153	96
adjo	153	96
adjo det	6	170
adjo … var	6	170
adr*	174	51
adren den	-105	-80
adren … fora	-81	-80
adren … gar	-105	-80
adrenalin	-81	-80
adrenalinpenan	143	-5
adres borta	116	9
adres i	107	-3
adres … en	107	-3
adv*	-212	-204
advice	-201	-196
aer*	-104	-123
aerius	-104	-123
afa*	-173	-57
afare jag	-14	116
afaren	-188	-68
afe*	-175	-184
afi*	-167	-203
afr*	-44	122
afrai il	5	115
afrai of	-121	-136
afrai … hurt	5	115
afrai … the	-121	-136
afraid	-44	122
afte	-178	-132
after eatin	170	24
after leg	-129	-113
after lifti	-145	-137
after the	10	-129
after … day	-129	-113
after … it	-122	-124
after … race	-108	-110
ag	208	14
ag och	146	34
ag … ar	146	34
aga*	-94	89
again	-101	74
again and	-32	131
again nobod	11	130
again third	-101	-110
again … knows	7	112
age	-178	-155
agenterna	-3	100
agl*	-115	-98
aglos sama	-115	-98
aglos … lila	-115	-98
aglosningsmarta	-115	-98
ago	248	121
ago i	151	15
ago*	133	81
agodel	9	103
agoni since	118	18
agoni … an	118	18
agonising	131	21
agr*	171	40
agska hema	4	156
agskal	4	156
aid	-174	-150
aid … for	-170	-136
aij*	-156	-175
aijan	-156	-175
aio*	9	200
aion	9	200
aion tapaa	7	159
aion … itsen	7	159
air	143	-76
air i	-123	-108
air … think	-123	-108
ait*	-148	33
aiti	-174	-65
aitia	26	208
aivastutaa	-150	-151
aj	-128	-113
aja*	-190	20
ajan	-266	-237
ajan hamas	-104	-116
ajate itsem	17	159
ajatelen	9	137
aka forbi	-11	92
aka in	7	-124
aka med	10	144
aka tilba	21	138
aka … halva	134	27
aka … i	-202	-192
aker	146	168
aker til	13	206
aks*	-190	-209
aksjuk	-171	-168
akt bus	-121	-113
akt igeno	102	-3
akt … #	-121	-113
akt … isen	102	-3
akt*	119	-81
akta	-4	114
akta mig	-4	114
akte	126	-98
akte hem	152	60
akte skrid	-110	-95
akte up	-106	-97
akte ut	164	-14
akte … direk	-106	-97
akte … i	-44	-150
akte … in	15	-92
akut	153	61
akut kejsa	-93	-95
akut ont	166	20
akut p	-31	85
akut … fora	-93	-95
akut … i	51	-67
akut … piler	-31	85
akute alt	-111	-108
akute att	40	159
akute och	-132	-156
akute … ar	-83	-99
akute … jag	40	159
akute … sag	-111	-108
akuten	-208	-76
akutv til	-103	-107
akutv … forsk	-103	-107
akutvaska	-103	-107
akv*	-117	-117
akvar dor	-117	-117
akvariefiskarna	-117	-117
al	131	128
al hjalp	17	145
al my	154	113
al night	-129	-206
al of	145	16
al over	89	-83
al the	-79	-162
al to	52	190
al … #	121	6
al … antid	156	-15
al … end	10	129
al … for	117	-8
al … no	-156	-150
al … stop	37	141
al … time	-79	-162
ala	175	343
ala andas	3	118
ala ar	-17	118
ala besok	14	132
ala blank	-165	-149
ala blodt	116	14
ala det	13	168
ala far	-124	-149
ala fingr	-175	-160
ala fonst	-7	189
ala fyra	172	-14
ala hade	16	149
ala hatar	40	171
ala huvud	121	42
ala i	195	193
ala inan	26	100
ala kniva	-17	121
ala komer	3	122
ala konsj	-101	-134
ala lampo	-10	198
ala moten	-93	-143
ala nu	4	114
ala och	-36	102
ala paper	-103	-58
ala penga	11	186
ala prove	-140	-190
ala rol	-103	-90
ala roste	-96	-110
ala sen	17	104
ala skule	41	160
ala stale	104	3
ala strok	-83	-99
ala svamp	-131	-124
ala sysko	25	97
ala table	115	-82
ala tanke	14	121
ala utom	-1	136
ala vil	4	127
ala vore	19	152
ala … ar	-51	78
ala … behov	-83	-99
ala … bland	-96	-110
ala … en	131	169
ala … er	-1	136
ala … fa	15	150
ala … farli	-131	-124
ala … fins	-144	-140
ala … fran	-154	-196
ala … gamla	-106	-105
ala … glada	19	152
ala … grati	24	143
ala … ha	-13	154
ala … haft	22	141
ala … har	-81	-135
ala … hjalp	-165	-149
ala … huvud	160	30
ala … i	-62	98
ala … ingen	-135	-118
ala … jag	60	207
ala … jobet	-152	-143
ala … klara	3	122
ala … klase	19	114
ala … konto	-17	132
ala … livfo	21	108
ala … mig	40	171
ala … morda	4	127
ala … nat	135	-9
ala … och	119	211
ala … om	14	121
ala … on	-103	-90
ala … skade	5	163
ala … skils	26	100
ala … skola	-118	-110
ala … somnt	147	-12
ala … stuga	177	21
ala … table	126	3
ala … tider	48	184
ala … ut	3	118
ala*	-19	221
alas	7	179
alas liv	7	179
aldel blot	137	32
aldel gra	168	47
aldel grabl	117	0
aldel kal	131	-14
aldel kalsv	110	7
aldel kladi	98	24
aldel mat	133	55
aldel rod	92	-31
aldel slut	-145	-139
aldel stang	148	34
aldel svart	-158	-125
aldel … av	28	-98
aldel … efter	-157	-140
aldel … och	222	20
aldel … ser	91	30
aldeles	144	59
alder	-138	-222
alder pa	-112	-114
alder sager	-109	-113
alder … han	-109	-113
alder … rygen	-112	-114
aldern	-48	-110
aldersvartor	-112	-114
aldre dar	-72	-81
aldre kile	-4	150
aldre man	18	143
aldre mat	-141	-147
aldre … fran	-3	115
aldreboendets	-141	-147
aldri det	-147	-159
aldri funit	38	127
aldri kant	99	35
aldri men	109	20
aldri och	9	110
aldri vakna	38	225
aldri … ar	-147	-159
aldri … igen	26	148
aldri … lixom	-4	117
aldri … mer	14	106
aldri … nagot	99	35
aldri … sager	11	106
aldri … sen	109	20
ale*	43	-211
alerg chock	234	60
alerg gick	-141	-113
alerg i	-137	-154
alerg mot	-214	-231
alerg pa	149	53
alerg test	-86	-79
alerg tunga	133	38
alerg … jordn	-111	-101
alerg … kat	-155	-156
alerg … med	117	24
alerg … over	-141	-113
alerg … penic	-170	-131
alerg … somra	-109	-71
alerg … svuln	133	38
alergi	-303	-257
alergin	-141	-113
alergisk	153	-52
alergitablet	135	49
alergitableter	-165	-177
alg*	170	118
algkr ont	150	46
algkr … i	150	46
algkrock	158	38
ali*	84	249
aliho … var	-17	139
alihopa	6	214
alive	7	160
alk*	218	79
alkoh drick	-104	-118
alkoh kan	-112	-121
alkoh kramp	116	8
alkoh skaka	115	-13
alkoh sluta	162	4
alkoh … i	116	8
alkoh … ja	-112	-121
alkoh … lite	-104	-118
alkoh … ser	115	-13
alkohol	149	96
alkoholabstinens	115	-13
alkoholrad	-104	-118
alkoi	134	12
alman titar	-95	-96
almant	-120	-119
als	76	108
als a	12	181
als det	153	42
als jag	20	113
als … ar	170	42
als … gar	-1	115
als … hela	122	47
alska livet	-145	-158
alskar	-146	-12
alt	-27	292
alt a	11	148
alt blev	159	14
alt blir	134	28
alt bra	-231	-163
alt brast	-23	102
alt de	-2	97
alt for	-85	51
alt han	119	132
alt har	-166	-166
alt hop	2	154
alt infor	-126	-145
alt jag	15	187
alt klart	14	132
alt lutar	107	28
alt med	-122	-154
alt men	-149	-117
alt menar	35	117
alt ni	10	168
alt och	133	9
alt pa	11	149
alt sen	126	83
alt som	151	-3
alt svart	133	53
alt ta	19	110
alt trota	143	5
alt var	-175	-189
alt varke	-101	-85
alt … bebis	-110	-147
alt … bra	-234	-237
alt … efter	15	118
alt … en	122	28
alt … gjort	41	150
alt … got	2	148
alt … haler	123	13
alt … hand	19	110
alt … har	-6	163
alt … idag	-35	91
alt … jag	-95	78
alt … jobet	-182	-160
alt … lakt	-141	-136
alt … men	21	132
alt … mig	-141	-159
alt … natdu	6	119
alt … opera	-126	-145
alt … pa	-130	-132
alt … sa	132	-23
alt … sama	-101	-85
alt … ser	99	120
alt … skrat	120	16
alt … sonda	7	142
alt … stira	116	-34
alt … svart	146	177
alt … vanli	127	2
alt*	-132	13
altid	-241	-46
altid gjort	-209	-228
altid haft	-27	-180
altid i	-153	-223
altid pa	-5	121
altid sa	-110	-175
altid var	14	128
altid varit	-213	-203
altid vil	-151	-185
altid … det	-183	-257
altid … kub	-150	-183
altid … sa	-100	-99
altihop	135	148
alting	42	176
altsa	-63	-193
altsa a	88	30
altsa den	138	29
altsa … vanst	88	30
alu*	-14	98
alumi pa	-14	98
alumi … huvud	-14	98
aluminiumfolie	-14	98
alvar pa	38	161
alvar … mar	-132	-161
alvar … sjalv	38	161
alved #	-174	-152
alved hela	122	1
alved hjalp	-295	-275
alved hon	106	13
alved i	249	21
alved ihop	-111	-113
alved man	28	115
alved mot	-109	-153
alved nys	162	25
alved och	-174	-121
alved pa	135	-9
alved som	126	42
alved verka	-109	-86
alved … dor	28	115
alved … doter	133	20
alved … en	20	118
alved … gar	174	2
alved … huvud	-159	-141
alved … inte	127	47
alved … ipren	-194	-152
alved … jag	-150	-149
alved … mycke	-149	-131
alved … och	-123	-113
alved … sager	112	19
alved … sex	119	26
alved … sonen	135	-9
alved … tiden	122	1
alved … tva	141	24
alvedon	-102	-191
alvedonen	-109	-86
alvedonkartor	133	20
alven	-59	66
am sad	-136	-159
ama kasvo	135	7
ama*	-288	-284
amar	-385	-337
amar a	-29	-100
amar ar	-115	-111
amar bra	-214	-181
amar rot	-118	-85
amar … brost	-118	-85
amar … det	-115	-111
amar … jag	-118	-117
amb*	223	-88
ambul #	-106	-95
ambul bil	-113	-94
ambul fran	-100	-94
ambul i	-203	-161
ambul nu	169	16
ambul til	156	9
ambul var	-111	-78
ambul … behov	-127	-90
ambul … from	-113	-94
ambul … har	-111	-103
ambul … i	-100	-94
ambul … mars	-106	-95
ambul … somar	139	16
ambul … varas	-127	-105
ambulance	131	-19
ambulans	275	8
ambulansjournalen	-100	-94
ambulanstransport	-106	-95
aml*	-120	-111
amlodipin	-120	-111
amnin … inte	-161	-144
amning	-122	-146
amo*	143	18
amoni i	143	42
amoni … klori	120	13
amoniak	186	56
amputera	-136	-117
amputerade	-184	-152
amuni och	16	96
amuni … sager	16	96
amunition	16	96
an	140	121
an ache	174	37
an ambul	168	25
an apoin	-103	-85
an doden	-105	-122
an eye	-128	-123
an gar	-2	155
an hour	198	119
an och	128	20
an sa	155	30
an vanli	-145	-10
an … ago	152	98
an … andra	-117	-86
an … igar	6	121
an … lange	155	30
an … pa	-169	-180
an … test	-128	-123
an … tilba	14	149
ana	-132	-182
anadas	174	28
anafylaxi	88	-55
anan mama	2	150
anana borta	-102	-81
anana … efter	-102	-81
ananas	-115	-94
ananasen	-102	-81
anars	-70	43
anars bra	-233	-220
anars far	-1	183
anars glad	-139	-123
anars gor	3	146
anars kry	-168	-167
anars mar	-184	-155
anars orkar	-112	-91
anars visar	3	180
anars … det	251	118
anars … ga	-112	-91
anars … han	-9	255
anars … jag	153	262
anars … och	-90	-124
anat	-50	-164
anat an	-162	-144
anat hal	-91	-128
anat land	16	168
anat namn	-99	-98
anat och	-152	-136
anat … ar	-99	-98
anat … nu	-179	-172
and	311	240
and a	-190	-210
and agoni	118	18
and arm	136	4
and asaul	4	122
and bleed	127	22
and blury	110	26
and breat	120	-22
and cold	190	39
and dizy	164	21
and drink	-110	-118
and feedi	-160	-122
and feels	161	-18
and fever	-42	-106
and fine	-174	-179
and goes	-105	-107
and going	125	-25
and he	143	131
and her	184	89
and hes	279	55
and his	218	40
and i	163	111
and is	198	-25
and ive	-107	70
and jaw	108	13
and keep	121	60
and litle	-168	-151
and mouth	-150	-144
and my	231	83
and need	-107	-101
and now	33	-189
and of	-228	-196
and playi	-132	-115
and says	128	156
and she	179	-15
and shes	142	83
and so	134	20
and swaet	114	9
and sweat	129	25
and talks	124	-8
and think	-14	142
and tingl	107	15
and told	-1	133
and turne	2	136
and vomit	148	16
and wheez	111	11
and … asham	7	131
and … bit	-173	-151
and … black	125	-29
and … chest	128	41
and … eyeli	-112	-93
and … eyes	110	26
and … feel	252	-12
and … foam	113	5
and … gone	145	-12
and … hands	149	21
and … heart	-181	-183
and … hurts	102	-61
and … in	126	0
and … keeps	65	-95
and … left	124	-6
and … like	-106	-158
and … me	-3	283
and … not	147	81
and … numb	158	8
and … phone	-2	118
and … purpl	150	20
and … rash	167	56
and … realy	136	-5
and … right	5	-152
and … runy	-158	-158
and … scare	-4	151
and … shes	177	33
and … shoul	103	34
and … since	28	-105
and … skin	161	19
and … sleep	150	3
and … that	23	187
and … the	1	210
and … there	-170	-149
and … threw	142	23
and … throw	201	3
and … tired	108	13
and … voice	117	-14
and … was	6	148
and … wel	-174	-139
and … woke	23	158
and … wrist	-149	-127
and*	228	22
anda bara	1	124
anda mycke	114	16
anda slut	23	94
anda trot	-142	-143
anda … for	1	124
anda … gang	-168	-196
anda … sen	23	94
anda … svart	114	16
andad in	131	39
andad … rok	131	38
andan	99	-184
andan bara	129	27
andan for	-97	-124
andan hela	-156	-162
andan lange	-121	-109
andan med	125	-9
andan nar	-141	-149
andan … av	129	27
andan … fridy	-97	-124
andan … i	-121	-109
andan … int	113	-9
andan … lapar	114	28
andas #	186	47
andas andfa	112	50
andas bara	-35	-100
andas bra	-236	-204
andas efter	133	-27
andas en	166	19
andas fint	-190	-162
andas fyra	92	5
andas fyrti	159	18
andas genom	-376	-318
andas hjalp	97	2
andas hon	134	43
andas hur	-100	-115
andas iblan	164	-1
andas igen	109	-25
andas in	139	34
andas ja	137	-9
andas jag	-12	-132
andas jatef	179	25
andas knapt	164	6
andas konst	-55	-123
andas korta	89	-11
andas lapar	150	-24
andas lugnt	-215	-172
andas maste	104	-4
andas med	187	39
andas mycke	144	37
andas nan	85	-21
andas nar	-119	-129
andas och	130	-60
andas orden	199	17
andas pa	-128	-158
andas sa	220	20
andas ska	105	-13
andas skaka	-12	151
andas snabt	123	50
andas som	70	-47
andas stana	140	-17
andas svuln	119	51
andas tandv	126	60
andas ut	3	118
andas ytlig	169	53
andas … #	102	47
andas … a	-88	-108
andas … andas	140	-17
andas … ar	123	-23
andas … av	112	50
andas … ben	119	51
andas … blir	134	25
andas … bra	-100	-115
andas … en	243	-6
andas … et	168	9
andas … fort	222	49
andas … fyra	119	-10
andas … gang	85	-21
andas … gange	258	87
andas … gr	100	-6
andas … hosta	156	42
andas … inte	36	120
andas … konst	147	54
andas … korta	148	37
andas … liger	-12	151
andas … munen	-237	-215
andas … nar	-112	-128
andas … nasan	-285	-229
andas … naten	-128	-158
andas … o	214	54
andas … och	73	-29
andas … sita	104	-4
andas … stund	180	18
andas … tar	-141	-107
andas … typ	175	26
andas … vanli	-143	-90
andat in	184	-3
andat … klorg	154	7
andats	237	5
andet och	177	-19
andet … det	124	-9
andetag	285	0
andfa att	113	38
andfa av	-68	-131
andfa efter	-170	-116
andfa i	-241	-212
andfa nar	-137	-156
andfa och	235	85
andfa pa	158	48
andfa … att	211	60
andfa … backe	-122	-118
andfa … ingen	125	54
andfa … ont	201	80
andfa … spini	-170	-116
andfa … trapo	-150	-124
andfa … tredj	-107	-102
andfad	89	-128
andni ar	-177	-152
andni later	187	29
andni mot	-159	-154
andni … gurgl	121	12
andni … som	126	23
andni … stres	-159	-154
andni … svuln	-114	-113
andni … trot	-128	-117
andningen	103	-93
andningsupehal	150	21
andningsvarigheter	-114	-113
andno av	-148	-146
andno ensam	134	3
andno och	131	56
andno sen	143	-2
andno … ala	-165	-149
andno … hug	134	57
andno … i	143	-2
andnod	231	-28
andra behov	-124	-88
andra dagen	-184	-161
andra efter	139	31
andra farg	-146	-139
andra gange	94	27
andra jag	-114	-119
andra man	-103	-127
andra sidan	188	143
andra ska	40	124
andra telef	-114	-121
andra vanin	218	42
andra … haft	-97	-106
andra … idag	94	27
andra … inlag	-124	-88
andra … omar	-141	-113
andra … racke	130	-26
andra … rakor	139	31
andra … sit	-103	-127
andra … sluta	40	124
andras	81	-43
andrat	-162	-172
ands	170	15
ands orden	170	15
andsa	151	4
andta och	173	33
andta som	-150	-134
andta … gor	-133	-116
andta … lacke	120	17
andtarmen	136	-5
aneur i	122	16
aneur … magen	122	16
anf*	286	-59
anfal	319	-12
anfal ar	-106	-90
anfal hon	-112	-77
anfal igar	-138	-110
anfal men	116	17
anfal och	130	10
anfal … inte	230	12
anfal … nu	164	33
anfal … preci	-106	-90
anfal … sex	-116	-97
anfal … skaka	130	10
anfalet	168	-6
ang*	85	146
angel	-159	-97
angel men	-128	-128
anges att	8	98
anges infor	-119	-135
anges komer	58	227
anges … hon	8	98
anges … sa	3	130
anges … sager	-25	77
angest	-268	-187
angesten	51	257
angra	6	137
angra mig	214	76
angra sig	129	132
angra … har	121	1
angra … jag	110	-21
angra … lite	-11	120
angra … mar	170	13
angra … nu	141	-8
angrar	212	100
angry	-9	137
angva efter	-160	-132
angva … paset	-160	-132
angvalt	-160	-132
ank*	-259	-333
anka	-135	-134
ankla svuln	-129	-132
ankla … i	-129	-132
anklarna	-147	-173
ankle	-49	-131
ankles	-191	-193
ankli … sager	14	110
anl*	9	199
anledning	47	200
anmal jag	-127	-142
anmal mig	-86	-117
anmal om	-120	-117
anmal … biver	-120	-117
anmal … mig	-127	-142
anmal … som	-83	-126
anmalan	-78	83
ano*	-23	-160
anorexi	-129	-141
ansik a	156	-10
ansik ar	284	72
ansik bara	20	94
ansik domna	142	47
ansik har	125	-13
ansik i	34	207
ansik idag	107	7
ansik jag	10	146
ansik nere	138	15
ansik och	304	93
ansik sager	171	-16
ansik skams	-109	-123
ansik svuln	125	2
ansik tryck	125	60
ansik under	107	21
ansik … benet	111	39
ansik … blivi	159	17
ansik … drar	-4	115
ansik … forla	107	30
ansik … fula	110	24
ansik … grile	114	15
ansik … haler	131	11
ansik … hon	130	30
ansik … hosta	191	53
ansik … i	25	-105
ansik … inte	-108	-144
ansik … jag	57	130
ansik … kraks	109	47
ansik … kval	22	122
ansik … morse	78	11
ansik … nat	-8	156
ansik … ramla	103	12
ansik … skrik	106	12
ansik … slapt	136	40
ansik … svule	151	56
ansik … up	167	16
ansik … ut	-130	-129
ansikte	136	71
anski av	120	11
anski … gryta	120	11
anskitet	120	11
ansok om	-148	-121
ansokan	-148	-121
answering	143	103
antagligen	-123	-116
antar	-182	-198
antar jag	-143	-162
antas pa	-4	123
antas … kroge	-4	123
antastad	-3	200
anten	13	110
anten i	13	110
anten … nacke	13	110
antib for	132	33
antibiotikan	234	66
antid for	-120	-127
antid medic	-119	-109
antid … tva	-167	-181
antidepresants	156	-15
antidepresiv	-119	-109
antidepresiva	-149	-74
antif by	136	14
antif … mista	136	14
antifreeze	136	14
antli utvil	-116	-117
antligen	-85	45
anu	-147	-141
anv*	-46	-126
anvan den	-123	-122
anvan sin	129	5
anvan tandt	-122	-111
anvan … pena	129	5
anvander	-195	-164
anvant	153	-5
any	-376	-327
any advic	-172	-163
any more	9	162
any tips	-186	-186
any … for	-110	-133
any*	-189	-63
anymore	21	157
anyone	-1	129
anything	-130	-224
anyway	-190	-147
aor*	2	-120
aorta och	118	9
aorta … smart	118	9
aortan	67	-60
ap i	-3	131
ap … min	-1	109
ape*	-271	-253
apen	-255	-202
apen krasc	-122	-101
apo*	-166	-195
apoin … i	-156	-151
apointment	-126	-280
apote ska	-136	-123
apote visad	-108	-92
apote … #	-108	-92
apote … jag	-165	-157
apote … mig	-99	-98
apt*	-152	-144
aptit	-107	-106
ar ala	-160	-108
ar aldel	186	-11
ar alder	-102	-141
ar aldri	132	9
ar alerg	-27	-136
ar anhor	-135	-161
ar aren	-98	-126
ar arg	-167	73
ar askgr	114	8
ar at	121	28
ar ata	100	-50
ar aterb	-145	-135
ar av	279	-14
ar bara	-107	106
ar bast	-116	37
ar batre	-65	83
ar becks	151	42
ar behov	-195	-174
ar beroe	-122	-119
ar besat	-122	-121
ar besta	32	139
ar bet	-82	-156
ar blaa	178	3
ar blaak	124	-10
ar blaso	176	5
ar blat	36	-93
ar blavi	156	7
ar blek	201	12
ar bleka	-147	-149
ar blodf	148	25
ar blot	223	156
ar bortb	1	120
ar bortd	177	29
ar bra	-280	-293
ar brad	105	21
ar brand	-86	-144
ar brota	-129	-121
ar da	3	121
ar dalig	11	-121
ar darfo	32	152
ar dasig	162	66
ar de	-153	-70
ar det	-247	-175
ar diabe	115	-9
ar diare	-93	-80
ar djavu	-9	139
ar dock	-145	-155
ar dod	-155	-331
ar dodli	-10	156
ar doend	-279	-249
ar dot	-125	-128
ar drick	110	49
ar du	-175	-211
ar efter	-132	-135
ar egent	-121	-113
ar eksem	-117	-152
ar ena	145	-2
ar enda	-12	134
ar ensam	-111	102
ar et	-253	-208
ar fardi	-65	146
ar farli	50	171
ar fast	8	135
ar feber	117	5
ar fem	-99	-185
ar fjort	56	108
ar fod	2	108
ar forgi	-51	141
ar forky	-163	-156
ar forst	-132	-32
ar fran	-82	141
ar frisk	-294	-293
ar ful	242	195
ar gar	-129	-138
ar gay	28	153
ar genom	167	29
ar gift	160	121
ar gifta	29	179
ar gifti	-66	44
ar glad	-234	-201
ar gnali	-131	-113
ar gra	270	-4
ar grabl	218	20
ar grat	124	8
ar groti	172	49
ar gud	17	238
ar gul	192	18
ar gun	76	-17
ar hal	-111	-102
ar halt	-148	-144
ar halvo	128	-5
ar hans	140	96
ar hard	247	76
ar hart	137	-9
ar hema	-1	-123
ar henes	-10	188
ar hes	171	-45
ar het	246	61
ar hjalp	-110	-133
ar hoger	170	20
ar hogt	-142	-136
ar hos	129	221
ar hundr	-109	-113
ar i	314	163
ar inga	-90	-124
ar inget	-122	-153
ar inlas	13	174
ar inuti	-7	123
ar iskal	169	26
ar ja	66	124
ar jag	157	101
ar jated	115	25
ar jatef	66	117
ar jatej	126	106
ar jater	-9	107
ar jates	154	-18
ar jatet	208	38
ar jesus	-6	158
ar jobig	-145	-160
ar kal	232	13
ar kala	169	6
ar kalsv	186	50
ar kamer	-2	147
ar kanas	-147	-109
ar kaner	4	120
ar kisar	148	30
ar klada	-102	-97
ar kladi	-111	-99
ar klara	-214	-177
ar klart	73	118
ar klima	-120	-120
ar knive	-113	-104
ar kolox	-140	-116
ar kolsv	130	15
ar komer	-141	-95
ar konst	113	92
ar kontr	-120	-118
ar kritv	182	44
ar krosa	-59	-144
ar kunge	-118	-110
ar kvar	143	171
ar lader	102	-9
ar lag	-106	-91
ar langa	-133	-167
ar lange	-88	-140
ar larv	-110	-104
ar last	113	52
ar lava	-120	-129
ar ledse	-254	-292
ar lika	70	240
ar likad	-97	-106
ar lila	242	21
ar lilje	-164	-132
ar liljo	-80	-89
ar livra	45	270
ar locka	-24	113
ar magen	172	45
ar magsj	203	40
ar mama	22	159
ar man	31	139
ar manga	-107	-122
ar mansk	-94	-124
ar marmo	149	30
ar maten	119	9
ar matfo	-274	-202
ar men	69	-59
ar menin	-40	146
ar mer	172	40
ar mesia	11	120
ar mest	148	177
ar min	-158	76
ar mit	12	236
ar morkr	-204	-178
ar morkt	-184	-170
ar mormo	-101	80
ar mos	-135	-139
ar mycke	4	135
ar nacks	164	56
ar nagon	-8	177
ar nar	-146	-126
ar narma	-147	-154
ar nasta	-68	-119
ar nat	182	43
ar nere	-229	-260
ar nervo	-146	-196
ar ni	-108	-97
ar nio	47	165
ar nitio	-6	141
ar nog	166	198
ar nojd	-166	-140
ar norma	-48	-154
ar nykte	-114	-214
ar nyope	129	1
ar nyski	-19	112
ar och	-188	89
ar ododl	16	158
ar ofarl	-134	-102
ar ofora	-110	-76
ar okont	153	15
ar om	-167	-219
ar ompla	22	126
ar omt	-192	-193
ar ond	8	158
ar ondsk	16	129
ar ont	173	136
ar open	109	122
ar opna	152	-1
ar orege	-125	-125
ar oroli	-114	-107
ar over	-223	-149
ar overt	-37	105
ar pa	368	254
ar papa	49	177
ar pig	-301	-277
ar pigt	-127	-96
ar postp	-133	-144
ar preci	-151	-114
ar profe	7	113
ar rad	-77	263
ar rada	4	115
ar rat	-134	-128
ar redan	4	130
ar rena	-196	-177
ar rikli	-114	-111
ar rod	89	-97
ar roste	190	-27
ar rot	-175	-257
ar rulst	12	106
ar sarig	-124	-91
ar sedan	-108	-151
ar seg	137	47
ar sen	-261	-302
ar sex	-157	-73
ar sig	-142	-127
ar sista	16	219
ar sjuk	-152	-169
ar sjuka	231	36
ar ska	-96	-96
ar skada	-119	-96
ar skade	5	163
ar skiln	-168	-25
ar skote	146	16
ar skyld	1	130
ar slage	0	183
ar slap	11	-130
ar slapt	136	40
ar slar	-13	126
ar slot	149	28
ar slut	-129	-125
ar sma	28	161
ar smart	117	19
ar smuts	33	169
ar snal	-270	-208
ar snala	-107	-97
ar sned	-66	-124
ar snuri	128	23
ar som	73	-137
ar spand	196	44
ar stel	156	-42
ar stela	-130	-141
ar stelt	-167	-139
ar stor	197	38
ar stran	-139	-134
ar suici	-8	133
ar sur	-177	-179
ar sura	111	36
ar svar	109	-54
ar svide	-101	-99
ar svima	119	10
ar svimf	162	9
ar tanka	5	152
ar tapt	-170	-165
ar tejpa	-121	-111
ar til	-7	138
ar tilra	24	182
ar tinit	-139	-148
ar tio	105	171
ar tom	140	-22
ar tor	-175	-168
ar tre	63	-103
ar tredj	182	102
ar treti	-197	-132
ar trot	-267	-236
ar tryg	-153	-232
ar tungt	-127	-201
ar under	-245	-245
ar undra	-116	-97
ar upbla	209	53
ar utanf	-13	117
ar utbyt	-17	178
ar ute	223	95
ar utred	-118	-97
ar utval	18	215
ar valdi	173	62
ar var	-100	70
ar vare	-142	-219
ar varld	-160	-162
ar varm	235	48
ar varma	-154	-138
ar vem	-89	-125
ar virig	157	31
ar vit	181	-17
ar vita	254	6
ar vride	134	4
ar vuxen	26	170
ar yr	127	-89
ar … #	7	-201
ar … a	107	-22
ar … agode	9	103
ar … akut	-119	-101
ar … altid	-72	-96
ar … anars	-181	-162
ar … anat	139	-18
ar … anda	161	11
ar … andfa	187	42
ar … angel	-158	-164
ar … ar	-235	-179
ar … arg	31	-120
ar … att	56	134
ar … bakfy	-105	-110
ar … bakis	-100	-104
ar … bara	-83	36
ar … batre	58	-110
ar … batri	-177	-162
ar … behov	-97	-119
ar … besok	-119	-137
ar … bilen	188	-1
ar … bla	183	44
ar … blama	-145	-194
ar … blot	153	16
ar … bly	121	-28
ar … borja	118	19
ar … borta	-207	-84
ar … brit	76	-17
ar … bron	-29	192
ar … celgi	111	-5
ar … cysta	-82	-113
ar … dagar	247	4
ar … dar	-18	155
ar … depig	-154	-155
ar … det	239	269
ar … doden	-127	-137
ar … dom	-147	-153
ar … doren	-12	115
ar … efter	-239	-276
ar … egent	-171	-201
ar … eget	9	146
ar … en	215	140
ar … ensam	-10	172
ar … far	-146	-143
ar … fardi	-23	112
ar … farli	-356	-380
ar … farsk	17	131
ar … feber	64	-74
ar … fins	-171	-172
ar … flack	124	45
ar … flime	101	14
ar … for	-188	81
ar … forbj	23	107
ar … forla	-8	127
ar … forny	-135	-170
ar … forse	-50	74
ar … forst	-142	-141
ar … forva	-95	-79
ar … forvi	178	67
ar … fotbo	-2	127
ar … fran	127	-6
ar … frisk	-127	-167
ar … fult	84	-66
ar … gange	-4	194
ar … gifta	20	110
ar … gifti	-224	-191
ar … glad	-228	-241
ar … glomd	136	54
ar … godna	2	128
ar … got	-153	-157
ar … gra	211	63
ar … grabl	117	0
ar … grane	186	161
ar … han	-49	-168
ar … hard	134	14
ar … hela	-98	-142
ar … helve	-16	130
ar … hema	87	-63
ar … hes	147	6
ar … hjart	51	-76
ar … hogt	-211	-187
ar … hunde	35	122
ar … hungr	-165	-134
ar … huvud	119	32
ar … i	-43	-173
ar … iblan	-142	-157
ar … idag	-235	-149
ar … igen	-166	-53
ar … infek	-113	-99
ar … inga	-94	-94
ar … ingen	-130	-167
ar … inget	195	60
ar … inte	-150	-137
ar … jamt	-175	-197
ar … jarnb	-140	-147
ar … joba	-127	-131
ar … jobet	122	121
ar … kal	206	30
ar … kalsv	117	11
ar … katen	33	185
ar … kladi	98	24
ar … klar	27	212
ar … klart	49	148
ar … knap	96	9
ar … knapn	118	-1
ar … kniva	-92	-98
ar … kolik	-117	-134
ar … kom	149	-8
ar … komer	-12	93
ar … konst	-90	-146
ar … kontr	-153	-177
ar … kopia	26	131
ar … kvar	-173	-167
ar … lag	-129	-146
ar … laser	-123	-123
ar … ledig	125	53
ar … lugn	-101	-135
ar … magka	30	120
ar … manad	192	27
ar … manga	-14	98
ar … mat	257	99
ar … med	98	-38
ar … men	-10	-275
ar … mil	143	0
ar … min	-202	-125
ar … mista	33	111
ar … mjuk	133	21
ar … mot	-123	36
ar … munen	97	9
ar … nagon	-124	2
ar … nan	-179	-203
ar … nar	-29	195
ar … nat	-134	-208
ar … nere	-122	-148
ar … nervo	-101	-119
ar … ni	-187	-146
ar … njurs	33	138
ar … norma	-159	-94
ar … nu	-226	-231
ar … ok	-178	-163
ar … om	151	79
ar … opna	-108	-97
ar … over	113	160
ar … overa	48	-73
ar … parke	19	156
ar … peron	-25	116
ar … plikt	-1	134
ar … prick	147	20
ar … psyko	-124	-135
ar … rad	-23	-139
ar … ratig	-94	-124
ar … rod	-43	-130
ar … rol	-103	-139
ar … roste	-100	-115
ar … rumet	-3	109
ar … runt	57	192
ar … saker	-43	91
ar … satet	-23	110
ar … se	-5	103
ar … sedan	-136	-24
ar … sen	-184	-234
ar … sent	2	115
ar … sig	-13	126
ar … sista	-3	189
ar … sit	12	128
ar … siter	85	77
ar … sju	-180	-131
ar … sjukh	-34	96
ar … ska	-115	-180
ar … skada	-135	-156
ar … skola	-13	141
ar … skont	123	112
ar … slap	249	45
ar … slapt	178	23
ar … slav	15	118
ar … slo	167	42
ar … snaba	14	125
ar … snala	-103	-151
ar … som	294	157
ar … son	-146	-110
ar … sover	44	-66
ar … spage	145	2
ar … spion	11	169
ar … stale	-153	-96
ar … stark	58	193
ar … stenh	146	28
ar … straf	-74	79
ar … stres	-149	-163
ar … stryp	2	108
ar … sugen	-131	-112
ar … svamp	-131	-124
ar … svart	-214	-159
ar … svule	-167	-108
ar … syrem	-143	-111
ar … tagsp	123	-3
ar … toale	-21	96
ar … tor	-137	-97
ar … torsd	-132	-143
ar … trang	-96	-128
ar … trasi	124	143
ar … tror	114	-30
ar … trot	159	143
ar … trota	76	-77
ar … tryck	151	2
ar … tungt	31	-104
ar … tur	33	158
ar … tva	-98	71
ar … tyst	-151	-114
ar … under	67	-74
ar … upsto	111	36
ar … utat	134	4
ar … utbra	-186	-198
ar … ute	1	156
ar … vag	177	131
ar … vagel	-107	-81
ar … vagen	140	-5
ar … vanli	-94	-166
ar … var	-195	-154
ar … varje	2	161
ar … varm	-216	-189
ar … vecka	255	206
ar … vecko	186	37
ar … vil	-176	-172
ar … vilke	-76	-107
ar … vindr	121	28
ar … vit	97	-37
ara*	-236	-254
aratal	-220	-229
arbet ekg	-147	-155
arbet hjart	111	33
arbet skorn	-105	-120
arbet … slar	111	33
arbete	-51	-160
arbets	-206	-106
arbetsformedlingen	-2	173
arbetskada	-135	-156
are blue	148	20
are dry	-112	-108
are kilin	-136	-148
are poiso	-5	108
are telin	14	122
are tingl	121	18
are too	-103	-125
are usele	-124	-119
are … and	207	96
are … from	-112	-108
are … loud	-103	-125
are … my	-5	108
are*	-182	-168
aren	-241	-78
aren ar	-146	-171
aren med	-107	-122
aren probl	-98	-126
aren syns	-120	-119
aren … bleka	-107	-123
aren … inte	12	110
aren … laser	-107	-122
aren … pa	-100	-113
aren … vid	-98	-126
aren … vita	-100	-106
aret	-191	-177
aret drar	-168	-158
aret hur	-107	-120
aret kliar	-159	-133
aret vart	-99	-112
aret … barn	-99	-112
aret … inte	-99	-121
aret … stota	-107	-120
arg	-272	-49
arg att	-167	-114
arg for	17	183
arg pa	-164	-262
arg … ar	40	111
arg … att	-128	-139
arg … han	13	140
arg … jag	-167	-114
arg … maten	23	114
arg … min	-132	-134
arg … potat	30	179
arg … sager	16	120
arig	129	8
arig kile	129	8
arig … punge	129	8
aring	-143	-107
aring andas	89	-3
aring har	147	112
aring leker	9	136
aring … #	89	-3
aring … konst	9	136
aring … sokt	12	128
aringen	138	190
arl*	29	133
arliga	-145	-184
arm	398	164
arm ache	108	34
arm and	157	86
arm borja	113	25
arm domna	174	35
arm from	3	116
arm ingen	120	21
arm och	191	47
arm ont	173	35
arm sover	140	4
arm to	-7	109
arm … and	108	34
arm … ben	111	10
arm … brost	87	31
arm … feel	-7	109
arm … hon	88	30
arm … inte	144	23
arm … jaw	108	13
arm … my	3	116
arm … sned	131	19
arm … told	-17	99
armar	-27	123
armar a	114	139
armar det	127	-7
armar fins	-114	-102
armar han	-16	110
armar hon	54	175
armar kraks	162	72
armar lika	104	17
armar med	20	144
armar och	200	35
armar om	108	-3
armar utifr	4	117
armar vad	-118	-104
armar … bla	105	12
armar … den	104	17
armar … diabe	114	29
armar … e	-16	110
armar … en	139	5
armar … fins	-118	-104
armar … hon	-25	98
armar … jag	178	96
armar … rygen	9	122
armar … sager	-11	140
armar … som	39	-105
armar … testa	-103	-90
armar … valdi	153	11
armarna	137	188
armba ar	-119	-120
armba i	-212	-140
armba … om	-134	-146
armbage	-169	-205
armbagen	-258	-270
armen ar	152	-32
armen av	129	5
armen blev	87	-17
armen efter	-164	-160
armen fastn	126	10
armen hange	154	19
armen i	178	2
armen iblan	20	262
armen inget	-188	-172
armen liten	-83	-106
armen om	-170	-146
armen over	-190	-154
armen pa	166	42
armen plots	123	20
armen rot	-143	-110
armen sen	-39	-105
armen sluta	153	37
armen sveta	104	17
armen svuln	144	54
armen varke	108	-20
armen … bara	122	14
armen … den	-181	-193
armen … dod	159	1
armen … efter	-120	-148
armen … fast	104	17
armen … fruko	121	36
armen … funge	153	37
armen … hon	-191	-183
armen … huve	-144	-134
armen … huvud	-107	-81
armen … i	160	30
armen … inte	-82	-161
armen … kaken	169	14
armen … kanse	-128	-122
armen … nar	-227	-202
armen … ont	101	33
armen … rand	-83	-106
armen … sama	122	47
armen … ser	129	5
armen … som	148	2
armen … svara	159	52
armen … tva	116	9
armen … vit	174	19
armhala	-146	-120
arms	120	212
arms again	20	133
armve och	107	-21
armvecket	-84	-160
aroun #	-122	-124
aroun my	136	165
aroun … am	-122	-124
aroun … chest	134	1
aroun … neck	-3	184
ars*	-198	-73
arsko ar	-132	-157
arsko … skont	-132	-157
arskontrol	-132	-157
art*	-158	-112
arta	-173	-151
artros	-154	-127
arv*	-190	-236
arvet	-148	-145
as	-282	-323
as efter	-98	-99
as ont	188	54
as soon	-174	-152
as usual	-153	-141
as … as	-174	-152
as … en	-98	-99
asa a	-5	111
asa de	149	-1
asa han	17	124
asa lufte	114	16
asa pa	9	124
asa … flamt	99	-20
asa … forsa	118	-9
asa … ja	-5	111
asa … rikti	9	124
asa … slar	17	124
asa*	4	122
asaulted	4	122
asf*	87	-19
asfal och	87	-19
asfal … jag	87	-19
asfalt	87	-19
ashamed	7	131
asist glomd	136	54
asist har	177	107
asist tar	26	112
asist … bipol	16	97
asist … det	136	54
asist … pa	26	112
asistenterna	144	116
asisterar	118	153
ask med	135	-9
ask … alved	135	-9
ask*	174	-134
askan	-160	-157
askar	111	-11
askar mumla	111	-11
askar … bara	111	-11
asken	151	-31
askgra	168	40
askna … huvud	102	-6
asknal	186	37
asknalshuvudvark	144	8
askva och	-112	-86
askva … jag	-112	-86
askvader	-154	-135
aspirin	-148	-127
ast*	107	-260
asthm atack	-120	-102
asthm inhal	-153	-134
asthm … works	-124	-96
asthma	-35	-148
astma	2	-202
astma behov	-140	-108
astma det	-118	-98
astma e	189	36
astma vid	-117	-93
astma … behov	-141	-111
astma … helt	161	22
astma … inte	135	27
astma … jated	115	25
astma … kyla	-117	-93
astma … lugn	-134	-110
astma … oka	-140	-108
astmaanfal	184	47
astmamedicin	-116	-107
astman	154	-40
at	-156	-187
at #	-71	-172
at ag	146	34
at av	140	13
at banan	-111	-106
at blaba	-147	-138
at cashe	123	51
at chokl	-149	-143
at den	-122	-139
at det	-167	-183
at ena	154	0
at et	234	-18
at fel	138	90
at for	-175	-156
at fruko	124	49
at hela	116	2
at i	211	62
at jag	102	31
at jordn	142	12
at kiwi	137	20
at kot	146	-14
at kraft	106	35
at lite	-202	-181
at mig	-125	116
at min	-245	-254
at night	-158	-32
at noter	212	78
at och	95	10
at okand	155	46
at over	86	-14
at pa	-133	-120
at rakor	166	35
at rekla	-152	-128
at rodbe	-142	-134
at sand	-100	-102
at sidan	188	34
at sin	-111	-101
at skald	135	13
at svamp	208	77
at tandk	-145	-129
at the	-289	-150
at up	-164	-172
at vanst	-62	-138
at vindr	121	28
at vit	125	31
at … am	-180	-164
at … att	40	232
at … back	-166	-165
at … balte	170	8
at … bla	-147	-138
at … bror	-151	-128
at … brost	86	-14
at … far	139	49
at … flugs	125	31
at … gar	207	56
at … gym	-127	-61
at … halet	154	0
at … halse	150	66
at … hel	-150	-158
at … hjart	167	1
at … i	-117	-169
at … igar	78	-31
at … jord	-173	-155
at … kaka	157	17
at … karta	116	2
at … krita	-131	-106
at … leker	-100	-102
at … lilja	-154	-154
at … man	129	57
at … min	-121	-125
at … mina	140	13
at … mormo	-132	-134
at … mycke	-175	-156
at … pa	-73	-174
at … pharm	-139	-144
at … raka	137	53
at … rope	-2	114
at … sa	77	113
at … sprej	133	16
at … start	-122	-102
at … svamp	155	46
at … top	-103	-117
at … tunga	141	34
at … vi	156	19
ata	30	-101
ata ata	89	-11
ata fast	-116	-122
ata grape	-150	-117
ata grate	-123	-62
ata grons	-200	-179
ata hon	128	-2
ata inan	-101	-152
ata lax	-111	-96
ata makar	-107	-95
ata manad	157	1
ata med	5	143
ata mil	110	-2
ata minut	161	31
ata nej	126	26
ata och	101	190
ata sen	-28	109
ata sover	124	22
ata table	124	-49
ata vecko	134	46
ata … att	10	107
ata … bara	124	22
ata … bort	112	23
ata … drick	26	240
ata … foda	-116	-122
ata … hema	-76	-84
ata … jag	126	26
ata … med	-159	-159
ata … mycke	89	-60
ata … sager	-1	127
ata … sen	65	-82
ata … sova	130	19
ata … til	-125	-118
ata*	-141	-242
atack	28	-142
atack av	-197	-156
atack igar	177	12
atack in	-156	-111
atack right	-142	-123
atack … now	-142	-123
atack … vaglo	-115	-90
atacks	-132	-123
atama slog	120	41
atama … i	120	41
atamanaders	120	41
atan	-23	118
atarax	-147	-146
ate	244	-19
ate grand	127	19
ate some	193	3
ate … blood	127	19
ate*	-234	-270
ater	-204	-270
ater antib	-149	-129
ater blodf	159	45
ater bra	-263	-94
ater eliqu	332	97
ater glas	-142	-184
ater godis	-86	-136
ater ingen	42	150
ater jag	-170	-135
ater jarnt	-113	-87
ater korti	136	54
ater lite	-106	-121
ater lok	-121	-121
ater man	-102	-81
ater och	-303	-253
ater smorg	-160	-145
ater som	-203	-168
ater waran	270	0
ater xarel	179	38
ater … jamt	-86	-136
ater … leker	-134	-111
ater … nu	-143	-167
ater … och	-122	-215
ater … sedan	136	54
ater … skrat	-129	-107
ater … sover	-114	-137
ater … vanli	-178	-158
ater … vaxer	-108	-94
aterbesok	-115	-117
aterbesoket	-145	-135
aters bara	37	174
aters men	-107	-93
aters … tapar	-107	-93
aterstar	37	174
ati*	180	20
atika	106	26
atika #	106	26
atika … i	106	26
atio	78	111
atio ar	7	108
atio … ar	7	108
atiot ar	131	7
atiot … ont	131	7
atiotva	101	-10
atit	150	-17
atit #	173	27
atit fisk	186	8
atit flugs	135	32
atit gifti	154	21
atit grot	-136	-114
atit jag	-80	-89
atit nan	-151	-151
atit pa	4	254
atit roda	131	15
atit svamp	-117	-84
atit table	127	12
atit up	158	-35
atit … ala	158	-35
atit … alved	141	24
atit … an	-95	-100
atit … bar	131	15
atit … bara	-80	-89
atit … djurs	-117	-84
atit … en	-4	167
atit … fem	-11	116
atit … svamp	154	21
atond manad	167	-9
att	78	390
att aka	10	144
att ala	-10	163
att alt	-140	-88
att anada	174	28
att anda	114	16
att andas	218	-20
att andra	-124	-132
att ata	4	-178
att avslu	58	165
att barne	-62	205
att bebis	-75	142
att bli	-188	-123
att boja	172	35
att borst	112	50
att cance	1	130
att dacka	127	-11
att de	28	176
att den	154	179
att det	61	243
att do	225	355
att doda	-6	165
att drank	27	139
att drick	-104	-123
att dusch	-144	-146
att en	-92	75
att ena	-86	-116
att exist	26	168
att explo	-128	-132
att farfa	-13	158
att finas	39	183
att folja	32	129
att foral	3	143
att forbl	17	162
att forny	-207	-215
att forsv	26	160
att fraga	-7	144
att frun	48	132
att gapa	17	127
att gifta	13	145
att golve	-120	-129
att grana	17	148
att gud	10	95
att halse	119	7
att han	150	330
att hanga	8	173
att hans	12	211
att hjalp	-8	148
att hon	95	204
att hora	-170	-153
att huga	8	181
att huvud	154	25
att i	13	148
att ja	126	237
att jag	61	159
att joba	-171	-180
att kana	8	120
att klipa	-88	-116
att konce	-143	-140
att kopa	-72	-81
att kora	-29	236
att kreve	-127	-119
att krope	11	127
att kvava	-133	-43
att laga	-32	94
att lasa	-168	-138
att leva	78	289
att lever	-119	-96
att masor	-21	89
att maten	26	168
att misa	-84	-105
att morfa	44	173
att nagon	-143	-97
att nagot	153	30
att nan	164	107
att nasta	26	156
att nat	131	26
att ni	51	174
att ofra	4	144
att om	37	203
att ordna	7	155
att papa	-23	234
att polis	-8	143
att prata	-10	-258
att pulse	-158	-135
att puta	-4	111
att rada	3	184
att saga	-43	154
att se	-57	125
att skada	50	193
att skaka	-31	124
att skama	-102	-97
att skara	69	262
att skjut	11	98
att skon	-136	-124
att skyda	-3	100
att sla	19	145
att slakt	-147	-139
att slapa	-113	18
att slipa	-17	210
att snack	-124	-116
att somna	-151	-174
att sova	-322	-188
att sovit	-126	-132
att spise	-104	-133
att sta	-76	46
att stana	38	173
att stopa	112	161
att straf	-18	153
att styvp	34	154
att suga	10	138
att svalj	-87	-205
att svang	9	187
att svima	24	-137
att tanka	-198	-211
att tapa	67	207
att testa	-138	-121
att tiga	20	145
att trana	-105	-132
att tupa	144	12
att tvn	-5	140
att vacka	389	59
att vaga	-13	127
att vara	-116	30
att varld	8	130
att veta	-35	169
att … alska	-20	142
att … andra	-16	172
att … ar	-118	17
att … at	98	-71
att … att	6	175
att … bada	1	151
att … bar	-164	-179
att … bara	124	161
att … barne	-18	161
att … besta	27	95
att … besva	-88	-116
att … bil	-107	-131
att … blev	127	-13
att … blir	-127	34
att … blixt	81	-13
att … blode	-5	103
att … bra	-158	-144
att … brost	-115	-116
att … burit	-136	-144
att … dagen	2	103
att … demen	-101	-115
att … det	-10	142
att … dodar	-28	166
att … dog	-152	-181
att … dom	-13	119
att … dor	-139	-294
att … e	-141	-29
att … efter	70	-18
att … er	148	17
att … ex	15	154
att … fans	30	134
att … far	34	225
att … farsa	-4	103
att … fat	118	59
att … fatat	10	127
att … fick	28	-118
att … final	-84	-105
att … fins	45	175
att … flyta	-167	-185
att … folk	17	137
att … forgi	-27	116
att … forsv	32	257
att … fortf	-2	127
att … fraga	89	-58
att … framf	123	-42
att … fran	96	131
att … gapar	-5	124
att … genom	-151	-120
att … gick	148	192
att … glomt	-121	-141
att … gomer	7	101
att … gor	-65	81
att … grava	-95	-100
att … grepe	-11	116
att … grubl	-131	-130
att … hade	-95	-133
att … haler	-190	-109
att … hande	75	148
att … hatar	-178	-149
att … helre	-5	147
att … hem	17	180
att … hene	-39	118
att … hitad	-9	138
att … hol	-154	-63
att … hopar	133	24
att … hotat	-10	85
att … hustr	23	107
att … ihjal	-65	77
att … infor	-135	-164
att … int	-145	-107
att … inte	179	125
att … jag	46	262
att … jagad	-111	-126
att … jul	15	135
att … kans	70	-84
att … kile	17	116
att … klar	19	160
att … klara	-126	-88
att … knapt	182	40
att … kolar	-112	-114
att … komer	68	203
att … konst	-126	-132
att … konta	144	157
att … korde	5	169
att … krama	106	4
att … krype	201	25
att … kvar	0	145
att … kvita	4	110
att … lag	1	145
att … lakar	-1	133
att … langr	24	165
att … leker	61	214
att … leva	35	126
att … liger	-42	-102
att … litar	-8	93
att … liv	155	-16
att … livet	-4	95
att … lol	-152	-136
att … luft	148	0
att … lyft	-119	-127
att … malat	-92	-100
att … man	171	163
att … mar	298	190
att … maste	93	243
att … med	-191	-166
att … mej	4	118
att … mig	-8	278
att … min	-24	92
att … mit	137	203
att … morbr	4	104
att … mycke	114	16
att … nan	-9	133
att … nar	-57	-169
att … nej	19	184
att … ner	44	-105
att … nog	55	-78
att … norbo	28	146
att … norma	29	118
att … nyhet	-126	-124
att … nyper	-32	99
att … och	134	69
att … ogone	134	13
att … over	-171	-180
att … pa	-155	-79
att … papa	40	143
att … perso	7	158
att … prata	67	-112
att … racke	48	155
att … rakt	-19	110
att … ramla	114	137
att … recep	-126	-113
att … redan	12	165
att … rorde	25	107
att … saker	14	151
att … sate	-119	-120
att … sig	-167	-119
att … sit	16	136
att … siter	200	24
att … ska	22	544
att … skada	26	142
att … skaka	104	-40
att … skick	-5	140
att … skrik	107	-31
att … skriv	-123	-95
att … skure	-3	112
att … slape	-36	87
att … slipa	-1	132
att … slipe	18	107
att … slut	51	152
att … snark	-206	-221
att … snet	-148	-117
att … somna	20	143
att … spot	165	70
att … star	-35	179
att … stick	-136	-124
att … stop	-111	-117
att … stram	149	8
att … strom	-108	-97
att … stuga	-72	-81
att … suger	12	128
att … svuln	119	51
att … ta	-2	119
att … talet	-104	-141
att … tanag	-88	-116
att … tande	112	50
att … tandv	126	60
att … tanke	24	164
att … tar	-109	48
att … til	157	161
att … tjata	93	23
att … tog	191	124
att … tror	101	-16
att … ut	76	282
att … ute	20	131
att … va	-20	132
att … vaken	163	-35
att … vakna	14	272
att … vanar	34	130
att … var	51	157
att … varke	-162	-183
att … varld	21	134
att … ved	188	60
att … vila	31	142
att … vore	30	130
augusti	-96	48
aur*	-121	-125
auta	168	-26
auta yhtaa	123	-21
autismutredning	-121	-107
automatiskt	-147	-128
av	-178	-176
av #	-129	-118
av ackel	-104	-107
av ala	-191	-111
av anana	-115	-94
av ansik	104	36
av asist	26	112
av avgas	7	153
av backe	-122	-118
av barne	-85	-112
av benet	-167	-139
av bi	126	30
av bil	171	21
av bilak	-118	-86
av blod	153	-6
av blodf	-119	-107
av blodp	-142	-127
av crose	152	16
av d	-86	-127
av den	-70	-154
av dinos	-122	-121
av efter	-163	-166
av en	45	-103
av ena	105	-13
av er	-70	-87
av et	23	167
av fal	-158	-157
av famil	-130	-134
av feber	-133	-94
av for	-131	-144
av forky	-118	-110
av gamal	-109	-113
av getin	-156	-203
av gladj	-170	-165
av grile	114	15
av gryta	120	11
av hast	173	28
av haste	133	-10
av honom	18	135
av hormo	-128	-119
av hugor	-119	-118
av huvud	-50	-99
av i	199	-28
av ingen	106	143
av jarnt	-145	-120
av job	-157	-133
av kafe	7	-112
av kalke	-123	-122
av kamer	-133	-134
av klock	-152	-134
av koleg	-162	-161
av krist	-149	-134
av krope	134	13
av livet	5	148
av ljums	-113	-104
av lok	-133	-127
av lycka	-258	-223
av magsj	-159	-156
av me	-11	133
av med	-49	152
av medic	-256	-219
av mej	75	260
av mensv	-127	-145
av min	69	291
av mina	104	256
av mista	37	-123
av musik	-147	-126
av nya	-205	-182
av nyfik	-126	-47
av och	-119	-140
av ont	35	-109
av orm	114	25
av os	73	112
av papa	-11	118
av polen	-171	-151
av roda	124	24
av sambo	24	170
av ser	175	9
av sig	131	-49
av silen	108	7
av sin	-157	-44
av skam	-163	-193
av skarm	-132	-147
av skrac	-183	-174
av skrat	-202	-259
av slite	166	11
av smart	142	18
av snor	-143	-114
av somnt	185	147
av stang	-143	-162
av stark	95	15
av steko	-138	-116
av stres	-215	-162
av svet	250	22
av synfa	-139	-118
av table	-141	-113
av tandv	-156	-140
av tanke	-108	-144
av tio	-276	-256
av traki	-152	-122
av trani	-177	-193
av trist	-155	-182
av troth	-242	-221
av tumen	190	46
av vaglo	-115	-90
av varje	-113	-136
av varme	-159	-127
av vaten	-145	-100
av vid	130	4
av yxan	113	3
av … #	48	-72
av … alder	-109	-113
av … aldre	95	186
av … angva	-160	-132
av … barnb	-143	-112
av … behov	-114	-99
av … benet	198	13
av … bil	117	31
av … bit	-88	-141
av … blank	-165	-149
av … bol	134	-8
av … borst	112	50
av … brane	-141	-139
av … darfo	-119	-107
av … dusch	104	3
av … efter	-167	-169
av … eksem	-136	-178
av … farli	-113	-104
av … ga	173	46
av … gang	7	125
av … gar	-101	-119
av … ger	-127	-101
av … gor	-112	-153
av … haha	-222	-200
av … han	138	160
av … hande	176	114
av … hjart	193	121
av … hosta	148	59
av … i	-46	-220
av … ikval	11	121
av … jag	32	185
av … job	-115	-129
av … jobet	-20	116
av … kan	-140	-105
av … kile	13	189
av … klade	172	70
av … liger	126	19
av … lite	-133	-89
av … losen	-108	-122
av … lyfta	-131	-107
av … man	-56	131
av … marke	124	24
av … med	-62	-122
av … men	-169	-132
av … min	109	-25
av … misa	-84	-105
av … nagon	-85	40
av … nar	-146	-216
av … notka	107	40
av … nya	-155	-98
av … over	-138	-130
av … pa	-235	-162
av … paper	-137	-158
av … pojva	11	115
av … rent	4	128
av … se	-124	-117
av … sedan	-134	-142
av … sidan	105	-13
av … skada	17	122
av … skorn	-105	-120
av … slang	-118	-104
av … slump	-114	-113
av … sluta	-127	-105
av … smart	144	30
av … snart	35	125
av … somnt	59	107
av … sova	-148	-117
av … stale	104	3
av … stund	161	10
av … table	34	133
av … tar	26	112
av … til	-72	-191
av … tio	3	-105
av … tusar	-180	-161
av … utsla	126	30
av … vad	28	145
av … var	164	36
av … vi	-9	107
av … vid	153	14
av … vil	2	108
av … vindr	129	15
av … vitam	-180	-151
ava*	155	102
avakn fastk	150	28
avakning	150	28
avakta	106	-31
avb*	-197	-157
avbok #	-105	-113
avbok ala	48	184
avbok min	-209	-210
avbok tisda	-129	-136
avbok … #	-105	-113
avbok … mina	48	184
avbok … tack	-129	-136
avbok … tid	-186	-209
avboka	-240	-234
avdel … inte	17	154
avdelning	17	154
aven nar	200	10
aven … jag	149	56
avfor ar	178	37
avfor och	196	56
avfor sen	-150	-147
avfor sma	-165	-148
avfor … kolsv	121	5
avfor … rande	-165	-148
avfor … svart	127	30
avfor … svimf	99	17
avfor … yr	122	20
avforing	152	-28
avforingen	-76	-130
avgas i	107	-12
avgas … garag	107	-12
avgaser	57	156
avh*	170	1
avhugen	170	1
avlastning	-172	-229
avled	-119	-107
avled av	-119	-107
avled … blodf	-119	-107
avlid av	-138	-145
avlivas	-134	-152
avlop i	119	19
avlop … ogone	119	19
avlos varan	-115	-100
avlos … sa	-115	-100
avloser	-115	-100
avlys vagar	8	137
avlysnar	13	182
avske och	-30	95
avske pa	2	116
avske … doter	-3	102
avskedsbrev	43	191
avskedsmedelande	-30	95
avsli av	166	11
avsli … slite	166	11
avsliten	166	11
avslo pa	6	122
avslo … jobet	6	122
avslojad	6	122
avslu det	17	203
avslu livet	44	165
avslu mit	-149	-106
avslu som	-80	-114
avslu … har	42	133
avslu … konto	-169	-171
avslu … liv	56	182
avslu … plane	-80	-114
avslu … sjalv	-3	141
avsluta	-105	24
avslutar	-5	110
avsta sa	-143	-142
avsta … jag	-143	-142
avsvimad	113	2
awa*	-214	-34
away	-198	-76
axe*	-172	-301
axel	-214	-244
axeln	-90	-190
axeln efter	-133	-107
axeln gor	-74	-109
axeln hela	-109	-103
axeln nar	-115	-87
axeln och	162	54
axeln ocksa	111	49
axeln svima	112	47
axeln tid	-139	-104
axeln … ar	121	48
axeln … i	-134	-126
axeln … nasta	112	47
axeln … naten	-109	-103
axeln … ont	-74	-109
axeln … vara	135	53
axl*	-184	-244
axlar	-162	-197
axlar ar	-101	-87
axlar och	120	-26
axlar … slut	-101	-87
axlarna	-124	-168
b ar	110	-2
b jag	17	94
b … ata	110	-2
b … maste	17	94
ba	81	207
bab*	228	110
baby	167	81
baby blues	-149	-115
baby comin	181	16
baby has	-151	-122
baby is	138	75
baby ten	112	-2
baby turne	163	18
baby … blue	163	18
baby … comin	145	-8
baby … convu	127	9
baby … teeth	-174	-161
baby … times	112	-2
babyn ar	-116	-113
babyn … det	-116	-113
babys	158	57
back	-138	-55
back from	18	163
back hurts	-183	-183
back of	-150	-145
back … a	83	131
back … after	-131	-109
back … too	-123	-122
backa men	115	2
backa … nu	115	2
backar	115	2
backe han	185	34
backen	-5	-125
bad asthm	-120	-102
bad has	-109	-114
bad honom	-20	197
bad om	-9	124
bad … atack	-120	-102
bad … even	-109	-114
bad … sluta	5	139
bad … ursak	-10	105
bada	126	-76
bada armar	203	52
bada bastu	-177	-175
bada benen	213	44
bada borde	-2	134
bada efter	-163	-155
bada foter	104	16
bada hande	242	25
bada knana	-145	-130
bada lika	-202	-190
bada och	144	67
bada … ar	82	-44
bada … de	-93	-112
bada … do	-2	134
bada … domna	161	36
bada … flygr	-117	-92
bada … forlo	-103	-118
bada … har	155	53
bada … hon	28	126
bada … lika	104	17
bada … nar	128	106
bada … o	104	16
bada … och	177	38
bada … sedan	100	12
bada … viker	123	30
badad isvak	-143	-121
badad … och	-143	-121
badade	-241	-142
badar honom	27	139
badat	-146	-133
bade	-103	-248
bade jag	-158	-117
bade nasa	166	43
bade och	-161	-161
bade … och	-69	-190
badhuset	-81	-148
badka han	132	14
badka vi	150	33
badka … ansik	107	21
badka … fick	150	33
badka … var	132	14
badly	6	-130
badpl han	92	27
badru a	129	-9
badru blodn	102	-22
badru i	104	16
badru kal	123	-20
badru nys	111	5
badru och	0	210
badru … det	-12	151
badru … forga	104	16
badru … och	109	37
badru … skrik	-15	108
badru … svara	129	-9
badrumet	61	286
badtu en	121	40
badtu hon	146	70
badtu … var	146	70
badtunan	171	68
badva fick	152	40
badva … up	117	32
badvakten	152	40
badvaten	-133	-114
bag*	249	104
bage	219	26
bage och	177	24
bage … skrik	137	22
bagen	135	0
baj*	31	-169
bajsa	-127	-163
bajsa hart	-164	-156
bajsa pa	152	15
bajsa rent	133	25
bajsa … blod	173	22
bajsa … sen	-169	-160
bajsar	3	-115
bajse ar	-65	-132
bajse benen	104	15
bajse glad	-117	-98
bajse idag	-107	-102
bajse … aldel	-158	-125
bajse … becks	151	42
bajse … gront	-116	-103
bajse … mar	-107	-102
bajse … morkt	-150	-111
bajse … svaga	104	15
bajset	-69	-152
bak	-16	-210
bak och	113	30
bak … rygen	238	92
bak*	50	-56
bakat	269	-4
bakat i	163	54
bakat som	146	24
bakat … en	146	24
bakat … halse	163	54
bakat … i	95	-34
bakfu torst	-131	-129
bakful	-131	-129
bakfyla	-118	-136
bakhu i	159	25
bakhu lite	104	16
bakhu mot	-120	-94
bakhu och	135	22
bakhu … har	135	22
bakhu … kakel	132	23
bakhu … sangk	-120	-94
bakhuvet	215	78
bakhuvudet	149	39
bakis	-217	-219
bakis har	-108	-118
bakis nu	-100	-104
bakis … druck	-108	-118
bakoc efter	108	-7
bakoc … falet	108	-7
bakochfram	108	-7
bakom orat	-104	-102
bakom … pa	-141	-135
bakom … sedan	126	33
bakom … sen	135	39
baksi i	26	128
bal*	2	154
balen ar	164	28
balen … stor	164	28
balko blev	-160	-150
balko hela	-7	117
balko i	4	119
balko inte	118	-3
balko min	-132	-161
balko … dag	-25	97
balko … grate	-34	170
balko … minus	-5	136
balko … tiden	-7	117
balko … van	-132	-161
balkongdoren	-2	114
balkongracket	-20	147
balong	166	38
bals suden	98	4
bals … hurts	98	4
balte	142	173
balte hange	-21	149
balte men	152	-49
balte om	16	123
balte runt	136	-1
balte … jag	16	123
balte … pa	-21	149
baltet	90	257
baltr tror	-141	-139
baltr … jag	-141	-139
baltros	-267	-253
baltrosvacin	-112	-137
ban*	-102	3
banan och	-152	-153
banan … det	-111	-106
band	-7	-102
band aroun	134	1
band runt	10	-106
band … blaso	-152	-120
band … my	134	1
banka pa	-9	166
banka po	0	113
banka … doren	-3	196
bankar	-7	185
banke utanf	82	-28
banke … ar	82	-28
banken	82	-28
bankid	-157	-126
banko liger	18	124
banko … i	18	124
bankoden	18	124
bankort	9	168
bankp omt	-156	-124
bankp … nar	-156	-124
bankpres	-164	-124
bar fran	131	15
bar in	134	30
bar … lilje	131	15
bar … veden	138	21
bara ar	121	8
bara at	197	-10
bara ata	-107	-95
bara att	87	310
bara av	221	-5
bara avbok	-147	-156
bara bakfy	-105	-110
bara bakis	-127	-145
bara blama	-145	-114
bara bort	2	148
bara dalig	-167	-193
bara dar	-149	-135
bara det	46	161
bara dima	145	8
bara do	70	279
bara eler	-8	119
bara en	21	269
bara et	67	244
bara feber	-145	-104
bara fol	163	33
bara for	4	184
bara forky	-220	-162
bara forsa	179	5
bara forsv	50	161
bara forts	87	-31
bara fraga	95	-41
bara fram	136	-46
bara grot	165	25
bara grymt	146	13
bara halft	122	28
bara halsb	-140	-112
bara halso	-131	-124
bara halva	265	50
bara hange	135	-1
bara hes	-113	-123
bara hi	204	37
bara hjalp	-148	-156
bara hon	121	-22
bara hopa	-104	-108
bara hunde	12	120
bara huvud	-210	-158
bara i	183	121
bara ifal	1	154
bara ingen	122	14
bara inte	-58	-111
bara ja	123	-7
bara jag	-87	38
bara katen	33	138
bara klar	7	137
bara konst	170	29
bara korta	121	23
bara kuna	-113	-143
bara kunde	14	174
bara ledse	-111	-146
bara les	-149	-179
bara liga	-65	-116
bara liger	235	75
bara med	246	20
bara min	-164	-186
bara morke	-7	108
bara mumel	108	14
bara nagon	-111	-138
bara nar	-158	-29
bara ny	-167	-159
bara nyfik	-208	-182
bara och	120	-99
bara om	-226	-120
bara omt	-134	-112
bara ont	-147	-140
bara ordna	9	115
bara over	-53	-81
bara penga	42	175
bara rad	-139	-163
bara rod	-102	-108
bara roka	-2	131
bara roste	-100	-115
bara ryckt	-108	-114
bara saga	115	50
bara siter	153	78
bara ska	140	68
bara skjor	139	-18
bara skoja	-136	-154
bara skrik	-118	-117
bara snubl	-141	-127
bara somna	75	204
bara sova	309	156
bara spara	20	118
bara stira	212	28
bara stona	207	27
bara svule	-135	-118
bara ta	13	174
bara tala	76	-17
bara til	21	228
bara trot	-175	-203
bara tungt	-122	-136
bara undra	-120	21
bara uphor	2	152
bara vaken	-143	-135
bara vaten	11	129
bara vaxer	121	55
bara vifta	135	30
bara vit	108	17
bara yr	172	25
bara … a	182	120
bara … av	-137	-200
bara … batre	18	107
bara … bebis	-103	-82
bara … besva	-6	149
bara … blama	24	153
bara … blaog	23	114
bara … bort	47	143
bara … brevl	86	-14
bara … dar	137	20
bara … det	62	178
bara … diske	-141	-153
bara … do	29	143
bara … efter	-182	-146
bara … en	193	113
bara … et	95	125
bara … fatar	18	123
bara … forla	26	154
bara … forma	10	149
bara … gor	17	141
bara … halva	144	18
bara … han	84	172
bara … hand	-135	-118
bara … hene	5	149
bara … hjalp	-106	-141
bara … hoger	106	-2
bara … hon	138	89
bara … hosta	-70	-87
bara … hur	35	117
bara … i	-239	-142
bara … ihop	122	12
bara … in	46	158
bara … ja	109	-71
bara … jag	-222	-167
bara … just	-122	-136
bara … klart	-2	131
bara … klick	9	133
bara … knapt	129	15
bara … kraft	122	14
bara … laga	3	133
bara … lange	-87	-102
bara … makar	-107	-95
bara … med	100	178
bara … minus	122	-33
bara … nagon	15	131
bara … nu	-100	-104
bara … och	58	-96
bara … ogon	-144	-151
bara … om	-90	-257
bara … ord	209	31
bara … over	-120	-143
bara … p	-92	-141
bara … pa	-115	-185
bara … par	83	1
bara … prat	172	25
bara … rina	129	21
bara … rumet	124	-9
bara … sa	169	30
bara … sak	29	102
bara … ser	-124	-126
bara … sig	180	-9
bara … skal	-7	140
bara … slem	-106	-103
bara … sma	121	23
bara … som	-179	-9
bara … somar	-122	-136
bara … somna	34	137
bara … steg	-1	164
bara … svara	-140	-152
bara … tack	-155	-109
bara … tar	121	55
bara … timar	-136	-132
bara … titar	131	-15
bara … trot	92	-45
bara … tva	155	-4
bara … upfol	-111	-78
bara … ur	144	14
bara … ut	18	154
bara … utgan	8	135
bara … vad	135	30
bara … vag	-4	153
bara … vanst	140	3
bara … var	-9	135
bara … vi	-146	-143
barce i	-91	-106
barce … somra	-91	-106
barcelona	-91	-106
barel breat	184	21
barely	234	-24
barfo over	-6	98
barfo … i	-6	98
barfota	4	154
barikaderat	-30	106
barn ar	-2	181
barn ata	170	17
barn bruka	-15	111
barn det	64	195
barn fa	-65	86
barn fala	118	-3
barn feber	186	49
barn for	72	165
barn har	-64	-114
barn i	113	217
barn ila	20	112
barn job	-68	-91
barn kli	-117	-115
barn koma	167	3
barn nu	-98	-126
barn nylig	12	116
barn nys	-26	112
barn och	-50	135
barn pa	128	-7
barn rad	6	176
barn sater	-130	-136
barn skala	185	11
barn skule	-125	-16
barn svalj	-47	-111
barn tar	-120	-160
barn under	-145	-172
barn vacin	-142	-101
barn var	150	33
barn … anat	16	168
barn … batre	20	140
barn … feber	-271	-197
barn … fran	118	-3
barn … goma	-15	111
barn … har	-189	-149
barn … hon	14	133
barn … i	-73	56
barn … livet	-120	-160
barn … mig	24	191
barn … mot	-142	-101
barn … nacke	129	32
barn … nu	167	3
barn … och	-27	111
barn … rad	-99	-112
barn … sager	8	120
barn … slad	3	162
barn … snor	-126	-137
barn … svalj	-134	-105
barn … table	170	17
barn … tio	115	175
barn … toale	166	-7
barn … tva	-1	143
barn … under	150	33
barn … va	-76	-92
barn … varas	33	113
barn … vil	-65	64
barnb fraga	-119	-157
barnb har	139	-14
barnb komer	-160	-135
barnb ska	-180	-192
barnb til	-132	-136
barnbarn	-53	89
barnbarnen	-219	-230
barnbarnet	117	-15
barne akte	-110	-95
barne andas	172	16
barne ar	115	117
barne at	-71	-167
barne bet	-163	-152
barne dar	15	156
barne de	10	166
barne drick	147	47
barne drog	151	9
barne fastn	134	12
barne flyta	-127	-35
barne fol	123	10
barne grate	34	149
barne hade	101	-39
barne har	75	-107
barne hitar	18	124
barne hon	-51	81
barne hor	7	179
barne hosta	-184	-155
barne i	-69	112
barne ifran	89	-48
barne jag	48	191
barne kom	158	155
barne komer	176	-13
barne kramp	228	76
barne lag	121	-11
barne leker	-149	-154
barne nu	-126	-20
barne och	-40	119
barne ocksa	4	125
barne pa	29	208
barne pilar	-108	-124
barne ramla	-154	-108
barne sa	8	151
barne sag	-117	41
barne skule	-100	48
barne slar	-184	-194
barne slas	-168	-180
barne slick	-137	-129
barne sover	-89	21
barne spark	-145	-111
barne stopa	202	46
barne suger	-150	-145
barne svald	-220	-189
barne svalj	-166	-144
barne tar	-76	-132
barne … ala	21	108
barne … alt	7	179
barne … andni	150	21
barne … atit	224	22
barne … att	-120	-129
barne … av	140	13
barne … bortb	1	120
barne … dalig	-95	-121
barne … den	18	124
barne … det	9	149
barne … dod	-72	-125
barne … en	-234	-173
barne … et	-201	-72
barne … fa	-100	48
barne … fat	124	4
barne … frisk	-132	-112
barne … gar	8	103
barne … golve	-10	134
barne … gomt	-18	86
barne … grat	124	8
barne … gravi	-113	-82
barne … har	7	176
barne … helt	130	17
barne … hemif	20	153
barne … hog	122	39
barne … huvud	-123	-148
barne … i	300	135
barne … kladi	-111	-99
barne … krakt	-211	-157
barne … lite	-217	-174
barne … lugnt	-124	-109
barne … masor	147	47
barne … mig	28	-121
barne … min	17	154
barne … morkr	-167	-145
barne … mycke	-183	-141
barne … nar	28	111
barne … ner	151	9
barne … nerfo	120	-3
barne … nu	196	29
barne … och	-38	134
barne … ondsk	16	129
barne … pigt	-127	-96
barne … polis	-96	-110
barne … prick	-202	-184
barne … sand	-100	-102
barne … sat	150	38
barne … sig	-163	-152
barne … skrid	-110	-95
barne … slot	149	28
barne … snore	159	1
barne … tandk	-145	-129
barne … under	121	-11
barne … upe	15	121
barne … utbyt	1	127
barne … ute	123	14
barne … varit	-101	-89
barne … vinte	-109	-120
barnen	-31	325
barnens	23	160
barnet	-20	-122
barnh tog	-131	-123
barnh … pa	-131	-123
barnhemet	-131	-123
barnm pa	158	10
barnmorska	-119	-162
barns men	-116	-97
barnv han	12	128
barnv … sager	12	128
barnvakten	20	162
bas*	-220	31
baset	105	-13
baset revbe	105	-13
bast	-180	25
bast i	-139	-110
bast om	15	85
bast sa	29	144
bast … en	-139	-110
bast … han	15	85
basta	-93	70
basta kompi	17	145
basta men	3	98
basta … det	3	98
basta … doter	-129	-141
basti skrev	0	128
bastis	-48	116
bastu	-172	-100
bastu bada	130	24
bastu skine	-124	-124
bastu … e	-124	-124
bastu … hande	130	24
baten brand	-141	-141
baten och	-117	-123
baten … fick	-117	-123
baten … hande	-141	-141
bater i	86	-29
bater is	-125	-91
bater var	-119	-101
bater … ar	-119	-101
bater … nasan	162	19
bater … there	-125	-91
bateri	246	151
batery	219	14
bath	5	191
bathr hes	-7	123
bathr … outsi	-7	123
batre	-121	-42
batre att	18	107
batre av	-83	-143
batre idag	-142	-158
batre jag	12	189
batre men	150	-34
batre nar	-179	-218
batre nasta	-72	-97
batre nu	-116	-163
batre och	-155	-146
batre sa	22	135
batre sen	24	200
batre … ala	55	170
batre … dod	19	131
batre … dor	21	180
batre … en	4	140
batre … far	-160	-141
batre … inte	108	14
batre … nu	181	8
batre … tid	-72	-97
batre … utan	22	144
batringsvagen	-177	-162
be	-44	351
be beter	24	125
be dead	31	133
be enoug	-15	100
be om	8	171
be prepa	-142	-158
be with	0	105
be … any	9	162
be … dad	0	105
be … lov	20	183
bea*	-201	-35
bearb det	-99	-157
bearbetat	-91	-117
beats	-75	110
beats me	20	135
bebi	220	21
bebi bla	173	14
bebi varm	130	19
bebin	82	-22
bebin andas	82	-22
bebin … jatef	82	-22
bebis	114	-11
bebis bla	235	-5
bebis blev	132	3
bebis brost	122	25
bebis fick	105	15
bebis for	-21	119
bebis fot	157	14
bebis gor	108	-3
bebis hade	-117	-130
bebis har	-64	-187
bebis hicka	-156	-135
bebis hon	8	155
bebis i	112	159
bebis ila	-26	129
bebis inte	19	152
bebis komer	157	-1
bebis kraks	-108	-95
bebis med	-82	-24
bebis mjolk	-114	-109
bebis nyser	-113	-89
bebis pa	-196	-123
bebis ror	169	104
bebis rulad	-113	-113
bebis sat	101	-7
bebis skrik	-117	-134
bebis slo	163	29
bebis sluta	205	4
bebis som	-172	-127
bebis sover	-76	-159
bebis spark	-84	-133
bebis spota	-118	-111
bebis titar	16	138
bebis tre	117	32
bebis … #	-33	-103
bebis … andas	205	4
bebis … ar	-122	-7
bebis … att	-16	112
bebis … badet	162	3
bebis … balko	-22	106
bebis … bilen	-30	126
bebis … bla	236	8
bebis … blaso	122	25
bebis … bloju	-137	-112
bebis … dalig	-161	-180
bebis … fint	-117	-118
bebis … gnali	-99	-102
bebis … grabl	148	4
bebis … grona	-117	-98
bebis … helt	126	6
bebis … hicka	-115	-111
bebis … i	90	-30
bebis … inte	340	4
bebis … konst	131	34
bebis … ledse	-95	-90
bebis … lite	-192	-149
bebis … magen	140	11
bebis … manad	137	103
bebis … med	101	-7
bebis … mycke	-113	-89
bebis … ner	-113	-113
bebis … nio	-180	-115
bebis … nu	157	-1
bebis … och	143	19
bebis … ond	8	158
bebis … pa	-53	78
bebis … pig	-128	-161
bebis … rod	-152	-121
bebis … roda	-122	-95
bebis … runt	151	-9
bebis … sa	-217	-176
bebis … sager	-3	136
bebis … slap	121	11
bebis … sluta	137	6
bebis … sma	108	-3
bebis … spyr	-110	-82
bebis … stel	132	3
bebis … svar	136	3
bebis … synas	157	14
bebis … tor	-128	-114
bebis … ut	-118	-111
bebis … utbyt	1	106
bebis … v	-109	-79
bebis … vagen	25	144
bebis … vecka	176	26
becks och	151	42
becks … jag	133	40
becksvart	151	42
bed	71	154
bed and	-64	102
bedov i	141	16
bedov … skrev	141	16
bedovad	32	-79
bedovningen	-126	-101
bee sting	164	20
bee … throa	110	9
bee*	-27	130
been	43	199
been cutin	23	144
been givin	-2	147
been savin	2	171
been sick	37	-116
been twitc	117	-8
been … al	-40	-170
been … her	1	141
been … my	7	193
beer	-186	-134
bef*	-91	18
befal hene	26	142
befal mig	16	136
befal … att	48	139
befaler	26	130
befor prese	-132	-119
beg*	-142	78
begar	-116	-151
begra ar	-129	-174
begra de	-98	-110
begra fast	16	118
begra freda	-121	-124
begra och	16	177
begra tror	-14	98
begra … boka	-121	-124
begra … du	-14	98
begra … freda	-84	-138
begra … jag	22	199
begra … skriv	29	102
begravdes	-87	-125
begravning	-14	149
begravs	-87	-117
beh*	-249	-30
behal dryck	-129	-90
behal lite	-118	-110
behal vaten	-160	-143
behal vatsk	-127	-103
behal … cola	-118	-110
behal … och	-166	-124
behala	-182	-190
behaler	-249	-197
behan fast	-21	89
behan nu	135	12
behan … ar	135	12
behan … hon	-21	89
behandlas	94	-36
behandlingen	127	150
behin the	-186	-76
behov akut	-31	85
behov ambul	219	38
behov avlas	-98	-124
behov bara	-270	-276
behov boka	-111	-132
behov dagen	-23	122
behov det	-92	117
behov dropa	-111	-99
behov en	-132	-124
behov for	40	171
behov forny	-118	-131
behov frisk	-107	-131
behov fyla	-130	-133
behov handl	-102	-117
behov hepat	-99	-117
behov hjalp	-66	43
behov igar	7	137
behov inhal	-120	-110
behov inlag	-124	-88
behov intyg	-163	-27
behov jag	-1	-239
behov kikho	-116	-103
behov koma	5	164
behov lakar	7	-132
behov man	-115	-157
behov min	-95	-103
behov nagon	-102	-124
behov nagot	-169	-210
behov ny	-240	-238
behov nya	-208	-208
behov nyt	-244	-177
behov oka	-140	-108
behov paper	-163	-185
behov sjuki	-129	-168
behov sjuks	-108	-166
behov skyd	31	182
behov spars	14	160
behov ta	18	178
behov tejpa	5	126
behov tolk	-191	-254
behov vacin	-148	-155
behov val	-178	-161
behov … antib	-119	-114
behov … ar	-100	-120
behov … att	27	163
behov … dosen	-140	-108
behov … efter	-10	133
behov … epipe	-167	-151
behov … et	-22	124
behov … fran	-170	-166
behov … fysio	-99	-80
behov … glaso	-128	-83
behov … gora	151	-83
behov … hjalp	-148	-156
behov … inga	-117	-154
behov … inte	46	200
behov … intyg	-91	-115
behov … kola	-106	-112
behov … kolas	-137	-124
behov … lugna	-164	-198
behov … mask	-116	-105
behov … med	-170	-119
behov … mina	-99	-103
behov … nagon	-111	-138
behov … nitro	-127	-107
behov … ny	-252	-228
behov … nya	-161	-143
behov … oftar	-120	-110
behov … p	-31	85
behov … partn	-95	-103
behov … pena	-81	-80
behov … prove	8	137
behov … recep	-200	-88
behov … soka	-101	-87
behov … spar	14	160
behov … sprut	-103	-81
behov … table	-115	-112
behov … tid	-159	-201
behov … til	115	147
behov … vacin	-119	-150
behov … vapen	-111	-149
behov … vitam	-133	-128
behovde	24	130
behover	-230	-110
behovs	-22	116
bei*	28	160
being	28	160
bekan pa	9	87
bekan … natet	9	87
bekant	9	87
bel*	163	196
belasning	9	160
belt	114	176
bely	132	-24
bely pain	128	7
bely … ever	128	7
bem*	-48	-113
bemot pa	-124	-119
bemot … akute	-124	-119
bemotandet	-124	-119
ben	129	-190
ben blev	-122	-115
ben domna	149	57
ben kramp	-126	-94
ben maste	119	51
ben sen	102	4
ben som	127	49
ben tung	-119	-107
ben … forst	149	57
ben … igar	102	4
ben … inte	188	37
ben … kval	-119	-107
ben … kvala	-159	-152
ben … lukta	127	49
ben … o	-126	-94
ben … sita	119	51
ben … stor	-122	-115
ben*	281	-62
benbrot	171	25
bend	-10	-142
bend the	-121	-112
bend … finge	-121	-112
benen	135	-19
benen ar	141	-15
benen blir	121	-32
benen domna	166	39
benen har	164	24
benen krype	-126	-129
benen magen	125	-4
benen och	201	31
benen pa	-55	-167
benen sa	-99	-134
benen sen	201	42
benen stora	-145	-100
benen svaga	122	22
benen viker	130	30
benen … av	-145	-100
benen … dusch	127	2
benen … fort	-132	-135
benen … hog	114	11
benen … i	123	28
benen … int	132	23
benen … inte	151	142
benen … jag	122	-82
benen … kvale	-152	-143
benen … min	93	-3
benen … nar	-126	-129
benen … och	85	-15
benen … ont	128	38
benen … rygon	104	15
benen … sen	139	38
benen … ser	-148	-128
benen … svaga	182	-9
benet	241	-75
benet ar	62	-89
benet domna	147	53
benet efter	124	29
benet genom	98	-8
benet i	73	-64
benet korti	-115	-90
benet liger	120	35
benet lukta	107	18
benet och	222	28
benet ring	127	5
benet siter	125	-1
benet slapa	165	-1
benet somna	-106	-121
benet sover	-154	-159
benet … #	120	26
benet … armen	164	31
benet … av	98	-8
benet … bortd	110	25
benet … byxor	98	-8
benet … fast	125	-1
benet … feber	107	18
benet … inte	230	40
benet … kalt	195	46
benet … nan	127	5
benet … nar	-203	-194
benet … och	127	42
benet … ocksa	178	19
benet … pa	74	-67
benet … rot	92	-11
benet … sa	156	31
benet … saret	129	5
benet … sig	172	25
benet … stelt	-167	-139
benet … tio	107	48
benet … vride	134	4
benpi stick	150	15
benpi … ut	161	-2
benpipan	161	-2
bensi i	113	-54
bensi … bilen	89	-48
bensin	200	40
bensinen	23	144
benzo	147	22
ber	29	249
ber*	-74	84
beraknad	-176	-200
berat att	-50	128
berat om	-147	-151
berat … styvp	11	88
beratade	-51	150
beratar	-56	82
beratat	-6	147
berg	-135	-126
berg pa	-135	-126
berget	-10	134
bergochdalbanan	-116	-128
beroe av	-109	-50
beroe … att	17	122
beroe … kafe	-122	-119
beroende	-109	-50
berord	-138	-178
bes*	-175	155
besat	-66	-150
besat av	-156	-154
besat … dinos	-122	-121
besat … trani	-113	-115
beske om	-135	-6
beske pa	-95	-103
beske … barne	-15	108
beske … behov	-95	-103
beskedet	-19	116
beslut	8	127
besok	-212	-200
besok hos	21	117
besok och	14	132
besok … papa	21	117
besok … svara	14	132
besok … torsd	-87	-107
besokstider	-105	-117
besta alt	30	143
besta att	21	133
besta datum	59	180
besta filte	-107	-113
besta hur	8	120
besta mig	91	309
besta tid	-129	-124
besta til	25	139
besta … det	7	108
besta … jag	37	143
besta … pa	19	163
bestala	-201	-167
bestalning	-132	-112
bestalt	14	160
bestamt	105	399
besti kan	-106	-86
bestick	-106	-86
besva ar	-88	-116
besva besva	-88	-116
besva men	155	11
besva … ar	-88	-116
besva … sen	98	13
besvarar	-88	-116
besvi pa	2	132
besvi varje	54	165
besvi … att	4	163
besvi … morgo	54	165
besviken	19	199
bet grane	7	164
bet honom	177	40
bet mej	-131	-136
bet mig	-101	-224
bet pa	160	28
bet sig	-123	-112
bet skada	-135	-156
bet … halen	160	28
bet … i	-82	-216
bet … lite	-115	-130
bet … sluta	-25	103
bet … ta	7	164
bet*	-146	117
betal begra	44	135
betal for	-157	-136
betal … och	57	151
betala	-17	148
betalar	-209	-185
betapred	-2	-112
beter	112	189
beter … witho	19	112
beton ena	113	3
beton i	114	16
beton … ogat	114	16
beton … pupil	113	3
betsk i	-124	-116
betskena	-204	-195
betskenan	-124	-116
betwe my	193	34
betwe … legs	227	15
betwe … shoul	135	31
betyd det	-167	-174
betyd … att	-131	-161
betyder	-186	-102
betyg vart	16	123
bf	40	136
bf slog	15	144
bf … mej	15	144
bh	-109	-116
bh n	-109	-116
bh … under	-109	-116
bi	-27	-140
bi stack	132	-4
bi utsla	126	30
bi … mig	132	-4
bi … pa	126	30
bidrag	-123	-131
bih*	-207	-203
bihal infla	-125	-83
bihal … igen	-125	-83
bihale	-125	-83
bihalorna	-213	-201
bil	154	125
bil efter	-107	-111
bil from	-113	-94
bil har	-134	-125
bil jag	126	42
bil och	191	149
bil stana	-17	129
bil … dot	-134	-125
bil … inte	119	7
bil … kan	126	42
bil … krock	-107	-111
bil … last	-113	-94
bil … vag	130	83
bil … vet	14	128
bil*	117	237
bilaka	-118	-86
bilar	23	220
bilar med	0	128
bilar och	47	153
bilar sager	7	113
bilar … att	7	113
bilar … hande	0	128
bilba explo	-139	-122
bilba … ingen	-139	-122
bilbateriet	-139	-122
bild pa	127	195
bild sen	-145	-157
bild … en	-13	87
bild … table	1	171
bilde av	5	115
bilde och	23	156
bilde pa	34	176
bilde … huvud	-32	137
bilde … lamna	7	134
bilde … table	-25	51
bilder	91	284
bildoren	-127	-93
bilen	141	154
bilen ar	77	141
bilen fins	-140	-158
bilen i	105	122
bilen med	7	134
bilen nu	164	-6
bilen skena	-112	-131
bilen … ar	136	-6
bilen … borta	-25	103
bilen … e	145	8
bilen … en	4	137
bilen … garag	-24	86
bilen … ingen	-112	-131
bilen … sager	-13	97
bilen … siter	89	-48
bilje … mig	35	121
biljet	8	149
bilko	-122	-119
bilko ont	-122	-119
bilko … i	-122	-119
bilny i	-21	119
bilnycklarna	-113	56
bilolycka	153	9
bin*	264	-17
binda	210	7
binda var	140	-9
binda … tiond	141	-9
bindo pa	123	-5
bindo … en	138	0
bindor	141	6
binju magsj	132	25
binjuresvikt	118	20
bip*	-156	-103
bipac och	-114	-113
bipac … dar	-114	-113
bipacksedeln	-136	-144
bipol sjukd	-111	-123
bipol … ska	-100	-134
bipol … sluta	16	97
bipolar	-108	-81
bis*	195	62
bisti i	186	54
bistick	186	54
bit	-273	-350
bit aple	135	12
bit av	-72	-136
bit down	-155	-176
bit i	147	21
bit of	-253	-215
bit pa	-124	-124
bit pale	-140	-114
bit stif	-134	-128
bit … blood	-207	-183
bit … grane	107	40
bit … halse	147	21
bit … in	-160	-131
bit … since	-112	-116
bit … under	-124	-124
bit … with	-140	-114
bit*	-94	-193
biten	141	-89
biten by	152	19
biten tunga	159	10
biten … a	188	15
biten … bi	126	30
biten … hugor	-119	-118
biten … orm	114	25
biter	-257	-238
biter den	-106	-90
biter mig	-166	-165
biter pa	-166	-154
biter sig	-14	101
biter … alt	-118	-102
biter … sjalv	-14	101
bites	-144	-25
bitet	118	8
bitet tunga	118	8
bitet … och	118	8
biti tack	-105	-113
bits	-126	-119
bits pa	-126	-119
bits … dagis	-126	-119
biv*	-123	-25
biverkning	-162	-155
bjo*	-165	-234
bjork slar	-115	-100
bjork … ut	-141	-128
bjorken	-202	-176
bka	-132	-130
bka tid	-132	-130
bla	64	-87
bla a	137	7
bla dar	-138	-126
bla en	132	3
bla hjalp	144	37
bla inte	117	32
bla lapar	192	33
bla men	-171	-122
bla mun	110	36
bla nagel	-139	-111
bla nar	150	37
bla nu	87	-14
bla o	119	24
bla och	-149	-181
bla runt	71	130
bla sager	171	9
bla ta	-136	-111
bla tunga	-147	-138
bla … andas	144	6
bla … ar	105	12
bla … den	-92	-102
bla … fingr	-119	-146
bla … gul	-104	-87
bla … iskal	107	32
bla … jag	-181	-156
bla … lapar	171	5
bla … min	137	-9
bla … mun	185	-4
bla … munen	158	11
bla … nagla	164	20
bla … ogat	-8	156
bla … rosla	132	45
bla … slap	153	19
bla … stel	100	31
bla … stund	132	3
bla … suga	117	32
blaa	42	62
blaa marke	5	161
blaa … och	147	46
blaa … runt	5	161
blaak a	85	-21
blaak … pupil	85	-21
blaaktig	125	-29
blaaktiga	101	-15
blaba bla	-147	-138
blaba och	-123	-115
blaba … magen	-123	-115
blaba … tunga	-147	-138
blabar	-221	-188
black out	156	-22
black tary	128	13
black … inte	147	43
black … now	106	-12
black … stool	128	13
blacked	156	-22
blackout	-120	-145
blade i	-5	103
blade … hande	-5	103
bladet	-5	103
blagra	146	3
blali prick	146	50
blali … pa	146	50
blama dokum	24	153
blama feber	154	6
blama fran	-147	-159
blama jamt	-4	103
blama overa	161	13
blama pa	-206	-35
blama … armar	9	122
blama … halse	8	165
blama … handb	-147	-159
blama … handl	-4	113
blama … hofte	-198	-171
blama … jag	-48	76
blama … laret	-159	-213
blama … magen	112	40
blama … o	-4	103
blama … och	162	98
blama … overa	6	119
blama … smalb	-196	-147
blama … vi	-129	-121
blamarke	-304	-230
blamarken	154	300
blamarkena	6	186
bland	-102	-151
bland ihop	174	19
bland klori	140	29
bland unga	-102	-151
blandade	194	47
blandas	-96	-110
blank hjalp	-165	-149
blank … mig	-165	-149
blanket	-116	-166
blanketer	-165	-149
blaog han	23	114
blaog … blev	23	114
blaoga	37	134
blaro prick	152	43
blaro … pa	152	43
blaroda	152	43
blasa	-178	-210
blasa pa	-202	-207
blasa … halen	-167	-171
blasl mage	111	19
blasl … efter	111	19
blaslagen	111	19
blaso efter	-143	-100
blaso i	-149	-177
blaso o	-97	-91
blaso overa	127	2
blaso pa	-250	-182
blaso … brans	-143	-100
blaso … ena	-220	-194
blaso … hon	-97	-91
blaso … munen	-182	-195
blasor	-123	-238
blasp … och	103	2
blasprackliga	103	2
blast	-177	-144
blat kraks	121	7
blat men	-150	-126
blat oga	-1	190
blat om	-142	-144
blat under	-107	-88
blat … munen	-142	-144
blat … nagel	-107	-88
blati igen	-4	161
blati … och	-7	144
blatira	-109	53
blavi som	126	5
blavi … sten	126	5
blavita	169	20
bld*	224	25
blder	166	23
blder sa	121	9
blder … mycke	121	9
bldoer	127	11
ble*	108	116
bleach	198	16
bleed	-88	50
bleed a	169	17
bleed heavi	137	-1
bleed throu	148	16
bleed … i	-171	-190
bleed … lot	169	17
bleeding	259	13
blek	283	31
blek har	136	54
blek hon	162	72
blek som	173	28
blek trot	135	10
blek … har	144	18
blek … lagt	136	54
blek … sager	135	10
blek … snori	-153	-143
bleka	-107	-123
bleka nu	-107	-123
bleka … kan	-107	-123
blekn och	80	33
blekn … jag	-152	-113
blekn … man	118	39
blekn … sjonk	80	33
bleknade	80	33
blekt	210	22
blekt och	124	8
blev aldel	-16	-152
blev antas	-3	200
blev arg	-21	128
blev av	1	137
blev avslo	6	122
blev batre	101	-92
blev biten	-119	-118
blev bla	-98	-155
blev blind	131	7
blev en	-82	-136
blev fasti	119	32
blev golva	-109	-107
blev kalsv	-190	-202
blev kniva	103	-14
blev konst	123	-8
blev lamna	-124	-166
blev lite	-212	-153
blev morda	-125	-173
blev nedsp	0	137
blev nyfik	-123	-145
blev pakor	-32	-147
blev pasat	11	143
blev patvi	3	122
blev plots	203	56
blev rada	-98	-114
blev radad	1	116
blev ranad	-91	-106
blev sa	-79	-191
blev skjut	50	-78
blev som	184	14
blev spark	129	9
blev stel	185	51
blev stor	-122	-115
blev stuck	141	63
blev svart	102	-89
blev tving	11	189
blev utnyt	32	143
blev utskr	-7	144
blev valdt	26	290
blev valta	2	173
blev vare	87	-14
blev vit	154	-7
blev … arg	-128	-132
blev … beror	-138	-178
blev … bula	-108	-120
blev … en	178	-2
blev … for	39	190
blev … fora	1	116
blev … fran	24	148
blev … hur	-115	-150
blev … i	28	187
blev … inat	8	143
blev … men	155	6
blev … nar	-59	167
blev … nu	110	-3
blev … om	-150	-149
blev … rod	92	-31
blev … sa	158	45
blev … sex	3	122
blev … stuck	-160	-150
blev … tar	-141	-148
blev … trot	114	28
blev … vid	171	33
bli alerg	-100	-86
bli blodg	-97	-98
bli demen	-101	-115
bli farmo	-116	-103
bli gravi	-180	-159
bli ludig	144	-3
bli norma	29	118
bli organ	-149	-175
bli papa	-142	-182
bli sjuks	-147	-123
bli skure	-3	112
bli slage	0	112
bli stuck	-105	-82
bli tokig	-125	-128
bli tyst	-20	210
bli … av	-179	-134
bli … och	-128	-160
bli … om	-112	-49
bli … som	-129	-144
bli … vilka	-106	-122
blick	-3	107
blick och	-12	152
blick … da	-4	114
blick … det	-3	107
blicken	39	111
blind	204	-17
blind borta	-134	-109
blind date	-116	-111
blind en	131	7
blind for	-162	-124
blind sprac	-130	-108
blind … gick	-116	-111
blind … nar	-130	-108
blind … stund	131	7
blindtarmen	-200	-154
blir	93	143
blir aldel	202	8
blir alt	143	5
blir altid	-153	-170
blir andfa	-115	-170
blir arg	-193	-112
blir av	9	160
blir bara	195	26
blir batre	-114	-48
blir besvi	19	137
blir bla	170	22
blir det	-87	95
blir fel	160	8
blir fler	138	20
blir for	35	252
blir franv	108	-3
blir galen	-232	-124
blir gra	195	26
blir gult	-87	-102
blir hogre	0	124
blir hon	-127	41
blir kalsv	121	6
blir kasta	4	115
blir knivh	-165	-144
blir konst	135	33
blir lila	92	-11
blir lugna	17	104
blir misha	18	149
blir mork	131	7
blir morkr	146	3
blir oroli	-105	-125
blir osake	-99	-98
blir sa	-119	147
blir sald	7	180
blir slage	-92	60
blir somni	152	-36
blir store	126	109
blir svag	181	71
blir svaga	110	-25
blir svart	145	-16
blir tokig	-150	-154
blir trang	182	11
blir vare	7	109
blir vingl	-139	-129
blir vita	-207	-173
blir … ar	-83	-106
blir … arg	-36	126
blir … att	144	61
blir … av	-130	-42
blir … batre	-119	-146
blir … en	-133	-116
blir … for	153	46
blir … hema	-111	7
blir … iblan	-110	-143
blir … me	9	160
blir … med	-123	-148
blir … mycke	33	237
blir … o	98	172
blir … och	278	64
blir … ord	103	-12
blir … rad	-160	-169
blir … sakta	-121	-133
blir … somni	180	48
blir … svart	0	192
blir … til	31	155
blir … trota	130	37
blir … under	-107	-95
blir … varje	78	173
blir … vimel	-83	-107
blister	-159	-179
blivi blaak	124	-20
blivi helt	114	124
blivi hes	207	38
blivi hlet	102	10
blivi i	-107	-102
blivi inlas	5	111
blivi konst	110	67
blivi lite	-136	-142
blivi misha	11	115
blivi morkb	119	17
blivi pakor	-140	-173
blivi rot	-141	-6
blivi sa	172	58
blivi snet	159	17
blivi stenh	121	7
blivi store	-138	-141
blivi svag	111	10
blivi svaga	149	30
blivi valdt	13	109
blivi vit	105	32
blivi … a	118	-6
blivi … andfa	119	33
blivi … den	-126	-119
blivi … flera	-107	-102
blivi … glad	27	95
blivi … hema	5	111
blivi … konst	92	108
blivi … nu	-17	133
blivi … runt	-159	-136
blivi … sen	-221	-207
blivi … svag	134	13
blivi … trot	171	19
blixt	122	48
blixt av	-133	-134
blixt for	166	40
blixt fraga	-108	-97
blixt hela	106	13
blixt huvud	148	45
blixt nar	182	77
blixt … ar	-108	-97
blixt … dan	106	13
blixt … kamer	-133	-134
blixt … kante	-133	-116
blixt … ogone	176	46
blixt … vi	122	41
blixt … vid	148	45
blixtar	121	-63
blixthuvudvark	122	41
blixtrande	148	45
blixtsnab	-108	-97
blo*	94	-153
bloated	-166	-174
blod	299	32
blod a	160	26
blod hela	149	39
blod i	-259	-201
blod koma	120	8
blod lite	164	55
blod mycke	157	22
blod nar	90	-36
blod och	180	10
blod pa	-235	-58
blod prop	96	44
blod ska	-172	-161
blod sluta	-120	-135
blod tva	146	3
blod ur	123	-35
blod var	-170	-169
blod … avfor	-236	-215
blod … bade	166	43
blod … benen	113	29
blod … bloja	-121	-104
blod … det	-260	-226
blod … feber	132	10
blod … gange	102	-34
blod … gar	-199	-191
blod … gor	-139	-136
blod … handf	136	51
blod … handl	128	-4
blod … huvud	122	29
blod … jag	42	-100
blod … kisen	131	26
blod … kiset	-213	-190
blod … kuden	-187	-196
blod … lakan	-37	121
blod … manda	-86	-119
blod … munen	165	-15
blod … mycke	115	9
blod … nasa	-137	-116
blod … nu	-120	-135
blod … paper	-170	-143
blod … papre	-201	-155
blod … sjuka	159	54
blod … sleme	-145	-105
blod … snore	-183	-161
blod … som	150	48
blod … sperm	-94	-94
blod … tiden	141	35
blod … toale	128	28
blod … trosa	-167	-133
blod … troso	5	138
blod … urine	-114	-107
bloda alerg	-117	-89
bloda blod	159	54
bloda det	158	-15
bloda igen	-138	-124
bloda jag	107	-21
bloda tvata	-119	-114
bloda … ar	172	11
blodapelsin	-146	-116
blodarsjuka	159	54
blode	-399	-328
blode bara	160	6
blode darne	-1	123
blode efter	151	19
blode en	-186	-155
blode for	-217	-39
blode fran	121	-48
blode genom	123	-5
blode han	24	179
blode igeno	169	35
blode jatem	171	19
blode klaro	126	22
blode kraft	111	-9
blode masor	131	-11
blode mycke	-19	-118
blode nar	-126	0
blode nasbl	-164	-43
blode och	76	150
blode pumpa	158	9
blode rina	-5	103
blode riner	192	19
blode sa	137	-2
blode sen	126	26
blode sprut	131	31
blode ur	221	14
blode … #	124	18
blode … a	133	19
blode … anges	-4	126
blode … barne	-97	-98
blode … dem	-142	-133
blode … efter	-61	61
blode … forsa	157	4
blode … fortf	-9	156
blode … fran	98	-29
blode … gravi	122	14
blode … halse	138	14
blode … handu	101	-2
blode … har	67	176
blode … huvud	132	-6
blode … jag	-150	-2
blode … klon	-114	-114
blode … liten	-150	-122
blode … men	-196	-160
blode … munen	165	42
blode … nar	-253	-212
blode … ner	130	-2
blode … och	145	10
blode … orat	171	22
blode … pa	-142	-143
blode … sager	-14	101
blode … slog	24	179
blode … stund	-134	-112
blode … tandk	83	-51
blode … ukrai	-114	-95
bloder	260	177
blodet	432	116
blodf darfo	-119	-107
blodf har	166	60
blodf jag	-107	-93
blodf nu	104	16
blodf tror	138	26
blodf … jag	88	-28
blodf … jateo	166	60
blodf … undra	-119	-107
blodforgiftning	144	-33
blodfortunande	-70	-176
blodgivare	-97	-98
blodgrup	-103	-130
blodi hosta	161	15
blodi slem	126	-1
blodi … i	108	128
blodk i	-144	-100
blodk … ogat	-144	-100
blodkarl	-144	-100
blodn har	-127	-121
blodn ingen	-124	-96
blodn sluta	-166	-140
blodn vecka	157	47
blodn … #	157	47
blodn … for	-166	-140
blodn … inte	224	6
blodn … ogat	-110	-95
blodn … sluta	-127	-121
blodning	108	-32
blodningen	111	-100
blodp fora	-154	-118
blodp gor	-108	-106
blodp imorg	-76	-135
blodp … aret	-154	-118
blodp … mig	-108	-106
blodprov	-335	-341
blodpuding	-147	-156
blods i	-125	-113
blods visar	167	66
blods … hi	167	66
blods … keton	119	49
blods … mar	-120	-94
blods … munen	-125	-113
blods … och	124	21
blods … pa	-128	-150
blodsmak	-156	-135
blodsocker	69	-64
blodt ar	139	-65
blodt dokto	-126	-112
blodt faler	120	13
blodt ger	-111	-90
blodt i	86	-83
blodt kansk	-117	-99
blodt lag	-105	-95
blodt lagt	162	33
blodt liger	-139	-129
blodt lite	-127	-93
blodt nar	-118	-109
blodt och	103	-31
blodt om	-4	148
blodt sjunk	127	25
blodt … #	-9	-112
blodt … armar	153	11
blodt … asken	116	14
blodt … efter	120	13
blodt … hema	-137	-117
blodt … hogt	-236	-219
blodt … hosta	-111	-90
blodt … kraks	136	54
blodt … lagt	133	13
blodt … lite	-200	-161
blodt … munen	162	28
blodt … over	-144	-148
blodt … pa	-163	-150
blodt … svart	121	55
blodt … table	-128	-118
blodt … yr	-127	-93
blodtryck	-17	-149
blodtrycksfal	-118	-109
blodtryckskontrol	-155	-138
blodtrycksmatare	-174	-146
blodtrycksmediciner	-159	-142
blodtryckspilret	-102	-101
blodtryckstablet	-124	-99
blodv blod	-163	-113
blodv … var	-163	-113
blodvarde	-182	-188
blodvardet	-163	-113
bloja hos	-121	-104
bloja skrik	126	-1
bloja … i	187	-6
bloja … nyfod	-121	-104
blojan	149	91
bloje tror	-122	-95
bloje … jag	-122	-95
blojeksem	-161	-135
blojo ar	-168	-146
blojo pa	131	98
blojo … et	122	-5
blojo … tolv	112	12
bloju … inte	-119	-111
blojutslag	-184	-157
bloma	-182	-159
bloma ar	-182	-159
bloma up	-106	-101
bloma … slap	-182	-159
blomat	-106	-101
blomkrukan	-173	-137
blomo dor	-117	-119
blomo … ar	-117	-119
blomor	10	154
blood	111	-152
blood is	156	16
blood on	-115	-96
blood test	-144	-134
blood tests	-106	-106
blood … spurt	127	19
blood … table	-116	-124
blood … the	-115	-96
blosa och	123	44
blosa … jag	123	44
blot	178	83
blot av	153	11
blot i	157	26
blot … ansik	109	21
blot … i	109	54
blot … svet	153	11
blotc and	162	30
blotc … cold	153	27
blu*	48	-110
blue	94	-59
blue … hes	107	30
blues	-149	-115
blund nu	96	17
blundar	96	17
blury	129	31
blury eyes	110	26
bly	195	-24
bod*	-133	-55
boden	-111	-42
body	-157	-140
boe*	165	137
boend nyper	-1	93
boend sager	-20	129
boend vem	-95	-97
boend … #	121	22
boend … att	0	124
boend … konta	-95	-97
boend … och	-1	93
boendet	142	130
boi*	159	31
boili water	159	31
boili … on	116	-3
boiling	159	31
boj*	-15	-188
boja	-37	-148
boja blev	119	32
boja det	-167	-156
boja hakan	210	90
boja ner	163	56
boja … fasti	119	32
boja … hakan	163	56
boja … mot	160	64
boja … ner	148	60
bojer	-66	-165
bojer fram	115	1
bojer mig	-181	-194
bojer sig	137	22
bojer … bakat	137	22
bojer … huvud	115	1
bok	-169	-157
bok men	-104	-108
bok … hosta	-104	-108
bok*	-154	-228
boka	-53	-183
boka en	158	37
boka har	-115	-125
boka om	-172	-206
boka pa	-115	-138
boka tbe	-123	-108
boka upfol	-111	-78
boka vacin	-119	-107
boka … freda	-115	-138
boka … hos	-153	-147
boka … i	1	121
boka … min	-177	-186
boka … mot	-127	-82
boka … pa	132	43
boka … sprut	-123	-108
boka … tid	127	-16
bokar	-278	-286
bokar jag	-222	-237
bokat bilje	-8	120
bol	-130	-221
bol i	-211	-191
bol pa	-146	-134
bol … inget	134	-8
bol*	-68	-150
bold	-134	-140
bom*	-190	-208
bombe pa	-115	-109
bombe … gymet	-115	-109
bomben	-125	-151
bomul	-153	-170
bon a	-103	-104
bon … tebak	-103	-104
bonde	-140	-136
bone	193	20
bonor	-136	-126
boo*	-266	-260
book	-257	-243
book a	-207	-175
book … blood	-131	-132
bor	100	196
bor ensam	79	-85
bor i	-27	208
bor ihop	4	132
bor nu	-164	-142
bor och	0	116
bor … et	-155	-137
bor … i	91	-97
bor … jag	-57	31
bor … med	4	132
bor … mig	-76	-107
bor … mil	170	-3
bor … min	-6	146
borde	-160	-110
borde bara	36	173
borde blama	-101	-107
borde bredv	125	-32
borde do	-2	134
borde ha	-57	68
borde jag	-124	-211
borde ont	-106	-137
borde … ar	80	33
borde … dot	5	137
borde … for	-150	-155
borde … haler	100	-21
borde … i	-106	-137
borde … int	7	113
borde … kola	-214	-156
borde … ocksa	-118	-97
borde … pa	94	-29
borde … testa	-128	-101
boredom	-123	-136
borel pa	-113	-103
borel … vaden	-113	-103
boreliaring	-145	-136
borja	-87	-139
borja ata	-126	-143
borja bli	271	53
borja bloda	-138	-124
borja de	122	7
borja efter	25	155
borja for	158	20
borja forsa	79	-30
borja fru	106	4
borja ge	14	149
borja igar	-202	-188
borja joba	-102	-122
borja kramp	177	4
borja man	-230	-230
borja med	-220	-256
borja nu	113	25
borja om	-147	-157
borja plane	4	134
borja plots	144	21
borja skara	40	134
borja som	135	37
borja … antib	-116	-95
borja … att	-57	77
borja … beske	-15	108
borja … dubel	81	-19
borja … en	166	8
borja … et	121	55
borja … far	-116	-101
borja … fast	-116	-122
borja … gar	-151	-132
borja … i	142	66
borja … jarnt	-141	-149
borja … kana	-139	-133
borja … klia	131	36
borja … klock	113	25
borja … ludig	144	-3
borja … mej	17	114
borja … mig	33	135
borja … morse	128	27
borja … nya	-106	-123
borja … pa	-124	-143
borja … rycka	133	5
borja … samta	-110	-104
borja … sig	4	125
borja … vanli	113	10
borjan	137	24
borjar	15	-120
borjat	73	279
borst … och	112	50
borsta	112	50
borstar	-257	-227
bort	-92	106
bort ala	-131	-8
bort alt	-26	118
bort aren	-155	-172
bort cykel	24	83
bort den	-141	-136
bort en	-57	-159
bort fiske	10	112
bort harif	-1	153
bort hene	-30	138
bort hunde	-1	134
bort i	-116	-77
bort ingen	-132	-129
bort mig	-22	142
bort min	-135	-63
bort nar	193	-8
bort pa	-127	-121
bort sin	41	173
bort sina	22	133
bort … alt	2	148
bort … augus	-117	-148
bort … bilde	7	134
bort … en	-149	-149
bort … fasti	-136	-114
bort … for	-156	-156
bort … gitar	33	124
bort … han	4	110
bort … i	52	235
bort … jag	186	140
bort … kat	14	115
bort … man	182	50
bort … med	-157	-165
bort … mina	-106	-105
bort … njurs	111	10
bort … pa	7	145
bort … penga	13	157
bort … sjalv	30	167
bort … skote	9	105
bort … til	17	174
bort … varta	-127	-126
borta	-2	157
borta a	33	131
borta andas	85	12
borta av	212	50
borta de	17	159
borta et	138	5
borta hon	15	174
borta i	102	-63
borta igar	-116	-109
borta med	-7	112
borta nu	-323	-328
borta och	-17	-181
borta sedan	-145	-154
borta … bilen	-7	112
borta … bit	-124	-124
borta … den	5	119
borta … efter	-83	-106
borta … en	-149	-156
borta … feber	212	50
borta … han	-141	-171
borta … igar	-113	-123
borta … inte	153	29
borta … jag	108	-108
borta … konst	85	12
borta … roste	103	1
borta … snark	185	34
borta … stund	181	0
borta … tag	138	5
bortagen	-177	-168
bortb och	1	120
bortb … ska	1	120
bortbyt	1	120
bortd fran	130	25
bortd i	251	54
bortd … navel	130	25
bortd … rumpa	113	2
bortd … skrev	162	36
bortd … under	151	17
bortdomnad	257	52
bortdomnat	105	16
bos*	-61	282
bosa	21	210
bosan	-8	337
bosan ar	-9	127
bosan i	11	172
bosan och	-24	139
bosan … knat	11	172
bosan … skriv	-6	108
bot	-149	-124
bot*	131	-52
both	206	29
botle	40	-132
botox	-134	-136
botox for	-100	-107
botox … sant	-100	-107
bou*	-211	-151
bough a	-74	95
bough … rope	-15	147
bought	-126	36
boxad mig	11	146
boxad … i	11	146
boxade	11	146
boy	169	2
boy … of	154	2
boy*	26	170
boyfr choke	112	-35
boyfr puts	-8	106
boyfr stran	-25	142
boyfr … his	-8	106
boyfriend	96	220
bra	-597	-571
bra an	112	19
bra anars	-200	-204
bra anda	-139	-150
bra ar	-158	-149
bra att	9	145
bra av	130	170
bra bara	-224	-148
bra behov	-185	-132
bra dagen	-80	-109
bra det	-140	-157
bra drick	-85	-125
bra en	126	42
bra far	-143	-68
bra for	-210	-202
bra gar	-111	-129
bra gor	-161	-164
bra igen	217	-8
bra jag	-87	-123
bra liv	-79	-106
bra men	-67	-147
bra nar	-113	-120
bra nu	-118	-158
bra och	-17	-223
bra ska	-240	-214
bra skrat	-139	-105
bra som	-157	-190
bra undra	-82	-109
bra va	-124	-107
bra varm	-107	-81
bra vid	120	16
bra vil	5	-94
bra … att	41	202
bra … bebis	-115	-111
bra … dem	119	33
bra … det	-118	-125
bra … folja	-120	-127
bra … ha	-161	-122
bra … har	-164	-167
bra … helst	-156	-187
bra … huvud	-162	-137
bra … ingen	-125	-89
bra … inte	-190	-171
bra … jag	-92	119
bra … kan	-153	-143
bra … lunch	120	16
bra … magen	138	23
bra … men	-218	-173
bra … mig	-60	-93
bra … nu	-116	-111
bra … ny	-81	-80
bra … och	-105	-34
bra … om	-208	-210
bra … prata	106	-3
bra … sa	150	36
bra … skrat	-140	-126
bra*	97	77
brack	285	26
brack har	122	8
brack pa	182	25
brack … aorta	118	9
brack … blivi	121	7
brack … krops	125	25
bracket	181	14
brad	124	33
brad hard	124	33
brad … nu	105	21
brada	175	27
brada … inte	117	30
bradh mage	159	19
bradhard	198	28
braka bara	-97	-106
braka iblan	-97	-126
braka med	-103	-117
braka och	31	106
braka … mig	16	156
braka … om	-125	-154
braka … sikta	31	106
braka … stadn	-95	-106
braka … tonar	-101	-114
brakat	-50	132
braket	7	144
bran	154	-137
bran i	63	-113
bran och	191	9
bran skada	120	11
bran … hela	102	-9
bran … i	168	26
bran … jag	147	4
bran … klade	172	-2
brana	13	173
brana ner	8	121
brana … huset	8	121
branb pa	132	-21
branb stor	-103	-88
branb … fingr	-128	-102
branb … hela	176	16
branb … som	-103	-88
branblasa	-166	-135
branblasor	176	16
brand	85	-52
brand finge	-159	-144
brand fingr	-164	-125
brand gick	-150	-124
brand i	125	-36
brand korve	-126	-108
brand mig	-253	-217
brand pa	-148	-174
brand tunga	-160	-132
brand … ansik	114	15
brand … av	-138	-116
brand … co	146	30
brand … hande	145	17
brand … kolmo	-139	-110
brand … lite	-156	-162
brand … os	-126	-108
brand … pa	-323	-300
brand … tunga	-136	-115
brande	-389	-370
branden	24	139
brandman	-156	-162
brandovning	-165	-162
brandvarnare	-139	-110
brandvarnaren	195	37
brane a	106	26
brane kalor	-130	-131
brane lite	-134	-127
brane mig	83	307
brane ny	-114	-112
brane och	167	-25
brane … ja	106	26
brane … med	55	303
brane … partn	-114	-112
brane … tryck	191	0
braner	37	176
branm … hande	129	3
branm … under	-13	119
branmarke	129	3
branmarken	31	211
brans har	-145	-129
brans i	234	16
brans pa	-79	-127
brans … ansik	234	16
brans … benen	119	-11
brans … hela	148	11
brans … lakt	-145	-129
branskada	-28	-145
branskadan	-145	-129
branskador	22	-135
brant hal	95	15
brant mig	-112	-181
brant mina	7	115
brant sig	158	19
brant tunga	-140	-113
brant … dagbo	7	115
brant … i	180	31
brant … lite	-141	-147
brant … pa	-147	-169
brasan	166	12
brast idag	-23	102
brast nar	-100	-92
brast … hunde	-100	-92
brato med	-120	-131
brato … levax	-120	-131
bre*	213	232
break	-145	-151
breakup	-158	-157
breas for	186	12
breastbone	118	-85
breat and	227	21
breat help	133	-19
breat lips	176	26
breat … are	161	33
breat … has	108	-14
breat … my	133	25
breath	279	-56
breathing	229	-60
bredb mar	122	26
bredb … ila	122	26
bredbent	122	26
bredv far	-3	109
bredv haler	100	-21
bredv han	-47	78
bredv pa	94	-29
bredv toma	111	-11
bredv … askar	111	-11
bredv … resta	94	-29
bredv … sig	100	-21
bredvid	150	247
brev	-47	130
brev i	-20	80
brev til	-31	129
brev … barne	16	153
brev … bilen	-25	103
brev … famil	20	99
brev … kalar	-20	80
brev … liger	111	-11
brev … min	-107	-134
breve et	10	121
breve til	-5	126
breve … til	10	121
breven	-91	83
brevl a	88	-10
brevl nu	95	-22
brevl och	185	1
brevl … fick	86	-14
brevladan	247	145
bri*	184	19
bricanyl	-173	-147
bridge	-71	96
brigh red	167	45
brigh … blood	167	45
bright	167	45
brina klade	178	-1
brinande	178	-1
brine i	-66	-124
briner	-91	-172
bring pa	130	0
bring … mig	130	0
bringan	187	5
brist	-117	-144
brist pa	-117	-144
brista	-21	108
brit igen	76	-17
bro	-102	10
bro … inte	-109	-100
bro*	147	79
brode vakta	4	147
brode … mig	4	147
brodk i	-143	-145
brodk litet	-87	-117
brodk plast	-84	-119
brodk sluta	-107	-124
brodk … bloda	-107	-124
brodk … jack	-87	-117
brodk … pa	-84	-119
brodkniven	-167	-112
broke my	-2	88
broke … arm	-17	99
broke … glase	-105	-88
brolopet	-152	-151
broms slet	125	6
broms … av	125	6
bromsbandet	125	6
bron	194	159
bron flera	-20	93
bron hejda	147	-35
bron i	-90	70
bron idag	-17	101
bron nu	-42	218
bron och	173	-24
bron pa	130	-26
bron var	-143	-142
bron … andra	130	-26
bron … avsta	-143	-142
bron … gang	-6	92
bron … kvala	-20	93
bron … men	-17	101
bron … nat	-2	145
bron … tanke	122	-72
bron … titar	-46	180
bron … vagra	-20	100
bror ar	-162	-155
bror blode	138	14
bror dod	-22	96
bror hon	-41	88
bror i	-124	-58
bror jag	-20	-128
bror komer	49	193
bror nar	-121	-125
bror prata	-12	105
bror sa	7	138
bror sager	20	230
bror skick	-23	131
bror spoar	22	127
bror … att	14	241
bror … bipol	11	93
bror … dor	-102	-112
bror … far	118	-10
bror … fran	138	14
bror … gat	-172	-163
bror … hejda	3	95
bror … hotat	-3	149
bror … in	26	163
bror … kanad	-118	-97
bror … lamna	-25	103
bror … mycke	7	138
bror … nyski	-19	112
bror … osama	-12	105
bror … pa	-34	170
bror … skick	-30	95
bror … up	22	127
brors min	16	169
brors rispa	-121	-137
brors sager	-14	95
brorsan	120	159
brose som	121	10
brose … et	121	10
brosetet	121	10
brosm sen	158	2
brosm … inat	158	2
brosmartor	158	2
brost	177	-63
brost a	148	53
brost amar	-147	-140
brost ar	-168	-162
brost bara	-196	-140
brost blaso	122	25
brost det	-159	-164
brost efter	86	-36
brost et	172	2
brost feber	-165	-107
brost gar	135	13
brost gor	183	0
brost haler	150	14
brost han	166	29
brost i	-150	-149
brost iblan	-132	-131
brost inan	-136	-140
brost lite	-188	-161
brost mot	-126	-150
brost nu	194	42
brost o	407	124
brost och	90	-45
brost sa	95	-22
brost sedan	239	73
brost sen	302	92
brost sinar	-114	-118
brost ska	-145	-133
brost snors	102	31
brost som	131	-31
brost stark	127	-1
brost svart	138	26
brost til	133	24
brost tryck	160	21
brost tryke	121	43
brost ut	196	28
brost vid	166	48
brost … #	-176	-110
brost … aldel	148	34
brost … ar	171	63
brost … armen	204	89
brost … at	102	31
brost … bankp	-133	-116
brost … blode	-118	-117
brost … en	187	51
brost … et	119	4
brost … fort	95	-22
brost … ga	127	-1
brost … gympa	-130	-106
brost … halse	151	63
brost … hene	126	23
brost … i	354	87
brost … inte	134	30
brost … jag	-28	-176
brost … jakto	142	13
brost … kake	117	19
brost … kalsv	164	62
brost … komer	138	35
brost … kuden	-115	-111
brost … mage	125	47
brost … magen	171	65
brost … me	121	17
brost … mens	-139	-133
brost … mig	181	7
brost … nar	-154	-121
brost … nitro	141	51
brost … o	121	43
brost … omt	-143	-126
brost … ont	183	0
brost … pa	150	14
brost … sarig	-124	-91
brost … store	-115	-116
brost … stral	153	38
brost … svart	124	31
brost … sveta	120	21
brost … svide	-141	-145
brost … til	109	36
brost … vagen	-126	-150
brost … vanst	113	45
brost … varad	-145	-118
brost … yrsel	124	12
brostbenet	50	-91
broste	272	21
brosted	150	14
brosten	-209	-9
brostet	183	-46
brostkorgen	160	-59
brostmjolken	-114	-118
brostmuskeln	-152	-126
brostsmarta	212	32
brostsmartor	-39	-112
brostsmata	121	17
brostvartan	-128	-104
brostvartor	-173	-150
brot	-193	-28
brot ihop	-144	-159
brot jag	-120	-124
brot mig	-110	-111
brot min	25	127
brot sig	4	153
brot … arm	25	127
brot … armen	-120	-124
brot … in	-47	106
brot … pa	-155	-150
brota och	-129	-121
brota pa	-129	-121
brota … jag	-129	-121
brota … skoj	-129	-121
brotades	-129	-121
brotare	-129	-121
broth is	-20	106
broth think	7	113
broth … #	-20	130
broth … he	-18	126
brother	145	185
brsot bara	-131	-124
brsot o	180	31
brsot … halso	-131	-124
brsot … sveta	180	31
bruis come	2	131
bruis … easy	2	131
bruised	-160	-176
bruises	45	235
bruka bli	-89	-147
bruka goma	-15	111
bruka har	124	98
bruka hjalp	-92	-98
bruka jag	168	92
bruka pa	181	189
bruka prata	186	95
bruka ropa	104	-2
bruka skara	12	164
bruka spark	-113	-154
bruka ta	125	132
bruka vara	124	-17
bruka … blama	-4	113
bruka … en	140	139
bruka … fat	99	7
bruka … hej	104	-2
bruka … inte	159	52
bruka … klart	116	-4
bruka … mer	-196	-165
bruka … mig	12	164
bruka … om	3	139
bruka … ont	115	2
bruka … os	-15	111
bruka … pa	75	-51
bruka … pig	141	25
brukare	160	104
brukaren	249	203
brun flytn	-110	-84
brun … ingen	-124	-96
brun … nar	-110	-84
brunt som	204	58
brunt … lukta	204	58
bruta det	139	17
bruta … gick	139	17
brutalt	139	17
brute ta	-171	-171
bruten	-200	-202
bruti ihop	-15	108
bruti konta	4	148
bruti lilta	-157	-164
bruti tan	-146	-144
bruti … igen	13	166
bruti … liger	-15	108
bruti … tror	-146	-144
brutit	-172	18
brutn revbe	7	144
brutn … efter	7	144
brutna	7	144
bry*	-48	135
bryr	29	210
bryr sig	38	126
bryr … inte	39	224
bryter	-24	145
bub*	65	-142
bubla i	142	39
bubla nar	249	15
bubla … jag	227	13
bubla … lungo	114	27
bublar	136	-105
buc*	158	-7
bucol enlig	114	-4
bucol … plan	114	-4
bucolam	111	-22
bud*	-55	115
budsk genom	-7	151
budskap	-11	164
bufee tunga	105	34
bufee … vaxer	105	34
bufeen	105	34
buk*	191	-24
buketen	-80	-89
bukta fonta	158	8
bukta ut	147	14
buktande	158	8
buktar	193	39
bul*	-252	-305
bula	-231	-224
bula den	-108	-120
bula … handl	-121	-110
bulra hela	-118	-105
bulra … tiden	-118	-105
bulrar	-118	-105
bulta lite	-112	-72
bultar	-127	-152
bunk	163	9
bup mar	-72	-97
bup … batre	-72	-97
burit ved	-102	-99
burit … kans	-102	-99
burk	211	33
burk alved	203	27
burk rodbe	-119	-97
burk … for	119	26
burk … vi	104	-8
burken	91	-92
burn	-47	90
burn mysel	40	152
burn … with	40	152
burni my	-7	109
burni when	-146	-138
burni … arm	-7	109
burni … i	-146	-138
burni … the	-184	-195
burns on	3	116
burns when	-123	-127
burns … he	-123	-127
burns … my	3	116
burnt	-144	-159
burpees	-93	-113
bus #	-121	-113
bus … i	-121	-113
busen liger	130	-1
busen som	-106	-106
busen … gar	-134	-141
busen … pa	130	-1
but	-133	-208
but #	157	24
but drink	-168	-184
but im	-143	-33
but is	-174	-135
but lonel	-112	-102
but … can	-194	-188
but … manag	-130	-135
but … playi	-109	-83
buton	150	20
bvc	-114	-155
bvc sager	-126	-145
bvc … att	-97	-143
by	145	22
by a	114	-57
by mista	210	25
by … car	198	37
by … snake	152	19
byg*	-179	-157
bygdegarden	-187	-127
byge drog	-102	-68
byger	-145	-119
byger … och	-145	-119
byget	232	22
byget svima	95	15
byget … och	95	15
byn	-141	2
byn hange	-123	-114
byraladan	18	160
byt tvatm	-170	-146
byt ut	20	233
byt … hans	-1	133
byt … min	26	182
byt*	-164	-153
byta	-139	-170
byta antid	-119	-109
byta lakar	-189	-183
byta p	26	125
byta pacem	-139	-108
byta skjor	-100	-107
byta vardc	-137	-120
byta … medic	-119	-109
byta … piler	26	125
byta … tiden	-139	-108
byta … tva	125	-3
byte blodt	-115	-117
byte ut	17	94
byte … honom	17	94
byter handu	107	10
byter jag	-136	-132
byter plast	-152	-146
byter stor	79	-30
byter … binda	79	-30
byter … hela	107	10
byter … vardc	-98	-99
byts	9	114
byts ut	9	114
byts … mot	9	114
byx*	143	219
byxor	-8	148
byxor ar	-96	-115
byxor nere	9	163
byxor … for	-96	-115
byxorna	66	161
ca #	80	122
ca tva	-171	-163
ca … min	111	6
ca … table	1	113
ca … vecko	-171	-163
cal	-103	-260
cal an	168	25
cal … ambul	168	25
came on	153	25
can	-248	-267
can barel	147	2
can do	-130	-162
can help	-113	-113
can i	-350	-322
can move	-193	-160
can only	181	109
can see	166	-20
can she	-146	-176
can walk	-155	-146
can … breat	147	2
can … finge	-137	-118
can … get	-197	-206
can … on	-194	-167
can … reboo	-135	-157
can … resen	-140	-145
can … take	-193	-193
can … the	141	164
can*	138	133
canabis	-135	-136
canaria	-128	-151
cance fast	-172	-213
cance i	130	22
cance kunde	-11	94
cance pa	-121	-137
cance … apoin	-135	-167
cance … freda	-121	-137
cance … rygra	104	34
cance … skynd	-11	94
cance … tilba	27	131
cancela	-121	-137
canceled	-46	106
cancer	-44	-164
cancern	38	190
canesten	-160	-157
cant	241	179
cant breat	144	196
cant catch	183	20
cant feel	281	30
cant finis	159	-21
cant go	-7	104
cant move	179	-4
cant pee	220	18
cant sleep	-342	-342
cant swalo	142	13
cant talk	140	3
cant wake	144	-34
cant … a	159	-21
cant … help	133	-19
cant … her	148	-40
cant … him	125	-25
cant … his	209	-18
cant … it	185	-15
cant … my	134	-67
cant … prope	152	14
cant … words	124	-39
cant … woryi	-109	-114
car	149	155
car crash	107	15
car flipe	121	18
car … my	121	18
car … neck	107	15
cas*	168	86
cashe halse	123	51
cashe och	124	24
cashe … ar	124	24
cashe … kliar	123	51
cashewnoten	124	24
cat can	-97	-122
cat … i	-97	-122
cat*	216	32
catch	209	28
catch my	209	28
catch … breat	209	28
catheter	132	23
cel*	269	5
celgi ar	-117	-99
celgi for	179	42
celgi fora	166	54
celgi och	277	41
celgi vem	-152	-125
celgi … betal	-152	-125
celgi … feber	143	33
celgi … fjol	-133	-99
celgi … har	241	24
celgi … klara	-117	-99
celgi … nio	138	30
celgi … vecka	166	54
celgift	185	39
celgifter	301	59
cer*	-179	-202
cerazete	-127	-129
cet*	-48	-123
cetirizin	-120	-102
chang my	-133	-133
change	-239	-242
check	-236	-219
check my	13	143
check … phone	-1	156
checks	22	163
chef	76	182
chef han	2	104
chef hela	-79	-109
chef inte	-12	93
chef och	-38	88
chef om	-78	-123
chef … jag	-121	-23
chef … sig	-4	175
chef … stack	2	104
chef … tiden	-79	-109
chefe alt	-91	-117
chefe ar	-153	-149
chefe hotar	-148	-187
chefe korde	-5	100
chefe tar	-95	-135
chefe tryck	-30	106
chefe vil	-14	-142
chefe … att	-11	-150
chefe … en	-153	-149
chefe … hem	-5	100
chefe … livet	-95	-135
chefe … med	-148	-187
chefen	-178	-208
chemo	264	47
chemo and	149	16
chemo last	119	-5
chemo with	125	20
chemo … a	125	20
chery	-160	-132
chery stone	-160	-132
chest	360	63
chest and	206	17
chest at	-126	-112
chest feels	152	9
chest sprea	101	11
chest … my	150	47
chest … realy	109	17
chest … right	143	3
chest … the	-126	-112
chest … to	102	20
child has	-179	-155
child is	159	12
child … a	-31	-110
child … fitin	159	12
chils	171	47
chip i	-113	-38
chip … hunde	-154	-161
chip … min	19	130
cho*	187	-95
chock	259	35
chock av	-165	-151
chock nar	-130	-126
chock … jag	-127	-122
chock … prise	-112	-97
choke me	129	83
choke … last	56	110
choke … until	104	-42
choki on	222	25
choki … food	155	21
choking	253	-14
chokl och	-149	-143
chokl … kraks	-149	-143
choklad	-154	-158
chs*	114	9
chset	114	9
chset pain	114	9
chset … and	114	9
cig*	36	248
cigar pa	6	212
cigar troja	102	-9
cigar … anges	7	118
cigar … armar	-10	88
cigar … bran	102	-9
cigareten	102	-9
cigareter	8	229
cle*	180	137
clean	-1	163
clean och	-1	162
clean … nu	-1	162
cleaned	-112	-105
cleaner	217	7
cli*	-128	-185
clinic	-136	-175
clo*	146	76
closi up	134	1
closi … after	123	6
closing	180	18
cna*	134	7
cnat	134	7
cnat speak	134	7
cnat … propr	134	7
co	146	30
co tjute	146	30
co … vi	146	30
coa*	-8	160
coach	-8	160
cof*	-72	-156
cofee	-72	-156
cofee … i	118	17
cofee … my	-112	-93
cola nu	-118	-110
colapsed	170	-36
cold	18	-154
cold … no	-113	-96
com*	144	108
come easy	2	131
come for	-106	-106
come out	154	-2
come round	155	-34
come … blood	-106	-106
come … when	2	131
comes	-115	60
comes and	-105	-107
comes … goes	-105	-107
comin back	-157	-113
comin out	194	2
comin up	-124	-119
comin … my	-124	-119
coming	245	-10
comit suisi	-9	108
comiting	-9	108
computer	-131	-135
con*	-44	-123
concusion	-127	-135
confused	174	57
constipated	-105	-95
contact	-129	-161
contagious	-132	-166
convulsing	127	9
coo*	10	-146
cooking	-147	-148
coop det	107	48
cop*	-96	40
copin but	-112	-102
copin … lonel	-112	-102
coping	-123	-119
copy	-130	-122
copy of	-130	-122
copy … my	-130	-122
corti i	-139	-104
corti … axeln	-139	-104
cortisonspruta	-139	-104
cot*	-165	-163
cou*	-178	-154
cough	-311	-270
cough blood	140	42
cough foam	136	9
cough up	224	-1
cough … blood	142	18
cough … fever	-173	-155
coughing	337	63
could	-200	-147
could breat	-110	21
could find	159	12
could i	-134	-143
could murde	-105	-142
couldnt	-52	-142
counseling	-173	-201
counts	6	200
courage	30	147
course	-192	-192
cov*	-233	-89
covered	-35	113
covid	-258	-281
covid men	-100	-123
covid sen	125	38
covid … nio	125	38
covid … nu	-100	-123
cow*	86	-25
cowor just	120	4
cowor … lost	120	4
coworker	86	-25
cracked	40	181
cramps	-170	-148
crash neck	107	15
crash … pain	107	15
cre*	-299	-307
cream	-255	-268
crime och	-111	-124
crime … sover	-111	-124
crook and	130	-5
crooked	159	-9
crosen	155	15
cru*	102	-111
crush chest	147	16
crush pain	140	45
crush … pain	119	10
crushing	175	25
csn	-138	-133
ctb	5	128
ctb imorg	5	128
cup	222	17
cur*	-200	-182
cury	-144	-145
cut mysel	-121	-95
cut of	148	8
cut on	-133	-104
cut that	-171	-194
cut too	-19	178
cut … deep	-4	144
cut … finge	-111	-148
cut … his	123	8
cut … shavi	-157	-183
cut … wrist	127	-38
cut*	-71	181
cutin again	39	184
cutin … arms	10	138
cuting	-92	138
cykel	-73	-167
cykel blod	131	26
cykel gitar	24	83
cykel igar	-167	-145
cykel undra	-87	-102
cykel … a	24	83
cykel … i	116	-1
cykel … inget	118	0
cykel … och	-110	-100
cykelstyret	77	-50
cykla mot	119	7
cykla … bil	119	7
cyklar	-179	-174
cyklat	119	7
cys*	-127	-151
cysta	-127	-151
cysta googl	-82	-113
cyt*	267	52
cytos for	160	38
cytos i	127	7
cytostatika	199	44
d i	96	44
d racke	-2	136
d vitam	-279	-265
d … a	-158	-139
d … brost	96	44
d … int	-28	75
d … kan	-91	-139
da	139	428
da a	-146	-98
da ar	32	225
da barne	-145	-111
da far	3	161
da jag	16	217
da men	-105	-162
da och	-97	-146
da sen	30	115
da sluta	-104	-108
da smal	138	15
da svart	124	3
da va	174	21
da var	-124	-105
da … da	-63	-122
da … efter	-104	-108
da … han	-2	184
da … ja	5	148
da … spark	-145	-111
dacka	127	-11
dacka i	-128	-106
dacka … sofan	-128	-106
dacke nej	-145	-145
dacke ont	-144	-137
dacke … i	-144	-137
dacke … skamt	-145	-145
dacken	-212	-205
dad	115	46
dad beats	19	168
dad cnat	134	7
dad hits	-15	182
dad is	224	0
dad pased	-112	-102
dad used	-120	-102
dad … dying	158	-1
dad … heave	0	105
dad … me	9	215
dad … my	16	139
dad … shes	-112	-102
dad … speak	134	7
dad … to	-120	-102
dag #	-215	-185
dag ar	62	-85
dag att	16	103
dag ben	-119	-107
dag fakti	-9	113
dag fins	-114	-127
dag hade	10	167
dag i	119	5
dag kraks	119	27
dag lite	-131	-125
dag mar	-155	-116
dag med	-25	97
dag nu	19	189
dag och	115	155
dag tog	-132	-129
dag vecka	-124	-109
dag … bort	-132	-129
dag … bra	-149	-112
dag … flit	-25	97
dag … inget	57	127
dag … jag	113	145
dag … mama	14	124
dag … sa	-100	-112
dag … stale	133	17
dag … tre	-102	-87
dag … tung	-119	-107
dag*	-125	-22
dagar #	-129	-98
dagar ar	-139	-162
dagar clean	-1	162
dagar gamal	189	59
dagar gaser	-103	-96
dagar har	173	108
dagar i	-140	-157
dagar ingen	-128	-111
dagar jag	-159	-92
dagar med	-77	68
dagar nu	-1	145
dagar sedan	160	116
dagar sen	199	203
dagar tanke	-16	103
dagar vid	-108	-100
dagar … alt	126	-8
dagar … ata	-125	-132
dagar … bra	-114	-124
dagar … det	-180	-144
dagar … feber	-136	-96
dagar … forlo	51	146
dagar … ingen	-122	-132
dagar … jag	136	-2
dagar … langa	-133	-167
dagar … nu	137	51
dagar … och	121	159
dagar … skarm	-108	-100
dagar … tar	-6	100
dagar … trot	-120	-78
dagarna	-199	-197
dagbo och	7	115
dagbo star	1	136
dagbo … datum	1	136
dagbo … rader	7	115
dagbocker	7	115
dagbok	4	165
dagen grate	140	26
dagen i	124	16
dagen ont	-80	-109
dagen pa	-33	134
dagen vecka	109	-3
dagen … #	109	-3
dagen … jobet	-107	-131
dagen … natpa	-108	-129
dagen … piler	-49	66
dagen … solen	124	16
dagis	-235	-200
dagis … det	-114	-120
dags … kontr	-138	-118
dal*	-151	-103
dalig att	101	-16
dalig av	-92	-145
dalig blev	131	7
dalig fins	-95	-121
dalig haha	-133	-112
dalig i	-86	-223
dalig idag	-114	-118
dalig igen	-146	-148
dalig inan	35	117
dalig kondi	-177	-162
dalig lange	3	95
dalig men	-156	-168
dalig och	-145	-84
dalig om	-88	-112
dalig pga	-102	-99
dalig roste	-116	-111
dalig sa	-145	-100
dalig skriv	-110	-158
dalig tanka	-119	-136
dalig vil	-2	124
dalig … #	-159	-153
dalig … blind	131	7
dalig … dokto	-145	-100
dalig … famil	-95	-121
dalig … grana	-102	-99
dalig … har	-125	-168
dalig … helre	-110	-158
dalig … klasr	-96	-110
dalig … later	-116	-111
dalig … man	35	117
dalig … nater	-88	-112
dalig … pa	-156	-173
dalig … snura	-119	-136
dalig … svara	-142	-149
dalig … vil	-116	-121
daligt	-230	-142
dam	-103	-134
dam*	156	110
damsu att	114	28
damsu … jag	114	28
damsugningen	114	28
dan	-156	-15
dan e	3	118
dan ja	3	118
dan min	106	13
dan … altid	-100	-107
dan … e	3	118
dan … snart	3	118
dange to	-114	-105
dange … faint	-114	-105
dangerous	-114	-105
dansb a	-16	119
dansb … jag	-16	119
dansbandskvalen	-16	119
dar a	31	177
dar ala	-179	-168
dar bak	-83	-169
dar igen	1	185
dar ine	-11	182
dar ljusl	-154	-135
dar man	36	-92
dar nere	45	190
dar pa	-72	-81
dar sen	110	37
dar upe	15	121
dar … aldre	-72	-81
dar … att	-139	-29
dar … idag	141	50
dar … man	-103	-127
dar … manga	-110	-83
dar … nar	-28	172
dar … och	149	27
dar … snorv	105	9
dar … spela	-146	-161
dar … tryck	111	-5
darar	175	21
darfo undra	-119	-107
darfo … jag	-137	-84
darfor	-37	111
darifran	-126	-9
darig	101	-68
darig at	-111	-106
darig … banan	-111	-106
dark	38	-111
dark stuf	118	17
dark … like	118	17
darne efter	-1	123
darne … det	-1	123
darnere	-9	167
das*	236	123
dasig	204	28
dasig a	156	65
dat*	-125	45
dataspel	-126	-136
date	-34	88
date gick	-116	-111
date … bra	-116	-111
dator	-113	-33
dator forsv	-117	-104
dator hange	-142	-143
dator i	-92	-102
dator jag	-12	94
dator krasc	-173	-167
dator slape	-146	-113
dator … gar	-92	-102
dator … get	4	110
dator … med	-124	-107
dator … nar	-177	-169
dator … och	-141	-130
dator … sig	-142	-143
datorn	-155	-96
datum gar	-111	-101
datum kan	-163	-165
datum … ut	-111	-101
datumet	-11	160
dau*	-50	144
daugh is	13	193
daugh woke	-107	-118
daugh … up	-107	-118
daughter	-66	111
day #	121	6
day it	158	14
day … is	158	14
day … weeks	121	6
day*	-158	-119
days	-156	-116
days old	152	-7
days woke	-115	-115
days … and	-151	-123
days … up	-115	-115
de	-5	202
de a	-180	-132
de ar	179	203
de att	-227	-242
de blir	174	212
de blode	148	64
de bra	-145	-106
de far	49	239
de flyta	-185	-158
de forsa	118	-9
de forst	-103	-137
de har	-69	156
de hemlo	-124	-117
de komer	1	195
de liger	-5	151
de nan	-200	-211
de pa	-129	-163
de pumpa	15	135
de racke	28	132
de sager	-26	126
de sjalv	-131	-136
de ska	15	183
de skick	25	119
de slipa	-100	-113
de som	82	179
de stark	-126	-127
de styr	4	117
de ta	-29	95
de talar	51	144
de tar	-184	-153
de tilba	-106	-105
de tog	97	149
de trogt	104	16
de tving	13	145
de vil	40	202
de … at	33	134
de … att	-14	141
de … av	-14	188
de … blod	136	-2
de … det	-29	155
de … famil	27	139
de … filma	22	139
de … fler	137	-1
de … garde	-98	-110
de … gat	-127	-107
de … halsm	88	-17
de … hejda	-2	97
de … i	-59	78
de … inte	86	154
de … lagt	-133	-120
de … lugnt	6	120
de … man	-140	-162
de … mig	-73	76
de … min	-43	109
de … mina	27	166
de … mit	18	141
de … nat	32	-100
de … nog	-5	128
de … om	32	157
de … sa	156	133
de … sat	71	251
de … sma	142	145
de … somna	13	180
de … stege	-103	-137
de … styr	13	110
de … tagit	-10	118
de … vita	-116	-99
dea*	-227	-186
dead	-169	-120
dead tired	-112	-128
dead … after	-112	-128
deadline	-129	-139
decent	-128	-120
deckare	-176	-151
dee*	18	179
deep	18	176
deep this	-4	144
deep … time	-4	144
del	93	384
delar	-130	-141
delar pa	-125	-136
delen … magen	109	21
dem	-18	284
dem han	11	105
dem i	65	245
dem ine	-117	-119
dem jag	13	164
dem och	115	84
dem som	3	122
dem … apote	-130	-141
dem … byral	19	106
dem … koksb	20	99
dem … munen	19	126
dem … ovrig	119	33
dem*	-170	92
demen a	7	157
demen mama	11	127
demen som	-101	-115
demen … fraga	-128	-150
demen … mama	-101	-115
demen … slar	47	127
demens	-183	-117
dement	-123	32
dementa	11	127
den	-140	-106
den #	141	180
den akte	-106	-97
den ar	201	-24
den blev	-144	-149
den bruka	-209	-159
den dan	3	118
den dar	-138	-248
den domna	-133	-141
den e	-180	-144
den enda	33	164
den farga	107	10
den fina	26	128
den han	25	148
den har	-120	110
den heter	-147	-157
den hogra	180	-4
den hol	-26	138
den kom	72	-46
den liger	107	-58
den maste	2	163
den nu	-154	-144
den och	-142	-156
den sager	12	90
den sen	18	124
den senas	111	3
den sidan	171	37
den siter	133	-24
den ska	-180	-164
den sluta	57	146
den ut	-151	-120
den var	-140	-131
den … antib	117	34
den … bla	-214	-224
den … blali	-128	-106
den … bort	2	163
den … brad	105	21
den … e	15	216
den … gange	126	127
den … hjart	-100	-86
den … hogt	131	-12
den … hosta	-183	-179
den … igen	97	-46
den … ja	3	118
den … jag	11	186
den … jorde	0	137
den … komer	-2	114
den … kvar	160	13
den … kvart	107	0
den … manad	-193	-167
den … medic	18	150
den … men	-204	-170
den … mit	150	44
den … ner	-154	-138
den … rod	134	-15
den … sjunk	104	17
den … slut	-158	-143
den … snet	118	32
den … som	25	139
den … stil	-126	-119
den … svuln	-134	-98
den … tejpa	-121	-111
den … tio	103	50
den … tva	-129	-122
den … up	-135	-140
den … ut	-67	-165
den … vecka	-114	64
den … vit	115	35
den*	-103	-114
dena	-82	48
dena gang	15	159
dena vecka	-138	-114
dena … jag	-122	-115
dentist	-83	-186
dep*	-154	10
depig	-195	-207
der*	-78	113
deras	8	178
derbyt	-174	-143
des tugar	-106	-97
des … det	50	148
des … jag	-178	-147
des*	-108	54
desloratadin	-130	-132
desutom	-142	-148
det	56	229
det ar	-28	195
det att	-248	-170
det autom	-116	-100
det basta	2	122
det behov	154	59
det blev	-61	-167
det blir	133	299
det bra	-64	-255
det bran	63	-113
det brane	104	-84
det brato	-120	-131
det bruka	148	8
det bubla	256	15
det den	94	136
det dog	37	109
det dragi	125	53
det drar	136	138
det dras	82	-22
det dropa	-47	-139
det enda	-13	201
det explo	188	-9
det far	-81	128
det fardi	4	141
det farli	-343	-365
det fast	-5	245
det fins	147	284
det flera	10	116
det flimr	161	0
det forbj	23	107
det forsa	153	-2
det forse	14	118
det forva	-128	-101
det frisk	-124	-99
det fyler	136	21
det gapar	-5	124
det gar	-52	-154
det genom	9	107
det gick	-47	-157
det gifti	-117	-119
det godna	2	128
det gor	77	133
det han	-16	212
det hande	58	229
det har	306	297
det hema	110	232
det hog	110	25
det hogt	-147	-156
det huger	-3	-125
det hugor	-108	-117
det iblan	-195	-214
det igen	143	215
det imorg	-158	-199
det infek	-113	-99
det isar	-115	-105
det jag	89	225
det jamt	-123	-148
det jarnb	-140	-147
det kans	143	133
det klamd	86	-14
det klame	143	-5
det klia	131	36
det knast	103	45
det kolas	-106	-97
det kolik	-117	-134
det kom	125	-69
det komer	330	47
det krama	148	45
det kramr	121	10
det kvino	-12	119
det kvita	34	167
det lacke	-141	-133
det laser	-123	-141
det latar	27	179
det later	176	165
det liger	122	173
det lugna	-118	-41
det lycka	-4	126
det magka	30	120
det manga	-14	98
det medan	20	113
det men	107	155
det mer	31	163
det mesta	127	-46
det min	-143	-124
det nagon	-167	-219
det nagot	-176	-51
det nan	-200	-169
det nat	-191	-270
det nere	158	33
det ni	-159	-162
det nog	-153	-173
det norma	-158	-94
det nu	-154	-111
det och	140	-36
det ok	-144	-146
det om	-153	-51
det ont	115	157
det orden	-9	104
det pa	-161	-25
det panik	-124	-105
det piper	246	19
det preci	136	-36
det pulse	198	5
det pumpa	198	-5
det pyser	92	-25
det racke	-133	-5
det rakna	35	209
det rat	-70	-135
det rev	103	33
det riner	139	4
det rycka	133	5
det rycke	-212	-139
det sa	192	156
det sista	11	174
det siter	322	30
det sjalv	116	359
det ska	17	295
det skar	136	20
det skram	-29	141
det skule	-14	210
det slar	-127	-127
det sluta	-183	-189
det smal	227	43
det smale	-15	127
det snaba	14	125
det snart	23	162
det snoar	82	-28
det snura	173	-25
det sprut	306	25
det sta	-213	-211
det stame	-140	-102
det stick	-16	-115
det stral	221	-17
det stram	119	4
det stres	-149	-163
det suger	-168	-174
det svide	-190	-197
det syns	92	-26
det tar	-65	68
det til	-49	29
det tilba	187	6
det tog	-150	-145
det tryck	256	21
det tva	-44	95
det tyst	-38	124
det utbra	-186	-198
det va	48	144
det varke	167	136
det vet	-111	-168
det via	-131	-153
det vore	50	271
det … alder	-48	-137
det … alt	-193	-140
det … alvar	-132	-161
det … alved	-2	-104
det … ambul	-106	-95
det … andra	-124	-132
det … ansik	147	4
det … ar	311	197
det … arata	-145	-131
det … at	166	-8
det … ata	-104	-145
det … att	-126	-91
det … bajse	-107	-102
det … bak	163	32
det … bakat	172	57
det … bakfy	128	49
det … bara	3	184
det … barne	-6	121
det … bast	36	201
det … batre	-78	106
det … behan	-167	-161
det … behov	-51	141
det … besta	28	132
det … blaso	158	5
det … bli	92	176
det … blivi	-46	104
det … blod	209	-46
det … blodf	148	25
det … blodt	-127	-110
det … borja	79	-30
det … borta	-215	-197
det … bortd	160	33
det … dan	-124	-151
det … darfo	32	152
det … de	22	115
det … den	142	15
det … det	147	253
det … direk	-166	-151
det … do	4	204
det … drick	-100	-119
det … efter	28	203
det … eksem	-138	-183
det … eler	-211	-163
det … en	170	146
det … ena	125	19
det … enda	-19	151
det … er	-141	-111
det … fa	-230	-236
det … far	-41	112
det … fara	-177	-154
det … fardi	-1	115
det … farli	106	138
det … fast	145	-13
det … fel	56	-58
det … flera	-130	-159
det … for	58	196
det … forbl	17	162
det … forst	-30	91
det … fort	43	139
det … forta	-104	-90
det … forts	129	21
det … ga	64	179
det … gange	-82	84
det … gjord	-5	173
det … gun	76	-17
det … hal	-111	-102
det … halsb	109	47
det … han	89	227
det … handf	146	50
det … hans	7	137
det … hart	137	-9
det … hela	136	65
det … histo	27	156
det … hjalp	-154	-128
det … i	116	63
det … igar	-124	-22
det … igen	179	11
det … igeno	129	19
det … ihop	-32	-145
det … in	130	-9
det … inan	109	202
det … ingen	69	238
det … inget	196	237
det … inte	153	272
det … jag	231	379
det … jatej	141	-12
det … ju	19	155
det … kalt	-181	-188
det … kamer	-2	147
det … kejsa	-107	-109
det … kilar	30	123
det … klada	-102	-97
det … klar	163	20
det … klasr	-102	-112
det … klump	137	4
det … kram	-100	-106
det … kvar	117	-64
det … lagt	-128	-140
det … lange	-124	-149
det … larv	-110	-104
det … lika	134	255
det … lila	92	-11
det … locka	-24	113
det … lunga	108	17
det … mag	30	120
det … man	-223	-144
det … manga	-134	-151
det … mansk	-94	-124
det … masor	165	17
det … maten	165	7
det … matfo	-274	-202
det … medic	20	113
det … mej	-121	-133
det … men	-61	-121
det … menin	18	179
det … mer	135	64
det … mig	36	177
det … min	-160	-121
det … mit	59	248
det … morkt	-14	-182
det … mumel	108	14
det … mycke	116	-32
det … nagon	-59	200
det … nan	116	119
det … nar	155	-30
det … nat	148	69
det … ner	179	8
det … nog	238	261
det … ny	-135	-146
det … ofarl	-110	-95
det … omt	-134	-112
det … over	-172	-209
det … papa	6	140
det … pip	111	-5
det … plata	9	111
det … redan	5	152
det … rena	-181	-163
det … rikti	1	154
det … rot	-220	-255
det … runt	170	55
det … sa	94	119
det … sager	-2	135
det … sak	-98	-107
det … satet	14	125
det … sen	24	102
det … sista	25	155
det … sjalv	-15	-130
det … sjukt	-33	-107
det … skale	171	20
det … skona	26	120
det … skons	34	145
det … skont	-67	171
det … skule	-106	-105
det … slut	-55	126
det … som	233	95
det … sonde	125	8
det … strok	-162	-118
det … svart	140	-19
det … tande	180	24
det … tiden	31	127
det … til	-3	-101
det … titha	-113	-104
det … trang	191	12
det … tre	-78	-179
det … treti	-152	-143
det … trygt	-16	154
det … tung	98	13
det … tva	-106	40
det … under	-2	-128
det … undra	47	-94
det … up	44	-114
det … ur	-192	-150
det … ut	231	30
det … utan	115	69
det … utsla	-83	-94
det … vadkr	-112	-80
det … vadre	-101	-85
det … vagen	9	107
det … vanin	-86	-130
det … var	32	190
det … vara	66	185
det … vare	-112	-43
det … vecka	3	122
det … vil	-131	-159
dia*	-51	-244
diabe hon	136	19
diabe litet	-121	-79
diabe och	-35	-130
diabe sedan	114	29
diabe sen	97	47
diabe typ	-173	-130
diabe … blev	123	-8
diabetes	-167	-258
diabetesar	-128	-83
diabetiker	233	3
dialy … och	170	25
dialyspatient	159	31
diare	-224	-221
diare a	143	30
diare i	-67	-146
diare sen	-155	-127
diare … #	-126	-105
diare … i	-110	-116
diare … tva	-103	-131
diarhoea	-133	-120
did	103	336
did it	21	280
did*	2	156
didnt	2	156
die	10	261
die than	-93	-113
die … do	-93	-113
die*	-285	-305
died	-169	-205
dieten	-182	-181
dik*	20	143
dikte om	43	150
dikte … doden	43	150
dikter	43	150
dim*	263	54
dima	166	-30
dimigt	193	58
din	68	131
din*	-49	-174
dinosaurier	-122	-121
direk leker	-106	-83
direk nar	-162	-158
direk nu	-160	-140
direk och	-177	-127
direk sedan	-106	-97
direk til	26	189
direk … ar	-173	-154
direk … jag	-107	-152
direk … mig	26	189
direk … nu	-106	-83
dis*	-117	-156
discord	1	160
diskar	-143	-157
diskb ater	157	21
diskb … eliqu	157	21
diskbanken	86	156
diskbrack	132	38
disken	-186	-201
diskmedelstableter	115	20
diskutera	-136	-138
dispu om	-109	-85
dispu … tre	-109	-85
disputerar	-109	-85
dit	-50	226
dit en	-15	138
dit han	112	136
dit … ar	7	138
div*	-158	-216
diz*	-83	-178
dizy	-83	-178
dja*	13	268
djavu bor	7	177
djavu och	-30	111
djavu … i	4	186
djavulen	27	256
djupa an	3	125
djupa … vanli	6	121
djupare	18	207
djupt	112	-39
djupt att	-95	75
djupt hal	-130	-124
djupt i	-78	-164
djupt kolds	170	2
djupt och	222	30
djupt sar	-124	-132
djupt … det	142	106
djupt … fort	114	54
djupt … hande	-179	-163
djupt … handl	117	-9
djupt … inte	-132	-113
djupt … men	-130	-124
djur	-147	-126
djuren	25	166
djurjour	-125	-115
djursjukhus	-117	-84
djursjukhuset	-94	-113
do	-2	247
do #	-125	-99
do av	-124	39
do bada	-13	97
do barn	26	123
do burpe	-93	-113
do dom	18	111
do fatar	18	123
do feber	111	-10
do framf	123	-42
do hela	28	118
do if	-164	-172
do igen	-15	149
do it	-11	173
do jag	74	207
do langr	21	152
do nothi	-120	-129
do nu	5	141
do oftas	16	116
do om	29	101
do pa	-160	-176
do skrik	44	120
do varje	20	153
do we	-152	-149
do you	-242	-251
do … ala	34	133
do … book	-82	-125
do … cal	-163	-216
do … covid	-100	-123
do … dagar	28	118
do … do	191	124
do … gamal	-109	-113
do … get	-134	-137
do … hide	3	116
do … huden	101	-16
do … know	-169	-167
do … kval	29	107
do … need	-60	-227
do … ni	18	123
do … nyfik	-165	-143
do … os	123	-42
do … pa	-110	-34
do … park	-106	-106
do … parke	-114	-107
do … polen	-104	-98
do … see	-155	-176
do … skam	-100	-132
do … skrat	-140	-154
do … snara	21	152
do … someo	-155	-145
do … somnt	-7	158
do … tonig	27	197
do … tva	-13	97
do … vil	-1	130
doc	-166	-168
dock	-114	-157
docka	72	-51
docka i	133	16
docka … famne	133	16
docka … nu	-108	-110
dockan	-108	-110
dod	-169	-118
dod anda	7	142
dod da	30	115
dod efter	-149	-150
dod i	-162	-29
dod jag	-122	-108
dod pa	-142	-200
dod redan	2	120
dod tror	144	5
dod … gar	-27	123
dod … jag	-34	-127
dod … lange	-105	-151
dod … mig	-131	-221
dod … nat	-140	-138
dod … sex	11	93
dod … vil	9	180
dod*	-185	-46
doda	-114	99
doda ala	26	103
doda efter	-181	-177
doda fotsv	-142	-149
doda han	1	147
doda hene	29	151
doda honom	-1	123
doda manis	12	143
doda mig	-51	77
doda min	42	173
doda mor	128	151
doda nagon	45	164
doda os	30	179
doda slakt	10	95
doda … ala	26	100
doda … chef	24	155
doda … en	-134	-174
doda … i	-24	109
doda … och	46	162
doda … pa	8	184
doda … tonar	-106	-127
dodad var	26	115
dodad … kat	26	115
dodar	-119	-16
dodar mama	-6	98
dodar mig	-178	-187
dodar sig	34	154
dodar … om	-100	-129
doden	-182	-182
doden fast	-108	-139
doden igar	7	134
doden och	43	150
doden sedan	-137	-139
doden … har	43	150
doden … jag	-122	-202
doden … papa	-137	-139
dodligt	-15	147
dodsb efter	-125	-127
dodsb kur	-108	-118
dodsb … ni	-108	-118
dodsbevis	-140	-171
dodsbra	-108	-118
dodshjalp	13	126
dodst efter	-128	-136
dodstrot	-158	-176
doe*	-21	-171
doen	-4	125
doen hela	-4	125
doen … tidn	-4	125
doend sa	-119	-106
doend … fort	-119	-106
doende	-279	-249
does	-225	-190
does … take	-2	121
doesn fade	166	31
doesn want	-3	199
doesn … to	-3	199
doesnt	153	-15
dog	-373	-201
dog ate	-153	-144
dog igar	-143	-180
dog imors	-98	-110
dog men	-142	-177
dog mit	-211	-163
dog pa	-139	-176
dog swalo	-178	-144
dog vil	15	181
dog … a	-178	-144
dog … i	-182	-112
dog … jag	-12	192
dog … o	-98	-110
dogo	-126	-94
doi*	-251	-164
doing	-251	-164
dok	181	-9
dok armar	145	2
dok i	116	6
dok pa	158	20
dok … ar	63	-52
dok … grunt	177	21
dokto ensam	-10	133
dokto for	40	138
dokto i	-126	-112
dokto min	116	16
dokto nasta	-100	-143
dokto nu	-145	-100
dokto … fru	116	16
dokto … mit	-126	-112
dokto … vecka	-100	-143
dokum … inte	24	153
dokumenterat	24	153
dol*	27	177
dom	-26	224
dom har	4	151
dom i	69	188
dom rokar	-108	-96
dom sa	171	53
dom sager	-1	182
dom ska	35	140
dom syns	9	122
dom va	-47	85
dom var	-9	102
dom … a	-108	-96
dom … aldri	20	99
dom … att	123	180
dom … en	112	-14
dom … gor	-7	123
dom … grupc	15	126
dom … inte	27	95
dom … inuti	-7	123
dom … pa	106	125
dom … tre	-18	124
dom*	-116	-241
domna arm	131	19
domna armen	123	-4
domna ben	220	36
domna det	117	20
domna efter	-147	-128
domna en	-143	-121
domna for	26	122
domna forst	149	57
domna foter	-152	-155
domna hon	88	30
domna i	10	-150
domna melan	158	26
domna nar	-238	-271
domna ont	128	38
domna … anana	-102	-81
domna … armar	196	31
domna … att	26	122
domna … benen	196	45
domna … blev	88	30
domna … fingr	-164	-160
domna … halva	145	41
domna … igen	93	36
domna … jag	-193	-231
domna … lilfi	-111	-110
domna … nar	-152	-155
domna … nu	149	57
domna … och	145	36
domna … stund	-143	-121
domna … svuln	107	40
domna … under	215	34
domnad	-70	-146
domnade	-65	-190
domnat	279	65
domni … hande	-143	-149
don*	44	346
donat hur	-103	-127
donat … andra	-103	-127
donationsregistret	-103	-127
done	-16	242
done … cant	-1	114
doner blod	-150	-166
doner organ	-114	-149
doner … nar	-114	-149
donera	-186	-200
dont	110	350
dont fade	122	8
dont know	78	177
dont … what	8	138
doo*	142	211
door	142	211
door has	6	115
door … welts	6	115
dor ar	-117	-119
dor av	-222	-195
dor har	40	147
dor helre	14	149
dor man	0	122
dor med	6	132
dor men	-13	136
dor nu	133	1
dor och	14	116
dor sa	-126	-120
dor sager	-5	200
dor vil	-131	-112
dor … a	28	115
dor … ackel	-104	-107
dor … an	7	134
dor … den	-157	-174
dor … direk	0	122
dor … gas	6	132
dor … ha	-131	-112
dor … har	14	102
dor … i	-1	127
dor … jag	-46	191
dor … mensv	-127	-145
dor … varme	-124	-123
dor … varmt	-102	-112
dor*	75	154
dorar	-142	-154
dorar stang	-121	-113
dorar … och	-121	-113
dorar … tog	1	131
doren	198	279
doren ar	-1	168
doren blat	-107	-88
doren mit	0	113
doren nar	0	125
doren nu	149	44
doren … ex	0	113
doren … han	151	33
doren … har	149	-6
doren … nasta	20	123
doren … open	-8	127
doren … spark	-12	115
doren … stang	-21	129
doren … tagit	-30	85
doren … under	-107	-88
dorka pa	134	13
dorka … ena	134	13
dorka … vanst	136	32
dorkarmar	129	10
dos	-132	-214
dose by	112	-2
dose … mista	112	-2
dosen	-32	147
dosen spray	-140	-108
dosen … hjalp	-140	-108
doset	70	-123
doset ska	-161	-151
doset … fylas	-161	-151
doseten	113	103
dot	-64	87
dot i	-31	157
dot sa	-134	-125
dot ska	10	147
dot … jag	-53	96
dot … olyck	1	155
doter blev	75	147
doter borja	-116	-122
doter drick	-96	-115
doter far	83	21
doter fraga	14	102
doter fyra	21	117
doter har	54	177
doter hon	-177	-156
doter hotar	19	109
doter huvud	-104	-102
doter klaga	115	1
doter kompi	-138	-112
doter laser	9	95
doter madra	20	118
doter naken	-112	-109
doter nar	6	126
doter prata	2	88
doter ramla	141	58
doter ringd	15	153
doter rum	124	137
doter skar	10	169
doter tog	84	-27
doter trafa	-3	115
doter var	134	-5
doter … ag	146	34
doter … anore	-129	-141
doter … ata	-148	-146
doter … atit	212	19
doter … att	-139	-54
doter … barn	1	153
doter … blod	5	138
doter … brane	-10	88
doter … det	108	14
doter … en	-170	-116
doter … fat	-69	-111
doter … feber	-178	-175
doter … fick	-138	-112
doter … gymna	-112	-81
doter … har	-28	-138
doter … hon	129	140
doter … huvud	10	109
doter … in	9	95
doter … kisar	-129	-115
doter … krakt	124	24
doter … kramp	156	27
doter … langa	18	169
doter … legat	140	26
doter … lite	-118	-104
doter … magsj	-117	-105
doter … man	100	-6
doter … manad	132	17
doter … masa	4	168
doter … med	22	138
doter … mens	-135	-137
doter … nacks	164	56
doter … nu	159	43
doter … ont	-167	-151
doter … sa	-84	-168
doter … sig	-53	116
doter … siter	-104	-102
doter … sju	-126	-124
doter … sluta	132	-13
doter … svart	108	13
doter … table	-72	-97
doter … treti	-8	114
doter … under	138	37
doter … utskr	5	122
doter … vad	14	102
doter … vaden	-111	-102
doters	-151	21
dov	-168	-76
dov och	-132	-143
dov … behov	-132	-143
down one	103	7
down there	-50	105
down … back	-150	-145
down … side	103	7
down … stair	82	186
dox*	-124	-119
doxyferm	-124	-119
dra	144	23
dra … luft	133	5
dra*	336	130
drack	162	-78
drack atika	106	26
drack lampo	123	3
drack lite	-227	-177
drack propl	152	11
drack ur	141	21
drack vin	-153	-131
drack … #	106	26
drack … badva	-157	-123
drack … och	-149	-133
drack … vin	-149	-129
dragi ner	140	8
dragi … en	125	53
dragi … mig	134	17
dragit	201	89
drain	170	-4
drain clean	170	-4
drane pa	-136	-124
drane … energ	-136	-124
dranerad	-136	-124
drank	88	-89
drank bebis	0	132
drank bleac	149	15
drank honom	27	139
drank i	115	31
drank mig	39	175
drank … blod	115	31
drank … clean	148	16
drank … nar	27	139
dranka	-76	36
drankt	145	10
drar	311	227
drar efter	241	17
drar ena	178	25
drar ihop	63	-89
drar in	204	2
drar mig	23	108
drar min	-1	93
drar … andan	227	26
drar … bada	114	29
drar … benet	178	25
drar … har	-4	115
drar … huden	149	0
drar … luft	136	7
drar … lufte	92	-21
drar … magen	128	-6
drar … mama	-1	93
drar … orat	-101	-75
drar … sig	63	-89
drar … under	156	-24
dras	180	-6
dras in	179	6
dras … under	82	-22
dre*	280	-11
dregl o	-128	-109
dregl tandv	138	26
dregl … ar	148	-4
dregl … biter	-118	-102
dregl … gnale	-128	-109
dregl … sen	138	26
dreglar	238	-2
dri*	-315	-59
drick bara	35	178
drick bra	-188	-159
drick dalig	-106	-118
drick for	-152	-173
drick han	123	48
drick har	175	0
drick hela	158	52
drick kafe	-208	-188
drick klori	-17	104
drick masor	147	47
drick mindr	-127	-105
drick mjolk	-180	-188
drick mycke	-119	-122
drick och	-227	-97
drick sa	-60	-107
drick saft	-196	-169
drick slar	148	16
drick sma	-108	-113
drick vil	14	164
drick … ata	-126	-25
drick … fa	14	164
drick … for	-128	-175
drick … han	139	114
drick … himla	-96	-115
drick … jag	-2	139
drick … klunk	-108	-113
drick … kopar	-84	-116
drick … lite	-16	103
drick … mycke	-156	-174
drick … och	-149	-116
drick … omkri	148	16
drick … tiden	158	52
drick … vaten	11	129
dricker	-342	-125
drink fine	-172	-185
drink ont	15	151
drink sen	30	123
drink … i	26	205
drink … playi	-132	-115
drink … var	30	123
drinken	54	178
drinking	-267	-301
drive me	-200	-224
drive mig	-155	-184
drive … insan	-150	-152
drive … til	-155	-184
driver	-155	-184
drives	-200	-224
drivi into	8	125
drivi scare	-115	-114
drivi … a	8	125
drivi … me	-115	-114
drog	95	-35
drog mig	-118	-70
drog ner	262	120
drog up	140	47
drog ut	-142	-219
drog … han	114	17
drog … i	-97	-66
drog … sexar	146	70
drog … tekan	135	14
drog … tekok	136	40
drog … vaten	203	28
droga mig	-13	92
droga tror	4	103
droga … hon	4	103
droga … jag	-13	92
drogad	-11	137
drogat	-13	92
droge a	-130	-118
droge … overd	-130	-118
droger	-120	-28
drogs	181	22
drogs up	165	22
drogs … ur	165	22
dromd att	-159	-158
dromd … nagon	-111	-126
dromde	-159	-158
drome att	-182	-178
drome om	-13	202
drome … att	-4	182
drome … jag	-182	-178
drome … min	38	117
dromer	-177	-74
droop face	151	8
droopy	151	8
drop in	-109	-122
drop … for	-109	-122
dropar	8	-150
droped	111	-15
drown and	113	5
drown … cough	113	5
drowning	24	169
dru*	224	234
druck anars	-8	110
druck dalig	-114	-118
druck for	-98	55
druck i	44	131
druck lampo	125	-15
druck lite	9	130
druck nagot	81	-19
druck propl	115	-18
druck spola	142	13
druck tandv	156	13
druck up	-2	150
druck vaten	-108	-118
druck … ar	-8	110
druck … att	-13	127
druck … av	116	20
druck … fyra	-6	100
druck … gar	85	-24
druck … hon	138	-22
druck … idag	-114	-118
druck … kraks	63	-26
druck … lite	-122	-132
druck … medic	-2	150
druck … mod	9	130
druck … tanke	-25	99
druckit	209	207
druckt	116	20
druge and	4	122
druge … asaul	4	122
druged	11	139
drunk fora	-99	-112
drunk fraga	-9	125
drunk hosta	169	24
drunk i	-206	-192
drunk jag	4	153
drunk nar	130	-28
drunk pa	-173	-157
drunk … aret	-99	-112
drunk … jag	130	-28
drunk … och	169	24
drunk … sjon	116	15
drunknade	-265	-282
drunkning	156	-24
drunkningstilbud	140	-29
druva	134	7
dry	-200	-184
dry air	-123	-108
dry from	-112	-108
dry … i	-123	-108
dry … the	-112	-108
dry*	-166	-119
dryck	-164	-114
du	46	249
du en	-130	-129
du forst	42	169
du kvar	-173	-167
du skriv	-56	77
du … i	25	155
du … inte	30	163
du … robot	-130	-129
du … ut	-10	110
dub*	113	-90
dubel	-158	-172
dubel av	114	26
dubel forst	-129	-114
dubel kraks	110	23
dubel mit	81	-19
dubel nar	-124	-123
dubel och	201	48
dubel ogonl	145	45
dubel ont	112	32
dubel p	-158	-147
dubel … gamal	-122	-118
dubel … gar	153	13
dubel … hange	145	45
dubel … i	81	-19
dubel … inte	159	69
dubel … jag	-124	-123
dubel … mit	114	26
dubel … piler	-158	-147
dubel … stor	188	100
dubel … timen	-129	-114
dubel … under	112	32
dubelseende	145	45
dubelt	85	-58
dubelvikt	194	33
dubla insul	113	13
dubla … av	113	13
dublade	113	13
dukat	6	119
dukat up	6	119
dukat … alt	6	119
dum*	-61	88
dumpa och	-103	-117
dumt	30	145
dumt ikval	-23	105
dun*	-96	84
dunka efter	-108	-118
dunka huvud	146	63
dunka och	81	-13
dunka … feste	-108	-118
dunka … hon	81	-13
dunka … vagen	35	139
dunkande	160	19
dunkar	-145	-51
dunsa och	17	145
dunsar	17	145
dus*	109	180
dusch hon	73	131
dusch i	52	137
dusch mig	26	112
dusch och	-47	116
dusch ska	119	33
dusch tre	-5	100
dusch … ar	169	4
dusch … gange	-5	100
dusch … gar	-96	-161
dusch … kon	43	122
dusch … sager	19	157
duschade	15	177
duschar	-11	123
duschat	38	115
dyg*	91	183
dygn	169	225
dygn inga	130	22
dygn och	122	-5
dygn til	0	178
dygn … slo	122	-5
dygne runt	-95	98
dygnet	-175	-35
dyi*	27	-138
dying	27	-138
dying of	-150	-165
dying … bored	-123	-136
dyk	185	16
dyk ar	185	16
dyk … sjuka	158	19
dyk*	190	89
dykar dyk	189	21
dykar … ar	189	21
dykarsjuka	158	19
dykni och	134	13
dykni … jag	134	13
dykning	134	13
dykte	143	15
dykte och	143	15
dykte … kom	143	15
dyr	-80	-108
dyr fins	-80	-108
dyr*	-171	-164
e	161	155
e #	15	143
e alt	7	169
e beroe	17	122
e bla	96	-36
e blaa	149	-10
e domna	95	25
e dubel	121	20
e ful	157	55
e gravi	101	184
e helt	270	18
e kal	248	79
e karl	-3	124
e klar	-2	97
e likso	148	55
e rad	76	223
e sjalv	150	107
e slap	143	28
e slut	-131	-89
e snart	3	118
e som	221	21
e stel	174	65
e upe	153	-7
e … #	-24	138
e … a	-22	124
e … afare	-14	116
e … at	133	16
e … borta	125	-34
e … bra	-128	-28
e … han	11	109
e … hema	150	107
e … igen	153	-15
e … litet	132	-23
e … lugn	27	95
e … me	-2	97
e … melan	95	25
e … mycke	-130	-113
e … o	235	118
e … om	169	-23
e … sag	-108	-96
e … trot	15	211
e … va	-4	103
e … yr	190	39
ear	8	-116
ear*	-216	-186
earache	-194	-162
ears	-112	-105
ears clean	-112	-105
eas*	-116	76
easy	2	131
easy when	2	131
easy … hes	2	131
eat	-165	-180
ecz*	-209	-203
eczema	-209	-203
efe*	129	5
efekt	129	5
efter	-268	-119
efter abort	202	37
efter alkoh	-112	-121
efter alved	-178	-155
efter anana	-102	-81
efter andan	288	46
efter bankp	-104	-69
efter begra	22	198
efter besok	21	117
efter bet	-180	-164
efter bihal	121	50
efter bonor	-136	-126
efter bords	-128	-137
efter brake	7	144
efter brand	117	1
efter brans	-143	-100
efter cashe	124	24
efter dagar	-108	-100
efter dagen	124	16
efter dansb	-16	119
efter dator	-151	-128
efter dem	-12	140
efter det	88	196
efter doden	22	165
efter drink	15	151
efter dykni	134	13
efter efter	-187	-145
efter en	-159	-159
efter fal	-150	-164
efter falet	261	20
efter feber	-127	-96
efter fet	-153	-141
efter fingr	-4	113
efter fjalt	182	34
efter fjalv	-171	-166
efter flygr	88	-40
efter flyte	-144	-170
efter for	-188	-176
efter forky	-241	-149
efter fotbo	-139	-146
efter freda	24	166
efter fyra	-110	-118
efter garda	-145	-137
efter getin	139	14
efter golfe	-136	-107
efter gymet	-101	-126
efter handu	101	-2
efter helge	25	173
efter honom	21	173
efter hosta	-90	-120
efter jag	-115	-6
efter jakto	142	13
efter jobet	-306	-252
efter jordn	174	27
efter julbo	-124	-103
efter kafe	-201	-204
efter karao	-155	-159
efter kebab	-141	-121
efter konse	-229	-212
efter kontr	120	13
efter krock	-107	-111
efter laser	-123	-123
efter lask	-131	-124
efter lonen	-3	107
efter lopni	-186	-164
efter luft	-68	-152
efter lunch	45	-120
efter magsj	-110	-123
efter match	-102	-109
efter maten	-294	-300
efter medic	116	27
efter mig	56	243
efter misfa	-106	-91
efter mug	133	4
efter myg	-128	-107
efter mygbe	-175	-184
efter nagon	94	-29
efter nagra	-94	-111
efter natpa	-160	-209
efter natsk	-129	-147
efter nikot	-114	-95
efter noter	222	48
efter os	-18	86
efter paset	-103	28
efter pensi	-101	-116
efter pickl	-103	-82
efter piler	-49	66
efter pizan	-106	-131
efter prome	-124	-118
efter rakni	-241	-224
efter rakor	192	63
efter rygsk	114	29
efter sangl	-106	-88
efter semes	-148	-127
efter sig	157	36
efter simha	-104	-105
efter skarm	-194	-178
efter skola	-12	109
efter skotn	-108	-105
efter skrik	-84	-105
efter slade	11	112
efter slage	171	22
efter snosk	-143	-128
efter som	-139	-128
efter somn	-131	-120
efter somnt	-116	-109
efter spena	-116	-103
efter spini	-170	-116
efter sprut	-170	-146
efter stors	-157	-140
efter stukn	-104	-87
efter table	148	16
efter tandl	-134	-124
efter tandu	151	28
efter tandv	151	56
efter toale	-112	-96
efter trani	-179	-133
efter tre	-197	-167
efter tvatm	-129	-98
efter vacin	-133	-90
efter vedkl	-104	-90
efter vinet	-103	-99
efter … ater	161	36
efter … bakis	-108	-118
efter … barne	-222	-223
efter … borta	-102	-81
efter … bruka	-122	-118
efter … dag	-152	-156
efter … dagar	-130	-134
efter … datum	-111	-101
efter … den	-137	-102
efter … far	-124	-90
efter … fora	-104	-87
efter … fran	124	86
efter … gar	-150	-127
efter … ha	-201	-273
efter … han	195	127
efter … hart	-112	-96
efter … hos	218	197
efter … hur	-165	-144
efter … igar	-309	-262
efter … igr	-103	-99
efter … kan	-108	-137
efter … kans	-100	-109
efter … kondo	30	134
efter … kvart	-102	-81
efter … lite	-169	-105
efter … lop	123	17
efter … malti	25	151
efter … mar	-167	-145
efter … mat	-175	-169
efter … me	-114	-107
efter … med	76	117
efter … men	-205	-81
efter … minut	-130	-211
efter … mkt	-157	-145
efter … nat	-138	-175
efter … nats	-96	-95
efter … pa	-147	-37
efter … rodna	-106	-88
efter … sa	6	-134
efter … sil	129	-29
efter … ska	-148	-81
efter … skarm	-122	-113
efter … skrek	-175	-176
efter … slape	-124	-107
efter … sovit	-162	-151
efter … spark	-108	-130
efter … sutit	-104	-104
efter … table	111	29
efter … vad	-96	-131
efter … var	-68	-159
efter … vem	-175	-173
efter … vid	-144	-133
efter … yr	111	19
eftermidagarna	-149	-137
eftermidags	114	10
eftersom	-134	-118
egen	70	195
egen adres	107	-3
egen begra	50	156
egen del	52	265
egen hand	122	84
egen telef	29	140
egen … min	29	140
egent en	-121	-113
egent forny	184	64
egent fraga	145	17
egent undra	-83	-127
egent … mit	184	64
egent … valdi	-121	-113
eget	138	73
eget hus	-110	-111
eget namn	157	-1
eget spot	248	78
eget val	9	146
egn*	17	180
egna	17	180
ei auta	141	-24
ei hengi	141	0
ei heraa	196	-25
ei lopu	161	105
ei … ja	207	-18
ei … leiki	-119	-101
ei … muta	161	39
eig*	-123	-132
eight	-123	-132
eik*	396	187
eika	396	187
eika han	144	-11
eika lopu	135	-21
eil*	90	141
eilen	-19	125
ej	208	28
ej andas	156	-9
ekg	-266	-311
ekg och	-134	-158
ekg pa	-155	-177
ekg … sa	-92	-117
eko*	-153	-153
ekono pa	-145	-146
eks*	-298	-304
eksem	-273	-228
eksem en	34	133
eksem i	-186	-212
eksem men	54	160
eksem pa	-132	-150
eksem som	-137	-144
eksem … armve	-133	-143
eksem … blivi	-107	-111
eksem … egent	54	160
eksemet	-132	-212
el	-47	-138
el ni	-126	-94
ela*	57	252
elaa	41	199
elak	2	129
elande	-183	-173
elb*	-191	-194
elbows	-123	-140
eld*	158	41
eldad i	-135	-117
eldad … kamin	-135	-117
eldat	217	34
eldat i	178	46
eldat … kamin	123	35
eldat … stuga	147	25
elefa siter	107	10
elefa … pa	107	10
elekt axlar	-101	-87
eleme men	-119	-116
eleme som	0	94
eleme … det	-119	-116
eleme … sager	-7	115
elementen	32	214
elementet	-119	-53
eler	-156	-224
eler ar	-168	-155
eler bara	-200	-193
eler brist	-8	119
eler efter	-3	107
eler en	-145	-133
eler gor	-113	-104
eler hosta	149	40
eler ja	30	134
eler jag	2	153
eler lagt	-111	-94
eler maste	-95	-152
eler om	-175	-200
eler prata	135	30
eler skriv	175	3
eler strac	120	26
eler … bara	135	30
eler … det	-140	-153
eler … lonen	-3	107
eler … man	-207	-196
eler … pa	120	26
elev	-88	68
elev radet	-130	-118
elev sager	4	104
elev … att	4	104
elev … undra	-130	-118
eleve sager	9	124
eleve … inte	11	112
eleven	22	207
eli*	113	-106
eliqu #	-180	-175
eliqu har	157	21
eliqu … mg	-180	-175
eliqu … ont	157	21
eliqu … slog	119	27
eliquis	134	-75
elo*	69	-85
elolycka	94	-57
elr*	-133	-35
elrakningen	-169	-178
els*	-6	-141
elskapet	141	21
elstangsel	-108	-97
elsto branm	112	20
elsto i	-127	-101
elsto … huvud	-127	-101
elsto … pa	112	20
elstotskansla	-127	-101
elv*	173	182
elva	188	210
elva ar	142	130
elva dagar	131	11
elva och	-78	47
elva sager	4	109
elva … att	4	109
elva … mama	-1	130
elvanse	-167	-159
eme*	76	-98
emelan	153	1
emergency	-149	-150
emo*	-62	101
emot	-62	101
emot att	-4	140
emot barnb	-129	-147
emot men	-4	146
emot radio	21	165
emot … fa	-4	108
emp*	-129	-181
en aldre	33	232
en anan	-60	139
en angel	-159	-97
en angva	-160	-132
en anten	13	110
en ap	2	181
en armba	-169	-135
en arta	-173	-151
en av	102	201
en bage	181	25
en bekan	9	87
en belas	33	197
en bil	107	185
en bild	-104	117
en binda	134	24
en bit	43	-131
en biver	-125	-98
en black	147	43
en blixt	122	48
en blodn	-110	-95
en bok	-142	-112
en bol	-79	-187
en brada	164	31
en brans	-122	-115
en bro	-116	-12
en bula	-163	-133
en bus	56	139
en chock	-179	-165
en cysta	-82	-113
en dag	-231	-222
en dator	8	123
en decka	-176	-151
en docka	138	19
en dodsb	-108	-118
en dor	-13	261
en druva	134	7
en elev	22	127
en extra	160	14
en faktu	-139	-156
en fasti	-192	-185
en femkr	-152	-124
en fest	103	129
en film	-159	-167
en fine	-141	-134
en flask	124	207
en forma	10	149
en fotbo	-186	-170
en fraga	-200	-94
en frukt	-144	-126
en galni	163	68
en gamal	-146	-64
en gardi	175	44
en glasr	163	13
en gris	-61	-105
en halua	7	117
en halv	-53	-152
en halvt	249	92
en har	106	4
en hel	146	-36
en hund	213	73
en hustr	23	107
en husva	-139	-110
en ipren	-183	-148
en jaksa	48	154
en kafts	24	170
en kaka	164	28
en kalel	-185	-170
en kalv	-152	-149
en karam	141	13
en kile	63	252
en knap	0	206
en kniv	-55	-243
en knol	-240	-219
en koleg	-166	-135
en kompi	-92	31
en konse	-140	-127
en kop	-107	-123
en kopia	26	131
en koran	29	118
en korsb	-177	-167
en korv	159	42
en korvb	141	21
en kraka	-161	-147
en kramp	59	-69
en krita	-131	-106
en krukv	-128	-111
en kurat	-132	-167
en kvart	289	-55
en kvina	-84	85
en lada	-41	80
en lagni	-123	-117
en larka	-152	-143
en laskf	123	30
en last	9	101
en latsa	-154	-145
en lek	111	-5
en leksa	133	22
en lever	-176	-189
en lilja	-154	-154
en lina	144	4
en magne	126	16
en manis	-112	-137
en medic	-140	-135
en minut	-288	-358
en nat	-185	-203
en nats	-128	-122
en njurs	111	10
en nyfod	-153	-133
en obeha	172	38
en om	-155	-157
en otack	121	53
en ovnin	-143	-133
en pa	-164	-203
en panik	-97	-106
en pase	188	13
en pingv	-124	-107
en plan	-29	154
en plank	228	37
en plomb	-115	-105
en pojkv	0	129
en prick	-157	-138
en prop	128	-25
en psyko	-161	-188
en puck	94	26
en puf	-117	-93
en raka	137	53
en ren	-143	-165
en robot	-130	-129
en rod	-155	-103
en ros	-137	-136
en rost	-15	162
en rulga	164	44
en saa	244	-15
en sak	43	195
en samta	-101	-115
en san	50	-91
en sekun	68	-75
en serie	-176	-187
en sil	129	-29
en sista	10	209
en sjalv	-131	-127
en skala	-163	-110
en skins	118	9
en skogs	-5	100
en skote	-116	-147
en slang	-62	78
en slav	15	118
en slump	-114	-113
en smart	116	38
en snara	-8	130
en sol	-181	-152
en son	-2	134
en spion	-6	200
en stekp	30	161
en stent	174	-9
en stick	-232	-177
en stolp	124	35
en stor	128	159
en strim	-129	-114
en strok	183	-63
en stund	204	-16
en table	-160	-134
en talri	-124	-125
en tia	-143	-100
en tid	140	-50
en til	-82	-145
en tim	142	48
en time	256	30
en timer	57	195
en tok	-18	-151
en trakt	-112	-86
en trasa	122	0
en trasd	151	8
en trea	-120	-111
en truma	204	30
en tune	206	5
en tvatm	-130	-108
en tyngd	159	-5
en ugn	161	29
en under	36	133
en utgan	8	135
en utred	-141	-133
en utvag	22	177
en vag	-13	171
en valdi	-36	-112
en vante	156	42
en var	14	142
en vark	122	17
en varta	-257	-230
en vecka	-315	-176
en vindr	234	39
en visel	131	12
en vit	-222	-192
en vuxen	10	234
en yxa	138	93
en zombi	-159	-145
en … alved	119	26
en … asist	26	112
en … ata	-26	-160
en … att	-168	-164
en … bara	-1	-105
en … bil	-20	89
en … bit	113	9
en … blasa	-120	-105
en … burk	145	-29
en … dar	-142	-151
en … djupt	-124	-132
en … dregl	158	22
en … efter	-11	-160
en … eler	-182	-141
en … enaa	49	210
en … fick	-179	-153
en … fingr	-119	-102
en … flack	-148	-131
en … fora	-143	-120
en … forpa	1	124
en … forst	-109	-103
en … gardi	164	75
en … gor	148	70
en … hade	0	128
en … har	151	139
en … henke	211	-23
en … hon	124	69
en … hosta	147	46
en … huden	111	-1
en … i	-1	-105
en … igar	-179	-90
en … imorg	-101	-142
en … inan	81	162
en … ingen	-192	-180
en … inget	-187	-165
en … is	109	-3
en … jalko	165	2
en … kafe	-114	-126
en … kalsv	88	43
en … kansk	-70	-121
en … karta	132	-17
en … kile	3	175
en … klase	-4	103
en … knick	160	14
en … kur	-108	-118
en … kvar	130	137
en … lag	98	13
en … lakar	-173	-174
en … langr	9	101
en … liter	112	24
en … livmo	-147	-133
en … lugn	-121	-113
en … lugna	123	20
en … mama	14	152
en … man	14	117
en … melan	162	18
en … men	120	-35
en … min	-113	-162
en … mina	6	180
en … mjolk	-111	-118
en … mycke	-115	-117
en … nat	-178	-229
en … nys	164	33
en … o	209	168
en … och	181	108
en … ol	4	141
en … om	61	-76
en … omsta	-96	-95
en … over	165	95
en … pa	-80	53
en … piler	126	-6
en … pres	159	29
en … racke	-117	-93
en … radio	-102	-102
en … reakt	-169	-117
en … ring	-149	-99
en … rispa	-136	-149
en … rorel	30	115
en … roste	-108	-107
en … sa	-46	152
en … sager	65	268
en … sen	255	15
en … skrik	-2	114
en … sprit	92	5
en … spyr	125	41
en … stana	-17	129
en … stel	137	44
en … strea	-11	126
en … strim	-113	-99
en … sveta	142	48
en … table	-145	-16
en … til	-30	77
en … tog	-132	-129
en … treti	-145	-118
en … tyngd	154	30
en … under	-189	-106
en … up	89	35
en … utoml	29	118
en … var	151	20
en … vem	-146	-145
en … vin	118	-4
ena	191	-10
ena armen	200	6
ena balen	164	28
ena benet	108	-13
ena brost	-175	-158
ena foten	126	10
ena halet	154	0
ena hande	161	22
ena mungi	195	45
ena ogat	93	-23
ena ogonl	132	31
ena pupil	190	15
ena sidan	135	-28
ena stene	184	30
ena vaden	-144	-113
ena … bruta	139	17
ena … domna	147	64
ena … efter	136	-11
ena … glome	119	35
ena … gor	142	3
ena … hange	209	34
ena … i	140	-18
ena … langt	112	47
ena … mar	164	57
ena … ont	152	74
ena … som	128	17
ena … svima	101	45
ena*	54	259
enaa	91	275
enaa elaa	26	154
end	117	283
end for	11	135
end … good	11	135
end*	22	364
enda	8	297
enda losni	9	152
enda som	29	264
enda … ar	7	127
enda … hindr	5	111
enda … hjalp	8	124
enda … kan	13	121
endin my	7	130
endin … life	7	130
ending	9	159
ene*	-168	-79
eng*	-175	-158
engelska	-177	-83
engli pleas	-162	-163
english	-66	-130
enh*	178	23
enheter	178	23
enk*	216	276
enka	226	243
enka herat	10	109
enkel bilje	32	118
enl*	50	-88
enlig plan	114	-4
enlig … kramp	114	-4
enligt	50	-88
eno*	86	146
enoug … not	-15	100
enough	86	146
ens	134	188
ens langr	-16	119
ens nar	127	36
ens skule	13	131
ens tita	89	-3
ens … koma	13	131
ens … nar	-13	96
ens … pa	124	13
ens … vi	78	-17
ens*	174	201
ensam	165	169
ensam gamal	6	132
ensam hema	151	45
ensam i	166	132
ensam komer	-12	93
ensam med	-29	102
ensam men	-195	-189
ensam sen	-146	-177
ensam snabt	134	3
ensam … impul	-12	93
ensam … jag	-133	-151
ensam … klar	-135	-130
ensam … kvala	-111	-117
ent*	-141	-153
entren	-141	-153
epi*	127	-177
epile ar	-162	-166
epile far	-133	-119
epile nu	123	23
epile vad	-112	-77
epile … gor	-112	-77
epile … hade	-138	-110
epile … han	-133	-119
epile … har	117	12
epile … inte	137	32
epile … slut	-130	-123
epile … valin	-161	-148
epilepsi	3	-158
epilepsianfal	196	49
epilepsimedicin	-132	-144
epipe aldri	-105	-82
epipe den	-140	-130
epipe har	155	20
epipe … den	-85	-66
epipe … efter	-111	-101
epipe … gamla	-129	-106
epipe … tagit	155	20
epipen	139	-87
epipenor	-125	-106
er	-295	-439
er ap	-93	-121
er han	163	-2
er har	-3	109
er i	-159	-109
er kan	-135	-142
er motag	-130	-109
er sida	-143	-140
er … dor	163	-2
er … har	-94	-113
ere*	-114	-122
erektionsproblem	-114	-122
erg*	-172	-162
ergenyl	-125	-123
eri*	108	7
erik	108	7
erik sate	108	7
erik … i	108	7
erk*	43	154
erkan … att	2	127
erkande	2	127
ert	-145	-122
ert basta	3	98
ert … men	3	98
esi*	-172	-145
et aldre	-125	-107
et anfal	169	-36
et ar	-203	-202
et as	-98	-99
et askva	-112	-86
et avske	4	173
et balte	127	111
et barn	-154	27
et bi	-58	-156
et blaog	37	134
et chip	19	130
et dygn	193	151
et elsta	-108	-97
et extra	-209	-207
et farva	-8	140
et fodel	-172	-175
et gang	-9	164
et glas	188	91
et got	-148	-154
et hal	167	-44
et halso	-112	-108
et halva	-207	-146
et helt	-121	-141
et helve	46	161
et hiner	157	0
et horn	-24	140
et i	148	20
et jarnb	136	40
et kilo	-165	-42
et klubs	155	14
et knapc	124	22
et knivh	159	44
et konst	4	146
et lakan	236	20
et lakar	-131	-145
et litet	83	-116
et ljud	122	-14
et lok	113	-16
et lop	123	17
et mista	33	111
et monst	-116	-85
et nyt	-187	-207
et par	5	-160
et pisto	119	12
et progr	-131	-123
et rep	87	150
et rot	-206	-172
et sadan	130	-11
et sar	67	175
et sat	43	231
et skal	-12	173
et skarp	148	25
et skyda	2	135
et steg	-4	203
et trad	221	98
et trasi	97	-29
et tryck	208	67
et tugum	-86	-103
et updra	24	127
et vanli	-138	-110
et … ala	33	111
et … att	32	197
et … boend	2	135
et … dagar	-138	-160
et … efter	-98	-99
et … et	45	150
et … fa	-159	-138
et … fast	113	-16
et … fonst	97	-29
et … fran	-129	-159
et … han	23	114
et … haret	-117	-99
et … hela	-134	-131
et … hitad	-107	-102
et … hjart	141	-14
et … i	192	135
et … inget	-163	-166
et … jack	-184	-180
et … liv	-113	-152
et … melan	116	52
et … mot	197	75
et … nu	74	137
et … runt	222	68
et … sa	3	150
et … sat	-4	113
et … sater	-94	-104
et … sen	-148	-144
et … slag	-174	-174
et … stack	132	-4
et … strec	-151	-129
et … stuga	-111	-94
et … tror	151	-7
et … tryck	165	8
et … var	-119	-101
et … varje	4	157
et … vem	-134	-105
et … vid	-89	-141
et … vil	-7	140
eta	-63	298
eta magsj	135	34
eta satuu	-128	-130
eta … keton	135	34
eta … kun	-128	-130
eta … on	61	183
eta*	222	-3
etari drack	123	3
etari har	162	51
etari kramp	94	27
etari lag	138	15
etari ryckt	105	12
etari vil	-107	-95
etari … bara	-107	-95
etari … fat	141	40
etari … i	105	12
etari … lampo	123	3
etari … med	138	15
etaringen	235	31
ete*	115	240
etei	90	194
etei halua	13	116
etei … elaa	13	114
etei … enaa	-2	141
eten	87	158
eten herai	13	154
eten … aamul	13	154
ety*	150	5
etylenglykol	150	5
even	134	-65
even hapen	-109	-114
even when	202	5
even … i	182	-12
ever	108	-72
every	-232	-79
every breat	155	5
every june	-141	-126
every month	-127	-116
every night	-92	86
every stoma	-109	-114
every ten	173	12
every winte	-154	-149
every would	13	138
every … i	-56	78
every … in	-141	-142
every … me	-18	175
every … minut	195	8
every … tums	-124	-119
everyone	122	171
everything	-40	152
everywhere	14	-113
evi*	40	248
evig	12	143
evig vila	12	143
evigt	31	142
ex	-154	100
ex brot	4	153
ex is	17	132
ex slog	-93	-115
ex star	-16	113
ex strop	110	-3
ex tog	96	-17
ex vad	-133	-150
ex … att	-5	156
ex … gor	-133	-150
ex … sig	14	200
ex … stryp	96	-17
ex … threa	18	125
ex … utanf	-16	113
exa*	-133	-126
exam	-137	-224
exc*	-103	-131
exe*	-42	137
exercise	-134	-165
exet	10	197
exet star	3	151
exet … utanf	3	151
exf*	-6	113
exfru	-6	113
exfru star	-6	113
exfru … utanf	-6	113
exh*	-131	-128
exhausted	-131	-128
exi*	29	244
existera	23	200
exm*	6	202
exman	-19	137
exman skriv	41	150
exman … att	41	150
exmanen	28	140
exp*	-84	-225
explo av	-174	-133
explo brans	125	31
explo heada	141	33
explo i	262	18
explo ingen	-139	-122
explo … garag	119	-11
explo … hande	134	20
explo … huvud	177	22
explo … snor	-143	-114
explodera	-163	-154
exploderade	79	-95
exploderar	-183	-81
explosion	144	20
explosive	141	33
extra	119	21
extra efter	-127	-127
extra knick	160	14
extra metot	133	17
extra slag	-243	-224
extra … i	-138	-134
extra … kafe	-127	-127
extra … pa	-182	-141
extra … varje	133	17
extraslag	-124	-180
extre huvud	113	13
extre … som	113	13
extrem	156	24
eye test	-128	-123
eye*	70	-84
eyeli keeps	-112	-93
eyeli … twitc	-112	-93
eyelid	16	-97
eyes are	-145	-42
eyes … dry	-112	-108
f	-48	-128
f i	-94	-124
f … mate	-94	-124
fa andni	-114	-113
fa angra	6	137
fa betal	24	152
fa byta	40	-53
fa det	-130	-29
fa do	20	148
fa en	126	11
fa feber	-214	-180
fa forlo	-90	-102
fa hakan	108	52
fa hem	-167	-180
fa hene	134	13
fa hjalp	-72	81
fa hjart	-195	-155
fa i	161	-8
fa intyg	-114	-163
fa katen	25	147
fa kbt	-125	-134
fa krist	-152	-126
fa liga	-162	-142
fa liv	186	-25
fa luft	152	4
fa nat	24	157
fa ner	169	5
fa ny	-239	-224
fa ont	60	-41
fa pensi	38	151
fa prata	-135	-145
fa rygov	-100	-101
fa sa	137	38
fa se	6	149
fa slipa	-1	132
fa slut	50	139
fa somna	14	164
fa stop	70	-60
fa strom	-108	-97
fa tid	-173	-182
fa vila	31	142
fa … att	69	162
fa … et	141	8
fa … flera	-159	-138
fa … for	-119	-22
fa … fran	-136	-138
fa … hjart	140	-20
fa … insul	-159	-144
fa … latar	14	153
fa … min	-138	-152
fa … mot	142	12
fa … nar	-148	-136
fa … ner	-162	-142
fa … ont	137	38
fa … pa	-45	-170
fa … sjalv	-143	-158
fa … stark	34	125
fa … tid	-42	-132
fa … vad	-133	-112
fac*	138	100
face feels	-164	-166
face has	170	7
face swole	133	22
face … and	111	11
face … bruis	-101	-110
face … drope	110	9
fad*	188	146
fade	188	146
fag*	-197	-161
fagel liger	-142	-131
fagel … pa	-142	-131
fageln	-181	-148
fai*	76	-115
faint	166	-29
fainted	119	-18
fakti och	-9	113
faktiskt	142	151
faktu det	-106	-95
faktu … star	-106	-95
faktura	-199	-199
fakturan	-106	-95
fal livfo	21	108
fal men	-171	-163
fal pa	-159	-136
fal … isen	-123	-104
fal*	227	135
fala	144	-10
fala fran	118	-3
fala … balko	118	-3
faler	95	-48
faler av	-216	-187
faler efter	120	13
faler … i	-163	-137
faler … kontr	120	13
falet	257	240
falet ar	19	156
falet fran	136	16
falet yr	111	19
falet … fran	19	156
falet … haste	107	15
falet … waran	111	19
fam*	-113	67
famil but	-103	-111
famil for	22	133
famil i	-113	-146
famil katen	121	14
famil liger	-119	-120
famil men	-127	-147
famil runt	-87	-125
famil sager	41	110
famil ska	0	144
famil … att	45	190
famil … gifta	44	147
famil … huvud	111	26
famil … im	-103	-111
famil … jag	37	114
famil … lagt	33	118
famil … liger	121	14
famil … mar	-84	-112
famil … mig	-82	-113
familjen	-111	28
famnen	130	27
fan	120	-49
fan a	-150	-157
fan mit	104	31
fan … i	104	31
fan … les	-115	-113
fan … svalj	-130	-91
fan*	68	122
fans	100	165
fans hej	30	134
fans i	128	-23
fans … da	30	134
fans … skape	128	-23
far	-214	38
far #	180	33
far andno	-200	-183
far ata	-183	-182
far bada	-149	-132
far bara	94	167
far barne	21	108
far behal	-182	-190
far behan	132	-1
far blama	35	172
far byta	-100	-107
far celgi	226	80
far dalig	16	123
far de	-6	107
far det	83	213
far et	-164	-185
far for	-121	-114
far ga	-43	105
far gora	43	149
far han	-279	-143
far har	65	182
far hav	-130	-122
far hjart	66	-93
far hon	-88	-133
far huvud	-219	-205
far i	-211	-214
far impul	-7	145
far ite	167	25
far jag	-251	-117
far kampa	141	4
far kisla	-113	-100
far knapt	171	39
far kvava	16	120
far liger	125	17
far man	-227	-106
far medel	7	145
far min	-21	128
far ont	-230	-200
far panik	143	-22
far saga	20	110
far san	4	118
far sita	96	-12
far skakn	116	16
far slag	-128	-138
far sluta	35	117
far sova	-21	167
far stana	153	51
far stryk	36	287
far sveti	-127	-113
far ta	-120	-146
far tande	-118	-131
far tanka	0	163
far tvang	-101	-109
far veta	17	144
far vi	-220	-219
far vila	129	6
far … aka	-167	-155
far … akta	-4	114
far … anfal	-112	-77
far … ata	-215	-228
far … att	119	156
far … av	-253	-144
far … band	95	-22
far … barn	-142	-101
far … bastu	-157	-159
far … betyg	16	123
far … byta	26	112
far … de	-98	-110
far … doter	-116	-122
far … dyka	-99	-91
far … eler	-8	119
far … en	-158	-68
far … flyga	-125	-84
far … for	253	143
far … fram	166	-13
far … fran	56	144
far … ga	-175	-46
far … halsa	-151	-126
far … hande	-127	-113
far … hon	157	50
far … horap	-140	-146
far … i	-140	15
far … inan	-91	-135
far … ingen	118	-10
far … ipren	-156	-162
far … kora	-147	-127
far … korko	-116	-97
far … lite	-148	-165
far … luft	224	40
far … lust	4	118
far … lyfta	-184	-172
far … med	37	160
far … mit	119	33
far … nej	20	110
far … och	186	42
far … ont	-106	-147
far … pa	-81	57
far … panik	-146	-146
far … parki	-106	-86
far … sa	-121	-115
far … skjor	-100	-107
far … skoge	93	-3
far … skriv	-1	145
far … slut	0	137
far … stryk	-1	128
far … ta	-204	-202
far … til	-85	-95
far … val	-10	134
far … vara	3	168
far … vaten	-131	-123
far … veta	-95	-124
fara	-198	-200
farbr har	17	122
farbr ute	90	-38
farbr visar	-12	120
farbr … mig	-1	149
farbror	109	170
fardi fardi	10	120
fardi for	-145	-127
fardi forst	105	-13
fardi har	3	122
fardi inte	10	120
fardi … altih	10	120
fardi … lungi	-145	-127
fardig	-90	80
fardigbehandlad	-142	-134
fardigt	60	227
fardtjanst	-73	-168
farfa har	141	74
farfa snubl	122	1
farfa tafsa	15	122
farfa tog	134	-6
farfa vil	-109	-113
farfa … do	-109	-113
farfa … pa	178	116
farfa … plock	-6	108
farfar	154	95
farfars	143	40
farg	-38	-168
farga haret	-151	-154
farga rod	107	10
farga … direk	107	10
farga … och	-151	-154
fargade	-151	-154
fargas	107	10
farjan	-142	-177
farli a	-136	-133
farli ar	-108	-97
farli att	-207	-240
farli eler	-144	-147
farli for	-181	-149
farli … ata	-9	-122
farli … det	-108	-97
farli … dusch	-144	-146
farli … gor	-113	-104
farli … hjarn	-95	-96
farlig	-93	63
farliga	-131	-124
farligt	-358	-303
farmo ar	-165	-163
farmo at	108	-16
farmo begra	-121	-124
farmo haler	125	-2
farmo har	80	-50
farmo morfa	130	21
farmo pa	35	154
farmo papa	-30	96
farmo … behov	-116	-103
farmo … demen	-135	-144
farmo … freda	-121	-124
farmo … hande	8	147
farmo … hjart	130	21
farmo … kot	108	-16
farmo … pa	147	3
farmo … slar	-30	96
farmo … sluta	-13	71
farmor	133	94
farn	121	9
farn benet	121	9
farsa gor	-4	103
farsa … sa	-4	103
farsan	129	-112
farsk hon	21	135
farsk rispo	9	153
farsk … pa	31	189
farska	69	250
fart och	121	27
fart … inte	-134	-108
fart … jag	121	27
farva och	-8	140
farva … ala	5	143
farval	-4	160
farvalinlag	-8	140
fast	172	146
fast ala	-117	-155
fast det	74	197
fast foda	-116	-122
fast hene	-4	113
fast hon	159	45
fast honom	-17	101
fast ja	26	144
fast mig	7	212
fast min	-5	149
fast vi	106	-31
fast vid	-132	-123
fast … ater	-149	-129
fast … bara	131	-24
fast … bet	-9	91
fast … bilko	-122	-119
fast … det	8	135
fast … fryse	117	17
fast … grat	-7	113
fast … grate	30	206
fast … halse	148	7
fast … hisen	-115	-118
fast … hopet	-132	-123
fast … laste	-96	-76
fast … liger	151	8
fast … prove	-117	-155
fast … sa	-20	152
fast … siter	172	-44
fast … son	-5	149
fast … sover	115	91
fast … vilat	120	-8
fasta	-173	-182
faste fick	-138	-140
fasti bakom	-104	-114
fasti fast	-96	-76
fasti fora	114	52
fasti i	-122	-167
fasti pa	-177	-141
fasti sat	-169	-163
fasti ut	-117	-113
fasti vad	-136	-114
fasti … benet	-155	-142
fasti … en	-132	-129
fasti … i	-129	-120
fasti … jag	-96	-76
fasti … knave	-219	-199
fasti … laret	-112	-102
fasti … manad	114	52
fasti … orat	-104	-102
fasti … ska	-136	-114
fasti … somra	119	32
fasting	-372	-344
fastingvacin	-96	-76
fastklamd	191	30
fastm drog	8	103
fastm … mig	8	103
fastman	8	103
fastn han	134	6
fastn i	270	-3
fastn med	136	26
fastn pa	-138	-125
fastn … ar	119	9
fastn … halse	-123	-95
fastn … maski	159	11
fastn … persi	134	12
fastn … vagen	-138	-125
fastn … valse	133	5
fastnade	304	9
fastnar	-197	-180
fastnat	170	11
fat	139	-185
fat beske	-95	-103
fat bilde	-12	114
fat det	-122	-121
fat en	114	-93
fat finar	-124	-137
fat grane	152	-7
fat hjalp	-91	-128
fat i	187	-85
fat indra	124	4
fat kalel	-129	-120
fat klamy	-131	-126
fat kokan	120	-1
fat konst	127	11
fat kraft	0	128
fat nacks	-123	-106
fat nog	-2	156
fat nya	-117	-94
fat potat	142	24
fat ringo	-129	-106
fat roda	-104	-67
fat sa	-127	-124
fat slaga	133	22
fat stot	129	44
fat svart	-165	-130
fat table	-150	-122
fat tid	-146	7
fat trani	-107	-97
fat utskr	-214	-207
fat vaner	-115	-104
fat veta	100	-46
fat … att	-33	130
fat … fel	-150	-122
fat … fran	129	44
fat … hjart	-117	-94
fat … i	91	-100
fat … idag	-116	-109
fat … kramp	130	23
fat … men	152	116
fat … mig	146	-90
fat … mynt	159	7
fat … overa	-114	-132
fat … pa	-141	-157
fat … prick	-104	-67
fat … prop	132	21
fat … sig	119	38
fat … spik	121	24
fat … stick	-119	-106
fat … strok	225	25
fat … table	152	-7
fat … til	-129	-120
fat … tor	-98	-96
fat … tror	-129	-106
fat … under	88	-19
fat … vaten	120	-1
fatar	-136	-63
fatar du	17	122
fatar ingen	-141	-109
fatar ni	18	123
fatar … hon	-94	-124
fatat	10	127
fatat beslu	10	127
fatol sater	-94	-72
fatol … mig	-94	-72
fav*	-133	-165
favor tog	-124	-121
favor … slut	-124	-121
favoritserie	-124	-121
feb*	-5	-156
feber	18	-141
feber #	-137	-170
feber a	141	30
feber ar	-119	-137
feber barne	-127	-96
feber behal	-127	-103
feber flera	-159	-138
feber gick	-179	-115
feber gra	151	20
feber har	142	-12
feber hos	-222	-184
feber huden	101	-16
feber huvud	131	62
feber i	-203	-159
feber ingen	-33	115
feber inte	-148	-112
feber just	152	33
feber kal	115	49
feber kan	-120	-89
feber kisar	-139	-109
feber kraks	194	21
feber kvina	-141	-129
feber mar	-117	-100
feber men	-120	-126
feber nacke	168	54
feber nu	178	32
feber ont	181	55
feber orkar	-126	-145
feber pa	139	8
feber pig	-108	-72
feber sedan	-295	-228
feber siter	163	65
feber skrik	145	40
feber slo	117	35
feber sover	158	42
feber stel	200	76
feber svar	121	50
feber under	135	12
feber vad	-133	-112
feber vare	145	-9
feber vil	-159	-139
feber … #	134	25
feber … a	112	6
feber … abort	132	10
feber … andas	174	72
feber … ater	-197	-130
feber … bara	221	42
feber … barn	-182	-161
feber … behan	135	12
feber … blodt	133	13
feber … borta	-167	-140
feber … bra	-162	-115
feber … for	113	-37
feber … gat	94	27
feber … gnide	-117	-74
feber … gor	-133	-112
feber … hakan	129	44
feber … hela	120	30
feber … hjart	122	44
feber … hosta	-210	-146
feber … hud	115	49
feber … huvud	-147	-129
feber … igar	-198	-175
feber … inte	163	31
feber … joba	-122	-145
feber … kan	-151	-111
feber … marmo	101	-16
feber … men	-195	-125
feber … mormo	104	21
feber … nacke	122	22
feber … nej	132	30
feber … ner	-179	-115
feber … nu	130	-6
feber … och	-137	-156
feber … om	145	40
feber … ont	-195	-140
feber … pig	-122	-85
feber … prick	278	81
feber … sa	82	-79
feber … slo	197	15
feber … sma	179	50
feber … snuva	-153	-114
feber … stel	203	87
feber … tre	-164	-112
feber … tvaar	-118	-83
feber … vacin	-176	-122
feber … vad	-158	-137
feber … vara	-159	-139
feber … vark	-143	-112
feber … vatsk	-127	-103
feberfri	-150	-138
feberkramp	201	0
febern	-260	-239
febri vad	-121	-112
febri … ska	-121	-112
febru vilka	-105	-123
feed	166	18
feedi wel	-160	-122
feel	155	109
feel a	-173	-154
feel dizy	-154	-139
feel faint	234	56
feel fine	-174	-151
feel my	151	26
feel somet	-5	102
feel … bit	-188	-172
feel … feet	150	23
feel … for	-32	104
feel … hurti	-4	150
feel … im	167	3
feel … pasin	166	29
feeli faint	133	22
feeli low	-200	-218
feeli sick	108	13
feeli … my	164	-5
feeli … since	-153	-172
feels	203	27
feels bruis	-101	-110
feels like	193	-7
feels … a	147	24
feels … someo	148	5
feels … tight	109	17
feet	-26	-156
feet are	-139	-140
feet … kilin	-169	-171
fel	219	-22
fel adres	-126	-128
fel blick	-3	107
fel datum	-176	-195
fel dos	-150	-122
fel frago	164	45
fel greje	107	-13
fel hal	154	95
fel i	129	-17
fel medic	123	-1
fel mun	103	9
fel namn	-119	-140
fel numer	-161	-155
fel of	231	-12
fel on	192	20
fel ord	137	-8
fel ordni	130	13
fel skule	-106	-105
fel slar	11	107
fel sprut	123	9
fel throu	138	-19
fel … a	179	8
fel … de	-106	-105
fel … his	117	27
fel … imunf	-100	-73
fel … inte	120	16
fel … kan	-163	-165
fel … laxan	23	116
fel … mama	11	107
fel … min	-67	-87
fel … mit	104	16
fel … my	148	-7
fel … nar	105	-13
fel … och	87	128
fel … sned	103	9
fel … the	240	-80
fel … tio	123	9
fel*	207	53
felt	207	53
felt a	154	9
felt … kick	121	6
fem	-31	-215
fem aring	9	136
fem dygn	17	204
fem minut	-192	-210
fem nater	64	214
fem vecko	197	46
fem … det	-194	-190
fem … gamal	160	16
fem … gaser	-103	-96
fem … kisar	158	52
fem … koper	20	101
fem … leker	9	136
fem … med	116	8
fem … nu	143	1
fem … och	-164	-162
fem … somna	-122	-129
fem*	-140	-220
femar har	-142	-120
femar sager	-156	-156
femar … att	-156	-156
femaring	-216	-244
femaringen	-26	-172
femkrona	-152	-124
femte minut	146	-1
femti borde	-147	-119
femti pa	15	118
femti … jag	-147	-119
femti … lorda	15	118
femtio	-180	-152
femtiotva	-145	-138
fes*	92	151
fest	82	203
fest hon	4	103
fest i	20	133
fest … lorda	20	133
fest … var	4	103
feste andas	95	-11
feste bakis	-108	-118
feste i	0	102
feste o	100	-7
feste och	-9	166
feste var	-100	-104
feste … har	-108	-118
feste … lorda	0	102
feste … nu	87	-26
feste … sjuk	-100	-104
feste … typ	95	-12
fet	-184	-178
fet mat	-159	-149
fet … gick	-104	-123
fev*	89	-176
fever	77	-182
fever and	120	-60
fever is	-169	-146
fever light	134	27
fever of	-143	-124
fever … #	-143	-124
fever … and	107	-44
fever … hurts	134	27
fever … kilin	-157	-139
few	92	81
few minut	152	-1
fib*	-124	-127
fibro ar	-101	-85
fibro … vare	-101	-85
fibron	-101	-85
fick avliv	-149	-149
fick bara	171	28
fick barn	8	95
fick beske	-29	128
fick beton	114	16
fick black	-167	-151
fick blama	-162	-161
fick bort	-132	-146
fick celgi	143	20
fick den	50	148
fick det	147	4
fick en	-109	-84
fick et	-116	-235
fick fasti	-96	-76
fick fel	-141	-156
fick fram	-94	-113
fick frata	157	24
fick grus	-146	-115
fick hamta	-17	98
fick het	160	-7
fick hjalp	-143	-142
fick hjarn	-138	-112
fick hjart	-316	-270
fick hocke	143	29
fick huvud	-187	-164
fick i	157	5
fick in	134	30
fick infar	134	21
fick ja	-114	-107
fick jateo	116	24
fick kaust	125	28
fick klada	-150	-131
fick kon	105	-13
fick kontr	143	20
fick laga	114	28
fick lite	-232	-192
fick liv	153	7
fick lut	122	13
fick mens	-135	-137
fick mig	-165	-196
fick misfa	-143	-138
fick nasta	-163	-140
fick ny	100	42
fick nya	-137	-124
fick ont	84	-78
fick panik	-200	-201
fick penic	214	71
fick puck	109	44
fick pucke	145	16
fick sata	147	7
fick skavs	-125	-154
fick skrid	107	10
fick sova	-124	-131
fick span	-120	-100
fick sprut	97	37
fick stana	86	-14
fick strok	-148	-121
fick strom	252	20
fick syra	105	7
fick up	190	7
fick utvis	0	151
fick varld	122	37
fick … anfal	175	-13
fick … armba	-169	-135
fick … att	72	154
fick … av	-354	-303
fick … barne	-138	-139
fick … bit	141	25
fick … black	147	43
fick … blama	-152	-131
fick … blodn	-110	-95
fick … bol	-237	-215
fick … chock	-179	-165
fick … den	-116	-148
fick … er	-94	-113
fick … for	229	181
fick … fotbo	-151	-133
fick … fraga	-78	-123
fick … genom	150	8
fick … hem	-143	-173
fick … hjart	-114	34
fick … honom	152	-22
fick … i	88	-114
fick … kafts	24	170
fick … kalel	-185	-170
fick … liten	-160	-135
fick … lugn	-115	-118
fick … mig	199	15
fick … mot	-114	-121
fick … nar	-163	-179
fick … nu	-151	-147
fick … nya	18	150
fick … over	154	-1
fick … panik	-97	-106
fick … penic	100	42
fick … puck	94	26
fick … scham	-178	-144
fick … sig	152	16
fick … ska	-138	-112
fick … star	-111	-92
fick … stick	-203	-140
fick … strok	127	-18
fick … stygn	-16	137
fick … table	-137	-124
fick … tre	86	-14
fick … tvart	104	42
fick … under	118	32
fick … ut	-124	-131
fick … vid	-181	-155
fifa	-152	-151
fig*	-34	108
fikarumet	121	3
fikat	160	136
fil*	-236	-144
film	-224	-181
film hon	4	103
film om	-135	-145
film … en	-139	-148
filma mig	33	147
filma nar	30	185
filma … de	22	139
filmade	8	213
filmar	13	133
filmat	28	168
filme och	-12	120
filme … inte	81	-19
filme … vil	-12	120
filter	-107	-113
fin*	-165	-189
fina	-139	-103
fina klani	26	128
fina vaner	-121	-128
fina … och	26	128
final ont	-84	-105
final week	-112	-93
final … i	-149	-142
finalen	-84	-105
finals	-128	-116
finar	-283	-272
finar i	-170	-174
finar overa	-127	-136
finar pa	-143	-158
finar … ansik	-170	-174
finar … pa	-120	-134
finar … rygen	-143	-158
finas	4	320
finas det	-1	141
finas mama	-2	127
finas mer	41	191
finas nar	0	137
finas snala	2	134
finas til	25	160
finas … hoste	0	137
finas … var	-1	141
find me	2	144
find words	207	-8
fine	-243	-262
fine can	-176	-196
fine now	97	-53
fine pa	-194	-166
fine … playi	-120	-112
finge ar	213	10
finge av	165	-32
finge go	-122	-102
finge in	162	4
finge liger	109	-3
finge on	-147	-148
finge pa	-123	-139
finge … a	-147	-148
finge … av	145	-2
finge … bla	87	-14
finge … borta	208	16
finge … i	151	9
finge … numb	-122	-102
finge … plata	-108	-100
finge … the	190	5
fingerborgsbloma	125	-7
fingers	65	-62
fingertopar	137	29
fingertopen	182	-39
fingr ar	154	-50
fingr fran	-128	-102
fingr hange	158	31
fingr ingen	-135	-118
fingr nar	-195	-197
fingr pa	-71	-106
fingr visar	117	8
fingr … #	117	8
fingr … armar	-4	113
fingr … av	150	-19
fingr … blaa	167	28
fingr … doren	-150	-141
fingr … en	-185	-181
fingr … i	116	-14
fingr … inte	127	29
fingr … jag	-48	-127
fingr … kanse	-135	-118
fingr … klyve	135	-6
fingr … kylan	-139	-127
fingr … lite	-161	-132
fingr … naten	-107	-116
fingr … plate	-148	-137
fingr … svule	-137	-110
fingr … ugnen	-128	-102
fingr … ute	-118	-95
fingr … varma	-132	-120
fingr … varme	-156	-126
fingr … vita	143	-1
fingrar	157	82
fingret	-4	-154
finis a	159	-21
finis … sente	107	-21
finish	163	102
fins	-321	-149
fins anan	-157	-167
fins att	-101	-116
fins bara	30	267
fins botox	-100	-107
fins de	-253	-301
fins det	-362	-403
fins djurj	-125	-115
fins en	15	184
fins et	17	121
fins far	21	108
fins han	8	126
fins hjalp	-80	-108
fins i	-4	121
fins ju	19	145
fins nat	-147	-194
fins och	7	177
fins parad	-95	-106
fins stod	-106	-91
fins … att	-144	-156
fins … barne	21	108
fins … en	-34	212
fins … et	16	143
fins … flyta	-124	-113
fins … for	-103	18
fins … gora	-101	-116
fins … hene	-76	-107
fins … hjalp	-167	-171
fins … hugor	-108	-117
fins … imorg	26	114
fins … kvino	-12	119
fins … laser	-123	-141
fins … medic	-144	-143
fins … morgo	20	101
fins … nagon	-85	-175
fins … nan	-153	-107
fins … nat	-146	-203
fins … sager	-6	111
fins … tror	8	129
fint	-172	-207
fint han	-83	-94
fint men	-161	-121
fint nar	-200	-190
fint sa	-110	-82
fint vader	186	65
fint … ar	-143	-150
fint … bara	-118	-107
fint … jag	-140	-126
fint … sover	-83	-94
fint … tekni	-110	-82
fira	-103	-4
fira jul	22	192
fira … i	15	161
first aid	-174	-150
fis*	-93	-178
fisk	142	-23
fiske skote	9	105
fiske … och	9	105
fiskespona	9	105
fit	138	-28
fit and	143	-18
fit*	161	23
fiting	159	12
fitne watch	-112	-94
fitne … says	-112	-94
fitnes	-112	-94
fiv*	152	82
five	152	82
five minut	144	65
fix*	-14	170
fixa er	-93	-121
fixa … ap	-93	-121
fixat	24	180
fjala som	-152	-135
fjalar	-233	-192
fjalstugan	130	2
fjalt va	-105	-96
fjalt … ska	-105	-96
fjaltur	-147	-129
fjalturen	182	34
fjalvandringen	-198	-194
fjard gange	-51	-143
fjo*	-150	-186
fjol	-243	-277
fjol nu	-170	-146
fjol och	-130	-124
fjol … frisk	-133	-99
fjort handl	17	131
fjort mil	119	18
fjort … til	119	18
fjortonarings	17	131
fla*	179	4
flack	-272	-264
flack i	-182	-172
flack ingen	-130	-118
flack och	124	45
flack overa	120	13
flack pa	138	-25
flack sex	119	25
flack … armar	108	-9
flack … inte	172	37
flack … magen	119	40
flack … manad	119	25
flack … nacke	-116	-113
flack … och	120	13
flack … rygen	-119	-116
flack … slo	124	45
flackar	152	-10
flackarna	142	21
flackig	236	65
fladrar	130	1
flagar	130	24
flagnar	-128	-148
flama up	193	3
flama … hande	110	24
flamade	166	-2
flami pa	110	38
flami … knana	110	38
flamig	117	26
flamt fast	99	-20
flamt jag	111	26
flamt … ja	99	-20
flamt … orkar	111	26
flamtar	166	-2
flanken	-159	-121
flasa som	200	27
flasa … en	172	34
flasa … et	113	-16
flasar	269	58
flase orkar	-103	-104
flase … knapt	-103	-104
flasen	-103	-104
flasig	-153	-144
flask jag	-6	105
flask langr	-140	-133
flask med	154	30
flask sprit	90	2
flask vin	118	-4
flask … #	-140	-133
flask … ar	-58	134
flask … och	92	5
flask … tandv	140	40
flaska	161	165
flaskan	-16	-116
flasklap	-1	132
flaskor	3	158
flat	-35	196
flatm is	84	-85
fler han	143	5
flera ar	-227	-236
flera gange	-204	-60
flera kvala	-20	93
flera manad	-94	45
flera prata	-118	-110
flera sekun	210	31
flera stota	146	25
flera … i	-181	-151
flera … jag	-123	-132
flera … och	18	77
flera … samti	-118	-110
fli*	79	206
flick ar	94	-24
flick bara	117	-8
flick nyser	-114	-105
flick och	0	144
flick ryckt	117	-3
flick skote	-121	-104
flick slar	35	207
flick spark	13	142
flick vil	-101	-134
flick … #	-103	-119
flick … hon	12	125
flick … i	158	-15
flick … inte	148	9
flick … mig	6	161
flick … sa	-121	-104
flick … san	8	98
flick … sig	30	186
flick … slut	-92	-121
flick … stira	117	-8
flick … tagit	126	-6
flicka	-140	-62
flickorna	23	124
flickvanen	-83	112
flime for	183	73
flime forst	-134	-122
flime som	-167	-171
flime … och	-129	-101
flime … ogona	122	26
flime … ogone	137	47
flimr til	111	-13
flimr … och	111	-13
flimrar	202	8
flipe my	121	18
flipe … neck	121	18
fliped	122	16
flit	27	356
flit det	-32	113
flit for	9	123
flit igar	-11	120
flit sa	-6	127
flit … angra	-11	120
flit … att	9	134
flo*	259	-140
flog	203	-20
flog av	153	41
flog … fran	106	24
floor	204	-94
flopy	229	15
flu*	161	-71
flugsvamp	246	72
flugsvampen	148	57
fly*	-260	-231
flyga fran	31	161
flyga … balko	16	97
flyget	-148	-208
flygplanet	-143	-134
flygr lock	-117	-92
flygr vil	-115	-95
flygr … ha	-115	-95
flygrad	-155	-147
flygresan	140	-34
flyta sig	105	-25
flyta til	-199	-278
flyta … det	-140	-173
flyta … gor	20	153
flyta … lulea	-107	-167
flyta … ner	127	18
flytade	-166	-214
flytande	-124	-113
flytar	-166	-142
flyte runt	-139	-118
flyte … svart	-139	-118
flyten	-63	-156
flyter	-187	-161
flytn fran	-127	-110
flytn har	-109	-88
flytn med	-113	-90
flytn nar	-110	-84
flytn och	-35	79
flytn skaka	141	21
flytn … haft	-109	-88
flytn … jag	-110	-84
flytn … klada	-111	-110
flytn … lite	-113	-90
flytn … penis	-127	-110
flytningar	-125	6
foa*	94	-67
foam	188	7
fod	2	108
fod av	2	108
fod … mista	2	108
fod*	67	-34
fode	259	202
fode barn	120	14
fode for	186	188
fode … en	-9	169
fode … for	114	38
fode … tva	-12	136
fodel pa	-178	-170
fodel som	-128	-119
fodel … vaxt	-106	-99
fodelsemarke	-174	-207
foder	266	11
foder hema	143	6
foder i	133	-6
foder nu	147	28
foder … bilen	133	-6
fodse och	119	17
fodse … har	119	17
fodseln	-93	-136
fog*	-153	-141
foglo i	-127	-112
foglo … vecka	-127	-112
foglosning	-153	-141
fol	333	-87
fol av	112	-9
fol fran	240	-29
fol igar	-100	-101
fol ihop	62	-133
fol nerfo	120	-3
fol och	183	65
fol over	186	-5
fol pa	191	2
fol ur	128	25
fol … an	121	0
fol … benen	93	-3
fol … cykel	-105	-90
fol … fonst	167	7
fol … haste	122	16
fol … honom	116	-3
fol … isen	135	22
fol … och	190	34
fol … sange	128	25
fol … tak	146	13
fol … taket	171	6
fol … tredj	126	20
fol*	33	231
folie	-21	115
folja	42	277
folja efter	65	262
folja med	20	140
folja papa	3	140
folja up	-120	-127
folja … honom	42	131
folja … i	3	140
folja … mama	-3	109
folje efter	69	234
folje … mig	68	211
foljer	-19	93
folk framf	-4	111
folk har	-99	-122
folk men	-180	-153
folk och	-9	112
folk undra	24	83
folk … busen	-4	111
folk … inte	19	166
folk … mig	-79	-117
folk … ni	-83	-113
folk … nu	-9	112
folk … varfo	24	83
folksamlingar	-126	-124
fon*	249	237
fonst och	61	219
fonst pa	178	55
fonst … andra	179	23
fonster	133	194
fonstret	143	202
fonta bukta	177	30
fonta … ut	123	0
fontanel	158	8
fontanelen	225	46
foo*	-2	-144
foot	91	-101
foot and	-150	-144
foot is	153	12
foot point	111	11
foot … mouth	-150	-144
footbal	-129	-130
for	-19	184
for #	71	-119
for air	254	21
for al	17	145
for ala	-35	164
for aldre	-83	-113
for alt	-8	245
for altid	80	404
for anars	76	158
for andra	90	134
for askan	-160	-157
for att	-32	197
for bebis	-159	-157
for being	23	147
for bloda	17	162
for blodf	-146	-134
for blodp	-150	-171
for blood	-106	-106
for brost	187	50
for brot	-109	-127
for cance	-91	-123
for co	146	30
for covid	-109	-89
for dag	142	5
for days	-222	-231
for de	148	88
for dem	-127	5
for den	132	152
for doden	-115	-127
for doren	5	145
for egen	60	245
for en	325	130
for ena	184	27
for evigt	31	142
for fardt	-131	-133
for five	-3	131
for flyge	-139	-163
for fora	-129	-128
for forst	176	159
for framt	-90	-113
for fridy	-97	-124
for ful	13	154
for good	20	161
for got	89	270
for han	59	247
for handl	9	121
for hard	-139	-92
for hene	-96	-136
for hiv	-110	-106
for hjalp	-166	-40
for hjart	-150	-152
for hofte	138	57
for hogt	-183	-182
for hojde	-166	-183
for hon	178	117
for honom	-171	-20
for huden	-211	-211
for jag	167	287
for jordn	-103	-107
for kater	-80	-89
for klamy	-94	-127
for kolmo	-139	-110
for kolox	170	30
for kontr	-138	-118
for korko	-242	-239
for lagt	-111	-122
for lange	-264	-263
for langt	-128	-138
for lite	-202	-228
for lungi	-192	-166
for mama	-23	162
for manga	211	10
for mat	72	-40
for maten	-6	135
for me	25	192
for mej	30	142
for mig	99	229
for min	56	235
for minst	54	132
for mit	109	170
for my	-319	-290
for mycke	-183	-84
for nagot	-185	-197
for nagra	154	25
for nalar	-140	-156
for nan	76	210
for nat	-160	-145
for nio	220	45
for nu	-150	-151
for ogat	141	3
for ogone	204	28
for ont	5	135
for orat	-240	-223
for orone	-19	161
for overg	11	97
for papa	7	247
for parke	-108	-92
for peopl	-156	-153
for potat	30	179
for preve	-153	-145
for sa	-181	-175
for senas	174	26
for sent	-233	-210
for sex	72	-43
for sin	-21	119
for sit	138	40
for six	135	175
for skola	-183	-147
for skuld	-6	92
for spind	-162	-160
for spira	-139	-122
for sprut	-202	-210
for steks	-101	-115
for stor	129	28
for svara	-34	154
for tbe	-190	-158
for the	-17	145
for three	-261	-213
for tidig	114	176
for tjugo	170	31
for trang	-136	-124
for tredj	-109	-4
for tung	-116	-97
for ukrai	-114	-95
for ultra	-114	-92
for utebl	-161	-156
for vab	-101	-89
for vad	13	179
for vapen	-118	-147
for varar	-123	-114
for varje	247	241
for varto	-113	-122
for vaten	-156	-175
for weeks	23	141
for work	4	-84
for years	-163	-183
for … aka	10	144
for … andas	122	21
for … andet	130	-2
for … aneur	-107	-118
for … ata	194	20
for … att	-32	156
for … av	-190	-193
for … bara	-123	-153
for … barn	1	156
for … bast	-99	28
for … besok	-185	-194
for … dagar	207	175
for … dar	102	-95
for … days	-193	-79
for … de	-13	162
for … decen	-128	-120
for … del	73	343
for … det	15	258
for … do	9	206
for … egen	-9	125
for … enda	7	127
for … fa	31	-144
for … fast	-96	-194
for … fonst	4	143
for … for	165	158
for … ga	22	187
for … gamla	-85	-66
for … gang	116	158
for … gange	100	99
for … gar	170	30
for … genom	26	148
for … godis	-148	-135
for … grane	104	-2
for … gud	10	95
for … haha	-180	-166
for … halva	-139	-120
for … halvt	148	32
for … han	-48	94
for … hand	-2	123
for … helst	1	124
for … hjalp	17	145
for … hjart	145	17
for … hogra	136	1
for … hur	-124	-132
for … huvud	81	-13
for … iblan	19	117
for … igar	-101	-115
for … infor	-105	-127
for … inget	-156	-176
for … insul	115	9
for … inte	50	184
for … istal	-102	-101
for … jag	-67	102
for … kana	21	183
for … klamd	86	-14
for … koles	-118	-98
for … koma	-113	-122
for … kop	-114	-126
for … kora	-107	-111
for … kring	-183	-181
for … kvart	177	-1
for … lastb	-116	-97
for … ljud	7	130
for … lungr	-121	-114
for … man	-23	97
for … manad	-131	48
for … mans	-165	-141
for … men	-154	-109
for … mer	42	152
for … metad	119	10
for … min	144	-16
for … minut	291	96
for … mot	-158	-188
for … nad	-139	-92
for … ni	118	303
for … ogat	184	27
for … over	-120	-128
for … pa	-138	-141
for … papa	44	163
for … partn	15	113
for … perso	-171	-172
for … piza	-145	-145
for … rada	-15	96
for … sa	89	135
for … saga	24	206
for … sambo	-4	130
for … se	-15	137
for … sedan	-113	-184
for … sig	-26	94
for … sjalv	39	268
for … skyda	-3	100
for … slipa	-33	185
for … somn	-121	-114
for … somnm	118	2
for … sta	13	132
for … stang	-108	-129
for … steg	145	-9
for … stopa	21	134
for … straf	-14	171
for … stund	164	-6
for … svar	122	26
for … svarm	105	33
for … table	211	10
for … tanka	-187	-200
for … tests	-106	-106
for … til	-180	-191
for … timar	187	-47
for … time	299	5
for … tjute	169	65
for … vacin	-195	-148
for … vad	-162	-164
for … vaga	-13	127
for … vald	-137	-150
for … vaten	-122	-132
for … vecko	-30	85
for … vi	-90	-125
for … vil	-14	121
for … vin	-123	-157
for … week	-146	-191
fora aret	-242	-126
fora gravi	-160	-166
fora somar	-226	-221
fora vecka	265	161
fora vinte	-176	-149
fora … a	158	-14
fora … ar	-94	-94
fora … borta	-147	-135
fora … feber	150	54
fora … fick	-128	-137
fora … hur	-107	-120
fora … kan	-148	-122
fora … mar	-81	-80
fora … men	-68	75
fora … nu	229	19
fora … och	90	182
fora … vart	-99	-112
foradet	-86	70
foral for	20	183
foral iblan	-80	-107
foral jobar	18	186
foral … altid	16	134
foral … vil	-80	-107
foralder	-165	-204
foraldrar	74	241
foraldrarna	135	140
foraltid	20	183
forbered	-174	-168
forbi	149	242
forbj har	23	107
forbjudet	23	107
forbl for	-24	123
forbl … bloda	17	162
forbloda	17	162
forced	-10	175
fore mens	-140	-117
fore stats	-111	-92
fore … fick	-111	-92
forebygande	-128	-137
forelasare	-178	-199
fores borja	106	4
forestalningen	106	4
forever	26	151
forfrysning	-105	-96
forga pig	-107	-94
forga tar	122	1
forga … han	19	163
forga … och	-107	-94
forga … slog	104	16
forga … waran	122	1
forgi av	-68	65
forgi honom	-12	110
forgi jag	-14	93
forgi … och	-12	110
forgifta	-2	125
forgiftar	-31	186
forgiftat	0	152
forgrep	9	134
forha for	-139	-92
forha … hard	-139	-92
forhardnad	-139	-92
forklara	-124	-107
forky far	-119	-89
forky gick	-135	-124
forky och	-137	-112
forky … fyra	-143	-114
forky … hes	-125	-102
forky … over	-135	-124
forky … tredj	-100	-73
forkyld	-137	-236
forkylning	-58	-171
forkylningar	-150	-162
forkylningen	-121	-136
forla att	-100	-119
forla av	-141	-75
forla fel	-173	-163
forla for	-1	196
forla fran	152	13
forla i	172	8
forla mig	7	127
forla pa	209	15
forla sedan	-149	-117
forla … alt	-6	169
forla … en	-126	-97
forla … ena	141	21
forla … hoger	203	23
forla … jag	-88	-116
forla … midja	152	13
forla … skrac	-152	-137
forlamad	186	52
forlamat	107	30
forlamning	105	33
forlat	-207	23
forlo for	-166	-65
forlo med	-122	-118
forlo sin	-115	-119
forlo … forst	-121	-116
forlo … losni	-166	-65
forlo … mama	-115	-119
forlorat	-47	93
forlosningen	-166	-65
forlosningsdepresion	-149	-82
formaksflimer	-100	-154
formalitet	10	149
formi det	130	-5
formi gar	109	20
formi hon	-137	-124
formi … fick	-137	-124
formi … han	109	20
formidagen	131	22
formidags	220	106
formidan	-126	-123
forny adren	-105	-80
forny inhal	-110	-65
forny mina	-63	-150
forny recep	-154	-151
forny … den	-105	-80
forny … epipe	-125	-106
forny … pa	-155	-152
forny … recep	164	135
fornya	-122	-175
forpa det	1	124
forpa sedan	41	118
forpackning	1	124
forsa	79	-30
forsa blod	158	10
forsa for	-174	-165
forsa igen	79	-30
forsa … jag	105	60
forsa … sa	-180	-179
forsakringen	58	124
forsakringskasan	-179	-176
forsakringspengarna	25	207
forsar	314	26
forsen	-27	122
forsent	14	118
forsk for	-181	-143
forsk ut	-108	-92
forsk … skola	-181	-143
forskolan	-164	-169
forskoleinskolning	-117	-111
forskrackt	-108	-92
forso i	12	135
forso igar	1	114
forso igen	-104	21
forso sata	117	33
forso sla	149	-10
forso stopa	6	126
forso stryp	168	6
forso … honom	6	126
forso … in	149	-10
forso … livet	-9	142
forso … mig	165	-10
forso … nu	-108	-102
forso … torsd	12	135
forsoker	147	12
forsokte	-31	180
forst alas	7	179
forst barn	-113	-104
forst barne	-171	-144
forst besok	-142	-146
forst gange	128	162
forst hans	-108	-129
forst hjalp	-169	-166
forst hos	-127	-120
forst kramp	152	24
forst man	-126	-124
forst men	207	52
forst och	-159	-128
forst stege	-189	-216
forst table	179	44
forst timen	-129	-114
forst … barn	-127	-120
forst … hande	149	57
forst … i	82	-42
forst … kavep	91	33
forst … liv	-41	123
forst … norma	-129	-114
forst … sen	-169	-148
forst … slog	-126	-124
forst … var	140	8
forsta	-188	-223
forstar	162	185
forstopad	-151	-137
forstopning	-129	-130
forstor	-41	123
forsv ar	-123	-123
forsv direk	-103	-107
forsv for	42	245
forsv igen	124	-13
forsv med	85	-9
forsv nar	-39	-116
forsv pa	-119	-90
forsv … altid	51	146
forsv … att	137	20
forsv … direk	124	-13
forsv … efter	-123	-123
forsv … en	104	-18
forsv … glas	120	30
forsv … glase	186	57
forsv … got	40	145
forsv … jorde	23	112
forsv … karao	-108	-107
forsv … lovet	-93	-106
forsv … man	187	63
forsv … min	-117	-104
forsv … nar	-103	-107
forsv … svara	-26	94
forsvara	-26	94
forsvina	72	226
forsvunit	-175	-169
fort	121	24
fort ar	171	12
fort barne	22	171
fort bjork	-115	-100
fort inan	-5	155
fort mage	144	37
fort nar	-153	-162
fort och	194	129
fort ur	-94	-72
fort vi	112	163
fort … dor	176	7
fort … e	189	44
fort … fat	-119	-106
fort … fatol	-94	-72
fort … flyta	20	153
fort … gar	139	-64
fort … hopas	1	117
fort … inte	127	31
fort … jag	-49	-115
fort … lager	-132	-135
fort … reser	139	21
fort … slar	-115	-100
fort … sover	5	122
forta om	-104	-90
forta … man	-104	-90
fortf bla	132	45
fortf kalel	-152	-165
fortf lever	-2	127
fortf ont	-148	-148
fortf pojke	125	48
fortf stel	-99	-80
fortf under	76	-17
fortf … #	125	48
fortf … brost	76	-17
fortf … i	-111	-117
fortf … pa	-99	-80
fortf … svag	-189	-137
fortj en	20	141
fortjanar	44	179
forts anda	108	129
forts andas	2	119
forts me	-96	-96
forts rina	129	21
forts … likso	2	119
forts … omepr	-96	-96
forts … ur	129	21
fortsate	6	166
fortsater	214	156
forut a	-148	-150
forut nej	5	164
forut pa	-120	-110
forut sama	124	19
forut … da	-124	-105
forut … kansl	124	19
forut … varen	-120	-110
forva da	-145	-111
forva for	-123	-114
forva … och	-145	-111
forva … varar	-123	-114
forvarar	-123	-114
forvarkar	-168	-126
forvarning	166	44
forvi a	151	24
forvi andas	137	44
forvi o	150	57
forvi och	235	56
forvi som	-141	-128
forvi … doter	119	27
forvi … glodh	124	16
forvi … har	156	17
forvirad	225	53
fos*	94	197
foste och	124	-1
foste sedan	116	12
foste … igar	116	12
fosterorelser	116	12
fosterstalning	136	9
fot	232	-9
fot barn	193	165
fot efter	-124	-118
fot for	11	106
fot kan	-107	-100
fot ont	-113	-113
fot pa	-102	-68
fot siter	108	-7
fot stick	177	12
fot synas	157	14
fot … badru	102	-22
fot … bakoc	108	-7
fot … byge	-102	-68
fot … frame	-113	-113
fot … ga	-107	-100
fot … nylig	12	116
fot … nys	-26	112
fot … pa	166	-7
fot … prome	-124	-118
fot … tva	11	106
fot … ut	177	12
fot*	-178	-362
fotbo den	118	32
fotbo i	-190	-164
fotbo igar	-174	-171
fotbo men	-2	127
fotbo ont	-141	-146
fotbo … ar	-139	-138
fotbo … hjart	125	48
fotbo … i	-2	-134
fotbo … jag	148	146
fotbo … liger	118	32
fotbol	-219	-173
fotbolen	-143	-171
fotboln	118	32
fotbolslaget	-141	-146
fotbolstranare	51	166
foten	-150	-230
foten als	122	47
foten blev	121	47
foten bulta	-112	-72
foten den	115	35
foten hange	129	17
foten har	112	33
foten i	124	-57
foten igar	-115	-93
foten lite	-140	-132
foten lukta	112	39
foten men	26	139
foten nar	-154	-144
foten nu	158	67
foten pa	-188	-167
foten pekar	131	33
foten siter	-132	-113
foten svima	112	20
foten … ar	138	47
foten … at	131	33
foten … att	-136	-124
foten … bla	-104	-87
foten … blivi	112	33
foten … det	42	151
foten … djupt	-132	-113
foten … en	112	20
foten … gar	122	47
foten … grask	164	20
foten … i	101	-3
foten … nar	-129	-90
foten … rod	-124	-104
foten … snon	-133	-91
foten … svuln	117	45
foten … ta	-136	-111
foten … vit	122	4
foter	-70	-185
foter ar	134	19
foter bla	117	32
foter flack	119	25
foter nar	-162	-142
foter o	104	16
foter pa	-142	-133
foter sveta	-129	-119
foter … har	104	16
foter … i	-171	-160
foter … inte	117	32
foter … jag	-165	-149
foter … kvale	-142	-133
foter … sex	119	25
foterna	36	-87
fotle ar	-133	-91
fotle vreds	-119	-106
fotle … inat	-119	-106
fotle … svule	-133	-91
fotleden	-133	-91
fotsv en	-142	-149
fotsv melan	-124	-121
fotsv … gang	-142	-149
fotsv … ja	-156	-125
fotsv … tarna	-124	-121
fotsvamp	-243	-195
fotsvampen	-142	-149
fotsvet	-109	-97
fotva vagra	-116	-120
fotva … ge	-116	-120
fotvarta	-116	-120
fou*	68	111
found	98	115
found out	-10	148
four days	-7	148
fr	32	186
fra*	112	92
fradg runt	181	9
fradg … munen	197	20
fradga	227	14
fraga anda	-167	-155
fraga ar	-69	-157
fraga at	42	180
fraga av	-88	-140
fraga fins	20	113
fraga for	-4	169
fraga fran	1	113
fraga galer	-150	-156
fraga hela	126	13
fraga hur	41	230
fraga ja	126	140
fraga man	-124	-141
fraga men	-137	-151
fraga om	32	-213
fraga sama	47	-131
fraga vad	15	104
fraga var	-108	-151
fraga … egen	33	127
fraga … faktu	-165	-151
fraga … hon	-12	139
fraga … koles	-111	-92
fraga … krope	-137	-126
fraga … mig	28	178
fraga … mit	50	-80
fraga … mycke	28	115
fraga … ni	-108	-97
fraga … om	-152	-206
fraga … sak	47	-131
fraga … som	14	102
fraga … sonen	-114	-102
fraga … tiden	179	36
fragade	-98	200
fragan	-235	-206
fragar	34	172
frago … har	164	45
fraktur	153	21
fram	141	135
fram bosan	-16	133
fram er	-94	-113
fram et	217	-4
fram huvud	148	5
fram orden	160	-16
fram tva	109	-25
fram … att	-4	140
fram … barnb	-129	-147
fram … han	154	-8
fram … ljud	100	-22
fram … och	9	126
fram … ord	280	-8
fram … pa	143	14
fram … sida	-94	-113
fram … table	0	144
framatbojd	143	-22
framatlutad	250	-17
frame	-75	116
frame under	-113	-113
frame … borde	7	113
frame … tar	-113	-113
framf busen	8	166
framf ogone	133	17
framf os	160	-18
framf … pa	179	12
framt bara	-7	108
framt vad	-81	-103
framt … morke	-7	108
framt … ska	-81	-103
framtanden	-141	-136
framtid	-7	108
framtidsfulmakt	-114	-145
fran #	-165	-138
fran ala	-1	115
fran alt	-11	166
fran apote	-177	-170
fran bajsa	-107	-101
fran blomk	-142	-141
fran bron	-9	195
fran brost	159	44
fran bryga	-148	-147
fran cykel	-87	-102
fran dag	-151	-148
fran eleme	-83	48
fran er	-234	-273
fran fonst	198	30
fran forsa	-151	-175
fran grane	-120	-106
fran halse	138	14
fran handb	-147	-159
fran haste	142	26
fran hog	137	12
fran hogsp	179	54
fran hosku	103	46
fran i	-127	-156
fran ingen	128	10
fran jobet	-45	98
fran jorde	23	112
fran klate	94	25
fran klon	-114	-114
fran lagre	147	16
fran lilje	131	15
fran madra	-113	-113
fran midja	152	13
fran nasan	-138	-139
fran naten	-20	89
fran natet	0	152
fran navel	164	52
fran parke	31	215
fran penis	-169	-160
fran psyk	-18	163
fran radio	7	145
fran sjate	0	122
fran sjukh	-206	-122
fran slipe	-116	-104
fran sofan	-197	-156
fran sport	-109	-116
fran stege	182	9
fran tak	146	13
fran taket	186	92
fran tan	112	39
fran tandk	48	-78
fran tandl	-133	-122
fran thail	121	30
fran toale	-12	115
fran toan	-21	81
fran tramp	128	33
fran tredj	126	20
fran ugnen	-128	-102
fran utlan	-130	-141
fran vante	-91	-128
fran … bh	-109	-116
fran … bro	-109	-100
fran … det	74	133
fran … elsta	-108	-97
fran … flera	-91	-109
fran … gav	-101	-101
fran … han	192	164
fran … hart	-107	-101
fran … hojd	137	12
fran … hon	33	169
fran … idag	-17	101
fran … igar	76	124
fran … jag	-118	-68
fran … kan	-130	-141
fran … kompi	18	114
fran … lyhor	-119	-140
fran … men	-153	-34
fran … min	-132	-161
fran … nar	-191	-157
fran … och	141	128
fran … pa	-5	-122
fran … sidan	125	53
fran … skave	-116	-104
fran … somra	-100	-94
fran … spola	-128	-102
fran … til	28	-224
fran … ut	124	12
fran … van	-91	-128
fran … vanin	153	142
franvarande	139	-8
frata medel	140	30
frata … i	176	26
fratande	203	42
fratskada	177	15
fre*	-4	173
freda ar	7	171
freda boka	-121	-124
freda han	17	145
freda nu	100	-12
freda och	-164	-153
freda … ar	-198	-197
freda … det	31	203
freda … kansk	98	24
freda … om	-121	-124
fredag	-112	110
frest ikval	-3	135
frest … ngl	-3	135
frestar	-3	135
fri*	-100	-87
friday	-32	139
fridy och	-97	-124
fridy … undra	-97	-124
fridykning	-97	-124
frien says	-41	112
frien took	151	-43
frien … somet	131	-28
friend	236	192
friends	-199	-154
friko hur	-99	-123
friko syns	-116	-100
friko … det	-116	-100
friko … vet	-99	-123
frikort	-190	-239
frisk	-183	-152
frisk far	-133	-99
frisk i	-138	-159
frisk men	12	144
frisk och	-150	-148
frisk ur	-124	-99
frisk … orkar	-112	-91
frisk … ovrig	-168	-144
frisk … vanst	-124	-99
friti sager	11	88
friviligt	-131	-157
froke jag	16	123
froke … far	16	123
from	-107	54
from a	40	136
from his	145	40
from last	-113	-94
from my	-98	91
from sleep	-104	-79
from work	-120	-122
from … arm	109	-5
from … badly	-104	-79
from … belt	6	115
from … compu	-112	-108
from … mum	-3	180
from … year	-113	-94
fros	-242	-91
fros ihjal	-163	-198
fros lite	-165	-143
fros til	6	162
fros … is	6	162
fros … nu	-129	-108
frosa	372	49
frosa feber	167	68
frosa i	91	30
frosa kisar	-151	-130
frosa nagon	-106	-117
frosa nu	138	8
frosa och	186	11
frosa sa	152	58
frosa skaka	118	-5
frosa yr	113	45
frosa … #	143	26
frosa … huvud	-119	-120
frosa … magsm	121	6
frosa … minut	-106	-117
frosa … nat	91	30
frosa … o	104	21
frosa … ont	138	12
frosa … sa	130	-7
frosa … sange	180	68
frosa … som	-87	-100
frosa … tva	101	11
frosan	190	-5
fru	121	126
fru ar	149	7
fru fick	81	130
fru fode	7	108
fru fol	151	37
fru gravi	149	19
fru har	-130	13
fru hon	118	91
fru i	-6	130
fru jag	18	241
fru mar	97	47
fru min	106	4
fru nyfor	1	120
fru och	-29	105
fru sager	62	-95
fru skule	22	135
fru slog	-124	-154
fru stira	-17	113
fru vil	-112	-114
fru … #	149	19
fru … att	-51	-175
fru … barn	15	128
fru … en	132	26
fru … fa	22	135
fru … for	7	108
fru … fot	3	142
fru … gravi	146	37
fru … hon	80	131
fru … hor	9	107
fru … ingen	132	1
fru … inte	-43	79
fru … konst	152	41
fru … lag	-106	-91
fru … lagt	-3	113
fru … liger	-9	91
fru … ny	9	100
fru … sa	150	13
fru … sager	106	4
fru … skaka	140	5
fru … vile	-3	120
fruga sager	-148	-118
fruga … att	-148	-118
fruga … inte	138	28
fruko hon	124	49
fruko iblan	-137	-133
fruko … prata	121	36
frukost	-23	-173
frukosten	151	-78
frukt dalig	168	-7
frukt … under	-114	-107
fruktansvard	179	65
fruktansvart	198	69
fruktansvert	-114	-107
fruktkarna	-144	-126
frun det	7	133
frun … arg	-128	-139
frun … inte	35	190
frun … jatek	100	25
frun … sa	125	-7
frun … ut	-129	-143
fruse och	-144	-124
fruse skuld	-147	-139
fruse … febri	-144	-124
frusen	-141	-196
fry*	251	32
frysa	-27	116
frysa ihjal	-11	126
fryse jamt	-149	-136
fryse lat	-116	-99
fryse sa	234	30
fryse … ar	103	17
fryse … har	-109	-89
fryse … hon	118	-12
fryse … jag	114	32
fryse … om	-116	-99
fryse … sa	136	9
fryse … tande	157	34
fryser	225	-55
fuc*	-156	-151
fucidin	-156	-151
fuktig	163	25
ful	297	170
ful for	13	154
ful igen	128	-8
ful jag	20	130
ful men	107	-58
ful under	20	118
ful va	-4	103
ful … att	13	154
ful … doter	20	118
ful … inte	63	-26
ful … o	128	-8
ful … roda	124	24
ful … ska	-4	103
fula	-140	-41
fula ut	-202	-146
fula … blaso	110	24
fult av	-147	-133
fult men	119	93
fult … matar	117	8
funde alvar	38	161
funde pa	-64	71
funde … att	44	116
funde … pa	-18	176
funderar	-82	51
funderat	14	167
funge en	153	37
funge fint	-125	-107
funge … sa	-110	-82
funge … stund	153	37
fungera	292	143
fungerar	-117	-198
funka apen	-136	-131
funka en	-120	-97
funka … hjart	-120	-97
funkar	-61	-156
fur*	-216	-223
furadantin	-141	-132
fy	-170	-159
fyl*	-80	-206
fyla	-74	-189
fyla i	-172	-164
fyla pa	-191	-200
fylde	-130	-239
fyler #	-4	127
fyler femti	15	118
fyler man	-106	-96
fyler … i	-106	-96
fyler … nasta	20	118
fyler … pa	33	123
fylt #	-135	-150
fylt … a	-135	-150
fyr*	147	-16
fyra	177	48
fyra ar	-204	-137
fyra av	-166	-148
fyra dar	-79	69
fyra gange	175	-37
fyra kilar	4	103
fyra manad	96	-106
fyra pa	131	0
fyra timar	-8	124
fyra varje	-232	-231
fyra … aka	-11	92
fyra … den	107	0
fyra … feber	-90	-64
fyra … jag	163	143
fyra … nat	-247	-214
fyra … och	88	128
fyra … sager	21	117
fyra … tio	-166	-148
fyraa vakna	-122	-129
fyraa … o	-122	-129
fyraaringen	-171	-202
fyrhj och	112	3
fyrhj … liger	112	3
fyrhjulingen	108	2
fyrti gange	159	18
fyrti … i	159	18
fyrve explo	134	20
fyrve … i	134	20
fyrverkeri	134	20
g tre	-126	-108
g … gange	-126	-108
ga	-71	166
ga bort	40	152
ga forbi	-42	131
ga fran	136	75
ga hem	40	274
ga i	-180	-183
ga inan	-3	107
ga men	-156	-109
ga ner	-111	108
ga pa	-266	-263
ga rakt	145	4
ga til	172	80
ga up	-216	-247
ga ut	16	378
ga … a	-68	67
ga … arm	127	-1
ga … dagis	-159	-128
ga … dokto	13	180
ga … doren	142	-20
ga … eler	-3	107
ga … i	-98	84
ga … idag	18	153
ga … jakta	-130	-122
ga … jobet	-166	-137
ga … kan	-149	-136
ga … mina	2	119
ga … ser	110	23
ga … svule	-151	-139
ga … terap	-136	-156
ga … toan	154	17
ga … utan	22	197
gaf*	146	7
gafel ramla	95	10
gafel … ur	95	10
gafeln	123	3
gal*	-205	-138
galen	-245	-85
galen av	-122	-149
galen pa	-142	-137
galer	-198	-75
galer aven	32	126
galer det	-130	-134
galer mig	-136	-145
galer min	-62	-183
galer mit	54	160
galer … bara	-111	-120
galer … doter	-120	-130
galer … eksem	54	160
galer … mama	-146	-146
galgr tva	127	14
galgr … vecko	127	14
galgront	127	14
galimatias	158	21
galivare	-111	-121
galni med	-13	97
galni och	127	-11
galni … jag	127	-11
galni … mig	-13	97
galning	163	68
galst hitad	-114	-113
galst ont	-131	-118
galst … av	-114	-113
galst … under	-104	-123
galsten	-187	-176
galt	150	35
gam*	-33	-134
gamal #	151	-2
gamal alder	-109	-113
gamal ingen	6	132
gamal kafe	149	27
gamal magen	107	34
gamal man	117	19
gamal medic	-119	-136
gamal och	-131	-94
gamal radio	-102	-102
gamal ut	-122	-118
gamal … #	117	19
gamal … grade	132	12
gamal … sager	-109	-113
gamla	-130	-213
gamla ar	-177	-156
gamla doter	151	23
gamla har	-129	-117
gamla journ	-160	-185
gamla kryck	-131	-139
gamla medic	-175	-192
gamla vanli	85	-21
gamla visa	-101	-85
gamla … gat	-129	-117
gamla … har	202	35
gamla … i	85	-21
gamla … pa	-159	-121
gamla … til	-131	-139
gamla … utgan	-129	-106
gan*	110	158
gang	17	123
gang ar	126	-7
gang av	-156	-106
gang dorar	-121	-113
gang for	-115	-3
gang hon	-109	-175
gang i	-82	-138
gang iblan	85	-21
gang ingen	-114	-107
gang pa	166	20
gang sager	1	125
gang sist	-26	97
gang … andfa	161	15
gang … bilak	-118	-86
gang … dan	-123	-96
gang … gang	166	20
gang … kor	6	118
gang … pasar	-118	-98
gang … stang	-121	-113
gang … star	-33	102
gang … vecka	34	-136
gang … vil	-103	-156
gange efter	124	24
gange for	128	6
gange idag	126	-34
gange ikval	130	-11
gange jag	80	213
gange kan	-93	-162
gange men	132	141
gange o	-18	102
gange om	-173	-20
gange per	-197	-166
gange sa	181	91
gange sager	2	155
gange sedan	228	67
gange sen	116	-8
gange vi	0	179
gange vil	-127	-133
gange … cashe	124	24
gange … dan	-77	83
gange … det	154	-3
gange … grate	2	108
gange … har	-188	41
gange … hon	184	49
gange … hors	-10	152
gange … hosta	-152	-93
gange … jag	167	116
gange … klaga	97	47
gange … lange	33	138
gange … lite	-141	-98
gange … minut	279	78
gange … nat	-326	-287
gange … nu	-4	126
gange … prata	-93	-95
gange … rygen	142	12
gange … senas	111	3
gange … skriv	11	166
gange … stor	122	17
gangen	127	221
gansk … anda	-118	-115
gap*	-256	-127
gapa	-215	-71
gapa det	17	127
gapa … svalj	-164	-125
gapa … svart	151	56
gapar men	-5	124
gar	-128	1
gar batre	-117	-135
gar bra	-205	-180
gar bredb	122	26
gar det	-259	-417
gar dubel	175	31
gar forbi	50	179
gar halv	-106	-106
gar han	130	94
gar hela	45	-77
gar hem	-101	-109
gar hon	53	185
gar hos	160	11
gar in	249	-14
gar inga	-19	101
gar ingen	-169	-186
gar inget	-148	-122
gar jag	-56	56
gar kan	-168	-184
gar knapt	170	43
gar kraks	122	1
gar kval	207	61
gar lag	-15	149
gar leker	-137	-114
gar magsj	-120	-106
gar med	-28	135
gar men	-98	-163
gar mot	-6	128
gar naken	-12	105
gar ner	-86	25
gar o	-184	-190
gar over	-259	-160
gar runt	77	204
gar snet	139	-15
gar som	46	-91
gar sonde	2	149
gar sover	-92	-102
gar tilba	-89	47
gar tog	-127	-47
gar under	8	130
gar up	-230	-171
gar … a	-95	65
gar … agska	4	156
gar … angra	109	7
gar … ar	-126	-137
gar … at	205	42
gar … ata	-121	-134
gar … atan	-5	141
gar … att	-213	-244
gar … brevl	95	-22
gar … bup	-72	-97
gar … dalig	-92	-102
gar … det	38	122
gar … dit	33	170
gar … feber	-110	-109
gar … for	-124	-177
gar … ga	-185	-192
gar … gatan	3	142
gar … han	-5	125
gar … hitar	27	122
gar … hjart	-144	-144
gar … hon	112	162
gar … hotar	0	125
gar … idag	-109	-119
gar … igen	107	-3
gar … in	151	98
gar … inget	-195	-178
gar … jag	114	184
gar … jobet	120	194
gar … kal	-173	-161
gar … kraks	187	52
gar … mar	122	26
gar … men	-136	-163
gar … nar	13	-148
gar … nu	175	-3
gar … om	-35	105
gar … ont	-115	-99
gar … over	-311	-342
gar … pa	-300	-266
gar … runt	155	9
gar … ryg	157	66
gar … sjuan	4	148
gar … ska	20	133
gar … snabt	-119	-111
gar … snet	138	27
gar … som	-193	-186
gar … spare	-16	131
gar … ta	-10	152
gar … tankt	96	-12
gar … trapa	156	5
gar … trapo	-151	-168
gar … trogt	104	16
gar … ute	-12	105
gar … vanli	-168	-124
gar … via	-131	-153
gar*	133	192
garag han	146	-7
garag huvud	107	-12
garag med	-24	86
garag och	-99	38
garag … motor	-24	86
garag … och	107	-12
garag … sager	-22	102
garage	-42	131
garaget	135	217
gardagens	-145	-137
garde ar	28	142
garde och	-150	-134
garden	103	221
garderob	-17	171
gardi for	113	19
gardi fran	125	53
gardi runt	162	1
gardi som	130	28
gardi … ena	160	68
gardi … halse	162	1
gardin	186	52
gardinen	156	69
gardinera	-144	-134
gards ont	-110	-120
gards … i	-110	-120
gardsplan	-15	159
garna	-124	-49
garna stors	41	118
garna trafa	-83	-113
garna … folk	-83	-113
garna … forpa	41	118
gas	128	218
gas i	-9	104
gas … min	-9	104
gasa	24	181
gasa ihjal	24	181
gasa … mig	24	181
gaser	-236	-219
gaser gar	-136	-127
gaser i	-161	-159
gaser … magen	-161	-159
gasig	-162	-153
gasol	156	8
gasol explo	125	31
gasol i	131	16
gasol … brans	125	31
gaspa hela	-133	-133
gaspa … tiden	-133	-133
gaspar	-130	-140
gaspi for	223	30
gaspi … air	223	30
gasping	268	30
gasva stat	121	14
gasva … pa	121	14
gasvarmaren	121	14
gat i	-5	-169
gat in	-179	-140
gat over	170	6
gat sa	13	174
gat til	30	120
gat up	-41	-129
gat … i	-143	-214
gat … jobet	30	120
gat … kbt	-136	-145
gat … krana	-144	-146
gat … masor	110	49
gat … men	94	27
gat … skakf	128	17
gat … tre	-129	-105
gat … vecka	172	-1
gat*	44	171
gatan	23	128
gav adren	128	17
gav blod	-196	-138
gav farmo	130	21
gav mig	-122	-10
gav sig	119	30
gav … i	-196	-138
gav … mardr	-148	-151
gav … morfa	130	21
gav … nasta	-101	-101
gav … sina	31	152
gav … table	-99	-98
gave me	-49	176
gave … baby	112	-2
gay	28	153
ge	-19	168
ge blod	-130	-156
ge brost	-164	-155
ge honom	135	42
ge medic	-126	-112
ge mig	18	182
ge min	6	114
ge up	8	229
ge … nagot	9	142
ge … nu	-126	-112
ge … pa	-38	73
ge … ps	6	114
ge … var	-139	-136
gee*	11	136
geer	11	136
geer op	11	136
geg*	-114	-112
gega	-114	-112
gega fran	-114	-112
gega … penis	-114	-112
gel	-172	-154
gel*	157	-8
geleaktigt	155	8
general	-130	-101
genom	44	156
genom aren	43	231
genom byxor	98	-8
genom doren	-25	129
genom eleme	20	126
genom fonst	-47	111
genom hande	128	8
genom isen	277	3
genom krope	91	19
genom mig	136	6
genom munen	-237	-215
genom nasan	-363	-284
genom och	182	-8
genom ogat	147	7
genom sko	-102	-68
genom vagar	12	131
genom vagen	7	139
genom venti	-5	157
genom … ar	157	28
genom … fran	136	6
genom … jag	99	192
genom … nar	-170	-184
genom … nu	163	15
genomblot	154	28
genomblota	150	2
genomborade	147	7
gentest	-179	-157
ger	-307	-41
ger elsto	-127	-101
ger hard	-124	-104
ger hosta	-111	-90
ger hunde	19	144
ger magka	-108	-100
ger magon	-123	-113
ger mig	-228	-247
ger saft	108	15
ger up	-72	72
ger … huvud	-109	-99
ger … i	-150	-155
ger … inte	52	122
ger … mag	-108	-100
ger … mage	-124	-104
ger … penga	12	178
ger … til	19	144
get a	-216	-210
get ar	-128	-116
get bort	-104	58
get bucol	114	-4
get flera	146	25
get mig	109	132
get my	-132	-140
get nervo	-146	-126
get steso	137	3
get up	-260	-241
get … alt	2	154
get … befor	-137	-162
get … copy	-108	-101
get … cykel	24	83
get … det	-7	91
get … doend	-128	-116
get … ears	-112	-105
get … enlig	114	-4
get … et	24	127
get … fiske	9	105
get … hopet	-133	-142
get … hunde	4	110
get … kans	-134	-131
get … men	102	22
get … min	34	171
get … sick	-131	-108
get … sina	12	128
get … stota	178	48
get … til	-31	82
get … trani	-129	-114
getin behov	-105	-82
getin nu	115	9
getin och	151	4
getin pa	-151	-121
getin stack	-120	-101
getin … ar	-175	-156
getin … foten	-108	-89
getin … klar	115	9
getin … mig	-120	-101
getin … munen	149	36
getin … nacke	161	71
getin … svimf	129	14
getin … tan	-146	-129
getin … to	-11	156
getin … tradg	103	50
geting	-146	-143
getingjavel	121	20
getingstick	154	-7
gets	-86	147
gev*	5	247
gevar i	-46	130
gevar ur	-25	96
gevar … knat	2	174
gevar … skape	-115	-22
gevaret	1	239
ghb andas	83	1
ghb … bara	83	1
gho*	-125	-141
ghost mig	-125	-141
ghost … o	-125	-141
ghostade	-125	-141
gick av	166	121
gick bara	86	-14
gick bort	-151	-108
gick bra	-86	-167
gick fran	-2	114
gick genom	196	-6
gick hem	-41	156
gick i	-185	-196
gick in	-26	80
gick och	209	15
gick over	-182	-269
gick pa	160	5
gick preci	137	-9
gick rakt	41	-98
gick sonde	127	-68
gick upfor	147	-1
gick ut	-112	82
gick … av	-193	-180
gick … balko	-2	114
gick … det	139	-8
gick … direk	-119	-123
gick … en	131	-13
gick … in	33	-107
gick … isen	186	-5
gick … men	-122	-82
gick … och	149	13
gick … sko	-102	-68
gick … steko	-138	-116
gick … tidig	28	115
gick … trapa	129	6
gick … vi	137	52
gif*	-41	46
gift i	139	15
gifta	29	205
gifta bort	39	139
gifta om	19	188
gifta sa	50	225
gifta … jag	28	177
gifta … mig	26	126
gifti att	-117	-119
gifti for	-80	-89
gifti medel	-122	-108
gifti och	5	125
gifti svamp	154	21
gifti … ha	-140	-144
gifti … kater	-80	-89
gifti … vilke	-122	-108
giftiga	-159	-151
giftigt	-157	-157
giftinformation	-110	-104
giftinformationscentralen	-124	-95
gik*	-181	-202
gikt	-159	-176
gikt i	-203	-180
gikt … stort	-203	-180
gipse ar	-167	-139
gipse och	135	37
gipse … av	-167	-139
gipse … nu	135	37
gipset	-114	-144
git*	41	163
gitar a	24	83
gitar ska	3	105
gitar … katen	24	83
gitar … lileb	3	105
gitaren	32	143
giv*	-27	172
gjo*	16	239
gjord abort	-127	-121
gjord det	56	311
gjord glast	142	21
gjord han	2	103
gjord slut	-169	-212
gjord … det	2	103
gjord … fast	-12	149
gjord … for	-127	-121
gjord … mot	27	131
gjord … sjalv	21	147
gjorde	45	156
gjort	-16	202
gjort ert	3	98
gjort heiml	132	-4
gjort ila	2	137
gjort jag	28	109
gjort mit	11	128
gjort slut	-198	-205
gjort … basta	3	98
gjort … flera	-53	57
gjort … hela	140	4
gjort … men	132	-4
gjort … mig	-7	175
gjort … och	-124	-116
gjort … pa	12	133
gjort … sjalv	2	178
gla*	-158	-327
glad	-408	-341
glad anars	-166	-176
glad att	-161	-189
glad igen	-213	-209
glad och	-122	-74
glad … jag	-161	-189
glad … och	-115	-106
glada om	19	152
glada … jag	19	152
gladare	19	152
gladje	-182	-172
glas barn	120	30
glas door	145	2
glas i	115	-2
glas mina	-10	117
glas mot	197	75
glas nar	-163	-172
glas och	-197	-197
glas ser	-129	-114
glas … #	120	30
glas … dem	160	61
glas … dubel	-129	-114
glas … handl	136	33
glas … jag	-163	-172
glas … klade	-10	117
glas … trear	119	40
glasb haha	-133	-120
glasbaren	-133	-120
glasd bula	-184	-145
glasdoren	136	3
glase need	-105	-88
glase … an	-105	-88
glases	-128	-123
glaset	108	-16
glaso ger	-151	-147
glaso och	-15	130
glaso … mig	-109	-99
glaso … tog	23	176
glasogon	-349	-323
glasogonen	-141	-129
glasruta	163	13
glast och	142	21
glast … flack	142	21
glastestet	142	21
glat	-100	-102
gled ner	146	-19
gli*	-240	-205
glipa lite	-189	-161
glipar	-240	-205
glo*	-286	-480
glodh efter	124	16
glodh … dagen	124	16
glomd det	136	54
glomd en	-147	-134
glomd om	-124	-99
glomd ta	-137	-127
glomd table	-113	-108
glomd tiden	-139	-140
glomd … i	54	-84
glomd … min	-137	-127
glomd … table	-113	-92
glomde	-163	-261
glome alt	-137	-159
glome hur	119	35
glome namn	-132	-128
glome … iblan	-139	-128
glome … man	119	35
glomer	-260	-319
glomt	-190	-225
glu*	-140	-158
glutenintolerans	-121	-115
gna*	-343	-302
gnaler	-274	-252
gnali men	-157	-125
gnali och	-99	-102
gnali … drick	-135	-104
gnali … far	-99	-102
gnalig	-165	-134
gnaligt	-123	-98
gni*	-168	-149
gnide sig	-117	-74
gnide … i	-117	-74
gnider	-117	-74
gnisl tande	-146	-103
gnu*	153	10
gny*	250	30
gnyr	237	24
gnyr bara	165	17
gnyr vid	129	-9
gnyr … varje	155	-5
go	171	303
go back	-156	-162
go down	2	-114
go numb	-122	-102
go on	-7	104
go to	57	131
go … at	-122	-102
go … sleep	-26	131
go … the	136	-7
go … to	-124	-141
god jul	-122	-119
god nat	-30	98
god … for	22	181
god … och	-114	-122
god … til	-122	-119
godag jag	98	13
godis	25	-122
godis i	124	-23
godis ilama	-142	-113
godis jamt	-86	-136
godis … halse	167	28
godna pa	2	128
godna … rikti	2	128
goe*	-204	-221
goes	-204	-221
goi*	95	135
going	95	135
going #	106	-12
going blue	139	7
going to	107	302
going up	188	19
going … and	138	-10
going … do	5	127
going … end	-37	104
going … go	106	-12
going … hurt	3	153
going … my	188	14
going … stab	-2	129
golfen	-136	-107
golva av	-109	-107
golva … magsj	-109	-107
golvad	-109	-107
golve	-110	-130
golve a	140	-17
golve ar	90	-65
golve han	124	-30
golve hela	-119	-123
golve i	-87	37
golve infor	8	103
golve med	118	8
golve o	111	134
golve och	142	-86
golve tredj	111	-13
golve tryck	114	28
golve … badru	-12	151
golve … barne	8	103
golve … bitet	118	8
golve … gymet	130	12
golve … i	153	-7
golve … lava	-120	-129
golve … naten	-119	-123
golve … rot	180	49
golve … rycke	130	-1
golve … skrik	136	-6
golvet	233	93
gom*	150	236
goma	4	194
goma os	-13	154
goma … i	-13	154
gomer mig	0	152
gomer os	128	-8
gomer sig	-124	-46
gomer … i	135	8
gomer … med	7	101
gomer … under	8	137
gomt	9	235
gomt os	-18	86
gomt table	11	73
gomt … hos	-18	86
gomt … i	27	177
gomt … kniva	3	128
gomt … under	11	73
gone and	139	88
gone cold	108	-14
gone now	-139	-126
gone numb	127	15
gone … dry	-123	-108
gone … it	112	-35
goo*	-150	92
goodb and	-3	206
goodb leter	8	113
goodb … turne	2	136
goodbye	8	307
goodbyes	17	125
googl angra	-82	-113
googl for	-112	-116
googl hur	57	248
googl pa	6	159
googl … hur	21	216
googl … man	59	238
googl … mycke	-112	-116
googla	33	173
googlade	-82	-113
googlar	-166	-125
googlat	46	201
gor	62	185
gor as	118	32
gor att	-56	91
gor det	161	276
gor en	-155	-155
gor gifti	-120	-103
gor halse	-152	-136
gor han	55	217
gor hene	17	150
gor hlr	176	17
gor honom	7	130
gor i	33	177
gor ila	24	135
gor ingen	193	26
gor jag	266	298
gor man	-178	-216
gor mig	-263	-218
gor ni	-105	-156
gor om	-34	129
gor ont	-192	-66
gor sa	286	172
gor saker	-20	152
gor sex	1	117
gor sjukt	-133	-147
gor slut	47	191
gor sma	164	-3
gor vansi	105	18
gor varje	13	140
gor vid	-168	-159
gor … a	183	-1
gor … att	-18	185
gor … av	-123	-115
gor … barne	169	11
gor … det	-75	233
gor … dusch	11	88
gor … efter	132	138
gor … er	-130	-109
gor … for	-170	-147
gor … forst	-173	-161
gor … gor	-8	127
gor … hlr	-120	-93
gor … igen	0	170
gor … ila	8	203
gor … irite	-133	-134
gor … jag	89	104
gor … jamt	-123	-148
gor … med	3	239
gor … men	-51	-147
gor … mig	-12	131
gor … min	205	32
gor … nar	-184	-144
gor … nat	61	190
gor … om	-190	-94
gor … pa	37	183
gor … rasan	7	130
gor … ryck	108	-3
gor … sant	-132	-114
gor … sedan	-264	-239
gor … sen	-201	-185
gor … sjalv	28	184
gor … sjukt	135	28
gor … slut	14	172
gor … som	-149	-53
gor … vid	-183	-150
gor*	108	172
gora	106	172
gora det	48	416
gora djupa	-28	75
gora en	-145	-106
gora for	-182	-144
gora gente	-145	-133
gora han	120	11
gora med	1	133
gora mig	13	198
gora min	102	119
gora mina	20	112
gora nagot	152	6
gora nat	-187	-78
gora nyt	-86	-79
gora om	-10	125
gora ont	11	181
gora proce	-4	125
gora saker	7	149
gora te	-112	-91
gora test	-141	-115
gora … alerg	-86	-79
gora … barn	20	112
gora … bebis	-27	95
gora … det	-10	125
gora … dumt	2	139
gora … fru	132	1
gora … hema	31	150
gora … honom	-172	-163
gora … igen	-21	159
gora … ila	7	237
gora … kort	-4	125
gora … mer	-163	-155
gora … mig	14	147
gora … ont	166	56
gora … pa	26	161
gora … sarsk	-123	-118
gora … sjalv	21	171
gors	-111	-93
gors ultra	-111	-93
gors … i	-111	-93
gos*	27	152
got an	-103	-85
got humor	-97	-91
got my	-2	118
got vil	-68	-91
got … apoin	-103	-85
got … gun	127	33
got … paspo	-2	118
gotla vi	-108	-117
gpr	102	10
gpr snet	102	10
gps	20	158
gps pa	20	158
gps … min	20	158
gr	96	170
gr i	100	-6
gr … minut	100	-6
gra	362	-16
gra i	260	-7
gra o	152	61
gra och	204	22
gra star	-146	-138
gra … ansik	265	14
gra … haler	133	28
gra … nar	-146	-138
gra … trot	135	12
graa	176	8
grabe #	93	-39
grabe … vakna	93	-39
grabe … varm	-119	-87
grabl runt	148	4
grabl … munen	120	34
grabla	124	37
grablek	241	24
grade ar	-148	-135
grade feber	119	-19
grade och	150	-33
grade … pa	-148	-135
grade … sedan	-203	-150
grader	243	8
gran canar	-128	-151
grana bebis	-102	-99
grana spela	-120	-158
grana … musik	-106	-126
granarna	15	234
granarnas	-134	-140
granb kom	-6	98
granb … barfo	-6	98
granbarnet	11	147
grand blood	156	26
grand heart	146	-27
grand … is	149	-1
grand … pils	146	-27
grand … presu	156	26
grandma	100	-45
grandmas	214	4
grane armen	108	-20
grane doren	-8	127
grane en	14	169
grane hund	-225	-247
grane igar	-98	-114
grane knive	13	98
grane liger	152	-18
grane lyhor	-119	-140
grane misha	9	107
grane notka	107	40
grane pa	105	123
grane pumpa	-9	104
grane sa	142	18
grane sat	7	134
grane skick	12	213
grane skrik	7	178
grane ta	7	164
grane table	152	-7
grane … ala	152	-7
grane … ar	117	107
grane … dag	3	155
grane … i	50	118
grane … in	-9	104
grane … liger	13	98
grane … lorda	19	144
grane … nafsa	-111	-102
grane … pa	145	-39
grane … sa	-118	-98
grane … sin	9	107
grane … sover	-119	-140
grane … stral	12	213
grane … vi	-98	-114
granf skrik	35	139
granf … och	35	139
granf … til	-10	85
granp drunk	-99	-112
granp … fora	-99	-112
grape til	-117	-94
grape … dem	-117	-94
grapefrukt	-150	-117
grase och	119	2
grase … det	119	2
graskliparen	241	35
grat direk	-196	-159
grat och	98	175
grat pa	-135	-181
grat … blekt	124	8
grat … jobet	-100	-112
grat … leker	-106	-83
grat … nu	-154	-143
grat … sa	-6	159
grate at	-173	-141
grate av	-134	-161
grate hela	-67	46
grate i	-155	-151
grate lat	-99	-134
grate mycke	-149	-153
grate nat	-101	-75
grate och	-11	116
grate pa	-158	-84
grate slar	-6	114
grate varje	-137	-169
grate vi	38	137
grate … dagar	51	146
grate … dusch	-144	-162
grate … han	-6	114
grate … hormo	-128	-119
grate … lite	-101	-75
grate … lok	-133	-127
grate … mama	-152	-153
grate … man	132	33
grate … men	-146	-155
grate … rekla	-136	-129
grate … sager	0	134
grate … tiden	-113	-33
grater	-214	-227
grati jag	24	143
gratis	-3	109
grav	-57	83
grava	-143	-167
grava … om	-95	-100
gravd	127	11
gravd fram	122	11
gravd v	127	11
gravd … #	127	11
gravdes	122	11
graven	13	176
graver	124	8
gravi #	154	1
gravi flime	122	26
gravi fora	-188	-138
gravi hon	-100	-104
gravi kliar	-138	-119
gravi nu	-112	-83
gravi ny	122	29
gravi och	-9	-122
gravi om	-119	-110
gravi svima	200	63
gravi … #	-95	-123
gravi … atond	138	-10
gravi … blode	134	18
gravi … det	142	20
gravi … for	122	26
gravi … forky	-119	-89
gravi … gange	-188	-138
gravi … han	-119	-110
gravi … ilama	-221	-150
gravi … kramp	171	39
gravi … manad	160	18
gravi … trot	-140	-142
gravi … undra	-100	-104
gravi … vecka	-111	-103
gravid	-57	-196
graviditeten	-136	-147
gravt i	112	47
gravt plots	105	41
gravt … manda	112	47
gravt … smart	105	41
gre*	110	141
great	-142	-122
greje o	6	120
greje … logat	6	120
grekland	-145	-138
gren	178	14
gren i	129	8
gren … ogat	120	2
grepe helt	-18	119
grepet	16	121
grey	173	-9
gri*	-92	-254
griev my	-97	-122
griev … cat	-97	-122
grieving	-97	-122
grila i	121	28
grila … talte	121	28
grilat	121	28
grile med	158	36
grile nar	114	15
grile … bensi	158	36
grile … jag	114	15
grilen	128	-36
gris	-72	-125
gris hande	129	27
gris pa	-164	-138
gris skar	-110	-104
gris under	-118	-104
gris … armar	-118	-104
gris … bastu	-143	-124
gris … glasb	129	27
gris … mig	-110	-104
gro*	-7	-238
gron	-46	-126
gron hon	-131	-106
grona	-153	-126
grona bajse	-117	-98
grona … glad	-117	-98
grons glad	-118	-111
grons … anars	-118	-111
gronsaker	-238	-215
gront	176	-17
gront dag	-90	-64
gront efter	-116	-103
gront en	107	34
gront fem	160	16
gront men	-100	-73
gront snor	-125	-83
gront … dagar	160	16
gront … fyra	-90	-64
gront … ingen	-125	-83
gront … jag	-100	-73
grot	45	-129
grot han	127	25
grot i	132	-12
grot … munen	132	-12
grotig	161	69
grotigt	136	37
group	-193	-124
group in	-144	-132
gru*	-226	-189
gruba	102	10
gruba har	102	10
gruba … blivi	102	10
grubl mycke	-102	41
grubl pa	-118	-156
grubl … inget	-109	-121
grublar	-171	-43
grumpy	-161	-146
grunt	203	25
grunt vaten	203	25
grunt … domna	122	15
grunt … och	180	4
grup	-241	-287
grup for	-83	-113
grup … aldre	-83	-113
grupc kansk	15	120
grupchaten	27	157
grus	-215	-192
grus i	-210	-182
grus … ogat	-184	-151
gruva	-117	-112
gruva horse	-117	-112
gruva och	-86	-175
gruvan	-185	-225
gry*	291	29
grymtar	191	-1
gryta stora	120	11
gryta … blaso	120	11
grytan	126	14
gube #	-53	69
guben bara	105	9
guben i	105	-34
guben ramla	176	59
guben sate	105	16
guben ser	132	21
guben … en	-94	-139
guben … fran	103	46
guben … liger	105	9
guben … sa	-186	-218
guben … ut	132	21
gubhe har	-125	-99
gubhe … mansf	-125	-99
gubhelvetet	-125	-99
gud	-211	-19
gud sa	-160	-183
gud sagt	10	95
gud vad	-123	-119
gud … det	10	95
gud … ont	-123	-119
gud … trot	-160	-183
gul a	7	141
gul anda	160	9
gul efter	-104	-87
gul gega	-114	-112
gul … bla	7	141
gul … fran	-114	-112
gul … ogone	153	57
gul … stukn	-104	-87
gul*	-88	-181
gulare	167	1
gult	-199	-115
gult #	-112	-91
gult slem	-175	-168
gult … ar	-112	-91
gun	163	129
gun and	145	57
gun brit	76	-17
gun … doesn	-35	90
gun … hes	126	0
gun … igen	76	-17
gun*	-56	173
gunga sedan	-26	105
gunga … brand	-26	105
gungar	-5	146
gurgl pa	121	12
gurgl … farmo	121	12
gurglande	121	12
guy*	-169	-175
guys	-169	-175
gym	-197	-74
gym*	-51	-143
gymet jag	-143	-156
gymet kraks	122	37
gymet och	138	15
gymet … ar	-115	-109
gymet … lyfte	138	15
gymet … nacke	122	37
gymna aren	-100	-113
gymna … hjart	-112	-81
gymna … syns	-100	-113
gymnasiet	-150	-137
gympa for	157	18
gympa iblan	-130	-106
gympa … inhal	-130	-106
gympa … tva	157	18
ha	-353	-318
ha adren	-109	-71
ha atit	-131	-113
ha blama	24	153
ha burit	-136	-144
ha dodsh	13	126
ha dot	5	137
ha droga	-13	92
ha druck	85	-24
ha egen	29	140
ha en	-187	-90
ha extra	-158	-155
ha fat	165	-24
ha fatat	10	127
ha flask	-140	-133
ha halso	-114	-107
ha hjalp	-190	-222
ha hostm	147	46
ha husla	-115	-129
ha intyg	-157	-193
ha komit	-138	-155
ha kopia	-188	-181
ha lugn	12	143
ha lyft	-119	-127
ha malat	-92	-100
ha me	-147	-143
ha nagot	-115	-95
ha om	20	110
ha penga	40	180
ha rad	-164	-191
ha remis	-133	-137
ha samta	-99	-126
ha sex	31	166
ha simsk	120	26
ha sin	-12	104
ha slagi	-121	-125
ha somnt	-106	-126
ha sovit	-126	-110
ha tid	-145	-187
ha ut	-59	-74
ha vorte	-166	-147
ha … anars	-4	206
ha … andra	-67	-87
ha … att	-116	-53
ha … beslu	10	127
ha … dokum	24	153
ha … en	120	89
ha … for	-90	-156
ha … gang	-12	104
ha … hjart	-105	-71
ha … ihjal	-121	-125
ha … ine	-117	-119
ha … int	11	136
ha … klamy	-131	-126
ha … konst	-126	-110
ha … lakar	-154	-149
ha … lang	3	129
ha … langr	-140	-133
ha … lugna	-115	-95
ha … min	-59	-74
ha … mot	-152	-142
ha … naten	20	110
ha … nu	12	143
ha … om	-124	-157
ha … piza	-131	-113
ha … samta	-101	-137
ha … slaga	133	22
ha … taket	-92	-100
ha … telef	29	140
ha … ut	-159	-160
ha … vem	-108	-113
had	-157	-224
had a	-159	-266
had … fever	-163	-119
had … heart	-158	-135
had … hypo	-115	-114
had*	-215	4
hade	-215	4
hade #	-141	-178
hade atit	-142	-132
hade blodp	-126	-158
hade dem	24	169
hade domna	107	48
hade en	7	-82
hade f	-94	-124
hade feber	-151	-135
hade grot	116	-4
hade haft	1	193
hade havan	-139	-111
hade hjarn	-166	-144
hade hon	0	195
hade jag	120	189
hade legat	-153	-174
hade ont	-41	-132
hade oroni	133	34
hade oskyd	-116	-146
hade panik	-104	-115
hade sjalv	-108	-152
hade skito	-141	-151
hade snore	159	1
hade sprun	-108	-92
hade table	20	164
hade tandv	122	1
hade urinv	124	19
hade velat	-2	120
hade … att	-2	120
hade … en	-33	112
hade … for	-159	-172
hade … fora	-22	-143
hade … hjart	-118	-97
hade … i	-197	-80
hade … igar	-200	-211
hade … liten	137	46
hade … ovnin	-143	-133
hade … pa	-163	-160
hade … sa	122	1
hade … sex	-116	-146
hade … ska	-110	-114
hade … strok	-109	-101
hade … tankt	-11	91
hade … til	159	1
hade … tryck	32	130
hade … vanli	-138	-110
hade … vid	120	26
haft det	-226	-52
haft en	150	117
haft feber	-126	-141
haft halsb	-125	-99
haft infar	150	32
haft jag	-99	-98
haft mina	162	28
haft nu	-105	-50
haft strok	-125	-107
haft svamp	-109	-88
haft tva	-182	-147
haft … a	162	14
haft … batre	33	111
haft … forky	-125	-165
haft … hjart	-243	-193
haft … i	11	-146
haft … knap	0	128
haft … nu	202	63
haft … obeha	155	25
haft … och	-123	-138
haft … ont	162	57
haft … p	162	28
haft … til	-150	-161
haft … tva	-183	-188
haft … varje	-102	-87
hag*	153	173
hagel	142	13
hagel i	142	13
hagel … brost	142	13
hagelbosan	-47	119
hah*	-388	-481
haha	-412	-509
haha fins	-120	-167
haha for	-108	-129
haha jag	-127	-124
haha men	-185	-172
haha nu	-157	-125
haha okej	-113	-99
haha … ar	-123	-146
haha … det	-91	-124
haha … jag	-157	-147
hai*	143	-19
hakaa	-2	229
hakaa vaimo	-5	166
hakan	-48	-188
hakan dregl	138	26
hakan fram	162	63
hakan ljuse	117	20
hakan ner	148	60
hakan … inte	129	44
hakan … mot	148	60
hakan … tandv	138	26
hakataan	1	173
hal	-35	-131
hal i	-146	-179
hal men	-180	-171
hal nar	142	-3
hal ni	-91	-128
hal sluta	-119	-114
hal … bloda	-119	-114
hal … hande	145	20
hal … ja	142	32
hal … sluta	-130	-124
hal … vagen	4	115
hal*	84	-125
hala andan	-131	-137
hala bajse	151	27
hala brand	-126	-129
hala i	171	18
hala kafek	127	25
hala mig	140	169
hala sig	137	23
hala talet	-104	-141
hala tat	137	31
hala tyst	-6	136
hala vaken	128	-17
hala … benen	104	15
hala … lange	-121	-109
hala … om	-138	-103
hala … ont	137	31
hala … vaken	172	15
halar	-121	-150
halde	204	158
halde amoni	120	13
halde pa	114	15
halde … i	120	13
halde … tandv	114	15
halen gor	-105	-121
halen ocksa	-144	-157
halen sen	-122	-123
halen som	-109	-103
halen svule	160	28
halen varje	-124	-156
halen … en	-109	-103
halen … igar	-122	-123
halen … morgo	-124	-156
halen … ont	-105	-121
halen … snark	123	-3
halen … til	160	28
haler	160	19
haler andan	-149	-157
haler fast	-6	143
haler for	52	168
haler i	54	-125
haler pa	70	-100
haler sen	22	144
haler sig	170	-61
haler … att	74	-77
haler … hene	-4	113
haler … jag	-13	96
haler … kramp	-132	-123
haler … kvar	-12	163
haler … mig	-13	110
haler … o	150	14
haler … om	221	7
haler … orone	-19	161
haler … vaken	-104	-108
half an	121	2
half … hour	121	2
halft … alt	122	28
halgolvet	204	92
halka pa	-103	-144
halka … gards	-110	-120
halkade	-102	-160
hals efter	116	27
hals svuln	133	37
hals tils	101	-8
hals … jag	101	-8
hals … medic	116	27
hals … snabt	106	18
halsa	115	221
halsa mama	16	122
halsa min	34	156
halsa pa	-139	-72
halsa … lakar	28	120
halsa … med	-151	-126
halsb efter	-230	-215
halsb i	-125	-99
halsb … kafe	-102	-93
halsb … maten	-152	-128
halsbold	-146	-115
halsbrana	-145	-211
halsbranan	-135	-128
halsduken	136	-12
halse av	-180	-119
halse bla	198	0
halse det	160	5
halse en	141	6
halse fick	90	-50
halse gar	147	18
halse gor	-152	-148
halse haha	-123	-95
halse jag	88	191
halse kanas	148	16
halse lite	-134	-102
halse men	-255	-57
halse ont	-152	-136
halse roste	181	1
halse sen	-1	-104
halse snors	157	9
halse sveta	99	42
halse svule	113	52
halse svuln	207	17
halse tils	99	-14
halse tjock	139	14
halse … barne	171	26
halse … borta	141	-10
halse … efter	139	14
halse … feber	-205	-181
halse … flygp	-143	-134
halse … har	109	44
halse … igen	207	20
halse … ihop	218	35
halse … inte	175	6
halse … jordn	129	14
halse … julas	-106	-97
halse … klump	117	58
halse … korve	132	45
halse … masor	99	42
halse … ner	161	-4
halse … ont	-192	-186
halse … orat	-120	-113
halse … pa	113	52
halse … pekar	105	16
halse … prick	110	-3
halse … rosla	109	16
halse … roste	190	61
halse … silen	108	7
halse … snuva	-174	-181
halse … som	-155	-161
halse … somne	100	31
halse … stres	-173	-139
halse … svart	-127	-114
halse … tapad	-5	149
halse … trang	177	34
halsen	156	65
halsenan	-170	-188
halsflus	-172	-131
halsg nar	-157	-127
halsg och	147	23
halsg … in	147	32
halsg … ont	114	28
halsm for	131	39
halsm med	-118	-81
halsm och	86	12
halsm pa	88	-17
halsm … en	131	39
halsm … nu	86	12
halsm … pojke	88	-17
halsm … vita	-118	-81
halsmandlarna	154	-5
halso for	-135	-162
halso inga	-109	-128
halso och	-186	-153
halso sedan	-189	-171
halso … feber	-158	-142
halso … tre	-146	-131
halso … tva	-125	-132
halsoangest	-120	-175
halsokontrol	-111	-137
halsokontrolen	-168	-154
halsont	-18	-115
halsoprov	-112	-108
halsosamtal	-114	-107
halspore	-207	-228
haltar	-157	-202
halua	30	218
halua elaa	19	120
halua enaa	4	126
halua kuola	23	208
halua perua	-103	-124
halua varat	-130	-142
halua … ajan	-139	-175
halua … elaa	4	126
haluaisin	-194	-118
halv	132	-129
halv ansik	147	16
halv ata	-106	-106
halv liter	112	24
halv … nu	173	2
halva	186	-78
halva ansik	143	43
halva av	134	29
halva haret	-117	-99
halva krope	236	25
halva munen	175	-4
halva rumet	124	-9
halva synfa	159	40
halva … domna	142	47
halva … har	128	17
halva … imors	138	29
halva … och	72	-89
halva … vaxer	-117	-99
halvan	134	29
halvar	-207	-146
halvopna	128	-5
halvtime	232	94
hamaslaakarile	-104	-116
hamta han	-17	98
hamta luft	146	3
hamta mig	8	200
hamta rep	5	106
hamta ut	-217	-229
hamta … min	-155	-152
hamta … pa	128	148
hamtar	-12	151
han	262	275
han #	144	-15
han aka	-158	-153
han aldel	174	29
han alska	-48	84
han andas	87	-104
han ar	78	-127
han at	-102	-167
han ater	-164	-247
han att	155	65
han banka	-9	166
han bara	130	-38
han begra	1	139
han berat	11	88
han blek	163	59
han blev	216	217
han boka	-115	-107
han bor	-32	178
han boxad	11	146
han bruka	150	4
han det	-6	196
han dodad	26	115
han dodar	50	166
han dor	251	8
han drar	234	-11
han dregl	120	2
han drick	47	292
han druck	-5	161
han dusch	38	139
han eler	2	153
han fa	-235	-176
han famil	29	101
han fastn	133	5
han fick	128	-36
han forgr	6	112
han forso	279	11
han forsv	15	85
han forts	-2	203
han forvi	109	33
han ga	-155	-146
han gat	30	120
han ghost	-125	-141
han gjord	-16	254
han glad	-151	-138
han gor	150	257
han gra	158	20
han gravd	122	11
han haler	246	101
han han	12	160
han hange	-22	102
han har	196	211
han hatar	-178	-149
han hela	142	-19
han hol	68	221
han hor	-175	-75
han horap	-140	-146
han hosta	168	20
han hota	-1	121
han hotar	37	190
han i	101	148
han istal	-6	108
han kal	158	54
han kan	5	181
han kans	133	16
han kasta	56	133
han kipar	141	19
han kisar	-169	-179
han klaro	88	-17
han knap	96	9
han kniv	1	182
han knufa	0	156
han kolar	5	154
han komer	-37	168
han kor	-1	147
han kora	-133	-119
han kouri	158	4
han kraks	191	3
han krakt	187	44
han kramp	222	46
han krave	-1	128
han krosa	31	228
han la	-133	-37
han ladar	31	106
han lager	54	179
han laser	29	262
han last	13	146
han later	139	47
han letar	-18	86
han liger	182	13
han mar	166	-54
han maste	98	180
han matar	12	141
han med	18	208
han medel	11	93
han mig	10	280
han nu	24	110
han o	168	21
han on	161	222
han orkar	146	13
han pa	86	219
han prata	241	38
han puckl	-7	133
han putad	-13	151
han rakna	40	225
han rokte	7	135
han sa	25	122
han sanoo	-257	-277
han sar	11	178
han sat	-147	-3
han sate	-55	-153
han sater	17	140
han sikta	-3	113
han sju	-182	-175
han ska	-137	168
han skaka	140	45
han skrik	184	106
han sla	-3	196
han slagm	-4	130
han slape	-132	-117
han slar	-195	-11
han slock	122	-3
han slog	0	273
han slpr	33	146
han sludr	159	41
han sluta	190	49
han snal	-15	127
han snark	17	-142
han snet	109	20
han som	138	263
han somna	-41	-113
han sover	-109	15
han spark	193	154
han spela	-178	-162
han spyr	120	27
han stack	2	104
han stana	-5	100
han star	58	225
han stopa	-5	111
han strup	1	104
han stypt	4	137
han suger	154	27
han svald	133	22
han svaml	130	32
han svara	194	86
han svept	92	5
han tapad	170	15
han tar	26	156
han tog	168	257
han trode	162	23
han trot	110	2
han tryck	11	188
han tving	31	178
han ur	114	17
han ut	-29	127
han vakna	112	6
han var	174	128
han vaser	176	22
han vet	15	181
han vil	-64	-189
han vred	9	121
han … #	182	80
han … a	136	19
han … ala	147	39
han … aldel	120	32
han … aldri	55	191
han … alt	111	150
han … anars	-50	76
han … andas	193	56
han … arg	-152	63
han … at	-134	-127
han … att	158	148
han … bara	285	86
han … barn	3	162
han … barne	31	140
han … bil	-133	-119
han … bla	162	-101
han … blek	154	20
han … bli	14	157
han … blodt	-126	-112
han … borja	-19	140
han … brana	8	116
han … brans	119	-11
han … brot	25	127
han … bruti	4	148
han … byta	-137	-130
han … covid	125	38
han … det	211	128
han … diabe	177	27
han … do	-111	5
han … dod	-268	-311
han … doda	64	259
han … doend	-119	-106
han … doter	6	126
han … drick	59	-79
han … druck	-18	163
han … efter	172	137
han … ena	129	-3
han … et	-93	-90
han … eta	-208	-228
han … fast	167	169
han … feber	169	38
han … fem	-171	-114
han … fint	-106	-111
han … forst	133	32
han … fort	138	28
han … fortf	153	11
han … fram	122	11
han … ful	167	113
han … ga	-48	138
han … gar	122	26
han … get	-11	146
han … gjord	0	149
han … gjort	12	118
han … gora	-3	150
han … grymt	146	13
han … ha	109	140
han … han	223	139
han … hangt	219	20
han … har	209	206
han … hav	-130	-122
han … hejda	-4	97
han … hem	-85	74
han … hema	-144	-34
han … hemli	21	117
han … hitar	20	99
han … hjart	119	17
han … hora	-140	-146
han … hotat	32	146
han … hundr	-109	-113
han … huvud	-115	-130
han … i	46	136
han … infar	134	21
han … ingen	204	173
han … inget	115	163
han … jag	0	188
han … jatet	166	5
han … jobet	-3	123
han … ju	46	138
han … just	148	27
han … kal	163	1
han … kisat	125	13
han … klar	13	110
han … kniv	119	45
han … kniva	103	-14
han … knive	-17	182
han … konst	130	-4
han … korti	136	54
han … krakt	177	19
han … kramp	177	4
han … kroka	25	97
han … kuden	-14	141
han … lagt	-12	145
han … lila	164	9
han … lite	-141	-55
han … mat	-105	92
han … me	107	-13
han … med	70	154
han … medan	-4	130
han … mej	24	310
han … mer	161	127
han … mig	-25	440
han … min	7	269
han … mina	-43	216
han … minut	6	152
han … mit	117	57
han … mobil	7	119
han … mug	88	-17
han … naken	-14	134
han … nan	85	-21
han … nar	73	147
han … nat	17	146
han … ner	163	57
han … nu	73	134
han … nyper	-13	110
han … o	96	-26
han … ododl	16	158
han … ogon	138	2
han … om	217	229
han … os	-19	156
han … osama	103	-34
han … pa	152	340
han … pakor	163	8
han … pas	9	152
han … pig	-162	-208
han … poole	114	17
han … profe	7	113
han … putsa	-4	140
han … redan	-9	149
han … rikti	1	147
han … runt	-3	100
han … ryckt	-108	-114
han … sa	214	130
han … sager	81	98
han … sagt	17	164
han … sex	38	130
han … sin	168	120
han … sita	96	-12
han … sju	105	-16
han … skada	-8	112
han … skick	-1	119
han … skjut	135	170
han … skrat	-101	-134
han … skriv	43	156
han … sla	141	23
han … slagi	9	209
han … slo	168	53
han … slut	10	125
han … sluta	212	67
han … snal	-16	-152
han … snubl	-141	-127
han … socke	-154	-141
han … som	176	45
han … sonde	10	158
han … sova	178	55
han … spice	4	127
han … spran	9	140
han … stryp	172	169
han … studs	31	106
han … sur	12	141
han … syra	-15	171
han … ta	-185	-139
han … tagit	17	155
han … tajut	132	4
han … tid	-115	-107
han … til	-41	106
han … trafa	-15	90
han … tre	153	31
han … tva	170	8
han … tyst	203	23
han … upe	161	35
han … ut	-67	131
han … utanf	-13	200
han … utpla	20	133
han … utval	-24	118
han … vad	-164	-134
han … vaken	198	-10
han … valds	2	100
han … vanli	161	-14
han … vapen	43	178
han … var	123	175
han … varit	-97	110
han … varld	-147	-151
han … varm	138	40
han … vaten	117	32
han … vuxen	13	131
han … yr	185	25
han*	195	150
hand avsli	164	2
hand feels	142	-15
hand foot	-150	-144
hand for	136	1
hand fran	-1	115
hand i	-112	13
hand och	126	32
hand om	-52	210
hand tor	-124	-116
hand vanst	120	21
hand … ala	-1	115
hand … and	-150	-144
hand … av	164	2
hand … barne	20	169
hand … den	136	1
hand … fortf	-152	-99
hand … het	-150	-121
hand … hunde	31	214
hand … konst	120	21
hand … like	142	-15
hand … mama	15	150
hand … och	-124	-116
hand … smasy	-6	100
hand … som	149	20
handbolen	-187	-225
hande	132	228
hande a	165	58
hande altid	-128	-135
hande andas	102	-6
hande ar	190	42
hande asa	-5	111
hande blev	167	39
hande borta	124	20
hande djupt	-130	-124
hande fastn	176	20
hande fortf	5	132
hande funka	20	113
hande glasb	129	27
hande glome	119	35
hande hjart	112	1
hande huden	100	8
hande igar	-139	-141
hande igen	22	122
hande lite	-158	-163
hande nys	140	27
hande och	235	111
hande pa	-221	-218
hande punkt	-78	-121
hande rikti	116	6
hande sen	-121	-104
hande somna	-191	-199
hande stelf	135	29
hande stor	-143	-100
hande svuln	173	49
hande under	-6	173
hande varad	95	10
hande vil	-155	-135
hande … a	-175	-66
hande … ansik	115	26
hande … ar	137	-11
hande … blot	109	21
hande … brost	141	8
hande … en	-231	-282
hande … et	-163	-183
hande … feste	0	102
hande … flami	110	38
hande … fort	102	-6
hande … foten	112	20
hande … foter	155	13
hande … gjort	-128	-135
hande … hal	-130	-124
hande … hjart	113	-11
hande … hur	119	35
hande … i	167	60
hande … jag	-137	-146
hande … kjole	2	104
hande … krope	-135	-108
hande … man	-91	97
hande … min	84	163
hande … mina	13	155
hande … moten	-127	-113
hande … nar	-149	-4
hande … naten	-227	-250
hande … o	147	4
hande … pa	-136	-140
hande … skrek	8	147
hande … snosl	157	28
hande … som	-143	-100
hande … svart	135	29
hande … up	120	25
hande … vinte	-122	-90
handen	71	-119
hander	-72	98
handerna	-69	-153
handf ar	172	34
handf och	149	57
handf roste	138	47
handf … ar	175	56
handf … jag	97	37
handf … rot	136	51
handflatorna	361	132
handl av	-123	-137
handl efter	-105	-101
handl gor	-151	-135
handl han	13	153
handl kan	-188	-139
handl men	-105	-90
handl mycke	136	33
handl om	-164	-178
handl pa	97	-29
handl sen	-115	-105
handl svule	-128	-104
handl vi	172	24
handl … blod	136	33
handl … byter	107	10
handl … efter	-123	-104
handl … et	97	-29
handl … fal	-105	-101
handl … igar	-115	-105
handl … ont	-151	-135
handl … rora	-188	-139
handl … sager	-4	113
handlar	-170	-66
handled	-161	-152
handleden	-4	-172
handleder	21	162
handledning	-102	-117
hands are	179	37
hands aroun	-16	140
hands och	150	22
hands round	-10	133
hands tingl	-142	-123
hands … my	-33	161
hands … tingl	121	18
handskfacket	7	137
handsvet	-111	-112
handu efter	101	-2
handu hela	107	10
handu i	134	26
handu … handu	101	-2
handu … tiden	107	10
handu … tjugo	134	26
handuk	121	-36
handukar	193	21
handuken	247	37
hanga	-38	112
hanga sig	-25	154
hanga … om	-8	114
hangande	148	-10
hangb plast	-111	-95
hangbrost	-111	-95
hangd i	192	10
hangd … trapr	141	2
hangde	210	-85
hange bara	170	16
hange efter	117	1
hange hon	86	-27
hange i	196	192
hange med	41	-85
hange munen	149	30
hange och	131	16
hange sig	-153	52
hange som	138	15
hange up	-121	-105
hange ut	104	-43
hange … ansik	160	1
hange … brand	117	1
hange … doren	-21	149
hange … dregl	102	18
hange … en	138	-28
hange … ena	134	15
hange … garag	-27	139
hange … hande	111	-1
hange … igen	149	30
hange … ingen	122	14
hange … kompi	-127	-137
hange … laset	-148	-146
hange … nar	-164	-153
hange … os	-161	-168
hange … sen	-202	-149
hange … senor	129	17
hange … tavlo	-121	-105
hanger	134	92
hanging	18	152
hangt	138	-110
hangt sig	95	-115
hangt up	127	-9
hangt … repet	127	-9
hangt … vi	127	11
hans	-16	257
hans agode	9	103
hans blod	-1	133
hans farsa	-4	103
hans horap	-119	-145
hans liv	-108	-129
hans morfi	2	145
hans namn	-111	-117
hans sang	12	175
hans snop	42	144
hans … gor	-4	103
hans … haha	-108	-129
hans … har	-1	133
hans … i	11	157
hans … men	-83	-139
hans … vid	-14	114
hant	14	-126
hant forut	-124	-105
hant fraga	126	13
hant … a	-124	-105
hant … hela	126	13
hap*	-232	-47
hapend	-109	-114
hapy	-191	-169
hapy and	-151	-122
har #	184	26
har akut	124	14
har ala	138	126
har andat	173	4
har andni	150	21
har anges	-88	46
har anore	-129	-141
har antli	20	123
har ar	245	144
har astma	56	-75
har atit	85	-142
har av	-158	-157
har barik	-30	106
har bensi	89	-48
har berat	-38	99
har besta	69	272
har bet	-6	217
har betsk	-124	-116
har bil	126	42
har bipol	-115	-103
har blaa	5	161
har blade	-5	103
har blama	43	245
har blaso	-124	-137
har blat	-8	158
har blati	-5	188
har blod	5	138
har bloda	159	54
har blodt	-126	-112
har borja	-48	199
har brack	112	20
har branm	91	140
har brans	146	-13
har brant	105	128
har bruti	-45	124
har brutn	7	144
har byts	9	114
har ca	1	113
har cance	29	-130
har covid	125	38
har demen	-183	-197
har det	-211	-251
har diabe	36	-129
har diare	-289	-197
har diskb	132	38
har djure	7	167
har dot	-122	-16
har druck	236	103
har dukat	6	119
har dunka	130	5
har dusch	38	115
har eksem	-189	-188
har eldat	217	34
har epile	-63	-154
har etari	94	27
har farsk	19	143
har fastn	133	11
har fat	77	-158
har feber	-98	-175
har femar	-158	-119
har film	4	103
har filma	28	168
har fina	-121	-128
har fjort	119	18
har flime	143	23
har flyta	-126	-63
har foglo	-118	-108
har for	-150	-23
har forst	-126	-165
har forsv	-146	-141
har fot	-19	110
har friko	-143	-164
har frosa	117	25
har frukt	118	26
har funde	14	167
har gange	126	127
har gat	128	11
har gevar	-49	110
har gomt	18	217
har googl	46	170
har halsb	-104	-140
har halso	-169	-185
har han	221	115
har hangt	68	-147
har hejda	-2	97
har helt	-15	108
har hemor	-151	-112
har hicka	-192	-161
har hjart	59	-80
har hog	225	39
har hogt	104	25
har hosta	-297	-299
har hotat	33	250
har huvud	315	90
har i	-176	-103
har inet	-131	-124
har jag	6	228
har jatek	100	25
har jateo	166	60
har jates	137	-1
har jobat	-138	-161
har jorde	5	157
har karlk	115	2
har katet	139	31
har kisat	-139	-178
har klada	-147	-145
har klamy	-95	-103
har klipt	-37	103
har knark	147	13
har knive	7	155
har knuti	83	115
har kol	113	-83
har kolat	-144	-13
har kolik	-122	-103
har komer	-134	-122
har kompi	-176	-193
har kopt	32	327
har kraft	-138	-126
har krakt	-88	-144
har kroni	-99	-80
har krupi	155	40
har kvar	-136	-159
har lackt	148	10
har lagt	113	225
har lakt	-86	-151
har langa	33	203
har lart	25	214
har last	-109	69
har latit	-11	92
har legat	192	208
har letat	37	171
har leuke	132	22
har lever	160	-5
har likso	170	19
har lista	16	119
har ljugi	13	141
har los	-148	-147
har losta	120	31
har lovat	18	227
har lungi	148	63
har lust	-21	164
har magon	-128	-175
har manad	-193	-167
har mansf	-158	-142
har marke	-7	275
har masa	4	168
har mat	-122	24
har med	140	110
har medic	-127	-153
har mer	9	142
har mit	74	119
har mjal	-126	-133
har mjolk	91	30
har nasel	96	-12
har ni	-336	-280
har nu	121	-79
har om	-13	146
har ont	-210	-70
har opere	157	103
har opet	-215	-225
har ordna	45	162
har outha	121	27
har ovat	3	126
har packa	3	153
har parki	-106	-86
har petat	162	19
har plan	0	134
har plane	32	187
har plast	-128	-127
har plock	-21	132
har preci	138	128
har prick	-162	-166
har prost	146	28
har prov	-144	-155
har rakna	34	241
har ramla	207	138
har regio	-140	-160
har repet	-4	98
har rispa	0	175
har rod	-173	-148
har roda	-88	-168
har ror	-138	-155
har ruska	144	-21
har sa	-37	-167
har sagt	-35	178
har sama	-161	-140
har samla	-18	179
har san	93	149
har sat	289	321
har sedan	-154	-102
har sjalv	77	260
har skafa	-14	122
har skaka	150	15
har skars	13	176
har skick	-63	112
har skolj	179	56
har skriv	7	300
har skrum	163	-34
har skruv	-22	122
har skuri	211	89
har sluta	176	235
har sovit	16	-97
har spara	17	260
har spira	161	45
har sprin	-113	-125
har sprit	-5	175
har spyt	116	-19
har stod	-144	-181
har stot	136	-4
har strim	17	154
har strul	116	41
har stryp	2	108
har sutit	117	51
har svalt	356	45
har svamp	-176	-150
har svara	-141	-163
har svart	-49	-323
har svima	145	-21
har svino	126	24
har table	-177	-156
har tackt	-30	107
har tagit	158	45
har tandv	-121	-108
har tanka	36	183
har tankt	-106	66
har tapat	-179	-213
har tejpa	-14	179
har telef	155	-14
har tenta	-137	-143
har testa	-167	-151
har tgit	144	12
har tid	118	-42
har tor	-128	-114
har trafa	-68	-102
har tramp	-120	-94
har trana	8	169
har tryck	205	35
har tugat	151	7
har upeha	-128	-117
har utag	-128	-118
har utsla	-182	-147
har vadre	-101	-85
har valt	-4	173
har vandr	141	15
har vaner	-149	-150
har vapen	43	178
har vari	-125	-172
har varit	-25	148
har vatni	210	84
har vecka	-114	64
har vi	99	-58
har vinte	-123	-122
har vita	-160	-114
har vridi	99	-26
har yxa	149	-10
har … #	64	-80
har … adjo	127	-9
har … adres	-18	131
har … aliho	120	7
har … alt	-79	89
har … altid	-117	-122
har … alved	-166	-153
har … amuni	16	96
har … andas	228	-45
har … armen	7	146
har … ata	-66	142
har … bara	159	157
har … besta	27	199
har … bilde	-17	167
har … bilny	-6	149
har … blaak	124	-20
har … blama	3	153
har … blodt	190	77
har … borja	204	250
har … bort	-124	49
har … bra	-267	-229
har … brev	24	182
har … breve	31	172
har … bruti	-15	108
har … bus	-121	-113
har … dator	4	110
har … datum	-104	36
har … dem	-73	107
har … det	-175	22
har … diare	177	63
har … djupt	25	139
har … doren	3	184
har … dragi	165	75
har … efter	-50	142
har … ekg	-131	-134
har … en	152	-77
har … enkel	37	153
har … ert	3	98
har … extra	159	13
har … fal	-158	-157
har … farg	-158	-146
har … feber	261	60
har … fem	142	12
har … fint	89	-55
har … flera	28	-111
har … flick	-101	-134
har … flugs	135	32
har … flyta	145	3
har … folk	-79	-117
har … forlo	-138	-101
har … forsa	79	-30
har … forut	-182	-138
har … foten	-133	-91
har … fram	-18	216
har … fran	97	-17
har … frosa	110	10
har … frukt	142	18
har … funge	169	18
har … fyra	126	30
har … ge	14	149
har … ghb	83	1
har … grade	50	-69
har … grane	171	125
har … gravi	-100	-104
har … grot	-136	-114
har … haft	202	-52
har … hal	134	17
har … handu	163	41
har … heiml	131	-4
har … hem	-35	150
har … hes	207	38
har … hjart	155	28
har … hlet	102	10
har … hon	86	181
har … honom	171	65
har … hud	-128	-114
har … hudte	-122	-118
har … hur	-32	115
har … hutra	229	-37
har … iblan	-173	-171
har … in	163	180
har … indra	124	4
har … ine	10	143
har … infar	150	32
har … inga	-186	-195
har … inlas	5	111
har … inte	124	224
har … jateo	-83	-110
har … job	-107	-137
har … jorde	-22	119
har … just	136	54
har … kalel	-129	-120
har … kan	-100	-86
har … klart	1	184
har … klock	157	0
har … kniv	154	143
har … knive	26	157
har … kokan	120	-1
har … kondi	-161	-126
har … konst	166	80
har … konta	76	165
har … kraft	1	137
har … kvar	-207	-187
har … lampo	125	-15
har … langt	-181	-171
har … lap	-7	112
har … lapar	117	78
har … last	22	150
har … latsa	-154	-145
har … lila	148	48
har … lilta	-157	-164
har … lina	144	4
har … lista	11	137
har … lite	157	-78
har … marke	4	162
har … maski	160	17
har … med	72	180
har … medic	-136	-162
har … melan	77	26
har … mens	-138	-126
har … mig	113	264
har … mil	129	20
har … misha	11	115
har … mit	34	189
har … morkb	119	17
har … munsa	-156	-165
har … musar	-169	-172
har … nacks	-123	-106
har … nagot	177	126
har … nar	-140	-20
har … ner	184	66
har … nitro	167	17
har … nog	15	171
har … nu	80	-72
har … numer	-94	-113
har … nya	-117	-94
har … obeha	153	30
har … oga	-8	158
har … ogon	-110	-59
har … ont	-190	-105
har … over	210	149
har … pa	-61	220
har … pakor	-126	-119
har … paper	19	154
har … plan	-2	174
har … plane	15	139
har … pojkv	4	156
har … potat	167	31
har … prick	-192	-198
har … prima	-108	-120
har … raka	1	133
har … rep	52	281
har … revbe	7	144
har … ringt	-119	-88
har … rispo	14	121
har … roka	-138	-143
har … rora	137	6
har … runt	-186	-167
har … rygsm	-99	-80
har … sager	122	22
har … sagt	-134	13
har … sedan	120	-110
har … sen	-113	-227
har … sin	-62	-172
har … sista	-29	192
har … sjukd	-189	-160
har … skaka	132	-27
har … skape	1	126
har … skara	40	134
har … skavs	-133	-132
har … sla	-36	77
har … slut	-113	-92
har … snart	-108	-110
har … snet	118	-21
har … somnt	-16	111
har … son	115	124
har … sonde	-111	47
har … spira	2	103
har … sprin	-104	-114
har … stel	-113	-97
har … stenh	121	7
har … steso	158	25
har … stjar	-152	-121
har … strok	-125	-107
har … sutit	170	15
har … svag	111	10
har … svalt	113	10
har … svamp	-165	-120
har … svara	5	170
har … ta	9	210
har … tandv	173	23
har … tar	-125	-153
har … testa	-144	-91
har … til	180	245
har … tilba	-147	-67
har … tio	159	12
har … tips	-92	-145
har … trafa	21	123
har … trani	-157	-120
har … tre	62	-58
har … tungt	102	-12
har … tva	-109	-37
har … tvatm	-170	-146
har … tyngd	98	24
har … undan	5	158
har … up	170	-55
har … ut	148	315
har … ute	208	-4
har … utsat	6	147
har … utsla	133	22
har … vad	-168	-173
har … vakna	143	17
har … valdt	13	109
har … vaner	-145	-162
har … vanst	-131	-121
har … vapen	31	106
har … vark	121	27
har … varme	-136	-129
har … varta	-143	-122
har … vaten	-108	-118
harav har	-158	-157
harav … av	-158	-157
haravfal	-158	-157
hard	72	-149
hard i	-392	-316
hard nad	-139	-92
hard nu	105	21
hard och	276	53
hard sen	135	37
hard som	224	48
hard to	122	21
hard … a	203	47
hard … breat	107	20
hard … en	171	13
hard … gipse	135	37
hard … i	-122	-61
hard … int	124	14
hard … magen	-371	-298
harda	267	72
harda som	228	61
harda … tra	209	40
hardh med	-4	113
hardh … mama	-4	113
haret	-284	-63
haret faler	-216	-187
haret han	-155	-145
haret hon	7	117
haret och	-81	134
haret over	-7	169
haret vaxer	-117	-99
haret … ar	-154	-108
haret … av	-198	-121
haret … blev	-151	-154
haret … golve	10	123
haret … sager	15	106
harif i	-16	153
harif med	-21	81
harif … barne	-21	81
harif … kval	-12	119
harifran	169	139
hart bajs	-165	-148
hart han	-32	135
hart har	153	17
hart i	-176	-98
hart igar	11	127
hart … ar	-35	155
hart … krakt	153	17
hart … magen	-112	-96
harupe	-131	-162
has	-196	-116
has drope	110	9
has even	-109	-114
has gone	216	-1
has had	-152	-128
has hand	-150	-144
has welts	6	115
has … a	-144	-38
has … cold	108	-14
has … fever	31	-138
has … foot	-150	-144
has … hapen	-109	-114
has … numb	127	15
has … on	10	116
has … seizu	-119	-107
has … temp	123	11
has … tempe	-132	-115
has*	143	-47
hasnt	174	151
hasnt slept	-6	211
hasnt … for	159	114
hast	106	-67
hast har	-132	-118
hast i	193	45
hast tramp	-136	-111
hast … kolik	-132	-118
hast … magen	173	28
hast … mig	-80	-125
haste och	116	12
haste spark	146	5
haste … doter	145	9
haste … feber	-185	-174
haste … hene	120	-12
hasten	86	-67
hastigt	-54	-167
hastspark	171	25
hat*	-83	61
hatar	-147	-59
hatar manda	-105	-122
hatar mig	-87	50
hatar mit	-146	-151
hatar sig	-14	101
hatar … i	39	160
hatar … job	-146	-151
hatar … mer	-105	-122
hatar … sjalv	13	172
hates	135	66
hav	-245	-164
hav sa	-130	-122
hav vorte	-199	-202
hav … ont	-130	-122
hav … sa	-199	-202
havan fora	-100	-70
havan med	-103	-94
havan … gravi	-100	-70
havan … mit	-103	-94
havandeskapsforgiftning	-139	-111
have	-120	11
have a	-201	-62
have bad	-120	-102
have chest	143	3
have the	75	183
have … and	-197	-235
have … asthm	-120	-102
have … cold	-113	-96
have … fever	-141	-145
have … heada	-161	-138
have … pain	143	3
have … plan	22	175
haven felt	166	43
haven … a	121	6
havent	142	136
havin a	200	-58
havin anoth	154	1
havin sucid	-2	124
havin … heart	137	-17
havin … panic	-142	-123
havin … seizu	196	11
havin … thoug	-2	124
having	252	129
hay	-240	-224
hay fever	-240	-224
hay … is	-169	-146
hb	-170	-185
he	234	365
he broke	-16	108
he check	22	163
he fel	177	-21
he force	-3	125
he hits	6	204
he is	187	132
he keeps	164	-8
he pees	-123	-127
he put	-8	137
he think	-9	134
he threa	19	131
he var	-108	-96
he wants	50	160
he was	6	207
he wil	50	235
he … an	-108	-96
he … choki	141	3
he … drunk	-13	112
he … going	-35	101
he … he	17	160
he … if	138	109
he … kil	21	128
he … me	84	237
he … my	54	331
he … no	133	2
he … on	74	105
he … throu	134	-18
he … to	61	223
hea*	-9	-141
head and	170	7
head on	-105	-146
head … keep	114	-9
head … keeps	134	8
head … the	-128	-155
head … vomit	117	27
head … weeks	-140	-179
heada and	-29	-129
heada of	175	50
heada since	-141	-114
heada … a	-122	-106
heada … blury	110	26
heada … my	220	34
heada … yeste	-141	-114
headache	105	-60
hear	-13	207
hears	8	144
hears voice	8	144
heart atack	20	-108
heart is	106	-12
heart pils	165	109
heart … #	109	15
heart … going	106	-12
heart … in	-196	-148
heart … when	-167	-167
heartburn	-170	-177
heaven	10	151
heavily	137	-1
heavy	235	64
heh*	-168	-161
hehe	-168	-161
hei*	219	120
heikotaa	153	17
heiml men	132	-4
heiml … det	131	-4
heimlich	132	-4
hej	-141	62
hej #	6	121
hej bara	17	141
hej barne	-103	-110
hej behov	-143	-183
hej da	109	232
hej det	152	142
hej en	-123	-124
hej feber	-140	-127
hej har	-221	-72
hej hej	-27	-116
hej hosta	-113	-111
hej igen	-194	-191
hej jag	180	137
hej kan	82	94
hej krakt	-120	-126
hej lock	-113	-113
hej magkn	-130	-121
hej men	104	-2
hej min	-114	-115
hej ont	-116	-110
hej punkt	-122	-125
hej sen	-120	-118
hej tandv	-144	-130
hej vil	-195	-208
hej yr	-162	-167
hej … andra	-114	-121
hej … bara	-130	-131
hej … hela	-120	-126
hej … heter	73	160
hej … i	-120	-111
hej … idag	104	-2
hej … jag	-148	-155
hej … knol	-123	-124
hej … mens	-120	-118
hej … ont	17	127
hej … sedan	-140	-127
hej … siter	81	-19
hej … skar	40	124
hej … son	-144	-151
hej … undra	42	198
hejda aliho	23	172
hejda livet	12	156
hejda pa	-10	117
hejda tack	-144	-155
hejda til	-65	64
hejda … ala	-2	132
hejda … et	-4	113
hejda … for	-113	-98
hel and	145	15
hel burk	145	-29
hel karta	132	-17
hel nat	-159	-200
hel … alved	164	-5
hel … bebis	-124	-131
hel … im	98	4
hel … me	15	161
hel … panod	119	5
hel … rodbe	-119	-97
hela	48	-67
hela ansik	210	14
hela armen	229	36
hela asken	204	22
hela brost	292	103
hela burke	-17	-123
hela dag	-159	-109
hela dagis	-131	-152
hela dan	-134	-174
hela famil	-142	-126
hela golve	182	39
hela halsg	128	21
hela helge	-157	-177
hela huset	-149	-9
hela insul	88	-23
hela jag	170	44
hela karta	192	12
hela klase	-159	-171
hela koket	-21	96
hela krope	113	-38
hela kvale	-100	-144
hela menin	166	55
hela morgo	140	4
hela naten	179	55
hela rygen	241	18
hela tid	-134	-127
hela tidn	-4	125
hela vanst	178	19
hela vinte	-173	-156
hela … a	170	-46
hela … alved	133	3
hela … anars	-116	-102
hela … ar	189	-76
hela … behov	-84	-124
hela … ben	-119	-107
hela … blosa	125	52
hela … borja	97	21
hela … brane	-134	-127
hela … domna	103	46
hela … efter	-139	-147
hela … eler	-132	-135
hela … ena	94	26
hela … frosa	-119	-120
hela … grate	140	26
hela … har	-164	-203
hela … i	81	-108
hela … kan	-162	-118
hela … katen	121	14
hela … kraks	103	50
hela … liger	-119	-120
hela … magra	158	52
hela … med	155	43
hela … men	-149	-178
hela … morkr	102	40
hela … nu	39	131
hela … nys	116	2
hela … o	36	-122
hela … och	155	122
hela … ogone	127	56
hela … saker	122	1
hela … sedan	110	49
hela … varka	109	32
hela … vecka	109	-3
hela … yr	156	55
helg	-177	-23
helge hos	5	138
helge men	-146	-147
helge och	-123	-51
helge vil	-114	-152
helge … farfa	5	138
helge … nu	-111	-141
helge … skara	-88	-120
helge … vil	-116	-146
helgen	-111	75
helgerna	-178	-214
help my	158	-1
help … dad	158	-1
helpo jos	21	128
helpompaa	21	128
helps	-220	-154
helre	-47	158
helre an	15	181
helre ar	1	110
helre … dod	1	110
helre … gar	14	149
helst	-125	55
helst en	1	123
helst … ar	-100	-115
helst … stor	1	124
helt at	133	16
helt borta	-55	-201
helt bruti	-15	108
helt fel	143	-14
helt livlo	122	9
helt norma	-116	-134
helt ok	-152	-127
helt okej	-112	-103
helt plots	160	22
helt slap	156	11
helt slapt	178	23
helt slut	-183	-236
helt svag	134	13
helt vit	140	9
helt … andas	85	12
helt … efter	-155	-179
helt … greje	107	-13
helt … igar	-116	-109
helt … ihop	-15	108
helt … lapen	117	34
helt … och	139	-22
helt … sedan	-132	-90
helt … sen	-58	-118
helt … skoge	133	16
helt … tror	-9	109
helt … vid	156	16
helti det	-78	-123
helti … gor	-78	-123
heltid	-120	-185
helve och	8	163
helve vad	-119	-123
helve … jag	-36	106
helvete	-2	122
hem	225	391
hem efter	20	155
hem fran	46	169
hem han	-37	85
hem idag	18	153
hem med	111	-24
hem mig	-5	100
hem om	-55	99
hem sager	-20	100
hem tidig	28	115
hem til	-11	136
hem tog	85	-21
hem … att	-20	100
hem … blir	2	100
hem … efter	8	117
hem … igar	-5	100
hem … kolar	-101	-109
hem … lagre	147	16
hem … mama	11	93
hem … morsa	17	146
hem … naten	-20	89
hem … och	35	155
hem … sit	85	-21
hem … thail	106	24
hema ar	-146	-151
hema borja	-116	-101
hema det	-80	-126
hema fel	-3	107
hema for	-9	115
hema hos	140	192
hema inga	-137	-117
hema ingen	-124	-134
hema kan	-144	-34
hema kaner	-115	-107
hema mar	-143	-97
hema nu	-5	-96
hema pa	-113	-139
hema sa	18	187
hema sen	-127	-115
hema visar	117	11
hema … ar	-143	-33
hema … bra	-143	-97
hema … det	-100	-117
hema … en	-58	66
hema … gar	27	192
hema … har	84	118
hema … i	-101	-89
hema … igar	-116	-101
hema … liger	-145	-158
hema … magsj	-76	-92
hema … minst	7	130
hema … rygen	-76	-84
hema … sin	5	111
hema … tanka	3	114
hemet har	109	16
hemet … fat	109	16
hemif gor	20	153
hemif … jag	20	153
hemla men	-115	-104
hemla … gifta	-8	144
hemla … har	-115	-104
hemland	-125	-128
hemli lek	47	166
hemli … med	60	192
hemlig	47	166
hemliga	28	184
hemlosa	-124	-117
hemor sen	-167	-126
hemorojd	-160	-139
hemorojder	-210	-212
hemsj laga	-107	-118
hemsj … om	-107	-118
hemsjukvarden	-130	-136
hemsk undra	-130	-166
hemtj nyper	-14	148
hemtj slog	8	147
hemtj … behov	-99	-117
hemtj … farmo	8	147
hemtj … mig	-13	139
hemtj … somna	102	-9
hemtjanstagaren	102	-9
hemtjansten	35	114
hemtjanstkilen	-19	130
hemtjanstpersonalen	30	138
hen*	235	295
hene	103	223
hene att	-81	-172
hene feber	160	5
hene hart	11	127
hene i	130	255
hene kraks	115	1
hene med	-134	-58
hene melan	-14	130
hene nu	95	125
hene sen	2	137
hene under	-47	153
hene … behan	-21	89
hene … benen	-14	130
hene … bor	-76	-107
hene … det	-138	-178
hene … hosta	151	47
hene … huvud	116	-14
hene … igar	11	127
hene … kniv	-10	85
hene … nat	-24	143
hene … och	156	93
hene … opna	134	13
hene … sikt	-76	-107
hene … tacke	-13	158
hene … trapa	0	119
hene … vagar	12	131
hene … vatne	-30	128
hene … vil	115	1
henes	-48	156
henes hus	89	-48
henes kile	28	174
henes lar	-14	135
henes man	-42	109
henes morbr	4	104
henes papa	27	166
henes pas	5	111
henes … hon	54	149
henes … komer	47	190
henes … och	38	134
henes … sa	-19	100
henes … tar	4	104
hengi … ihan	-108	-82
hengi … todel	124	8
hengita	141	0
hengitaa	194	-6
hengitaminen	157	7
henke huule	145	-1
henke … siner	116	-2
henkea	229	142
hepat ar	-99	-117
hepat … det	-99	-117
hepatitvacin	-99	-117
her	192	269
her eyeli	-107	-118
her words	193	26
her … and	48	152
her … are	154	-6
her … come	171	-34
her … i	-24	129
her … the	67	182
her*	-21	185
heraa	164	-54
heraa vaika	130	-22
heraa … ravis	130	-22
heracilin	-150	-146
herai aamul	13	154
heraisi	23	155
herata	10	109
here	-124	95
heregud	-132	-143
heroi och	120	24
heroi … andas	146	15
heroin	187	12
herpe pa	-111	-126
herpe … lapen	-111	-126
herpes	-153	-171
hes	178	31
hes angry	-8	106
hes been	214	115
hes choki	161	12
hes efter	-229	-253
hes gaspi	149	19
hes got	159	97
hes han	96	-12
hes havin	154	1
hes kraks	123	51
hes nu	187	52
hes och	185	26
hes outsi	-9	180
hes prick	111	18
hes sen	-299	-252
hes shaki	167	6
hes wheez	107	30
hes … a	220	93
hes … and	143	21
hes … anoth	102	-41
hes … ar	165	-1
hes … det	103	-36
hes … en	-282	-231
hes … for	149	19
hes … har	90	-17
hes … i	135	22
hes … igar	-167	-153
hes … inte	92	-25
hes … jag	186	50
hes … karao	-113	-123
hes … konse	-167	-158
hes … match	-101	-104
hes … my	-4	176
hes … sick	147	4
hes … tapat	-128	-100
hes … twitc	117	-8
hes*	162	37
het	102	-140
het och	119	40
het som	146	19
het … en	146	19
het … ledse	119	40
het … pa	-150	-121
hete gafel	95	10
hete … ramla	95	10
heter	-172	-119
heter et	-122	-119
heter … tag	-122	-119
heti	-215	-218
hi	155	-41
hi hon	145	53
hi jag	147	54
hi och	163	25
hi pa	161	31
hi … hon	123	17
hi … kraks	147	54
hi … matar	161	31
hic*	-334	-326
hicka	-276	-259
hicka i	-196	-169
hicka jateo	-115	-111
hicka … tva	-182	-160
hickar	-156	-135
hicups	-154	-146
hid*	128	180
hide	1	157
hide the	3	116
hide … burns	3	116
hig*	167	110
high	167	110
high fever	164	-9
high … and	164	-9
hik*	232	-7
hiki	199	0
hiki valuu	155	-3
him	135	326
him sleep	163	-15
him*	43	170
himla	-146	-141
himla mycke	-96	-115
himla … gar	-96	-115
himlen	40	178
himself	102	203
hin*	120	71
hindr mig	5	111
hindr … ar	5	111
hiner	192	157
hiner jag	157	0
hip	-209	-223
hip … on	-209	-223
his	419	256
his back	11	116
his cold	-140	-114
his face	128	13
his hands	-19	186
his head	34	-127
his left	146	-5
his legs	180	-2
his words	113	-9
his … and	122	201
his … are	165	-21
his … aroun	-16	140
his … at	130	-17
his … from	6	115
his … has	110	9
his … is	267	122
his … round	-10	133
hisen fick	-115	-118
hisen … panik	-115	-118
histo han	27	156
historiken	27	156
hit by	198	37
hit … a	198	37
hit … head	162	-45
hit*	226	387
hita rat	-165	-149
hitad av	-114	-113
hitad biten	-124	-124
hitad en	-110	10
hitad et	12	186
hitad farbr	113	-51
hitad grane	128	-6
hitad guben	100	-40
hitad honom	204	-18
hitad i	156	25
hitad masa	-16	110
hitad mig	120	100
hitad min	145	76
hitad mors	-90	-99
hitad nat	-82	-113
hitad papa	102	-21
hitad rakbl	16	148
hitad rep	-20	80
hitad sin	-22	96
hitad snara	-19	153
hitad tom	135	-9
hitad toma	133	20
hitad tre	20	118
hitad … alved	133	20
hitad … ask	135	-9
hitad … bror	-41	108
hitad … en	-114	-113
hitad … et	9	158
hitad … hanga	148	-10
hitad … knol	-108	-109
hitad … livlo	109	-19
hitad … morfi	-90	-99
hitad … pa	97	-85
hitad … rep	-9	140
hitad … snara	-8	130
hitad … snit	-16	110
hitad … toma	20	118
hitad … ute	167	-25
hitade	166	206
hitades	174	12
hitar	-39	114
hitar den	18	124
hitar dom	20	99
hitar han	27	122
hitar jag	-212	-223
hitar mig	69	270
hitar … i	0	126
hitar … mig	27	122
hitar … min	-147	-144
hitar … sen	18	124
hits	38	278
hits me	28	194
hits … and	11	194
hiv	-116	-105
hiv*	188	32
hives	188	32
hives every	130	18
hja*	108	-77
hjalmen	158	49
hjalp	182	214
hjalp ar	-35	79
hjalp att	-134	28
hjalp av	-80	-95
hjalp d	-141	-123
hjalp fins	-84	-119
hjalp fort	172	-5
hjalp genom	34	204
hjalp han	127	188
hjalp hon	181	2
hjalp i	-10	195
hjalp jag	27	160
hjalp kapsl	-101	-84
hjalp lite	-197	-145
hjalp mig	143	167
hjalp pa	-142	-164
hjalp … anat	-91	-128
hjalp … ar	-32	182
hjalp … aren	34	204
hjalp … do	38	206
hjalp … dor	181	2
hjalp … eksem	34	133
hjalp … er	-70	-87
hjalp … for	-76	-107
hjalp … fran	-101	-84
hjalp … fyla	-129	-120
hjalp … hita	-165	-149
hjalp … inte	123	-57
hjalp … jag	188	76
hjalp … klipa	-88	-116
hjalp … koma	-21	81
hjalp … lagen	5	135
hjalp … prata	-132	-128
hjalp … slipa	-4	106
hjalp … sluta	-161	-151
hjalp … somne	-112	-124
hjalp … stres	-79	-109
hjalp … traph	-2	114
hjalpa	-115	41
hjalpen	-207	-140
hjalper	-217	-81
hjalpmedel	-215	-174
hjalpt	52	-65
hjalpte	-131	-182
hjarn i	-191	-178
hjarn och	143	5
hjarn rent	-95	-96
hjarn ska	-128	-117
hjarn skrik	-114	-95
hjarn tror	158	19
hjarn … alman	-95	-96
hjarn … blir	143	5
hjarn … efter	-114	-95
hjarn … jag	130	-22
hjarn … tidni	-132	-106
hjarn … var	-138	-112
hjarnan	123	-40
hjarnblodning	-139	-113
hjarnhineinflamation	128	-20
hjarntumor	-110	-133
hjart	-175	-175
hjart ar	-160	-181
hjart att	-165	-166
hjart blode	-274	-238
hjart brast	-100	-92
hjart den	-199	-196
hjart en	-152	-109
hjart gar	137	18
hjart har	111	-29
hjart hopa	-131	-130
hjart hopar	53	-81
hjart hos	-162	-145
hjart i	-296	-166
hjart iblan	-216	-158
hjart inan	-133	-157
hjart jag	166	1
hjart kan	-123	-105
hjart lapar	108	5
hjart lungr	-139	-122
hjart med	79	179
hjart nar	-155	-138
hjart nasta	-115	-109
hjart ont	247	36
hjart pa	-303	-274
hjart rusar	203	53
hjart sedan	157	19
hjart sen	-108	24
hjart ska	-120	-97
hjart skena	183	8
hjart slar	158	-98
hjart slog	-47	-153
hjart stana	64	-78
hjart star	-111	-92
hjart til	-136	-130
hjart vid	-176	-161
hjart vilka	-105	-117
hjart … #	97	-69
hjart … arm	144	9
hjart … av	-170	-125
hjart … besok	-105	-117
hjart … byn	-180	-155
hjart … det	-187	-150
hjart … et	-197	-201
hjart … femti	-147	-119
hjart … flit	65	127
hjart … fodse	119	17
hjart … for	-243	-110
hjart … fora	-118	-97
hjart … fort	-49	-144
hjart … gamal	-129	-105
hjart … gymet	-126	-130
hjart … hala	-120	-97
hjart … halse	-143	-134
hjart … halsg	-166	-133
hjart … hande	-124	-105
hjart … hon	-117	-94
hjart … huden	122	44
hjart … i	110	81
hjart … jag	-174	-225
hjart … jatek	125	48
hjart … jobet	-186	-175
hjart … kafe	-127	-105
hjart … konst	192	53
hjart … krosa	-191	-183
hjart … kvino	-112	-81
hjart … lasa	-126	-124
hjart … mista	130	21
hjart … morkb	108	5
hjart … nar	-141	-138
hjart … och	201	30
hjart … ojamn	180	41
hjart … over	-166	-168
hjart … pa	-194	-121
hjart … pulse	114	26
hjart … pumpa	-145	-100
hjart … rakni	-122	-88
hjart … snabt	-118	-115
hjart … som	134	-1
hjart … stund	-138	-101
hjart … til	21	-73
hjart … torsd	-123	-118
hjart … vecka	-115	-109
hjart … vilja	-12	104
hjarta	-207	-308
hjartableter	178	99
hjartat	75	-60
hjartatack	196	108
hjartebarn	108	5
hjartesorg	-133	-104
hjartinfarkt	74	-150
hjartinfarkter	-187	-149
hjartklapning	-45	-161
hjartmedicin	194	-51
hjartmedicinen	20	203
hjartmediciner	117	18
hjartoperation	-103	-80
hjartpiler	133	18
hjartstop	-211	-222
hjartsvikt	34	-127
hjartultraljudet	-123	-118
hle*	102	10
hlet	102	10
hlet konst	102	10
hlet … i	102	10
hlr	-43	-165
hlr nu	130	12
hlr pa	-170	-145
hlr … docka	-108	-110
hlr … spadb	-120	-93
ho	-185	-140
ho nej	-106	-98
ho … int	-191	-194
ho … skjut	-106	-98
hoc*	-89	-180
hocke bara	-95	-96
hocke mot	105	39
hocke var	123	11
hocke … borta	123	11
hocke … halse	105	39
hocke … magen	138	24
hockey	-175	-177
hockeylaget	-141	-153
hockeypuck	138	24
hockeypucken	105	39
hof*	-129	-259
hofte benet	111	20
hofte for	-129	-115
hofte har	-134	-115
hofte … ar	111	20
hofte … jag	-126	-113
hofte … nio	112	50
hofte … tva	-165	-130
hoften	-139	-220
hog	295	133
hog feber	420	152
hog hojd	137	12
hog pa	28	127
hog puls	-196	-158
hog … huvud	114	52
hog … i	130	-1
hog … livet	28	127
hog … och	174	29
hog … ont	144	46
hog … pa	-129	-108
hog … siter	163	65
hog … skrik	121	23
hog … stel	139	44
hog*	157	-50
hoger	6	-215
hoger ben	147	23
hoger gor	-130	-109
hoger hand	204	9
hoger hon	120	26
hoger kna	-232	-198
hoger nere	47	-70
hoger oga	237	38
hoger ora	-189	-161
hoger sen	139	57
hoger ser	113	48
hoger sida	6	-101
hoger … av	105	33
hoger … feber	145	-6
hoger … ingen	131	25
hoger … och	193	64
hoger … pa	-211	-182
hoger … sedan	-114	-137
hoger … som	132	41
hoger … stjar	113	48
hoger … vi	124	49
hogerarmen	120	38
hogerhanden	151	25
hogra	42	-131
hogra ben	-122	-115
hogra hande	174	11
hogra revbe	-150	-146
hogra sjunk	104	17
hogra … direk	104	17
hogra … inte	136	1
hogra … sen	121	36
hogre	184	122
hogspaning	129	44
hogst aren	-100	-106
hogt eler	-111	-94
hogt han	-3	109
hogt och	105	9
hogt socke	111	40
hogt til	-131	-123
hogt up	104	33
hogt … andas	111	40
hogt … ar	63	177
hogt … han	105	9
hogt … lagt	-111	-94
hogt … nan	-131	-123
hogt … och	134	49
hojd	152	176
hojd ar	8	154
hojd … tilra	8	154
hojder	-166	-183
hol	23	212
hol andan	-225	-226
hol fast	5	266
hol jag	-87	27
hol knive	-8	139
hol om	109	-4
hol pa	76	-120
hol sig	104	-2
hol … att	-139	-186
hol … halse	95	-13
hol … hela	-156	-162
hol … honom	-19	108
hol … i	25	-81
hol … kuden	30	178
hol … med	162	6
hol … mig	17	222
hol … min	1	152
hol … mot	-8	170
hol … om	79	-24
hold	179	4
home	49	154
home from	-119	-189
homesick	-208	-233
hon andas	30	-92
hon angra	129	8
hon anvan	-123	-122
hon att	-8	254
hon bara	172	0
hon behov	-174	-193
hon blev	159	180
hon bojer	137	22
hon borja	168	22
hon bruka	100	-63
hon dog	0	158
hon dor	67	-101
hon drar	168	31
hon en	7	142
hon fat	155	113
hon flyga	-133	-99
hon foder	133	-6
hon fol	144	2
hon forso	16	124
hon forsv	11	107
hon fros	-129	-115
hon fyler	30	134
hon fyra	4	103
hon gick	7	202
hon gjort	-21	204
hon gomer	10	193
hon gor	101	139
hon grate	190	219
hon hangd	141	2
hon har	87	233
hon horde	108	14
hon hotar	7	127
hon i	107	-66
hon igen	120	34
hon jag	16	97
hon jamt	146	70
hon kasta	13	163
hon kipar	114	28
hon kisar	-142	-4
hon komer	-157	-81
hon konst	151	39
hon kramp	218	39
hon kryst	131	-8
hon lamna	30	163
hon later	123	13
hon leker	-222	-224
hon liger	124	-41
hon lyfte	-130	-129
hon mar	-80	-126
hon maste	-40	127
hon mig	5	155
hon nar	-93	-149
hon nog	124	49
hon och	171	47
hon opnar	139	15
hon pa	148	-27
hon ror	164	-4
hon siter	17	164
hon ska	-71	148
hon skaka	121	-73
hon skrik	144	216
hon slap	196	39
hon slog	-150	-137
hon sludr	203	-4
hon snark	127	2
hon som	-170	-172
hon sover	152	93
hon sprin	21	134
hon star	-41	174
hon suger	12	128
hon svar	27	123
hon svara	149	119
hon svima	120	6
hon tapad	144	3
hon tar	100	195
hon titar	125	-17
hon tog	108	-124
hon tolv	-101	-87
hon under	-107	-95
hon undra	-156	-90
hon vagra	8	179
hon vakna	-138	-73
hon vanta	79	147
hon vaser	109	-13
hon visad	-47	134
hon viska	-6	142
hon yrar	169	10
hon … #	-99	113
hon … a	213	33
hon … aldel	155	14
hon … andas	124	48
hon … anges	14	137
hon … ar	184	105
hon … arg	-80	86
hon … asist	16	97
hon … av	-72	-151
hon … badru	129	-9
hon … bara	123	198
hon … barn	79	147
hon … barne	132	56
hon … bebis	2	140
hon … bipol	41	156
hon … bla	155	117
hon … blodf	140	49
hon … borja	78	168
hon … bra	-65	-171
hon … ca	1	113
hon … den	-191	-183
hon … direk	-142	-127
hon … dod	41	171
hon … droga	4	103
hon … ena	132	27
hon … epile	130	19
hon … feber	172	28
hon … fol	122	12
hon … folja	3	140
hon … for	80	191
hon … forgi	-5	110
hon … forvi	140	39
hon … ful	168	122
hon … fyra	-161	-53
hon … galt	103	-9
hon … glad	-122	-114
hon … gra	139	1
hon … grape	-117	-94
hon … grot	127	-15
hon … ha	12	-129
hon … haft	111	155
hon … har	89	179
hon … hela	146	105
hon … helt	79	147
hon … hem	120	180
hon … het	169	40
hon … hjarn	-121	-125
hon … hol	104	-2
hon … hon	95	174
hon … honom	-11	140
hon … hos	-30	105
hon … i	224	241
hon … idag	105	33
hon … in	139	107
hon … inte	220	16
hon … ja	120	16
hon … kafek	205	20
hon … knapt	162	-7
hon … knive	12	125
hon … konst	151	92
hon … krakt	97	47
hon … laga	116	100
hon … liger	122	8
hon … livet	30	155
hon … losta	88	30
hon … marke	-20	226
hon … mat	11	73
hon … medve	191	35
hon … men	85	-63
hon … mig	-53	172
hon … mycke	150	33
hon … nej	-158	-155
hon … nya	-137	-124
hon … oavbr	16	97
hon … om	-131	2
hon … pa	146	207
hon … prata	123	136
hon … rad	35	181
hon … ropa	104	-2
hon … sa	100	-90
hon … sama	122	-10
hon … sat	141	13
hon … sig	122	-57
hon … ska	-110	-155
hon … skakn	116	16
hon … slap	132	34
hon … som	181	16
hon … somna	12	141
hon … sova	-28	-138
hon … stona	168	5
hon … stopa	6	126
hon … svalj	-119	-101
hon … svalt	111	119
hon … svar	163	44
hon … sveta	128	26
hon … tagit	164	143
hon … tecke	8	130
hon … testa	30	115
hon … tid	-106	-127
hon … trot	125	-8
hon … tva	-173	-128
hon … utval	35	115
hon … vaken	-163	-150
hon … valdt	-5	125
hon … varm	145	40
hon*	148	188
honan	-175	-167
honan blode	-175	-167
hones i	31	133
hones … just	31	133
honestly	42	228
honom	153	154
honom a	168	34
honom ar	128	-17
honom for	-34	161
honom han	48	-104
honom hanga	148	-10
honom i	105	127
honom iblan	19	117
honom jag	-36	141
honom med	-194	-93
honom men	-12	-177
honom pa	145	182
honom rasan	7	130
honom sluta	-9	163
honom snark	133	25
honom som	16	167
honom sova	172	21
honom ur	132	14
honom … b	17	94
honom … badka	132	14
honom … badru	123	-20
honom … forsv	124	-13
honom … gick	-7	134
honom … halse	180	16
honom … hart	-32	135
honom … hosta	104	-13
honom … i	-9	149
honom … kinde	114	-27
honom … konst	133	25
honom … krakt	117	32
honom … kuden	-157	-154
honom … nu	17	131
honom … slar	40	109
honom … snark	131	-14
hop	-46	107
hop*	74	238
hopa eler	120	26
hopa framf	27	126
hopa fran	-103	41
hopa i	-104	-108
hopa … balko	-146	-75
hopa … sang	-104	-108
hopa … strac	129	38
hopa … taget	27	126
hopad fran	-145	-150
hopad hopre	-128	-135
hopad nasta	-17	101
hopad over	-164	-163
hopad … en	-187	-176
hopad … grunt	107	5
hopad … ont	-128	-135
hopade	-64	-165
hopar av	-171	-155
hopar fran	0	122
hopar idag	1	169
hopar jag	22	166
hopar over	-156	-152
hopar pa	-143	-122
hopar som	127	-11
hopar studs	-160	-156
hopar … en	127	-11
hopar … fran	4	149
hopar … fruko	-137	-133
hopar … iblan	101	-39
hopar … lycka	-160	-135
hopar … sjate	0	122
hopar … studs	-113	-100
hopas	70	337
hopas att	-11	157
hopas det	8	127
hopas pa	-17	167
hopas … det	1	117
hopas … en	-22	127
hope	32	127
hope its	32	127
hope … the	32	127
hopet	-124	-37
hopet ar	-9	120
hopet om	-133	-142
hopet … att	-133	-142
hopet … ute	-9	120
hopre ont	-128	-135
hopre … i	-128	-135
hor	-155	160
hor alt	7	179
hor att	15	153
hor dalig	-300	-327
hor dem	49	190
hor en	-2	119
hor hur	24	142
hor ingen	-149	-139
hor roste	-3	258
hor som	-182	-155
hor … bara	174	17
hor … genom	-74	54
hor … haha	-133	-112
hor … hur	-143	-138
hor … i	-113	76
hor … kvina	-2	114
hor … och	-108	82
hor … pa	-181	-169
hor … roste	-116	-111
hor … skrik	1	195
hor … skriv	-110	-158
hor … som	12	145
hor*	-171	-118
hora av	52	-128
hora nar	-118	-110
hora om	-91	-147
hora vad	14	121
hora … ala	14	121
hora … flera	-118	-110
hora … mig	53	-127
hora … rat	-162	-188
hora … raten	-28	-158
hora … stege	30	120
horap hora	-125	-244
horap … pa	-125	-244
horaparat	-162	-188
horaparaten	-28	-158
horaparater	-136	-163
horde det	108	14
horde … sjalv	108	14
hormo i	-128	-119
hormo … vecka	-128	-119
hormonelt	-121	-104
hormoner	-146	-102
horn	-24	140
horn och	-24	140
horn … gunga	-26	105
hors	107	191
horse efter	-137	-148
horse … badet	-110	-118
horselgangen	-137	-148
horselkontrol	-152	-140
hort	-118	-118
hort att	-114	-130
hos	-66	87
hos barn	-237	-178
hos barnv	12	128
hos en	27	194
hos er	-68	-202
hos farfa	11	206
hos grane	114	160
hos kurat	-115	-148
hos kvino	-112	-81
hos mig	-112	18
hos nyfod	-121	-104
hos ogon	125	53
hos papa	21	117
hos sin	33	169
hos siter	85	-27
hos tandr	-106	-127
hos veter	-166	-147
hos … ar	-110	-124
hos … det	93	136
hos … doren	-8	127
hos … flick	-162	-171
hos … han	12	128
hos … igar	-126	-154
hos … nasta	-137	-124
hos … nu	-76	-107
hos … och	90	144
hos … som	-185	-152
hos … spark	2	138
hos … syste	169	89
hos … van	-18	86
hos*	-105	-229
hosku och	103	46
hosku … har	103	46
hoskulen	103	46
hospice	-175	-195
host	-172	-19
host snore	-100	-73
host … ar	-100	-73
hosta	-155	-242
hosta att	-108	-125
hosta blod	194	74
hosta eler	135	30
hosta forst	130	30
hosta gult	-112	-91
hosta haler	-104	-108
hosta han	140	9
hosta har	159	-8
hosta hela	165	45
hosta i	-265	-184
hosta med	-140	-116
hosta mycke	-162	-168
hosta pa	-179	-204
hosta rosa	189	0
hosta sa	-163	-192
hosta skum	142	15
hosta slem	-102	-87
hosta snart	-108	-110
hosta sot	218	34
hosta spray	-117	-82
hosta svart	165	0
hosta vil	147	46
hosta … #	-148	-119
hosta … ar	159	-6
hosta … blod	280	87
hosta … bra	-155	-110
hosta … den	-143	-129
hosta … feber	-211	-127
hosta … fem	-140	-106
hosta … ha	147	46
hosta … har	-247	-158
hosta … hjalp	-117	-82
hosta … inte	-125	-74
hosta … jag	3	-110
hosta … jamt	146	70
hosta … lukta	127	9
hosta … matsk	161	15
hosta … mer	-164	-150
hosta … mig	-104	-108
hosta … morse	-129	-114
hosta … mycke	151	38
hosta … naten	-124	-148
hosta … nater	-171	-187
hosta … och	196	4
hosta … ont	-128	-112
hosta … pig	-102	-87
hosta … prata	135	30
hosta … skum	151	-7
hosta … slem	-157	-119
hosta … snora	119	4
hosta … snuva	-126	-78
hosta … tiden	165	45
hosta … tre	-185	-171
hosta … vaser	150	40
hosta … vecka	-155	-101
hostan	-6	-174
hostar	117	-154
hostas	-96	145
hostat	-282	-261
hostblasor	-175	-167
hoste komer	0	137
hostm blaa	147	46
hostningarna	140	17
hot om	-123	-113
hot … on	168	-3
hot … upsag	-123	-113
hot*	-127	154
hota	-1	121
hota mig	-1	121
hota … med	-1	121
hotad	-131	-157
hotad av	-116	-133
hotad … nagon	-118	-136
hotar	-126	99
hotar att	55	199
hotar hopa	-17	120
hotar med	-187	-197
hotar mig	36	232
hotar o	-3	124
hotar ta	43	144
hotar … doda	46	150
hotar … hanga	-8	114
hotar … kniv	23	147
hotar … livet	33	109
hotar … med	30	131
hotar … och	11	131
hotar … ompla	-147	-149
hotar … slar	-3	124
hotar … ta	24	135
hotat	31	252
hotat att	26	224
hotat hene	-10	85
hotat mina	15	139
hotat … foral	15	139
hotat … med	-10	85
hotat … skjut	11	98
hotat … ta	4	131
hotel naten	-80	-109
hotel prick	-115	-90
hotel … i	-115	-90
hou*	191	-6
hour	211	97
hour ago	203	115
hour … i	151	15
house	92	-60
house im	126	0
house … hidin	126	0
how	-298	-85
how do	-267	-205
how long	-181	-143
how … i	-288	-205
how … of	-30	123
how … parac	-141	-103
how … pils	-2	121
how … until	-118	-126
hpv	-129	-139
hud	-100	-155
hud i	-128	-114
hud pa	-136	-127
hud snab	115	49
hud vad	-136	-133
hud … andni	115	49
hud … panan	-128	-114
hud … ska	-136	-133
hud … smalb	-98	-96
hud*	131	12
huden	180	70
huden ar	196	48
huden efter	-139	-133
huden hange	215	-9
huden marmo	101	-16
huden melan	149	0
huden pa	205	29
huden … brost	138	22
huden … efter	117	1
huden … jag	105	39
huden … rakni	-139	-133
huden … revbe	149	0
huden … vit	112	9
hudlakare	-157	-159
hudterapeut	-122	-118
hug	-83	-165
hug i	-137	-110
hug under	-103	-107
hug … revbe	-103	-107
hug*	257	127
huga	5	275
huga den	-2	114
huga min	-5	173
huga … bror	-5	134
huga … som	-2	114
hugen	264	-7
hugen i	194	8
hugen med	186	-4
hugen … kniv	186	-4
hugen … rygen	168	0
huger det	157	13
huger han	-8	110
huger mig	-23	144
huger til	-134	-160
huger … halen	-109	-103
huger … nu	-8	110
huger … til	92	-14
huget	128	36
hugit	112	-27
hugit … i	112	-27
hugor bet	213	28
hugor hande	120	25
hugor pa	-108	-117
hugor … gotla	-108	-117
hugor … mig	179	24
hugor … svuln	120	25
hugorm	-9	-135
hugormsbet	186	19
huk	-162	-142
huler	117	11
huler om	117	11
huler … buler	117	11
hum*	-60	131
humalasa	4	137
humira	-133	-136
humor	17	124
humor han	58	152
humor … ar	58	152
humorn	-152	-152
hun*	-187	-78
hund dog	-118	-135
hund fast	119	16
hund i	105	-13
hund nafsa	-111	-102
hund sa	-118	-98
hund … hon	130	4
hund … krang	-118	-98
hund … min	-111	-102
hund … varme	149	21
hunda ar	-8	127
hunda … hos	-8	127
hundarna	-5	156
hundb … hande	-137	-120
hunde at	-130	-151
hunde ben	-126	-94
hunde bet	194	-41
hunde blev	-187	-146
hunde dog	-160	-179
hunde fick	-91	-127
hunde han	4	110
hunde kramp	-171	-148
hunde la	138	78
hunde liger	138	12
hunde nafsa	-154	-163
hunde nar	33	119
hunde och	83	183
hunde om	4	86
hunde som	12	120
hunde svald	-148	-132
hunde til	19	144
hunde veter	-100	-86
hunde … biten	-187	-146
hunde … chokl	-113	-113
hunde … en	-148	-132
hunde … fins	-125	-115
hunde … grane	41	187
hunde … haler	12	120
hunde … halt	-148	-144
hunde … honom	180	16
hunde … igar	-134	-157
hunde … kramp	-126	-94
hunde … mig	-211	-216
hunde … sig	138	78
hunde … somna	-91	-127
hunde … svara	4	110
hunde … vi	4	86
hunden	-137	-111
hundr och	-109	-113
hundr … mar	-109	-113
hundra	-58	144
hungr att	-165	-134
hungr … jag	-165	-134
hungrig	-194	-173
hur	-427	-172
hur andra	-103	-127
hur bokar	-158	-165
hur bra	-156	-187
hur byter	-136	-132
hur det	133	155
hur far	-348	-392
hur farli	-108	-97
hur funge	-88	-182
hur funka	-120	-97
hur gor	-134	-134
hur hogt	27	210
hur jag	80	229
hur komer	-176	-185
hur lang	-14	111
hur lange	-221	-85
hur langt	19	156
hur linda	-131	-121
hur logar	-108	-122
hur man	-68	124
hur manga	-107	126
hur mar	-140	-140
hur marke	-124	-183
hur mkt	-141	-155
hur mycke	-51	157
hur prata	-218	-227
hur ser	-177	-172
hur sluta	-124	-149
hur snabt	-145	-98
hur soker	-132	-125
hur stota	-141	-163
hur tvata	-161	-161
hur vanli	-134	-162
hur vet	-118	-158
hur … ar	-99	-169
hur … av	4	136
hur … barn	-76	-92
hur … de	-167	-148
hur … det	72	147
hur … dor	-50	47
hur … du	-140	-140
hur … efter	-112	-121
hur … en	-145	-51
hur … falet	19	156
hur … gange	-124	-147
hur … gor	87	173
hur … han	-116	-149
hur … hange	4	236
hur … insul	-13	125
hur … jag	-406	-471
hur … kans	3	130
hur … kisbl	-116	-122
hur … man	-343	-382
hur … maste	-176	-156
hur … menin	-122	-119
hur … sedan	35	117
hur … ska	-48	186
hur … sluta	6	141
hur … smita	-166	-179
hur … somnt	37	204
hur … table	12	128
hur … tid	-36	135
hur … var	2	146
hur … varva	-103	-123
hur … vi	-299	-303
hur*	26	147
hurt	30	331
hurt my	26	242
hurt mysel	23	146
hurt the	28	166
hurt … baby	14	194
hurt … kids	24	151
hurt … on	24	148
hurti someo	-4	150
hurting	1	186
hurts	-37	-192
hurts i	-116	-124
hurts like	160	20
hurts my	134	27
hurts to	-25	-149
hurts too	-77	-109
hurts when	-204	-198
hurts … breat	112	-35
hurts … can	-149	-127
hurts … eyes	134	27
hurts … hel	160	20
hurts … i	-183	-137
hurts … my	124	19
hurts … now	-123	-122
hurts … she	-168	-171
hurts … swalo	106	-12
hus pa	11	141
hus … nater	1	110
hus … skrap	-110	-111
hus*	-25	166
husba beats	13	151
husba did	14	174
husba pushe	-18	119
husba snore	-172	-165
husba … his	114	-14
husba … it	14	174
husba … who	-113	-113
husband	56	165
husbo sla	4	149
husbo … mig	4	149
husbonde	4	149
huset	-159	45
huset det	22	135
huset frun	4	134
huset med	8	120
huset snart	26	168
huset … ar	55	199
huset … men	-163	-191
huset … os	8	114
huslakare	-115	-129
hustr ska	23	107
hustr tjata	-106	-130
hustr … vil	5	149
husvagn	-135	-63
husvagnen	175	19
hut*	253	-21
hutra	252	-20
hutra och	212	-31
hutra … vil	146	0
huu*	140	161
huule sinis	130	9
huulet	168	-14
huve sen	-144	-134
huve tar	114	32
huve … ja	-144	-134
huve … waran	114	32
huvet dunka	-108	-118
huvet pa	166	-20
huvet sager	1	135
huvet … efter	-108	-118
huvet … hopa	1	135
huvud	90	118
huvud aldri	99	35
huvud aliho	120	7
huvud ar	159	-69
huvud ater	146	26
huvud att	111	-1
huvud av	-188	-86
huvud behov	-124	-78
huvud den	175	58
huvud dunka	81	-13
huvud fore	142	10
huvud fran	188	20
huvud hange	85	-27
huvud har	-107	-81
huvud hart	153	17
huvud hela	-2	135
huvud hon	144	3
huvud iblan	-146	-145
huvud kan	-160	-174
huvud kom	135	19
huvud komer	139	2
huvud kraks	157	63
huvud lat	-165	-158
huvud lila	137	47
huvud mot	59	-49
huvud nar	86	176
huvud nu	206	77
huvud och	64	-126
huvud ont	181	155
huvud pa	-194	-218
huvud sa	149	65
huvud sager	28	174
huvud sedan	-276	-245
huvud ser	223	76
huvud siter	-104	-102
huvud snura	122	29
huvud som	177	132
huvud spran	19	-90
huvud svima	123	-14
huvud tror	-165	-151
huvud varje	-162	-136
huvud varst	107	-8
huvud vid	148	45
huvud … ar	223	80
huvud … ater	135	13
huvud … att	1	165
huvud … av	-267	-228
huvud … beton	113	3
huvud … bihal	121	50
huvud … dag	-102	-87
huvud … det	-222	-149
huvud … diskb	157	21
huvud … dubel	145	45
huvud … efter	-122	-113
huvud … en	150	18
huvud … et	152	15
huvud … feber	-260	-167
huvud … for	149	65
huvud … forga	-107	-94
huvud … forvi	157	20
huvud … gar	119	27
huvud … grate	-140	-133
huvud … han	145	16
huvud … har	120	26
huvud … hene	115	1
huvud … hon	116	118
huvud … huvud	153	7
huvud … igar	-224	-195
huvud … ingen	106	-5
huvud … inte	-114	-41
huvud … isen	167	4
huvud … jobet	-122	-118
huvud … kant	99	35
huvud … koksl	-138	-141
huvud … kom	137	44
huvud … kraks	237	57
huvud … kuden	-28	-136
huvud … kvar	-104	-102
huvud … magen	122	26
huvud … mar	258	74
huvud … mit	159	16
huvud … nu	192	14
huvud … o	134	43
huvud … och	163	29
huvud … orgas	148	45
huvud … pa	144	-2
huvud … prata	100	25
huvud … prick	183	68
huvud … sager	129	70
huvud … set	106	13
huvud … skarm	-153	-151
huvud … skrik	115	1
huvud … som	117	17
huvud … svara	105	29
huvud … tapt	-103	-97
huvud … tiden	-2	135
huvud … toale	102	-6
huvud … tre	-130	-104
huvud … trot	-182	-134
huvud … tva	93	29
huvud … under	125	60
huvud … ute	244	7
huvud … vagen	-22	257
huvud … varit	-107	-81
huvud … vi	148	5
huvud … waran	146	26
huvud … yxa	-14	98
huvudlos	-189	-183
huvudvarken	189	14
hyd*	-93	-126
hydro … hypof	161	68
hydrokortison	-93	-126
hyf*	-175	-143
hyfsat	-175	-143
hyl*	-138	-149
hylan	-138	-149
hypat silal	-4	122
hypata	-1	173
hyper det	-124	-105
hyper … har	-124	-105
hyperventilerar	-124	-105
hypo	-115	-114
hypo while	-115	-114
hypo … drivi	-115	-114
hypok googl	-112	-116
hypok … for	-112	-116
hypokondri	-112	-116
hypotermi	182	13
hyresvarden	-90	-144
hyv*	-229	-120
hyva	-121	-201
hyvin	-204	-208
i #	170	151
i afare	-136	-57
i ala	144	182
i alt	-39	109
i an	124	18
i anat	16	168
i andta	-133	-116
i anski	120	11
i ar	-267	-49
i arata	-220	-229
i arbet	129	38
i arm	131	31
i armar	189	23
i armba	-214	-221
i asken	116	14
i atan	-5	141
i atond	167	-9
i augus	-96	48
i avfor	-247	-220
i axeln	-141	-181
i backa	115	2
i bada	228	14
i badru	67	267
i badtu	148	52
i bage	135	-3
i bajse	-107	-102
i bakhu	139	43
i barce	-91	-106
i baset	105	-13
i baten	-135	-146
i bend	-121	-112
i benen	-127	-175
i benet	87	-74
i berge	-12	93
i bildo	-127	-93
i bilen	197	108
i bilko	-122	-119
i black	119	-30
i blast	-177	-144
i blick	39	111
i blod	115	31
i book	-118	-138
i borde	-146	-142
i borja	137	24
i brevl	-25	136
i brost	107	-66
i burn	40	152
i byn	-141	55
i byral	18	160
i cal	-162	-200
i come	-126	-124
i cough	169	23
i could	-147	-106
i covid	-100	-123
i cut	78	131
i dacke	-145	-145
i dag	98	73
i damsu	114	28
i den	-265	-215
i derby	-155	-139
i det	-113	-79
i diskb	157	21
i do	105	-77
i doden	51	122
i dorar	-142	-154
i dorka	57	-86
i doter	121	126
i drag	-160	-121
i eat	-148	-148
i efter	105	5
i eleme	68	151
i en	240	108
i entre	-141	-153
i ert	-120	-161
i famne	130	27
i fart	121	27
i fatol	180	24
i feel	113	147
i fel	211	57
i fem	-309	-287
i fikar	121	3
i finge	-174	-130
i fingr	-235	-158
i fjale	-79	-143
i fjol	-243	-277
i flank	-163	-126
i forad	-86	70
i formi	220	106
i fortf	119	2
i foste	124	-1
i fot	-102	-68
i fotbo	-43	-142
i foten	-265	-153
i found	-2	160
i fruga	147	15
i fyra	-39	113
i gar	-32	146
i garag	155	213
i gastr	-115	-131
i get	-270	-316
i go	33	244
i golve	-166	-20
i got	68	-67
i grase	-149	-119
i grask	164	20
i grave	3	140
i grunt	152	3
i grupc	27	157
i gruva	-170	-201
i gymet	130	12
i gymna	-170	-174
i halen	1	-144
i halse	-70	-197
i halva	229	59
i handf	146	9
i handl	-224	-277
i hands	-61	78
i hans	-56	139
i har	-65	-105
i haret	-154	-4
i have	-94	139
i hear	-17	143
i hela	67	-47
i helge	-96	20
i hene	190	-2
i het	-150	-121
i hide	1	157
i histo	27	156
i hjarn	137	5
i hjart	-105	60
i hocke	-153	-175
i hofte	-265	-245
i hogst	-121	-164
i honom	243	33
i hope	32	127
i horse	-137	-148
i host	-107	31
i hosta	-96	145
i humor	-152	-152
i hunde	-154	-161
i hurt	24	148
i husva	175	19
i huvet	147	98
i isen	225	8
i jacka	-8	112
i jorde	26	112
i julas	-68	103
i just	62	115
i kakel	40	129
i kalar	29	179
i kanad	-118	-97
i kansk	149	0
i kante	-88	-159
i kanyl	139	19
i kasa	-119	-107
i kbt	-136	-145
i keep	88	341
i kinde	-176	-169
i kisen	131	26
i kiset	-213	-190
i klade	236	148
i klase	-92	119
i klasr	-126	-133
i klima	-129	-122
i klock	91	30
i klori	120	13
i klyve	137	-25
i kna	-142	-139
i knana	-244	-246
i knat	-50	74
i knave	-241	-215
i know	-92	87
i knt	-114	-114
i kod	1	172
i kok	-165	-155
i koksl	-182	-184
i korid	140	75
i krana	-144	-146
i krope	-310	-141
i kub	-150	-183
i kuver	18	124
i kval	150	377
i kyla	-156	-143
i kylan	-267	-237
i kyrka	-161	-183
i ladan	-14	149
i lag	-134	-108
i lagor	111	-1
i lakar	-108	-109
i landr	-39	-130
i laret	237	63
i leken	-107	-113
i let	166	-4
i lilfi	-165	-149
i live	-112	-93
i livet	132	90
i ljums	-27	-155
i ljus	148	28
i love	-3	179
i lufte	126	12
i lunga	86	-13
i magn	130	129
i maj	-108	9
i mama	120	-3
i manda	-209	-168
i manga	-116	-90
i mars	-193	-61
i maski	188	151
i mate	-100	-128
i melan	-94	-116
i menin	185	4
i min	172	323
i minut	290	77
i mis	-103	-111
i mista	106	26
i morgo	118	204
i morkt	104	27
i mungi	81	-60
i nan	-126	-133
i nara	-102	-151
i nasan	-9	-177
i nasta	141	34
i nat	13	275
i naten	156	50
i natmo	204	-27
i nian	-150	-194
i norbo	-123	-133
i ny	-125	-129
i ogat	71	-196
i ognen	-134	-117
i ogone	117	-118
i ogonl	-177	-124
i olyck	1	155
i omgan	136	-7
i orat	-207	-237
i ordni	-42	121
i orone	-86	-202
i over	193	52
i ovre	109	21
i paint	-111	-105
i panan	-84	-184
i pased	102	-61
i pee	-45	-165
i pensi	-158	-189
i persi	134	12
i perso	44	140
i planb	-108	-122
i plask	138	15
i poole	166	-10
i preci	-136	-149
i punge	-52	-182
i rader	-108	77
i radio	8	131
i reboo	-119	-137
i revbe	11	135
i rod	-122	-119
i roken	143	15
i rulst	39	164
i rumet	35	303
i sagen	171	27
i said	14	134
i samta	-148	-131
i sang	-104	-108
i sange	-150	-131
i saret	160	-8
i saw	-161	-159
i schac	-163	-176
i senor	129	17
i serie	-172	-152
i sex	148	59
i sidan	54	-99
i sig	175	-85
i simni	-135	-118
i sit	152	-10
i sjon	-145	-86
i skale	109	24
i skink	-163	-140
i sko	-113	-113
i skon	-137	-111
i skorn	-52	-123
i skrac	-15	160
i skrev	274	71
i skuld	-147	-141
i skyds	-129	-119
i sleme	-145	-105
i slept	-190	-180
i slojd	-117	-131
i smyg	43	132
i snipa	-42	85
i snodr	159	76
i snon	149	162
i snore	-183	-161
i snosl	216	37
i socke	168	39
i sofan	-173	-301
i sofbe	-140	-125
i sofbo	-132	-122
i solen	74	-54
i somar	-104	104
i somne	87	-43
i sonen	-8	130
i spele	-259	-257
i sperm	-94	-94
i stan	-143	-159
i stjar	-43	-134
i stor	116	14
i stora	-153	-159
i stort	-208	-189
i stota	173	-12
i strom	188	4
i stuga	148	-13
i sveri	-34	110
i taget	188	-19
i taket	147	109
i takt	221	9
i talet	137	35
i talk	-115	-121
i talte	158	25
i tan	-248	-236
i tand	-145	-149
i taxin	119	-16
i telef	134	180
i temp	187	28
i testi	124	14
i tidni	-191	-194
i tinin	171	-3
i tio	158	-128
i tjugo	-141	-199
i toale	65	-44
i toan	-30	-107
i took	212	104
i tradg	103	50
i trani	150	44
i trapa	63	161
i trape	187	33
i traph	116	137
i trapo	-138	-115
i trapr	141	2
i tre	-150	-143
i tredj	-142	-144
i trosa	-167	-133
i troso	5	138
i tumen	-289	-292
i tunga	-171	-198
i tusar	-132	-129
i tva	-182	-252
i tvats	35	190
i ungef	164	22
i urine	-114	-107
i vaden	32	-103
i vader	-232	-199
i vagen	-85	153
i valse	133	5
i vanje	-124	-116
i vanli	-184	-133
i vanst	217	62
i var	-152	-45
i varas	-176	-174
i varme	-208	-224
i vedbo	-6	125
i vedkl	164	2
i vikt	-277	-277
i vila	-60	-114
i vinte	-130	-121
i vintr	-181	-177
i wana	20	199
i want	10	185
i was	-135	150
i wil	8	170
i wnat	2	154
i woke	10	300
i wory	-209	-173
i wrote	15	149
i yatzy	-124	-154
i … ala	-188	-154
i … alt	-188	-207
i … altsa	88	30
i … anars	-16	120
i … antli	-116	-117
i … ar	-233	-182
i … aren	-107	-123
i … arm	216	16
i … armar	207	16
i … armba	119	17
i … ater	195	52
i … att	181	220
i … av	-331	-147
i … axel	149	61
i … bada	-154	-175
i … barel	147	2
i … barne	9	173
i … batre	-227	-199
i … behov	-185	-257
i … blama	-101	-107
i … blaso	133	17
i … blat	-172	-149
i … blir	167	78
i … blode	98	-66
i … blodn	102	-22
i … bloje	-122	-95
i … brand	-141	-141
i … brane	93	9
i … bredv	6	168
i … burk	-97	78
i … burni	-7	109
i … byxor	1	106
i … chest	143	3
i … da	17	121
i … dagar	-254	-283
i … dagbo	1	136
i … darar	116	8
i … delen	109	21
i … den	89	-118
i … det	85	-142
i … diskm	115	20
i … dizy	-154	-139
i … djupt	-130	-124
i … dor	-61	206
i … down	-174	-229
i … drink	48	150
i … druge	11	139
i … efter	-265	-132
i … eget	-110	-111
i … ena	241	71
i … etyle	150	5
i … every	-21	128
i … faint	190	48
i … fast	126	92
i … fem	166	23
i … fick	-146	-175
i … folks	-126	-124
i … fores	106	4
i … fortf	50	-91
i … foten	-112	-72
i … foter	104	16
i … fotle	-133	-91
i … fros	-144	-163
i … fru	137	13
i … fruko	-121	-168
i … garde	-8	130
i … gick	-154	-140
i … glas	-10	117
i … glasd	-184	-145
i … go	190	145
i … gone	16	154
i … grade	23	200
i … grate	-136	-115
i … haha	-175	-142
i … haler	150	14
i … halse	173	8
i … han	69	-101
i … hands	-142	-123
i … hange	-123	-114
i … har	116	-68
i … hart	1	135
i … hela	-147	-224
i … her	50	153
i … hes	111	5
i … hitad	20	150
i … hjart	115	36
i … hoger	123	98
i … hogt	104	31
i … hol	12	174
i … hon	142	-59
i … horn	-24	140
i … horse	-117	-112
i … hur	-214	-258
i … hurt	18	156
i … husva	-139	-110
i … huvud	17	177
i … i	-271	-38
i … iblan	-144	37
i … ibupr	-141	-111
i … if	-262	-259
i … igar	-229	-217
i … igen	-171	-26
i … ilama	140	65
i … im	165	45
i … inan	-147	-153
i … inat	-141	-151
i … infor	-141	-137
i … ingen	-220	-99
i … inte	2	-148
i … it	-173	-105
i … its	32	159
i … jag	-21	186
i … journ	-70	-106
i … kalsv	163	39
i … kan	-379	-391
i … kaner	-171	-177
i … kansl	-117	-104
i … kisad	148	21
i … kisar	138	12
i … kliar	-148	-121
i … kms	10	163
i … kom	196	96
i … kondo	-151	-157
i … kraks	236	76
i … krama	-43	114
i … krist	-156	-140
i … krope	86	-57
i … kval	207	61
i … kvart	202	-31
i … lada	24	147
i … lag	-22	143
i … laker	-150	-137
i … lampo	-2	147
i … land	-63	109
i … leker	-200	-170
i … like	112	119
i … lite	-342	-263
i … liten	-155	-160
i … liv	66	-51
i … looki	-2	169
i … los	-117	-115
i … luft	110	-1
i … magen	170	14
i … mangd	116	14
i … med	117	287
i … melan	121	15
i … men	-160	-17
i … menin	131	3
i … mins	167	4
i … minut	-42	-172
i … move	-149	-127
i … mungi	119	16
i … murde	-105	-142
i … my	-177	-122
i … mycke	94	-63
i … mysel	35	304
i … na	-171	-165
i … nagel	-157	-147
i … naken	-31	94
i … nan	26	-115
i … nasta	18	168
i … nej	-145	-145
i … nervo	-146	-126
i … never	-1	124
i … no	-42	92
i … not	191	141
i … nu	105	-27
i … nys	234	107
i … o	199	55
i … och	110	87
i … ocksa	-38	-235
i … ogras	167	3
i … olja	-150	-121
i … on	-103	-9
i … ont	18	-172
i … ordni	130	13
i … ovanf	19	141
i … over	103	169
i … pa	-260	-253
i … pacem	-110	-82
i … papa	-20	80
i … par	-137	-114
i … pase	188	13
i … pig	-107	-94
i … plan	-94	-104
i … plots	152	44
i … plus	112	47
i … prata	42	137
i … raped	41	227
i … ring	127	5
i … rod	-148	-127
i … ror	151	18
i … roste	202	51
i … rot	-187	-140
i … runin	-135	-126
i … rygen	103	46
i … rygon	122	16
i … sa	-193	-78
i … sad	-136	-159
i … sambo	85	-24
i … sat	4	167
i … sedan	-332	-218
i … see	159	-37
i … sekun	136	-9
i … sen	-190	-172
i … sex	127	-32
i … sick	166	29
i … sida	143	48
i … sidan	230	100
i … siter	-35	-165
i … sjalv	-88	-136
i … skams	-118	-144
i … skins	118	9
i … skjor	139	-18
i … skolj	-195	-167
i … skrap	-126	-95
i … skrat	11	154
i … skrik	171	6
i … sluta	-275	-227
i … sma	-161	-157
i … snura	-119	-122
i … som	-130	-37
i … son	0	140
i … spola	-120	-100
i … spyr	148	42
i … stame	-155	-143
i … star	24	174
i … stene	139	17
i … stil	155	28
i … stod	-32	130
i … stolp	124	35
i … stovl	-44	-128
i … stres	-158	-131
i … strup	155	22
i … svamp	-123	-116
i … svart	-179	-44
i … svima	239	13
i … svuln	132	21
i … tand	-146	10
i … telef	-7	114
i … the	20	172
i … they	-5	108
i … think	-14	124
i … tid	-139	-104
i … til	-164	-149
i … tils	-23	223
i … timar	47	-65
i … time	114	54
i … timer	-16	211
i … tio	-97	-141
i … to	-71	205
i … tog	-146	-44
i … too	-23	138
i … total	-167	-156
i … trad	224	100
i … trapa	-171	-159
i … trode	80	-63
i … tunga	132	29
i … tungt	101	33
i … tusar	-113	-98
i … typ	-129	-165
i … under	147	85
i … up	-118	52
i … ut	151	4
i … utan	183	181
i … vad	-24	-150
i … vanst	161	33
i … vantr	-120	-161
i … varje	-156	-42
i … varst	147	9
i … vart	-173	-165
i … vatsk	-157	-142
i … vecko	-182	-113
i … vi	80	-106
i … vil	-31	-134
i … vilka	-101	-123
i … vit	-164	-134
i … walk	-224	-204
i … want	-55	184
i … yr	121	28
ibl*	-170	-18
iblan inhal	-130	-106
iblan men	-130	-171
iblan nar	14	175
iblan ofta	19	117
iblan om	-98	-134
iblan sen	-184	-204
iblan som	-127	-127
iblan vil	-139	-162
iblan … bara	11	109
iblan … extra	-127	-127
iblan … ha	-80	-107
iblan … han	17	124
iblan … hjalp	-130	-106
iblan … jag	-58	82
iblan … lileb	-129	-115
iblan … penga	-97	-126
ibland	-170	-18
ibs	-270	-234
ibu*	-216	-191
ibuprofen	-216	-191
ica hur	43	122
ica kasor	106	-3
ica … gar	-97	-106
ica … jag	43	122
ica … titad	106	-3
icd	213	-5
icd har	220	3
icd … get	153	8
icd … stot	136	-4
ice hit	114	-9
ice sore	-112	-113
ice … my	114	-9
ice … tailb	-112	-113
id	-175	-42
id kil	-128	-120
id like	-171	-152
id rathe	-93	-113
id … die	-93	-113
id … for	-128	-120
id … to	-171	-152
idag ar	37	-65
idag att	-12	168
idag bruka	-167	-149
idag hon	159	48
idag kraks	161	13
idag lever	-59	-74
idag mar	-136	-128
idag men	-104	20
idag pig	-116	-109
idag sager	171	32
idag siter	-23	102
idag sjalv	107	7
idag spyr	94	26
idag … bra	-107	-102
idag … en	-17	101
idag … forla	105	33
idag … han	136	148
idag … hon	179	50
idag … kal	145	18
idag … skola	8	117
idag … spark	-167	-149
idag … utsla	100	42
if	-176	79
if i	-44	200
if its	-125	-130
if my	-214	-208
if someo	-155	-145
if … a	-125	-130
if … can	-141	-173
if … child	-179	-165
if … has	-119	-107
if … leave	36	137
if … was	33	196
ifa*	-80	160
ifal	-80	160
ifal barne	-133	-112
ifran mig	89	-48
igar angra	-11	120
igar borta	-116	-133
igar det	-26	139
igar efter	-96	-150
igar far	-116	-101
igar for	-18	102
igar fraga	-100	-101
igar frivi	-141	-162
igar gar	-175	-171
igar ingen	-157	-132
igar jag	-123	-154
igar kan	-173	-152
igar kval	245	-21
igar lag	-14	134
igar lite	-204	-177
igar lugnt	-104	-115
igar med	142	10
igar men	25	187
igar nu	134	47
igar o	22	-65
igar ont	-126	-113
igar som	127	45
igar tog	1	104
igar ungar	16	157
igar vecka	116	12
igar vi	-98	-114
igar viska	-113	-123
igar … #	152	17
igar … bad	-10	105
igar … bara	-113	-123
igar … blev	-129	-146
igar … det	-18	166
igar … feber	-162	-159
igar … han	64	297
igar … huvud	134	6
igar … idag	60	-68
igar … inte	-138	-150
igar … mig	-42	85
igar … och	-19	-145
igar … om	-164	-151
igar … skrap	-110	-100
igar … somnt	-116	-109
igar … stod	49	161
igar … tredj	-18	102
igar … vanst	-119	-106
igen #	37	179
igen antag	-123	-116
igen det	-162	-254
igen direk	124	-13
igen dom	27	95
igen han	94	179
igen hela	-123	-129
igen helt	117	34
igen hon	22	180
igen i	22	175
igen igar	16	157
igen inte	-13	125
igen kan	-172	-173
igen lyfte	-163	-133
igen men	109	0
igen och	136	172
igen pa	-54	77
igen sama	-219	-150
igen sen	117	-36
igen sin	153	12
igen skams	-13	127
igen tredj	-202	-197
igen tryck	-125	-83
igen v	-113	-82
igen vad	-5	156
igen … #	-113	-82
igen … ar	-110	-159
igen … att	6	142
igen … blir	108	-3
igen … byter	79	-30
igen … egen	153	12
igen … en	-130	-108
igen … fast	-1	159
igen … gor	-5	156
igen … i	-202	-217
igen … idag	110	38
igen … nagot	-118	-97
igen … ni	-115	-125
igen … preci	-136	-152
igen … sa	-79	61
igen … sager	18	140
igen … sen	124	27
igen … sjalv	-157	-151
igen … slar	153	-15
igen … smart	-127	-103
igen … som	-191	-145
igen … tapar	22	122
igen … vit	111	19
igeno den	-178	-160
igeno handu	118	14
igeno isen	139	-4
igeno … efter	101	-2
igeno … upe	102	-3
igenom	153	-127
igens tunga	117	53
igens … tjock	117	53
igensvulna	149	47
igr	-160	-159
ihag	-151	-57
ihag kvale	132	23
ihag namne	-151	-144
ihag … och	132	23
ihan	121	-160
ihan hyva	-108	-82
ihj*	-206	-101
ihjal	-193	-77
ihjal men	-102	-97
ihjal nagon	37	156
ihjal … bror	-106	-84
ihjal … det	-102	-97
ihjal … grane	25	119
iho*	130	113
ihop	128	75
ihop a	160	37
ihop lakan	6	124
ihop liger	-15	108
ihop med	4	97
ihop mina	-124	-132
ihop och	127	-45
ihop pa	64	-112
ihop sig	151	-63
ihop somnt	8	123
ihop … borde	80	33
ihop … honom	17	127
ihop … i	118	113
ihop … pa	-15	108
ihop … ror	122	12
ihop … skaka	151	-2
ihop … tider	-124	-132
ikv*	184	311
ikval	184	311
ikval ar	-138	-109
ikval gor	-4	135
ikval ngl	-3	135
ikval pa	-7	119
ikval … det	39	-113
ikval … jag	-56	82
ikval … rikti	-7	119
il	13	206
il hurt	5	115
il … my	5	115
ila men	8	118
ila mig	7	146
ila och	121	7
ila sen	111	26
ila spyr	121	43
ila ur	-171	-153
ila … ar	204	147
ila … armar	1	108
ila … morgo	-183	-145
ila … munen	-171	-153
ila … pa	2	137
ila … tar	135	12
ila … vi	105	38
ila*	103	-112
ilalu flytn	141	21
ilalu … skaka	141	21
ilaluktande	236	43
ilama aldri	123	48
ilama ar	116	52
ilama gravi	-129	-90
ilama och	204	32
ilama ont	95	44
ilama pa	-236	-221
ilama sveti	70	16
ilama tungt	109	44
ilama … i	155	28
ilama … iskal	89	35
ilama … kalsv	131	18
ilama … morgn	-150	-123
ilama … morgo	-174	-175
ilama … och	70	16
ilama … over	109	44
ilama … vark	129	6
ilama … vecka	-129	-90
ilamaende	76	-74
ilar	-152	-116
ilm*	-38	163
ilman	-38	163
ils*	-190	-129
ilt*	-11	203
ilta	-19	144
iltana	25	174
im	-4	162
im a	-70	-221
im afrai	10	179
im asham	7	131
im cutin	30	160
im done	3	235
im dying	-112	-100
im going	109	272
im good	-131	-148
im havin	157	1
im locke	-7	123
im losin	-6	161
im manag	-103	-111
im pregn	179	68
im scare	150	261
im stand	-16	117
im sweat	149	10
im think	14	121
im throw	98	4
im vomit	149	39
im … again	30	160
im … i	-75	17
im … il	22	164
im … im	-2	187
im … it	-5	124
im … my	1	156
im … of	-37	118
im … on	-16	117
im … to	117	339
imo*	-129	90
imorg ar	-28	90
imorg forny	-95	-121
imorg hejda	5	128
imorg … det	-3	165
imorgon	-107	32
imorn	-36	93
imors igen	7	136
imors men	140	32
imors o	-98	-110
imors … nu	164	40
imors … vi	-98	-110
imova garna	41	118
imova … stors	41	118
imp*	-17	171
impul att	-17	171
impul … kora	-12	93
impul … puta	-4	111
impulsen	-12	93
impulser	-7	145
in	292	340
in a	125	136
in chest	145	36
in doren	198	-11
in et	173	169
in fingr	-4	130
in gamla	-149	-156
in halva	134	27
in hande	5	191
in heave	10	151
in hela	132	-17
in his	80	235
in huden	149	0
in i	165	88
in klorg	154	7
in knots	-148	-152
in livin	-23	96
in luft	119	20
in lufte	137	-7
in lugnt	-118	-152
in magen	128	-6
in med	-188	-179
in melan	159	34
in mig	-33	159
in mikro	4	114
in my	14	118
in nagot	19	141
in och	146	95
in one	209	14
in os	-9	119
in pa	30	207
in rok	145	45
in sig	-24	174
in spira	-127	-121
in the	160	125
in this	-142	-143
in under	205	-12
in veden	138	21
in vid	158	-2
in … ambul	-127	-105
in … ansik	134	27
in … asa	-5	111
in … back	153	29
in … bater	162	19
in … bath	-4	156
in … bathr	-2	117
in … berge	-12	93
in … cabin	73	-103
in … dorka	225	24
in … en	12	194
in … et	165	-41
in … eye	207	48
in … forlo	-110	-124
in … fot	-102	-68
in … halse	-130	-91
in … halsg	140	25
in … house	165	-7
in … i	40	284
in … insul	88	-23
in … inte	10	116
in … jaw	151	19
in … left	202	7
in … leg	181	19
in … magen	151	11
in … medic	-104	-124
in … melan	149	0
in … mig	41	211
in … mood	2	131
in … morni	-205	-198
in … nar	200	187
in … nat	140	208
in … north	-125	-91
in … nothi	-109	-114
in … nu	119	-15
in … och	161	117
in … ogat	186	17
in … pa	-176	-101
in … pres	120	4
in … revbe	245	12
in … room	-11	235
in … rumet	37	158
in … shed	-2	114
in … skruv	-117	-92
in … sprea	101	11
in … throa	164	-3
in … vagen	-182	-219
ina*	-73	163
inan	-95	154
inan alved	-102	-151
inan han	1	196
inan hjart	-123	-118
inan jag	-96	61
inan mens	-109	-105
inan nagon	19	164
inan skils	26	100
inan skola	-170	-209
inan somar	-96	-76
inan vi	76	-123
inan … efter	-3	107
inan … far	34	115
inan … hitar	19	164
inan … hjalp	-102	-151
inan … komer	-43	119
inan … pa	-152	-152
inan … vakna	29	154
inanfor	75	142
inat men	-139	-74
inat … det	-141	-151
inb*	-170	-83
ind*	28	-149
india	-155	-181
indra under	124	4
indra … revbe	124	4
indragningar	124	4
ine … blodf	-107	-93
ine … roken	143	15
ine … talte	132	7
ine*	-173	-29
ineba #	132	9
ineba … ar	132	9
inebandy	-198	-174
inebandyplanen	132	9
inet	-47	116
inet leva	-1	157
inet ont	-131	-124
inet … i	-131	-124
inf*	-120	-295
infar forut	150	32
infar … sama	124	19
infarkt	144	25
infarkten	186	41
infarktkansla	142	25
infek sar	132	23
infek … roda	132	23
infekterat	97	-10
infla igen	-125	-83
infla nagel	-131	-117
inflamerad	-131	-117
influ tror	-205	-178
influ … jag	-197	-166
influensa	-232	-211
infor	-342	-294
infor barne	31	188
infor opera	-205	-226
infor vacin	-108	-131
infor vinte	-149	-157
infor … pa	-155	-162
ing*	-96	70
inga	-134	-162
inga foste	116	12
inga spark	153	14
inga … bara	-146	-62
inga … men	177	37
inga … och	-155	-130
inga … pa	109	-3
inga … sedan	62	-54
inga … sen	123	11
ingen	-107	151
ingen det	-5	113
ingen drick	11	129
ingen efekt	129	5
ingen feber	-445	-271
ingen framt	-7	108
ingen har	-182	-164
ingen hjalp	23	179
ingen kanse	78	-58
ingen komer	28	163
ingen konta	-49	-173
ingen luft	150	-95
ingen menin	79	281
ingen pa	57	-83
ingen puls	295	17
ingen reakt	-64	-112
ingen rorel	149	-7
ingen sarsk	107	7
ingen ska	-115	-107
ingen skule	34	260
ingen svara	54	211
ingen vag	-1	142
ingen vet	115	352
ingen … ater	-143	-113
ingen … bara	-133	27
ingen … behal	-127	-103
ingen … for	11	122
ingen … frosa	101	11
ingen … genom	-188	-159
ingen … guben	9	122
ingen … han	-108	-114
ingen … hant	-182	-164
ingen … hjalp	123	2
ingen … i	143	122
ingen … inget	-81	-166
ingen … inte	-144	-118
ingen … ja	-85	-108
ingen … jag	43	158
ingen … jobet	-133	-148
ingen … kan	-162	-137
ingen … kisar	-153	-128
ingen … kvina	-141	-129
ingen … langr	0	121
ingen … lite	-146	-119
ingen … mar	-117	-100
ingen … marka	42	236
ingen … men	174	-60
ingen … nu	-96	-199
ingen … och	-166	-168
ingen … om	-1	144
ingen … orkar	-122	-145
ingen … pa	196	0
ingen … pig	-108	-72
ingen … sakna	29	206
ingen … sig	38	126
ingen … sveti	120	21
ingen … tog	-94	-124
ingen … ut	-9	104
ingen … va	109	-9
ingen … vanst	-46	-114
ingenstans	140	51
inget anat	-196	-158
inget efter	15	151
inget for	4	163
inget har	-6	157
inget kanse	-128	-122
inget kvar	-60	109
inget mer	-310	-81
inget nar	165	45
inget nu	-219	-198
inget nyt	87	-77
inget och	93	134
inget pa	27	-96
inget sen	-147	-142
inget tva	-131	-130
inget … bara	-247	-230
inget … den	-124	-104
inget … des	-194	-151
inget … drink	15	151
inget … ingen	-172	-132
inget … leva	-17	101
inget … med	4	127
inget … men	127	172
inget … mit	1	156
inget … morgo	-90	-129
inget … och	147	33
inget … slag	-131	-130
inget … spyr	118	0
inget … vi	-121	-137
inh*	42	-156
inhal empty	131	41
inhal hjalp	-162	-119
inhal oftar	-120	-110
inhal works	-124	-96
inhal … an	-120	-110
inhalator	-91	-126
inhalatorn	-3	-126
inhaler	-98	-166
ink*	31	-103
inkla brack	161	14
inklamt	161	14
inkontinenskyd	-141	-130
inl*	-201	21
inlag	-138	-123
inlag for	-171	-125
inlag … hjart	-105	-117
inlagd	-171	-125
inlas hema	5	111
inlas pa	-103	35
inlas … av	5	111
inlas … toale	-134	-64
inlast	-44	192
inope har	142	-5
inopererad	142	-5
insane	-79	-144
insid me	-34	152
insida	1	133
insju ogon	163	32
insjunkna	207	44
inskrivning	-161	-137
insul ar	-13	125
insul av	139	11
insul behov	-91	-112
insul lantu	-178	-165
insul med	-7	148
insul … dodli	-13	125
insul … inte	247	-1
insul … mista	113	13
insul … nyt	-91	-112
insulinenheter	-13	125
insulinkaning	174	-2
insulinkoma	108	-36
insulinpenan	97	-26
insulinpump	-159	-144
int	229	281
int a	178	26
int ata	148	33
int finas	38	215
int forsv	133	27
int kisa	123	15
int lev	7	125
int leva	5	196
int lyft	-144	-134
int mer	25	146
int nu	-8	130
int prata	191	52
int rora	187	29
int sluta	96	153
int svalj	152	44
int va	128	169
int vart	-11	104
int … armen	-144	-134
int … blama	-111	-105
int … for	-15	149
int … har	139	-19
int … hon	-1	115
int … i	166	-11
int … kvar	1	131
int … lang	7	125
int … man	-11	104
int … maste	-28	75
int … mer	-7	114
int … nat	-16	120
int … pa	-44	146
int … rikit	131	-4
int … vacka	125	17
inte	169	129
inte als	-13	176
inte ands	170	15
inte andsa	151	4
inte ata	82	-59
inte ater	-136	-108
inte atit	33	134
inte att	319	185
inte av	-178	-126
inte bara	-92	-145
inte benen	165	6
inte blekn	222	55
inte bloda	178	-34
inte boja	255	98
inte bort	143	5
inte den	140	18
inte det	132	27
inte drick	193	14
inte fa	292	51
inte fans	30	239
inte far	6	130
inte finas	62	343
inte fins	96	342
inte fira	17	121
inte for	32	266
inte forla	3	98
inte forsv	266	106
inte fraga	-156	-156
inte fram	252	-18
inte frosa	-151	-130
inte ga	244	292
inte gar	233	74
inte grata	181	19
inte grate	-2	134
inte ha	-151	-124
inte hala	277	93
inte han	-168	-152
inte hopa	120	26
inte hosta	213	44
inte hotad	-118	-136
inte hur	76	163
inte ihag	-135	-186
inte ja	39	228
inte jag	128	222
inte joba	-90	-146
inte kampa	-1	156
inte kan	381	125
inte kana	238	40
inte kaner	74	164
inte kant	145	8
inte kisa	333	86
inte kisat	266	37
inte knapa	13	-108
inte konta	355	21
inte krakt	96	17
inte kuna	113	25
inte kunat	164	17
inte langr	50	-104
inte lasa	239	6
inte leva	168	353
inte liga	188	32
inte liv	210	-44
inte livet	35	125
inte ljus	122	37
inte ljuse	141	45
inte luft	293	52
inte lyfta	53	-90
inte men	145	-5
inte mer	-89	149
inte morgo	107	15
inte nar	330	23
inte nu	-48	85
inte och	174	0
inte om	172	363
inte opna	23	155
inte ord	134	30
inte orden	11	-142
inte orkar	244	87
inte pluga	-188	-199
inte prata	129	169
inte pulse	91	30
inte resa	204	51
inte rikti	-82	-185
inte rora	167	75
inte rort	129	12
inte rycke	-26	105
inte saga	170	199
inte saker	20	168
inte sen	144	72
inte sig	246	46
inte ska	11	123
inte slape	153	124
inte slo	-123	-120
inte som	115	24
inte somna	-202	-212
inte sova	-323	-240
inte sovit	49	254
inte spark	116	14
inte sta	166	95
inte stop	164	18
inte stopa	158	-11
inte suga	207	7
inte svalj	150	-27
inte table	-115	-100
inte talet	-162	-137
inte til	151	-8
inte tita	213	-4
inte trafa	23	131
inte uplev	15	118
inte ut	-156	-64
inte va	83	276
inte vacka	189	30
inte vad	65	-153
inte vakna	130	170
inte vanta	9	245
inte var	241	29
inte vara	44	212
inte varfo	19	195
inte vet	41	129
inte vil	90	237
inte vilke	192	59
inte vrida	-165	-156
inte … andan	-121	-109
inte … ar	-110	-250
inte … armar	10	-94
inte … at	-160	-172
inte … att	101	263
inte … bada	104	17
inte … bajse	104	15
inte … bara	-95	-305
inte … barne	-26	169
inte … benen	324	59
inte … benet	203	57
inte … boja	172	35
inte … bort	227	64
inte … da	40	176
inte … dag	192	59
inte … den	-198	-110
inte … domna	123	30
inte … dusch	30	123
inte … dygn	-10	121
inte … efter	176	35
inte … egen	29	140
inte … eler	202	89
inte … emot	-4	146
inte … en	137	126
inte … ena	205	5
inte … ens	119	7
inte … ensam	1	236
inte … far	14	146
inte … fardi	10	120
inte … fast	137	-6
inte … finas	-12	109
inte … fingr	165	18
inte … flask	-128	-128
inte … for	-136	-108
inte … foten	122	47
inte … foter	142	6
inte … fros	-109	-98
inte … ga	150	130
inte … genom	-217	-177
inte … googl	23	111
inte … gor	171	22
inte … grane	8	116
inte … grata	-164	-66
inte … grate	-116	-108
inte … grons	-163	-142
inte … hakan	234	103
inte … hala	165	17
inte … halse	113	52
inte … har	253	165
inte … hela	117	84
inte … heler	35	121
inte … hem	12	212
inte … hema	32	188
inte … hene	167	45
inte … hes	-139	-124
inte … hjalp	92	150
inte … hogt	-15	131
inte … hol	8	185
inte … hon	159	-107
inte … hos	12	128
inte … huvud	172	53
inte … i	162	-46
inte … igen	-148	-165
inte … imorg	12	135
inte … ingen	-198	-173
inte … inte	-121	42
inte … jag	227	113
inte … jobet	-166	-187
inte … juice	123	-8
inte … jul	17	121
inte … kafek	127	25
inte … kan	148	100
inte … kisa	215	24
inte … kisar	-151	-130
inte … klock	-70	-127
inte … knapa	180	29
inte … kopa	28	127
inte … kvale	132	23
inte … kvar	0	137
inte … la	-128	-104
inte … lagen	-30	85
inte … langr	-136	-23
inte … lapar	113	-4
inte … lever	16	142
inte … ljud	129	21
inte … manis	11	166
inte … maste	104	-4
inte … mer	89	303
inte … mig	90	200
inte … min	126	-20
inte … mina	115	17
inte … mit	6	-113
inte … mun	164	-3
inte … nacke	190	34
inte … nagot	65	101
inte … namne	-151	-144
inte … nan	-13	143
inte … nar	269	82
inte … narko	-158	-143
inte … ner	273	129
inte … nu	-166	-103
inte … o	136	8
inte … och	124	188
inte … ogon	-1	151
inte … ont	131	95
inte … orden	273	-6
inte … pa	-72	134
inte … perso	100	-21
inte … piper	139	7
inte … pluge	-164	-170
inte … prata	172	95
inte … putad	25	143
inte … rakt	181	-13
inte … rata	174	23
inte … sa	-182	-81
inte … saliv	171	34
inte … sate	-175	-169
inte … sedan	214	95
inte … sig	295	6
inte … sin	153	12
inte … sit	199	-4
inte … siter	-145	-122
inte … sjalv	221	62
inte … skaka	-150	118
inte … skar	12	110
inte … skara	20	206
inte … slape	-132	-117
inte … slar	148	16
inte … sms	-14	116
inte … snala	2	158
inte … snubl	121	16
inte … som	144	186
inte … sover	124	22
inte … sta	218	29
inte … stira	124	21
inte … stop	154	15
inte … stopa	107	90
inte … stora	-124	-113
inte … suger	154	27
inte … svalj	146	96
inte … svaml	156	42
inte … tack	35	126
inte … tan	-121	-111
inte … tanka	-152	-132
inte … tar	137	106
inte … tarna	202	31
inte … tat	137	31
inte … telef	-41	121
inte … til	201	223
inte … tilta	126	-36
inte … tita	-9	140
inte … titar	159	3
inte … trots	176	38
inte … tva	96	17
inte … up	232	-16
inte … uplev	14	142
inte … ut	95	179
inte … va	107	-13
inte … vacka	238	-11
inte … vaka	133	25
inte … vaken	-143	-135
inte … vakna	80	142
inte … vanli	107	21
inte … vanst	185	60
inte … var	-59	-147
inte … varfo	-5	158
inte … vi	200	106
inte … vil	-111	-70
inte … vildo	8	152
into	233	247
into a	8	125
into … tree	8	125
intyg	-196	-103
intyg fran	-94	-128
intyg om	-133	-129
intyg pa	54	175
intyg til	-110	-176
intyg … handl	9	121
intyg … hyres	-90	-144
intyg … jobet	-128	-161
intyg … korko	-172	-162
intyg … min	-127	-148
intyg … skado	49	124
intyg … skola	-148	-203
intyg … vab	-101	-89
inu*	46	216
inuti	46	216
ipr*	-207	-300
ipren	-207	-300
ipren for	175	24
ipren mot	-139	-118
ipren och	63	-113
ipren … alved	-183	-180
ipren … en	174	2
ipren … feber	-139	-118
iri*	-169	-189
iriterad	-161	-169
iriterande	-128	-114
is	145	-12
is a	-200	-87
is afrai	-121	-136
is back	-126	-156
is choki	141	-1
is closi	169	6
is comin	194	-6
is convu	127	9
is crook	132	-8
is drunk	-13	112
is dying	158	-1
is fitin	159	12
is gone	-13	-166
is grey	173	0
is havin	163	3
is it	-299	-191
is just	-158	-178
is kilin	-228	-220
is limp	140	21
is my	-17	139
is och	4	149
is on	161	-5
is playi	-109	-83
is sad	-112	-102
is screa	-8	171
is spurt	127	19
is stand	103	-2
is tan	-91	-128
is teeth	-174	-161
is the	-148	-230
is there	-255	-123
is threa	18	125
is three	-128	-124
is tight	146	21
is … #	122	-26
is … a	65	-114
is … and	124	98
is … bit	-216	-200
is … dange	-114	-105
is … depre	32	127
is … efter	-91	-128
is … from	145	126
is … han	6	162
is … last	7	130
is … me	-228	-218
is … my	-180	-189
is … norma	-235	-246
is … of	-103	-169
is … ok	-242	-234
is … on	175	-2
is … since	-112	-102
is … sweat	158	-1
is … tap	-150	-120
is … to	105	194
isa	87	251
isa lyo	16	159
isa … aitia	26	194
isan	93	-103
isar	-39	-118
ischi i	146	36
ise*	228	24
isen	228	24
isen ar	157	28
isen brast	163	1
isen igar	170	57
isen kan	-123	-104
isen mins	167	4
isen och	-234	-154
isen slog	135	22
isen upe	102	-3
isen utanf	-167	-143
isen … hocke	123	11
isen … i	135	22
isen … ingen	167	4
isen … nu	102	-3
isen … rora	-123	-104
isen … skote	138	-5
isen … slog	-224	-188
isen … upe	119	35
isen … visa	-8	93
isk*	248	38
iskal	284	41
iskal ingen	107	32
iskal och	185	23
iskal svet	89	35
iskal vit	119	8
iskal … o	121	2
iskal … puls	107	32
iskal … svara	79	-38
isn*	196	164
isnt	196	164
isnt worth	1	155
isnt … livin	-7	133
ist*	165	167
istal … over	-102	-101
isvak och	-137	-168
isvak … tarna	-143	-121
it	-158	147
it al	41	203
it burns	-92	-168
it dange	-114	-105
it itche	-125	-122
it now	-183	-202
it ok	-196	-180
it out	-22	114
it take	-2	121
it tonig	2	111
it would	26	129
it … last	-122	-124
it … that	-140	-162
it … when	-206	-197
itc*	-343	-376
itches	-180	-168
itchi like	-145	-143
itchi … hel	-126	-119
itching	-236	-228
itchy	-229	-262
itchy arms	-139	-143
ite	167	25
ite luft	167	25
ite*	23	177
its	133	228
its been	126	-43
its blue	-123	-109
its … last	32	127
its … strok	-125	-130
its*	24	324
itsea parta	-3	114
itseani	-2	196
itsemurhaa	17	159
itseni	15	205
iva*	142	18
ivag	142	18
ive	30	396
ive been	-66	115
ive cance	16	155
ive got	-93	66
ive had	-198	-194
ive locke	-12	126
ive said	17	125
ive start	7	158
ive write	44	183
ive … a	-116	19
ive … my	99	192
ive … scrat	4	128
ive … the	27	269
ive … throw	118	17
ivf	149	-14
ja	143	292
ja aivas	-150	-151
ja andas	147	36
ja blir	91	166
ja borja	4	134
ja cance	-121	-137
ja den	-92	-102
ja det	115	28
ja e	77	320
ja fa	-153	-122
ja fick	-184	-191
ja flamt	125	-20
ja forts	-96	-96
ja frukt	-114	-107
ja gar	-189	-190
ja geer	11	136
ja gor	3	146
ja har	-13	145
ja hav	-103	-104
ja heiko	153	17
ja hej	-2	167
ja hengi	165	2
ja hon	148	60
ja i	-238	-225
ja iblan	-161	-168
ja ja	174	84
ja jag	53	142
ja komer	-9	119
ja kylma	118	9
ja lapar	137	-9
ja lever	16	142
ja liger	-96	-151
ja lite	-180	-166
ja maste	8	162
ja med	-11	91
ja men	-169	-179
ja nuha	-123	-132
ja nyt	195	-35
ja oksen	243	-4
ja pa	135	15
ja sa	-69	119
ja sager	107	-13
ja sanoo	48	166
ja sen	-147	-142
ja ser	-144	-122
ja ska	-39	218
ja skar	13	122
ja skule	-173	-152
ja svar	-8	110
ja ta	-145	-166
ja tack	-172	-191
ja tog	-149	-166
ja tva	-85	-108
ja uhkaa	-4	183
ja ut	111	6
ja va	-193	-68
ja vara	3	135
ja vil	-122	16
ja … alt	198	-56
ja … alved	-112	-121
ja … armen	-179	-169
ja … bara	-9	143
ja … blev	87	-14
ja … blivi	11	115
ja … borta	20	178
ja … dagar	-85	-108
ja … doda	1	147
ja … en	-229	-188
ja … eta	11	168
ja … fast	99	-20
ja … for	-173	-95
ja … gar	-154	-156
ja … garna	-120	-133
ja … gor	108	-7
ja … gora	1	207
ja … han	82	166
ja … har	165	225
ja … hiki	118	9
ja … ja	199	-6
ja … kan	-85	-108
ja … kasi	168	1
ja … kasta	-93	-121
ja … kieli	128	-7
ja … klar	-2	97
ja … knat	-120	-129
ja … kvar	8	174
ja … lovat	3	132
ja … me	-135	40
ja … nej	-5	111
ja … ner	-144	-134
ja … on	52	-77
ja … ont	-129	-146
ja … op	11	136
ja … plane	4	134
ja … sa	-32	152
ja … satei	115	7
ja … siter	128	-16
ja … skada	-20	128
ja … slage	8	181
ja … stame	-140	-102
ja … stral	187	4
ja … sveta	137	-5
ja … table	-11	91
ja … tanke	47	148
ja … ut	-168	-148
ja … var	-147	-133
ja … vet	-177	-218
ja … vorte	-103	-104
ja … yr	129	31
jac*	-133	-133
jack	-145	-212
jack plast	-130	-122
jack sluta	-87	-117
jack … bloda	-87	-117
jack … rackt	-130	-122
jag	-91	268
jag #	-135	-268
jag a	151	-82
jag aker	-22	107
jag akta	-4	114
jag aldel	91	30
jag altid	-108	-150
jag amar	-211	-199
jag andfa	170	69
jag angra	138	40
jag antib	-119	-114
jag anvan	-122	-111
jag ar	-9	320
jag armen	103	-59
jag asist	118	153
jag at	-28	-140
jag ata	-189	-205
jag ater	-158	-84
jag att	49	141
jag av	-182	-199
jag avslu	13	147
jag bad	83	156
jag badad	-120	-10
jag bar	-30	-148
jag bara	222	306
jag barn	-68	-91
jag barne	169	11
jag bast	-107	-120
jag batre	-126	-141
jag begar	-116	-151
jag behov	-115	183
jag berat	-12	188
jag besta	8	112
jag besva	-88	-116
jag bet	-9	91
jag betal	-156	-155
jag blaso	-141	-139
jag blev	50	263
jag bli	-171	-73
jag blir	-43	117
jag blivi	-115	-149
jag blode	-84	109
jag bojer	-172	-192
jag boka	137	91
jag bor	-183	21
jag borja	-149	-89
jag borst	-149	-177
jag borta	18	142
jag bra	77	-74
jag brane	43	223
jag brunt	83	9
jag bry	-116	-103
jag bryr	40	222
jag byta	-76	-118
jag byte	-21	-101
jag cykla	-197	-152
jag dar	36	181
jag det	136	245
jag do	37	243
jag dod	54	183
jag dodar	18	156
jag dok	180	5
jag domna	97	137
jag dor	-68	-210
jag drar	214	27
jag drog	115	31
jag drome	-9	180
jag dubel	109	11
jag dyka	-99	-91
jag egent	-131	-141
jag epipe	-105	-82
jag fa	-211	-167
jag far	48	130
jag fat	-81	-191
jag feber	201	39
jag fick	-171	-107
jag for	-223	-197
jag forny	-143	-128
jag forst	25	130
jag forsv	53	297
jag fortf	-2	127
jag fortj	16	133
jag fraga	164	188
jag frisk	-100	-123
jag fros	-11	162
jag frosa	111	10
jag fryse	147	-52
jag fylde	-191	-237
jag gamal	-126	-123
jag gar	-24	120
jag gaspa	-133	-133
jag gav	-137	-140
jag ge	-57	-127
jag gick	56	102
jag gjord	124	190
jag gjort	11	203
jag glad	-146	-163
jag glome	-130	-140
jag glomt	-151	-145
jag gomer	-2	119
jag googl	19	152
jag gor	144	450
jag grat	-137	-73
jag grate	-186	-241
jag grubl	-131	-130
jag hade	-109	85
jag haft	114	-61
jag halde	114	15
jag halsa	-105	-93
jag han	179	29
jag hange	-35	-124
jag har	90	397
jag hatar	-154	-128
jag helre	18	138
jag hes	121	11
jag hitad	117	134
jag hjart	138	57
jag hol	-70	101
jag hopa	85	142
jag hopar	-154	-8
jag hopas	-24	155
jag hor	79	302
jag hosta	-153	-207
jag hyper	-124	-105
jag i	144	184
jag igen	157	41
jag in	-156	-78
jag ine	-107	-93
jag ingen	116	46
jag joba	165	19
jag just	136	54
jag karva	1	144
jag kasta	10	239
jag kisad	138	-7
jag klamd	-150	-60
jag klar	16	234
jag klara	-149	-113
jag klatr	-94	51
jag knapt	222	59
jag knot	-23	82
jag kola	-235	-192
jag kolad	10	144
jag kolar	-162	-144
jag komer	86	251
jag kopa	-190	-171
jag kor	10	141
jag kort	-109	-94
jag kosta	32	135
jag krosa	-124	-125
jag krype	169	10
jag kuden	28	187
jag kunde	-210	-146
jag kvavs	183	-18
jag lag	-22	221
jag lagad	-127	-147
jag lakar	-116	-127
jag lamna	-128	46
jag langt	39	134
jag latsa	10	125
jag lever	-29	145
jag liger	89	-145
jag litar	-8	93
jag ljog	18	199
jag lyfta	-195	-184
jag lyfte	159	67
jag made	-153	-121
jag mama	165	18
jag maste	275	244
jag mata	-108	-92
jag mate	-136	-123
jag med	-5	102
jag men	76	-85
jag menar	-9	139
jag mig	-106	41
jag min	86	-95
jag misad	-138	-146
jag misly	-4	126
jag munsa	-116	-111
jag nar	-60	69
jag nasta	-26	-152
jag noga	-106	-97
jag ny	-146	-165
jag nyper	259	-26
jag nyser	-194	-166
jag o	98	119
jag och	-162	-17
jag om	-222	-65
jag ont	-251	-63
jag oroa	-138	-160
jag oroar	-151	-208
jag overd	2	168
jag pa	174	184
jag palar	8	117
jag panik	-121	-113
jag pluga	-117	-106
jag pruta	-112	-86
jag rad	173	201
jag rakad	-126	-198
jag rakna	-13	130
jag raper	-119	-122
jag redan	20	175
jag reser	101	-118
jag reste	-223	-233
jag rev	-164	-145
jag ringe	-92	44
jag rispa	10	143
jag ropar	109	-28
jag rund	-129	-106
jag ruska	118	2
jag sa	80	160
jag sag	-165	-101
jag saga	-162	-153
jag sager	7	162
jag sagt	-1	230
jag sakna	-211	-215
jag sat	-100	-216
jag sata	-168	-154
jag sater	202	57
jag ser	247	19
jag siter	-61	155
jag sjalv	-118	46
jag ska	-37	283
jag skada	57	181
jag skafa	-158	-184
jag skala	-130	-122
jag skams	45	216
jag skick	-198	-154
jag skilj	20	120
jag skjut	-181	-120
jag skrev	-156	-129
jag skrik	139	7
jag skule	-62	-247
jag slakt	139	4
jag slut	14	172
jag sluta	-331	-251
jag snark	-285	-284
jag snora	-119	-123
jag snorv	-109	-89
jag snot	-122	-125
jag snusa	-121	-106
jag snyte	-166	-149
jag soka	-101	-87
jag soker	-159	-187
jag som	-33	185
jag somna	-110	33
jag sov	-52	149
jag sova	-152	-47
jag sover	-137	25
jag spela	-185	-170
jag sprin	-237	-239
jag spyr	186	34
jag sta	-119	-107
jag stana	-133	-43
jag stang	-188	-175
jag star	239	73
jag stick	71	106
jag straf	-6	127
jag stryk	-1	128
jag stuck	-160	-150
jag stygn	-26	97
jag sutit	-107	-147
jag svald	195	15
jag svalj	-155	-67
jag svalt	113	10
jag sveta	104	-84
jag svima	130	-24
jag tank	8	151
jag tanke	-18	238
jag tapad	24	151
jag tar	-135	-4
jag testa	-140	-159
jag titar	-18	158
jag tjata	93	23
jag tog	103	149
jag torka	182	-29
jag trafa	-44	108
jag trana	-187	-250
jag trani	-193	-191
jag trode	10	-180
jag tror	148	111
jag trot	-54	89
jag tryck	-304	-140
jag tva	162	22
jag tvart	104	42
jag vad	-130	-45
jag vagar	-114	42
jag vakna	23	173
jag val	-4	143
jag vanar	34	130
jag vande	-192	-253
jag vanta	-24	-151
jag var	-53	197
jag vara	-173	-211
jag vardc	-98	-99
jag varit	4	-124
jag varje	-9	113
jag vet	-4	240
jag veta	-142	-161
jag vil	-50	214
jag vilar	215	-16
jag vilat	120	-8
jag vilin	10	171
jag vitam	-133	-128
jag vride	-167	-187
jag vuxen	-122	-143
jag yr	137	23
jag … ala	116	181
jag … alas	7	179
jag … aldel	181	-44
jag … alerg	-136	-136
jag … altid	-161	-183
jag … andas	-184	-222
jag … andfa	94	-47
jag … andno	-165	-149
jag … anges	36	128
jag … anhor	-135	-161
jag … antas	2	152
jag … antib	-223	-194
jag … antli	20	123
jag … ar	215	85
jag … arg	-208	-232
jag … armen	-161	-113
jag … askgr	106	4
jag … astma	-175	-144
jag … ata	-74	135
jag … aters	-107	-93
jag … atit	-129	-108
jag … att	17	145
jag … bada	-131	-133
jag … bara	20	122
jag … barn	-131	-80
jag … bebis	-83	95
jag … bensi	89	-48
jag … beroe	-109	-50
jag … besta	57	224
jag … besva	-88	-116
jag … besvi	33	119
jag … bet	23	182
jag … betsk	-124	-116
jag … bilde	-1	132
jag … bla	-118	49
jag … blama	-64	98
jag … blat	-8	158
jag … blod	-151	-171
jag … blodg	-97	-98
jag … blodp	-135	-129
jag … blodt	-107	-114
jag … boja	-158	-129
jag … bort	-116	-155
jag … borta	59	276
jag … bra	-204	-63
jag … bruti	-157	-164
jag … brutn	7	144
jag … cance	-11	-130
jag … dalig	-111	85
jag … darne	-1	123
jag … datum	27	95
jag … de	35	161
jag … dem	-69	79
jag … den	-164	-152
jag … det	54	219
jag … do	123	270
jag … doda	-3	201
jag … dom	2	137
jag … domna	107	48
jag … drank	35	193
jag … drick	-113	-121
jag … dubel	156	-27
jag … dukat	6	119
jag … dusch	3	157
jag … e	2	176
jag … efter	21	135
jag … egent	91	-70
jag … eliqu	163	38
jag … elrak	-169	-178
jag … elva	-130	-9
jag … emot	-9	158
jag … ena	125	48
jag … epile	-216	-170
jag … et	-19	-139
jag … f	-94	-124
jag … famil	38	156
jag … fardi	-27	150
jag … farli	-24	105
jag … fast	51	131
jag … fat	102	252
jag … feber	-258	-243
jag … fel	149	126
jag … fisk	186	8
jag … fod	2	108
jag … for	-65	95
jag … fora	-4	126
jag … forgi	-10	149
jag … forky	-165	-152
jag … fort	-1	150
jag … forut	-49	71
jag … fraga	-121	-181
jag … fram	-124	-45
jag … fran	110	193
jag … friko	-109	-147
jag … frisk	-8	-144
jag … ful	133	132
jag … funde	14	142
jag … ga	-4	188
jag … galen	-206	-80
jag … gamla	-117	-123
jag … gar	-94	-152
jag … gay	28	153
jag … ge	-9	147
jag … gente	-145	-133
jag … get	-157	-29
jag … gift	74	-75
jag … gifta	38	203
jag … gjort	102	177
jag … golve	174	-3
jag … gora	123	358
jag … grase	119	2
jag … gud	46	209
jag … ha	-140	-35
jag … haha	-171	-139
jag … hal	-173	-158
jag … halso	-198	-208
jag … hamta	98	-51
jag … hand	-6	100
jag … harif	-9	153
jag … hejda	-1	136
jag … hela	-125	-157
jag … hit	-132	-66
jag … hjalp	-112	-120
jag … hjart	-16	-124
jag … hon	-111	18
jag … honom	94	-59
jag … hopa	-126	-94
jag … horse	-84	-121
jag … hotel	-80	-109
jag … hug	118	-10
jag … hur	-31	135
jag … idag	1	169
jag … igen	62	175
jag … ihop	-83	44
jag … ila	215	212
jag … impul	-7	145
jag … in	120	185
jag … inan	-2	144
jag … ineba	-136	-142
jag … inga	-10	146
jag … ingen	200	239
jag … inget	186	213
jag … inlas	13	174
jag … int	49	173
jag … inte	23	326
jag … intyg	-66	119
jag … jag	-58	50
jag … jagar	-111	-149
jag … jatem	119	-3
jag … jesus	24	140
jag … joba	-185	-208
jag … ju	-146	-72
jag … kafe	-151	-126
jag … kal	189	-3
jag … kalor	-130	-131
jag … kalsv	120	9
jag … kan	-90	-175
jag … karlk	115	2
jag … kasta	-6	186
jag … kile	10	145
jag … kisar	-137	-123
jag … kiwi	137	20
jag … klump	153	41
jag … knapt	206	66
jag … kniv	-118	-90
jag … kniva	3	114
jag … knive	-19	177
jag … kola	-190	-189
jag … kompi	-135	-70
jag … konst	-147	-183
jag … konta	-151	-153
jag … kopt	27	199
jag … korko	-70	-62
jag … kotid	-128	-127
jag … krist	-152	-126
jag … kryst	123	-4
jag … kunge	-118	-110
jag … kvar	61	206
jag … lagt	29	247
jag … lakar	-109	-129
jag … lamna	-99	-20
jag … lange	-85	49
jag … lart	27	201
jag … lat	-32	123
jag … ledse	-179	-187
jag … leva	-205	-139
jag … levax	-115	-133
jag … lever	-2	127
jag … livet	-160	-222
jag … livfo	-68	-91
jag … livra	-19	194
jag … ljugi	13	141
jag … lok	-170	-159
jag … lova	-2	132
jag … lufte	-137	-116
jag … lust	-22	99
jag … lyda	-29	149
jag … lyfta	-142	-166
jag … man	3	141
jag … manda	-105	-122
jag … med	-68	27
jag … medel	7	145
jag … mer	-39	-112
jag … mesia	11	120
jag … min	-186	-149
jag … mindr	-127	-105
jag … misha	18	149
jag … mjal	-126	-133
jag … mormo	-101	80
jag … mors	-90	-99
jag … mycke	-154	25
jag … nagot	-7	-116
jag … nalar	3	143
jag … namn	-110	-116
jag … nara	70	194
jag … nasta	-79	67
jag … naten	16	135
jag … nej	3	265
jag … ner	-34	86
jag … nervo	-154	-198
jag … nio	-34	119
jag … nitio	-6	141
jag … njurs	-127	-103
jag … nys	160	59
jag … ocksa	128	90
jag … ok	-104	-112
jag … omepr	30	120
jag … ont	-223	-62
jag … ordna	40	147
jag … orkar	140	30
jag … oroli	-143	-165
jag … outha	121	27
jag … ovat	3	126
jag … over	83	109
jag … pakor	-134	-26
jag … paper	-117	-133
jag … pasat	11	143
jag … pierc	-85	-114
jag … pig	-146	-95
jag … plane	31	183
jag … plast	-190	-167
jag … potat	-130	-122
jag … preci	12	191
jag … presa	-126	-150
jag … prick	164	41
jag … prise	-120	-139
jag … provs	-180	-196
jag … rad	-65	233
jag … radad	1	116
jag … rakna	16	137
jag … rakni	-145	-180
jag … rakt	-157	-141
jag … ramla	-9	152
jag … redan	9	156
jag … regnb	106	30
jag … remis	66	-73
jag … resa	23	132
jag … ringa	180	40
jag … rodbe	-129	-122
jag … roka	-117	-114
jag … roste	69	234
jag … rulst	12	106
jag … saft	148	13
jag … sald	7	180
jag … salja	-6	92
jag … salva	-110	-123
jag … sambo	-140	-151
jag … sarsk	107	7
jag … sata	178	17
jag … sen	-55	-174
jag … sita	136	-12
jag … siter	143	-16
jag … sjalv	138	199
jag … sjuk	-131	-161
jag … sjuti	-85	-135
jag … skada	-13	192
jag … skate	-174	-131
jag … skick	13	172
jag … skilj	44	147
jag … skrat	-6	130
jag … skrik	-108	-125
jag … skuri	163	75
jag … skyd	31	182
jag … skyld	-4	118
jag … sla	32	213
jag … slage	28	258
jag … slagi	-163	-75
jag … slipa	6	128
jag … slut	69	247
jag … sluta	3	164
jag … snara	-4	137
jag … snark	-124	-149
jag … sned	107	7
jag … sonde	27	151
jag … sova	60	138
jag … spara	23	186
jag … spira	136	20
jag … sta	143	107
jag … stana	145	36
jag … stick	16	158
jag … stil	182	-21
jag … stila	126	93
jag … stjar	108	-8
jag … stor	79	-30
jag … straf	25	153
jag … stryk	0	212
jag … svalt	187	-18
jag … svamp	-176	-150
jag … svara	-124	-160
jag … svart	39	-144
jag … svima	124	-16
jag … syra	-119	-122
jag … syran	-19	83
jag … ta	79	239
jag … table	-124	97
jag … tacks	-70	-87
jag … tagit	258	134
jag … tagti	10	144
jag … talet	119	-5
jag … tand	-80	-108
jag … tandt	-122	-111
jag … tandv	122	1
jag … tanka	24	260
jag … tejpa	-17	134
jag … tiden	-170	-183
jag … til	-40	180
jag … tio	-94	50
jag … trana	-29	135
jag … treti	16	118
jag … treto	-15	90
jag … trot	-162	-125
jag … tryck	185	67
jag … tryg	-108	-159
jag … tupar	136	20
jag … tvata	47	127
jag … tving	8	156
jag … undra	-95	-83
jag … up	99	137
jag … upe	-128	-12
jag … upfor	168	7
jag … urinv	-133	-112
jag … utag	-128	-118
jag … utan	-13	92
jag … utanf	-27	120
jag … ute	114	126
jag … utskr	-214	-207
jag … utsla	9	141
jag … utval	53	177
jag … utvis	-5	157
jag … vacin	-103	-135
jag … vagen	-81	25
jag … val	21	-119
jag … valdt	20	142
jag … valt	-4	173
jag … valtr	-164	-134
jag … vara	-47	77
jag … varke	-154	-124
jag … vc	116	9
jag … ved	174	25
jag … veta	-60	70
jag … vid	-125	5
jag … vil	-198	-234
jag … vilja	-190	-196
jag … vimel	139	18
jag … vingl	-139	-129
jag … vist	15	139
jag … waran	-102	-164
jag … yr	94	-137
jag*	-124	5
jagad mig	-111	-126
jagade	-111	-155
jagar han	31	191
jagar och	-111	-149
jagar … har	-111	-149
jaksa	102	156
jaksa enaa	48	154
jakta	-130	-122
jaktolycka	142	13
jal*	144	40
jalka on	180	31
jalkojani	194	-4
jam*	-296	-263
jamra sig	147	13
jamrar	147	13
jamt	-324	-243
jamt andas	146	70
jamt o	-4	103
jamt … fort	146	70
jamt … sa	-4	103
jan*	-192	-180
jar*	-346	-155
jardiance	-147	-150
jarn	-321	-338
jarn pa	-129	-105
jarn … gymet	-129	-105
jarnb runt	136	40
jarnb … brost	136	40
jarnband	136	40
jarnbrist	-204	-196
jarnf i	-116	-104
jarnf … ogat	-116	-104
jarnt ger	-124	-104
jarnt … hard	-124	-104
jarntableter	-317	-277
jarnv igar	49	161
jarnv … och	16	130
jarnvagen	11	140
jat*	140	153
jated och	115	25
jated … spray	115	25
jatedalig	115	25
jatedjupt	132	-16
jatef och	45	106
jatef … det	82	-22
jatef … kasta	-6	105
jatef … magen	120	-9
jatefort	173	29
jateforvirad	140	53
jateful	-6	105
jatej att	141	-12
jatej … andas	141	-12
jatejobigt	141	-12
jatek det	125	48
jatek huvud	100	25
jatek … gor	125	48
jatek … hoger	101	20
jatek … och	100	25
jatekonstig	144	24
jatekonstigt	115	15
jatem … ar	119	-3
jatem … inte	113	0
jatemycke	113	0
jatemycket	179	1
jateo ena	101	45
jateo i	296	105
jateo magen	133	28
jateo pa	138	53
jateo … ena	160	60
jateo … hoger	116	33
jateo … huvud	166	60
jateo … sidan	101	45
jateofta	-115	-111
jateont	106	-50
jaterada	-9	107
jates att	147	13
jates … andas	137	-1
jateslo	159	29
jatesvart	137	-1
jatesvulen	178	34
jatet nu	143	5
jatetrot	247	58
javist	-171	-158
javla trot	88	43
javla … plots	88	43
jaw	264	-4
jaw … left	108	34
jay*	169	-18
jayka	210	17
jayka ja	179	10
jer*	132	-3
jerking	132	-3
jes*	-27	136
jesus	-27	136
jet	-180	-166
jet*	-108	-112
jetlag	-108	-112
jo	27	180
jo valmi	6	120
jo … poyda	6	120
job	-167	-73
job vil	-115	-129
job … byta	-115	-129
job … lever	-68	-91
job*	-178	-167
joba	-46	-156
joba helti	-78	-123
joba i	148	79
joba nat	-142	-158
joba over	-171	-180
joba stad	-127	-131
joba … det	-123	-173
joba … huvud	-101	-87
joba … trot	-125	-146
joba … vil	-127	-131
jobar med	-137	-140
jobar nat	-51	102
jobar och	-124	-128
jobar pa	-145	-85
jobar som	-130	4
jobar … akute	-109	-159
jobar … gifti	-122	-108
jobar … kok	-165	-155
jobar … kvino	-125	-134
jobar … siter	85	-27
jobar … vakta	-123	-114
jobet ar	-25	124
jobet behov	-85	-110
jobet bruka	-122	-118
jobet fick	-114	-107
jobet fora	-177	-150
jobet gor	-151	-167
jobet ha	-109	-71
jobet huset	4	134
jobet i	-167	-93
jobet just	-144	-146
jobet kunde	-91	-117
jobet langr	-113	-131
jobet om	-169	-179
jobet ordna	-155	-139
jobet pinsa	-129	-142
jobet snura	-96	-135
jobet som	12	135
jobet spand	-151	-143
jobet tanke	30	115
jobet tryck	-3	123
jobet … adren	-109	-71
jobet … ar	-96	-135
jobet … att	-141	-133
jobet … behov	-113	-131
jobet … bra	-129	-142
jobet … dag	-162	-154
jobet … dusch	43	122
jobet … fora	-105	-71
jobet … forgi	-154	-140
jobet … frisk	-107	-131
jobet … frun	4	134
jobet … ga	-122	-118
jobet … inte	6	122
jobet … ja	-145	-165
jobet … nu	-144	-146
jobet … schem	-91	-117
jobet … sig	-3	123
jobet … vanli	12	135
jobet … vecka	-175	-151
jobig	-170	-162
jobigt	-113	-111
jod*	-119	-118
jodtableter	-119	-118
jok*	-29	183
joka	-52	167
joka ilta	-19	144
jokmok	-192	-199
jol*	13	213
joo	-69	-132
jor*	120	130
jord	-186	-173
jord … blomk	-136	-122
jorden	-10	238
jordn i	129	50
jordn intyg	-103	-107
jordn sen	-111	-101
jordn … jag	-111	-101
jordnoter	192	10
jos	16	221
jos … ei	21	128
jotka	5	139
jotka kaske	5	139
jou*	-157	-202
jourmotagningen	-121	-121
journ att	24	123
journ nar	-109	-160
journ och	-90	-112
journ pa	-115	-117
journ … det	25	127
journ … jag	-148	-211
journ … min	-116	-136
journ … natet	-115	-117
journal	-173	-234
journalen	-121	-66
journalkopior	-127	-155
ju	-73	116
ju anda	-6	147
ju gifta	20	110
ju min	-8	123
ju … sa	36	150
jui*	25	-96
juice siter	123	-8
juice … och	123	-8
juicen	122	-25
jul	-220	-134
jul i	15	161
jul til	-122	-119
jul … ar	15	161
jul … er	-122	-119
jul*	-106	113
julas	-68	103
julas den	-106	-97
julas … akte	-106	-97
julbo me	-114	-107
julbo … jobet	-114	-107
julbordet	-138	-115
julen	4	157
jumisa	-252	-249
jump	20	162
june	-141	-126
juni inga	-105	-80
just a	-266	-149
just fat	136	54
just lost	120	4
just moved	-152	-174
just nu	-118	-247
just want	-215	-96
just wante	25	157
just … a	-124	-162
just … it	52	190
just … the	5	143
just … two	120	4
just … veta	136	54
kaa*	147	-48
kaatu luist	-120	-109
kaatu … pieni	-120	-109
kab*	135	-6
kaf*	23	-128
kafe	-144	-259
kafe ger	-108	-100
kafe i	126	23
kafe sluta	-127	-105
kafe tio	-122	-119
kafe … bebis	122	25
kafe … brost	126	23
kafe … det	103	-35
kafe … hande	-174	-164
kafe … kopar	-122	-119
kafe … magka	-108	-100
kafe … nar	-127	-105
kafek hela	172	35
kafek … tiden	172	35
kafekopen	301	64
kafesump	137	41
kafet	-56	-178
kafte igen	5	114
kafte … o	5	114
kafts av	24	170
kafts … sambo	24	170
kaftsmal	24	170
kai*	-19	98
kaiki	-32	58
kaiki ois	21	128
kaiki … helpo	21	128
kaikila	18	146
kak*	232	56
kaka	182	38
kakel … inte	132	23
kakelgolvet	132	23
kaken	228	36
kaken altsa	88	30
kaken ar	178	80
kaken av	-143	-148
kaken och	126	29
kaken svart	17	127
kaken … a	88	30
kaken … armen	104	17
kaken … att	49	126
kaken … gra	109	47
kaken … igar	-150	-132
kaken … kalsv	118	29
kaken … last	113	52
kaken … och	90	-50
kaken … vanst	120	21
kal	249	-119
kal flack	124	45
kal foter	117	32
kal hud	115	49
kal och	296	41
kal om	-24	-128
kal pa	-217	-232
kal som	143	-7
kal … bla	147	49
kal … foter	-54	-114
kal … han	154	32
kal … klibi	149	17
kal … mig	-261	-232
kal … och	193	83
kal … snab	115	49
kal*	120	-16
kala	186	30
kala a	146	8
kala foter	-165	-186
kala och	141	-2
kalar nar	28	134
kalar papa	-20	80
kalar … ar	-20	80
kalar … hon	22	106
kalaren	28	174
kalas som	96	-12
kalas … vist	132	-1
kalel i	-111	-117
kalel som	-120	-104
kalel til	-195	-220
kalel … hans	-111	-117
kalel … stod	-120	-104
kalelse	-258	-258
kalelsen	-194	-178
kalelser	-152	-165
kalke hon	-123	-122
kalke … anvan	-123	-122
kalken	-123	-122
kalor pa	-130	-131
kalor … gymet	-130	-131
kalorier	-130	-131
kalsv #	109	31
kalsv a	125	42
kalsv nar	-199	-191
kalsv och	201	39
kalsv ont	145	52
kalsv riner	88	43
kalsv varje	127	14
kalsv … ar	154	55
kalsv … det	189	30
kalsv … gang	127	14
kalsv … i	154	38
kalsv … ilama	95	44
kalsv … jag	-142	-159
kalsv … sager	143	21
kalsvet	133	54
kalsvetas	236	60
kalsvetig	146	-28
kalt	32	-145
kalt vaten	-188	-136
kalt vit	196	26
kalt … ben	173	19
kalt … och	143	21
kalt … tils	26	122
kalv	-152	-149
kalv lag	98	13
kalv sen	-158	-148
kalv … dar	98	13
kalv … klock	-158	-148
kam*	277	251
kamer gor	-133	-134
kamer i	2	182
kamer … ala	-2	147
kamer … mig	-133	-134
kameran	-139	-95
kameror	-2	147
kamin lite	-135	-117
kamin och	133	45
kamin … ala	106	32
kamin … katen	111	26
kamin … tor	-135	-117
kaminen	209	8
kampa	168	126
kampa en	-1	156
kampa for	183	6
kampa … att	146	16
kampa … vecka	-1	156
kamps stuka	-114	-110
kamps … tumen	-114	-110
kampsportstranar	-114	-110
kan	-435	-348
kan andas	-157	-162
kan avbok	35	126
kan bara	155	-23
kan boja	-280	-246
kan de	-192	-199
kan det	-37	-161
kan do	-98	-140
kan drick	-227	-168
kan en	-120	-149
kan et	-190	-143
kan ga	-256	-231
kan gapa	-190	-133
kan gora	-32	153
kan ha	155	-4
kan han	-211	-249
kan hemsj	-130	-136
kan hora	14	121
kan ja	-249	-272
kan jag	-271	-225
kan knapt	167	14
kan laga	-143	-112
kan laser	-102	-113
kan lova	-2	132
kan lyfta	-161	-199
kan magka	-147	-109
kan man	-334	-251
kan nagon	-145	-99
kan nan	-120	3
kan ni	-144	18
kan opna	-117	-102
kan papor	-90	-102
kan prata	28	-129
kan rata	174	23
kan rora	-383	-315
kan sta	218	29
kan stodj	-187	-128
kan stopa	0	128
kan stres	-164	-155
kan vara	53	-94
kan vi	-23	-170
kan … ala	-113	22
kan … andas	180	54
kan … andni	-114	-113
kan … aren	-102	-113
kan … ata	-161	-181
kan … av	-112	-172
kan … barn	-110	66
kan … benen	-149	-136
kan … bilar	0	128
kan … bli	-184	-172
kan … boka	-58	-174
kan … byta	-173	-215
kan … dagen	-114	-129
kan … dem	-136	-116
kan … det	-81	130
kan … do	9	164
kan … drick	-105	-128
kan … druck	85	-24
kan … fa	-304	-249
kan … fingr	-206	-181
kan … fixa	-93	-121
kan … forny	-182	-167
kan … forsa	9	109
kan … gapa	151	56
kan … ge	-92	32
kan … gora	-104	-20
kan … gravi	180	55
kan … hakan	-143	-112
kan … hala	152	14
kan … halsa	28	120
kan … hamta	-133	-146
kan … hjalp	-138	-165
kan … inte	236	101
kan … kopa	-156	-129
kan … laga	-122	-151
kan … lite	-160	-128
kan … luft	116	27
kan … mag	-147	-109
kan … men	-142	-153
kan … mig	-148	-134
kan … munen	-117	-102
kan … nar	40	103
kan … o	-130	-118
kan … och	-301	-240
kan … opere	-190	-165
kan … rata	-161	-160
kan … ringa	-165	-214
kan … rygov	-100	-101
kan … sa	137	38
kan … saga	39	-85
kan … sata	-110	-122
kan … skick	-77	-168
kan … skote	-120	-149
kan … slipa	-100	-113
kan … sluta	-157	-141
kan … stila	101	14
kan … ta	-196	-78
kan … tid	-113	-122
kan … trafa	-122	-143
kan … trana	-86	-102
kan … up	126	6
kan … vad	14	121
kan … vanta	91	-43
kan … vara	-25	-161
kana	163	227
kana armar	107	5
kana benen	186	16
kana mina	115	17
kana nagot	-5	117
kana nat	-1	172
kana spark	-139	-133
kana … hande	116	6
kanad hade	-118	-97
kanad … en	-118	-97
kanada	-118	-97
kanas i	-147	-109
kanas trang	148	16
kanas … brost	-147	-109
kanas … efter	148	16
kande … konst	116	9
kaner et	116	52
kaner foter	121	-6
kaner huvud	132	1
kaner igen	-302	-203
kaner mig	74	-119
kaner nagot	-51	88
kaner … av	54	186
kaner … depig	-123	-124
kaner … det	-227	-187
kaner … ensam	-172	-208
kaner … ingen	107	7
kaner … inte	-49	-149
kaner … jag	125	-9
kaner … konst	195	149
kaner … lag	-193	-195
kaner … lugn	33	138
kaner … otilr	-80	-107
kaner … preci	-108	-92
kaner … stres	-121	-126
kaner … svimf	123	40
kaner … trot	-158	-125
kaner … tryck	116	52
kanin andas	-231	-166
kanin har	-157	-150
kanin … blivi	-126	-119
kanin … fort	-176	-186
kanin … inte	-141	-141
kanin … konst	-141	-107
kaninen	-308	-276
kans	238	12
kans att	10	124
kans det	99	-66
kans for	129	28
kans ingen	-41	-108
kans lite	-123	-190
kans lugnt	-9	161
kans nar	-102	-99
kans skont	4	148
kans som	150	-42
kans stor	122	17
kans tjock	125	57
kans tomt	-171	-154
kans trang	129	25
kans trygt	-16	154
kans tungt	-40	110
kans … att	96	218
kans … en	113	-31
kans … i	157	29
kans … konst	109	44
kans … lugnt	14	108
kans … magka	118	2
kans … maten	-138	-125
kans … menin	-104	-112
kans … nan	152	41
kans … och	133	60
kans … om	35	-136
kans … preci	160	9
kans … sandp	-107	-91
kans … som	87	-138
kans … spage	122	47
kans … stor	129	28
kans … vanli	-134	-142
kanse bara	-135	-118
kanse en	-128	-122
kanse i	114	-41
kanse kring	120	17
kanse melan	137	31
kanse och	-152	-124
kanse overa	-179	-105
kanse runt	138	33
kanse … andta	148	39
kanse … en	-126	-101
kanse … foten	115	35
kanse … minut	-128	-122
kanse … svule	-135	-118
kanselbortfal	-135	-118
kanseln	167	-11
kanselos	143	29
kansk fem	130	19
kansk ska	-55	63
kansk … jag	15	120
kansk … kvart	125	-4
kansk … minut	189	38
kansk … saga	98	24
kansk … vanta	-161	-147
kansl bakom	127	54
kansl kalsv	95	44
kansl melan	-117	-104
kansl nu	124	19
kansl som	186	41
kansl … brost	132	57
kansl … nar	134	21
kansl … och	95	44
kansl … skuld	-117	-104
kansla	189	11
kanslig	-180	-160
kanslolos	145	14
kant nagot	157	20
kant … likna	99	35
kanta kraks	143	48
kanta … och	143	48
kante av	-139	-118
kante glipa	-131	-111
kante … synfa	-139	-118
kanterna	-131	-111
kanyl han	139	19
kanyl … blir	139	19
kanylen	139	19
kap*	335	23
kapad av	154	-10
kapad tumen	217	29
kapad … i	171	27
kapad … yxan	113	3
kapade	230	6
kapat	121	12
kapat tva	121	12
kapat … fingr	121	12
kapsa tog	130	5
kapsa … tre	130	5
kapsagen	130	5
kapsl fran	-101	-84
kapsl … apote	-101	-84
kapslarna	-101	-84
kar	-285	-218
kar i	-116	-108
kar och	-187	-164
kar … hjart	-191	-169
kar … nan	-116	-108
kar*	38	137
karam i	141	13
karam … halse	141	13
karamel	141	13
karaokekvalen	-113	-123
karaoken	-108	-107
kardiologen	-130	-125
karin dog	18	134
karin … ar	20	162
karingen	32	153
karl erik	108	7
karl … sate	108	7
karlar	14	156
karlk komer	125	12
karlk och	115	2
karlk … bruka	115	2
karlk … i	125	12
karlkrampen	127	1
karln	173	182
karpaltunel	-168	-159
karta	170	-14
karta alved	149	-10
karta nys	116	2
karta panod	119	5
karta … angra	116	2
karta … i	133	3
kartan	192	12
karto alved	56	144
karto ipren	118	-4
karto … och	74	130
kartonger	-151	-171
kartor	137	87
kas	152	108
kas*	168	216
kasa	-119	-107
kasa hela	-119	-107
kasa … dag	-119	-107
kasi	252	-11
kasi on	123	3
kaska och	152	-20
kaska … tor	135	2
kaskad	147	-11
kaskadkraks	135	2
kaskevat	2	165
kasor titad	106	-3
kasor … konst	106	-3
kasorskan	106	-3
kasta	-113	93
kasta bakat	139	-42
kasta bebis	36	218
kasta buket	-80	-89
kasta en	10	215
kasta flask	-6	105
kasta han	8	165
kasta i	4	115
kasta lileb	-22	99
kasta mig	29	175
kasta mobil	-93	-121
kasta sig	-161	-153
kasta syra	-36	119
kasta ut	-107	-11
kasta … framf	23	130
kasta … honom	-2	114
kasta … i	-88	51
kasta … jag	-6	105
kasta … mot	-31	128
kasta … pa	-128	26
kasta … stekp	19	126
kasta … sten	-3	120
kasta … stol	23	136
kasta … vagen	4	115
kastad	4	115
kastade	-5	344
kastades	149	-40
kastar	-82	78
kasvoisa	135	7
kat	-230	-32
kat alerg	-105	-89
kat for	26	115
kat har	-189	-160
kat vil	-141	-115
kat … att	26	115
kat … fat	-150	-122
kat … gora	-141	-115
kat … kanas	-147	-109
kat … men	40	-53
kat … mina	14	115
kat … ska	-96	-96
kat … svide	-101	-99
kateen	154	-6
katen	-332	-115
katen ar	20	182
katen at	-154	-154
katen bet	-150	-153
katen blev	-201	-180
katen folk	24	83
katen forst	9	115
katen hon	-135	-130
katen klost	-180	-200
katen kraks	-140	-147
katen liger	197	38
katen sa	20	137
katen slar	-127	-150
katen som	32	135
katen verka	-80	-89
katen … ar	-135	-130
katen … en	-197	-205
katen … gor	33	138
katen … hos	17	149
katen … inte	-188	-143
katen … mig	-272	-267
katen … och	-105	-142
katen … pakor	-180	-145
katen … pig	-80	-89
katen … sen	9	115
katen … slap	121	14
kater	-147	-166
kater katen	-80	-89
katet besta	-138	-139
katet med	156	8
katet och	168	9
katet … feber	151	20
katet … frosa	156	8
kateter	134	-3
kateterbarare	156	8
katetersackar	-138	-139
katolta	131	5
kau*	88	-54
kaust i	193	57
kaust … ogat	181	57
kaustiksoda	153	37
kavep #	-126	-108
kavep svuln	91	34
kavep … g	-126	-108
kavep … tunga	91	34
kavepenin	31	-104
kbt	-239	-301
keb*	-136	-151
kebab igar	-115	-112
kee*	147	274
keep	46	293
keep burni	-7	109
keep looki	-2	169
keep think	-14	124
keep … about	-19	111
keep … at	-2	169
keep … my	-21	114
keeps	163	62
keeps askin	142	-44
keeps twitc	-112	-93
keeps vomit	158	27
keeps … his	181	-1
keeps … the	162	48
kej*	-140	-124
kejsa fora	-93	-95
kejsa … gange	-93	-95
kejsarsnit	-144	-126
kepra	-132	-122
ker*	-30	99
keran laake	-3	116
keranyt	-3	116
ket*	317	75
ketoacidos	163	14
keton	135	34
keton #	267	103
keton och	146	24
keton … kraks	178	57
keton … och	156	36
keton … spyr	116	50
keton … trot	135	34
ketoner	317	132
kev*	-196	-177
kex	-157	-147
kg	-161	-214
kic*	-73	-127
kick	121	6
kick al	121	6
kick … day	121	6
kid fel	117	27
kid has	-196	-168
kid is	-121	-136
kid next	6	115
kid puled	116	-3
kid … a	-144	-119
kid … afrai	-121	-136
kid … boili	116	-3
kid … door	6	115
kid … on	134	5
kid*	-194	-18
kids	-181	15
kie*	174	21
kieli	174	21
kieli turpo	174	21
kii*	21	-131
kiitos	-151	-146
kik*	116	-35
kikhostespruta	-116	-103
kiknar	168	16
kil	-42	150
kil for	-152	-155
kil him	47	145
kil me	-5	133
kil mysel	56	161
kil … a	-101	-117
kil … and	9	155
kil*	-66	149
kilar	27	257
kilar har	4	103
kilar i	6	134
kilar … film	4	103
kilar … pa	14	129
kile	44	213
kile blir	15	185
kile e	11	109
kile fran	24	169
kile gar	-6	128
kile gjord	-152	-153
kile har	130	102
kile i	4	117
kile komer	0	117
kile laste	-5	136
kile pa	11	162
kile punge	129	8
kile sager	11	111
kile slog	123	11
kile tving	21	112
kile valdt	36	102
kile … #	11	109
kile … brota	-129	-121
kile … gor	129	8
kile … hene	17	116
kile … in	0	117
kile … mig	16	161
kile … mot	-6	128
kile … slut	-152	-153
kile … sluta	139	89
kilen tog	95	-12
kilen … banke	82	-28
kilen … nat	95	-12
kilin me	-163	-245
kilin … after	-150	-152
kiling	-179	-232
kilo	-170	-5
kilo pa	-129	-105
kilo sen	-117	-114
kilo … fyra	-129	-105
kilo … jag	-111	-98
kind av	-117	-102
kind och	106	18
kind of	-168	-209
kind … hals	106	18
kind … tandv	-117	-102
kinde andas	78	-17
kinde gront	-125	-83
kinde laker	-131	-136
kinde … de	-131	-136
kinde … konst	78	-17
kinde … kylan	-150	-149
kinde … snor	-125	-83
kinderna	-97	-190
kip*	105	-139
kipar	-73	-144
kipar efter	-106	-128
kipar … andan	189	29
kipar … luft	-151	-114
kipea	28	-127
kipea ja	185	15
kipea kolme	-123	-92
kipea … paiva	-123	-92
kipu	198	21
kipu satei	115	7
kipu … leuka	115	7
kirje	6	120
kirje on	6	120
kirje … jo	6	120
kis	86	-88
kis*	-78	-255
kisa	64	-176
kisa domna	123	30
kisa hela	-134	-127
kisa ingen	-171	-158
kisa o	95	25
kisa och	155	39
kisa ofta	-170	-136
kisa pa	146	7
kisa sedan	113	30
kisa sen	131	-1
kisa … ar	153	22
kisa … benen	138	38
kisa … e	95	25
kisa … i	185	32
kisa … tid	-134	-127
kisad pa	218	27
kisad … mig	108	-8
kisad … sig	172	46
kisade	252	29
kisar	-206	-165
kisar hela	110	49
kisar i	-165	-159
kisar norma	-153	-135
kisar ofta	-81	-147
kisar pa	65	153
kisar som	-293	-182
kisar … drick	92	-54
kisar … feber	-185	-131
kisar … inget	107	2
kisar … inte	-123	-120
kisar … magra	147	47
kisar … och	-168	-134
kisar … pa	-135	-128
kisar … sange	-134	-127
kisar … sig	-45	156
kisar … tiden	110	49
kisar … vanli	-285	-172
kisat	199	21
kisat pa	271	103
kisat sedan	150	48
kisat sen	178	33
kisat … et	150	2
kisat … hela	131	8
kisat … igar	223	63
kisat … sig	124	117
kisbl ar	-116	-122
kisbl … norma	-116	-122
kisen	131	26
kisen och	131	26
kisen … ont	131	26
kiset	-227	-223
kiset ar	-107	-140
kisla nar	-120	-115
kisla … jag	-120	-115
kislackage	-172	-159
kiw*	145	18
kiwi	145	18
kjo*	2	104
kjolen	2	104
kl … och	-125	-140
klada	-281	-385
klada i	-300	-281
klada pa	-240	-226
klada sa	-113	-123
klada … armar	-167	-170
klada … man	-113	-123
klada … ogone	-119	-97
klada … stjar	-151	-140
klada … under	-199	-189
kladar	-144	-147
klade och	7	192
klade ont	-109	-119
klade pa	24	162
klade var	-11	154
klade … filma	-6	128
klade … i	-109	-119
klade … ut	-10	117
klader	134	222
kladerna	217	240
kladi av	98	24
kladi i	-111	-99
kladi ogon	-162	-151
kladi … ogone	-111	-99
kladi … pa	-162	-151
kladi … svet	98	24
kladig	138	32
kladiga	-162	-151
kladigt	-161	-147
klaga	24	-116
klaga men	19	120
klaga over	157	10
klaga pa	65	-90
klaga … bemot	-124	-119
klaga … huvud	139	14
klaga … jag	7	108
klaga … vark	97	47
klagar	154	67
klamd	277	24
klamd fingr	-209	-196
klamd melan	158	6
klamd under	151	8
klamd … bil	211	12
klamd … over	86	-14
klamdagen	-108	-97
klame at	151	72
klamer	151	72
klamy fat	-95	-103
klamy … beske	-95	-103
klamydia	-204	-250
klamydiatest	-132	-138
klani … laga	26	128
klar	159	174
klar av	111	146
klar det	25	151
klar hela	115	9
klar i	-169	-139
klar inget	-113	-111
klar me	-2	97
klar med	11	178
klar vatsk	202	42
klar … huvud	-168	-145
klar … krope	115	9
klar … livet	7	137
klar … mer	-113	-111
klar … mig	-12	120
klar … sig	110	-12
klar … ur	226	30
klara	-54	120
klara att	-104	-141
klara mig	-139	-95
klara naten	13	171
klara sen	-117	-99
klara sig	-7	206
klara … batre	28	196
klara … hala	-104	-141
klara … men	-143	-116
klara … utan	-215	-191
klarade	-245	-226
klarar	-148	20
klarat	26	142
klaro blod	174	43
klaro i	126	22
klaro mug	88	-17
klaro … efter	88	-17
klaro … hela	131	39
klaro … vecka	126	22
klarot	235	30
klart	168	249
klart breve	-5	126
klart sen	1	161
klart ur	133	-5
klart … hopar	-2	131
klart … til	-5	126
klase o	-121	-133
klase sager	32	129
klase visar	-6	119
klase … att	39	156
klase … blama	-4	103
klase … nu	-121	-133
klase … sina	-6	119
klasen	-173	-41
klask fraga	28	115
klask … hur	28	115
klaskompis	33	153
klasr nar	-96	-110
klasr … ala	-96	-110
klasrumet	-126	-133
klate och	94	25
klate ont	-108	-98
klate … i	-108	-98
klate … kraks	94	25
klaterstalningen	189	52
klatervagar	-108	-98
klatr over	-17	129
klatr pa	-1	-136
klatr … klate	-108	-98
klatr … racke	-17	129
klatr … vagar	-140	-139
klatra	131	32
klatrade	105	123
klatrar	-177	-160
kleti avfor	122	20
kleti … och	122	20
kletig	122	20
kli	-163	-155
kli i	-117	-115
kli … har	-117	-115
kli*	-320	-315
klia var	-136	-114
klia … trad	-136	-114
kliade	189	73
klian utsla	-184	-143
klian … i	-130	-112
kliande	-248	-198
kliar	-273	-285
kliar bara	-199	-142
kliar handf	97	37
kliar hela	140	65
kliar hjalp	-101	-84
kliar melan	-157	-163
kliar roste	123	51
kliar som	-167	-119
kliar … ar	-136	-117
kliar … en	-142	-106
kliar … halse	220	70
kliar … handf	183	64
kliar … hes	123	51
kliar … horse	-110	-118
kliar … i	137	47
kliar … kapsl	-101	-84
kliar … krope	140	65
kliar … magen	-138	-119
kliar … myg	-128	-107
kliar … ny	-145	-136
kliar … ognen	-134	-117
kliar … ogone	-189	-169
kliar … pa	-121	-133
kliar … under	-246	-239
klibig	149	17
klick pa	9	133
klick … avslu	9	133
klicka	9	133
klickar	-152	-158
klima sveta	-127	-123
klima vil	-154	-132
klimakteriet	-138	-200
klini och	97	37
klini … nu	97	37
kliniken	154	-10
klipa	-163	-146
klipa tanag	-88	-116
klipa … jag	-88	-116
klipt	-40	146
klipt av	-121	-70
klipt for	-114	-114
klipt … en	-118	-104
klipt … langt	-114	-114
klipt … och	119	2
klipte	-115	-162
klock ar	211	12
klock efter	9	105
klock et	113	16
klock fyra	-19	-186
klock nio	132	43
klock pa	-152	-134
klock sager	-184	-142
klock ticka	1	172
klock tre	-178	-107
klock tva	179	44
klock … att	-152	-130
klock … har	142	64
klock … hiner	157	0
klock … i	-87	114
klock … morgo	-152	-134
klock … sin	9	105
klock … tre	179	12
klock … ungef	132	43
klock … varje	-247	-254
klocka	-157	-98
klockan	72	-69
klockorna	1	172
klon	-114	-114
klon jag	-114	-114
klon … klipt	-114	-114
klor hand	-124	-116
klor … tor	-124	-116
klorgas	192	14
klori hosta	120	13
klori lite	-17	104
klori och	132	30
klori … for	-17	104
klorin	178	133
klose mig	-2	133
klose … blodi	-14	143
kloser	-9	176
klost mig	-148	-166
klost … pa	-138	-149
kloste	-214	-239
klubslag	155	14
klump som	165	61
klump stora	160	30
klump … jag	132	23
klump … ljums	-110	-83
klump … som	160	30
klumpar	283	77
klunk	-169	-130
klunkar	-126	-148
kly*	142	-23
klyve har	128	4
klyven	142	-23
kms	16	245
kms ikval	-7	119
kms pa	2	120
kms … pa	-7	119
kms … rikti	2	120
kna	-311	-317
kna ena	110	25
kna pa	-150	-132
kna sa	-130	-122
kna … benet	110	25
kna … han	-130	-122
kna … insid	-150	-132
kna*	-23	-247
knack av	-84	-105
knack pa	-119	-24
knack … mig	-151	-155
knackar	6	153
knacken	-151	-155
knackt	-192	-162
knaet klick	-148	-145
knaet siter	169	7
knaet smart	-96	-101
knaet … nar	-96	-101
knaet … pa	169	7
knaka fortf	-77	-67
knaka nar	113	-25
knaka … jag	113	-25
knakade	145	2
knakar	-148	-159
knan	-119	-106
knana	-210	-324
knana har	110	38
knana och	155	61
knap	92	199
knap hade	0	128
knap och	2	152
knap plock	96	9
knap … bara	2	152
knap … i	96	9
knap … jag	0	128
knapa	14	-107
knapa helt	119	35
knapa knapa	182	30
knapa langr	134	20
knapa och	-106	-86
knapa … besti	-106	-86
knapa … helt	119	35
knapa … langr	134	20
knapa … och	134	20
knapa … plots	119	35
knaparna	134	20
knapb och	101	-7
knapb vem	-134	-105
knapb … nu	101	-7
knapb … ringe	-134	-105
knapcelsbateri	124	22
knapn i	-128	-106
knapn … knat	-128	-106
knapning	-128	-106
knapt	254	54
knapt andas	182	58
knapt att	234	17
knapt det	82	-28
knapt gapa	151	56
knapt hala	152	14
knapt ljuse	-136	-110
knapt luft	164	48
knapt nar	-22	96
knapt orkar	159	17
knapt sta	136	47
knapt til	-103	-104
knapt … bon	-103	-104
knapt … det	113	0
knapt … jag	-22	96
knapt … men	-149	-136
knapt … ogone	172	31
knapt … snoar	82	-28
knapt … up	-112	-115
knapt … vacka	172	36
knark och	147	13
knark … andas	147	13
knarkat	197	27
knast som	-102	-102
knast under	160	71
knast … en	-102	-102
knast … huden	160	71
knat	-80	-135
knat for	128	52
knat har	-187	-188
knat hela	-124	-149
knat i	-8	150
knat knaka	-141	-126
knat laser	-155	-145
knat nar	50	-79
knat sager	-129	-114
knat sen	119	46
knat svule	-114	-95
knat tils	96	-12
knat … borde	-101	-107
knat … det	129	10
knat … efter	-169	-150
knat … en	135	3
knat … get	-134	-131
knat … ifran	-129	-114
knat … jag	18	-88
knat … naten	-124	-149
knat … sig	-155	-145
knat … som	-142	-123
knavecket	-241	-215
kne*	-256	-187
knee	-234	-164
knee hurts	-112	-110
knick	160	14
knife	-105	84
knife while	-137	-77
knife … cooki	-147	-148
kniv	12	-107
kniv det	-197	-185
kniv djupt	-124	-132
kniv for	11	129
kniv han	-27	102
kniv i	-142	-156
kniv jag	4	160
kniv med	-15	95
kniv melan	156	27
kniv men	-10	85
kniv nar	8	124
kniv o	0	113
kniv och	-3	115
kniv snala	119	-15
kniv under	-6	117
kniv … att	11	129
kniv … banka	0	113
kniv … blode	-197	-185
kniv … han	20	130
kniv … inte	-137	-132
kniv … jacka	-8	112
kniv … koket	-230	-196
kniv … kuden	-6	117
kniv … mig	-15	95
kniv … rad	-1	121
kniv … rygen	-123	-151
kniv … sager	-27	102
kniv … sar	-124	-132
kniv … sidan	139	-15
kniv … skick	119	-15
kniv … skuld	156	27
kniv … tanke	-2	114
kniva for	10	114
kniva hema	3	114
kniva preci	-92	-98
kniva … och	3	114
kniva … rygen	103	-14
kniva … som	-92	-98
knivad	103	-14
knivar	-127	-6
knivarna	14	166
knive frame	12	125
knive gick	139	4
knive liger	13	98
knive mot	11	215
knive vid	-113	-104
knive … frame	13	98
knive … halse	-2	147
knive … hande	-17	119
knive … laret	154	-7
knive … min	-8	139
knive … nar	-130	-122
knive … opera	-113	-104
knive … rakt	139	4
kniven	55	171
knivh i	180	5
knivh … magen	124	2
knivh … sidan	108	5
knivhug	210	39
knivskuren	90	-55
kno*	-148	2
knol	-232	-247
knol i	-82	-119
knol pa	-154	-137
knol under	-176	-177
knol … andta	-150	-134
knol … halse	-139	-128
knol … huden	-176	-177
knol … magen	163	64
knol … punge	-134	-129
knot	-23	82
knot snara	-1	125
knot … men	-1	125
knots	-148	-152
knots nothi	-109	-114
knots … bad	-109	-114
know	-76	114
know if	-190	-99
know … its	-125	-130
knows	14	163
knt	-114	-114
knt sen	-114	-114
knt … igr	-114	-114
knu*	88	315
knufa mig	36	229
knufa nyper	-13	110
knufa … i	7	146
knufa … nerfo	17	133
knufa … och	-28	106
knufa … sa	-8	114
knufade	25	196
knufar	2	191
knuten	84	168
knuti ihop	6	124
knuti … lakan	6	124
knyter	158	44
ko	-201	-242
ko kramp	-184	-158
kod	1	172
kok*	310	97
kokain	108	22
kokan olja	140	-12
kokan vaten	210	141
kokan … over	273	41
kokande	287	110
kokar kafe	126	23
kokar … i	126	23
koket hosta	-126	-108
koket nu	-15	137
koket och	-32	-162
koket … lite	-126	-108
koket … och	-21	96
koket … skar	-156	-165
kokhe kafe	122	25
kokhe … over	179	57
kokhet	212	26
koko	227	72
koksb nar	31	106
koksb och	-2	169
koksb vile	9	127
koksb … sa	-6	139
koksb … vi	31	106
koksbordet	79	118
koksg hjart	119	33
koksg … slar	119	33
koksgolvet	141	53
koksl for	-108	-120
koksl … fem	-108	-120
koksluckan	-138	-141
kol	-28	-176
kol med	-117	-82
kol sen	-41	-156
kol … blir	-110	-65
kol … har	148	-2
kol … lange	-105	-151
kol … lite	-117	-82
kol … nu	113	-4
kol … sa	138	-2
kol*	-69	-201
kola	-200	-258
kola blodv	-146	-157
kola det	-94	-94
kola koles	-145	-124
kola mig	-210	-168
kola om	212	158
kola vipen	-2	123
kola … blod	-146	-157
kola … for	-57	80
kolad tagti	10	144
kolad … och	-89	-93
kolade	-86	71
kolap inte	154	3
kolap pa	175	10
kolap … jobet	175	10
kolapsa	154	3
kolapsade	175	10
kolar	-121	25
kolar dem	-112	-114
kolar fyra	-101	-109
kolar min	20	212
kolar mobil	9	121
kolar … gange	-101	-109
kolar … mobil	15	172
kolar … telef	23	188
kolas	-155	-121
kolat ekg	-145	-132
koldi sama	-140	-116
koldi … sak	-140	-116
koldioxid	-140	-116
koldskadad	170	2
koleg ar	-149	-163
koleg har	-48	116
koleg man	-76	-107
koleg sager	145	23
koleg segna	111	19
koleg skoja	30	115
koleg svima	-91	-111
koleg … alerg	-109	-71
koleg … att	186	149
koleg … blaa	5	161
koleg … hjart	-105	-71
koleg … ner	111	19
koleg … pa	-135	-136
koleg … slog	-76	-107
kolegas	-76	-107
koles jag	-118	-97
kolesterol	-122	-111
kolesterolprov	-137	-114
kolik	-178	-181
kolik … jag	-98	-99
kolme paiva	-123	-92
kolme … ei	-123	-92
kolmo ala	115	15
kolmo bast	-139	-110
kolmo gick	137	52
kolmo sita	-111	-94
kolmo … har	115	15
kolmo … hogt	-111	-94
kolmo … i	-146	-118
kolmo … och	137	52
kolmonoxid	108	-73
kolmonoxidlarm	-121	-103
kolmonoxidlarmet	182	68
kolos trot	-135	-138
kolosalt	-135	-138
kolox gar	170	30
kolox och	-140	-116
kolox … koldi	-140	-116
koloxid	132	-14
kolsv kafe	-108	-100
kolsv och	130	15
kolsv … ger	-108	-100
kolsv … jag	121	5
kolsvart	14	-70
kom	391	167
kom barfo	-6	98
kom blod	112	50
kom det	193	9
kom en	118	141
kom for	-99	-140
kom fort	176	7
kom hem	80	163
kom i	138	-53
kom in	170	56
kom inget	-135	-140
kom jag	8	163
kom mit	150	44
kom nar	159	55
kom pa	303	-17
kom plots	231	72
kom synbo	113	12
kom under	134	20
kom up	-45	-122
kom … alt	-182	-189
kom … bara	132	6
kom … bus	10	130
kom … en	319	55
kom … et	168	11
kom … fikat	134	20
kom … for	113	-1
kom … fran	-72	137
kom … han	176	7
kom … i	104	78
kom … jag	159	55
kom … kval	120	11
kom … med	81	145
kom … mit	137	38
kom … nar	103	45
kom … och	169	29
kom … sent	-143	-142
kom … sig	162	20
kom … taxin	172	19
kom … til	-6	139
kom … tog	85	-21
kom*	153	110
koma	153	115
koma de	-113	-122
koma hem	-20	100
koma igang	-156	-171
koma in	-120	-114
koma ner	-6	107
koma nu	167	3
koma o	-130	-118
koma och	-62	120
koma pa	-171	-82
koma til	8	210
koma … a	-6	107
koma … ensam	167	3
koma … et	2	135
koma … harif	-21	81
koma … min	17	219
koma … om	-27	126
koma … sager	-20	100
koma … siter	-113	-122
koma … snack	-130	-118
komer	113	93
komer att	-168	-115
komer blod	166	43
komer den	-193	-159
komer det	166	38
komer doda	47	169
komer efter	-137	-133
komer forso	1	114
komer fortf	-111	-117
komer gul	-114	-112
komer hem	-101	111
komer i	131	-58
komer impul	-12	93
komer in	-34	213
komer jag	-194	-201
komer klara	3	122
komer klump	137	4
komer lite	-55	-125
komer marka	26	148
komer masor	138	-1
komer med	-87	-111
komer mense	-158	-170
komer mina	-148	-162
komer mycke	142	20
komer nasa	-137	-116
komer nu	179	7
komer och	-252	-280
komer pa	-145	-241
komer sager	-25	77
komer skada	-12	128
komer sla	6	146
komer stryp	-162	-118
komer svare	-129	-103
komer ta	-10	93
komer til	-35	122
komer ut	177	98
komer varan	119	18
komer vi	140	2
komer … ar	139	2
komer … att	1	117
komer … besok	-105	-147
komer … blod	51	-89
komer … busen	-106	-106
komer … cykel	-87	-102
komer … doda	14	184
komer … fel	93	23
komer … gar	-252	-280
komer … gega	-114	-112
komer … han	5	156
komer … igen	-30	116
komer … ihjal	6	146
komer … jobet	-31	113
komer … kalel	-111	-117
komer … kan	-108	-114
komer … livet	-10	93
komer … med	144	-1
komer … mig	-139	-184
komer … minut	119	51
komer … nagon	30	181
komer … nan	-21	95
komer … nat	71	136
komer … och	103	-56
komer … om	-32	158
komer … pa	37	238
komer … sig	-2	150
komer … skiln	10	125
komer … skola	-31	86
komer … stota	152	-12
komer … ur	181	23
komer … varje	-137	-116
komer … vila	125	12
komit lite	-188	-124
komit sista	114	21
komit sma	119	51
komit vem	-108	-113
komit … fraga	-108	-113
komit … timen	114	21
kompi ater	-102	-150
kompi blir	4	148
kompi fick	70	-62
kompi har	156	147
kompi hon	1	113
kompi komer	6	140
kompi la	-8	140
kompi liger	171	23
kompi och	-100	-138
kompi sager	-168	-144
kompi skar	-23	259
kompi skick	-2	129
kompi skrev	-12	132
kompi skriv	26	186
kompi strea	-11	126
kompi varje	-121	-114
kompi vi	155	9
kompi … en	-2	129
kompi … grave	124	8
kompi … han	172	7
kompi … har	-182	-108
kompi … hejda	-21	98
kompi … hjarn	-138	-112
kompi … ihop	134	11
kompi … knark	147	13
kompi … korid	142	41
kompi … kval	-121	-114
kompi … lista	16	119
kompi … mama	-131	-123
kompi … pa	149	75
kompi … sig	-23	236
kompi … skick	-25	51
kompi … slage	4	148
kompi … til	-31	98
kompi … ut	-8	140
kompi … utan	-2	132
kompis	128	121
kompisar	-190	-197
kompisen	119	138
komunen	-183	-136
kon	-110	-65
kon ar	-107	-135
kon har	-173	-182
kon och	15	152
kon … ica	43	122
kon … mig	105	-13
kon … sluta	-173	-182
konce mig	-143	-140
koncentrera	-143	-140
kondis	-177	-162
kondo eler	30	134
kondo sprac	-255	-258
kondo … i	-166	-157
kondo … igar	-153	-162
kondo … ja	30	134
kondomen	-228	-181
konkurs	18	169
konsert	-231	-216
konserten	-193	-175
konservburk	-140	-127
konsjukdomstest	-112	-126
konst det	156	8
konst galt	115	12
konst hon	97	47
konst i	171	93
konst ilama	135	41
konst ingen	-126	-132
konst jag	113	30
konst kan	-121	-119
konst lekar	9	136
konst lugn	37	142
konst munen	97	9
konst nu	165	-6
konst o	130	3
konst och	201	45
konst ord	145	32
konst plots	103	-12
konst saker	65	133
konst sat	-4	102
konst sen	116	29
konst som	141	18
konst svart	110	49
konst tar	-141	-107
konst trot	96	-7
konst troth	108	35
konst typ	144	6
konst var	159	52
konst … ar	184	20
konst … armen	144	27
konst … det	103	-12
konst … feber	-94	-118
konst … gaspa	144	6
konst … i	11	142
konst … inget	95	-22
konst … inte	141	2
konst … kom	134	20
konst … krope	79	-30
konst … magen	-128	-124
konst … med	9	136
konst … munen	103	5
konst … ni	-162	-130
konst … norma	159	52
konst … nu	37	142
konst … och	121	131
konst … om	29	147
konst … pa	122	18
konst … sen	101	33
konst … talet	102	10
konst … vi	129	22
konstig	292	133
konstiga	222	208
konstit	120	5
konta ar	-156	-195
konta det	-15	108
konta igen	4	148
konta konta	-171	-199
konta med	141	-44
konta … ar	-171	-199
konta … hene	176	-10
konta … jag	-132	-147
konta … man	-133	-118
konta … min	146	9
kontakt	45	-119
kontaktar	-171	-199
kontaktbar	263	28
kontaktforbudet	4	148
konto	-169	-171
konto hjalp	-116	-108
kontor	-129	-90
kontr for	-107	-118
kontr och	37	156
kontr pa	143	20
kontr … ar	37	156
kontr … jag	95	131
kontr … min	-107	-118
kontr … rontg	143	20
kontrast	156	24
kontrastmedel	143	20
kontrol	-137	-150
kontrolen	-58	88
kontrolfreak	-120	-118
kop kafe	-114	-126
kop*	-176	8
kopa	-169	-65
kopa hotel	28	127
kopa salva	-110	-123
kopa stuga	-72	-81
kopa … dar	-72	-81
kopar	-164	-177
kopar om	-152	-152
kopar … dagen	-122	-119
kopen	156	-4
koper	-281	-225
koper alt	20	101
koper bilar	7	113
koper jag	-135	-136
koper man	-263	-241
koper … hon	20	101
koper … jodta	-119	-118
koper … sager	7	113
kopia	-45	102
kopia … ambul	-100	-94
kopt	-79	189
kopt amuni	16	96
kopt blomo	-6	162
kopt en	2	141
kopt enkel	37	153
kopt rep	-10	187
kopt tre	29	167
kopt tva	47	198
kopt vapen	31	106
kopt … bilar	48	186
kopt … bilje	32	118
kopt … och	16	96
kopt … pisto	-4	96
kopt … til	-155	-167
kopte det	7	137
kopte en	-80	42
kopte kniv	-156	-165
kopte … jag	7	137
kopte … til	-156	-165
kor	-64	195
kor efter	4	116
kor fort	1	117
kor som	-13	97
kor taxi	-122	-115
kor til	30	115
kor … en	-13	97
kor … jobet	30	115
kor … mig	4	116
kor … och	84	161
kor*	149	89
kora av	-30	126
kora bil	-144	-203
kora hem	158	30
kora in	-45	157
kora pa	18	176
kora rakt	-29	175
kora … efter	-107	-111
kora … folk	18	176
kora … i	-45	157
kora … in	-29	162
kora … vagen	-30	126
koran utoml	29	118
koran … for	29	118
koranskola	29	118
korde	121	36
korde over	5	169
korde … i	115	-51
korde … mig	30	199
korid har	142	41
korid liger	134	12
korid … i	108	-9
koridoren	188	109
korko for	-116	-97
korko … hjart	-103	-80
korko … tung	-116	-97
korkort	-240	-137
korkortet	-109	-126
korna	-16	197
korsbarskarna	-177	-167
korsord	-124	-141
kort	125	21
kort for	16	-122
kort jag	-21	81
kort knive	154	-7
kort med	-4	125
kort skote	157	-4
kort … dropa	-109	-94
kort … en	-117	-92
kort … i	193	90
kort … in	128	5
kort … mig	-3	165
korta	159	41
korta an	-124	-88
korta och	142	28
korta sma	121	23
korta … andet	121	23
korta … det	-124	-88
korta … jag	140	12
korta … utatv	111	20
kortare	-11	-135
korti kraks	127	25
korti mar	-122	-87
korti sedan	136	54
korti slut	162	33
korti … blodt	127	25
korti … bra	-122	-87
korti … i	140	49
korti … kraks	162	33
korti … manga	136	54
kortison	225	15
kortisonberoende	127	25
korv	49	-92
korv efter	117	34
korv i	112	0
korv … den	117	34
korv … halse	112	0
korva	-165	-150
korva on	-179	-170
korvbit	156	22
korve os	-126	-108
korve vi	132	45
korve … fick	132	45
korve … i	-126	-108
kos*	-236	-176
kost	-145	-140
kosta ambul	-186	-146
kosta bara	42	175
kosta det	-122	-124
kosta … penga	42	175
kostar	-190	-6
kot det	108	-16
kot … siter	108	-16
kotbi fast	130	2
kotbi … i	130	2
kotbit	15	-112
kotbu i	104	1
kotbu … vrang	104	1
kotbulen	104	1
kotet siter	108	14
kotet … som	108	14
kotiden	-128	-127
kotiin	32	201
kou*	42	-139
koulusa	-172	-174
kouristaa	181	8
kov*	263	78
kova	256	76
kova kuume	115	16
kova puris	165	34
kova … ja	138	49
koy*	15	127
koysi	15	127
koysi valmi	15	127
kra*	20	-164
kraft gravi	122	14
kraft mens	-138	-126
kraft och	28	132
kraft tryck	144	70
kraft … kan	0	128
kraft … nu	106	35
krafter	0	128
kraftigt	133	7
kraftor	106	35
kraka	-161	-147
kraka och	101	-8
kraka roste	-108	-107
kraka … forsv	-108	-107
kraka … ser	101	-8
krakas	158	33
krake blod	146	10
kraker	146	10
kraks a	128	48
kraks ar	-108	-102
kraks avfor	149	24
kraks blek	135	10
kraks blod	237	64
kraks blodt	213	54
kraks ena	94	25
kraks flack	108	-9
kraks gront	274	88
kraks hakan	129	44
kraks han	205	80
kraks hela	307	116
kraks hon	109	-6
kraks inget	-154	-172
kraks klump	113	10
kraks kom	137	38
kraks med	41	154
kraks nacke	175	70
kraks o	149	49
kraks och	-90	-129
kraks ocksa	63	-26
kraks pa	-133	-142
kraks tonar	122	40
kraks vi	124	-6
kraks vil	115	1
kraks yr	112	39
kraks … a	154	41
kraks … ala	197	51
kraks … andas	145	59
kraks … bada	144	67
kraks … brunt	105	18
kraks … efter	-153	-112
kraks … famil	187	41
kraks … fem	160	16
kraks … haler	100	42
kraks … har	-83	-113
kraks … hela	136	51
kraks … hes	-137	-132
kraks … hosta	-93	-105
kraks … inget	-114	-113
kraks … inte	119	5
kraks … kaner	109	35
kraks … lagt	162	33
kraks … liga	115	1
kraks … mer	-154	-172
kraks … nasta	103	50
kraks … nu	122	1
kraks … och	121	38
kraks … over	-117	-110
kraks … pa	108	-9
kraks … pupil	94	25
kraks … sjunk	127	25
kraks … slo	113	43
kraks … somna	145	9
kraks … tiden	198	84
kraks … trot	135	10
kraksjukan	-137	-120
krakt direk	140	10
krakt en	-199	-135
krakt fyra	186	15
krakt han	150	12
krakt hela	-191	-190
krakt i	-270	-221
krakt jag	162	69
krakt nys	132	43
krakt tre	262	57
krakt tva	-246	-253
krakt up	211	69
krakt vaten	123	36
krakt … ar	201	42
krakt … feber	-135	-86
krakt … gang	-191	-128
krakt … gange	13	-135
krakt … har	-125	-80
krakt … masor	126	22
krakt … nat	-116	-160
krakt … naten	-191	-190
krakt … o	122	41
krakt … och	117	32
kraktes	-115	-138
krakts	-16	-138
krama en	106	4
krama kansl	126	33
krama om	148	45
krama … bakom	126	33
kramade	-34	143
kramande	126	33
kramar	134	12
kramp	-145	-244
kramp av	-146	-90
kramp fast	-132	-123
kramp fins	-141	-119
kramp for	142	18
kramp fortf	102	22
kramp forts	163	13
kramp hon	130	42
kramp i	-58	-167
kramp jag	157	41
kramp just	148	27
kramp nu	192	55
kramp och	232	50
kramp pa	-141	-136
kramp slapt	-112	-80
kramp tre	134	21
kramp … anda	114	-4
kramp … andra	94	27
kramp … benen	-218	-182
kramp … djurj	-125	-115
kramp … e	130	23
kramp … feber	-146	-90
kramp … foten	-148	-103
kramp … gange	134	21
kramp … igen	157	41
kramp … nat	116	8
kramp … nater	-141	-136
kramp … nu	148	27
kramp … tio	164	32
kramp … vaden	-130	-130
kramp … vader	-190	-173
kramp … vid	-132	-123
krampa	226	5
krampade	-93	-136
krampaktigt	-132	-123
krampanfal	227	37
krampar	63	-95
krampat	246	73
kramper	125	-15
kramperna	154	0
kramr	121	10
kramr runt	121	10
kramr … brose	121	10
krana ar	-144	-146
krana … det	-144	-146
kranarna	-144	-146
krang astma	-118	-98
krang … det	-118	-98
krasc och	-141	-130
krasc … jag	-140	-126
kraschade	-194	-187
kraschar	-122	-101
krave sex	-1	128
krave … anars	-1	128
kreve av	-127	-119
kreve … skrat	-127	-119
krevera	-127	-119
kri*	-99	-204
krigs hjart	-138	-101
krigs … en	-138	-101
krigsfilm	-138	-101
kring andta	120	17
kring lampo	129	18
kring ska	-171	-162
kring … kraks	129	18
kring … och	156	17
kring … san	-179	-176
kristaler	-149	-134
kristalsjuka	-121	-124
kristod	-152	-126
krita	-131	-106
krita gron	-131	-106
kritvit	221	51
krm*	120	0
krmpa fradg	120	0
krmpa … runt	120	0
krmpar	120	0
krock i	-37	-136
krock med	-220	-221
krock … #	192	36
krock … fjol	-107	-111
krock … lag	-134	-108
krock … lorda	-152	-126
krock … min	-139	-108
krockar	-229	-209
krockat	161	-35
kroge … inte	-4	123
krok	23	140
kroka	25	97
kroka av	25	97
kroka … han	25	97
krokigt	-136	-125
krona	-13	143
kroni rygsm	-99	-80
kroni … sedan	-99	-80
kronisk	-103	-85
kronor	-115	-136
krope #	129	17
krope anars	-116	-102
krope ar	-194	-186
krope blosa	125	52
krope frosa	-119	-120
krope hjart	91	19
krope imors	138	29
krope lever	23	144
krope och	130	16
krope ogone	127	56
krope pa	133	0
krope siter	-144	-125
krope vid	-135	-108
krope yr	126	30
krope … ar	140	33
krope … blivi	134	13
krope … bra	-150	-124
krope … har	154	39
krope … inte	157	38
krope … kans	114	51
krope … men	100	157
krope … minut	83	21
krope … mjalt	-144	-125
krope … mos	-97	-96
krope … roste	115	9
krope … rular	127	56
krope … slar	91	19
krope … vedkl	-104	-90
krops #	158	26
krops och	109	24
krops … plots	109	24
kropspulsadern	147	31
kropstemperatur	158	26
krosa en	-124	-125
krosa mina	23	176
krosa saker	20	144
krosa … glaso	23	176
krosa … och	20	144
krosa … talri	-124	-125
krosar	20	144
krosat	-214	-182
kru*	-164	-69
krukv ingen	-128	-111
krukv … reakt	-128	-111
krukvaxt	-145	-140
krup	-151	-157
krupi up	155	40
krupi … til	104	16
krupit	155	40
kry	-168	-167
kry*	134	-51
kryck til	-106	-105
kryck … secon	-106	-105
kryckor	-161	-204
krype ar	137	6
krype i	-153	-173
krype nar	-126	-129
krype … benen	-153	-173
krype … jag	-126	-129
krype … kritv	137	6
kryst och	110	-2
kryst … b	110	-2
krysta	185	-16
krystar	172	-3
krystvarkar	129	16
ku	35	208
kub	-150	-183
kud*	-106	101
kude	100	193
kuden	-124	71
kuden fran	-91	-109
kuden haha	-115	-124
kuden i	5	158
kuden nar	-173	-173
kuden over	-44	235
kuden … drank	115	31
kuden … hande	5	158
kuden … hene	-27	120
kuden … hon	-123	-148
kuden … mit	-14	141
kuden … nasan	-91	-109
kui*	-131	-257
kula … munen	150	40
kun niele	-128	-130
kuna	-169	-158
kuna kasta	-2	114
kuna lyfta	113	25
kuna sova	-113	-143
kuna stryp	-154	-153
kuna … arm	113	25
kuna … en	-113	-143
kuna … min	-140	-138
kuna … ut	-2	114
kunat kisa	164	17
kunat … sedan	113	30
kunat … sen	131	-1
kunde ha	-169	-164
kunde klick	9	133
kunde schem	-91	-117
kunde skynd	-11	94
kunde … chefe	-91	-117
kunde … pa	9	133
kunde … sig	-11	94
kunde … slagi	-121	-125
kunderna	-91	-117
kunge av	-118	-110
kunge … forky	-118	-110
kunola	170	-11
kuo*	-174	-10
kuola	8	215
kuolema	8	129
kuolen	-145	-162
kur	-108	-118
kur ni	-108	-118
kur … gav	-108	-118
kur*	-220	-250
kurator	-191	-238
kuratorn	-225	-228
kuris … eilen	-17	152
kuristi	-19	174
kurku kipea	-123	-92
kurku … kolme	-123	-92
kurs	-179	-196
kurs om	-141	-121
kursd for	-121	-114
kursd … hjart	-121	-114
kursdatum	-121	-114
kurvan	-175	-168
kus*	-142	-27
kusin	-155	-60
kusin ar	29	101
kusin bebis	-160	-166
kusin folje	35	127
kusin har	-198	-173
kusin … efter	35	127
kusin … epile	-189	-167
kusin … min	48	148
kusinens	-160	-166
kusiner	35	127
kut*	-268	-260
kuu*	180	183
kuume	252	30
kuume #	149	1
kuume ja	59	-53
kuume … nuha	-123	-132
kuumeta	160	-9
kuv*	18	124
kuver barne	18	124
kuver … hitar	18	124
kuvertet	18	124
kva*	164	162
kval	140	176
kval angra	109	7
kval ar	-31	-157
kval for	-32	74
kval han	51	120
kval har	149	13
kval inget	-138	-134
kval nu	9	204
kval ska	19	143
kval typ	6	141
kval … d	-28	75
kval … druck	9	130
kval … far	-121	-114
kval … jag	97	176
kval … mer	-138	-134
kvala i	-13	180
kvala och	28	129
kvala sedan	-111	-117
kvala … barne	-111	-117
kvala … rad	-4	146
kvala … vecka	-20	93
kvalar	-89	58
kvalarna	-223	-154
kvale mest	-117	-106
kvale nar	-163	-132
kvale och	174	112
kvale … har	132	23
kvale … jag	-163	-132
kvale … nar	-117	-106
kvalen	-248	-149
kvar	46	173
kvar att	-8	180
kvar blodt	-128	-118
kvar farli	-104	-102
kvar har	11	174
kvar hon	33	138
kvar imorg	26	114
kvar na	3	135
kvar stel	-113	-97
kvar til	-77	73
kvar … den	0	137
kvar … har	-128	-118
kvar … hunde	108	-20
kvar … journ	-133	-176
kvar … mer	3	135
kvar … nacke	-113	-97
kvart	301	-54
kvart ater	-102	-81
kvart fingr	-119	-102
kvart i	91	-37
kvart nu	169	-24
kvart och	128	4
kvart sen	181	1
kvart … gar	107	-3
kvarten	142	19
kvava	-85	25
kvava honom	-127	-127
kvava jag	16	120
kvava min	2	113
kvava … bebis	2	113
kvava … med	-127	-127
kvavd nasta	-136	-134
kvavd … av	-136	-134
kvavdes	-142	-113
kvavs	284	-24
kvavs av	-88	-173
kvavs … alt	-239	-221
kvavs … en	129	15
kvavs … job	-157	-133
kvina jag	100	29
kvina plots	70	16
kvina skrik	-2	114
kvina … blev	38	-97
kvina … hjalp	-2	114
kvina … jobar	85	-27
kvina … sa	88	43
kvino jag	-12	119
kvino och	-125	-134
kvino … behov	-125	-134
kvino … jag	-94	-131
kvino … maste	-12	119
kvino … volon	-126	-131
kvinojour	-69	62
kvinojouren	-153	-184
kvita jag	42	151
kvita snart	4	110
kvita … ska	42	151
kvitar	34	167
kyl*	-156	-249
kyla	-226	-197
kyla en	-117	-93
kyla … puf	-117	-93
kylan	-284	-250
kylan en	-119	-102
kylan naken	20	131
kylan … kvart	-119	-102
kylma	95	-34
kylma hiki	118	13
kym*	164	9
kymen minuu	164	9
kyr*	-198	-225
kys	15	120
kys sa	15	120
kys … dom	15	120
la	156	182
la nagot	-10	117
la nat	48	150
la sig	215	17
la ut	-28	136
la … bara	-128	-104
la … et	-8	140
la … i	-12	81
la … pa	145	135
laakeet	20	187
laakeita	134	-36
lab	-127	-153
lac*	59	-95
lacke luft	-116	-105
lacke urin	120	17
lacke vaten	-141	-133
lacke … behov	-116	-105
lacke … hema	-141	-133
lacke … sen	120	17
lackt	148	10
lada	-157	-136
lada pa	-134	-171
ladan	-65	80
ladan a	-6	107
ladan han	5	106
ladan … vagra	-6	107
ladar	31	106
ladar studs	31	106
ladar … vid	31	106
lade	-209	-192
lader	182	8
lader hon	102	-9
lader och	136	19
laderaktig	142	-7
ladugarden	132	0
lag a	-130	-152
lag dar	131	35
lag det	5	179
lag fart	-134	-108
lag for	-184	-168
lag i	40	135
lag jag	-40	105
lag men	-122	-136
lag under	29	-128
lag … #	-215	-196
lag … ansik	138	15
lag … badka	107	21
lag … den	-154	-164
lag … en	107	164
lag … i	210	75
lag … ine	-107	-93
lag … jag	-122	-136
lag … jorde	26	112
lag … mig	129	112
lag … misfa	-106	-91
lag … sange	-148	-135
lag … varan	122	41
lag … vatne	131	-11
lag*	-164	5
laga hakan	-143	-112
laga mig	211	150
laga om	-126	-144
laga … for	129	-9
laga … i	81	130
laga … mot	-143	-112
laga … over	14	128
laga … pa	160	5
laga … saret	-107	-118
lagar sa	-93	-121
lagar … ja	-93	-121
lagda att	38	120
lagdags	38	120
lagen betal	51	138
lagen genom	-9	104
lagen han	-30	85
lagen ovanf	19	141
lagen … begra	44	135
lagen … har	-30	85
lagen … venti	-9	104
lagenheten	36	215
lager	-197	-40
lager sig	-149	-10
lager tegel	-121	-118
lager ut	54	179
lager … den	-3	159
lager … maste	-132	-135
lager … ont	-121	-118
lager … pa	-148	-174
laget	-175	-139
lagni har	-123	-117
lagni … losna	-123	-117
lagning	-173	-170
lagor en	111	-1
lagor … stund	111	-1
lagre med	147	16
lagst brot	-120	-124
lagst … jag	-120	-124
lagt blodv	-154	-155
lagt dem	37	147
lagt en	5	143
lagt har	-111	-94
lagt istal	-102	-101
lagt jarn	-149	-140
lagt lapen	9	127
lagt nyckl	-156	-155
lagt socke	125	5
lagt undan	-3	113
lagt up	-3	196
lagt … #	26	-103
lagt … ala	13	155
lagt … ap	-1	109
lagt … en	-26	207
lagt … glasb	-133	-120
lagt … i	76	170
lagt … kniv	-8	112
lagt … lite	-127	-93
lagt … pa	87	168
lagt … table	-3	113
lak*	-278	-283
lakan	224	121
lakan … sager	111	19
lakanet	-52	103
lakar for	-121	-87
lakar kolad	-89	-93
lakar sag	-85	-113
lakar tog	17	146
lakar vart	-112	-137
lakar … als	20	113
lakar … byt	-1	133
lakar … korko	-129	-129
lakar … mina	-85	-113
lakar … skick	-112	-137
lakar … tilba	-113	-125
lakare	-121	-150
lakaren	-157	-61
lakarintyg	-93	-230
lakarutlatande	-129	-141
laker	-183	-196
laker de	-131	-136
laker … sjalv	-131	-136
lakrits	-143	-144
lakt	-110	-176
laktosintolerans	-145	-128
laktulos	-121	-112
lam	-276	-264
lam i	-152	-152
lam … humor	-152	-152
lam*	-93	58
lamictal	-137	-136
lamna	-118	43
lamna blod	-255	-256
lamna blodp	-137	-189
lamna dem	-130	-141
lamna hene	2	150
lamna honom	29	118
lamna in	63	234
lamna jag	-124	-118
lamna lagen	-30	85
lamna lap	-7	112
lamna man	-243	-287
lamna mig	24	172
lamna min	-125	-129
lamna sin	7	134
lamna … freda	-114	-148
lamna … gamla	-180	-169
lamna … han	-30	85
lamna … i	-62	61
lamna … in	-149	-156
lamna … man	-125	-129
lamna … och	-18	163
lamna … sa	32	123
lamna … telef	7	134
lamna … utan	-64	69
lamnad	-142	-194
lamnade	-44	164
lamnar	-204	-101
lamning	-164	-170
lampa och	151	44
lampan	156	1
lampo kraks	132	21
lampolja	182	-2
lampor	91	174
lan*	-55	138
land ge	-126	-112
land … medic	-126	-112
landet	102	-55
landr sen	-127	-115
landr … igar	-127	-115
landrygen	-39	-130
lang	-5	180
lang ko	-178	-202
lang tid	-36	135
lang … ar	-157	-150
lang … det	20	152
lang … tar	-38	103
lang … utan	3	129
langa	-97	-164
langarmat	28	240
lange	-208	-50
lange ar	-86	-130
lange barn	-76	-92
lange det	65	147
lange i	-153	-138
lange inget	-147	-142
lange o	-22	97
lange ska	-168	-173
lange smita	-166	-179
lange … alkoh	-112	-121
lange … blir	-87	-102
lange … det	-87	-118
lange … jag	-162	-96
lange … man	-133	-82
lange … mobil	-111	-110
lange … och	-116	-189
lange … sen	-117	-131
lange … simni	-121	-109
lange … tar	40	169
langesen	-147	-142
langr #	-140	-133
langr behov	-113	-131
langr det	52	-81
langr hon	124	11
langr jag	12	128
langr maste	-28	75
langr men	-139	-168
langr nar	-13	96
langr ni	9	101
langr och	77	-58
langr punkt	5	115
langr sa	-13	112
langr snara	36	174
langr titar	159	3
langr va	107	-13
langr vil	-5	137
langr … bara	210	54
langr … drar	116	9
langr … far	9	101
langr … fotbo	-141	-146
langr … gora	-28	75
langr … han	-13	124
langr … ja	107	-13
langr … jag	-1	147
langr … kom	116	-13
langr … manad	-140	-133
langr … repet	-4	98
langr … sjuks	-113	-131
langr … skrat	134	20
langr … tvart	21	152
langs	154	-9
langs benen	154	-9
langsamt	109	-93
langt efter	39	134
langt falet	19	156
langt in	-130	-91
langt ner	74	-103
langt … ar	19	156
langt … doden	22	165
langt … i	-195	-179
langt … til	117	-44
langtar	37	133
langtidsockret	-142	-137
lantus	-178	-165
lap	-101	85
lap efter	-160	-157
lap och	-7	112
lap … ar	20	141
lap … mygbe	-105	-113
lap*	135	87
lapar ar	262	57
lapar bla	105	5
lapar blev	177	30
lapar domna	107	40
lapar e	189	13
lapar efter	149	24
lapar hela	-128	-132
lapar lila	113	-4
lapar morkb	108	5
lapar och	230	74
lapar pa	135	51
lapar … bla	138	50
lapar … blaa	181	39
lapar … halse	106	35
lapar … lite	237	33
lapar … min	133	-10
lapar … noter	149	24
lapar … och	172	27
lapar … sover	147	46
lapar … vinte	-128	-132
laparna	336	30
lapen	-130	-109
lapen pa	9	127
lapen spric	-134	-125
lapen … efter	-136	-136
lapen … koksb	9	127
lapen … tre	122	17
lapse on	-148	-149
lapsi	159	-111
lapsi kaatu	-120	-109
lapsi niela	127	17
lapsi oli	148	9
lapsi soi	171	6
lapsi … luist	-120	-109
lapsi … napip	166	20
lapsi … veden	148	9
lapsi … yskin	-119	-101
lapst och	8	130
lapst … sager	8	130
lapstift	8	130
lar	63	171
lar hon	-14	135
lar sig	30	120
lar … gomer	-14	135
lar … hora	30	120
lar*	127	89
lara	-153	-162
larar har	-7	132
larar nyper	1	152
larar svima	131	19
larar … mig	1	152
larar … o	131	19
larare	-145	29
lararn	136	12
larbe ar	167	6
larbe … av	167	6
larbenet	197	6
laren	-16	145
laren ar	-62	-105
laren efter	-181	-167
laren igen	-5	133
laren insid	1	133
laren och	62	145
laren … det	-9	100
laren … inte	-8	102
laren … rakni	-181	-167
laren … stenh	-147	-139
larens	1	133
laret	131	-87
laret det	150	7
laret efter	-168	-178
laret komer	-87	-102
laret liten	-112	-102
laret med	138	157
laret … bords	-128	-137
laret … fran	-87	-102
laret … rod	-112	-102
laret … sax	-23	144
larm	-135	-147
larme for	170	30
larme … kolox	170	30
larmet	149	-52
lart	48	266
lart mig	26	200
larv maste	-110	-104
las*	-73	46
lasa eler	175	3
lasa in	-5	140
lasa klock	120	16
lasa … mig	-4	124
lasa … skriv	175	3
laser	-135	12
laser alt	-2	200
laser aren	-102	-113
laser det	30	171
laser doren	0	125
laser for	-124	-146
laser in	33	330
laser jag	-137	-111
laser mina	61	143
laser om	-211	-181
laser pa	-112	-149
laser sig	66	-95
laser tidni	123	-7
laser ut	2	172
laser … har	30	171
laser … mej	10	158
laser … mig	60	244
laser … mycke	-124	-146
laser … nar	0	125
laser … natet	-112	-149
laser … os	-9	116
laser … sig	8	117
laser … up	123	-7
laserbehandla	-102	-113
laset nar	-148	-146
laset til	8	116
laset … ni	-148	-146
laset … vapen	8	116
lask	-113	-152
laskflaska	123	30
last	-36	95
last doren	-5	153
last feber	113	52
last in	5	135
last kna	-120	-151
last langr	9	101
last nacke	-178	-170
last night	114	121
last one	113	140
last winte	-175	-168
last year	-176	-221
last … aroun	-122	-124
last … efter	-131	-120
last … ni	9	101
last … och	-46	125
last … sen	-110	-109
last … sig	-10	161
laste	-167	-142
laste bipac	-114	-113
laste dorar	1	131
laste in	-17	105
laste mig	-152	-73
laste om	-212	-239
laste … en	-196	-206
laste … hjarn	-96	-76
laste … och	-61	82
laste … ute	-152	-73
lat	-123	103
lat astma	-117	-93
lat att	-116	-68
lat i	-143	-152
lat mig	23	259
lat natur	-12	104
lat om	-116	-99
lat … bara	-1	134
lat … ga	23	144
lat … ha	-12	104
lat … han	-119	-106
lat … tarna	-116	-99
lat … vid	-117	-93
lata bli	-19	126
lata honom	203	21
lata … sova	172	21
latar	-131	-111
latare	16	164
late	-113	-187
late perio	-124	-119
later ful	161	-1
later gurgl	121	12
later jag	101	-8
later jatek	128	14
later pip	116	-2
later som	-70	-166
later … en	-86	-157
later … et	-112	-86
later … i	121	2
later … inte	13	165
later … mumel	-116	-111
later … nar	158	-3
later … om	165	48
later … pa	121	12
later … som	101	-8
latit	-11	92
latit fyra	-11	92
latit … tag	-11	92
latsas	-34	114
latsaskompis	-154	-145
laugh so	-183	-185
laughed	-182	-148
lav*	92	-137
lava	-164	-171
lava och	-120	-129
lava … skrik	-120	-129
lavin	262	29
lavin han	122	11
lavin tog	155	9
lavin … gravd	122	11
lavin … min	155	9
lavinen	180	15
lax	-156	-62
lax om	-95	-100
lax … man	-154	-180
lax*	-169	-160
laxan	23	116
laxor	-139	-134
lea*	-29	120
leave	2	181
leave the	-39	121
leave … house	-16	85
led*	-394	-465
ledig	-153	-192
ledig … hos	125	53
lediga	125	53
ledse efter	-116	-149
ledse for	-116	-144
ledse men	-128	-158
ledse och	-147	-174
ledse sen	-113	-141
ledse … att	-149	-186
ledse … det	-154	-164
ledse … katen	-111	-119
ledse … kvala	-109	-131
ledse … skrik	-95	-90
ledsen	-351	-401
ledva inget	-113	-123
ledva … mer	-113	-123
ledvark	-174	-169
lee*	-132	-160
leend sen	-154	-120
leend … fodse	-154	-120
leende	-175	-143
left arm	145	8
left bal	129	21
left ear	-170	-158
left hand	115	12
left knee	-145	-142
left side	277	58
left … ache	108	34
left … has	127	15
leg	76	-139
leg day	-178	-162
leg*	151	-25
legat	128	110
legat ute	177	-13
legat … golve	-63	-125
legat … i	178	8
legat … morkt	140	26
legat … rals	-17	98
lego	-155	-117
legob mar	-111	-98
legob … bra	-111	-98
legs	136	-155
legs ache	-166	-153
legs are	185	6
legs weak	120	12
legs … after	-129	-113
legs … weak	162	15
lek	90	166
lek i	111	-5
lek … skola	111	-5
lek*	-281	-181
lekar	6	164
lekar med	6	164
lekar … under	9	136
leker	-287	-164
leker anda	-137	-114
leker att	-164	-158
leker glat	-100	-102
leker hemli	34	181
leker ingen	-126	-74
leker konst	9	136
leker nar	-109	-86
leker nu	-228	-144
leker och	-175	-146
leker polis	-96	-110
leker sviml	140	35
leker … alved	-109	-86
leker … drick	-129	-96
leker … feber	-153	-95
leker … golve	-120	-129
leker … lek	21	117
leker … lekar	6	164
leker … och	-108	-124
leksa i	133	22
leksa … gar	133	22
leksl med	-121	-137
leksl … brors	-121	-137
lekslagsmal	-121	-137
lekte	102	-5
lekte en	111	-5
lekte … lek	111	-5
len*	-175	-19
ler	116	176
ler bara	146	7
ler snet	159	17
ler … med	146	7
ler*	-153	-136
lergigan	-150	-129
les	-189	-172
les jag	-115	-113
les pa	-165	-144
les … ar	-115	-113
let	160	111
let him	163	-15
let me	-24	177
let … leave	-24	177
let … sleep	163	-15
let*	119	317
letar	105	203
letar efter	0	129
letar … mig	-21	96
letar … nagon	94	-29
letar … os	-18	86
letat	37	171
letat pa	27	145
letat … natet	27	145
leter	-138	-170
leters	37	276
leu*	187	-30
leukaan	147	13
leukemi	101	-49
lev	7	125
lev lang	7	125
lev*	-21	321
leva	73	373
leva det	-122	-136
leva for	-12	101
leva har	-18	105
leva kan	-87	-125
leva langr	24	184
leva med	13	148
leva men	114	-16
leva mer	39	203
leva vil	15	156
leva … int	15	111
leva … nu	113	-16
leva … skame	6	122
leva … vil	-113	-143
levax #	-184	-167
levax … mikro	-133	-123
levaxin	-165	-261
levde jag	21	145
levde med	-99	-144
levde … en	-99	-144
lever	6	222
lever ar	-119	-96
lever got	-122	-155
lever i	20	185
lever jag	-59	-74
lever men	23	144
lever och	34	-85
lever pa	-122	-33
lever … et	-59	-74
lever … har	-141	-146
lever … jag	23	144
lever … manda	-29	95
lever … skada	-119	-96
lever … skrac	21	179
lever … ultra	-82	-113
levereras	-106	-114
leverflack	-176	-189
levern	-165	-155
levt klart	5	146
lic*	-175	-193
lice	-133	-159
lif*	107	150
life	177	185
life came	182	22
lift	189	14
lifting	-145	-137
lig*	144	6
liga	58	-73
liga ner	23	-156
liga pa	-131	-108
liga stila	101	14
liga … den	-143	-107
liga … for	176	-13
liga … kalsv	101	14
liga … morkr	115	1
liga … sofan	-91	-123
liger	165	-17
liger at	126	14
liger avsvi	113	2
liger bredv	108	-29
liger dar	207	14
liger fint	-154	-150
liger frame	13	161
liger framf	2	140
liger helt	151	11
liger hon	129	-9
liger i	267	198
liger inlag	-105	-117
liger jourm	-121	-121
liger med	128	44
liger medve	109	-9
liger ner	-158	-161
liger och	-39	-188
liger pa	26	-135
liger runt	-145	-158
liger sjalv	-119	-120
liger slap	121	14
liger snet	118	32
liger stil	-39	-122
liger under	75	167
liger ute	145	30
liger vaken	-155	-157
liger … #	-230	-244
liger … badru	19	107
liger … blund	96	17
liger … en	188	34
liger … fel	126	14
liger … flamt	111	26
liger … for	-91	-111
liger … foste	124	-1
liger … gasva	121	14
liger … golve	244	101
liger … halgo	127	40
liger … hands	7	137
liger … hospi	-128	-144
liger … i	136	9
liger … kuver	18	124
liger … livlo	122	9
liger … los	109	-9
liger … matan	10	157
liger … mig	2	140
liger … nu	131	55
liger … och	224	-15
liger … ryg	-142	-131
liger … sange	115	38
liger … sjukh	-131	-155
liger … tanke	-168	-158
liger … tils	-9	91
liger … trape	85	12
liger … traph	113	-17
light hurts	161	30
light … and	138	31
light … my	137	97
lighter	48	173
ligsar	170	24
liika laake	143	-10
lika	-108	220
lika bra	36	337
lika den	104	17
lika som	-159	-166
lika … att	19	302
lika … forut	-159	-166
lika … hogra	104	17
likad som	-97	-106
likad … de	-97	-106
like #	131	-12
like a	109	-73
like about	-109	-114
like cofee	118	17
like hel	-10	-139
like hurti	-4	150
like im	151	14
like pasin	166	29
like someo	148	5
like that	-161	-153
like to	-245	-195
like … and	177	23
like … every	-109	-114
like … going	106	-12
like … is	131	10
like … out	166	29
like … someo	-4	150
likna kraks	99	35
liktorn	-129	-165
lil*	173	69
lila	219	59
lila ar	123	4
lila flack	119	40
lila nyp	-115	-98
lila och	113	-17
lila pa	162	39
lila prick	182	68
lila skrub	-119	-107
lila … #	126	34
lila … pa	150	20
lila … sprid	92	-11
lilan	54	-106
lilan ar	162	3
lilan … blaso	-97	-91
lilan … gra	106	12
lilas far	-11	118
lilas lag	107	21
lilas svald	143	-3
lilas … en	-131	-106
lilas … i	107	21
lilas … stryk	-11	118
lilasyster	108	151
lilbr sag	6	114
lileb #	-17	130
lileb biter	-14	101
lileb drar	89	-11
lileb gar	4	86
lileb gomer	153	-15
lileb ha	3	105
lileb har	31	103
lileb kom	-129	-115
lileb slar	-25	77
lileb … ar	-17	130
lileb … huvud	-25	77
lileb … in	89	-11
lileb … legat	-17	98
lileb … os	119	-13
lileb … sig	-14	101
lileb … ut	4	86
lileb … vagen	-22	99
lilebror	181	97
lilebrorsan	-17	98
lilen	176	169
lilen #	148	18
lilen andas	140	-17
lilen … man	124	1
lilen … stana	140	-17
lilfi nar	-176	-151
lilfi … jag	-165	-149
lilfingret	-164	-151
lilja	-154	-154
lilje gifti	-164	-132
liljekonvalj	-164	-132
liljekonvaljen	131	15
liljo gifti	-80	-89
liljo … for	-80	-89
liljor	-80	-89
lilta ar	-137	-111
lilta i	-149	-108
lilta … sned	-137	-111
lilta … sofbe	-140	-125
liltan	-264	-267
lim*	91	-77
limp	91	-77
lin*	32	-158
lina	144	4
lina om	144	4
lina … halse	144	4
linda man	-131	-121
lindar	-131	-121
line in	-125	-91
line … the	-125	-91
linja nar	23	116
linja … jag	23	116
linjal	23	116
linsen	-129	-118
lip*	260	46
lips	260	46
lips are	180	23
lips … blue	192	46
lis*	-155	-73
lista	-153	-27
lista jag	-128	-133
lista om	-114	-74
lista pa	6	165
lista … mig	-204	-231
lista … vilka	16	119
lit*	-155	-193
litar	-8	93
litar pa	-8	93
litar … honom	-8	93
lite	-172	-191
lite a	184	47
lite andfa	-208	-193
lite av	-146	-126
lite badva	-157	-123
lite batre	-75	-177
lite bla	101	2
lite blek	-153	-143
lite blod	-307	-298
lite brun	-124	-96
lite cola	-118	-110
lite domna	-102	-81
lite efter	-218	-159
lite feber	-214	-154
lite for	-30	89
lite fortf	-36	145
lite fran	-196	-158
lite hogt	-181	-151
lite i	-118	-227
lite ila	185	39
lite jord	-173	-155
lite kan	-163	-152
lite lag	-219	-217
lite ledse	-128	-158
lite men	174	-13
lite menin	-104	-112
lite mer	-182	-167
lite mod	9	130
lite nar	-153	-144
lite nasbl	-137	-117
lite nere	-178	-216
lite nu	-125	-52
lite om	-97	-167
lite omt	-118	-95
lite ont	-171	-204
lite rin	-114	-87
lite rod	-199	-182
lite rot	-220	-240
lite rund	-107	-102
lite scham	-202	-169
lite sen	-161	-152
lite slem	-209	-161
lite somn	-121	-114
lite stel	-272	-198
lite sting	-102	-96
lite svag	-189	-137
lite svara	-140	-152
lite svule	-293	-200
lite tor	-135	-117
lite trot	-137	-134
lite trota	-116	-133
lite tung	98	13
lite typ	-129	-118
lite ur	-149	-124
lite ut	132	43
lite var	-126	-129
lite varm	-180	-115
lite vaten	-78	68
lite vin	-149	-129
lite yr	-336	-277
lite … #	-303	-244
lite … an	-195	-190
lite … anars	122	1
lite … blodn	-124	-96
lite … brodk	-84	-119
lite … det	141	28
lite … efter	-201	-145
lite … fast	-149	-129
lite … fingr	-184	-174
lite … hela	-122	-132
lite … hon	-70	-152
lite … hosta	-117	-82
lite … i	-320	-263
lite … idag	-19	-129
lite … ingen	-150	-96
lite … inget	-192	-147
lite … leken	-107	-113
lite … maten	-128	-106
lite … men	19	-170
lite … mycke	-116	-151
lite … nar	-311	-288
lite … nasan	-185	-142
lite … pa	-179	-225
lite … pig	-114	-87
lite … preci	-186	-170
lite … sager	150	42
lite … sen	-59	-146
lite … ser	-167	-172
lite … sluta	-120	-135
lite … snura	122	29
lite … tandk	-175	-139
lite … tror	-137	-116
lite … varje	-149	-129
liten	-178	-183
liten behov	-111	-101
liten blasa	-223	-216
liten branb	-128	-102
liten brun	-108	-82
liten bula	-157	-167
liten forha	-124	-115
liten galst	-114	-113
liten knol	-177	-157
liten rand	-83	-106
liten rispa	-157	-161
liten rorel	30	115
liten slat	-131	-102
liten stot	-169	-142
liten … flack	-162	-140
liten … flytn	-110	-84
liten … for	-114	-103
liten … hitad	-114	-113
liten … mar	-144	-118
liten … ny	-111	-101
liten … pa	-208	-69
liten … ring	-112	-102
liter	136	-39
liter om	214	87
liter … me	-112	-154
literaly	-162	-159
litet	96	-160
litet harif	132	-23
litet jack	-225	-220
litet runt	130	13
litet … ar	-113	-99
litet … bater	130	13
litet … plast	-130	-122
litet … sluta	-145	-169
litiu hon	16	97
litiu skaka	128	44
litiu … sludr	128	44
litle broth	-16	142
litle siste	-2	155
litle stye	-107	-118
litle … on	-122	-133
liv	106	115
liv fore	25	119
liv haha	-108	-129
liv i	112	-140
liv ikval	11	92
liv nar	-84	-112
liv om	-3	132
liv … anda	23	94
liv … aret	-107	-120
liv … den	-155	-173
liv … det	20	127
liv … en	-90	-118
liv … for	-108	-129
liv … fruga	147	15
liv … hene	178	-8
liv … honom	260	-13
liv … mama	120	-3
liv … min	90	-45
liv … nat	8	118
liv … slut	-133	-120
liv … vil	-59	-74
liv*	6	211
live	116	156
live av	-1	142
live och	9	87
live … cofee	-112	-93
live … mej	-5	136
live … sager	9	87
livet	-168	14
livet ar	-65	57
livet av	-212	-136
livet har	38	126
livet kans	-104	-112
livet mer	34	135
livet mig	8	136
livet pa	-141	-147
livet rent	4	128
livet til	11	111
livet … aldre	-141	-147
livet … et	17	196
livet … ingen	26	144
livet … inte	28	127
livet … jul	11	111
livet … komit	42	133
livet … lite	-104	-112
livet … mama	11	119
livet … mej	54	187
livet … mig	-241	-243
livet … over	-124	-121
livet … sig	-112	-3
livet … tar	35	125
livet … ut	4	128
livet … vil	50	136
livetav	8	136
livfo galer	41	147
livfo … aven	32	126
livforsakringen	37	186
living	-105	40
livlos	227	15
livmo ar	131	25
livmo blod	132	10
livmo … och	132	10
livmodern	200	39
livmoderspiral	-147	-133
livra for	-110	105
livra … hojde	-166	-183
livra … honom	2	153
livra … mig	12	175
livrad	-39	168
livsf got	-109	-136
livsfarligt	-109	-136
livst var	-106	-96
livst … fyler	-106	-96
livstestamente	-105	-106
lix*	-4	117
lixom	-4	117
ljo*	18	199
ljog	18	199
ljog for	15	139
ljog … psyko	15	139
lju*	160	-44
ljud	243	116
ljud gor	7	130
ljud och	146	9
ljud perso	94	-29
ljud ur	107	14
ljud … honom	7	130
ljud … sig	127	20
ljugi om	13	141
ljugi … mina	13	141
ljugit	13	141
ljums farli	-113	-104
ljums frosa	132	23
ljums … eler	-113	-104
ljums … sutit	-110	-83
ljumskbrack	-162	-142
ljus kraks	104	42
ljus rok	-124	-116
ljus … hela	104	42
ljus … hosta	-124	-116
ljuse och	-122	-101
ljuse skar	136	20
ljuse … fick	-136	-110
ljuse … i	116	23
ljuset	52	-73
ljuskanslig	120	45
ljusterapi	-183	-198
lo	138	10
loc*	-245	-14
lock	-339	-302
lock for	-237	-222
lock men	-117	-92
lock … hor	-117	-92
lock … orat	-237	-222
locka och	-102	-102
locka … knast	-102	-102
lockande	-24	113
lockar	-102	-102
locke in	-15	130
locke the	-26	131
locke … the	-7	123
locked	-16	240
log*	-251	-176
logar	-153	-138
logar … in	-108	-122
logat	6	120
logat ut	6	120
logat … fran	6	120
login	-148	-142
logopeden	-147	-138
loi paans	144	13
loin varpa	-118	-114
loin … se	-118	-114
lok	-79	-177
lok fast	113	-16
lok … jag	113	-16
lol	-199	-264
lol alt	132	-23
lol dor	-165	-155
lol how	-118	-126
lol … e	132	-23
lol … long	-118	-126
lon	22	127
lonely	-126	-118
lonen	-2	136
long until	-118	-126
long … the	-154	-184
look up	-103	-117
look … at	-103	-117
looki at	-2	169
looki … the	-2	169
looking	-125	-10
looks	-8	-168
lop	123	17
lopning	-178	-165
lopu	249	77
lopui	-215	-218
lopui heti	-215	-218
lor*	-138	57
lorda han	-152	-126
lorda sen	19	144
lorda … bara	-118	-142
lordag	-85	109
los	-293	-406
los i	-198	-205
los igen	-163	-187
los pa	-102	-145
los tand	-131	-133
los utanf	109	-9
los … haret	-117	-126
los … magen	-137	-122
losen	-121	-133
losen e	-121	-133
losen … tilba	-121	-133
loser korso	-148	-144
loser sig	7	142
loser … pa	32	171
losin it	-5	124
losing	-6	161
losna #	103	18
losna nar	-157	-168
losna plomb	-145	-139
losna … i	103	18
losna … jag	-157	-168
losnad	-145	-139
losnade	-152	-161
losni ar	-46	91
losni och	14	189
losni … att	15	154
losni … sager	10	133
losni … vil	51	146
lost and	-147	-130
lost my	-114	-152
lost our	-134	-109
lost two	120	4
lost … finge	120	4
lost … in	155	2
lost … presc	-96	-96
losta ont	88	30
lostander	120	31
lot	7	-139
loud tinit	-103	-125
lov	178	175
lov ama	160	15
lov for	24	199
lov … att	13	138
lov … kasvo	135	7
lov*	-59	135
lova	44	179
lova det	-2	132
lovade	22	142
love	13	146
lovet	-90	17
lovet sju	-93	-106
low	-183	-191
low since	-175	-147
low … the	-156	-174
low*	-164	-217
lower	-159	-208
lower back	-177	-186
lower … pain	-115	-106
loy*	-1	-166
luck	-103	-85
luck i	-103	-85
luck … got	-103	-85
lud*	189	-1
ludigt	130	-6
luf*	320	-83
luft	321	-57
luft als	133	-9
luft behov	-116	-105
luft bla	110	36
luft dalig	116	27
luft genom	-184	-24
luft hema	-165	-159
luft hjalp	123	2
luft hon	143	14
luft i	-112	-143
luft kan	123	26
luft nar	113	16
luft och	151	37
luft pa	118	-10
luft sa	119	-18
luft … dacke	-145	-145
luft … det	139	15
luft … knapt	106	12
luft … mun	110	36
luft … nar	136	11
luft … nasan	-188	-159
luft … ny	-116	-105
luft … rikti	118	-10
lufte ar	-178	-155
lufte och	115	12
lufte ta	168	14
lufte … det	143	7
lufte … inte	179	34
lufte … slut	168	14
lufte … tor	-170	-151
luften	115	-84
luftg i	141	-8
luftg … ogat	141	-8
luftgevarskula	141	-8
lug*	-115	-1
lugn for	33	138
lugn idag	-167	-149
lugn nu	-99	84
lugn perso	-121	-113
lugn … bruka	-167	-149
lugn … evig	12	143
lugn … forst	33	138
lugn … har	-121	-113
lugna for	17	104
lugna sa	-102	-136
lugna table	123	20
lugna … ala	17	104
lugnande	-142	-240
lugnar	-43	142
lugnare	17	104
lugnt	-139	-88
lugnt i	-158	-151
lugnt idag	-104	-115
lugnt men	88	-34
lugnt vil	-97	-106
lugnt vile	56	168
lugnt … magen	-124	-109
lugnt … nat	-95	-97
lugnt … trygt	-53	-81
lui*	-153	-143
luist pieni	-120	-109
luist … muste	-120	-109
luistelesa	-120	-109
lukta aceto	129	54
lukta bajs	166	40
lukta feber	170	47
lukta ila	-105	-110
lukta nagel	188	58
lukta paron	158	52
lukta skit	83	9
lukta … a	139	45
lukta … hon	171	20
lukta … kante	-131	-111
lukta … o	107	18
lukta … och	134	33
lukta … rent	83	9
lukta … ur	-103	-134
luktar	32	-128
lul*	-236	-227
lulea	-236	-227
lun*	113	-90
lunch	167	51
lunch #	120	16
lunch darig	-111	-106
lunch och	183	-16
lunch … at	-111	-106
lunch … nu	55	-87
lunchen	-146	-107
lund	-154	-166
lunga nar	108	17
lunga … jag	108	17
lunge mina	-108	-96
lunge … e	-108	-96
lungerna	-108	-96
lunginflamation	-150	-209
lungo och	114	27
lungo … inte	110	-1
lungo … skumi	114	27
lungorna	33	-83
lungradning	-139	-122
lust	-29	127
lust att	14	168
lust … skaka	-22	99
lust … sla	13	98
lut	178	9
lut i	99	-7
lut … ogat	99	-7
luu*	2	174
luule eta	9	153
luulee	-3	148
lyc*	-166	-28
lycka	-258	-223
lycka nar	-167	-150
lycka over	-138	-130
lycka … barnb	-160	-135
lycka … provs	-138	-130
lyckas	-4	126
lyd*	133	139
lyda	77	138
lyda roste	-2	176
lyf*	-71	-242
lyft	-157	-87
lyft armen	-144	-134
lyft … over	-144	-134
lyfta	-86	-212
lyfta arm	115	23
lyfta benet	158	52
lyfta foten	122	47
lyfta hoger	128	48
lyfta hogra	121	36
lyfta … als	167	54
lyfta … armen	221	46
lyfta … och	162	45
lyfta … sen	124	49
lyfte armen	-134	-112
lyfte da	138	15
lyfte den	-131	-130
lyfte farli	-120	-94
lyfte hene	201	10
lyfte pa	210	43
lyfte … feber	160	5
lyfte … gymet	194	49
lyfte … over	-107	-81
lyfte … smal	138	15
lyfte … tacke	140	26
lyfte … tvatm	-130	-108
lyfter	-68	-216
lyftet	133	8
lyh*	-119	-140
lyhor sover	-119	-140
lyhor … dalig	-119	-140
lyhort	-119	-140
lyi*	164	2
lying	164	2
lymfk i	-131	-113
lymfk … halse	-131	-113
lymfkortlar	-134	-107
lymfom	135	2
lyo	29	340
lyo aitia	16	159
lyo minua	7	179
lyo mua	4	137
lyo … humal	4	137
lys*	-124	4
lysna … true	-111	-124
m	-104	-227
ma bra	18	195
ma … av	16	150
mac*	-199	-80
macka	-172	-167
mad*	-185	2
made bra	-170	-159
madra hon	21	151
madra pa	-113	-113
madra … matan	-113	-113
madra … sager	11	73
madrasen	-67	89
mag*	-8	-212
mage	121	0
mage bulra	-118	-105
mage efter	111	19
mage en	122	29
mage i	15	135
mage och	213	33
mage stop	-103	-96
mage … falet	111	19
mage … hela	-118	-105
mage … i	-103	-96
mage … in	184	48
mage … maj	15	135
mage … sida	122	29
magen ar	330	96
magen att	145	25
magen brane	-141	-139
magen bubla	-170	-135
magen den	140	38
magen e	148	14
magen efter	-200	-181
magen ena	191	45
magen han	-131	-99
magen hard	155	44
magen hela	-125	-141
magen igar	-116	-133
magen igen	-139	-120
magen later	-112	-86
magen lugna	30	120
magen magen	115	12
magen nu	-110	-139
magen o	53	119
magen ocksa	-155	-161
magen ont	151	31
magen plus	112	47
magen pumpa	131	2
magen ror	150	18
magen rygon	122	16
magen sedan	-174	-145
magen sen	-204	-71
magen star	83	9
magen stenh	154	23
magen stor	-145	-100
magen svima	168	68
magen til	-128	-101
magen under	143	-18
magen upsva	149	24
magen varje	-170	-209
magen … ar	85	-35
magen … armar	119	-11
magen … axeln	157	45
magen … benen	161	64
magen … bonor	-110	-102
magen … borta	-158	-161
magen … dag	-124	-109
magen … diare	-177	-162
magen … en	146	17
magen … feber	-179	-115
magen … fora	85	125
magen … forky	-129	-115
magen … gar	133	19
magen … hard	209	-11
magen … ilalu	141	21
magen … inte	154	41
magen … jag	242	103
magen … klar	-202	-184
magen … komit	114	21
magen … kraks	-83	-168
magen … mar	-137	-146
magen … maten	-213	-203
magen … migra	-122	-102
magen … morgo	-115	-157
magen … nagra	30	120
magen … och	125	-35
magen … pa	112	47
magen … revbe	143	-18
magen … roste	96	-12
magen … rygen	132	44
magen … sidan	191	45
magen … sig	30	120
magen … skrik	-115	-106
magen … som	-169	-150
magen … sonda	-158	-190
magen … spand	161	46
magen … spyr	119	-1
magen … stenh	183	61
magen … svima	156	40
magen … tiden	-125	-141
magen … tva	-129	-123
magen … upbla	202	49
magen … vare	134	-2
magkn efter	-124	-117
magknip	-163	-211
magkr … diare	-117	-86
magn	130	129
magn att	136	-6
magn … ja	136	-6
magne hon	124	30
magne til	133	22
magne tva	129	-5
magne … en	133	22
magne … har	124	30
magne … huvud	-152	-124
magne … mista	126	16
magne … styck	129	-5
magnesium	-173	-188
magnet	187	24
magneter	173	2
magnetkulor	152	31
magnetrontgen	-152	-124
magon efter	-131	-113
magon som	-33	-92
magon varje	-116	-136
magon … att	-131	-113
magon … gar	-132	-118
magon … skolm	-93	-106
magont	-6	-160
magra andas	147	47
magra slo	158	52
magra … konst	147	47
magra … lukta	167	64
magrat	235	94
magsj hema	-116	-101
magsj keton	135	34
magsj med	-124	-94
magsj … #	135	34
magsj … borja	-116	-101
magsj … feber	-124	-94
magsj … helge	-109	-107
magsj … igar	-177	-168
magsjuka	-156	-236
magsjukan	-145	-141
magsm och	126	52
magsm … svima	126	52
magsmarta	183	73
magsmartor	163	14
mai*	1	205
maj	-163	-69
maj nasta	15	135
maj … gang	15	135
mak*	24	-130
makaa	164	-34
makaa … eika	142	-26
makar blir	-107	-95
makaroner	-151	-138
make	-173	-130
make har	-156	-151
make … mat	-115	-107
maken	20	-155
maken har	117	-58
maken hotat	-10	85
maken sager	9	124
maken … att	9	124
maken … hene	-10	85
maken … lamna	111	-11
makes	-2	204
makin weird	145	1
making	236	89
mal … en	-175	-168
malade	-159	-154
malar om	72	127
malat	-92	-100
malat taket	-92	-100
malat … hela	-92	-100
maltid	25	151
mama #	225	88
mama at	8	135
mama blir	-189	-99
mama de	-12	120
mama dodar	-85	-114
mama drar	46	99
mama fatar	-94	-124
mama fick	-141	-128
mama ful	-19	83
mama ger	16	120
mama halv	147	16
mama hon	-178	-63
mama hor	-5	110
mama hotar	42	134
mama hur	-132	-135
mama igen	-5	156
mama jobar	2	120
mama laser	14	186
mama livlo	109	-19
mama mama	11	93
mama mig	11	107
mama nar	6	139
mama och	-115	-23
mama pa	137	28
mama prata	62	-61
mama ramla	176	41
mama ringd	169	-21
mama sa	-12	159
mama sager	-218	-136
mama sate	107	14
mama skale	2	108
mama slar	22	178
mama socke	128	26
mama tror	122	157
mama vil	-91	-92
mama … a	9	-161
mama … ansik	147	16
mama … att	12	236
mama … bara	156	24
mama … demen	-157	-90
mama … dod	11	93
mama … dot	10	147
mama … druck	-9	129
mama … ej	156	-9
mama … galim	158	21
mama … gomt	11	73
mama … gra	135	12
mama … ha	-91	-92
mama … han	6	139
mama … haret	-1	93
mama … hejda	4	99
mama … hemet	109	16
mama … hon	5	136
mama … i	145	-7
mama … igen	-19	83
mama … in	22	106
mama … ingen	-94	-124
mama … inte	245	241
mama … jag	-98	56
mama … jatef	-6	105
mama … jatek	101	20
mama … kasta	4	115
mama … mar	128	31
mama … medve	165	18
mama … men	116	-4
mama … mig	-6	198
mama … nu	143	-10
mama … prata	113	25
mama … roste	-5	110
mama … sa	-137	-124
mama … sama	-151	-121
mama … sjuk	128	26
mama … skaka	11	127
mama … snack	-124	-116
mama … ta	33	109
mama … tagit	132	-22
mama … ut	7	136
mama … vad	-5	156
mama … varje	27	140
mamas brost	-145	-133
mamas matar	125	60
mamas … kaner	95	-22
mamas … ska	-145	-133
mamas … var	125	60
mamografi	-156	-148
man	-286	-148
man #	157	61
man aka	-153	-177
man andas	100	-6
man ata	-183	-204
man att	-138	-153
man bada	-103	-118
man bara	14	187
man bli	-119	-110
man blir	-210	-217
man blivi	-109	-127
man bort	-111	-144
man braka	-97	-126
man da	-141	-112
man det	-18	-135
man direk	0	122
man do	9	164
man dog	-143	-168
man dor	-35	130
man drick	-139	-176
man en	-177	-181
man fa	-172	-133
man for	-132	-99
man forst	-133	-112
man fran	-4	120
man fylt	-135	-150
man gamla	-180	-169
man gor	-26	166
man ha	-155	-183
man hange	5	229
man hitad	-22	96
man hlr	-120	-93
man hol	-17	101
man hopar	0	122
man hotar	20	130
man jag	-11	140
man jodta	-119	-118
man kana	-139	-133
man kola	-197	-204
man kolap	154	3
man lamna	65	189
man lar	30	120
man laser	123	-7
man lyfte	242	35
man mar	35	117
man med	-112	-12
man om	-217	-116
man prata	0	-161
man ringa	-145	-146
man rycke	161	10
man sager	-10	151
man sig	-219	-230
man sit	-103	-127
man sjalv	27	175
man skar	104	-8
man skriv	-164	-172
man sla	13	196
man slar	-91	105
man slog	-177	-209
man snark	-168	-157
man som	-162	-165
man somna	26	153
man ta	-154	-93
man tande	147	30
man tar	2	352
man til	-157	-53
man tog	20	125
man trana	-157	-133
man tror	1	148
man tryck	89	-47
man tycke	-110	-104
man vara	-12	124
man varva	-103	-123
man vil	-145	-163
man … ala	11	205
man … alt	29	140
man … at	-34	-161
man … badpl	92	27
man … barn	-165	-180
man … barne	-120	9
man … begra	-98	-110
man … blodv	-156	-146
man … bort	-161	-184
man … brost	120	21
man … demen	39	111
man … det	37	170
man … do	-112	-172
man … dod	-1	148
man … dodsb	-95	-97
man … drick	-161	-137
man … efter	-103	-118
man … eleme	0	94
man … en	-166	-165
man … et	34	-82
man … fat	131	-25
man … feber	-73	-118
man … forla	-126	-97
man … fot	-131	-121
man … fran	0	122
man … friko	-122	-124
man … galen	-113	-123
man … gamla	-164	-197
man … gift	12	154
man … gravi	-163	-159
man … grot	127	25
man … hema	-153	-159
man … hon	-112	-77
man … hopad	-109	-100
man … i	-73	-201
man … iblan	-97	-126
man … inan	-158	-197
man … jag	11	118
man … kol	105	-15
man … kopt	32	127
man … kunde	9	133
man … lampa	102	22
man … laser	-102	-113
man … lax	-111	-96
man … liga	-79	-111
man … livet	39	125
man … medic	-180	-169
man … mig	-127	-27
man … min	9	159
man … mycke	-37	126
man … nagon	-146	-211
man … nan	-124	-144
man … natet	14	173
man … ner	-103	-123
man … nu	106	13
man … och	149	113
man … om	-132	-105
man … organ	23	164
man … rumet	-24	91
man … sa	-171	-105
man … se	36	133
man … sex	1	117
man … sig	98	191
man … sin	-22	96
man … sit	-25	126
man … sjuks	-111	-169
man … sluta	54	177
man … sned	159	24
man … spark	-139	-133
man … stryp	12	131
man … tidni	123	-7
man … til	-194	-175
man … utsat	-109	-127
man … valt	23	164
man … varje	13	140
man … veter	-162	-139
man … vil	45	125
man*	-57	-124
manad gamla	-131	-79
manad har	-152	-178
manad hon	169	-5
manad med	109	-11
manad napro	-92	-98
manad nu	77	127
manad over	-115	-98
manad sen	-177	5
manad snuva	-119	-90
manad sover	145	-20
manad vande	-140	-133
manad … #	-7	-96
manad … ater	-119	-90
manad … bara	129	15
manad … bebis	-131	-79
manad … bort	-140	-133
manad … bruka	-92	-98
manad … far	116	16
manad … feber	-112	-73
manad … har	142	13
manad … hog	114	52
manad … i	161	18
manad … mar	-120	-127
manad … nu	-98	36
manad … och	-11	159
manad … pa	-115	-98
manader	-119	-179
managing	-103	-111
manda han	13	131
manda i	111	10
manda lol	16	142
manda med	-101	-89
manda mer	-105	-122
manda och	-42	-139
manda pasar	-161	-165
manda sager	-147	-142
manda vem	-106	-114
manda … ala	5	157
manda … an	-105	-122
manda … hjart	-117	-128
manda … hon	-147	-142
manda … jag	-104	-112
manda … kval	111	10
manda … man	-86	-119
manda … ogoni	-101	-89
manda … ringe	-106	-114
manda … sa	112	47
mandagar	-131	-147
mandags	-209	-168
mandlar	-144	-124
manen framf	130	-1
manen vid	94	-29
manen … borde	94	-29
manen … mig	130	-1
manen … slog	7	136
manga ar	-4	-131
manga av	4	136
manga gange	-43	-133
manga insul	-13	125
manga kisbl	-116	-122
manga som	-14	98
manga somnt	37	204
manga table	219	34
manga tar	-123	-133
manga … ar	-55	89
manga … asist	136	54
manga … behov	-19	213
manga … livet	-123	-133
manga … men	149	0
manga … mina	4	136
manga … och	-146	-142
manga … ofora	-110	-83
manga … pa	12	128
manga … sedan	-107	-122
manga … ska	-176	-189
manga … skule	-14	98
manis i	12	143
manis mer	11	166
manis … rumet	12	143
maniska	-95	16
maniskor	-43	99
manlig	-106	-128
mans bror	-9	107
mans vitam	-126	-103
mans … av	-126	-103
mansf a	-125	-99
mansf … tror	-125	-99
mansforkylning	-171	-147
mansk ratig	-94	-124
manskliga	-94	-124
many of	-30	123
many parac	-141	-103
many pils	159	40
many … can	-161	-129
many … does	-2	121
many … my	-30	123
mar	-88	-250
mar anars	-160	-197
mar bra	-280	-368
mar dalig	109	266
mar du	-140	-140
mar fint	-145	-128
mar frukt	212	15
mar helt	-112	-103
mar ila	6	-109
mar konst	97	47
mar lite	154	8
mar mycke	-131	-161
mar ok	-188	-191
mar pis	-106	37
mar rat	169	1
mar snabt	101	11
mar som	-143	-161
mar … an	141	18
mar … anars	-205	-205
mar … av	-82	-130
mar … batre	-135	-167
mar … behov	-87	-86
mar … bra	89	-130
mar … dalig	217	163
mar … efter	161	5
mar … fins	-95	-121
mar … ila	163	-24
mar … inan	35	117
mar … kalsv	124	26
mar … konst	151	29
mar … men	-143	-94
mar … nasta	-72	-97
mar … nu	-84	-149
mar … och	33	-170
mar … okej	-146	-166
mar … pa	-155	-153
mar … sa	19	138
mar … samre	101	11
mar … ska	-143	-106
mar … skar	22	143
mar … spyr	121	43
mar … vanli	-165	-143
mar … vil	-115	-23
mar*	-88	30
mardr om	-158	-166
mardr … att	-152	-150
mardromar	-198	-216
marka	171	178
marka om	31	234
marka skiln	10	125
marka … ja	10	195
marka … nar	10	125
marke	-162	-71
marke efter	15	172
marke hosta	124	24
marke man	-124	-183
marke pa	-15	204
marke runt	-9	228
marke … att	-124	-183
marke … fingr	-4	113
marke … halse	-10	225
marke … hela	124	24
marke … rygen	11	112
marken	54	416
marker	-34	-178
marmo pa	127	8
marmo … knana	156	34
marmor	140	42
marmorerad	231	26
mars	-218	-85
mars och	-210	-187
mars var	-127	-117
mars … betal	-106	-95
mars … bor	-164	-142
marsv ar	-142	-144
marsv dog	-144	-154
marsv … blat	-142	-144
marsv … imors	-98	-110
marsvinet	-243	-277
mas*	181	183
masa	137	218
masa av	95	-22
masa lugna	123	20
masa piler	126	-6
masa raka	1	133
masa snit	-16	110
masa vaten	120	-9
masa … i	104	1
masa … mamas	95	-22
masa … och	126	-6
masa … pa	-11	128
masa … sar	1	133
masa … table	123	20
maserar	-152	-138
mask	-161	-135
mask vart	-116	-105
maskar	-236	-235
maski den	105	-6
maski … apote	-108	-92
maskindiskmedel	127	29
maskinen	176	13
masor	239	107
masor idag	110	49
masor kisar	147	47
masor med	138	-1
masor stopa	-4	130
masor tog	-23	121
masor … blod	220	29
masor … in	-4	130
masor … kraks	110	49
masor … mig	-18	113
masor … ofta	147	47
masoren	-26	198
mast	192	22
maste aka	-99	36
maste be	16	152
maste boka	-134	-125
maste bort	2	180
maste doda	15	153
maste fa	-7	118
maste ga	-13	144
maste gora	-11	131
maste ha	-176	-140
maste hamta	105	-56
maste harif	-12	119
maste hopa	-10	139
maste kisa	-220	-175
maste koma	182	27
maste kryst	172	-6
maste lyda	-29	149
maste man	-200	-150
maste salja	-6	92
maste sita	179	-5
maste skada	0	130
maste skara	8	113
maste skolj	-138	-125
maste skriv	-5	155
maste up	-285	-277
maste vi	-123	-105
maste … andas	151	-23
maste … av	1	111
maste … bort	-7	145
maste … djupa	-28	75
maste … droga	-13	92
maste … en	2	155
maste … fem	-190	-184
maste … fort	-5	155
maste … gora	-181	-145
maste … ha	-146	-161
maste … hela	-134	-127
maste … hjalp	-11	110
maste … intyg	-119	-138
maste … luft	146	3
maste … mama	0	94
maste … med	-183	-197
maste … mig	141	121
maste … och	-59	-176
maste … ofta	-170	-136
maste … os	15	153
maste … ringa	123	14
maste … roste	-2	176
maste … til	-153	-106
maste … tilba	-3	132
maste … ut	-11	163
mat	-243	-4
mat #	-115	-107
mat att	147	-11
mat dalig	12	144
mat gick	-104	-123
mat har	167	26
mat hema	-138	0
mat ilama	70	16
mat och	-155	-149
mat prima	-108	-120
mat ser	91	30
mat … #	-115	-107
mat … fastn	133	11
mat … hela	-108	-120
mat … jag	138	-2
mat … kalsv	114	29
mat … lange	3	95
mat … livet	43	176
mat … och	-120	6
mat … over	-104	-123
mat … sudig	91	30
mat … sveti	70	16
mata	-193	-138
mata om	-108	-92
matan glad	-113	-113
matan … forga	122	1
matan … igen	-113	-113
matar	-8	139
matar pa	117	8
matar torst	136	17
matar var	125	60
matar visar	99	-101
matar … #	66	-106
matar … bara	107	-20
matar … fingr	117	8
matar … inte	12	141
matar … slo	136	17
mataren	280	-13
matarn	141	-33
match	-169	-76
match skrek	-101	-104
match … hela	-101	-104
matchen	-224	-223
mate kan	-94	-124
mate pa	-136	-123
mate … apote	-136	-123
maten ar	10	266
maten fastn	-69	-126
maten gar	-128	-106
maten … forgi	-8	153
maten … gifti	5	125
maten … han	119	9
maten … up	-128	-106
matfo har	-274	-202
matfo … krakt	-274	-202
matforgiftning	-274	-202
matsk varje	161	15
matsk … gang	161	15
may*	147	-45
maybe	147	-45
maybe … minut	128	-30
me	6	436
me #	-115	-114
me alt	4	147
me and	105	149
me down	0	129
me en	-30	120
me helt	107	-13
me i	-126	12
me insan	-150	-152
me into	12	144
me jobet	-114	-107
me kniv	-13	118
me langr	7	160
me last	57	110
me leave	-24	177
me lufte	121	17
me mig	7	148
me mot	-105	-96
me omepr	-96	-96
me saxen	7	144
me to	-42	176
me until	104	-42
me with	-71	50
me … belas	9	160
me … fel	107	-13
me … fick	-114	-107
me … forfr	-105	-96
me … har	-4	98
me … hon	9	139
me … how	-172	-161
me … hurt	12	125
me … i	148	218
me … im	-144	-129
me … nar	-11	156
me … night	33	126
me … say	-17	99
me … sen	-159	-154
me … the	-31	158
med	-13	173
med #	211	-33
med ala	-184	-176
med alt	43	165
med altih	10	120
med alumi	-14	98
med ambul	-127	-105
med anat	-99	-98
med andni	-177	-158
med andno	117	24
med ansik	181	25
med antib	-116	-95
med antid	-120	-127
med armar	184	0
med att	-148	-22
med bagen	135	0
med balte	38	233
med barn	-132	-145
med barne	-28	156
med bebis	-145	-19
med bensi	188	41
med bilen	-10	160
med bitet	118	8
med bloju	-137	-112
med bosan	-32	82
med brors	-121	-137
med busen	-106	-106
med byxor	9	163
med canab	-135	-136
med cigar	80	154
med cykel	-141	-147
med doda	10	95
med domna	163	19
med ena	161	-8
med et	164	172
med famil	-100	-144
med feber	126	-39
med fel	133	23
med flit	27	356
med folk	28	174
med forky	-136	-105
med forla	105	33
med forst	-121	-116
med frosa	203	20
med frukt	87	28
med fyrhj	112	3
med gas	6	132
med gevar	0	147
med gifti	-122	-108
med glase	90	-7
med grane	8	116
med grona	-117	-98
med halsd	132	-11
med halva	141	16
med handu	148	43
med hene	165	185
med hjarn	-132	-126
med hoger	153	39
med honom	-97	37
med huvud	117	-13
med i	86	208
med inan	-127	-141
med insul	-8	173
med jarnt	-141	-149
med jobet	-138	-60
med katen	-91	17
med kejsa	-107	-109
med klock	9	105
med klor	-124	-116
med klump	145	15
med knapa	-106	-86
med kniv	196	181
med knive	-39	146
med kokan	130	34
med koles	-155	-171
med kompi	-56	-146
med kuden	-160	-77
med langr	-53	100
med lapst	8	130
med laser	-107	-122
med levax	-120	-131
med linja	23	116
med lite	-129	-94
med litiu	28	151
med livet	-25	125
med lufte	163	38
med magsj	125	39
med medic	80	209
med mig	56	300
med mit	-103	-94
med mjolk	-123	-119
med nagon	-228	-247
med nu	174	46
med ny	-113	-96
med nya	-206	-203
med ogoni	-101	-89
med ompla	-147	-149
med p	-77	-143
med pasar	2	137
med pisto	-6	141
med plots	-133	-102
med pluge	-164	-170
med pulse	181	14
med rakbl	16	170
med repet	-19	142
med sax	-3	156
med sertr	-142	-161
med sin	90	136
med skame	6	122
med skarp	12	150
med skosn	2	108
med skote	95	-34
med skrik	-78	-113
med skrum	137	6
med slad	3	162
med slade	23	155
med sms	-14	116
med snara	90	-50
med snope	48	155
med snubl	121	16
med somne	-112	-124
med spark	-147	-123
med stekp	15	154
med stol	5	145
med stres	-79	-109
med stryk	23	173
med svuln	6	140
med tanda	34	167
med tandv	140	40
med tasen	-127	-150
med titha	-113	-104
med tom	154	4
med tonar	-101	-114
med torsk	-180	-154
med tv	11	125
med under	-5	155
med vagen	133	66
med vald	21	181
med vanst	223	30
med varan	122	41
med varme	-124	-107
med vaten	-190	-164
med vilja	-12	104
med vita	-118	-81
med yxa	-32	110
med yxan	37	127
med … a	144	113
med … ala	7	154
med … anan	4	140
med … arm	131	19
med … bajse	-117	-98
med … barn	142	119
med … barne	-119	-111
med … behov	-101	-89
med … ben	83	-45
med … blod	-113	-90
med … blode	115	-11
med … blodt	-13	-101
med … bok	-104	-108
med … brans	-122	-115
med … bror	118	43
med … brun	-124	-96
med … demen	11	127
med … efter	29	143
med … en	-21	96
med … far	-121	-142
med … fira	15	135
med … for	166	277
med … forny	-126	-113
med … fram	162	63
med … glas	166	56
med … grade	94	-62
med … hade	-11	91
med … haha	-171	-192
med … har	137	218
med … hela	-136	-145
med … hon	-136	12
med … huset	4	134
med … huvud	127	14
med … i	7	276
med … igang	-24	86
med … igar	-61	79
med … igen	8	159
med … jag	-75	43
med … just	-210	-204
med … kan	-157	-112
med … knapb	101	-7
med … kniv	183	15
med … laga	36	102
med … lat	-12	104
med … liten	30	115
med … litet	102	40
med … man	-115	-106
med … manis	-117	-129
med … med	-14	182
med … medel	-122	-108
med … medic	-74	63
med … men	-173	-156
med … menar	35	117
med … moten	-88	-123
med … motet	-158	-161
med … munen	141	16
med … n	11	125
med … namn	-111	-146
med … nar	-147	102
med … nere	157	173
med … nu	-141	-57
med … och	191	120
med … ogon	0	174
med … olyck	-141	-133
med … prick	-118	-81
med … rent	-95	-96
med … resa	-139	-108
med … rispa	-121	-137
med … runt	95	-58
med … sa	-6	127
med … sambo	81	-19
med … sax	23	157
med … sen	65	175
med … skola	5	156
med … skrap	-122	-99
med … slakt	10	95
med … slang	7	134
med … spyr	137	4
med … stav	-104	-115
med … stel	128	21
med … stres	-102	-124
med … sysko	-121	-121
med … tjat	-81	-122
med … troja	123	-23
med … tunga	118	8
med … tva	25	153
med … vark	-193	-119
med … vaten	130	34
med … vil	-118	-150
medan	177	195
medan hande	20	113
medan hon	121	-9
medan jag	140	134
medan … funka	20	113
medan … sov	-4	130
medan … titar	108	-18
medel	83	-23
medel fran	7	145
medel i	140	30
medel om	11	93
medel vilke	-122	-108
medel … att	11	93
medel … mask	-122	-108
medel … radio	7	145
medelande	-13	131
medelanden	0	179
medic at	-156	-186
medic ger	-127	-101
medic gor	-156	-147
medic i	16	171
medic inte	116	27
medic jag	-126	-93
medic mot	18	-105
medic ny	103	29
medic och	-114	108
medic racke	-157	-165
medic sen	-91	-69
medic tar	-120	-131
medic tva	-140	-116
medic vil	18	150
medic … anfal	136	5
medic … aptit	-107	-106
medic … des	-91	-69
medic … elsto	-127	-101
medic … gor	20	113
medic … julas	29	152
medic … kan	116	27
medic … mig	-202	-203
medic … prata	11	125
medic … sager	8	179
medic … slut	-182	-181
medic … stor	116	14
medic … til	-157	-165
medic … timar	-140	-116
medicin	-247	-248
medicinen	-263	-229
mediciner	-190	-120
medicinerna	25	166
medicinfri	-91	-69
medve en	162	32
medve i	-148	-153
medve los	109	-9
medve … golve	172	27
medve … nat	-116	-117
medve … stund	162	32
medve … utanf	109	-9
medvets	109	-9
medvetslos	143	-82
mej	115	454
mej dar	-6	116
mej for	5	170
mej gul	7	141
mej igar	-10	105
mej igen	-2	234
mej ikval	17	145
mej imors	7	136
mej nar	32	155
mej nu	4	118
mej pa	-141	-65
mej snabt	-122	-132
mej til	-19	121
mej … a	16	192
mej … druck	-122	-132
mej … han	27	144
mej … i	4	118
mej … igen	7	136
mej … karl	-3	124
mej … kinde	-131	-136
mej … laren	15	148
mej … men	-10	105
mej … o	-4	120
mej … paper	-120	-135
mej … sex	-16	111
mej … skams	-13	127
melan aren	-107	-123
melan benen	114	207
melan bil	128	4
melan fingr	98	-37
melan hostn	140	17
melan revbe	128	-59
melan sex	-128	-146
melan skuld	173	-63
melan tarna	-237	-222
melan … a	138	13
melan … ar	-102	-123
melan … hon	102	-9
melan … ilama	89	35
melan … jag	101	33
melan … kliar	-134	-115
melan … kom	113	9
melan … nar	-76	-119
melan … och	153	55
melan … pa	98	-37
melan … yr	123	48
melanblodning	-201	-169
melanblodningar	-165	-134
melandagarna	-113	-111
melanstadiet	-166	-159
melat til	-143	-133
melat … barn	-143	-133
melatonin	-221	-237
men	-74	-266
men amar	-160	-142
men ar	-123	-120
men ater	-309	-234
men bad	-10	105
men bara	11	109
men behov	-176	-203
men blir	-162	-145
men dagar	-119	-132
men dom	-40	105
men drick	-280	-208
men egent	-146	-116
men en	76	165
men et	165	42
men far	-166	-155
men farfa	154	19
men fins	-176	-198
men forsv	124	-13
men forvi	150	26
men foten	-120	-94
men gar	-138	-152
men gick	4	144
men halse	153	5
men halva	136	40
men han	188	209
men har	-23	-185
men henes	0	117
men hoger	155	24
men hor	-131	-97
men hosta	-158	-192
men hur	-128	-162
men i	196	293
men idag	170	28
men inhal	-198	-148
men jag	-209	-95
men jateo	112	47
men kansk	98	24
men klar	-144	-155
men leker	-60	-164
men mama	52	-103
men mar	-52	-152
men maste	-143	-149
men matar	117	8
men mense	136	20
men min	87	-88
men munen	102	18
men nej	-165	-161
men nu	137	-98
men pa	-1	166
men penan	129	5
men pig	-113	-77
men posit	105	41
men repet	-12	140
men rorli	-107	-88
men sa	144	-6
men sedan	150	21
men sen	202	-50
men ser	-145	-140
men siter	-36	-139
men skaka	101	13
men skar	12	173
men sluta	-130	-124
men spota	20	164
men sprin	-119	-87
men svule	-107	-100
men talet	-101	-125
men tapar	-107	-93
men teste	145	29
men undra	-66	-180
men va	-169	-147
men vande	-1	112
men vi	-160	-215
men vil	-139	-159
men vit	111	19
men … ansik	136	40
men … at	-166	-147
men … ater	-232	-218
men … atit	-142	-104
men … bara	180	-5
men … batre	-96	-131
men … behov	-147	-195
men … bil	-17	129
men … blir	155	102
men … bloda	-130	-124
men … bra	-159	-171
men … dag	144	36
men … det	-190	-182
men … drick	-202	-194
men … en	94	-85
men … ena	157	39
men … falet	107	15
men … famil	-87	-125
men … far	10	-122
men … fat	-115	-104
men … fick	-151	-218
men … fint	-129	-157
men … forga	26	178
men … fraga	-67	-152
men … ga	-186	-193
men … gar	-274	-262
men … gick	-60	63
men … glad	-140	-122
men … grate	-140	-151
men … gravt	105	41
men … ha	-207	-183
men … hade	24	169
men … har	198	119
men … hem	-1	147
men … i	-2	-136
men … igen	159	-4
men … jag	-91	-158
men … kans	-80	-115
men … kasta	19	126
men … kile	0	117
men … knapt	162	48
men … knufa	-13	110
men … kom	-111	-166
men … komer	252	-12
men … krakt	209	56
men … kramp	102	22
men … krosa	20	144
men … kval	126	148
men … kvita	42	151
men … ladar	31	106
men … mar	-239	-274
men … maste	109	-21
men … mig	62	136
men … mycke	-107	-93
men … nat	96	147
men … och	-342	-295
men … okej	-116	-137
men … pig	-196	-138
men … plane	21	132
men … pumpa	163	7
men … rat	-168	-184
men … riner	144	7
men … ringd	-1	125
men … ror	147	12
men … rora	-208	-171
men … rosla	143	-14
men … skule	-128	-144
men … sludr	131	-29
men … sluta	-141	-174
men … som	-143	-178
men … spark	-7	156
men … stod	59	-69
men … tanke	84	226
men … tiden	-155	-154
men … tryck	158	22
men … undra	-214	-254
men … ut	20	175
men … va	-176	-118
men … vaken	8	118
men … vet	15	133
men … veta	-130	-141
men … vil	-16	-175
men … visar	116	33
men*	-52	123
mena	-128	19
mena kotii	32	201
mena toihi	-159	-163
menar	-123	123
menar alvar	16	134
menar jag	-38	85
menar ni	-136	-156
menar … han	25	180
menin att	11	129
menin egent	-140	-137
menin langr	26	144
menin med	41	184
menin pa	-104	-112
menin ut	-122	-119
menin … att	41	184
menin … jag	15	129
menin … manda	-104	-112
mening	88	316
meningar	121	38
meningen	217	175
meningit	-188	-185
meningitprickar	-122	-119
meningslost	-104	-112
mens	-271	-358
mens forst	-135	-137
mens och	-123	-120
mens … gange	-135	-137
mens … ont	-123	-120
mense ar	34	-142
mense … lite	-143	-136
mense … orege	-125	-125
mense … rikli	-114	-111
mense … tre	136	20
mense … tva	158	-7
mensen	-73	-238
mensv som	-115	-133
mensv … som	-115	-119
mensv … vanli	-115	-133
mensvarken	-112	-112
mer	-151	201
mer hejda	12	187
mer hjalp	-7	143
mer hosta	-117	-82
mer jag	10	178
mer med	11	157
mer nu	-197	-196
mer rad	30	108
mer sager	11	82
mer slem	-156	-134
mer som	135	74
mer tack	35	126
mer tar	15	158
mer vildo	8	152
mer … att	106	4
mer … doden	-105	-122
mer … en	158	29
mer … for	60	190
mer … haler	9	115
mer … livet	35	125
mer … mer	117	151
mer … mig	13	193
mer … mit	6	140
mer … spray	-117	-82
mer … vanli	-127	-135
mer … vark	89	35
mesia och	11	120
mesias	11	120
mest i	8	177
mest nar	-173	-212
mest om	-108	-161
mest pa	-211	-146
mest trot	177	-11
mest … jag	-39	-138
mest … kvala	-150	-146
mest … morgo	-124	-134
mesta	82	-75
met*	7	-257
metad lapar	119	10
metad … bla	119	10
metadon	152	26
metalflisa	133	14
metformin	-205	-193
methotrexate	-137	-114
metoprolol	-124	-111
metot en	-155	-143
metot varje	133	17
metot … dag	133	17
metot … gang	-155	-143
metotrexat	38	-112
mg	-523	-454
mg morgo	-122	-123
mg … och	-122	-123
mid*	-19	-187
midag	-135	-182
midag som	-83	-94
midag … vanli	-83	-94
midjan	185	25
mie*	97	240
miehe lyo	18	211
miehe … minua	2	152
mieheni	14	90
miele pyori	8	129
miele … vaan	8	129
mielesa	8	129
mieli	-4	122
mieli hypat	-4	122
mieli … silal	-4	122
mies	101	149
mies lyo	3	193
mies … minua	6	135
mies … mua	4	137
mies … tapaa	-6	146
mig	-24	441
mig #	-53	108
mig adjo	3	98
mig ala	-126	-126
mig altid	-150	-183
mig ar	-32	167
mig att	-27	231
mig bada	160	35
mig dar	61	170
mig de	29	130
mig depig	-123	-124
mig det	-181	-33
mig djupa	6	121
mig djupt	34	-161
mig drick	-118	-109
mig dygne	-12	131
mig efter	-8	149
mig en	-140	45
mig ensam	-158	-172
mig et	4	211
mig etyle	150	5
mig far	26	112
mig fast	33	164
mig fatar	17	122
mig filme	-12	120
mig forst	-108	-106
mig fort	-203	-172
mig forut	5	164
mig framf	38	159
mig fruko	-121	-168
mig fyla	-129	-120
mig fyra	107	0
mig ga	23	144
mig genom	-13	115
mig haft	-99	-106
mig haha	-98	-138
mig hande	1	86
mig har	173	46
mig hej	6	125
mig hela	-50	84
mig hita	-165	-149
mig hon	114	30
mig hur	-23	106
mig huvud	-109	-99
mig i	-152	48
mig iblan	112	276
mig idag	69	145
mig igar	39	335
mig igen	44	263
mig ikval	-2	142
mig ila	12	232
mig inan	68	193
mig inat	4	137
mig inget	-161	-177
mig irite	-133	-134
mig ja	3	117
mig jag	164	121
mig kan	-157	-127
mig kans	45	-96
mig klade	-6	128
mig konst	220	154
mig kramp	-132	-123
mig kvar	5	128
mig lag	-193	-195
mig laren	-147	-139
mig lite	-93	-133
mig luft	110	-1
mig lugn	33	138
mig maste	-132	-135
mig med	-84	215
mig melan	-14	163
mig men	-135	-208
mig mot	-72	120
mig nagot	9	142
mig nagra	-116	-112
mig nasta	-40	100
mig ner	-162	-150
mig nerfo	29	181
mig norma	11	107
mig nu	159	166
mig och	140	275
mig ogras	167	3
mig om	-150	21
mig otilr	-80	-107
mig over	2	200
mig pa	-170	-68
mig pojke	11	127
mig preci	-108	-92
mig psyki	1	104
mig sen	11	222
mig sina	32	165
mig sjalv	-68	138
mig skorn	-8	116
mig skriv	-138	-163
mig snabt	-239	-177
mig spark	2	138
mig stres	-121	-126
mig svima	124	0
mig svimf	121	38
mig table	-99	-98
mig tack	-141	-159
mig tar	149	68
mig testa	30	115
mig tilba	25	119
mig tils	105	78
mig tonar	-106	-127
mig tre	144	-2
mig trot	-158	-125
mig ute	-152	-73
mig vare	44	120
mig varje	9	194
mig vatsk	-116	-101
mig via	13	110
mig vid	201	123
mig vile	8	111
mig ytlig	-162	-157
mig … #	-128	-123
mig … ala	-146	-176
mig … aldri	-120	-160
mig … anges	3	143
mig … ansik	-3	165
mig … armen	42	204
mig … armve	107	-21
mig … badru	9	132
mig … bak	113	30
mig … balte	2	147
mig … barne	52	254
mig … baset	105	-13
mig … bastu	-122	-90
mig … benen	113	162
mig … bilen	10	176
mig … brodk	-95	-141
mig … brost	-80	115
mig … busen	138	77
mig … cigar	26	165
mig … dag	8	162
mig … det	82	182
mig … doden	51	122
mig … dor	184	-8
mig … druck	-114	-118
mig … du	17	122
mig … efter	100	-104
mig … en	-182	-173
mig … er	-106	-152
mig … et	-14	137
mig … fast	-132	-123
mig … feber	135	12
mig … fina	26	128
mig … fingr	-249	-269
mig … forad	-21	112
mig … foral	18	131
mig … fran	-59	110
mig … gange	114	60
mig … garag	-3	146
mig … genom	-6	127
mig … gevar	-3	113
mig … gifta	13	145
mig … gymet	-89	-108
mig … gymna	-126	-141
mig … halse	137	94
mig … hamar	-1	129
mig … hande	-158	-142
mig … haret	-126	-13
mig … hogst	-159	-188
mig … hon	-182	-168
mig … horde	108	14
mig … hur	-100	-171
mig … i	-198	-198
mig … igar	39	177
mig … ila	111	123
mig … ilama	131	18
mig … ingen	45	140
mig … isen	-119	-120
mig … jag	84	322
mig … kafte	5	114
mig … kalar	6	177
mig … kalt	26	122
mig … knat	-141	-135
mig … kniv	15	186
mig … kolar	11	131
mig … komer	-10	93
mig … konst	-128	-124
mig … kval	49	186
mig … lange	-113	-184
mig … laren	10	209
mig … laret	133	124
mig … later	101	-8
mig … lileb	-26	141
mig … linja	23	116
mig … lite	-118	-109
mig … lugn	37	142
mig … magen	69	357
mig … mama	5	111
mig … melan	-107	-123
mig … mer	-111	-34
mig … mormo	5	118
mig … nar	125	278
mig … nat	120	42
mig … naten	76	202
mig … ofra	16	136
mig … organ	-124	-168
mig … pa	-130	-109
mig … paper	-198	-201
mig … rat	-165	-149
mig … ringa	4	99
mig … rumet	29	147
mig … runt	-12	131
mig … rygen	13	138
mig … sa	35	123
mig … sag	17	128
mig … sager	15	192
mig … saker	24	165
mig … sange	-218	-274
mig … schac	-106	-137
mig … sekun	-116	-112
mig … sen	-100	3
mig … sex	64	197
mig … sit	-81	-122
mig … ska	-3	133
mig … skar	-115	20
mig … skarp	18	104
mig … skola	31	182
mig … skrik	-7	124
mig … skuld	-6	92
mig … smyg	43	130
mig … snon	6	134
mig … som	-116	-94
mig … somar	80	233
mig … sta	20	131
mig … strum	-10	85
mig … suga	10	138
mig … syran	7	101
mig … ta	-3	128
mig … tagit	160	0
mig … tasen	-127	-150
mig … tiga	20	145
mig … tilba	17	140
mig … tio	133	128
mig … tre	-126	-126
mig … tror	-109	-99
mig … tumen	-194	-211
mig … tunga	-164	-133
mig … ugnen	-127	-135
mig … under	-119	-114
mig … ungar	27	122
mig … up	-183	-190
mig … updra	24	127
mig … ur	-94	-72
mig … vagen	16	209
mig … vald	21	181
mig … vansi	-133	-142
mig … vante	-91	-128
mig … var	-179	-202
mig … varje	20	193
mig … vem	45	144
mig … veta	40	103
mig … yatzy	-124	-154
mig*	-129	-201
migra behov	-116	-115
migra igen	-185	-168
migra med	-165	-148
migra sa	21	163
migra sen	-148	-116
migra som	-129	-124
migra … nej	21	163
migra … nya	-115	-112
migra … som	-119	-130
migra … tonar	-106	-90
migra … vanli	-129	-124
migran	-81	-236
migrationsverket	38	212
mik*	-102	94
mikro i	5	152
mikro … tande	4	114
mikrofoner	5	152
mikrogram	-133	-123
mil	258	-5
mil bort	177	39
mil til	151	9
mil … b	195	24
mil*	-207	-285
mild	-273	-229
mild asthm	-124	-96
mild heada	-167	-140
mild … inhal	-124	-96
milt	-133	-160
min	-32	148
min adres	126	98
min aneur	-107	-118
min arm	65	107
min astma	-162	-167
min avdel	17	154
min basta	-120	-5
min basti	-59	91
min bebis	-5	148
min begra	29	199
min blodt	96	159
min bloma	-182	-159
min bror	27	127
min bruka	165	144
min chef	5	207
min dagbo	1	136
min dator	-125	-120
min del	26	229
min demen	11	127
min doter	-56	101
min drink	48	150
min egen	17	143
min epile	-150	-152
min exfru	-6	113
min exman	-19	137
min farmo	-123	-164
min fastm	8	103
min favor	-124	-121
min fjort	17	131
min forst	-75	-149
min fru	102	89
min gamla	-170	-177
min gruba	102	10
min gube	-163	-161
min hand	-121	-26
min hast	-197	-165
min hjart	133	-43
min horap	-173	-142
min hosta	-87	-94
min icd	164	2
min insul	-103	-173
min ja	111	6
min journ	-138	-185
min kat	-183	-123
min klask	28	115
min klock	-186	-175
min ko	-184	-158
min kompi	169	88
min kusin	-169	-98
min lagen	8	159
min land	-131	-141
min larar	1	152
min lilas	98	273
min lileb	67	205
min lon	22	127
min mage	-60	71
min man	110	196
min mat	-4	124
min medic	-285	-271
min mna	130	23
min mobil	-122	-15
min mormo	-101	-141
min ogon	-136	-114
min opera	-106	-98
min pacem	-110	-82
min papa	-65	-126
min partn	-32	152
min pensi	27	138
min plikt	-1	134
min pojva	11	115
min ps	6	114
min psyko	-80	-114
min remis	-26	-149
min resa	-139	-108
min robot	-118	-104
min ryg	-138	-73
min sager	106	4
min sen	207	9
min slog	7	136
min son	-161	-104
min sons	-88	59
min store	3	136
min styvp	31	173
min tarta	-121	-125
min telef	-52	135
min tid	-194	-221
min tonar	-103	69
min trana	5	135
min tre	151	23
min trear	-220	-187
min tunga	-171	-146
min tvama	135	22
min utvec	7	132
min valp	-157	-148
min van	-144	-174
min vanli	-168	-199
min vilja	40	207
min vuxne	8	147
min … a	130	171
min … ar	41	-72
min … armar	-16	110
min … at	-2	-137
min … begra	38	148
min … behov	-91	-112
min … berat	14	187
min … biter	-8	134
min … blev	-122	-38
min … blir	-4	277
min … blode	154	18
min … braka	-97	-126
min … bror	-9	107
min … bulra	-118	-105
min … del	-9	125
min … dodar	-85	-114
min … dog	-273	-345
min … drar	106	5
min … drick	-18	-85
min … drog	8	103
min … en	5	148
min … far	-1	135
min … fast	40	142
min … fick	145	128
min … fode	3	121
min … fol	82	-41
min … forso	-107	-120
min … fotva	-116	-120
min … fraga	27	156
min … fran	20	199
min … funge	-110	-82
min … galer	-131	-101
min … genom	-21	132
min … googl	39	125
min … gravi	116	16
min … haha	-141	-125
min … hamta	-122	-48
min … handl	-29	75
min … hitad	-22	96
min … hopad	-17	101
min … hor	-37	132
min … hora	-173	-142
min … hosta	-102	-132
min … hotar	42	188
min … i	-71	56
min … ila	-17	152
min … inte	218	49
min … journ	-113	-157
min … kan	-116	-182
min … kisad	116	1
min … klaga	162	19
min … kli	-117	-115
min … klia	-136	-114
min … klipt	-118	-104
min … knive	13	98
min … knufa	25	127
min … kolap	154	3
min … kolar	23	163
min … komer	-100	56
min … kompi	-84	82
min … kraks	-206	-248
min … kramp	-58	-133
min … krock	-152	-126
min … lag	96	-7
min … lasa	-4	124
min … laser	126	52
min … laste	-33	84
min … liger	134	-36
min … man	-177	-209
min … manad	-131	-79
min … maser	-117	-104
min … mej	7	136
min … men	-102	-250
min … migra	-142	-138
min … mot	31	178
min … nyfor	1	120
min … nyper	1	152
min … och	-40	101
min … ocksa	8	-96
min … ont	-149	-174
min … pa	-23	183
min … prata	127	188
min … river	20	152
min … sa	-128	40
min … sar	-154	-141
min … sen	30	123
min … ser	151	193
min … ska	-116	3
min … skada	4	147
min … skaka	47	113
min … skar	115	321
min … skick	-34	141
min … skoja	30	115
min … skrev	-2	227
min … skriv	-56	129
min … sla	2	152
min … slog	-215	-185
min … snark	-221	-216
min … socke	163	28
min … som	220	242
min … son	48	149
min … sover	-171	-165
min … spark	16	188
min … spoar	22	127
min … stama	-152	-161
min … star	-38	191
min … stira	82	138
min … strop	110	-3
min … stryp	-2	151
min … suger	-120	-112
min … tar	-32	151
min … til	-200	-142
min … tils	101	-8
min … tog	-60	-132
min … trafa	-3	115
min … tramp	-136	-111
min … tror	-2	231
min … tva	-166	-44
min … tving	-43	55
min … undra	-148	-146
min … ut	111	6
min … vakna	124	-13
min … valdt	36	102
min … var	-153	-162
min … vart	-112	-137
min … vecko	214	39
min … vi	51	-87
min … vitam	-126	-103
min*	64	140
mina	-85	115
mina alerg	-181	-201
mina armar	4	117
mina barn	-48	107
mina blama	13	141
mina byxor	1	106
mina dagbo	7	115
mina e	-108	-96
mina epipe	-125	-106
mina foral	13	243
mina foter	-113	-117
mina gamla	-171	-130
mina glaso	-80	21
mina hjart	182	117
mina klade	-16	120
mina kusin	35	127
mina medic	-141	-78
mina p	92	-39
mina paper	45	168
mina penga	53	209
mina sms	17	148
mina spel	50	165
mina strum	-85	-113
mina table	84	110
mina tanka	58	154
mina … bara	1	154
mina … behov	2	128
mina … det	47	175
mina … domna	149	57
mina … gar	-108	-59
mina … gitar	3	105
mina … i	-180	-126
mina … ila	20	112
mina … jag	117	120
mina … kryck	-106	-105
mina … nu	147	53
mina … o	6	120
mina … och	2	246
mina … om	4	150
mina … piler	92	-39
mina … rikti	116	6
mina … sager	27	131
mina … sen	-24	122
mina … slut	-108	-96
mina … som	-192	-195
mina … tar	-136	-186
mina … utifr	4	117
mina … vacin	-142	-101
mina … vakta	4	147
mina … var	15	174
mindre	195	118
mine	-228	-216
minesutredning	-112	-93
minet	-140	-133
mini	-128	-130
mini pe	-128	-130
minipiler	-130	-129
mins ingen	112	163
minst	173	29
minst ljud	7	130
minst … gor	82	143
minst … sakna	144	12
minsta	-43	119
minua	28	323
minua eilen	12	117
minua … ja	12	117
minul … koysi	15	127
minul … paans	-164	-165
minun	-12	154
minus #	131	82
minut alt	95	10
minut and	135	17
minut andas	99	-17
minut drar	100	-6
minut han	206	72
minut hon	199	60
minut idag	157	25
minut magen	89	-3
minut men	154	41
minut nar	-222	-158
minut nu	248	42
minut och	4	-161
minut raisk	2	187
minut sen	127	-17
minut sma	95	-12
minut som	133	-15
minut somna	-122	-129
minut sover	117	-3
minut stope	-120	-97
minut this	82	-45
minut … ar	171	70
minut … coop	107	48
minut … en	139	137
minut … feber	-106	-117
minut … in	117	3
minut … kaner	128	-7
minut … konst	99	-17
minut … nagla	125	38
minut … nasvi	159	18
minut … norma	147	43
minut … now	-112	-101
minut … nu	165	15
minut … om	-122	-129
minut … pumpa	89	-3
minut … pupil	95	-12
minut … sluta	-161	-141
minut … vi	171	27
minut … viiko	-1	115
minute	164	-20
minuter	73	-129
minutes	246	-18
mir*	-103	-124
mirtazapin	-125	-118
mis my	-103	-111
mis … famil	-103	-111
misa final	-84	-105
misa … ont	-84	-105
misad lunch	-111	-106
misad tiden	-151	-170
misad … darig	-111	-106
misade	-245	-241
misar	-162	-174
misfa var	-122	-99
misfa … fins	-106	-91
misfalet	-122	-99
misha av	-63	78
misha sin	9	107
misha … fru	9	107
misha … min	23	194
mishandlad	19	202
mishandlar	9	107
misly fora	-4	126
misly … gange	-4	126
mislyckades	-19	117
mista	-171	-208
mista #	143	19
mista ala	33	111
mista brane	106	26
mista hjart	144	5
mista min	126	16
mista vil	2	108
mista … a	106	26
mista … do	2	108
mista … enhet	143	19
mista … hade	33	111
mista … lileb	126	16
mistag	41	-107
mistake	210	25
mit ansik	-14	208
mit arbet	-119	-126
mit banko	9	168
mit barn	-157	103
mit besok	-95	-119
mit blodt	-149	-125
mit brost	126	82
mit eksem	54	160
mit ex	-162	1
mit forst	-113	-121
mit glas	-10	117
mit hemla	-125	-128
mit hjart	-252	-272
mit hogra	-122	-115
mit hus	8	149
mit huvud	-9	163
mit i	371	3
mit job	-207	-220
mit kna	-105	-147
mit koles	-118	-98
mit konto	-187	-205
mit land	-126	-112
mit lila	-119	-107
mit liv	106	190
mit mama	147	16
mit namn	63	187
mit pa	103	-57
mit pas	-31	215
mit rum	8	134
mit sista	9	194
mit sjalv	-145	-146
mit … ar	-165	-76
mit … barn	-103	-94
mit … ben	-122	-115
mit … blode	-274	-238
mit … brost	206	77
mit … brot	4	153
mit … damsu	114	28
mit … ekg	-152	-188
mit … filme	81	-19
mit … for	-11	153
mit … fore	25	119
mit … ge	-126	-112
mit … gor	124	21
mit … halv	147	16
mit … har	-122	-126
mit … hela	-2	135
mit … hopa	-131	-130
mit … hus	-110	-111
mit … i	-160	-48
mit … ikval	11	92
mit … ineba	132	9
mit … koksg	119	33
mit … medel	-13	131
mit … men	-37	98
mit … menin	185	4
mit … mina	-10	117
mit … naten	125	48
mit … och	14	245
mit … om	-3	132
mit … pa	189	235
mit … samta	-148	-131
mit … ska	-127	-176
mit … skrub	-119	-107
mit … skule	-134	-105
mit … slog	-93	-115
mit … spot	233	71
mit … star	-128	-26
mit … stark	127	-1
mit … svalj	-126	-137
mit … tog	96	-17
mit … trani	150	44
mit … vad	-133	-150
mit … val	9	146
mit … var	-128	-166
mit … vil	-115	-129
mix*	182	-39
mja*	-116	-218
mjal	-260	-232
mjal som	-131	-111
mjal … fan	-131	-111
mjalt och	146	47
mjalt … har	146	47
mjalte	146	47
mjalten	-102	-123
mjo*	-233	-198
mjolk	-139	-213
mjolk fardi	105	-13
mjolk fick	91	30
mjolk … forst	105	-13
mjolk … int	-114	-109
mjolkskorv	-114	-109
mjolkstockning	-155	-97
mjolktand	-111	-118
mju*	110	-38
mjuk	128	-23
mjuk i	127	19
mjuk … krope	127	19
mkt	-208	-155
mkt om	-128	-135
mkt … hande	-128	-135
mna	130	23
mna har	130	23
mna … fat	130	23
mob*	-239	-82
mobar viner	12	156
mobar … hejda	12	156
mobarna	12	156
mobil for	-94	-124
mobil i	-52	-135
mobil laser	0	125
mobil och	-2	140
mobil sa	-3	147
mobil … att	-94	-124
mobil … barce	-91	-106
mobil … doren	0	125
mobil … jag	-3	147
mobil … vagen	-93	-121
mobilen	-210	-150
mobilnacke	-139	-133
mobilskalet	21	114
mod	-42	75
moder … inte	150	-4
moderkakan	150	-4
mof*	119	10
mofar	119	10
mofar ar	119	10
mofar … svima	119	10
mol*	-24	-206
mon*	-250	-212
money	-52	113
monst ar	-116	-85
monst i	-124	-151
monst … det	-116	-85
monst … garde	-124	-151
monster	-157	-160
month	-151	-171
month ago	-122	-102
months	-131	-133
mood	2	131
mor avled	-119	-107
mor det	-74	-114
mor pa	6	182
mor … #	76	130
mor … att	-117	-179
mor … av	-119	-107
mor … boend	-2	145
mor … ont	88	30
morbr ror	-9	184
morbr tar	4	104
morbr … vid	-8	152
morbror	91	140
morda	-174	-120
morda av	-151	-206
morda for	-109	-131
morda honom	4	127
morda mig	-217	-189
morda traki	-115	-134
morda … en	-109	-131
morda … sin	-141	-196
mordad	-151	-206
mordande	-115	-134
mordar	-158	-194
morfa gor	6	145
morfa hade	-154	-166
morfa hjart	130	21
morfa leker	48	155
morfa … att	107	81
morfa … av	130	21
morfa … i	116	-22
morfa … in	-95	-97
morfa … saker	5	118
morfars	59	-64
morfi nar	-90	-99
morfi … vi	-90	-99
morfinplaster	69	-57
morgn behov	-111	-99
morgnarna	-242	-218
morgo ar	-140	-60
morgo nar	33	120
morgo natsk	-78	-113
morgo sen	-115	-117
morgo ser	-158	-159
morgo … det	30	-90
morgo … jag	136	217
morgo … kval	-165	-167
morgo … skola	-115	-157
morgo … tack	-105	-113
morgo … vanst	140	4
morgon	51	216
morgonen	-421	-312
mork	243	107
mork i	198	5
mork … ansik	196	5
morka ringa	-166	-150
morka … under	-166	-150
morkb och	160	13
morkb … slo	119	17
morkbla	160	13
morker	3	123
morkr a	64	127
morkr i	157	8
morkr jag	102	40
morkr kraks	108	-9
morkr prick	170	66
morkr viner	8	160
morkr … flack	108	-9
morkr … fryse	102	40
morkr … ikval	8	160
morkr … pa	125	48
morkr … svara	115	1
morkrat	-167	-145
morkrod	146	3
morkroda	170	68
morkrot	165	19
morkt blod	171	-9
morkt rum	104	27
morkt … hela	140	26
mormo #	142	49
mormo ar	-89	-187
mormo handl	5	118
mormo hjart	151	-1
mormo liger	155	5
mormo pa	20	198
mormo svara	104	21
mormo verka	133	22
mormo … #	120	32
mormo … att	1	151
mormo … dod	-123	-122
mormo … fat	163	0
mormo … fol	128	25
mormo … ha	133	22
mormo … haft	-125	-107
mormo … helt	122	9
mormo … i	-153	-150
mormo … konst	104	21
mormo … kotbu	104	1
mormo … kraks	153	33
mormo … trot	-141	-147
mormors	183	4
mornarna	-150	-137
morni about	-120	-97
morni gone	-123	-108
morni … now	-123	-108
morni … ten	-120	-97
morning	92	-108
moron	-169	-184
mors morfi	-90	-99
mors … nar	-90	-99
morsa snack	97	21
morsa … rotva	97	21
morsans	-8	183
morse att	8	130
morse blir	127	14
morse har	123	-19
morse ingen	-123	-107
morse kraks	160	27
morse krama	-43	114
morse men	62	-63
morse o	124	20
morse och	169	35
morse ont	112	39
morse sen	78	11
morse ska	-153	-147
morse sluta	-162	-133
morse tungt	101	33
morse … ar	206	59
morse … efter	-162	-133
morse … en	98	24
morse … feber	-123	-107
morse … han	49	152
morse … kalsv	127	14
morse … nu	153	28
morse … otack	99	42
morse … slapt	78	11
mos	-135	-139
mos efter	-135	-139
mos … fjalv	-97	-96
moste ser	131	8
moste … sne	131	8
moster	145	123
mostl at	-120	-132
mostl … night	-120	-132
mostly	-201	-207
mot	-107	55
mot agent	-3	100
mot andra	16	126
mot anfal	136	5
mot axeln	156	44
mot beton	113	3
mot bil	119	7
mot borde	-138	-131
mot dem	128	101
mot det	-93	-138
mot doren	-36	119
mot feber	-139	-118
mot forfr	-105	-96
mot fotsv	-109	-97
mot halse	157	171
mot hands	-111	-112
mot hjarn	-224	-165
mot jordn	-111	-101
mot kat	-155	-156
mot lymfo	117	-3
mot magen	141	33
mot mig	46	277
mot migra	-197	-177
mot min	3	260
mot penic	-170	-131
mot rygva	-126	-127
mot sangk	-120	-94
mot spare	-6	128
mot stres	-159	-154
mot tbe	-149	-178
mot trear	119	40
mot vagen	-146	52
mot … ar	119	40
mot … ater	146	26
mot … de	-126	-127
mot … ena	113	3
mot … frosa	132	23
mot … hals	-8	139
mot … hur	-126	-150
mot … i	78	131
mot … men	-2	147
mot … nar	127	-6
mot … och	245	175
mot … roste	150	-4
mot … sen	-141	-118
mot … vil	-141	-115
mot … vilja	40	207
mot*	-38	-129
mote	235	24
moten	-202	-203
motet	-120	-227
motet har	-168	-139
motion	-148	-145
motle … and	118	19
motled	151	36
motor i	151	25
motor igang	-24	86
motorcykelolycka	159	-13
motorsagen	175	-25
motst i	-124	-136
mou*	202	9
mouth	170	-5
mouth is	117	14
mov*	-40	-174
move finge	-137	-118
move his	166	-7
move it	-149	-127
moved	-152	-225
moved here	-64	-165
moved to	-161	-111
moved … the	-166	-140
movem since	140	21
movem … yeste	140	21
movement	140	21
movicol	-123	-117
movin here	-94	-120
mri	-138	-138
mua	-4	204
mua humal	4	137
much … i	-136	-158
mud*	172	-8
mudled	172	-8
mug	208	2
mug efter	133	4
mug han	88	-17
mug … mug	133	4
mug … svalj	88	-17
mum says	0	105
mum … sad	-112	-102
mum … she	0	105
mum*	255	-64
mumel	89	-66
mumel ur	108	14
mumel … mig	108	14
mumla bara	147	-26
mumlar	127	-51
mun naten	-119	-122
mun sned	163	41
mun*	126	-53
munen	124	32
munen hange	197	24
munen hon	145	16
munen igen	149	30
munen men	61	172
munen nar	-58	-137
munen tunga	121	20
munen var	104	-2
munen … e	121	20
munen … hande	-147	-124
munen … hon	148	4
munen … hosta	150	40
munen … i	136	33
munen … jag	-50	-103
munen … spota	20	164
mungi hange	169	30
mungi och	155	53
mungipa	167	5
mungipan	268	15
munsa igen	-130	-124
munsa pa	-172	-164
munsa … tunga	-117	-100
munsar	-333	-315
mur*	-21	-185
murder	-162	-227
mus*	-139	-140
musarm	-228	-233
muscl aches	-113	-100
muscl in	-126	-112
muscl … my	-126	-112
muscle	-157	-152
musik	-145	-243
musik och	-106	-126
musik … jag	-106	-126
musiken	-156	-127
muske efter	-108	-105
muske melan	-146	-132
muske … skotn	-108	-105
muske … skuld	-146	-132
muskelknuta	-146	-132
muskelvark	-105	-179
muste ur	-120	-112
muste … mig	-120	-112
musten	-120	-112
mut*	-163	-267
muta	-163	-267
muta hengi	-108	-82
muta rinas	130	26
muu*	-37	-222
muuten	-176	-245
my	22	159
my #	134	-54
my ankle	-80	-173
my antid	157	2
my apoin	-142	-83
my arm	159	199
my arms	12	171
my back	-194	-269
my bely	-25	-98
my blood	-134	-34
my boy	174	26
my boyfr	97	182
my breat	214	30
my broth	138	134
my chest	225	15
my child	50	-105
my coach	-8	160
my dad	116	13
my daugh	11	215
my dog	-127	-6
my drink	24	159
my ears	-112	-105
my ex	-4	231
my eye	131	126
my eyeli	-112	-93
my eyes	31	-84
my face	17	-121
my feet	-108	-165
my finge	-167	-237
my first	-185	-153
my fitne	-112	-94
my food	-5	108
my foot	124	16
my frien	161	145
my glase	-105	-88
my goodb	22	145
my grand	-158	-225
my hay	-160	-141
my kid	-161	-199
my kids	-61	109
my lab	-114	-130
my last	-3	184
my left	303	22
my life	189	177
my litle	114	192
my mri	-108	-101
my mum	-25	119
my newbo	179	13
my nose	-193	-186
my paren	8	222
my partn	34	175
my paspo	8	198
my perio	-159	-158
my phone	-31	153
my presc	-155	-168
my right	63	-148
my room	7	195
my rooma	68	160
my siste	134	95
my stepf	29	175
my stoma	-194	-198
my table	4	172
my teeth	154	10
my thumb	-213	-215
my todle	152	-66
my toe	-173	-168
my voice	141	-98
my warfa	-105	-89
my … ache	-166	-153
my … aches	-152	-150
my … again	-148	-43
my … and	136	236
my … at	-131	38
my … ate	126	-100
my … bal	129	21
my … beats	27	196
my … broth	-3	138
my … but	-102	-118
my … came	229	37
my … can	-194	-196
my … chest	198	34
my … choke	112	-35
my … clas	-207	-186
my … clean	-112	-105
my … cnat	134	7
my … colap	182	-5
my … died	-143	-169
my … drank	250	45
my … every	-124	-119
my … feels	113	-29
my … fel	187	-8
my … fever	-160	-141
my … for	133	64
my … from	-105	129
my … go	-122	-102
my … got	172	-10
my … hand	247	-15
my … has	-155	-28
my … hasnt	159	129
my … hears	8	144
my … hits	24	179
my … hurts	-191	-227
my … isnt	101	-37
my … just	119	-68
my … keeps	-177	53
my … last	-92	67
my … leg	144	15
my … moved	-130	-131
my … need	-105	-88
my … night	7	130
my … pased	-22	-162
my … point	111	11
my … presu	-134	-34
my … pushe	-9	167
my … puts	-8	106
my … resul	-100	-129
my … said	30	162
my … says	-38	176
my … side	160	18
my … since	205	22
my … siste	-2	155
my … snore	-172	-165
my … so	-2	128
my … start	-191	-188
my … stope	-141	-133
my … stran	-25	142
my … suden	116	8
my … swalo	117	-20
my … ten	112	-2
my … testi	118	18
my … think	-10	146
my … til	4	128
my … to	-80	73
my … took	150	-40
my … touch	18	233
my … up	-1	164
my … used	-120	-102
my … watch	-112	-94
my … week	267	45
my … went	175	37
my … when	-223	-136
my … wil	-72	76
my … wont	-45	-131
my … year	-188	-149
mycke	272	140
mycke alved	39	144
mycke armha	-146	-120
mycke bara	-111	-113
mycke batre	-131	-161
mycke blod	271	47
mycke cola	-119	-122
mycke efter	-170	-164
mycke farn	121	9
mycke fort	144	37
mycke gar	-96	-115
mycke godis	-148	-135
mycke hand	120	21
mycke hon	126	-12
mycke ilama	-129	-90
mycke ingen	-155	-158
mycke inget	-109	-121
mycke insul	115	9
mycke jag	-69	63
mycke kafe	-167	-167
mycke kor	-122	-115
mycke men	-110	-142
mycke metad	119	10
mycke ont	142	1
mycke pa	-259	-254
mycke rok	162	-2
mycke saman	-95	-79
mycke sen	-184	-189
mycke ska	-153	-133
mycke somnm	118	2
mycke svart	114	16
mycke sveta	103	16
mycke tog	-117	-102
mycke trot	-1	151
mycke under	-222	-195
mycke vin	-123	-157
mycke … ar	22	-94
mycke … armar	-222	-195
mycke … bebis	-107	-135
mycke … behov	0	161
mycke … benet	121	9
mycke … en	-153	-133
mycke … et	-120	-87
mycke … forst	-113	-82
mycke … gravi	-129	-90
mycke … ha	-107	-103
mycke … i	25	156
mycke … ilama	-142	-113
mycke … jag	70	129
mycke … jobet	-160	-155
mycke … lapar	119	10
mycke … lask	-131	-124
mycke … mage	190	58
mycke … mer	-109	-121
mycke … mycke	120	21
mycke … natet	-124	-146
mycke … pa	-131	-60
mycke … saman	-95	-79
mycke … taxi	-122	-115
mycke … undra	-111	-113
mycke … vanst	120	21
mycket	-172	-132
myg	-187	-200
myg bet	-153	-166
myg*	-160	-176
mygbe ingen	-105	-113
mygbe som	-190	-144
mygbe … blivi	-139	-122
mygbet	-240	-226
mynt hitad	-107	-102
mynt i	159	7
mynt … det	-107	-102
mynt … halse	159	7
myrkr i	-132	-128
myrkr … benen	-132	-128
myrkryp	-132	-128
myrkysienta	128	24
mys*	-96	233
mysel in	3	157
mysel shavi	-157	-183
mysel with	40	152
mysel … a	40	152
mysel … smal	-157	-183
mysel … the	3	157
myself	-96	233
n dog	-143	-150
n prata	12	90
n under	-109	-116
n … brost	-109	-116
na bara	-118	-128
na mer	-20	150
na sa	-142	-187
na … skar	12	173
naa*	-3	75
naapu hakaa	-4	122
naapu … vaimo	-4	122
naapurin	-107	48
nac*	176	-77
nacke	-53	-154
nacke ar	172	-11
nacke av	-158	-139
nacke e	191	54
nacke efter	-302	-258
nacke gor	54	-58
nacke hog	121	23
nacke knaka	104	-28
nacke liger	96	17
nacke ljusk	108	41
nacke och	286	113
nacke ocksa	-221	-149
nacke sen	-125	-129
nacke slo	122	22
nacke spyr	156	74
nacke stel	190	73
nacke … att	-247	-199
nacke … axlar	-159	-132
nacke … babyn	-116	-113
nacke … dator	-124	-107
nacke … domna	194	55
nacke … feber	162	62
nacke … fortf	-120	-96
nacke … jobet	-146	-118
nacke … krope	123	44
nacke … magen	143	32
nacke … min	122	22
nacke … nar	145	2
nacke … naten	-131	-122
nacke … som	230	28
nacke … somn	-131	-120
nacken	98	-70
nacks och	233	68
nacks … har	164	56
nacks … hog	147	9
nackskada	182	11
nackspar	-229	-218
nackstel	174	61
nackstyv	147	9
nad	-139	-92
nad i	-124	-115
nad … brost	-124	-115
naf*	-176	-200
nafsa mig	-154	-163
nafsa min	-111	-102
nafsa … doter	-111	-102
nafsa … i	-154	-163
nafsade	-176	-200
nagel	-155	-133
nagel ar	-213	-210
nagel losna	-128	-138
nagel men	-107	-88
nagel pa	-213	-198
nagel … bla	-131	-148
nagel … komer	-108	-114
nagel … rorli	-107	-88
nagel … stort	-171	-142
nagel … svart	-138	-133
nagelack	185	69
nagelbandet	-129	-125
nagelbandsinfektion	-122	-107
nageln	-246	-231
nageltrang	-145	-162
nagla ar	82	-43
nagon	-59	77
nagon att	-187	-216
nagon blir	-124	-183
nagon dar	-164	-168
nagon ens	13	131
nagon gang	-179	-218
nagon grup	-160	-175
nagon haler	-4	113
nagon har	59	142
nagon hitar	19	164
nagon hjalp	-156	-145
nagon i	18	147
nagon jagad	-111	-126
nagon kokar	126	23
nagon kort	-117	-92
nagon la	-4	154
nagon lag	1	145
nagon maste	176	60
nagon mer	41	118
nagon minut	-75	-125
nagon om	-235	-282
nagon siter	106	-44
nagon skule	29	175
nagon som	33	227
nagon stopa	25	159
nagon styr	0	160
nagon tar	34	129
nagon tog	13	134
nagon … det	-112	-162
nagon … en	98	147
nagon … er	-172	-151
nagon … fast	-4	113
nagon … for	-90	-164
nagon … ha	-13	92
nagon … hand	34	129
nagon … in	-77	54
nagon … kafe	126	23
nagon … koma	183	-4
nagon … lagt	-5	155
nagon … mig	-89	90
nagon … nagot	-10	117
nagon … nar	-106	-117
nagon … over	8	114
nagon … pa	168	100
nagon … prata	-228	-180
nagon … skule	13	131
nagon … slage	-124	-183
nagon … tar	24	111
nagon … veta	18	131
nagonsin	125	75
nagot	176	68
nagot #	81	-19
nagot att	27	151
nagot av	7	153
nagot brast	155	23
nagot fel	-100	-73
nagot genom	147	7
nagot gick	184	40
nagot hande	0	102
nagot i	49	187
nagot likna	99	35
nagot lugna	-178	-196
nagot mer	-165	-152
nagot milt	-133	-160
nagot pa	91	146
nagot sarsk	-149	-141
nagot skons	34	145
nagot vald	-137	-150
nagot … av	127	14
nagot … avgas	7	153
nagot … do	9	142
nagot … hema	-110	-119
nagot … inan	-123	-118
nagot … kraks	99	35
nagot … mit	-10	117
nagot … ogat	147	7
nagot … sa	-104	-141
nagot … sat	34	145
nagot … sonde	137	41
nagot … tande	20	123
nagot … utred	-118	-97
nagra dagar	-192	-193
nagra extra	133	17
nagra gange	-130	-93
nagra minut	-136	-178
nagra ord	132	-2
nagra samta	-100	-127
nagra sekun	-206	-220
nagra timar	58	-53
nagra … har	-161	-157
nagra … idag	157	25
nagra … metot	133	17
nagra … pa	-187	-65
nagra … sen	167	31
nai*	-136	19
nails	-190	-175
naj*	-157	-34
naja	-143	-141
nak*	68	159
naken	-19	184
naken har	-112	-109
naken och	-26	108
naken ute	-12	105
naken … eksem	-112	-109
naken … i	-12	105
naken … sager	16	97
nakenkat	-112	-109
nako	178	6
nal	155	93
nal … men	85	-21
nal*	-222	-15
nalar	-138	81
nalar i	16	237
nalar jag	3	143
nalar ska	-122	-143
nalar … mig	3	143
nalar … stick	3	143
nam*	92	-53
namn	57	-57
namn ar	-136	-135
namn iblan	-94	-83
namn vart	-138	-148
namn … baksi	26	128
namn … det	-98	-107
namnet	-151	-144
nan an	-95	-100
nan byte	17	94
nan det	-131	-123
nan fara	-155	-139
nan gang	-156	-235
nan grup	-138	-165
nan hjalp	-117	-109
nan korde	-2	120
nan krama	106	4
nan la	40	131
nan liger	141	-7
nan medic	20	113
nan minut	93	-81
nan ny	8	164
nan om	-103	-153
nan prata	-11	118
nan rekom	-157	-152
nan sat	130	0
nan siter	120	8
nan snart	-21	95
nan som	-91	-180
nan tving	21	151
nan vridi	150	44
nan … drick	-106	-118
nan … en	203	126
nan … iblan	85	-21
nan … int	-10	118
nan … inte	-115	-44
nan … med	-11	116
nan … medve	109	-9
nan … mej	5	132
nan … nat	44	142
nan … nu	110	-28
nan … over	-2	120
nan … prata	-112	-158
nan … svart	-21	95
nan … ut	21	135
nan … vi	96	-7
nansin	155	147
nap	-193	-186
nap*	-43	-143
napipariston	166	20
napro bruka	-92	-98
napro … hjalp	-92	-98
naproxen	-92	-98
napy	-148	-135
napy rash	-148	-135
nar	-341	-141
nar alved	-109	-86
nar anges	58	227
nar ar	-294	-300
nar barnb	-160	-135
nar beske	-15	108
nar borja	-202	-195
nar de	9	221
nar det	-158	62
nar en	-53	-175
nar far	-254	-264
nar feber	-106	-128
nar flera	-118	-110
nar foral	18	186
nar frun	124	143
nar gors	-111	-93
nar han	-61	188
nar hoste	0	137
nar hunde	-100	-92
nar jag	-277	-285
nar kan	-50	-177
nar komer	-249	-236
nar lakar	-94	-123
nar mama	38	231
nar man	98	-14
nar min	-156	-77
nar mormo	5	118
nar opere	-146	-138
nar opnar	-110	-117
nar papa	-15	111
nar rakni	-161	-121
nar ska	-290	-318
nar … aker	37	192
nar … amar	-157	-189
nar … andas	260	144
nar … anvan	-122	-111
nar … ar	-221	179
nar … at	-168	-162
nar … aterb	-145	-135
nar … bad	-27	145
nar … badar	27	139
nar … besta	37	142
nar … blir	-121	49
nar … blodt	-114	-110
nar … bojer	-172	-192
nar … borst	-108	-130
nar … bran	148	23
nar … brota	-129	-121
nar … cykla	-179	-174
nar … dok	145	2
nar … dor	-124	-128
nar … drar	196	54
nar … drick	80	271
nar … druck	-17	249
nar … dusch	4	166
nar … e	27	197
nar … forlo	-130	-123
nar … forso	147	157
nar … fylt	-135	-150
nar … gat	50	149
nar … gav	-196	-138
nar … ger	108	15
nar … gick	51	-103
nar … gjord	18	145
nar … glomd	-130	-141
nar … gor	6	132
nar … grate	186	184
nar … halde	114	15
nar … han	-126	-93
nar … handl	18	178
nar … har	-172	102
nar … hon	-198	-211
nar … hopar	-145	-146
nar … inte	-22	96
nar … jag	-209	-302
nar … jobar	23	232
nar … kan	27	156
nar … kans	12	164
nar … kisar	-176	-117
nar … klamd	-166	-122
nar … komer	-20	229
nar … kor	11	115
nar … kort	-109	-94
nar … lakar	-126	-145
nar … laser	24	137
nar … leker	-111	-150
nar … liger	-56	-131
nar … lyfte	72	-142
nar … man	-310	-233
nar … mar	88	308
nar … min	-158	-157
nar … nasta	-124	-158
nar … ni	-100	-138
nar … nyper	245	-16
nar … nyser	-131	-103
nar … om	-15	108
nar … opnar	-122	-170
nar … pluga	-117	-106
nar … rakad	-110	-188
nar … ramla	-120	-140
nar … reste	-223	-233
nar … ringe	36	208
nar … ropar	116	-41
nar … roste	-96	-110
nar … ruska	160	13
nar … sag	-289	-279
nar … sager	-14	168
nar … sambo	-117	-104
nar … sat	-47	-168
nar … sater	149	-5
nar … ser	-223	-214
nar … siter	-198	-153
nar … ska	-300	-348
nar … skaka	-24	-196
nar … skala	-130	-122
nar … skrik	-4	239
nar … skriv	-90	-179
nar … skule	154	-33
nar … slakt	139	4
nar … slar	43	127
nar … slog	120	-12
nar … snark	-119	-129
nar … snot	-122	-125
nar … snyte	-166	-149
nar … soker	-109	-160
nar … somna	-108	-77
nar … sov	19	148
nar … sover	-260	-43
nar … sprin	-204	-212
nar … stana	-118	-126
nar … star	189	37
nar … stygn	-151	-168
nar … sutit	-164	-148
nar … svalj	-187	-198
nar … svare	-129	-103
nar … tanke	-166	-214
nar … torka	209	-15
nar … trana	-60	-141
nar … trapa	-141	-139
nar … tryck	-233	-305
nar … ultra	-111	-93
nar … vakna	-46	-135
nar … vande	-192	-253
nar … var	-193	-103
nar … varit	-44	110
nar … verka	-109	-86
nar … vil	86	237
nar … vilar	133	-23
nar … vride	-167	-187
nar*	-304	-118
nara att	120	155
nara relat	-102	-151
nara … har	-111	-151
nara … slapa	-25	97
nara … svima	125	0
narko orden	-158	-143
narkosen	-158	-143
narma akut	-119	-101
narmaste	-163	-140
nas*	-249	-239
nasa	-25	-171
nasa och	166	43
nasa sedan	-140	-103
nasa varje	-137	-116
nasa … dag	-137	-116
nasa … hocke	-140	-103
nasa … oron	166	43
nasan	-203	-270
nasan ar	-113	-130
nasan blode	-45	98
nasan flera	-91	-109
nasan riner	-211	-194
nasan svart	-114	-93
nasan tva	129	21
nasan … att	-114	-93
nasan … det	-121	-113
nasan … en	-150	-122
nasan … han	24	179
nasan … nater	-91	-109
nasan … sen	164	24
nasan … tapt	-149	-161
nasan … timar	129	21
nasbl da	-104	-108
nasbl har	-150	-147
nasbl i	-276	-242
nasbl iblan	-135	-138
nasbl men	113	10
nasbl nar	-120	-111
nasbl sen	202	58
nasbl … en	181	25
nasbl … fem	-173	-151
nasbl … inte	158	25
nasbl … morse	-191	-156
nasbl … nu	113	10
nasbl … och	-104	-108
nasbl … runit	108	44
nasbl … sluta	-176	-156
nasblod	-158	-166
nasblodet	39	-90
nasbore	-124	-99
nasel efter	-129	-98
nasel och	110	36
nasel pa	-166	-117
nasel … hela	131	0
nasel … kraks	109	35
nasel … pipan	110	36
nasel … tvatm	-129	-98
nasta	-114	25
nasta borta	-160	-147
nasta fran	-17	101
nasta gang	33	254
nasta hjart	-122	-88
nasta i	-62	-140
nasta kontr	-100	-126
nasta ledig	125	53
nasta min	20	123
nasta nar	-119	-94
nasta svima	122	58
nasta torsd	-87	-107
nasta tupar	136	20
nasta varje	35	182
nasta … bron	-17	101
nasta … fru	20	123
nasta … hjart	-195	-180
nasta … kval	28	176
nasta … nar	-150	-128
nasta … och	-113	-140
nasta … tid	125	53
nastapa	-147	-144
nasvi spela	178	34
nasvingarna	162	26
nat	-93	30
nat ala	-118	-110
nat antli	-116	-117
nat batre	-238	-218
nat bebis	-124	-131
nat behov	-142	-148
nat blods	126	39
nat brast	154	68
nat darar	116	8
nat dumt	9	129
nat for	53	73
nat fros	-129	-108
nat han	149	0
nat har	161	94
nat hol	28	178
nat ingen	-32	80
nat jag	8	219
nat kondo	-98	-103
nat kraks	63	-26
nat lite	-101	-75
nat lugna	-141	-146
nat man	-168	-158
nat men	-145	-10
nat mer	-49	99
nat mot	-142	-178
nat piler	182	1
nat sat	0	167
nat som	211	26
nat stark	1	124
nat tips	-155	-149
nat trode	108	-20
nat vad	10	107
nat vem	4	118
nat … #	131	51
nat … altid	22	181
nat … ar	-124	-195
nat … blev	-7	134
nat … boend	-95	-97
nat … drick	-246	-219
nat … feste	109	-5
nat … for	-19	155
nat … fotsv	-109	-97
nat … gick	-64	78
nat … gor	118	122
nat … han	-115	22
nat … hands	-111	-112
nat … ikval	-23	105
nat … inte	81	194
nat … jag	150	251
nat … lever	-82	-113
nat … lite	-129	-108
nat … mar	133	20
nat … min	45	152
nat … nu	0	-156
nat … ocksa	63	-26
nat … sag	151	25
nat … sange	145	-6
nat … sen	-80	-132
nat … sprac	-98	-103
nat … stale	-98	-99
nat … svart	96	-17
nat … ta	-124	-126
nat … tack	-115	-124
nat … til	-123	-121
nat … utvil	-116	-117
nat*	-252	8
natduksbordet	-8	141
naten	-150	-74
naten a	174	17
naten anars	-95	-103
naten ar	-63	-173
naten bra	-80	-109
naten fast	20	110
naten hoger	137	38
naten i	163	70
naten men	-163	-189
naten natsk	-114	-126
naten och	102	161
naten sambo	-107	-116
naten varst	-119	-122
naten … dagen	-118	-148
naten … inte	-122	-129
naten … jag	61	129
naten … oxa	-107	-116
naten … pig	-95	-103
naten … sager	-119	-123
naten … sida	137	38
nater	-104	34
nater far	-88	-112
nater jag	42	166
nater koper	20	101
nater sen	-91	-112
nater tror	-12	105
nater vad	-89	-106
nater … alt	20	101
nater … ar	-156	-175
nater … kopt	46	177
nater … rad	-122	-144
nater … ska	-89	-106
nater … tande	-88	-112
nater … tror	-151	-158
naterna	-225	101
natet	-65	178
natet av	1	116
natet efter	27	145
natet hon	20	136
natet och	35	136
natet om	-178	-186
natet sande	9	87
natet som	5	133
natet visar	-115	-117
natet … ar	-3	115
natet … en	1	116
natet … fel	-115	-117
natet … live	9	87
natet … prata	31	106
natli ar	136	29
natli … blot	136	29
natmosan	204	-27
natpas	-116	-139
natpaset	-110	-127
natpersonalen	80	157
nats omsta	-96	-95
natsk hela	-92	-95
natsk … vecka	-92	-95
natskrack	-142	-188
natur ha	-12	104
natur … sin	-12	104
naturen	-12	104
nau*	-135	-200
nauruun	-113	-130
nause in	-141	-127
nause … the	-141	-127
nausea	-141	-127
nauseous	164	13
nav*	281	53
navel hange	120	3
navel igar	120	26
navel och	130	25
navel … ut	120	3
naveln	139	0
navelstrang	140	4
navelstrangen	149	-14
near	113	5
near drown	113	5
near … and	113	5
nearl … out	187	13
neck and	132	118
neck fever	168	40
neck for	-115	-115
neck from	-104	-79
neck hurts	159	31
neck last	-9	110
neck pain	107	15
neck … #	-115	-115
neck … and	181	45
neck … fever	165	33
neck … light	134	27
neck … night	-9	110
neck … sleep	-104	-79
nedky och	108	-7
nedky … talar	108	-7
nedkyld	108	-7
nedsp av	0	137
nedsp … min	0	137
nedsparkad	0	137
nedst efter	-101	-116
nedst pa	-131	-126
nedst … hoste	-129	-126
nedst … pensi	-101	-116
nedstamd	-168	-189
nedtr av	-127	-101
nedtr … medic	-127	-101
nedtrapning	-127	-101
nee*	-267	-137
need	-261	-166
need a	-243	-97
need an	-125	-113
need to	-89	65
need … book	-107	-101
need … coura	29	106
need … docto	-169	-162
need … eye	-105	-88
need … morni	-122	-124
need … refil	-113	-114
need … shelt	22	159
need … sick	-166	-156
negativt	-174	-151
nei*	3	200
neighbour	8	169
nej	-278	-157
nej de	143	5
nej det	-151	-109
nej gar	2	103
nej men	-161	-43
nej nej	-146	-186
nej rakna	30	104
nej sa	-103	-131
nej skamt	-195	-186
nej skjut	-106	-98
nej tack	-144	-145
nej … han	-51	100
nej … jag	-202	-199
nej … sover	8	141
nej … up	-106	-98
nej … var	-142	-162
nej … vil	-179	-212
nenasta	69	-111
ner	196	29
ner ala	33	163
ner den	-143	-107
ner en	132	28
ner for	211	-2
ner fran	167	-16
ner gardi	-144	-134
ner glasb	-133	-120
ner hakan	190	61
ner han	-110	-154
ner hene	16	158
ner honom	171	-7
ner huset	8	121
ner i	51	-117
ner masor	110	49
ner maste	-138	-125
ner men	94	27
ner och	153	-6
ner pa	240	-4
ner tavlo	26	128
ner tekan	135	14
ner tekok	136	40
ner til	85	175
ner vaten	203	28
ner vid	111	19
ner … alven	-51	94
ner … badka	122	-4
ner … brost	148	60
ner … da	139	12
ner … ena	138	28
ner … grate	-6	107
ner … haha	-133	-120
ner … har	-143	-107
ner … hoger	217	32
ner … huger	-8	110
ner … idag	110	49
ner … kna	110	25
ner … ljuse	117	20
ner … losen	30	143
ner … luft	138	27
ner … madra	-113	-113
ner … med	27	145
ner … nu	94	27
ner … os	150	19
ner … over	232	38
ner … psyki	1	104
ner … sager	123	-7
ner … sjon	47	180
ner … skolj	-138	-125
ner … skriv	111	19
ner … svart	125	53
ner … vantr	-86	-130
ner … vikt	-150	-209
nerat	180	59
nerat hela	109	32
nerat … tiden	109	32
nere feber	145	-9
nere nar	-48	103
nere och	-132	-142
nere … det	-146	-156
nere … hoger	70	-81
nere … plask	138	15
nere … trana	-113	-136
nere … vare	145	-9
nerfo trapa	57	181
nerfo … slo	120	-3
nerfor	52	89
nerkisad	219	22
nervo altid	-72	-96
nervo befor	-132	-119
nervo … gjort	-72	-96
nervo … prese	-132	-119
nervos	-278	-303
nervous	-186	-172
never born	-1	124
new	-254	-334
new*	192	127
newbo has	137	4
newbo … a	137	4
newborn	192	127
nex*	-147	81
nexplanon	-119	-127
next	-113	115
next door	6	115
next week	-158	-54
next … has	6	115
nez*	-136	-130
nezeril	-136	-130
ngl	-3	135
ni	-383	-74
ni boka	-80	-159
ni djur	-141	-107
ni en	-163	-127
ni fans	30	134
ni far	9	101
ni fixa	-93	-121
ni fraga	36	159
ni gav	-108	-118
ni ge	9	142
ni gjort	41	150
ni ha	-92	-142
ni halsa	29	126
ni har	-177	-138
ni hitar	0	126
ni hudte	-122	-118
ni kan	38	151
ni laser	24	137
ni mig	10	126
ni numer	-94	-113
ni opna	-108	-97
ni opnar	-148	-146
ni ringa	-163	-227
ni ringt	-108	-120
ni saga	-157	-147
ni sant	-160	-163
ni skriv	-139	19
ni som	-99	-117
ni sos	-126	-94
ni ta	-12	128
ni tips	-86	-139
ni tita	71	13
ni var	-26	166
ni vet	-138	-131
ni … avbok	35	126
ni … det	-105	56
ni … en	105	33
ni … gjort	3	98
ni … grup	-106	-135
ni … har	-115	-125
ni … hej	30	134
ni … inte	-56	62
ni … intyg	-131	-151
ni … jag	28	109
ni … klamd	-108	-97
ni … koma	-130	-118
ni … kort	-21	81
ni … mig	7	163
ni … ny	-136	-116
ni … om	-13	160
ni … opet	-166	-171
ni … pa	-44	-166
ni … som	-16	107
ni … tar	-99	-117
ni … til	-175	-160
ni … up	-129	-129
ni … ut	-192	-161
nia*	-207	-245
nian	-150	-194
nice	82	150
nice o	-3	115
nicka … vid	-92	-102
nickade	-60	51
nie*	108	-63
niela napip	127	17
nielaisi	127	17
nielee	-128	-130
nig*	-141	19
night	-134	-13
night aroun	-122	-124
night breat	166	-52
night shift	-78	-127
night start	-122	-102
night tums	-124	-119
night … #	-26	-122
night … about	-122	-102
night … hope	32	127
night … i	44	-71
niin kuin	-162	-166
nik*	-58	-173
nikotin	-114	-95
nikotinplaster	-170	-148
nio	211	201
nio dagar	207	126
nio dar	148	36
nio ungef	132	43
nio vecko	-180	-115
nio … ar	-199	-147
nio … sen	205	68
nio*	-174	-141
nioaringen	-156	-136
nis*	155	-61
niska	155	-61
niska jayka	207	20
niska … ja	179	10
nit*	106	-71
nitro de	-127	-107
nitro fyra	110	9
nitro … gange	173	17
nitro … har	-163	-130
nitro … inte	154	40
nitroglycerintableter	-127	-107
nitrospray	80	-96
nitrosprayen	160	24
nju*	-133	-46
njurs fora	-147	-135
njurs i	111	10
njurs igen	-219	-186
njurs … manda	111	10
njurs … sama	-196	-148
njurs … vecka	-147	-135
njursjuk	33	138
njursten	-76	-167
njurstensont	-147	-135
no movem	140	21
no point	-23	96
no pulse	164	2
no sound	138	-2
no way	12	167
no … comin	138	-2
no … in	-23	96
no … no	-220	-193
no … out	12	167
nob*	44	260
nobod knows	7	112
nobod would	38	131
nobod … notic	26	150
nobody	47	242
nog	90	166
nog av	5	148
nog jag	-1	145
nog legat	124	49
nog nu	0	169
nog saga	-131	-123
nog … det	-131	-123
nog … ger	-1	145
nog … livet	5	148
nog … pa	124	49
nog*	-106	-97
noga	-106	-97
noga behov	-106	-97
noi*	194	-6
noj*	-250	-264
nojd	-190	-193
nojig	-152	-156
nor*	-309	-327
norbo varje	-123	-133
norbo … ar	-123	-133
norma att	-204	-143
norma can	-148	-138
norma hormo	-121	-104
norma igen	125	15
norma inte	-123	-120
norma nar	-126	-137
norma syrem	-143	-111
norma vid	159	52
norma … ena	-128	-155
norma … fruko	159	52
norma … hjart	-135	-126
norma … slo	-123	-120
normal	-193	-173
normalt	-290	-235
north	-153	-143
nos*	-391	-377
nose	-320	-330
nose and	-170	-199
nose … a	-150	-132
noseb for	-123	-108
noseb this	-120	-97
noseb … a	-123	-108
noseb … morni	-120	-97
nosebleed	-181	-156
not	169	178
not answe	138	19
not breat	195	-11
not wake	-14	138
not wakin	131	-14
not … han	96	-12
not … och	142	12
not … up	56	144
notalergiker	134	43
note	-163	-38
note for	-190	-196
note … work	-116	-118
noter	365	130
noter tunga	141	34
noter … svale	165	28
noter … svuln	152	41
notes	26	103
notes just	29	106
notes … need	29	106
nothi bad	-109	-114
nothi left	8	141
nothi … has	-109	-114
nothi … that	-182	-165
nothing	-139	-123
notice	26	150
nou*	182	7
nov*	-80	-178
now can	-157	-168
now dry	-123	-108
now he	170	-35
now it	106	-12
now my	-34	-163
now playi	-120	-112
now shes	177	33
now there	-170	-149
now … a	-226	-222
now … again	-120	-112
now … air	-123	-108
now … hurts	131	-14
now … scare	160	0
now … voice	-24	-139
now … want	-161	-165
nu a	93	-162
nu adjo	127	-9
nu ala	16	96
nu alved	96	17
nu anars	122	1
nu ar	172	-10
nu aters	37	174
nu atio	7	108
nu behov	-144	-64
nu borde	-118	-97
nu bra	-134	-144
nu d	-28	75
nu de	33	145
nu det	144	161
nu domna	207	34
nu en	32	-106
nu ensam	167	3
nu evig	12	143
nu for	-56	130
nu frisk	-133	-99
nu fryse	136	9
nu galer	-128	-132
nu gar	112	110
nu gravi	-113	-82
nu hal	142	32
nu hande	149	57
nu hange	182	22
nu har	-56	121
nu hejda	6	120
nu hela	155	26
nu hog	133	39
nu hor	178	83
nu huger	220	45
nu hur	-151	-141
nu igen	119	0
nu ikval	130	43
nu ingen	-91	30
nu klar	115	9
nu kliar	82	-96
nu klock	113	25
nu kom	52	-94
nu komer	226	6
nu kraks	217	89
nu kramp	176	36
nu liger	190	25
nu magen	-145	-100
nu med	-6	-113
nu nasel	110	36
nu norma	147	43
nu o	135	102
nu och	-191	-155
nu pa	156	-27
nu prata	167	50
nu racke	-2	133
nu regis	43	148
nu rycke	162	12
nu sag	17	128
nu sakna	101	-7
nu sama	151	22
nu sen	16	170
nu ser	200	29
nu siter	62	111
nu ska	-166	-126
nu skaka	154	29
nu skick	11	93
nu slar	133	36
nu slo	158	65
nu slut	-126	-112
nu sover	-49	-172
nu spark	-6	108
nu spota	133	4
nu spyr	209	50
nu svuln	270	79
nu til	-151	-161
nu tryck	138	8
nu tunga	130	36
nu undra	-337	-316
nu vanta	-169	-190
nu varma	-143	-121
nu vet	-18	125
nu vi	-85	-146
nu vil	-195	-276
nu yr	152	46
nu … ala	-135	-178
nu … ar	-42	-195
nu … aren	-98	-126
nu … armen	166	-15
nu … bara	11	180
nu … behov	-42	99
nu … det	199	86
nu … efter	-117	-88
nu … eliqu	129	21
nu … ena	203	38
nu … etari	94	27
nu … famil	-84	-112
nu … far	-133	-99
nu … fort	150	33
nu … golve	130	12
nu … gor	153	18
nu … haler	-11	116
nu … halse	90	-113
nu … han	233	161
nu … handf	97	37
nu … har	7	-159
nu … he	-108	-96
nu … hela	192	61
nu … hon	170	-18
nu … hosta	112	-21
nu … i	246	173
nu … ila	109	7
nu … ja	91	91
nu … kalt	-150	-121
nu … kaner	132	1
nu … kans	-12	132
nu … klock	144	42
nu … lapar	130	31
nu … letar	-21	96
nu … magen	55	-87
nu … man	-125	-145
nu … mar	-128	-97
nu … min	-143	-161
nu … munen	149	30
nu … nagot	20	136
nu … nar	169	43
nu … ok	122	1
nu … rikti	133	1
nu … roste	185	-22
nu … skaka	101	13
nu … skota	-87	-56
nu … smart	137	12
nu … synbo	113	12
nu … tanka	5	152
nu … trapa	-99	-121
nu … tunga	170	58
nu … undra	-143	-143
nu … vi	-64	-245
nu … vil	-91	-153
nu … vila	12	143
nuh*	-280	-251
nuha	-222	-178
num*	-123	-153
numb	197	-72
numb at	-122	-102
numb betwe	227	15
numb down	103	7
numb … my	235	10
numb … night	-122	-102
numb … one	103	7
number	-160	-158
numer	-174	-73
numer har	-132	-142
numer til	-138	-116
numer … djurs	-94	-113
numer … man	-134	-143
nur*	-153	-7
nurse has	-149	-154
nursery	-149	-155
ny	-145	-257
ny bebis	9	100
ny besta	-132	-112
ny epipe	-158	-145
ny flick	-101	-134
ny fysio	-99	-80
ny insul	-159	-144
ny lagen	-141	-145
ny livmo	-147	-133
ny mask	-116	-105
ny medic	149	-6
ny mycke	122	29
ny nu	103	29
ny partn	-137	-162
ny pena	-81	-80
ny tid	-232	-234
ny tval	-177	-166
ny … den	-140	-130
ny … efter	-111	-101
ny … for	13	-142
ny … hon	9	100
nya	-429	-401
nya antib	117	34
nya blodt	-169	-135
nya glaso	-191	-172
nya hjart	-117	-94
nya jag	4	115
nya medic	-127	-47
nya nitro	-127	-107
nya skor	-185	-193
nya sprut	-103	-81
nya stods	-136	-154
nya table	-179	-174
nya … ar	-46	63
nya … bara	-115	-112
nya … de	-127	-107
nya … for	-137	-124
nya … kan	-117	-94
nya … pa	-198	-203
nya … til	-141	-117
nya … vil	18	150
nyb*	-140	-103
nyc*	22	239
nycke til	1	168
nyckeln	41	235
nycklar	19	127
nyf*	74	-84
nyfiken	-242	-229
nyfikenhet	-126	-47
nyfod	176	-28
nyfod ata	-153	-133
nyfod feber	144	14
nyfod flick	-121	-104
nyfod med	136	20
nyfod … feber	136	20
nyfod … skote	-121	-104
nyfoda	168	69
nyfor hon	1	120
nyfor med	121	6
nyfor stygn	-125	-130
nyfor svule	116	25
nyfor … blixt	116	25
nyfor … frosa	121	6
nyfor … gor	-125	-130
nyfor … sager	1	147
nyforlost	108	64
nyh*	-112	-132
nyhet om	-121	-136
nyheterna	-111	-159
nyk*	-62	-218
nykte nu	-161	-158
nykter	-123	-212
nyl*	16	116
nylig och	12	116
nylig … hor	12	116
nyligen	16	116
nyo*	196	23
nyope halsm	86	12
nyope i	163	11
nyope … och	86	12
nyopererad	163	11
nyopererade	86	12
nyp	-115	-98
nyp pa	-115	-98
nyp … sidan	-115	-98
nyp*	353	163
nyper	317	197
nyper honom	237	-30
nyper mig	16	222
nyper och	94	188
nyper vanli	85	-27
nyper … drar	-9	171
nyper … haler	-13	110
nyper … men	124	-13
nyper … och	63	122
nyper … ropar	119	19
nys	416	83
nys angra	116	2
nys hosta	119	4
nys i	202	38
nys jag	152	-5
nys och	156	134
nys ska	132	43
nys … ar	115	-28
nys … det	160	23
nys … jag	177	40
nys … mig	116	2
nys … och	119	4
nys … vil	-26	112
nys*	-471	-408
nyser	-405	-346
nyser mycke	-113	-89
nyser och	-206	-189
nyser … har	-114	-105
nyser … ogone	-152	-128
nyski har	-19	112
nyski … druck	-19	112
nyskild	-19	112
nysni avlos	-115	-100
nysni … varan	-115	-100
nysningarna	-130	-113
nyt	-111	-49
nyt alerg	-86	-79
nyt glas	-129	-114
nyt intyg	-128	-149
nyt kieli	128	-7
nyt recep	-260	-208
nyt vapen	-111	-149
nyt … for	-144	-168
nyt … hyvin	-170	-163
nyt … pa	-117	-71
nyt … ser	-129	-114
nyt … test	-86	-79
nyt … turpo	128	-7
o	285	122
o andas	43	177
o banka	0	113
o bldoe	127	11
o blir	172	35
o det	224	0
o drar	134	4
o e	242	29
o ena	130	37
o gnale	-128	-109
o gpr	102	10
o han	158	148
o hande	-159	-140
o helt	116	19
o idag	94	26
o ja	217	157
o jag	-121	-178
o kalsv	99	40
o logat	6	120
o magen	140	36
o mama	-159	-167
o mormo	104	21
o munen	171	6
o nacke	143	56
o nu	39	-120
o om	11	107
o prick	116	17
o sager	-46	182
o skaka	-126	-94
o skara	5	130
o skrik	-24	-147
o slar	172	57
o snack	-130	-118
o snori	-142	-126
o sova	11	104
o spy	150	14
o spyr	153	35
o stral	151	37
o svara	137	29
o svart	134	32
o sveta	180	31
o syran	-19	83
o tandk	-121	-106
o var	109	85
o vare	128	34
o varmt	-103	-95
o vi	92	-43
o yr	148	51
o yrsel	124	12
o … #	226	37
o … ar	-71	-155
o … bara	-40	-105
o … blir	45	-90
o … borta	179	31
o … domna	162	34
o … foral	16	105
o … gomer	-19	83
o … gor	122	158
o … hal	142	32
o … hange	182	7
o … har	-127	-172
o … helt	162	18
o … huger	96	44
o … int	51	235
o … inte	209	57
o … jag	11	107
o … kasta	-19	83
o … kliar	-121	-133
o … konst	192	45
o … krupi	104	16
o … mama	153	-15
o … me	173	32
o … mej	-7	148
o … nar	133	4
o … ogonl	122	41
o … po	0	113
o … ring	-126	-94
o … snet	102	10
o … svag	124	20
o … svaml	107	18
o … svara	104	21
o … tungt	174	50
o … under	144	16
o … undra	-98	-110
o … ut	36	148
o … vaser	145	59
o … vita	-130	-91
oavbr sprin	16	97
oavbr … har	19	105
oavbr … ut	16	97
obeha pres	115	16
obeha … brost	113	13
obeha … i	122	22
obeha … stora	-126	-124
obehaglig	172	38
och	125	90
och alved	-162	-165
och andfa	225	60
och ansik	77	-47
och aptit	-107	-106
och ar	226	-5
och armar	-122	-155
och armen	250	58
och ata	-127	50
och ater	-248	-111
och att	-63	145
och axeln	166	72
och axlar	-107	-88
och b	110	-2
och bada	202	36
och bajse	-197	-152
och bara	64	230
och barne	171	212
och behov	-173	-122
och ber	18	161
och besti	-106	-86
och bilen	-23	106
och biter	-118	-102
och blek	239	53
och blekt	173	18
och blev	-142	-219
och blir	319	49
och blod	213	38
och blode	247	155
och blodt	301	74
och blot	129	21
och bokat	-10	118
och bor	-63	18
och borja	168	14
och brost	205	51
och bruka	184	5
och byxor	-96	-115
och chef	3	151
och da	-21	104
och dar	-142	-127
och dasig	105	48
och de	-42	140
och den	-171	-121
och det	361	148
och diare	-159	-162
och diska	-143	-157
och dog	-155	-150
och domna	114	9
och dregl	197	42
och drog	171	4
och druck	134	145
och dubel	113	125
och far	-60	-126
och farsk	17	131
och feber	-248	-191
och febri	-144	-124
och fick	-289	-317
och filma	-10	147
och finge	87	-14
och flack	146	21
och flaga	130	24
och flami	110	38
och flamt	111	26
och flasa	154	20
och flyta	27	137
och flyte	-139	-118
och forky	-165	-114
och fort	151	44
och forva	-145	-111
och forvi	125	37
och foter	153	13
och fran	-151	-158
och frisk	-226	-83
och frosa	142	22
och fruse	-77	-125
och funde	-74	80
och ga	-102	-21
och gasig	-162	-153
och get	-73	132
och gick	-55	121
och gifta	15	127
och glad	-159	-162
och glodh	124	16
och glome	-156	-156
och gnide	-117	-74
och golve	132	26
och gomt	-18	86
och gor	120	77
och gra	132	-10
och grate	-172	-102
och gul	-104	-87
och gular	167	1
och gunga	-26	105
och haler	153	30
och hals	137	39
och halsb	-127	-102
och hande	132	18
och hange	-189	-183
och har	-80	-101
och hard	306	79
och harda	165	59
och hej	-135	-140
och hela	41	-105
och hes	-171	-154
och hjart	38	-113
och hog	216	34
och hoger	219	-9
och hol	126	136
och hon	369	112
och hopar	-153	-141
och hopas	7	145
och hosta	-17	-124
och hotar	-2	260
och hug	134	57
och huset	49	156
och huvud	-96	-168
och igar	-11	136
och ilalu	141	21
och ilama	-56	-119
och in	88	130
och influ	-150	-137
och ipren	-135	-112
och iskal	171	35
och ja	177	136
och jag	213	117
och jates	160	20
och kaken	231	47
och kal	229	66
och kalsv	192	38
och kan	-82	49
och kaner	71	-71
och kansl	157	-3
och kante	-131	-111
och kasta	138	83
och katen	141	36
och keton	125	42
och kisar	-170	-153
och kisat	121	-27
och klada	-246	-236
och kladi	-140	-122
och klaga	103	30
och klar	-81	-155
och klara	-165	-163
och kliar	-191	-181
och klibi	162	29
och klose	-2	133
och knast	-102	-102
och knufa	35	154
och koldi	-140	-116
och kom	143	15
och kopt	8	103
och kuden	115	31
och kval	-122	-123
och lacke	120	17
och lader	164	16
och laga	69	125
och lager	-139	-81
och lapar	207	53
och lapen	174	43
och laser	-2	202
och leker	-167	-117
och letar	-20	188
och lever	-68	-91
och liger	-77	-173
och lileb	-34	159
och lite	-308	-204
och loser	-148	-144
och lukta	189	52
och lyfte	161	18
och magen	118	-32
och magsm	121	6
och mar	-153	-285
och maste	-113	13
och mat	48	192
och melan	156	44
och migra	-174	-141
och min	28	-258
och mina	24	189
och mins	13	141
och mit	-70	39
och munen	112	-25
och nacke	60	-52
och nagla	129	3
och nar	91	103
och nasan	90	-34
och nasta	72	127
och nasvi	183	47
och nat	176	5
och ner	196	39
och nerki	169	23
och nitro	141	51
och njurs	33	138
och nu	275	98
och nyser	-130	-116
och ogon	116	16
och omar	-77	-135
och onska	-11	136
och ont	155	38
och orat	-120	-113
och ordna	-150	-175
och oron	166	43
och papa	114	158
och pekfi	-175	-184
och pig	-220	-138
och pipan	129	46
och plots	-11	-126
och predi	-2	189
och prick	264	60
och pulse	178	56
och rader	7	115
och rakna	-14	153
och reage	-22	96
och regel	151	14
och rinan	-131	-107
och ringt	25	97
och rod	-124	-116
och rodak	-122	-115
och ropar	117	20
och ror	-152	-57
och rosla	119	29
och roste	278	87
och rot	-129	-123
och rycke	160	0
och ryckt	129	61
och rygen	174	55
och sa	204	292
och saga	-2	131
och sager	48	266
och sagt	-2	130
och sat	131	154
och set	106	13
och sikta	31	106
och sin	41	173
och sjonk	130	27
och skaka	282	137
och skale	-38	97
och skar	-168	-47
och skote	-137	-148
och skrap	-204	-197
och skrek	188	184
och skrik	-35	101
och skriv	-6	168
och skumi	114	27
och skyle	-7	139
och slap	173	-1
och slar	35	258
och slipa	8	146
och slo	264	41
och sludr	239	23
och smack	185	14
och smale	-139	-141
och smart	175	23
och snark	237	46
och sned	131	19
och snora	119	4
och snori	-174	-130
och snorv	105	9
och snuva	-320	-218
och soker	-172	-164
och som	-85	-94
och somna	113	95
och somnp	-110	-125
och sover	-206	-160
och spark	-39	116
och spela	-200	-174
och spray	160	43
och sprid	141	-3
och spyr	248	49
och stada	12	138
och star	120	30
och stel	211	73
och stira	77	136
och stod	32	214
och store	135	13
och stuka	-113	-97
och sucka	-167	-161
och svaga	213	21
och svaml	124	42
och svete	102	31
och sveti	160	47
och svetn	110	10
och svide	-156	-128
och svima	236	57
och svimf	256	58
och svule	-209	-233
och ta	4	142
och table	76	146
och tack	-115	-124
och talar	108	-7
och talet	114	41
och tanka	3	114
och tanke	63	-57
och tapad	-130	-159
och tapar	250	61
och tapat	-128	-100
och tapt	-134	-102
och tar	203	132
och tarna	-143	-121
och tia	-119	-109
och til	-237	-227
och titat	-3	145
och tjeje	-108	-92
och tjuv	-96	-110
och tog	48	221
och tor	207	-8
och torst	143	50
och trang	136	-22
och trot	-293	-189
och tryck	178	-7
och trygt	-53	-81
och tugar	131	7
och undra	-317	-403
och up	148	36
och ut	234	35
och utatv	111	20
och vad	-13	96
och vag	158	6
och vagra	-20	100
och vakna	-177	-143
och valdi	182	28
och valje	14	155
och vanst	195	-2
och vanta	21	153
och vare	160	110
och vark	-107	-127
och vaser	181	10
och vaten	-164	-159
och vatsk	-203	-170
och vento	116	9
och vet	50	244
och vi	136	-108
och vifta	174	7
och vil	7	-125
och vilar	-147	-141
och vin	-7	158
och virig	151	13
och viska	0	159
och vit	73	-75
och vita	152	30
och yr	186	72
och yxa	-14	98
och … #	87	-90
och … aceto	125	55
och … ala	78	-90
och … aldel	125	97
och … andas	186	-1
och … andni	129	46
och … andra	139	31
och … ar	328	72
och … arg	-68	51
och … arm	153	7
och … att	34	286
och … axeln	106	39
och … bajsa	-107	-101
och … bakat	163	-8
och … bakhu	177	46
och … banko	0	154
och … bara	303	71
och … barne	-186	-129
och … bebis	122	-5
och … behov	-137	-134
och … ben	274	45
och … benen	211	28
och … benet	144	52
och … besvi	4	116
och … bilje	-10	118
och … biter	-106	-90
och … blek	207	58
och … blir	262	151
och … blixt	106	13
och … blodf	203	85
och … blomo	25	136
och … blot	137	27
och … bort	123	132
och … bortd	153	22
och … bosan	-4	97
och … bra	-235	-304
och … braka	-130	-161
och … brane	-114	-112
och … brant	95	15
och … dem	-9	142
och … den	2	128
och … dena	-122	-115
och … det	-62	90
och … diabe	116	52
och … diare	-231	-169
och … djupt	107	47
och … do	-91	32
och … doda	10	195
och … domna	-124	-160
och … drar	252	23
och … dras	134	3
och … drick	-134	-101
och … druck	142	-19
och … dubel	112	32
och … en	-183	-65
och … ena	221	59
och … et	-164	22
och … faler	120	13
och … farga	107	10
och … fast	174	214
och … fat	-37	-127
och … feber	-109	-128
och … fel	-36	-120
och … fick	-149	-202
och … fins	8	135
och … flack	119	25
och … flask	103	109
och … foglo	-118	-108
och … forla	85	138
och … forsa	153	9
och … forst	147	58
och … forsv	127	17
och … forts	4	149
och … fotle	-119	-106
och … frame	-5	175
och … fran	194	20
och … franv	108	-3
och … fru	-181	-225
och … frukt	161	46
och … ful	66	148
och … ga	-108	31
och … genom	-145	-144
och … get	4	99
och … gevar	-111	-149
och … gick	-181	-173
och … glas	-124	-112
och … glipa	-131	-111
och … gnali	-143	-96
och … gor	136	-60
och … got	-107	-127
och … gra	242	75
och … grade	184	43
och … grate	-133	-113
och … gravi	119	-3
och … greje	121	16
och … ha	-102	-144
och … haft	142	-28
och … haler	23	-96
och … halsb	-117	-84
och … han	171	188
och … handl	-153	-157
och … hange	225	1
och … har	147	75
och … hejda	-12	129
och … hema	-38	122
och … hene	-4	161
och … hepat	-99	-117
och … hitad	-8	146
och … hjalp	-160	-174
och … hogt	190	62
och … hol	184	42
och … hon	65	98
och … honom	30	156
och … hopa	138	-2
och … hor	178	148
och … hostn	140	17
och … huga	-6	181
och … huger	156	40
och … iblan	-126	-69
och … igen	-7	-202
och … ila	-121	-163
och … in	161	141
och … inga	-89	-121
och … inget	-160	-178
och … int	174	6
och … inte	323	107
och … isar	-115	-105
och … jag	-35	73
och … jatek	115	12
och … jatet	159	53
och … kafek	139	36
och … kaken	109	47
och … kal	139	-26
och … kalsv	230	96
och … kampa	141	4
och … kaner	112	5
och … kans	209	56
och … kikho	-116	-103
och … kisa	-176	-146
och … kisla	-113	-100
och … kl	-117	-102
och … klock	9	105
och … knaka	-77	-67
och … knapt	70	120
och … knast	105	39
och … knat	-192	-190
och … kniv	-27	102
och … komer	148	36
och … konst	189	114
och … kopt	19	105
och … korso	-148	-144
och … kraft	134	18
och … kraks	268	84
och … krakt	197	45
och … kritv	124	26
och … kvar	-113	-97
och … lag	-2	155
och … lamna	-67	66
och … lange	49	161
och … lapar	108	128
och … later	183	87
och … latit	-11	92
och … ledse	-105	-123
och … leva	-87	-125
och … liger	167	111
och … lila	126	19
och … los	-134	-118
och … lugnt	-122	-87
och … macka	-172	-167
och … mama	-15	162
och … maste	165	159
och … medic	-91	-69
och … medve	145	35
och … melan	182	17
och … men	-135	-264
och … mig	-47	165
och … min	24	202
och … mina	40	230
och … mjolk	91	30
och … mork	168	7
och … morkr	146	3
och … mot	-123	6
och … mun	199	52
och … mycke	-173	-190
och … nacke	108	41
och … namn	26	128
och … nasel	96	-12
och … nasta	-129	-142
och … nat	8	149
och … nedti	-112	-94
och … ner	-16	172
och … nere	-129	-134
och … nojd	-83	-100
och … norma	-181	-142
och … ny	-141	-111
och … nycke	-52	75
och … nyckl	4	128
och … nyt	-132	-98
och … och	235	89
och … ofarl	-92	-117
och … ogonl	85	28
och … okont	115	8
och … ordet	-101	-115
och … osake	-99	-98
och … osama	142	19
och … otydl	100	25
och … papa	6	131
och … piper	200	9
och … plots	145	30
och … prata	-72	-168
och … pruta	-112	-86
och … pulse	205	15
och … pyser	92	-25
och … racke	-136	-21
och … resa	-123	-95
och … rispo	17	131
och … roda	-224	-192
och … rosla	166	26
och … roste	-24	99
och … rular	175	29
och … rumpa	-150	-143
och … rund	-107	-102
och … runt	-161	5
och … rycke	159	-24
och … ryckt	156	28
och … rygen	102	-9
och … sa	148	-19
och … saman	115	-21
och … samla	12	107
och … sedan	-118	35
och … ser	275	33
och … sex	135	2
och … sidan	151	30
och … sitan	147	46
och … siter	177	114
och … ska	-132	-22
och … skaka	126	-30
och … skar	162	122
och … skavs	-118	-124
och … skon	-136	-124
och … skrat	-201	-181
och … skule	-39	-135
och … slem	114	27
och … sludr	154	4
och … sluta	176	235
och … smale	-3	107
och … smart	123	26
och … snabt	117	21
och … sned	115	16
och … snet	166	22
och … snura	181	119
och … som	87	-64
och … somni	175	-3
och … sover	29	-177
och … span	-120	-100
och … spark	-162	-136
och … spel	14	115
och … sprut	126	-3
och … spyr	180	38
och … stick	158	41
och … stopa	0	128
och … stral	158	99
och … suger	-124	-116
och … susar	158	32
och … svag	163	57
och … svara	172	-4
och … svart	151	-38
och … svet	89	35
och … sveta	123	6
och … svide	-97	-139
och … svima	184	70
och … svimf	162	9
och … svule	135	8
och … svuln	145	11
och … tande	-165	-135
och … tapar	126	136
och … tegel	-121	-118
och … tolk	-132	-143
och … tonar	122	40
och … trafa	-16	124
och … tror	-133	-148
och … trot	48	-58
och … tryck	258	75
och … tryg	-145	-175
och … tumen	-113	-97
och … under	185	2
och … uphor	2	152
och … ur	137	25
och … urin	120	17
och … utan	-34	-171
och … utanf	119	3
och … vacin	-127	-90
och … vad	-176	-184
och … vakna	115	81
och … vanli	-107	-94
och … var	-184	-140
och … vara	130	-7
och … varke	160	33
och … varm	107	-30
och … vatni	180	68
och … vet	19	145
och … yr	225	28
och … yxa	149	-10
ocksa do	10	147
ocksa kola	-118	-97
ocksa medic	-95	-103
ocksa och	171	147
ocksa … det	159	56
ocksa … jag	172	45
ocksa … koles	-118	-97
ododlig	16	158
of	137	106
of #	-153	-221
of a	-31	-147
of blood	-139	-160
of bored	-123	-136
of breat	24	-112
of brigh	139	37
of comit	-9	108
of his	187	26
of luck	-103	-85
of me	-2	109
of since	-185	-148
of … blood	-15	100
of … but	-172	-177
of … dark	-121	-136
of … denti	-156	-155
of … drink	-132	-115
of … face	110	9
of … finge	123	8
of … garag	-33	121
of … heart	137	102
of … i	-185	-114
of … in	-130	-137
of … lader	140	5
of … life	175	50
of … mri	-108	-101
of … only	-121	-112
of … partn	25	151
of … red	139	37
of … suisi	-9	108
ofa*	-262	-264
ofarligt	-246	-245
ofe*	-174	-183
ofra	10	170
ofra min	14	129
ofra … son	14	129
ofta magra	147	47
ofta och	-165	-155
ofta pa	-135	-128
ofta … andas	147	47
ofta … det	-141	-108
ofta … naten	-135	-128
oftar an	-120	-130
oftar … forut	-120	-110
oftas pa	16	116
oftas … nater	16	116
oftast	16	116
often	-180	-163
oga	198	107
oga det	164	20
oga ingen	131	25
oga*	93	-62
ogat	93	-62
ogat i	-145	-110
ogat men	-166	-133
ogat nar	200	0
ogat riner	-219	-178
ogat rot	-220	-177
ogat rycke	-207	-200
ogat sedan	106	30
ogat skolj	-195	-167
ogat spola	-120	-100
ogat stenh	114	13
ogat trafa	134	-8
ogat tredj	-107	-97
ogat … av	61	-68
ogat … bra	-186	-172
ogat … en	137	26
ogat … helge	125	53
ogat … i	-247	-207
ogat … inte	114	16
ogat … jag	184	1
ogat … lite	-155	-118
ogat … men	-144	-100
ogat … nar	-140	-146
ogat … och	-164	-125
ogat … ogonl	-110	-95
ogat … rot	-141	-148
ogat … slipe	-116	-104
ogat … tiden	-162	-118
ogn*	-134	-117
ognen	-134	-117
ogo*	199	-64
ogon av	-144	-131
ogon klia	-136	-114
ogon mer	-1	151
ogon nar	-109	-94
ogon och	-17	122
ogon pa	-174	-167
ogon rular	116	16
ogon stor	118	-3
ogon varje	-114	-105
ogon vita	138	2
ogon … barne	-141	-127
ogon … gang	-114	-105
ogon … jag	-109	-94
ogon … liten	118	-3
ogon … sager	6	140
ogon … skarm	-115	-104
ogon … var	-136	-114
ogona	118	-36
ogona svar	122	26
ogona … huvud	122	26
ogondropar	-14	-104
ogone a	164	22
ogone ar	160	80
ogone har	176	56
ogone huvud	81	-13
ogone igens	149	47
ogone kans	-108	-100
ogone kliar	-201	-136
ogone riner	-143	-153
ogone rular	219	17
ogone … bara	92	-40
ogone … dunka	81	-13
ogone … halvo	128	-5
ogone … jag	103	-65
ogone … morgn	-111	-99
ogone … nu	83	35
ogone … nyser	-119	-97
ogone … ont	157	16
ogone … opna	152	-1
ogone … som	-174	-140
ogone … svuln	168	48
ogone … tunga	117	53
ogonen	282	9
ogonf borta	103	1
ogonf … a	103	1
ogoni behov	-101	-89
ogoni … vi	-101	-89
ogoninflamation	-101	-89
ogonkliniken	-149	-142
ogonl ar	-107	-81
ogonl rycke	-169	-174
ogonl sager	-110	-95
ogonl som	-158	-164
ogonl … att	-110	-95
ogonl … en	-207	-154
ogonl … har	-115	-117
ogonl … iblan	-84	-107
ogonl … svule	-107	-81
ogonlakaren	-110	-95
ogonlocket	-152	-176
ogr*	124	-37
ograsmedel	167	3
ohy*	109	-25
ohygligt	109	-25
ois	21	128
ois helpo	21	128
ois … jos	21	128
ok	-295	-409
ok for	-137	-125
ok tack	-150	-159
ok to	-196	-180
ok … da	-150	-159
ok … take	-121	-123
oka dosen	-140	-108
oka … spray	-140	-108
okand svamp	155	46
okand … och	155	46
okay	-153	-90
oke*	-112	-210
okej	-112	-210
okej och	122	28
okej … hon	122	28
oko*	142	13
oks*	343	38
oksentaa	214	3
ol	4	141
ol sen	4	141
ol … ar	4	141
ola*	-37	98
old	118	-37
old has	84	-55
old with	126	20
old … a	231	40
old … fever	126	20
old … had	-147	-118
ole*	-29	348
olen	-31	323
olen keran	-3	116
olen vain	-121	-102
olen … laake	-3	116
olen … vasyn	-133	-155
oli	110	-151
oli veden	148	9
oli … ala	148	9
olika blodt	153	11
olika … i	152	99
olj*	135	-56
olja … bada	140	-12
olja … resta	-150	-121
oljan	235	20
oljan bran	147	4
oljan flama	110	24
oljan … och	147	4
oljan … up	110	24
oly*	-51	182
olyck #	-118	-125
olyck … stale	5	137
olyckan	-98	89
om	-292	-76
om ar	-108	-148
om att	-207	-124
om barne	-200	27
om biver	-120	-117
om bring	148	-14
om brost	159	17
om buler	117	11
om dagen	-125	-18
om dan	-62	125
om de	-137	22
om den	166	159
om det	-1	131
om diske	-184	-198
om doden	-29	105
om dodsb	-95	-97
om dom	20	136
om droge	-130	-118
om du	42	169
om efter	-218	-188
om en	-344	-291
om et	-177	-179
om faktu	-165	-151
om fingr	-119	-146
om for	26	161
om foter	-24	-126
om gang	140	-5
om halse	294	135
om han	-180	-123
om hande	-68	-155
om hjarn	-96	-76
om hunde	31	214
om i	-268	-247
om igen	185	-36
om inget	-120	-94
om ja	-72	171
om jag	87	355
om jobet	-142	-166
om kafe	-96	-122
om kaken	120	48
om kans	-113	-117
om knana	156	67
om koles	-111	-92
om kraks	146	3
om krope	-137	-126
om kvala	-98	49
om lapar	187	-2
om laxor	-139	-134
om lov	24	199
om mama	15	150
om man	-34	247
om mig	-51	95
om mit	-149	-151
om nagla	119	14
om nagon	145	36
om nagot	132	24
om nan	170	140
om nasta	-93	-95
om naten	-142	-42
om nater	-108	67
om och	38	-139
om padan	-116	-134
om penga	-127	-161
om psyki	-113	-150
om saret	-107	-118
om sen	-71	-135
om sjalv	-163	-172
om skarm	-101	-114
om smasy	-6	100
om sonen	-114	-102
om stadn	-95	-106
om stres	-105	-140
om strok	-146	-132
om strup	133	3
om stryp	-107	-97
om suici	-135	-153
om tarna	-116	-99
om upsag	-123	-113
om ursak	-72	73
om vacin	-155	-209
om vald	-157	-207
om valdt	-135	-169
om vanst	96	10
om vem	25	149
om vinte	-167	-128
om … #	-109	-137
om … a	-104	-22
om … altid	-128	-135
om … andas	179	-19
om … arbet	-132	-135
om … astma	-167	-175
om … at	17	148
om … bara	-59	76
om … barn	-179	-157
om … bla	198	0
om … blama	13	141
om … bland	-102	-151
om … blev	-5	104
om … bli	-133	-142
om … blivi	-207	-192
om … bor	-161	-179
om … borde	-159	-156
om … brast	146	28
om … dar	-149	-173
om … det	11	-125
om … dog	30	172
om … dor	22	131
om … drog	-119	-110
om … druck	121	36
om … drunk	-152	-150
om … efter	-94	-145
om … egen	38	117
om … ens	130	128
om … fa	31	142
om … far	-290	-189
om … fast	79	129
om … fick	5	163
om … fins	-146	-196
om … folja	-3	109
om … forst	27	161
om … forsv	57	190
om … gor	35	261
om … grate	-6	114
om … hade	99	124
om … har	-199	-223
om … hema	-59	69
om … hopar	0	122
om … i	-150	-84
om … kalv	98	13
om … klara	-9	102
om … kokar	126	23
om … kom	86	143
om … komer	-48	106
om … kora	0	165
om … lamna	39	172
om … leker	-110	-95
om … lila	-119	-107
om … lyfte	140	26
om … maste	-184	-250
om … maten	7	157
om … medic	-169	-189
om … men	-79	-202
om … mot	-111	-141
om … och	114	12
om … om	193	-13
om … pa	-113	-143
om … pojke	-132	-138
om … rakna	-13	141
om … rev	156	69
om … sager	48	204
om … sat	130	0
om … sjalv	-33	155
om … skafa	-85	-114
om … skara	3	114
om … skick	25	119
om … skilj	20	120
om … skrik	85	-24
om … skule	-100	39
om … slet	104	22
om … som	-51	141
om … son	128	33
om … spise	-104	-133
om … sprut	-170	-146
om … svalj	-199	-172
om … ta	3	139
om … tande	147	30
om … tar	-23	268
om … tid	-177	-186
om … til	-149	-155
om … tils	99	-14
om … tving	33	136
om … va	-2	122
om … vacke	-6	100
om … var	-40	138
om … vatsk	-159	-136
oma*	-174	-7
omar	-176	-20
omar … brost	-142	-138
omepr #	-122	-113
omepr … mg	-122	-113
omgan om	140	-5
omgan … gang	140	-5
omgangar	140	-5
omk*	56	-149
omkladningsrumet	70	161
omkri a	-1	115
omkri sig	22	-109
omkri … viska	-1	115
omkring	-67	-173
omkul	81	-74
omkul med	-147	-123
omkul … spark	-147	-123
omo*	-203	-227
omorganisationen	-100	-112
ompla nu	26	165
omplacerad	39	188
omplacering	-147	-149
oms*	-108	-125
omstart	-96	-95
omt	-273	-257
omt efter	-153	-156
omt nar	-145	-118
omt … inte	-118	-95
on a	-42	-180
on and	-196	-155
on chemo	209	30
on cofee	-112	-93
on food	155	21
on frida	-4	131
on himse	116	-3
on his	124	136
on jo	10	208
on kipea	-228	-238
on kova	182	47
on koysi	15	127
on my	-142	-169
on nuha	-150	-122
on one	163	30
on paans	-164	-165
on purpo	7	223
on sinin	-118	-114
on tajut	132	4
on that	-182	-193
on the	83	-86
on todel	124	8
on top	-37	75
on vahan	-185	-196
on velto	138	-9
on yskin	-119	-101
on … and	174	27
on … arm	3	116
on … back	-56	109
on … bely	-146	-128
on … bridg	-9	189
on … chest	241	28
on … eika	131	7
on … eyeli	-107	-118
on … floor	153	-91
on … head	159	-9
on … hyva	-108	-82
on … ja	216	2
on … knife	-147	-148
on … legs	142	42
on … of	-165	-27
on … outsi	-171	-186
on … paper	-115	-96
on … puris	130	26
on … radio	-163	-192
on … side	87	-55
on … stope	-144	-149
on … vaike	124	8
on … valmi	4	166
on … with	125	20
ond	8	158
ond och	7	121
ond … vi	9	100
onda ogon	-3	128
ondsk och	16	129
ondsk … ska	11	106
ondskefult	16	129
one	203	102
one eye	137	-1
one is	32	127
one side	248	61
one … for	131	4
one … of	120	16
one … then	103	7
oni*	-147	-147
only when	-117	-98
only … i	-121	-112
ono*	24	-104
ons*	-144	111
onsda ar	-148	-143
onsda och	-105	-121
onsda onsda	-148	-143
onsda … ar	-155	-161
onsdag	-163	-141
onsdagar	-148	-143
onska att	-24	140
onska jag	-5	171
onska … cance	-11	94
onska … det	26	139
onska … nagon	8	114
onskar	-17	246
ont	-226	-262
ont a	174	143
ont arm	186	17
ont att	-43	204
ont av	-123	-115
ont bakom	113	32
ont brost	156	43
ont de	-105	-121
ont fast	115	2
ont frame	-113	-113
ont har	171	24
ont hoger	145	-9
ont hon	158	125
ont i	-377	-339
ont iblan	-99	-131
ont jag	113	168
ont langt	-46	-134
ont magen	122	26
ont manga	-127	-131
ont melan	121	-18
ont mit	157	36
ont nedti	-112	-94
ont nu	-100	-161
ont och	47	117
ont ovanf	-135	-124
ont over	143	-3
ont sa	199	56
ont sedan	-264	-239
ont sen	-133	-204
ont tand	-80	-108
ont up	213	93
ont upe	152	61
ont ut	224	42
ont vid	-97	-148
ont vil	-80	-109
ont … armba	-178	-205
ont … armen	-138	-100
ont … axeln	-261	-236
ont … backa	115	2
ont … benet	-122	-146
ont … blek	138	24
ont … blode	-10	151
ont … brost	314	40
ont … det	146	1
ont … do	9	194
ont … drunk	1	201
ont … dykni	134	13
ont … en	124	-48
ont … ena	280	108
ont … fingr	-108	-98
ont … forst	-105	-121
ont … fotbo	118	32
ont … halen	-280	-311
ont … halse	-474	-402
ont … han	-153	-120
ont … handl	-271	-261
ont … hjart	-190	-197
ont … hofte	-183	-186
ont … hogra	-150	-146
ont … huvud	-143	-212
ont … i	93	-61
ont … igar	-232	-208
ont … inte	157	60
ont … ja	155	-4
ont … kaken	-176	-101
ont … kna	-142	-139
ont … knana	-217	-214
ont … knat	-196	-83
ont … knt	-114	-114
ont … krope	-299	-243
ont … landr	-79	-127
ont … leva	5	135
ont … ljums	-134	-138
ont … magn	136	-6
ont … mit	171	24
ont … nacke	78	-63
ont … navel	158	33
ont … ner	14	-120
ont … nere	150	122
ont … o	134	32
ont … ogat	-190	-130
ont … ont	144	9
ont … opera	-118	-108
ont … orat	-179	-190
ont … ovre	109	21
ont … planb	-108	-122
ont … preci	-119	-120
ont … punge	123	-49
ont … revbe	67	136
ont … roste	-84	-105
ont … rumpa	20	155
ont … rygen	-126	-99
ont … rygsl	-141	-130
ont … samla	-120	-116
ont … sita	-133	-116
ont … skuld	49	-88
ont … snipa	21	117
ont … stjar	-110	-89
ont … tan	-106	-137
ont … tande	8	-113
ont … testi	124	14
ont … tinin	173	39
ont … tumen	-224	-193
ont … under	-57	154
ont … vaden	177	34
ont … vanst	118	-25
oon	15	155
op	-42	182
ope*	23	-147
open	187	11
open forla	-8	127
open frakt	153	21
opera … ljums	-113	-104
opera … och	-131	-111
operationen	-185	-265
operationsaret	81	-50
opere blind	-136	-93
opere fora	136	41
opere halsm	131	39
opere i	-160	-149
opere jag	-146	-138
opere knat	166	68
opere … for	205	70
opere … hofte	112	50
opere … vecka	136	41
operera	-181	-175
opererade	198	42
opererades	-171	-161
opereras	-287	-263
opererat	157	103
opet	-83	-211
opet benbr	171	25
opet melan	-113	-111
opna klamd	-108	-97
opna men	125	0
opna munen	-110	-96
opna ogon	-1	151
opna ogone	237	42
opna … mer	-1	151
opnar munen	119	16
opnar ni	-110	-117
opnar ogone	179	32
opnar … men	139	15
or	-193	-245
ora	-184	-181
ora*	-165	-301
orat	-165	-301
orat efter	154	-7
orat grate	-101	-75
orat locka	-102	-102
orat ocksa	-122	-127
orat pa	-199	-187
orat sedan	-178	-157
orat sen	-99	-121
orat … bad	-118	-121
orat … doter	-104	-102
orat … feber	-115	-94
orat … i	-171	-166
orat … min	-174	-144
orat … nat	-101	-75
orat … och	-102	-102
orat … slage	171	22
ord	260	19
ord i	196	-16
ord pa	131	64
ord … en	130	3
ord … fel	125	-2
ord … taget	188	-19
ord*	136	131
orden	266	-108
orden blir	141	28
orden komer	144	40
orden och	162	31
orden pa	-158	-145
orden rikti	71	13
orden … engel	-160	-147
orden … fel	161	26
orden … i	143	10
orden … inte	161	-1
orden … ser	115	16
orden … tapar	123	13
ordentligt	81	-58
order	-100	26
order til	-3	111
order … honom	-3	111
ordet	-181	-124
ordet for	-101	-115
ordet … steks	-101	-115
ordna	38	196
ordna med	27	193
ordna sa	38	162
ordna … infor	-126	-145
ordna … katen	9	115
ordna … nagon	24	111
ordna … sant	-155	-139
ordnat	-3	157
ordni han	93	23
orege sen	-148	-152
orege … jag	-148	-152
oregelbunden	-156	-154
oregelbundet	136	21
organ	-118	-129
organ hur	-83	-126
organ nar	-114	-149
organ om	23	164
organ … gor	-83	-126
organ … jag	-114	-149
organ … man	23	164
organdonator	-58	80
orgas kraks	148	45
orgasm	148	45
ork	-162	-63
ork*	54	180
orkar bara	148	20
orkar inet	-1	157
orkar ingen	-133	-148
orkar joba	-166	-184
orkar leva	6	174
orkar … efter	-133	-148
orkar … ga	-82	-113
orkar … helti	-78	-123
orkar … inte	19	222
orkar … leva	-1	157
orkar … sta	111	26
orkar … til	-40	-117
orkar … up	-112	-91
orkarinte	17	176
orm	151	-7
orm bet	162	31
orm hande	114	25
orm … pa	160	28
orm … svuln	114	25
orm*	-111	-60
ormbe har	-132	-100
ormbe … lakt	-132	-100
ormbetet	-152	-121
oro	-158	-188
oro och	-110	-125
oro … somnp	-110	-125
oro*	-355	-370
oroa	-137	-154
oroa mig	-138	-160
oroar	-170	-237
oroar mig	-170	-237
oroar … for	-129	-169
oroli att	-134	-77
oroli for	-163	-149
oroli i	-148	-143
oroli … framt	-90	-113
oroli … lever	-119	-96
oroli … mit	-118	-98
orolig	-310	-246
oroligt	-108	-90
oron	107	-37
orone av	-147	-126
orone bada	-117	-92
orone men	-7	123
orone … dom	-7	123
orone … efter	-117	-92
orone … musik	-147	-126
oroni lite	-114	-87
oroni med	-118	-83
oroni … feber	-118	-83
oroni … rin	-114	-87
oroni … vecka	133	34
oronont	-183	-179
oronv … hor	-159	-152
oronvax	-198	-194
ort*	-169	-148
os bara	-156	-183
os hema	-4	154
os hos	-18	86
os jag	-8	120
os med	-7	127
os om	-6	100
os sen	116	118
os som	-149	-169
os … balte	-7	127
os … bort	-32	102
os … en	-18	86
os … fem	-122	-129
os … garde	137	3
os … i	116	118
os … inan	26	100
os … koket	-126	-108
os … o	-19	83
os … vedbo	-15	111
os … vi	-131	-136
osama och	-12	105
osama … vandr	-12	105
osamanhangande	168	106
osk*	-162	-174
oskyd sex	-116	-146
oskyd … i	-116	-146
oskydat	-116	-146
ost*	-133	36
ostadig	-133	-154
ota*	-59	261
otaa	-66	193
otack	121	53
otack kansl	99	42
otack … i	99	42
otilr som	-80	-107
otilr … foral	-80	-107
otilracklig	-80	-107
otin	130	151
otin liika	143	-10
otin … laake	143	-10
otryg	-164	-173
out	249	212
out for	79	173
out next	-116	-124
out now	169	-41
out … #	-121	-112
out … it	106	-12
out … me	12	167
out … week	-116	-124
out*	158	110
outha vark	121	27
outha … i	121	27
outhardlig	172	32
ovade	-108	-110
ovade hlr	-108	-110
ovade … pa	-108	-110
ovanf ogat	-135	-124
ovanf … och	-135	-124
ovat med	3	126
ovat … balte	3	126
ove*	63	-34
over #	-44	-177
over att	100	119
over bebis	179	22
over benen	139	-10
over bihal	-131	-116
over bring	174	-11
over brost	367	71
over direk	-119	-123
over en	67	-74
over et	-166	-168
over fast	-9	91
over fem	140	17
over for	119	139
over forta	-104	-90
over fruko	-137	-133
over gatan	3	142
over golve	10	123
over halse	-28	142
over handl	203	21
over hela	165	24
over henes	-2	188
over honom	133	57
over huve	-144	-134
over huvud	-175	-158
over i	-6	98
over kinde	-125	-83
over levde	2	138
over men	-163	-175
over mig	8	228
over mit	-22	185
over nar	-243	-259
over nu	-109	-135
over p	-53	-81
over pa	-196	-240
over provs	-180	-169
over racke	-27	160
over sej	149	20
over sen	-94	-72
over sig	245	35
over snabt	-119	-111
over tankt	96	-12
over the	-150	-142
over trot	-125	-146
over … ansik	100	182
over … brost	195	58
over … et	-160	-162
over … favor	-124	-121
over … gront	-125	-83
over … har	-119	-90
over … hela	124	48
over … hema	-129	-38
over … huden	143	23
over … iblan	-137	-133
over … infor	8	103
over … jag	-72	49
over … krope	159	44
over … med	-1	129
over … medic	-140	-135
over … men	12	195
over … min	4	131
over … minut	173	1
over … nan	-144	-150
over … och	247	146
over … om	-104	-90
over … sedan	176	50
over … six	117	-8
over … snon	-29	80
over … som	182	34
over … stav	-53	-81
over … table	-141	-113
over … tid	98	24
over … time	161	35
over … todle	122	11
over … utan	23	143
over … vi	131	-15
overa kraks	139	54
overa ny	-145	-136
overa och	222	212
overa pa	-155	-64
overa … blode	161	13
overa … blodt	120	13
overa … och	139	54
overa … rygen	-120	-134
overa … tval	-145	-136
overalt	118	-33
overarmarna	34	146
overd av	57	-92
overd som	-140	-112
overd table	170	32
overd … d	-134	-112
overd … jag	-2	92
overd … sjuto	-119	-96
overd … somnt	161	5
overdos	122	-130
overdriver	26	197
overgrep	7	195
overl over	-99	7
overl … levde	2	138
overlevde	2	138
overt om	-49	113
overt … att	-49	113
overtygad	-49	113
overv tento	-121	-102
overv … rygon	-121	-102
overvakar	-143	-145
ovn*	-180	-212
ovnin med	-163	-149
ovning	-151	-186
ovre	109	21
ovre delen	109	21
ovre … av	109	21
ovrig nu	119	33
ovrig penic	-90	-64
ovrig … jag	179	64
oxa skab	-107	-116
p	-267	-202
p piler	-197	-152
p stav	-33	-87
p … av	-158	-147
p … det	14	119
p … efter	-98	-103
pa	-144	4
pa a	-108	115
pa agska	4	156
pa akute	-181	-44
pa aldre	-123	-205
pa alvar	-132	-161
pa ambul	-100	-94
pa anat	-159	-196
pa andra	184	85
pa aorta	67	-60
pa armar	-3	270
pa armba	-138	-141
pa armen	-321	-187
pa att	70	233
pa avslu	9	133
pa axlar	-200	-196
pa b	31	156
pa babyn	-116	-113
pa baksi	26	128
pa balko	6	103
pa banke	82	-28
pa barnh	-131	-123
pa bastu	-159	-172
pa batri	-177	-162
pa begra	-146	-155
pa behov	-95	-103
pa bemot	-124	-119
pa ben	155	32
pa bergo	-116	-128
pa blode	164	18
pa blodt	132	1
pa borde	-112	-13
pa brodk	-164	-214
pa brolo	-149	-155
pa bron	228	152
pa bryga	135	14
pa bufee	105	34
pa busen	159	114
pa byge	-102	-68
pa byget	232	22
pa celgi	149	-10
pa coop	107	48
pa cykel	141	-51
pa dagar	-229	-259
pa dagen	-85	-218
pa dagis	-134	-155
pa dan	-124	-151
pa dator	12	128
pa dem	169	53
pa den	-181	-137
pa det	-178	14
pa disco	1	160
pa docka	-108	-110
pa doen	-4	125
pa doren	-16	233
pa doter	-118	-38
pa elva	4	109
pa ena	39	-86
pa energ	-136	-124
pa engel	-194	-182
pa er	-276	-193
pa far	-172	-152
pa farja	-178	-176
pa farmo	121	12
pa fem	69	155
pa fest	5	141
pa feste	140	242
pa film	-148	-124
pa finge	210	35
pa fingr	85	-105
pa fjalt	-147	-129
pa flygp	-143	-134
pa folk	-60	129
pa forel	-184	-187
pa formi	-87	-127
pa forsk	-127	-135
pa fotbo	-144	-141
pa framt	57	146
pa freda	-115	47
pa fult	139	-9
pa gang	174	25
pa gar	-114	-152
pa golve	245	-11
pa got	-97	-91
pa gravt	112	47
pa grunt	158	20
pa guben	148	19
pa gymet	171	-51
pa gymna	-100	-113
pa hakan	-199	-195
pa halgo	220	16
pa handb	-128	-140
pa hande	-388	-263
pa hans	80	134
pa hela	359	203
pa helge	-193	-240
pa hene	65	250
pa henes	161	88
pa hjart	-175	-174
pa hofte	-198	-171
pa hoger	54	-108
pa hon	-16	187
pa honom	232	20
pa hospi	-175	-195
pa hoste	-131	-126
pa huk	-162	-142
pa hur	-9	273
pa huset	25	173
pa imova	41	118
pa imunf	-100	-73
pa jacka	-147	-132
pa jag	-4	152
pa jakta	-130	-122
pa jorde	-22	119
pa journ	-151	-161
pa kafe	-158	-68
pa kafte	5	114
pa katet	-126	-97
pa klade	-179	-141
pa klate	-108	-98
pa klock	-233	-176
pa knat	-94	-178
pa knute	8	169
pa koksb	23	122
pa koksg	132	8
pa korve	132	45
pa krigs	-138	-101
pa krops	125	25
pa kuden	-141	-80
pa kvala	-186	-224
pa kvale	-263	-197
pa kvino	-180	-187
pa lakan	-37	121
pa lange	33	138
pa lapen	-133	-93
pa laren	40	280
pa laret	-203	-169
pa laset	-142	-88
pa laxan	23	116
pa lever	-82	-113
pa lilan	-97	-91
pa livet	-37	92
pa lorda	-85	109
pa lov	160	15
pa lovet	-90	17
pa magne	-152	-124
pa matan	-197	-204
pa matar	118	-46
pa match	-169	-125
pa med	124	-27
pa medic	-86	-114
pa mej	-55	127
pa mig	69	255
pa min	-123	29
pa minip	-130	-129
pa mobil	-91	-106
pa morgn	-211	-184
pa morgo	-430	-313
pa morna	-150	-137
pa moten	-167	-177
pa motet	-173	-224
pa nasan	-138	-207
pa nasbl	154	15
pa natdu	-8	141
pa naten	-339	-223
pa nater	-205	59
pa natet	-69	131
pa nio	-59	75
pa nyhet	-97	-154
pa o	119	216
pa och	-43	94
pa omorg	-100	-112
pa onsda	-119	-75
pa os	-132	-65
pa overa	10	129
pa panik	-153	-119
pa papa	132	-1
pa paper	-274	-309
pa papre	-173	-167
pa paset	-32	115
pa pizan	-116	-97
pa psyke	-140	-161
pa racke	124	35
pa rals	-17	98
pa rat	-134	-205
pa recep	-126	-146
pa revbe	-194	-174
pa rikti	62	174
pa rumet	9	226
pa rumpa	-211	-179
pa ryg	-176	-165
pa rygen	-290	-110
pa saken	175	10
pa sambo	108	15
pa samta	-121	-118
pa sangk	202	59
pa semes	-234	-258
pa sex	-60	111
pa sidan	-15	-142
pa sig	81	116
pa sikt	-76	-107
pa simsk	-124	-126
pa sjalv	27	145
pa sjukh	-32	146
pa skado	49	124
pa skala	-155	-154
pa skido	-140	-126
pa skoj	-69	54
pa smalb	-130	-180
pa snap	-9	205
pa sned	104	-2
pa snope	-174	-29
pa snus	-131	-112
pa sonda	-116	61
pa sonen	-67	-154
pa spadb	-120	-93
pa spare	144	119
pa spise	-148	-151
pa stale	-3	145
pa stan	11	166
pa stege	122	117
pa stick	132	39
pa stole	175	26
pa stora	135	35
pa stort	-128	-146
pa stran	-151	-163
pa strok	-164	-162
pa stryk	-123	-133
pa studs	-134	-135
pa svens	-202	-166
pa svima	192	46
pa ta	-78	132
pa tabis	-2	136
pa table	-179	-51
pa taget	-64	-177
pa tagsp	123	-3
pa taket	120	142
pa tan	-156	-124
pa tigri	-87	-107
pa tikto	-130	-117
pa tilta	106	89
pa tio	172	23
pa tjugo	186	43
pa toa	-47	-199
pa toale	185	176
pa tolv	112	12
pa treti	-8	114
pa trosk	121	16
pa true	-111	-124
pa tumen	-265	-243
pa tunga	-159	-135
pa tva	160	43
pa tvare	188	-15
pa tvats	-13	96
pa ugnen	-127	-135
pa ultra	-109	-125
pa vaden	-105	-165
pa vag	145	120
pa vagen	195	30
pa vante	-131	-140
pa vardc	155	134
pa varen	-168	-182
pa vark	97	47
pa vilka	16	119
pa vilke	24	128
pa vinte	-199	-169
pa … adren	-116	-101
pa … ala	-126	-126
pa … aldre	-125	-107
pa … ama	160	15
pa … andas	43	174
pa … ar	-117	28
pa … aren	-100	-113
pa … armen	154	13
pa … ater	-157	-143
pa … att	-94	-145
pa … av	-142	-137
pa … avdel	17	154
pa … avslu	62	150
pa … bad	-214	-197
pa … begra	11	165
pa … behov	-139	-154
pa … bil	19	157
pa … bla	-136	-111
pa … blev	-138	-147
pa … bli	-187	-203
pa … blir	-83	-186
pa … blod	131	26
pa … blodt	154	-26
pa … bro	-11	126
pa … brost	109	-40
pa … brot	-120	-124
pa … burk	104	-8
pa … chef	-138	-147
pa … crime	-111	-124
pa … dagar	-27	132
pa … dagen	189	8
pa … dena	2	120
pa … det	-148	-171
pa … do	138	-104
pa … doter	-180	-128
pa … drank	27	139
pa … dregl	-128	-109
pa … drunk	-112	-138
pa … dygn	178	126
pa … efter	-156	-29
pa … et	-50	87
pa … ex	-133	-150
pa … exist	26	168
pa … explo	-128	-132
pa … fa	93	-73
pa … far	-124	-141
pa … fest	103	119
pa … finas	23	137
pa … fins	-166	-201
pa … fjort	17	131
pa … flera	-13	129
pa … fol	174	10
pa … forky	-105	-93
pa … frago	164	45
pa … fran	-183	-81
pa … fyra	175	91
pa … gang	196	191
pa … gar	-210	-178
pa … garna	41	118
pa … glad	-113	-113
pa … gor	-80	-166
pa … gora	-12	138
pa … gravi	-149	-125
pa … ha	-109	-71
pa … haha	-197	-153
pa … hal	-91	-128
pa … hala	-97	-124
pa … han	195	92
pa … hande	190	10
pa … hem	27	181
pa … hema	21	224
pa … hjalp	-103	4
pa … hos	-212	-197
pa … host	-170	-167
pa … huden	100	8
pa … humor	-97	-91
pa … hur	-206	-158
pa … husva	121	14
pa … huvud	-155	-133
pa … iblan	-115	-6
pa … igar	119	168
pa … ikval	-2	138
pa … inget	-248	-222
pa … insid	1	133
pa … insul	-91	-112
pa … istal	-148	-144
pa … ja	24	213
pa … kal	123	-20
pa … kan	-282	-305
pa … kasor	106	-3
pa … knap	2	152
pa … kniv	-332	-293
pa … knufa	-8	114
pa … kom	-75	-155
pa … konse	-140	-127
pa … konst	4	156
pa … kopa	-72	-81
pa … kora	2	222
pa … kraks	198	54
pa … kreve	-127	-119
pa … krope	121	130
pa … krops	135	35
pa … krukv	-128	-111
pa … kunde	-91	-117
pa … kvart	211	-15
pa … lar	-14	135
pa … laren	-147	-139
pa … leva	11	134
pa … liger	172	21
pa … lite	-267	-254
pa … liten	-220	-147
pa … litet	-156	-152
pa … lol	148	85
pa … lukta	135	28
pa … magen	182	-7
pa … man	-56	76
pa … manga	12	128
pa … mar	-80	-104
pa … mat	-141	-147
pa … matar	165	73
pa … me	-134	-33
pa … medan	20	113
pa … mest	-117	-106
pa … min	-51	-186
pa … minut	-140	-255
pa … mit	158	106
pa … motag	-149	-122
pa … nan	-171	-205
pa … nar	-82	23
pa … nater	48	184
pa … natsk	-114	-126
pa … ner	-138	-125
pa … norma	-157	-156
pa … nu	-19	121
pa … nyper	-1	93
pa … nys	112	104
pa … o	97	1
pa … oga	270	35
pa … ogat	192	51
pa … olyck	-22	127
pa … onsda	-148	-143
pa … ont	-207	-231
pa … orat	-136	-125
pa … pa	56	-115
pa … par	-145	-158
pa … pinsa	-129	-142
pa … plast	-94	-137
pa … prata	33	138
pa … prick	-115	-90
pa … ros	-137	-136
pa … rot	-156	-157
pa … rygen	176	16
pa … sa	-115	119
pa … sande	9	87
pa … sat	-37	96
pa … sax	-117	-131
pa … sedan	-128	-248
pa … sekun	217	4
pa … ser	-56	83
pa … serie	-146	-118
pa … ska	9	157
pa … skaka	177	-6
pa … skala	-122	-90
pa … skama	-102	-97
pa … skara	49	173
pa … skorn	-8	116
pa … slapa	-109	14
pa … slog	129	43
pa … smita	-137	-140
pa … snart	26	168
pa … snura	-96	-135
pa … som	-147	40
pa … somna	-28	-121
pa … sons	-16	110
pa … spand	-105	-150
pa … spy	150	14
pa … stale	-87	-137
pa … stor	-156	-113
pa … stres	-160	-194
pa … strok	-83	-99
pa … svide	-166	-141
pa … svima	71	-105
pa … ta	-17	103
pa … table	-81	43
pa … tanke	-13	96
pa … tapa	-30	200
pa … tiden	-116	-133
pa … timar	187	-22
pa … time	254	56
pa … torsd	-169	-133
pa … torst	136	17
pa … trasi	97	-29
pa … tredj	-144	-149
pa … tryck	147	108
pa … tunga	105	34
pa … tupa	144	12
pa … tva	37	137
pa … tvata	-120	-118
pa … under	30	245
pa … uprad	-2	129
pa … ut	199	35
pa … utan	213	63
pa … vad	-87	-181
pa … vakna	-195	-217
pa … vanin	139	131
pa … vanst	145	-29
pa … vara	37	146
pa … varan	-127	-133
pa … varje	-24	128
pa … vart	-179	-162
pa … vaten	153	12
pa … vecka	31	229
pa … vem	-169	-101
pa … vi	-177	-199
pa … vil	-142	-35
pa … vilke	30	120
paa*	205	252
paala	163	-9
paans ja	113	33
paans … oksen	144	13
paansa	144	13
paatanyt	20	172
pacem funge	-110	-82
pacem har	135	-2
pacem tiden	-139	-108
pacem … fint	-110	-82
pacem … get	146	25
pacem … krock	-139	-108
pacemaker	-61	-157
pacemakerbateri	-139	-108
pacemakerkontrol	-168	-147
pacemakern	197	45
packat	3	153
pad	168	-1
pad every	168	-1
pad … ten	127	1
pad*	-121	-166
padan	-92	-116
pah*	168	37
pain	144	-52
pain after	-115	-106
pain and	141	42
pain ever	173	25
pain in	132	-10
pain right	143	3
pain suden	123	22
pain to	11	135
pain … end	11	135
pain … i	163	6
pain … lifti	-115	-106
pain … now	172	26
pain … one	145	25
pain … side	173	51
pain … swaet	114	9
pain … the	-144	-196
pain … tingl	107	15
paink do	-98	-106
paink … nothi	-98	-106
paint … int	-148	-139
paintbal	-148	-139
paiva ei	-123	-92
paivaa	-123	-92
pakor av	168	-26
pakor den	-126	-119
pakor i	-5	104
pakor pa	157	6
pakor … bil	171	21
pakor … cykel	157	6
pakor … liger	-126	-119
pakor … morgo	-5	104
pakord	94	-28
pal*	-16	-185
palar	8	117
palar … inte	8	117
pale with	-140	-114
pale … his	-140	-114
paljon	225	30
palov pa	160	15
palov … lov	160	15
palovama	160	15
pan*	-277	-290
panan	-69	-107
panan for	-134	-133
panic	-218	-191
panic atack	-186	-174
panic … right	-142	-123
panik	-107	-225
panik igar	-162	-178
panik lugn	-115	-118
panik pa	-145	-172
panik sa	-124	-105
panik varje	-121	-113
panik … dom	-124	-105
panik … gang	-121	-113
panik … hjart	-140	-103
panik … ica	-97	-106
panik … ingen	154	31
panik … lugnt	-104	-115
panik … nu	-115	-118
panik … svete	102	31
panikangest	-113	-145
pankakor	-153	-140
panodil	119	5
papa	137	140
papa ater	126	26
papa begra	-87	-125
papa blir	10	194
papa dodar	-6	98
papa dog	-165	-204
papa druck	-15	111
papa e	143	6
papa fat	123	23
papa fick	-147	-39
papa glome	-148	-146
papa gor	-8	105
papa hade	-109	-101
papa har	-159	-160
papa hon	33	109
papa hopad	-17	101
papa hotar	11	119
papa kasta	-22	99
papa komer	-17	158
papa liger	-121	-176
papa med	184	81
papa pa	154	-25
papa prata	143	95
papa pratr	103	5
papa sager	136	190
papa sar	-154	-141
papa sen	132	-1
papa ser	-24	91
papa skrik	4	115
papa slar	125	384
papa sover	-27	-138
papa tar	-11	115
papa vilka	-106	-122
papa … att	153	147
papa … demen	-130	-155
papa … dod	144	5
papa … en	150	135
papa … fat	-153	-159
papa … feber	136	30
papa … ful	173	10
papa … golve	102	-21
papa … grave	3	140
papa … haft	-187	-149
papa … han	90	160
papa … hog	112	14
papa … honom	7	180
papa … i	26	-79
papa … in	31	173
papa … inlag	-105	-117
papa … konst	149	11
papa … lileb	-22	99
papa … mama	127	267
papa … men	-139	-169
papa … mig	-9	240
papa … mycke	-150	-145
papa … nasta	-17	101
papa … och	148	61
papa … om	-3	109
papa … ont	123	14
papa … os	-96	46
papa … sagt	41	124
papa … saker	-8	105
papa … skrum	137	6
papa … sma	-24	91
papa … stran	-139	-134
papa … tramp	-120	-94
papa … ute	-20	80
papa … vacin	-106	-122
papa … vil	-89	-109
papa … waran	126	26
papan	-40	175
papan sager	-1	133
papan … att	-1	133
papas ansik	189	28
papas … har	80	-68
papas … i	8	162
paper	-224	-186
paper cut	-192	-202
paper fran	-119	-152
paper i	20	159
paper ja	-133	-147
paper jag	2	104
paper kan	-145	-138
paper lite	-120	-135
paper nar	-136	-120
paper … jag	-136	-120
paper … that	-171	-194
paperet	-170	-143
papers	-167	-193
papersar	-171	-180
papersarbete	-149	-136
papor	-90	-102
papor fa	-90	-102
papor … forlo	-90	-102
papre efter	-179	-153
papre nar	-159	-131
papre … jag	-198	-159
papre … toale	-112	-96
papret	-179	-179
par	5	-160
par ar	-137	-112
par dagar	-138	-160
par … och	135	13
par … sen	194	67
parac can	-141	-103
parac … i	-141	-103
paracetamol	119	-51
paradgivning	-98	-121
parents	8	222
park when	-106	-106
park … i	-106	-106
parke hos	-151	-122
parke i	-128	-167
parke sen	-23	102
parke ska	-108	-92
parke … er	-151	-122
parke … fyra	-23	102
parkeringshuset	28	226
parki och	-106	-86
parki … har	-106	-86
parkinson	-189	-194
paron	158	52
paron ur	158	52
paron … munen	158	52
partaterala	-3	114
parterapi	-163	-203
partn ar	-27	131
partn for	-114	-112
partn ocksa	-95	-103
partn … farli	19	180
partn … medic	-95	-103
partn … snal	-125	-144
partn … tva	-114	-112
partner	-42	166
pas	36	273
pas jag	-30	142
pas och	-7	198
pas … bokat	-10	118
pas … mit	0	154
pas*	156	295
pasar	-123	-102
pasar grane	-118	-98
pasar … hund	-118	-98
pasare	1	144
pasat	11	143
pasat nar	11	143
pasat … jag	11	143
pase	186	66
pase is	109	-3
pased out	153	88
pased shes	-112	-102
pased … copin	-112	-102
pased … now	108	-63
paset	-81	98
paset igar	-160	-132
pasin out	155	-6
pasing	130	-45
pask	-131	-154
paspo and	-6	173
paspo … my	-5	146
pasport	8	219
pat*	-105	158
patches	-173	-181
patie fol	-100	-101
patie har	6	124
patie pa	-19	73
patie … boend	-19	73
patie … igar	-100	-101
patie … knuti	6	124
patie … vil	-118	-137
patienten	-3	130
patvi sex	3	122
patvi … av	3	122
patvingad	3	122
pau*	131	-14
pauser	104	11
pe	-192	-187
pea*	94	233
peaceful	6	183
pee	7	-213
pee no	-128	-128
pee since	-149	-146
pee*	-53	-198
peed since	152	36
peed … yeste	152	36
pees	-155	-151
pekar	150	106
pekar at	142	22
pekar … fel	131	19
pekar … halse	105	16
pel*	101	174
pelka mena	32	201
pelka … kotii	32	201
pelkaan	34	196
pena	112	-47
pena men	129	5
pena … penan	129	5
penan	147	-19
penan … ingen	129	5
penga batre	18	107
penga jag	43	128
penga och	-57	116
penga … att	18	107
pengar	-5	271
penic for	138	25
penic nu	110	36
penic … en	124	22
penic … nasel	110	36
penic … nu	100	42
penis	-169	-160
penis och	-114	-112
penis … det	-114	-112
pensi och	-4	139
pensi vad	-101	-116
pensi … fins	-101	-116
pensi … huset	22	135
pensi … slar	2	118
pension	-26	111
pensionar	-149	-132
per	-181	-255
per nat	-226	-201
period	-144	-161
peron och	-131	23
peron … har	-11	92
peron … undra	-142	-143
persiensnoret	134	12
perso har	-121	-113
perso letar	94	-29
perso slar	-2	145
perso … akt	-121	-113
perso … efter	94	-29
perso … min	-2	145
personalen	112	124
perua	-192	-193
perua ajan	-108	-113
petat	162	19
petat in	162	19
petat … et	162	19
pga grana	-102	-99
pga … bebis	-102	-99
pha*	-114	-155
pharmacy	-114	-155
pho*	-32	161
phone	-32	161
phone and	20	145
phone so	-2	128
physio	-22	-147
pic*	-119	107
picked	25	178
picklebal	-103	-82
picturing	-4	161
pie*	-193	-284
pieni	-257	-265
pieni muste	-120	-109
pierc ar	-85	-114
pierc … det	-85	-114
piercing	-85	-114
pig	-352	-392
pig anars	-161	-189
pig ar	-100	-73
pig for	-90	-64
pig i	-138	-108
pig och	-180	-169
pig pa	-126	-106
pig ska	-154	-134
pig … huvud	-113	-77
pig … ovrig	-142	-111
pig … som	-123	-104
pig*	-141	-130
pigt	-127	-96
pigt nu	-127	-96
pil	-194	-180
pil it	-122	-124
pil … was	-122	-124
pil*	31	115
pilar … laset	8	116
pilar … snope	-108	-124
piler	-124	-10
piler a	36	133
piler av	-158	-147
piler det	23	173
piler efter	-98	-103
piler kondo	30	134
piler o	-104	22
piler pa	159	-14
piler var	-139	-151
piler … blodt	162	28
piler … eler	30	134
piler … feste	100	-7
piler … i	-98	-103
piler … koper	-139	-151
piler … mista	-158	-147
piler … siter	-122	-115
piler … somna	126	-6
piler … sova	11	104
piler … varas	119	33
piles	-126	-119
piles itchi	-126	-119
pils	227	209
pils does	-2	121
pils would	-25	151
pils … be	-30	123
pils … it	21	149
pin*	-202	-184
pinch	159	-2
pine efter	-136	-107
pine … golfe	-136	-107
pingvin	-124	-107
pink	-200	-189
pink eye	-200	-189
pinsa bra	-129	-142
pinsa … det	-133	-116
pinsa … nu	-129	-142
pip nar	110	-8
pip … jag	111	-5
pip*	102	-114
pipan andni	201	81
pipande	201	81
piper	202	-61
piper och	125	-10
piper … vaser	125	-8
pir*	-15	-141
pirar	115	-63
pirar a	-124	-105
pirar ja	106	-3
pirar … jag	-124	-105
pis	-106	37
pis skar	22	143
pis vil	18	123
pis … bara	18	123
pis … mig	22	143
pis*	188	165
pisto han	-4	96
pisto i	-6	141
pisto … munen	-6	141
pisto … ska	-4	96
pistol	-29	126
pistolskot	119	12
pit*	-108	134
piz*	-245	-221
piza	-196	-181
pizan	-151	-143
pjas	-107	-137
pk	-142	-139
pla*	-153	48
plan	-39	106
plan and	9	151
plan kramp	114	-4
plan om	-94	-104
plan … att	25	163
plan … et	-94	-104
plan … forts	114	-4
planboken	-174	-164
plane att	51	188
plane en	-110	-138
plane hjart	-155	-159
plane hur	36	163
plane min	24	147
plane pa	10	92
plane … att	10	92
plane … begra	16	118
plane … do	21	132
plane … i	-174	-169
plane … jag	38	144
planen	73	187
planer	16	145
planera	16	163
planerad	-176	-175
planerar	-105	30
plank … inte	140	11
planka	228	37
plaskdamen	138	15
plast eler	-152	-143
plast pa	-114	-154
plast racke	-111	-118
plast rackt	-150	-139
plast … och	-82	-110
plaster	-233	-254
plastikirurgi	-111	-95
plastrat	-95	-114
plata nys	9	111
plata rot	-108	-100
plata … ingen	-108	-100
platan	-119	-100
plats	-53	75
play	-137	-133
playi again	-120	-112
playing	-194	-184
ple*	-88	56
pleas someo	-27	141
please	-58	87
plikt	-1	134
plikt och	28	99
plikt som	-9	91
plikt … fru	-9	91
plikt … tar	28	99
plo*	208	24
plock fram	-18	139
plock i	126	12
plock nu	123	30
plock svamp	178	67
plock … bosan	-6	108
plock … kraks	123	30
plock … lufte	126	12
plockade	212	70
plockar	126	12
plockat	96	151
plomb	-192	-181
plomb och	-115	-105
plomb … det	-115	-105
plots andfa	130	42
plots blind	190	27
plots blivi	119	33
plots det	140	11
plots extre	113	13
plots fat	-165	-130
plots frukt	124	44
plots helt	126	48
plots huvud	221	63
plots ilama	88	43
plots ingen	162	17
plots jateo	107	33
plots mit	137	38
plots ont	155	47
plots pa	161	50
plots pungs	122	40
plots ser	109	11
plots sjukt	164	57
plots smart	205	95
plots svar	173	58
plots svart	198	72
plots vark	-132	-102
plots yrsel	107	28
plots … blir	103	-12
plots … huvud	166	44
plots … jag	181	49
plots … kraks	107	28
plots … mat	99	32
plots … och	159	26
plots … ont	250	107
plots … pa	180	132
plots … sa	119	33
plots … smart	102	33
plots … som	178	71
plots … svart	-165	-130
plots … tungt	88	43
plotsligt	345	67
plotslit	123	10
plu*	-25	-237
pluga	-188	-199
pluga langr	-146	-155
pluge just	-123	-122
pluge … nu	-123	-122
pluget	-186	-181
plus	259	80
plus jateo	116	33
plus pa	177	54
plus … gravt	112	47
plus … pa	116	33
plus … stick	132	39
plustest	151	-4
pms	-145	-178
pms grate	-136	-126
pne*	-127	-147
po	0	113
po doren	0	113
po … mit	0	113
poi*	103	278
poika sanoo	29	159
poika … etei	13	116
poikani	31	196
poikaystava	5	116
point	-27	173
point in	-34	134
point the	111	11
point … livin	-23	96
point … wrong	111	11
points	111	11
pois	-65	181
poiso my	-5	108
poiso … food	-5	108
poisoned	107	-64
poj*	147	178
pojkarna	11	160
pojke i	149	116
pojke pa	91	179
pojke ramla	138	22
pojke se	11	127
pojke som	-132	-138
pojke spark	-78	-113
pojke … #	142	31
pojke … drunk	-132	-138
pojke … en	109	-29
pojke … freda	88	-17
pojke … friti	11	88
pojke … i	-78	-113
pojke … pa	129	17
pojkv hotar	-8	114
pojkv siter	-17	120
pojkv som	0	129
pojkv tog	-27	96
pojkv tving	8	109
pojkv vakna	124	-13
pojkv … att	17	134
pojkv … mig	18	130
pojkv … slar	0	129
pojkv … stryp	-27	96
pojkv … til	124	-13
pojkvan	-8	104
pojkvanen	126	175
pojvan	11	115
pol*	-246	-32
polar	145	7
polar av	145	7
polar klatr	133	2
polar … blod	145	7
polen	-383	-407
polen alerg	-159	-142
polen haha	-104	-98
polen och	-127	-112
polen … rinan	-113	-100
polenalergi	-167	-172
polenalergiker	-107	-103
polis avlys	8	137
polis var	-98	-114
polis … behov	-109	-128
polis … hos	-98	-114
polis … tjuv	-96	-110
polis … vagar	8	137
polisen	-5	218
polta … tupak	-3	169
poltan	-3	169
poo	148	13
poo*	216	8
poole hosta	114	17
poole nan	96	-7
poole … minut	96	-7
poole … skum	114	17
poolen	211	14
porten	-17	153
posit gravt	105	41
posit test	185	47
posit … plots	105	41
postafen	-141	-115
posten	70	154
pot*	-91	41
potat et	-130	-122
potat i	209	37
potat nu	30	179
potat … halse	142	24
potat … litet	-130	-122
potatis	64	-104
potatisen	30	179
poten svike	-117	-99
poten … blodt	-117	-99
potensen	-128	-127
pou*	227	-15
pounding	136	-15
poy*	6	120
poydala	6	120
pradaxa	-140	-137
prast jag	5	152
prast pa	-131	-123
prast rorde	21	127
prast … barnh	-131	-123
prast … mig	21	127
prat	172	25
prata	-9	-160
prata at	112	2
prata bara	135	30
prata eler	149	40
prata fel	103	9
prata galim	158	21
prata grot	163	26
prata hande	106	-3
prata hela	123	42
prata hes	-139	-124
prata hogt	-15	131
prata hon	126	114
prata i	157	150
prata in	26	161
prata jatek	101	20
prata klart	116	-7
prata lange	-111	-110
prata lapar	113	-4
prata man	-176	-145
prata med	-251	-295
prata men	136	6
prata oavbr	2	154
prata och	127	114
prata om	-147	112
prata otydl	132	9
prata pa	212	25
prata perso	100	-21
prata rent	120	9
prata rikit	131	-4
prata sa	198	41
prata samti	-118	-110
prata som	93	-111
prata strun	186	29
prata til	0	109
prata … andas	109	44
prata … att	35	245
prata … det	-143	-182
prata … doda	136	131
prata … doden	7	134
prata … dregl	121	55
prata … efter	-139	-124
prata … fem	147	43
prata … folk	13	146
prata … ful	93	-5
prata … hela	131	3
prata … i	75	-64
prata … inan	-133	-151
prata … katen	-135	-130
prata … konst	125	25
prata … kot	112	2
prata … lila	113	-4
prata … med	-197	-140
prata … menin	117	35
prata … mig	-106	26
prata … min	-173	-177
prata … mit	-2	135
prata … mun	103	9
prata … nagon	-238	-268
prata … nar	-22	96
prata … nasta	-93	-95
prata … natmo	177	-41
prata … om	6	-174
prata … sen	131	-4
prata … sig	-111	-150
prata … siter	-47	78
prata … sjalv	37	187
prata … sprin	16	97
prata … telef	140	12
prata … tiden	85	-27
prata … tio	111	21
prata … tv	11	125
prata … vagen	133	66
prata … vifta	135	30
pratade	-19	-140
pratr	103	5
pratr konst	103	5
pratr … o	103	5
pre*	8	-197
preci hela	-119	-120
preci som	-80	-171
preci tagit	107	40
preci var	10	172
preci … en	107	40
preci … i	-184	-163
preci … krope	-119	-120
preci … och	10	172
preci … vanli	-189	-174
preci … varje	-94	-99
predikar	-15	198
pregn … pain	144	43
pregnant	95	-66
prepared	-142	-158
pres	189	114
pres i	115	16
pres … brost	159	29
presa	-126	-150
presa brost	-126	-150
presa … mot	-126	-150
presc … you	-96	-96
prescription	-225	-260
presentations	-145	-132
presu table	-116	-124
presu … run	-116	-124
presu … would	-15	100
preventivmedel	-211	-188
pri*	15	-216
priap stand	155	13
priap … i	155	13
priapism	155	13
prick	-263	-256
prick efter	-127	-96
prick feber	-118	-81
prick i	83	-79
prick langt	-130	-91
prick lila	159	39
prick och	169	44
prick over	-179	-115
prick overa	128	58
prick pa	-211	-256
prick … #	-133	-89
prick … benen	202	72
prick … feber	-127	-96
prick … hela	-146	-123
prick … huden	41	-64
prick … in	-130	-91
prick … int	116	17
prick … inte	341	113
prick … laren	-181	-167
prick … magen	-276	-227
prick … ogone	248	26
prick … ont	144	43
prick … pa	159	39
prick … rader	-115	-90
prick … rumpa	-169	-144
prick … smalb	137	47
prickar	185	-60
prima	-182	-188
prima bor	-97	-71
prima hela	-108	-120
prima … tiden	-108	-120
prise pa	-161	-163
priset	-166	-171
pro*	-94	-145
probl vid	-98	-126
probl … amnin	-98	-126
problem	-83	105
proce kort	-4	125
proce … med	-4	125
procesen	-4	125
profet	7	113
progr och	-131	-123
progr … tankt	-131	-123
program	-131	-123
promenad	-179	-180
prop	195	8
prop i	95	-32
prop jag	108	14
prop vaden	96	44
prop … hjarn	172	37
propavan	-149	-126
properly	159	102
proplosare	266	11
proprly	134	7
prost med	172	50
prost … ont	103	34
prostatacancer	114	-39
prostatan	-123	-149
prov	-210	-143
prov pa	-89	-131
prova	-131	-162
prova varme	-136	-129
provat	-128	-42
prove efter	8	137
prove i	-85	-117
prove kan	-79	-111
prove var	-189	-186
prove … bra	-136	-167
prove … man	-130	-127
prover	-140	-103
provet	-230	-224
provsvar	-146	-144
provsvaret	-258	-253
provt for	-110	-106
provt … hiv	-110	-106
provtagning	-87	-133
pru*	-200	-202
prunes	-137	-158
pruta som	-112	-86
pruta … en	-112	-86
prutar	-146	-123
ps	6	114
ps #	6	114
ps … til	6	114
psa	-159	-166
pso*	-167	-148
psori som	-106	-101
psori … bloma	-106	-101
psoriasis	-109	-100
psy*	-289	-170
psyk	-53	100
psyk i	28	156
psyk igar	-16	123
psyk … och	5	122
psyki halsa	-102	-143
psyki sager	1	104
psyki … i	-113	-150
psykisk	-109	-159
psyko jag	1	125
psyko och	-120	-155
psyko sluta	-80	-114
psyko … undra	-101	-116
psyko … vem	-80	-114
psykolog	-172	-231
psykologen	-13	112
psykologi	-101	-116
psykos	-172	-213
pub*	-168	-151
puc*	143	145
puck	150	31
puck i	143	55
puck … halse	109	44
puck … huvud	94	26
pucke i	145	16
pucke … tinin	145	16
pucken	145	16
puckl pa	-7	133
puckl … mig	-7	133
pucklade	-7	133
puf	-87	-139
puf racke	-117	-93
puf*	248	57
pufar	202	36
puh*	166	254
puhe	233	36
puhe puuro	143	6
puhe samal	106	-8
puhe … yhtak	160	-2
puhuu	190	135
pul*	380	-18
puled	101	-59
puled boili	116	-3
puled … muscl	-126	-112
puled … water	116	-3
pulmicort	-141	-134
puls	68	-167
puls #	-69	-127
puls ar	-169	-177
puls pa	125	-23
puls … #	134	17
puls … farli	-169	-177
puls … klock	-129	-108
pulsader	173	0
pulsadern	78	170
pulse	208	0
pulse e	-124	-107
pulse knol	144	55
pulse … fine	-112	-94
pulse … i	150	59
pulse … inte	169	22
pulsen	165	-17
pulserande	144	55
pulserar	216	8
pum*	247	95
pump	-114	-138
pump til	-147	-140
pump … brost	-147	-140
pumpa dacke	-144	-137
pumpa dalig	-145	-100
pumpa jarn	-129	-105
pumpa min	15	135
pumpa och	89	-3
pumpa ut	95	-28
pumpa … blod	128	-32
pumpa … han	89	-3
pumpa … inte	120	-9
pumpa … mage	15	135
pumpa … ont	-144	-137
pumpa … pa	-129	-105
pumpa … sa	-145	-100
pumpade	-58	98
pumpar	171	38
pumpe har	213	55
pumpe … i	119	39
pumpen	245	63
pumps har	103	18
pumps … losna	103	18
pumpslangen	103	18
punge att	137	38
punge gor	154	35
punge i	-124	-136
punge inat	-141	-151
punge kans	150	44
punge sen	142	23
punge … en	140	14
punge … han	122	26
punge … man	137	38
punge … men	-141	-151
punge … nat	-124	-136
punge … ont	129	8
punge … som	150	44
pungen	95	-121
pungs och	122	40
pungs … kraks	122	40
pungsmarta	122	40
punkt	-70	100
punkt har	7	186
punkt … undra	-113	-122
pup*	213	6
pupil ar	201	29
pupil … store	179	26
pupilen	225	14
pupiler	149	-23
pur*	333	249
puris ja	148	-4
puristaa	150	-7
puristus	130	26
purpl rash	140	26
purpl spots	161	18
purpl … on	164	4
purple	221	2
purpose	7	223
pus*	185	232
pushe me	9	160
pushe … down	3	134
pushed	86	161
pushi we	203	-6
pushing	193	72
put	-113	173
put a	-29	117
put his	-8	137
put … hands	-4	166
put … in	7	184
put*	189	163
puta	-4	111
puta folk	-4	111
puta … framf	-4	111
putad mig	-13	151
putad … i	-18	102
putade	-1	170
putos katol	131	5
putosi	188	0
puts	-8	106
puts his	-8	106
puts … hands	-8	106
putsar	1	183
puu*	178	9
puutuu	145	-6
pyo*	184	125
pyori vaan	8	129
pyori … kuole	8	129
pyorii	8	129
pyorytaa	164	-8
pys*	177	76
pyser	92	-25
pyser nar	92	-25
pyser … jag	92	-25
pysty	132	12
pyt*	-164	-147
quit	-127	-162
quit smoki	-127	-162
racin #	109	15
racin … and	109	15
racka	16	150
racke de	-34	73
racke jag	-7	149
racke med	92	114
racke men	-27	160
racke och	-24	158
racke pa	119	-16
racke til	-205	-157
racke tre	-128	-118
racke tva	-96	-76
racke val	-164	-160
racke … atio	7	108
racke … balko	-34	170
racke … bron	152	-21
racke … en	49	203
racke … freda	-157	-165
racke … sprut	-96	-76
racke … titar	-24	158
racke … vecko	-128	-118
racker	-96	43
racket	223	146
rackte	-150	-139
rad	-142	179
rad att	-107	186
rad barn	6	176
rad for	-215	32
rad min	1	182
rad nar	-17	89
rad om	-158	-159
rad sa	-116	-128
rad … askan	-160	-157
rad … att	-142	-156
rad … de	-1	93
rad … doden	-108	-139
rad … fa	-100	-134
rad … flyge	-139	-163
rad … ga	10	169
rad … ha	-131	-126
rad … han	12	209
rad … hjart	-182	-188
rad … honom	-19	137
rad … jag	-62	195
rad … man	1	182
rad … mig	36	178
rad … min	60	268
rad … nalar	-140	-156
rad … papa	6	189
rad … spind	-162	-160
rad … sprut	-200	-206
rad … vad	27	142
rad … vaten	-156	-175
rad*	-86	300
rada	-68	143
rada norbo	29	157
rada varld	29	115
rada … inget	-98	-114
radad	1	116
radad fora	1	116
radad … vecka	1	116
rader	-108	77
rader pa	-60	101
rader telef	7	115
rader … benet	-115	-90
rader … borde	-4	117
raderat	10	178
radet	-83	-117
radet undra	-130	-118
radet … om	-130	-118
radio	-76	129
radio are	-103	-125
radio … jag	8	131
radio … too	-103	-125
radion	-104	68
rag*	154	36
rai*	55	196
raisk viiko	-1	115
raiskatiin	2	187
rak … det	104	3
rak*	42	271
raka	86	201
raka pa	105	34
raka sar	1	133
raka … bufee	105	34
raka … pa	10	192
rakad mig	-132	-200
rakad skara	-110	-188
rakad … mig	-110	-188
rakad … tva	-117	-102
rakade	-129	-241
rakat	-211	-206
rakbl i	2	146
rakbl och	27	140
rakbl … mobil	21	114
rakblad	-20	238
rakbladen	9	145
rakbladet	30	195
raken	142	-12
rakna minut	28	124
rakna pa	6	132
rakna sekun	-34	112
rakna som	-72	89
rakna table	-4	150
rakna ut	5	173
rakna … det	7	216
rakna … hur	2	102
rakna … nar	44	147
rakna … overd	-134	-112
raknar	25	211
raknas	-149	56
raknat	103	258
rakni ar	-163	-143
rakni fran	-134	-125
rakni kom	-161	-121
rakni och	49	132
rakni rakni	-151	-132
rakni … ar	-151	-132
rakni … tandl	-131	-122
rakning	-286	-207
rakningar	-151	-132
rakningarna	20	154
rakningen	-220	-215
rakor	258	28
rakor och	168	4
rakorna	137	38
raksmorgasen	-160	-168
rakt	162	-16
rakt igeno	144	26
rakt in	113	24
rakt ser	110	23
rakt … dubel	110	23
rakt … i	108	32
rakt … kraks	81	-19
ral*	-17	98
rals	-17	98
rals tva	-17	98
rals … gange	-17	98
ram*	215	-24
ramla	178	14
ramla at	141	12
ramla av	-146	-103
ramla det	0	126
ramla fran	140	-20
ramla ihop	282	16
ramla jag	7	134
ramla med	-141	-147
ramla mot	216	25
ramla ner	158	41
ramla omkul	-122	-99
ramla pa	-42	-159
ramla … ar	7	134
ramla … badru	140	34
ramla … haste	101	-3
ramla … hog	137	12
ramla … hosku	103	46
ramla … kalke	-123	-122
ramla … klate	94	25
ramla … och	102	-3
ramla … pa	182	0
ramla … rikti	-101	-121
ramla … rumpa	-139	-112
ramla … sidan	141	12
ramla … sofan	-174	-129
ramla … stege	151	33
ramla … tramp	128	33
ramla … trapa	33	142
ramla … trape	140	20
ramlade	71	-86
ramlat	291	146
ran*	-254	-61
ranad	-91	-106
ranad pa	-91	-106
ranad … mobil	-91	-106
rand	-83	-106
rand blir	-83	-106
rande hart	-165	-148
rande pa	10	143
rande … bajs	-165	-148
rander	-134	46
rap*	31	141
rapakalja	172	16
rapar	-63	-149
rapar mycke	-131	-124
rapar … efter	-131	-124
raped	44	266
raped last	19	170
raped … night	19	170
raper	-119	-122
raper syra	-119	-122
raper … up	-119	-122
ras*	-32	-148
rasande	-22	173
rash	-90	-177
rash is	-162	-138
rash on	-130	-103
rash … doesn	166	31
rash … gone	-162	-138
rash … my	-165	-122
raska #	150	24
raska … ja	125	-9
raskausviiko	150	24
rat bra	169	1
rat vanin	-86	-130
rata	-87	-188
rata pa	174	23
rata … mig	213	28
ratar	-137	-143
raten nasta	-119	-129
rathe die	-93	-113
rathe … than	-93	-113
rather	-93	-113
ratigheter	-94	-124
rator	177	-6
rator pa	177	-6
rau*	-190	-105
rav*	164	-43
ravistelen	143	-26
reage knapt	-22	96
reage … nar	-22	96
reagerar	-22	96
reagoi	124	-17
reakt med	117	24
reakt … andno	117	24
reaktion	-60	-128
realy tight	109	17
reb*	-146	-167
rebook	-146	-167
rec*	-239	-240
recep star	-128	-118
recep tack	-111	-104
recep … blodt	132	1
recep … imova	41	118
recep … katet	-126	-97
recep … som	-128	-118
recep … somnt	-118	-115
recept	-188	-215
receptfrit	-138	-151
red	7	-160
red blood	167	45
red*	103	282
redan	114	304
redan fat	-5	124
redan tagit	2	115
redan tva	-3	135
redan … bilde	-23	79
redan … dod	-5	160
redan … farva	2	115
redovisning	-130	-156
ref*	-283	-330
referal	-100	-122
refil	-177	-182
refil … my	-113	-114
reflux	-145	-127
regel saman	151	14
regel … saman	151	14
regelbundna	151	14
regionen	-167	-191
register	-108	-194
registreringskyltarna	43	148
regnb runt	116	42
regnbagar	106	30
reh*	-98	-185
rehab	-54	-154
rek*	-254	-156
reklam	-140	-113
rekor i	-168	-144
rekord	-181	-158
rel*	-7	167
relap again	7	112
relap … nobod	7	112
relapsed	7	112
relationer	-102	-151
rem*	-5	-102
remis	-39	-114
remis skule	-108	-113
remis til	-189	-46
remis … ha	-108	-113
remisen	-138	-155
ren	-256	-199
ren misha	-150	-173
rena	-196	-177
rena sjalv	-74	-114
rena … sjalv	-74	-114
renew	-158	-156
renew my	-148	-136
renew … warfa	-105	-89
rengoringsmedel	150	0
rent alman	-95	-96
rent blod	145	-22
rent … sagt	39	128
rep i	-121	102
rep och	2	146
rep om	167	-15
rep til	-117	-123
rep vad	5	106
rep … baten	-179	-180
rep … brev	-20	80
rep … halse	167	-15
rep*	70	221
repar	-135	-151
repet	113	206
repet gick	-12	140
repet hange	-36	160
repet har	-4	98
repet och	127	-9
repet … av	-12	140
repet … i	-27	139
repet … star	127	-9
replaced	-7	155
resa bort	23	137
resa sig	191	101
resa … bada	128	38
resa … mycke	111	20
resen it	-96	-96
resend	-140	-145
reseptin	-167	-171
reser	80	-61
reser mig	102	-116
reser … ar	-139	-129
reser … drick	-118	-109
reser … fort	-180	-149
reser … inget	-130	-128
reser … och	177	-1
reser … snabt	-208	-212
responding	154	-17
rest til	-53	80
rest … spani	-117	-107
resta mycke	-150	-121
resta tar	94	-29
resta … sig	94	-29
restaurang	77	-81
reste	-219	-229
reste ar	10	149
reste mig	-223	-233
reste … bara	10	149
reste … for	-119	-123
resti pulse	-112	-94
resti … #	-112	-94
results	-100	-129
ret*	-278	-297
rev mig	-170	-173
rev til	93	31
rev … i	119	43
rev*	-76	73
revbe ar	105	-13
revbe efter	-94	32
revbe nar	-182	-242
revbe nasvi	100	-6
revbe och	184	8
revbe ser	125	60
revbe syns	118	-15
revbe til	113	48
revbe … brake	7	144
revbe … fet	-104	-123
revbe … fladr	100	-6
revbe … hoger	159	44
revbe … hon	122	-4
revbe … hosta	-90	-120
revbe … jag	-150	-168
revbe … stjar	125	60
revbe … ut	-114	-107
revbe … val	105	-13
revbe … vanst	-84	74
revbena	150	21
revbenen	41	159
revbenet	-199	-143
ribs	90	-89
rida	163	10
rida for	141	3
rida … ogat	141	3
right arm	141	-15
right hand	217	-9
right now	-92	52
right side	-184	-173
right … feels	142	-15
right … hurts	-175	-175
right … i	-133	-140
right … is	105	-37
rikit sen	131	-4
rikit … imors	131	-4
rikitgt	131	-4
rikli mens	-117	-114
rikli som	-98	-92
rikli … den	-98	-92
riklig	-129	-123
riktat	-17	138
rikti alt	133	1
rikti bara	-131	-117
rikti dena	2	120
rikti for	-11	152
rikti varfo	8	123
rikti … gang	2	120
rikti … min	2	128
rikti … svart	133	1
rin pig	-114	-87
rina har	-5	103
rina ur	129	21
rina … blade	-5	103
rina … nasan	129	21
rinan nasa	-163	-141
rinan ogon	-131	-112
rinande	-200	-171
rinas on	130	26
rinas … kova	130	26
rinasa	244	21
riner	65	-148
riner ar	88	43
riner blod	121	31
riner i	-143	-120
riner klar	138	15
riner lite	-154	-133
riner ner	174	4
riner ut	139	34
riner var	-186	-167
riner vaten	109	32
riner … ar	-124	-112
riner … blast	-143	-120
riner … blod	86	12
riner … frisk	-124	-99
riner … i	156	5
riner … jag	66	-78
riner … riner	158	34
riner … vatsk	138	15
ring	27	-120
ring #	174	14
ring ambul	123	21
ring nan	163	9
ring pa	-146	-96
ring vet	-126	-94
ring … el	-126	-94
ring … laret	-146	-96
ringa #	-165	-167
ringa igen	-115	-125
ringa kring	129	18
ringa min	110	54
ringa papa	123	14
ringa runt	132	10
ringa under	-166	-150
ringa vc	116	9
ringa … doter	108	14
ringa … imorg	116	9
ringa … kan	-115	-125
ringa … lampo	135	15
ringa … ogone	-166	-150
ringa … pa	198	49
ringd fran	11	122
ringd i	23	161
ringd men	116	-4
ringd och	174	82
ringd … jag	176	-2
ringde	85	209
ringe i	-48	-195
ringe jag	-235	-268
ringe man	-183	-92
ringe pa	27	187
ringe … da	-141	-112
ringe … for	-165	-157
ringe … mama	165	18
ringe … morgo	-155	-182
ringer	-263	-87
ringo tror	-129	-106
ringo … jag	-129	-106
ringorm	-129	-106
ringt mig	-119	-88
ringt runt	25	97
ringt … til	25	97
rinta ja	148	17
rinta puris	149	24
rinta … ja	141	1
rintaa	187	13
rintaan	216	9
rintakipu	198	23
ripin pain	161	52
riping	188	37
ris*	-155	65
rispa	-203	-229
rispa mig	37	241
rispa … pa	48	184
rispar	82	252
rispat	0	175
rispo pa	25	186
rispo … min	17	131
rispor	11	174
rit*	-107	54
riv*	-108	94
rivan smart	138	22
rivande	138	22
river	1	190
river i	118	19
river up	-15	182
river … brost	118	19
river … saren	-21	153
rob*	-177	-157
robot	-130	-129
robot klipt	-118	-104
robot … av	-118	-104
robotgrasklipare	-118	-104
rod	-193	-341
rod direk	107	10
rod jag	-40	-132
rod men	-177	-149
rod och	92	-66
rod over	180	36
rod ring	-199	-137
rod stjar	-152	-121
rod … ansik	154	2
rod … far	-122	-119
rod … hard	191	41
rod … hela	180	36
rod … ingen	-130	-118
rod … jag	-124	-104
rod … nu	92	-31
rod … pa	-137	-119
rod … svule	-132	-129
rod*	-40	-241
roda	8	-163
roda bar	131	15
roda flack	120	13
roda igen	-116	-99
roda marke	124	24
roda ogon	-114	-105
roda prick	-44	-142
roda strec	132	23
roda … fran	131	15
roda … hosta	124	24
roda … i	68	-62
roda … over	-146	-123
roda … overa	120	13
roda … pa	-138	-154
roda … up	132	23
roda … varje	-114	-105
rodak dena	-122	-115
rodak … vecka	-122	-115
rodaktig	-122	-115
rodbetor	-171	-161
rodna som	-190	-165
rodna up	143	35
rodna … blekn	-106	-88
rodna … i	121	27
rodnad	-270	-232
rodnaden	187	54
rodnar	-187	-168
rok	123	-53
roka	-209	-175
roka klart	-2	131
roka … det	-103	-124
roka … sen	-2	131
rokar a	-108	-96
rokar … nu	-108	-96
rokarlungor	-108	-96
roken hes	143	15
roken … och	143	15
roker	68	160
roker pa	-5	134
roker … och	-5	134
rokfo hosta	149	6
rokfo … sot	149	6
rokforgiftad	149	6
rokte pa	-9	109
rokte spice	4	127
rokte … och	-9	109
rokte … tror	4	127
rol on	-103	-90
rol*	-189	-186
rolat til	-176	-172
rolat … mama	-129	-117
rolator	-199	-202
rolspel	-155	-175
rontg i	-108	-132
rontg sag	9	122
room	-179	3
room spins	-103	-117
room … every	-103	-117
roomate	105	149
rop*	198	102
ropa	146	0
ropa hej	104	-2
ropa … men	104	-2
ropar men	158	33
ropar … hon	119	19
rope	-28	223
rope in	-2	114
rope out	-33	121
rope … of	-33	121
rope … the	-20	129
ror	133	102
ror han	121	23
ror hene	39	151
ror i	-138	-155
ror mig	-146	-26
ror vid	89	169
ror … at	105	-13
ror … inte	245	-44
ror … mig	-8	189
ror … orone	-138	-155
ror … som	-28	92
rora ala	-175	-160
rora benet	112	11
rora den	-105	-90
rora fingr	-50	-124
rora sig	119	-56
rora tan	-121	-111
rora tarna	202	31
rora vanst	176	29
rora … den	-121	-111
rora … fingr	-175	-160
rora … nagra	-116	-112
rora … sen	132	31
rora … sida	162	25
rorde	-23	83
rorde hans	25	107
rorde mig	12	174
rorde … nar	21	127
rorde … snop	25	107
rorel i	185	2
rorel pa	30	115
rorel … magen	185	2
rorel … raten	30	115
rorel … som	-109	-79
rorelse	196	136
rorelserna	-109	-79
rorligt	-107	-88
rort	101	144
rort hene	-13	158
ros	-137	-136
ros*	88	103
rosa	85	-161
rosa pa	-115	-107
rosa skum	226	27
rosa … nar	132	10
rosa … papre	-115	-107
rosla det	175	-17
rosla he	-108	-96
rosla o	130	-11
rosla … komer	156	23
rosla … nar	103	-14
rosla … och	151	-31
rosla … var	-108	-96
roslar	234	25
rosli hosta	-154	-139
roslig	-154	-139
rost sager	-18	155
rost som	17	102
rost … att	0	132
rost … sager	17	102
roste andra	139	31
roste ar	100	-72
roste bland	-96	-110
roste blir	199	43
roste borta	219	-14
roste efter	-194	-177
roste forsv	57	-46
roste fran	-119	-140
roste har	191	111
roste hes	178	0
roste i	13	225
roste later	-121	-139
roste och	-5	110
roste sager	-52	141
roste som	-20	163
roste vil	53	202
roste … ar	-100	-115
roste … at	12	116
roste … att	54	253
roste … blivi	207	38
roste … braka	16	156
roste … efter	73	-31
roste … forky	-128	-100
roste … grane	-119	-140
roste … groti	143	55
roste … helt	-113	-123
roste … hes	214	62
roste … huvet	1	135
roste … huvud	8	185
roste … kraks	123	51
roste … och	45	-59
roste … sager	14	112
roste … skrik	-84	-105
roste … tror	-5	110
rosten	119	-6
roster	-71	225
rosterna	-39	192
rot	-457	-412
rot blod	147	7
rot brost	-132	-90
rot i	-64	-117
rot ingen	-118	-102
rot men	-149	-98
rot nar	-131	-140
rot oga	-203	-194
rot runt	-112	-80
rot strec	-169	-143
rot … feber	-118	-85
rot … gor	92	-11
rot … jag	-56	-137
rot … kladi	-140	-122
rot … om	-159	-136
rot … pa	-146	-130
rot … ser	-139	-99
rot … svule	-203	-202
rot … toan	-129	-122
rot*	97	21
rotva och	97	21
rotva … tapar	97	21
rotvalska	97	21
round … throa	-8	106
rub*	138	-31
rubin his	157	6
rubing	158	6
rul*	139	47
rulad ner	-113	-113
rulad over	149	29
rulad … fran	-113	-113
rulade	101	-69
rular	241	15
rulgardin	164	44
rulst och	41	124
rulst … huvud	85	-27
rulst … min	12	106
rulstol	39	164
rulstolsburen	12	106
rum	170	108
rum han	13	-113
rum hela	140	26
rum hon	133	20
rum pa	10	142
rum … dagen	140	26
rum … nater	10	142
rum … sager	189	12
rum*	-9	214
rumet	128	383
rumet bredv	-39	141
rumet och	-17	123
rumet pa	-20	117
rumet … han	-39	89
rumet … slar	-24	91
rumpa blama	-150	-143
rumpa bloje	-122	-95
rumpa och	148	123
rumpa om	-114	-110
rumpa … bada	113	2
rumpa … men	-110	-95
rumpa … tror	-122	-95
rumpan	-134	-149
rumsk har	107	148
rumsk … feber	139	23
run out	-116	-124
run … next	-116	-124
rund rod	-129	-106
rund … flack	-129	-106
runin … the	-180	-185
runing	-223	-152
runit i	108	44
runit … en	108	44
runsaasti	145	0
runt	61	134
runt #	-71	-107
runt andta	165	53
runt bater	130	13
runt brose	121	10
runt brost	218	10
runt et	-113	-99
runt halse	123	251
runt har	-119	-87
runt hela	119	4
runt lampo	126	29
runt med	10	143
runt mig	-103	-155
runt mun	185	-4
runt munen	151	-40
runt ogat	-8	156
runt om	-202	-89
runt pa	-115	0
runt svart	-139	-118
runt … a	170	38
runt … brost	119	4
runt … fick	90	-50
runt … litet	-113	-99
runt … nar	149	12
runt … nater	9	141
runt … och	-161	-195
runt … over	-145	-158
runt … sa	95	-22
runt … sot	-139	-118
runy	-195	-191
runy nose	-195	-191
rus*	304	41
rusar	258	77
rusar hande	-124	-105
rusar huden	122	44
rusar och	142	5
rusar … ar	122	44
rusar … jag	125	0
rusar … pirar	-124	-105
ruska hene	118	2
ruska om	85	-24
ruska … och	85	-24
ruskat	122	-14
rut*	-45	-180
rutin	-203	-186
ryc*	86	-62
ryck	142	-3
ryck med	108	-3
ryck … armar	108	-3
rycka	142	-15
rycke av	-147	-127
rycke han	162	12
rycke har	-115	-117
rycke iblan	-84	-107
rycke nar	-140	-146
rycke sen	-160	-165
rycke til	-26	105
rycke … en	-160	-165
rycke … gjort	-115	-117
rycke … jag	-140	-146
rycke … nar	-84	-107
rycke … och	-26	105
rycke … ogat	-162	-118
rycke … troth	-147	-127
ryckt i	174	0
ryckt och	106	13
ryckt … i	132	5
ryckt … tio	117	-3
ryg jag	-75	-147
ryg sen	88	43
ryg … en	88	43
ryg … manga	-127	-131
ryg … ror	-142	-131
ryg … stada	-114	-146
ryg … sveta	126	42
ryg*	1	-132
rygdu … inte	178	22
rygdunk	178	22
rygen a	-68	-129
rygen av	-227	-208
rygen det	183	69
rygen domna	182	54
rygen efter	-149	-31
rygen fran	-119	-116
rygen fru	-112	-114
rygen gor	-167	-176
rygen ja	9	122
rygen kalsv	152	68
rygen kanse	137	31
rygen kansl	-117	-104
rygen kisar	138	12
rygen melan	163	23
rygen men	167	13
rygen nar	-103	-145
rygen nu	103	-14
rygen o	185	40
rygen ocksa	-141	-155
rygen pa	116	-21
rygen sa	110	25
rygen sen	145	87
rygen svima	144	55
rygen trode	-114	-107
rygen … armar	162	72
rygen … att	-198	-217
rygen … benet	-179	-165
rygen … bra	-131	-129
rygen … det	153	18
rygen … eleme	-119	-116
rygen … honom	158	24
rygen … i	167	14
rygen … ja	-183	-157
rygen … jag	-200	-204
rygen … lader	102	-9
rygen … lange	123	30
rygen … nerki	128	38
rygen … ni	-76	-84
rygen … nu	140	-14
rygen … om	140	61
rygen … ont	-167	-176
rygen … rosla	103	-14
rygen … sangl	-106	-88
rygen … sen	148	7
rygen … skuld	163	23
rygen … slade	11	112
rygon och	122	16
rygon … svimf	122	16
rygont	63	-64
rygovningar	-100	-101
rygra … sen	104	34
rygsk har	150	27
rygsk i	114	29
rygsk igen	-235	-187
rygsk kan	-193	-142
rygsk sen	95	25
rygsk … blivi	113	30
rygsk … helge	114	29
rygsk … igar	95	25
rygsk … knapt	-149	-136
rygsk … lyfte	-163	-133
rygskot	-108	-204
rygskotet	-71	-133
rygsm och	133	2
rygsm sedan	-99	-80
rygsm … #	-99	-80
rygsm … svaga	102	4
rygsmarta	176	9
rygva de	-126	-127
rygva … stark	-126	-127
rygvarken	-126	-127
sa	11	207
sa als	20	113
sa andfa	161	21
sa ar	129	152
sa arg	-132	-71
sa att	-68	129
sa beror	-104	-140
sa blek	164	50
sa borja	-115	-106
sa dalig	25	124
sa det	-99	88
sa djupt	-95	75
sa dokto	-162	-128
sa fins	-100	-107
sa flase	-103	-104
sa frukt	129	14
sa gamal	-101	-120
sa gjord	2	103
sa glad	-148	-103
sa han	-12	117
sa hejda	-13	120
sa hela	-140	-195
sa himla	-146	-141
sa hitar	41	161
sa hon	100	210
sa hungr	-165	-134
sa i	-89	68
sa ila	-118	-94
sa ja	-194	-238
sa jag	-13	-239
sa konst	70	197
sa krang	-118	-98
sa lange	127	209
sa langs	139	-9
sa lat	-54	81
sa litet	132	-23
sa lugn	-173	-132
sa man	-105	-169
sa mat	67	-81
sa natli	136	29
sa nej	10	300
sa norma	-121	-104
sa ofarl	-92	-117
sa ont	173	-126
sa pa	-30	206
sa rad	-192	-192
sa sange	234	69
sa satan	120	-6
sa skont	34	137
sa sluta	16	158
sa somni	240	37
sa stark	29	186
sa stor	213	94
sa sugen	-131	-112
sa svag	140	26
sa svart	18	228
sa svule	133	44
sa tacks	-70	-87
sa tande	196	36
sa tekni	-110	-82
sa tidig	-145	-133
sa til	39	151
sa tor	-154	-154
sa trot	155	121
sa tungt	100	-11
sa under	146	22
sa undra	129	154
sa vad	-1	141
sa vagar	-139	-129
sa varmt	-116	-124
sa vid	38	120
sa vimel	-87	-122
sa yr	304	31
sa … akute	40	159
sa … astma	-118	-98
sa … barne	22	171
sa … bjork	-115	-100
sa … blev	-139	-130
sa … blir	-187	-74
sa … blode	-134	-112
sa … dalig	-129	-174
sa … de	85	201
sa … det	-59	118
sa … djupt	147	54
sa … dog	-110	-119
sa … dom	20	99
sa … efter	179	131
sa … et	-138	-137
sa … far	13	138
sa … farn	121	9
sa … for	-157	-157
sa … gar	177	145
sa … han	89	231
sa … hans	-4	103
sa … harif	132	-23
sa … hon	40	188
sa … hopar	167	7
sa … hormo	-121	-104
sa … hud	-98	-96
sa … i	156	-28
sa … idag	-205	-204
sa … igen	27	95
sa … inte	-109	43
sa … jag	107	174
sa … kan	-84	-185
sa … klatr	-140	-139
sa … klock	-145	-133
sa … knapt	163	28
sa … kom	-143	-142
sa … komer	-134	-122
sa … kunde	-136	-134
sa … lagda	38	120
sa … langr	-15	154
sa … langt	104	3
sa … maste	-218	-188
sa … men	86	167
sa … misad	-138	-146
sa … morse	-2	137
sa … mycke	-96	-115
sa … och	233	-5
sa … ont	281	102
sa … orkar	-103	-104
sa … ovanf	-135	-124
sa … over	146	58
sa … pa	-217	5
sa … papa	-6	98
sa … plots	103	-12
sa … racke	-142	-54
sa … ramla	8	185
sa … riner	139	-3
sa … sa	-214	-158
sa … sen	193	162
sa … ser	140	158
sa … ska	-171	-158
sa … skaka	-19	-140
sa … skalr	231	37
sa … skriv	133	170
sa … slakt	-143	-87
sa … slar	-94	-114
sa … slipe	35	190
sa … som	-91	53
sa … sover	104	16
sa … til	12	138
sa … tog	122	1
sa … trode	95	-33
sa … under	-103	-90
sa … undra	167	-18
sa … ut	-123	-71
sa … vet	-10	132
sa … vi	22	157
sa … vil	-137	-121
saa	102	43
saa henke	119	150
saa … huule	145	-1
saa*	-88	-253
saako	-175	-162
sad	-289	-307
sad since	-112	-102
sad … dad	-112	-102
sad*	-86	-199
sadan tryck	130	-11
sadan … over	130	-11
sadant	-20	-130
sadar ungef	-155	-136
saft	149	-76
saft och	-204	-182
saft … inte	108	15
saften	147	36
sag	-262	-130
sag ar	17	131
sag blixt	125	53
sag bra	-139	-135
sag det	44	246
sag dom	-108	-96
sag elrak	-169	-178
sag en	-242	-303
sag et	-148	-162
sag forsk	-108	-92
sag jag	38	151
sag kotid	-128	-127
sag mina	-85	-113
sag nagot	17	128
sag prise	-120	-139
sag rakni	-117	-131
sag til	-10	123
sag ut	184	114
sag vagen	-127	-122
sag … film	-139	-148
sag … i	116	158
sag … min	-2	163
sag … nyhet	-149	-133
sag … och	17	131
sag … progr	-131	-123
sag … rokar	-108	-96
sag … som	184	114
sag … strum	-85	-113
sag … til	10	125
sag … tva	139	16
sag*	8	166
saga att	-5	128
saga det	-112	-18
saga forla	26	154
saga jag	-19	137
saga min	165	18
saga nat	15	165
saga nej	33	240
saga sit	182	1
saga til	-164	-104
saga tva	136	9
saga varfo	-20	103
saga vem	1	113
saga … adres	116	9
saga … ala	0	105
saga … det	45	202
saga … egen	107	-3
saga … eget	157	-1
saga … hene	-152	-172
saga … namn	183	19
saga … ord	167	-7
saga … salte	95	10
saga … til	-160	-29
sagad av	128	4
sagad … och	-120	-100
sagen	214	37
sager #	169	-37
sager a	154	-4
sager at	33	217
sager bara	137	162
sager bebis	9	100
sager de	23	141
sager det	83	129
sager doda	-13	126
sager doter	119	27
sager emot	28	158
sager fel	140	122
sager gor	-8	127
sager grati	24	143
sager hejda	0	120
sager hopa	1	135
sager ifran	-110	-47
sager jag	-89	-9
sager knapt	102	-9
sager konst	39	152
sager min	75	-43
sager nat	15	129
sager nej	-189	-102
sager om	27	184
sager sama	43	-90
sager varje	18	162
sager … alt	-131	-63
sager … angra	112	19
sager … ar	87	114
sager … barne	21	249
sager … bebis	17	174
sager … dag	18	162
sager … de	33	183
sager … den	128	141
sager … en	-135	-36
sager … gar	159	23
sager … halse	119	7
sager … hans	9	160
sager … hor	-133	-112
sager … huvud	128	25
sager … ingen	-14	235
sager … ja	137	65
sager … maken	-10	85
sager … man	-132	-188
sager … masor	-21	89
sager … maste	-42	104
sager … maten	2	88
sager … mig	34	294
sager … om	27	195
sager … pa	3	159
sager … papa	-7	201
sager … pulse	-152	-130
sager … sak	116	-13
sager … ska	-191	-193
sager … slar	11	107
sager … syste	137	-9
sager … tar	12	125
sager … til	-127	-4
sager … trana	25	107
sager … tvn	-3	111
sager … varld	8	130
sager … vi	4	214
sagt	-154	137
sagt att	9	177
sagt pa	-4	109
sagt sen	-109	-189
sagt til	-4	161
sagt up	16	261
sagt … jag	30	169
sagt … jobet	-4	109
sagt … lagen	33	121
sagt … mig	26	170
sagt … om	42	166
sagt … til	34	132
sai*	-44	93
said	29	210
said my	17	125
said … goodb	17	125
sak	144	240
sak kvar	29	102
sak mot	11	164
sak om	184	-5
sak som	-9	119
sak til	34	133
sak … kan	34	133
sak … och	179	-4
sak*	123	132
saken	135	-41
saker	31	417
saker #	153	50
saker hema	20	168
saker i	84	185
saker me	5	118
saker med	11	232
saker och	73	137
saker om	-64	87
saker pa	-9	141
saker sju	111	22
saker … att	-38	96
saker … barne	10	133
saker … flit	-11	161
saker … hene	13	143
saker … inte	-10	201
saker … mig	18	201
saker … minut	142	31
saker … och	-118	-97
saker … os	-19	83
saker … sager	34	181
saker … sange	16	120
saker … ska	3	105
saker … styck	122	1
sakert	65	-103
sakna det	101	-7
sakna han	158	4
sakna honom	-147	-172
sakna mig	29	206
sakna mit	-162	-159
sakna mjalt	146	47
sakna … bror	7	138
sakna … hemla	-125	-128
sakna … och	146	47
saknas	227	76
sakta	-155	-143
sal och	158	14
sal*	-266	-80
sald	7	180
sald pa	1	116
sald til	9	129
sald … man	9	129
sald … natet	1	116
salda	-19	128
saliv	196	52
saliv mat	133	11
saliv riner	176	62
saliv … har	133	11
saliven	176	67
salja mig	-6	92
salja … for	-6	92
salskap	-132	-143
salt dator	4	110
salte hete	95	10
salte … gafel	95	10
saltet	95	10
salva	-198	-209
sama gamla	-133	-136
sama kansl	223	29
sama lila	-115	-98
sama saker	-118	-97
sama smart	107	-49
sama som	-226	-234
sama … i	-183	-152
sama … kans	122	47
sama … nu	95	-56
sama … nyp	-115	-98
sama … om	146	-40
sama … sist	-125	-145
sama … som	115	-107
sama … visa	-101	-85
samal yhtak	106	-8
samaltaa	106	-8
samar men	136	-2
samar … det	136	-2
samarin	-38	-172
sambo	118	152
sambo #	101	17
sambo braka	-95	-106
sambo fick	124	25
sambo googl	39	125
sambo han	139	-15
sambo hon	81	-19
sambo hosta	-134	-133
sambo kolar	20	163
sambo kom	85	-21
sambo krmpa	120	0
sambo liger	98	-53
sambo maser	-117	-104
sambo mor	-119	-107
sambo oxa	-107	-116
sambo prata	7	127
sambo ser	-2	127
sambo skaka	43	148
sambo slog	5	182
sambo snark	-147	-144
sambo som	0	139
sambo star	-20	100
sambo svara	116	-34
sambo tog	91	133
sambo … avled	-119	-107
sambo … bebis	12	148
sambo … borja	81	-19
sambo … diabe	140	-21
sambo … feber	-120	-125
sambo … for	126	5
sambo … fradg	120	0
sambo … get	9	105
sambo … har	118	3
sambo … hem	85	-21
sambo … hog	28	127
sambo … inte	221	30
sambo … ja	116	-34
sambo … mig	28	217
sambo … min	23	163
sambo … och	-147	-161
sambo … overt	5	125
sambo … pa	122	39
sambo … sa	-94	-114
sambo … saker	-2	127
sambo … snal	-98	-111
sambo … spark	108	15
sambo … stryp	-23	138
sambo … ute	-20	100
sambon	46	148
sambons	-119	-107
same	-99	-206
same as	-174	-158
sames vil	-76	-92
sames … veta	-76	-92
sameskolan	-76	-92
samla pa	-19	131
samla sen	-120	-116
samla table	6	134
samla … i	1	141
samla … sig	-14	107
samla … spira	-120	-116
samlag	-138	-127
samlat	-14	204
samre kraks	110	30
samta for	-144	-174
samta med	-121	-128
samta men	-110	-104
samta om	-110	-116
samta … er	-121	-112
samta … min	-148	-151
samta … skote	-114	-100
samtal	-140	-199
samtalet	-247	-234
samtalsgrup	-100	-148
samtalskontakt	-91	-92
samtalstod	-157	-163
samti … liger	136	22
samtidigt	-19	-125
san anges	8	98
san ar	-100	-109
san dar	-132	-154
san … att	100	168
san … ute	-100	-109
san*	-183	-52
sana	-85	-155
sand	-131	-126
sand leker	-100	-102
sand … glat	-100	-102
sanda i	5	131
sandare	5	131
sande live	9	87
sande … och	9	87
sander	45	210
sandp efter	-108	-100
sandp … dagar	-108	-100
sandpaper	-147	-115
sang	-79	42
sange ater	128	25
sange bredv	111	-11
sange gar	-119	-111
sange hopar	150	0
sange iblan	-134	-127
sange krist	-156	-140
sange o	-28	123
sange skaka	188	26
sange snura	-119	-122
sange tre	-148	-135
sange … dagar	-148	-135
sange … i	-138	-129
sange … nu	91	30
sange … o	155	41
sange … over	-119	-111
sange … sager	3	195
sange … sen	-129	-115
sange … toma	111	-11
sange … xarel	128	25
sangk igar	-120	-94
sangk och	114	51
sangk … lite	-120	-94
sangkanten	106	-1
sangl rodna	-106	-88
sangl … som	-106	-88
sanglage	-106	-88
sangv #	-120	-111
sangv … ar	-120	-111
sangvatning	-165	-154
sanoi	-24	167
sanoi aiti	-119	-124
sanoo	-130	-24
sanoo eta	-171	-151
sanoo etei	93	151
sanoo … ei	-138	-147
sanoo … halua	29	159
sanoo … satuu	-128	-130
sar	-96	84
sar ar	-113	-99
sar av	-105	-120
sar det	5	126
sar mig	11	178
sar roda	132	23
sar som	-178	-180
sar … arbet	-105	-120
sar … det	-113	-99
sar … foten	-154	-164
sar … henes	-14	135
sar … inte	-129	-134
sar … laren	1	133
sar … strec	132	23
sar … ta	-154	-141
sar*	84	126
saren	-51	140
saret	301	104
saret glipa	-164	-141
saret ser	158	44
saret … fint	158	44
saret … foten	119	45
saret … freda	-107	-118
sarig av	-124	-91
sarig brost	-156	-139
sarig … amnin	-124	-91
sarig … det	-118	-117
sariga	-164	-141
sarsk efter	-117	-146
sarsk inan	-123	-118
sarsk pa	30	120
sarsk … hjart	-123	-118
sarsk … morgo	30	120
sarsk … och	-157	-166
sart … benet	107	18
sat	112	253
sat att	71	226
sat en	94	-65
sat et	19	130
sat fast	197	49
sat han	-15	135
sat in	15	196
sat med	188	-13
sat namn	26	128
sat nat	153	1
sat och	73	119
sat pa	-99	-194
sat … at	95	10
sat … avslu	34	145
sat … bilen	7	134
sat … chip	19	130
sat … dag	-132	-129
sat … et	101	-7
sat … halse	-67	-126
sat … har	4	99
sat … i	243	157
sat … inte	27	162
sat … karam	141	13
sat … mikro	4	114
sat … nagot	19	141
sat … sig	115	20
sat … skruv	130	0
sat … tog	-4	97
sat*	156	48
sata	93	-134
sata in	-127	-121
sata mig	135	7
sata sig	141	11
sata … en	-107	-135
sata … i	156	-4
sata … spira	-127	-121
sata … up	117	33
satans	120	-6
sate	-91	-168
sate knive	-2	147
sate kotbu	104	1
sate sig	-72	-159
sate … kotbi	55	-57
sate … mot	-2	147
satei leuka	147	13
sateilee	140	0
sater	171	145
sater i	38	-77
sater mig	191	49
sater punkt	7	186
sater … halse	38	-77
sater … har	7	186
sater … sa	-94	-72
satet	36	179
satet att	38	160
satet … do	14	125
satur #	224	32
satur ar	217	31
satur … #	217	31
saturation	224	32
saturationen	217	31
satut itsea	-3	130
satut … parta	-3	114
satutaa	-3	130
satuu kun	-128	-130
satuu … niele	-128	-130
sav*	17	249
saved	-16	97
saved up	-16	97
saved … my	-16	97
savin my	-1	164
savin … table	-1	133
saving	2	171
saw	-124	-168
saw the	-140	-145
saw … bil	-140	-145
sax	-50	144
sax i	-117	-131
sax … slojd	-117	-131
sax*	7	145
saxen	7	145
say … fel	-17	99
say*	90	245
sayin the	147	-20
saying	69	167
says he	22	245
says if	21	155
says it	-201	-158
says its	160	105
says resti	-112	-94
says … burns	-123	-127
says … got	-35	90
says … hurts	-168	-171
says … i	21	155
says … pulse	-112	-94
says … wants	12	167
says … wil	26	154
scare i	20	153
scare im	-19	124
scare me	-115	-114
scare of	-97	38
scare … #	-115	-114
scare … going	-9	123
scare … my	25	151
scare … the	-156	-155
scare … wil	20	153
scared	174	192
sce*	-138	-135
sch*	-154	88
schac och	-106	-137
schac … jag	-106	-137
schack	-163	-176
scham i	-150	-115
schampo	-150	-115
scharlakansfeber	-120	-126
schem chefe	-91	-117
schem … alt	-91	-117
schemat	-98	-128
scrat … wrist	4	128
screaming	12	207
screening	-124	-119
se	39	259
se blode	-5	103
se de	-124	-117
se dubel	81	-19
se hur	-4	126
se on	-131	23
se til	36	132
se … att	34	129
se … en	36	133
se … hemlo	-124	-117
se … mit	81	-19
se … rina	-5	103
se … sinin	-118	-114
season	-112	-126
secon hand	-106	-105
second	-140	-132
sed*	-40	-122
sedan	-40	-122
sedan #	-200	-232
sedan barne	-111	-117
sedan brand	-26	105
sedan en	-17	-129
sedan forlo	-127	-64
sedan hocke	-140	-103
sedan hustr	5	149
sedan i	94	-110
sedan igar	-16	-150
sedan jag	-189	-271
sedan klock	131	-21
sedan lange	-154	-125
sedan man	35	117
sedan nagra	-171	-131
sedan papa	-137	-139
sedan tolv	156	39
sedan tre	-236	-192
sedan tva	-86	-106
sedan undra	74	-58
sedan … behov	-99	-80
sedan … borja	-232	-230
sedan … dagar	-182	-56
sedan … dog	-111	-21
sedan … efter	190	15
sedan … flyta	-118	-127
sedan … gar	148	-48
sedan … halvt	131	3
sedan … jag	142	33
sedan … manda	-189	-80
sedan … mar	112	119
sedan … morse	47	-110
sedan … nat	174	-45
sedan … och	31	-177
sedan … olyck	-126	-97
sedan … slog	175	52
sedan … time	140	9
sedan … tugar	-106	-97
sedan … tva	140	34
sedan … varas	-134	-132
sedan … vecko	-198	-166
see	152	-9
see … point	-16	115
seein spots	174	73
seg	142	-73
seg har	137	47
seg … huvud	137	47
seg*	115	-69
segna … vid	111	19
seizu at	-119	-107
seizu now	162	29
seizu … work	-119	-107
seizure	148	-68
seizures	-151	-140
sej	178	162
sekava	154	3
seksiin	-6	125
sekun drick	-106	-118
sekun har	-116	-112
sekun och	102	-31
sekun stel	137	44
sekun treti	-145	-118
sekun under	96	17
sekun … da	124	3
sekun … dalig	-106	-118
sekun … haft	-160	-164
sekun … nacke	137	44
sekun … sex	96	17
sekund	60	-110
selexid	-183	-174
selka	-130	-204
selka jumis	-154	-144
selka on	-45	-135
selka … kipea	-199	-169
sem*	-280	-244
semes kan	-183	-149
semes och	-124	-135
semes … jag	-86	-116
semes … vacin	-116	-130
semester	-124	-129
semestern	-265	-217
sen #	-77	-201
sen a	94	114
sen ar	-15	146
sen blev	197	29
sen blodn	-127	-121
sen borja	146	-14
sen bra	-130	-114
sen ca	111	6
sen det	-145	-64
sen en	-29	-178
sen et	-251	-222
sen feber	-146	-123
sen fem	-159	-167
sen fodse	-154	-120
sen fores	106	4
sen forlo	10	185
sen fruko	216	37
sen fyra	-9	114
sen gamal	-116	-103
sen gipse	135	37
sen han	157	27
sen hopar	-2	131
sen i	59	-82
sen igr	-114	-114
sen imors	166	-2
sen inat	202	13
sen ja	-170	-131
sen jag	-142	-204
sen kan	140	152
sen klima	-133	-124
sen kom	147	128
sen komer	-146	-142
sen korti	-122	-87
sen krakt	122	41
sen lange	-66	-227
sen lileb	-129	-115
sen lunch	178	-8
sen mama	-5	145
sen mens	-52	-141
sen midag	151	40
sen nagot	-149	-114
sen nio	125	38
sen nu	155	-85
sen och	-108	-179
sen roda	-156	-134
sen sager	119	26
sen sex	11	93
sen skrat	-35	135
sen slapt	78	11
sen spira	-120	-116
sen tonar	-106	-90
sen tunga	125	21
sen utsla	103	50
sen vakna	111	-13
sen var	-75	73
sen vi	177	9
sen vil	-116	-173
sen visad	30	115
sen … #	56	-64
sen … a	126	-12
sen … anfal	-106	-90
sen … ar	-181	-162
sen … at	209	61
sen … att	119	26
sen … bar	106	14
sen … blev	-171	-200
sen … borja	-80	-165
sen … bra	-107	-143
sen … byte	-123	-129
sen … det	174	173
sen … dog	-41	179
sen … efter	134	14
sen … en	129	-12
sen … flog	-126	-113
sen … flyta	-117	-168
sen … for	-43	138
sen … formi	161	30
sen … fylde	-116	-196
sen … gar	39	-129
sen … gick	-158	-81
sen … halva	-134	-110
sen … har	119	-58
sen … host	-128	-109
sen … hosta	-6	245
sen … huger	102	-17
sen … igen	-116	-99
sen … jag	76	99
sen … kan	-179	-159
sen … kliar	186	85
sen … kom	-153	-192
sen … kval	107	-34
sen … la	-145	-168
sen … lamna	23	94
sen … lyfte	167	22
sen … manad	-201	-171
sen … manda	-238	-192
sen … mar	-151	-107
sen … men	113	-65
sen … min	44	-106
sen … morse	174	-68
sen … nat	180	-24
sen … nio	132	43
sen … nu	148	94
sen … o	98	36
sen … och	220	-6
sen … ont	91	37
sen … par	-201	-189
sen … prata	-93	-115
sen … ramla	-123	-122
sen … rokte	4	127
sen … sager	141	24
sen … sate	142	-17
sen … sluta	-113	-166
sen … tande	111	26
sen … tim	142	48
sen … timar	59	185
sen … time	288	37
sen … tog	-147	-102
sen … vakna	244	26
sen … var	-24	143
sen … vecka	-285	-261
sen … viska	-113	-123
senare	-72	-154
senas kvart	142	19
senaste	151	60
send	157	201
send help	158	-1
send me	-9	131
send … my	158	-1
sendr behov	-87	-109
sendrag	-195	-200
senorna	129	17
sent	-251	-145
sent jag	2	115
sent to	-113	-94
sent … har	2	115
sent … the	-113	-94
sentence	107	-21
sep*	-155	-205
separ … barne	-95	-121
sepsis	-157	-187
ser	243	22
ser alt	2	168
ser bara	290	81
ser benet	175	9
ser bilen	-124	-126
ser bra	-343	-293
ser det	143	145
ser dimig	130	38
ser doda	12	143
ser fula	-202	-146
ser hur	-147	-156
ser menin	-122	-119
ser nar	28	111
ser plots	162	17
ser prick	211	73
ser rator	177	-6
ser regnb	116	42
ser ringa	169	23
ser saker	179	192
ser sar	-14	135
ser skate	-174	-131
ser sma	-24	91
ser sne	131	8
ser sned	140	29
ser som	-152	-135
ser stjar	209	69
ser sudig	187	41
ser ut	165	-18
ser … att	176	31
ser … blodt	113	48
ser … dima	145	8
ser … dubel	109	11
ser … fasti	-117	-113
ser … forst	-129	-114
ser … genom	142	-29
ser … halft	122	28
ser … halva	224	69
ser … ingen	185	32
ser … kraks	110	23
ser … kring	129	18
ser … man	-24	91
ser … manis	12	143
ser … mycke	-157	-156
ser … nar	112	-53
ser … och	162	60
ser … ont	112	32
ser … pa	165	-13
ser … prata	-162	-162
ser … runt	156	38
ser … sager	20	101
ser … som	147	13
ser … svule	125	60
ser … ut	-4	-109
ser … utan	-120	-111
ser … vit	149	18
ser*	-354	-194
serie	-176	-187
serie dar	-150	-143
serie om	-109	-138
serie … ala	-150	-141
serie … titar	-172	-152
serien	-209	-179
sertralin	-204	-152
ses	-61	183
ses pa	-61	173
ses … andra	-4	216
ses … torsd	-167	-172
set til	13	150
set … hela	106	13
seuraava	-195	-171
sex	214	192
sex anars	-5	144
sex ar	-62	121
sex av	2	127
sex dagar	158	68
sex fast	11	109
sex gange	193	12
sex i	-116	-146
sex manad	119	25
sex med	25	132
sex nater	20	126
sex som	96	17
sex timar	187	-4
sex vecko	152	9
sex … gamal	145	-36
sex … helge	-116	-146
sex … sager	2	131
sex … sen	82	-53
sexar ur	146	70
sexar … badtu	146	70
sexli ar	-125	-128
sexli … dot	-125	-128
sexlivet	-125	-128
sh	-1	162
sh igen	-1	162
shaki al	157	-30
shaki and	-24	171
shaki on	126	-18
shaki … over	157	-30
shaki … the	126	-18
shaking	148	207
shatered	-118	-146
shavi smal	-157	-183
shavi … cut	-157	-183
shaving	-157	-183
she wants	8	144
she … a	165	38
she … no	-141	-147
she … three	-128	-124
she*	190	56
shed	9	139
shelf	-103	-117
shelt tonig	22	159
shelter	22	159
shes	214	4
shes been	-11	149
shes copin	-112	-102
shes shive	168	24
shes … and	-184	-87
shes … we	156	-6
shivering	263	41
shivery	-160	-117
short	153	24
short of	153	24
short … breat	153	24
shot	-18	-146
shot in	181	19
shot … the	181	19
shoul blade	135	31
shoul hurts	234	63
shoul i	-78	-262
shoul … do	-164	-172
shoul … get	-171	-196
shoul … wory	-112	-93
should	-61	-129
shr*	153	30
shrimp	153	30
shunt	113	43
shunt och	113	43
shunt … huvud	113	43
sic*	31	-197
sick	114	-161
sick al	-153	-151
sick and	185	27
sick note	-191	-184
sick … clamy	108	34
sick … for	-153	-152
sick … night	-153	-151
sick … so	108	13
sid*	118	-82
sida av	105	33
sida blod	122	29
sida har	-150	-132
sida kans	122	47
sida nar	30	179
sida sa	136	20
sida … ansik	124	28
sida … inte	159	48
sida … jag	20	134
sida … lite	122	29
sida … ni	-94	-113
sida … och	144	55
sida … som	156	41
sidan	175	-37
sidan ar	181	23
sidan efter	-102	-99
sidan jag	186	18
sidan langt	112	47
sidan o	156	57
sidan ont	152	74
sidan racke	130	-26
sidan ror	105	-13
sidan sen	116	33
sidan svima	101	45
sidan … att	-102	-99
sidan … bubla	108	5
sidan … han	120	37
sidan … i	167	67
sidan … krope	134	13
sidan … ner	112	47
sidan … rod	139	54
sidan … sig	105	-13
sidan … som	174	18
side	152	-90
side and	176	49
side has	127	15
side of	120	16
side then	103	7
side … gone	127	15
side … his	124	10
side … it	103	7
side … my	103	34
sifror	-132	-153
sig	199	108
sig a	179	97
sig at	122	13
sig att	0	133
sig bakat	137	22
sig bara	-128	-104
sig batre	28	196
sig diskm	115	20
sig efter	153	60
sig for	28	-124
sig hela	127	53
sig hora	30	120
sig i	-112	-70
sig igen	54	153
sig in	4	153
sig ingen	-192	-147
sig jag	-22	130
sig klade	153	-19
sig mar	144	30
sig med	-22	187
sig medan	108	-18
sig mot	-37	94
sig mycke	111	20
sig nar	-122	-103
sig ner	127	18
sig och	221	207
sig om	73	-118
sig pa	37	284
sig sen	136	59
sig skriv	107	14
sig table	-7	103
sig tva	119	133
sig up	180	19
sig vaken	137	23
sig vi	159	51
sig … agent	-3	100
sig … ansik	158	19
sig … armar	19	198
sig … att	153	-10
sig … barne	6	128
sig … brost	168	1
sig … covid	-109	-89
sig … et	-142	-148
sig … fel	105	-13
sig … fort	107	14
sig … golve	-227	-214
sig … halse	220	10
sig … hande	104	-8
sig … hel	158	25
sig … hene	18	171
sig … i	52	250
sig … jag	-116	-122
sig … kaken	135	12
sig … karto	118	-4
sig … ladan	9	147
sig … laren	-8	102
sig … man	-109	-127
sig … masa	110	2
sig … med	2	108
sig … men	-181	-173
sig … mig	186	268
sig … nar	-167	-221
sig … norbo	-123	-133
sig … och	126	50
sig … ont	111	20
sig … orat	-117	-74
sig … pa	150	204
sig … rygsk	114	29
sig … sag	39	125
sig … skaka	116	1
sig … skar	127	11
sig … snon	14	110
sig … som	137	22
sig … svima	-142	-127
sig … ta	-11	94
sig … tils	-14	101
sig … toan	-18	148
sig … tunga	-123	-112
sig … utan	24	124
sig … vagen	104	-2
sig … vanli	-1	123
sig … vanst	135	33
sikt	-76	-107
sikta mot	31	106
sikta pa	-3	113
sikta … mig	26	158
siktar	31	106
sil	104	-66
silalta	-4	122
silen	108	7
silen han	108	7
silmasta	149	-10
sim*	-257	-218
sima	17	137
sima ut	17	137
simningen	-121	-109
simsk … har	-138	-155
simsk … morgo	120	26
simskola	-137	-175
sin	-14	90
sin bror	-136	-12
sin chef	2	104
sin egen	47	-134
sin far	9	105
sin gang	-12	104
sin mama	-115	-119
sin nya	4	115
sin pena	129	5
sin telef	7	134
sin … dod	-22	96
sin … han	-10	134
sin … hand	174	13
sin … jag	-79	97
sin … men	173	-2
sin … och	-40	128
sin*	-54	-143
sina	132	222
sina konto	-19	134
sina ringa	4	99
sina skars	-6	119
sina smyck	21	147
sina … til	7	168
sinar	-114	-118
since	-52	-145
since an	146	22
since dad	-112	-102
since i	-156	-189
since movin	-147	-166
since sprin	-158	-159
since the	-104	-134
since this	221	-1
since yeste	115	-107
since … #	140	21
since … break	-146	-161
since … here	-94	-120
since … hour	146	22
since … morni	188	40
since … night	29	-137
since … pased	-112	-102
sininen	-118	-114
sinus again	-101	-110
sinuses	-169	-173
sis*	33	300
sist fick	-26	97
sista	1	304
sista blev	38	143
sista gang	12	135
sista gange	9	282
sista medel	-13	131
sista minut	-112	-134
sista ol	4	141
sista table	-95	-121
sista tiden	-159	-187
sista timen	127	3
sista … imorg	-95	-121
sista … jag	8	177
sista … sen	-58	58
sista … vi	0	179
sister	167	169
sit	202	127
sit eget	158	0
sit gamla	85	-21
sit namn	143	12
sit rum	13	134
sit stil	172	139
sit sysko	-121	-121
sit tjat	-81	-122
sit val	-103	-127
sit … dar	-103	-127
sit … fora	-107	-120
sit … namn	157	-1
sit … och	34	149
sit … vanli	-29	-112
sit*	241	226
sita	32	-155
sita det	127	-6
sita frama	124	-24
sita hogt	-111	-94
sita pa	-154	-192
sita … eler	-111	-94
sita … knat	96	-12
sita … tryck	127	-6
sitan och	178	69
siten	109	215
siter	270	244
siter bakoc	108	-7
siter bara	175	61
siter brand	-139	-110
siter det	77	-51
siter djupt	-132	-113
siter en	173	23
siter fast	89	-87
siter frama	230	-25
siter hos	73	176
siter i	164	329
siter jag	129	150
siter konst	-212	-214
siter kvar	226	78
siter lange	-127	-149
siter me	1	149
siter med	33	217
siter mest	-157	-172
siter mjalt	-144	-125
siter pa	264	41
siter som	115	-23
siter stil	191	-39
siter stila	186	31
siter up	147	5
siter … alumi	-14	98
siter … bilen	19	175
siter … brost	164	20
siter … dusch	4	103
siter … efter	108	-7
siter … en	153	111
siter … for	-139	-110
siter … fortf	119	2
siter … garag	-44	137
siter … garde	30	211
siter … hakan	187	64
siter … hande	-113	-122
siter … henes	91	-37
siter … hon	141	-39
siter … i	246	156
siter … jarnv	-2	127
siter … kniv	149	53
siter … knive	-17	119
siter … koket	164	0
siter … kor	-122	-115
siter … mig	49	175
siter … min	81	-19
siter … morkr	-8	134
siter … mot	118	2
siter … nere	175	49
siter … nu	149	-8
siter … pa	-143	4
siter … racke	-32	202
siter … rulst	39	164
siter … rumet	-47	78
siter … sidan	169	7
siter … skoge	-21	112
siter … spare	165	-23
siter … taket	-135	6
siter … up	131	6
siter … vid	157	-31
siter … yr	134	17
six minut	117	-8
siz*	-180	-167
size	-133	-125
size of	-133	-125
size … a	-133	-125
sja*	-19	169
sjale jag	4	127
sjale … vil	4	127
sjalv	-12	250
sjalv ar	-109	-100
sjalv att	-95	-231
sjalv bland	-102	-151
sjalv bli	-110	-137
sjalv fora	-99	-121
sjalv genom	-6	127
sjalv har	-151	-114
sjalv hema	150	107
sjalv i	-213	-65
sjalv inat	34	132
sjalv kaner	107	7
sjalv mar	-103	-143
sjalv med	-82	36
sjalv mor	-74	-114
sjalv och	163	218
sjalv sa	-7	125
sjalv sen	-122	-117
sjalv sjalv	-74	-114
sjalv svima	-142	-127
sjalv tils	-13	135
sjalv valt	23	164
sjalv vanli	-143	-147
sjalv varje	45	229
sjalv … ansik	0	199
sjalv … ar	-132	-46
sjalv … aret	-99	-121
sjalv … ater	-86	-136
sjalv … att	-70	65
sjalv … av	-142	-127
sjalv … dalig	-145	-146
sjalv … de	-188	-194
sjalv … fa	-100	-101
sjalv … forsv	23	112
sjalv … han	-70	-147
sjalv … hande	108	14
sjalv … huvud	14	137
sjalv … klima	-157	-151
sjalv … mor	-74	-114
sjalv … papa	-110	-137
sjalv … sjuan	-122	-143
sjalv … skosn	2	108
sjalv … skuri	5	126
sjalv … stryp	-107	-97
sjalv … trana	-164	-187
sjalv … unga	-102	-151
sjalvforsvarskurs	-107	-97
sjalvfortroende	-145	-146
sjalvmord	-156	-91
sjalvmordet	-74	-114
sjalvmordtankar	20	132
sjalvmorstankar	18	173
sjalvskada	-101	-116
sjalvskadar	-28	75
sjalvskadebeteende	-107	-154
sjalvtest	-143	-158
sjate	6	153
sjate vanin	18	144
sjate … dor	0	122
sje*	29	163
sjelv hela	29	163
sjelv … tiden	29	163
sjelvmordstankar	29	163
sjon andas	137	9
sjon for	117	13
sjon … en	117	13
sjon … konst	137	9
sjonk	235	35
sjonk ihop	137	37
sjonk … vid	107	48
sjosjuk	-138	-119
sju ar	-124	-130
sju ata	121	26
sju av	-150	-144
sju har	-115	-157
sju minut	128	43
sju och	-173	-113
sju … har	145	8
sju … minut	121	26
sju … ont	-115	-157
sju … tio	-150	-144
sju*	-69	-146
sjuan nu	-122	-143
sjuan … ar	-122	-143
sjuaringen	-134	-116
sjuk	-145	-265
sjuk hon	128	26
sjuk jag	-100	-104
sjuk … ar	-100	-104
sjuka	220	41
sjuka och	159	54
sjuka … slog	133	11
sjukd sluta	16	97
sjukd … har	11	93
sjukd … jag	-100	-134
sjukd … med	16	97
sjukdom	-161	-81
sjukg for	-131	-141
sjukg sa	-126	-150
sjukg tog	30	193
sjukg … att	-126	-150
sjukg … mig	30	193
sjukg … rygen	-131	-141
sjukgymnasten	-168	-44
sjukh efter	-224	-222
sjukh med	-71	-110
sjukh … barne	-71	-110
sjukh … strok	-105	-93
sjukhuset	-89	60
sjukhuspel	-71	-110
sjuki for	-173	-141
sjuki … fora	-129	-128
sjukintyg	-158	-199
sjukresa	-137	-135
sjuks for	-159	-190
sjuks nagra	-101	-153
sjuks … dagar	-101	-153
sjuks … en	-101	-124
sjuks … ingen	30	129
sjukskoterska	-69	101
sjukskriven	-200	-233
sjukt ont	136	-24
sjukt … pa	147	57
sjukvardare	-149	-172
sjund vanin	-1	169
sjunde	3	170
sjunk direk	104	17
sjunker	198	32
sjuto oroli	-119	-96
sjuto … att	-119	-96
sjutonaring	-119	-96
ska	-264	90
ska ata	-13	128
ska bara	47	226
ska bort	11	215
ska brana	8	121
ska det	-175	-53
ska doda	-92	36
ska drank	-18	173
ska en	-226	-217
ska fa	-19	275
ska ga	-35	163
ska gasa	24	181
ska gifta	55	157
ska gora	60	183
ska hala	-64	-138
ska han	-160	-90
ska hopa	5	168
ska ja	-41	-157
ska kasta	-80	-89
ska kolmo	-111	-94
ska kroka	25	97
ska lamna	-120	-188
ska lever	-106	-114
ska lileb	3	105
ska man	-284	-386
ska mjolk	105	-13
ska opere	-190	-185
ska pa	-252	-255
ska presa	-126	-150
ska rada	36	126
ska resa	24	186
ska saga	-156	-150
ska san	-179	-176
ska sima	17	137
ska skada	-12	146
ska skafa	-98	-126
ska skara	46	191
ska skick	46	239
ska skilj	-126	-161
ska skjut	27	297
ska skriv	-116	-161
ska slipa	4	137
ska sluta	12	118
ska somna	-149	-106
ska sova	-225	-202
ska spran	9	140
ska stick	16	158
ska svima	106	-13
ska ta	-96	58
ska talta	-108	-117
ska tanka	57	146
ska tas	-120	-161
ska trafa	-9	164
ska tryck	-8	97
ska tvata	47	127
ska utpla	20	133
ska va	4	137
ska vad	9	105
ska vakna	8	132
ska vanta	-65	-122
ska var	-138	-112
ska vara	2	136
ska vi	-6	-228
ska … #	-168	-157
ska … aka	-25	-155
ska … ala	26	103
ska … andas	2	119
ska … angra	6	137
ska … ar	-100	-109
ska … arlig	26	163
ska … bada	-13	97
ska … bara	-144	-188
ska … bebis	13	193
ska … behan	-104	-107
ska … betal	28	146
ska … blod	-156	-180
ska … blodp	-178	-205
ska … brand	-126	-129
ska … brolo	-128	-120
ska … brost	-126	-150
ska … bry	-116	-103
ska … buket	-80	-89
ska … de	-134	-177
ska … det	23	180
ska … fa	36	153
ska … fardi	105	-13
ska … farmo	-116	-103
ska … feber	111	-10
ska … fjalt	-105	-96
ska … for	-23	133
ska … forny	41	118
ska … fran	15	126
ska … ga	3	135
ska … gor	-123	-148
ska … ha	-95	-141
ska … harif	-1	153
ska … hela	20	133
ska … hem	11	93
ska … hema	-76	-92
ska … hene	14	147
ska … honom	0	309
ska … hunde	4	86
ska … i	-194	-92
ska … ihjal	43	237
ska … inte	40	247
ska … katen	25	147
ska … kola	-138	-139
ska … kopa	-132	-142
ska … kuden	-28	102
ska … livet	45	130
ska … lycka	-4	126
ska … mata	-108	-92
ska … med	-96	57
ska … metot	-155	-143
ska … mig	89	292
ska … min	57	221
ska … mina	20	112
ska … nan	-4	193
ska … ner	-20	214
ska … nyfod	-153	-133
ska … nyt	-142	-157
ska … ocksa	10	147
ska … ordna	9	115
ska … pa	-138	-27
ska … piler	11	104
ska … prata	-192	-200
ska … proce	-4	125
ska … prove	-120	-128
ska … roka	-2	131
ska … sa	-132	-79
ska … saga	-128	-111
ska … se	17	134
ska … sig	-1	177
ska … sita	-111	-94
ska … sjalv	-110	-137
ska … skola	9	140
ska … slut	65	258
ska … sluta	-86	-128
ska … sta	-103	-136
ska … syra	-40	101
ska … tema	-101	-131
ska … thail	-149	-144
ska … tvata	-147	-161
ska … up	-30	152
ska … ut	-62	127
ska … va	34	131
ska … vacin	-132	-149
ska … vacka	-139	-103
ska … vanta	157	31
ska … varld	29	115
ska*	-12	188
skab	-107	-116
skada	-39	279
skada ar	-119	-96
skada i	120	11
skada mama	0	94
skada mej	23	138
skada min	-47	84
skada mit	21	114
skada nagon	-11	134
skada nan	-11	170
skada sig	4	147
skada var	-8	112
skada … anski	120	11
skada … barn	26	142
skada … far	-8	112
skada … fatar	17	122
skada … for	-27	114
skada … nu	4	118
skada … sjalv	-134	-52
skada … snart	-21	95
skada … treti	-119	-96
skadad	-119	-96
skadade	-233	-253
skadar	61	215
skadespelare	15	188
skafa	-160	-171
skafa barn	-98	-126
skafa pierc	-85	-114
skafa … ar	-85	-114
skafa … nu	-98	-126
skafar	-85	-114
skafat	-14	122
skag	-183	-167
skag fastn	-123	-95
skag … i	-123	-95
skaka	269	166
skaka andas	119	28
skaka bara	-131	-88
skaka bebis	10	217
skaka har	116	1
skaka hene	140	112
skaka hon	103	37
skaka honom	196	120
skaka i	143	92
skaka liger	-12	151
skaka liv	-201	-217
skaka min	-16	112
skaka mit	14	133
skaka nu	130	26
skaka o	169	14
skaka och	153	15
skaka ogon	180	8
skaka pa	2	-104
skaka ring	-126	-94
skaka sa	183	10
skaka ser	115	-13
skaka sludr	128	44
skaka sveta	141	6
skaka … #	125	9
skaka … ar	154	49
skaka … barn	14	133
skaka … bebis	-3	173
skaka … bergo	-116	-128
skaka … fort	119	28
skaka … hande	-72	-96
skaka … har	167	36
skaka … hart	11	127
skaka … hela	153	92
skaka … i	-189	-166
skaka … inte	142	9
skaka … jag	-124	-126
skaka … och	128	39
skaka … pa	-12	151
skaka … prata	95	-47
skaka … saker	115	-13
skaka … sange	178	6
skaka … vet	-126	-94
skaka … vita	138	2
skakade	-62	155
skakat	150	15
skakf yr	128	17
skakf … nar	128	17
skakfosa	128	17
skakig	-142	-113
skakn och	116	16
skakn … ogon	116	16
skakningar	146	16
skal	-116	106
skal til	-164	-136
skal vil	-7	140
skal … slock	-7	140
skala	-122	-90
skala bebis	162	3
skala benen	127	2
skala potat	-130	-122
skala til	-124	-126
skala varst	-104	-104
skala … et	-130	-122
skala … i	215	9
skala … tio	-124	-126
skalade	95	-70
skalan	-155	-154
skalat	229	12
skaldjur	135	13
skale a	121	14
skale att	2	108
skale efter	-103	-99
skale lite	-185	-172
skale nar	140	31
skale pa	60	167
skale star	-21	95
skale … a	165	67
skale … gymet	122	37
skale … me	-21	95
skale … mig	-8	177
skale … vinet	-103	-99
skale … yr	121	14
skalen	100	-23
skaler	-45	143
skali flack	-116	-113
skali … i	-116	-113
skalig	-116	-113
skalr #	136	7
skalra	145	46
skalrar	228	28
skam nar	-115	-161
skam … jag	-130	-126
skam … lakar	-85	-113
skama ihjal	-102	-97
skama … men	-102	-97
skamas	-102	-97
skams	41	156
skams i	-109	-123
skams over	-2	127
skams pa	-100	-106
skams sa	-11	161
skams … att	14	161
skams … skola	-109	-123
skams … stran	-100	-106
skamt	-169	-115
skamt bara	-132	-161
skamt jag	-145	-145
skamt men	31	161
skamt … behov	-145	-145
skamt … nar	-140	-173
skamtar	-12	135
skape a	1	113
skape behov	-111	-149
skape i	1	126
skape och	-37	122
skape … hon	1	113
skape … kval	1	126
skape … nyt	-111	-149
skape … sager	-25	96
skar mej	69	124
skar ner	127	11
skar pa	136	20
skar sig	37	210
skar … djupa	6	121
skar … djupt	4	-161
skar … honom	127	11
skar … i	-104	30
skar … iblan	74	258
skar … igen	31	249
skar … ingen	12	110
skar … inte	-157	-168
skar … lite	-145	-213
skar … nasta	25	167
skar … och	-11	124
skar … pa	-192	-232
skar … sjalv	6	149
skar … vanst	136	20
skar … varje	-19	142
skar … ytlig	-146	-142
skara	-140	70
skara av	1	86
skara bort	41	164
skara komer	10	148
skara mej	17	114
skara mig	-147	-163
skara ner	-88	-120
skara pulsa	-20	155
skara up	3	114
skara … det	39	150
skara … for	-113	-184
skara … handl	3	114
skara … i	17	114
skara … mig	1	86
skara … nar	-114	-139
skara … nu	20	205
skara … sa	-1	123
skarm	-122	-113
skarm gar	-100	-96
skarm … over	-100	-96
skarmarbete	-125	-120
skarmen	-136	-188
skarmtid	-101	-114
skarp	181	40
skarpet	1	218
skars pa	13	176
skarsar	11	221
skart	12	184
skart mig	12	184
skaten	-202	-194
skateverket	-99	-133
skav	-132	-163
skav fran	-109	-116
skav sar	-105	-120
skav … av	-105	-120
skav … sport	-109	-116
skave ser	-116	-104
skave … bra	-116	-104
skaver	-182	-161
skavs i	-117	-123
skavs pa	-134	-148
skavs … halen	-124	-129
skavs … hande	-117	-123
skavsar	-238	-275
skele nu	146	18
skena ingen	-112	-131
skenade	-112	-131
skenar	183	8
skick bild	-41	-129
skick bilde	33	197
skick et	-97	81
skick han	11	93
skick hejda	3	95
skick hjalp	172	-5
skick jag	-149	-108
skick mig	23	155
skick order	-3	111
skick stral	10	240
skick til	6	156
skick … avske	-30	95
skick … bild	-101	69
skick … det	-112	-137
skick … en	29	118
skick … farmo	-3	112
skick … fort	172	-5
skick … genom	6	160
skick … medel	11	93
skick … och	32	131
skick … sen	-145	-157
skick … til	91	185
skick … tilba	25	119
skicka	163	34
skickade	-29	193
skickar	-9	117
skickas	-66	68
skickat	-64	134
skido in	126	13
skido … i	126	13
skidor	-185	-241
skift i	-150	-148
skiing	-171	-181
skilj han	29	101
skilj … famil	29	101
skiln nar	10	125
skiln pa	-229	-190
skiln … jag	10	125
skiln … panik	-153	-119
skiln … strok	-119	-109
skilnad	20	160
skilnaden	-159	-139
skils gar	26	100
skin	265	23
skin and	124	22
skine e	-124	-124
skine hange	137	10
skine … borta	-124	-124
skinet	34	-102
skinslamsa	118	9
skit men	-105	-110
skit rent	83	9
skit … det	-105	-110
skit … ut	83	9
skite ar	87	-19
skite i	7	142
skite … alt	7	142
skite … svart	87	-19
skiter	7	142
skito i	-141	-151
skito … punge	-141	-151
skitont	-94	-143
skjor han	139	-8
skjor tva	-100	-107
skjor … gange	-100	-107
skjorta	143	-24
skjortan	181	-24
skjut av	-167	-169
skjut ho	-106	-98
skjut hunde	4	86
skjut med	49	-72
skjut nan	-7	122
skjut sig	34	150
skjut tinit	-102	-96
skjut up	-22	155
skjut … bagen	135	0
skjut … benet	130	21
skjut … min	-106	-98
skjut … nar	14	110
skjut … nej	-106	-98
skjut … paint	-111	-105
skjut … skola	25	208
skjut … troth	-167	-169
skjuta	48	344
skjutbanan	-102	-96
skjuten	186	-69
skjuter	-231	-229
sko	-132	-123
sko in	-102	-68
sko … i	-102	-68
skoge han	116	0
skoge med	-19	142
skoge sprej	133	16
skoge … gor	133	16
skoge … inte	14	159
skoge … repet	-19	142
skoge … siter	93	-3
skogs jag	-5	100
skogsvag	-5	100
skoj	-83	32
skoj sager	2	108
skoj … det	-21	99
skoj … han	2	108
skoja jag	-112	-147
skoja om	-136	-154
skoja … att	-136	-154
skojade	30	115
skojar	-148	-121
skola	-103	81
skola behov	-160	-159
skola dar	111	-5
skola en	6	144
skola for	28	-109
skola fraga	-135	-71
skola har	-104	-162
skola lol	132	-23
skola med	5	179
skola pa	-30	112
skola va	-94	-104
skola vil	-127	-62
skola … alt	132	-23
skola … det	-163	-168
skola … ha	-152	-140
skola … jordn	-103	-107
skola … lange	-147	-142
skola … man	111	-5
skola … om	-157	-152
skola … ska	-111	-138
skola … svuln	6	140
skolan	-114	64
skolj lite	186	57
skolj med	-138	-125
skolj … men	179	55
skolj … vaten	-138	-125
skolm forsv	-93	-106
skolm … pa	-93	-106
skolmorgon	-93	-106
skolvagrar	-110	-117
skon	-199	-176
skon ar	-136	-124
skon … for	-136	-124
skonare	26	120
skons sat	34	145
skons … att	34	145
skonsamt	34	145
skont	-19	233
skont att	25	188
skont men	-94	-165
skont nar	6	132
skont om	-14	108
skont rol	-103	-139
skont … det	11	190
skont … ha	10	127
skont … slipa	-8	104
skor	-222	-243
skorn och	-1	112
skorn … gick	-1	112
skorna	-151	-127
skoskav	-164	-135
skosn pa	2	108
skosn … skoj	2	108
skosnoret	2	108
skot	-154	-58
skot en	-189	-146
skot min	-134	-131
skot up	-133	-127
skot … forst	-139	-142
skot … tiden	-133	-127
skota … det	116	24
skotade	87	-52
skotar	-87	-56
skotbordet	119	-8
skote dog	-169	-159
skote dropa	-109	-94
skote foten	-112	-72
skote gick	126	-15
skote i	-81	-138
skote in	141	11
skote mot	137	55
skote och	152	28
skote sa	90	-21
skote … att	135	12
skote … bulta	-112	-72
skote … helge	-130	-116
skote … i	148	15
skote … mit	-169	-159
skote … norma	-121	-104
skote … til	9	105
skote … upe	105	-11
skoter	-55	-122
skoterled	-109	-94
skotern	230	-19
skoterolycka	166	28
skoterska	-120	-149
skoterskan	35	-86
skotersparet	-112	-72
skots i	127	5
skots … benet	127	5
skotskada	127	5
skr*	-92	65
skrac pa	-152	-137
skrac … bio	-161	-153
skrack	-77	84
skram mig	100	170
skramde	-144	-154
skramer	108	181
skrap knat	-154	-167
skrap pa	-206	-173
skrap up	-110	-100
skrap … knana	-151	-133
skrap … knat	-183	-166
skrapade	-297	-279
skrapsar	-206	-173
skrat	-202	-259
skrat at	-211	-205
skrat fel	120	16
skrat hon	-22	144
skrat konst	163	12
skrat och	-84	60
skrat sa	-123	-178
skrat sluta	29	152
skrat … ar	-109	-113
skrat … det	-115	-154
skrat … inte	41	141
skrat … med	22	119
skrat … sin	-111	-101
skratade	-214	-162
skrek ena	164	28
skrek hela	-101	-104
skrek … balen	164	28
skrek … kvale	-101	-104
skrev	-106	115
skrev att	7	165
skrev hejda	-18	144
skrev i	-32	110
skrev och	216	65
skrev om	-83	-94
skrev pa	6	139
skrev … han	-30	128
skrev … inte	161	35
skrev … pa	-32	102
skrevet	274	71
skrid och	-110	-95
skrid over	107	10
skrid … handl	107	10
skrid … ramla	-110	-95
skridskon	107	10
skridskor	-110	-95
skrik at	-101	30
skrik av	-108	-181
skrik det	9	124
skrik efter	-114	-95
skrik en	-115	-106
skrik feber	166	-4
skrik galt	129	1
skrik han	201	-19
skrik hela	-16	163
skrik hjalp	2	179
skrik konst	106	12
skrik nar	280	58
skrik och	41	203
skrik pa	-131	-53
skrik tanke	-32	78
skrik tre	-108	-125
skrik … dagen	-120	-129
skrik … det	62	158
skrik … galt	106	12
skrik … gladj	-112	-112
skrik … i	2	179
skrik … inget	-78	-113
skrik … kvala	-120	-126
skrik … man	155	176
skrik … mig	30	135
skrik … naten	-151	-39
skrik … nater	21	146
skrik … nikot	-114	-95
skrik … omgan	136	-7
skrik … slar	4	115
skrik … stund	-115	-106
skrika	-3	143
skriv arbet	-137	-161
skriv at	-143	-237
skriv att	-10	200
skriv bara	-67	-87
skriv brev	24	182
skriv breve	31	172
skriv dikte	43	150
skriv en	-159	-205
skriv et	-101	-115
skriv fort	3	180
skriv fran	-29	189
skriv har	-24	125
skriv helre	-110	-158
skriv hon	102	-74
skriv i	153	147
skriv intyg	-115	-177
skriv jag	-182	-183
skriv klart	-5	126
skriv langr	116	-13
skriv lapar	-29	102
skriv med	208	27
skriv men	162	49
skriv ner	30	143
skriv nu	109	137
skriv ny	-136	-116
skriv om	-160	-235
skriv pa	101	125
skriv tecke	8	130
skriv til	-156	20
skriv vem	41	178
skriv … a	-135	-150
skriv … ala	30	143
skriv … breve	-5	126
skriv … decka	-138	-156
skriv … det	190	87
skriv … er	-79	50
skriv … et	10	121
skriv … for	139	-30
skriv … han	47	248
skriv … inan	-5	155
skriv … journ	24	162
skriv … mig	-119	-40
skriv … padan	22	106
skriv … som	20	208
skriv … somnt	-10	110
skriv … suici	-130	-141
skriv … tagit	26	128
skriv … til	26	210
skriv … toale	-12	115
skriv … toan	-21	81
skriv … vanst	212	21
skrivbordet	111	19
skrivit	-44	305
skrubade	-130	-100
skrubsar	-155	-133
skrum spyr	137	6
skrum … rot	137	6
skrumplever	227	-25
skruv i	-117	-92
skruv om	166	-4
skruv … bring	130	0
skruv … orone	-117	-92
skruvar	-146	-154
skruvtving	130	0
sku*	130	136
skuld ar	12	150
skuld de	-6	92
skuld ilama	89	35
skuld jag	101	33
skuld kom	113	9
skuld och	171	26
skuld sen	-87	-111
skuld yr	123	48
skuld … ar	113	34
skuld … for	7	127
skuld … i	122	43
skuld … igar	-145	-149
skuld … sager	-6	92
skuld … ut	179	22
skulden	-6	92
skulderbladen	165	-59
skulderna	12	150
skuldra	-147	-139
skuldran	-106	-127
skuldrorna	117	10
skule bli	-92	118
skule de	-106	-105
skule do	-186	-198
skule egent	205	59
skule fa	-77	163
skule fraga	-104	-147
skule ga	-11	122
skule hopa	-132	-161
skule hora	38	-81
skule koma	11	165
skule kuna	-127	-63
skule laga	129	-9
skule marka	25	214
skule ringa	108	14
skule sakna	21	134
skule svalj	-158	-123
skule va	-30	215
skule veta	12	123
skule vilja	-212	-113
skule … att	9	127
skule … av	27	-88
skule … bra	16	150
skule … det	-85	68
skule … et	-158	-123
skule … feber	-133	-112
skule … fraga	228	60
skule … fran	-132	-161
skule … ha	-89	-186
skule … haha	-163	-145
skule … kasta	-2	114
skule … komit	-138	-155
skule … nice	-3	115
skule … pensi	22	135
skule … prata	-189	-179
skule … saga	-124	-126
skule … sig	107	112
skule … stryp	-154	-153
skule … stuck	-105	-82
skule … tilba	-106	-105
skule … tryck	2	152
skule … tyst	-14	179
skum	315	56
skum nar	154	17
skum … jag	136	19
skumi slem	178	11
skumigt	179	12
skure i	167	10
skure jag	-3	112
skure … halse	167	10
skuren	167	69
skuri det	5	126
skuri mej	-14	159
skuri sa	-5	124
skuri up	218	-25
skuri … djupt	59	123
skuri … handl	199	-24
skuri … i	-46	-152
skuri … idag	-32	129
skuri … igen	-19	159
skuri … lite	-184	-174
skurit	224	206
sky*	186	338
skyd	2	147
skyda	-1	142
skyda boend	-5	157
skyda mot	-127	-105
skyda sig	-3	100
skyda … hjarn	-127	-105
skyda … mot	-3	100
skydad	6	142
skydar	-127	-105
skydat	-5	157
skydskorna	-129	-119
skyld … #	-8	140
skyldig	-17	170
skyle pa	-7	139
skyler	-7	139
skynd er	163	-2
skynd sig	-11	94
skynd … att	-11	94
skynd … han	163	-2
skynda	218	30
sla	154	284
sla barn	38	180
sla ihjal	16	216
sla in	149	-10
sla men	-6	108
sla mig	60	287
sla mycke	2	152
sla … a	2	104
sla … doren	149	-10
sla … honom	16	182
sla … med	3	162
sla … min	25	119
sla … nu	-6	108
sla*	71	147
sladen	61	216
slag iblan	-92	-117
slag inget	-131	-130
slag jag	-131	-130
slag mot	216	14
slag nar	-161	-184
slag pa	-164	-134
slag … gar	-138	-134
slag … halse	141	-10
slag … hjart	-141	-131
slag … huvud	146	26
slag … jag	-148	-171
slag … nar	-92	-117
slag … skale	113	13
slag … tva	-131	-130
slaganfal	69	-77
slage	8	181
slage av	108	192
slage hema	-111	7
slage … jag	-133	-192
slage … min	0	159
slage … vi	4	148
slaget	150	18
slagi dem	-6	121
slagi fem	142	12
slagi i	-128	-165
slagi ihjal	-121	-125
slagi ihop	-124	-132
slagi mig	17	223
slagi sonde	-126	15
slagi til	180	16
slagi … forut	5	164
slagi … gange	142	12
slagi … hela	-21	96
slagi … knat	-172	-158
slagi … min	-121	-125
slagi … mina	-124	-132
slagm medan	-4	130
slagm … jag	-4	130
slagmig	-4	130
slakt	-176	-179
slakt gris	-110	-104
slakt … har	10	95
slakt … skar	-110	-104
slaktat	-155	-103
slang	-62	78
slang … i	-7	153
slant	210	-39
slant nar	-130	-122
slant … jag	-130	-122
slap	237	25
slap bebis	128	4
slap gasva	121	14
slap i	151	16
slap nu	138	28
slap och	-25	-142
slap som	167	13
slap … armar	130	9
slap … en	166	16
slap … hange	-182	-159
slap … stat	121	14
slapa	-129	52
slapa barne	-10	134
slapa pa	132	-1
slapa … fran	-25	97
slapa … i	-14	136
slapa … papa	132	-1
slapar	173	27
slape bebis	-21	85
slape det	-139	-131
slape hela	-132	-117
slape med	-124	-107
slape trots	135	27
slape … inhal	135	27
slape … tiden	-132	-117
slape … varme	-124	-107
slapt	170	6
slapt … var	-112	-80
slapte	-178	-190
slar	23	207
slar #	110	33
slar barne	15	121
slar dubel	-124	-123
slar et	-96	-122
slar fort	-79	-137
slar hal	4	115
slar hene	9	160
slar hjart	133	36
slar huvud	-109	97
slar i	-126	-72
slar konst	162	66
slar mama	236	121
slar med	8	151
slar mej	15	247
slar mig	-50	181
slar min	-1	170
slar och	144	51
slar ojamn	180	41
slar omkri	148	16
slar os	-6	265
slar sig	-96	102
slar snabt	-118	-115
slar sonde	9	156
slar til	78	-17
slar up	33	119
slar ut	-115	-100
slar … aldri	-147	-159
slar … altid	-150	-183
slar … brost	-127	-127
slar … dar	15	121
slar … dem	-24	91
slar … e	-3	124
slar … extra	-96	-122
slar … gul	7	141
slar … han	53	144
slar … hema	-4	154
slar … i	-130	79
slar … iblan	26	174
slar … igen	-5	156
slar … infor	35	167
slar … inte	-167	-146
slar … jag	234	1
slar … med	-155	-72
slar … mor	-2	145
slar … nagon	37	156
slar … nar	-188	-80
slar … ner	-86	-130
slar … nu	119	28
slar … och	-57	53
slar … ogone	33	119
slar … sig	148	16
slar … sjalv	30	287
slar … varje	21	128
slarv med	184	84
slarvat	184	84
slas om	-111	-136
slas … padan	-116	-134
slas … sit	-121	-121
slat	-131	-102
slav	15	118
sle*	-167	-231
sleep	-130	-204
sleep badly	-191	-190
sleep my	-127	-126
sleep on	-159	-182
sleep … not	-21	106
sleeping	-166	-62
sleepy	76	-72
slem	-90	-210
slem i	-50	-147
slem ingen	-163	-105
slem pig	-102	-87
slem … bloja	126	-1
slem … feber	-162	-101
slem … halse	-196	-161
slem … i	-102	-87
slem … kanyl	139	19
slem … siter	-106	-103
slemet	-145	-105
slept	-230	-46
slept for	-84	61
slept … four	-7	148
slet	224	43
slet av	125	6
slet … melan	128	23
slet … tumen	125	6
slets	150	6
slets sonde	150	6
sli*	215	357
slick pa	-137	-129
slick … en	-137	-129
slickade	-137	-129
slinga	136	30
slipa	9	353
slipa kana	-10	144
slipa leva	35	110
slipa snart	-4	108
slipa vakna	-14	159
slipa … up	-18	107
slipas	-100	-113
slipe ni	10	126
slipe on	-112	-113
slipe skave	-116	-104
slipe … mig	10	126
slipe … ser	-116	-104
slipe … the	-112	-113
sliped	-112	-113
slipen	-116	-104
sliper	75	335
slita rygsm	156	17
slitande	239	43
sliten	161	6
slo	326	47
slo #	151	32
slo ar	119	17
slo bebis	122	-5
slo efter	124	45
slo kal	146	37
slo lukta	158	52
slo min	122	22
slo nu	105	12
slo och	261	98
slo sma	114	21
slo stel	121	23
slo vart	-140	-147
slo … blali	114	21
slo … dagar	151	32
slo … influ	124	45
slo … kraks	189	68
slo … paron	158	52
slo … ringe	-140	-147
slo … sambo	122	22
slo … tva	119	17
slock mit	122	-3
slock … i	122	-3
slockna	33	142
slocknade	122	-3
slog	-181	-113
slog bakhu	248	57
slog doter	6	126
slog et	-173	-163
slog farmo	8	147
slog han	43	203
slog hene	-76	-107
slog huve	114	32
slog huvud	-37	-153
slog i	-25	-184
slog jatek	125	48
slog knat	-140	-145
slog konst	129	-9
slog lilta	-140	-125
slog mama	7	134
slog mej	33	291
slog mig	-219	-66
slog min	22	159
slog rekor	-106	-101
slog rumpa	-150	-143
slog ut	-36	110
slog … bakhu	116	8
slog … blama	-150	-143
slog … det	-80	-162
slog … doren	20	123
slog … extra	-173	-163
slog … handl	-154	-124
slog … hart	153	17
slog … hon	-76	-107
slog … huvud	110	-68
slog … i	-223	-138
slog … igar	26	156
slog … igen	44	242
slog … imors	7	136
slog … inte	-170	-155
slog … knat	-96	-110
slog … lite	104	16
slog … med	-123	46
slog … pa	-176	-130
slog … sa	7	134
slog … sangk	-138	-126
slog … son	22	122
slog … tan	-186	-190
slog … tar	133	40
slojden	-117	-131
slot	149	28
slot har	149	28
slot … feber	149	28
slow	131	-5
slp*	33	146
slpr	33	146
slpr mig	33	146
slpr … nar	33	146
sludr nar	-86	-116
sludr och	239	21
sludr … han	145	39
sludr … jag	-124	-116
sludr … kraks	128	44
sludrar	212	-22
slump	-114	-113
slungades	154	10
slured	135	41
slut	-194	-157
slut bara	-106	-90
slut de	-133	-120
slut efter	-210	-198
slut for	48	162
slut i	85	-31
slut idag	-126	-112
slut ikval	-120	-131
slut jag	-240	-236
slut kan	-116	-133
slut kraks	162	33
slut lat	23	144
slut nar	168	14
slut och	-70	-146
slut om	-162	-110
slut sag	-108	-96
slut sen	23	94
slut slo	139	36
slut sover	-144	-151
slut var	-190	-146
slut … ar	-121	-137
slut … att	-101	-87
slut … blodt	162	33
slut … brost	148	34
slut … dagar	-96	-135
slut … det	-99	30
slut … dom	-108	-96
slut … freda	-82	-151
slut … gansk	-118	-115
slut … grate	-152	-153
slut … har	-118	-85
slut … kal	139	36
slut … mig	40	208
slut … min	-105	-136
slut … ni	-113	-125
slut … semes	-86	-116
slut … skite	14	138
slut … stors	-157	-140
slut … table	-181	-168
sluta andas	170	-12
sluta ata	-24	263
sluta ater	158	25
sluta bloda	-205	-219
sluta direk	-149	-160
sluta drick	121	69
sluta dusch	30	123
sluta efter	-122	-157
sluta for	-166	-140
sluta funge	261	53
sluta googl	23	111
sluta gora	40	124
sluta grata	-142	-69
sluta hutra	229	-19
sluta jag	106	141
sluta man	-124	-149
sluta med	-90	161
sluta men	116	167
sluta nar	-196	-198
sluta nu	-152	-175
sluta och	156	139
sluta pa	13	157
sluta roka	-246	-303
sluta rora	137	6
sluta skaka	92	134
sluta skara	-126	-169
sluta sla	1	153
sluta sluta	35	117
sluta snark	-124	-149
sluta snusa	-220	-216
sluta svara	5	170
sluta ta	-19	193
sluta tanka	-119	-94
sluta tita	-21	168
sluta trafa	21	123
sluta tvart	146	9
sluta vejpa	-138	-142
sluta vem	-80	-124
sluta vil	17	122
sluta … alt	35	117
sluta … antid	-120	-127
sluta … ar	124	-3
sluta … canab	-135	-136
sluta … efter	28	-97
sluta … en	144	15
sluta … for	151	120
sluta … han	150	61
sluta … har	109	-55
sluta … helt	50	159
sluta … hjarn	-114	-95
sluta … hjart	19	204
sluta … hon	10	161
sluta … hur	-124	-149
sluta … i	99	-23
sluta … iblan	164	-1
sluta … insul	-7	174
sluta … inte	-107	-103
sluta … jag	9	-133
sluta … kan	-127	-121
sluta … kompi	-108	-131
sluta … koper	7	113
sluta … litiu	28	151
sluta … med	102	227
sluta … medic	20	226
sluta … nagra	-125	-133
sluta … nar	-209	-205
sluta … och	192	207
sluta … ont	40	124
sluta … p	-141	-168
sluta … pa	-163	-23
sluta … sig	64	-58
sluta … sin	-3	149
sluta … tar	-76	-119
sluta … torsd	57	146
sluta … tvata	-119	-114
sluta … vaner	43	150
slutade	-49	-128
slutar	119	233
slutat	97	258
sma andet	121	23
sma blali	153	52
sma blama	107	4
sma hal	-134	-113
sma klunk	-156	-145
sma lila	197	74
sma magne	133	22
sma man	-24	91
sma morkr	170	68
sma pupil	95	-12
sma rande	-165	-148
sma ryck	108	-3
sma … flack	126	34
sma … hart	-165	-148
sma … med	108	-3
sma … pa	107	4
sma … prick	233	80
sma … som	-170	-142
sma … til	133	22
sma*	235	-24
smack … inte	134	-5
smackar	195	9
smal	48	-182
smal cut	-180	-213
smal det	179	15
smal i	183	46
smal nej	17	127
smal pa	-222	-195
smal paper	-167	-181
smal til	294	48
smal … cut	-167	-181
smal … i	300	44
smal … skale	157	55
smala i	169	17
smala … ogat	169	17
smalare	165	1
smalbenen	10	-87
smale i	-109	-144
smale ska	-3	107
smale … dorar	-142	-154
smart i	225	83
smart nar	-96	-101
smart nu	117	1
smart pa	118	49
smart som	129	-23
smart … brost	171	67
smart … ena	178	45
smart … flank	-127	-103
smart … magen	134	48
smart … punge	179	45
smarta	407	119
smartan	118	67
smartar	-96	-101
smasy hon	-9	129
smasy … slar	-6	100
smasyskonen	-9	129
smear	-144	-153
smile	144	37
smile is	150	-8
smita det	-145	-175
smitar	-196	-264
smo*	-306	-232
smog	25	136
smog in	1	106
smog … hande	1	106
smoking	-127	-162
smorgas	-242	-189
smu*	33	169
smy*	-17	139
smyck til	23	124
smyck … flick	23	124
smycken	21	147
smyg	43	132
smyga i	-141	-136
smygande	-63	-157
smyger	-16	159
snab	205	68
snab andni	159	41
snaba satet	14	125
snaba … att	14	125
snabt druck	-169	-182
snabt nar	-118	-115
snabt och	133	11
snabt samre	110	30
snabt … dalig	-176	-179
snabt … for	-122	-132
snabt … gar	-106	-118
snabt … kraks	110	30
snack med	-171	-160
snack om	-125	-47
snack rotva	97	21
snack … droge	-130	-118
snack … och	97	21
snacka	-134	-186
snackar	162	36
snake	152	19
snal	-95	-118
snal ingen	-87	-102
snal och	15	-96
snal … jag	-125	-144
snala	127	193
snala hjalp	-66	66
snala kan	-56	55
snala ni	25	120
snala skick	119	-15
snala vad	-107	-97
snala … gor	-107	-97
snala … inte	10	168
snala … mig	-22	126
snalaste	-147	-151
snap	-9	205
snap och	-25	121
snara	192	189
snara i	-8	130
snara men	-1	125
snara runt	90	-50
snara tvart	21	152
snara … doter	-1	125
snara … sonen	-8	130
snaran	5	206
snarare	145	165
snark fast	172	21
snark hur	-124	-149
snark konst	185	-4
snark mycke	-160	-154
snark och	-286	-271
snark sa	-251	-272
snark … andas	-145	-144
snark … han	-132	-111
snark … har	-128	-117
snark … jag	-214	-227
snark … ogone	115	26
snark … sluta	-124	-149
snark … vagar	-139	-129
snarka	-189	-217
snarkar	-243	-388
snarkning	-116	-148
snart	-25	237
snart jag	20	172
snart och	9	114
snart svart	-21	95
snart tre	-93	-141
snart … det	-112	-131
snart … i	-21	95
snart … over	9	143
snart … vecko	-145	-145
sne	154	6
sne ut	131	8
sne … i	131	8
sne*	69	-211
sned	118	-109
sned mun	205	24
sned nasa	-140	-103
sned ut	140	29
sned … ansik	161	25
sned … i	140	29
sned … inte	103	9
sned … sedan	-140	-103
sned … skon	-137	-111
sneda	-118	-98
sneda tande	-118	-98
snet	105	-124
snet at	198	54
snet i	-112	-72
snet kan	-120	-94
snet leend	-154	-120
snet nu	118	32
snet och	154	37
snet … a	118	32
snet … sen	-154	-120
snet … skote	-112	-72
snet … sludr	109	20
snet … stodj	-120	-94
snifa gas	151	18
snifat	151	18
snipa efter	21	117
snipa … besok	21	117
snit pa	-16	110
snit … min	-16	110
snitet	146	19
sno det	116	24
snoar	82	-28
snoar pa	82	-28
snoar … honom	82	-28
snobo i	-167	-163
snobo … ogat	-131	-126
snobol	-167	-163
snodr och	-113	-97
snodr … stuka	-113	-97
snodrivan	159	76
snon	149	160
snon fotle	-133	-91
snon hela	173	-2
snon igar	-119	-106
snon och	75	191
snon … ar	-122	-97
snon … benet	126	14
snon … naten	173	-2
snon … och	-119	-106
snon … predi	-12	105
snon … sa	-6	98
snon … somna	3	133
snop	-6	104
snop i	25	107
snop … dusch	25	107
snope norma	-108	-124
snopen	-93	123
snor	-217	-146
snor har	-143	-114
snor ingen	-125	-83
snor som	-116	-85
snor … et	-116	-85
snor … feber	-125	-83
snor … varit	-143	-114
snora i	119	4
snora och	-130	-92
snorar	-155	-151
snorat	119	4
snore ar	-117	-87
snore til	159	1
snore who	-113	-113
snore … can	-113	-113
snore … gardi	159	1
snore … gront	-117	-87
snores	-172	-165
snoret	-101	-128
snorig	-301	-248
snoriga	-133	-129
snoring	147	-66
snors	195	29
snors at	102	31
snors ihop	157	9
snors … jag	102	31
snorv och	-109	-89
snorv … fryse	-109	-89
snorv … ingen	105	9
snoskotning	-150	-131
snoslungan	218	35
snot	-265	-256
snot mig	-122	-125
snow	71	-74
snow and	-149	-127
snow my	111	11
snow … foot	111	11
snow … my	-149	-127
snu*	-50	-229
snube slog	5	114
snube … mig	5	114
snuben	174	19
snubl i	-113	-97
snubl pa	23	-118
snubl … en	-113	-97
snubl … trosk	121	16
snublade	-192	-84
snublar	178	20
snura	122	40
snura ar	-96	-135
snura i	-138	-129
snura jag	119	103
snura nar	95	-72
snura … att	3	114
snura … jag	95	-71
snura … jobet	-119	-136
snura … ramla	122	29
snura … slut	-96	-135
snura … tio	-138	-129
snuri pa	-182	-162
snuri … taget	-182	-162
snurig	111	-67
snus	-131	-112
snus att	-131	-112
snus … jag	-131	-112
snusa	-220	-216
snusa hjarn	-114	-95
snusa o	-121	-106
snusa … skrik	-114	-95
snusa … tandk	-121	-106
snusar	-121	-106
snuva	-140	-137
snuva ater	-119	-90
snuva sedan	-122	-98
snuva … igar	-122	-98
snuva … ont	-128	-96
snuvan	-121	-141
snuvi bebis	-119	-90
snuvi och	-139	-133
snuvi … hosta	-139	-133
snuvig	-235	-209
sny*	-243	-230
snyte mig	-166	-149
snyter	-166	-149
so	-10	156
so … achin	108	13
so … can	-16	156
so … i	-178	-169
soa*	116	-7
soaki throu	127	1
soaki … a	127	1
soaking	152	-4
soc*	40	-137
socke #	135	-60
socke a	123	26
socke andas	111	40
socke kalsv	127	-11
socke sjuk	128	26
socke sjukd	-154	-141
socke spyr	103	18
socke … djupt	111	40
socke … inte	125	5
socke … och	158	2
socke … pa	-134	-127
socke … sen	-122	-87
socker	151	-94
sockersjuk	108	12
sockr ar	202	56
sockr liger	-163	-147
sockr … #	202	56
sockr … inte	123	17
sockret	-117	-154
sod*	-167	-140
soderut	-167	-140
sof*	-261	-406
sofa	-162	-162
sofan	-190	-341
sofan det	123	37
sofan och	-158	-159
sofan … ar	129	-7
sofan … feste	155	8
sofan … jobet	-128	-106
sofbe den	-140	-125
sofbe … ar	-140	-125
sofbenet	-140	-125
sofbordet	-118	-126
soi	195	-59
soi myrky	128	24
soi … sydan	171	6
soi*	38	-123
sok*	-85	-143
soka	-182	-172
soka for	-154	-144
soker	-223	-114
soker kursd	-121	-114
soker livfo	-68	-91
soker … for	-154	-146
soker … liv	-68	-91
sokt	-126	-1
sokt pa	27	169
sokt … hur	27	167
sol	-230	-241
solalergi	-122	-108
solbr … axlar	-158	-141
solbrand	-158	-156
solen	4	-151
solkram	-133	-137
solst och	116	45
solst … svima	116	45
solsting	116	45
solsv pa	-145	-142
solsv … rygen	-145	-142
solsveda	-145	-142
som	-74	-206
som #	-167	-137
som a	-102	-151
som ar	-195	10
som asfal	87	-19
som ater	-86	-136
som att	171	44
som barn	-141	-137
som behov	14	170
som blama	200	44
som blekn	-167	-122
som blivi	-191	-214
som blode	-186	-149
som bloma	-106	-101
som bly	195	-24
som braka	16	156
som brot	25	127
som datum	-111	-101
som de	-71	-121
som den	-222	-227
som dom	161	11
som drick	-118	-83
som drunk	-132	-138
som eld	-62	-130
som en	158	-253
som et	113	-68
som extra	-127	-127
som fan	99	-129
som fans	128	-23
som fick	-12	133
som foral	-80	-107
som forut	-189	-200
som fru	-9	91
som ful	104	-5
som gamal	149	27
som gar	131	-26
som gick	153	34
som gjord	0	206
som gor	-48	127
som gravi	-255	-185
som haler	2	207
som hande	-65	106
som hant	202	8
som helst	-182	-74
som hindr	5	111
som hitar	0	126
som hjalp	-95	50
som hon	-155	-23
som hopad	-109	-100
som i	-186	-167
som igar	-28	-126
som is	149	-3
som ja	-53	137
som jag	-185	-238
som kafes	130	35
som klaga	19	120
som kliar	-237	-196
som kniva	-78	-99
som komit	114	21
som kraks	163	39
som lukta	207	71
som magka	118	2
som mama	-101	-115
som mar	-105	-160
som marmo	140	42
som maten	-138	-125
som medve	-157	-147
som mojli	6	165
som mumel	-116	-111
som nan	172	52
som ni	-76	-84
som om	281	-5
som organ	-124	-168
som overd	-108	-6
som plane	-80	-114
som prata	-2	135
som pumpa	-145	-100
som ramla	160	-5
som sag	184	42
som sager	15	136
som sande	16	142
som sandp	-147	-115
som ser	104	-47
som sist	-144	-175
som sjuto	-119	-96
som ska	6	216
som skrat	12	161
som skuri	5	126
som slar	25	161
som sma	107	4
som spage	179	8
som spyr	-110	-82
som star	179	39
som sten	157	-13
som stock	158	13
som stod	-155	-148
som stres	-100	-109
som styr	13	110
som sutit	-110	-83
som svara	25	169
som svide	-188	-146
som tjara	199	66
som tog	-167	-146
som tra	236	56
som utgan	-128	-118
som vakta	-121	-5
som vanli	-170	-118
som varad	-145	-118
som varje	-165	-141
som vatsk	-132	-130
som vaxt	-106	-99
som vil	-149	-108
som vist	96	-12
som … #	132	7
som … altid	-129	-145
som … andra	-175	-160
som … aring	-167	-137
som … as	-98	-99
som … askva	-112	-86
som … at	19	129
som … att	45	236
som … av	-208	-183
som … bage	181	25
som … bajs	166	40
som … bara	-170	-216
som … bebis	-109	-79
som … bi	-171	-153
som … blama	63	112
som … blixt	122	48
som … bra	-148	-121
som … brada	164	31
som … bruka	-205	-212
som … demen	43	179
som … docka	138	19
som … dod	13	-100
som … drunk	175	-17
som … efter	45	-103
som … en	-277	-151
som … et	55	139
som … fa	54	212
som … fast	-128	-118
som … fastn	-197	-180
som … fat	-91	-125
som … feber	148	16
som … femkr	-147	-121
som … fjol	-122	-106
som … fraga	126	13
som … ful	161	20
som … fula	-213	-151
som … galni	163	68
som … gamal	-195	-172
som … gange	157	-15
som … gardi	172	43
som … gick	163	5
som … godis	-86	-136
som … gora	-2	144
som … gris	-51	-100
som … hade	-108	-92
som … halv	-106	-106
som … han	167	3
som … hene	13	129
som … hes	-100	-115
som … hjalp	41	129
som … hund	229	20
som … hunde	24	111
som … hur	-83	-126
som … inget	-145	-138
som … jarnb	136	40
som … kafe	149	27
som … kalv	-158	-148
som … klubs	155	14
som … kniv	153	28
som … koma	-14	98
som … korv	156	53
som … kraka	-128	-130
som … lakan	225	12
som … lok	113	-16
som … mag	118	2
som … manad	-155	-131
som … men	-90	43
som … mig	62	279
som … min	17	201
som … mit	104	31
som … monst	-116	-85
som … nagon	148	-25
som … nagot	194	39
som … nan	204	19
som … nar	-259	-170
som … nasbl	113	10
som … nat	149	67
som … och	217	106
som … olyck	1	162
som … om	118	138
som … ont	-165	-70
som … oroli	-119	-96
som … over	127	4
som … pingv	-124	-107
som … pisto	119	12
som … plank	228	37
som … prata	-113	-178
som … preci	-92	-98
som … prop	108	14
som … rulga	164	44
som … sen	193	95
som … ser	-20	-147
som … ska	-302	-273
som … skit	83	9
som … slag	135	24
som … smal	183	72
som … sol	-181	-152
som … som	-126	-177
som … spik	-109	-103
som … sta	-165	-159
som … store	-106	-135
som … svart	145	38
som … table	-123	-122
som … tar	-150	-137
som … tia	-143	-100
som … tilba	-108	-114
som … tok	-18	-151
som … trakt	-112	-86
som … trasa	122	0
som … trasd	151	8
som … trode	154	60
som … truma	204	30
som … ugn	161	29
som … up	92	-35
som … ut	308	104
som … vante	156	42
som … vare	-111	-113
som … vaten	158	30
som … vid	74	-49
som … visel	131	12
som … vridi	150	44
som … yxa	121	22
som*	-144	-17
somar	-83	80
somar jag	-22	105
somar nar	-48	120
somar … vi	21	148
somaren	-295	-279
somarstugan	146	81
some	205	-44
some of	153	10
someo has	-119	-107
someo is	131	10
someo … a	-119	-107
someo … at	-132	-158
someo … stand	103	-2
someone	-16	113
somet at	131	-28
somet stron	-158	-187
somet stuck	164	-3
somet … in	164	-3
something	67	143
somn	-123	-218
somn … ar	-106	-129
somna	-175	-16
somna for	-142	-98
somna han	-18	-157
somna hela	124	33
somna in	-91	-9
somna lacke	-116	-105
somna med	102	-9
somna nar	-159	-174
somna om	-184	-187
somna pa	-201	-281
somna vid	-119	-129
somna … aldri	20	169
somna … att	-174	-183
somna … cigar	102	-9
somna … efter	-145	-134
somna … i	-135	-129
somna … inte	-1	121
somna … jag	-145	-113
somna … luft	-116	-105
somna … lugnt	-118	-152
somna … motet	-120	-116
somna … naten	-127	-142
somna … raten	-119	-129
somna … tiden	124	33
somna … utan	32	154
somnade	-258	-349
somnapne	-154	-139
somnapnemaskinen	-116	-105
somnat	112	174
somne blev	100	31
somne helst	1	124
somne … bla	100	31
somne … en	1	124
somne … vakna	-78	-113
somni och	157	57
somnig	28	-93
somnl i	-140	-133
somnl … tva	-140	-133
somnlos	-140	-124
somnmedel	118	2
somnp vakna	-116	-112
somnp … och	-116	-112
somnparalys	-116	-112
somnproblem	-110	-125
somnt at	-10	110
somnt behov	-19	213
somnt i	-2	162
somnt jag	-68	-146
somnt kaner	95	-22
somnt och	-7	158
somnt … det	-13	131
somnt … en	-15	163
somnt … fat	-214	-207
somnt … i	-21	156
somnt … mig	104	85
somnt … slut	-118	-115
somnt … vin	-7	158
somntablet	-106	-126
somntableten	-116	-109
somntableter	211	225
somra jag	-96	-101
somra och	-116	-126
somra … ska	-109	-71
son	-82	13
son #	-50	-152
son andas	120	-9
son blev	-130	-131
son hears	8	144
son hor	-48	77
son i	-120	-20
son kisad	116	1
son kraks	-249	-257
son pa	116	181
son prata	-78	31
son sager	13	198
son skada	4	147
son slar	12	177
son som	147	130
son stama	-152	-161
son svald	-111	-98
son swalo	133	27
son tar	10	148
son … a	94	-74
son … ansik	22	122
son … ar	-120	-217
son … ata	-28	103
son … att	6	189
son … besat	-122	-121
son … dalig	-116	-111
son … dod	9	180
son … druck	125	-15
son … elva	4	109
son … fat	208	23
son … feber	-143	-132
son … halse	-5	149
son … jatef	120	-9
son … med	-78	31
son … mig	19	127
son … min	10	148
son … och	-93	-105
son … ont	-145	-135
son … pa	116	1
son … petat	162	19
son … ramla	128	33
son … roda	-146	-123
son … roste	35	159
son … seg	137	47
son … sig	4	182
son … skjut	-111	-105
son … skriv	41	111
son … sluta	1	147
son … snara	90	-50
son … sokt	12	136
son … tva	129	15
son … typ	200	73
son … utsla	-152	-134
son … voice	8	144
son … vuxen	31	105
sonda inan	-116	-132
sonda … jag	7	142
sonda … skola	-116	-132
sondagar	-116	-145
sondagskval	-116	-132
sonde av	-142	-145
sonde doren	22	160
sonde hela	5	170
sonde melan	140	-8
sonde min	4	153
sonde … koket	-21	96
sonde … och	29	187
sonde … skrat	-142	-145
sonde … skuld	140	-8
sonder	-15	99
sonen	-190	-227
sonen #	-90	-169
sonen astma	-114	-102
sonen drog	56	-103
sonen eksem	-136	-170
sonen far	133	26
sonen fick	-139	-172
sonen fol	126	20
sonen garde	-8	130
sonen hol	116	15
sonen ramla	-167	-140
sonen rum	135	-9
sonen skolv	-110	-117
sonen sprut	-116	-85
sonen svald	-123	-163
sonen tolv	122	26
sonen … ar	127	-98
sonen … av	-164	-134
sonen … cashe	123	51
sonen … celgi	133	26
sonen … dalig	-96	-110
sonen … en	-176	-213
sonen … fran	126	20
sonen … han	135	-9
sonen … mig	-155	-145
sonen … ner	149	20
sonen … salt	4	110
sonen … slo	141	42
sonen … ut	-116	-85
sonen … vakna	-99	-122
sons armar	-16	110
sons epile	-146	-129
sons fotva	-116	-120
sons testi	118	18
sons … han	-16	110
sons … is	118	18
sons … vagra	-116	-120
soo*	-120	34
soon	-120	34
soon as	-174	-152
sop*	-105	-179
sor*	-351	-229
sore	-379	-300
sore tailb	-112	-113
sore throa	-283	-272
sore … and	-155	-151
sorg	-149	-140
sorg efter	-118	-126
sorge for	-87	-113
sorgegrup	-128	-175
sorje min	-91	-92
sorje … mama	-91	-92
sorjer	-172	-203
sory kan	-121	-137
sory … ja	-121	-137
sos	-136	-136
sos dogo	-126	-94
sot	148	-50
sot och	161	28
sotig	155	43
sotig i	161	42
sotig … nasan	161	42
sound comin	138	-2
sound … out	138	-2
sov	-304	-146
sov hela	-108	-129
sov och	0	121
sov pa	-116	-68
sov som	-171	-188
sov … armen	-123	-144
sov … dagen	-108	-129
sov … en	-140	-138
sov … medve	-116	-117
sov … vakna	21	170
sov*	-237	-128
sova ar	117	32
sova bara	-136	-25
sova en	-128	-83
sova foral	16	141
sova gor	-123	-148
sova i	-84	107
sova jag	41	150
sova koper	7	113
sova liger	-168	-158
sova natsk	-92	-95
sova sa	-126	-129
sova snet	-148	-117
sova sova	117	32
sova sveta	128	26
sova ut	-124	-131
sova vad	-132	-128
sova … aldri	-12	116
sova … bilar	7	113
sova … det	-52	-134
sova … en	-124	-131
sova … for	16	141
sova … gang	-10	110
sova … hel	-113	-143
sova … inte	29	165
sova … jag	-126	-129
sova … och	-136	-97
sova … ska	-132	-128
sova … slipa	-18	107
sova … tva	-143	-135
sova … vanst	-147	-144
sover	-238	-181
sover #	-182	-193
sover bara	57	-101
sover dalig	-299	-246
sover gansk	-118	-115
sover har	119	16
sover hela	213	51
sover i	-124	45
sover med	-56	137
sover men	134	13
sover midag	-83	-94
sover mycke	-150	-145
sover nar	-154	-159
sover och	74	-87
sover oroli	-108	-90
sover pa	-179	-187
sover sitan	172	35
sover til	-114	-107
sover valtr	-164	-134
sover vil	-108	-131
sover … bra	-118	-115
sover … dalig	-179	-199
sover … feber	119	16
sover … gar	95	-17
sover … gastr	-115	-131
sover … ha	-108	-131
sover … hela	171	10
sover … hotar	36	102
sover … kniv	-12	110
sover … med	-143	-129
sover … men	-88	-119
sover … och	112	-83
sover … om	-88	-112
sover … pga	-102	-99
sover … som	-83	-94
sover … stol	5	145
sover … tanka	-119	-136
sover … tiden	213	51
sover … timar	-197	-158
sover … vi	163	12
sovit	-160	16
sovit konst	-192	-160
sovit pa	49	268
sovit … en	31	185
sovit … fem	67	252
sovit … fyra	-7	124
sovit … ingen	-126	-132
sovit … sex	20	126
spa*	104	81
spadb fem	116	8
spadb som	129	20
spadb vi	-120	-93
spadb … #	138	4
spadb … kraks	129	20
spadb … torsk	-180	-154
spadb … vanta	-120	-93
spadb … vecko	159	21
spadbarn	143	-64
spageti	179	8
span	-136	-128
span i	-120	-100
span … ogat	-120	-100
spand	42	-80
spand och	124	7
spand som	162	16
spand … en	159	13
spani och	-117	-107
spani pa	-134	-135
spani som	-119	-114
spani … fick	-117	-107
spani … jobet	-111	-106
spaningshuvudvark	-264	-212
spar	14	160
spar sa	14	160
spar … kring	14	160
spara ala	-130	-141
spara hon	20	118
spara ihop	7	124
spara mina	10	180
spara pa	-10	256
spara table	-2	164
spara … i	-4	170
spara … morfi	8	125
spara … somnt	3	171
spara … tabis	-2	136
spara … table	-75	26
sparar	-116	46
sparat	50	315
sparet	117	187
spark av	185	29
spark doter	139	24
spark han	-3	144
spark hela	-143	-110
spark hene	103	-29
spark in	119	-15
spark mer	-167	-149
spark mig	29	264
spark o	108	15
spark pa	134	181
spark sen	134	6
spark skrap	-122	-99
spark som	-219	-185
spark v	-109	-79
spark … #	-109	-79
spark … den	-13	143
spark … doren	46	-98
spark … hast	173	28
spark … hela	109	-3
spark … huvud	123	-14
spark … i	198	151
spark … igar	123	11
spark … istal	-6	108
spark … magen	2	138
spark … pa	-122	-99
spark … sa	24	153
spark … slar	99	148
spark … somne	-78	-113
spark … vanli	-219	-185
sparka	-44	-152
sparkad	184	164
sparkades	115	12
sparkar	-104	-156
sparkat	116	14
sparken	-145	-136
spars spar	14	160
spars … sa	14	160
sparsakring	14	160
speak	187	86
speak propr	134	7
speech	125	29
spege … inte	11	153
spegeln	91	151
spel nu	14	115
spel … ar	14	115
spela	-205	-161
spela ineba	-166	-151
spela musik	-113	-157
spela sjukh	-71	-110
spela teate	-238	-246
spela … alt	18	136
spela … med	-107	-136
spela … och	-197	-214
spelar	-259	-114
spelat	32	148
spelet	-259	-257
spena ska	-116	-103
spena … jag	-116	-103
spenatsopan	-116	-103
sperm en	-94	-94
sperm … gang	-94	-94
spermien	-94	-94
spi*	-168	-212
spice	4	127
spice tror	4	127
spice … han	4	127
spik forst	-109	-103
spik gick	-102	-68
spik i	119	-15
spik … genom	-102	-68
spik … ogat	121	24
spik … stege	-109	-103
spikpistol	163	26
spikpistolen	164	22
spindlar	-33	-132
spining	-178	-132
spins	-103	-117
spins every	-103	-117
spins … time	-103	-117
spion	-6	200
spira men	163	50
spira sa	142	20
spira tror	2	103
spira … jag	149	113
spira … posit	105	41
spira … teste	139	33
spiral	79	-37
spiralen	-174	-194
spiralutag	-138	-130
spironolakton	-147	-130
spise ar	-104	-133
spise … pa	-104	-133
spisen	-163	-84
spjalet	132	32
spl*	160	40
spoar	23	137
spoar up	22	127
spoar … mig	22	127
spola av	146	22
spola bra	-120	-100
spola kalt	-181	-137
spola … mista	146	22
spola … nu	-120	-100
spolade	-118	-152
spolarvatska	207	30
sport	-109	-116
sport bh	-109	-116
sport … n	-109	-116
spot	241	70
spota han	88	-17
spota … grons	-118	-111
spota … klaro	133	4
spotade	20	164
spotar	117	-1
spots of	-115	-96
spots … blood	-115	-96
spr*	64	-198
sprac i	45	-111
sprac igar	-153	-162
sprac nar	-130	-108
sprac … dusch	141	3
sprac … jag	-130	-108
sprac … nat	-166	-157
sprack	-111	-267
sprai my	-181	-146
sprai … wrist	-137	-118
sprained	-181	-146
spran arbet	-2	173
spran av	-183	-190
spran efter	-143	-160
spran in	112	-46
spran och	123	17
spran pa	125	48
spran skola	9	140
spran … ala	-176	-182
spran … fotbo	125	48
spran … hjart	92	35
spran … i	168	-32
spran … nacke	119	32
spran … orone	-147	-126
sprang	60	-161
spranga	1	227
sprangande	172	49
sprangs	43	-95
spray ar	142	33
spray … inte	130	32
sprayen	150	-27
sprea to	101	11
sprea … left	101	11
spreading	101	11
spreadsheets	-141	-122
sprej gor	133	16
sprej … ingen	133	16
sprejen	133	16
spric jobar	-143	-142
spric pa	-150	-127
spricker	-293	-285
sprid … medan	108	-18
sprin forsv	-103	-107
sprin hela	-85	-141
sprin ut	26	156
sprin vi	-104	-107
sprin … direk	-103	-107
sprin … har	-119	-87
sprin … naken	16	97
sprin … pa	21	134
spring	-169	-147
springa	-191	-176
springer	-172	-102
springmask	-152	-170
sprit och	4	175
sprit … andas	92	5
sprit … table	-5	175
spruc blodk	-144	-100
spruc halar	-166	-157
spruc och	140	23
spruc … i	-144	-100
sprucken	-121	-96
spruckna	-166	-157
sprun for	-108	-92
sprun … parke	-108	-92
sprut blod	148	30
sprut i	131	2
sprut in	88	-23
sprut nar	-102	-68
sprut til	-131	-112
sprut ut	-116	-85
sprut … hela	73	-38
sprut … insul	-103	-81
sprut … klini	97	37
sprut … snor	-116	-85
sprut … somar	-96	-76
sprut … takt	129	1
sprut … ur	136	5
sprutade	91	-69
sprutar	254	-7
sprutat	122	18
sprutor	-255	-266
spu*	127	19
spurt from	147	0
spurt … his	147	0
spurting	127	19
spy	150	14
spy*	252	-30
spyde blod	146	3
spyde … tva	146	3
spyr	227	17
spyr a	173	45
spyr av	144	37
spyr blod	115	37
spyr galgr	127	14
spyr jag	179	54
spyr lite	-110	-82
spyr nu	127	5
spyr o	144	45
spyr rot	137	6
spyr som	-158	-148
spyr … ar	133	41
spyr … efter	-110	-82
spyr … en	-158	-148
spyr … har	-140	-108
spyr … hela	169	27
spyr … inget	119	-1
spyr … tva	180	40
spyt	90	-57
squ*	210	12
squeezing	144	-3
squirting	178	24
st #	-117	-102
st i	133	20
st … kl	-117	-102
st … nat	133	20
sta alt	107	28
sta benet	92	-11
sta emot	-19	158
sta i	-191	-197
sta kvar	-84	-112
sta rak	162	28
sta up	212	26
sta ut	12	168
sta … kasa	-119	-107
sta … lutar	107	28
sta … och	125	10
sta … var	-94	-104
sta*	82	189
stab	-2	129
stab him	-2	129
stabi … when	167	12
stack mig	-93	-226
stack … pa	-164	-202
stad vil	-127	-131
stad … trafa	-127	-131
stada	-156	-123
stada efter	-90	-99
stada hela	-29	128
stada hotel	-80	-109
stada lagen	44	124
stada med	-124	-116
stada och	-126	-145
stada … betal	71	179
stada … dag	9	152
stada … hene	-90	-99
stada … klor	-124	-116
stada … ordna	-126	-145
stadar	-88	-138
stadat	-26	151
stadn fins	-95	-106
stadn … parad	-95	-106
stadningen	-95	-106
stairs	92	167
stale for	141	90
stale hol	104	3
stale sig	139	24
stale vid	-149	-112
stale … en	133	17
stale … honom	5	137
stalen	161	33
stalet	116	137
stalt	71	184
stamar	-191	-197
stame det	-239	-276
stamer	-329	-353
stamn pa	-154	-140
stamn … jobet	-154	-140
stamningen	-154	-140
stana #	-103	-107
stana andas	140	-17
stana direk	-152	-153
stana kvar	5	184
stana mit	119	33
stana och	177	36
stana til	117	6
stana tre	109	-23
stana up	124	3
stana vid	-26	101
stana … ar	-103	-107
stana … en	-5	100
stana … flera	124	3
stana … gange	109	-23
stana … och	114	51
stana … stana	140	-17
stanade	-132	57
stanar	157	143
stand i	155	13
stand … my	103	-2
stand … sex	155	13
stand … the	-16	117
stang av	-67	103
stang i	-131	-115
stang … gar	-131	-115
stang … mig	41	152
stang … tror	-121	-113
stangslet	-143	-162
star	224	248
star ambul	-106	-95
star datum	1	136
star det	-124	-24
star fel	-67	-87
star har	137	24
star me	-21	95
star nar	-146	-138
star pa	324	145
star utanf	-4	281
star vid	-8	249
star … #	111	-45
star … bron	196	120
star … en	42	121
star … i	-35	201
star … kniv	-21	95
star … man	-114	-113
star … med	-6	117
star … mit	1	110
star … nu	127	-9
star … opere	-146	-138
star … peron	-135	3
star … porte	-25	140
star … racke	118	-21
star … taket	128	76
star … utgan	-128	-118
star … vatne	-24	113
star … vid	-23	140
stark	114	158
stark for	1	124
stark ga	127	-1
stark … byget	95	15
stark … somne	1	124
stark … til	127	-1
starka	-126	-119
starkare	14	202
starkstrom	95	15
starkt	-8	126
start	-178	-189
start runin	-135	-126
start scrat	4	128
start … and	-190	-209
start … my	64	133
stat pa	143	16
stat … i	121	14
statistik	-85	-130
stats fick	-111	-92
stats … hjart	-111	-92
statsministern	-111	-92
stav	-33	-87
stay home	-159	-134
ste*	143	75
steg	90	145
steg och	-106	-117
steg … prata	-106	-117
stege pa	-168	-190
stege vilke	30	120
stege … humor	30	120
stege … inte	124	23
stege … morgo	-168	-190
stekos	-138	-116
stekp det	18	180
stekp pa	19	126
stekp … mig	19	126
stekpana	31	164
stekpanan	8	182
steks igar	-101	-115
stekspade	-101	-115
stel	-10	-153
stel feber	141	45
stel nu	100	31
stel och	253	50
stel pa	-142	-133
stel … andas	100	31
stel … av	-148	-117
stel … bla	132	3
stel … efter	-126	-132
stel … ljusk	108	41
stel … morgn	-99	-80
stel … morgo	-104	-112
stel … och	208	67
stel … slo	122	22
stela	-206	-204
stela fingr	-139	-127
stela … i	-139	-127
stelf svart	135	29
stelf … finge	135	29
stelfrusna	135	29
stelk sprut	-102	-68
stelk … jag	-139	-138
stelk … nar	-102	-68
stelkramp	-197	-214
stelt	-207	-173
sten	105	-5
sten efter	126	5
sten i	-113	-113
sten … fjalt	126	5
sten … min	-3	120
sten … pa	168	28
sten … sko	-113	-113
stend telef	-108	-120
stend … hela	-108	-120
stendod	-108	-120
stene bruta	139	17
stene … det	139	17
stenen	184	30
stenh hela	176	53
stenh och	160	15
stenh spyr	149	11
stenh … blat	121	7
stenh … ser	114	13
stenh … tiden	176	53
stenhard	225	61
stenharda	-147	-139
stenhart	187	61
stenr benet	125	-1
stenr … siter	125	-1
stenras	185	19
stent	174	-9
stepdad	8	140
stepfather	29	175
stero slut	139	36
stero … slo	139	36
steroid	139	36
steso men	165	18
steso … hon	102	22
stesolid	181	23
sti*	57	-126
stick	-63	-126
stick av	-136	-152
stick i	-277	-278
stick nalar	3	143
stick ner	16	158
stick ut	293	49
stick … bada	133	36
stick … fingr	-226	-173
stick … foten	-228	-212
stick … genom	195	19
stick … hene	16	158
sticka	-223	-90
stickar	-108	-148
sticker	189	-5
stickningar	-151	-126
stif	-109	-198
stif in	-181	-166
stif neck	22	-88
stif … and	156	29
stif … fever	168	40
stif … for	-115	-115
stif … from	-104	-79
stif … the	-139	-118
stil och	116	-2
stil vart	-126	-119
stil … det	115	2
stila	152	179
stila kalsv	101	14
stila tils	-9	91
stila yr	134	17
stila … #	101	14
stila … det	-9	91
stila … som	134	17
sting	191	21
sting i	-102	-96
sting throa	110	9
sting … brost	-102	-96
sting … closi	110	9
stings	-143	-166
stira at	116	-34
stira och	109	133
stira tomt	178	27
stira … bebis	-16	135
stira … et	116	-34
stira … och	209	40
stira … reage	-22	96
stira … ryckt	106	13
stira … slar	123	-8
stirade	189	28
stirar	228	174
stj*	-1	-194
stjar blodt	113	48
stjar nar	108	-8
stjar svule	125	60
stjar … #	113	48
stjar … i	125	60
stjar … jag	108	-8
stjarnor	119	-37
stjart	-152	-121
stjarten	-43	-134
sto*	180	86
stockar	158	13
stod av	-109	-160
stod bakom	-4	194
stod han	-1	162
stod hon	104	-2
stod i	157	9
stod ine	132	7
stod lange	54	196
stod … barne	-85	-112
stod … famil	-65	-112
stod … fel	-120	-104
stod … lagor	111	-1
stod … och	104	-2
stodj men	-120	-94
stodj … foten	-120	-94
stodja	-187	-128
stodstrumpor	-129	-183
stol	30	183
stol for	5	145
stol pa	23	136
stol … doren	5	145
stol … mig	23	136
stole och	178	5
stolen	176	3
stolp … inte	126	13
stolpe	124	35
stoltheten	-179	-175
stoma ache	-172	-129
stoma in	-109	-114
stoma is	-152	-154
stoma pain	185	38
stoma … knots	-109	-114
stomach	-77	-189
stomi ny	-132	-112
stomi svart	170	28
stomi … besta	-132	-112
stomimaterial	-132	-112
stomin	170	28
stona nar	168	5
stona … jag	168	5
stonar	198	4
stone	-224	-190
stool	128	13
stool and	128	13
stool … dizy	128	13
stop	159	200
stop forev	37	141
stop i	-103	-96
stop it	140	-13
stop pa	144	-77
stop shaki	-8	168
stop when	1	158
stop woryi	-109	-114
stop … blode	164	18
stop … det	-111	-117
stop … fem	-103	-96
stop … i	-35	96
stop … like	-109	-114
stop … nasbl	154	15
stopa	165	294
stopa bilar	0	128
stopa en	167	35
stopa honom	6	126
stopa in	17	234
stopa varld	21	134
stopa … fingr	-4	130
stopa … hande	-14	137
stopa … kula	150	40
stopa … med	0	128
stopa … under	21	134
stopar	25	159
stope now	-120	-97
stor	92	17
stor binda	99	-20
stor efter	134	37
stor forpa	1	124
stor i	122	17
stor liten	118	-3
stor mangd	116	14
stor och	10	-120
stor som	-111	-125
stor svar	103	29
stor … benen	-145	-100
stor … en	-203	-165
stor … hard	197	38
stor … munen	164	25
stor … rakor	134	37
stor … rodak	-122	-115
stor … svalj	103	29
stor … tunga	122	17
stor … var	111	-10
stora av	-145	-100
stora blaso	205	62
stora enda	7	127
stora er	115	-10
stora folks	-126	-124
stora klump	120	25
stora krops	135	35
stora table	-124	-113
stora tusar	-179	-158
stora … fins	-124	-113
stora … losni	7	127
stora … vaten	-145	-100
store ar	-115	-116
store at	135	13
store och	148	-9
store slar	14	124
store stryp	-21	99
store … #	-115	-116
store … han	109	-18
store … mig	11	161
store … skald	135	13
store … store	135	13
storebror	-2	146
stork tror	159	1
stork … jag	159	1
storke	159	1
stors forpa	41	118
storsta	41	118
storstadningen	-157	-140
stort	-167	-154
stort den	-164	-147
stort igen	-158	-138
stortan	-2	-134
stortbloder	181	16
stot	176	-63
stot fran	188	59
stot mig	107	0
stot … fyra	136	-4
stot … gange	130	-7
stot … hogsp	179	54
stot … inget	-136	-110
stot … stang	-131	-115
stot … stark	95	15
stota jag	-107	-120
stota pa	153	8
stota … bast	-107	-120
stota … en	153	8
stotar	244	-45
stote	-137	-112
stote i	143	24
stote … i	-137	-112
stoter	143	24
stoveln	153	12
stovlar	-154	-127
strac pa	121	38
strac … benet	121	38
stracka	129	46
straf	-69	127
straf jag	24	132
straf mig	-21	163
straf sig	-8	121
straf … sjalv	-28	150
strafa	8	240
strafar	-6	127
stral ar	-202	-185
stral bada	137	-5
stral fran	124	12
stral genom	6	160
stral i	128	31
stral lite	132	43
stral ner	-170	-121
stral ut	162	28
stral … armen	123	17
stral … brost	124	12
stral … ut	164	55
stral … vagen	7	154
stralar	204	173
stralen	-198	-182
stram runt	119	4
stram … hela	119	4
stran fins	-100	-106
stran kan	-100	-113
stran me	-25	142
stran om	-139	-134
stran … de	-100	-113
stran … det	-100	-106
stran … laxor	-139	-134
stranden	-151	-163
strang	-88	-134
strangled	133	66
stratera	-163	-164
strea att	-11	126
strea … han	-11	126
streamade	-11	126
strec up	132	23
strec … mot	132	23
stres	-352	-285
stres from	-120	-122
stres ge	-164	-155
stres korti	-109	-85
stres och	-154	-148
stres pa	-160	-169
stres … brost	-164	-155
stres … jobet	-176	-193
stres … work	-120	-122
stresad	-304	-324
stresed	-117	-128
streshantering	-79	-109
strim blod	-129	-114
strim pa	16	152
strim runt	-113	-99
strim … et	-113	-99
strim … nar	-129	-114
strim … rygen	17	154
strima	-92	-113
strimor	17	154
strok behov	-83	-99
strok far	-105	-93
strok fora	-165	-168
strok heter	-122	-119
strok i	-173	-190
strok nys	164	33
strok och	-177	-155
strok of	-103	-85
strok pa	-173	-161
strok … #	-145	-118
strok … aret	-146	-150
strok … bor	-125	-107
strok … et	-122	-119
strok … hjalp	-83	-99
strok … luck	-103	-85
strok … mars	-192	-171
strok … tia	-119	-109
stroke	-17	-280
strokelarm	-83	-99
strom	211	-11
strom genom	150	8
strom i	109	-35
strom och	164	6
strom … arbet	111	33
strom … krope	91	19
strom … mig	181	10
stronger	-173	-192
strop	140	0
strop mig	140	0
strop … tils	110	-3
strulat	116	41
strum … nat	-3	123
strumpor	-136	-47
strunt	182	12
strup och	178	23
strup pa	-8	108
strup … mig	-8	108
strupen	180	-1
strupgrep	-8	108
stryk	-52	195
stryk av	-56	51
stryk klade	-109	-119
stryk liten	-94	-102
stryk med	27	154
stryk nar	2	132
stryk pa	-83	-106
stryk … anges	2	132
stryk … armen	-83	-106
stryk … balte	27	154
stryk … blasa	-94	-102
stryk … ont	-109	-119
stryk … papa	-11	118
stryker	-109	-119
stryp mig	11	-135
stryp pa	55	145
stryp sig	2	108
stryp … dator	-125	-120
stryp … har	-135	-135
stryp … mej	0	152
stryp … nu	168	6
stryp … sjalv	2	108
strypa	-50	-195
stryper	-62	45
strypt	173	-26
stryptag	120	172
stu*	-82	-123
stube my	-173	-168
stube … toe	-173	-168
stubed	-173	-168
stuck	-110	-204
stuck av	-56	-120
stuck in	164	-3
stuck … en	134	61
stuck … getin	-32	-145
stucken	-34	-111
stude i	108	-9
stude psyko	-101	-116
stude … korid	108	-9
stude … och	-101	-116
studerar	-101	-116
studs och	-113	-100
studs vid	31	106
studs … far	-113	-100
studs … koksb	31	106
studsaren	-10	139
studsmata	-178	-174
stuf like	118	17
stuf … cofee	118	17
stuga dar	-72	-81
stuga ensam	21	129
stuga … ont	106	32
stuga … pa	-72	-81
stuka fingr	-144	-131
stuka fot	-209	-181
stuka foten	-188	-151
stuka hande	-165	-161
stuka tumen	-203	-185
stuka … igar	-115	-93
stuka … kan	-131	-114
stukad	-194	-171
stukade	-281	-240
stukat	-181	-161
stukn fora	-104	-87
stukn … vecka	-104	-87
stukningen	-104	-87
stum	-164	-175
stund	200	33
stund huden	111	-1
stund i	144	8
stund nu	-123	-152
stund til	162	32
stund … ar	-201	-189
stund … borja	135	-5
stund … hange	111	-1
stund … ica	106	-3
stund … morse	142	7
stund … sen	-116	-99
stund … spyr	123	11
stund … varma	-143	-121
sty*	211	285
styck efter	-16	119
styck i	187	139
styck och	62	118
styck sen	122	1
styck … dansb	-16	119
styck … har	124	30
styck … hol	-9	102
styck … i	140	21
styck … magen	129	-5
stycken	225	167
stye	-107	-118
stye on	-107	-118
stye … her	-107	-118
stygn	-251	-176
stygn gor	-125	-130
stygn ska	-133	-158
stygn som	-132	-130
stygn … ont	-125	-130
stygn … tas	-133	-158
stygn … vatsk	-132	-130
stygnen	-225	-236
stypt mig	4	137
stypt … inat	4	137
stypte	4	137
styr	33	256
styr mig	3	194
styr mina	5	124
styr … armar	4	117
styr … via	13	110
styre i	145	38
styre … magen	145	38
styret	264	91
styrk i	-162	-127
styrk … benen	-162	-127
styrkan	-151	-122
styvm laser	-9	116
styvm … in	-9	116
styvmama	-9	116
styvp gor	11	88
styvp komer	24	171
styvp … i	11	88
styvp … in	9	164
styvpapa	18	234
styvpapan	12	136
sucid thoug	-2	124
sucide	-2	124
suck	-154	-183
suckar	-149	-167
sud*	389	72
suden	339	73
suden explo	141	33
suden hurts	145	15
suden … heada	141	33
suden … in	147	3
suden … like	145	15
suden … pain	185	45
sudenly	205	40
sudig pa	-155	-170
sudig … benen	91	30
sudig … ena	101	-8
sudig … kvale	-150	-150
sudigt	190	45
sug*	121	-38
suga	265	40
suga av	10	138
suga bara	117	32
suga … honom	10	138
suga … sova	117	32
sugen	-131	-112
sugen pa	-131	-112
sugen … snus	-131	-112
suger	-120	-111
suger in	205	37
suger men	-124	-116
suger muste	-120	-112
suger pa	-123	-15
suger … jag	-124	-116
suger … snope	12	128
suger … tumen	-123	-96
suger … ur	-145	-161
suget	25	191
suget att	10	148
suget … skara	23	168
sui*	-160	-26
suici every	20	128
suici i	-102	-150
suici och	-8	133
suici … day	20	128
suici … tidni	-130	-141
suicid	-130	-141
suicidal	-8	133
suisi hjalp	-19	138
suisi tanka	12	129
suisidal	-19	138
suisidala	12	129
suiside	-9	108
sumatriptan	-153	-133
sun*	-174	-88
suport	-196	-197
sur	-213	-219
sur jag	12	141
sur och	-161	-165
sur … siter	12	141
sura	-146	-199
sura upsto	-146	-199
sura … och	-145	-103
sus*	118	-32
sutit i	147	48
sutit ingen	-104	-104
sutit med	-2	177
sutit up	171	43
sutit vid	-146	-128
sutit … dator	-146	-128
sutit … hela	124	26
sutit … pisto	-6	141
sutit … sen	106	4
sutit … vid	-131	-129
suu*	162	11
suupieli	162	11
sv	-145	-133
sv eler	-145	-133
sv … en	-145	-133
sva*	185	-2
svag	167	5
svag i	203	65
svag rehab	-152	-99
svag … hande	124	20
svag … hoger	111	10
svaga	280	48
svaga ben	158	8
svaga for	110	-25
svaga rygon	104	15
svaga … sen	102	4
svaga … varje	110	-25
svagare	134	-14
svage krock	-152	-126
svage … i	-20	-125
svagt	271	44
svald en	-149	-269
svald saker	-11	120
svald tva	133	22
svald typ	125	11
svald … #	125	11
svald … frukt	-144	-126
svald … korsb	-177	-167
svald … legob	-127	-118
svald … magne	126	16
svald … med	-11	120
svald … mynt	-107	-102
svald … sma	133	22
svald … sten	-148	-132
svalj a	125	33
svalj efter	172	52
svalj et	-236	-191
svalj halse	113	52
svalj hela	88	-17
svalj juice	123	-8
svalj luft	116	27
svalj men	-172	-172
svalj mit	211	61
svalj o	-130	-91
svalj roste	111	-5
svalj saliv	175	39
svalj snor	-126	-137
svalj spot	165	70
svalj stolt	-140	-136
svalj stora	-124	-113
svalj svaml	156	42
svalj svar	103	29
svalj … andas	138	41
svalj … ar	154	-1
svalj … bater	-198	-169
svalj … dalig	116	27
svalj … eget	222	69
svalj … halse	96	-17
svalj … har	-130	-91
svalj … jag	-183	-183
svalj … knapb	-134	-105
svalj … luft	103	29
svalj … mat	133	11
svalj … noter	172	52
svalj … siter	124	-6
svalj … svule	113	52
svalj … table	-124	-113
svalj … tiden	88	-17
svalj … tugum	-86	-103
svalja	-155	-268
svaljer	-137	-89
svalt	415	49
svalt #	187	7
svalt bater	112	3
svalt en	136	-22
svalt et	205	26
svalt flera	124	30
svalt hela	110	-21
svalt knapb	127	3
svalt sa	113	10
svalt … alved	112	19
svalt … burke	110	-21
svalt … litet	130	13
svalt … mycke	113	10
svalt … styck	124	30
svalt … table	139	0
svalta	11	135
svamlar	119	33
svamp	-73	-189
svamp djurs	-117	-84
svamp farli	-131	-124
svamp forut	-109	-88
svamp igar	180	68
svamp igen	-246	-206
svamp melan	-177	-155
svamp vi	226	61
svamp … antag	-123	-116
svamp … gar	139	17
svamp … kraks	155	46
svamp … plock	183	67
svamp … som	127	45
svamp … tarna	-177	-155
svamp … tredj	-107	-77
svamp … under	-101	-84
svampar	-131	-124
svampgryta	139	17
svampinfektion	-107	-77
svanga	19	195
svans nar	-110	-120
svans … jag	-110	-120
svar att	186	-20
svar fraga	19	117
svar huvud	271	60
svar ja	-17	91
svar jag	15	210
svar luft	144	48
svar magsm	183	73
svar och	-139	-141
svar pa	-159	-170
svar smart	123	27
svar svalj	103	29
svar … bla	110	36
svar … det	-17	91
svar … efter	121	50
svar … gar	-8	110
svar … hopar	1	169
svar … magne	-152	-124
svar … ont	122	26
svar … ser	144	43
svar … smale	-139	-141
svar … svar	103	29
svar … vacka	244	67
svara	-16	239
svara a	105	39
svara at	14	132
svara att	158	12
svara bara	128	166
svara fel	-141	-138
svara i	126	152
svara ja	189	-9
svara knapt	88	-18
svara konst	211	64
svara kort	20	124
svara me	107	-13
svara mig	155	108
svara nar	-19	143
svara sig	-26	94
svara … andas	184	39
svara … att	4	110
svara … det	-169	-219
svara … fel	188	57
svara … helt	107	-13
svara … iblan	171	8
svara … konst	129	44
svara … med	194	-1
svara … mig	25	137
svara … pa	244	25
svara … telef	126	152
svara … var	159	52
svarar	246	305
svarare	173	25
svarat	-141	-163
svare ar	2	182
svare pa	-110	-169
svaret	-197	-81
svarf hor	-142	-149
svarf siter	108	3
svarf … dalig	-142	-149
svarf … i	150	28
svarm blekn	80	33
svarm har	101	-39
svarm hon	105	33
svarm komer	-102	-140
svarm lager	-110	-147
svarm lasa	-4	124
svarm sla	2	104
svarm slar	15	118
svarm suger	-120	-112
svarm … celgi	-133	-99
svarm … in	-4	124
svarm … mig	-73	15
svarm … muste	-120	-112
svarm … och	80	33
svarm … pa	-102	-140
svarm … sig	-110	-147
svarm … vakna	105	33
svart	43	-178
svart andas	177	50
svart att	-158	-377
svart bajs	166	18
svart ben	127	49
svart det	116	92
svart efter	-123	-114
svart finge	135	29
svart for	74	-94
svart gardi	164	75
svart har	33	132
svart huvud	99	35
svart i	1	140
svart kleti	146	33
svart lite	-154	-141
svart marke	151	17
svart me	121	17
svart nar	196	53
svart nu	160	12
svart och	156	0
svart rida	163	10
svart som	200	48
svart sot	-139	-118
svart … aldri	99	35
svart … anada	174	28
svart … anda	114	16
svart … andni	-165	-130
svart … ar	97	-59
svart … asfal	87	-19
svart … blick	-4	114
svart … for	140	41
svart … fran	125	53
svart … ga	-130	-118
svart … gapa	-104	25
svart … hoger	131	25
svart … hora	-172	-162
svart … jag	159	101
svart … knapa	-106	-86
svart … konce	-143	-140
svart … lopni	-123	-114
svart … lufte	205	38
svart … och	18	139
svart … ont	110	-3
svart … prata	161	72
svart … skale	-21	95
svart … som	145	61
svart … somna	-164	-210
svart … sova	-300	-267
svart … svalj	104	-79
svart … tjara	189	61
svart … vandr	112	39
svarta	145	58
svartnar	98	-97
svartsjuk	-2	178
sve*	155	-63
sveda	178	14
sven	160	136
svensk	150	146
svenska	-48	-165
svept en	92	5
svept … flask	92	5
svepte	92	5
sveri ar	23	107
sveri vil	-115	-129
sveri … ha	-115	-129
sverige	-24	154
svet	231	-35
svet kvina	89	35
svet och	209	77
svet pa	-167	-154
sveta	126	42
sveta fast	109	14
sveta i	-129	-119
sveta inte	128	26
sveta masor	99	42
sveta mkt	-128	-135
sveta mycke	-309	-236
sveta pa	-187	-169
sveta sa	118	-14
sveta … ar	-126	-126
sveta … armha	-146	-120
sveta … hand	120	21
sveta … inte	177	25
sveta … jag	173	32
sveta … mycke	-103	-90
sveta … nater	-167	-158
sveta … natli	132	-35
sveta … om	-128	-135
sveta … prata	129	25
sveta … sen	-120	-87
sveta … skyds	-129	-119
sveta … under	-187	-168
svetas	22	-201
svete riner	165	6
sveten	165	6
sveti arg	140	7
sveti foter	-157	-133
sveti hande	-182	-173
sveti och	165	45
sveti … ont	70	16
sveti … pa	-127	-113
svetig	94	-30
svetiga	-253	-227
svetn ont	149	33
svetn … ut	149	33
svi*	170	-114
svide av	-120	-93
svide i	-118	-140
svide ingen	-182	-154
svide lite	-138	-102
svide nar	-235	-209
svide och	-183	-174
svide … anana	-115	-94
svide … jag	-150	-133
svide … ont	-141	-107
svide … rygen	-106	-88
svider	-193	-252
svike blodt	-117	-99
svike … kansk	-117	-99
sviker	-117	-99
svima	191	35
svima av	-50	-113
svima axeln	126	52
svima gang	142	-4
svima i	121	43
svima kraks	116	45
svima lol	-152	-136
svima mit	275	61
svima o	131	19
svima pa	105	-65
svima som	-188	-138
svima tva	197	33
svima vid	-158	-125
svima … blodp	-218	-174
svima … dusch	209	138
svima … gange	166	27
svima … gor	126	52
svima … gravi	-188	-138
svima … har	136	39
svima … i	219	65
svima … jag	-64	-149
svima … jobet	-166	-137
svima … pa	193	153
svima … ror	131	19
svima … skola	-147	-142
svima … stund	111	27
svima … toa	150	7
svima … toale	154	12
svimade	172	-71
svimar	193	-17
svimat	237	33
svimf av	-138	-130
svimf efter	109	35
svimf nar	-156	-146
svimf … antib	109	35
svimf … jag	-163	-151
svimf … lycka	-138	-130
svimfardig	193	-10
sviml … inte	140	35
svimleken	140	35
svink ute	-142	-129
svink … tora	-142	-129
svinkalt	-142	-129
svino i	90	21
svino … brost	90	21
svinont	136	10
svl*	151	11
svlt	151	11
svlt bater	151	11
svu*	-16	-197
svule ben	-155	-137
svule blixt	116	25
svule efter	-197	-179
svule fot	-214	-201
svule han	137	-14
svule hand	-135	-118
svule hard	124	14
svule kind	-156	-108
svule men	-130	-107
svule overa	171	75
svule pa	-154	-156
svule runt	-139	-97
svule sen	154	8
svule tandk	-127	-116
svule til	160	28
svule tunga	176	40
svule vad	157	39
svule vagel	-107	-81
svule … ansik	181	79
svule … av	-117	-102
svule … ben	127	49
svule … bet	-180	-164
svule … efter	-49	-130
svule … ena	113	52
svule … fal	-123	-104
svule … for	116	25
svule … igar	96	44
svule … knat	160	28
svule … o	142	32
svule … och	157	57
svule … om	-122	-98
svule … pa	-174	-168
svule … pickl	-103	-82
svule … tandv	151	56
svule … tror	-107	-81
svule … varmt	-103	-95
svulen	47	-128
svulet	-266	-263
svuln ansik	117	45
svuln ben	-300	-289
svuln fingr	-156	-126
svuln foter	-219	-170
svuln halse	180	18
svuln i	-45	-136
svuln igen	161	46
svuln jag	-114	-113
svuln lapar	237	77
svuln lymfk	-134	-107
svuln ogon	6	140
svuln preci	107	40
svuln snabt	106	18
svuln tunga	192	71
svuln under	172	50
svuln … a	192	49
svuln … efter	71	-38
svuln … hakan	138	26
svuln … halse	185	34
svuln … helt	117	34
svuln … i	-204	-146
svuln … jag	142	23
svuln … maste	119	51
svuln … mot	120	25
svuln … pa	-215	-202
svuln … tagit	107	40
svuln … tunga	126	60
svuln … varme	-168	-166
svulna	-259	-191
svulnad	129	-13
svulnade	-139	-139
svulnaden	-134	-98
svulnar	376	81
swa*	216	-83
swaeting	114	9
swalo a	86	-67
swalo and	106	-12
swalo pils	159	7
swalo … bater	99	-15
swalo … chery	-160	-132
swalo … my	106	-12
swalow	147	-32
swalowed	185	-45
swe*	267	40
sweat	168	24
sweat and	155	15
sweating	249	56
sweling	210	51
swole and	-10	-134
swole … agoni	118	18
swole … wheez	111	11
sydanlaakeita	183	8
sym*	-49	-150
symbicort	-123	-119
syn*	190	-45
synas	157	14
synbo och	113	12
synbo … jag	113	12
synbortfal	113	12
synd	80	174
synd att	121	207
synd … de	-9	138
synd … jag	1	162
synen	135	-18
synen forsv	163	24
synen pa	137	51
synen sudig	-150	-150
synen … hoger	193	53
synen … inte	-123	-106
synfa och	-139	-118
synfa … flyte	-139	-118
syns	133	-16
syns det	-116	-100
syns i	-4	-112
syns … autom	-116	-100
syns … journ	-90	-136
syns … rontg	9	122
syns … stran	-100	-113
syntest	-166	-161
synundersokning	-165	-166
syo*	70	-140
syr*	264	166
syra i	71	124
syra mot	-36	119
syra up	-119	-122
syra … doren	-36	119
syra … hande	100	8
syra … i	-119	-122
syra … ogat	110	12
syra … ogone	105	7
syraforgiftning	165	12
syran gomer	-19	83
syran har	55	111
syran … blivi	2	104
syran … os	-19	83
syrem visar	143	5
syrem … #	190	7
syremataren	180	7
syrematnad	-143	-111
syret	188	6
syret star	157	5
syret … pa	157	5
syrga ar	218	27
syrga hema	128	21
syrga ska	-106	-114
syrga … lever	-106	-114
syrga … pa	218	27
syrgas	-160	-175
syrgasen	194	-16
syrien	-92	-154
sysko och	25	97
sysko vanli	-121	-121
sysko … sagt	25	97
sysko … sysko	-121	-121
syskongnab	-121	-121
syste lag	96	-7
syste prata	37	187
syste tapar	-100	-104
syste … bipol	-100	-134
syste … blivi	5	111
syste … epile	-112	-77
syste … forso	8	146
syste … om	-48	62
syste … tryck	118	-4
syste … under	96	-7
systerson	96	-7
ta	-21	292
ta ala	-2	155
ta alved	-73	-139
ta av	153	-22
ta avhug	170	1
ta baltr	-104	-121
ta barne	33	180
ta blodp	-163	-206
ta bort	-90	47
ta dem	39	158
ta den	-195	-139
ta dubel	-123	-127
ta et	-168	-110
ta forsa	9	109
ta hand	43	309
ta hema	6	170
ta hjart	11	190
ta ipren	-216	-195
ta korko	-201	-196
ta levax	-115	-133
ta live	-1	142
ta livet	0	219
ta medic	103	29
ta metot	-155	-143
ta mig	74	141
ta min	-15	102
ta mina	2	104
ta mit	5	275
ta naspr	-119	-89
ta pas	9	152
ta piler	11	104
ta sin	123	149
ta slut	182	260
ta svart	-154	-141
ta table	-114	-113
ta tva	-163	-152
ta vagen	21	124
ta … aren	-148	-142
ta … av	28	273
ta … dem	-107	-123
ta … det	-108	-114
ta … efter	8	137
ta … en	-208	-217
ta … for	-19	114
ta … halso	-112	-108
ta … jag	27	242
ta … kan	-79	-111
ta … lilas	-6	92
ta … liv	-1	205
ta … mat	-4	124
ta … med	7	203
ta … mig	22	145
ta … nal	6	132
ta … nar	168	14
ta … nu	-133	-44
ta … o	11	104
ta … om	43	311
ta … paper	2	104
ta … pas	31	143
ta … prove	-116	-126
ta … sa	7	132
ta … sig	168	98
ta … stygn	-157	-169
taa*	-16	299
taala	14	180
taas	-52	131
tabelter	144	12
tabis et	-2	136
tabis … tag	-2	136
tabisar	-2	136
table ala	152	-7
table bara	-34	122
table biter	-106	-90
table det	-4	117
table fel	-150	-122
table fins	-195	-170
table frame	-5	175
table fran	-118	-94
table hade	-11	91
table hjalp	-126	-120
table i	-85	189
table imorg	-95	-121
table jag	-18	171
table kavep	91	33
table liger	7	113
table med	-168	-165
table mot	-126	-127
table mycke	170	17
table nu	67	143
table och	167	167
table pa	-160	-99
table run	-116	-124
table sa	-128	-118
table under	11	73
table up	-1	133
table uprad	-2	129
table … anat	-99	-98
table … blir	117	-21
table … dator	12	128
table … de	-124	-113
table … dos	-150	-122
table … en	-7	98
table … flera	-2	133
table … for	127	22
table … forny	-95	-121
table … frame	7	113
table … har	10	163
table … ifal	1	154
table … jag	-6	141
table … kvar	-144	-140
table … madra	11	73
table … mjolk	-123	-119
table … morse	-162	-152
table … munen	20	164
table … out	-116	-124
table … pa	152	-7
table … racke	-4	150
table … rader	-4	117
table … rygva	-126	-127
table … sager	-17	131
table … skape	1	113
table … svuln	91	34
table … tva	-137	-124
table … utlan	-130	-141
table … varas	-72	-97
tableten	-115	-187
tableter	149	-1
tableterna	-7	115
tablets	-165	1
tac*	-278	-61
tack	-296	-98
tack da	-150	-159
tack for	-17	272
tack garna	-120	-133
tack men	2	115
tack och	-135	-140
tack sa	-110	-123
tack … alt	33	235
tack … att	23	206
tack … det	2	115
tack … gor	-150	-159
tack … hej	-135	-140
tack … hjalp	-127	-11
tack … mycke	-110	-123
tack … senas	174	26
tacke kraks	140	26
tacke … och	140	26
tackl i	-139	-133
tackl … hocke	-139	-133
tackt	-30	107
tackt ala	-30	107
tackt … fonst	-30	107
taf*	24	189
tafsa pa	24	189
tafsa … mig	24	189
tafsar	18	153
tag	104	221
tag aka	-11	92
tag nu	5	134
tag … rod	-122	-119
tag*	303	90
tagen	-21	159
taget fol	113	-5
taget och	144	5
taget … ar	143	6
taget … ihop	113	-5
tagit	207	24
tagit #	202	39
tagit ala	203	-15
tagit alved	-180	-177
tagit barne	-18	86
tagit bilny	-6	149
tagit en	61	-102
tagit farva	2	115
tagit fel	159	14
tagit for	119	2
tagit fram	-37	147
tagit ghb	83	1
tagit hela	167	7
tagit insul	133	37
tagit mit	-9	189
tagit ner	26	128
tagit nitro	138	25
tagit nyckl	-30	85
tagit pa	-15	170
tagit table	200	5
tagit ut	-25	96
tagit … adren	129	7
tagit … ala	7	134
tagit … alved	201	19
tagit … andas	83	1
tagit … asken	175	21
tagit … av	2	115
tagit … bit	107	40
tagit … burk	119	26
tagit … en	-136	-114
tagit … fyra	110	9
tagit … gevar	-25	96
tagit … hel	119	-23
tagit … ipren	-183	-148
tagit … kniv	-12	93
tagit … masa	141	20
tagit … medic	165	23
tagit … mig	0	185
tagit … mina	126	3
tagit … mycke	119	2
tagit … och	-200	-67
tagit … pas	-9	216
tagit … table	146	-32
tagit … tavlo	26	128
tagits	155	20
tagsp o	123	-3
tagti inte	10	144
tagtider	10	144
tai*	-238	-241
tailbone	-112	-113
taj*	197	5
tajuton	132	4
tak	193	146
tak*	36	134
take ibupr	-167	-138
take to	-2	121
take … day	-161	-129
take … die	-2	121
taket pa	132	11
taket … helge	-92	-100
taket … hotar	-17	120
taket … ladan	-6	107
taket … lager	-121	-118
taket … skola	132	11
taket … tanke	-18	108
takt	221	9
takt med	181	14
takt … pulse	181	14
tal	-169	-229
talar	71	190
talar direk	-3	134
talar osama	108	-7
talar som	-141	-138
talar til	28	156
talar … mig	28	156
talar … til	-3	134
talar … vanli	-141	-138
talat	39	176
talet	-56	-239
talet ar	-144	-131
talet en	106	-3
talet forsv	157	25
talet i	138	30
talet konst	159	15
talet o	102	10
talet och	-152	-140
talet … armar	-152	-140
talet … bra	-162	-137
talet … gpr	102	10
talet … i	157	25
talet … inte	-145	-128
talet … konst	93	36
talet … okej	122	28
talet … stund	106	-3
talk	-183	-141
talk to	-209	-146
talk … someo	-145	-159
talri inget	-124	-125
talrik	-181	-195
talsv som	149	35
talsv … gick	149	35
talsvarigheter	149	35
talta	-108	-117
talta med	-108	-117
talta … barne	-108	-117
talte yr	121	28
talte … och	121	28
taltet	186	31
tan	-331	-366
tan den	-121	-111
tan efter	-91	-128
tan i	-204	-165
tan och	-144	-149
tan svart	-123	-114
tan svule	-116	-92
tan til	112	39
tan tror	-146	-144
tan … ar	-132	-134
tan … den	-144	-149
tan … efter	-145	-142
tan … jag	-146	-144
tan … knat	112	39
tan … o	-103	-95
tan*	-101	209
tana	25	174
tana iltan	25	174
tanag jag	-88	-116
tanagel	-138	-145
tanaglarna	-88	-116
tand	-175	-50
tand efter	-126	-101
tand i	115	31
tand mjolk	-111	-118
tand pa	-107	11
tand sedan	-134	-128
tand tandl	-80	-108
tand … bedov	-126	-101
tand … en	-134	-128
tand … mig	-107	11
tand … tisda	115	31
tanda	49	135
tanda pa	-7	175
tanda … armar	11	144
tandare	23	128
tandarn	16	152
tande ar	-118	-102
tande gor	-129	-134
tande i	102	15
tande kamin	111	26
tande lampa	102	22
tande ljus	-124	-116
tande men	97	33
tande och	135	43
tande ocksa	-119	-140
tande pa	-138	52
tande skalr	196	36
tande tar	21	165
tande … #	141	48
tande … det	109	45
tande … emot	21	165
tande … ena	-135	-124
tande … hon	88	30
tande … huset	26	168
tande … med	145	22
tande … mig	38	157
tande … och	197	31
tande … ont	-129	-134
tande … pa	-118	-102
tande … rok	-124	-116
tande … vag	-128	-109
tanden	-206	-166
tander	-111	-43
tanderna	217	170
tandk blode	-218	-199
tandk har	-121	-106
tandk nar	-157	-121
tandk och	161	13
tandk som	-122	-93
tandk … blode	-122	-93
tandk … dragi	-121	-106
tandk … jag	-157	-121
tandk … lite	-177	-152
tandk … nar	-120	-119
tandk … nasan	161	13
tandkot	-177	-144
tandkotet	-134	-170
tandkram	-145	-129
tandl dyr	-80	-108
tandl gav	-101	-101
tandl … mig	-108	-107
tandlakaren	-203	-287
tandregleringen	-106	-127
tandsten	-143	-147
tandtrad	-122	-111
tandu ater	151	28
tandv efter	-152	-125
tandv hes	114	15
tandv i	-134	-140
tandv och	105	-1
tandv sen	112	17
tandv … celgi	-152	-125
tandv … fora	138	26
tandv … hosta	178	37
tandv … knapt	151	56
tandv … nu	114	15
tandv … opna	-117	-102
tandv … under	-121	-108
tandvard	-229	-185
tandvark	-58	-154
tandvarken	129	30
tandvatska	297	74
tandverk	-140	-139
tank	36	245
tank doda	8	151
tank och	-24	122
tank om	-19	101
tank … man	9	133
tank … mig	8	151
tanka	-159	-97
tanka dar	5	152
tanka gar	19	120
tanka pa	-183	-56
tanka sager	10	111
tanka … anat	-152	-136
tanka … att	-8	224
tanka … bara	19	120
tanka … framt	57	146
tanka … i	12	135
tanka … igen	5	152
tanka … inte	-128	-58
tanka … jobet	-192	-229
tanka … mit	-133	-150
tankar	-166	43
tankarna	-30	202
tanke	8	136
tanke att	29	167
tanke avslu	39	185
tanke gora	49	226
tanke hela	16	134
tanke hopa	166	-1
tanke huga	-2	114
tanke jag	47	135
tanke kola	-2	123
tanke om	14	121
tanke pa	-119	73
tanke ta	42	244
tanke … a	-20	89
tanke … att	20	168
tanke … bron	-6	92
tanke … den	6	161
tanke … det	-146	-17
tanke … doden	62	153
tanke … doen	-4	125
tanke … livet	28	206
tanke … mig	26	180
tanke … mit	11	92
tanke … pa	4	199
tanke … tiden	16	134
tanke … tvats	-13	96
tanke … vante	-131	-140
tanke … vi	-2	134
tanke … vipen	-2	123
tanker	98	318
tankt	23	149
tankt att	156	98
tankt fraga	-190	-214
tankt har	-11	91
tankt jag	54	183
tankt kora	-69	123
tankt om	-135	-163
tankt pa	-159	-71
tankt vanta	153	29
tankt varje	-17	91
tankt … att	-20	157
tankt … av	-30	126
tankt … det	174	250
tankt … doden	-135	-218
tankt … hur	37	191
tankt … in	-24	120
tankt … om	-132	-154
tankt … slut	35	110
tankt … til	153	29
tante vid	100	-21
tante … borde	100	-21
tanten	160	-21
tap	-150	-120
tap*	-119	-78
tapa	73	131
tapa det	-45	177
tapa grepe	-11	116
tapa talet	106	-3
tapa … en	106	-3
tapa … helt	-36	126
tapa … med	-6	121
tapaa	-59	166
tapaa itsen	7	159
tapad det	-6	205
tapad en	-203	-203
tapad hakan	-167	-165
tapad har	-123	-125
tapad jag	175	56
tapad kafek	153	-33
tapad linse	-129	-118
tapad ordet	-101	-115
tapad synen	156	41
tapad … en	-166	-147
tapad … for	-101	-115
tapad … pa	154	37
tapad … plomb	-115	-105
tapad … tand	-111	-118
tapar alt	123	13
tapar andan	169	28
tapar greje	121	16
tapar har	-158	-184
tapar kafek	233	52
tapar kontr	61	203
tapar mycke	-107	-93
tapar saker	124	-17
tapar … bara	129	27
tapar … efter	-100	-104
tapar … har	-107	-93
tapar … hela	205	51
tapar … hon	123	13
tapar … och	117	134
tapar … sedan	-149	-172
tapat	-138	-312
tapat bort	-194	-197
tapat kanse	146	-12
tapat roste	-238	-216
tapat spira	2	103
tapat trade	-160	-152
tapat … efter	-210	-166
tapat … kring	120	17
tapat … lite	-136	-96
tapat … runt	138	33
tapat … tror	2	103
tapt	-371	-334
tapt i	-266	-220
tapt sa	-113	-130
tapt … jag	-113	-130
tapt … nasan	-247	-206
tar	-250	15
tar #	-221	-64
tar ala	-2	222
tar alt	1	126
tar blodt	121	55
tar bort	-203	-198
tar eliqu	198	62
tar hand	14	203
tar hunde	24	111
tar inan	36	214
tar jag	-12	208
tar kal	-191	-180
tar livet	-260	-340
tar mig	64	216
tar min	19	187
tar mit	6	140
tar ni	-157	-144
tar over	-85	-136
tar sig	225	-10
tar som	-113	-113
tar stryp	18	117
tar svule	116	27
tar table	-43	110
tar waran	147	18
tar … att	17	162
tar … av	-280	-353
tar … djur	-141	-107
tar … hals	116	27
tar … han	20	110
tar … har	121	55
tar … hene	2	168
tar … ikval	-120	-131
tar … imorg	-158	-199
tar … inan	-118	-184
tar … liv	-4	143
tar … lon	22	127
tar … med	60	200
tar … medic	-140	-161
tar … nagon	19	164
tar … nar	43	154
tar … nu	-28	100
tar … om	141	199
tar … pa	-169	46
tar … penga	47	195
tar … pensi	28	143
tar … radio	21	165
tar … somna	114	32
tar … sten	-113	-113
tar … table	26	141
tarmv magen	149	24
tarmv … upsva	149	24
tarmvred	149	24
tarna	-47	-178
tarna ar	121	-8
tarna domna	-143	-121
tarna i	-116	-99
tarna kapad	113	3
tarna kliar	-134	-115
tarna och	103	-25
tarna … av	113	3
tarna … blavi	156	7
tarna … det	98	-9
tarna … en	-143	-121
tarna … lukta	-151	-121
tarna … vinte	-116	-99
tarta	-188	-177
tarvi vain	-180	-173
tarvi … todis	-159	-152
tarvitsen	-204	-211
tary	128	13
tary stool	128	13
tary … and	128	13
tas	-186	-220
tas bort	-160	-159
tas*	-156	-187
tasen	-127	-150
tat ont	137	31
tat … i	137	31
tat*	-210	-49
tatue mig	-216	-204
tatue … pa	-141	-145
tatuerat	-216	-204
tatuering	-117	-161
tavlo och	26	128
tavlo ont	-121	-105
tavlo … i	-121	-105
tavlo … sat	26	128
tavlor	-121	-105
tavlorna	26	128
taxic laste	1	131
taxic … dorar	1	131
taxichauforen	20	173
taxin	119	-16
tay*	164	-6
tbe	-260	-243
tbe sprut	-123	-108
tbe vacin	-192	-157
tbe … til	-123	-108
te over	157	29
te … brost	145	29
te … vilar	-120	-125
tea*	-267	-286
teari pain	152	21
teari … in	153	29
tearing	152	21
teater	-257	-249
tecke pa	8	130
tecke … vagar	8	130
teething	-174	-161
teg*	-170	-154
tegel	-121	-118
tegel ont	-121	-118
tegel … i	-121	-118
tegretol	-130	-128
tei*	-191	-180
tej*	-139	55
tejpa	-9	125
tejpa et	5	126
tejpa … ala	-7	124
tejpa … sar	5	126
tejpad	-121	-111
tejpat	-12	167
tekan over	135	14
tekan … sig	135	14
tekanan	135	14
tekis	-4	122
tekis mieli	-4	122
tekis … hypat	-4	122
tekniker	-110	-82
tekok pa	136	40
tekokaren	136	40
tel	-17	147
tel is	-91	-128
tel my	15	152
tel … tan	-91	-128
tel*	-75	81
telef dog	-114	-100
telef har	-182	-174
telef helst	-131	-141
telef jag	-8	144
telef min	29	140
telef och	146	144
telef sa	-1	154
telef … hangt	-182	-174
telef … hon	163	51
telef … man	29	140
telef … mit	-114	-100
telef … prata	7	134
telef … ser	-1	109
telef … tar	-8	144
telef … tiden	11	131
telef … vecka	-108	-120
telefonen	-134	66
telefonkon	-125	-161
telefonumer	-114	-121
telin me	27	148
telin … to	27	148
teling	-14	190
tem*	234	-52
tema	-101	-131
temp	215	5
tempe of	-65	-129
tempe … #	101	-57
ten minut	71	-85
ten times	112	-2
ten … stope	-120	-97
ten … the	112	-2
ten … this	165	9
ten*	-316	-365
tenta	-164	-172
tenta pa	-146	-158
tenta … manda	-117	-128
tentaangest	-133	-129
tentan	-194	-169
tento rygon	-121	-102
tentor	-131	-130
terap om	-128	-177
terap … det	-128	-177
terapeut	-147	-60
terib heada	188	40
terib tooth	-98	-106
terib … and	141	34
terib … paink	-98	-106
termo visar	141	24
termo … #	186	27
termometern	215	52
tes*	-68	-166
test fora	170	26
test … vecka	170	26
testa	-144	-96
testa ala	-124	-150
testa i	9	130
testa jag	29	102
testa tagit	26	128
testa … for	-59	83
testa … grat	30	115
testa … konsj	-101	-134
testa … kval	9	130
testa … ner	26	128
testa … ringt	25	97
testa … rol	-103	-90
testamente	-199	-170
testat	-169	-153
teste visa	-96	-96
teste visar	116	33
teste … att	-96	-96
teste … plus	123	23
testet	-46	-110
testi har	220	24
testi is	118	18
testi mar	164	57
testi och	-201	-148
testi pain	123	22
testi svule	124	14
testi vride	118	32
testi … hard	168	35
testi … ila	164	57
testi … mar	-163	-138
testi … suden	123	22
testi … swole	118	18
testi … vridi	168	19
testicle	190	42
testikel	149	10
tests	-90	-105
teststickor	-139	-110
tet	-182	-158
tet*	-141	-150
tetan shot	-115	-105
tetanus	-141	-150
tev*	169	67
teven	169	76
teven talar	-3	134
teven … direk	-3	134
tex*	114	167
tgi*	144	12
tgit	144	12
tgit #	144	12
tgit … tabel	144	12
tha*	-133	113
thail vilka	-111	-105
thail … sprut	-111	-105
thailand	48	-87
than do	-93	-113
than … burpe	-93	-113
thanks	-153	-105
that	-194	122
that a	-211	-197
that depre	32	127
that im	-124	-145
that norma	-192	-181
that was	-18	143
that … it	2	148
the	72	222
the ambul	-113	-94
the baby	217	133
the back	-226	-217
the bath	5	191
the bil	-140	-145
the break	-146	-161
the bridg	-17	207
the burns	3	116
the car	-104	43
the compu	-112	-108
the coura	30	147
the dark	-136	-152
the docto	68	144
the door	-32	150
the dose	112	-2
the finge	-121	-112
the first	-22	115
the floor	175	-92
the garag	-42	131
the glas	145	2
the gym	-208	-204
the house	172	15
the kid	17	111
the last	110	161
the leg	181	19
the leter	91	114
the morni	-217	-146
the neck	-134	-128
the neigh	-9	156
the notes	29	106
the nurse	19	137
the outsi	-171	-186
the pain	11	135
the paper	-141	-169
the pharm	-151	-157
the pils	-25	105
the point	-17	122
the pres	120	4
the race	-108	-110
the radio	-140	-81
the rash	-189	-152
the rent	17	139
the rope	-20	172
the scars	-146	-183
the shed	-2	114
the sofa	-156	-147
the stair	83	175
the time	-79	-162
the top	-103	-117
the towel	159	4
the train	8	132
the voice	15	214
the wal	-51	159
the wedin	-183	-167
the wrong	112	-46
the … adres	-113	-94
the … after	-175	-73
the … and	174	173
the … bil	-113	-94
the … by	143	-4
the … door	145	20
the … floor	169	14
the … hit	114	-9
the … i	169	144
the … just	29	106
the … my	111	11
the … next	13	168
the … on	-77	108
the … out	-28	147
the … put	18	152
the … shelf	-103	-117
the … sore	-152	-157
the … time	-63	70
the … when	44	219
the … wont	-18	145
the … yeste	-209	-177
the*	-143	92
then … pased	103	7
theralen	-164	-162
there	-206	-36
there a	-196	-205
there … no	19	143
there … sore	-150	-142
there … vet	-178	-144
theres	82	-108
these	-91	-137
they	-83	186
they are	9	178
they bleed	16	170
they … poiso	-5	108
theyd	0	153
thi*	-3	283
thigh	139	-22
thine … need	-107	-101
things	14	297
think about	30	246
think hands	-142	-123
think i	-151	-146
think im	157	49
think of	-7	178
think the	-15	195
think they	-5	108
think … are	-5	108
think … comit	-9	108
think … drivi	8	125
think … endin	-5	155
think … have	-132	-148
think … havin	157	1
think … suici	24	148
think … tingl	-142	-123
thinking	26	289
thinks	60	259
third time	-162	-174
third … this	-101	-110
this hay	-156	-121
this morni	104	-107
this time	-2	191
this year	-218	-198
this … about	-120	-97
this … fever	-156	-121
this … gone	-158	-137
this … is	-152	-157
this … whole	-101	-110
tho*	-47	164
though	-162	-147
thoughts	23	254
threa to	35	178
threa … kil	35	178
threatened	19	131
threatening	18	125
three	-224	-256
three days	-203	-179
three weeks	-68	-122
threw up	76	-90
throa and	-155	-151
throa closi	140	14
throa every	-124	-119
throa is	175	7
throa when	-158	-47
throa … cant	164	-3
throa … closi	169	6
throa … hes	-8	106
throa … night	-124	-119
throa … tight	168	25
throbing	-168	-164
throu a	146	5
throu the	192	198
throu … ice	128	-10
throu … pad	146	5
through	230	96
throw … dark	118	17
throw … since	-160	-143
thu*	-228	-259
thumb	-213	-215
thursday	-214	-192
tia atack	177	12
tia … igar	177	12
tic*	89	120
ticka i	1	172
ticka … kod	1	172
tickar	1	172
ticke hopar	127	-11
ticke … som	127	-11
tickern	127	-11
tid	-47	-182
tid brane	-134	-127
tid det	20	152
tid for	-154	-224
tid hos	-149	-281
tid pa	140	-45
tid ska	-115	-133
tid tapar	71	13
tid tar	-38	103
tid til	-13	-110
tid … augus	1	121
tid … blodt	-157	-140
tid … det	-13	136
tid … er	-152	-128
tid … jag	-112	-131
tid … kafek	71	13
tid … lite	-134	-127
tid … mines	-112	-95
tid … ogon	125	53
tid … preve	-153	-145
tid … spira	-138	-130
tid … tandr	-106	-127
tid … tar	20	152
tid … torsd	-58	-106
tid … ultra	-114	-92
tid … vardc	143	42
tid … varto	-113	-122
tiden ater	108	44
tiden behov	-79	-109
tiden borja	97	21
tiden ena	94	26
tiden hos	-153	-148
tiden kan	-201	-164
tiden krock	-139	-108
tiden magra	158	52
tiden med	71	13
tiden och	116	139
tiden pa	-165	-82
tiden saker	122	1
tiden sedan	110	49
tiden sen	139	31
tiden sjund	-7	117
tiden varka	109	32
tiden … att	16	134
tiden … byxor	-96	-115
tiden … den	107	10
tiden … gor	157	38
tiden … hjalp	-79	-109
tiden … hoger	71	13
tiden … i	181	45
tiden … inte	161	53
tiden … jobet	-128	-86
tiden … med	-139	-108
tiden … pupil	94	26
tiden … sager	165	39
tiden … skale	-2	135
tiden … slo	158	52
tiden … tanke	-2	134
tiden … trot	116	15
tiden … varan	109	32
tider gar	-124	-132
tider jag	33	105
tider … det	-124	-132
tidig klock	-145	-133
tidig … fyra	-145	-133
tidn	-4	125
tidni racke	-96	-76
tidni up	123	-7
tidni … och	123	-7
tidningen	73	-39
tig*	129	110
tiga	4	157
tight	44	-76
tight and	152	44
tight band	134	1
tight … aroun	134	1
tight … i	109	17
tigri til	-87	-107
tigri … besok	-87	-107
tigrinja	-87	-107
tik*	-153	-173
tiken	-94	-113
tiken andas	-94	-113
tiken … tungt	-94	-113
tiktok	-130	-117
til	-123	35
til #	-143	-154
til a	-150	-138
til ala	63	231
til arm	127	-1
til att	-79	88
til b	132	-10
til barn	-149	-137
til barne	-134	48
til barnm	-160	-142
til baten	-117	-123
til besva	149	160
til bon	-103	-104
til brevl	260	17
til bron	-54	133
til brost	-147	-140
til dagis	-159	-128
til des	13	148
til det	26	119
til djurs	-94	-113
til dokto	21	215
til doren	142	-20
til doter	34	126
til emela	112	-15
til er	-251	-211
til et	3	116
til famil	20	99
til flick	23	124
til forlo	-110	-124
til forsk	-176	-191
til freda	-122	-103
til galiv	-111	-121
til gardi	159	1
til gran	-128	-151
til grekl	-145	-138
til guben	9	122
til hemla	24	143
til hene	-162	-113
til henes	25	153
til honom	27	198
til hyres	-90	-144
til insul	-103	-81
til is	6	162
til jobet	-71	95
til jul	-161	-154
til kan	34	133
til knat	259	90
til koket	-85	-162
til korko	-153	-133
til ladan	-6	107
til lilbr	6	114
til liv	-90	-118
til magen	104	16
til mama	-75	47
til man	9	129
til manda	207	58
til melan	139	20
til mig	6	333
til min	55	219
til mines	-112	-95
til mormo	21	185
til morsa	17	146
til nagon	-32	92
til nar	-176	-199
til nasta	-144	-196
til pa	25	139
til papa	25	168
til psyko	-99	-135
til ryg	157	64
til saker	21	191
til samta	-143	-156
til secon	-106	-105
til sex	21	193
til sig	162	20
til sjukg	-153	-138
til skola	-77	105
til somar	117	-20
til thail	-167	-164
til they	28	172
til tio	-108	-147
til toan	159	81
til vansi	-133	-142
til vanst	168	14
til vapen	30	180
til varje	25	146
til vatne	-1	112
til veter	-162	-139
til vid	110	-18
til … amar	-147	-140
til … av	82	183
til … barn	25	146
til … canar	-128	-151
til … efter	-133	-166
til … ensam	-7	173
til … famil	-123	-108
til … far	-100	-137
til … fast	11	109
til … for	-198	-128
til … fran	-205	-174
til … genom	12	131
til … han	-134	-126
til … hand	-106	-105
til … har	-139	44
til … hopa	19	120
til … hur	-92	-105
til … huvud	167	8
til … i	-27	126
til … kan	-164	-194
til … koran	29	118
til … lakar	-112	-137
til … leksa	133	22
til … liger	37	151
til … magen	160	-10
til … man	28	195
til … morgo	127	17
til … nagon	34	129
til … nu	46	152
til … pa	-58	97
til … runt	159	1
til … rygen	151	50
til … sa	163	117
til … sekun	173	13
til … sen	119	-41
til … ser	113	48
til … skrik	-26	105
til … skule	-128	-132
til … skyda	2	135
til … sonda	25	139
til … tanke	30	115
til … utan	191	82
til … utom	-1	136
til … var	-131	-104
til … vem	-110	-131
til … vilka	-111	-105
til*	-12	209
tilba dit	14	149
tilba jag	57	159
tilba kan	-108	-114
tilba nar	-152	-136
tilba til	-185	-154
tilba … avslu	25	119
tilba … er	-106	-105
tilba … jag	-96	45
tilba … klase	-121	-133
tilba … ni	-108	-114
tilracklig	8	154
tils	-38	209
tils alt	110	-3
tils de	-2	148
tils det	52	113
tils hon	-1	178
tils jag	-25	209
tils … blev	145	20
tils … blode	-96	77
tils … domna	26	122
tils … kisad	101	-8
tilsamans	-46	97
tilta … ar	133	-30
tiltal	106	89
tim	142	48
tim sveta	142	48
tim … som	142	48
tim*	145	10
timar	63	-101
timar for	-140	-116
timar hjalp	-141	-123
timar i	-176	-183
timar nu	181	45
timar och	129	154
timar sen	145	-81
timar tanka	-143	-135
timar … ar	-40	-102
timar … ater	127	116
timar … hon	186	26
timar … jates	112	12
timar … kan	157	28
timar … mar	101	11
timar … sager	119	26
timar … sent	-140	-116
timars	-133	-111
time	160	96
time kalsv	88	43
time nu	176	74
time och	172	56
time pa	-158	-158
time sen	177	-49
time spyr	125	41
time … inte	226	48
time … jag	172	22
time … jobet	-129	-142
time … look	-103	-117
time … papa	126	26
time … riner	88	43
time … year	-101	-110
timen norma	-129	-114
timer	-20	89
timer bil	-20	89
timer rulad	127	32
timer … over	127	32
timer … pa	-20	89
timerbil	-8	183
times the	152	2
times … dose	112	-2
times … week	-119	34
tin*	-24	-245
tingl hands	107	15
tinin och	169	30
tinin … tugar	131	7
tiningen	214	14
tinitus	-248	-247
tiny	-180	-185
tiny bit	-177	-156
tiny … of	-116	-85
tio	128	-66
tio ar	-197	-135
tio dagar	91	170
tio dar	139	-35
tio kopar	-122	-119
tio minut	299	48
tio och	-8	105
tio skule	-124	-126
tio … det	134	-7
tio … for	133	4
tio … jag	-124	-126
tio … men	2	-166
tio … om	-156	-163
tio … pa	107	48
tio … papa	-8	105
tio … sen	161	160
tio … sover	117	-3
tiond minut	165	41
tiond … och	135	-1
tionde	172	2
tip*	-199	-368
tipade	140	-17
tips	-352	-383
tips for	-170	-186
tips om	-135	-144
tips pa	-120	-175
tips … hur	-103	-123
tired achin	108	13
tired after	-121	-134
tired al	-208	-202
tired … arm	108	13
tired … the	-191	-201
tis*	-82	-192
tisda ater	115	31
tisda tack	-119	-157
tisda … maste	-129	-150
tisda … xarel	115	31
tisdag	-122	-187
tit*	107	170
tita	149	148
tita i	148	28
tita pa	104	160
tita … ljus	148	28
tita … nar	71	13
tita … padan	89	-3
tita … spare	-25	116
titad konst	106	-3
titad … krigs	-138	-101
titade	53	-99
titar	69	136
titar bara	186	-46
titar ner	-37	235
titar pa	-149	57
titar … at	152	-28
titar … balko	-7	117
titar … det	-2	142
titar … far	-172	-152
titar … hocke	-95	-96
titar … i	-33	175
titar … mig	67	186
titar … nar	9	103
titat	8	196
titat pa	-3	144
titat … stale	-3	145
tithal	-113	-104
tja*	-87	-181
tjara	199	66
tjara a	107	20
tjara och	186	54
tjara sen	121	33
tjara … ar	142	30
tjara … e	107	20
tjat	-125	-182
tjata ska	93	23
tjatar	-95	-145
tje*	179	121
tjej sager	46	167
tjej … att	46	167
tjej … taget	113	-5
tjeje i	5	147
tjeje sag	-108	-92
tjeje … forsk	-108	-92
tjeje … klase	-6	119
tjejen	164	12
tjo*	113	-39
tjock a	128	44
tjock efter	139	14
tjock ny	117	53
tjock och	200	68
tjock … blodt	117	53
tjock … den	-141	-113
tjock … getin	139	14
tjock … nu	108	17
tjocka	147	11
tjocknar	148	18
tju*	124	7
tjugo ar	-166	-43
tjugo minut	148	6
tjugo … sen	166	19
tjugo … utan	78	11
tjur	-178	-146
tjute i	155	38
tjute och	155	33
tjute vi	146	30
tjute … mar	146	30
tjuter	269	86
tjuv och	-96	-110
tjuv … slog	-96	-110
to	-109	293
to a	-217	-190
to be	11	158
to book	-148	-126
to breat	173	-22
to cal	-166	-158
to chang	-235	-237
to die	43	292
to do	37	160
to eat	-166	-136
to end	20	256
to feel	-48	61
to get	-83	43
to go	26	139
to have	-111	-61
to hurt	9	224
to kil	-7	159
to know	-189	-97
to left	101	11
to live	-11	141
to me	-8	226
to regis	-148	-170
to say	-5	145
to sleep	65	180
to stab	-2	129
to stop	42	160
to swalo	119	-30
to talk	-158	-206
to try	-138	-143
to … a	-107	-69
to … arm	101	11
to … bad	-120	-102
to … dead	31	133
to … down	108	-12
to … for	-9	185
to … forev	37	141
to … him	-8	173
to … it	-25	174
to … me	35	213
to … my	-203	-100
to … mysel	24	189
to … prepa	-142	-158
to … somet	-5	102
to … to	-150	-28
to … with	-185	-162
to … wrong	-113	-94
toa	-46	-199
toa*	181	140
toale blev	92	-31
toale en	-129	-142
toale han	-2	145
toale hart	-112	-96
toale hon	101	-1
toale nys	145	32
toale varst	136	4
toale … aldel	92	-31
toale … i	-112	-96
toale … time	-129	-142
toaleten	214	174
toan han	-21	81
toan … ar	-21	81
toan … skola	3	136
tod*	96	112
today i	40	187
today shes	172	-8
todel vaike	124	8
todela	124	8
todistuksen	-176	-171
todle ate	127	19
todle chest	122	11
todle drank	250	45
todle has	-167	-139
todle … grand	127	19
todler	159	-61
toe	-248	-263
toe and	-123	-109
toe … its	-123	-109
tog	197	73
tog ala	189	-39
tog alved	122	1
tog barne	89	-48
tog blodp	-114	-78
tog bort	-60	-138
tog bosan	-4	97
tog det	-41	-149
tog en	150	87
tog for	132	9
tog halsm	88	-17
tog han	-33	115
tog hela	172	6
tog heroi	120	24
tog kal	-147	-139
tog knack	-151	-155
tog kuden	-14	141
tog lite	2	165
tog livet	-158	-197
tog masa	95	-22
tog med	36	171
tog medic	-140	-116
tog mig	39	295
tog min	18	-112
tog mina	23	176
tog mit	-3	136
tog nagra	133	17
tog nat	172	-16
tog ner	-144	-134
tog ny	125	2
tog overd	-153	-152
tog pa	-73	127
tog slut	-178	-118
tog stryp	123	203
tog table	-72	-97
tog tre	174	0
tog treti	179	32
tog tva	-228	-206
tog … alved	-90	-186
tog … bastu	130	24
tog … det	143	115
tog … en	165	-5
tog … epipe	135	15
tog … extra	133	17
tog … fast	-10	90
tog … fingr	143	9
tog … fora	-107	-83
tog … gamla	85	-21
tog … gardi	-144	-134
tog … honom	-32	135
tog … ifran	89	-48
tog … ingen	-132	-129
tog … karta	133	3
tog … kompi	142	66
tog … mans	-126	-103
tog … med	-27	126
tog … medic	164	134
tog … mej	-14	171
tog … melan	-14	163
tog … mig	-4	337
tog … mista	182	13
tog … mobil	-94	-124
tog … mycke	132	9
tog … nitro	110	-17
tog … os	-131	-123
tog … over	-14	141
tog … pas	-3	136
tog … piler	159	-14
tog … strup	1	104
tog … tre	121	34
toihin	-159	-163
toilet	168	102
toinen	153	24
toise silma	149	-10
toisesta	149	-10
toivo eten	18	134
toivo … herai	18	134
toivon	13	154
tok	-18	-151
tok for	-152	-136
tok maste	-119	-87
tok och	113	0
tok … att	-152	-136
tok … jag	113	0
tok*	-196	-225
tokig	-193	-198
told	-159	7
told me	-64	150
told … to	-2	133
tolk	-147	-125
tolk til	-95	-119
tolk … mit	-95	-119
tolk … tigri	-87	-107
tolv … ont	122	26
tom	219	32
tom ask	135	-9
tom efter	-141	-156
tom och	-87	-125
tom skar	6	121
tom … att	-141	-156
tom … med	163	-28
tom … mig	6	121
tom … trot	-87	-125
toma	89	-11
toma alved	133	20
toma askar	111	-11
toma … alved	20	118
toma … i	133	20
toma … mumla	111	-11
tomat blir	-164	-158
tomat … svart	-164	-158
tomaterna	-164	-158
tomor saved	-16	97
tomor … up	-16	97
tomt	-69	-182
tomt och	178	27
tomt … smack	178	27
tomte skag	-123	-95
tomte … fastn	-123	-95
tomtens	-123	-95
ton	-181	-136
ton*	68	138
tonar anfal	-106	-90
tonar ar	-133	-132
tonar fick	107	10
tonar har	106	126
tonar hon	-106	-127
tonar om	-101	-114
tonar sager	-129	-164
tonar skar	7	150
tonar skriv	43	150
tonar sover	-109	-103
tonar svar	-139	-141
tonar var	4	103
tonar … ar	-140	-93
tonar … att	-129	-164
tonar … dikte	43	150
tonar … och	-180	-177
tonar … pa	4	103
tonar … sig	7	150
tonar … skarm	-101	-114
tonar … skrid	107	10
tonar … tagit	119	9
tonar … til	-109	-103
tonaren	-106	-90
tonaring	-153	-21
tongu sweli	132	10
tongue	163	43
tonig is	7	130
tonig … my	7	130
tonight	77	310
tonsi och	140	13
tonsi … blod	140	13
tonsilop	140	13
too	40	253
too deep	-4	144
too die	24	161
too many	110	157
too now	-123	-122
too … pils	138	-33
too … this	-4	144
too … tinit	-103	-125
too*	244	125
took	335	172
took about	169	16
took al	156	84
took somet	131	-28
took too	99	-28
took … #	169	16
took … at	150	-43
took … many	99	-28
took … my	171	-14
took … rope	-42	131
took … whole	177	6
tooth	-112	31
tooth paink	-98	-106
tooth … do	-98	-106
toothache	-211	-198
top of	-2	109
top shelf	-103	-117
top … me	-2	109
tor	-260	-375
tor hud	-239	-229
tor i	-142	-173
tor luft	-235	-207
tor och	-38	-127
tor sex	135	2
tor … halse	-135	-117
tor … hema	-165	-159
tor … lagen	-137	-116
tor … munen	-155	-138
tor … pa	-147	-146
tor … rod	-124	-116
tor … spric	-161	-157
tor … vad	-136	-133
tor … vecko	135	2
tor*	-113	-128
tora	-436	-398
tora hande	-156	-152
tora lapar	-181	-191
tora ogon	-275	-247
tora … av	-161	-147
tora … hela	-128	-132
tora … nar	-109	-94
torka mig	207	5
torka … dar	113	30
torka … hemor	-109	-86
torka … ingen	-110	-84
torka … och	134	14
torkar	234	-1
torkat	-126	-151
torsd ar	-169	-133
torsd men	15	153
torsd och	-133	-116
torsd torsd	-169	-133
torsd … ar	-169	-133
torsd … det	187	117
torsd … jag	-108	-55
torsd … repet	12	135
torsdagar	-169	-133
torsk	-180	-154
torst slo	136	17
torstig	-105	-178
tort	-162	-157
tou*	3	245
touch me	19	208
touched	14	171
touches	11	149
touching	2	132
tow*	182	7
towel	194	22
tra	236	56
tracks	4	144
trad	184	-12
trad fol	155	4
trad ont	150	51
trad … i	150	51
trad … over	155	4
traden	-160	-152
tradolan	-171	-173
trafa	-96	92
trafa ar	-15	90
trafa av	134	-8
trafa dokto	-174	-203
trafa en	-15	102
trafa folk	-127	-155
trafa nan	10	166
trafa vaner	15	115
trafa … aldre	-3	115
trafa … ater	-108	-131
trafa … en	143	63
trafa … famil	22	133
trafa … har	-83	-113
trafa … nasta	-100	-143
trafa … ny	10	166
trafa … treti	-15	90
trafade	64	144
trafades	134	-8
trafas	-2	113
trafat	-68	-102
train	-43	93
trake besta	-107	-113
trake … filte	-107	-113
trakeostomi	-107	-113
traki pa	-123	-110
trakighet	-150	-129
trakigt	-157	-165
trakt tipad	186	38
traktorn	284	63
tramp han	128	33
tramp mig	-136	-111
tramp snet	-178	-118
tramp … i	-112	-72
tramp … kan	-120	-94
tramp … pa	-170	-138
trampade	-225	-160
trampat	-120	-94
trampolin	128	33
trana	-214	-223
trana med	-104	-115
trana mer	-113	-136
trana pa	-1	160
trana rorde	33	191
trana smog	1	106
trana som	-152	-136
trana tar	15	129
trana tving	2	95
trana vil	9	156
trana … en	-152	-136
trana … hans	25	107
trana … in	1	106
trana … knute	8	169
trana … mig	-2	145
trana … p	-104	-115
trana … pa	15	129
trana … utan	-115	-118
tranar	-200	-117
tranare	5	135
tranaren	112	277
tranat	72	136
trang	74	-85
trang efter	148	16
trang i	156	60
trang och	130	-19
trang … table	148	16
trang … trang	132	-4
trangre	132	-4
trangt	141	30
trani i	-244	-234
trani knat	-129	-114
trani tog	-121	-124
trani … brost	-107	-75
trani … gar	-173	-161
trani … hela	-104	-90
trani … knack	-121	-124
trani … magen	-193	-191
trani … sager	-129	-114
trani … under	-107	-97
traning	-230	-242
traningen	-79	-205
traningsrad	-166	-161
traningsvark	-232	-242
trans har	6	170
trans och	136	20
trans … #	136	20
transplanterad	136	20
trapa	-160	-210
trapa far	129	6
trapa har	-51	88
trapa igar	-14	144
trapa men	-158	-105
trapa ner	-129	-142
trapa och	140	61
trapa slo	120	-3
trapa ut	-174	-203
trapa … for	-18	102
trapa … jag	20	142
trapa … medic	-126	-174
trapa … och	120	-3
trapa … vila	129	6
trapan	133	245
trape a	85	12
trape och	143	21
trape … e	85	12
trapen	165	160
traphuset	116	137
trapo sen	-121	-118
trapo som	-110	-65
trapo … i	-96	-101
trapo … vanli	-110	-65
trapor	-265	-257
trapr nar	141	2
trapr … jag	141	2
trapracket	132	38
trasa	122	0
trasdocka	151	8
trasi fonst	97	-29
trasigt	97	-29
tre	29	-118
tre bilar	29	121
tre dagar	-111	-224
tre fingr	130	5
tre gange	197	-21
tre handu	117	-12
tre i	-128	-3
tre kilo	-129	-105
tre manad	-266	-251
tre pa	86	-79
tre stota	153	8
tre styck	113	183
tre toma	20	118
tre varje	-133	-133
tre vecka	117	32
tre vecko	65	-67
tre … #	-129	-98
tre … a	28	169
tre … alved	-102	-87
tre … dagen	133	11
tre … for	139	-1
tre … gamal	151	-2
tre … gamla	151	23
tre … har	108	-8
tre … ikval	130	-11
tre … kal	117	32
tre … karto	20	118
tre … los	-126	-126
tre … men	109	-4
tre … nat	-230	-122
tre … om	-147	-169
tre … sa	122	17
tre … sedan	188	27
tre … skala	-162	-158
tre*	35	-201
trea	-120	-111
trea kansk	-143	-126
trear ar	140	8
trear fol	-138	-103
trear fraga	-137	-126
trear haler	-115	-106
trear har	151	16
trear slar	-102	-141
trear … #	-130	-130
trear … druck	130	24
trear … helt	153	29
trear … het	119	40
trear … i	-116	-95
trear … mig	-102	-141
trear … om	-137	-126
trear … sig	-146	-141
trearing	-225	-189
trearingen	98	-121
treated	-168	-219
tredj i	-143	-119
tredj trapa	-107	-102
tredj vanin	126	24
tredj … ar	-143	-119
tredj … i	-160	16
tredj … idag	111	-13
tredj … men	-114	-115
tredj … nu	137	131
tredj … o	-18	102
tredj … pa	-44	-117
treti alved	216	40
treti ar	-51	-126
treti knufa	-8	114
treti nu	-119	-96
treti … mig	-8	114
treti … och	-147	-128
treti … sen	-173	-169
treti … vi	-15	90
treto … han	-15	90
trevl helg	-160	-146
trevlig	-14	-118
tri*	-158	-243
tried prune	-137	-158
trila	196	42
trila fran	152	27
trila i	151	45
trila … trape	151	45
trilade	178	22
tristes	-155	-182
trivs	-113	-141
tro	-203	-183
trode	164	-39
trode det	282	48
trode forst	142	37
trode ja	-188	-154
trode var	156	60
trode … det	142	37
trode … kanta	143	48
trode … men	172	-5
trode … skule	-232	-241
trode … var	305	45
trog	-170	-162
trog mage	-176	-165
trogt att	104	16
trogt … svalj	104	16
troja bran	102	-9
troja … och	102	-9
trojan	140	69
tromb #	-127	-105
tromb … mg	-127	-105
trombyl	-117	-139
tror	126	57
tror att	169	208
tror de	176	110
tror det	-42	-137
tror farmo	125	-2
tror hon	-30	92
tror lufte	-137	-116
tror nan	-11	132
tror pa	-12	161
tror papa	124	23
tror … armen	159	1
tror … barne	7	136
tror … blaso	-141	-139
tror … det	243	142
tror … e	204	133
tror … far	150	1
tror … fat	127	23
tror … feber	133	13
tror … grana	3	118
tror … haler	215	101
tror … han	71	185
tror … har	-155	-101
tror … inte	0	117
tror … min	171	12
tror … och	2	103
tror … overd	-2	92
tror … rund	-129	-106
tror … skule	33	113
tror … vad	-164	-139
tror … vi	15	204
trosan	-167	-133
trosk och	121	16
trosk … tapar	121	16
trosklarna	121	16
troso efter	5	138
troso … helge	5	138
trosor	59	171
trosorna	11	157
trot	-327	-141
trot a	136	46
trot att	123	-43
trot av	-122	6
trot efter	-217	-187
trot hela	-148	-164
trot i	-76	75
trot mar	135	12
trot men	-121	-184
trot mit	114	28
trot nu	150	33
trot och	-230	-242
trot ont	157	9
trot pa	-205	160
trot plots	88	43
trot sager	171	36
trot sen	-141	-145
trot som	-98	-99
trot vad	-140	-139
trot vil	26	123
trot … andas	182	44
trot … att	118	328
trot … bajse	-158	-125
trot … dagar	-164	-145
trot … den	-108	-125
trot … det	-174	-208
trot … en	-171	-173
trot … et	-98	-99
trot … fruse	-126	-135
trot … han	185	56
trot … har	-123	-163
trot … hjart	-1	151
trot … i	205	46
trot … ila	135	12
trot … ilama	88	43
trot … jag	8	-138
trot … kraks	135	34
trot … lunch	-161	-165
trot … medic	-122	-127
trot … o	3	172
trot … ogone	-123	-95
trot … omorg	-100	-112
trot … ska	-140	-139
trot … tiden	-148	-164
trot … vil	56	-49
trota an	-116	-133
trota … vanli	-116	-133
trotare	135	16
troth efter	-167	-169
troth sen	119	45
troth … i	108	35
trothet	-37	-130
trots	12	-132
trots inhal	135	27
trots kasta	-161	-153
trots … sig	-161	-153
trotsalder	-161	-153
tru*	92	23
true … och	-111	-124
truma	204	30
truma a	83	9
truma … nu	106	18
try*	34	-75
tryck	133	-64
tryck a	176	-3
tryck ar	176	-24
tryck de	172	12
tryck det	143	4
tryck et	208	82
tryck fortf	76	-17
tryck i	161	-21
tryck lag	-136	-123
tryck melan	116	52
tryck ner	-4	129
tryck over	111	-63
tryck pa	-165	-52
tryck sig	-3	123
tryck som	175	13
tryck svara	105	39
tryck up	83	188
tryck va	-164	-149
tryck varje	0	128
tryck … bihal	-131	-116
tryck … brost	235	5
tryck … dem	156	44
tryck … den	-117	-123
tryck … en	96	158
tryck … glas	195	64
tryck … halse	151	4
tryck … handu	162	29
tryck … har	140	4
tryck … hela	132	52
tryck … igen	138	8
tryck … kinde	-125	-83
tryck … kvar	108	-20
tryck … mamas	125	60
tryck … mig	-25	193
tryck … mot	128	170
tryck … revbe	-198	-171
tryck … sig	166	9
tryck … skorn	-163	-156
tryck … skuld	116	52
tryck … under	76	-17
trycka	221	128
trycker	-7	-123
trycket	42	-44
tryckt	149	120
tryckte	42	187
tryg	-254	-248
tryg i	-94	-148
tryg vilke	-76	-107
tryg … hjalp	-76	-107
tryg … ny	-125	-129
trygt	-55	64
trygt att	-16	154
trygt jag	-53	-81
trygt … undra	-53	-81
tryke o	121	43
tryke … jag	121	43
tryker	121	43
tuesd to	-125	-141
tug*	87	-115
tugad pa	198	25
tugad … finge	160	7
tugade	143	-34
tugar dalig	131	7
tugar jag	-106	-97
tugar … blev	131	7
tugar … noga	-106	-97
tugat	182	11
tugat pa	182	11
tugat … mina	151	7
tugum ar	-86	-103
tugum … det	-86	-103
tugumi	-47	-117
tuk*	23	-138
tukehtuu	151	13
tukos … jalke	-165	-150
tukosa	-165	-150
tul*	139	-15
tulee	245	97
tulee nyt	123	9
tum*	-149	-346
tumen	-46	-274
tumen i	200	37
tumen med	-140	-131
tumen nar	-98	-136
tumen pa	-184	-196
tumen sen	-111	-93
tumen … av	142	20
tumen … en	-170	-165
tumen … hamar	-140	-131
tumen … igar	-111	-93
tumen … jag	-98	-136
tumen … lite	-103	-82
tumen … pekfi	-160	-168
tumen … sagen	171	27
tums	-124	-119
tums are	-124	-119
tums … usele	-124	-119
tumy	-276	-243
tumy hurts	-192	-159
tumy … and	-145	-144
tun*	118	-62
tune	274	12
tune jalko	194	-4
tung	58	-88
tung kval	-119	-107
tung lastb	-116	-97
tung over	98	13
tung … brost	98	13
tunga	-73	-171
tunga a	186	19
tunga av	-136	-115
tunga bara	121	55
tunga blir	135	13
tunga e	121	20
tunga kans	231	69
tunga lite	-177	-137
tunga och	213	29
tunga pa	-226	-176
tunga sa	-134	-112
tunga sluta	-163	-152
tunga stor	103	29
tunga svale	159	36
tunga svart	172	81
tunga svide	-115	-94
tunga svuln	220	70
tunga tjock	117	53
tunga vaxer	105	34
tunga … att	172	81
tunga … av	-115	-94
tunga … blod	-133	-106
tunga … bloda	-163	-152
tunga … det	-121	-107
tunga … domna	-102	-81
tunga … dubel	188	52
tunga … for	129	28
tunga … i	105	34
tunga … jates	150	32
tunga … kafe	-200	-158
tunga … lite	-171	-146
tunga … nerki	118	8
tunga … ny	117	53
tunga … pizan	-116	-97
tunga … roste	91	34
tunga … stor	122	17
tunga … store	135	13
tunga … svar	103	29
tunga … tjock	133	61
tunga … vaxer	121	55
tungan	-35	-194
tungt	93	-29
tungt a	-94	-107
tungt att	92	-83
tungt i	199	77
tungt just	-122	-136
tungt men	-143	-161
tungt over	129	53
tungt … andas	121	1
tungt … armen	101	33
tungt … brost	235	101
tungt … konst	110	49
tungt … nu	-122	-136
tup*	125	80
tupa	132	14
tupa av	132	14
tupakala	-3	169
tupar	136	20
tupar av	136	20
tur*	187	18
turas	-145	-157
turas om	-145	-157
turne blue	163	18
turned	79	120
turni blue	119	12
turning	119	12
turpo pahki	127	23
turpoaa	221	32
tus*	-170	-102
tusar	-226	-206
tusar efter	-112	-92
tusar … gravi	-112	-92
tv	-168	39
tv n	-93	29
tv spel	-156	-150
tv … dog	-143	-150
tv … prata	12	90
tva alved	-257	-218
tva blodt	-159	-142
tva dagar	-171	-127
tva dygn	142	47
tva fingr	253	-1
tva gange	-59	73
tva hal	-119	-114
tva handu	134	1
tva hjart	-187	-149
tva karto	142	-3
tva kilar	-13	175
tva manad	29	-112
tva ord	155	-4
tva pa	-115	-125
tva slag	-131	-130
tva sprut	-96	-76
tva styck	172	-4
tva til	-147	-144
tva timar	134	-93
tva vanst	-131	-121
tva vecko	-119	-38
tva … a	-146	-38
tva … borta	181	-1
tva … den	-102	88
tva … gat	110	49
tva … hur	-131	-121
tva … i	207	129
tva … inan	-96	-76
tva … ipren	118	-4
tva … magne	133	22
tva … mot	-159	-141
tva … om	-152	-173
tva … sedan	-64	64
tva … sluta	-119	-114
tva … sover	129	15
tva … utan	166	5
tva*	-68	-135
tvaar biter	-144	-129
tvaar doter	130	24
tvaar har	169	-25
tvaar … blaso	-147	-124
tvaar … drick	-118	-83
tvaar … en	149	38
tvaar … fat	-137	-87
tvaar … haft	162	28
tvaar … mig	-144	-129
tvaar … sat	159	20
tvaar … tog	130	24
tvaar … tugat	151	7
tvaarig	130	24
tvaaringen	142	-122
tval	-240	-211
tvama ar	135	22
tvama … varm	135	22
tvamanaders	135	22
tvang om	-104	-133
tvang … att	-104	-133
tvangstankar	-113	-149
tvare och	193	8
tvaren	188	-15
tvart	200	24
tvart for	138	7
tvart svart	104	42
tvart … att	104	42
tvat	-147	-163
tvata behov	-124	-131
tvata honom	47	127
tvata mig	-21	142
tvatas	-185	-203
tvatat	-162	-112
tvatm kliar	-129	-98
tvatm … bara	-129	-98
tvatmaskin	-130	-108
tvatmedel	-121	-162
tvats och	-35	91
tvats … vad	-13	96
tvatstugan	12	205
tvi*	-73	137
tving att	-125	-146
tving en	36	133
tving hene	21	121
tving i	-121	-168
tving mej	-3	127
tving mig	-83	44
tving sig	-2	186
tving … att	44	165
tving … fast	32	144
tving … joba	-125	-146
tving … mig	-121	-168
tving … pa	0	193
tving … sjalv	-164	-187
tving … til	26	260
tving … varje	23	107
tvinga	-114	11
tvingad	-55	108
tvingade	31	264
tvingar	-135	-119
tvingat	22	152
tvn	-5	140
tvn skick	-5	140
tvn … order	-3	111
twi*	107	-120
twice	125	-40
twisted	-153	-144
twitc al	117	-8
twitc shoul	-112	-93
twitc … over	117	-8
twitching	95	-56
two finge	120	4
two weeks	-235	-230
two … in	120	4
tycke dagar	-124	-150
tycke det	-40	-160
tycke … ar	-182	-268
tyn*	28	-102
tyngd	118	-30
tyngd over	204	21
tyngd … brost	204	21
typ	134	107
typ #	47	-122
typ besta	-5	151
typ do	29	133
typ eta	135	34
typ fyra	119	-10
typ gaspa	144	6
typ hundr	-1	160
typ … asa	9	124
typ … av	-209	-183
typ … inte	6	141
typ … ipren	125	11
typ … magsj	135	34
typ … mig	-2	92
typ … sockr	-134	-112
tyst nu	194	16
tyst och	171	117
tyst … det	-15	129
tyst … haler	108	7
tytar satut	-3	114
tytar viilt	29	147
tytareni	41	148
ugn	161	29
ugn och	161	29
ugn*	-145	-171
ugnen	-167	-158
ugnen ar	-102	-108
ugnen spola	-128	-102
ugnen … bara	-102	-108
ugnen … kalt	-128	-102
uhk*	10	289
uhkaa	-3	192
uhkailee	-7	154
uhkas tapaa	6	136
uhkasi	6	136
ukr*	-127	-96
ukraina	-120	-113
ult*	-172	-157
ultra av	-114	-92
ultra i	-111	-93
ultra o	-82	-113
ultra … hjart	-120	-93
ultra … sa	-82	-113
ultra … vecka	-111	-93
ultraljud	-191	-172
ultraljudet	-111	-125
una*	23	163
unali mig	23	163
unaliva	23	163
unc*	137	76
uncon … not	214	-3
undan	5	158
undan table	-3	113
undan … och	-3	113
under	106	170
under ar	204	17
under armar	-253	-220
under behan	133	28
under bil	151	8
under borde	7	212
under brost	-65	-123
under doter	20	118
under efter	9	127
under en	107	-32
under fikat	134	20
under fotbo	127	27
under foten	-227	-211
under gymet	122	37
under hakan	155	37
under har	167	-14
under hogra	-150	-146
under hon	107	21
under huden	95	-96
under kansk	131	30
under kjole	2	104
under kliar	-101	-84
under kuden	2	178
under madra	-2	156
under matan	10	157
under morkr	102	40
under nagel	-167	-144
under ogone	-166	-150
under om	36	133
under ont	123	13
under revbe	167	-29
under sange	-11	131
under sen	-26	101
under sover	104	16
under svamp	-123	-116
under tacke	-13	158
under tar	-113	-113
under the	165	105
under tva	-119	-114
under vaten	151	47
under vatne	101	158
under vit	-164	-134
under … bada	123	30
under … benen	167	-1
under … den	118	32
under … det	-150	-150
under … dregl	138	26
under … efter	-153	-154
under … en	228	115
under … et	-108	-114
under … fast	-21	89
under … fins	-114	-102
under … flytn	-164	-134
under … hal	-119	-114
under … hjalp	-101	-84
under … hon	19	220
under … i	181	133
under … igen	-123	-116
under … ingen	-121	-108
under … jag	156	22
under … kraks	122	37
under … madra	20	118
under … men	-107	-88
under … mest	104	16
under … mins	18	145
under … nasvi	100	-6
under … nu	135	13
under … och	133	-23
under … pa	94	-30
under … patie	-100	-101
under … ser	125	60
under … stund	123	0
under … svart	126	60
under … til	113	48
under … vad	-118	-104
underarmarna	-115	-51
underarmen	181	62
underbenet	187	21
underklader	-5	134
undernard	-107	-95
underskoterska	-142	-174
undersokning	25	130
undra bara	-257	-204
undra gor	17	141
undra han	-130	-137
undra hur	-40	160
undra ja	-153	-151
undra nar	-105	-132
undra om	-249	-282
undra over	65	-62
undra va	-164	-161
undra vad	-143	-148
undra var	-187	-188
undra … ar	97	-28
undra … det	145	201
undra … han	-99	-126
undra … hjart	-123	-114
undra … hon	-128	-143
undra … hur	-151	-171
undra … jag	-136	-322
undra … lange	29	142
undra … langt	19	156
undra … man	-226	-179
undra … min	-12	-100
undra … nagon	13	131
undra … nar	-157	-157
undra … ni	-133	-235
undra … om	-160	-117
undra … over	-53	-81
undra … sjalv	-101	-116
undrade	66	-72
undrar	-287	-210
undul kipar	-175	-122
undul … efter	-175	-122
undulaten	-175	-122
ung*	-153	-199
unga	-105	-152
ungar sag	16	157
ungar tar	-155	-156
ungar … kal	-126	-126
ungarna	-198	-96
ungdomsmotagningen	-124	-131
ungef en	-190	-196
ungef fem	-143	-122
ungef jag	132	43
ungef … #	-104	-104
ungef … minut	154	32
ungef … vecka	-155	-144
ungefar	-15	-149
ungen skrik	29	154
until i	49	-99
until … pased	112	-35
up	246	74
up after	123	6
up ala	194	24
up alt	-79	36
up and	122	144
up besvi	2	132
up blod	198	28
up blood	142	18
up dark	118	17
up direk	-106	-97
up every	-131	-60
up fem	-196	-194
up flera	124	3
up for	97	-43
up gar	-106	-118
up gaspi	121	9
up han	98	-44
up handl	213	10
up hela	196	102
up hene	129	10
up honom	142	-3
up hopet	-133	-142
up jag	177	67
up kans	-134	-131
up knat	-110	-100
up lagen	33	121
up masor	126	22
up med	139	140
up medic	-2	150
up mig	-152	34
up min	-156	-167
up mot	294	42
up mycke	151	38
up na	132	38
up nat	154	31
up och	-63	-190
up ogone	33	119
up pa	-20	-164
up repet	127	-9
up saren	-21	153
up sexar	146	70
up sig	41	149
up since	-160	-143
up skakf	128	17
up skola	25	208
up tavlo	-121	-105
up tiden	-133	-127
up til	159	162
up trani	-129	-114
up tre	-129	-105
up ur	165	22
up with	-234	-149
up … ansik	172	16
up … att	148	12
up … axeln	180	64
up … blod	210	16
up … bra	-182	-189
up … domna	143	15
up … for	164	20
up … ga	-175	-184
up … gora	-112	-91
up … halse	278	46
up … han	150	33
up … he	-4	162
up … hop	2	154
up … inte	9	-109
up … kaken	155	6
up … kilo	-234	-146
up … ljums	165	20
up … magen	104	16
up … man	92	27
up … men	146	21
up … mina	166	-20
up … morgo	-115	-117
up … mot	-30	193
up … mun	-119	-122
up … nar	22	127
up … naten	115	-3
up … ner	121	-11
up … och	123	17
up … ocksa	-5	123
up … of	164	34
up … om	-112	-167
up … ont	-121	-105
up … opera	-106	-98
up … over	-106	-118
up … saved	-16	97
up … sekun	124	3
up … sjon	137	9
up … stuf	118	17
up … table	102	140
up … tarta	-121	-125
up … that	-115	-115
up … throa	-204	-203
up … tiny	-116	-85
up … ur	162	1
up … vanst	141	62
up … vikt	-198	-163
up … yeste	-160	-143
up … yr	128	17
upa*	153	24
upat	154	26
upb*	8	-139
upbla i	-110	-102
upbla mage	-175	-154
upbla och	-137	-165
upbla … gasig	-162	-153
upbla … magen	-110	-102
upblast	9	-139
upd*	-52	102
updrag	30	143
upe nu	44	-102
upe pa	-15	161
upe … men	188	8
upe … taket	-15	161
upf*	62	-86
upfor	238	3
upfor trapa	224	5
upfor … far	129	6
upfor … och	164	15
uph*	-54	97
uphora	2	152
upk*	-157	-160
upkor ar	-124	-126
upkor … pa	-124	-126
upkorningen	-157	-160
upl*	-3	231
uplev det	15	118
uplev en	14	142
uplev … var	14	142
upleva	19	167
uplosas	-1	178
upr*	93	119
upradade	13	163
ups	-144	-135
upsag ger	-123	-113
upsag … magon	-123	-113
upsagd	19	143
upsagning	-153	-165
upsto och	-145	-103
upsto … han	111	36
upsto … hosta	-145	-103
upstotningar	-146	-199
upsva kraks	149	24
upsva … avfor	149	24
upsvald	113	-1
upvaxt	-138	-151
ur	126	-87
ur bade	166	43
ur badka	132	14
ur badtu	146	70
ur en	198	37
ur fatol	-94	-72
ur flask	135	21
ur hande	147	19
ur huvud	132	-6
ur mig	-103	-195
ur narko	-158	-143
ur nasan	117	-10
ur orat	134	-52
ur sig	166	35
ur skape	-37	122
ur vanst	-124	-99
ur … a	167	49
ur … ater	128	25
ur … efter	202	115
ur … han	181	15
ur … hosta	114	17
ur … med	134	20
ur … nasa	166	43
ur … nasbo	-124	-99
ur … nys	134	-6
ur … och	150	208
ur … orden	-158	-143
ur … sater	-94	-72
ur … skriv	107	14
ur … tva	129	21
urg*	-24	150
uri*	-8	-175
urin	120	17
urin sen	120	17
urin … i	120	17
urine en	-114	-107
urine … gang	-114	-107
urinen	-230	-208
urinv har	128	17
urinv nu	183	48
urinv svide	-136	-118
urinv tror	-205	-162
urinv … gat	128	17
urinv … jag	-205	-162
urinv … och	-168	-133
urinv … yr	152	46
urinvagsinfektion	-91	-157
urinvagsinfektonen	128	17
ursak … kopt	8	103
ursakt	-72	73
use*	-46	-136
used to	-120	-102
used … have	-120	-102
usele now	-124	-119
usu*	-183	-159
usual	-183	-159
ut	249	297
ut a	157	81
ut att	132	118
ut bara	-9	104
ut blod	128	-32
ut dem	10	161
ut den	-197	-58
ut et	56	184
ut forsa	-6	122
ut fran	25	126
ut genom	158	100
ut grons	-118	-111
ut han	7	139
ut hans	-12	120
ut harif	-21	81
ut hene	10	177
ut honom	19	156
ut i	323	179
ut med	-198	-140
ut medic	-146	-179
ut min	-203	-136
ut mina	14	121
ut mot	40	119
ut naken	12	139
ut om	12	138
ut pa	-62	168
ut sagt	39	128
ut snor	-116	-85
ut somnt	-10	110
ut stelk	-102	-68
ut stygn	-157	-169
ut trade	-6	109
ut … #	146	29
ut … alt	6	120
ut … andra	17	114
ut … ansik	140	29
ut … ar	109	-72
ut … armen	250	56
ut … axeln	176	68
ut … bada	158	-9
ut … blama	154	6
ut … blod	-1	133
ut … brode	2	119
ut … dan	3	118
ut … det	144	143
ut … en	-114	75
ut … farva	-8	140
ut … gamal	149	27
ut … glad	-118	-111
ut … ha	132	21
ut … hel	-124	-131
ut … hon	123	195
ut … hunde	28	161
ut … in	88	130
ut … isen	-13	195
ut … jag	-69	70
ut … journ	-101	-125
ut … juni	-118	-94
ut … kaken	96	9
ut … knol	-133	-116
ut … med	-167	-60
ut … medic	-121	-65
ut … munen	131	8
ut … nar	7	136
ut … nat	28	153
ut … om	-18	119
ut … pa	-75	106
ut … rygen	124	-30
ut … skoge	15	183
ut … snon	-21	120
ut … tiden	-156	-184
ut … ur	5	130
ut … vagen	21	134
ut … vanli	-130	-129
ut … vanst	220	43
uta*	175	196
utag	-128	-86
utag kvar	-128	-118
utag … blodt	-128	-118
utan	160	149
utan att	297	85
utan forva	166	44
utan honom	0	173
utan kanse	156	34
utan magka	-96	-96
utan mig	38	166
utan probl	-139	-105
utan under	-5	134
utan … det	143	100
utan … mag	-96	-96
utan … nar	13	156
utan … skrik	175	-11
utanf ar	82	-28
utanf doren	-12	116
utanf med	-8	146
utanf mit	2	140
utanf porte	-17	153
utanf … en	-22	113
utanf … hus	131	46
utanf … ingen	109	-9
utanf … iskal	82	-28
utanf … och	-43	110
utanfor	116	247
utat	164	57
utat ar	21	132
utat … alt	21	132
utatv … inte	111	20
utatvridet	135	40
utb*	-265	-122
utbrand	-135	-146
utbrot	-144	-136
utbyt	-13	168
utbyt det	20	155
utbyt och	1	106
utbyt … att	1	106
ute	312	216
ute det	-9	120
ute hela	168	0
ute lite	-118	-95
ute med	-20	80
ute men	123	14
ute pa	129	228
ute tora	-142	-129
ute … balko	-5	136
ute … bilen	-20	80
ute … bron	51	136
ute … fins	-9	120
ute … lapar	-142	-129
ute … mig	-100	-109
ute … naten	168	0
ute … omt	-118	-95
ute … snon	221	27
ute*	-161	-156
utebl besok	-161	-156
uteblivet	-161	-156
utg*	-113	-55
utgan fast	-128	-118
utgan … jag	-128	-118
utgang	8	135
utgangen	-38	-114
utganget	-128	-118
uti*	4	117
utifran	4	117
utl*	-159	-158
utlan kan	-130	-141
utlan … jag	-130	-141
utlandet	-130	-141
utn*	35	178
utnyt av	8	130
utnytjad	15	149
uto*	206	166
utom er	-1	136
utomkveds	186	20
utomkvedshavandeskap	163	24
utoml for	29	118
utoml … att	29	118
utp*	31	165
utpla hela	20	133
utpla … famil	20	133
utplana	31	165
utr*	-307	-350
utred for	-149	-156
utreda	-165	-185
utredas	-162	-165
utredning	-230	-214
utret	-140	-145
utsat	-42	104
utsat av	2	104
utsat for	-32	86
utsat … brot	-109	-127
utsat … overg	11	97
utsat … sin	2	104
utskr fran	-7	144
utskr idag	-116	-109
utskr … pig	-116	-109
utskr … psyk	-7	144
utskriven	-119	27
utskrivet	-168	-194
utsla efter	-190	-156
utsla har	-146	-141
utsla i	-138	-125
utsla jag	-83	-94
utsla och	116	-41
utsla overa	194	46
utsla pa	-236	-213
utsla som	163	0
utsla … armen	-191	-147
utsla … armve	-111	-103
utsla … feber	-152	-134
utsla … forsv	-146	-141
utsla … halse	-109	-85
utsla … hela	173	60
utsla … inte	127	23
utsla … klada	-149	-129
utsla … kraks	100	42
utsla … magen	-198	-165
utsla … ny	-159	-119
utsla … ser	154	6
utsla … skrev	-83	-94
utsla … sma	107	4
utsla … svart	113	26
utslag	9	-131
utslagen	199	123
utslaget	-83	-94
utv*	-10	381
utvag	23	213
utvald	18	215
utvecklingstorda	7	132
utvilad	-116	-117
utvis jag	0	151
utvisning	2	162
uuden	-186	-191
uus*	-115	-129
uusia	-111	-121
v	102	-97
v #	48	-69
v … bara	-109	-79
v … barne	116	14
v … blode	135	61
v … huvud	152	65
v … inga	88	-23
v … jateo	101	45
v … mar	-183	-145
v … o	157	23
va	-53	77
va #	-134	-148
va ar	-168	-136
va borta	131	145
va de	-37	-142
va e	-152	-55
va en	-6	133
va har	6	149
va hjalp	-109	-124
va kvar	24	179
va les	-115	-113
va me	-26	123
va nice	-3	115
va nog	-6	107
va ska	24	-164
va skont	2	140
va tre	-24	126
va … bast	-168	-136
va … e	71	144
va … efter	-76	-92
va … gor	-4	141
va … hant	109	-9
va … har	17	163
va … langr	11	169
va … om	-61	83
va … pa	57	176
va … sa	134	-15
va … sager	107	-13
va … sepsi	-155	-149
va … sta	-94	-104
va … styck	-16	119
vaa*	39	274
vaan	22	254
vaan kuole	8	129
vab	-101	-89
vac*	-190	-388
vacin	-261	-326
vacin behov	-89	-131
vacin for	-98	-129
vacin har	-114	-106
vacin igar	-105	-74
vacin mot	-206	-261
vacin och	120	16
vacin skyda	-127	-105
vacin til	-98	-138
vacin … barne	-98	-144
vacin … fraga	128	33
vacin … hjarn	-195	-130
vacin … mot	-163	-158
vacin … tbe	-177	-186
vacination	-174	-212
vacine	-180	-159
vacinera	-132	-161
vacineras	-181	-151
vack tror	-9	109
vack … att	-9	109
vack … inte	112	14
vacka	203	-84
vacka for	129	15
vacka han	172	25
vacka til	139	10
vacka … mat	129	15
vacka … snark	125	17
vacke hene	-6	100
vad	-251	-278
vad ala	14	121
vad ar	-275	-172
vad betyd	-213	-208
vad de	100	-21
vad den	-147	-157
vad fins	-183	-150
vad han	-55	129
vad hande	-76	106
vad hoger	-130	-109
vad kan	-283	-275
vad kosta	-129	-112
vad man	-203	-149
vad menar	-136	-156
vad o	142	32
vad och	138	46
vad ont	-123	-119
vad rakna	-134	-112
vad sager	19	127
vad salte	95	10
vad ska	-100	-174
vad styvp	11	88
vad … ambul	-186	-146
vad … att	-86	-129
vad … det	-353	-310
vad … en	-171	-161
vad … gifti	-120	-103
vad … gor	34	254
vad … gora	169	32
vad … hant	167	5
vad … hete	95	10
vad … heter	-140	-155
vad … i	-191	-158
vad … jag	83	-46
vad … man	-155	-209
vad … menin	-140	-137
vad … min	17	169
vad … ni	-136	-156
vad … norma	-143	-111
vad … nu	145	34
vad … om	-9	139
vad … postp	-133	-144
vad … sager	94	-89
vad … skiln	-203	-174
vad … snora	-119	-123
vad … som	-134	-112
vad … tanke	38	167
vad*	-165	-318
vaden	-82	-225
vaden det	-111	-102
vaden efter	225	37
vaden har	155	36
vaden kramp	-141	-136
vaden som	-160	-123
vaden svule	96	44
vaden … bla	-138	-126
vaden … flygr	182	61
vaden … pa	-141	-136
vaden … rod	135	37
vaden … sen	96	44
vaden … svule	171	22
vaden … varit	195	42
vader inget	-126	-115
vader … mer	-126	-115
vader … nater	-116	-107
vaderna	-254	-229
vadkramp	-176	-165
vadre alt	-101	-85
vadre … varke	-101	-85
vadret	-115	-102
vag	209	216
vag att	131	27
vag dregl	-128	-109
vag hem	56	186
vag hon	-118	-102
vag kvar	-9	120
vag ut	215	154
vag … bara	-9	104
vag … dacka	127	-11
vag … dregl	-118	-102
vag … fran	-33	113
vag … o	-128	-109
vag*	-75	152
vaga	-70	38
vagar hjalp	-140	-139
vagar med	8	130
vagar skaka	-44	-108
vagar ta	-114	-113
vagar … lapst	8	130
vagar … table	-114	-113
vagel	-259	-243
vagel i	-157	-143
vagel pa	-131	-141
vagel tror	-107	-81
vagel … jag	-107	-81
vagel … ogat	-175	-150
vagen	75	216
vagen av	4	115
vagen barne	35	139
vagen for	35	177
vagen jag	-29	107
vagen kan	-93	-121
vagen med	55	180
vagen nar	4	125
vagen nu	7	112
vagen och	205	128
vagen tils	-34	206
vagen vad	-172	-163
vagen vi	4	115
vagen … anges	-25	77
vagen … att	21	134
vagen … bebis	-30	126
vagen … det	-22	177
vagen … grate	35	139
vagen … hon	-14	144
vagen … huvud	140	-5
vagen … kan	-172	-163
vagen … manga	-126	-150
vagen … maste	-138	-125
vagen … munen	104	-2
vagen … ni	-93	-121
vagen … sin	4	115
vagen … skrat	29	152
vager	-104	101
vager #	-118	26
vager … kilo	-14	126
vaglo pa	-115	-90
vaglo … hotel	-115	-90
vaglos	-115	-90
vagor … nu	110	2
vagorna	110	2
vagra ata	-157	-155
vagra ge	-116	-120
vagra koma	-15	143
vagra prata	23	143
vagra … hem	-20	100
vagra … ner	-6	107
vagra … sig	-116	-120
vagrar	-153	21
vah*	-180	8
vahan	-178	-5
vahan kuume	-123	-132
vahan … ja	-156	-179
vai*	34	108
vaika ravis	140	-29
vaikeaa	124	8
vaimo	9	160
vaimoaan	-5	166
vain nuha	-129	-117
vain vasyn	-133	-155
vain … enka	10	109
vaka honom	133	25
vaka … snark	133	25
vaken	38	-169
vaken igen	156	34
vaken men	209	-22
vaken … forvi	150	26
vaken … men	156	34
vakna	281	311
vakna av	155	208
vakna direk	-142	-127
vakna en	-24	146
vakna for	201	-14
vakna gar	122	26
vakna heler	35	121
vakna i	33	202
vakna idag	105	33
vakna igen	26	148
vakna imorg	14	153
vakna jag	210	66
vakna klock	-209	-213
vakna lixom	-4	117
vakna man	30	120
vakna med	-185	-74
vakna men	191	47
vakna mer	33	171
vakna o	-60	-130
vakna orden	141	6
vakna rikti	151	34
vakna sa	-125	-161
vakna up	-13	175
vakna … ar	136	94
vakna … att	232	179
vakna … besvi	2	132
vakna … blir	4	116
vakna … blod	-91	-109
vakna … bredb	122	26
vakna … byxor	9	163
vakna … domna	131	19
vakna … frukt	87	28
vakna … fyra	-153	-154
vakna … gang	-14	148
vakna … golve	148	12
vakna … har	-7	140
vakna … hoger	121	16
vakna … hor	-149	-139
vakna … komer	93	23
vakna … krakt	146	70
vakna … liv	-90	-118
vakna … med	105	33
vakna … morgo	-5	172
vakna … morse	130	0
vakna … och	-101	-132
vakna … ont	157	3
vakna … pa	134	-17
vakna … plots	-163	-138
vakna … skrek	164	28
vakna … skrik	-159	-179
vakna … tidig	-145	-133
vakna … til	-18	107
vakna … tre	-136	-134
vaknade	-113	57
vaknat	162	18
vakta mig	16	143
vakta och	-123	-114
vakta … de	26	107
vakta … undra	-123	-114
vaktare	-123	-114
val dar	-103	-127
val det	8	143
val sa	-127	-163
val … det	67	137
val … ena	105	-13
val … men	142	-38
val … om	-103	-127
val*	74	280
vald	-192	-145
vald hema	-134	-140
vald … nara	-102	-151
vald … park	9	140
valdi lugn	-121	-113
valdi ont	239	44
valdi … i	204	23
valdi … och	195	-28
valdi … perso	-121	-113
valdigt	267	-2
valdt i	3	167
valdt inat	8	143
valdt mig	36	102
valdt och	-140	-162
valdt pa	6	135
valdt vart	7	112
valdt … blev	-118	-144
valdt … helge	32	170
valdt … nar	36	102
valdt … ska	7	112
valdtagen	32	313
valdtakt	6	133
valdtar	36	102
valer	180	-2
valing	-187	-205
valinstald	-161	-148
valjer	10	194
valmi poyda	6	120
valmiiksi	9	118
valmiina	15	127
valmis	6	120
valp	-157	-148
valp slog	-157	-148
valp … i	-157	-148
valpe blode	-114	-114
valpe har	-161	-119
valpe … atit	-117	-84
valpe … fran	-114	-114
valpen	-202	-174
valsen	133	5
valt	-9	230
valt datum	-12	126
valt det	3	117
valt ut	-6	137
valt … trade	-6	109
valtagen	2	173
valtakt	-11	104
valte	159	-4
valte over	148	16
valte … min	123	11
valtranad	-129	-133
valuu	155	-3
van blev	10	107
van forso	-107	-120
van han	-18	86
van pa	-7	116
van sa	26	180
van tel	-91	-128
van tog	-132	-161
van tryck	92	27
van … det	-132	-161
van … is	-91	-128
van … letar	-18	86
van … pa	92	27
van … ta	-107	-120
van … valdt	10	107
van*	-158	-139
vanar famil	34	130
vanarat	34	130
vande	56	118
vande bort	-140	-133
vande man	-184	-196
vande mig	-192	-253
vande vi	-116	-137
vande … huvud	-140	-133
vande … i	-192	-253
vande … os	-116	-137
vande … sig	-180	-209
vander	-252	-140
vandr fran	112	39
vandr runt	-12	105
vandr … ner	97	30
vandr … pa	-12	105
vandr … tan	112	39
vandrat	141	15
vaner	-274	-249
vanin dor	0	122
vanin ringd	20	101
vanin siter	-9	160
vanin … hos	-9	160
vanin … man	0	122
vanin … och	20	101
vaninan	-11	172
vaningen	215	286
vanje man	-124	-116
vanje … sig	-124	-116
vanjer	-167	-137
vanli anfal	-138	-110
vanli bara	-148	-110
vanli bebis	-109	-79
vanli det	-107	-132
vanli hade	-108	-92
vanli har	-172	-112
vanli igar	96	113
vanli inget	-145	-138
vanli mar	-121	-83
vanli migra	-162	-175
vanli nasbl	113	10
vanli ont	-114	-122
vanli sysko	-121	-121
vanli table	-140	-123
vanli tar	-150	-137
vanli vid	93	-37
vanli … ar	-162	-104
vanli … badru	85	-21
vanli … behov	-116	-115
vanli … bra	-120	-86
vanli … det	-116	-125
vanli … forny	-110	-65
vanli … igar	-138	-110
vanli … lunch	123	-7
vanli … men	-74	69
vanli … prata	85	-27
vanli … sista	-116	-133
vanli … spark	-109	-79
vanli … sprun	-108	-92
vanli … table	-142	-128
vanligt	-224	-180
vans doter	-129	-141
vansi ont	134	24
vansine	-133	-142
vansinigt	153	31
vanst ar	123	31
vanst arm	281	53
vanst armba	114	28
vanst armen	151	34
vanst axel	151	63
vanst ben	-50	-105
vanst for	147	21
vanst fotle	-119	-106
vanst hand	123	-83
vanst hur	-131	-121
vanst ilama	116	52
vanst konst	120	21
vanst nasbo	-124	-99
vanst och	160	14
vanst oga	174	-3
vanst … domna	141	53
vanst … for	136	1
vanst … inte	97	47
vanst … linda	-131	-121
vanst … nar	-52	98
vanst … och	100	44
vanst … sa	136	20
vanst … sager	96	10
vanst … sen	139	8
vanst … som	130	-8
vanst … sover	140	4
vanst … vreds	-119	-106
vanster	119	-48
vansterarmen	185	0
vansterhanden	131	-3
vansterhander	-131	-121
vanstr	118	42
vanstra	161	31
vanta	167	57
vanta barn	-194	-132
vanta pa	101	246
vanta sa	-3	141
vanta til	219	71
vanta vart	-127	-102
vanta vi	-169	-190
vanta … att	2	135
vanta … forst	-135	-127
vanta … i	140	28
vanta … manda	207	58
vantar	-178	76
vantat	-130	-159
vante	156	42
vante van	-91	-128
vante … tel	-91	-128
vantelistan	-91	-128
vantetiderna	-131	-140
vantr igar	-132	-125
vantr … lange	-86	-130
vap*	39	197
vape	148	9
vapen	-66	120
vapen pa	31	106
vapen … inte	8	116
vapen … jag	-15	102
vapen … natet	31	106
vapenintyg	-111	-149
vapenskapet	9	144
vapne liger	2	140
vapne … framf	2	140
vapnet	4	156
var	-220	-129
var #	-215	-250
var alt	-108	-38
var an	-108	-96
var ar	-170	-166
var atama	120	41
var avsta	-143	-142
var bara	-66	-132
var bebis	-103	-138
var betal	-106	-95
var bla	146	3
var borja	-133	-161
var borta	201	185
var bra	-146	-105
var champ	144	49
var de	-1	144
var den	145	183
var det	-163	21
var dod	75	245
var doter	-41	86
var drank	115	31
var droga	4	103
var ensam	40	157
var far	-144	-161
var femar	-166	-193
var femte	146	-1
var for	127	171
var fyler	-106	-96
var get	-128	-116
var gor	-171	-187
var han	158	150
var hitar	-242	-278
var hjart	-153	-139
var i	-48	140
var jag	-43	135
var kanta	180	68
var koper	-252	-251
var lamna	-243	-268
var liger	-121	-121
var lila	123	4
var liten	-111	-101
var man	-129	-166
var nara	-25	97
var nyfod	177	10
var och	-46	123
var om	-108	-151
var plan	-168	-155
var pojke	70	-82
var sista	-13	116
var siter	-139	-110
var sjalv	-106	-138
var sjuk	-145	-156
var ska	-109	-71
var skick	-149	-105
var skule	-105	-127
var snal	9	127
var som	258	18
var son	146	226
var svag	124	20
var tande	141	30
var til	-183	-137
var tiond	172	2
var trad	-136	-114
var tre	-20	118
var under	202	22
var ut	-10	117
var ute	117	116
var utsla	-9	128
var vacin	-159	-128
var vadkr	-112	-80
var vid	49	161
var … akute	-130	-144
var … ar	271	85
var … behov	-111	-101
var … bor	-6	217
var … borta	61	-75
var … brand	-139	-110
var … de	-181	-158
var … det	-125	-128
var … dodsb	-108	-118
var … en	222	165
var … enda	31	188
var … et	122	39
var … farfa	9	136
var … fest	5	141
var … for	-164	-153
var … forst	129	58
var … ful	13	154
var … ga	11	127
var … gange	-10	130
var … grane	-98	-114
var … gymet	138	15
var … han	69	136
var … har	148	94
var … hon	-176	-144
var … i	52	-86
var … inte	-198	-217
var … jag	-339	-381
var … jarnv	49	161
var … jourm	-121	-121
var … kan	-114	-129
var … kansk	146	70
var … kraks	127	45
var … kramp	-136	-110
var … krope	-144	-125
var … lagt	-156	-155
var … man	-305	-237
var … men	179	25
var … minut	228	14
var … nar	-57	60
var … narma	-147	-154
var … nyser	-114	-105
var … om	41	-91
var … panik	-124	-105
var … prata	58	116
var … rad	-100	-123
var … sa	-162	-67
var … sat	7	134
var … slog	120	41
var … smal	17	127
var … sned	104	-2
var … stod	-106	-91
var … styck	9	127
var … time	-46	-146
var … tror	4	103
var … tva	103	126
var … vanli	78	-55
var … vaten	150	33
var … vi	-168	-159
var … vid	173	55
var … vil	-140	-166
var*	-121	41
vara	-43	166
vara dod	2	133
vara en	150	110
vara ensam	-52	151
vara forbe	-174	-168
vara gravi	147	65
vara hos	16	160
vara kvar	5	209
vara manis	11	166
vara med	-177	-80
vara nog	13	170
vara organ	23	164
vara oroli	-122	-135
vara pig	141	25
vara rad	-100	-134
vara sjuks	-114	-173
vara skold	-145	-128
vara strok	-162	-118
vara til	188	-1
vara … att	-149	-168
vara … barnv	12	128
vara … besva	188	-1
vara … jag	-1	145
vara … langr	-90	98
vara … last	9	101
vara … med	-123	0
vara … mer	11	166
vara … na	3	135
vara … nagra	-87	-125
vara … och	27	181
vara … om	23	164
vara … svima	135	53
varad en	-145	-118
varad … fem	95	10
varad … sekun	-145	-118
varan doter	132	-13
varan minut	241	38
varan sa	-115	-100
varan sen	122	41
varan vecka	-153	-174
varan … fort	-115	-100
varan … har	132	-13
varan … krakt	122	41
varan … och	135	24
varanan	203	-24
varandra	-79	-187
varas	-176	-174
varas alt	-142	-126
varas gar	-72	-97
varas lag	-107	-93
varas … ala	33	113
varas … ar	-149	-154
varas … mar	119	33
varas … pa	-77	-118
varas … var	-140	-112
varat ajan	-119	-137
varata	-101	-134
vardc har	-98	-99
vardc nasta	105	33
vardc … vecka	105	33
varde var	-147	-141
varden	-126	-162
vardet	-147	-141
vare	167	72
vare for	160	144
vare huvud	144	5
vare idag	-167	-174
vare o	128	34
vare och	152	140
vare tanka	44	120
vare … det	-101	-85
vare … om	44	120
vare … vare	175	115
vare … varje	160	144
varfo jag	-65	90
varfo overl	21	145
varfo … over	21	145
varfo … ska	2	119
varfo … skriv	6	175
varfor	-68	185
vari	-133	-178
varit djupt	25	139
varit ine	51	147
varit med	68	-65
varit och	-3	145
varit … men	147	-9
varit … nere	-8	141
varit … och	160	95
varit … om	68	-65
varit … titat	-3	145
varit … toa	-132	-118
varit … tva	-128	-150
varje	-67	111
varje andet	285	12
varje ar	-48	-197
varje barn	25	146
varje dag	22	243
varje efter	-122	-113
varje helg	-23	142
varje kval	-129	39
varje malti	25	151
varje manad	-262	-257
varje morgo	-62	113
varje nat	-217	-119
varje skolm	-93	-106
varje sonda	-162	-174
varje steg	146	68
varje … att	29	179
varje … dorar	-121	-113
varje … efter	-147	-127
varje … fakti	-9	113
varje … forsv	-93	-106
varje … hade	0	128
varje … inan	-170	-209
varje … jag	-159	-128
varje … lite	-137	-116
varje … napro	-92	-98
varje … nu	32	266
varje … o	-38	101
varje … over	-115	-98
varje … pa	34	134
varje … sist	-26	97
varje … tips	-145	-133
varje … typ	-24	118
varjedag	20	132
vark	-262	-252
vark i	-295	-258
vark melan	98	6
vark up	89	35
vark … bada	159	11
vark … benet	121	27
vark … ena	-163	-138
vark … hofte	-114	-107
vark … i	101	42
vark … kaken	-137	-129
vark … krope	-143	-112
varka komer	72	-48
varka varan	198	26
varka … minut	198	26
varka … varan	119	18
varkar	240	35
varkarna	151	-26
varke i	4	127
varke nar	-192	-183
varke och	160	128
varke sa	150	6
varke sama	-101	-85
varke up	133	25
varke … gamla	-101	-85
varke … sjale	4	127
varker	98	-151
varld gar	8	130
varld kan	-97	-98
varld smal	118	40
varld snala	-147	-151
varld … i	118	40
varld … under	8	130
varm	174	-84
varm #	9	-93
varm handu	-117	-106
varm men	124	-10
varm som	202	33
varm … en	177	26
varm … inte	130	19
varm … jag	85	-24
varm … men	-119	-87
varm … och	124	22
varma	-257	-183
varma nu	-119	-102
varma och	-127	-109
varma … jag	-127	-109
varme ar	-146	-148
varme pa	-126	-130
varmen	-182	-235
varmeslag	204	-5
varmt	-250	-154
varmt ar	-102	-112
varmt bara	-103	-95
varmt … dar	-103	-95
varmt … det	-102	-112
varpa se	-118	-114
varpa … on	-118	-114
varpaan	-118	-114
varslet	31	156
varst	-118	-138
varst efter	-104	-104
varst huvud	214	72
varst jag	125	-46
varst … i	188	27
varst … varit	143	1
varsta	314	115
vart barn	-119	-137
vart forst	-127	-102
vart gar	18	143
vart man	-11	104
vart ringe	-198	-132
vart ska	18	149
vart skick	66	-59
vart vande	-164	-42
vart … jag	-173	-41
vart … ska	3	148
vart … testa	-109	-89
vart … vi	-153	-177
varta	-383	-333
varta #	-112	-91
varta pa	-225	-202
varta under	-168	-145
varta … fingr	-159	-128
varta … foten	-168	-145
varta … hosta	-112	-91
varta … tumen	-165	-158
varto koma	-113	-122
varto pa	-235	-214
varto … de	-113	-122
varto … hande	-216	-200
vartor	-305	-241
varva ner	-103	-123
varvar	-103	-123
vas*	117	-36
vaser	260	34
vaser nu	150	40
vaser och	144	10
vaser … hon	114	-1
vaser … jag	130	1
vaskan	73	168
vasta kuume	119	7
vastasyntyneela	119	7
vasynyt	-212	-240
vat*	111	-11
vata … pa	135	10
vaten	-124	-189
vaten det	95	133
vaten diare	165	68
vaten domna	122	15
vaten hela	-122	-132
vaten hema	-141	-133
vaten i	-155	-149
vaten och	-36	-142
vaten over	298	48
vaten tils	26	122
vaten … badka	150	33
vaten … brost	126	29
vaten … det	-145	-146
vaten … i	153	32
vaten … jag	26	122
vaten … orat	-169	-154
vaten … over	132	45
vaten … sej	149	20
vaten … sig	170	8
vaten … vagor	110	2
vaten … vecka	-122	-132
vatenkokarn	149	20
vatentun	165	68
vatko han	-138	-115
vatko pa	-120	-114
vatko … lilan	-97	-91
vatkopor	-230	-213
vatne det	-32	131
vatne gick	274	-33
vatne har	121	-65
vatne i	158	140
vatne men	-1	112
vatne … a	139	8
vatne … ar	-24	113
vatne … badtu	138	37
vatne … gat	121	-65
vatne … och	173	-11
vatne … poole	164	-13
vatne … preci	137	-9
vatne … vande	-1	112
vatnet	274	224
vatni diare	210	84
vatni … sen	143	48
vatnig	210	84
vatsk lite	-185	-173
vatsk ur	226	30
vatsk … orat	226	30
vatska	36	-113
vatskar	-185	-173
vatskeersatning	-175	-120
vau*	248	-33
vauva	236	-16
vauva on	166	-26
vauva tulee	123	9
vauva … nuha	-150	-122
vauva … nyt	123	9
vax*	-202	-292
vaxer	-93	-165
vaxer det	-151	-135
vaxer i	133	34
vaxer tar	121	55
vaxer … blodt	121	55
vaxer … fart	121	27
vaxer … munen	105	34
vaxpr hor	-150	-132
vaxpr … som	-143	-118
vaxprop	-250	-222
vaxt	-119	-147
vc	157	26
vc imorg	116	9
vecka #	246	-21
vecka a	115	123
vecka bebis	-1	123
vecka blaso	133	17
vecka borta	-147	-135
vecka det	139	-31
vecka far	-111	-96
vecka feber	150	54
vecka gamal	107	34
vecka hosta	147	46
vecka ingen	-123	-110
vecka jag	-70	89
vecka kal	117	32
vecka kan	-134	-111
vecka mar	-81	-80
vecka mycke	-128	-125
vecka nar	-139	-128
vecka nu	176	66
vecka och	56	166
vecka sen	85	-46
vecka stame	-155	-143
vecka til	-1	156
vecka varm	124	22
vecka vem	-152	-159
vecka … #	185	12
vecka … anars	-124	-109
vecka … att	140	161
vecka … bebis	-152	-144
vecka … behal	-129	-90
vecka … borta	-94	-94
vecka … bra	-120	-84
vecka … det	-100	-184
vecka … foter	117	32
vecka … grade	-155	-101
vecka … i	173	16
vecka … kafe	-115	-117
vecka … komer	-153	-122
vecka … liten	-110	-84
vecka … man	-111	-96
vecka … min	124	121
vecka … ni	-145	-152
vecka … nu	83	-69
vecka … pa	-142	-135
vecka … sager	63	95
vecka … saman	-95	-79
vecka … svar	144	43
vecka … tanke	-20	93
vecka … tar	-122	-115
vecka … vad	110	-5
vecka … vi	-67	65
veckan	211	251
vecko #	179	109
vecko alved	-102	-87
vecko ar	-121	-169
vecko efter	-161	-137
vecko gamal	255	22
vecko gamla	214	39
vecko gat	110	49
vecko har	-153	-157
vecko jag	-171	-1
vecko med	116	8
vecko skrik	-121	-103
vecko til	-116	-108
vecko … #	267	21
vecko … bebis	135	34
vecko … blodn	-127	-121
vecko … doter	151	23
vecko … hjalp	-102	-87
vecko … hol	-32	135
vecko … hon	11	106
vecko … ingen	-108	-125
vecko … lite	-180	-115
vecko … ner	110	49
vecko … utsla	-109	-85
veckor	163	28
ved	-45	-123
ved kans	-102	-99
ved … fick	-120	-100
ved … nar	-102	-99
ved*	230	80
vedbo nar	-15	111
vedbo … papa	-15	111
vedboden	28	118
veden	212	11
veden ala	148	9
veden i	98	13
veden … morse	98	13
vedkl gar	-104	-90
vedkl … det	-104	-90
vedklyven	164	2
vedklyvningen	-104	-90
vej*	-138	-142
vejpa	-138	-142
vek	45	-102
vel*	223	236
velat	84	141
velat att	-2	120
velat … nan	-2	120
veli	-24	148
velto	138	-9
vem	-307	-159
vem betal	-152	-125
vem det	5	121
vem fraga	-138	-155
vem fyler	-164	-147
vem konta	-133	-148
vem prata	-161	-120
vem ringe	-172	-203
vem skick	-135	-169
vem skriv	-157	-169
vem som	44	261
vem tar	-209	-162
vem … bort	-178	-180
vem … jag	37	-115
vem … konta	-133	-148
vem … man	-173	-87
vem … min	-158	-151
vem … over	-85	-136
vem … ska	87	280
vem … ut	-153	-162
venti jag	-27	142
venti … har	-27	142
ventilen	-8	189
vento … inte	114	21
ventolin	144	20
ventoline	-90	-140
ver*	175	21
verenpainelaakeen	-111	-121
verensokeri	134	12
verka pig	99	-40
verka … fat	133	22
verka … och	-80	-89
verkar	122	-12
verta	172	139
verta tulee	160	3
very	141	-51
ves*	-157	12
vesaan	-174	-177
vet	-25	398
vet a	-116	-108
vet altid	14	128
vet att	0	166
vet el	-126	-94
vet hur	147	168
vet jag	-57	114
vet komer	1	114
vet line	-178	-144
vet men	-125	-94
vet om	37	156
vet preci	20	224
vet va	109	-9
vet vad	42	182
vet var	9	286
vet vilke	26	204
vet … ar	-116	-108
vet … det	178	239
vet … han	-2	174
vet … hur	0	195
vet … in	-125	-91
vet … jag	4	158
vet … kans	-113	-117
vet … ni	-146	-184
vet … och	0	136
vet … om	-98	-139
vet … var	24	244
vet*	-196	-70
veta	-167	2
veta att	-7	205
veta hur	-47	122
veta mer	-82	-113
veta nu	136	54
veta om	-194	-135
veta vilke	-128	-131
veta … dom	9	122
veter sa	-100	-86
veter … att	-100	-86
veterinar	-154	-38
veterinaren	-241	-184
vi	85	-268
vi ala	197	51
vi amar	-118	-117
vi ar	182	115
vi at	258	76
vi barn	-15	111
vi behov	95	-87
vi blev	-128	-118
vi boka	93	23
vi bor	149	46
vi borja	-142	-123
vi brota	-129	-121
vi byter	140	8
vi dor	-104	-107
vi flyta	-133	-167
vi forso	-133	-111
vi gar	-85	141
vi gav	128	17
vi ge	191	27
vi gor	164	-3
vi gora	-39	-184
vi grave	124	8
vi ha	-142	-166
vi hade	102	-34
vi han	-114	-140
vi har	102	-172
vi hitad	1	-141
vi hors	-10	152
vi intyg	-101	-89
vi klara	2	143
vi koma	-116	-127
vi kunde	-23	106
vi laser	-187	-167
vi lekte	111	-5
vi lyfte	142	14
vi maste	-108	36
vi nyper	156	-1
vi om	-157	-174
vi os	-116	-137
vi ovade	-108	-110
vi plane	-202	-268
vi plock	226	61
vi ses	-81	146
vi ska	-233	-206
vi skar	131	14
vi slar	78	-17
vi sover	5	122
vi spela	-178	-182
vi spola	148	2
vi tande	111	26
vi tryck	164	33
vi turas	-157	-188
vi undra	-140	-160
vi vacin	-126	-126
vi vacke	-6	100
vi vakna	93	23
vi vanta	100	-58
vi var	-135	-224
vi vil	-205	-228
vi … adren	128	17
vi … ala	121	42
vi … ambul	151	22
vi … ata	-56	50
vi … att	-160	-154
vi … av	93	-53
vi … avlas	-120	-135
vi … bara	-201	-203
vi … barn	-160	-135
vi … biten	-124	-124
vi … borde	-2	134
vi … bra	-148	-24
vi … bruka	-15	111
vi … byts	9	114
vi … det	-212	-114
vi … doda	0	134
vi … dragi	137	-8
vi … efter	-90	-99
vi … eldat	186	38
vi … et	29	-151
vi … fat	-120	-153
vi … fjort	119	18
vi … for	-264	-242
vi … fruko	124	49
vi … gifta	29	179
vi … gjort	41	-104
vi … glast	142	21
vi … gora	-175	-168
vi … ha	-197	-243
vi … hamta	-8	157
vi … han	141	50
vi … handu	138	30
vi … helt	-114	-113
vi … hema	133	90
vi … hlr	103	-31
vi … honom	-57	-141
vi … huvud	120	7
vi … i	223	98
vi … ila	146	30
vi … inte	125	-51
vi … jater	-9	107
vi … ju	20	110
vi … kamin	111	26
vi … men	164	17
vi … nat	-152	-132
vi … ner	115	-18
vi … nu	136	114
vi … nyt	-126	-97
vi … o	135	15
vi … och	188	168
vi … om	-316	-344
vi … orden	93	23
vi … pa	141	-41
vi … sjalv	15	129
vi … skote	-116	-102
vi … skriv	-116	-140
vi … slagi	143	12
vi … talta	-108	-117
vi … teate	-192	-186
vi … tid	93	23
vi … tre	132	102
vi … tva	74	169
vi … up	152	-10
vi … vart	-127	-102
vi … vin	-149	-133
via	-194	-246
via en	13	110
via telef	-131	-141
via … anten	13	110
via … helst	-131	-141
vid #	-151	-127
vid amnin	-98	-126
vid badpl	92	27
vid blodp	-158	-125
vid borde	163	-27
vid bron	30	166
vid dator	-140	-144
vid en	-142	-22
vid feber	108	-30
vid femti	-147	-119
vid fruko	242	31
vid hopet	-132	-123
vid jarnv	11	140
vid kyla	-117	-93
vid lagda	38	120
vid lunch	202	0
vid mig	5	226
vid navel	128	50
vid opera	-113	-104
vid orgas	148	45
vid raten	-149	-142
vid samla	-138	-127
vid sange	24	155
vid skarm	-118	-94
vid skriv	111	19
vid spare	-29	157
vid tumen	-148	-150
vid varje	146	-51
vid vatne	-24	113
vid vedbo	101	-30
vid … alerg	-135	-108
vid … andet	264	16
vid … att	38	120
vid … av	-113	-104
vid … borde	-147	-119
vid … bredv	125	-32
vid … det	90	120
vid … en	-117	-93
vid … forsv	-117	-104
vid … igar	81	167
vid … kraks	148	45
vid … men	-34	-142
vid … nar	-173	-63
vid … och	191	214
vid … skogs	-5	100
vid … under	135	12
vid … vil	-159	-139
vidare	213	29
video	-186	-143
vie*	5	260
vif*	200	126
vifta med	174	7
vifta vad	135	30
vifta … armar	174	7
vifta … gor	135	30
viftar	229	28
vii*	155	248
viiko ei	-169	-163
viikola	146	6
viikonlopuna	55	120
viilt itsea	8	189
viilt taas	4	138
viiltelee	29	147
viiltelen	-2	228
viime viiko	146	6
vik*	-157	-138
viker	208	22
viker sig	184	15
viker … efter	114	29
viker … och	146	17
vikt	-295	-300
vikt … ar	-100	-91
vikten	-174	-142
viktnedgang	-126	-126
vil	-244	-146
vil andra	-114	-121
vil anmal	-83	-126
vil ar	-117	-144
vil avbok	-115	-46
vil avslu	-196	-205
vil bka	-132	-130
vil bli	-33	114
vil borja	-183	-225
vil byta	-101	-20
vil disku	-130	-130
vil dit	7	138
vil do	30	323
vil dod	17	174
vil doner	-151	-173
vil fa	-116	2
vil finas	17	159
vil folja	-92	1
vil ga	-163	-99
vil garna	-143	-183
vil ge	32	178
vil gora	-75	69
vil ha	-310	-382
vil hopa	27	126
vil huga	-5	134
vil kasta	-25	161
vil klaga	24	-116
vil kms	2	120
vil kola	-217	-213
vil kopa	28	127
vil lamna	-91	65
vil lara	-124	-140
vil leva	-169	-173
vil liga	115	1
vil lista	-200	-211
vil men	17	122
vil morda	4	127
vil prata	-284	-370
vil prova	-106	-122
vil resa	-123	-95
vil skara	-66	85
vil skjut	19	131
vil slipa	4	127
vil slock	-7	140
vil sluta	-241	-185
vil somna	15	154
vil sova	209	248
vil spran	-2	173
vil til	13	164
vil trana	-113	-136
vil trapa	-126	-174
vil typ	36	164
vil unali	23	163
vil uplev	14	142
vil uplos	-1	178
vil ut	167	179
vil veta	-202	-159
vil vi	-129	-108
vil … andas	2	120
vil … arbet	-2	173
vil … ata	-154	-159
vil … av	81	-110
vil … avbok	-156	-147
vil … bara	163	196
vil … bebis	11	205
vil … blod	-180	-200
vil … det	-138	-59
vil … do	85	345
vil … dodsh	13	126
vil … dokto	-174	-203
vil … et	-117	-165
vil … forbe	-173	-166
vil … forny	-121	-157
vil … forsv	52	151
vil … fotsv	-142	-149
vil … framf	27	126
vil … fran	-124	-151
vil … ga	-117	-143
vil … ha	-147	-101
vil … halso	-148	-137
vil … han	29	182
vil … hene	-1	170
vil … hjalp	-184	-185
vil … hostm	147	46
vil … hotel	28	127
vil … hur	-54	66
vil … husla	-115	-129
vil … igen	-149	-167
vil … ihjal	30	167
vil … in	10	116
vil … inhal	-110	-65
vil … intyg	-91	-121
vil … kbt	-133	-133
vil … korko	-131	-150
vil … krope	28	154
vil … kuna	-113	-143
vil … lakar	-4	-121
vil … langr	13	81
vil … liga	-66	-117
vil … live	-5	136
vil … livet	20	138
vil … lugn	12	143
vil … med	-266	-351
vil … men	26	204
vil … mig	-91	101
vil … min	-57	147
vil … mit	-128	-198
vil … mobil	-93	-121
vil … nar	-98	-140
vil … nat	-126	-145
vil … ner	-191	-263
vil … nog	-131	-123
vil … nu	138	57
vil … nyt	-167	-149
vil … och	-185	-200
vil … om	-245	-246
vil … organ	-178	-196
vil … p	26	125
vil … papa	1	167
vil … penga	53	155
vil … pulsa	-20	155
vil … rad	-159	-183
vil … recep	-139	-127
vil … remis	-117	-124
vil … roka	-220	-246
vil … samta	-119	-155
vil … simsk	120	26
vil … skrik	-118	-117
vil … snusa	-194	-223
vil … som	-80	-114
vil … somna	72	271
vil … somnt	-106	-126
vil … sova	232	75
vil … tacka	-130	-131
vil … tbe	-123	-108
vil … telef	-114	-121
vil … test	-141	-115
vil … tid	-112	-186
vil … trafa	-141	-150
vil … up	-25	125
vil … vacin	-123	-96
vil … varje	20	153
vil … vejpa	-138	-142
vil … veta	-169	-83
vil … vilke	-99	-121
vila for	31	142
vila jag	-129	-108
vila nu	125	12
vila och	143	40
vila stres	-158	-131
vila … evigt	31	142
vila … jag	119	33
vila … mar	-129	-108
vilar	171	-49
vilar brost	-115	-111
vilar … pa	-115	-111
vilat	148	7
vildo	8	152
vile egent	179	51
vile fraga	-86	-187
vile gora	-152	-136
vile saga	145	155
vile trafa	-3	120
vile … att	17	130
vile … forny	184	64
vile … saga	-115	54
vile … slut	-152	-136
vile … tacka	8	111
vilin leva	10	171
vilinte	10	171
vilja	-139	19
vilja ha	-148	-178
vilja laga	3	133
vilja lat	-12	104
vilja prata	-175	-197
vilja tryck	2	152
vilja … med	-180	-220
vilja … mig	3	133
vilja … natur	-12	104
vilja … pa	2	152
vilje	28	161
vilka	-122	57
vilka besok	-105	-117
vilka han	16	119
vilka sprut	-144	-146
vilka vacin	-124	-170
vilka … ar	-94	-119
vilka … behov	-121	-193
vilka … ska	21	139
vilke ar	14	125
vilke hjalp	-84	-119
vilke hojd	8	154
vilke humor	58	152
vilke mask	-122	-108
vilke numer	-182	-190
vilke puls	-184	-186
vilke solkr	-133	-137
vilke vacin	-165	-155
vilke … fins	-84	-119
vilke … han	58	152
vilke … har	-132	-151
vilke … man	-158	-173
vilke … skyda	-127	-105
vilken	-156	-37
vilket	-59	130
vilopuls	-157	-113
vilsen	-168	-163
vim*	119	-44
vimel pa	-137	-124
vimel … formi	-137	-124
vimelkantig	104	-51
vin	-162	-192
vin fast	-149	-129
vin och	-149	-133
vin pa	-123	-157
vin … helge	-123	-157
vin … jag	-183	-175
vin*	-198	-100
vindr hon	126	4
vindr nu	121	28
vindruva	216	15
viner	38	267
viner hejda	12	156
viner ikval	8	160
viner … livet	12	156
vinet	-103	-99
vinet igr	-103	-99
vingl nar	-122	-128
vingl … jag	-139	-129
vinglig	-121	-146
vinkelslipen	133	-8
vinte blir	-122	-90
vinte de	-116	-99
vinte fins	-167	-128
vinte nu	-138	-148
vinte … blir	-116	-99
vinte … lite	-101	-65
vinte … vita	-122	-90
vinter	-181	-124
vinterkraksjuka	-109	-120
vintern	-312	-172
vintras	-181	-177
vip*	-2	123
vipen	-2	123
vipen for	-2	123
vipen … egen	-2	123
vir*	51	-66
virig	238	39
vis*	122	107
visa att	-98	-85
visa mig	84	155
visad mig	-44	139
visad … et	-6	111
visade	-79	119
visar	198	13
visar #	248	-57
visar bara	109	-18
visar fel	-107	-115
visar han	3	180
visar hi	130	43
visar mig	-14	156
visar plus	116	33
visar sina	-6	119
visar … adres	-115	-117
visar … filme	-12	120
visar … jag	147	54
visar … jateo	116	33
visar … nar	-203	-167
visar … och	159	19
visar … over	153	57
visar … skars	-6	119
visdomstanden	-213	-198
visel och	119	14
visel … ar	119	14
viselpipa	131	12
vision	149	-2
visit	-165	-211
viska att	28	205
viska … hon	1	136
viskade	-21	124
viskar	-13	96
vist	209	143
vist plane	15	139
vist … not	96	-12
vit	353	-5
vit ben	173	19
vit flack	-186	-161
vit flugs	200	64
vit flytn	-211	-171
vit i	159	16
vit o	191	18
vit och	259	57
vit som	171	-38
vit table	-177	-163
vit … ansik	138	29
vit … et	215	14
vit … gor	143	21
vit … har	-109	-88
vit … iskal	126	0
vit … kal	111	31
vit … kansl	145	14
vit … marmo	115	35
vit … pa	-119	-116
vit*	0	-212
vita	68	-164
vita flugs	148	57
vita nu	-100	-106
vita och	100	-42
vita prick	-215	-150
vita … a	-100	-106
vita … feber	-118	-81
vita … flaga	130	24
vita … langt	-130	-91
vita … pa	-143	-120
vita … sen	-122	-90
vitam av	-126	-103
vitam d	-161	-159
vitam i	-170	-136
vitam kan	-91	-139
vitam … mista	-126	-103
vitamin	-336	-314
vitaminer	-133	-128
vitja	150	-1
vitja naten	150	-1
voice are	14	122
voice is	156	-82
voice on	-103	-125
voice … gone	149	-49
voice … me	1	182
voices	4	192
voin	-155	-161
vol*	-107	-234
volontar	-148	-170
volt	191	19
volta med	112	3
volta … fyrhj	112	3
voltade	112	3
voltaren	-223	-160
vom*	138	-26
vomit blood	155	53
vomiting	227	28
vor*	-23	182
vore	102	319
vore bast	27	110
vore batre	17	171
vore glada	19	152
vore sa	23	129
vore skona	26	120
vore skont	2	105
vore … att	28	132
vore … for	17	125
vore … lat	2	129
vore … om	31	193
vore … utan	-4	148
vorte	-252	-242
vorte sa	-226	-232
vorte … flase	-103	-104
vra*	-174	-195
vrang och	104	1
vrang … svima	104	1
vrangen	104	1
vre*	-139	3
vred om	104	139
vred … den	9	121
vreds	-169	-161
vreds inat	-119	-106
vrick foten	-194	-163
vrickade	-163	-139
vrickat	-112	-97
vrida	-192	-63
vrida at	-197	-173
vrida … vanst	-165	-156
vride fick	118	32
vride mig	-158	-207
vride utat	134	4
vride … efter	-116	-133
vride … och	121	-6
vriden	118	32
vridet	136	-4
vridi foten	-133	-91
vridi om	150	44
vridi sig	212	18
vridi … den	150	44
vridi … i	-133	-91
vridit	212	30
vridning	-170	-135
vux*	-2	237
vuxen	-21	192
vuxen har	-5	128
vuxen … mar	-122	-143
vuxen … slar	31	105
vuxen … tagit	-5	128
vuxne	8	147
vuxne son	8	147
vuxne … tar	4	119
wak*	277	155
wake	264	149
wake him	125	-25
wake up	205	116
wake … up	144	-34
wakin up	131	58
wakin … tomor	-16	115
waking	131	58
wal	-48	160
wal*	-146	-9
walk	-185	-144
walki fine	-156	-159
wan*	-198	32
wana	-47	96
wana kms	10	163
want	-182	69
want to	-178	-10
want too	24	161
want … al	52	190
want … die	34	187
want … go	-45	127
want … kil	68	189
want … live	-35	90
want … pain	11	135
wante to	9	149
wanted	35	147
wants … be	0	105
wants … know	-170	-208
war*	37	-208
waran	53	-174
waran #	-130	-113
waran det	152	69
waran nu	164	8
waran somna	114	32
waran … har	149	13
waran … hela	114	32
waran … mg	-130	-113
waran … nu	-124	-99
waran … sover	122	1
was	19	185
was #	-166	-165
was druge	11	139
was gone	21	167
was just	-154	-200
was last	-122	-124
was on	-2	109
was raped	41	247
was sent	-113	-94
was … and	7	91
was … last	23	130
was … top	-2	109
wasp	151	28
watch a	-211	-195
watch says	-112	-94
watch … resti	-112	-94
watched	-211	-195
water	50	-97
water broke	179	19
water on	116	-3
water … himse	116	-3
way out	12	167
way … for	12	167
we	-3	-230
we are	178	4
we lost	-134	-109
we … him	176	29
wea*	278	26
weak	242	26
weding	-183	-167
week old	283	74
week tried	-137	-158
week … has	231	40
week … live	-112	-93
week … prune	-137	-158
week … with	126	20
weeks ago	-54	-155
weeks with	110	26
weeks … a	110	26
weeks … and	-157	-40
weeks … bleed	153	18
weird	109	-53
weird … noise	147	8
wel	-247	-242
wel*	6	115
welts	6	115
welts on	6	115
welts … his	6	115
wen*	240	31
went	240	31
went numb	103	7
went … down	103	7
wha*	-102	-192
what	-43	-162
what day	158	14
what do	160	-2
what does	-141	-161
what shoul	-197	-195
what to	8	138
what … i	43	-141
what … it	158	14
whats	-176	-93
whats the	-176	-93
whe*	-99	35
wheez after	111	11
wheez … shrim	111	11
wheezing	155	19
when	-126	8
when can	-186	-164
when hes	-52	115
when i	-157	-200
when its	-182	-178
when she	-118	21
when the	-34	127
when … angry	-8	106
when … bend	-121	-112
when … come	-106	-106
when … eat	-148	-148
when … i	-139	-140
when … in	2	131
when … is	-13	112
when … pee	-45	-165
when … pees	-155	-151
when … saw	-161	-159
when … sit	151	-8
when … swalo	-137	-133
where … go	9	132
while cooki	-147	-148
while drivi	-115	-114
while … scare	-115	-114
whiplash	-149	-144
white	207	13
white and	175	19
who can	-113	-113
who … help	-113	-113
whole	49	-117
whole botle	111	-21
whole face	-101	-110
whole … feels	-101	-110
whole … of	152	22
wife hits	7	131
wife … me	7	131
wil	-74	195
wil be	-3	194
wil hurt	24	151
wil send	-9	131
wil … it	-13	123
wil … me	-51	79
wil … my	16	121
winter	-199	-96
wis*	3	165
wish	8	174
wish i	8	174
with blood	-101	-80
with dad	0	105
with every	155	2
with fever	167	45
with his	-140	-114
with … and	163	-6
with … belt	-4	113
with … breat	173	5
with … cold	-154	-129
with … light	48	173
with … litle	-122	-133
with … terib	110	26
witho me	26	139
without	197	166
wna*	2	154
wnat	2	154
wnat to	2	154
wnat … die	2	154
woke … and	8	158
woke … gaspi	121	9
woke … like	-115	-115
woke … with	-177	-98
won*	265	210
wonder	-185	-189
wonky	155	-6
wont	334	260
wont bend	151	0
wont feed	156	-14
wont let	-2	135
wont stop	146	114
wont wake	260	-73
wont … me	-37	129
wont … up	217	-75
wor*	205	3
words	321	22
words come	154	-2
words … out	154	-2
worst	262	81
worst bely	128	7
worst heada	219	70
worst … of	175	50
worst … pain	173	25
worth	35	95
worth livin	-7	133
wory	-209	-173
woryi like	-109	-114
woryi … about	-109	-114
worying	-109	-114
wou*	-9	304
would	-19	274
would be	5	246
would like	-190	-229
would notic	26	150
would stop	-6	106
would … enoug	-15	100
would … me	26	148
would … when	-6	106
wouldnt	7	211
wrist	148	-52
wrist can	-137	-118
wrist hurts	-149	-127
wrist til	4	128
wrist … i	-149	-127
wrist … move	-137	-118
wrist … they	4	128
wrists	4	128
write the	35	145
write … leter	5	122
write … notes	29	106
writen	44	183
wrong	25	-100
wrong adres	-113	-94
wrong way	111	11
wrote	15	149
wrote my	8	113
wrote … goodb	8	113
xar*	80	-41
xarel #	-146	-126
xarel och	177	37
xarel … kuden	115	31
xarel … mg	-146	-126
xarel … sager	128	25
xarelto	80	-41
yat*	-124	-154
yatzy	-124	-154
yea*	-180	-224
year	-185	-277
year was	-113	-94
year whole	-101	-110
year … face	-164	-166
year … has	-188	-149
year … i	-161	-178
year … sent	-113	-94
yes	-116	-21
yes pleas	-156	-175
yeste #	140	21
yeste i	-37	155
yeste … weeks	140	21
yesteday	-117	-114
yht*	264	-3
yhtaan	123	-21
yhtakia	223	4
yng*	-158	-165
yngre	-137	-160
yog*	-153	-173
yoghu … bra	-147	-131
you	-280	-126
you guys	-169	-175
you resen	-140	-145
you … it	-117	-133
you … my	-148	-144
you*	-191	-69
yr	-55	-328
yr att	252	20
yr av	-235	-208
yr hela	121	14
yr iblan	-181	-184
yr men	-152	-140
yr nar	-240	-283
yr och	70	-32
yr prat	172	25
yr som	134	17
yr waran	111	19
yr … blek	144	10
yr … famil	121	14
yr … fan	134	17
yr … har	126	56
yr … ilama	157	48
yr … jag	-127	-285
yr … krist	-149	-134
yr … medic	-135	-126
yr … svaml	152	46
yr … talet	-152	-140
yr … trot	-141	-153
yra*	258	34
yrar	258	34
yrar a	159	17
yrar feber	121	50
yrar lite	-106	-118
yrar … nar	-106	-118
yrar … svar	121	50
yrsel kraks	107	28
ysk*	-169	-200
yskaa	-109	-84
yskaa muta	-108	-82
yskaa … hengi	-108	-82
yskin viiko	-119	-101
yskin … ei	-119	-101
yskinyt	-119	-101
yst*	-93	34
ytersta	149	33
ytl*	-110	-207
ytlig i	-110	-104
ytlig och	151	37
ytlig pa	-136	-132
ytlig … fingr	-110	-104
yxa	150	124
yxa i	18	138
yxa … hande	-14	98
yxa … nacke	96	17
yxa*	185	178
yxan	185	178
zin*	-183	-159
zom*	-211	-231
zombie	-165	-150
~asks	-446	-305
~question	-796	-866
~start	-224	-211
~weeks	-184	-88
`
