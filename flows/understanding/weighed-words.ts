// What each piece of evidence weighs, in hundredths: its name, for emergency, for crisis. Written by
// test/flows/fit-danger.ts from the open phrases; not edited by hand. Names as in evidence.ts. NOT CLINICALLY APPROVED.
export const weights = `
!crisis	33	618
!crisis assault	-45	279
!crisis psychosis	-28	487
!crisis selfharm	-33	339
!crisis suicide	20	423
!crisis violence	-22	363
!emergency	901	236
!emergency abdomen	248	72
!emergency anaphylaxis	570	112
!emergency bleeding	631	309
!emergency breathing	223	-33
!emergency collapse	293	189
!emergency diabetes	432	89
!emergency eye	134	27
!emergency heart	432	47
!emergency infant	464	63
!emergency injury	276	-3
!emergency limb	203	137
!emergency meningitis	255	40
!emergency poisoning	459	63
!emergency pregnancy	559	99
!emergency seizure	169	-155
!emergency sepsis	662	121
!emergency special	192	27
!emergency stroke	414	26
!emergency suicide	-112	75
!emergency unconscious	427	134
!emergency violence	200	132
#	71	-171
# #	-240	-268
# alved	289	25
# am	-207	-206
# amar	-175	-115
# and	172	95
# andas	143	48
# ar	-231	-213
# arig	128	9
# ater	-197	-165
# bara	161	81
# barne	118	15
# behal	-125	-91
# behov	-205	-217
# blaso	-96	-90
# blev	114	28
# blode	121	54
# bra	-124	-107
# brane	-11	91
# but	-221	-213
# cm	-148	-139
# dagar	60	119
# drink	-196	-175
# e	12	176
# efter	-198	-155
# enhet	179	21
# feber	208	71
# fine	-115	-97
# fol	127	22
# for	-243	-254
# g	-127	-108
# gange	209	67
# gar	-195	-180
# grade	258	46
# han	142	215
# har	88	192
# hema	33	-86
# hosta	-193	-179
# huvud	205	84
# i	35	-129
# inga	-131	-94
# inte	-157	-151
# ipren	127	11
# ja	194	77
# jag	153	21
# jateo	101	45
# keton	127	57
# kg	-159	-212
# kilo	-84	61
# kisar	-127	-114
# kl	-115	-101
# kraks	222	76
# laser	-139	-143
# lite	-177	-125
# liten	-112	-84
# man	97	-51
# manad	75	-41
# mar	-46	-161
# mars	-106	-97
# men	-166	-181
# mg	-522	-453
# mikro	-131	-122
# min	298	30
# minut	162	-38
# nasta	20	119
# nej	126	26
# nu	-123	-160
# o	132	21
# only	-122	-113
# out	-122	-113
# over	-8	-137
# pa	42	-100
# parac	169	14
# prast	-129	-123
# sa	80	-38
# sedan	-150	-100
# since	-157	-121
# slo	119	21
# sockr	-133	-111
# styck	150	14
# svar	141	41
# svide	-162	-91
# tabel	143	11
# table	83	160
# tagit	101	38
# timar	-251	-250
# trot	136	33
# ungef	-161	-132
# vad	110	20
# vakna	-134	-177
# vecko	121	-92
# vem	-122	-129
# vi	-113	-60
# vil	-148	-173
# volt	190	19
# week	319	58
# weeks	262	46
# … #	-78	-273
# … a	153	-13
# … ago	158	-65
# … akut	168	21
# … aldri	128	10
# … alved	-129	-108
# … andas	177	12
# … ar	-153	-225
# … at	121	29
# … ater	-19	-75
# … av	148	16
# … bebis	168	6
# … behov	-129	-98
# … bldoe	127	11
# … bor	97	206
# … bra	-217	-213
# … bruka	171	12
# … brun	-112	-84
# … chef	1	152
# … clean	1	163
# … dag	-120	-93
# … det	-47	-180
# … diabe	155	24
# … drick	-120	-79
# … dryck	-125	-91
# … en	-199	-174
# … far	-142	-126
# … feber	46	-56
# … fick	129	5
# … for	182	97
# … forva	-147	-111
# … frisk	-149	-44
# … gamal	-175	-170
# … googl	16	174
# … gor	111	-4
# … haft	129	26
# … halsb	-176	-136
# … han	149	-31
# … har	-170	-44
# … hela	107	49
# … helt	28	101
# … hema	-113	-46
# … hon	148	-19
# … huvud	161	51
# … i	-6	-148
# … ila	-176	-139
# … in	-161	-165
# … inga	-166	-157
# … int	122	-41
# … is	-115	-114
# … javla	86	41
# … keton	129	43
# … kile	128	9
# … korti	-122	-88
# … leker	-207	-170
# … lilbr	6	115
# … lite	-185	-166
# … mama	131	71
# … man	115	26
# … mar	-187	-199
# … matar	94	-54
# … med	-136	-171
# … medic	-144	-125
# … morgo	-173	-177
# … morse	-262	-226
# … nar	-148	-149
# … nat	-151	-142
# … not	182	29
# … nu	95	-72
# … ny	-98	-80
# … of	-122	-113
# … old	179	21
# … ont	88	-64
# … orat	130	25
# … regel	149	15
# … rycke	163	7
# … sager	-133	-112
# … sambo	108	130
# … ska	-209	-203
# … slagi	6	125
# … slar	87	125
# … slo	153	63
# … smart	178	60
# … snori	-170	-157
# … snuva	-252	-167
# … socke	130	30
# … spran	119	33
# … stel	119	21
# … tapad	-101	-115
# … temp	187	28
# … tio	-120	-113
# … tjeje	-105	-90
# … tre	-121	2
# … trot	-134	-37
# … tva	-163	-160
# … undra	-163	-178
# … ur	178	36
# … va	-132	-122
# … vacin	-167	-122
# … vande	-141	-132
# … varm	126	23
# … vil	-138	-86
# … vila	-170	-147
# … when	-122	-113
# … with	110	28
# … woke	-116	-117
# … yeste	-157	-121
# … yr	172	26
# … yrar	160	17
*aahy*	10	136
*aaka*	-170	-85
*aake*	37	178
*aako*	-269	-317
*aakt*	50	-81
*aamu*	-57	112
*aan	177	348
*aane*	-4	172
*aanf*	210	33
*aang*	-118	-31
*aani*	49	142
*aank*	-162	-177
*aans*	82	-77
*aapa*	-204	-210
*aapu*	15	97
*aas	-49	133
*aata*	-46	120
*aatu*	143	-11
*abar*	-240	-172
*abel*	142	-26
*abet*	39	-182
*abil*	-219	-245
*abla*	126	43
*able*	159	89
*ably*	176	34
*abor*	70	-59
*abst*	118	-9
*aby	161	74
*abys*	162	52
*acan*	105	-47
*ace	137	166
*aced*	79	154
*acef*	9	183
*acem*	39	-159
*acet*	179	-36
*ache*	-125	-305
*achy*	-157	-113
*acid*	108	-33
*acil*	-152	-146
*acin*	-415	-479
*ack	-119	-165
*acka*	128	-58
*acke*	128	64
*acki*	269	154
*ackl*	185	198
*ackn*	137	189
*acne*	-238	-247
*actu*	130	182
*acy	-115	-157
*ada	91	-77
*adac*	56	-138
*adan*	-166	-139
*adar*	-72	63
*adas*	239	94
*adat*	-12	163
*adax*	-138	-134
*adba*	153	40
*adeb*	-107	-155
*ader*	133	97
*ades*	249	109
*adet*	-120	101
*adga*	-71	-205
*adgi*	-100	-134
*adha*	198	28
*adhd*	-160	-194
*adhu*	-77	-147
*adie*	-198	-82
*adig*	-243	-270
*adin*	-145	-182
*adio*	-123	116
*adis*	251	36
*adje*	-182	-173
*adjo*	155	98
*adli*	-167	-173
*adly*	-13	-145
*adol*	-149	-169
*adon*	152	26
*adra*	-53	86
*adru*	103	212
*adsh*	-141	-122
*adsk*	-144	-153
*adtu*	169	68
*advi*	-202	-200
*ady	-116	58
*aeri*	-105	-124
*aeti*	114	9
*afa	-85	153
*afad*	158	148
*afas*	2	124
*afe	-201	-257
*afek*	132	-78
*afel*	97	-34
*afen*	-121	-193
*afes*	120	76
*afet*	-154	-225
*afi	-157	-148
*afib*	-174	-191
*afor*	114	-41
*afra*	-49	119
*afsa*	-125	6
*afti*	169	1
*afts*	21	176
*afyl*	159	-32
*agai*	-89	95
*agan*	-213	-87
*agbo*	8	216
*agd	-81	61
*agda*	39	124
*age	145	55
*agel*	-414	-356
*agen*	127	157
*ages*	-146	-141
*aget*	170	110
*agio*	-131	-165
*agis*	-195	-86
*agit*	221	20
*agkn*	-171	-215
*agla*	-70	-167
*aglo*	-197	-161
*agmi*	-4	131
*agne*	100	-52
*agod*	12	106
*agoi*	123	-17
*agor*	-17	-171
*agot*	173	66
*agra*	-200	-82
*agre*	-45	-137
*agru*	-128	-147
*agsh*	-73	-136
*agsj*	-185	-272
*agsk*	-86	55
*agsm*	66	-71
*agt	-8	159
*agti*	19	195
*agtr*	142	71
*agva*	145	26
*aha	-372	-477
*ahan*	-157	28
*ahde*	105	156
*ahki*	189	14
*ahyv*	10	136
*aid	7	267
*aihi*	162	106
*aija*	-166	-188
*aike*	168	9
*aiki*	-6	96
*aila*	23	-127
*ails*	-57	-158
*aimo*	35	255
*aini*	-201	-201
*aint*	129	-130
*aion*	8	198
*air	113	209
*airs*	89	175
*aisi*	-211	-128
*aisk*	5	223
*aiti*	-139	74
*aja	-62	-194
*ajal*	-179	-172
*ajan*	-303	-266
*ajat*	17	193
*ajsa*	3	-136
*ajse*	-66	-150
*ajut*	158	0
*akaa*	272	258
*akal*	149	184
*akar*	-244	-322
*akas*	156	32
*akat*	184	126
*akbl*	1	321
*ake	150	72
*akee*	-155	112
*akei*	162	153
*akem*	-110	-134
*aken*	190	-80
*akeo*	-107	-115
*aker*	116	149
*aket*	104	109
*akfo*	127	17
*akfu*	-132	-132
*akfy*	-192	-197
*akhu*	155	36
*akia*	207	-16
*akig*	-260	-242
*akin*	156	160
*akip*	259	23
*akis*	-207	-272
*akla*	144	-16
*akna*	14	155
*ako	-92	-293
*akoc*	108	-7
*akor*	104	-49
*akot*	-6	127
*akpo*	-103	-102
*akri*	-9	147
*aksf*	-101	-155
*aksi*	45	-126
*aksj*	-289	-305
*aksm*	-146	-165
*akt	83	-83
*aktb*	277	79
*akte*	-51	-156
*aktf*	-64	69
*akti*	142	-83
*akto*	253	3
*akts*	-39	-192
*aktu*	-56	-190
*akup*	-205	-181
*akuu*	-202	-203
*akva*	-97	-121
*alan*	-233	-89
*alar*	-99	92
*alas*	25	141
*alba*	-115	-126
*albe*	-47	-158
*ald	-141	-9
*alda*	2	184
*alde*	20	-74
*aldi*	273	-2
*aldj*	133	9
*aldt*	-39	203
*alel*	-333	-332
*alen*	-150	-37
*aler*	-25	-164
*alet*	143	24
*alf	-94	-227
*alfl*	133	14
*algk*	147	15
*algo*	220	104
*algr*	126	13
*algs*	86	116
*alig*	-175	-98
*alih*	78	220
*alim*	159	21
*aliv*	177	234
*alj	-127	-119
*alja*	-112	-176
*alje*	-9	128
*aljo*	-12	-131
*alju*	-210	-186
*alka*	27	-158
*alko*	247	185
*almi*	8	206
*alor*	-218	-184
*alov*	156	15
*alow*	172	-90
*alp	171	217
*alpa*	-95	69
*alpe*	-274	-167
*alpm*	-223	-176
*alpt*	-86	-199
*alra*	218	-4
*alsa*	5	122
*alsb*	-194	-160
*alsd*	84	-82
*alse*	116	-8
*alsf*	-235	-167
*alsh*	176	13
*alsj*	-129	-156
*alsk*	-274	-161
*alsm*	129	-50
*also*	-195	-337
*alsp*	-82	-205
*alst*	-230	-262
*alsv*	320	63
*alt	153	60
*alta*	85	191
*alte*	154	166
*alth*	-185	-112
*alti*	-87	115
*altr*	-295	-291
*alts*	-104	-231
*altu*	28	-111
*alua*	-236	1
*aluk*	212	53
*alum*	-13	99
*alut*	-96	-93
*alv	21	204
*alve*	-79	-143
*alvf*	-180	-187
*alvo*	128	-6
*alvs*	0	-139
*alvt*	214	-12
*amad*	146	152
*amal*	137	22
*aman*	150	185
*amat*	190	44
*ambo*	117	204
*ambu*	222	-89
*amd	265	-21
*amde*	-46	-159
*amed*	-202	-131
*amel*	118	-60
*amer*	-178	-70
*amha*	-132	-146
*amic*	-182	-171
*amig*	135	-2
*amil*	-149	63
*amla*	163	-72
*amli*	-99	31
*amlo*	-122	-112
*amn	11	-105
*amna*	-167	65
*amnt*	56	-61
*amog*	-172	-163
*amol*	121	-50
*amon*	186	56
*amor*	-161	-150
*amp	-92	-304
*ampa*	90	-162
*ampe*	153	-116
*ampg*	141	18
*ampi*	36	-85
*amps*	-137	-162
*ampu*	-205	-191
*amr	121	10
*amra*	151	145
*amsa*	169	11
*amst*	-186	-105
*amsu*	117	42
*amta*	-105	-201
*amul*	22	125
*amyd*	-228	-288
*anab*	-135	-135
*anaf*	201	-28
*anag*	-272	-244
*anar*	-43	118
*anba*	-14	124
*anbl*	-2	-134
*anbo*	-175	-164
*andb*	-119	-129
*andf*	145	-112
*andh*	-187	-171
*andk*	-173	-226
*andm*	5	-161
*andn*	235	-107
*ando*	-100	39
*andr*	-38	-127
*andu*	299	12
*andv*	72	-166
*andy*	-104	-157
*aned*	-113	-105
*anel*	252	50
*anen*	37	114
*anet*	-103	175
*anfa*	275	-96
*anfo*	86	238
*anga*	158	207
*angb*	-111	-94
*angd*	-51	-218
*angi*	67	168
*angk*	162	41
*angr*	178	174
*angs*	-80	-320
*angv*	-244	-215
*anha*	141	71
*ani	149	410
*ania*	3	133
*anic*	-233	-220
*anik*	-178	-187
*anin*	-200	-116
*anis*	-132	107
*anje*	-168	-138
*ank	134	212
*anka*	-141	140
*anke*	-4	208
*anki*	-150	-27
*ankl*	-177	-261
*anko*	-223	-93
*ankp*	-166	-122
*anks*	-153	-102
*ankt*	216	199
*anle*	52	231
*anli*	-220	-173
*anod*	117	4
*anoi*	-74	129
*anon*	-126	-132
*anoo*	-118	-14
*ans	254	185
*ansa*	96	176
*ansb*	-16	118
*anse*	-54	-202
*ansf*	-210	-135
*ansi*	210	35
*ansj*	-99	-93
*ansk*	-128	-161
*ansl*	149	-46
*ansv*	97	49
*answ*	150	95
*ant	212	50
*ante*	-90	-134
*anti*	129	-110
*antl*	-84	45
*antr*	-175	-154
*antu*	-177	-164
*anus*	-152	-168
*anut*	145	211
*any	45	153
*anyl*	48	-140
*anym*	22	157
*anyo*	-1	129
*anyt*	-39	186
*anyw*	-192	-148
*aoga*	38	136
*aoke*	-155	-159
*aort*	-1	-125
*apa	38	134
*apaa*	-55	184
*apak*	173	15
*apan*	92	318
*apar*	111	-105
*apat*	-25	-136
*ape	119	-47
*aped*	128	231
*apef*	-179	-142
*apen*	-156	-13
*aper*	-298	-167
*apeu*	-72	-102
*aphu*	120	146
*api	-150	-70
*apip*	167	15
*apis*	163	10
*apla*	-144	-200
*apne*	-133	32
*apni*	-144	-215
*apor*	-141	-181
*apot*	-158	-144
*apra*	143	40
*apre*	-172	-234
*apro*	-127	-115
*apsa*	251	-5
*apse*	62	134
*apsf*	-140	-113
*apsi*	186	12
*apst*	6	127
*apt	75	-111
*apte*	-217	-177
*apti*	-154	-145
*apur*	15	97
*apy	-237	-211
*arac*	-2	-155
*arad*	-216	-231
*arag*	103	238
*aral*	-137	-104
*aram*	72	-91
*arao*	-155	-159
*aras*	-255	-199
*arat*	-196	-125
*arav*	-124	-156
*arax*	-146	-146
*arbo*	-134	-219
*arbr*	109	161
*arce*	-92	-108
*ard	140	-94
*ardi*	208	150
*ardn*	-87	53
*ardr*	-197	-216
*arel*	247	-62
*aren*	20	149
*arfa*	135	7
*arfo*	-74	233
*arg	-21	-168
*arge*	-128	-196
*arho*	-133	-120
*aria*	-145	-184
*arif*	154	126
*arig*	-60	-212
*arik*	-29	107
*aril*	-102	-121
*arin*	-31	-158
*aris*	233	139
*arje*	-56	121
*ark	-226	-291
*arka*	-16	-179
*arki*	-189	-156
*arkn*	-161	-209
*arkt*	202	56
*arli*	-292	-38
*arlk*	111	-24
*arln*	176	186
*arm	-118	-361
*arma*	-42	131
*armb*	-310	-358
*arme*	125	-68
*armh*	-168	-167
*armo*	125	45
*arms*	125	206
*armt*	-295	-196
*arnb*	-205	-249
*arnh*	98	-80
*arnm*	-77	-147
*arno*	116	-36
*arnt*	-345	-318
*arnv*	-21	203
*arod*	152	48
*arok*	-117	-94
*aron*	-92	-121
*arot*	245	26
*arp	114	-81
*arpa*	-41	-181
*arpe*	-50	117
*ars	-136	-22
*arsa*	96	130
*arsf*	-160	-180
*arsj*	229	38
*arsn*	-145	-126
*arst*	165	32
*arsv*	-244	-279
*art	173	225
*arta*	213	-92
*artb*	-163	-224
*arti*	72	-93
*artl*	-158	-169
*artm*	210	83
*artn*	134	78
*arto*	-22	-161
*artp*	134	19
*artr*	-158	-175
*arts*	-179	-236
*artu*	-146	-49
*arum*	122	3
*arup*	-129	-161
*arut*	-141	-149
*arva*	122	154
*arve*	-180	-188
*arvi*	-264	-309
*asan*	-216	-262
*asas*	-165	-158
*asat*	12	143
*asau*	3	120
*asba*	47	-85
*asbi*	96	0
*asbl*	-136	-193
*asch*	-168	-202
*asdo*	54	-70
*asdr*	-136	-140
*ase	192	165
*ases*	-229	-237
*aset*	68	161
*asfa*	89	-19
*ash	-129	-262
*ashe*	151	-46
*asi	212	178
*asia*	-19	114
*ask	-257	-297
*aska*	146	78
*askd*	142	16
*aske*	102	200
*askf*	122	30
*askg*	172	43
*aski*	128	-56
*askl*	212	71
*askn*	244	61
*asko*	-62	151
*askv*	-155	-135
*asla*	-139	-250
*asm	149	45
*asme*	126	-34
*asnt*	158	168
*asog*	-325	-168
*asol*	194	43
*asp	149	28
*aspa*	-138	-90
*aspe*	-127	-137
*aspi*	126	-81
*aspo*	7	213
*aspr*	-69	-201
*asru*	36	-102
*ast	144	245
*asta*	-105	62
*asth*	-33	-148
*asti*	-221	-264
*astk*	192	27
*astm*	118	-193
*astn*	209	65
*astr*	-38	-172
*asvi*	165	28
*asvo*	200	13
*asy	-112	9
*asyn*	-115	-206
*asyr*	14	144
*asys*	118	166
*ataa*	-53	147
*atac*	66	-50
*atad*	-116	-82
*atal*	-219	-229
*atas*	-173	-99
*atat*	-46	190
*atch*	-193	-160
*atdu*	-6	140
*ated*	-185	-194
*atee*	151	-5
*atef*	139	115
*ateh*	134	16
*atei*	142	-1
*atej*	123	106
*atek*	154	38
*atel*	32	243
*atem*	130	7
*aten*	-296	-96
*ater*	-132	-156
*ates*	100	5
*atet*	142	145
*atfo*	-177	51
*ath	228	117
*athi*	222	-59
*atig*	-117	-128
*atii*	-92	37
*atik*	238	49
*atir*	-165	10
*atis*	-214	-128
*atjo*	-137	-147
*atko*	-280	-240
*atlu*	252	-17
*atme*	-134	-155
*atmo*	209	-26
*atna*	120	173
*atne*	287	227
*atni*	-139	-205
*atoi*	-135	-123
*atol*	204	3
*ator*	-155	-235
*atpa*	-159	-210
*atpe*	78	160
*atr	103	5
*atre*	-131	-46
*atri*	-247	-225
*atsk*	231	-117
*atsm*	-146	-140
*atso*	-177	-181
*atst*	-43	143
*atue*	-260	-273
*atui*	143	-11
*atul*	157	83
*atum*	-56	90
*atur*	302	152
*atut*	-4	133
*atvi*	-6	140
*atvr*	140	41
*atzy*	-124	-153
*aude*	160	11
*augh*	-183	19
*auks*	-203	-210
*ault*	3	120
*auri*	-145	-151
*auru*	-114	-132
*aust*	82	-92
*ausv*	151	23
*auva*	250	-33
*avak*	205	6
*avbo*	-212	-161
*avd	122	103
*ave	-95	86
*avec*	-196	-223
*avel*	101	63
*aven*	169	175
*avep*	31	-105
*avfa*	-160	-158
*avga*	56	155
*avgi*	-197	-208
*avhu*	172	4
*avid*	-94	-229
*avil*	136	-3
*avin*	232	154
*avis*	65	-129
*avit*	193	-5
*avli*	-198	-71
*avly*	-31	145
*avni*	-123	81
*avor*	-132	-162
*avs	247	-17
*avsa*	-240	-280
*avsk*	-22	187
*avsv*	111	0
*avul*	13	267
*avy	237	63
*away*	-199	-78
*awfu*	139	24
*axa	-155	-129
*axel*	-184	-307
*axen*	10	147
*axer*	-91	-164
*axic*	150	138
*axin*	-46	-230
*axla*	-207	-252
*axor*	-183	-170
*axpr*	-261	-235
*axt	-231	-260
*aybe*	149	-44
*ayen*	159	-54
*ayin*	-101	-2
*ayka*	169	-19
*ayst*	25	179
*azap*	-126	-118
*azet*	-127	-129
*baby*	208	79
*bada*	35	-133
*bade*	-211	-147
*badh*	-77	-147
*badl*	-13	-145
*badr*	103	212
*badt*	169	68
*bage*	-79	-290
*bajs*	32	-169
*baka*	155	103
*bakf*	-233	-236
*bakh*	155	36
*baki*	-192	-256
*baks*	-177	14
*bakt*	-145	-138
*bal	-262	-246
*bale*	-149	-217
*balk*	48	157
*balt*	-57	126
*bana*	-98	-138
*band*	106	125
*bank*	-106	129
*bant*	-137	-126
*barc*	-92	-108
*bare*	92	-154
*barf*	1	154
*bari*	-34	128
*bark*	69	-73
*bars*	-145	-202
*basa*	-157	-174
*bast*	-205	86
*bate*	225	59
*bath*	131	200
*batr*	-136	-50
*bear*	-143	-201
*beat*	-53	177
*beck*	151	43
*bed	-154	-86
*been*	45	200
*beer*	-187	-140
*befa*	40	159
*bega*	-143	-156
*begr*	-74	56
*beho*	-206	-28
*bein*	33	165
*bel	-50	-131
*bela*	83	206
*belt*	196	82
*belv*	193	31
*bely*	129	-30
*bemo*	-55	-114
*ben	137	-76
*benb*	171	25
*bend*	-11	-141
*bene*	206	-14
*benp*	155	-16
*benz*	146	22
*ber	-47	-191
*bera*	-85	204
*berf*	-150	-139
*berg*	-84	136
*berk*	225	10
*bern*	-265	-240
*bero*	-86	-180
*besk*	-149	-6
*besl*	-25	118
*beso*	-293	-218
*best*	-100	209
*besv*	91	184
*beta*	-164	-35
*bete*	-158	-149
*beti*	238	33
*bety*	-158	-27
*bhel*	-128	-101
*bico*	-123	-119
*bidr*	-167	-174
*bie	-168	-151
*bies*	-163	-180
*bigt*	-62	-124
*biha*	-209	-202
*bila*	-81	133
*bilb*	-140	-122
*bild*	-26	168
*bilj*	10	189
*bilk*	-194	-186
*bilo*	152	9
*bind*	255	15
*binj*	281	69
*biot*	51	-100
*bipa*	-136	-145
*bipo*	-108	-81
*bis	125	-8
*bist*	179	51
*bit	89	-126
*bita*	-166	-150
*bite*	-102	-206
*bits*	-123	-118
*bive*	-120	-21
*bjal*	68	167
*bjor*	-168	-235
*bla	107	-60
*blaa*	61	60
*blab*	-217	-210
*blac*	-82	-174
*blad*	11	170
*blag*	150	3
*blam*	-111	75
*blan*	-202	-123
*blao*	38	136
*blar*	163	-41
*blas*	-157	-350
*blav*	171	20
*blde*	167	24
*bldo*	127	11
*blea*	199	15
*bled*	167	-9
*blek*	280	-12
*blem*	-109	87
*blet*	153	87
*blic*	182	139
*blin*	137	-76
*blir*	92	138
*blis*	-193	-203
*blix*	176	-83
*bloa*	-167	-174
*blod*	110	-152
*bloj*	-61	-102
*blom*	-198	-92
*bloo*	114	-151
*blot*	257	77
*blue*	10	-118
*blun*	97	17
*blur*	131	33
*bly	180	26
*body*	-29	224
*boen*	131	136
*boil*	160	32
*boja*	-21	-139
*boje*	-64	-164
*bok	-80	96
*boka*	-173	-240
*bol	-254	-119
*bold*	-238	-244
*bole*	-191	-260
*boln*	118	32
*bols*	-14	-114
*bomb*	-181	-212
*bomu*	-152	-169
*bon	4	78
*bond*	-69	96
*bone*	225	40
*bono*	-135	-126
*bons*	-118	-106
*bonu*	-6	222
*book*	-271	-237
*bora*	88	-60
*bord*	-159	-40
*bore*	-248	-228
*born*	121	51
*bors*	-109	-169
*bosa*	-6	391
*bot	-110	-117
*bote*	-30	-155
*botg*	-118	-104
*both*	222	31
*botl*	42	-128
*boto*	-139	-140
*boug*	-129	35
*bour*	6	199
*bove*	-203	-191
*bows*	-125	-140
*boxa*	-110	-18
*boyf*	96	222
*brac*	216	-84
*brad*	215	157
*brak*	-134	35
*brea*	182	51
*bred*	183	262
*brev*	46	198
*brid*	-66	131
*brig*	106	-23
*brin*	120	-20
*bris*	-191	-171
*broc*	161	13
*brod*	-135	-27
*brol*	-233	-266
*bron*	174	154
*bror*	173	255
*bros*	193	-78
*brui*	-33	167
*brut*	-147	59
*bryr*	29	210
*bsar*	-155	-133
*bsla*	155	12
*bsti*	118	-9
*bubl*	66	-135
*buco*	126	-18
*bude*	4	148
*buds*	-9	206
*bufe*	113	-2
*bukt*	157	-34
*bula*	-9	-224
*bule*	25	-95
*bulr*	-128	-132
*bult*	-117	-148
*bund*	63	-70
*bunk*	158	7
*bupr*	-213	-190
*bure*	12	107
*burk*	139	-60
*burn*	-234	-120
*burp*	-93	-113
*buto*	150	18
*bye	7	309
*byes*	16	124
*byga*	-178	-159
*bygd*	-173	-178
*byge*	57	-82
*byl	-113	-138
*bys	160	52
*byt	-139	96
*byta*	-140	-167
*byts*	10	113
*byxo*	62	258
*cal	-134	-160
*cana*	-187	-205
*cane*	-159	-154
*cant*	242	178
*care*	108	177
*cash*	149	39
*catc*	206	27
*cati*	-35	121
*ced	139	196
*cefu*	9	183
*cela*	-126	-146
*cele*	-48	103
*celg*	343	47
*celo*	-92	-108
*cema*	55	-119
*cen	48	-102
*cens*	-130	-89
*cent*	-94	-245
*cept*	-190	-197
*cer	-37	-191
*cera*	-67	72
*ceri*	-112	-207
*cern*	99	208
*cert*	-196	-214
*ces	5	192
*cese*	-5	128
*ceta*	121	-50
*ceti*	-48	-125
*ceto*	134	57
*chac*	-164	-176
*chad*	-90	70
*chan*	-210	-243
*char*	-238	-133
*chat*	-30	146
*chda*	-115	-126
*che	-64	-237
*chec*	-164	41
*chee*	-175	-213
*chef*	-125	-51
*chem*	147	38
*cher*	-202	-189
*ches*	125	-87
*chfr*	108	-7
*choc*	242	-20
*chse*	114	9
*chy	-218	-262
*cial*	-187	-89
*cid	-150	-103
*cida*	16	115
*cide*	-122	3
*cidi*	-157	-152
*cido*	162	15
*ciga*	43	224
*cili*	5	-153
*cin	-265	-321
*cina*	-239	-256
*cine*	-246	-250
*cinf*	-93	-70
*ciou*	159	26
*cise*	-139	-173
*cka	58	-86
*ckad*	-92	55
*ckag*	-175	-161
*ckas*	-50	146
*ckat*	165	208
*cke	101	-40
*cked*	90	263
*ckel*	129	299
*cker*	-95	-113
*ckey*	-100	-184
*ckig*	266	109
*ckit*	163	177
*ckla*	-97	105
*ckli*	134	192
*ckna*	244	114
*ckni*	-135	2
*ckor*	143	59
*ckou*	-134	-161
*ckre*	-145	-187
*ckse*	-136	-145
*cksf*	-116	-109
*cksk*	107	-57
*cksp*	-256	-258
*ckst*	156	43
*cksv*	151	43
*ckt	231	85
*clea*	164	143
*clin*	-199	-207
*clos*	217	95
*cnat*	134	7
*cne	-204	-220
*cnek*	-131	-122
*coac*	-62	87
*cofe*	-63	-152
*col	-36	-149
*cola*	125	12
*cold*	58	-121
*comi*	251	25
*comp*	-207	-197
*conc*	-56	-158
*cond*	-41	-129
*conf*	175	56
*conv*	122	7
*cook*	-47	-110
*copy*	-153	-138
*cort*	-248	-214
*coug*	92	-112
*coul*	-218	-189
*coun*	-251	-173
*cour*	-141	10
*covi*	-271	-286
*cowo*	88	-22
*cpt	-110	-108
*crac*	40	181
*cram*	-173	-185
*cras*	47	-129
*crea*	-156	-10
*cree*	-218	-227
*croo*	159	-9
*crus*	213	14
*ctal*	-139	-136
*ctor*	-112	62
*ctua*	130	182
*ctur*	-17	189
*cups*	-155	-148
*cury*	-148	-146
*cusi*	-129	-135
*cuti*	-90	140
*cyst*	-126	-149
*cyto*	268	52
*czem*	-212	-202
*dach*	56	-138
*dad	201	230
*dade*	-120	-171
*dads*	165	181
*daga*	-169	-131
*dagb*	24	215
*dagi*	-195	-86
*dakt*	-121	-115
*dal	27	224
*dala*	-64	56
*dalb*	-115	-126
*dali*	-129	-73
*dame*	197	37
*dams*	117	42
*dand*	-133	-127
*dang*	-111	-103
*danl*	113	164
*dans*	131	147
*dant*	0	-151
*dape*	-145	-116
*dar	-133	-96
*dara*	129	-14
*dare*	112	228
*darf*	-39	108
*dark*	17	-131
*darn*	-113	119
*dars*	157	52
*dasi*	201	24
*dat	145	191
*data*	-127	-137
*date*	-47	137
*dato*	-163	-101
*dats*	236	4
*datu*	-56	90
*daug*	-56	136
*daxa*	-138	-134
*day	-108	89
*days*	-154	-63
*dbar*	147	-73
*dben*	116	22
*dbet*	-183	-202
*dbod*	27	118
*dbol*	-192	-150
*dbye*	14	337
*dead*	-192	-163
*debe*	-107	-155
*dece*	-148	-138
*deck*	-201	-172
*deep*	15	178
*dega*	-187	-129
*dejt*	28	139
*del	-21	-154
*dela*	14	232
*dele*	152	49
*dels*	-160	-104
*deme*	-180	58
*dena*	-104	23
*denl*	203	38
*dens*	-160	-142
*deo	-185	-142
*depi*	-209	-228
*dera*	51	165
*derb*	82	-195
*deru*	-161	-136
*des	189	63
*desl*	-128	-130
*desp*	-8	189
*desu*	-139	-147
*det	177	128
*deta*	132	57
*dfad*	93	-123
*dfla*	77	-86
*dfor*	125	9
*dga	228	15
*dgan*	-126	-126
*dgar*	-177	-217
*dgiv*	-173	-170
*dgru*	-184	-209
*dhar*	198	28
*dhd	-160	-194
*dhus*	-77	-147
*dia	-248	-314
*diab*	39	-182
*dial*	218	76
*dian*	-146	-149
*diar*	-249	-258
*didn*	1	154
*died*	-173	-207
*diet*	-307	-242
*dife*	-207	-189
*diga*	-48	101
*digb*	-141	-134
*digt*	250	167
*dika*	-115	86
*dikt*	36	154
*dil	117	4
*dimi*	223	66
*din	223	-50
*ding*	179	126
*dino*	-145	-151
*dio	-77	127
*diol*	-129	-125
*dion*	-104	66
*diox*	-140	-115
*dipi*	-122	-112
*dis	18	-173
*disc*	-90	61
*disk*	-68	-185
*diso*	263	52
*disp*	-106	-83
*dist*	-105	-175
*dit	256	123
*dite*	-135	-151
*dizy*	-80	-175
*djan*	181	22
*djav*	13	267
*djo	155	98
*djup*	159	96
*djur*	-136	59
*dkar*	-94	74
*dkly*	148	-8
*dkni*	-168	-110
*dkot*	-154	-194
*dkra*	-44	-162
*dkyl*	107	-8
*dlad*	-122	41
*dlak*	-223	-169
*dlas*	81	-60
*dled*	23	-124
*dler*	111	-97
*dlig*	66	109
*dlin*	128	134
*dlos*	-193	-179
*dly	14	-141
*dma	98	-46
*dman*	-191	-202
*dmas*	211	4
*dna	161	220
*dnar*	-182	-83
*dnat*	-26	140
*dnin*	82	-51
*dnod*	230	-30
*dnot*	203	23
*dnt	-38	98
*dock*	-9	-149
*dod	-135	-150
*doda*	-129	94
*dode*	-124	-192
*dodl*	-134	50
*doen*	-260	-184
*doer*	127	11
*does*	34	-123
*dogo*	-123	-92
*doin*	-252	-159
*dola*	-170	-169
*dom	-153	-155
*dome*	-187	-93
*domn*	-47	-216
*doms*	-263	-260
*dona*	-30	122
*done*	-114	105
*donk*	136	22
*dont*	110	346
*door*	142	210
*dora*	-143	-111
*dore*	145	222
*dork*	-19	-128
*dos	200	-104
*dosa*	-117	-150
*dovi*	-207	-173
*dovn*	-43	-116
*dow	63	-129
*doxy*	-125	-120
*dpap*	-147	-115
*dpro*	-303	-358
*dpud*	-149	-157
*drac*	155	-82
*drad*	7	-145
*drai*	136	-34
*drak*	-156	-106
*dran*	47	-121
*dras*	-15	114
*dre	197	171
*dreb*	-133	-117
*dreg*	218	-97
*dren*	177	-42
*dret*	-115	-103
*dri	-111	-114
*drib*	88	-80
*dric*	-269	-44
*drin*	-172	28
*drok*	-91	-125
*drom*	-287	-173
*droo*	137	-41
*drop*	-79	-134
*dror*	121	12
*druc*	240	215
*drug*	10	137
*drum*	12	133
*drun*	107	66
*druv*	175	-37
*dryc*	-155	-112
*dryg*	-93	-186
*dsa	150	3
*dsan*	-86	-144
*dsar*	17	191
*dsbe*	-144	-132
*dsbr*	-53	68
*dsel*	-76	-150
*dsen*	-351	-402
*dsfu*	-117	-146
*dsha*	163	23
*dshe*	-127	15
*dshj*	12	125
*dsin*	-120	-107
*dskf*	6	136
*dskv*	-16	118
*dsky*	-112	-131
*dsma*	-278	-251
*dsme*	-30	96
*dsna*	-81	-119
*dsoc*	-41	-148
*dspa*	86	143
*dspr*	-250	-222
*dsra*	-155	-162
*dsta*	-124	27
*dste*	-144	-149
*dstr*	-175	-245
*dsva*	41	-124
*dsve*	-145	-144
*dtab*	-117	-116
*dtag*	29	333
*dtak*	-132	-99
*dtan*	19	131
*dter*	-125	-119
*dtra*	-205	-186
*dtry*	-72	-166
*dtun*	169	68
*dube*	99	-81
*duk	161	-37
*duka*	210	133
*duke*	306	22
*duks*	-6	140
*dula*	-175	-122
*dump*	-121	-107
*dumt*	30	148
*duns*	13	133
*dusc*	115	198
*dutd*	148	27
*dvak*	152	40
*dvar*	24	-160
*dver*	-187	-201
*dvet*	20	-124
*dvic*	-202	-200
*dvid*	150	249
*dygn*	98	188
*dyka*	171	83
*dykt*	142	15
*dypl*	116	-11
*eaa	125	7
*eace*	23	228
*ead	-210	-254
*eada*	56	-138
*eade*	-211	-193
*eadl*	-127	-137
*eady*	-58	120
*eage*	-21	97
*eago*	123	-17
*eak	49	-91
*eaka*	6	166
*eaki*	-174	-190
*eakt*	38	-109
*eaku*	-159	-156
*ealt*	-185	-112
*eam	-290	-303
*eama*	-12	125
*eami*	16	208
*ean	-77	93
*eane*	173	-38
*eani*	24	218
*eans*	-208	-190
*eara*	-162	-152
*earb*	-218	-218
*eari*	-37	-239
*ease*	-137	43
*east*	-27	-211
*easy*	0	133
*eat	-164	-212
*eate*	-226	-199
*eath*	255	128
*eats*	-125	77
*eave*	-31	166
*eavi*	136	-3
*eavy*	237	63
*ebab*	-143	-126
*eban*	-98	-150
*ebar*	171	7
*eber*	-20	-174
*ebet*	-107	-155
*ebi	222	23
*ebin*	82	-22
*eble*	-181	-157
*ebli*	-163	-159
*eboe*	-134	-108
*ebra*	171	142
*ebri*	-87	-133
*ebro*	156	115
*ebyg*	-134	-147
*ecen*	-180	-162
*ecep*	-190	-197
*ech	124	29
*ecke*	-224	-122
*eckl*	-75	109
*ecko*	182	48
*ecks*	173	173
*econ*	-41	-129
*ecpt*	-110	-108
*ecze*	-212	-202
*eda	-7	-154
*edag*	-36	179
*edas*	-160	-162
*eday*	-116	-113
*edbe*	116	22
*edbo*	36	135
*edel*	129	72
*eden*	-8	-203
*edet*	-18	117
*edga*	-126	-126
*edig*	-58	-172
*edik*	-15	199
*edin*	62	-142
*edkl*	125	-28
*edky*	107	-8
*edli*	-2	173
*edon*	-85	-193
*edov*	-105	-171
*edra*	-190	-201
*edsa*	-131	-102
*edsb*	42	191
*edse*	-351	-402
*edsh*	163	23
*edsm*	-30	96
*edsp*	0	137
*edst*	-185	-213
*edva*	-177	-171
*edve*	20	-124
*edvi*	150	249
*eech*	124	29
*eed	-162	-131
*eedi*	176	-47
*eela*	164	22
*eeli*	-17	-107
*eels*	203	20
*eend*	-186	-206
*eeni*	-196	-185
*eep	10	218
*eepi*	-195	-86
*eeps*	147	83
*eepy*	73	-73
*eer	-174	-31
*eers*	-175	-120
*ees	-197	-112
*eet	46	200
*eets*	-141	-122
*eeze*	11	-99
*eezi*	141	-47
*efal*	40	159
*efar*	-15	-149
*efas*	121	18
*efek*	128	4
*efen*	-202	-219
*efer*	-142	-190
*efil*	-198	-197
*efis*	-116	-116
*eflu*	-147	-129
*efon*	-88	30
*efru*	-179	-142
*eful*	-6	238
*ega	-106	-103
*egar*	-167	-239
*egas*	-77	-108
*egen*	31	154
*eget*	147	83
*egio*	-270	-284
*egis*	-10	107
*egla*	230	-16
*egle*	-165	-193
*egn	-177	-201
*ego	-153	-117
*egra*	-136	56
*egre*	-162	-142
*egs	157	-1
*egud*	-135	-146
*ehab*	-97	-184
*ehag*	85	-84
*ehal*	-165	-183
*ehe	-168	-161
*ehen*	17	98
*ehov*	-206	-28
*ehtu*	149	11
*eigh*	-54	132
*eika*	400	188
*eiko*	150	17
*eile*	28	131
*eiml*	132	-4
*einf*	115	-22
*eing*	34	133
*einp*	-90	-116
*eins*	-158	-155
*eird*	136	-47
*eisu*	-170	-167
*eita*	136	151
*eizu*	63	-128
*ejen*	207	71
*ejob*	123	106
*ejpa*	-149	37
*ejt	28	139
*eka	-150	-145
*ekan*	135	23
*ekar*	132	143
*ekav*	214	4
*ekee*	-21	125
*eker*	-288	-166
*ekis*	-1	198
*ekla*	-166	-167
*ekni*	-185	-190
*eko	-212	-223
*ekom*	-199	-178
*ekon*	71	-94
*ekop*	295	59
*ekor*	-196	-168
*ekos*	-137	-116
*ekpa*	14	213
*ekra*	-178	-183
*ekse*	-340	-326
*eksl*	-121	-137
*eksp*	-101	-115
*ekte*	214	121
*ekti*	-146	-119
*ektk*	-174	-182
*ekto*	128	146
*ekva*	-177	-154
*ela	57	-116
*elaa*	-75	101
*elac*	203	83
*elak*	-69	125
*elap*	7	111
*elar*	-283	-62
*elbo*	-235	-179
*elda*	152	-6
*elea*	152	7
*eled*	-48	103
*elee*	-103	69
*elef*	-85	25
*elen*	266	244
*eles*	142	90
*elev*	-33	230
*elex*	-184	-174
*elf	-52	284
*elfr*	138	30
*elg	-180	-23
*elga*	-54	-122
*elge*	-100	88
*elgi*	343	47
*eli	211	178
*elia*	-188	-189
*elid*	12	-98
*elie*	33	182
*eliq*	134	-75
*elis*	-155	-170
*elkn*	-150	-134
*elko*	-183	-173
*elkr*	-206	-207
*elna*	146	46
*elol*	170	-71
*elos*	110	156
*elow*	-205	-188
*elp	84	-22
*elpi*	127	67
*elpo*	16	179
*elps*	-225	-170
*elra*	-170	-180
*elre*	-46	158
*elsa*	179	12
*else*	-117	-111
*elsi*	-100	-151
*elsk*	-124	-72
*elsl*	67	-93
*elte*	150	174
*elti*	27	-131
*elto*	165	-51
*eltr*	-146	-166
*elts*	8	116
*elva*	128	215
*elve*	-129	-22
*elvi*	152	-15
*elvm*	27	159
*ely	112	36
*emak*	55	-119
*emam*	158	45
*emar*	-125	-295
*emat*	138	49
*emba*	-199	-205
*emed*	-110	-134
*emel*	154	-7
*emen*	-141	48
*emer*	-149	-150
*emes*	-123	-99
*emet*	-176	-199
*emi	70	-84
*emis*	-11	-115
*emkr*	-200	-162
*emli*	69	284
*emlo*	-131	-135
*emo	263	46
*emor*	-122	-149
*emot*	-18	92
*emp	217	6
*empe*	219	-9
*emsa*	-137	-124
*emsj*	-183	-196
*emti*	-255	-214
*emtj*	25	123
*emur*	-83	103
*emyc*	199	-4
*enaa*	91	274
*enad*	-144	-44
*enah*	150	-7
*enan*	82	-186
*enar*	-75	96
*enas*	147	160
*enat*	-114	-136
*enbr*	159	-1
*ence*	-107	-189
*ench*	187	-1
*ency*	-132	-146
*end	220	280
*enda*	-4	300
*endi*	2	167
*endr*	-64	62
*ends*	-175	-69
*ene	105	226
*enen*	139	38
*ener*	-173	-84
*enes*	-6	160
*enet*	188	-141
*enew*	-252	-246
*enga*	-29	281
*enge*	-93	-76
*engi*	284	-31
*engl*	52	-86
*engo*	160	89
*enha*	143	-18
*eni	119	194
*enic*	-72	-146
*enis*	-295	-316
*enka*	219	271
*enke*	227	138
*enko*	139	163
*enli*	30	-112
*enly*	203	38
*enou*	87	148
*enpa*	-164	-196
*enpi*	93	-74
*enra*	185	19
*ens	-243	-177
*ensn*	132	12
*enso*	-83	-161
*enst*	154	-11
*enta*	-160	-326
*ento*	4	-152
*entr*	-65	-226
*ents*	-31	224
*enyl*	-123	-121
*enzo*	146	22
*eoft*	-116	-112
*eone*	21	120
*eont*	105	-51
*eost*	-107	-115
*eous*	158	11
*epar*	-186	-286
*epda*	10	142
*epet*	122	247
*epfa*	28	175
*epig*	-209	-228
*epil*	68	-155
*epin*	-183	-39
*epip*	125	-102
*epla*	-8	154
*epro*	-150	-154
*eps	147	83
*epsi*	36	-200
*ept	-259	-215
*eptf*	-155	-163
*epy	73	-73
*era	-206	-88
*erac*	-152	-146
*erad*	45	-66
*erai*	16	165
*erak*	128	-93
*eral*	53	-64
*eran*	-145	-100
*erap*	-148	-220
*eras*	-161	202
*erat*	161	254
*eraz*	-127	-129
*erbe*	-2	-123
*erbi*	-109	36
*erbl*	138	-83
*erbo*	132	-23
*erbr*	-77	-219
*erby*	-193	-177
*erci*	-131	-227
*erdo*	119	-124
*erdr*	68	215
*ere	-98	87
*ered*	-206	-64
*ereg*	-135	-146
*erek*	-106	-116
*erer*	106	-81
*eres*	64	-128
*eret*	-13	163
*erfl*	-184	-211
*erfo*	53	88
*erfr*	-150	-139
*erge*	-178	-15
*ergi*	-10	-230
*ergo*	-173	-190
*ergr*	27	157
*erha*	196	-4
*erhe*	-156	15
*eri	187	-50
*eria*	-133	-113
*erib*	145	-14
*erie*	-223	-342
*erig*	-25	152
*eril*	-156	-142
*erin*	-112	-71
*erio*	-253	-252
*eriu*	-176	-184
*erk	-17	-143
*erke*	157	40
*erki*	281	36
*erkl*	-63	78
*erkn*	-161	-153
*erkr*	183	-32
*erkt*	-86	89
*erle*	-119	-1
*erly*	160	104
*erm	-125	-120
*ermi*	87	-123
*ermo*	239	51
*ern	-26	-106
*eroi*	167	31
*erol*	-61	-234
*erou*	-111	-103
*erpe*	-171	-190
*erpr*	-161	-175
*ersa*	-315	-340
*ersi*	190	-17
*ersj*	123	17
*erso*	-87	56
*ersp*	-149	-134
*erst*	124	40
*ersv*	-134	-133
*erte*	-161	-90
*erto*	130	82
*ertr*	-162	-142
*erty*	-48	115
*erua*	-190	-194
*erut*	-178	-159
*erva*	-35	-138
*ervb*	-138	-125
*erve*	-227	-101
*ervj*	-160	-171
*ervo*	-239	-282
*ery	-157	-100
*eryo*	126	206
*eryt*	-34	157
*eryw*	18	-113
*esaa*	-177	-177
*esad*	-297	-260
*esan*	72	70
*escr*	-225	-256
*ese	-85	-135
*esed*	-74	-110
*esep*	-203	-194
*esha*	-80	-110
*esic*	-208	-231
*esig*	-131	-132
*esit*	-174	-142
*esiu*	-174	-190
*esiv*	-181	-100
*eske*	-52	53
*eski*	-179	-174
*esku*	-94	-130
*esla*	205	-3
*eslu*	-25	118
*esnt*	151	-16
*esok*	-291	-197
*esol*	209	27
*esor*	-163	-139
*espe*	-35	153
*espo*	201	9
*espr*	-118	-103
*est	-81	-207
*esti*	171	110
*estl*	-68	71
*estr*	-154	-126
*ests*	-139	-133
*esul*	-103	-132
*esum*	139	41
*esus*	-27	136
*esut*	-193	-197
*esvi*	85	210
*esvu*	191	40
*eta	-158	-15
*etag*	211	-96
*etal*	4	120
*etam*	121	-50
*etap*	-3	-112
*etar*	202	67
*etas*	100	-157
*etav*	8	135
*etee*	-107	-155
*etei*	88	210
*etes*	-270	-356
*etfo*	-228	-230
*etho*	-155	-134
*etid*	-59	-232
*etig*	75	-89
*etik*	178	-33
*etir*	-95	-174
*etit*	-129	-156
*etke*	8	136
*etku*	152	32
*etla*	-107	-112
*etni*	-48	-158
*etoa*	109	-25
*etol*	-130	-128
*eton*	183	69
*etop*	-123	-111
*etor*	-166	-160
*etot*	35	-115
*etre*	152	10
*ets	-95	105
*etse*	184	69
*etsf*	-2	173
*etsk*	-126	-190
*etsl*	16	-99
*etur*	-194	-194
*ety	-162	-172
*etyd*	-188	-103
*etyl*	151	5
*euka*	148	12
*euke*	102	-47
*eumo*	-127	-144
*eut	-123	-116
*eva	75	374
*evaa*	-199	-207
*evan*	3	153
*evar*	174	300
*evax*	-194	-276
*evbe*	-58	88
*ever*	-9	110
*evig*	49	212
*evla*	239	146
*evli*	89	-81
*evxi*	-110	-108
*ewbo*	190	128
*ewno*	127	27
*exam*	-180	-259
*exat*	-31	-159
*exer*	-139	-173
*exet*	10	197
*exfr*	-6	112
*exha*	-132	-126
*exi	-130	-140
*exid*	-184	-174
*exis*	28	242
*exli*	-127	-129
*exma*	3	199
*expl*	-101	-238
*ext	-128	117
*exve*	179	30
*eyd	0	151
*eyel*	12	-98
*eyla*	-139	-156
*eypu*	140	27
*eze	136	13
*ezer*	-137	-132
*ezin*	141	-47
*face*	142	94
*fack*	75	184
*fad	93	-123
*fade*	253	297
*fage*	-188	-150
*fain*	184	-83
*fal	248	14
*fala*	178	0
*fale*	190	160
*fali*	110	155
*fals*	-249	-215
*fami*	-149	63
*famn*	131	27
*fan	-172	-333
*fans*	103	166
*farb*	107	152
*farf*	201	113
*farg*	-4	-192
*farj*	-141	-177
*fark*	170	-126
*farl*	-411	-236
*farm*	133	92
*farn*	130	-9
*fars*	152	62
*farv*	-24	199
*fas	88	131
*favo*	-132	-162
*fben*	-141	-125
*fbor*	-120	-125
*febe*	-17	-172
*fee	-63	-152
*feen*	107	35
*feko*	292	56
*fekt*	35	-170
*fel	116	-38
*feln*	123	3
*felt*	207	54
*fema*	-96	-246
*femk*	-200	-162
*fen	-309	-295
*fera*	-106	-124
*ferm*	-125	-120
*fest*	-56	129
*fesu*	139	41
*fet	-29	-158
*feve*	86	-178
*fibr*	-73	-120
*fifa*	-154	-153
*figh*	-31	110
*fika*	148	187
*fike*	-262	-219
*fil	-122	-14
*file*	-157	-169
*film*	-276	-138
*fina*	-269	-12
*fine*	-235	-219
*fing*	179	-88
*fini*	167	98
*finp*	67	-58
*fins*	-329	-163
*fint*	-178	-193
*fisk*	-81	-173
*fiti*	157	10
*fitn*	-115	-97
*five*	152	81
*fixa*	-8	177
*fjal*	-79	-192
*fjol*	-243	-276
*fkor*	-152	-116
*flac*	74	-166
*flam*	225	-98
*flan*	-155	-118
*flar*	-131	-189
*flas*	167	96
*flim*	107	-112
*flin*	13	202
*flis*	-17	-137
*flit*	27	360
*flog*	200	-23
*floo*	182	-112
*flop*	230	14
*flue*	-263	-276
*flug*	134	-68
*flus*	-180	-144
*flux*	-147	-129
*flyg*	-151	-152
*flyt*	-234	-225
*foam*	204	-7
*fod	197	-20
*fode*	139	26
*fods*	-94	-137
*fogl*	-157	-144
*fold*	-170	-179
*foli*	-32	132
*folj*	-94	53
*fom	132	-1
*fone*	-109	130
*fonk*	-190	-231
*fons*	100	224
*font*	226	3
*fonu*	-46	-126
*foot*	9	-167
*for	-10	205
*forb*	74	146
*forc*	-3	210
*ford*	-42	118
*fore*	-213	-195
*forf*	-130	-70
*forg*	193	168
*forh*	-239	-238
*fork*	-197	-371
*forl*	-41	123
*forn*	-173	-237
*forp*	43	177
*fort*	182	80
*forv*	112	-91
*fosa*	127	17
*fost*	98	199
*fota*	1	154
*fotb*	-98	-218
*fote*	-98	-267
*fots*	-300	-285
*fotv*	-151	-109
*foun*	98	115
*fra	11	171
*frad*	249	26
*frag*	-90	57
*frai*	-49	119
*fram*	38	120
*fran*	177	55
*frat*	313	26
*frea*	-184	-200
*fred*	-8	175
*free*	135	-5
*fres*	27	175
*fri	-230	-173
*frid*	-123	69
*frie*	168	201
*frik*	-218	-277
*fris*	-159	-153
*frit*	-56	-164
*friv*	-124	-148
*from*	-111	51
*fros*	227	34
*fru	-6	112
*fruk*	131	-116
*frus*	-79	-128
*frys*	245	22
*fsad*	-151	-93
*fta	-168	-54
*ftad*	158	36
*ftar*	-20	113
*ftat*	-1	152
*ften*	-2	-230
*ftge*	134	102
*ftin*	-168	-180
*ftni*	99	-102
*ftsm*	25	171
*fuci*	-157	-152
*ful	48	184
*fula*	-144	-44
*fund*	-59	142
*fung*	103	-58
*funk*	-33	-189
*fura*	-141	-131
*furi*	-155	-163
*fuse*	175	56
*fyla*	-79	-227
*fyld*	-29	-193
*fyln*	-140	-136
*fyra*	98	-45
*fyrh*	117	-1
*fyrv*	136	20
*gad	-65	196
*gade*	89	233
*gafe*	145	7
*gain*	-105	81
*gala*	-122	-138
*gale*	-279	-85
*galg*	126	13
*gali*	104	-45
*galn*	165	69
*gals*	-182	-205
*galt*	150	36
*gaml*	-127	-214
*gang*	77	141
*gani*	-147	-182
*gapa*	-217	-63
*gara*	84	224
*gard*	108	60
*gare*	92	184
*garm*	29	243
*garn*	-192	-60
*gars*	-92	63
*gasa*	28	234
*gasi*	-162	-154
*gasm*	149	45
*gaso*	194	43
*gasp*	105	-99
*gasv*	119	13
*gat	174	72
*gave*	-23	126
*gbeh*	-141	-134
*gbet*	-252	-253
*gboc*	9	117
*gbok*	5	166
*gbro*	-111	-94
*gdag*	39	124
*gde	136	120
*gdeg*	-187	-129
*gdom*	-167	-262
*gdor*	-2	114
*gdun*	182	24
*ged	-37	152
*geer*	10	136
*gefa*	-15	-149
*gega*	-113	-112
*gegr*	-130	-178
*gel	-260	-353
*gela*	203	83
*gele*	167	-14
*geln*	-278	-142
*gels*	-198	-128
*gelt*	-156	-174
*gen	60	166
*genc*	-149	-150
*gene*	-208	-199
*genh*	4	168
*gens*	1	-164
*geny*	-123	-121
*gerb*	153	-2
*gerh*	206	40
*geri*	-129	-159
*gern*	-39	-166
*gero*	-111	-103
*gers*	181	103
*gert*	231	-53
*gese*	-147	-143
*gest*	-245	-163
*geti*	96	-74
*gets*	-94	138
*geva*	115	321
*ghbo*	6	199
*ghed*	-109	-148
*ghin*	303	35
*ghos*	-127	-141
*ght	-62	118
*ghte*	-22	169
*ghts*	-27	292
*gift*	215	68
*giga*	-148	-128
*gikt*	-183	-205
*gile*	-123	-119
*gin	-224	-241
*ginf*	-139	-202
*gion*	-270	-284
*giou*	-131	-165
*gipa*	315	19
*gis	-236	-204
*gisk*	171	-32
*git	212	35
*gita*	253	-4
*gitp*	-122	-120
*gits*	68	-54
*giva*	-195	-143
*give*	-47	114
*givn*	-179	-192
*gjav*	122	21
*gjor*	15	235
*gkan*	162	41
*gkni*	-171	-215
*gkos*	-113	-132
*gkro*	159	39
*gla	98	190
*glad*	-311	-304
*glan*	120	11
*glar*	-19	-202
*glas*	46	-152
*glat*	41	176
*gled*	178	120
*gler*	-201	-217
*glin*	89	-83
*glip*	-243	-207
*glis*	-69	-126
*glod*	164	47
*glom*	-381	-507
*glos*	-248	-207
*glut*	-124	-123
*glyc*	-40	-113
*glyk*	213	21
*gmas*	-152	-170
*gmig*	-4	131
*gna	-21	167
*gnab*	-120	-121
*gnal*	-346	-303
*gnan*	12	-213
*gnar*	-162	68
*gnes*	-174	-190
*gnet*	101	-49
*gnid*	-120	-86
*gnt	-139	-87
*gnug*	152	10
*gnyr*	236	23
*goch*	-115	-126
*godi*	90	-110
*godn*	-58	39
*gods*	172	8
*goes*	-201	-216
*goi	123	-17
*goin*	96	133
*golf*	-144	-117
*golv*	257	83
*goma*	4	195
*gome*	117	12
*gomt*	7	233
*gon	-53	138
*gonb*	188	21
*gone*	34	-117
*goni*	122	5
*gonk*	-148	-140
*gonl*	-98	-154
*gonr*	-161	-157
*gont*	42	-163
*good*	-111	84
*goog*	-116	59
*gope*	-158	-138
*gora*	105	169
*gori*	198	9
*gorm*	39	-151
*gorn*	-4	-138
*gors*	-109	-92
*gose*	84	149
*got	171	59
*gout*	-102	-109
*govn*	-103	-102
*gpla*	-144	-136
*gra	-25	-119
*graa*	135	-35
*grac*	-20	145
*grad*	241	41
*graf*	-174	-164
*gral*	-146	-157
*grap*	-51	-111
*grar*	131	77
*gras*	215	-19
*grat*	-247	-159
*grea*	-136	-119
*greg*	-104	-141
*grek*	-144	-137
*gren*	174	11
*grep*	43	269
*gres*	146	-58
*gret*	-45	-224
*grey*	155	-32
*grie*	-111	-146
*grig*	-195	-174
*gril*	67	-102
*grin*	-177	-157
*gris*	-88	-140
*gron*	23	-198
*gror*	177	28
*grot*	96	-108
*grou*	-203	-150
*grun*	232	142
*grup*	-224	-180
*grus*	-220	-206
*gruv*	-206	-257
*gry	-9	138
*grym*	240	9
*gryt*	180	50
*gsam*	96	-96
*gsbl*	124	-7
*gsby*	-90	-140
*gsde*	-147	-78
*gsel*	-108	-97
*gsfi*	-133	-100
*gsha*	-73	-136
*gshu*	-162	28
*gsju*	-64	-219
*gsko*	-144	-170
*gskv*	-137	-190
*gsky*	45	148
*gsle*	-180	-181
*gslo*	-103	-111
*gsma*	93	-100
*gsme*	126	129
*gspa*	222	95
*gspe*	9	218
*gsru*	70	160
*gsta*	-150	-89
*gsti*	182	-33
*gsto*	-18	116
*gstr*	-163	-153
*gsup*	150	19
*gsva*	-111	-188
*gtar*	35	133
*gtid*	-73	89
*gtra*	125	144
*gubh*	-128	-101
*gud	-135	-146
*gue	58	-112
*gula*	55	-105
*gult*	-221	-141
*gumi*	-29	-119
*gung*	-49	78
*guys*	-168	-172
*gval*	-159	-132
*gvat*	-164	-153
*gver*	92	-63
*gvin*	-125	-107
*gymn*	-186	-155
*haa	49	192
*hab	-54	-154
*hach*	-211	-197
*hack*	-28	-168
*hade*	-219	21
*hage*	155	174
*hagl*	136	10
*haha*	-386	-481
*hail*	50	-85
*haki*	147	209
*hal	178	-3
*hala*	15	-45
*hald*	205	159
*hale*	126	9
*half*	-63	-175
*halg*	203	94
*halk*	-91	-151
*halo*	-297	-274
*hals*	-52	-204
*halu*	-125	143
*halv*	226	-113
*hand*	151	77
*hane*	-1	187
*hang*	185	-47
*hank*	-142	-52
*hans*	-21	250
*hapy*	-188	-166
*hara*	-237	-210
*hard*	253	46
*hare*	-214	-64
*hari*	104	63
*harl*	-197	-193
*harp*	-66	-174
*haru*	-129	-161
*hasn*	170	144
*hast*	28	-96
*hat	-128	47
*hata*	-113	-45
*hate*	13	205
*hato*	-135	-123
*hats*	-197	-33
*haus*	-132	-126
*have*	-22	71
*havi*	194	-24
*hbou*	6	199
*hdal*	-115	-126
*head*	-45	-210
*heav*	295	166
*heck*	-164	41
*heet*	-160	-125
*heez*	88	-44
*hef	59	158
*hefe*	-186	-219
*hehe*	-168	-161
*heik*	150	17
*heim*	39	-128
*hela*	35	-96
*helf*	-103	-117
*helg*	-166	23
*helr*	-46	158
*hels*	-134	43
*helv*	-162	-28
*heml*	-33	196
*hemo*	150	-78
*hems*	-119	-239
*hemt*	25	123
*hen	-128	-5
*hene*	61	256
*heng*	313	-21
*heni*	154	120
*henk*	246	144
*here*	-113	51
*hero*	197	15
*herp*	-171	-190
*hers*	-160	-187
*hery*	-159	-131
*hese*	-85	-135
*hest*	375	66
*het	-68	-118
*heti*	-173	-31
*hetk*	8	136
*hets*	-164	-55
*hewn*	127	27
*hey	-88	184
*heyd*	0	151
*hfra*	108	-7
*hick*	-331	-343
*hicu*	-155	-148
*hide*	2	160
*high*	240	144
*hiki*	169	-22
*hili*	-129	-97
*hils*	170	47
*hims*	105	204
*hine*	293	162
*hing*	175	233
*hink*	171	318
*hip	-109	61
*hipl*	-149	-145
*hita*	226	260
*hite*	207	13
*hits*	38	276
*hive*	277	24
*hjar*	101	-202
*hjul*	117	-1
*hkaa*	0	197
*hkai*	-73	50
*hkas*	9	138
*hkin*	189	14
*hock*	160	-106
*hoea*	-133	-120
*hoft*	-142	-262
*hoge*	130	-134
*hogk*	-113	-132
*hogr*	145	-63
*hoki*	250	-18
*hokl*	-168	-174
*hola*	122	128
*hole*	57	-125
*holr*	-103	-118
*hona*	-179	-171
*hone*	10	253
*hono*	160	170
*hop	194	172
*hopa*	72	240
*hope*	-64	121
*horm*	-170	-126
*horn*	-128	80
*hort*	-6	-156
*hosk*	101	45
*hosp*	73	-77
*host*	-143	-246
*hot	-14	-145
*hota*	-138	95
*hotr*	-137	-114
*houg*	-46	167
*houl*	-82	-173
*hour*	149	33
*hous*	93	-60
*hout*	222	262
*hovd*	48	189
*hove*	-220	-107
*hovs*	-24	115
*hrea*	155	177
*hree*	-227	-261
*hrim*	152	29
*hrob*	-169	-165
*hrou*	231	94
*hset*	114	9
*htak*	222	4
*hten*	144	19
*hter*	-63	156
*hts	-27	292
*hude*	180	68
*hudl*	-157	-161
*hudt*	-125	-119
*hug	207	36
*huga*	7	279
*huge*	264	105
*hugi*	113	-26
*hugo*	58	-129
*hule*	116	8
*huma*	4	136
*humb*	-184	-190
*humi*	-179	-173
*humo*	-27	117
*hund*	-122	-23
*hung*	-195	-174
*hunt*	115	44
*huon*	-147	-87
*hurs*	-215	-193
*hurt*	5	137
*husb*	96	200
*huse*	-68	170
*husp*	-71	-110
*hutr*	250	-23
*huu	187	133
*huul*	168	-15
*huut*	-5	171
*hydr*	-91	-125
*hyfs*	-176	-144
*hygl*	109	-25
*hyla*	-139	-148
*hypa*	0	171
*hype*	-227	-134
*hyva*	-76	94
*hyvi*	-205	-211
*iaa	-152	-153
*iabe*	39	-182
*iak	186	56
*ial	-203	-149
*ialy*	218	76
*ian	-126	-71
*ianc*	-146	-149
*iand*	-129	-40
*ianf*	195	48
*iapi*	154	13
*iar	-280	-293
*iare*	-220	-219
*iarh*	-187	-177
*iari*	-145	-136
*ias	132	-58
*iasi*	-168	-149
*iate*	-133	-138
*ibio*	51	-100
*ibla*	-171	-20
*ibro*	-115	-127
*ibs	103	-81
*ibup*	-213	-190
*ices*	5	192
*icha*	150	138
*ickn*	-114	-159
*icko*	-102	27
*icle*	121	-3
*icol*	-127	-120
*icor*	-198	-188
*ics	-162	-192
*icta*	-139	-136
*ictu*	-9	174
*icup*	-155	-148
*ida	-201	-66
*idag*	157	164
*idal*	20	218
*idan*	151	-5
*idar*	173	-31
*iday*	-56	126
*ide	77	117
*iden*	-155	-90
*ider*	-240	-201
*idet*	84	-66
*idge*	-88	131
*idit*	137	-51
*idja*	181	22
*idn	140	139
*idni*	20	-73
*idnt*	1	154
*idos*	162	15
*idra*	-167	-174
*ids	-290	-131
*idsb*	14	153
*idsf*	-117	-146
*idsk*	109	9
*idso*	-160	-150
*idva*	-130	-143
*ied	-204	-55
*iefi*	-144	-137
*iehe*	19	97
*iela*	149	-49
*iele*	88	118
*ieli*	194	36
*ien	-152	-241
*iend*	168	201
*ieni*	-213	-300
*iens*	132	12
*ier	-130	6
*ierc*	-85	-115
*ies	17	106
*iest*	109	189
*iet	-187	-210
*iete*	-181	-180
*ieti*	-196	-106
*ievi*	-98	-124
*ifa	-154	-153
*ifal*	-79	162
*ifat*	150	18
*ifra*	192	91
*ifre*	133	140
*ift	93	-84
*ifta*	154	251
*ifte*	162	-25
*ifti*	-165	-178
*iftn*	99	-102
*igan*	17	-122
*igbe*	-141	-134
*ige	-84	83
*iger*	148	-39
*igh	230	95
*ighb*	6	199
*ight*	-47	157
*igra*	-117	-178
*igri*	-85	-106
*igsf*	-133	-100
*ihag*	-151	-57
*ihal*	-98	-189
*ihis*	-139	-132
*ihja*	-208	-103
*ihop*	191	220
*iiko*	139	13
*iiks*	13	122
*iilt*	38	278
*iime*	60	146
*iin	49	263
*iing*	-158	-169
*iito*	-177	-174
*ijan*	-166	-188
*ika	328	276
*ikai*	164	13
*ikar*	73	166
*ikay*	4	118
*ikea*	228	35
*ikel*	127	38
*iken*	-136	-56
*ikho*	-118	-103
*iki	69	81
*ikir*	-111	-94
*ikit*	74	-57
*ikli*	-169	-159
*iklo*	-144	-144
*ikna*	26	-112
*ikoi*	134	-42
*ikor*	-233	-307
*ikot*	57	-129
*ikpi*	183	25
*ikro*	-30	149
*iksi*	62	140
*ikso*	160	99
*ikt	-149	-222
*ikta*	-55	139
*iktn*	-126	-126
*ikto*	-244	-251
*ikts*	-239	-184
*ikva*	166	294
*ila	221	174
*ilad*	84	-87
*ilal*	291	145
*ilan*	61	-147
*ilar*	43	244
*ilas*	100	114
*ilat*	164	23
*ilbu*	144	-27
*ilda*	-163	-170
*ilde*	62	272
*ildn*	-178	-163
*ildo*	-79	63
*ile	119	186
*ileb*	182	130
*ilee*	151	147
*ilen*	188	164
*ilep*	68	-155
*ilet*	167	100
*ilfi*	-167	-152
*ilig*	-130	-157
*ilin*	-65	-179
*ilja*	-162	13
*ilje*	-65	130
*iljo*	-80	-88
*ilka*	-154	14
*ilke*	-151	60
*ilko*	-193	-182
*ilm	-300	-243
*ilma*	146	239
*ilme*	-162	-138
*ilna*	-164	-66
*ilny*	81	178
*ilo	-173	-10
*ilol*	152	9
*ilop*	100	-41
*ilra*	-6	169
*ils	160	257
*ilsa*	-45	101
*ilse*	-168	-163
*ilsk*	-183	-88
*ilte*	-2	233
*ima	133	-2
*imad*	193	8
*imak*	-130	-202
*imar*	96	-118
*imat*	197	-54
*ime	222	111
*imel*	102	-52
*imfa*	209	-2
*imig*	223	66
*imla*	-167	-163
*imle*	155	202
*imli*	132	-4
*imo	10	160
*imoa*	-4	188
*imor*	-99	83
*imp	179	-24
*impl*	-132	-123
*impu*	-17	174
*imra*	189	51
*imse*	105	204
*imsk*	-170	-219
*ina	-57	184
*inaa*	198	55
*inal*	-247	-239
*inan*	11	239
*inar*	-391	-304
*inas*	238	352
*inat*	-104	-139
*ince*	-63	-161
*inda*	175	-60
*indf*	-196	-197
*indi*	89	-124
*indl*	-36	-135
*indo*	152	-7
*indr*	216	87
*indt*	-196	-165
*ine	-278	-379
*ined*	-91	95
*inei*	128	-20
*inel*	-188	-189
*inen*	-135	-142
*ines*	-183	-179
*infa*	202	-110
*infe*	90	-141
*infl*	-50	-234
*info*	-337	-295
*infr*	-93	-70
*ing	28	-167
*ingd*	90	217
*ingi*	-237	-237
*ingj*	122	21
*ingm*	-152	-170
*ingo*	-178	-97
*ingr*	53	-101
*ings*	-136	27
*ingv*	-131	-114
*inic*	-135	-174
*inig*	132	-27
*inip*	-129	-127
*init*	-263	-271
*iniu*	-13	99
*injo*	187	70
*inju*	281	69
*inka*	26	-128
*inke*	159	155
*inki*	-168	88
*inkl*	176	-6
*inko*	-85	-227
*inks*	-48	173
*inku*	148	-36
*inla*	-186	63
*inli*	-188	-155
*inon*	134	8
*inop*	164	2
*inos*	-141	-168
*inpa*	179	37
*inpe*	100	-113
*inpl*	-113	-218
*inpr*	-107	-126
*inpu*	-108	-163
*ins	-314	-112
*insa*	-136	-105
*insj*	242	39
*insk*	-166	-178
*inso*	-169	-101
*insu*	185	86
*int	-99	-136
*inta*	206	6
*intb*	-150	-141
*intr*	-177	-192
*inty*	-303	-288
*inua*	29	324
*inun*	-12	157
*inut*	145	-46
*inuu*	187	-4
*inva*	60	-94
*iny	-178	-184
*inyt*	-37	126
*ioar*	-207	-140
*iod	-144	-162
*iolo*	-80	-146
*iona*	-162	-167
*iond*	171	0
*ior	-146	-121
*ioti*	51	-100
*iotv*	37	-76
*ious*	-74	-244
*ioxi*	-140	-115
*ipa	83	245
*ipac*	-136	-145
*ipad*	143	-16
*ipan*	350	135
*ipar*	132	-82
*ipas*	-99	-112
*ipat*	-115	-102
*ipen*	136	-98
*iper*	176	249
*ipil*	-168	-151
*ipin*	-38	-153
*ipla*	-149	-145
*ipol*	-108	-81
*ipre*	-208	-301
*ips	-117	-250
*ipsa*	48	-98
*ipse*	-133	-122
*ipt	-40	145
*ipta*	-188	-169
*ipte*	-116	-161
*ipu	275	31
*iqui*	99	-104
*ira	-238	-123
*irad*	209	31
*iral*	-37	-155
*irar*	214	135
*ired*	-193	-71
*irig*	237	40
*irin*	-129	-163
*irit*	-133	-205
*iriz*	-48	-125
*irje*	7	210
*iron*	-202	-184
*irs	89	175
*irta*	-165	-168
*irti*	197	9
*irur*	-111	-94
*isar*	-112	-201
*isat*	169	17
*isbl*	130	-5
*isch*	-41	-180
*isda*	-81	-191
*isdo*	-227	-192
*ise	-85	-214
*ised*	-138	-142
*isel*	184	13
*isen*	169	211
*iser*	-136	-162
*ises*	214	252
*iset*	-269	-287
*isev*	62	-108
*isfa*	-94	-117
*isfo*	-124	-175
*isha*	-98	60
*isi	133	97
*isid*	-19	220
*isit*	-168	-214
*iske*	-273	-271
*iskm*	113	-106
*isko*	-23	223
*isku*	-215	-218
*isla*	-22	-153
*isly*	-32	92
*ism	141	4
*ismu*	-119	-107
*isni*	-85	38
*isnt*	194	164
*ison*	269	-31
*ispa*	-132	37
*ispe*	21	164
*ispo*	11	174
*ispr*	148	51
*ispu*	-106	-83
*ist	5	-138
*isto*	143	130
*istr*	-72	155
*ists*	0	128
*istu*	135	98
*ita	169	50
*itab*	-45	-172
*itad*	231	225
*itai*	-161	-165
*itam*	-122	-218
*itar*	-1	165
*itch*	-226	-230
*ite	-159	-183
*itel*	-186	-167
*ites*	-194	-81
*itet*	113	-79
*itgt*	130	-5
*itha*	-115	-106
*itho*	198	164
*iti	-155	39
*itia*	-46	104
*itin*	59	4
*itis*	-127	-167
*itit*	165	4
*itja*	151	-2
*itne*	-115	-97
*ito	-162	-63
*itpr*	-122	-120
*itro*	103	-105
*its	89	150
*itse*	-107	206
*itus*	-263	-271
*itvi*	220	54
*ityr*	170	56
*ium	-173	-49
*iumf*	-13	99
*ius	-105	-124
*ivaa*	-25	144
*ivag*	137	15
*ivan*	201	175
*ivar*	-69	25
*ivas*	-196	-216
*ive	171	147
*ived*	-149	-158
*ives*	154	85
*ivet*	-115	47
*ivfo*	23	172
*ivhu*	119	-65
*ivil*	-124	-148
*ivin*	-137	35
*ivit*	-25	119
*ivlo*	227	16
*ivme*	-211	-187
*ivmo*	179	-8
*ivna*	-155	-139
*ivni*	-135	-18
*ivon*	57	158
*ivra*	-32	200
*ivs	-114	-141
*ivsf*	-115	-161
*ivsk*	88	-56
*ivst*	-141	-144
*iwi	146	18
*ixat*	24	181
*ixed*	60	-94
*ixom*	-3	119
*ixt	121	48
*ixta*	120	-64
*ixth*	123	43
*ixtr*	131	-34
*ixts*	-107	-96
*iza	-197	-182
*izan*	-151	-145
*ize	-135	-125
*izin*	-48	-125
*izur*	63	-128
*izy	-80	-175
*jaah*	10	136
*jack*	-138	-115
*jad	15	163
*jafs*	-144	-109
*jaga*	-124	6
*jaks*	102	153
*jal	-322	-224
*jala*	-108	-212
*jalk*	104	91
*jalt*	162	-29
*jalv*	-14	149
*jamr*	148	14
*jamt*	-294	-243
*jan	-12	-154
*jana*	43	190
*jani*	108	-66
*jans*	-17	109
*jar	-25	-160
*jara*	220	75
*jarn*	-109	-114
*jart*	50	-224
*jas	-170	-165
*jat	39	218
*jate*	185	192
*javi*	-171	-160
*javu*	95	270
*jayk*	169	-19
*jden*	-147	-104
*jder*	-223	-289
*jeda*	19	131
*jeet*	-5	131
*jeje*	173	76
*jeko*	96	-32
*jeks*	-161	-135
*jelv*	27	159
*jer	-93	75
*jerk*	132	-2
*jesu*	-27	136
*jetl*	-107	-112
*jig	-150	-154
*jkar*	42	244
*jkva*	70	163
*job	-157	-24
*joba*	-112	-137
*jobi*	-155	-181
*jock*	138	18
*jodt*	-117	-116
*jog	17	197
*joka*	-50	167
*jokm*	-192	-199
*jol	-187	-257
*jole*	-2	188
*jolk*	-275	-217
*jord*	102	174
*jork*	-162	-225
*jort*	91	196
*josj*	-137	-118
*jotk*	4	140
*jour*	-278	-228
*jpa	-76	57
*jpad*	-121	-109
*jpat*	-16	164
*jsa	-124	-161
*jsar*	-54	-159
*jset*	-18	-128
*juar*	-183	-159
*jud	186	56
*jude*	-172	-121
*jugi*	14	142
*juic*	8	-110
*juka*	-117	-259
*jukd*	-105	-54
*jukg*	-126	-62
*jukh*	-132	-3
*juki*	-159	-199
*jukr*	-144	-146
*jukv*	-213	-247
*jula*	-67	105
*julb*	-137	-116
*jule*	1	155
*juli*	133	56
*jumi*	-247	-244
*jums*	17	-112
*jund*	1	167
*june*	-150	-133
*junk*	308	11
*jupa*	96	210
*jupt*	115	-40
*jure*	180	212
*jurj*	-124	-114
*jurs*	-200	-100
*jus	117	-45
*juse*	52	-71
*jusk*	122	45
*juta*	57	341
*jutb*	-101	-96
*jute*	185	-150
*juto*	121	-33
*juts*	-248	-244
*jvan*	10	115
*kaa	137	312
*kaan*	158	272
*kaat*	146	-13
*kab	-108	-116
*kabe*	149	2
*kada*	231	259
*kade*	-149	53
*kadk*	135	0
*kafe*	-17	-254
*kaft*	117	221
*kag	-185	-167
*kage*	-175	-161
*kaik*	-17	97
*kail*	76	157
*kaja*	158	27
*kaka*	141	50
*kake*	187	109
*kakf*	111	-1
*kakn*	91	-40
*kako*	-193	-169
*kaks*	110	-80
*kal	192	161
*kalj*	173	15
*kalk*	158	26
*kalr*	226	18
*kals*	236	42
*kalt*	-12	-170
*kalv*	-131	-180
*kame*	-12	111
*kami*	267	92
*kams*	34	144
*kamt*	-181	-43
*kana*	105	125
*kand*	143	100
*kang*	-205	-198
*kani*	-223	-98
*kans*	225	-5
*kant*	20	-132
*kany*	40	-115
*kapa*	238	8
*kape*	97	69
*kara*	-194	39
*kard*	-129	-125
*kare*	-140	-67
*kari*	-71	48
*kark*	-78	-160
*karm*	-175	-281
*karo*	-153	-137
*karp*	144	91
*kart*	231	169
*karv*	4	146
*kas	49	136
*kasa*	-202	-242
*kask*	140	218
*kast*	115	216
*kasv*	185	-6
*kat	190	191
*kata*	-147	80
*kate*	-195	-173
*kati*	2	187
*kato*	161	-15
*kaud*	160	11
*kaus*	294	65
*kav	-217	-203
*kava*	85	-75
*kave*	-122	-72
*kavs*	-238	-274
*kay	-156	-92
*kays*	4	118
*kbla*	68	338
*kbor*	140	25
*kbra*	94	-37
*kdam*	172	12
*kdom*	-105	-54
*kea	297	162
*keaa*	125	7
*keba*	-143	-126
*ked	80	236
*keds*	-19	182
*keen*	-215	-189
*keep*	142	272
*keer*	-175	-120
*keet*	6	244
*kefu*	17	130
*keht*	149	11
*kej	-112	-210
*kejs*	-145	-126
*kekv*	-112	-122
*kela*	-140	-139
*kelg*	136	25
*kelo*	148	110
*kels*	262	0
*kelv*	-36	92
*keme*	-110	-134
*kemi*	143	-72
*kemo*	-102	-100
*kene*	135	93
*kenh*	-126	-44
*kenk*	-113	-109
*keos*	-107	-115
*kepr*	-131	-121
*kerb*	-141	-109
*kerh*	-213	-133
*kerk*	-166	-146
*kern*	291	21
*kers*	98	-26
*kesp*	9	131
*kete*	-225	-164
*keto*	318	77
*keva*	-181	-49
*key	-186	-192
*keyl*	-139	-156
*keyp*	140	27
*kfac*	13	176
*kfla*	122	30
*kfor*	139	30
*kfos*	127	17
*kful*	-132	-132
*kfyl*	-35	-125
*kgra*	172	43
*kgym*	-124	-60
*khet*	210	25
*khos*	-118	-103
*khus*	-132	-3
*khuv*	155	36
*kia	239	112
*kid	-157	-126
*kido*	-202	-248
*kids*	-162	15
*kiel*	134	-37
*kift*	-213	-233
*kig	-113	-176
*kiga*	155	-3
*kigh*	-150	-130
*kiit*	-150	-144
*kikh*	-118	-103
*kikn*	169	17
*kila*	23	325
*kile*	57	174
*kili*	-170	-233
*kiln*	-91	43
*kilo*	-213	-68
*kin	212	26
*kina*	200	20
*kine*	84	-122
*king*	105	51
*kint*	-170	-220
*kiny*	-122	-103
*kipu*	298	35
*kirj*	-81	68
*kiru*	-10	-126
*kis	-195	-88
*kisa*	61	-113
*kisb*	130	-5
*kise*	-148	-195
*kisl*	-205	-206
*kit	175	202
*kite*	23	149
*kitg*	130	-5
*kito*	-91	-143
*kiva*	41	167
*kiwi*	146	18
*kjol*	2	104
*kjor*	166	-66
*klag*	59	-84
*klam*	175	-171
*klar*	95	198
*klas*	-270	-113
*klat*	196	122
*kle	-62	-155
*kles*	-193	-194
*klia*	-279	-321
*klic*	-70	42
*klim*	-163	-254
*klip*	107	-41
*klon*	-177	-171
*klor*	176	54
*klos*	-200	-95
*klum*	255	137
*klun*	-214	-170
*klyv*	206	-26
*kmas*	-36	-152
*kmed*	207	27
*kmok*	-192	-199
*kna	213	259
*knac*	-106	-108
*knal*	273	57
*knan*	-263	-347
*knap*	238	71
*knav*	-253	-221
*knee*	-273	-193
*knic*	160	15
*knif*	-103	86
*knik*	-185	-190
*knip*	-261	-266
*knol*	-219	-249
*knot*	-182	-107
*know*	0	175
*knuf*	-39	192
*knut*	36	163
*koch*	108	-7
*kock*	-165	-131
*kode*	14	174
*kogs*	-26	99
*koho*	223	94
*koi	135	12
*koj	-82	32
*koja*	-8	-136
*koka*	361	136
*kokh*	210	25
*koko*	235	75
*kol	135	-55
*kold*	-3	-113
*kole*	-191	-161
*kolg*	173	17
*koli*	-183	-189
*kolj*	49	-90
*kolk*	-194	-196
*kolm*	133	-70
*koln*	-117	-113
*kolo*	36	-82
*kolt*	-198	-168
*kolv*	-118	-127
*koma*	186	142
*kome*	99	72
*komu*	-238	-212
*kon	-85	-168
*konc*	-144	-140
*kond*	-278	-254
*kong*	35	145
*konk*	30	191
*konl*	55	181
*kono*	-151	-154
*konv*	96	-32
*kopa*	-222	-195
*kope*	132	-121
*kopo*	-278	-267
*kopt*	-65	166
*kora*	102	121
*kord*	136	-8
*korg*	126	-2
*kori*	154	42
*kork*	-206	-180
*korn*	-25	121
*kort*	-76	-130
*korv*	-36	-171
*kos	-202	-255
*kose*	-158	-142
*kosn*	36	109
*kost*	-166	-263
*kot	-76	-142
*kota*	152	97
*kote*	-12	-227
*koti*	-76	81
*kotn*	-132	-149
*kots*	138	95
*kotu*	-172	-166
*koul*	-223	-245
*kour*	132	-31
*kout*	-134	-161
*kova*	268	80
*koys*	15	127
*kpan*	7	211
*kpis*	183	25
*kpor*	-103	-102
*kpre*	-166	-122
*krac*	-75	-82
*krai*	-126	-94
*kraj*	-165	-190
*krak*	29	-104
*kram*	108	-122
*kran*	-178	-97
*krap*	-253	-105
*kras*	-168	-201
*krat*	-282	-203
*krav*	-56	79
*kres*	-144	-146
*kret*	-183	-111
*krev*	14	142
*krid*	109	9
*krig*	-227	-212
*krik*	22	152
*krin*	84	120
*kris*	-48	-114
*krit*	-36	-168
*krmp*	121	1
*kroc*	113	4
*krod*	199	33
*krof*	5	151
*krok*	-185	-63
*kron*	-216	-77
*kros*	-152	-136
*krot*	182	-34
*krub*	-183	-157
*kruk*	-209	-94
*krum*	227	-26
*krup*	-85	-154
*kryc*	-163	-206
*krys*	258	81
*ksal*	-184	-165
*ksbo*	116	189
*ksed*	-136	-145
*ksem*	-340	-326
*ksen*	62	-156
*kset*	79	-107
*ksfa*	-116	-109
*ksfl*	-101	-155
*ksgo*	153	64
*ksha*	113	-30
*ksii*	-6	127
*ksju*	-284	-302
*kska*	182	12
*ksla*	-171	-196
*kslu*	-165	-149
*ksmo*	-146	-165
*ksod*	152	36
*kspa*	-254	-246
*kspi*	-103	-100
*kste*	172	61
*ksti*	-60	-135
*ksto*	-153	-96
*kstr*	97	16
*ksty*	147	8
*ksva*	187	18
*ktan*	287	77
*ktar*	85	-86
*ktat*	-165	-25
*ktba*	304	35
*kte	241	182
*kter*	-142	-93
*ktes*	-74	-127
*ktet*	155	15
*ktfo*	-64	69
*ktio*	-134	-143
*ktis*	196	139
*ktkr*	-174	-182
*ktne*	-126	-126
*ktok*	-128	-116
*ktol*	142	13
*kton*	80	-47
*ktos*	-156	-151
*kts	-19	-140
*ktsk*	-154	-120
*ktsm*	-190	-170
*ktul*	-123	-113
*ktur*	-45	-180
*ktyg*	-86	89
*kude*	-102	103
*kuga*	67	-76
*kula*	159	54
*kum	287	26
*kumi*	184	14
*kun	-173	-200
*kuna*	-128	-180
*kuno*	176	-21
*kuol*	-175	9
*kup	-159	-156
*kura*	-336	-394
*kure*	194	-43
*kuri*	219	257
*kurk*	138	-44
*kurs*	-191	-72
*kusi*	-136	-22
*kut	154	61
*kute*	-279	-176
*kuti*	-260	-252
*kutv*	-104	-109
*kuu	150	22
*kuul*	-30	190
*kuum*	196	-67
*kuve*	19	124
*kvad*	-118	-122
*kval*	0	161
*kvar*	174	148
*kvas*	-17	118
*kvav*	158	-11
*kved*	237	34
*kvit*	32	187
*kyd	-45	77
*kyda*	-85	136
*kyde*	-141	-123
*kyds*	-139	-186
*kyla*	-282	-46
*kyle*	-195	-100
*kylm*	168	-18
*kyln*	-158	-271
*kyme*	164	8
*kynd*	217	31
*kyrk*	-197	-223
*kysi*	128	25
*laa	58	201
*laak*	7	132
*laba*	-217	-210
*labo*	-133	-110
*labs*	118	-9
*lace*	-32	191
*lack*	62	-203
*lad	-362	-97
*lada*	-221	-104
*lade*	171	87
*ladi*	-162	-201
*ladj*	-219	-218
*ladr*	131	3
*ladu*	154	9
*lag	-15	-149
*lagd*	-163	-105
*lagm*	-4	131
*lagn*	-152	-231
*lago*	45	-106
*lagr*	6	-128
*lags*	-146	-110
*lak	1	131
*laka*	-341	-262
*lake*	-69	-196
*lakr*	-146	-148
*lakt*	-119	-146
*lale*	-121	-108
*lalt*	-4	121
*lalu*	236	43
*lam	33	-86
*lama*	145	81
*lamd*	249	-39
*lami*	37	-95
*lamn*	-213	40
*lamp*	133	25
*lams*	142	-21
*lamt*	317	41
*lamy*	-59	-216
*lanb*	-310	-278
*lanc*	134	-14
*lane*	-2	186
*lang*	-57	163
*lani*	-133	33
*lank*	13	-151
*lano*	-126	-132
*lans*	137	-76
*laog*	38	136
*lap	243	54
*lapa*	147	82
*lape*	-181	-81
*lapn*	-52	-160
*laps*	314	176
*lara*	-254	41
*larb*	199	7
*lare*	175	161
*lark*	-143	-143
*larm*	10	-228
*larn*	-147	-117
*laro*	285	49
*lart*	168	350
*larv*	183	-25
*lasb*	97	-67
*lasi*	-162	-144
*lask*	146	131
*lasn*	-126	7
*laso*	-160	-223
*lasp*	120	-3
*lasr*	-13	-147
*last*	-144	27
*lasy*	111	152
*lat	104	213
*late*	-236	-121
*lati*	-115	70
*lato*	-33	-280
*laug*	-249	-221
*lav	17	121
*lava*	-163	-172
*lavi*	172	-56
*laxa*	23	114
*laxi*	134	-46
*laxo*	-163	-154
*lay	-135	-131
*layi*	-193	-183
*lban*	-153	-6
*lbat*	-140	-122
*lben*	-32	-162
*lbor*	-191	-157
*lbos*	-45	121
*lbow*	-193	-194
*lbra*	-65	-126
*lbro*	-149	-81
*lbru*	134	-5
*lbud*	144	-27
*lda	107	166
*ldat*	198	140
*ldel*	152	62
*ldig*	269	176
*ldio*	-140	-115
*ldju*	133	9
*ldo	7	149
*ldoe*	127	11
*ldor*	-126	-93
*ldro*	121	12
*ldsk*	169	1
*ldta*	-39	203
*lea	-236	-226
*leac*	199	15
*leak*	159	111
*leav*	-1	177
*lebr*	182	130
*ledi*	-144	-184
*ledn*	117	222
*leds*	-362	-414
*ledv*	-177	-171
*lee	123	182
*leen*	-147	-40
*lefo*	-88	30
*lego*	-90	-183
*legs*	139	-153
*lek	287	35
*leke*	-289	-168
*leks*	14	-138
*lels*	-336	-338
*lem	-120	-8
*lema*	53	127
*leme*	-41	75
*len	71	135
*lena*	-194	-149
*leng*	151	5
*leps*	60	-171
*lerg*	-3	-261
*leri*	-150	-191
*lesa*	6	127
*lese*	-213	-199
*lest*	-278	-268
*leta*	60	204
*lete*	213	145
*lets*	-131	-5
*leuk*	176	-37
*lev	-36	141
*leva*	-35	252
*leve*	-6	125
*levx*	-110	-108
*lexi*	-184	-174
*lfen*	-136	-107
*lfin*	-167	-152
*lfli*	133	14
*lfre*	-121	-120
*lfru*	138	30
*lgan*	-141	-66
*lgar*	186	50
*lgen*	-79	81
*lger*	-183	-221
*lgif*	343	47
*lgkr*	159	39
*lgol*	230	109
*lgro*	158	23
*lgst*	86	116
*liad*	185	72
*lian*	-248	-199
*liar*	-285	-297
*lich*	132	-4
*lida*	-79	-156
*lie	117	164
*life*	177	184
*lig	-79	-70
*ligs*	171	25
*liho*	78	220
*lik	-144	-248
*lika*	-67	122
*likt*	-207	-191
*lila*	261	112
*lile*	248	202
*lilf*	-167	-152
*lilt*	-222	-252
*lima*	-106	-236
*limp*	86	-80
*limr*	225	20
*lina*	123	190
*lind*	62	-149
*link*	183	-64
*linl*	-10	137
*linp*	106	-132
*lins*	-249	-242
*lint*	10	171
*lipa*	110	212
*lipe*	69	229
*lips*	224	6
*liqu*	99	-104
*lir	92	138
*lise*	66	255
*lish*	-66	-126
*list*	-255	-210
*lit	225	382
*lita*	131	74
*lite*	-122	-220
*liv	138	-30
*liva*	-178	-54
*live*	-3	148
*livf*	23	172
*livl*	244	35
*livm*	179	-8
*livr*	-32	200
*livs*	-158	-177
*lixo*	-3	119
*lixt*	176	-83
*ljan*	151	85
*lje	28	162
*ljek*	96	-32
*ljer*	-54	135
*ljog*	17	197
*ljon*	-11	-129
*ljor*	-80	-88
*ljud*	79	-78
*ljug*	14	142
*ljum*	17	-112
*ljus*	93	-114
*lkaa*	-13	147
*lkad*	-78	-149
*lken*	-184	34
*lket*	-64	123
*lkil*	175	-40
*lknu*	-150	-134
*lko	-112	-127
*lkoh*	223	94
*lkoi*	212	8
*lkoj*	193	-7
*lkom*	-193	-161
*lkon*	41	153
*lkop*	-125	-152
*lkra*	-118	-228
*lksa*	-127	-125
*lksk*	-115	-110
*lkst*	-153	-96
*lkur*	-170	-170
*lmad*	8	212
*lman*	-32	185
*lmar*	95	150
*lmas*	158	-8
*lmic*	-141	-135
*lmii*	119	153
*lmis*	5	119
*lmon*	162	-82
*lmor*	-149	-161
*lna	-221	-123
*lnac*	-140	-135
*lnar*	372	79
*lnin*	-112	-166
*lnyc*	81	178
*loat*	-221	-224
*lod	210	-23
*loda*	-91	-159
*lode*	170	-30
*lodf*	96	-123
*lodg*	-185	-186
*lodk*	-145	-100
*lodn*	52	-205
*lodp*	-353	-393
*lods*	-137	-199
*lodt*	-72	-166
*lodv*	-247	-216
*loga*	-190	-165
*logi*	-150	-230
*logo*	-153	-135
*loin*	-26	-212
*loja*	236	151
*lojd*	-116	-131
*loje*	-161	-135
*loju*	-185	-158
*lol	-161	-126
*lolo*	169	24
*loly*	253	-28
*lom	-166	-178
*lomb*	-192	-182
*lomd*	-167	-265
*lome*	-262	-329
*lomk*	-279	-229
*lomt*	-191	-226
*lon	-205	-30
*lona*	-92	-108
*lone*	-74	109
*lont*	-149	-170
*lood*	114	-151
*loor*	182	-112
*lop	-111	-172
*lopn*	-166	-160
*lopr*	-165	-171
*lops*	124	-43
*lopu*	198	228
*lopy*	227	12
*lor	-184	-206
*lora*	-107	113
*lord*	-126	65
*lorg*	193	14
*lori*	153	102
*lorn*	-219	-187
*los	166	-87
*losa*	165	128
*losh*	-132	-125
*losi*	239	156
*losn*	-247	-172
*lot	284	95
*lota*	23	-104
*lots*	225	21
*lova*	108	121
*lowe*	-44	-232
*loxi*	99	-45
*lpa	-116	39
*lpen*	-270	-185
*lper*	-219	-82
*lpip*	131	11
*lpme*	-223	-176
*lpom*	21	128
*lpr	32	145
*lpro*	-133	-104
*lps	-225	-170
*lpt	55	-63
*lpte*	-127	-182
*lra	146	45
*lrac*	-6	169
*lrad*	-144	-153
*lrak*	-170	-180
*lrar*	174	-15
*lre	-46	158
*lret*	-122	-127
*lsa	141	211
*lsad*	310	205
*lsam*	-45	101
*lsbo*	-147	-115
*lsbr*	-180	-244
*lsbu*	12	107
*lsch*	-132	-115
*lsdu*	84	-82
*lse	41	-115
*lsee*	144	44
*lsem*	-191	-211
*lsen*	138	-35
*lser*	251	-10
*lshu*	176	13
*lsin*	48	-105
*lsju*	-118	-153
*lska*	-310	-148
*lsla*	-181	-172
*lsli*	25	-110
*lsma*	175	51
*lsoa*	-121	-175
*lsoc*	-56	-156
*lsok*	-208	-228
*lsop*	-112	-107
*lspe*	-127	-215
*lspo*	-205	-224
*lst	-125	54
*lsta*	-82	-164
*lste*	-216	-233
*lsto*	-98	67
*lstr*	53	-109
*lsty*	63	-73
*lsva*	150	-20
*lsve*	254	27
*lta	133	173
*ltaa*	109	88
*ltab*	-136	-164
*ltad*	113	3
*ltag*	0	171
*ltai*	9	165
*ltak*	-12	103
*ltal*	106	88
*ltan*	-109	63
*ltar*	-202	-94
*lte	244	167
*lted*	3	120
*ltel*	35	263
*ltet*	97	175
*lthe*	-195	-189
*ltid*	-167	-2
*ltih*	133	145
*ltin*	-8	138
*lto	132	-49
*ltra*	-243	-262
*ltro*	-286	-291
*ltsa*	-62	-193
*ltun*	-163	-154
*ltur*	156	-14
*lua	4	172
*luai*	-194	-99
*lubs*	155	12
*luck*	-197	-134
*ludi*	187	-3
*ludr*	260	-21
*lue	107	-50
*luen*	-263	-276
*lues*	-150	-114
*luft*	311	-91
*luga*	-204	-246
*luge*	-188	-181
*lugn*	-121	-10
*lugs*	228	38
*lukt*	71	-92
*lule*	-236	-226
*lumi*	-72	49
*lump*	218	52
*lunc*	109	-5
*lund*	24	-113
*lung*	157	-156
*lunk*	-214	-170
*lups*	-125	-149
*lura*	-139	-154
*lury*	137	20
*lusa*	-26	-138
*lut	-193	-155
*luta*	25	185
*luul*	2	176
*lux	-147	-129
*lva	122	20
*lvad*	-109	-108
*lvag*	-54	77
*lvan*	-200	-272
*lvar*	-185	-15
*lve	-107	-130
*lved*	-85	-193
*lves*	-191	-188
*lvet*	260	139
*lvfo*	-180	-187
*lvik*	193	31
*lvmo*	-152	-32
*lvop*	128	-6
*lvsk*	-140	-176
*lvte*	-140	-156
*lvti*	241	76
*lyce*	-40	-113
*lyck*	159	179
*lyda*	78	139
*lyft*	-77	-249
*lyge*	-186	-245
*lygp*	-144	-136
*lygr*	65	-110
*lyho*	-119	-141
*lyko*	213	21
*lysn*	2	78
*lysp*	161	31
*lyta*	-248	-215
*lyte*	-177	-218
*lyve*	212	-21
*lyvn*	-104	-90
*maan*	202	-10
*mach*	-73	-147
*mack*	-145	-144
*macy*	-115	-157
*mad	190	55
*mada*	-199	-181
*madr*	-115	78
*mage*	34	-97
*magm*	148	-5
*mago*	-8	-163
*magr*	175	37
*mags*	-173	-282
*mak	-177	-151
*maka*	-15	-162
*make*	-4	-146
*maki*	235	87
*makp*	-103	-102
*makt*	-174	-261
*malb*	-55	-170
*mali*	12	175
*malt*	-92	-14
*mame*	-178	-169
*mamo*	-245	-213
*mana*	-89	-181
*mang*	109	113
*manh*	166	107
*mani*	-6	108
*manl*	-133	-155
*mans*	-137	-193
*mant*	-120	-120
*mara*	-175	-182
*mard*	-197	-216
*mari*	-5	-111
*mark*	-67	156
*marm*	295	74
*marn*	108	170
*mart*	455	188
*masa*	53	210
*mase*	-140	-27
*mask*	8	-121
*masl*	-193	-234
*maso*	233	250
*masy*	-7	131
*mata*	181	109
*matb*	29	-111
*matc*	-188	-176
*matf*	-286	-206
*mati*	-15	-165
*matk*	146	70
*matl*	83	-143
*matn*	-30	-181
*matr*	-135	-129
*mayb*	149	-44
*mbag*	-310	-358
*mbar*	-219	-228
*mben*	-128	-154
*mber*	-166	-220
*mbet*	-150	-120
*mbic*	-123	-119
*mbie*	-214	-233
*mble*	179	1
*mblo*	183	24
*mbo	121	152
*mbon*	13	130
*mbor*	140	92
*mbul*	222	-89
*mbyl*	-113	-138
*mdag*	-105	12
*mde	-253	-355
*mear*	-142	-153
*meda*	138	147
*mede*	163	100
*medl*	5	122
*medv*	20	-124
*meen*	-201	-96
*mel	190	-44
*melk*	101	-52
*men	6	-144
*mena*	-201	108
*mend*	-234	-207
*mene*	21	-100
*meni*	247	314
*mens*	-259	-320
*ment*	-176	-91
*meon*	21	120
*mera*	-114	67
*merb*	-109	36
*mero*	-105	59
*mert*	188	37
*mesa*	15	145
*mesi*	-202	-209
*mesk*	-75	-92
*mesl*	204	-4
*mest*	-16	-130
*meta*	283	21
*mete*	118	-88
*metf*	-205	-195
*meto*	-57	-179
*mfar*	210	-2
*mfko*	-152	-116
*mfol*	-13	99
*mfom*	132	-1
*mhal*	-201	-253
*mhus*	-155	-106
*mico*	-141	-135
*mict*	-139	-136
*mida*	175	0
*midj*	181	22
*midn*	-116	-130
*mieh*	19	97
*miel*	-67	122
*mien*	-94	-94
*mies*	103	153
*mig	173	133
*migr*	-117	-178
*migt*	246	50
*miik*	13	122
*mikr*	-30	149
*mild*	-277	-230
*mili*	-200	-144
*milj*	-143	32
*milt*	-133	-160
*mily*	-41	113
*min	-157	-317
*mina*	-118	99
*mine*	-76	-258
*ming*	147	130
*mini*	-250	-182
*mins*	60	141
*minu*	192	111
*mira*	-114	-141
*mirt*	-126	-118
*misa*	-223	-157
*misf*	-157	-218
*misl*	-32	92
*mist*	44	-206
*mita*	-241	-196
*miti*	223	120
*mixe*	136	-34
*mjal*	-119	-223
*mjol*	-250	-210
*mjuk*	109	-37
*mkri*	-60	-154
*mkro*	-200	-162
*mkru*	-213	-181
*mkul*	93	-66
*mkve*	237	34
*mla	7	-185
*mlad*	101	-66
*mlar*	170	0
*mlat*	288	222
*mlek*	137	33
*mlen*	38	179
*mlic*	132	-4
*mlig*	183	243
*mlin*	-99	31
*mlod*	-122	-112
*mlos*	-122	-116
*mna	-160	0
*mnad*	-180	-114
*mnap*	-167	-150
*mnas*	-229	-196
*mnat*	158	131
*mnet*	-150	-144
*mnig*	36	-89
*mnin*	-58	-145
*mnlo*	-153	-159
*mnme*	118	1
*mnpa*	-115	-111
*mnpr*	-111	-125
*mnt	56	-61
*mnta*	210	205
*moaa*	-5	164
*moba*	-34	155
*mobi*	-134	-125
*mode*	216	150
*mofa*	121	12
*mog	25	138
*mogr*	-172	-163
*mok	-192	-199
*moko*	-139	-116
*mol	121	-50
*mome*	219	54
*mone*	-138	81
*moni*	199	-24
*mono*	97	-153
*mons*	-160	-163
*mont*	-250	-268
*mood*	0	133
*morb*	88	138
*mord*	-301	-227
*more*	262	195
*morg*	-336	-39
*mork*	225	-23
*mot	-51	104
*mota*	-152	-116
*mote*	-133	-329
*moti*	-200	-187
*motl*	149	34
*moto*	192	36
*mots*	-123	-138
*mout*	203	8
*move*	61	-113
*movi*	-239	-167
*mpa	127	-69
*mpad*	-195	-143
*mpak*	-153	-160
*mpan*	6	-146
*mpar*	266	17
*mpat*	188	40
*mped*	67	-82
*mpen*	187	-77
*mper*	215	-60
*mpgr*	141	18
*mpia*	126	7
*mpla*	-44	111
*mple*	150	-99
*mpo	-173	-135
*mpol*	213	-17
*mps	-206	-168
*mpsl*	172	28
*mpsp*	-128	-114
*mpul*	-17	174
*mput*	-220	-216
*mpy	-161	-146
*mrar*	242	10
*msa	131	-17
*msba*	125	7
*msbe*	189	20
*msel*	105	204
*msju*	-183	-196
*mskb*	-112	-140
*mske*	62	-76
*msmo*	-182	-198
*msta*	-233	-232
*mste*	-148	-121
*msug*	117	42
*mtad*	-138	-44
*mtal*	-281	-358
*mtan*	-104	-127
*mtar*	253	112
*mten*	-144	-139
*mtio*	-243	-199
*mtja*	25	123
*mtom*	-141	-162
*mudl*	171	-8
*mul	-152	-169
*mula*	-129	17
*mume*	92	-63
*muml*	126	-52
*mumo*	176	-12
*mung*	303	11
*muni*	17	97
*muns*	-246	-318
*murd*	-173	-230
*murh*	-144	54
*musa*	-224	-229
*musc*	-182	-178
*musi*	-13	-119
*musk*	-68	-181
*muta*	-166	-270
*mutr*	-119	-107
*muts*	34	169
*muut*	-36	-219
*mvre*	148	22
*mydi*	-228	-288
*myg	43	132
*myga*	-85	-152
*mygb*	-232	-243
*myge*	-43	126
*myrk*	62	-89
*myse*	-95	233
*naa	207	274
*naap*	15	97
*nab	3	-109
*nabi*	-135	-135
*nack*	106	-161
*nada*	145	-11
*nads*	-146	-168
*nafa*	158	12
*nafs*	-177	-200
*nafy*	159	-32
*nage*	-390	-367
*nagi*	-103	-111
*nagl*	-87	-153
*nail*	-130	-234
*naja*	-153	-170
*naka*	87	-92
*nake*	-70	99
*nako*	178	7
*nal	-110	-165
*nale*	-154	-31
*nalk*	-140	-171
*nalr*	88	-61
*nals*	82	-46
*namn*	74	-60
*nana*	-238	-332
*nand*	-56	-294
*nanf*	73	143
*nans*	137	133
*nant*	128	-96
*nap	63	255
*napa*	-22	-136
*napc*	152	-10
*napi*	81	-62
*napn*	-55	-135
*napr*	-90	-97
*napt*	239	53
*napy*	-150	-136
*nara*	137	286
*nard*	-105	-93
*nare*	-85	61
*nark*	-338	-491
*narn*	-268	-52
*nars*	-72	25
*nart*	-51	215
*nas	63	206
*nasa*	-118	-239
*nasb*	-135	-203
*nasd*	-136	-140
*nase*	-83	-160
*nasi*	-202	-184
*nasv*	165	28
*natd*	-6	140
*nate*	-228	43
*nati*	-209	-132
*natj*	-137	-147
*natm*	203	-26
*nato*	-68	76
*nats*	-217	-239
*natu*	-87	71
*naur*	-162	-172
*nave*	234	28
*nban*	135	38
*nbar*	-153	-143
*nbas*	-151	-130
*nber*	126	24
*nbla*	102	-40
*nblo*	-271	-227
*nbok*	-175	-164
*nbor*	112	12
*nbri*	-198	-195
*nbro*	92	-73
*nce	-38	-88
*ncel*	-74	98
*ncen*	-144	-140
*ncer*	-105	-160
*nch	209	87
*ncon*	190	39
*ncus*	-129	-135
*ncy	-132	-146
*nda	132	263
*ndad*	223	23
*ndan*	69	-198
*ndar*	58	154
*ndat*	192	-30
*ndbo*	-119	-129
*nded*	-96	-154
*ndel*	-127	-182
*ndet*	232	-3
*ndfa*	128	-109
*ndfl*	178	-9
*ndia*	-157	-183
*ndin*	226	239
*ndko*	-154	-194
*ndkr*	-146	-131
*ndla*	-142	-159
*ndli*	107	127
*ndma*	51	-126
*ndna*	150	16
*ndni*	114	-112
*ndno*	254	-27
*ndod*	-107	-118
*ndom*	-185	-86
*ndon*	-51	88
*ndov*	-171	-168
*ndra*	-163	-125
*ndre*	107	-23
*ndri*	-274	-264
*ndro*	-52	-146
*ndru*	70	-123
*ndry*	-81	-192
*nds	55	127
*ndsa*	152	24
*ndsi*	-120	-107
*ndsk*	4	119
*ndsp*	-178	-178
*ndst*	-128	-55
*ndsv*	-81	-175
*ndtr*	-88	-157
*nduk*	281	4
*ndul*	-175	-122
*ndut*	148	27
*ndva*	93	-133
*ndve*	-141	-141
*ndy	-193	-171
*ndyp*	116	-11
*neba*	-98	-150
*ned	97	-32
*nedg*	-126	-126
*nedk*	107	-8
*neds*	-157	-19
*nee	-217	-192
*need*	-266	-133
*neel*	121	8
*neig*	6	199
*nein*	128	-20
*nekr*	-131	-122
*nela*	-214	-247
*nele*	225	46
*nelt*	-119	-103
*nely*	-130	-121
*nenh*	-11	128
*nerf*	53	88
*nerk*	181	-12
*nern*	99	272
*nert*	191	-34
*nerv*	-262	-298
*nes	-63	123
*nesi*	-174	-190
*nest*	-32	145
*nesu*	-111	-93
*net	152	-2
*nete*	173	2
*netk*	152	32
*netr*	-152	-125
*nets*	38	-105
*neum*	-127	-144
*neur*	63	-80
*new	-159	-157
*newb*	190	128
*nexp*	-126	-132
*next*	-113	112
*neze*	-137	-132
*nfal*	211	-102
*nfar*	176	-122
*nfek*	76	-101
*nfla*	107	-88
*nfli*	112	-71
*nflu*	-263	-276
*nfri*	-93	-70
*nfus*	175	56
*ngad*	66	280
*ngan*	213	-119
*ngar*	-165	-6
*ngat*	21	151
*ngbr*	-129	-126
*ngd	-112	-177
*ngde*	126	108
*ngdo*	-164	-203
*nge	-208	-66
*ngef*	-15	-149
*ngel*	-220	-225
*ngen*	44	151
*nges*	-253	-128
*ngin*	-124	-35
*ngip*	303	11
*ngit*	170	-62
*ngja*	122	21
*ngka*	162	41
*ngli*	-84	-169
*ngly*	181	5
*ngma*	-158	-173
*ngna*	-120	-121
*ngra*	200	114
*ngri*	-168	-164
*ngro*	-145	-164
*ngry*	-9	138
*ngsa*	37	-151
*ngsd*	-147	-78
*ngse*	-112	-36
*ngsh*	-121	60
*ngsl*	-194	-214
*ngsu*	150	19
*ngsv*	-289	-290
*ngt	115	-4
*ngti*	-134	-134
*ngue*	163	43
*ngva*	-252	-220
*ngvi*	-125	-107
*nhan*	166	107
*nhar*	143	-18
*nhem*	-129	-123
*nhin*	166	-3
*niak*	186	56
*nian*	-163	-204
*nic	-280	-285
*nici*	-72	-146
*nick*	147	37
*nide*	-119	-75
*niel*	168	23
*nifa*	150	18
*nife*	-103	86
*nig	106	-63
*niga*	132	-20
*nigh*	-94	146
*nigt*	131	4
*nik	-128	-257
*nika*	-96	-47
*niko*	-69	-176
*nin	-46	-240
*nina*	-12	212
*nine*	-323	-303
*ning*	-147	-224
*nint*	-215	-238
*nioa*	-175	-144
*nion*	-135	-129
*nip	-203	-223
*nipi*	-129	-127
*nis	-168	-147
*nisa*	-60	-201
*nise*	198	-2
*nish*	167	186
*nisi*	132	20
*nist*	-151	-59
*nit	-98	-57
*nite*	124	-20
*niti*	119	153
*nitr*	99	-106
*nitu*	-275	-286
*nium*	-13	99
*niva*	-55	105
*nivh*	119	-65
*nivs*	88	-56
*njal*	23	114
*njer*	-168	-138
*njon*	187	70
*nkak*	-180	-180
*nkal*	-141	-128
*nkan*	54	-123
*nkar*	-126	183
*nke	8	135
*nkea*	230	141
*nken*	45	139
*nker*	148	330
*nket*	-196	-198
*nkid*	-157	-126
*nkie*	-148	-154
*nkin*	-205	33
*nkle*	-109	-211
*nkli*	-177	-159
*nkni*	195	-29
*nko	-280	-236
*nkod*	-15	112
*nkok*	202	26
*nkom*	27	-102
*nkon*	-198	-207
*nkpr*	-166	-122
*nkr	-20	84
*nkri*	162	9
*nks	-97	81
*nkt	158	218
*nkur*	17	173
*nky	-67	-184
*nlag*	-238	-142
*nlak*	-147	-126
*nlas*	-46	187
*nled*	52	231
*nlic*	-115	-112
*nlig*	-176	-185
*nloc*	-89	-146
*nlop*	55	181
*nlos*	-156	-164
*nmar*	111	199
*nmed*	149	10
*nmor*	-77	-147
*nmot*	-132	-147
*noar*	81	-29
*nobo*	13	223
*nod	230	-30
*nodr*	160	76
*noga*	-165	-88
*noi	-23	168
*nois*	190	-7
*nojd*	-195	-194
*noji*	-150	-154
*nol	-230	-255
*nola*	132	-52
*nom	165	187
*nomb*	243	71
*nomi*	-173	-177
*non	158	141
*nont*	-18	-131
*noo	-118	-14
*nop	-15	91
*nope*	116	132
*nor	-186	-209
*nora*	-129	-145
*nore*	-129	-204
*nori*	-138	-268
*norm*	-350	-294
*nors*	195	124
*norv*	-50	-105
*nosa*	-91	-177
*nose*	-377	-372
*nosl*	220	35
*nost*	-148	-150
*note*	276	174
*noth*	-75	-148
*noti*	26	149
*noug*	87	148
*nous*	180	6
*nows*	15	162
*noxi*	97	-153
*npai*	-158	-189
*npar*	-115	-111
*npen*	100	-113
*npip*	166	-2
*npro*	-202	-235
*npul*	-90	-116
*nras*	185	19
*nsa	-86	48
*nsaa*	77	-53
*nsak*	-266	-260
*nsam*	85	118
*nsan*	-48	-139
*nsar*	-80	-130
*nsas*	-123	-162
*nsba*	-23	115
*nsce*	-127	-98
*nsda*	-217	-174
*nsel*	-44	-212
*nser*	-295	-332
*nsfe*	-151	-173
*nsfo*	-165	-78
*nsik*	179	43
*nsil*	211	33
*nsin*	278	90
*nsio*	-187	-71
*nsjo*	-99	-93
*nsk	152	148
*nska*	-111	7
*nski*	170	22
*nskl*	-93	-124
*nsko*	-89	55
*nskr*	-143	-147
*nsky*	-169	-157
*nsla*	109	-81
*nslo*	162	17
*nsno*	163	13
*nson*	-8	-115
*nsor*	0	-92
*nspr*	-36	-111
*nst	36	-108
*nstk*	-21	127
*nstp*	31	139
*nstr*	140	144
*nsul*	181	52
*nsum*	-148	-155
*nsva*	110	-11
*nsve*	-39	103
*nsvu*	206	74
*nswe*	150	95
*nta	136	-10
*ntaa*	-17	-146
*ntac*	-146	-183
*ntag*	-226	-229
*ntak*	222	-2
*ntar*	-214	-78
*ntas*	-57	179
*ntat*	-193	-216
*ntba*	-150	-141
*nte	167	123
*nted*	147	115
*ntel*	-132	-116
*nter*	-340	-198
*ntes*	-233	-200
*ntet*	-134	-58
*ntga*	-158	-164
*ntge*	-120	-136
*nth	-150	-174
*nths*	-133	-134
*ntib*	51	-100
*ntid*	72	-78
*ntif*	136	13
*ntig*	110	-47
*ntih*	-139	-132
*ntil*	-125	57
*ntio*	-162	-178
*ntis*	-91	-194
*ntiv*	-211	-187
*ntol*	-3	-158
*nton*	-115	62
*ntor*	-210	-117
*ntra*	-7	-162
*ntre*	-243	-242
*ntro*	-169	-214
*ntru*	-175	-154
*nts	16	155
*ntum*	-109	-132
*ntus*	-177	-164
*ntyg*	-303	-288
*ntyn*	139	2
*nua	29	324
*nube*	175	19
*nufa*	11	256
*nuga*	152	10
*nuha*	-279	-251
*numb*	34	-158
*nume*	-222	-125
*nun	-12	157
*nund*	-165	-168
*nura*	153	65
*nuri*	113	-66
*nurs*	-153	-7
*nus	-97	-128
*nusa*	-237	-241
*nuse*	-167	-175
*nuta*	-150	-134
*nute*	236	-25
*nuti*	89	228
*nuts*	155	14
*nuut*	187	-4
*nuva*	-187	-197
*nuvi*	-266	-239
*nvag*	59	136
*nval*	96	-32
*nvar*	31	-131
*nvat*	115	19
*nvax*	-199	-194
*nvul*	122	7
*nya	-131	-180
*nyat*	-162	-167
*nyck*	61	295
*nyfi*	-261	-219
*nyfo*	246	97
*nyhe*	-131	-170
*nykt*	10	-177
*nyl	-134	-215
*nyle*	94	-62
*nyli*	16	117
*nymo*	22	157
*nyon*	-1	129
*nyop*	195	26
*nype*	318	196
*nyr	236	23
*nyse*	-407	-348
*nysk*	-20	113
*nysn*	-170	-160
*nyt	-77	175
*nyth*	-128	-222
*nytj*	37	180
*nyty*	167	0
*nywa*	-192	-148
*nzo	146	22
*oaa	228	29
*oaan*	-5	164
*oach*	-62	87
*oaci*	162	15
*oaki*	149	-8
*oale*	189	158
*oam	191	8
*oari*	-209	-141
*oars*	-108	-170
*oast*	-128	-160
*oate*	-167	-174
*oba	-46	-155
*obad*	-135	46
*obeh*	61	-105
*obig*	-155	-181
*obil*	-136	-128
*obin*	-60	107
*obit*	-107	-178
*oble*	-130	80
*obod*	49	241
*obol*	-167	-164
*obot*	-177	-163
*ocen*	-77	-173
*oces*	-5	128
*ochd*	-115	-126
*ochf*	108	-7
*ock	181	-37
*ocka*	120	-91
*ocko*	-35	165
*ockr*	-145	-187
*odak*	-121	-115
*odan*	-66	-150
*odap*	-145	-116
*oday*	-19	187
*odbe*	-174	-164
*odby*	14	337
*ode	32	-109
*oden*	-206	-109
*oder*	267	111
*odes*	-140	-149
*odet*	376	123
*odfo*	96	-123
*odgi*	-160	-145
*odgr*	-173	-190
*odil*	117	4
*odip*	-122	-112
*odis*	-22	-206
*odja*	-182	-76
*odkn*	-168	-110
*odle*	111	-97
*odli*	52	82
*odni*	52	-205
*odpr*	-335	-368
*odpu*	-149	-157
*odri*	160	76
*odsb*	-261	-325
*odse*	-76	-150
*odsh*	-9	182
*odsm*	-212	-187
*odso*	-77	-153
*odst*	-182	-252
*odta*	-117	-116
*odtr*	-72	-166
*odva*	-247	-216
*ody	-29	224
*oea	-133	-120
*oen	-2	126
*oer	127	11
*oes	-288	-287
*oesn*	151	-16
*ofa	-156	-157
*ofan*	-190	-339
*ofar*	-218	-256
*ofbe*	-141	-125
*ofbo*	-120	-125
*ofen*	-231	-216
*ofer*	-200	-223
*ofet*	6	114
*ofon*	5	151
*ofra*	89	202
*ofre*	-139	-154
*ofta*	-150	-65
*ofte*	-198	-288
*ofys*	163	69
*oga	-171	-111
*ogad*	-20	149
*ogar*	-209	-140
*ogat*	100	-47
*oger*	114	-136
*ogi	-103	-117
*ogil*	-123	-119
*ogin*	-201	-233
*ogko*	-113	-132
*oglo*	-157	-144
*ogly*	-40	-113
*ogne*	-134	-117
*ogo	-123	-92
*ogon*	151	-81
*ogop*	-153	-135
*ogra*	57	-175
*ogre*	156	88
*ogsp*	180	54
*ogsv*	-5	99
*ohyg*	109	-25
*oice*	68	143
*oide*	-187	-173
*oihi*	-157	-163
*oika*	17	213
*oile*	244	96
*oili*	160	32
*oin	-191	-102
*ois	-67	180
*oisa*	122	-67
*oise*	265	21
*oist*	-189	-244
*oite*	-185	-188
*oivo*	14	156
*ojad*	21	167
*ojan*	199	54
*ojar*	-149	-123
*ojde*	-229	-166
*ojek*	-161	-135
*ojer*	-30	-152
*ojig*	-150	-154
*ojka*	42	214
*ojkv*	70	163
*ojut*	-185	-158
*ojva*	10	115
*oka	-172	-144
*okad*	-73	88
*okai*	105	21
*okan*	267	178
*okar*	-174	-292
*okay*	-156	-92
*oke	56	-103
*okej*	-112	-210
*okek*	-112	-122
*okel*	-82	-99
*okem*	-102	-100
*okfo*	149	4
*okhe*	210	25
*okig*	-183	-227
*okla*	-168	-174
*okmo*	-192	-199
*okni*	-188	-70
*oko	217	73
*okoc*	-165	-131
*okon*	-4	-145
*okor*	-130	-163
*okot*	-256	-235
*oks	-5	-168
*oksb*	81	123
*okse*	317	29
*oksg*	153	64
*oksl*	-201	-196
*okt	-112	49
*okte*	79	214
*ola	-115	-173
*olab*	149	-11
*olad*	-155	-35
*olak*	-217	-184
*olal*	-121	-108
*olam*	118	-31
*olan*	-147	34
*olap*	351	26
*olat*	-266	-157
*olbr*	-65	-126
*oldi*	-140	-115
*olds*	167	134
*ole	-32	-115
*oled*	-156	-210
*olei*	-138	-159
*olem*	146	155
*olen*	-164	-8
*oler*	-228	-208
*oles*	-293	-334
*olfe*	-136	-107
*olfr*	-121	-120
*oli	-218	-180
*olid*	171	-11
*olie*	-32	132
*olig*	-296	-297
*olik*	-167	-217
*olin*	49	-69
*olis*	-27	219
*olja*	249	109
*olje*	126	110
*oljn*	-174	-164
*olk	-105	-1
*olke*	-151	-37
*olkr*	-135	-140
*olks*	-216	-184
*olku*	-170	-170
*olmo*	147	-95
*oln	118	32
*olni*	-98	-126
*olog*	-129	-161
*olol*	-161	-126
*olon*	-224	-241
*olop*	-233	-266
*olos*	144	-4
*olox*	99	-45
*olpr*	-132	-109
*olra*	-103	-118
*olsb*	12	107
*olsl*	-141	-146
*olsp*	-150	-213
*olsv*	-103	-162
*olt	154	96
*olta*	66	180
*olth*	-195	-189
*olva*	-122	-158
*olve*	167	-17
*olyc*	238	208
*oma	209	128
*omac*	-66	-187
*omar*	-240	-117
*omat*	-142	-98
*omb	-232	-224
*ombe*	-102	-128
*ombi*	-229	-180
*ombl*	183	24
*omby*	-113	-138
*omde*	-215	-312
*ome	95	199
*omen*	-255	-256
*omeo*	21	120
*omes*	-214	-64
*omga*	96	-56
*omgi*	-133	-140
*omhu*	-155	-106
*omi	-112	-121
*omim*	-133	-113
*omin*	241	-44
*omit*	93	-45
*omkr*	-137	-196
*omku*	93	-66
*omkv*	237	34
*omn	-130	-227
*omni*	37	-113
*omnl*	-153	-159
*omnm*	118	1
*omnp*	-166	-172
*omnt*	206	202
*omor*	72	168
*ompa*	-20	108
*ompu*	-130	-135
*omsb*	125	7
*omsm*	-182	-198
*omst*	-257	-228
*omt	-171	-159
*omte*	-144	-139
*omul*	-152	-169
*omun*	-238	-212
*ona	0	185
*onal*	84	212
*onan*	-218	-210
*onat*	-30	122
*onbe*	126	24
*once*	-179	-33
*oncu*	-129	-135
*ond	-119	-134
*onda*	-14	139
*onde*	23	129
*ondi*	44	-131
*ondo*	-225	-151
*ondr*	-60	-155
*onds*	127	103
*one	153	305
*oned*	104	-70
*onel*	-212	-214
*oner*	-140	-138
*ones*	186	231
*onet*	-116	-148
*oney*	-52	113
*onfu*	175	56
*ongd*	-2	114
*onge*	-85	55
*ongn*	-120	-121
*ongr*	-20	145
*ongu*	163	43
*onia*	203	30
*onig*	77	309
*onin*	-80	-161
*onio*	-127	-131
*onk	234	34
*onka*	136	22
*onkl*	-148	-140
*onko*	-233	-207
*onkr*	137	32
*onku*	-14	191
*onky*	156	-5
*onla*	-147	-126
*onol*	-146	-129
*onom*	125	124
*onon*	-180	-177
*onor*	-147	-166
*onox*	97	-153
*onre*	-172	-164
*onsa*	-179	-161
*onsd*	-217	-174
*onse*	-107	-213
*onsi*	271	92
*onsk*	7	311
*onsp*	-43	-115
*onsr*	-105	-129
*onsu*	-205	-190
*onsv*	38	209
*ont	272	333
*onta*	176	-78
*ontg*	-137	-155
*onth*	-206	-223
*ontr*	-100	-180
*onum*	-61	-142
*onus*	-6	222
*onva*	-71	-145
*onvu*	122	7
*ood	26	-179
*oodb*	14	337
*oogl*	-116	59
*ook	176	10
*ooke*	159	-9
*ooks*	-5	-168
*ool	142	159
*oole*	118	-71
*ooma*	104	146
*oopy*	152	6
*oor	260	121
*oot	70	-109
*ootb*	-165	-158
*ooth*	-220	-75
*opa	56	169
*opad*	-215	-179
*opas*	61	334
*opav*	-148	-125
*ope	-12	218
*opel*	28	182
*open*	83	22
*oper*	9	-163
*opet*	-123	-226
*opin*	27	-158
*opio*	-146	-121
*oplo*	283	103
*opni*	-203	-201
*opor*	-289	-271
*oprl*	134	7
*opro*	-140	-133
*opsd*	-164	-157
*opsp*	153	35
*opsr*	136	-12
*opst*	157	26
*opt	-84	187
*opu	249	105
*opui*	-220	-220
*opul*	-49	112
*opun*	55	168
*opy	210	-23
*orad*	43	132
*orap*	-195	-322
*orar*	-160	-192
*orat*	-178	-243
*orba*	-69	-198
*orbi*	179	239
*orbj*	40	122
*orbl*	-44	112
*orbr*	88	138
*orbu*	-51	83
*orce*	-124	34
*orcy*	162	141
*ord	-54	-160
*orda*	-201	-71
*orde*	86	141
*ordi*	-191	-140
*ordn*	169	255
*ordt*	19	131
*ore	-220	-12
*oreb*	-136	-20
*ored*	-176	-221
*oreg*	-114	-148
*oren*	45	179
*orer*	145	-85
*ores*	12	-113
*orev*	27	150
*orex*	-130	-140
*orfo*	28	156
*orfr*	-106	-97
*org	-260	-258
*orge*	132	-32
*orgi*	146	85
*orgn*	-238	-218
*orgo*	-233	26
*orgs*	89	-31
*orha*	-152	-119
*oria*	-199	-182
*orid*	134	94
*orig*	-319	-257
*orii*	6	127
*orin*	52	-125
*orit*	-132	-162
*orje*	-231	-241
*orkb*	159	12
*orke*	107	-90
*orko*	-310	-220
*orky*	-200	-365
*orli*	-107	-88
*orlo*	-81	65
*orma*	-355	-250
*ormb*	-120	-111
*orme*	89	111
*orms*	117	-16
*ormu*	-175	-163
*orni*	43	-113
*orny*	-154	-205
*oroa*	-196	-260
*oroj*	-179	-223
*orol*	-335	-264
*oron*	-185	-253
*orpa*	28	170
*ors	256	196
*orsa*	210	188
*orsb*	-45	-115
*orsk*	-151	-151
*ortb*	211	142
*ortd*	263	44
*ortj*	43	190
*ortl*	-125	-66
*ortu*	-61	-184
*orv	-38	-132
*orva*	-173	-258
*orvb*	146	18
*orvi*	230	57
*orvl*	-50	-105
*oryi*	-110	-116
*oryt*	163	-8
*osa	356	149
*osal*	-134	-138
*osan*	31	273
*osar*	250	25
*osas*	-5	177
*osat*	-232	-197
*osau*	-145	-151
*ose	-199	18
*oseb*	-181	-157
*osed*	-45	132
*oser*	-199	2
*oset*	198	-13
*oshe*	-132	-125
*osi	228	-7
*osin*	179	122
*osio*	146	20
*osiv*	129	-19
*osju*	-137	-118
*oska*	-200	-142
*oskl*	120	16
*osku*	101	45
*osky*	-116	-147
*osla*	68	-128
*osli*	-154	-138
*oslu*	220	35
*osma*	156	2
*osna*	-175	-227
*osni*	-193	-69
*osno*	2	108
*osor*	46	231
*ospi*	73	-77
*ospr*	154	-26
*osta*	-87	-203
*ostb*	-86	-168
*oste*	175	122
*ostk*	159	-56
*ostl*	-203	-210
*ostm*	-228	-223
*ostn*	-122	-187
*osto*	-107	-115
*ostr*	-117	-117
*osts*	152	-39
*ostv*	-190	-162
*osva*	-115	-138
*otaa*	118	299
*otag*	-161	-124
*otar*	269	127
*otat*	33	144
*otba*	-165	-158
*otbi*	20	-112
*otbo*	-53	-213
*otei*	-90	-116
*otek*	-155	-135
*oten*	-177	-318
*otet*	-151	-173
*otgr*	-118	-104
*otha*	-211	-197
*othi*	-132	-115
*otid*	-127	-126
*otig*	193	50
*otii*	34	203
*otik*	105	-50
*otil*	-104	-122
*otio*	-149	-145
*otiv*	-169	-139
*otle*	77	-134
*otni*	-188	-250
*otor*	220	95
*otox*	-139	-140
*otra*	-197	-50
*otre*	-96	-180
*otry*	-164	-172
*ots	37	-176
*otsa*	-44	-136
*otsl*	219	18
*otst*	-123	-138
*otsv*	-300	-285
*ouch*	-35	237
*ough*	211	171
*ould*	-108	78
*oulu*	-223	-245
*ound*	81	106
*ouns*	-219	-231
*our	142	206
*oura*	37	151
*oure*	-119	-200
*ouri*	189	-27
*ourm*	-120	-120
*ourn*	-217	-203
*ous	-71	-232
*ouse*	165	-26
*outh*	178	-17
*outs*	-1	138
*outu*	172	-10
*ovam*	156	15
*ovan*	-86	47
*oved*	-162	-236
*ovel*	91	-114
*oven*	-177	-194
*ovet*	-257	-183
*ovic*	-127	-120
*ovid*	-271	-286
*ovin*	-156	-79
*ovis*	-207	-173
*ovit*	-161	14
*ovla*	-191	-164
*ovni*	-134	-220
*ovre*	110	22
*ovs	-24	115
*ovsv*	-234	-261
*ovta*	-88	-136
*owel*	191	21
*ower*	-177	-125
*owni*	24	166
*owor*	88	-22
*ows	-69	71
*oxad*	11	149
*oxen*	-126	-135
*oxid*	167	-136
*oxyf*	-125	-120
*oyda*	-27	146
*oyfr*	96	222
*paa	-42	214
*paan*	-6	-140
*paas*	-39	154
*paat*	-61	88
*pace*	67	-115
*pack*	8	213
*pad	-214	-181
*padb*	147	-73
*pade*	-67	-174
*page*	137	-18
*pahk*	189	14
*pain*	91	-81
*pako*	100	22
*pakt*	-153	-160
*palj*	-12	-131
*palo*	141	-9
*palt*	-187	-193
*pan	138	196
*pand*	30	-120
*panf*	233	40
*pani*	-179	-283
*pank*	-186	-197
*pano*	117	4
*papa*	161	204
*pape*	-297	-204
*papo*	-92	-104
*papr*	-192	-188
*para*	-155	-133
*pare*	242	215
*pari*	72	-109
*parn*	306	-30
*paro*	156	48
*pars*	-15	123
*part*	-132	105
*pas	111	217
*pasa*	-17	159
*pase*	235	159
*pasi*	183	84
*pask*	-131	-153
*pasp*	7	213
*pat	123	-42
*pata*	21	221
*patc*	-136	-175
*pate*	-108	-101
*patr*	-10	142
*paus*	133	-12
*pava*	-148	-125
*pbla*	8	-138
*pcha*	82	161
*pdad*	10	142
*pdra*	26	174
*pea	57	-132
*peac*	23	228
*peak*	126	6
*pede*	-140	-106
*peec*	124	29
*pees*	-199	-201
*pefr*	-179	-142
*pege*	93	151
*peha*	176	58
*peka*	151	105
*pel	-254	-181
*pela*	-310	-24
*pele*	-158	-130
*pelk*	17	172
*pen	34	-121
*pena*	202	-81
*peng*	-29	281
*peni*	-180	-333
*penl*	-115	-112
*peno*	-133	-149
*pens*	-124	72
*pera*	15	-179
*pere*	140	49
*peri*	-238	-258
*perl*	194	109
*perm*	-166	-141
*pern*	154	0
*pers*	31	130
*peru*	-234	-245
*perv*	-132	-11
*pes	-171	-190
*pet	23	142
*peta*	102	-22
*peti*	-131	-173
*peut*	-72	-102
*pfat*	28	175
*pfor*	172	-58
*pgry*	141	18
*phar*	-115	-157
*phon*	-33	160
*phor*	2	151
*phus*	120	146
*pia	-60	85
*piai*	126	7
*pice*	-156	-126
*pict*	-9	174
*piel*	164	11
*pien*	-264	-266
*pig	-239	-263
*pik	2	-128
*pikp*	183	25
*pils*	230	210
*pin	-183	-187
*pind*	-36	-135
*pinf*	-108	-76
*ping*	6	-149
*pini*	-199	-154
*pinj*	187	70
*pink*	-221	-212
*pins*	-133	-85
*pion*	-10	197
*pior*	-146	-121
*pipa*	291	147
*pipe*	187	-132
*pira*	21	-162
*piri*	-147	-128
*pisa*	-73	-178
*pism*	154	13
*pist*	204	222
*pitk*	21	191
*piza*	-246	-223
*pjas*	-105	-142
*pkor*	-157	-161
*plac*	-32	191
*plan*	24	242
*plas*	-195	-198
*play*	-170	-46
*ple	195	69
*plen*	-161	-178
*plev*	241	93
*plik*	-81	47
*plit*	181	46
*ploc*	105	50
*plod*	-133	-187
*plom*	-173	-221
*plos*	353	218
*plot*	219	18
*plug*	-301	-303
*plus*	337	57
*pmed*	-223	-176
*pne	-152	-141
*pnem*	-116	-106
*pnet*	9	168
*pneu*	-127	-144
*pnin*	-205	-292
*poaa*	217	31
*poar*	24	138
*pofy*	163	69
*poik*	17	213
*pois*	33	134
*pojk*	167	203
*pojv*	10	115
*poko*	-81	-105
*pola*	70	-51
*pole*	-412	-443
*poli*	7	223
*polj*	183	-3
*polt*	3	164
*polv*	-235	-254
*pomp*	21	128
*pond*	160	-13
*pool*	222	12
*por	-271	-116
*pore*	-205	-224
*port*	-216	-9
*pose*	-18	238
*post*	-115	57
*pot	243	71
*pota*	128	228
*poun*	136	-17
*pour*	163	-9
*poyd*	12	167
*pra	-131	-121
*prac*	4	-137
*prad*	-101	47
*prai*	-191	-154
*pran*	227	80
*pray*	115	-151
*preg*	94	-68
*pren*	-208	-301
*prep*	-95	-193
*pres*	32	-85
*pret*	-242	-236
*prev*	-231	-229
*pria*	154	13
*pric*	-63	-259
*prim*	-131	11
*prin*	-293	-233
*pris*	-233	-173
*prly*	134	7
*prob*	-16	107
*prof*	-174	-56
*prol*	-123	-111
*prom*	-155	-60
*prop*	42	-150
*pros*	-3	-160
*prot*	-159	-208
*prov*	-510	-444
*prox*	-90	-97
*pruc*	-91	-106
*prun*	-195	-129
*prut*	104	-207
*psa	82	-103
*psad*	222	25
*psar*	-184	-158
*psed*	184	104
*pset*	-106	63
*psfo*	-140	-113
*psi	112	-171
*psia*	122	-30
*psim*	-135	-146
*psin*	53	-106
*psis*	-157	-187
*pskr*	-159	-156
*psor*	-168	-149
*pspo*	-113	-109
*pspu*	153	35
*psre*	136	-12
*pste*	157	26
*psti*	6	127
*psto*	-147	-199
*psva*	-122	-177
*psyc*	-138	-193
*psyk*	-250	-91
*ptag*	100	156
*ptan*	-188	-169
*pte	-238	-184
*ptfr*	-134	-147
*ptin*	-203	-194
*ptit*	-154	-145
*publ*	-155	-133
*puck*	208	165
*pudi*	-149	-157
*pufa*	200	35
*puhe*	154	120
*puhu*	88	206
*pui	-220	-220
*pule*	95	-63
*puls*	410	48
*pulv*	-90	-116
*pump*	223	77
*pun	-33	146
*punc*	-4	170
*pung*	122	-116
*punk*	-133	-13
*pupi*	220	12
*puri*	137	107
*purk*	135	-1
*purp*	192	222
*purt*	127	19
*pusa*	21	220
*push*	158	132
*puta*	-2	211
*pute*	-228	-220
*puto*	222	-5
*puts*	-4	221
*puur*	140	5
*puut*	148	-51
*pvax*	-135	-150
*pyor*	182	122
*pyr	228	17
*pyse*	94	-26
*pyst*	195	-7
*pyt	94	-56
*quee*	163	-6
*quir*	177	23
*quis*	134	-75
*quit*	-171	-204
*raa	182	-64
*raar*	-136	-202
*rabl*	253	70
*race*	142	-65
*rach*	-198	-163
*raci*	-26	-126
*rack*	177	157
*rad	121	-30
*rada*	-19	121
*rade*	153	48
*radg*	-106	-237
*radh*	198	28
*radi*	-117	135
*radn*	-188	-179
*rads*	-148	-177
*raf	-126	29
*rafa*	25	233
*rafi*	-170	-118
*rafo*	165	12
*rag	-176	-143
*raga*	-54	115
*rage*	42	215
*ragl*	159	34
*ragn*	126	-53
*raid*	-49	119
*rain*	-142	-134
*rais*	3	237
*raka*	-218	-123
*rakb*	1	321
*raki*	-222	-216
*rakn*	-67	254
*rako*	197	2
*rakt*	134	-120
*ral	-34	-121
*rala*	141	64
*rale*	-88	-212
*rali*	-227	-171
*ralj*	-210	-186
*raln*	-128	-102
*rals*	-143	-24
*ralt*	152	94
*ralu*	-137	-129
*raly*	-203	-193
*ramd*	-144	-155
*rame*	50	150
*raml*	249	16
*ramp*	128	-261
*ramr*	121	10
*ramt*	-121	-44
*ranb*	101	141
*rand*	-137	-212
*rane*	-37	52
*rang*	215	-20
*rani*	-268	-375
*rank*	85	-76
*ranm*	87	146
*rant*	-157	-114
*ranv*	-9	-134
*rany*	-2	115
*raok*	-155	-159
*raph*	120	146
*rapi*	-306	-361
*rapo*	-134	-171
*rapr*	131	37
*raps*	-184	-158
*rarm*	243	133
*ras	-260	-113
*rasa*	100	162
*rasc*	-168	-201
*rasd*	154	8
*rase*	-156	88
*rash*	-47	-230
*rasi*	-46	145
*rask*	301	-12
*rasl*	-119	-178
*rasm*	145	-29
*rate*	-127	-153
*rath*	-124	-133
*rati*	68	-119
*rato*	-199	-315
*ratr*	103	5
*rats*	61	-94
*ratu*	171	10
*rav	-56	85
*rava*	-164	-133
*ravd*	114	-44
*rave*	-39	73
*ravf*	-160	-158
*ravi*	-39	-227
*ravn*	-96	96
*rax	-9	-128
*ray	16	-176
*raye*	159	-54
*raze*	-127	-129
*rbad*	-123	-93
*rban*	-49	-185
*rbar*	142	94
*rbat*	-130	-104
*rbeh*	-129	-139
*rben*	303	42
*rbes*	-132	-49
*rbi	147	240
*rbil*	-109	36
*rbla*	140	-81
*rblo*	-65	85
*rbor*	124	-7
*rbot*	-109	-193
*rbra*	-45	-152
*rbro*	105	173
*rbud*	3	150
*rbyt*	-176	-143
*rced*	-10	177
*rcel*	-92	-108
*rcis*	-139	-173
*rcyk*	162	141
*rdad*	-187	-178
*rdag*	-152	55
*rdan*	-113	-134
*rde	-2	103
*rdel*	7	171
*rden*	177	95
*rdet*	-173	-72
*rdia*	-146	-149
*rdig*	130	138
*rdin*	186	85
*rdio*	-129	-125
*rdis*	-182	-174
*rdna*	-42	232
*rdno*	184	22
*rdos*	119	-133
*rdot*	10	111
*rdri*	67	206
*rdro*	-197	-216
*rds	213	127
*rdsn*	-74	-109
*rdst*	-69	131
*rea	-120	-111
*reak*	-190	-199
*ream*	-118	32
*rear*	-64	-214
*reat*	214	105
*rebo*	-176	-169
*rebr*	-23	120
*reby*	-134	-147
*rece*	-205	-216
*recp*	-110	-108
*reda*	-28	205
*redb*	116	22
*redi*	91	184
*redn*	-214	-231
*redo*	-214	-195
*redv*	150	249
*ree	-181	-225
*reen*	-235	-238
*reez*	155	22
*refa*	121	18
*refe*	-155	-225
*refi*	-176	-181
*refl*	-147	-129
*rege*	88	-84
*regi*	-126	31
*regl*	193	-101
*regn*	25	-174
*regu*	-135	-146
*reha*	-97	-184
*rej	-56	-125
*rekl*	-156	-153
*reko*	-237	-209
*rekt*	-220	-106
*rels*	213	128
*relt*	75	-44
*rely*	230	-25
*rem	156	23
*rema*	182	-28
*remi*	-52	-104
*ren	87	176
*rene*	-295	-289
*reng*	157	88
*reni*	-138	-31
*renp*	-158	-189
*rens*	243	224
*rent*	57	147
*rep	-3	174
*repa*	-145	-254
*repe*	115	253
*repl*	-8	154
*repo*	-155	-187
*rera*	190	21
*reri*	56	170
*rern*	-106	-104
*res	-160	-198
*resa*	-91	-144
*resc*	-241	-286
*rese*	-8	-160
*resi*	-196	-44
*resp*	201	-8
*resu*	-86	-150
*resv*	101	-25
*reta*	-136	-183
*retu*	-194	-194
*rev	-88	209
*revb*	-58	88
*revl*	247	80
*rexa*	-30	-113
*rexi*	-130	-140
*rey	172	-11
*rfla*	-184	-211
*rfol*	28	156
*rfor*	-66	216
*rfot*	1	154
*rfri*	-150	-139
*rfry*	-106	-97
*rgad*	-153	-155
*rgas*	127	-151
*rgeg*	-130	-178
*rgen*	-1	-150
*rget*	0	214
*rgi	-271	-216
*rgif*	146	85
*rgig*	-148	-128
*rgin*	-139	-113
*rgis*	199	-25
*rgit*	-100	-141
*rgna*	-238	-218
*rgoc*	-115	-126
*rgon*	-235	28
*rgre*	49	218
*rgru*	-137	-145
*rgsb*	124	-7
*rhaa*	104	166
*rhan*	193	-7
*rhar*	-140	-94
*rhat*	-179	-170
*rhet*	-237	-162
*rhju*	117	-1
*rhoe*	-133	-120
*rial*	-159	-139
*riap*	154	13
*rias*	-168	-149
*rick*	-254	-165
*rida*	-109	84
*ridg*	-88	131
*ridi*	256	48
*ridn*	-165	-131
*rido*	134	94
*rids*	109	9
*rie	-43	-71
*rief*	-126	-143
*rier*	-112	-152
*riet*	-98	-202
*riev*	-98	-124
*rifr*	206	145
*rift*	144	46
*riga*	-243	-170
*rige*	-138	7
*rigs*	-159	-141
*rigt*	108	-46
*rii	6	127
*rika*	-22	175
*riki*	35	-86
*rikl*	-169	-159
*riko*	-284	-329
*rila*	141	-69
*rile*	-21	-137
*rima*	-196	-178
*rimo*	18	154
*rimp*	152	29
*rina*	15	-137
*rine*	10	-175
*rini*	-167	-183
*rinj*	-85	-106
*rink*	-115	85
*rinp*	-139	-167
*rint*	168	36
*rinv*	32	-104
*riod*	-191	-217
*riou*	-175	-180
*ript*	-229	-117
*ris	40	-116
*rish*	148	30
*risk*	-253	-209
*risp*	-108	117
*rist*	149	-16
*rite*	-146	-30
*riti*	-315	-265
*rits*	-102	-191
*ritv*	220	54
*rity*	51	-79
*rius*	-105	-124
*rive*	-187	-124
*rivi*	-123	206
*rivs*	-160	-171
*rizi*	-48	-125
*rja	-83	-135
*rjar*	16	-120
*rjat*	72	274
*rje	-63	133
*rjed*	19	131
*rjee*	-5	141
*rjer*	-202	-225
*rjou*	-124	-114
*rka	-88	-216
*rkad*	184	213
*rkak*	105	-81
*rkar*	73	-60
*rkat*	69	-90
*rkbl*	159	12
*rke	-196	-243
*rken*	145	329
*rker*	109	-87
*rket*	-153	-220
*rkis*	221	23
*rkla*	-134	-92
*rkli*	148	133
*rkni*	-202	-240
*rkom*	136	7
*rkor*	-328	-223
*rkos*	-187	-156
*rkra*	74	-134
*rkro*	245	47
*rkry*	-132	-128
*rkt	165	52
*rktk*	143	25
*rkty*	-86	89
*rky	92	-57
*rkyl*	-189	-233
*rkys*	128	25
*rlak*	-173	-186
*rlam*	140	10
*rlan*	-127	-135
*rlap*	-143	-147
*rlar*	11	153
*rlat*	-145	130
*rled*	-112	-95
*rlev*	-97	8
*rlig*	-214	-57
*rlkr*	111	-24
*rln	176	186
*rlor*	-66	145
*rly	244	70
*rma	-265	-192
*rmaa*	72	-134
*rmac*	-115	-157
*rmak*	-101	-155
*rmal*	-326	-233
*rmar*	146	240
*rmas*	-187	-136
*rmat*	-83	94
*rmba*	-310	-358
*rmbe*	-150	-120
*rmed*	-47	153
*rmen*	37	-74
*rmes*	204	-4
*rmet*	190	-40
*rmha*	-168	-167
*rmi	181	13
*rmid*	167	-20
*rmie*	-145	-158
*rmin*	-249	-152
*rmom*	219	54
*rmon*	-170	-126
*rmor*	152	31
*rmot*	-120	-120
*rmpa*	121	1
*rms	98	182
*rmsb*	189	20
*rmt	-249	-152
*rmul*	-175	-163
*rmvr*	148	22
*rnal*	-199	-192
*rnan*	122	-41
*rnar*	-147	-235
*rnas*	-154	-104
*rnba*	-112	-167
*rnbl*	-140	-114
*rnbr*	-197	-193
*rnen*	-113	252
*rner*	-12	161
*rnet*	33	-91
*rnhe*	-129	-123
*rnhi*	166	-3
*rnmo*	-77	-147
*rnor*	116	-40
*rnsl*	-172	-183
*rnt	-122	-179
*rnta*	-321	-278
*rntu*	-109	-132
*rnva*	-21	203
*rnya*	-148	-199
*roa	-139	-156
*roar*	-170	-236
*roat*	-8	-170
*rob	40	159
*robi*	-169	-165
*robl*	-108	89
*robo*	-181	-173
*rock*	155	-17
*rod	191	-63
*roda*	27	-151
*rodb*	-174	-164
*rode*	144	45
*rodk*	-168	-110
*rodn*	-2	-146
*roen*	-47	-144
*rofe*	-174	-56
*rofo*	5	151
*roga*	-19	160
*roge*	-102	78
*rogl*	-40	-113
*rogs*	181	22
*roid*	111	-3
*rojd*	-215	-244
*roka*	-117	-173
*roke*	-25	-171
*rokf*	194	45
*roki*	-134	-123
*roko*	-217	-245
*rokt*	74	119
*rol	-228	-127
*rola*	-60	-136
*role*	-121	-241
*roli*	-329	-342
*rolj*	133	46
*rolo*	-204	-272
*rolp*	-132	-109
*rols*	-145	-132
*roly*	164	26
*roma*	-115	0
*romd*	-163	-112
*rome*	-160	-134
*roms*	145	70
*ron	118	54
*rona*	-235	-101
*roni*	-101	-153
*rono*	-232	-120
*rons*	-264	-245
*ront*	25	-139
*ronv*	-184	-173
*rook*	159	-9
*room*	-6	100
*roop*	151	17
*rop	-42	-94
*ropa*	-16	-257
*ropl*	265	1
*ropr*	137	-11
*rops*	111	-23
*ror	150	154
*rore*	176	66
*rorl*	-107	-88
*rorn*	113	155
*rors*	100	175
*rort*	101	142
*ros	-398	-245
*rosa*	191	-105
*rose*	70	-80
*rosl*	-9	-165
*rosm*	156	2
*roso*	70	233
*rosp*	154	-26
*rost*	156	-1
*rosv*	-115	-138
*rot	-245	-173
*rota*	87	-117
*roti*	171	58
*rots*	-94	-245
*rotv*	98	21
*roug*	199	45
*roup*	-225	-163
*rous*	-111	-103
*rout*	140	5
*rov	-408	-336
*rova*	-161	-104
*rove*	-263	-262
*rovs*	-242	-265
*rovt*	-88	-136
*rown*	-93	30
*roxe*	-90	-97
*rpaa*	-197	-204
*rpac*	36	173
*rpal*	-192	-183
*rpee*	-93	-113
*rpes*	-216	-201
*rpet*	1	217
*rple*	219	3
*rpoa*	217	31
*rpos*	30	225
*rpre*	-147	-153
*rsac*	-137	-139
*rsag*	143	-49
*rsak*	65	209
*rsar*	211	121
*rsat*	-135	-175
*rsba*	-174	-166
*rsen*	-162	-51
*rser*	-167	-109
*rsfe*	-127	-121
*rsid*	121	-26
*rsie*	132	12
*rsin*	-127	-152
*rsju*	172	102
*rsk	-179	-154
*rskn*	-164	-181
*rsko*	-306	-221
*rsku*	70	-44
*rsni*	-175	-162
*rsom*	-135	-120
*rson*	11	202
*rsor*	-229	-194
*rspi*	-149	-134
*rste*	-214	-260
*rsti*	-92	-174
*rsto*	-230	-105
*rsvu*	-140	-133
*rtaa*	-34	-185
*rtab*	223	159
*rtag*	-136	-85
*rtai*	-163	-161
*rtan*	54	-159
*rtat*	139	-14
*rtaz*	-126	-118
*rtbl*	181	16
*rtbu*	-173	-181
*rtby*	3	122
*rtdo*	263	44
*rte	-140	-230
*rteb*	107	4
*rten*	84	137
*rtes*	-166	-145
*rtet*	-122	-58
*rtid*	-106	62
*rtin*	237	26
*rtip*	159	8
*rtis*	84	-73
*rtja*	49	206
*rtla*	-158	-128
*rtme*	237	125
*rtna*	99	-80
*rtne*	-35	164
*rtop*	94	-107
*rtor*	42	-140
*rtpi*	140	11
*rtra*	-171	-163
*rtro*	-185	-225
*rts	-17	-190
*rtsa*	98	123
*rtsj*	-68	105
*rtst*	-145	-259
*rtsv*	-69	-187
*rtul*	-127	-120
*rtun*	-36	-163
*rtyg*	-48	115
*rua	-190	-194
*rubi*	138	-34
*rubl*	-196	-83
*rubs*	-155	-133
*ruge*	10	137
*ruis*	-33	167
*ruko*	41	-184
*rukt*	155	10
*rula*	112	-88
*rule*	119	152
*rulg*	168	44
*ruls*	-17	157
*rum	-200	-195
*ruma*	202	30
*rume*	-135	153
*rums*	120	159
*runa*	-28	-169
*rune*	-61	-179
*runk*	107	66
*runt*	174	148
*runy*	-196	-193
*rup	-388	-464
*rupc*	38	186
*rupg*	-7	108
*rupi*	158	42
*rurg*	-111	-94
*rus	-248	-226
*rusa*	269	64
*ruse*	-127	-205
*rush*	67	-90
*rusk*	138	-22
*ruta*	181	-182
*ruti*	-236	-59
*rutl*	-141	-149
*rutn*	80	140
*ruto*	-255	-269
*ruun*	-114	-132
*ruva*	-38	-205
*ruvt*	132	1
*rvad*	-102	21
*rvag*	-132	-150
*rvak*	-175	-174
*rval*	-62	160
*rvan*	-195	-197
*rvar*	-32	-105
*rvat*	255	40
*rvbi*	146	18
*rvbu*	-138	-125
*rven*	-135	1
*rver*	-16	-146
*rvet*	-166	-155
*rvey*	-127	-154
*rvig*	-153	-150
*rvir*	230	57
*rvit*	-274	-281
*rvju*	-160	-171
*rvos*	-200	-251
*rvou*	-184	-170
*ryck*	68	-115
*ryg	-273	-272
*rygd*	182	24
*rygo*	41	-95
*rygs*	-47	-172
*rygt*	-55	63
*ryhm*	-183	-214
*ryin*	-103	66
*ryk	-53	193
*ryke*	-82	-181
*rymt*	241	15
*ryon*	126	206
*ryp	-132	-128
*rypa*	-18	-182
*rypt*	218	109
*ryr	29	210
*rysa*	-35	173
*ryse*	241	-14
*rysn*	-106	-97
*ryst*	275	-13
*ryta*	270	36
*ryte*	-22	146
*ryth*	-34	157
*rywh*	18	-113
*saak*	-174	-162
*saan*	-125	-224
*saas*	145	-1
*sad	-14	-220
*sada*	-60	-187
*sade*	201	144
*safe*	-225	-137
*saft*	167	-72
*sagd*	19	145
*sagn*	-153	-165
*sagt*	-156	136
*said*	28	209
*sake*	58	212
*sakn*	79	-131
*sakr*	37	197
*sakt*	-168	-136
*sald*	-169	57
*sali*	259	90
*salo*	-176	-178
*sals*	-121	-144
*salv*	-224	-246
*sam	75	127
*samb*	117	204
*same*	-100	-210
*saml*	-136	101
*sams*	-181	-171
*samt*	-173	-284
*sana*	-7	-167
*sand*	-127	94
*sane*	-81	-144
*sank*	39	-108
*sano*	-85	83
*sans*	-77	137
*sar	-65	-187
*sare*	286	289
*sari*	-168	-150
*sarm*	-291	-294
*sart*	-164	-164
*sas	37	204
*sask*	-162	-177
*sate*	144	118
*sati*	-147	-182
*satn*	-210	-112
*satu*	159	119
*saul*	3	120
*saur*	-145	-151
*save*	-16	97
*savi*	20	247
*saw	-182	-194
*saxe*	10	147
*sayi*	71	169
*says*	73	174
*sban*	112	226
*sbar*	-206	-194
*sbet*	189	20
*sbev*	-167	-219
*sblo*	-41	-169
*sboe*	-37	124
*sbon*	4	151
*sbor*	81	155
*sbra*	-204	-295
*sbre*	42	191
*sbur*	2	123
*sbyr*	-90	-140
*scen*	-100	-135
*scha*	-222	-23
*schi*	-22	-157
*scle*	-182	-178
*scor*	3	161
*sdag*	-134	-91
*sdat*	-117	-110
*sdep*	-147	-78
*sdoc*	154	8
*sdom*	-227	-192
*sdro*	-136	-140
*sduk*	84	-82
*sea	-139	-126
*sean*	0	197
*sebe*	-199	-186
*sebl*	-181	-157
*seco*	-41	-129
*sede*	-136	-145
*sedj*	26	150
*seiz*	63	-128
*seka*	214	4
*seks*	87	130
*sel	-51	-144
*sela*	141	193
*selb*	-48	-132
*self*	-84	260
*selg*	-54	-122
*seli*	-171	-197
*selk*	86	-99
*seln*	91	-85
*selp*	121	80
*sem	-336	-279
*sema*	-191	-108
*seme*	-173	-238
*semu*	-83	103
*seno*	66	161
*sens*	81	-65
*seou*	158	11
*seps*	-124	-179
*sept*	-190	-189
*sera*	34	-160
*serb*	-138	-145
*seri*	-416	-349
*sert*	-346	-297
*serv*	-84	94
*sery*	-148	-154
*ses	-74	156
*sesi*	-116	-133
*sete*	117	166
*sexl*	-127	-129
*sexv*	179	30
*sfal*	-74	-129
*sfar*	-107	-140
*sfeb*	-76	-117
*sfil*	-133	-100
*sfli*	-101	-155
*sflu*	-172	-131
*sfor*	-264	-149
*sfra*	-3	156
*sfri*	-142	-107
*sful*	-122	-153
*sgol*	214	141
*sgru*	-131	-175
*shak*	164	196
*shar*	90	-107
*shat*	-116	-144
*shav*	4	-148
*shed*	109	164
*shee*	-160	-125
*shel*	-136	10
*shes*	187	-29
*shew*	149	39
*shin*	167	43
*shiv*	180	-16
*shja*	67	128
*shor*	115	-21
*shot*	-14	-145
*shou*	-61	-90
*shri*	152	29
*shun*	115	44
*shus*	56	237
*shuv*	-117	-164
*sian*	161	133
*sias*	10	119
*sick*	-39	-271
*sida*	39	-94
*side*	203	188
*sien*	201	-33
*sier*	32	171
*siet*	-162	-144
*siga*	-49	119
*sign*	-156	-146
*sigt*	104	-68
*siin*	6	239
*sik	-146	-243
*sila*	41	122
*silm*	182	75
*silo*	194	8
*sima*	-105	27
*sime*	-135	-146
*simn*	-136	-118
*sims*	-224	-242
*sina*	106	202
*sinc*	-53	-143
*sinf*	-1	-135
*sing*	112	-60
*sini*	164	-16
*sint*	-208	-190
*sinu*	-214	-203
*sio	-46	-194
*sis	-183	-44
*sist*	26	284
*sit	-175	-177
*sita*	-24	-181
*site*	242	278
*sium*	-174	-190
*sive*	199	136
*size*	-182	-168
*sjal*	-25	136
*sjat*	7	153
*sjel*	27	159
*sjos*	-137	-118
*sjou*	-99	-93
*sjua*	-197	-146
*sjuk*	-153	-222
*sjun*	240	192
*sjut*	-91	-150
*skaa*	-109	-84
*skab*	-108	-116
*skad*	144	180
*skaf*	-81	53
*skag*	-185	-167
*skak*	167	87
*skal*	184	74
*skam*	-50	121
*skap*	-143	-103
*skar*	-97	133
*skas*	-77	-161
*skau*	151	23
*skav*	-383	-391
*skba*	85	155
*skbe*	-134	-103
*skbr*	94	-37
*skda*	142	16
*sked*	-46	102
*skef*	17	130
*sken*	-145	-333
*skev*	3	165
*skfa*	6	136
*skfl*	122	30
*skgr*	172	43
*skic*	97	195
*skid*	-220	-272
*skif*	-213	-233
*skii*	-158	-169
*skin*	281	-92
*skjo*	166	-66
*skla*	109	156
*skli*	132	-84
*skma*	-36	-152
*skme*	207	27
*skna*	244	61
*skni*	-149	-184
*skoj*	-182	-82
*skol*	-187	-63
*skon*	-127	130
*skor*	-239	-87
*skos*	-152	-79
*skot*	67	-173
*skov*	106	-52
*skra*	-266	-145
*skri*	1	117
*skru*	42	-109
*skum*	351	23
*skur*	247	135
*skut*	-151	-175
*skva*	-144	-55
*skyd*	-105	76
*skyl*	33	272
*skyn*	217	31
*sla	57	-160
*slaa*	-60	-194
*slan*	166	52
*slar*	83	188
*slat*	-140	-85
*slav*	17	121
*slem*	-155	-256
*slep*	-228	-48
*slig*	150	-64
*slin*	-27	-187
*slip*	62	411
*slit*	289	13
*slo	154	28
*sloc*	183	158
*slog*	-187	-123
*slol*	169	24
*slor*	-157	-163
*slos*	12	-115
*slot*	147	26
*slow*	14	-129
*slpr*	32	145
*sluc*	-179	-189
*slud*	263	-19
*slun*	252	41
*slur*	187	22
*slut*	-108	65
*slyc*	-32	92
*smac*	193	9
*smak*	-243	-249
*sman*	126	-48
*smar*	458	189
*smas*	-137	-3
*smat*	0	-161
*smea*	-142	-153
*smel*	-158	-93
*smin*	-39	88
*smit*	-224	-189
*smog*	25	138
*smor*	-324	-295
*smot*	-218	-240
*smut*	-24	113
*smyc*	67	167
*snac*	-51	-147
*snad*	-234	-219
*snak*	153	20
*snar*	-131	18
*sned*	63	-147
*snet*	103	-125
*snif*	150	18
*snin*	-229	-65
*snoa*	81	-29
*snob*	-167	-164
*snon*	216	203
*snop*	-97	146
*snor*	-221	-323
*snos*	163	-16
*snot*	-266	-254
*snow*	205	12
*snt	297	191
*snur*	205	53
*snus*	-254	-259
*snuv*	-286	-280
*snyg*	-153	-153
*snyt*	-185	-169
*soak*	117	-10
*soan*	-121	-175
*soce*	-56	-156
*soci*	-154	-86
*sock*	34	-155
*soda*	152	36
*sode*	-124	-142
*sofa*	-234	-372
*sofb*	-188	-164
*sogo*	-325	-168
*sok	-249	-178
*soka*	-215	-143
*sokn*	-161	-42
*soko*	-208	-228
*sokt*	-86	184
*sol	168	-2
*sola*	-175	-175
*solb*	-65	-126
*sole*	-40	-165
*soli*	209	27
*solk*	-108	-133
*sols*	-103	-132
*somb*	-168	-158
*some*	83	271
*son	70	-67
*sona*	86	215
*sond*	-32	113
*sonk*	126	-26
*sont*	-16	-112
*soon*	-116	38
*sopa*	-95	-195
*sopr*	-112	-107
*sord*	-185	-195
*sore*	-250	-129
*sorg*	-299	-329
*sori*	-168	-149
*sorj*	-172	-203
*sorn*	14	170
*sors*	137	9
*soti*	159	36
*sove*	-239	-182
*sovi*	-161	14
*spa	-191	-221
*spad*	84	-142
*spag*	180	8
*span*	-24	-215
*spar*	12	178
*spat*	152	171
*spea*	126	6
*spee*	124	29
*speg*	93	151
*spel*	-401	-127
*spen*	11	210
*sper*	-96	82
*spic*	-175	-150
*spil*	-133	-160
*spin*	30	-163
*spio*	-10	197
*spir*	-113	-188
*spis*	-163	-60
*spla*	27	-127
*spli*	181	46
*spoa*	20	151
*spok*	-138	-139
*spol*	28	-105
*spon*	201	9
*spor*	-162	58
*spot*	238	116
*spra*	220	-106
*spri*	-396	-282
*spro*	-131	-177
*spru*	78	-200
*spul*	184	13
*spur*	127	19
*sput*	-106	-83
*spyr*	228	17
*spyt*	94	-56
*sque*	162	-5
*squi*	113	-38
*srad*	-175	-168
*sreg*	-105	-129
*sren*	206	30
*srum*	-133	-78
*srut*	111	-38
*sta	-145	19
*staa*	245	99
*stac*	-146	-90
*stae*	-141	-173
*staf*	-140	-120
*stag*	-15	-169
*stai*	78	171
*stak*	211	11
*stam*	-234	20
*stap*	-144	-172
*star*	178	136
*stas*	22	176
*stat*	-183	-190
*stbe*	40	-96
*stbl*	-208	-201
*stbo*	141	-82
*stea*	-178	-174
*sted*	-109	-159
*steg*	140	125
*stek*	-16	122
*stel*	-35	-121
*stem*	93	-69
*step*	28	246
*stes*	115	-135
*stet*	197	-67
*sthm*	-33	-148
*sti	209	250
*stic*	89	-115
*stid*	-183	-182
*stik*	121	-112
*stin*	-188	-280
*stip*	-107	-96
*stir*	245	177
*stis*	-93	67
*stiv*	8	-137
*stja*	-4	-197
*stki*	-21	127
*stkl*	192	27
*stko*	159	-56
*stma*	73	-168
*stmj*	-155	-159
*stmu*	-164	-126
*stna*	201	-80
*stoc*	-118	-213
*stol*	-26	128
*stom*	33	-162
*stoo*	130	14
*stop*	-41	127
*stor*	138	55
*stot*	166	-229
*stov*	19	-119
*stpa*	-137	-32
*stpe*	31	139
*str	119	42
*stra*	125	39
*stre*	-322	-106
*stri*	-167	-55
*stro*	62	-237
*stry*	58	97
*stsm*	189	-19
*stsp*	175	26
*stst*	-139	-110
*stu	-176	-99
*stua*	-97	-153
*stub*	-127	-176
*stuc*	-86	-179
*stud*	-199	24
*stug*	219	179
*stui*	159	-10
*stuk*	-395	-364
*stul*	-153	-164
*stus*	163	-21
*stut*	-154	-153
*stva*	-67	-146
*sty	141	-30
*styc*	227	163
*stye*	-107	-117
*styg*	-319	-262
*stym*	27	121
*styp*	2	137
*styr*	214	214
*stys*	173	-7
*styv*	189	336
*sual*	-186	-161
*suci*	38	203
*suck*	-95	-235
*sude*	380	83
*sudi*	135	-11
*suga*	229	51
*suge*	-151	-126
*suis*	-19	220
*suli*	177	47
*sult*	-103	-132
*suma*	-135	-129
*sump*	139	41
*sund*	-169	-88
*suom*	-237	-228
*supe*	184	6
*suru*	-183	-214
*sus	-60	109
*susa*	117	-34
*suto*	-139	-147
*sutr*	-111	-93
*suup*	164	11
*svac*	-110	-127
*svag*	432	19
*sval*	67	-115
*svam*	-49	-245
*svep*	91	4
*sver*	-41	184
*svet*	188	-151
*svid*	-197	-265
*svii*	151	23
*svik*	49	143
*svim*	387	36
*svlt*	152	12
*svoi*	200	13
*svul*	27	-178
*svun*	-140	-133
*swae*	114	9
*swal*	220	-65
*swea*	243	8
*swed*	-159	-65
*swel*	210	51
*swer*	150	95
*sych*	-138	-193
*syk	-52	101
*syko*	-215	-149
*symb*	-123	-119
*symt*	-141	-162
*syna*	157	13
*synb*	112	12
*synd*	95	167
*syne*	134	-19
*syns*	133	-18
*synu*	-165	-168
*syny*	-36	-204
*syon*	161	0
*syra*	94	144
*syre*	288	-23
*syrg*	116	-81
*syri*	-90	-151
*syst*	-8	160
*taa	149	144
*taal*	94	231
*taas*	-49	133
*tab	-4	127
*tabe*	114	-17
*taca*	105	-47
*tact*	-129	-162
*tad	167	134
*tada*	-176	-77
*tadi*	-240	-135
*tadn*	40	-111
*tado*	152	26
*tads*	-134	-152
*tafe*	-140	-120
*tafs*	24	189
*tag	131	-22
*tagi*	197	-6
*tagl*	-124	-117
*tagn*	-129	-18
*tain*	-140	75
*tair*	78	171
*tais*	-245	-243
*taju*	158	0
*taka*	174	141
*taki*	159	28
*takt*	170	16
*tal	-261	-297
*tala*	-163	129
*tald*	-180	-72
*talf*	133	14
*tals*	-63	-168
*talt*	100	188
*tama*	-61	186
*tamd*	-170	-115
*tame*	-294	-258
*tami*	-256	-310
*tamn*	-154	-140
*tamo*	121	-50
*tamt*	106	399
*tand*	-178	-191
*tane*	140	73
*tanf*	133	249
*tang*	-122	-2
*tank*	141	414
*tans*	249	124
*tant*	-43	-149
*tanu*	14	154
*tany*	25	238
*tape*	-111	-162
*tapr*	-3	-112
*tapt*	-387	-352
*tar	143	89
*tara*	-107	-133
*tare*	157	25
*tari*	202	41
*tark*	3	285
*tart*	-90	-200
*tarv*	-275	-285
*tase*	21	-120
*tasp*	-127	-137
*tast*	87	125
*tasy*	121	8
*tata*	58	73
*tats*	-107	-89
*tatu*	-260	-273
*tatv*	140	41
*tauk*	-180	-172
*taxi*	144	64
*taza*	-126	-118
*tbal*	-252	-241
*tbar*	298	29
*tben*	53	-99
*tbit*	41	-95
*tbla*	-181	-168
*tblo*	143	-22
*tboj*	143	-22
*tbol*	-98	-218
*tbon*	115	-89
*tbor*	105	-78
*tbra*	-90	-147
*tbro*	-222	-249
*tbur*	-166	-103
*tbyt*	-16	215
*tche*	-242	-289
*tchy*	-185	-242
*tdom*	263	44
*tduk*	-6	140
*tea	-207	-166
*teat*	-273	-227
*tebl*	-163	-159
*teck*	-72	-161
*tedj*	133	-17
*tefo*	190	44
*tefu*	-6	104
*teg	92	147
*tegr*	-130	-128
*tei	93	193
*tein*	-90	-116
*tejo*	123	106
*tejp*	-138	54
*teka*	67	-78
*teki*	-1	198
*tekn*	-185	-190
*teko*	-72	-160
*tekp*	20	218
*teks*	-159	-175
*tel	39	-120
*tela*	-284	-174
*tele*	25	236
*telf*	138	30
*teli*	-123	15
*telk*	-206	-207
*telt*	-209	-174
*tema*	-139	-161
*teme*	-140	-136
*temp*	296	14
*temy*	199	-4
*tenc*	109	-19
*tend*	-170	-180
*tenh*	143	-18
*tenk*	59	-117
*tenr*	185	19
*tens*	-248	-132
*tent*	-23	-137
*teof*	-116	-112
*teon*	105	-51
*tepd*	10	142
*tepf*	28	175
*tera*	-181	-103
*tere*	-144	-160
*teri*	-49	-139
*terk*	-6	-124
*terl*	-140	-113
*term*	222	-50
*tern*	-122	-39
*tero*	29	-199
*terp*	-154	-161
*terv*	-209	-266
*tery*	217	11
*tesl*	154	30
*tesp*	-155	-143
*test*	-161	-306
*tesv*	249	43
*tet	138	-23
*teta*	-187	-83
*tete*	51	-155
*tetr*	236	48
*teve*	121	-19
*text*	100	153
*tfla*	180	29
*tfor*	-318	-83
*tgan*	-135	-76
*tgas*	-144	-125
*tgen*	-120	-136
*tgev*	134	141
*tgit*	143	11
*tgra*	-133	-57
*tgt	130	-5
*thac*	-211	-197
*thai*	59	-79
*thal*	-115	-106
*that*	-212	127
*thet*	-116	-110
*they*	-104	204
*thig*	154	83
*thin*	128	369
*thma*	-33	-148
*thot*	-137	-114
*thou*	123	222
*thre*	-190	-189
*thro*	182	62
*ths	-127	-122
*thum*	-184	-190
*thur*	-215	-193
*thuv*	123	43
*tia	131	203
*tiaa*	-160	-165
*tibi*	51	-100
*tice*	22	194
*tick*	125	0
*ticl*	187	43
*tics*	-162	-192
*tid	-240	-46
*tide*	-152	-135
*tidn*	81	-20
*tids*	-197	-157
*tidy*	19	155
*tif	-120	-208
*tifr*	122	144
*tift*	5	162
*tig	243	-22
*tigh*	37	-81
*tigr*	-85	-106
*tihi*	-139	-132
*tiho*	133	145
*tiin*	-63	147
*tik	-76	-142
*tika*	269	22
*tike*	111	-109
*tiki*	-111	-94
*tiks*	179	10
*tikt*	-128	-116
*tiku*	-184	-141
*tila*	115	103
*tile*	-39	113
*tilr*	-6	169
*tils*	-46	212
*tilt*	106	88
*tima*	64	-120
*time*	186	100
*tin	-135	-135
*tine*	-72	-174
*tinf*	-36	-190
*tini*	-47	-223
*tinp*	-65	-154
*tinv*	115	19
*tipa*	95	-61
*tips*	-341	-408
*tira*	210	167
*tire*	-193	-71
*tiri*	-67	-149
*tisd*	-81	-191
*tise*	-91	40
*tism*	-145	-130
*tiso*	122	-69
*tist*	-190	-304
*tita*	127	199
*tith*	-115	-106
*tiva*	-175	-216
*tivm*	-211	-187
*tivt*	70	-80
*tja	151	-2
*tjad*	-1	163
*tjaf*	-144	-109
*tjan*	-13	128
*tjar*	130	-87
*tjat*	-121	-194
*tjej*	189	125
*tjoc*	138	18
*tjut*	268	85
*tka	4	140
*tkar*	-178	-99
*tken*	-6	202
*tkil*	-21	127
*tkla*	141	-90
*tkop*	-233	-215
*tkor*	113	-83
*tkra*	-197	-184
*tkul*	152	32
*tlag*	-119	-123
*tlak*	-108	-111
*tlar*	-174	-181
*tlat*	-60	-178
*tlin*	131	-14
*tlut*	252	-17
*tly	-147	-69
*tma	5	-201
*tmaa*	210	33
*tmam*	-178	-169
*tman*	98	-77
*tmed*	162	44
*tmjo*	-155	-159
*tmos*	203	-26
*tmot*	-115	-146
*tmus*	-164	-126
*tnad*	231	-18
*tnar*	40	-130
*tnat*	217	195
*tned*	-177	-168
*tner*	-35	164
*tnet*	287	227
*tnig*	212	85
*tnin*	-41	-176
*tnyt*	37	180
*toa	-118	65
*toac*	162	15
*toal*	189	158
*tock*	-22	-185
*toda*	-19	187
*tode*	94	-24
*todi*	-197	-197
*todj*	-182	-76
*todl*	111	-97
*tods*	-132	-188
*toi	2	169
*toid*	-135	-123
*toih*	-157	-163
*toil*	167	100
*toin*	162	27
*toiv*	-60	97
*toki*	-133	-194
*tol	4	246
*told*	-157	12
*toli*	56	-94
*tolk*	-183	-137
*tols*	115	65
*tolt*	-10	-130
*toly*	142	13
*toma*	-72	-203
*tomi*	84	-63
*tomk*	237	34
*tomt*	-143	-196
*ton	179	116
*tone*	60	-144
*toni*	62	237
*tons*	211	33
*tont*	-91	-143
*took*	337	172
*tool*	130	14
*toot*	-220	-75
*topa*	-36	162
*tope*	15	-84
*topn*	-129	-130
*topr*	-123	-111
*tor	-134	-224
*tora*	-111	-196
*torc*	162	141
*tork*	260	-55
*torn*	-11	-151
*tort*	-95	-260
*tos	-206	-208
*tosi*	216	-58
*tost*	255	42
*tot	186	-65
*tota*	103	-126
*totn*	-147	-199
*totr*	35	-115
*tots*	-126	-101
*touc*	22	279
*tove*	168	19
*tovl*	-45	-129
*towe*	191	21
*tox	-169	-182
*tpas*	-159	-210
*tper*	36	168
*tpil*	56	-90
*tpri*	-122	-120
*tra	234	13
*traf*	-20	245
*trak*	147	-100
*tral*	-89	-216
*tram*	40	-117
*tran*	-74	-132
*trar*	-73	-132
*trat*	-148	-99
*tre	-148	-83
*trea*	-134	-252
*tred*	-147	-261
*tree*	129	98
*tref*	121	18
*tren*	-201	-106
*trer*	21	187
*tres*	-443	-388
*trev*	89	-81
*trex*	-31	-159
*trie*	-164	-156
*trik*	-134	-142
*tril*	86	-64
*trim*	-46	89
*trin*	-165	-184
*trip*	-222	-180
*triv*	-144	-164
*trod*	182	-32
*troe*	-148	-148
*troj*	81	-50
*trok*	14	-179
*trol*	-168	-199
*trom*	140	-101
*tron*	-127	-169
*trop*	141	0
*tror*	118	53
*tros*	-243	-208
*trot*	-285	-219
*truk*	-119	-120
*trul*	163	157
*tryc*	99	-51
*tryg*	-264	-238
*tryk*	-101	154
*tsa	-35	-199
*tsal*	-136	-162
*tsar*	-26	156
*tsat*	89	159
*tsea*	13	223
*tsem*	-68	140
*tser*	-32	-109
*tsfo*	-35	117
*tsig*	98	146
*tsin*	-136	22
*tsju*	-68	105
*tska*	263	-81
*tske*	-47	-140
*tskr*	-200	-61
*tsla*	-10	-113
*tsli*	209	-3
*tslo*	16	-99
*tsmi*	-107	-89
*tsna*	-107	-96
*tspl*	-120	-161
*tspr*	-227	-201
*tsta*	-31	-173
*tsti*	-141	-80
*tsto*	-227	-241
*tstr*	-135	-129
*tstu*	11	203
*tsva*	-280	-243
*tsve*	-111	-99
*tsvi*	-69	-187
*tual*	130	182
*tube*	-112	-150
*tuck*	-86	-179
*tude*	-47	118
*tuds*	-174	7
*tuer*	-260	-273
*tuga*	260	170
*tugu*	-54	-117
*tui	207	71
*tuka*	-348	-316
*tuke*	149	11
*tuko*	-169	-153
*tuks*	-125	41
*tule*	130	-59
*tulo*	-123	-113
*tult*	-127	-120
*tum	-160	-45
*tume*	-57	-203
*tumn*	-158	-140
*tumo*	-136	-162
*tums*	-124	-120
*tumy*	-278	-244
*tun	-64	141
*tuna*	-27	-156
*tund*	207	40
*tune*	139	46
*tung*	-41	-210
*tupa*	116	139
*tupe*	-175	-164
*tur	186	-30
*tura*	177	-132
*ture*	158	197
*turp*	217	31
*turv*	144	-5
*tus	-172	-261
*tusa*	-171	-155
*tva	105	-50
*tvaa*	150	-137
*tvac*	-99	-116
*tvag*	69	210
*tval*	-181	27
*tvam*	136	23
*tvan*	-135	-171
*tvar*	-95	-151
*tvas*	-104	-109
*tvat*	-290	-84
*tvec*	-77	87
*tvin*	-1	194
*tvis*	133	175
*tvit*	220	54
*tvri*	140	41
*twic*	127	-38
*twit*	93	-57
*tyde*	-188	-103
*tye	-107	-117
*tyg	-276	-232
*tyga*	-48	115
*tygn*	-319	-262
*tyks*	120	-71
*tyle*	151	5
*tyne*	121	8
*tyng*	22	-105
*tyot*	-165	-181
*typt*	2	137
*tyr	16	196
*tyre*	217	-29
*tyro*	133	46
*tyta*	-98	34
*tyv	182	19
*tyvf*	6	146
*tyvm*	-13	113
*tyvp*	25	270
*tyyk*	-185	-186
*tzy	-124	-153
*uais*	-194	-99
*ual	-194	-173
*ualy*	130	182
*uan	-166	-70
*uari*	-178	-47
*ubad*	-129	-101
*ubed*	-175	-170
*ubel*	100	-83
*uben*	185	-10
*ubhe*	-128	-101
*ubla*	39	-127
*ubli*	-155	-133
*ubsa*	-155	-133
*ubsl*	155	12
*uche*	6	255
*uchi*	3	132
*ucid*	-41	145
*uck	-84	-264
*ucka*	-227	-200
*ucke*	14	-121
*ucki*	186	180
*uckl*	-7	132
*uckn*	-167	-157
*uckt*	115	19
*ucol*	127	-64
*uda	-128	-157
*ude	102	192
*uden*	219	177
*uder*	-91	-165
*udig*	252	-5
*udin*	-149	-157
*udla*	-157	-161
*udle*	171	-8
*udlo*	-189	-183
*udra*	240	-27
*udri*	121	-1
*udsa*	17	191
*udsk*	96	208
*udsm*	-207	-195
*udte*	-125	-119
*udva*	93	-69
*ueez*	163	-6
*uens*	-263	-276
*uera*	-214	-204
*ueri*	-138	-171
*ufad*	24	195
*ufar*	148	83
*ufee*	107	35
*uft	294	-82
*ufte*	123	-80
*uftg*	134	102
*ugad*	142	-34
*ugan*	162	107
*ugar*	105	-36
*ugat*	205	27
*ugby*	153	1
*uged*	-7	172
*ugen*	277	-78
*ughe*	-109	-148
*ughi*	303	35
*ught*	-103	199
*ugit*	151	111
*ugna*	-141	-26
*ugne*	-167	-158
*ugni*	114	28
*ugnt*	-139	-87
*ugor*	58	-129
*ugsv*	253	74
*ugum*	-54	-117
*uha	-223	-178
*uhe	230	34
*uhka*	12	292
*uhuu*	187	133
*uice*	8	-110
*uin	-92	-230
*uirt*	177	23
*uise*	-33	167
*uisi*	137	232
*uit	-124	-182
*uka	-84	-233
*ukaa*	161	4
*ukad*	-312	-285
*ukan*	-318	-274
*ukat*	-115	18
*ukdo*	-105	-54
*ukeh*	149	11
*ukem*	102	-47
*uken*	245	4
*uket*	-80	-88
*ukgy*	-124	-60
*ukhu*	-132	-3
*ukin*	-159	-199
*ukos*	12	-180
*ukra*	-126	-94
*ukre*	-144	-146
*uksb*	-6	140
*ukse*	-286	-140
*ukta*	290	31
*ukte*	102	133
*uktk*	-145	-127
*ukto*	-119	-120
*ukva*	-194	-131
*ula	-240	-118
*ulad*	106	-36
*ulan*	247	-17
*ular*	87	-87
*ulas*	-67	105
*ulat*	-214	-174
*ulbo*	-143	-128
*uld	-94	90
*uldr*	-140	-195
*ulea*	-236	-226
*uled*	95	-63
*ulee*	183	163
*ulen*	135	156
*ulet*	-150	-243
*ulga*	168	44
*ulin*	188	65
*ulmi*	-141	-135
*ulna*	167	-31
*ulos*	-123	-113
*ulra*	-120	-107
*uls	92	-157
*ulsa*	296	201
*ulse*	305	40
*ulsi*	148	6
*ulso*	110	18
*ulst*	-76	109
*ult	-202	-117
*ulta*	-117	-148
*ulte*	-26	88
*ultr*	-210	-186
*ults*	-103	-131
*ulus*	-174	-172
*ulve*	-90	-116
*uma	204	81
*umal*	4	136
*uman*	60	-100
*umat*	-194	-174
*umb	100	-160
*umbe*	-166	-163
*umbl*	166	-10
*ume	190	-23
*umel*	92	-63
*umen*	-22	-205
*umer*	-234	-139
*umet*	-34	195
*umfo*	-13	99
*umi	-54	-117
*umig*	184	14
*umin*	-13	99
*umir*	-133	-136
*umis*	-247	-244
*umla*	175	-23
*umli*	167	2
*umok*	-139	-116
*umon*	129	-44
*umor*	-63	83
*umpe*	121	-77
*umpl*	240	143
*umpo*	-177	-154
*umpy*	-161	-146
*umt	37	145
*umy	-278	-244
*una	-97	-96
*unal*	24	163
*unan*	-7	-151
*unch*	120	92
*unco*	190	39
*und	204	106
*undn*	150	16
*undr*	-276	-191
*undu*	-175	-122
*une	222	-44
*unes*	-135	-158
*ung	-57	-167
*unga*	-28	-170
*ungd*	-167	-262
*ungi*	138	-71
*ungk*	145	4
*ungr*	-299	-283
*ungs*	137	-16
*ungt*	86	-24
*unin*	-241	-114
*unka*	-153	-207
*unke*	226	71
*unkn*	147	-26
*unkt*	-61	68
*unky*	-192	-192
*unol*	167	-12
*unsa*	-101	-124
*unse*	-219	-231
*unt	163	140
*unts*	-14	223
*untu*	118	170
*uny	-115	-184
*uola*	6	211
*uole*	-186	-58
*uoli*	-201	-146
*uome*	-196	-105
*uono*	-155	-152
*upa	17	-86
*upak*	0	171
*upar*	107	221
*upat*	158	26
*upbl*	8	-138
*upch*	38	186
*updr*	26	174
*upeh*	176	58
*upgr*	-7	108
*upho*	-51	98
*upie*	164	11
*upil*	220	12
*upit*	178	114
*upko*	-157	-161
*uplo*	-77	52
*upra*	120	192
*upro*	-211	-188
*ups	-175	-165
*upst*	-143	-185
*upsv*	162	54
*upt	115	-40
*ura	-44	-209
*uraa*	-224	-165
*urad*	66	-90
*urag*	2	120
*uras*	-145	-158
*urat*	65	-103
*urde*	-163	-165
*uren*	209	128
*urgi*	-111	-94
*urha*	-58	126
*uri	142	160
*urie*	-145	-151
*urig*	113	-66
*urio*	-161	-157
*uris*	255	118
*urit*	219	212
*urjo*	-124	-114
*urk	157	38
*urke*	124	-82
*urku*	138	-44
*urmo*	-120	-120
*urn	-190	-70
*urna*	-202	-191
*urnt*	-186	-196
*urou*	140	5
*urpe*	-93	-113
*urpl*	219	3
*urpo*	209	241
*urs	-166	-62
*ursd*	-237	-214
*urse*	-188	23
*ursi*	-126	-149
*ursj*	-100	31
*urst*	-247	-280
*urt	11	248
*urti*	157	180
*urts*	-5	-177
*uruu*	-114	-132
*urvo*	144	-5
*usa	-80	-103
*usad*	126	-27
*usar*	100	-39
*usba*	80	159
*usbo*	4	151
*usch*	117	183
*uscl*	-182	-178
*usea*	-139	-126
*usel*	-117	-149
*useo*	158	11
*user*	105	11
*uses*	-167	-175
*uset*	0	162
*ush	-150	-156
*ushe*	101	142
*ushi*	280	74
*usik*	-2	-113
*usin*	-58	206
*usio*	-129	-135
*uska*	187	4
*uske*	-166	-221
*usla*	-41	-119
*uspe*	-71	-110
*usti*	208	108
*usua*	-186	-161
*usvi*	151	23
*utaa*	-182	-117
*utad*	38	-99
*utan*	171	201
*utar*	196	195
*utat*	152	267
*utba*	-101	-96
*utbi*	-254	-242
*utbr*	-277	-266
*utby*	-22	175
*ute	86	-72
*uteb*	-163	-159
*uten*	6	-123
*uter*	29	-205
*utes*	244	-22
*utet*	-13	123
*utga*	-135	-76
*uti	214	192
*utif*	5	117
*utin*	-178	68
*utio*	-104	-161
*utis*	-28	-152
*utla*	-217	-228
*utna*	80	140
*utny*	37	180
*utom*	169	72
*uton*	129	-52
*utor*	-278	-274
*utos*	225	109
*utpl*	32	166
*utra*	250	-23
*utre*	-310	-351
*uts	128	155
*utsa*	-107	87
*utse*	-181	-75
*utsi*	-103	62
*utsl*	-13	-124
*utsp*	-124	-103
*utuu*	242	-12
*utva*	31	304
*utve*	1	186
*utvi*	-50	152
*uule*	100	207
*uume*	180	-69
*uupi*	164	11
*uuro*	140	5
*uusi*	-116	-131
*uute*	-173	-241
*uuti*	150	-48
*uutu*	234	-23
*uva	171	-84
*uvan*	-214	-264
*uvar*	-144	-153
*uve	-64	-154
*uver*	19	124
*uvig*	-233	-209
*uvtv*	132	1
*uxen*	-26	185
*uxne*	9	150
*uys	-168	-172
*vaan*	-36	192
*vaar*	127	57
*vaci*	-422	-481
*vack*	162	-107
*vade*	-131	-136
*vadk*	-178	-169
*vadr*	-139	-135
*vag	211	193
*vaga*	109	45
*vage*	46	240
*vagl*	-189	-189
*vagr*	-193	-18
*vagt*	272	49
*vaha*	-173	-5
*vaik*	164	115
*vaim*	4	281
*vais*	10	136
*vake*	36	-168
*vakt*	88	151
*val	163	258
*vala*	-215	-160
*vale*	-213	-94
*vali*	-155	-82
*valm*	8	206
*valn*	-215	-194
*valp*	-266	-234
*vals*	135	1
*valt*	298	256
*valu*	48	-104
*vama*	210	35
*vaml*	118	32
*vamp*	-116	-300
*vand*	-149	-118
*vane*	-160	-93
*vang*	-199	-139
*vani*	216	347
*vanj*	-157	-60
*vanl*	-217	-167
*vant*	-26	-120
*vapn*	9	168
*var	-36	125
*varb*	-175	-183
*vare*	66	146
*varf*	-126	61
*varj*	-65	115
*vark*	-38	-253
*varm*	-54	-211
*varo*	-107	-101
*vars*	198	86
*vart*	145	-116
*vas	-175	-120
*vasa*	-126	-204
*vase*	282	34
*vask*	34	212
*vasy*	-230	-271
*vate*	-33	-189
*vati*	-159	-130
*vatk*	-280	-240
*vatm*	-133	-160
*vatn*	297	238
*vats*	245	112
*vauv*	250	-33
*vava*	-138	-5
*vavd*	-145	-114
*vavs*	283	-22
*vax	-199	-194
*vaxe*	-109	-175
*vaxi*	-168	-263
*vaxp*	-261	-235
*vaxt*	-156	-181
*vben*	-58	88
*vbok*	-212	-161
*vbur*	-138	-125
*vdes*	-4	-140
*ved	-216	-227
*veda*	143	-20
*vedb*	27	118
*vede*	136	-36
*vedk*	183	-36
*vedo*	-85	-193
*veds*	237	34
*vejp*	-137	-141
*vela*	86	141
*vele*	-191	-190
*veln*	130	113
*vels*	215	8
*velt*	164	-4
*veme*	138	20
*ven	113	90
*vepe*	31	-105
*vept*	91	4
*vera*	134	20
*verd*	146	59
*veri*	154	10
*verl*	-71	51
*vern*	-206	-230
*vers*	-176	-234
*verv*	-168	-178
*very*	-98	104
*vesa*	-169	0
*vete*	-216	-88
*veti*	98	-75
*vetn*	-48	-158
*vets*	29	-112
*vfal*	-160	-158
*vfar*	6	146
*vgas*	56	155
*vgif*	-197	-208
*vhug*	212	-51
*vice*	-171	-82
*vico*	-127	-120
*vida*	35	-108
*vide*	-225	-296
*vidi*	-135	-151
*vier*	2	206
*vies*	-11	200
*vift*	206	127
*vig	-201	-94
*vigt*	-11	117
*viik*	139	13
*viil*	20	264
*viim*	60	146
*vike*	79	138
*vikt*	-120	-143
*vil	5	169
*vild*	7	149
*vilj*	-106	114
*vilk*	-189	81
*vilo*	-160	-116
*vils*	-168	-163
*vilu*	139	5
*vily*	136	-3
*vima*	332	20
*vime*	102	-52
*vimf*	209	-2
*viml*	137	33
*vind*	125	19
*ving*	4	151
*vint*	-422	-292
*vipe*	-2	123
*vira*	226	55
*viri*	261	43
*vis	-34	-175
*visa*	150	163
*visd*	-204	-197
*visk*	-18	130
*visn*	-85	38
*vist*	217	96
*vit	-30	126
*vita*	6	-224
*vitj*	151	-2
*vits*	-254	-259
*vlad*	239	146
*vlar*	-151	-142
*vlas*	-198	-117
*vled*	-118	-106
*vlid*	-152	-154
*vliv*	-158	-58
*vlos*	152	-50
*vlt	152	12
*vlys*	-31	145
*vmam*	-13	113
*vmed*	-211	-187
*vmod*	179	-8
*vmor*	-152	-32
*vna	-155	-139
*vnin*	-144	-54
*voic*	68	143
*voin*	-197	-191
*vois*	87	-42
*volo*	-149	-170
*volt*	39	-114
*vomi*	137	18
*von	-24	132
*vopn*	128	-6
*vor	-147	-174
*vore*	103	319
*vori*	-132	-162
*vort*	-253	-242
*vos	-279	-304
*vous*	-184	-170
*vpap*	25	270
*vrad*	-32	200
*vre	110	22
*vred*	45	115
*vric*	-155	-120
*vsar*	-238	-274
*vsfa*	-107	-140
*vska*	-140	-176
*vske*	-22	187
*vsku*	88	-56
*vsli*	166	11
*vslo*	14	140
*vslu*	-116	38
*vste*	-104	-106
*vsva*	-234	-261
*vsvi*	111	0
*vtag*	-143	-174
*vtes*	-102	-168
*vtim*	252	92
*vtvi*	132	1
*vud	95	118
*vude*	181	68
*vudl*	-189	-183
*vudv*	90	-73
*vuln*	167	-31
*vuls*	122	7
*vuni*	-175	-169
*vuxe*	-26	185
*vuxn*	25	138
*vxin*	-110	-108
*waet*	114	9
*wake*	240	173
*waki*	130	57
*walk*	-119	-42
*walo*	220	-65
*wana*	-44	101
*want*	-200	14
*wara*	49	-177
*wasp*	149	28
*wate*	80	-95
*way	-268	-150
*wbor*	190	128
*weak*	278	26
*weat*	243	8
*wedi*	-186	-138
*weir*	136	-47
*wel	194	93
*weli*	210	51
*welt*	8	116
*went*	259	13
*weri*	144	102
*wful*	139	24
*what*	-102	-193
*whee*	88	-44
*when*	-116	17
*whip*	-149	-145
*whit*	207	13
*wice*	127	-38
*wint*	-202	-98
*wish*	9	173
*wnat*	1	154
*wnin*	24	166
*wnot*	127	27
*wonk*	156	-5
*wont*	332	259
*word*	323	90
*wors*	271	67
*wort*	28	92
*wory*	-227	-205
*woul*	-14	301
*wris*	185	72
*wron*	-51	-126
*wrot*	15	151
*xade*	11	149
*xam	-135	-220
*xams*	-116	-120
*xan	186	122
*xare*	51	-83
*xate*	-137	-114
*xed	60	-94
*xel	-217	-248
*xeln*	-89	-193
*xen	-79	176
*xer	-91	-164
*xerc*	-139	-173
*xet	10	197
*xfru*	-6	112
*xhau*	-132	-126
*xich*	150	138
*xid	171	-90
*xidl*	78	-42
*xin	-55	-242
*xist*	28	242
*xlar*	-207	-252
*xliv*	-127	-129
*xman*	3	199
*xne	9	150
*xom	-3	119
*xor	-82	84
*xpla*	-168	-190
*xplo*	-54	-164
*xpro*	-261	-235
*xtar*	120	-64
*xten*	108	-47
*xtio*	-129	-161
*xtra*	78	-45
*xtre*	156	23
*xtsn*	-107	-96
*xvec*	179	30
*xyfe*	-125	-120
*yat	-162	-167
*yatz*	-124	-153
*ybe	149	-44
*ycer*	-40	-113
*ycho*	-138	-193
*yck	-5	-191
*ycka*	299	274
*ycko*	-190	-216
*yckt*	150	170
*yda	44	126
*ydad*	8	143
*ydal*	5	119
*ydar*	-128	-105
*ydia*	-228	-288
*ydro*	-91	-125
*ydsk*	-130	-120
*year*	-182	-224
*yeli*	12	-98
*yen	159	-54
*yfer*	-125	-120
*yfik*	-261	-219
*yfod*	239	50
*yfri*	96	222
*yfsa*	-176	-144
*yft	-152	-87
*yfta*	-94	-212
*yfte*	33	-161
*yga	-156	-67
*ygad*	-48	115
*ygan*	-85	-226
*ygbe*	-251	-249
*ygde*	-173	-178
*ygdu*	182	24
*ygen*	-86	-161
*yger*	-137	39
*yget*	-26	-110
*ygli*	109	-25
*ygne*	-278	-157
*ygon*	65	-60
*ygov*	-103	-102
*ygpl*	-144	-136
*ygra*	3	-120
*ygre*	130	-38
*ygsk*	-146	-240
*ygsm*	176	10
*ygt	-150	-70
*ygva*	-155	-147
*yhet*	-131	-170
*yhor*	-119	-141
*yhta*	266	-2
*yka	204	168
*ykar*	169	-22
*yker*	-117	-228
*ykla*	-101	-136
*yko	-185	-186
*ykol*	32	-83
*ykos*	-171	-218
*ykse*	87	-98
*ykte*	101	-138
*yla	-227	-193
*ylag*	-139	-156
*ylan*	-327	-280
*ylax*	93	-52
*yld	-121	-236
*ylde*	-113	-235
*yldi*	6	212
*ylen*	148	-34
*ylig*	16	117
*ylma*	168	-18
*ylni*	-167	-282
*ylta*	45	148
*ymbi*	-123	-119
*ymfk*	-152	-116
*ymfo*	132	-1
*ymna*	-186	-155
*ymor*	22	157
*ymta*	237	10
*ymto*	-141	-162
*ynas*	157	13
*ynbo*	112	12
*ynd	85	176
*ynda*	217	31
*ynee*	121	8
*ynen*	186	6
*yngd*	114	-33
*yns	133	-18
*ynte*	-166	-161
*ynty*	121	8
*ynun*	-165	-168
*ynyt*	-28	-201
*yola*	-167	-178
*yone*	124	241
*yope*	195	26
*yori*	6	127
*yory*	163	-8
*your*	-115	28
*ypa	-4	-183
*ypat*	0	171
*yper*	159	90
*ypla*	116	-11
*ypo	-116	-115
*ypof*	163	69
*ypok*	-81	-105
*ypot*	132	113
*ypt	210	-36
*ypta*	95	130
*ypte*	-69	46
*ypuc*	140	27
*yra	165	61
*yraa*	-136	-202
*yraf*	165	12
*yral*	18	160
*yran*	-4	179
*yrar*	260	35
*yrem*	183	-28
*yret*	332	8
*yrga*	116	-81
*yrhj*	117	-1
*yrie*	-90	-151
*yrka*	-192	-229
*yrkr*	-132	-128
*yrky*	102	-51
*yrol*	133	46
*yrse*	99	-63
*yrve*	136	20
*ysel*	-95	233
*ysem*	-151	-180
*ysen*	141	125
*yser*	80	-170
*ysi	15	127
*ysie*	128	25
*ysio*	3	-171
*yska*	-150	-194
*yski*	-125	10
*ysna*	2	78
*ysni*	-192	-186
*yspa*	200	24
*yste*	-22	166
*ystv*	126	15
*ysty*	195	-7
*ytaa*	163	-8
*ytad*	-150	-215
*ytas*	-157	-168
*yten*	-81	-174
*ytja*	37	180
*ytli*	-118	-212
*ytos*	255	42
*ytyy*	-23	-193
*yva	-116	-197
*yvai*	10	136
*yven*	212	-21
*yvfa*	6	146
*yvin*	-205	-211
*yvma*	-13	113
*yvni*	-104	-90
*yvpa*	25	270
*yway*	-192	-148
*ywhe*	18	-113
*yxan*	190	109
*yxor*	62	258
*yyko*	-185	-186
*zan	-151	-145
*zema*	-212	-202
*zeri*	-137	-132
*zete*	-127	-129
*zin	-122	-102
*zing*	141	-47
*zomb*	-214	-233
*zure*	63	-128
-#	89	-91
-# ar	-129	-129
-# dar	109	20
-# har	23	139
-# inga	122	11
-# ont	-157	-122
-# vil	226	3
-# … blodn	-131	-94
-# … har	-93	74
-# … magen	83	9
-# … spark	122	11
-# … svara	114	-7
-# … vil	139	-8
-*aan	102	384
-*able*	4	106
-*abso*	0	-128
-*aby	199	48
-*acks*	-129	-143
-*ada	-185	-133
-*adad*	-118	82
-*adan*	-131	-152
-*ade	-149	108
-*adet*	7	128
-*adsk*	-79	-155
-*afe	-139	62
-*aft	122	-120
-*aga	84	255
-*agad*	-45	159
-*agar*	-26	256
-*agen*	-175	-125
-*agt	6	174
-*ahdi*	-163	-165
-*aid	-127	16
-*aipa*	6	177
-*ajsa*	-169	-203
-*akan*	154	6
-*akbl*	7	128
-*aken*	115	12
-*aker*	-122	12
-*akip*	-188	-173
-*akna*	241	136
-*aks	114	1
-*akto*	-132	-119
-*aktu*	-150	-165
-*akut*	-209	-236
-*ala	238	265
-*alar*	-69	105
-*aldr*	16	215
-*aler*	89	150
-*alig*	-96	-194
-*aliv*	64	122
-*alje*	128	57
-*alm	144	123
-*alpe*	191	38
-*alpt*	149	33
-*alsv*	-128	-126
-*alt	-158	-69
-*alts*	-120	-68
-*aluu*	-1	120
-*alvm*	-197	-276
-*ama	-199	-72
-*amaa*	-6	240
-*amad*	123	28
-*amed*	17	122
-*amer*	-132	-140
-*amla*	-125	-40
-*amna*	4	252
-*amni*	-164	-177
-*amp	-107	-115
-*ampa*	-175	-194
-*anan*	-91	55
-*anar*	-84	135
-*anat*	-94	69
-*and	171	186
-*anda*	169	97
-*ande*	89	3
-*andf*	-154	-139
-*andn*	-246	-178
-*andr*	-122	-221
-*ands*	117	-26
-*aner*	131	-1
-*ange*	-73	106
-*angr*	-45	101
-*anin*	-72	-117
-*anis*	4	141
-*anka*	-246	-349
-*anke*	-23	121
-*ankt*	-124	-140
-*anma*	84	224
-*ans	159	14
-*anst*	-141	-122
-*ant	-88	-136
-*anti*	-187	-187
-*anym*	-44	147
-*apa	182	243
-*apni*	-109	-88
-*apor*	-174	-164
-*ara	189	343
-*arar*	165	164
-*arda*	118	30
-*aren*	-117	71
-*arfo*	-9	123
-*arig*	-159	-133
-*arja*	-10	184
-*arka*	203	26
-*arke*	149	20
-*arli*	-188	-233
-*arme*	81	-54
-*arn	-131	-39
-*arnb*	35	111
-*arne*	-67	47
-*arou*	-22	140
-*ars	-116	-6
-*art	-211	-118
-*artk*	-109	-88
-*arto*	-134	-110
-*asog*	-118	-109
-*asta*	195	206
-*astm*	128	110
-*ata	186	197
-*atad*	28	198
-*atan*	-9	118
-*atar*	156	233
-*aten*	16	88
-*ater*	174	140
-*atia*	146	-28
-*atom*	-136	-137
-*atre*	81	188
-*ats	-155	-81
-*aver*	-59	-137
-*avfo*	-49	-135
-*avid*	-176	-241
-*baby*	199	48
-*bajs*	-87	-193
-*baka*	-71	65
-*bara*	12	297
-*barn*	-106	55
-*batr*	81	188
-*bebi*	134	46
-*beha*	150	22
-*beho*	44	327
-*beky*	-135	-91
-*bena*	-121	-135
-*bera*	-60	125
-*blad*	7	128
-*blas*	-191	-169
-*ble	-162	-101
-*blee*	13	-134
-*blet*	43	150
-*blev*	-171	-90
-*blir*	174	279
-*blod*	-269	-253
-*bloo*	98	-55
-*boja*	-66	-141
-*boka*	-179	-132
-*book*	-6	156
-*bord*	-56	152
-*bort*	-90	-142
-*brad*	-79	-155
-*brak*	-180	-171
-*brat*	-136	-137
-*brea*	-76	-140
-*brev*	-90	-117
-*bros*	56	-132
-*bruk*	132	74
-*bsol*	0	-128
-*byta*	1	148
-*ces	-17	146
-*chat*	6	142
-*ches*	-193	-141
-*cida*	-183	-213
-*ciga*	-6	128
-*cis	162	36
-*cka	65	145
-*ckar*	-216	-185
-*cker*	153	35
-*ckna*	140	-10
-*ckst*	-129	-143
-*ckte*	-6	128
-*cope*	-3	183
-*coug*	78	-66
-*coul*	153	18
-*cykl*	119	4
-*dad	-109	53
-*daga*	-125	-132
-*dal	-183	-213
-*dali*	-125	-191
-*dang*	-105	-125
-*das	214	-78
-*denl*	230	7
-*der	131	27
-*dera*	21	162
-*ders*	-132	-108
-*dfad*	-154	-139
-*dist*	-163	-165
-*dja	-181	-167
-*djup*	-33	99
-*dnad*	-116	-142
-*dnin*	-138	22
-*dnod*	-210	-225
-*dode*	-105	-138
-*domn*	-207	-205
-*dore*	17	184
-*drat*	-141	-140
-*dre	9	158
-*dsa	168	42
-*dsbe*	-121	-135
-*dska*	-93	-171
-*dsta*	-126	-188
-*dusc*	117	142
-*dvet*	-178	-172
-*eage*	236	9
-*ealy*	-152	-116
-*eath*	-76	-140
-*ebis*	134	46
-*ecis*	162	36
-*ecka*	-15	161
-*edic*	-168	-84
-*edve*	-178	-172
-*eek	-9	176
-*eel	-3	148
-*eesa*	-114	-106
-*efte*	-10	290
-*egen*	70	115
-*ehal*	162	103
-*ehdy*	181	17
-*ehov*	44	327
-*ekym*	-135	-91
-*elaa*	-1	120
-*elan*	187	21
-*elar*	-60	87
-*eler*	-172	-237
-*elge*	33	204
-*elt	-40	-141
-*elto*	124	-5
-*ema	131	229
-*emel*	138	2
-*enaa*	108	295
-*enad*	11	186
-*enag*	-121	-135
-*enah*	-136	-121
-*enar*	16	143
-*ene	125	164
-*enes*	22	194
-*enga*	20	230
-*enge*	-136	-121
-*enin*	160	126
-*enly*	230	7
-*ensa*	27	202
-*envu*	173	2
-*erad*	-137	-119
-*erar*	95	-123
-*erat*	-36	204
-*ere	-42	110
-*eren*	173	2
-*erer*	-126	-117
-*eres*	154	115
-*ergi*	-38	-139
-*erig*	18	130
-*erka*	-37	-114
-*ern	4	169
-*erte*	-133	-127
-*eter*	40	218
-*etsl*	-178	-172
-*eva	33	234
-*evan*	8	191
-*even*	58	149
-*ever*	-208	-181
-*evla*	-90	-117
-*expl*	6	100
-*fad	-144	-128
-*far	176	29
-*fara*	112	-119
-*farl*	-189	-234
-*fast*	9	-159
-*fata*	145	242
-*feel*	138	149
-*feve*	-221	-226
-*fina*	2	151
-*fins*	70	333
-*flyt*	100	127
-*folj*	11	181
-*for	10	197
-*fora*	-22	155
-*fori*	-49	-135
-*forn*	2	130
-*forr*	125	140
-*fort*	108	165
-*forv*	-92	-115
-*fote*	185	-8
-*fots*	9	141
-*friv*	22	173
-*fter*	-18	297
-*fyla*	143	41
-*fyra*	-190	-124
-*gade*	-45	159
-*gang*	62	155
-*gar	-73	160
-*gare*	-6	128
-*gena*	-136	-121
-*gent*	70	115
-*gera*	91	-124
-*ghet*	-143	-8
-*ght	157	155
-*gick*	56	178
-*gier*	-142	-145
-*glad*	28	115
-*glas*	-122	-209
-*gnar*	-132	-159
-*goin*	-17	139
-*gon	-18	166
-*gone*	36	-115
-*gonk*	126	26
-*gora*	-59	189
-*grat*	224	15
-*grav*	-176	-241
-*gre	-45	101
-*grej*	-11	139
-*haft*	103	-110
-*hala*	151	59
-*hale*	124	100
-*hand*	140	2
-*hane*	-50	157
-*hang*	-101	-128
-*hans*	145	12
-*hart*	-100	32
-*hat	153	136
-*have*	57	154
-*hdis*	-163	-165
-*hdy	181	17
-*helg*	33	204
-*hem	21	157
-*hema*	131	229
-*hene*	43	252
-*heng*	-136	-121
-*here*	173	174
-*hest*	-193	-141
-*hete*	-126	7
-*hine*	137	91
-*hjal*	269	46
-*hjar*	-242	-213
-*hoge*	-157	-149
-*home*	7	137
-*hono*	125	219
-*hopa*	11	140
-*hord*	167	45
-*hort*	-174	-182
-*host*	113	-37
-*hota*	-162	-179
-*hova*	78	246
-*hove*	41	287
-*hovs*	36	195
-*huse*	-8	157
-*huvu*	-74	-177
-*iala*	112	-22
-*ices*	-17	146
-*icid*	-183	-213
-*icka*	-227	-236
-*ickn*	140	-10
-*ida	-164	-113
-*idal*	-183	-213
-*ider*	-108	28
-*ier	-116	-54
-*ies	134	138
-*ife	2	171
-*iga	87	192
-*ige	18	130
-*iger*	1	114
-*ighe*	-77	60
-*ight*	157	155
-*iiko*	0	199
-*ika	-63	-188
-*iker*	191	-6
-*ikoo*	0	173
-*ilba*	-71	65
-*ile	105	258
-*iler*	-154	-153
-*ilig*	22	173
-*ilj	36	182
-*ilje*	-146	-158
-*ils	-140	-2
-*imad*	-53	-157
-*imat*	-150	-22
-*imor*	125	210
-*inas*	24	193
-*inha*	91	-23
-*inju*	-182	-166
-*ins	81	330
-*inta*	-72	-145
-*inut*	116	114
-*ipaa*	6	177
-*ipua*	-139	-163
-*irad*	-123	-117
-*isar*	259	202
-*ison*	137	28
-*ista*	155	177
-*istu*	-171	-179
-*ita	36	112
-*itaa*	-101	127
-*itad*	-193	-173
-*itch*	-126	-124
-*iva	43	129
-*ive	51	116
-*ivet*	-207	-213
-*ivil*	22	173
-*jalm*	168	3
-*jalp*	186	37
-*jalv*	-204	-118
-*jana*	22	185
-*jar	-4	137
-*jart*	-242	-213
-*jen	-158	-185
-*jer	128	57
-*jord*	3	177
-*jsa	-141	-158
-*jsat*	-89	-123
-*jud	210	-1
-*jukd*	0	151
-*jupt*	-33	99
-*jury*	-182	-166
-*jus	159	46
-*just*	6	170
-*kaan*	49	299
-*kad	-123	-106
-*kada*	-263	-230
-*kae	126	-6
-*kafe*	-208	-200
-*kaip*	6	177
-*kaka*	137	-26
-*kala*	-4	197
-*kan	148	-11
-*kana*	147	76
-*kane*	132	0
-*kant*	153	10
-*kar	-65	-159
-*kbla*	7	128
-*kdom*	0	151
-*ker	167	98
-*kile*	24	136
-*king*	97	201
-*kipu*	-139	-163
-*kisa*	238	32
-*kla	119	4
-*klad*	-8	180
-*klag*	-1	104
-*klap*	-109	-88
-*klar*	-18	95
-*kliv*	-23	102
-*kna	189	132
-*knad*	85	212
-*knar*	165	0
-*koja*	-4	137
-*kola*	-160	-17
-*koma*	27	227
-*kome*	91	192
-*kons*	-149	-194
-*kont*	40	-102
-*koon*	0	173
-*kora*	-23	102
-*kour*	135	-21
-*krak*	-31	-142
-*kram*	-243	-274
-*krat*	-45	116
-*krek*	-116	-118
-*krik*	211	-19
-*kriv*	146	193
-*krop*	30	174
-*ksia*	-243	-242
-*kste*	-129	-143
-*kten*	-158	-171
-*ktos*	-132	-119
-*kuka*	4	178
-*kule*	37	289
-*kund*	209	45
-*kunu*	-3	141
-*kuol*	-134	-156
-*kut	-179	-219
-*kuti*	-121	-108
-*kuum*	-94	-163
-*kval*	-34	83
-*kvar*	-12	158
-*kvic*	140	-10
-*kyme*	-135	-91
-*laa	-1	120
-*laak*	143	-22
-*lad	28	115
-*lada*	-90	-117
-*laga*	0	179
-*lake*	-185	-181
-*lakt*	-132	-119
-*lamn*	-96	106
-*lang*	-53	119
-*lapn*	-165	-140
-*lar	-68	58
-*lara*	-58	64
-*las	-83	-175
-*laso*	-169	-156
-*lata*	8	211
-*lati*	169	-38
-*lats*	16	151
-*lbak*	-71	65
-*lder*	9	147
-*ldre*	9	158
-*leed*	13	-134
-*lem	-203	-106
-*lerg*	-38	-139
-*leta*	-14	125
-*lete*	147	168
-*lev	-197	-151
-*leva*	27	303
-*lgen*	33	204
-*life*	2	155
-*lig	-146	-178
-*ligt*	115	-59
-*lir	174	279
-*lis	10	194
-*lita*	-3	181
-*liva*	12	158
-*live*	-130	-91
-*ljen*	-146	-158
-*ljer*	128	57
-*ljud*	210	-1
-*ljus*	165	45
-*lod	-156	-182
-*lode*	-124	-76
-*lodn*	-143	-190
-*log	-166	-151
-*loga*	-241	-256
-*lood*	98	-55
-*los	-156	-149
-*lost*	-114	-106
-*lots*	248	49
-*lova*	9	122
-*lper*	191	38
-*lpte*	149	33
-*lsva*	-128	-126
-*lta	107	177
-*lto	124	-5
-*ltsa*	-120	-68
-*luft*	118	-88
-*luta*	261	210
-*luu	-1	120
-*lvmo*	-197	-276
-*lyde*	311	31
-*lysn*	-37	122
-*lyta*	100	127
-*maan*	260	107
-*made*	-2	-128
-*mage*	-150	-164
-*mala*	162	93
-*male*	28	175
-*malt*	-2	107
-*mama*	-122	46
-*mame*	17	122
-*mani*	4	141
-*mar	57	-111
-*mari*	77	-18
-*mark*	234	211
-*mart*	-118	-165
-*mat	-137	-143
-*mate*	8	-122
-*medi*	-168	-84
-*medv*	-178	-172
-*mela*	114	-48
-*men	71	-69
-*mena*	3	250
-*meni*	160	126
-*mer	91	199
-*meta*	-94	-163
-*mies*	139	185
-*mind*	-116	-40
-*mins*	23	142
-*minu*	154	195
-*mita*	-102	95
-*mlat*	-182	-113
-*mna	-8	149
-*mnar*	-161	-1
-*mnin*	-234	-249
-*mobi*	28	141
-*mord*	-197	-276
-*more*	-40	209
-*mork*	-122	-129
-*move*	156	16
-*mpad*	-162	-158
-*mpto*	-195	-196
-*mtom*	-135	-167
-*naa	111	294
-*nack*	-252	-137
-*nad	-179	-225
-*nade*	17	197
-*nage*	-160	-75
-*nahd*	-136	-121
-*nan	-5	109
-*napa*	104	-3
-*nar	208	86
-*nars*	-96	0
-*nas	-5	154
-*nast*	99	41
-*nbar*	35	111
-*nce	158	-8
-*nda	-56	178
-*ndas*	214	-78
-*nde	156	56
-*nder*	27	-118
-*ndfa*	-154	-139
-*ndno*	-210	-225
-*ndsa*	168	42
-*need*	0	150
-*neen*	-23	157
-*ner	115	-51
-*nes	-112	103
-*nga	-9	122
-*ngar*	-180	-31
-*nge	-36	98
-*ngre*	-45	101
-*nhal*	91	-23
-*nigh*	108	176
-*ning*	-126	-154
-*nisk*	4	141
-*njur*	-182	-166
-*nkar*	-194	-315
-*nker*	-27	175
-*nkon*	126	26
-*nkt	-110	-171
-*nly	230	7
-*nmal*	84	224
-*nod	-210	-225
-*nom	56	150
-*nsam*	27	202
-*nser*	-133	-127
-*nste*	-150	-193
-*nuda*	137	38
-*nuku*	-3	141
-*nura*	-144	-134
-*nut	-26	249
-*nute*	147	10
-*nvuo*	173	2
-*nya	2	130
-*nymo*	-44	147
-*oan	173	5
-*obil*	28	141
-*ocke*	125	-34
-*oden*	-105	-138
-*oder*	-118	-75
-*odja*	-181	-167
-*odna*	-116	-142
-*odni*	-143	-190
-*oga	-190	-189
-*ogar*	-120	-148
-*oger*	-157	-149
-*ogon*	149	-56
-*oice*	-17	146
-*ojar*	-4	137
-*oka	-16	203
-*okar*	-228	-260
-*oken*	186	80
-*oker*	-157	-99
-*okin*	-7	188
-*okni*	-132	-108
-*ola	-134	-156
-*olan*	-169	-53
-*olig*	-128	-148
-*olis*	121	154
-*olut*	0	-128
-*oma	27	227
-*ome	80	133
-*omer*	138	247
-*omn	19	186
-*omna*	-154	-176
-*omni*	-179	-145
-*oms	-195	-196
-*onen*	65	-85
-*onet*	137	23
-*onig*	-9	150
-*onko*	126	26
-*onom*	126	221
-*onse*	-133	-127
-*onta*	137	26
-*ooki*	-13	135
-*oon	0	173
-*oor	140	-21
-*opa	-8	109
-*opar*	170	15
-*opas*	11	140
-*ope	16	177
-*open*	80	120
-*opna*	284	11
-*ora	14	205
-*oral*	14	191
-*oran*	-8	139
-*orde*	98	231
-*ords*	-21	-171
-*ore	62	265
-*oren*	17	184
-*orgn*	-132	-159
-*orin*	-49	-135
-*orkr*	14	173
-*orny*	2	130
-*oroa*	57	178
-*orol*	-128	-148
-*orr	125	140
-*orti*	137	28
-*ortj*	22	185
-*orvi*	-123	-117
-*osta*	181	-44
-*oste*	-75	-157
-*ota	0	193
-*otad*	-134	-158
-*oto	104	-59
-*ots	-77	74
-*otsl*	248	49
-*ould*	153	18
-*ound*	-47	126
-*ouri*	135	-21
-*ova	-141	4
-*ove	169	18
-*over*	-4	243
-*ovit*	-13	150
-*ovs	36	195
-*paa	10	189
-*pad	-113	-170
-*pade*	-162	-158
-*pain*	134	-20
-*pala*	129	208
-*papa*	135	77
-*pape*	-60	100
-*pas	11	140
-*pasa*	-146	-173
-*pave*	-114	-111
-*pela*	-29	142
-*pen	70	124
-*peng*	20	230
-*per	172	123
-*pere*	-126	-117
-*pile*	-36	-129
-*plat*	16	151
-*plod*	6	100
-*plot*	248	49
-*pna	169	12
-*pnar*	219	1
-*pnin*	-109	-88
-*poli*	122	158
-*por	-174	-164
-*prat*	38	-106
-*prec*	162	36
-*pric*	-164	-133
-*prit*	165	-14
-*prov*	-188	-164
-*prut*	-80	-120
-*pte	149	33
-*ptom*	-195	-196
-*pua	-139	-163
-*pyst*	193	56
-*rack*	201	116
-*rad	-178	-164
-*rada*	-36	150
-*rads*	-79	-155
-*raka*	-184	-159
-*rakb*	7	128
-*rakn*	53	163
-*raks*	84	-39
-*rala*	-115	-133
-*rald*	14	191
-*raml*	-125	-37
-*ramp*	-202	-233
-*rapa*	1	214
-*rapo*	-135	-131
-*rar	166	127
-*rate*	143	-13
-*rato*	-158	-163
-*rats*	-141	-140
-*ravi*	-176	-241
-*rda	118	30
-*rde	25	236
-*rdsb*	-121	-135
-*rdst*	-126	-188
-*reag*	236	9
-*reat*	-99	-168
-*reci*	162	36
-*rehd*	181	17
-*rek	-116	-118
-*ren	-106	42
-*renv*	173	2
-*rera*	-126	-117
-*revl*	-90	-117
-*rfor*	-9	123
-*rgie*	-142	-145
-*rgna*	-132	-159
-*rida*	-196	-134
-*rige*	18	130
-*rike*	191	-6
-*rin	77	-18
-*rint*	-188	-173
-*rist*	139	-20
-*rit	154	47
-*riv	9	174
-*rivi*	22	173
-*rka	177	30
-*rkad*	-120	-77
-*rker*	169	31
-*rkr	14	173
-*rlam*	-72	-158
-*rlat*	11	106
-*rlig*	-188	-233
-*rmen*	81	-54
-*rna	27	101
-*rnba*	35	111
-*rnen*	-32	107
-*rnin*	156	-4
-*rnya*	2	130
-*roa	57	178
-*rodn*	-116	-142
-*roke*	-169	-129
-*roli*	-128	-148
-*ropa*	144	-22
-*rope*	126	126
-*ror	-7	213
-*rort*	-142	-146
-*rost*	7	-171
-*rot	-115	35
-*roun*	-22	140
-*rov	-165	-161
-*rsok*	-132	-108
-*rsva*	120	123
-*rta	-85	-260
-*rtat*	-157	-86
-*rten*	-133	-127
-*rtis*	137	28
-*rtja*	22	185
-*rtkl*	-109	-88
-*rtor*	-134	-110
-*ruka*	132	74
-*ruta*	-84	-121
-*rutn*	14	140
-*rvir*	-123	-117
-*ryg	23	146
-*rygt*	11	118
-*sade*	-135	-175
-*safe*	-7	200
-*saga*	132	270
-*sagt*	6	174
-*said*	-21	167
-*sake*	36	126
-*salj*	13	89
-*sam	-12	189
-*sama*	-138	-193
-*sana*	-61	-106
-*sar	178	180
-*sat	-163	-188
-*sben*	-121	-135
-*scha*	-28	110
-*sert*	-133	-127
-*sia	-242	-240
-*sjal*	-204	-118
-*sjuk*	-194	-86
-*skad*	-244	-218
-*skak*	131	-28
-*skal*	-4	197
-*skog*	16	208
-*skoj*	-4	137
-*skra*	-182	-100
-*skre*	-116	-118
-*skri*	277	159
-*skul*	100	328
-*slar*	-156	-208
-*slig*	261	122
-*slog*	-166	-151
-*slos*	-178	-172
-*slut*	299	269
-*smar*	-118	-165
-*snad*	49	159
-*snar*	-163	-38
-*snur*	-144	-134
-*sock*	173	-27
-*sogo*	-118	-109
-*sokn*	-132	-108
-*solu*	0	-128
-*somn*	-52	107
-*sone*	131	28
-*sova*	-204	-194
-*sove*	-95	56
-*sovi*	-13	150
-*spel*	-29	142
-*spri*	165	-14
-*spru*	-84	-121
-*sta	114	125
-*staa*	161	88
-*stam*	-165	-90
-*stee*	-114	-106
-*stel*	-98	-142
-*ster*	-301	-256
-*stet*	55	-110
-*stma*	128	110
-*stod*	-142	-212
-*stop*	-8	109
-*stor*	141	122
-*stra*	-124	-168
-*stus*	-163	-165
-*sty	193	56
-*sude*	230	7
-*sudi*	-118	-109
-*suge*	146	18
-*suic*	-183	-213
-*svag*	-179	-185
-*sval*	-93	-132
-*svan*	142	22
-*sver*	18	130
-*svim*	-193	-256
-*svul*	-241	-217
-*swit*	-126	-124
-*symp*	-195	-196
-*symt*	-135	-167
-*syns*	34	264
-*syst*	-26	142
-*taa	185	219
-*taan*	-98	95
-*tabl*	43	150
-*tad	-134	-158
-*tade*	-67	96
-*tagi*	-79	97
-*taki*	-188	-173
-*takt*	131	25
-*tals*	-128	-126
-*tama*	-23	179
-*tame*	-132	-140
-*tan	207	144
-*tank*	-195	-81
-*tar	299	145
-*tart*	-168	-164
-*tat	-118	-133
-*tch	-126	-124
-*tees*	-114	-106
-*tel	-127	-149
-*ter	106	195
-*tern*	81	194
-*them*	21	157
-*tial*	146	-28
-*tide*	-46	87
-*tilb*	-71	65
-*tils*	-84	84
-*tima*	175	54
-*ting*	-172	-244
-*tiso*	137	28
-*tita*	220	159
-*tjan*	-62	70
-*tkla*	-109	-88
-*tmam*	17	122
-*tna	14	140
-*toan*	173	5
-*todj*	-181	-167
-*tom	-202	-211
-*toms*	-195	-196
-*toni*	-72	69
-*topa*	-8	109
-*tor	-120	-206
-*tos	-132	-119
-*tral*	-159	-229
-*trap*	-98	87
-*tre	81	188
-*tror*	-26	169
-*tros*	102	-9
-*trot*	-136	-2
-*tryg*	22	172
-*tsat*	-138	-150
-*tsli*	248	49
-*tslo*	-178	-172
-*tuks*	-184	-202
-*tust*	-175	-182
-*tyre*	181	17
-*uda	137	38
-*uden*	133	-62
-*udig*	-118	-109
-*uft	75	-102
-*uger*	146	18
-*uici*	-183	-213
-*ukaa*	4	178
-*ukar*	132	74
-*ukdo*	0	151
-*uksi*	-243	-242
-*ukun*	-3	141
-*uld	152	43
-*ule	8	282
-*ulna*	-235	-206
-*ulos*	-114	-106
-*umaa*	175	-25
-*umet*	-94	-163
-*una	93	149
-*unde*	145	-54
-*unut*	-40	178
-*uola*	-134	-156
-*uoto*	173	2
-*upro*	-167	-183
-*urar*	-144	-134
-*uris*	115	-46
-*ury	-182	-166
-*usch*	117	142
-*usen*	-180	-184
-*uska*	-4	197
-*ust	2	165
-*usta*	-160	-181
-*uta	-174	-199
-*utad*	40	184
-*utar*	291	17
-*uter*	171	114
-*utid*	-121	-108
-*utin*	-178	-180
-*utna*	14	140
-*utsa*	-138	-150
-*uume*	-94	-163
-*uvud*	-74	-177
-*uxen*	9	151
-*vade*	146	42
-*vag	-107	-163
-*vaga*	3	355
-*vakn*	220	44
-*vald*	-185	-95
-*vale*	-8	107
-*valt*	-159	-74
-*van	143	32
-*vand*	32	201
-*vans*	-125	-146
-*var	-128	112
-*vara*	251	277
-*varf*	40	232
-*vart*	-159	-100
-*veck*	64	187
-*vela*	128	-3
-*velt*	124	-5
-*ven	91	156
-*ver	-88	142
-*vere*	173	2
-*verk*	-44	-113
-*veta*	-28	165
-*vets*	-178	-172
-*vfor*	-49	-135
-*vick*	140	-10
-*vid	-105	-183
-*viik*	0	199
-*vile*	101	203
-*vili*	22	173
-*vima*	-181	-242
-*vira*	-123	-117
-*visa*	-30	146
-*vit	-89	44
-*vlad*	-90	-117
-*vmor*	-197	-276
-*voic*	-17	146
-*vore*	20	137
-*vrid*	-192	-189
-*vuln*	-235	-206
-*vuot*	173	2
-*vuxe*	9	151
-*wana*	-1	118
-*wate*	-116	-113
-*week*	-9	176
-*witc*	-126	-124
-*wkae*	126	-6
-*woke*	179	22
-*work*	-177	-183
-*xen	9	151
-*xplo*	6	100
-*yck	-153	-139
-*ycka*	130	111
-*ycke*	-39	-151
-*yckt*	-6	128
-*yde	156	13
-*yder*	267	28
-*year*	-179	-178
-*ygt	11	118
-*ykla*	119	4
-*yla	143	41
-*ymer*	-135	-91
-*ymor*	-44	147
-*ympt*	-195	-196
-*ymto*	-135	-167
-*yns	34	264
-*yra	-190	-124
-*yreh*	181	17
-*ysna*	-37	122
-*yste*	-26	142
-*ysty*	193	56
-*yta	-34	254
-@acting	129	-82
-@arm	189	-12
-@asthma	203	76
-@backplace	57	-92
-@badshape	146	-11
-@balance	129	12
-@belly	-56	-135
-@bellybad	311	44
-@bellyhard	-161	-192
-@bleeding	-66	-150
-@blind	225	85
-@bloodout	-138	-132
-@breasts	-109	-180
-@breath	228	-185
-@breathsign	-138	-295
-@bulging	97	172
-@burnpain	-87	-193
-@cannot_cope	137	164
-@cant_move	230	-17
-@chest	-31	-154
-@chestpain	-70	-166
-@chestplace	20	-167
-@child	146	11
-@chronic	-83	65
-@coldsign	-293	-367
-@collect	7	128
-@confused	71	-71
-@coughs	148	-43
-@crashsign	57	-173
-@cuttool	1	193
-@cuturge	67	178
-@cutword	-254	-186
-@dead	233	78
-@deathword	-217	-15
-@despair	27	161
-@diabetes	141	-32
-@droop	-142	-133
-@drunk	142	53
-@dyspnea	-370	-329
-@effort	15	209
-@electricbad	-114	-171
-@end	-158	9
-@exertion	72	-86
-@exposure	-288	-138
-@eye	162	-59
-@eyespots	-207	-183
-@faint	-131	-44
-@fainted	-141	-227
-@fallen	-53	189
-@farewell	-5	143
-@fathom	155	-112
-@fear_of	-219	-149
-@fetal	178	133
-@fever	-90	-183
-@floor	67	-122
-@force	-225	73
-@grand	20	196
-@headache	-44	-180
-@headpain	75	-111
-@headsign	-239	-74
-@heartword	-173	-104
-@heavy	157	-20
-@hits	-200	-161
-@hopeless	-30	58
-@infant	294	47
-@infection	-179	-191
-@innersign	-46	-163
-@jerk	-112	-225
-@ledgeact	148	269
-@legsign	-80	-216
-@lethargic	43	-152
-@light	122	37
-@lightsore	289	117
-@limb	153	5
-@limbcut	-99	91
-@limbloss	-127	-67
-@limbpart	171	13
-@longtime	103	-77
-@mania	4	141
-@mottled	151	18
-@nausea	-55	-187
-@neck	-187	-174
-@no_dyspnea	-176	-150
-@noair	252	1
-@noanswer	170	147
-@noeffect	176	73
-@nofeed	232	98
-@nomoves	145	11
-@nosleep	-44	136
-@nostop	322	149
-@not_stroke_talk	-142	-167
-@notdose	-104	73
-@nourine	205	24
-@numbness	235	41
-@offender	11	173
-@often	-24	103
-@oneside	-23	-122
-@pain	-72	-186
-@para	79	-164
-@person	194	177
-@person3	-19	125
-@pillword	-173	-52
-@postictal	-66	-137
-@pregnant	-146	-251
-@press	-48	-149
-@radiate	-141	-191
-@rashmark	35	-86
-@recent	154	239
-@rest	183	-1
-@seizure	-112	-225
-@selfcut	40	-103
-@severe	205	0
-@shakes	131	-28
-@shiver	140	-61
-@sightloss	152	10
-@slur	178	4
-@solemn	156	287
-@specialbad	-162	-104
-@speech	220	132
-@squeeze	-54	-167
-@strain	-179	-193
-@strange	184	206
-@sudden	325	40
-@suicidal	-56	370
-@swallowed	-137	56
-@swelling	-196	-128
-@tablet_of_brain	351	128
-@testicle	-150	-141
-@testsign	-167	-262
-@threat	28	146
-@throatclosed	-132	-155
-@throatill	-10	-294
-@touch	-66	129
-@toucher	97	242
-@unconscious	337	23
-@upper	161	-35
-@urine_stuck	340	86
-@used	68	133
-@victim	-119	69
-@vision	162	-59
-@visionloss	-140	-212
-@vomiting	-19	-148
-@vomits	-36	-168
-@watched	71	274
-@wateraft	91	-71
-@weak	257	156
-@weird	122	-2
-@winded	-189	-161
-@wish	156	290
-@wordless	98	168
-@worry	-208	-167
-a	211	158
-a aldri	-27	130
-a har	98	-29
-a ingen	21	135
-a int	32	173
-a kan	138	146
-a mins	111	62
-a sager	-5	159
-a svara	133	3
-a vet	112	7
-a … gar	100	-36
-a … hon	4	149
-a … inget	119	4
-a … kunde	-16	118
-a … vakna	141	126
-abs*	0	-128
-absol inte	-22	-118
-absol … do	-140	-148
-absolut	0	-128
-adiso … far	119	16
-aka	109	174
-aku*	-209	-236
-akut	-179	-219
-akutid	-121	-108
-ala om	58	192
-ala … jag	58	192
-ala … nar	17	105
-ald*	9	158
-aldre	9	158
-aldri ha	9	141
-aldri haft	108	-51
-aldri hant	164	45
-aldri kant	153	10
-aldri opere	-126	-117
-aldri varit	163	82
-aldri … forut	169	49
-aldri … fots	9	141
-aldri … sa	236	62
-aldri … skoge	21	97
-ale*	-38	-139
-alergier	-142	-145
-ali*	-1	118
-alive	-1	118
-alive anymo	-1	118
-als men	112	-26
-als … jag	94	-92
-altsa	-120	-68
-alved biter	104	49
-am … but	-136	-158
-amnin funge	-132	-115
-an	11	128
-an men	42	159
-an … han	21	148
-ana*	-154	84
-anan	-53	100
-anan ska	19	119
-anan … fa	19	119
-anans och	-113	-105
-anans … andas	-113	-105
-anars	-96	0
-anars far	103	140
-anars inte	-113	-128
-anars kaner	-105	-115
-anat	-94	69
-anat land	45	144
-and	259	174
-and cant	132	-83
-and dont	90	183
-and hasnt	30	161
-and not	180	79
-and now	134	-6
-and wont	200	83
-and … breat	138	-40
-and … cant	186	-54
-and … dont	-30	173
-and … neck	150	0
-and … sleep	-150	-146
-and … slept	-15	166
-and … wake	101	137
-and … wakin	99	-14
-and … want	-16	120
-anda	58	258
-anda inte	55	252
-anda … leva	46	170
-andan orkar	110	-9
-andas	214	-78
-andas att	130	-9
-andas int	180	40
-andas inte	315	49
-andas utan	-174	-172
-andas vil	2	123
-andas … bekym	-97	-105
-andas … hosta	-157	-143
-andas … jag	130	-9
-andas … orkar	119	-24
-andas … prata	-123	-134
-andas … probl	-143	-123
-andas … som	118	26
-andas … svara	143	-60
-andfa att	116	17
-andfa … hon	116	17
-andfad	-144	-128
-andno bara	-147	-177
-andno inget	-103	-101
-andno … tryck	-103	-101
-andnod	-210	-225
-andrats	-141	-140
-andsa	168	42
-andsa inte	168	42
-anfal har	138	6
-anfal som	174	17
-angel … sover	-127	-129
-ani*	-94	-146
-aning	-94	-146
-anled … vara	10	112
-anm*	84	224
-anmal det	48	123
-anmal inte	24	153
-anmala	47	125
-anmaler	28	175
-anmalt	-2	107
-ans*	168	160
-ansik hange	-163	-137
-ansik sover	146	15
-ansik … dar	19	93
-ansikte	-147	-150
-ant*	-137	-158
-any	-68	78
-any more	-12	138
-any*	-32	185
-anymore	-44	147
-ar	-148	11
-ar att	133	-12
-ar de	11	147
-ar farli	-191	-204
-ar fortf	156	48
-ar han	120	20
-ar hans	143	3
-ar hjalp	-114	-99
-ar i	17	105
-ar inget	110	141
-ar inte	-200	-16
-ar jag	26	155
-ar kvar	26	167
-ar men	-172	-164
-ar sjuk	-157	-184
-ar som	-94	-78
-ar var	7	110
-ar vard	1	101
-ar varke	-126	-163
-ar … akut	-112	-134
-ar … av	19	139
-ar … brads	-37	-125
-ar … brato	-136	-137
-ar … den	6	102
-ar … ert	19	148
-ar … forla	123	28
-ar … forst	30	181
-ar … forvi	-123	-117
-ar … gravi	-177	-178
-ar … hant	128	10
-ar … har	16	118
-ar … henes	16	122
-ar … hos	30	147
-ar … hotad	-134	-158
-ar … ide	16	174
-ar … igar	1	101
-ar … inget	49	133
-ar … kom	112	12
-ar … konst	-171	-173
-ar … konta	224	15
-ar … kvar	28	129
-ar … med	-159	-161
-ar … min	26	130
-ar … mina	20	118
-ar … mit	-28	103
-ar … nar	153	148
-ar … paver	-123	-106
-ar … rad	-184	-154
-ar … rikti	118	32
-ar … sa	-109	-23
-ar … saker	56	167
-ar … sig	246	46
-ar … skada	80	254
-ar … slo	-168	-171
-ar … stel	-140	-111
-ar … svag	-139	-132
-ar … svar	1	112
-ar … tryg	23	146
-ar … trygt	11	118
-ar … utsat	-110	-117
-ar … vagen	17	105
-ar … vet	46	130
-ar … vi	-139	-194
-aren syns	14	111
-aret men	-97	-120
-arg	3	193
-arg pa	13	148
-arg … nan	6	115
-arm	149	-13
-arm funka	103	19
-arm jag	127	0
-arm*	40	-95
-armen	81	-54
-armen ar	-139	-132
-armen domna	-144	-122
-armen inte	143	3
-armen lyder	157	21
-armen … ar	143	3
-aro*	-22	140
-around	-22	140
-asa	20	161
-asa ingen	13	123
-asa … racke	116	16
-asa … vet	13	123
-ast*	128	110
-astma nar	17	122
-astma som	137	27
-astma … hon	17	122
-astmamedicin	17	122
-at	-165	0
-at dem	13	89
-at hoger	-124	-119
-at … men	-162	-152
-ata	8	159
-ata ar	-158	-156
-ata om	11	106
-ata … jag	11	106
-ata … sover	-2	132
-ater inga	-123	-129
-ater int	-25	142
-ater inte	213	168
-ater … blodf	-185	-191
-ater … rycke	-25	105
-att	109	287
-att andas	-223	-183
-att armen	143	3
-att ata	-115	-118
-att barnb	35	111
-att barne	37	140
-att d	-97	-97
-att den	47	145
-att det	15	242
-att finas	2	151
-att inte	47	231
-att jag	186	181
-att kana	151	32
-att loga	-145	-144
-att marka	171	13
-att mata	151	23
-att ni	27	150
-att nuda	137	38
-att ringa	36	141
-att skada	-88	-116
-att tita	-9	118
-att trost	102	-9
-att tryck	150	14
-att vakna	180	-4
-att … aldri	-35	91
-att … anan	20	122
-att … ar	-117	6
-att … ata	103	-5
-att … att	193	73
-att … behov	29	120
-att … berat	18	133
-att … det	202	116
-att … gor	52	240
-att … gora	17	171
-att … har	118	155
-att … helre	1	112
-att … in	-119	-169
-att … inget	1	101
-att … inte	96	229
-att … klara	4	123
-att … komer	15	146
-att … kvar	10	112
-att … med	133	116
-att … pa	135	78
-att … sager	-88	-119
-att … ska	84	234
-att … skaka	-106	-105
-att … skriv	148	128
-att … slipe	16	170
-att … snart	28	166
-att … table	123	-13
-att … vaga	28	107
-av bil	119	4
-av det	-160	-126
-av utan	19	139
-av vem	113	-12
-av … det	113	-12
-av … kraks	119	4
-av … men	-73	-125
-av … mer	29	110
-av … mig	19	139
-av … sover	-119	-160
-avdel vil	18	154
-avf*	-49	-135
-avforingen	-138	-132
-avske … svara	-30	96
-bab*	199	48
-baby	199	48
-baby wont	140	-19
-baby … wkae	126	-6
-bada #	-119	-132
-badru … sluta	102	-20
-baj*	-87	-193
-bajsa	-141	-158
-bajsa pa	-202	-182
-bajsa … tre	-114	-92
-bajsat	-89	-123
-bak … har	113	29
-bal	-150	-141
-bal blama	-150	-141
-balko vagar	-20	81
-ban*	-181	-91
-bar	192	60
-bar inte	230	114
-bar … benen	144	8
-bar … pulse	92	30
-bar … sen	145	19
-bar*	-97	186
-bara	12	297
-bara dar	19	93
-bara inte	2	270
-bara … det	22	128
-bara … finas	-2	116
-bara … klara	104	-3
-bara … leva	-5	110
-bara … och	2	122
-bara … vakna	-34	130
-barn	-131	-39
-barn har	-81	-112
-barn nan	20	95
-barn … byte	20	95
-barn … onska	41	113
-barnb ska	35	111
-barnb … hita	35	111
-barnbarna	35	111
-barne inte	101	182
-barne kan	144	13
-barne kisar	160	15
-barne skrek	-116	-118
-barne vet	18	144
-barne vil	-162	-142
-barne … ar	37	140
-barnen	-32	107
-bast om	29	96
-bast … han	29	96
-bat*	31	135
-batre	81	188
-batre av	92	141
-batre men	111	16
-batre om	63	196
-batre utan	1	164
-batre … han	14	157
-batre … jag	38	145
-batre … ni	20	109
-be	119	280
-be alive	-1	118
-be aroun	-22	140
-be … anymo	-1	118
-be … of	19	113
-be … to	-17	99
-beb*	134	46
-bebi … vil	129	17
-bebis ater	245	0
-bebis har	148	4
-bebis nar	13	150
-bebis som	124	9
-bebis … gar	-115	-110
-bebis … hon	13	150
-bebis … sig	170	19
-beh*	93	333
-behal korti	164	21
-behala	150	22
-behov boka	27	107
-behov dem	51	160
-behov ingen	26	219
-behov inte	-80	70
-behov mig	4	195
-behov oroa	31	142
-behov … dar	11	109
-behov … forny	2	130
-behov … semes	27	107
-behov … sig	31	142
-behov … sova	36	214
-behova	76	212
-behover	41	287
-behovs	36	195
-bek*	-135	-91
-bekymer	-135	-91
-ben hange	143	25
-benen kan	113	30
-benen men	102	17
-benen som	201	60
-benen … munen	102	17
-benen … orkar	94	0
-benet bar	205	26
-ber*	-30	178
-berata	-26	164
-beror att	-105	-141
-beror … jag	-105	-141
-besva als	-160	-176
-besva behov	-94	-94
-besva har	-69	-89
-besva … nagon	42	120
-beter of	19	113
-bil	119	37
-bil kan	120	7
-bil kraks	119	4
-bil … a	119	4
-biter … krakt	97	17
-bla inte	-103	-82
-bla … skrik	113	-30
-bla … slap	-103	-82
-bla*	-257	-183
-black kunde	147	44
-blama … anmal	24	153
-blasa	-177	-166
-ble*	-83	-115
-bleed wont	140	-9
-bleed … stop	140	-9
-bleeding	13	-134
-blekt … orkar	125	8
-blev	-171	-90
-blev inte	-172	-176
-blev … men	-98	-114
-blev … pakor	-143	-128
-blev … vil	120	-8
-bli	143	364
-bli aldre	9	158
-bli radad	14	174
-bli rakbl	7	128
-bli*	79	188
-blir	174	279
-blir inget	5	157
-blir inte	154	63
-blir jag	42	120
-blir … batre	125	-17
-blir … inte	42	120
-blir … mer	5	157
-blo*	-164	-215
-blod	-156	-182
-blod i	-138	-132
-blod ingen	-130	-106
-blod … avfor	-138	-132
-blode inte	-126	-84
-blode nasta	-112	-102
-blode … bara	-103	-122
-blode … kan	115	1
-blode … langr	-70	58
-blode … mer	-139	-134
-blode … nu	-147	-158
-bloder	-126	-84
-blodn gar	153	8
-blodn men	112	47
-blodn nu	-173	-167
-blodn och	-134	-123
-blodn sluta	124	-22
-blodn … bebis	-90	-95
-blodn … jateo	112	47
-blodn … vark	-121	-94
-blodning	-76	-155
-blodningar	-156	-121
-blodp utan	-115	-109
-blodp … tid	-115	-109
-blodprov	-115	-109
-bloju som	-119	-111
-blood	98	-55
-bo	28	193
-boj*	-66	-141
-boja	-66	-141
-boja knat	-141	-128
-boka	29	182
-boka nagon	18	105
-boka semes	27	107
-boka … for	27	107
-boka … ny	18	105
-bokar	-206	-230
-bokar den	-177	-200
-bol ser	133	-8
-borde	-56	152
-borde aldri	9	141
-borde har	7	113
-borde inte	-87	57
-borde … ha	11	171
-bort	-80	-132
-bort hon	11	104
-bort … ring	-132	-128
-borta vil	153	28
-bra hosta	-157	-143
-bra jag	17	135
-bra pa	-8	107
-bra … kvale	-8	107
-bra*	-205	-253
-brada kan	160	42
-bradska	-71	-147
-brakar	-152	-142
-brand svara	-25	105
-bratom	-136	-137
-bre*	-182	-218
-breat but	141	-16
-breathing	-221	-173
-bredv … far	-47	78
-brevl langr	-121	-118
-brevl … hon	-121	-118
-brevl … slape	94	-22
-brevladan	-90	-117
-bro kan	-110	-100
-bro*	118	-85
-brost egent	144	43
-brost eler	-123	-83
-brost ingen	-130	-96
-brost inte	-161	-135
-brost men	149	50
-brost nej	-116	-115
-brost och	99	-41
-brost som	176	1
-brost … andfa	-181	-148
-brost … andno	-110	-70
-brost … ar	156	22
-brost … hosta	-128	-92
-brost … kan	149	50
-brost … mer	144	43
-brostet	46	-110
-bru*	180	112
-bruka aldri	21	124
-bruka kan	164	56
-brukar	132	74
-bry	139	93
-bryr mig	37	222
-bul*	-165	-203
-busen … kan	14	134
-but	-61	-171
-but i	-52	-131
-but … dont	-136	-158
-but … troub	-117	-97
-by	-24	121
-byt*	17	183
-byta	1	148
-byta … utan	0	147
-cant cope	-3	183
-cant cough	168	6
-cant … evn	-116	-113
-cant … going	-1	115
-che*	-193	-141
-chest	-193	-141
-cig*	-6	128
-cigar mot	-6	128
-cigar … min	-6	128
-cigaret	-6	128
-cold but	-117	-97
-cop*	-3	183
-cope	-3	183
-cou*	171	-17
-cough	78	-66
-could	153	18
-could not	153	18
-could … move	153	18
-cyk*	133	120
-cykel mins	118	0
-cykla	119	4
-cykla utan	119	4
-cykla … hjalm	119	4
-d	-97	-97
-d hjalp	-29	73
-d int	-97	-97
-d … va	-97	-97
-da fins	20	138
-dad cant	120	-12
-dad … lift	120	-12
-dag	-195	-184
-dag nej	58	128
-dag*	-103	-132
-dagar	-114	-122
-dagar nej	-84	-107
-dagar … ar	122	2
-dal*	-125	-191
-daligt	-74	-138
-dan*	-105	-125
-dange just	-105	-125
-dange … want	-105	-125
-danger	-105	-125
-dar	-76	-8
-dar det	29	174
-dar han	24	134
-dar ingen	14	111
-dar magen	103	18
-dar man	-4	116
-dar … ar	137	-19
-dar … inte	38	195
-dar … ser	14	111
-dar … star	83	9
-dar*	78	-49
-darif hjalp	124	-2
-de	-182	-63
-de blir	150	-15
-de gar	181	4
-de inte	6	152
-de … mig	12	165
-dem	53	200
-dem ar	13	89
-dem dar	11	109
-dem … han	11	109
-dem … kaner	-24	90
-den inte	179	70
-den kan	144	38
-den langr	-122	-129
-den som	16	116
-den … klaga	16	116
-den … vil	163	3
-dep*	-167	-137
-des … jag	-19	131
-det	15	324
-det aldri	144	54
-det ar	-11	153
-det batre	1	242
-det blir	103	165
-det fins	-28	112
-det gar	68	181
-det gick	5	181
-det gor	144	243
-det hande	143	12
-det har	-115	-38
-det hjalp	77	110
-det inget	68	183
-det inte	-35	139
-det komer	121	103
-det racke	3	97
-det sjalv	21	124
-det slape	214	33
-det sluta	139	-49
-det stame	-132	-140
-det stral	-115	-133
-det til	15	154
-det utan	-157	-163
-det var	54	267
-det … ar	40	194
-det … direk	-137	-122
-det … farli	-166	-174
-det … fast	94	-22
-det … gick	77	-18
-det … gor	-143	-146
-det … han	-119	-146
-det … mer	46	132
-det … om	20	164
-det … ont	58	277
-det … syns	22	163
-det … til	0	127
-det … undra	-152	-155
-det … var	23	188
-diabe … kaner	122	28
-die	-136	-158
-dju*	-33	99
-djupt	-33	99
-djupt far	-131	-113
-djupt men	34	143
-djupt sager	-8	102
-djupt … hon	-8	102
-djupt … jag	34	143
-do	-158	9
-do eler	-117	-166
-do jag	-150	-142
-do … ar	-139	-163
-do … sa	-117	-166
-dod*	-122	-165
-doden	-105	-138
-dog … vil	-136	-139
-dokum anmal	24	153
-dom	46	168
-dom an	7	113
-dom mig	21	97
-dom vet	30	99
-dom*	-207	-205
-domna inte	-144	-122
-domna … langr	-144	-122
-domnar	-144	-122
-domning	-131	-115
-done i	-1	115
-dont feel	-3	148
-dont wana	-1	118
-dont … anyth	-16	181
-dont … be	-1	118
-dor	38	161
-dor om	-217	-224
-dor utan	38	161
-dor … hon	-133	-127
-dor … jag	-149	-164
-dor*	2	168
-doren	2	168
-doter … att	13	83
-down since	-116	-113
-down … yeste	-116	-113
-dra*	54	-106
-dragn … som	-94	-78
-drick och	88	-13
-drick … finge	88	-13
-dru*	79	-81
-druck nat	109	7
-druck … och	109	7
-du kan	17	121
-dubel kan	156	67
-dus*	117	142
-duschat	6	142
-e int	-123	-153
-eft*	-10	290
-efter	-26	261
-efter den	33	150
-efter helge	33	204
-efter nat	6	138
-efter … jag	6	138
-efter … nat	9	126
-efter … orkar	110	-9
-ege*	70	138
-egent bara	118	126
-egent mer	144	43
-egent … en	92	31
-egent … et	104	23
-egent … klar	7	133
-egentligen	70	115
-ei henge	-104	-106
-ei ois	21	128
-ei rinta	-162	-151
-ei verta	-114	-106
-ei … eika	-166	-144
-ei … kuume	-120	-124
-ei … nukun	-3	141
-ei … ulost	-114	-106
-el	-12	103
-el int	-12	103
-ela*	-13	193
-elaa	-1	120
-ele*	-202	-274
-eler	-191	-243
-eler sa	-166	-196
-eler … bara	-150	-171
-eleve vil	10	111
-eme*	138	2
-emelan	138	2
-en	38	157
-en cigar	-6	128
-en haluu	-1	120
-en kile	25	130
-en kvart	123	11
-en minut	-11	114
-en nat	11	187
-en ole	-232	-259
-en time	-34	-106
-en … blode	-139	-134
-en … enaa	-6	290
-en … jag	-1	172
-en … kan	219	5
-en … kunde	147	44
-en … kuola	-102	-109
-en … mins	135	87
-en … mot	-6	128
-en … ser	133	-8
-en … somn	2	127
-en … til	22	211
-ena ogat	113	18
-ena … i	127	21
-ena*	80	262
-enaa	108	295
-enaa elaa	-1	120
-enoug to	-13	142
-ens*	27	202
-ensam	27	202
-ensam har	-81	-112
-epile som	136	31
-ert	33	193
-ert fel	33	193
-et … men	-149	-148
-et … som	25	163
-eta ei	-141	-149
-eve*	58	149
-even	58	149
-evn	-116	-113
-evn water	-116	-113
-evn … down	-116	-113
-exp*	6	100
-explo … var	-140	-122
-explodera	6	100
-fa	183	146
-fa i	169	-3
-fal	-137	-133
-familj	36	182
-familjen	-146	-158
-fan	141	123
-fan ingen	119	-9
-fan inte	10	184
-fan … finas	7	117
-fan … luft	119	-9
-fan … mer	5	138
-far	200	62
-far fan	119	-9
-far ga	-121	-37
-far glas	-149	-194
-far hene	116	-4
-far hjalp	0	138
-far inga	11	168
-far ingen	119	53
-far int	69	186
-far inte	275	139
-far luft	150	7
-far nar	-4	116
-far penga	40	167
-far sova	-133	-132
-far … behal	139	16
-far … fram	206	-27
-far … ga	-11	285
-far … i	154	-14
-far … inte	177	13
-far … konta	91	-147
-far … liv	205	-32
-far … luf	113	6
-far … luft	200	-124
-far … mat	2	168
-far … nu	0	138
-far … ogonk	126	26
-far … penga	14	159
-far … prata	22	153
-far … sa	40	127
-far … saga	-26	174
-far … se	-47	78
-far … stop	164	18
-far … trafa	26	138
-far … ut	-172	-101
-far … veta	77	235
-far*	-74	-267
-fara	47	-139
-farligt	-103	-262
-fart har	-130	-104
-farva … svara	-10	137
-fas*	9	-159
-fast han	91	89
-fat	-207	-155
-fat ut	136	20
-fat*	132	262
-fata	134	55
-fata inte	107	-15
-fata … langr	107	-15
-fatar	111	212
-fatar inte	80	198
-fatar … kan	17	121
-fatar … vad	152	-4
-fatar … varfo	7	129
-feber inget	-139	-126
-feber kan	181	62
-feber men	-33	98
-feber och	-161	-133
-feber tal	177	62
-feber … anat	-118	-99
-feber … jag	18	160
-feber … kaner	147	23
-feber … vil	104	-1
-fee*	138	149
-feel	-3	148
-fel	28	246
-fel jag	7	109
-fel kan	119	15
-fel … benen	102	17
-fest … vakna	78	-17
-fev*	-221	-226
-fever	-221	-226
-fever no	-187	-178
-fick inte	124	79
-fick … fram	126	15
-filme kan	81	-20
-fin*	160	363
-finas	2	151
-fingr fast	-6	130
-fingr … jag	-99	34
-fins	70	333
-fins det	24	131
-fins ingen	15	155
-fins inget	22	177
-fins mer	11	194
-fins … att	2	122
-fins … inget	10	142
-fins … menin	10	137
-flack forsv	142	22
-flack … blasa	-130	-118
-flamt … kan	123	4
-fler tider	11	122
-fler … det	11	98
-flick ar	150	10
-fly*	100	127
-folk som	19	179
-for … far	211	26
-for … jag	76	136
-for … om	56	195
-fora … men	-97	-120
-foral inte	9	144
-foran	-8	139
-forgi … har	-14	93
-forla men	123	28
-forla o	11	106
-forla … om	11	106
-forla … ser	123	28
-forlamad	123	28
-forlamningar	-138	-151
-forlat	11	106
-fornya	2	130
-forr	125	140
-forst gange	30	181
-forst inte	91	-166
-forst mig	101	7
-forst … ar	10	116
-forst … fraga	-157	-157
-forst … vad	71	-116
-forstar	37	-165
-forsv inte	207	36
-forsvan	142	22
-fort att	88	-13
-fort … jag	88	-13
-fortj inte	21	184
-fortj … mat	29	140
-fortjanar	22	185
-forvirad	-123	-117
-fot*	152	124
-fots	9	141
-fran … mins	108	14
-fri*	2	183
-friti … att	11	88
-friviligt	22	173
-fru far	131	1
-fru vil	-43	62
-fru … att	12	141
-frun har	47	189
-ful har	62	-28
-ful … gar	122	3
-ful … han	109	7
-ful … har	124	2
-funge … han	-132	-115
-funge … jag	108	-3
-funka inte	125	32
-fyr*	-190	-124
-fyra	-190	-124
-ga darif	124	-2
-ga hem	17	267
-ga int	59	137
-ga til	-174	-238
-ga … brevl	-90	-117
-ga … fler	11	98
-ga … har	18	154
-ga … hjalp	124	-2
-ga … hon	10	111
-ga … konse	-133	-127
-ga … na	10	136
-ga … om	11	88
-ga … polis	4	151
-ga … skola	-204	-207
-ga … toale	98	-18
-ga … toan	133	10
-galt … gar	102	-9
-gamal … vil	131	13
-gan*	62	155
-gang ringe	14	137
-gang … jag	14	137
-gang … smart	-113	-106
-gange utan	164	6
-gange … att	164	6
-gange … kan	-5	99
-gangen	34	212
-ganger	164	6
-gapar … vil	-6	123
-gar	269	140
-gar att	-2	130
-gar int	103	-64
-gar inte	155	56
-gar kans	-131	-116
-gar over	215	32
-gar … att	211	81
-gar … bort	-125	-142
-gar … fa	227	10
-gar … gatan	-9	118
-gar … i	-183	-186
-gar … marke	-18	102
-gar … ner	159	65
-gar … och	146	110
-gar … rikti	153	32
-gar … vet	86	-24
-gatan	-9	118
-gatan utan	-9	118
-gatan … att	-9	118
-gav	128	4
-gav ingen	128	4
-gav … efekt	128	4
-ge	-102	-157
-ge sig	-39	-176
-ge … och	149	2
-genom … sa	15	133
-ger ingen	116	-8
-ger mig	9	147
-ger sig	-180	-170
-ger … hitar	-120	-148
-ger … kan	109	14
-ger … konta	116	-8
-gic*	56	178
-gick	56	178
-gick inte	1	115
-gick over	77	-18
-gick til	0	127
-gick … med	77	-18
-gifti … har	5	126
-gjorde	3	177
-gjort det	4	190
-gjort mig	-118	-120
-gjort … hor	29	110
-gjort … ila	-115	-126
-gla*	-100	-131
-glad	28	115
-glad pa	28	115
-glad … rikti	28	115
-glas	-83	-175
-glas … andas	-97	-105
-glasogon	-118	-109
-go … there	-24	96
-goi*	-17	139
-going	-17	139
-golve … gar	124	17
-golve … svara	189	-37
-gor att	-135	-194
-gor det	-121	-148
-gor inte	-97	-197
-gor kan	120	36
-gor nat	9	122
-gor ont	-62	61
-gor … bebis	-134	-116
-gor … ikval	9	122
-gor … jag	-111	-122
-gor … kan	157	59
-gor … ljud	181	11
-gor … nu	-143	-146
-gor … ont	-55	-150
-gor … som	-13	138
-gor*	-59	189
-gora	-59	189
-gora det	-9	138
-gora mig	-151	-206
-gora nagot	13	118
-gora nat	12	193
-gora … far	119	9
-gora … ila	-140	-195
-gra*	111	-35
-grata	159	22
-grata ogon	119	-3
-grate … ens	-13	96
-grater	150	-1
-gravi har	-140	-132
-gravi men	141	19
-gravi … mense	135	19
-gravid	-105	-183
-gun and	-38	86
-ha brost	205	37
-ha fots	9	141
-ha ga	10	136
-ha mit	41	113
-ha svalt	-144	-139
-ha … barn	41	113
-ha … batre	-11	184
-ha … nagot	-144	-139
-ha … och	170	99
-ha … sprut	-82	-112
-had	167	3
-hade det	20	137
-hade not	95	-13
-hade … i	95	-13
-hade … inte	20	137
-haf*	103	-110
-haft	103	-110
-haft na	-136	-139
-haft sa	180	47
-haft … ar	112	12
-haft … ont	180	47
-hakan gar	128	44
-haler	-4	162
-haler mig	20	138
-halsb som	135	2
-halse hosta	163	16
-halse kan	134	-19
-halse … far	107	-25
-halse … kan	187	34
-halse … vagad	-2	142
-halso … besva	-103	-119
-halua kuola	-134	-156
-halua … olen	-134	-156
-haluu	-1	120
-haluu enaa	-1	120
-haluu … elaa	-1	120
-halv … sover	146	15
-han andas	209	26
-han ar	-198	-51
-han blev	-143	-128
-han far	103	253
-han grate	123	-30
-han inget	-116	-127
-han kan	270	-37
-han kaner	171	121
-han lysna	50	161
-han menad	11	158
-han menar	22	133
-han orkar	205	51
-han reage	123	-1
-han slar	-155	-21
-han sluta	-12	196
-han svalj	127	22
-han svara	213	54
-han svima	-112	-155
-han tryck	-6	128
-han vakna	143	-13
-han vet	149	15
-han … behov	18	108
-han … dar	-8	107
-han … druck	144	10
-han … eta	-141	-149
-han … fins	32	106
-han … forst	101	7
-han … funit	29	96
-han … heraa	168	11
-han … kaner	121	-6
-han … mig	-216	-180
-han … sa	-123	-129
-han … ska	45	189
-han … typ	-154	-145
-han … vil	86	138
-hand lyder	163	12
-hand vet	-127	-109
-hande inget	143	12
-hander	130	125
-hange … med	143	25
-hange … svara	85	-26
-hange … talet	-163	-137
-hans	145	12
-hant	-129	-223
-hant forut	164	45
-hant os	-98	-114
-har ar	27	191
-har det	162	115
-har gjort	-115	-126
-har han	-66	-138
-har hant	-221	-230
-har i	13	192
-har ingen	155	216
-har ont	42	-73
-har rort	-142	-146
-har slagi	-112	-126
-har vil	-81	-112
-har … aldri	153	-33
-har … andra	-141	-140
-har … anmal	-2	107
-har … atit	7	114
-har … att	-37	200
-har … av	-200	-188
-har … barn	-81	-112
-har … batre	6	126
-har … besta	-1	163
-har … dusch	6	142
-har … fat	-199	-128
-har … haft	98	-70
-har … hjalp	55	-63
-har … inte	-105	-206
-har … jag	25	137
-har … kanse	124	2
-har … kant	152	4
-har … kisat	244	55
-har … mat	-159	-116
-har … menin	27	145
-har … mig	-195	-227
-har … nanst	108	14
-har … ont	-18	-138
-har … os	-98	-114
-har … puls	156	0
-har … rort	150	-7
-har … sagt	6	174
-har … sana	-68	-87
-har … sar	146	34
-har … sjalv	-154	-191
-har … skola	29	156
-har … slagi	-35	79
-har … smart	135	36
-har … sovit	31	319
-har … spark	118	15
-har … svalt	-125	-122
-har … svima	-197	-148
-har … tagit	-81	97
-har … tanka	-111	-165
-har … velat	128	-3
-hard	-87	-131
-hard i	-125	-136
-hard kan	126	16
-hard … could	-125	-136
-harda	118	30
-harda utan	118	30
-harda … kanse	118	30
-hart	-100	32
-hart utan	-115	-118
-hart … att	-115	-118
-has	96	-39
-has no	83	-43
-has … pulse	133	3
-hasnt woken	179	22
-haste mins	108	14
-haste … hon	108	14
-hatar … nar	-161	-159
-hav*	77	161
-he	131	-17
-he has	133	3
-he wont	143	47
-he would	-5	106
-he … let	-40	123
-he … stop	1	158
-he … wake	132	-61
-he … want	8	169
-hel*	185	243
-hela … vile	115	-15
-helgen	33	204
-helpo … mua	21	128
-helt … vet	165	28
-helt … vil	153	28
-hem	-24	247
-hem har	18	154
-hem hon	10	111
-hem om	11	88
-hem … han	11	88
-hem … har	10	111
-hem … strim	18	154
-hem*	132	232
-hema	131	229
-hema pa	-1	131
-hema … att	6	100
-hema … besva	-132	-114
-hema … tre	-1	131
-hen*	115	198
-hene	44	152
-hene inte	116	-4
-hene … att	116	-4
-henes	22	194
-henes fel	32	169
-hengenahdistusta	-136	-121
-her	-16	193
-her*	109	166
-hes kan	94	-26
-hin*	150	136
-hiner	137	91
-hiner inte	128	86
-hita	19	138
-hita en	35	111
-hita mig	19	221
-hita … om	8	116
-hitar inte	-56	-249
-hitar … akuti	-121	-108
-hitar … mig	21	97
-hitar … orden	-28	-125
-hitar … puls	169	1
-hitar … var	-120	-148
-hja*	176	-39
-hjalm	168	3
-hjalm pakor	119	4
-hjalm … av	119	4
-hjalp batre	18	130
-hjalp inte	188	14
-hjalp kan	183	48
-hjalp mig	19	220
-hjalp nu	0	138
-hjalp sover	-80	-108
-hjalp … den	107	16
-hjalp … jag	13	177
-hjalp … langr	43	187
-hjalp … men	-103	-87
-hjalp … table	-114	-99
-hjalper	191	38
-hjalpte	149	33
-hjart utan	-97	-97
-hjart … magka	-97	-97
-hjartat	-157	-86
-hjartklapning	-109	-88
-ho vil	-195	-200
-hog … kan	142	30
-hog*	-157	-149
-hoger	-157	-149
-hoger att	105	1
-hoger … funka	103	19
-hoger … gar	137	38
-hoger … hange	120	16
-hoger … jag	105	1
-hoger … kan	121	27
-hoger … lyder	144	18
-hogra vil	133	-1
-hom*	7	137
-home	7	137
-hon	-82	40
-hon andas	176	51
-hon andsa	168	42
-hon ar	-137	-195
-hon forst	184	37
-hon gar	144	1
-hon hosta	114	10
-hon inte	-82	67
-hon kramp	-162	-158
-hon opnar	138	15
-hon orkar	170	16
-hon prata	113	107
-hon reage	179	17
-hon sa	115	-6
-hon skrik	106	13
-hon slipe	13	160
-hon sover	-10	234
-hon va	28	115
-hon vakna	203	50
-hon … att	50	224
-hon … behov	42	151
-hon … det	-20	-142
-hon … fins	19	100
-hon … fortf	136	21
-hon … ger	13	138
-hon … har	108	61
-hon … morgo	108	14
-hon … prata	119	9
-hon … sig	-61	-142
-hon … skaka	140	5
-hon … sluta	37	217
-hon … sover	11	104
-hon … star	7	97
-hon … svalt	20	119
-hon … tanke	0	154
-hon … vil	148	120
-hon*	138	242
-honom	125	219
-honom klock	136	13
-honom svara	-13	119
-honom … ar	136	13
-hop*	11	140
-hopas	11	140
-hopas att	19	99
-hopas jag	11	140
-hopas … inte	11	140
-hopas … jag	19	99
-hor	-135	-10
-hor inga	-147	-133
-hor inte	-156	-64
-hor … roste	-224	-236
-horde	167	45
-horde inte	159	12
-horde … vad	115	-6
-hort	-133	-147
-hos	30	147
-hos kan	101	16
-hos mig	30	147
-hos*	113	-37
-hosta gar	-127	-120
-hosta inte	-5	-122
-hosta jag	-5	110
-hosta sa	-133	-132
-hosta utan	-147	-134
-hosta … andno	-147	-134
-hosta … jag	-133	-132
-hosta … langr	244	40
-hosta … och	-134	-115
-hostar	153	-39
-hot*	-164	-183
-hotad	-134	-158
-hunde nar	23	111
-hunde … jag	28	175
-hur … dor	38	161
-hus*	33	152
-huv*	-42	-164
-huvud gor	-131	-128
-huvud och	-146	-153
-huvud … kan	109	52
-i	-2	208
-i avfor	-138	-132
-i brost	-34	-116
-i cant	240	303
-i dont	10	256
-i famil	-146	-158
-i han	95	-13
-i honom	148	-21
-i magen	-137	-149
-i nacke	-124	-110
-i nat	164	86
-i said	9	147
-i suden	167	31
-i sveri	18	130
-i trapo	-135	-131
-i vagen	17	105
-i was	0	124
-i wont	-23	237
-i would	-3	145
-i … bar	129	5
-i … be	6	225
-i … breat	-36	-156
-i … cope	-4	125
-i … egent	144	43
-i … fast	88	125
-i … feel	195	169
-i … finis	148	-24
-i … gar	126	14
-i … get	135	-5
-i … go	-2	123
-i … hjalp	-101	-96
-i … hosta	163	16
-i … inga	-111	-90
-i … ingen	-202	-210
-i … inte	-161	-135
-i … kaner	127	27
-i … kans	-131	-116
-i … keep	-17	165
-i … know	46	154
-i … komer	122	1
-i … kraks	95	-13
-i … langr	-173	-175
-i … nar	-47	108
-i … pa	-111	-106
-i … remem	-15	156
-i … see	-3	130
-i … skule	-4	105
-i … som	-104	98
-i … stop	-120	15
-i … wana	-1	118
-ica	110	-8
-ica ingen	110	-8
-ica … vet	110	-8
-ide	11	235
-ide langr	16	185
-ids inte	7	117
-if	-110	104
-igen … djupt	-12	123
-igen … kan	-3	122
-ihop svara	102	-60
-ila	-191	-112
-ila behov	-110	-136
-ila eler	30	122
-ila jag	-139	-165
-ila … bara	-110	-136
-ila … sa	30	122
-ilama … kant	120	39
-im … and	-74	48
-im … i	-1	115
-imo*	28	187
-imorgon	28	187
-in	-175	-47
-in dange	-105	-125
-in och	9	112
-in utan	36	159
-in … att	36	159
-in … fast	-6	130
-in … just	-105	-125
-inga alerg	-142	-145
-inga andra	-165	-164
-inga besva	-289	-294
-inga blodn	-156	-121
-inga forla	-138	-151
-inga krakn	-122	-110
-inga marke	-18	102
-inga medic	-128	-131
-inga morka	-121	-128
-inga paper	0	113
-inga penga	30	192
-inga prick	-141	-109
-inga roste	-137	-31
-inga sana	-88	-106
-inga sjalv	-126	-188
-inga symto	-135	-167
-inga talsv	-128	-126
-inga tanka	-122	-194
-inga varka	164	32
-inga … als	-160	-176
-inga … pa	-136	-135
-inga … tanka	-143	-176
-ingen akuti	-121	-108
-ingen anan	-67	70
-ingen anat	-105	-113
-ingen andno	-167	-193
-ingen aning	-94	-146
-ingen ar	-209	-247
-ingen att	-47	116
-ingen behov	31	211
-ingen blasa	-177	-166
-ingen blod	-127	-117
-ingen blodn	-76	-155
-ingen brads	-71	-147
-ingen domni	-131	-115
-ingen famil	36	182
-ingen fara	47	-139
-ingen feber	-154	-160
-ingen har	-243	-286
-ingen hjalp	18	139
-ingen hos	30	147
-ingen i	-146	-158
-ingen ide	11	235
-ingen job	51	180
-ingen kan	66	119
-ingen komer	-6	159
-ingen kramp	-107	-115
-ingen lakar	-5	110
-ingen mat	-9	140
-ingen ogonk	126	26
-ingen pa	-40	113
-ingen plats	16	151
-ingen ring	-192	-183
-ingen ringa	5	136
-ingen rodna	-116	-142
-ingen rol	60	186
-ingen sager	-88	-119
-ingen ser	26	271
-ingen ska	-7	205
-ingen skada	-112	-130
-ingen slar	-188	-242
-ingen smart	-10	-142
-ingen svuln	-213	-192
-ingen trapa	-6	154
-ingen var	-140	-122
-ingen vark	-127	-53
-ingen … att	-11	180
-ingen … behov	36	155
-ingen … famil	-146	-158
-ingen … gjort	-115	-126
-ingen … hita	25	178
-ingen … hjalp	-5	110
-ingen … i	-169	-210
-ingen … langr	23	229
-ingen … mama	-88	-119
-ingen … mig	-64	90
-ingen … och	-120	-24
-ingen … oroa	31	142
-ingen … prata	-6	133
-ingen … ringa	1	143
-ingen … rort	-142	-146
-ingen … ska	19	119
-ingen … slagi	-172	-189
-ingen … stopa	-8	109
-inget akut	-160	-195
-inget av	-172	-171
-inget blod	-147	-175
-inget farli	-170	-173
-inget fel	109	121
-inget har	-209	-174
-inget konst	162	82
-inget ljud	146	-11
-inget ont	-174	-181
-inget rot	-153	-142
-inget sar	-89	-119
-inget som	17	229
-inget tryck	-153	-139
-inget … als	79	-63
-inget … det	-172	-171
-inget … eler	-156	-139
-inget … haler	20	138
-inget … hant	-221	-230
-inget … i	-177	-165
-inget … pa	109	121
-inget … syns	7	118
-inget … ut	117	-2
-inget … vard	1	101
-inh*	91	-23
-inhal isnt	91	-23
-inhaler	91	-23
-inj*	-182	-166
-injury	-182	-166
-insul men	115	22
-insul vil	147	15
-insul vile	88	-23
-int bal	-150	-141
-int de	-187	-191
-int e	-166	-177
-int fat	-143	-168
-int fins	7	168
-int ha	-141	-127
-int haft	-136	-132
-int na	5	149
-int ork	2	135
-int sig	157	39
-int slap	98	14
-int ta	-52	78
-int tagit	7	113
-int … a	-162	-161
-int … att	35	111
-int … dom	7	113
-int … hjart	-97	-97
-int … mer	20	170
-int … mig	-19	120
-int … na	-172	-112
-int … nan	-53	-113
-inte als	-123	-167
-inte andfa	-144	-128
-inte andra	-141	-140
-inte anmal	-5	141
-inte ar	171	166
-inte ata	75	218
-inte ater	-49	113
-inte av	21	165
-inte bajsa	-167	-160
-inte barn	-81	-112
-inte behal	150	22
-inte behov	-22	101
-inte berat	2	177
-inte bla	-128	-110
-inte bli	114	218
-inte blir	5	172
-inte bo	1	138
-inte boja	-66	-141
-inte bokar	-156	-184
-inte brato	-136	-137
-inte dalig	-145	-162
-inte den	10	121
-inte det	30	189
-inte djupt	7	173
-inte do	-178	-186
-inte dusch	6	142
-inte ert	19	148
-inte far	-152	-217
-inte fat	-185	-108
-inte fick	-187	-176
-inte fins	13	165
-inte flyta	21	115
-inte forla	123	28
-inte forny	2	130
-inte forvi	-123	-117
-inte frivi	22	173
-inte gar	237	245
-inte ger	-183	-157
-inte gick	77	-18
-inte gjort	38	192
-inte glad	28	115
-inte gor	-144	-141
-inte grata	118	19
-inte gravi	-238	-233
-inte han	-24	156
-inte hart	0	132
-inte henes	16	122
-inte hjalp	26	154
-inte hor	40	174
-inte huvud	-153	-115
-inte i	-145	-182
-inte ila	-109	-24
-inte kan	114	107
-inte kans	-8	107
-inte klaga	-5	107
-inte kliva	-23	102
-inte knapa	104	-3
-inte konst	-208	-205
-inte kora	-23	102
-inte kuna	162	29
-inte kvar	52	174
-inte laker	-133	-137
-inte lakto	-132	-119
-inte lamna	2	134
-inte lange	-50	77
-inte lata	11	179
-inte leva	26	191
-inte liger	1	114
-inte lova	9	122
-inte luf	113	6
-inte mat	-105	9
-inte menin	122	2
-inte mig	-171	-81
-inte min	30	188
-inte mina	20	118
-inte mins	9	126
-inte mit	-28	103
-inte mycke	-69	-136
-inte ner	173	44
-inte ogone	209	32
-inte ont	-178	-267
-inte opna	166	41
-inte oroli	-128	-148
-inte over	-134	-33
-inte pakor	-143	-128
-inte paver	-123	-106
-inte polis	2	176
-inte rad	-191	-167
-inte ramla	-174	-106
-inte rikti	33	-97
-inte roste	-151	-174
-inte rot	-158	-138
-inte saga	100	208
-inte sager	11	106
-inte sagt	9	122
-inte salje	13	89
-inte se	-47	78
-inte ser	8	153
-inte sjalv	60	-66
-inte sjuk	-64	141
-inte ska	41	271
-inte skada	9	152
-inte skule	10	186
-inte slap	-119	-106
-inte slo	-210	-193
-inte sover	-121	-110
-inte sovit	2	172
-inte sta	-158	-78
-inte star	97	172
-inte stel	-148	-128
-inte stodj	-181	-167
-inte svag	-190	-183
-inte svara	219	82
-inte svart	-203	-181
-inte svens	-79	17
-inte svima	-197	-147
-inte syns	22	163
-inte ta	104	-49
-inte table	22	169
-inte tanke	-20	153
-inte til	128	212
-inte tilba	20	144
-inte tita	207	21
-inte trot	-60	53
-inte tryg	23	146
-inte trygt	11	118
-inte utsat	-110	-117
-inte vad	69	163
-inte vaga	28	107
-inte vagar	112	14
-inte var	-20	152
-inte vara	95	210
-inte velat	128	-3
-inte veta	77	235
-inte vil	-98	97
-inte vile	5	232
-inte visa	-6	123
-inte vrida	-201	-184
-inte yr	131	37
-inte … aldre	9	158
-inte … altsa	-132	-151
-inte … anmal	48	123
-inte … arg	6	115
-inte … astma	17	122
-inte … at	-173	-127
-inte … att	-42	161
-inte … bajsa	-153	-147
-inte … barn	31	187
-inte … besva	42	120
-inte … bli	39	284
-inte … boka	27	107
-inte … bra	137	29
-inte … brost	34	-80
-inte … dar	143	154
-inte … darif	124	-2
-inte … de	6	145
-inte … dem	36	185
-inte … den	-177	-249
-inte … det	-11	159
-inte … doren	2	168
-inte … drick	88	-13
-inte … eler	-117	-127
-inte … en	25	167
-inte … explo	6	100
-inte … fel	19	159
-inte … forla	11	106
-inte … fran	-186	-165
-inte … gange	30	181
-inte … glas	-149	-194
-inte … gravi	142	93
-inte … ha	-28	-123
-inte … han	-122	-125
-inte … hans	145	12
-inte … har	-218	-180
-inte … hem	27	224
-inte … hema	9	211
-inte … henes	50	159
-inte … hjalp	0	138
-inte … hon	151	-7
-inte … honom	150	90
-inte … jacka	104	-3
-inte … kan	31	135
-inte … knat	-141	-128
-inte … korti	164	21
-inte … kvar	24	222
-inte … lakar	120	20
-inte … livet	-136	-139
-inte … ljus	159	46
-inte … loga	-145	-144
-inte … luft	105	-54
-inte … mama	41	174
-inte … man	-110	-44
-inte … mata	151	23
-inte … mer	147	224
-inte … mig	-131	-87
-inte … min	-121	65
-inte … mobil	28	141
-inte … mot	128	44
-inte … mycke	145	-5
-inte … nagot	-120	58
-inte … nan	59	234
-inte … nasta	-8	156
-inte … ner	-128	-198
-inte … nuda	137	38
-inte … och	-154	-147
-inte … om	-160	-68
-inte … ont	-115	-201
-inte … over	224	9
-inte … penga	48	197
-inte … polis	0	113
-inte … prata	82	-56
-inte … preci	145	48
-inte … radad	8	131
-inte … resa	92	-31
-inte … sager	-8	102
-inte … sjalv	-163	-173
-inte … skamt	-12	93
-inte … sova	-204	-194
-inte … sta	166	86
-inte … svalt	-144	-139
-inte … tilba	22	124
-inte … trapo	-135	-131
-inte … trost	102	-9
-inte … tryck	150	14
-inte … tyst	0	167
-inte … under	18	147
-inte … up	134	68
-inte … vad	152	167
-inte … vanli	155	13
-inte … vara	-14	139
-inte … vem	22	133
-inte … vil	21	146
-is	100	140
-is no	19	143
-is … and	108	141
-is … way	22	129
-isen slog	-137	-109
-istal dar	-8	107
-istal … det	-8	107
-it	69	172
-ja tror	16	149
-ja … kisa	96	26
-ja … lysna	29	135
-jacka	57	154
-jackan	104	-3
-jag	83	289
-jag ar	-165	76
-jag bara	11	124
-jag behov	42	129
-jag blode	-194	-212
-jag borde	39	237
-jag drick	-179	-183
-jag far	269	226
-jag fick	84	136
-jag forst	-15	-157
-jag fortj	17	161
-jag grate	-13	96
-jag har	38	171
-jag hiner	-43	157
-jag hitar	169	76
-jag hor	-136	-137
-jag horde	115	-6
-jag ids	7	117
-jag ingen	75	152
-jag inte	64	252
-jag kaner	185	53
-jag klara	18	249
-jag komer	24	231
-jag kunde	51	155
-jag litar	-9	154
-jag mar	-186	-187
-jag nar	-89	-117
-jag orkar	-146	4
-jag rakna	34	158
-jag ramla	127	199
-jag roker	-142	-146
-jag ser	127	116
-jag ska	78	237
-jag skriv	113	-28
-jag skule	2	148
-jag slipe	43	191
-jag tog	22	169
-jag tror	-96	49
-jag vagad	5	144
-jag vagar	57	229
-jag vakna	-13	93
-jag vet	208	303
-jag vil	-23	166
-jag vile	4	227
-jag … als	-105	-115
-jag … anda	47	202
-jag … andas	35	-69
-jag … ar	12	217
-jag … att	-151	-137
-jag … bara	4	138
-jag … bokar	-156	-184
-jag … bry	-4	105
-jag … dar	14	111
-jag … den	104	32
-jag … fan	126	37
-jag … fans	49	229
-jag … fins	35	165
-jag … funit	33	112
-jag … gjort	98	160
-jag … gor	9	122
-jag … gora	21	124
-jag … haft	104	-27
-jag … hart	-115	-118
-jag … hene	116	-4
-jag … honom	-21	97
-jag … kan	239	65
-jag … kaner	73	123
-jag … kisa	150	42
-jag … koma	14	172
-jag … kvar	38	183
-jag … liger	1	114
-jag … lyfta	166	66
-jag … mins	9	126
-jag … naten	4	123
-jag … orkar	98	131
-jag … pa	13	160
-jag … plots	144	42
-jag … prov	-106	-106
-jag … saga	101	3
-jag … sager	11	106
-jag … salje	13	89
-jag … ska	49	221
-jag … sova	-176	-180
-jag … sover	-139	-132
-jag … svens	17	135
-jag … til	42	120
-jag … vad	34	157
-jag … vagar	120	-14
-jag … vakna	24	200
-jag … var	9	127
-jag … vil	39	255
-jag … vile	-64	135
-jatem kan	115	1
-job	49	226
-jobar … kan	101	16
-jobet … att	-133	-132
-jok*	-31	155
-jos mua	21	128
-journ att	38	172
-journ … jag	38	172
-ju … klaga	-5	107
-jus*	6	170
-just	6	170
-kaf*	-208	-200
-kafe	-208	-200
-kai*	6	177
-kakel komer	136	25
-kan	173	49
-kan andas	-179	-154
-kan drick	88	-13
-kan ej	190	56
-kan hon	-119	-133
-kan int	172	153
-kan inte	52	-72
-kan ja	96	26
-kan plots	228	64
-kan prata	147	14
-kan sta	137	-9
-kan stopa	-8	109
-kan … ands	169	15
-kan … ata	-147	-143
-kan … boja	97	-70
-kan … fa	255	29
-kan … ga	266	32
-kan … ha	-188	-200
-kan … hala	221	-13
-kan … hjalp	26	154
-kan … hopa	130	39
-kan … hosta	130	9
-kan … kana	262	55
-kan … kisa	330	80
-kan … kliva	-23	102
-kan … knapa	14	-107
-kan … kora	-23	102
-kan … lang	112	14
-kan … lasa	174	7
-kan … lata	7	128
-kan … liga	210	24
-kan … lova	34	158
-kan … lyft	-145	-134
-kan … mig	-8	109
-kan … och	88	-13
-kan … opna	168	23
-kan … prata	144	135
-kan … rak	109	-16
-kan … resa	91	150
-kan … ringa	2	156
-kan … rora	261	4
-kan … saga	183	144
-kan … slapa	-110	-100
-kan … sluta	-213	6
-kan … somna	-182	-215
-kan … sova	-289	-260
-kan … sta	147	12
-kan … stopa	142	-1
-kan … svalj	145	-18
-kan … tita	177	-5
-kan … vacka	136	12
-kan … vara	68	-78
-kan … vrida	-281	-236
-kan*	167	37
-kana	147	76
-kana det	158	9
-kaner	132	0
-kaner den	104	32
-kaner inga	115	12
-kaner inte	124	-24
-kaner jag	46	-69
-kaner mig	-164	-173
-kaner … benen	157	4
-kaner … for	2	157
-kaner … foste	115	12
-kaner … i	-127	-107
-kaner … inte	137	42
-kaner … nar	238	46
-kaner … smart	95	47
-kanin ater	-138	-138
-kans bra	-8	107
-kans inget	-131	-116
-kans … nu	-131	-116
-kans … pa	-8	107
-kant	153	10
-kant mig	93	-11
-kant sa	120	39
-kant … har	120	39
-kant … sa	93	-11
-katen vakna	-158	-142
-katen … vore	20	137
-keep evn	-116	-113
-keep going	-1	115
-keep … water	-116	-113
-kil*	18	143
-kilar mar	30	122
-kile	24	136
-kile jag	28	146
-kile … att	10	112
-kile … inte	28	146
-kis*	238	32
-kisar	238	32
-kisar inte	168	20
-kisar nasta	140	11
-kla*	-23	132
-klade och	17	150
-klader	-14	154
-klaga	-2	105
-klaga men	-5	107
-klara mig	-177	-178
-klara naten	4	123
-klara os	-3	114
-klara … av	-116	-129
-klara … batre	3	143
-klara … knapa	104	-3
-klara … mer	-8	172
-klarar	-15	90
-kli*	-123	-1
-kliva	-23	102
-kliva ur	-23	102
-kn	150	3
-kn inte	150	3
-kn … andsa	150	3
-knana … har	155	32
-knapa	104	-3
-knapa jacka	104	-3
-knat	-141	-128
-kniv blode	-139	-134
-kniv nar	19	110
-kniv … hon	19	110
-knufa … nar	16	133
-kok*	212	83
-kolap … svara	154	2
-koleg … att	36	138
-kom	-219	-259
-kom inte	-200	-194
-kom*	89	293
-koma	27	227
-koma … att	6	166
-komer	91	192
-komer hita	8	116
-komer inget	139	0
-komer inte	36	142
-komer ut	117	-2
-komer … behov	26	190
-komer … finas	1	138
-komer … ihag	-66	-137
-komer … mer	37	125
-komer … och	152	-4
-kompi vakna	-3	133
-kon*	-117	-201
-konserten	-133	-127
-konst och	141	2
-konst sag	96	-22
-konst vil	120	-8
-konst … vet	108	30
-kora	-23	102
-kora och	-23	102
-kora … kan	-23	102
-kortisonet	124	15
-kou*	135	-21
-kouri eika	135	-21
-kouri … lopu	135	-21
-kouristaa	141	-10
-kra*	-142	-184
-kraks	84	-39
-kraks a	119	4
-kraks inte	-206	-169
-kraks men	-114	-113
-kraks … ater	-134	-108
-kraks … gar	175	47
-kraks … mins	119	4
-kramp	-107	-115
-kramp han	-107	-115
-kramp inte	-182	-168
-kramp … bara	-107	-115
-kramp … hon	-182	-168
-kramp … vakna	172	27
-krampade	-162	-158
-kro*	30	174
-kroge kan	-2	125
-krope … svara	100	-13
-kropen	17	139
-kuk*	6	225
-kukaa ei	4	178
-kukaan	4	178
-kun*	184	18
-kuna	146	157
-kunat bajsa	-153	-147
-kunat ga	83	9
-kunat … pa	-143	-145
-kunde	209	45
-kunde int	17	120
-kunde inte	157	-27
-kunde jag	101	3
-kunde sova	-105	-141
-kunde … andas	104	-4
-kunde … inte	141	4
-kunde … prata	230	25
-kunde … saga	179	32
-kunde … ta	-16	118
-kuola	-134	-156
-kuola olen	-134	-156
-kuola … vain	-134	-156
-kuume leiki	-122	-103
-kuume muta	131	27
-kuume sanoi	-120	-124
-kuume … aiti	-120	-124
-kuume … rinas	131	27
-kuumeta	-94	-163
-kva*	-36	138
-kval … vet	5	139
-kvalen	-8	107
-kvar	-67	131
-kvar da	28	129
-kvar det	22	128
-kvar i	10	112
-kvar til	30	121
-kvar utan	1	149
-kvar … honom	1	149
-kvar … livet	10	112
-kvart	152	8
-kvi*	140	-10
-lada vet	10	126
-lag … har	-130	-104
-lag*	33	193
-lagt … svara	128	6
-lakar att	27	119
-lakar hjalp	-5	110
-lakar … det	27	119
-lakar … mig	-5	110
-lakare	28	111
-laker	-185	-181
-laktos	-132	-119
-lam*	63	200
-lamna	-19	149
-lamna mig	29	140
-lamna prov	-106	-106
-lampa … kan	116	40
-lan*	-56	100
-land	45	144
-lang	112	14
-lang somn	2	127
-lange	-34	100
-lange jag	16	146
-lange somna	-116	-118
-lange … sedan	-116	-118
-langr #	-122	-129
-langr hon	-169	-172
-langr jag	50	137
-langr … blir	-121	-118
-langr … hon	20	126
-langr … vile	26	154
-langre	-53	66
-lar*	11	146
-laren … kan	2	133
-last … kan	115	53
-lat*	225	147
-lata	6	182
-lata bli	-3	158
-lata … rakbl	7	128
-latar om	5	115
-latar … jag	5	115
-later … fast	109	7
-latia eika	146	-28
-latiala	112	-22
-laugh … hard	-125	-136
-leka … liger	153	28
-leker … vakna	137	33
-let*	-14	125
-leta	-14	125
-leta efter	-31	130
-lev*	-10	185
-leva	33	234
-leva vil	14	107
-leva … ar	-119	-133
-levande	8	191
-lif*	2	155
-life	2	155
-life isnt	2	155
-life … worth	2	155
-lig*	120	119
-liga	122	113
-liga med	-29	157
-liger	1	114
-liger med	1	114
-liger … honom	1	114
-lik*	-216	-142
-litar	-3	181
-litar inte	-9	154
-litar … pa	-9	154
-lite men	-103	-87
-liten … kaner	-208	-176
-liv vet	-16	114
-liv*	-162	-203
-livet	-162	-203
-livet av	-162	-203
-livet har	27	145
-livet sover	29	127
-livet … mig	-162	-203
-lju*	284	25
-ljud	210	-1
-ljus	159	46
-log*	-241	-256
-loga	-190	-189
-loga in	-190	-189
-logar	-120	-148
-logar in	-120	-148
-lorda som	1	102
-lorda … jag	1	102
-lorda … vil	15	112
-los	98	122
-los det	-16	118
-los … ica	110	-8
-lov*	6	166
-lova	9	122
-lova att	9	122
-lova … jag	9	122
-luf	113	6
-luf piper	113	6
-luf … jatem	113	6
-luf*	118	-88
-luft	75	-102
-lufte racke	179	34
-lufte … kaner	97	10
-lungo funge	108	-3
-lyd*	311	31
-lyde	156	13
-lyde inte	156	13
-lyder	267	28
-lyder inte	232	19
-lys*	-37	122
-lysna inte	49	186
-lysna … nar	49	159
-lysnade	49	159
-ma	-82	171
-ma en	-1	120
-ma … haluu	-1	120
-mag*	-150	-164
-magen	-169	-167
-magen att	228	29
-magen sa	127	-12
-magen som	141	55
-magen … bajsa	-152	-134
-magen … det	39	142
-magen … jag	231	17
-magen … orkar	118	-7
-magen … sig	152	19
-magen … sover	43	184
-magen … vil	-145	-138
-makaa latia	112	-22
-mam*	-130	34
-mama	-122	46
-mama ar	26	130
-mama det	26	130
-mama har	27	198
-mama kan	226	66
-mama pa	-88	-119
-mama svara	117	3
-mama utan	8	153
-mama vakna	120	64
-mama vet	12	139
-mama … ar	26	130
-mama … att	-197	-148
-mama … en	-88	-119
-mama … kaner	108	38
-mama … mig	28	145
-mama … veta	-114	-128
-mama … vil	18	102
-man	-93	117
-man dor	38	161
-man far	-1	148
-man fata	107	-15
-man forst	-165	-144
-man inte	-111	10
-man kan	86	152
-man logar	-120	-148
-man utan	30	151
-man … att	31	179
-man … ju	-5	107
-man … kan	185	53
-man … kaner	6	152
-man … mig	12	107
-maniska	11	149
-mar	-140	-183
-mar … ila	-109	-24
-mar*	247	206
-marka	195	30
-marka det	171	13
-marke inte	134	13
-marke men	-18	102
-marke … jag	-18	102
-marken	-18	102
-marker	169	31
-mat	-29	200
-mat nar	12	107
-mat*	53	-118
-mata	151	23
-mata bara	122	17
-mata … hi	122	17
-matar mig	10	137
-maten	124	9
-me	-124	122
-med att	27	171
-med honom	-26	148
-med mig	-146	-70
-med samar	77	-18
-med … det	77	-18
-med … igen	15	211
-med … jag	-62	56
-med … mins	-77	-113
-med … nu	-159	-161
-med … som	26	205
-med*	-196	-102
-mediciner	-134	-113
-medvetslos	-156	-149
-mej … man	-4	116
-melan … kan	113	30
-men	-261	-314
-men har	-174	-179
-men ingen	-162	-82
-men inget	-254	-282
-men int	106	-89
-men inte	-208	-248
-men sover	-127	-129
-men vagad	-2	142
-men … atit	137	25
-men … blod	-114	-113
-men … far	54	153
-men … feber	-163	-151
-men … gar	85	135
-men … gav	128	4
-men … gick	1	115
-men … hande	143	15
-men … helt	99	-24
-men … hjalp	124	19
-men … horde	115	-6
-men … i	180	2
-men … kan	122	93
-men … kaner	90	-21
-men … nasta	-112	-102
-men … nu	-181	-196
-men … plots	153	54
-men … racke	3	97
-men … rot	-116	-94
-menade	11	186
-menar	16	143
-menar inget	22	133
-menin jag	122	2
-menin … hade	122	2
-meningen	122	2
-mer	169	391
-mer ja	10	136
-mer jag	0	135
-mer sag	11	108
-mer … geer	10	136
-mesia … behov	10	119
-mie*	141	108
-mies	133	-25
-mies ei	133	-25
-mies … hengi	117	1
-mig	-221	-37
-mig aldri	-142	-125
-mig an	21	148
-mig asa	13	123
-mig dar	33	155
-mig det	34	184
-mig i	20	95
-mig ila	-171	-229
-mig inte	-163	-178
-mig jag	-83	51
-mig kan	-144	-113
-mig klade	3	97
-mig langr	33	240
-mig los	-16	118
-mig mer	34	151
-mig nar	-136	-83
-mig nu	-159	-161
-mig och	-44	-154
-mig sedan	101	7
-mig sjalv	-166	-52
-mig sover	-119	-160
-mig vi	-169	-176
-mig … ansik	19	93
-mig … att	179	65
-mig … avslu	-5	110
-mig … behov	-173	-196
-mig … det	-119	-85
-mig … han	-189	-141
-mig … hotad	-119	-138
-mig … jag	-191	-153
-mig … kan	97	160
-mig … langr	-138	-84
-mig … mat	12	107
-mig … men	-146	-62
-mig … min	17	122
-mig … nar	11	144
-mig … om	37	166
-mig … sag	96	-22
-mig … ska	26	132
-mig … smart	-112	-84
-mig … tanke	23	93
-mig … vakna	-13	93
-mig … vi	-120	-128
-mig … vil	0	141
-migra har	112	12
-migra … jag	112	12
-min	-58	165
-min astma	17	122
-min mama	26	130
-min … andas	156	29
-min … att	37	201
-min … det	26	130
-min … far	124	127
-min … fata	107	-15
-min … forst	-111	-141
-min … kan	172	9
-min … nar	17	122
-min … sluta	-29	90
-min*	105	272
-mina nagon	20	118
-mina … om	30	155
-mina … stopa	20	118
-mind	-116	-40
-mind wont	-126	-124
-mind … switc	-126	-124
-mins	26	145
-mins han	-123	-129
-mins hon	108	14
-mins inget	143	251
-mins … efter	14	149
-mins … inget	-123	-129
-mins … inte	108	14
-mins … och	93	135
-mins … pa	-90	-129
-mins … vad	131	17
-minut	-11	114
-minut til	-11	114
-minut … kunde	114	9
-minuter	147	10
-mis*	-10	157
-mit barn	33	189
-mit … jag	41	113
-mit … nan	20	95
-mit … vet	-20	84
-mitaan	-102	95
-mjalt frosa	103	13
-mjalt … sen	103	13
-mjolk gar	-115	-110
-mob*	28	141
-mobil vagar	13	162
-moder komer	152	-4
-more	-43	152
-morgnarna	-132	-159
-morgo skule	-4	105
-morgo … jag	-4	105
-morka	-121	-128
-morka tanka	-121	-128
-morkb … orkar	107	4
-mormo hitar	157	17
-morsa om	13	89
-morsa … jag	13	89
-morse … hitar	73	14
-morse … kunde	146	10
-mot	104	167
-mot brost	205	81
-mot min	-6	128
-mot … arm	-6	128
-mot … har	138	6
-mot … kan	120	7
-mot*	-7	224
-mov*	156	16
-move	156	16
-move my	153	18
-mua	21	128
-mua ei	21	128
-mua … ois	21	128
-mun … han	101	7
-my	185	99
-my mind	-126	-124
-my … suden	162	-17
-mycke jag	-166	-162
-mycke kan	127	43
-mygbe … anat	-105	-113
-na	-68	89
-na mer	32	117
-na pa	123	11
-na … en	123	11
-na … ja	10	136
-nac*	-230	-196
-nacke ar	-140	-111
-nacke gar	188	10
-nacke kan	102	41
-nacke stel	130	33
-nacken	-135	-118
-nacks ingen	-122	-118
-nacks … feber	-122	-118
-nagon	-4	92
-nagon anled	10	112
-nagon men	80	-26
-nagon och	94	21
-nagon om	0	138
-nagon … att	10	112
-nagon … jag	0	138
-nagon … kan	124	40
-nagon … tycke	94	21
-nagot ala	-144	-139
-nagot vi	-125	-122
-nagot … hitad	-125	-122
-nagot … table	-144	-139
-naken om	1	114
-naken … jag	1	114
-nan	-28	189
-nan som	-113	-31
-nan sprut	-82	-112
-nan … men	-82	-112
-nanst men	173	32
-nanst … efter	108	14
-nanst … kan	125	31
-nanting	-162	-163
-nar	-182	56
-nar det	36	170
-nar hon	-143	-59
-nar honom	-21	97
-nar inte	-89	-117
-nar jag	-18	112
-nar vi	24	188
-nar … inte	-161	81
-nar … langr	-89	-117
-nar … ser	20	163
-nas*	157	162
-nasan som	-147	-142
-nasbl som	157	24
-nasta	0	210
-nasta inget	192	30
-nasta tid	-8	156
-nasta … ringe	14	137
-nastan	138	-23
-nat	219	336
-nat bara	20	119
-nat ikval	9	122
-nat jag	31	233
-nat kan	148	0
-nat … inte	61	150
-nat … ler	109	7
-nat … spara	20	119
-naten kaner	-123	-129
-neck wont	150	0
-neck … bend	150	0
-nee*	0	150
-nej	-265	-214
-nej aldri	-167	-165
-nej det	-151	-154
-nej inget	-147	-109
-nej inte	-210	-225
-nej … als	-145	-137
-nej … ar	-99	44
-nej … far	126	26
-nej … gar	142	4
-nej … har	-291	-258
-nej … hjalp	85	121
-nej … kan	111	131
-nej … kramp	-138	-128
-nej … slar	-97	-107
-nej … stame	-132	-140
-nej … svima	-151	-131
-ner	27	-158
-ner mot	128	44
-ner … brost	128	44
-next week	-6	149
-ni	36	308
-ni inte	15	183
-ni kan	26	154
-ni slipe	9	131
-ni … mig	49	203
-nice … bara	-2	116
-nitro hjalp	155	40
-no chest	-173	-119
-no fever	-264	-232
-no injur	-182	-166
-no other	-171	-179
-no rash	-155	-130
-no troub	-184	-144
-no … breat	-184	-144
-no … pain	-205	-161
-no … sympt	-145	-159
-not i	95	-13
-not in	-105	-125
-not move	153	18
-not suici	-156	-171
-not … dange	-105	-125
-not … my	153	18
-nu bar	146	18
-nu fins	12	147
-nu kan	-23	-182
-nu slape	94	-22
-nu svara	-36	144
-nu … det	136	116
-nu … hjalp	-29	73
-nu … ja	149	7
-nu … jag	101	-75
-nu … kan	27	107
-nu … som	142	48
-nud*	137	38
-nuda	137	38
-nuk*	26	208
-nukunut	-1	154
-ny tid	16	167
-ny … jag	17	132
-o bara	-2	116
-o kan	138	161
-o vakna	137	-2
-o vil	126	34
-o … sig	132	20
-o … som	119	18
-och	-73	216
-och aldri	33	172
-och andas	-97	-105
-och ar	249	43
-och behov	27	182
-och blode	-186	-186
-och gar	162	95
-och ger	116	-8
-och harda	118	30
-och hitar	135	44
-och inga	-169	-174
-och ingen	-110	24
-och inte	-2	244
-och kan	147	57
-och kaner	204	21
-och opnar	151	-2
-och orkar	238	-96
-och prata	-123	-134
-och reage	167	19
-och slape	109	10
-och suger	132	18
-och svara	53	195
-och vagar	17	122
-och vakna	135	1
-och vil	140	-12
-och … ar	39	153
-och … att	149	212
-och … bar	114	35
-och … behov	7	148
-och … besva	-94	-94
-och … far	286	173
-och … forsv	197	30
-och … gar	213	155
-och … hitar	146	89
-och … hjalp	163	166
-och … jag	-40	113
-och … kan	153	-83
-och … kaner	164	42
-och … koma	15	119
-och … komer	160	62
-och … kuna	114	25
-och … kunde	129	144
-och … ont	-212	-210
-och … opna	0	151
-och … orkar	75	-148
-och … slape	60	143
-och … som	162	129
-och … svalj	127	22
-och … ta	3	97
-och … tanke	21	110
-och … vakna	91	204
-och … vil	170	54
-of	-208	-136
-of witho	19	113
-oga … smart	128	24
-ogat i	127	21
-ogat kan	112	16
-ogat ser	122	2
-ogat … fem	127	21
-ogo*	194	-12
-ogone nar	149	19
-ogone … vi	140	1
-ogonen	203	71
-ogonkontakt	126	26
-ois	21	128
-ole kuume	-120	-124
-ole nukun	-3	141
-ole … sanoi	-120	-124
-ole … viiko	0	173
-om	-112	161
-om det	-155	-53
-om ingen	6	194
-om inte	12	213
-om jag	-106	54
-om ni	21	190
-om … bara	29	154
-om … berat	11	88
-om … gar	28	146
-om … han	48	183
-om … hitar	32	192
-om … inte	-122	36
-om … kaner	-123	-129
-omt men	-116	-94
-on there	-24	96
-ont	-131	-178
-ont a	4	177
-ont als	124	8
-ont att	153	9
-ont bara	-150	-162
-ont bebis	-169	-148
-ont fraga	21	115
-ont gor	-121	-150
-ont har	-159	-191
-ont i	-74	-152
-ont langr	2	136
-ont nar	-99	-117
-ont nu	-131	-173
-ont preci	162	36
-ont … att	-3	147
-ont … brost	-185	-159
-ont … hes	-112	-122
-ont … jag	-12	-127
-ont … men	138	40
-ont … och	94	21
-ont … spark	-169	-148
-opererad	-126	-117
-opn*	284	11
-opna	199	47
-opna det	132	20
-opnar	219	1
-opnar inte	189	16
-opnar … ogone	179	16
-orden komer	161	-3
-ork	7	166
-ork ja	2	135
-ork … vara	2	135
-orkar fan	5	138
-orkar ga	-72	-121
-orkar han	113	-4
-orkar inget	-189	-225
-orkar mer	5	178
-orkar orkar	17	171
-orkar … ata	88	-11
-orkar … drick	162	7
-orkar … et	-10	119
-orkar … finas	23	134
-orkar … ga	124	-44
-orkar … grata	184	20
-orkar … kampa	-2	155
-orkar … leva	42	287
-orkar … med	-224	-109
-orkar … mer	-60	86
-orkar … pluga	-190	-201
-orkar … prata	206	27
-orkar … ringa	-118	-128
-orkar … sta	164	-10
-orkar … suga	185	-4
-orkar … svara	130	-1
-orkar … va	17	164
-orkar … vakna	-24	146
-orkr	14	173
-orkr int	7	125
-orkr inte	23	153
-orkr … finas	12	120
-orkr … lev	7	125
-oroa	57	178
-oroa sig	22	181
-orolig	-128	-148
-os utan	-3	114
-os … hene	-3	114
-oth*	-200	-207
-other	-171	-179
-other sympt	-145	-159
-over brost	-196	-156
-over gatan	-9	118
-over jag	-9	154
-over med	77	-18
-over och	154	35
-over … samar	77	-18
-over … som	149	2
-over … svetn	154	35
-pa	-107	-89
-pa ar	112	12
-pa ata	-158	-156
-pa benen	102	17
-pa doden	-105	-138
-pa en	-28	-168
-pa fler	11	98
-pa honom	-23	115
-pa int	-150	-141
-pa konse	-133	-127
-pa kvale	-8	107
-pa morgn	-132	-159
-pa nan	6	115
-pa rikti	-86	45
-pa sjalv	-105	-130
-pa skamt	-12	93
-pa … ar	-63	-184
-pa … bal	-150	-141
-pa … dagar	-214	-120
-pa … dar	79	151
-pa … har	34	153
-pa … klade	3	97
-pa … kvart	152	8
-pa … manad	-168	-175
-pa … nu	112	12
-pa … och	-100	64
-pa … ogat	102	21
-pa … pa	-166	-167
-pa … skada	-88	-116
-pa … slog	-137	-109
-pa … som	54	-66
-pa … sover	29	127
-pa … tider	11	98
-pa … timar	175	54
-pa … time	-34	-106
-pai*	136	-5
-pain or	-127	-96
-paint pa	-150	-141
-paiva … kuume	-121	-96
-pakor av	119	4
-pakor han	-143	-128
-pakor … bara	-143	-128
-pakor … bil	119	4
-pal*	126	221
-palar	44	261
-palar fan	7	117
-palar inte	29	221
-palar … livet	38	129
-panik far	154	31
-pap*	130	124
-papa	135	77
-papa inte	137	44
-papa ramla	-175	-170
-papa svara	105	-1
-paper	-60	100
-paper … far	3	105
-pas jag	9	153
-pas*	-185	-175
-pav*	-114	-111
-paverkad	-123	-106
-pee … fever	-130	-129
-pen*	45	228
-penan gav	128	4
-penga jag	34	124
-pengar	20	230
-peron … kan	-24	115
-pig … har	-93	-92
-pil*	-181	-181
-piler	-154	-153
-piler … var	13	118
-pip*	145	9
-pla*	-18	153
-plats	16	151
-plats for	16	151
-plats … mig	16	151
-plo*	248	49
-plots ingen	125	3
-plots inte	233	61
-plots kan	125	6
-plots … hon	119	9
-plots … lasa	188	57
-plots … lyfta	125	31
-plotsligt	257	54
-poi*	17	175
-pojkv sluta	-29	90
-pol*	122	158
-polis	10	194
-polis inga	0	113
-pra*	33	-108
-prata inte	157	116
-prata lang	112	14
-prata om	-171	-160
-prata utan	-120	-131
-prata … det	-171	-160
-prata … kan	138	41
-prata … langr	160	4
-prata … och	114	25
-prata … probl	-123	-134
-prata … vet	101	-22
-pratar	178	131
-preci men	162	36
-precis	162	36
-pri*	-164	-133
-prick som	362	117
-prickar	-164	-133
-prop … kan	108	13
-prov	-106	-106
-prov utan	-106	-106
-prov … tid	-106	-106
-prove … nat	6	138
-psyki … att	1	101
-pulse kans	171	24
-pumpa orkar	118	-7
-purpl … that	143	17
-pys*	254	70
-pysty	193	56
-rac*	194	114
-racke inte	194	109
-racker	194	114
-rad	-176	-162
-rad for	-162	-116
-rad … att	127	223
-rad … honom	-157	-153
-rad*	-36	150
-rada men	-98	-114
-radad	14	174
-rak	109	-16
-rak och	89	-16
-rak … alt	89	-16
-rak*	51	223
-rakbladet	7	128
-rakna inte	34	158
-rakna … med	34	158
-raknar	34	158
-ram*	-125	-40
-ramla … han	-174	-134
-ramlat	-182	-113
-rash that	119	-33
-rea*	108	-9
-reage inte	250	20
-reage … nar	163	20
-reagerar	250	20
-reagerat	-107	-90
-realy	-152	-116
-remem anyth	-15	156
-resa mig	92	-31
-resa sig	-95	-116
-revbe … orkar	153	28
-revbe … vil	124	3
-rikti hon	28	115
-rikti med	118	32
-ring	-203	-92
-ring inte	2	195
-ring … up	1	160
-ringa	3	136
-ringa batre	5	136
-ringa polis	0	113
-ringa up	14	117
-ringa … til	14	117
-ringe jag	14	137
-ringe … ingen	14	137
-rintakipua	-188	-173
-rod*	-128	-179
-roda … som	131	36
-rodnad	-116	-142
-rok*	-199	-206
-roker	-176	-182
-roker inte	-160	-174
-rol	46	204
-rol jag	39	160
-rol … ar	28	129
-ror sig	246	-47
-ror*	-142	-146
-rort	-142	-146
-rort mig	-123	-124
-roster	-207	-146
-rot	-235	-216
-rot … blasa	-104	-96
-ryckt … ar	104	13
-rygdu hjalp	182	24
-rygen … nasta	140	11
-rygen … vagar	-119	-132
-sa att	50	240
-sa bara	-145	-158
-sa bra	75	-83
-sa han	-125	-108
-sa ingen	145	192
-sa kunde	139	7
-sa ont	165	40
-sa sjuk	93	-11
-sa slipe	-1	126
-sa svar	1	112
-sa vore	20	137
-sa … ar	-123	-104
-sa … att	291	67
-sa … far	2	166
-sa … gick	0	127
-sa … halva	131	37
-sa … han	87	150
-sa … har	135	-15
-sa … hon	52	169
-sa … jag	32	278
-sa … ser	9	162
-sa … vet	220	133
-sad but	-136	-158
-sad … i	-136	-158
-saf*	46	196
-safe	-7	200
-safe tonig	-9	150
-saft kan	109	14
-sag	78	224
-sag inget	108	62
-sag inte	12	163
-sag … jag	6	115
-sag … pa	102	21
-sag … til	16	152
-sag*	-19	150
-saga	132	270
-saga av	113	-12
-saga nat	16	140
-saga vem	19	127
-saga … vem	113	-12
-sager forla	11	106
-sager hon	-12	129
-sager mama	-88	-119
-sager typ	-154	-145
-sager … armen	143	3
-sager … det	-38	-153
-sager … han	99	204
-sager … jag	31	161
-sager … men	27	109
-sager … o	11	106
-sager … pa	-88	-119
-sagt	6	174
-sagt att	36	141
-sagt det	15	154
-sagt … til	15	154
-sai*	-21	167
-said	-21	167
-said no	9	147
-sak*	10	209
-saker	-13	126
-saker jag	-2	165
-saker som	-16	198
-saker … inte	-13	126
-sal*	91	111
-salje at	13	89
-salje … dem	13	89
-saljer	13	89
-sam*	-160	-208
-samar det	77	-18
-samar … tryck	77	-18
-samarin	77	-18
-sambo andas	156	29
-sambo kan	141	0
-sambo … sa	-133	-132
-san	10	118
-sana	-88	-106
-sana tanka	-88	-106
-sanoo eta	-141	-61
-sant … man	6	152
-sar som	-129	-136
-sat	-169	-151
-sat som	25	163
-says no	-142	-147
-se	47	161
-se det	-47	78
-se … har	-47	78
-sedan blir	42	120
-sedan … jag	42	120
-semes for	27	107
-semes … hon	27	107
-sen ar	44	120
-sen mins	-123	-129
-sen nar	17	105
-sen … det	65	120
-sen … han	-123	-129
-sen … jag	32	136
-sen … sover	12	108
-ser	208	369
-ser ingen	61	284
-ser inget	225	85
-ser nagon	10	112
-ser sudig	-118	-109
-ser … framt	-5	111
-ser … kan	156	67
-ser … menin	45	219
-ser … pa	137	-3
-ser … som	-6	167
-ser … vag	25	181
-sex	-157	-133
-sex … mig	0	118
-she	199	119
-she says	-142	-147
-she wont	124	-32
-she … wake	124	-32
-shes … and	153	-23
-sida gar	137	38
-sidan … tanke	113	-12
-sig batre	25	126
-sig inte	133	-144
-sig jag	-101	-119
-sig sjalv	46	163
-sig … att	123	24
-sig … efter	42	177
-sig … feber	-118	-99
-sima … tils	16	135
-sitan … orkar	176	68
-siter … far	-131	-113
-sja*	-204	-118
-sjalv … har	81	-44
-sjalv … kan	4	146
-sjalvmord	-105	-130
-sjalvmordsbenagen	-121	-135
-sjalvmordstankar	-126	-188
-sju*	-194	-86
-sjuk det	25	160
-sjuk egent	7	133
-sjuk kan	93	-11
-sjuk … ar	19	158
-sjuk … bara	7	133
-sjuks spela	28	129
-ska	63	412
-ska anda	54	222
-ska behov	48	182
-ska bli	14	134
-ska explo	6	100
-ska fa	-1	151
-ska hita	39	122
-ska int	11	143
-ska inte	49	218
-ska ju	-5	107
-ska nar	26	111
-ska … en	35	111
-ska … ga	11	98
-ska … han	26	111
-skada	-215	-223
-skada det	25	114
-skada mig	-119	-169
-skada … ar	25	114
-skada … om	0	138
-skadad	-148	-79
-skado om	48	123
-skado … jag	48	123
-skaka	140	5
-skaka inte	131	-28
-skaka skaka	140	5
-skaka … nar	13	150
-skaka … sluta	140	5
-skamt jag	-12	93
-skar dar	14	111
-skar mig	-140	-81
-skar … asa	13	123
-skele … bar	146	18
-skena … skada	-112	-130
-skoge och	12	154
-skoja att	27	107
-skoja inte	-4	137
-skoja … hon	27	107
-skojar	-4	137
-skolan	-169	-53
-skr*	105	-9
-skrat … kan	119	15
-skratade	30	171
-skrek	-116	-118
-skrek inte	-116	-118
-skrek … lange	-116	-118
-skrev … kan	173	25
-skrik inte	191	-6
-skrik mins	-77	-113
-skrik … gar	-69	115
-skrik … hon	111	43
-skrik … orkar	13	132
-skrik … vet	124	7
-skriker	191	-6
-skriv	9	174
-skriv att	37	124
-skriv inget	7	118
-skriv … som	7	118
-sku*	100	328
-skule	37	289
-skule jag	15	125
-skule … inte	-4	105
-sla*	-147	-107
-slagi mig	-129	-59
-slagi … an	21	148
-slagi … i	19	93
-slagi … men	29	123
-slagi … vi	-131	-126
-slap bara	-103	-82
-slap kalsv	98	14
-slap … snuvi	-103	-82
-slap … vil	131	14
-slapa det	-129	-130
-slape det	94	-22
-slape … nar	109	10
-slar	-284	-229
-slar inte	-155	-21
-slar mig	-268	-298
-slar … men	-12	111
-slar … mig	-157	-154
-slar … nar	45	177
-slar … och	-92	-100
-sleep and	-24	162
-sleep … mind	-126	-124
-slipe ala	-17	121
-slipe gora	21	124
-slipe mig	18	126
-slipe … det	21	124
-slo	-210	-193
-slo*	-166	-151
-slog	-166	-151
-slog inte	-166	-151
-slog sig	-151	-136
-slog … huvud	-153	-115
-slu*	233	200
-slut	158	205
-sluta	-27	147
-sluta inte	237	169
-sluta skaka	-106	-105
-sluta … bloda	182	-33
-sluta … fast	-34	175
-sluta … nar	-27	146
-sluta … vil	2	123
-slutade	40	184
-slutar	291	17
-smack gar	123	11
-smart men	119	34
-smart … brost	-146	-107
-smarta	-73	-184
-sna*	-162	-61
-snala ring	1	160
-snap … svara	-15	97
-snart slipe	25	206
-snart … ni	11	127
-snart … orkar	13	121
-sned han	101	7
-snorv far	104	8
-snu*	-144	-134
-snura inte	-144	-134
-snura … bara	-144	-134
-snurar	-144	-134
-so hard	-87	-131
-so … i	-125	-136
-soc*	125	-34
-socke svara	128	6
-socker	125	-34
-sockr gar	122	17
-sofan … att	-88	-119
-som	218	180
-som gar	-135	-131
-som haler	20	138
-som int	97	-28
-som inte	151	80
-som syns	7	118
-som … blekn	245	60
-som … fins	71	274
-som … forsv	302	115
-som … gar	322	154
-som … ger	-184	-172
-som … hade	95	-13
-som … han	19	111
-som … laker	-154	-157
-som … mig	-53	91
-som … slape	184	51
-som … sluta	265	84
-som … vakna	124	9
-som … var	18	147
-som … vil	-185	-166
-som*	-52	107
-somn	19	186
-somn utan	2	127
-somn … slut	2	127
-somna a	-3	119
-somna in	36	159
-somna och	12	168
-somna … och	9	112
-son vakna	149	23
-son … att	17	161
-sonen … gor	-137	-122
-sov*	-189	4
-sova	-204	-194
-sova a	-13	115
-sova klara	104	-3
-sova och	-6	187
-sover	-95	56
-sover aldri	-132	-133
-sover int	-25	142
-sover inte	87	251
-sover men	35	119
-sover … als	-17	182
-sover … grate	-2	132
-sover … kan	146	15
-sover … och	8	167
-sover … vil	47	125
-sovit	-13	150
-sovit sen	-20	128
-sovit … forlo	31	180
-spe*	-137	57
-spege visar	9	152
-spela ingen	51	166
-spela … rol	37	185
-spelar	37	185
-spr*	34	-148
-sprit	165	-14
-sprut men	-82	-112
-sprut … hustr	-82	-112
-spruta	-104	-123
-spyr och	117	-2
-sta rak	109	-16
-sta … och	89	-16
-stame att	35	119
-stame inte	-132	-140
-stame … jag	35	119
-stamer	-132	-140
-star	56	132
-star ut	97	172
-star … en	4	144
-stark att	30	136
-stark … jag	4	131
-stege kan	122	23
-stel	-122	-139
-stel i	-124	-110
-stel inte	130	33
-stel jag	-140	-111
-stel … kan	-140	-111
-stel … nacke	-124	-110
-stel … tal	141	44
-stel … tita	130	33
-stenh … och	117	-2
-stira … ger	116	-8
-stodj pa	-157	-151
-stodja	-181	-167
-stolp mins	124	12
-stopa	-8	109
-stopa mig	-8	109
-stot kaner	-135	-110
-str*	-147	-104
-stral inte	-115	-133
-stralar	-115	-133
-stran and	70	-82
-strup … kan	137	3
-stryp … om	-162	-118
-sud*	110	-89
-suden cant	207	-2
-suden … catch	167	31
-sudenly	230	7
-sudig utan	-118	-109
-sudig … glaso	-118	-109
-sudigt	-118	-109
-sug*	176	0
-suger	146	18
-suger inte	132	18
-suici … har	-6	133
-suicidal	-183	-213
-svag	-107	-163
-svag att	109	9
-svag … jag	109	9
-svalj inte	147	32
-svalj … bara	127	22
-svaljer	124	17
-svalt	-159	-74
-svalt nagot	-198	-182
-svalt nat	20	119
-svalt … ala	-144	-139
-svalt … bara	20	119
-svalt … vi	-125	-122
-svar	1	112
-svar att	44	152
-svar … hon	20	119
-svar … jag	1	112
-svara	249	162
-svara inte	202	83
-svara … ater	-25	105
-svara … han	122	-17
-svara … i	-34	104
-svara … inte	-36	144
-svara … med	-13	119
-svara … nar	138	-91
-svara … nu	-12	147
-svara … och	134	-14
-svara … pa	185	80
-svarar	170	147
-svart	-265	-223
-svart att	-214	-186
-svart … andas	-219	-182
-svart … kan	112	14
-sve*	-118	-185
-sveri ingen	18	130
-sverige	18	130
-sveta kan	106	-5
-sveta … kan	127	43
-svi*	-173	-255
-svima aldri	106	20
-svima inte	-58	-162
-svima och	-152	-140
-svima … han	-126	-102
-svima … men	163	20
-svima … vakna	137	32
-svimade	16	-118
-svimat	-210	-165
-sviml vakna	137	33
-svu*	-241	-217
-svule … kan	126	16
-svuln i	-153	-124
-svuln … har	-115	-114
-svulnad	-213	-192
-swi*	-174	-199
-switc of	-126	-124
-switch	-126	-124
-sym*	-219	-239
-symptoms	-195	-196
-symtom	-135	-167
-syn*	-106	41
-synen ar	-123	-106
-syns	34	264
-syns han	7	118
-syns inte	14	111
-syns … jag	14	111
-syns … kolar	7	118
-sys*	-26	142
-syster	-26	142
-ta livet	-162	-203
-ta mig	-16	118
-ta pa	3	97
-ta up	154	45
-ta … av	-162	-203
-ta … los	-16	118
-ta … mig	3	97
-table men	-24	113
-table … vil	-7	138
-tableterna	22	169
-tag*	-79	97
-tagit	-79	97
-tagit dem	4	104
-tagit dom	7	113
-tagit for	-114	-114
-tagit … an	8	139
-tagit … mycke	-114	-114
-tagsp … vil	124	-2
-tal	36	-127
-tal inte	32	-129
-tal … lakto	-132	-119
-tal … ljus	122	37
-tal … ljuse	141	44
-tala … att	77	-18
-talet ar	-145	-128
-talri … sar	-123	-125
-talsv och	-128	-126
-talsv … ansik	-128	-126
-talsvarigheter	-128	-126
-tan*	-165	-65
-tanag … nar	-89	-117
-tanka ar	20	118
-tanka pa	-191	-233
-tanka skriv	-68	-87
-tanka snura	-144	-134
-tanka … att	-118	-190
-tankar	-160	-225
-tanke bli	9	96
-tanke jag	17	172
-tanke … fira	18	124
-tanke … gora	-117	-169
-tanke … inte	17	172
-tanke … pa	-125	-163
-tanke … saga	113	-12
-tanke … vanta	11	245
-tanke … vara	52	167
-tanke … vuxen	9	96
-tanker	-27	175
-tankt	-110	-171
-tar … nar	23	111
-tel	-6	168
-that doesn	128	-10
-that dont	149	1
-that … fade	178	34
-the voice	-17	146
-the*	138	229
-them	21	157
-there is	19	143
-there no	154	115
-there … point	-22	105
-theres	154	115
-tid … ar	18	105
-tid*	11	122
-tider	11	122
-tider det	11	98
-tider … behov	11	98
-tider … komer	33	104
-til	25	76
-til besva	42	120
-til brevl	-90	-117
-til maten	124	9
-til nan	3	190
-til nasta	-8	156
-til skola	-204	-207
-til toale	100	-17
-til toan	173	5
-til … langr	-121	-118
-til … orkar	83	121
-til … tid	-50	113
-til*	-101	107
-tilbaka	-71	65
-tils	-96	47
-tils jag	-96	47
-tils … inte	-96	47
-timar	175	54
-timar … kan	-23	102
-time kan	121	46
-time som	139	8
-time … jag	121	46
-tit*	220	159
-tita	207	142
-tita det	-9	118
-tita ljus	130	33
-tita pa	158	-5
-tita … far	-9	118
-tita … mig	158	-5
-to die	-136	-158
-to not	-18	135
-to … and	-24	162
-to … wake	-17	99
-toa eler	83	9
-toa … slapa	83	9
-toa*	54	-112
-toaleten	100	-17
-toan	173	5
-toan utan	173	5
-toan … att	173	5
-tog	23	199
-tog inte	23	199
-tog … table	22	169
-tol*	34	167
-ton*	-9	150
-tonight	-9	150
-tor*	25	148
-tra*	-155	36
-tramp … kan	125	30
-trana hart	-115	-118
-trapa	1	214
-trapa … slape	109	10
-trape … vakna	135	19
-traph … gar	113	-16
-trapo langr	-135	-131
-trapor	-135	-131
-tre timar	175	54
-tro*	-19	141
-tror	-26	169
-tror inte	-74	125
-tror … ja	24	195
-trost ata	102	-9
-trost … vecko	102	-9
-trosta	102	-9
-trot	-60	53
-trot att	188	39
-trot fardi	9	120
-trot … hon	159	32
-trot … orkar	-189	-225
-troub breat	-206	-167
-try*	57	113
-tryck	-153	-139
-tryck anars	-113	-128
-tryck bara	-103	-101
-tryck en	-6	128
-tryck in	181	22
-tryck … brost	-150	-123
-tryck … cigar	-6	128
-tryck … det	121	11
-tryck … lite	-103	-101
-tryck … over	-169	-135
-trycka	202	11
-tryckte	-6	128
-tryg	23	146
-tryg hema	23	146
-trygt	11	118
-trygt for	11	118
-trygt … mig	11	118
-tungt … vil	-95	-116
-tva gange	164	6
-tva … nej	-84	-107
-typ	-198	-190
-typ en	-154	-145
-typ vet	5	139
-typ … vecka	-154	-145
-tyr*	181	17
-tyrehdy	181	17
-ulo*	-114	-106
-ulosteesa	-114	-106
-uncon and	214	-1
-und*	119	147
-under hitar	-121	-108
-under … andas	110	22
-under … kan	120	12
-undersokning	18	147
-up	161	64
-up en	157	39
-up han	1	160
-up hitar	-120	-148
-up honom	136	13
-up til	14	117
-up … des	14	117
-up … fins	-7	91
-up … kan	144	38
-up … klock	136	13
-up … langr	-122	-129
-up … laser	1	160
-up … tid	154	45
-usk*	-4	197
-uskala	-4	197
-ut den	151	0
-ut en	4	144
-ut tils	16	135
-ut utan	-13	186
-ut … jacka	-3	139
-ut … jag	19	165
-ut … nat	7	97
-utan andno	-147	-134
-utan att	236	173
-utan bekym	-97	-105
-utan feber	-162	-144
-utan glaso	-118	-109
-utan hene	-12	151
-utan hjalm	168	3
-utan jacka	57	154
-utan kafe	-208	-200
-utan klade	-14	148
-utan mat	12	107
-utan slut	2	127
-utan tid	-106	-106
-utan … ata	-115	-118
-utan … det	38	223
-utan … kana	151	32
-utan … marka	193	15
-utan … pakor	119	4
-utan … tita	-9	118
-utan … vakna	180	-4
-utanf ica	110	-8
-utatv kan	115	21
-utbyt … ar	18	153
-uts*	-91	-182
-utsat	-138	-150
-utsat for	-138	-150
-utsat … nagot	-138	-150
-utsla men	145	8
-v #	122	11
-va	-96	106
-va har	17	148
-va hjart	-97	-97
-va inte	28	115
-va kvar	19	128
-va … glad	28	115
-va … utan	-97	-97
-vack vet	112	14
-vad hon	115	-6
-vad … sa	115	-6
-vad … vet	-172	-186
-vad*	146	42
-vader	146	42
-vader pa	146	42
-vader … #	83	9
-vag*	5	362
-vaga	28	107
-vagad inte	-7	195
-vagade	-7	195
-vagar	6	284
-vagar int	35	193
-vagar inte	-16	281
-vagar resa	92	-31
-vagar … aka	10	123
-vagar … ga	-8	217
-vagar … mig	92	-31
-vagar … sova	56	272
-vagar … vara	10	197
-vagen sa	15	133
-vagen … jag	2	129
-vak*	220	44
-vakna	192	16
-vakna emela	138	2
-vakna inte	137	-146
-vakna til	124	9
-vakna utan	14	187
-vakna … av	-147	-142
-vakna … ens	78	-17
-vakna … kan	-133	-136
-vakna … maten	124	9
-vakna … nar	148	12
-vakna … pa	135	19
-vakna … til	172	-5
-vakna … troso	0	160
-vakna … under	-13	93
-vakna … ur	-122	-127
-vaknade	84	214
-vaknar	137	-152
-val inget	142	125
-val inte	-93	76
-valta vet	-12	103
-vanst kan	99	48
-vanst … vet	-109	-125
-vanster	-131	-142
-vapen orkar	9	116
-var	22	321
-var arg	6	115
-var dar	-140	-122
-var henes	31	161
-var inte	35	229
-var man	-120	-148
-var under	18	147
-var … fel	23	188
-var … frivi	22	173
-var … logar	-120	-148
-var … menin	122	2
-var … pa	6	115
-var … sa	0	127
-var … trapa	-5	107
-var … vakna	149	23
-var*	-1	151
-vara	33	181
-vara gravi	141	19
-vara kvar	-8	181
-vara med	36	170
-vara utan	-153	-164
-vara … i	10	112
-vara … men	163	31
-vard	1	101
-vard igar	1	101
-vard … tog	1	101
-vare	-137	-226
-vare an	-205	-238
-varfor	40	232
-varit for	20	137
-varit hema	-1	131
-varit … katen	20	137
-varit … pa	141	122
-varje … nej	58	128
-vark	-127	-53
-varkar	164	32
-varke ar	1	112
-varke … eler	-36	-151
-varke … sa	1	112
-varm vil	129	17
-varme fast	150	21
-varme … jag	150	21
-vaten … ar	118	32
-vaten … kan	182	5
-vax*	-177	-175
-vec*	75	199
-vecka	-15	161
-vecka … ar	118	3
-vecko sover	-2	132
-vel*	182	66
-velat	128	-3
-velat … sedan	128	-3
-velto	124	-5
-velto eika	124	-5
-vem	115	107
-vem det	113	-12
-vem jag	19	127
-vem … bubla	113	-12
-vento hjalp	116	21
-ver*	131	-76
-veren ei	173	2
-veren … lopu	173	2
-verenvuoto	173	2
-verta ulost	-114	-106
-vet	83	245
-vet ej	-159	-76
-vet int	56	208
-vet inte	51	116
-vet … att	98	53
-vet … hur	38	214
-vet … om	159	351
-vet … rikti	-216	-148
-vet … va	175	107
-vet … var	234	25
-vet … varfo	8	221
-vet … vart	3	147
-vet … vem	58	146
-vet … vilke	190	58
-vet*	9	212
-veta	9	211
-veta att	27	227
-veta … det	16	143
-veta … jag	17	194
-vi braka	-152	-142
-vi far	117	-119
-vi … kan	75	164
-vi … os	-3	114
-vi … ska	-28	118
-vii*	0	199
-viiko … kuume	-122	-103
-viikoon	0	173
-vil	116	142
-vil absol	0	-128
-vil anmal	48	123
-vil att	35	111
-vil bara	-2	145
-vil bli	38	172
-vil ge	-146	-199
-vil ha	-111	-124
-vil inte	200	158
-vil lakar	120	20
-vil … a	27	141
-vil … ata	185	4
-vil … att	200	223
-vil … bara	26	142
-vil … barnb	35	111
-vil … bli	112	160
-vil … do	-157	-170
-vil … drick	147	15
-vil … finas	48	283
-vil … ge	-15	-135
-vil … kan	17	121
-vil … leka	153	28
-vil … leva	-52	221
-vil … och	10	175
-vil … prata	-146	-114
-vil … resa	-95	-116
-vil … saga	13	180
-vil … sig	-135	-190
-vil … slap	98	14
-vil … sta	-175	-125
-vil … suga	114	11
-vil … svalj	157	-11
-vil … ta	103	-58
-vil … tita	158	-5
-vil … uplev	15	112
-vil … va	12	215
-vil … visa	33	121
-vil*	104	259
-vile	101	203
-vile inte	148	105
-vile … inte	-71	-88
-vile … leva	78	-62
-vile … sa	1	102
-vindr … hosta	142	35
-vindr … kan	121	29
-vis*	-25	174
-visa	33	121
-visa nagon	-6	123
-visa … d	-97	-97
-visar	13	182
-visar inte	9	152
-visar … mig	9	152
-visar … ont	-157	-122
-vist hade	95	-13
-vita … harda	118	30
-voi*	-17	146
-voice wont	-17	146
-voice … stop	-17	146
-voices	-17	146
-vor*	20	137
-vore	20	137
-vore jag	20	137
-vore … har	62	-28
-vore … inte	20	137
-vore … om	35	138
-vri*	-192	-189
-vrida	-192	-189
-vrida at	-175	-173
-vux*	13	169
-vuxen	9	151
-wana	-1	118
-wana be	-1	118
-wana … alive	-1	118
-want … die	-136	-158
-was	0	124
-was never	0	124
-was … born	0	124
-wat*	-116	-113
-water	-116	-113
-water down	-116	-113
-water … since	-116	-113
-we … stop	121	-1
-wee*	-9	176
-week	-9	176
-when … said	-5	106
-wish … was	0	124
-wka*	126	-6
-wkae	126	-6
-wkae up	126	-6
-wok*	179	22
-woken	179	22
-wont be	1	234
-wont switc	-126	-124
-wont wkae	126	-6
-wont … aroun	-7	132
-wont … of	-126	-124
-wont … up	67	166
-yea*	-179	-178
-yr	131	37
-yr att	122	-28
-yr eler	131	37
-yr kan	133	-19
-yr … ja	108	20
-yr … jag	115	-35
-yr … sa	131	37
-yrar … vet	112	7
-yrsel … kan	107	28
<#	-318	-447
<# and	-154	-115
<# far	-142	-126
<# har	-114	-130
<# hoger	-152	-99
<# idag	-68	-87
<# ingen	-126	-103
<# magsa	-82	-73
<# och	-226	-241
<# vi	-147	-159
<# … ar	-105	-79
<# … feber	-126	-103
<# … fint	-93	-60
<# … hand	-152	-99
<# … hange	151	30
<# … jag	-114	-115
<# … lakt	-82	-73
<# … my	-166	-151
<# … smart	116	0
<*aari*	208	26
<*ablo*	-78	-58
<*ack	-187	-221
<*acke*	-159	-169
<*ade	-86	-272
<*agar*	-145	-124
<*aker*	-37	98
<*akri*	-95	-77
<*alde*	-140	-149
<*alds*	-95	-101
<*aler*	-193	-202
<*alig*	-78	-90
<*alst*	-93	-114
<*amp	-162	-163
<*ampa*	209	-3
<*ampe*	-189	-142
<*ampu*	-158	-138
<*amta*	-75	-80
<*and	-150	-156
<*anda*	-30	168
<*ande*	-265	-265
<*andl*	-197	-194
<*anfa*	-141	-115
<*ang	-196	-179
<*aps	-98	-91
<*arfa*	-141	-146
<*arin*	150	101
<*arkt*	121	-77
<*armo*	-160	-162
<*arn	-88	-183
<*arna*	-153	-152
<*arnb*	-163	-168
<*ars	-274	-296
<*astm*	-156	-185
<*atio*	-172	-167
<*axel*	-161	-155
<*barn*	-125	-225
<*beho*	-194	-193
<*berk*	-135	-100
<*beta*	-78	-58
<*bilo*	-193	-189
<*blev*	-203	-218
<*bloc*	-78	-58
<*blod*	-124	-196
<*bola*	-95	-77
<*brot*	-195	-214
<*cin	-182	-180
<*cka	-68	104
<*ckad*	-127	-106
<*cken*	-151	-159
<*cker*	-245	-217
<*dag	27	199
<*dali*	-78	-90
<*dand*	-102	-95
<*depr*	-165	-172
<*der	-161	-169
<*des	-206	-234
<*dnin*	-164	-174
<*dote*	-133	-106
<*drar*	-201	-193
<*dsam*	-95	-101
<*eber*	-135	-100
<*eed	-225	-214
<*eena*	-190	-230
<*efte*	-238	-245
<*ehov*	-194	-193
<*elet*	-100	-110
<*elkr*	-156	-155
<*ent	-181	-146
<*epre*	-165	-172
<*erar*	-133	-104
<*erkr*	-135	-100
<*ern	-154	-137
<*esio*	-142	-132
<*est	-175	-186
<*etab*	-78	-58
<*etar*	77	-86
<*etio*	-134	-167
<*eva	-107	-143
<*fal	-180	-160
<*far	-168	-178
<*farf*	-129	-139
<*fark*	121	-77
<*febe*	-135	-100
<*femt*	-121	-114
<*fod	-136	-114
<*fran*	-184	-196
<*fter*	-239	-247
<*fyra*	-153	-140
<*gick*	-209	-218
<*gjor*	-37	148
<*gkol*	-98	-91
<*gsbo*	-95	-77
<*hade*	14	-168
<*hjar*	-70	-157
<*hono*	-16	160
<*hove*	-194	-193
<*ick	-201	-299
<*ilol*	-193	-189
<*infa*	121	-77
<*inge*	152	169
<*ion	-240	-196
<*isfa*	-108	-102
<*ist	-173	-191
<*ista*	-187	-206
<*ivet*	-133	-162
<*jarn*	-194	-175
<*jort*	-34	98
<*kera*	-78	-58
<*kola*	-170	-159
<*kork*	-93	-70
<*kort*	-93	-70
<*kost*	-150	-121
<*kot	-147	-154
<*kram*	99	-90
<*krin*	-95	-77
<*kroc*	-99	-80
<*kule*	-18	114
<*lage*	-139	-137
<*laps*	-148	-143
<*lato*	-123	-116
<*ldsa*	-95	-101
<*let	-197	-197
<*lev	-203	-218
<*leva*	-107	-143
<*live*	-133	-162
<*lkra*	-170	-180
<*loda*	-101	-94
<*lodn*	-143	-166
<*loly*	-193	-189
<*lsto*	-66	-74
<*lyck*	-117	60
<*mand*	31	211
<*men	-201	-184
<*mens*	212	13
<*misf*	-108	-102
<*mor	-105	-178
<*morm*	-131	-152
<*mpad*	-220	-182
<*mpan*	-103	-97
<*mpar*	220	11
<*mper*	-189	-142
<*mput*	-158	-138
<*mtal*	-75	-80
<*nade*	-132	-184
<*nare*	-93	26
<*nblo*	-137	-158
<*ncy	-210	-179
<*ndag*	30	210
<*need*	-227	-215
<*nfal*	-141	-115
<*nfar*	121	-77
<*ngko*	-98	-91
<*ngsb*	-95	-77
<*ning*	-178	-225
<*nom	-45	129
<*not	-164	-164
<*nyfo*	-136	-114
<*ocka*	-127	-106
<*ocke*	-78	-58
<*odan*	-102	-95
<*ode	-173	-184
<*odni*	-143	-166
<*oken*	-119	-90
<*olag*	-95	-77
<*olap*	-98	-91
<*olyc*	-117	60
<*onar*	-74	94
<*onom*	-16	160
<*orko*	-93	-70
<*ormo*	-131	-152
<*orsa*	-141	-128
<*oter*	-154	-141
<*pade*	-217	-181
<*panf*	-103	-97
<*par	220	11
<*pele*	-100	-110
<*per	-157	-129
<*pera*	-110	-104
<*pile*	180	-5
<*pres*	-210	-196
<*pute*	-158	-138
<*rack*	-94	-180
<*rade*	-210	-204
<*ramp*	99	-90
<*ran	-213	-217
<*rati*	-110	-104
<*ren	-169	-48
<*resi*	-142	-132
<*reti*	-134	-167
<*rfar*	-168	-178
<*ring*	130	86
<*rkor*	-93	-70
<*rkra*	-135	-100
<*rkt	175	-30
<*rmor*	-212	-226
<*rna	-158	-200
<*rnbl*	-137	-158
<*rock*	-99	-80
<*rot	-220	-239
<*rsak*	-95	-77
<*sake*	4	131
<*sakr*	-95	-77
<*sam	-95	-101
<*samt*	-75	-80
<*sang*	-158	-170
<*sbol*	-95	-77
<*sen	122	-88
<*sfal*	-108	-102
<*sion*	-142	-132
<*sjuk*	-169	-176
<*skot*	-175	-183
<*skul*	-18	114
<*slag*	-171	-174
<*sove*	-91	-98
<*spel*	-100	-110
<*stel*	-156	-155
<*sten*	-182	-166
<*ster*	-191	-195
<*stma*	-135	-145
<*stod*	-147	-144
<*stru*	-185	-153
<*tabl*	-146	-142
<*tari*	77	-86
<*telk*	-156	-155
<*tent*	-116	-108
<*ter	-280	-304
<*tern*	-124	-135
<*tio	-134	-167
<*tma	-135	-145
<*tod	-139	-135
<*ton	-150	-144
<*tona*	-64	105
<*tret*	-134	-167
<*tsto*	-227	-207
<*tvaa*	208	26
<*ule	-18	114
<*undr*	-190	-187
<*ungk*	-98	-91
<*uter*	-158	-138
<*utom*	-171	-185
<*vaar*	208	26
<*vand*	-180	-199
<*var	-126	-124
<*vet	-133	-162
<*ycka*	-117	60
<*yfod*	-136	-114
<*yra	-153	-140
<@abuse	-170	-218
<@amputated	-172	-151
<@anticoag	-143	-186
<@asthma	-135	-145
<@attempt	163	-5
<@back	-190	-187
<@backplace	139	-89
<@bigfall	-338	-316
<@bite	-274	-300
<@bleeding	-212	-265
<@blueplace	119	230
<@breasts	106	-118
<@breath	-175	-28
<@breathsign	-190	-245
<@burnpain	156	-59
<@calm	-271	-258
<@chemo	187	-26
<@chest	154	-34
<@chestplace	174	-35
<@coldbad	-189	-264
<@crashsign	-245	-230
<@cuts_self	-149	-36
<@despair	-85	-235
<@droolsign	164	29
<@droop	-169	-200
<@effort	-176	-172
<@electricbad	72	-206
<@epipen	-220	-183
<@exposure	-169	-314
<@faint	27	-133
<@fainted	-216	-216
<@fallen	-204	-161
<@fear	-239	-136
<@fever	185	-23
<@floor	-181	-195
<@harmful	-114	100
<@headhit	-175	-158
<@headsign	115	-8
<@heartword	-168	-172
<@here	155	66
<@icefall	-200	-213
<@infarct	58	-150
<@ingest	-213	-166
<@innersign	-207	-199
<@jerk	148	-53
<@legsign	-21	-199
<@limb	-73	-193
<@limbpart	-155	-217
<@means	-54	109
<@no_dyspnea	-95	-177
<@noair	-169	-197
<@now	142	60
<@person	-170	-34
<@person3	-113	22
<@pierce	-158	-169
<@pregnant	-182	-218
<@pregpain	-74	-137
<@press	-214	-169
<@reaction	-162	-191
<@readied	-106	-197
<@recent	178	164
<@relation	-190	-198
<@seizure	109	-75
<@sepsis	-129	-117
<@severe	-308	-258
<@squeeze	-161	-162
<@strange	-47	83
<@stroke	-240	-299
<@sudden	172	-37
<@throatclosed	200	27
<@throatill	229	-18
<@tiny	-72	25
<@trigger	-221	-169
<@unconscious	-250	-248
<@upper	86	-125
<@used	-242	-97
<@violent	-95	-101
<@visionloss	-126	-200
<@water	-131	-173
<@weird	-119	-139
<@wish	-336	-333
<@worry	-170	-187
<ago	-264	-291
<alt	-259	-230
<amputerade	-158	-138
<anafy av	-85	-67
<anafy … jordn	-85	-67
<anafy … som	-86	-78
<ar sen	-22	-270
<ar … aret	-169	-153
<ar … behov	-123	-99
<ar … forso	-144	-149
<ar … han	-201	-260
<ar … men	-151	-162
<ar … nacke	-99	-80
<ar … nu	122	-25
<ar … och	133	33
<ar … vile	-71	-88
<arm*	-129	-115
<armen	-118	-102
<armen som	-118	-102
<armen … barn	-118	-102
<ast*	-135	-145
<astma	-135	-145
<ata	-84	-96
<ata ar	-84	-96
<ata … sedan	-84	-95
<att … ska	52	226
<av	-275	-293
<av hjart	-160	-130
<av jordn	-124	-108
<av sig	-135	-140
<av … behov	-85	-67
<av … for	-151	-143
<av … hjart	-161	-120
<av … och	-162	-167
<av … overd	-75	-80
<av … vid	-110	-108
<av … vil	-86	-78
<axe*	-161	-155
<barn	-88	-183
<barn far	-71	-63
<barn nu	155	40
<barn … kramp	155	40
<bat*	-143	-137
<beh*	-199	-199
<behov samta	-75	-80
<behover	-194	-193
<bet*	-78	-58
<betablockerare	-78	-58
<bil*	-193	-189
<bilol for	-163	-164
<bilol … tre	-148	-123
<bilolycka	-193	-189
<blev	-203	-218
<blo*	-186	-223
<blod en	-82	-73
<blod … gang	-82	-73
<bloda magsa	-101	-94
<bloda … #	-101	-94
<bloda … fast	-139	-126
<blodande	-101	-94
<bort	-192	-194
<bror har	4	131
<bror … av	-75	-80
<bror … gjort	4	131
<brost … tva	-94	-72
<brot	-189	-214
<brot armen	-118	-102
<brot nacke	-125	-128
<brot … #	-195	-209
<brot … som	-118	-102
<bry	2	145
<bry sig	2	145
<bry … om	2	145
<chock som	-86	-78
<chock … liten	-86	-78
<da	-117	-157
<dal*	-78	-90
<daligt	-78	-90
<dep*	-164	-171
<depresion	-129	-136
<des vil	-93	-70
<des … ta	-93	-70
<det	-290	-273
<det sen	-169	-169
<det var	-154	-163
<dog av	-180	-190
<dog i	-45	184
<dog … gar	-113	-121
<dog … nat	-52	115
<dog … spele	-100	-110
<dot*	-133	-106
<doter hade	-154	-137
<doter … feber	-124	-106
<dotern	-154	-137
<eft*	-238	-245
<efter	-238	-245
<efter strok	-119	-90
<en bilol	-193	-189
<en gang	-153	-134
<en hjart	-157	-120
<en … #	-223	-190
<en … jag	-75	-80
<en … som	-121	-180
<et	-156	-153
<et bloda	-94	-80
<et … magsa	-94	-80
<eta*	77	-86
<etari kramp	138	15
<etaring	77	-86
<ex	-204	-222
<ex var	-95	-101
<ex … valds	-95	-101
<far	-98	-72
<far dog	-98	-72
<far … av	-98	-72
<far*	-202	-199
<farfa skot	-90	-110
<farfa … sig	-90	-110
<farfar	-129	-139
<feb*	-143	-107
<feber som	-166	-129
<feber … barn	-118	-90
<feber … liten	-129	-104
<feberkramp	-97	-75
<feberkramper	-151	-124
<fem … sen	-72	-94
<fem*	-121	-114
<fick jag	-85	-67
<fick strok	13	-88
<fick … anafy	-108	-93
<fick … for	-165	-160
<flank som	-126	-103
<flank … #	-126	-103
<for ata	-84	-96
<for et	-204	-175
<for nio	-149	-161
<for tre	103	-67
<for treti	-134	-167
<forsa fraga	-108	-84
<forsa … om	-108	-84
<forsakringsbolaget	-95	-77
<forso jag	-100	-122
<forso … mit	-66	63
<forso … ta	-100	-122
<fra*	-206	-208
<fraga om	-108	-84
<fraga … min	-108	-84
<fragar	-108	-84
<fran	-184	-196
<fyr*	-153	-140
<fyra	-153	-140
<fyra ar	-148	-136
<gang	-172	-145
<gang #	-82	-73
<gang … magsa	-82	-73
<gar	-138	-176
<gar med	-123	-116
<gar sover	-91	-98
<gar … dalig	-91	-98
<gic*	-209	-218
<gick	-209	-218
<gjo*	-37	148
<gjort	-34	98
<gjort saker	4	131
<gjort … med	4	131
<ha	-191	-203
<had	-268	-290
<had a	-188	-208
<had*	14	-168
<hade	14	-168
<hade et	-94	-80
<hade feber	-166	-129
<hade hjarn	-138	-91
<hade jag	-116	-100
<hade kramp	-152	-118
<hade lungk	-98	-91
<hade ont	-94	-72
<hade strok	-136	-133
<hade tbc	-156	-141
<hade tia	93	36
<hade … #	-281	-245
<hade … bloda	-94	-80
<hade … for	98	-32
<haft … forr	164	94
<har	110	69
<har gjort	-34	98
<har … saker	4	131
<hja*	-86	-177
<hjarnblodning	-137	-158
<hjart #	-212	-167
<hjart vid	-105	-76
<hjart … #	-105	-76
<hjart … fem	-78	-58
<hjart … nu	-120	-100
<hjart … tio	140	8
<hon	-107	95
<hon*	-16	160
<honom	-16	160
<honom for	-95	-101
<honom … fem	-95	-101
<i	-210	-163
<i gar	-113	-121
<i had	-156	-187
<i lumpe	-117	-101
<i nat	-52	115
<i spele	-100	-110
<i tonar	-37	88
<i was	-183	-203
<i … #	-186	-192
<i … a	-183	-203
<i … bilol	-149	-145
<i … och	139	137
<i … pa	-163	-184
<i … ska	-97	-125
<i … som	-233	-181
<i … sover	-91	-98
<i … svima	-117	-101
<ibs	-167	-163
<igen fast	-139	-126
<igen … jag	-139	-126
<in	-76	-206
<in #	-280	-263
<in … and	-154	-115
<inf*	214	25
<infar #	116	0
<infar … sama	116	0
<infarkt	214	25
<ing*	158	177
<ingen	2	145
<ingen skule	2	145
<ingen … bry	2	145
<inte leva	-107	-143
<inte … for	-116	-128
<inte … men	-71	-88
<jag	-174	-190
<jag anafy	-85	-67
<jag dog	-32	103
<jag en	-117	-101
<jag forso	-61	-74
<jag hade	-190	-188
<jag skar	-135	-148
<jag ta	-115	-132
<jag vil	-199	-190
<jag … av	-133	-127
<jag … en	-122	-134
<jag … epile	-71	-63
<jag … gang	-117	-101
<jag … honom	-95	-101
<jag … liten	-100	102
<jag … med	-110	-73
<jag … mig	-161	-181
<jag … mit	-100	-120
<jag … ont	-94	-72
<jag … samta	-75	-80
<jag … ta	-61	-74
<jordn behov	-85	-67
<jordn vil	-86	-78
<jordn … gora	-86	-78
<jordn … ny	-85	-67
<jordnot	-164	-164
<korkort	-93	-70
<kos*	-150	-121
<kra*	147	-89
<krakt blod	-82	-73
<krakt … en	-82	-73
<kramp for	-93	-70
<kramp som	-205	-133
<kramp … #	-93	-70
<krampanfal	-103	-97
<krampar	220	11
<kri*	-172	-196
<kro*	-168	-150
<krock for	-99	-80
<krock … tva	-99	-80
<krockade	-99	-80
<lak*	-122	-121
<lakt	-82	-73
<lamna honom	-95	-101
<lamna … for	-95	-101
<lev*	-167	-219
<leva	-107	-143
<leva for	-116	-128
<leva men	-71	-88
<leva … jag	-71	-88
<leva … nagra	-116	-128
<liten av	-86	-78
<liten nu	-209	-202
<liten … ar	-67	62
<liten … det	4	131
<liten … jordn	-86	-78
<liten … ska	-88	-110
<liv #	-75	-108
<liv for	-43	104
<liv idag	-68	-91
<liv som	-58	-72
<liv … fem	4	151
<liv … tonar	-58	-72
<liv*	-133	-162
<livet	-133	-162
<livet av	-133	-162
<livet … sig	-135	-140
<lumpe svima	-117	-101
<lumpe … jag	-117	-101
<lungk #	-98	-91
<lungk … far	-98	-91
<lungkolaps	-98	-91
<magsa #	-101	-94
<magsa lakt	-82	-73
<man	-212	-269
<man*	-52	128
<mandag	27	199
<med	-244	-142
<med i	-111	-95
<med mens	-139	-126
<med mig	4	131
<med om	-110	-92
<med … en	-178	-147
<med … for	-139	-126
<med … sen	4	131
<medicin	-154	-150
<men*	196	-13
<mens … sex	-139	-126
<mig	-212	-87
<mig nar	-109	26
<mig nu	-101	-112
<mig sen	4	131
<mig som	-100	-119
<mig … jag	-92	96
<mig … tonar	-58	58
<min	-180	-28
<min betab	-78	-58
<min bror	-71	53
<min far	-98	-72
<min hjart	-108	-84
<min … #	-108	-84
<min … brot	-92	-92
<min … har	-58	87
<min … tog	-157	-177
<mis*	-211	-196
<misfa for	-108	-102
<misfa … et	-108	-102
<misfal	-108	-102
<mit	-183	-120
<mit ex	-162	-201
<mit … #	-75	-108
<mit … som	-58	-72
<mit … var	-95	-101
<mor*	-166	-189
<mot*	-143	-144
<my	-227	-220
<my … had	-158	-158
<nacke for	-92	-92
<nacke … tio	-92	-92
<nat	41	118
<nee*	-227	-215
<need	-227	-215
<need a	-199	-195
<nio	-149	-161
<nio ar	-149	-161
<nio … sedan	-101	-111
<nu	112	-24
<nyf*	-136	-114
<nyfod	-136	-114
<och gar	-168	-165
<och … att	-3	188
<och … med	-123	-116
<och … over	-78	-58
<om en	-136	-155
<om jag	2	145
<om min	-108	-84
<om … bilol	-112	-97
<om … dog	2	145
<om … hjart	-108	-84
<ont	-140	-132
<ont i	-140	-132
<ont … brost	-94	-72
<operation	-110	-104
<over min	-78	-58
<over … betab	-78	-58
<overd jag	-75	-80
<overd … behov	-75	-80
<pa manda	27	199
<pa … som	-129	-144
<papa … av	-156	-144
<sa	-227	-217
<sa de	-160	-161
<saker	4	131
<saker med	4	131
<saker … mig	4	131
<sam*	-89	-120
<samtalstod	-75	-80
<sedan jag	-200	-223
<sedan men	-151	-162
<sedan nu	140	-10
<sedan vile	-71	-88
<sedan … ar	-136	-159
<sedan … inget	-94	-72
<sedan … mar	-120	-95
<sedan … nacke	-77	-68
<sedan … nu	86	128
<sedan … tryck	140	8
<sedan … undra	-114	-117
<sen aret	-169	-153
<sen behov	-146	-117
<sen fick	-85	-67
<sen forso	-141	-146
<sen han	-156	-208
<sen jag	-99	49
<sen nacke	-99	-80
<sen … bor	-156	-208
<sen … domna	93	36
<sen … har	-111	-95
<sen … igen	-108	-102
<sen … jag	-142	-151
<sen … vil	-93	-70
<sig for	-169	-183
<sig nar	-112	-139
<sig om	2	145
<sig … jag	-58	71
<sjalv … ung	-16	151
<ska	-8	194
<ska … honom	-4	165
<skar mig	-149	-36
<skar … i	-22	112
<skar … nar	-159	-161
<skar … som	-99	-117
<sko*	-173	-185
<skot	-90	-110
<skot sig	-90	-110
<skot … nar	-90	-110
<sku*	-18	114
<skule	-18	114
<skule bry	2	145
<skule … sig	2	145
<slage av	-138	-136
<sluta med	-139	-126
<som	-89	-294
<som #	-126	-103
<som barn	-53	-166
<som forr	-142	-169
<som liten	-229	-227
<som nyfod	-136	-114
<som tonar	-209	-223
<som … av	-131	-141
<som … det	-150	-169
<som … far	-71	-63
<som … idag	-58	-72
<som … ingen	-126	-103
<som … och	-171	-176
<som … skar	-101	-112
<son brot	-92	-92
<son … nacke	-92	-92
<sov*	-91	-98
<sover	-91	-98
<sover dalig	-91	-98
<spe*	-100	-110
<spelet	-100	-110
<sta*	-193	-178
<ste*	-252	-221
<stelk tog	-132	-132
<stelkramp	-136	-135
<stent	-116	-108
<str*	-198	-253
<strok … ata	-120	-95
<strok … hoger	-152	-99
<strok … nio	-101	-111
<strok … nu	151	30
<stroken	-119	-90
<svar	-126	-124
<svar depre	-126	-124
<svar … for	-126	-124
<svima jag	-117	-101
<svima … en	-117	-101
<ta korko	-93	-70
<tbc	-156	-141
<tbc som	-156	-141
<tbc … ung	-156	-141
<tia for	93	36
<tia … tva	93	36
<tog livet	-135	-140
<tog … #	-143	-142
<tog … av	-135	-140
<ton*	-64	105
<tonar idag	-58	-72
<tonar nu	-122	-140
<tonar och	16	141
<tonar ska	-97	-125
<tonar skar	-101	-112
<tonar … ar	-129	-156
<tonar … jag	-101	-112
<tonar … lever	-58	-72
<tonar … nu	16	141
<tonar … skafa	-97	-125
<tonaren	-93	26
<tre	110	-73
<tre ar	103	-67
<tre … sedan	-165	-155
<tre … sen	135	-28
<tre*	-191	-220
<treti ar	-134	-167
<tretio	-134	-167
<tva*	260	31
<tvaaring	208	26
<und*	-190	-187
<undra over	-78	-58
<undra … min	-78	-58
<undrar	-190	-187
<ung … vil	-16	151
<uto*	-171	-185
<va	-149	-192
<valds jag	-95	-101
<valds … lamna	-95	-101
<valdsam	-95	-101
<van*	-177	-210
<var	160	117
<var etari	88	-79
<var for	-131	-157
<var med	-176	-143
<var tvaar	208	26
<var valds	-95	-101
<var … i	-111	-95
<var … inte	-158	-156
<var … jag	-95	-101
<var … kramp	220	11
<var … och	84	127
<var … om	-110	-92
<vid #	-113	-111
<vid … nu	-98	-72
<vil	-244	-255
<vil ta	-93	-70
<vil … korko	-93	-70
<vuo*	-286	-251
<was	-205	-227
?*abas*	9	161
?*able*	-136	24
?*acin*	-158	-174
?*ack	-185	-210
?*ada	-170	-188
?*adag*	-129	-148
?*ader*	-172	-185
?*agen*	-192	-229
?*agon*	-138	-74
?*aker*	-194	-205
?*akte*	-90	111
?*ald	-176	-234
?*aler*	-214	-134
?*alse*	-141	-148
?*also*	-125	-133
?*alt	-76	-171
?*amad*	-153	-152
?*ambu*	-166	-184
?*amp	-164	-156
?*amta*	-197	-201
?*ana	-143	-154
?*anar*	12	190
?*angs*	-195	-221
?*anin*	-198	-187
?*anma*	-139	-175
?*ant	-81	-150
?*ante*	-81	-85
?*anyl*	-103	-106
?*arbe*	-202	-224
?*ard	-143	-140
?*arfo*	-177	-88
?*arft*	-159	-166
?*arin*	-183	-204
?*arlk*	-113	-126
?*arne*	-165	-180
?*arns*	-221	-224
?*art	-226	-240
?*arta*	-244	-233
?*ata	-160	-208
?*atac*	-159	-173
?*ater*	-213	-270
?*atet*	-110	-139
?*atis*	-146	-180
?*ator*	-146	-182
?*atue*	-116	-129
?*avan*	-104	-124
?*avas*	-103	-100
?*bada*	-177	-202
?*bet	-209	-190
?*bete*	-191	-200
?*bild*	-157	-191
?*blet*	-136	24
?*blir*	-162	-162
?*blod*	-297	-322
?*brev*	1	188
?*bros*	-251	-240
?*bula*	-166	-184
?*byte*	-134	-154
?*cha	34	154
?*choc*	-142	-155
?*chyr*	-179	-195
?*cin	-183	-183
?*cine*	-89	-167
?*cken*	-168	-194
?*cker*	-138	-166
?*cket*	-201	-247
?*dar	-199	-197
?*ders*	-204	-208
?*dfor*	-129	-121
?*dici*	-117	-190
?*digt*	-138	-169
?*dode*	-124	-155
?*dpro*	-190	-201
?*dric*	-167	-219
?*dtry*	-154	-173
?*dusc*	34	154
?*dygn*	-144	-137
?*ecke*	-153	-174
?*eden*	-190	-171
?*eder*	-140	-166
?*edic*	-117	-190
?*elva*	-153	-180
?*emad*	-129	-148
?*emav*	-108	-119
?*emis*	-173	-178
?*ende*	-173	-198
?*erat*	33	198
?*ergi*	-182	-191
?*esti*	-115	-123
?*ete	-191	-200
?*eter*	4	175
?*fins*	-174	-213
?*flyg*	-240	-245
?*for	-161	-65
?*fork*	-124	-153
?*form*	-191	-192
?*fram*	56	146
?*fran*	-195	-243
?*ftli*	-159	-166
?*ger	-67	120
?*gisk*	-114	-129
?*gnet*	-132	-132
?*grad*	-181	-197
?*gsru*	13	145
?*hale*	-136	-145
?*hals*	-205	-230
?*hand*	-19	172
?*hede*	-140	-166
?*hjal*	-128	-198
?*hjar*	-198	-210
?*hock*	-142	-155
?*honu*	-122	-129
?*host*	-122	-130
?*huml*	-115	-123
?*huvu*	-137	-154
?*hyr	-164	-179
?*icin*	-117	-190
?*ick	-221	-234
?*igt	-167	-144
?*imar*	-162	-182
?*inan*	38	195
?*ing	-360	-342
?*inge*	-24	157
?*ins	-174	-213
?*inst*	-141	-143
?*ipre*	-220	-237
?*isda*	-82	-103
?*ita	-162	-156
?*iten*	-190	-177
?*iven*	-122	-150
?*ivet*	54	223
?*jarn*	-180	-200
?*jart*	-168	-173
?*joba*	-189	-231
?*kafe*	-147	-148
?*kans*	-139	-161
?*kany*	-103	-106
?*kar	-195	-189
?*karl*	-120	-152
?*karn*	-162	-165
?*kat	-94	-100
?*ker	-218	-206
?*ket	-204	-211
?*klad*	13	145
?*klar*	-101	-127
?*knin*	-154	-167
?*kole*	-168	-177
?*kolo*	-148	-155
?*kope*	-115	-121
?*kot	-164	-169
?*kram*	-217	-214
?*kten*	-90	111
?*ktiv*	-111	-166
?*kura*	-143	-179
?*kurs*	-245	-263
?*kvar*	-93	-60
?*kvav*	-170	-184
?*ladn*	13	145
?*lans*	-104	-159
?*larb*	-155	-165
?*ler	-280	-282
?*lerg*	-182	-191
?*lest*	-115	-123
?*lete*	13	179
?*lev	22	184
?*ligt*	-187	-215
?*ling*	-152	-118
?*lir	-162	-162
?*live*	54	223
?*lkra*	-164	-156
?*lodf*	-129	-121
?*lodp*	-190	-201
?*lodt*	-154	-173
?*log	-120	-129
?*lsen*	-141	-148
?*lsoc*	-94	-97
?*luta*	21	189
?*lyga*	-123	-137
?*mad	-153	-152
?*mada*	-129	-148
?*malt*	-171	-193
?*mana*	-167	-165
?*mati*	-187	-180
?*mava*	-72	-81
?*mbul*	-166	-184
?*medi*	-117	-190
?*men	-157	-179
?*mis	-173	-178
?*mita*	-170	-163
?*mite*	-190	-177
?*mkla*	13	145
?*mles*	-115	-123
?*mna	-1	169
?*mnar*	-184	-200
?*mono*	-170	-195
?*mor	-153	-209
?*morj*	-151	-131
?*mtal*	-176	-171
?*mtom*	-120	-124
?*myck*	-197	-242
?*naba*	9	161
?*nast*	-206	-203
?*nate*	-140	-174
?*nde	-196	-202
?*nder*	-94	82
?*ner	-175	-191
?*net	-199	-209
?*ngen*	-13	168
?*nger*	-203	-227
?*ngsr*	13	145
?*ning*	-226	-142
?*norm*	-148	-166
?*noxi*	-170	-195
?*ntet*	-81	-85
?*ntro*	-93	-60
?*nung*	-122	-129
?*nus	-126	-126
?*nyle*	-103	-106
?*ocen*	-94	-97
?*ock	-142	-155
?*oden*	-124	-155
?*odfo*	-129	-121
?*odpr*	-190	-201
?*odtr*	-154	-173
?*ofta*	-132	-155
?*oke	-212	-252
?*oker*	-199	-217
?*olar*	-215	-210
?*olgr*	-140	-190
?*olog*	-137	-129
?*omen*	-205	-216
?*omkl*	13	145
?*onox*	-170	-195
?*ontr*	-93	-60
?*onun*	-122	-129
?*orja*	-165	-178
?*orka*	-94	-100
?*orkl*	-96	-122
?*orla*	-159	-157
?*orma*	-240	-251
?*ort	-177	-204
?*osch*	-179	-195
?*oter*	-202	-171
?*over*	-41	203
?*oxid*	-170	-195
?*pade*	-154	-157
?*pani*	-169	-188
?*per	-115	-178
?*prat*	-156	-193
?*pren*	-220	-237
?*prop*	-188	-193
?*prov*	-98	65
?*psyk*	-153	-162
?*ram	-129	-128
?*rama*	-147	-138
?*ramp*	-164	-156
?*ramt*	56	146
?*ran	-195	-243
?*rar	-178	-105
?*rat	-21	111
?*rata*	-126	-94
?*rato*	-143	-179
?*rbet*	-202	-224
?*reco*	-107	-147
?*remi*	-173	-178
?*ren	-104	76
?*ret	-186	-238
?*rev	38	239
?*rfor*	-177	-88
?*rftl*	-159	-166
?*rgis*	-114	-129
?*rick*	-167	-219
?*ring*	-241	-138
?*rja	-141	-113
?*rkat*	-94	-100
?*rkla*	-112	-133
?*rlam*	-153	-152
?*rlkr*	-113	-126
?*rmal*	-148	-166
?*rmor*	-153	-209
?*roke*	-134	-156
?*rol	-93	-60
?*rosc*	-179	-195
?*rov	-194	-160
?*rove*	-1	139
?*rsen*	-151	-156
?*rska*	-147	-157
?*rsko*	-196	-191
?*samt*	-180	-218
?*sant*	-81	-150
?*sate*	-104	-122
?*scha*	23	140
?*schy*	-179	-195
?*sen	-219	-254
?*sita*	-165	-156
?*sjuk*	-146	-164
?*skar*	-210	-210
?*skot*	-202	-152
?*slan*	-103	-106
?*slut*	-20	133
?*smit*	-138	-143
?*smor*	-151	-131
?*snab*	-22	111
?*snus*	-103	-100
?*soce*	-94	-97
?*soke*	-199	-217
?*sorg*	-129	-153
?*srum*	13	145
?*stab*	-102	-132
?*star*	-97	99
?*stic*	-82	-125
?*stod*	-141	-144
?*stre*	-175	-217
?*stro*	-134	-156
?*sval*	-132	-142
?*svar*	-193	-203
?*svim*	-143	-160
?*swed*	-215	-196
?*symt*	-120	-124
?*tabl*	-136	24
?*tack*	-163	-183
?*tal	-155	-162
?*tar	-93	99
?*tark*	13	149
?*tat	-144	-150
?*tatu*	-116	-129
?*tema*	-144	-154
?*tet	-202	-236
?*teti*	-81	-85
?*tick*	-82	-125
?*tid	16	123
?*tis	-177	-182
?*tisd*	-82	-103
?*tnin*	-139	-160
?*tod	-141	-144
?*tor	-145	-191
?*tork*	-94	-100
?*tred*	-111	-125
?*tres*	-100	-121
?*trok*	-134	-156
?*trol*	-93	-60
?*tuer*	-116	-129
?*ueri*	-116	-129
?*ulan*	-166	-184
?*umle*	-115	-123
?*unde*	-170	-80
?*ung	-122	-129
?*urat*	-143	-179
?*urs	-196	-213
?*urse*	-207	-199
?*usch*	34	154
?*utor*	-94	-100
?*utre*	-111	-125
?*uvud*	-137	-154
?*vaci*	-158	-174
?*vald*	-176	-234
?*vand*	-127	-140
?*var	-93	-60
?*vara*	-184	-208
?*vard*	-40	-171
?*varf*	-177	-88
?*vark*	-213	-212
?*vart*	-149	-164
?*vas	-103	-100
?*vava*	-103	-100
?*ven	-122	-150
?*ver	-161	-17
?*vet	47	233
?*vid	-148	-155
?*vino*	-159	-189
?*wede*	-178	-161
?*yck	-145	-133
?*ycke*	-217	-269
?*ycks*	-146	-167
?*yga	-123	-137
?*ygne*	-132	-132
?*ykol*	-137	-129
?*yler*	-103	-106
?*ymto*	-120	-124
?*yter*	-134	-154
?a	-219	-169
?aka	-143	-164
?aka ambul	-124	-136
?aka … om	-144	-156
?ale*	-182	-191
?alerg chock	-114	-129
?alergisk	-114	-129
?amb*	-166	-184
?ambul … hemav	-72	-81
?ambulans	-149	-171
?and*	-204	-203
?ar hjart	-111	-111
?ar strok	-79	-78
?ar utork	-94	-100
?ar vante	-81	-85
?ar … arftl	-143	-137
?arf*	-159	-166
?arftligt	-154	-158
?arg hur	-103	-142
?arl*	-93	-60
?arlig	-93	-60
?arlig kontr	-93	-60
?arlig … kvar	-93	-60
?at	-202	-190
?ata	-141	-6
?ata hopas	7	128
?ata inan	-82	-103
?ata … blodp	-82	-103
?att	11	209
?att do	42	145
?att hon	47	187
?att jag	24	204
?att nagon	-185	-211
?att sluta	7	128
?att … ata	7	128
?av	-171	-30
?av humle	-115	-123
?av karlk	-113	-126
?av snus	-103	-100
?av stres	-100	-121
?av … sluta	7	128
?bad*	-177	-202
?bada	-144	-188
?barn ar	-94	-100
?barn fa	-104	-96
?barn pa	-135	-133
?barn … strok	-104	-96
?barn … utork	-94	-100
?ben*	-153	-168
?bet*	-154	-178
?blir	-162	-162
?blir man	-162	-162
?blo*	-281	-301
?blodp pa	-82	-103
?blodp … tisda	-82	-103
?blodprop	-179	-182
?blodprovet	-82	-103
?bok	-167	-181
?bort en	-178	-176
?bra	-183	-172
?bro*	-221	-122
?broschyr	-164	-179
?byter	-134	-154
?byter man	-134	-154
?byter … halso	-125	-133
?cho*	-142	-155
?chock	-142	-155
?dag	-131	-172
?dar	-169	-200
?den	-204	-227
?det	-211	-117
?det i	-127	-134
?det maste	-105	-123
?det stati	-125	-119
?det … en	-125	-177
?det … strok	-79	-78
?det … sys	-105	-123
?do	-167	-114
?do you	-193	-219
?do … humle	-115	-123
?do … karlk	-113	-126
?dod*	-176	-236
?doden	-124	-155
?dor	23	283
?dor man	39	236
?dor … snaba	23	170
?dor … utan	30	151
?dri*	-167	-219
?dus*	34	154
?dusch el	-12	103
?dusch … int	-12	103
?duscha	34	154
?dyg*	-144	-137
?dygnet	-132	-132
?e	-192	-203
?efter kan	6	142
?efter … man	6	142
?efterat	6	142
?elev	60	265
?en ambul	-72	-81
?en bok	-161	-174
?en elev	45	210
?en i	68	214
?en kurs	-165	-187
?en strok	-110	-107
?en upsat	32	209
?en … om	-205	-240
?en … omkla	13	145
?en … pa	-220	-225
?er	-150	-203
?et	-101	99
?et jack	-105	-123
?et … ar	-94	-100
?et … inan	-105	-123
?et … pa	-135	-133
?fa	-228	-141
?fa hjart	-100	-121
?fa nat	13	149
?fa samta	-151	-150
?fa strok	-163	-169
?fa … av	-213	-224
?fa … for	-139	-155
?fa … pa	-196	-234
?fa … stark	13	149
?fa … utan	-118	-177
?far	-189	-140
?far man	-199	-175
?far … ata	-125	-164
?far … bada	-164	-175
?far … flyga	-107	-115
?far … ge	-166	-191
?far … ta	-198	-252
?far*	-152	-215
?fem*	-113	-135
?fin*	-170	-163
?fins	-174	-213
?fins … stati	-125	-119
?fly*	-250	-260
?flyga	-123	-137
?for	-182	0
?for att	13	116
?for en	-132	-177
?for got	43	185
?for klara	-82	-113
?for sant	-104	-145
?for … ambul	-72	-81
?for … do	42	145
?for … man	-204	-253
?forkl for	-82	-113
?forkl … klara	-82	-113
?forklarar	-82	-113
?forla av	-153	-152
?forlamad	-153	-152
?framt den	56	146
?framt vilke	56	146
?framtid	56	146
?fran	-195	-243
?fran #	-141	-172
?ga	-159	-195
?gal*	-194	-212
?gar … kurs	-148	-155
?ge honun	-122	-129
?ge … til	-122	-129
?gor	-163	-13
?gor man	-108	63
?gor … for	42	145
?gora kosta	-98	-131
?gora om	-102	-104
?got	43	185
?gra*	-218	-224
?gravid	-118	-148
?ha nan	-93	-60
?ha … arlig	-93	-60
?ha … om	-149	-187
?hal*	-191	-171
?haler	-136	-145
?halse gar	-101	-91
?halse vad	109	7
?halsen	-141	-148
?halsocentral	-94	-97
?han*	-11	197
?hande om	-142	-158
?hande … man	-118	-160
?har ni	-190	-199
?hed*	-140	-166
?hemav ungef	-72	-81
?hemavan	-72	-81
?hitar en	47	166
?hja*	-210	-258
?hjart arftl	-92	-90
?hjart av	-100	-121
?hjart … stres	-100	-121
?hon	47	187
?hon*	-122	-129
?honun til	-122	-129
?honung	-122	-129
?hos	-193	-219
?how	-207	-240
?hum*	-115	-123
?humlestick	-115	-123
?humor hur	-96	-90
?hur	-265	-183
?hur byter	-125	-133
?hur dor	39	236
?hur far	-86	-146
?hur forkl	-82	-113
?hur gor	-153	-101
?hur gora	-98	-131
?hur mycke	-156	-156
?hur ofta	-132	-155
?hur skriv	-104	-168
?hur slang	-103	-106
?hur soker	-135	-148
?hur tar	-62	56
?hur vande	-94	-100
?hur vet	-136	-196
?hur … for	-181	-213
?hur … haler	-101	-119
?hur … man	-299	-198
?hur … smita	-134	-140
?huv*	-192	-220
?i	-210	4
?i en	68	241
?i halse	-104	-122
?i omkla	13	145
?i slakt	-242	-310
?i … upsat	52	216
?igen hur	-138	-125
?in swede	-178	-161
?ina*	55	212
?inan	55	212
?inan blodp	-82	-103
?inan det	-105	-123
?inan nagon	47	166
?inan … hitar	47	166
?inan … maste	-105	-123
?inan … pa	-82	-103
?ing*	14	207
?ingen	29	215
?ipr*	-220	-237
?ipren	-220	-237
?ipren och	-154	-153
?ipren … alved	-169	-182
?jack	-105	-123
?jack inan	-105	-123
?jack … det	-105	-123
?job vilke	-102	-106
?job*	-250	-282
?kaf*	-147	-148
?kan	-115	-121
?kan barn	-104	-96
?kan lakar	-101	-89
?kan man	-131	-104
?kan … ata	-155	-127
?kan … fa	-207	-124
?kan … gora	-118	-115
?kan … kvava	-103	-100
?kan … smorj	-124	-97
?kan*	-126	-164
?kanyler	-103	-106
?kar*	-75	-113
?karlkramp	-113	-126
?klara man	-82	-113
?klarar	-82	-113
?kol*	-125	-257
?konsj hur	-98	-131
?kontr kvar	-93	-60
?kontrol	-93	-60
?kop*	-118	-138
?koper	-106	-115
?koper man	-105	-113
?kor*	-229	-236
?kra*	-132	-144
?kram	-113	-113
?kur*	-229	-225
?kurs	-196	-213
?kurs i	-155	-172
?kursen	-151	-156
?kva*	-173	-185
?kvar	-93	-60
?kvava av	-103	-100
?kvava … snus	-103	-100
?kvavas	-103	-100
?kvino fins	-111	-83
?lag*	-136	-153
?lakar gora	-101	-89
?lakaren	-128	-112
?lang … efter	6	142
?lang … vante	-81	-85
?lange haler	-101	-119
?lange smita	-134	-140
?lange … det	-149	-188
?lange … man	129	185
?lin*	-152	-119
?liv*	38	178
?livet	54	223
?livet av	24	126
?livet … sig	24	126
?mag*	-200	-199
?man	-289	-147
?man aka	-143	-164
?man ata	-224	-226
?man att	-147	-169
?man bada	-144	-188
?man bort	-139	-148
?man bvc	-103	-142
?man det	-86	-121
?man dusch	34	154
?man dygne	-94	-100
?man en	-131	-241
?man fa	-198	-112
?man flyga	-107	-115
?man for	42	145
?man halso	-125	-133
?man har	-123	-143
?man kanyl	-103	-106
?man kvava	-103	-100
?man livet	24	126
?man smorj	-141	-113
?man snaba	23	170
?man trana	-143	-154
?man vid	-133	-144
?man … #	-117	-136
?man … alerg	-114	-129
?man … alved	-142	-133
?man … ambul	-124	-136
?man … ata	-127	-169
?man … att	42	145
?man … av	-54	119
?man … blodp	-136	-146
?man … det	-146	-190
?man … el	-12	103
?man … en	-249	-282
?man … forla	-146	-143
?man … hjart	-184	-173
?man … honun	-122	-129
?man … i	-179	-179
?man … inan	-82	-103
?man … ipren	-205	-215
?man … med	-148	-262
?man … nan	3	166
?man … nar	-158	-163
?man … nat	-46	89
?man … prove	6	142
?man … sa	-2	151
?man … samta	-151	-150
?man … sig	-159	-149
?man … som	-171	-172
?man … strok	-142	-158
?man … trana	13	145
?manga … far	-142	-180
?mar	-160	-203
?mar … dalig	-117	-137
?maste sys	-105	-123
?maste … aka	-144	-156
?med	-97	14
?med et	-105	-123
?med kurat	-98	-140
?med nat	-135	-105
?med … jack	-105	-123
?med*	-133	-208
?mig	29	214
?mit*	-232	-219
?miten	-190	-177
?myc*	-197	-242
?mycket	-197	-242
?nagon	-138	-74
?nagon har	-147	-173
?nagon hitar	47	166
?nagon sater	-97	-118
?nagon svima	-121	-126
?nagon … en	47	166
?nagon … i	-97	-118
?nan arlig	-93	-60
?nan … kontr	-93	-60
?nar	-255	-273
?nar man	-240	-258
?nar*	-146	-191
?nat	-94	55
?nat stark	13	149
?nat … sa	13	149
?nat*	-114	-143
?naten	-116	-152
?ni	-206	-270
?normalt	-148	-166
?num*	-135	-178
?ny	-126	-181
?o	-206	-211
?och	-233	-294
?och alved	-154	-153
?of	-235	-276
?oft*	-132	-155
?ofta	-132	-155
?ofta … man	-132	-155
?om	-187	-128
?om man	-85	138
?om nagon	-187	-205
?om nan	-102	-125
?om sjalv	-170	-232
?om trana	13	145
?om … ar	-131	-198
?om … har	-145	-168
?om … sater	-97	-118
?om … svima	-121	-126
?om … tar	13	145
?omk*	13	145
?omkla jag	13	145
?omkladningsrumet	13	145
?on vad	-101	-89
?pa	-274	-166
?pa naten	-116	-152
?pa strok	-104	-98
?pa tisda	-82	-103
?pa … i	-9	120
?pan*	-159	-173
?per	-142	-180
?pra*	-160	-200
?prata	-109	-147
?prata med	-106	-144
?prata … kurat	-98	-140
?pro*	-38	104
?prove jag	6	142
?prover	6	142
?psy*	-124	-139
?rec*	-143	-156
?ringa #	-135	-149
?ringer	-132	-176
?ror*	-157	-165
?sa	-41	157
?sa man	13	149
?sa … sover	13	149
?sager	-14	179
?sager att	6	205
?sam*	-175	-214
?san	-114	-161
?san*	-81	-150
?sant	-81	-150
?sat*	-104	-122
?sater	-104	-122
?sater i	-104	-122
?sater … halse	-104	-122
?sig	-271	-239
?sit*	-155	-155
?sju*	-147	-159
?ska ska	-12	103
?ska … dusch	26	130
?ska … gora	-102	-104
?ska … ha	-202	-191
?ska*	-191	-179
?skolarbete	-155	-165
?slakten	-90	111
?slang man	-103	-106
?slang … kanyl	-103	-106
?slanger	-103	-106
?slu*	-20	133
?sluta	7	128
?sluta ata	7	128
?smalb vad	-98	-96
?smi*	-138	-143
?smitar	-134	-140
?smo*	-151	-131
?smorj med	-135	-105
?smorj … nat	-135	-105
?smorja	-141	-113
?snabast	9	161
?sno ska	-93	-60
?snu*	-103	-100
?snus	-103	-100
?sok*	-199	-217
?soker	-199	-217
?soker man	-135	-148
?sor*	-144	-163
?sover for	13	149
?sover … got	13	149
?stark sa	13	149
?stark … man	13	149
?starkt	13	149
?sto*	-195	-212
?str*	-139	-164
?stres	-100	-121
?stroke	-212	-252
?sva*	-160	-174
?svi*	-143	-160
?svimar	-121	-126
?swe*	-215	-196
?sweden	-178	-161
?sym*	-219	-196
?sys	-105	-123
?ta blodp	-115	-109
?ta ipren	-169	-182
?ta prove	6	142
?ta … och	-206	-210
?ta … utan	-115	-109
?tablet	-136	-138
?tar	1	171
?tar man	-62	56
?tar pa	13	145
?tar … en	13	145
?tar … for	-75	-100
?tar … livet	24	126
?tat*	-116	-129
?tatuering	-116	-129
?tecken	-153	-174
?teckn … strok	-104	-98
?tem*	-144	-154
?temadag	-129	-148
?tenta	-193	-174
?tid efter	6	142
?tid … kan	6	142
?til hemav	-72	-81
?til kbt	-81	-85
?til … pa	-81	-85
?til … ungef	-72	-81
?tis*	-82	-103
?tisdag	-82	-103
?trana	-143	-154
?trana tar	13	145
?trana … pa	13	145
?tranaren	13	145
?tre*	-207	-209
?tyst hur	-131	-154
?ungef vi	-72	-81
?upsat att	52	216
?upsat … hon	47	187
?utan att	43	176
?utan tid	-115	-109
?utan … det	43	176
?uto*	-123	-122
?utorkat	-94	-100
?vac*	-169	-188
?vad gor	-36	112
?vad koper	-105	-113
?vad ska	-173	-185
?vad … lakar	-101	-89
?vad … om	-142	-158
?val*	-141	-170
?vald	-147	-190
?van*	-78	-161
?vande man	-94	-100
?vande … dygne	-94	-100
?vander	-94	-100
?vanta med	-186	-169
?vanta … et	-105	-123
?vantar	-141	-134
?vante til	-81	-85
?vante … kbt	-81	-85
?vantetiden	-81	-85
?var*	-144	-258
?varfor	-177	-88
?vat*	-140	-155
?vecka hur	-133	-139
?vet	-147	-207
?vet man	-136	-196
?vet … om	-128	-183
?vid	-252	-271
?vilka tecke	-128	-147
?vilka … fins	-142	-140
?vilke framt	56	146
?vilke kram	-113	-113
?vilke table	-136	-138
?vilke … bra	-102	-106
?you	-218	-155
@abuse	26	408
@acting	263	-10
@affairs	-41	202
@airwayplace	268	18
@amputated	227	-83
@anaphylaxis	293	23
@anticoag	155	-236
@apnea	124	-76
@arm	217	80
@asthma	128	-207
@attack	156	-51
@back	-52	-143
@backplace	154	-163
@badshape	231	-168
@balance	181	-48
@belly	-35	-281
@bellybad	107	261
@bellyhard	182	-84
@bigfall	569	7
@birth	500	37
@birthnow	514	-4
@blackstool	317	6
@bleeding	139	-12
@blind	337	45
@blood	286	76
@bloodloss	542	248
@bloodout	432	60
@blue	208	-32
@bluebody	277	-10
@blueplace	283	155
@breasts	-179	-269
@breath	358	54
@breathsign	450	-33
@brink	248	324
@burnbad	428	171
@burncause	245	102
@burnsign	100	-65
@calm	-629	-600
@cant_move	212	5
@carbon	205	65
@chemburn	390	190
@chemical	419	120
@chemo	478	67
@chest	364	2
@chestpain	250	-39
@chestplace	217	-99
@chills	266	48
@chronic	-221	-200
@closing	417	71
@cold	302	43
@coldbad	175	-34
@coldlimb	330	-9
@coldsign	189	-35
@collect	87	433
@confused	369	64
@contractions	205	-96
@control	-50	105
@coughs	-53	-245
@crash	525	196
@crashsign	114	-73
@cuttool	13	298
@cuturge	-52	213
@cutword	27	204
@dead	253	64
@deathword	-59	184
@decided	-71	199
@delusion	-98	0
@despair	37	144
@diabetes	254	-79
@doom	247	-57
@drag	126	29
@droolsign	228	-20
@droop	294	-63
@drugs	107	-54
@drunkhome	131	108
@dying	444	-23
@dyspnea	466	13
@effort	-207	-228
@electric	223	-93
@electricbad	198	44
@end	-49	194
@epilepsy	63	-160
@epipen	249	-58
@errand	-307	-385
@exertion	-153	-154
@eye	309	31
@eyehurt	323	20
@eyespots	187	55
@face	209	2
@facesign	200	-72
@faint	299	9
@fainted	489	49
@fallen	365	-37
@farewell	72	362
@fastbreath	136	22
@fear_of	67	319
@fetal	300	-31
@fever	141	-210
@feverfree	-471	-296
@fitcount	317	20
@floor	192	119
@fontanelle	182	-21
@force	4	329
@fracture	324	111
@goodbye	-1	147
@grand	86	459
@green	136	1
@halfview	306	175
@hanged	150	23
@hard	410	70
@harmful	172	-57
@headache	181	-18
@headhit	104	-1
@headpain	28	-218
@headsign	166	-82
@heartact	229	-114
@heartword	100	-188
@heat	206	27
@heavy	201	-69
@helt_borta	-59	-149
@hits	-58	257
@hives	140	-20
@hopeless	35	255
@icefall	331	26
@idiom	-637	-623
@indraw	233	-16
@infant	349	106
@infarct	116	-107
@infection	54	-114
@ingest	155	73
@innersign	182	18
@insulin	275	66
@intent	10	277
@jerk	243	30
@jump	17	165
@ketone	423	91
@kill_me	-86	105
@ledge	163	196
@ledgeact	120	123
@lethargic	350	96
@light	205	71
@lightsore	254	20
@limb	246	52
@limbcut	178	142
@limbloss	285	213
@limbpart	106	28
@limp	228	72
@lips	161	-29
@lowsugar	252	-22
@lowtemp	290	-26
@magnets	300	-28
@many	186	102
@means	273	433
@mild	-288	-230
@mottled	455	-61
@nausea	200	-78
@neck	165	-61
@nitro	99	-99
@no_dyspnea	-277	-143
@noair	469	63
@noanswer	273	53
@noconsent	89	457
@noeffect	272	106
@nofeed	313	106
@nomoves	300	134
@nonfade	401	164
@nosleep	174	349
@nostop	387	194
@nourine	452	104
@now	222	42
@offender	97	225
@oneside	276	-47
@openbreak	436	73
@overdose	58	-152
@pale	538	-22
@para	175	-84
@person	135	114
@pierce	83	-142
@postictal	297	113
@pregnant	379	-115
@pregpain	227	49
@press	164	-141
@pulse	130	-165
@racing	4	-155
@radiate	113	33
@rashmark	161	51
@reaction	244	-107
@readied	133	248
@recent	231	178
@redjelly	127	-1
@rest	241	88
@saddle	206	272
@same	152	-102
@seizure	364	56
@selfcut	73	405
@sepsis	-21	-194
@severe	359	61
@sexword	135	372
@shakes	262	167
@shiver	273	68
@shrill	213	1
@side	288	-49
@sightloss	383	33
@slur	625	102
@snake	87	-167
@snakebite	128	-91
@solemn	64	161
@special	531	189
@speech	618	-5
@spreading	183	-93
@squeeze	342	55
@stabbed	223	-114
@stiffneck	117	-100
@strain	-449	-465
@strange	-13	106
@strangle	112	93
@stroke	34	-167
@sudden	338	27
@suicidal	142	773
@swallow_hard	245	-81
@swallowed	157	21
@sweat	312	-71
@swelling	98	9
@tablet_of_brain	243	106
@tear	229	163
@testicle	179	-59
@testsign	-109	-171
@threat	-48	366
@throat	237	42
@throatclosed	194	-4
@throatill	141	-82
@thunder	469	127
@tiny	93	-99
@tongue	58	-199
@touch	-15	622
@toucher	79	273
@toxic	470	-45
@unbearable	159	-97
@unconscious	536	126
@upper	133	58
@upperache	293	41
@urine_stuck	222	-37
@used	300	91
@victim	185	519
@vision	285	13
@voices	-70	430
@vomiting	225	-52
@vomits	194	-67
@watched	-24	437
@water	160	95
@wateraft	145	-42
@waters	328	82
@wheeze	255	-84
@winded	160	-110
@wish	-164	197
@wordless	394	44
@worry	-150	157
@worse	162	6
@wrongdose	-168	-45
a	101	-31
a alt	111	-56
a andas	176	50
a ar	-1	-133
a bater	96	-18
a behov	-45	-156
a belt	15	137
a bit	-282	-288
a bla	63	143
a blaa	172	33
a blir	159	101
a blood	-180	-172
a blund	97	17
a botle	119	-21
a brost	125	48
a car	215	147
a chery	-159	-131
a cold	-139	-113
a copy	-129	-122
a cough	-195	-145
a cream	-149	-147
a cup	168	27
a den	-93	41
a det	251	144
a docto	-197	-142
a e	7	-141
a ena	147	26
a fever	-89	-215
a fick	170	-10
a first	-174	-150
a fit	169	-6
a for	-157	-141
a foten	112	21
a fran	-132	-124
a fryse	133	8
a gifta	-3	89
a goodb	-2	176
a gor	175	99
a gora	-119	45
a grate	12	186
a halse	152	-9
a han	155	41
a hande	190	38
a har	140	130
a heada	-253	-208
a heart	20	-108
a heavy	189	38
a hjart	172	48
a hon	220	200
a huger	-8	109
a hunde	108	-21
a hypo	-116	-115
a ja	-2	-159
a jag	215	24
a kalsv	118	50
a kana	-9	143
a katen	24	85
a kick	121	6
a knife	-120	34
a kraks	225	67
a lader	171	6
a lileb	155	-13
a litle	97	-66
a lot	6	-140
a mood	0	133
a muscl	-133	-116
a new	-181	-193
a nu	143	-26
a ofarl	-161	-166
a ont	128	16
a overd	-130	-118
a pa	-47	-100
a pad	166	-4
a panic	-173	-142
a plan	23	206
a psych	-118	-164
a refil	-114	-115
a rope	-29	167
a roste	139	39
a runy	-168	-156
a rygen	97	122
a sa	189	204
a sager	141	172
a seizu	109	-68
a sente	109	-19
a shelt	22	160
a sick	-191	-184
a ska	-21	168
a skrik	19	170
a slipa	-2	154
a snake	153	20
a sore	-217	-226
a stel	158	69
a straf	14	120
a strok	-183	-168
a svara	172	4
a svima	162	48
a ta	-35	74
a tanka	-151	-189
a tanke	-9	138
a tebak	-102	-103
a tempe	-126	-148
a terib	110	28
a tetan	-143	-151
a tiny	-176	-155
a titar	7	158
a tree	8	125
a trot	-92	-115
a vanst	141	52
a viska	-1	134
a wasp	149	28
a week	-187	-206
a whole	151	22
a yr	162	27
a yrar	112	7
a … a	5	-101
a … about	-127	-172
a … aid	-174	-150
a … al	95	-55
a … and	180	-15
a … andas	160	27
a … ar	158	-35
a … arm	141	52
a … atack	-45	-155
a … bra	-138	-128
a … cold	-161	-162
a … dan	3	118
a … dar	-16	118
a … de	152	56
a … down	-201	-202
a … dregl	212	41
a … e	103	-81
a … every	90	-56
a … fick	12	107
a … for	-87	56
a … gomer	155	-13
a … grade	122	19
a … group	-164	-165
a … ha	-170	-181
a … har	116	-16
a … heada	128	43
a … hela	158	85
a … hes	132	9
a … hon	30	121
a … hopa	-9	140
a … hyper	-124	-103
a … ingen	-68	110
a … is	-99	-164
a … kal	193	38
a … kana	-5	115
a … kile	11	108
a … klart	-11	140
a … koma	-7	106
a … konst	229	68
a … kraks	83	9
a … later	174	8
a … line	-227	-196
a … med	-159	-131
a … mig	4	177
a … mina	3	105
a … nar	186	114
a … nat	-17	131
a … ner	16	188
a … nose	-168	-155
a … note	-154	-24
a … nu	49	-115
a … o	-132	-92
a … or	-147	-188
a … paper	-138	-189
a … rakt	-19	136
a … ser	137	-26
a … shot	-141	-142
a … ska	-165	-195
a … skala	-103	-103
a … skrat	28	115
a … smal	104	3
a … snal	-116	-109
a … sno	-93	-60
a … som	122	-122
a … stif	-135	-129
a … stone	-159	-131
a … strom	132	5
a … stude	-157	-179
a … stye	-107	-117
a … svara	107	-15
a … svart	133	18
a … svima	112	21
a … svuln	168	41
a … tar	52	182
a … te	-182	-147
a … throa	-160	-158
a … til	9	180
a … tonig	22	160
a … tried	-135	-158
a … undra	0	156
a … va	-193	-216
a … var	-127	-78
a … vaser	181	12
a … while	-159	-136
aam*	-57	112
aamula	22	125
aan*	42	222
aanet	-4	172
aanet kaske	-4	172
aania	3	133
abort for	-125	-118
abort har	141	21
abort … jag	141	21
abort … tre	-125	-118
aborten	141	21
about #	105	-63
about drivi	8	125
about every	-150	-153
about half	157	-19
about it	-219	-223
about suici	24	149
about three	-171	-173
about two	-146	-133
about … #	-157	-147
about … an	142	-15
about … and	-200	-195
about … days	-113	-139
about … every	21	130
about … into	8	125
about … month	-120	-100
about … my	-27	90
about … parac	169	14
about … stoma	-110	-116
about … weeks	-54	-107
abr*	-9	140
ace*	134	57
aceton	134	57
ach*	-182	-279
ache	-85	-170
ache after	-128	-112
ache … i	111	34
ache … leg	-128	-112
aches	-183	-216
aches after	-145	-125
aches when	-144	-151
aches … i	-144	-151
achy	-157	-113
acid	-123	-162
acid comin	-124	-120
acid reflu	-123	-113
acid … up	-124	-120
ackel	-103	-107
ackel hela	-103	-107
acn*	-238	-247
acne	-204	-220
acnekram	-131	-122
actualy	130	182
ade*	-84	-185
aderb kliar	-138	-102
aderb pa	16	-121
aderb som	-134	-95
aderb … benen	-150	-130
aderb … ser	-122	-88
aderbrack	-164	-186
aderbracket	192	18
adh*	-160	-194
adhd	-160	-194
adhd medic	-137	-141
adhd … och	-108	-107
adi*	263	52
adiso och	129	42
adiso … kraks	113	40
adison	177	60
adisonkris	162	9
adj*	155	98
adjo	155	98
adjo det	6	173
adjo … var	6	173
adr*	162	40
adren … fora	-79	-76
adrenalin	-79	-76
adrenalinpenan	127	-17
adres borta	114	9
adres i	104	-3
adres … en	104	-3
adv*	-214	-209
advice	-202	-200
aer*	-105	-124
aerius	-105	-124
afa*	-178	-62
afare jag	-13	119
afaren	-192	-74
afe*	-174	-182
afi*	-168	-204
afr*	-49	119
afrai il	5	116
afrai of	-125	-139
afrai … hurt	5	116
afrai … the	-125	-139
afraid	-49	119
afte	-176	-130
after eatin	173	24
after leg	-128	-112
after the	52	-104
after … day	-128	-112
after … it	-123	-125
ag	208	15
ag och	146	38
ag … ar	146	38
aga*	-90	93
again	-97	78
again and	-31	136
again big	-102	-109
again nobod	10	130
again third	-104	-113
again … knows	7	111
again … toe	-102	-109
age	-178	-157
agenterna	-2	100
agl*	-114	-98
aglos sama	-114	-98
aglos … lila	-114	-98
aglosningsmarta	-114	-98
ago	245	118
ago i	148	15
ago*	134	81
agodel	12	106
agoni since	118	18
agoni … an	118	18
agonising	132	20
agr*	171	41
agska hema	3	154
agskal	3	154
aid	-174	-150
aid … for	-170	-135
aij*	-166	-188
aijan	-166	-188
aio*	8	198
aion	8	198
aion tapaa	6	159
aion … itsen	6	159
air	141	-78
air i	-123	-108
air … think	-123	-108
ait*	-152	26
aiti	-178	-72
aitia	27	209
aivastutaa	-154	-153
aj	-129	-114
aja*	-181	26
ajan	-261	-239
ajan hamas	-102	-117
ajate itsem	19	161
ajatelen	12	143
aka forbi	-11	91
aka in	2	-128
aka med	8	143
aka tilba	20	139
aka … halva	135	28
aka … i	-200	-192
aker	147	170
aker til	14	207
aks*	-191	-212
aksjuk	-174	-173
akt bus	-120	-113
akt igeno	104	-3
akt … #	-120	-113
akt … isen	104	-3
akt*	134	-64
akta	-5	116
akta mig	-5	116
akte	140	-82
akte hem	151	59
akte up	-107	-98
akte ut	163	-13
akte … direk	-107	-98
akte … i	-52	-154
akte … in	157	14
akut	154	61
akut kejsa	-92	-94
akut ont	168	21
akut p	-31	86
akut … fora	-92	-94
akut … i	52	-67
akut … piler	-31	86
akute alt	-110	-107
akute att	40	160
akute och	-131	-158
akute … ar	-82	-99
akute … jag	40	160
akute … sag	-110	-107
akuten	-207	-77
akutv til	-104	-109
akutv … forsk	-104	-109
akutvaska	-104	-109
akv*	-116	-116
akvar dor	-116	-116
akvariefiskarna	-116	-116
al	146	134
al hjalp	16	144
al my	153	116
al night	-128	-205
al of	146	22
al over	92	-81
al the	-48	-149
al to	56	193
al … #	121	6
al … antid	157	-12
al … end	10	131
al … for	117	-10
al … no	-159	-154
al … stop	40	141
al … time	-48	-149
ala	178	342
ala andas	3	118
ala ar	-19	117
ala besok	13	133
ala blank	-167	-151
ala blodt	116	13
ala det	15	172
ala far	-124	-149
ala fingr	-176	-161
ala fonst	-9	190
ala fyra	173	-16
ala hade	17	151
ala hatar	40	169
ala huvud	123	42
ala i	202	189
ala inan	25	100
ala kniva	-13	122
ala komer	4	122
ala konsj	-98	-131
ala lampo	-11	198
ala moten	-93	-142
ala nu	3	112
ala och	-35	101
ala penga	9	186
ala probl	17	115
ala prove	-138	-187
ala rol	-101	-89
ala roste	-95	-110
ala sen	17	105
ala skule	41	161
ala stale	105	1
ala strok	-82	-99
ala svamp	-133	-125
ala sysko	25	97
ala table	114	-80
ala tanke	13	121
ala utom	2	136
ala vil	3	126
ala vore	25	159
ala … ar	-50	80
ala … behov	-82	-99
ala … bland	-95	-110
ala … busen	24	111
ala … en	131	167
ala … er	2	136
ala … fa	15	150
ala … farli	-133	-125
ala … fins	-144	-139
ala … fran	-158	-200
ala … gamla	-106	-105
ala … glada	25	159
ala … grati	24	145
ala … ha	-14	153
ala … haft	22	142
ala … har	-79	-134
ala … hjalp	-167	-151
ala … huvud	161	31
ala … i	-60	98
ala … ingen	-134	-117
ala … jag	61	207
ala … jobet	-152	-141
ala … klara	4	122
ala … klase	18	113
ala … konto	-14	133
ala … livfo	23	111
ala … loser	17	115
ala … mig	40	169
ala … morda	3	126
ala … nat	134	-11
ala … och	118	209
ala … om	13	121
ala … on	-101	-89
ala … skade	7	164
ala … skils	25	100
ala … skola	-121	-113
ala … somnt	148	-11
ala … stuga	178	12
ala … table	125	1
ala … tider	47	182
ala … ut	3	118
ala*	-17	222
alas	8	179
alas liv	8	179
aldel blot	146	35
aldel gra	168	47
aldel kal	131	-13
aldel kalsv	91	13
aldel kladi	98	25
aldel mat	141	57
aldel rod	92	-31
aldel slut	-139	-139
aldel stang	145	33
aldel svart	-158	-125
aldel … av	37	-94
aldel … efter	-156	-140
aldel … och	220	19
aldel … ser	92	30
aldeles	145	59
alder	-136	-223
alder pa	-114	-114
alder sager	-110	-112
alder … han	-110	-112
alder … rygen	-114	-114
aldern	-48	-110
aldersvartor	-114	-114
aldre dar	-72	-81
aldre kile	-4	151
aldre man	19	144
aldre mat	-143	-149
aldre … fran	-3	114
aldreboendets	-143	-149
aldri det	-146	-157
aldri fol	105	30
aldri funit	37	124
aldri kant	98	35
aldri men	106	20
aldri och	11	113
aldri vakna	37	224
aldri … ar	-146	-157
aldri … igen	26	147
aldri … lixom	-3	119
aldri … mer	15	105
aldri … nagot	98	35
aldri … sager	12	108
aldri … sen	106	20
aldri … slog	105	30
aldring	105	30
ale*	43	-210
alerg chock	234	60
alerg gick	-139	-113
alerg i	-136	-153
alerg mot	-214	-230
alerg pa	148	51
alerg test	-86	-78
alerg tunga	135	37
alerg … jordn	-108	-98
alerg … kat	-155	-158
alerg … med	118	26
alerg … over	-139	-113
alerg … penic	-165	-129
alerg … somra	-107	-69
alerg … svuln	135	37
alergi	-301	-255
alergin	-139	-113
alergisk	151	-52
alergitablet	130	47
alergitableter	-165	-176
alg*	171	119
algkr ont	151	46
algkr … i	151	46
algkrock	159	39
ali*	81	250
aliho … var	-17	141
alihopa	6	217
alive	6	160
alk*	220	78
alkoh drick	-103	-118
alkoh kan	-111	-118
alkoh kramp	117	9
alkoh skaka	118	-9
alkoh sluta	161	4
alkoh … i	117	9
alkoh … ja	-111	-118
alkoh … lite	-103	-118
alkoh … ser	118	-9
alkohol	152	97
alkoholabstinens	118	-9
alkoholrad	-103	-118
alkoi	135	12
alman titar	-95	-97
almant	-120	-120
als	83	137
als a	9	191
als jag	20	112
als … hela	121	46
alska livet	-143	-156
alskar	-142	-11
alt	-27	292
alt a	12	151
alt blev	158	14
alt blir	131	27
alt bra	-230	-162
alt brast	-23	102
alt de	-1	99
alt for	-88	45
alt han	121	132
alt har	-162	-164
alt hop	2	155
alt infor	-128	-146
alt jag	19	194
alt klart	15	132
alt lutar	107	28
alt med	-120	-153
alt men	-150	-119
alt menar	36	117
alt ni	12	169
alt och	133	8
alt pa	5	150
alt sen	127	86
alt som	152	-2
alt svart	134	51
alt ta	18	110
alt trota	141	4
alt var	-175	-189
alt varke	-102	-86
alt … bebis	-109	-146
alt … bra	-225	-238
alt … efter	15	118
alt … en	123	28
alt … gjort	42	151
alt … got	2	147
alt … haler	124	12
alt … hand	18	110
alt … har	-5	163
alt … idag	-35	91
alt … jag	-95	78
alt … jobet	-181	-159
alt … lakt	-141	-136
alt … men	22	135
alt … mig	-143	-160
alt … natdu	8	121
alt … opera	-128	-146
alt … pa	-125	-127
alt … sa	132	-26
alt … sama	-102	-86
alt … ser	98	120
alt … skrat	119	15
alt … sonda	6	142
alt … stira	116	-35
alt … svart	143	177
alt … vanli	128	4
alt*	-128	14
altid	-238	-46
altid gjort	-208	-228
altid haft	-18	-174
altid i	-153	-222
altid pa	-5	119
altid sa	-110	-175
altid var	14	128
altid varit	-214	-203
altid vil	-154	-188
altid … det	-181	-256
altid … kub	-151	-183
altid … sa	-100	-100
altihop	133	145
alting	43	176
altsa	-62	-193
altsa a	89	30
altsa den	139	30
altsa … vanst	89	30
alu*	-13	99
alumi pa	-13	99
alumi … huvud	-13	99
aluminiumfolie	-13	99
alvar pa	37	159
alvar … mar	-131	-159
alvar … sjalv	37	159
alved #	-170	-150
alved hela	122	2
alved hjalp	-295	-276
alved hon	104	12
alved i	255	26
alved ihop	-114	-114
alved man	28	115
alved mot	-106	-155
alved nys	164	24
alved och	-175	-124
alved pa	134	-11
alved som	128	47
alved verka	-108	-85
alved … dor	28	115
alved … doter	136	22
alved … en	20	119
alved … gar	174	2
alved … huvud	-158	-140
alved … inte	128	47
alved … ipren	-191	-152
alved … jag	-151	-150
alved … mycke	-148	-131
alved … sager	111	19
alved … sex	121	27
alved … sonen	134	-11
alved … tiden	122	2
alved … tva	140	24
alvedon	-102	-195
alvedonen	-108	-85
alvedonkartor	136	22
alven	-60	67
am sad	-136	-158
ama kasvo	134	6
ama*	-285	-282
amar	-382	-336
amar a	-26	-99
amar ar	-117	-113
amar bra	-213	-180
amar rot	-117	-84
amar … brost	-117	-84
amar … det	-117	-113
amar … jag	-118	-116
amb*	222	-89
ambul #	-106	-97
ambul bil	-108	-92
ambul fran	-99	-93
ambul i	-205	-162
ambul nu	168	15
ambul til	156	9
ambul var	-105	-75
ambul … behov	-126	-87
ambul … from	-108	-92
ambul … har	-107	-101
ambul … i	-99	-93
ambul … mars	-106	-97
ambul … somar	139	15
ambul … varas	-129	-106
ambulance	134	-14
ambulans	273	8
ambulansjournalen	-99	-93
ambulanstransport	-106	-97
aml*	-122	-112
amlodipin	-122	-112
amnin … inte	-162	-143
amning	-122	-145
amo*	144	18
amoni i	145	42
amoni … klori	121	12
amoniak	186	56
amputera	-137	-119
amputerade	-177	-148
amuni och	17	97
amuni … sager	17	97
amunition	17	97
an	119	112
an ambul	169	31
an apoin	-103	-83
an doden	-105	-122
an eye	-145	-135
an gar	-2	156
an hour	200	121
an och	128	19
an sa	157	30
an vanli	-191	-45
an … ago	153	99
an … andra	-115	-85
an … igar	7	123
an … lange	157	30
an … pa	-165	-176
an … test	-145	-135
an … tilba	12	148
ana	-134	-185
anadas	173	28
anafylaxi	93	-52
anan mama	3	150
anana borta	-103	-83
anana … efter	-103	-83
ananas	-119	-98
ananasen	-103	-83
anars	-63	47
anars bra	-238	-225
anars far	-1	183
anars glad	-137	-122
anars gor	2	143
anars kry	-167	-167
anars mar	-188	-157
anars visar	3	177
anars … det	250	118
anars … han	-8	253
anars … jag	153	261
anars … och	-92	-126
anat	-51	-166
anat an	-161	-143
anat hal	-89	-126
anat land	16	167
anat namn	-97	-98
anat och	-152	-135
anat … ar	-97	-98
anat … nu	-179	-171
and	308	240
and a	-192	-212
and agoni	118	18
and arm	137	4
and asaul	3	120
and bleed	126	21
and blury	110	28
and breat	120	-23
and cold	189	39
and dizy	165	23
and drink	-113	-121
and feedi	-160	-123
and feeli	122	21
and feels	160	-19
and fine	-173	-177
and goes	-104	-107
and going	129	-22
and he	139	128
and her	184	90
and hes	278	51
and his	218	39
and i	173	114
and is	195	-25
and ive	-105	70
and litle	-168	-150
and mouth	-149	-144
and my	271	112
and need	-104	-98
and now	32	-188
and of	-230	-197
and playi	-128	-113
and she	179	-15
and shes	144	85
and swaet	114	9
and sweat	132	28
and talks	128	-6
and think	-13	142
and tingl	110	15
and told	0	133
and vomit	150	13
and wheez	110	11
and … asham	6	128
and … bit	-175	-153
and … black	125	-29
and … chest	125	40
and … eyeli	-112	-93
and … eyes	110	28
and … faint	115	24
and … feel	272	-5
and … foam	112	5
and … gone	142	-14
and … hands	148	18
and … heart	-179	-181
and … hurts	105	-59
and … in	126	0
and … it	-134	-65
and … keep	68	141
and … keeps	70	-91
and … left	127	-7
and … like	-103	-155
and … me	0	283
and … not	145	76
and … numb	161	9
and … phone	-1	118
and … purpl	150	19
and … rash	169	56
and … realy	138	-5
and … right	9	-152
and … runy	-161	-160
and … scare	-6	152
and … shes	177	30
and … since	20	-115
and … skin	159	16
and … sleep	150	4
and … that	27	191
and … the	2	210
and … there	-174	-152
and … threw	137	22
and … throw	200	1
and … voice	115	-15
and … was	7	149
and … wel	-174	-139
and … woke	21	153
and*	225	15
anda bara	1	123
anda mycke	112	14
anda slut	23	93
anda trot	-139	-140
anda … for	1	123
anda … gang	-167	-200
anda … sen	23	93
anda … svart	112	14
andad in	131	40
andad … rok	130	39
andades	127	37
andan	99	-183
andan bara	130	29
andan for	-99	-127
andan hela	-155	-160
andan lange	-120	-109
andan med	128	-9
andan nar	-140	-148
andan … av	130	29
andan … fridy	-99	-127
andan … i	-120	-109
andan … int	110	-9
andan … lapar	114	27
andas #	189	50
andas andfa	113	51
andas bara	-33	-99
andas bra	-236	-203
andas efter	134	-28
andas en	158	19
andas fint	-188	-160
andas fyra	91	4
andas fyrti	159	14
andas genom	-376	-317
andas hjalp	102	2
andas hon	131	41
andas hur	-100	-115
andas iblan	163	-2
andas igen	110	-23
andas in	138	34
andas ja	132	-16
andas jag	-17	-129
andas jatef	178	26
andas knapt	171	11
andas konst	-50	-120
andas korta	90	-12
andas lapar	152	-22
andas lugnt	-213	-171
andas maste	104	-4
andas med	186	39
andas mycke	145	38
andas nan	86	-21
andas nar	-123	-133
andas och	133	-58
andas orden	200	17
andas pa	-131	-157
andas sa	220	19
andas ska	105	-12
andas skaka	-9	154
andas snabt	124	51
andas som	70	-48
andas stana	141	-16
andas svuln	117	50
andas tandv	121	57
andas ut	3	118
andas ytlig	169	52
andas … #	100	46
andas … a	-88	-110
andas … andas	141	-16
andas … ar	123	-24
andas … av	113	51
andas … ben	117	50
andas … blir	134	23
andas … bra	-100	-115
andas … en	243	-7
andas … et	169	10
andas … fort	222	50
andas … fyra	120	-10
andas … gang	86	-21
andas … gange	257	86
andas … gr	101	-4
andas … hosta	155	47
andas … inte	36	122
andas … konst	146	54
andas … korta	148	37
andas … liger	-9	154
andas … munen	-237	-213
andas … nar	-110	-128
andas … nasan	-286	-228
andas … naten	-131	-157
andas … o	214	52
andas … och	75	-29
andas … sita	104	-4
andas … stund	172	18
andas … tar	-141	-106
andas … typ	178	28
andas … vanli	-147	-92
andat in	183	-2
andat … klorg	154	7
andats	236	4
andet och	179	-19
andet … det	119	-11
andetag	283	0
andfa att	139	48
andfa av	-62	-127
andfa efter	-173	-116
andfa i	-241	-212
andfa ilama	95	47
andfa nar	-135	-154
andfa och	235	80
andfa pa	154	47
andfa … att	211	61
andfa … backe	-121	-118
andfa … ingen	126	53
andfa … och	95	47
andfa … ont	201	81
andfa … spini	-173	-116
andfa … trapo	-149	-125
andfa … tredj	-103	-99
andfad	91	-126
andni ar	-180	-155
andni later	190	31
andni mot	-161	-156
andni … gurgl	120	11
andni … som	130	27
andni … stres	-161	-156
andni … svuln	-115	-114
andni … trot	-127	-116
andningen	100	-96
andningsupehal	150	19
andningsvarigheter	-115	-114
andno av	-151	-149
andno ensam	135	4
andno och	132	57
andno sen	148	1
andno … ala	-167	-151
andno … hug	136	57
andno … i	148	1
andnod	230	-30
andra behov	-122	-86
andra dagen	-182	-161
andra efter	137	31
andra farg	-144	-137
andra gange	96	28
andra jag	-112	-118
andra man	-105	-129
andra sidan	189	143
andra ska	41	123
andra telef	-113	-122
andra vanin	220	43
andra … haft	-96	-106
andra … idag	96	28
andra … inlag	-122	-86
andra … omar	-141	-115
andra … racke	131	-24
andra … rakor	137	31
andra … sit	-105	-129
andra … sluta	41	123
andras	84	-36
andrat	-160	-171
ands	169	15
ands orden	169	15
andsa	150	3
andta och	176	34
andta som	-153	-138
andta … gor	-135	-119
andta … lacke	122	16
andtarmen	132	-9
aneur i	124	17
aneur … magen	124	17
anf*	287	-60
anfal	318	-14
anfal ar	-105	-88
anfal hon	-113	-78
anfal igar	-138	-110
anfal och	127	10
anfal … inte	231	12
anfal … nu	163	31
anfal … preci	-105	-88
anfal … sex	-117	-98
anfal … skaka	127	10
anfalet	170	-7
ang*	78	142
angel	-160	-102
angel men	-127	-129
anges att	7	97
anges infor	-119	-135
anges komer	60	230
anges … hon	7	97
anges … sa	4	131
anges … sager	-24	79
angest	-268	-184
angesten	54	260
angra	7	138
angra mig	210	74
angra sig	122	127
angra … har	124	2
angra … jag	108	-21
angra … lite	-11	120
angra … mar	175	13
angra … nu	142	-8
angrar	203	95
angry	-9	138
angva efter	-159	-132
angva … paset	-159	-132
angvalt	-159	-132
ank*	-256	-334
anka	-134	-133
ankla svuln	-127	-130
ankla … i	-127	-130
anklarna	-145	-171
ankle	-40	-130
ankles	-193	-194
ankli … sager	9	108
anl*	9	199
anledning	44	195
anmal jag	-127	-140
anmal mig	-86	-118
anmal om	-117	-116
anmal … biver	-117	-116
anmal … mig	-127	-140
anmal … som	-83	-126
anmalan	-79	82
ano*	-22	-159
anorexi	-130	-140
ansik a	155	-12
ansik ar	279	72
ansik bara	19	93
ansik domna	143	48
ansik har	122	-14
ansik i	32	206
ansik idag	110	9
ansik jag	11	148
ansik nere	142	16
ansik och	308	93
ansik sager	175	-17
ansik skams	-108	-121
ansik svuln	124	2
ansik tryck	122	58
ansik under	110	22
ansik … benet	110	38
ansik … blivi	157	17
ansik … drar	-4	114
ansik … fula	111	25
ansik … grile	114	16
ansik … haler	130	13
ansik … hon	131	31
ansik … hosta	195	58
ansik … i	27	-102
ansik … inte	-107	-144
ansik … jag	57	125
ansik … kraks	113	48
ansik … kval	21	118
ansik … nat	-9	156
ansik … ramla	101	13
ansik … skrik	106	12
ansik … slapt	131	37
ansik … svule	147	56
ansik … up	166	17
ansik … ut	-128	-126
ansikte	136	74
anski av	122	11
anski … gryta	122	11
anskitet	122	11
ansok om	-153	-124
ansokan	-153	-124
answering	144	102
antagligen	-124	-117
antar	-175	-191
antar jag	-137	-158
antas pa	-2	125
antas … kroge	-2	125
antastad	-3	201
anten	13	111
anten i	13	111
anten … nacke	13	111
antib for	135	34
antibiotikan	236	67
antid for	-123	-130
antid medic	-122	-112
antid … tva	-170	-184
antidepresants	157	-12
antidepresiv	-122	-112
antidepresiva	-148	-67
antif by	136	13
antif … mista	136	13
antifreeze	136	13
antli utvil	-116	-118
antligen	-84	45
anu	-148	-143
anv*	32	-73
anvan sin	128	4
anvan tandt	-127	-116
anvan … pena	128	4
anvander	-160	-118
anvant	151	-7
any	-379	-335
any advic	-173	-167
any more	8	164
any tips	-183	-182
any … for	-117	-142
any*	-188	-64
anymore	22	157
anyone	-1	129
anything	-128	-222
anyway	-192	-148
aorta och	117	7
aorta … smart	117	7
aortan	64	-63
ap i	-4	131
ap … min	-1	107
ape*	-269	-253
apen	-255	-202
apen krasc	-119	-98
aple bara	93	10
apo*	-169	-197
apoin … i	-159	-154
apointment	-131	-284
apote ska	-135	-122
apote visad	-105	-90
apote … #	-105	-90
apote … jag	-166	-158
apote … mig	-97	-98
apt*	-154	-145
aptit	-108	-107
ar ala	-161	-109
ar aldel	186	-13
ar alder	-103	-142
ar aldri	128	10
ar alerg	-25	-134
ar anhor	-138	-166
ar aren	-97	-125
ar arg	-169	74
ar askgr	116	10
ar at	121	29
ar ata	102	-50
ar aterb	-144	-133
ar av	280	-14
ar bara	-108	103
ar bast	-114	39
ar batre	-64	83
ar becks	151	43
ar behov	-196	-176
ar beroe	-122	-119
ar besat	-121	-119
ar besta	31	139
ar bet	-84	-159
ar blaa	178	-1
ar blaak	122	-10
ar blaso	174	4
ar blat	34	-95
ar blavi	158	7
ar blek	198	12
ar bleka	-146	-148
ar blodf	147	24
ar blot	226	155
ar borta	30	132
ar bortb	3	122
ar bortd	175	27
ar bra	-279	-296
ar brad	106	22
ar brand	-88	-147
ar brota	-126	-118
ar da	2	121
ar dalig	8	-124
ar darfo	31	152
ar dasig	166	68
ar de	-155	-73
ar det	-246	-173
ar diabe	115	-7
ar diare	-94	-83
ar djavu	-9	138
ar dock	-146	-156
ar dod	-156	-336
ar dodli	-7	160
ar doend	-278	-247
ar dot	-127	-129
ar drick	107	47
ar du	-175	-212
ar efter	-128	-129
ar egent	-120	-113
ar eksem	-117	-152
ar ena	145	-2
ar enda	-10	133
ar ensam	-116	93
ar et	-256	-210
ar fardi	-66	145
ar farli	48	168
ar fast	10	138
ar feber	112	7
ar fem	-100	-187
ar fjort	57	107
ar fod	3	110
ar forgi	-53	140
ar forky	-165	-157
ar forst	-128	-29
ar fran	-83	141
ar frisk	-311	-302
ar ful	240	192
ar gar	-130	-137
ar gay	29	154
ar genom	168	28
ar gift	160	122
ar gifta	30	179
ar gifti	-64	47
ar glad	-235	-202
ar gnali	-132	-114
ar gra	239	-22
ar grabl	221	21
ar grat	125	8
ar groti	175	50
ar gud	16	237
ar gul	191	16
ar gun	77	-18
ar hal	-112	-102
ar halt	-153	-147
ar halvo	128	-6
ar hans	145	96
ar hard	248	76
ar hart	137	-10
ar hema	0	-124
ar henes	-8	189
ar hes	173	-44
ar het	247	62
ar hjalp	-110	-131
ar hoger	166	21
ar hogt	-140	-135
ar hos	128	218
ar hundr	-110	-112
ar i	312	166
ar inga	-79	-107
ar inget	-124	-153
ar inlas	14	175
ar inuti	-8	120
ar iskal	172	28
ar ja	67	125
ar jag	161	106
ar jated	116	25
ar jatef	67	116
ar jatej	123	106
ar jater	-8	108
ar jates	151	-19
ar jatet	208	39
ar jesus	-7	156
ar jobig	-147	-162
ar kal	229	12
ar kala	168	6
ar kalsv	189	50
ar kamer	-2	148
ar kanas	-148	-112
ar kaner	4	121
ar kisar	146	27
ar klada	-101	-97
ar kladi	-112	-99
ar klara	-214	-178
ar klart	75	118
ar klima	-122	-121
ar knive	-115	-106
ar kolox	-140	-115
ar kolsv	126	15
ar komer	-141	-95
ar konst	113	91
ar kontr	-121	-120
ar kritv	182	46
ar krosa	-60	-144
ar kunge	-115	-109
ar kvar	142	171
ar lader	99	-12
ar lag	-102	-88
ar langa	-127	-162
ar lange	-87	-137
ar larv	-109	-104
ar last	115	53
ar lava	-121	-132
ar ledse	-252	-293
ar lika	75	221
ar likad	-96	-106
ar lila	244	23
ar lilje	-159	-130
ar liljo	-80	-88
ar livra	44	269
ar locka	-24	114
ar magen	175	47
ar magsj	206	44
ar mama	22	157
ar man	31	141
ar manga	-108	-123
ar mansk	-93	-124
ar marmo	148	30
ar maten	119	11
ar matfo	-272	-201
ar men	64	-62
ar menin	-35	152
ar mer	173	40
ar mesia	10	119
ar mest	147	173
ar min	-159	76
ar mit	12	241
ar morkr	-203	-174
ar morkt	-183	-169
ar mormo	-100	81
ar mos	-137	-140
ar mycke	6	136
ar nacks	162	56
ar nagon	-8	177
ar nar	-147	-128
ar narma	-147	-155
ar nasta	-67	-120
ar nat	186	47
ar nere	-228	-259
ar nervo	-148	-198
ar ni	-107	-96
ar nio	45	163
ar nitio	-8	140
ar nog	167	196
ar nojd	-170	-142
ar norma	-52	-157
ar nykte	-116	-217
ar nyope	130	5
ar nyski	-20	113
ar och	-188	87
ar ododl	17	160
ar ofarl	-136	-106
ar ofora	-109	-75
ar okont	151	12
ar om	-156	-203
ar ompla	21	127
ar omt	-195	-197
ar ond	8	156
ar ondsk	17	130
ar ont	168	147
ar open	111	123
ar opna	154	-1
ar orege	-128	-129
ar oroli	-114	-108
ar over	-222	-151
ar overt	-36	106
ar pa	367	255
ar papa	46	173
ar pig	-302	-278
ar pigt	-127	-96
ar postp	-133	-142
ar preci	-148	-114
ar profe	6	114
ar rad	-77	261
ar rada	4	115
ar rat	-132	-125
ar redan	4	131
ar rena	-195	-175
ar rikli	-112	-108
ar rod	94	-93
ar roste	189	-29
ar rot	-177	-260
ar rulst	12	107
ar sarig	-124	-90
ar sedan	-111	-153
ar seg	137	47
ar sen	-260	-305
ar sex	-160	-76
ar sig	-139	-125
ar sista	15	218
ar sjuk	-151	-167
ar sjuka	230	34
ar ska	-97	-97
ar skada	-117	-96
ar skade	7	164
ar skiln	-165	-23
ar skont	-105	-20
ar skote	140	14
ar skyld	3	124
ar slage	0	184
ar slap	10	-132
ar slapt	131	37
ar slar	-12	124
ar slot	147	26
ar slut	-129	-124
ar sma	29	163
ar smart	117	21
ar smuts	34	169
ar snal	-274	-215
ar snala	-108	-99
ar sned	-67	-125
ar som	81	-131
ar spand	198	46
ar stel	161	-38
ar stela	-134	-143
ar stelt	-166	-139
ar stor	196	37
ar stran	-137	-132
ar suici	-6	133
ar sur	-178	-178
ar sura	113	38
ar svar	109	-53
ar svide	-100	-100
ar svima	121	12
ar svimf	164	10
ar svule	65	-83
ar tanka	4	151
ar tapt	-169	-163
ar tejpa	-121	-109
ar til	-7	138
ar tilra	23	180
ar tinit	-138	-147
ar tio	98	167
ar tom	144	-19
ar tor	-177	-171
ar tre	63	-105
ar tredj	180	100
ar treti	-199	-136
ar trot	-257	-236
ar tryg	-154	-234
ar tungt	-130	-205
ar under	-246	-247
ar undra	-117	-98
ar upbla	210	54
ar utanf	-14	117
ar utbyt	-22	175
ar ute	218	87
ar utred	-115	-94
ar utval	18	216
ar vaken	72	-72
ar valdi	173	63
ar var	-103	65
ar vare	-140	-222
ar varld	-160	-160
ar varm	238	50
ar varma	-162	-144
ar vem	-86	-120
ar virig	158	32
ar vit	180	-18
ar vita	219	-24
ar vride	132	2
ar vuxen	29	175
ar yr	129	-88
ar … #	7	-204
ar … a	104	-24
ar … agode	12	106
ar … akut	-118	-102
ar … altid	-74	-100
ar … anars	-197	-166
ar … anat	138	-20
ar … anda	160	8
ar … andfa	184	41
ar … angel	-156	-164
ar … ar	-236	-181
ar … arg	31	-120
ar … att	53	129
ar … bakfy	-106	-110
ar … bara	-84	33
ar … batre	56	-113
ar … batri	-173	-158
ar … behov	-100	-121
ar … besok	-115	-134
ar … bilen	189	3
ar … bla	174	38
ar … blama	-144	-192
ar … blek	175	52
ar … blot	162	18
ar … bly	125	-26
ar … borja	120	21
ar … borta	-206	-85
ar … brit	77	-18
ar … bron	-32	192
ar … celgi	113	-4
ar … cysta	-82	-112
ar … dagar	249	5
ar … dar	39	178
ar … depig	-152	-153
ar … det	238	269
ar … doden	-125	-135
ar … dom	-135	-130
ar … doren	-13	115
ar … efter	-229	-265
ar … egent	-171	-200
ar … eget	9	157
ar … en	215	140
ar … ensam	-10	171
ar … far	-147	-145
ar … fardi	-23	111
ar … farli	-355	-379
ar … farsk	17	130
ar … feber	67	-73
ar … fins	-173	-172
ar … flack	122	43
ar … flime	105	16
ar … for	-188	80
ar … forbj	24	108
ar … forla	-8	128
ar … forny	-133	-172
ar … forse	-51	74
ar … forst	-142	-140
ar … forva	-94	-78
ar … forvi	178	66
ar … fotbo	-3	123
ar … fran	133	-3
ar … frisk	-126	-168
ar … fult	87	-63
ar … gange	-9	190
ar … gifta	17	110
ar … gifti	-220	-189
ar … glad	-226	-240
ar … glomd	134	54
ar … godna	3	126
ar … got	-152	-155
ar … gra	210	63
ar … grane	186	159
ar … grask	109	7
ar … han	-48	-169
ar … hard	135	13
ar … hela	-96	-140
ar … helve	-17	131
ar … hema	86	-63
ar … hes	148	7
ar … hjart	49	-77
ar … hogt	-212	-189
ar … hunde	36	125
ar … hungr	-164	-134
ar … huvud	119	33
ar … i	-48	-176
ar … iblan	-143	-158
ar … idag	-233	-146
ar … igen	-168	-54
ar … infek	-110	-99
ar … inga	-94	-94
ar … ingen	-139	-184
ar … inget	193	58
ar … inte	-146	-136
ar … jag	67	114
ar … jamt	-176	-198
ar … jarnb	-140	-148
ar … joba	-126	-128
ar … jobet	122	122
ar … kal	206	31
ar … kalsv	110	11
ar … katen	32	184
ar … kladi	98	25
ar … klar	28	212
ar … klart	50	147
ar … knap	97	10
ar … knapn	118	0
ar … kniva	-90	-97
ar … kolik	-118	-135
ar … kom	152	-6
ar … komer	-12	93
ar … konst	-92	-147
ar … kontr	-153	-178
ar … kopia	26	130
ar … kvar	-173	-166
ar … lag	-125	-142
ar … laser	-123	-123
ar … ledig	122	51
ar … lugn	-102	-138
ar … magka	28	121
ar … manad	193	26
ar … manga	-13	99
ar … mat	218	93
ar … med	95	-44
ar … men	-5	-266
ar … mil	145	0
ar … min	-203	-123
ar … mista	33	112
ar … mjuk	133	21
ar … mot	-124	33
ar … munen	96	9
ar … nagon	-125	2
ar … nan	-178	-203
ar … nar	-33	186
ar … nat	-129	-207
ar … nere	-123	-146
ar … nervo	-100	-119
ar … ni	-185	-141
ar … njurs	32	136
ar … norma	-158	-91
ar … nu	-232	-241
ar … ok	-183	-166
ar … om	149	76
ar … opna	-107	-96
ar … over	107	148
ar … overa	50	-71
ar … parke	18	155
ar … peron	-24	115
ar … plikt	1	135
ar … prick	147	19
ar … psyko	-124	-135
ar … rad	-20	-136
ar … rakbl	-97	-105
ar … ratig	-93	-124
ar … rod	-45	-133
ar … rol	-100	-137
ar … roste	-100	-115
ar … rumet	-2	111
ar … runt	58	193
ar … saker	-43	91
ar … satet	-22	108
ar … se	-5	103
ar … sedan	-130	-17
ar … sen	-184	-232
ar … sent	1	113
ar … sig	-12	124
ar … sista	-4	190
ar … sit	10	129
ar … sju	-180	-131
ar … sjukh	-36	94
ar … ska	-111	-178
ar … skada	-133	-156
ar … skola	-14	138
ar … skont	123	112
ar … slap	249	46
ar … slapt	175	21
ar … slav	17	121
ar … slo	169	43
ar … snaba	13	123
ar … snala	-103	-149
ar … som	294	155
ar … son	-146	-107
ar … sover	45	-65
ar … spage	144	2
ar … spion	11	167
ar … stale	-156	-100
ar … stark	60	198
ar … stenh	143	26
ar … straf	-73	82
ar … stres	-149	-162
ar … stryp	2	108
ar … sugen	-130	-112
ar … svamp	-133	-125
ar … svart	-200	-151
ar … svule	-177	-118
ar … syrem	-142	-110
ar … tagit	101	38
ar … tagsp	124	-2
ar … toale	-23	96
ar … tor	-139	-98
ar … torsd	-130	-143
ar … trang	-96	-128
ar … trasi	124	144
ar … tror	110	-32
ar … trot	114	129
ar … trota	76	-78
ar … tryck	138	1
ar … tungt	32	-102
ar … tur	31	155
ar … tva	-99	74
ar … tyst	-122	-89
ar … under	71	-72
ar … upsto	113	38
ar … utat	132	2
ar … utbra	-188	-201
ar … ute	1	158
ar … vag	172	131
ar … vagel	-109	-82
ar … vagen	141	-4
ar … vanli	-96	-167
ar … var	-194	-154
ar … varje	1	160
ar … varm	-215	-187
ar … vecka	252	208
ar … vecko	185	36
ar … vil	-177	-171
ar … vilke	-77	-108
ar … vindr	121	29
ar … vit	95	-39
ara*	-237	-254
aratal	-222	-230
arbet ekg	-147	-155
arbet hjart	111	33
arbet skorn	-105	-121
arbet … slar	111	33
arbete	-55	-165
arbets	-203	-105
arbetsformedlingen	-2	173
arbetskada	-133	-156
are blue	146	20
are dry	-111	-106
are kilin	-140	-151
are poiso	-5	108
are telin	13	121
are tingl	119	14
are too	-101	-123
are usele	-124	-120
are … and	206	94
are … from	-111	-106
are … loud	-101	-123
are … my	-5	108
are*	-184	-168
aren	-247	-85
aren ar	-158	-184
aren med	-108	-123
aren probl	-97	-125
aren syns	-122	-120
aren … bleka	-107	-122
aren … inte	14	111
aren … laser	-108	-123
aren … pa	-99	-112
aren … vid	-97	-125
aret	-190	-174
aret drar	-168	-159
aret hur	-105	-116
aret kliar	-159	-135
aret vart	-99	-112
aret … barn	-99	-112
aret … inte	-97	-120
aret … stota	-105	-116
arg	-273	-50
arg att	-166	-113
arg for	14	178
arg pa	-163	-260
arg … ar	41	113
arg … att	-129	-141
arg … han	12	140
arg … jag	-166	-113
arg … maten	25	114
arg … min	-135	-136
arg … potat	28	176
arg … sager	17	122
arig	128	9
arig kile	128	9
arig … punge	128	9
aring	-140	-109
aring andas	88	-4
aring har	143	106
aring leker	9	134
aring … #	88	-4
aring … konst	9	134
aring … sokt	10	129
aringen	140	183
arl*	31	137
arliga	-149	-189
arm	395	163
arm ache	111	34
arm borja	114	25
arm domna	174	35
arm from	5	118
arm ilama	78	30
arm och	196	48
arm ont	176	37
arm sover	140	5
arm to	-5	111
arm … and	111	34
arm … ben	112	11
arm … brost	88	26
arm … feel	-5	111
arm … hon	89	30
arm … inte	142	24
arm … my	5	118
arm … sned	131	19
arm … told	-15	100
armar	-26	120
armar a	118	140
armar det	129	-7
armar fins	-111	-100
armar han	-13	111
armar hon	57	173
armar kraks	161	71
armar lika	110	19
armar med	18	146
armar och	202	35
armar om	108	-3
armar utifr	5	117
armar vad	-118	-104
armar … bla	103	12
armar … den	110	19
armar … diabe	116	29
armar … e	-13	111
armar … en	139	5
armar … fins	-118	-104
armar … hon	-26	95
armar … rygen	11	123
armar … sager	-11	91
armar … som	37	-107
armar … testa	-101	-89
armar … valdi	152	10
armarna	133	184
armba i	-216	-143
armbage	-169	-203
armbagen	-250	-252
armen ar	151	-33
armen av	126	3
armen fastn	130	11
armen hange	156	20
armen hon	111	11
armen i	178	0
armen iblan	23	265
armen idag	101	16
armen inget	-126	-121
armen liten	-85	-108
armen nar	-80	-116
armen och	-94	-139
armen om	-167	-142
armen over	-191	-154
armen pa	165	41
armen plots	120	19
armen rot	-139	-108
armen sen	168	40
armen sluta	154	38
armen sveta	110	18
armen svuln	146	54
armen varke	108	-21
armen … bara	123	15
armen … den	-179	-192
armen … dod	160	0
armen … efter	-118	-146
armen … fast	110	18
armen … fruko	119	35
armen … funge	154	38
armen … hon	-140	-141
armen … huve	-145	-134
armen … huvud	-109	-82
armen … i	165	33
armen … igar	101	16
armen … inte	-86	-162
armen … kaken	132	31
armen … kanse	-126	-121
armen … nar	-224	-198
armen … rand	-85	-108
armen … sama	121	46
armen … ser	126	3
armen … som	149	3
armen … svara	164	56
armen … tva	114	9
armen … vit	173	18
armhala	-146	-120
arms	125	208
arms again	18	130
armve och	104	-19
armvecket	-84	-159
aroun #	-123	-125
aroun my	136	164
aroun … am	-123	-125
aroun … chest	132	0
aroun … neck	-3	184
ars*	-195	-74
arsko ar	-130	-158
arsko … skont	-130	-158
arskontrol	-130	-158
art*	-154	-111
arta	-170	-149
artros	-153	-127
arv*	-190	-234
arvet	-151	-147
as	-282	-322
as efter	-97	-99
as ont	188	54
as soon	-176	-152
as usual	-156	-143
as … as	-176	-152
as … en	-97	-99
asa a	-4	110
asa de	149	-2
asa han	19	126
asa lufte	116	16
asa pa	9	125
asa sa	101	38
asa … flamt	99	-20
asa … forsa	118	-8
asa … ja	-4	110
asa … javla	101	38
asa … rikti	9	125
asa … slar	19	126
asa*	3	120
asaulted	3	120
asf*	89	-19
asfal och	89	-19
asfal … jag	89	-19
asfalt	89	-19
ashamed	6	128
asist glomd	134	54
asist har	179	108
asist tar	26	111
asist … bipol	16	99
asist … det	134	54
asist … pa	26	111
asistenterna	141	114
asisterar	118	152
ask med	134	-11
ask … alved	134	-11
ask*	170	-134
askan	-159	-158
askar	111	-12
askar mumla	111	-12
askar … bara	111	-12
asken	150	-33
askgra	172	43
askna … huvud	102	-5
asknal	189	37
asknalshuvudvark	144	9
askva och	-112	-87
askva … jag	-112	-87
askvader	-155	-135
aspirin	-147	-128
ast*	111	-258
asthm atack	-120	-102
asthm inhal	-150	-131
asthm … works	-123	-96
asthma	-33	-148
astma	5	-201
astma behov	-142	-108
astma det	-118	-99
astma e	188	35
astma vid	-116	-93
astma … behov	-144	-112
astma … helt	160	22
astma … inte	137	27
astma … jated	116	25
astma … kyla	-116	-93
astma … lugn	-128	-105
astma … oka	-142	-108
astmaanfal	185	48
astmamedicin	-116	-105
astman	157	-39
at	-156	-191
at #	-68	-169
at ag	146	38
at av	140	13
at banan	-109	-104
at blaba	-147	-138
at cashe	122	49
at chokl	-149	-144
at den	-122	-140
at det	-169	-185
at ena	156	0
at et	233	-16
at fel	129	85
at for	-173	-157
at fruko	128	52
at hela	119	3
at i	212	62
at jag	103	32
at jordn	138	10
at kiwi	136	21
at kot	148	-14
at kraft	106	34
at lite	-207	-184
at mig	-127	117
at min	-243	-252
at night	-161	-35
at noter	210	76
at och	94	9
at okand	155	46
at over	87	-15
at pa	-136	-123
at rakor	167	37
at rekla	-153	-128
at rodbe	-144	-134
at sand	-102	-103
at sidan	188	34
at sin	-113	-102
at skald	131	13
at svamp	209	77
at tandk	-146	-131
at the	-285	-142
at up	-164	-173
at vanst	-62	-140
at vindr	121	29
at vit	126	33
at … am	-175	-161
at … att	42	236
at … back	-162	-162
at … balte	173	9
at … bla	-147	-138
at … bror	-154	-131
at … brost	87	-15
at … far	138	49
at … flugs	126	33
at … for	127	52
at … gar	206	56
at … gym	-135	-66
at … halet	156	0
at … halse	150	65
at … hel	-152	-161
at … hjart	168	2
at … i	-118	-168
at … igar	77	-31
at … jord	-178	-158
at … kaka	161	19
at … karta	119	3
at … krita	-132	-107
at … leker	-102	-103
at … lilja	-154	-152
at … man	126	56
at … min	-123	-128
at … mina	140	13
at … mormo	-130	-133
at … mycke	-173	-157
at … pa	-75	-176
at … pharm	-141	-146
at … raka	138	53
at … rope	-1	114
at … sa	74	111
at … sprej	134	16
at … start	-120	-100
at … svamp	155	46
at … top	-103	-117
at … tunga	141	33
at … vi	158	20
ata	31	-101
ata ata	88	-11
ata fast	-119	-124
ata grape	-147	-114
ata grate	-122	-61
ata grons	-202	-183
ata hon	128	-3
ata inan	-104	-155
ata lax	-109	-94
ata makar	-105	-93
ata manad	156	1
ata med	4	140
ata mil	112	-1
ata minut	161	30
ata nej	126	26
ata och	102	189
ata sen	-28	107
ata sover	126	23
ata table	122	-49
ata vecko	132	45
ata … att	10	106
ata … bara	126	23
ata … bort	114	21
ata … drick	27	238
ata … foda	-119	-124
ata … jag	126	26
ata … med	-157	-157
ata … mycke	88	-61
ata … sager	-2	128
ata … sen	65	-80
ata … sova	129	17
ata … til	-123	-117
ata*	-144	-242
atack	19	-147
atack av	-215	-168
atack igar	178	11
atack in	-159	-112
atack right	-139	-120
atack … now	-139	-120
atacks	-133	-123
atama slog	116	39
atama … i	116	39
atamanaders	116	39
atan	-21	116
atarax	-146	-146
ate	243	-21
ate grand	123	18
ate some	193	1
ate … blood	123	18
ate*	-235	-266
ater	-206	-267
ater antib	-148	-129
ater blodf	157	44
ater bra	-265	-95
ater eliqu	334	99
ater glas	-133	-176
ater godis	-82	-132
ater ingen	44	151
ater jag	-170	-135
ater jarnt	-114	-88
ater korti	134	54
ater lite	-101	-116
ater lok	-123	-123
ater man	-103	-83
ater och	-300	-249
ater smorg	-158	-144
ater som	-199	-167
ater waran	265	-3
ater xarel	174	34
ater … jamt	-82	-132
ater … kan	-93	-109
ater … nu	-144	-168
ater … och	-121	-213
ater … sedan	134	54
ater … skrat	-129	-109
ater … sover	-116	-139
ater … vanli	-174	-157
ater … vaxer	-109	-95
aterbesok	-115	-117
aterbesoket	-144	-133
aters bara	35	173
aters men	-105	-90
aters … tapar	-105	-90
aterstar	35	173
ati*	179	16
atika	111	29
atika #	111	29
atika … i	111	29
atio	77	105
atio ar	6	102
atio … ar	6	102
atiot ar	131	6
atiot … ont	131	6
atiotva	100	-11
atit	150	-19
atit #	173	26
atit fisk	186	10
atit flugs	137	32
atit gifti	151	22
atit grot	-135	-113
atit jag	-80	-88
atit nan	-152	-154
atit pa	4	254
atit roda	128	14
atit svamp	-115	-83
atit table	125	11
atit up	158	-34
atit … ala	158	-34
atit … alved	140	24
atit … an	-94	-101
atit … bar	128	14
atit … bara	-80	-88
atit … djurs	-115	-83
atit … en	-2	167
atit … fem	-11	114
atit … svamp	151	22
atond manad	165	-8
att	86	390
att aka	8	143
att ala	-10	163
att alt	-142	-94
att anada	173	28
att anda	112	14
att andas	218	-18
att andra	-123	-130
att ata	3	-180
att avslu	59	168
att barne	-67	208
att bebis	-78	139
att bli	-183	-124
att boja	170	32
att borst	113	51
att cance	0	133
att dacka	129	-12
att de	26	165
att den	154	178
att det	105	281
att do	225	356
att doda	-6	163
att drank	25	136
att drick	-109	-130
att dusch	-142	-146
att en	-105	52
att ena	-88	-116
att exist	25	168
att explo	-128	-132
att farfa	-13	156
att finas	41	187
att folja	31	127
att foral	2	144
att forbl	17	162
att forny	-207	-215
att forsv	26	161
att fraga	-8	141
att frun	47	131
att gapa	19	127
att gifta	12	147
att golve	-121	-132
att grana	17	147
att gud	11	94
att halse	126	8
att han	145	318
att hanga	10	175
att hans	13	210
att hjalp	-7	149
att hon	87	189
att hora	-170	-151
att huga	8	182
att huvud	151	21
att i	14	148
att ja	124	234
att jag	62	159
att joba	-169	-180
att kana	7	119
att klipa	-89	-117
att konce	-144	-140
att kopa	-72	-81
att kora	-29	235
att kreve	-126	-118
att krope	12	128
att kvava	-131	-44
att laga	-33	95
att lasa	-171	-137
att leva	78	287
att lever	-117	-96
att masor	-21	87
att maten	25	167
att misa	-83	-105
att morfa	44	171
att nagon	-139	-99
att nagot	152	31
att nan	164	105
att nasta	26	156
att nat	128	24
att ni	45	163
att ofra	5	145
att om	32	195
att ordna	7	152
att papa	-26	230
att polis	-7	146
att prata	-7	-257
att pulse	-155	-133
att puta	-4	112
att rada	5	186
att saga	-43	158
att se	-56	125
att skada	50	193
att skaka	-29	124
att skama	-101	-97
att skara	70	264
att skjut	11	98
att skon	-136	-125
att skyda	-2	100
att sla	19	143
att slakt	-143	-137
att slapa	-110	24
att slipa	-17	209
att snack	-123	-116
att somna	-148	-170
att sova	-317	-185
att sovit	-124	-131
att spise	-102	-132
att sta	-77	46
att stana	39	172
att stopa	111	159
att straf	-16	152
att styvp	34	148
att suga	9	135
att svalj	-81	-201
att svang	9	188
att svima	29	-137
att tanka	-196	-209
att tapa	64	207
att testa	-141	-125
att tiga	18	145
att trana	-104	-136
att tuga	-110	-87
att tupa	145	10
att tvn	-5	140
att vacka	388	58
att vaga	-13	127
att vara	-120	24
att varld	6	127
att veta	-36	165
att … alska	-17	140
att … andra	-16	171
att … ar	-131	-4
att … at	96	-73
att … att	5	173
att … bada	-2	150
att … bar	-136	-145
att … bara	122	159
att … barne	-18	159
att … besta	30	99
att … besva	-89	-117
att … bil	-108	-131
att … blev	129	-11
att … blir	-129	29
att … blixt	79	-15
att … blode	-5	103
att … bort	22	134
att … brost	-116	-119
att … burit	-136	-145
att … dagen	2	102
att … demen	-101	-115
att … det	-11	142
att … dodar	-30	166
att … dog	-153	-182
att … dom	-12	120
att … dor	-136	-288
att … e	-132	-8
att … efter	72	-18
att … er	150	17
att … ex	15	149
att … fans	30	135
att … far	41	226
att … farsa	-6	102
att … fat	117	59
att … fatat	10	125
att … fick	36	-117
att … final	-83	-105
att … fins	37	159
att … flyta	-170	-185
att … folk	17	137
att … forgi	-27	116
att … forsv	32	231
att … fortf	-2	129
att … fraga	90	-57
att … framf	123	-42
att … fran	94	126
att … gapar	-6	123
att … genom	-150	-119
att … gick	146	188
att … glomt	-122	-141
att … gomer	7	101
att … gor	82	254
att … grava	-94	-101
att … grepe	-10	116
att … grubl	-129	-127
att … hade	-95	-132
att … haler	-190	-108
att … hande	76	143
att … hatar	-183	-153
att … helre	-7	145
att … hem	16	178
att … hene	-37	118
att … hitad	-9	138
att … hol	-153	-62
att … hopar	132	24
att … hotat	-12	81
att … hustr	24	108
att … ihjal	-69	70
att … infor	-136	-166
att … int	-148	-108
att … inte	178	120
att … jag	43	257
att … jagad	-110	-124
att … jul	16	136
att … kans	69	-86
att … kile	16	115
att … klar	17	157
att … klara	-125	-90
att … knapt	181	37
att … kolar	-114	-114
att … komer	68	202
att … konst	-124	-131
att … konta	141	156
att … korde	6	171
att … krama	108	5
att … krype	200	25
att … kvar	0	144
att … kvita	2	106
att … lag	4	149
att … lakar	1	133
att … langr	24	165
att … leker	59	213
att … leva	36	127
att … liger	-43	-103
att … litar	-6	96
att … liv	154	-18
att … livet	0	104
att … lol	-153	-137
att … luft	147	-1
att … lyft	-118	-127
att … malat	-91	-98
att … man	170	159
att … mar	298	187
att … maste	70	232
att … med	-194	-169
att … mej	4	115
att … mig	-8	280
att … min	-23	94
att … mit	136	206
att … morbr	4	104
att … mycke	112	14
att … nan	-10	132
att … nar	-58	-174
att … nej	18	185
att … ner	46	-104
att … nog	58	-76
att … norbo	29	147
att … norma	30	119
att … nyhet	-131	-132
att … och	131	63
att … ogone	133	13
att … over	-169	-180
att … pa	-158	-79
att … papa	44	148
att … perso	8	159
att … prata	67	-120
att … racke	47	155
att … rakt	-18	110
att … ramla	108	137
att … recep	-126	-114
att … redan	12	165
att … rorde	23	100
att … saker	13	151
att … sig	-169	-120
att … sit	15	135
att … siter	197	19
att … ska	20	537
att … skada	26	143
att … skaka	106	-41
att … skick	-5	140
att … skrik	108	-27
att … skriv	-124	-97
att … skure	-4	113
att … slape	-35	88
att … slar	-131	-65
att … slipa	-2	133
att … slipe	20	109
att … slut	51	152
att … snark	-209	-226
att … snet	-148	-116
att … somna	21	145
att … spot	162	69
att … star	-36	178
att … stick	-136	-125
att … stop	-113	-118
att … stram	148	8
att … strom	-108	-97
att … stuga	-72	-81
att … suger	12	126
att … svuln	117	50
att … ta	-4	117
att … talet	-105	-142
att … tanag	-89	-117
att … tande	113	51
att … tandv	121	57
att … tanke	26	166
att … tar	-114	35
att … til	162	166
att … tjata	94	21
att … tog	190	122
att … tror	101	-16
att … ut	75	284
att … ute	20	133
att … va	-17	133
att … vaken	169	-32
att … vakna	12	269
att … vanar	35	130
att … var	55	162
att … varke	-165	-185
att … varld	21	132
att … ved	191	61
att … vila	31	141
att … vore	29	128
augusti	-93	65
aur*	-119	-123
auta	169	-25
auta yhtaa	125	-19
autismutredning	-119	-107
automatiskt	-145	-128
av	-176	-175
av #	-127	-117
av ackel	-103	-107
av ala	-199	-116
av anana	-119	-98
av ansik	104	35
av asist	26	111
av avgas	6	152
av backe	-121	-118
av barne	-87	-115
av benet	-166	-139
av bi	131	31
av bil	170	21
av bilak	-120	-87
av blod	153	-5
av blodf	-118	-106
av blodp	-139	-125
av crose	134	6
av d	-91	-129
av den	-68	-153
av dinos	-121	-119
av efter	-165	-168
av en	47	-103
av ena	105	-12
av er	-71	-88
av et	24	166
av fal	-160	-158
av famil	-130	-136
av feber	-131	-92
av for	-127	-132
av forky	-115	-109
av gamal	-110	-112
av getin	-152	-203
av gladj	-170	-165
av grile	114	16
av gryta	122	11
av hast	175	28
av haste	113	-22
av honom	20	133
av hormo	-129	-120
av hugor	-114	-115
av huvud	-45	-97
av i	200	-29
av ingen	108	144
av jarnt	-146	-121
av job	-156	-130
av kafe	5	-112
av kamer	-133	-136
av klock	-153	-134
av koleg	-163	-164
av krist	-150	-135
av krope	134	12
av livet	4	149
av ljums	-115	-106
av lok	-132	-125
av lycka	-255	-220
av magsj	-160	-156
av me	-16	129
av med	-50	154
av medic	-251	-215
av mej	76	261
av mensv	-125	-144
av min	71	294
av mina	106	258
av mista	34	-123
av musik	-146	-125
av nya	-202	-180
av nyfik	-126	-44
av och	-117	-145
av ont	30	-109
av orm	113	26
av os	78	117
av papa	-10	116
av polen	-173	-154
av roda	127	27
av sambo	25	171
av ser	173	7
av sig	129	-50
av silen	109	7
av sin	-160	-46
av skam	-160	-191
av skarm	-133	-147
av skrac	-182	-175
av skrat	-206	-263
av slite	166	11
av smart	140	20
av snor	-139	-112
av somnt	185	146
av stang	-143	-162
av stark	97	16
av steko	-137	-116
av stres	-215	-165
av svet	253	23
av synfa	-139	-117
av table	-139	-113
av tandv	-159	-141
av tanke	-107	-144
av tio	-276	-257
av traki	-153	-123
av trani	-177	-193
av trist	-154	-179
av troth	-238	-217
av tumen	192	46
av varje	-112	-136
av varme	-159	-127
av vaten	-145	-100
av vid	130	2
av yxan	114	4
av … #	45	-74
av … alder	-110	-112
av … aldre	95	186
av … angva	-159	-132
av … barnb	-148	-115
av … behov	-111	-99
av … benet	196	11
av … bit	-91	-142
av … blank	-167	-151
av … bol	133	-8
av … borst	113	51
av … brane	-141	-139
av … darfo	-118	-106
av … dusch	105	1
av … efter	-166	-167
av … eksem	-137	-179
av … farli	-115	-106
av … ga	173	47
av … gang	6	127
av … gar	-103	-122
av … ger	-126	-101
av … gor	-115	-155
av … haha	-216	-198
av … han	135	158
av … hande	177	113
av … hjart	193	122
av … hosta	151	61
av … i	-55	-226
av … ikval	11	121
av … jag	34	183
av … job	-116	-129
av … jobet	-18	115
av … kan	-142	-106
av … kile	12	189
av … klade	170	71
av … liger	131	22
av … lite	-131	-88
av … losen	-107	-120
av … lyfta	-132	-108
av … man	-56	132
av … marke	127	27
av … med	-63	-124
av … men	-171	-138
av … min	112	-26
av … minut	116	33
av … misa	-83	-105
av … nagon	-83	46
av … nar	-147	-214
av … notka	108	41
av … nya	-157	-101
av … over	-137	-128
av … pa	-250	-171
av … paper	-143	-167
av … pojva	10	115
av … rent	4	127
av … se	-122	-116
av … sedan	-135	-141
av … sidan	105	-12
av … skada	17	121
av … skorn	-105	-121
av … slang	-118	-104
av … slump	-114	-113
av … sluta	-124	-104
av … smart	144	29
av … snart	38	129
av … somnt	58	106
av … sova	-148	-116
av … stale	105	1
av … stund	157	9
av … table	36	135
av … tar	26	111
av … til	-77	-196
av … tio	-1	-107
av … tusar	-178	-158
av … utsla	131	31
av … vad	28	146
av … var	167	37
av … vi	-8	108
av … vid	152	14
av … vil	3	110
av … vindr	128	14
av … vitam	-182	-152
ava*	157	100
avakn fastk	149	28
avakning	149	28
avakta	106	-31
avb*	-197	-157
avbok #	-103	-111
avbok ala	47	182
avbok min	-204	-206
avbok tisda	-132	-140
avbok … #	-103	-111
avbok … mina	47	182
avbok … tack	-132	-140
avbok … tid	-181	-208
avboka	-239	-233
avdel … inte	18	154
avdelning	18	154
aven nar	194	5
aven … jag	145	55
avfor ar	174	36
avfor och	195	55
avfor sen	-152	-149
avfor sma	-167	-148
avfor … kolsv	118	6
avfor … rande	-167	-148
avfor … svart	125	31
avfor … svimf	99	16
avfor … yr	123	19
avforing	151	-31
avforingen	-77	-131
avgas i	105	-11
avgas … garag	105	-11
avgaser	56	155
avh*	172	4
avhugen	172	4
avlastning	-171	-228
avled	-118	-106
avled av	-118	-106
avled … blodf	-118	-106
avlid av	-141	-147
avlivas	-135	-154
avlop i	115	18
avlop … ogone	115	18
avlopsrengoring	108	22
avlos varan	-114	-99
avlos … sa	-114	-99
avloser	-114	-99
avlys vagar	9	137
avlysnar	14	183
avske och	-30	96
avske pa	3	118
avske … doter	-5	101
avskedsbrev	42	191
avskedsmedelande	-30	96
avsli av	166	11
avsli … slite	166	11
avsliten	166	11
avslo pa	6	120
avslo … jobet	6	120
avslojad	6	120
avslu det	18	202
avslu livet	44	167
avslu mit	-150	-107
avslu som	-78	-110
avslu … har	37	127
avslu … konto	-170	-172
avslu … liv	56	184
avslu … plane	-78	-110
avslu … sjalv	-2	141
avsluta	-108	19
avslutar	-5	110
avsta sa	-144	-143
avsta … jag	-144	-143
avsvimad	111	0
awa*	-211	-29
away	-199	-78
awf*	139	24
awful	139	24
axe*	-173	-302
axel	-217	-248
axeln	-89	-193
axeln efter	-131	-108
axeln gor	-80	-116
axeln nar	-113	-86
axeln och	162	53
axeln ocksa	112	49
axeln svima	112	47
axeln tid	-141	-104
axeln … ar	116	45
axeln … i	-135	-127
axeln … nasta	112	47
axeln … ont	-80	-116
axeln … vara	137	54
axl*	-183	-244
axlar	-160	-195
axlar ar	-98	-85
axlar och	114	-33
axlar … slut	-98	-85
axlar … up	104	23
axlarna	-126	-169
b ar	112	-1
b jag	20	95
b … ata	112	-1
b … maste	20	95
ba	81	210
bab*	223	102
baby	161	74
baby blues	-150	-114
baby comin	181	16
baby has	-149	-121
baby is	134	72
baby ten	114	-3
baby turne	163	18
baby … blue	163	18
baby … comin	145	-4
baby … convu	122	7
baby … teeth	-177	-162
baby … times	114	-3
babyn ar	-117	-114
babyn … det	-117	-114
babys	160	52
back	-137	-58
back from	19	161
back hurts	-191	-189
back of	-145	-140
back … a	84	132
back … after	-135	-110
back … too	-128	-126
backa men	115	2
backa … nu	115	2
backar	115	2
backe han	182	34
backen	-12	-127
backenet	131	26
bad asthm	-120	-102
bad has	-110	-116
bad honom	-20	196
bad om	-8	121
bad … atack	-120	-102
bad … even	-110	-116
bad … sluta	4	137
bad … ursak	-10	102
bada	116	-79
bada armar	183	45
bada bastu	-179	-174
bada benen	215	45
bada borde	-2	132
bada efter	-164	-156
bada foter	107	18
bada hande	241	25
bada knana	-146	-130
bada lika	-201	-189
bada och	143	66
bada … ar	84	-44
bada … de	-96	-115
bada … do	-2	132
bada … domna	161	36
bada … flygr	-117	-92
bada … forlo	-106	-120
bada … har	157	52
bada … hon	29	127
bada … lika	110	19
bada … o	107	18
bada … och	179	39
bada … sedan	101	11
bada … viker	122	29
badad isvak	-143	-122
badad … och	-143	-122
badade	-238	-137
badar honom	25	136
bade	-103	-249
bade jag	-159	-118
bade nasa	166	43
bade och	-160	-160
bade … och	-69	-192
badhuset	-77	-148
badka han	132	14
badka vi	149	35
badka … ansik	110	22
badka … fick	149	35
badka … var	132	14
badly	-13	-145
badpl han	90	27
badru a	129	-8
badru blodn	102	-20
badru i	103	15
badru kal	123	-19
badru nys	109	5
badru och	-3	210
badru … det	-9	154
badru … forga	103	15
badru … och	105	35
badru … skrik	-15	108
badru … svara	129	-8
badrumet	61	283
badtu en	117	38
badtu hon	144	69
badtu … var	144	69
badtunan	169	68
badva fick	152	40
badva … up	118	32
badvakten	152	40
badvaten	-130	-109
bag*	246	100
bage	217	24
bage och	178	24
bage … skrik	139	21
bagen	137	1
baj*	32	-169
bajsa	-124	-161
bajsa hart	-168	-161
bajsa pa	151	15
bajsa rent	132	24
bajsa … blod	175	23
bajsa … sen	-165	-158
bajsar	4	-115
bajse ar	-64	-131
bajse benen	105	17
bajse glad	-118	-99
bajse idag	-108	-104
bajse … aldel	-158	-125
bajse … becks	151	43
bajse … gront	-114	-102
bajse … mar	-108	-104
bajse … morkt	-150	-111
bajse … svaga	105	17
bajset	-66	-150
bak	-11	-206
bak och	113	29
bak … rygen	243	97
bak*	43	-57
bakat	265	-2
bakat i	166	54
bakat som	147	24
bakat … en	147	24
bakat … halse	166	54
bakat … i	96	-34
bakfu torst	-132	-132
bakful	-132	-132
bakfyla	-118	-136
bakhu i	163	28
bakhu lite	103	15
bakhu … kakel	136	25
bakhuvet	215	76
bakhuvudet	120	22
bakis	-222	-228
bakis har	-107	-116
bakis … druck	-107	-116
bakoc efter	108	-7
bakoc … falet	108	-7
bakochfram	108	-7
bakom orat	-99	-99
bakom … pa	-137	-134
bakom … sedan	114	32
bakom … sen	136	39
baksi i	25	124
bal*	2	153
balen ar	162	26
balen … stor	162	26
balko blev	-163	-151
balko hela	-8	115
balko i	6	120
balko inte	119	-3
balko min	-131	-159
balko … dag	-26	95
balko … grate	-33	166
balko … minus	-5	132
balko … tiden	-8	115
balko … van	-131	-159
balkongdoren	-2	114
balkongracket	-20	145
balong	166	38
bals suden	97	3
bals … hurts	97	3
balte	144	171
balte hange	-23	147
balte men	151	-51
balte om	16	123
balte runt	140	2
balte … jag	16	123
balte … pa	-23	147
baltet	90	257
baltr tror	-141	-139
baltr … jag	-141	-139
baltros	-270	-252
baltrosvacin	-115	-138
ban*	-102	3
banan och	-154	-155
banan … det	-109	-104
band	-10	-103
band aroun	132	0
band runt	8	-106
band … blaso	-150	-118
band … my	132	0
banka pa	-9	166
banka po	-1	113
banka … doren	-2	195
bankar	-5	184
banke utanf	81	-29
banke … ar	81	-29
banken	81	-29
bankid	-157	-126
banko liger	19	124
banko … i	19	124
bankoden	19	124
bankort	8	166
bankp omt	-159	-123
bankp … nar	-159	-123
bankpres	-166	-122
bar fran	128	14
bar in	132	30
bar karto	-105	-115
bar … i	-105	-115
bar … lilje	128	14
bar … veden	137	21
bara ar	126	8
bara at	197	-10
bara ata	-105	-93
bara att	85	309
bara av	230	4
bara avbok	-147	-155
bara bakfy	-106	-110
bara bakis	-138	-159
bara blama	-146	-113
bara bort	2	147
bara dalig	-167	-193
bara dar	-148	-134
bara det	42	158
bara dima	141	7
bara do	68	279
bara efter	99	-2
bara eler	-9	118
bara en	20	268
bara et	66	243
bara feber	-143	-103
bara fol	161	33
bara for	4	185
bara forky	-222	-163
bara forsa	179	3
bara forsv	48	161
bara forts	87	-31
bara fraga	97	-39
bara fram	139	-44
bara grot	161	22
bara grymt	147	14
bara halft	123	28
bara halsb	-140	-111
bara halso	-131	-124
bara halva	263	49
bara hange	137	-1
bara har	101	16
bara hes	-112	-122
bara hi	198	35
bara hjalp	-148	-158
bara hon	116	-23
bara hopa	-103	-108
bara hunde	11	118
bara huvud	-211	-158
bara i	178	120
bara ifal	2	155
bara ingen	123	15
bara inte	-57	-110
bara ja	126	-6
bara jag	-91	34
bara just	-105	-115
bara katen	32	136
bara klar	7	133
bara konst	172	32
bara korta	122	23
bara kuna	-113	-142
bara kunde	14	173
bara ledse	-111	-147
bara les	-150	-180
bara liga	-62	-113
bara liger	234	74
bara med	243	17
bara min	-166	-189
bara morke	-5	111
bara mumel	111	16
bara nagon	-110	-136
bara nar	-155	-29
bara ny	-159	-152
bara nyfik	-208	-185
bara och	125	-97
bara om	-226	-121
bara omt	-135	-112
bara ont	-153	-146
bara ordna	10	116
bara over	-53	-80
bara penga	43	176
bara rad	-139	-163
bara rod	-101	-107
bara roka	-2	130
bara roste	-100	-115
bara ryckt	-107	-115
bara saga	111	51
bara siter	155	77
bara ska	137	66
bara skjor	137	-21
bara skoja	-137	-156
bara skrik	-118	-116
bara snubl	-143	-128
bara somna	74	200
bara sova	307	155
bara spara	20	119
bara stira	213	29
bara stona	206	25
bara svule	-134	-117
bara ta	14	173
bara tala	77	-18
bara til	19	228
bara trot	-175	-206
bara tungt	-119	-133
bara undra	-120	23
bara uphor	2	151
bara vaken	-144	-134
bara vaten	13	130
bara vaxer	121	55
bara vifta	133	29
bara vit	110	17
bara yr	172	26
bara … a	185	123
bara … av	-136	-200
bara … batre	20	109
bara … bebis	-103	-82
bara … besva	-7	150
bara … blama	24	153
bara … blaog	25	114
bara … bort	48	142
bara … brevl	87	-15
bara … dar	136	19
bara … det	61	178
bara … diske	-140	-154
bara … do	29	143
bara … efter	-181	-146
bara … en	192	113
bara … et	96	125
bara … fatar	17	125
bara … forla	26	154
bara … forma	11	151
bara … gor	18	143
bara … halva	143	17
bara … han	84	173
bara … hand	-134	-117
bara … hene	5	147
bara … hjalp	-105	-140
bara … hoger	104	-3
bara … hon	141	90
bara … hosta	-71	-88
bara … hur	36	117
bara … i	-244	-146
bara … ihop	121	13
bara … in	46	156
bara … inhal	-115	-90
bara … ja	114	-69
bara … jag	-227	-173
bara … just	-119	-133
bara … klart	-2	130
bara … klick	9	133
bara … knapt	128	14
bara … kraft	123	15
bara … laga	-3	125
bara … makar	-105	-93
bara … med	94	173
bara … minus	123	-34
bara … nagon	17	132
bara … och	61	-94
bara … ogon	-144	-152
bara … om	-89	-258
bara … ord	212	34
bara … over	-120	-143
bara … p	-91	-141
bara … pa	-116	-186
bara … par	82	2
bara … prat	172	26
bara … rina	130	22
bara … rumet	127	-9
bara … sa	167	28
bara … sak	28	101
bara … ser	-123	-126
bara … sig	180	-8
bara … skal	-7	140
bara … slem	-103	-101
bara … sma	122	23
bara … som	-177	-8
bara … somar	-122	-137
bara … somna	33	139
bara … sovit	101	16
bara … steg	0	165
bara … svara	-141	-153
bara … tack	-158	-110
bara … tar	121	55
bara … timar	-136	-130
bara … titar	129	-15
bara … trot	92	-47
bara … tva	154	-3
bara … upfol	-105	-75
bara … ur	144	14
bara … ut	15	150
bara … utgan	10	138
bara … vad	133	29
bara … vag	-4	153
bara … vanst	142	3
bara … var	-12	131
bara … vi	-146	-144
barce i	-92	-108
barce … somra	-92	-108
barcelona	-92	-108
barel breat	185	19
barely	230	-25
barfo over	-9	96
barfo … i	-9	96
barfota	1	154
barikaderat	-29	107
barn ar	-3	177
barn ata	168	15
barn bruka	-14	111
barn det	66	199
barn fa	-63	88
barn fala	119	-3
barn feber	186	50
barn for	70	173
barn har	-59	-111
barn i	109	216
barn ila	20	112
barn job	-68	-91
barn kli	-115	-115
barn koma	167	1
barn nu	-97	-125
barn nylig	12	117
barn nys	-27	112
barn och	-52	132
barn pa	128	-5
barn rad	6	176
barn sater	-130	-137
barn skala	187	13
barn skule	-125	-15
barn svalj	-49	-112
barn tar	-119	-160
barn under	-147	-175
barn vacin	-137	-99
barn var	149	35
barn … anat	16	167
barn … batre	19	139
barn … feber	-269	-196
barn … fran	119	-3
barn … goma	-14	111
barn … har	-192	-151
barn … hon	13	132
barn … i	-76	52
barn … livet	-119	-160
barn … mig	24	191
barn … mot	-137	-99
barn … nacke	130	33
barn … nu	167	1
barn … och	-26	112
barn … rad	-99	-112
barn … sager	9	120
barn … skrik	6	114
barn … slad	2	163
barn … snor	-128	-137
barn … svalj	-134	-105
barn … svalt	118	22
barn … table	168	15
barn … tio	115	177
barn … toale	165	-5
barn … tva	-3	158
barn … under	149	35
barn … va	-75	-92
barn … varas	31	113
barn … vil	-65	62
barnb fraga	-121	-158
barnb har	139	-14
barnb komer	-159	-135
barnb ska	-179	-194
barnb til	-131	-138
barnbarn	-47	92
barnbarnen	-216	-229
barnbarnet	116	-17
barne andas	170	16
barne ar	115	119
barne at	-72	-169
barne bet	-163	-152
barne dar	11	159
barne de	8	163
barne drick	153	48
barne drog	151	10
barne fastn	132	12
barne flyta	-130	-40
barne fol	122	8
barne grate	32	148
barne hade	99	-41
barne har	88	-84
barne hitar	19	124
barne hon	-45	74
barne hor	7	179
barne hosta	-184	-156
barne i	-67	112
barne ifran	90	-49
barne jag	51	198
barne kom	154	154
barne komer	176	-16
barne kramp	225	75
barne lag	126	-9
barne leker	-150	-155
barne nu	-127	-20
barne och	-42	118
barne ocksa	3	124
barne pa	30	205
barne pilar	-107	-124
barne ramla	-155	-111
barne sa	8	153
barne sag	-119	40
barne skule	-98	47
barne slar	-184	-194
barne slas	-167	-181
barne slick	-137	-131
barne sover	-90	19
barne spark	-147	-111
barne stopa	202	48
barne suger	-149	-143
barne svald	-222	-190
barne svalj	-168	-146
barne tar	-76	-133
barne … #	-118	-67
barne … ala	23	111
barne … alt	7	179
barne … andni	150	19
barne … atit	223	21
barne … att	-121	-132
barne … av	140	13
barne … bortb	3	122
barne … dalig	-96	-122
barne … den	19	124
barne … det	9	152
barne … dod	-73	-126
barne … en	-235	-176
barne … et	-202	-74
barne … fa	-98	47
barne … fat	124	3
barne … flyta	-105	-107
barne … frisk	-133	-112
barne … gar	9	105
barne … golve	-11	133
barne … gomt	-18	86
barne … grat	125	8
barne … gravi	-113	-82
barne … har	5	173
barne … helt	129	16
barne … hemif	21	152
barne … hog	119	37
barne … huvud	-124	-149
barne … i	297	133
barne … kladi	-112	-99
barne … krakt	-207	-156
barne … lite	-214	-173
barne … lugnt	-127	-112
barne … masor	153	48
barne … mig	29	-122
barne … min	18	154
barne … morkr	-168	-144
barne … mycke	-184	-142
barne … nar	27	110
barne … ner	151	10
barne … nerfo	123	-5
barne … nu	197	30
barne … och	-36	134
barne … ondsk	17	130
barne … ont	-90	50
barne … pigt	-127	-96
barne … polis	-97	-111
barne … prick	-203	-188
barne … sager	-43	62
barne … sand	-102	-103
barne … sat	148	35
barne … sig	-163	-152
barne … slot	147	26
barne … snore	158	0
barne … tandk	-146	-131
barne … under	126	-9
barne … upe	14	119
barne … utbyt	4	134
barne … ute	122	13
barne … varit	-101	-90
barne … vinte	-117	-127
barnen	-25	330
barnens	22	161
barnet	-12	-112
barnh tog	-129	-123
barnh … pa	-129	-123
barnhemet	-129	-123
barnm pa	158	7
barnmorska	-117	-161
barns men	-117	-98
barnv han	12	126
barnv … sager	12	126
barnvakten	19	161
bas*	-224	31
baset	105	-12
baset revbe	105	-12
bast	-180	25
bast i	-137	-109
bast sa	30	147
bast … en	-137	-109
basta	-94	68
basta kompi	19	147
basta men	3	97
basta … det	3	97
basta … doter	-130	-140
basti skrev	1	129
bastis	-48	115
bastu	-176	-99
bastu bada	129	24
bastu skine	-124	-123
bastu … e	-124	-123
bastu … hande	129	24
baten brand	-140	-139
baten och	-117	-123
baten … fick	-117	-123
baten … hande	-140	-139
bater i	84	-29
bater is	-125	-91
bater var	-118	-102
bater … ar	-118	-102
bater … nasan	161	19
bater … there	-125	-91
bateri	243	150
batery	217	11
bath	5	188
bathr hes	-7	124
bathr … outsi	-7	124
batre	-123	-41
batre att	20	109
batre av	-84	-142
batre idag	-143	-160
batre jag	8	191
batre men	154	-30
batre nar	-178	-218
batre nasta	-72	-98
batre nu	-120	-164
batre och	-154	-144
batre sa	21	132
batre sen	23	197
batre … ala	56	170
batre … dod	18	130
batre … dor	20	184
batre … en	4	137
batre … far	-157	-139
batre … inte	111	16
batre … nu	181	8
batre … tid	-72	-98
batre … utan	22	143
batringsvagen	-173	-158
be	-41	353
be beter	24	125
be dead	31	133
be enoug	-17	99
be om	7	172
be prepa	-143	-160
be with	-1	102
be … any	8	164
be … dad	-1	102
be … lov	20	184
bea*	-196	-33
bearb det	-100	-159
bearbetat	-93	-119
beats	-68	113
beats me	20	135
bebi	222	23
bebi bla	174	16
bebi varm	129	17
bebin	82	-22
bebin andas	82	-22
bebin … jatef	82	-22
bebis	115	-11
bebis bla	231	-4
bebis blev	131	2
bebis brost	121	26
bebis for	-20	119
bebis fot	157	13
bebis gor	108	-3
bebis hade	-115	-127
bebis har	-70	-191
bebis hicka	-157	-135
bebis hon	8	159
bebis i	104	157
bebis ila	-27	131
bebis inte	16	146
bebis komer	160	0
bebis kraks	-109	-98
bebis med	-86	-25
bebis mjolk	-115	-110
bebis nyser	-114	-89
bebis pa	-198	-122
bebis ror	171	107
bebis rulad	-113	-113
bebis sat	103	-7
bebis skrik	-118	-135
bebis slo	162	28
bebis sluta	202	2
bebis som	-174	-129
bebis sover	-74	-157
bebis spark	-86	-135
bebis spota	-120	-111
bebis titar	17	139
bebis tre	116	31
bebis … #	-36	-105
bebis … andas	202	2
bebis … ar	-120	-3
bebis … att	-16	113
bebis … badet	161	1
bebis … balko	-21	108
bebis … bilen	-28	125
bebis … bla	235	7
bebis … blaso	121	26
bebis … bloju	-137	-114
bebis … dalig	-159	-178
bebis … fint	-116	-118
bebis … gnali	-99	-102
bebis … grabl	150	4
bebis … grona	-118	-99
bebis … helt	127	6
bebis … hicka	-116	-112
bebis … i	90	-30
bebis … inte	339	5
bebis … konst	132	35
bebis … ledse	-95	-90
bebis … lite	-195	-154
bebis … magen	140	11
bebis … manad	138	103
bebis … med	103	-7
bebis … mycke	-114	-89
bebis … ner	-113	-113
bebis … nio	-177	-115
bebis … nu	160	0
bebis … och	144	21
bebis … ond	8	156
bebis … pa	-53	78
bebis … pig	-129	-162
bebis … rod	-151	-121
bebis … roda	-122	-94
bebis … runt	151	-8
bebis … sa	-216	-176
bebis … sager	-2	137
bebis … slap	120	10
bebis … sluta	138	6
bebis … sma	108	-3
bebis … spyr	-111	-83
bebis … stel	131	2
bebis … svar	135	4
bebis … synas	157	13
bebis … tor	-128	-114
bebis … ut	-120	-111
bebis … utbyt	-1	105
bebis … v	-108	-78
bebis … vagen	24	141
bebis … vecka	175	24
becks och	151	43
becks … jag	134	41
becksvart	151	43
bed	67	151
bed and	-64	102
bedov i	140	16
bedov … skrev	140	16
bedovad	32	-79
bedovningen	-124	-101
bee sting	165	21
bee … throa	109	9
bee*	-25	131
been	45	200
been cutin	23	146
been givin	-3	146
been repla	-14	126
been savin	2	170
been sick	29	-118
been twitc	117	-10
been … al	-46	-173
been … her	2	142
been … my	7	193
beer	-187	-140
bef*	-96	10
befal hene	26	142
befal mig	17	139
befal … att	48	141
befaler	27	130
befor prese	-131	-119
beg*	-144	76
begar	-116	-151
begra ar	-129	-174
begra de	-97	-108
begra fast	16	113
begra freda	-123	-127
begra och	16	180
begra tror	-13	99
begra … boka	-123	-127
begra … du	-13	99
begra … freda	-82	-137
begra … jag	21	197
begra … skriv	28	101
begravdes	-87	-126
begravning	-15	150
begravs	-86	-117
beh*	-248	-32
behal dryck	-125	-91
behal lite	-121	-113
behal vaten	-161	-143
behal vatsk	-126	-103
behal … cola	-121	-113
behal … och	-166	-126
behala	-183	-189
behaler	-241	-195
behan fast	-21	87
behan nu	133	12
behan … ar	133	12
behan … hon	-21	87
behandlas	93	-36
behandlingen	125	146
behin the	-195	-98
behov akut	-31	86
behov ambul	218	36
behov avlas	-97	-123
behov bara	-267	-276
behov boka	-111	-132
behov dagen	-23	123
behov det	-93	118
behov dropa	-112	-99
behov en	-132	-123
behov for	39	173
behov forny	-118	-131
behov frisk	-108	-133
behov fyla	-131	-134
behov handl	-103	-118
behov hepat	-99	-116
behov hjalp	-64	47
behov igar	6	136
behov inhal	-118	-109
behov inlag	-122	-86
behov intyg	-166	-32
behov jag	-2	-241
behov kikho	-118	-103
behov koma	6	165
behov lakar	1	-133
behov man	-117	-155
behov min	-94	-104
behov nagon	-101	-124
behov nagot	-170	-211
behov ny	-239	-237
behov nya	-207	-208
behov nyt	-239	-171
behov oka	-142	-108
behov paper	-166	-189
behov sjuki	-130	-168
behov sjuks	-109	-167
behov skyd	32	183
behov spars	13	159
behov ta	15	179
behov tejpa	3	127
behov tolk	-189	-251
behov vacin	-145	-153
behov val	-176	-161
behov … antib	-118	-113
behov … ar	-96	-118
behov … att	27	165
behov … dosen	-142	-108
behov … efter	-9	135
behov … epipe	-165	-150
behov … et	-23	126
behov … fran	-171	-169
behov … fysio	-98	-80
behov … glaso	-126	-82
behov … gora	153	-83
behov … hjalp	-148	-158
behov … inga	-111	-147
behov … inte	47	201
behov … intyg	-92	-118
behov … kola	-107	-112
behov … kolas	-139	-124
behov … lugna	-164	-199
behov … mask	-116	-106
behov … med	-166	-112
behov … mina	-97	-102
behov … nagon	-110	-136
behov … nitro	-127	-107
behov … ny	-248	-225
behov … nya	-160	-144
behov … oftar	-118	-109
behov … p	-31	86
behov … partn	-94	-104
behov … pena	-79	-76
behov … prove	6	138
behov … recep	-194	-81
behov … soka	-102	-87
behov … spar	13	159
behov … sprut	-104	-82
behov … table	-113	-110
behov … tid	-157	-199
behov … til	114	147
behov … vacin	-119	-151
behov … vapen	-110	-146
behov … vitam	-132	-128
behovde	23	129
behover	-228	-108
behovs	-24	115
bei*	33	165
being	33	165
bel*	168	195
belasning	9	159
belt	119	177
bely	129	-30
bem*	-55	-114
bemot pa	-126	-120
bemot … akute	-126	-120
bemotandet	-126	-120
ben	129	-193
ben blev	-121	-115
ben domna	151	58
ben kramp	-123	-92
ben maste	117	50
ben sen	104	5
ben som	124	48
ben tung	-119	-107
ben … forst	151	58
ben … igar	104	5
ben … inte	186	36
ben … kval	-119	-107
ben … kvala	-156	-150
ben … lukta	124	48
ben … o	-123	-92
ben … sita	117	50
ben … stor	-121	-115
ben*	277	-64
benbrot	171	25
bend	-11	-141
bend the	-122	-113
bend … finge	-122	-113
benen	134	-21
benen ar	141	-14
benen blir	122	-31
benen domna	166	39
benen har	162	25
benen krype	-126	-129
benen magen	127	-1
benen och	201	32
benen pa	-56	-167
benen sa	-98	-135
benen sen	197	41
benen stora	-145	-100
benen svaga	125	23
benen viker	128	30
benen … av	-145	-100
benen … dusch	124	2
benen … fort	-132	-136
benen … hog	111	10
benen … i	121	27
benen … int	134	23
benen … inte	152	141
benen … jag	118	-84
benen … kvale	-152	-143
benen … min	94	-3
benen … nar	-126	-129
benen … och	84	-15
benen … ont	127	37
benen … rygon	105	17
benen … sen	139	39
benen … ser	-150	-130
benen … svaga	181	-9
benet	231	-80
benet ar	64	-89
benet domna	149	53
benet efter	126	29
benet genom	101	-7
benet hange	99	-2
benet i	71	-65
benet lukta	105	17
benet och	223	29
benet ring	127	5
benet siter	126	0
benet slapa	165	-2
benet somna	-108	-124
benet sover	-153	-158
benet … #	121	27
benet … armen	167	32
benet … av	101	-7
benet … bara	99	-2
benet … bortd	111	24
benet … byxor	101	-7
benet … fast	126	0
benet … feber	105	17
benet … inte	234	42
benet … kalt	194	44
benet … nan	127	5
benet … nar	-203	-192
benet … och	126	41
benet … ocksa	175	16
benet … pa	76	-69
benet … rot	93	-11
benet … sa	158	30
benet … saret	126	3
benet … sig	174	25
benet … stelt	-166	-139
benet … tio	107	48
benet … vride	132	2
benpi stick	154	16
benpi … ut	166	-2
benpipan	166	-2
bensi i	114	-55
bensi … bilen	90	-49
bensin	201	37
bensinen	25	147
benzo	146	22
ber	26	245
ber*	-79	82
beraknad	-172	-198
berat att	-49	132
berat om	-148	-153
berat … styvp	11	88
beratade	-49	156
beratar	-57	80
beratat	-10	142
berg	-137	-127
berg pa	-137	-127
berget	-11	134
bergochdalbanan	-115	-126
beroe av	-111	-55
beroe … att	17	121
beroe … kafe	-122	-119
beroende	-111	-55
berord	-139	-178
bes*	-171	156
besat	-65	-147
besat av	-154	-152
besat … dinos	-121	-119
besat … trani	-114	-115
beske om	-134	-3
beske pa	-94	-104
beske … barne	-15	108
beske … behov	-94	-104
beskedet	-18	117
beslut	8	125
besok	-213	-200
besok hos	20	116
besok och	13	133
besok … papa	20	116
besok … svara	13	133
besok … torsd	-85	-106
besoket	-147	-134
besokstider	-105	-118
besta alt	30	144
besta att	21	128
besta datum	57	177
besta filte	-107	-115
besta mig	93	311
besta tid	-128	-125
besta til	24	141
besta … det	6	102
besta … jag	37	144
besta … pa	18	165
bestala	-200	-168
bestalning	-133	-113
bestalt	15	161
bestamt	106	399
besti kan	-107	-86
bestick	-107	-86
besva ar	-89	-117
besva besva	-89	-117
besva men	152	10
besva … ar	-89	-117
besva … sen	98	14
besvarar	-89	-117
besvi pa	1	130
besvi varje	57	167
besvi … att	3	161
besvi … morgo	57	167
besviken	18	199
bet grane	7	165
bet honom	176	38
bet mej	-131	-134
bet mig	-101	-224
bet pa	157	27
bet sig	-123	-112
bet skada	-133	-156
bet … halen	157	27
bet … i	-82	-216
bet … lite	-115	-130
bet … sluta	-25	100
bet … ta	7	165
bet*	-139	120
betal begra	43	135
betal for	-158	-135
betal … och	57	152
betala	-15	149
betalar	-213	-188
betapred	-3	-112
beter	105	184
beter … witho	19	113
beton ena	115	3
beton i	112	16
beton … ogat	112	16
beton … pupil	115	3
betsk i	-124	-116
betskena	-204	-196
betskenan	-124	-116
betwe my	206	37
betwe … legs	228	16
betwe … shoul	151	35
betyd det	-168	-174
betyd … att	-132	-161
betyder	-188	-103
betyg vart	16	123
bf	39	136
bf slog	14	144
bf … mej	14	144
bh	-108	-116
bh n	-108	-116
bh … under	-108	-116
bi	-19	-140
bi stack	132	-3
bi utsla	131	31
bi … mig	132	-3
bi … pa	131	31
bidrag	-121	-128
big toe	-102	-109
big … need	-102	-109
bih*	-209	-202
bihal infla	-126	-85
bihal … igen	-126	-85
bihale	-126	-85
bihalorna	-211	-200
bil	152	122
bil efter	-109	-112
bil from	-108	-92
bil har	-138	-129
bil jag	127	43
bil och	188	146
bil stana	-18	128
bil … dot	-138	-129
bil … inte	120	7
bil … kan	127	43
bil … krock	-109	-112
bil … last	-108	-92
bil … vag	128	83
bil … vet	14	128
bil*	117	237
bilaka	-120	-87
bilar	21	216
bilar med	-1	127
bilar och	49	157
bilar sager	6	114
bilar … att	6	114
bilar … hande	-1	127
bilba explo	-140	-122
bilba … ingen	-140	-122
bilbateriet	-140	-122
bild pa	126	197
bild sen	-145	-158
bild … en	-12	86
bild … table	3	171
bilde och	22	153
bilde pa	33	175
bilde … huvud	-29	138
bilde … lamna	8	135
bilde … table	-25	52
bilder	92	285
bildoren	-126	-93
bilen	141	152
bilen ar	77	137
bilen fins	-139	-157
bilen i	106	122
bilen med	7	135
bilen nu	165	-5
bilen skena	-112	-130
bilen … ar	136	-7
bilen … borta	-25	102
bilen … e	143	7
bilen … en	4	138
bilen … garag	-22	85
bilen … ingen	-112	-130
bilen … sager	-12	99
bilen … siter	90	-49
bilje … mig	36	123
biljet	7	147
bilko	-122	-120
bilko ont	-122	-120
bilko … i	-122	-120
bilny i	-20	120
bilnycklarna	-111	58
bilolycka	152	9
bin*	262	-19
binda	213	9
binda var	143	-7
binda … tiond	144	-6
bindo pa	126	-6
bindo … en	138	-2
bindor	143	4
binju magsj	134	25
binjuresvikt	121	20
bip*	-157	-103
bipac och	-115	-114
bipac … dar	-115	-114
bipacksedeln	-136	-145
bipol sjukd	-113	-125
bipol … ska	-100	-135
bipol … sluta	16	99
bipolar	-108	-81
bis*	188	58
bisti i	179	51
bistick	179	51
bit	-264	-350
bit aple	123	10
bit av	-76	-137
bit down	-160	-179
bit i	149	21
bit of	-257	-218
bit pa	-124	-123
bit stif	-135	-129
bit … bara	93	10
bit … blood	-213	-185
bit … grane	108	41
bit … halse	149	21
bit … in	-162	-135
bit … since	-110	-116
bit … under	-124	-123
bit*	-96	-195
biten	137	-89
biten by	153	20
biten tunga	156	8
biten … a	188	15
biten … bi	131	31
biten … hugor	-114	-115
biten … orm	113	26
biter	-255	-237
biter den	-105	-88
biter mig	-164	-164
biter pa	-167	-154
biter sig	-15	102
biter … alt	-120	-105
biter … sjalv	-15	102
bites	-150	-32
bitet	119	9
bitet tunga	119	9
bitet … och	119	9
biti tack	-103	-111
bits	-123	-118
bits pa	-123	-118
bits … dagis	-123	-118
biv*	-120	-21
biverkning	-161	-153
bjo*	-168	-235
bjork slar	-114	-99
bjork … ut	-140	-127
bjorken	-201	-176
bka	-133	-129
bka tid	-133	-129
bla	67	-82
bla a	132	6
bla en	131	2
bla hjalp	145	38
bla inte	116	31
bla lapar	194	34
bla men	-177	-128
bla mun	109	35
bla nagel	-137	-111
bla nar	150	38
bla nu	88	-13
bla o	118	23
bla och	-135	-170
bla runt	68	129
bla sager	166	3
bla ta	-136	-111
bla tunga	-147	-138
bla … andas	146	7
bla … ar	103	12
bla … den	-97	-107
bla … fingr	-121	-148
bla … iskal	106	32
bla … lapar	171	6
bla … min	132	-16
bla … mun	187	-3
bla … munen	160	12
bla … nagla	166	21
bla … ogat	-9	156
bla … rosla	130	45
bla … slap	153	18
bla … stel	98	29
bla … stund	131	2
bla … suga	116	31
blaa	37	58
blaa marke	7	162
blaa … och	145	46
blaa … runt	7	162
blaak a	86	-21
blaak … pupil	86	-21
blaaktig	125	-29
blaaktiga	101	-15
blaba bla	-147	-138
blaba och	-122	-116
blaba … magen	-122	-116
blaba … tunga	-147	-138
blabar	-226	-190
black out	156	-22
black tary	130	14
black … inte	147	44
black … now	104	-14
black … stool	130	14
blacked	156	-22
blackout	-119	-145
blade i	-5	103
blade … hande	-5	103
bladet	-5	103
blagra	150	3
blali prick	149	55
blali … pa	149	55
blama dokum	24	153
blama feber	153	6
blama fran	-146	-157
blama jamt	-6	102
blama overa	160	12
blama pa	-207	-43
blama … armar	11	123
blama … halse	12	169
blama … handb	-146	-157
blama … handl	-5	114
blama … hofte	-185	-162
blama … jag	-46	80
blama … laret	-163	-222
blama … magen	108	38
blama … o	-6	102
blama … och	160	95
blama … overa	4	117
blama … smalb	-200	-148
blama … vi	-126	-118
blamarke	-306	-226
blamarken	152	300
blamarkena	4	185
bland	-103	-152
bland ihop	173	19
bland klori	135	26
bland unga	-103	-152
blandade	187	43
blandas	-95	-110
blank ar	-75	-111
blank hjalp	-167	-151
blank … det	-75	-111
blank … mig	-167	-151
blanket	-101	-139
blanketer	-167	-151
blaog han	25	114
blaog … blev	25	114
blaoga	38	136
blaro prick	150	42
blaro … pa	150	42
blaroda	150	42
blasa	-177	-209
blasa pa	-201	-206
blasa … halen	-166	-169
blasl mage	113	20
blasl … efter	113	20
blaslagen	113	20
blaso efter	-143	-100
blaso i	-153	-178
blaso o	-96	-90
blaso overa	124	2
blaso pa	-253	-181
blaso … brans	-143	-100
blaso … ena	-223	-194
blaso … hon	-96	-90
blaso … munen	-183	-194
blasor	-127	-241
blasp … och	102	-4
blasprackliga	102	-4
blast	-177	-144
blat kraks	120	6
blat men	-149	-126
blat oga	-1	190
blat om	-142	-142
blat under	-107	-88
blat … munen	-142	-142
blat … nagel	-107	-88
blati igen	-3	167
blati … och	-8	141
blatira	-114	48
blavi som	129	6
blavi … sten	129	6
blavita	171	20
bld*	224	26
blder	167	24
blder sa	122	10
blder … mycke	122	10
bldoer	127	11
ble*	112	118
bleach	199	15
bleed	-93	45
bleed a	169	16
bleed heavi	136	-3
bleed throu	144	17
bleed … i	-167	-184
bleed … lot	169	16
bleeding	258	13
blek	303	49
blek har	134	54
blek hon	161	71
blek och	114	-7
blek som	173	25
blek trot	133	8
blek … har	142	16
blek … lagt	134	54
blek … sager	133	8
bleka	-107	-122
bleka nu	-107	-122
bleka … kan	-107	-122
blekn och	79	33
blekn … jag	-153	-114
blekn … man	117	38
blekn … sjonk	79	33
bleknade	79	33
blekt	208	20
blekt och	125	8
blev aldel	-20	-154
blev antas	-3	201
blev arg	-23	125
blev av	0	135
blev avslo	6	120
blev batre	102	-92
blev biten	-114	-115
blev bla	-101	-155
blev blind	131	6
blev en	-77	-133
blev fasti	119	33
blev golva	-109	-108
blev kalsv	-193	-205
blev kniva	105	-12
blev konst	120	-8
blev lamna	-125	-167
blev lite	-211	-153
blev morda	-125	-171
blev nedsp	0	137
blev nyfik	-123	-144
blev pakor	-33	-147
blev pasat	12	143
blev plots	200	53
blev rada	-98	-114
blev radad	3	117
blev ranad	-92	-108
blev sa	-79	-192
blev skjut	50	-79
blev som	184	15
blev spark	130	11
blev stel	183	50
blev stor	-121	-115
blev stuck	139	62
blev svart	101	-89
blev tving	10	188
blev utnyt	31	143
blev utskr	-5	143
blev valdt	25	287
blev valta	0	171
blev vare	88	-13
blev vit	156	-7
blev … arg	-128	-132
blev … beror	-139	-178
blev … bula	-107	-119
blev … en	180	-1
blev … for	34	184
blev … fora	3	117
blev … fran	24	147
blev … hur	-115	-150
blev … i	27	188
blev … inat	9	145
blev … jatet	104	23
blev … men	155	6
blev … nar	-58	169
blev … nu	112	-2
blev … om	-152	-150
blev … rod	92	-31
blev … sa	164	47
blev … stuck	-163	-151
blev … tar	-141	-149
blev … trot	114	28
blev … vid	170	33
bli alerg	-99	-86
bli blodg	-95	-98
bli demen	-101	-115
bli farmo	-118	-103
bli gravi	-179	-158
bli ludig	143	-4
bli norma	30	119
bli organ	-147	-175
bli papa	-146	-185
bli sjuks	-145	-120
bli skure	-4	113
bli slage	0	113
bli stuck	-102	-80
bli tokig	-125	-129
bli tyst	-22	210
bli … av	-178	-133
bli … och	-121	-162
bli … om	-109	-50
bli … som	-129	-144
bli … vilka	-109	-123
blick	-3	105
blick och	-14	150
blick … da	-5	116
blick … det	-3	105
blicken	40	113
blind	210	-12
blind borta	-133	-110
blind date	-116	-111
blind en	131	6
blind for	-144	-109
blind sprac	-127	-106
blind … gick	-116	-111
blind … min	-114	-94
blind … nar	-127	-106
blind … stund	131	6
blindtarmen	-198	-153
blir	92	138
blir aldel	197	7
blir alt	141	4
blir altid	-156	-173
blir andfa	-111	-168
blir arg	-195	-114
blir av	9	159
blir bara	198	19
blir batre	-127	-60
blir besvi	19	137
blir bla	170	23
blir det	-90	90
blir fel	164	7
blir fler	138	19
blir for	38	254
blir franv	108	-3
blir galen	-233	-125
blir gra	196	27
blir hogre	2	126
blir hon	-125	41
blir kalsv	121	7
blir kasta	3	116
blir knivh	-165	-145
blir konst	134	33
blir lila	93	-11
blir lugna	17	105
blir misha	19	152
blir mork	130	5
blir morkr	145	3
blir oroli	-105	-124
blir osake	-97	-98
blir sa	-117	149
blir sald	7	178
blir slage	-89	65
blir somni	153	-36
blir store	121	103
blir svag	182	71
blir svaga	110	-24
blir svart	143	-13
blir tokig	-150	-153
blir trang	181	12
blir vare	8	107
blir vingl	-138	-128
blir vita	-183	-143
blir … ar	-85	-108
blir … arg	-38	125
blir … att	143	64
blir … av	-127	-41
blir … batre	-120	-148
blir … for	153	45
blir … hema	-109	10
blir … iblan	-109	-142
blir … me	9	159
blir … med	-124	-147
blir … mycke	35	237
blir … o	99	174
blir … och	271	60
blir … ord	102	-13
blir … rad	-162	-170
blir … sakta	-120	-132
blir … somni	176	46
blir … svart	0	193
blir … til	29	153
blir … trota	131	36
blir … tyst	-10	129
blir … under	-105	-93
blir … varje	80	175
blir … vimel	-81	-108
blister	-159	-178
blivi blaak	126	-20
blivi helt	113	124
blivi hes	207	39
blivi hlet	103	10
blivi i	-103	-99
blivi inlas	6	112
blivi konst	110	66
blivi lite	-138	-144
blivi misha	10	115
blivi morkb	118	17
blivi pakor	-138	-170
blivi rot	-141	-6
blivi sa	183	63
blivi snet	157	17
blivi stenh	120	6
blivi store	-138	-139
blivi svag	112	11
blivi svaga	148	30
blivi svule	-137	-122
blivi valdt	13	110
blivi vit	104	32
blivi … a	119	-6
blivi … den	-123	-116
blivi … flera	-103	-99
blivi … glad	30	99
blivi … hema	6	112
blivi … konst	94	109
blivi … nu	-17	135
blivi … runt	-160	-136
blivi … sen	-219	-205
blivi … svag	134	12
blivi … trot	172	19
blixt	121	48
blixt av	-133	-136
blixt for	165	39
blixt fraga	-107	-96
blixt hela	104	13
blixt huvud	149	45
blixt nar	181	77
blixt … ar	-107	-96
blixt … dan	104	13
blixt … kamer	-133	-136
blixt … kante	-132	-115
blixt … ogone	174	45
blixt … vi	123	43
blixt … vid	149	45
blixtar	120	-64
blixthuvudvark	123	43
blixtrande	149	45
blixtsnab	-107	-96
blo*	93	-154
bloated	-167	-174
blod	297	29
blod a	163	29
blod hela	148	39
blod i	-255	-200
blod koma	121	7
blod lite	163	54
blod mycke	157	20
blod nar	91	-38
blod och	181	13
blod pa	-233	-58
blod prop	98	45
blod ska	-171	-161
blod sluta	-119	-135
blod tva	146	3
blod ur	123	-34
blod var	-171	-172
blod … avfor	-237	-217
blod … bade	166	43
blod … benen	116	30
blod … bloja	-119	-103
blod … det	-260	-227
blod … feber	133	11
blod … gange	104	-34
blod … gar	-202	-194
blod … gor	-138	-135
blod … handf	135	50
blod … handl	126	-4
blod … huvud	120	27
blod … jag	42	-101
blod … kisen	130	27
blod … kiset	-217	-194
blod … kuden	-187	-197
blod … lakan	-36	120
blod … manda	-88	-121
blod … munen	163	-16
blod … mycke	118	9
blod … nasa	-135	-115
blod … nu	-119	-135
blod … paper	-167	-143
blod … papre	-204	-158
blod … sjuka	157	52
blod … sleme	-144	-105
blod … snore	-186	-163
blod … som	151	49
blod … sperm	-94	-94
blod … tiden	141	35
blod … toale	130	29
blod … trosa	-169	-135
blod … troso	4	137
blod … urine	-113	-106
bloda alerg	-116	-89
bloda blod	157	52
bloda det	159	-16
bloda igen	-139	-126
bloda jag	104	-19
bloda tvata	-118	-113
bloda … ar	169	10
blodapelsin	-145	-116
blodarsjuka	157	52
blode	-397	-328
blode bara	161	4
blode darne	-2	122
blode efter	153	20
blode en	-187	-155
blode for	-218	-42
blode fran	117	-50
blode genom	126	-3
blode han	25	179
blode igeno	169	36
blode jatem	172	17
blode klaro	125	23
blode kraft	110	-10
blode masor	132	-10
blode mycke	-21	-120
blode nar	-122	2
blode nasbl	-168	-45
blode och	77	149
blode pumpa	156	9
blode rina	-5	103
blode riner	193	18
blode sa	137	-3
blode sen	125	27
blode sprut	129	30
blode ur	222	14
blode … #	123	17
blode … a	132	19
blode … anges	-2	127
blode … barne	-95	-98
blode … dem	-145	-134
blode … efter	-58	63
blode … fan	136	15
blode … forsa	157	2
blode … fortf	-9	161
blode … fran	98	-30
blode … gravi	122	15
blode … halse	136	12
blode … handu	101	-3
blode … har	65	179
blode … huvud	133	-6
blode … jag	-163	-15
blode … klon	-116	-114
blode … liten	-151	-125
blode … men	-193	-159
blode … mer	-109	-104
blode … munen	164	42
blode … nar	-252	-214
blode … ner	129	-2
blode … och	145	10
blode … orat	172	22
blode … pa	-142	-143
blode … sager	-15	102
blode … slog	25	179
blode … stund	-135	-112
blode … tandk	82	-51
blode … ukrai	-113	-93
bloder	259	177
blodet	433	115
blodf darfo	-118	-106
blodf har	164	60
blodf jag	-105	-90
blodf nu	103	15
blodf tror	137	26
blodf … jag	87	-30
blodf … jateo	164	60
blodf … undra	-118	-106
blodforgiftning	144	-34
blodfortunande	-71	-177
blodgivare	-95	-98
blodgrup	-103	-130
blodi hosta	158	14
blodi slem	127	-1
blodi … i	108	126
blodk i	-145	-100
blodk … ogat	-145	-100
blodkarl	-145	-100
blodn har	-125	-118
blodn ingen	-121	-94
blodn sluta	-165	-139
blodn vecka	159	48
blodn … #	159	48
blodn … for	-165	-139
blodn … inte	224	7
blodn … ogat	-109	-95
blodn … sluta	-125	-118
blodning	105	-35
blodningen	112	-98
blodp fora	-155	-120
blodp gor	-107	-106
blodp imorg	-76	-134
blodp … aret	-155	-120
blodp … mig	-107	-106
blodprov	-328	-337
blodpuding	-149	-157
blods i	-126	-114
blods visar	165	65
blods … hi	165	65
blods … keton	122	51
blods … mar	-117	-92
blods … munen	-126	-114
blods … och	127	22
blods … pa	-124	-149
blodsmak	-158	-136
blodsocker	79	-60
blodt ar	137	-66
blodt dokto	-126	-112
blodt faler	119	13
blodt ger	-110	-89
blodt i	87	-84
blodt kansk	-116	-99
blodt lag	-103	-94
blodt lagt	168	36
blodt liger	-138	-128
blodt lite	-124	-91
blodt nar	-116	-109
blodt och	108	-28
blodt om	-3	149
blodt sjunk	126	24
blodt … #	-13	-115
blodt … armar	152	10
blodt … asken	116	13
blodt … efter	119	13
blodt … hema	-132	-114
blodt … hogt	-237	-219
blodt … hosta	-110	-89
blodt … kraks	134	54
blodt … lagt	132	13
blodt … lite	-201	-163
blodt … munen	165	29
blodt … over	-142	-146
blodt … pa	-164	-150
blodt … svart	121	55
blodt … table	-129	-120
blodt … yr	-124	-91
blodtryck	-19	-152
blodtrycksfal	-116	-109
blodtryckskontrol	-158	-143
blodtrycksmatare	-173	-146
blodtrycksmediciner	-158	-142
blodtryckspilret	-103	-100
blodtryckstablet	-125	-99
blodv blod	-162	-113
blodv … var	-162	-113
blodvarde	-183	-188
blodvardet	-162	-113
bloja hos	-119	-103
bloja skrik	127	-1
bloja … i	188	-7
bloja … nyfod	-119	-103
blojan	148	89
bloje tror	-122	-94
bloje … jag	-122	-94
blojeksem	-161	-135
blojo ar	-168	-144
blojo pa	129	95
blojo … et	123	-4
blojo … tolv	113	12
bloju … inte	-119	-111
blojutslag	-185	-158
bloma	-182	-159
bloma ar	-182	-159
bloma up	-106	-101
bloma … slap	-182	-159
blomat	-106	-101
blomkrukan	-173	-138
blomo dor	-117	-119
blomo … ar	-117	-119
blomor	8	155
blood	114	-151
blood is	155	16
blood on	-113	-95
blood test	-143	-134
blood tests	-107	-106
blood … spurt	127	19
blood … table	-118	-124
blood … the	-113	-95
blosa och	121	42
blosa … jag	121	42
blot	181	82
blot av	157	12
blot i	157	26
blot … ansik	110	22
blot … i	106	51
blot … svet	157	12
blotc and	159	29
blotc … cold	151	27
blu*	58	-104
blue	107	-50
blue … hes	106	30
blues	-150	-114
blund nu	97	17
blundar	97	17
blury	131	33
blury eyes	110	28
bly	200	-25
bod*	-129	-52
boden	-109	-40
body	-150	-136
boe*	167	138
boend nyper	-1	93
boend sager	-17	133
boend vem	-96	-99
boend … #	126	23
boend … att	5	128
boend … konta	-96	-99
boend … och	-1	93
boendet	142	130
boi*	160	32
boili water	160	32
boili … on	116	-3
boiling	160	32
boj*	-2	-180
boja	-21	-139
boja blev	119	33
boja det	-167	-154
boja hakan	213	92
boja ner	166	58
boja … fasti	119	33
boja … hakan	166	58
boja … mot	162	65
boja … ner	149	61
bojer	-64	-164
bojer fram	115	2
bojer mig	-180	-193
bojer sig	139	21
bojer … bakat	139	21
bojer … huvud	115	2
bok	-169	-156
bok men	-103	-108
bok … hosta	-103	-108
bok*	-150	-219
boka	-49	-170
boka en	161	38
boka har	-118	-128
boka om	-175	-211
boka pa	-119	-142
boka tbe	-121	-107
boka upfol	-105	-75
boka vacin	-120	-108
boka … freda	-119	-142
boka … hos	-154	-150
boka … min	-179	-190
boka … mot	-129	-82
boka … pa	132	42
boka … sprut	-121	-107
boka … tid	129	-16
bokar	-275	-285
bokar jag	-217	-235
bokat bilje	-8	121
bokstavligen	-127	-117
bol	-131	-225
bol i	-211	-193
bol pa	-149	-137
bol … inget	133	-8
bol*	-68	-152
bold	-134	-140
bom*	-188	-207
bombe pa	-113	-107
bombe … gymet	-113	-107
bomben	-128	-154
bomul	-152	-169
bon a	-102	-103
bon … tebak	-102	-103
bonde	-136	-134
bone	193	19
bonor	-135	-126
boo*	-266	-263
book	-256	-246
book a	-206	-174
book … blood	-133	-131
bor	101	194
bor ensam	75	-89
bor i	-22	213
bor ihop	6	133
bor nu	-166	-143
bor och	0	116
bor … et	-156	-138
bor … i	90	-99
bor … jag	-58	29
bor … med	6	133
bor … mig	-77	-108
bor … mil	166	-4
bor … min	-4	148
borde	-164	-109
borde bara	35	172
borde blama	-101	-108
borde bredv	127	-32
borde do	-2	132
borde ha	-54	73
borde jag	-128	-213
borde ont	-105	-137
borde … ar	79	33
borde … dot	6	138
borde … for	-145	-154
borde … haler	101	-22
borde … i	-105	-137
borde … int	7	113
borde … kola	-215	-158
borde … ocksa	-116	-95
borde … pa	95	-28
borde … testa	-129	-102
boredom	-122	-137
borel pa	-114	-102
borel … vaden	-114	-102
boreliaring	-145	-136
borja	-82	-135
borja ata	-127	-143
borja bli	273	54
borja bloda	-139	-126
borja de	121	8
borja efter	24	152
borja for	155	18
borja forsa	80	-28
borja fru	108	5
borja ge	13	147
borja igar	-201	-187
borja joba	-101	-121
borja kramp	174	6
borja man	-230	-230
borja med	-208	-250
borja nu	114	25
borja om	-147	-157
borja plane	4	134
borja plots	142	17
borja skara	40	134
borja som	133	35
borja … antib	-117	-96
borja … att	-58	73
borja … beske	-15	108
borja … busen	79	29
borja … dubel	81	-20
borja … en	164	7
borja … et	121	55
borja … far	-114	-100
borja … fast	-119	-124
borja … gar	-152	-133
borja … i	145	65
borja … jarnt	-143	-152
borja … kana	-139	-133
borja … klia	131	36
borja … klock	114	25
borja … ludig	143	-4
borja … mej	17	115
borja … mig	33	135
borja … morse	128	27
borja … nya	-106	-123
borja … pa	-126	-145
borja … rycka	131	5
borja … samta	-109	-104
borja … sig	3	124
borja … smakp	-103	-102
borja … vanli	112	8
borjan	136	24
borjar	16	-120
borjat	72	274
borst … och	113	51
borsta	113	51
borstar	-260	-228
bort	-92	103
bort ala	-130	-8
bort alt	-24	120
bort aren	-154	-173
bort cykel	24	85
bort den	-140	-135
bort en	-59	-160
bort fiske	11	116
bort harif	-2	152
bort hene	-31	140
bort hunde	-4	130
bort i	-114	-73
bort ingen	-132	-128
bort mej	-3	89
bort mig	-19	144
bort min	-131	-59
bort nar	190	-10
bort pa	-126	-119
bort sin	39	173
bort sina	23	133
bort … alt	2	147
bort … augus	-117	-147
bort … bilde	8	135
bort … en	-148	-147
bort … fasti	-134	-113
bort … for	-157	-157
bort … gitar	37	132
bort … han	2	106
bort … i	52	230
bort … jag	190	144
bort … kat	16	114
bort … man	177	45
bort … med	-157	-165
bort … mina	-106	-105
bort … njurs	112	11
bort … pa	8	147
bort … penga	12	156
bort … sjalv	30	168
bort … skote	11	109
bort … til	18	176
bort … varta	-129	-128
borta	-4	151
borta a	33	132
borta andas	87	13
borta av	207	49
borta de	19	160
borta et	140	5
borta grask	109	7
borta hon	12	171
borta i	104	-62
borta igar	-115	-109
borta med	-8	112
borta nu	-325	-332
borta och	-17	-182
borta sedan	-141	-152
borta … bilen	-8	112
borta … bit	-124	-123
borta … den	5	119
borta … efter	-83	-107
borta … en	-149	-155
borta … feber	207	49
borta … han	-141	-168
borta … igar	-112	-122
borta … inte	153	28
borta … jag	100	-116
borta … konst	87	13
borta … roste	104	3
borta … snark	186	35
borta … stund	177	-1
borta … tag	140	5
bortagen	-176	-169
bortb och	3	122
bortb … ska	3	122
bortbyt	3	122
bortd fran	130	24
bortd i	252	55
bortd … navel	130	24
bortd … rumpa	113	3
bortd … skrev	159	34
bortd … under	152	18
bortdomnad	258	52
bortdomnat	105	15
bos*	-59	282
bosa	20	209
bosan	-7	336
bosan ar	-8	124
bosan i	12	173
bosan och	-25	138
bosan … knat	12	173
bosan … skriv	-6	111
bot	-148	-124
bot*	135	-46
both	204	28
botle	41	-131
botox	-139	-140
botox for	-100	-108
botox … sant	-100	-108
bou*	-212	-154
bough a	-77	96
bough … rope	-16	151
bought	-129	35
boxad mig	11	149
boxad … i	11	149
boxade	11	149
boy	165	1
boy … of	151	1
boy*	28	173
boyfr choke	113	-34
boyfr puts	-7	106
boyfr stran	-24	141
boyfr … his	-7	106
boyfriend	96	222
bra	-595	-574
bra an	111	19
bra anars	-198	-202
bra anda	-140	-150
bra ar	-159	-149
bra att	13	133
bra av	150	173
bra bara	-224	-147
bra behov	-190	-133
bra dagen	-80	-109
bra det	-138	-157
bra drick	-86	-128
bra en	127	43
bra far	-139	-61
bra for	-211	-200
bra gar	-111	-129
bra gor	-162	-161
bra igen	212	-13
bra jag	-86	-121
bra liv	-79	-106
bra men	-70	-151
bra nar	-111	-117
bra nu	-105	-153
bra och	-22	-227
bra ska	-242	-219
bra skrat	-139	-105
bra som	-157	-187
bra undra	-82	-109
bra va	-124	-107
bra varm	-109	-82
bra vid	119	15
bra vil	4	-94
bra … att	42	207
bra … bebis	-117	-113
bra … det	-119	-126
bra … folja	-123	-130
bra … ha	-163	-123
bra … har	-167	-166
bra … helst	-156	-183
bra … huvud	-163	-137
bra … inte	-187	-169
bra … jag	-95	118
bra … kan	-151	-143
bra … lunch	119	15
bra … magen	139	24
bra … men	-224	-178
bra … mig	-59	-92
bra … nu	-116	-111
bra … ny	-79	-76
bra … och	-102	-30
bra … om	-208	-209
bra … prata	107	-2
bra … sa	149	37
bra … skrat	-141	-127
bra*	96	78
brack	286	28
brack har	121	7
brack pa	183	26
brack … aorta	117	7
brack … blivi	120	6
brack … krops	126	27
bracket	178	13
brad	123	33
brad hard	123	33
brad … nu	106	22
brada	177	30
brada … inte	120	33
bradh mage	159	18
bradhard	198	28
braka bara	-95	-106
braka iblan	-98	-126
braka med	-102	-117
braka och	31	106
braka … mig	16	158
braka … om	-124	-155
braka … sikta	31	106
braka … stadn	-94	-105
braka … tonar	-100	-114
brakat	-49	134
braket	6	144
bran	149	-140
bran i	61	-114
bran och	192	9
bran skada	122	11
bran … hela	99	-12
bran … i	169	27
bran … jag	148	3
bran … klade	171	-3
brana	12	170
brana ner	7	116
brana … huset	7	116
branb pa	133	-19
branb stor	-102	-87
branb … fingr	-124	-99
branb … hela	176	17
branb … som	-102	-87
branblasa	-163	-133
branblasor	176	17
brand	83	-52
brand finge	-156	-141
brand fingr	-164	-126
brand gick	-149	-123
brand i	125	-36
brand korve	-125	-108
brand mig	-251	-218
brand pa	-152	-177
brand tunga	-162	-133
brand … ansik	114	16
brand … av	-137	-116
brand … co	145	28
brand … hande	145	17
brand … kolmo	-137	-109
brand … lite	-156	-161
brand … os	-125	-108
brand … pa	-320	-299
brand … tunga	-136	-116
brande	-386	-370
branden	23	138
brandman	-156	-164
brandovning	-164	-161
brandvarnare	-137	-109
brandvarnaren	191	35
brane a	111	29
brane kalor	-129	-132
brane lite	-134	-127
brane mig	84	308
brane ny	-113	-112
brane och	171	-23
brane … ja	111	29
brane … med	56	306
brane … partn	-113	-112
brane … tryck	196	2
braner	37	178
branm … hande	131	2
branm … under	-17	115
branmarke	131	2
branmarken	31	209
brans har	-144	-127
brans i	236	17
brans pa	-77	-126
brans … ansik	236	17
brans … benen	120	-8
brans … hela	152	12
brans … lakt	-144	-127
branskada	-24	-144
branskadan	-144	-127
branskador	20	-137
brant hal	97	16
brant mig	-113	-181
brant mina	9	117
brant sig	156	21
brant tunga	-140	-113
brant … dagbo	9	117
brant … i	185	35
brant … lite	-139	-146
brant … pa	-148	-170
brasan	164	11
brast idag	-23	102
brast nar	-100	-90
brast … hunde	-100	-90
brato med	-118	-130
brato … levax	-118	-130
bre*	210	233
break	-146	-150
breakup	-159	-156
breas for	187	14
breastbone	115	-89
breat and	228	23
breat deep	150	-34
breat help	134	-19
breat lips	172	26
breat … are	158	32
breat … has	106	-16
breat … just	-106	-128
breath	268	-64
breathing	222	-59
bredb mar	116	22
bredb … ila	116	22
bredbent	116	22
bredv far	-2	111
bredv haler	101	-22
bredv han	-47	78
bredv pa	95	-28
bredv toma	111	-12
bredv … askar	111	-12
bredv … resta	95	-28
bredv … sig	101	-22
bredvid	150	249
brev	-47	126
brev i	-21	84
brev til	-33	126
brev … barne	16	152
brev … bilen	-25	102
brev … famil	20	99
brev … kalar	-21	84
brev … liger	111	-12
brev … min	-108	-135
breve til	-4	128
breven	-85	89
brevl a	90	-10
brevl nu	94	-22
brevl och	184	1
brevl … fick	87	-15
brevladan	239	146
bri*	182	16
bricanyl	-172	-146
bridge	-81	86
brigh red	168	45
brigh … blood	168	45
bright	168	45
brina klade	177	-3
brinande	177	-3
brine i	-64	-123
briner	-91	-174
bring pa	132	1
bring … mig	132	1
bringan	191	6
brist	-117	-145
brist pa	-117	-145
brist … pulso	110	18
brista	-22	105
brit igen	77	-18
bro	-102	10
bro … inte	-110	-100
bro*	144	76
brode vakta	5	151
brode … mig	5	151
brodk i	-134	-137
brodk litet	-87	-119
brodk plast	-84	-119
brodk sluta	-107	-124
brodk … bloda	-107	-124
brodk … jack	-87	-119
brodk … pa	-84	-119
brodkniven	-169	-112
broke my	-20	78
broke … arm	-15	100
brolopet	-147	-148
broms slet	125	7
broms … av	125	7
bromsbandet	125	7
bron	194	157
bron flera	-20	92
bron hejda	147	-35
bron i	-89	69
bron idag	-17	100
bron nu	-40	224
bron och	171	-25
bron pa	131	-24
bron var	-144	-143
bron … andra	131	-24
bron … avsta	-144	-143
bron … gang	-5	95
bron … kvala	-20	92
bron … men	-17	100
bron … nat	-3	143
bron … tanke	122	-72
bron … titar	-45	181
bron … vagra	-21	101
bror ar	-163	-155
bror blode	136	12
bror dod	-21	97
bror hon	-41	89
bror i	-124	-55
bror jag	-19	-128
bror komer	47	190
bror nar	-123	-128
bror prata	-12	106
bror sa	7	138
bror sager	21	231
bror skick	-21	126
bror spoar	23	127
bror … att	13	241
bror … bipol	12	95
bror … dor	-102	-113
bror … far	119	-9
bror … fran	136	12
bror … gat	-170	-163
bror … hejda	1	94
bror … hotat	-2	151
bror … in	24	160
bror … kanad	-116	-95
bror … lamna	-25	102
bror … mycke	7	138
bror … nyski	-20	113
bror … osama	-12	106
bror … pa	-33	166
bror … skick	-30	96
bror … up	23	127
brors min	17	172
brors rispa	-121	-137
brors sager	-15	97
brorsan	120	157
brose som	121	10
brose … et	121	10
brosetet	121	10
brosm sen	156	2
brosm … inat	156	2
brosmartor	156	2
brost	179	-62
brost a	152	55
brost amar	-146	-138
brost ar	-170	-164
brost bara	-195	-141
brost blaso	121	26
brost det	-157	-163
brost efter	86	-35
brost et	172	2
brost feber	-162	-105
brost gar	135	14
brost gor	179	-3
brost haler	149	13
brost han	166	27
brost i	-149	-144
brost iblan	-130	-130
brost inan	-137	-141
brost lite	-189	-160
brost mot	-124	-147
brost nu	191	40
brost o	407	127
brost och	99	-39
brost ont	114	42
brost sa	94	-22
brost sedan	225	66
brost sen	302	93
brost sinar	-116	-118
brost ska	-145	-133
brost snors	103	32
brost som	130	-32
brost stark	127	0
brost svart	142	28
brost til	129	23
brost tryck	159	22
brost tryke	120	41
brost ut	200	30
brost vid	163	47
brost … #	-174	-109
brost … aldel	145	33
brost … ar	171	61
brost … armen	198	88
brost … at	103	32
brost … bankp	-134	-115
brost … blode	-118	-116
brost … en	187	51
brost … et	118	3
brost … fort	94	-22
brost … ga	127	0
brost … gympa	-130	-105
brost … halse	144	61
brost … hene	130	27
brost … i	340	80
brost … inte	137	32
brost … jag	-30	-177
brost … jakto	142	13
brost … kake	117	21
brost … kalsv	160	61
brost … komer	134	33
brost … kuden	-117	-113
brost … mage	123	46
brost … magen	175	69
brost … me	122	17
brost … mens	-139	-134
brost … mig	183	10
brost … nar	-155	-124
brost … nitro	138	49
brost … o	120	41
brost … omt	-143	-126
brost … ont	179	-3
brost … pa	149	13
brost … sarig	-124	-90
brost … store	-116	-119
brost … stral	156	38
brost … svart	127	32
brost … sveta	120	20
brost … svide	-141	-147
brost … til	106	36
brost … vagen	-124	-147
brost … vanst	114	45
brost … varad	-146	-122
brost … yrsel	122	12
brostbenet	40	-96
broste	272	19
brosted	149	13
brosten	-210	-11
brostet	184	-46
brostkorgen	159	-56
brostmjolken	-116	-118
brostmuskeln	-152	-124
brostsmarta	210	32
brostsmartor	-38	-112
brostsmata	122	17
brostvartan	-127	-103
brostvartor	-174	-151
brot	-188	-23
brot ihop	-140	-154
brot jag	-118	-123
brot mig	-110	-111
brot min	25	128
brot nagel	-147	-151
brot sig	5	154
brot … arm	25	128
brot … armen	-118	-123
brot … in	-46	105
brot … pa	-154	-149
brota och	-126	-118
brota pa	-126	-118
brota … jag	-126	-118
brota … skoj	-126	-118
brotades	-126	-118
brotare	-126	-118
broth is	-21	107
broth think	6	113
broth … #	-19	132
broth … he	-18	127
brother	144	185
brsot bara	-131	-124
brsot o	181	32
brsot … halso	-131	-124
brsot … sveta	181	32
bruis come	0	133
bruis … easy	0	133
bruised	-104	-113
bruises	44	232
bruka bli	-94	-146
bruka goma	-14	111
bruka har	128	100
bruka hjalp	-90	-97
bruka jag	162	89
bruka pa	186	192
bruka prata	185	96
bruka ropa	105	-1
bruka skara	10	161
bruka spark	-114	-155
bruka ta	121	121
bruka vara	122	-18
bruka … blama	-5	114
bruka … en	135	129
bruka … hej	105	-1
bruka … inte	164	56
bruka … jobar	101	16
bruka … klart	115	-6
bruka … mer	-198	-167
bruka … mig	10	161
bruka … om	2	138
bruka … ont	115	2
bruka … os	-14	111
bruka … pa	73	-53
bruka … pig	142	25
brukare	163	102
brukaren	246	201
brun flytn	-112	-84
brun … ingen	-121	-94
brun … nar	-112	-84
brunt som	202	60
brunt … lukta	202	60
bruta det	139	17
bruta … gick	139	17
brutalt	139	17
brute ta	-169	-170
bruten	-199	-202
bruti ihop	-15	108
bruti konta	4	148
bruti lilta	-158	-162
bruti tan	-144	-143
bruti … igen	12	166
bruti … liger	-15	108
bruti … tror	-144	-143
brutit	-177	15
brutn revbe	6	144
brutn … efter	6	144
brutna	6	144
bry*	-48	135
bryr	29	210
bryr sig	38	125
bryr … inte	37	222
bryter	-22	146
bub*	68	-137
bubla i	144	41
bubla nar	248	12
bubla … jag	225	11
bubla … lungo	115	29
bublar	136	-105
buc*	167	-5
bucol enlig	114	-3
bucol … plan	114	-3
bucolam	109	-22
bud*	-51	120
budsk genom	-7	151
budskap	-10	165
bufee tunga	107	35
bufee … vaxer	107	35
bufeen	107	35
buk*	189	-25
buketen	-80	-88
bukta fonta	156	8
bukta ut	149	15
buktande	156	8
buktar	193	40
bul*	-247	-305
bula	-233	-227
bula den	-107	-119
bula … handl	-122	-112
bulra hela	-120	-107
bulra … tiden	-120	-107
bulrar	-120	-107
bultar	-117	-148
bunk	158	7
bup mar	-72	-98
bup … batre	-72	-98
burit ved	-101	-99
burit … kans	-101	-99
burk	210	31
burk alved	201	27
burk … for	121	27
burk … vi	105	-7
burken	91	-92
burn	-46	91
burn mysel	43	155
burn … with	43	155
burni my	-5	111
burni when	-148	-138
burni … arm	-5	111
burni … i	-148	-138
burni … the	-186	-194
burns on	5	118
burns when	-126	-130
burns … he	-126	-130
burns … my	5	118
burnt	-141	-157
burpees	-93	-113
bus #	-120	-113
bus … i	-120	-113
busen liger	131	-1
busen nys	79	29
busen som	-106	-106
busen … gar	-135	-142
busen … pa	131	-1
but	-129	-211
but #	153	23
but drink	-168	-184
but im	-140	-29
but is	-172	-134
but lonel	-113	-103
but … can	-162	-180
but … manag	-131	-138
but … playi	-108	-82
buton	150	18
bvc	-113	-154
bvc sager	-128	-146
bvc … att	-102	-145
by	142	15
by a	112	-59
by mista	209	24
by … car	201	38
by … snake	153	20
byg*	-185	-158
bygdegarden	-187	-129
byge drog	-104	-68
byger	-148	-123
byger … och	-148	-123
byget	229	24
byget svima	97	16
byget … och	97	16
byn	-142	1
byn hange	-121	-113
byraladan	18	160
byt tvatm	-171	-147
byt ut	23	236
byt … hans	1	133
byt … min	27	184
byt*	-159	-154
byta	-135	-169
byta antid	-122	-112
byta lakar	-189	-182
byta p	26	124
byta pacem	-141	-109
byta skjor	-100	-108
byta vardc	-136	-118
byta … medic	-122	-112
byta … piler	26	124
byta … tiden	-141	-109
byta … tva	123	-4
byte blodt	-114	-118
byte ut	20	95
byte … honom	20	95
byter handu	109	9
byter jag	-133	-131
byter plast	-150	-144
byter stor	80	-28
byter … binda	80	-28
byter … hela	109	9
byts	10	113
byts ut	10	113
byts … mot	10	113
byx*	143	219
byxor	-7	147
byxor ar	-97	-118
byxor nere	10	164
byxor … for	-97	-118
byxorna	67	162
ca #	82	124
ca tva	-170	-165
ca … min	113	6
ca … table	2	114
ca … vecko	-170	-165
cal	-105	-259
cal an	169	31
cal … ambul	169	31
came on	153	25
can	-220	-254
can barel	149	3
can do	-127	-157
can help	-116	-115
can i	-352	-323
can move	-144	-124
can only	177	106
can see	166	-19
can she	-146	-177
can … breat	149	3
can … finge	-144	-124
can … get	-197	-206
can … on	-165	-157
can … reboo	-139	-162
can … resen	-144	-147
can … take	-186	-190
can*	139	134
canabis	-135	-135
canaria	-130	-152
cance fast	-171	-212
cance i	131	21
cance kunde	-11	96
cance pa	-124	-140
cance … apoin	-136	-167
cance … freda	-124	-140
cance … rygen	101	12
cance … rygra	107	35
cance … skynd	-11	96
cance … tilba	30	137
cancela	-124	-140
canceled	-48	103
cancer	-42	-160
cancern	41	198
canesten	-159	-154
cant	242	178
cant breat	143	196
cant catch	180	20
cant feel	288	32
cant finis	162	-21
cant go	-8	104
cant move	181	-2
cant pee	217	16
cant sleep	-341	-341
cant swalo	139	8
cant talk	140	3
cant wake	145	-34
cant … a	162	-21
cant … help	134	-19
cant … her	144	-38
cant … him	125	-25
cant … his	209	-19
cant … it	185	-14
cant … my	136	-66
cant … prope	149	12
cant … words	122	-38
cant … woryi	-110	-116
car	154	155
car crash	110	15
car flipe	119	14
car … my	119	14
car … neck	110	15
cas*	166	84
cashe halse	122	49
cashe och	127	27
cashe … ar	127	27
cashe … kliar	122	49
cashewnoten	127	27
cat can	-98	-124
cat … i	-98	-124
cat*	214	31
catch	206	27
catch my	206	27
catch … breat	206	27
cel*	269	5
celgi ar	-118	-100
celgi for	178	41
celgi fora	166	54
celgi och	275	39
celgi vem	-155	-128
celgi … betal	-155	-128
celgi … feber	144	34
celgi … fjol	-132	-99
celgi … har	239	22
celgi … klara	-118	-100
celgi … nio	136	28
celgi … vecka	166	54
celgift	188	40
celgifter	299	57
cer*	-179	-202
cerazete	-127	-129
cet*	-48	-125
cetirizin	-122	-102
chang my	-134	-133
change	-241	-243
check	-235	-220
check my	11	140
check … phone	0	156
checks	20	161
chef	77	182
chef han	2	104
chef hela	-80	-110
chef inte	-12	93
chef och	-43	82
chef om	-79	-124
chef … jag	-124	-26
chef … sig	-1	175
chef … stack	2	104
chef … tiden	-80	-110
chefe alt	-86	-112
chefe ar	-153	-150
chefe hotar	-150	-187
chefe korde	-5	99
chefe tar	-95	-134
chefe tryck	-31	105
chefe vil	-15	-142
chefe … att	-13	-150
chefe … en	-153	-150
chefe … hem	-5	99
chefe … livet	-95	-134
chefe … med	-150	-187
chefen	-178	-208
chemo	263	46
chemo and	149	15
chemo last	117	-6
chemo with	125	20
chemo … a	125	20
chery	-159	-131
chery stone	-159	-131
chest	356	57
chest and	202	14
chest at	-133	-116
chest feels	158	10
chest sprea	98	11
chest … my	156	48
chest … realy	111	19
chest … right	141	2
chest … the	-133	-116
chest … to	99	20
child has	-178	-155
child is	157	10
child … a	-32	-110
child … fitin	157	10
chils	170	47
chip i	-117	-44
chip … hunde	-156	-162
chip … min	17	127
cho*	187	-96
chock	260	36
chock av	-166	-154
chock nar	-125	-120
chock … jag	-121	-116
chock … prise	-113	-97
choke me	127	80
choke … last	54	106
choke … until	105	-42
choki on	222	22
choki … food	153	18
choking	250	-18
chokl och	-149	-144
chokl … kraks	-149	-144
choklad	-154	-158
chs*	114	9
chset	114	9
chset pain	114	9
chset … and	114	9
cig*	35	247
cigar pa	8	211
cigar troja	99	-12
cigar … anges	7	114
cigar … armar	-11	91
cigar … bran	99	-12
cigareten	99	-12
cigareter	11	229
clamy and	133	-4
cle*	178	135
clean	1	164
clean och	1	163
clean … nu	1	163
cleaned	-113	-105
cleaner	217	6
cli*	-129	-188
clinic	-135	-174
clo*	146	71
closi up	137	1
closi … after	125	5
closing	182	18
cna*	134	7
cnat	134	7
cnat speak	134	7
cnat … propr	134	7
co	145	28
co tjute	145	28
co … vi	145	28
coa*	-7	157
coach	-7	157
cof*	-63	-152
cofee	-63	-152
cofee … i	119	16
cofee … my	-112	-93
col*	67	-36
cola nu	-121	-113
colapsed	164	-32
cold	58	-121
cold … no	-117	-97
com*	144	103
come easy	0	133
come for	-107	-106
come out	153	0
come round	155	-31
come … blood	-107	-106
come … when	0	133
comes	-120	54
comes and	-104	-107
comes … goes	-104	-107
comin back	-153	-111
comin out	196	2
comin up	-124	-120
comin … my	-124	-120
coming	247	-8
comit suisi	-8	107
comiting	-8	107
computer	-130	-135
con*	-49	-117
concusion	-129	-135
confused	175	56
constipated	-107	-96
contact	-129	-162
contagious	-131	-165
convulsing	122	7
coo*	8	-148
cooking	-143	-144
coop det	107	48
cop*	-101	36
copin but	-113	-103
copin … lonel	-113	-103
coping	-127	-123
copy	-129	-122
copy of	-129	-122
copy … my	-129	-122
corti i	-141	-104
corti … axeln	-141	-104
cortisonspruta	-141	-104
cot*	-170	-163
cou*	-175	-153
cough	-313	-272
cough blood	141	41
cough foam	137	9
cough up	224	0
cough … blood	141	18
cough … fever	-175	-158
coughing	337	63
could	-198	-145
could breat	-108	23
could find	159	12
could i	-131	-139
could murde	-104	-140
couldnt	-48	-141
counseling	-171	-197
counts	7	202
courage	37	151
course	-192	-193
cov*	-243	-107
covered	-44	99
covid	-259	-282
covid men	-99	-124
covid sen	130	41
covid … nio	130	41
covid … nu	-99	-124
cow*	88	-22
cowor just	120	5
cowor … lost	120	5
coworker	88	-22
cracked	40	181
cramps	-165	-144
crash neck	110	15
crash … pain	110	15
cre*	-300	-307
cream	-255	-267
crime och	-110	-124
crime … sover	-110	-124
crook and	130	-5
crooked	159	-9
crose i	104	27
crose … hog	104	27
crosen	137	4
cru*	102	-112
crush chest	149	16
crush pain	141	42
crush … pain	120	9
crushing	172	23
csn	-139	-133
ctb	5	130
ctb imorg	5	130
cup	220	17
cur*	-202	-183
cury	-148	-146
cut mysel	-120	-95
cut of	146	7
cut on	-134	-105
cut that	-171	-193
cut too	-20	177
cut … deep	-5	142
cut … finge	-109	-145
cut … his	122	8
cut … shavi	-157	-184
cut … wrist	122	-37
cut*	-72	177
cutin again	40	183
cutin … arms	12	141
cuting	-90	140
cykel	-73	-170
cykel blod	130	27
cykel gitar	24	85
cykel igar	-170	-148
cykel … a	24	85
cykel … inget	118	0
cykel … och	-114	-102
cykelstyret	63	-73
cykla mot	120	7
cykla … bil	120	7
cyklar	-177	-170
cyklat	120	7
cys*	-126	-149
cysta	-126	-149
cysta googl	-82	-112
cyt*	268	52
cytos for	160	38
cytos i	126	8
cytostatika	199	44
d i	98	45
d racke	-2	136
d vitam	-284	-269
d … a	-158	-137
d … brost	98	45
d … int	-29	73
d … kan	-89	-136
da	135	421
da a	-142	-98
da ar	28	213
da barne	-147	-111
da far	5	164
da jag	16	216
da men	-105	-163
da och	-97	-147
da sen	27	107
da sluta	-106	-109
da smal	140	16
da svart	123	2
da va	176	25
da var	-124	-103
da … da	-63	-122
da … efter	-106	-109
da … han	-4	182
da … ja	6	150
da … spark	-147	-111
dacka	129	-12
dacka i	-129	-108
dacka … sofan	-129	-108
dacke nej	-143	-144
dacke ont	-139	-133
dacke … i	-139	-133
dacke … skamt	-143	-144
dacken	-207	-202
dad	108	39
dad beats	19	168
dad cnat	134	7
dad hits	-15	181
dad is	224	-2
dad pased	-113	-103
dad used	-120	-102
dad … dying	156	-3
dad … heave	-1	102
dad … me	9	215
dad … my	17	138
dad … shes	-113	-103
dad … speak	134	7
dad … to	-120	-102
dag #	-217	-188
dag ar	66	-84
dag att	12	103
dag ben	-119	-107
dag fakti	-11	112
dag fins	-112	-124
dag hade	10	168
dag i	119	6
dag kraks	123	30
dag lite	-131	-125
dag mar	-155	-115
dag med	-26	95
dag nu	20	189
dag och	119	157
dag tog	-132	-128
dag vecka	-127	-112
dag … bort	-132	-128
dag … bra	-148	-110
dag … flit	-26	95
dag … inget	58	128
dag … jag	114	146
dag … mama	13	123
dag … sa	-95	-110
dag … stale	132	17
dag … tre	-103	-87
dag … tung	-119	-107
dag*	-127	-25
dagar #	-128	-98
dagar ar	-133	-155
dagar clean	1	163
dagar gamal	189	59
dagar gaser	-103	-96
dagar har	170	105
dagar i	-145	-161
dagar ingen	-127	-110
dagar jag	-161	-94
dagar med	-75	69
dagar nu	-1	144
dagar sedan	161	116
dagar sen	193	199
dagar tanke	-16	102
dagar vid	-108	-100
dagar … alt	125	-9
dagar … ata	-128	-134
dagar … bra	-112	-121
dagar … det	-179	-144
dagar … feber	-135	-96
dagar … forlo	50	145
dagar … ingen	-120	-131
dagar … jag	136	-2
dagar … langa	-127	-162
dagar … nu	135	49
dagar … och	125	160
dagar … skarm	-108	-100
dagar … tar	-4	101
dagar … trot	-115	-75
dagarna	-199	-195
dagbo och	9	117
dagbo star	2	137
dagbo … datum	2	137
dagbo … rader	9	117
dagbocker	9	117
dagbok	5	166
dagen grate	138	26
dagen i	120	13
dagen ont	-80	-109
dagen pa	-31	134
dagen vecka	107	-3
dagen … #	107	-3
dagen … jobet	-108	-133
dagen … natpa	-107	-129
dagen … piler	-50	64
dagen … solen	120	13
dagis	-236	-204
dagis … det	-112	-118
dags … kontr	-139	-119
dal*	-155	-104
dalig att	101	-16
dalig av	-93	-148
dalig blev	131	6
dalig fins	-96	-122
dalig haha	-134	-112
dalig i	-87	-225
dalig idag	-112	-118
dalig igen	-146	-148
dalig inan	36	117
dalig kondi	-174	-160
dalig lange	1	94
dalig men	-156	-171
dalig och	-143	-83
dalig om	-86	-111
dalig pga	-103	-101
dalig roste	-114	-110
dalig sa	-145	-100
dalig skriv	-110	-158
dalig tanka	-117	-133
dalig vil	0	126
dalig … #	-160	-153
dalig … blind	131	6
dalig … dokto	-145	-100
dalig … famil	-96	-122
dalig … grana	-103	-101
dalig … har	-125	-168
dalig … helre	-110	-158
dalig … klasr	-95	-110
dalig … later	-114	-110
dalig … man	36	117
dalig … nater	-86	-111
dalig … pa	-152	-172
dalig … snura	-117	-133
dalig … svara	-142	-150
dalig … vil	-116	-121
daligt	-232	-144
dam*	159	113
damsu att	114	28
damsu … jag	114	28
damsugningen	114	28
dan	-147	-9
dan e	3	118
dan ja	3	118
dan min	104	13
dan … altid	-100	-108
dan … e	3	118
dan … snart	3	118
dange to	-111	-103
dange … faint	-111	-103
dangerous	-111	-103
dansb a	-16	118
dansb … jag	-16	118
dansbandskvalen	-16	118
dar a	32	178
dar ala	-181	-168
dar bak	-81	-167
dar igen	0	185
dar ine	-12	178
dar ljusl	-159	-140
dar man	35	-94
dar nere	47	194
dar pa	-72	-81
dar sen	109	33
dar upe	14	119
dar … aldre	-72	-81
dar … att	-138	-27
dar … idag	146	53
dar … man	-105	-129
dar … manga	-110	-82
dar … nar	-26	177
dar … och	148	27
dar … snorv	104	8
dar … spela	-145	-160
dar … tryck	110	-6
darar	176	21
darfo undra	-118	-106
darfo … jag	-139	-88
darfor	-39	108
darifran	-127	-11
darig	106	-65
darig at	-109	-104
darig … banan	-109	-104
dark	36	-112
dark stuf	119	16
dark … like	119	16
darne efter	-2	122
darne … det	-2	122
darnere	-10	163
das*	234	122
dasig	201	24
dasig a	162	68
dat*	-128	42
dataspel	-127	-137
date	-35	86
date gick	-116	-111
date … bra	-116	-111
dator	-109	-25
dator forsv	-115	-103
dator hange	-141	-142
dator i	-91	-99
dator jag	-12	95
dator krasc	-173	-169
dator slape	-145	-113
dator … gar	-91	-99
dator … get	2	106
dator … med	-119	-104
dator … nar	-176	-169
dator … och	-141	-131
dator … sig	-141	-142
datorn	-158	-99
datum gar	-108	-98
datum kan	-163	-165
datum … ut	-108	-98
datumet	-9	161
dau*	-56	136
daugh has	-111	-119
daugh is	14	196
daugh woke	-107	-117
daugh … up	-107	-117
daughter	-68	109
day #	121	6
day it	158	13
day … is	158	13
day … weeks	121	6
day*	-160	-122
days	-158	-119
days old	149	-7
days woke	-116	-117
days … and	-151	-122
days … up	-116	-117
de	-5	203
de a	-176	-130
de ar	179	202
de att	-227	-241
de blir	193	221
de blode	148	63
de bra	-142	-97
de far	51	239
de flyta	-182	-154
de forsa	118	-8
de forst	-106	-140
de har	-69	156
de hemlo	-122	-116
de hitad	-105	-19
de komer	-1	191
de liger	-4	150
de nan	-198	-209
de pa	-130	-162
de pumpa	14	137
de racke	26	131
de sager	-32	113
de sjalv	-131	-134
de ska	15	184
de skick	26	119
de slipa	-99	-112
de som	80	176
de stark	-126	-127
de styr	5	117
de ta	-29	94
de talar	51	143
de tar	-183	-152
de tilba	-106	-105
de tog	96	148
de trogt	107	18
de tving	12	147
de vil	37	197
de … at	31	133
de … att	-20	124
de … av	-15	189
de … blod	136	-4
de … det	-25	159
de … famil	28	138
de … filma	21	138
de … fler	137	-1
de … garde	-97	-108
de … gat	-127	-107
de … halsm	88	-18
de … hejda	-1	99
de … hem	13	89
de … i	-58	77
de … inte	87	156
de … lagt	-133	-120
de … lugnt	9	124
de … man	-136	-156
de … mig	-68	80
de … min	-43	111
de … mina	28	165
de … mit	19	140
de … nat	32	-99
de … nog	-5	128
de … om	33	158
de … sa	151	131
de … sat	70	249
de … sma	145	148
de … somna	14	182
de … stege	-106	-140
de … styr	13	111
de … tagit	-9	118
dea*	-220	-180
dead	-164	-117
dead tired	-99	-120
dead … after	-99	-120
deadline	-127	-137
decent	-126	-118
deckare	-179	-155
dee*	15	178
deep	15	175
deep and	150	-34
deep this	-5	142
deep … time	-5	142
del	92	383
delar	-130	-142
delar pa	-125	-136
delen … magen	110	22
dem	-22	276
dem han	9	103
dem i	75	249
dem ine	-117	-119
dem jag	13	166
dem och	114	83
dem som	2	121
dem … apote	-130	-139
dem … byral	20	107
dem … koksb	20	99
dem … munen	18	125
dem*	-174	83
demen a	6	157
demen mama	9	124
demen som	-101	-115
demen … fraga	-127	-148
demen … mama	-101	-115
demen … slar	47	127
demens	-183	-117
dement	-122	33
dementa	9	124
demon viner	13	121
demon … snart	13	121
demonerna	13	121
den	-139	-110
den #	138	178
den akte	-107	-98
den ar	199	-25
den blev	-144	-148
den bruka	-207	-158
den dan	3	118
den dar	-138	-248
den domna	-132	-140
den e	-183	-147
den enda	33	165
den farga	109	9
den fina	25	124
den han	23	145
den har	-117	110
den heter	-147	-157
den hogra	177	-6
den hol	-27	139
den kom	72	-45
den liger	113	-52
den maste	6	167
den nu	-152	-143
den och	-143	-158
den sager	12	93
den sen	19	124
den senas	111	3
den sidan	123	29
den siter	124	-29
den ska	-178	-163
den sluta	56	146
den ut	-152	-121
den var	-139	-129
den … antib	117	34
den … bla	-214	-225
den … blali	-128	-106
den … bort	6	167
den … brad	106	22
den … e	14	214
den … gange	125	126
den … hjart	-99	-86
den … hogt	127	-11
den … hosta	-180	-177
den … igen	98	-45
den … ja	3	118
den … jag	9	183
den … jorde	0	138
den … komer	-1	114
den … kvar	152	10
den … kvart	107	0
den … manad	-193	-167
den … med	-137	-74
den … medic	18	151
den … men	-208	-174
den … mit	148	41
den … ner	-153	-138
den … rod	136	-14
den … sjunk	110	19
den … slut	-159	-146
den … snet	118	32
den … som	24	141
den … stil	-123	-116
den … svuln	-133	-98
den … tejpa	-121	-109
den … tio	103	50
den … tva	-131	-121
den … up	-138	-142
den … ut	-78	-168
den … vecka	-103	71
den … vit	117	35
den*	-107	-120
dena	-84	44
dena gang	14	158
dena vecka	-139	-115
dena … jag	-121	-115
dentist	-86	-189
dep*	-150	19
depig	-195	-208
der*	-78	112
deras	9	178
derbyt	-176	-143
des tugar	-107	-98
des … det	49	148
des … jag	-178	-145
des*	-113	47
desloratadin	-128	-130
desutom	-139	-147
det	60	233
det ar	-31	190
det att	-249	-170
det autom	-116	-101
det basta	1	122
det behov	155	62
det blev	-59	-167
det blir	130	290
det bra	-61	-254
det bran	61	-114
det brane	98	-87
det brato	-118	-130
det bruka	151	8
det bubla	255	13
det den	95	138
det dog	41	113
det dom	-75	-111
det dragi	122	51
det drar	121	134
det dras	82	-22
det dropa	-50	-139
det enda	-13	203
det explo	187	-8
det far	-81	130
det fardi	4	140
det farli	-342	-365
det fast	-5	244
det fins	147	285
det flera	10	117
det flimr	163	0
det forbj	24	108
det forsa	152	-5
det forse	14	117
det forva	-125	-98
det frisk	-125	-101
det fyler	136	20
det gapar	-6	123
det gar	-52	-157
det gick	-44	-155
det gifti	-117	-119
det godna	3	126
det gor	163	233
det han	-13	212
det hande	58	227
det har	306	298
det hema	112	231
det hog	111	24
det hogt	-147	-155
det huger	-15	-132
det hugor	-108	-117
det iblan	-197	-215
det igen	143	212
det imorg	-157	-198
det infek	-110	-99
det isar	-118	-108
det jag	89	222
det jamt	-124	-149
det jarnb	-140	-148
det kans	141	128
det klamd	87	-15
det klame	144	-4
det klia	131	36
det knast	107	45
det kolas	-107	-98
det kolik	-118	-135
det kom	121	-72
det komer	334	47
det krama	147	44
det kramr	121	10
det kvino	-13	121
det kvita	33	165
det lacke	-137	-130
det laser	-125	-142
det latar	27	178
det later	178	166
det liger	123	174
det lycka	-6	127
det magka	28	121
det manga	-13	99
det medan	20	112
det men	108	152
det mer	29	161
det mesta	127	-47
det min	-143	-124
det nagon	-167	-219
det nagot	-180	-52
det nan	-206	-182
det nat	-186	-269
det nere	160	34
det ni	-157	-161
det nog	-156	-171
det norma	-157	-92
det nu	-157	-113
det och	137	-45
det ok	-146	-147
det om	-154	-51
det ont	114	156
det orden	-8	106
det pa	-163	-30
det panik	-124	-103
det piper	246	18
det preci	134	-38
det pulse	197	5
det pumpa	198	-6
det pyser	94	-26
det racke	-127	4
det rakna	36	209
det rat	-73	-141
det rev	104	33
det riner	135	4
det rycka	131	5
det rycke	-206	-136
det sa	191	155
det sista	11	173
det siter	319	29
det sjalv	113	364
det ska	18	294
det skar	135	19
det skram	-27	145
det skule	-18	208
det slar	-125	-126
det sluta	-183	-190
det smal	227	44
det smale	-16	125
det snaba	13	123
det snart	22	164
det snoar	81	-29
det snura	173	-25
det sprut	306	25
det sta	-215	-217
det stame	-140	-106
det stick	-17	-115
det stral	216	-10
det stram	118	3
det stres	-149	-162
det suger	-169	-176
det svide	-195	-204
det syns	91	-28
det tar	-63	70
det til	-50	30
det tilba	189	7
det tog	-154	-149
det tryck	249	23
det tva	-45	94
det tyst	-36	120
det utbra	-188	-201
det va	49	143
det varke	171	135
det vet	-113	-171
det via	-129	-153
det vore	50	270
det … alder	-49	-139
det … alt	-195	-142
det … alvar	-131	-159
det … alved	2	-104
det … ambul	-106	-97
det … andra	-123	-130
det … ansik	148	3
det … ar	312	195
det … arata	-144	-129
det … at	167	-8
det … ata	-103	-143
det … att	-127	-88
det … bajse	-108	-104
det … bak	167	34
det … bakat	173	58
det … bakfy	131	50
det … bara	7	185
det … barne	-6	122
det … bast	35	202
det … batre	-78	107
det … behan	-167	-160
det … behov	-51	141
det … besta	28	133
det … blaso	155	5
det … bli	88	171
det … blivi	-51	102
det … blod	212	-39
det … blodf	147	24
det … blodt	-134	-114
det … borja	80	-28
det … borta	-217	-201
det … bortd	160	31
det … dan	-126	-154
det … darfo	31	152
det … de	23	113
det … den	144	14
det … det	148	249
det … direk	-166	-149
det … do	7	201
det … drick	-99	-119
det … efter	25	200
det … eksem	-137	-182
det … eler	-212	-165
det … en	161	131
det … ena	123	17
det … enda	-18	147
det … er	-142	-112
det … fa	-229	-234
det … far	-42	112
det … fara	-178	-155
det … fardi	0	117
det … farli	107	137
det … fast	147	-11
det … fel	56	-60
det … flera	-132	-163
det … for	57	193
det … forbl	17	162
det … forst	-30	90
det … fort	41	140
det … forta	-104	-90
det … forts	130	22
det … frivi	-82	-112
det … ga	64	185
det … gange	-81	80
det … gjord	-5	169
det … gun	77	-18
det … hal	-112	-102
det … halsb	113	48
det … han	90	226
det … handf	146	51
det … hans	10	142
det … hart	137	-10
det … hela	133	64
det … histo	27	158
det … hjalp	-153	-127
det … i	116	59
det … igar	-123	-21
det … igen	177	7
det … igeno	129	16
det … ihop	-35	-147
det … in	130	-9
det … inan	111	205
det … ingen	66	239
det … inget	192	237
det … inte	150	269
det … jag	229	379
det … jatej	140	-13
det … ju	19	154
det … kalt	-183	-189
det … kamer	-2	148
det … kejsa	-106	-106
det … kilar	30	122
det … klada	-101	-97
det … klar	164	21
det … klasr	-102	-113
det … klump	140	6
det … kvar	109	-73
det … lagt	-130	-140
det … lange	-123	-146
det … larv	-109	-104
det … lika	150	225
det … lila	93	-11
det … locka	-24	114
det … lunga	109	17
det … mag	28	121
det … man	-225	-145
det … manga	-134	-152
det … mansk	-93	-124
det … masor	165	17
det … maten	160	5
det … matfo	-272	-201
det … medic	21	115
det … mej	-120	-133
det … men	-61	-118
det … menin	20	181
det … mer	133	60
det … mig	34	176
det … min	-159	-121
det … mit	58	253
det … morkt	-22	-183
det … mumel	111	16
det … mycke	113	-34
det … nagon	-58	200
det … nan	114	118
det … nar	152	-28
det … nat	149	72
det … ner	180	8
det … nog	239	261
det … ny	-136	-147
det … ofarl	-109	-95
det … omt	-135	-112
det … ont	73	164
det … over	-172	-211
det … papa	6	142
det … pip	110	-6
det … plata	10	114
det … redan	4	152
det … rena	-181	-162
det … rikti	1	157
det … rot	-222	-256
det … runt	171	56
det … sa	95	119
det … sager	-1	138
det … sak	-98	-108
det … satet	13	123
det … sen	30	107
det … sista	22	155
det … sjalv	-16	-133
det … sjukt	-36	-112
det … skale	173	21
det … skona	27	120
det … skons	33	147
det … skont	-44	192
det … skule	-106	-105
det … slut	-52	129
det … som	230	94
det … sonde	123	8
det … strok	-157	-115
det … svart	139	-17
det … tande	184	27
det … tiden	30	127
det … til	-4	-102
det … titha	-115	-106
det … trang	191	12
det … tre	-85	-184
det … treti	-151	-147
det … trygt	-15	153
det … tung	98	14
det … tva	-107	33
det … under	1	-123
det … undra	46	-96
det … up	6	-110
det … ur	-194	-152
det … ut	229	26
det … utan	116	69
det … utsla	-82	-93
det … vadkr	-110	-79
det … vadre	-102	-86
det … vanin	-88	-136
det … var	30	187
det … vara	71	186
det … vare	-110	-46
det … vecka	2	125
det … vil	-117	-135
deta tjat	-75	-111
deta … fran	-75	-111
dia*	-46	-240
diabe hon	140	23
diabe litet	-122	-80
diabe och	-36	-130
diabe sedan	116	29
diabe sen	99	48
diabe typ	-173	-130
diabe … blev	120	-8
diabetes	-163	-257
diabetesar	-129	-84
diabetiker	236	7
dialy … och	170	26
dialyspatient	161	31
diare	-220	-219
diare a	148	33
diare i	-63	-147
diare sen	-157	-128
diare … #	-125	-105
diare … i	-113	-117
diare … tva	-98	-130
diarhoea	-133	-120
did	95	337
did it	20	280
did*	1	154
didnt	1	154
die	10	259
die than	-93	-113
die … do	-93	-113
die*	-287	-307
died	-173	-207
dieten	-181	-180
dik*	17	138
dikte om	43	150
dikte … doden	43	150
dikter	43	150
dim*	262	53
dima	162	-31
dimigt	194	59
din	62	126
din*	-47	-172
dinosaurier	-121	-119
direk leker	-106	-85
direk nar	-149	-148
direk nu	-152	-136
direk och	-167	-123
direk sedan	-107	-98
direk til	29	192
direk … ar	-169	-152
direk … jag	-87	-140
direk … mig	29	192
direk … nu	-106	-85
dis*	-115	-154
discord	3	161
diska litet	-95	-106
diska … sar	-95	-106
diskade	-95	-106
diskar	-142	-158
diskb ater	154	20
diskb … eliqu	154	20
diskbanken	85	155
diskbrack	133	38
disken	-183	-201
diskmedelstableter	114	19
diskutera	-138	-141
dispu om	-106	-83
dispu … tre	-106	-83
disputerar	-106	-83
dit	-52	224
dit en	-15	134
dit han	109	136
dit … ar	7	138
div*	-160	-216
diz*	-80	-175
dizy	-80	-175
dja*	13	267
djavu bor	7	178
djavu och	-32	106
djavu … i	3	185
djavulen	27	254
djupa an	4	127
djupa … vanli	7	123
djupare	18	209
djupt	111	-39
djupt att	-94	75
djupt hal	-128	-124
djupt i	-79	-162
djupt kolds	169	1
djupt och	226	33
djupt sar	-120	-128
djupt … det	143	107
djupt … fort	113	54
djupt … hande	-179	-161
djupt … inte	-131	-113
djupt … men	-128	-124
djur	-148	-125
djuren	24	164
djurjour	-124	-114
djursjukhus	-115	-83
djursjukhuset	-95	-116
do	-4	243
do #	-128	-101
do av	-119	46
do bada	-12	99
do barn	27	123
do burpe	-93	-113
do dom	20	115
do fatar	17	125
do feber	111	-11
do framf	123	-42
do hela	28	116
do if	-166	-176
do igen	-16	151
do it	-12	170
do jag	73	208
do langr	22	155
do nothi	-121	-131
do nu	3	140
do oftas	15	112
do om	29	103
do pa	-157	-173
do skrik	46	124
do varje	18	149
do we	-153	-149
do you	-247	-254
do … ala	36	135
do … book	-81	-126
do … cal	-161	-215
do … covid	-99	-124
do … dagar	28	116
do … do	192	126
do … gamal	-110	-112
do … get	-133	-136
do … hide	5	118
do … huden	101	-16
do … know	-169	-166
do … kval	30	111
do … need	-60	-227
do … ni	17	125
do … nyfik	-164	-143
do … os	123	-42
do … pa	-113	-36
do … park	-107	-106
do … parke	-112	-105
do … polen	-107	-101
do … see	-154	-174
do … skam	-99	-131
do … skrat	-145	-156
do … snara	22	155
do … someo	-158	-148
do … somnt	-7	158
do … tonig	24	189
do … tva	-12	99
do … vil	-2	132
doc	-166	-168
dock	-116	-158
docka	73	-51
docka i	134	17
docka … famne	134	17
docka … nu	-107	-108
dockan	-107	-108
dod	-169	-121
dod anda	6	142
dod da	27	107
dod efter	-151	-152
dod i	-163	-29
dod pa	-145	-203
dod redan	3	120
dod tror	144	6
dod … gar	-26	124
dod … jag	-37	-127
dod … lange	-106	-151
dod … mig	-132	-223
dod … nat	-139	-139
dod … sex	12	95
dod … vil	5	174
dod*	-187	-50
doda	-113	101
doda ala	28	105
doda efter	-181	-176
doda fotsv	-141	-147
doda han	0	148
doda hene	26	148
doda honom	-1	123
doda manis	11	141
doda mig	-48	80
doda min	41	172
doda mor	128	150
doda nagon	45	164
doda os	30	175
doda slakt	11	94
doda … ala	25	100
doda … chef	23	155
doda … en	-135	-173
doda … i	-25	108
doda … och	47	162
doda … pa	7	183
doda … tonar	-106	-126
dodad var	26	116
dodad … kat	26	116
dodar	-123	-20
dodar mama	-9	96
dodar mig	-182	-193
dodar sig	37	158
dodar … om	-103	-135
doden	-181	-182
doden fast	-108	-138
doden igar	8	135
doden och	43	150
doden sedan	-136	-139
doden … har	43	150
doden … jag	-123	-204
doden … papa	-136	-139
dodligt	-11	152
dodsb efter	-123	-125
dodsbevis	-141	-171
dodshjalp	12	125
dodst efter	-129	-138
dodstrot	-159	-177
doe*	-22	-171
doen	-2	126
doen hela	-2	126
doen … tidn	-2	126
doend sa	-117	-104
doend … fort	-117	-104
doende	-278	-247
does	-225	-189
does … take	2	126
doesn fade	165	31
doesn want	-5	198
doesn … to	-5	198
doesnt	151	-16
dog	-370	-200
dog ate	-156	-146
dog igar	-141	-177
dog imors	-97	-108
dog men	-142	-177
dog mit	-210	-163
dog pa	-138	-173
dog swalo	-172	-139
dog vil	15	179
dog … a	-172	-139
dog … i	-184	-111
dog … jag	-11	190
dog … o	-97	-108
dog*	-114	-44
dogo	-123	-92
doi*	-252	-159
doing	-252	-159
dok	180	-9
dok armar	144	2
dok i	116	6
dok pa	158	20
dok … ar	61	-52
dok … grunt	177	21
dokto ensam	-12	131
dokto for	38	134
dokto i	-126	-112
dokto min	117	17
dokto nasta	-99	-142
dokto nu	-145	-100
dokto … fru	117	17
dokto … mit	-126	-112
dokto … vecka	-99	-142
dokum … inte	24	153
dokumenterat	24	153
dol*	28	179
dom	-48	220
dom har	4	149
dom i	68	187
dom sa	174	57
dom sager	-2	179
dom ska	35	137
dom syns	11	123
dom va	-47	84
dom var	-8	100
dom … aldri	21	97
dom … att	125	182
dom … en	113	-16
dom … gor	-8	120
dom … grupc	17	126
dom … inte	30	99
dom … inuti	-8	120
dom … pa	110	126
dom … sa	-2	-143
dom … tre	-18	123
dom*	-109	-236
domna arm	131	19
domna armen	123	-4
domna ben	218	34
domna det	120	22
domna efter	-151	-133
domna en	-143	-122
domna for	26	123
domna forst	151	58
domna foter	-151	-154
domna hon	89	30
domna i	7	-151
domna melan	160	26
domna nar	-236	-267
domna ont	127	37
domna … anana	-103	-83
domna … armar	200	31
domna … att	26	123
domna … benen	196	44
domna … blev	89	30
domna … fingr	-169	-164
domna … halva	144	41
domna … i	159	47
domna … igen	93	36
domna … jag	-192	-227
domna … lilfi	-109	-108
domna … nar	-151	-154
domna … nu	151	58
domna … och	147	37
domna … stund	-143	-122
domna … svuln	108	41
domna … under	218	35
domnad	-68	-146
domnade	-65	-189
domnat	282	66
domni … hande	-143	-147
don*	45	343
donat hur	-105	-129
donat … andra	-105	-129
donationsregistret	-105	-129
done	-17	239
done … cant	-1	115
doner blod	-150	-167
doner organ	-115	-149
doner … nar	-115	-149
donera	-186	-201
dont	110	346
dont fade	119	6
dont know	79	180
dont … what	9	138
doo*	142	210
door	142	210
door has	8	116
door … welts	8	116
dor ar	-117	-119
dor av	-222	-194
dor har	39	146
dor helre	12	148
dor man	3	124
dor med	5	136
dor men	-13	133
dor nu	134	-1
dor och	14	116
dor sa	-127	-122
dor sager	-1	207
dor vil	-130	-112
dor … a	28	115
dor … ackel	-103	-107
dor … an	6	133
dor … den	-156	-173
dor … direk	3	124
dor … gas	5	136
dor … ha	-130	-112
dor … har	14	102
dor … i	0	127
dor … jag	-45	194
dor … mensv	-125	-144
dor … varme	-123	-124
dor … varmt	-102	-113
dor*	71	151
dorar	-143	-156
dorar stang	-120	-113
dorar … och	-120	-113
dorar … tog	3	131
doren	194	276
doren ar	-1	167
doren blat	-107	-88
doren mit	-1	113
doren nar	-1	124
doren nu	149	43
doren … ex	-1	113
doren … han	150	33
doren … har	152	-2
doren … nasta	21	126
doren … open	-8	128
doren … spark	-13	115
doren … stang	-22	127
doren … tagit	-29	85
doren … under	-107	-88
dorka pa	135	14
dorka … ena	135	14
dorka … vanst	132	31
dorkarmar	128	10
dos	-133	-214
dose by	114	-3
dose … mista	114	-3
dosen	-32	148
dosen spray	-142	-108
dosen … hjalp	-142	-108
doset	70	-123
doset ska	-160	-151
doset … fylas	-160	-151
doseten	114	104
dot	-63	87
dot i	-30	159
dot sa	-138	-129
dot ska	9	144
dot … jag	-56	94
dot … olyck	1	155
doter blev	73	140
doter borja	-119	-124
doter drick	-97	-118
doter far	86	23
doter flog	104	27
doter fraga	14	102
doter fyra	20	116
doter har	53	175
doter hon	-176	-156
doter hotar	19	110
doter huvud	-99	-99
doter klaga	115	2
doter kompi	-138	-113
doter laser	9	96
doter madra	20	119
doter naken	-113	-109
doter nar	7	130
doter prata	5	91
doter ramla	148	60
doter ringd	15	154
doter rum	124	134
doter skar	10	171
doter tog	81	-28
doter trafa	-3	114
doter var	132	-9
doter … ag	146	38
doter … anore	-130	-140
doter … ata	-145	-142
doter … atit	212	19
doter … att	-139	-58
doter … barn	2	170
doter … blod	4	137
doter … brane	-11	91
doter … det	111	16
doter … en	-167	-111
doter … fat	-71	-112
doter … feber	-177	-175
doter … fick	-138	-113
doter … gymna	-111	-83
doter … har	-30	-139
doter … hon	131	142
doter … in	9	96
doter … kisar	-127	-114
doter … krakt	127	27
doter … kramp	160	28
doter … langa	18	170
doter … legat	138	26
doter … lite	-119	-103
doter … magsj	-115	-103
doter … man	101	-4
doter … manad	133	19
doter … masa	4	171
doter … med	20	136
doter … mens	-133	-136
doter … nacks	162	56
doter … nu	159	44
doter … ont	-165	-148
doter … pucke	116	33
doter … sa	-85	-168
doter … sig	-51	117
doter … siter	-99	-99
doter … sju	-130	-124
doter … sluta	133	-12
doter … svart	112	15
doter … table	-72	-98
doter … treti	-10	109
doter … under	135	37
doter … utskr	3	116
doter … vad	14	102
doter … vaden	-112	-102
doters	-148	24
dov	-170	-77
dov och	-130	-141
dov … behov	-130	-141
down one	101	6
down there	-52	103
down … back	-145	-140
down … side	101	6
down … stair	81	185
dox*	-125	-120
doxyferm	-125	-120
dra	144	22
dra … luft	134	4
dra*	332	128
drack	155	-82
drack atika	111	29
drack barne	115	19
drack lampo	123	4
drack lite	-225	-176
drack propl	148	8
drack ur	141	19
drack vin	-156	-133
drack … #	111	29
drack … badva	-154	-122
drack … och	-149	-134
drack … vin	-148	-129
dragi ner	137	10
dragi … en	122	51
dragi … mig	140	21
dragit	201	87
drain	170	-4
drain clean	170	-4
drane pa	-135	-125
drane … energ	-135	-125
dranerad	-135	-125
drank	93	-87
drank bebis	1	132
drank bleac	148	14
drank honom	25	136
drank i	114	30
drank mig	38	174
drank … blod	114	30
drank … clean	147	14
drank … nar	25	136
dranka	-76	37
drankt	145	10
drar	306	227
drar efter	241	13
drar ena	181	26
drar ihop	62	-90
drar in	204	0
drar mig	23	108
drar min	-1	93
drar … andan	226	23
drar … bada	116	29
drar … benet	181	26
drar … har	-4	114
drar … huden	147	-1
drar … luft	137	6
drar … lufte	92	-21
drar … magen	133	-5
drar … mama	-1	93
drar … orat	-101	-76
drar … sig	62	-90
drar … under	157	-22
dras	178	-7
dras in	178	5
dras … under	82	-22
dre*	280	-10
dregl o	-128	-109
dregl tandv	137	26
dregl … ar	148	-4
dregl … biter	-120	-105
dregl … gnale	-128	-109
dregl … sen	137	26
dreglar	237	-3
dri*	-308	-51
drick bara	35	181
drick bra	-184	-155
drick dalig	-105	-118
drick for	-151	-175
drick han	120	46
drick har	172	1
drick hela	156	48
drick kafe	-207	-191
drick klori	-15	105
drick masor	153	48
drick mindr	-124	-104
drick mjolk	-176	-185
drick mycke	-117	-122
drick och	-227	-99
drick sa	-62	-110
drick saft	-198	-171
drick slar	147	15
drick sma	-108	-114
drick vil	16	164
drick … ata	-127	-27
drick … fa	16	164
drick … for	-128	-174
drick … han	133	119
drick … himla	-97	-118
drick … jag	-2	138
drick … klunk	-108	-114
drick … kopar	-84	-118
drick … lite	-15	104
drick … mycke	-154	-175
drick … och	-148	-116
drick … omkri	147	15
drick … tiden	156	48
drick … vaten	13	130
dricker	-324	-99
drink and	-76	50
drink fine	-176	-189
drink ont	14	149
drink sen	30	122
drink … i	24	202
drink … playi	-128	-113
drink … var	30	122
drinken	53	177
drinking	-266	-301
drive me	-199	-222
drive mig	-154	-184
drive … insan	-149	-151
drive … til	-154	-184
driver	-154	-184
drives	-199	-222
drivi into	8	125
drivi scare	-116	-115
drivi … a	8	125
drivi … me	-116	-115
drog	98	-35
drog mig	-120	-74
drog ner	259	118
drog up	144	49
drog ut	-139	-217
drog … i	-98	-70
drog … pojke	116	24
drog … sexar	144	69
drog … tekan	134	13
drog … tekok	140	44
drog … vaten	202	26
droga mig	-13	93
droga … jag	-13	93
drogad	-20	149
drogat	-13	93
droge a	-130	-118
droge … overd	-130	-118
droger	-120	-29
drogs	181	22
drogs up	165	22
drogs … ur	165	22
dromd att	-163	-158
dromd … nagon	-110	-124
dromde	-163	-158
drome att	-183	-179
drome om	-11	205
drome … att	-3	182
drome … jag	-183	-179
drome … min	39	118
dromer	-181	-74
droop face	152	6
droopy	152	6
drop in	-111	-125
drop … for	-111	-125
dropar	5	-149
droped	109	-15
drown and	112	5
drown … cough	112	5
drowning	24	166
dru*	224	232
druck anars	-7	111
druck dalig	-112	-118
druck for	-97	57
druck i	46	133
druck lampo	126	-16
druck lite	8	127
druck nagot	81	-20
druck propl	116	-18
druck spola	140	12
druck tandv	157	13
druck up	-2	149
druck vaten	-107	-116
druck … ar	-7	111
druck … att	-13	127
druck … av	115	19
druck … fyra	-4	101
druck … gar	86	-24
druck … hon	141	-24
druck … idag	-112	-118
druck … kraks	62	-28
druck … lite	-121	-132
druck … medic	-2	149
druck … mod	8	127
druck … tanke	-30	97
druckit	211	207
druckt	115	19
druge and	3	120
druge … asaul	3	120
druged	10	137
drunk fora	-99	-112
drunk fraga	-10	123
drunk hosta	173	26
drunk i	-209	-194
drunk jag	3	150
drunk nar	130	-29
drunk pa	-174	-159
drunk … aret	-99	-112
drunk … jag	130	-29
drunk … och	173	26
drunk … sjon	110	13
drunknade	-265	-283
drunkning	157	-24
drunkningstilbud	144	-27
druva	138	9
dry	-198	-183
dry air	-123	-108
dry from	-111	-106
dry … i	-123	-108
dry … the	-111	-106
dry*	-156	-116
dryck	-155	-112
du	50	250
du en	-131	-130
du forst	42	169
du fraga	-17	109
du kvar	-173	-166
du skriv	-55	79
du … i	26	156
du … inte	29	157
du … robot	-131	-130
du … ut	-9	108
dub*	111	-91
dubel	-158	-171
dubel av	111	24
dubel forst	-131	-115
dubel kraks	110	23
dubel mit	81	-20
dubel nar	-123	-122
dubel och	202	48
dubel ogonl	144	44
dubel ont	110	31
dubel p	-159	-145
dubel … gamal	-125	-119
dubel … gar	156	12
dubel … hange	144	44
dubel … i	81	-20
dubel … inte	156	67
dubel … jag	-123	-122
dubel … mit	111	24
dubel … piler	-159	-145
dubel … stor	191	99
dubel … timen	-131	-115
dubel … under	110	31
dubelseende	144	44
dubelt	85	-58
dubelvikt	193	31
dubla insul	113	13
dubla … av	113	13
dublade	113	13
dukat	8	121
dukat up	8	121
dukat … alt	8	121
dum*	-61	86
dumpa och	-104	-117
dumt	30	148
dumt ikval	-23	109
dun*	-104	73
dunka efter	-107	-116
dunka huvud	146	64
dunka och	79	-15
dunka … feste	-107	-116
dunka … hon	79	-15
dunka … vagen	32	138
dunkande	162	19
dunkar	-147	-50
dunsa och	13	133
dunsa … barn	6	114
dunsar	13	133
dus*	104	184
dusch hon	76	134
dusch i	51	136
dusch mig	26	111
dusch och	-47	114
dusch tre	-5	99
dusch … ar	167	3
dusch … gange	-5	99
dusch … gar	-96	-160
dusch … kon	42	119
dusch … sager	18	158
duschade	14	175
duschar	-11	119
duschat	36	114
dyg*	98	188
dygn	173	228
dygn inga	129	21
dygn och	123	-4
dygn til	-2	185
dygn … slo	123	-4
dygne runt	-97	99
dygnet	-178	-33
dyi*	25	-140
dying	25	-140
dying of	-150	-166
dying … bored	-122	-137
dyk	184	15
dyk ar	184	15
dyk … sjuka	158	19
dyk*	187	88
dykar dyk	189	21
dykar … ar	189	21
dykarsjuka	158	19
dykni och	133	10
dykni … jag	133	10
dykning	133	10
dykte	142	15
dykte och	142	15
dykte … kom	142	15
dyr	-80	-108
dyr fins	-80	-108
dyr*	-169	-159
e	156	154
e #	16	141
e alt	7	169
e beroe	17	121
e bla	93	-38
e blaa	147	-10
e domna	96	26
e dubel	122	21
e frivi	-82	-112
e ful	155	53
e gravi	98	183
e helt	270	20
e kal	248	79
e karl	-4	125
e klar	-1	99
e likso	150	55
e rad	71	218
e sjalv	148	105
e slap	141	27
e slut	-191	-143
e snart	3	118
e som	221	25
e stel	170	65
e upe	154	-7
e … #	-21	141
e … a	-23	125
e … afare	-13	119
e … at	134	16
e … borta	126	-35
e … bra	-133	-34
e … dod	135	-15
e … han	11	108
e … hema	148	105
e … igen	155	-13
e … litet	132	-26
e … lugn	30	99
e … me	-1	99
e … melan	96	26
e … mycke	-129	-113
e … o	237	118
e … om	164	-28
e … trot	21	215
e … va	-6	102
e … yr	190	38
ear	5	-116
ear*	-220	-187
earache	-198	-163
ears	-113	-105
ears clean	-113	-105
eas*	-115	75
easy	0	133
easy when	0	133
easy … hes	0	133
eat	-166	-186
ecz*	-212	-202
eczema	-212	-202
efe*	128	4
efekt	128	4
efter	-268	-119
efter abort	203	39
efter alkoh	-111	-118
efter alved	-178	-155
efter anana	-103	-83
efter andan	290	44
efter bankp	-107	-69
efter begra	22	199
efter besok	20	116
efter bet	-183	-168
efter bihal	123	51
efter bonor	-135	-126
efter bords	-126	-133
efter brake	6	144
efter brand	116	3
efter brans	-143	-100
efter cashe	127	27
efter dagar	-108	-100
efter dagen	120	13
efter dansb	-16	118
efter dator	-145	-125
efter dem	-14	138
efter det	87	194
efter doden	23	169
efter drink	14	149
efter dykni	133	10
efter efter	-187	-146
efter en	-162	-160
efter fal	-165	-175
efter falet	258	19
efter feber	-127	-96
efter fet	-154	-142
efter fingr	-3	115
efter fjalt	187	35
efter fjalv	-175	-170
efter flygr	92	-38
efter flyte	-139	-166
efter for	-187	-176
efter forky	-238	-146
efter fotbo	-141	-147
efter freda	23	166
efter fyra	-106	-115
efter garda	-146	-138
efter getin	139	13
efter golfe	-136	-107
efter gymet	-101	-127
efter handu	101	-3
efter helge	22	169
efter honom	19	170
efter hosta	-92	-124
efter jag	-115	-5
efter jakto	142	13
efter jobet	-305	-252
efter jordn	174	27
efter julbo	-123	-104
efter kafe	-199	-202
efter karao	-155	-159
efter kebab	-143	-126
efter konse	-228	-212
efter kontr	119	13
efter krock	-109	-112
efter laser	-123	-123
efter lask	-129	-123
efter lonen	-3	105
efter lopni	-182	-160
efter luft	-67	-154
efter lunch	43	-120
efter magsj	-110	-123
efter match	-101	-106
efter maten	-298	-303
efter medic	116	26
efter mig	57	245
efter min	-107	-120
efter misfa	-102	-88
efter mug	133	3
efter myg	-126	-105
efter mygbe	-175	-184
efter nagon	95	-28
efter nagra	-96	-112
efter natpa	-159	-210
efter natsk	-128	-148
efter nikot	-115	-96
efter noter	222	47
efter och	99	-2
efter os	-18	86
efter paset	-104	25
efter pensi	-100	-114
efter piler	-50	64
efter pizan	-105	-132
efter prome	-123	-117
efter rakni	-240	-223
efter rakor	196	65
efter rygsk	113	30
efter sangl	-105	-88
efter semes	-146	-126
efter sig	158	36
efter simha	-107	-107
efter skarm	-194	-178
efter skarp	19	145
efter skola	-12	106
efter skotn	-105	-102
efter skrik	-83	-105
efter slade	10	111
efter slage	172	22
efter snosk	-142	-128
efter som	-140	-130
efter somn	-130	-119
efter somnt	-115	-109
efter spena	-114	-102
efter spini	-173	-116
efter sprut	-167	-142
efter stors	-156	-140
efter table	147	15
efter tandl	-137	-127
efter tandu	148	27
efter tandv	147	56
efter toale	-113	-96
efter trani	-178	-131
efter tre	-196	-165
efter tvatm	-125	-95
efter vacin	-132	-89
efter vedkl	-104	-90
efter vinet	-105	-102
efter … ater	159	36
efter … bakis	-107	-116
efter … barne	-221	-223
efter … borta	-103	-83
efter … bruka	-121	-116
efter … dag	-151	-154
efter … dagar	-132	-136
efter … datum	-108	-98
efter … den	-137	-102
efter … far	-122	-85
efter … fran	123	84
efter … gar	-151	-127
efter … ha	-197	-262
efter … han	191	125
efter … hart	-113	-96
efter … hos	218	194
efter … hur	-162	-142
efter … igar	-307	-264
efter … igr	-105	-102
efter … kan	-109	-137
efter … kans	-103	-114
efter … kondo	29	135
efter … kvart	-103	-83
efter … lite	-169	-105
efter … lop	122	17
efter … malti	25	151
efter … mar	-167	-145
efter … mat	-177	-171
efter … me	-112	-105
efter … men	-212	-85
efter … minut	-134	-211
efter … mkt	-157	-144
efter … nat	-138	-175
efter … nats	-95	-96
efter … pa	-145	-37
efter … rodna	-105	-88
efter … sa	5	-135
efter … sil	130	-30
efter … ska	-149	-81
efter … skarm	-120	-111
efter … skrek	-174	-174
efter … slape	-119	-104
efter … sovit	-162	-152
efter … spark	-109	-130
efter … sutit	-103	-103
efter … table	107	27
efter … vad	-94	-126
efter … var	-72	-160
efter … vem	-177	-173
efter … vid	-143	-131
efter … yr	113	20
eftermidagarna	-151	-140
eftermidags	114	9
eftersom	-135	-120
egen	71	196
egen adres	104	-3
egen begra	50	156
egen del	51	266
egen hand	121	82
egen telef	28	135
egen … min	28	135
egent en	-120	-113
egent forny	182	63
egent fraga	147	18
egent undra	-84	-128
egent … mit	182	63
egent … valdi	-120	-113
eget	141	86
eget hus	-110	-111
eget namn	158	-1
eget spot	243	75
eget val	9	157
egn*	18	177
egna	18	177
ei auta	143	-21
ei hengi	140	-1
ei heraa	197	-21
ei lopu	162	106
ei … ja	209	-16
ei … leiki	-122	-103
ei … muta	163	40
eig*	-124	-133
eight	-124	-133
eik*	396	186
eika	396	186
eika han	144	-12
eika lopu	135	-21
eil*	92	140
eilen	-17	122
ej	208	19
ej andas	157	-9
ej va	-20	84
ej … ja	-20	84
ekg	-266	-311
ekg och	-136	-161
ekg pa	-158	-180
ekg … sa	-93	-118
eko*	-151	-154
ekono pa	-143	-144
eks*	-297	-304
eksem	-274	-229
eksem en	36	135
eksem i	-183	-208
eksem men	52	157
eksem pa	-133	-150
eksem som	-137	-144
eksem … armve	-133	-141
eksem … blivi	-107	-111
eksem … egent	52	157
eksemet	-131	-211
el	-47	-137
el ni	-123	-92
ela*	59	252
elaa	39	196
elak	1	131
elande	-179	-169
elb*	-193	-194
elbows	-125	-140
eld*	162	45
eldad i	-133	-115
eldad … kamin	-133	-115
eldat	216	34
eldat i	179	46
eldat … kamin	127	36
eldat … stuga	146	24
elefa siter	111	12
elefa … pa	111	12
elekt axlar	-98	-85
eleme men	-119	-116
eleme som	3	98
eleme … det	-119	-116
eleme … sager	-4	119
elementen	33	213
elementet	-118	-54
eler	-155	-222
eler ar	-170	-157
eler bara	-201	-193
eler brist	-9	118
eler efter	-3	105
eler en	-144	-133
eler gor	-115	-106
eler hosta	144	38
eler ja	29	135
eler jag	3	154
eler kurat	-69	-89
eler lagt	-113	-94
eler maste	-96	-153
eler om	-177	-203
eler prata	133	29
eler skriv	173	1
eler strac	121	27
eler … bara	133	29
eler … det	-142	-157
eler … lonen	-3	105
eler … man	-206	-197
eler … pa	121	27
elev	-89	68
elev radet	-130	-118
elev sager	4	104
elev … att	4	104
elev … undra	-130	-118
eleve sager	14	129
eleve … inte	10	111
eleven	22	206
eli*	113	-106
eliqu #	-179	-173
eliqu har	154	20
eliqu somni	105	30
eliqu … mg	-179	-173
eliqu … ont	154	20
eliqu … slog	123	30
eliquis	134	-75
elo*	67	-85
elolycka	92	-57
elr*	-131	-33
elrakningen	-170	-180
els*	-2	-143
elskapet	139	20
elstangsel	-108	-97
elsto branm	112	21
elsto i	-126	-101
elsto … huvud	-126	-101
elsto … pa	112	21
elstotskansla	-126	-101
elv*	174	180
elva	187	207
elva ar	143	129
elva dagar	131	11
elva och	-81	44
elva sager	5	110
elva … att	5	110
elva … mama	-1	131
elvanse	-169	-159
eme*	77	-98
emela … nu	105	11
emelan	155	2
emergency	-149	-150
emo*	-61	102
emot	-61	102
emot att	-5	140
emot barnb	-127	-145
emot men	-5	145
emot radio	21	165
emot … fa	-4	108
emp*	-128	-180
en aldre	33	233
en anan	-63	138
en angel	-160	-102
en angva	-159	-132
en anten	13	111
en ap	1	181
en armba	-172	-139
en arta	-170	-149
en av	109	205
en bage	183	25
en belas	32	197
en bil	108	184
en bild	-103	118
en binda	138	26
en bit	35	-135
en biver	-123	-95
en black	147	44
en blixt	121	48
en blodn	-109	-95
en bok	-143	-113
en bol	-78	-190
en brada	166	34
en brans	-123	-116
en bro	-118	-11
en bula	-165	-134
en bus	59	138
en chock	-174	-160
en cysta	-82	-112
en dag	-230	-221
en dator	10	126
en decka	-179	-155
en docka	141	21
en dor	-10	266
en druva	138	9
en elev	24	132
en extra	160	15
en faktu	-140	-158
en fasti	-189	-183
en femkr	-149	-123
en fest	103	128
en film	-159	-166
en fine	-142	-134
en flask	123	207
en forma	11	151
en fotbo	-187	-171
en fraga	-204	-101
en frukt	-145	-127
en fyla	102	21
en galni	165	69
en gamal	-144	-52
en gardi	172	43
en glasr	163	14
en gris	-67	-107
en halua	5	115
en halv	-56	-156
en halvt	249	92
en har	108	5
en hel	148	-40
en hund	209	72
en hustr	24	108
en husva	-137	-109
en ipren	-185	-150
en jaksa	47	151
en kafts	25	171
en kaka	168	30
en kalel	-184	-170
en kalv	-153	-150
en karam	140	12
en kile	66	255
en knap	0	206
en kniv	-55	-242
en knol	-241	-220
en koleg	-168	-138
en kompi	-96	28
en konse	-138	-125
en kop	-106	-122
en kopia	26	130
en koran	30	119
en korsb	-174	-166
en korv	159	41
en korvb	130	19
en kraka	-163	-148
en kramp	62	-68
en krita	-132	-107
en krukv	-128	-112
en kurat	-132	-168
en kvart	289	-56
en kvina	-85	87
en lada	-39	81
en lagni	-125	-119
en larka	-142	-139
en laskf	122	30
en last	9	102
en latsa	-153	-145
en lek	110	-6
en leksa	132	23
en lever	-177	-189
en lilja	-154	-152
en lina	144	5
en magne	129	16
en manis	-113	-138
en medic	-141	-135
en minut	-288	-356
en nat	-185	-201
en nats	-128	-123
en njurs	112	11
en nyfod	-152	-131
en obeha	170	38
en om	-144	-149
en otack	124	52
en pa	-162	-203
en panik	-96	-106
en pase	187	11
en pingv	-125	-107
en plan	-30	153
en plank	227	36
en plomb	-118	-108
en pojkv	-1	132
en prick	-158	-139
en prop	127	-28
en psyko	-159	-186
en puck	93	25
en puf	-116	-93
en raka	138	53
en ren	-145	-167
en robot	-131	-130
en rod	-155	-103
en ros	-135	-132
en rost	-14	162
en rulga	164	44
en saa	247	-17
en sak	44	197
en samta	-101	-116
en san	48	-91
en sekun	73	-75
en serie	-178	-188
en sil	130	-30
en sista	9	207
en sjalv	-132	-127
en skala	-161	-107
en skins	120	10
en skogs	-5	99
en skote	-117	-146
en slang	-63	77
en slav	17	121
en slump	-114	-113
en smart	117	38
en snara	-12	127
en sol	-178	-150
en son	-2	132
en spion	-10	197
en stekp	29	159
en stent	175	-9
en stick	-231	-177
en stolp	123	33
en stor	127	158
en strim	-129	-115
en strok	185	-61
en stund	207	-8
en table	-159	-134
en talri	-123	-125
en tia	-143	-100
en tid	140	-51
en til	-79	-145
en tim	142	48
en time	250	26
en timer	61	195
en tok	-18	-150
en trakt	-112	-87
en trasa	125	-2
en trasd	154	8
en trea	-120	-111
en truma	202	30
en tune	208	6
en tvatm	-129	-107
en tyngd	164	-4
en ugn	162	29
en under	36	132
en utgan	10	138
en utred	-141	-134
en utvag	23	178
en vag	-10	172
en valdi	-38	-112
en vante	159	42
en var	12	141
en vark	124	16
en varta	-258	-232
en vecka	-315	-175
en vindr	233	38
en visel	131	11
en vit	-223	-190
en vuxen	9	232
en yxa	137	93
en zombi	-161	-146
en … alved	121	27
en … asist	26	111
en … ata	-26	-160
en … att	-167	-164
en … bara	-5	-107
en … bil	-19	90
en … bit	101	7
en … blasa	-123	-108
en … burk	145	-29
en … dar	-150	-166
en … djupt	-120	-128
en … dregl	153	22
en … efter	-8	-160
en … eler	-177	-138
en … enaa	48	207
en … fick	-176	-152
en … fingr	-120	-103
en … flack	-147	-132
en … fora	-141	-122
en … forpa	1	123
en … forst	-108	-101
en … gardi	162	74
en … gor	145	66
en … hade	-2	127
en … har	147	135
en … henke	211	-23
en … hon	123	69
en … hosta	145	46
en … huden	113	-2
en … i	-2	-109
en … igar	-178	-89
en … imorg	-101	-139
en … inan	81	159
en … ingen	-191	-180
en … inget	-190	-170
en … is	113	-2
en … jalko	166	1
en … kafe	-114	-125
en … kalsv	86	41
en … kansk	-69	-121
en … karta	127	-18
en … kile	4	176
en … klase	-6	102
en … knick	160	15
en … kvar	130	140
en … lag	98	14
en … lakar	-175	-179
en … langr	9	102
en … liter	114	24
en … livmo	-149	-134
en … lugn	-120	-113
en … lugna	126	21
en … mama	15	152
en … man	16	120
en … melan	163	18
en … men	113	-45
en … min	-110	-160
en … mina	9	182
en … mjolk	-113	-119
en … mycke	-112	-115
en … nat	-178	-229
en … nys	163	33
en … o	210	167
en … och	189	113
en … ol	4	140
en … om	60	-77
en … omsta	-95	-96
en … over	171	99
en … pa	-82	50
en … piler	124	-7
en … pres	154	27
en … racke	-116	-93
en … radio	-103	-101
en … reakt	-172	-119
en … ring	-148	-99
en … rispa	-137	-149
en … rorel	30	115
en … roste	-110	-108
en … sa	-50	149
en … sager	70	273
en … sen	255	18
en … skrik	-3	115
en … sprit	91	4
en … spyr	125	42
en … stana	-18	128
en … stel	135	42
en … strea	-12	125
en … strim	-110	-99
en … sveta	142	48
en … table	-147	-16
en … til	-31	76
en … tog	-132	-128
en … treti	-146	-122
en … tyngd	156	33
en … under	-189	-106
en … up	92	31
en … utoml	30	119
en … var	153	20
en … vaten	101	9
en … vem	-152	-149
en … vin	116	-5
ena	193	-9
ena armen	199	5
ena balen	162	26
ena benet	110	-12
ena brost	-175	-159
ena foten	125	11
ena halet	156	0
ena hande	162	23
ena mungi	194	43
ena ogat	113	-11
ena ogonl	133	31
ena pupil	191	16
ena sidan	135	-28
ena stene	186	31
ena vaden	-144	-115
ena … bruta	139	17
ena … domna	149	65
ena … efter	138	-12
ena … glome	120	36
ena … gor	142	5
ena … hange	209	34
ena … i	140	-20
ena … idag	101	16
ena … langt	112	47
ena … mar	171	60
ena … ont	152	74
ena … som	127	16
ena … svima	101	45
ena*	53	257
enaa	91	274
enaa elaa	25	152
end	118	282
end for	10	135
end … good	10	135
end*	24	366
enda	9	298
enda losni	9	150
enda satet	6	116
enda som	28	266
enda … ar	6	123
enda … hindr	6	110
enda … hjalp	8	125
endin my	8	130
endin … life	8	130
ending	10	159
ene*	-165	-78
eng*	-177	-151
engelska	-177	-81
engli pleas	-163	-155
english	-69	-126
enh*	179	21
enheter	179	21
enk*	221	290
enka	230	257
enkel bilje	33	120
enl*	50	-88
enlig plan	114	-3
enlig … kramp	114	-3
enligt	50	-88
eno*	87	148
enoug … not	-17	99
enough	87	148
ens	137	188
ens langr	-15	119
ens nar	132	40
ens skule	13	132
ens tita	88	-4
ens … koma	13	132
ens … nar	-13	96
ens … pa	123	13
ens … vi	78	-17
ens*	166	189
ensam	156	156
ensam gamal	5	136
ensam hema	152	42
ensam i	167	134
ensam komer	-12	93
ensam med	-29	101
ensam men	-198	-191
ensam sen	-148	-177
ensam snabt	135	4
ensam … impul	-12	93
ensam … jag	-138	-155
ensam … klar	-137	-132
ensam … kvala	-112	-118
ent*	-139	-151
entren	-139	-151
epi*	129	-176
epile ar	-162	-167
epile far	-131	-117
epile nu	123	23
epile vad	-113	-78
epile … gor	-113	-78
epile … hade	-138	-110
epile … han	-131	-117
epile … har	116	12
epile … inte	136	31
epile … slut	-131	-124
epile … valin	-162	-149
epilepsi	6	-156
epilepsianfal	195	48
epilepsimedicin	-135	-146
epipe aldri	-102	-80
epipe den	-139	-130
epipe har	154	19
epipe … den	-85	-67
epipe … efter	-108	-98
epipe … gamla	-129	-105
epipe … tagit	154	19
epipen	138	-89
epipenor	-124	-106
er	-298	-443
er ap	-94	-123
er han	163	-2
er har	-2	111
er i	-157	-107
er kan	-135	-143
er motag	-127	-109
er sida	-144	-142
er tack	-102	-103
er … dor	163	-2
er … for	-102	-103
er … har	-95	-116
ere*	-106	-116
erektionsproblem	-106	-116
erg*	-171	-160
ergenyl	-123	-121
eri*	109	7
erik	109	7
erik sate	109	7
erik … i	109	7
erk*	42	152
erkan … att	2	127
erkande	2	127
ert	-145	-121
ert basta	3	97
ert … men	3	97
esi*	-174	-142
et aldre	-127	-108
et anfal	164	-40
et ar	-203	-204
et as	-97	-99
et askva	-112	-87
et avske	6	176
et balte	127	108
et barn	-158	22
et bi	-50	-156
et blaog	38	136
et chip	17	127
et dygn	190	147
et elsta	-108	-97
et extra	-210	-208
et farva	-10	137
et fodel	-173	-179
et gang	-7	170
et glas	193	97
et got	-149	-155
et hal	168	-44
et halso	-112	-107
et halva	-204	-144
et helt	-123	-141
et helve	46	162
et hiner	158	-1
et horn	-21	143
et i	145	18
et jarnb	135	38
et kilo	-168	-45
et klubs	155	12
et knapc	123	23
et knivh	160	44
et konst	4	146
et lakan	235	19
et lakar	-130	-145
et litet	82	-118
et ljud	123	-15
et lok	113	-15
et lop	122	17
et mista	33	112
et monst	-117	-86
et nyt	-186	-206
et par	4	-163
et pisto	120	13
et progr	-129	-123
et rep	85	147
et revbe	-80	-116
et rot	-179	-147
et sadan	130	-12
et sar	69	178
et sat	41	232
et skal	-12	173
et skarp	147	25
et skyda	3	137
et steg	-3	205
et trad	219	98
et trasi	96	-29
et tryck	188	56
et tugum	-84	-103
et updra	24	129
et vanli	-138	-110
et … ala	33	112
et … att	31	196
et … boend	3	137
et … dagar	-135	-159
et … efter	-97	-99
et … et	43	150
et … fa	-157	-137
et … fast	113	-15
et … fonst	96	-29
et … fran	-131	-161
et … han	25	114
et … haret	-118	-100
et … hela	-137	-136
et … hitad	-108	-104
et … hjart	142	-13
et … i	190	133
et … inget	-163	-166
et … jack	-182	-178
et … liv	-114	-153
et … melan	111	45
et … mot	195	74
et … nu	73	137
et … runt	221	66
et … sat	-4	114
et … sater	-95	-104
et … sen	-151	-146
et … slag	-175	-175
et … stack	132	-3
et … stuga	-113	-94
et … tror	148	-7
et … tryck	167	8
et … var	-118	-102
et … varje	5	159
et … vem	-134	-105
et … vid	-91	-143
et … vil	-7	140
eta	-58	306
eta magsj	136	33
eta … keton	136	33
eta … on	60	184
eta*	222	-1
etari drack	123	4
etari har	161	51
etari kramp	96	28
etari lag	142	16
etari ryckt	103	12
etari vil	-105	-93
etari … bara	-105	-93
etari … fat	140	39
etari … i	103	12
etari … lampo	123	4
etari … med	142	16
etari … svalt	114	10
etaringen	237	33
ete*	116	241
etei	93	193
etei halua	12	113
etei … elaa	13	115
etei … enaa	1	142
eten	87	160
eten herai	14	156
eten … aamul	14	156
ety*	151	5
etylenglykol	151	5
even	132	-64
even hapen	-110	-116
even when	200	7
even … i	180	-7
ever	110	-70
every	-234	-80
every breat	155	4
every june	-150	-133
every month	-122	-112
every night	-93	86
every stoma	-110	-116
every ten	167	11
every winte	-154	-150
every would	14	138
every … i	-52	83
every … in	-142	-143
every … me	-18	176
every … minut	189	5
every … tums	-124	-120
everyone	121	167
everything	-34	157
everywhere	18	-113
evi*	40	245
evig	11	141
evig vila	11	141
evigt	31	141
ex	-152	100
ex brot	5	154
ex is	16	135
ex slog	-92	-114
ex star	-14	115
ex strop	112	-2
ex tog	95	-17
ex vad	-133	-149
ex … att	-6	160
ex … gor	-133	-149
ex … sig	15	198
ex … stryp	95	-17
ex … threa	14	123
ex … utanf	-14	115
exa*	-125	-120
exam	-135	-220
exams	-116	-120
exc*	-102	-130
exe*	-43	135
exercise	-135	-162
exet	10	197
exet star	3	151
exet … utanf	3	151
exf*	-6	112
exfru	-6	112
exfru star	-6	112
exfru … utanf	-6	112
exh*	-132	-126
exhausted	-132	-126
exi*	28	242
existera	22	199
exm*	3	199
exman	-21	138
exman skriv	40	151
exman … att	40	151
exmanen	28	137
exp*	-83	-228
explo av	-169	-131
explo brans	124	29
explo heada	140	33
explo i	266	20
explo ingen	-140	-122
explo … garag	120	-8
explo … hande	136	20
explo … huvud	178	22
explo … snor	-139	-112
explodera	-164	-154
exploderade	81	-95
exploderar	-183	-85
explosion	146	20
explosive	140	33
extra	118	25
extra efter	-125	-126
extra knick	160	15
extra metot	132	17
extra slag	-245	-225
extra … i	-139	-134
extra … kafe	-125	-126
extra … pa	-183	-142
extra … varje	132	17
extraslag	-119	-178
extre huvud	113	14
extre … som	113	14
extrem	156	23
eye test	-145	-135
eye*	63	-89
eyeli keeps	-112	-93
eyeli … twitc	-112	-93
eyelid	12	-98
eyes are	-147	-47
eyes from	-94	-98
eyes … dry	-111	-106
eyes … polen	-94	-98
f	-47	-127
f i	-93	-124
f … mate	-93	-124
fa andni	-115	-114
fa angra	7	138
fa betal	24	153
fa byta	43	-50
fa det	-132	-33
fa do	21	149
fa en	121	2
fa feber	-212	-179
fa forlo	-92	-104
fa hakan	109	52
fa hem	-165	-180
fa hene	133	13
fa hjalp	-73	81
fa hjart	-192	-153
fa i	161	-7
fa intyg	-115	-164
fa katen	24	145
fa kbt	-123	-134
fa krist	-151	-125
fa liga	-161	-143
fa liv	184	-26
fa luft	151	3
fa nat	23	157
fa ner	171	4
fa ny	-237	-222
fa ont	57	-43
fa pensi	41	155
fa prata	-135	-146
fa rygov	-103	-102
fa sa	137	38
fa se	6	149
fa slipa	-2	133
fa slut	49	139
fa somna	16	164
fa stop	72	-59
fa strom	-108	-97
fa tid	-173	-182
fa vila	31	141
fa … att	68	161
fa … et	139	8
fa … flera	-157	-137
fa … for	-122	-25
fa … fran	-132	-134
fa … hakan	95	18
fa … hjart	141	-21
fa … insul	-161	-145
fa … latar	16	154
fa … min	-140	-153
fa … mot	141	11
fa … nar	-151	-138
fa … ner	-161	-143
fa … ont	137	38
fa … pa	-39	-164
fa … sjalv	-140	-156
fa … stark	33	124
fa … tid	-39	-131
fa … vad	-132	-111
fac*	135	97
face feels	-166	-168
face has	169	8
face swole	131	18
face … and	110	11
face … bruis	-104	-113
face … drope	110	9
fad*	186	146
fade	186	146
fag*	-197	-162
fagel liger	-141	-130
fagel … pa	-141	-130
fageln	-179	-148
fai*	78	-114
faint	170	-27
fainted	120	-17
fakti och	-11	112
faktiskt	145	154
faktu det	-106	-97
faktu … star	-106	-97
faktura	-198	-199
fakturan	-106	-97
fal livfo	23	111
fal men	-175	-167
fal pa	-168	-143
fal … isen	-133	-112
fal*	229	142
fala	145	-10
fala fran	119	-3
fala … balko	119	-3
faler	95	-49
faler av	-215	-185
faler efter	119	13
faler … i	-162	-136
faler … kontr	119	13
falet	254	237
falet ar	18	155
falet fran	136	15
falet yr	113	20
falet … fran	18	155
falet … haste	108	14
falet … waran	113	20
fam*	-111	68
famil but	-103	-111
famil for	23	136
famil i	-113	-145
famil katen	119	13
famil liger	-118	-119
famil men	-124	-145
famil runt	-87	-126
famil sager	42	112
famil ska	-1	143
famil … att	46	191
famil … gifta	41	146
famil … huvud	113	28
famil … im	-103	-111
famil … jag	37	116
famil … lagt	33	119
famil … liger	119	13
famil … mig	-81	-114
familjen	-110	27
famnen	131	27
fan	117	-51
fan a	-151	-157
fan mit	107	31
fan … i	107	31
fan … les	-118	-116
fan … svalj	-132	-92
fan*	66	123
fans	99	167
fans hej	30	135
fans i	128	-23
fans … da	30	135
fans … skape	128	-23
far	-222	35
far #	182	34
far andno	-203	-186
far asa	101	38
far ata	-183	-182
far bada	-150	-131
far bara	96	166
far barne	23	111
far behal	-183	-189
far behan	134	-3
far blama	38	173
far byta	-100	-108
far celgi	224	79
far dalig	16	123
far de	-7	106
far det	84	214
far et	-166	-186
far for	-122	-114
far ga	-44	109
far gora	41	147
far han	-278	-143
far har	64	184
far hav	-130	-124
far hjart	67	-94
far hon	-82	-130
far huvud	-219	-206
far i	-208	-216
far impul	-6	147
far ite	165	24
far jag	-254	-118
far kampa	138	3
far kisla	-115	-102
far knapt	169	38
far kvava	17	122
far liger	124	17
far man	-229	-110
far medel	8	145
far min	-20	129
far ont	-231	-202
far panik	142	-21
far saga	17	110
far san	4	115
far sita	95	-13
far skakn	117	17
far slag	-128	-136
far sluta	36	117
far sova	-22	165
far stana	180	61
far stryk	38	287
far sveti	-127	-113
far ta	-119	-147
far tande	-117	-131
far tanka	-2	159
far tvang	-101	-110
far veta	15	145
far vi	-218	-217
far … aka	-165	-152
far … akta	-5	116
far … anfal	-113	-78
far … ata	-216	-230
far … att	112	155
far … av	-253	-144
far … band	94	-22
far … barn	-137	-99
far … bastu	-159	-158
far … betyg	16	123
far … byta	26	111
far … de	-97	-108
far … doter	-119	-124
far … dyka	-98	-91
far … eler	-9	118
far … en	-157	-67
far … flyga	-124	-83
far … for	252	143
far … fram	166	-11
far … fran	56	144
far … ga	-175	-47
far … halsa	-149	-125
far … hande	-127	-113
far … hon	159	51
far … horap	-141	-145
far … i	-141	12
far … inan	-92	-136
far … ingen	119	-9
far … ipren	-160	-164
far … kora	-145	-126
far … korko	-117	-98
far … lite	-152	-169
far … luft	221	38
far … lust	4	115
far … lyfta	-184	-170
far … med	37	160
far … nej	17	110
far … och	184	41
far … ont	-106	-148
far … pa	-81	54
far … panik	-145	-146
far … parki	-107	-86
far … sa	-122	-118
far … skjor	-100	-108
far … skoge	94	-3
far … skriv	0	147
far … slut	-2	137
far … stryk	-1	127
far … ta	-203	-201
far … til	-88	-97
far … val	-11	133
far … vara	5	168
far … vaten	-130	-123
far … veta	-95	-123
fara	-199	-202
farbr har	17	123
farbr ute	91	-38
farbr visar	-12	118
farbr … mig	-1	147
farbror	108	167
fardi fardi	9	120
fardi for	-147	-127
fardi forst	105	-12
fardi har	4	122
fardi inte	9	120
fardi … altih	9	120
fardi … lungi	-147	-127
fardig	-90	78
fardigbehandlad	-141	-134
fardigt	59	226
fardtjanst	-73	-168
farfa har	142	73
farfa snubl	122	2
farfa tafsa	15	121
farfa tog	135	-7
farfa vil	-110	-112
farfa … do	-110	-112
farfa … pa	173	114
farfa … plock	-6	111
farfar	153	92
farfars	145	40
farg	-41	-171
farga haret	-153	-155
farga rod	109	9
farga … direk	109	9
farga … och	-153	-155
fargade	-153	-155
fargas	109	9
farjan	-141	-177
farli ar	-108	-97
farli att	-206	-239
farli eler	-144	-147
farli for	-181	-150
farli … ata	-4	-119
farli … det	-108	-97
farli … dusch	-142	-146
farli … gor	-115	-106
farli … hjarn	-95	-97
farlig	-95	60
farliga	-133	-125
farligt	-358	-305
farmo ar	-166	-164
farmo at	109	-15
farmo begra	-123	-127
farmo haler	126	-3
farmo har	82	-48
farmo morfa	133	21
farmo pa	32	154
farmo papa	-30	95
farmo … behov	-118	-103
farmo … demen	-135	-144
farmo … freda	-123	-127
farmo … hande	8	148
farmo … hjart	133	21
farmo … kot	109	-15
farmo … pa	146	3
farmo … slar	-30	95
farmo … sluta	-14	74
farmor	132	92
farn	122	10
farn benet	122	10
farsa gor	-6	102
farsa … sa	-6	102
farsan	131	-114
farsk hon	20	134
farsk rispo	11	154
farsk … pa	28	187
farska	68	250
fart och	125	28
fart ont	104	27
fart … i	104	27
fart … inte	-130	-104
fart … jag	125	28
farva och	-10	137
farva … ala	4	141
farval	-3	157
farvalinlag	-10	137
fast	168	141
fast ala	-113	-151
fast det	73	197
fast foda	-119	-124
fast hene	-5	114
fast hon	160	44
fast honom	-17	100
fast ja	29	148
fast mig	8	211
fast min	-5	149
fast vi	107	-30
fast vid	-134	-123
fast … ater	-148	-129
fast … bara	132	-23
fast … bet	-9	90
fast … bilko	-122	-120
fast … det	10	138
fast … fryse	118	17
fast … grat	-7	113
fast … grate	27	206
fast … halse	145	8
fast … hisen	-115	-118
fast … hopet	-134	-123
fast … liger	144	9
fast … och	18	111
fast … prove	-113	-151
fast … sa	-19	152
fast … siter	175	-39
fast … son	-5	149
fasta	-172	-181
faste fick	-135	-139
fasti bakom	-99	-110
fasti fora	117	53
fasti i	-115	-164
fasti pa	-171	-137
fasti sat	-169	-161
fasti ut	-120	-115
fasti vad	-134	-113
fasti … benet	-154	-142
fasti … en	-132	-128
fasti … i	-129	-119
fasti … knave	-218	-199
fasti … laret	-112	-101
fasti … manad	117	53
fasti … orat	-99	-99
fasti … ska	-134	-113
fasti … somra	119	33
fasting	-363	-337
fastklamd	192	27
fastm drog	9	105
fastm … mig	9	105
fastman	9	105
fastn han	136	7
fastn i	271	-2
fastn med	138	27
fastn pa	-138	-124
fastn … ar	120	10
fastn … halse	-124	-96
fastn … maski	164	12
fastn … persi	132	12
fastn … vagen	-138	-124
fastn … valse	132	6
fastnade	305	11
fastnar	-196	-179
fastnat	171	11
fat	138	-185
fat avlop	108	22
fat beske	-94	-104
fat bilde	-10	115
fat det	-119	-118
fat en	111	-95
fat finar	-124	-136
fat grane	155	-6
fat hjalp	-89	-126
fat i	188	-83
fat indra	124	3
fat kalel	-130	-122
fat klamy	-132	-128
fat kokan	121	0
fat konst	128	12
fat kraft	-1	127
fat nacks	-123	-108
fat nog	-2	158
fat nya	-114	-91
fat potat	147	25
fat ringo	-131	-108
fat roda	-107	-68
fat sa	-126	-123
fat slaga	135	22
fat stot	128	43
fat svart	-163	-130
fat table	-153	-122
fat tid	-145	9
fat trani	-108	-97
fat utskr	-213	-206
fat vaner	-114	-104
fat veta	100	-46
fat … att	-31	133
fat … fel	-153	-122
fat … fran	128	43
fat … hjart	-114	-91
fat … i	90	-102
fat … idag	-115	-109
fat … korvb	123	23
fat … kramp	130	23
fat … men	150	115
fat … mig	148	-89
fat … mynt	162	7
fat … overa	-114	-130
fat … pa	-136	-157
fat … prick	-107	-68
fat … prop	133	22
fat … sig	121	40
fat … spik	124	25
fat … stick	-117	-104
fat … strok	224	23
fat … table	155	-6
fat … til	-130	-122
fat … tor	-98	-96
fat … tror	-131	-108
fat … under	88	-19
fat … vaten	121	0
fatar	-134	-62
fatar du	17	121
fatar ingen	-140	-108
fatar ni	17	125
fatar … hon	-93	-124
fatat	10	125
fatat beslu	10	125
fatol sater	-94	-72
fatol … mig	-94	-72
fav*	-132	-162
favor tog	-121	-119
favor … slut	-121	-119
favoritserie	-121	-119
feb*	-5	-156
feber	17	-141
feber #	-136	-168
feber a	138	29
feber ar	-116	-134
feber barne	-127	-96
feber behal	-126	-103
feber flera	-157	-137
feber gick	-178	-114
feber gra	151	20
feber har	142	-14
feber hos	-218	-182
feber huden	101	-16
feber huvud	133	63
feber i	-203	-161
feber ingen	-35	113
feber inte	-150	-114
feber just	151	32
feber kal	114	49
feber kan	-120	-90
feber kisar	-141	-114
feber kraks	194	23
feber kvina	-140	-129
feber mar	-118	-102
feber men	-118	-125
feber nacke	170	55
feber nu	186	36
feber ont	180	56
feber orkar	-121	-143
feber pa	136	7
feber pig	-104	-70
feber sedan	-297	-228
feber siter	166	66
feber skrik	145	40
feber slo	120	37
feber sover	155	40
feber stel	201	78
feber svar	123	51
feber under	133	12
feber vad	-132	-111
feber vare	147	-9
feber vil	-165	-143
feber … #	137	27
feber … a	112	7
feber … abort	133	11
feber … andas	172	72
feber … ater	-200	-129
feber … bara	222	44
feber … barn	-177	-157
feber … behan	133	12
feber … blodt	132	13
feber … borta	-168	-139
feber … bra	-162	-117
feber … for	115	-38
feber … gat	96	28
feber … gnide	-119	-75
feber … gor	-132	-111
feber … hakan	128	44
feber … hela	117	28
feber … hjart	122	43
feber … hosta	-209	-144
feber … hud	114	49
feber … huvud	-154	-133
feber … igar	-198	-175
feber … inte	164	32
feber … joba	-118	-143
feber … kan	-148	-111
feber … marmo	101	-16
feber … men	-192	-124
feber … mormo	106	23
feber … nacke	125	24
feber … nej	133	30
feber … ner	-178	-114
feber … nu	131	-3
feber … och	-135	-154
feber … om	145	40
feber … ont	-197	-141
feber … pig	-119	-82
feber … prick	276	76
feber … sa	83	-78
feber … slo	196	17
feber … sma	183	51
feber … snuva	-154	-116
feber … stel	204	87
feber … tre	-164	-113
feber … tvaar	-115	-81
feber … vacin	-175	-121
feber … vad	-159	-137
feber … vara	-165	-143
feber … vark	-140	-111
feber … vatsk	-126	-103
feberfri	-150	-139
feberkramp	203	2
febern	-256	-236
febri vad	-121	-112
febri … ska	-121	-112
febru vilka	-106	-125
feed	161	14
feedi wel	-160	-123
feel a	-169	-153
feel dizy	-149	-137
feel faint	234	57
feel fine	-167	-149
feel my	156	27
feel somet	-2	101
feel … and	136	41
feel … bit	-183	-170
feel … feet	154	23
feel … for	-27	105
feel … hurti	-3	148
feel … im	170	3
feel … pasin	165	29
feeli faint	128	23
feeli low	-199	-212
feeli … my	163	-5
feeli … since	-152	-168
feeling	-43	-101
feels	203	20
feels bruis	-104	-113
feels like	201	-8
feels … a	147	25
feels … someo	153	6
feels … tight	111	19
feet	-31	-160
feet are	-143	-143
feet … kilin	-174	-177
fel	216	-22
fel adres	-127	-129
fel blick	-3	105
fel datum	-176	-195
fel dos	-153	-122
fel frago	165	45
fel greje	107	-15
fel haha	-114	-94
fel hal	147	91
fel i	126	-19
fel medic	124	-3
fel mun	101	7
fel namn	-117	-138
fel numer	-163	-156
fel of	230	-15
fel on	174	17
fel ord	133	-11
fel ordni	128	10
fel skule	-106	-105
fel slar	11	106
fel sprut	119	9
fel throu	135	-19
fel … a	180	10
fel … de	-106	-105
fel … his	118	25
fel … imunf	-99	-73
fel … inte	119	15
fel … kan	-163	-165
fel … laxan	23	114
fel … mama	11	106
fel … min	-68	-87
fel … mit	103	15
fel … my	147	-9
fel … nar	105	-12
fel … och	85	125
fel … sned	101	7
fel … the	279	-24
fel … tio	119	9
fel*	207	54
felt	207	54
felt a	154	8
felt … kick	121	6
fem	-37	-223
fem aring	9	134
fem dygn	19	207
fem minut	-193	-208
fem nater	67	218
fem vecko	195	47
fem … det	-196	-194
fem … gamal	159	18
fem … gaser	-103	-96
fem … kisar	156	48
fem … koper	20	101
fem … leker	9	134
fem … med	117	9
fem … nu	140	0
fem … och	-165	-164
fem … somna	-123	-129
fem*	-144	-224
femar har	-141	-117
femar sager	-161	-159
femar … att	-161	-159
femaring	-214	-239
femaringen	-25	-174
femkrona	-149	-123
femte minut	146	-1
femti borde	-147	-121
femti pa	15	112
femti … jag	-147	-121
femti … lorda	15	112
femtio	-182	-155
femtiotva	-144	-137
femto och	-139	-119
fes*	78	152
fest	74	222
fest i	20	132
fest … lorda	20	132
feste andas	96	-11
feste bakis	-107	-116
feste i	1	102
feste o	104	-6
feste och	-6	164
feste … har	-107	-116
feste … lorda	1	102
feste … nu	89	-27
feste … typ	97	-12
fet	-185	-181
fet mat	-160	-151
fet … gick	-103	-122
fev*	86	-178
fever	75	-184
fever and	121	-60
fever is	-169	-146
fever light	130	25
fever of	-141	-122
fever … #	-141	-122
fever … and	103	-47
fever … hurts	130	25
fever … kilin	-156	-139
fever … says	-111	-119
few	89	81
few minut	154	-1
fib*	-125	-128
fibro ar	-102	-86
fibro … vare	-102	-86
fibron	-102	-86
fick avliv	-148	-149
fick bara	171	28
fick beske	-29	129
fick beton	112	16
fick black	-167	-151
fick blama	-160	-160
fick bort	-128	-144
fick celgi	142	19
fick den	50	149
fick det	148	3
fick en	-112	-86
fick et	-118	-237
fick fel	-143	-158
fick fram	-95	-116
fick frata	154	23
fick grus	-145	-117
fick hamta	-18	98
fick het	162	-4
fick hjalp	-141	-142
fick hjarn	-138	-113
fick hjart	-313	-268
fick hocke	140	27
fick huvud	-187	-164
fick i	158	5
fick in	128	26
fick infar	133	21
fick ja	-112	-105
fick kaust	123	27
fick klada	-149	-129
fick kon	105	-12
fick kontr	145	21
fick laga	114	28
fick lite	-234	-193
fick liv	153	7
fick lut	124	13
fick mens	-133	-136
fick mig	-164	-195
fick misfa	-142	-135
fick nasta	-161	-138
fick ny	101	43
fick nya	-139	-127
fick ont	82	-79
fick panik	-199	-199
fick penic	212	71
fick puck	110	44
fick pucke	140	13
fick sata	147	-1
fick skavs	-125	-153
fick skrid	109	9
fick sova	-124	-132
fick span	-121	-100
fick sprut	97	36
fick stana	87	-15
fick strok	-152	-124
fick strom	253	23
fick syra	104	8
fick up	190	7
fick utvis	0	149
fick varld	122	37
fick … anfal	169	-16
fick … armba	-172	-139
fick … att	69	153
fick … av	-353	-305
fick … barne	-139	-141
fick … bit	142	26
fick … black	147	44
fick … blama	-154	-132
fick … blodn	-109	-95
fick … bol	-236	-217
fick … chock	-174	-160
fick … den	-116	-148
fick … er	-95	-116
fick … for	229	188
fick … fotbo	-150	-132
fick … fraga	-79	-124
fick … genom	150	8
fick … hem	-144	-172
fick … hene	116	15
fick … hjart	-111	35
fick … honom	152	-23
fick … i	90	-113
fick … kafts	25	171
fick … kalel	-184	-170
fick … larka	-108	-104
fick … liten	-160	-136
fick … lugn	-115	-118
fick … mig	197	9
fick … mot	-114	-121
fick … nar	-160	-175
fick … nu	-151	-149
fick … nya	18	151
fick … over	156	0
fick … panik	-96	-106
fick … penic	101	43
fick … puck	93	25
fick … scham	-178	-145
fick … sig	154	16
fick … ska	-138	-113
fick … sova	-1	85
fick … star	-107	-89
fick … stick	-202	-141
fick … strok	128	-18
fick … stygn	-17	138
fick … table	-139	-127
fick … tre	87	-15
fick … tvart	108	44
fick … under	118	32
fick … ut	-124	-132
fick … vid	-181	-156
fifa	-154	-153
fig*	-31	110
fikarumet	122	3
fikat	156	135
fil*	-241	-134
film	-232	-161
film om	-135	-147
film … en	-141	-151
filma mig	32	147
filma nar	30	183
filma … de	21	138
filmade	8	212
filmar	13	133
filmat	27	166
filme och	-12	118
filme … inte	81	-20
filme … vil	-12	118
filter	-107	-115
fin*	-170	-195
fina	-139	-104
fina klani	25	124
fina vaner	-120	-129
fina … och	25	124
final ont	-83	-105
final week	-112	-93
final … i	-149	-142
finalen	-83	-105
finals	-129	-117
finar	-284	-273
finar i	-169	-171
finar overa	-128	-136
finar pa	-140	-154
finar … ansik	-169	-171
finar … pa	-119	-132
finar … rygen	-140	-154
finas	7	321
finas det	-2	137
finas mama	-3	123
finas mer	40	189
finas nar	1	138
finas snala	3	135
finas til	26	159
finas … hoste	1	138
finas … var	-2	137
find me	6	147
find words	207	-7
fine	-241	-254
fine can	-174	-193
fine now	96	-54
fine pa	-189	-165
fine … playi	-123	-113
finge ar	210	8
finge av	167	-30
finge go	-120	-100
finge in	163	5
finge liger	113	-2
finge on	-143	-144
finge pa	-119	-136
finge … a	-143	-144
finge … av	145	-3
finge … bla	88	-13
finge … borta	204	14
finge … i	156	11
finge … numb	-120	-100
finge … plata	-104	-96
finge … the	190	6
fingerborgsbloma	124	-7
fingers	58	-65
fingertopar	140	30
fingertopen	179	-40
fingr ar	131	-60
fingr fran	-124	-99
fingr hange	160	33
fingr ingen	-134	-117
fingr nar	-199	-200
fingr pa	-76	-107
fingr visar	118	8
fingr … #	118	8
fingr … armar	-3	115
fingr … av	148	-18
fingr … blaa	167	28
fingr … doren	-147	-139
fingr … en	-180	-178
fingr … i	113	-15
fingr … inte	121	28
fingr … jag	-52	-130
fingr … kanse	-134	-117
fingr … klyve	132	-8
fingr … kylan	-144	-131
fingr … naten	-108	-116
fingr … plate	-148	-137
fingr … svule	-135	-108
fingr … ugnen	-124	-99
fingr … ute	-116	-94
fingr … varma	-140	-125
fingr … varme	-156	-127
fingrar	137	72
fingret	-3	-153
finis a	162	-21
finis … sente	109	-19
finish	167	98
fins	-326	-157
fins anan	-157	-165
fins att	-100	-114
fins bara	34	267
fins botox	-100	-108
fins de	-254	-302
fins det	-364	-407
fins djurj	-124	-114
fins en	18	187
fins et	19	124
fins far	23	111
fins han	8	124
fins hjalp	-80	-108
fins i	-2	123
fins ju	19	144
fins nat	-146	-190
fins och	8	176
fins parad	-94	-105
fins stod	-102	-88
fins … andra	17	115
fins … att	-141	-154
fins … barne	23	111
fins … en	-32	214
fins … et	16	141
fins … flyta	-123	-113
fins … for	-104	18
fins … gora	-100	-114
fins … hene	-77	-108
fins … hjalp	-163	-167
fins … hugor	-108	-117
fins … imorg	25	115
fins … kvino	-13	121
fins … laser	-125	-142
fins … medic	-140	-140
fins … morgo	19	100
fins … nagon	-84	-175
fins … nan	-161	-121
fins … nat	-146	-202
fins … sager	-4	114
fins … tror	9	128
fint	-172	-207
fint han	-82	-93
fint men	-163	-123
fint nar	-201	-192
fint sa	-110	-83
fint vader	186	63
fint … ar	-143	-152
fint … bara	-115	-105
fint … jag	-142	-129
fint … sover	-82	-93
fint … tekni	-110	-83
fira	-104	-5
fira jul	24	195
fira … i	17	164
first aid	-174	-150
fis*	-97	-184
fisk	139	-26
fiske skote	11	109
fiske … och	11	109
fiskespona	11	109
fit	140	-26
fit and	145	-16
fit*	157	21
fiting	157	10
fitne watch	-115	-97
fitne … says	-115	-97
fitnes	-115	-97
fiv*	152	81
five	152	81
five minut	144	65
fix*	-16	169
fixa er	-94	-123
fixa … ap	-94	-123
fixat	24	181
fjala som	-152	-134
fjalar	-229	-189
fjalstugan	131	-1
fjalt va	-106	-97
fjalt … ska	-106	-97
fjaltur	-149	-130
fjalturen	187	35
fjalvandringen	-201	-198
fjard gange	-54	-149
fjo*	-147	-183
fjol	-243	-276
fjol nu	-169	-146
fjol och	-131	-123
fjol … frisk	-132	-99
fjort handl	17	130
fjort mil	121	19
fjort … til	121	19
fjortonarings	17	130
fla*	174	0
flack	-274	-267
flack i	-184	-172
flack ingen	-130	-118
flack och	122	43
flack overa	119	13
flack pa	142	-23
flack sex	116	23
flack … armar	107	-8
flack … inte	171	37
flack … magen	118	41
flack … manad	116	23
flack … nacke	-117	-114
flack … och	119	13
flack … rygen	-119	-116
flack … slo	122	43
flackar	155	-6
flackarna	142	22
flackig	228	62
fladrar	131	3
flagar	129	24
flagnar	-127	-146
flama up	191	1
flama … hande	111	25
flamade	164	-4
flami pa	108	38
flami … knana	108	38
flamig	116	24
flamt fast	99	-20
flamt jag	113	28
flamt … ja	99	-20
flamt … orkar	113	28
flamtar	167	-1
flanken	-159	-122
flasa som	203	31
flasa … en	177	37
flasa … et	113	-15
flasar	271	60
flase orkar	-102	-103
flase … knapt	-102	-103
flasen	-102	-103
flasig	-153	-143
flask jag	-6	104
flask langr	-141	-132
flask med	153	29
flask sprit	91	1
flask vin	116	-5
flask … #	-141	-132
flask … ar	-56	135
flask … och	91	4
flask … tandv	140	41
flaska	159	163
flaskan	-17	-116
flasklap	0	135
flaskor	6	159
flat	-35	194
flatm is	76	-90
fler han	142	4
flera ar	-231	-240
flera gange	-203	-57
flera kvala	-20	92
flera manad	-92	48
flera prata	-119	-110
flera sekun	209	31
flera stota	149	27
flera … i	-180	-148
flera … jag	-118	-130
flera … och	17	75
flera … samti	-119	-110
fli*	76	206
flick ar	100	-22
flick bara	116	-8
flick nyser	-115	-106
flick och	-1	145
flick ryckt	116	-4
flick skote	-119	-103
flick slar	33	204
flick spark	12	141
flick vil	-98	-131
flick … #	-102	-118
flick … hon	12	124
flick … i	159	-15
flick … inte	150	10
flick … mig	6	159
flick … sa	-119	-103
flick … san	7	97
flick … sig	30	185
flick … slut	-93	-122
flick … stira	116	-8
flick … tagit	124	-7
flicka	-142	-69
flickorna	24	123
flickvanen	-86	107
flime for	178	71
flime forst	-133	-122
flime som	-167	-169
flime … och	-128	-102
flime … ogona	119	25
flime … ogone	133	45
flimr til	113	-14
flimr … och	113	-14
flimrar	203	8
flipe my	119	14
flipe … neck	119	14
fliped	120	12
flit	27	360
flit for	8	123
flit igar	-11	120
flit … angra	-11	120
flit … att	9	134
flo*	254	-143
flog	200	-23
flog av	138	33
flog … crose	104	27
flog … fran	106	24
floor	203	-94
flopy	227	12
flu*	161	-73
flugsvamp	246	72
flugsvampen	149	57
fly*	-256	-228
flyga fran	32	163
flyga … balko	16	99
flyget	-149	-208
flygplanet	-144	-136
flygr lock	-117	-92
flygr vil	-116	-95
flygr … ha	-116	-95
flygrad	-157	-148
flygresan	140	-33
flyta sig	102	-26
flyta til	-201	-282
flyta … ala	-105	-107
flyta … det	-141	-171
flyta … gor	21	152
flyta … lulea	-106	-166
flyta … ner	125	19
flytade	-165	-213
flytande	-123	-113
flytar	-165	-140
flyte runt	-139	-117
flyte … svart	-139	-117
flyten	-64	-155
flyter	-189	-163
flytn fran	-125	-108
flytn har	-112	-88
flytn med	-112	-91
flytn nar	-112	-84
flytn och	-38	74
flytn skaka	141	21
flytn … haft	-112	-88
flytn … jag	-112	-84
flytn … klada	-113	-110
flytn … lite	-112	-91
flytn … penis	-125	-108
flytningar	-130	0
foa*	95	-65
foam	191	8
fod	3	110
fod av	3	110
fod … mista	3	110
fod*	63	-37
fode	258	199
fode barn	123	12
fode for	185	186
fode … en	-9	168
fode … for	116	39
fode … tva	-12	132
fodel pa	-177	-172
fodel som	-127	-119
fodel … vaxt	-104	-98
fodelsemarke	-175	-210
foder	266	11
foder hema	142	6
foder i	135	-5
foder nu	147	25
foder … bilen	135	-5
fodse och	118	17
fodse … har	118	17
fodseln	-94	-137
fog*	-157	-144
foglo i	-128	-114
foglo … vecka	-128	-114
foglosning	-157	-144
fol	310	-104
fol av	112	-10
fol fran	234	-34
fol i	69	-50
fol igar	-103	-102
fol ihop	57	-137
fol nerfo	123	-5
fol och	180	66
fol over	191	-4
fol slog	105	30
fol ur	125	23
fol … an	121	0
fol … benen	94	-3
fol … cykel	-104	-92
fol … fonst	167	7
fol … haste	125	16
fol … honom	122	-2
fol … huvud	105	30
fol … och	192	34
fol … sange	125	23
fol … tak	142	12
fol … taket	170	6
fol … tredj	123	16
fol*	34	234
folie	-20	116
folja	42	272
folja efter	65	259
folja med	20	140
folja papa	4	138
folja up	-123	-130
folja … honom	42	132
folja … i	4	138
folja … mama	-4	108
folje efter	68	232
folje … mig	67	209
foljer	-18	94
folk framf	-4	112
folk har	-96	-119
folk men	-184	-153
folk och	-9	112
folk undra	24	85
folk … busen	-4	112
folk … inte	18	171
folk … mig	-83	-125
folk … ni	-81	-112
folk … nu	-9	112
folk … varfo	24	85
folksamlingar	-127	-125
fon*	246	233
fonst och	58	216
fonst pa	180	55
fonst … andra	181	23
fonster	134	193
fonstret	141	202
fonta bukta	177	30
fonta … ut	124	1
fontanel	156	8
fontanelen	225	46
foot	70	-109
foot and	-149	-144
foot is	158	10
foot … mouth	-149	-144
footbal	-137	-137
for	-19	184
for #	70	-119
for adhd	-127	-130
for air	251	19
for al	16	144
for ala	-40	159
for aldre	-81	-112
for alt	-6	246
for altid	77	402
for anars	77	156
for andra	86	118
for askan	-159	-158
for att	-34	194
for bebis	-161	-158
for being	21	145
for bloda	17	162
for blodf	-145	-134
for blodp	-149	-170
for blood	-107	-106
for brost	188	49
for brot	-107	-125
for cance	-87	-117
for co	145	28
for covid	-110	-89
for dag	142	5
for days	-222	-232
for de	148	87
for dem	-128	5
for den	131	154
for doden	-113	-125
for doren	6	145
for egen	58	246
for en	324	128
for ena	182	26
for evigt	31	141
for fardt	-129	-131
for five	-3	130
for flyge	-139	-163
for fora	-129	-129
for forst	179	160
for framt	-91	-114
for fridy	-99	-127
for ful	12	154
for good	19	161
for got	89	267
for han	58	243
for handl	8	119
for hard	-140	-94
for hene	-96	-136
for hiv	-110	-107
for hjalp	-162	-34
for hjart	-148	-152
for hofte	133	53
for hogt	-187	-186
for hojde	-166	-184
for hon	176	112
for honom	-169	-16
for huden	-213	-214
for jag	162	282
for jordn	-104	-109
for kater	-80	-88
for klamy	-94	-126
for kolmo	-137	-109
for kolox	169	28
for kontr	-139	-119
for korko	-241	-239
for lagt	-113	-123
for lange	-263	-264
for langt	-128	-138
for lite	-204	-227
for lungi	-192	-165
for mama	-25	159
for manga	213	10
for mat	72	-38
for maten	-6	136
for me	22	193
for mej	31	146
for mig	98	228
for min	60	235
for minst	54	131
for mit	109	170
for my	-316	-289
for mycke	-173	-78
for nagot	-185	-196
for nagra	161	26
for nalar	-141	-157
for nan	68	207
for nat	-161	-145
for nio	221	42
for nu	-149	-151
for ogat	141	3
for ogone	202	26
for ont	3	131
for orat	-238	-224
for orone	-20	158
for overg	11	97
for papa	4	246
for parke	-105	-90
for peopl	-157	-153
for potat	28	176
for preve	-152	-144
for sa	-177	-161
for senas	174	26
for sent	-234	-209
for sex	70	-44
for sin	-21	120
for sit	139	42
for six	138	180
for skola	-182	-148
for skuld	-6	92
for spind	-164	-161
for spira	-139	-121
for sprut	-201	-211
for steks	-101	-115
for stor	125	26
for svara	-34	154
for tbe	-191	-158
for the	-21	143
for three	-261	-213
for tidig	112	175
for tjugo	170	30
for trang	-136	-125
for tredj	-110	-5
for tung	-117	-98
for ukrai	-113	-93
for utebl	-163	-159
for vab	-101	-90
for vad	16	182
for vapen	-118	-149
for varar	-126	-117
for varje	250	241
for varto	-114	-121
for vaten	-155	-174
for weeks	22	139
for years	-167	-186
for … aka	8	143
for … andas	121	20
for … andet	129	-2
for … aneur	-108	-118
for … ata	192	20
for … att	-33	154
for … av	-198	-200
for … bara	-126	-154
for … barn	2	157
for … bast	-99	28
for … besok	-187	-197
for … dagar	201	167
for … dar	100	-97
for … days	-185	-71
for … de	-13	165
for … decen	-126	-118
for … del	73	343
for … det	13	259
for … do	10	210
for … egen	-10	123
for … enda	6	123
for … fa	34	-141
for … fast	-92	-188
for … fonst	1	143
for … for	173	161
for … ga	22	188
for … gamla	-85	-67
for … gang	115	156
for … gange	102	98
for … gar	169	28
for … genom	25	150
for … godis	-145	-137
for … grane	105	-1
for … gud	11	94
for … haha	-182	-164
for … halva	-140	-121
for … halvt	148	32
for … han	-49	92
for … hand	-2	123
for … helst	1	123
for … hjalp	16	144
for … hjart	145	18
for … hogra	133	-1
for … hur	-124	-135
for … huvud	79	-15
for … iblan	21	122
for … igar	-101	-115
for … infor	-107	-127
for … inget	-156	-177
for … insul	116	9
for … inte	52	184
for … istal	-103	-100
for … jag	-68	100
for … kana	21	183
for … klamd	87	-15
for … koles	-120	-100
for … koma	-114	-121
for … kop	-114	-125
for … kora	-109	-112
for … kring	-179	-168
for … kvart	179	0
for … laser	12	133
for … lastb	-117	-98
for … ljud	7	129
for … lungr	-117	-110
for … man	-24	97
for … manad	-128	52
for … mans	-145	-127
for … men	-158	-116
for … mer	43	153
for … metad	117	8
for … min	143	-18
for … minut	293	96
for … mot	-157	-187
for … nad	-140	-94
for … ni	122	303
for … ogat	182	26
for … over	-121	-130
for … pa	-137	-145
for … papa	44	164
for … partn	16	114
for … perso	-173	-174
for … piza	-141	-142
for … rada	-14	99
for … sa	91	137
for … saga	22	207
for … sambo	-3	131
for … se	-14	134
for … sedan	-114	-185
for … sig	-28	91
for … sjalv	39	271
for … skyda	-2	100
for … slipa	-32	185
for … somn	-122	-114
for … somnm	118	1
for … sta	11	130
for … stang	-109	-129
for … steg	147	-9
for … stopa	21	132
for … straf	-12	169
for … stund	165	-7
for … svar	119	25
for … svarm	105	32
for … table	213	10
for … tanka	-187	-198
for … tests	-107	-106
for … til	-182	-195
for … timar	183	-51
for … time	292	1
for … tjute	169	64
for … vacin	-193	-145
for … vad	-163	-166
for … vaga	-13	127
for … vald	-138	-150
for … vaten	-121	-132
for … vecko	-34	88
for … vi	-86	-122
for … vil	-13	122
for … vin	-125	-159
for … week	-143	-189
fora aret	-243	-125
fora gravi	-159	-167
fora somar	-222	-220
fora vecka	271	166
fora vinte	-176	-149
fora … a	159	-15
fora … ar	-94	-94
fora … borta	-144	-133
fora … feber	153	56
fora … fick	-127	-137
fora … hur	-105	-116
fora … kan	-152	-125
fora … mar	-79	-76
fora … men	-68	76
fora … nu	228	18
fora … och	88	180
fora … vart	-99	-112
foradet	-86	70
foral for	20	182
foral iblan	-82	-108
foral jobar	18	186
foral … altid	15	134
foral … vil	-82	-108
foralder	-165	-205
foraldrar	72	239
foraldrarna	133	139
foraltid	20	182
forbered	-175	-169
forbi	147	240
forbj har	24	108
forbjudet	24	108
forbl for	-25	122
forbl … bloda	17	162
forbloda	17	162
forced	-10	177
fore mens	-141	-119
fore stats	-107	-89
fore … fick	-107	-89
forebygande	-127	-136
forelasare	-177	-200
fores borja	108	5
forestalningen	108	5
forever	27	150
forfrysning	-106	-97
forga pig	-112	-99
forga tar	122	2
forga … han	19	163
forga … och	-112	-99
forga … slog	103	15
forga … waran	122	2
forgi av	-72	62
forgi honom	-12	109
forgi jag	-14	93
forgi … och	-12	109
forgifta	-1	126
forgiftar	-31	185
forgiftat	-1	152
forgrep	9	134
forha for	-140	-94
forha … hard	-140	-94
forhardnad	-140	-94
forklara	-124	-109
forky far	-121	-89
forky gick	-135	-124
forky och	-139	-113
forky … fyra	-139	-112
forky … hes	-125	-102
forky … over	-135	-124
forky … tredj	-99	-73
forkyld	-140	-238
forkylning	-63	-175
forkylningar	-148	-159
forkylningen	-116	-135
forla att	-101	-120
forla av	-140	-74
forla fel	-174	-164
forla for	-1	195
forla fran	151	11
forla i	170	6
forla mig	7	127
forla pa	207	16
forla sedan	-152	-119
forla … alt	-8	166
forla … en	-129	-98
forla … ena	137	19
forla … hoger	202	23
forla … jag	-89	-117
forla … midja	151	11
forla … skrac	-151	-137
forlamad	185	56
forlamning	105	32
forlat	-209	21
forlo for	-166	-66
forlo med	-122	-117
forlo sin	-113	-116
forlo … forst	-120	-115
forlo … losni	-166	-66
forlo … mama	-113	-116
forlorat	-46	93
forlosningen	-166	-66
forlosningsdepresion	-147	-78
formaksflimer	-101	-155
formalitet	11	151
formi det	130	-6
formi gar	106	20
formi hon	-139	-127
formi … fick	-139	-127
formi … han	106	20
formidag	-162	-160
formidagen	131	19
formidags	218	104
formidan	-122	-126
forny inhal	-109	-65
forny mina	-60	-147
forny recep	-152	-151
forny … epipe	-124	-106
forny … pa	-152	-151
forny … recep	165	137
fornya	-127	-175
forpa det	1	123
forpa sedan	42	120
forpackning	1	123
forsa	80	-28
forsa blod	160	9
forsa for	-169	-152
forsa igen	80	-28
forsa … jag	105	61
forsa … sa	-176	-168
forsakringen	58	123
forsakringskasan	-175	-164
forsakringspengarna	23	203
forsar	314	24
forsen	-27	125
forsent	14	117
forsk for	-179	-144
forsk ut	-105	-90
forsk … skola	-179	-144
forskolan	-160	-167
forskoleinskolning	-117	-113
forskrackt	-105	-90
forso i	13	136
forso igar	1	115
forso igen	-105	18
forso sata	120	34
forso sla	152	-5
forso stopa	7	130
forso stryp	168	4
forso … honom	7	130
forso … in	152	-5
forso … livet	-8	142
forso … mig	164	-12
forso … nu	-108	-102
forso … torsd	13	136
forsoker	145	10
forsokte	-35	176
forst alas	8	179
forst barn	-112	-105
forst barne	-170	-143
forst besok	-140	-146
forst gange	136	168
forst hans	-109	-129
forst hjalp	-169	-168
forst hos	-128	-121
forst kramp	148	23
forst man	-126	-127
forst men	206	50
forst och	-158	-129
forst stege	-189	-218
forst table	176	43
forst timen	-131	-115
forst … barn	-128	-121
forst … hande	151	58
forst … i	72	-50
forst … kavep	89	32
forst … liv	-43	118
forst … norma	-131	-115
forst … sen	-168	-149
forst … slog	-126	-127
forst … var	146	10
forsta	-189	-228
forstar	161	185
forstopad	-153	-137
forstopning	-129	-130
forstor	-43	118
forsv ar	-123	-123
forsv direk	-101	-107
forsv for	41	242
forsv igen	129	-11
forsv med	85	-9
forsv nar	-36	-115
forsv pa	-118	-89
forsv … altid	50	145
forsv … att	136	21
forsv … direk	129	-11
forsv … efter	-123	-123
forsv … en	103	-21
forsv … glas	117	28
forsv … glase	188	57
forsv … got	40	145
forsv … jorde	23	116
forsv … karao	-110	-108
forsv … lovet	-94	-107
forsv … man	187	63
forsv … min	-115	-103
forsv … nar	-101	-107
forsv … svara	-28	91
forsvara	-28	91
forsvina	72	228
forsvunit	-175	-169
fort	123	25
fort ar	172	9
fort barne	22	170
fort bjork	-114	-99
fort inan	-6	152
fort mage	145	38
fort nar	-155	-163
fort och	192	129
fort ur	-94	-72
fort vi	110	158
fort … dor	175	7
fort … e	188	43
fort … fat	-117	-104
fort … fatol	-94	-72
fort … flyta	21	152
fort … gar	141	-62
fort … hopas	-2	114
fort … inte	129	31
fort … jag	-49	-113
fort … lager	-132	-136
fort … reser	141	22
fort … slar	-114	-99
fort … sover	3	116
forta om	-104	-90
forta … man	-104	-90
fortf bla	130	45
fortf kalel	-154	-167
fortf lever	-2	129
fortf ont	-151	-150
fortf pojke	124	47
fortf stel	-99	-80
fortf under	77	-18
fortf … #	124	47
fortf … brost	77	-18
fortf … i	-113	-118
fortf … pa	-99	-80
fortf … svag	-189	-137
fortj en	20	142
fortjanar	46	181
forts anda	108	127
forts andas	2	118
forts me	-97	-97
forts rina	130	22
forts … likso	2	118
forts … omepr	-97	-97
forts … ur	130	22
fortsate	6	169
fortsater	216	155
forut a	-148	-150
forut nej	5	161
forut pa	-118	-109
forut sama	125	20
forut … da	-124	-103
forut … kansl	125	20
forut … nu	112	15
forut … varen	-118	-109
forva da	-147	-111
forva for	-126	-117
forva … och	-147	-111
forva … varar	-126	-117
forvarar	-126	-117
forvarkar	-169	-126
forvarning	171	46
forvi a	150	23
forvi andas	140	46
forvi o	152	58
forvi och	237	56
forvi som	-138	-126
forvi … doter	123	30
forvi … glodh	120	13
forvi … har	157	17
forvirad	222	52
fos*	98	198
foste och	125	2
foste sedan	115	12
foste … igar	115	12
fosterorelser	115	12
fosterstalning	136	12
fot	232	-9
fot barn	191	165
fot efter	-123	-117
fot for	12	108
fot kan	-106	-100
fot ont	-111	-112
fot pa	-104	-68
fot siter	108	-7
fot stick	181	13
fot synas	157	13
fot … badru	102	-20
fot … bakoc	108	-7
fot … byge	-104	-68
fot … frame	-111	-112
fot … ga	-106	-100
fot … nylig	12	117
fot … nys	-27	112
fot … pa	165	-5
fot … prome	-123	-117
fot … tva	12	108
fot … ut	181	13
fot*	-167	-356
fotbo den	118	32
fotbo i	-190	-164
fotbo igar	-177	-173
fotbo men	-3	123
fotbo ont	-141	-146
fotbo … ar	-142	-139
fotbo … hjart	124	47
fotbo … i	-2	-134
fotbo … jag	150	144
fotbo … liger	118	32
fotbol	-222	-175
fotbolen	-141	-169
fotboln	118	32
fotbolslaget	-141	-146
fotbolstranare	50	163
foten	-137	-224
foten als	121	46
foten blev	122	47
foten den	117	35
foten hange	128	16
foten har	111	33
foten i	171	-41
foten igar	-116	-94
foten lite	-150	-139
foten lukta	113	40
foten men	25	138
foten nar	-157	-146
foten nu	159	68
foten pa	-188	-165
foten pekar	137	35
foten siter	-131	-113
foten svima	112	21
foten … ar	139	48
foten … at	137	35
foten … att	-136	-125
foten … blivi	111	33
foten … det	42	151
foten … djupt	-131	-113
foten … en	112	21
foten … gar	121	46
foten … grask	164	20
foten … i	98	-5
foten … nar	-131	-92
foten … rod	-127	-107
foten … svuln	118	46
foten … ta	-136	-111
foten … vit	121	5
foter	-72	-187
foter ar	133	15
foter bla	116	31
foter flack	116	23
foter nar	-161	-143
foter o	107	18
foter pa	-144	-134
foter sveta	-130	-120
foter … har	107	18
foter … i	-172	-161
foter … inte	116	31
foter … jag	-164	-150
foter … kvale	-144	-134
foter … sex	116	23
foterna	31	-86
fotsv en	-141	-147
fotsv melan	-125	-123
fotsv … gang	-141	-147
fotsv … ja	-153	-123
fotsv … tarna	-125	-123
fotsvamp	-243	-194
fotsvampen	-141	-147
fotsvet	-111	-99
fotva vagra	-115	-119
fotva … ge	-115	-119
fotvarta	-115	-119
fou*	70	112
found	98	115
found out	-9	150
four days	-4	149
fr	33	186
fra*	110	90
fradg runt	182	10
fradg … munen	197	20
fradga	228	15
fraga anda	-172	-160
fraga ar	-71	-160
fraga at	42	179
fraga av	-90	-142
fraga fins	21	115
fraga for	-4	169
fraga fran	2	114
fraga galer	-146	-152
fraga hela	124	12
fraga hur	41	231
fraga ja	118	140
fraga man	-126	-144
fraga men	-137	-153
fraga om	34	-214
fraga sama	36	-137
fraga vad	15	105
fraga var	-108	-150
fraga … egen	34	128
fraga … faktu	-164	-150
fraga … hon	-10	140
fraga … koles	-107	-89
fraga … krope	-137	-126
fraga … mig	29	182
fraga … mit	50	-80
fraga … mycke	28	115
fraga … ni	-107	-96
fraga … om	-152	-209
fraga … sak	36	-137
fraga … som	14	102
fraga … sonen	-118	-105
fraga … tiden	176	34
fragade	-101	200
fragan	-235	-209
fragar	29	167
frago … har	165	45
fraktur	156	24
fram	144	140
fram bosan	-18	132
fram er	-95	-116
fram et	216	-3
fram han	138	19
fram huvud	150	5
fram orden	161	-16
fram tva	110	-23
fram … att	-5	140
fram … barnb	-127	-145
fram … han	149	-12
fram … ljud	100	-23
fram … och	6	127
fram … ord	279	-5
fram … pa	142	15
fram … sida	-95	-116
fram … table	0	143
framatbojd	143	-22
framatlutad	252	-17
frame	-73	115
frame under	-111	-112
frame … borde	7	113
frame … tar	-111	-112
framf busen	8	168
framf ogone	133	17
framf os	160	-19
framf … pa	179	11
framt bara	-5	111
framt vad	-83	-105
framt … morke	-5	111
framt … ska	-83	-105
framtanden	-142	-136
framtid	-5	111
framtidsfulmakt	-117	-146
fran #	-162	-140
fran ala	0	117
fran alt	-9	165
fran apote	-178	-171
fran bajsa	-107	-102
fran blomk	-147	-145
fran bron	-9	191
fran brost	159	43
fran bryga	-148	-147
fran dag	-152	-151
fran eleme	-84	46
fran er	-232	-271
fran fonst	198	31
fran forsa	-143	-157
fran grane	-121	-106
fran halse	136	12
fran handb	-146	-157
fran haste	145	27
fran hog	131	9
fran hogsp	180	54
fran hosku	101	45
fran i	-128	-156
fran ingen	130	11
fran jobet	-45	97
fran jorde	23	116
fran klon	-116	-114
fran lagre	141	13
fran lilje	128	14
fran madra	-113	-113
fran midja	151	11
fran nasan	-136	-137
fran naten	-19	90
fran natet	-1	151
fran navel	162	51
fran parke	30	216
fran penis	-168	-158
fran psyk	-17	164
fran radio	8	145
fran sjate	3	124
fran sjukh	-207	-125
fran slipe	-117	-104
fran sofan	-197	-158
fran sport	-108	-116
fran stege	178	3
fran tak	142	12
fran taket	185	91
fran tan	113	40
fran tandk	47	-79
fran tandl	-134	-123
fran thail	123	30
fran toale	-13	115
fran toan	-21	81
fran tramp	125	30
fran tredj	123	16
fran ugnen	-124	-99
fran utlan	-130	-139
fran vante	-89	-126
fran … bh	-108	-116
fran … bro	-110	-100
fran … det	75	135
fran … elsta	-108	-97
fran … flera	-92	-109
fran … gav	-104	-103
fran … han	193	167
fran … hart	-107	-102
fran … hojd	131	9
fran … hon	30	168
fran … idag	-17	100
fran … igar	75	123
fran … jag	-116	-61
fran … kan	-130	-139
fran … kompi	18	115
fran … lyhor	-119	-141
fran … men	-154	-37
fran … min	-131	-159
fran … nar	-194	-159
fran … och	138	127
fran … pa	0	-120
fran … sidan	122	51
fran … skave	-117	-104
fran … somra	-99	-93
fran … spola	-124	-99
fran … til	27	-226
fran … ut	127	12
fran … van	-89	-126
fran … vanin	150	142
franvarande	140	-7
frata medel	140	29
frata … i	174	25
fratande	202	41
fratskada	178	16
fre*	-7	170
freda ar	6	169
freda boka	-123	-127
freda han	13	143
freda nu	101	-13
freda och	-165	-153
freda … ar	-198	-197
freda … det	29	200
freda … kansk	98	25
freda … om	-123	-127
fredag	-112	112
frest ikval	-2	135
frest … ngl	-2	135
frestar	-2	135
fri*	-100	-81
friday	-33	137
fridy och	-99	-127
fridy … undra	-99	-127
fridykning	-99	-127
frien says	-44	108
frien took	148	-44
frien … somet	129	-30
friend	236	193
friends	-196	-151
friko hur	-99	-124
friko syns	-116	-101
friko … det	-116	-101
friko … vet	-99	-124
frikort	-191	-242
frisk	-184	-145
frisk far	-132	-99
frisk i	-142	-162
frisk men	12	143
frisk och	-154	-150
frisk sen	-74	-109
frisk ur	-125	-101
frisk … lange	-74	-109
frisk … ovrig	-172	-148
frisk … vanst	-125	-101
friti sager	11	88
friviligt	-124	-148
froke jag	16	123
froke … far	16	123
from	-111	51
from a	38	135
from his	146	41
from last	-108	-92
from my	-93	94
from polen	-94	-98
from work	-122	-124
from … arm	111	-6
from … belt	8	116
from … compu	-111	-106
from … mum	1	183
from … year	-108	-92
fros	-245	-96
fros ihjal	-163	-198
fros lite	-165	-142
fros til	6	163
fros … is	6	163
fros … nu	-129	-108
frosa	372	49
frosa feber	166	68
frosa i	92	30
frosa kisar	-152	-131
frosa komer	94	0
frosa nagon	-106	-118
frosa nu	136	7
frosa och	185	10
frosa sa	152	58
frosa skaka	119	-6
frosa yr	115	46
frosa … #	144	27
frosa … huvud	-118	-119
frosa … i	94	0
frosa … magsm	123	5
frosa … minut	-106	-118
frosa … nat	92	30
frosa … o	106	23
frosa … ont	140	11
frosa … sa	130	-7
frosa … sange	182	70
frosa … som	-91	-104
frosa … tva	103	13
frosan	184	-6
fru	120	120
fru ar	146	8
fru fick	84	129
fru fode	7	110
fru fol	149	37
fru gravi	149	19
fru har	-133	7
fru hon	118	88
fru i	-7	129
fru jag	21	254
fru mar	99	48
fru min	108	5
fru nyfor	3	122
fru och	-32	100
fru sager	60	-101
fru skule	21	132
fru slog	-124	-153
fru stira	-15	113
fru vil	-114	-114
fru … #	149	19
fru … att	-52	-178
fru … barn	15	129
fru … en	133	31
fru … fa	21	132
fru … for	7	110
fru … fot	5	146
fru … gravi	142	36
fru … hon	80	134
fru … ingen	131	1
fru … inte	-37	74
fru … konst	152	43
fru … lag	-102	-88
fru … lagt	-3	114
fru … liger	-9	90
fru … ny	11	104
fru … sa	153	14
fru … sager	108	5
fru … skaka	140	5
fru … vile	-3	119
fruga sager	-151	-120
fruga … att	-151	-120
fruga … inte	140	30
fruko hon	128	52
fruko iblan	-137	-133
fruko … prata	119	35
frukost	-21	-173
frukosten	148	-80
frukt dalig	168	-8
frukt … under	-112	-105
fruktansvard	180	65
fruktansvart	195	66
fruktansvert	-112	-105
fruktkarna	-145	-127
frun det	7	131
frun … arg	-129	-141
frun … inte	35	191
frun … jatek	100	25
frun … sa	124	-7
frun … ut	-130	-145
fruse och	-144	-123
fruse skuld	-148	-138
fruse … febri	-144	-123
frusen	-142	-197
fry*	251	29
frysa	-31	112
frysa ihjal	-15	122
fryse jamt	-148	-134
fryse sa	234	31
fryse … ar	103	16
fryse … har	-110	-89
fryse … hon	117	-12
fryse … jag	115	32
fryse … sa	136	9
fryse … tande	158	35
fryser	226	-53
fuc*	-157	-152
fucidin	-157	-152
fuktig	163	26
ful	297	172
ful for	12	154
ful igen	126	-9
ful jag	19	129
ful men	107	-60
ful under	20	119
ful va	-6	102
ful … att	12	154
ful … doter	20	119
ful … inte	62	-28
ful … o	126	-9
ful … roda	127	27
ful … ska	-6	102
ful … telef	99	-2
fula	-140	-38
fula ut	-202	-146
fula … blaso	111	25
fulstandigt	-133	-146
fult av	-146	-133
fult men	120	96
fult … matar	118	8
funde alvar	37	159
funde pa	-69	70
funde … att	44	117
funde … pa	-18	173
funderar	-88	49
funderat	13	164
funge en	154	38
funge fint	-123	-105
funge mar	113	20
funge … ila	113	20
funge … sa	-110	-83
funge … stund	154	38
fungera	285	140
fungerar	-115	-195
funka apen	-136	-129
funka en	-119	-97
funka … hjart	-119	-97
funkar	-60	-156
fur*	-216	-224
furadantin	-141	-131
fy	-171	-157
fyl*	-83	-208
fyla	-83	-190
fyla i	-172	-165
fyla pa	-190	-198
fylde	-129	-240
fyler #	-5	127
fyler femti	15	112
fyler man	-105	-96
fyler … i	-105	-96
fyler … nasta	20	119
fyler … pa	32	120
fylt #	-135	-150
fylt … a	-135	-150
fyr*	143	-17
fyra	172	47
fyra ar	-210	-148
fyra av	-166	-150
fyra dar	-83	65
fyra gange	169	-42
fyra manad	101	-103
fyra pa	132	2
fyra timar	-5	125
fyra varje	-228	-230
fyra … aka	-11	91
fyra … den	107	0
fyra … feber	-89	-64
fyra … jag	167	146
fyra … nat	-243	-212
fyra … och	90	131
fyra … sager	20	116
fyra … tio	-166	-150
fyraa vakna	-123	-129
fyraa … o	-123	-129
fyraaringen	-170	-203
fyrhj och	113	3
fyrhj … liger	113	3
fyrhjulingen	110	2
fyrti gange	159	14
fyrti … i	159	14
fyrve explo	136	20
fyrve … i	136	20
fyrverkeri	136	20
g tre	-127	-108
g … gange	-127	-108
ga	-75	162
ga bort	40	155
ga forbi	-42	128
ga fran	137	77
ga hem	39	273
ga i	-178	-183
ga inan	-3	105
ga men	-156	-108
ga ner	-111	105
ga pa	-265	-261
ga rakt	145	4
ga til	175	81
ga up	-232	-256
ga ut	15	374
ga … a	-106	34
ga … arm	127	0
ga … dagis	-154	-125
ga … dokto	11	177
ga … doren	144	-20
ga … eler	-3	105
ga … i	-103	75
ga … idag	18	152
ga … jakta	-130	-124
ga … jobet	-162	-135
ga … kan	-147	-133
ga … mina	2	121
ga … pa	-81	65
ga … ser	110	23
ga … svule	-150	-139
ga … terap	-131	-152
ga … toan	154	18
ga … utan	22	196
gaf*	145	7
gafel ramla	94	9
gafel … ur	94	9
gafeln	123	3
gal*	-203	-135
galen	-244	-84
galen av	-123	-149
galen pa	-141	-136
galer	-196	-73
galer aven	32	124
galer det	-130	-134
galer mig	-139	-149
galer min	-58	-183
galer mit	52	157
galer … bara	-111	-120
galer … doter	-119	-130
galer … eksem	52	157
galer … mama	-148	-149
galgr tva	126	13
galgr … vecko	126	13
galgront	126	13
galimatias	159	21
galivare	-117	-125
galni med	-12	99
galni och	129	-12
galni … jag	129	-12
galni … mig	-12	99
galning	165	69
galst hitad	-114	-113
galst ont	-131	-119
galst … av	-114	-113
galst … under	-103	-122
galsten	-187	-178
galt	150	36
gam*	-28	-124
gamal	28	-114
gamal #	149	1
gamal alder	-110	-112
gamal ingen	5	136
gamal kafe	148	27
gamal magen	102	32
gamal man	117	21
gamal medic	-119	-133
gamal och	-128	-89
gamal radio	-103	-101
gamal ut	-125	-119
gamal … #	117	21
gamal … grade	131	14
gamal … sager	-110	-112
gamla	-131	-215
gamla ar	-176	-155
gamla doter	149	22
gamla har	-128	-115
gamla journ	-164	-187
gamla kryck	-131	-139
gamla medic	-177	-192
gamla vanli	86	-21
gamla visa	-102	-86
gamla … gat	-128	-115
gamla … har	201	35
gamla … i	86	-21
gamla … pa	-155	-118
gamla … til	-131	-139
gamla … utgan	-129	-105
gan*	109	155
gang	13	117
gang ar	125	-7
gang av	-157	-106
gang dorar	-120	-113
gang for	-117	-8
gang hon	-110	-176
gang i	-89	-144
gang iblan	86	-21
gang ingen	-113	-106
gang pa	166	19
gang sager	3	128
gang sist	-27	98
gang … andfa	158	14
gang … bilak	-120	-87
gang … dan	-124	-97
gang … gang	166	19
gang … kor	6	121
gang … pasar	-118	-99
gang … stang	-120	-113
gang … star	-34	101
gang … vecka	30	-139
gang … vil	-104	-158
gange efter	127	27
gange for	129	6
gange idag	127	-36
gange ikval	134	-8
gange jag	81	214
gange kan	-96	-165
gange men	133	141
gange o	-18	103
gange om	-170	-19
gange per	-198	-167
gange sa	181	94
gange sager	3	158
gange sedan	228	66
gange sen	116	-6
gange vi	-2	177
gange vil	-127	-133
gange … aret	-122	-129
gange … cashe	127	27
gange … dan	-79	84
gange … det	155	-2
gange … grate	2	108
gange … har	-177	51
gange … hon	184	50
gange … hors	-9	152
gange … hosta	-150	-92
gange … jag	168	115
gange … klaga	99	48
gange … lange	34	140
gange … lite	-140	-97
gange … minut	280	76
gange … nat	-324	-284
gange … nu	-6	127
gange … prata	-92	-94
gange … rygen	143	12
gange … senas	111	3
gange … skriv	9	167
gange … stor	123	16
gangen	129	224
gansk … anda	-118	-116
gap*	-254	-126
gapa	-215	-72
gapa det	19	127
gapa … svalj	-163	-125
gapa … svart	147	56
gapar men	-6	123
gar	-128	1
gar batre	-118	-136
gar bra	-202	-178
gar bredb	116	22
gar det	-263	-416
gar dubel	176	30
gar forbi	51	178
gar halv	-106	-106
gar han	127	93
gar hela	38	-79
gar hem	-101	-110
gar hitad	14	150
gar hon	53	181
gar hos	157	8
gar in	246	-15
gar inga	-18	102
gar ingen	-169	-185
gar inget	-155	-131
gar jag	-57	59
gar kan	-172	-188
gar knapt	172	43
gar kraks	122	2
gar kval	206	59
gar lag	-11	154
gar leker	-138	-112
gar magsj	-122	-107
gar med	-26	137
gar men	-74	-147
gar mot	-6	127
gar naken	-18	103
gar ner	-86	25
gar o	-183	-188
gar over	-241	-153
gar runt	73	198
gar snet	137	-15
gar som	36	-99
gar sonde	4	153
gar sover	-91	-99
gar tilba	-89	47
gar tog	-126	-48
gar under	6	127
gar up	-230	-173
gar upfor	109	10
gar … a	-95	74
gar … agska	3	154
gar … angra	109	7
gar … ar	-126	-139
gar … at	204	41
gar … ata	-124	-135
gar … atan	-4	138
gar … att	-213	-245
gar … brevl	94	-22
gar … bup	-72	-98
gar … dalig	-91	-99
gar … det	38	120
gar … dit	34	171
gar … feber	-109	-109
gar … for	-126	-176
gar … ga	-183	-190
gar … gatan	4	144
gar … han	-4	126
gar … hitar	29	123
gar … hjart	-143	-144
gar … hon	116	163
gar … hotar	-1	124
gar … idag	-110	-121
gar … igen	104	-3
gar … in	153	101
gar … inget	-196	-180
gar … jag	114	185
gar … jobet	123	197
gar … kal	-173	-161
gar … kraks	187	52
gar … mar	116	22
gar … men	-139	-165
gar … nar	11	-151
gar … nu	173	-3
gar … om	-34	102
gar … ont	-118	-102
gar … over	-310	-342
gar … pa	-297	-262
gar … runt	151	11
gar … ryg	160	65
gar … sjuan	5	149
gar … ska	19	130
gar … snabt	-118	-111
gar … snet	135	27
gar … som	-194	-190
gar … spare	-16	130
gar … ta	-10	152
gar … tankt	95	-13
gar … trapa	161	6
gar … trapo	-152	-169
gar … trogt	107	18
gar … ute	-18	103
gar … vanli	-177	-132
gar … via	-129	-153
gar*	128	191
garag han	147	-5
garag huvud	105	-11
garag med	-22	85
garag och	-104	32
garag … motor	-22	85
garag … och	105	-11
garag … sager	-22	103
garage	-41	130
garaget	132	214
gardagens	-146	-138
garde ar	22	141
garde och	-159	-139
garden	86	218
garderob	-20	167
gardi for	108	17
gardi fran	122	51
gardi runt	160	-1
gardi som	129	26
gardi … ena	156	66
gardi … halse	160	-1
gardin	184	51
gardinen	154	71
gardinera	-145	-134
gardsplan	-15	158
garna	-124	-49
garna stors	42	120
garna trafa	-81	-112
garna … folk	-81	-112
garna … forpa	42	120
gas	131	220
gas i	-9	103
gas … min	-9	103
gasa	23	180
gasa ihjal	23	180
gasa … mig	23	180
gaser	-235	-215
gaser gar	-136	-127
gaser i	-161	-161
gaser … magen	-161	-161
gasig	-162	-154
gasol	153	8
gasol explo	124	29
gasol i	130	15
gasol … brans	124	29
gaspa hela	-133	-133
gaspa … tiden	-133	-133
gaspar	-131	-140
gaspi for	220	30
gaspi … air	220	30
gasping	267	32
gasva stat	119	13
gasva … pa	119	13
gasvarmaren	119	13
gat i	-10	-170
gat in	-180	-140
gat over	171	5
gat sa	12	173
gat til	28	121
gat up	-46	-135
gat … i	-142	-212
gat … jobet	28	121
gat … kbt	-133	-144
gat … krana	-142	-146
gat … masor	107	47
gat … men	96	28
gat … skakf	127	17
gat … tre	-129	-107
gat … vecka	170	-1
gat*	46	175
gav adren	132	17
gav blod	-197	-139
gav farmo	133	21
gav mig	-155	-51
gav … i	-197	-139
gav … mardr	-148	-151
gav … morfa	133	21
gav … nasta	-104	-103
gav … sina	32	152
gav … table	-97	-98
gave me	-48	170
gave … baby	114	-3
gay	29	154
ge	-20	164
ge blod	-131	-157
ge brost	-164	-154
ge honom	143	46
ge medic	-126	-112
ge mig	18	182
ge min	6	115
ge up	11	230
ge … nagot	8	142
ge … nu	-126	-112
ge … pa	-40	70
ge … ps	6	115
ge … var	-138	-135
gee*	10	136
geer	10	136
geer op	10	136
geg*	-113	-112
gega	-113	-112
gega fran	-113	-112
gega … penis	-113	-112
gel	-175	-156
gel*	158	-8
geleaktigt	152	7
general	-134	-103
genom	45	158
genom aren	44	236
genom byxor	101	-7
genom doren	-25	131
genom eleme	18	124
genom fonst	-49	106
genom hande	126	10
genom isen	273	0
genom krope	92	20
genom mig	136	6
genom munen	-237	-213
genom nasan	-362	-283
genom och	181	-8
genom ogat	148	7
genom sko	-104	-68
genom vagen	10	146
genom venti	-4	158
genom … ar	130	13
genom … fran	136	6
genom … jag	100	191
genom … nar	-171	-188
genom … nu	165	15
genomblot	154	28
genomblota	150	1
genomborade	148	7
gentest	-179	-156
ger	-312	-48
ger elsto	-126	-101
ger hard	-124	-105
ger hosta	-110	-89
ger hunde	20	145
ger magon	-123	-114
ger mig	-227	-246
ger saft	109	14
ger up	-72	71
ger … huvud	-109	-100
ger … i	-150	-156
ger … inte	55	124
ger … mage	-124	-105
ger … penga	13	179
ger … til	20	145
get a	-216	-213
get ar	-127	-115
get bort	-103	59
get bucol	114	-3
get flera	149	27
get mig	109	133
get my	-133	-142
get nervo	-144	-126
get steso	138	4
get up	-262	-242
get … alt	2	155
get … befor	-136	-162
get … copy	-108	-100
get … cykel	24	85
get … det	-7	91
get … doend	-127	-115
get … ears	-113	-105
get … enlig	114	-3
get … et	24	129
get … fiske	11	109
get … hopet	-133	-143
get … hunde	2	106
get … kans	-135	-131
get … men	102	21
get … min	36	173
get … mina	-128	-77
get … sick	-128	-107
get … sina	12	130
get … stota	178	49
get … til	-30	82
get … trani	-129	-115
getin behov	-102	-80
getin nu	116	9
getin och	154	7
getin pa	-150	-122
getin stack	-116	-99
getin … ar	-173	-156
getin … foten	-107	-89
getin … klar	116	9
getin … mig	-116	-99
getin … munen	148	36
getin … nacke	159	69
getin … svimf	131	15
getin … tan	-148	-130
getin … to	-14	155
getin … tradg	103	50
geting	-138	-137
getingjavel	122	21
getingstick	160	-6
gets	-90	141
gev*	4	247
gevar i	-44	131
gevar ur	-25	95
gevar … knat	3	175
gevar … skape	-115	-22
gevaret	0	239
ghb andas	82	2
ghb … bara	82	2
gho*	-127	-141
ghost mig	-127	-141
ghost … o	-127	-141
ghostade	-127	-141
gick av	165	121
gick bara	87	-15
gick bort	-152	-110
gick bra	-77	-163
gick fran	-2	114
gick genom	184	-13
gick hem	-39	159
gick i	-180	-192
gick in	-27	77
gick och	206	14
gick over	-182	-270
gick pa	161	6
gick preci	137	-10
gick rakt	41	-96
gick sonde	129	-66
gick ut	-111	81
gick … av	-189	-178
gick … balko	-2	114
gick … brevl	104	23
gick … det	138	-9
gick … direk	-116	-122
gick … en	133	-8
gick … in	33	-105
gick … isen	176	-13
gick … men	-123	-83
gick … och	149	14
gick … sko	-104	-68
gick … steko	-137	-116
gick … tidig	28	115
gick … vi	135	51
gift i	140	16
gifta	31	206
gifta bort	40	141
gifta om	20	189
gifta sa	49	225
gifta … jag	27	176
gifta … mej	-3	89
gifta … mig	26	125
gifti att	-117	-119
gifti for	-80	-88
gifti medel	-124	-110
gifti och	5	126
gifti svamp	151	22
gifti … ha	-142	-146
gifti … kater	-80	-88
gifti … vilke	-124	-110
giftiga	-159	-153
giftigt	-158	-157
giftinformation	-109	-103
giftinformationscentralen	-127	-98
gik*	-183	-205
gikt	-161	-179
gikt i	-204	-183
gikt … stort	-204	-183
gipsa	117	1
gipse ar	-166	-139
gipse och	132	35
gipse … av	-166	-139
gipse … nu	132	35
gipset	-114	-144
git*	42	163
gitar a	24	85
gitar ska	5	106
gitar … katen	24	85
gitar … lileb	5	106
gitaren	32	141
giv*	-22	177
gjo*	15	235
gjord abort	-125	-118
gjord det	58	307
gjord glast	142	22
gjord han	2	102
gjord slut	-167	-211
gjord … det	2	102
gjord … fast	-12	149
gjord … for	-125	-118
gjord … mot	27	131
gjord … sjalv	21	147
gjorde	45	152
gjort	-16	200
gjort ert	3	97
gjort heiml	132	-4
gjort ila	2	133
gjort jag	29	110
gjort mit	12	130
gjort slut	-200	-208
gjort … basta	3	97
gjort … flera	-54	58
gjort … hela	140	5
gjort … men	132	-4
gjort … mig	-6	174
gjort … och	-123	-116
gjort … pa	10	133
gjort … sjalv	5	181
gla*	-159	-325
glad	-409	-340
glad anars	-168	-176
glad att	-161	-190
glad igen	-213	-208
glad och	-121	-70
glad … jag	-161	-190
glad … och	-117	-108
glada om	25	159
glada … jag	25	159
gladare	25	159
gladje	-182	-173
glas barn	117	28
glas door	144	1
glas i	112	-5
glas mina	-8	118
glas mot	195	74
glas nar	-154	-160
glas och	-189	-189
glas ser	-131	-115
glas … #	117	28
glas … dem	159	61
glas … dubel	-131	-115
glas … handl	132	30
glas … jag	-154	-160
glas … klade	-8	118
glas … trear	118	41
glasb haha	-133	-120
glasbaren	-133	-120
glasbit	96	0
glasd bula	-182	-145
glasdoren	132	1
glases	-145	-135
glaset	116	-12
glaso ger	-151	-147
glaso och	-15	129
glaso … mig	-109	-100
glaso … tog	23	175
glasogon	-348	-320
glasogonen	-141	-129
glasruta	163	14
glast och	142	22
glast … flack	142	22
glastestet	142	22
glat	-102	-103
gled ner	147	-16
gli*	-243	-207
glipa lite	-191	-163
glipar	-243	-207
glo*	-289	-483
glodh efter	120	13
glodh … dagen	120	13
glomd det	134	54
glomd en	-148	-135
glomd om	-125	-99
glomd ta	-137	-127
glomd table	-112	-107
glomd tiden	-138	-140
glomd … i	47	-89
glomd … min	-137	-127
glomd … table	-111	-90
glomde	-167	-265
glome hur	120	36
glome namn	-133	-130
glome … iblan	-138	-128
glome … man	120	36
glomer	-262	-321
glomt	-191	-226
glu*	-138	-156
glutenintolerans	-120	-114
gna*	-345	-303
gnaler	-275	-252
gnali men	-156	-124
gnali och	-99	-102
gnali … drick	-135	-104
gnali … far	-99	-102
gnalig	-164	-135
gnaligt	-124	-99
gni*	-168	-148
gnide sig	-119	-75
gnide … i	-119	-75
gnider	-119	-75
gnisl tande	-142	-102
gnu*	152	10
gny*	249	29
gnyr	236	23
gnyr bara	164	16
gnyr vid	128	-9
gnyr … varje	153	-6
go	169	302
go back	-155	-161
go down	-3	-116
go numb	-120	-100
go on	-8	104
go to	56	131
go … at	-120	-100
go … sleep	-26	131
go … the	134	-8
go … to	-126	-141
god jul	-123	-119
god nat	-30	99
god … for	21	179
god … och	-114	-121
god … til	-123	-119
godag jag	98	14
godis	39	-117
godis i	124	-22
godis ilama	-137	-115
godis jamt	-82	-132
godis … halse	168	29
godna pa	3	126
godna … rikti	3	126
godnat	-58	39
goe*	-201	-216
goes	-201	-216
goi*	96	133
going	96	133
going #	106	-13
going blue	139	7
going to	104	300
going up	187	19
going … and	137	-11
going … do	4	122
going … end	-38	100
going … go	106	-13
going … hurt	2	151
going … my	186	12
going … stab	-4	127
golfen	-136	-107
golva av	-109	-108
golva … magsj	-109	-108
golvad	-109	-108
golve	-107	-130
golve a	138	-17
golve ar	84	-71
golve han	123	-30
golve hela	-114	-115
golve i	-87	36
golve infor	9	105
golve med	119	9
golve o	114	135
golve och	143	-85
golve tredj	113	-14
golve tryck	114	28
golve … badru	-9	154
golve … barne	9	105
golve … bitet	119	9
golve … gymet	132	13
golve … i	152	-7
golve … inte	110	-3
golve … lava	-121	-132
golve … naten	-114	-115
golve … rot	180	48
golve … rycke	131	-1
golve … skrik	139	-6
golvet	233	92
gom*	149	236
goma	4	195
goma os	-12	153
goma … i	-12	153
gomer mig	0	152
gomer os	126	-9
gomer sig	-125	-47
gomer … i	133	7
gomer … med	7	101
gomer … under	6	136
gomt	7	233
gomt os	-18	86
gomt … hos	-18	86
gomt … i	25	173
gomt … kniva	5	133
gone and	141	89
gone cold	106	-16
gone now	-139	-128
gone numb	128	15
gone … dry	-123	-108
gone … it	113	-34
goo*	-154	91
goodb and	-5	211
goodb leter	8	112
goodbye	7	309
goodbyes	16	124
googl angra	-82	-112
googl for	-111	-114
googl hur	54	246
googl pa	4	161
googl … hur	19	215
googl … man	57	236
googl … mycke	-111	-114
googla	33	173
googlade	-82	-112
googlar	-169	-129
googlat	45	199
gor	85	211
gor as	118	32
gor att	-57	90
gor det	157	271
gor en	-155	-155
gor gifti	-120	-103
gor halse	-152	-135
gor han	56	216
gor hene	15	153
gor hlr	176	17
gor honom	7	129
gor i	33	176
gor ila	23	128
gor ingen	195	26
gor jag	261	292
gor man	-177	-213
gor mig	-261	-215
gor ni	-105	-156
gor om	-38	123
gor ont	-153	-5
gor sa	280	167
gor saker	-22	149
gor sex	0	118
gor sjukt	-136	-150
gor slut	45	188
gor sma	162	-4
gor varje	12	139
gor vid	-168	-158
gor … a	179	-4
gor … att	-26	174
gor … av	-123	-120
gor … aven	96	-12
gor … barne	172	10
gor … det	-77	229
gor … dusch	11	88
gor … efter	127	134
gor … er	-127	-109
gor … for	-171	-146
gor … forst	-172	-161
gor … gor	-9	124
gor … hlr	-120	-93
gor … igen	-4	163
gor … ila	7	202
gor … irite	-133	-136
gor … jag	93	106
gor … jamt	-124	-149
gor … med	4	238
gor … men	-55	-149
gor … mig	-13	129
gor … min	209	34
gor … nat	61	188
gor … om	-195	-98
gor … pa	34	182
gor … rasan	7	129
gor … ryck	108	-3
gor … sant	-131	-114
gor … sedan	-271	-245
gor … sen	-205	-191
gor … sjalv	27	183
gor … slut	14	173
gor … som	-151	-53
gor … vid	-185	-151
gor*	105	169
gora	103	168
gora det	49	419
gora djupa	-29	73
gora for	-180	-143
gora gente	-145	-133
gora han	119	9
gora hjalp	-20	84
gora med	3	135
gora mig	13	201
gora min	100	121
gora mina	20	112
gora nagot	152	6
gora nat	-184	-74
gora nyt	-86	-78
gora ont	11	182
gora proce	-5	128
gora saker	7	150
gora test	-138	-114
gora … alerg	-86	-78
gora … barn	20	112
gora … bebis	-26	97
gora … dumt	1	146
gora … fru	131	1
gora … hema	31	151
gora … honom	-170	-163
gora … igen	-19	159
gora … ila	7	239
gora … kort	-5	128
gora … mer	-163	-155
gora … mig	17	151
gora … ont	168	58
gora … pa	28	165
gora … sarsk	-123	-118
gora … sjalv	18	170
gors	-109	-92
gors ultra	-109	-92
gors … i	-109	-92
gos*	26	150
got an	-103	-83
got humor	-96	-90
got my	-1	118
got vil	-68	-91
got … apoin	-103	-83
got … gun	127	32
got … paspo	-1	118
gotla vi	-108	-117
gou*	-102	-109
gout	-102	-109
gout again	-102	-109
gout … big	-102	-109
gpr	103	10
gpr snet	103	10
gps	19	158
gps pa	19	158
gps … min	19	158
gr	92	171
gr i	101	-4
gr … minut	101	-4
gra	341	-27
gra i	263	-5
gra o	149	59
gra och	136	16
gra star	-145	-138
gra … ansik	266	17
gra … haler	134	28
gra … nar	-145	-138
graa	175	7
grabe #	92	-37
grabe … vakna	92	-37
grabe … varm	-121	-88
grabl runt	150	4
grabl … munen	121	35
grabla	126	37
grablek	242	22
grade ar	-144	-132
grade feber	113	-18
grade och	149	-33
grade … pa	-144	-132
grade … sedan	-208	-149
grader	245	11
gran canar	-130	-152
grana bebis	-103	-101
grana spela	-121	-158
grana … musik	-107	-126
granarna	14	232
granarnas	-136	-143
granb kom	-9	96
granb … barfo	-9	96
granbarnet	11	145
grand blood	153	26
grand heart	149	-26
grand … is	149	0
grand … pils	149	-26
grand … presu	153	26
grandma	98	-46
grandmas	211	4
grane armen	108	-21
grane doren	-8	128
grane en	14	169
grane hund	-225	-245
grane igar	-98	-114
grane knive	12	96
grane liger	149	-20
grane lyhor	-119	-141
grane notka	108	41
grane pa	104	122
grane pumpa	-9	103
grane sat	7	135
grane skick	10	209
grane skrik	8	183
grane ta	7	165
grane table	155	-6
grane … ala	155	-6
grane … ar	118	107
grane … dag	3	152
grane … i	48	118
grane … in	-9	103
grane … liger	12	96
grane … lorda	20	145
grane … nafsa	-112	-102
grane … pa	143	-40
grane … sa	-118	-99
grane … sover	-119	-141
grane … stral	10	209
grane … vi	-98	-114
granf skrik	32	138
granf … och	32	138
granf … til	-12	81
granp drunk	-99	-112
granp … fora	-99	-112
grape til	-114	-91
grape … dem	-114	-91
grapefrukt	-147	-114
grase och	120	2
grase … det	120	2
graskliparen	238	34
grat direk	-194	-159
grat och	99	177
grat pa	-132	-176
grat … blekt	125	8
grat … jobet	-95	-110
grat … leker	-106	-85
grat … nu	-151	-142
grat … sa	-4	161
grata	-118	-50
grate at	-174	-141
grate av	-138	-162
grate hela	-65	49
grate i	-152	-146
grate iblan	-86	-108
grate lat	-101	-137
grate mycke	-150	-154
grate nat	-101	-76
grate och	-11	116
grate pa	-160	-85
grate slar	-5	115
grate varje	-136	-167
grate vi	35	136
grate … dagar	50	145
grate … dusch	-144	-161
grate … han	-5	115
grate … hormo	-129	-120
grate … lite	-101	-76
grate … lok	-132	-125
grate … mama	-152	-153
grate … man	134	35
grate … men	-147	-156
grate … rekla	-137	-128
grate … sager	-1	132
grate … tiden	-113	-30
grater	-214	-228
grati jag	24	145
grav	-56	85
grava	-145	-171
grava … om	-94	-101
gravd	127	11
gravd fram	126	12
gravd v	127	11
gravd … #	127	11
gravdes	126	12
graven	14	172
gravi #	155	0
gravi flime	119	25
gravi fora	-187	-138
gravi hon	-98	-102
gravi kliar	-137	-118
gravi nu	-115	-84
gravi ny	120	27
gravi och	8	-119
gravi om	-116	-109
gravi svima	202	63
gravi … #	-89	-121
gravi … atond	137	-9
gravi … blode	133	19
gravi … det	142	21
gravi … for	119	25
gravi … forky	-121	-89
gravi … gange	-187	-138
gravi … han	-116	-109
gravi … ilama	-214	-159
gravi … kramp	172	39
gravi … manad	160	18
gravi … trot	-138	-140
gravi … undra	-98	-102
gravi … vecka	-133	-112
gravid	-58	-195
graviditeten	-139	-148
gravt fram	130	26
gravt i	112	47
gravt plots	106	42
gravt … han	138	19
gravt … manda	112	47
gravt … smart	106	42
gre*	112	140
great	-136	-119
greje o	9	124
greje … logat	9	124
grekland	-144	-137
gren	174	11
gren i	127	5
gren … ogat	122	2
grepe helt	-17	119
grepet	15	121
grey	172	-11
gri*	-95	-257
griev my	-98	-124
griev … cat	-98	-124
grieving	-98	-124
grila i	118	19
grila … talte	118	19
grilat	118	19
grile med	159	36
grile nar	114	16
grile … bensi	159	36
grile … jag	114	16
grilen	130	-33
gris	-82	-135
gris hande	129	27
gris pa	-166	-137
gris under	-118	-104
gris … armar	-118	-104
gris … bastu	-145	-123
gris … glasb	129	27
gro*	-4	-237
gron	-51	-128
gron hon	-132	-107
grona	-152	-123
grona bajse	-118	-99
grona … glad	-118	-99
grons glad	-120	-111
grons … anars	-120	-111
gronsaker	-239	-218
gront	174	-18
gront dag	-89	-64
gront efter	-114	-102
gront en	102	32
gront fem	159	18
gront men	-99	-73
gront snor	-126	-85
gront … dagar	159	18
gront … fyra	-89	-64
gront … ingen	-126	-85
gront … jag	-99	-73
grot	52	-125
grot han	129	24
grot i	130	-14
grot … munen	130	-14
grotig	165	71
grotigt	134	35
group	-191	-125
group in	-142	-130
gru*	-226	-190
gruba	103	10
gruba har	103	10
gruba … blivi	103	10
grubl mycke	-103	39
grubl pa	-120	-157
grubl … inget	-110	-122
grublar	-173	-45
grumpy	-161	-146
grunt	204	26
grunt vaten	204	26
grunt … domna	122	16
grunt … och	182	5
grup	-241	-286
grup for	-81	-112
grup … aldre	-81	-112
grupc kansk	17	121
grupchaten	29	157
grus	-214	-195
grus i	-208	-184
grus … ogat	-183	-153
gruva	-117	-110
gruva horse	-117	-110
gruva och	-82	-171
gruvan	-182	-222
gry*	292	27
grymtar	194	0
gryta stora	122	11
gryta … blaso	122	11
grytan	127	14
gube #	-56	63
guben bara	104	8
guben i	100	-37
guben ramla	170	59
guben sate	106	15
guben ser	133	22
guben … en	-91	-138
guben … fran	101	45
guben … liger	104	8
guben … sa	-189	-221
guben … ut	133	22
gubhe har	-128	-101
gubhe … mansf	-128	-101
gubhelvetet	-128	-101
gud	-208	-18
gud sa	-154	-181
gud sagt	11	94
gud vad	-118	-116
gud … det	11	94
gud … ont	-118	-116
gud … trot	-154	-181
gul a	7	143
gul anda	159	7
gul gega	-113	-112
gul … bla	7	143
gul … fran	-113	-112
gul … ogone	151	55
gul*	-101	-196
gulare	170	2
gult	-221	-141
gult slem	-171	-164
gun	164	130
gun and	146	58
gun brit	77	-18
gun … doesn	-38	86
gun … hes	126	0
gun … igen	77	-18
gun*	-62	167
gunga sedan	-25	105
gunga … brand	-25	105
gungar	-3	146
gurgl pa	120	11
gurgl … farmo	120	11
gurglande	120	11
guy*	-168	-172
guys	-168	-172
gym	-201	-81
gym*	-50	-142
gymet jag	-143	-156
gymet kraks	122	37
gymet och	140	16
gymet … ar	-113	-107
gymet … lyfte	140	16
gymet … nacke	122	37
gymna aren	-99	-112
gymna … hjart	-111	-83
gymna … syns	-99	-112
gymnasiet	-149	-134
gympa for	158	18
gympa iblan	-130	-105
gympa … inhal	-130	-105
gympa … tva	158	18
ha	-349	-310
ha adren	-107	-69
ha atit	-128	-113
ha blama	24	153
ha burit	-136	-145
ha dodsh	12	125
ha dot	6	138
ha droga	-13	93
ha druck	86	-24
ha egen	28	135
ha en	-191	-93
ha extra	-157	-155
ha fat	166	-23
ha fatat	10	125
ha flask	-141	-132
ha halso	-114	-107
ha hjalp	-189	-221
ha hostm	145	46
ha husla	-116	-131
ha intyg	-157	-195
ha komit	-137	-155
ha kopia	-188	-181
ha lugn	11	141
ha lyft	-118	-127
ha malat	-91	-98
ha me	-148	-147
ha nagot	-116	-95
ha om	17	110
ha penga	36	174
ha rad	-164	-191
ha remis	-132	-135
ha samta	-98	-125
ha sex	32	167
ha simsk	121	27
ha sin	-10	106
ha slagi	-123	-128
ha somnt	-107	-126
ha sovit	-128	-111
ha tid	-145	-187
ha ut	-58	-72
ha vorte	-169	-150
ha … anars	-5	202
ha … andra	-68	-87
ha … att	-115	-53
ha … beslu	10	125
ha … dokum	24	153
ha … en	120	89
ha … for	-91	-156
ha … gang	-10	106
ha … hjart	-105	-72
ha … ihjal	-123	-128
ha … ine	-117	-119
ha … int	10	136
ha … klamy	-132	-128
ha … konst	-128	-111
ha … lakar	-154	-150
ha … lang	2	127
ha … langr	-141	-132
ha … lugna	-116	-95
ha … min	-58	-72
ha … mot	-151	-143
ha … naten	17	110
ha … nu	11	141
ha … om	-123	-157
ha … piza	-128	-113
ha … samta	-103	-140
ha … slaga	135	22
ha … taket	-91	-98
ha … telef	28	135
ha … vem	-108	-114
had	-152	-222
had a	-155	-263
had … fever	-161	-117
had … heart	-158	-135
had … hypo	-116	-115
had*	-217	1
hade	-217	1
hade #	-142	-176
hade atit	-141	-132
hade blodp	-128	-160
hade dem	22	169
hade domna	107	48
hade en	11	-80
hade f	-93	-124
hade feber	-151	-135
hade grot	115	-6
hade haft	-1	194
hade havan	-140	-113
hade hjarn	-164	-143
hade hon	-1	195
hade jag	121	189
hade legat	-149	-168
hade ont	-41	-132
hade oroni	133	35
hade oskyd	-116	-147
hade panik	-102	-115
hade sjalv	-107	-148
hade skito	-142	-152
hade snore	158	0
hade sprun	-105	-90
hade table	19	162
hade tandv	122	2
hade urinv	122	18
hade velat	-2	120
hade … att	-2	120
hade … en	-35	112
hade … for	-159	-171
hade … fora	-24	-143
hade … hjart	-116	-95
hade … i	-198	-79
hade … igar	-201	-212
hade … liten	137	45
hade … pa	-159	-155
hade … sa	122	2
hade … sex	-116	-147
hade … ska	-109	-114
hade … strok	-109	-102
hade … tankt	-11	91
hade … til	158	0
hade … tryck	30	129
hade … vanli	-138	-110
hade … vid	121	27
haft det	-227	-47
haft en	152	118
haft feber	-121	-137
haft halsb	-125	-98
haft infar	152	34
haft jag	-97	-98
haft mina	165	29
haft nu	-104	-51
haft strok	-127	-108
haft svamp	-112	-88
haft tva	-179	-144
haft … a	164	14
haft … batre	33	112
haft … forky	-128	-167
haft … hjart	-239	-190
haft … i	6	-150
haft … knap	-2	127
haft … nu	200	63
haft … obeha	151	25
haft … och	-121	-136
haft … ont	160	56
haft … p	165	29
haft … til	-152	-163
haft … tva	-182	-191
haft … varje	-103	-87
hag*	155	174
hagel	142	13
hagel i	142	13
hagel … brost	142	13
hagelbosan	-45	121
hah*	-386	-481
haha	-408	-508
haha fins	-122	-168
haha for	-109	-129
haha jag	-125	-123
haha men	-184	-171
haha nu	-155	-124
haha okej	-112	-98
haha … ar	-121	-143
haha … det	-91	-124
haha … jag	-149	-143
hai*	144	-16
hakaa	-3	227
hakaa vaimo	-5	164
hakan	-41	-187
hakan dregl	137	26
hakan fram	165	65
hakan ljuse	114	21
hakan ner	149	61
hakan … inte	128	44
hakan … mot	149	61
hakan … skar	95	18
hakan … tandv	137	26
hakataan	3	173
hal	-44	-134
hal i	-144	-178
hal men	-180	-171
hal nar	142	-3
hal ni	-89	-126
hal sluta	-118	-113
hal … bloda	-118	-113
hal … hande	144	19
hal … ja	142	32
hal … sluta	-128	-124
hal … vagen	4	115
hal*	91	-120
hala andan	-130	-137
hala bajse	153	28
hala brand	-125	-127
hala i	173	19
hala kafek	129	24
hala mig	141	168
hala sig	136	22
hala tal	-121	-140
hala talet	-105	-142
hala tat	141	33
hala tyst	-9	131
hala vaken	136	-14
hala … benen	105	17
hala … lange	-120	-109
hala … om	-135	-99
hala … ont	141	33
hala … vaken	173	15
halar	-123	-151
halde	205	159
halde amoni	121	12
halde pa	114	16
halde … i	121	12
halde … tandv	114	16
halen gor	-107	-124
halen ocksa	-138	-150
halen sen	-123	-126
halen som	-108	-101
halen svule	157	27
halen varje	-125	-157
halen … en	-108	-101
halen … igar	-123	-126
halen … morgo	-125	-157
halen … ont	-107	-124
halen … snark	124	-4
halen … til	157	27
haler	158	17
haler andan	-148	-155
haler fast	-7	140
haler for	46	164
haler i	57	-124
haler pa	69	-98
haler sej	137	-1
haler sen	23	145
haler sig	172	-62
haler … att	75	-75
haler … hene	-5	114
haler … jag	-13	96
haler … kramp	-134	-123
haler … kvar	-13	162
haler … mig	-12	111
haler … o	149	13
haler … om	223	6
haler … orone	-20	158
haler … vaken	-103	-108
half an	121	0
half … hour	121	0
halft … alt	123	28
halgolvet	203	94
hals efter	116	26
hals svuln	132	37
hals tils	100	-9
hals … jag	100	-9
hals … medic	116	26
hals … snabt	105	18
halsa	116	219
halsa mama	16	122
halsa min	34	154
halsa pa	-138	-71
halsa … lakar	27	119
halsa … med	-149	-125
halsb efter	-232	-214
halsb i	-125	-98
halsb … kafe	-100	-90
halsb … maten	-152	-128
halsbold	-147	-115
halsbrana	-141	-212
halsbranan	-132	-124
halsduken	137	-12
halse av	-182	-123
halse bla	200	2
halse det	158	1
halse en	144	7
halse fick	90	-49
halse gar	151	19
halse gor	-155	-151
halse haha	-124	-96
halse jag	86	189
halse kanas	147	15
halse lite	-136	-105
halse men	-253	-59
halse ont	-152	-135
halse roste	186	3
halse sen	-19	-111
halse snors	159	10
halse sveta	104	44
halse svule	115	53
halse svuln	203	15
halse tils	98	-14
halse tjock	139	13
halse … barne	170	25
halse … borta	146	-7
halse … efter	139	13
halse … feber	-206	-180
halse … flygp	-144	-136
halse … har	110	44
halse … igen	207	20
halse … ihop	218	34
halse … inte	177	4
halse … jordn	127	13
halse … julas	-107	-98
halse … klump	117	58
halse … korve	130	45
halse … masor	104	44
halse … ner	90	-49
halse … ont	-196	-189
halse … orat	-118	-111
halse … pa	115	53
halse … pekar	106	15
halse … prick	112	-2
halse … rosla	111	18
halse … roste	187	60
halse … silen	109	7
halse … snuva	-174	-179
halse … som	-143	-144
halse … somne	98	29
halse … stres	-170	-138
halse … svart	-121	-111
halse … tapad	-5	149
halse … trang	177	34
halsen	160	69
halsenan	-170	-186
halsflus	-172	-131
halsg nar	-154	-125
halsg och	147	22
halsg … in	146	33
halsg … ont	114	28
halsm for	132	40
halsm med	-116	-79
halsm och	87	12
halsm pa	88	-18
halsm … en	132	40
halsm … nu	87	12
halsm … pojke	88	-18
halsm … vita	-116	-79
halsmandlarna	153	-6
halso for	-135	-161
halso i	90	-35
halso inga	-103	-119
halso och	-187	-153
halso sedan	-190	-173
halso … feber	-160	-144
halso … tre	-146	-132
halso … tva	-128	-134
halsoangest	-121	-175
halsokontrol	-112	-138
halsokontrolen	-167	-155
halsont	-21	-117
halsoprov	-112	-107
halsosamtal	-114	-107
halspore	-205	-224
haltar	-159	-207
halua	27	214
halua elaa	18	118
halua enaa	2	124
halua kuola	22	206
halua perua	-103	-125
halua varat	-129	-142
halua … ajan	-143	-179
halua … elaa	2	124
haluaisin	-194	-99
halv	129	-133
halv ansik	146	15
halv ata	-106	-106
halv liter	114	24
halv … nu	169	2
halva	185	-80
halva ansik	141	42
halva av	132	28
halva haret	-118	-100
halva krope	234	23
halva munen	174	-5
halva rumet	127	-9
halva synfa	150	37
halva … domna	143	48
halva … har	124	15
halva … imors	138	29
halva … och	68	-92
halva … vaxer	-118	-100
halvan	132	28
halvar	-204	-144
halvopna	128	-6
halvt men	85	-16
halvtime	232	93
hamaslaakarile	-102	-117
hamta han	-18	98
hamta luft	147	2
hamta mig	8	201
hamta rep	6	108
hamta ut	-216	-229
hamta … min	-152	-149
hamta … pa	131	154
hamtar	-15	150
han	262	276
han #	144	-13
han aka	-158	-153
han aldel	176	29
han alska	-44	80
han andas	86	-104
han ar	83	-127
han at	-107	-171
han ater	-171	-252
han att	156	70
han banka	-9	166
han bara	130	-39
han begra	0	138
han berat	11	88
han blek	160	60
han blev	215	218
han boka	-115	-108
han bor	-31	180
han boxad	11	149
han bruka	148	8
han det	-9	194
han dodad	26	116
han dodar	52	167
han dor	249	7
han drar	235	-12
han dregl	122	2
han drick	46	290
han drog	-114	-46
han druck	-4	160
han dusch	38	136
han eler	3	154
han fa	-233	-173
han famil	29	103
han fastn	132	6
han fick	130	-36
han forgr	8	114
han forso	279	11
han forts	-2	207
han forvi	114	34
han ga	-158	-149
han gat	28	121
han ghost	-127	-141
han gjord	-15	250
han glad	-154	-140
han gor	147	254
han gra	156	22
han gravd	126	12
han haler	244	100
han han	10	161
han hange	-22	103
han har	195	210
han hatar	-183	-153
han hela	141	-20
han hol	65	215
han hor	-178	-80
han horap	-141	-145
han hosta	167	17
han hota	0	122
han hotar	37	189
han i	103	145
han istal	-8	107
han kal	157	54
han kan	4	180
han kans	134	17
han kasta	55	132
han kipar	142	18
han klaro	88	-18
han knap	97	10
han kniv	1	183
han knufa	0	157
han kolar	6	153
han komer	-38	169
han kor	0	149
han kora	-131	-117
han kouri	159	5
han kraks	190	1
han krakt	187	44
han kramp	222	47
han krave	-1	127
han krosa	30	225
han la	-131	-34
han ladar	31	106
han lager	56	181
han laser	30	261
han last	13	144
han later	138	46
han leker	-88	-124
han letar	-18	86
han liger	183	13
han mar	169	-53
han maste	94	175
han matar	10	137
han med	15	206
han medel	12	95
han mig	9	279
han munen	101	16
han nu	23	108
han o	171	20
han on	154	217
han orkar	146	13
han pa	87	218
han prata	240	38
han puckl	-7	132
han putad	-12	151
han rakna	40	225
han rokte	7	135
han sa	23	120
han sanoo	-238	-259
han sar	11	176
han sat	-145	-3
han sate	-56	-153
han sater	16	140
han sikta	-4	115
han sju	-183	-174
han ska	-137	167
han skaka	142	46
han skrik	177	104
han sla	-2	201
han slagm	-4	131
han slape	-132	-115
han slar	-194	-7
han slock	122	-4
han slog	2	275
han slpr	32	145
han sludr	169	45
han sluta	185	45
han snal	-15	128
han snark	17	-142
han snet	106	20
han som	138	263
han somna	-42	-113
han sover	-111	10
han spark	191	153
han spela	-179	-165
han spyr	119	27
han stack	2	104
han stana	-5	99
han star	60	226
han stopa	-4	110
han strup	1	101
han stypt	2	137
han suger	150	24
han svald	132	23
han svaml	129	31
han svara	197	86
han svept	91	4
han sveta	123	26
han tapad	168	15
han tar	27	156
han tog	164	251
han trode	164	24
han trot	111	6
han tryck	13	188
han tving	28	172
han ut	-28	126
han vakna	111	9
han var	174	129
han vaser	170	19
han vet	16	183
han vil	-63	-191
han vred	8	119
han … #	178	78
han … a	136	18
han … ala	145	36
han … aldel	122	33
han … aldri	53	189
han … alt	111	150
han … anars	-56	71
han … andas	194	61
han … arg	-156	59
han … at	-137	-129
han … att	190	185
han … bara	287	84
han … barn	2	163
han … barne	31	141
han … bil	-131	-117
han … bla	159	-102
han … blek	151	18
han … bli	12	157
han … blodt	-126	-112
han … borja	-19	138
han … brana	8	117
han … brans	120	-8
han … brot	25	128
han … bruti	4	148
han … byta	-137	-130
han … covid	130	41
han … det	204	121
han … diabe	172	25
han … do	-112	3
han … dod	-269	-314
han … doda	57	244
han … doend	-117	-104
han … doter	7	130
han … drick	57	-79
han … druck	-18	163
han … efter	174	139
han … et	-94	-95
han … eta	-177	-198
han … fast	165	162
han … feber	170	38
han … fem	-170	-114
han … fint	-105	-110
han … forst	133	32
han … fort	135	26
han … fortf	155	11
han … fram	126	12
han … ful	166	113
han … ga	-46	142
han … gar	116	22
han … get	-11	150
han … gjord	0	150
han … gjort	8	117
han … gora	-5	150
han … grymt	147	14
han … gud	-18	109
han … ha	111	143
han … han	223	146
han … hangt	221	21
han … har	206	203
han … hav	-130	-124
han … hejda	-3	96
han … hem	-86	75
han … hema	-145	-35
han … hemli	20	116
han … hitar	21	97
han … hjart	118	17
han … hora	-141	-145
han … hotat	33	147
han … hundr	-110	-112
han … huvud	-116	-131
han … infar	133	21
han … ingen	204	173
han … inget	117	164
han … jag	2	187
han … jatet	166	4
han … jobet	-2	123
han … ju	44	138
han … just	146	28
han … kal	167	7
han … kisat	130	16
han … klar	14	113
han … kniv	118	44
han … kniva	105	-12
han … knive	-17	182
han … konst	133	-4
han … korti	134	54
han … krakt	177	21
han … kramp	174	6
han … kroka	25	97
han … kuden	-12	142
han … lagt	-14	142
han … lila	166	10
han … mat	-104	92
han … me	107	-15
han … med	69	156
han … medan	-4	131
han … mej	23	311
han … mer	160	124
han … mig	-28	438
han … min	7	266
han … mina	-46	210
han … minut	7	154
han … mit	118	57
han … mobil	7	118
han … mug	88	-18
han … naken	-20	130
han … nan	86	-21
han … nar	71	144
han … nat	20	149
han … ner	164	60
han … nu	73	134
han … nyper	-12	111
han … o	92	-30
han … ododl	17	160
han … ogon	140	3
han … om	216	226
han … os	-17	153
han … osama	101	-35
han … pa	151	337
han … pakor	164	9
han … pas	9	153
han … pig	-164	-210
han … profe	6	114
han … putsa	-5	141
han … redan	-10	149
han … rikti	0	148
han … runt	-2	100
han … ryckt	-107	-115
han … sa	218	134
han … sagt	17	164
han … sex	37	128
han … sin	172	121
han … sita	95	-13
han … sju	105	-15
han … skada	-7	115
han … skick	-4	110
han … skjut	135	167
han … skrat	-102	-134
han … skriv	45	158
han … sla	145	29
han … slagi	6	207
han … slo	168	55
han … slut	10	127
han … sluta	211	64
han … snal	-20	-155
han … snubl	-143	-128
han … socke	-155	-142
han … som	176	45
han … sonde	8	152
han … sova	180	51
han … spice	3	126
han … spran	9	141
han … stryp	171	169
han … studs	31	106
han … sur	10	137
han … syra	-15	171
han … ta	-187	-143
han … tagit	17	154
han … tajut	132	5
han … tid	-115	-108
han … til	-46	104
han … tre	150	28
han … tungt	79	29
han … tva	171	8
han … tyst	204	22
han … upe	162	34
han … ut	-66	129
han … utanf	-13	199
han … utpla	21	133
han … utval	-23	120
han … vad	-164	-132
han … vaken	196	-12
han … valds	2	103
han … vanli	160	-14
han … vapen	41	177
han … var	122	177
han … varit	-93	113
han … varld	-147	-149
han … varm	140	41
han … vaten	118	32
han … vuxen	14	132
han … yr	183	24
han*	195	146
hand avsli	164	3
hand feels	146	-15
hand foot	-149	-144
hand for	133	-1
hand fran	0	117
hand i	-113	10
hand och	114	29
hand om	-49	214
hand tor	-125	-117
hand vanst	120	20
hand … ala	0	117
hand … and	-149	-144
hand … av	164	3
hand … barne	21	169
hand … den	133	-1
hand … en	99	-10
hand … fortf	-152	-99
hand … het	-149	-122
hand … hunde	30	212
hand … konst	120	20
hand … like	146	-15
hand … mama	16	150
hand … och	-125	-117
hand … smasy	-4	101
hand … som	150	22
handbolen	-187	-225
hande	132	229
hande a	165	58
hande altid	-127	-134
hande andas	103	-5
hande ar	189	41
hande asa	-4	110
hande bara	-109	-22
hande blev	165	37
hande blir	-145	-139
hande borta	127	21
hande djupt	-128	-124
hande domna	-40	-135
hande fastn	175	19
hande fortf	4	131
hande funka	20	112
hande glasb	129	27
hande glome	120	36
hande hjart	112	0
hande huden	102	8
hande igar	-137	-140
hande igen	21	118
hande lite	-159	-164
hande nys	139	30
hande och	235	111
hande pa	-219	-216
hande punkt	-79	-121
hande rikti	116	6
hande sen	-121	-105
hande somna	-186	-198
hande stelf	138	30
hande stor	-143	-100
hande svuln	174	49
hande under	-5	173
hande varad	94	9
hande vil	-155	-135
hande … a	-173	-65
hande … ansik	117	27
hande … ar	133	-13
hande … blot	110	22
hande … brost	147	8
hande … en	-230	-281
hande … et	-163	-183
hande … feste	1	102
hande … flami	108	38
hande … fort	103	-5
hande … foten	112	21
hande … foter	153	11
hande … gjort	-127	-134
hande … hal	-128	-124
hande … hjart	116	-11
hande … hur	120	36
hande … i	166	60
hande … kjole	2	104
hande … krope	-133	-106
hande … man	-91	95
hande … min	87	164
hande … mina	15	159
hande … moten	-127	-113
hande … nar	-147	-2
hande … naten	-226	-247
hande … o	149	8
hande … pa	-136	-139
hande … skrek	8	148
hande … snosl	158	28
hande … som	-143	-100
hande … svart	138	30
hande … up	122	24
hande … vinte	-124	-92
handen	70	-120
hander	-66	100
handerna	-70	-151
handf ar	171	33
handf och	148	57
handf roste	140	48
handf … ar	173	56
handf … jag	97	36
handf … rot	135	50
handflatorna	360	132
handl av	-126	-140
handl efter	-106	-102
handl gor	-151	-136
handl han	12	151
handl men	-104	-92
handl mycke	132	30
handl om	-168	-180
handl pa	96	-29
handl sen	-118	-106
handl svule	-140	-112
handl vi	173	24
handl … blod	132	30
handl … byter	109	9
handl … efter	-133	-112
handl … et	96	-29
handl … fal	-106	-102
handl … igar	-118	-106
handl … ont	-151	-136
handl … sager	-5	114
handlar	-171	-66
handled	-166	-155
handleden	6	-169
handleder	21	162
handledning	-103	-118
hands are	174	33
hands aroun	-16	140
hands och	152	23
hands round	-9	134
hands tingl	-139	-120
hands … my	-33	161
hands … tingl	119	14
handskfacket	6	136
handsvet	-110	-110
handu efter	101	-3
handu hela	109	9
handu i	133	25
handu … handu	101	-3
handu … tiden	109	9
handu … tjugo	133	25
handuk	117	-37
handukar	195	18
handuken	251	38
hanga	-33	121
hanga sig	-22	157
hanga … om	-7	114
hangande	148	-11
hangb plast	-111	-94
hangbrost	-111	-94
hangd i	190	8
hangd … trapr	140	1
hangde	210	-85
hange bara	167	18
hange efter	116	3
hange hon	86	-25
hange i	196	195
hange med	39	-87
hange munen	151	30
hange och	131	15
hange sig	-155	52
hange som	137	15
hange up	-122	-106
hange ut	103	-45
hange … ansik	162	0
hange … brand	116	3
hange … doren	-23	147
hange … dregl	102	17
hange … efter	99	-2
hange … en	134	-31
hange … ena	131	14
hange … garag	-27	140
hange … hande	113	-2
hange … igen	151	30
hange … ingen	123	15
hange … kompi	-127	-137
hange … laset	-144	-143
hange … nar	-164	-152
hange … os	-157	-165
hange … pa	101	16
hange … sen	-204	-151
hange … senor	128	16
hange … tavlo	-122	-106
hanger	133	93
hanging	17	151
hangt	138	-110
hangt sig	94	-117
hangt up	128	-8
hangt … repet	128	-8
hangt … vi	126	11
hans	-21	250
hans agode	12	106
hans blod	1	133
hans farsa	-6	102
hans horap	-119	-144
hans liv	-109	-129
hans morfi	0	144
hans namn	-113	-118
hans sang	10	172
hans snop	44	142
hans … gor	-6	102
hans … haha	-109	-129
hans … har	1	133
hans … i	9	151
hans … men	-80	-135
hans … vid	-16	113
hant	17	-122
hant forut	-124	-103
hant fraga	124	12
hant … a	-124	-103
hant … hela	124	12
hap*	-227	-49
hapend	-110	-116
hapy	-188	-166
hapy and	-149	-121
har #	184	26
har akut	126	16
har ala	140	126
har andat	173	3
har andni	150	19
har anges	-86	46
har anore	-130	-140
har antli	22	124
har ar	245	140
har astma	53	-77
har atit	87	-143
har av	-160	-158
har barik	-29	107
har bensi	90	-49
har berat	-40	100
har besta	70	272
har bet	-7	216
har betsk	-124	-116
har bil	127	43
har bipol	-116	-104
har blaa	7	162
har blade	-5	103
har blama	44	247
har blaso	-121	-134
har blat	-7	157
har blati	-4	192
har blod	4	137
har bloda	157	52
har blodt	-126	-112
har borja	-50	196
har brack	115	22
har branm	93	138
har brans	147	-10
har brant	106	130
har brist	110	18
har bruti	-44	126
har brutn	6	144
har byts	10	113
har ca	2	114
har cance	29	-133
har covid	130	41
har demen	-182	-196
har det	-211	-251
har diabe	44	-127
har diare	-287	-196
har diskb	133	38
har djure	7	165
har dot	-120	-14
har druck	239	104
har dukat	8	121
har dunka	134	6
har dusch	36	114
har eksem	-187	-185
har eldat	216	34
har epile	-62	-154
har etari	96	28
har farsk	18	142
har fastn	135	11
har fat	76	-158
har feber	-99	-175
har femar	-156	-119
har filma	27	166
har fina	-120	-129
har fjort	121	19
har flime	145	23
har flyta	-100	-41
har foglo	-116	-105
har for	-151	-24
har forst	-126	-167
har forsv	-146	-141
har fot	-21	108
har friko	-143	-165
har frosa	118	26
har frukt	117	24
har funde	13	164
har gange	125	126
har gat	123	9
har gevar	-47	112
har gomt	17	214
har googl	45	168
har gravt	130	26
har halsb	-102	-140
har halso	-170	-186
har han	220	113
har hangt	67	-148
har hejda	-1	99
har helt	-15	108
har hema	-124	-39
har hemor	-150	-113
har hicka	-190	-161
har hjart	52	-86
har hog	223	38
har hosta	-298	-297
har hotat	34	250
har huvud	310	90
har i	-172	-101
har inet	-131	-124
har jag	3	224
har jatek	100	25
har jateo	164	60
har jates	134	-2
har jobat	-137	-162
har jorde	4	156
har karlk	115	2
har katet	142	34
har kisat	-136	-176
har klada	-146	-143
har klamy	-94	-104
har klipt	-36	102
har knark	148	14
har knive	9	158
har knuti	85	117
har kol	115	-81
har kolat	-148	-18
har kolik	-122	-104
har komer	-134	-122
har kompi	-177	-195
har kopt	31	332
har kraft	-137	-125
har krakt	-95	-146
har kroni	-98	-80
har krupi	158	42
har kvar	-133	-156
har lackt	149	12
har lagt	114	229
har lakt	-83	-150
har langa	34	205
har lart	25	213
har last	-107	72
har latit	-11	91
har legat	189	208
har letat	38	173
har leuke	133	23
har lever	162	-4
har likso	172	17
har lista	17	117
har ljugi	14	142
har los	-151	-148
har losta	124	31
har lovat	18	224
har lungi	145	61
har lust	-21	166
har magon	-129	-176
har manad	-193	-167
har mansf	-160	-142
har marke	-7	272
har masa	4	171
har mat	-121	22
har med	138	112
har medic	-129	-155
har mer	7	141
har mit	73	119
har mjal	-127	-134
har mjolk	92	30
har nasel	95	-13
har ni	-333	-274
har nu	122	-79
har om	-12	146
har ont	-200	-67
har opere	156	102
har opet	-216	-227
har ordna	45	160
har outha	125	28
har ovat	3	125
har packa	4	152
har parki	-107	-86
har petat	161	19
har plan	-1	134
har plane	33	188
har plast	-127	-126
har plock	-21	132
har preci	140	123
har prick	-164	-166
har prost	144	27
har prov	-144	-154
har rakna	37	246
har ramla	202	135
har regio	-141	-161
har repet	-3	100
har rispa	-3	172
har rod	-177	-153
har roda	-92	-171
har ror	-139	-154
har ruska	146	-23
har sa	-40	-170
har sagt	-37	176
har sama	-160	-139
har samla	-18	179
har san	100	151
har sat	285	316
har sedan	-153	-100
har sjalv	75	255
har skafa	-15	122
har skaka	151	14
har skars	13	177
har skick	-62	113
har skolj	176	55
har skriv	8	299
har skrum	165	-35
har skruv	-23	120
har skuri	211	90
har sluta	173	237
har sovit	11	-97
har spara	20	260
har spira	162	44
har sprin	-113	-126
har sprit	-5	175
har spyt	120	-18
har stod	-145	-187
har stot	136	-4
har strim	18	154
har strul	118	43
har stryp	2	108
har sutit	120	49
har svalt	352	43
har svamp	-175	-150
har svara	-140	-161
har svart	-52	-325
har svima	144	-24
har svino	129	25
har table	-177	-157
har tackt	-31	104
har tagit	161	48
har tandv	-121	-108
har tanka	35	182
har tankt	-108	63
har tapat	-177	-210
har tejpa	-16	179
har telef	157	-14
har tenta	-138	-142
har testa	-164	-150
har tgit	143	11
har tid	118	-44
har tor	-128	-114
har trafa	-67	-101
har tramp	-121	-95
har trana	8	168
har tryck	203	34
har tugat	151	8
har upeha	-127	-116
har utag	-129	-120
har utsla	-181	-147
har vadre	-102	-86
har valt	-2	172
har vandr	141	15
har vaner	-150	-148
har vapen	41	177
har vari	-122	-170
har varit	-19	156
har vatni	212	85
har vecka	-103	71
har vi	101	-54
har vinte	-131	-129
har vita	-164	-117
har vridi	164	18
har yxa	152	-5
har … #	68	-74
har … adjo	128	-8
har … adres	-16	133
har … aliho	120	7
har … alt	-79	89
har … altid	-121	-127
har … alved	-163	-152
har … amuni	17	97
har … andas	229	-47
har … armen	8	146
har … ata	-66	141
har … bara	159	157
har … besta	27	198
har … bilde	-16	171
har … bilny	-6	149
har … blaak	126	-20
har … blama	1	153
har … blodt	188	76
har … borja	206	248
har … bort	-122	50
har … bra	-268	-229
har … brev	23	182
har … breve	32	176
har … bruti	-15	108
har … bus	-120	-113
har … dator	2	106
har … datum	-105	38
har … dem	-73	107
har … det	-180	24
har … diare	182	66
har … djupt	30	149
har … doren	5	188
har … dragi	166	73
har … efter	-52	139
har … ekg	-128	-133
har … en	152	-77
har … enkel	35	155
har … ert	3	97
har … extra	158	13
har … fal	-160	-158
har … far	-91	-104
har … farg	-158	-146
har … feber	260	60
har … fem	143	12
har … fint	90	-56
har … flera	32	-107
har … flick	-98	-131
har … flugs	137	32
har … flyta	144	4
har … folk	-83	-125
har … forlo	-138	-105
har … forsa	80	-28
har … forut	-182	-138
har … fram	-20	215
har … frosa	112	12
har … frukt	143	18
har … funge	156	14
har … fyra	129	32
har … ge	13	147
har … ghb	82	2
har … grade	42	-71
har … grane	171	128
har … gravi	-98	-102
har … grot	-135	-113
har … haft	198	-56
har … hal	137	19
har … handu	158	39
har … heiml	131	-4
har … hem	-35	152
har … hemif	-105	-107
har … hes	207	39
har … hjart	154	28
har … hlet	103	10
har … hon	86	175
har … honom	168	59
har … hud	-128	-114
har … hudte	-125	-119
har … hur	-32	112
har … hutra	227	-40
har … iblan	-176	-178
har … in	171	184
har … indra	124	3
har … ine	9	144
har … infar	152	34
har … inga	-186	-194
har … inlas	6	112
har … inte	127	225
har … jateo	-84	-111
har … job	-110	-139
har … jorde	-22	117
har … just	134	54
har … kalel	-130	-122
har … kan	-99	-86
har … klart	2	185
har … klock	158	-1
har … kniv	154	148
har … knive	25	155
har … kokan	121	0
har … kondi	-158	-124
har … konst	167	79
har … konta	75	165
har … kraft	-1	135
har … kvar	-206	-186
har … lampo	126	-16
har … langt	-181	-173
har … lap	-8	112
har … lapar	116	81
har … last	21	147
har … latsa	-153	-145
har … lila	148	48
har … lilta	-158	-162
har … lina	144	5
har … lista	11	139
har … lite	152	-80
har … marke	6	162
har … maski	158	18
har … med	72	182
har … medic	-134	-161
har … melan	79	27
har … mens	-137	-125
har … mig	115	265
har … mil	128	20
har … misha	10	115
har … mit	42	192
har … morkb	118	17
har … munsa	-155	-165
har … musar	-166	-168
har … nacks	-123	-108
har … nagot	177	125
har … nar	-137	-20
har … ner	185	70
har … nitro	168	18
har … nog	14	170
har … nu	78	-74
har … numer	-95	-116
har … nya	-114	-91
har … o	118	98
har … obeha	150	30
har … oga	-7	157
har … ogon	-112	-62
har … ont	-200	-116
har … over	207	143
har … pa	-63	216
har … pakor	-123	-116
har … paper	15	154
har … plan	-2	174
har … plane	15	137
har … pojkv	5	162
har … potat	172	32
har … prick	-196	-201
har … prima	-107	-119
har … raka	1	136
har … rep	53	285
har … revbe	6	144
har … ringt	-118	-86
har … rispo	16	125
har … roka	-138	-143
har … rora	138	6
har … runt	-185	-167
har … rygsm	-98	-80
har … sagt	-136	12
har … sedan	126	-107
har … sen	-114	-227
har … sin	-63	-174
har … sista	-29	191
har … sjukd	-189	-160
har … skaka	131	-28
har … skape	2	125
har … skara	40	134
har … skavs	-133	-131
har … sla	-37	77
har … slut	-112	-91
har … snart	-107	-110
har … snet	112	-22
har … somnt	-18	111
har … son	117	122
har … sonde	-109	49
har … spira	2	102
har … sprin	-105	-114
har … stel	-111	-95
har … stenh	120	6
har … steso	157	24
har … stjar	-151	-121
har … strok	-127	-108
har … sutit	165	18
har … svag	112	11
har … svalt	112	8
har … svamp	-165	-120
har … svara	3	167
har … ta	8	213
har … tandv	174	23
har … tar	-125	-152
har … testa	-143	-92
har … til	180	245
har … tio	160	12
har … tips	-94	-148
har … trafa	21	122
har … trani	-160	-120
har … tre	61	-61
har … tungt	100	-13
har … tva	-116	-39
har … tvatm	-171	-147
har … tyngd	98	25
har … undan	6	159
har … up	173	-51
har … ut	148	315
har … ute	202	-7
har … utsat	6	148
har … utsla	131	21
har … vad	-169	-175
har … vakna	144	16
har … valdt	13	110
har … vaner	-147	-165
har … vanst	-128	-119
har … vapen	32	106
har … vark	125	28
har … varme	-133	-127
har … varta	-144	-122
har … vaten	-107	-116
harav har	-160	-158
harav … av	-160	-158
haravfal	-160	-158
hard	68	-149
hard i	-390	-316
hard nad	-140	-94
hard nu	106	22
hard och	278	56
hard sen	132	35
hard som	225	50
hard to	119	21
hard … a	204	46
hard … breat	108	20
hard … en	174	16
hard … gipse	132	35
hard … i	-123	-62
hard … int	126	16
hard … magen	-369	-297
harda	266	73
harda som	232	61
harda … tra	214	40
hardh med	-3	115
hardh … mama	-3	115
haret	-288	-70
haret faler	-215	-185
haret han	-157	-148
haret hon	4	120
haret och	-81	134
haret over	-6	172
haret vaxer	-118	-100
haret … ar	-155	-111
haret … av	-199	-125
haret … blev	-153	-155
haret … golve	12	125
haret … sager	17	110
harif i	-17	156
harif med	-21	81
harif … barne	-21	81
harif … kval	-13	121
harifran	168	136
hart bajs	-167	-148
hart han	-36	134
hart har	154	17
hart i	-174	-96
hart igar	9	124
hart … ar	-37	153
hart … krakt	154	17
hart … magen	-113	-96
harupe	-129	-161
has	-196	-118
has drope	110	9
has even	-110	-116
has gone	214	-2
has had	-151	-128
has hand	-149	-144
has welts	8	116
has … a	-143	-36
has … cold	106	-16
has … fever	30	-137
has … foot	-149	-144
has … hapen	-110	-116
has … numb	128	15
has … on	11	117
has … seizu	-122	-108
has … tempe	-128	-113
has*	139	-52
hasnt	170	144
hasnt slept	-2	215
hasnt … for	159	107
hast	105	-69
hast har	-131	-118
hast i	195	47
hast tramp	-136	-111
hast … kolik	-131	-118
hast … magen	175	28
hast … mig	-83	-127
haste och	119	12
haste spark	146	6
haste … doter	142	10
haste … feber	-188	-175
haste … hene	120	-10
hasten	84	-69
hastigt	-57	-167
hastspark	175	26
hat*	-86	57
hatar	-148	-63
hatar manda	-105	-122
hatar mig	-86	48
hatar mit	-145	-151
hatar sig	-15	102
hatar … i	40	159
hatar … job	-145	-151
hatar … mer	-105	-122
hatar … sjalv	15	173
hates	135	67
hav	-244	-164
hav sa	-130	-124
hav vorte	-197	-201
hav … ont	-130	-124
hav … sa	-197	-201
havan fora	-100	-71
havan med	-102	-95
havan … gravi	-100	-71
havan … mit	-102	-95
havandeskapsforgiftning	-140	-113
have	-119	11
have a	-199	-60
have bad	-120	-102
have chest	141	2
have the	79	187
have … and	-200	-237
have … asthm	-120	-102
have … cold	-117	-97
have … fever	-142	-148
have … heada	-162	-141
have … pain	141	2
have … plan	23	176
haven felt	166	43
haven … a	121	6
havent	142	139
havin a	199	-58
havin anoth	156	2
havin sucid	-2	123
havin … heart	136	-18
havin … panic	-139	-120
havin … seizu	192	10
havin … thoug	-2	123
having	252	128
hay	-238	-226
hay fever	-238	-226
hay … is	-169	-146
hb	-171	-186
he	223	350
he broke	-17	107
he check	20	161
he fel	174	-21
he force	-4	127
he hits	9	208
he is	243	174
he keeps	163	-7
he pees	-126	-130
he put	-8	139
he said	6	167
he says	-108	-124
he think	-7	138
he threa	18	131
he wants	58	158
he was	5	208
he wil	51	235
he … choki	136	1
he … drunk	-13	110
he … going	-38	97
he … he	19	162
he … if	138	110
he … kil	22	130
he … me	81	236
he … my	49	326
he … no	133	3
he … on	71	105
he … throu	131	-18
he … to	68	221
hea*	-9	-138
head and	127	20
head on	-104	-145
head … keeps	137	6
head … the	-128	-154
head … vomit	118	25
head … weeks	-139	-178
heada and	-22	-124
heada of	174	48
heada since	-142	-115
heada … a	-125	-108
heada … blury	110	28
heada … my	218	32
heada … yeste	-142	-115
headache	105	-61
hear	-11	207
hears	10	146
hears voice	10	146
heart atack	20	-108
heart is	106	-13
heart pils	163	109
heart … #	107	14
heart … going	106	-13
heart … in	-199	-148
heart … when	-167	-167
heartburn	-173	-181
heaven	9	147
heavily	136	-3
heavy	237	63
heh*	-168	-161
hehe	-168	-161
hei*	213	116
heikotaa	149	16
heiml men	132	-4
heiml … det	131	-4
heimlich	132	-4
hej	-136	65
hej #	7	123
hej bara	18	143
hej barne	-104	-114
hej behov	-145	-184
hej da	112	235
hej det	152	140
hej en	-122	-121
hej feber	-139	-127
hej har	-217	-70
hej hej	-22	-114
hej hosta	-115	-112
hej igen	-196	-191
hej jag	180	134
hej kan	85	95
hej krakt	-120	-125
hej lock	-113	-115
hej magkn	-128	-119
hej men	105	-1
hej min	-114	-115
hej ont	-117	-111
hej punkt	-121	-124
hej sen	-118	-118
hej tandv	-142	-129
hej vil	-194	-208
hej yr	-165	-168
hej … andra	-113	-122
hej … bara	-131	-131
hej … hela	-120	-125
hej … heter	72	160
hej … i	-120	-110
hej … idag	105	-1
hej … jag	-147	-153
hej … knol	-122	-121
hej … mens	-118	-118
hej … ont	19	127
hej … sedan	-139	-127
hej … siter	81	-20
hej … skar	41	123
hej … son	-144	-151
hej … undra	43	200
hejda aliho	24	176
hejda livet	12	157
hejda pa	-10	118
hejda tack	-145	-154
hejda til	-63	66
hejda … ala	0	133
hejda … et	-4	114
hejda … for	-113	-97
hel and	141	14
hel burk	145	-29
hel karta	127	-18
hel nat	-160	-200
hel … alved	165	-3
hel … bebis	-124	-132
hel … im	97	3
hel … me	15	160
hel … panod	117	4
hela	49	-69
hela ansik	209	12
hela armen	230	36
hela asken	204	21
hela brost	302	108
hela burke	-19	-122
hela dag	-159	-109
hela dagis	-131	-152
hela dan	-118	-159
hela famil	-139	-126
hela golve	182	38
hela halsg	130	21
hela helge	-159	-179
hela huset	-156	-20
hela insul	88	-23
hela jag	173	45
hela karta	194	14
hela klase	-159	-172
hela koket	-23	96
hela krope	112	-38
hela kvale	-98	-142
hela menin	164	54
hela morgo	140	5
hela naten	171	49
hela rygen	239	17
hela tid	-134	-127
hela tidn	-2	126
hela vanst	181	20
hela vinte	-174	-155
hela … a	169	-46
hela … alved	134	4
hela … anars	-122	-108
hela … ar	185	-79
hela … behov	-86	-126
hela … ben	-119	-107
hela … blosa	123	50
hela … borja	98	21
hela … brane	-134	-127
hela … domna	101	45
hela … efter	-139	-147
hela … eler	-132	-133
hela … ena	93	25
hela … frosa	-118	-119
hela … grate	138	26
hela … har	-162	-201
hela … i	81	-112
hela … kan	-157	-115
hela … katen	119	13
hela … kraks	103	50
hela … liger	-118	-119
hela … magra	156	48
hela … med	155	42
hela … men	-148	-174
hela … morkr	104	42
hela … nu	38	132
hela … nys	119	3
hela … o	38	-122
hela … och	156	120
hela … ogone	127	56
hela … sa	-135	-116
hela … saker	122	2
hela … sedan	107	47
hela … varka	109	32
hela … vecka	107	-3
hela … yr	160	57
helg	-180	-23
helge bara	-105	-115
helge hos	4	137
helge men	-144	-147
helge och	-122	-38
helge vil	-114	-154
helge … farfa	4	137
helge … just	-105	-115
helge … nu	-113	-144
helge … skara	-88	-122
helge … vil	-116	-147
helgen	-91	89
helgerna	-178	-216
help my	156	-3
help … dad	156	-3
helpo jos	21	128
helpompaa	21	128
helps	-225	-170
helre	-46	158
helre an	14	180
helre ar	1	112
helre … dod	1	112
helre … gar	12	148
helst	-125	54
helst en	1	122
helst … ar	-100	-115
helst … stor	1	123
helt at	134	16
helt borta	-55	-202
helt bruti	-15	108
helt fel	144	-15
helt livlo	126	11
helt norma	-114	-132
helt ok	-156	-130
helt okej	-112	-102
helt plots	157	21
helt slap	158	10
helt slapt	175	21
helt slut	-179	-235
helt svag	134	12
helt vit	143	10
helt … andas	87	13
helt … efter	-152	-177
helt … greje	107	-15
helt … igar	-115	-109
helt … ihop	-15	108
helt … lapen	117	34
helt … och	140	-23
helt … sedan	-128	-88
helt … sen	-58	-118
helt … skoge	134	16
helt … tror	-8	109
helt … vid	154	15
helti det	-79	-124
helti … gor	-79	-124
heltid	-122	-187
helve och	8	165
helve vad	-121	-125
helve … jag	-38	107
helvete	-2	123
hem	226	393
hem efter	22	155
hem fran	46	172
hem han	-37	83
hem idag	18	152
hem med	111	-24
hem mig	-5	99
hem om	-54	99
hem sager	-21	101
hem tidig	28	115
hem til	-9	125
hem tog	86	-21
hem … att	-21	101
hem … blir	2	103
hem … efter	9	116
hem … igar	-5	99
hem … kolar	-101	-110
hem … lagre	141	13
hem … mama	12	95
hem … morsa	14	127
hem … naten	-19	90
hem … och	36	156
hem … sit	86	-21
hem … thail	106	24
hema ar	-150	-155
hema borja	-114	-100
hema det	-79	-126
hema fel	-3	105
hema for	-10	113
hema hos	140	191
hema inga	-132	-114
hema ingen	-123	-132
hema kan	-145	-35
hema kaner	-115	-108
hema mar	-145	-97
hema nu	-2	-96
hema pa	-115	-141
hema sa	17	187
hema sen	-123	-112
hema visar	119	11
hema … ar	-144	-38
hema … bra	-145	-97
hema … det	-102	-119
hema … en	-58	66
hema … gar	26	187
hema … har	85	120
hema … i	-101	-90
hema … igar	-114	-100
hema … liger	-145	-158
hema … magsj	-75	-92
hema … minst	7	129
hema … sin	6	112
hema … tanka	4	115
hemet har	111	18
hemet … fat	111	18
hemif ala	-105	-107
hemif gor	21	152
hemif … jag	21	152
hemif … tre	-105	-107
hemla a	-3	89
hemla men	-114	-104
hemla … gifta	-8	134
hemla … har	-114	-104
hemland	-125	-129
hemli lek	48	166
hemli … med	60	193
hemlig	48	166
hemliga	27	184
hemlosa	-122	-116
hemor sen	-167	-128
hemorojd	-160	-139
hemorojder	-212	-216
hemsj laga	-108	-117
hemsj … om	-108	-117
hemsjukvarden	-130	-135
hemsk undra	-130	-165
hemtj nyper	-15	147
hemtj slog	8	148
hemtj … behov	-99	-116
hemtj … farmo	8	148
hemtj … mig	-13	138
hemtj … somna	99	-12
hemtjanstagaren	99	-12
hemtjansten	39	116
hemtjanstkilen	-21	127
hemtjanstpersonalen	31	139
hen*	238	297
hene	105	226
hene att	-73	-156
hene dar	-19	125
hene feber	159	7
hene hart	9	124
hene i	131	255
hene kraks	115	2
hene med	-135	-61
hene melan	-11	133
hene nu	95	123
hene sen	3	138
hene under	-49	151
hene … behan	-21	87
hene … benen	-11	133
hene … bor	-77	-108
hene … det	-127	-163
hene … hosta	150	48
hene … huvud	116	-13
hene … igar	9	124
hene … kniv	-12	81
hene … nat	-24	142
hene … och	155	91
hene … opna	133	13
hene … sikt	-77	-108
hene … tacke	-13	156
hene … trapa	0	118
hene … vatne	-30	128
hene … vil	115	2
henes	-44	154
henes hus	90	-49
henes kile	27	173
henes lar	-14	135
henes man	-38	111
henes morbr	4	104
henes papa	29	165
henes pas	6	112
henes … hon	55	146
henes … komer	48	189
henes … och	40	133
henes … sa	-19	101
henes … tar	4	104
hengi … ihan	-108	-82
hengi … todel	125	7
hengita	140	-1
hengitaa	194	-4
hengitaminen	158	6
henke huule	146	-1
henke … siner	116	-2
henkea	230	141
hepat ar	-99	-116
hepat … det	-99	-116
hepatitvacin	-99	-116
her	193	271
her eyeli	-107	-117
her words	193	27
her … and	50	151
her … are	153	-5
her … come	167	-31
her … i	-23	131
her … the	67	180
her*	-8	203
heraa	161	-55
heraa vaika	129	-18
heraa … ravis	129	-18
heracilin	-152	-146
herai aamul	14	156
heraisi	23	154
here	-124	96
heregud	-135	-146
heroi och	127	26
heroi … andas	157	18
heroin	197	15
herpe pa	-112	-128
herpe … lapen	-112	-128
herpes	-153	-171
hes	180	28
hes angry	-7	106
hes been	209	114
hes choki	158	11
hes efter	-229	-251
hes gaspi	149	18
hes got	158	97
hes han	95	-13
hes havin	156	2
hes kraks	122	49
hes nu	189	54
hes och	183	26
hes outsi	-10	177
hes sen	-301	-252
hes shaki	168	6
hes wheez	106	30
hes … a	221	93
hes … and	148	22
hes … anoth	105	-39
hes … ar	166	0
hes … det	106	-33
hes … en	-284	-232
hes … for	149	18
hes … har	89	-17
hes … i	139	24
hes … igar	-165	-150
hes … inte	94	-26
hes … jag	182	48
hes … karao	-112	-122
hes … konse	-167	-158
hes … match	-100	-102
hes … my	-4	175
hes … sick	140	2
hes … tapat	-126	-98
hes … twitc	117	-10
hes*	162	37
het	103	-139
het och	118	41
het som	148	19
het … en	148	19
het … ledse	118	41
het … pa	-149	-122
hete gafel	94	9
hete … ramla	94	9
heter	-170	-118
heter et	-123	-119
heter … tag	-123	-119
heti	-220	-220
hi	156	-40
hi hon	149	55
hi jag	146	54
hi och	159	24
hi pa	160	31
hi … hon	122	17
hi … kraks	146	54
hi … matar	160	31
hic*	-336	-329
hicka	-277	-261
hicka i	-199	-171
hicka jateo	-116	-112
hicka … tva	-184	-160
hickar	-157	-135
hicups	-155	-148
hid*	130	182
hide	2	160
hide the	5	118
hide … burns	5	118
hig*	171	110
high	171	110
high fever	165	-8
high … and	165	-8
hik*	232	-8
hiki	199	0
hiki valuu	153	-3
him	129	318
him sleep	161	-15
him*	43	171
himla	-145	-139
himla mycke	-97	-118
himla … gar	-97	-118
himlen	38	179
himself	105	204
hin*	122	74
hindr mig	6	110
hindr … ar	6	110
hiner	195	159
hiner jag	158	-1
hip	-172	-189
hip … on	-172	-189
his	441	268
his back	12	117
his face	128	13
his hands	-20	186
his head	35	-127
his left	147	-5
his legs	180	-2
his words	112	-9
his … and	120	196
his … are	162	-22
his … aroun	-16	140
his … at	129	-17
his … from	8	116
his … has	110	9
his … is	259	113
his … round	-9	134
hisen fick	-115	-118
hisen … panik	-115	-118
histo han	27	158
historiken	27	158
hit by	201	38
hit … a	201	38
hit … head	117	-51
hit*	226	384
hita rat	-167	-151
hitad av	-114	-113
hitad biten	-125	-122
hitad en	-113	6
hitad et	12	184
hitad farbr	115	-51
hitad grane	127	-7
hitad guben	96	-41
hitad honom	205	-20
hitad i	158	25
hitad masa	-13	111
hitad min	145	75
hitad mors	-91	-99
hitad nat	-82	-112
hitad papa	102	-20
hitad rakbl	13	146
hitad rep	-21	84
hitad sin	-21	97
hitad snara	-17	154
hitad tom	134	-11
hitad toma	136	22
hitad tre	20	119
hitad … alved	136	22
hitad … ask	134	-11
hitad … bror	-41	108
hitad … en	-114	-113
hitad … et	9	155
hitad … hanga	148	-11
hitad … knol	-108	-109
hitad … livlo	110	-19
hitad … morfi	-91	-99
hitad … pa	97	-84
hitad … rep	-10	138
hitad … snara	-12	127
hitad … snit	-13	111
hitad … toma	20	119
hitad … ute	166	-27
hitade	164	204
hitades	176	13
hitar	-40	112
hitar den	19	124
hitar dom	21	97
hitar han	29	123
hitar jag	-213	-224
hitar mig	69	267
hitar … i	-1	127
hitar … mig	29	123
hitar … min	-147	-144
hitar … sen	19	124
hits	38	276
hits me	28	195
hits … and	8	191
hiv	-119	-109
hiv*	188	32
hives	188	32
hives every	130	18
hja*	107	-78
hjalmen	150	45
hjalp	183	212
hjalp ar	-38	76
hjalp att	-134	29
hjalp av	-81	-96
hjalp d	-143	-123
hjalp fins	-85	-121
hjalp fort	173	-4
hjalp genom	34	207
hjalp han	126	187
hjalp hon	181	2
hjalp i	-11	188
hjalp jag	30	162
hjalp kapsl	-100	-83
hjalp lite	-197	-146
hjalp mig	144	165
hjalp pa	-142	-163
hjalp … anat	-89	-126
hjalp … ar	-32	182
hjalp … aren	34	207
hjalp … do	38	207
hjalp … dor	181	2
hjalp … eksem	36	135
hjalp … er	-71	-88
hjalp … for	-77	-108
hjalp … fran	-100	-83
hjalp … fyla	-129	-120
hjalp … hita	-167	-151
hjalp … inte	127	-54
hjalp … jag	188	77
hjalp … klipa	-89	-117
hjalp … koma	-21	81
hjalp … lagen	6	125
hjalp … prata	-131	-126
hjalp … slipa	-3	107
hjalp … sluta	-159	-151
hjalp … somne	-111	-124
hjalp … stres	-80	-110
hjalp … traph	-3	115
hjalpa	-116	39
hjalpen	-205	-136
hjalper	-219	-82
hjalpmedel	-215	-173
hjalpt	55	-63
hjalpte	-127	-182
hjarn i	-196	-180
hjarn och	141	4
hjarn rent	-95	-97
hjarn ska	-126	-116
hjarn skrik	-115	-96
hjarn tror	160	19
hjarn … alman	-95	-97
hjarn … blir	141	4
hjarn … efter	-115	-96
hjarn … jag	130	-22
hjarn … tidni	-168	-131
hjarn … var	-138	-113
hjarnan	122	-41
hjarnblodning	-140	-114
hjarnhineinflamation	128	-20
hjarntumor	-109	-132
hjart	-173	-174
hjart ar	-160	-182
hjart att	-164	-163
hjart blode	-275	-238
hjart brast	-100	-90
hjart den	-198	-196
hjart en	-149	-109
hjart gar	136	18
hjart har	110	-29
hjart hopa	-133	-130
hjart hopar	53	-80
hjart hos	-162	-147
hjart i	-297	-166
hjart iblan	-215	-158
hjart inan	-132	-157
hjart jag	165	-1
hjart kan	-121	-103
hjart lapar	107	4
hjart lungr	-136	-120
hjart med	77	182
hjart nar	-152	-135
hjart nasta	-111	-106
hjart ont	253	38
hjart pa	-299	-270
hjart rusar	204	53
hjart sedan	155	20
hjart sen	-106	22
hjart ska	-119	-97
hjart skena	182	6
hjart slar	158	-98
hjart slog	-48	-152
hjart stana	63	-79
hjart star	-107	-89
hjart til	-138	-132
hjart vid	-175	-162
hjart vilka	-105	-118
hjart … #	110	-63
hjart … ar	130	111
hjart … arm	149	10
hjart … av	-167	-122
hjart … besok	-105	-118
hjart … byn	-179	-154
hjart … det	-181	-146
hjart … et	-197	-201
hjart … femti	-147	-121
hjart … flit	63	131
hjart … fodse	118	17
hjart … for	-244	-111
hjart … fora	-116	-95
hjart … fort	-55	-146
hjart … gamal	-129	-107
hjart … gymet	-124	-128
hjart … hala	-119	-97
hjart … halse	-144	-136
hjart … halsg	-163	-130
hjart … hande	-124	-103
hjart … hon	-114	-91
hjart … huden	122	43
hjart … jag	-166	-221
hjart … jatek	124	47
hjart … jobet	-184	-173
hjart … kafe	-124	-104
hjart … konst	193	54
hjart … krosa	-191	-184
hjart … kvino	-111	-83
hjart … lasa	-131	-132
hjart … mista	133	21
hjart … morkb	107	4
hjart … nar	-141	-139
hjart … och	201	30
hjart … ojamn	181	41
hjart … over	-165	-167
hjart … pa	-188	-118
hjart … pulse	111	24
hjart … pumpa	-145	-100
hjart … rakni	-121	-88
hjart … snabt	-113	-113
hjart … som	133	-1
hjart … stund	-133	-100
hjart … tanka	-69	-89
hjart … til	17	-76
hjart … torsd	-123	-118
hjart … vecka	-111	-106
hjart … vilja	-10	106
hjarta	-206	-307
hjartableter	178	99
hjartat	75	-63
hjartatack	196	105
hjartebarn	107	4
hjartesorg	-133	-104
hjartformad	-127	-84
hjartinfarkt	71	-151
hjartinfarkter	-184	-146
hjartklapning	-52	-160
hjartmedicin	196	-52
hjartmedicinen	19	204
hjartmediciner	116	17
hjartoperation	-101	-81
hjartpiler	134	19
hjartstop	-209	-220
hjartsvikt	30	-129
hjartultraljudet	-123	-118
hle*	103	10
hlet	103	10
hlet konst	103	10
hlet … i	103	10
hlr	-42	-165
hlr nu	132	13
hlr pa	-169	-145
hlr … docka	-107	-108
hlr … spadb	-120	-93
ho	-182	-135
ho nej	-106	-97
ho … int	-193	-199
ho … skjut	-106	-97
hoc*	-100	-184
hocke bara	-95	-97
hocke mot	107	39
hocke var	122	8
hocke … borta	122	8
hocke … halse	107	39
hocke … magen	135	22
hockey	-175	-178
hockeylaget	-139	-156
hockeypuck	135	22
hockeypucken	107	39
hof*	-142	-262
hofte benet	115	21
hofte for	-127	-115
hofte har	-133	-115
hofte … ar	115	21
hofte … jag	-125	-115
hofte … nio	113	51
hofte … tva	-163	-130
hoften	-157	-225
hog	301	137
hog fart	104	27
hog feber	420	152
hog hojd	131	9
hog pa	29	127
hog puls	-173	-141
hog … bra	-123	-93
hog … huvud	117	53
hog … i	132	-1
hog … livet	29	127
hog … och	172	28
hog … ont	125	38
hog … pa	-130	-109
hog … siter	166	66
hog … skrik	119	21
hog … stel	142	45
hog*	152	-55
hoger	3	-217
hoger ben	147	23
hoger gor	-127	-109
hoger hand	195	7
hoger hon	121	27
hoger kna	-229	-197
hoger nere	48	-73
hoger oga	236	36
hoger ora	-188	-160
hoger sen	146	61
hoger ser	114	49
hoger sida	5	-103
hoger … av	105	32
hoger … feber	147	-7
hoger … ingen	128	24
hoger … och	185	64
hoger … pa	-208	-181
hoger … sedan	-114	-139
hoger … sen	99	-10
hoger … som	134	41
hoger … stjar	114	49
hoger … vi	128	52
hogerarmen	123	39
hogerhanden	154	25
hogra	42	-132
hogra ben	-121	-115
hogra hande	173	10
hogra revbe	-154	-148
hogra sjunk	110	19
hogra … direk	110	19
hogra … inte	133	-1
hogra … sen	119	35
hogre	186	120
hogspaning	128	43
hogt eler	-113	-94
hogt han	-2	111
hogt och	103	5
hogt socke	117	43
hogt til	-129	-123
hogt up	102	32
hogt … andas	117	43
hogt … ar	62	176
hogt … han	103	5
hogt … lagt	-113	-94
hogt … nan	-129	-123
hogt … och	134	49
hojd	147	173
hojd ar	8	154
hojd … tilra	8	154
hojder	-166	-184
hol	25	211
hol andan	-224	-224
hol fast	6	266
hol jag	-86	27
hol knive	-7	141
hol om	107	-4
hol pa	78	-119
hol sig	105	-1
hol … att	-133	-183
hol … halse	94	-13
hol … hela	-155	-160
hol … honom	-20	107
hol … i	30	-76
hol … kuden	30	178
hol … med	161	6
hol … mig	18	221
hol … min	1	152
hol … mot	-7	172
hol … om	80	-25
hold	179	6
home	51	155
home from	-119	-191
homesick	-208	-231
hon andas	31	-92
hon angra	128	8
hon att	-11	262
hon bara	174	-1
hon behov	-173	-190
hon blev	159	179
hon bojer	139	21
hon borja	169	22
hon bruka	101	-63
hon dog	-2	156
hon dor	68	-100
hon drar	167	30
hon en	3	138
hon fat	152	113
hon flyga	-132	-99
hon foder	135	-5
hon fol	144	1
hon forso	17	128
hon fros	-131	-116
hon fyler	28	132
hon gick	3	197
hon gjort	-18	207
hon gomer	7	192
hon gor	95	135
hon grate	186	209
hon hangd	140	1
hon har	86	231
hon horde	111	16
hon hotar	7	125
hon i	108	-67
hon igen	116	32
hon jag	16	99
hon jamt	144	69
hon kasta	13	162
hon kipar	114	27
hon kisar	-149	-12
hon komer	-155	-80
hon konst	150	39
hon kramp	216	39
hon kryst	129	-11
hon lamna	31	166
hon later	130	15
hon leker	-225	-227
hon liger	124	-40
hon lyfte	-139	-141
hon mar	-85	-130
hon maste	-41	126
hon mig	4	151
hon nar	-94	-150
hon nog	128	52
hon och	171	44
hon opnar	129	11
hon pa	150	-27
hon ramla	123	120
hon ror	165	-5
hon siter	18	166
hon ska	-76	139
hon skaka	120	-71
hon skrik	144	216
hon slap	195	41
hon slog	-152	-136
hon sludr	202	-6
hon snark	128	2
hon som	-167	-169
hon sover	153	93
hon sprin	21	132
hon star	-41	173
hon suger	12	126
hon svar	26	124
hon svara	149	117
hon svima	125	6
hon tapad	144	4
hon tar	97	189
hon titar	124	-18
hon tog	107	-128
hon tolv	-102	-88
hon under	-105	-93
hon undra	-155	-84
hon vagra	9	180
hon vakna	-134	-73
hon vanta	77	147
hon vaser	110	-13
hon visad	-42	136
hon viska	-4	139
hon yrar	170	10
hon … #	-100	111
hon … a	215	32
hon … aldel	154	13
hon … andas	126	50
hon … anges	13	135
hon … ar	183	108
hon … arg	-78	89
hon … asist	16	99
hon … badru	129	-8
hon … bara	124	198
hon … barn	77	147
hon … barne	135	68
hon … bebis	4	144
hon … bipol	42	157
hon … bla	153	118
hon … blodf	139	49
hon … borja	76	166
hon … bra	-71	-176
hon … ca	2	114
hon … den	-169	-171
hon … direk	-139	-125
hon … dod	38	163
hon … ena	133	27
hon … epile	131	17
hon … feber	172	29
hon … fol	121	13
hon … folja	4	138
hon … for	81	189
hon … forgi	-4	110
hon … forvi	138	37
hon … ful	166	122
hon … fyra	-158	-54
hon … galt	102	-9
hon … glad	-124	-115
hon … gra	138	-1
hon … grape	-114	-91
hon … grot	125	-17
hon … ha	11	-130
hon … haft	113	157
hon … har	89	178
hon … hela	148	107
hon … helt	78	146
hon … hem	121	181
hon … het	171	41
hon … hjarn	-121	-125
hon … hol	105	-1
hon … hon	93	173
hon … honom	-10	140
hon … hos	-29	105
hon … i	224	243
hon … idag	105	32
hon … in	137	104
hon … inte	217	23
hon … ja	119	15
hon … kafek	208	24
hon … knapt	160	-9
hon … knive	12	124
hon … konst	153	91
hon … krakt	99	48
hon … laga	120	101
hon … liger	122	8
hon … livet	27	148
hon … losta	89	30
hon … marke	-19	225
hon … medve	188	34
hon … men	83	-64
hon … mig	-53	170
hon … munen	93	10
hon … mycke	149	35
hon … nej	-158	-155
hon … nya	-139	-127
hon … oavbr	16	99
hon … om	-129	5
hon … pa	144	203
hon … prata	124	135
hon … rad	36	182
hon … ropa	105	-1
hon … sa	100	-91
hon … sama	123	-10
hon … sat	140	12
hon … sig	122	-56
hon … ska	-111	-155
hon … skakn	117	17
hon … slap	131	31
hon … som	182	16
hon … somna	11	138
hon … sova	-28	-139
hon … stona	167	5
hon … stopa	7	130
hon … svalj	-118	-102
hon … svalt	109	119
hon … svar	162	44
hon … sveta	129	26
hon … tagit	166	147
hon … tecke	6	127
hon … testa	27	107
hon … tid	-106	-126
hon … trot	126	-9
hon … tva	-173	-126
hon … utval	37	118
hon … vaken	-166	-152
hon … valdt	-3	128
hon … varm	145	40
hon*	149	187
honan	-179	-171
honan blode	-179	-171
hones i	31	133
hones … just	31	133
honestly	40	226
honom	153	152
honom a	165	33
honom ar	126	-17
honom for	-38	158
honom han	43	-106
honom hanga	148	-11
honom i	102	124
honom iblan	21	122
honom jag	-35	142
honom med	-196	-97
honom men	-9	-174
honom pa	146	180
honom rasan	7	129
honom sluta	-9	160
honom snark	134	25
honom som	17	168
honom sova	168	19
honom ur	132	14
honom … b	20	95
honom … badka	132	14
honom … badru	123	-19
honom … forsv	129	-11
honom … gick	-8	133
honom … halse	179	17
honom … hart	-36	134
honom … hosta	108	-12
honom … i	-9	146
honom … kinde	110	-29
honom … konst	134	25
honom … krakt	118	32
honom … kuden	-156	-156
honom … nu	17	132
honom … slar	38	106
honom … snark	130	-13
hop	-47	107
hop*	76	241
hopa eler	121	27
hopa framf	28	126
hopa fran	-100	42
hopa i	-103	-108
hopa … balko	-143	-73
hopa … sang	-103	-108
hopa … strac	130	39
hopa … taget	28	126
hopad fran	-143	-151
hopad hopre	-126	-134
hopad nasta	-17	100
hopad over	-163	-162
hopad … en	-187	-177
hopad … grunt	109	7
hopad … ont	-126	-134
hopade	-62	-164
hopar av	-169	-154
hopar fran	3	124
hopar idag	1	170
hopar jag	21	164
hopar over	-157	-153
hopar pa	-143	-123
hopar som	129	-12
hopar studs	-163	-158
hopar … en	129	-12
hopar … fran	2	146
hopar … fruko	-137	-133
hopar … iblan	100	-40
hopar … lycka	-159	-135
hopar … sjate	3	124
hopar … studs	-115	-102
hopas	70	339
hopas att	-15	155
hopas det	7	128
hopas pa	-17	166
hopas … det	-2	114
hopas … en	-22	125
hope	30	128
hope its	30	128
hope … the	30	128
hopet	-125	-37
hopet ar	-9	120
hopet om	-133	-143
hopet … att	-133	-143
hopet … ute	-9	120
hopre ont	-126	-134
hopre … i	-126	-134
hor	-160	153
hor alt	7	179
hor att	12	146
hor dalig	-301	-329
hor dem	51	192
hor dunsa	6	114
hor en	-3	119
hor hur	23	140
hor ingen	-148	-140
hor roste	-2	261
hor som	-183	-156
hor … bara	172	17
hor … genom	-72	67
hor … haha	-134	-112
hor … hur	-142	-137
hor … i	-115	73
hor … kvina	-3	115
hor … och	-115	66
hor … pa	-180	-170
hor … roste	-114	-110
hor … skrik	0	197
hor … skriv	-110	-158
hor … som	14	149
hor*	-177	-120
hora av	48	-131
hora nar	-119	-110
hora om	-98	-151
hora vad	13	121
hora … ala	13	121
hora … flera	-119	-110
hora … mig	49	-131
hora … rat	-160	-188
hora … raten	-28	-159
hora … stege	28	121
horap hora	-127	-246
horap … pa	-127	-246
horaparat	-160	-188
horaparaten	-28	-159
horaparater	-136	-162
horde det	111	16
horde … sjalv	111	16
hormo i	-129	-120
hormo … vecka	-129	-120
hormonelt	-119	-103
hormoner	-151	-105
horn	-21	143
horn och	-21	143
horn … gunga	-25	105
hors	108	192
horse efter	-140	-150
horse … badet	-108	-117
horselgangen	-140	-150
horselkontrol	-152	-139
hort	-118	-116
hort att	-113	-128
hos	-71	77
hos barn	-236	-178
hos barnv	12	126
hos en	30	192
hos er	-72	-208
hos farfa	10	203
hos grane	114	159
hos kurat	-115	-150
hos kvino	-111	-83
hos mig	-113	18
hos nyfod	-119	-103
hos ogon	122	51
hos papa	20	116
hos sin	32	168
hos siter	85	-26
hos tandr	-106	-126
hos veter	-168	-148
hos … ar	-110	-123
hos … det	93	138
hos … doren	-8	128
hos … flick	-160	-170
hos … han	12	126
hos … igar	-126	-154
hos … inte	101	16
hos … nasta	-134	-123
hos … nu	-77	-108
hos … och	86	137
hos … som	-185	-153
hos … spark	2	139
hos … syste	167	88
hos … van	-18	86
hos*	-105	-229
hosku och	101	45
hosku … har	101	45
hoskulen	101	45
hospice	-174	-195
host	-172	-18
host snore	-99	-73
host … ar	-99	-73
hosta	-159	-244
hosta att	-105	-125
hosta blod	195	74
hosta eler	133	29
hosta forst	128	29
hosta haler	-103	-108
hosta han	142	6
hosta har	161	-7
hosta hela	168	47
hosta i	-266	-185
hosta med	-137	-115
hosta mycke	-162	-168
hosta pa	-178	-204
hosta rosa	192	1
hosta sa	-165	-195
hosta skum	158	16
hosta slem	-102	-88
hosta snart	-107	-110
hosta sot	218	34
hosta spray	-118	-83
hosta svart	166	1
hosta vil	145	46
hosta … #	-174	-140
hosta … ar	159	-6
hosta … blod	277	87
hosta … bra	-153	-109
hosta … den	-144	-130
hosta … feber	-210	-126
hosta … fem	-137	-103
hosta … ha	145	46
hosta … har	-244	-157
hosta … hjalp	-118	-83
hosta … inte	-123	-71
hosta … jag	4	-109
hosta … jamt	144	69
hosta … lukta	127	7
hosta … matsk	158	14
hosta … mer	-162	-149
hosta … mig	-103	-108
hosta … morse	-129	-115
hosta … mycke	152	38
hosta … naten	-125	-150
hosta … nater	-172	-187
hosta … och	196	4
hosta … ont	-125	-112
hosta … pig	-102	-88
hosta … prata	133	29
hosta … skum	155	-6
hosta … slem	-159	-120
hosta … snora	118	3
hosta … snuva	-130	-81
hosta … tiden	168	47
hosta … tre	-185	-172
hosta … vaser	153	41
hosta … vecka	-157	-103
hostan	-2	-173
hostar	110	-159
hostas	-96	146
hostat	-281	-261
hostblasor	-171	-164
hoste komer	1	138
hostm blaa	145	46
hostningarna	143	18
hot om	-123	-114
hot … on	170	0
hot … upsag	-123	-114
hot*	-139	149
hota	0	122
hota mig	0	122
hota … med	0	122
hotad	-131	-159
hotad av	-117	-135
hotad … nagon	-119	-138
hotar	-127	94
hotar att	55	198
hotar hopa	-17	120
hotar med	-188	-199
hotar mig	36	232
hotar o	-4	125
hotar ta	44	146
hotar … doda	46	152
hotar … hanga	-7	114
hotar … kniv	25	149
hotar … livet	33	111
hotar … med	32	133
hotar … och	11	130
hotar … ompla	-146	-149
hotar … slar	-4	125
hotar … ta	22	134
hotat	32	252
hotat att	28	224
hotat hene	-12	81
hotat mina	16	142
hotat … foral	16	142
hotat … med	-12	81
hotat … skjut	11	98
hotat … ta	6	132
hotel naten	-80	-109
hou*	190	-8
hour	207	95
hour ago	202	114
hour … i	148	15
house	93	-60
house im	126	0
house … hidin	126	0
how	-298	-84
how do	-266	-204
how long	-180	-142
how … i	-288	-205
how … of	-32	123
how … parac	-140	-104
how … pils	2	126
how … until	-120	-126
hpv	-127	-139
hud	-107	-160
hud i	-128	-114
hud pa	-138	-128
hud snab	114	49
hud vad	-137	-133
hud … andni	114	49
hud … panan	-128	-114
hud … ska	-137	-133
hud … smalb	-98	-96
hud*	129	11
huden	178	68
huden ar	195	47
huden efter	-137	-131
huden hange	217	-5
huden marmo	101	-16
huden melan	147	-1
huden pa	203	31
huden … brost	139	24
huden … efter	116	3
huden … jag	107	39
huden … rakni	-137	-131
huden … revbe	147	-1
huden … vit	114	10
hudlakare	-157	-161
hudterapeut	-125	-119
hug	-81	-166
hug i	-140	-114
hug under	-101	-107
hug … revbe	-101	-107
hug*	255	128
huga	7	279
huga den	-1	114
huga min	-5	174
huga … bror	-4	135
huga … som	-1	114
hugen	266	-7
hugen i	197	8
hugen med	187	-4
hugen … kniv	187	-4
hugen … rygen	170	2
huger det	156	13
huger han	-8	109
huger mig	-22	146
huger til	-134	-162
huger … halen	-108	-101
huger … nu	-8	109
huger … til	89	-16
huget	131	38
hugit	113	-26
hugit … i	113	-26
hugor bet	211	27
hugor hande	122	24
hugor pa	-108	-117
hugor … gotla	-108	-117
hugor … mig	177	23
hugor … svuln	122	24
hugorm	-8	-134
hugormsbet	189	20
huk	-161	-143
huler	116	8
huler om	116	8
huler … buler	116	8
hum*	-59	130
humalasa	4	136
humira	-133	-136
humor	15	120
humor han	57	149
humor … ar	57	149
humorn	-152	-153
hun*	-181	-78
hund dog	-116	-134
hund fast	120	17
hund i	105	-14
hund nafsa	-112	-102
hund sa	-118	-99
hund … hon	131	6
hund … krang	-118	-99
hund … min	-112	-102
hund … varme	150	21
hunda ar	-8	128
hunda … hos	-8	128
hundarna	-5	156
hundb … hande	-138	-122
hunde at	-129	-151
hunde ben	-123	-92
hunde bet	193	-39
hunde blev	-186	-145
hunde dog	-160	-176
hunde fick	-93	-130
hunde han	2	106
hunde kramp	-170	-146
hunde la	138	81
hunde liger	133	11
hunde nafsa	-153	-164
hunde nar	32	116
hunde och	80	181
hunde om	2	86
hunde som	11	118
hunde svald	-145	-129
hunde til	20	145
hunde veter	-99	-86
hunde … biten	-186	-145
hunde … chokl	-113	-113
hunde … en	-145	-129
hunde … fins	-124	-114
hunde … grane	41	188
hunde … haler	11	118
hunde … halt	-153	-147
hunde … honom	179	17
hunde … igar	-133	-155
hunde … jag	85	104
hunde … kramp	-123	-92
hunde … mig	-210	-215
hunde … sig	138	81
hunde … somna	-93	-130
hunde … svara	2	106
hunde … vi	2	86
hunden	-130	-111
hundr och	-110	-112
hundr … mar	-110	-112
hundra	-57	148
hungr att	-164	-134
hungr … jag	-164	-134
hungrig	-195	-174
huo*	-148	-60
hur	-425	-174
hur andra	-105	-129
hur bokar	-155	-165
hur bra	-156	-183
hur byter	-133	-131
hur det	136	157
hur far	-345	-389
hur farli	-108	-97
hur funge	-86	-179
hur funka	-119	-97
hur gor	-138	-132
hur hogt	25	209
hur jag	81	230
hur komer	-176	-185
hur lang	-12	112
hur lange	-224	-95
hur langt	18	155
hur linda	-128	-119
hur logar	-107	-120
hur man	-69	125
hur manga	-106	127
hur mar	-141	-141
hur marke	-124	-182
hur mkt	-141	-155
hur mycke	-51	158
hur prata	-217	-227
hur ser	-177	-173
hur skriv	-86	-114
hur sluta	-124	-149
hur snabt	-146	-101
hur soker	-131	-124
hur stota	-138	-158
hur tvata	-162	-162
hur vanli	-134	-160
hur vet	-118	-159
hur … ar	-96	-166
hur … av	5	135
hur … barn	-75	-92
hur … de	-165	-143
hur … det	59	125
hur … dor	-53	44
hur … du	-141	-141
hur … efter	-111	-118
hur … en	-142	-44
hur … falet	18	155
hur … gange	-123	-145
hur … gor	86	173
hur … han	-117	-149
hur … hange	2	237
hur … insul	-11	128
hur … jag	-403	-469
hur … kans	2	129
hur … kisbl	-117	-124
hur … man	-342	-379
hur … maste	-176	-154
hur … menin	-122	-120
hur … sedan	36	117
hur … ska	-46	187
hur … sluta	5	139
hur … smita	-166	-179
hur … somnt	36	203
hur … table	10	129
hur … tid	-34	135
hur … var	2	149
hur … varva	-103	-122
hur … vi	-297	-302
hur*	60	173
hurt	28	326
hurt my	26	243
hurt mysel	23	144
hurt the	27	164
hurt … baby	12	188
hurt … kids	24	150
hurt … on	23	145
hurti someo	-3	148
hurting	1	182
hurts	-5	-177
hurts like	157	18
hurts my	130	25
hurts to	-35	-153
hurts too	-84	-113
hurts when	-157	-151
hurts … breat	113	-34
hurts … eyes	130	25
hurts … hel	157	18
hurts … i	-184	-139
hurts … my	122	15
hurts … now	-128	-126
hurts … she	-111	-119
hurts … swalo	104	-14
hus pa	10	141
hus … nater	1	109
hus … skrap	-110	-111
hus*	-18	179
husba beats	14	150
husba did	14	173
husba pushe	-18	120
husba snore	-174	-168
husba … his	112	-19
husba … it	14	173
husba … who	-116	-115
husband	53	162
husbo sla	4	151
husbo … mig	4	151
husbonde	4	151
huset	-153	53
huset det	21	132
huset frun	5	132
huset med	7	116
huset snart	26	168
huset … ar	50	191
huset … men	-165	-194
huset … os	8	115
huset … sa	-105	-107
huslakare	-116	-131
hustr ska	24	108
hustr tjata	-93	-113
hustr … vil	5	147
husvagn	-133	-61
husvagnen	177	19
hut*	250	-23
hutra	250	-23
hutra och	211	-33
hutra … vil	145	-1
huu*	138	163
huule sinis	133	10
huulet	168	-15
huve sen	-145	-134
huve tar	114	31
huve … ja	-145	-134
huve … waran	114	31
huvet dunka	-107	-116
huvet pa	167	-19
huvet sager	1	135
huvet … efter	-107	-116
huvet … hopa	1	135
huvud	90	117
huvud aldri	98	35
huvud aliho	120	7
huvud ar	158	-68
huvud ater	148	26
huvud att	112	-1
huvud av	-187	-84
huvud behov	-124	-78
huvud den	176	57
huvud dunka	79	-15
huvud fore	138	9
huvud fran	188	19
huvud hange	85	-26
huvud har	-109	-82
huvud hart	154	17
huvud hela	0	136
huvud hon	143	4
huvud iblan	-147	-147
huvud kan	-160	-173
huvud kom	137	20
huvud komer	140	4
huvud kraks	157	63
huvud lat	-167	-159
huvud lila	137	47
huvud mot	67	-43
huvud nar	87	177
huvud nu	205	76
huvud och	83	-118
huvud ont	175	149
huvud pa	-194	-217
huvud sager	27	172
huvud sedan	-275	-246
huvud ser	220	75
huvud siter	-99	-99
huvud snura	120	27
huvud som	177	131
huvud spran	18	-91
huvud svima	122	-13
huvud tar	105	30
huvud tror	-165	-151
huvud varje	-161	-135
huvud varst	105	-11
huvud vid	149	45
huvud … ar	223	80
huvud … ater	133	14
huvud … att	2	166
huvud … av	-263	-227
huvud … beton	115	3
huvud … bihal	123	51
huvud … dag	-103	-87
huvud … det	-221	-149
huvud … diskb	154	20
huvud … dubel	144	44
huvud … efter	-120	-111
huvud … eliqu	105	30
huvud … en	143	13
huvud … et	152	16
huvud … feber	-257	-164
huvud … for	147	64
huvud … forga	-112	-99
huvud … forvi	158	22
huvud … gar	123	30
huvud … grate	-141	-132
huvud … han	147	16
huvud … har	117	23
huvud … hene	115	2
huvud … hon	117	117
huvud … huvud	150	4
huvud … igar	-227	-196
huvud … ingen	109	-3
huvud … inte	-113	-38
huvud … isen	169	4
huvud … jobet	-121	-116
huvud … kant	98	35
huvud … koksl	-137	-142
huvud … kom	135	42
huvud … kraks	227	56
huvud … kuden	-27	-137
huvud … kvar	-99	-99
huvud … magen	119	25
huvud … mar	257	74
huvud … mit	157	16
huvud … nu	193	14
huvud … o	135	43
huvud … och	161	27
huvud … orgas	149	45
huvud … pa	143	-3
huvud … prata	100	25
huvud … prick	180	67
huvud … sager	130	72
huvud … set	104	13
huvud … skarm	-155	-151
huvud … skrik	115	2
huvud … som	119	19
huvud … svara	108	30
huvud … tapt	-102	-97
huvud … tiden	0	136
huvud … toale	102	-5
huvud … tre	-132	-106
huvud … trot	-171	-127
huvud … tva	89	27
huvud … under	122	58
huvud … ute	242	6
huvud … vagen	-21	258
huvud … varit	-109	-82
huvud … vi	149	7
huvud … waran	148	26
huvud … yxa	-13	99
huvudlos	-189	-183
huvudvarken	191	15
hyd*	-91	-125
hydro … hypof	163	69
hydrokortison	-91	-125
hyf*	-176	-144
hyfsat	-176	-144
hyl*	-139	-148
hylan	-139	-148
hypat silal	-4	121
hypata	0	171
hyper det	-124	-103
hyper … har	-124	-103
hyperventilerar	-124	-103
hypo	-116	-115
hypo while	-116	-115
hypo … drivi	-116	-115
hypok googl	-111	-114
hypok … for	-111	-114
hypokondri	-111	-114
hypotermi	181	13
hyresvarden	-89	-144
hyv*	-227	-118
hyva	-116	-197
hyvin	-205	-211
i #	174	155
i ala	145	184
i alt	-38	108
i an	125	17
i anat	16	167
i andta	-135	-119
i anski	122	11
i ar	-264	-47
i arata	-222	-230
i arbet	128	38
i arm	130	30
i armar	198	27
i armba	-217	-223
i asken	116	13
i atan	-4	138
i atond	165	-8
i augus	-93	65
i avfor	-247	-222
i axeln	-138	-182
i backa	115	2
i bada	193	-1
i badru	67	265
i badtu	145	52
i bage	132	-5
i bajse	-108	-104
i barce	-92	-108
i baset	105	-12
i baten	-131	-143
i bend	-122	-113
i benen	-129	-174
i benet	92	-73
i berge	-12	93
i bildo	-126	-93
i bilen	197	108
i bilko	-122	-120
i black	116	-31
i blast	-177	-144
i blick	40	113
i blod	114	30
i book	-117	-139
i borde	-148	-146
i borja	136	24
i brevl	-24	139
i brost	101	-69
i burn	43	155
i busen	79	29
i byn	-145	54
i byral	18	160
i cal	-161	-200
i come	-127	-125
i cough	165	22
i could	-150	-110
i covid	-99	-124
i cut	78	132
i dacke	-143	-144
i dag	93	67
i damsu	114	28
i den	-264	-212
i derby	-156	-138
i det	-112	-76
i diskb	154	20
i do	103	-79
i doden	49	117
i dorar	-143	-156
i dorka	57	-85
i doter	121	123
i drag	-164	-124
i eat	-146	-147
i efter	107	5
i eleme	71	157
i en	244	110
i entre	-139	-151
i ert	-120	-161
i famne	131	27
i fart	125	28
i fatol	181	23
i feel	138	162
i fel	208	53
i fem	-312	-291
i fikar	122	3
i finge	-172	-128
i fingr	-237	-161
i fjale	-77	-144
i fjol	-243	-276
i flank	-162	-127
i forad	-86	70
i formi	218	104
i fortf	120	2
i foste	125	2
i fot	-104	-68
i fotbo	-43	-142
i foten	-271	-161
i found	-1	161
i fruga	149	16
i fyra	-40	110
i gar	-26	149
i garag	152	212
i gastr	-115	-129
i get	-271	-315
i go	30	244
i golve	-167	-22
i got	69	-67
i grase	-164	-131
i grask	164	20
i grave	4	138
i grunt	155	5
i grupc	29	157
i gruva	-166	-196
i gymet	132	13
i gymna	-168	-173
i halen	-1	-146
i halse	-59	-190
i halva	228	57
i handf	148	12
i handl	-192	-263
i hands	-61	77
i hans	-59	135
i har	-65	-105
i haret	-156	-7
i have	-93	137
i hear	-18	140
i hela	61	-56
i helge	-68	43
i hene	189	-2
i het	-149	-122
i hide	2	160
i histo	27	158
i hjarn	136	5
i hjart	-104	60
i hocke	-151	-174
i hofte	-258	-244
i hog	104	27
i hogst	-134	-179
i honom	243	32
i hope	30	128
i horse	-140	-150
i host	-108	31
i hosta	-96	146
i humor	-152	-153
i hunde	-156	-162
i hurt	23	145
i husva	177	19
i huvet	148	101
i isen	228	7
i jacka	-7	115
i julas	-67	105
i just	65	114
i kakel	48	131
i kalar	29	178
i kanad	-116	-95
i kansk	147	-1
i kante	-85	-158
i kanyl	141	21
i kasa	-119	-107
i kbt	-133	-144
i keep	92	339
i kinde	-176	-168
i kisen	130	27
i kiset	-217	-194
i klade	237	148
i klase	-94	115
i klasr	-128	-135
i klima	-133	-122
i klock	92	30
i klori	121	12
i klyve	132	-28
i kna	-142	-139
i knana	-245	-248
i knat	-52	73
i knave	-240	-214
i know	-91	90
i knt	-114	-114
i kod	1	172
i kok	-165	-156
i koksl	-181	-183
i korid	140	76
i krana	-142	-146
i krope	-305	-136
i kub	-151	-183
i kuver	19	124
i kval	153	378
i kyla	-158	-145
i kylan	-247	-227
i kyrka	-158	-180
i ladan	-13	149
i lag	-130	-104
i lagor	113	-2
i lakar	-109	-111
i landr	-45	-135
i laret	238	61
i leken	-112	-117
i let	165	-5
i lilfi	-163	-146
i live	-112	-93
i livet	131	92
i ljums	-27	-157
i ljus	147	27
i love	-4	181
i lufte	124	13
i lunga	89	-10
i magn	132	120
i maj	-106	11
i mama	120	-3
i manda	-209	-167
i manga	-114	-89
i mars	-194	-53
i maski	187	156
i mate	-99	-128
i melan	-94	-116
i menin	186	3
i min	170	321
i minut	291	76
i mis	-103	-111
i mista	111	29
i morgo	116	202
i morkt	109	30
i mungi	85	-58
i nan	-126	-134
i nara	-102	-151
i nasan	-10	-176
i nasta	139	33
i nat	16	275
i naten	156	47
i natmo	203	-26
i nian	-148	-196
i norbo	-123	-132
i ny	-126	-130
i ogat	71	-195
i ognen	-134	-117
i ogone	123	-113
i ogonl	-176	-123
i olyck	1	155
i omgan	135	-6
i orat	-213	-241
i ordni	-39	127
i orone	-89	-203
i over	190	50
i ovre	110	22
i paint	-111	-106
i panan	-83	-185
i pased	105	-59
i pee	-43	-165
i pensi	-157	-186
i persi	132	12
i perso	42	138
i planb	-109	-122
i plask	142	16
i poole	170	-8
i preci	-135	-148
i pulso	110	18
i punge	-54	-185
i rader	-143	54
i radio	8	131
i reboo	-122	-140
i revbe	11	134
i rod	-123	-119
i roken	140	17
i rulst	39	163
i rumet	34	303
i sagen	170	27
i said	14	133
i samta	-148	-129
i sang	-103	-108
i sange	-152	-137
i saret	159	-10
i saw	-161	-160
i schac	-164	-176
i senor	128	16
i serie	-169	-151
i sex	148	59
i sidan	56	-98
i sig	180	-80
i simni	-136	-118
i sit	151	-4
i sjon	-144	-89
i skale	110	25
i skink	-162	-140
i sko	-111	-112
i skon	-136	-111
i skorn	-50	-122
i skrac	-15	159
i skrev	273	70
i skuld	-148	-143
i skyds	-130	-120
i sleme	-144	-105
i slept	-191	-181
i slojd	-116	-131
i smyg	43	132
i snodr	155	75
i snon	217	207
i snore	-186	-163
i snosl	219	38
i socke	171	41
i sofan	-172	-299
i sofbe	-141	-125
i sofbo	-137	-128
i solen	74	-57
i somar	-105	101
i somne	90	-38
i sonen	-12	127
i spele	-256	-253
i sperm	-94	-94
i stan	-144	-160
i stjar	-50	-136
i stor	118	14
i stora	-152	-159
i stort	-210	-192
i stota	171	-12
i strom	183	8
i stuga	154	-14
i sveri	-36	104
i syrie	-77	-120
i taget	189	-18
i taket	146	109
i takt	220	5
i talet	138	35
i talk	-116	-123
i talte	163	27
i tan	-250	-238
i tand	-145	-150
i taxin	118	-17
i telef	132	178
i temp	187	28
i testi	126	16
i tidni	-199	-197
i tinin	170	-3
i tio	158	-127
i tjugo	-140	-197
i toale	70	-40
i toan	-30	-106
i took	213	105
i tradg	103	50
i trani	148	41
i trapa	65	160
i trape	190	34
i traph	116	133
i trapo	-140	-116
i trapr	140	1
i tre	-154	-148
i tredj	-139	-142
i trosa	-169	-135
i troso	4	137
i tumen	-289	-291
i tunga	-168	-197
i tusar	-130	-129
i tva	-171	-242
i tvats	34	189
i ungef	161	23
i urine	-113	-106
i vaden	29	-107
i vader	-230	-193
i vagen	-83	152
i valse	132	6
i vanje	-124	-116
i vanli	-182	-132
i vanst	223	63
i var	-152	-44
i varas	-165	-168
i varme	-211	-225
i vecka	139	51
i vedbo	-6	125
i vedkl	160	1
i vikt	-275	-276
i vintr	-185	-180
i vomit	-125	-119
i wana	18	198
i want	4	181
i was	-134	150
i wil	7	169
i wnat	1	154
i woke	9	297
i wory	-208	-174
i wrote	15	151
i yatzy	-124	-153
i … ala	-191	-157
i … alt	-186	-206
i … altsa	89	30
i … anars	-16	118
i … antli	-116	-118
i … ar	-237	-184
i … aren	-107	-122
i … arm	222	17
i … armar	164	0
i … armba	119	16
i … ater	193	50
i … att	179	220
i … av	-336	-151
i … axel	144	60
i … bada	-152	-174
i … barel	149	3
i … barne	9	173
i … batre	-230	-201
i … behov	-184	-254
i … blama	-101	-108
i … blaso	132	17
i … blat	-172	-149
i … blir	164	78
i … blode	100	-66
i … blodn	102	-20
i … bloje	-122	-94
i … brand	-140	-139
i … brane	95	10
i … bredv	7	169
i … burk	-96	81
i … burni	-5	111
i … byxor	2	108
i … chest	141	2
i … da	18	124
i … dagar	-252	-277
i … dagbo	2	137
i … darar	117	9
i … delen	110	22
i … den	87	-120
i … det	87	-141
i … diskm	114	19
i … dizy	-149	-137
i … djupt	-128	-124
i … dor	-58	208
i … down	-176	-231
i … drink	48	150
i … druge	10	137
i … efter	-267	-133
i … eget	-110	-111
i … ena	240	71
i … etyle	151	5
i … every	-16	135
i … faint	189	50
i … fast	128	95
i … fem	164	23
i … fick	-149	-180
i … folks	-127	-125
i … fores	108	5
i … fortf	54	-89
i … foter	107	18
i … fros	-145	-164
i … fru	136	13
i … fruko	-122	-168
i … garde	-12	127
i … gick	-154	-141
i … glas	-8	118
i … glasd	-182	-145
i … go	187	142
i … gone	16	155
i … grade	25	203
i … grate	-138	-118
i … haha	-177	-140
i … haler	149	13
i … halse	172	9
i … han	66	-103
i … hands	-139	-120
i … hange	-121	-113
i … har	114	-70
i … hart	0	135
i … hela	-156	-227
i … her	51	154
i … hes	114	7
i … hitad	21	149
i … hjart	115	36
i … hoger	121	96
i … hogt	103	30
i … hol	13	174
i … hon	138	-63
i … horn	-21	143
i … horse	-117	-110
i … hur	-215	-257
i … hurt	18	155
i … husva	-137	-109
i … huvud	16	175
i … i	-261	-31
i … iblan	-143	37
i … ibupr	-140	-110
i … if	-263	-260
i … igar	-200	-199
i … igen	-173	-29
i … ilama	139	60
i … im	167	45
i … inan	-148	-154
i … inat	-142	-152
i … infor	-138	-136
i … ingen	-224	-103
i … inte	4	-145
i … it	-178	-108
i … its	31	160
i … jag	-25	183
i … journ	-70	-106
i … kalsv	163	39
i … kan	-335	-369
i … kaner	-172	-178
i … kansl	-115	-103
i … kisad	150	22
i … kisar	140	11
i … kliar	-151	-123
i … kms	8	161
i … kom	197	97
i … kondo	-149	-155
i … kraks	234	75
i … krama	-41	114
i … krist	-159	-144
i … krope	82	-59
i … kval	206	59
i … kvart	201	-30
i … lada	26	149
i … lag	-18	148
i … laker	-149	-136
i … lampo	-2	148
i … land	-62	111
i … leker	-201	-168
i … like	119	122
i … lite	-341	-263
i … liten	-149	-154
i … litet	-145	-143
i … liv	68	-50
i … looki	-2	170
i … los	-115	-115
i … luft	108	-3
i … magen	172	16
i … mangd	118	14
i … mar	84	-59
i … med	117	288
i … melan	124	17
i … men	-161	-21
i … menin	131	3
i … mins	169	4
i … minut	-39	-172
i … mungi	116	16
i … murde	-104	-140
i … my	-184	-123
i … mycke	95	-63
i … mysel	36	304
i … na	-174	-167
i … nagel	-158	-148
i … naken	-38	89
i … nan	27	-118
i … nasta	16	170
i … nej	-143	-144
i … nervo	-144	-126
i … never	0	124
i … no	-42	91
i … not	189	139
i … nu	105	-27
i … nys	233	104
i … o	192	53
i … ocksa	-37	-234
i … ogras	166	2
i … olja	-149	-122
i … on	-103	-9
i … ont	7	-176
i … ordni	128	10
i … ovanf	18	131
i … over	105	172
i … pa	-259	-253
i … pacem	-110	-83
i … papa	-21	84
i … par	-142	-117
i … pase	187	11
i … pig	-112	-99
i … plan	-95	-104
i … plots	150	44
i … plus	112	47
i … prata	40	136
i … raped	40	226
i … ring	127	5
i … rod	-148	-128
i … ror	153	18
i … roste	206	53
i … rot	-187	-139
i … runin	-136	-127
i … rygen	101	45
i … rygon	124	17
i … sa	-191	-75
i … sad	-136	-158
i … sambo	86	-24
i … sat	2	166
i … sedan	-334	-220
i … see	155	-42
i … sekun	136	-10
i … sen	-170	-157
i … sex	129	-30
i … sick	172	27
i … sida	143	47
i … sidan	233	102
i … siter	-34	-167
i … sjalv	-90	-138
i … skams	-117	-140
i … skins	120	10
i … skjor	137	-21
i … skolj	-197	-169
i … skrap	-142	-107
i … skrat	11	154
i … skrik	171	7
i … sluta	-275	-228
i … sma	-163	-157
i … snore	-99	-73
i … snura	-119	-123
i … som	-132	-39
i … son	0	140
i … spola	-121	-100
i … spyr	147	43
i … stame	-157	-144
i … star	24	173
i … stene	139	17
i … stil	155	29
i … stod	-30	132
i … stolp	123	33
i … stovl	-45	-128
i … stral	110	39
i … stres	-160	-134
i … strup	152	20
i … svamp	-124	-117
i … svart	-179	-44
i … svima	240	14
i … svuln	129	20
i … tand	-148	4
i … telef	-8	113
i … the	19	170
i … they	-5	108
i … think	-14	124
i … tid	-141	-104
i … til	-166	-151
i … tils	-23	224
i … timar	47	-69
i … time	116	56
i … timer	-15	213
i … tio	-98	-140
i … to	-74	199
i … tog	-145	-44
i … too	-24	138
i … total	-166	-154
i … trad	222	100
i … trapa	-169	-158
i … trode	78	-65
i … tunga	132	29
i … tusar	-113	-97
i … typ	-130	-165
i … under	148	86
i … up	-119	49
i … ut	155	6
i … utan	182	180
i … vad	-23	-147
i … vanst	159	31
i … vantr	-120	-161
i … varje	-155	-41
i … varst	147	7
i … vart	-175	-167
i … vatsk	-158	-143
i … vecko	-180	-113
i … vi	79	-107
i … vil	-31	-135
i … vilka	-102	-124
i … vit	-166	-135
i … walk	-184	-184
i … want	-56	181
i … yr	118	19
ibl*	-171	-20
iblan inhal	-130	-105
iblan men	-130	-171
iblan nar	13	174
iblan ofta	21	122
iblan om	-99	-134
iblan sen	-184	-208
iblan som	-125	-126
iblan vil	-140	-163
iblan … bara	11	108
iblan … extra	-125	-126
iblan … ha	-82	-108
iblan … han	19	126
iblan … hjalp	-130	-105
iblan … jag	-58	81
iblan … lileb	-127	-114
iblan … penga	-98	-126
ibland	-171	-20
ibs	-265	-233
ibu*	-213	-190
ibuprofen	-213	-190
ica hur	42	119
ica kasor	107	-2
ica … gar	-96	-106
ica … jag	42	119
ica … titad	107	-2
icd	212	-5
icd har	219	2
icd … get	153	8
icd … stot	136	-4
id	-170	-37
id kil	-126	-118
id like	-167	-151
id rathe	-93	-113
id … die	-93	-113
id … for	-126	-118
id … to	-167	-151
idag ar	37	-63
idag att	-10	171
idag bruka	-167	-150
idag hon	162	50
idag igar	101	16
idag kraks	161	13
idag lever	-58	-72
idag mar	-138	-130
idag men	-100	22
idag pig	-115	-109
idag sager	174	34
idag siter	-23	102
idag sjalv	110	9
idag spyr	93	25
idag … bra	-108	-104
idag … en	-17	100
idag … forla	105	32
idag … han	135	149
idag … hon	179	50
idag … kal	143	15
idag … kunde	101	16
idag … skola	9	116
idag … spark	-167	-150
idag … utsla	101	43
if	-172	76
if i	-46	197
if its	-125	-129
if my	-213	-205
if someo	-158	-148
if … a	-125	-129
if … can	-140	-172
if … child	-179	-163
if … has	-122	-108
if … was	32	196
ifa*	-79	162
ifal	-79	162
ifal barne	-132	-111
ifran mig	90	-49
igar #	-93	-109
igar angra	-11	120
igar borta	-121	-137
igar det	-28	137
igar efter	-99	-152
igar far	-114	-100
igar for	-18	103
igar fraga	-103	-102
igar frivi	-144	-165
igar gar	-174	-171
igar ingen	-158	-134
igar jag	-122	-153
igar kan	-175	-156
igar kunde	101	16
igar kval	247	-19
igar lag	-12	136
igar lite	-214	-187
igar lugnt	-102	-115
igar med	138	10
igar men	28	190
igar nu	135	49
igar o	24	-63
igar ont	-126	-115
igar som	127	44
igar tog	1	101
igar ungar	17	159
igar vecka	115	12
igar vi	-98	-114
igar viska	-112	-122
igar … #	150	16
igar … ater	-93	-109
igar … bad	-10	102
igar … bara	-112	-122
igar … blev	-128	-146
igar … det	-16	168
igar … feber	-161	-158
igar … han	58	295
igar … huvud	129	5
igar … idag	62	-66
igar … inte	-141	-154
igar … mig	-42	84
igar … och	-19	-146
igar … om	-173	-160
igar … skrap	-114	-102
igar … somnt	-115	-109
igar … stod	50	161
igar … tredj	-18	103
igen #	39	180
igen antag	-124	-117
igen det	-165	-258
igen direk	129	-11
igen dom	30	99
igen han	93	179
igen hela	-121	-129
igen helt	117	34
igen hon	22	177
igen i	19	174
igen igar	17	159
igen inte	-12	123
igen kan	-172	-169
igen lyfte	-161	-133
igen men	104	-4
igen och	133	176
igen pa	-54	76
igen sama	-221	-151
igen sen	119	-35
igen sin	153	12
igen skams	-12	127
igen tredj	-201	-196
igen tryck	-126	-85
igen v	-113	-82
igen vad	-6	157
igen … #	-113	-82
igen … ar	-104	-157
igen … blir	108	-3
igen … byter	80	-28
igen … egen	153	12
igen … en	-129	-107
igen … fast	-2	154
igen … gor	-6	157
igen … i	-204	-216
igen … idag	108	38
igen … nagot	-115	-94
igen … ni	-118	-128
igen … preci	-136	-153
igen … sa	-77	63
igen … sager	17	140
igen … sen	124	27
igen … sjalv	-160	-152
igen … slar	155	-13
igen … smart	-126	-103
igen … som	-190	-144
igen … spyr	116	33
igen … tapar	21	118
igen … vit	107	14
igeno den	-180	-163
igeno handu	117	14
igeno isen	141	-4
igeno … efter	101	-3
igeno … upe	104	-3
igenom	155	-128
igens tunga	117	53
igens … tjock	117	53
igensvulna	148	47
igr	-162	-159
ihag	-151	-57
ihag kvale	136	25
ihag namne	-150	-144
ihag … och	136	25
ihan	113	-164
ihan hyva	-108	-82
ihj*	-208	-103
ihjal	-194	-79
ihjal men	-101	-97
ihjal nagon	41	158
ihjal … bror	-107	-86
ihjal … det	-101	-97
ihjal … grane	24	119
iho*	124	109
ihop	124	72
ihop a	162	37
ihop lakan	7	125
ihop liger	-15	108
ihop med	9	100
ihop mina	-123	-130
ihop och	130	-43
ihop pa	58	-116
ihop sig	154	-62
ihop somnt	10	126
ihop … borde	79	33
ihop … honom	19	127
ihop … i	119	115
ihop … pa	-15	108
ihop … ror	121	13
ihop … skaka	150	-1
ihop … tider	-123	-130
ikv*	181	310
ikval	181	310
ikval ar	-137	-110
ikval gor	-2	134
ikval ngl	-2	135
ikval pa	-7	121
ikval … det	36	-110
ikval … jag	-57	78
ikval … rikti	-7	121
il	13	207
il hurt	5	116
il … my	5	116
ila borja	79	29
ila men	10	122
ila mig	6	146
ila pa	-116	-60
ila sen	113	28
ila socke	113	20
ila spyr	120	41
ila ur	-172	-154
ila … #	113	20
ila … ar	59	125
ila … morgo	-180	-143
ila … munen	-172	-154
ila … pa	2	133
ila … vi	106	39
ila*	140	-108
ilalu flytn	141	21
ilalu … skaka	141	21
ilaluktande	236	43
ilama aldri	120	39
ilama ar	111	45
ilama gravi	-125	-91
ilama kalsv	107	39
ilama och	185	46
ilama ont	99	42
ilama pa	-226	-231
ilama sveti	76	12
ilama tungt	114	42
ilama … gra	95	47
ilama … i	157	17
ilama … iskal	92	31
ilama … kalsv	129	6
ilama … morgn	-146	-127
ilama … morgo	-174	-186
ilama … och	76	12
ilama … over	114	42
ilama … vecka	-125	-91
ilar	-153	-117
ilm*	-37	163
ilman	-37	163
ils*	-191	-128
ilt*	-10	204
ilta	-17	147
iltana	22	168
im	5	166
im a	-66	-218
im afrai	9	180
im asham	6	128
im cutin	29	158
im done	4	236
im dying	-116	-103
im going	106	274
im good	-131	-148
im havin	158	2
im locke	-7	124
im losin	-7	167
im manag	-103	-111
im pregn	181	68
im scare	149	259
im stand	-17	116
im sweat	155	10
im think	13	121
im throw	97	3
im vomit	155	41
im … again	29	158
im … i	-73	19
im … il	22	165
im … im	2	185
im … it	-7	128
im … my	-2	158
im … of	-40	116
im … on	-17	116
im … to	113	343
imo*	-123	93
imorg ar	-27	91
imorg forny	-94	-120
imorg hejda	5	130
imorg … det	-3	165
imorgon	-108	33
imorn	-35	95
imors igen	7	134
imors men	140	33
imors o	-97	-108
imors … nu	163	40
imors … vi	-97	-108
imova garna	42	120
imova … stors	42	120
imp*	-17	174
impul att	-17	174
impul … kora	-12	93
impul … puta	-4	112
impulsen	-12	93
impulser	-6	147
in	292	338
in a	122	135
in chest	142	35
in dem	20	118
in doren	199	-7
in et	172	169
in fingr	-6	130
in gamla	-149	-155
in halva	135	28
in hande	6	193
in heave	9	147
in hela	133	-16
in his	78	236
in huden	147	-1
in i	176	91
in klorg	154	7
in knots	-150	-153
in livin	-24	96
in luft	120	19
in lufte	139	-7
in lugnt	-119	-151
in magen	133	-5
in med	-187	-178
in melan	154	32
in mig	-28	165
in mikro	4	115
in my	12	116
in nagot	17	137
in och	143	92
in one	209	15
in os	-12	117
in pa	30	206
in rok	145	46
in sig	-23	176
in spira	-125	-118
in the	154	124
in this	-142	-141
in under	204	-12
in veden	137	21
in vid	157	-2
in … ambul	-129	-106
in … ansik	135	28
in … asa	-4	110
in … back	150	27
in … bater	161	19
in … bath	-5	151
in … bathr	0	118
in … berge	-12	93
in … cabin	70	-105
in … dorka	221	21
in … en	2	191
in … et	216	3
in … eye	209	50
in … forlo	-107	-122
in … fot	-104	-68
in … halse	-132	-92
in … halsg	142	25
in … house	165	-8
in … i	40	285
in … insul	88	-23
in … inte	9	112
in … left	205	6
in … leg	181	20
in … magen	150	10
in … medic	-106	-125
in … melan	147	-1
in … mig	43	214
in … mood	0	133
in … morni	-203	-196
in … nar	200	187
in … nat	144	201
in … north	-125	-91
in … nothi	-110	-116
in … nu	118	-15
in … och	161	117
in … ogat	185	16
in … pa	-173	-93
in … pres	120	5
in … revbe	241	10
in … room	-10	239
in … rumet	38	160
in … shed	-1	114
in … skruv	-117	-92
in … sprea	98	11
in … throa	164	-4
in … vagen	-181	-219
ina*	-60	170
inan	-93	156
inan alved	-102	-153
inan han	0	194
inan hjart	-123	-118
inan jag	-90	66
inan mens	-111	-107
inan nagon	19	167
inan skils	25	100
inan skola	-172	-211
inan vi	75	-123
inan … efter	-3	105
inan … far	35	114
inan … hitar	19	167
inan … hjalp	-102	-153
inan … komer	-43	116
inan … pa	-152	-154
inan … vakna	28	154
inanfor	73	143
inat men	-140	-79
inat … det	-142	-152
inb*	-171	-87
ind*	25	-153
india	-157	-183
indra under	124	3
indra … revbe	124	3
indragningar	124	3
ine … blodf	-105	-90
ine … roken	140	17
ine … talte	132	8
ine*	-182	-34
ineba #	128	10
ineba … ar	128	10
inebandy	-193	-171
inebandyplanen	128	10
inet	-47	116
inet leva	-2	157
inet ont	-131	-124
inet … i	-131	-124
inf*	-116	-292
infar forut	152	34
infar … sama	125	20
infarkt	146	27
infarkten	187	43
infarktkansla	143	25
infek sar	133	23
infek … roda	133	23
infla igen	-126	-85
infla nagel	-132	-118
inflamerad	-132	-118
influ tror	-203	-177
influ … jag	-196	-167
influensa	-230	-211
infor	-338	-292
infor barne	32	189
infor opera	-207	-228
infor vacin	-109	-131
infor vinte	-148	-155
infor … pa	-154	-159
ing*	-95	72
inga	-135	-163
inga foste	115	12
inga spark	152	14
inga … bara	-147	-64
inga … men	182	40
inga … och	-153	-129
inga … pa	107	-3
inga … sedan	34	-73
inga … sen	122	11
ingen	-113	147
ingen det	-7	106
ingen drick	13	130
ingen efekt	128	4
ingen feber	-450	-272
ingen framt	-5	111
ingen har	-182	-165
ingen hjalp	24	178
ingen kanse	73	-61
ingen komer	28	164
ingen konta	-46	-174
ingen luft	150	-92
ingen menin	78	278
ingen pa	65	-80
ingen puls	296	17
ingen reakt	-67	-114
ingen rorel	150	-7
ingen sarsk	110	9
ingen ska	-115	-108
ingen skule	34	260
ingen svara	54	211
ingen vag	-1	142
ingen vet	114	354
ingen … ater	-143	-114
ingen … bara	-129	30
ingen … behal	-126	-103
ingen … for	11	122
ingen … frosa	103	13
ingen … genom	-187	-158
ingen … guben	11	123
ingen … han	-107	-115
ingen … hant	-182	-165
ingen … hjalp	123	1
ingen … i	145	122
ingen … inget	-84	-168
ingen … inte	-147	-121
ingen … ja	-84	-107
ingen … jag	50	163
ingen … jobet	-132	-147
ingen … kan	-160	-134
ingen … kisar	-156	-134
ingen … kvina	-140	-129
ingen … langr	1	123
ingen … lite	-143	-117
ingen … mar	-118	-102
ingen … marka	42	237
ingen … men	170	-65
ingen … nu	-99	-201
ingen … och	-166	-168
ingen … om	-1	144
ingen … orkar	-118	-143
ingen … pa	198	1
ingen … pig	-104	-70
ingen … sakna	28	206
ingen … sig	38	125
ingen … tog	-93	-124
ingen … ut	-8	105
ingen … va	110	-8
ingen … vanst	-41	-113
ingenstans	141	52
inget als	-105	-115
inget anat	-202	-163
inget efter	14	149
inget for	4	163
inget har	-8	160
inget kanse	-126	-121
inget kvar	-61	109
inget mer	-298	-76
inget nar	162	43
inget nu	-216	-196
inget nyt	85	-80
inget och	93	135
inget pa	28	-95
inget sen	-147	-143
inget tva	-133	-130
inget … bara	-252	-236
inget … den	-127	-107
inget … des	-194	-151
inget … drink	14	149
inget … ingen	-172	-132
inget … leva	-16	104
inget … med	3	127
inget … men	128	170
inget … mit	2	157
inget … morgo	-90	-129
inget … och	144	31
inget … slag	-133	-130
inget … spyr	118	0
inget … vi	-121	-140
inh*	41	-158
inhal empty	133	42
inhal hjalp	-163	-120
inhal oftar	-118	-109
inhal works	-123	-96
inhal … an	-118	-109
inhalator	-89	-126
inhalatorn	-4	-127
inhaler	-101	-164
ink*	33	-100
inkla brack	162	15
inklamt	162	15
inkontinenskyd	-136	-126
inl*	-201	21
inlag	-136	-122
inlag for	-173	-123
inlag … hjart	-105	-118
inlagd	-173	-123
inlas hema	6	112
inlas pa	-109	20
inlas … av	6	112
inlas … toale	-136	-73
inlast	-46	187
inope har	141	-6
inopererad	141	-6
insane	-81	-144
insid me	-33	150
insida	1	136
insju ogon	161	30
insjunkna	205	42
inskrivning	-160	-137
insul ar	-11	128
insul av	136	10
insul behov	-91	-112
insul lantu	-177	-164
insul med	-8	147
insul … dodli	-11	128
insul … inte	247	-1
insul … mista	113	13
insul … nyt	-91	-112
insulinenheter	-11	128
insulinkaning	175	-3
insulinkoma	109	-36
insulinpenan	96	-26
insulinpump	-161	-145
int	233	285
int a	177	25
int ata	148	33
int finas	38	210
int forsv	138	29
int kisa	125	15
int lev	7	125
int leva	4	193
int lyft	-145	-134
int mer	24	145
int nu	-7	131
int prata	191	51
int rora	184	28
int sluta	96	152
int svalj	152	43
int va	129	165
int vart	-12	103
int … armen	-145	-134
int … blama	-111	-106
int … for	-13	150
int … har	140	-19
int … i	171	-9
int … kvar	0	130
int … lang	7	125
int … man	-12	103
int … maste	-29	73
int … mer	-8	113
int … nat	-14	119
int … pa	-40	147
int … rikit	130	-5
int … vacka	124	17
inte	169	128
inte als	-17	182
inte ands	169	15
inte andsa	150	3
inte ata	85	-59
inte ater	-134	-108
inte atit	33	134
inte att	317	186
inte av	-179	-130
inte bara	-92	-147
inte benen	163	4
inte blekn	221	54
inte bloda	182	-33
inte boja	256	100
inte bort	142	4
inte den	137	19
inte det	132	24
inte drick	194	14
inte fa	288	48
inte fans	29	237
inte far	7	131
inte finas	62	342
inte fins	94	341
inte fira	18	124
inte for	29	263
inte forla	3	97
inte forsv	265	104
inte fraga	-157	-157
inte fram	253	-18
inte frosa	-152	-131
inte ga	247	292
inte gar	228	71
inte grata	184	20
inte grate	-2	132
inte ha	-150	-121
inte hala	279	92
inte han	-168	-151
inte hopa	121	27
inte hosta	213	43
inte hotad	-119	-138
inte hur	77	162
inte ihag	-135	-185
inte ja	40	230
inte jag	132	225
inte joba	-89	-144
inte kampa	-2	155
inte kan	377	121
inte kana	244	42
inte kaner	73	162
inte kant	144	6
inte kisa	335	86
inte kisat	262	36
inte knapa	14	-107
inte konta	356	21
inte krakt	97	17
inte kuna	114	25
inte kunat	163	17
inte langr	51	-104
inte lasa	239	5
inte leva	168	352
inte liga	186	31
inte liv	212	-42
inte livet	38	129
inte ljus	122	37
inte ljuse	141	44
inte luft	292	51
inte lyfta	28	-102
inte men	143	-4
inte mer	-81	167
inte morgo	108	14
inte nar	331	22
inte nu	-45	86
inte och	178	2
inte om	171	363
inte opna	27	155
inte ord	134	29
inte orden	14	-140
inte orkar	246	87
inte pluga	-190	-201
inte prata	131	169
inte pulse	92	30
inte resa	202	50
inte rikti	-82	-184
inte rora	169	67
inte rort	127	11
inte rycke	-25	105
inte saga	170	200
inte saker	21	169
inte sen	146	75
inte sig	246	46
inte ska	11	123
inte slape	154	124
inte slo	-124	-123
inte som	118	26
inte somna	-200	-210
inte sova	-324	-244
inte sovit	48	253
inte spark	118	15
inte sta	166	95
inte stop	164	18
inte stopa	161	-9
inte suga	205	5
inte svalj	148	-28
inte table	-114	-99
inte talet	-163	-137
inte til	148	-9
inte tita	211	-5
inte trafa	24	134
inte up	125	18
inte uplev	15	112
inte ut	-156	-65
inte va	84	277
inte vacka	191	28
inte vad	65	-152
inte vakna	128	168
inte vanta	11	245
inte var	242	28
inte vara	45	205
inte varfo	19	196
inte vet	40	128
inte vil	92	240
inte vilke	190	58
inte vrida	-166	-159
inte … andan	-120	-109
inte … ar	-112	-251
inte … armar	11	-93
inte … at	-161	-175
inte … att	100	262
inte … bada	110	19
inte … bajse	105	17
inte … bara	-95	-305
inte … barne	-20	168
inte … benen	321	57
inte … benet	124	24
inte … boja	170	32
inte … bort	225	59
inte … da	40	177
inte … dag	190	58
inte … den	-199	-113
inte … domna	122	29
inte … dusch	30	122
inte … dygn	-10	119
inte … efter	176	35
inte … egen	28	135
inte … eler	202	90
inte … emot	-6	141
inte … en	135	124
inte … ena	195	4
inte … ens	125	9
inte … ensam	1	236
inte … far	15	149
inte … fardi	9	120
inte … fast	138	-6
inte … finas	-11	112
inte … fingr	163	15
inte … flask	-130	-128
inte … for	-138	-106
inte … foten	121	46
inte … foter	141	5
inte … fros	-110	-99
inte … ga	151	128
inte … genom	-217	-177
inte … googl	21	112
inte … gor	171	21
inte … grane	9	116
inte … grata	-162	-64
inte … grate	-116	-109
inte … grons	-162	-142
inte … hakan	236	105
inte … hala	170	19
inte … halse	115	53
inte … har	253	162
inte … hela	117	84
inte … heler	35	119
inte … hem	11	212
inte … hema	32	189
inte … hene	167	46
inte … hes	-140	-125
inte … hjalp	91	149
inte … hogt	-14	131
inte … hol	4	178
inte … hon	155	-109
inte … hos	12	126
inte … huvud	171	53
inte … i	157	-49
inte … igen	-150	-167
inte … imorg	12	138
inte … ingen	-196	-171
inte … inte	-121	43
inte … jag	230	115
inte … jobet	-165	-187
inte … juice	120	-8
inte … jul	18	124
inte … kafek	129	24
inte … kan	147	99
inte … kisa	212	22
inte … kisar	-152	-131
inte … klock	-68	-127
inte … knapa	177	27
inte … kopa	29	127
inte … kvale	136	25
inte … kvar	0	138
inte … la	-126	-102
inte … lagen	-29	85
inte … langr	-134	-24
inte … lapar	113	-4
inte … lever	17	142
inte … liv	115	10
inte … ljud	137	20
inte … manis	9	164
inte … maste	104	-4
inte … me	-106	-29
inte … mer	89	302
inte … mig	87	196
inte … min	125	-19
inte … mina	119	18
inte … mit	5	-114
inte … mun	163	0
inte … nacke	189	34
inte … nagot	66	102
inte … namne	-150	-144
inte … nan	-13	141
inte … nar	272	81
inte … narko	-158	-142
inte … ner	273	129
inte … nu	-167	-104
inte … o	139	10
inte … och	113	195
inte … ogon	0	151
inte … ont	131	95
inte … orden	274	-6
inte … pa	-77	128
inte … perso	101	-22
inte … piper	126	5
inte … pluge	-165	-171
inte … prata	172	93
inte … putad	28	143
inte … rakt	182	-14
inte … rata	170	21
inte … sa	-181	-78
inte … saliv	171	34
inte … sate	-175	-170
inte … sedan	215	94
inte … sig	292	4
inte … sin	153	12
inte … sit	199	-3
inte … siter	-143	-119
inte … sjalv	221	61
inte … skaka	-151	120
inte … skar	14	111
inte … skara	21	210
inte … slape	-132	-115
inte … slar	147	15
inte … sms	-13	119
inte … snala	4	155
inte … snubl	120	16
inte … som	141	185
inte … somna	-116	-118
inte … sover	126	23
inte … sta	213	26
inte … stira	127	22
inte … stop	152	14
inte … stopa	105	91
inte … stora	-123	-113
inte … suger	150	24
inte … svalj	145	97
inte … svaml	154	40
inte … tack	37	125
inte … tan	-121	-109
inte … tange	102	21
inte … tanka	-152	-131
inte … tar	137	106
inte … tarna	202	29
inte … tat	141	33
inte … telef	-40	121
inte … til	201	221
inte … tilba	15	119
inte … tilta	126	-34
inte … tita	-7	140
inte … titar	160	4
inte … trots	181	37
inte … tva	97	17
inte … up	233	-17
inte … uplev	12	141
inte … ut	96	183
inte … va	107	-15
inte … vacka	236	-12
inte … vaka	134	25
inte … vaken	-144	-134
inte … vakna	77	141
inte … vanli	110	22
inte … vanst	188	61
inte … var	-57	-150
inte … varfo	-2	159
inte … vi	202	105
inte … vil	-109	-63
inte … vildo	7	149
into	236	248
into a	8	125
into … tree	8	125
intyg	-196	-107
intyg for	-103	-33
intyg fran	-98	-135
intyg om	-134	-130
intyg pa	52	174
intyg til	-112	-178
intyg … handl	8	119
intyg … hyres	-89	-144
intyg … jobet	-128	-160
intyg … korko	-168	-160
intyg … min	-130	-155
intyg … skado	48	123
intyg … skola	-149	-205
intyg … vab	-101	-90
inu*	42	213
inuti	42	213
ipr*	-208	-301
ipren	-208	-301
ipren for	178	24
ipren mot	-136	-115
ipren och	63	-115
ipren … alved	-186	-181
ipren … en	173	1
ipren … feber	-136	-115
iri*	-169	-190
iriterad	-162	-171
iriterande	-128	-114
is	155	-3
is afrai	-125	-139
is back	-130	-156
is choki	138	-3
is closi	164	5
is comin	195	-3
is convu	122	7
is crook	132	-8
is drunk	-13	110
is dying	156	-3
is fitin	157	10
is gone	-13	-166
is grey	175	-1
is havin	161	4
is it	-290	-183
is just	-160	-180
is kilin	-229	-220
is limp	140	21
is my	-16	140
is och	3	150
is on	164	-5
is playi	-108	-82
is sad	-113	-103
is screa	-5	173
is spurt	127	19
is stand	103	-2
is tan	-89	-126
is teeth	-177	-162
is the	-149	-229
is there	-254	-119
is threa	14	123
is three	-128	-124
is tight	145	21
is … #	119	-26
is … a	62	-117
is … and	124	99
is … dange	-111	-103
is … depre	30	128
is … efter	-89	-126
is … from	147	127
is … han	6	163
is … last	8	130
is … me	-231	-219
is … my	-181	-189
is … norma	-234	-245
is … of	-108	-172
is … ok	-241	-233
is … on	172	-5
is … since	-113	-103
is … sweat	157	-2
is … tap	-156	-123
is … to	106	192
isa	86	251
isa lyo	17	160
isa … aitia	27	194
isan	96	-99
isar	-43	-122
ischi i	144	35
ise*	234	34
isen	234	34
isen ar	130	13
isen brast	164	1
isen igar	168	58
isen kan	-133	-112
isen med	122	4
isen mins	169	4
isen och	-185	-132
isen upe	104	-3
isen utanf	-170	-148
isen … hocke	122	8
isen … ingen	169	4
isen … nu	104	-3
isen … rora	-133	-112
isen … skote	136	-5
isen … slog	-161	-149
isen … visa	-6	96
isk*	251	39
iskal	286	42
iskal ingen	106	32
iskal och	184	22
iskal svet	92	31
iskal vit	119	9
iskal … o	120	2
iskal … puls	106	32
iskal … svara	81	-38
isn*	194	164
isnt	194	164
isnt worth	2	155
isnt … livin	-7	133
ist*	164	165
istal … over	-103	-100
isvak och	-137	-166
isvak … tarna	-143	-122
it	-136	154
it al	42	203
it burns	-95	-169
it dange	-111	-103
it itche	-124	-120
it now	-184	-204
it ok	-195	-179
it out	-24	113
it take	2	126
it tonig	0	105
it would	27	127
it … last	-123	-125
it … that	-140	-164
it … to	-149	-26
it … when	-160	-153
itc*	-346	-376
itches	-178	-166
itchi like	-149	-147
itchi … hel	-129	-122
itching	-239	-230
itchy	-232	-261
itchy arms	-137	-141
itchy eyes	-94	-98
itchy … from	-94	-98
ite	165	24
ite luft	165	24
ite*	16	176
its	124	217
its been	127	-42
its blue	-126	-111
its … last	30	128
its … strok	-125	-129
its*	27	324
itsea parta	-4	114
itseani	0	197
itsemurhaa	19	161
itseni	13	205
iva*	137	15
ivag	137	15
ive	28	396
ive been	-62	115
ive cance	19	155
ive got	-92	64
ive had	-193	-193
ive locke	-10	124
ive said	16	124
ive start	3	158
ive write	43	183
ive … a	-116	18
ive … my	94	195
ive … scrat	0	128
ive … the	28	267
ive … throw	119	16
ivf	150	-14
ja	136	290
ja aivas	-154	-153
ja andas	147	35
ja blir	88	167
ja borja	4	134
ja cance	-124	-140
ja den	-97	-107
ja det	108	23
ja e	80	322
ja fa	-150	-118
ja fick	-182	-190
ja flamt	126	-20
ja forts	-97	-97
ja frukt	-112	-105
ja gar	-190	-193
ja geer	10	136
ja gor	0	139
ja har	-14	140
ja hav	-102	-103
ja heiko	149	16
ja hej	-5	168
ja hengi	163	5
ja hon	149	61
ja i	-235	-222
ja iblan	-161	-169
ja ja	176	83
ja jag	52	137
ja komer	-8	121
ja lapar	132	-16
ja lever	17	142
ja liger	-93	-153
ja lite	-179	-167
ja maste	10	165
ja med	-11	91
ja men	-170	-179
ja nuha	-125	-135
ja nyt	201	-36
ja oksen	211	-1
ja pa	139	18
ja sa	-65	122
ja sager	107	-15
ja sanoo	46	162
ja sen	-148	-145
ja ser	-141	-121
ja ska	-32	221
ja skar	13	123
ja skule	-173	-152
ja svar	-8	109
ja ta	-144	-164
ja tack	-171	-191
ja tog	-150	-162
ja tva	-84	-107
ja uhkaa	-1	188
ja ut	113	6
ja va	-192	-67
ja vara	2	135
ja vil	-129	7
ja … alt	200	-57
ja … alved	-111	-118
ja … armen	-175	-166
ja … asa	101	38
ja … bara	-10	138
ja … blev	88	-13
ja … blivi	10	115
ja … borta	20	179
ja … dagar	-84	-107
ja … doda	0	148
ja … en	-231	-191
ja … eta	12	170
ja … fast	99	-20
ja … for	-175	-98
ja … gar	-153	-157
ja … garna	-119	-131
ja … gor	90	-19
ja … gora	8	195
ja … han	80	162
ja … har	165	225
ja … ja	200	-6
ja … kan	-84	-107
ja … kasta	-94	-123
ja … kieli	127	-5
ja … klar	-1	99
ja … knat	-120	-129
ja … kola	-147	-165
ja … kvar	8	175
ja … lovat	5	132
ja … me	-132	42
ja … nej	-4	110
ja … ner	-145	-134
ja … on	104	-28
ja … ont	-128	-146
ja … op	10	136
ja … plane	4	134
ja … sa	-24	157
ja … satei	114	5
ja … siter	131	-16
ja … skada	-18	131
ja … slage	9	182
ja … stame	-140	-106
ja … stral	187	5
ja … sveta	137	-3
ja … table	-11	91
ja … tanke	48	149
ja … ut	-165	-148
ja … var	-146	-129
ja … vet	-181	-223
ja … vorte	-102	-103
ja … yr	132	33
jaa*	18	135
jac*	-140	-140
jack	-144	-211
jack plast	-130	-122
jack sluta	-87	-119
jack … bloda	-87	-119
jack … rackt	-130	-122
jag	-89	268
jag #	-137	-268
jag a	154	-82
jag aker	-21	108
jag akta	-5	116
jag aldel	92	30
jag altid	-109	-152
jag amar	-214	-200
jag andfa	168	68
jag angra	134	38
jag antib	-118	-113
jag anvan	-127	-116
jag ar	-14	314
jag armen	106	-57
jag asist	118	152
jag at	-27	-139
jag ata	-188	-204
jag ater	-152	-76
jag att	50	141
jag av	-179	-199
jag avslu	14	146
jag bad	82	155
jag badad	-118	-7
jag bar	3	-114
jag bara	219	305
jag barn	-68	-91
jag barne	172	10
jag bast	-105	-116
jag batre	-122	-137
jag begar	-116	-151
jag behov	-114	184
jag berat	-14	186
jag besta	11	115
jag besva	-89	-117
jag bet	-9	90
jag betal	-157	-155
jag blaso	-141	-139
jag blev	52	269
jag bli	-169	-70
jag blir	-40	117
jag blivi	-116	-149
jag blode	-82	114
jag bojer	-170	-191
jag boka	141	101
jag bor	-184	15
jag borja	-148	-93
jag borst	-149	-177
jag borta	20	143
jag bra	77	-73
jag brane	43	223
jag brunt	83	9
jag bry	-114	-102
jag bryr	38	221
jag byte	-18	-99
jag cykla	-194	-149
jag dar	37	180
jag det	134	241
jag do	37	240
jag dod	54	183
jag dodar	16	154
jag dok	179	5
jag domna	104	140
jag dor	-67	-207
jag drar	218	28
jag drog	114	30
jag drome	-6	184
jag dubel	108	10
jag dyka	-98	-91
jag egent	-130	-141
jag epipe	-102	-80
jag fa	-213	-168
jag far	50	127
jag fat	-75	-191
jag feber	201	40
jag fick	-168	-107
jag for	-216	-196
jag forny	-143	-130
jag forst	27	126
jag forsv	53	296
jag fortf	-2	129
jag fortj	16	134
jag fraga	164	187
jag frisk	-99	-124
jag fros	-12	162
jag frosa	112	11
jag fryse	123	-67
jag fylde	-196	-240
jag gamal	-124	-120
jag gar	-17	135
jag gaspa	-133	-133
jag gav	-138	-140
jag ge	-60	-128
jag gick	9	87
jag gjord	121	190
jag gjort	10	198
jag glad	-146	-165
jag glome	-131	-141
jag glomt	-152	-145
jag gomer	-1	119
jag googl	18	153
jag gor	141	446
jag grat	-134	-72
jag grate	-188	-240
jag grubl	-129	-127
jag hade	-109	82
jag haft	110	-66
jag halde	114	16
jag halsa	-105	-93
jag han	178	29
jag hange	-35	-123
jag har	92	396
jag hatar	-155	-129
jag helre	19	139
jag hes	121	12
jag hitad	115	133
jag hjart	133	53
jag hol	-65	102
jag hopa	86	142
jag hopar	-154	-12
jag hopas	-27	152
jag hor	77	299
jag hosta	-154	-206
jag hyper	-124	-103
jag i	145	186
jag igen	155	40
jag in	-149	-67
jag ine	-105	-90
jag ingen	116	44
jag jatet	104	23
jag joba	166	21
jag just	134	54
jag kalsv	109	40
jag karva	4	146
jag kasta	10	238
jag kisad	139	-5
jag klamd	-151	-60
jag klar	16	234
jag klara	-152	-117
jag klatr	-93	51
jag knapt	229	59
jag knot	-24	83
jag kola	-236	-193
jag kolad	8	143
jag kolar	-163	-143
jag komer	87	251
jag kopa	-189	-173
jag kor	45	153
jag kort	-112	-95
jag kosta	34	137
jag krosa	-123	-125
jag krype	168	10
jag kuden	28	188
jag kunde	-216	-151
jag kvavs	182	-18
jag lag	-16	231
jag lagad	-132	-152
jag lakar	-120	-132
jag lamna	-130	43
jag langt	38	134
jag latsa	13	125
jag lever	-29	143
jag liger	85	-145
jag litar	-6	96
jag ljog	17	197
jag lyfta	-199	-185
jag lyfte	160	68
jag made	-153	-122
jag mama	164	18
jag maste	268	243
jag mata	-105	-90
jag mate	-135	-122
jag med	-10	99
jag men	75	-86
jag menar	-9	138
jag mig	-105	44
jag min	83	-99
jag misad	-133	-144
jag misly	-6	127
jag munsa	-116	-111
jag nar	-59	69
jag nasta	-27	-152
jag noga	-107	-98
jag ny	-147	-166
jag nyper	264	-23
jag nyser	-194	-167
jag o	99	118
jag och	-155	-13
jag om	-221	-65
jag ont	-257	-71
jag oroa	-141	-163
jag oroar	-145	-202
jag overd	3	169
jag pa	174	187
jag palar	7	117
jag panik	-120	-113
jag pluga	-118	-106
jag pruta	-112	-87
jag rad	173	202
jag rakad	-129	-201
jag rakna	-15	131
jag raper	-117	-122
jag redan	19	175
jag reser	101	-118
jag reste	-221	-232
jag rev	-160	-143
jag ringe	-93	42
jag rispa	9	141
jag ropar	110	-27
jag rund	-131	-108
jag ruska	117	3
jag sa	83	159
jag sag	-161	-102
jag saga	-161	-151
jag sager	6	161
jag sagt	-2	230
jag sakna	-211	-213
jag sat	-100	-216
jag sata	-165	-151
jag sate	40	132
jag sater	203	56
jag ser	243	17
jag siter	-60	154
jag sjalv	-117	47
jag ska	-33	286
jag skada	58	183
jag skafa	-157	-184
jag skala	-130	-122
jag skams	29	197
jag skick	-199	-157
jag skilj	20	126
jag skjut	-183	-120
jag skota	202	35
jag skrev	-155	-132
jag skrik	139	6
jag skule	-64	-248
jag slakt	140	3
jag slar	-27	88
jag slut	14	173
jag sluta	-335	-254
jag snark	-290	-290
jag snora	-121	-125
jag snorv	-110	-89
jag snot	-120	-125
jag snusa	-122	-107
jag snyte	-168	-152
jag soka	-102	-87
jag soker	-161	-188
jag som	-34	183
jag somna	-112	33
jag sov	-53	148
jag sova	-153	-47
jag sover	-137	26
jag spela	-179	-167
jag sprin	-238	-240
jag spyr	184	33
jag sta	-119	-107
jag stana	-130	-40
jag stang	-189	-177
jag star	235	72
jag stick	67	105
jag straf	-7	127
jag stryk	-1	127
jag stuck	-163	-151
jag stygn	-27	98
jag sutit	-110	-146
jag svald	193	14
jag svalj	-144	-60
jag svalt	112	8
jag sveta	102	-84
jag svima	127	-27
jag tank	8	146
jag tanke	-17	237
jag tapad	19	145
jag tar	-141	-10
jag testa	-140	-158
jag titar	-15	159
jag tjata	94	21
jag tog	106	149
jag torka	181	-31
jag trafa	-47	108
jag trana	-185	-248
jag trani	-197	-193
jag trode	17	-179
jag tror	151	111
jag trot	-54	85
jag tryck	-288	-126
jag tva	166	23
jag tvart	108	44
jag vad	-134	-52
jag vagar	-115	40
jag vakna	27	177
jag val	-5	142
jag vanar	35	130
jag vande	-195	-254
jag vanta	-22	-151
jag var	-62	193
jag vara	-175	-212
jag varit	6	-122
jag varje	-11	112
jag vet	-6	239
jag veta	-141	-161
jag vil	-48	211
jag vilar	213	-17
jag vilin	10	171
jag vitam	-132	-128
jag vride	-167	-188
jag vuxen	-122	-142
jag yr	139	24
jag … ala	116	183
jag … alas	8	179
jag … aldel	180	-41
jag … alerg	-136	-134
jag … altid	-164	-186
jag … andas	-189	-225
jag … andfa	92	-48
jag … andno	-167	-151
jag … anges	37	129
jag … anhor	-138	-166
jag … antas	3	153
jag … antib	-225	-196
jag … antli	22	124
jag … ar	217	91
jag … arg	-207	-230
jag … armen	-161	-114
jag … askgr	108	5
jag … astma	-175	-145
jag … ata	-72	138
jag … aters	-105	-90
jag … atit	-129	-108
jag … att	18	146
jag … bada	-129	-131
jag … bara	19	121
jag … bebis	-88	89
jag … bensi	90	-49
jag … beroe	-111	-55
jag … besta	57	223
jag … besva	-89	-117
jag … besvi	35	121
jag … bet	24	180
jag … betsk	-124	-116
jag … bilde	-3	128
jag … bla	-116	50
jag … blama	-61	101
jag … blat	-7	157
jag … blod	-150	-171
jag … blodg	-95	-98
jag … blodp	-135	-129
jag … blodt	-106	-114
jag … bort	-115	-153
jag … borta	56	270
jag … bra	-204	-64
jag … bruti	-158	-162
jag … brutn	6	144
jag … cance	-13	-134
jag … dalig	-109	86
jag … darne	-2	122
jag … datum	30	99
jag … de	35	162
jag … dem	-71	76
jag … den	-160	-148
jag … det	53	217
jag … do	121	267
jag … doda	-3	203
jag … dom	1	135
jag … domna	107	48
jag … drank	34	190
jag … drick	-116	-123
jag … dubel	157	-28
jag … dukat	8	121
jag … dunsa	6	114
jag … dusch	2	155
jag … e	2	175
jag … efter	21	134
jag … egent	91	-70
jag … eliqu	170	40
jag … elrak	-170	-180
jag … elva	-130	-7
jag … emot	-11	157
jag … ena	126	49
jag … epile	-218	-171
jag … et	-21	-140
jag … f	-93	-124
jag … famil	38	156
jag … fardi	-27	149
jag … farli	-22	106
jag … fast	51	129
jag … fat	100	252
jag … feber	-258	-244
jag … fel	153	127
jag … fisk	186	10
jag … fod	3	110
jag … for	-61	101
jag … fora	-6	127
jag … forgi	-8	152
jag … forky	-167	-154
jag … fort	-4	146
jag … forut	-52	69
jag … fraga	-127	-183
jag … fram	-122	-37
jag … fran	115	197
jag … friko	-110	-149
jag … frisk	-5	-142
jag … ful	125	132
jag … funde	13	141
jag … ga	-5	187
jag … galen	-207	-81
jag … gamla	-115	-120
jag … gar	-92	-153
jag … gay	29	154
jag … ge	-11	146
jag … gente	-145	-133
jag … get	-157	-31
jag … gift	76	-74
jag … gifta	38	201
jag … gjort	103	176
jag … glas	-97	-105
jag … golve	175	-4
jag … gora	126	359
jag … grase	120	2
jag … gud	47	210
jag … ha	-139	-35
jag … haha	-171	-140
jag … hal	-170	-156
jag … halso	-199	-209
jag … hamta	100	-50
jag … hand	-4	101
jag … harif	-10	155
jag … hejda	2	136
jag … hela	-125	-158
jag … hit	-132	-66
jag … hjalp	-111	-115
jag … hon	-114	15
jag … honom	98	-59
jag … hopa	-127	-98
jag … horse	-86	-122
jag … hotel	-80	-109
jag … hug	119	-10
jag … hur	-32	134
jag … idag	1	170
jag … igen	61	175
jag … ihop	-81	43
jag … ila	220	215
jag … impul	-6	147
jag … in	121	186
jag … inan	-2	141
jag … ineba	-130	-136
jag … inga	-9	146
jag … ingen	200	236
jag … inget	179	209
jag … inlas	14	175
jag … int	59	190
jag … inte	22	328
jag … intyg	-68	114
jag … jag	-51	51
jag … jagar	-110	-146
jag … jatem	117	-3
jag … jesus	22	138
jag … joba	-186	-212
jag … ju	-147	-77
jag … kafe	-146	-124
jag … kal	184	-2
jag … kalor	-129	-132
jag … kalsv	121	8
jag … kan	-91	-177
jag … karlk	115	2
jag … karto	-105	-115
jag … kasta	-6	185
jag … kile	12	145
jag … kisar	-140	-124
jag … kiwi	136	21
jag … klump	152	39
jag … knapt	206	67
jag … kniv	-117	-90
jag … kniva	4	115
jag … knive	-17	176
jag … kola	-189	-190
jag … kompi	-135	-69
jag … konst	-141	-179
jag … konta	-151	-155
jag … kopt	28	201
jag … korko	-71	-63
jag … kotid	-127	-126
jag … krist	-151	-125
jag … kryst	122	-5
jag … kunge	-115	-109
jag … kvar	61	205
jag … lagt	29	247
jag … lakar	-110	-131
jag … lamna	-100	-17
jag … lange	-88	44
jag … lart	27	200
jag … lat	-33	120
jag … ledse	-180	-187
jag … leva	-206	-141
jag … levax	-117	-134
jag … lever	-2	129
jag … litet	-95	-106
jag … livet	-160	-224
jag … livfo	-68	-91
jag … livra	-21	194
jag … ljugi	14	142
jag … lok	-168	-158
jag … lova	-1	132
jag … lufte	-135	-115
jag … lust	-21	101
jag … lyda	-28	150
jag … lyfta	-138	-163
jag … man	-1	141
jag … manda	-105	-122
jag … med	-69	27
jag … medel	8	145
jag … mer	-39	-109
jag … mesia	10	119
jag … min	-186	-147
jag … mindr	-124	-104
jag … misha	19	152
jag … mjal	-127	-134
jag … mormo	-100	81
jag … mors	-91	-99
jag … mycke	-155	23
jag … nagot	-6	-115
jag … nalar	5	144
jag … namn	-111	-117
jag … nara	74	193
jag … nasta	-81	66
jag … naten	16	135
jag … nej	4	266
jag … ner	-34	84
jag … nervo	-157	-200
jag … nio	-30	120
jag … nitio	-8	140
jag … njurs	-126	-103
jag … nys	160	58
jag … ok	-103	-111
jag … omepr	28	121
jag … omkri	-105	-107
jag … ont	-221	-65
jag … ordna	40	145
jag … orkar	146	32
jag … oroli	-144	-166
jag … outha	125	28
jag … ovat	3	125
jag … over	86	112
jag … pakor	-131	-23
jag … paper	-120	-138
jag … pasat	12	143
jag … pierc	-85	-115
jag … pig	-147	-96
jag … plane	30	183
jag … plast	-187	-165
jag … potat	-130	-122
jag … preci	9	190
jag … presa	-124	-147
jag … prick	164	40
jag … prise	-121	-140
jag … provs	-181	-197
jag … rad	-67	232
jag … radad	3	117
jag … rakna	17	140
jag … rakni	-146	-182
jag … rakt	-157	-141
jag … ramla	-7	154
jag … redan	9	156
jag … regnb	108	32
jag … remis	68	-71
jag … resa	24	132
jag … ringa	180	42
jag … rodbe	-129	-121
jag … roka	-116	-113
jag … roste	73	235
jag … rulst	12	107
jag … saft	148	12
jag … sald	7	178
jag … salja	-6	92
jag … salva	-110	-123
jag … sambo	-143	-157
jag … sarsk	110	9
jag … sata	178	11
jag … sen	-61	-175
jag … siter	143	-14
jag … sjalv	133	193
jag … sjuk	-131	-159
jag … sjuti	-88	-140
jag … skada	-13	189
jag … skate	-174	-131
jag … skick	14	172
jag … skilj	45	148
jag … skote	108	-43
jag … skrat	-9	130
jag … skrik	-105	-125
jag … skuri	162	74
jag … skyd	32	183
jag … skyld	-2	111
jag … sla	30	211
jag … slage	29	260
jag … slagi	-163	-76
jag … slipa	6	126
jag … slut	69	246
jag … sluta	4	166
jag … snal	-90	36
jag … snara	-3	138
jag … snark	-124	-149
jag … sned	110	9
jag … sno	160	101
jag … sonde	28	153
jag … sova	64	137
jag … spara	24	187
jag … spira	135	19
jag … sta	143	110
jag … stana	174	49
jag … stick	15	156
jag … stil	187	-18
jag … stila	128	94
jag … stjar	107	-9
jag … stor	80	-28
jag … straf	25	154
jag … stryk	-1	212
jag … svalt	187	-18
jag … svamp	-175	-150
jag … svara	-122	-158
jag … svart	40	-142
jag … svima	123	-16
jag … syra	-117	-122
jag … syran	-19	82
jag … ta	74	231
jag … table	-124	97
jag … tacks	-71	-88
jag … tagit	258	134
jag … tagti	8	143
jag … taket	-119	-135
jag … talet	118	-7
jag … tand	-80	-108
jag … tandt	-127	-116
jag … tandv	122	2
jag … tanka	24	258
jag … tejpa	-18	134
jag … tiden	-166	-181
jag … til	-44	177
jag … tio	-98	49
jag … trana	-28	134
jag … treti	16	113
jag … trot	-155	-126
jag … tryck	182	63
jag … tryg	-109	-160
jag … tupar	135	19
jag … tvata	47	127
jag … tving	7	154
jag … undra	-95	-84
jag … up	101	139
jag … upe	-128	-15
jag … upfor	109	10
jag … urinv	-133	-113
jag … utag	-129	-120
jag … utan	-13	93
jag … utanf	-27	117
jag … ute	99	116
jag … utskr	-213	-206
jag … utsla	10	141
jag … utval	56	179
jag … utvis	-5	158
jag … vacin	-102	-135
jag … vagen	-77	26
jag … val	23	-117
jag … valdt	21	141
jag … valt	-2	172
jag … valtr	-162	-134
jag … vara	-49	74
jag … varke	-150	-123
jag … vc	114	9
jag … ved	174	23
jag … veta	-60	68
jag … vid	-127	1
jag … vil	-199	-235
jag … vilja	-187	-196
jag … vimel	137	19
jag … vingl	-138	-128
jag … vist	15	137
jag … waran	-103	-165
jag … yr	98	-135
jag*	-124	6
jagad mig	-110	-124
jagade	-112	-154
jagar han	31	192
jagar och	-110	-146
jagar … har	-110	-146
jaksa	102	153
jaksa enaa	47	151
jakta	-130	-124
jaktolycka	142	13
jal*	143	45
jalka on	181	32
jalkojani	193	-7
jam*	-295	-268
jamra sig	148	14
jamrar	148	14
jamt	-325	-249
jamt andas	144	69
jamt o	-6	102
jamt … fort	144	69
jamt … sa	-6	102
jan*	-192	-184
jar*	-346	-155
jardiance	-146	-149
jarn	-325	-340
jarn pa	-129	-104
jarn … gymet	-129	-104
jarnb runt	135	38
jarnb … brost	135	38
jarnband	135	38
jarnbrist	-197	-193
jarnf i	-117	-104
jarnf … ogat	-117	-104
jarnt ger	-124	-105
jarnt … hard	-124	-105
jarntableter	-318	-278
jarnv igar	50	161
jarnv … och	16	129
jarnvagen	12	140
jat*	137	152
jated och	116	25
jated … spray	116	25
jatedalig	116	25
jatedjupt	133	-17
jatef och	44	105
jatef … det	82	-22
jatef … kasta	-6	104
jatef … magen	118	-7
jatefort	172	30
jateforvirad	145	57
jateful	-6	104
jatej att	140	-13
jatej … andas	140	-13
jatejobigt	140	-13
jatek det	124	47
jatek huvud	100	25
jatek … gor	124	47
jatek … hoger	103	19
jatek … och	100	25
jatekonstig	149	25
jatekonstigt	113	15
jatem … ar	117	-3
jatem … inte	115	1
jatemycke	115	1
jatemycket	166	2
jateo ena	101	45
jateo i	289	102
jateo magen	131	26
jateo pa	138	53
jateo … ena	159	59
jateo … hoger	117	33
jateo … huvud	164	60
jateo … sidan	101	45
jateofta	-116	-112
jateont	105	-51
jaterada	-8	108
jates att	148	12
jates … andas	134	-2
jateslo	155	28
jatesvart	134	-2
jatesvulen	175	33
jatet nar	104	23
jatet nu	142	4
jatet … jag	104	23
jatetrot	236	52
javist	-171	-160
javla trot	86	41
javla … plots	86	41
jaw	214	-26
jaw … left	111	34
jay*	169	-19
jayka	214	18
jayka ja	183	12
jer*	132	-2
jerking	132	-2
jes*	-27	136
jesus	-27	136
jet	-177	-164
jet*	-107	-112
jetlag	-107	-112
jo	31	181
jo valmi	5	119
jo … poyda	5	119
job	-166	-74
job vil	-116	-129
job … byta	-116	-129
job … lever	-68	-91
job*	-176	-167
joba	-46	-155
joba helti	-79	-124
joba i	147	78
joba nat	-140	-155
joba over	-169	-180
joba stad	-126	-128
joba … det	-124	-176
joba … huvud	-98	-85
joba … trot	-125	-147
joba … vil	-126	-128
jobar med	-137	-140
jobar nat	-47	105
jobar och	-129	-134
jobar pa	-145	-87
jobar som	-128	5
jobar … akute	-109	-161
jobar … gifti	-124	-110
jobar … kok	-165	-156
jobar … kvino	-123	-132
jobar … siter	85	-26
jobar … vakta	-121	-113
jobet ar	-25	122
jobet behov	-85	-110
jobet bruka	-121	-116
jobet fick	-112	-105
jobet fora	-175	-149
jobet gor	-149	-167
jobet ha	-107	-69
jobet huset	5	132
jobet i	-164	-92
jobet just	-142	-145
jobet kunde	-86	-112
jobet langr	-113	-131
jobet om	-168	-179
jobet ordna	-152	-137
jobet pinsa	-130	-143
jobet snura	-96	-135
jobet som	13	136
jobet spand	-150	-144
jobet tanke	30	115
jobet tryck	-2	123
jobet … adren	-107	-69
jobet … ar	-96	-135
jobet … att	-138	-132
jobet … behov	-113	-131
jobet … bra	-130	-143
jobet … dag	-157	-152
jobet … dusch	42	119
jobet … fora	-105	-72
jobet … forgi	-154	-140
jobet … frisk	-108	-133
jobet … frun	5	132
jobet … ga	-121	-116
jobet … inte	6	120
jobet … ja	-143	-162
jobet … nu	-142	-145
jobet … schem	-86	-112
jobet … sig	-2	123
jobet … vanli	13	136
jobet … vecka	-174	-152
jobig	-170	-163
jobigt	-112	-112
jod*	-117	-116
jodtableter	-117	-116
jok*	-31	183
joka	-50	167
joka ilta	-17	147
jokmok	-192	-199
jol*	13	215
joo	-67	-132
jor*	118	132
jord	-192	-177
jord … blomk	-141	-126
jorden	-5	244
jordn i	126	48
jordn intyg	-104	-109
jordn sen	-108	-98
jordn … jag	-108	-98
jordnoter	190	9
jos	16	221
jos … ei	21	128
jotka	4	140
jotka kaske	4	140
jou*	-159	-207
jourmotagningen	-120	-120
journ att	24	125
journ nar	-108	-160
journ och	-88	-111
journ pa	-115	-118
journ … det	25	128
journ … jag	-148	-211
journ … min	-115	-134
journ … natet	-115	-118
journal	-173	-235
journalen	-122	-70
journalkopior	-125	-152
ju	-74	113
ju anda	-6	147
ju gifta	17	110
ju min	-10	121
ju … sa	32	149
jui*	26	-94
juice siter	120	-8
juice … och	120	-8
juicen	121	-24
jul	-219	-132
jul i	17	164
jul til	-123	-119
jul … ar	17	164
jul … er	-123	-119
jul*	-104	116
julas	-67	105
julas den	-107	-98
julas … akte	-107	-98
julbo me	-112	-105
julbo … jobet	-112	-105
julbordet	-137	-116
julen	1	155
jumis … jalke	-135	-123
jumisa	-247	-244
june	-150	-133
just a	-271	-150
just fat	134	54
just lost	120	5
just moved	-154	-177
just nar	-105	-115
just nu	-121	-249
just want	-215	-97
just wante	25	159
just … a	-120	-159
just … it	56	193
just … jag	-105	-115
just … the	4	142
just … two	120	5
just … veta	134	54
kaa*	143	-11
kaatui	143	-11
kab*	137	-6
kaf*	21	-132
kafe	-147	-264
kafe i	130	27
kafe sluta	-124	-104
kafe tio	-122	-119
kafe … bebis	121	26
kafe … brost	130	27
kafe … det	101	-36
kafe … hande	-174	-164
kafe … kopar	-122	-119
kafe … nar	-124	-104
kafek hela	172	36
kafek … tiden	172	36
kafekopen	303	67
kafesump	139	41
kafet	-54	-179
kafte igen	4	122
kafte … o	4	122
kafts av	25	171
kafts … sambo	25	171
kaftsmal	25	171
kai*	-17	97
kaiki	-30	56
kaiki ois	21	128
kaiki … helpo	21	128
kaikila	20	147
kak*	205	48
kaka	186	40
kakel … inte	136	25
kakelgolvet	136	25
kaken	177	20
kaken altsa	89	30
kaken ar	185	83
kaken av	-140	-148
kaken kalsv	82	33
kaken och	109	23
kaken svart	19	127
kaken … a	89	30
kaken … armen	110	18
kaken … att	51	126
kaken … gra	113	48
kaken … igar	-142	-128
kaken … kalsv	132	31
kaken … last	115	53
kaken … och	101	-45
kal	249	-120
kal flack	122	43
kal foter	116	31
kal hud	114	49
kal och	294	41
kal om	-31	-132
kal pa	-219	-235
kal som	146	-5
kal … bla	146	48
kal … foter	-56	-115
kal … han	158	32
kal … klibi	144	15
kal … mig	-263	-235
kal … och	182	75
kal … snab	114	49
kal*	127	-11
kala	184	29
kala a	139	8
kala foter	-165	-186
kala och	140	-2
kalar nar	28	134
kalar papa	-21	84
kalar … ar	-21	84
kalar … hon	21	107
kalaren	28	173
kalas som	95	-13
kalas … vist	133	-1
kalel i	-113	-118
kalel som	-118	-103
kalel til	-196	-221
kalel … hans	-113	-118
kalel … stod	-118	-103
kalelse	-256	-257
kalelsen	-193	-179
kalelser	-154	-167
kalor pa	-129	-132
kalor … gymet	-129	-132
kalorier	-129	-132
kalsv #	113	34
kalsv a	122	42
kalsv ar	82	33
kalsv nar	-202	-194
kalsv och	206	42
kalsv ont	143	51
kalsv riner	86	41
kalsv varje	124	13
kalsv … ar	154	55
kalsv … det	192	29
kalsv … for	137	53
kalsv … gang	124	13
kalsv … i	157	39
kalsv … ilama	99	42
kalsv … jag	-144	-159
kalsv … sager	144	24
kalsvet	135	54
kalsvetas	242	63
kalsvetig	149	-26
kalt	22	-153
kalt vaten	-190	-140
kalt vit	196	25
kalt … ben	172	18
kalt … och	142	20
kalt … tils	26	123
kalv	-153	-150
kalv lag	98	14
kalv sen	-159	-149
kalv … dar	98	14
kalv … klock	-159	-149
kam*	283	249
kamer gor	-133	-136
kamer i	2	185
kamer … ala	-2	148
kamer … mig	-133	-136
kameran	-142	-98
kameror	-2	148
kamin lite	-133	-115
kamin och	136	46
kamin … ala	109	33
kamin … katen	113	28
kamin … tor	-133	-115
kaminen	215	3
kampa	164	123
kampa en	-2	155
kampa for	180	6
kampa … att	145	16
kampa … vecka	-2	155
kamps stuka	-113	-109
kamps … tumen	-113	-109
kampsportstranar	-113	-109
kan	-431	-347
kan andas	-154	-160
kan avbok	37	125
kan bara	154	-21
kan boja	-261	-236
kan de	-189	-199
kan det	-36	-163
kan do	-96	-135
kan drick	-226	-168
kan en	-120	-148
kan et	-189	-144
kan ga	-261	-235
kan gapa	-192	-134
kan gora	-31	155
kan ha	157	-4
kan han	-212	-250
kan hemsj	-130	-135
kan hora	13	121
kan ja	-246	-272
kan jag	-274	-230
kan knapt	163	13
kan laga	-140	-111
kan laser	-101	-112
kan lova	-1	132
kan lyfta	-149	-191
kan magka	-148	-112
kan man	-335	-253
kan nagon	-147	-101
kan nan	-121	3
kan ni	-143	23
kan opna	-119	-104
kan papor	-92	-104
kan prata	28	-130
kan rata	170	21
kan rora	-362	-307
kan sta	213	26
kan stodj	-189	-125
kan stopa	-1	127
kan stres	-164	-154
kan vara	67	-87
kan vi	-19	-167
kan … ala	-120	15
kan … andas	178	53
kan … andni	-115	-114
kan … aren	-101	-112
kan … ata	-162	-183
kan … av	-108	-166
kan … barn	-106	68
kan … benen	-147	-133
kan … bilar	-1	127
kan … bli	-181	-170
kan … boka	-57	-177
kan … byta	-172	-219
kan … dagen	-114	-128
kan … dem	-141	-118
kan … det	-81	130
kan … do	13	165
kan … drick	-107	-131
kan … druck	86	-24
kan … fa	-307	-255
kan … fingr	-155	-156
kan … fixa	-94	-123
kan … forny	-181	-167
kan … forsa	10	110
kan … gapa	147	56
kan … ge	-94	27
kan … gora	-105	-21
kan … gravi	179	55
kan … hakan	-140	-111
kan … hala	152	16
kan … halsa	27	119
kan … hamta	-133	-147
kan … hjalp	-139	-167
kan … inte	237	100
kan … kopa	-153	-128
kan … laga	-121	-148
kan … lite	-160	-129
kan … luft	116	26
kan … mag	-148	-112
kan … men	-145	-155
kan … mig	-152	-137
kan … munen	-119	-104
kan … nar	38	101
kan … o	-130	-118
kan … och	-303	-243
kan … opere	-190	-167
kan … rata	-164	-162
kan … ringa	-165	-213
kan … rygov	-103	-102
kan … sa	137	38
kan … saga	37	-84
kan … sata	-109	-121
kan … skick	-78	-167
kan … skote	-120	-148
kan … slipa	-99	-112
kan … sluta	-158	-142
kan … stila	105	16
kan … ta	-196	-78
kan … tid	-114	-121
kan … trafa	-126	-146
kan … up	124	5
kan … vad	13	121
kan … vanta	92	-44
kan … vara	-25	-161
kana	167	229
kana armar	109	7
kana benen	188	16
kana mina	119	18
kana nagot	-4	119
kana nat	-2	172
kana spark	-139	-133
kana … hande	116	6
kanad hade	-116	-95
kanad … en	-116	-95
kanada	-116	-95
kanas i	-148	-112
kanas trang	147	15
kanas … brost	-148	-112
kanas … efter	147	15
kande … konst	114	9
kaner et	111	45
kaner foter	121	-6
kaner har	13	105
kaner huvud	132	1
kaner igen	-304	-206
kaner mig	75	-120
kaner nagot	-49	90
kaner … av	54	183
kaner … depig	-126	-127
kaner … det	-229	-190
kaner … ensam	-172	-208
kaner … ingen	110	9
kaner … inte	-48	-149
kaner … jag	124	-7
kaner … konst	202	153
kaner … lag	-186	-189
kaner … lugn	34	140
kaner … ont	13	105
kaner … otilr	-82	-108
kaner … preci	-105	-90
kaner … stres	-121	-126
kaner … svimf	122	39
kaner … trot	-158	-125
kaner … tryck	111	45
kanin andas	-229	-164
kanin har	-156	-147
kanin … blivi	-123	-116
kanin … fort	-174	-183
kanin … inte	-138	-138
kanin … konst	-141	-106
kaninen	-301	-269
kans	239	11
kans att	9	125
kans det	101	-66
kans for	125	26
kans ingen	-36	-106
kans lite	-121	-186
kans lugnt	-8	160
kans nar	-101	-99
kans skont	5	148
kans som	147	-43
kans stor	123	16
kans tjock	132	60
kans tomt	-164	-150
kans trang	128	25
kans trygt	-15	153
kans tungt	-40	111
kans … att	96	217
kans … en	113	-32
kans … i	158	28
kans … konst	110	44
kans … lugnt	15	108
kans … maten	-138	-124
kans … menin	-103	-111
kans … nan	149	40
kans … och	136	62
kans … om	37	-137
kans … preci	159	8
kans … sandp	-106	-91
kans … som	98	-133
kans … spage	121	46
kans … stor	125	26
kans … vanli	-134	-141
kanse bara	-134	-117
kanse efter	118	30
kanse en	-126	-121
kanse i	118	-40
kanse kring	122	16
kanse melan	141	33
kanse och	-152	-124
kanse overa	-178	-106
kanse runt	138	33
kanse … andta	149	41
kanse … en	-124	-101
kanse … foten	117	35
kanse … minut	-126	-121
kanse … skote	118	30
kanse … svule	-134	-117
kanselbortfal	-134	-117
kanseln	169	-11
kanselos	139	28
kansk fem	129	19
kansk ska	-57	62
kansk … jag	17	121
kansk … kvart	125	-4
kansk … minut	188	38
kansk … saga	98	25
kansk … vanta	-161	-147
kansl kalsv	99	42
kansl melan	-115	-103
kansl nu	125	20
kansl som	187	43
kansl … nar	133	21
kansl … och	99	42
kansl … skuld	-115	-103
kansla	182	7
kanslig	-170	-151
kanslolos	148	15
kant nagot	158	19
kant … likna	98	35
kanta kraks	142	48
kanta … och	142	48
kante av	-139	-117
kante glipa	-132	-112
kante … synfa	-139	-117
kanten	-136	-85
kanterna	-132	-112
kanyl han	141	21
kanyl … blir	141	21
kanylen	141	21
kap*	333	23
kapad av	153	-11
kapad tumen	216	28
kapad … i	170	27
kapad … yxan	114	4
kapade	228	5
kapat	121	13
kapat tva	121	13
kapat … fingr	121	13
kapsa tog	128	3
kapsa … tre	128	3
kapsagen	128	3
kapsl fran	-100	-83
kapsl … apote	-100	-83
kapslarna	-100	-83
kar	-287	-219
kar i	-116	-109
kar och	-186	-164
kar … hjart	-191	-169
kar … nan	-116	-109
kar*	54	151
karam i	140	12
karam … halse	140	12
karamel	140	12
karaokekvalen	-112	-122
karaoken	-110	-108
kardiologen	-129	-125
karin dog	18	130
karin … ar	20	159
karingen	33	149
karl erik	109	7
karl … sate	109	7
karlar	11	153
karlk komer	122	9
karlk och	115	2
karlk … bruka	115	2
karlk … i	122	9
karlkrampen	127	0
karln	176	186
karpaltunel	-163	-154
karta	162	-14
karta alved	146	-10
karta nys	119	3
karta panod	117	4
karta … angra	119	3
karta … i	134	4
kartan	194	14
karto alved	58	146
karto i	-105	-115
karto ipren	116	-5
karto … helge	-105	-115
karto … och	73	130
kartonger	-127	-146
kartor	135	88
kas	150	104
kas*	148	212
kasa	-119	-107
kasa hela	-119	-107
kasa … dag	-119	-107
kasi	208	-12
kasi on	133	5
kaska och	153	-20
kaska … tor	135	0
kaskad	146	-12
kaskadkraks	135	0
kaskevat	3	165
kasor titad	107	-2
kasor … konst	107	-2
kasorskan	107	-2
kasta	-114	89
kasta bakat	138	-39
kasta bebis	38	220
kasta buket	-80	-88
kasta en	12	215
kasta flask	-6	104
kasta han	8	166
kasta i	3	116
kasta lileb	-20	101
kasta mig	29	172
kasta mobil	-94	-123
kasta sig	-158	-153
kasta syra	-37	120
kasta ut	-105	-7
kasta … framf	21	127
kasta … honom	-2	114
kasta … i	-91	46
kasta … jag	-6	104
kasta … mot	-31	129
kasta … pa	-125	26
kasta … stekp	20	126
kasta … sten	-3	119
kasta … stol	22	135
kasta … vagen	3	116
kastad	3	116
kastade	-4	345
kastades	147	-37
kastar	-77	81
kasvoisa	134	6
kat	-244	-42
kat alerg	-105	-89
kat for	26	116
kat har	-192	-161
kat och	-50	51
kat vil	-138	-114
kat … att	26	116
kat … fat	-153	-122
kat … gora	-138	-114
kat … kanas	-148	-112
kat … mina	16	114
kat … ska	-97	-97
kat … svide	-100	-100
kateen	151	-5
katen	-332	-115
katen ar	17	175
katen at	-154	-152
katen bet	-149	-153
katen blev	-201	-180
katen folk	24	85
katen forst	10	116
katen hon	-137	-132
katen klost	-180	-200
katen kraks	-139	-145
katen lag	82	33
katen liger	196	39
katen sa	20	137
katen slar	-126	-150
katen som	31	133
katen verka	-80	-88
katen … ar	-137	-132
katen … dar	82	33
katen … en	-198	-204
katen … gor	32	136
katen … hos	16	147
katen … inte	-187	-144
katen … mig	-269	-268
katen … och	-103	-141
katen … pakor	-181	-146
katen … pig	-80	-88
katen … sen	10	116
katen … slap	119	13
kater	-145	-165
kater katen	-80	-88
katet besta	-137	-139
katet med	155	7
katet och	169	10
katet … feber	151	20
katet … frosa	155	7
kateter	135	-1
kateterbarare	155	7
katetersackar	-137	-139
katolta	131	5
kau*	82	-60
kaust i	191	56
kaust … ogat	179	55
kaustiksoda	152	36
kavep #	-127	-108
kavep svuln	91	34
kavep … g	-127	-108
kavep … tunga	91	34
kavepenin	31	-105
kbt	-235	-298
kbt pa	-77	-124
kbt … natet	-77	-124
keb*	-135	-150
kebab igar	-118	-116
kee*	142	272
keep	31	287
keep burni	-5	111
keep looki	-2	170
keep think	-14	124
keep … about	-20	111
keep … at	-2	170
keep … my	-18	115
keeps	167	62
keeps askin	141	-44
keeps twitc	-112	-93
keeps vomit	163	23
keeps … his	180	-2
keeps … the	164	49
kej*	-145	-126
kejsa fora	-92	-94
kejsa … gange	-92	-94
kejsarsnit	-149	-128
kepra	-131	-121
ker*	-30	98
keran laake	-2	115
keranyt	-2	115
ket*	316	75
ketoacidos	162	15
keton	136	33
keton #	270	104
keton och	144	23
keton … #	98	23
keton … kraks	181	58
keton … och	155	35
keton … spyr	121	52
keton … trot	136	33
ketoner	319	134
kev*	-199	-178
kex	-156	-147
kg	-159	-212
kic*	-79	-130
kick	121	6
kick al	121	6
kick … day	121	6
kid fel	118	25
kid has	-197	-169
kid is	-125	-139
kid next	8	116
kid puled	116	-3
kid … a	-145	-121
kid … afrai	-125	-139
kid … boili	116	-3
kid … door	8	116
kid … on	134	4
kid*	-195	-22
kids	-182	12
kie*	172	21
kieli	172	21
kieli turpo	172	21
kii*	24	-131
kiitos	-150	-144
kik*	118	-32
kikhostespruta	-118	-103
kiknar	169	17
kil	-42	149
kil for	-150	-152
kil him	49	149
kil me	-8	131
kil mysel	58	165
kil … a	-98	-114
kil … and	14	160
kil*	-71	154
kilar	20	269
kilar i	3	140
kilar … pa	14	128
kile	44	209
kile blir	15	183
kile e	11	108
kile fran	26	170
kile gar	-6	127
kile gjord	-152	-153
kile har	132	104
kile i	3	115
kile komer	-1	116
kile laste	-5	132
kile pa	11	163
kile punge	128	9
kile sager	10	112
kile slog	122	8
kile tving	20	112
kile valdt	36	102
kile … #	11	108
kile … brota	-126	-118
kile … gor	128	9
kile … hene	16	115
kile … in	-1	116
kile … mig	17	159
kile … mot	-6	127
kile … slut	-152	-153
kile … sluta	141	90
kilen tog	97	-12
kilen … banke	81	-29
kilen … nat	97	-12
kilin me	-163	-246
kilin … after	-157	-157
kiling	-182	-238
kilo	-173	-10
kilo pa	-129	-107
kilo sen	-116	-113
kilo … fyra	-129	-107
kilo … jag	-110	-97
kind av	-119	-104
kind och	105	18
kind of	-173	-211
kind … hals	105	18
kind … tandv	-119	-104
kinde andas	78	-17
kinde gront	-126	-85
kinde laker	-131	-134
kinde … de	-131	-134
kinde … konst	78	-17
kinde … kylan	-154	-152
kinde … snor	-126	-85
kinderna	-63	-164
kip*	83	-133
kipar	-74	-146
kipar efter	-108	-130
kipar … andan	190	29
kipar … luft	-149	-114
kipea ja	181	6
kipea kolme	-121	-96
kipea … paiva	-121	-96
kipu	131	25
kipu satei	114	5
kipu … leuka	114	5
kirje	5	119
kirje on	5	119
kirje … jo	5	119
kis	91	-85
kis*	-66	-235
kisa	59	-182
kisa domna	122	29
kisa hela	-134	-127
kisa ingen	-170	-159
kisa o	96	26
kisa och	150	35
kisa ofta	-167	-133
kisa pa	137	3
kisa sedan	113	29
kisa sen	129	-2
kisa … ar	155	23
kisa … benen	135	36
kisa … e	96	26
kisa … i	185	33
kisa … tid	-134	-127
kisad pa	221	30
kisad … mig	109	-6
kisad … sig	175	47
kisade	255	31
kisar	-183	-126
kisar bra	-136	-111
kisar hela	107	47
kisar i	-163	-160
kisar norma	-154	-137
kisar ofta	-70	-145
kisar pa	65	149
kisar som	-293	-184
kisar … drick	96	-58
kisar … feber	-191	-141
kisar … ingen	-106	-98
kisar … inget	109	-1
kisar … inte	-124	-123
kisar … magra	153	48
kisar … och	-168	-135
kisar … pa	-136	-128
kisar … sange	-133	-128
kisar … sig	-45	153
kisar … tiden	107	47
kisar … vanli	-286	-176
kisat	195	18
kisat pa	272	102
kisat sedan	149	47
kisat sen	178	34
kisat … et	147	1
kisat … hela	130	7
kisat … igar	222	63
kisat … sig	127	117
kisbl ar	-117	-124
kisbl … norma	-117	-124
kisen	130	27
kisen och	130	27
kisen … ont	130	27
kiset	-227	-223
kiset ar	-108	-140
kisla nar	-121	-117
kisla … jag	-121	-117
kislackage	-175	-161
kiw*	146	18
kiwi	146	18
kjo*	2	104
kjolen	2	104
kl … och	-124	-139
klada	-277	-382
klada i	-298	-280
klada pa	-239	-223
klada sa	-114	-125
klada … armar	-166	-167
klada … man	-114	-125
klada … ogone	-119	-96
klada … stjar	-147	-138
klada … under	-199	-190
kladar	-144	-147
klade och	8	193
klade ont	-112	-122
klade pa	23	163
klade var	-13	155
klade … filma	-7	125
klade … i	-112	-122
klade … ut	-8	118
klader	130	219
kladerna	219	240
kladi av	98	25
kladi i	-112	-99
kladi ogon	-164	-153
kladi … ogone	-112	-99
kladi … pa	-164	-153
kladi … svet	98	25
kladig	135	32
kladiga	-164	-153
kladigt	-159	-146
klaga	14	-124
klaga men	16	116
klaga over	155	9
klaga pa	54	-100
klaga … bemot	-126	-120
klaga … huvud	138	15
klaga … jag	6	102
klaga … vark	99	48
klagar	150	65
klamd	276	24
klamd fingr	-206	-193
klamd melan	156	6
klamd under	152	9
klamd … bil	211	13
klamd … over	87	-15
klamdagen	-107	-96
klame at	151	70
klamer	151	70
klamy fat	-94	-104
klamy … beske	-94	-104
klamydia	-203	-250
klamydiatest	-133	-138
klani … laga	25	124
klar	154	168
klar av	110	144
klar det	23	150
klar hela	116	9
klar i	-169	-142
klar inget	-116	-114
klar me	-1	99
klar med	10	175
klar vatsk	200	42
klar … huvud	-170	-150
klar … krope	116	9
klar … livet	7	133
klar … mer	-116	-114
klar … mig	-12	118
klar … sig	111	-11
klar … ur	224	30
klara	-55	119
klara att	-105	-142
klara mig	-139	-95
klara naten	13	173
klara sen	-118	-100
klara sig	-6	206
klara … batre	27	193
klara … hala	-105	-142
klara … men	-143	-118
klara … utan	-213	-189
klarade	-243	-224
klarar	-147	20
klarat	26	142
klaro blod	175	43
klaro i	125	23
klaro mug	88	-18
klaro … efter	88	-18
klaro … hela	132	40
klaro … vecka	125	23
klarot	235	31
klart	167	247
klart breve	-4	128
klart sen	2	159
klart ur	131	-6
klart … hopar	-2	130
klart … til	-4	128
klase o	-120	-133
klase sager	33	131
klase visar	-7	118
klase … att	39	154
klase … blama	-6	102
klase … nu	-120	-133
klase … sina	-7	118
klasen	-174	-44
klask fraga	28	115
klask … hur	28	115
klaskompis	33	154
klasr nar	-95	-110
klasr … ala	-95	-110
klasrumet	-128	-135
klate ont	-110	-100
klate … i	-110	-100
klaterstalningen	198	57
klatervagar	-110	-100
klatr over	-18	128
klatr pa	2	-135
klatr … klate	-110	-100
klatr … racke	-18	128
klatr … vagar	-141	-141
klatra	130	35
klatrade	105	123
klatrar	-181	-164
kleti avfor	123	19
kleti … och	123	19
kletig	123	19
kli	-161	-155
kli i	-115	-115
kli … har	-115	-115
kli*	-318	-314
klia var	-134	-113
klia … trad	-134	-113
kliade	185	72
klian utsla	-185	-143
klian … i	-132	-112
kliande	-248	-199
kliar	-273	-287
kliar bara	-195	-139
kliar handf	97	36
kliar hela	143	67
kliar hjalp	-100	-83
kliar lite	-152	-121
kliar melan	-160	-166
kliar roste	122	49
kliar som	-163	-117
kliar … ar	-137	-118
kliar … en	-142	-105
kliar … halse	220	70
kliar … handf	182	65
kliar … hes	122	49
kliar … horse	-108	-117
kliar … i	141	50
kliar … kapsl	-100	-83
kliar … krope	143	67
kliar … magen	-137	-118
kliar … myg	-126	-105
kliar … ny	-144	-135
kliar … ognen	-134	-117
kliar … ogone	-193	-173
kliar … pa	-120	-133
kliar … under	-247	-241
klibig	144	15
klick pa	9	133
klick … avslu	9	133
klicka	9	133
klickar	-153	-158
klima sveta	-129	-124
klima vil	-156	-135
klimakteriet	-128	-199
klini och	97	36
klini … nu	97	36
kliniken	155	-10
klipa	-164	-148
klipa tanag	-89	-117
klipa … jag	-89	-117
klipt	-40	145
klipt av	-120	-76
klipt for	-116	-114
klipt … en	-118	-104
klipt … langt	-116	-114
klipt … och	120	2
klipte	-116	-161
klock ar	217	15
klock efter	11	109
klock et	114	14
klock fyra	-18	-185
klock nio	132	42
klock pa	-153	-134
klock sager	-187	-148
klock ticka	1	172
klock tre	-180	-106
klock tva	182	44
klock … att	-149	-128
klock … har	142	64
klock … hiner	158	-1
klock … i	-88	114
klock … morgo	-153	-134
klock … sin	11	109
klock … tre	183	15
klock … ungef	132	42
klock … varje	-245	-253
klocka	-160	-103
klockan	71	-72
klockorna	1	172
klon	-116	-114
klon jag	-116	-114
klon … klipt	-116	-114
klor hand	-125	-117
klor … tor	-125	-117
klorgas	193	14
klori hosta	121	12
klori lite	-15	105
klori och	126	26
klori … for	-15	105
klorin	179	135
klose mig	-2	136
klose … blodi	-17	141
kloser	-12	174
klost mig	-146	-164
klost … pa	-139	-150
kloste	-213	-239
klubslag	155	12
klump som	165	62
klump stora	164	31
klump … jag	133	23
klump … ljums	-110	-82
klump … som	164	31
klumpar	286	78
klunk	-170	-127
klunkar	-122	-147
kly*	137	-26
klyve har	126	3
klyven	137	-26
kms	17	244
kms ikval	-7	121
kms pa	1	120
kms … pa	-7	121
kms … rikti	1	120
kna	-316	-323
kna ena	111	24
kna pa	-148	-130
kna sa	-130	-124
kna … benet	111	24
kna … han	-130	-124
kna … insid	-148	-130
kna*	-23	-252
knack av	-83	-105
knack nagla	-118	-96
knack pa	-120	-27
knack … mig	-151	-155
knackar	5	151
knacken	-151	-155
knackt	-191	-162
knaet klick	-149	-145
knaet siter	169	7
knaet smart	-98	-102
knaet … nar	-98	-102
knaet … pa	169	7
knaka fortf	-77	-68
knaka nar	113	-25
knaka … jag	113	-25
knakade	144	2
knakar	-149	-161
knan	-120	-107
knana	-209	-321
knana har	108	38
knana och	153	59
knap	90	198
knap hade	-2	127
knap och	2	151
knap plock	97	10
knap … bara	2	151
knap … i	97	10
knap … jag	-2	127
knapa	14	-106
knapa helt	120	36
knapa knapa	179	28
knapa langr	131	18
knapa och	-107	-86
knapa … besti	-107	-86
knapa … helt	120	36
knapa … langr	131	18
knapa … och	131	18
knapa … plots	120	36
knaparna	131	18
knapb och	103	-7
knapb vem	-134	-105
knapb … nu	103	-7
knapb … ringe	-134	-105
knapcelsbateri	123	23
knapn i	-127	-105
knapn … knat	-127	-105
knapning	-127	-105
knapt	253	52
knapt andas	180	57
knapt att	233	14
knapt det	81	-29
knapt gapa	147	56
knapt hala	152	16
knapt ljuse	-135	-110
knapt luft	162	45
knapt nar	-21	97
knapt orkar	162	18
knapt sta	139	49
knapt til	-102	-103
knapt … bon	-102	-103
knapt … det	108	-5
knapt … jag	-21	97
knapt … men	-147	-133
knapt … ogone	170	32
knapt … snoar	81	-29
knapt … up	-111	-115
knapt … vacka	174	36
knark och	148	14
knark … andas	148	14
knarkat	198	29
knast som	-103	-101
knast under	163	70
knast … en	-103	-101
knast … huden	163	70
knat	-85	-138
knat for	130	53
knat har	-185	-187
knat hela	-125	-149
knat i	-6	153
knat knaka	-142	-129
knat laser	-156	-146
knat nar	43	-83
knat sager	-129	-115
knat sen	119	46
knat svule	-115	-96
knat tils	95	-13
knat … borde	-101	-108
knat … det	130	10
knat … efter	-169	-150
knat … en	137	4
knat … get	-135	-131
knat … ifran	-129	-115
knat … jag	12	-93
knat … naten	-125	-149
knat … sig	-156	-146
knat … som	-156	-132
knavecket	-240	-214
kne*	-276	-194
knee	-246	-167
knee hurts	-114	-114
knick	160	15
knife	-103	86
knife while	-134	-76
knife … cooki	-143	-144
kniv	10	-105
kniv det	-196	-187
kniv djupt	-120	-128
kniv for	10	127
kniv han	-29	103
kniv i	-142	-157
kniv jag	5	160
kniv med	-13	97
kniv melan	158	29
kniv men	-12	81
kniv nar	8	123
kniv o	-1	113
kniv och	-2	115
kniv snala	118	-15
kniv under	-9	112
kniv … att	10	127
kniv … banka	-1	113
kniv … blode	-196	-187
kniv … han	22	131
kniv … inte	-139	-134
kniv … jacka	-7	115
kniv … koket	-228	-194
kniv … kuden	-9	112
kniv … mig	-13	97
kniv … rad	0	122
kniv … rygen	-123	-151
kniv … sager	-29	103
kniv … sar	-120	-128
kniv … sidan	139	-15
kniv … skick	118	-15
kniv … skuld	158	29
kniv … tanke	-1	114
kniva for	12	113
kniva hema	4	115
kniva preci	-90	-97
kniva … och	4	115
kniva … rygen	105	-12
kniva … som	-90	-97
knivad	105	-12
knivar	-124	-11
knivarna	17	166
knive frame	12	124
knive gick	140	3
knive liger	12	96
knive mot	11	212
knive vid	-115	-106
knive … frame	12	96
knive … halse	-2	142
knive … hande	-16	118
knive … laret	155	-8
knive … min	-7	141
knive … nar	-130	-122
knive … opera	-115	-106
knive … rakt	140	3
kniven	55	170
knivh i	182	8
knivh … magen	127	4
knivh … sidan	109	5
knivhug	207	36
knivskuren	88	-56
kno*	-146	3
knol	-231	-247
knol i	-82	-119
knol pa	-154	-137
knol under	-176	-176
knol … andta	-153	-138
knol … halse	-138	-128
knol … huden	-176	-176
knol … magen	163	65
knol … punge	-134	-128
knot	-24	83
knot snara	-2	125
knot … men	-2	125
knots	-150	-153
knots nothi	-110	-116
knots … bad	-110	-116
know	-71	116
know if	-189	-95
know … its	-125	-129
knows	15	162
knt	-114	-114
knt sen	-114	-114
knt … igr	-114	-114
knu*	85	310
knufa mig	35	228
knufa nyper	-12	111
knufa … i	6	144
knufa … nerfo	18	135
knufa … och	-26	109
knufa … sa	-10	109
knufade	24	195
knufar	6	195
knuten	84	167
knuti ihop	7	125
knuti … lakan	7	125
knyter	156	43
ko	-201	-243
ko kramp	-186	-158
kod	1	172
kok*	306	96
kokain	105	21
kokan olja	142	-11
kokan vaten	214	144
kokan … over	277	44
kokande	289	111
kokar kafe	130	27
kokar … i	130	27
koket hosta	-125	-108
koket nu	-17	137
koket och	-29	-160
koket … lite	-125	-108
koket … och	-23	96
koket … skar	-156	-164
kokhe kafe	121	26
kokhe … over	179	58
kokhet	210	25
koko	217	73
koko purki	118	-8
koko … laake	118	-8
koksb nar	31	106
koksb och	0	170
koksb vile	11	126
koksb … sa	-5	139
koksb … vi	31	106
koksbordet	80	120
koksgolvet	153	64
koksl for	-107	-119
koksl … fem	-107	-119
koksluckan	-137	-142
kol	-27	-175
kol med	-118	-83
kol sen	-41	-157
kol … blir	-109	-65
kol … har	147	0
kol … lange	-105	-153
kol … lite	-118	-83
kol … nu	113	-4
kol … sa	138	-3
kol*	-71	-206
kola	-196	-257
kola blodv	-146	-156
kola det	-94	-94
kola koles	-143	-123
kola mig	-210	-170
kola om	212	159
kola vipen	-2	123
kola … blod	-146	-156
kola … for	-58	80
kolad tagti	8	143
kolad … och	-89	-93
kolade	-87	66
kolap inte	154	2
kolap pa	176	11
kolap … jobet	176	11
kolapsa	154	2
kolapsade	176	11
kolar	-124	20
kolar dem	-114	-114
kolar fyra	-101	-110
kolar min	22	210
kolar mobil	8	120
kolar … gange	-101	-110
kolar … mobil	18	171
kolar … telef	23	187
kolas	-157	-122
kolat ekg	-147	-133
koldi sama	-140	-115
koldi … sak	-140	-115
koldioxid	-140	-115
koldskadad	169	1
koleg ar	-147	-159
koleg har	-46	116
koleg man	-77	-108
koleg sager	137	21
koleg segna	107	14
koleg skoja	27	107
koleg svima	-92	-110
koleg … alerg	-107	-69
koleg … att	182	152
koleg … blaa	7	162
koleg … hjart	-105	-72
koleg … ner	107	14
koleg … pa	-134	-137
koleg … slog	-77	-108
kolegas	-77	-108
koles jag	-116	-95
kolesterol	-122	-111
kolesterolprov	-132	-109
kolik	-178	-182
kolik … jag	-97	-99
kolme paiva	-121	-96
kolme … ei	-121	-96
kolmo ala	116	15
kolmo bast	-137	-109
kolmo gick	135	51
kolmo sita	-113	-94
kolmo … har	116	15
kolmo … hogt	-113	-94
kolmo … i	-144	-118
kolmo … och	135	51
kolmonoxid	110	-71
kolmonoxidlarm	-124	-104
kolmonoxidlarmet	180	68
kolos trot	-134	-138
kolosalt	-134	-138
kolox gar	169	28
kolox och	-140	-115
kolox … koldi	-140	-115
koloxid	133	-14
kolsv och	126	15
kolsv … jag	118	6
kolsvart	-15	-93
kom	386	168
kom barfo	-9	96
kom blod	113	51
kom det	193	11
kom en	121	140
kom for	-99	-141
kom fort	175	7
kom hem	79	162
kom i	141	-52
kom in	163	53
kom inget	-135	-143
kom jag	7	161
kom mit	148	41
kom nar	162	55
kom pa	305	-19
kom plots	232	73
kom synbo	112	12
kom under	131	18
kom up	-42	-119
kom … alt	-182	-188
kom … bara	133	7
kom … bus	10	129
kom … en	316	53
kom … et	167	9
kom … fikat	131	18
kom … fran	-74	134
kom … han	175	7
kom … i	105	76
kom … jag	162	55
kom … kval	120	12
kom … med	81	145
kom … mit	137	38
kom … nar	106	46
kom … och	169	29
kom … sent	-144	-143
kom … sig	163	20
kom … taxin	171	18
kom … til	-5	144
kom … tog	86	-21
kom*	146	105
koma	154	115
koma de	-114	-121
koma hem	-21	101
koma igang	-154	-168
koma in	-120	-115
koma ner	-7	106
koma nu	167	1
koma o	-130	-118
koma och	-62	121
koma pa	-170	-81
koma til	10	214
koma tilba	74	123
koma … a	-7	106
koma … ensam	167	1
koma … et	3	137
koma … harif	-21	81
koma … min	18	222
koma … om	-29	121
koma … sager	-21	101
koma … siter	-114	-121
koma … snack	-130	-118
komer	112	88
komer att	-169	-115
komer blod	166	43
komer den	-194	-161
komer det	164	37
komer doda	46	169
komer efter	-141	-137
komer forso	1	115
komer fortf	-113	-118
komer gul	-113	-112
komer hem	-101	108
komer i	131	-60
komer impul	-12	93
komer in	-32	216
komer jag	-195	-202
komer klara	4	122
komer klump	140	6
komer lite	-57	-128
komer marka	26	148
komer masor	138	-1
komer med	-88	-111
komer mense	-161	-173
komer mina	-146	-161
komer mycke	142	21
komer nasa	-135	-115
komer nu	183	7
komer och	-252	-282
komer pa	-145	-244
komer sager	-24	79
komer skada	-11	129
komer sla	7	148
komer stryp	-162	-118
komer svare	-133	-109
komer ta	-10	94
komer til	-34	120
komer ut	179	98
komer varan	121	19
komer vi	140	4
komer … ar	140	4
komer … att	1	117
komer … besok	-106	-148
komer … blod	52	-88
komer … busen	-106	-106
komer … doda	13	183
komer … fel	94	21
komer … gar	-252	-282
komer … gega	-113	-112
komer … han	3	154
komer … igen	-30	116
komer … ihjal	7	148
komer … jobet	-32	114
komer … kalel	-113	-118
komer … kan	-106	-114
komer … livet	-10	94
komer … med	144	-2
komer … mig	-138	-184
komer … minut	121	53
komer … nagon	31	181
komer … nan	-20	96
komer … nat	73	138
komer … och	104	-54
komer … om	-30	159
komer … pa	36	235
komer … sig	-1	150
komer … skiln	11	126
komer … skola	-34	83
komer … stota	150	-12
komer … ur	181	23
komer … varje	-135	-115
komer … vila	122	9
komit lite	-190	-125
komit sista	117	27
komit sma	122	52
komit vem	-108	-114
komit … fraga	-108	-114
komit … timen	117	27
kompi ater	-103	-152
kompi blir	5	149
kompi fick	74	-60
kompi har	159	150
kompi hon	2	114
kompi i	104	79
kompi komer	6	142
kompi la	-10	137
kompi liger	174	22
kompi och	-100	-137
kompi sager	-162	-138
kompi skar	-22	260
kompi skick	0	131
kompi skrev	-11	133
kompi skriv	27	187
kompi strea	-12	125
kompi varje	-122	-114
kompi … en	0	131
kompi … han	175	9
kompi … har	-182	-105
kompi … hejda	-20	98
kompi … hjarn	-138	-113
kompi … ihop	137	12
kompi … knark	148	14
kompi … korid	141	41
kompi … kval	-122	-114
kompi … lista	17	117
kompi … mama	-130	-123
kompi … pa	148	77
kompi … sig	-22	239
kompi … skick	-25	52
kompi … slage	5	149
kompi … til	-35	95
kompi … ut	-10	137
kompi … utan	-3	133
kompis	108	120
kompisar	-192	-200
kompisen	119	136
komunen	-184	-138
kon	-111	-65
kon ar	-106	-135
kon har	-171	-181
kon och	15	150
kon … ica	42	119
kon … mig	105	-12
kon … sluta	-171	-181
konce mig	-144	-140
koncentrera	-144	-140
kondis	-174	-160
kondo eler	29	135
kondo sprac	-259	-263
kondo … i	-168	-156
kondo … igar	-152	-161
kondo … ja	29	135
kondomen	-231	-183
konkurs	19	167
konsert	-228	-214
konserten	-192	-175
konservburk	-138	-125
konsjukdomstest	-113	-128
konst det	158	9
konst galt	116	12
konst hon	99	48
konst i	174	92
konst ilama	141	36
konst ingen	-124	-131
konst jag	113	29
konst kan	-121	-118
konst lekar	9	134
konst lugn	39	146
konst munen	96	9
konst nu	167	-5
konst o	130	2
konst och	208	49
konst ord	147	34
konst plots	102	-13
konst saker	66	135
konst sat	-4	102
konst sen	116	29
konst som	136	16
konst svart	107	47
konst tar	-141	-106
konst trot	100	-6
konst typ	146	7
konst var	164	56
konst … ar	190	22
konst … armen	142	27
konst … det	102	-13
konst … feber	-91	-116
konst … gaspa	146	7
konst … i	13	142
konst … inget	96	-22
konst … inte	139	2
konst … kalsv	106	39
konst … kom	131	18
konst … krope	80	-28
konst … magen	-125	-123
konst … med	9	134
konst … munen	103	5
konst … ni	-162	-129
konst … norma	164	56
konst … nu	39	146
konst … och	127	135
konst … om	30	148
konst … pa	124	19
konst … talet	103	10
konst … vi	129	22
konstig	294	133
konstiga	223	207
konstit	120	4
konta ar	-157	-195
konta det	-15	108
konta igen	4	148
konta konta	-172	-199
konta med	141	-45
konta … ar	-172	-199
konta … hene	174	-11
konta … jag	-132	-148
konta … man	-134	-118
konta … min	147	10
kontakt	44	-118
kontaktar	-172	-199
kontaktbar	264	28
kontaktforbudet	4	148
konto	-170	-172
konto hjalp	-118	-112
kontor	-128	-89
kontr for	-108	-118
kontr och	41	158
kontr pa	145	21
kontr … ar	41	158
kontr … jag	95	131
kontr … min	-108	-118
kontr … rontg	145	21
kontrast	154	24
kontrastmedel	145	21
kontrol	-139	-151
kontrolen	-62	82
kontrolfreak	-121	-120
kop kafe	-114	-125
kop*	-176	4
kopa	-167	-67
kopa hotel	29	127
kopa salva	-110	-123
kopa stuga	-72	-81
kopa … dar	-72	-81
kopar	-165	-176
kopar om	-152	-153
kopar … dagen	-122	-119
kopen	154	-3
koper	-280	-223
koper alt	20	101
koper bilar	6	114
koper jag	-135	-133
koper man	-262	-240
koper … hon	20	101
koper … jodta	-117	-116
koper … sager	6	114
kopia	-47	98
kopia … ambul	-99	-93
kopt	-84	187
kopt amuni	17	97
kopt blomo	-7	163
kopt en	1	141
kopt enkel	35	155
kopt rep	-14	182
kopt tre	30	169
kopt tva	47	199
kopt vapen	32	106
kopt … bilar	49	188
kopt … bilje	33	120
kopt … och	17	97
kopt … pisto	-5	95
kopt … til	-156	-167
kopte det	6	136
kopte en	-76	46
kopte kniv	-156	-164
kopte … jag	6	136
kopte … til	-156	-164
kor	-47	205
kor efter	5	118
kor fort	-2	114
kor som	-12	99
kor taxi	-121	-115
kor til	30	115
kor … en	-12	99
kor … jobet	30	115
kor … mig	5	118
kor … och	80	160
kor*	134	81
kora av	-28	125
kora bil	-145	-205
kora hem	159	29
kora in	-44	156
kora pa	18	175
kora rakt	-28	175
kora … efter	-109	-112
kora … folk	18	175
kora … i	-44	156
kora … in	-28	162
kora … vagen	-28	125
koran utoml	30	119
koran … for	30	119
koranskola	30	119
korde	123	36
korde over	6	171
korde … i	117	-51
korde … mig	32	201
korid har	141	41
korid liger	136	14
korid … i	107	-8
koridoren	189	111
korko for	-117	-98
korko … hjart	-101	-81
korko … tung	-117	-98
korkort	-238	-135
korkortet	-107	-123
korna	-16	198
korsbarskarna	-174	-166
korsord	-124	-145
kort	124	18
kort for	18	-122
kort jag	-21	81
kort knive	155	-8
kort med	-5	128
kort skote	153	-7
kort … dropa	-112	-95
kort … en	-117	-92
kort … i	194	92
kort … in	126	3
kort … mig	-3	168
korta	161	42
korta an	-122	-86
korta och	146	31
korta sma	122	23
korta … andet	122	23
korta … det	-122	-86
korta … jag	141	14
korta … utatv	115	21
kortare	-36	-145
korti kraks	126	24
korti mar	-122	-88
korti sedan	134	54
korti slut	168	36
korti … blodt	126	24
korti … bra	-122	-88
korti … i	141	49
korti … kraks	168	36
korti … manga	134	54
kortison	206	2
kortisonberoende	126	24
korv	52	-91
korv efter	117	34
korv i	113	0
korv … den	117	34
korv … halse	113	0
korva	-169	-153
korva on	-183	-173
korvb i	123	23
korvb … halse	123	23
korvbit	146	18
korve os	-125	-108
korve vi	130	45
korve … fick	130	45
korve … i	-125	-108
kos*	-237	-179
kost	-145	-139
kosta ambul	-185	-146
kosta bara	43	176
kosta det	-122	-124
kosta … penga	43	176
kostar	-191	-9
kot det	109	-15
kot … siter	109	-15
kotbi fast	127	1
kotbi … i	127	1
kotbit	20	-112
kotbu i	103	1
kotbu … vrang	103	1
kotbulen	103	1
kotet siter	108	13
kotet … som	108	13
kotiden	-127	-126
kotiin	34	203
kou*	38	-140
koulusa	-174	-172
kouristaa	182	7
kov*	268	80
kova	261	77
kova kuume	115	16
kova puris	167	35
kova … ja	143	51
koy*	15	127
koysi	15	127
koysi valmi	15	127
kra*	22	-164
kraft gravi	122	15
kraft mens	-137	-125
kraft och	27	131
kraft tryck	142	68
kraft … kan	-1	127
kraft … nu	106	34
krafter	-1	127
kraftigt	133	7
kraftor	106	34
kraka	-163	-148
kraka och	100	-9
kraka roste	-110	-108
kraka … forsv	-110	-108
kraka … ser	100	-9
krakas	156	32
krake blod	148	11
kraker	148	11
kraks a	129	49
kraks ar	-110	-103
kraks avfor	148	22
kraks blek	133	8
kraks blod	239	65
kraks blodt	218	57
kraks flack	107	-8
kraks gront	274	89
kraks hakan	128	44
kraks han	205	80
kraks hela	309	118
kraks hon	111	-7
kraks inget	-154	-172
kraks klump	112	8
kraks kom	137	38
kraks med	41	157
kraks nacke	178	71
kraks o	151	49
kraks och	-92	-130
kraks ocksa	62	-28
kraks pa	-120	-132
kraks tonar	123	40
kraks vi	127	-4
kraks vil	115	2
kraks yr	113	40
kraks … a	156	42
kraks … ala	198	51
kraks … andas	150	62
kraks … bada	143	66
kraks … brunt	103	18
kraks … efter	-155	-115
kraks … famil	187	41
kraks … fem	159	18
kraks … haler	101	43
kraks … har	-86	-114
kraks … hela	135	50
kraks … hes	-134	-129
kraks … hosta	-95	-106
kraks … inget	-114	-113
kraks … inte	117	4
kraks … kaner	107	35
kraks … lagt	168	36
kraks … liga	115	2
kraks … lukta	114	41
kraks … mer	-154	-172
kraks … nasta	103	50
kraks … nu	122	2
kraks … och	123	39
kraks … over	-119	-111
kraks … pa	107	-8
kraks … sjunk	126	24
kraks … slo	115	44
kraks … somna	142	10
kraks … tiden	199	85
kraks … trot	133	8
kraksjukan	-119	-111
krakt direk	146	12
krakt en	-200	-136
krakt fyra	187	15
krakt han	149	13
krakt hela	-189	-189
krakt i	-267	-220
krakt jag	163	71
krakt nys	132	42
krakt tre	267	59
krakt tva	-259	-258
krakt up	208	68
krakt vaten	124	37
krakt … ar	206	43
krakt … feber	-135	-86
krakt … gang	-192	-128
krakt … gange	9	-137
krakt … har	-123	-79
krakt … masor	125	21
krakt … nat	-111	-160
krakt … naten	-189	-189
krakt … o	123	43
krakt … och	118	32
kraktes	-111	-137
krakts	-19	-140
krama en	108	5
krama er	-102	-103
krama kansl	114	32
krama om	147	44
krama … bakom	114	32
krama … tack	-102	-103
kramade	-33	142
kramande	114	32
kramar	141	18
kramp	-140	-242
kramp av	-144	-89
kramp fast	-134	-123
kramp fins	-142	-119
kramp for	141	18
kramp fortf	102	21
kramp forts	165	13
kramp hon	130	42
kramp i	-58	-167
kramp jag	155	40
kramp just	146	28
kramp nu	192	56
kramp och	230	50
kramp pa	-143	-138
kramp slapt	-110	-79
kramp tre	130	20
kramp … anda	114	-3
kramp … andra	96	28
kramp … benen	-218	-182
kramp … brost	121	51
kramp … djurj	-124	-114
kramp … e	130	23
kramp … feber	-144	-89
kramp … foten	-149	-103
kramp … gange	130	20
kramp … igen	155	40
kramp … nat	117	9
kramp … nater	-143	-138
kramp … nu	146	28
kramp … skaka	-115	-96
kramp … tio	161	30
kramp … vaden	-130	-131
kramp … vader	-190	-172
kramp … vid	-134	-123
krampa	224	6
krampade	-92	-135
krampaktigt	-134	-123
krampanfal	226	37
krampar	67	-93
krampat	244	74
kramper	122	-16
kramperna	154	0
kramr	121	10
kramr runt	121	10
kramr … brose	121	10
krana ar	-142	-146
krana … det	-142	-146
kranarna	-142	-146
krang astma	-118	-99
krang … det	-118	-99
krasc och	-141	-131
krasc … jag	-140	-128
kraschade	-193	-188
kraschar	-119	-98
krave sex	-1	127
krave … anars	-1	127
kreve av	-126	-118
kreve … skrat	-126	-118
krevera	-126	-118
kri*	-97	-196
krigs hjart	-133	-100
krigs … en	-133	-100
krigsfilm	-133	-100
kring andta	122	16
kring lampo	127	19
kring ska	-167	-148
kring … kraks	127	19
kring … och	157	16
kring … san	-175	-164
kristaler	-150	-135
kristalsjuka	-121	-125
kristod	-151	-125
krita	-132	-107
krita gron	-132	-107
kritvit	220	54
krm*	121	1
krmpa fradg	121	1
krmpa … runt	121	1
krmpar	121	1
krock i	-33	-133
krock med	-223	-223
krock … #	196	39
krock … fjol	-109	-112
krock … lag	-130	-104
krock … lorda	-151	-125
krock … min	-141	-109
krockar	-235	-213
krockat	162	-34
kroge … inte	-2	125
krok	22	141
kroka	25	97
kroka av	25	97
kroka … han	25	97
krokigt	-134	-123
krona	-13	147
kroni rygsm	-98	-80
kroni … sedan	-98	-80
kronisk	-102	-86
kronor	-114	-135
krope #	132	19
krope anars	-122	-108
krope ar	-191	-186
krope blosa	123	50
krope frosa	-118	-119
krope hjart	92	20
krope imors	138	29
krope lever	24	144
krope och	131	16
krope ogone	127	56
krope pa	130	1
krope siter	-142	-124
krope vid	-133	-106
krope yr	131	31
krope … ar	137	29
krope … blivi	134	12
krope … bra	-156	-131
krope … har	155	41
krope … inte	157	39
krope … kans	117	53
krope … men	99	158
krope … minut	86	23
krope … mjalt	-142	-124
krope … mos	-100	-98
krope … roste	116	9
krope … rular	127	56
krope … slar	92	20
krope … vedkl	-104	-90
krops #	157	26
krops och	106	25
krops … plots	106	25
kropspulsadern	150	35
kropstemperatur	157	26
krosa en	-123	-125
krosa mina	23	175
krosa saker	21	148
krosa … glaso	23	175
krosa … och	21	148
krosa … talri	-123	-125
krosar	21	148
krosat	-212	-182
kru*	-161	-68
krukv ingen	-128	-112
krukv … reakt	-128	-112
krukvaxt	-144	-139
krup	-150	-157
krupi up	158	42
krupi … til	107	18
krupit	158	42
kry	-167	-167
kry*	132	-54
kryck til	-106	-105
kryck … secon	-106	-105
kryckor	-163	-206
krype ar	136	6
krype i	-153	-175
krype nar	-126	-129
krype … benen	-153	-175
krype … jag	-126	-129
krype … kritv	136	6
kryst och	112	-1
kryst … b	112	-1
krysta	183	-16
krystar	172	-5
krystvarkar	126	15
ku	35	206
kub	-151	-183
kud*	-102	103
kude	102	192
kuden	-121	73
kuden fran	-92	-109
kuden haha	-115	-126
kuden i	4	158
kuden nar	-174	-173
kuden over	-42	236
kuden … drank	114	30
kuden … hande	4	158
kuden … hene	-27	121
kuden … hon	-124	-149
kuden … mit	-12	142
kuden … nasan	-92	-109
kui*	-125	-254
kula … munen	153	41
kuna	-169	-159
kuna kasta	-2	114
kuna lyfta	114	25
kuna sova	-113	-142
kuna stryp	-150	-148
kuna … arm	114	25
kuna … en	-113	-142
kuna … min	-139	-135
kuna … ut	-2	114
kunat kisa	163	17
kunat … sedan	113	29
kunat … sen	129	-2
kunde ha	-172	-170
kunde han	101	16
kunde klick	9	133
kunde schem	-86	-112
kunde skynd	-11	96
kunde … chefe	-86	-112
kunde … pa	9	133
kunde … sig	-11	96
kunde … slagi	-123	-128
kunderna	-86	-112
kunge av	-115	-109
kunge … forky	-115	-109
kunola	167	-12
kuo*	-172	-13
kuola	6	211
kuolema	6	127
kuolen	-146	-164
kur*	-219	-249
kurator	-190	-237
kuratorn	-227	-232
kuris … eilen	-16	154
kuristi	-18	177
kurku kipea	-121	-96
kurku … kolme	-121	-96
kurs	-177	-195
kurs om	-141	-121
kursd for	-117	-110
kursd … hjart	-117	-110
kursdatum	-117	-110
kurvan	-178	-171
kus*	-136	-22
kusin	-155	-61
kusin ar	29	103
kusin bebis	-156	-162
kusin folje	35	127
kusin har	-197	-174
kusin … efter	35	127
kusin … epile	-188	-166
kusin … min	48	147
kusinens	-156	-162
kusiner	35	127
kut*	-267	-262
kuu*	186	189
kuume	254	32
kuume #	149	2
kuume ja	61	-54
kuume … nuha	-125	-135
kuumeta	164	-10
kuv*	19	124
kuver barne	19	124
kuver … hitar	19	124
kuvertet	19	124
kva*	163	160
kval	143	178
kval angra	109	7
kval ar	-28	-158
kval for	-33	73
kval han	52	122
kval har	152	15
kval inget	-139	-134
kval nu	10	206
kval ska	19	141
kval typ	5	139
kval … d	-29	73
kval … druck	8	127
kval … far	-122	-114
kval … jag	100	177
kval … mer	-139	-134
kvala i	-17	179
kvala och	29	130
kvala sedan	-112	-118
kvala … barne	-112	-118
kvala … rad	-8	145
kvala … vecka	-20	92
kvalar	-93	57
kvalarna	-229	-162
kvale mest	-118	-106
kvale nar	-162	-130
kvale och	178	113
kvale … har	136	25
kvale … jag	-162	-130
kvale … nar	-118	-106
kvalen	-246	-151
kvar	44	173
kvar att	-8	179
kvar blodt	-129	-120
kvar farli	-99	-99
kvar har	11	172
kvar hon	32	136
kvar imorg	25	115
kvar na	2	135
kvar stel	-111	-95
kvar til	-73	76
kvar … den	0	138
kvar … har	-129	-120
kvar … hunde	108	-21
kvar … journ	-135	-182
kvar … mer	2	135
kvar … nacke	-111	-95
kvart	302	-55
kvart ater	-103	-83
kvart fingr	-120	-103
kvart i	92	-36
kvart nu	167	-24
kvart och	133	5
kvart sen	182	1
kvart … gar	104	-3
kvarten	141	18
kvava	-85	24
kvava honom	-126	-127
kvava jag	17	122
kvava min	2	113
kvava … bebis	2	113
kvava … med	-126	-127
kvavas	-121	-56
kvavd nasta	-136	-134
kvavd … av	-136	-134
kvavdes	-145	-114
kvavs	283	-22
kvavs av	-85	-170
kvavs … alt	-236	-219
kvavs … en	128	14
kvavs … job	-156	-130
kvina jag	99	24
kvina plots	76	12
kvina skrik	-3	115
kvina … blev	39	-96
kvina … hjalp	-3	115
kvina … jobar	85	-26
kvina … sa	86	41
kvino jag	-13	121
kvino och	-123	-132
kvino … behov	-123	-132
kvino … jag	-95	-132
kvino … maste	-13	121
kvino … volon	-126	-129
kvinojour	-70	62
kvinojouren	-153	-183
kvita jag	42	151
kvita snart	2	106
kvita … ska	42	151
kvitar	33	165
kyl*	-148	-247
kyla	-228	-198
kyla en	-116	-93
kyla … puf	-116	-93
kylan	-264	-241
kylan en	-120	-103
kylan naken	20	133
kylan … kvart	-120	-103
kylma	99	-33
kym*	164	8
kymen minuu	164	8
kyr*	-197	-223
kys	17	121
kys sa	17	121
kys … dom	17	121
la	156	182
la nagot	-8	118
la nat	48	150
la sig	218	23
la ut	-28	135
la … bara	-126	-102
la … et	-10	137
la … i	-16	75
la … pa	146	136
laakeet	18	183
laakeita	135	-24
lab	-125	-152
lac*	63	-89
lacke luft	-116	-106
lacke urin	122	16
lacke vaten	-137	-130
lacke … behov	-116	-106
lacke … hema	-137	-130
lacke … sen	122	16
lackt	149	12
lada	-156	-136
lada pa	-134	-172
ladan	-66	78
ladan a	-7	106
ladan han	6	108
ladan … vagra	-7	106
ladar	31	106
ladar studs	31	106
ladar … vid	31	106
lade	-212	-194
lader	182	10
lader hon	99	-12
lader och	135	18
laderaktig	139	-11
ladugarden	128	-2
lag	-69	-131
lag a	-129	-152
lag dar	132	36
lag det	6	180
lag fart	-130	-104
lag for	-180	-163
lag i	42	143
lag jag	-36	110
lag men	-119	-133
lag under	31	-123
lag … #	-210	-195
lag … ansik	142	16
lag … badka	110	22
lag … den	-151	-160
lag … en	102	168
lag … i	209	77
lag … ine	-105	-90
lag … jag	-119	-133
lag … mig	132	118
lag … misfa	-102	-88
lag … och	15	115
lag … sange	-144	-132
lag … varan	123	43
lag … vatne	137	-9
lag*	-170	-2
laga hakan	-140	-111
laga mig	201	142
laga om	-128	-145
laga … for	129	-8
laga … i	74	120
laga … mot	-140	-111
laga … over	14	128
laga … pa	154	6
laga … saret	-108	-117
lagar sa	-94	-123
lagar … ja	-94	-123
lagda att	39	124
lagdags	39	124
lagen betal	51	139
lagen genom	-9	103
lagen han	-29	85
lagen ovanf	18	131
lagen … begra	43	135
lagen … har	-29	85
lagen … venti	-9	103
lagenheten	37	208
lager	-205	-50
lager sig	-156	-22
lager tegel	-122	-119
lager ut	56	181
lager … den	-2	158
lager … maste	-132	-136
lager … ont	-122	-119
lager … pa	-149	-175
laget	-173	-136
lagni har	-125	-119
lagni … losna	-125	-119
lagning	-176	-174
lagor en	113	-2
lagor … stund	113	-2
lagre med	141	13
lagst brot	-118	-123
lagst … jag	-118	-123
lagt blodv	-155	-155
lagt dem	38	148
lagt en	4	140
lagt har	-113	-94
lagt istal	-103	-100
lagt jarn	-148	-140
lagt lapen	11	126
lagt nyckl	-157	-156
lagt socke	128	6
lagt undan	-3	114
lagt up	-2	197
lagt … #	21	-104
lagt … ala	14	155
lagt … ap	-1	107
lagt … en	-27	204
lagt … glasb	-133	-120
lagt … i	74	171
lagt … kniv	-7	115
lagt … lite	-124	-91
lagt … pa	86	166
lagt … table	-3	114
lak*	-277	-285
lakan	223	122
lakan … sager	107	14
lakanet	-51	103
lakar for	-119	-88
lakar kolad	-89	-93
lakar sag	-85	-113
lakar tog	18	147
lakar vart	-114	-139
lakar … als	20	112
lakar … byt	1	133
lakar … korko	-127	-131
lakar … mina	-85	-113
lakar … skick	-114	-139
lakar … tilba	-112	-124
lakare	-121	-153
lakaren	-156	-62
lakarintyg	-89	-230
lakarutlatande	-131	-145
laker	-182	-196
laker de	-131	-134
laker … sjalv	-131	-134
lakrits	-146	-148
lakt	-108	-175
laktosintolerans	-146	-129
laktulos	-123	-113
lam	-276	-264
lam i	-152	-153
lam … humor	-152	-153
lam*	-96	53
lamictal	-139	-136
lamna	-117	44
lamna blod	-257	-259
lamna blodp	-139	-190
lamna dem	-130	-139
lamna hene	3	150
lamna honom	26	111
lamna in	63	235
lamna jag	-123	-114
lamna lagen	-29	85
lamna lap	-8	112
lamna man	-246	-290
lamna mig	24	174
lamna min	-126	-130
lamna sin	8	135
lamna … freda	-115	-148
lamna … gamla	-181	-169
lamna … han	-29	85
lamna … i	-65	58
lamna … in	-149	-155
lamna … man	-126	-130
lamna … och	-17	162
lamna … sa	30	117
lamna … telef	8	135
lamna … utan	-65	68
lamnad	-142	-194
lamnade	-44	165
lamnar	-208	-105
lamning	-162	-169
lampa och	150	44
lampan	157	2
lampo kraks	131	22
lampolja	183	-3
lampor	93	175
lan*	-54	140
land ge	-126	-112
land … medic	-126	-112
landet	97	-59
landr sen	-126	-112
landr … igar	-126	-112
landrygen	-45	-135
lang	-4	182
lang ko	-177	-201
lang tid	-34	135
lang … ar	-157	-151
lang … det	22	153
lang … tar	-37	103
lang … utan	2	127
langa	-92	-159
langarmat	29	243
lange	-207	-50
lange ar	-88	-136
lange barn	-75	-92
lange det	53	127
lange i	-152	-137
lange inget	-147	-143
lange o	-23	101
lange ska	-169	-173
lange smita	-166	-179
lange til	35	111
lange … alkoh	-111	-118
lange … det	-88	-122
lange … jag	-161	-95
lange … man	-133	-86
lange … mobil	-109	-108
lange … och	-115	-187
lange … sen	-117	-132
lange … simni	-120	-109
lange … tar	38	167
langesen	-147	-143
langr #	-141	-132
langr behov	-113	-131
langr det	53	-81
langr hon	114	10
langr jag	11	130
langr maste	-29	73
langr men	-143	-169
langr nar	-13	96
langr ni	9	102
langr och	77	-57
langr punkt	5	116
langr sa	-13	112
langr snara	36	174
langr titar	160	4
langr va	107	-15
langr vil	-6	136
langr … bara	210	55
langr … drar	113	7
langr … far	9	102
langr … fotbo	-141	-146
langr … gora	-29	73
langr … han	-14	123
langr … ja	107	-15
langr … jag	-2	150
langr … kom	115	-15
langr … manad	-141	-132
langr … opnar	93	10
langr … repet	-3	100
langr … sjuks	-113	-131
langr … skrat	131	18
langr … tvart	22	155
langs	154	-9
langs benen	154	-9
langsamt	111	-94
langt efter	38	134
langt falet	18	155
langt in	-132	-92
langt ner	72	-107
langt … ar	18	155
langt … doden	23	169
langt … i	-194	-180
langt … til	117	-46
langtar	35	133
langtidsockret	-139	-135
lantus	-177	-164
lap	-102	81
lap efter	-163	-159
lap och	-8	112
lap … ar	20	140
lap … mygbe	-105	-113
lap*	138	89
lapar ar	259	53
lapar bla	106	5
lapar blev	179	32
lapar domna	108	41
lapar e	193	16
lapar efter	151	26
lapar hela	-128	-131
lapar lila	113	-4
lapar morkb	107	4
lapar och	229	72
lapar pa	136	57
lapar … bla	138	50
lapar … blaa	181	38
lapar … gra	118	-2
lapar … halse	106	34
lapar … lite	234	28
lapar … min	134	-9
lapar … noter	151	26
lapar … och	172	27
lapar … sover	145	46
lapar … vinte	-128	-131
laparna	332	26
lapen	-131	-107
lapen pa	11	126
lapen spric	-131	-124
lapen … efter	-140	-139
lapen … koksb	11	126
lapen … tre	123	16
lapse on	-148	-154
lapsi	177	-96
lapsi oli	146	9
lapsi soi	171	4
lapsi … napip	167	15
lapsi … veden	146	9
lapsi … yskin	-122	-103
lapst och	6	127
lapst … sager	6	127
lapstift	6	127
lar	60	169
lar hon	-14	135
lar sig	28	121
lar … gomer	-14	135
lar … hora	28	121
lar*	130	88
lara	-155	-165
larar har	-4	132
larar nyper	-1	152
larar svima	132	20
larar … mig	-1	152
larar … o	132	20
larare	-142	36
lararn	137	12
larbe ar	169	6
larbe … av	169	6
larbenet	199	7
laren	-19	142
laren ar	-63	-106
laren efter	-181	-167
laren igen	-4	135
laren insid	1	136
laren och	63	146
laren … det	-10	100
laren … inte	-8	102
laren … rakni	-181	-167
laren … stenh	-146	-139
larens	1	136
laret	133	-94
laret det	153	9
laret efter	-166	-174
laret liten	-112	-101
laret med	139	159
laret … bords	-126	-133
laret … rod	-112	-101
laret … sax	-22	146
larka pa	-108	-104
larka … fotbo	-108	-104
larkaka	-108	-104
larm	-133	-143
larme for	169	28
larme … kolox	169	28
larmet	148	-51
lart	48	264
lart mig	25	198
larv maste	-109	-104
las*	-72	44
lasa eler	173	1
lasa in	-5	138
lasa klock	119	15
lasa … mig	-4	123
lasa … skriv	173	1
laser	-132	12
laser alt	-3	198
laser aren	-101	-112
laser det	30	173
laser doren	-1	124
laser for	-126	-150
laser in	33	332
laser jag	-136	-110
laser mina	61	144
laser om	-212	-182
laser pa	-110	-148
laser sig	65	-96
laser tidni	126	-6
laser ut	1	171
laser … har	30	173
laser … mej	10	155
laser … mig	60	244
laser … mycke	-126	-150
laser … nar	-1	124
laser … natet	-110	-148
laser … os	-13	113
laser … sig	8	117
laser … up	126	-6
laserbehandla	-101	-112
laset	-129	-69
laset nar	-144	-143
laset til	9	116
laset … ni	-144	-143
laset … vapen	9	116
lask	-114	-152
laskflaska	122	30
last	-35	94
last doren	-4	156
last feber	115	53
last in	5	137
last kna	-122	-152
last langr	9	102
last nacke	-177	-169
last night	115	122
last one	111	140
last winte	-167	-161
last year	-177	-222
last … aroun	-123	-125
last … efter	-130	-119
last … ni	9	102
last … och	-45	125
last … sen	-109	-109
last … sig	-7	166
laste	-167	-142
laste bipac	-115	-114
laste dorar	3	131
laste in	-22	102
laste mig	-153	-72
laste om	-217	-242
laste … en	-194	-205
laste … och	-59	85
laste … ute	-153	-72
lat	-111	111
lat astma	-116	-93
lat att	-115	-67
lat i	-144	-151
lat mig	21	255
lat natur	-10	106
lat … bara	-1	132
lat … ga	24	144
lat … ha	-10	106
lat … han	-117	-104
lat … vid	-116	-93
lata bli	-22	125
lata honom	199	19
lata … sova	168	19
latar	-135	-114
latare	16	162
late	-114	-190
late perio	-126	-122
later ful	150	-2
later gurgl	120	11
later jag	100	-9
later jatek	135	17
later pip	115	-4
later som	-77	-164
later … en	-89	-159
later … et	-112	-87
later … i	109	4
later … inte	13	165
later … jag	133	18
later … mumel	-114	-110
later … nar	157	-4
later … om	161	51
later … pa	120	11
later … som	100	-9
latit	-11	91
latit fyra	-11	91
latit … tag	-11	91
latsas	-31	115
latsaskompis	-153	-145
laugh so	-181	-184
laughed	-180	-147
lav*	62	-141
lava	-163	-172
lava och	-121	-132
lava … skrik	-121	-132
lavin	264	29
lavin han	126	12
lavin … gravd	126	12
lavinen	116	2
lax	-159	-66
lax om	-94	-101
lax … man	-153	-178
lax*	-169	-159
laxan	23	114
laxor	-137	-132
lea*	-29	118
leave	-1	177
leave the	-40	123
leave … house	-15	87
led*	-393	-465
ledig	-152	-190
ledig … hos	122	51
lediga	122	51
ledse efter	-116	-148
ledse for	-118	-145
ledse iblan	-94	-99
ledse men	-129	-161
ledse och	-147	-175
ledse sen	-112	-139
ledse … att	-151	-187
ledse … det	-155	-165
ledse … katen	-111	-120
ledse … kvala	-106	-129
ledse … skrik	-95	-90
ledsen	-351	-402
ledva inget	-112	-120
ledva … mer	-112	-120
ledvark	-177	-171
lee*	-130	-160
leend sen	-154	-120
leend … fodse	-154	-120
leende	-174	-141
left arm	148	8
left bal	125	21
left ear	-169	-157
left hand	115	13
left knee	-144	-142
left side	272	58
left … ache	111	34
left … has	128	15
leg	83	-135
leg day	-180	-162
leg*	151	-24
legat ute	171	-14
legat … golve	-57	-117
legat … i	172	3
legat … morkt	138	26
legat … rals	-18	98
lego	-153	-117
legob mar	-111	-98
legob … bra	-111	-98
legs	139	-153
legs ache	-165	-152
legs are	185	5
legs weak	119	11
legs … after	-128	-112
legs … weak	162	14
lek	93	166
lek i	110	-6
lek … skola	110	-6
lek*	-275	-180
lekar	5	162
lekar med	5	162
lekar … under	9	134
leker	-281	-161
leker anda	-138	-112
leker att	-163	-159
leker glat	-102	-103
leker hemli	32	179
leker ingen	-128	-75
leker konst	9	134
leker nar	-108	-85
leker nu	-229	-146
leker och	-169	-141
leker polis	-97	-111
leker sviml	137	33
leker … alved	-108	-85
leker … drick	-121	-93
leker … feber	-156	-97
leker … golve	-121	-132
leker … han	-107	-104
leker … lek	20	116
leker … lekar	5	162
leker … och	-112	-127
leksa i	132	23
leksa … gar	132	23
leksl med	-121	-137
leksl … brors	-121	-137
lekslagsmal	-121	-137
lekte	107	-5
lekte en	110	-6
lekte … lek	110	-6
len*	-182	-27
ler	115	173
ler bara	143	5
ler snet	157	16
ler … med	143	5
ler*	-151	-134
lergigan	-148	-128
les	-190	-173
les jag	-118	-116
les pa	-165	-144
les … ar	-118	-116
let	157	109
let him	161	-15
let me	-23	178
let … leave	-23	178
let … sleep	161	-15
let*	119	313
letar	105	199
letar efter	-1	125
letar … mig	-23	96
letar … nagon	95	-28
letar … os	-18	86
letat	38	173
letat pa	27	145
letat … natet	27	145
leter	-139	-169
leters	34	273
leu*	176	-37
leukaan	148	12
leukemi	102	-47
lev	7	125
lev lang	7	125
lev*	-17	323
leva	73	373
leva det	-119	-133
leva for	-12	104
leva har	-18	106
leva kan	-87	-126
leva langr	25	183
leva med	13	147
leva men	115	-15
leva mer	39	203
leva vil	14	154
leva … int	14	107
leva … nu	114	-15
leva … skame	6	120
leva … vil	-113	-142
levax #	-184	-167
levax … mikro	-131	-122
levaxin	-168	-263
levde jag	22	146
levde med	-101	-146
levde … en	-101	-146
lever	6	222
lever ar	-117	-96
lever got	-124	-157
lever i	18	184
lever jag	-58	-72
lever men	24	144
lever och	33	-88
lever pa	-123	-35
lever … et	-58	-72
lever … har	-143	-151
lever … jag	24	144
lever … manda	-28	94
lever … morgo	20	111
lever … skada	-117	-96
lever … skrac	19	177
lever … ultra	-82	-112
levereras	-108	-115
leverflack	-177	-189
levern	-163	-151
levt klart	3	144
levxin	-110	-108
lic*	-174	-194
lice	-132	-158
lif*	101	145
life	177	185
life came	179	22
lift	194	16
lig*	144	10
liga	61	-69
liga ner	21	-159
liga pa	-133	-110
liga stila	105	16
liga … den	-145	-108
liga … for	173	-16
liga … kalsv	105	16
liga … morkr	115	2
liga … sofan	-89	-120
liger	163	-16
liger avsvi	111	0
liger bredv	110	-28
liger dar	206	14
liger fint	-154	-150
liger frame	12	160
liger framf	3	141
liger helt	154	13
liger hon	129	-8
liger i	264	198
liger inlag	-105	-118
liger jourm	-120	-120
liger med	133	46
liger medve	110	-8
liger ner	-158	-160
liger och	-39	-191
liger pa	30	-132
liger runt	-145	-158
liger sjalv	-118	-119
liger slap	119	13
liger snet	118	32
liger stil	-37	-118
liger under	77	167
liger ute	154	31
liger vaken	-154	-159
liger … #	-225	-243
liger … badru	19	107
liger … blund	97	17
liger … en	187	33
liger … flamt	113	28
liger … for	-90	-112
liger … foste	125	2
liger … gasva	119	13
liger … golve	245	99
liger … halgo	131	43
liger … hands	6	136
liger … hospi	-127	-145
liger … i	132	7
liger … koksg	105	-19
liger … kuver	19	124
liger … livlo	126	11
liger … los	110	-8
liger … matan	10	158
liger … mig	3	141
liger … nu	132	56
liger … och	224	-13
liger … ryg	-141	-130
liger … sange	114	35
liger … sjukh	-132	-158
liger … tanke	-167	-160
liger … tils	-9	90
liger … trape	87	13
liger … traph	113	-16
light hurts	157	28
light … and	134	29
light … my	134	95
lighter	48	173
ligsar	171	25
liika laake	144	-12
lika	-105	214
lika bra	33	325
lika den	110	19
lika garna	-17	123
lika pa	-149	-126
lika som	-160	-168
lika … att	22	285
lika … bada	-149	-126
lika … forut	-160	-168
lika … hogra	110	19
likad som	-96	-106
likad … de	-96	-106
like #	131	-11
like a	109	-74
like about	-110	-116
like cofee	119	16
like hel	-16	-144
like hurti	-3	148
like im	152	12
like pasin	165	29
like someo	153	6
like that	-164	-158
like to	-243	-194
like … and	174	19
like … every	-110	-116
like … going	106	-13
like … is	132	10
like … out	165	29
like … someo	-3	148
likna kraks	98	35
liktorn	-130	-167
lil*	170	67
lila	224	60
lila ar	122	2
lila flack	118	41
lila nyp	-114	-98
lila och	113	-17
lila pa	163	38
lila prick	183	68
lila skrub	-118	-106
lila … #	126	34
lila … pa	152	22
lila … sprid	93	-11
lilan	52	-108
lilan ar	165	5
lilan … blaso	-96	-90
lilan … gra	106	12
lilas far	-10	116
lilas lag	110	22
lilas svald	144	-4
lilas … en	-132	-107
lilas … i	110	22
lilas … stryk	-10	116
lilasyster	111	151
lilbr sag	6	115
lileb #	-16	128
lileb biter	-15	102
lileb drar	88	-11
lileb gar	2	86
lileb gomer	155	-13
lileb ha	5	106
lileb har	29	102
lileb kom	-127	-114
lileb slar	-24	79
lileb … ar	-16	128
lileb … huvud	-24	79
lileb … in	88	-11
lileb … legat	-18	98
lileb … os	117	-15
lileb … sig	-15	102
lileb … ut	2	86
lileb … vagen	-20	101
lilebror	182	99
lilebrorsan	-18	98
lilen	175	167
lilen #	151	18
lilen andas	141	-16
lilen … stana	141	-16
lilfi nar	-174	-148
lilfi … jag	-163	-146
lilfingret	-167	-152
lilja	-154	-152
lilje gifti	-159	-130
liljekonvalj	-159	-130
liljekonvaljen	128	14
liljo gifti	-80	-88
liljo … for	-80	-88
liljor	-80	-88
lilta ar	-136	-111
lilta i	-147	-107
lilta … sned	-136	-111
lilta … sofbe	-141	-125
liltan	-262	-266
lim*	86	-80
limp	86	-80
lin*	31	-159
lina	144	5
lina om	144	5
lina … halse	144	5
linda man	-128	-119
lindar	-128	-119
line in	-125	-91
line … the	-125	-91
linja nar	23	114
linja … jag	23	114
linjal	23	114
linsen	-129	-118
lip*	259	45
lips	259	45
lips are	180	22
lips … blue	189	46
lis*	-153	-73
lista	-151	-26
lista jag	-127	-133
lista om	-112	-70
lista pa	9	166
lista … mig	-204	-235
lista … vilka	17	117
lit*	-155	-193
litar	-6	96
litar pa	-6	96
litar … honom	-6	96
lite	-173	-188
lite a	184	47
lite andfa	-213	-197
lite av	-144	-126
lite badva	-154	-122
lite batre	-81	-180
lite bla	93	-4
lite blod	-308	-301
lite brun	-121	-94
lite cola	-121	-113
lite domna	-103	-83
lite efter	-220	-161
lite feber	-212	-154
lite for	-28	93
lite fortf	-36	150
lite fran	-195	-158
lite greje	101	38
lite hogt	-179	-150
lite i	-100	-219
lite jord	-178	-158
lite kan	-156	-145
lite lag	-214	-213
lite ledse	-128	-161
lite men	173	-13
lite menin	-103	-111
lite mer	-174	-161
lite mod	8	127
lite nar	-154	-145
lite nasbl	-141	-120
lite nere	-175	-214
lite nu	-122	-48
lite om	-99	-165
lite omt	-116	-94
lite ont	-136	-180
lite over	82	33
lite rin	-115	-87
lite rod	-202	-185
lite rot	-224	-242
lite rund	-103	-99
lite scham	-204	-170
lite sen	-161	-151
lite slem	-205	-158
lite somn	-122	-114
lite stel	-274	-199
lite svag	-189	-137
lite svara	-141	-153
lite svule	-303	-210
lite tor	-133	-115
lite trot	-140	-136
lite trota	-112	-130
lite tung	98	14
lite typ	-127	-117
lite ur	-145	-121
lite ut	132	42
lite var	-125	-128
lite varm	-177	-115
lite vaten	-76	71
lite vin	-148	-129
lite yr	-334	-276
lite … #	-304	-245
lite … an	-184	-182
lite … anars	122	2
lite … blodn	-121	-94
lite … brodk	-84	-119
lite … brost	82	33
lite … den	101	16
lite … det	142	30
lite … efter	-201	-146
lite … fast	-148	-129
lite … fingr	-181	-172
lite … ga	-93	-109
lite … hela	-121	-132
lite … hon	-70	-152
lite … hosta	-118	-83
lite … i	-310	-254
lite … idag	-21	-132
lite … ingen	-147	-94
lite … inget	-206	-162
lite … leken	-112	-117
lite … maten	-130	-108
lite … men	17	-170
lite … mycke	-116	-151
lite … nar	-309	-288
lite … nasan	-184	-142
lite … pa	-176	-224
lite … pig	-115	-87
lite … preci	-184	-167
lite … sager	143	37
lite … sen	-53	-141
lite … ser	-168	-174
lite … sluta	-119	-135
lite … snura	120	27
lite … tandk	-176	-142
lite … tror	-135	-115
lite … varje	-150	-131
liten	-179	-186
liten behov	-108	-98
liten bit	93	10
liten blasa	-222	-216
liten branb	-124	-99
liten brun	-109	-83
liten bula	-161	-171
liten forha	-125	-115
liten galst	-114	-113
liten knol	-179	-158
liten rand	-85	-108
liten rispa	-113	-126
liten rorel	30	115
liten slat	-132	-104
liten stot	-168	-141
liten … aple	93	10
liten … flack	-162	-140
liten … flytn	-112	-84
liten … for	-115	-103
liten … hitad	-114	-113
liten … mar	-141	-115
liten … ny	-108	-98
liten … pa	-216	-73
liten … ring	-112	-101
liter	133	-44
liter om	215	87
liter … me	-118	-154
literaly	-164	-159
litet	96	-158
litet harif	132	-26
litet jack	-223	-221
litet runt	130	12
litet … ar	-110	-99
litet … bater	130	12
litet … plast	-130	-122
litet … sluta	-140	-167
litiu hon	16	99
litiu skaka	125	43
litiu … sludr	125	43
litle broth	-16	141
litle siste	-1	157
litle stye	-107	-117
litle … on	-122	-133
liv	106	112
liv fore	26	119
liv haha	-109	-129
liv i	114	-133
liv ikval	10	90
liv om	-2	128
liv … anda	23	93
liv … aret	-105	-116
liv … den	-154	-170
liv … det	18	128
liv … ej	-20	84
liv … en	-89	-119
liv … for	-109	-129
liv … fruga	149	16
liv … hene	178	-8
liv … honom	259	-13
liv … mama	120	-3
liv … min	91	-46
liv … nat	10	122
liv … slut	-133	-120
liv … vil	-58	-72
liv*	4	209
live	117	152
live av	-1	142
live … cofee	-112	-93
live … mej	-4	138
livet	-168	16
livet av	-211	-132
livet har	39	127
livet kans	-103	-111
livet mer	33	134
livet mig	8	135
livet pa	-143	-149
livet rent	4	127
livet til	10	112
livet … aldre	-143	-149
livet … et	17	197
livet … ingen	27	145
livet … inte	29	127
livet … jul	10	112
livet … komit	37	127
livet … lite	-103	-111
livet … mama	10	121
livet … mej	55	188
livet … mig	-240	-240
livet … over	-121	-119
livet … sig	-109	-2
livet … tar	38	129
livet … ut	4	127
livet … vil	50	136
livetav	8	135
livfo galer	41	146
livfo … aven	32	124
livforsakringen	35	184
living	-113	29
livlos	227	16
livmo ar	134	26
livmo blod	133	11
livmo … och	133	11
livmodern	201	39
livmoderspiral	-149	-134
livra for	-111	108
livra … hojde	-166	-184
livra … honom	2	155
livra … mig	10	175
livrad	-40	168
livsf got	-107	-140
livsfarligt	-107	-140
livst var	-105	-96
livst … fyler	-105	-96
livstestamente	-104	-106
lix*	-3	119
lixom	-3	119
ljo*	17	197
ljog	17	197
ljog for	15	137
ljog … psyko	15	137
lju*	159	-42
ljud	242	116
ljud gor	7	129
ljud och	145	8
ljud perso	95	-28
ljud … honom	7	129
ljud … sig	140	19
ljugi om	14	142
ljugi … mina	14	142
ljugit	14	142
ljums farli	-115	-106
ljums frosa	133	23
ljums … eler	-115	-106
ljums … sutit	-110	-82
ljumskbrack	-164	-144
ljus kraks	102	41
ljus rok	-124	-116
ljus … hela	102	41
ljus … hosta	-124	-116
ljuse och	-124	-102
ljuse skar	139	21
ljuse … fick	-135	-110
ljuse … i	116	25
ljuset	52	-71
ljuskanslig	122	45
ljusterapi	-186	-199
lo	138	10
loc*	-244	-14
lock	-340	-303
lock for	-236	-223
lock men	-117	-92
lock … hor	-117	-92
lock … orat	-236	-223
locka och	-103	-101
locka … knast	-103	-101
lockande	-24	114
lockar	-103	-101
locke in	-15	130
locke the	-24	127
locke … the	-7	124
locked	-12	238
log*	-250	-176
logar	-152	-137
logar … in	-107	-120
logat	9	124
logat ut	9	124
logat … fran	9	124
login	-150	-143
logopeden	-145	-137
loi	141	63
loi paans	143	13
lok	-78	-176
lok fast	113	-15
lok … jag	113	-15
lol	-198	-265
lol alt	132	-26
lol dor	-166	-155
lol how	-120	-126
lol … e	132	-26
lol … long	-120	-126
lon	25	132
lonely	-130	-121
lonen	-2	135
long until	-120	-126
long … the	-154	-185
look up	-103	-117
look … at	-103	-117
looki at	-2	170
looki … the	-2	170
looking	-125	-11
looks	-5	-168
lop	122	17
lopning	-180	-166
lopu	249	78
lopui	-220	-220
lopui heti	-220	-220
lor*	-135	61
lorda han	-151	-125
lorda sen	20	145
lorda … bara	-115	-138
lordag	-86	109
los	-295	-407
los i	-200	-204
los igen	-161	-186
los pa	-102	-143
los tand	-132	-135
los utanf	110	-8
los … haret	-117	-126
los … magen	-140	-122
losen	-120	-133
losen e	-120	-133
losen … tilba	-120	-133
loser	-72	48
loser korso	-148	-148
loser sig	4	128
loser … pa	30	157
losin it	-7	128
losing	-7	167
losna #	103	18
losna nar	-154	-165
losna plomb	-144	-138
losna … i	103	18
losna … jag	-154	-165
losnad	-144	-138
losnade	-151	-161
losni ar	-47	87
losni och	12	188
losni … att	13	149
losni … sager	12	135
losni … vil	50	145
lost and	-149	-134
lost my	-114	-152
lost our	-132	-107
lost two	120	5
lost … finge	120	5
lost … in	155	2
lost … presc	-98	-98
losta ont	89	30
lostander	124	31
lot	6	-140
loud tinit	-101	-123
lov	176	174
lov ama	156	15
lov for	24	200
lov … att	12	139
lov … kasvo	134	6
lov*	-60	133
lova	44	179
lova det	-1	132
lovade	23	145
love	13	148
lovet	-90	16
lovet sju	-94	-107
low	-177	-182
low since	-177	-143
low … the	-157	-173
low*	-168	-222
lower	-162	-213
lower back	-180	-190
lower … pain	-120	-110
loy*	-5	-164
luck	-103	-83
luck i	-103	-83
luck … got	-103	-83
lud*	187	-3
ludigt	128	-7
luf*	328	-78
luft	326	-53
luft als	133	-10
luft behov	-116	-106
luft bla	109	35
luft dalig	116	26
luft genom	-184	-25
luft hema	-156	-147
luft hjalp	123	1
luft hon	141	14
luft i	-111	-141
luft kan	124	27
luft nar	117	17
luft och	150	36
luft pa	119	-9
luft sa	120	-18
luft … dacke	-143	-144
luft … det	138	13
luft … knapt	108	13
luft … mun	109	35
luft … nar	143	13
luft … nasan	-187	-158
luft … ny	-116	-106
luft … rikti	119	-9
lufte ar	-180	-158
lufte och	119	15
lufte ta	171	15
lufte … det	147	9
lufte … inte	179	34
lufte … slut	171	15
lufte … tor	-172	-154
luften	123	-80
luftg i	140	-7
luftg … ogat	140	-7
luftgevarskula	140	-7
lug*	-118	-9
lugn for	34	140
lugn idag	-167	-150
lugn nu	-97	83
lugn perso	-120	-113
lugn … behov	-115	-90
lugn … bruka	-167	-150
lugn … evig	11	141
lugn … forst	34	140
lugn … har	-120	-113
lugna for	17	105
lugna sa	-103	-136
lugna table	126	21
lugna … ala	17	105
lugnande	-142	-241
lugnar	-49	129
lugnare	17	105
lugnt	-139	-87
lugnt i	-161	-152
lugnt idag	-102	-115
lugnt men	89	-33
lugnt vil	-96	-106
lugnt vile	55	168
lugnt … magen	-127	-112
lugnt … nat	-96	-99
lugnt … trygt	-53	-80
lukta aceto	125	52
lukta bajs	166	41
lukta feber	167	46
lukta ila	-107	-111
lukta nagel	189	58
lukta paron	156	48
lukta skit	83	9
lukta … a	139	46
lukta … hon	172	21
lukta … kante	-132	-112
lukta … o	105	17
lukta … och	127	32
lukta … rent	83	9
lukta … ur	-103	-134
luktar	36	-122
lul*	-236	-226
lulea	-236	-226
lun*	98	-102
lunch	169	54
lunch #	119	15
lunch darig	-109	-104
lunch och	180	-17
lunch … at	-109	-104
lunch … nu	56	-84
lunchen	-146	-108
lund	-153	-165
lunga nar	109	17
lunga … jag	109	17
lunginflamation	-147	-208
lungo och	115	29
lungo … inte	108	-3
lungo … skumi	115	29
lungorna	40	-76
lungradning	-136	-120
lust	-29	128
lust att	13	169
lust … skaka	-21	101
lust … sla	12	96
lut	179	8
lut i	99	-8
lut … ogat	99	-8
luu*	2	176
luule eta	8	155
luulee	-3	150
lyc*	-165	-28
lycka	-255	-220
lycka nar	-165	-148
lycka over	-137	-128
lycka … barnb	-159	-135
lycka … provs	-137	-128
lyckas	-6	127
lyd*	134	141
lyda	78	139
lyda roste	-1	179
lyf*	-77	-249
lyft	-152	-87
lyft armen	-145	-134
lyft … over	-145	-134
lyfta	-94	-212
lyfta arm	117	23
lyfta ena	101	16
lyfta foten	121	46
lyfta hoger	133	51
lyfta hogra	119	35
lyfta … als	121	46
lyfta … armen	208	49
lyfta … och	168	47
lyfta … sen	128	52
lyfte armen	-135	-113
lyfte da	140	16
lyfte den	-140	-141
lyfte farli	-117	-93
lyfte hene	198	10
lyfte pa	211	44
lyfte … feber	159	7
lyfte … gymet	195	50
lyfte … over	-109	-82
lyfte … smal	140	16
lyfte … tacke	138	26
lyfte … tvatm	-129	-107
lyfter	-85	-231
lyftet	133	7
lyh*	-119	-141
lyhor sover	-119	-141
lyhor … dalig	-119	-141
lyhort	-119	-141
lyi*	164	2
lying	164	2
lymfk i	-131	-111
lymfk … halse	-131	-111
lymfkortlar	-133	-106
lymfom	132	-1
lyo	30	342
lyo aitia	17	160
lyo minua	8	180
lyo mua	4	136
lyo … humal	4	136
lys*	-122	4
lysna … true	-110	-124
m	-103	-230
ma bra	16	192
ma … av	14	148
mac*	-201	-81
macka	-174	-168
mad*	-185	1
made bra	-171	-161
madra hon	23	155
madra pa	-113	-113
madra … matan	-113	-113
madrasen	-71	83
mag*	-13	-199
mage	117	5
mage bulra	-120	-107
mage efter	113	20
mage en	120	27
mage i	14	137
mage och	215	37
mage stop	-103	-96
mage … falet	113	20
mage … hela	-120	-107
mage … i	-103	-96
mage … in	184	49
mage … maj	14	137
mage … sida	120	27
magen ar	330	98
magen att	143	24
magen brane	-141	-139
magen bubla	-169	-134
magen den	143	40
magen e	151	13
magen efter	-204	-180
magen ena	193	45
magen han	-133	-101
magen hard	160	47
magen hela	-127	-141
magen igar	-121	-137
magen igen	-139	-120
magen later	-112	-87
magen lugna	28	121
magen magen	116	11
magen nu	-113	-142
magen o	51	118
magen ocksa	-155	-159
magen ont	147	29
magen plus	112	47
magen pumpa	127	2
magen ror	152	19
magen rygon	124	17
magen sedan	-174	-149
magen sen	-207	-71
magen star	83	9
magen stenh	154	22
magen stor	-145	-100
magen svima	170	69
magen til	-128	-101
magen under	148	-15
magen upsva	148	22
magen varje	-172	-211
magen … ar	86	-33
magen … armar	120	-8
magen … axeln	161	50
magen … benen	160	65
magen … bonor	-110	-102
magen … borta	-164	-167
magen … dag	-127	-112
magen … diare	-176	-160
magen … en	141	16
magen … feber	-178	-114
magen … fora	82	127
magen … forky	-134	-115
magen … hard	209	-9
magen … ilalu	141	21
magen … inte	153	43
magen … jag	242	114
magen … klar	-203	-188
magen … komit	117	27
magen … kraks	-76	-160
magen … mar	-137	-143
magen … maten	-212	-203
magen … migra	-124	-102
magen … morgo	-118	-160
magen … nagra	28	121
magen … och	119	-35
magen … pa	112	47
magen … revbe	148	-15
magen … roste	95	-13
magen … rygen	134	46
magen … sidan	193	45
magen … sig	28	121
magen … skrik	-117	-108
magen … som	-169	-150
magen … sonda	-158	-190
magen … spand	160	47
magen … spyr	117	-2
magen … stenh	183	62
magen … svima	157	41
magen … tiden	-127	-141
magen … tva	-132	-128
magen … upbla	203	50
magen … vare	135	-3
magkn efter	-121	-116
magknip	-171	-215
magkr … diare	-119	-89
magn	132	120
magn att	139	-6
magn … ja	139	-6
magne hon	124	31
magne til	132	23
magne tva	129	-5
magne … en	132	23
magne … har	124	31
magne … huvud	-152	-125
magne … mista	129	16
magne … styck	129	-5
magnesium	-174	-190
magnet	190	25
magneter	173	2
magnetkulor	152	32
magnetrontgen	-152	-125
magon efter	-128	-113
magon som	-34	-91
magon varje	-117	-136
magon … att	-128	-113
magon … gar	-129	-115
magon … skolm	-94	-107
magont	-8	-163
magra andas	153	48
magra slo	156	48
magra … konst	153	48
magra … lukta	167	63
magrat	241	95
magsj hema	-114	-100
magsj keton	136	33
magsj med	-121	-93
magsj … #	136	33
magsj … borja	-114	-100
magsj … feber	-121	-93
magsj … helge	-109	-108
magsj … igar	-179	-172
magsjuka	-155	-237
magsjukan	-145	-141
magsm och	128	52
magsm … svima	128	52
magsmarta	179	71
magsmartor	165	14
mai*	2	205
maj	-162	-68
maj nasta	14	137
maj … gang	14	137
mak*	33	-125
makaa	163	-33
makaa … eika	143	-25
makar blir	-105	-93
makaroner	-153	-137
make	-172	-129
make har	-156	-151
make … mat	-115	-108
maken	41	-134
maken har	117	-56
maken hotat	-12	81
maken sager	11	125
maken tycke	-105	-107
maken … att	11	125
maken … det	-105	-107
maken … hene	-12	81
maken … lamna	111	-12
makes	-4	198
makin weird	142	1
making	235	87
mal … en	-178	-171
mal*	-97	-127
malade	-155	-150
malar om	73	131
malat	-91	-98
malat taket	-91	-98
malat … hela	-91	-98
maltid	25	151
mama #	228	89
mama at	9	135
mama blir	-194	-107
mama de	-12	123
mama dodar	-85	-115
mama drar	51	100
mama fatar	-93	-124
mama fick	-140	-127
mama ful	-19	82
mama ger	17	122
mama halv	146	15
mama hon	-180	-65
mama hor	-4	110
mama hotar	42	135
mama hur	-132	-134
mama igen	-6	157
mama jobar	4	122
mama laser	14	185
mama livlo	110	-19
mama mama	12	95
mama mig	11	106
mama nar	7	138
mama och	-115	-23
mama pa	139	29
mama prata	62	-64
mama ramla	169	38
mama ringd	170	-21
mama sa	-17	155
mama sager	-216	-137
mama skale	3	110
mama slar	24	175
mama socke	129	26
mama tror	127	160
mama vil	-92	-95
mama … a	8	-162
mama … ansik	146	15
mama … att	14	233
mama … bara	157	22
mama … demen	-154	-88
mama … dod	12	95
mama … dot	9	144
mama … druck	-7	131
mama … ej	157	-9
mama … galim	159	21
mama … ha	-92	-95
mama … han	7	138
mama … haret	-1	93
mama … hejda	4	100
mama … hemet	111	18
mama … hon	-1	132
mama … i	140	-10
mama … igen	-19	82
mama … in	21	107
mama … ingen	-93	-124
mama … inte	249	245
mama … jag	-99	54
mama … jatef	-6	104
mama … jatek	103	19
mama … kasta	3	116
mama … mar	135	34
mama … medve	164	18
mama … men	115	-6
mama … mig	-2	201
mama … nu	143	-10
mama … prata	114	25
mama … roste	-4	110
mama … sa	-139	-127
mama … sama	-148	-118
mama … sjuk	129	26
mama … skaka	9	124
mama … snack	-123	-116
mama … ta	33	111
mama … tagit	132	-20
mama … ut	6	135
mama … vad	-6	157
mama … varje	25	139
mamas brost	-145	-133
mamas matar	122	58
mamas … kaner	96	-22
mamas … ska	-145	-133
mamas … var	122	58
mamografi	-157	-148
man	-286	-152
man #	161	63
man aka	-152	-176
man andas	101	-4
man ata	-185	-209
man att	-139	-153
man bada	-106	-120
man bara	12	187
man bli	-116	-109
man blir	-212	-218
man blivi	-107	-125
man bort	-109	-143
man braka	-98	-126
man da	-140	-110
man det	-20	-138
man direk	3	124
man do	13	165
man dog	-144	-169
man dor	-38	127
man drick	-141	-177
man en	-177	-181
man fa	-174	-137
man for	-133	-100
man forst	-132	-111
man fran	-5	120
man fylt	-135	-150
man gamla	-181	-169
man gor	-30	161
man ha	-155	-183
man hange	3	230
man hitad	-21	97
man hlr	-120	-93
man hol	-17	100
man hopar	3	124
man hotar	22	131
man jag	-10	144
man jodta	-117	-116
man kana	-139	-133
man kola	-198	-205
man kolap	154	2
man lamna	64	188
man lar	28	121
man laser	126	-6
man lyfte	242	37
man mar	36	117
man med	-112	-8
man om	-218	-112
man prata	5	-158
man ringa	-148	-149
man rycke	163	7
man sager	-16	140
man sig	-219	-230
man sit	-105	-129
man sjalv	26	176
man skar	105	-7
man skriv	-165	-171
man sla	14	197
man slar	-92	106
man slog	-175	-210
man snark	-167	-156
man som	-155	-164
man somna	27	157
man ta	-153	-92
man tande	143	28
man tar	4	355
man til	-156	-50
man tog	24	128
man trana	-154	-130
man tror	2	147
man tryck	92	-46
man tycke	-109	-104
man vara	-13	124
man varva	-103	-122
man vil	-147	-167
man … ala	9	202
man … alt	28	135
man … at	-35	-161
man … badpl	90	27
man … barn	-165	-181
man … barne	-120	12
man … begra	-97	-108
man … blodv	-159	-147
man … bort	-160	-183
man … brost	120	20
man … demen	41	114
man … det	39	173
man … do	-108	-166
man … dod	1	149
man … dodsb	-96	-99
man … drick	-158	-133
man … efter	-106	-120
man … eleme	3	98
man … en	-165	-162
man … et	31	-85
man … fast	64	115
man … fat	133	-23
man … feber	-75	-121
man … forla	-129	-98
man … fot	-128	-119
man … fran	3	124
man … friko	-122	-124
man … galen	-114	-125
man … gamla	-166	-198
man … gift	10	154
man … gravi	-161	-159
man … grot	129	24
man … hema	-154	-159
man … hjart	-143	-99
man … hon	-113	-78
man … hopad	-110	-100
man … i	-75	-201
man … iblan	-98	-126
man … inan	-161	-199
man … jag	11	117
man … kol	106	-15
man … kopt	33	130
man … kunde	9	133
man … lampa	101	23
man … laser	-101	-112
man … lax	-109	-94
man … liga	-81	-113
man … livet	38	120
man … medic	-181	-169
man … mig	-124	-24
man … min	8	157
man … mycke	-40	122
man … nagon	-145	-210
man … nan	-123	-145
man … natet	14	171
man … ner	-103	-122
man … nu	104	13
man … och	151	116
man … om	-132	-104
man … organ	23	165
man … rumet	-24	90
man … sa	-169	-103
man … se	36	132
man … sex	0	118
man … sig	97	190
man … sin	-21	97
man … sit	-25	126
man … sjuks	-111	-170
man … sluta	56	176
man … sned	160	26
man … spark	-139	-133
man … stryp	15	133
man … tidni	126	-6
man … til	-194	-173
man … utsat	-107	-125
man … valt	23	165
man … varje	12	139
man … veter	-163	-138
man … vil	47	128
man*	-58	-121
manad gamla	-135	-81
manad har	-156	-181
manad hon	169	-4
manad med	109	-11
manad napro	-90	-97
manad nu	80	128
manad over	-114	-98
manad sen	-176	7
manad snuva	-121	-92
manad sover	145	-20
manad vande	-141	-132
manad … #	-7	-97
manad … ater	-121	-92
manad … bara	128	14
manad … bebis	-135	-81
manad … bort	-141	-132
manad … bruka	-90	-97
manad … far	117	17
manad … feber	-114	-74
manad … har	143	15
manad … hog	117	53
manad … i	161	18
manad … mar	-123	-130
manad … nu	-94	41
manad … och	-12	157
manad … pa	-114	-98
manader	-123	-180
managing	-103	-111
manda han	12	132
manda i	112	11
manda lol	17	142
manda med	-101	-90
manda mer	-105	-122
manda och	-38	-136
manda pasar	-163	-167
manda sager	-148	-145
manda vem	-108	-115
manda … ala	5	157
manda … an	-105	-122
manda … hjart	-118	-126
manda … hon	-148	-145
manda … jag	-103	-111
manda … kval	112	11
manda … man	-88	-121
manda … ogoni	-101	-90
manda … ringe	-108	-115
manda … sa	112	47
mandagar	-131	-147
mandags	-209	-167
mandlar	-144	-123
manen framf	131	-1
manen har	-108	-117
manen vid	95	-28
manen … borde	95	-28
manen … mig	131	-1
manen … slog	7	134
manga ar	-8	-134
manga av	5	135
manga gange	-42	-130
manga insul	-11	128
manga kisbl	-117	-124
manga som	-13	99
manga somnt	36	203
manga table	219	32
manga tar	-123	-132
manga … ar	-52	95
manga … asist	134	54
manga … behov	-19	212
manga … jag	-121	-92
manga … livet	-123	-132
manga … men	151	0
manga … mina	5	135
manga … och	-145	-139
manga … ofora	-110	-82
manga … pa	10	129
manga … sedan	-108	-123
manga … ska	-172	-188
manga … skule	-13	99
manis i	11	141
manis mer	9	164
manis … rumet	11	141
maniska	-96	16
maniskor	-44	101
manlig	-106	-128
mans bror	-8	108
mans fel	-114	-94
mans vitam	-123	-102
mans … av	-123	-102
mans … haha	-114	-94
mansf a	-128	-101
mansf … tror	-128	-101
mansforkylning	-173	-147
mansk ratig	-93	-124
manskliga	-93	-124
many of	-32	123
many parac	-140	-104
many pils	160	42
many … can	-161	-130
many … does	2	126
many … my	-32	123
mar	-103	-255
mar anars	-162	-199
mar bra	-281	-368
mar dalig	106	266
mar du	-141	-141
mar fint	-145	-128
mar frukt	211	13
mar helt	-112	-102
mar ila	-2	-105
mar konst	99	48
mar mycke	-131	-161
mar ok	-183	-187
mar pis	-108	36
mar rat	168	-1
mar snabt	103	13
mar som	-143	-160
mar … an	141	18
mar … anars	-202	-203
mar … av	-62	-122
mar … batre	-135	-166
mar … behov	-85	-83
mar … bra	86	-131
mar … dalig	218	162
mar … efter	161	3
mar … fins	-96	-122
mar … ila	110	-46
mar … inan	36	117
mar … kalsv	133	30
mar … konst	154	31
mar … men	-143	-91
mar … nasta	-72	-98
mar … nu	-83	-147
mar … och	1	-185
mar … okej	-145	-166
mar … pa	-150	-151
mar … sa	20	139
mar … samre	103	13
mar … ska	-144	-107
mar … skar	24	143
mar … socke	113	20
mar … spyr	120	41
mar … vanli	-166	-145
mar … vil	-115	-20
mar*	-82	40
mardr om	-158	-166
mardr … att	-151	-149
mardromar	-197	-216
marka	173	180
marka om	32	238
marka skiln	11	126
marka … ja	11	197
marka … nar	11	126
marke	-164	-72
marke efter	16	170
marke hosta	127	27
marke man	-124	-182
marke pa	-14	201
marke runt	-8	228
marke … att	-124	-182
marke … fingr	-3	115
marke … halse	-9	226
marke … hela	127	27
marke … rygen	10	111
marke … skarp	19	145
marken	54	413
marker	-34	-178
marmo pa	124	9
marmo … knana	155	32
marmor	142	43
marmorerad	229	26
mars	-219	-77
mars och	-212	-188
mars var	-129	-121
mars … betal	-106	-97
mars … bor	-166	-143
marsv ar	-142	-142
marsv dog	-147	-156
marsv … blat	-142	-142
marsv … imors	-97	-108
marsvinet	-244	-279
mas*	180	184
masa	137	218
masa av	96	-22
masa lugna	126	21
masa piler	124	-7
masa raka	1	136
masa snit	-13	111
masa vaten	127	-4
masa … i	105	6
masa … mamas	96	-22
masa … och	124	-7
masa … pa	-9	127
masa … sar	1	136
masa … table	126	21
maserar	-151	-138
mask	-158	-134
mask vart	-116	-106
maskar	-239	-234
maski den	106	-7
maski … apote	-105	-90
maskindiskmedel	125	28
maskinen	181	15
masor	244	103
masor idag	107	47
masor kisar	153	48
masor med	138	-1
masor stopa	-6	130
masor tog	-21	120
masor … blod	219	28
masor … in	-6	130
masor … kraks	107	47
masor … mig	-17	113
masor … ofta	153	48
masoren	-26	198
mast	192	21
maste aka	-91	44
maste be	16	153
maste boka	-138	-129
maste bort	2	177
maste doda	12	146
maste fa	-7	120
maste gora	-10	132
maste ha	-171	-136
maste hamta	105	-57
maste harif	-13	121
maste hopa	-8	143
maste kisa	-218	-172
maste koma	183	27
maste kryst	169	-6
maste lyda	-28	150
maste man	-200	-150
maste salja	-6	92
maste sita	159	-3
maste skada	4	136
maste skara	10	113
maste skolj	-138	-124
maste skriv	-5	152
maste up	-284	-275
maste vi	-124	-106
maste … andas	152	-21
maste … av	2	111
maste … bort	-5	151
maste … djupa	-29	73
maste … droga	-13	93
maste … en	3	158
maste … fem	-188	-180
maste … fort	-5	152
maste … gora	-179	-145
maste … ha	-146	-163
maste … hela	-134	-127
maste … hjalp	-11	111
maste … intyg	-119	-139
maste … luft	147	2
maste … mama	3	98
maste … med	-183	-196
maste … mig	136	123
maste … och	-61	-179
maste … ofta	-167	-133
maste … os	12	146
maste … ringa	123	14
maste … roste	-1	179
maste … til	-154	-108
maste … tilba	-2	128
maste … ut	-10	163
mat	-245	-2
mat #	-115	-108
mat dalig	11	143
mat gick	-103	-122
mat har	168	26
mat hema	-140	-3
mat ilama	76	12
mat och	-143	-148
mat prima	-107	-119
mat ser	92	30
mat … #	-115	-108
mat … fastn	135	11
mat … hela	-107	-119
mat … kalsv	116	29
mat … lange	1	94
mat … livet	42	181
mat … och	-121	6
mat … over	-103	-122
mat … sudig	92	30
mat … sveti	76	12
mata	-189	-136
mata om	-105	-90
matan glad	-113	-113
matan … forga	122	2
matan … igen	-113	-113
matar	-9	136
matar pa	118	8
matar torst	135	16
matar var	122	58
matar visar	99	-102
matar … #	66	-103
matar … bara	106	-21
matar … fingr	118	8
matar … inte	10	137
matar … slo	135	16
mataren	281	-12
matarn	141	-32
match	-171	-78
match skrek	-100	-102
match … hela	-100	-102
matchen	-224	-220
mate kan	-93	-124
mate pa	-135	-122
mate … apote	-135	-122
maten ar	9	266
maten fastn	-71	-124
maten gar	-130	-108
maten … forgi	-8	153
maten … gifti	5	126
maten … han	120	10
maten … up	-130	-108
matfo har	-272	-201
matfo … krakt	-272	-201
matforgiftning	-272	-201
matsk varje	158	14
matsk … gang	158	14
may*	149	-44
maybe	149	-44
maybe … minut	129	-29
me	5	442
me #	-116	-115
me alt	5	149
me and	113	149
me deta	-75	-111
me down	0	127
me en	-32	124
me folk	14	132
me helt	107	-15
me i	-125	14
me insan	-149	-151
me into	11	148
me jobet	-112	-105
me kniv	-13	118
me langr	8	162
me last	55	107
me leave	-23	178
me lufte	122	17
me mig	6	148
me mot	-106	-97
me omepr	-97	-97
me saxen	6	140
me to	-40	177
me until	105	-42
me with	-62	57
me … belas	9	159
me … fel	107	-15
me … fick	-112	-105
me … forfr	-106	-97
me … har	-3	100
me … hon	8	140
me … how	-175	-163
me … hurt	13	127
me … i	148	217
me … im	-143	-130
me … nar	-10	156
me … night	32	124
me … say	-15	100
me … sen	-155	-148
me … the	-34	155
me … tjat	-75	-111
med	-15	169
med #	211	-33
med ala	-183	-174
med alt	43	165
med altih	9	120
med alumi	-13	99
med ambul	-129	-106
med anat	-97	-98
med andni	-174	-157
med andno	118	26
med ansik	186	28
med antib	-117	-96
med antid	-123	-130
med armar	184	-1
med att	-149	-21
med bagen	137	1
med balte	40	234
med barn	-128	-142
med barne	-31	155
med bebis	-144	-15
med bensi	189	42
med bilen	-9	161
med bitet	119	9
med bloju	-137	-114
med bosan	-30	82
med brors	-121	-137
med busen	-106	-106
med byxor	10	164
med canab	-135	-135
med cigar	79	151
med cykel	-141	-146
med doda	11	94
med domna	161	19
med ena	158	-12
med et	166	170
med famil	-105	-153
med feber	123	-44
med fel	133	21
med flit	26	360
med folk	25	170
med forky	-133	-103
med forla	105	32
med forst	-120	-115
med frosa	202	18
med frukt	82	25
med fyrhj	113	3
med gas	5	136
med gevar	-1	148
med gifti	-124	-110
med glase	99	-2
med grane	9	116
med grona	-118	-99
med halsd	136	-9
med halva	141	15
med handu	148	43
med hene	162	178
med hjarn	-132	-127
med hoger	140	36
med honom	-97	36
med huvud	114	-14
med i	87	212
med inan	-129	-144
med insul	-9	171
med jarnt	-143	-152
med jobet	-135	-55
med katen	-94	16
med kejsa	-106	-106
med klock	11	109
med klor	-125	-117
med klump	145	14
med knapa	-107	-86
med kniv	197	181
med knive	-38	147
med kokan	128	34
med koles	-155	-170
med kompi	-57	-147
med kuden	-157	-74
med langr	-53	98
med lapst	6	127
med laser	-108	-123
med levax	-118	-130
med linja	23	114
med lite	-128	-94
med litiu	28	153
med livet	-28	118
med lufte	161	38
med magsj	127	40
med medic	86	215
med mig	57	301
med mit	-102	-95
med mjolk	-121	-118
med nagon	-229	-248
med nu	177	47
med ny	-113	-95
med nya	-209	-204
med ogoni	-101	-90
med ompla	-146	-149
med pasar	3	140
med pisto	-4	142
med plots	-134	-105
med pluge	-165	-171
med pulse	180	12
med rakbl	15	169
med repet	-18	141
med sax	-2	158
med sertr	-141	-161
med sin	89	133
med skame	6	120
med skarp	11	150
med skosn	2	108
med skote	95	-34
med skrik	-77	-113
med skrum	135	5
med slad	2	163
med slade	22	155
med smakp	-103	-102
med sms	-13	119
med snara	90	-49
med snope	48	155
med snubl	120	16
med somne	-111	-124
med stekp	15	154
med stol	6	145
med stres	-80	-110
med stryk	23	175
med svuln	6	142
med tanda	34	168
med tandv	140	41
med tasen	-126	-150
med titha	-115	-106
med tom	155	7
med tonar	-100	-114
med torsk	-179	-154
med tv	12	125
med under	-5	153
med vagen	134	67
med vald	21	182
med vanst	221	28
med varan	123	43
med varme	-119	-104
med vaten	-192	-165
med vilja	-10	106
med vita	-116	-79
med yxa	-33	109
med yxan	37	129
med … a	145	115
med … ala	8	158
med … anan	4	137
med … arm	131	19
med … bajse	-118	-99
med … barn	140	119
med … barne	-119	-111
med … behov	-101	-90
med … ben	84	-43
med … blod	-112	-91
med … blode	115	-12
med … blodt	-13	-101
med … bok	-103	-108
med … brans	-123	-116
med … bror	119	44
med … brun	-121	-94
med … demen	9	124
med … efter	29	146
med … en	-19	98
med … far	-122	-144
med … fira	16	136
med … for	164	276
med … forny	-126	-114
med … fram	165	65
med … glas	164	53
med … grade	96	-61
med … hade	-11	91
med … haha	-172	-194
med … har	138	215
med … hela	-136	-146
med … hon	-139	10
med … hos	-104	-67
med … huset	5	132
med … huvud	126	14
med … i	6	273
med … igang	-22	85
med … igar	-63	76
med … igen	5	156
med … jag	-73	44
med … just	-210	-204
med … kan	-157	-111
med … knapb	103	-7
med … kniv	184	14
med … laga	36	102
med … lat	-10	106
med … liten	30	115
med … litet	104	42
med … man	-119	-107
med … manis	-118	-131
med … med	-14	182
med … medel	-124	-110
med … medic	-74	59
med … men	-172	-158
med … menar	36	117
med … moten	-87	-122
med … motet	-160	-162
med … munen	141	15
med … n	12	125
med … namn	-114	-149
med … nar	-150	98
med … nere	163	175
med … nu	-140	-53
med … och	189	116
med … ogon	0	177
med … olyck	-138	-132
med … prick	-116	-79
med … rent	-95	-97
med … resa	-141	-109
med … rispa	-121	-137
med … runt	95	-58
med … sambo	81	-20
med … sax	22	157
med … sen	65	174
med … skola	7	156
med … slakt	11	94
med … slang	7	135
med … spyr	135	4
med … stav	-109	-122
med … stel	132	22
med … stres	-101	-124
med … sysko	-120	-121
med … tjat	-81	-124
med … troja	119	-26
med … tunga	119	9
med … tva	29	156
med … vark	-194	-120
med … vaten	128	34
med … vil	-119	-151
medan	175	195
medan hande	20	112
medan hon	120	-12
medan jag	137	133
medan … funka	20	112
medan … sov	-4	131
medan … titar	110	-18
medel	83	-26
medel fran	8	145
medel i	140	29
medel om	12	95
medel vilke	-124	-110
medel … att	12	95
medel … mask	-124	-110
medel … radio	8	145
medelande	-13	132
medelanden	1	178
medic at	-157	-187
medic ger	-126	-101
medic gor	-154	-142
medic i	19	175
medic inte	116	26
medic jag	-126	-89
medic mot	19	-104
medic ny	102	28
medic och	-112	109
medic racke	-153	-161
medic sen	-93	-70
medic tar	-118	-130
medic tva	-138	-114
medic vil	18	151
medic … anfal	138	6
medic … aptit	-108	-107
medic … des	-93	-70
medic … elsto	-126	-101
medic … gor	21	115
medic … julas	30	153
medic … kan	116	26
medic … mig	-201	-200
medic … prata	12	125
medic … sager	8	179
medic … slut	-182	-180
medic … stor	118	14
medic … til	-153	-161
medic … timar	-138	-114
medicin	-249	-246
medicinen	-243	-207
mediciner	-190	-122
medicinerna	27	164
medicinfri	-93	-70
medve en	159	29
medve i	-146	-153
medve los	110	-8
medve … golve	175	28
medve … nat	-116	-118
medve … stund	159	29
medve … utanf	110	-8
medvets	110	-8
medvetslos	143	-82
mej	117	454
mej dar	-4	116
mej for	4	169
mej gul	7	143
mej igar	-10	102
mej igen	-2	234
mej ikval	18	148
mej imors	7	134
mej nar	31	153
mej nu	4	115
mej pa	-142	-67
mej snabt	-121	-132
mej til	-17	119
mej … a	16	192
mej … druck	-121	-132
mej … han	25	143
mej … hemla	-3	89
mej … i	4	115
mej … igen	7	134
mej … karl	-4	125
mej … kinde	-131	-134
mej … laren	15	148
mej … men	-10	102
mej … o	-3	122
mej … paper	-119	-135
mej … sex	-15	112
mej … skams	-12	127
mej … somar	-3	89
melan aren	-107	-122
melan benen	115	206
melan bil	126	4
melan fingr	91	-42
melan hostn	143	18
melan revbe	123	-62
melan sex	-129	-147
melan skuld	172	-65
melan tarna	-237	-222
melan … a	145	14
melan … ar	-103	-121
melan … hon	102	-9
melan … ilama	92	31
melan … kliar	-134	-115
melan … kom	113	10
melan … nar	-76	-119
melan … och	157	55
melan … pa	91	-42
melan … yr	120	39
melanblodning	-200	-168
melanblodningar	-168	-138
melandagarna	-115	-113
melanstadiet	-165	-156
melat til	-144	-132
melat … barn	-144	-132
melatonin	-224	-238
men	-73	-265
men amar	-158	-140
men ar	-121	-117
men ater	-300	-229
men bad	-10	102
men bara	11	108
men behov	-177	-204
men blir	-158	-142
men dagar	-119	-131
men dom	-43	102
men drick	-277	-208
men egent	-146	-117
men en	75	164
men et	155	42
men far	-166	-155
men farfa	158	20
men fins	-175	-197
men forsv	129	-11
men forvi	148	25
men foten	-121	-95
men gar	-130	-147
men gick	3	142
men halse	155	6
men halva	131	37
men han	182	207
men har	-24	-186
men henes	-1	116
men hoger	157	22
men hor	-131	-97
men hosta	-160	-193
men hur	-133	-170
men hustr	-82	-112
men i	198	296
men idag	173	29
men inhal	-200	-149
men jag	-200	-89
men jateo	112	47
men kansk	98	25
men klar	-146	-156
men leker	-40	-150
men lugn	-115	-90
men mama	48	-103
men mar	-58	-155
men maste	-143	-150
men matar	118	8
men mense	135	19
men min	87	-89
men munen	102	17
men nej	-164	-162
men nu	140	-92
men pa	0	166
men penan	128	4
men pig	-111	-75
men posit	106	42
men repet	-12	140
men rorli	-107	-88
men sa	143	-7
men sager	11	-110
men sedan	153	21
men sen	203	-49
men ser	-146	-140
men siter	-40	-141
men skar	14	174
men sluta	-128	-124
men spota	19	162
men sprin	-121	-88
men svule	-106	-100
men talet	-99	-124
men tapar	-105	-90
men teste	148	27
men undra	-65	-181
men va	-167	-148
men vande	-2	112
men vi	-156	-216
men vil	-139	-159
men vit	107	14
men … ansik	131	37
men … at	-168	-148
men … ater	-220	-206
men … atit	-145	-107
men … bara	181	-6
men … batre	-97	-132
men … behov	-146	-191
men … bil	-18	128
men … blir	150	99
men … bloda	-128	-124
men … bra	-156	-167
men … dag	146	36
men … det	-188	-181
men … drick	-204	-196
men … en	97	-83
men … ena	159	41
men … falet	108	14
men … famil	-87	-126
men … far	10	-122
men … fat	-114	-104
men … fick	-151	-218
men … fint	-129	-158
men … forga	26	178
men … fraga	-71	-160
men … ga	-186	-192
men … gar	-269	-251
men … gick	-60	63
men … glad	-140	-122
men … grate	-142	-152
men … gravt	106	42
men … ha	-208	-184
men … hade	22	169
men … har	201	119
men … hem	-2	145
men … i	3	-131
men … igen	163	-4
men … jag	-91	-162
men … kans	-80	-115
men … kasta	20	126
men … kile	-1	116
men … knapt	160	47
men … knufa	-12	111
men … kom	-111	-164
men … komer	257	-11
men … krakt	211	55
men … kramp	102	21
men … krosa	21	148
men … kval	126	146
men … kvita	42	151
men … ladar	31	106
men … mar	-240	-274
men … maste	108	-24
men … mig	60	135
men … mycke	-105	-90
men … nat	97	144
men … och	-338	-293
men … ok	-116	-129
men … okej	-115	-137
men … pig	-194	-136
men … plane	22	135
men … plots	95	47
men … pumpa	163	8
men … rat	-168	-183
men … riner	144	9
men … ringd	-2	125
men … ror	146	10
men … rora	-208	-172
men … rosla	148	-13
men … skule	-127	-144
men … sludr	135	-28
men … sluta	-132	-173
men … som	-148	-183
men … spark	-9	154
men … stod	61	-68
men … tanke	84	225
men … tiden	-160	-158
men … tryck	160	24
men … undra	-213	-253
men … ut	19	174
men … va	-177	-120
men … vaken	10	122
men … vet	11	133
men … veta	-131	-141
men … vil	-20	-179
men … visar	117	33
men*	-55	123
mena	-128	16
mena kotii	34	203
mena toihi	-157	-163
menar	-125	121
menar alvar	16	134
menar jag	-40	83
menar ni	-136	-158
menar … han	27	182
menin att	13	130
menin egent	-139	-136
menin langr	27	145
menin med	40	181
menin pa	-103	-111
menin ut	-122	-120
menin … att	40	181
menin … jag	18	130
menin … manda	-103	-111
mening	87	313
meningar	120	38
meningen	215	175
meningit	-187	-186
meningitprickar	-122	-120
meningslost	-103	-111
mens	-271	-357
mens forst	-133	-136
mens och	-124	-121
mens … gange	-133	-136
mens … ont	-124	-121
mense ar	31	-145
mense blode	-109	-104
mense … lite	-132	-124
mense … orege	-128	-129
mense … rikli	-112	-108
mense … tre	135	19
mense … tva	158	-11
mensen	-72	-238
mensv som	-113	-131
mensv … som	-113	-118
mensv … vanli	-113	-131
mensvarken	-110	-111
mer	-147	202
mer et	104	23
mer hejda	13	184
mer hjalp	-8	142
mer hosta	-118	-83
mer jag	10	177
mer me	-75	-111
mer med	9	157
mer nu	-200	-198
mer rad	28	107
mer sager	11	80
mer slem	-152	-131
mer som	136	74
mer tack	37	125
mer tar	14	155
mer vildo	7	149
mer … att	108	5
mer … doden	-105	-122
mer … en	154	27
mer … for	60	189
mer … haler	10	116
mer … livet	38	129
mer … mer	116	149
mer … mig	10	190
mer … mit	5	138
mer … spray	-118	-83
mer … tryck	104	23
mer … vanli	-130	-140
mer … vark	92	31
mesia och	10	119
mesias	10	119
mest i	5	179
mest nar	-179	-214
mest om	-108	-162
mest pa	-210	-147
mest trot	179	-10
mest … jag	-42	-139
mest … kvala	-150	-148
mest … morgo	-130	-139
mesta	82	-76
met*	6	-259
metad lapar	117	8
metad … bla	117	8
metadon	152	26
metalflisa	133	14
meter	-40	-147
metformin	-205	-195
methotrexate	-137	-114
metoprolol	-123	-111
metot en	-157	-144
metot varje	132	17
metot … dag	132	17
metot … gang	-157	-144
metotrexat	35	-115
mg	-522	-453
mg morgo	-118	-119
mg … och	-118	-119
mid*	-16	-189
midag	-133	-180
midag som	-82	-93
midag … vanli	-82	-93
midjan	181	22
mie*	99	241
miehe lyo	18	212
miehe … minua	2	153
mieheni	14	87
miele pyori	6	127
miele … vaan	6	127
mielesa	6	127
mieli	-4	121
mieli hypat	-4	121
mieli … silal	-4	121
mies	103	153
mies lyo	4	192
mies … minua	8	135
mies … mua	4	136
mies … tapaa	-7	148
mig	-24	440
mig #	-53	109
mig adjo	3	97
mig ala	-127	-126
mig altid	-151	-183
mig ar	-34	167
mig att	-24	235
mig bada	160	35
mig dar	61	172
mig de	30	135
mig depig	-126	-127
mig det	-183	-36
mig djupa	7	123
mig djupt	35	-161
mig drick	-116	-109
mig dygne	-13	131
mig efter	-7	151
mig en	-144	42
mig ensam	-159	-172
mig et	4	210
mig etyle	151	5
mig far	26	111
mig fast	34	163
mig fatar	17	121
mig filme	-12	118
mig forst	-107	-106
mig fort	-202	-172
mig forut	5	161
mig framf	37	157
mig fruko	-122	-168
mig fyla	-129	-120
mig fyra	107	0
mig ga	24	144
mig genom	-12	117
mig haft	-101	-109
mig haha	-98	-137
mig hande	4	89
mig har	172	45
mig hej	7	127
mig hela	-50	85
mig hita	-167	-151
mig hon	116	32
mig hur	-20	110
mig huvud	-109	-100
mig i	-152	45
mig iblan	112	276
mig idag	65	143
mig igar	38	334
mig igen	43	265
mig ikval	0	144
mig ila	11	232
mig inan	68	194
mig inat	2	137
mig inget	-160	-178
mig irite	-133	-136
mig ja	5	117
mig jag	165	123
mig kan	-156	-125
mig kans	41	-101
mig klade	-7	125
mig konst	226	158
mig kramp	-134	-123
mig kvar	4	126
mig lag	-186	-189
mig laren	-146	-139
mig lite	-100	-139
mig luft	108	-3
mig lugn	34	140
mig maste	-132	-136
mig med	-81	217
mig melan	-14	162
mig men	-160	-213
mig mot	-75	115
mig nagot	8	142
mig nagra	-115	-111
mig nasta	-42	98
mig ner	-163	-153
mig nerfo	32	183
mig norma	11	106
mig nu	158	167
mig och	141	273
mig ogras	166	2
mig om	-149	21
mig otilr	-82	-108
mig over	3	203
mig pa	-164	-60
mig pojke	12	127
mig preci	-105	-90
mig psyki	1	101
mig sen	11	227
mig sina	31	165
mig sjalv	-64	141
mig skorn	-10	116
mig skriv	-138	-161
mig snabt	-237	-176
mig spark	2	139
mig stres	-121	-126
mig svima	122	-5
mig svimf	120	38
mig table	-97	-98
mig tack	-143	-160
mig tar	152	69
mig testa	27	107
mig tilba	26	119
mig tonar	-106	-126
mig tre	146	-2
mig trot	-158	-125
mig tva	143	76
mig ute	-153	-72
mig vare	46	124
mig varje	8	191
mig vatsk	-114	-100
mig via	13	111
mig vid	200	121
mig vile	8	107
mig ytlig	-166	-161
mig … #	-128	-123
mig … ala	-145	-173
mig … aldri	-119	-160
mig … anges	5	144
mig … ansik	-4	164
mig … armen	45	206
mig … armve	104	-19
mig … badru	9	131
mig … bak	113	29
mig … balte	3	147
mig … barne	53	256
mig … baset	105	-12
mig … bastu	-123	-89
mig … benen	117	162
mig … bilen	11	178
mig … brodk	-92	-140
mig … brost	-83	112
mig … busen	139	76
mig … cigar	21	163
mig … dag	9	162
mig … det	71	173
mig … doden	49	117
mig … dor	184	-8
mig … druck	-112	-118
mig … du	17	121
mig … efter	102	-103
mig … en	-184	-178
mig … er	-110	-155
mig … et	-11	142
mig … fast	-134	-123
mig … feber	133	12
mig … fina	25	124
mig … fingr	-244	-266
mig … forad	-23	110
mig … foral	20	131
mig … fran	-55	112
mig … gange	113	56
mig … garag	-3	148
mig … genom	-7	127
mig … gevar	-4	115
mig … gifta	12	147
mig … gymet	-89	-107
mig … gymna	-123	-139
mig … halse	138	93
mig … hamar	-1	130
mig … hande	-158	-143
mig … haret	-128	-16
mig … hogst	-170	-198
mig … hon	-180	-166
mig … horde	111	16
mig … hur	-99	-170
mig … i	-199	-194
mig … igar	38	181
mig … ila	111	122
mig … ilama	129	6
mig … ingen	45	140
mig … jag	81	321
mig … kafte	4	122
mig … kalar	5	179
mig … kalt	26	123
mig … knat	-144	-138
mig … kniv	15	187
mig … kolar	11	130
mig … komer	-10	94
mig … konst	-125	-123
mig … kval	50	184
mig … lange	-114	-185
mig … laren	12	208
mig … laret	134	126
mig … later	100	-9
mig … lileb	-24	139
mig … linja	23	114
mig … lite	-116	-109
mig … lugn	39	146
mig … magen	68	364
mig … magn	18	111
mig … mama	6	110
mig … melan	-107	-122
mig … mer	-111	-34
mig … modra	-86	-114
mig … mormo	5	118
mig … nar	123	278
mig … nat	119	41
mig … naten	76	203
mig … ofra	17	139
mig … organ	-125	-168
mig … pa	-130	-111
mig … paper	-199	-202
mig … rat	-167	-151
mig … ringa	4	100
mig … rumet	31	145
mig … runt	-13	131
mig … rygen	14	137
mig … sa	34	124
mig … sag	18	127
mig … sager	17	196
mig … saker	23	163
mig … sange	-220	-276
mig … schac	-105	-137
mig … sekun	-115	-111
mig … sen	-104	3
mig … sex	64	195
mig … sit	-81	-124
mig … ska	-6	129
mig … skar	-116	22
mig … skarp	19	107
mig … skola	30	179
mig … skrik	-7	122
mig … skuld	-6	92
mig … slog	18	111
mig … smyg	42	129
mig … snon	0	126
mig … som	-110	-90
mig … somar	81	235
mig … sta	20	133
mig … strum	-12	81
mig … suga	9	135
mig … syran	7	101
mig … ta	-3	127
mig … tagit	160	1
mig … tasen	-126	-150
mig … tiga	18	145
mig … tilba	21	143
mig … tio	133	125
mig … tre	-127	-126
mig … tror	-109	-100
mig … tumen	-195	-212
mig … tunga	-162	-132
mig … ugnen	-128	-136
mig … under	-118	-113
mig … ungar	29	123
mig … up	-181	-190
mig … updra	24	129
mig … ur	-94	-72
mig … vagen	16	209
mig … vald	21	182
mig … vansi	-131	-143
mig … vante	-89	-126
mig … var	-179	-202
mig … varje	20	193
mig … vem	45	144
mig … veta	38	101
mig … yatzy	-124	-153
mig*	-130	-204
migra behov	-115	-113
migra igen	-185	-168
migra med	-163	-145
migra sa	21	164
migra sen	-147	-116
migra som	-126	-121
migra … nej	21	164
migra … nya	-113	-110
migra … som	-119	-130
migra … tonar	-105	-88
migra … vanli	-126	-121
migran	-83	-237
migrationsverket	38	212
mik*	-101	95
mikro i	5	151
mikro … tande	4	115
mikrofoner	5	151
mikrogram	-131	-122
mil	257	-4
mil bort	177	40
mil til	152	9
mil … b	195	25
mil*	-200	-280
mild	-277	-230
mild asthm	-123	-96
mild heada	-181	-150
mild … inhal	-123	-96
milt	-133	-160
min	-34	144
min adres	124	98
min aneur	-108	-118
min arm	68	107
min astma	-158	-167
min avdel	18	154
min basta	-120	-4
min basti	-59	91
min bebis	-6	150
min begra	30	200
min bloma	-182	-159
min bror	26	125
min bruka	168	143
min chef	4	205
min dagbo	2	137
min dator	-123	-118
min del	27	228
min demen	9	124
min doter	-57	97
min drink	48	150
min egen	16	142
min epile	-152	-154
min exfru	-6	112
min exman	-21	138
min farmo	-123	-164
min fastm	9	105
min favor	-121	-119
min fjort	17	130
min forst	-76	-152
min fot	-3	-111
min fru	102	82
min gamla	-169	-180
min gruba	103	10
min gube	-164	-162
min hand	-119	-25
min hast	-196	-165
min hjart	133	-42
min horap	-172	-140
min hosta	-88	-95
min icd	165	2
min insul	-98	-170
min ja	113	6
min journ	-137	-183
min kat	-185	-124
min klask	28	115
min klock	-186	-178
min ko	-186	-158
min kompi	149	86
min kusin	-170	-101
min lagen	8	160
min land	-132	-143
min larar	-1	152
min lilas	104	273
min lileb	70	205
min lon	25	132
min mage	-61	74
min man	112	196
min mat	-4	122
min medic	-281	-266
min mna	130	23
min mobil	-122	-19
min mormo	-99	-145
min ogon	-134	-113
min opera	-106	-97
min pacem	-110	-83
min papa	-59	-121
min partn	-32	152
min pensi	27	139
min plikt	1	135
min pojva	10	115
min ps	6	115
min psyko	-78	-110
min remis	-24	-146
min resa	-141	-109
min robot	-118	-104
min ryg	-137	-68
min sager	108	5
min sen	206	6
min slog	7	134
min son	-164	-108
min sons	-91	58
min store	1	133
min styvp	32	173
min tarta	-123	-128
min telef	-52	135
min tid	-192	-222
min tonar	-103	69
min trana	5	136
min tre	149	22
min trear	-219	-187
min tunga	-171	-146
min tvama	136	23
min utvec	7	132
min valp	-157	-148
min van	-144	-175
min vanli	-167	-199
min vilja	40	205
min vuxne	9	150
min … a	130	170
min … ar	40	-74
min … armar	-13	111
min … at	2	-134
min … begra	39	148
min … behov	-91	-112
min … berat	14	191
min … besta	32	116
min … biter	-8	135
min … blev	-120	-38
min … blir	-6	276
min … blode	154	17
min … braka	-98	-126
min … bror	-8	108
min … bulra	-120	-107
min … del	-10	123
min … dodar	-85	-115
min … dog	-270	-343
min … drar	102	5
min … drick	-19	-87
min … drog	9	105
min … en	4	146
min … far	-6	132
min … fast	39	137
min … fel	-114	-94
min … fick	149	128
min … flog	104	27
min … fode	3	121
min … fol	83	-40
min … forso	-105	-116
min … fotva	-115	-119
min … fraga	26	156
min … fran	24	202
min … funge	-110	-83
min … galer	-130	-100
min … genom	-22	131
min … googl	38	120
min … gravi	117	17
min … haha	-144	-127
min … hamta	-120	-48
min … handl	-29	74
min … hitad	-21	97
min … hopad	-17	100
min … hor	-35	136
min … hora	-172	-140
min … hosta	-101	-131
min … hotar	44	189
min … i	-73	58
min … ila	-17	152
min … inte	218	49
min … journ	-114	-158
min … kan	-113	-180
min … kisad	120	4
min … klaga	158	19
min … kli	-115	-115
min … klia	-134	-113
min … klipt	-118	-104
min … knive	12	96
min … knufa	27	130
min … kolap	154	2
min … kolar	25	164
min … komer	-101	56
min … kompi	-77	89
min … kraks	-207	-248
min … kramp	-60	-134
min … krock	-151	-125
min … lag	100	-6
min … lasa	-4	122
min … laser	128	52
min … laste	-33	81
min … liger	140	-35
min … man	-175	-210
min … manad	-135	-81
min … maser	-115	-103
min … mej	7	134
min … men	-98	-247
min … migra	-142	-138
min … mot	31	178
min … nyfor	3	122
min … nyper	-1	152
min … och	-44	96
min … ont	-147	-172
min … pa	-24	181
min … prata	133	194
min … river	21	154
min … sa	-130	36
min … sar	-155	-142
min … sen	30	122
min … ser	152	194
min … ska	-117	0
min … skada	2	144
min … skaka	49	116
min … skar	121	325
min … skick	-30	140
min … skoja	27	107
min … skrev	3	232
min … skriv	-57	127
min … sla	1	152
min … slog	-217	-185
min … snark	-219	-215
min … socke	164	28
min … som	219	237
min … son	52	152
min … sover	-170	-165
min … spark	14	187
min … spoar	23	127
min … stama	-152	-160
min … star	-36	195
min … stira	86	142
min … strop	112	-2
min … stryp	-4	147
min … suger	-125	-114
min … tar	-31	153
min … til	-198	-143
min … tils	100	-9
min … tog	-60	-136
min … trafa	-3	114
min … tramp	-136	-111
min … tror	-1	235
min … tva	-166	-43
min … tving	-45	54
min … undra	-148	-145
min … ut	113	6
min … vakna	129	-11
min … valdt	36	102
min … var	-153	-162
min … vart	-114	-139
min … vecko	213	39
min … vitam	-123	-102
min*	59	135
mina	-97	107
mina alerg	-181	-201
mina armar	5	117
mina barn	-46	108
mina blama	14	142
mina byxor	2	108
mina dagbo	9	117
mina epipe	-124	-106
mina foral	11	241
mina foter	-110	-116
mina gamla	-172	-131
mina glaso	-79	24
mina hjart	183	116
mina klade	-14	122
mina kusin	35	127
mina medic	-142	-84
mina p	94	-39
mina paper	44	169
mina penga	55	213
mina sms	17	147
mina spel	51	166
mina strum	-85	-113
mina table	90	115
mina tanka	58	155
mina … bara	2	155
mina … behov	3	129
mina … det	48	176
mina … domna	151	58
mina … gar	-107	-58
mina … gitar	5	106
mina … i	-177	-119
mina … ila	20	112
mina … jag	117	119
mina … kryck	-106	-105
mina … nu	147	51
mina … o	9	124
mina … och	2	245
mina … om	7	149
mina … piler	94	-39
mina … rikti	116	6
mina … sager	30	134
mina … sen	-23	123
mina … som	-190	-194
mina … tar	-136	-187
mina … utifr	5	117
mina … vacin	-137	-99
mina … vakta	5	151
mina … var	17	176
mindre	197	119
mine	-225	-213
minesutredning	-111	-93
minet	-141	-135
mini	-128	-130
mini pe	-128	-130
minipiler	-129	-127
mins ingen	114	160
minst	173	29
minst ljud	7	129
minst … gor	79	141
minst … sakna	144	11
minsta	-42	120
minua	29	324
minul … koysi	15	127
minul … paans	-161	-162
minun	-12	157
minus #	132	82
minut alt	94	9
minut and	127	17
minut andas	99	-15
minut drar	101	-4
minut fraga	116	33
minut han	206	74
minut hon	199	62
minut idag	157	26
minut magen	88	-4
minut men	153	42
minut nar	-223	-155
minut nu	248	43
minut och	3	-162
minut raisk	2	187
minut sen	128	-17
minut sma	97	-12
minut som	138	-12
minut somna	-123	-129
minut sover	116	-4
minut stope	-120	-97
minut this	83	-45
minut tor	-107	-82
minut … ar	172	70
minut … coop	107	48
minut … en	142	138
minut … feber	-106	-118
minut … in	117	5
minut … kaner	129	-4
minut … konst	99	-15
minut … nagla	130	41
minut … nasvi	159	14
minut … norma	147	44
minut … nu	167	17
minut … om	-123	-129
minut … pumpa	88	-4
minut … pupil	97	-12
minut … sama	116	33
minut … sluta	-163	-145
minut … vi	171	29
minut … viiko	0	115
minute	161	-20
minuter	77	-127
minutes	244	-22
mir*	-104	-124
mirtazapin	-126	-118
mis my	-103	-111
mis … famil	-103	-111
misa final	-83	-105
misa … ont	-83	-105
misad lunch	-109	-104
misad tiden	-149	-171
misad … darig	-109	-104
misade	-238	-238
misar	-164	-177
misfa var	-115	-95
misfa … fins	-102	-88
misfalet	-115	-95
misha av	-66	74
misha … min	24	196
mishandlad	20	205
misly fora	-6	127
misly … gange	-6	127
mislyckades	-20	115
mista	-174	-207
mista #	143	18
mista ala	33	112
mista brane	111	29
mista hjart	141	3
mista min	129	16
mista vil	3	110
mista … a	111	29
mista … do	3	110
mista … enhet	143	18
mista … hade	33	112
mista … lileb	129	16
mistag	38	-107
mistake	209	24
mit ansik	-12	210
mit arbet	-119	-125
mit banko	8	166
mit barn	-159	99
mit besok	-95	-118
mit blodt	-148	-123
mit brost	126	82
mit eksem	52	157
mit ex	-164	1
mit forst	-112	-121
mit glas	-8	118
mit hemla	-125	-129
mit hjart	-249	-270
mit hogra	-121	-115
mit hus	9	149
mit huvud	-8	163
mit i	371	2
mit job	-208	-220
mit kna	-105	-147
mit koles	-120	-100
mit konto	-187	-206
mit land	-126	-112
mit lila	-118	-106
mit liv	107	186
mit mama	146	15
mit namn	68	190
mit pa	109	-49
mit pas	-31	215
mit rum	7	134
mit sista	8	194
mit sjalv	-148	-148
mit under	130	13
mit … ar	-165	-79
mit … barn	-102	-95
mit … ben	-121	-115
mit … blode	-275	-238
mit … brost	196	72
mit … brot	5	154
mit … damsu	114	28
mit … ekg	-151	-187
mit … filme	81	-20
mit … for	-11	154
mit … fore	26	119
mit … ge	-126	-112
mit … gor	121	19
mit … halv	146	15
mit … har	-121	-129
mit … hela	0	136
mit … hopa	-133	-130
mit … hus	-110	-111
mit … i	-157	-39
mit … ikval	10	90
mit … ineba	128	10
mit … medel	-13	132
mit … men	-38	95
mit … menin	186	3
mit … mina	-8	118
mit … naten	127	47
mit … och	17	246
mit … om	-2	128
mit … pa	191	237
mit … samta	-148	-129
mit … ska	-129	-175
mit … skrub	-118	-106
mit … skule	-134	-105
mit … slog	-92	-114
mit … spot	229	68
mit … star	-127	-23
mit … stark	127	0
mit … svalj	-128	-137
mit … tog	95	-17
mit … trani	148	41
mit … vad	-133	-149
mit … val	9	157
mit … var	-127	-164
mit … vil	-116	-129
mix*	181	-38
mja*	-119	-223
mjal	-260	-236
mjal som	-129	-111
mjal … fan	-129	-111
mjalt och	147	47
mjalt … har	147	47
mjalte	147	47
mjalten	-101	-123
mjo*	-232	-197
mjolk	-141	-216
mjolk fardi	105	-12
mjolk fick	92	30
mjolk … forst	105	-12
mjolk … int	-115	-110
mjolkskorv	-115	-110
mjolkstockning	-153	-96
mjolktand	-113	-119
mju*	109	-37
mjuk	128	-22
mjuk i	126	19
mjuk … krope	126	19
mkt	-207	-153
mkt om	-127	-134
mkt … hande	-127	-134
mna	130	23
mna har	130	23
mna … fat	130	23
mob*	-238	-84
mobar viner	12	157
mobar … hejda	12	157
mobarna	12	157
mobil for	-93	-124
mobil i	-56	-135
mobil laser	-1	124
mobil och	-2	140
mobil sa	-6	148
mobil … att	-93	-124
mobil … barce	-92	-108
mobil … doren	-1	124
mobil … jag	-6	148
mobil … vagen	-94	-123
mobilen	-210	-150
mobilnacke	-140	-135
mobilskalet	20	113
mod	-41	75
moder … inte	152	-4
moderkakan	152	-4
mof*	121	12
mofar	121	12
mofar ar	121	12
mofar … svima	121	12
mol*	-24	-210
mon*	-253	-216
money	-52	113
monst ar	-117	-86
monst i	-126	-154
monst … det	-117	-86
monst … garde	-126	-154
monster	-160	-163
month	-150	-174
month ago	-120	-100
months	-133	-134
mood	0	133
mor avled	-118	-106
mor det	-74	-112
mor pa	5	183
mor … #	79	133
mor … att	-118	-179
mor … av	-118	-106
mor … boend	-3	145
mor … ont	89	30
morbr har	110	18
morbr ror	-7	184
morbr tar	4	104
morbr … brist	110	18
morbr … vid	-7	153
morbror	88	138
morda	-175	-121
morda av	-153	-207
morda for	-110	-131
morda honom	3	126
morda mig	-217	-191
morda traki	-113	-134
morda … en	-110	-131
morda … sin	-141	-196
mordad	-153	-207
mordande	-113	-134
mordar	-156	-192
morfa gor	5	141
morfa hade	-155	-167
morfa hjart	133	21
morfa leker	48	155
morfa … att	107	82
morfa … av	133	21
morfa … i	116	-22
morfa … in	-96	-99
morfa … saker	5	118
morfars	62	-63
morfi nar	-91	-99
morfi … vi	-91	-99
morfinplaster	67	-58
morgn behov	-112	-99
morgnarna	-238	-218
morgo ar	-140	-60
morgo nar	36	122
morgo natsk	-77	-113
morgo sen	-114	-118
morgo ser	-159	-161
morgo … det	27	-92
morgo … jag	135	214
morgo … kval	-165	-165
morgo … skola	-118	-160
morgo … tack	-103	-111
morgo … vanst	140	5
morgon	50	214
morgonen	-416	-308
mork	243	112
mork i	200	6
mork … ansik	198	6
morka ringa	-167	-151
morka … under	-167	-151
morkb och	159	12
morkb … slo	118	17
morkbla	159	12
morker	4	124
morkr a	67	128
morkr i	156	8
morkr jag	104	42
morkr kraks	107	-8
morkr prick	167	66
morkr viner	8	161
morkr … flack	107	-8
morkr … fryse	104	42
morkr … ikval	8	161
morkr … pa	122	46
morkr … svara	115	2
morkrat	-168	-144
morkrod	145	3
morkroda	168	69
morkrot	162	16
morkt blod	169	-10
morkt rum	109	30
morkt … hela	138	26
mormo #	139	45
mormo ar	-89	-188
mormo handl	5	118
mormo hjart	153	-1
mormo liger	158	7
mormo pa	18	193
mormo svara	106	23
mormo verka	135	22
mormo … #	125	35
mormo … att	4	153
mormo … dod	-124	-122
mormo … fat	165	2
mormo … fol	125	23
mormo … ha	135	22
mormo … haft	-127	-108
mormo … helt	126	11
mormo … i	-150	-148
mormo … konst	106	23
mormo … kotbu	103	1
mormo … kraks	151	29
mormo … trot	-143	-149
mormors	184	4
mornarna	-151	-137
morni about	-120	-97
morni gone	-123	-108
morni … now	-123	-108
morni … ten	-120	-97
morning	89	-114
moron	-165	-177
mors morfi	-91	-99
mors … nar	-91	-99
morsa snack	98	21
morsa … rotva	98	21
morsans	-9	181
morse att	8	130
morse blir	124	13
morse har	123	-20
morse ingen	-124	-109
morse kraks	160	28
morse krama	-41	114
morse men	65	-61
morse o	127	21
morse och	179	41
morse ont	113	40
morse ska	-151	-146
morse sluta	-165	-135
morse … ar	206	58
morse … efter	-165	-135
morse … en	98	25
morse … feber	-124	-109
morse … han	49	151
morse … kalsv	124	13
morse … nu	153	27
morse … otack	104	44
mos	-137	-140
mos efter	-137	-140
mos … fjalv	-100	-98
moste ser	132	9
moste … sne	132	9
moster	148	128
mostl at	-120	-132
mostl … night	-120	-132
mostly	-196	-203
mot	-113	51
mot agent	-2	100
mot andra	17	126
mot anfal	138	6
mot axeln	159	43
mot beton	115	3
mot bil	120	7
mot borde	-133	-126
mot dem	125	98
mot det	-93	-137
mot doren	-37	120
mot feber	-136	-115
mot forfr	-106	-97
mot fotsv	-111	-99
mot halse	128	166
mot hands	-110	-110
mot hjarn	-224	-165
mot jordn	-108	-98
mot kat	-155	-158
mot lymfo	116	-4
mot magen	134	33
mot mig	48	278
mot migra	-197	-175
mot min	1	259
mot penic	-165	-129
mot rygva	-126	-127
mot spare	-6	127
mot stres	-161	-156
mot tbe	-150	-179
mot trear	118	41
mot vagen	-144	55
mot … ar	118	41
mot … ater	148	26
mot … de	-126	-127
mot … ena	115	3
mot … frosa	133	23
mot … hals	-7	141
mot … hur	-124	-147
mot … i	75	130
mot … men	-2	142
mot … och	244	174
mot … roste	155	-1
mot … sen	-141	-117
mot … vil	-138	-114
mot … vilja	40	205
mot*	-37	-129
mote	237	23
moten	-201	-201
motet	-119	-225
motet har	-175	-141
motion	-149	-145
motle … and	118	17
motled	149	34
motor i	150	24
motor igang	-22	85
motorcykelolycka	160	-12
motorn	-131	-15
motorsagen	179	-23
motst i	-123	-138
mou*	203	8
mouth	170	-7
mov*	-13	-157
move finge	-144	-124
move his	161	-6
moved	-152	-229
moved here	-69	-169
moved to	-156	-111
moved … the	-161	-139
movem since	138	20
movem … yeste	138	20
movement	138	20
movicol	-127	-120
movin here	-95	-122
mri	-138	-137
mua	-4	205
mua humal	4	136
much … i	-140	-161
mud*	171	-8
mudled	171	-8
mug	209	2
mug efter	133	3
mug han	88	-18
mug … mug	133	3
mug … svalj	88	-18
mum says	-1	102
mum … sad	-113	-103
mum … she	-1	102
mum*	257	-64
mumel	92	-63
mumel ur	111	16
mumel … mig	111	16
mumla bara	146	-27
mumlar	126	-52
mun naten	-117	-122
mun sned	164	41
mun*	125	-53
munen	123	31
munen hange	192	22
munen hon	145	15
munen igen	151	30
munen men	55	169
munen nar	-61	-138
munen tunga	122	21
munen var	105	-1
munen … e	122	21
munen … hande	-146	-123
munen … hon	150	4
munen … hosta	153	41
munen … i	135	32
munen … jag	-52	-103
munen … lite	101	16
munen … spota	19	162
mungi hange	169	29
mungi och	157	54
mungipa	171	8
mungipan	271	18
munsa igen	-132	-126
munsa pa	-171	-162
munsa … tunga	-118	-101
munsar	-331	-313
mur*	-26	-185
murder	-163	-227
mus	-165	-152
mus*	-126	-127
musarm	-224	-229
muscl in	-133	-116
muscl … my	-133	-116
muscle	-163	-156
musik	-146	-243
musik och	-107	-126
musik … jag	-107	-126
musiken	-155	-127
muske efter	-105	-102
muske melan	-150	-134
muske … skotn	-105	-102
muske … skuld	-150	-134
muskelknuta	-150	-134
muskelvark	-107	-179
muskl efter	-116	-79
muste ur	-125	-114
muste … mig	-125	-114
musten	-125	-114
mut*	-166	-270
muta	-166	-270
muta hengi	-108	-82
muta rinas	131	27
muu*	-36	-219
muuten	-173	-241
my	22	158
my #	141	-52
my ankle	-73	-172
my antid	155	2
my apoin	-144	-84
my arm	167	202
my arms	13	171
my back	-200	-272
my bely	-26	-98
my blood	-136	-32
my boy	168	25
my boyfr	97	185
my breat	211	29
my broth	137	135
my chest	225	13
my child	52	-103
my coach	-7	157
my dad	112	11
my daugh	5	206
my dog	-126	-5
my drink	22	153
my ears	-113	-105
my ex	-4	230
my eye	130	126
my eyeli	-112	-93
my eyes	23	-86
my face	19	-118
my feet	-114	-169
my finge	-162	-231
my first	-185	-155
my fitne	-115	-97
my food	-5	108
my frien	161	145
my goodb	21	143
my grand	-158	-223
my hay	-159	-141
my kid	-163	-200
my kids	-62	107
my lab	-112	-129
my last	-4	186
my left	300	21
my life	189	179
my litle	118	194
my mri	-108	-100
my mum	-29	118
my newbo	178	13
my nose	-195	-184
my paren	8	224
my partn	34	172
my paspo	8	196
my perio	-158	-157
my phone	-33	150
my presc	-156	-167
my right	65	-149
my room	8	198
my rooma	67	157
my siste	135	98
my stepf	28	175
my stoma	-199	-199
my table	11	175
my teeth	152	9
my thumb	-184	-190
my todle	155	-65
my toe	-175	-170
my tumy	-125	-119
my voice	133	-101
my warfa	-105	-89
my wrist	166	71
my … ache	-165	-152
my … aches	-153	-153
my … again	-148	-47
my … and	125	233
my … at	-131	38
my … ate	121	-105
my … bal	125	21
my … beats	27	196
my … broth	-4	138
my … but	-106	-120
my … came	228	37
my … can	-207	-204
my … chest	199	34
my … choke	113	-34
my … clas	-204	-189
my … clean	-113	-105
my … cnat	134	7
my … colap	175	-1
my … died	-145	-170
my … drank	249	44
my … every	-124	-120
my … feels	115	-30
my … fel	186	-11
my … fever	-159	-141
my … for	141	75
my … from	-105	131
my … gave	55	169
my … go	-120	-100
my … got	171	-9
my … hand	247	-16
my … has	-152	-26
my … hasnt	158	121
my … hears	10	146
my … hits	25	180
my … hurts	-150	-196
my … is	123	32
my … isnt	107	-38
my … just	118	-69
my … keeps	-173	56
my … last	-92	67
my … leg	142	14
my … moved	-127	-131
my … night	8	130
my … presu	-136	-32
my … pushe	-10	170
my … puts	-7	106
my … resul	-103	-131
my … said	31	163
my … says	-49	145
my … side	155	18
my … since	204	21
my … siste	-1	157
my … skiin	-131	-144
my … snore	-174	-168
my … so	-2	127
my … start	-188	-183
my … stope	-140	-133
my … stran	-24	141
my … suden	116	6
my … swalo	114	-21
my … ten	114	-3
my … testi	118	18
my … think	-10	146
my … til	0	128
my … to	-78	79
my … took	147	-41
my … touch	19	235
my … up	-1	163
my … used	-120	-102
my … watch	-115	-97
my … week	267	44
my … went	172	35
my … when	-222	-136
my … wil	-73	74
my … wont	-44	-130
my … year	-186	-149
mycke	270	135
mycke alved	39	145
mycke armha	-146	-120
mycke bara	-114	-114
mycke batre	-131	-161
mycke blod	272	47
mycke cola	-117	-122
mycke efter	-170	-163
mycke farn	122	10
mycke fort	145	38
mycke gar	-97	-118
mycke godis	-145	-137
mycke hand	120	20
mycke hon	129	-15
mycke ilama	-125	-91
mycke ingen	-153	-157
mycke inget	-110	-122
mycke insul	116	9
mycke jag	-70	63
mycke kafe	-164	-164
mycke kor	-121	-115
mycke men	-111	-144
mycke metad	117	8
mycke ont	140	-1
mycke pa	-258	-256
mycke rok	163	-2
mycke saman	-94	-78
mycke sen	-184	-188
mycke ska	-152	-131
mycke somnm	118	1
mycke svart	112	14
mycke sveta	103	17
mycke tog	-115	-101
mycke trot	0	151
mycke under	-219	-195
mycke vin	-125	-159
mycke … ar	23	-95
mycke … armar	-219	-195
mycke … bebis	-106	-137
mycke … behov	0	160
mycke … benet	122	10
mycke … en	-152	-131
mycke … et	-118	-85
mycke … forst	-113	-82
mycke … gravi	-125	-91
mycke … ha	-106	-105
mycke … i	23	156
mycke … ilama	-137	-115
mycke … jag	67	128
mycke … jobet	-157	-154
mycke … lapar	117	8
mycke … lask	-129	-123
mycke … mage	189	57
mycke … mer	-110	-122
mycke … mycke	120	20
mycke … natet	-126	-150
mycke … pa	-127	-50
mycke … saman	-94	-78
mycke … taxi	-121	-115
mycke … undra	-114	-114
mycke … vanst	120	20
mycket	-165	-126
myg	-188	-201
myg bet	-153	-164
myg*	-164	-177
mygbe ingen	-105	-113
mygbe som	-188	-143
mygbe … blivi	-138	-121
mygbet	-239	-227
mynt hitad	-108	-104
mynt i	162	7
mynt … det	-108	-104
mynt … halse	162	7
myrkr i	-132	-128
myrkr … benen	-132	-128
myrkryp	-132	-128
myrkysienta	128	25
mys*	-95	233
mysel in	2	156
mysel shavi	-157	-184
mysel with	43	155
mysel … a	43	155
mysel … smal	-157	-184
mysel … the	2	156
myself	-95	233
n dog	-144	-150
n prata	12	93
n under	-108	-116
n … brost	-108	-116
na bara	-121	-129
na mer	-20	150
na sa	-139	-184
na … skar	14	174
naa*	-6	73
naapu hakaa	-4	120
naapu … vaimo	-4	120
naapurin	-108	47
nac*	178	-77
nacke	-53	-154
nacke ar	178	-7
nacke av	-160	-140
nacke e	188	54
nacke efter	-304	-260
nacke gor	39	-70
nacke hog	119	21
nacke knaka	103	-29
nacke liger	97	17
nacke ljusk	109	42
nacke och	283	111
nacke ocksa	-224	-151
nacke sen	-124	-128
nacke slo	125	24
nacke spyr	158	75
nacke stel	193	74
nacke … att	-247	-198
nacke … axlar	-159	-132
nacke … babyn	-117	-114
nacke … dator	-119	-104
nacke … domna	195	54
nacke … feber	160	61
nacke … fortf	-121	-97
nacke … jobet	-146	-118
nacke … krope	121	42
nacke … magen	142	32
nacke … min	125	24
nacke … nar	144	2
nacke … naten	-128	-120
nacke … som	231	28
nacke … somn	-130	-119
nacken	102	-68
nacks och	232	68
nacks … har	162	56
nacks … hog	147	8
nackskada	182	12
nackspar	-230	-219
nackstel	172	61
nackstyv	147	8
nad	-140	-94
nad i	-125	-115
nad … brost	-125	-115
naf*	-177	-200
nafsa mig	-153	-164
nafsa min	-112	-102
nafsa … doter	-112	-102
nafsa … i	-153	-164
nafsade	-177	-200
nagel	-154	-134
nagel ar	-215	-210
nagel losna	-126	-137
nagel men	-107	-88
nagel pa	-210	-195
nagel … bla	-131	-148
nagel … komer	-106	-114
nagel … rorli	-107	-88
nagel … stort	-169	-140
nagel … svart	-136	-132
nagelack	185	68
nagelbandet	-136	-130
nagelbandsinfektion	-120	-107
nageln	-247	-231
nageltrang	-144	-162
nagon	-58	76
nagon att	-188	-217
nagon blir	-124	-182
nagon dar	-163	-166
nagon ens	13	132
nagon gang	-179	-220
nagon grup	-162	-175
nagon haler	-5	114
nagon har	59	142
nagon hitar	19	167
nagon hjalp	-156	-146
nagon i	16	145
nagon jagad	-110	-124
nagon kokar	130	27
nagon kort	-117	-92
nagon la	-2	155
nagon lag	4	149
nagon maste	176	62
nagon mer	42	120
nagon minut	-76	-127
nagon om	-234	-281
nagon prast	-69	-89
nagon siter	107	-42
nagon skule	28	177
nagon som	33	227
nagon stopa	21	138
nagon styr	1	162
nagon tar	33	124
nagon tog	14	134
nagon … det	-111	-161
nagon … eler	-68	-89
nagon … en	99	148
nagon … er	-171	-149
nagon … fast	-5	114
nagon … for	-89	-163
nagon … ha	-13	93
nagon … hand	33	124
nagon … in	-82	37
nagon … kafe	130	27
nagon … koma	183	-4
nagon … lagt	-4	155
nagon … mig	-90	95
nagon … nagot	-8	118
nagon … nar	-106	-118
nagon … over	8	114
nagon … pa	171	100
nagon … prata	-229	-180
nagon … skule	13	132
nagon … slage	-124	-182
nagon … tar	23	111
nagon … veta	19	132
nagonsin	127	76
nagot	173	66
nagot #	81	-20
nagot att	27	151
nagot av	6	152
nagot brast	152	22
nagot fel	-99	-73
nagot genom	148	7
nagot gick	182	42
nagot hande	1	102
nagot i	52	189
nagot likna	98	35
nagot lugna	-179	-196
nagot mer	-166	-151
nagot milt	-133	-160
nagot pa	98	148
nagot sarsk	-147	-139
nagot skons	33	147
nagot vald	-138	-150
nagot … av	125	15
nagot … avgas	6	152
nagot … do	8	142
nagot … hema	-110	-117
nagot … inan	-123	-118
nagot … kraks	98	35
nagot … mit	-8	118
nagot … ogat	148	7
nagot … sa	-105	-142
nagot … sat	33	147
nagot … sonde	137	41
nagot … tande	19	122
nagot … utred	-115	-94
nagra dagar	-194	-194
nagra extra	132	17
nagra gange	-128	-93
nagra minut	-136	-177
nagra ord	134	-2
nagra samta	-100	-127
nagra sekun	-205	-217
nagra timar	62	-52
nagra … har	-160	-158
nagra … idag	157	26
nagra … metot	132	17
nagra … pa	-189	-64
nagra … sen	174	32
nai*	-135	18
nails	-188	-175
naj*	-161	-39
naja	-147	-147
nak*	64	154
naken	-22	179
naken har	-113	-109
naken och	-27	106
naken ute	-18	103
naken … eksem	-113	-109
naken … i	-18	103
naken … sager	16	99
nakenkat	-113	-109
nako	178	7
nal	147	80
nal … men	86	-21
nal*	-220	-13
nalar	-137	83
nalar i	16	237
nalar jag	5	144
nalar ska	-121	-144
nalar … mig	5	144
nalar … stick	5	144
nam*	92	-54
namn	56	-59
namn ar	-138	-137
namn iblan	-95	-84
namn vart	-141	-152
namn … baksi	25	124
namn … det	-98	-108
namnet	-150	-144
nan an	-94	-101
nan byte	20	95
nan det	-129	-123
nan fara	-154	-140
nan gang	-157	-235
nan grup	-139	-169
nan hjalp	-114	-109
nan korde	-2	120
nan krama	108	5
nan la	40	130
nan liger	142	-6
nan medic	21	115
nan minut	80	-87
nan ny	9	163
nan om	-103	-152
nan prata	-11	119
nan rekom	-152	-147
nan sat	132	1
nan siter	116	8
nan snart	-20	96
nan som	-90	-180
nan tving	20	151
nan vridi	148	41
nan … drick	-105	-118
nan … en	205	124
nan … fraga	116	33
nan … iblan	86	-21
nan … int	-9	120
nan … inte	-115	-45
nan … med	-10	116
nan … medve	110	-8
nan … mej	5	133
nan … nat	43	142
nan … nu	114	-28
nan … over	-2	120
nan … prata	-113	-159
nan … svart	-20	96
nan … ut	24	136
nan … vi	100	-6
nansin	157	147
nap	-196	-187
nap*	-44	-146
napipariston	167	15
napro bruka	-90	-97
napro … hjalp	-90	-97
naproxen	-90	-97
napy	-150	-136
napy rash	-150	-136
nar	-343	-140
nar ala	-120	-100
nar alved	-108	-85
nar anges	60	230
nar ar	-295	-300
nar barnb	-159	-135
nar beske	-15	108
nar borja	-185	-180
nar de	9	217
nar det	-168	46
nar en	-52	-171
nar far	-252	-262
nar feber	-106	-128
nar flera	-119	-110
nar foral	18	186
nar frun	126	143
nar gors	-109	-92
nar han	-46	213
nar hoste	1	138
nar hunde	-100	-90
nar jag	-278	-285
nar kan	-51	-175
nar komer	-252	-237
nar lakar	-93	-123
nar lufte	-105	-84
nar mama	38	230
nar man	100	-13
nar min	-156	-75
nar mormo	5	118
nar opere	-145	-138
nar opnar	-111	-118
nar papa	-14	111
nar rakni	-158	-118
nar ska	-289	-319
nar … aker	37	193
nar … amar	-155	-189
nar … andas	252	140
nar … anvan	-127	-116
nar … ar	-222	174
nar … at	-170	-165
nar … aterb	-144	-133
nar … bad	-27	146
nar … badar	25	136
nar … besta	39	146
nar … blir	-122	46
nar … blodt	-114	-110
nar … bojer	-170	-191
nar … borst	-108	-131
nar … bran	152	25
nar … brota	-126	-118
nar … cykla	-177	-170
nar … diska	-95	-106
nar … dok	144	2
nar … dor	-125	-128
nar … drar	197	53
nar … drick	85	276
nar … druck	-16	248
nar … dusch	5	166
nar … e	26	195
nar … forlo	-131	-125
nar … forso	152	161
nar … fylt	-135	-150
nar … gat	49	150
nar … gav	-197	-139
nar … ger	109	14
nar … gick	-25	-135
nar … gjord	18	144
nar … glomd	-128	-140
nar … gor	3	122
nar … grate	184	181
nar … halde	114	16
nar … han	-127	-94
nar … handl	17	178
nar … har	-176	96
nar … hon	-198	-211
nar … hopar	-142	-145
nar … inte	-21	97
nar … jag	-208	-300
nar … jobar	25	231
nar … kan	30	157
nar … kans	10	161
nar … kisar	-139	-48
nar … klamd	-167	-123
nar … komer	-19	229
nar … kor	50	126
nar … kort	-112	-95
nar … lakar	-123	-141
nar … laser	25	137
nar … leker	-109	-148
nar … liger	-52	-130
nar … lyfte	50	-162
nar … man	-312	-236
nar … mar	89	308
nar … med	-103	-102
nar … min	-159	-159
nar … nasta	-126	-159
nar … ni	-101	-140
nar … nyper	251	-15
nar … nyser	-131	-104
nar … om	-15	108
nar … opnar	-119	-168
nar … pluga	-118	-106
nar … rakad	-110	-188
nar … ramla	-129	-146
nar … reste	-221	-232
nar … ringe	38	208
nar … ropar	117	-40
nar … roste	-95	-110
nar … ruska	161	12
nar … sag	-287	-277
nar … sager	-16	162
nar … sambo	-115	-103
nar … sat	-52	-167
nar … sater	149	-7
nar … ser	-224	-216
nar … siter	-196	-151
nar … ska	-301	-351
nar … skaka	-24	-195
nar … skala	-130	-122
nar … skota	225	40
nar … skrik	-3	239
nar … skriv	-88	-177
nar … skule	152	-34
nar … slakt	140	3
nar … slar	46	130
nar … slog	122	-11
nar … snark	-123	-133
nar … snot	-120	-125
nar … snyte	-168	-152
nar … soker	-108	-160
nar … somna	-107	-77
nar … sov	21	149
nar … sover	-256	-40
nar … sprin	-202	-211
nar … stana	-117	-126
nar … star	187	36
nar … stygn	-149	-169
nar … sutit	-163	-150
nar … svalj	-177	-188
nar … svare	-133	-109
nar … tanke	-167	-214
nar … torka	207	-16
nar … trana	-56	-139
nar … trapa	-143	-143
nar … tryck	-214	-283
nar … ultra	-109	-92
nar … vakna	-44	-132
nar … vande	-195	-254
nar … var	-199	-111
nar … varit	-44	110
nar … verka	-108	-85
nar … vil	81	229
nar … vilar	128	-26
nar … vride	-167	-188
nar*	-291	-113
nara att	119	152
nara relat	-102	-151
nara … har	-112	-152
nara … slapa	-26	95
nara … svima	124	0
narko orden	-158	-142
narkosen	-158	-142
narma akut	-118	-102
narmaste	-165	-143
nas*	-241	-234
nasa	-21	-167
nasa och	166	43
nasa sedan	-140	-103
nasa varje	-135	-115
nasa … dag	-135	-115
nasa … hocke	-140	-103
nasa … oron	166	43
nasan	-201	-268
nasan ar	-112	-128
nasan blode	-50	95
nasan flera	-92	-109
nasan riner	-209	-193
nasan svart	-114	-92
nasan tva	130	22
nasan … att	-114	-92
nasan … det	-120	-111
nasan … en	-151	-125
nasan … han	25	179
nasan … nater	-92	-109
nasan … sen	163	24
nasan … tapt	-148	-159
nasan … timar	130	22
nasbl da	-106	-109
nasbl har	-149	-148
nasbl i	-275	-244
nasbl iblan	-139	-141
nasbl men	112	8
nasbl nar	-118	-112
nasbl sen	201	58
nasbl tva	-99	-106
nasbl … en	181	24
nasbl … fem	-174	-153
nasbl … gange	-99	-106
nasbl … inte	157	24
nasbl … lufte	-105	-84
nasbl … morse	-197	-160
nasbl … nu	112	8
nasbl … och	-106	-109
nasbl … runit	108	44
nasbl … sluta	-177	-158
nasblod	-152	-163
nasblodet	41	-90
nasbore	-125	-101
nasel efter	-125	-95
nasel och	110	36
nasel pa	-164	-116
nasel … hela	132	-1
nasel … kraks	107	35
nasel … pipan	110	36
nasel … tvatm	-125	-95
nasta	-106	33
nasta borta	-158	-145
nasta fran	-17	100
nasta gang	32	255
nasta hjart	-121	-88
nasta i	-64	-140
nasta kontr	-101	-127
nasta ledig	122	51
nasta min	21	126
nasta nar	-120	-94
nasta svima	123	59
nasta torsd	-85	-106
nasta tupar	135	19
nasta varje	35	182
nasta … bron	-17	100
nasta … fru	21	126
nasta … hjart	-196	-181
nasta … kval	28	176
nasta … nar	-149	-126
nasta … och	-113	-141
nasta … tid	122	51
nastapa	-147	-143
nasvi spela	178	32
nasvingarna	165	28
nat	-86	37
nat ala	-121	-113
nat antli	-116	-118
nat batre	-239	-216
nat bebis	-124	-132
nat behov	-141	-146
nat blods	127	41
nat brast	152	66
nat darar	117	9
nat fick	-1	85
nat for	51	71
nat fros	-129	-108
nat han	147	1
nat har	163	95
nat hol	28	179
nat jag	10	226
nat kondo	-96	-103
nat kraks	62	-28
nat lite	-101	-76
nat lugna	-141	-146
nat man	-159	-152
nat men	-144	-11
nat mer	-47	100
nat mot	-141	-176
nat piler	183	-1
nat recep	-117	-134
nat sat	-1	166
nat som	213	29
nat stark	1	123
nat tips	-155	-148
nat trode	108	-21
nat vem	4	115
nat … #	137	55
nat … altid	21	179
nat … ar	-129	-197
nat … blev	-8	134
nat … boend	-96	-99
nat … drick	-242	-217
nat … feste	110	-5
nat … for	-19	155
nat … fotsv	-111	-99
nat … gick	-62	79
nat … gor	118	128
nat … han	-116	22
nat … hands	-110	-110
nat … ikval	-23	109
nat … inte	80	195
nat … jag	152	250
nat … lever	-82	-112
nat … lite	-129	-108
nat … mar	136	22
nat … min	45	152
nat … nu	-5	-160
nat … ocksa	62	-28
nat … sag	150	25
nat … sange	147	-3
nat … sen	-80	-134
nat … sprac	-96	-103
nat … stale	-97	-99
nat … svart	95	-17
nat … ta	-123	-126
nat … tack	-115	-123
nat … til	-124	-121
nat … utvil	-116	-118
nat*	-255	4
natduksbordet	-6	140
naten	-156	-78
naten a	176	17
naten anars	-97	-105
naten ar	-61	-172
naten bra	-80	-109
naten fast	17	110
naten hoger	137	38
naten i	167	72
naten men	-158	-181
naten natsk	-116	-127
naten och	101	158
naten sambo	-108	-116
naten varst	-117	-122
naten … dagen	-118	-150
naten … inte	-123	-129
naten … jag	60	133
naten … oxa	-108	-116
naten … pig	-97	-105
naten … sager	-114	-115
naten … sida	137	38
nater	-101	36
nater far	-86	-111
nater jag	42	167
nater koper	20	101
nater sen	-92	-113
nater tror	-12	106
nater vad	-89	-107
nater … alt	20	101
nater … ar	-158	-176
nater … kopt	46	180
nater … rad	-122	-144
nater … ska	-89	-107
nater … tande	-86	-111
nater … tror	-152	-161
naterna	-226	96
natet	-65	179
natet av	2	116
natet efter	27	145
natet hon	20	136
natet och	37	137
natet om	-176	-184
natet som	6	134
natet visar	-115	-118
natet … ar	-3	114
natet … en	2	116
natet … fel	-115	-118
natet … prata	32	106
natli ar	140	30
natli … blot	140	30
natmosan	203	-26
natpas	-115	-139
natpaset	-110	-127
natpersonalen	78	160
nats omsta	-95	-96
natsk hela	-94	-100
natsk … vecka	-94	-100
natskrack	-145	-190
natur ha	-10	106
natur … sin	-10	106
naturen	-10	106
nau*	-134	-199
nauruun	-114	-132
nause in	-139	-126
nause … the	-139	-126
nausea	-139	-126
nauseous	158	11
nav*	283	54
navel hange	122	3
navel igar	121	27
navel och	130	24
navel … ut	122	3
naveln	137	-2
navelstrang	140	6
navelstrangen	150	-13
near	112	5
near drown	112	5
near … and	112	5
nearl … out	184	9
neck and	132	117
neck fever	167	40
neck for	-116	-117
neck hurts	155	27
neck last	-9	111
neck pain	110	15
neck … #	-116	-117
neck … and	180	42
neck … fever	162	30
neck … light	130	25
neck … night	-9	111
nedky och	107	-8
nedky … talar	107	-8
nedkyld	107	-8
nedsp av	0	137
nedsp … min	0	137
nedsparkad	0	137
nedst efter	-100	-114
nedst pa	-129	-126
nedst … hoste	-130	-128
nedst … pensi	-100	-114
nedstamd	-170	-192
nedtr av	-126	-101
nedtr … medic	-126	-101
nedtrapning	-126	-101
nee*	-266	-133
need	-259	-161
need a	-242	-97
need an	-141	-122
need somet	-102	-109
need to	-88	65
need … book	-104	-98
need … coura	28	105
need … docto	-163	-156
need … morni	-123	-125
need … refil	-114	-115
need … shelt	22	160
need … sick	-167	-157
need … stron	-102	-109
negativt	-175	-149
nei*	6	199
neighbour	10	169
nej	-280	-162
nej de	142	4
nej det	-152	-110
nej gar	2	102
nej men	-164	-46
nej nej	-147	-187
nej rakna	28	105
nej skamt	-194	-184
nej skjut	-106	-97
nej tack	-146	-147
nej … han	-53	97
nej … jag	-202	-200
nej … sover	8	138
nej … up	-106	-97
nej … var	-141	-162
nej … vil	-179	-213
nenasta	64	-112
ner	191	27
ner ala	31	162
ner den	-145	-108
ner en	134	28
ner for	206	-5
ner fran	163	-17
ner gardi	-145	-134
ner glasb	-133	-120
ner hakan	191	63
ner han	-109	-154
ner hene	15	156
ner honom	171	-8
ner huset	7	116
ner i	46	-120
ner masor	107	47
ner maste	-138	-124
ner men	96	28
ner och	155	-5
ner pa	238	-5
ner tavlo	25	124
ner tekan	134	13
ner tekok	140	44
ner til	84	173
ner vaten	202	26
ner vid	107	14
ner … alven	-51	94
ner … badka	125	-4
ner … brost	149	61
ner … da	136	10
ner … ena	135	26
ner … grate	-7	106
ner … haha	-133	-120
ner … har	-145	-108
ner … hoger	218	30
ner … huger	-8	109
ner … idag	107	47
ner … kna	111	24
ner … ljuse	114	21
ner … losen	29	142
ner … luft	137	28
ner … madra	-113	-113
ner … med	26	141
ner … nu	96	28
ner … os	152	17
ner … over	228	35
ner … psyki	1	101
ner … sager	126	-6
ner … sjon	47	180
ner … skolj	-138	-124
ner … skriv	107	14
ner … svart	122	51
ner … vantr	-88	-136
ner … vikt	-148	-206
nerat	185	61
nerat hela	109	32
nerat … tiden	109	32
nere feber	147	-9
nere nar	-46	105
nere och	-130	-140
nere … det	-146	-158
nere … hoger	69	-80
nere … plask	142	16
nere … trana	-113	-135
nere … vare	147	-9
nerfo trapa	62	184
nerfo … slo	123	-5
nerfor	53	88
nerkisad	221	23
nervo altid	-74	-100
nervo befor	-131	-119
nervo … gjort	-74	-100
nervo … prese	-131	-119
nervos	-279	-304
nervous	-184	-170
never born	0	124
new	-249	-333
new*	190	128
newbo has	137	5
newbo … a	137	5
newborn	190	128
nex*	-151	73
nexplanon	-126	-132
next	-113	112
next door	8	116
next week	-162	-58
next … has	8	116
nez*	-137	-132
nezeril	-137	-132
ngl	-2	135
ni	-386	-79
ni boka	-82	-164
ni djur	-141	-106
ni en	-167	-129
ni fans	30	135
ni far	9	102
ni fins	17	115
ni fixa	-94	-123
ni fraga	35	158
ni ge	8	142
ni gjort	42	151
ni ha	-92	-143
ni halsa	28	125
ni har	-179	-141
ni hitar	-1	127
ni hudte	-125	-119
ni kan	40	152
ni laser	25	137
ni mig	11	127
ni numer	-95	-116
ni opna	-107	-96
ni opnar	-144	-143
ni ringa	-162	-225
ni ringt	-107	-118
ni saga	-156	-147
ni sant	-156	-160
ni se	14	112
ni skriv	-128	43
ni som	-99	-116
ni sos	-123	-92
ni ta	-14	125
ni tips	-87	-141
ni tita	73	14
ni var	-26	166
ni vet	-139	-131
ni … avbok	37	125
ni … det	-107	51
ni … en	105	32
ni … gjort	3	97
ni … grup	-104	-133
ni … har	-118	-128
ni … hej	30	135
ni … inte	-52	66
ni … intyg	-132	-151
ni … jag	29	110
ni … klamd	-107	-96
ni … koma	-130	-118
ni … kort	-21	81
ni … mig	-8	140
ni … ny	-134	-115
ni … om	-14	162
ni … opet	-165	-169
ni … pa	-44	-165
ni … prast	-69	-89
ni … som	-18	106
ni … tar	-99	-116
ni … til	-168	-149
ni … up	-130	-130
ni … ut	-193	-162
nia*	-205	-246
nian	-148	-196
nice	76	150
nice o	-2	116
nicka … vid	-91	-99
nickade	-62	46
nie*	168	23
nig*	-137	20
night	-132	-12
night aroun	-123	-125
night breat	156	-49
night shift	-58	-119
night start	-120	-100
night tums	-124	-120
night … #	-26	-122
night … about	-120	-100
night … hope	30	128
night … i	46	-70
niin kuin	-160	-162
nik*	-69	-176
nikot drack	115	19
nikot … barne	115	19
nikotin	-115	-96
nikotinplaster	-166	-147
nikotinvatska	115	19
nio	209	199
nio dagar	207	125
nio dar	146	34
nio ungef	132	42
nio vecko	-177	-115
nio … ar	-199	-148
nio … sen	206	68
nio*	-175	-144
nioaringen	-159	-138
nis*	158	-61
niska	158	-61
niska jayka	211	22
niska … ja	183	12
nit*	107	-71
nitro de	-127	-107
nitro fyra	112	7
nitro … gange	172	18
nitro … har	-162	-130
nitro … inte	155	40
nitroglycerintableter	-127	-107
nitrospray	80	-95
nitrosprayen	160	24
nju*	-131	-46
njurs fora	-144	-133
njurs i	112	11
njurs igen	-221	-190
njurs … manda	112	11
njurs … sama	-197	-151
njurs … vecka	-144	-133
njursjuk	32	136
njursten	-81	-170
njurstensont	-144	-133
no movem	138	20
no point	-24	96
no pulse	164	2
no sound	140	-3
no way	13	168
no … comin	140	-3
no … in	-24	96
no … no	-231	-202
no … out	13	168
nob*	46	260
nobod knows	7	111
nobod would	37	130
nobod … notic	26	149
nobody	49	241
nog	92	168
nog av	4	149
nog jag	-1	145
nog legat	128	52
nog nu	0	168
nog saga	-129	-123
nog … det	-129	-123
nog … en	-46	-109
nog … ger	-1	145
nog … livet	4	149
nog … pa	128	52
nog*	-107	-98
noga	-107	-98
noga behov	-107	-98
noi*	190	-7
noj*	-252	-263
nojd	-195	-194
nojig	-150	-154
nor*	-312	-326
norbo varje	-123	-132
norbo … ar	-123	-132
norma att	-203	-140
norma can	-151	-139
norma hormo	-119	-103
norma igen	122	11
norma inte	-124	-123
norma nar	-128	-140
norma syrem	-142	-110
norma vid	164	56
norma … ena	-129	-159
norma … fruko	164	56
norma … hjart	-134	-123
norma … slo	-124	-123
normal	-197	-176
normalt	-292	-234
north	-150	-139
nos*	-395	-380
nose	-323	-332
nose and	-166	-199
nose … a	-156	-135
noseb for	-123	-108
noseb this	-120	-97
noseb … a	-123	-108
noseb … morni	-120	-97
nosebleed	-181	-157
not	168	180
not answe	137	20
not breat	192	-10
not wake	-15	138
not wakin	130	-16
not … han	95	-13
not … och	142	12
not … up	54	144
notalergiker	134	43
note	-163	-38
note for	-192	-198
note … work	-114	-117
noter	364	130
noter tunga	141	33
noter … svale	162	25
noter … svuln	150	41
notes	25	102
notes just	28	105
notes … need	28	105
nothi bad	-110	-116
nothi left	7	143
nothi … has	-110	-116
nothi … that	-185	-168
nothing	-132	-115
notice	26	149
nou*	180	6
nov*	-68	-171
now can	-159	-167
now dry	-123	-108
now he	166	-36
now it	104	-14
now my	-33	-157
now playi	-123	-113
now shes	177	30
now there	-174	-152
now … a	-229	-221
now … again	-123	-113
now … air	-123	-108
now … hurts	128	-17
now … scare	161	0
now … voice	-29	-141
now … want	-159	-162
nu a	83	-173
nu adjo	128	-8
nu ala	18	97
nu alved	97	17
nu anars	122	2
nu andas	66	-39
nu ar	171	-9
nu aters	35	173
nu atio	6	102
nu behov	-138	-61
nu borde	-116	-95
nu bra	-141	-148
nu d	-29	73
nu de	35	148
nu det	144	159
nu domna	206	33
nu en	32	-108
nu ensam	167	1
nu evig	11	141
nu for	-58	124
nu frisk	-132	-99
nu fryse	136	9
nu galer	-129	-132
nu gar	111	112
nu gravi	-113	-82
nu hal	142	32
nu hande	151	58
nu hange	183	23
nu har	-54	119
nu hejda	9	124
nu hela	154	24
nu hog	135	40
nu hor	177	85
nu huger	222	47
nu hur	-152	-142
nu igen	121	1
nu ikval	131	43
nu ingen	-88	32
nu kalsv	105	37
nu klar	116	9
nu kliar	83	-95
nu klock	114	25
nu kom	49	-95
nu komer	228	6
nu kraks	217	89
nu kramp	173	35
nu liger	191	25
nu magen	-145	-100
nu nasel	110	36
nu norma	147	44
nu o	132	104
nu och	-191	-157
nu pa	153	-26
nu prata	171	56
nu racke	-3	132
nu regis	45	148
nu rycke	164	12
nu sag	18	127
nu sakna	103	-7
nu sama	154	22
nu sen	16	170
nu ser	199	29
nu siter	65	111
nu ska	-169	-129
nu skaka	156	31
nu skick	12	95
nu slar	132	36
nu slo	152	61
nu slut	-126	-112
nu sover	-49	-174
nu spark	-8	107
nu spota	133	3
nu spyr	213	49
nu svuln	270	78
nu til	-151	-161
nu tryck	140	8
nu tunga	127	37
nu undra	-331	-315
nu vanta	-167	-187
nu varma	-143	-122
nu vet	-20	122
nu vi	-89	-149
nu vil	-194	-275
nu yr	151	45
nu … ala	-138	-180
nu … ar	-42	-196
nu … aren	-97	-125
nu … armen	166	-13
nu … bara	16	180
nu … behov	-42	99
nu … det	196	82
nu … efter	-118	-86
nu … eliqu	130	22
nu … en	152	37
nu … ena	202	38
nu … etari	96	28
nu … far	-132	-99
nu … fort	149	35
nu … golve	132	13
nu … gor	152	18
nu … haler	-10	116
nu … halse	89	-114
nu … han	235	165
nu … handf	97	36
nu … har	3	-162
nu … hela	194	61
nu … hon	175	-7
nu … hosta	112	-19
nu … i	244	171
nu … ila	109	7
nu … ja	95	95
nu … kalt	-149	-122
nu … kaner	132	1
nu … kans	-12	132
nu … klock	144	41
nu … lapar	132	31
nu … letar	-23	96
nu … magen	56	-86
nu … man	-123	-144
nu … mar	-127	-97
nu … min	-145	-162
nu … munen	151	30
nu … nagot	21	135
nu … nar	169	43
nu … ok	122	2
nu … rikti	134	-1
nu … roste	185	-23
nu … skota	-93	-60
nu … smart	139	12
nu … synbo	112	12
nu … tanka	4	151
nu … tarna	117	1
nu … trapa	-97	-120
nu … tunga	170	58
nu … undra	-141	-142
nu … vi	-65	-246
nu … vil	-92	-155
nu … vila	11	141
nuh*	-279	-251
nuha	-223	-178
num*	-123	-150
numb	195	-74
numb at	-120	-100
numb betwe	228	16
numb down	101	6
numb … my	233	9
numb … night	-120	-100
numb … one	101	6
number	-162	-159
numer	-173	-70
numer har	-135	-146
numer til	-139	-116
numer … djurs	-95	-116
numer … man	-133	-143
nur*	-153	-7
nurse has	-148	-153
nursery	-148	-154
ny	-149	-262
ny bebis	11	104
ny besta	-133	-113
ny epipe	-157	-145
ny flick	-98	-131
ny fysio	-98	-80
ny insul	-161	-145
ny lagen	-142	-147
ny livmo	-149	-134
ny mask	-116	-106
ny medic	148	-5
ny mycke	120	27
ny nu	102	28
ny partn	-136	-162
ny pena	-79	-76
ny tid	-228	-230
ny tval	-177	-165
ny … den	-139	-130
ny … efter	-108	-98
ny … for	13	-142
ny … hon	11	104
nya	-428	-404
nya antib	117	34
nya blodt	-166	-133
nya glaso	-190	-173
nya hjart	-114	-91
nya jag	3	116
nya medic	-126	-47
nya nitro	-127	-107
nya skor	-184	-192
nya sprut	-104	-82
nya stods	-138	-153
nya table	-179	-175
nya … ar	-50	60
nya … bara	-113	-110
nya … de	-127	-107
nya … for	-139	-127
nya … kan	-114	-91
nya … pa	-198	-203
nya … til	-134	-114
nya … vil	18	151
nyc*	22	240
nycke til	2	170
nyckeln	42	236
nycklar	19	127
nyf*	74	-88
nyfiken	-242	-233
nyfikenhet	-126	-44
nyfod	177	-26
nyfod ata	-152	-131
nyfod feber	143	14
nyfod flick	-119	-103
nyfod med	134	18
nyfod … feber	134	18
nyfod … skote	-119	-103
nyfoda	166	67
nyfor hon	3	122
nyfor med	123	5
nyfor stygn	-126	-133
nyfor svule	116	25
nyfor … blixt	116	25
nyfor … frosa	123	5
nyfor … gor	-126	-133
nyfor … sager	2	150
nyforlost	110	62
nyh*	-114	-136
nyhet om	-120	-136
nyheterna	-112	-163
nyk*	-61	-219
nykte nu	-163	-159
nykter	-122	-213
nyl*	16	117
nylig och	12	117
nylig … hor	12	117
nyligen	16	117
nyo*	195	26
nyope halsm	87	12
nyope i	162	13
nyope … och	87	12
nyopererad	162	13
nyopererade	87	12
nyp	-114	-98
nyp pa	-114	-98
nyp … sidan	-114	-98
nyp*	356	162
nyper	318	196
nyper honom	241	-27
nyper mig	15	222
nyper och	92	185
nyper vanli	85	-26
nyper … drar	-10	168
nyper … haler	-12	111
nyper … men	129	-11
nyper … och	64	120
nyper … ropar	119	19
nys	414	83
nys angra	119	3
nys hosta	118	3
nys i	198	35
nys jag	154	-7
nys och	153	133
nys ska	132	42
nys … ar	113	-30
nys … det	156	21
nys … jag	176	41
nys … mig	119	3
nys … och	118	3
nys … vil	-27	112
nys*	-473	-411
nyser	-407	-348
nyser mycke	-114	-89
nyser och	-210	-192
nyser … har	-115	-106
nyser … ogone	-153	-128
nyski har	-20	113
nyski … druck	-20	113
nyskild	-20	113
nysni avlos	-114	-99
nysni … varan	-114	-99
nysningarna	-132	-114
nyt	-107	-46
nyt alerg	-86	-78
nyt glas	-131	-115
nyt intyg	-129	-154
nyt kieli	127	-5
nyt recep	-259	-205
nyt vapen	-110	-146
nyt … for	-143	-169
nyt … pa	-118	-69
nyt … ser	-131	-115
nyt … test	-86	-78
nyt … turpo	127	-5
o	284	121
o andas	48	180
o banka	-1	113
o bldoe	127	11
o blir	172	36
o det	220	-2
o drar	136	5
o e	245	31
o ena	130	38
o gnale	-128	-109
o gpr	103	10
o han	158	150
o hande	-155	-138
o helt	120	21
o idag	93	25
o ja	216	156
o jag	-117	-178
o kalsv	98	40
o kraks	116	10
o logat	9	124
o magen	142	39
o mama	-159	-163
o mormo	106	23
o munen	172	6
o nacke	141	56
o nu	35	-119
o om	11	106
o prick	119	18
o sager	-43	185
o skaka	-123	-92
o skara	5	127
o skrik	-23	-148
o slar	172	56
o snack	-130	-118
o snori	-151	-133
o sova	10	105
o spy	149	13
o spyr	153	36
o stral	153	37
o svara	136	30
o svart	134	33
o sveta	181	32
o syran	-19	82
o tandk	-122	-107
o var	110	86
o vare	131	35
o varmt	-103	-95
o vi	86	-47
o yr	146	50
o yrsel	122	12
o … #	227	37
o … ar	-69	-158
o … bara	-40	-107
o … blir	48	-84
o … borta	180	32
o … domna	163	35
o … foral	15	105
o … gomer	-19	82
o … gor	121	155
o … hal	142	32
o … han	2	106
o … hange	183	7
o … har	-132	-174
o … helt	160	18
o … huger	98	45
o … int	53	236
o … inte	208	56
o … jag	11	106
o … kasta	-19	82
o … kliar	-120	-133
o … konst	192	46
o … krupi	107	18
o … mama	155	-13
o … me	171	31
o … mej	-8	148
o … nar	134	4
o … ogonl	123	43
o … po	-1	113
o … ring	-123	-92
o … snet	103	10
o … svag	127	21
o … svaml	105	17
o … svara	106	23
o … tungt	175	49
o … under	145	15
o … undra	-97	-108
o … ut	37	152
o … vaser	145	59
o … vita	-132	-92
oavbr sprin	16	99
oavbr … har	18	102
oavbr … ut	16	99
obeha pres	114	15
obeha … brost	111	13
obeha … i	123	22
obeha … stora	-127	-125
obehaglig	170	38
och	130	93
och alved	-165	-165
och andfa	223	59
och ansik	81	-42
och aptit	-108	-107
och ar	208	-16
och arm	78	30
och armar	-122	-154
och armen	255	60
och ata	-127	47
och ater	-250	-114
och att	-70	128
och axeln	173	76
och b	112	-1
och bada	203	35
och bajse	-196	-152
och bara	63	230
och barn	6	114
och barne	168	209
och behov	-169	-117
och ber	17	159
och besta	33	87
och besti	-107	-86
och bilen	-24	105
och biter	-120	-105
och blek	233	52
och blekt	171	17
och blev	-142	-217
och blir	320	49
och blod	212	37
och blode	245	150
och blodt	301	73
och blot	132	25
och bokat	-9	118
och bor	-61	22
och borja	168	13
och brost	200	49
och bruka	179	2
och byxor	-97	-118
och chef	1	152
och da	-20	104
och dar	-142	-126
och dasig	100	46
och de	-48	142
och den	-168	-117
och det	357	151
och diare	-161	-161
och diska	-142	-158
och dog	-157	-152
och domna	116	9
och drar	111	125
och dregl	192	40
och drick	-133	-7
och drog	169	6
och druck	136	142
och dubel	114	122
och far	-55	-121
och farsk	17	130
och feber	-247	-190
och febri	-144	-123
och fick	-291	-319
och filma	-10	146
och finge	88	-13
och flack	146	21
och flaga	129	24
och flami	108	38
och flamt	113	28
och flasa	155	20
och flyta	27	137
och flyte	-139	-117
och forky	-159	-109
och fort	151	44
och forva	-147	-111
och forvi	126	38
och foter	151	10
och fran	-153	-161
och frisk	-228	-86
och frosa	143	22
och fruse	-77	-124
och funde	-82	71
och ga	-104	-21
och gasig	-162	-154
och get	-75	126
och gick	-50	124
och gifta	15	128
och glad	-162	-164
och glodh	120	13
och glome	-155	-154
och gnide	-119	-75
och golve	130	26
och gomt	-18	86
och gor	116	73
och gra	130	-11
och grate	-173	-104
och gular	170	2
och gunga	-25	105
och haler	152	30
och hals	136	39
och halsb	-128	-104
och hande	131	19
och hange	-189	-182
och har	-84	-101
och hard	303	78
och harda	163	58
och hej	-133	-138
och hela	42	-108
och hes	-167	-152
och hjart	39	-111
och hog	216	34
och hoger	217	-11
och hol	126	137
och hon	367	111
och hopar	-159	-146
och hopas	3	143
och hosta	-18	-124
och hotar	-2	259
och hug	136	57
och huset	48	154
och huvud	-100	-171
och igar	-7	144
och ilalu	141	21
och in	91	132
och influ	-148	-136
och ipren	-129	-110
och iskal	166	31
och ja	178	135
och jag	211	117
och jates	161	20
och kaken	186	34
och kal	231	68
och kalsv	204	40
och kan	-82	52
och kaner	72	-67
och kansl	157	-4
och kante	-132	-112
och kasta	138	86
och katen	143	38
och keton	129	43
och kisar	-165	-155
och kisat	124	-24
och klada	-247	-237
och kladi	-139	-123
och klaga	102	25
och klar	-84	-155
och klara	-161	-160
och kliar	-194	-184
och klibi	157	27
och klose	-2	136
och knast	-103	-101
och knufa	36	157
och koldi	-140	-115
och kom	142	15
och kopt	9	105
och kuden	114	30
och kval	-118	-119
och lacke	122	16
och lader	165	16
och laga	65	121
och lager	-144	-92
och lapar	204	52
och lapen	175	45
och laser	-4	204
och leker	-155	-107
och letar	-23	184
och lever	-68	-91
och liger	-78	-174
och lileb	-31	156
och lite	-302	-201
och loser	-148	-148
och lukta	188	50
och lyfte	163	19
och magen	120	-28
och magsm	123	5
och mar	-149	-285
och maste	-110	11
och mat	52	194
och melan	163	45
och migra	-174	-138
och min	24	-263
och mina	25	188
och mins	14	135
och mit	-70	38
och munen	113	-24
och nacke	59	-54
och nagla	129	1
och nar	86	98
och nasan	87	-34
och nasta	73	130
och nasvi	183	46
och nat	178	5
och ner	194	39
och nerki	172	25
och nitro	138	49
och njurs	32	136
och nu	278	101
och nyser	-131	-116
och ogon	117	17
och omar	-82	-137
och onska	-11	136
och ont	142	28
och orat	-118	-111
och ordna	-151	-176
och oron	166	43
och papa	113	159
och pekfi	-168	-179
och pig	-220	-139
och pipan	129	46
och plots	-11	-126
och predi	-4	186
och prick	261	54
och pulse	177	54
och rader	9	117
och rakna	-11	154
och reage	-21	97
och regel	149	15
och rinan	-132	-108
och ringt	25	97
och rod	-125	-117
och rodak	-121	-115
och ropar	117	20
och ror	-153	-56
och rosla	120	31
och roste	281	87
och rot	-131	-126
och rycke	161	0
och ryckt	128	61
och rygen	172	55
och sa	205	296
och saga	-3	130
och sager	42	250
och sagt	-3	129
och sat	129	152
och set	104	13
och sikta	31	106
och sin	39	173
och sjonk	128	24
och skaka	281	136
och skale	-37	99
och skar	-167	-44
och skote	-140	-151
och skrap	-207	-198
och skrek	185	183
och skrik	-35	99
och skriv	-2	172
och skumi	115	29
och skyle	-9	136
och slap	172	-1
och slar	34	254
och slipa	6	145
och slo	262	43
och sludr	237	22
och smack	184	14
och smale	-138	-141
och smart	173	21
och snark	237	46
och sned	131	19
och snora	118	3
och snorv	104	8
och snuva	-315	-216
och soker	-166	-158
och som	-92	-97
och somna	106	85
och somnp	-111	-125
och sover	-204	-158
och spark	-39	117
och spela	-199	-173
och spray	161	42
och sprid	140	-5
och spyr	239	45
och stada	11	138
och star	124	34
och stel	212	72
och stira	77	134
och stod	34	218
och store	131	13
och sucka	-139	-139
och svaga	215	20
och svaml	124	42
och svete	103	32
och sveti	159	47
och svetn	113	9
och svide	-155	-130
och svima	237	56
och svimf	253	58
och svule	-215	-240
och svuln	-79	-112
och ta	3	140
och table	78	146
och tack	-115	-123
och talar	107	-8
och talet	116	41
och tandk	-110	-87
och tanka	4	115
och tanke	63	-56
och tapad	-130	-158
och tapar	250	63
och tapat	-126	-98
och tapt	-132	-100
och tar	141	111
och tarna	-143	-122
och tia	-117	-108
och til	-236	-230
och titat	-2	146
och tjeje	-105	-90
och tjuv	-97	-111
och tog	48	219
och tor	207	-9
och torst	144	50
och trang	137	-20
och trot	-328	-198
och tryck	178	-6
och trygt	-53	-80
och tugar	131	6
och undra	-318	-403
och up	142	30
och ut	239	34
och utatv	115	21
och vad	-13	96
och vag	156	6
och vagra	-21	101
och vakna	-181	-145
och valdi	180	26
och valje	16	156
och vanst	225	38
och vanta	15	148
och vare	157	109
och vark	-140	-111
och vaser	182	10
och vaten	-164	-160
och vatsk	-207	-174
och vento	113	7
och vet	48	242
och vi	133	-108
och vifta	170	4
och vil	6	-124
och vilar	-143	-140
och vin	-7	158
och virig	149	12
och viska	-1	158
och vit	77	-73
och vita	155	32
och yr	188	73
och yxa	-13	99
och … #	87	-90
och … aceto	123	54
och … ala	86	-87
och … aldel	126	98
och … andas	184	1
och … andni	129	46
och … andra	137	31
och … ar	338	81
och … arg	-68	53
och … arm	149	8
och … att	29	272
och … axeln	104	38
och … bajsa	-107	-102
och … bakat	163	-4
och … bakhu	182	47
och … banko	-1	151
och … bara	303	70
och … barne	-189	-131
och … bebis	123	-4
och … behov	-138	-134
och … ben	276	44
och … benen	214	30
och … benet	146	53
och … besvi	3	113
och … bilje	-9	118
och … biter	-105	-88
och … blek	202	56
och … blir	261	152
och … blixt	104	13
och … blodf	202	85
och … blomo	24	138
och … blot	138	26
och … bort	120	127
och … bortd	155	23
och … bosan	-3	96
och … bra	-227	-303
och … braka	-132	-161
och … brane	-113	-112
och … brant	97	16
och … dem	-8	144
och … den	1	126
och … dena	-121	-115
och … det	-61	90
och … diabe	111	45
och … diare	-229	-168
och … djupt	112	50
och … do	-92	32
och … doda	10	190
och … domna	-126	-160
och … drar	244	6
och … dras	134	3
och … drick	-129	-93
och … druck	147	-18
och … dubel	110	31
och … efter	71	105
och … en	-187	-77
och … ena	219	58
och … et	-141	36
och … faler	119	13
och … farga	109	9
och … fast	173	214
och … fat	-38	-130
och … feber	-106	-127
och … fel	-34	-120
och … fick	-147	-200
och … fins	10	138
och … flack	116	23
och … flask	101	108
och … foglo	-116	-105
och … forla	86	137
och … forsa	152	7
och … forst	149	60
och … forsv	128	17
och … fort	113	20
och … forts	3	150
och … frame	-5	175
och … fran	192	19
och … franv	108	-3
och … fru	-179	-227
och … frukt	162	47
och … ful	67	150
och … ga	-110	31
och … genom	-146	-144
och … get	4	100
och … gevar	-110	-146
och … gick	-179	-173
och … glas	-125	-112
och … glipa	-132	-112
och … gnali	-144	-96
och … gor	136	-61
och … got	-105	-125
och … gra	246	75
och … grade	184	43
och … grate	-136	-116
och … gravi	117	-3
och … greje	120	16
och … ha	-104	-146
och … haft	139	-30
och … haler	27	-93
och … halsb	-118	-85
och … han	171	187
och … handl	-158	-161
och … hange	222	2
och … har	149	74
och … hejda	-13	128
och … hela	131	89
och … hema	-39	120
och … hene	-7	160
och … hepat	-99	-116
och … hitad	-9	147
och … hjalp	-162	-177
och … hogt	189	61
och … hol	200	46
och … hon	65	99
och … honom	30	153
och … hopa	137	-5
och … hor	178	148
och … hostn	143	18
och … huga	-4	183
och … huger	151	38
och … iblan	-123	-65
och … igen	-7	-200
och … ila	-118	-162
och … in	160	141
och … inga	-90	-122
och … inget	-165	-182
och … int	174	3
och … inte	327	108
och … isar	-118	-108
och … jag	-32	76
och … jatek	117	14
och … jatet	158	52
och … kafek	139	37
och … kaken	113	48
och … kal	139	-26
och … kalsv	235	98
och … kampa	138	3
och … kaner	115	6
och … kans	211	59
och … kikho	-118	-103
och … kisa	-173	-144
och … kisla	-115	-102
och … kl	-115	-101
och … klock	11	109
och … knaka	-77	-68
och … knapt	70	120
och … knast	107	39
och … knat	-186	-183
och … kniv	-29	103
och … koleg	102	21
och … komer	147	38
och … konst	193	115
och … kopt	18	102
och … korso	-148	-148
och … kraft	133	19
och … kraks	264	80
och … krakt	137	21
och … kritv	121	24
och … kvar	-111	-95
och … lag	0	161
och … lamna	-64	71
och … lange	50	161
och … lapar	112	129
och … later	172	88
och … latit	-11	91
och … ledse	-105	-123
och … leva	-87	-126
och … liger	157	109
och … lila	126	19
och … los	-134	-118
och … lugnt	-119	-84
och … macka	-174	-168
och … mama	-12	161
och … maste	166	159
och … medic	-93	-70
och … medve	141	33
och … melan	164	15
och … men	-135	-263
och … mig	-45	165
och … min	24	201
och … mina	41	230
och … mjolk	92	30
och … mork	166	5
och … morkr	145	3
och … mot	-119	8
och … mun	200	52
och … mycke	-172	-187
och … nacke	109	42
och … namn	25	124
och … nasel	95	-13
och … nasta	-129	-141
och … nat	10	146
och … nedti	-111	-95
och … ner	-17	170
och … nere	-126	-132
och … norma	-184	-144
och … ny	-144	-112
och … nycke	-50	77
och … nyckl	3	128
och … nyt	-136	-99
och … och	231	88
och … ofarl	-93	-118
och … ogonl	85	28
och … okont	113	6
och … ordet	-101	-115
och … osake	-97	-98
och … osama	142	18
och … otydl	100	25
och … papa	5	131
och … piper	204	11
och … plots	146	31
och … prata	-70	-168
och … pruta	-112	-87
och … pulse	206	16
och … pumpa	83	-33
och … pyser	94	-26
och … racke	-135	-20
och … resa	-120	-95
och … rispo	17	130
och … roda	-172	-152
och … rosla	171	27
och … roste	-23	100
och … rular	176	29
och … rumpa	-161	-149
och … rund	-103	-99
och … runt	-160	6
och … rycke	162	-22
och … ryckt	159	31
och … rygen	99	-12
och … sa	111	-43
och … saman	108	-24
och … samla	12	107
och … sedan	-119	34
och … ser	278	36
och … sex	135	0
och … sidan	147	27
och … sitan	145	46
och … siter	178	115
och … ska	-134	-29
och … skaka	121	-32
och … skar	161	121
och … skavs	-118	-124
och … skon	-136	-125
och … skrat	-201	-181
och … skule	-35	-134
och … slem	115	29
och … sludr	152	4
och … sluta	175	235
och … smale	-3	105
och … smart	122	26
och … snabt	119	22
och … sned	116	16
och … snet	162	22
och … snura	182	118
och … som	89	-71
och … somni	173	-6
och … sover	30	-177
och … span	-121	-100
och … spark	-157	-133
och … spel	16	114
och … sprut	125	-4
och … spyr	179	36
och … stick	154	40
och … stopa	-1	127
och … stral	148	94
och … suger	-123	-116
och … susar	158	32
och … svag	162	56
och … svara	169	-4
och … svart	153	-37
och … svet	92	31
och … sveta	124	6
och … svide	-106	-148
och … svima	182	66
och … svimf	164	10
och … svule	132	10
och … svuln	144	10
och … tande	-165	-134
och … tapar	125	138
och … tegel	-122	-119
och … tolk	-130	-141
och … tonar	123	40
och … trafa	-15	122
och … tror	-132	-146
och … trot	49	-57
och … tryck	261	71
och … tryg	-147	-177
och … under	182	1
och … uphor	2	151
och … ur	137	24
och … urin	122	16
och … utan	-38	-169
och … utanf	121	4
och … vacin	-126	-87
och … vad	-174	-182
och … vakna	116	82
och … vanli	-112	-99
och … var	-185	-140
och … vara	127	-8
och … varke	162	33
och … varm	108	-30
och … vatni	181	69
och … vet	21	149
och … yr	228	28
och … yxa	152	-5
ocksa do	9	144
ocksa kola	-116	-95
ocksa medic	-94	-104
ocksa och	173	149
ocksa … det	157	55
ocksa … jag	172	46
ocksa … koles	-116	-95
ododlig	17	160
of	135	103
of #	-147	-219
of a	-30	-148
of blood	-138	-160
of bored	-122	-137
of breat	13	-123
of brigh	140	38
of comit	-8	107
of his	186	26
of luck	-103	-83
of me	-2	110
of since	-188	-151
of … blood	-17	99
of … but	-171	-177
of … dark	-125	-139
of … denti	-158	-155
of … drink	-128	-113
of … face	110	9
of … finge	122	8
of … garag	-33	121
of … heart	136	102
of … i	-186	-118
of … in	-130	-138
of … lader	143	6
of … life	174	48
of … mri	-108	-100
of … on	-103	-32
of … only	-122	-113
of … partn	22	148
of … red	140	38
of … suisi	-8	107
ofa*	-264	-265
ofarligt	-249	-246
ofe*	-173	-183
ofra	11	171
ofra min	15	131
ofra … son	15	131
ofta	-123	-116
ofta magra	153	48
ofta och	-163	-151
ofta pa	-136	-128
ofta … andas	153	48
ofta … det	-139	-108
ofta … naten	-136	-128
oftar an	-118	-128
oftar … forut	-118	-109
oftas pa	15	112
oftas … nater	15	112
oftast	15	112
often	-182	-165
oga	198	108
oga det	166	19
oga ingen	128	24
oga*	98	-58
ogat	98	-58
ogat i	-144	-110
ogat men	-168	-137
ogat nar	198	-2
ogat riner	-218	-178
ogat rot	-219	-178
ogat rycke	-200	-196
ogat sedan	105	29
ogat skolj	-197	-169
ogat som	122	19
ogat spola	-121	-100
ogat stenh	113	13
ogat trafa	133	-8
ogat tredj	-108	-99
ogat … av	62	-65
ogat … blivi	-137	-122
ogat … bra	-188	-173
ogat … en	132	25
ogat … helge	122	51
ogat … i	-246	-208
ogat … inte	112	16
ogat … jag	183	0
ogat … lite	-159	-121
ogat … men	-145	-100
ogat … nar	-132	-141
ogat … och	-163	-125
ogat … ogonl	-109	-95
ogat … rot	-142	-150
ogat … slipe	-117	-104
ogat … tiden	-157	-115
ogn*	-134	-117
ognen	-134	-117
ogo*	199	-65
ogon av	-142	-129
ogon klia	-134	-113
ogon mer	0	151
ogon nar	-112	-95
ogon och	-21	120
ogon pa	-175	-168
ogon rular	117	17
ogon stor	119	-3
ogon varje	-115	-106
ogon vita	140	3
ogon … barne	-142	-127
ogon … gang	-115	-106
ogon … jag	-112	-95
ogon … liten	119	-3
ogon … sager	6	142
ogon … skarm	-113	-102
ogon … var	-134	-113
ogona	114	-39
ogona svar	119	25
ogona … huvud	119	25
ogondropar	-17	-105
ogone a	166	24
ogone ar	162	83
ogone har	175	56
ogone huvud	79	-15
ogone igens	148	47
ogone kans	-108	-100
ogone kliar	-200	-136
ogone riner	-141	-152
ogone rular	217	16
ogone … bara	92	-40
ogone … dunka	79	-15
ogone … halvo	128	-6
ogone … jag	103	-64
ogone … morgn	-112	-99
ogone … nu	83	36
ogone … nyser	-119	-96
ogone … ont	157	17
ogone … opna	154	-1
ogone … som	-174	-140
ogone … svuln	166	49
ogone … tunga	117	53
ogonen	284	9
ogonf borta	104	3
ogonf … a	104	3
ogoni behov	-101	-90
ogoni … vi	-101	-90
ogoninflamation	-101	-90
ogonkliniken	-148	-140
ogonl ar	-109	-82
ogonl rycke	-166	-175
ogonl sager	-109	-95
ogonl som	-154	-161
ogonl … att	-109	-95
ogonl … en	-206	-154
ogonl … har	-112	-115
ogonl … svule	-109	-82
ogonlakaren	-109	-95
ogonlocket	-151	-172
ogr*	124	-37
ograsmedel	166	2
ohy*	109	-25
ohygligt	109	-25
ois	21	128
ois helpo	21	128
ois … jos	21	128
ok	-289	-408
ok for	-138	-125
ok tack	-150	-159
ok to	-195	-179
ok … da	-150	-159
ok … take	-119	-121
oka dosen	-142	-108
oka … spray	-142	-108
okand svamp	155	46
okand … och	155	46
okay	-156	-92
oke*	-112	-210
okej	-112	-210
okej och	123	28
okej … hon	123	28
oko*	137	9
oks*	317	29
oksen … paljo	158	38
oksentaa	218	2
ol	4	140
ol sen	4	140
ol … ar	4	140
ola*	-36	99
old	125	-29
old has	90	-52
old with	125	20
old … a	233	41
old … fever	125	20
old … had	-146	-117
ole*	-23	352
olen	-24	329
olen keran	-2	115
olen vain	-121	-103
olen … laake	-2	115
olen … vasyn	-134	-156
oli	110	-155
oli veden	146	9
oli … ala	146	9
olika blodt	152	10
olika … i	156	101
olj*	134	-56
olja … bada	142	-11
olja … resta	-149	-122
oljan	235	19
oljan bran	148	3
oljan flama	111	25
oljan … och	148	3
oljan … up	111	25
olo	-178	-119
oly*	-49	181
olyck #	-116	-124
olyck … stale	6	138
olyckan	-97	91
om	-295	-77
om ar	-111	-151
om att	-209	-123
om barne	-201	27
om biver	-117	-116
om bring	149	-13
om brost	154	19
om buler	116	8
om dagen	-125	-23
om dan	-63	127
om de	-131	29
om den	159	149
om det	0	128
om diske	-181	-197
om doden	-26	110
om dodsb	-96	-99
om dom	22	135
om droge	-130	-118
om du	42	169
om efter	-170	-155
om en	-343	-290
om et	-178	-181
om faktu	-164	-150
om fingr	-121	-148
om for	28	163
om foter	-27	-128
om gang	139	-3
om halse	293	135
om han	-179	-123
om hande	-75	-159
om hunde	30	212
om i	-271	-248
om igen	184	-35
om ja	-76	170
om jag	86	356
om jobet	-140	-164
om kafe	-98	-124
om kans	-112	-115
om knana	156	66
om koles	-107	-89
om kraks	144	3
om krope	-137	-126
om kvala	-100	42
om lapar	188	-1
om laxor	-137	-132
om lov	24	200
om mama	16	150
om man	-32	247
om mig	-46	97
om mit	-151	-151
om nagla	120	13
om nagon	144	33
om nagot	130	24
om nan	170	139
om nasta	-92	-94
om naten	-143	-43
om nater	-104	68
om och	36	-141
om padan	-117	-135
om penga	-128	-163
om psyki	-114	-150
om saret	-108	-117
om sen	-72	-135
om sjalv	-163	-172
om skarm	-100	-114
om smasy	-4	101
om sonen	-118	-105
om stadn	-94	-105
om stres	-105	-141
om strok	-148	-134
om strup	134	3
om stryp	-108	-97
om suici	-137	-157
om upsag	-123	-114
om ursak	-71	72
om vacin	-155	-210
om vald	-157	-207
om valdt	-136	-170
om vanst	97	13
om vem	25	148
om vinte	-162	-125
om … #	-138	-150
om … a	-102	-19
om … altid	-127	-134
om … andas	179	-17
om … arbet	-133	-137
om … astma	-169	-178
om … at	18	148
om … bara	-59	77
om … barn	-181	-157
om … bla	200	2
om … blama	14	142
om … bland	-103	-152
om … blev	-4	105
om … bli	-133	-143
om … blivi	-205	-190
om … bor	-164	-180
om … borde	-158	-157
om … brast	144	27
om … dar	-149	-172
om … det	11	-124
om … dog	29	169
om … dor	22	131
om … drog	-116	-109
om … druck	119	35
om … drunk	-151	-149
om … efter	-94	-145
om … egen	39	118
om … ens	132	129
om … fa	31	141
om … far	-291	-188
om … fast	77	127
om … fick	4	162
om … fins	-145	-193
om … folja	-4	108
om … forst	25	158
om … forsv	55	187
om … gor	33	253
om … grate	-5	115
om … hade	99	122
om … har	-200	-225
om … hema	-58	62
om … hopar	3	124
om … i	-144	-82
om … kalv	98	14
om … klara	-9	103
om … kokar	130	27
om … kom	84	142
om … komer	-46	108
om … kora	0	163
om … lamna	37	168
om … lila	-118	-106
om … lyfte	138	26
om … maste	-181	-247
om … maten	8	159
om … medic	-167	-187
om … men	-74	-199
om … mot	-111	-142
om … och	113	10
om … om	192	-12
om … pa	-112	-143
om … pojke	-131	-138
om … rakna	-15	140
om … rev	157	70
om … sager	48	205
om … sat	132	1
om … sjalv	-32	155
om … skafa	-85	-115
om … skara	4	115
om … skick	26	119
om … skilj	20	126
om … skrik	86	-24
om … skule	-103	37
om … slet	102	22
om … som	-52	140
om … son	125	30
om … spise	-102	-132
om … sprut	-167	-142
om … svalj	-200	-173
om … ta	2	138
om … tande	143	28
om … tar	-23	266
om … tid	-179	-190
om … til	-148	-156
om … tils	98	-14
om … tving	32	135
om … va	-1	125
om … vacke	-4	101
om … var	-38	140
om … vatsk	-160	-136
oma*	-177	-10
omar	-179	-22
omar … brost	-140	-137
omepr #	-122	-113
omepr … mg	-122	-113
omgan om	139	-3
omgan … gang	139	-3
omgangar	139	-3
omk*	71	-127
omkladningsrumet	70	160
omkri och	-105	-107
omkri sig	18	-116
omkri … sucka	-105	-107
omkring	-60	-154
omkul	93	-66
omo*	-202	-226
omorganisationen	-95	-110
ompla nu	24	161
omplacerad	37	187
omplacering	-146	-149
oms*	-107	-127
omstart	-95	-96
omt	-275	-259
omt efter	-158	-161
omt nar	-147	-118
omt … inte	-116	-94
on a	-38	-178
on and	-198	-157
on chemo	207	30
on cofee	-112	-93
on food	153	18
on frida	-4	130
on himse	116	-3
on his	125	137
on jo	9	205
on kipea	-160	-188
on kova	186	48
on koysi	15	127
on my	-143	-173
on nuha	-151	-123
on one	164	27
on paans	-161	-162
on purpo	8	222
on tajut	132	5
on that	-180	-192
on the	84	-79
on todel	125	7
on top	-37	77
on vahan	-150	-158
on velto	139	-8
on yskin	-122	-103
on … and	175	20
on … arm	5	118
on … back	-55	112
on … bely	-145	-127
on … bridg	-12	189
on … chest	242	28
on … eika	132	7
on … eyeli	-107	-117
on … floor	153	-91
on … head	161	-5
on … hyva	-108	-82
on … ja	218	1
on … knife	-143	-144
on … legs	139	41
on … of	-166	-28
on … outsi	-172	-189
on … paper	-113	-95
on … puris	131	27
on … radio	-164	-193
on … side	90	-57
on … stope	-148	-153
on … vaike	125	7
on … valmi	4	164
on … with	125	20
ond	8	156
ond och	8	122
ond … vi	11	104
onda ogon	-1	130
ondsk och	17	130
ondsk … ska	12	108
ondskefult	17	130
one	198	97
one eye	139	-1
one is	30	128
one side	249	57
one … for	126	4
one … of	119	15
one … then	101	6
oni*	-141	-139
only when	-118	-99
only … i	-122	-113
ono*	30	-103
ons*	-141	112
onsda ar	-148	-143
onsda och	-104	-119
onsda onsda	-148	-143
onsda … ar	-155	-161
onsdag	-159	-140
onsdagar	-148	-143
onska att	-23	144
onska jag	-5	171
onska … cance	-11	96
onska … det	24	136
onska … nagon	8	114
onskar	-17	247
ont	-218	-248
ont a	170	138
ont arm	192	18
ont att	-49	195
ont av	-123	-120
ont aven	96	-12
ont bakom	113	32
ont brost	150	41
ont de	-107	-124
ont fast	115	2
ont frame	-111	-112
ont har	170	25
ont hoger	147	-9
ont hon	156	123
ont i	-382	-344
ont iblan	-101	-135
ont jag	108	156
ont langt	-49	-137
ont magen	119	25
ont manga	-126	-128
ont melan	120	-22
ont mit	162	36
ont nedti	-111	-95
ont nu	-107	-167
ont och	61	123
ont ovanf	-135	-124
ont over	142	-3
ont sa	199	56
ont sedan	-271	-245
ont sen	-140	-209
ont tand	-80	-108
ont up	210	91
ont upe	154	62
ont ut	230	45
ont vid	-100	-153
ont vil	-80	-109
ont … armba	-178	-205
ont … armen	-194	-114
ont … axeln	-245	-231
ont … backa	115	2
ont … benet	-125	-148
ont … blek	135	22
ont … blode	-9	152
ont … brost	306	37
ont … det	146	-2
ont … do	14	192
ont … drunk	2	199
ont … dykni	133	10
ont … en	121	-51
ont … ena	279	107
ont … fingr	-110	-100
ont … forst	-107	-124
ont … fotbo	118	32
ont … halen	-278	-310
ont … halse	-454	-382
ont … han	-27	88
ont … handl	-276	-266
ont … hjart	-191	-196
ont … hofte	-182	-188
ont … hogra	-154	-148
ont … huvud	-131	-206
ont … i	91	-69
ont … igar	-235	-215
ont … inte	157	59
ont … ja	151	-6
ont … kaken	-179	-90
ont … kna	-142	-139
ont … knana	-220	-216
ont … knat	-201	-87
ont … knt	-114	-114
ont … krope	-296	-243
ont … landr	-86	-132
ont … leva	3	131
ont … ljums	-134	-138
ont … magn	139	-6
ont … mit	170	25
ont … nacke	77	-63
ont … navel	160	34
ont … ner	10	-123
ont … nere	152	121
ont … o	131	31
ont … och	-117	-45
ont … ogat	-190	-132
ont … ont	149	10
ont … opera	-119	-109
ont … orat	-177	-191
ont … ovre	110	22
ont … planb	-109	-122
ont … preci	-118	-119
ont … punge	120	-52
ont … revbe	60	131
ont … roste	-83	-105
ont … rumpa	15	147
ont … rygen	-136	-113
ont … rygsl	-146	-135
ont … samla	-118	-116
ont … sita	-135	-119
ont … skuld	48	-93
ont … snipa	20	116
ont … tan	-105	-137
ont … tande	11	-111
ont … tandk	-110	-87
ont … testi	126	16
ont … tinin	173	39
ont … tumen	-223	-194
ont … under	-59	153
ont … vaden	175	31
ont … vanst	118	-28
oon	17	154
op	-42	183
ope*	23	-148
open	187	13
open forla	-8	128
open frakt	156	24
opera … ljums	-115	-106
opera … och	-132	-112
operationen	-180	-264
operationsaret	82	-50
opere blind	-137	-95
opere fora	137	42
opere halsm	132	40
opere i	-160	-150
opere jag	-145	-138
opere knat	169	70
opere … for	205	70
opere … hofte	113	51
opere … vecka	137	42
operera	-179	-172
opererade	199	44
opererades	-177	-170
opereras	-287	-264
opererat	156	102
opet	-82	-210
opet benbr	171	25
opet melan	-115	-113
opna klamd	-107	-96
opna men	125	-1
opna munen	-112	-98
opna ogon	0	151
opna ogone	238	42
opna … mer	0	151
opnar munen	112	14
opnar ni	-111	-118
opnar ogone	183	33
opnar … men	129	11
or	-197	-249
ora	-184	-181
ora*	-168	-302
orat	-168	-302
orat efter	153	-7
orat grate	-101	-76
orat locka	-103	-101
orat ocksa	-119	-125
orat pa	-198	-186
orat sedan	-176	-155
orat sen	-100	-122
orat … bad	-116	-120
orat … doter	-99	-99
orat … feber	-115	-93
orat … i	-171	-168
orat … min	-173	-143
orat … nat	-101	-76
orat … och	-103	-101
orat … slage	172	22
ord	261	22
ord i	197	-15
ord pa	131	62
ord … en	130	3
ord … fel	123	-3
ord … taget	189	-18
ord*	136	129
orden	267	-108
orden blir	145	28
orden komer	144	38
orden och	161	31
orden pa	-158	-146
orden rikti	73	14
orden … engel	-159	-147
orden … fel	162	24
orden … i	143	9
orden … inte	161	-3
orden … ser	116	16
orden … tapar	124	12
ordentligt	79	-57
order	-99	26
order til	-1	113
order … honom	-1	113
ordet	-182	-126
ordet for	-101	-115
ordet … steks	-101	-115
ordna	37	193
ordna med	28	194
ordna sa	37	161
ordna … infor	-128	-146
ordna … katen	10	116
ordna … nagon	23	111
ordna … sant	-152	-137
ordnat	-4	157
ordni han	94	21
orege sen	-149	-155
orege … jag	-149	-155
oregelbunden	-159	-158
oregelbundet	136	22
organ	-117	-127
organ hur	-83	-126
organ nar	-115	-149
organ om	23	165
organ … gor	-83	-126
organ … jag	-115	-149
organ … man	23	165
organdonator	-58	80
orgas kraks	149	45
orgasm	149	45
ork	-161	-62
ork*	54	181
orkar bara	147	18
orkar inet	-2	157
orkar ingen	-132	-147
orkar joba	-161	-182
orkar leva	4	171
orkar lyfta	137	34
orkar … efter	-132	-147
orkar … ga	-81	-114
orkar … helti	-79	-124
orkar … inte	20	216
orkar … leva	-2	157
orkar … sta	113	28
orkar … til	-36	-116
orkarinte	17	171
orm	147	-10
orm bet	160	30
orm hande	113	26
orm … pa	157	27
orm … svuln	113	26
orm*	-107	-53
ormbe har	-132	-100
ormbe … lakt	-132	-100
ormbetet	-150	-120
oro	-159	-190
oro och	-111	-125
oro … somnp	-111	-125
oro*	-357	-374
oroa	-139	-156
oroa mig	-141	-163
oroar	-170	-236
oroar mig	-170	-236
oroar … for	-129	-170
oroli att	-133	-75
oroli for	-166	-150
oroli i	-148	-143
oroli … framt	-91	-114
oroli … lever	-117	-96
oroli … mit	-120	-100
orolig	-313	-248
oroligt	-109	-91
oron	109	-33
orone av	-146	-125
orone bada	-117	-92
orone men	-8	120
orone … dom	-8	120
orone … efter	-117	-92
orone … musik	-146	-125
oroni lite	-115	-87
oroni med	-115	-81
oroni … feber	-115	-81
oroni … rin	-115	-87
oroni … vecka	133	35
oronont	-180	-177
oronv … hor	-160	-152
oronvax	-199	-194
ort*	-168	-147
os bara	-158	-183
os hema	-4	156
os hos	-18	86
os jag	-6	123
os med	-8	130
os om	-4	101
os sen	115	122
os som	-148	-171
os … balte	-8	130
os … bort	-31	102
os … en	-18	86
os … fem	-123	-129
os … garde	134	1
os … i	115	122
os … inan	25	100
os … koket	-125	-108
os … o	-19	82
os … vedbo	-14	111
os … vi	-131	-138
osama och	-12	106
osama … vandr	-12	106
osamanhangande	166	107
osk*	-161	-175
oskyd sex	-116	-147
oskyd … i	-116	-147
oskydat	-116	-147
ost*	-131	38
ostadig	-131	-151
ota*	-62	260
otaa	-71	190
otack	124	52
otack kansl	104	44
otack … i	104	44
otilr som	-82	-108
otilr … foral	-82	-108
otilracklig	-82	-108
otin	119	150
otin koko	118	-8
otin liika	144	-12
otin … laake	144	-12
otin … purki	118	-8
otryg	-164	-172
out	245	207
out for	79	173
out next	-118	-124
out now	169	-41
out … #	-122	-113
out … it	104	-14
out … me	13	168
out … week	-118	-124
outha vark	125	28
outha … i	125	28
outhardlig	177	35
ovade	-107	-108
ovade hlr	-107	-108
ovade … pa	-107	-108
ovanf ogat	-135	-124
ovanf … och	-135	-124
ovat med	3	125
ovat … balte	3	125
ove*	62	-38
over #	-43	-177
over bebis	181	25
over benen	140	-9
over bihal	-130	-115
over bring	175	-12
over brost	368	72
over direk	-116	-122
over en	65	-75
over et	-165	-167
over fast	-9	90
over fem	138	16
over for	118	139
over forta	-104	-90
over fruko	-137	-133
over gatan	4	144
over golve	12	125
over halse	-27	140
over handl	204	21
over hela	164	24
over henes	-4	189
over huve	-145	-134
over huvud	-174	-156
over i	-9	96
over kinde	-126	-85
over levde	5	140
over men	-159	-174
over mig	11	232
over mit	-20	186
over nar	-248	-265
over nu	-107	-133
over p	-53	-80
over pa	-193	-236
over provs	-179	-167
over racke	-26	160
over sej	148	19
over sen	-94	-72
over sig	245	36
over snabt	-118	-111
over tack	17	115
over tankt	95	-13
over the	-151	-143
over trot	-125	-147
over … ansik	97	181
over … brost	197	59
over … et	-159	-162
over … favor	-121	-119
over … gront	-126	-85
over … har	-121	-91
over … hela	124	49
over … hema	-131	-39
over … huden	146	26
over … iblan	-137	-133
over … infor	9	105
over … jag	-74	49
over … krope	160	44
over … med	-1	130
over … medic	-141	-135
over … men	12	196
over … min	4	132
over … minut	171	0
over … nan	-142	-150
over … och	250	146
over … om	-104	-90
over … sedan	174	49
over … six	117	-10
over … snon	-38	74
over … som	180	34
over … stav	-53	-80
over … table	-139	-113
over … tid	98	25
over … time	158	34
over … todle	121	10
over … utan	22	141
over … vi	131	-15
overa kraks	137	54
overa ny	-144	-135
overa och	220	213
overa pa	-155	-59
overa … blode	160	12
overa … blodt	119	13
overa … och	137	54
overa … rygen	-119	-132
overa … tval	-144	-135
overalt	117	-27
overarmarna	35	146
overd av	55	-95
overd som	-138	-111
overd table	170	31
overd … d	-136	-112
overd … jag	-2	92
overd … sjuto	-117	-96
overd … somnt	161	6
overdos	124	-131
overdriver	23	197
overgrep	4	191
overl over	-97	8
overl … levde	5	140
overlevde	5	140
overt om	-48	115
overt … att	-48	115
overtygad	-48	115
overv tento	-119	-99
overv … rygon	-119	-99
overvakar	-142	-144
ovn*	-179	-212
ovnin med	-160	-148
ovning	-149	-185
ovre	110	22
ovre delen	110	22
ovre … av	110	22
ovrig penic	-89	-64
ovrig … jag	179	63
oxa skab	-108	-116
p	-268	-204
p piler	-197	-152
p stav	-35	-90
p … av	-159	-145
p … det	13	118
p … efter	-96	-103
pa	-143	4
pa a	-107	114
pa agska	3	154
pa akute	-180	-44
pa aldre	-127	-209
pa alvar	-131	-159
pa ambul	-99	-93
pa anat	-158	-195
pa andra	185	85
pa aorta	64	-63
pa armar	-4	264
pa armba	-136	-140
pa armen	-308	-176
pa att	73	237
pa avslu	9	133
pa axlar	-201	-196
pa b	35	158
pa babyn	-117	-114
pa baksi	25	124
pa balko	2	104
pa banke	81	-29
pa barnh	-129	-123
pa bastu	-165	-172
pa batri	-173	-158
pa begra	-148	-157
pa behov	-94	-104
pa bemot	-126	-120
pa ben	155	31
pa bergo	-115	-126
pa blode	164	18
pa blodt	131	1
pa borde	-111	-12
pa brodk	-162	-211
pa brolo	-147	-153
pa bron	230	152
pa bryga	135	13
pa bufee	107	35
pa busen	160	120
pa byge	-104	-68
pa byget	229	24
pa celgi	153	-9
pa coop	107	48
pa cykel	144	-51
pa dagar	-228	-258
pa dagen	-89	-222
pa dagis	-135	-157
pa dan	-126	-154
pa dator	10	129
pa dem	164	49
pa den	-184	-139
pa det	-173	19
pa disco	3	161
pa docka	-107	-108
pa doen	-2	126
pa doren	-19	227
pa doter	-114	-38
pa elva	5	110
pa ena	38	-87
pa energ	-135	-125
pa engel	-196	-184
pa er	-275	-192
pa far	-169	-151
pa farja	-180	-176
pa farmo	120	11
pa fem	72	155
pa fest	2	165
pa feste	143	243
pa film	-149	-128
pa finge	213	37
pa fingr	85	-106
pa fjalt	-149	-130
pa flygp	-144	-136
pa folk	-60	131
pa forel	-180	-185
pa formi	-88	-129
pa forsk	-128	-139
pa fotbo	-146	-138
pa foten	-42	-119
pa framt	56	146
pa freda	-117	45
pa fult	142	-5
pa gang	175	25
pa gar	-112	-152
pa golve	246	-12
pa got	-96	-90
pa gravt	112	47
pa grunt	158	20
pa guben	146	17
pa gymet	171	-51
pa gymna	-99	-112
pa hakan	-201	-197
pa halgo	217	17
pa handb	-130	-143
pa hande	-387	-262
pa hans	84	138
pa hela	357	201
pa helge	-194	-243
pa hene	67	250
pa henes	163	87
pa hjart	-176	-174
pa hofte	-185	-162
pa hoger	57	-108
pa hon	-17	186
pa honom	233	18
pa hospi	-174	-195
pa hoste	-129	-126
pa huk	-161	-143
pa hur	-10	277
pa huset	25	173
pa imova	42	120
pa imunf	-99	-73
pa jacka	-150	-137
pa jag	-3	153
pa jakta	-130	-124
pa jorde	-22	117
pa journ	-151	-160
pa kafe	-160	-72
pa kafte	4	122
pa katet	-129	-98
pa klade	-174	-137
pa klate	-110	-100
pa klock	-234	-180
pa knat	-107	-190
pa knute	8	168
pa koksb	23	123
pa koksg	146	18
pa korve	130	45
pa krigs	-133	-100
pa krops	126	27
pa kuden	-141	-81
pa kvala	-189	-226
pa kvale	-267	-199
pa kvino	-180	-187
pa lakan	-36	120
pa lange	34	140
pa lapen	-130	-89
pa laren	42	283
pa laret	-207	-181
pa laset	-137	-84
pa laxan	23	114
pa lever	-82	-112
pa levxi	-110	-108
pa lilan	-96	-90
pa livet	-37	92
pa lorda	-86	109
pa lov	156	15
pa lovet	-90	16
pa magne	-152	-125
pa matan	-196	-206
pa matar	117	-49
pa match	-167	-122
pa med	123	-26
pa medic	-84	-111
pa mej	-53	130
pa mig	71	257
pa min	-123	30
pa minip	-129	-127
pa mobil	-92	-108
pa modra	-86	-114
pa morgn	-203	-184
pa morgo	-423	-307
pa morna	-151	-137
pa moten	-166	-174
pa motet	-173	-222
pa nasan	-135	-202
pa nasbl	152	14
pa natdu	-6	140
pa naten	-340	-228
pa nater	-207	54
pa natet	-70	131
pa nio	-60	74
pa nyhet	-97	-156
pa o	118	215
pa och	-45	92
pa omorg	-95	-110
pa onsda	-115	-71
pa os	-133	-67
pa overa	8	128
pa padan	92	97
pa panik	-147	-117
pa papa	132	-2
pa paper	-274	-311
pa papre	-175	-168
pa paset	-30	114
pa pizan	-116	-98
pa psyke	-141	-163
pa racke	124	32
pa rals	-18	98
pa rat	-134	-204
pa recep	-127	-148
pa revbe	-194	-182
pa rikti	60	170
pa rumet	10	218
pa rumpa	-194	-171
pa ryg	-175	-164
pa rygen	-296	-121
pa saken	175	9
pa sambo	109	14
pa samta	-120	-118
pa sangk	197	55
pa semes	-233	-256
pa sex	-61	107
pa sidan	-20	-144
pa sig	86	120
pa sikt	-77	-108
pa simsk	-126	-127
pa sjalv	24	140
pa sjukh	-32	144
pa skado	48	123
pa skala	-154	-153
pa skoj	-68	54
pa smalb	-127	-180
pa snap	-7	206
pa sned	105	-1
pa snope	-178	-39
pa snus	-130	-112
pa sonda	-125	44
pa sonen	-46	-147
pa spadb	-120	-93
pa spare	145	123
pa spise	-148	-150
pa stale	-2	146
pa stan	10	165
pa stege	123	117
pa stick	134	40
pa stole	171	22
pa stora	137	39
pa stort	-126	-147
pa stran	-166	-177
pa strok	-158	-153
pa stryk	-125	-136
pa studs	-133	-135
pa svens	-201	-166
pa svima	192	47
pa ta	-74	129
pa tabis	-2	136
pa table	-179	-52
pa taget	-59	-174
pa tagsp	124	-2
pa taket	120	141
pa tan	-156	-125
pa tigri	-85	-106
pa tikto	-128	-116
pa tilta	106	88
pa tio	170	21
pa tjugo	182	41
pa toa	-47	-199
pa toale	183	172
pa tolv	113	12
pa treti	-10	109
pa trosk	120	16
pa true	-110	-124
pa tumen	-263	-241
pa tunga	-160	-136
pa tva	163	45
pa tvare	187	-17
pa tvats	-13	96
pa ugnen	-128	-136
pa ultra	-108	-123
pa vaden	-109	-169
pa vag	143	120
pa vagen	193	25
pa vante	-132	-142
pa vardc	155	133
pa varen	-162	-178
pa vark	99	48
pa vilka	17	117
pa vilke	23	125
pa vinte	-193	-163
pa … adren	-115	-100
pa … ala	-127	-126
pa … aldre	-127	-108
pa … ama	156	15
pa … andas	46	175
pa … ar	-122	24
pa … aren	-99	-112
pa … armen	157	14
pa … ater	-161	-147
pa … att	-89	-141
pa … av	-146	-138
pa … avdel	18	154
pa … avslu	58	145
pa … bad	-213	-195
pa … begra	12	167
pa … behov	-139	-154
pa … bil	18	157
pa … bla	-136	-111
pa … blev	-140	-147
pa … bli	-188	-203
pa … blir	-89	-190
pa … blod	130	27
pa … blodt	155	-23
pa … bro	-12	125
pa … brost	109	-39
pa … brot	-118	-123
pa … burk	105	-7
pa … chef	-140	-149
pa … crime	-110	-124
pa … dagar	-29	130
pa … dagen	187	7
pa … dena	1	120
pa … det	-149	-170
pa … do	139	-101
pa … doter	-179	-124
pa … drank	25	136
pa … dregl	-128	-109
pa … drunk	-114	-140
pa … dygn	175	121
pa … efter	-157	-29
pa … et	-53	86
pa … ex	-133	-149
pa … exist	25	168
pa … explo	-128	-132
pa … fa	94	-74
pa … far	-114	-141
pa … fest	104	119
pa … finas	27	143
pa … fins	-177	-213
pa … fjort	17	130
pa … flera	-15	129
pa … fol	177	12
pa … forky	-105	-93
pa … frago	165	45
pa … fran	-181	-81
pa … fyra	176	91
pa … gang	197	193
pa … gar	-215	-182
pa … garna	42	120
pa … glad	-113	-113
pa … glas	-95	-106
pa … gor	-80	-164
pa … gora	-11	137
pa … gravi	-146	-129
pa … ha	-107	-69
pa … haha	-196	-150
pa … hal	-89	-126
pa … hala	-99	-127
pa … han	196	93
pa … hande	192	12
pa … hem	27	181
pa … hema	21	223
pa … hjalp	-100	7
pa … hos	-217	-202
pa … host	-166	-163
pa … huden	102	8
pa … humor	-96	-90
pa … hur	-205	-158
pa … husva	119	13
pa … huvud	-152	-132
pa … iblan	-115	-5
pa … igar	115	166
pa … ikval	-2	137
pa … inget	-211	-194
pa … insid	1	136
pa … insul	-91	-112
pa … istal	-150	-148
pa … ja	25	214
pa … kal	123	-19
pa … kan	-281	-303
pa … kasor	107	-2
pa … knap	2	151
pa … kniv	-329	-289
pa … knufa	-10	109
pa … kom	-73	-153
pa … konse	-138	-125
pa … konst	3	156
pa … kopa	-72	-81
pa … kora	2	221
pa … kraks	202	57
pa … kreve	-126	-118
pa … krope	127	137
pa … krops	137	39
pa … krukv	-128	-112
pa … kunde	-86	-112
pa … kvart	214	-14
pa … lar	-14	135
pa … laren	-146	-139
pa … leva	12	138
pa … liger	173	22
pa … lite	-266	-255
pa … liten	-217	-146
pa … litet	-156	-153
pa … lol	148	82
pa … lukta	136	29
pa … magen	182	-5
pa … manga	10	129
pa … mar	-82	-105
pa … mat	-143	-149
pa … matar	162	71
pa … me	-135	-32
pa … medan	20	112
pa … mest	-118	-106
pa … min	-47	-184
pa … minut	-138	-249
pa … mit	156	88
pa … motag	-148	-123
pa … nan	-169	-205
pa … nar	-85	19
pa … nater	48	184
pa … natsk	-116	-127
pa … ner	-138	-124
pa … norma	-156	-157
pa … nu	-20	120
pa … nyper	-1	93
pa … nys	116	107
pa … o	98	0
pa … oga	269	33
pa … ogat	189	50
pa … olyck	-22	125
pa … onsda	-148	-143
pa … ont	-178	-212
pa … orat	-137	-126
pa … pa	54	-116
pa … par	-144	-158
pa … pinsa	-130	-143
pa … plast	-94	-136
pa … prata	33	136
pa … revbe	-105	-115
pa … ros	-135	-132
pa … rot	-152	-155
pa … rum	116	103
pa … rygen	176	17
pa … sa	-112	122
pa … sat	-38	97
pa … sax	-116	-131
pa … sedan	-129	-248
pa … sekun	219	5
pa … ser	-54	84
pa … serie	-140	-116
pa … ska	10	156
pa … skaka	177	-6
pa … skala	-121	-88
pa … skama	-101	-97
pa … skara	49	172
pa … skorn	-10	116
pa … slapa	-106	20
pa … smita	-138	-142
pa … snart	26	168
pa … snura	-96	-135
pa … som	-149	39
pa … somna	-29	-125
pa … sons	-13	111
pa … spand	-99	-149
pa … spy	149	13
pa … stale	-87	-136
pa … stor	-157	-114
pa … stres	-160	-194
pa … strok	-82	-99
pa … svide	-168	-143
pa … svima	75	-105
pa … ta	-13	110
pa … table	-81	43
pa … tanke	-13	96
pa … tapa	-28	199
pa … tiden	-112	-130
pa … timar	190	-21
pa … time	250	54
pa … tonar	-122	-101
pa … torsd	-168	-134
pa … torst	135	16
pa … trasi	96	-29
pa … tredj	-143	-149
pa … tryck	148	108
pa … tunga	107	35
pa … tupa	145	10
pa … tupad	116	33
pa … tva	33	135
pa … under	30	242
pa … uprad	0	131
pa … ut	199	35
pa … utan	214	64
pa … vad	-90	-182
pa … vakna	-196	-216
pa … vanin	142	130
pa … vanst	146	-28
pa … vara	40	148
pa … varan	-126	-134
pa … varje	-23	129
pa … vart	-179	-157
pa … vaten	153	12
pa … vecka	30	229
pa … vem	-170	-102
pa … vi	-177	-199
pa … vil	-139	-33
pa … vilke	28	121
paa*	174	245
paala	159	-10
paans ja	118	35
paans … oksen	143	13
paansa	143	13
paatanyt	20	170
pacem funge	-110	-83
pacem har	137	0
pacem tiden	-141	-109
pacem … fint	-110	-83
pacem … get	149	27
pacem … krock	-141	-109
pacemaker	-66	-159
pacemakerbateri	-141	-109
pacemakerkontrol	-166	-146
pacemakern	200	47
packat	4	152
pad	166	-4
pad every	166	-4
pad … ten	125	-1
pad*	-128	-169
padan	-93	-117
pah*	164	38
pahkinaa	147	7
pain	149	-51
pain after	-120	-110
pain and	145	43
pain ever	180	22
pain in	126	-15
pain right	141	2
pain suden	126	24
pain to	10	135
pain … chest	130	42
pain … end	10	135
pain … i	160	10
pain … lifti	-120	-110
pain … now	171	25
pain … one	145	26
pain … side	179	53
pain … swaet	114	9
pain … the	-143	-195
pain … tingl	110	15
paink do	-99	-106
paink … nothi	-99	-106
paint … int	-150	-141
paintbal	-150	-141
paiva ei	-121	-96
paivaa	-121	-96
pakor av	170	-24
pakor den	-123	-116
pakor i	-4	105
pakor pa	156	5
pakor … bil	170	21
pakor … cykel	156	5
pakor … liger	-123	-116
pakor … morgo	-4	105
pakord	94	-30
pal*	8	-170
palar	7	117
palar … inte	7	117
paljon	222	29
palov pa	156	15
palov … lov	156	15
palovama	156	15
pan*	-276	-289
panan	-69	-108
panan for	-130	-132
panic	-215	-188
panic atack	-183	-170
panic … right	-139	-120
panik	-108	-223
panik igar	-159	-175
panik lugn	-115	-118
panik pa	-144	-172
panik sa	-124	-103
panik varje	-120	-113
panik … dom	-124	-103
panik … gang	-120	-113
panik … hjart	-136	-102
panik … ica	-96	-106
panik … ingen	154	31
panik … lugnt	-102	-115
panik … nu	-115	-118
panik … svete	103	32
panikangest	-115	-143
pankakor	-153	-141
panodil	117	4
papa	134	134
papa ater	125	27
papa begra	-87	-126
papa blir	9	193
papa dodar	-9	96
papa dog	-164	-202
papa druck	-14	111
papa e	141	4
papa fat	123	22
papa fick	-147	-39
papa glome	-148	-147
papa gor	-8	107
papa hade	-109	-102
papa har	-159	-158
papa hon	33	111
papa hopad	-17	100
papa hotar	10	121
papa kasta	-20	101
papa komer	-16	155
papa laser	10	109
papa liger	-120	-174
papa med	188	81
papa pa	157	-21
papa prata	142	94
papa pratr	103	5
papa sager	138	187
papa sar	-155	-142
papa sen	132	-2
papa ser	-24	90
papa skrik	4	115
papa slar	126	385
papa sover	-28	-139
papa tar	-9	115
papa vilka	-109	-123
papa … att	153	137
papa … demen	-129	-153
papa … dod	144	6
papa … en	150	136
papa … fat	-155	-160
papa … feber	137	30
papa … ful	171	7
papa … golve	102	-20
papa … grave	4	138
papa … haft	-184	-146
papa … han	92	161
papa … hog	112	14
papa … honom	9	182
papa … i	26	-74
papa … in	31	171
papa … inlag	-105	-118
papa … konst	148	10
papa … lileb	-20	101
papa … mama	125	264
papa … men	-139	-169
papa … mig	-6	236
papa … mycke	-149	-143
papa … nasta	-17	100
papa … och	153	65
papa … om	-4	108
papa … ont	123	14
papa … os	-97	42
papa … sagt	42	125
papa … saker	-8	107
papa … skrum	135	5
papa … sma	-24	90
papa … stran	-137	-132
papa … tramp	-121	-95
papa … ute	-21	84
papa … vacin	-109	-123
papa … vil	-90	-110
papa … waran	125	27
papan	-38	173
papan sager	1	133
papan … att	1	133
papas ansik	187	28
papas … har	81	-67
papas … i	10	162
paper	-230	-192
paper cut	-192	-201
paper fran	-125	-161
paper i	20	159
paper ja	-136	-150
paper jag	3	105
paper kan	-147	-140
paper lite	-119	-135
paper nar	-134	-120
paper … jag	-134	-120
paper … that	-171	-193
paperet	-167	-143
papers	-166	-193
papersar	-174	-184
papersarbete	-149	-135
papor	-92	-104
papor fa	-92	-104
papor … forlo	-92	-104
papre efter	-181	-156
papre nar	-160	-131
papre … jag	-199	-161
papre … toale	-113	-96
papret	-181	-179
par	4	-163
par ar	-139	-114
par dagar	-135	-159
par … och	134	13
par … sen	192	66
parac can	-140	-104
parac … i	-140	-104
paracetamol	121	-50
paradgivning	-100	-121
parents	8	224
park when	-107	-106
park … i	-107	-106
parke hos	-156	-127
parke i	-130	-168
parke sen	-23	102
parke ska	-105	-90
parke … er	-156	-127
parke … fyra	-23	102
parkeringshuset	28	227
parki och	-107	-86
parki … har	-107	-86
parkinson	-191	-195
paron	156	48
paron ur	156	48
paron … munen	156	48
partaterala	-4	114
parterapi	-162	-206
partn ar	-27	132
partn for	-113	-112
partn ocksa	-94	-104
partn … farli	18	181
partn … medic	-94	-104
partn … snal	-125	-145
partn … tva	-113	-112
partner	-42	165
pas	37	272
pas jag	-30	142
pas och	-8	196
pas … bokat	-9	118
pas … mit	-1	151
pas*	155	289
pasar	-124	-104
pasar grane	-118	-99
pasar … hund	-118	-99
pasare	4	146
pasat	12	143
pasat nar	12	143
pasat … jag	12	143
pase	185	65
pase is	113	-2
pased out	151	86
pased shes	-113	-103
pased … copin	-113	-103
pased … now	112	-61
paset	-83	94
paset igar	-159	-132
pasin out	156	-7
pasing	134	-45
pask	-134	-155
paspo and	-6	172
paspo … my	-4	147
pasport	7	213
pat*	-87	179
patches	-172	-179
patie fol	-103	-102
patie har	7	125
patie pa	-18	74
patie … boend	-18	74
patie … igar	-103	-102
patie … knuti	7	125
patie … vil	-117	-136
patienten	-2	131
pau*	133	-12
pauser	105	11
pe	-189	-185
pea*	95	233
peaceful	9	183
pee	6	-215
pee no	-130	-129
pee since	-152	-148
pee*	-55	-199
peed since	150	37
peed … yeste	150	37
pees	-160	-153
pekar	151	105
pekar at	145	22
pekar … fel	133	18
pekar … halse	106	15
pel*	107	170
pelka mena	34	203
pelka … kotii	34	203
pelkaan	35	196
pena	112	-47
pena men	128	4
pena … penan	128	4
penan	148	-19
penan … ingen	128	4
penga batre	20	109
penga jag	45	132
penga och	-57	116
penga … att	20	109
pengar	-8	267
penic for	136	24
penic nu	110	36
penic … en	122	21
penic … nasel	110	36
penic … nu	101	43
penis	-168	-158
penis och	-113	-112
penis … det	-113	-112
pensi och	-4	141
pensi vad	-100	-114
pensi … fins	-100	-114
pensi … huset	21	132
pensi … slar	3	121
pension	-22	116
pensionar	-146	-130
per	-181	-255
per nat	-226	-201
period	-144	-162
peron och	-128	27
peron … har	-11	91
peron … undra	-142	-144
persiensnoret	132	12
perso har	-120	-113
perso letar	95	-28
perso slar	-3	145
perso … akt	-120	-113
perso … efter	95	-28
perso … min	-3	145
personalen	114	124
perua	-190	-194
perua ajan	-108	-114
petat	161	19
petat in	161	19
petat … et	161	19
pga grana	-103	-101
pga … bebis	-103	-101
pha*	-115	-157
pharmacy	-115	-157
pho*	-33	160
phone	-33	160
phone and	20	148
phone so	-2	127
physio	-24	-154
pic*	-120	108
picked	23	176
picturing	-5	158
pie*	-171	-270
pieni	-230	-248
pierc ar	-85	-115
pierc … det	-85	-115
piercing	-85	-115
pig	-354	-394
pig anars	-163	-192
pig ar	-99	-73
pig for	-89	-64
pig i	-136	-107
pig och	-186	-173
pig pa	-125	-106
pig ska	-153	-133
pig … huvud	-111	-75
pig … ovrig	-142	-112
pig … som	-128	-111
pig*	-141	-130
pigt	-127	-96
pigt nu	-127	-96
pil	-193	-183
pil it	-123	-125
pil … was	-123	-125
pil*	30	115
pilar … laset	9	116
pilar … snope	-107	-124
piler	-124	-13
piler a	36	132
piler av	-159	-145
piler det	22	173
piler efter	-96	-103
piler kondo	29	135
piler o	-107	21
piler pa	159	-15
piler var	-139	-152
piler … blodt	165	29
piler … eler	29	135
piler … feste	104	-6
piler … i	-96	-103
piler … koper	-139	-152
piler … mista	-159	-145
piler … siter	-121	-115
piler … somna	124	-7
piler … sova	10	105
piles	-129	-122
piles itchi	-129	-122
pils	230	210
pils does	2	126
pils would	-27	151
pils … be	-32	123
pils … it	24	151
pin*	-209	-190
pinch	160	-3
pine efter	-136	-107
pine … golfe	-136	-107
pingvin	-125	-107
pink	-198	-188
pink eye	-198	-188
pinsa bra	-130	-143
pinsa … det	-135	-119
pinsa … nu	-130	-143
pip nar	109	-9
pip … jag	110	-6
pip*	98	-117
pipan andni	197	80
pipande	197	80
piper	198	-60
piper jatem	113	6
piper och	125	-11
piper … vaser	124	-9
pir*	-14	-141
pirar	118	-61
pirar a	-124	-103
pirar ja	107	-2
pirar … jag	-124	-103
pis	-108	36
pis skar	24	143
pis vil	17	125
pis … bara	17	125
pis … mig	24	143
pis*	186	164
pisto han	-5	95
pisto i	-4	142
pisto … munen	-4	142
pisto … ska	-5	95
pistol	-28	127
pistolskot	120	13
pit*	-111	128
piz*	-246	-223
piza	-197	-182
pizan	-151	-145
pjas	-105	-136
pk	-140	-136
pla*	-157	44
plan	-46	99
plan and	9	152
plan kramp	114	-3
plan om	-95	-104
plan … att	24	164
plan … et	-95	-104
plan … forts	114	-3
planboken	-175	-164
plane att	49	185
plane en	-109	-137
plane hjart	-151	-157
plane hur	36	164
plane min	24	143
plane pa	12	94
plane … att	12	94
plane … begra	16	113
plane … do	22	135
plane … i	-171	-166
plane … jag	38	144
planen	73	187
planer	16	144
planera	15	162
planerad	-173	-173
planerar	-106	29
plank … inte	141	9
planka	227	36
plaskdamen	142	16
plast eler	-152	-143
plast pa	-114	-153
plast racke	-106	-117
plast rackt	-149	-138
plast … och	-82	-109
plaster	-229	-250
plastikirurgi	-111	-94
plastrat	-97	-116
plata nys	10	114
plata rot	-104	-96
plata … ingen	-104	-96
platan	-119	-100
plats	-54	74
play	-135	-131
playi again	-123	-113
playing	-193	-183
pleas someo	-29	148
plikt	1	135
plikt och	30	101
plikt som	-9	90
plikt … fru	-9	90
plikt … tar	30	101
plo*	209	23
plock fram	-18	139
plock i	124	13
plock nu	121	29
plock svamp	183	69
plock … bosan	-6	111
plock … kraks	121	29
plock … lufte	124	13
plockade	216	73
plockar	124	13
plockat	97	151
plomb	-192	-182
plomb och	-118	-108
plomb … det	-118	-108
plots andfa	129	41
plots blind	190	27
plots det	138	10
plots extre	113	14
plots fat	-163	-130
plots frukt	121	42
plots helt	123	46
plots huvud	217	61
plots ilama	86	41
plots ingen	163	16
plots jateo	107	33
plots mit	137	38
plots ont	156	49
plots pa	155	47
plots pungs	123	40
plots ser	108	10
plots sjukt	171	60
plots smart	204	95
plots svar	170	56
plots svart	192	70
plots vark	-133	-106
plots yrsel	107	28
plots … blir	102	-13
plots … huvud	166	45
plots … ilama	95	47
plots … jag	182	48
plots … kraks	107	28
plots … mat	104	32
plots … med	112	30
plots … och	158	25
plots … ont	253	109
plots … pa	181	132
plots … smart	101	33
plots … som	175	71
plots … svart	-163	-130
plots … tungt	86	41
plotsligt	350	70
plotslit	125	11
plu*	-22	-236
pluga	-190	-201
pluga langr	-146	-156
pluge just	-124	-122
pluge … nu	-124	-122
pluget	-188	-181
plus	259	80
plus jateo	117	33
plus pa	179	58
plus … gravt	112	47
plus … pa	117	33
plus … stick	134	40
plustest	146	-5
pms	-145	-178
pms grate	-139	-127
pne*	-127	-144
po	-1	113
po doren	-1	113
po … mit	-1	113
poi*	80	269
poika sanoo	27	156
poika … etei	12	113
poikani	29	194
poikaystava	4	118
point	-27	174
point in	-35	133
point … livin	-24	96
pois	-67	180
poiso my	-5	108
poiso … food	-5	108
poisoned	104	-70
poj*	141	170
pojkarna	11	161
pojke i	144	108
pojke pa	93	181
pojke se	12	127
pojke som	-131	-138
pojke spark	-77	-113
pojke ur	116	24
pojke … #	141	30
pojke … drunk	-131	-138
pojke … en	108	-27
pojke … fat	123	23
pojke … freda	88	-18
pojke … friti	11	88
pojke … i	-77	-113
pojke … pa	132	20
pojke … sjon	116	24
pojkv hotar	-7	114
pojkv siter	-17	120
pojkv som	-1	132
pojkv tog	-26	96
pojkv tving	10	112
pojkv vakna	129	-11
pojkv … att	18	134
pojkv … mig	20	132
pojkv … slar	-1	132
pojkv … stryp	-26	96
pojkv … til	129	-11
pojkvan	-1	109
pojkvanen	123	173
pojvan	10	115
pol*	-245	-38
polar	146	8
polar av	146	8
polar klatr	132	5
polar … blod	146	8
polen	-379	-406
polen alerg	-156	-137
polen haha	-107	-101
polen och	-129	-113
polen … rinan	-115	-101
polenalergi	-168	-173
polenalergiker	-107	-103
polis avlys	9	137
polis och	-116	-90
polis var	-98	-114
polis … behov	-103	-119
polis … hos	-98	-114
polis … tjuv	-97	-111
polis … vagar	9	137
polisen	-7	217
polta … tupak	0	171
poltan	0	171
poo	149	13
poo*	222	12
poole nan	100	-6
poole … minut	100	-6
poolen	218	20
porten	-15	157
posit gravt	106	42
posit test	182	44
posit … plots	106	42
postafen	-140	-120
posten	70	154
pot*	-92	40
potat et	-130	-122
potat i	212	38
potat nu	28	176
potat … halse	147	25
potat … litet	-130	-122
potat … munen	133	18
potatis	70	-102
potatisen	28	176
poten svike	-116	-99
poten … blodt	-116	-99
potensen	-126	-127
pou*	229	-15
pounding	136	-17
poy*	5	119
poydala	5	119
pradaxa	-138	-134
prast jag	4	152
prast pa	-129	-123
prast rorde	23	127
prast … barnh	-129	-123
prast … kurat	-69	-89
prast … mig	23	127
prat	172	26
prata	-4	-157
prata at	114	3
prata bara	133	29
prata eler	144	38
prata fel	101	7
prata galim	159	21
prata grot	164	24
prata hande	107	-2
prata hela	125	41
prata hes	-140	-125
prata hogt	-14	131
prata hon	127	115
prata i	153	149
prata in	28	161
prata jatek	103	19
prata klart	115	-8
prata lange	-109	-108
prata lapar	113	-4
prata man	-175	-143
prata med	-250	-291
prata men	138	6
prata oavbr	1	154
prata och	129	113
prata om	-145	113
prata otydl	132	9
prata pa	214	28
prata perso	101	-22
prata rent	119	9
prata rikit	130	-5
prata sa	202	44
prata samti	-119	-110
prata som	95	-111
prata strun	190	31
prata … andas	110	44
prata … att	34	246
prata … det	-139	-181
prata … doda	134	128
prata … doden	8	135
prata … dregl	121	55
prata … efter	-140	-125
prata … fem	147	44
prata … folk	17	150
prata … ful	94	-6
prata … hela	131	3
prata … i	78	-61
prata … inan	-136	-152
prata … katen	-137	-132
prata … konst	124	23
prata … kot	114	3
prata … lila	113	-4
prata … med	-196	-139
prata … menin	117	35
prata … mig	-105	29
prata … min	-172	-177
prata … mit	0	136
prata … mun	101	7
prata … nagon	-239	-269
prata … nar	-21	97
prata … nasta	-92	-94
prata … natmo	175	-42
prata … om	6	-173
prata … sen	130	-5
prata … sig	-109	-148
prata … siter	-47	78
prata … sjalv	35	184
prata … sprin	16	99
prata … telef	141	13
prata … tiden	85	-26
prata … tio	114	23
prata … tv	12	125
prata … vagen	134	67
prata … vifta	133	29
pratade	-23	-143
pratr	103	5
pratr konst	103	5
pratr … o	103	5
pre*	12	-191
preci hela	-118	-119
preci som	-79	-171
preci tagit	108	41
preci var	7	171
preci … en	108	41
preci … i	-180	-161
preci … krope	-118	-119
preci … och	7	171
preci … vanli	-183	-170
preci … varje	-92	-98
predikar	-15	199
pregn … pain	140	42
pregnant	94	-68
prepared	-143	-160
pres	189	118
pres i	114	15
pres … brost	154	27
presa	-124	-147
presa brost	-124	-147
presa … mot	-124	-147
presc … you	-98	-98
prescription	-225	-256
presentations	-146	-133
presu table	-118	-124
presu … run	-118	-124
presu … would	-17	99
preventivmedel	-211	-187
pri*	9	-221
priap stand	154	13
priap … i	154	13
priapism	154	13
prick	-265	-259
prick efter	-127	-96
prick feber	-116	-79
prick i	66	-89
prick langt	-132	-92
prick lila	160	38
prick och	165	38
prick over	-178	-114
prick overa	128	58
prick pa	-213	-256
prick … #	-134	-90
prick … benen	203	72
prick … feber	-127	-96
prick … hela	-148	-121
prick … huden	43	-62
prick … in	-132	-92
prick … int	119	18
prick … inte	335	109
prick … laren	-181	-167
prick … magen	-279	-228
prick … ogone	252	28
prick … ont	141	41
prick … pa	160	38
prick … rumpa	-169	-144
prick … smalb	137	47
prickar	176	-66
prima	-180	-189
prima bor	-98	-72
prima hela	-107	-119
prima … tiden	-107	-119
prise pa	-162	-163
priset	-166	-169
pro*	-98	-153
probl loser	17	115
probl vid	-97	-125
probl … amnin	-97	-125
probl … sig	17	115
problem	-92	91
proce kort	-5	128
proce … med	-5	128
procesen	-5	128
profet	6	114
progr och	-129	-123
progr … tankt	-129	-123
program	-129	-123
promenad	-180	-181
prop	193	6
prop i	96	-31
prop jag	108	13
prop vaden	98	45
prop … hjarn	171	37
propavan	-148	-125
properly	160	104
proplosare	266	11
proprly	134	7
prost med	170	48
prost … ont	102	33
prostatacancer	105	-47
prostatan	-124	-149
proteinpulver	-90	-116
prov	-213	-148
prov pa	-87	-127
prova	-132	-162
prova varme	-133	-127
provat	-128	-43
prove efter	6	138
prove i	-86	-117
prove kan	-81	-113
prove var	-186	-183
prove … bra	-132	-163
prove … man	-131	-129
prover	-140	-102
provet	-229	-222
provsvar	-147	-144
provsvaret	-257	-253
provt for	-110	-107
provt … hiv	-110	-107
provtagning	-88	-136
pru*	-201	-204
prunes	-135	-158
pruta som	-112	-87
pruta … en	-112	-87
prutar	-148	-125
ps	6	115
ps #	6	115
ps … til	6	115
psa	-162	-171
pso*	-168	-149
psori som	-106	-101
psori … bloma	-106	-101
psoriasis	-111	-101
psy*	-287	-168
psyk	-52	101
psyk i	29	158
psyk igar	-16	122
psyk … och	3	116
psyki halsa	-102	-143
psyki sager	1	101
psyki … i	-114	-150
psykisk	-109	-160
psyko jag	1	123
psyko och	-122	-157
psyko sluta	-78	-110
psyko … undra	-103	-117
psyko … vem	-78	-110
psykolog	-170	-230
psykologen	-14	109
psykologi	-103	-117
psykos	-170	-211
pub*	-164	-149
puc*	140	142
puck	152	28
puck i	143	54
puck … halse	110	44
puck … huvud	93	25
pucke i	140	13
pucke … tinin	140	13
pucken	140	13
puckl pa	-7	132
puckl … mig	-7	132
pucklade	-7	132
puf	-88	-140
puf racke	-116	-93
puf*	242	56
pufar	200	35
puh*	167	255
puhe	230	34
puhe puuro	140	5
puhe samal	105	-9
puhe … yhtak	157	-3
puhuu	187	133
pul*	386	-12
puled	95	-63
puled boili	116	-3
puled … muscl	-133	-116
puled … water	116	-3
pulmicort	-141	-135
puls	74	-163
puls #	-66	-126
puls ar	-170	-180
puls bra	-123	-93
puls pa	120	-27
puls … #	136	18
puls … farli	-170	-180
puls … klock	-130	-109
puls … nu	-123	-93
pulsader	172	-1
pulsadern	78	173
pulse	207	0
pulse e	-124	-107
pulse knol	145	55
pulse … fine	-115	-97
pulse … i	150	59
pulse … inte	171	24
pulsen	161	-23
pulserande	145	55
pulserar	215	7
pulso han	110	18
pulsodern	110	18
pum*	241	94
pump	-114	-137
pump til	-146	-138
pump … brost	-146	-138
pumpa dacke	-139	-133
pumpa dalig	-145	-100
pumpa jarn	-129	-104
pumpa min	14	137
pumpa och	88	-4
pumpa ut	93	-28
pumpa … blod	127	-32
pumpa … han	88	-4
pumpa … inte	118	-7
pumpa … mage	14	137
pumpa … ont	-139	-133
pumpa … pa	-129	-104
pumpa … sa	-145	-100
pumpade	-55	99
pumpar	168	35
pumpe har	204	55
pumpe … i	120	40
pumpe … sluta	113	20
pumpen	237	63
pumps har	103	18
pumps … losna	103	18
pumpslangen	103	18
punge att	137	38
punge gor	151	36
punge i	-125	-138
punge inat	-142	-152
punge kans	148	41
punge sen	138	19
punge … en	139	13
punge … han	116	22
punge … man	137	38
punge … men	-142	-152
punge … nat	-125	-138
punge … ont	128	9
punge … som	148	41
pungen	92	-125
pungs och	123	40
pungs … kraks	123	40
pungsmarta	123	40
punkt	-71	100
punkt har	5	186
punkt … undra	-114	-121
pup*	214	7
pupil ar	203	31
pupil … store	181	27
pupilen	226	16
pupiler	152	-21
pur*	323	249
puris ja	147	-6
puristaa	149	-10
puristus	131	27
purki laake	118	-8
purkin	118	-8
purpl rash	139	26
purpl spots	158	20
purpl … on	161	5
purple	219	3
purpose	8	222
pus*	182	225
pushe me	9	160
pushe … down	3	132
pushed	85	161
pushi we	204	-6
pushing	195	70
put	-116	171
put a	-30	113
put his	-8	139
put … hands	-6	167
put … in	6	185
put*	187	163
puta	-4	112
puta folk	-4	112
puta … framf	-4	112
putad mig	-12	151
putad … i	-18	103
putade	-1	169
putos katol	131	5
putosi	187	-2
puts	-7	106
puts his	-7	106
puts … hands	-7	106
putsar	-1	183
puu*	197	23
puutuu	151	-7
pyo*	182	122
pyori vaan	6	127
pyori … kuole	6	127
pyorii	6	127
pyorytaa	163	-8
pys*	174	74
pyser	94	-26
pyser nar	94	-26
pyser … jag	94	-26
pysty	128	11
pyt*	-166	-150
quit	-129	-163
quit smoki	-129	-163
racin #	107	14
racin … and	107	14
racka	16	149
racke de	-31	76
racke jag	-3	151
racke med	92	114
racke men	-26	160
racke och	-23	160
racke pa	118	-18
racke til	-198	-147
racke tre	-129	-120
racke val	-158	-155
racke … atio	6	102
racke … balko	-33	166
racke … bron	152	-22
racke … en	48	203
racke … freda	-153	-161
racke … titar	-23	160
racke … vecko	-129	-120
racker	-89	63
racket	221	143
rackte	-149	-138
rad	-145	176
rad att	-110	181
rad barn	6	176
rad for	-212	35
rad min	1	183
rad nar	-19	89
rad om	-156	-157
rad sa	-115	-126
rad … askan	-159	-158
rad … att	-141	-154
rad … de	-1	93
rad … doden	-108	-138
rad … fa	-100	-135
rad … flyge	-139	-163
rad … ga	10	167
rad … ha	-132	-128
rad … han	9	203
rad … hjart	-182	-190
rad … honom	-17	141
rad … jag	-65	190
rad … man	1	183
rad … mig	35	181
rad … min	60	267
rad … nalar	-141	-157
rad … papa	3	188
rad … spind	-164	-161
rad … sprut	-199	-208
rad … vad	27	141
rad … vaten	-155	-174
rad*	-99	293
rada	-71	139
rada norbo	30	159
rada varld	30	114
rada … inget	-98	-114
radad	3	117
radad fora	3	117
radad … vecka	3	117
rader	-143	54
rader pa	-95	75
rader telef	9	117
rader … borde	-2	118
raderat	12	181
radet	-84	-117
radet undra	-130	-118
radet … om	-130	-118
radio	-77	127
radio are	-101	-123
radio … jag	8	131
radio … too	-101	-123
radion	-102	68
rag*	160	38
rai*	54	196
raisk viiko	0	115
raiskatiin	2	187
rak … det	105	1
rak*	44	273
raka	90	205
raka pa	107	35
raka sar	1	136
raka … bufee	107	35
raka … pa	11	194
rakad mig	-132	-200
rakad skara	-110	-188
rakad … mig	-110	-188
rakad … tva	-115	-101
rakade	-130	-241
rakat	-216	-206
rakbl i	3	144
rakbl nar	-97	-105
rakbl och	24	140
rakbl … jag	-97	-105
rakbl … mobil	20	113
rakblad	-9	245
rakbladen	7	141
rakbladet	28	194
raken	142	-13
rakna minut	28	127
rakna pa	6	132
rakna sekun	-36	114
rakna som	-74	87
rakna table	-3	151
rakna ut	5	176
rakna … det	9	219
rakna … nar	44	151
rakna … overd	-136	-112
raknar	28	211
raknas	-149	60
raknat	102	262
rakni ar	-163	-143
rakni fran	-134	-125
rakni kom	-158	-118
rakni och	49	134
rakni rakni	-152	-132
rakni … ar	-152	-132
rakni … tandl	-132	-122
rakning	-289	-209
rakningar	-152	-132
rakningarna	20	153
rakningen	-219	-215
rakor	260	30
rakor och	170	5
rakorna	139	39
raksmorgasen	-160	-168
rakt	161	-14
rakt igeno	146	25
rakt in	112	26
rakt ser	110	23
rakt … dubel	110	23
rakt … i	108	33
rakt … kraks	81	-20
ral*	-18	98
rals	-18	98
rals tva	-18	98
rals … gange	-18	98
ram*	232	-14
ramla	170	9
ramla at	141	12
ramla det	0	127
ramla fran	137	-21
ramla ihop	274	10
ramla jag	1	130
ramla med	-141	-146
ramla mot	207	20
ramla ner	153	39
ramla pa	-24	-148
ramla … ar	1	130
ramla … badru	136	33
ramla … cykel	-10	-115
ramla … haste	81	-16
ramla … hog	131	9
ramla … hosku	101	45
ramla … isen	73	-49
ramla … pa	177	-2
ramla … rikti	-104	-123
ramla … sidan	141	12
ramla … sofan	-172	-129
ramla … stege	146	32
ramla … tramp	125	30
ramla … trapa	30	138
ramla … trape	135	19
ramlade	101	-66
ramlat	287	142
ran*	-222	-43
ranad	-92	-108
ranad pa	-92	-108
ranad … mobil	-92	-108
rand	-85	-108
rand blir	-85	-108
rande hart	-167	-148
rande pa	11	144
rande … bajs	-167	-148
rander	-139	40
rap*	31	140
rapakalja	173	15
rapar	-62	-148
rapar mycke	-129	-123
rapar … efter	-129	-123
raped	41	264
raped last	18	168
raped … night	18	168
raper	-117	-122
raper syra	-117	-122
raper … up	-117	-122
ras*	-38	-149
rasande	-23	170
rash	-94	-178
rash is	-162	-138
rash on	-130	-104
rash … doesn	165	31
rash … gone	-162	-138
rash … my	-166	-123
raska #	151	23
raska … ja	125	-9
raskausviiko	151	23
rat bra	168	-1
rat vanin	-88	-136
rata	-88	-188
rata pa	170	21
rata … mig	207	25
ratar	-139	-145
raten nasta	-123	-133
rathe die	-93	-113
rathe … than	-93	-113
rather	-93	-113
ratigheter	-93	-124
rator	177	-6
rator pa	177	-6
rau*	-185	-103
rav*	163	-41
ravistelen	143	-24
reage knapt	-21	97
reage … nar	-21	97
reagerar	-21	97
reagoi	123	-17
reakt med	118	26
reakt … andno	118	26
reaktion	-65	-132
realy tight	111	19
reb*	-150	-171
rebook	-150	-171
rec*	-233	-236
recep star	-129	-120
recep tack	-112	-104
recep … blodt	131	1
recep … imova	42	120
recep … katet	-129	-98
recep … som	-129	-120
recep … somnt	-118	-116
recept	-184	-211
receptfrit	-134	-147
recpt	-110	-108
recpt pa	-110	-108
recpt … levxi	-110	-108
red	4	-161
red blood	168	45
red*	104	284
redan	114	305
redan fat	-4	125
redan tagit	1	113
redan tva	-4	135
redan … bilde	-23	80
redan … dod	-5	159
redan … farva	1	113
redovisning	-132	-158
ref*	-284	-330
referal	-101	-123
refil	-176	-181
refil … my	-114	-115
reflux	-147	-129
regel saman	149	15
regel … saman	149	15
regelbundna	149	15
regionen	-168	-194
register	-112	-195
registreringskyltarna	45	148
regn	-117	-146
regnb runt	118	43
regnbagar	108	32
reh*	-97	-184
rehab	-54	-154
rek*	-249	-148
reklam	-141	-113
rekor i	-168	-143
rekord	-182	-157
rel*	-8	166
relap again	7	111
relap … nobod	7	111
relapsed	7	111
relationer	-102	-151
rem*	-8	-105
remis	-41	-117
remis skule	-108	-114
remis til	-188	-48
remis … ha	-108	-114
remisen	-137	-155
ren	-254	-196
ren misha	-149	-172
rena	-195	-175
rena sjalv	-74	-112
rena … sjalv	-74	-112
renew	-159	-157
renew my	-148	-136
renew … warfa	-105	-89
rengoringsmedel	147	-2
rent alman	-95	-97
rent blod	144	-24
rent … sagt	36	127
rep i	-125	102
rep och	0	146
rep om	166	-14
rep til	-117	-123
rep vad	6	108
rep … baten	-178	-178
rep … brev	-21	84
rep … halse	166	-14
rep*	72	219
repar	-134	-150
repet	115	206
repet gick	-12	140
repet hange	-37	161
repet har	-3	100
repet och	128	-8
repet … av	-12	140
repet … i	-27	140
repet … star	128	-8
replaced	-8	154
resa bort	21	132
resa sig	189	102
resa … bada	127	37
resa … mycke	115	21
resen it	-98	-98
resend	-144	-147
reseptin	-169	-176
reser	80	-67
reser mig	101	-115
reser … ar	-138	-128
reser … drick	-116	-109
reser … fort	-180	-149
reser … inget	-130	-127
reser … och	177	0
reser … snabt	-208	-212
responding	149	-18
rest til	-53	81
rest … spani	-117	-107
resta mycke	-149	-122
resta tar	95	-28
resta … sig	95	-28
restaurang	78	-80
reste	-217	-229
reste ar	11	151
reste mig	-221	-232
reste … bara	11	151
reste … for	-116	-122
resti pulse	-115	-97
resti … #	-115	-97
results	-103	-131
ret*	-273	-294
rev mig	-164	-168
rev til	97	33
rev … i	119	43
rev*	-69	80
revbe ar	105	-12
revbe efter	-94	31
revbe nar	-180	-241
revbe nasvi	101	-4
revbe och	181	5
revbe ser	122	58
revbe syns	116	-16
revbe til	114	49
revbe … brake	6	144
revbe … fet	-103	-122
revbe … fladr	101	-4
revbe … hoger	161	47
revbe … hon	124	-4
revbe … hosta	-92	-124
revbe … jag	-148	-175
revbe … stjar	122	58
revbe … ut	-112	-105
revbe … val	105	-12
revbe … vanst	-57	98
revbena	150	20
revbenen	36	154
revbenet	-199	-149
ribs	103	-81
rida	164	11
rida for	141	3
rida … ogat	141	3
right arm	141	-14
right hand	218	-13
right now	-90	56
right side	-186	-175
right … feels	146	-15
right … hurts	-180	-178
right … i	-132	-138
right … is	104	-36
rikit sen	130	-5
rikit … imors	130	-5
rikitgt	130	-5
rikli mens	-118	-116
rikli som	-99	-93
rikli … den	-99	-93
riklig	-129	-124
riktat	-17	137
rikti alt	134	-1
rikti bara	-131	-118
rikti dena	1	120
rikti for	-11	151
rikti varfo	10	126
rikti … gang	1	120
rikti … min	3	126
rikti … svart	134	-1
rin pig	-115	-87
rina har	-5	103
rina ur	130	22
rina … blade	-5	103
rina … nasan	130	22
rinan nasa	-166	-142
rinan ogon	-133	-113
rinande	-202	-172
rinas on	131	27
rinas … kova	131	27
rinasa	242	22
riner	59	-147
riner ar	86	41
riner blod	119	31
riner i	-141	-119
riner klar	138	15
riner lite	-154	-133
riner ner	173	4
riner ut	141	36
riner var	-184	-167
riner vaten	109	32
riner … ar	-123	-111
riner … blast	-141	-119
riner … blod	87	12
riner … frisk	-125	-101
riner … i	152	2
riner … jag	67	-77
riner … riner	158	33
riner … vatsk	138	15
ring	36	-118
ring #	176	15
ring ambul	122	21
ring nan	165	10
ring pa	-146	-96
ring vet	-123	-92
ring … el	-123	-92
ring … laret	-146	-96
ringa #	-169	-171
ringa igen	-118	-128
ringa kring	127	19
ringa min	112	58
ringa papa	123	14
ringa runt	134	10
ringa under	-167	-151
ringa vc	114	9
ringa … doter	111	16
ringa … imorg	114	9
ringa … kan	-118	-128
ringa … lampo	133	16
ringa … ogone	-167	-151
ringa … pa	196	49
ringd fran	11	125
ringd men	115	-6
ringd och	174	82
ringd … jag	176	-4
ringde	90	217
ringe i	-50	-197
ringe jag	-233	-268
ringe man	-181	-92
ringe pa	27	185
ringe … da	-140	-110
ringe … for	-168	-159
ringe … mama	164	18
ringe … morgo	-157	-185
ringer	-263	-88
ringo tror	-131	-108
ringo … jag	-131	-108
ringorm	-131	-108
ringt mig	-118	-86
ringt runt	25	97
ringt … til	25	97
rinta ja	157	19
rinta puris	147	19
rinta … ja	143	-3
rintaa	188	9
rintaan	222	9
rintakipu	203	22
ripin pain	163	54
riping	189	39
ris*	-148	71
rispa	-191	-221
rispa mig	36	239
rispa … pa	48	186
rispar	81	250
rispat	-3	172
rispo pa	25	187
rispo … min	17	130
rispor	11	174
rit*	-107	55
riv*	-104	99
rivan smart	141	24
rivande	141	24
river	5	196
river i	122	21
river up	-12	188
river … brost	122	21
river … saren	-17	159
rob*	-178	-159
robot	-131	-130
robot klipt	-118	-104
robot … av	-118	-104
robotgrasklipare	-118	-104
rod	-190	-341
rod direk	109	9
rod jag	-42	-132
rod men	-180	-151
rod och	89	-68
rod over	183	36
rod ring	-196	-135
rod stjar	-151	-121
rod … ansik	153	2
rod … far	-123	-119
rod … hard	190	41
rod … hela	183	36
rod … ingen	-130	-118
rod … jag	-127	-107
rod … nu	92	-31
rod … pa	-135	-119
rod … svule	-138	-134
rod*	-32	-234
roda	23	-149
roda bar	128	14
roda flack	119	13
roda marke	127	27
roda ogon	-115	-106
roda prick	-49	-145
roda strec	133	23
roda … fran	128	14
roda … hosta	127	27
roda … i	68	-63
roda … over	-148	-121
roda … overa	119	13
roda … pa	-142	-156
roda … up	133	23
roda … varje	-115	-106
rodak dena	-121	-115
rodak … vecka	-121	-115
rodaktig	-121	-115
rodbetor	-174	-164
rodna som	-187	-164
rodna up	145	35
rodna … blekn	-105	-88
rodna … i	125	28
rodnad	-269	-232
rodnaden	184	52
rodnar	-184	-167
rok	126	-51
roka	-210	-178
roka klart	-2	130
roka … det	-105	-126
roka … sen	-2	130
roken hes	140	17
roken … och	140	17
roker	76	164
roker pa	-4	135
roker … och	-4	135
rokfo hosta	149	4
rokfo … sot	149	4
rokforgiftad	149	4
rokte pa	-8	109
rokte spice	3	126
rokte … och	-8	109
rokte … tror	3	126
rol on	-101	-89
rol*	-191	-189
rolat til	-175	-173
rolat … mama	-128	-117
rolator	-198	-204
rolspel	-154	-176
rontg i	-109	-134
rontg sag	11	123
room	-184	-6
room spins	-103	-117
room … every	-103	-117
roomate	104	146
rop*	197	100
ropa	147	1
ropa hej	105	-1
ropa … men	105	-1
ropar men	162	35
ropar … hon	119	19
rope	-26	224
rope in	-1	114
rope out	-33	121
rope … of	-33	121
rope … the	-19	128
ror	131	104
ror han	119	21
ror hene	38	150
ror i	-139	-154
ror mig	-147	-26
ror vid	91	169
ror … at	105	-12
ror … inte	246	-47
ror … mig	-7	190
ror … orone	-139	-154
ror … som	-28	94
rora ala	-176	-161
rora barne	-43	62
rora benet	113	11
rora den	-104	-92
rora sig	116	-59
rora tan	-121	-109
rora tarna	202	29
rora vanst	177	30
rora … den	-121	-109
rora … fingr	-176	-161
rora … hon	-43	62
rora … nagra	-115	-111
rora … sen	131	31
rora … sida	163	25
rorde	-22	82
rorde hans	23	100
rorde mig	11	173
rorde … nar	23	127
rorde … snop	23	100
rorel i	183	1
rorel pa	30	115
rorel … magen	183	1
rorel … raten	30	115
rorel … som	-108	-78
rorelse	197	137
rorelserna	-108	-78
rorligt	-107	-88
rort	101	144
rort hene	-13	159
ros	-135	-132
ros*	73	87
rosa	85	-161
rosa pa	-114	-105
rosa skum	226	26
rosa … nar	127	7
rosa … papre	-114	-105
rosla det	179	-16
rosla o	131	-10
rosla … komer	155	24
rosla … nar	105	-12
rosla … och	158	-28
roslar	237	26
rosli hosta	-154	-138
roslig	-154	-138
rost sager	-17	156
rost som	18	102
rost … att	1	132
rost … sager	18	102
roste andra	137	31
roste ar	101	-75
roste bland	-95	-110
roste blir	204	46
roste borta	223	-12
roste efter	-192	-176
roste forsv	57	-46
roste fran	-119	-141
roste har	193	110
roste hes	174	-1
roste i	13	227
roste later	-117	-136
roste och	-4	110
roste sager	-54	135
roste som	-20	166
roste vil	51	200
roste … ar	-100	-115
roste … at	12	118
roste … att	59	255
roste … blivi	207	39
roste … braka	16	158
roste … efter	75	-30
roste … forky	-126	-98
roste … grane	-119	-141
roste … groti	147	57
roste … helt	-112	-122
roste … hes	219	65
roste … huvet	1	135
roste … huvud	8	184
roste … kraks	122	49
roste … och	50	-56
roste … sager	17	116
roste … skrik	-83	-105
roste … tror	-4	110
rosten	120	-9
roster	-69	228
rosterna	-42	184
rot	-452	-411
rot blod	149	9
rot brost	-131	-90
rot i	-66	-117
rot ingen	-115	-99
rot men	-151	-100
rot nar	-132	-142
rot oga	-202	-192
rot runt	-111	-80
rot strec	-131	-119
rot … feber	-117	-84
rot … gor	93	-11
rot … jag	-59	-140
rot … kladi	-139	-123
rot … om	-160	-136
rot … ser	-141	-99
rot … svule	-205	-206
rot … toan	-129	-121
rot*	98	21
rotva och	98	21
rotva … tapar	98	21
rotvalska	98	21
round … throa	-7	106
rub*	138	-34
rubin his	153	2
rubing	157	2
rul*	139	46
rulad ner	-113	-113
rulad over	150	30
rulad … fran	-113	-113
rulade	100	-70
rular	241	16
rulgardin	164	44
rulst och	42	124
rulst … huvud	85	-26
rulst … min	12	107
rulstol	39	163
rulstolsburen	12	107
rum	166	100
rum han	10	-118
rum hela	138	26
rum hon	136	22
rum pa	9	143
rum … dagen	138	26
rum … nater	9	143
rum … sager	190	10
rum*	-12	206
rumet	127	382
rumet bredv	-38	143
rumet och	-17	122
rumet pa	-18	117
rumet … han	-40	87
rumet … slar	-24	90
rumpa blama	-161	-149
rumpa bloje	-122	-94
rumpa och	149	116
rumpa … bada	113	3
rumpa … tror	-122	-94
rumpan	-136	-163
rumsk har	109	152
rumsk … feber	140	22
run out	-118	-124
run … next	-118	-124
rund rod	-131	-108
rund … flack	-131	-108
runin … the	-184	-189
runing	-229	-159
runit i	108	44
runit … en	108	44
runsaasti	145	-1
runt	61	135
runt #	-71	-109
runt andta	165	52
runt bater	130	12
runt brose	121	10
runt brost	219	10
runt et	-110	-99
runt halse	122	251
runt har	-121	-88
runt hela	118	3
runt lampo	126	30
runt med	8	140
runt mig	-102	-155
runt mun	187	-3
runt munen	156	-37
runt ogat	-9	156
runt om	-203	-91
runt pa	-111	5
runt svart	-139	-117
runt … a	172	37
runt … brost	118	3
runt … fick	90	-49
runt … litet	-110	-99
runt … nar	149	13
runt … nater	10	143
runt … och	-160	-194
runt … over	-145	-158
runt … sa	94	-22
runt … sot	-139	-117
runy	-196	-193
runy nose	-196	-193
rus*	306	41
rusar	259	78
rusar hande	-124	-103
rusar huden	122	43
rusar och	143	6
rusar … ar	122	43
rusar … jag	124	0
rusar … pirar	-124	-103
ruska hene	117	3
ruska om	86	-24
ruska … och	86	-24
ruskat	122	-15
rut*	-35	-171
rutin	-197	-180
ryc*	102	-53
ryck	143	-2
ryck med	108	-3
ryck … armar	108	-3
rycka	145	-14
rycke av	-144	-127
rycke han	164	12
rycke har	-112	-115
rycke nar	-132	-141
rycke sen	-156	-163
rycke til	-25	105
rycke … en	-156	-163
rycke … gjort	-112	-115
rycke … jag	-132	-141
rycke … och	-25	105
rycke … ogat	-157	-115
rycke … troth	-144	-127
ryckt i	170	0
ryckt och	104	13
ryckt … i	129	-3
ryckt … nar	-108	-69
ryckt … tio	116	-4
ryg jag	-77	-148
ryg och	-62	-119
ryg sen	86	41
ryg … arm	78	30
ryg … en	86	41
ryg … manga	-126	-128
ryg … ror	-141	-130
ryg … stada	-113	-146
ryg … sveta	127	43
ryg*	-9	-150
rygdu … inte	182	24
rygdunk	182	24
rygen a	-68	-128
rygen av	-229	-212
rygen det	188	72
rygen domna	185	55
rygen efter	-155	-37
rygen fran	-119	-116
rygen fru	-114	-114
rygen gor	-170	-183
rygen ja	11	123
rygen kalsv	155	70
rygen kanse	141	33
rygen kansl	-115	-103
rygen kisar	140	11
rygen melan	165	24
rygen men	165	13
rygen nar	-44	-128
rygen nu	105	-12
rygen o	172	42
rygen ocksa	-140	-155
rygen pa	118	-20
rygen sa	111	24
rygen sen	144	85
rygen svima	145	55
rygen trode	-112	-105
rygen … armar	161	71
rygen … att	-201	-220
rygen … benet	-178	-163
rygen … bra	-131	-129
rygen … det	154	18
rygen … eleme	-119	-116
rygen … honom	162	27
rygen … i	164	14
rygen … ja	-182	-156
rygen … jag	-165	-172
rygen … lader	99	-12
rygen … lange	122	29
rygen … nerki	127	37
rygen … nu	144	-13
rygen … om	141	61
rygen … ont	-170	-183
rygen … rosla	105	-12
rygen … sangl	-105	-88
rygen … sen	145	4
rygen … skuld	165	24
rygen … slade	10	111
rygen … svima	110	18
rygon och	124	17
rygon … svimf	124	17
rygont	65	-60
rygovningar	-103	-102
rygra … sen	107	35
rygsk har	152	27
rygsk i	113	30
rygsk igen	-232	-186
rygsk kan	-191	-139
rygsk sen	96	26
rygsk … blivi	113	29
rygsk … helge	113	30
rygsk … igar	96	26
rygsk … knapt	-147	-133
rygsk … lyfte	-161	-133
rygskot	-114	-207
rygskotet	-73	-135
rygsm och	134	4
rygsm sedan	-98	-80
rygsm … #	-98	-80
rygsm … svaga	104	5
rygsmarta	176	10
rygva de	-126	-127
rygva … stark	-126	-127
rygvarken	-126	-127
sa	5	212
sa als	20	112
sa andfa	179	31
sa ar	128	151
sa arg	-131	-69
sa att	-69	130
sa beror	-105	-141
sa blek	160	47
sa blir	-3	121
sa borja	-117	-108
sa dalig	28	128
sa det	-99	92
sa djupt	-94	75
sa dokto	-162	-129
sa fins	-100	-108
sa flase	-102	-103
sa frukt	130	14
sa gamal	-102	-120
sa gjord	2	102
sa glad	-151	-105
sa han	-17	113
sa hejda	-14	119
sa hela	-142	-197
sa himla	-145	-139
sa hitar	42	159
sa hon	96	208
sa hungr	-164	-134
sa i	-88	71
sa ila	-115	-97
sa ja	-192	-235
sa jag	-9	-238
sa konst	76	199
sa krang	-118	-99
sa lange	129	210
sa langs	139	-8
sa lat	-53	82
sa litet	132	-26
sa lugn	-174	-134
sa man	-104	-174
sa mat	48	-76
sa natli	140	30
sa nej	11	301
sa norma	-119	-103
sa ofarl	-93	-118
sa ont	167	-133
sa pa	-26	212
sa rad	-192	-192
sa sange	234	69
sa satan	119	-4
sa skont	32	135
sa sluta	17	156
sa somni	236	36
sa sorg	-69	-89
sa stark	29	187
sa stor	216	93
sa sugen	-130	-112
sa svag	138	24
sa svart	16	228
sa svule	135	46
sa tacks	-71	-88
sa tande	197	36
sa tekni	-110	-83
sa tidig	-142	-131
sa til	38	149
sa tor	-149	-152
sa tungt	99	-12
sa under	149	25
sa undra	128	153
sa vad	-2	137
sa vagar	-137	-127
sa varmt	-117	-125
sa vid	39	124
sa vimel	-95	-125
sa yr	301	30
sa … akute	40	160
sa … astma	-118	-99
sa … barne	22	170
sa … bjork	-114	-99
sa … blev	-142	-133
sa … blir	-187	-73
sa … blode	-135	-112
sa … dalig	-126	-170
sa … de	87	204
sa … det	-62	114
sa … djupt	146	54
sa … dog	-109	-120
sa … dom	21	97
sa … efter	179	131
sa … et	-136	-136
sa … far	12	139
sa … farn	122	10
sa … for	-157	-156
sa … gar	181	150
sa … han	90	231
sa … hans	-6	102
sa … harif	132	-26
sa … hon	41	190
sa … hopar	168	7
sa … hormo	-119	-103
sa … hud	-98	-96
sa … i	155	-28
sa … idag	-204	-203
sa … igen	30	99
sa … ilama	103	33
sa … inte	-109	45
sa … jag	111	176
sa … kan	-87	-185
sa … klatr	-141	-141
sa … klock	-142	-131
sa … knapt	165	29
sa … kom	-144	-143
sa … komer	-134	-122
sa … kunde	-139	-136
sa … lagda	39	124
sa … langr	-14	155
sa … langt	105	1
sa … lite	158	3
sa … maste	-219	-190
sa … men	85	166
sa … misad	-133	-144
sa … morse	-2	136
sa … mycke	-97	-118
sa … och	235	-6
sa … ont	224	74
sa … orkar	-102	-103
sa … ovanf	-135	-124
sa … over	147	58
sa … pa	-205	15
sa … papa	-9	96
sa … plots	102	-13
sa … racke	-140	-51
sa … ramla	1	177
sa … riner	140	-3
sa … sa	-211	-150
sa … sen	193	162
sa … ser	140	157
sa … ska	-166	-144
sa … skaka	-20	-139
sa … skalr	231	36
sa … skriv	136	162
sa … slakt	-143	-88
sa … slar	-93	-116
sa … slipe	33	189
sa … som	-93	53
sa … sover	103	15
sa … til	10	136
sa … tog	122	2
sa … trode	95	-33
sa … under	-101	-89
sa … undra	167	-18
sa … ut	-125	-72
sa … vet	-11	131
sa … vi	22	157
sa … vil	-137	-118
saa	102	41
saa henke	121	148
saa … huule	146	-1
saa*	-88	-253
saako	-174	-162
sad	-288	-305
sad since	-113	-103
sad … dad	-113	-103
sad*	-86	-201
sadan tryck	130	-12
sadan … over	130	-12
sadant	-20	-130
sadar ungef	-152	-133
saft	150	-74
saft och	-202	-182
saft … inte	109	14
saften	146	36
sag	-278	-140
sag ar	17	130
sag blixt	122	51
sag bra	-137	-133
sag det	43	243
sag elrak	-170	-180
sag en	-242	-303
sag et	-146	-163
sag forsk	-105	-90
sag jag	35	149
sag kotid	-127	-126
sag mina	-85	-113
sag nagot	18	127
sag prise	-121	-140
sag rakni	-117	-132
sag til	-9	125
sag ut	182	114
sag vagen	-121	-116
sag … film	-141	-151
sag … i	115	152
sag … min	-3	164
sag … nyhet	-150	-135
sag … och	17	130
sag … progr	-129	-123
sag … som	182	114
sag … strum	-85	-113
sag … til	11	126
sag … tva	140	18
sag*	14	160
saga att	-6	131
saga det	-112	-18
saga forla	26	154
saga jag	-20	135
saga min	160	19
saga nat	18	164
saga nej	32	241
saga sit	182	2
saga til	-163	-104
saga tva	134	10
saga varfo	-19	103
saga vem	2	114
saga … adres	114	9
saga … ala	0	104
saga … det	43	198
saga … egen	104	-3
saga … eget	158	-1
saga … hene	-151	-171
saga … namn	181	18
saga … ord	166	-6
saga … salte	94	9
saga … til	-161	-28
sagad av	126	3
sagad … och	-121	-100
sagen	215	38
sager #	164	-35
sager a	154	-4
sager at	35	221
sager att	59	165
sager bara	139	162
sager bebis	11	104
sager de	24	142
sager det	83	126
sager doda	-12	124
sager doter	123	30
sager emot	26	156
sager fel	138	120
sager gor	-9	124
sager grati	24	145
sager hejda	-1	122
sager hopa	1	135
sager ifran	-111	-47
sager jag	-85	-2
sager knapt	99	-12
sager konst	42	155
sager min	65	-49
sager nat	14	128
sager nej	-193	-111
sager om	26	183
sager sama	47	-85
sager tungt	79	29
sager varje	17	160
sager … alt	-133	-70
sager … angra	111	19
sager … barne	23	250
sager … bebis	19	179
sager … dag	17	160
sager … de	35	173
sager … den	131	140
sager … en	-137	-42
sager … gar	158	23
sager … halse	126	8
sager … hans	10	159
sager … hor	-134	-112
sager … huvud	125	23
sager … ingen	-15	235
sager … ja	139	64
sager … maken	-12	81
sager … man	-126	-178
sager … masor	-21	87
sager … maste	-39	108
sager … maten	5	91
sager … mig	34	293
sager … om	25	190
sager … pa	3	162
sager … papa	-5	203
sager … pulse	-149	-128
sager … sak	116	-11
sager … ska	-186	-186
sager … slar	11	106
sager … syste	132	-16
sager … tar	12	124
sager … til	-123	2
sager … trana	23	100
sager … tvn	-1	113
sager … varld	6	127
sager … vi	6	214
sagt	-156	136
sagt att	12	181
sagt pa	-5	107
sagt sen	-109	-188
sagt til	-3	160
sagt up	17	263
sagt … jag	29	171
sagt … jobet	-5	107
sagt … lagen	33	122
sagt … mig	27	176
sagt … om	39	163
sagt … til	35	133
sai*	-41	93
said	28	209
said my	16	124
said … goodb	16	124
sak	143	240
sak kvar	28	101
sak mot	13	165
sak om	176	-9
sak som	-8	119
sak til	36	135
sak … kan	36	135
sak … och	171	-9
sak*	121	129
saken	135	-41
saker	32	416
saker #	153	49
saker hema	21	169
saker i	85	185
saker me	5	118
saker med	12	230
saker och	70	137
saker om	-62	90
saker pa	-12	139
saker sju	113	22
saker … att	-39	96
saker … barne	12	135
saker … flit	-10	159
saker … hene	12	141
saker … hoger	99	-10
saker … inte	-12	200
saker … mig	17	201
saker … minut	142	30
saker … och	-115	-94
saker … os	-19	82
saker … sager	36	184
saker … sange	17	122
saker … ska	5	106
saker … styck	122	2
sakert	66	-104
sakna det	103	-7
sakna han	158	4
sakna honom	-147	-172
sakna mig	28	206
sakna mit	-163	-160
sakna mjalt	147	47
sakna … bror	7	138
sakna … hemla	-125	-129
sakna … och	147	47
saknas	227	76
sakta	-165	-151
sal och	158	15
sal*	-267	-75
sald	7	178
sald pa	2	116
sald til	8	126
sald … man	8	126
sald … natet	2	116
salda	-19	127
saliv	194	51
saliv mat	135	11
saliv riner	182	65
saliv … har	135	11
saliven	180	69
salja mig	-6	92
salja … for	-6	92
salskap	-131	-143
salt dator	2	106
salte hete	94	9
salte … gafel	94	9
saltet	94	9
salva	-197	-209
sama gamla	-134	-137
sama kansl	225	31
sama lila	-114	-98
sama saker	-115	-94
sama smart	106	-53
sama som	-225	-234
sama … i	-186	-155
sama … kans	121	46
sama … nu	92	-56
sama … nyp	-114	-98
sama … om	144	-39
sama … sist	-124	-145
sama … som	117	-106
sama … visa	-102	-86
samal yhtak	105	-9
samaltaa	105	-9
samar men	135	-1
samar … det	135	-1
samarin	-42	-174
sambo	121	152
sambo #	102	16
sambo braka	-94	-105
sambo fick	126	26
sambo googl	38	120
sambo han	139	-16
sambo hon	81	-20
sambo hosta	-133	-132
sambo kolar	21	164
sambo kom	86	-21
sambo krmpa	121	1
sambo liger	97	-54
sambo maser	-115	-103
sambo mor	-118	-106
sambo oxa	-108	-116
sambo prata	10	129
sambo ser	-2	128
sambo skaka	44	150
sambo slog	7	184
sambo snark	-146	-144
sambo som	2	144
sambo star	-21	101
sambo svara	116	-35
sambo tog	94	132
sambo … avled	-118	-106
sambo … bebis	13	150
sambo … borja	81	-20
sambo … diabe	137	-21
sambo … feber	-116	-124
sambo … for	124	5
sambo … fradg	121	1
sambo … get	11	109
sambo … har	118	2
sambo … hem	86	-21
sambo … hog	29	127
sambo … inte	219	28
sambo … ja	116	-35
sambo … mig	27	219
sambo … min	23	164
sambo … och	-147	-160
sambo … overt	5	126
sambo … pa	122	36
sambo … sa	-93	-116
sambo … saker	-2	128
sambo … snal	-107	-127
sambo … spark	109	14
sambo … stryp	-22	138
sambo … ute	-21	101
sambon	44	145
sambons	-118	-106
same	-98	-206
same as	-173	-158
sames vil	-75	-92
sames … veta	-75	-92
sameskolan	-75	-92
samla pa	-19	132
samla sen	-118	-116
samla table	7	135
samla … i	0	138
samla … sig	-14	108
samla … spira	-118	-116
samlag	-141	-130
samlat	-13	206
samre kraks	111	30
samta for	-142	-170
samta med	-121	-127
samta men	-109	-104
samta om	-110	-116
samta … er	-122	-112
samta … min	-149	-152
samta … skote	-113	-99
samtal	-139	-198
samtalet	-245	-232
samtalsgrup	-98	-144
samtalskontakt	-92	-95
samtalstod	-153	-161
samti … liger	135	22
samtidigt	-18	-124
san anges	7	97
san ar	-103	-114
san dar	-130	-155
san vilke	-75	-111
san … att	104	162
san … blank	-75	-111
san … ute	-103	-114
san*	-178	-48
sana	-88	-158
sand	-133	-128
sand leker	-102	-103
sand … glat	-102	-103
sanda i	5	131
sandare	5	131
sander	41	206
sandp efter	-108	-100
sandp … dagar	-108	-100
sandpaper	-147	-115
sang	-85	38
sange ater	125	23
sange bredv	111	-12
sange gar	-118	-111
sange hopar	151	0
sange iblan	-133	-128
sange krist	-159	-144
sange o	-27	122
sange skaka	187	25
sange snura	-119	-123
sange tre	-144	-132
sange … dagar	-144	-132
sange … i	-140	-131
sange … nu	92	30
sange … o	158	42
sange … over	-118	-111
sange … sager	3	197
sange … sen	-127	-114
sange … toma	111	-12
sange … xarel	125	23
sangk och	110	48
sangkanten	162	41
sangl rodna	-105	-88
sangl … som	-105	-88
sanglage	-105	-88
sangv #	-121	-112
sangv … ar	-121	-112
sangvatning	-164	-153
sanoi	-23	168
sanoi aiti	-120	-124
sanoo	-118	-14
sanoo etei	94	148
sanoo … ei	-141	-149
sanoo … halua	27	156
sar	-92	91
sar ar	-110	-99
sar av	-105	-121
sar det	3	127
sar mig	11	176
sar roda	133	23
sar som	-180	-181
sar … arbet	-105	-121
sar … det	-110	-99
sar … foten	-155	-161
sar … henes	-14	135
sar … inte	-129	-136
sar … laren	1	136
sar … strec	133	23
sar … ta	-155	-142
sar*	86	125
saren	-48	145
saret	304	104
saret glipa	-165	-141
saret ser	159	43
saret … fint	159	43
saret … foten	120	45
saret … freda	-108	-117
sarig av	-124	-90
sarig brost	-157	-139
sarig … amnin	-124	-90
sarig … det	-118	-116
sariga	-165	-141
sarsk efter	-114	-143
sarsk inan	-123	-118
sarsk pa	28	121
sarsk … hjart	-123	-118
sarsk … morgo	28	121
sarsk … och	-154	-165
sart … benet	105	17
sat	112	250
sat att	72	226
sat en	95	-65
sat et	17	127
sat fast	194	49
sat han	-15	136
sat in	14	194
sat med	190	-11
sat namn	25	124
sat nat	153	0
sat och	73	120
sat pa	-105	-193
sat … at	94	9
sat … avslu	33	147
sat … bilen	7	135
sat … chip	17	127
sat … dag	-132	-128
sat … et	103	-7
sat … halse	-68	-128
sat … har	4	100
sat … i	243	156
sat … inte	25	163
sat … karam	140	12
sat … mikro	4	115
sat … nagot	17	137
sat … sig	114	19
sat … skruv	132	1
sat … tog	-3	96
sat*	168	63
sata	92	-136
sata in	-125	-118
sata mig	136	2
sata sig	150	11
sata … en	-109	-136
sata … i	154	-4
sata … spira	-125	-118
sata … up	120	34
satans	119	-4
sate	-80	-157
sate knive	-2	142
sate kotbu	103	1
sate sig	-73	-160
sate … kotbi	59	-57
sate … mot	-2	142
satei leuka	148	12
sateilee	142	-1
sater	171	144
sater i	34	-80
sater mig	192	48
sater punkt	5	186
sater … halse	34	-80
sater … har	5	186
sater … sa	-94	-72
satet	38	179
satet att	39	158
satet … do	13	123
satur #	228	34
satur ar	216	30
satur … #	216	30
saturation	228	34
saturationen	216	30
satut itsea	-4	133
satut … parta	-4	114
satutaa	-4	133
sav*	19	249
saved	-16	97
saved up	-16	97
saved … my	-16	97
savin my	-1	163
savin … table	-1	132
saving	2	170
saw	-125	-168
saw the	-142	-146
saw … bil	-142	-146
sax	-48	146
sax i	-116	-131
sax … slojd	-116	-131
sax*	10	147
saxen	10	147
say … fel	-15	100
say*	90	209
sayin the	150	-20
saying	71	169
says	73	174
says he	24	241
says if	21	154
says it	-159	-108
says its	159	94
says resti	-115	-97
says … burns	-126	-130
says … got	-38	86
says … hurts	-111	-119
says … i	21	154
says … pulse	-115	-97
says … wants	9	161
says … wil	28	156
scare i	20	152
scare im	-20	123
scare me	-116	-115
scare of	-101	33
scare … #	-116	-115
scare … going	-10	122
scare … my	22	148
scare … the	-158	-155
scare … wil	20	152
scared	173	190
sce*	-138	-133
sch*	-148	90
schac och	-105	-137
schac … jag	-105	-137
schack	-164	-176
scham i	-151	-116
schampo	-151	-116
scharlakansfeber	-121	-128
schem chefe	-86	-112
schem … alt	-86	-112
schemat	-94	-125
scrat … wrist	0	128
screaming	16	208
screening	-123	-119
se	53	268
se blode	-5	103
se de	-122	-116
se dubel	81	-20
se hur	-4	125
se on	-72	76
se til	35	127
se … att	33	124
se … en	36	132
se … hemlo	-122	-116
se … mit	81	-20
se … rina	-5	103
season	-110	-124
secon hand	-106	-105
second	-141	-133
sed*	-38	-115
sedan	-38	-115
sedan #	-220	-242
sedan barne	-112	-118
sedan brand	-25	105
sedan en	-15	-129
sedan forlo	-124	-62
sedan got	-116	-118
sedan hocke	-140	-103
sedan hustr	5	147
sedan i	90	-115
sedan igar	-20	-154
sedan jag	-194	-277
sedan klock	133	-23
sedan lange	-149	-120
sedan man	36	117
sedan nagra	-170	-130
sedan papa	-136	-139
sedan tidig	112	17
sedan tolv	154	38
sedan tre	-235	-192
sedan tva	-90	-110
sedan undra	74	-59
sedan … behov	-98	-80
sedan … borja	-227	-228
sedan … dagar	-184	-60
sedan … dog	-109	-18
sedan … efter	190	13
sedan … flyta	-119	-127
sedan … gar	154	-42
sedan … halvt	130	4
sedan … jag	145	35
sedan … manda	-193	-83
sedan … mar	113	118
sedan … morse	35	-120
sedan … nat	175	-44
sedan … och	36	-171
sedan … olyck	-129	-98
sedan … slog	175	52
sedan … time	139	6
sedan … tugar	-107	-98
sedan … tva	142	35
sedan … varas	-134	-130
sedan … vecko	-198	-166
see	150	-12
see … point	-17	116
seein spots	173	72
seg	142	-74
seg har	137	47
seg … huvud	137	47
seg*	112	-71
segna … vid	107	14
seizu at	-122	-108
seizu now	161	28
seizu … work	-122	-108
seizure	150	-67
seizures	-149	-139
sej	174	159
sej for	137	-1
sekava	154	5
seksiin	-6	127
sekun drick	-105	-118
sekun har	-115	-111
sekun och	98	-33
sekun stel	135	42
sekun treti	-146	-122
sekun under	97	17
sekun … da	123	2
sekun … dalig	-105	-118
sekun … haft	-161	-164
sekun … nacke	135	42
sekun … sex	97	17
sekund	65	-110
selexid	-184	-174
selka	-127	-200
selka jumis	-144	-131
selka on	-50	-140
selka … kipea	-205	-181
sem*	-279	-241
semes kan	-183	-147
semes och	-122	-131
semes … jag	-83	-110
semes … vacin	-119	-134
semester	-123	-130
semestern	-264	-212
sen #	-78	-202
sen a	95	121
sen ar	-14	145
sen blev	189	23
sen blodn	-125	-118
sen borja	147	-14
sen bra	-132	-116
sen ca	113	6
sen det	-145	-61
sen en	-27	-177
sen et	-251	-222
sen feber	-148	-121
sen fem	-154	-163
sen fodse	-154	-120
sen fores	108	5
sen forlo	7	183
sen fruko	214	36
sen fyra	-9	113
sen gamal	-116	-105
sen gipse	132	35
sen han	162	35
sen hon	91	130
sen hopar	-2	130
sen i	57	-84
sen igr	-114	-114
sen imors	165	-3
sen inat	198	13
sen ja	-170	-132
sen jag	-136	-204
sen kan	142	153
sen kl	96	-12
sen klima	-139	-128
sen kom	149	130
sen komer	-149	-145
sen korti	-122	-88
sen krakt	123	43
sen lange	-62	-220
sen lileb	-127	-114
sen lunch	176	-13
sen mama	-5	146
sen mens	-51	-140
sen midag	153	41
sen nagot	-149	-113
sen nio	130	41
sen nu	159	-83
sen och	-112	-183
sen roda	-124	-92
sen sager	121	27
sen sex	12	95
sen skrat	-35	136
sen spira	-118	-116
sen tonar	-105	-88
sen tunga	122	21
sen utsla	103	50
sen vakna	113	-14
sen var	-77	71
sen vi	176	8
sen vil	-117	-173
sen visad	27	107
sen … #	53	-66
sen … a	123	-13
sen … anfal	-105	-88
sen … ar	-179	-159
sen … at	216	64
sen … att	121	27
sen … bar	105	14
sen … blev	-170	-202
sen … borja	-82	-167
sen … bra	-108	-144
sen … byte	-122	-129
sen … det	171	171
sen … dog	-43	177
sen … efter	135	14
sen … en	129	-12
sen … flog	-124	-112
sen … flyta	-116	-166
sen … for	-45	137
sen … formi	159	30
sen … fylde	-116	-195
sen … gar	39	-130
sen … gick	-156	-75
sen … halva	-136	-112
sen … har	119	-59
sen … host	-127	-109
sen … hosta	-6	247
sen … huger	101	-19
sen … jag	72	96
sen … kan	-180	-158
sen … kliar	186	86
sen … kom	-171	-195
sen … kval	104	-36
sen … la	-146	-170
sen … lamna	23	93
sen … lyfte	169	25
sen … manad	-199	-171
sen … manda	-239	-194
sen … mar	-150	-108
sen … men	117	-61
sen … min	45	-107
sen … morse	171	-73
sen … nat	177	-26
sen … nio	132	42
sen … nu	147	106
sen … o	99	37
sen … och	213	-12
sen … ont	91	36
sen … par	-201	-189
sen … prata	-92	-114
sen … rokte	3	126
sen … sager	140	24
sen … sate	140	-20
sen … sluta	-118	-168
sen … tande	113	28
sen … tim	142	48
sen … timar	61	185
sen … time	291	39
sen … tog	-148	-101
sen … vakna	241	22
sen … var	-25	141
sen … vecka	-286	-261
sen … viska	-112	-122
senare	-69	-153
senas kvart	141	18
senaste	151	57
send	155	201
send help	156	-3
send me	-7	131
send … my	156	-3
sendr behov	-86	-109
sendrag	-191	-197
senorna	128	16
senso tar	-106	-104
senso … slut	-106	-104
sensorerna	-106	-104
sent	-248	-142
sent jag	1	113
sent to	-108	-92
sent … har	1	113
sent … the	-108	-92
sentence	109	-19
sep*	-155	-203
separ … barne	-96	-122
sepsis	-157	-187
ser	244	25
ser alt	2	170
ser bara	288	81
ser benet	173	7
ser bilen	-123	-126
ser bra	-345	-292
ser det	142	145
ser dimig	132	39
ser doda	11	141
ser fula	-202	-146
ser hur	-147	-153
ser menin	-122	-120
ser nar	27	110
ser plots	163	16
ser prick	209	70
ser rator	177	-6
ser regnb	118	43
ser ringa	169	24
ser saker	182	194
ser sar	-14	135
ser skate	-174	-131
ser sma	-24	90
ser sne	132	9
ser sned	143	32
ser som	-151	-134
ser stjar	210	69
ser sudig	187	42
ser ut	165	-19
ser … att	175	31
ser … blodt	114	49
ser … dima	141	7
ser … dubel	108	10
ser … fasti	-120	-115
ser … forst	-131	-115
ser … genom	146	-29
ser … halft	123	28
ser … halva	224	69
ser … ingen	187	32
ser … kraks	110	23
ser … kring	127	19
ser … man	-24	90
ser … manis	11	141
ser … mycke	-157	-155
ser … nar	113	-53
ser … och	162	58
ser … ont	110	31
ser … pa	167	-11
ser … prata	-159	-160
ser … runt	157	38
ser … sager	20	101
ser … som	148	14
ser … svule	122	58
ser … ut	-3	-112
ser … utan	-118	-109
ser … vit	151	20
ser*	-355	-193
serie	-178	-188
serie dar	-153	-142
serie om	-110	-140
serie … ala	-152	-140
serie … titar	-169	-151
serien	-203	-178
sertralin	-205	-152
ses	-62	185
ses pa	-60	174
ses … andra	-4	216
ses … torsd	-168	-172
set til	13	152
set … hela	104	13
seuraava	-189	-167
sex	214	199
sex anars	-5	141
sex ar	-61	118
sex av	0	143
sex dagar	158	70
sex fast	13	113
sex gange	195	15
sex i	-116	-147
sex manad	116	23
sex med	26	131
sex nater	22	128
sex som	97	17
sex timar	185	-5
sex vecko	152	11
sex … gamal	143	-36
sex … helge	-116	-147
sex … sager	-1	126
sex … sen	80	-54
sexar ur	144	69
sexar … badtu	144	69
sexli ar	-127	-129
sexli … dot	-127	-129
sexlivet	-127	-129
sh	1	163
sh igen	1	163
shaki al	155	-32
shaki and	-27	171
shaki on	127	-16
shaki … over	155	-32
shaki … the	127	-16
shaking	147	209
shatered	-116	-144
shavi smal	-157	-184
shavi … cut	-157	-184
shaving	-157	-184
she pees	-111	-119
she says	85	151
she wants	7	140
she … a	164	35
she … no	-142	-147
she … three	-128	-124
she*	183	46
shed	10	140
shelf	-103	-117
shelt tonig	22	160
shelter	22	160
shes	205	-7
shes been	-11	149
shes copin	-113	-103
shes shive	167	26
shes … and	-186	-92
shes … we	156	-8
shivering	263	41
shivery	-157	-113
short	153	21
short of	153	21
short … breat	153	21
shot	-14	-145
shot in	181	20
shot … the	181	20
shoul blade	151	35
shoul hurts	227	62
shoul i	-80	-266
shoul … do	-166	-176
shoul … get	-170	-196
shoul … wory	-112	-93
should	-65	-135
shr*	152	29
shrimp	152	29
shunt	115	44
shunt och	115	44
shunt … huvud	115	44
sic*	31	-197
sick	110	-162
sick al	-154	-152
sick and	140	16
sick note	-191	-184
sick … clamy	111	34
sick … for	-151	-151
sick … night	-154	-152
sid*	121	-78
sida av	105	32
sida blod	120	27
sida efter	-105	-115
sida har	-150	-133
sida kans	121	46
sida nar	28	176
sida sa	135	19
sida … ansik	125	27
sida … inte	159	48
sida … jag	20	134
sida … lite	120	27
sida … ni	-95	-116
sida … och	150	58
sida … som	157	41
sidan	174	-38
sidan ar	174	20
sidan efter	-101	-99
sidan jag	187	17
sidan langt	112	47
sidan o	154	55
sidan ont	152	74
sidan racke	131	-24
sidan ror	105	-12
sidan sen	116	32
sidan svima	101	45
sidan … att	-101	-99
sidan … bubla	109	5
sidan … han	118	36
sidan … i	169	68
sidan … krope	134	12
sidan … ner	112	47
sidan … rod	126	45
sidan … sig	105	-12
sidan … som	170	17
side	153	-93
side and	169	46
side has	128	15
side of	119	15
side then	101	6
side … gone	128	15
side … his	120	8
side … it	101	6
sifror	-134	-154
sig	190	98
sig a	179	97
sig at	125	15
sig att	1	137
sig bakat	139	21
sig bara	-126	-102
sig batre	27	193
sig diskm	114	19
sig efter	154	60
sig for	27	-126
sig hela	129	54
sig hora	28	121
sig i	-112	-77
sig igen	57	150
sig in	5	154
sig ingen	-193	-150
sig jag	-21	131
sig klade	153	-20
sig mar	143	29
sig med	-23	185
sig medan	110	-18
sig mot	-38	92
sig mycke	115	21
sig nar	-126	-103
sig ner	125	19
sig och	221	206
sig om	46	-130
sig pa	33	276
sig sen	137	59
sig table	-8	103
sig tva	118	132
sig up	178	17
sig vaken	136	22
sig vi	160	50
sig … agent	-2	100
sig … ansik	156	21
sig … armar	21	202
sig … att	154	-9
sig … barne	5	127
sig … brost	170	0
sig … covid	-110	-89
sig … et	-140	-148
sig … fel	105	-12
sig … golve	-227	-215
sig … halse	223	9
sig … hande	105	-7
sig … hel	157	26
sig … hene	20	177
sig … i	56	252
sig … jag	-118	-123
sig … karto	116	-5
sig … ladan	11	151
sig … laren	-8	102
sig … man	-107	-125
sig … masa	111	6
sig … med	2	108
sig … men	-183	-175
sig … mig	185	265
sig … mot	116	-2
sig … nar	-166	-219
sig … norbo	-123	-132
sig … och	126	50
sig … ont	115	21
sig … orat	-119	-75
sig … pa	157	189
sig … rygsk	113	30
sig … sag	38	120
sig … skaka	120	4
sig … skar	126	11
sig … snon	9	108
sig … som	139	21
sig … sonda	17	115
sig … strup	148	4
sig … svima	-139	-125
sig … ta	-11	96
sig … tils	-15	102
sig … toan	-16	153
sig … tunga	-123	-112
sig … utan	25	126
sig … vagen	105	-1
sig … vanli	0	125
sig … vanst	137	36
sikt	-77	-108
sikta mot	31	106
sikta pa	-4	115
sikta … mig	26	158
siktar	31	106
sil	105	-66
silalta	-4	121
silen	109	7
silen han	109	7
silmasta	148	-9
sim*	-256	-218
sima	16	135
sima ut	16	135
simningen	-120	-109
simsk … har	-139	-154
simsk … morgo	121	27
simskola	-135	-176
sin	-18	86
sin bror	-137	-13
sin chef	2	104
sin egen	47	-134
sin far	11	109
sin gang	-10	106
sin mama	-113	-116
sin nya	3	116
sin pena	128	4
sin telef	8	135
sin … dod	-21	97
sin … han	-9	134
sin … hand	172	13
sin … jag	-77	111
sin … men	173	-2
sin … och	-40	130
sin*	-56	-141
sina	132	222
sina konto	-20	134
sina ringa	4	100
sina skars	-7	118
sina smyck	21	146
sina … til	8	169
sinar	-116	-118
since	-53	-143
since an	150	22
since dad	-113	-103
since i	-159	-193
since movin	-146	-166
since sprin	-163	-163
since the	-106	-136
since this	222	-1
since yeste	110	-110
since … #	138	20
since … break	-148	-160
since … here	-95	-122
since … hour	150	22
since … morni	191	39
since … night	27	-142
since … pased	-113	-103
sinus again	-104	-113
sinuses	-167	-175
sis*	30	298
sist fick	-27	98
sista	-2	300
sista blev	39	144
sista gang	10	133
sista gange	7	282
sista medel	-13	132
sista minut	-112	-132
sista ol	4	140
sista table	-94	-120
sista tiden	-158	-186
sista timen	127	3
sista … imorg	-94	-120
sista … jag	7	178
sista … sen	-57	58
sista … vi	-2	177
sister	169	173
sit	204	127
sit eget	159	0
sit gamla	86	-21
sit namn	140	11
sit rum	11	135
sit stil	171	141
sit sysko	-120	-121
sit tjat	-81	-124
sit val	-105	-129
sit … dar	-105	-129
sit … fora	-105	-116
sit … namn	158	-1
sit … och	33	147
sit*	242	226
sita	18	-156
sita frama	123	-24
sita hogt	-113	-94
sita pa	-153	-192
sita up	121	3
sita … eler	-113	-94
sita … knat	95	-13
sitan och	176	68
siten	112	216
siter	267	243
siter bakoc	108	-7
siter bara	173	59
siter brand	-137	-109
siter det	84	-46
siter djupt	-131	-113
siter en	175	22
siter fast	86	-90
siter frama	231	-28
siter hon	131	-8
siter hos	74	175
siter i	165	336
siter jag	129	150
siter konst	-213	-213
siter kvar	221	73
siter lange	-125	-147
siter me	1	147
siter med	35	219
siter mest	-156	-174
siter mjalt	-142	-124
siter pa	262	34
siter som	117	-23
siter stil	195	-35
siter stila	189	32
siter … alumi	-13	99
siter … bilen	21	177
siter … brost	164	21
siter … efter	108	-7
siter … en	155	113
siter … for	-137	-109
siter … fortf	120	2
siter … garag	-45	136
siter … garde	26	206
siter … hakan	188	64
siter … hande	-114	-121
siter … henes	93	-40
siter … hon	143	-38
siter … i	243	155
siter … jarnv	-3	123
siter … kniv	153	52
siter … knive	-16	118
siter … koket	162	1
siter … kor	-121	-115
siter … mig	41	173
siter … min	81	-20
siter … morkr	-8	135
siter … nere	176	51
siter … nu	147	-15
siter … pa	-148	2
siter … racke	-32	205
siter … rulst	39	163
siter … rumet	-47	78
siter … sidan	169	7
siter … skoge	-19	111
siter … spare	166	-21
siter … taket	-136	4
siter … up	133	6
siter … vid	160	-33
siter … yr	136	18
six minut	117	-10
siz*	-182	-168
size	-135	-125
size of	-135	-125
size … a	-135	-125
sja*	-16	170
sjale jag	3	125
sjale … vil	3	125
sjalv	-9	249
sjalv att	-94	-233
sjalv bland	-103	-152
sjalv bli	-112	-139
sjalv fora	-97	-120
sjalv genom	-7	127
sjalv har	-149	-112
sjalv hema	148	105
sjalv i	-211	-62
sjalv inat	32	135
sjalv jag	90	121
sjalv kaner	110	9
sjalv mar	-103	-142
sjalv med	-84	34
sjalv mor	-74	-112
sjalv och	161	217
sjalv sa	-6	125
sjalv sen	-126	-118
sjalv sjalv	-74	-112
sjalv svima	-139	-125
sjalv tils	-15	133
sjalv under	-74	-109
sjalv valt	23	165
sjalv vanli	-143	-146
sjalv varje	46	231
sjalv … ansik	1	198
sjalv … ar	-140	-59
sjalv … aret	-97	-120
sjalv … ater	-82	-132
sjalv … att	-74	62
sjalv … av	-139	-125
sjalv … dalig	-148	-148
sjalv … de	-187	-193
sjalv … fa	-103	-102
sjalv … forsv	23	116
sjalv … han	-67	-145
sjalv … hande	111	16
sjalv … huvud	13	135
sjalv … klima	-160	-152
sjalv … mor	-74	-112
sjalv … papa	-112	-139
sjalv … sjuan	-122	-142
sjalv … skosn	2	108
sjalv … skuri	3	127
sjalv … stryp	-108	-97
sjalv … studi	-74	-109
sjalv … trana	-166	-186
sjalv … unga	-103	-152
sjalvforsvarskurs	-108	-97
sjalvfortroende	-148	-148
sjalvmord	-157	-92
sjalvmordet	-74	-112
sjalvmordsnara	-74	-109
sjalvmordtankar	19	131
sjalvmorstankar	17	174
sjalvskada	-103	-117
sjalvskadar	-29	73
sjalvskadebeteende	-107	-155
sjalvtest	-140	-156
sjate	7	153
sjate vanin	19	145
sjate … dor	3	124
sje*	27	159
sjelv hela	27	159
sjelv … tiden	27	159
sjelvmordstankar	27	159
sjon andas	138	11
sjon for	110	12
sjon han	116	24
sjon … andas	116	24
sjon … en	110	12
sjon … konst	138	11
sjonk	234	34
sjonk ihop	135	35
sjonk … vid	107	49
sjosjuk	-137	-118
sju ar	-125	-132
sju ata	123	24
sju av	-151	-145
sju har	-118	-160
sju och	-174	-114
sju … har	144	7
sju … minut	123	24
sju … ont	-118	-160
sju … tio	-151	-145
sju*	-70	-146
sjuan nu	-122	-142
sjuan … ar	-122	-142
sjuaring	-122	-110
sjuaringen	-134	-117
sjuk	-148	-269
sjuk hon	129	26
sjuka	218	39
sjuka och	157	52
sjuka … slog	132	11
sjukd sluta	16	99
sjukd … har	12	95
sjukd … jag	-100	-135
sjukd … med	16	99
sjukdom	-161	-83
sjukg for	-129	-138
sjukg sa	-124	-147
sjukg tog	29	193
sjukg … att	-124	-147
sjukg … mig	29	193
sjukg … rygen	-129	-138
sjukgymnasten	-167	-43
sjukh efter	-222	-224
sjukh med	-71	-110
sjukh … barne	-71	-110
sjukh … strok	-105	-93
sjukhuset	-90	57
sjukhuspel	-71	-110
sjuki for	-171	-139
sjuki … fora	-129	-129
sjukintyg	-159	-199
sjukr fran	-117	-124
sjukresa	-133	-132
sjuks for	-158	-189
sjuks nagra	-100	-153
sjuks … dagar	-100	-153
sjuks … en	-102	-125
sjuks … ingen	28	129
sjukskoterska	-67	102
sjukskriven	-201	-233
sjukt ont	135	-28
sjukt … pa	148	58
sjukvardare	-151	-173
sjund vanin	-3	166
sjunde	1	167
sjunk direk	110	19
sjunker	201	33
sjuto oroli	-117	-96
sjuto … att	-117	-96
sjutonaring	-117	-96
ska	-261	90
ska ata	-14	127
ska bara	47	226
ska bort	11	214
ska brana	7	116
ska det	-179	-60
ska doda	-92	36
ska drank	-19	169
ska en	-225	-215
ska fa	-20	272
ska ga	-36	162
ska gasa	23	180
ska gifta	54	156
ska gora	59	172
ska hala	-57	-135
ska han	-164	-95
ska hopa	5	170
ska ja	-41	-156
ska kasta	-80	-88
ska kolmo	-113	-94
ska kroka	25	97
ska lamna	-121	-190
ska lever	-108	-115
ska lileb	5	106
ska man	-292	-392
ska mjolk	105	-12
ska opere	-190	-184
ska pa	-250	-254
ska presa	-124	-147
ska rada	37	126
ska resa	27	188
ska saga	-154	-147
ska san	-175	-164
ska sima	16	135
ska skada	-10	145
ska skafa	-97	-125
ska skara	47	191
ska skick	49	240
ska skilj	-126	-164
ska skjut	29	297
ska skriv	-118	-164
ska slipa	4	136
ska sluta	11	116
ska somna	-149	-107
ska sova	-226	-203
ska spran	9	141
ska stick	15	156
ska svima	103	-17
ska ta	-92	63
ska talta	-108	-117
ska tanka	56	146
ska tas	-119	-158
ska trafa	-9	163
ska tryck	-8	103
ska tvata	47	127
ska utpla	21	133
ska va	2	139
ska vad	11	109
ska vakna	8	132
ska vanta	-67	-124
ska var	-138	-113
ska vara	3	139
ska vi	-8	-229
ska … #	-171	-160
ska … aka	-27	-158
ska … ala	28	105
ska … andas	2	118
ska … angra	7	138
ska … ar	-103	-114
ska … arlig	28	168
ska … bada	-12	99
ska … bara	-146	-188
ska … bebis	12	193
ska … behan	-103	-107
ska … betal	29	147
ska … blod	-156	-181
ska … blodp	-177	-204
ska … brand	-125	-127
ska … brolo	-127	-119
ska … brost	-124	-147
ska … bry	-114	-102
ska … buket	-80	-88
ska … de	-136	-177
ska … det	22	179
ska … fa	34	152
ska … fardi	105	-12
ska … farmo	-118	-103
ska … feber	111	-11
ska … fjalt	-106	-97
ska … for	-21	138
ska … forny	42	120
ska … fran	14	124
ska … ga	4	133
ska … gor	-124	-149
ska … ha	-98	-142
ska … harif	-2	152
ska … hela	21	133
ska … hem	12	95
ska … hema	-75	-92
ska … hene	15	149
ska … hjalp	-20	84
ska … honom	2	312
ska … hunde	2	86
ska … hur	-115	-132
ska … i	-195	-94
ska … ihjal	43	236
ska … inte	41	247
ska … katen	24	145
ska … kola	-140	-140
ska … kopa	-131	-139
ska … kuden	-26	102
ska … livet	46	131
ska … lycka	-6	127
ska … mata	-105	-90
ska … med	-94	59
ska … metot	-157	-144
ska … mig	89	291
ska … min	58	221
ska … mina	20	112
ska … nan	0	192
ska … ner	-22	209
ska … nyfod	-152	-131
ska … nyt	-140	-155
ska … ocksa	9	144
ska … ordna	10	116
ska … pa	-135	-24
ska … piler	10	105
ska … prata	-187	-197
ska … proce	-5	128
ska … prove	-121	-129
ska … roka	-2	130
ska … sa	-132	-81
ska … saga	-125	-107
ska … se	16	134
ska … sig	0	180
ska … sita	-113	-94
ska … sjalv	-112	-139
ska … skola	9	141
ska … slut	65	260
ska … sluta	-86	-127
ska … sta	-107	-144
ska … syra	-40	102
ska … tal	-121	-140
ska … tema	-103	-134
ska … thail	-151	-147
ska … tvata	-150	-163
ska … up	-30	151
ska … ut	-61	125
ska … va	35	137
ska … vacin	-131	-149
ska … vacka	-139	-102
ska … vanta	156	29
ska … varld	30	114
ska … vilke	-75	-111
ska*	-18	182
skab	-108	-116
skada	-37	279
skada ar	-117	-96
skada i	122	11
skada mama	3	98
skada mej	23	142
skada min	-47	84
skada mit	21	114
skada nagon	-10	134
skada nan	-10	172
skada sig	2	144
skada var	-7	115
skada … anski	122	11
skada … barn	26	143
skada … far	-7	115
skada … fatar	17	121
skada … for	-25	115
skada … nu	4	115
skada … sjalv	-130	-45
skada … snart	-20	96
skada … treti	-117	-96
skadad	-117	-96
skadade	-230	-251
skadar	63	218
skadespelare	17	188
skafa	-159	-169
skafa barn	-97	-125
skafa pierc	-85	-115
skafa … ar	-85	-115
skafa … nu	-97	-125
skafar	-85	-115
skafat	-15	122
skag	-185	-167
skag fastn	-124	-96
skag … i	-124	-96
skaka	269	168
skaka andas	120	29
skaka bara	-129	-88
skaka bebis	7	213
skaka har	120	4
skaka hela	109	-15
skaka hene	136	111
skaka hon	99	34
skaka honom	200	124
skaka i	140	88
skaka liger	-9	154
skaka liv	-202	-215
skaka min	-16	113
skaka mit	13	132
skaka nu	131	27
skaka o	170	17
skaka och	147	14
skaka ogon	183	9
skaka pa	0	-104
skaka ring	-123	-92
skaka sa	183	10
skaka ser	118	-9
skaka sludr	125	43
skaka sveta	141	6
skaka … #	128	11
skaka … ar	122	42
skaka … barn	13	132
skaka … bebis	-3	176
skaka … bergo	-115	-126
skaka … fort	120	29
skaka … hande	-74	-100
skaka … har	167	36
skaka … hart	9	124
skaka … hela	150	89
skaka … i	-191	-163
skaka … inte	143	11
skaka … jag	-123	-126
skaka … och	127	39
skaka … pa	-9	154
skaka … prata	94	-48
skaka … saker	118	-9
skaka … sange	178	5
skaka … vet	-123	-92
skaka … vita	140	3
skakade	-64	153
skakat	151	14
skakf yr	127	17
skakf … nar	127	17
skakfosa	127	17
skakig	-140	-112
skakn och	117	17
skakn … ogon	117	17
skakningar	147	17
skal	-116	106
skal til	-164	-137
skal vil	-7	140
skal … slock	-7	140
skala	-121	-88
skala bebis	161	1
skala benen	124	2
skala potat	-130	-122
skala til	-123	-126
skala varst	-103	-103
skala … et	-130	-122
skala … i	213	7
skala … tio	-123	-126
skalade	95	-71
skalan	-154	-153
skalat	232	15
skaldjur	131	13
skale a	119	13
skale att	3	110
skale efter	-105	-102
skale lite	-182	-169
skale nar	138	30
skale pa	58	166
skale star	-20	96
skale … a	165	68
skale … gymet	122	37
skale … me	-20	96
skale … mig	-8	177
skale … vinet	-105	-102
skale … yr	119	13
skalen	95	-27
skaler	-45	144
skali flack	-117	-114
skali … i	-117	-114
skalig	-117	-114
skalr #	135	7
skalra	146	45
skalrar	228	27
skam nar	-114	-160
skam … jag	-127	-123
skam … lakar	-85	-113
skama ihjal	-101	-97
skama … men	-101	-97
skamas	-101	-97
skams	34	144
skams i	-108	-121
skams over	-2	129
skams sa	-10	161
skams … att	15	162
skams … skola	-108	-121
skamt	-169	-113
skamt bara	-131	-159
skamt jag	-143	-144
skamt men	33	162
skamt … behov	-143	-144
skamt … nar	-138	-171
skamtar	-12	137
skape a	2	114
skape behov	-110	-146
skape i	2	125
skape och	-37	120
skape … hon	2	114
skape … kval	2	125
skape … nyt	-110	-146
skape … sager	-25	95
skar mej	67	122
skar ner	126	11
skar pa	135	19
skar sig	46	219
skar … djupa	7	123
skar … djupt	4	-161
skar … honom	126	11
skar … i	-108	24
skar … iblan	76	258
skar … igen	32	252
skar … ingen	14	111
skar … inte	-157	-168
skar … lite	-146	-213
skar … nasta	25	167
skar … och	-11	122
skar … pa	-190	-229
skar … sjalv	4	146
skar … vanst	135	19
skar … varje	-19	142
skar … ytlig	-164	-159
skara	-137	71
skara av	4	89
skara bort	40	162
skara komer	9	148
skara mej	17	115
skara mig	-146	-163
skara ner	-88	-122
skara pulsa	-18	158
skara up	4	115
skara … det	39	148
skara … for	-114	-185
skara … handl	4	115
skara … i	17	115
skara … mig	4	89
skara … nar	-114	-140
skara … nu	20	203
skara … sa	1	123
skarm	-120	-111
skarm gar	-102	-98
skarm … over	-102	-98
skarmarbete	-125	-120
skarmen	-136	-188
skarmtid	-100	-114
skarp	180	41
skarpet	1	217
skars pa	13	177
skarsar	10	221
skart	11	184
skart mig	11	184
skaten	-202	-193
skateverket	-99	-133
skav	-131	-163
skav fran	-108	-116
skav sar	-105	-121
skav … av	-105	-121
skav … sport	-108	-116
skave ser	-117	-104
skave … bra	-117	-104
skaver	-183	-162
skavs i	-117	-123
skavs pa	-134	-147
skavs … halen	-123	-128
skavs … hande	-117	-123
skavsar	-238	-274
skele nu	146	18
skena ingen	-112	-130
skenade	-112	-130
skenar	182	6
skick ambul	119	5
skick bild	-42	-130
skick bilde	32	196
skick et	-94	80
skick han	12	95
skick hejda	1	94
skick hjalp	173	-4
skick jag	-149	-106
skick mej	-3	89
skick mig	20	153
skick order	-1	113
skick stral	9	237
skick til	8	158
skick … avske	-30	96
skick … bild	-100	71
skick … det	-114	-139
skick … en	30	119
skick … farmo	-4	113
skick … fort	173	-4
skick … genom	9	163
skick … medel	12	95
skick … och	31	128
skick … sen	-145	-158
skick … til	88	181
skick … tilba	26	119
skicka	162	33
skickade	-29	191
skickar	-11	118
skickas	-65	63
skickat	-63	135
skido in	124	12
skido … i	124	12
skidor	-180	-239
skift i	-148	-145
skiing	-158	-169
skilj han	29	103
skilj … famil	29	103
skiln nar	11	126
skiln pa	-226	-188
skiln … jag	11	126
skiln … panik	-147	-117
skiln … strok	-117	-108
skilnad	21	161
skilnaden	-156	-136
skils gar	25	100
skin	268	23
skin and	124	20
skine e	-124	-123
skine hange	136	10
skine … borta	-124	-123
skinet	34	-101
skinslamsa	120	10
skit men	-106	-110
skit rent	83	9
skit … det	-106	-110
skit … ut	83	9
skite ar	89	-19
skite i	6	142
skite … alt	6	142
skite … svart	89	-19
skiter	6	142
skito i	-142	-152
skito … punge	-142	-152
skitont	-91	-143
skjor han	140	-7
skjor tva	-100	-108
skjor … gange	-100	-108
skjorta	141	-26
skjortan	180	-26
skjut av	-166	-167
skjut ho	-106	-97
skjut hunde	2	86
skjut med	48	-74
skjut nan	-4	121
skjut sig	29	145
skjut tinit	-101	-96
skjut up	-24	154
skjut … bagen	137	1
skjut … benet	131	21
skjut … min	-106	-97
skjut … nar	9	108
skjut … nej	-106	-97
skjut … paint	-111	-106
skjut … skola	25	207
skjut … troth	-166	-167
skjuta	49	342
skjutbanan	-101	-96
skjuten	187	-69
skjuter	-237	-233
sko	-130	-121
sko in	-104	-68
sko … i	-104	-68
skoge han	111	-3
skoge med	-18	141
skoge sprej	134	16
skoge … gor	134	16
skoge … inte	12	154
skoge … repet	-18	141
skoge … siter	94	-3
skogs jag	-5	99
skogsvag	-5	99
skoj	-82	32
skoj sager	2	108
skoj … det	-27	88
skoj … han	2	108
skoja jag	-112	-148
skoja om	-137	-156
skoja … att	-137	-156
skojade	27	107
skojar	-149	-123
skola	-103	77
skola behov	-160	-158
skola dar	110	-6
skola en	8	141
skola for	30	-107
skola fraga	-138	-75
skola har	-96	-161
skola lol	132	-26
skola med	3	178
skola pa	-28	113
skola va	-95	-104
skola vil	-131	-64
skola … alt	132	-26
skola … det	-168	-171
skola … ha	-155	-143
skola … jordn	-104	-109
skola … lange	-147	-143
skola … man	110	-6
skola … om	-159	-154
skola … ska	-111	-137
skola … svuln	6	142
skolan	-112	65
skolj lite	183	57
skolj med	-138	-124
skolj … men	176	54
skolj … vaten	-138	-124
skolm forsv	-94	-107
skolm … pa	-94	-107
skolmorgon	-94	-107
skolvagrar	-118	-127
skon	-199	-176
skon ar	-136	-125
skon … for	-136	-125
skonare	27	120
skons sat	33	147
skons … att	33	147
skonsamt	33	147
skont	-5	245
skont att	24	185
skont men	-66	-140
skont nar	3	122
skont om	-16	108
skont rol	-100	-137
skont … det	8	181
skont … ha	10	125
skont … slipa	-9	102
skor	-220	-243
skorn och	-2	112
skorn … gick	-2	112
skorna	-154	-129
skoskav	-164	-135
skosn pa	2	108
skosn … skoj	2	108
skosnoret	2	108
skot	-157	-62
skot en	-183	-142
skot min	-136	-133
skot up	-136	-130
skot … forst	-141	-144
skot … tiden	-136	-130
skota sno	88	-67
skotade	275	62
skotar	-93	-60
skotbordet	121	-8
skote dog	-166	-159
skote dropa	-112	-95
skote gick	129	-13
skote i	-82	-143
skote in	139	6
skote mot	136	55
skote och	153	29
skote sa	88	-21
skote … att	133	12
skote … helge	-139	-125
skote … i	146	10
skote … mit	-166	-159
skote … norma	-119	-103
skote … til	11	109
skote … upe	104	-12
skoterled	-112	-95
skotern	232	-13
skoterolycka	164	26
skoterska	-120	-148
skoterskan	34	-87
skots i	127	5
skots … benet	127	5
skotskada	127	5
skr*	-92	65
skrac pa	-151	-137
skrac … bio	-159	-151
skrack	-77	83
skram mig	99	170
skramde	-144	-155
skramer	107	181
skrap knat	-159	-169
skrap pa	-184	-158
skrap up	-114	-102
skrap … knat	-190	-171
skrapade	-293	-273
skrapsar	-184	-158
skrat	-206	-263
skrat at	-215	-208
skrat fel	119	15
skrat hon	-23	145
skrat konst	164	12
skrat och	-88	57
skrat sa	-122	-179
skrat sluta	30	153
skrat … ar	-110	-112
skrat … det	-116	-156
skrat … inte	39	137
skrat … med	23	119
skrat … sin	-113	-102
skratade	-212	-160
skrek ena	162	26
skrek hela	-100	-102
skrek … balen	162	26
skrek … kvale	-100	-102
skrev	-105	117
skrev att	9	166
skrev hejda	-16	145
skrev i	-31	113
skrev och	216	63
skrev om	-82	-93
skrev pa	8	143
skrev … han	-32	126
skrev … inte	158	33
skrev … pa	-31	102
skrevet	273	70
skrid over	109	9
skrid … handl	109	9
skridskon	109	9
skrik at	-100	28
skrik av	-120	-185
skrik det	8	124
skrik efter	-115	-96
skrik en	-117	-108
skrik feber	163	-7
skrik galt	127	0
skrik han	202	-20
skrik hela	-21	160
skrik hjalp	1	172
skrik konst	106	12
skrik nar	280	58
skrik och	40	202
skrik pa	-128	-49
skrik tanke	-31	80
skrik tre	-105	-125
skrik … dagen	-121	-132
skrik … det	59	156
skrik … galt	106	12
skrik … gladj	-111	-112
skrik … i	1	172
skrik … inget	-77	-113
skrik … kvala	-122	-127
skrik … man	152	174
skrik … mig	29	133
skrik … naten	-153	-42
skrik … nater	22	148
skrik … nikot	-115	-96
skrik … omgan	135	-6
skrik … slar	4	115
skrik … stund	-117	-108
skrika	1	146
skriv arbet	-141	-165
skriv at	-143	-237
skriv att	-10	201
skriv bara	-68	-87
skriv brev	23	182
skriv breve	32	176
skriv dikte	43	150
skriv en	-162	-207
skriv et	-101	-117
skriv fort	8	178
skriv fran	-28	190
skriv har	-21	126
skriv helre	-110	-158
skriv hon	104	-70
skriv i	155	142
skriv intyg	-117	-178
skriv jag	-178	-174
skriv klart	-4	128
skriv langr	115	-15
skriv lapar	-30	103
skriv med	207	25
skriv men	160	49
skriv ner	29	142
skriv nu	108	138
skriv ny	-134	-115
skriv om	-164	-237
skriv pa	99	122
skriv tecke	6	127
skriv til	-145	42
skriv vem	40	175
skriv … a	-135	-150
skriv … ala	29	142
skriv … breve	-4	128
skriv … decka	-140	-157
skriv … det	189	88
skriv … er	-79	50
skriv … for	140	-28
skriv … han	45	247
skriv … hene	-82	-112
skriv … in	-86	-114
skriv … inan	-6	152
skriv … journ	22	161
skriv … padan	21	107
skriv … som	19	206
skriv … somnt	-9	108
skriv … suici	-131	-144
skriv … tagit	25	124
skriv … til	28	210
skriv … toale	-13	115
skriv … toan	-21	81
skriv … vanst	210	20
skrivbordet	107	14
skrivit	-43	306
skrubade	-129	-101
skrubsar	-155	-133
skrum spyr	135	5
skrum … rot	135	5
skrumplever	227	-26
skruv i	-117	-92
skruv om	165	-2
skruv … bring	132	1
skruv … orone	-117	-92
skruvar	-144	-153
skruvtving	132	1
sku*	130	135
skuld ar	11	146
skuld de	-6	92
skuld ilama	92	31
skuld kom	113	10
skuld och	178	26
skuld sen	-85	-113
skuld yr	120	39
skuld … for	6	123
skuld … i	134	46
skuld … igar	-148	-153
skuld … sager	-6	92
skuld … ut	185	22
skulden	-6	92
skulderbladen	164	-61
skulderna	11	146
skuldra	-148	-138
skuldran	-113	-132
skuldrorna	121	12
skule bli	-94	115
skule de	-106	-105
skule do	-185	-198
skule egent	207	58
skule fa	-80	160
skule fraga	-108	-150
skule ga	-12	124
skule hopa	-131	-159
skule hora	36	-84
skule koma	12	167
skule kuna	-126	-63
skule laga	129	-8
skule marka	26	216
skule ringa	111	16
skule sakna	20	133
skule svalj	-159	-123
skule va	-29	216
skule veta	14	124
skule vilja	-211	-114
skule … att	11	126
skule … av	22	-91
skule … bra	14	148
skule … det	-85	65
skule … et	-159	-123
skule … feber	-132	-111
skule … fraga	229	60
skule … fran	-131	-159
skule … ha	-86	-184
skule … haha	-160	-143
skule … kasta	-2	114
skule … komit	-137	-155
skule … nice	-2	116
skule … pensi	21	132
skule … prata	-188	-179
skule … saga	-123	-126
skule … sig	108	113
skule … stryp	-150	-148
skule … stuck	-102	-80
skule … tilba	-106	-105
skule … tryck	2	151
skule … tyst	-14	181
skum	321	54
skum nar	150	15
skum … jag	134	18
skumi slem	183	13
skumigt	184	14
skure i	166	8
skure jag	-4	113
skure … halse	166	8
skuren	166	61
skuri det	3	127
skuri mej	-13	158
skuri sa	-6	123
skuri up	215	-28
skuri … djupt	58	123
skuri … handl	198	-26
skuri … i	-49	-153
skuri … idag	-31	129
skuri … igen	-19	159
skuri … lite	-181	-172
skurit	225	208
sky*	185	335
skyd	4	148
skyda	0	144
skyda boend	-5	156
skyda mot	-128	-105
skyda sig	-2	100
skyda … hjarn	-128	-105
skyda … mot	-2	100
skydad	8	143
skydar	-128	-105
skydat	-5	156
skydskorna	-130	-120
skyld #	13	89
skyld … #	-11	134
skyldig	-17	167
skyle pa	-9	136
skyler	-9	136
skynd er	163	-2
skynd sig	-11	96
skynd … att	-11	96
skynd … han	163	-2
skynda	217	31
sla	154	286
sla barn	39	180
sla ihjal	16	216
sla in	152	-5
sla men	-8	107
sla mig	63	294
sla mycke	1	152
sla … a	3	105
sla … doren	152	-5
sla … honom	14	178
sla … med	2	163
sla … min	24	119
sla … nu	-8	107
sla*	73	146
sladen	60	215
slag iblan	-93	-118
slag inget	-133	-130
slag jag	-133	-130
slag mot	220	15
slag nar	-159	-181
slag pa	-163	-134
slag … gar	-139	-134
slag … halse	146	-7
slag … hjart	-140	-129
slag … huvud	148	26
slag … jag	-147	-168
slag … nar	-93	-118
slag … skale	113	14
slag … tva	-133	-130
slaganfal	66	-80
slage	9	182
slage av	107	191
slage hema	-109	10
slage … jag	-132	-191
slage … min	0	161
slage … vi	5	149
slaget	151	18
slagi dem	-6	122
slagi fem	143	12
slagi i	-133	-168
slagi ihjal	-123	-128
slagi ihop	-123	-130
slagi mig	14	215
slagi sonde	-124	17
slagi til	178	15
slagi … forut	5	161
slagi … gange	143	12
slagi … hela	-23	96
slagi … knat	-173	-160
slagi … min	-123	-128
slagi … mina	-123	-130
slagm medan	-4	131
slagm … jag	-4	131
slagmig	-4	131
slakt	-179	-180
slakt och	-3	70
slakt … har	11	94
slaktat	-164	-108
slang	-63	77
slang … i	-10	150
slant	206	-38
slant nar	-130	-122
slant … jag	-130	-122
slap	239	26
slap bebis	126	3
slap gasva	119	13
slap i	150	16
slap nu	138	28
slap och	-28	-144
slap som	172	14
slap … armar	130	8
slap … en	170	16
slap … hange	-182	-159
slap … stat	119	13
slapa	-126	58
slapa barne	-11	133
slapa pa	132	-2
slapa … fran	-26	95
slapa … i	-14	136
slapa … papa	132	-2
slapar	173	26
slape bebis	-20	81
slape det	-139	-130
slape hela	-132	-115
slape med	-119	-104
slape trots	137	27
slape … inhal	137	27
slape … tiden	-132	-115
slape … varme	-119	-104
slapt	167	3
slapt … var	-110	-79
slapte	-177	-189
slar	23	206
slar #	123	38
slar barne	14	119
slar dubel	-123	-122
slar et	-98	-124
slar fort	-86	-139
slar hal	4	115
slar hene	8	161
slar hjart	132	36
slar huvud	-109	98
slar i	-124	-74
slar konst	162	66
slar mama	235	120
slar med	11	153
slar mej	16	248
slar mig	-51	176
slar min	0	170
slar och	144	51
slar ojamn	181	41
slar omkri	147	15
slar os	-6	266
slar sig	-96	104
slar snabt	-113	-113
slar sonde	4	148
slar til	78	-17
slar up	35	121
slar ut	-114	-99
slar … aldri	-146	-157
slar … altid	-151	-183
slar … brost	-125	-126
slar … dar	14	119
slar … dem	-24	90
slar … e	-4	125
slar … extra	-98	-124
slar … gul	7	143
slar … han	54	145
slar … hema	-4	156
slar … i	-123	85
slar … iblan	28	174
slar … igen	-6	157
slar … infor	36	168
slar … inte	-166	-145
slar … jag	235	1
slar … med	-154	-70
slar … mor	-3	145
slar … nagon	41	158
slar … nar	-187	-83
slar … ner	-88	-136
slar … nu	123	29
slar … och	-55	56
slar … ogone	35	121
slar … sig	147	15
slar … sjalv	29	281
slar … varje	23	128
slarv med	189	86
slarvat	189	86
slas om	-113	-138
slas … padan	-117	-135
slas … sit	-120	-121
slat	-132	-104
slav	17	121
sle*	-171	-241
sleep	-133	-208
sleep badly	-202	-198
sleep my	-126	-124
sleep on	-158	-182
sleep … not	-21	106
sleeping	-169	-61
sleepy	73	-73
slem	-86	-207
slem i	-52	-148
slem ingen	-159	-102
slem pig	-102	-88
slem … bloja	127	-1
slem … feber	-158	-97
slem … halse	-197	-163
slem … i	-102	-88
slem … kanyl	141	21
slem … siter	-103	-101
slemet	-144	-105
slept	-228	-48
slept for	-79	66
slept in	-118	14
slept … four	-4	149
slet	222	43
slet av	125	7
slet … melan	127	23
slet … tumen	125	7
slets	149	6
slets sonde	149	6
sli*	221	363
slick pa	-137	-131
slick … en	-137	-131
slickade	-137	-131
slinga	134	29
slipa	7	349
slipa kana	-11	143
slipa leva	35	110
slipa snart	-4	108
slipa vakna	-13	158
slipa … up	-17	106
slipas	-99	-112
slipe ni	11	127
slipe skave	-117	-104
slipe … mig	11	127
slipe … ser	-117	-104
slipen	-117	-104
sliper	74	330
slita rygsm	157	17
slitande	237	43
sliten	162	5
slo	328	48
slo #	150	32
slo ar	118	17
slo bebis	123	-4
slo efter	122	43
slo kal	145	36
slo lukta	156	48
slo min	125	24
slo nu	103	12
slo och	263	98
slo sma	117	27
slo stel	119	21
slo vart	-139	-145
slo … blali	117	27
slo … dagar	150	32
slo … influ	122	43
slo … kraks	189	65
slo … paron	156	48
slo … ringe	-139	-145
slo … sambo	125	24
slo … tva	118	17
slock mit	122	-4
slock … i	122	-4
slockna	35	143
slocknade	122	-4
slog	-174	-112
slog bakhu	253	59
slog doter	7	130
slog et	-173	-163
slog farmo	8	148
slog han	42	203
slog hene	-77	-108
slog huve	114	31
slog huvud	-36	-152
slog i	9	-161
slog jatek	124	47
slog knat	-152	-154
slog konst	129	-8
slog lilta	-141	-125
slog mama	1	130
slog mej	30	287
slog mig	-222	-70
slog min	18	152
slog rumpa	-161	-149
slog ut	-35	108
slog … blama	-161	-149
slog … det	-82	-163
slog … doren	21	126
slog … extra	-173	-163
slog … hart	154	17
slog … hon	-77	-108
slog … huvud	105	-70
slog … i	-223	-139
slog … igar	26	158
slog … igen	43	241
slog … imors	7	134
slog … inte	-176	-158
slog … knat	-97	-111
slog … lite	103	15
slog … med	-126	41
slog … pa	-178	-128
slog … sa	1	130
slog … son	21	118
slog … tan	-187	-193
slog … tar	128	37
slojden	-116	-131
slot	147	26
slot har	147	26
slot … feber	147	26
slow	133	-6
slp*	32	145
slpr	32	145
slpr mig	32	145
slpr … nar	32	145
sludr nar	-85	-115
sludr och	240	21
sludr … han	153	43
sludr … jag	-124	-116
sludr … kraks	125	43
sludrar	209	-23
slump	-114	-113
slungades	159	13
slured	135	42
slut	-203	-161
slut av	-96	-82
slut bara	-105	-88
slut de	-133	-120
slut efter	-208	-197
slut for	48	163
slut i	86	-32
slut idag	-126	-112
slut ikval	-118	-130
slut jag	-238	-234
slut kan	-115	-132
slut kraks	168	36
slut lat	24	144
slut nar	171	15
slut nasta	-106	-104
slut och	-71	-144
slut om	-162	-109
slut sen	23	93
slut slo	138	36
slut sover	-143	-150
slut var	-188	-146
slut … ar	-120	-136
slut … att	-98	-85
slut … blodt	168	36
slut … brost	145	33
slut … dagar	-96	-135
slut … det	-97	36
slut … freda	-82	-153
slut … gansk	-118	-116
slut … grate	-152	-153
slut … har	-118	-84
slut … kal	138	36
slut … mig	41	210
slut … min	-105	-138
slut … ni	-112	-123
slut … semes	-83	-110
slut … skite	15	140
slut … stors	-156	-140
slut … table	-181	-166
slut … vecka	-106	-104
sluta andas	167	-19
sluta ata	-21	261
sluta ater	157	24
sluta bloda	-206	-219
sluta direk	-137	-150
sluta drick	117	67
sluta dusch	30	122
sluta efter	-126	-160
sluta for	-165	-139
sluta funge	253	51
sluta googl	21	112
sluta gora	41	123
sluta grata	-140	-67
sluta hutra	226	-22
sluta jag	105	136
sluta man	-124	-149
sluta med	-89	162
sluta men	115	167
sluta nar	-194	-197
sluta nu	-153	-176
sluta och	157	143
sluta pa	10	155
sluta roka	-245	-302
sluta rora	138	6
sluta skaka	90	134
sluta skara	-127	-169
sluta sla	0	154
sluta sluta	36	117
sluta snark	-124	-149
sluta snusa	-219	-215
sluta svara	3	167
sluta ta	-18	196
sluta tanka	-118	-95
sluta tita	-19	170
sluta trafa	21	122
sluta tvart	146	9
sluta vejpa	-137	-141
sluta vem	-81	-125
sluta vil	17	121
sluta … alt	36	117
sluta … antid	-123	-130
sluta … canab	-135	-135
sluta … efter	29	-97
sluta … en	140	13
sluta … for	149	116
sluta … han	151	62
sluta … har	107	-55
sluta … helt	49	158
sluta … hjarn	-115	-96
sluta … hjart	18	205
sluta … hon	8	159
sluta … hur	-124	-149
sluta … i	97	-23
sluta … iblan	163	-2
sluta … insul	-8	172
sluta … inte	-106	-105
sluta … jag	11	-131
sluta … kan	-125	-118
sluta … kompi	-108	-133
sluta … koper	6	114
sluta … litiu	28	153
sluta … mar	113	20
sluta … med	103	233
sluta … medic	22	230
sluta … nagra	-127	-135
sluta … nar	-204	-202
sluta … och	191	205
sluta … ont	41	123
sluta … p	-140	-167
sluta … pa	-163	-23
sluta … sig	61	-62
sluta … sin	-4	146
sluta … tar	-76	-119
sluta … torsd	56	146
sluta … tvata	-118	-113
sluta … vaner	43	150
slutade	-48	-128
slutar	122	235
slutat	95	257
sma andet	122	23
sma blali	157	53
sma blama	106	6
sma hal	-140	-118
sma klunk	-153	-145
sma lila	197	75
sma magne	132	23
sma man	-24	90
sma morkr	168	69
sma pupil	97	-12
sma rande	-167	-148
sma ryck	108	-3
sma … flack	127	33
sma … hart	-167	-148
sma … med	108	-3
sma … pa	106	6
sma … prick	235	81
sma … som	-167	-139
sma … til	132	23
sma*	236	-24
smack … inte	134	-4
smackar	193	9
smakportioner	-103	-102
smal	49	-183
smal cut	-181	-213
smal det	180	16
smal i	184	45
smal nej	19	127
smal pa	-222	-196
smal paper	-168	-178
smal til	293	49
smal … cut	-168	-178
smal … i	300	46
smal … skale	156	54
smala i	170	18
smala … ogat	170	18
smalare	166	2
smalbenen	9	-87
smale i	-106	-145
smale ska	-3	105
smale … dorar	-143	-156
smart i	224	83
smart nar	-98	-102
smart nu	116	0
smart pa	117	48
smart som	131	-26
smart … brost	177	71
smart … ena	177	45
smart … flank	-126	-103
smart … magen	134	48
smart … punge	179	44
smarta	406	117
smartan	118	68
smartar	-98	-102
smasy hon	-7	131
smasy … slar	-4	101
smasyskonen	-7	131
smear	-142	-153
smels like	150	-34
smile	148	35
smile is	151	-7
smita det	-145	-177
smitar	-196	-265
smo*	-308	-236
smog	25	138
smog in	2	108
smog … hande	2	108
smoking	-129	-163
smorgas	-243	-190
smu*	34	169
smy*	-17	136
smyck til	24	123
smyck … flick	24	123
smycken	21	146
smyg	43	132
smyga i	-143	-138
smygande	-62	-159
smyger	-15	159
snab	206	69
snab andni	160	41
snaba satet	13	123
snaba … att	13	123
snabt druck	-169	-183
snabt nar	-113	-113
snabt samre	111	30
snabt … dalig	-177	-180
snabt … for	-121	-132
snabt … gar	-105	-118
snabt … kraks	111	30
snack med	-171	-160
snack om	-125	-47
snack rotva	98	21
snack … droge	-130	-118
snack … och	98	21
snacka	-136	-186
snackar	162	33
snake	153	20
snal	-98	-124
snal och	14	-99
snal … jag	-125	-145
snala	127	196
snala hjalp	-63	70
snala kan	-56	55
snala ni	26	122
snala skick	118	-15
snala vad	-108	-99
snala … gor	-108	-99
snala … inte	10	168
snala … mig	-19	123
snalaste	-147	-149
snap	-7	206
snap och	-24	122
snara	191	185
snara i	-12	127
snara men	-2	125
snara runt	90	-49
snara tvart	22	155
snara … doter	-2	125
snara … sonen	-12	127
snaran	6	208
snarare	144	165
snark fast	168	19
snark hur	-124	-149
snark konst	186	-4
snark mycke	-158	-152
snark och	-290	-274
snark sa	-251	-274
snark … andas	-146	-144
snark … han	-132	-111
snark … har	-127	-116
snark … jag	-218	-230
snark … ogone	114	25
snark … sluta	-124	-149
snark … vagar	-137	-127
snarka	-187	-216
snarkar	-247	-393
snarkning	-115	-148
snart	-29	231
snart jag	18	156
snart och	8	114
snart svart	-20	96
snart tre	-94	-143
snart … det	-110	-127
snart … i	-20	96
snart … over	10	143
snart … vecko	-146	-147
sne	156	7
sne ut	132	9
sne … i	132	9
sne*	64	-213
sned	118	-109
sned mun	207	27
sned nasa	-140	-103
sned ut	143	32
sned … ansik	163	27
sned … i	143	32
sned … inte	101	7
sned … sedan	-140	-103
sned … skon	-136	-111
sneda	-119	-99
sneda tande	-119	-99
snet	103	-125
snet at	196	53
snet kan	-121	-95
snet leend	-154	-120
snet nu	118	32
snet och	152	35
snet … a	118	32
snet … sen	-154	-120
snet … sludr	106	20
snet … stodj	-121	-95
snifa gas	150	18
snifat	150	18
snipa efter	20	116
snipa … besok	20	116
snit pa	-13	111
snit … min	-13	111
snitet	147	18
sno	140	68
snoar	81	-29
snoar pa	81	-29
snoar … honom	81	-29
snobo i	-167	-164
snobo … ogat	-130	-127
snobol	-167	-164
snodrivan	155	75
snon	216	203
snon hela	167	-4
snon och	44	175
snon … naten	167	-4
snon … predi	-18	103
snon … sa	-9	96
snon … somna	-3	125
snop	-15	91
snop i	23	100
snop … dusch	23	100
snope norma	-107	-124
snopen	-98	114
snor	-218	-147
snor har	-139	-112
snor ingen	-126	-85
snor som	-117	-86
snor … et	-117	-86
snor … feber	-126	-85
snor … varit	-139	-112
snora i	118	3
snora och	-130	-92
snorar	-158	-152
snorat	118	3
snore ar	-117	-87
snore til	158	0
snore who	-116	-115
snore … can	-116	-115
snore … gardi	158	0
snore … gront	-117	-87
snores	-174	-168
snoret	-105	-131
snorig	-261	-221
snoriga	-134	-131
snoring	151	-63
snors	196	30
snors at	103	32
snors ihop	159	10
snors … jag	103	32
snorv och	-110	-89
snorv … fryse	-110	-89
snorv … ingen	104	8
snoskotning	-148	-131
snoslungan	220	35
snot	-266	-254
snot mig	-120	-125
snow	136	3
snu*	-47	-225
snube slog	4	122
snube … mig	4	122
snuben	175	19
snubl pa	25	-116
snubl … trosk	120	16
snublade	-174	-76
snublar	178	21
snura	120	39
snura ar	-96	-135
snura i	-140	-131
snura jag	117	102
snura nar	92	-73
snura … att	4	115
snura … jag	92	-72
snura … jobet	-117	-133
snura … ramla	120	27
snura … slut	-96	-135
snura … tio	-140	-131
snuri pa	-181	-162
snuri … taget	-181	-162
snurig	113	-66
snus	-130	-112
snus att	-130	-112
snus … jag	-130	-112
snusa	-219	-215
snusa hjarn	-115	-96
snusa o	-122	-107
snusa … skrik	-115	-96
snusa … tandk	-122	-107
snusar	-122	-107
snuva	-140	-138
snuva ater	-121	-92
snuva drick	-108	-93
snuva sedan	-121	-99
snuva … igar	-121	-99
snuva … ont	-127	-97
snuva … te	-108	-93
snuvan	-121	-140
snuvi bebis	-119	-91
snuvi och	-142	-136
snuvi … hosta	-142	-136
snuvig	-233	-209
sny*	-245	-233
snyte mig	-168	-152
snyter	-168	-152
so	-13	157
so … can	-16	156
so … i	-178	-169
soa*	117	-10
soaki throu	125	-1
soaki … a	125	-1
soaking	149	-8
soc*	44	-132
sock is	-106	-94
sock … there	-106	-94
socke #	133	-60
socke a	125	28
socke andas	117	43
socke kalsv	128	-11
socke sjuk	129	26
socke sjukd	-155	-142
socke spyr	103	18
socke … djupt	117	43
socke … inte	128	6
socke … och	159	3
socke … pa	-132	-126
socke … sen	-122	-88
socker	159	-87
sockersjuk	117	16
sockr ar	198	54
sockr liger	-162	-145
sockr … #	198	54
sockr … inte	122	17
sockret	-118	-154
sod*	-161	-136
soderut	-161	-136
sof*	-259	-403
sofa	-156	-157
sofan	-190	-339
sofan det	125	38
sofan och	-155	-157
sofan … ar	131	-7
sofan … feste	152	7
sofan … jobet	-129	-108
sofbe den	-141	-125
sofbe … ar	-141	-125
sofbenet	-141	-125
sofbordet	-120	-125
soi	196	-62
soi myrky	128	25
soi … sydan	171	4
soi*	41	-118
soin	147	7
sok*	-86	-145
soka	-180	-171
soka for	-151	-144
soker	-222	-117
soker kursd	-117	-110
soker livfo	-68	-91
soker … for	-151	-144
soker … liv	-68	-91
sokt	-128	-3
sokt pa	27	171
sokt … hur	27	170
sol	-228	-242
solalergi	-121	-108
solbr … axlar	-159	-142
solbrand	-159	-157
solen	6	-151
solkram	-135	-140
solst och	115	44
solst … svima	115	44
solsting	115	44
solsv pa	-144	-142
solsv … rygen	-144	-142
solsveda	-144	-142
som	-74	-206
som #	-165	-135
som a	-100	-146
som ar	-196	10
som asfal	89	-19
som ater	-82	-132
som att	171	48
som barn	-141	-136
som behov	12	169
som blama	198	44
som blekn	-171	-125
som blivi	-193	-215
som blode	-188	-150
som bloma	-106	-101
som bly	200	-25
som braka	16	158
som brot	25	128
som datum	-108	-98
som de	-69	-118
som den	-222	-228
som dom	159	12
som drick	-115	-81
som drunk	-131	-138
som eld	-65	-130
som en	151	-256
som et	111	-70
som extra	-125	-126
som fan	97	-131
som fans	128	-23
som fick	-11	137
som foral	-82	-108
som forut	-190	-201
som fru	-9	90
som ful	105	-6
som gamal	148	27
som gar	129	-26
som gick	155	35
som gjord	0	206
som gor	-52	124
som gravi	-254	-185
som haler	0	207
som hande	-64	107
som hant	199	7
som helst	-179	-67
som hindr	6	110
som hitar	0	122
som hjalp	-93	51
som hon	-155	-23
som hopad	-110	-100
som i	-187	-167
som igar	-18	-124
som is	152	-2
som ja	-52	136
som jag	-184	-236
som kafes	131	35
som klaga	16	116
som kliar	-235	-194
som kniva	-74	-98
som komit	117	27
som kraks	162	39
som lukta	203	72
som mama	-101	-115
som mar	-102	-158
som marmo	142	43
som maten	-138	-124
som medve	-157	-148
som mojli	4	162
som mumel	-114	-110
som nan	167	50
som om	286	0
som organ	-125	-168
som overd	-110	-6
som plane	-78	-110
som prata	0	136
som pumpa	-145	-100
som rakbl	-97	-105
som ramla	158	-7
som sag	183	42
som sager	17	138
som sande	14	138
som sandp	-147	-115
som ser	105	-47
som sist	-143	-175
som sjuto	-117	-96
som ska	6	215
som skrat	12	160
som skrik	6	114
som skuri	3	127
som slar	24	160
som sma	106	6
som spage	180	8
som spyr	-111	-83
som star	179	39
som sten	162	-11
som stock	158	13
som stod	-152	-146
som stres	-103	-114
som styr	13	111
som sutit	-110	-82
som svara	23	168
som svide	-186	-145
som tjara	197	65
som tog	-168	-149
som tra	241	56
som utgan	-129	-120
som vakta	-120	-4
som vanli	-166	-115
som varad	-146	-122
som varje	-164	-141
som vatsk	-130	-127
som vaxt	-104	-98
som vil	-149	-107
som vist	95	-13
som … #	133	8
som … altid	-127	-145
som … andra	-175	-157
som … aring	-165	-135
som … as	-97	-99
som … askva	-112	-87
som … at	19	129
som … att	46	236
som … av	-209	-184
som … bage	183	25
som … bajs	166	41
som … bara	-175	-218
som … bebis	-108	-78
som … bi	-175	-159
som … blama	62	112
som … blixt	121	48
som … bra	-149	-121
som … brada	166	34
som … bruka	-203	-211
som … demen	42	178
som … docka	141	21
som … dod	11	-102
som … drunk	173	-17
som … efter	45	-105
som … en	-280	-154
som … et	54	139
som … fa	53	210
som … fast	-129	-120
som … fastn	-196	-179
som … fat	-89	-123
som … feber	146	16
som … femkr	-144	-120
som … fraga	124	12
som … ful	163	19
som … fula	-213	-151
som … galni	165	69
som … gamal	-199	-173
som … gange	158	-16
som … gardi	169	42
som … gick	166	3
som … godis	-82	-132
som … gora	-3	143
som … gris	-57	-102
som … hade	-105	-90
som … halv	-106	-106
som … han	173	9
som … hene	15	132
som … hes	-100	-115
som … hjalp	38	117
som … hund	229	20
som … hunde	23	111
som … hur	-83	-126
som … inget	-142	-135
som … jarnb	135	38
som … kafe	148	27
som … kalv	-159	-149
som … katen	82	33
som … klubs	155	12
som … kniv	152	27
som … koma	-13	99
som … korv	156	53
som … kraka	-128	-131
som … lakan	225	11
som … lok	113	-15
som … manad	-153	-129
som … men	-90	46
som … mig	64	280
som … min	17	200
som … mit	107	31
som … monst	-117	-86
som … nagon	149	-24
som … nagot	192	40
som … nan	205	21
som … nar	-251	-162
som … nasbl	112	8
som … nat	149	66
som … och	216	106
som … olyck	1	160
som … om	107	137
som … ont	-167	-72
som … oroli	-117	-96
som … over	130	5
som … pingv	-125	-107
som … pisto	120	13
som … plank	227	36
som … prata	-111	-176
som … preci	-90	-97
som … prop	108	13
som … rulga	164	44
som … sen	202	105
som … ser	-25	-149
som … ska	-303	-275
som … skit	83	9
som … slag	135	24
som … smal	180	71
som … sol	-178	-150
som … som	-123	-176
som … spik	-108	-101
som … sta	-163	-157
som … store	-107	-133
som … svart	146	38
som … table	-121	-121
som … tar	-147	-135
som … tia	-143	-100
som … tilba	-106	-114
som … tok	-18	-150
som … trakt	-112	-87
som … trasa	125	-2
som … trasd	154	8
som … trode	154	59
som … truma	202	30
som … ugn	162	29
som … up	90	-36
som … ut	307	103
som … vante	159	42
som … vare	-110	-114
som … vaten	161	30
som … vid	76	-48
som … visel	131	11
som … vridi	148	41
som … yxa	122	22
som*	-141	-11
somar	-86	77
somar jag	-21	105
somar nar	-46	120
somar … vi	21	148
somaren	-294	-279
somarstugan	146	80
some	201	-47
some of	155	10
someo has	-122	-108
someo is	132	10
someo … a	-122	-108
someo … at	-134	-162
someo … stand	103	-2
someone	-18	114
somet at	129	-30
somet stron	-133	-153
somet stuck	164	-4
somet … in	164	-4
something	80	155
somn	-125	-221
somn … ar	-106	-127
somna	-177	-18
somna for	-141	-99
somna han	-19	-160
somna hela	124	32
somna in	-92	-9
somna lacke	-116	-106
somna med	99	-12
somna nar	-156	-171
somna om	-184	-188
somna pa	-202	-281
somna sedan	-116	-118
somna vid	-123	-133
somna … aldri	20	168
somna … att	-172	-183
somna … cigar	99	-12
somna … efter	-144	-133
somna … i	-136	-131
somna … inte	-1	122
somna … jag	-144	-112
somna … luft	-116	-106
somna … lugnt	-119	-151
somna … motet	-124	-120
somna … naten	-127	-141
somna … raten	-123	-133
somna … tiden	124	32
somna … utan	36	159
somnade	-244	-329
somnapne	-153	-139
somnapnemaskinen	-116	-106
somnat	107	173
somne blev	98	29
somne helst	1	123
somne … bla	98	29
somne … en	1	123
somne … vakna	-77	-113
somni och	150	54
somnig	26	-95
somnl i	-140	-134
somnl … tva	-140	-134
somnlos	-143	-127
somnmedel	118	1
somnp vakna	-115	-111
somnp … och	-115	-111
somnparalys	-115	-111
somnproblem	-111	-125
somnt at	-9	108
somnt behov	-19	212
somnt i	-2	162
somnt jag	-68	-146
somnt kaner	96	-22
somnt och	-7	158
somnt … det	-13	130
somnt … en	-13	164
somnt … fat	-213	-206
somnt … i	-19	155
somnt … mig	101	84
somnt … slut	-118	-116
somnt … vin	-7	158
somntablet	-107	-126
somntableten	-115	-109
somntableter	208	223
somra jag	-98	-102
somra och	-115	-125
somra … ska	-107	-69
son	-84	7
son #	-53	-154
son andas	118	-7
son blev	-132	-133
son hears	10	146
son hor	-46	78
son i	-123	-27
son kisad	120	4
son kraks	-251	-257
son pa	117	181
son prata	-71	41
son sager	14	200
son skada	2	144
son slar	12	177
son som	143	126
son stama	-152	-160
son svald	-111	-98
son swalo	133	28
son tar	11	151
son … a	96	-74
son … ansik	21	118
son … ar	-119	-217
son … ata	-27	101
son … att	6	187
son … besat	-121	-119
son … dalig	-114	-110
son … dod	5	174
son … druck	127	-15
son … elva	5	110
son … fat	208	24
son … feber	-142	-130
son … halse	-5	149
son … i	-34	96
son … jatef	118	-7
son … med	-71	41
son … mig	20	129
son … min	11	151
son … och	-95	-106
son … ont	-145	-138
son … pa	120	4
son … petat	161	19
son … ramla	125	30
son … roda	-148	-121
son … roste	37	161
son … seg	137	47
son … sig	2	180
son … skjut	-111	-106
son … skriv	39	110
son … sluta	1	146
son … snara	90	-49
son … sokt	13	140
son … tva	128	14
son … typ	200	73
son … utsla	-152	-134
son … voice	10	146
son … vuxen	34	110
sonda da	17	115
sonda inan	-117	-133
sonda … jag	6	142
sonda … skola	-117	-133
sondagar	-114	-144
sondagskval	-117	-133
sonde av	-139	-143
sonde doren	24	161
sonde hela	-1	161
sonde melan	139	-7
sonde min	6	155
sonde … koket	-23	96
sonde … och	29	188
sonde … skrat	-139	-143
sonde … skuld	139	-7
sonder	-14	101
sonen	-206	-251
sonen #	-96	-178
sonen astma	-118	-105
sonen drog	53	-108
sonen eksem	-140	-175
sonen far	130	25
sonen fick	-146	-179
sonen fol	123	16
sonen garde	-12	127
sonen hol	110	13
sonen leker	-107	-104
sonen ont	-137	-122
sonen ramla	-193	-161
sonen rum	134	-11
sonen skolv	-118	-127
sonen sprut	-117	-86
sonen svald	-125	-165
sonen tolv	116	22
sonen … ar	116	-108
sonen … av	-182	-148
sonen … cashe	122	49
sonen … celgi	130	25
sonen … dalig	-95	-110
sonen … en	-185	-221
sonen … fran	123	16
sonen … han	134	-11
sonen … mig	-157	-148
sonen … ner	148	19
sonen … salt	2	106
sonen … slo	137	40
sonen … ut	-117	-86
sonen … vakna	-101	-124
sons armar	-13	111
sons epile	-146	-130
sons fotva	-115	-119
sons testi	118	18
sons … han	-13	111
sons … is	118	18
sons … vagra	-115	-119
soo*	-116	38
soon	-116	38
soon as	-176	-152
sop*	-105	-181
sor*	-343	-222
sore	-370	-279
sore throa	-286	-277
sore … and	-157	-154
sorg	-147	-138
sorg ar	-69	-89
sorg efter	-117	-126
sorge for	-90	-118
sorgegrup	-130	-178
sorje min	-92	-95
sorje … mama	-92	-95
sorjer	-172	-203
sory kan	-124	-140
sory … ja	-124	-140
sos	-133	-135
sos dogo	-123	-92
sot	148	-50
sot och	161	26
sotig	157	44
sotig i	163	43
sotig … nasan	163	43
sound comin	140	-3
sound … out	140	-3
sov	-305	-146
sov hela	-107	-129
sov och	2	127
sov pa	-116	-70
sov som	-170	-189
sov … armen	-123	-145
sov … dagen	-107	-129
sov … en	-139	-139
sov … medve	-116	-118
sov … vakna	23	175
sov*	-236	-130
sova ar	116	31
sova bara	-137	-24
sova en	-127	-83
sova foral	16	143
sova gor	-124	-149
sova i	-82	110
sova jag	41	150
sova koper	6	114
sova liger	-167	-160
sova natsk	-94	-100
sova sa	-126	-129
sova snet	-148	-116
sova sova	116	31
sova sveta	129	26
sova ut	-124	-132
sova ute	-1	85
sova vad	-134	-131
sova … aldri	-13	115
sova … bilar	6	114
sova … det	-51	-135
sova … en	-124	-132
sova … for	16	143
sova … gang	-9	108
sova … hel	-113	-142
sova … inte	34	166
sova … jag	-126	-129
sova … och	-136	-99
sova … ska	-134	-131
sova … slipa	-17	106
sova … tva	-144	-134
sova … vanst	-148	-146
sover	-239	-182
sover #	-183	-192
sover bara	57	-100
sover dalig	-300	-250
sover gansk	-118	-116
sover har	120	17
sover hela	208	49
sover i	-123	48
sover med	-56	137
sover men	133	13
sover midag	-82	-93
sover mycke	-149	-143
sover nar	-153	-158
sover och	70	-92
sover oroli	-109	-91
sover pa	-174	-182
sover sitan	167	33
sover til	-114	-107
sover valtr	-162	-134
sover vil	-108	-133
sover … bra	-118	-116
sover … dalig	-180	-202
sover … feber	120	17
sover … gar	94	-19
sover … gastr	-115	-129
sover … ha	-108	-133
sover … hela	169	10
sover … hotar	36	102
sover … kniv	-12	109
sover … med	-145	-129
sover … men	-89	-121
sover … och	111	-84
sover … om	-86	-111
sover … pga	-103	-101
sover … som	-82	-93
sover … stol	6	145
sover … tanka	-117	-133
sover … tiden	208	49
sover … timar	-196	-158
sover … vi	166	13
sovit	-161	14
sovit konst	-193	-159
sovit pa	49	266
sovit snet	101	16
sovit … en	31	184
sovit … fem	70	256
sovit … fyra	-8	124
sovit … ingen	-124	-131
sovit … sex	22	128
spa*	107	82
spadb fem	117	9
spadb som	128	20
spadb vi	-120	-93
spadb … #	138	4
spadb … kraks	128	20
spadb … torsk	-179	-154
spadb … vanta	-120	-93
spadb … vecko	158	21
spadbarn	142	-65
spageti	180	8
span	-136	-128
span i	-121	-100
span … ogat	-121	-100
spand	43	-78
spand och	121	6
spand som	162	18
spand … en	160	14
spani och	-117	-107
spani pa	-139	-138
spani som	-121	-116
spani … fick	-117	-107
spani … jobet	-115	-110
spaningshuvudvark	-262	-212
spar	13	159
spar sa	13	159
spar … kring	13	159
spara ala	-130	-139
spara hon	20	119
spara ihop	8	126
spara mina	11	181
spara pa	-9	255
spara table	-3	163
spara … i	-6	167
spara … morfi	7	125
spara … somnt	5	170
spara … tabis	-2	136
spara … table	-75	26
sparar	-118	43
sparat	51	317
sparet	115	186
spark av	187	31
spark doter	137	26
spark han	-3	144
spark hela	-141	-109
spark hene	103	-30
spark in	118	-15
spark mer	-167	-150
spark mig	29	268
spark o	109	14
spark pa	131	180
spark sen	133	7
spark som	-213	-183
spark v	-108	-78
spark … #	-108	-78
spark … den	-14	144
spark … doren	45	-99
spark … hast	175	28
spark … hela	107	-3
spark … huvud	122	-13
spark … i	197	152
spark … igar	122	11
spark … istal	-8	107
spark … magen	2	139
spark … sa	22	150
spark … slar	100	148
spark … somne	-77	-113
spark … vanli	-213	-183
sparka	-45	-154
sparkad	179	166
sparkades	116	11
sparkar	-103	-155
sparkat	118	15
sparken	-97	-119
spars spar	13	159
spars … sa	13	159
sparsakring	13	159
speak	187	86
speak propr	134	7
speech	124	29
spege … inte	9	152
spegeln	93	151
spel nu	16	114
spel … ar	16	114
spela	-207	-169
spela ineba	-161	-147
spela musik	-113	-155
spela sjukh	-71	-110
spela teate	-231	-242
spela … alt	18	137
spela … med	-106	-136
spela … och	-196	-212
spelar	-258	-114
spelat	31	144
spelet	-256	-253
spena ska	-114	-102
spena … jag	-114	-102
spenatsopan	-114	-102
sperm en	-94	-94
sperm … gang	-94	-94
spermien	-94	-94
spi*	-170	-211
spice	3	126
spice tror	3	126
spice … han	3	126
spik	2	-128
spik forst	-108	-101
spik gick	-104	-68
spik i	124	-10
spik … genom	-104	-68
spik … ogat	124	25
spik … stege	-108	-101
spikpistol	166	33
spikpistolen	164	22
spindlar	-36	-135
spining	-181	-133
spins	-103	-117
spins every	-103	-117
spins … time	-103	-117
spion	-10	197
spira men	166	50
spira sa	141	19
spira tror	2	102
spira … jag	147	111
spira … posit	106	42
spira … teste	141	33
spiral	80	-37
spiralen	-178	-197
spiralutag	-137	-129
spironolakton	-146	-129
spise ar	-102	-132
spise … pa	-102	-132
spisen	-164	-85
spjalet	131	31
spl*	167	43
spoar	24	138
spoar up	23	127
spoar … mig	23	127
spola av	144	22
spola bra	-121	-100
spola kalt	-179	-135
spola … mista	144	22
spola … nu	-121	-100
spolade	-117	-151
spolarvatska	207	29
sport	-108	-116
sport bh	-108	-116
sport … n	-108	-116
spot	243	71
spota han	88	-18
spota … grons	-120	-111
spota … klaro	133	3
spotade	19	162
spotar	116	-2
spots of	-113	-95
spots … blood	-113	-95
spr*	65	-198
sprac i	50	-108
sprac igar	-152	-161
sprac nar	-127	-106
sprac … dusch	144	4
sprac … jag	-127	-106
sprac … nat	-168	-156
sprack	-109	-268
sprai my	-191	-154
sprai … wrist	-144	-124
sprained	-191	-154
spran arbet	-2	173
spran av	-186	-191
spran efter	-140	-159
spran in	111	-45
spran och	126	9
spran pa	124	47
spran skola	9	141
spran … ala	-179	-183
spran … fotbo	124	47
spran … hjart	92	34
spran … i	167	-31
spran … nacke	119	33
spran … orone	-146	-125
sprang	65	-160
spranga	0	224
sprangande	172	49
sprangs	42	-95
spray ar	141	32
spray … inte	133	33
sprayen	149	-28
sprea to	98	11
sprea … left	98	11
spreading	98	11
spreadsheets	-141	-122
sprej gor	134	16
sprej … ingen	134	16
sprejen	134	16
spric jobar	-141	-139
spric pa	-148	-125
spricker	-279	-278
sprid … medan	110	-18
sprin forsv	-101	-107
sprin hela	-85	-140
sprin ut	25	154
sprin vi	-103	-107
sprin … direk	-101	-107
sprin … har	-121	-88
sprin … naken	16	99
sprin … pa	21	132
spring	-173	-150
springa	-194	-179
springer	-169	-101
springmask	-152	-170
sprit och	3	175
sprit … andas	91	4
sprit … table	-5	175
spruc blodk	-145	-100
spruc halar	-167	-157
spruc och	139	23
spruc … i	-145	-100
sprucken	-124	-98
spruckna	-167	-157
sprun for	-105	-90
sprun … parke	-105	-90
sprut blod	148	30
sprut i	128	1
sprut in	88	-23
sprut nar	-104	-68
sprut til	-132	-113
sprut ut	-117	-86
sprut … hela	73	-38
sprut … insul	-104	-82
sprut … klini	97	36
sprut … snor	-117	-86
sprut … takt	128	0
sprut … ur	136	6
sprutade	91	-69
sprutar	250	-10
sprutat	125	19
sprutor	-258	-269
spu*	127	19
spurt from	151	0
spurt … his	151	0
spurting	127	19
spy	149	13
spy*	254	-29
spyde blod	146	3
spyde … tva	146	3
spyr	228	17
spyr a	170	44
spyr av	143	36
spyr blod	114	36
spyr galgr	126	13
spyr jag	181	54
spyr lite	-111	-83
spyr nu	126	2
spyr o	145	44
spyr rot	135	5
spyr som	-159	-149
spyr … ar	135	40
spyr … efter	-111	-83
spyr … en	-159	-149
spyr … har	-137	-106
spyr … hela	166	24
spyr … inget	117	-2
spyr … tva	178	39
spyt	94	-56
squ*	209	10
squeezing	144	-2
squirting	177	23
st #	-115	-101
st i	136	22
st … kl	-115	-101
st … nat	136	22
sta alt	107	28
sta benet	93	-11
sta emot	-20	157
sta i	-190	-196
sta rak	163	26
sta up	209	24
sta ut	12	166
sta … kasa	-119	-107
sta … lutar	107	28
sta … och	123	6
sta … var	-95	-104
sta*	85	188
stab	-4	127
stab him	-4	127
stabi … when	165	14
stack mig	-87	-220
stack … pa	-164	-201
stad vil	-126	-128
stad … trafa	-126	-128
stada	-156	-125
stada efter	-91	-99
stada hela	-29	128
stada hotel	-80	-109
stada lagen	44	126
stada med	-125	-117
stada och	-128	-146
stada … betal	69	178
stada … dag	9	153
stada … hene	-91	-99
stada … klor	-125	-117
stada … ordna	-128	-146
stadar	-84	-135
stadat	-28	149
stadn fins	-94	-105
stadn … parad	-94	-105
stadningen	-94	-105
stairs	83	156
stale for	140	90
stale hol	105	1
stale sig	142	26
stale vid	-147	-109
stale … en	132	17
stale … honom	6	138
stalen	158	29
stalet	116	134
stalt	72	184
stamar	-191	-195
stame det	-238	-272
stamer	-329	-350
stamn pa	-154	-140
stamn … jobet	-154	-140
stamningen	-154	-140
stana #	-101	-107
stana andas	141	-16
stana direk	-147	-150
stana kvar	5	183
stana och	180	38
stana til	120	6
stana tre	109	-23
stana up	123	2
stana vid	-26	101
stana … ar	-101	-107
stana … en	-5	99
stana … flera	123	2
stana … gange	109	-23
stana … och	117	53
stana … stana	141	-16
stanade	-127	57
stanar	162	147
stand i	154	13
stand … my	103	-2
stand … sex	154	13
stand … the	-17	116
stang av	-69	98
stang i	-131	-116
stang … gar	-131	-116
stang … mig	40	149
stang … tror	-120	-113
stangslet	-143	-162
star	224	250
star ambul	-106	-97
star datum	2	137
star det	-121	-24
star fel	-68	-87
star har	138	25
star me	-20	96
star nar	-145	-138
star pa	324	144
star utanf	-1	282
star vid	-11	246
star … #	113	-43
star … bron	198	123
star … en	39	120
star … i	-36	203
star … kniv	-20	96
star … man	-115	-114
star … med	-6	116
star … mit	1	109
star … nu	128	-8
star … opere	-145	-138
star … peron	-133	6
star … porte	-24	142
star … racke	117	-23
star … taket	127	76
star … utgan	-129	-120
star … vatne	-24	114
star … vid	-21	140
stark	116	159
stark for	1	123
stark ga	127	0
stark … byget	97	16
stark … somne	1	123
stark … til	127	0
starka	-128	-119
starkare	14	200
starkstrom	97	16
starkt	-6	126
start	-176	-189
start runin	-136	-127
start scrat	0	128
start … and	-186	-206
start … my	55	133
stat pa	143	17
stat … i	119	13
statistik	-86	-132
stats fick	-107	-89
stats … hjart	-107	-89
statsministern	-107	-89
stav	-35	-90
stay home	-156	-132
ste*	144	73
steg	92	147
steg och	-106	-118
steg … prata	-106	-118
stege pa	-168	-192
stege vilke	28	121
stege … humor	28	121
stege … inte	122	23
stege … morgo	-168	-192
stekos	-137	-116
stekp det	16	177
stekp pa	20	126
stekp … mig	20	126
stekpana	30	162
stekpanan	9	182
steks igar	-101	-115
stekspade	-101	-115
stel	-10	-153
stel feber	141	44
stel nu	98	29
stel och	250	47
stel pa	-142	-133
stel … andas	98	29
stel … av	-148	-116
stel … bla	131	2
stel … efter	-124	-131
stel … ljusk	109	42
stel … morgn	-99	-80
stel … morgo	-104	-112
stel … och	215	70
stel … slo	125	24
stela	-209	-206
stela fingr	-144	-131
stela … i	-144	-131
stelf svart	138	30
stelf … finge	138	30
stelfrusna	138	30
stelk sprut	-104	-68
stelk … jag	-138	-139
stelk … nar	-104	-68
stelkramp	-198	-211
stelt	-209	-174
sten efter	129	6
sten i	-111	-112
sten och	96	-12
sten … det	96	-12
sten … fjalt	129	6
sten … min	-3	119
sten … pa	170	28
sten … sko	-111	-112
stend telef	-107	-118
stend … hela	-107	-118
stendod	-107	-118
stene bruta	139	17
stene … det	139	17
stenen	186	31
stenh hela	175	53
stenh och	159	14
stenh spyr	148	10
stenh … blat	120	6
stenh … ser	113	13
stenh … tiden	175	53
stenhard	226	62
stenharda	-146	-139
stenhart	188	61
stenr benet	126	0
stenr … siter	126	0
stenras	185	19
stent	175	-9
stepdad	10	142
stepfather	28	175
stero slut	138	36
stero … slo	138	36
steroid	138	36
steso men	164	17
steso … hon	102	21
stesolid	181	22
sti*	58	-125
stick	-69	-129
stick av	-134	-150
stick i	-278	-277
stick nalar	5	144
stick ner	15	156
stick ut	296	53
stick … bada	127	33
stick … fingr	-223	-172
stick … foten	-227	-211
stick … genom	200	21
stick … hene	15	156
sticka	-224	-90
stickar	-103	-147
sticker	192	0
stickningar	-152	-128
stif	-120	-208
stif in	-186	-169
stif neck	-6	-104
stif … and	153	26
stif … fever	167	40
stif … for	-116	-117
stif … the	-135	-129
stil och	116	-2
stil vart	-123	-116
stil … det	115	2
stila	152	177
stila kalsv	105	16
stila tils	-9	90
stila yr	136	18
stila … #	105	16
stila … det	-9	90
stila … som	136	18
sting	191	21
sting throa	109	9
sting … closi	109	9
stings	-143	-166
stira at	116	-35
stira och	107	131
stira tomt	177	27
stira … bebis	-13	136
stira … et	116	-35
stira … och	207	40
stira … reage	-21	97
stira … ryckt	104	13
stira … slar	120	-8
stirade	189	30
stirar	229	174
stj*	-4	-197
stjar blodt	114	49
stjar nar	107	-9
stjar svule	122	58
stjar … #	114	49
stjar … i	122	58
stjar … jag	107	-9
stjarnor	116	-40
stjart	-151	-121
stjarten	-50	-136
sto*	177	84
stockar	158	13
stod av	-111	-165
stod bakom	-5	192
stod han	-1	162
stod hon	105	-1
stod i	158	8
stod ine	132	8
stod lange	54	196
stod … barne	-87	-115
stod … famil	-66	-114
stod … fel	-118	-103
stod … lagor	113	-2
stod … och	105	-1
stodj men	-121	-95
stodj … foten	-121	-95
stodja	-189	-125
stodstrumpor	-131	-185
stol	32	186
stol for	6	145
stol pa	22	135
stol … doren	6	145
stol … mig	22	135
stole och	172	2
stolen	173	3
stolp … inte	124	12
stolpe	123	33
stoltheten	-180	-177
stoma ache	-165	-125
stoma in	-110	-116
stoma is	-157	-157
stoma pain	183	36
stoma … knots	-110	-116
stomach	-66	-187
stomi ny	-133	-113
stomi svart	171	28
stomi … besta	-133	-113
stomimaterial	-133	-113
stomin	171	28
stona nar	167	5
stona … jag	167	5
stonar	200	4
stone	-222	-191
stool	130	14
stool and	130	14
stool … dizy	130	14
stop	154	200
stop forev	40	141
stop i	-103	-96
stop it	139	-13
stop pa	146	-76
stop shaki	-8	169
stop when	1	158
stop woryi	-110	-116
stop … blode	164	18
stop … det	-113	-118
stop … fem	-103	-96
stop … i	-33	96
stop … like	-110	-116
stop … nasbl	152	14
stopa	164	293
stopa bilar	-1	127
stopa en	168	37
stopa honom	7	130
stopa in	10	222
stopa varld	21	132
stopa … dem	20	118
stopa … fingr	-6	130
stopa … hande	-13	136
stopa … kula	153	41
stopa … med	-1	127
stopa … under	21	132
stopar	21	138
stope now	-120	-97
stor	91	17
stor binda	100	-17
stor efter	136	38
stor forpa	1	123
stor i	123	16
stor liten	119	-3
stor mangd	118	14
stor och	5	-124
stor som	-108	-123
stor svar	102	28
stor … benen	-145	-100
stor … en	-201	-163
stor … hard	196	37
stor … munen	163	24
stor … rakor	136	38
stor … rodak	-121	-115
stor … svalj	102	28
stor … tunga	123	16
stor … var	112	-7
stora av	-145	-100
stora blaso	205	63
stora enda	6	123
stora er	115	-12
stora folks	-127	-125
stora klump	121	25
stora krops	137	39
stora table	-123	-113
stora tusar	-178	-156
stora … fins	-123	-113
stora … losni	6	123
stora … vaten	-145	-100
store ar	-116	-119
store at	131	13
store och	143	-9
store slar	13	123
store stryp	-27	88
store … #	-116	-119
store … han	102	-22
store … mig	8	154
store … skald	131	13
store … store	131	13
storebror	-5	142
stork tror	160	0
stork … jag	160	0
storke	160	0
stors forpa	42	120
storsta	42	120
storstadningen	-156	-140
stort	-169	-154
stort den	-164	-146
stort igen	-158	-140
stortan	-4	-136
stortbloder	181	16
stot	178	-61
stot fran	189	59
stot mig	107	0
stot … fyra	136	-4
stot … gange	130	-6
stot … hogsp	180	54
stot … inget	-135	-110
stot … stang	-131	-116
stot … stark	97	16
stota jag	-105	-116
stota pa	153	8
stota … bast	-105	-116
stota … en	153	8
stotar	245	-43
stote	-135	-113
stote i	144	25
stote … i	-135	-113
stoter	144	25
stoveln	156	14
stovlar	-155	-127
strac pa	123	39
strac … benet	123	39
stracka	131	47
straf	-67	129
straf jag	23	132
straf mig	-21	161
straf sig	-9	120
straf … sjalv	-28	149
strafa	10	241
strafar	-7	127
stral ar	-201	-183
stral bada	137	-3
stral fran	127	12
stral genom	9	163
stral i	130	31
stral lite	132	42
stral ner	-169	-121
stral up	96	-12
stral ut	152	32
stral … armen	126	18
stral … brost	127	12
stral … ut	163	53
stral … vagen	10	157
stralar	202	175
stralen	-197	-180
stram runt	118	3
stram … hela	118	3
stran kan	-99	-112
stran me	-24	141
stran om	-137	-132
stran … de	-99	-112
stran … laxor	-137	-132
stranden	-166	-177
strang	-82	-131
strangled	132	62
stratera	-161	-160
strea att	-12	125
strea … han	-12	125
streamade	-12	125
strec up	133	23
strec … mot	133	23
stres	-351	-281
stres from	-122	-124
stres ge	-164	-154
stres korti	-106	-83
stres och	-157	-150
stres pa	-159	-169
stres … brost	-164	-154
stres … jobet	-175	-194
stres … work	-122	-124
stresad	-306	-327
stresed	-113	-123
streshantering	-80	-110
strim blod	-129	-115
strim pa	17	152
strim runt	-110	-99
strim … et	-110	-99
strim … nar	-129	-115
strim … rygen	18	154
strima	-96	-116
strimor	18	154
strok behov	-82	-99
strok far	-105	-93
strok fora	-164	-169
strok heter	-123	-119
strok i	-174	-192
strok nys	163	33
strok och	-178	-154
strok of	-103	-83
strok pa	-173	-157
strok … #	-145	-119
strok … aret	-146	-151
strok … bor	-127	-108
strok … et	-123	-119
strok … hjalp	-82	-99
strok … luck	-103	-83
strok … mars	-194	-172
strok … tia	-117	-108
strok … tisda	-102	-100
stroke	-18	-279
strokelarm	-82	-99
strokemotagningen	-102	-100
strom	213	-7
strom genom	150	8
strom i	112	-33
strom och	157	9
strom … arbet	111	33
strom … kasta	102	-5
strom … krope	92	20
strom … mig	181	9
stromskenan	102	-5
stronger	-150	-159
strop	141	0
strop mig	141	0
strop … tils	112	-2
strulat	118	43
strum … nat	-7	125
strumpor	-134	-44
strunt	181	10
strup och	178	23
strup pa	-7	108
strup … mig	-7	108
strupen	181	-2
strupgrep	-7	108
stryk	-53	193
stryk av	-55	50
stryk klade	-112	-122
stryk liten	-94	-103
stryk med	26	154
stryk nar	3	133
stryk pa	-85	-108
stryk … anges	3	133
stryk … armen	-85	-108
stryk … balte	26	154
stryk … blasa	-94	-103
stryk … ont	-112	-122
stryk … papa	-10	116
stryker	-112	-122
stryp mig	12	-136
stryp pa	55	146
stryp sig	2	108
stryp … dator	-123	-118
stryp … har	-135	-135
stryp … mej	1	153
stryp … nu	168	4
stryp … sjalv	2	108
strypa	-48	-195
stryper	-64	40
strypt	175	-24
stryptag	120	171
stu*	-74	-118
stube my	-175	-170
stube … toe	-175	-170
stubed	-175	-170
stuck	-113	-207
stuck av	-56	-121
stuck in	164	-4
stuck … en	130	58
stuck … getin	-27	-144
stucken	-35	-113
stude i	107	-8
stude psyko	-103	-117
stude … korid	107	-8
stude … och	-103	-117
studerar	-103	-117
studi frisk	-74	-109
studi … sen	-74	-109
studietiden	-74	-109
studs och	-115	-102
studs vid	31	106
studs … far	-115	-102
studs … koksb	31	106
studsaren	-8	139
studsmata	-181	-176
stuf like	119	16
stuf … cofee	119	16
stuga dar	-72	-81
stuga ensam	23	132
stuga … ont	109	33
stuga … pa	-72	-81
stuka fingr	-146	-133
stuka fot	-210	-179
stuka foten	-192	-155
stuka hande	-165	-162
stuka tumen	-165	-158
stuka … igar	-116	-94
stuka … kan	-143	-123
stukad	-204	-176
stukade	-269	-234
stukat	-183	-162
stum	-163	-174
stund	202	38
stund huden	113	-2
stund i	143	7
stund nu	-126	-150
stund och	166	11
stund til	155	30
stund … ar	-200	-188
stund … borja	136	-5
stund … hange	113	-2
stund … ica	107	-2
stund … morse	142	6
stund … spyr	122	8
stund … varma	-143	-122
sty*	212	285
styck efter	-16	118
styck i	186	139
styck och	67	117
styck sen	122	2
styck … dansb	-16	118
styck … har	124	31
styck … hol	-8	100
styck … i	142	21
styck … magen	129	-5
stycken	225	166
stye	-107	-117
stye on	-107	-117
stye … her	-107	-117
stygn	-252	-178
stygn gor	-126	-133
stygn ska	-133	-157
stygn som	-130	-127
stygn … ont	-126	-133
stygn … tas	-133	-157
stygn … vatsk	-130	-127
stygnen	-225	-239
stypt mig	2	137
stypt … inat	2	137
stypte	2	137
styr	36	259
styr mig	3	197
styr mina	7	124
styr … armar	5	117
styr … via	13	111
styre i	142	38
styre … magen	142	38
styret	260	90
styrk i	-162	-127
styrk … benen	-162	-127
styrkan	-148	-120
styvm laser	-13	113
styvm … in	-13	113
styvmama	-13	113
styvp gor	11	88
styvp komer	24	172
styvp … i	11	88
styvp … in	10	166
styvpapa	19	230
styvpapan	13	137
sucid thoug	-2	123
sucide	-2	123
suck	-155	-185
suckar	-120	-143
sud*	387	72
suden	337	73
suden explo	140	33
suden hurts	141	14
suden … heada	140	33
suden … in	150	3
suden … like	141	14
suden … pain	176	44
sudenly	203	38
sudig pa	-154	-170
sudig … benen	92	30
sudig … ena	100	-9
sudig … kvale	-149	-150
sudigt	190	45
sug*	121	-41
suga	263	39
suga av	9	135
suga bara	116	31
suga … honom	9	135
suga … sova	116	31
sugen	-130	-112
sugen pa	-130	-112
sugen … snus	-130	-112
suger	-119	-113
suger in	202	35
suger men	-123	-116
suger muste	-125	-114
suger pa	-127	-23
suger … jag	-123	-116
suger … snope	12	126
suger … tumen	-123	-97
suger … ur	-147	-160
suget	27	192
suget att	9	148
suget … skara	24	167
sui*	-160	-27
suici every	21	130
suici i	-102	-151
suici och	-6	133
suici … day	21	130
suici … tidni	-131	-144
suicid	-131	-144
suicidal	-6	133
suisi hjalp	-20	137
suisi tanka	13	131
suisidal	-20	137
suisidala	13	131
suiside	-8	107
sumatriptan	-153	-134
sun*	-178	-93
suport	-196	-195
sur	-214	-219
sur jag	10	137
sur och	-157	-161
sur … siter	10	137
sura	-147	-199
sura upsto	-147	-199
sura … och	-149	-105
sus*	117	-34
sutit i	150	49
sutit ingen	-103	-103
sutit med	-2	177
sutit up	171	42
sutit vid	-145	-128
sutit … dator	-145	-128
sutit … hela	125	26
sutit … pisto	-4	142
sutit … sen	108	5
sutit … vid	-131	-130
suu*	164	11
suupieli	164	11
sv	-144	-133
sv eler	-144	-133
sv … en	-144	-133
sva*	186	-2
svag	166	5
svag i	205	66
svag rehab	-152	-99
svag … hande	127	21
svag … hoger	112	11
svaga	281	48
svaga ben	160	9
svaga for	110	-24
svaga rygon	105	17
svaga … sen	104	5
svaga … varje	110	-24
svagare	134	-14
svage krock	-151	-125
svage … i	-19	-126
svagt	272	49
svald en	-146	-270
svald saker	-11	120
svald tva	132	23
svald typ	127	11
svald … #	127	11
svald … frukt	-145	-127
svald … korsb	-174	-166
svald … legob	-125	-117
svald … magne	129	16
svald … med	-11	120
svald … mynt	-108	-104
svald … sma	132	23
svald … sten	-145	-129
svalj a	126	34
svalj efter	172	52
svalj et	-236	-191
svalj halse	115	53
svalj hela	88	-18
svalj juice	120	-8
svalj luft	116	26
svalj men	-165	-163
svalj mit	207	59
svalj o	-132	-92
svalj roste	110	-6
svalj saliv	175	39
svalj snor	-128	-137
svalj spot	162	69
svalj stolt	-138	-135
svalj stora	-123	-113
svalj svaml	154	40
svalj svar	102	28
svalj … andas	139	43
svalj … ar	154	-2
svalj … bater	-201	-172
svalj … dalig	116	26
svalj … eget	218	66
svalj … halse	95	-17
svalj … har	-132	-92
svalj … jag	-175	-169
svalj … knapb	-134	-105
svalj … luft	102	28
svalj … mat	135	11
svalj … noter	172	52
svalj … siter	122	-7
svalj … svule	115	53
svalj … table	-123	-113
svalj … tiden	88	-18
svalj … tugum	-84	-103
svalja	-153	-265
svaljer	-132	-89
svalt	412	48
svalt #	186	7
svalt en	136	-22
svalt et	203	26
svalt flera	124	31
svalt hela	108	-21
svalt knapb	128	3
svalt sa	112	8
svalt … alved	111	19
svalt … burke	108	-21
svalt … litet	130	12
svalt … mycke	112	8
svalt … styck	124	31
svalt … table	139	0
svalta	10	133
svamlar	118	32
svamp	-74	-190
svamp djurs	-115	-83
svamp farli	-133	-125
svamp forut	-112	-88
svamp igar	182	69
svamp igen	-246	-206
svamp melan	-178	-156
svamp vi	225	61
svamp … antag	-124	-117
svamp … gar	141	18
svamp … kraks	155	46
svamp … plock	183	67
svamp … som	127	44
svamp … tarna	-178	-156
svamp … tredj	-108	-76
svamp … under	-100	-83
svampar	-133	-125
svampgryta	141	18
svampinfektion	-108	-76
svanga	18	195
svar att	186	-19
svar fraga	21	122
svar huvud	267	57
svar ja	-16	90
svar jag	16	211
svar luft	143	48
svar magsm	179	71
svar och	-138	-141
svar pa	-164	-173
svar smart	119	26
svar svalj	102	28
svar … bla	109	35
svar … det	-16	90
svar … din	96	-12
svar … efter	123	51
svar … gar	-8	109
svar … hopar	1	170
svar … magne	-152	-125
svar … ont	119	25
svar … ser	141	41
svar … smale	-138	-141
svar … svar	102	28
svar … vacka	243	66
svara	-13	244
svara a	107	39
svara at	13	133
svara att	156	12
svara bara	130	166
svara fel	-141	-139
svara i	127	149
svara ja	188	-9
svara knapt	91	-18
svara konst	216	68
svara kort	21	123
svara me	107	-15
svara mig	155	113
svara nar	-19	142
svara sig	-28	91
svara … andas	182	38
svara … att	2	106
svara … det	-169	-219
svara … fel	189	56
svara … helt	107	-15
svara … iblan	173	9
svara … konst	129	44
svara … med	194	-2
svara … mig	23	137
svara … pa	242	24
svara … telef	127	149
svara … var	164	56
svarar	248	305
svarare	172	25
svarat	-140	-161
svare ar	2	180
svare pa	-109	-168
svaret	-197	-79
svarf hor	-142	-150
svarf siter	108	3
svarf … dalig	-142	-150
svarf … i	152	29
svarm blekn	79	33
svarm har	101	-39
svarm hon	105	32
svarm komer	-101	-138
svarm lager	-109	-146
svarm lasa	-4	122
svarm sla	3	105
svarm slar	17	121
svarm suger	-125	-114
svarm … celgi	-132	-99
svarm … in	-4	122
svarm … mig	-72	14
svarm … muste	-125	-114
svarm … och	79	33
svarm … pa	-101	-138
svarm … sig	-109	-146
svarm … vakna	105	32
svart	45	-177
svart a	-143	-124
svart andas	178	52
svart att	-151	-374
svart bajs	166	19
svart ben	124	48
svart det	117	92
svart efter	-121	-111
svart finge	138	30
svart for	72	-95
svart gardi	162	74
svart har	34	132
svart huvud	98	35
svart i	4	144
svart kleti	147	33
svart lite	-155	-142
svart marke	151	17
svart me	122	17
svart nar	197	53
svart nu	161	12
svart och	156	0
svart rida	164	11
svart som	200	46
svart sot	-139	-117
svart … aldri	98	35
svart … anada	173	28
svart … anda	112	14
svart … andni	-163	-130
svart … ar	97	-59
svart … asfal	89	-19
svart … blick	-5	116
svart … for	140	41
svart … fran	122	51
svart … ga	-130	-116
svart … gapa	-101	26
svart … hoger	128	24
svart … hora	-171	-161
svart … jag	162	104
svart … knapa	-107	-86
svart … konce	-144	-140
svart … lopni	-121	-111
svart … lufte	204	38
svart … och	18	140
svart … ont	112	-2
svart … prata	163	73
svart … skale	-20	96
svart … som	142	61
svart … somna	-164	-210
svart … sova	-297	-267
svart … svalj	110	-76
svart … tjara	188	60
svart … tuga	-110	-87
svart … vandr	113	40
svarta	148	60
svartnar	96	-100
svartsjuk	-4	178
sve*	154	-63
sveda	179	15
sven	160	135
svensk	152	148
svenska	-51	-169
svept en	91	4
svept … flask	91	4
svepte	91	4
sveri ar	24	108
sveri vil	-116	-131
sveri … ha	-116	-131
sverige	-25	152
svet	242	-29
svet kvina	92	31
svet och	212	77
svet pa	-167	-153
sveta	127	43
sveta fast	112	13
sveta i	-130	-120
sveta inte	129	26
sveta masor	104	44
sveta mkt	-127	-134
sveta mycke	-307	-235
sveta pa	-192	-173
sveta sa	125	-12
sveta … ar	-128	-126
sveta … armha	-146	-120
sveta … hand	120	20
sveta … inte	176	24
sveta … jag	173	31
sveta … mycke	-101	-89
sveta … nater	-168	-159
sveta … natli	135	-32
sveta … om	-127	-134
sveta … prata	131	24
sveta … sen	-118	-85
sveta … skyds	-130	-120
sveta … under	-187	-168
svetas	23	-201
svete riner	162	3
sveten	162	3
sveti arg	141	7
sveti foter	-157	-133
sveti hande	-182	-171
sveti och	166	45
sveti … ont	76	12
sveti … pa	-127	-113
svetig	74	-41
svetiga	-252	-225
svetn ont	154	35
svetn … ut	154	35
svi*	171	-112
svide av	-122	-96
svide i	-128	-149
svide ingen	-180	-152
svide lite	-140	-103
svide nar	-237	-213
svide och	-183	-175
svide … anana	-119	-98
svide … jag	-150	-135
svide … ont	-141	-109
svide … rygen	-105	-88
svider	-195	-257
svike blodt	-116	-99
svike … kansk	-116	-99
sviker	-116	-99
svima	195	40
svima av	-43	-109
svima axeln	128	52
svima gang	142	-5
svima i	131	49
svima kraks	115	44
svima lol	-153	-137
svima mit	273	63
svima o	132	20
svima pa	95	-69
svima som	-187	-138
svima tva	194	32
svima vid	-156	-125
svima … blodp	-214	-173
svima … dusch	220	143
svima … gange	165	28
svima … gor	128	52
svima … gravi	-187	-138
svima … har	139	41
svima … i	223	67
svima … jag	-68	-152
svima … jobet	-164	-135
svima … pa	188	154
svima … ror	132	20
svima … skola	-147	-143
svima … stund	111	28
svima … toa	147	3
svima … toale	155	10
svimade	174	-68
svimar	197	-16
svimat	234	33
svimf av	-137	-128
svimf efter	107	35
svimf nar	-155	-147
svimf … antib	107	35
svimf … jag	-162	-151
svimf … lycka	-137	-128
svimfardig	192	-11
sviml … inte	137	33
svimleken	137	33
svink ute	-141	-128
svink … tora	-141	-128
svinkalt	-141	-128
svino i	92	21
svino … brost	92	21
svinont	134	8
svl*	152	12
svlt	152	12
svlt bater	152	12
svu*	-8	-194
svule ben	-159	-140
svule blixt	116	25
svule efter	-217	-194
svule fot	-212	-201
svule han	139	-10
svule hand	-134	-117
svule hard	126	16
svule kind	-160	-111
svule overa	172	77
svule pa	-139	-142
svule runt	-140	-98
svule sen	148	6
svule tandk	-134	-121
svule til	157	27
svule tunga	177	40
svule vad	156	38
svule vagel	-109	-82
svule … ansik	183	81
svule … att	-110	-87
svule … av	-119	-104
svule … ben	124	48
svule … bet	-183	-168
svule … efter	-53	-132
svule … ena	115	53
svule … fal	-133	-112
svule … for	116	25
svule … igar	98	45
svule … knat	157	27
svule … o	142	32
svule … och	152	56
svule … om	-119	-96
svule … pa	-173	-170
svule … sonen	-137	-122
svule … tandv	147	56
svule … tror	-109	-82
svule … varmt	-103	-95
svulen	46	-130
svulet	-243	-250
svuln ansik	118	46
svuln ben	-301	-290
svuln fingr	-156	-127
svuln foter	-216	-170
svuln halse	179	18
svuln i	-42	-135
svuln igen	158	45
svuln jag	-115	-114
svuln lapar	236	76
svuln lymfk	-133	-106
svuln ogon	6	142
svuln preci	108	41
svuln snabt	105	18
svuln tunga	193	71
svuln under	170	49
svuln … a	192	49
svuln … efter	70	-38
svuln … hakan	137	26
svuln … halse	181	32
svuln … helt	117	34
svuln … hon	136	36
svuln … i	-205	-146
svuln … jag	147	25
svuln … maste	117	50
svuln … mot	122	24
svuln … pa	-213	-199
svuln … tagit	108	41
svuln … tunga	121	57
svuln … varme	-168	-166
svulna	-266	-198
svulnad	129	-13
svulnade	-141	-141
svulnaden	-133	-98
svulnar	372	79
swa*	243	-54
swaeting	114	9
swalo a	78	-73
swalo and	104	-14
swalo pils	160	6
swalo … bater	96	-18
swalo … chery	-159	-131
swalo … my	104	-14
swalo … sock	-106	-94
swalow	141	-38
swalowed	175	-52
swe*	247	29
sweat	167	23
sweat and	148	14
sweating	226	54
sweling	210	51
swole and	5	-128
swole … agoni	118	18
swole … wheez	110	11
sydanlaakeita	184	7
sym*	-50	-153
symbicort	-123	-119
syn*	191	-47
synas	157	13
synbo och	112	12
synbo … jag	112	12
synbortfal	112	12
synd	85	176
synd att	124	209
synd … de	-9	138
synd … jag	0	162
synen	134	-19
synen forsv	162	23
synen pa	137	52
synen sudig	-149	-150
synen … hoger	194	54
synen … inte	-123	-106
synfa och	-139	-117
synfa … flyte	-139	-117
syns	133	-18
syns det	-116	-101
syns i	-4	-111
syns … autom	-116	-101
syns … journ	-90	-136
syns … rontg	11	123
syns … stran	-99	-112
syntest	-166	-161
synundersokning	-165	-168
syo*	67	-141
syr*	264	166
syra i	70	125
syra mot	-37	120
syra up	-117	-122
syra … doren	-37	120
syra … hande	102	8
syra … i	-117	-122
syra … ogat	114	12
syra … ogone	104	8
syraforgiftning	165	12
syran gomer	-19	82
syran har	49	110
syran … blivi	2	104
syran … os	-19	82
syrem visar	144	4
syrem … #	191	6
syremataren	181	8
syrematnad	-142	-110
syret	189	7
syret star	159	6
syret … pa	159	6
syrga ar	221	29
syrga hema	132	23
syrga ska	-108	-115
syrga … lever	-108	-115
syrga … pa	221	29
syrgas	-160	-175
syrgasen	197	-15
syrien	-90	-151
sysko och	25	97
sysko vanli	-120	-121
sysko … sagt	25	97
sysko … sysko	-120	-121
syskongnab	-120	-121
syste lag	100	-6
syste prata	35	184
syste tapar	-98	-102
syste … bipol	-100	-135
syste … blivi	6	112
syste … epile	-113	-78
syste … forso	7	142
syste … om	-48	62
syste … tryck	116	-5
syste … under	100	-6
systerson	100	-6
ta	-20	291
ta ala	-2	153
ta alved	-71	-139
ta av	152	-23
ta avhug	172	4
ta baltr	-106	-121
ta barne	30	179
ta blodp	-160	-203
ta bort	-89	45
ta dem	39	160
ta den	-194	-138
ta dubel	-124	-129
ta en	142	72
ta et	-166	-108
ta forsa	10	110
ta hand	44	311
ta hema	7	170
ta hjart	11	192
ta ipren	-216	-195
ta korko	-200	-194
ta levax	-117	-134
ta live	-1	142
ta livet	2	223
ta medic	102	28
ta metot	-157	-144
ta mig	74	144
ta min	-15	101
ta mina	3	105
ta mit	4	262
ta naspr	-121	-89
ta pas	9	153
ta piler	10	105
ta sin	123	150
ta slut	184	263
ta svart	-155	-142
ta table	-115	-114
ta tva	-162	-151
ta vagen	22	123
ta … aren	-147	-142
ta … av	30	278
ta … dem	-107	-122
ta … det	-106	-114
ta … efter	6	138
ta … en	-211	-219
ta … for	-18	114
ta … halso	-112	-107
ta … jag	27	236
ta … kan	-81	-113
ta … lilas	-6	92
ta … liv	-1	197
ta … mat	-4	122
ta … med	9	206
ta … mig	24	146
ta … nal	3	122
ta … nar	171	15
ta … nu	-132	-46
ta … o	10	105
ta … om	44	313
ta … paper	3	105
ta … pas	31	145
ta … prove	-118	-128
ta … sa	7	131
ta … sig	167	96
ta … stygn	-156	-167
taa*	-12	304
taala	14	180
taas	-49	133
tabelter	143	11
tabis et	-2	136
tabis … tag	-2	136
tabisar	-2	136
table ala	155	-6
table bara	-32	124
table biter	-105	-88
table det	-1	121
table fel	-153	-122
table fins	-194	-170
table frame	-5	175
table fran	-118	-93
table hade	-11	91
table hjalp	-125	-119
table i	-84	189
table imorg	-94	-120
table jag	-16	171
table kavep	89	32
table liger	7	113
table med	-166	-165
table mot	-126	-127
table mycke	168	15
table nu	68	139
table och	166	160
table pa	-160	-100
table run	-118	-124
table sa	-129	-120
table up	-1	132
table uprad	0	131
table … anat	-97	-98
table … blir	118	-22
table … dator	10	129
table … de	-123	-113
table … dos	-153	-122
table … en	-7	99
table … flera	-3	132
table … for	124	21
table … forny	-94	-120
table … frame	7	113
table … har	11	164
table … ifal	2	155
table … jag	-2	142
table … kvar	-144	-139
table … mjolk	-121	-118
table … morse	-161	-151
table … munen	19	162
table … out	-118	-124
table … pa	155	-6
table … racke	-3	151
table … rader	-2	118
table … rygva	-126	-127
table … sager	-19	129
table … skape	2	114
table … svuln	91	34
table … tva	-139	-127
table … utlan	-130	-139
table … varas	-72	-98
tableten	-114	-185
tableter	151	1
tableterna	-3	118
tablets	-162	3
tac*	-277	-64
tack	-297	-106
tack da	-150	-159
tack for	-12	266
tack garna	-119	-131
tack men	1	113
tack och	-133	-138
tack sa	-110	-123
tack … alt	34	236
tack … att	22	200
tack … det	1	113
tack … gor	-150	-159
tack … hej	-133	-138
tack … hjalp	-123	-6
tack … mycke	-110	-123
tack … senas	174	26
tacke kraks	138	26
tacke … och	138	26
tackl i	-140	-133
tackl … hocke	-140	-133
tackt	-31	104
tackt ala	-31	104
tackt … fonst	-31	104
taf*	24	189
tafsa pa	24	189
tafsa … mig	24	189
tafsar	18	154
tag	106	221
tag aka	-11	91
tag nu	5	135
tag … rod	-123	-119
tag*	302	90
tagen	-18	162
taget fol	114	-3
taget och	143	6
taget … ar	141	7
taget … ihop	114	-3
tagit	207	26
tagit #	202	40
tagit ala	202	-15
tagit alved	-178	-176
tagit barne	-18	86
tagit bilny	-6	149
tagit en	60	-103
tagit farva	1	113
tagit fel	160	15
tagit for	120	0
tagit fram	-37	148
tagit ghb	82	2
tagit hela	166	7
tagit insul	134	39
tagit lite	101	38
tagit mit	-10	187
tagit ner	25	124
tagit nitro	139	25
tagit nyckl	-29	85
tagit pa	-16	169
tagit table	203	6
tagit ut	-25	95
tagit … adren	132	8
tagit … ala	8	135
tagit … alved	200	18
tagit … andas	82	2
tagit … asken	175	20
tagit … av	1	113
tagit … bit	108	41
tagit … burk	121	27
tagit … en	-134	-113
tagit … fyla	102	21
tagit … fyra	112	7
tagit … gevar	-25	95
tagit … greje	101	38
tagit … hel	121	-20
tagit … ipren	-185	-150
tagit … kniv	-12	93
tagit … masa	146	22
tagit … medic	168	25
tagit … mig	-1	185
tagit … mina	125	1
tagit … mycke	120	0
tagit … och	-199	-66
tagit … pas	-9	214
tagit … table	145	-31
tagit … tavlo	25	124
tagits	154	19
tagsp o	124	-2
tagti inte	8	143
tagtider	8	143
tai*	-203	-205
taj*	198	6
tajuton	132	5
tak	190	144
tak*	42	142
take	-129	-49
take ibupr	-164	-138
take to	2	126
take … day	-161	-130
take … die	2	126
taket pa	132	9
taket … helge	-91	-98
taket … hotar	-17	120
taket … ladan	-7	106
taket … lager	-122	-119
taket … skola	132	9
taket … tanke	-18	106
takt	220	5
takt med	180	12
takt … pulse	180	12
tal	-163	-223
talar	73	191
talar direk	-1	133
talar osama	107	-8
talar som	-139	-136
talar til	28	155
talar … mig	28	155
talar … til	-1	133
talar … vanli	-139	-136
talat	38	173
talet	-55	-239
talet ar	-145	-132
talet en	107	-2
talet forsv	157	26
talet i	138	28
talet konst	159	16
talet o	103	10
talet och	-151	-140
talet … armar	-151	-140
talet … bra	-163	-137
talet … gpr	103	10
talet … i	157	26
talet … inte	-145	-128
talet … konst	93	36
talet … okej	123	28
talet … stund	107	-2
talk	-190	-139
talk to	-213	-141
talk … someo	-145	-160
talri inget	-123	-125
talrik	-182	-195
talsv som	151	37
talsv … gick	151	37
talsvarigheter	151	37
talta	-108	-117
talta med	-108	-117
talta … barne	-108	-117
talte yr	118	19
talte … och	118	19
taltet	190	33
tan	-333	-368
tan den	-121	-109
tan efter	-89	-126
tan i	-208	-168
tan och	-144	-148
tan svart	-121	-111
tan svule	-114	-91
tan til	113	40
tan tror	-144	-143
tan … ar	-133	-134
tan … den	-144	-148
tan … efter	-144	-141
tan … jag	-144	-143
tan … knat	113	40
tan … o	-103	-95
tan*	-96	210
tana	22	168
tana iltan	22	168
tanag jag	-89	-117
tanagel	-138	-146
tanaglarna	-89	-117
tand	-178	-57
tand efter	-124	-101
tand i	114	30
tand mjolk	-113	-119
tand pa	-106	11
tand sedan	-136	-130
tand tandl	-80	-108
tand … bedov	-124	-101
tand … en	-136	-130
tand … mig	-106	11
tand … tisda	114	30
tanda	51	137
tanda pa	-5	177
tanda … armar	12	143
tandare	22	128
tandarn	17	152
tande ar	-120	-105
tande gor	-132	-139
tande i	102	14
tande kamin	113	28
tande lampa	101	23
tande ljus	-124	-116
tande men	100	33
tande och	137	43
tande ocksa	-117	-138
tande pa	-140	51
tande skalr	197	36
tande tar	21	165
tande … #	138	47
tande … det	113	45
tande … emot	21	165
tande … ena	-135	-124
tande … hon	89	30
tande … huset	26	168
tande … med	146	23
tande … mig	38	159
tande … och	201	32
tande … ont	-132	-139
tande … pa	-120	-105
tande … rok	-124	-116
tande … vag	-128	-109
tanden	-207	-168
tander	-110	-43
tanderna	218	169
tandk ar	-110	-87
tandk blode	-218	-200
tandk har	-122	-107
tandk nar	-159	-122
tandk och	160	12
tandk som	-124	-94
tandk … blode	-124	-94
tandk … dragi	-122	-107
tandk … jag	-159	-122
tandk … lite	-179	-155
tandk … nar	-121	-120
tandk … nasan	160	12
tandk … svule	-110	-87
tandkot	-182	-147
tandkotet	-125	-165
tandkram	-146	-131
tandl dyr	-80	-108
tandl gav	-104	-103
tandl … mig	-110	-109
tandlakaren	-197	-280
tandregleringen	-106	-126
tandsten	-144	-149
tandtrad	-127	-116
tandu ater	148	27
tandv efter	-155	-128
tandv hes	114	16
tandv i	-130	-138
tandv och	100	-4
tandv sen	113	19
tandv … celgi	-155	-128
tandv … fora	137	26
tandv … hosta	179	38
tandv … knapt	147	56
tandv … nu	114	16
tandv … opna	-119	-104
tandv … under	-121	-108
tandvard	-229	-186
tandvark	-58	-155
tandvarken	124	26
tandvatska	298	73
tandverk	-141	-141
tange med	102	21
tange … hoger	102	21
tangenterna	102	21
tank	34	242
tank doda	8	146
tank och	-26	119
tank om	-19	101
tank … man	9	133
tank … mig	8	146
tanka	-158	-96
tanka dar	4	151
tanka gar	20	122
tanka pa	-183	-57
tanka sager	11	114
tanka … anat	-152	-135
tanka … att	-5	229
tanka … bara	20	122
tanka … framt	56	146
tanka … i	10	131
tanka … igen	4	151
tanka … inte	-132	-72
tanka … jobet	-191	-228
tanka … mama	-69	-89
tanka … mit	-133	-149
tankar	-166	43
tankarna	-32	198
tanke	8	135
tanke att	29	166
tanke avslu	41	189
tanke gora	50	231
tanke hela	16	133
tanke hopa	164	-1
tanke huga	-1	114
tanke jag	47	135
tanke kola	-2	123
tanke om	13	121
tanke pa	-119	72
tanke ta	43	243
tanke … a	-19	90
tanke … att	20	167
tanke … bron	-5	95
tanke … den	6	159
tanke … det	-147	-17
tanke … doden	64	157
tanke … doen	-2	126
tanke … livet	28	204
tanke … mig	25	178
tanke … mit	10	90
tanke … pa	4	201
tanke … tiden	16	133
tanke … tvats	-13	96
tanke … vante	-132	-142
tanke … vi	-2	132
tanke … vipen	-2	123
tanker	97	317
tankr	-20	84
tankr pa	-20	84
tankr … ta	-20	84
tankt	21	146
tankt att	155	95
tankt fraga	-187	-210
tankt har	-11	91
tankt jag	51	181
tankt kora	-68	123
tankt om	-137	-165
tankt pa	-160	-70
tankt vanta	156	28
tankt varje	-16	90
tankt … att	-19	160
tankt … av	-28	125
tankt … det	176	252
tankt … doden	-136	-220
tankt … hur	37	192
tankt … in	-24	119
tankt … om	-131	-153
tankt … slut	35	111
tankt … til	156	28
tante vid	101	-22
tante … borde	101	-22
tanten	160	-23
tap	-156	-123
tap*	-119	-79
tapa	70	130
tapa det	-46	178
tapa grepe	-10	116
tapa talet	107	-2
tapa … en	107	-2
tapa … helt	-33	126
tapa … med	-6	122
tapaa	-59	166
tapaa itsen	6	159
tapad det	-9	200
tapad en	-206	-207
tapad hakan	-167	-165
tapad har	-123	-123
tapad jag	174	54
tapad kafek	151	-32
tapad linse	-129	-118
tapad ordet	-101	-115
tapad synen	154	40
tapad … en	-165	-145
tapad … for	-101	-115
tapad … pa	157	38
tapad … plomb	-118	-108
tapad … tand	-113	-119
tapar alt	124	12
tapar andan	170	29
tapar greje	120	16
tapar har	-157	-183
tapar kafek	238	56
tapar kontr	62	202
tapar mycke	-105	-90
tapar saker	122	-15
tapar … bara	130	29
tapar … efter	-98	-102
tapar … har	-105	-90
tapar … hela	206	51
tapar … hon	124	12
tapar … med	99	-10
tapar … och	117	133
tapar … sedan	-148	-172
tapat	-134	-308
tapat bort	-193	-197
tapat kanse	147	-11
tapat roste	-234	-214
tapat spira	2	102
tapat trade	-157	-149
tapat … efter	-205	-162
tapat … kring	122	16
tapat … lite	-136	-96
tapat … runt	138	33
tapat … tror	2	102
tapt	-367	-330
tapt i	-263	-218
tapt sa	-112	-128
tapt … jag	-112	-128
tapt … nasan	-244	-202
tar	-258	12
tar #	-221	-64
tar ala	-4	220
tar alt	2	125
tar blodt	121	55
tar bort	-200	-198
tar eliqu	196	63
tar hand	16	203
tar hunde	23	111
tar inan	36	215
tar jag	-11	208
tar kal	-194	-182
tar livet	-257	-339
tar mig	63	217
tar min	21	189
tar mit	5	138
tar ni	-158	-145
tar over	-85	-135
tar sig	174	-29
tar som	-111	-112
tar stryp	18	117
tar svule	116	26
tar table	-45	106
tar waran	148	17
tar … att	17	162
tar … av	-278	-353
tar … djur	-141	-106
tar … for	27	-100
tar … hals	116	26
tar … han	17	110
tar … har	121	55
tar … hene	6	175
tar … ikval	-118	-130
tar … imorg	-157	-198
tar … inan	-117	-182
tar … liv	-4	142
tar … lon	25	132
tar … med	60	200
tar … medic	-140	-162
tar … nagon	19	167
tar … nar	43	157
tar … nasta	-106	-104
tar … nu	-27	98
tar … om	70	178
tar … pa	-172	41
tar … penga	49	199
tar … pensi	29	144
tar … radio	21	165
tar … somna	114	31
tar … somni	105	30
tar … sten	-111	-112
tar … table	27	141
tarmv magen	148	22
tarmv … upsva	148	22
tarmvred	148	22
tarna	-39	-171
tarna ar	120	-11
tarna domna	-143	-122
tarna kapad	114	4
tarna kliar	-134	-115
tarna och	101	-28
tarna … av	114	4
tarna … blavi	158	7
tarna … det	96	-11
tarna … en	-143	-122
tarna … lukta	-148	-118
tarta	-190	-180
tarvi vain	-182	-176
tarvi … todis	-163	-155
tarvitsen	-206	-213
tary	130	14
tary stool	130	14
tary … and	130	14
tas	-185	-217
tas bort	-159	-158
tas*	-156	-187
tasen	-126	-150
tat ont	141	33
tat … i	141	33
tat*	-211	-48
tatue mig	-214	-204
tatue … pa	-141	-147
tatuerat	-214	-204
tatuering	-115	-160
tavlo och	25	124
tavlo ont	-122	-106
tavlo … i	-122	-106
tavlo … sat	25	124
tavlor	-122	-106
tavlorna	25	124
taxic laste	3	131
taxic … dorar	3	131
taxichauforen	20	171
taxin	118	-17
tay*	163	-6
tbe	-261	-245
tbe sprut	-121	-107
tbe vacin	-190	-154
tbe … til	-121	-107
te over	155	29
te … brost	148	32
te … vilar	-116	-124
tea*	-264	-285
teari pain	155	23
teari … in	150	27
tearing	155	23
teater	-253	-247
tecke pa	6	127
tecke … vagar	6	127
teething	-177	-162
teg*	-172	-157
tegel	-122	-119
tegel ont	-122	-119
tegel … i	-122	-119
tegretol	-130	-128
tei*	-191	-182
tej*	-138	54
tejpa	-10	125
tejpa et	3	127
tejpa … ala	-8	125
tejpa … sar	3	127
tejpad	-121	-109
tejpat	-16	164
tekan over	134	13
tekan … sig	134	13
tekanan	134	13
tekis	-4	121
tekis mieli	-4	121
tekis … hypat	-4	121
tekniker	-110	-83
tekok pa	140	44
tekokaren	140	44
tel	-16	150
tel is	-89	-126
tel my	16	157
tel … tan	-89	-126
tel*	-76	80
telef dog	-113	-99
telef har	-182	-173
telef helst	-130	-140
telef jag	-8	143
telef min	28	135
telef och	145	144
telef sa	-1	157
telef … hangt	-182	-173
telef … hon	163	51
telef … man	28	135
telef … mit	-113	-99
telef … prata	8	135
telef … ser	-1	107
telef … tar	-8	143
telef … tiden	11	130
telef … vecka	-107	-118
telefonen	-135	67
telefonkon	-126	-162
telefonumer	-113	-122
telin me	27	149
telin … to	27	149
teling	-15	191
tem*	234	-53
tema	-103	-134
temp	217	6
tempe of	-61	-129
tempe … #	101	-60
ten minut	67	-86
ten times	114	-3
ten … stope	-120	-97
ten … the	114	-3
ten … this	166	10
ten*	-319	-366
tenta	-166	-172
tenta pa	-147	-157
tenta … manda	-118	-126
tentaangest	-134	-130
tentan	-195	-169
tento rygon	-119	-99
tentor	-131	-130
terap om	-128	-178
terap … det	-128	-178
terapeut	-146	-63
terib heada	186	39
terib tooth	-99	-106
terib … and	141	36
terib … paink	-99	-106
termo visar	139	23
termo … #	185	27
termometern	215	53
tes*	-75	-169
test fora	169	24
test … vecka	169	24
testa	-143	-94
testa ala	-124	-151
testa i	8	127
testa jag	28	101
testa tagit	25	124
testa … for	-58	85
testa … grat	27	107
testa … konsj	-98	-131
testa … kval	8	127
testa … ner	25	124
testa … ringt	25	97
testa … rol	-101	-89
testamente	-199	-168
testat	-166	-152
teste visa	-97	-97
teste visar	117	33
teste … att	-97	-97
teste … plus	125	20
testet	-49	-112
testi har	218	22
testi is	118	18
testi mar	171	60
testi och	-201	-148
testi pain	126	24
testi svule	126	16
testi vride	118	32
testi … hard	169	36
testi … ila	171	60
testi … mar	-164	-141
testi … suden	126	24
testi … swole	118	18
testi … vridi	164	18
testicle	187	43
testikel	150	13
tests	-91	-105
teststickor	-139	-110
tet	-179	-152
tet*	-143	-151
tetan shot	-117	-107
tetanus	-143	-151
tev*	173	75
teven	172	84
teven talar	-1	133
teven … direk	-1	133
tex*	113	168
tgi*	143	11
tgit	143	11
tgit #	143	11
tgit … tabel	143	11
tha*	-134	113
thail vilka	-112	-106
thail … sprut	-112	-106
thailand	50	-85
than do	-93	-113
than … burpe	-93	-113
thanks	-153	-102
that	-194	121
that a	-216	-200
that depre	30	128
that im	-129	-149
that norma	-192	-180
that was	-17	142
that … it	2	146
the	74	224
the ambul	-108	-92
the baby	212	125
the back	-220	-211
the bath	5	188
the bil	-142	-146
the break	-148	-160
the bridg	-20	207
the burns	5	118
the car	-103	43
the compu	-111	-106
the coura	37	151
the dark	-138	-154
the docto	68	143
the door	-30	152
the dose	114	-3
the finge	-122	-113
the first	-18	116
the floor	175	-93
the garag	-41	130
the glas	144	1
the gym	-212	-207
the house	173	15
the kid	17	111
the last	110	163
the leg	181	20
the leter	91	111
the morni	-218	-150
the neck	-135	-129
the neigh	-8	156
the notes	28	105
the nurse	18	137
the outsi	-172	-189
the pain	10	135
the paper	-139	-169
the pharm	-153	-159
the pils	-25	105
the point	-17	123
the pres	120	5
the radio	-144	-88
the rash	-185	-149
the rent	18	140
the rope	-20	173
the scars	-150	-185
the shed	-1	114
the sofa	-149	-142
the stair	76	166
the time	-48	-149
the top	-103	-117
the towel	156	3
the train	9	132
the voice	14	210
the wal	-50	157
the wedin	-183	-167
the … adres	-108	-92
the … after	-174	-74
the … and	206	194
the … bil	-108	-92
the … by	144	-4
the … floor	172	14
the … i	170	144
the … just	28	105
the … next	15	169
the … on	-77	110
the … out	-28	148
the … put	17	155
the … shelf	-103	-117
the … time	-61	70
the … when	42	217
the … wont	-17	146
the*	-143	94
then … pased	101	6
theralen	-166	-159
there	-209	-36
there a	-194	-204
there … no	19	143
there … sore	-152	-144
there … vet	-172	-139
theres	83	-108
these	-85	-135
they	-88	184
they are	10	178
they bleed	13	170
they … poiso	-5	108
theyd	0	151
thi*	-4	274
thigh	140	-21
thine … need	-104	-98
things	16	295
think about	28	247
think hands	-139	-120
think i	-166	-158
think im	158	49
think of	-6	178
think the	-17	194
think they	-5	108
think … are	-5	108
think … comit	-8	107
think … drivi	8	125
think … endin	-5	156
think … have	-135	-148
think … havin	158	2
think … suici	24	149
think … tingl	-139	-120
thinking	26	290
thinks	60	260
third time	-166	-178
third … this	-104	-113
this hay	-156	-120
this morni	107	-108
this time	-3	189
this year	-220	-200
this … about	-120	-97
this … fever	-156	-120
this … gone	-158	-136
this … is	-152	-157
this … not	-12	123
this … whole	-104	-113
tho*	-46	167
though	-159	-145
thoughts	22	253
threa to	33	178
threa … kil	33	178
threatened	18	131
threatening	14	123
three	-227	-261
three days	-207	-185
three weeks	-72	-122
threw up	76	-90
throa and	-157	-154
throa closi	140	13
throa every	-124	-120
throa is	174	4
throa when	-160	-48
throa … cant	164	-4
throa … closi	164	5
throa … hes	-7	106
throa … night	-124	-120
throa … tight	168	26
throbing	-169	-165
throu a	143	4
throu the	189	193
throu … ice	125	-11
throu … pad	143	4
through	231	94
throw … dark	119	16
throw … since	-163	-145
thu*	-205	-238
thumb	-184	-190
thursday	-215	-193
tia atack	178	11
tia … igar	178	11
tic*	91	122
ticka i	1	172
ticka … kod	1	172
tickar	1	172
ticke hopar	129	-12
ticke … som	129	-12
tickern	129	-12
tid	-44	-179
tid brane	-134	-127
tid det	22	153
tid for	-149	-221
tid hos	-148	-280
tid pa	140	-47
tid ska	-117	-134
tid tapar	73	14
tid tar	-37	103
tid til	-16	-112
tid … blodt	-162	-147
tid … det	-14	134
tid … er	-151	-126
tid … jag	-110	-131
tid … kafek	73	14
tid … lite	-134	-127
tid … mines	-110	-94
tid … ogon	122	51
tid … preve	-152	-144
tid … spira	-137	-129
tid … strok	-102	-100
tid … tandr	-106	-126
tid … tar	22	153
tid … torsd	-58	-108
tid … vardc	143	40
tid … varto	-114	-121
tiden ater	108	44
tiden behov	-80	-110
tiden borja	98	21
tiden ena	93	25
tiden hos	-156	-150
tiden kan	-197	-160
tiden krock	-141	-109
tiden magra	156	48
tiden med	73	14
tiden och	117	140
tiden pa	-165	-82
tiden saker	122	2
tiden sedan	107	47
tiden sen	136	29
tiden sjund	-8	115
tiden varka	109	32
tiden … att	16	133
tiden … byxor	-97	-118
tiden … den	109	9
tiden … gor	159	39
tiden … hjalp	-80	-110
tiden … hoger	73	14
tiden … i	179	44
tiden … inte	158	50
tiden … jobet	-127	-83
tiden … med	-141	-109
tiden … pupil	93	25
tiden … sager	165	40
tiden … skale	0	136
tiden … slo	156	48
tiden … tanke	-2	132
tiden … trot	110	13
tiden … varan	109	32
tider gar	-123	-130
tider jag	33	104
tider … det	-123	-130
tidig klock	-142	-131
tidig … fyra	-142	-131
tidn	-2	126
tidni up	126	-6
tidni … och	126	-6
tidningen	77	-35
tig*	131	108
tiga	3	156
tight	48	-72
tight and	151	44
tight band	132	0
tight … aroun	132	0
tight … i	111	19
tigri til	-85	-106
tigri … besok	-85	-106
tigrinja	-85	-106
tik*	-153	-174
tiken	-95	-116
tiken andas	-95	-116
tiken … tungt	-95	-116
tiktok	-128	-116
til	-121	38
til #	-143	-156
til a	-152	-141
til ala	65	232
til arm	127	0
til att	-81	83
til b	135	-9
til barn	-150	-137
til barne	-135	45
til barnm	-156	-140
til baten	-117	-123
til besva	152	157
til bon	-102	-103
til brevl	251	12
til bron	-53	134
til brost	-146	-138
til dagis	-154	-125
til des	12	145
til det	32	119
til djurs	-95	-116
til dokto	18	212
til doren	144	-20
til doter	35	130
til emela	114	-15
til er	-255	-213
til et	2	114
til famil	20	99
til flick	24	123
til forlo	-107	-122
til forsk	-176	-193
til freda	-116	-94
til galiv	-117	-125
til gardi	158	0
til gran	-130	-152
til grekl	-144	-137
til guben	11	123
til hemla	25	144
til hene	-151	-104
til henes	29	156
til hoger	-10	-116
til honom	30	202
til hyres	-89	-144
til insul	-104	-82
til is	6	163
til jobet	-69	98
til jul	-159	-151
til kan	36	135
til knat	257	87
til koket	-83	-161
til korko	-150	-131
til ladan	-7	106
til lilbr	6	115
til liv	-89	-119
til magen	107	18
til mama	-76	45
til man	8	126
til manda	205	54
til melan	141	20
til mig	9	334
til min	53	216
til mines	-110	-94
til mormo	20	184
til morsa	14	127
til nagon	-32	93
til nar	-178	-201
til nasta	-145	-199
til pa	24	141
til papa	29	172
til psyko	-101	-138
til ryg	158	65
til saker	19	189
til samta	-143	-155
til secon	-106	-105
til sex	19	191
til sig	163	20
til sjukg	-149	-139
til skola	-82	100
til somar	117	-20
til tange	102	21
til thail	-167	-164
til they	23	173
til tio	-107	-147
til toan	162	81
til vansi	-131	-143
til vanst	169	14
til vapen	30	180
til varje	25	153
til vatne	-2	112
til veter	-163	-138
til vid	111	-16
til … amar	-146	-138
til … av	80	178
til … barn	25	153
til … canar	-130	-152
til … efter	-128	-158
til … ensam	-6	176
til … famil	-121	-107
til … far	-99	-136
til … fast	13	113
til … for	-198	-129
til … fran	-208	-179
til … han	-136	-128
til … hand	-106	-105
til … har	-141	45
til … hopa	20	122
til … hur	-92	-105
til … huvud	164	5
til … i	-23	129
til … kan	-160	-190
til … koran	30	119
til … lakar	-114	-139
til … leksa	132	23
til … liger	35	152
til … magen	155	-13
til … man	29	197
til … morgo	129	18
til … nagon	33	124
til … nu	44	151
til … pa	-56	102
til … runt	158	0
til … rygen	150	49
til … sa	167	112
til … sekun	175	12
til … sen	115	-45
til … ser	114	49
til … skrik	-25	105
til … skule	-127	-131
til … skyda	3	137
til … sonda	24	141
til … tanke	30	115
til … utan	191	82
til … utom	2	136
til … var	-129	-105
til … vem	-110	-131
til … vilka	-112	-106
til*	-15	210
tilba dit	12	148
tilba jag	59	158
tilba kan	-106	-114
tilba nar	-153	-136
tilba til	-183	-153
tilba … avslu	26	119
tilba … er	-106	-105
tilba … jag	-94	49
tilba … klase	-120	-133
tilba … ni	-106	-114
tilracklig	8	154
tils	-39	208
tils alt	112	-2
tils de	-4	148
tils det	52	112
tils hon	-1	178
tils jag	-25	207
tils … blev	147	21
tils … blode	-95	78
tils … domna	26	123
tils … kisad	100	-9
tilsamans	-45	101
tilta … ar	131	-28
tiltal	106	88
tim	142	48
tim sveta	142	48
tim … som	142	48
tim*	146	11
timar	60	-103
timar for	-138	-114
timar hjalp	-143	-123
timar i	-180	-188
timar nu	183	46
timar och	128	153
timar sen	136	-87
timar tanka	-144	-134
timar … ar	-38	-102
timar … ater	128	116
timar … hon	186	26
timar … jates	113	12
timar … kan	158	30
timar … mar	103	13
timar … sager	121	27
timar … sent	-138	-114
timars	-137	-116
time	164	98
time kalsv	86	41
time nu	175	73
time och	174	56
time pa	-160	-161
time sen	169	-52
time spyr	125	42
time … inte	223	46
time … jag	170	21
time … jobet	-130	-143
time … look	-103	-117
time … papa	125	27
time … riner	86	41
time … year	-104	-113
timen norma	-131	-115
timer	-19	90
timer bil	-19	90
timer rulad	128	31
timer … over	128	31
timer … pa	-19	90
timerbil	-6	186
times the	154	2
times … dose	114	-3
times … week	-116	37
tin*	-22	-244
tingl hands	110	15
tinin och	171	32
tinin … trani	116	33
tinin … tugar	131	6
tiningen	214	14
tinitus	-248	-246
tiny	-178	-184
tiny bit	-176	-155
tiny … of	-117	-84
tio	126	-71
tio ar	-197	-134
tio dagar	88	163
tio dar	139	-36
tio kopar	-122	-119
tio minut	304	53
tio och	-8	107
tio skule	-123	-126
tio … det	138	-4
tio … for	133	3
tio … jag	-123	-126
tio … men	1	-167
tio … om	-157	-164
tio … pa	107	48
tio … papa	-8	107
tio … sen	161	157
tio … sover	116	-4
tiond minut	164	39
tiond … och	137	2
tionde	171	0
tip*	-196	-366
tipade	143	-16
tips	-350	-381
tips for	-168	-184
tips om	-136	-146
tips pa	-121	-174
tips … hur	-103	-122
tir*	-155	-42
tired	-155	-42
tired after	-106	-125
tired al	-184	-190
tired … the	-167	-190
tis*	-81	-191
tisda ater	114	30
tisda tack	-122	-161
tisda … maste	-133	-154
tisda … xarel	114	30
tisdag	-119	-188
tit*	106	170
tita	151	149
tita i	147	27
tita pa	106	160
tita … ljus	147	27
tita … nar	73	14
tita … padan	88	-4
tita … spare	-24	115
titad konst	107	-2
titad … krigs	-133	-100
titade	55	-98
titar	68	142
titar bara	186	-45
titar ner	-37	238
titar pa	-143	61
titar … at	150	-29
titar … balko	-8	115
titar … det	-3	142
titar … far	-169	-151
titar … hocke	-95	-97
titar … i	-31	176
titar … mig	70	189
titar … nar	12	106
titat	8	196
titat pa	-3	145
titat … stale	-2	146
tithal	-115	-106
tja*	-73	-153
tjara	197	65
tjara a	108	20
tjara och	183	51
tjara sen	117	33
tjara … ar	140	30
tjara … e	108	20
tjat	-111	-158
tjat fran	-75	-111
tjat … forsa	-75	-111
tjata kan	-82	-112
tjata ska	94	21
tjatar	-87	-130
tje*	179	121
tjej sager	51	171
tjej … att	51	171
tjej … taget	114	-3
tjeje i	3	144
tjeje sag	-105	-90
tjeje … forsk	-105	-90
tjeje … klase	-7	118
tjejen	165	12
tjo*	112	-39
tjock a	131	46
tjock efter	139	13
tjock ny	117	53
tjock och	200	68
tjock … blodt	117	53
tjock … den	-141	-115
tjock … getin	139	13
tjock … nu	109	17
tjocka	146	13
tjocknar	150	18
tju*	124	8
tjugo ar	-165	-42
tjugo minut	146	4
tjugo … sen	166	19
tjur	-181	-149
tjute i	155	38
tjute och	155	32
tjute vi	145	28
tjute … mar	145	28
tjuter	267	85
tjuv och	-97	-111
tjuv … slog	-97	-111
to	-105	292
to a	-217	-191
to be	11	156
to book	-150	-129
to breat	172	-23
to cal	-165	-158
to chang	-236	-239
to die	46	292
to do	37	159
to eat	-165	-140
to end	20	255
to feel	-43	62
to get	-85	38
to go	24	141
to have	-111	-59
to hurt	6	217
to kil	-4	162
to know	-185	-94
to left	98	11
to live	-11	142
to me	-11	224
to regis	-149	-171
to say	-5	144
to sleep	64	179
to stab	-4	127
to stop	44	160
to swalo	116	-31
to talk	-159	-206
to try	-137	-142
to … a	-107	-70
to … arm	98	11
to … bad	-120	-102
to … dead	31	133
to … down	108	-14
to … for	-10	181
to … forev	40	141
to … him	-6	178
to … it	-28	171
to … me	36	213
to … my	-205	-97
to … mysel	25	191
to … prepa	-143	-160
to … somet	-2	101
to … to	-149	-26
to … with	-186	-168
to … wrong	-108	-92
toa	-47	-198
toa*	179	139
toale ar	115	21
toale blev	92	-31
toale en	-130	-143
toale han	-3	143
toale hart	-113	-96
toale nys	147	31
toale varst	136	5
toale … aldel	92	-31
toale … i	-113	-96
toale … time	-130	-143
toaleten	213	172
toan han	-21	81
toan … ar	-21	81
toan … skola	6	141
tod*	95	111
today i	37	188
today shes	171	-8
todel vaike	125	7
todela	125	7
todistuksen	-182	-175
todle ate	123	18
todle chest	121	10
todle drank	249	44
todle has	-166	-138
todle … grand	123	18
todler	161	-61
toe	-232	-237
toe and	-126	-111
toe need	-102	-109
toe … its	-126	-111
toe … somet	-102	-109
tog	187	68
tog ala	188	-41
tog alved	122	2
tog barne	90	-49
tog blodp	-113	-79
tog bort	-58	-138
tog bosan	-3	96
tog det	-41	-148
tog en	150	88
tog for	135	10
tog halsm	88	-18
tog han	-33	115
tog hela	172	7
tog heroi	127	26
tog kal	-146	-139
tog knack	-151	-155
tog kuden	-12	142
tog lite	1	165
tog livet	-156	-193
tog masa	96	-22
tog med	36	170
tog medic	-138	-114
tog mig	40	296
tog min	-53	-127
tog mina	23	175
tog mit	-2	138
tog nagra	132	17
tog nat	172	-17
tog ner	-145	-134
tog ny	124	2
tog overd	-154	-153
tog pa	-72	130
tog slut	-174	-112
tog stryp	123	202
tog table	-72	-98
tog tre	174	-2
tog treti	181	31
tog tva	-228	-206
tog … alved	-90	-188
tog … bastu	129	24
tog … det	144	115
tog … en	165	-6
tog … epipe	133	13
tog … extra	132	17
tog … fast	-11	90
tog … fingr	141	7
tog … fora	-108	-84
tog … gamla	86	-21
tog … gardi	-145	-134
tog … honom	-36	134
tog … ifran	90	-49
tog … ingen	-132	-128
tog … karta	134	4
tog … mans	-123	-102
tog … med	-27	128
tog … medic	164	130
tog … mej	-15	167
tog … melan	-14	162
tog … mig	-3	338
tog … mista	183	12
tog … mobil	-93	-124
tog … mycke	135	10
tog … nitro	110	-15
tog … os	-129	-123
tog … over	-12	142
tog … pas	-2	138
tog … piler	159	-15
tog … strom	102	-5
tog … strup	1	101
tog … tre	122	34
toihin	-157	-163
toilet	167	100
toinen	162	27
toise silma	148	-9
toisesta	148	-9
toivo eten	18	134
toivo … herai	18	134
toivon	14	156
tok	-18	-150
tok for	-152	-135
tok maste	-121	-88
tok och	111	-1
tok … att	-152	-135
tok … jag	111	-1
tok*	-197	-225
tokig	-194	-197
told	-157	12
told me	-63	150
told … to	-1	134
tolk	-146	-125
tolk til	-95	-118
tolk … mit	-95	-118
tolk … tigri	-85	-106
tolka … en	79	29
tolv … ont	116	22
tom	223	33
tom ask	134	-11
tom efter	-144	-156
tom och	-87	-126
tom skar	7	123
tom … att	-144	-156
tom … med	161	-32
tom … mig	7	123
tom … trot	-87	-126
toma	84	-15
toma alved	136	22
toma askar	111	-12
toma … alved	20	119
toma … i	136	22
toma … mumla	111	-12
tomat blir	-164	-156
tomat … svart	-164	-156
tomaterna	-164	-156
tomor saved	-16	97
tomor … up	-16	97
tomt	-66	-178
tomt och	177	27
tomt … smack	177	27
tomte skag	-124	-96
tomte … fastn	-124	-96
tomtens	-124	-96
ton	-180	-137
ton*	64	143
tonar anfal	-105	-88
tonar ar	-130	-131
tonar fick	109	9
tonar har	103	122
tonar hon	-106	-126
tonar om	-100	-114
tonar sager	-130	-165
tonar skar	9	154
tonar skriv	43	150
tonar sover	-108	-103
tonar svar	-138	-141
tonar … ar	-140	-93
tonar … att	-130	-165
tonar … dikte	43	150
tonar … och	-182	-180
tonar … sig	9	154
tonar … skarm	-100	-114
tonar … skrid	109	9
tonar … tagit	118	8
tonar … til	-108	-103
tonaren	-105	-88
tonaring	-152	-20
tongu sweli	136	11
tongue	163	43
tonig is	8	130
tonig … my	8	130
tonight	77	309
tonsi och	140	12
tonsi … blod	140	12
tonsilop	140	12
too	37	251
too deep	-5	142
too die	23	163
too many	108	157
too now	-128	-126
too … pils	136	-32
too … this	-5	142
too … tinit	-101	-123
too*	248	126
took	337	172
took about	169	14
took al	160	83
took somet	129	-30
took too	97	-28
took … #	169	14
took … at	149	-45
took … many	97	-28
took … my	167	-13
took … rope	-41	130
took … whole	175	6
tooth	-112	28
tooth paink	-99	-106
tooth … do	-99	-106
toothache	-211	-197
top of	-2	110
top shelf	-103	-117
top … me	-2	110
tor	-251	-371
tor hud	-240	-231
tor i	-141	-173
tor luft	-227	-197
tor och	-42	-128
tor sex	135	0
tor … halse	-133	-115
tor … hema	-156	-147
tor … lagen	-135	-115
tor … munen	-154	-137
tor … pa	-149	-148
tor … rod	-125	-117
tor … spric	-154	-151
tor … vad	-137	-133
tor … vecko	135	0
tor*	-111	-127
tora	-420	-387
tora hande	-159	-155
tora lapar	-180	-189
tora ogon	-278	-248
tora … av	-159	-144
tora … hela	-128	-131
tora … nar	-112	-95
torka mig	206	3
torka … dar	113	29
torka … hemor	-109	-86
torka … ingen	-112	-84
torka … och	137	16
torkar	233	-2
torkat	-131	-156
torsd ar	-168	-134
torsd men	15	154
torsd och	-132	-116
torsd torsd	-168	-134
torsd … ar	-168	-134
torsd … det	185	114
torsd … jag	-108	-56
torsd … repet	13	136
torsdagar	-168	-134
torsk	-179	-154
torst slo	135	16
torstig	-102	-175
tort	-160	-157
tou*	4	245
touch me	20	209
touched	13	172
touches	11	149
touching	3	132
tow*	179	7
towel	191	21
tra	241	56
tracks	4	145
trad	181	-13
trad fol	161	6
trad ont	143	47
trad … i	143	47
trad … over	161	6
traden	-157	-149
tradolan	-170	-169
trafa	-99	84
trafa av	133	-8
trafa dokto	-173	-200
trafa en	-13	105
trafa folk	-128	-154
trafa nan	10	165
trafa vaner	15	114
trafa … aldre	-3	114
trafa … ater	-108	-133
trafa … en	141	60
trafa … famil	23	136
trafa … har	-81	-112
trafa … nasta	-99	-142
trafa … ny	10	165
trafade	58	146
trafades	133	-8
trafas	-2	114
trafat	-67	-101
train	-42	93
trake besta	-107	-115
trake … filte	-107	-115
trakeostomi	-107	-115
traki pa	-124	-110
trakighet	-150	-130
trakigt	-156	-167
trakt tipad	186	38
traktorn	284	65
tramp han	125	30
tramp mig	-136	-111
tramp snet	-151	-110
tramp … kan	-121	-95
tramp … pa	-171	-139
trampade	-214	-154
trampat	-121	-95
trampolin	125	30
trana	-210	-223
trana med	-109	-122
trana mer	-113	-135
trana pa	0	159
trana rorde	32	187
trana smog	2	108
trana som	-152	-135
trana tar	14	131
trana tving	1	93
trana vil	9	154
trana … en	-152	-135
trana … hans	23	100
trana … in	2	108
trana … knute	8	168
trana … mig	-2	145
trana … p	-109	-122
trana … pa	14	131
trana … utan	-115	-118
tranar	-199	-116
tranare	5	136
tranaren	111	276
tranat	76	137
trang	70	-88
trang efter	147	15
trang i	156	60
trang och	130	-18
trang … table	147	15
trang … trang	132	-3
trangre	132	-3
trangt	143	29
trani i	-243	-233
trani knat	-129	-115
trani tog	-120	-123
trani tupad	116	33
trani … brost	-107	-75
trani … gar	-173	-161
trani … hela	-104	-90
trani … knack	-120	-123
trani … magen	-197	-193
trani … sager	-129	-115
trani … under	-108	-97
traning	-228	-239
traningen	-82	-206
traningsrad	-171	-162
traningsvark	-231	-242
trans har	6	168
trans och	135	20
trans … #	135	20
transplanterad	135	20
trapa	-159	-209
trapa har	-51	86
trapa igar	-13	145
trapa men	-164	-110
trapa ner	-129	-142
trapa och	144	62
trapa slo	123	-5
trapa ut	-175	-204
trapa … for	-18	103
trapa … jag	17	139
trapa … medic	-124	-171
trapa … och	123	-5
trapan	93	230
trape a	87	13
trape och	137	19
trape … e	87	13
trapen	168	162
traphuset	116	133
trapo sen	-126	-122
trapo som	-109	-65
trapo … i	-98	-102
trapo … vanli	-109	-65
trapor	-266	-257
trapr nar	140	1
trapr … jag	140	1
trapracket	131	37
trasa	125	-2
trasdocka	154	8
trasi fonst	96	-29
trasigt	96	-29
tre	33	-111
tre bilar	31	126
tre dagar	-116	-227
tre fingr	128	3
tre gange	198	-22
tre handu	117	-13
tre huset	-105	-107
tre i	-129	-3
tre kilo	-129	-107
tre manad	-265	-251
tre pa	91	-72
tre stota	153	8
tre styck	115	183
tre toma	20	119
tre varje	-133	-132
tre vecka	116	31
tre vecko	68	-66
tre … #	-128	-98
tre … a	29	169
tre … alved	-103	-87
tre … dagen	136	13
tre … for	140	-1
tre … gamal	149	1
tre … gamla	149	22
tre … har	104	-9
tre … ikval	134	-8
tre … kal	116	31
tre … karto	20	119
tre … los	-127	-126
tre … men	111	-4
tre … nat	-231	-121
tre … om	-145	-168
tre … sa	123	16
tre … sedan	187	25
tre … skala	-163	-159
tre*	30	-206
trea	-120	-111
trea kansk	-144	-127
trear ar	139	6
trear fol	-139	-105
trear fraga	-137	-126
trear haler	-117	-108
trear har	154	16
trear slar	-103	-142
trear … #	-128	-130
trear … druck	132	25
trear … helt	153	28
trear … het	118	41
trear … i	-121	-98
trear … mig	-103	-142
trear … om	-137	-126
trear … sig	-146	-143
trearing	-224	-189
trearingen	98	-122
treated	-170	-220
tredj i	-144	-120
tredj trapa	-103	-99
tredj vanin	122	19
tredj … ar	-144	-120
tredj … i	-158	17
tredj … idag	113	-14
tredj … men	-110	-113
tredj … nu	140	134
tredj … o	-18	103
tredj … pa	-42	-117
treti alved	221	42
treti ar	-54	-132
treti knufa	-10	109
treti nu	-117	-96
treti … mig	-10	109
treti … och	-148	-131
treti … sen	-171	-174
trevl helg	-163	-149
trevlig	-7	-115
tri*	-156	-241
tried prune	-135	-158
trila	195	43
trila fran	154	27
trila i	154	46
trila … trape	154	46
trilade	180	23
tristes	-154	-179
trivs	-114	-141
tro	-199	-182
trode	165	-40
trode det	286	49
trode forst	147	38
trode ja	-187	-154
trode var	156	60
trode … det	147	38
trode … kanta	142	48
trode … men	172	-6
trode … skule	-231	-242
trode … var	308	44
trog	-171	-161
trog mage	-176	-165
trogt att	107	18
trogt … svalj	107	18
troja bran	99	-12
troja … och	99	-12
trojan	134	64
tromb #	-129	-107
tromb … mg	-129	-107
trombyl	-113	-138
tror	125	60
tror att	169	214
tror de	179	112
tror det	-37	-135
tror farmo	126	-3
tror hon	-39	107
tror lufte	-135	-115
tror nan	-11	131
tror pa	-13	162
tror papa	124	23
tror … armen	160	0
tror … barne	7	133
tror … blaso	-141	-139
tror … det	243	140
tror … e	203	130
tror … far	150	-1
tror … fat	127	23
tror … feber	132	13
tror … grana	4	118
tror … haler	217	104
tror … han	69	189
tror … har	-160	-105
tror … inte	-1	116
tror … min	171	11
tror … och	2	102
tror … overd	-2	92
tror … rund	-131	-108
tror … skule	31	113
tror … vad	-166	-142
tror … vi	14	200
trosan	-169	-135
trosk och	120	16
trosk … tapar	120	16
trosklarna	120	16
troso efter	4	137
troso … helge	4	137
trosor	57	168
trosorna	10	156
trot	-347	-145
trot a	137	45
trot att	128	-41
trot av	-117	8
trot efter	-215	-186
trot hela	-146	-162
trot i	-71	77
trot men	-118	-184
trot mit	114	28
trot nu	149	35
trot och	-220	-240
trot pa	-196	166
trot plots	86	41
trot sager	170	32
trot sen	-138	-145
trot som	-97	-99
trot vad	-141	-140
trot vil	27	123
trot … andas	183	47
trot … att	124	330
trot … bajse	-158	-125
trot … dagar	-164	-146
trot … den	-105	-125
trot … det	-171	-203
trot … en	-169	-173
trot … et	-97	-99
trot … fruse	-126	-134
trot … han	189	57
trot … har	-122	-164
trot … hjart	0	151
trot … i	114	28
trot … ilama	86	41
trot … jag	18	-132
trot … kraks	136	33
trot … lunch	-154	-160
trot … medic	-119	-124
trot … o	6	174
trot … ogone	-121	-94
trot … omorg	-95	-110
trot … ska	-141	-140
trot … tiden	-146	-162
trot … vil	60	-47
trota an	-112	-130
trota … vanli	-112	-130
trotare	137	17
troth efter	-166	-167
trothet	-28	-128
trots	8	-135
trots inhal	137	27
trots kasta	-158	-153
trots … sig	-158	-153
trotsalder	-158	-153
tru*	98	31
true … och	-110	-124
truma	202	30
truma a	83	9
truma … nu	102	19
try*	42	-66
tryck	124	-71
tryck a	178	-2
tryck anars	-105	-115
tryck ar	175	-26
tryck de	172	10
tryck det	146	4
tryck et	207	81
tryck fortf	77	-18
tryck i	161	-21
tryck lag	-135	-122
tryck melan	111	45
tryck mit	99	26
tryck ner	-3	132
tryck over	110	-64
tryck pa	-151	-39
tryck sig	-2	123
tryck som	151	5
tryck svara	107	39
tryck tor	-99	-106
tryck up	47	182
tryck va	-167	-151
tryck varje	-2	127
tryck … bihal	-130	-115
tryck … brost	237	8
tryck … dem	150	40
tryck … den	-121	-128
tryck … en	89	155
tryck … gar	104	23
tryck … glas	193	64
tryck … halse	153	3
tryck … handu	161	28
tryck … har	140	5
tryck … hela	132	53
tryck … igen	140	8
tryck … kinde	-126	-85
tryck … kvar	108	-21
tryck … mamas	122	58
tryck … mig	-26	193
tryck … mot	82	160
tryck … revbe	-198	-179
tryck … sig	165	7
tryck … skorn	-158	-154
tryck … skuld	111	45
tryck … under	77	-18
trycka	215	124
trycker	7	-98
trycket	39	-48
tryckt	148	119
tryckte	42	186
tryg	-250	-245
tryg i	-96	-151
tryg vilke	-77	-108
tryg … hjalp	-77	-108
tryg … ny	-126	-130
trygt	-55	63
trygt att	-15	153
trygt jag	-53	-80
trygt … undra	-53	-80
tryke o	120	41
tryke … jag	120	41
tryker	120	41
tuesd to	-124	-141
tug*	112	-94
tuga	-110	-87
tugad pa	198	26
tugad … finge	160	9
tugade	142	-34
tugar	48	-49
tugar dalig	131	6
tugar jag	-107	-98
tugar … blev	131	6
tugar … noga	-107	-98
tugat	182	12
tugat pa	182	12
tugat … mina	151	8
tugum ar	-84	-103
tugum … det	-84	-103
tugumi	-54	-117
tuk*	19	-138
tukehtuu	149	11
tukos … jalke	-169	-153
tukosa	-169	-153
tul*	140	-15
tulee	245	95
tulee nyt	123	8
tum*	-153	-349
tumen	-44	-273
tumen i	199	37
tumen med	-136	-128
tumen nar	-100	-139
tumen pa	-190	-201
tumen sen	-109	-94
tumen … av	142	19
tumen … en	-173	-169
tumen … hamar	-136	-128
tumen … igar	-109	-94
tumen … jag	-100	-139
tumen … pekfi	-155	-165
tumen … sagen	170	27
tums	-124	-120
tums are	-124	-120
tums … usele	-124	-120
tumy	-278	-244
tumy hurts	-195	-159
tumy … and	-143	-143
tun*	119	-62
tune	273	11
tune jalko	193	-7
tung	68	-84
tung kval	-119	-107
tung lastb	-117	-98
tung over	98	14
tung … brost	98	14
tunga	-80	-175
tunga a	189	20
tunga av	-136	-116
tunga bara	121	55
tunga blir	131	13
tunga e	122	21
tunga kans	230	68
tunga lite	-176	-138
tunga och	215	32
tunga pa	-228	-178
tunga sa	-135	-112
tunga sluta	-163	-152
tunga stor	102	28
tunga svale	157	33
tunga svart	167	78
tunga svide	-119	-98
tunga svuln	220	69
tunga tjock	117	53
tunga vaxer	107	35
tunga … att	167	78
tunga … av	-119	-98
tunga … blod	-133	-107
tunga … bloda	-163	-152
tunga … det	-123	-107
tunga … domna	-103	-83
tunga … dubel	191	53
tunga … for	125	26
tunga … i	107	35
tunga … jates	147	30
tunga … kafe	-202	-159
tunga … lite	-171	-146
tunga … nerki	119	9
tunga … ny	117	53
tunga … pizan	-116	-98
tunga … roste	91	34
tunga … stor	123	16
tunga … store	131	13
tunga … svar	102	28
tunga … tjock	139	64
tunga … vaxer	121	55
tungan	-33	-194
tungt	86	-24
tungt a	-94	-109
tungt att	91	-85
tungt i	200	72
tungt just	-119	-133
tungt men	-146	-167
tungt over	130	50
tungt … andas	117	-1
tungt … brost	231	97
tungt … konst	107	47
tungt … nu	-119	-133
tup*	121	81
tupa	130	12
tupa av	130	12
tupad … nan	116	33
tupakala	0	171
tupar	135	19
tupar av	135	19
tur*	226	62
turas	-145	-158
turas om	-145	-158
turne blue	163	18
turned	77	123
turni blue	116	11
turning	116	11
turpo pahki	123	21
turpoaa	217	31
turvonut	144	-5
tus*	-169	-103
tusar	-225	-205
tusar efter	-110	-91
tusar … gravi	-110	-91
tv	-169	38
tv n	-90	33
tv spel	-155	-151
tv … dog	-144	-150
tv … prata	12	93
tva alved	-255	-216
tva blodt	-158	-142
tva dagar	-157	-115
tva dygn	146	48
tva fingr	249	-3
tva gange	-54	76
tva hal	-118	-113
tva handu	133	0
tva hjart	-184	-146
tva karto	140	-4
tva kilar	-15	176
tva manad	22	-115
tva ord	154	-3
tva pa	-114	-125
tva slag	-133	-130
tva styck	171	-2
tva til	-146	-144
tva timar	135	-92
tva vanst	-128	-119
tva vecko	-123	-36
tva … borta	182	1
tva … den	-87	100
tva … gat	107	47
tva … hur	-128	-119
tva … i	203	134
tva … ipren	116	-5
tva … magne	132	23
tva … mot	-158	-140
tva … om	-145	-168
tva … sedan	-67	62
tva … sluta	-118	-113
tva … sover	128	14
tva … utan	164	6
tva*	-66	-133
tvaar biter	-141	-127
tvaar doter	129	24
tvaar har	164	-28
tvaar … blaso	-146	-123
tvaar … drick	-115	-81
tvaar … en	148	35
tvaar … fat	-134	-85
tvaar … haft	165	29
tvaar … mig	-141	-127
tvaar … sat	159	19
tvaar … tog	129	24
tvaar … tugat	151	8
tvaarig	129	24
tvaaringen	141	-123
tval	-236	-206
tvama ar	136	23
tvama … varm	136	23
tvamanaders	136	23
tvang om	-102	-132
tvang … att	-102	-132
tvangstankar	-111	-148
tvare och	193	8
tvaren	187	-17
tvart	199	23
tvart for	138	7
tvart svart	108	44
tvart … att	108	44
tvat	-144	-160
tvata behov	-124	-130
tvata honom	47	127
tvata mig	-23	143
tvatas	-184	-203
tvatat	-165	-118
tvatm kliar	-125	-95
tvatm … bara	-125	-95
tvatmaskin	-129	-107
tvatmedel	-122	-165
tvats och	-37	90
tvats … vad	-13	96
tvatstugan	11	203
tvi*	-78	130
tving att	-125	-147
tving en	36	132
tving hene	20	120
tving i	-122	-168
tving mej	-3	128
tving mig	-83	42
tving sig	-3	182
tving … att	44	167
tving … fast	32	145
tving … joba	-125	-147
tving … mig	-122	-168
tving … pa	-1	189
tving … sjalv	-166	-186
tving … til	24	258
tving … varje	24	108
tvinga	-115	11
tvingad	-58	103
tvingade	31	262
tvingar	-137	-122
tvingat	21	151
tvn	-5	140
tvn skick	-5	140
tvn … order	-1	113
twi*	112	-124
twice	127	-38
twitc al	117	-10
twitc shoul	-112	-93
twitc … over	117	-10
twitching	93	-57
two finge	120	5
two weeks	-237	-232
two … in	120	5
tycke dagar	-116	-142
tycke det	-14	-140
tycke … ar	-161	-249
tyn*	22	-105
tyngd	114	-33
tyngd over	208	21
tyngd … brost	208	21
typ	135	107
typ #	51	-120
typ besta	-6	151
typ do	29	133
typ eta	136	33
typ fyra	120	-10
typ gaspa	146	7
typ hundr	1	163
typ … asa	9	125
typ … av	-210	-183
typ … inte	5	139
typ … ipren	127	11
typ … magsj	136	33
typ … mig	-2	92
typ … sockr	-133	-111
tyst maken	-105	-107
tyst nu	196	17
tyst och	170	117
tyst … det	-15	126
tyst … haler	109	7
tytar satut	-4	114
tytar viilt	27	145
tytareni	37	145
ugn	162	29
ugn och	162	29
ugn*	-146	-172
ugnen	-167	-158
ugnen ar	-101	-107
ugnen spola	-124	-99
ugnen … bara	-101	-107
ugnen … kalt	-124	-99
uhk*	12	292
uhkaa	0	197
uhkailee	-8	153
uhkas tapaa	9	138
uhkasi	9	138
ukr*	-126	-94
ukraina	-120	-113
ult*	-177	-158
ultra i	-109	-92
ultra o	-82	-112
ultra … hjart	-130	-103
ultra … sa	-82	-112
ultra … vecka	-109	-92
ultraljud	-201	-178
ultraljudet	-109	-123
una*	24	163
unali mig	24	163
unaliva	24	163
unc*	139	80
uncon … not	214	-1
undan	6	159
undan table	-3	114
undan … och	-3	114
under	106	171
under ar	206	18
under armar	-250	-220
under behan	131	25
under bil	152	9
under borde	7	211
under brost	-64	-123
under doter	20	119
under efter	9	126
under en	106	-34
under fikat	131	18
under fotbo	127	26
under foten	-229	-214
under gymet	122	37
under hakan	153	29
under har	165	-14
under hogra	-154	-148
under hon	110	22
under huden	96	-95
under kansk	131	32
under kjole	2	104
under kliar	-100	-83
under kuden	4	178
under madra	0	155
under matan	10	158
under morkr	104	42
under nagel	-166	-142
under ogone	-167	-151
under om	36	132
under ont	125	15
under revbe	165	-30
under sange	-9	129
under sen	-27	98
under sover	103	15
under studi	-74	-109
under svamp	-124	-117
under tacke	-13	156
under tar	-111	-112
under the	166	104
under tva	-118	-113
under vaten	150	48
under vatne	102	160
under vit	-166	-135
under … bada	122	29
under … benen	165	0
under … den	118	32
under … det	-151	-150
under … dregl	137	26
under … efter	-152	-155
under … en	227	116
under … et	-108	-112
under … fast	-21	87
under … fins	-111	-100
under … flytn	-166	-135
under … frisk	-74	-109
under … hal	-118	-113
under … hjalp	-100	-83
under … hon	20	220
under … i	182	135
under … igen	-124	-117
under … ingen	-121	-108
under … jag	158	24
under … kraks	122	37
under … madra	20	119
under … men	-107	-88
under … mest	103	15
under … mins	14	134
under … nasvi	101	-4
under … nu	133	13
under … och	133	-25
under … pa	87	-33
under … patie	-103	-102
under … ser	122	58
under … stund	122	0
under … svart	121	57
under … til	114	49
under … vad	-118	-104
underarmarna	-116	-54
underarmen	177	58
underbenet	181	19
underklader	-8	129
undernard	-105	-93
underskoterska	-145	-178
undersokning	23	129
undra bara	-262	-213
undra gor	18	143
undra han	-131	-137
undra hur	-44	156
undra ja	-154	-154
undra nar	-104	-130
undra om	-248	-284
undra over	66	-62
undra va	-163	-160
undra vad	-141	-146
undra var	-184	-186
undra … ar	98	-28
undra … det	146	198
undra … han	-99	-125
undra … hjart	-121	-113
undra … hon	-129	-141
undra … hur	-166	-185
undra … jag	-138	-324
undra … lange	29	143
undra … langt	18	155
undra … man	-225	-182
undra … min	-11	-98
undra … nagon	13	132
undra … nar	-156	-156
undra … ni	-133	-233
undra … om	-160	-118
undra … over	-53	-80
undra … sjalv	-103	-117
undrade	66	-72
undrar	-289	-215
undul kipar	-175	-122
undul … efter	-175	-122
undulaten	-175	-122
ung*	-156	-203
unga	-106	-153
ungar sag	17	159
ungar tar	-156	-155
ungar … kal	-127	-126
ungarna	-200	-94
ungdomsmotagningen	-126	-133
ungef en	-189	-195
ungef fem	-143	-122
ungef jag	132	42
ungef … #	-103	-103
ungef … minut	153	33
ungef … vecka	-154	-144
ungefar	-15	-149
ungen skrik	31	156
until i	46	-101
until … pased	113	-34
up	242	71
up after	125	5
up ala	194	24
up alt	-78	38
up and	126	143
up besvi	1	130
up blod	195	28
up blood	141	18
up dark	119	16
up direk	-107	-98
up efter	78	-53
up every	-135	-61
up fem	-194	-193
up flera	123	2
up for	101	-42
up gar	-105	-118
up gaspi	121	9
up han	117	-39
up handl	211	7
up hela	198	100
up hene	126	10
up honom	142	-3
up hopet	-133	-143
up jag	176	68
up kans	-135	-131
up knat	-114	-102
up lagen	33	122
up masor	125	21
up med	139	139
up medic	-2	149
up mig	-152	34
up min	-157	-169
up mot	272	52
up mycke	152	38
up na	130	36
up nat	153	31
up och	-61	-188
up ogone	35	121
up pa	-21	-165
up pojke	116	24
up repet	128	-8
up saren	-17	159
up sexar	144	69
up sig	40	150
up since	-163	-145
up skakf	127	17
up skola	25	207
up tavlo	-122	-106
up tiden	-136	-130
up til	157	162
up trani	-129	-115
up tre	-129	-107
up ur	165	22
up with	-235	-152
up … ansik	167	14
up … att	149	12
up … axeln	181	63
up … blod	212	18
up … bra	-182	-188
up … domna	142	15
up … for	165	20
up … ga	-175	-186
up … halse	230	50
up … han	151	34
up … he	-5	161
up … hop	2	155
up … inte	5	-110
up … kaken	142	18
up … kilo	-236	-151
up … ljums	166	20
up … magen	107	18
up … man	90	27
up … men	145	21
up … mina	166	-20
up … morgo	-114	-118
up … mot	-29	193
up … mun	-117	-122
up … nar	23	127
up … naten	116	-5
up … ner	124	-9
up … och	123	19
up … ocksa	-4	125
up … of	162	33
up … om	-112	-168
up … ont	-122	-106
up … opera	-106	-97
up … over	-105	-118
up … saved	-16	97
up … sekun	123	2
up … sjon	138	11
up … stuf	119	16
up … table	104	140
up … tarta	-123	-128
up … that	-116	-117
up … throa	-205	-203
up … tiny	-117	-84
up … ur	165	2
up … vanst	139	63
up … vikt	-199	-164
up … yeste	-163	-145
up … yr	127	17
upa*	158	26
upat	158	28
upb*	7	-138
upbla i	-110	-102
upbla mage	-173	-153
upbla och	-138	-166
upbla … gasig	-162	-154
upbla … magen	-110	-102
upblast	8	-138
upd*	-50	101
updrag	31	145
upe nu	35	-108
upe pa	-14	156
upe … men	170	-3
upe … taket	-14	156
upfor	211	2
upfor trapa	173	1
upfor … och	171	13
uph*	-51	98
uphora	2	151
upk*	-157	-161
upkor ar	-123	-126
upkor … pa	-123	-126
upkorningen	-157	-161
upl*	-6	231
uplev det	15	112
uplev en	12	141
uplev … var	12	141
upleva	19	164
uplosas	-5	177
upr*	87	114
upradade	13	165
upsag ger	-123	-114
upsag … magon	-123	-114
upsagd	19	145
upsagning	-153	-165
upsto och	-149	-105
upsto … han	113	38
upsto … hosta	-149	-105
upstotningar	-147	-199
upsva kraks	148	22
upsva … avfor	148	22
upsvald	112	-1
upvaxt	-135	-150
ur	125	-88
ur bade	166	43
ur badka	132	14
ur badtu	144	69
ur en	196	36
ur fatol	-94	-72
ur flask	135	20
ur hande	145	18
ur huvud	133	-6
ur mig	-105	-192
ur narko	-158	-142
ur nasan	120	-8
ur orat	134	-51
ur sig	179	38
ur skape	-37	120
ur vanst	-125	-101
ur … a	166	49
ur … ater	125	23
ur … efter	201	117
ur … han	175	10
ur … med	134	19
ur … nasa	166	43
ur … nasbo	-125	-101
ur … nys	134	-7
ur … och	149	206
ur … orden	-158	-142
ur … sater	-94	-72
ur … tva	130	22
urg*	-26	148
uri*	-5	-173
urin	122	16
urin sen	122	16
urin … i	122	16
urine en	-113	-106
urine … gang	-113	-106
urinen	-225	-204
urinv har	127	17
urinv nu	182	48
urinv svide	-139	-122
urinv tror	-203	-162
urinv … gat	127	17
urinv … jag	-203	-162
urinv … och	-167	-135
urinv … yr	151	45
urinvagsinfektion	-92	-158
urinvagsinfektonen	127	17
ursak … kopt	9	105
ursakt	-71	72
use*	-50	-140
used to	-120	-102
used … have	-120	-102
usele now	-124	-120
usu*	-186	-161
usual	-186	-161
ut	250	295
ut a	157	75
ut att	132	118
ut bara	-8	105
ut blod	127	-32
ut dem	11	164
ut den	-199	-62
ut et	54	181
ut forsa	-4	121
ut fran	26	126
ut genom	158	99
ut grons	-120	-111
ut han	1	139
ut hans	-12	117
ut harif	-21	81
ut hene	7	177
ut honom	22	156
ut i	317	169
ut med	-197	-142
ut medic	-146	-179
ut min	-203	-134
ut mina	14	122
ut mot	43	120
ut naken	13	140
ut om	13	138
ut pa	-62	166
ut sagt	36	127
ut snor	-117	-86
ut somnt	-9	108
ut stelk	-104	-68
ut stygn	-156	-167
ut trade	-5	107
ut … #	148	30
ut … alt	9	124
ut … andra	19	114
ut … ansik	143	32
ut … ar	107	-76
ut … armen	253	57
ut … axeln	181	70
ut … axlar	104	23
ut … bada	165	-10
ut … blama	153	6
ut … blod	1	133
ut … brode	2	121
ut … dan	3	118
ut … det	143	145
ut … en	-115	74
ut … farva	-10	137
ut … gamal	148	27
ut … glad	-120	-111
ut … ha	133	22
ut … hel	-124	-132
ut … hon	125	189
ut … hunde	27	159
ut … in	91	132
ut … isen	-13	191
ut … jag	-68	71
ut … journ	-100	-122
ut … juni	-158	-119
ut … knol	-135	-119
ut … med	-170	-63
ut … medic	-118	-59
ut … munen	132	9
ut … nar	6	135
ut … nat	26	150
ut … om	-19	115
ut … pa	-72	106
ut … rygen	122	-30
ut … skoge	12	178
ut … snon	-28	114
ut … tiden	-156	-183
ut … ur	8	134
ut … vagen	21	132
ut … vanli	-128	-126
ut … vanst	227	45
uta*	171	194
utag	-130	-88
utag kvar	-129	-120
utag … blodt	-129	-120
utan	154	145
utan att	297	85
utan forva	171	46
utan honom	1	174
utan kanse	121	28
utan magka	-97	-97
utan mig	38	166
utan probl	-138	-104
utan under	-8	129
utan … det	145	100
utan … mag	-97	-97
utan … mama	-38	76
utan … nar	14	156
utan … skrik	172	-14
utanf ar	81	-29
utanf doren	-13	115
utanf med	-8	145
utanf mit	2	139
utanf porte	-15	157
utanf … en	-21	114
utanf … hus	132	43
utanf … ingen	110	-8
utanf … iskal	81	-29
utanf … och	-50	105
utanfor	121	251
utat	163	56
utat ar	22	135
utat … alt	22	135
utatv … inte	115	21
utatvridet	140	41
utb*	-269	-129
utbrand	-136	-147
utbrot	-142	-136
utbyt	-18	165
utbyt det	18	153
utbyt och	-1	105
utbyt … att	-1	105
ute	311	216
ute det	-9	120
ute hela	173	2
ute lite	-116	-94
ute med	-21	84
ute men	122	13
ute pa	129	230
ute tora	-141	-128
ute … balko	-5	132
ute … bilen	-21	84
ute … bron	50	135
ute … fins	-9	120
ute … lapar	-141	-128
ute … mig	-103	-114
ute … naten	173	2
ute … omt	-116	-94
ute … snon	215	17
ute*	-163	-159
utebl besok	-163	-159
uteblivet	-163	-159
utg*	-112	-55
utgan fast	-129	-120
utgan … jag	-129	-120
utgang	10	138
utgangen	-40	-115
utganget	-129	-120
uti*	5	117
utifran	5	117
utl*	-160	-158
utlan kan	-130	-139
utlan … jag	-130	-139
utlandet	-130	-139
utn*	37	180
utnyt av	9	130
utnytjad	17	151
uto*	202	162
utom er	2	136
utomkveds	184	20
utomkvedshavandeskap	163	23
utoml for	30	119
utoml … att	30	119
utp*	32	166
utpla hela	21	133
utpla … famil	21	133
utplana	32	166
utr*	-303	-348
utred for	-146	-152
utreda	-165	-186
utredas	-160	-162
utredning	-227	-214
utret	-138	-143
utsat	-43	103
utsat av	2	104
utsat for	-33	85
utsat … brot	-107	-125
utsat … overg	11	97
utsat … sin	2	104
utskr fran	-5	143
utskr idag	-115	-109
utskr … pig	-115	-109
utskr … psyk	-5	143
utskriven	-118	27
utskrivet	-171	-196
utsla efter	-190	-156
utsla har	-146	-141
utsla i	-139	-125
utsla jag	-82	-93
utsla och	117	-40
utsla overa	194	48
utsla pa	-238	-215
utsla som	162	2
utsla … armen	-192	-147
utsla … armve	-112	-103
utsla … feber	-152	-134
utsla … forsv	-146	-141
utsla … halse	-106	-83
utsla … hela	177	60
utsla … inte	126	24
utsla … klada	-150	-130
utsla … kraks	101	43
utsla … magen	-203	-170
utsla … ny	-158	-119
utsla … ser	153	6
utsla … skrev	-82	-93
utsla … sma	106	6
utsla … svart	112	25
utslag	7	-131
utslagen	199	123
utslaget	-82	-93
utv*	-12	379
utvag	24	213
utvald	19	215
utvecklingstorda	7	132
utvilad	-116	-118
utvis jag	0	149
utvisning	0	157
uuden	-186	-191
uus*	-116	-131
uusia	-111	-123
v	101	-99
v #	50	-67
v … bara	-108	-78
v … barne	118	15
v … blode	133	61
v … huvud	147	62
v … inga	87	-22
v … jateo	101	45
v … mar	-180	-143
v … o	156	23
va	-56	76
va #	-136	-149
va ar	-166	-139
va borta	130	145
va de	-35	-142
va e	-150	-55
va har	6	149
va hjalp	-107	-122
va kvar	24	178
va les	-118	-116
va me	-23	125
va nice	-2	116
va nog	-7	106
va ska	16	-169
va skont	1	141
va tre	-24	125
va … bast	-166	-139
va … e	69	143
va … efter	-75	-92
va … gor	-4	138
va … hant	110	-8
va … har	16	161
va … langr	14	171
va … om	-61	82
va … pa	53	176
va … sa	135	-15
va … sager	107	-15
va … sepsi	-155	-148
va … sta	-95	-104
va … styck	-16	118
vaa*	39	273
vaan	21	252
vaan kuole	6	127
vab	-101	-90
vac*	-189	-388
vacin	-260	-328
vacin behov	-91	-133
vacin for	-100	-131
vacin har	-118	-112
vacin igar	-107	-76
vacin mot	-206	-261
vacin och	117	14
vacin skyda	-128	-105
vacin til	-98	-140
vacin … barne	-99	-145
vacin … fraga	125	30
vacin … hjarn	-192	-129
vacin … mot	-164	-159
vacin … tbe	-178	-186
vacination	-177	-214
vacine	-181	-161
vacinera	-131	-160
vacineras	-182	-152
vack tror	-8	109
vack … att	-8	109
vack … inte	112	14
vacka	202	-85
vacka for	128	14
vacka han	173	24
vacka til	140	9
vacka … mat	128	14
vacka … snark	124	17
vacke hene	-4	101
vad	-254	-282
vad ala	13	121
vad ar	-276	-175
vad betyd	-210	-205
vad de	101	-22
vad den	-147	-157
vad fins	-182	-148
vad han	-54	130
vad hande	-78	103
vad hoger	-127	-109
vad kan	-284	-276
vad kosta	-130	-113
vad man	-203	-148
vad menar	-136	-158
vad o	142	32
vad och	135	46
vad ont	-118	-116
vad rakna	-136	-112
vad sager	21	131
vad salte	94	9
vad ska	-98	-175
vad styvp	11	88
vad … ambul	-185	-146
vad … att	-87	-130
vad … det	-354	-307
vad … en	-170	-161
vad … gifti	-120	-103
vad … gor	28	249
vad … gora	168	32
vad … hant	165	5
vad … hete	94	9
vad … heter	-141	-155
vad … i	-189	-159
vad … jag	84	-43
vad … man	-158	-212
vad … menin	-139	-136
vad … min	16	169
vad … ni	-136	-158
vad … norma	-142	-110
vad … nu	145	34
vad … om	-7	138
vad … plots	112	30
vad … postp	-133	-142
vad … sager	93	-88
vad … skiln	-201	-173
vad … snora	-121	-125
vad … som	-136	-112
vad … tanke	38	167
vad*	-160	-315
vaden	-74	-219
vaden det	-112	-102
vaden efter	225	35
vaden har	152	35
vaden kramp	-143	-138
vaden som	-162	-124
vaden svule	98	45
vaden … flygr	183	61
vaden … pa	-143	-138
vaden … rod	132	35
vaden … sen	98	45
vaden … svule	168	23
vaden … varit	196	43
vader inget	-125	-113
vader … mer	-125	-113
vader … nater	-115	-107
vaderna	-255	-227
vadkramp	-178	-169
vadre alt	-102	-86
vadre … varke	-102	-86
vadret	-115	-103
vag	208	217
vag att	142	41
vag dregl	-128	-109
vag hem	55	185
vag hon	-120	-105
vag kvar	-9	120
vag ut	215	155
vag … bara	-8	105
vag … dacka	129	-12
vag … dregl	-120	-105
vag … fran	-32	115
vag … o	-128	-109
vag*	-84	146
vaga	-71	36
vagar hjalp	-141	-141
vagar med	6	127
vagar skaka	-42	-106
vagar ta	-115	-114
vagar … lapst	6	127
vagar … table	-115	-114
vagel	-261	-244
vagel i	-159	-144
vagel pa	-130	-141
vagel tror	-109	-82
vagel … jag	-109	-82
vagel … ogat	-175	-151
vagen	76	217
vagen av	3	116
vagen barne	32	138
vagen for	36	176
vagen jag	-29	109
vagen kan	-94	-123
vagen med	55	179
vagen nar	3	121
vagen nu	8	112
vagen och	209	130
vagen tils	-33	208
vagen vad	-170	-163
vagen vi	4	115
vagen … anges	-24	79
vagen … att	21	132
vagen … bebis	-28	125
vagen … det	-20	177
vagen … grate	32	138
vagen … hon	-15	145
vagen … huvud	141	-4
vagen … kan	-170	-163
vagen … manga	-124	-147
vagen … maste	-138	-124
vagen … munen	105	-1
vagen … ni	-94	-123
vagen … sin	3	116
vagen … skrat	30	153
vager	-102	105
vager #	-116	27
vager … kilo	-15	125
vagor … nu	111	6
vagorna	111	6
vagra ata	-164	-160
vagra ge	-115	-119
vagra koma	-17	143
vagra prata	21	145
vagra … hem	-21	101
vagra … ner	-7	106
vagra … sig	-115	-119
vagrar	-166	11
vah*	-172	9
vahan	-169	-2
vahan kuume	-125	-135
vahan … ja	-152	-176
vai*	40	116
vaika ravis	141	-24
vaikeaa	125	7
vaimo	10	160
vaimoaan	-5	164
vain nuha	-129	-117
vain vasyn	-134	-156
vaka honom	134	25
vaka … snark	134	25
vaken	36	-168
vaken igen	156	33
vaken men	208	-24
vaken … forvi	148	25
vaken … men	156	33
vakna	279	310
vakna av	156	212
vakna direk	-139	-125
vakna en	-24	146
vakna for	199	-15
vakna gar	116	22
vakna heler	35	119
vakna i	31	202
vakna idag	105	32
vakna igen	26	147
vakna imorg	14	157
vakna jag	208	65
vakna klock	-208	-212
vakna lixom	-3	119
vakna man	28	121
vakna med	-187	-75
vakna men	186	43
vakna mer	31	170
vakna o	-61	-129
vakna orden	142	5
vakna rikti	149	34
vakna sa	-123	-159
vakna up	-13	174
vakna … ar	136	94
vakna … att	232	186
vakna … besvi	1	130
vakna … blir	3	113
vakna … blod	-92	-109
vakna … bredb	116	22
vakna … byxor	10	164
vakna … domna	131	19
vakna … frukt	82	25
vakna … fyra	-152	-154
vakna … gang	-13	148
vakna … golve	149	12
vakna … har	-8	139
vakna … hoger	120	16
vakna … hor	-148	-140
vakna … komer	94	21
vakna … krakt	144	69
vakna … liv	-89	-119
vakna … med	105	32
vakna … morgo	-4	172
vakna … morse	129	1
vakna … och	-99	-131
vakna … ont	157	4
vakna … pa	138	-12
vakna … plots	-164	-141
vakna … skrek	162	26
vakna … skrik	-159	-178
vakna … tidig	-142	-131
vakna … til	-17	106
vakna … tre	-136	-134
vaknade	-111	57
vaknat	161	16
vakta mig	16	142
vakta och	-121	-113
vakta … de	27	107
vakta … undra	-121	-113
vaktare	-121	-113
val dar	-105	-129
val det	7	140
val sa	-123	-161
val … det	72	134
val … ena	105	-12
val … men	139	-39
val … om	-105	-129
val … sorg	-69	-89
val*	69	277
vald	-193	-146
vald hema	-134	-139
vald … nara	-102	-151
vald … park	10	142
valdi lugn	-120	-113
valdi ont	234	40
valdi … i	199	20
valdi … och	194	-29
valdi … perso	-120	-113
valdigt	268	-1
valdt i	1	165
valdt inat	9	145
valdt mig	36	102
valdt och	-141	-163
valdt pa	7	135
valdt vart	8	112
valdt … blev	-119	-145
valdt … helge	29	165
valdt … nar	36	102
valdt … ska	8	112
valdtagen	31	310
valdtakt	7	134
valdtar	36	102
valer	174	-5
valing	-188	-209
valinstald	-162	-149
valjer	12	197
valmi poyda	5	119
valmiiksi	13	122
valmiina	15	127
valmis	5	119
valp	-157	-148
valp slog	-157	-148
valp … i	-157	-148
valpe blode	-116	-114
valpe har	-158	-118
valpe … atit	-115	-83
valpe … fran	-116	-114
valpen	-201	-173
valsen	132	6
valt	-8	230
valt datum	-11	127
valt det	2	117
valt ut	-4	135
valt … trade	-5	107
valtagen	0	171
valtakt	-12	103
valte	153	-1
valte over	134	17
valte … min	122	9
valtranad	-128	-134
valuu	153	-3
van forso	-105	-116
van han	-18	86
van pa	-9	117
van sa	25	176
van tel	-89	-126
van tog	-131	-159
van tryck	90	27
van … det	-131	-159
van … is	-89	-126
van … letar	-18	86
van … pa	90	27
van … ta	-105	-116
van*	-157	-138
vanar famil	35	130
vanarat	35	130
vande	56	118
vande bort	-141	-132
vande man	-183	-195
vande mig	-195	-254
vande vi	-117	-138
vande … huvud	-141	-132
vande … i	-195	-254
vande … os	-117	-138
vande … sig	-180	-209
vander	-252	-136
vandr fran	113	40
vandr runt	-12	106
vandr … ner	98	30
vandr … pa	-12	106
vandr … tan	113	40
vandrat	141	15
vaner	-275	-251
vanin dor	3	124
vanin ringd	19	100
vanin siter	-9	157
vanin … hos	-9	157
vanin … man	3	124
vanin … och	19	100
vaninan	-12	171
vaningen	215	287
vanje man	-124	-116
vanje … sig	-124	-116
vanjer	-168	-138
vanli anfal	-138	-110
vanli bara	-146	-108
vanli bebis	-108	-78
vanli det	-105	-130
vanli hade	-105	-90
vanli har	-171	-111
vanli igar	97	114
vanli inget	-142	-135
vanli mar	-121	-82
vanli migra	-164	-175
vanli nasbl	112	8
vanli ont	-113	-122
vanli sysko	-120	-121
vanli table	-142	-124
vanli tar	-147	-135
vanli vid	95	-36
vanli … ar	-157	-102
vanli … badru	86	-21
vanli … behov	-115	-113
vanli … bra	-124	-88
vanli … det	-117	-124
vanli … forny	-109	-65
vanli … igar	-138	-110
vanli … lunch	126	-6
vanli … men	-72	72
vanli … prata	85	-26
vanli … sista	-112	-130
vanli … spark	-108	-78
vanli … sprun	-105	-90
vanli … table	-140	-127
vanligt	-235	-189
vans doter	-130	-140
vansi ont	134	24
vansine	-131	-143
vansinigt	152	30
vanst ar	120	30
vanst arm	273	49
vanst armba	114	28
vanst armen	150	34
vanst axel	145	62
vanst ben	-54	-108
vanst for	147	21
vanst hand	110	-87
vanst hur	-128	-119
vanst ilama	111	45
vanst konst	120	20
vanst nasbo	-125	-101
vanst och	159	13
vanst oga	172	-5
vanst … domna	141	52
vanst … efter	-105	-115
vanst … for	133	-1
vanst … inte	99	48
vanst … linda	-128	-119
vanst … nar	-54	96
vanst … och	104	41
vanst … sa	135	19
vanst … sager	97	13
vanst … sen	136	6
vanst … som	127	-10
vanst … sover	140	5
vanster	135	-33
vansterarmen	186	1
vansterhanden	133	-1
vansterhander	-128	-119
vanstr	119	42
vanstra	166	33
vanta	165	55
vanta barn	-199	-137
vanta pa	107	248
vanta sa	-3	140
vanta til	216	66
vanta vart	-128	-103
vanta vi	-167	-187
vanta … att	2	136
vanta … forst	-136	-128
vanta … i	138	27
vanta … manda	205	54
vantar	-175	77
vantat	-129	-158
vante	159	42
vante van	-89	-126
vante … tel	-89	-126
vantelistan	-89	-126
vantetiderna	-132	-142
vantr igar	-136	-130
vantr … lange	-88	-136
vap*	39	198
vape	150	11
vapen	-69	115
vapen pa	32	106
vapen … inte	9	116
vapen … jag	-14	104
vapen … natet	32	106
vapenintyg	-110	-146
vapenskapet	9	144
vapne liger	3	141
vapne … framf	3	141
vapnet	3	154
var	-227	-134
var #	-213	-249
var alt	-108	-42
var ar	-170	-167
var atama	116	39
var avsta	-144	-143
var bara	-68	-133
var bebis	-97	-136
var betal	-106	-97
var bla	145	2
var borja	-134	-162
var borta	202	186
var bra	-147	-105
var champ	145	50
var de	1	144
var den	147	184
var det	-164	19
var dod	74	244
var doter	-39	86
var drank	114	30
var ensam	41	158
var far	-147	-168
var femar	-164	-188
var femte	146	-1
var for	126	172
var fyler	-105	-96
var get	-127	-115
var gor	-170	-188
var han	160	154
var hitar	-242	-282
var hjart	-151	-137
var i	-49	139
var jag	-44	135
var kanta	181	69
var koper	-251	-248
var lamna	-245	-267
var liger	-120	-120
var lila	122	2
var liten	-108	-98
var man	-127	-164
var nara	-26	95
var nyfod	177	12
var och	-46	126
var om	-108	-150
var plan	-163	-151
var pojke	67	-82
var sista	-13	117
var siter	-137	-109
var sjalv	-97	-120
var sjuk	-164	-175
var ska	-107	-69
var skick	-147	-102
var skule	-103	-126
var snal	11	126
var som	260	19
var son	148	230
var svag	127	21
var tande	146	32
var til	-188	-137
var tiond	171	0
var trad	-134	-113
var tre	-20	118
var under	201	22
var ut	-8	118
var ute	157	145
var utsla	-9	127
var vacin	-159	-128
var vadkr	-110	-79
var vid	50	161
var … akute	-128	-143
var … ar	269	80
var … behov	-108	-98
var … bor	-4	218
var … borta	62	-76
var … brand	-137	-108
var … de	-180	-157
var … det	-121	-124
var … en	221	166
var … enda	30	188
var … et	125	42
var … farfa	9	134
var … fest	2	165
var … for	-163	-154
var … forst	123	53
var … ful	12	154
var … ga	12	127
var … gange	-10	132
var … grane	-98	-114
var … gymet	140	16
var … han	67	133
var … har	151	101
var … hon	-177	-145
var … i	52	-86
var … inte	-199	-218
var … jag	-344	-386
var … jarnv	50	161
var … jourm	-120	-120
var … kan	-114	-128
var … kansk	144	69
var … kraks	127	44
var … kramp	-135	-107
var … krope	-142	-124
var … lagt	-157	-156
var … man	-306	-237
var … men	177	23
var … minut	230	10
var … narma	-147	-155
var … nyser	-115	-106
var … om	37	-93
var … panik	-124	-103
var … prata	59	116
var … rad	-99	-124
var … sa	-158	-63
var … sat	7	135
var … slog	116	39
var … smal	19	127
var … sned	105	-1
var … stod	-102	-88
var … styck	10	127
var … time	-47	-147
var … tva	101	125
var … under	-74	-109
var … vanli	35	-97
var … vaten	149	35
var … vi	-165	-159
var … vid	178	58
var … vil	-141	-168
var*	-127	39
vara	-41	165
vara dod	2	131
vara en	148	108
vara ensam	-55	147
vara forbe	-175	-169
vara gravi	148	65
vara hos	15	154
vara kvar	6	210
vara manis	9	164
vara med	-175	-83
vara nog	14	171
vara organ	23	165
vara oroli	-127	-137
vara pig	142	25
vara rad	-100	-135
vara sjuks	-116	-174
vara skold	-145	-126
vara strok	-157	-115
vara til	185	2
vara … att	-147	-166
vara … barnv	12	126
vara … besva	185	2
vara … jag	-1	145
vara … langr	-90	97
vara … last	9	102
vara … med	-126	-5
vara … mer	9	164
vara … na	2	135
vara … nagra	-87	-126
vara … och	27	183
vara … om	23	165
vara … svima	137	54
varad en	-146	-122
varad … fem	94	9
varad … sekun	-146	-122
varan doter	133	-12
varan minut	242	40
varan sa	-114	-99
varan sen	123	43
varan vecka	-152	-174
varan … fort	-114	-99
varan … har	133	-12
varan … krakt	123	43
varan … och	134	25
varanan	206	-21
varandra	-75	-184
varas	-165	-168
varas alt	-143	-127
varas gar	-72	-98
varas lag	-105	-90
varas … ala	31	113
varas … ar	-148	-152
varas … pa	-77	-118
varas … var	-141	-113
varat ajan	-114	-136
varata	-95	-133
vardc nasta	105	32
vardc … vecka	105	32
varde var	-147	-141
varden	-125	-161
vardet	-147	-141
vare	136	67
vare for	162	143
vare huvud	141	5
vare idag	-170	-176
vare o	131	35
vare och	149	140
vare tanka	46	124
vare … det	-102	-86
vare … om	46	124
vare … vare	173	114
vare … varje	162	143
varfo jag	-67	86
varfo overl	22	146
varfo … over	22	146
varfo … ska	2	118
varfo … skriv	7	177
varfor	-68	183
vari	-130	-175
varit djupt	30	149
varit ine	49	149
varit med	67	-65
varit och	-2	146
varit … men	152	-6
varit … nere	-8	140
varit … och	160	97
varit … om	67	-65
varit … titat	-2	146
varit … toa	-129	-115
varit … tva	-127	-148
varje	-67	111
varje andet	282	11
varje ar	-48	-195
varje barn	25	153
varje dag	18	243
varje efter	-120	-111
varje helg	-20	142
varje kval	-130	40
varje malti	25	151
varje manad	-261	-254
varje morgo	-63	110
varje nat	-215	-118
varje skolm	-94	-107
varje sonda	-162	-172
varje steg	148	69
varje … att	30	183
varje … dorar	-120	-113
varje … efter	-146	-126
varje … fakti	-11	112
varje … forsv	-94	-107
varje … hade	-2	127
varje … inan	-172	-211
varje … jag	-159	-129
varje … lite	-135	-115
varje … napro	-90	-97
varje … nu	34	269
varje … o	-38	100
varje … over	-114	-98
varje … pa	35	135
varje … sist	-27	98
varje … tips	-142	-131
varje … typ	-27	113
varjedag	19	131
vark	-278	-252
vark i	-315	-258
vark melan	97	6
vark up	92	31
vark … benet	125	28
vark … ena	-164	-141
vark … hofte	-109	-104
vark … i	105	38
vark … kaken	-127	-125
vark … krope	-140	-111
varka komer	74	-45
varka varan	199	27
varka … minut	199	27
varka … varan	121	19
varkar	240	36
varkarna	152	-23
varke i	3	125
varke nar	-188	-181
varke och	166	130
varke sa	152	7
varke sama	-102	-86
varke up	137	25
varke … gamla	-102	-86
varke … sjale	3	125
varker	103	-153
varld gar	6	127
varld kan	-95	-98
varld smal	119	40
varld snala	-147	-149
varld … i	119	40
varld … under	6	127
varm	170	-85
varm #	6	-93
varm handu	-119	-108
varm men	125	-8
varm som	205	34
varm … en	179	28
varm … inte	129	17
varm … jag	86	-24
varm … men	-121	-88
varm … och	126	23
varma	-264	-190
varma nu	-120	-103
varma och	-135	-114
varma … jag	-135	-114
varme ar	-143	-147
varme pa	-126	-131
varmen	-188	-237
varmeslag	204	-4
varmt	-249	-152
varmt ar	-102	-113
varmt bara	-103	-95
varmt … dar	-103	-95
varmt … det	-102	-113
varslet	31	157
varst	-115	-133
varst efter	-103	-103
varst huvud	213	71
varst jag	134	-41
varst … i	189	27
varst … varit	144	1
varsta	315	116
vart barn	-119	-138
vart forst	-128	-103
vart gar	18	142
vart man	-12	103
vart ringe	-192	-128
vart ska	16	151
vart skick	66	-60
vart vande	-163	-39
vart … jag	-170	-36
vart … ska	3	147
vart … testa	-110	-89
vart … vi	-153	-175
varta	-381	-333
varta pa	-224	-202
varta under	-168	-144
varta … fingr	-157	-127
varta … foten	-168	-144
varta … tumen	-164	-158
varto koma	-114	-121
varto pa	-234	-214
varto … de	-114	-121
varto … hande	-215	-200
vartor	-306	-243
varva ner	-103	-122
varvar	-103	-122
vas*	95	-41
vaser	261	34
vaser nu	153	41
vaser och	142	10
vaser … hon	114	-1
vaser … jag	129	3
vaskan	74	166
vasta kuume	121	8
vastasyntyneela	121	8
vasynyt	-197	-232
vat*	110	-13
vata … pa	137	10
vaten	-120	-186
vaten det	99	134
vaten diare	164	68
vaten domna	122	16
vaten hela	-121	-132
vaten hema	-137	-130
vaten i	-156	-152
vaten och	-32	-141
vaten over	298	48
vaten tils	26	123
vaten … badka	149	35
vaten … brost	126	30
vaten … det	-144	-144
vaten … i	155	33
vaten … jag	26	123
vaten … orat	-171	-157
vaten … over	133	47
vaten … sej	148	19
vaten … sig	173	10
vaten … vagor	111	6
vaten … vecka	-121	-132
vatenkokarn	148	19
vatentun	164	68
vatko han	-137	-115
vatko pa	-119	-114
vatko … lilan	-96	-90
vatkopor	-233	-215
vatne det	-32	130
vatne gick	273	-34
vatne har	117	-66
vatne i	159	142
vatne men	-2	112
vatne … a	137	9
vatne … ar	-24	114
vatne … badtu	135	37
vatne … gat	117	-66
vatne … och	172	-11
vatne … poole	167	-11
vatne … preci	137	-10
vatne … vande	-2	112
vatnet	270	220
vatni diare	212	85
vatni … sen	142	48
vatnig	212	85
vatsk lite	-189	-175
vatsk ur	224	30
vatsk … orat	224	30
vatska	39	-113
vatskar	-189	-175
vatskeersatning	-175	-120
vau*	250	-33
vauva	239	-15
vauva on	169	-25
vauva tulee	123	8
vauva … nuha	-151	-123
vauva … nyt	123	8
vax*	-204	-293
vaxer	-91	-164
vaxer det	-150	-133
vaxer i	138	37
vaxer tar	121	55
vaxer … blodt	121	55
vaxer … fart	125	28
vaxer … munen	107	35
vaxpr hor	-151	-134
vaxpr … som	-144	-120
vaxprop	-252	-223
vaxt	-120	-146
vc	156	26
vc imorg	114	9
vecka #	233	-25
vecka a	114	123
vecka bebis	0	125
vecka blaso	132	17
vecka borta	-144	-133
vecka det	139	-32
vecka far	-109	-94
vecka feber	153	56
vecka gamal	102	32
vecka hosta	145	46
vecka ingen	-127	-112
vecka jag	-67	93
vecka kal	116	31
vecka kan	-137	-111
vecka mar	-79	-76
vecka mycke	-125	-123
vecka nar	-143	-131
vecka nu	175	67
vecka och	54	164
vecka sen	85	-46
vecka sluta	-99	-106
vecka stame	-157	-144
vecka til	-2	155
vecka varm	126	23
vecka vem	-153	-161
vecka … #	182	11
vecka … anars	-127	-112
vecka … att	138	160
vecka … bebis	-151	-142
vecka … behal	-125	-91
vecka … borta	-94	-94
vecka … bra	-123	-86
vecka … det	-103	-187
vecka … direk	-99	-106
vecka … foter	116	31
vecka … grade	-157	-103
vecka … i	169	13
vecka … kafe	-112	-115
vecka … komer	-154	-123
vecka … liten	-112	-84
vecka … man	-109	-94
vecka … min	120	114
vecka … ni	-144	-150
vecka … nu	83	-68
vecka … pa	-142	-136
vecka … sager	59	96
vecka … saman	-94	-78
vecka … svar	141	41
vecka … tanke	-20	92
vecka … tar	-121	-115
vecka … vad	111	-4
vecka … vi	-69	63
veckan	213	254
vecko #	177	108
vecko alved	-103	-87
vecko ar	-121	-168
vecko efter	-159	-136
vecko gamal	253	22
vecko gamla	213	39
vecko gat	107	47
vecko har	-152	-156
vecko jag	-170	1
vecko med	117	9
vecko skrik	-121	-103
vecko til	-117	-108
vecko … #	267	22
vecko … bebis	135	36
vecko … blodn	-125	-118
vecko … doter	149	22
vecko … hjalp	-103	-87
vecko … hol	-36	134
vecko … hon	12	108
vecko … ingen	-105	-125
vecko … lite	-177	-115
vecko … ner	107	47
vecko … utsla	-106	-83
veckor	163	29
ved	-45	-121
ved kans	-101	-99
ved … fick	-121	-100
ved … nar	-101	-99
ved*	225	77
vedbo nar	-14	111
vedbo … papa	-14	111
vedboden	27	118
veden	210	11
veden ala	146	9
veden i	98	14
veden … morse	98	14
vedkl gar	-104	-90
vedkl … det	-104	-90
vedklyven	160	1
vedklyvningen	-104	-90
vej*	-137	-141
vejpa	-137	-141
vek	44	-103
vel*	223	235
velat	86	141
velat att	-2	120
velat … nan	-2	120
veli	-24	149
velto	139	-8
vem	-310	-159
vem betal	-155	-128
vem det	8	124
vem fraga	-137	-155
vem fyler	-164	-147
vem konta	-134	-148
vem prata	-161	-118
vem ringe	-174	-205
vem skick	-133	-167
vem skriv	-160	-170
vem som	44	260
vem tar	-206	-162
vem … bort	-176	-180
vem … jag	34	-118
vem … konta	-134	-148
vem … man	-174	-87
vem … min	-156	-149
vem … over	-85	-135
vem … ska	86	279
vem … ut	-153	-162
venti jag	-28	141
venti … har	-28	141
ventilen	-7	189
vento … inte	116	21
ventolin	144	21
ventoline	-93	-142
ver*	175	23
verenpainelaakeen	-111	-123
verensokeri	138	14
verka pig	98	-41
verka … fat	135	22
verka … och	-80	-88
verkar	124	-13
verta	169	142
verta tulee	157	2
very	136	-55
ves*	-160	9
vesaan	-177	-177
vet	-21	397
vet a	-116	-109
vet altid	14	128
vet att	-1	166
vet el	-123	-92
vet hur	149	169
vet jag	-58	113
vet komer	1	115
vet line	-172	-139
vet men	-128	-99
vet om	37	158
vet preci	16	222
vet va	110	-8
vet vad	41	178
vet var	10	289
vet vilke	25	200
vet … ar	-116	-109
vet … det	181	240
vet … han	-2	174
vet … hur	-1	192
vet … in	-125	-91
vet … jag	5	159
vet … kans	-112	-115
vet … ni	-145	-182
vet … och	-1	136
vet … om	-99	-140
vet … var	21	245
vet*	-200	-72
veta	-171	1
veta att	-6	203
veta hur	-47	122
veta mer	-82	-112
veta nu	134	54
veta om	-195	-140
veta vilke	-128	-134
veta … dom	11	123
veter sa	-99	-86
veter … att	-99	-86
veterinar	-159	-46
veterinaren	-240	-183
vi	78	-269
vi ala	198	51
vi amar	-118	-116
vi ar	178	114
vi at	263	77
vi barn	-14	111
vi behov	92	-89
vi blev	-127	-117
vi boka	94	21
vi bor	152	50
vi borja	-144	-127
vi brota	-126	-118
vi byter	141	9
vi dor	-103	-107
vi flyta	-131	-164
vi forso	-133	-111
vi gar	-83	138
vi gav	132	17
vi ge	194	27
vi gor	164	-4
vi gora	-33	-180
vi ha	-142	-167
vi hade	100	-35
vi han	-115	-140
vi har	99	-173
vi hitad	-2	-143
vi hors	-9	152
vi intyg	-101	-90
vi klara	3	141
vi koma	-116	-128
vi kunde	-21	107
vi laser	-188	-168
vi lekte	110	-6
vi lyfte	139	13
vi maste	-107	39
vi nyper	156	-1
vi om	-154	-171
vi os	-117	-138
vi ovade	-107	-108
vi plane	-204	-268
vi plock	225	61
vi ses	-82	146
vi siter	97	-16
vi ska	-234	-207
vi skar	130	14
vi slar	78	-17
vi sover	3	116
vi spela	-175	-181
vi spola	150	4
vi tande	113	28
vi tryck	170	35
vi turas	-158	-188
vi undra	-140	-159
vi vacin	-123	-123
vi vacke	-4	101
vi vakna	94	21
vi vanta	100	-62
vi var	-135	-225
vi vil	-204	-227
vi … adren	132	17
vi … ala	123	42
vi … ambul	150	20
vi … ata	-57	50
vi … att	-157	-150
vi … av	94	-52
vi … avlas	-116	-132
vi … bara	-198	-202
vi … barn	-159	-136
vi … biten	-125	-122
vi … borde	-2	132
vi … bra	-151	-25
vi … bruka	-14	111
vi … byts	10	113
vi … det	-207	-108
vi … doda	-1	132
vi … dragi	140	-9
vi … efter	-91	-99
vi … eldat	187	38
vi … et	27	-151
vi … fat	-118	-153
vi … fjort	121	19
vi … for	-263	-243
vi … fruko	128	52
vi … gifta	30	179
vi … gjort	45	-102
vi … glast	142	22
vi … gora	-172	-167
vi … gravt	130	26
vi … ha	-198	-245
vi … hamta	-8	157
vi … han	143	51
vi … handu	140	28
vi … helt	-115	-113
vi … hema	131	89
vi … hlr	101	-32
vi … honom	-60	-142
vi … huvud	120	7
vi … i	221	99
vi … igang	123	9
vi … ila	145	28
vi … inte	122	-54
vi … jater	-8	108
vi … ju	17	110
vi … kamin	113	28
vi … men	165	16
vi … nat	-151	-134
vi … ner	115	-18
vi … nu	134	112
vi … nyt	-129	-98
vi … och	188	169
vi … om	-314	-345
vi … orden	94	21
vi … pa	145	-39
vi … sjalv	14	131
vi … skote	-122	-108
vi … skriv	-118	-142
vi … slagi	144	12
vi … talta	-108	-117
vi … teate	-186	-183
vi … tid	94	21
vi … tre	130	99
vi … tva	70	168
vi … up	150	-10
vi … vart	-128	-103
vi … vin	-149	-134
via	-195	-245
via en	13	111
via telef	-130	-140
via … anten	13	111
via … helst	-130	-140
vid #	-147	-124
vid amnin	-97	-125
vid badpl	90	27
vid blodp	-156	-125
vid borde	166	-27
vid bron	30	164
vid dator	-139	-144
vid en	-140	-20
vid feber	106	-31
vid femti	-147	-121
vid fruko	244	33
vid hopet	-134	-123
vid jarnv	12	140
vid kyla	-116	-93
vid lagda	39	124
vid lunch	205	0
vid mig	5	228
vid navel	130	51
vid opera	-115	-106
vid orgas	149	45
vid raten	-153	-147
vid samla	-141	-130
vid sange	22	156
vid skarm	-118	-94
vid skriv	107	14
vid spare	-27	157
vid tumen	-148	-150
vid varje	143	-53
vid vatne	-24	114
vid vedbo	104	-29
vid … alerg	-133	-106
vid … andet	260	14
vid … att	39	124
vid … av	-115	-106
vid … borde	-147	-121
vid … bredv	127	-32
vid … det	95	124
vid … en	-116	-93
vid … forsv	-115	-103
vid … igar	83	168
vid … kraks	149	45
vid … men	-35	-142
vid … nar	-172	-63
vid … och	190	209
vid … skogs	-5	99
vid … under	133	12
vid … vil	-165	-143
vidare	216	32
video	-185	-142
vie*	13	266
vif*	206	127
vifta med	170	4
vifta vad	133	29
vifta … armar	170	4
vifta … gor	133	29
viftar	225	25
vii*	155	247
viiko ei	-169	-163
viikola	147	6
viikonlopuna	55	120
viilt itsea	9	189
viilt taas	5	138
viiltelee	27	145
viiltelen	0	227
viime viiko	147	6
vik*	-155	-135
viker	207	22
viker sig	184	15
viker … efter	113	30
viker … och	146	17
vikt	-293	-298
vikt … ar	-104	-93
vikten	-176	-143
viktnedgang	-126	-126
vil	-244	-146
vil andra	-113	-122
vil anmal	-83	-126
vil ar	-116	-144
vil avbok	-106	-39
vil avslu	-196	-207
vil bka	-133	-129
vil bli	-34	111
vil borja	-183	-227
vil byta	-103	-23
vil disku	-133	-134
vil dit	7	138
vil do	28	320
vil dod	15	173
vil doner	-152	-175
vil fa	-115	1
vil finas	17	161
vil folja	-98	-9
vil ga	-164	-99
vil garna	-142	-182
vil ge	32	178
vil gora	-73	72
vil ha	-302	-372
vil hopa	28	126
vil huga	-4	135
vil kasta	-27	157
vil klaga	14	-124
vil kms	1	120
vil kola	-217	-215
vil kopa	29	127
vil lamna	-90	66
vil lara	-125	-142
vil leva	-170	-172
vil liga	115	2
vil lista	-201	-211
vil men	17	121
vil morda	3	126
vil prata	-284	-371
vil prova	-107	-124
vil resa	-120	-95
vil skara	-62	93
vil skjut	20	131
vil sla	35	124
vil slipa	3	125
vil slock	-7	140
vil sluta	-239	-182
vil somna	15	154
vil sova	214	247
vil spran	-2	173
vil til	13	164
vil trana	-113	-135
vil trapa	-124	-171
vil typ	36	164
vil unali	24	163
vil uplev	12	141
vil uplos	-5	177
vil ut	169	183
vil veta	-204	-161
vil vi	-131	-110
vil … andas	2	123
vil … arbet	-2	173
vil … ata	-154	-158
vil … av	81	-111
vil … avbok	-156	-147
vil … bara	162	192
vil … bebis	12	206
vil … blod	-183	-204
vil … det	-140	-64
vil … do	85	342
vil … dodsh	12	125
vil … dokto	-173	-200
vil … et	-116	-166
vil … forbe	-174	-166
vil … forny	-120	-156
vil … forsv	51	149
vil … fotsv	-141	-147
vil … framf	28	126
vil … fran	-124	-150
vil … ga	-120	-146
vil … ha	-144	-97
vil … halso	-146	-136
vil … han	29	182
vil … hene	-1	169
vil … hjalp	-183	-185
vil … hostm	145	46
vil … hotel	29	127
vil … hur	-53	67
vil … husla	-116	-131
vil … igen	-151	-169
vil … ihjal	27	162
vil … in	9	112
vil … inhal	-109	-65
vil … int	148	15
vil … intyg	-92	-124
vil … kbt	-133	-134
vil … korko	-130	-147
vil … krope	29	154
vil … kuna	-113	-142
vil … lakar	-1	-119
vil … langr	13	83
vil … liga	-63	-114
vil … live	-4	138
vil … livet	21	138
vil … lugn	11	141
vil … med	-266	-353
vil … men	26	203
vil … mig	-93	99
vil … min	-55	146
vil … mit	-129	-199
vil … mobil	-94	-123
vil … nar	-99	-142
vil … nat	-125	-147
vil … ner	-190	-261
vil … nog	-129	-123
vil … nu	138	57
vil … nyt	-168	-150
vil … och	-187	-201
vil … om	-248	-252
vil … organ	-177	-197
vil … p	26	124
vil … papa	1	169
vil … penga	50	148
vil … pulsa	-18	158
vil … rad	-159	-182
vil … recep	-137	-125
vil … remis	-116	-123
vil … roka	-219	-248
vil … samta	-117	-153
vil … simsk	121	27
vil … skrik	-118	-116
vil … snusa	-193	-223
vil … som	-78	-110
vil … somna	74	270
vil … somnt	-107	-126
vil … sova	230	73
vil … tacka	-131	-131
vil … tbe	-121	-107
vil … telef	-113	-122
vil … test	-138	-114
vil … tid	-114	-188
vil … trafa	-140	-148
vil … up	-29	121
vil … vacin	-124	-97
vil … varje	18	149
vil … vejpa	-137	-141
vil … veta	-169	-86
vil … vilke	-99	-124
vila for	31	141
vila jag	-130	-109
vila nu	122	9
vila och	160	50
vila stres	-160	-134
vila … evigt	31	141
vila … mar	-130	-109
vilar	170	-49
vilar brost	-117	-113
vilar det	96	-12
vilar … pa	-117	-113
vildo	7	149
vile egent	177	50
vile fraga	-87	-186
vile gora	-152	-135
vile saga	146	155
vile trafa	-3	119
vile … att	18	132
vile … forny	182	63
vile … saga	-116	55
vile … slut	-152	-135
vile … tacka	8	107
vilin leva	10	171
vilinte	10	171
vilja	-139	18
vilja ha	-146	-177
vilja laga	-3	125
vilja lat	-10	106
vilja prata	-174	-198
vilja tryck	2	151
vilja … med	-179	-220
vilja … mig	-3	125
vilja … natur	-10	106
vilja … pa	2	151
vilje	28	162
vilka	-123	55
vilka besok	-105	-118
vilka han	17	117
vilka sprut	-145	-147
vilka vacin	-127	-173
vilka … ar	-92	-119
vilka … behov	-122	-195
vilka … ska	21	137
vilke ar	13	123
vilke blank	-75	-111
vilke hjalp	-85	-121
vilke hojd	8	154
vilke humor	57	149
vilke mask	-124	-110
vilke numer	-180	-189
vilke puls	-186	-189
vilke solkr	-135	-140
vilke vacin	-167	-158
vilke … fins	-85	-121
vilke … han	57	149
vilke … har	-139	-158
vilke … man	-156	-173
vilke … skyda	-128	-105
vilken	-150	-20
vilket	-61	127
vilopuls	-160	-116
vilsen	-168	-163
vim*	117	-44
vimel pa	-139	-127
vimel … formi	-139	-127
vimelkantig	102	-52
vin	-168	-195
vin fast	-148	-129
vin och	-149	-134
vin pa	-125	-159
vin … helge	-125	-159
vin … jag	-183	-175
vin*	-187	-98
vindr hon	123	3
vindr nu	121	29
vindruva	215	14
viner	37	258
viner hejda	12	157
viner ikval	8	161
viner snart	13	121
viner … jag	13	121
viner … livet	12	157
vinet	-105	-102
vinet igr	-105	-102
vingl nar	-124	-128
vingl … jag	-138	-128
vinglig	-121	-146
vinkelslipen	130	-7
vinte blir	-124	-92
vinte fins	-162	-125
vinte hog	-123	-93
vinte nu	-136	-145
vinte … lite	-104	-68
vinte … puls	-123	-93
vinte … vita	-124	-92
vinter	-136	-96
vinterbad	-123	-93
vinterkraksjuka	-117	-127
vintern	-306	-161
vintras	-185	-180
vip*	-2	123
vipen	-2	123
vipen for	-2	123
vipen … egen	-2	123
vir*	57	-63
virig	237	40
vis*	125	110
visa att	-99	-88
visa mig	83	155
visad mig	-38	141
visad … et	-4	114
visade	-70	122
visar	195	7
visar #	250	-58
visar bara	108	-19
visar fel	-108	-116
visar han	3	177
visar hi	126	40
visar mig	-15	154
visar plus	117	33
visar sina	-7	118
visar … adres	-115	-118
visar … filme	-12	118
visar … jag	146	54
visar … jateo	117	33
visar … nar	-204	-168
visar … och	160	19
visar … over	154	56
visar … skars	-7	118
visdo gor	-110	-87
visdo … ont	-110	-87
visdomstanden	-199	-189
visel och	120	13
visel … ar	120	13
viselpipa	131	11
vision	153	-2
visit	-168	-214
viska att	27	204
viska … hon	-1	135
viskade	-19	125
viskar	-15	103
vist	209	142
vist plane	15	137
vist … not	95	-13
vit	351	-8
vit ben	172	18
vit flack	-186	-163
vit flugs	203	66
vit flytn	-209	-170
vit i	160	16
vit o	192	20
vit och	260	57
vit som	168	-40
vit table	-178	-161
vit … ansik	138	29
vit … et	215	13
vit … gor	142	20
vit … har	-112	-88
vit … iskal	126	-1
vit … kal	110	31
vit … kansl	148	15
vit … marmo	117	35
vit … pa	-119	-116
vit*	-4	-214
vita	64	-171
vita flugs	149	57
vita och	85	-50
vita prick	-216	-151
vita … feber	-116	-79
vita … flaga	129	24
vita … langt	-132	-92
vita … pa	-139	-118
vita … sen	-124	-92
vitam av	-123	-102
vitam d	-160	-158
vitam i	-172	-137
vitam kan	-89	-136
vitam … mista	-123	-102
vitamin	-333	-315
vitaminer	-132	-128
vitja	151	-2
vitja naten	151	-2
voice are	13	121
voice is	150	-84
voice on	-101	-123
voice … gone	148	-49
voice … me	3	183
voices	5	192
voin	-149	-157
vol*	-108	-235
volontar	-149	-170
volt	190	19
volta med	113	3
volta … fyrhj	113	3
voltade	113	3
voltaren	-225	-164
vom*	131	-22
vomit blood	164	56
vomiting	214	30
vor*	-24	180
vore	103	319
vore bast	27	114
vore batre	16	169
vore glada	25	159
vore sa	21	127
vore skona	27	120
vore skont	0	105
vore … att	29	132
vore … for	16	123
vore … lat	0	126
vore … om	36	199
vore … utan	-4	147
vorte	-253	-242
vorte sa	-225	-231
vorte … flase	-102	-103
vra*	-171	-193
vrang och	103	1
vrang … svima	103	1
vrangen	103	1
vre*	-49	82
vred	87	192
vred om	90	133
vred … den	8	119
vrick foten	-194	-160
vrickade	-165	-139
vrickat	-112	-97
vrida	-193	-65
vrida at	-198	-175
vrida … vanst	-166	-159
vride fick	118	32
vride mig	-159	-210
vride utat	132	2
vride … efter	-117	-134
vride … och	120	-6
vriden	118	32
vridet	138	-4
vridi om	148	41
vridi sig	210	18
vridi … den	148	41
vridit	264	65
vridning	-165	-131
vux*	-5	231
vuxen	-26	185
vuxen har	-7	127
vuxen … mar	-122	-142
vuxen … slar	34	110
vuxen … tagit	-7	127
vuxne	9	150
vuxne son	9	150
vuxne … tar	4	122
wak*	275	153
wake	262	147
wake him	125	-25
wake up	204	115
wake … up	145	-34
wakin up	130	57
wakin … tomor	-17	116
waking	130	57
wal	-47	158
wal*	-128	0
walk	-169	-146
wan*	-196	28
wana	-44	101
wana kms	8	161
want	-186	65
want to	-180	-15
want too	23	163
want … al	56	193
want … die	35	191
want … go	-45	128
want … kil	72	195
want … live	-38	86
want … pain	10	135
wante to	9	149
wanted	36	148
wants … be	-1	102
wants … know	-171	-207
war*	34	-208
waran	49	-177
waran #	-130	-113
waran det	154	69
waran nu	164	9
waran somna	114	31
waran … har	149	12
waran … hela	114	31
waran … mg	-130	-113
waran … nu	-125	-101
waran … sover	122	2
was	19	185
was #	-158	-157
was druge	10	137
was gone	21	168
was just	-152	-201
was last	-123	-125
was on	-2	110
was raped	40	244
was sent	-108	-92
was … and	10	96
was … last	23	128
was … top	-2	110
wasp	149	28
watch a	-210	-195
watch says	-115	-97
watch … resti	-115	-97
watched	-210	-195
water	56	-95
water broke	179	20
water on	116	-3
water … himse	116	-3
way out	13	168
way … for	13	168
we	-2	-232
we are	180	6
we lost	-132	-107
we … him	177	31
wea*	278	26
weak	241	25
weding	-183	-167
week old	284	74
week tried	-135	-158
week … has	233	41
week … live	-112	-93
week … prune	-135	-158
week … with	125	20
weeks ago	-61	-158
weeks with	110	28
weeks … a	110	28
weeks … and	-161	-43
weeks … bleed	154	18
weird	105	-55
weird … noise	146	8
wel	-247	-240
wel*	8	116
welts	8	116
welts on	8	116
welts … his	8	116
wen*	240	30
went	240	30
went numb	101	6
went … down	101	6
wha*	-102	-193
what	-42	-163
what day	158	13
what do	161	-1
what does	-145	-164
what shoul	-198	-198
what to	9	138
what … i	46	-140
what … it	158	13
whats	-176	-93
whats the	-176	-93
whe*	-91	37
wheez after	110	11
wheez … shrim	110	11
wheezing	156	19
when	-119	10
when can	-186	-166
when hes	-55	113
when i	-158	-199
when its	-184	-179
when the	-33	130
when … angry	-7	106
when … bend	-122	-113
when … come	-107	-106
when … eat	-146	-147
when … i	-142	-143
when … in	0	133
when … is	-13	110
when … pee	-43	-165
when … pees	-160	-153
when … saw	-161	-160
when … sit	151	-2
when … was	-209	-195
where … go	11	132
while cooki	-143	-144
while drivi	-116	-115
while … scare	-116	-115
whiplash	-149	-145
white	207	13
white and	177	20
who can	-116	-115
who … help	-116	-115
whole	44	-120
whole botle	109	-21
whole face	-104	-113
whole … feels	-104	-113
whole … of	151	22
wife hits	6	128
wife … me	6	128
wil	-77	193
wil be	-3	195
wil hurt	24	150
wil send	-7	131
wil … it	-16	123
wil … me	-52	75
wil … my	16	120
winter	-202	-97
wis*	4	165
wish	9	173
wish i	9	173
with blood	-101	-80
with dad	-1	102
with every	155	2
with fever	170	46
with … and	165	-4
with … belt	-3	114
with … breat	173	4
with … light	48	173
with … litle	-122	-133
with … terib	110	28
witho me	25	138
without	198	164
wna*	1	154
wnat	1	154
wnat to	1	154
wnat … die	1	154
woke … and	7	158
woke … gaspi	121	9
woke … like	-116	-117
woke … with	-180	-101
won*	264	209
wonder	-185	-190
wonky	156	-5
wont	332	259
wont bend	150	0
wont feed	153	-15
wont let	-2	134
wont stop	143	118
wont wake	260	-75
wont … me	-37	128
wont … up	218	-76
wor*	207	2
words	323	21
words come	153	0
words … out	153	0
worst	263	79
worst heada	217	68
worst … of	174	48
worst … pain	180	22
worth	28	92
worth livin	-7	133
wory	-208	-174
woryi like	-110	-116
woryi … about	-110	-116
worying	-110	-116
wou*	-9	301
would	-19	271
would be	4	245
would like	-191	-230
would notic	26	149
would stop	-5	106
would … enoug	-17	99
would … me	27	150
would … when	-5	106
wouldnt	7	211
wrist	171	-25
wrist can	-144	-124
wrist til	0	128
wrist … move	-144	-124
wrist … they	0	128
wrists	0	128
write the	34	144
write … leter	4	121
write … notes	28	105
writen	43	183
wrong	-51	-126
wrong adres	-108	-92
wrote	15	151
wrote my	8	112
wrote … goodb	8	112
xar*	75	-44
xarel #	-148	-127
xarel och	172	32
xarel … kuden	114	30
xarel … mg	-148	-127
xarel … sager	125	23
xarelto	75	-44
yat*	-124	-153
yatzy	-124	-153
yea*	-182	-224
year	-188	-281
year was	-108	-92
year whole	-104	-113
year … face	-166	-168
year … has	-186	-149
year … i	-162	-180
year … sent	-108	-92
yes	-119	-17
yes pleas	-158	-166
yeste #	138	20
yeste i	-41	152
yeste … weeks	138	20
yesteday	-116	-113
yht*	266	-2
yhtaan	125	-19
yhtakia	222	4
yng*	-159	-165
yngre	-138	-160
yog*	-151	-175
yoghu … bra	-146	-132
you	-282	-124
you guys	-168	-172
you resen	-144	-147
you … it	-118	-133
you … my	-151	-145
you*	-192	-71
yr	-54	-327
yr att	249	20
yr av	-234	-208
yr hela	119	13
yr iblan	-180	-183
yr men	-151	-140
yr nar	-239	-281
yr och	77	-32
yr prat	172	26
yr som	136	18
yr waran	113	20
yr … blek	139	9
yr … famil	119	13
yr … fan	136	18
yr … har	126	55
yr … ilama	153	37
yr … jag	-126	-282
yr … krist	-150	-135
yr … medic	-134	-125
yr … svaml	151	45
yr … talet	-151	-140
yr … trot	-138	-152
yra*	260	35
yrar	260	35
yrar a	160	17
yrar feber	123	51
yrar lite	-105	-118
yrar … nar	-105	-118
yrar … svar	123	51
yrsel kraks	107	28
ysk*	-170	-203
yskaa	-109	-84
yskaa muta	-108	-82
yskaa … hengi	-108	-82
yskin viiko	-122	-103
yskin … ei	-122	-103
yskinyt	-122	-103
yst*	-91	35
ytersta	148	32
ytl*	-118	-212
ytlig och	150	36
ytlig pa	-132	-128
yxa	149	127
yxa i	19	139
yxa … hande	-13	99
yxa … nacke	97	17
yxa*	184	179
yxan	184	179
zin*	-185	-160
zom*	-214	-233
zombie	-168	-151
~asks	-440	-298
~question	-792	-861
~start	-221	-215
~weeks	-185	-84
`
